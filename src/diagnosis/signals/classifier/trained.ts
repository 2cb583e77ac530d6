// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.750 -0.472 -0.649 -1.460 -0.655 -1.187 -1.117 -1.344 -1.340 0.207 -2.116 -1.135 -1.873 -1.249 -1.271 -0.158 -0.663 -1.859 -1.392 -1.315 -1.045 1.824 -0.617 -1.582 -1.639 -0.389 -0.077 -0.397 -0.670 -0.870 0.309 -0.191 -0.523 -1.119 -1.137 -1.075 1.991 0.297 -1.645 -0.084 -1.454 -0.303 -0.558 -1.160 -0.976 -1.889 -1.113 -1.308 -0.937 -1.130 -0.526 -1.376 -0.387 -1.186 1.166 -1.629 -0.211 -1.214 -1.013 0.203 -0.831 -0.722 -0.716 -1.354 -0.718 -1.744 -0.782
13.728302936731268
!account-disabled	P!o#?%B&G(Z)B*D+F,E-B.G/C0G1F2E3@4E5H6F7E8E9E:A;B<H=C>C?D@BADBBCDDBEFFFGDHFIBJFKCLDMCNCOFPBQHRGSDTBUAV>WFXCYFZ<[E]C_AaDbJcDdBeFfJgEhD
!account-locked	L!=#n%A&F(B)C*C+D,D-@/C0F1D2D3B4C5F6E7D8D9A:B;E<F=B>B?B@GADBGCADAEEFFGCI?JDK?LCMANAODPBQFRDSDT_UDV@WEXHYEZ:[Y]B_BaBb@cCdBeEfCgChA
!account-not-set-up	mDIHIV_ZH
!ad-access-denied	R!B%k&H(b)E*E+G,F-C.H/E1F2B3C4E5G6F7D8D9G:B;_<F=B>D?E@CAFB@CEDCEFFGGCHIIAKHLBMCNBOGPFQERFSETJUBVEWDXEYFZ;[B]D^H_CaCbBcDdBeEfBgXhB
!ad-unknown-error	d!I&e-JBJHFNJSIZD_J
!admin-role-missing	R!D#F%^&J(l)H+H,G-F.I/G0H1H2I3G4G5I6H7E8G9H:A;H<I=C>E?B@FAIBBCEDCEGFIGFHEIFJFKCLFMENDOIPBQIRHSETGUAVFWDXGYHZ;[E]F^F_GaEbBcFdDeGfEgDhE
!admin-sspr-disabled	Y!E#I%H(E)l*G+I,F-I.J/I1J3H4I5J7G8I9I:E;J=F>H?D@FAJBECIDFEHGIIIJIKHLJMINFPERJSFTHU@V>WEXHYJZA[H]I^G_JaHbFcIdFfHgEhJ
!admin-two-gate	T!E#F%F&I(@)B*n+E,D-E.I/G0I1H2H3E4G5H6H7G8G9E:E;H<I=E>D@CAGBEC?DDEEFHGGHAIDJHKDLGMFOFPAQHRHSGTFUEVBWDXEYHZA[G]E^F_GaDbGcGdDeHfGgEhG
!already-registered	[!H#I%J(H)I*I+k,J-H3H4J7J8J9J:H;J=H>F?D@FAJBFCCDCGJHCIGKFLIMINHODPHTIUHVGWJXHYJZE[I]H^J_IaGbGcJdIfIgJhI
!auth-token-error	f*J,cHEPJZHeG
!changed-too-recently	N!F#D%D&H(B)F*F+G,G-A.I/E0I1G2F3F4F5H6G7E8F9E:D;I<H=E>D?D@pAGBFCDDDEGFHGEI>JEK>LCMAN@OHPEQIRGSETFUEVCWEXDYGZ9[D]E^@_GaEbEcEdCeGfEgDhC
!cloud-service-error	[!F#I%H(C)E*I+I-G.I/H0J1H3H4I5I6J7D8H9I:E=E>G?F@IAJBCCHDEEIFIGHH>IHJGKFLIMFNGOJPFRGSlTFUHVDWFXFYJZ=[H]F^G_IaFbGc]dFeJfDgBhH
!cloud-sync-agent	Y!I#J(H*J+J,I-F/F0j1F2J3H4I6H7J8G9H:I=G>I?I@IAIBHCIDIGDIHJIKHLJMFNHOJPGRDSJTGUJVIXIYHZE]I^J_FaHbIcEdCeGfCgIhI
!code-not-received	M!B#C%B(A)C+A,D-A.F/C0F1E2E3[4C5F6E7D8C9>:@;E<E=A>[?;@@ADCID=EDFDGCI?JEK@LCM@NAO?PCQFRDSCTCUBV?WCX=YDZB[D^C_CanbBcCdCeEfBgDhB
!connect-version-old	Y!H#G%G(E)I*I+I,H-F/G0G1m2G3F4D5H6G7H8F9G:H;J<H=G>H?H@GAIBFCHDGEJFJGFHAIGJGKFLIMFNHOIPGQIRBSHTEUHVHWIXGYGZB[H]I^I_FaGbHcBdEeEf>gFhH
!connector-password-too-long	a!I#G%D(J,I-E/J0J1I2j3G4I6J:I>J@HBGCJDIGGH@IBJJKGLIMHNHPJRITJUJVIXJYIZE[J^G_JbJcGdFeIfDgJhH
!contact-failed	u3aHGZD
!contact-info-malformed	T!B#D%E&I(E)G*F+D,G-D.I/G0I1H2H3m4F5I6H7H8G9E:D;H<I=E><?A@EAGBCC@DbEHFHGFH<IHJHKELGMENDOFPFQIRHSHTEUGVBWHXDYHZ?[G]E^F_Fa?bFcFdFeHfGgHhF
!cookies-disabled	T!D#D%F&I(D)F*G+G,H-C.n/F0I1H2H3E4F5I6H7G8G9C:E;H<I=E>D?E@EAGBCCEDEEGFHGGH@ICJFKDLGMENCOGPFQIRGSDTFUEVDWFXEYGZ@[G]D^F_GaDbCcEdEeGfFgHhF
!corporate-policy-sentence	l@ZHFIGKJN^
!dc-policy-hints-missing	Z!H#G%H(H)I*H+J,I-D/G0J1H2I3G4?5k6H7I8H9G:H;J<G=G>G?H@FAHBHCGDHEJFJGIIFJCKDLIMFNBOIPGQJRHSJTIUIVHWHXHYGZD[I]I^I_HaGbGcGdGeIfFgIhG
!dc-unreachable	Z!F#G%G(G)I*H+I,I-E/F0I1H2I3F4k5C6H7G8F9G:G;J<Y=H>F?F@FAHBFCHDGEIFIGGHCIFJCKFLIMFOIPFQJRGSGTGUHVGWIXHYHZA[I]H^H_FaFbGcDdGeIfCgHhH
!decryption-key-mismatch	[!F#G%F&I(G)I*I+I,G-F/C0F1H2I3G4F5J6m7G8G9G:H;J<I=F>G?G@EAFBECHDGEHFIGGH?IDJHKBLHMFNCOGPEQJRESITFUHVHWJXHYEZ@[H]H^G_DaGbGcCdAeEfBgGhD
!error-processing-request	s9IBHHDSbZJ
!feature-not-enabled	s)JV]
!federated-password	W!F#F%F(D)F*I+I-C.J/E0I1H2I3G4H5I6H7n8G9J:E;I<J=E>G?E@CAHBCCHDEEIFIGFH=IDJEKCLFMDNDOJPDRISETGUEVEWGXGYIZ=[G]G^C_GaFbCcGdDeHfFgEhC
!forest-config-changed	[!E#G%E&J(E)G*H+H,H-E.J0G1G2H3F4E5I6G7F8m9E:E;I<I=E>G?F@DAXBCCEDFEIFHGDH?IEJGKDLGMFOIPEQIRGSHTHUFVEWHXFYFZ@[H]F^H_CaGbFcFdBeFfCgGhG
!inheritance-disabled	X!?#E%@&I(B)G*G+H,H-D.I/H0I1H2I3E4G5J6I7H8G9B:E;n<I=E>E?E@EAEBFCDDEEIFGGEHCIDJIKDLGMFNFOGQIRHSITGUEVDWHXFYGZB[H]E^E_DaEbEcGdDeHfGgHhF
!ldap-signing-not-configured	]!I#I%H(H*J+J,J-H/J1I2H3H4H5I6I7J8H9H:I<i=I>I?I@HAJBHCFDHEJGIH@IFKHLIMHNGPJRITHUIVHWJXIYGZG]J^I_IaIbIcFdHeJfGhI
!licence-missing-organisation	V!F#H%G&J(F)H*I+I,J-F.J/F0I1I2J3G4I5J6J7H8H9F:F;I<J=l>H?F@FAHBECFDFEGFIGGIEJIKFLHMGNEOIPGRISHTGUEVDWFXHYIZB[I]F^H_GaFbFcFdFeIfGgHhH
!licence-missing-user	d)H/I7J=fGJPISITJUFVFZC_JbJdGeJfGgI
!lost-device	L!C#A%C&G(B)E*B,F-B.G/D0G1F2F3<4E5G6F7E8E9@:B;F<G=C>o?=@@AEBFC>DFEFFFGDH[I@JEK@LDM>NBOEPDQGRFSFTCUDVBWEXBYEZ;[C^D_Ea;bBcDdDeFfDgEhB
!managed-on-premises	m/J7IHJZJdb
!method-not-allowed	T!E#F%E&H(^)E*J+D,G-C.H/F0H1H2H3A4F5H6G7F8G9B:D;G<H=D>>?m@CAGBCCED@EGFGGFH@IBJGKBLFMCNCODPFQHRGSGTEUEVBWFXDYGZ>[X]C^E_Ea?bCcFdEeGfFgFhD
!non-admin-not-automatic	z)J:I=aEJVJZE
!not-enough-methods	S!D#E%E&I(D)F*]+B,G-D.I/F0I1H2H3B4G5I6H7G8G9C:D;H<H=D>A@AAFBCCmEGFHGGHAIAJGKBLGMENCODPEQHRHSHTFUFVCWGXDYGZ@[F]D^F_GaCbFcFdEeHfGgGhE
!not-in-scope-group	a!J(H)I=H?I@HBGDHGGHBNJPGUHVgWIZC^HbJ
!not-registered	R!E#E%F&J(B)D*E,H-D.I/G0I1H2H3D4G5I6H7F8G9G:C;H<H=D>A?H@AAHB@CIDnEFFHGFHAICJGKBLFMENDOEPFQIRHSFTFUAVDWDXEYGZ<[E]C^E_FaDbDcFdDeHfEgGhD
!object-not-in-password-sync-scope	Y!F#G%D(G)I*I+I,H-E/I0H1H2H3G4G6I7H8H9H:F;G<J=E>I?H@GAGBGCHDHEIFFGlH?IFJGKELHMDNEOIPFRHSITHUHVDWIXHYIZD[I]H^FaHbHcGdAeGfDgHhG
!onboarding-failed	Z!I#I%F(G)J-I/H0I1J3J4I6G7I8G:I=F>J?J@GBYDIEHGGH@IIJHKFLJMINHPHRISHUHVHWJXJYHZ@[J^H_IbHcFd?ejf@gIhH
!onprem-admin-action-required	a!H%J(F/I3J6I7I:F=F>J?I@HBFCJDJEjGJHEKJMJNGPHSHUFVDWCZ?[J^J_JaJbHcEdHeHfIgIhJ
!onprem-complexity-refused	e!I#I%I(H)J*I+I,J-F/J1J3G4I6J7I8J9D:H;J=G>H?G@GAJBGCGDGEJFJGIH@IhKDLIMGN^OHPIRJSJTJUIVHWJXGYJZD[J]G^J_IaFbIcIdIfIhH
!onprem-connectivity	T!F#F%E&I(E)G*H+H,H-E.I/F0G1F2H3E4Z5H6F7G8F9E:D;I<G=C>F?F@CAHBCCFDFECFHGFH@IEJGKELGMENDOHPEQIRDSFTFUDVEWGXDY]Z=[H]G^F_EaFbCcmdCeEfFgGhF
!onprem-multi-match	Z!D#G%G(G)I*H+I,I-G/F0J1I2I3F4I6J7I8G9E:G;H=G>H?H@EAkBGCFDHEJFIGHH@IFJIKFLHMGNGOHPFRISJTGUIVFWJXGYJZC[J]F^H_AaGbHcIdHeIfHgHhH
!onprem-policy-refused	P!E#D%E&I(C)F*G+G,H-G.I/?0H1H2G3E4G5H6F7E8G9H:C;I<I=D>E?DAHBACEDCEGFIGDH=IHK:LEMBNlOGPEQIRHSGTFUCVCWXXFYHZF[D]E^C_GaEbCcEdBeFfEgFhF
!onprem-success-cloud-failure	X!D#G%F&I(G)I*I+H,H-D.J/l0F1H2I3E4H5I6G7F8H9F:H;I<J=F>F?G@DAFBDCGDFEHFIGHHJICJEKDLHN?OGPEQJRISHT@UIVGWIXHYIZB[H]H^F_AaGbGcFdEeHfFgHhF
!ou-reserved-character	]!G#H%D&F(H)I*I+I,I-D/H1J2H3F4H5J6I7I8I9D:E;H<J=F?G@GAHBECGDGEHFlGDH@IBJIKGLIMGNEOIPHRISITGUFVHWHXHYIZD[I]G^H_GaGbGcGdFeHfFgIhH
!password-contains-name	f#J-A@HBIFIGJHEIgKCMHNIVIZB^IhY
!password-easily-guessed	N!C#J%C&G(A*C+F,D-p.G/B0G1E2D3C4D5G6E7D8E9B:B;G<G=C>C?C@?AFB@CCDBEEFFGCI<KELDMAN<OEPCQGRFSETCUCVAWEXBYFZ<[D]C^C_EaCbCcDdAeEfCh@
!password-filter-refused	U!F#C%D&I(D)G*H+G,G-?.H/C0F1H2F3F4B5F6F7E8G9H:D;I<H=F>F?F@AAHBBCEDDEHFHGDH@IEJpK@LFMCN>OGPEQIRHSGTDUEVEWFXFYGZ>[E]F^C_GaFbCcEdCeFfEgFhB
!password-never-expires	W!G#F%F(D)I*I+H,I-E/G0J1J2I3H4I5J6I7F8I9I:F;I<J=F>G?H@@AIBCCHDFEJFJGGHCIEJHKCLmMCNEOJPHRISITHUFVFWHXHYIZ=[F]F^@_HaFbDcHdDeIfGgGhA
!password-reset-done	h(G)J-I:J=J@YBbDJHZKJLJMZUGVGWJZB[J^HbIcJdJhG
!password-too-weak	R!E#C%E&H(C)G*F+G,G-J.I0H1G2Y3A4F5H6G7E8G9C:C;H<H=E>B?E@?AGBACCDIEGFFGEH=InK>LEMBNIODPFQIRGSGTEUEVCWGXDYGZ;[E]D^D_FaDbDcFdBeGfEgFh@
!password-used-before	O!I#A%D&H(A)F*F+G,G->.H/C0H1G2I3E4F5G6F7D8F9F:C;G<H=D>C?C@CAGB@CCDBEFFHGDHHI:JDKoLDM@OFPEQIRGSFTEUEVCWFXDYFZ9]C^B_FaDbBcEdBeEfEgEh>
!personal-account	z:Z
!phone-mismatch	U!G#F%H&I(G)I*H+F,I-E.J/G0J1I2I3C4H5J6H7I8I9D:G;J<J=H>>?E@DAHBFCDDAEIFIGHHBIAJIKALIMGNFOlPHQJRHSJTGUIVFWJXFYIZA[I]G^H_HaAbGcHdHeIfHgI
!privileged-account-denied	S!C#E%Y&I(F)@*H+G,E-F.I/G0H1H2G3D4E5H6G7E8F9F:E;F<I=D>E?E@CAFBECFDEEGFHGEH=IEJGKDLGMFNEOGPnQGRGSFTEUDV@WGXEYGZ?[G]F^E_EaFbEcFdEeGfEgChG
!reset-in-home-directory	T!B#F%E&J(@)E*G+H,I-E.I/G0I1I2H3F4H5I6H7D8G9I:o;I<J=B>E?D@AAHBBCFDDEGFIGEHFIDJFKBLFMDNDOIPDQJRISETGUCV@WEXFYIZ:[E]F^C_FaFbCcFdEeHfFgEhD
!sam-remote-call-denied	Z!F#F%C&I(F)G*F+H,G-D.I/G0I1H2F3F4E5I6H7H8F9D:F;H<H=E>F?E@FAGBECEDFEHFHGGH=IEJGKELHMGNEOHPDQmRGSITGUGVEWHXFYDZC[I]G^G_FaEbEcDdDeFfEgHhH
!server-clock-skew	Y!H#F%G&J(H)I*I+I,G-F.J/H0H1E2H3F4D5I6G7H8G9E:H;J<I=H>G?G@FAHBFCGDGEIFIGFH>IFJIKFLIMENGOHPGQJRlSFTFUIVHWJXFYEZC[J]G^I_GaFbGcAdEeHf?gIhG
!servers-catching-up	R!F#X%E&J(C)G*G+H,H-B.I/Y0F1G2F3F4F5H6F7G8G9H:D;H<H=F>J?E@>AGB>CEDCEHFHGAHAIAJEK?LDMoNAOHPFQIRDSGTDUEVDWGXFYGZ9[D]E^C_FaEbBcDdCeGfAg]h>
!smart-lockout	T!C#B%F&J(F)G*H+H,G-D.I/D0H1H2H3E4F5I6H7G8H9F:F;I<I=G>F?G@CAGBCCFDEEIFIGGHBIDJGKDLFMDNEOHPFQJRGSGTnUHVDWIXCYIZ@[A]G^F_EaFbEcFdFeIfGgGhF
!sspr-disabled-tenant	T!F#H%F(@*F+I,I-F.I/H0I1H2J3G4I5I6I7F8G9J:A;I<J=C>F?E@DAIB@CHDDEEFIGFHFIHJGKFLGMFNBOJPDRISETHUmV>W?XGYHZ>[G]G^E_IaGcFdFeHfDgDhG
!sspr-not-enabled-for-user	Y!C#G%G(D*J+I-J/J3[4J7H8I:D=E>H?Y@DBECHDBEHGHHBIIJHKHLHMHNFPGSGTJUAViXIZ>[G]I_IaHbFcIdDeHfHgIhH
!sspr-policy-not-set	d(I)H*Z:I=JEEHGJJNESIUFVHWeZEdIgH
!throttled	R!C#a%E&H(D)F*E+E,G-I.H/F0H1G2F3A4F5H6H7F8F9B:D;G<H=D>C?D@>AEBACBDBEGFGGEH<IAJFKALFMENCOEPDQHRESFTBUEVCWGXnYFZ>[F]D^E_FaAbCcDdEeGfFgGhD
!tls-disabled	X!E#F%F&I(G)G*H+H,G-F.J/G0H1A2G3D4D5H6E7H8F9F:G;I<G=E>F?F@DAHBDCFDFEIFIGFHHIEJGKELHMFNFOGPFQHRCSHTGUFVFWIXFYmZB[I]G^G_GaFbEc@dCeFfAgGhG
!unlock-option-missing	V!F#@%F(D)G*H+H,I-D.I/H0J1H2I3G4H5J6I7H8H9I:E;I<J=F>F?D@AAIB?CDDEEIFJGGH@IEJHKDLFMDNEOIPGQJRISHT@UFVBWGXFYIZ?[n]G^D_HaGb?cGdFeIfGgHhD
!user-abandoned	Z!D#F%E&J(D)G*H+G,I-E.H/G0I1H2I3F4H5I6I7G8H9E:F<J>C?D@DAGB>CBDCEIFHGGHBIEJHKCLHMDNFOHPGQJRGSZTGUEVCWFXFYHZD[H]l^G_GaDbCcFdGeIfCgGhF
!user-cannot-change-password	X!H#G%G(C)J-G/H2J3H6J7G8J:F;J=H>H?H@?BCCIDHGHHBIFJIKELCMDNFPHSJTJUHVEWJXIZ<[G]I^l_IaIbGcIdDeIfIgHhA
!user-not-found-onprem	X!B#H&H(G)H*I+H,H-G.J/C0G1I2I3D4G5J6G7F8G9F:F;G<I=E>F?G@GABBFCGDFEGFHGIHGIEJHKFLGMFNEOGPEQJRISITCUIVFWIXHYIZC[I]G^E_maFbHcFdCeHfFgGhG
!windows-screen-broken	S!G#G%G(C)H*J+H,J-H/H0J1I2J3H4I5J6J7E8I9H:F=F>G?E@EAJBDCHDFEIFIGHH:IGJGKGLGMDNDOJPGRISGTHUFVEWGXGYIZA[D]F^G_HaFbmcGdGeIfGgFhD
!wizard-connector-not-found	s,JHFZIea
!wizard-licence	z=He]
!writeback-not-enabled	S!D#F%H&I(C)B*D+H-E.I0E1F2G3E4D5H6E7E9G:D;G<G=G>F?E@CAFBBCGDDEEFHHFIFJEKCLEMDNCOHQHRESFTFU?V@WCXGYBZ?[F]G^D_HaFbDcCdleGhC
!writeback-service-stopped	V!G#H%E(F)H*I+I,H-G.J/Z0C1C3H4F5H6D7E8F9G:H;I<I=E>H?H@EAHBACHDGEIFIGCH<IGJFKGLHMDNGOJPFQIRASCTGUEVFWHXIZH[I]G^H_FaGbGdBflgGhG
!writeback-unsupported-path	V!E#G%I&J(C)F*F+I,H-F.I/B0H1H2H3F4H5I6H7F8H9E:F;I<J=F>F?F@CAHBCCGDFEGFIGGH>IFJGKELGMANEOIPDQJRHSFTCUGVFWGXHYHZB[G]G^F_EaFbEcEdCeHfEgmhF
!wrong-current-password	S!G#C%G&J(E)I*I+I,H-A.J/F0J1I2H3F4H5J6H7G8H9H:E;J<J=G>F?F@AAIBCCFDEEIFJGGH?IAJGKELFMBNBOFPHRHSHTGUGVEWIXGYIZ;[F]G^C_HaGbEcGdDeHfGgHhn
#account-disabled	O!o#>%B&G(Y)B*D+E,E-A.F/B0F1E2E3@4D5G6F7E8D9C:A;b<G=B>B?C@AACBACCDBEEFFGDHFIAJEKBLCMCNCOEPAQGRFSDTAU@V>WFXBYEZ<[D]B^I_@aCbIcDdAeFfIgEhC
#account-locked	K!<#o%>&F(A)B*C+C,C->/B0E1C2C3A4C5F6D7C8C9A:A;D<E=A>??B@FACBFCADBEDFEGBI>JCK>LBM@N@OCPAQFRCSCTdUCV?WEYDZ9[Z]A_AaBb?cBdAeDfBgBh@
#account-not-set-up	jDHHIVaWJZH
#account-not-verified	z3^DFZJ
#ad-access-denied	P!B%k&G(c)D*E+F,E-B.G/D1F2B3B4D5G6E7D8D9F:B;b<F=B>C?D@BAFB@CDDBEEFFGBHIIAKGLBMBNAOFPYQERFSDTJUAVDWCXDYFZ;[B]D^G_CaCbAcCdAeDfBgZhB
#ad-unknown-error	d!I&e-JBJHFNJSIZD_J
#admin-role-missing	R!D#F%^&I(l+H,G-F.I/G0H1H2I3G4G5I6H7E8G9H:A;H<I=C>E?B@EAHBACEDCEFFIGFHEIEJFKCLFMDNDOIPEQIRHSETGUAVEWDXFYHZ;[D]E^F_GaEbAcFdDeGfEgDhD
#admin-sspr-disabled	V!D#H%G(G)l+H,F-H.J/I0J1I3H4I5I6J7F8H9H:D;J=E>G?C@EAIBDCHDEEGFJGHHJIHJHKGLIMHNEOJP]QJRJSETGUBV=WDXGYIZ?[G]H^F_IaGbEcHdDeJfGgDhI
#admin-two-gate	T!E#F%F&I(?)B*n+E,D-E.I/G0I1H2H3E4G5H6H7G8G9E:E;H<I=E>D?J@CAGBEC?DDEEFHGGHAIDJHKDLGMFOFPAQHRHSGTFUEVBWDXEYHZ@[G]E^F_GaDbGcGdDeHfGgEhG
#already-registered	[!H#I%J(H)I*I+k,J-H3H4J7J8J9J:H;J=H>F?D@FAJBFCCDCGJHCIGKFLIMINHODPHTIUHVGWJXHYJZE[I]H^J_IaGbGcJdIfIgJhI
#auth-token-error	f*J,cHEPJZHeG
#changed-too-recently	N!E#C&H(A)F*F+G,G-A.H/D0H1G2F3E4F5G6G7D8F9D:C;H<H=D>C?D@pAGBECDDDEGFHGEHJI>JDK>LCMAN?OGPDQIRGSETEUDVBWEXCYGZ9[D]D^@_FaDbDcEdCeFfEhB
#cloud-service-error	[!F#I%H(C)E*I+I-G.I/H0J1H3H4I5I6J7D8H9I:E=E>G?F@IAJBCCHDEEIFIGHH>IHJGKFLIMFNGOJPFRGSlTFUHVDWFXFYJZ=[H]F^G_IaFbGc]dFeJfDgBhH
#cloud-sync-agent	Y!I#J(H*J+J,I-F/F0j1F2J3H4I6H7J8G9H:I=G>I?I@IAIBHCIDIGDIHJIKHLJMFNHOJPGRDSJTGUJVIXIYHZE]I^J_FaHbIcEdCeGfCgIhI
#code-not-received	K!B#B%B(@)B,D-@.E/C0E1D2E3^4B5E6D7C8C9>:@;D<E=@>_?D@?ACCFDEECFDGBHHI>JDK?LCM?N@OHPCQERDSCTBUAV?WBXDYCZA[C]J^B_BanbAcBdBeEfBgChA
#connect-version-old	W!G#F%F&J(E)H*H+I,H-F.J/F0F1m2F3F4D5H6G7G8E9F:H;I<H=F>G?H@FAHBECGDGEIFIGEHHIFJGKFLHMFNGOIPGQIRASGTDUHVGWIXGYYZB[H]H^I_FaGbHcAdDeDf=gEhG
#connector-password-too-long	a!I#G%D(J,I-E/J0J1I2j3G4I6J:I>J@HBGCJDIGGH@IBJJKGLIMHNHPJRITJUJVIXJYIZE[J^G_JbJcGdFeIfDgJhH
#contact-failed	s3a@YHGZD
#contact-info-malformed	T!B#D%E&I(E)G*E+D,G-D.I/G0I1H2G3m4F5I6H7G8G9E:D;H<I=E>E?C@EAGBCC@DbEGFHGFH<IHJHKELGMENDOGPFQIRHSHTEUGVBWHXDYHZ?[G]E^F_Fa?bFcFdFeHfGgHhE
#cookies-disabled	T!D#D%F&I(D)F*G+G,H-C.o/F0I1H2H3E4F5I6H7F8G9C:E;H<I=E>D?E@EAGBCCEDEEGFHGGH@IBJFKDLGMENCOGPFQIRGSDTFUEVDWFXEYGZ@[F]D^F_GaDbAcEdEeGfFgHhF
#corporate-policy-sentence	l@ZHFIGKJN^
#dc-policy-hints-missing	Z!H#G%H(H)I*H+J,I-D/G0J1H2I3G4?5k6H7I8H9G:H;J<G=G>G?H@FAHBHCGDHEJFJGIIFJCKDLIMFNBOIPGQJRHSJTIUIVHWHXHYGZD[I]I^I_HaGbGcGdGeIfFgIhG
#dc-unreachable	Y!F#G%G(G)I*H+I,I-E/F0I1H2I3E4k5C6H7G8F9G:G;J<Y=H>F?F@EAHBFCHDGEIFIGGHCIFJCKFLIMFOIPEQJRGSGTGUHVGWIXHZA[I]H^H_FaFbGcDdGeIfCgHhH
#decryption-key-mismatch	[!F#G%F&I(G)I*I+I,G-F/C0F1H2I3G4F5J6m7G8G9G:H;J<I=F>G?G@EAFBECHDGEHFIGGH?IDJHKBLHMFNCOGPEQJRESITFUHVHWJXHYEZ@[H]H^G_DaGbGcCdAeEfBgGhD
#error-processing-request	s9IBHHDSbZJ
#feature-not-enabled	s)JV]
#federated-password	W!F#F%F(C)F*I+I-C.J/D0I1H2I3G4H5I6H7n8G9J:E;I<J=E>G?E@BAHBCCHDEEIFIGEH=IDJEKCLFMDNDOJPDQJRISETGUEVDWGXGYIZ<[G]G^C_GaFbCcGdDeHgEhC
#forest-config-changed	[!E#G%E&J(E)G*H+H,H-E.J0G1G2H3F4E5I6G7F8m9E:D;I<I=E>G?F@CAXBCCEDFEIFHGDH?IEJFKDLGOIPEQIRGSHTHUFVEWHXFYFZ@[H]F^G_CaGbFcFdBeFfCgEhG
#inheritance-disabled	W!?#E%@&I(B)G*G+H,H-D.I/H0I1H2I3E4G5J6I7H8G9B:E;n<I=E>E?E@EAEBFCDDEEIFGGEHCIDJIKDLGMFNFOGQIRHSITGUEVDWHXFYGZB[H]E^E_DaEbEcGdDeHfFgHhF
#ldap-signing-not-configured	]!I#I%H(H*J+J,J-H/J1I2H3H4H5I6I7J8H9H:I<i=I>I?I@HAJBHCFDHEJGIH@IFKHLIMHNGPJRITHUIVHWJXIYGZG]J^I_IaIbIcFdHeJfGhI
#licence-missing-organisation	V!F#H%G&J(E)H*I+I,J-F.J/E0I1I2J3G4I5J6I7H8H9F:E;I<J=l>G?F@FAHBECFDFEGFIGGHJIEJIKFLHMGNEOIPGQJRISHTGUEVJWFXGYIZA[I]F^H_GaFbFcFdFeIfGgHhH
#licence-missing-user	c(J)H/I7J=g?J@JBJGJHJJJPISITJUFVFZB_JbJcJdFeJfGgI
#lost-device	L!C#A%C&G(B)E*B,E-A.G/D0G1F2F3;4D5G6F7D8E9@:B;F<G=C>o?=@@AEBFC=EFFFGDH[I?JEK@LDM>NBOEPDQGRESETBUCVBWEXAYEZ;[C]]^D_Da9bBcDdDeFfDgDhB
#managed-on-premises	m/J7IHJZJdb
#method-not-allowed	S!E#F%E&H(Y)B*a+D,G-C.H/F0H1G2H3A4F5H6G7F8F9A:D;F<H=D>D?m@BAGBCCHD?EGFGGEH?IBJGKALFMCNCODPEQHRGSFTEUDVBWEXDYGZ=[X]C^D_Ea?bCcFdEeGfEgEhD
#non-admin-not-automatic	z)J:I=aEJVJZE
#not-enough-methods	R!D#D%E&H(D)F*_+A,G-C.I/F0I1G2G3B4G5H6H7G8G9B:D;G<H=D>@?[@@AFBCCmEGFHGFH@IAJGKBLFMDNCOCPEQHRGSGTFUFVBWGXDYGZ?[F]D^F_FaBbEcFdEeHfFgGhE
#not-in-scope-group	a!J(H)I:J=H?I@HBGDHHANJPGUHVgWIZC^HbJ
#not-registered	Q!D#D%D&I(B)C*D+[,H-D.H/F0H1H2H3C4G5H6H7E8G9F:C;H<H=C>E?F@AAGB@DmFHGFH@ICJFKBLEMDNBODPEQHRHSETEU@WJXEYGZ;[D]C^D_FaDbCcFdDeHfEgFhC
#object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,H-E/I0H1H2H3G4G6I7H8G9H:F;G<J=E>I?H@GAGBGCHDGEIFFGlH?IFJGKELHMDNEOIPFRHSITHUHVDWIXHYIZD[I]H^F_HaHbHcGdAeGfDgHhG
#onboarding-failed	Z!I#H%F(G)J-I/H0H1I3I4I7I8F:I=F>I?I@GBYDIEHGGH@IIJHKFLJMINGPGRISHUHVHWIXJYGZ@[J^G_IbHcFd?ejf@gIhG
#onprem-admin-action-required	a!H%J(F/I3J6I7I:F=F>J?I@HBFCJDJEjGJHEKJMJNGPHSHUFVDWCZ?[J^J_JaJbHcEdHeHfIgIhJ
#onprem-complexity-refused	c!H#H%H(H)J*I+I,J-F/I1J2J3F4I5J6J7I8I9C:G;J=G>G?F@HAIBGCFDGEJFJGIH?IgJJKDLIMGNbOGPIRJSJTIUIVGWJXGYJZC[J]G^I_IaFbHcHdHeJfHhG
#onprem-connectivity	T!F#F%E&I(E)G*H+H,H-D.I/F0G1F2H3E4Y5H6E7G8F9E:D;I<G=C>F?E@CAGBCCFDFECFHGFH?IEJGKELGMENDOHPERDSFTFUDVEWGXDY_Z<[H]G^F_EaFcmdBeEfFgGhF
#onprem-multi-match	Z!D#G%G(G)I*H+I,I-G/F0J1I2I3F4I6J7I8G9E:G;H=G>H?H@EAkBGCFDHEJFIGHH@IFJIKFLHMGNGOHPFRISJTGUIVFWJXGYJZC[J]F^H_AaGbHcIdHeIfHgHhH
#onprem-policy-refused	N!D#C%C&H(A)E*C+F,G-].H/]0G1G2F3D4F5F6E7C8F9G:B;H<H=C>D?C@[AGB@CDDAEFFHGCH;IFJ[KALDM@NkOFPDQHRGSETEUBVAWZXEYGZD[C]D^A_EaDbBcDdAeEfDgDhD
#onprem-success-cloud-failure	W!D#G%F&I(G)I*I+H,H-D.J/l0F1H2I3E4G5I6G7F8H9F:H;I<J=F>F?G@DAFBDCGDFEHFIGHHJICJEKDLHN?OGPEQJRISHTBUIVGWIXHYIZB[H]H^F_AaGbGcFdEeHfFgHhF
#ou-reserved-character	]!G#H%D&F(H)I*I+I,I-D/H1J2H3F4H5J6I7I8I9D:E;H<J=F?G@GAHBECGDGEHFlGDH@IBJIKGLIMGNEOIPHRISITGUFVHWHXHYIZD[I]G^H_GaGbGcGdFeHfFgIhH
#password-contains-name	d#J-C:J@GBHFIGJHDIfMHNHVIZA^IhY
#password-easily-guessed	N!C%C&G(@*C+F,D-p.G/B0G1E2D3C4D5G6E7C8E9B:B;G<G=C>C?B@?AEB?CBDBEEFFGCI;J^KDLDMAN;OEPCQGRFSETCUBVAWDXAYEZ<[C]C^B_EaCbBcCdAeEfCh@
#password-filter-refused	U!F#C%D&I(D)G*H+G,G-?.H/C0F1H2F3F4B5F6F7E8G9H:D;I<H=F>F?F@AAHBBCEDDEHFHGDHDIEJpK@LFMCN>OGPEQIRHSGTDUEVEWFXFYGZ>[E]F^C_GaFbCcEdCeFfEgFhB
#password-never-expires	W!G#F%F(D)I*I+H,I-E/G0J1J2I3H4I5J6I7F8I9I:F;I<J=F>G?H@@AIBCCHDFEJFJGGHCIEJHKCLmMCNEOJPHRISITHUFVFWHXHYIZ=[F]F^@_HaFbDcHdDeIfGgGhA
#password-reset-done	h(G)J-I:J=J@ZBbDJHZKJLJMZUGVGWJZB[J^HbIcJdJhG
#password-too-weak	Q!D#B%D&H(B)G*F+G,G.H/X0H1G2[3@4F5H6F7E8F9C:C;G<G=D>A?D@?AGBACBDIEGFFGDH<InK=LEMANJOCPFQHRGSGTEUEVCWGXDYFZ;[E]D^C_FaCbCcEdBeGfEgFh@
#password-used-before	O!I#@%D&H(A)F*F+F,F-<.H/H0G1G3D4F6F7D8F9E:C;G<G=D>C?B@DAGB@CCDAEFFHGCHGI>JCKoLDM@NZOFPDQHRGSFTDUDVBWFXDYFZ8]B^B_EaDbBcEdAeEfDgDh=
#personal-account	w:ZHI
#phone-mismatch	U!G#F%G&I(G)I*G+F,I-D.J/G0J1I2I3E4H5J6H7I8H9D:G;I<J=G>@?E@DAHBECCD?EIFIGHHAIAJIKALIMFNEOmPHQJRHSITGUIVFWIXFYIZA[I]G^H_HaEbGcHdHeIfHgI
#privileged-account-denied	R!C#E%]&I(E)>*G+G,E-E.I/F0H1G2G3D4E5G6G7D8F9F:D;D<I=D>E?E@CAFBECFDEEFFGGEH=IEJFKDLGMFNEOGPoQGRGSFTEUCV?WFXEYGZ>[G]F^D_EaFbEcFdDeGfEgBhG
#reset-in-home-directory	T!D#F%E&J(@)E*G+H,I-E.I/G0I1I2H3F4H5I6H7D8F9I:o;I<J=B>E?D@AAHBACFDDEGFHGJHFIDJFKBLEMDNDOIPDQJRISDTGUCV@WEXFYIZ:[E]F^C_FaFbCcFdEeHfFgEhD
#sam-remote-call-denied	Z!F#F%C&I(F)G*F+H,G-D.I/G0I1H2F3F4E5I6H7H8F9D:F;H<H=E>F?E@FAGBECEDFEHFHGGH=IEJGKELHMGNEOHPDQmRGSITGUGVEWHXFYDZC[I]G^G_FaEbEcDdDeFfEgHhH
#server-clock-skew	Y!H#F%G&J(H)I*I+I,G-F.J/H0H1E2H3F4D5I6G7H8G9E:H;J<I=H>G?G@FAHBFCGDGEIFIGFH>IFJIKFLIMENGOHPGQJRlSFTFUIVHWJXFYEZC[J]G^I_GaFbGcAdEeHf?gIhG
#servers-catching-up	R!E#X%D&I(C)G*G+H,H-A.I/[0F1F2F3F4F5G6E7F8F9H:C;H<H=F>J?E@=AGB>CEDCEHFHH@IAJEK?LCMoN@OHPEQISFTCUEVDWGXFYFZ8[C]D^B_HaEbAcDdBeGfAg^h>
#smart-lockout	T!C#A%F&J(F)G*H+H,G-D.I/D0H1H2H3E4F5I6H7G8H9F:F;H<I=G>B?G@CAGBCCFDEEIFIGGHFIDJGKDLFMDNEOHPFQJRGSGTnUHVDWIXCYIZ@[A]G^F_EaFbEcFdFeIfGgFhE
#sspr-disabled-tenant	S!E#G%F(@)Z*E+H,H-F.I/G0I1H2J3G4I5I6I7E8G9J:@;I<J=B>F?E@CAIB@CHDDEDFIGFHFIHJFKELGMFOJPCQJRHSCTHUmV=W?XFYHZ>[F]F^D_HaFbJcFdFeHfCgDhG
#sspr-not-enabled-for-user	X!B#G%F(C*I+I-I.J/I1J3[4I5J6J7G8H:I=E>H?X@DAJBDCHDBEGGGH@IHJHKGLHMGNEPISFTIUHVjXHYJZ=[F]I_IaGbEcIdDeHfGgHhG
#sspr-policy-not-set	d(I)H*Z:I=JEEHGJJNESIUFVHWeZEdIgH
#throttled	R!C#a%E&H(D)E*E+E,G-H.H/F0H1G2F3A4F5H6H7F8F9A:D;G<H=D>C?D@>AEBACBDBEGFGGEH<I@JFK@LFMDNCOEPDQHRESFTBUEVCWGXnYFZ>[F]D^E_FaAbCdEeGfFgGhD
#tls-disabled	W!E#F%F&I(G)G*H+H,G-F.I/G0H1A2F3D4D5H6E7H8F9F:G;H<G=E>F?F@DAHBDCFDFEIFIGFHHIEJGKELHMFNFOGPFQHRCSHTGUFVFWIXFYnZB[I]G^G_GaFbEc@dBeDf?gGhG
#unlock-option-missing	V!F#?%F(C)G*H+H,I-D.I/H0J1H2I3G4H5I6I7G8H9I:E;I<J=F>F?A@AAIB?CDDEEIFIGGH@IDJHKDLFMDNEOIPFQJRISHUFVBWGXFYIZ>[n]F^D_HaFb?cGdFeIfGgGhD
#user-abandoned	Y!D#F%E&J(D)F*G+F,I-E.H/F0H1I2I3F4H5I6I7F8G9E:E<I=[>C?C@CAGBHCBDIEHFHGGHAIDJGKCLGMDNEOHPFQJSYTGUDVCWFXEYHZB[G]l^G_FaDbBcFdGeIfFgGhF
#user-cannot-change-password	X!H#G%G(C)J-G/H2J3H6J7G8J:F;J=H>H?H@?BCCIDHGHHBIFJIKELCMDNFPHSJTJUHVEWJXIZ<[G]I^l_IaIbGcIdDeIfIgHhA
#user-not-found-onprem	W!A#H&H(G)H*I+H,H-F.J/B1G2I3D4G5J6G7F8G9F:F;G<I=E>F?G@GABBFCGDFEGFHHFIEJHKFLGMFNEOGPDQJRHSITCUIVFWIXHYIZC[H]G^E_laFbHcEdCeHfFgFhG
#windows-screen-broken	S!G#G%G(C)H*I+H,J-H/H0J1I2J3H4I5I6I8I9H:E<J=F>F?E@EAJBDCHDFEIFIGHH:IGJGKGLGMDNDOJPGQJRISFTGUFVEWGXGYIZA]F^G_HaFbmcFdGeIfGgFhD
#wizard-connector-not-found	s,JHFZIea
#wizard-licence	z=He]
#writeback-not-enabled	Q!C#D%J&H(B)A*D+G-D.H/H0B1E2F3D4C5F6C7J9G:C;F<G>E?D@AAEBACFDBECFGG]HDIDJCKBLDMCNBOGPJQGRDSETDU>V?WCXFZ=[E]F^CaEbCcBdleZhB
#writeback-service-stopped	T!F#G%D&J(E)G*I+I,G-F.I/Y0H1J3G5G7D8E9G:G;I<H>G?G@DAHB@CGDGEIFIGCH:IFKFLGMDNFOIPEQXR@SCTFUDVEWGXHZG[G]F^G_EaFbEd@flgFhG
#writeback-unsupported-path	U!E#G%I&J(C)F*F+I,H-F.I/A0G1H2H3F4H5I6H7F8H9E:F;I<J=F>F?F@CAHBCCGDFEGFIGGH>IFJGKELGM@NEOIPDQIRHSETCUGVEWGXHYHZB[G]G^F_EaFbEcEdCeHfEgnhF
#wrong-current-password	S!G#J%F&J(D)I*I+I,H-A.J/F0J1I2H3F4H5J6H7F8H9H:E;J<J=G>F?F@AAIBBCFDEEIFJGFH?IAJGKELFMANBOFPHRHSHTGUGVEWIXGYIZ;[F]G^C_HaGbEcGdDeHfFgGhn
+# #	U!G#I%I(G)I*I,J-G/G0I1f2H3Z4F5J6I7J8I9G:I<J=H>F?I@bAJBXCGDIFJGIIEJIKELFMGNFOJSITGVIWJXGYiZG[J]I^I_HaFbGcCdFeIfCgHhI
+# 4251234567	z3]
+# 4567	z3Y
+# a	zI]
+# admin	h*JHGge
+# allow	zYZ
+# and	g1ZHCIZK[MXO]YZZFc^
+# are	z/FIJKZM^gJ
+# at	w-YHJI[KHZI
+# befor	zKZ
+# bit	z<^CJ
+# but	zZJaY
+# by	zI]
+# cannot	z(]PZZG
+# caracter	o2bHJIH
+# caratteri	z2]
+# char	k/Y2c9I@IHCKJN[
+# character	c/Z2aHFI[
+# day	o@^
+# days	l@YD[HYIIKJZ[
+# de	z?HC_
+# dia	z@Y
+# die	z>]
+# digito	z3Fa_
+# e	o>^IGOZYZ
+# el	zC[
+# error	zS[
+# fail	z^Y
+# forbidden	z(Y
+# from	uHIc[
+# geht	zH]Y[
+# godziny	uX]
+# has	z/]C]HIgI
+# heur	sXZ
+# hora	k@]X^
+# hour	e@^HHXaZI
+# in	w#JK]TY
+# is	sH]
+# it	zO_
+# l	uC_KX
+# la	w@II_TZ
+# left	zYX
+# letter	wIZ
+# may	zH]TJ
+# method	mC^
+# min	waZ
+# mins	zaX
+# minut	i3JOJPZR^a^
+# minuten	wR_
+# minuto	zRZ
+# not	o/[1I3Z=YH^
+# o	zCZ
+# och	z3[YY
+# of	p1[C^HEZY
+# on	l1JPYS]Y[
+# ore	p@]XZ
+# out	z1X
+# outbound	zBIc_
+# password	m%H@JH[KZNZ
+# peopl	z(ICJP^
+# point	z-aHEIJ
+# portal	zg[
+# random	zNY
+# reject	w/]@YII
+# ruckschreiben	z1Y
+# sms	u3b>FHJOIaF
+# so	s3]aI
+# sspr	s@]
+# stunden	p@^X[ZJ
+# then	z@XHGK]ZJ
+# this	z@Z
+# timmar	wXZ
+# to	n4^HIK]cI
+# trie	zTX
+# und	w3ZC^aF
+# user	s@YC[F[GXHJZI
+# uur	r@^IJX^ZI
+# was	w@YIZYZZJ
+# x	s1]
+# y	u3YIHOZYZaH
+# zeichen	o-Z/Z2]I[
+# が	r3b>JDIHJOH
+# で	zTY
+# に	z3J?JC^IZ
+# の	z>]
+# を	zY^
+# 个	w2]IJK]
+# 位	w2]CII^
+# 分	zHIR_cJ
+# 回	zK]
+# 小	p@[X^
+# 文	r2^IbKJ
+# 時	r@ZX^
+# 管	rTJgc
+# 还	w3ZTY
+0171 123456	z3ZaJ
+0x8023062c ldap	z<[
+2003 dc	z5Y
+2003 ignora	z5^
+2008 and	z5_ZE
+2008 r2	s5]
+2016 acs	u1aHI
+2016 年	z1b
+24h after	zXZ
+31034 and	zf]
+32004 decryption	w6Z
+32009 error	u,[
+33001 adunknownerror	n&^
+33001 unknown	w&Y
+33008 for	zN^
+3rd party	zJY
+6329 with	z8_
+6800 in	zHFNJZHfa
+800700c nome	z2^
+80230619 messag	zNX
+80230818 dominio	w4]
+80231343 object	w_]
+a #	h-X/Y2[HJIGKINZZJa_
+a 2008	z5X
+a 3rd	zJY
+a and	zHJK]
+a antiga	sHIM^h^
+a bann	w-[
+a bit	z@]KH
+a blank	z3]HHbY
+a block	z-^HG
+a bot	w9]HH
+a bug	z-HH^
+a bunch	z/Z
+a cada	z#Z@[HH
+a caixa	wHZ^Y
+a call	w?YHHZ]
+a cambiarla	w@X
+a capital	wIZ
+a chang	pBXLX
+a changer	zZY
+a chaqu	zN]
+a choic	w?]
+a cinq	z#]HIM[
+a client	zH]
+a cloud	w*J,_/YHHdG
+a code	i>CHbZ_]J
+a comma	s3[F]
+a company	z8Y
+a conta	k!Y#[%])[HIL[XJZJ[X_Z
+a container	wF[GaHGZI
+a cool	z@[
+a day	b#H-H9H@cDJHBIHKGMJNGR[TJXfZDcJf^
+a dc	s4bHGcHfJ
+a de	sD[HJKZMY
+a deja	w+Y
+a dele	z@JHHI]K[
+a deux	s*^
+a deverrouiller	z[Y
+a deviner	r-^HJ
+a different	j:Z?E@[GYH[
+a directory	w)_HG
+a disabl	w!Z
+a disparu	z?]bY
+a domain	k%Z5Z8^GHPFZJ_]
+a dos	zA[
+a due	w*[A[HI
+a email	w*Z>J?IC^H]ZE
+a ete	l!^-J4]9J>J?]@IBYCJDIHFM[ZG_YdZ
+a fail	zHHZ_bJ
+a failur	zZY
+a fair	z:]@IB^ZF
+a federat	z7Y
+a few	rBXMY
+a file	z#IHZ
+a filter	uHEJa
+a floresta	z8X_[
+a forest	z8Y
+a former	zIJK^ZJ^Z
+a fresh	z@YLY
+a full	w@YHITYfZ
+a funcao	z*X
+a generic	wHIN[ZX^Z
+a global	l(_
+a good	w)H9YH]UJ
+a group	pGXV[
+a guest	r:[
+a helpdesk	r*Y@Y
+a impressora	zHZ
+a jamai	w+]DYHHW[
+a jour	s+[1YMXf^
+a l	p([>Z@ZHJZIbXeZ
+a la	h%[2Z3G>^?JBJHEIIKZMJN^O[QXXJZGaGbYdZfJ
+a lake	z>]HI
+a laptop	zH]
+a las	zHJX]
+a le	z(YHJV[
+a leaver	z!GH]
+a less	z-]
+a licenc	s=^HH
+a licenca	z=[
+a licence	zHX
+a ligacao	zHIa^
+a list	o-aHEI[
+a littl	zHXMX
+a login	w>]
+a long	wIJOJZa
+a los	z*X
+a lot	s9^ZJ
+a manager	z-IHEZ_
+a me	zHIZX[]
+a meet	rH[]^
+a member	nHHPXV_
+a mensagem	z>^HFZX
+a mesma	zK[bZ
+a messag	s-XZZ
+a mi	r(J)Y3Z9X>]@JHHIJK]OIVXZF
+a microsoft	p)^HJMXRXSYTIdZgJ
+a minha	u@JIYK^VXZG
+a minut	wTX
+a moment	zMZ
+a msol	z%Y
+a necessary	o)IUHVIda
+a new	U#G%H([)J*G+],J-D/H1J2J3J6J7I9H=I?G@ZAIB]CGDEH]IAJIKHL[MINFOJPJTIUJVHWJXIZY[c]Z^F__aJbHdIgXhH
+a newly	w%Z@[
+a nice	u9[
+a nie	z[X
+a non	zH[ZH
+a nova	o9I@JB_HEIJK[MaZFbJ
+a number	j3XD]I[OIZJ
+a nuvem	w/YMYgZ
+a opcao	w([[X
+a organizacao	rW]dY
+a otro	w(^7YVI
+a ou	zFYGX
+a pagina	r+]-YDXHIVJXZZ[
+a paid	z=[HI
+a palavra	p@^KHVX
+a partner	sH^
+a pas	f%[(X)H*I+I-J/Y3I:J=[?H@JCIDYEXHEIIM[NJPHUXV]WZZE][aH
+a passkey	u?XHZ
+a passphras	zI[
+a password	X#I(E)J-H/Z6J:I<_=J?[@_BDCJDHGHH[IbJXKZLHMENESJTYUHVIWYZD[G]]^GbHcJdHeJfJgIhH
+a passwordreset	zSJc[
+a pdf	zHZ
+a perdu	z%[4X
+a phon	m*X3HC^DaHEZIaI
+a pilot	zHZ
+a pin	zIZ
+a plus	wF^HJ
+a policy	j*JHDKXNCUZWc
+a politica	mHINaWY
+a poner	zKY[]
+a pop	zBHD]H]
+a posto	zB]HHMI
+a pre	z%X
+a privat	z@YD[HI
+a privileg	wP]
+a problem	rE[S[
+a quarter	zRZ
+a que	zI]h[
+a quello	zOX
+a question	zDXHY
+a red	uHFIJS]Z_bJhJ
+a redefinicao	l(IBJU[Z^
+a reimpostar	r(J=[BXHJVYZX
+a replacement	z>]HIZJ
+a reserv	uF[
+a reset	e!F4X:I=J?YBGCXDJH[LZNJUXVIWZ]XbJgZ
+a restart	ufX
+a restriction	sN^
+a retir	z1Y=Z
+a role	l([)]*bCIHFZI
+a row	w#]@IHHTGX]ZJ]Y
+a rule	zGY
+a sam	zQY
+a sandbox	zH[WY
+a se	zBZHJZ]
+a second	g*Z+[6]>J@[C^HGZIaH
+a secret	z2[
+a secur	zYZ
+a security	p)]*F?J@FH^QZVX
+a select	zV[
+a senha	Z!I#[%J-F/J7[=I?J@FCJHII[JXL[N[TJUHVJXGZ[]H^Y_JbIcJd^fJhZ
+a server	z7Z
+a shar	sH]
+a sharepoint	z*^HF
+a sincronizacao	zGJM[f]
+a singl	z+X
+a slash	pF_HG
+a sms	s>X?^CYHBZJa]
+a spac	z3^HF
+a special	sHHIYV[
+a starter	z@]
+a stricter	z*Z/ZPI
+a supplier	z:[
+a symbol	zIX
+a sync	u+]8Y
+a team	wH_MH
+a temp	s@ZbY
+a temporary	rcZ
+a test	zZZ
+a third	oHHJ_bZ
+a tick	zZI^^
+a ticket	zZZ
+a token	s,a-XHHZJeG
+a troca	wLYZZ
+a tutti	z9]
+a typo	s3[@Z
+a um	zPXVX
+a uma	zK]
+a un	l-H@JHEIJK]P^VZZH__hJ
+a una	wHHK^ZJ[]
+a user	_!I#G%H([)J*[-H/X9Y:J=J>I?J@]AIBIDJFGGGHdIYKGPIT]VIXJZE]I^I_X
+a velha	s9JHFIJMah]
+a vendor	uJ[
+a verificar	zXY
+a very	w2X
+a vpn	zHZ
+a way	u-EH[TYX]
+a websit	zHY
+a week	w!^@IHII[KJZH
+a whil	zM]
+a word	mHZIZZJ
+a wrong	s,X
+a year	u!a@JL[ZF
+aan de	wIZKINZ
+aan het	wNZ
+aangepast en	z@[
+ab ist	wL[
+abandon befor	wHJ][
+aber nicht	s+Z>H?]ZF]^
+aber nie	z+[DJaX
+aber nur	zC]DH
+abilitato alla	uVZ
+able to	d#G:X?FBcC]HDQXTIVJZZ[J^J
+about password	u-ZBHHFIJSYZ^
+about policy	zWY
+about self	zHJS_UIZI
+about the	r!ZH^IYZH
+abroad and	w)Z
+abrufen des	z,Z
+acabo la	z=^
+acabou o	z=^HJ
+acce a	w!^>]HE
+acce au	s9JHbZJ
+acce refus	r%aP]QXZFdI
+acceder al	z!JBJHJZ^f]
+accept by	wH[
+accept cooki	w.Y
+accept for	z?^HJZF
+accept it	r@Y
+accept my	wHJZ[
+accept on	u/^IJ
+accept pas	uIIK]OZZGhZ
+accept sinc	w-Z
+accept the	rKZM]ZE
+accept them	w3^HHOI
+acceso al	u>[DJH]
+acceso denegado	w%^
+access deni	b!J%](]BJHHPcQ^ZDgJ
+access has	uHZ
+access is	u%[
+access my	z!H#J%H>IHEPJZ_
+access polici	uHZ
+access policy	pH[
+access restrict	rHGQ^
+access right	w%^HI
+access to	e%J>c?HDFZIaJc^
+accesso alla	z3J>]DJH[
+accesso di	wb[
+accesso negato	z%Y
+accetta la	zKJZYhX
+accettata in	z/X?ZHJ
+accident and	w![HZZH]Z
+accord to	pHYNYU[ZJ
+account a	w%]2[HJPG
+account ad	wAXLX
+account admin	w*],ZPJ
+account and	r!Z#FC[HJLZT]ZH
+account are	o!Y#[A[HEP[TGVIZI^Z
+account belong	w:Z
+account bloccato	w#^XG
+account by	z#X
+account cannot	s%a:ZHIPJZJ_HdGeH
+account chang	zhY
+account di	u2YGY
+account e	o!Y#X
+account enabl	wG[_I
+account every	zHIP]
+account fail	w%J(ZHFP^
+account for	l#X%]2ITZ_X
+account from	u:XHZ_J
+account got	pBZ
+account hack	zHZ
+account has	b!Y2ZDYHEP[_^dG
+account how	zH]VJ
+account i	w!Z,[ZG
+account in	d#E@JA]BJHbLJPZTYVJZG^XhJ
+account information	zEZZY
+account is	V!d#](H)J-J/J3J7I:Z=J>F@IAJBGCJGJHHIIKJLIPaT_V]XJZ@[X^EdH
+account it	u!EH^P^
+account keep	u#]TJ
+account lack	r%Y3Y
+account lock	m#IH]
+account lockout	u#[
+account lost	z%I0[=Z
+account manager	zHJQ[
+account may	z%[
+account moved	zG[HJ_X
+account msol	u%[2[
+account name	zI^
+account need	r!GHaZF
+account non	rD[V[
+account not	c!]#J%Y)J3H@IAJBHD[GJH@KJL^PJQ[V_WI_JhJ
+account of	l!E:[Ha
+account off	w!_HI
+account on	sA^VHZG^Y
+account operator	oP^
+account option	pZJ^]
+account out	zG]HJ
+account outsid	zG[
+account page	w+GDHH^hY
+account password	g%G2c:J=_HIIILIMYVJZDfJ
+account per	uHJVbWI
+account pgmsa	z0_HG
+account properti	z^]
+account reset	w!J%Z:Y
+account secur	s+aD^HDZG
+account senza	zLX[Y
+account set	zBJHI^^
+account show	u#ZTI
+account so	u^Z
+account staat	z!]
+account still	z_[
+account tab	u!I#JHJ^a
+account that	uLX
+account the	sHXTZ^X
+account to	s%JHHQ]VX
+account too	uXZ
+account tropp	zXY
+account unlock	zBZ
+account used	w%[,ZHJ
+account user	z)]VF
+account want	z*ZCI
+account was	k!Z%]>ZZH^[
+account were	wZI^]
+account when	z%Y
+account whil	w,]eG
+account whos	wLX^Z
+account with	p;^@ZHG
+account without	o[Z_Z
+account writeback	zH]
+aceita minha	zIHKHZ^
+aceita not	z/X?X
+aceitou a	z/[
+acepta en	z?YI^ZGhJ
+acepta mi	wIGKJO[ZZhY
+aceptada en	z/]
+acesso ao	w3J>]H[
+acesso negado	w%ZPX
+acquir user	wHGQaZH
+actif dans	z!X
+action on	zE]HJ
+action requir	w*JE^
+action you	zdY
+activ directory	_!D#I%[&e(G3E:IBXFZHBJXNJT]UJZG^[_[dI
+activ in	zU[
+activ pour	sV]
+activar la	z,[eZ
+activation de	z,]dIeZ
+activo la	zdZ
+actual es	whY
+ad acceder	w!J%JBYZ[[^
+ad account	h!Z#[HE__
+ad ale	zTZ_Y
+ad allow	z/[
+ad an	zGY
+ad and	r!J/ZM^_[gH
+ad are	z%Zd]
+ad but	s/Z
+ad change	z/_@J
+ad com	z3[
+ad con	z3]
+ad connect	a/J1b8[HEMZRJTJYXcIfH
+ad connector	n%_2[8^HEZI_H
+ad deaktiviert	w!Z
+ad does	z=X
+ad ds	m%[2[HZ
+ad e	s%[3[
+ad entra	u/]
+ad error	u&bZD
+ad esta	zTX
+ad fail	w/[PZ
+ad for	u=YM]
+ad fs	w,Y7]
+ad group	zHIP]
+ad had	z/[
+ad has	sF]HGTX_]
+ad is	o/Z3XIH^X
+ad ist	p#J3[>ITX^Yc]d[
+ad keep	z^]
+ad konto	w#[
+ad le	z%[^X
+ad ma	r#JMXT[gZ
+ad mais	uMYTY
+ad mas	uMZT[
+ad men	wMYT[_Y
+ad mit	w3^AY
+ad nada	zT]
+ad nao	w![L[ZH
+ad nicht	z_Z
+ad not	j#J/J<^@XHFLZMHT_ZH[Jg^
+ad object	lGI_a
+ad objekt	z_Z
+ad onprem	i/Y_Yg]
+ad password	o-]/JJHN[
+ad pero	wMZT[
+ad policy	o/ZN^
+ad premium	z=Y
+ad przyjelo	z/]
+ad refus	u/YJ[NX
+ad reset	z_Z
+ad right	w%^HIPZ
+ad said	z/]
+ad says	sIZ
+ad show	z#ITZ
+ad so	w/[A]
+ad still	u![
+ad sync	i/JMXSETJdZfc
+ad the	w/aZD
+ad took	u/Y
+ad untouch	zTXgX
+ad user	f!]#J=IAYG[HHTXZH_[dZ
+ad y	w%Y3[
+ad か	z3Z
+ad で	o!Z#F/XMYT]^]
+ad に	u__g]
+ad の	r!Y#]%I3XAYNZTIgY
+ad は	s/_T]
+ad 已	zTY
+ad 接	z/[
+ad 没	zT]
+ad 账	w#YAZ
+ad 里	o!Y#I3Y>J@JMY^[_[gJ
+add a	m8ZD]H]
+add me	z(I)I*FHHV_
+add on	u.^HHJ]NJZG
+add the	z-X
+added a	s4I8_HIZJ
+added after	z8X
+added the	w%J8XHJQ[
+added to	u:ZVXZJ
+addefaultdomainpasswordpolicy minpasswordag	z@^HJ
+additional security	sCaDEHJ
+address of	z:Z
+address on	w3Z
+adesso non	z=[@JK]
+adfs and	w7[
+adfs foderiert	z7X
+adfs page	z7Y
+adfs tien	z7Z
+admaexport fail	zHHQ_ZJ
+admin a	s(_)G*ZH[UJZH
+admin account	f!J)^*_,]=^CIHJUIVDWIZF
+admin action	u*IE_HJ
+admin and	i)[*IHHP]ZJ
+admin app	uHFMJga
+admin are	s)Z*]UJ
+admin as	w#X
+admin asked	z*Z
+admin at	z(J)I*[?J
+admin cannot	f)Z*_?EHEPYTX
+admin center	f)JMJS^ZIga
+admin centr	zg[
+admin count	zPY
+admin credential	w,[
+admin disabl	w)HU]
+admin do	wPY
+admin doit	zEY
+admin du	zP^
+admin e	zPY
+admin en	zgY
+admin for	s(Z)E*G,[E[HDPJU]VXZIdJ
+admin from	w)]HIP[dJgJ
+admin get	u)X*[HI
+admin gets	u)]VF
+admin group	zPX
+admin has	g!I)HEJHJU_V^ZJ
+admin hat	rEHUXVZW[dY
+admin have	u)[*[PJ
+admin here	w*Z
+admin i	k%J(X*b?JHD
+admin im	u,X
+admin in	l,]:YHIPYd]
+admin is	s)^*J
+admin it	r*[EDVIZa
+admin kann	z*[aJ
+admin konnen	wPY
+admin may	u(ZQX^]
+admin microsoft	lSJgc
+admin must	r*X,[E^HIPIdIgJ
+admin nao	z*]
+admin need	p*[CIE^HH
+admin nicht	r([)JdZ
+admin non	z*[
+admin not	c%I(H)]*I,JEGHHPXVZW]ZId[
+admin of	w%F([:]HFP[ZG
+admin on	wEGH[dZ
+admin only	u*Y
+admin page	uHIga
+admin password	m(F)X*I,^BIEIHbKIPXZGdFgG
+admin portal	w/Ig[
+admin reset	e(J)Y*^1d?F@ZEILYPZSGUDVHWFZDdJ
+admin right	z)JH[P[
+admin role	k(D)aH]ZI
+admin see	w)^UF
+admin seem	z*X
+admin switch	u)ZHJUX
+admin the	z)_ZD
+admin to	k(H)F*D,Z:I=ZHDPIUYVdZEdI
+admin try	z*Y
+admin turn	zD[
+admin user	w(ZgY
+admincount #	hPa
+admincount steht	zPY
+admincount が	zPX
+administra en	zd_
+administrador de	o(_)H,IPY
+administrador del	z([
+administrador do	z(Z
+administrador global	o(])Y*H,^dJ
+administrador ha	zUX
+administrador nao	s(H)[*IPIU[V]WIZHdY
+administrador not	r)ZUZVZWIZJdY
+administrateur de	zP[VI
+administrateur du	z(X
+administrateur general	z)Y,]dI
+administrateur n	s(J)JEIPJUZV[WYZHdY
+administratoren durfen	w)[
+adminsdholder reset	wPY
+adob acrobat	zHX
+adress de	z3H>XD]
+adsync dienst	wfY
+adsync est	zfX
+adsync esta	zfY
+adsync servic	rHIf[
+adsync サ	zfY
+aduc does	zHJT[
+aduc says	zTX
+advic of	z)]
+after #	r0X
+after a	j!Z@[BYHDL[MIT]UXZG
+after add	w%]8ZHJPH
+after all	wB[Z[]I
+after an	p0[@ZBYP]ZEfIgZ
+after choos	z]]
+after disabl	zYZ
+after each	w#YHZf]
+after enabl	zJ]ZJ
+after enter	zHIZ]
+after holiday	z#X
+after i	l3J>J@JHER^Za]CaY
+after it	z-^IG
+after migration	zA[HH
+after my	z#[(]ZE
+after password	w#^@GBFHHLJMZZI^G
+after reset	uLZMY
+after restart	zBZfY
+after sspr	w/XHJMY
+after the	^!I#H(J-J/X6J8I9J:E=J>JBZCJHHJIM_NJPJRYTYXJY[]^^HaIcHd]fYhH
+after thre	z@ZHY
+after too	uXY
+after unlock	u%[TY
+after vacation	zBJHIZ]
+after we	u<YA^C]HIPJZG
+after writeback	w8Y
+after wrong	uTJX^ZJ
+again after	u:EBDH[R^T[fX
+again and	l#[+I;I@FBGH[KGN^P_TJaY
+again as	zK^ZJ
+again at	w@_ZD
+again befor	w@HHHX^ZI
+again but	w+]
+again it	zKY
+again later	l@HZ_cZ
+again not	z@^B[ZB
+again noth	z+[aX
+again to	z+Y8Z
+again today	u@Y
+again with	sBZKZZG
+age #	n@[
+age history	zN[
+age or	p@ZHIIIN]
+age to	z@IH]
+agent and	ze]
+agent credential	u%]
+agent dc	u-_JJ
+agent de	r0_HI
+agent der	z0Z
+agent di	z0Y
+agent in	z-Y
+agent is	n0[HIZHf]
+agent not	r%I0aHEJZ
+agent of	zHY
+agent offlin	z0]
+agent on	w0]
+agent show	z0HH^
+ago and	m@^D[HFM^ZE
+agora nao	z=[@FK]
+aguard #	uXZ
+ahora dos	z*X
+ai chang	r>Y
+ai deja	s@YK]ZJ
+ai ferm	z]]
+ai mis	z@XI[
+ai oubli	zZ[
+ai pas	n(X@JCZHZKH]^hJ
+ai perdu	w>Y
+ai plus	z>[
+ai que	uC_
+ai un	zCZ
+ainda nao	u@[HGM^WZ
+ajout au	z8[V[
+aka ms	i+Y9JDcT[ZI
+aktiverat for	wV[
+aktiviert werden	z8YeX
+aktuell password	rKIZGhc
+al activar	z,[eZ
+al cambiar	wZYdX
+al cambiarla	z@JZHh_
+al crm	zH_
+al dia	uM]
+al eerder	wKZ
+al giorno	z@ZX[
+al iniciar	zHZaGbZ
+al logon	zbZ
+al mio	z!J3[OHZ^
+al nieuw	z9^HJZJ
+al numero	z>[
+al prossimo	zLZ
+al restablecer	w5ZHIa]
+al usuario	zLX^X
+aldrig registrerat	wDY
+algo de	w.Y9^HI
+algo mas	zC[
+alguma novidad	z9[
+all account	w2[HX
+all and	z(]BYZJ]I
+all cooki	u.[
+all day	u#J@JH[T]XX
+all dc	zJY
+all devic	z#XB[HJZJ
+all domain	z-I4]5IHGJY
+all fail	w(]G]HIZH^X
+all fine	wB[
+all good	w9IBaHH
+all my	sHJIJK[N^ZI
+all normal	zP]
+all of	s-IHDU_W_XJZI
+all other	wG[
+all our	u)]5XUI
+all password	zNX
+all set	zB[
+all sort	z9HB]
+all staff	z+[
+all step	zHJZ[]Z
+all the	oH_NXRJYY
+all user	o%^)J;I=GBIFIGIHaMFUaVFZE
+all utent	u=YX[^Y
+all were	wK[
+alla losenord	zHJN_
+alla reimpostazion	uVZ
+alleen mijn	zC]
+alleen ontgrendelen	z[[
+allow blank	zH^ZJ
+allow by	u<ZYX
+allow cooki	w.Z
+allow on	z.X/Y
+allow self	zUX
+allow to	c(_-Y?E@GHDKHQ]V]ZC[J^bbIhI
+allow token	wHY
+allow user	uUZ[X
+allowedtousesspr fals	u)Z
+allowedtousesspr is	z)X
+alor qu	z+]DI
+alor que	r3H>JI[O[TZZJ[]h[
+already expir	zaZ
+already have	z+ZHGK[ZJ
+already register	u+IH^
+already set	z+aDIHE
+already used	r-JH^KY
+als #	zR]
+als admin	z*Y
+als method	z?^
+als registriert	z+Z
+alt del	i@JHJM]bYh_
+alt und	z@^ZI
+alte password	k#[HHMZh]
+alter its	z^[
+alter the	s7ZZI^_
+alterar a	u^^
+alternat email	w3Y>YHJ
+alternat phon	s?]HZ
+alternativ e	z3Z?JHZ
+although it	s-^@IBJH[IFZJ
+although its	z@YOY
+although our	z*X
+although the	sHJTZ
+altra volta	z@]
+altri si	zPYV[
+altri uno	z*Z
+alway click	z@JDaHGZJ
+alway uses	zK^ZF
+am anmeldebildschirm	zbY
+am i	s(FHEIYV_
+am laptop	wHZMY
+am lock	z#Z
+am not	r(IIZV^ZFaX
+am on	zHY
+am only	z([ZI
+am pc	pM^T[
+am phone	z>JHEMYa^
+am rechner	u#]HJMZZJb]g[
+am selben	z@^
+am sperrbildschirm	wbZ
+am stuck	wDZHJX[
+am sync	zRZ
+am told	z@[VY
+am window	z[Y
+ambient onprem	m/JBJHINJcbda
+ambito della	zGZ
+amministrator global	u(],Z
+amministrator non	sU]VZZIdX
+amministratori di	zPZ
+amministrazion di	zgX
+among the	z?]K]ZJ^JhJ
+an account	n!JA^HITZZG
+an adfs	z,^HG
+an admin	b(a)Y*X@YHYPGTYZC
+an answer	w9[DYHJ
+an app	w+J?YDHH^
+an earlier	wHIK]
+an empty	zC[HHZGb[
+an enabl	wAY
+an entra	w)[*ZHJ
+an error	Z![(I,I/]3H9I>J?J@EBFCIDYEJHBIJK[NIOIV[XJZc]HaHbJcZe[fJhI
+an excel	zHX
+an exception	zHHe_
+an export	wH_MG
+an extension	u3Z
+an extra	zJY
+an hour	c%J/H3J9F>J@]HBIJKIM]P[RXSXTJXZa^f^
+an ihren	z!XZZ
+an incident	wS[
+an incorrect	r#JHJT]
+an intern	zHYgZ
+an issu	wKYZY
+an object	w_[
+an old	k4J5E;]H_KX
+an on	zd[
+an option	s*]?GHI^[
+an ou	rF^G^HH
+an outag	u9GHESaZI
+an sam	zQZ
+an unexpect	s3]HY
+an unknown	p&]bX
+an updat	z0]HIfJ
+ancien mot	oZIh_
+ancien pour	z>IMaaH
+ancora bloccato	zT[
+ancora la	uHIM^
+and #	s/FM^YY
+and a	i(J*Y3YHJI[L]PZZH
+and ad	w@ZdZ
+and afterward	z2[HIZ[
+and again	l#[+I;IBGH]KGN^P_TJZF
+and all	wF]HJ
+and another	z/XgX
+and ask	pUX
+and at	zZZ
+and both	w6XA]
+and call	z:[
+and cannot	d#Y:X=Y?I@ZKILJZZ
+and capital	zIX
+and choos	w+GDHHbIJ]F
+and click	wCGDJHb]I
+and clos	zBJ][
+and computer	w#IHHT[
+and confirm	z%X
+and connect	z0G8JA[H^RI
+and country	z3Z
+and creat	z8[HI
+and does	z%FH]
+and email	s*Y?JCXHFMZgY
+and enabl	u8X
+and encrypt	g<_HJ
+and entra	r/Y6^HHcJ
+and everyth	w%]H[ZJ
+and forgot	s=Z>ID[ZFd[hZ
+and gave	z%[HHZZ
+and get	s:XIHJ[hY
+and gets	u3GCJDYKZO[ZJ
+and goes	wLX
+and got	n#[@ZKZNIZG_Y
+and has	u-Y
+and have	sD]HJXXZJ
+and he	w@X
+and i	c(I*I+[-H>[BJCZDGHAI[KEV[ZY]]aIfIh^
+and im	r>J@YB^HFaJ
+and in	wAYHJK[d]eJ
+and is	p@GHIIYLZOYX]ZJ
+and it	[*Z+X-J/J3JBXCZDHH@I^K^MJNHOYVXXI[J]JbZ
+and its	m-X>J?Z@YF[HGZG
+and just	z*X8]
+and left	w]]
+and lost	z([>[HH
+and lower	zIEN^
+and may	u#Y
+and microsoft	w/]1[HJRISJcZfJgI
+and mine	zOX
+and must	uVY
+and my	s![>JHXaJ
+and need	o!X#Y@HHHZ^
+and nobody	wD[HILYSJc[
+and none	wBIG[HIIIN^ZHhJ
+and not	f%Y&Z+]-J/X3I>I@_BGDZHDIXKELXNZOJZGa]hJ
+and noth	m&[>J?J@JBIDIHGNZRZZ[a^
+and now	]!Z#a%J(J*J+I/J8[>Y@[BCCJD_H@IIKZMJNJTJVYZH]I^YaJbJgYhI
+and offic	zMX
+and on	p/H6[H^TIcYdJ
+and only	wKH[^
+and our	w4]8JHFd]
+and password	k!I#X0Z1Z5^BJHIWYZIbYdH
+and phon	m*aHJ
+and put	z8^
+and pwdlastset	u%X
+and refus	w/[
+and reset	c!Y%Y(I)X*Y/I0_1Y5^7X?J@IBHCHHIKJR[VJZ@]I^[_JbJgI
+and restor	z_Z
+and says	w7[
+and self	z^Y
+and show	sC[HIbY
+and sinc	s1YQY
+and so	w-]H[aJ
+and sspr	p7Z?GH[JZZI
+and still	m([+X/[DJHJNYT[ZH[G
+and stop	ze]fY
+and symbol	zIFN^
+and team	zMX
+and test	zB[
+and that	u4[C[
+and the	W#F%J(I)J*I+I.^/^1J3Z5J6J7[8I9J=J>a?F@[AYDGFJGJH@IXJIKZMCNFOHPIQXSIUZVIXJZD[I^I_HaGb[dJf^
+and then	g!J/^@JBJC[HFIJZZ]If[hY
+and they	w(XOY
+and to	zBYMY
+and today	w![@_NJZE
+and try	zXY
+and unlock	zHZTI
+and used	z#Z?YXI
+and user	zB]^J
+and veto	zJ^
+and was	w:[
+and we	zJX
+and when	u![KZZIhI
+and which	uHXZJdJg^
+and will	z9^
+and window	z#]
+and writeback	i%J2Y<Y=ZAXHFcXdIeIfHg^
+and you	zH[KI
+andern darf	z^[
+andern des	z@JZ^hH
+andern nicht	zZ[hX
+anderung bei	zLY
+anforderungen der	zNX
+angeblich nicht	wN]
+anixi password	zJZ
+anmeldebildschirm fehlt	zbY
+anmeldung kommt	zHY
+annuair onprem	u7]_ZdZ
+annual leav	zH^
+ano pasado	zK_
+another admin	r(_ZJ
+another company	s:]HH[^
+another firm	z8]:Y
+another for	z/XgX
+another forest	z8X
+another method	p?Z
+another one	u:[HI
+another option	zHJX]ZHaX
+another organisation	w:Z
+another user	w=ZHY
+another way	w?YCZ
+answer with	z&Z
+ante de	sHHMJZJ]_b_
+ante era	zPY
+antiga esta	zh^
+anvandaren ar	z!^_Y
+any idea	s9F@JBGZb
+any longer	w>J?]_[dG
+any more	c(Z+[-J/J1^6Z8J9F=J>H?[@GAHB]CHDEGJHGIHK^MJNIPITIVIX^ZA_^cJdIhI
+any news	z9]
+any of	o@[K^ZH
+any password	w@[HJN^ZF
+any phon	z>HDZ
+any problem	zHHV[ZJ
+any progress	z9]ZJ
+any recovery	zD^HJZI
+any security	wDY
+any updat	w(J1I9aBJHFNJ
+any way	zHJNYTZ
+anyon in	zHEZ^
+anyon ther	z9Y
+anyon who	z@ZP[ZI
+ao ativar	z,[eY
+ao redefinir	wZZa]
+aos requisito	uIZN[
+apagado para	zU[
+aparec como	w?]h[
+api graph	ugZ
+api reset	zgX
+aponta para	zA]_Z
+app alon	z?[CZHI
+app asks	wH^
+app code	r*I?_
+app e	w>J?YC_
+app is	s?Y
+app may	z(aBJHD^J
+app not	r(I)H*^?JaY
+app notification	w?YCIHJaY
+app offic	zgY
+app on	s?[g[
+app password	u+JDIHa
+app registration	zHZ
+app reset	zg[
+app show	wHZ
+app want	zH^
+app with	z(^ZI
+app y	z?YC[
+apparait pas	u([?[DJ
+apparently not	z-ZHIIHV]
+appear again	z+YDJHX
+appear for	w+aHENY
+appear in	w-^HJKJ
+appl id	n#EHdTHZJ
+application event	s,^HINJ
+application log	z,JHCN[ZGf_
+apply to	u*]
+approv the	w>]HFa]
+apre la	w-[H]OYZJ]I
+apre le	zHI]aaJ
+apre plusieur	zT[
+apunta a	zA[_Z
+ar avstangd	u!^UX
+ar fel	wh^
+ar for	r-_HIIZ
+ar inaktiverat	u![
+ar inte	m#J9_HGV^ZFd^fJhJ
+ar last	u#]XJ
+ar stoppad	zfY
+ar svart	zH^
+are #	zIY
+are activ	z6XAZ
+are affect	zFX
+are allow	z/Y
+are already	z+^DH
+are asked	z*[HZ
+are block	w-[
+are deni	wHJJJK[Q]
+are disabl	w!].YHHZH
+are duplicat	zAY
+are exclud	zHIP]
+are fine	u/XZ[
+are in	zH[
+are lock	w#]
+are mine	zOZ
+are miss	o(J=[HGW^
+are need	z@^HF
+are not	b%J-Z/I0Z4I8Y9J>J?_@YAJCFDIGZH]JJKHRJZG^X_Hc]fG
+are ok	z8Z
+are refus	m!Z%Y(J)]-X/IHJIGKIPHZJd[
+are register	z+X
+are reject	u-^HH
+are requir	wC[
+are sent	z7Y
+are still	w-HHZPY
+are stuck	z@YCY
+are the	s(]NY
+are told	w)YUJd_
+are turn	zbX
+are two	wA]
+are wrong	w%XH[
+are you	n9cHCZJ
+area code	z3Y
+arriv abroad	zHJaZ
+arriv from	z6]HI
+arriv pas	oZb[[aH
+arriva il	waX
+arriva li	z>X
+as #	z3ZHI
+as a	k(E*_-[?^HAZZdX
+as admin	u(E*_?JNYZJ
+as an	s*Y
+as befor	wKJZ^
+as current	zKIh[
+as dc	z5]
+as expect	w)XHGZ_dI
+as guest	z:]HGZI
+as helpdesk	z(X
+as i	s(J)Z*JHHN[][
+as if	z!ZKX
+as inactiv	w0[
+as it	u/Y
+as licenca	z=Z
+as mine	zIHO^
+as new	zI[KXZJ
+as of	zK[ZG
+as old	zKJZGh]
+as password	s%I(]I^KHZH
+as pergunta	z#I?XX^
+as permisso	z(X
+as register	s+bDEHF
+as senha	z0]H]ZHdJ
+as she	zDX
+as soon	z(J)Z*X
+as the	g+]?X@JBICIHJIJKcLGMIZC
+as to	z(]4ZHIZJ
+as too	w-[IX
+as well	p-Z?IC]TZ
+as yesterday	z@JKGZ^
+ask for	oH_LXZI
+ask me	zHZ
+ask the	z:]HFV]
+ask them	oUXWZ
+ask your	u)JUZV^WIZH
+asked for	f*^+JC[DIHIZJa^
+asked to	l+X@JCJIJKHLaO]]J
+asks for	a+J,Z-I>J?H@IC_DJHXIHaIh_
+asks me	m*ZCHHZZXh[
+asks to	zHY
+asks us	z*I:XH]
+aspettar un	z@]
+aspetto il	za^
+assign a	w(Z)[HFZIg]
+assign to	w%F)XH_
+at #	h@dB[HENJZHbI
+at aka	w7YHJT]ZJ
+at all	mDYHGNXU^VHWXbZd[eG
+at breakfast	w@[
+at first	rHJLbZF
+at half	w@Y
+at home	m4X>ZHZ
+at least	i-J/Z@]HEIaKHNXZJ
+at login	r+_>GDJH[IJaEb]
+at logon	pHGb_
+at lunch	w@Y
+at microsoft	p7YS]
+at my	wHYMX
+at next	h@JLbbJ
+at nine	z@^NI
+at okta	z7Z
+at once	w@XBY
+at our	w7ZSFZFc^
+at password	z?ZHIZY
+at reset	p(G)H*a5[?FGXHF
+at sign	p+^>HDJ
+at step	zHFZ_
+at the	V!H%I)J*X+I,X0G1J4H6J7J8I9H:I?F@DAIBJCXDGGHHEJ[LIM[OGPIRGTHUIVHXHYJZb[I]a^Zb[dIeZfYgH
+at this	l;ZWYcY
+ate amanha	z@]
+atend a	wNX
+atend aos	uIZN[
+aterstall losenord	zZJb^
+aterstalla mitt	zZ[
+aterstallningen misslycka	zZ^
+ativar o	z,[eY
+att aterstalla	u%[(_VJ
+att byta	z@[
+att det	zK]O]
+att gissa	u-]
+att losenordet	zKXd[
+attempt a	w@ZKIXX
+attempt fail	u#]HJTG^Z
+attempt to	s@YHJXXZX
+attempt with	zTZ
+attender #	u@YXY
+attivando il	z,[eY
+attribut admincount	zPZ
+attribut is	z3[HH
+attribut set	zPY
+attual e	wKJh^
+atual esta	zhY
+au bureau	z>]
+au compt	z2[IIQY
+au dossier	zH_ZJ
+au milieu	z]]
+au moin	zI]
+au moment	za[h[
+audit log	l/ZEYHGV[ZY]]
+auf #	s>]PY
+auf das	w>]
+auf dem	i>IJYRZZHa]b^fX
+auf den	uD[HJJZaX
+auf der	n%Z-[HYX[
+auf die	s>^
+auf kein	zUZ
+auf password	wZIb^
+aujourd hui	u@ZX]
+aus der	u!Z*JP[^]
+aus und	z.X6Y
+auth method	z(X?FCID^]J
+auth token	m,^HJ
+authentication admin	s(a)I*G
+authentication method	l(JC[D_HB]Z
+authenticator app	j(I*]?X
+authenticator asks	zHX
+authenticator auf	zHZ
+authenticator cannot	z?Y
+authenticator code	z?[HH
+authenticator en	zHX
+authenticator gone	z>ZHI
+authenticator na	zHZ
+authenticator non	z>HH[
+authenticator not	m>F?]HIa^
+authenticator notification	z?ZHFaY
+authenticator on	u>JH^
+authenticator pa	zHZ
+authenticator perdido	z>Z
+authenticator show	wHZ
+authenticator sul	zHX
+authenticator sur	z>IHZ
+authenticator was	z>[HG
+authenticator zeigt	z>IH_
+authenticator を	w>]ZJ
+authenticator 通	z?^CJHI
+authoris to	zVY
+authorization policy	s)^UH
+authorization requestdeni	k(_
+auto upgrad	w1a
+autoatendimento de	zHGU_ZJ
+automatica de	zH^aI
+automatically we	z=_ZF
+autoris a	zQY
+autoservicio de	zHJU^
+autoservicio esta	w)[UZ
+aux compt	z)]*XUI
+aux exigenc	zIJN]
+av losenord	ud[
+availabl for	uUJV^
+availabl with	r=Y?I
+avant la	w]^
+avec l	z>[HIcZ
+avec le	w3HBZHIK]O]aJ
+avez essay	zXY
+avez vous	z9]HJ
+avstangd for	zUY
+away after	zBI]^
+away by	w@]BZKHZJ
+away from	w)]*JHYU[
+away the	z?^HJPX
+b is	zG]HGK]
+b2b con	z:_
+b2b guest	uHX
+b2b invit	zH^aE
+b2b user	w:]
+b2c custom	zH[
+b2c de	wHaZH
+b2c still	zH]
+b2c user	zHZ
+back and	zHEJYZIdJg^
+back at	zZ[
+back but	w!X@]ZH
+back de	zdY
+back from	u!]ZI
+back in	sXY
+back nao	w%[f[
+back negado	zP[QX
+back on	s/Z9]HXPY
+back the	r4YHFa[bZ
+back to	e-J6]>I@IHAIIKd]G_Jb[dZ
+back tomorrow	wX[
+back with	z@ZNIZ[
+backup operator	uP[
+backup softwar	zH]
+bad password	u#_TJ
+bank password	zH[ZI
+bann list	pH^
+bann password	p-Z
+bann word	sHZ
+bara en	zCZ
+bara lasa	z[^
+base de	zQ[
+bate com	zO_
+battery died	z]]
+be #	w3a@FII
+be able	n#X?FC^HGQX
+be added	wV]
+be allow	z.X
+be at	w@Z
+be back	z9^
+be change	k@^HYKJLJZ[^J
+be check	z5^KI
+be clos	w9HBaHF
+be configur	oe]
+be contact	n3_4YVG
+be decrypt	w6Z
+be different	uK]
+be disabl	z!EH^
+be enabl	rH[ZIdHe]
+be enter	z4ZHY
+be found	lGY_]
+be in	s-^V[ZH
+be install	z-IHYJZ
+be logg	w#Y
+be longer	sI[
+be not	z@ZHI
+be obtain	z,Y
+be on	w-]EIHGd]
+be one	zK]P[
+be open	w1I6]HZcI
+be process	zHFZ^
+be reach	r3[:HEJHHY[ZJ_Ic^
+be read	w%H6_HY
+be replac	u@bHGIJZH
+be reset	kC^DEP_W]ZG_H
+be select	zHIL]
+be set	u7X<ZHX
+be the	o3Z?ZHGJYKYLX
+be unlock	u[]
+be updat	u%X/X
+be used	h(I?dCIHYZC
+be why	zIZ
+be written	zPZ
+becaus a	z#X
+becaus devic	zHY
+becaus he	z(ZZI
+becaus it	k-]O]
+becaus my	uZJ]]
+becaus not	wD[LX
+becaus of	c#J-I/[4IEZHGIZJINXX^ZI
+becaus password	r8ZUX
+becaus the	f#X-H5[HIIZR[ZJhJ
+becaus ther	sAY
+becaus user	zTX^X
+becaus writeback	wd]
+becaus you	rDZVX
+becaus your	r:^EZWYZF
+been block	rHZ
+been change	z@JB[H^ZE
+been deactivat	u!Y
+been disabl	o!Z
+been enabl	iUYVZd^
+been lock	u#Z
+been on	zHIMXZZ
+been runn	zJ]ZJfX
+been seen	z-Z
+been set	zVYWZ
+been through	zDYK]
+been try	zXHZ^
+been updat	z(HB^HHZJ
+befor but	wK]
+befor choos	z]Y
+befor enter	z@JD]KIZH][
+befor finish	z]X
+befor i	rHJKIZ]]X
+befor it	p@]DJKFTZ]YaZh[
+befor logg	zZGb]
+befor logon	zHIb]cI
+befor password	uHY]Z
+befor the	o!]@]C_DDHI
+befor tomorrow	z@GHHX^ZI
+befor you	wEZ
+behind and	z1]
+behind it	z-YHJN[
+bei #	zHZIZ
+bei dem	z+JD[^Y
+bei der	k3Y?Z@YDXHGO[S]TYZHaJbX
+bei leuten	z(]
+bei microsoft	wSXTZ
+bei mir	o([>HDZHJV[ZH^]
+bei niemandem	zSY
+bei sspr	zSZXX
+bei uns	o3J:XOYU^W]ZId[
+beim abrufen	z,Z
+beim aktivieren	z,Ze]
+beim andern	r@HZY^Hh^
+beim anmelden	zH]
+beim kunden	z:Z
+beim password	w>_MJaZ
+beim reset	w?]
+beim ruckschreiben	w&^JXPZZI
+beim setzen	z&Z
+beim user	z3]
+beim zuruckschreiben	w%[4]6Z
+beim zurucksetzen	p(J:[HJ][a[
+beim zweiten	z@X
+being change	sN]
+being refus	zN[
+being used	zH^KF
+bekomm ich	zD[HJZ[
+belong to	o:Z>ZHJd]
+below the	z-J5^HIZJb[
+ben mijn	z>Y
+benutzer erhalt	zOZaY
+benutzer fehlt	z=XVZ
+benutzer hat	r=Y]_
+benutzer im	z_X
+benutzer ist	s!]GZPZ
+benutzer kann	r?ZZG^^g[
+benutzer konnen	z)YB]
+benutzer wird	uL^X]ZH_X
+bereich der	zG_
+bereit benutzt	zK]
+bereit verwendet	zKX
+bereitstellung agent	z0Z
+besid the	z?XHJ
+best practic	zY^
+bestatigungscod kommt	waZ
+between change	z@[
+between cloud	s/J6YHE_Jca
+between connect	s4E<]HIc]
+between entra	w4^HF
+between reset	z@aHF
+between sync	z4Y
+between the	wH[
+between two	wKZ
+bij het	wh]
+bin gast	z:Y
+bin im	z>]
+bin nicht	u9]DXHGVX
+bisherig password	wZIh_
+bisogna aspettar	z@]
+bit later	z@]KH
+bit tls	z<^CJ
+bitt entsperren	z#Y
+bitt um	z9]HJ
+blad podcza	zZ]
+blank window	zHJbY
+bleibt aus	zLXa[
+blocca il	zcY
+bloccato in	wT[
+bloccato per	u#[)XTXXG
+block after	z#ZHYTIZJ
+block all	u.[
+block becaus	uH^
+block by	i-Z>]HXc[
+block cooki	r.]
+block for	p#I)X@IHDXb
+block from	s4^XZcE
+block it	u>EH^
+block me	z@ZXZ
+block my	wH]cJ
+block the	k,^HAJ[NYQZaYbX
+bloqu le	wHGJXc_fJ
+bloqu un	z-JH[X]cJ
+bloqueada not	w#Z
+bloqueada por	u#_XD
+bloqueada temporalment	zTX
+bloqueada temporariament	zTY
+bloss die	zC]
+bom dia	z9_@JHI
+bot how	z9Z
+botao redefinir	z([
+both are	u0ZA]
+both domain	zAX
+both forest	wA[
+both side	zA^PJZG
+boton restablecer	z(Z
+bought a	w8Y
+bouton gris	z(]:[HJ
+bouton reinitialiser	z(]
+box and	zRXhY
+box cannot	zHIL]cX
+box is	uRZ
+box on	z!I#JHJ^^
+brak telefonu	zD_HJ
+brakuj licencji	z=Y
+brakuj wymaganych	z=Y
+branch of	w%_
+brand new	w@[WZZH
+brand the	zH]
+brandvaggen blockerar	zHYc]
+brauch eine	zHZ
+breach and	z-^
+break glass	zH[
+break password	wFXcY
+break reset	wFY
+break the	wNZ
+break writeback	w2X
+bricht ab	r,Z4Zc]
+bring back	z+XHJbZ
+broken after	wdJf[
+broken for	zZ]
+broken on	uHHR^
+browser am	zM]ZI
+browser block	w.Y
+browser but	zbX
+browser in	z]X
+browser not	u.Z
+build is	z1_HH
+built a	z6X
+bunch of	z/Z
+bus connection	wY^cH
+bus listener	zcJf[
+business basic	m=cHHdJ
+but a	z?^HIK[
+but ad	zNY
+but at	z?]HJZX
+but cannot	u%XMX
+but entra	u/^IH
+but for	sH]VX
+but i	f-J>J?J@]D]HFKYMZ[X]I
+but im	z!Y
+but in	u/_HYZC
+but is	zVY
+but it	e*H>X@JCYHHOZVZhZ
+but its	z?XHJVX
+but microsoft	z*[WHgJ
+but not	_!J%Y(]*J+^-J?H@IBHDHGZJYKILIM[NCPZVXZ_[H^HdJfIhI
+but noth	zLZaX
+but offic	u/]ZJ
+but only	u*J@JCaHIIIKIZ[
+but refus	z/Y
+but still	o/H?IHITXZC[a_^
+but the	c!X-X/^3^@ZDJHJIJKHNJOYVFZE[[f[hJ
+but ther	wHIa[
+but they	z>F?[HIO]
+but this	w+Z
+but we	zcZ
+but when	wHJZY
+but which	zN[
+button disabl	z!E(_HJ
+button does	wZ]bY
+button for	wHZ[Xa[
+button grey	z(Y
+button is	r([
+button not	z([ZJ
+by a	m#IGX]]
+by accident	r![@ZHYZH]ZfX
+by activ	w&X
+by ad	s%[
+by admin	z)FU^
+by an	u^[
+by another	s:Y@[HY
+by attribut	zG^HH
+by conditional	pH[
+by default	w@XHX
+by design	wHI^]
+by email	u*Y:^HD
+by entra	w/ZTX
+by gpo	pYZb[
+by himself	w)[@X
+by it	s@]U[ZJ
+by itself	w?YBZHJ
+by mistak	o!Z@^ZGcX
+by my	u!J>[VYdX
+by myself	w#JVZ[]
+by on	z/GN^
+by our	r6]HGJ[
+by phon	w*Y
+by policy	wHX
+by reset	zHJK^TY
+by security	zI]
+by sms	zH]aG
+by sspr	wTX
+by the	^#I(I)I*J3Y7I:I=]>Z?I@^DIEJGIHCKELXMJNXPJTIVZXJZD[J^Y_YaHbIc_d[eJfGgJhI
+by using	zMYaZ
+by your	l-Y?[EHVHd]
+bylo juz	uK]
+byta igen	u@Z
+byta losenord	z@HZ^
+bytt i	wM^
+bytt losenord	w@Y
+c e	l3Y>H?Y@ID[HHI]KZLYOJZHaX
+c est	j-I/J3E9G>Y?I@ZBXCID[HEI^K]MIOYTYU]VHXJZHaHhZ
+ca march	z9GB_
+ca ne	w3HHHO]Z_aI
+cada #	z@^
+caixa de	w;YH]
+call about	w-[Z]aJ
+call and	z?^HJ
+call are	z%I?]HHQ]
+call back	zHJZ_
+call does	zHFa]
+call from	wHHQYZ^
+call it	z/Z
+call me	pB^HFIJ]Ja]
+call my	z?YHJ
+call not	w3ZHJaZ
+call option	w?]
+call reset	z(X
+call to	h>I?YHGQ_]ZaX
+call us	z:[HFK[
+call verification	z3Z
+cambi de	u>X
+cambi hace	z@[
+cambiada en	w/ZM[
+cambiar la	gBILZZa^]hG
+cambiar solo	z@]
+cambiata due	z@[
+cambiata in	w/[MY
+cambiata stamattina	z@Z
+cambiato la	u@^ZH
+cambiato numero	w>Y
+cambio al	zLZ
+cambio de	zZY
+cambio el	zB[HX
+cambio en	zLX
+cambio il	zHYhY
+cambio non	zZ^
+cambio rapido	zb^
+came back	r!_HIZZ
+can a	r@ZHY
+can anyon	z@]HYZG
+can be	n9HB^C]DHTZZJ
+can choos	z@[
+can contact	z=_ZF
+can go	zBZHJLZ
+can i	a(Z)I*H+Z-I3J>I?^@FBGCJDYH_IZMJNZOIRIX][I]IaGbJcHfHhI
+can my	z-]HGV]ZG
+can not	z^Y
+can only	s@Z
+can remember	zHHI]KJ
+can reset	a(Z)G8J?JDIEYGZHISYUXVZZZcZfJgJ
+can sign	zBYZI_X
+can somebody	zHJI[ZZ
+can take	wMYdY
+can the	n/D7X?XHeKFNJZH
+can unlock	w[Y
+can updat	z3J>]HJ
+can use	sG[
+can user	wBI[Z
+can we	nHa
+can you	h(J9_>E@JBHTJVHX]Z^
+cancell befor	u][
+cancell the	z]X
+cannot access	w!H#J%H>IHEPJZ_dY
+cannot alter	u7ZZJ^_
+cannot approv	w>]HJ
+cannot be	X!J#Y%J(F)I,J-[3[5X6_8J:G=G>F?c@^BICHEIGGHJIFJJLYMINHP_SITIUJVIYYZB[H^E_EbHc[dFgIhG
+cannot chang	[(JBIHELIMJ^ahX
+cannot choos	z?X
+cannot confirm	zO]
+cannot connect	rH_
+cannot contact	r3[4X
+cannot contain	uI^ZI
+cannot decrypt	r6]
+cannot do	u>J?I@]HHIJKJZZd]
+cannot edit	w%X*ZPJ
+cannot enabl	zdCea
+cannot find	e#I4Z>HGXHXKJTIZA[^_ccIdI
+cannot get	f!E,Z>[?GZb
+cannot i	p?ZK]ZG
+cannot it	z)[HJZF_]
+cannot join	u4G8EHb
+cannot locat	zHIZI_^dIeYfI
+cannot log	h#^%J(I:I=J>I?H@HGJKJMZTGZ_^J_HbIg_hJ
+cannot open	o>[H]ZH
+cannot pick	z(I*^HF
+cannot reach	kHJbZc^fJ
+cannot read	z>^HDZY
+cannot receiv	u>^
+cannot remember	wHJZ]
+cannot reset	R%G(b*B+I/I3I6I8a:Z=]?B@BBGCYD]F[GaH;IJJIKFMINITJUHXIZX[G]I^C_DaJbGcJdaeIgEhJ
+cannot resolv	w4[HFcY
+cannot reus	uK[
+cannot say	zHJZYh[
+cannot self	z)_ZD
+cannot set	l!Y(Z7YHIK]^G
+cannot sign	h#J>I?H@HHIIIT^Z_[^^HaJhJ
+cannot talk	u4[8JHJYZ
+cannot the	w?[VZZH
+cannot to	b(I0^3]:J=I>J?JEZKJN_SYVFZ[^Ce_hG
+cannot turn	zdIe]
+cannot use	d(E)X*^-Z:X=^>]?J@JDIGYZB
+cannot verify	r>[DYHIKIZGh]
+cannot writ	w%bHIPI_HdGeHgI
+cannotchangepassword true	zHJZF^a
+capital letter	u#X
+caps lock	s#^XI
+captiv portal	wHHb^
+car trop	zI]
+caracter especial	zI[
+caracter exig	zIX
+caracter reservado	zF[
+carrier and	w>^
+cart sim	z>^HI
+case letter	zIEN^
+case only	wI^
+casilla el	z^Y
+catch up	wHGM_
+ce l	z=[K]
+ce matin	o#]@bHI
+ce mot	p(X-YKX
+ce n	zOZh[
+cel mudo	zaa
+celui enregistr	w3JO]
+celular guarda	z#^HI
+celular novo	z>GH]
+celular y	zO]
+center and	wHZ
+center not	wgY
+center show	zS[
+center zuruckgesetzt	zgY
+centr d	zgZ
+centro de	sHJc]dHg^
+certificat expir	wHX
+certificat of	wHY
+chang a	whY
+chang after	w-J@JBHH^LY
+chang and	s>IH_ZJ^Y
+chang at	iHXL_ZJ
+chang becaus	zHJL[
+chang dialog	wh[
+chang does	zHGL]
+chang fail	wZ]^I
+chang form	pHJIXZJha
+chang hier	z@^
+chang his	u:X^Y
+chang is	r@^HJK]ZJ^JhJ
+chang it	d@bB^HHZA^Hh^
+chang its	wZH^]
+chang last	zHGU[c]
+chang mon	u@Y
+chang my	f3J>IBJHYIHKIZc^IhF
+chang not	n/J7X@JGIH[LIMEVIZ]hF
+chang on	zHIL^
+chang or	w@JBIHaZF^I
+chang outlook	zB]HF
+chang page	r@Jh_
+chang password	Y!G#H%E(F@CH^MHUJZ[^bdJhZ
+chang request	zBZHHL[
+chang sur	zMX
+chang the	h(]HXLHMJVIYYZ^cIhG
+chang their	n@JGXHELZV[
+chang this	w@[ZG^Z
+chang was	w@YLZ^Z
+chang your	m@XHJ^Y
+change at	uHGJZLXM[
+change by	w@YHGVJZH^_
+change for	z@]ZH
+change from	wC^DIHI_Y
+change in	m@XB[HGM]TJ^HdYhI
+change it	d@YB_M^ZE
+change my	h3J>^BFMYOIZ[hJ
+change on	s/XE[HIMZZJ
+change only	z@IIIK]gX
+change password	p@[^J
+change the	k8]@IBHEJHHIJK]MIZG[XcYg]
+change their	s@[BIZ[
+change to	u-[NY
+change too	z@Y
+change yet	w/[@YNH
+changement de	z@Yd]
+changer de	w^Z
+changer le	u@FHXZ]^JhI
+character and	w2[
+character are	w/[
+character but	w/ZIJ
+character in	o-JFaH[IE
+character password	w2Z
+character which	zFZ
+charg pour	z7XSZ
+chce starego	wHHMa
+che il	z3ZD[
+che la	s-^9JKJ
+che non	o3J7H=J>H@JCZDJHIIHKGO]VYZaaJhZ
+che sono	z+XD[
+check event	z%X
+check first	zZZ
+check on	z5[EY
+check that	zDY
+check the	zHZ
+checkbox for	ze[
+checkbox is	zHJd^eI
+chez nous	w@[U[
+chied due	u*[
+chied quella	zKJM[h[
+chied sempr	zHYM]
+choic not	zNX
+choisissez un	z-X
+choos a	f-X@ZHIKFZI]_h[
+choos another	saX
+choos call	uaZ
+choos someth	p-]KZ
+choos the	wCGH^]X
+choos their	zLX
+ci accedo	zh_
+ci sono	w9]?Y
+ciao a	z9]
+cinco minuto	zM]
+city name	z-Y
+claim not	zH^
+claim to	zNXaY
+clav de	r,[2X6^
+clav nueva	w:X@YIJZJ]^
+clav temporal	z@ZL[
+clav vieja	z#[HIK[
+clean up	r%_HHUX_^
+clear the	uHFT^
+click finish	uBHHHZY]^bJ
+click forgot	u7]:JH]ZE
+click it	r@ID]HFNJZ_]Hb]
+click reset	k(bZEbY
+click send	zHGa^
+click sms	zaY
+client allow	oQZ
+client e	z:_
+client is	z1GdJf]
+client says	zH[
+client secret	wH]
+clock drift	zRZZI
+clock is	wR^
+clock of	uRY
+clock on	sH]
+clock skew	wR^
+clos befor	z]Y
+clos my	w!_VJ
+clos she	z9IB_HGIJZH
+clos the	kBXHJ]a
+clos user	zBY
+cloud account	p!HTJ_b
+cloud admin	z*J,]HJ
+cloud agent	z0]
+cloud and	n/G6]7X_Ic_dI
+cloud but	ugZ
+cloud cannot	z6]HI
+cloud fail	z/X
+cloud failur	w/[
+cloud identity	wA]
+cloud is	z4Y7Y
+cloud lock	w#JHIT_
+cloud lockout	u#JT[
+cloud not	r/[
+cloud only	o,[=HH[g[
+cloud part	w/Z
+cloud password	zgY
+cloud policy	u/FH_
+cloud refus	u/^KJMFR]
+cloud reject	w/[
+cloud reset	w0JJYd^
+cloud says	sTY
+cloud servic	z/YMY
+cloud side	s/__ZfG
+cloud still	z/HMZ_Y
+cloud sync	a%J/I0f1IGGH[MIRG_IcHdGfH
+cloud und	z6Xc]
+cloud updat	u/^NH
+cloud user	kAYHDTJ_^d_
+cloud wird	z7Xd[
+coche dans	z^Y
+code a	za[
+code and	r3HCZO[ZZ
+code arriv	zB^HFZF]GaX
+code at	wH]Z^]JaD
+code by	zH[aJ
+code de	z?[
+code est	wBY
+code expir	za[
+code five	zHHa]
+code for	uHaaD
+code from	s>IC[H^ZJaH
+code fur	zHY
+code gaat	u>Z
+code goes	n>_HE
+code i	z>IHHZ^
+code in	zX[aJ
+code is	p>X?[HE
+code it	zHJZ]
+code kommt	wC^aH
+code miss	z>JHGa[
+code nicht	w>^HI
+code niet	w>^aG
+code not	k>HH]ZG]Y
+code on	zZHaZ
+code page	w>HHE]aaI
+code par	waZ
+code part	u>[
+code per	zaX
+code pin	zHYI[
+code so	uXZ
+code to	wH]ZG
+code too	uXZ
+code which	zaX
+code wird	z>^
+codic arriva	s>ZHIaZ
+codic da	za^
+codic va	z>Y
+codic via	uaY
+codigo chega	zHJa[
+codigo de	o3X>HCJH[XJa]
+codigo do	w3_>IaJ
+codigo llega	sHJa[
+codigo por	saZ
+codigo vai	u>Z
+codigo varia	zX_
+coffe machin	zH[
+coincid con	wOY
+colaboradora externa	z:^HJ
+colega ve	z(^
+colleagu get	zUX
+colleagu without	z(J)]HJ
+com a	nB]EYHHbZgY
+com e	wTYgX
+com ela	zh_
+com erro	w3YHZZY
+com from	wd^
+com is	zS[
+com o	l-Z3JA]HHO^TXZ[
+com で	zTY
+combin registration	s+]3ZDJHJ
+come amministrator	z(Z)J
+come and	zH[aJ
+come back	l#Y@XHCNIP]X]ZIf]
+come configuro	zH[
+come from	zHZJ[
+come in	w4Y
+come through	wHIaZ
+come to	z0IHZfZ
+come up	m+]-[DJHBIINZW_ZJaI
+come when	zHY
+comma in	wF[
+comment recuperer	z>X
+commonly used	w-Z
+como administrador	u(^VJZJ
+como configuro	zH[
+como consigo	wD_ZJ
+como implantamo	zH[
+como recupero	z>_HJZI
+como registrado	u+_DH
+companera si	zV^
+company account	w:Z
+company ad	z8_HI
+company and	z7[8X
+company can	wSXUY
+company email	z:Z>JHZ
+company has	wHIUZVJ[^
+company invit	z:]HG
+company name	r-]
+company not	wNYUX
+company phon	wHZ
+company policy	wN[
+company portal	uH[
+complain about	wIY
+complain not	zIJNFWZh]
+complain that	sHEWZZ^
+complet it	wBHDJHHIDOXZF]a
+complet my	zOX
+complet reset	zBZ
+complet the	i([+GD^HYIHOZZZ]E
+complex enough	uI]ZH
+complexity age	n@YHHIIN^
+complexity is	zI[
+complexity or	zHIN[
+complexity requirement	uI_KXNE
+compliant with	wNY
+comply with	s-YNY
+compt a	u!Y)[HJP[
+compt ad	u#YAXL[
+compt admin	w*Y,]
+compt bloqu	w#Z
+compt d	z)]*XUI
+compt de	p%^2ZGXQY
+compt desactiv	z!X
+compt est	l!^#Y
+compt invit	w:]HJ
+compt mais	zV[[]
+compt msol	w%Z2[II
+compt n	rD[V]ZI^X
+compt pour	zV_WH
+compt sans	u=YHI[Y
+compt temporairement	zTX
+compt trop	zXY
+computer it	z-]HG
+computer not	wH]ZZ^IaG
+computer says	w#YK^ZE
+con adfs	z7Z
+con el	m3I4YA[HIO]_JcX
+con error	zH[ZX
+con ext	z:_
+con googl	z7[
+con l	s-]cY
+con la	i-I@IB_E[HHIIKIZ^b[gXhI
+con su	wZ[cZ
+con un	z?Y
+conditional access	iH^
+conectividad con	zcZ
+conector de	z2X<X
+conexao com	zcZ
+conexion con	zcY
+configur at	zd]eH
+configur differently	z*X
+configur for	p<[GYHIUJVZWX
+configur password	j=JEGUIW_ZIdIe^
+configur the	zHGb[
+configur votr	zV_WH
+configur writeback	u,[eH
+configur your	zVY
+configuracao onprem	wE[
+configuracion de	zEY
+configuracion onprem	wE]
+configurar authenticator	zHY
+configurar o	zeZfJ
+configuration de	weZ
+configuration for	sE]WI
+configuration not	uE[WGdIe]
+configuration of	wE[
+configuration onprem	wE[
+configurazion del	zeY
+configurazion onprem	wE]
+confirm relat	z%X
+confirm that	wB[H^MJZGhJ
+confirm the	wC[HHO]
+confirm their	z+ZHY
+confirm your	z3GHEO^ZHh[
+conflict with	zJY
+connai mon	zZF[a
+connait pas	zHIMZ
+connect #	i1bHJR[YJfH
+connect and	u4X<^HF
+connect box	rHFR_Y]eJfJ
+connect build	z1Y
+connect cannot	o4_8HA[HH
+connect e	zfY
+connect error	ze]fI
+connect est	wHHcJf_
+connect esta	uRYfZ
+connect health	z0IH]
+connect host	wcZ
+connect is	o1^4[HG
+connect ist	p,Z1[HIf]
+connect la	zG]ZJdJ
+connect machin	pRYf[
+connect n	z4X
+connect non	zcYfZ
+connect not	pG[HIcXf^
+connect obsoleto	w1]
+connect provision	z0Z
+connect server	[1E4[6c8J<JHFRZYXZJ_JcYfZ
+connect servern	zHFR[c]
+connect setup	z,YH[
+connect sync	w0XHYM[fH
+connect the	zd]eJ
+connect to	l0XH_ZJ
+connect token	w,]HJ
+connect version	u1Z
+connect was	w4[f]
+connect wizard	pe]
+connect writeback	w1[eJfH
+connect で	w1^GZHGd[fG
+connect に	z8[HZ
+connect の	s,[2ZHGRZcIf[
+connect サ	u4IHHR]c]fY
+connect 服	s1J2]4GHIRZc]fX
+connection between	zcX
+connection fail	zY^cH
+connection problem	wcZ
+connection with	wcZ
+connectivity issu	nc]
+connector account	b!J%^(J2bQ]VJZJ^I_J
+connector and	z8]<YZJ
+connector option	z<]HH
+connector password	w2^ID
+connector spac	oHJ_]
+connectorkonto hat	z%Y
+connectorspac nicht	z_]
+connexion window	wbY
+consegu redefinir	w=ZSZ
+consider comm	z+Y-[
+consigo entrar	zDJ[^
+consigo mudar	z@X
+consigo outra	zD_ZJ
+consigo redefinir	r![(ZZZ
+consigo trocar	zZ[
+consistencyguid on	zAY
+consta como	z+]
+consultor b2b	z:_
+conta bloqueada	z#[XI
+conta de	s%Y*[,X2Z
+conta desativada	w!^ZI
+conta do	u2XL[
+conta esta	p!Z#X
+conta foi	u!Z
+conta msol	u%Y2Z
+conta muita	zXZ
+conta nao	sD[V]ZJ
+conta para	wVaWJ
+conta por	z!]
+conta sem	z[X
+contact admin	u)I*F,I3J4J?YE^HJPIZFdX
+contact data	wCX
+contact domain	z3J4[ZI
+contact info	z3[DJ
+contact it	w>XHIZ]
+contact me	w3]
+contact method	w>^ZJ
+contact my	sHaVX
+contact the	u3J4X>[D]HHZJ
+contact you	u3aHIZF
+contact your	e)I*I3I:I=^DJEZHDIJPJVDXZZbdJ
+contactez votr	zZ]
+contain a	h-[F^HI
+contain part	zI[
+contain special	zFX
+contain the	o5XFJHIIaZI
+contain word	w-[
+contain your	uHGIaZI
+contato com	zZ]
+contatta l	zZ]
+contem palavra	z-]
+contien un	z#H-aHHTJ
+contien una	z-Z
+contient mon	z-II^
+contient un	w-^HI
+continu with	zKX
+continua bloqueado	zT[
+contractor with	w3H:_HGaJ
+contradict the	zH]
+contrasena actual	rZHh^
+contrasena anterior	wK[ZH
+contrasena cambiada	zB^HHMH
+contrasena contien	z-YIX
+contrasena de	uK]ZG
+contrasena del	zH[dX
+contrasena demasiado	w-XIX
+contrasena en	o%[6ZHHZIb[dZ
+contrasena es	uIX
+contrasena esta	wUY
+contrasena funciona	zBZ
+contrasena not	j-XH[KJNY
+contrasena nueva	zHJIIKHN[Z]
+contrasena pero	wZH[]
+contrasena que	zJZ
+contrasena se	zMYd]
+contrasena y	z#^NZZH
+contrasena ya	wKZ
+control ldap	w5]
+control miss	z5X
+controlador de	j4_5YHJJ[ZJ
+controleur de	r4^HI
+controller are	u4Z5YHH
+controller could	u4Y
+controller di	s4]
+controller is	r5JH^
+controller must	z4Z
+controller refus	zJY
+controller still	z5Y
+controller that	z4Y
+convidado de	z:]
+cooki and	u.Y
+cooki are	z.Y
+cooki banner	z.HH]
+cooki block	w.Z
+cooki de	u.[
+cooki enabl	z.Z
+cooki messag	z.[
+cooki must	w.X
+cooki off	z.Y
+cooki on	w.Z
+cooki reset	z.Y
+cooki to	z.Y
+cooki が	z.[
+cooki を	w.^
+cool down	z@[
+copy of	w6]8HA]HHKX
+corporat policy	sN_
+correo alternativo	w3ZDZ
+correo de	za]
+correspond pas	sOZ
+corrispond a	zOX
+cote cloud	zT[
+could chang	zZH^]
+could come	z-^
+could do	w4ZHFV^ZI
+could it	z5XZZ
+could not	],Y-J3[4]6YBHDFHFIJJJVHYYZ_]E^J_Zc[dFe_fI
+could reset	wB[ZJ
+could someon	zHZ
+could that	s5XFXIZZJ^X
+could the	zH[JY
+could you	o:ZBJHZZZ
+count as	r+b-FDEHX
+count attribut	zPY
+count for	z*[+JDIHX
+country code	j3_>HHEO_aE
+crash when	zHX
+creat a	sH]
+creat an	w2YG[
+creat by	z%Z
+creat group	z0X
+creat when	zbX
+creat with	zZI^]
+credential did	zH^ZH
+credential in	w,YHZ
+credential provider	s7JHHb_
+credential were	u%]
+criteri aziendali	zN[
+criteri di	wNZW[
+criteri fuzzy	z-[NJ
+criteri locali	zN]
+criteri password	zNY
+crm para	zH_
+cross at	wHHS]
+ctrl alt	g@IBJHJM[^JbYhc
+cuenta bloqueada	w#^XF
+cuenta de	n%X*],X2]GXfJ
+cuenta del	wAYL[
+cuenta demasiada	zXX
+cuenta esta	m!]#Y
+cuenta msol	u%Z2Z
+cuenta not	sD[VY
+cuenta para	wVaWJ
+cuenta por	z!^ZG
+cuenta sin	zLZ[X
+cumpl la	u-YNZ
+cumpl los	uIXN]
+current one	mK]NYhZ
+current password	d@XHFIINJZBhd
+currently lock	p#[
+custom account	z%X
+custom bann	u-[HI
+custom filter	zJZ
+custom list	r-a
+custom policy	uH_NI
+customer says	zZY
+czekac #	zXZ
+d acce	z%]
+d administrateur	w*Z,Z
+d administration	w)]UIgY
+d apre	u-[HIOY][
+d authentification	w,^HI
+d entra	zHJT_
+d essai	zX]
+d identit	z7]CX
+d inscription	w+ZD]HF
+d option	zCI[^
+d organisation	zFXGX
+d un	p:ZHZMX
+d une	s6Y8Y9[EYXJ
+d utilisateur	w([I]b[
+da ad	z3Z
+da conta	z2X3]
+da empresa	sHYN[
+da erro	zZ]
+da error	u!XZ[
+da indovinar	r-Z
+da ist	w>J@JCaHIZI]J
+da microsoft	zSY
+da noi	z:X@Z
+da nuvem	u6ZA[JZ_Y
+da ou	z;ZFZ
+da pagina	zHY
+da para	u:[@Yc]
+da politica	w?]CINY
+da quando	wB[
+da senha	u@]b[
+da sincronizacao	zGZ
+da soli	zV_
+da solo	u)X?X@IBZCJIJU^
+da un	z:]a[
+da verificacao	zCY][
+dado de	w3_D[ZJ
+dafur registriert	zDY
+dag wijzigen	z9J@_
+daher kein	zb[c[
+dal cloud	wHJJYP[
+dall interfaccia	zgX
+dans connect	u,Z8XG]ZIfH
+dans entra	z7Y
+dans l	b!^#J%Y,Z-J3Z7[9J:J>X?H@IBJCIHFIJKINJPJT]U[VHZGaHdFfYgXhJ
+dans la	u?^DIHZ
+dans le	f%J-[/X3Y9J=J>X?H@HBJDZF]HDIGKIMISYUHVZZZaIbXdJhY
+dans les	w3IHG^Ya_
+dans mon	u3[CZDXI[OIZI
+dans votr	wEYd[
+darf das	zV[
+darf ich	u@[
+darf man	z?]
+darf nicht	s@XI]KZZG
+darum geht	z3Z^]
+das alte	h#[/ZHGKJM_
+das bisherig	sHIMYZIg[h_
+das fenster	z][
+das kennwortruckschreiben	z%](IdX
+das konto	p!Z,ZHHZI[]
+das neue	m/_@JHEIIK]M_NYZJ
+das nicht	zU[gZ
+das password	a#J-_.X/G=J>Z@[HHIYMGN^^Jd[gJhC
+das ruckschreiben	p=ZHZQXY[ZIdJeZ
+das system	w@XK]
+das ultima	wK_
+das zurucksetzen	n(J=]UXZYb[
+dass ich	zKX
+dat ik	wK^
+data breach	z-^HJKJ
+data on	zCX
+dati di	z#I3aHI
+dato de	w3_DY
+day after	u@^BJZJf]
+day becaus	u@YHJX[
+day befor	w@]
+day between	z@[
+day is	z@[NI
+day now	zXY
+day old	z@[
+day one	z![@JD]ZF
+day sinc	zXY
+day the	w@IZIfYg]
+days in	z@X
+dc agent	s-a
+dc and	sJZQZ
+dc are	w4X5_HJ
+dc be	zJ]
+dc crash	z0]4]ZI
+dc de	z-[
+dc in	z4Z
+dc is	m4d5bHDKHZFcEfJ
+dc lack	w5_
+dc not	z-I4^AJM[_F
+dc preferido	z4_
+dc refus	zJ]NF
+dc reset	wJZ
+dc that	z4_HI
+dc が	u4^5XM]
+dc に	w4]5XJY
+dc の	z4]JY
+de #	p2[3E@JHGIZK]XJa^
+de 2016	w1_HJ
+de ad	z<X
+de adivinar	r-[
+de adivinhar	r-^
+de admin	r)J*^P^VH
+de administracao	zgX
+de administracion	zdHg]
+de administrador	n*Z,_
+de alta	zC]D[
+de ante	o3H>^HJK_M[OG
+de app	z?aHHaI
+de aprovisionamiento	z0Z
+de autenticacao	z,[
+de autenticacion	w,]3]
+de backup	z6[
+de beheerder	zUZd[
+de bureau	z>H?^HJV[
+de caracter	wI^
+de casa	z>IH_
+de changer	sKJZ[hX
+de cloud	p0YTX
+de code	n3H>ZHGOIXJa_
+de complexit	zIYNY
+de conectividad	wc[
+de cong	z!_HJ
+de connect	n1X2]HERYf]
+de connecteur	w%Z2XQY
+de connectivit	zcX
+de connexion	p>JBIZ^bXcJ
+de contacto	z3_
+de contato	z3a
+de contrasena	hBJGZHIUaVHdX
+de copia	z6]
+de demand	z+ZX]
+de directory	z3^OG
+de dois	z*]
+de domain	r4^HI
+de dominio	j4_5YHJJ[ZJ
+de empresa	zPZ
+de entra	sHJT^
+de entrar	zHIMJb_
+de escritura	zdGf]
+de excel	zHZ
+de fois	uX^
+de funcionar	zYZ
+de gebruiker	z/Y;^
+de grupo	zPY
+de hash	rHGMbfJ
+de identidad	z7_ZI
+de inicio	s>GHZZZbX
+de l	e!J#J%Y(X,]/J3]9J:I@HBICHDIF]GJIGK]MIN^OJP]UJVFXJZD]I^J_ZaHbIdFfJhI
+de la	Y#G)J*H+I,Y-_/I0J4I6I7I:F=G>X?]BFCZDFEGF[G]HHIBKELIMENdOGPHRXS[TIUDWFXGYJZF[J]ZaEbZcGdCe_fDgJhF
+de le	w@_HJZJh[
+de licenc	w=Y
+de login	wZYbZ
+de lokal	zcX
+de los	zPZV]
+de ma	z9ZH]ZG
+de mauvai	w#Y
+de method	zCY
+de mi	z3J9^HJOZ
+de microsoft	wSYdHg[
+de modifier	z^[
+de mon	wH^
+de mot	p#]^Y
+de mots	wNX
+de navegador	z.Z
+de novo	s@XX[
+de nube	w6YA[
+de nuevo	z+Y
+de numero	p>Z
+de otra	z:]
+de ou	z%YG[
+de outra	z:]
+de p1	z=^
+de pagina	zO]hX
+de palavra	zGX
+de password	P!H(I)J*I+J-[0Y1J3H4I7Y8J;J<J=G?FB^CJDIHHKZMJNYOJPHRJSHTHUGVHWGXHYJZ^[Z]Y_IaGcFd]eGfFh[
+de permitir	z.Y
+de phone	p>IO_
+de plus	z2Y
+de printer	zH]
+de provisionamento	z0Z
+de redefinicao	pBYEYHYNISXW]ZF
+de reecritur	n%[6XHFcYdZf[
+de registro	rCJD^H^OJ
+de reinitialisation	n=JBZSYUFVJW]ZHf[
+de reinitialiser	s7YBIEYZY
+de reset	u=ZHJW^
+de restablecimiento	pBYEXUGVJW^ZGf[
+de retour	z!X
+de secour	u3[>[CJD[HD
+de securit	rCZDXQY
+de seguranca	r*Y?_CZHIQX
+de seguridad	p?^CZDXHIQX
+de senha	gGXUbZF
+de serveur	zP]d[fJ
+de servic	w2XfY
+de servicio	z2[
+de servico	z2[
+de servidor	uP_d]fG
+de sincronizacao	u%ZGXRX
+de sincronizacion	u%YGXRX
+de sms	za^
+de soport	z(^
+de su	zEYIZ
+de suit	z@]
+de synchro	w%[RY
+de synchronisation	zGZ
+de telefon	wO[
+de telefono	u3HO[
+de temp	zMYT[
+de tentativ	sX^
+de terceiro	w.XJY
+de tercero	w.XJY
+de terminar	z]^
+de trocar	u^[hZ
+de um	uH[
+de un	sHXVY
+de usuario	o!J(^)I*J,JI]VJZJb^
+de verificacao	rC]aZ
+de verificacion	sC]
+de verificatiecod	zaX
+de verification	uCZHHa[
+de verifier	zXY
+de votr	wI[
+de window	sb]
+de writ	w%[HIdIf^
+deactivat me	z!X
+decoche dans	z?^DIG]ZJdJfI
+decrypt fail	w6[
+decrypt the	o6_ZG
+decryption error	w6Z
+decryption fail	w6[
+decryption key	z6Y
+default domain	p@YNX
+defin a	lHJWa
+defin in	wWX
+definito criteri	zNJW[
+deixa trocar	w@]ZZ
+deja cambiar	z@YZY
+deja enregistr	z+^
+deja restablecer	w(J=]BHVJZ^
+deja utilis	uKZ
+dejo de	wYZf[
+del ad	rAXL[NX
+del ano	zK_
+del chang	whZ
+del client	z:_
+del dc	z4_HH
+del departamento	z([V[ZJ
+del dominio	r%_HIP[TZVJdI
+del gruppo	zHJV]
+del password	zGY
+del restablecimiento	zBJS[ZI][fJ
+del screen	wbZ
+del server	wRY
+del servicio	wS_fI
+del servidor	wHZRZ
+del servizio	zHJS^
+del telefono	zH]
+del usuario	w([3]?IdX
+del wifi	zH[
+del writeback	uHHeYf]
+delegat on	zPX
+delegat permission	w%X
+delegat reset	z%Y;Y
+delegat right	r%Y;X
+delegat to	z%XHHP[
+delegation on	z%[HGP[
+delet an	z4J5EH_
+delet and	s8^HH_X
+delet by	zHJ_]
+delet in	z_[
+delet my	zH[
+delet on	w/H_]
+dell account	z#J2X3^HJ
+dell organizzazion	zEYN[
+dell password	p-YGZHJU[
+dell ufficio	z>]?ZBJ
+dell utent	z(]?HdZ
+della pagina	zHY
+della password	p@ZNJUYWY
+della reimpostazion	zHJS]VZ
+della verifica	zC[][aJ
+dem alten	z5XMZ
+dem benutzer	z=Z
+dem code	w>]HF
+dem connect	wRY
+dem ersten	zC^]XaF
+dem msol	w%Z
+dem neustart	zBYf[
+dem password	zZ[
+dem sync	wRXfZ
+demand d	z+Zh[
+demand l	wKHZJh]
+demand that	z.X
+demarr pas	zb[fZ
+demasiada vece	uXZ
+demasiado corta	wI^
+demasiado intento	r#[
+den admin	w*GD[HHZ^bZ
+den anforderungen	zIIN]
+den anruf	z?_
+den code	s>Z
+den reset	wV[ZE]^bY
+den richtlinien	zNY
+denegado en	z%]
+deni access	r%^
+deni for	o%J(ZHIPZQ]^X
+deni in	uHI^Z
+deni on	p(ZPX
+deni password	z-IJ[
+deni self	z^]
+deni when	s(Y
+department and	zGZHIVZ
+depoi de	sBZHGR[ZJ_ZfZ
+depui l	z3ZbZ
+depui la	uHIbZfa
+depui le	sBZP[gY
+depui plus	z=ZYX
+der abteilung	zFXV[ZI
+der ad	z%]
+der anmeldung	zHXTZ
+der anruf	w3Y>[
+der anwender	zNZ
+der benutzer	p3J@JOZPZX]^XaX
+der bestatigungscod	w>[HJaY
+der cloud	l/Z0JHJMIN[P[Y]_HcIdZ
+der cloudsynchronisierung	z0Z
+der code	p>^HJ
+der einrichtung	zeY
+der elternzeit	z!Y
+der filial	z4YMZ
+der grupp	uV]
+der haken	z;]dZ
+der hinterlegten	w3[
+der kennwortsynchronisierung	zG^
+der kennwortzurucksetzung	s?[HJS^VZWJ
+der list	w-Z?X
+der lokalen	uE[N]ZGc]
+der nummer	w3^
+der ou	z;]
+der reset	sHIN[X[Z]
+der richtlini	u?ZNX
+der rufnummer	z3[
+der seit	wD^
+der server	zHIRJY]cGf[
+der sspr	z+XV[
+der sync	zHIc]
+der uberprufung	w3JO^]]
+der zweit	z@Z
+dernier et	zIIK_
+des authentifizierungstoken	z,Z
+des autorisation	z(X;Z
+des benutzer	zdY
+des information	zCZ
+des mots	r-YG[HI
+des nouvell	z9^HI
+des password	r&ZZ]hH
+des ruckschreiben	u,^HJeZ
+des server	zR[f[
+des sync	z1Zd]fJ
+desabilitada not	z;Z
+desabilitado not	z!X
+desactiv dans	u!X
+desactiv sur	z;Z
+desactivada en	z;Y
+desactivado en	wUZ
+desactivado para	z)Y
+desactive pour	wUY
+desactive sur	z<XL[
+desativada para	zUX
+desbloqueada en	zT]
+desbloqueada not	zT[
+desd el	s@Zb[dHg]
+desd la	zP[f[
+desd que	r!Y*YBZfZ
+deshabilitada en	u;Z
+deshabilitado en	w(X
+deshalb geht	z3ZZJd[
+deshalb kein	z=[GX
+deshalb nicht	z@Z
+desk phon	u>C?_H_
+desk reset	zL[
+desktop says	zH^ZH
+desligada not	z<XU]
+det ar	uK]P]
+det gamla	o>YM]g]hZ
+det gar	zZ]
+det inte	w@^O]ZJ
+det krav	zIZ
+det nya	z/XIY
+detect that	zUY
+determin that	zFXdY
+deu certo	zB_
+deux changement	z@^
+deux etap	z*[CZ
+deux method	w*X
+deux mots	z/ZKX
+deux preuv	zCX
+deuxiem method	wCY
+deve aver	zI[
+devic for	z#XHZ
+devic is	uHZZY
+devic not	wH^
+devic writeback	w,JHbdHeDfI
+di accesso	s>HBIHZZZbZ
+di ad	zN[PY
+di amministrator	w*X,[
+di amministrazion	wg^
+di autenticazion	z,]
+di cambio	zLY
+di connect	u2Xf]
+di contatto	z#I3aHI
+di dominio	o4]PZ
+di entra	u7Z=YHJTY
+di microsoft	wSZfIgX
+di nuovo	p#[BZ
+di prima	s3I>_MZOH
+di provision	z0Y
+di reimpostazion	oEXHYNIS]UHVJW_ZEfZ
+di servizio	z2Y
+di sicurezza	r*[?^C[HIQX
+di sincronizzazion	s%XGXRX
+di telefono	wO[
+di terz	z.X
+di un	s:[HZMX
+di verifica	sC[HHa]
+di window	ub]
+di writeback	z%[fY
+dia bloqueado	z#HHIXa
+dia entr	z@_
+dia perdi	zD^
+dice che	k-]3I9G=J>ICJDYHHIHK_NJO]VXZGh[
+dice la	z-IZa
+dice que	h-]3J9F>I?JBJCJDYHHK_MJO[V[ZGhZ
+did everyth	zZ[
+did it	n#[>J?Z@YHGX[YZZI
+did not	e#X=I@YBGDYIJMJZb]]
+did the	s>J?J@XB_DYHJ]IaJ
+did you	s3J9^HFO]U[ZI
+die alte	s>^
+die anforderungen	zN[
+die app	w?[C]DI
+die cloud	s/_TZ
+die eingegeben	wOY
+die erforderlichen	w%Y(X=[
+die funktion	zUaVJ
+die hinterlegt	z>Z
+die kennworter	z/[GY
+die kennwortzurucksetzung	h)Z=[D]HIUYVZWY
+die letzten	z-FK[O[
+die leut	w8YF]GX
+die lokal	wEaNX
+die meldung	z)[
+die notwendigen	z=[D[
+die organisation	wEHU[W[
+die privat	w>Z
+die reset	z]]fZ
+die richtlini	zN^
+die roll	z(Y
+die seit	o+Z-[3J9I>XDHHHI[KJOZXYZJhZ
+die sms	s*]>]?JB[HEZJa[
+die sperr	zT^
+die telefonnummer	wO]
+die verbindung	zc^
+die verwendung	zV_
+dienst fur	zdYf[
+dienst lauft	wfY
+dies benutzer	w(X8Y
+dies password	s(X-ZK]
+diferida de	zdY
+diferida not	udHf^g[
+differ from	wHJKZO]
+differenc between	zH]
+different de	zK]OY
+different from	uK]
+different method	z?EH_
+different number	w3G>_OF
+different one	z@[
+different password	l#Z/_BJHHKFMIN^ZFgY
+different reset	z*X
+dificil de	z-Y
+digit and	rIEN^O]
+digit i	zO]
+digit not	zI_
+digitado nao	zOZ
+dimenticato la	wHGZa
+directiva de	r*[HJN]UIW^
+directorio onprem	s![7[_XdY
+directory any	z_]
+directory but	w!X/Y
+directory can	w:X
+directory for	s3H:bHG_H
+directory is	r3_VGdX
+directory not	wT[U[VI_J
+directory onprem	u7[HJNJ_Zd[
+directory ou	wF[
+directory return	w&Y
+directory role	w)_HG
+directory sync	z%J&J3HHa
+directory user	z#IB[HGT[
+diretorio onprem	w7[d[
+disabilitato in	z!Y
+disabl after	w!Z
+disabl and	s!I8XbZ
+disabl by	s!YHJfY
+disabl for	s!I(X)^HHUY
+disabl in	j(]^[
+disabl inheritanc	w;Y
+disabl it	wUX
+disabl me	z!Y
+disabl on	o;[
+disabl password	r(J)IU_
+disabl see	z!X
+disabl self	z)Z
+disabl sspr	z)GHZUZ
+disabl tls	uY[
+disabl user	w!Y(J)ZBJ
+disappear from	u?XHIP[
+disattivato per	w!^)XHHZH
+display on	z3J>GH^
+distribution list	uH[
+dit la	z-ZZ]
+dit que	o+[CIDZKZOYTZZJh[
+dit wachtwoord	wKZ
+ditt konto	zTYXY
+diz que	i-[3J9H>I?J@ZBJCIDZHHOYXJZGdYh_
+dla calej	zHIU_
+dll on	uJY
+dll passfilt	uJ[
+dns cannot	z4]HF
+dns del	z4_HH
+dns record	zH]
+do ad	s3ZL[NZPX
+do admin	u*]
+do anyth	z7[HJ
+do ar	zSZ
+do cloud	w/J0YH[
+do connect	w1Y2ZHJfX
+do dominio	r%[HJPXT[
+do entra	u=XHIT^
+do escritorio	w3J9Z>[?]HHOH
+do grupo	zV]
+do i	Y%J(J)J+Y-I0I1Y3J9G>H?I@]BHCIDGHcKINJOITFUZXJZ^[[]IaJbIdJfI
+do if	zZX
+do it	l-H=Y>I?_HBIJKJVZd]
+do meu	w9^HY
+do not	g%E*[3I;]=J>J?]BIDEGFO]VJaJb[dIg^
+do now	zHFZ_
+do odgadniecia	u-[
+do p1	z=^HJ
+do pais	w3a>IHHaJ
+do password	wJY
+do resetowania	u(^DZZH
+do servico	zS]
+do servidor	uHYRY
+do sspr	zBZDJHJXZ
+do tego	z>^HHb[
+do the	u*J5^NY
+do they	w3]:IHX
+do this	s+X-H:J@]HGU[V_ZF
+do user	w+EH_L[
+do usuario	z([?JdZ
+do we	kH^LZTZ
+do window	ub[
+do writ	ze[
+do you	u3J?IO]ZX
+doce caracter	zI^
+documentation about	zHZ
+dodici e	zIZK[
+does a	wI^ZF
+does entra	z/HHaZJ
+does it	j#]&]=Y@ZHGIYKYM[NIOXTJZA
+does not	S!I#J(G-H1Y3Z4I8Z9J>H?I@YBGCJDHEJGYH]JIKELJN_OXPITIUZVHWJXJZ[]I^JbGcJdFgJhY
+does noth	jHAL]TZZ^aHb^
+does sspr	s4Z=YH[ZG
+does that	z/Y=X
+does the	f#G%I-J2Z=EBJHbNJT^ZJbIf[
+does this	z9JHDZ_
+does writeback	zHIYY
+doet het	uH^YX
+dois metodo	w*X
+doit pas	zI]
+domain account	z!Y
+domain admin	c%a)J*J;IHIPa
+domain and	s/Y@JAXB]HIK]^I
+domain controller	Y!J%J-G/Z1J3J4[5c7I8I=I@HAJBHIHJbKJZI_JcJfJgJ
+domain feder	w7[
+domain federat	z7X
+domain has	u/]HJT[
+domain is	l4_7YHHNJT[
+domain name	z4^HIIJ
+domain not	u/INZg^
+domain out	z8^
+domain password	u7XgZ
+domain policy	k@[HINZ
+domain root	z%Y
+domain was	u8]A[HH_I
+doman ist	u7[
+domand di	w*[?_HJ
+domanen admin	wPZ
+domanencontroller nicht	w4Z
+dominio admincount	zPY
+dominio federado	r7]
+dominio federato	w7]
+dominio inaccesibl	z4Z
+dominio inacessivel	z4Z
+dominio irraggiungibil	z4Z
+dominio non	zPY
+dominio usa	w7]
+done and	z+^3IBYKJ
+donne de	z3]>X
+door badg	zH[
+dopo il	zBYR]
+dopo l	u!Y?IZI]^aJf^
+dos clav	z/[@HK]
+dos metodo	u*XCY
+dos paso	z*XC]
+dos prueba	zCX
+dos verificacion	z*X
+dostaj kodu	zaZ
+dostepu do	z>^
+down and	z4X
+down as	zKX
+down for	wNY
+down so	z#I4Y^Y
+down the	z4]
+down to	z%E;^HJg^
+down today	zSZ
+doze caracter	zI]
+drift on	wRY
+drin das	zI[ZJ
+droit de	u([X[^X
+dropp out	zKJVZ][
+drucker druckt	wH]
+druckt nicht	wH]
+drugi raz	z@Z
+drukarka nie	wH]
+ds connector	r%J2XH[
+ds connectorkonto	z2Y
+ds consistencyguid	uA[
+du compt	w#]2X3]
+du domain	r%[HHP^T]
+du dossier	z3HO_aJ
+du group	zV[
+du mot	o%[KJVXZFd_
+du pays	z3^
+du reset	z5Za[
+du serveur	wRZ
+du servic	uBZHIS^UGV[fH
+duas etapa	zC]
+duas senha	z/[@GK]
+duas verificaco	zCX
+due metodi	u*]
+due ore	z@[
+due passaggi	z*XC]
+due password	z/[@JK]
+due prov	zCX
+due to	l>IHXMZNXc[
+due verifich	z*XCX
+duplicat entri	sA[
+dur password	w%YHIaY
+dur reset	u&[?GHHKYZGa_
+dur setup	z,[
+dur the	s!ZHHZI][d[fI
+durant il	zZXa]
+durant la	s3GHJO^ZZ]Z
+durch den	zHIbZcZ
+durfen sspr	zPZ
+duzo prob	zXZ
+dwie metody	w*^
+dynamic group	zH[
+dziekuj bardzo	z9]
+dzien dobry	u9_HI
+dzis nie	z@]
+e a	i!J#Y%Y-I3J9H=J>[?G@GBJCJHEK_MYNYVJXYZG[X]Jf[
+e abilitato	sVZ
+e adesso	u*X=[HJK[
+e agora	r=[HJK]X[
+e ancora	u@ZMZTY
+e bloccato	s#Z
+e caracter	zI[
+e chiuso	z!^BIIIU^ZJ
+e corretta	zhZ
+e dice	u+XKIO^h[
+e disabilitato	z!Y
+e disattivata	zUX
+e diz	w+XIIO[h]
+e e	w3H>IIJO[ha
+e ela	zVXh^
+e email	g!I*J:J>]?[@JC[D]IJKIMJO[ZJaF
+e esqueci	z>X
+e eu	u([V]
+e fermo	zfY
+e gerenciada	zd_
+e gestita	zd^
+e gia	w+YKY
+e giu	z4ZS]
+e ho	z>JIZ]]
+e i	z8ZN[
+e igual	zKYOZ
+e il	j!]+I3J:Z>ZBIDIHXIXKJZIa]
+e in	w/Zg[
+e io	z([VZ
+e l	z%X@Z
+e la	p!Y9J>JHIIYK[MXX[ZIf]
+e lento	z#JHaIH
+e membro	wV]
+e microsoft	z7XRY
+e morto	zHY
+e muito	z-Z
+e nao	e!J#J(I-H3I7[9G:Y=_>G?H@ZBICHDHHEI[K^MHOXVFXJY[]IaIbJh[
+e ne	wCY
+e nell	w-XGY
+e nient	z@XD]
+e non	g(J+Z-I3H7Z9I:Z=^>H?H@IBJCHDGHEIZK^MHNXVHY[ZX]JaIbJfJhY
+e o	h!Y3F9J:[>]@YHFIHKIO^ZJaZ
+e oggi	w@^
+e ora	z@Z
+e os	z*X8Y
+e password	z(^
+e passwordreset	z.Z
+e pede	zC^
+e possibil	w3[EX
+e possivel	w4Z6YEX
+e pwdlastset	zgX
+e quella	zK[h]
+e quello	w3I>[O]
+e recusada	z@XNX
+e rimasto	zdY
+e senza	w3^LX
+e so	z?[
+e sono	w#]>]BYHJIJ
+e spenta	z!YfY
+e spuntata	z^[
+e stata	w@JBZM^ZI
+e stato	wV[
+e un	w3[HJIZ
+e verificato	zZ^
+e3 e	z=aZH
+each reset	z%Y
+each time	oHXK[NZZJ
+earlier password	wHIK]
+easily guessabl	p-[
+easy to	o-[
+echec de	z6XeX
+ecran de	sb^
+ecritur differe	u8[d^
+edge block	z.Y
+edit by	zHZ
+edit pwdlastset	z%X
+een ander	w:^@YHJJX
+een dag	w@aHJZJ
+een groep	zHZV[
+een keer	u@^
+een nieuw	zH[
+eerder gebruikt	zKY
+ein ander	u-J@XI]K[ZJ
+ein besser	z@_
+ein fehler	z:JZ_
+ein neue	l>I@XD^HHIJKIL][]gY
+ein password	zX]
+eine anderen	zJX
+eine eingestellt	z*Y
+eine fehler	zE^ZI
+eine fehlermeldung	zOZZ[
+eine neue	z>XHY
+eine zweit	uC]
+einen tag	u#J9J@_HJX^ZJ
+einfach nicht	zZY
+eingegeben jetzt	z#[
+eingestellt ist	z*Y
+einmal andern	z@Y
+einmal pro	z@X
+ekrani logowania	zbX
+el ad	i%X/Z3ZT[gZ
+el administrador	m(Z)I*I,JU[VYWXZJdX
+el agent	z-Y0X
+el alcanc	zGZ
+el asistent	u+X,Ye]
+el autoservicio	s)[HGUb
+el boton	u(]:[
+el buzon	z>]aH
+el cambio	uLXZY
+el celular	u#ZCYHHM[
+el centro	zdHg]
+el codigo	e3X9J>_BZCIXXZJa^
+el conector	w8]<X
+el correo	u3[M_
+el dc	u4[J[M[
+el de	z3J>[OI_Z
+el directorio	m!]3[7[:JHJdY
+el enlac	wHXZJb[
+el entorno	uHJc^d]
+el grupo	zV^
+el mensaj	z>_HEaJ
+el mio	z3GO^
+el mismo	w@ZA[B[ZI_J
+el movil	wCX
+el mundo	z-]SY
+el navegador	w]]b[
+el nombr	u-_:[FX
+el numero	s3]aH
+el pc	zM^
+el portal	zTZ
+el portatil	zMZ
+el primer	zC[h[
+el proxy	zc]
+el que	zO^
+el registrado	zOX
+el registro	w/XD[HJ]Y
+el reloj	zRZ
+el restablecimiento	jBFUZZafJ
+el servicio	uBZdGfa
+el servidor	rHGcZf[
+el sistema	z3ID[K[
+el sms	u3Y?Y
+el telefono	p3_?[DIHGOY
+el tenant	z:ZWY
+el tiempo	w@ZH]MJ
+el ultimo	z@Z
+el usuario	f!J(J3G>JCXHIOYVYZI]]^[_[
+ela nao	zVX
+elenco dell	z-Z
+elle a	zBZD[
+elle n	w*X?[VX
+else and	z@[
+em #	z>[@XOJ
+em contato	zZ]
+em uma	z%]HJXZ
+email address	l3bDHaJ
+email alternativa	w3Y>]DYHG
+email alternativo	w>[DY
+email and	k*bHHZJ
+email as	w>JC]
+email but	z?Z
+email client	zHZ
+email de	r3]>Y?JCIDHHBaa
+email di	zHIa]
+email from	r?JH^Z]aHbG
+email goes	w3[>HHZ
+email i	w3J>JCJDGO_
+email is	p3X>ZDI
+email mit	zaZ
+email not	s>^H[aC
+email noth	zD[
+email on	l3d>G?GCXDEHCM[OIaG
+email option	z?Z
+email to	w:[
+email with	n3G>GDIHDMJOJad
+email work	zHFM[
+empresa sspr	zPZ
+empresa y	w-[
+emulador pdc	z4]
+emulator offlin	z4[
+en #	s>_IJOE
+en a	uCYHJI_
+en ad	n#J%[/ZHJMYT]
+en ai	zC[
+en blanco	z.Xb[
+en cach	zHGM^
+en charg	w7X
+en connect	r,X8XG[HI
+en el	Z!Y%I(G)I*I+J-G/X3_4H5J6J7X8Y9F:Z=I?G@GAJBGCFD[HAIGJZKGMYNHOFPISJTXUYVZXHYJZF]H_YaFb[dZfGhH
+en entra	z7Y
+en erreur	zHZZZ
+en gang	z@^
+en gris	z(Z
+en grupp	zH]ZI
+en kan	u@X
+en la	_%Z(Y-X/^0]2Y4I6I9G:I>F?FBICIDIFYGIHJIIKGM[OXTZVJXJZE]JaZbadFfGhI
+en libr	z)]HHUZ
+en los	wJZ
+en mesur	zEY
+en mi	o!J3E9JCYD_HII]KIM[VIhI
+en microsoft	zT[
+en nu	u@[D]
+en nuestra	zUX
+en offic	zTZ
+en onprem	m/]0[6YHINJT^_JcJ
+en pann	uHYS]TJZIfY
+en plac	zHZdY
+en raison	zEY
+en rojo	zK]h[
+en roug	wHJK[h[
+en sspr	z?Y
+en su	u:X;X
+en tant	z(X
+en team	z9JH_MI
+en todo	zHJS]
+en una	z%]XZ
+en veut	uC]KXZIh[
+en window	w5YMZ
+enabl a	p)IUHVJda
+enabl account	sAZ
+enabl another	u?Z
+enabl by	rU[
+enabl cooki	u.Z
+enabl first	z!^
+enabl for	c!E(G)Y3^?YDHHDVcWIZFdI
+enabl in	u!_8IHIU]VH
+enabl inheritanc	u;[
+enabl it	wVZZI
+enabl none	uU]
+enabl on	l)Z8cGGMJUFVHYYdI
+enabl password	iHJU]VXWIe[
+enabl rule	zG[_I
+enabl self	zH^VF
+enabl so	zA[
+enabl sspr	w)]HFJ]ZI
+enabl the	o*XHH[]
+enabl this	zVX
+enabl user	z8JA[
+enabl writeback	h,^BadBeZ
+enabl you	uV^
+encor desactiv	z!Y
+encor l	zM[
+encor verrouill	z#]TZ
+encounter an	u3]HZZG
+encrypt is	w<Z
+encrypt ldap	k<]
+end #	zO^
+end and	z>J@ZB^HFZJ]JaI
+end of	p,[1ZH_ZJ
+end user	wB[ZJ
+end with	s,[HJ
+ends in	r!Y@]HJIIO^ZF^[
+ends with	jHFN[OZZ]e[
+enforc for	zLX
+enforc on	z5Y
+enforc password	rK]
+enforc tls	zYZ
+engin cannot	z_X
+enough for	s@HHEI[K[NZX[ZH
+enough info	zDY
+enough information	zC]DH
+enough it	zI]
+enough security	zC[DI
+enough sinc	zIX
+enough to	z(]HI^J
+enough verification	wCX
+enregistr pour	zD[
+ensur you	z=Je[
+enter a	n+[3[@IHCKYOGZG]_
+enter any	zD^ZH
+enter as	z4ZKJZGh]
+enter his	zh[
+enter it	sKYhX
+enter my	uOYVXZJ
+enter not	n3I>JCJDGHIObhJ
+enter phon	z3GO[
+enter the	j-J3H>GDXIJK^O_ZZ]JhI
+enter your	zaXhX
+enterpris admin	sP^
+enthalt ein	z-XFY
+enthalt worter	z-_
+entorno onprem	uHJc^d]
+entr deux	w@]IJKZ
+entr em	zZ]
+entra ad	X!I#J-[/Z1b7J=aHDJINHRISJZHcHdIfagJ
+entra admin	u)X:XHZ
+entra and	z4X
+entra becaus	zTX
+entra cannot	w7Z
+entra cloud	w0[HJ
+entra connect	[,G-I/F2J3J6H7J8I<J=HBJHbJJRFSITIYJZG_Hc@dGecfd
+entra for	z7X
+entra has	u/Y3ZDJ_^
+entra id	i=dHIdJeJfH
+entra is	z/I4^HFS]
+entra lock	w#IHJT^
+entra lockout	zTY
+entra nao	w/]TZ
+entra nicht	u/ZPXcZfI
+entra non	w/^TZ
+entra not	j!J/d7]@IHGMJNJSJTXZF_]gJ
+entra password	u-[
+entra policy	w/]NH
+entra portal	wdY
+entra premium	z=[
+entra quanto	zT]
+entra refus	z/Z
+entra role	u)_*XHHTJ
+entra servic	zcZ
+entra show	zMY
+entra subscription	z=JH^
+entra want	z/^IH
+entra で	z!]7[
+entra の	z#I-]HHT[
+entra 不	w/^7GHGT]_J
+entra 側	z7JT]
+entrar a	z(JZa
+entri with	sA[
+entro con	zB[
+entsperren ohne	u[Z
+entspricht nicht	n-YIHN^OZ
+environnement onprem	uEZWIc^dX
+er al	z9^HJZJ
+er das	w@JK[h^
+er maar	zCZ
+er nicht	p-^@IE]K]NZZF
+er sagt	u*H-[HJKHOXXZZ^
+er schon	z+XK[
+er twee	w/YCZ
+er zijn	zCY
+era domain	wP[
+ereigni 33001	zFX
+erfolgreich zuruckgesetzt	zBX
+erforderlichen berechtigungen	z%Y(Y
+erfullt die	wIYNX
+errada not	w,XRY
+erreur a	z@[ZJeX
+erreur dans	w!]EY
+erreur lors	w,XZ[
+erro ao	uOZZXeZfJ
+erro na	wEXZXeX
+error #	sHZS_TJZF
+error 0x8023061f	z8Y
+error 32009	w,Z
+error 33001	z&Z
+error 6800	wHFNJZHfa
+error access	wHIQ^ZI
+error al	r3IHJOZZZeZfI
+error and	wD]HJZY
+error appear	zZ]
+error at	r=XGYSX
+error code	sH]
+error decrypt	w6Y
+error duplicat	zHZ
+error dur	w&[KY
+error durant	uOYZ]
+error en	zEX
+error for	uE_HDJXZI
+error from	z&YSZ
+error gett	p,[
+error in	m,XV[ZGe[
+error mean	zHIZZ
+error messag	mHXZY
+error nella	zEX
+error not	wZ[
+error now	zBZS^ZD
+error occurr	rZ[eZ
+error on	o&^,H@[BHHDJJKJNZSE^Je_
+error process	s9JBIHESbZI
+error return	w&X
+error says	wHJI]ZH
+error sinc	zB[HIY[ZH
+error upon	z%X
+error when	m@[HJZ[eX
+error whil	l0]3_BJNIeX
+erscheint der	z+XL]
+erscheint nicht	w+[DIHJa]
+erst morgen	z@X
+es ab	zN[
+es demasiado	wIY
+es el	u3F>[O_
+es fehlen	z=_
+es fehlt	uC[IY
+es heut	z@Z
+es incorrecta	r3]hZ
+es ist	zWZZ[
+es la	z9JK[h]
+es miembro	wV]
+es nicht	p@YZH[Zh]
+es noch	z@]
+es spater	w9J@YZ]
+es wird	zK[
+escritura diferida	h,Y8ZHIZJd]eYfZgZ
+esist piu	z_Z
+esper #	uXZ
+esperando el	zXJa^
+esperar un	z@^
+esqueci a	uZY
+esqueci minha	zZ]
+essay de	zXY
+est arret	zfX
+est coche	u^[
+est consider	z+Y-[
+est desactiv	s;Z
+est desactive	sL[UXdZ
+est en	zHYfY
+est encor	u!XP[TZVI
+est enregistr	zC[
+est envoy	w>Y
+est eteint	zHIU[f[
+est fauss	zH]RX
+est gere	w7]ZId^
+est incorrect	rh[
+est interdit	w)]-]HIIZKJUI
+est mort	w>XHYYY
+est pas	c>I?[CIHHIHKHO^UJV]aJd^hY
+est plus	z?^
+est refus	u-J@INFZ]h]
+est rejet	zK[
+est rest	z!Y
+est temporairement	zTY
+est trop	u-[@^
+est verrouill	r#[^]
+esta apagado	zU[
+esta bloqueada	n#]
+esta bloqueado	zKY
+esta contrasena	w(X-YKX
+esta cortado	z!aHH
+esta desactivada	z;Y
+esta desactivado	wU[
+esta desativada	uUX
+esta deshabilitada	s!Y
+esta desligado	zU]
+esta en	r-[GZ_Z
+esta errada	zh]
+esta fora	w4ZGXSZ
+esta habilitada	pV[
+esta habilitado	zVZ
+esta incorreta	whZ
+esta la	w>J?]BZK[OH
+esta manana	w#[@[
+esta marcada	s^]
+esta not	z3[
+esta registrado	z+[HJ
+esta senha	u(X-[KY
+estado del	zS^fJ
+estou bloqueado	z#[TI[Z
+et depui	z=ZYX
+et des	z3[
+et il	r>J?JC[IHOYZIhb
+et je	l9J>[@]BXHJVJZ[
+et le	p>YB[HEI[MY
+et maintenant	wKZ
+et ne	z:XNX
+et un	wIZ
+ete desactiv	z!Y
+ete reinitialis	zBZM[ZH
+ete supprim	w4]_Z
+ete utilis	wKX
+ett annat	z9J:^@]HI
+etwa neue	z9^
+eu nao	w([V]
+eu so	zCZ
+eurem tenant	z:Y
+even when	zIEN^P[
+even with	zNY
+event 31034	uYXf[
+event 32009	z,[
+event 33001	w&^HJZJ
+event 33008	w#J@JNa
+event 4740	u#aZG
+event log	o,^BIHGN_hI
+event logs	w%Y
+event says	r6YG]ZIdI
+event viewer	z%X
+evento 31001	we[
+evento 31034	wdIf^
+evento 33001	w&_NJ
+ever had	wK]
+every #	r@JH]KXP[
+every attempt	zN[
+every few	zB^
+every five	zHZ
+every hour	sHIP^
+every one	zKX
+every password	n-GHHIZKXN_ZJ
+every reset	zJ^ZJ
+every singl	wHXNZZJ
+every time	n#I-[D[HJKXTYZZ
+everybody could	z-ZVY
+everyon else	z)YUJV]
+everyth as	zZ]
+everyth fine	zB]HJfJ
+everyth in	w>^N[ZG
+everyth is	w%]+[DGJYZJ
+everyth ok	z%]BXPG
+everyth work	zYX
+ex administrador	zP^
+ex employe	zH[
+ex husband	z>^HG
+exceed the	wX[
+excel bloqueada	zHX
+excel file	wHX
+excel macro	zHX
+excel sheet	zHY
+exchang admin	m(J)Z*bHG
+exchang 管	z*Y
+exclud from	n)[=IG[HIPYUIV[
+exclud thes	zGY
+exempt from	zHIL]
+exig tres	zIX
+exigenc de	wIYNZ
+exist in	nA[HZWX
+exist mais	z>X_X
+exist on	wHJ_]
+exist one	wHHKZOJZHh_
+exist pas	z[X
+exist password	n-FKYZIh_
+exist plus	z>Z
+exist sett	z%X
+expir and	m=Y@JHIL[Z]
+expir flag	wLX
+expir in	zHDZ^
+expir is	pL[
+expir jamai	uL[
+expir password	h@JBJHEK_LcZDhJ
+expir set	uLX
+expir tomorrow	zHZ
+expir which	zH_LG
+expirada porqu	zHH]_
+expiry is	zHGL]
+export error	zH[
+ext account	z!J:[
+extend my	wK^
+extension cannot	zHY
+extension is	r2^HH
+extern invit	z:]
+external collaborator	z:Y
+external user	s:Z
+extra password	zJY
+extremely long	z2[
+fa cambiar	uZZ
+fa e	z@[
+facebook account	zH[
+facil a	s-^HJ
+facil da	u-Y
+facil de	o-]
+factor authentication	s3IH[
+factory reset	zHZ
+factory sett	w>YH[
+fail after	wZXfX
+fail and	zZXfY
+fail at	o7YHGZ^
+fail becaus	o#Y8YAX
+fail for	g!]%G(I3Y@XA]HXPGVIZ_^J
+fail in	p/_F[HIZH
+fail on	sE]HHZIbX
+fail only	zK[
+fail reset	w%YZ[
+fail sinc	r%Z4J8[HY
+fail the	uHHP[XX
+fail to	h%I(^,[0[6XDJF]HAKJPJQaZDcIeGfY
+fail user	s;[HJPY
+fail when	w4FH[eX
+fail with	d%Y&J/I3I8HBJFZHaNXP[ZDe]
+failur for	zZZ
+failur in	zNHZ]
+failur onpremisespolicyviolation	zNZ
+fais pas	zV]
+fallo en	z/ZTZ
+fals in	z)X
+falsch formatiert	z3Y
+falta el	s3[5ZVZ
+falta la	z3]
+falta o	w3[5XVY
+falta um	z3ZOI
+falta un	w3ZCZOI
+faltam licenca	z=[HI
+faltan licencia	z=Y
+far ingen	sa]
+far inte	w@YKX
+farlo da	z@JIJU^V^ZI
+fast user	z!Ib^
+faut attendr	z@X
+faut une	uCX
+featur is	zUY
+featur not	uHGU^d]eJ
+federado com	z7Y
+federado con	z7Y
+federat account	z7[
+federat admin	w,]
+federat domain	s7[
+federat to	z7Y
+federat with	s7[
+federato con	z7Y
+fehlen die	z=[
+fehler beim	p,Z:]@JZ]hH
+fehler in	wE_ZI
+fehlerhaft authentifizierungsinformationen	z3[
+fehlt am	z%Y
+fehlt auf	z5X
+fehlt die	z(X=X
+fehlt ein	zIY
+fehlt in	wHXVZ
+fel vid	zZ]
+fell into	z>Y
+feu bloqu	w-JHZc_fJ
+few minut	rB_MX
+fi at	zH^
+fich de	z([H[
+ficha para	zD_
+fido key	w?[
+field reject	wZFh_
+fifteen minut	z#[
+file for	r3[>JCID[HY
+file has	z3Y
+file is	o#J>a
+file password	zH^ZJ
+filenam or	r2_HH
+fill in	n+]>H?HDaHEOY
+filter are	zHY
+filter dll	pJ[
+filter drop	zG^HI
+filter from	zGX
+filter in	zGXJX
+filter of	zGXNX
+filter on	rGZJ]
+filter out	zGX
+filter product	wJZ
+filter refus	zJZ
+filter register	zHJJ[
+filter reject	zJX
+filtro de	zJY
+filtro por	zGY
+financ folder	zHX
+find a	w4XHX
+find it	w_Y
+find object	z_Y
+find out	wZZ
+find the	l?DGYH]ZH_adH
+fine at	w@ZHJbY
+fine grain	w@ZNZ
+fingerprint sign	zH]
+finish it	zZ]
+finish the	uBX]Y
+finn inte	w3J>J?^HHZJ[^
+fino a	w9[@YHGf]
+firewall blocca	zH]
+firewall block	sH[
+firewall blockt	zHX
+firewall blokkeert	zcY
+firewall bloqueia	zH[
+firewall chang	zHYcZ
+firewall rule	zBXHZcI
+firma ldap	z<[
+first check	zC^
+first code	zHI]]
+first field	zZHh^
+first login	wL]
+first name	zI]hH
+first one	z@YNIh]
+first password	u>I@ZDZ
+first sign	uLaZG
+first step	zZZfJ
+five minut	uRX
+five password	zKX
+five time	n#ZHFXYa^
+fix the	zE[
+fixe it	zHHfZ
+flow work	z)^HG
+foi possivel	z3ZeY
+foi redefinida	zBXM]ZI
+folder in	zF]HJ
+follow messag	wdY
+follow the	s:ZHEIJNYZ^
+follow thes	zH_ZE
+fonctionn pas	wHXZ^
+football club	z-X
+for #	l@aKFUJX^ZH
+for 24h	zXZ
+for a	X!Z#F%G)I*[,Y-G3I4Z8J9H=J>G?H@DAJC]DGGGHYIHJJL[MJNHPITYUJVEXc[J]Z^IaIbJcHdJf]gJhF
+for account	p)[HIL[TJVH^Y
+for ad	z%^2IHI_Jd[
+for admin	a!J%F)d*_,H?EH^UAVEWJZHaXgI
+for all	h!I(G)H*H+[-I3I=J?I@JDIGHIJKJLZMENIPYSXUcVHW_XIZF^[aJ
+for an	m,X9XDHMJXFZ]_XaIf^
+for anybody	w+[SYUZ
+for anyon	r@ZHDUYZ]
+for aterstalln	uVZbY
+for att	w(_TY
+for both	z?GH[
+for chang	uHHLZ^[
+for cloud	w=HH]
+for credential	zHY
+for edit	zHZ
+for email	ug[
+for every	zHX
+for everybody	uUX
+for everyon	m3Z^Z
+for half	w-J/HE_HHMZ]J
+for hela	zUY
+for her	z!Y
+for his	zTZ
+for insecur	w<[
+for it	r.^8YHIMXYXZG
+for kort	wHJI_
+for latt	u-]
+for manga	p#ZX]
+for me	c!G#J(_-J3]9G:X?GBHCYDXH>IHKINJOJUGV[XYZaaFhZ
+for mfa	n+J?]DIH^aD
+for month	w+GD]HJLY
+for my	e!H)J9Z>J?J@JVeZDhZ
+for noth	w9]BZZF
+for number	zHZ
+for offic	z=Y
+for old	z+[HH
+for one	i(J)J?HAZCYHENXPISJVIZd
+for other	zZ]
+for our	k(IHXP[UZWZ
+for password	[%I(H)H1Y3^7J8J:J=X?^@HBGE]GcH@KJMJNFV^Z?[J^Ha^bJdHeJgJhI
+for peopl	m(J)G*]A]HDPZZG[[
+for policy	u5ZNX
+for privileg	r)X*a?JDJHHPI
+for remot	zQZ
+for reset	b!J(Z)D*G+X?cBJCIEYHFNFUHVGW_ZFaZ
+for role	w(G)_HH
+for sap	zH^
+for self	o)J=ZD]HGUDV]ZH^X
+for six	z!Z;]ZJ
+for some	sE_ZBf]
+for sspr	h*Y?YSYZI
+for standard	z)^HG
+for sync	u2YGXdX
+for tak	z9]
+for team	zHZ
+for that	nAYG_HDJJN[VZZI_JdI
+for the	R!F%I&J)F*F+G,a-E.J1F2[3G4I5J6I7G8Y:^;I=E>G?D@CBDCEDGEGFIGZHaJHOHPYQZRISFU_VZXJYGZ>[I]C^X_]aXbDcHdFeFfGh^
+for this	b!J#Z%G(a)H*J1X3Z=]?I@HA]CGD]H@KINZPITJUJV_WXZC
+for thos	w7Z@ZZG
+for today	zHGX_ZI
+for two	l(I*_3IC]HYZIhJ
+for us	r7[8XHX
+for user	h!]#])Z+Y@[HYVI^J
+for verification	z>YHIXX
+for wallpaper	zHX
+for writeback	k0a5^GXHIdEeXfI
+for year	u1^>J?[@XHEKX
+for you	z=[UEV]ZJ
+for your	c)[9a:JDXEGHZTZUYXJZDdX
+fora do	s9[GZHISZ
+forbid the	w.X^[
+forbidden when	w([
+forc a	w-IBIHJKHLIMIZF[a
+forc chang	l@JHXLbZH
+forc to	r?YL[
+forest and	sA_ZI
+forest cannot	z8ZZJ
+forest migration	z_Z
+forest was	u8]
+forgot his	u)Y:]HF
+forgot it	p@]HGZ_
+forgot my	d:X?YZI[_b[hI
+forgot page	w?[HYWZZI
+forgot password	b!Y(H7_:]=_?ZBIJJKINHUJ[G^IgJhI
+forgot the	l>IDbI[ZF
+forgot to	s!_D[HJZDd[
+forgotten password	wc]
+form for	zH]ZI
+form says	z:[HHZJ
+form want	zh]
+format #	z3Y
+format dans	z3Y
+formato #	w3_DJHJOI
+former one	w>YIIK_OIZI
+forsok vanta	uX]
+found 80231343	w_[
+found for	u_Y
+found in	p-Y_Z
+found it	z@Z^Y
+found more	zAZ
+found the	z>J?JA[B_HIZG]I_JaJ
+found twic	zAaHH_GcJ
+four kind	zIY
+four option	u*Z
+fout bij	wZ^
+fragt standig	zHZ
+friend in	zS_ZF
+from #	u@JCXIIK]
+from 2018	z1]HF
+from a	g!Z6YH[KJR[ZJ
+from abroad	s#IHZT[ZI
+from ad	m!F&XH[PETHZJ^H__d]
+from admin	z)]*JHH
+from alter	w^]
+from another	w:XH]
+from attempt	zXX
+from audit	z-XHHL[
+from being	rH^KFN[ZJ
+from change	uHE^a
+from cloud	zP^_H
+from connect	w0YHY
+from entra	w-JJ_
+from expiry	zHIL]
+from hash	zG]HG
+from him	z=[HHI[KI
+from home	wHJZ[bY
+from hr	w+_HJKJ
+from it	uHGVYZ^bG
+from last	u![HHK[
+from microsoft	u7[HISGa^gI
+from my	l3J>_?J@ICHD_HYKHOJZJ
+from our	u:ZHGbZ
+from parental	z!]
+from password	sGZHJPZXX
+from reset	u)[HJXY
+from self	zHDUJV^
+from sspr	w)]PI
+from sync	u4[GZHEcY
+from the	W!I#J%H(I)I+J-H/I1J3I4[6[7H:I;[>E?[@EDGHDIGK^MGOZPYRHUJVIXHYJ[]]H^IaFc_fIgYhY
+from this	z=JH^VJ
+from two	zKZPZZJ
+from us	zU]
+from user	zH^
+from writeback	zHJP^dI
+from yesterday	zH]
+from your	r@ZHZ
+fruher domanenadmin	zPY
+fruheren password	zK_ZJ
+fue utilizada	zKZ
+fuera de	z9]HHPZ
+full day	z@]
+full name	zIZ
+full number	zO[
+funcao de	z*X
+funciona en	wMYZIb[
+funciona not	zMZ
+fungerar inte	oH]Z^
+fungerar pa	zMZ
+funktioniert nicht	wZZ
+fur admin	z)[
+fur administratoren	z)[*Z
+fur das	p%[(I1X2ZHZQX
+fur den	z3YV[ZI
+fur die	e)J,Y8X9X=ZBJCJD[H[KJNJUZV_WXZIdIfI
+fur dies	z8Y
+fur eine	wG[H[VJ
+fur einen	zX[
+fur ihre	wdZ
+fur mein	zHY
+fur sspr	uBYHIa[
+furs zurucksetzen	z=X>X
+further action	wBZdY
+ga cannot	z)a*JZE
+gaat naar	w>Y
+gamla losenordet	wM]ZIh[
+gar det	z@^
+gar inte	zZ]
+gar nicht	zU]
+gar nix	z-]9JDJHJa]
+gar till	z>Y
+gard l	wHIM[
+gast in	z:Y
+gast kann	z:[
+gate policy	w*X
+gave it	w%[HII[ZJ
+gave me	r@ZHJZ_
+gave my	z@X
+gave the	u%X(X>XR[
+gave up	w][
+gave you	zD_OJZG
+geandert und	u@]
+geandert werden	u7X@ZZZ
+geen code	zaY
+geen rechten	w%Y(aHI
+geen sms	zaX
+gefallen und	z>_
+gegen die	zN[
+gehen nicht	z4[
+geht das	wY]ZJb]
+geht der	z>[HJ^]
+geht es	z@[V[ZI
+geht falsch	zH[RX
+geht im	zM]ZI
+geht kein	z3^
+geht nicht	h-J1X:X>JFXHXIYKYMIVJZ[[ZhJ
+geht noch	z>[
+geht seit	zZZf[
+generat a	z2YH]KH
+generator password	zKZN[
+generic account	z^]
+gere par	w7]:]ZJdY
+geregistreerd voor	zDY
+gesperrt obwohl	z#]
+gesperrt um	uT[
+gestern abend	z@^
+get 33001	zFX
+get a	l,_?X@]IZJZKHZEaXeH
+get access	u%I(YPY
+get an	lD[GXHFJZZY
+get any	zaZ
+get in	r>HHGZa
+get into	u!E:ZH]
+get it	u-IHYgX
+get mgdomain	z7]
+get my	w9[HJ
+get not	zU[
+get older	z@^KJ
+get past	z>GHZZY
+get refus	s=YI[NJVYZI
+get the	d+Z3J>Y?ICJDGZX]Ia_
+get through	w-GH[Z[
+get to	w0Z>^HE
+get told	sHJN[V^
+gets #	z(Y
+gets a	s*].XKYNI
+gets an	zKYZY
+gets not	zHZa]
+gets password	z)]VFdX
+gets refus	sI[P[
+gets reject	u-YIX
+gets the	r+]@YDJHJNY
+gets through	z@Jc]f]
+gets to	zaX
+gett an	zHIZ^
+gett auth	p,[
+gett lock	s#[
+gett the	za[
+gewijzigd en	w@X
+gia registrato	w+]DJ
+gia stata	zKY
+gia usata	zK]
+gibt es	o!J9_MJTJU[ZJ[Z_]
+gilt das	zg[
+gilt noch	zgX
+ging es	z@ZRX
+ging jetzt	z!X9JBZ
+give a	zHIZ[
+give an	wKYZEb[
+give me	sHZZZ
+give my	z([ZJ
+give out	zg^
+given a	w@YB]KJ
+given the	z%X)Z
+glass account	zH[
+gli account	u*[GXPJ[XdZ
+gli admin	w)Y*[HJ
+gli altri	u(XPYV[
+gli amministratori	u)^*[?J
+gli hanno	z=[
+global admin	c(X*_,a?JHHZIdG
+global bann	z-Z
+global e	z(I)[
+globalen admin	z,Y
+glomt losenordet	uBID[Z^
+gmail kan	z:^
+gmail password	zH_ZEaJ
+gmsa de	z0Y
+gmsa of	w0ZZI
+go back	uKZ
+go on	s.^>JHFLYZF]]
+go out	z3ZHZ
+go ther	w7X>^HF
+go through	n+]B]HHI[KJfE
+go to	l(H*J+G:^>Y@ICJDGEIH_KGUIZ]^Jh]
+godta inte	zZYh[
+goes back	wKZZI
+goes nowher	s3]aJ
+goes on	w#^HIL]ZF
+goes to	l>_
+going on	zHHZ^
+going round	zKZ
+going through	zBJH[Z]
+gone from	z?YD]HJKH
+gone sinc	z>[HG
+good afternoon	z9]
+good enough	u?Y@IHIIZK[NZ
+good even	z9^HF
+good morn	p9^HI
+googl account	z#EH^
+googl workspac	n7cHHZH
+got a	f+[>ZHFZ__X
+got an	nBIHJK[Z]
+got error	zZZ
+got expir	z@JLJZ]
+got hack	zH]
+got in	zBZ
+got it	u/Z@GB^ZF
+got lock	p#Z@YHIZX
+got stolen	z>aHD
+got the	o#[%Z(J)ZBXHJ]YaI
+got to	zHFZJ]_
+got turn	wIZdX
+gpo network	zHGQ]
+gpo restringir	zQZ
+gpo says	z@X
+gracia por	z9]
+grain policy	z@[
+graph api	r%Gg_
+graph e	zgX
+graph v1	wMJg[
+gravado sem	z3^>JHJ
+grazi mill	z9]
+grazi per	z9^
+great job	z9^HJ
+great thank	z9Y
+grey out	l!](ZHHdHea
+groep die	zHIVaZJ
+gross und	zIY
+group are	wHEPaVJ
+group autoris	zV]
+group can	zV]ZI
+group has	zVZ
+group manag	z0XHXVJ
+group member	wHIPZVY
+group only	zV[
+group policy	o.Y@YHY
+group proteg	zP^VI
+group that	uV[
+group writeback	n%HHcPHVIdIeIfJ
+grupo habilitado	wV[
+grupo permitido	zV^
+grupo piloto	zVZ
+grupo protegido	uP]
+grupo que	zV]ZJ
+grupp die	wG[
+grupp fur	zVY
+guarda a	w#Z7YHIMZ
+guarda la	z#ZHGMY
+guess and	z#^
+guess my	z-[
+guest account	sHZ
+guest e	z:_HJ
+guest in	r:_HFZI
+guest reset	z:Z
+guest the	zR[
+guest user	u:ZHX
+guest wi	zHY
+guest wifi	zHX
+guten tag	z9^HJ
+ha abilitato	zU^VFdY
+ha cambiata	zBZ
+ha configurado	zUIVZWZ
+ha configurato	zV_WI
+ha dati	zD^
+ha definito	zNJW[
+ha det	zMZ
+ha due	z*X
+ha habilitado	zU[VHdY
+ha intentado	zXX
+ha le	z%Z
+ha perso	z%X4X
+ha pouco	z@]MX
+ha restablecido	zBYM]ZH
+ha una	z=XFX
+hab den	zZH]_
+hab nur	zC^
+habe das	zK[]Y
+habe eine	z*Y>Y
+habe ich	u([9J>YDYH]
+habe keinen	z>X
+habe mein	pHIZ[[Z
+habe mich	s#ZDY
+haben die	zDZXZ
+haben zu	zXY
+habilitada para	sV[
+habilitado para	wV[
+habilitar password	zdIe[
+habilito el	zHZUX
+hace falta	z=[
+had a	u![HIKXZIfZ
+had been	s-]
+had befor	s@ICJKbZJ]J
+had caps	z#Z@XXI
+had here	zK]
+had inheritanc	w;Y
+had is	z3I>_HG
+had my	z@[ZI
+had to	r>JDYHHZI]a
+hai provato	zXY
+halben stund	zBZaY
+half a	zZZg[
+half an	u/IM]
+half done	z/_4J
+half of	r/Z=ID]E_HFSZUJVJZH]I
+half past	w@Y
+half the	z/X
+half way	u]_
+hand back	u>_ZJ
+hand out	w@XL]
+handl for	zG[
+hanno tolto	z=[?^CJ
+happen at	w7XL[ZF
+happen if	z4ZDZHI
+happen to	wZY
+happen when	w/XZ]aG
+happy friday	z9[HJ
+har aldrig	wDY
+har inte	z>^DZHH
+har jag	zD]KX
+har redan	zKY
+har tappat	z>Z
+harden brok	zQZYY
+harden gpo	zQ[
+harden the	zYX
+harder for	u-X
+harder to	u-Y
+hardwar token	u?_ZF
+has #	r2Y>HC^HZ
+has a	d!J-]/X3a>I@IBIDIF_HDIHSZTIXJ
+has an	k3YAZF[IH
+has been	b![(H=]@HB_DZHYJIMJNJSIW]ZC^J_[hI
+has change	w3J>]EZHHZY
+has determin	zNJWZdY
+has different	z/Z
+has disabl	uU]
+has expir	wH[
+has got	z8JA[IX
+has him	z_^
+has it	s!I(Y/[4JS^UZWJZJ
+has non	zLY
+has not	W!H(H)H*I+I-J/Y0[4X:J>I?HAJBHD_HXIIJJKJNIPYSITZU]V[ZE[J]J^I_^aHbJfHgJ
+has noth	zBJC[D[
+has one	u/X3]OI
+has only	rCY
+has password	u@[HJ
+has self	zVZ
+has set	zE]
+has spac	zI[
+has that	z!YL]ZJ
+has the	e!]#Y/[=IAJBHHDKJNJS_U[ZG_[
+has to	i-I7X@aC]DEHFKZNIUIW^ZH
+has troubl	zSZZY
+has turn	uU[
+has two	zHI[^
+has user	w(]ZJ^X
+hasel jest	ud^
+hash sign	zFZ
+hash sync	iGaH^M]ZD
+hash synchronisation	zGJH_MF
+hash synchronization	wG[HX
+hasla nie	zZZ
+haslo bylo	uK]
+haslo dziala	zB[ZJ
+haslo jest	pIXd]h[
+haslo na	wb]
+haslo niby	zZJh^
+haslo nie	pHIIINZZahJ
+hasta manana	z@ZX[
+hat #	zRY
+hat bloss	zC[I[
+hat das	u%]-Y]Y
+hat den	zBJU]ZJ][
+hat die	uEXWZ
+hat kein	p0[HHUJW^cZ
+hat nach	zHHR[]]
+hat nur	zI]
+hat sich	zBZ
+hatt ich	u9J>]K^
+hav issu	z@JBJZ^
+have #	w@IC]HIZJ
+have a	f*Y9^>]@IBIHJJXKJN[
+have access	u>]HH
+have already	z@Y
+have an	s9JH^ZX
+have and	zKZZHh]
+have been	s)_HGKXPJ
+have business	z=Y
+have enabl	w*Y
+have enough	w@XCX
+have enter	z@IDZKIN[
+have forgotten	zKJh]
+have is	z@Z
+have it	uK^ZF
+have just	uC^WZ
+have lock	z#Y
+have my	z-]>GKIO]ZJ
+have none	zC[
+have not	e+J-I0Y?Z@ICFD_GZHHK^ZZdXfI
+have o365	z=X
+have one	nC_HGKIZX[^gXhI
+have only	u=]CZIJ
+have permission	m(Y^Z
+have register	zHY
+have right	z(Y
+have that	u-]>YKI
+have the	i=Z>XDZFYHGZIeZ
+have to	b(E-I3]5^9I:E>F?I@^CHHHI]K@NIOYV]XY[[hY
+have troubl	zZ[
+have two	u*Z/Z
+have typed	zI[hX
+have used	wKZ
+have writeback	zdY
+hay que	w:]@^
+he alway	zKY
+he can	wFX_X
+he cannot	s=Y
+he change	zKZ
+he chos	zI[
+he has	s!X8JA]
+he is	s#X(ZGXHIVYZH
+he just	zLZ]Y
+he keep	w-I@YI]
+he not	u+ZDZHH]]aI
+he reset	zK[ZG
+he says	wHIKZ][
+he used	zXZ
+he was	w!Z@JD]
+head of	z([ZJ
+headset has	zH[
+health alert	wf[
+heartbeat de	wHJdJf_
+heb er	zCZ
+heb geen	z(]
+heb me	zDY
+heeft geen	z%Z
+heisst es	wT[V[ZI
+hela organisationen	zUY
+hello pin	p9JHbTJbJ
+help desk	s@ZHZbJ
+help me	sI]
+help with	uBIZa
+helpdesk admin	l(]*[HJ
+helpdesk gave	w@Y
+helpdesk gets	z-[
+helpdesk reset	o@YHJL[gX
+helpdesk role	u*[
+helpdesk unlock	zTZ
+helpdesk used	zgZ
+her account	m!^3X=ZG[HGTIZJ
+her ad	z#Y
+her method	z+^?IDI
+her new	zhY
+her old	z@JBJKbZH
+her out	z#_HF
+her own	u:]@YHG
+her password	l:Y@]HJKHZ^hX
+her phon	w#J>YTZ
+her to	zGXLZ
+here becaus	zdX
+here but	z?]
+here can	z([UYZJ
+herencia esta	z;[
+heritag est	z;Z
+hes back	z!ZZJ
+hes stuck	zD]
+het aanmeldscherm	zb[
+het beleid	uNbZH
+het msol	z%^
+het niet	m@ZH]V[YXZI
+het nieuw	z/YIZ
+het nummer	w3IOYa]
+het oude	n>XHIM]g^hY
+het wachtwoord	p(]HJZJd^
+het wijzigen	wh]
+heut fruh	u@_
+heut nicht	wZ[fY
+hey bot	z9]
+hey ther	z9]
+hi bot	z9]
+hi ther	z9[
+hide the	zbZ
+hier nicht	w:[ZHd[
+hier soir	z@^
+him in	zA^HH
+him on	zHJTX_Z
+him to	zZY
+hint control	s5]
+hint not	z5Z
+hinterlegt ist	zCZ
+hinterlegt nummer	z>Z
+hinterlegten uberein	zOX
+his ad	u!^ZI
+his licenc	z=]HH
+his mailbox	zTX
+his own	n-I:^HGI]PYTZUJWJ
+his password	h/[:_@HB^DZHFZE
+his phon	z+[DYHF
+history is	wHIN[
+history not	w5^
+history or	zNZ
+history requirement	oKXNY
+hit the	w#Xg[
+ho cambiata	w@]
+ho cambiato	r>Y
+ho dimenticato	wHGZa
+ho gia	zK]
+ho i	z(^
+ho il	z(Z
+ho mai	zD^
+ho messo	zI[
+ho perso	s>_ZI
+ho solo	w?JC_
+hoje cedo	w@[
+hoje nao	z@[X[
+hold a	u(Z)[TJ
+hold an	z*X
+hold for	z)I*^3]HD
+hold the	z7YH]
+home cannot	z4Y
+home directory	l3H:dHDZJ_H
+home offic	z9J>]
+home organisation	z:]
+home tenant	z:]HI
+hora de	z@Jh^
+hora del	zRZ
+hora do	zR[
+hora esperando	wXHaa
+hora y	z@[
+horario entr	zR[
+hotfix policy	w5[
+hour after	w@YMXZH
+hour ago	m@^MX
+hour ahead	zRX
+hour and	wHIX_aJ
+hour is	z@XHJX]
+hour later	zHHZHa^
+hour old	z@^KHZI
+how are	u9_HG
+how can	h*H+]D]IIKHN]X]ZXhJ
+how do	_(J+Y/I0J@IBIDJHeKYLYUYVDbIdJ
+how is	z:JH]
+how long	j#G>IHII_M_TZZF
+how many	h-F9I@[H_IZK_XH
+how much	wH^
+how password	zHXW]ZI
+how should	zD[HX
+how to	c)]+Y-F@IBHDZHcKGUHVG[]]F
+hoy not	z@[
+hr 80004005	z%J&_
+hr 80070005	w%]
+hr 800700c	z2]
+hr 80230619	u4JNa
+hr 80230626	z%_4I<INJ
+hr 8023062c	z%I4I<aNJ
+hr 80230818	m%J4d9JHINJ
+hr import	z3X
+huidig wachtwoord	wZFh_
+hybrid join	sb^
+hybrid user	wHE_Hda
+hyper v	w9JH]b[
+i ad	r!^3Z9JHIIJM]OJTZ_X
+i add	uH[VJ
+i already	zK[ZJ
+i alway	wD]HHK[ZH
+i am	c#X(Y)]*J+J>I?JD^H[KIV]ZFbJ
+i as	u(Y*]HJ
+i asked	zXX
+i began	z]Y
+i can	j@XHII[KIZ]
+i cannot	Z#H*[+I-I3H4I6J7H8J:H=I>]?X@YBHCIDXFJGIHXKFPHTJZ_]J^G_FaHcIdZeJ
+i chang	mHFZ_^JhI
+i change	l>[@JBGHGM_OJZZ
+i check	zHY
+i choos	oHINZa^
+i click	i+Y@HBIDIHEIJKJNIZd]Gb]
+i clos	r>ZHJZZ]Z
+i come	zN[
+i configur	z*X
+i cooki	u.[
+i correct	zR^
+i could	sBYUXZI]X
+i criteri	m-XNaWY
+i dati	z#J3^>XHJ
+i delet	zHZ
+i did	k#[>I?Z@[HHIZOJZ]
+i do	l>I?]HCKINXO[Z_hJ
+i download	zH[
+i en	w>IV[ZIa^dZ
+i enabl	u8JH[VFd]
+i enter	f,[3H>I@[CJDFHFIIOcZBh[
+i fill	zOY
+i find	sHcKG
+i follow	z:Z
+i forgot	e:Y?Z@ID]KIZYbZhH
+i found	z>JB_ZH]IaJ
+i gave	l%X*Z,X?IC^DJHIIZZG
+i get	f%J(Y+[:Y@IDJI[KJZY
+i give	z(]ZJ
+i go	s![@JHIK]NJZGh]
+i got	l)ZB[HJ
+i guess	z!ZHII]ZG
+i had	k!Z-HHHIIKbZE]]
+i hand	z>X
+i have	X#J%J(I*Z+J-D/Y3I9H:I=J>D?X@ZBICaD[HJIBKaMIOGZF[_]H^JaIdJfIh^
+i hold	z)]ZG
+i join	zHGKXV[
+i just	m*IH^[X
+i katalogen	z3[
+i keep	rHJK[ZJa[
+i know	k-^?I@IDJHFIJKYMINYTYZE[ahH
+i left	s>HDJHI]_
+i let	z.X
+i lock	uHY
+i log	sKIMJZIh^
+i lost	m(I)^*JBIZ_]J
+i made	w@]HHMZ
+i may	z-]@X
+i membri	wF]PX
+i mistyp	z#Yh[
+i molnet	wTZ_Y
+i mors	z@Y
+i move	uFX
+i must	w*^HEhY
+i need	_1Z>[BGHJI^KHMJVJZ_[JhJ
+i nie	r>XIX
+i not	Z%Z)J*I-G3G>]?G@HBIDdH>IEK[MGOGPHVYXIZb]YbI
+i notic	z@X
+i only	kCXHHIIKZZH[_
+i open	w([
+i permessi	u(^
+i pick	w?X
+i press	n3I>IBHHGXZZ_]Ea^bX
+i put	m3J@IHHK^OZZH][hZ
+i really	z9X@X
+i receiv	zZ[
+i register	r?aCE
+i requisiti	uIXN]
+i reset	f(J*I+X>X?J@YBHD[HFKIMXNJZZ]Ja[gZ
+i return	u!]HFK[
+i see	n+IDHHYI]N]ZG
+i server	zMYYX
+i set	i%Z)I*]?^@[DEH]KZWIZEbJ
+i should	r:_?JC]HFZI
+i sign	sH[aH
+i skipp	zD]HJ
+i start	o@HDaHFZI]]
+i still	zM[ZH
+i tick	wLXeY
+i took	z-Z8Z
+i tried	g#[@]BZHENJV[XYZEaZ
+i try	j@HHIN[X^
+i turn	zHIU[
+i type	mIJNYOXZGh_
+i typed	i>GIYK]O^
+i unlock	zTX
+i use	n>I?_HHZChc
+i used	o([I^ZG
+i wait	wH^aF
+i want	e(J+]>ICJH]IJKZZX[Jh[
+i was	c!^)^+J-J3Z>H?HBICJDXHJIINJOJVJZI]_hY
+i will	zHZZX
+i work	w(]:[HIZI
+i would	w?XK]hI
+ich an	z>HD[HIZ^
+ich bekomm	wV[ZIaY
+ich bin	l9_>^BZHCV[ZIaJ
+ich brauch	wHY
+ich das	sHYMZhY
+ich den	z?]HX
+ich ein	u@[DZHHZY[]
+ich einen	zX[
+ich es	w@YK[
+ich hab	wC]DH]^
+ich habe	f#X*X>ZDZHGZ[[Y
+ich kann	wZY
+ich komm	zVJZ^
+ich mein	s)XV]ZH
+ich mocht	w+[>J?]CJDI
+ich nicht	n#])[-I>X?Z@JCaHGKIVI]J
+ich schon	wK^
+ich soll	w*HZ_
+ich tipp	zOXh[
+ich wieder	z@ZX[
+ich will	w@ZZJ[[
+id free	p=cHHTJdJeJfH
+id like	r+[I[KJ
+id or	s#JHJT]
+id p1	w=X
+id password	z/YHZ
+id が	wHYI[
+idad minima	z@Z
+idea what	zZZ
+idea why	w9IB[HIZX
+identity five	zXY
+identity provider	l7b_J
+idzi na	z>Z
+ieri il	z@Yf]
+ieri non	z@XZG]^
+if i	l!ZDZHFJ]ZJhZ
+if lock	zbX
+if the	m3Y4]HH
+if you	h#X1X>Y@IDZZDcYh]
+ignor the	w)I*]D[HJWJZJ
+ignora la	z5[LY
+igual a	uK_
+ihr admin	sUYVZdY
+ihr konto	n3YCXDYTXVZXYZJ
+ihr password	l:YBYCYMZP]UJVJZE^J
+ihre organisation	sEZWXdY
+ihren admin	z!XZZ
+ihrer lokalen	zE[
+iis crypto	zY[
+ik ben	s#Z9ZBZHG
+ik heb	l(]CZ
+ik het	zK]
+ik kan	uB[Z[
+ik krijg	sHIZ]aZ
+ik wil	w?]H[[Y
+il a	wBYOZXY
+il cambio	w@JZ^
+il cellular	s#]CZDJHJKJM[
+il cloud	zMXgX
+il codic	f3I9J>]@JBYCIHEIIXZZIac
+il controller	z4[
+il dc	z4[M[
+il demand	zC]
+il dit	s+[CJKZh]
+il en	wC]HJI[KJZI
+il est	u+YHJKGTZU[ZHh]
+il faut	m5X=]CZMZ
+il firewall	wHZcZ
+il link	wHXbY
+il manqu	p3a=YCIHIOI
+il me	p([C[HZIZOZZI
+il messaggio	z>^HFZXaJ
+il metodo	z+X?^CJ
+il mio	d!](Y-J:J>G@IBHCJDYIZKHMIOaTJV^ZEaIhI
+il n	p+]>J?ICIDHHHIZK^MJOJZF]]aIh^
+il ne	z@Yh[
+il nostro	z-X7X
+il numero	s3XOY
+il parait	zV[
+il pc	wMZgY
+il phone	za]
+il primo	zC[ZJhY
+il pulsant	w([:[
+il recupero	z*Y
+il refus	zK[
+il reset	wZZa]
+il ripristino	zR]
+il ruolo	w(Z*X
+il self	s)]HHUaVHZJ
+il server	uHGc[fY
+il servizio	rBYfb
+il telefono	p3Y?YHIOZ
+il writeback	l,Z6Y=YBGRYYJZ]dY
+il y	zM]
+im ad	c!]#I%J-I/]3_>H@IBHHHIJM[PJTZVJZH^^_]aJhJ
+im asked	sOYaX
+im audit	whZ
+im back	z!Y
+im browser	s#IHIM]T[ZHb[
+im buro	z9]>[HG
+im connector	z4]
+im connectorspac	z_]
+im entra	z3]:X
+im homeoffic	w>[HJM[
+im in	sBbHDMJZI]JaI
+im lock	p#[TJ
+im lokalen	p7Y_ZgX
+im microsoft	zgY
+im namen	z:]ZG
+im not	i(Y-Z?J@JHDUIVdZI
+im on	zH^
+im out	z9^HG
+im password	uIbKIZF
+im stuck	wCZD^HHZJ
+im tenant	zWZ
+im told	w:ZHJVJZH^]
+im verzeichni	w3Z
+immer noch	wTX
+immer ungultig	zO[hX
+immutabl id	zHG__
+imped o	zHI^YcZ
+impedir uso	zTX
+impedirn l	zTX
+impid que	zHGXXc^
+impossibl d	z@[ZJeY
+impossibl de	l6Y>_@ZHCIJK[^I
+impresora not	zH]
+impressora nao	wH]
+imprimant ne	zH^
+in #	mHDIIO_TIXYZ^
+in 24h	z@X
+in a	e#[%Y-Y4G5^9J>Y@ZBJNITFVZX]_I
+in account	rHJPX^Yh[
+in activ	i!G#I%](HBZHDT^^]_[
+in ad	U!b#Z(F)H*I+J,J-G/b0J1I2J3^4I7I8H9I:H<J=H>G?G@DAYBDCHDIFYGGH>IGJIKFLZMbNFOJP[SHTYUHVFWIXIZ?[F]H^c_aaGbGcJdGeJfHgZhH
+in addition	w?[HZZI
+in admin	sgZ
+in aduc	m!^#XHHNYTZZI^Y
+in advanc	z9Y
+in after	w@JBYHHZ^^I
+in again	r8^@JBZKFZE[]
+in an	n!Z>]HHX^ZD^[aIdZ
+in and	o7YHYLYTJZZ
+in another	wHHSX[^
+in any	w>GDZH[
+in at	zBY
+in attempt	w#XHITZ
+in block	uHZTZ
+in both	sA]
+in brazil	zaZ
+in cannot	z-^H[ZH
+in cloud	p/F6X7XHIM]gX
+in combin	zH[
+in connect	i,a1H2J4J8_<JBIEIG]HBRJZGcIdbeGfEhI
+in connector	w2[HI
+in data	z-^HJKJ
+in de	p3]HJOGTXV]ZJ
+in den	z^Y
+in der	c/Z0J3[=J>I?Z@JBIDJEZGJIJNZOYPIV_X[ZE^J_HaJdXfIgJ
+in die	w)[T[V[ZI
+in domain	u!YGX
+in entra	_!I#E%H(]/Z1J4[7_=I@IBIGXHCIJMZSGT^VJZD_aeXfGgJ
+in error	u@]H^SJ
+in eurem	z:Y
+in europ	wHIS^UJZI
+in from	uG]H[_H
+in get	zHId[
+in group	zHEP]VZ
+in het	wIZg^
+in his	z/]D[HJZI
+in ihrer	s:ZE]
+in is	u+Y7ZZH[Z
+in it	f-Z/J3]>]@IBIFZGZHEIaKGNYZC[JhJ
+in its	u?GFYH^
+in log	uHYTYZI
+in logs	w#HHZTZ
+in loop	zf[
+in m365	w/[TZ
+in may	z8Z
+in mein	zZ[
+in meinem	wC]I[
+in method	z*IH[
+in microsoft	uSJTYgY
+in more	uAZ
+in my	j@YMJOZTJZ[
+in new	zAY
+in not	s>IDZHJIJLXZF[]
+in o365	zT[
+in offic	m/[HGMCT]ga
+in okta	z7Y
+in old	zA[
+in on	o!XH]
+in one	u%b;J@ZFJHHZG
+in onedriv	zHZ
+in onprem	o0]6XHITY_YdJ
+in order	z<[HI
+in other	zS^ZG
+in ou	sFYGZ
+in our	d!H-I3J8I:_=YHDK[UbVH_YdX
+in outlook	lBJH[M[OI
+in page	sZHaJb^
+in password	u-Z/HH]IXKJNZZH
+in repair	z>]HH
+in scop	oG_HG
+in screen	lHJ[ZbY
+in security	z?]HIZI
+in servic	w7_HGUJ
+in sharepoint	w;GH]
+in sinc	zHFZ^
+in spam	wHJa]
+in spr	s4[HIKY
+in sspr	w?YHDT[[Z
+in stag	zHJf]
+in step	wH_
+in sync	uH]
+in te	z(]
+in team	k!YH_MYVGZH
+in tenant	zHZ_J
+in that	z%Z
+in the	J%B&X(])I*F-F.G1Z2G3a4[5I7H8C9E:F<Y=G>A?[@HA[BZCDEJFfGZIGJHLEODPBQJRFSIV_XEYGZF[D][_YaBbCcDdZeXh[
+in their	s:[
+in this	l%^(D?IHZVIW]ZJaY
+in to	f+[:Y>JH]MZT[ZD[GaEgXhX
+in too	u#IT]
+in two	sAZHY
+in was	wHY
+in what	wh[
+in window	w/Z
+in with	h/J@IB^IIKGLYM]ZYh]
+in wizard	u,YHIe[
+in yet	zM_V]ZD
+in your	p%Y:[HGZI
+inactiv and	z0[
+incident at	zSX
+incident in	zS[
+incident microsoft	zSY
+includ a	zF]
+includ in	w=XHIV_
+includ inheritabl	w;Z
+includ password	w=YHY
+incluir part	zI]
+incognito pagina	z.Z
+incorrect on	zhX
+incorrect password	wZJh]
+incorrect phon	z3JOZ
+incorrect user	wT[
+indicatif du	z3^
+info again	z+_HJ
+info is	s3[CZDIHJ
+info on	zDY
+info setup	zDX
+info was	zC[
+inform de	z+GDYH[
+informacion de	w3]CZ
+informaco de	zC[
+information de	wCZDY
+information error	zHIQ^ZI
+information has	zEZZY
+information is	wCDDa
+information on	zC[
+information requir	w+^CIHJ
+information to	uC[DYZJ
+informazioni di	zC]
+ingen kod	ua]
+ingeschakeld voor	wVY
+inget telefonnummer	z3GD^OI
+inherit permission	s;Z
+inheritabl permission	w;Z
+inheritanc broken	w;X
+inheritanc disabl	u;Y
+inheritanc is	r;Z
+inheritanc of	zHZ
+inheritanc on	u;[
+inheritanc turn	z;Z
+inheritanc was	z;Y
+iniciar sesion	wH]ZH[]aG
+inicio de	uZZbX
+initial password	s@ZHJhZ
+innej firmy	z:^JX
+ins ad	z%[d]
+ins wasser	z>_
+insecur sett	s<aHH
+insid the	zJZ
+insist on	r<[@JBJHGK^ZH[]hJ
+inspection by	zc[
+inspection on	zcY
+install adob	zHX
+install on	u-IJ]
+install servic	z0_HG
+install the	w0[
+instead of	r0X3^>J?^HEaJ
+insufficient access	w%^HI
+insufficient privileg	j(^
+insufficient right	z%[(I
+insufficienti per	z(Z
+insuficient para	u(]
+inte aktiverat	uV[
+inte ar	zO]V]
+inte aterstalla	r:YZ]
+inte att	w@[Z[
+inte byta	s@YZ[
+inte foretaget	zNY
+inte kraven	uIZN[
+inte pa	w#J9_HHM[ZI
+integration has	rd[
+integridad do	zS]
+intentado verificar	zXX
+intentelo mas	z@[ZZ
+intento esper	wXX
+interdit de	z^Y
+interfaccia di	zgX
+internet is	wH[
+internet line	zHDc_
+into ad	z/Z
+into lsass	zJY
+into my	u!EH_
+into the	r8X>YHFV[
+invent a	z@I[^
+invit by	w:aHE
+invit chez	z:Y
+invit to	r:_HE
+invit user	z:X
+invitado de	z:]
+io not	w([V[
+is #	f@YHHI[K[RYZJ
+is 0171	z3X
+is a	h3Z=]@JBJFXHEKZRXZX^Y
+is about	zKZ
+is abroad	z)Z>[HI
+is accept	u@YBXKFMIN^ZI
+is activ	w6]BZHI
+is all	z-J>JBJHFI^KJ
+is allow	z@JX]
+is already	waZ
+is alway	u@^HYNIZX
+is an	s(Z,YOY
+is another	z:^HI
+is apparently	z-]IH
+is at	w>]HI
+is bann	w-DH_
+is behind	zGGHHM]
+is being	z4[
+is black	z>^HH
+is blank	w3XHEZ^
+is block	l#Z4^@[HJTHXYZI
+is brand	z@]ZI
+is broken	g4[>XH[RJVJZ^bIcJdJfZ
+is call	w-ZF]HJZI
+is cannot	z3^VG
+is chang	z%FHaZG
+is creat	wb[
+is currently	o#[HJSZ
+is dead	n!_3H>^ZGbX
+is deni	m%^(GHIPZVX^X
+is disabl	g![(I)];YBJH[UJ
+is down	h/H4_HGS^ZFc]fX
+is due	zcZ
+is empty	p?ICZD[HDZ[d]eJ
+is enabl	n3_
+is enough	z*Z
+is entra	zHZ
+is er	w9^HJZJ[Y
+is expir	zZX
+is fals	z)X
+is federat	n,Z7Z
+is filter	wGZ
+is fine	l+Z4XDFJYP^TXfJ
+is from	p1^>_DJHCOJ
+is full	zH]
+is gestopt	zfX
+is given	zZ]
+is going	zHHZ^
+is gone	lB^D[HJKHZF[[
+is grey	l!](ZHHeZ
+is happy	z/]BYZI
+is ignor	w*ZL[
+is in	i*J-G9IB]HGI_KIZXhJ
+is inactiv	p!Y(X0XHJ
+is incorrect	jh_
+is invalid	s3Z
+is it	f-D:I?J@IBGHeIHJXKYLFN^VJZY[IdF
+is kept	z7Xd]
+is limit	wG[HGVY
+is lock	a>HHcZJ^Y
+is manag	j7]:]HHZEda
+is miss	d(J3[@IBID^GJHFI_KJM]ZF[]
+is my	l-Z3JKJOXZXa[
+is need	n=H?XCYH^
+is niet	sDHV^ZIdX
+is none	z+[HX
+is not	S!X#I%H(Z*Y-G/I0I4E5J7X8[:X<]=F>I?_@FBCCHDCHEKEPJRJUXXJZ[[X]I^E_YbGcHeIf_gJ
+is noth	z([CID]ZF
+is now	zY[
+is off	e!X)[*J3[<YBJHDU^ZYdY
+is offlin	o0X4XHXfX
+is ok	uT^
+is older	z1^@EH[IJ
+is on	f#H+Y-]=]>Y@HHEIZLYX[ZI^YdE
+is one	s-Z=JHX
+is onjuist	zh[
+is only	m?^@_CZHDKHZGg[
+is our	s7]H]SJZJ
+is out	s1XH]
+is outdat	wHY
+is password	uHXZ[dY
+is popular	z-^
+is protect	u-G;]^^
+is refus	d!I(J-a/F?YBIHDK]NHZY^JdJhZ
+is reject	lHJI]N[ZG
+is requir	r(^=H>I?X@JCHD]IJ
+is reset	uHHT]
+is right	sHZOYZIa]
+is runn	zfY
+is scop	wGXVX
+is select	wV]
+is server	z5Z
+is set	c![#Y%H)JB^G[JJKILYNHQZTJVJZB^XfJ
+is shown	s?_HJ
+is slow	sH_cH
+is sms	z>J?_BJHH
+is someth	z>F]^
+is sspr	zH]UJ
+is still	m!]>XHG_[
+is stor	w3]OJ
+is stuck	s)[HZ
+is success	zBY
+is switch	mHHL]dYfJ
+is sync	zG]HJ
+is te	wIZ
+is temporarily	oTZ
+is that	n:]HFI[ZI
+is the	e#J*X-F1I9I>H?J@IBGHdIHKHMJNZZ][YhJ
+is ther	c#I(H3J7I9Z:J>JBHCYDFGJH[IIJJS_T]UIXZZ]bH
+is this	r+E-H9[Ha
+is tick	o4[GXLX
+is too	d2_5]@YIYKGZJfJ
+is turn	o)Y@YHGK[fY
+is uitgeschakeld	w!Z
+is unavailabl	w4^
+is untick	udZ
+is vergrendeld	w#Y
+is well	z-_HGZG
+is what	zH[
+is work	uB^HJZFf[
+is writeback	w0GH^RIdX
+is written	w0[HIRZZJfY
+is wrong	e#G3]H]IJOGRZh_
+issu so	zcZ
+issu to	ucY
+issu with	s@IBEH^Za
+ist #	zTY
+ist ausgeschaltet	zfZ
+ist bei	o(Y;X?ZHIUYd[
+ist benutzer	z^X
+ist das	s>[UZZI^YfY
+ist der	z;]dZ
+ist die	w;X<Y
+ist ein	u3^Z^
+ist falsch	uHZRXhY
+ist fur	u)[U]
+ist gerad	zS^]Hc]
+ist gesperrt	w#Y
+ist im	o!]
+ist kein	wC^WZaF
+ist mit	u7ZHX
+ist nicht	k!]G^HIIJTYZE^JdYf]h[
+ist noch	z@Z
+ist nur	zCY
+ist zu	s1X@[
+it a	o/YD^HXIZZG
+it again	i@aHIKZTYZCd[
+it all	z#JB[TY
+it an	z@^ZH
+it and	h/^>G@YBGHZIIKILXMXOXZ[]J^]gHhJ
+it as	zKY
+it asks	i*X@IC]HFIIKY]Xh^
+it at	r@aHHZF][
+it away	u@HD]HGIJNXZ_]H
+it back	sHGJYKbZB
+it be	z5XZZ
+it becaus	u/Y
+it befor	z@[
+it block	zXZ
+it but	z/]ZJ
+it by	w@YVX
+it can	zG[MY
+it cannot	m,[D]HHIYZC_]
+it change	z@JB]ZI
+it check	wHIK[
+it claim	u-[HJWZaY
+it cloud	z/^4J
+it complain	s@IK]
+it contain	u-Z
+it demand	w.XhX
+it deni	z-IJ[
+it does	nHDIHKGMGZah[
+it down	s/_HJKYNXfG
+it entra	s/_
+it expect	zO^
+it fail	f3J5a6X>J@GBJCIDJHEK[MJNIOJXIZc]IaJhE
+it for	l(J:Y=Z>J?Y@[BJHEU[VHfYh[
+it forc	z-IBIHJKHLIMIZF[_
+it from	u#IBYHFMJTYZ[g[
+it gets	w-JI]
+it give	u8YA[HGZ^
+it goes	wKZ[]bHhI
+it had	u!XKX
+it has	l-b3Y@HBJCGD[HDKZNJOIUXXJZH
+it here	zZHd^
+it i	wHJh]
+it in	i/H8]BIM[TZZI_IgXhX
+it is	_#J*I-X/I3I=F>I@YB]CJDJJXKYMIN[OXR[UJVIXJ]J
+it just	pHJIGKJZa
+it keep	rHIZ_
+it know	z-Z
+it let	w@_BZHJZE
+it lets	u@[KHh[
+it lock	u#_@HHJZE
+it make	zK[hI
+it manager	z(]PX
+it mean	z&]HYZI
+it must	wK]
+it my	z@ZCXZI
+it need	n*I=Y@ZEJHZZId]
+it not	[!J#J(I)J+Z-_/X3I9I:J=G>H@JBCCGI_MGNIOZSJTJUJX^Z_[H]G^J_JbJfIgIhI
+it off	z!_)JWJdI
+it on	m>E@YHINIV[YYZI]]^XbZ
+it once	w@[
+it only	u>ZOZZJ
+it out	w@[V]
+it over	z@]
+it password	w-H@JBZHZZJ
+it possibl	sHaK]ZJdF
+it read	z%[HJUX
+it refus	l@^IXKYZD
+it reject	uHFN^
+it remember	wKZ
+it right	z@aZE
+it runs	zTZf]
+it said	pHJJ]KJZ^
+it says	S!F%J(E)X*I-[/G3G6J7J9J:Y=Z>G?I@FBHDYHBJJMIO]PJSJTIVZX^Zb[I]J^IbIdZhF
+it seem	sHJKZP]
+it should	sHFZG^Y_aa[
+it show	sHGO[Z[
+it so	s+Y/ZIZ
+it still	s(YNZ
+it stop	w![@IHGZ[hZ
+it take	wHHM^
+it tell	k(]-Z3J:]>I@HDIEJHDIXKZV^
+it ten	zMXhX
+it the	u/^@YfG
+it then	z/ZZ[
+it till	z@^
+it to	l.^>F@[BJCJDHG[HCIJK[OJU^VZZXaI
+it told	uX]
+it took	u@JBaCYHIZJ
+it turn	w!_)JUFdJ
+it up	w^ZdY
+it used	wBIH]KJLJZ[
+it violat	zNZ
+it want	d(J*Y+J-G/I3I>]BIC_DGH?IaK[MJNGOZW^ZCaJ
+it was	h!E/Z>]@^BJDJIJK_OXVJZC]Z
+it went	wZZ
+it will	wH^ZF
+it with	u?]HGK[ZG
+it work	j([-I9G>I?Z@FBcHDIHKIMGVIZI
+it wrong	w#]
+its a	w-^IJKH
+its ad	z8X
+its been	z-XOJa]
+its declin	wO]
+its fine	wBYHJbY
+its internet	zHGc]
+its lock	z#[
+its long	z-Y@Y
+its name	zFY
+its not	o>J?aHGV[
+its off	w8JU]d^
+its ok	z9_BG
+its on	z-_HF
+its own	o-J/X6[?ZB]E[
+its owner	z#I^Y
+its password	u@JZH^_
+its peopl	z8[
+its right	u%I0[
+its the	wKXOX
+its too	u-JDYK]
+its user	s8[F[HJZH^X
+ive a	w>JC^HFZY
+ive been	o-J@GHEK[XHZaaY
+ive change	wB[ZJ
+ive forgotten	wZ^
+ive got	w>[
+ive had	wKZ
+ive just	u@]ZH
+ive not	zH^K[
+ive the	wdY
+ive tried	zNXhX
+j ai	c#X-I9I>Y@[CIHBIXMJNZXZZ^]^aZhJ
+j en	zCZ
+ja esta	z+YBY
+ja nao	z?Y@ZKJ
+ja usei	wKY
+jag ar	z#[9^HF
+jag bytt	z@X
+jag far	wa^
+jag har	o>ZCYDX
+jag kan	zZ[
+jag skriver	zO^
+jak ustawic	zHY
+jaki wiesci	z9]
+jamai inscrit	wDZ
+je connai	zZF[a
+je dois	zKJh]
+je l	z@YK[ZJ
+je me	w@JZJh]
+je n	e3J?H@HBJCaD^IJKGMJVJZ[[Z]]hH
+je ne	f)X3H9J>^?[CHHGIJK[OJV^Z[
+je peux	z@JHIKJX]Z^
+je suis	l#^(X+[:Y>Z?J@IB[CHDHHDKJVZZG[[]YaJfIhJ
+je tape	wO]h[
+je valid	zZ^
+je veux	n+[@XCIDJH[KJZY[Z
+je voudrai	u?Z@]H[
+jede mal	zNY
+jest nieprawidlow	wh]
+jest tylko	z?[
+jest wlaczon	uV^dX
+jest wylaczon	s!ZUX
+jest zablokowan	w#Z
+jest zbyt	z-Y
+jeton d	z,^HI
+jetzt gesperrt	z#[XX
+jetzt nicht	z@ZX[
+jetzt soll	zX[
+join domain	z4G8[H[PJZJ
+join the	zH[
+join to	z8[
+join via	zG]_H
+jusqu a	w9Z@Yf[
+just 33001	z&^
+just a	zCZ
+just got	z@X
+just look	z#X]Y
+just my	wCY
+just one	u*XC_HJ[J
+just reset	wMaZC
+just says	uIGKIZa
+just the	w0[C[HIfJ
+just to	uB]ZI
+just want	p*I9YHY
+juz uzywan	wK[
+kan aterstalla	z=]
+kan de	z>]aG
+kan een	z(XKX
+kan het	s@aZI
+kan inte	l:X>]@IHHVJZ^^]hI
+kan mijn	zZ]
+kan niet	w!J:[HIVGZ][Y
+kann das	u@[
+kann den	z?]ZJ
+kann ich	r)X?ZH[T[XZ
+kann mein	uZY
+kann mich	zHJZ][[
+kann nicht	u4Y@XZZ
+kann nur	w:]BJV]ZH
+kann password	wZH^^
+kann sein	w:YV[ZH
+kann sich	w:YHIMZg[
+kazd haslo	zN_
+keep ask	rH[
+keep crash	zHY
+keep fail	uH^
+keep gett	n#[HJNXf[
+keep it	u7]@]HXZE
+keep my	wHGK][[hI
+keep on	zHGNYZ]
+keep prompt	zH[
+keep say	u#H@IHFKINJTZZ^h^
+keep tell	wNZ
+keep the	n@JHJKZLYMIZI^]gX
+keep try	u-II]
+keep want	zMXgZ
+keep your	s+aD^HDZG
+kein #	z@[
+kein anruf	z3ZaX
+kein berechtigung	z%X(^
+kein cooki	z.X
+kein email	w>GDZHHa^
+kein gestellt	zUZ
+kein kennwortruckschreiben	zf[g[
+kein lizenz	z=Z
+kein neue	z:Y]^
+kein p1	w=^
+kein password	z=]
+kein recht	u%Y([0[;Z
+kein reset	w1ZW]ZJ
+kein richtlini	wW_
+kein ruckschreiben	u8Y=[
+kein sms	r3XDJHIaa
+keinen code	zX[
+keinen zugriff	w>]
+kenn ich	z>IZI[]
+kennt das	zHFM_
+kennworter sind	z-FK_
+kennwortruckschreiben ist	ud]fJ
+kennwortzurucksetzung aktiviert	zU[
+kennwortzurucksetzung fur	zEIW]
+kennwortzurucksetzung ist	u)[UXf]
+kennwortzurucksetzung nicht	w?[E[
+kennwortzurucksetzung registriert	wDZ
+kept using	z#Z
+key but	z?Y
+key mismatch	u6^
+key not	w+J?XDIHIY^
+keyboard and	z#Y
+keyboard layout	zhY
+keys in	w6XHX
+keys not	w6Y
+keys out	z6_HE]J
+kierunkowego kraju	z3^
+kind of	wIY
+kiosk account	zGZ
+kiosk user	z=XHHZI^]
+klappt es	z%]:XZJ
+klappt nicht	wZ_
+klick auf	zbZ
+know i	z-_HJKJZJ[J
+know it	u>[BZHGMZZG
+know my	j-I?I@YHFIJMHTXZ[[_bIhH
+know that	z-[HJaZ
+know the	sM]ZJ
+know their	zHIKH[_
+know what	zM[
+know which	zAY
+know why	z&_ZH
+know your	zZFh]
+known incident	zSX
+known to	zJY
+kod idzi	z>Z
+kod przychodzi	z>Z
+kod via	zaZ
+koden gar	z>Y
+koden skicka	z>Y
+kodu sms	zaZ
+kollegen konnen	zV[
+komm ich	u!X)[D[HJ
+komm nicht	uHJVJZaaI
+kommen nicht	zGYH[aG
+kommer inte	wHHZ^a]
+kommt an	z6YHIa[
+kommt nicht	n,XHGTZZHa_cZ
+komt niet	rHIO[a[
+konnen ihr	uCZP^ZI
+konnen nicht	uF]PZ
+konnen zurucksetzen	z)YVZ
+konnt das	zB[e[
+konnt nicht	w,Z4]HHeX
+konten ohne	zL][X
+konto ar	o!Y#YTXVY
+konto fehlen	u%ZCZ
+konto ist	l!Y#ZVY^Y
+konto jest	s!Z#Y
+konto msol	z%^
+konto nicht	u3ZQ[VZ
+konto nie	wV^
+konto wurd	p!YHX_]
+konto zablokowan	z#Z
+konto zostalo	z!XTX
+konto zu	zXY
+kontot ar	w!Z#ZXJ
+kontot saknar	z%^(J
+krav tva	w*[CZ
+kraven pa	zI[NX
+krijg geen	ua[
+l a	s+Y-X=]@YHI
+l accesso	wH^ZY
+l account	h!X%[3YDIHGVYXXZJ[]_[
+l activation	z,]dIeZ
+l ad	e!]%Z-J/]>J@JHHIJKJNJPZT_VJZIdHfZgX
+l admin	s([?_EX
+l administrateur	s([)I,[PIU[VGW[ZH
+l adress	z3Z>X
+l agent	u-[0Y
+l aggiornamento	zZJf_
+l ai	z@YK[ZJ
+l ambient	wc]
+l amministrator	m([)J,I-JEXHIPIU]VYZ[
+l ancien	e3F9I>a?I@HDIHDIHK[McOIZHaGhb
+l annuair	n!Y3^7]>IHJ_ZdJ
+l app	u(I?_C[HH
+l appel	z?[HJa[
+l appli	z?[a[
+l application	u?[C[
+l assistant	u+Y,[HIe]
+l ecran	o+X@ZHDZI[[b_
+l ecritur	u%[d^
+l entrepris	pDYKIN_PZVI
+l environnement	wEZWIc^dJ
+l ha	r-Y/[@XBZ
+l heritag	z;Z
+l heur	uHZR^
+l historiqu	z5Z
+l ho	r@[K]
+l horlog	zR[
+l imprimant	wH_
+l inscription	wDaHI
+l integration	zdXe[
+l objet	w;X
+l option	p([?[DJ
+l opzion	w(]
+l organisation	wW]
+l organizzazion	nNIW^dX
+l orologio	zRZ
+l ou	p%[;XF_
+l sms	s3J?]CH]^
+l uso	wTXV[
+l utent	j+X3ICZDJHHIJOXPXVZZJ][^Y
+l utilisateur	e!J#Z(X+Y-I3[:Y>J?H@IBJHFIHKIMJNJOYPZUJVYXZZF]Z^^bJdI
+la acepta	w9IK[ZJh]
+la acepto	z/[
+la anterior	s@JK[M^ZJhY
+la app	s?ZCZHIZJa]
+la auditoria	zcZ
+la boit	u>^
+la cambi	r@_M[
+la cambio	u@JB[ZGh]
+la case	z^[
+la casella	uH[^[
+la casilla	w^[
+la chiamata	w3J?]HGa^
+la clav	i#^>X@XD^KIL[MIbYhI
+la configuracion	zE[
+la configuration	zeX
+la contrasena	Z!I#[%Z/J3J6X7[=J@ZBEKINZTJUH^XbId[fJh[
+la cuenta	h!_%[2_3Z@JDJHHIIKJLZVJZE[[^X_YfJhJ
+la de	wK]MY
+la del	wKb
+la directiva	m!J?]HFNaWZcJ
+la e3	z=aZE
+la email	w?XHYaY
+la empresa	p-ZHIN^U[
+la escritura	l,Z=Yd[e[fY
+la fin	z]]
+la herencia	z;[
+la hora	zR]
+la impresora	zH]
+la laptop	zB]HGMGb[
+la licencia	z=Z
+la list	w-Y
+la lista	w-]
+la llamada	zHIa_
+la mia	k!X-I9X:Z@ZBIDJHEI[KFMJNIVZZa
+la mise	zf^
+la misma	zK[bZ
+la nube	j/^0^6JHHJYP[T[_YcJdJfJ
+la nueva	nB]HFK[MaZG
+la nuova	m>I@IB_HDIIK[MaNZZF]J
+la oficina	w3J9Z>]?[HG
+la opcion	w([[Y
+la organizacion	o=XN]W]dY
+la ou	p;YF]GX
+la page	l+a-]>I?IDYIHKJXZZY
+la pagina	i+_-]3J9J>I?J@JBJCJDYKJOIVJX^Z^aJ
+la pantalla	p+XHFb_
+la password	Z#Z%H-H/H2J7Y=I>X?JDIGJHIIXKBNHUIVHWJZ^[_]IdZeJfHgIhZ
+la pc	uHIMXb[
+la policy	zN]
+la politica	sN_
+la politiqu	zHJN_
+la procedura	w+XHJ][eZ
+la propria	z^Y
+la prova	z=_HIZI
+la prueba	z=^
+la que	zh^
+la quier	zK[
+la rechaza	w-[KYZI
+la rechazo	z-Y/[
+la reecritur	f%X,Z-J4Z8J>J@IBJFJGZHJKINIPIRYUJVJZZbIcIdZe]hI
+la reescritura	n4[6X=JRYZ[eY
+la registrazion	z+YDY
+la regl	wGXKJN]
+la reimpostazion	j(JBHHZSIUYVJZb
+la reinitialisation	c!I%I(G)Y:H=I?HBGHHMINJPHS[U]V^ZcbJdIfG
+la rifiuta	zJY
+la sim	z>aHF
+la sincronizacion	uM[f]
+la sincronizzazion	w0XGIHJM[f^
+la stampant	zH^
+la strategi	k?]CJDHHINbWZZI
+la sua	u!Y8Y@JI[K[
+la sucursal	zM]
+la suya	zI[KZ
+la synchro	zd[f]
+la synchronisation	zGZHJ
+la use	zK[
+la vecchia	i#Z9J>J@JBJHGIJMaZIg]ha
+la verificacion	u3[?ICZHJ]Z
+la verification	u3ICZO]aJ
+la version	zH_
+la vieja	r9IHHMah]
+la vm	sHIRZf^
+la vpn	uH^
+la vuol	zK]N[
+la web	zM[
+lack permission	w(Y
+lack the	l%[([3Y5aHEJJ
+lagt in	zCZD]
+land in	z!J/^>]HHZH
+laps password	z@FHaZJ
+laptop and	w#Y]X
+laptop befor	z]XbX
+laptop is	pH^
+laptop not	zHY
+laptop request	zHY
+laptop says	z#[HH
+laptop show	zHGb[
+laptop still	sHEM_
+laptop will	zHHM^
+las clav	z/I0]6Y
+las cooki	w.[
+las cuenta	u*]GY
+las licencia	z=Y
+las pregunta	zX]
+las ultima	zK^
+lasa upp	z[^
+lasst mich	uX[Z_
+lasst sich	r6X@ZH[
+last #	nK^
+last chang	w@]UZZF
+last dc	z4^ZJ
+last i	wHJT^
+last month	m#]6[8]=]HCKH
+last name	w-J@JH]IYKHZI
+last night	p@ZH[KJNJU[ZEc[fY
+last page	uHFZ[e^
+last password	wH_KGZJ
+last quarter	zHHKYa[
+last step	oHFKJZZ]]eX
+last two	nK]O^ZG
+last week	k)X8Z:J>[@FBHCYDJG]HBIJKYTJV[_]
+last year	u:ZK]ZG
+later on	z+HD[
+latest version	z1X
+latt att	u-]
+latw do	u-[
+lauft nicht	u0YfY
+lauft nie	sL^
+ldap not	z4F<]
+ldap option	z<[
+ldap password	w5Y
+ldap server	n5]
+ldap sign	r<[
+ldap traffic	l<[
+ldap 署	z<^HI
+le autorizzazioni	z%Z
+le bouton	z(]
+le centr	zgZ
+le changement	zHIZ]
+le changer	u@^
+le client	z:XBX
+le cloud	p/YP[gX
+le code	f3I>_?YCIHEIIXXZF]Iab
+le compt	i%_(J@JHGLZZI[]^Z_^
+le connecteur	z%X<X
+le dc	u-J4]9JHJJ]M[
+le droit	w([X]^X
+le journal	zNX][
+le licenz	w=]
+le lien	sHZb[
+le meme	w@[AXK]ZI
+le mien	r3H>JHIIZK^O]
+le modifier	z@Zh[
+le mond	u-^9[@IHHKJSZU[
+le mot	^#H%X(X-Y6X7[:I@IBEHJIXJYKDL]MGNYUJVJZIb[dZ
+le navigateur	u.Z]YbZ
+le nom	w-aFXIE
+le nouveau	k@IB]HFIIKZMbNGZ[
+le numero	n3Z>JO]a]
+le pare	w-JHZc_fJ
+le password	u/G0^H[ZI
+le pc	wHIM]
+le phone	s3E>F?HDIHGM]O[a]
+le portabl	zB]HFb^
+le precedent	wMZh]
+le proxy	zc[
+le refus	zIJKHO^
+le remplacer	z@]
+le serveur	oHGYXc]fY
+le servic	rHGUJc[fb
+le sms	r>I?^HIIJ]]
+le texto	z>^?]HEaI
+le ultim	wK_O[
+le vpn	zH[
+le web	wM]
+lead to	zg[
+learn how	wdX
+least #	r@JN[
+least eight	z/[
+least one	r@XHJI_
+leav and	wH[
+leav out	zG]HJ
+leaver account	w!X
+leaver should	w!EH_
+left for	w![@[C]DJHG
+left my	u>[HH
+left out	zGY
+left the	l>GA^HIZJ]a
+legacy protocol	zY]cG
+leicht zu	p-aII
+length age	zHHN^
+length complexity	m@YHHIIN^
+length of	z2[
+length requirement	zI^NE
+les admin	u)Y*ZPZ
+les administrateur	s)^PJ
+les autorisation	z(X
+les autr	u%[*[HJV[
+les compt	uGX[YdY
+les cooki	r._
+les donne	z3]>X
+les droit	u%Z(]
+les licence	w=Y
+les membr	zP]VJ
+les mots	w/J0]H[KIdY
+les question	w?X
+les utilisateur	z)][Y
+less than	u@Z
+let it	z.XNZ
+let me	g)[9J@^B]CJDIHFIINJVJX^aJhI
+let the	u=YZY]X^I
+let you	wB[ZHaY
+letra cirilica	z/Y
+lets me	s@[KHh[
+letter accept	z/^II
+letter and	pHFIYZ[
+letter digit	zIFN^
+letter in	u/]
+letter number	zIX
+leut dort	z8YF]
+libr servic	r)_BJUaVHfH
+licenc for	uHZ
+licenc need	z=]HG
+licenc not	z=XHX
+licenc was	z=^HH
+licenca do	z=YHX
+licenca necessaria	z=Z
+licence are	r=]
+licence for	s=^UJ
+licence necessair	z=X
+licence not	w=Z
+licence requis	z=X
+licencia de	zHY
+licencia necesaria	z=Y
+licenser sakna	z=^HJ
+licenti ontbreken	z=_HI
+licenz necessari	z=]
+lien reinitialiser	ub[
+lift the	uT[
+lightweight agent	z%I0^
+like #	u3[
+like 12345	z-]
+like an	zI]
+like it	w/YHITZ
+like that	z-Y
+like the	w/[N[ZI
+like to	r(J?XHXK]ZIhJ
+limit of	z2YHJX[
+limit sam	zQ[
+limit to	zG[HGVY
+limit who	zQ]
+limitada msol	zQZ
+limitado a	zVZ
+line of	z4[HEc[
+link at	sHGZGb_
+link between	w4XHDc^
+link does	zHY
+link fail	zUHZIb^
+link in	uH]Z^aJbE
+link is	uHXbX
+link not	uZ]bG
+link on	p:ZH[ZF
+link to	rHEZZ__
+link under	rHIb_
+list is	w1IC]HY
+list of	k-[K]V[
+lista de	w-]
+lista personalizada	z-Y
+lithnet password	wHHJ^
+live account	z!EH^
+live in	s-^7XZI
+live on	zHI_]dY
+lizenz fur	u=ZHY
+llega al	w>Y
+llega el	p>_aH
+lleva mi	wI_
+lo intent	zX^
+lo uso	z3G>aOG
+load a	zJ[
+load and	uH[
+load the	zHJb[
+locali non	z6Z
+locat ma	zHJe]
+locat the	zHIZI_^dIeYfI
+lock after	u#_@IBGHGZJ^H
+lock and	s#Z>GH^TG
+lock becaus	s#ZHJ
+lock by	w#]HETZ
+lock can	zHX
+lock for	uTZ
+lock her	w#^HE
+lock him	zTY
+lock in	j#YHZT[
+lock it	z#JTY
+lock me	s#Z@IHITZZG
+lock my	uHZ
+lock myself	u#[
+lock on	s#a@XHFXI
+lock out	^#b@JHCX]
+lock screen	c!IHFTJZG[[bc
+lock temporarily	z#]
+lock the	r#^>ITI^XbH
+lock to	nT[
+lock user	wT[
+lock youv	zTY
+lockedout in	z#GT]
+lockout after	u#YTZ
+lockout counter	zT[
+lockout in	u#ZHH
+lockout threshold	wHXTX
+lockout trigger	zHJTZ
+lockouttim and	u%X
+lockouttim ni	z%Y
+log in	c!J#]%I(I*H,J3J=J>G?G@IBXDJGIH_IJKGM^NJPJVHZ][J]I^I_GaEbHh[
+log of	zHJZ]
+log on	m@JBYHIM]ZEg^
+log says	r/XHIZF__
+log show	mHHJ]ZY]aaIbH
+log what	z&]/YHHZI
+logg in	n@JB]HZ^IhX
+logg on	rHIZ[bXhX
+login attempt	z#^TG
+login do	zb]
+login fail	sHaZC
+login is	u![#ZHCTJ^^
+login not	r7JHJZ]b[
+login page	z7]:ZHJSITI
+login says	zTY
+login screen	hHGZJba
+login to	zH[ZG
+login was	z![HJ^Z
+logo de	zH[
+logon cannot	zb[cI
+logon is	wH]
+logon screen	nHJb]
+logowania window	zbX
+logs in	w:ZLZ
+logs on	zLX
+lokal ad	uN[g[
+lokal integration	zd]
+lokal omgev	zcXd[
+lokal verwaltet	zZJd^
+lokala ad	w/Xg[
+lokalen ad	s_ZgY
+lokalen konfiguration	zE[
+lokalen umgebung	sE[ZIc_dZ
+lokalen verzeichni	z7Y
+lokaln ad	z/Xg[
+long does	r#FHBI^M]T[ZI
+long enough	u-Y
+long is	z>IH_ZI
+long number	zIJOJZa
+long password	u2[
+long until	wM[
+longer exist	z4[HX
+longer have	p>aHE
+longer offer	w?^HI
+longer than	u2X
+longer valid	z>Y
+look at	uGXHJZZ]YfI
+look different	zHX
+look for	s#X4[N[_Y
+look like	z?ITZ
+lors de	r%_,^dG
+lors du	z5Zd]
+los administrador	u)[
+los controlador	zJZ
+los dato	z3]DY
+los permiso	z(Y
+los requisito	uIXN]
+los usuario	z)[[X
+lose my	z>XHIZY
+losenord ar	pHIKHU^ZG^]dYhX
+losenord fungerar	zZZ
+losenordet ar	p-[BZIZZIhY
+losenordet fungerar	uB^HIM[ZD
+losenordet hantera	zd_
+losenordet har	zK[
+losenordet uppfyller	zNZ
+losenordsaterstalln ar	zUX
+lost contact	z4^>ZHIcFfJ
+lost his	z=ZHI
+lost it	z>HHGZ_
+lost its	p%I0[=ZHFZJc^
+lost my	pHZZZ
+lost the	w(I)^*J>[HGZJ
+lower case	pIYN]
+lower digit	zIY
+lowercas letter	zIZ
+lsass on	zJY
+lui a	z=Z^Y
+lui meme	zBX^Y
+lukt niet	wZ]
+m365 admin	sg]
+ma ancora	zTX
+ma ci	zh_
+ma demand	z9_HH
+ma error	zHJe]
+ma l	z?X[X
+ma non	r?ZHHM]ZG[^
+ma uprawnien	z%^
+maar een	u@[CZ
+machin is	r@FH^R]
+machin runs	zRZ
+machin with	zfX
+macro do	zH[
+macro excel	zHY
+made a	w@ZHIMZ
+made so	zZG^_
+made us	zHIY^
+mag het	z@Y
+mag niet	w@[IZ
+mai registrato	wDY
+mailbox and	zD[HI
+mailbox that	z>]HF
+mais acesso	z3J>^
+mais entra	z/[
+mais il	w+]@ICJIIKGO^[]
+mais pas	s3J>H?^HGM[bZd[
+mais tard	w@[Z[
+majuscul et	zIY
+make him	z+ZHJLZ
+make it	s@YHYZI
+make me	w9JK_hG
+make remot	jHIQ_
+make sure	uH]
+make the	p%]NZPGZI
+make your	z-X
+makkelijk te	u-[
+mal escrito	w3a
+mal format	z3Y
+mal la	u#a4[@JHJKIZGhZ
+man fur	z=JH[
+manag by	o7[EHHJZHda
+manag elsewher	z7Z:^ZHdI
+manag on	pd^
+manag servic	z0XHXVJ
+manag the	u-I7[HZdY
+management agent	l%]8^HHe[
+manca il	w3^5Y
+manca un	w(]?HC]
+manca una	z3[OH
+mancano le	z=]
+manga forsok	s#YX[
+manqu les	z=X
+manqu un	z3]C[OI
+many account	z;^HH
+many attempt	nX[
+many character	wHHI]
+many old	zHHK]
+many peopl	u-^HZKJ
+many request	wX[
+many reset	wXZ
+many thank	z9[
+many time	f#_KJT[ZH
+many trie	z#IXZ
+many wrong	r#]HITZXG
+mapp driv	z#_HG
+march pas	oG]H[LYZ[dJfI
+march sur	zM]
+mas nao	s?]HIM]OHZD[^
+mas o	w/[MZTX
+mas tard	w@[ZZ
+match a	z-^HH
+match any	zAHKZ_Z
+match does	zH]OG
+match found	rA]
+match more	zA_BJ_H
+match on	z_[
+match our	zHEO^
+match the	mAXO^
+match what	wHY
+matin je	z@]
+matter how	zHJIIh]
+matter what	zN[
+mauvai mots	w#Y
+maximo de	z3GOIX_
+maximum length	zH]
+may be	p3H@YHHSYW]ZHa[
+may chang	w^Z
+may not	j(^-[BHHCLIZH^^hI
+may query	zQ]
+may read	z%YH[
+may reset	z(F)JH_
+may see	z%Y
+may succ	zcZ
+mdp ce	z@Y
+me a	n>J@YDJH]IJZ^
+me and	uHXZJa[
+me as	z*Z3ZZJ
+me by	w!YCJD[
+me can	zV[
+me chang	u@GB]
+me choos	zHGI]KIZJh]
+me connecter	wHHZX[]b]
+me deixa	wKJZZ
+me deja	m=JBZKXVJX[Z^aI
+me demand	zKHZJh]
+me dice	w@XV[
+me dieron	z!^*XZG
+me dit	wI[OZ
+me do	zCX
+me falta	zC_
+me faut	zH]
+me five	zaZ
+me for	u*[CIHY
+me from	zHJKJX[[[
+me im	s(^HHVZZI
+me in	r!](YB[HIZG
+me it	u!X*Z
+me la	u@[
+me laiss	zX]Z[
+me llega	waZ
+me lo	w>[K]ZJ
+me manqu	z([C[
+me nooit	zDY
+me noth	zD[ZGa[
+me ofrec	z?]
+me on	z![@[ZF
+me out	u#ZHZ
+me pick	z@]
+me pide	u*Y9Jh]
+me pleas	z#Z
+me qued	z#aKJTJZH
+me reclam	zI]
+me refus	zHZZ[
+me registr	zDX
+me registrei	zDX
+me reset	sZ[[Y
+me someth	z![
+me suis	uDZ
+me that	w@YHHV[
+me the	o(XH]aH
+me this	z@YZI
+me to	c!J(F*I.]3G7^9G:Z?I@EBICGD[EJHGKINJUJVHXZZcaHhI
+me try	zBHKJX_ZD
+me type	w@]KZZGhI
+me use	wKZ
+me what	wZIh[
+me why	z@]
+mean that	wAY
+med det	zhY
+meet and	z]^
+meet complexity	zI^NF
+meet length	z@ZHJ
+meet policy	zNZ
+meet requirement	zIJN[
+meet room	pH[
+meet the	f/[HJ
+mehr auf	z>Z
+mein alte	w>XHJKZ
+mein benutzer	z!]
+mein drucker	zH]
+mein konto	j#]DYHIV]hZ
+mein nummer	w3YOXaZ
+mein password	e#I(J-JBIDXHDKGMJVZZc[^^JhI
+mein phone	z#]MG
+mein telefon	z>YHIa[
+member are	zHIPXVY
+member of	lHIP]VY
+member writeback	zPY
+membr de	zP]VJ
+membro de	wPY
+men inte	wMZ
+meno comun	z-Z
+mention the	zHY
+menu in	wdY
+merci beaucoup	w9]BZ
+merci de	w#[BIZZ
+mesmo dia	w@_ZJ
+messag a	zNX
+messag at	zZX
+messag not	wZ[
+messag on	wdY
+messag option	z?Y
+messag says	wUXdX
+messag was	w?[HHZ[
+messag when	rHIZXaZ
+messag with	z3H>JHHa_
+mesur de	zEY
+met de	uaYcX
+met it	zNY
+method although	w*X
+method and	r?ZBZDH]X
+method are	w>]?JZJ
+method but	z+]>G
+method for	z*I?ZHY
+method i	w?Y
+method in	z?DH_
+method is	r?]
+method mais	z+]
+method nicht	z?^CJHJ
+method not	u+]CIHI
+method peopl	zC^
+method register	n+I?JCYHZ
+method requir	wCIH^
+method to	pC]HG
+method user	zCX
+metodo de	u?]CY
+metodo e	w+Z
+metodo mas	zC]
+metodo y	w+XCY
+metody a	z*Z
+meu acesso	z!]HIZZ
+meu celular	w>[HJ
+meu chamado	z9]
+meu nome	zIaKJ
+meu notebook	zHZM[
+meu numero	w3YIGO]
+meu telemovel	z3[
+mfa and	zHZ
+mfa code	zHZaH
+mfa keep	wH[
+mfa not	z?]HXaF
+mfa prompt	wH[
+mfa registration	wHZ
+mfa reset	z>IHZ
+mfa sett	zHY
+mfa sms	zHX
+mgpolicyauthorizationpolicy allowedtousesspr	w)[
+mi acceso	z!]HHZ[
+mi cel	z>]aZ
+mi celular	zO]
+mi chied	z*Z
+mi clav	p#I>J@YCJDHIJKIZa[[hY
+mi companera	zV^
+mi contrasena	l@IBIDJHGI[KZVIZ_[[
+mi cuenta	h!^#Y3ECHD_HFV_ZZ[J
+mi fa	uX[ZY
+mi hanno	w!^>JZG]]
+mi manca	z(]?HC[
+mi nombr	zI^
+mi numero	u3YIHOZ
+mi portatil	zH^
+mi propon	z?[
+mi sono	uD^
+mia password	s@JHHIIKHZb
+mia richiesta	z9^HI
+mich aber	wZI[]
+mich ausgesperrt	w#]
+mich jetzt	zX[
+mich nicht	s@JZ_
+mich nie	wDY
+microsoft #	a#H*J-J/_7I=X@JHGIIKJMHRJSATdZIaJcGdFfJge
+microsoft authenticator	w>IHZ
+microsoft com	kHYSJgc
+microsoft entra	g)]1JHJSETHfc
+microsoft has	rS^ZHdY
+microsoft hat	zS[
+microsoft is	zSZ
+microsoft lock	zTY
+microsoft login	z#HT[
+microsoft own	z*[TZgJ
+microsoft page	r7]HHT[
+microsoft reset	s7ZSY
+microsoft sinc	zcZ
+microsoftonlin com	g.Z7JHGSbZIcafJgI
+middl of	rHJ]_
+miembro de	uP^
+mijn account	l#a%JDHHDTJVZZ[^J
+mijn laptop	zM[ZJ
+mijn mobiel	zCYO]
+mijn telefoon	z>Y
+mijn wachtwoord	mVJZbhH
+min age	u@Z
+min telefon	z>Z
+mindesten #	zI[
+mine at	z@[
+mine does	zIHO_
+mine has	wHX
+mine i	wOX
+mine is	m-XI]
+mine not	u(]HHV]ZJ
+minha conta	h!^#X3JD^HHIHUJV_
+minha senha	i#J(I-JBHDGIYKXMIVHZa[]bJhZ
+minima #	z@II_
+minima da	z@Z
+minima de	w@Z
+minima della	z@[
+minimal du	z@X
+minimalny wiek	z@[
+minimo desd	z@^
+minimum age	sH[
+minimum length	zHJI]ZH
+minimum password	g@ZHZ
+minimum version	z1J5^
+minpasswordag #	z@^HJ
+minsta losenordsalder	z@aHHIJZJ
+minut after	z#YHJ
+minut ago	m/H@]HGM^hY
+minut fast	zRY
+minut late	zaX
+minut later	z@Y
+minut off	zRX
+minut still	zOJa]
+minut until	zM[
+minuti fa	zM]
+minuto atrasado	wR[
+mio account	i%I3ID_HGTJV_Z]
+mio cellular	z3[O[
+mio nome	zI^ZJ
+mio numero	w3ZOZ
+mio ticket	z9[
+mir fehlt	z(Z
+mir nicht	w([>X
+mis a	z1ZMY
+mise a	zf^
+mismo dia	z@]ZJ
+miss at	zH^ZG
+miss for	s(]HJ
+miss from	nCID^HYVY
+miss in	w_^
+miss on	k%[?YHH[Y
+miss or	u3]DI
+miss the	u%Y
+mistyp in	z,aHIdJhI
+mistyp it	z#Y
+mistyp the	zKJh_
+mit adfs	w7Z
+mit dem	r>]HEMYZZaY
+mit der	mOYY]ZYc]
+mit entra	zHIcIf[g[
+mit ruckschreiben	z=XP[
+mitgli einer	uP]VY
+mitt konto	n!Y#ZVZ
+mitt losenord	sZ^
+mix of	wIY
+mocht mein	z[X
+modifi hier	z@^
+modifier son	z^[
+moge odebrac	z>Y
+moge uzyc	zKZ
+moge zmienic	wZ[
+moge zresetowac	wZ[
+moi meme	z)YV[
+moje konto	p!Z#YVZ
+moment ago	zMZ
+mon acce	z!^HHZZ
+mon compt	f![#]CID]VaZI
+mon email	zCX
+mon identifiant	zIZ
+mon mdp	uHFZ]h[
+mon mot	g(J-JBEKXMINJZa[_bJdJ
+mon nom	z-II^
+mon nouveau	z@[ZJ
+mon numero	u3[IHO[
+mon ordinateur	uH_MZZI
+mon phone	s>XHX
+mon portabl	u>ZC[HHM[
+monday and	z@ZHJSJc[
+monday morn	z#Z@X
+month ago	zK[ZI
+month old	zMY
+more detail	zH[
+more error	wB[HYZH
+more information	u+^CI
+more it	z+[
+more sinc	z)Z
+more than	hAcBIHIR[_F
+morgen wieder	wXZ
+morn and	m@aKJZH
+morn the	z#[@Y
+mors och	z@Y
+mostra #	z3IIHO^
+mot de	Q!I%X(J)J*J,X-Y/H3H4J7X8J=H?GB^DJGHHGKXOJPISITIUGVIWHXIYJZ^[Z]Z^X_JaGcGd[eHfFh]
+mots de	h-I/X0[@IG[IHKYN[ZIdXhJ
+mov the	z>^HH
+move from	z1JH^
+moved from	w0ZHYV[
+moved to	n(Z3I=Y>]GYHDZJ_^
+mowi ze	wO]d[
+moze resetowac	z=]HJV[ZJ
+moze zresetowac	w:[S[
+ms ds	uA[
+ms sspr	r7YHIT]ZJ
+ms ssprsetup	n+Y9JDcHH
+msol account	g%[2[;]HGPGQ]
+msol konto	r%[2[QX
+msol kontot	z%^(J
+msol n	z%Z
+msol nao	s;Y
+msol nie	z%^
+msol non	r%Y;XQY
+msol not	r;YQX
+msol user	z%Y2Y
+msol が	z%J;[Q]
+msol ア	z%Y2Z
+msol 账	z%Z(I2]
+msoluserpassword not	wgZ
+much does	zHY
+mucha gracia	z9]
+mudei a	w@X
+mudei not	zHJM]
+muita tentativa	s#Y
+muita veze	s#YXY
+multi factor	zHY
+multipl match	nAaZJ
+muss ich	sEXHJIJMZ[]hY
+must be	b%Y-G.X1I3[9J@EC[H^IXJZZJ
+must chang	kHGLb^J
+must contain	sIY
+must enabl	u?Z
+must give	z*Y
+must have	uI[
+must i	w*YHJO[
+must not	uHEI_KX
+must register	zDZ
+must reset	z:]UJWJ
+must the	zKY
+must wait	r@]
+my account	X!X%E)I*H+J,J-J2J:X?H@HAJBGC^DZHDIIKILIMJOJPGVdZc_I
+my admin	k(GHIVa
+my authenticator	sH^
+my bank	zH[ZI
+my boss	w![HIZY
+my browser	o.]HJ
+my choic	z@]
+my colleagu	wUX
+my computer	l#YM^Z[aGhJ
+my contract	w!Z
+my current	rHJKYZEh]
+my daughter	wKZ
+my deputy	zH^ZI
+my desk	s>I?Z@IH_
+my detail	z+JDZ
+my devic	u>]HX
+my domain	z#X
+my email	rCYH]
+my ex	s>bCJDJHD
+my exist	u@JHEK_ZHh[
+my former	u3I>_HH
+my gmail	z:IHaZD
+my handbag	w>aHGZH
+my headset	zHX
+my kid	z@Z
+my laptop	f#YH_ZI
+my last	p>]@JHYOJZI
+my login	m!_#[:[HAIITHZ_bH
+my mailbox	z>GH^
+my messag	z9[H[ZHaI
+my name	u-FIaZH
+my new	g>F@^BJKGNJO[Z]
+my notebook	zHYKX
+my number	h3ZCJD^HFIFKIO]ZFaYhJ
+my offic	u?XHY
+my old	f9J>_DJHCK^ZGh^
+my onprem	zFZ
+my organisation	pEaUJWH
+my other	zHHZ[
+my own	k(E*J:a@[HEIIKIUJV^ZC^^hJ
+my passphras	wI]
+my password	P!J%I(@*Z-^/H2J7G:G=JCIGIH@I[JHKDLEMJSJVFWIZh[b^DaZcJeJgHhF
+my pc	sMZZI
+my phon	[*J+J3F>^@JBIH^MXOXZH]Ha_hJ
+my phone	f#J3H>_BIC^O]ZI[H
+my previou	l>_@YHDO[
+my privat	r!E#I3J>JHaO]ZI
+my profil	r!XHYOX
+my register	z?X
+my request	w9^HE
+my reset	sHIZ^
+my role	w(aHHZF^J
+my sap	z#GH^ZG
+my school	w>ZaJ
+my screen	z>IH^bJ
+my secret	z?[
+my security	s+^>[?YCFDJHDZJ
+my sim	u>X
+my sms	wCZHGaZ
+my son	wHZ
+my sons	zHXI]ZG
+my staff	w([HJNZZJ
+my tablet	zbX
+my team	rZ^
+my ticket	u9_HIZI
+my train	zHFZJ]_
+my user	c!^)J*^/[3I9I:I>H?I@GAJBJDHHFKENJOIVb[]]H^H_JaIhX
+my usual	zK^ZJ
+my vpn	wMX
+my window	z#XHX
+my work	o3JH[O[
+myself out	u#[
+n a	e%[(X)H*I+Z,J-J/Y:J>J?G@JBJCID[EXHCIIKJM[NJPHV]W^ZE][aIbJ
+n accept	uIIK]OZZGhZ
+n ai	h3J?I@IC_D_HXKH]]hJ
+n apparait	u([?[DJ
+n arriv	nZ_[[
+n en	rCYI[KYh[
+n est	b(J>H?_@JBJCHHGIGKGO^UHV]WZ^JaId^hY
+n exist	u>Z[X
+n expir	uL[
+n y	wI^PZVXZGhJ
+na auditoria	w/XEY
+na conta	w2^
+na ekrani	wb]
+na empresa	zU]
+na hora	z@Jh^
+na komputerz	wM^ZI
+na konci	zD_HJ
+na minha	uD_I]VJ
+na nowym	zHZ
+na nuvem	r/Y0^HJT]
+na ou	z%X
+na stary	w>[
+na tela	sHJba
+na troca	zZYd]
+naar het	w>Y
+nach dem	k/[C]L^MJRZYZZGaFdZfI
+nach der	r3JY]]acI
+nachweis bringen	z*Y
+name and	u-XIX
+name break	zFY
+name contain	wFX
+name has	wF^IH
+name in	r-]I^KJZGhH
+name is	s-YHJI^KI
+name of	o-bF[HFIEKJ
+name or	p-YHJh[
+name plus	u-YI[
+nao abre	w+XH]ZJ]JbZ
+nao aceita	n@IHJKZMIOZZZh^
+nao aparec	p(ZZE[_
+nao atend	pIZN]
+nao autorizado	wTXV[
+nao bate	zO_
+nao chega	uaY
+nao configurou	wUJV]WY
+nao conhec	zHHM[
+nao consegu	w=[@[
+nao consigo	h!Z>[DFHFIIK[VIZ_[]hI
+nao correspond	wOY
+nao da	w:[@Zc]
+nao deixa	r@[HJK]XZZZ
+nao diz	zNXV[
+nao e	l3G4Y6Y>G?^HFI]KHO[VYZIh[
+nao esta	mV^ZJaY
+nao exist	w_]
+nao foi	s3ZVYeX
+nao funciona	rZ^
+nao grava	u0XG[Y]
+nao ha	w3XDZW[
+nao habilitou	zU[VJZIdY
+nao imprim	wH]
+nao inicia	z+YfY
+nao me	uDXKJZZ
+nao not	w7]HIM]ZI
+nao oferec	z?Z
+nao passa	w%I;Y>YKZ
+nao passou	z@[M[
+nao pede	w+YLY
+nao pode	o%X(ZHJI[K^ZG^^hJ
+nao posso	w>JV]X[ZJ
+nao quer	zK]
+nao recebo	sa[
+nao reconhec	u:ZOZZHh]
+nao redefin	z:X=]ZJ
+nao respond	z0XfX
+nao sai	z3YcZ
+nao serv	z?^HI
+nao tem	k%X)]*[=Z@JD_HIL[VHZG
+nao temo	z=]UY
+nao tenho	r(Y3J>]CYD[HJZI
+naszej organizacji	zUX
+ne correspond	sOZ
+ne demarr	zb[fZ
+ne doit	zI]
+ne email	u3G>HCIDaHHZIa[
+ne fais	zV]
+ne fonctionn	wHXZ^
+ne ha	uC[I[
+ne le	z3[
+ne march	mBJG]HZIJKJLYZ_bJdIfY
+ne me	r?YDYX]ZZ
+ne peut	n=Z@YHHU]VIZI[[^YbH
+ne peuvent	w8ZPZ
+ne peux	m)X3J>_HIK]VJZX
+ne pouvon	z3[:X
+ne recoi	waY
+ne recoit	z>JHYaX
+ne reconnait	z:[@Jh[
+ne repond	z0XIJN[
+ne respect	sIZNY
+ne s	u*X+]H]
+ne se	u+YHJSZ
+ne somm	zEY
+ne sont	wGXI]ZI
+ne suffit	z?[C[ZJ
+ne vient	zHIa_
+ne voglio	z@[
+ne vuol	zC[I[
+necesario para	z(XdY
+necessair pour	z(XdZ
+necessary information	sD_HJZJ
+necessary servic	o)IUHVIda
+need #	s@JC]HHIXKJZI
+need a	a#J%I9J:I=X@FBFCHDJHfKIMIVIZ^[J]J
+need access	sHY
+need an	u0X
+need another	u?JC]KX
+need at	zHJI]
+need enabl	z!YHFV]
+need for	p#[%J1[=]HE
+need help	uZ[
+need in	z%[HY
+need it	z>XHX
+need new	zBHIGMJZ]
+need one	w*ZC^HGIJZI
+need p1	w=]HG
+need per	z=JHZ
+need permission	zHY
+need reset	z%Y
+need the	p*Y>[HCMGg_
+need tls	zHIY[
+need to	[![#X%G(I*I.X5]=I>[?J@^BZE]HFKIPIZZ]JaIdIgJ
+need two	l*]CX
+need unlock	z#Y
+nel browser	zb[
+nel cloud	sTZ_X
+nel gruppo	zV_
+nel log	wEX
+nel nome	z:[FY
+nel profilo	z3ZC]
+nel tenant	w:[W]
+nell ambito	zGY
+nell elenco	z-Z
+nella configurazion	zEX
+nella directory	p!X3Z7[HHNJd[
+nella procedura	z,ZeX
+nella schermata	ub^
+nello spam	zHIa]
+nello stesso	z@]
+nem email	u3I>JD]HIZJa[
+nem not	zaY
+nemmeno nello	zHIa]
+nessuna password	zZG]^
+nessuna scadenza	wL[
+nest group	wHYVZ
+net not	zYZ
+net on	uHJY_
+net user	w@X
+netflix password	zH^ZF
+network access	p%IHFQa
+network problem	zc]
+neu vergeben	z@]HHMJg]
+neue nicht	z/[HFM]
+neue nummer	w+[>XDI
+neue password	d#I(J-H@IBXCID]HBKDL[M[ZY[]][bJdJgXhH
+neue phone	r>XHX
+neuem phone	w>IH]
+neuen password	zI]ZJ
+new ad	z_^
+new branch	z9JGYHEMHV_]J
+new domain	s4H5J8Y=IA[H[
+new forest	p8]9JH_ZH
+new hire	u@YD]VX
+new joiner	wVZ
+new keyboard	zHZ
+new laptop	rH_MI
+new number	w>HO]
+new one	]!I#J(I*I+I-G1J3I8X9H:I>D?H@_AGB^CHDHGJKbL[MbNFOHTJVJZH^JaIgI
+new ou	u%ZG]HJ
+new password	P!X#F([)J*I,J-C0J2H6_7G8H=I>Y?HBdCIDFGEH6IDKAMeNaPJSJTIUHVFWHXIZ[[a]_^D_IaJbEcHdEeHfIhF
+new phon	e+_DJH_
+new starter	sD]VX
+new tenant	zWYd[
+new user	p!E#J+[AGBJHaPI^I_F
+new web	zHXJJc[
+next chang	z@_HE
+next day	uHIYZZIg]
+next logon	j@JLbbJ
+next morn	w@ZfX
+next one	z@^
+next quarter	zHY
+next sign	sLZ
+next to	wIZV[ZJ
+next week	zH]ZJ
+ni adress	z3EDa
+ni celular	zD^
+ni correo	s3HDaZHa[
+ni email	w>JDZHIa]
+ni pwdlastset	z%Y
+nice day	z9[
+nicht aktiviert	nd_fI
+nicht akzeptiert	zKJOZZ]hH
+nicht als	z?]
+nicht an	o0YO[ZJaZ
+nicht andern	m7Y^ahH
+nicht angeboten	p*X>I?^[X
+nicht angenommen	zZHh]
+nicht anmelden	zZI[]g[
+nicht auf	u%](I4Y5J?IHJZIa]
+nicht benutzen	zV[
+nicht dabei	zG[
+nicht den	sIIN_
+nicht der	u-YOZ
+nicht die	u%Y3[=Z>JOY
+nicht drin	zQX
+nicht durch	w4ZMZZIcZ
+nicht eingeschaltet	wU]dZ
+nicht erkannt	zh^
+nicht erreichbar	u4Yf]
+nicht freigeschaltet	uVa
+nicht fur	uDZV[
+nicht geandert	z@YZ[
+nicht gefunden	u_^
+nicht im	p9]G]HFI]KIVJZGaXb]
+nicht in	n)[HIMZTZV]
+nicht mehr	d![%I*Z-J4J=Y?[CGE[HEIFK]OJPIRIVIXYYY_[aHcJdXfYhI
+nicht mit	rOYZYgY
+nicht mitgli	wV^ZJ
+nicht moglich	p@IC]HHZ_[XbG
+nicht noch	z@JK]ZH
+nicht ohne	zHFM]ZI[]
+nicht per	wP^ZJ
+nicht rein	w!XZ^
+nicht ruckschreiben	z6Y
+nicht selbst	w)[V]ZI
+nicht synchronisiert	zH[
+nicht uber	z(YD[
+nicht unterstutzt	z5X7X
+nicht verfugbar	z4]?ZHI
+nicht vorhanden	z_^
+nicht weil	w-[IX
+nicht weiter	z:]>Z
+nicht wieder	z+[DJ
+nicht zu	uIIKJN]]^
+nicht zugelassen	z@]QY
+nicht zum	z#X?]ZJ
+nicht zuruck	zK[ZJgZ
+nicht zuruckgesetzt	zE]ZI
+nicht zurucksetzen	f(]:^=ICYF]HJPXVGZY
+nie ab	sL^
+nie dafur	zDY
+nie dostaj	zaZ
+nie dziala	l@JHXP[Z^f[
+nie jest	rV_Z[
+nie ma	o%]?]HI[Z
+nie mam	w(a>^HFVJZH
+nie moge	k@ZDIHIKYZb
+nie moze	s:Z=[S[VJZG^]
+nie mozna	w4]IX
+nie pamietam	zZZ
+nie podalem	zD_ZF
+nie pozwala	w@ZZ]
+nie przychodzi	zaZ
+nie przyjmuj	zZXh]
+nie rejestrowalem	zDY
+nie spelnia	rIZN^
+nie zgadza	uO[ZJh[
+niet aan	nHHIYKIN]V[ZIaZ
+niet geaccepteerd	zNGh]
+niet in	w!JHGVYZ]aZ
+niet ingeschakeld	uVYdX
+niet meer	zYXdJf[
+niet nog	w@X
+niet ontvangen	w>^aG
+niet op	zM[ZJ
+niet opnieuw	u@YZZ
+niet overeen	wO[
+niet resetten	w:[
+niet wijzigen	z@I^^hJ
+nieuw nummer	z>X
+nieuw telefoon	zHY
+nieuw wachtwoord	sB[IYMZNGZYhJ
+nigdy nie	zD^ZG
+nikt nie	w=[HJS[ZIa]
+nimmt er	zIY
+nimmt noch	zM_
+nobody can	l&Z:JHESXUZZ[c[
+nobody could	zZH^]
+nobody ever	zUJW[d[
+nobody gets	z+YLY
+nobody has	z1]D[HI
+nobody in	pSXUY_Z
+nobody know	z>EH^
+noch das	l![#[HHM[g]
+noch eine	wC[IX
+noch einmal	r9J@ZK[ZZ
+noch gesperrt	zTX
+noch kein	z3ID^
+noch nicht	o@ZEIHGMcUJW[ZF
+nog een	w@X
+nog het	uM]gX
+nom de	s-a2ZFXIF
+nombr de	r-^2[CYFX
+nome completo	zI]
+nome da	z-]FY
+non accetta	u3JHJIJK]OZZX
+non admin	z=_ZF
+non arriva	ua[
+non autorise	wTXV[
+non autorizzato	zTX
+non basta	z?XC[
+non c	uD]VX
+non chied	z+Y
+non compar	u([?]HHZG[^
+non corrispond	wOY
+non disponibil	z4]
+non e	e3X>IBJCJDHHGIHKHMYNJO]UJV^W[ZGfYh]
+non esce	w+XcY
+non esist	z_Z
+non expir	rHFLbZJ
+non funziona	nH[ZYfZ
+non ha	h%Z(J+Z3I=X?HCJDYHGMZNIPJU[VXW]ZF]]aI
+non hanno	z)[*[
+non ho	n(_3H>Z@ICYD]HFIJKINJ]]aH
+non l	z/[KHh]
+non la	u?XK]N[
+non lo	w3Y>[?ZOH
+non me	sK]
+non mi	l(JD]IJVJX[Z^
+non part	s+X3XHHa]bY
+non passa	w%I;Y>XKZ
+non posso	k(Y9J>Z?J@YCJHHIIK^NJV[X]ZG
+non possono	w8Z
+non puo	p%X([,J:X=[@ZHJZI^Y
+non ricev	z>HH[aZ
+non ricevo	wa[
+non riconosc	u3J:[OZZHh]
+non riesc	zS]
+non riesco	p!J%JZa[^
+non rispetta	s-YN]
+non scriv	uGZHIY[fZ
+non si	m*X=[>J@ZH_IYKJSXVIZF]Ia[
+non soddisfa	uIXN]
+non sono	uV_WZZJ
+non spuntata	z;Zd[
+non spuntato	wdZ
+non sul	zHIM^
+non supportato	w1X
+non trovato	z_Z
+non va	w@JIZZ^
+non valido	w3ZRY
+none for	z+[HI
+none in	zHHU[
+none is	zBJIIN^ZHhJ
+none of	u@YG[HIKYN[
+nooit geregistreerd	wDZ
+nor lockouttim	z%X
+normal benutzer	z)Y
+normal staff	z)YP]
+normal user	o)Y*ZCI
+nos controlador	zJY
+nos dc	z5X
+not a	m4H7^8J?ZHCVa
+not able	w:YBJHIZ]
+not accept	^!J-Y.X/F3X>H?_@YBCGJH@IZKILIMJNXO^VJZ^^H_JaJhZ
+not access	o>b?IDHHGZJaJ
+not acepta	uIGKYO[ZYhY
+not activ	m!aHGU^VIZI^J
+not activat	w=JHZVY
+not ad	e!]/X=JHJMXT]ZF^Z_^
+not added	zVY
+not affect	zHHT]
+not allow	^(_+J-_/H9I:H<Y?HBJDIHBIJMJQYUXV]ZA[H^aaJbGhH
+not among	w?]HJK]
+not an	s*]4Y?GKY
+not aparec	p(ZZH[^
+not appear	r+Z?_CIDD
+not appli	u;^MJ
+not apply	r*]GXNJ
+not arranca	w+XbZdGf[
+not arriv	jH_
+not ask	w+b3I>JCHDGH[IJKHZE
+not asked	m+[@JCJHFKILb
+not assign	zH]
+not assistent	z,YeY
+not at	wHGN[ZX
+not authentication	uD]
+not authoris	zVY
+not autorizado	wTZ
+not availabl	g4F=]?[H]UJV[ZH
+not be	b,Y-JHHIZKJVIZZ_YcZdGe^fJ
+not becaus	w/Z
+not been	d4H5^HDIYUXV[d^
+not came	zH[ZI]J
+not capital	zI[
+not celular	zH[
+not centro	zgX
+not chanc	z@[
+not chang	m#IBIHHLYZF^ahJ
+not check	z5[ZZ
+not clear	w%HHZTZ
+not clickabl	z([HJ
+not code	r>HZXaY
+not coincid	wOY
+not come	h%E+Z;]>JHGa[f^
+not complet	l+GBFD]HCIENJOGVJZ]]adIe]
+not complex	uI_ZG
+not compliant	oH[NY
+not comply	r-YN_ZE
+not computador	wM^
+not conecta	zHZ
+not conector	z8]<XdG
+not configur	f<[D[EFHFUIVZWaZFdJeY
+not connect	l%I0a1I4JGZ_XcIfF
+not connection	zcX
+not contain	r5YHFI]
+not correct	rh^
+not cover	s=a>JG]HBIJNJV[
+not creat	zWYYY
+not cumpl	o-XN_
+not dc	s4^HGJ[
+not decrypt	z6Z
+not defin	oW[
+not deja	w=]@YBJK]ZE
+not delegat	u%^_J
+not deliver	uHJa^
+not dice	wV^
+not did	zD[
+not digit	z3JI_OH
+not diretorio	o3_7[HHdZ
+not display	s3J>GHaZF[]
+not disponibl	z4[
+not do	r7[:JHGU[Z[
+not domain	z4Y
+not done	z!]+FBID]VI
+not effect	wLYTZ
+not el	z(Z
+not email	r3F>FDaHEMJOIa[
+not en	zM[
+not enabl	Z%J(F)Z*I,I-H1J3I7J8b:H=I?X@JAIBGDGGEH@IJKJMINJPJU^VcWIYYZE^JaJd_fJhJ
+not enforc	w5XLX
+not enough	l(]C_HDI]ZI^JhJ
+not enroll	wD]
+not enter	zDY
+not entra	p7aHHZIa]
+not error	w@JBbKIZDaJ
+not es	o9II]KIO]V[ZJh[
+not escrib	wY[f[
+not esta	jGYHIQXV]_Ya[fX
+not exist	l>[WY_caHdF
+not expir	]HJKJLfZF^J
+not explanation	w&ZHHZ[
+not fill	w>H?HDbHHZH
+not find	w_]
+not finish	sBIDZZE]b
+not fit	z6^HGcJfJh[
+not follow	zg^
+not for	o(G)^*H?[@[BJHDP[VZ
+not forc	rHHLa
+not found	j-I4^9JAGGJHZ_a
+not from	p7[:[HGSITIbY
+not fulfill	zI]NH
+not funciona	oBIHYZ[fZ
+not further	sBYN^dX
+not gave	w3H>HDbHIOIZGaI
+not get	g+^0Y3J>I?JCJDHHFZF]Jaa
+not gets	u+ZHHLYaY
+not gett	za[
+not go	l=J@YBIHCI_KIZ[]]dIfIg]
+not good	zI^
+not got	r%ZCYHG]]
+not grupo	zV]
+not ha	o@YM[UXW]ZJdY
+not had	w@HCIIJKahJ
+not happen	wHHZ[a[
+not hav	z@Z
+not have	_%X(Z:X=X>X?JHYU[VGZG^Y
+not hay	pD]HHW[ZJbZc[
+not healthy	wfY
+not help	n![#XB[HIT]ZF
+not idea	uB]
+not in	[!H(I-G>J?c@IBHDIG[HCIIKHMYTIUJVcZC[J]J^I_YgZhI
+not includ	l-X=^G^HCNJVZ
+not inherit	r;_
+not internet	zcY
+not issu	zMYNZ
+not it	w/]?YHIh[
+not join	wG__F
+not know	i&^-I>Z@IAXHAIFJZKJMYZ[[HbIhZ
+not known	z/IM]ZHb[
+not la	p9IK_MJZIh[
+not le	z^]
+not les	z+YG[
+not let	h)[@ZBECJDIHGIIKINJX_Z_^HhI
+not licenc	z=Y
+not licence	s=_HD
+not like	r/]NZ
+not link	uHGb_
+not list	w?_HGZI
+not llega	wH[
+not lo	s=[>Z?]OGVZ
+not load	s.XHZ
+not lock	rHJT^
+not log	zM_VJZDcY
+not long	zIX
+not longer	e!Z3J4Z>a?^DJIILGTIVIZIaJ
+not look	zHJTZZZfI
+not luck	w@YZY
+not made	z+JDIH[LX
+not manag	w7X
+not match	a+J-I3F6Z>I@IAFDIHGIHOeZG_^aIhZ
+not matter	rHJIHN[ZJh[
+not me	g(J3H=J>IBGDYKYVJXZZ^aZhY
+not meet	a@XHFI[N^ZH
+not meio	z9JHFI[ZJ]^
+not mention	zH^KG
+not mesmo	z@_ZJ
+not messag	w(IHGa_
+not met	sHJIZNY
+not method	w>ZCJDZHJ
+not meu	w3Z9JC]HIM[OH
+not microsoft	sJ^TZ
+not mind	zBaHJMJZI]G
+not more	s@JB^NYX[ZF
+not my	w)J*^HF
+not navegador	zb]
+not need	uB^HYKXZDaI
+not new	w+[@ZB]HGZF
+not nome	z:[FY
+not notification	z?GHIa[
+not now	z/[
+not objeto	z;Y
+not offer	h(I)H*_?ZHHU]ZH[ZgJ
+not offic	zT[
+not old	z@[HI
+not on	l)Y-H1I5XH[QZUJV]YEd[gZ
+not one	zNJU^WZ
+not onprem	r6YTZgZ
+not open	lH_WYZJc^
+not option	o?]C[DJHH
+not p1	z=[
+not part	s=XG]HI
+not pasa	u%I;Y>YGIHJKZM]
+not password	lBGG^HCI]KJMJN]WYZF[IdIfZ
+not pc	zHJMY
+not permission	p%[(Z@JHHV]ZI^E
+not permitt	r%Y-^=X@JHGKJZE^_
+not phon	l>D?HDcHYMIOJTJaD
+not phone	u3Y?Z
+not pick	zH[MGVY
+not pide	z+Y
+not policy	uHJNHWa
+not pop	z+ZHIZIaZ
+not portal	zTZ
+not possibl	g#[%I)J7Z@FBIHBKJPZSITJVFZa[]bJd[
+not premium	z=X
+not print	zHY
+not prompt	i+b?IDFHCLa
+not properly	sEY
+not proximo	zLX
+not pued	k(Y@YHIVZZZ^[
+not pueden	w8[
+not puedo	e!J(X3J9J:J>[?I@XBGHZIHK[MJVFX[Za[ZaIbJhI
+not reach	l/H0XHIM[ZJa]gY
+not reachabl	w4Y>^HGSZaE
+not read	sHZZ_
+not reason	zNXZ]
+not receiv	lH]ZGa[fX
+not recognis	m3H>JHJKFO^VZh_
+not reconoc	w:ZOZZJhZ
+not recovery	zDY
+not register	f+FDbH[UHVIZJ
+not remember	sHJKIZ[h[
+not replac	z@Y
+not reset	f(I0]3H5X7Y=J?J@IBHHENIR[UJVIW]ZCaJbZc[fJgJh]
+not respond	z0X
+not right	l%IE]O]P]WHdGhZ
+not ring	sHJa_
+not run	zHZMX
+not runn	k1JBIHHR[ZHdJfa
+not sale	s3ZC[aHcY
+not satisfi	zJZ
+not satisfy	p@YHINa
+not say	zNZZX
+not se	h!Z*Y4Y6Y?X@JBHIZVHZXdHfZ
+not security	u(J*]?ICJD]HH
+not see	wL[
+not select	sG_HI
+not send	uH^aF
+not set	d%[(^+H>I?G@JBICDDbEXGJHFKFNHVaY_ZG]H^IaIhJ
+not show	d#I+b>IDJH]OFZEaZb]dH
+not shown	w[[
+not sign	u<ZD]HIVJ
+not sms	l3]HIZHab
+not sound	uH^
+not spam	zaY
+not sspr	w?Z
+not start	lHYbZf[
+not stor	z7X
+not strong	zI]
+not such	p__
+not support	i(H1c7XHGZH
+not sure	w(JHHZ_
+not switch	s-JHFVbZJd[
+not sync	k0J1IGHHbLJ^J_[fJ
+not take	h-J;[<^?Y@XDJHZIYKGLIMJNI[J^JhX
+not taken	wHJIJKZMIZHh^
+not target	uG_dI
+not tell	zNY
+not tenant	w:[HJU]WY
+not tengo	p([9J>ZCZH]MI
+not that	w@GHZNY
+not the	f(]/X3E:a>H?I@JCIDFHCIJKGMJNGOcVJZY_HaIhX
+not ther	n([>J?ZHHZH[^
+not tick	n<]G]HFdbeD
+not tien	m%Z3Y=XD[LZaH
+not tienen	z)]*[
+not to	r-Z/]HIIJN[ZI^XdH
+not token	z,[
+not told	uDaHHY[ZI
+not trigger	u+[HH
+not turn	d!H(J)_:JDINJU^V^WJZG^J
+not typed	zHJ]_aG
+not understand	zZ^
+not unlock	sTZ[^_JbH
+not updat	r0[1_HAZZfJ
+not use	w-]dY
+not used	wK^ZI
+not vale	w?XHJI^
+not valid	z,XHJR[
+not valida	z3[
+not verifi	zH^
+not verify	z3^DF
+not want	u%]-^DJHHKHPHZJ[ZhJ
+not way	s>Z?[CIDZHJ
+not went	zCJDZ]Y
+not what	wJ[KIhZ
+not window	wHYM[
+not wizard	z+^>G
+not work	X!I#J%H(G)I-J/H0Y1X3[8]=I>F@CB>DJGJH^IFJJKFLIMHNHOHVDZf^FaGbHdGeJgJhF
+not writ	p%[dZeIg[
+not writeback	p=[GXdZeG
+not written	j0]GIHaVI_JfIg]
+not yet	s0H1HD[GFHEKIMcRIbGfH
+note on	wH^
+noth but	w?^HJ
+noth come	wLZaZ
+noth else	r&[9JB]HHIJNYZ^fJ
+noth for	uHITZ_^
+noth happen	uHJL[ZXa[
+noth is	z0[HJRZfJ
+noth more	wB[ZY
+noth on	w3J>ICHDaZI
+noth pops	zHGa]
+noth set	zW[
+noth to	u@IB_C[D[HJZD
+noth work	wBAZbaI
+notification are	zbX
+notification not	u?XCIHIaZ
+notification packag	wHJJ]
+notification when	z(JH[
+notify user	zH]
+nous avon	z8Z
+nous ne	w3[EY
+nouveau mdp	z@YDX
+nouveau mot	l-HBYHHIIKFZ[]^hJ
+nouveau numero	z>Y
+nouveau phone	u>JH]
+nova senha	u:ZBYMXZH
+nova tem	zI[K[
+novo not	z8]dG
+novo sem	z>YcY
+now ad	zgY
+now and	zKZZJ
+now cannot	z>X
+now i	n!Z+J?HDbHGZG
+now im	rCYD^HH
+now is	wHZhY
+now it	i#J>Y?X@[BJHIX]ZYfJ
+now its	u#_DYHJZJ
+now lock	w#[HIXX
+now not	w>IBHHIKFV[Z]h]
+now noth	wBY
+now refus	w@Z
+now reset	o(Z8]>XHGZH
+now that	z>IC]KY
+now the	l!^#[)XD[HGKXZB^[
+now ther	z?Z
+now they	u/[GZZJgY
+now user	z-X
+now window	zgY
+now writeback	zYX
+nowe haslo	uB[MYZZ
+nowym telefoni	zHZ
+nu har	z/XD]
+nu mag	z@Y
+nu wachtwoord	zD]
+nu wil	z@[
+nuestra organizacion	zUX
+nueva contrasena	uBZMZZH
+nuevo sin	z>YcY
+nuevo y	z+X
+number and	j3I>YIXOYZ]
+number but	r>FH[O^
+number does	zOZ
+number end	zOZ
+number enter	zOX
+number for	wDIH[
+number format	w3Y
+number has	s3Y>[
+number have	w3]
+number hr	z+Z
+number i	l3IHHIJOa
+number in	k3_HXOE
+number is	h3Z>^DIIIZJ
+number match	pH_OE
+number not	k3F>IH]IJOaaI
+number now	w3G>_OF
+number of	h(J3F=H>H?IC]DGHcIHKIOIXbZJ]J
+number on	m3X>_DHHDO]
+number or	u3ID[HJIY
+number register	z>Z
+number symbol	zIX
+number that	u>JDJO]ZZ
+number the	r3J>^BZHIZI
+number up	z>XK[
+number with	u3^IG
+number without	w3_>GOH
+numer telefonu	w3Y
+numero completo	z3JIFO^
+numero con	z3^
+numero de	j>HOb
+numero di	u>ZO[
+numero digitado	zOZ
+numero e	m3I>XIYO]
+numero enregistr	w3^DJOH
+numero et	wOZ
+numero invalido	z3F>IO_
+numero le	z>Y
+numero maximo	z3GOIX_
+numero nao	z3H>]OI
+numero non	w3I>[
+numero not	z3ZaH
+numero que	s3JI[O]
+numero saisi	zOZ
+numero sem	z3]>JOI
+numero senza	z3[>JOJ
+numero terminado	z3H>_OG
+numero y	r>XIX
+nummer der	z3Z
+nummer ist	w3_aZ
+nummer koden	z>Y
+nummer komt	zOY
+numret stammer	z3HOXa^
+nunca expira	rL^
+nunca me	uDY
+nunca puse	zD^
+nunca se	wW[dZ
+nuova password	r:]HGIXKIMXN[ZG
+nur bei	uHJTZbZ
+nur beim	z7Z
+nur die	u?YC^DI
+nur e	zC[DH
+nur eine	p*YCX
+nur einmal	w@Y
+nur entsperren	u[^
+nur fur	w8YG[
+nur ich	zV]ZG[Z
+nutzung zu	wT[
+nuvarand losenord	wZGh_
+ny har	z3ID_HIOI
+ny telefon	zHZ
+nya losenordet	sB^HIM[ZD
+o ad	u%Z/[TY
+o administrador	m(Z)H*H,JPIUZV[WXZZdX
+o agent	z-Y
+o ambient	wc]
+o app	z?ZC[
+o assistent	z+YeZ
+o autoatendimento	u)[HFUaZJ
+o botao	w(]:]HI
+o celular	p#Z>XC]DHHGMZ
+o codigo	f3]9I>YBZCIHEIJXXZJaa
+o connect	zHGcZf[
+o controlador	z4[
+o dc	z4[M]
+o email	zHIM[
+o entra	u/]=ZHY_J
+o firewall	zH[
+o link	wHZZHbZ
+o mesmo	zA^
+o meu	sI[KJO^
+o numero	p3HOa
+o outlook	zHXMX
+o pc	zHJM[
+o portal	z:Z@ZKJ
+o primeiro	zC[hZ
+o que	zIJO[Z[
+o relogio	zRZ
+o servico	sBXfa
+o servidor	sHGc]fZ
+o sistema	zKZ
+o sms	zaZ
+o telefon	w3Y>H?]HIOZ
+o test	z=^HJ
+o una	z9^HJ
+o usuario	h(J+X3I=Y>JCXDJHJOXVXZH]Z^^_Z
+o utilizador	z^Y
+o window	zbZ
+o writ	k%J,Z6XBIPIRYZ]d[e[gJ
+o365 e1	z=Z
+obecn haslo	zh]
+object are	zGIHaVJ_JfJ
+object could	o_]
+object for	wAY^Z
+object has	w!]HH_J
+object is	s!]-J;]HG
+object not	iAIG[HI_b
+object was	pGJ__
+objekt im	z_^
+objeto excluido	zG[
+objeto nao	z_Y
+objeto que	z_^
+obviou it	z-]ZG
+obwohl ich	z#]ZJhZ
+obwohl im	zM]
+occur only	z)^TJ
+och far	w@Y
+och kan	z@X
+ocorreu um	zZ]
+odebrac kodu	z>Y
+odrzuca bo	z-[K[
+of #	j(J2[C^HEKIPZZ[
+of a	c!F(b)J-I/J3]7I=J>X?]@JEYH]IIKIPIZCaIbXdH
+of an	m([)]PJRYZGaZ
+of another	p(X8[:YHJ
+of attempt	wX^
+of bann	wHX
+of character	zIY
+of cloud	w6X
+of connect	m0X1]HGfY
+of contact	zCX
+of date	z1XHY
+of days	z@[HY
+of domain	wPY
+of entra	m1[=[
+of federat	z7Z
+of forbidden	z-]HH
+of four	zIX
+of her	z:ZK[
+of him	zA_HH
+of his	z:XKYNJ
+of it	n([HDI[MZTZVJ]]
+of its	u/]8[NH
+of letter	z-^HHOI
+of method	wCIH^
+of microsoft	wSY
+of my	b#Y:[@ICYDJH[IXVJZZaJ
+of offic	o1F9JHdMHTF
+of one	sC[HHZ[
+of other	w(J-]:[KJZH
+of our	f(I-Y.H0X7J:H=IDJE_H]IIKINJSJUJZ[]IfZ
+of password	h(J<_GXKGNJU]XX
+of peopl	u(X-Y/YHGV]
+of privileg	z%I(IP]
+of protect	zHZ
+of register	zHY
+of remember	z-IK]
+of requir	zC_DJ
+of reset	u(I@JHZX]
+of scop	zG[
+of security	z+X
+of sspr	u#GVXX[
+of step	w/X6^HBR_ZI]I
+of support	u1Y4G5^HE
+of sync	r8[GZPJZId]
+of that	p(]-I4Z;]HEZI^I
+of the	P!H#B(E*I+I,H-^1[2]3F4E5J6[7]8[:G;^<I=Y>D?FBECGDIEHFYGZLHMXNYOHPZQJRYSFUFVXWHYH[I]I_GaGbDc[dGgF
+of their	z@Y
+of them	m)Y@XDZHGK[NZZJ
+of this	w@FH^K[ZG
+of too	uXZ
+of trie	zX]
+of us	w-IHDU_VJW_XJZJ
+of user	z(DZ_
+of what	zGY
+of window	z#Z
+of writeback	we]
+of your	nEYKYNY
+oferec sms	z?[
+off after	z!YfX
+off again	z;IPZ
+off and	z8JUHZJb[d]
+off by	w)FU^c[fH
+off for	h![?[@JCIHGLXUaVIX[ZG
+off in	l!^)ZHFd^fH
+off on	ubZ
+off password	rHXUY
+off reset	s!_
+off self	z)HH[
+off the	uMYYX
+offer to	s(I)H*_;Z?IHI
+offic #	c#F/Z3I=X@JHFIHTddJga
+offic a	zgX
+offic com	l#I/[HHMJTdZIgI
+offic is	z/]4YZJ
+offic network	wBYd]
+offic not	zaX
+offic phon	k*[3b>JHB
+offic portal	rHDMCgd
+offic still	u/]HJMI
+offic too	z1FH_MJ
+offic until	wH^MJ
+oft falsch	w#^XZ
+oft probiert	zX^
+often and	zXX
+oggetto non	z_[
+oggi non	u@]KJX^ZJ
+ohne landesvorwahl	z3Y
+ohne neue	uZI[^
+ok and	z/Z
+ok but	r-[M]ZJgI
+ok cloud	u/Z
+ok thank	u9[
+okta can	z7[
+okta reset	z7Y
+okta so	z7Z
+okta sspr	s7Z
+old and	s@[A_HJZJ
+old devic	zHZ
+old domain	u4H5HA_H]
+old email	z>^aE
+old enough	z@[HI
+old favourit	zK[
+old for	s/I0[1X5[HGMZdJeJfJ
+old job	z>ZHH
+old one	a-J/]>Y@FBJHDIIKHMZOJZF_[hd
+old ones	wHIKJYZh^
+old password	Z#Y(H-H/G:J@DBEGIH?IEJJK_LJMdNETJWJZC[I]J^HbIdJhg
+old phon	m>^HX
+old protocol	wHJY_
+old sync	z1IH]
+old tablet	z#_HF
+old tls	uHHY^
+older than	z1^@EH[IJ
+older version	zbZ
+olvid la	wDZ
+olvid mi	wZ]
+on #	w1^9]
+on a	h!Y%J@XH]KJNIYZZJ[[dZ
+on advic	z)]
+on again	w!^BYZF
+on all	r-IB[HIJ]ZJ^Y
+on an	w<[>J
+on and	u#Y?JH[IZXI
+on annual	zH^
+on at	zU[VH
+on both	zA^PJZG
+on by	wJ[^[
+on connect	w6^HGfJ
+on dc	rJaNF
+on domain	rHJJYQY
+on each	w%XHZ
+on earth	z*Y-]HHIJ
+on entra	u1XfJ
+on every	zHIJXS^
+on everyon	z)YUJV]
+on fail	zHHZ]
+on file	d3a>^?JC]DYH?O_ZJaH
+on for	h!G)YDIHEUIVeZH
+on friday	wZY
+on her	u3YK_ZH
+on holiday	w#I>[
+on it	w-[>[HH
+on its	u?[B]E[
+on laptop	wB]HHMI
+on leav	wHY
+on lockouttim	w%Z
+on lui	z=Z^Y
+on me	s*XIZKGZZh]
+on microsoft	wSZ
+on monday	s@aZH
+on my	[!J*I-I9[:J>X?H@IBHCaDIH[IJM]OIVY[I^Ja]b]hJ
+on ne	u=]?ZHINX[[bI
+on one	uHJZZf[
+on onprem	S#H(I)H*H,J-H/J0G6_7G9J:J=H?J@HA^CIDIEbGIIIJIKIMHPYSJTZUJVHZC[I]J^I_]bJc^d_eIfYhI
+on ou	z%_HH
+on our	n-X5X:ZNZ
+on page	z7^HHZI
+on password	j&^(J)J-I@JBIDYNIU_VIZZ^IdG
+on pc	z/]HJ
+on phon	zHFg]
+on phone	zaX
+on prem	W%H(G)I*I-I/a0J1^3I4[7I8J9J:J?I@XBGCJDIE_HAIGJIKIMJN]SGTYUHVGZB]J^J_caIbId]fJgZhJ
+on purpos	z)[HJPYVJ
+on record	o3_>Z?HC]DYHBKIZJaI
+on reset	n5]8I<^HIZJ^X
+on security	z;Y
+on self	w)DHGUaZJ^Z
+on some	zH[
+on sync	uHGR[YX
+on that	p-IHEL[PXY[[^^X
+on the	L!E#[%I&J(H*G+D-^1F2J3D4D5I7F8F9F:F;[<Y=[?^@[AGBCCDDXEJFIH=IDJdKBLIMGPHRaUCWHXHYbZG]Z^]_Eb_dEeZfGgFhY
+on their	w-IV]
+on them	z%IP]dG
+on thes	zLZ
+on this	i#J%H(I1J8c9]@IBIGGHCMJNJP_ZJdH
+on to	p@JHJM]ZGg^
+on tuesday	zH]
+on two	uAZ
+on user	z%X
+on vacation	wHXZZ
+on vpn	w#[HDg]
+on with	sHFZ[
+on work	wHIL]
+on writeback	p,[HH
+on your	z:^HIZJ
+onboard event	z,IB[HJeZ
+onboard to	uBGZEebfJ
+once a	s*]@X
+once in	z@X
+once more	u+[B^KJXJZI
+once per	w@Z
+once today	z@Z
+one after	wHIL]
+one already	z-JK^
+one and	l/^@JB[HJKaMEZGhE
+one as	wKXh[
+one at	w@^
+one befor	s/[D]ZF
+one branch	z%]
+one by	zHJK^
+one cloud	wA]_J
+one day	p@bHIKJ
+one digit	u3aIJOG
+one for	z2Y=JHY
+one forest	uAZ
+one from	sK_ZIhZ
+one has	zNJWZ
+one i	n-G>ICJDJHGIHK_OIZFhb
+one in	n3J8IA]BJHFKZLIM[U^ZHhX
+one is	l*J-I9I?HCcDGHFIGOJZGf[h^
+one it	w-]IJKGZJh]
+one method	i*]HY
+one more	u?HC_ZJ
+one not	n/H>I?J@YBHKIM_NIOIZG_Hha
+one of	f)Z@]HEI]K]NFZ[fZ
+one on	k3H>H@[AZC^DHHDMYO^ZF_H
+one ou	w%^;JFJZG
+one password	u/X@XgX
+one piec	zCX
+one register	wDHO]
+one reset	z/]MF_Y
+one specifi	wNZ
+one still	zMYZJ
+one that	w-ZK[
+one the	s/YHJK[_Y
+one to	zC]DJ
+one today	z@[ZH
+one user	h!J*I;Y@HA_CJHEKHNXPGVJZd_I
+one verification	zC]HI
+one was	w/Z@Y_Y
+one work	zMX
+ones are	zYZdY
+onlin but	zMX
+only a	s(Z@JGXHJX]
+only admin	zQX^Z
+only after	zHZ
+only allow	w?X@Z
+only be	w[Y
+only chang	u@Y
+only change	zIJK^ZJ
+only email	u?]HH
+only for	n(H)]8Z?[CJHEP]TJVJZY
+only forgot	z?IZD[a
+only get	w*XJ[
+only have	m=]CZ
+only in	u!X/IHIMITYZ[g[
+only it	z>J?IC^^Z
+only letter	wI]
+only method	u?]CIHH
+only my	u>I?HCb
+only not	wV[
+only one	j*]?^CYHJIIKJ
+only password	z(X
+only peopl	u(J)^-J/JGZIJPY
+only phon	wCZHJ
+only reset	u?I@XCZ
+only small	zI[
+only some	w@ZVZ
+only the	f!X#H+I/J0Y=[?G@HC]HEIFJXK[T[ZI[I_Y
+only tls	wYZ
+only user	u=HFYH]dY
+only want	s>Z@IKGZJ[_
+only when	z%ZK[PHZH
+onprem a	z_Y
+onprem account	u!ZHGT]
+onprem activ	rFZ
+onprem ad	m/YHZ_ZgZ
+onprem admin	sHadHgI
+onprem and	u6^HJcJ
+onprem but	r_Z
+onprem configuration	lE^
+onprem de	zf^
+onprem desmarcada	zd_
+onprem directory	udX
+onprem domain	u![/ZAJ
+onprem environment	pcZdZ
+onprem integration	nEIHIda
+onprem l	zEY
+onprem n	zdY
+onprem nada	zgY
+onprem nao	zc]
+onprem not	w!]#J6YTY
+onprem ok	z/[
+onprem password	pH[cY
+onprem pero	z/Z
+onprem policy	u/EH^
+onprem servic	z_Jc]
+onprem sspr	u![
+onpremisespolicyviolation for	zNZ
+ontem e	z@X
+ontgrendeld in	zT]
+onze organisati	zUY
+op de	r!J%Z;^HHJXXJa]
+op het	uHJZJb_
+op mijn	wM[ZJ
+op slot	z#[TY
+opcao nao	z([?G[Y
+open a	rHZbY
+open for	z1IH^
+open it	z#]
+open on	zHJ
+open the	k>Z?JH_TYWYZG]Z
+operador de	uPadJfI
+operateur de	zP^
+operation fail	r8YAZZI_X
+operator membership	zPZ
+opnieuw instellen	wZZbX
+opnieuw wijzigen	z@X
+option are	z*X
+option email	w*X?[DJ
+option for	u*^?EDX
+option i	uDEH^
+option in	p#JHCTZZJ[Y^b
+option is	r(XZJ[Z
+option l	z^X
+option miss	z?[
+option n	w(][X
+option on	w<Z?XC[[J
+option password	uLXd]eG
+option sign	z<]HH
+option sms	z?Z
+option than	z*X
+option that	z^Y
+option to	l?[BJHGLY[]dZ
+option yet	z*Y
+optional featur	uHGd^e^
+opzion non	z(]?H
+or #	z<XO[
+or a	w9[DZHEbZ
+or an	z:X
+or call	zaZ
+or email	r3F>FDaHJ
+or extension	r2_HH
+or history	o@ZHFIHN_
+or is	z=JHYZ]
+or malform	w3[
+or more	zHY
+or part	zIY
+or password	l#JIXT]ZIfZh[
+or pattern	r-Z
+or phon	z>ZHJ
+or reset	z)X@JBIH_ZF^I
+order a	w>IH]
+ordinateur est	zHa
+ore fa	z@[
+organisation admin	w:[=ZEIP[UHZJ
+organisation configuration	zE^WF
+organisation deaktiviert	wUY
+organisation has	rE]UY
+organisation hat	zE[WY
+organisation lack	zHJWZ
+organisation licence	s=Z
+organisation n	zE[
+organisation ne	zGY
+organisation nicht	zdZ
+organisation not	e:G=YNHU_WZ
+organisation password	rEZNXZJ
+organisation policy	wNY
+organisation rule	wN]
+organizacao nao	zWZ
+organizacion not	wWZcY
+organizational unit	rF[G[
+organizzazion non	wNJW[
+os cooki	z.Y
+os dado	z3]>Y
+os servidor	zMXYY
+other are	uV]ZZ
+other but	wVYZ[
+other compani	z:ZHIS^ZG
+other do	z)IHZbX
+other one	wZIf]
+other option	z(J*[
+other peopl	z(X-Z
+otra empresa	z:]
+otra vez	p#[BZHIX]
+ou contain	zFY
+ou desmarcada	zG_
+ou for	wG^
+ou in	zGZ
+ou is	rF[GZHJZI
+ou n	zG^
+ou name	n-JFbHIII
+ou not	o%^G_HH
+ou path	sF]ZI
+ou r	uFbHIZI
+ou structur	wF[
+ou that	wG[
+ou with	uF]
+ou without	wF[
+ou の	uF^G_HG
+ou 名	z&HF^
+ou 研	z9JFbZJ
+oubli mon	zZ[
+oud wachtwoord	zK[
+oude wachtwoord	uMXh[
+our ad	s/Z3[_]
+our admin	l(JS[UZZJ
+our app	z(]ZI
+our company	l-X8J:YHDUcVHdJ
+our connect	u1XfX
+our connector	z%]
+our custom	z-Z
+our customer	z:JH]
+our dc	r4]5[HFZIf[
+our default	zNY
+our domain	m4[5Y8JHGK]TZ
+our email	w3G>Ja^
+our gpo	z@X
+our identity	z7Y
+our idp	z7[
+our it	zPXUX
+our login	z7_SGTI
+our logo	zH]
+our organisation	k:I=XU]WZ
+our own	r([7^GYHGIHJ[ZI
+our page	zEJc^
+our password	sNZ
+our policy	p*]
+our portal	u:ZHJ
+our reset	r/I:YH]S[ZF
+our server	z6]HHMX
+our sett	z*^HG
+our sharepoint	z:^HE
+our sign	z7[
+our support	z%I(ZgZ
+our sync	l1_2Z4J8XGHHCRJd[f^
+our team	z:[HG
+our tenant	i:_=]HHUI
+our university	z7_HI
+our user	m(I)J-I=JDJE_HGVIZ[]J
+our vault	z2[HI
+our websit	zHY
+out a	zG[HJ^Z
+out after	u#_
+out again	z#^HG
+out and	z#X
+out at	z>J][
+out each	z#^HF
+out every	z#Y
+out for	s(X
+out in	u!]#XHIe[
+out of	]#G%J(I*J-H1Z3I4F5]6^8[9X=I>J?I@FAJBJCIGZHHIZJIKIMGNIPZR[TZXZZC]]aIbJcIfJgI
+out on	r#[=^@XHISI
+out password	zg^
+out sinc	u#Y@Y
+out that	z@X
+out the	uJZL[
+out to	z@YHGc^
+out which	wHYI[
+outag at	zSHZGc^
+outag with	zSX
+outbound #	wcY
+outlook 2013	zHY
+outlook ainda	zHFM^
+outlook and	zMX
+outlook com	u:ZHG
+outlook e	zB_HFMF
+outlook fragt	zHZ
+outlook keep	wH[
+outlook not	zHY
+outlook password	wBJH]
+outlook pide	zH]
+outlook says	zMX
+outlook が	zM[
+outra empresa	z:]
+outra senha	zD_ZJ
+outra vez	w+X@]
+outsid of	w(]GXPJZI
+outsid the	zVZ
+over #	w2a9IHEIJ
+over a	zHY
+over mijn	z9_HJZJ
+own account	wP^
+own admin	z)J*Z:ZgJ
+own company	w:]HH
+own organisation	w:aEIUHWIZJ
+own password	e(D)[:G@FHGIFJZKHLZNJU[VbZE[J^bdJhH
+own rule	z/[
+own sign	z7^HHZJ
+p1 and	z=Z
+p1 licenc	w=X
+p1 to	w=_HH]I
+p1 trial	z=IH]
+p1 试	z=a
+pa datorn	wM]
+pa ny	zHZ
+pa window	zb[
+page and	u+GDHH]]Yg]
+page asks	zHZ
+page at	zHJb]
+page befor	zbY
+page complain	zWY
+page de	wSZZHh[
+page does	w.X
+page down	zSY
+page forc	z[X
+page had	z>JHI]^
+page i	zHZKF[^
+page insist	w[]
+page is	o7[HCSYTIXZZ^bJ
+page it	w:Z?[ZI
+page know	z-[DY
+page ne	z+^HJX]ZI
+page not	h)^+Z:Z>Z?XDGVJ
+page now	w?YIJK]NJX[ZI
+page of	zH_ZJaJ
+page only	z?Y
+page refus	r)[.X:YK[ZD
+page said	zZY
+page says	a+J-J7I=D?HCJEYNHOYU_V]XJZZ]Jc]hH
+page show	r+X.Y/_HFS[ZI]JbI
+page sms	z>ZWY
+page still	z>X
+page tell	u.^=X>JHIZG
+page to	zgZ
+page want	r.YD_HJZJ
+page with	uDZH[ZIhY
+pagina de	zS[
+pagina dice	zD_ZJ
+pagina nao	w+XX[
+pagina non	z+XX]
+pagina not	zX]
+palavra password	j@[BXHJKZZI
+palavra proibida	z-Y
+pantalla de	r+XHIb[
+par erreur	z!]@ZZI
+par l	p&[*D/Z?_HJ]Z^[dY
+par la	zY[
+par le	s7]cY
+par sms	waZ
+para a	s@JDJK^UJVJWZZGbZdY
+para admin	u(G)[*^HI
+para administrador	u)Y*]?J
+para desbloquear	z1Z
+para el	wM[VZ
+para impedir	uT[
+para la	u>ZUHW[dY
+para o	u0]HIM[
+para outro	z7XV[
+para redefinicao	wV]
+para redefinir	n(Z?[HIZI
+para repor	wVXc]
+para restablecer	k(]?[HIVXZH
+para sspr	z+JDZ
+para toda	wU[
+para todo	uHJUb
+para trocar	z:[
+para usar	zV^WI
+parait il	z@ZZJh[
+parc que	z@JZI^Xh[
+pare feu	w-JHZc_fJ
+parental leav	w!]H[ZH
+parentesi sspr	z3^
+part do	zIZVZ
+part fail	w%Y/X
+part of	i-J3X=^G_HCIafJ
+partner company	sH[
+partner tenant	z:YHJ
+party cooki	w.Y
+party credential	zb[
+party password	oJaZI
+party product	zJ[
+pas a	lNZOXZb[[aG
+pas accept	s-[?XHII[KIZYhH
+pas activ	pU]V[WIZHdY
+pas active	sVXZHda
+pas aux	w*XIJN]
+pas celui	wO^
+pas changer	uZ[^Y
+pas configur	zV_WH
+pas d	u3Z8[CI[^
+pas dans	u3JGYHIa]
+pas de	l+Z,[3G;X=X>F?IDJHHOHUZVJWXZIaa
+pas en	w0]EYdI
+pas encor	r@[DYGHHEM_UGW]ZJ
+pas enregistr	wD]
+pas l	z5Zd[
+pas la	s=ZNZ
+pas le	m(]@[HJZJ^XaYh[
+pas les	l%[(^*[D[HHIYK[NIVIZI
+pas membr	zV[
+pas moi	z(Z
+pas mon	u:[@JIIOZZGh_
+pas note	zZ]
+pas parti	zV]
+pas pourquoi	zZ[
+pas propose	z?^
+pas reconnu	zOXhY
+pas reinitialiser	zZ[
+pas sur	s([M^ZJ
+pas utiliser	zPZ
+pasado y	zK^
+passado e	zK_
+passfilt de	zJY
+passfilt dll	sJ]
+passphras has	zI]
+passphras of	z2YHX
+passt nicht	z6YOY
+password #	wKX
+password a	l#]@JBYHIM^ZFbX
+password ab	z/HJXN]
+password abgelaufen	z>[BFZ]
+password actuel	sZHh^
+password admin	l%H(f)H*JHGPJVGZH
+password after	oHGLXM[ZHg[
+password again	l@YBIHJK]NHZ]
+password age	g@^HY
+password agent	wJ_ZI
+password all	uBXH]ZH
+password although	zHY
+password an	z@YZJ
+password and	]#a(I-G/X:]BCDJH?JZL[MJN]ZJ[[]J^IgJh_
+password are	l-F/J7XH]IJM_N[ZHhI
+password as	l>XHIKdLIZBhF
+password at	b-J7aB]HHJEKJL[NIWXZBbYcXhJ
+password attual	uZHh]
+password aufgrund	zEX
+password aujourd	z@Z
+password automatically	z=_ZF
+password back	wd_
+password be	w@ZHHKY
+password becaus	h:]DXE^VYZE^JdG
+password befor	uD[KX
+password behalten	zKX[X
+password belong	zHJZJd^h[
+password box	o-JHHIIKJNGZFbch]
+password break	z-J2XHIN]
+password but	f(I>Y?G@IC]HDIIKJTY[_h[
+password button	p(Y
+password by	oHJKIN[aZ
+password cambiata	zB^HHMI
+password can	wC^DE
+password cannot	b-J6Z<Y@_HCI[KXPYZB^]c[dIhI
+password chang	g#^)X@JBYHJLIMXZZ^ChG
+password change	i#J/Z@IB]HFMJNHZG^]gZhI
+password changeabl	z@Y
+password che	zJYNY
+password checkbox	zZG^^
+password contain	n-Y/XHII]ZH
+password contien	z-II]ZJ
+password contient	wI]
+password could	w%Y6X
+password count	w#Z
+password dans	z%[dZ
+password darf	zIY
+password de	u,]H]ZFdY
+password dell	w2XdY
+password della	zH[
+password des	zdY
+password di	u,[
+password did	z/_ZD
+password dies	z(Y
+password dimenticata	zZZ
+password does	eG[IYKXNYZG
+password du	z2XHY
+password e	g#_(J-I7YHGIGK[M[NXZFdZhH
+password easily	z-X
+password eine	u:]BJH]dJ
+password eingegeben	w#[KJXG]]h[
+password en	zEY
+password enter	zhZ
+password enthalt	zI]
+password entra	z7Y
+password entspricht	p-YNZ
+password erfolgreich	wMY
+password erfullt	wIYNX
+password erst	z@]
+password est	l-J7[IIKGNEZ[^^d]
+password et	s@JZIh[
+password expir	i@HH^KCLCZahJ
+password expiry	zH]
+password fail	s/HHGKYM[h[
+password falsch	whY
+password field	mKIZYbZh]
+password filter	hIHJa
+password for	b%J(_-J/Z2^@]BIH[KILZMHNJZD^IhI
+password forbidden	z(^HI
+password forgotten	zH^ZI
+password from	e#J%J-HHYIJK^NZZC^JhY
+password funktioniert	uZ^
+password funziona	zBY
+password fur	u,ZHZZJ
+password geht	uHIIZKJM]
+password gesetzt	ugZ
+password gets	wI[KJf]
+password got	z@JLJZ]
+password has	l(H-Y@ZBaHZMJNHZD^JhI
+password hash	hGYHcKJM^ZDdJ
+password hatt	zKX
+password here	s-[:XZI
+password history	l5YHZ
+password i	c7Z@[BJDJHCIFKbMGN]h]
+password in	a#J%Z(F,Z-I6X:^@FBZIHLIM_NHUIVJZGdIh_
+password incorrect	wZ_hD
+password invalid	zHY
+password is	U!J#H%I(X-^/G7]:H>I?]@]BaDXGIHAI]JHK>MJSITYUIVH[H]JbIcJdagJhY
+password issu	w@XHHZ^
+password ist	l@_BXHJIXKIZCh]
+password it	l!ZHJWZZH_[
+password just	w@[KI
+password kann	o4Y6[@XE[IJNI[[^I
+password kein	z@[
+password kenn	z>IZI[]
+password l	zhY
+password la	w>HH[KIN^
+password lack	w(XI_KHZI
+password lauft	sBZL]
+password le	z@[ZJ
+password length	u2[NJ
+password liegt	z7]
+password link	h7EH]ZFb_
+password list	p-X?IZF[^
+password live	s7[ZJdY
+password lost	zH_ZJ
+password ma	wZG[^
+password mais	wZG[]
+password manag	zdY
+password manager	w2XH_ZH
+password marcado	z^X
+password may	uIXW]ZHcY
+password mistyp	z,aHIdJhI
+password mit	zhZ
+password more	w@X
+password must	kHII^KY
+password n	lHZIIKHLXd^hH
+password ne	n0]N[ZYdI
+password need	rI]
+password nella	uHJb]d[
+password nicht	i7Y@GKIP]VZ^_hI
+password non	i/G0^@IHIIZKIdIhX
+password not	Y%G/F8J<Y@GJIL]MXNaVJWJ[Z]J^GdIgJ
+password noth	wKJL[ZGh]
+password now	w/[
+password nuova	u@[BIHHIIKHMJNIZ[]^
+password nur	z@X
+password of	b(_)I-J@DEJHcKILJZZ^IdHgIhJ
+password on	c#X(H/]BIDZKJLJMGZY^^gIhI
+password once	u@X
+password onlin	z/JM_hI
+password only	r/JBIHJM]ZH^YgZ
+password onprem	zgX
+password option	s^YbX
+password or	w<X
+password oubli	s:X>[BJHGZ]
+password page	r:YCZDJZY
+password par	z7X@[ZJ
+password per	wZY
+password permission	s(JH[
+password pleas	pHIZ]
+password polici	zH[NJ
+password policy	_4I@IHHJbN]WIZI
+password problem	wBJZ[
+password profil	z([HH
+password prompt	wBGKJZ]
+password protection	g-d/J0IHXJZKJZH^JdJ
+password provisoir	z@Z
+password provvisoria	z@[
+password que	wK]
+password recht	z%[
+password refus	u=Z
+password reject	sHJJGKINGZ^hG
+password remain	z/Y
+password reset	L%G(<)Y*Y+J,J-H/E0H1J2J3[5[6I7C8G:C<J=^>Y?]@CBCCIEZGFIHJBKXLEMFNBPGSZUcV^WbXXZF[C]E^Da_bDc[dBe_f[gDhE
+password right	o%](IHI^]
+password rule	oGZHEI]JZNZZH
+password sap	zH]
+password says	zIJKJVJ^^
+password senza	zN]
+password set	n%X&^HJJXNJZF^J
+password she	w-HI^KJLZ
+password should	zHY
+password sinc	w@XHJg[
+password spray	zHJT[
+password sspr	zbX
+password stay	sHHIJL^ZHgZ
+password steht	zhY
+password stopp	wHHZ_
+password stuff	zBJG]HJZZ
+password sync	e%J-J8aBHGdHCIJKJM[NJVFdHfJ
+password synchronisation	z%HH[
+password synchronization	r8]
+password ten	z@Z
+password that	e-_@HH[IJJZKYLHZI
+password the	g-I@IBHC[HYIIN_ZB[J]X^_hJ
+password thing	uKIZ_
+password thre	zhX
+password through	s:XHYgZ
+password to	m%]@ZHJKJMZ
+password today	r@^
+password too	sIX
+password tool	uJ^
+password trop	m-ZIY
+password troppo	u2XI[
+password twic	w@XZX
+password until	z@Y
+password updat	w(XN^ZE
+password vergessen	l:Y@JBHHZKIMJUZZZ[Y
+password was	c-[@IB_HGIYK[NZZC^YdIhG
+password we	z@Y
+password what	wZX
+password when	pHFKYZI[]
+password which	u/[NI
+password who	zH]
+password why	zHGI]K[ZG
+password will	zZX
+password wird	j@GHHIIZ]d]h]
+password with	i-F/_@JBJH^I[KFMJNXZBgJ
+password without	w@JBGH]I^ZD^J
+password work	h/[B_HCM[ZFbG
+password writ	zYX
+password writeback	V%G(J,G-J/J0X1^2I6H8H=G@HBFFXH<IJKHLJMJNIVJY^ZB[J^H_JbJdeeehH
+password wurd	r@JBZK^M[ZI
+password yesterday	w@X
+password yet	wM[ZI
+password you	n@JZFha
+password zu	rBJIXL^ZH^[
+password zuruck	z:XZ[
+password zurucksetzen	f([:IUJVIZZaYb_dJfJ
+password が	z%[HJ
+passwordneverexpir true	zLX
+passwordprofil on	zHHg^
+passwordreset microsoftonlin	g.Z7JHGSbZIcafJgI
+past the	w>GHZJYZY
+patch passwordprofil	z(X
+path contain	zFZZJ
+pattern that	r-Y
+pc and	z/^MF
+pc gilt	zg[
+pc guarda	zHHM^
+pc is	wH]dJ
+pc login	z^Z
+pc not	wb[
+pc says	w#Z
+pc team	zMZ
+pc with	sHFM^ZFg]
+pc で	wM[
+pc は	zMZg[
+pdc emulator	w4^
+pdc esta	z4]
+pdc is	z4Z5Y
+pede a	sHHIIKJM^ha
+pede dois	wCX
+pede doze	zI]
+peopl at	z^ZaY
+peopl can	z)Y
+peopl cannot	w8_GIHJ
+peopl fail	z8[
+peopl in	u([FXG[HHZY
+peopl not	zLX
+peopl reset	u;]ZJd[
+peopl still	zI]
+peopl to	r-XHY
+peopl use	u-aIJKI
+peopl who	u-GHIPZV][[
+peopl with	m)[*[-I/[8J?YCZGXHCIINJP^ZG
+per 24h	z@Z
+per day	w@Y
+per favor	u#YZY
+per gli	s)Y*_?JHHPJVZ
+per i	z7X
+per il	wMZV[
+per impedirn	zTX
+per l	p2Y9[VZWYdX
+per la	r9YHJM]V]
+per reimpostar	r(]?[HI
+per sms	uC]aY
+per sspr	wDXP^ZJ
+per troppi	z#]XG
+per un	zEXZZ
+per user	u=JH_
+perch l	z*XLX
+perdi meu	w>[HJ
+perdi mi	u>[
+perdi o	w>]
+perdu mon	u>[
+perform the	w%](G
+pergunta de	w*Z?_
+perimetr de	zGZ
+permiso en	z%Y
+permiso para	s%X([VJ^Y
+permissao para	u(Y^Y
+permission and	z(Y
+permission for	zHX
+permission from	u;aHE
+permission in	z%Y;GHZ
+permission miss	s%X(]
+permission on	oHJP^
+permission to	i%Y(_;J@IHDV[ZH
+permit it	z(GV^ZJ
+permitir cooki	z.Y
+permitir que	z[Z
+permitt to	w%YHHZG^_
+pero entra	z/]
+pero not	p3J>J?]HHMZZG[]b[
+perso il	p>aZI
+personalizada b2c	zH_ZI
+personalizada de	z-Y
+personn n	zD[
+personn ne	z=[
+peut pas	s@Z^Y
+peut reinitialiser	w=[U]VI
+peuvent pas	z8ZPZ
+peux pas	n)X3J>[HHK]VIZ_aJ
+peux plus	z>[
+phish email	zHZ
+phon and	g*_+[>H?FBaDGHFMIZE]Ha[
+phon are	z3]>IHEU^aJ
+phon asks	zHZ
+phon at	w>ZHI
+phon authenticator	z>ZHI
+phon brok	z>Y
+phon but	zH]
+phon call	p>I?^HFZJa]
+phon cannot	w>HDJH^
+phon contract	wH[
+phon died	z>I]^
+phon fell	z3I>_HF
+phon field	w3^HH
+phon for	u>G?YDXH[
+phon has	u3YH[
+phon i	wD]HI
+phon in	o3X>^@YHG
+phon is	l*[>[?ZHD
+phon kept	z#^
+phon need	w>[HI
+phon not	k+Z3G>FDaHIMYaGhZ
+phon number	Z+J>ICJHaIJOaZJ
+phon on	z>HC[HY
+phon only	w>J?JC^
+phon option	zH[
+phon or	n3H>HDbHG
+phon sign	wH^
+phon so	z@XD[HJ
+phon stay	zHIa^
+phon still	z#YHJ
+phon that	w>]HHZY
+phon the	zZY
+phon to	zHGa]
+phon us	zGY
+phon want	z?XMY
+phon was	o>_?ZHE
+phon which	u>_HD
+phon with	z3Y
+phon without	z3F>^HHO[aJ
+phon work	zHIa[
+phone admin	zg_
+phone and	s>[
+phone app	m)I*[>X?]CH
+phone attribut	w3Y
+phone der	z>JHY
+phone est	z3_>J
+phone field	w3]
+phone in	z3ZaJ
+phone is	u>Y
+phone mal	z3Y
+phone ne	z3G>I?JHIa^
+phone ni	z3HD_
+phone number	l+X3X>ZBZHI
+phone stor	z3]HI
+phone verloren	u>[
+phone with	z>[HHaJ
+photoshop por	zHZ
+phras or	r-Z
+pick a	n/Y@]B[HGL[NIZF
+pick another	r-Y?Y
+pick one	zHIL[
+pick the	w(I*^?H@[HF]X
+pick up	zH[MGVY
+pide doce	zI^
+pide dos	r*ZCY
+pide la	r9IHXIIKJM]h_
+piec of	wCX
+pilot group	sHZ
+pin and	z#Y
+pin del	zH]
+pin not	u?HHaI]ZG
+pin of	rH[IZ
+pin setup	zHZ
+pingfederat e	z7[
+pisz ze	zVZ
+piu tardi	w@[ZX
+piu volt	zX]
+pleas add	wH^
+pleas check	wZ[
+pleas contact	uHHZ_
+pleas creat	zHY
+pleas enabl	z.Y
+pleas enter	zIX
+pleas extend	wHY
+pleas give	zH]
+pleas help	w#XHJZZ
+pleas reset	wHHZ]
+pleas unlock	u#]TJ[I
+pleas upgrad	w1Z
+pleas wait	rHGXYb]
+plus #	w-Z3YIZZJ
+plus acce	w>^HG
+plus and	zF]
+plus de	p2X=YHGbZc]fY
+plus le	zX]
+plus sign	u3XFZ
+plus tard	wZ[
+plus the	z-JI]
+plusieur fois	z#[X]ZJ
+poczekaj #	zXY
+podac dwie	z*^
+pode alterar	w^^
+pogingen wacht	wX[
+point at	zAZ
+point vers	zAZ_[
+policy and	sJX
+policy asks	wCZ
+policy block	r.YNZQZ
+policy but	o*Y/[
+policy control	w5Y
+policy defin	zWY
+policy demand	zCY
+policy does	rHZNX
+policy enforcer	oJ_NG
+policy error	oHFJXKYN^ZG
+policy first	zW]
+policy for	j)ZHYNEUJWa
+policy has	uW[
+policy hint	e5dHHNH
+policy is	l/^JZNHbX
+policy messag	zN[ZI
+policy miss	zWY
+policy not	o)I*aHHWGgI
+policy of	r*YHXNY
+policy refus	uN]
+policy reject	zJJN[
+policy requir	sCXHX
+policy requirement	uNZ
+policy says	o*Y-J@]HHIIKIN[
+policy sms	zN]
+policy to	wHZ
+policy turn	wN[
+policy violation	u@[
+policy was	z@XWY
+politica da	zN[
+politica de	k*Z.YHGN]UIW_ZJ
+politica onprem	wN[
+politiqu de	zWY
+poner la	z@ZKY
+poner otra	w@^[]
+pongo mi	zO^
+poor connection	wcZ
+pop up	u+ZBGD[HZZGaZ
+pops up	p>J?IBIHGNZab
+por api	zgX
+por el	u+XHJ]ZcY
+por favor	r#ZHZZY
+por grupo	zGY
+por la	w9]NY
+por outra	w:]@Z[Y
+por que	m*Y-J9J@JHIIGKFOJV_Z_[[hJ
+por ser	w3J>JHIIaKXOI
+por sms	saZ
+porqu la	z/[L[
+port #	s4]HEc[
+port pour	z*[HY
+porta #	zcZ
+portabl est	w>[C[HI
+portal and	wBXH]K[ZD
+portal de	z:ZgX
+portal for	z?ID_HH
+portal is	z-HHEZ_dX
+portal ive	wdY
+portal keep	zHJN[
+portal not	s:ZHHKYZ[^JgZ
+portal offic	zHJTZ
+portal refus	wZ^
+portal reset	s/H0]HFMHZHg_
+portal says	o-^1_SIUJZIgE
+portal show	zHJN[ZI
+portal want	zHHI]KGhZ
+portal web	wT_
+portatil va	zH^
+possibl for	z(YVI^Z
+possibl to	pBJHaK]dF
+posso reimpostar	z([)J
+posso riutilizzar	zKY
+pour empecher	zTY
+pour l	wDZUGVZW]
+pour la	n9YEZUJV_WGZJ
+pour le	z2XMZ
+pour les	m)Z*]>IDIHJM]PYVZaH
+pour moi	w(X
+pour mon	zV^
+pour reinitialiser	r(Z?]HHVJZIa]
+pour sspr	z?XDY
+pour tout	wHJUa
+pour un	zHZVIZZ
+pour une	z%]9JHZ
+pour votr	wdZ
+pouvez vous	z#[9Z
+pouvon pas	z3[:X
+power automat	zHJg_
+power button	zH^
+powershell la	zgY
+powershell modul	zg[
+powershell not	wgY
+pre exist	z%X
+precisa de	z*X=]
+precisam de	zMX
+predictabl password	z-X
+preferr dc	w4^
+preferr domain	u4]
+prefisso internazional	z3_
+pregunta de	w?^
+prem account	w%I(JHJPZ_[
+prem ad	s!YNX
+prem configuration	wE[
+prem disabl	u!Y
+prem domain	w4^
+prem integration	zd[
+prem not	w=Y
+prem noth	zTX
+prem object	s_Z
+prem ok	z/X
+prem part	z/Z
+prem policy	zNY
+prem reset	z/X
+prem user	z_XdY
+premium e	z=_
+premium licenc	w=Y
+present password	s@JHHKIZChc
+press finish	wBIZ_]FaJ
+press send	wHHXZZIa^
+press sms	z3I>Ja^
+press the	zHIa[bX
+prevent from	zXX
+prevent password	zFZ
+prevent the	m,X@JH]KHN^ZIbYhJ
+prevent unauthoriz	oTZ
+previou one	r>GMZO[gZ
+previou password	i#^@JHDKaNHZIg[
+previou phon	u>_HD
+pric page	zHZ
+prima della	z]a
+prima di	z@YHIb^
+print operator	wPZ
+printer does	zHY
+printer doet	zH]
+pris en	w7X
+privat e	w3[>YDI
+privat email	r3Z>]DZaH
+privat mailadress	z?X
+privat mode	w.Y
+privileg account	u*Z
+privileg ad	wPZ
+privileg authentication	z(^*JHI
+privileg on	z%I(IP^
+privileg role	r(G)_*^HHPI
+privileg to	m(]
+privileg user	w*]?JHHPZ
+privilegiada onprem	zP_
+privilegio insuficient	z(Z
+pro tag	z@X
+prob poczekaj	zXY
+probiert jetzt	zX^
+problem between	zcZ
+problem de	sBHZ_
+problem reset	w=XSX
+problem with	lBIE]Z]
+problem z	zZYc[
+problema com	zEY
+problema con	uE[
+problema de	pHJZ]c[
+problema di	zBJZ[
+procedura guidata	w,Ze[
+process request	wBIHFSaZC
+product name	u-]
+product on	zJY
+profil pictur	zHZ
+prompt appear	w+_HJ
+prompt every	wH^
+prompt for	j*ZD]L[
+prompt not	sHZ
+prompt to	p+ZDHHYLY
+properly set	sEY
+propria password	z^Y
+prossimo accesso	zLZ
+protect group	sP[
+protect with	zH]
+protection block	zHJJZ
+protection l	z-[
+protection proxy	z-Y
+protection was	z-]
+protocol on	wY]
+prov their	zXY
+prova p1	z=_HIZI
+provato a	zXY
+provid for	wN]ZI
+provider does	zHY_J
+provider keep	z7^HG
+provision agent	j0aHF
+proximo logon	zLX
+proxy servic	uHIc_
+proxy sett	uH_
+prueba de	w=^B[HIZJ
+przy zmiani	zh^
+przychodzi na	z>Z
+pta agent	z0DHa
+pued cambiar	r^]
+pued restablecer	o!]=YZHcX
+pueden cerrar	zB]ZI
+puedo entrar	zDIHJZa
+puedo restablecer	s(]VIZ[
+puedo verificar	z>Y
+puedo volver	zK^ZG
+pulsant e	z(Z:[
+pulsant reimposta	z(Y
+puo cambiar	u@]^Z
+put a	wcY
+put in	s>IDZK]ZI
+put it	w8^JYZH
+put my	zIZOZhJ
+put the	s@JHHKXPZ][h[
+pwdlastset igual	zgX
+pwdlastset nor	z%X
+qr code	w>IHaKHXJaH
+qu administrateur	z(X
+qu il	w+]DIOZ
+qu une	zC[
+qualquer senha	zNX
+quand je	wZ[hZ
+quando la	zZGh]
+quando posso	zX^
+quanto dura	zT]
+quarter of	wHHRYa[
+que a	rdZh^
+que c	z3ID]HJO]
+que ce	wOZh[
+que dar	z*Y
+que e	w@[I[KX
+que el	w*X3Z
+que es	z-ZI[
+que esperar	u9J@aX[
+que esta	z-[OZ
+que invento	zN^ZJ
+que j	rI[K[MZh[
+que ja	u+XK]
+que je	l+[9J>J?J@FBJCZDIHGIJVZX[[]h^
+que l	u>I?]C[TZaJ
+que la	uhY
+que le	r3X?ZCX^XdZ
+que les	z+^HZKJ
+que mi	zD[VY
+que mon	wD]
+que nao	o3I>ICXDJHIIGKHOZVYZa_ZaJhZ
+que not	m9I>JC[DJHIIHKHO]V^ZY_YhY
+que numero	z3IO^
+que o	uEY^[
+que reiniciamo	zB^
+que se	u+[
+que ser	z:]K]
+que soit	zNZ
+que sou	zD]
+que soy	w9JD[V[
+que tengo	zZJ[Yh]
+que tenho	z[Zh]
+que todo	z-a9I
+que ya	w+XK]
+quel numero	z3J>]
+quel que	zNZ
+quella di	uK[M[
+quello registrato	wDHO^
+quelqu minut	zM^
+quer um	zC[IZ
+queremo que	z+[
+query sam	zQ[
+questa password	sKX
+question and	z?HD]HJZI
+question can	zDXHY
+question for	s(I*^?F
+question secret	w*F?a
+question vanish	w*^HI
+qui n	w;YZ]
+quier la	zM]
+quiero desbloquear	z?I[[
+quiero otra	z@]
+quito el	z4[HJU]
+r d	wF_ZJ
+r2 domain	w5Y
+radio button	z[Y
+rais the	zC_DJ
+rais to	zI^
+raison d	zEY
+ran out	u#J9I=_HERFSIXIZJ]_
+random str	zK[
+rano i	z@X
+re added	w8Z
+re enabl	z!]BZ
+re register	r+[CHDFHX
+reach ad	z0XdX
+reach me	sD]HIKIa[
+reach microsoft	zcZ
+reach on	wgZ
+reach the	p/HHIJZM]ZJbZ
+reach your	zcX
+read any	z6]>^HD
+read it	wHJZ_
+read only	z%^2I_J
+read your	zH[
+reason is	zHINGZa
+reason that	z3ZJY
+reboot the	uHFbXf]
+receb o	zaY
+recebo o	uaX
+receiv a	s(JH_ZI
+receiv not	zHHV[Z[
+receiv on	zaZ
+receiv the	s>YHHaZ
+recent ones	zK^
+rechaza la	zN]ZH
+rechaza por	z-[KYZI
+rechazada en	z.X/[
+recht fehlt	z%[
+rechten om	z%Z([
+recognis by	zMY
+recognis every	zK]
+recognis when	zKHh^
+recoi pas	waY
+reconnait pas	z:[@Jh[
+reconoc mi	z:ZZJh[
+record is	u#F>]HY
+recovery info	zD]HI
+recovery method	zD]ZJ
+recreat in	z_[
+recuperer mon	z>XHJZZ
+recupero la	z>_ZG
+recusa a	zN[ZI
+red cross	pHJI[S]ZGeYh]
+red says	wIX
+red sms	wBHHJI[Za]EaJbIhJ
+redefinicao com	zBZH[ZI
+redefinicao de	pH[U[ZH
+redefinicao nao	zZXfX
+redefinir a	n(YBY
+redefinir minha	wH[
+redefinir nao	z[Z
+redefinir not	z7X:X
+redefinir senha	sZJb[
+redirect to	w7_KGZH
+reecritur a	w8ZdZe[fJ
+reecritur du	wZHd^
+reecritur est	wHZYYdJfY
+reecritur ne	wG]ZIdIf]
+reecritur non	w%]HJfZ
+reessayez plus	wZ[
+referenc account	r#Y
+referenc to	wHZ
+refus a	zQY
+refus although	w-^IEKFh]
+refus and	z@JZ^
+refus any	z@]ZH
+refus as	s-[?[HGIFK[
+refus becaus	s-XK^hJ
+refus by	n%X/]I[JJKJNZ
+refus car	zI]
+refus cooki	z.Y
+refus it	p/]KZZH
+refus lors	z%_ZGdI
+refus me	z)]ZG
+refus sinc	s-^=^IIJJSI
+refus the	n%X/ZJZ_JdJe[
+refus to	zKY
+refus via	zNY
+register again	w+Z
+register an	zDZ
+register any	w+[
+register befor	rCaDG
+register but	uCY
+register for	h+Y>X?JD[H[VI
+register he	z+[
+register in	wJZ
+register is	w?^DJUIVI
+register my	u+HD^
+register only	z+H?XC]
+register phon	z>Y
+register policy	zC[
+register the	zCZ
+register to	zD]UI
+register user	zH[
+register when	z+Y
+registr para	zDX
+registrado para	z+JDZ
+registrado y	zCZ
+registration not	w+^HE
+registration of	z+X
+registration page	s+XDGH_
+registration prompt	r+YDYHI
+registration screen	w+]DIHH
+registration wizard	z+[DG
+registrato e	zC[
+registrato per	wDZ
+registrei para	zDX
+registrerat mig	wDY
+registrierung aufgefordert	z+Z
+registrierung erscheint	z+]DJ
+registrierung fur	zBYDZ
+registro registrado	z+ED_HJ
+registry keys	zYY
+regl de	zGXKJN]
+rehir with	z_]
+reimposta password	pHJb_
+reimpostar la	p(X:XBXHXZX
+reimpostar un	z([)J
+reimpostata dal	zg^
+reimpostazion della	uNJWY
+reimpostazion non	zZYf[
+reimpostazion self	zH]VG
+reinitialisation du	zVY
+reinitialisation echou	zUJZ_
+reinitialisation en	w)[UZZJ
+reinitialisation est	uP[UYVI
+reinitialisation n	zVXW[
+reinitialisation refuse	z=]HIZG^X
+reinitialiser dans	z7Y
+reinitialiser le	r%Z([ZHa]bY
+reinitialiser mon	wBIHZZ[
+reinitialiser seul	zU^
+reinitialiser votr	zEY
+reject as	w-ZIX
+reject becaus	rI_KJ
+reject by	s/GN_
+reject it	n/^ZHhZ
+reject reset	zJ[
+reject the	r/JJIM]NZhH
+reject with	u-ZJXNJ
+relat to	z%X
+relatorio de	z+FD]H[
+remain as	z/Y
+remain lock	zTY
+remember it	zHJKJZFh_
+remember my	pHYZ[
+remember password	w-IK^
+remember what	zKJZ]
+remot call	jHIQ_
+remot desktop	wHaZH
+remot sam	mHIQ_
+remota limitada	zQZ
+remoteaufruf an	zQZ
+remov an	z>HH_
+remov and	u8[HIV[Y]cF
+remov from	w?[HJ_Y
+remov last	z4Y
+remov the	u%[9GHDJ]X^_Y
+remplacer tout	z@]
+renam a	zFZH]
+renam the	zFZ
+replac it	u@^
+replac the	zbZ
+repond pas	z0XIJN[
+repor a	zVY
+report a	zHJZY]Y
+report that	sBXHHZ_
+report the	wSZ
+request could	zHFZ^
+request for	wH_SGUGVI
+requir authentication	w]Z
+requir chang	wL^
+requir for	w0]=HdY
+requir licence	m=ZHIe[
+requir method	wC_DJ
+requir p1	z=X
+requir re	z+Z
+requir screen	z+[CJDYHJ
+requir secur	z<]
+requir two	wCZ
+requir user	w+Y
+requirement are	zKX
+requirement not	rI_NF
+requirement of	rNX
+requisiti di	zIY
+requisito da	zN]
+requisito de	rHJI[N[
+reserv character	rF]
+reset #	zgZ
+reset a	h%H(^)H?]H]MIZF
+reset ad	z/Z
+reset again	w@^BZZD
+reset agent	z0JZHf^
+reset all	wG[
+reset an	u(_)D*FH[MXPJZD
+reset and	p(I3]HHV[][
+reset are	p!Z0]@]HFJXZJ
+reset as	u5[DXdY
+reset asks	z*[?ICY
+reset at	l@XBJHIb_
+reset attempt	rXZ^Z
+reset becaus	zZ[
+reset bricht	zHJN[Z]
+reset broken	z1XZZ
+reset but	l3XHJJZLY[Y]Z
+reset button	r!I(YHJZ_bI
+reset by	i)Y*I?Z@_DJLZUYV[WGZD]Y
+reset cannot	u_]
+reset cloud	zg_
+reset come	w4YfZ
+reset complet	zB^ZG
+reset configuration	wEZ
+reset did	z#Y
+reset does	s3^7ZHGOIZI
+reset done	sBZZZg^
+reset email	s3[>HH_MHZGaHg[
+reset ends	p![HHN[
+reset error	r/JGXSJWY_]
+reset fail	X!^%H(F)I/G0[4J5]7I8Y:H;Z=I?H@HBHCJDIE[F[GHHAMJPGRYSHUHVGWIXJZ[]J^]aJbHc[eXfXgJ
+reset flow	w)X:JZ]
+reset for	_!Y(Y)Z*X8X@JDXEFHHPHU]VCW[X[aXdI
+reset from	j-J/JHEJ]NXP^ZJ_HbZ
+reset function	zU]
+reset get	zJX
+reset gets	zJYc]
+reset give	zZI^[
+reset go	z7XB^fE
+reset group	uHGVa
+reset has	r7X=^GXJJSIU[
+reset her	o+X:ZDJZY
+reset here	wWX
+reset his	p@JB]PYZH
+reset im	z:Y
+reset impossibl	z4^HIZJ
+reset in	c%^(C)I/I1_7_@ZBFHIMFPJSZUGVGZC][_JdZga
+reset is	^!H(F)_*J:J=F>F?I@JBGDJE[GJHYJ[KYPIU[VYWGZI][fHgY
+reset issu	wBIHIZ_
+reset it	h(I)J+X@_BFDIHDK[NJUZVGXJZZaIh]
+reset just	z4YZY
+reset klappt	zZ]
+reset lauft	z>]BIc[
+reset link	g:YUHZ^aJb]
+reset mehr	w1Z=[
+reset menu	wdY
+reset method	z*I?[HX
+reset mfa	wH]
+reset must	zdY
+reset my	^(B*[>]@HKJMXV^Z][Ja]bI
+reset nicht	u?]HJUXZJfY
+reset non	z=_ZF
+reset not	Z#[%J(G)_*J/I0Z7X:G=X>J@EBEDHGJHAJJKIM^NHPISFTIUFWYXJYX[]]I^J_JaZbEcJdIg^
+reset now	uDY
+reset of	o%G(^/I8Z:I>HJJPZZFd]
+reset ok	zB]MXZH
+reset on	l!I(Z=YHDZHb_gX
+reset only	sTY
+reset operation	w%YAYZI_Y
+reset option	pHFU[b[
+reset other	w%I(c?HHISIVEZH
+reset page	V!X#I%J(F)X*Y+J._/]7a8J:Z>G?b@GBFCIDHHXIYJHKYMJNHO^S[UCVGWHZ=[H^I_JbXdIfJgGhI
+reset password	U%b(c)I0X7I:J=J?J@FBJDIGHHGKIMINIPISXUIVGWY[H^GbcdIgGhJ
+reset policy	e(J)G*a@JHGJJNFSIUIVJWcZIgH
+reset por	zgX
+reset portal	rS^gJ
+reset problem	zBJZ^
+reset refus	p!^7ZZIdZ
+reset right	z%J0];Y
+reset says	k!^HJUJZHaY
+reset seit	zX[]]
+reset servic	gBFHHUIZDc[eaf_
+reset show	zHGU^ZX
+reset sinc	w#Y+[DJHJ
+reset site	w.YS]
+reset sspr	zUX
+reset still	u>]Z]bJ
+reset stop	z.XA]
+reset stopp	p0Y=^HFR_]FfI
+reset succeed	zB[
+reset successfully	zBZ
+reset that	wJX
+reset the	])I*H@YB^HXP[VJ^J
+reset their	h(G)Z*Y7J:[@JBIH_UXZC^IfZ
+reset themselv	w)^
+reset then	wD]ZH]XdZ
+reset thing	z@YDX
+reset this	p(]
+reset thos	z@[ZHaX
+reset through	lN]ZJgY
+reset to	u/ZK[ZG
+reset today	u@IS]ZZaI
+reset too	s/IS[XXZIfX
+reset trie	zXY
+reset unsuccessful	zBGUHVJZ_
+reset user	n(G)J*^1]?ZZG
+reset verweigert	z;]
+reset via	p/H5^MZZC^[g]
+reset want	s>_CXHG
+reset was	r)ZMZUHWZZG]X
+reset went	nBaDJZF]J^X
+reset which	z(CHa
+reset window	uH]ZFbZcF
+reset with	oHHL]
+reset work	e%Z?J@^BXHAJXSIUHVGZY]J^_bIfY
+reset your	c(J)J7I:[@ICYE]H[VYZC^IaY
+resetowani hasel	zUX
+resetowania hasla	s(HDYU^ZG
+resetten lukt	zZ[
+resetuj haslo	wb]
+resolv the	z4]HG
+resolv this	udY
+resourc forest	zAZG[HG
+respect pas	sIZNY
+rest of	z)YHJV[
+restablecer a	w(_VIZJ
+restablecer contrasena	nHHZHb_
+restablecer en	z7Y
+restablecer esta	z(Z
+restablecer la	oVXZJcY
+restablecer mi	uHYZ[
+restablecer not	z[Z
+restablecido su	zBYM]ZH
+restablecimiento de	sEYH[UZVHZJ
+restablecimiento esta	zUY
+restart adsync	zHJf]
+restart help	z9G@JHEf_
+restart of	wf[
+restart the	u+YB_fI
+restaurado de	z6_HI
+restor from	z6X
+restor the	p6Y_Z
+restrict client	nHGQ_
+restriction prevent	rN_
+restrictremotesam is	zQZ
+restringir client	zQZ
+result reason	z/Z
+retour de	z!_HJ
+return #	wS]gJ
+return an	r&YHEc]
+return by	w&X
+return from	w![
+return to	s>ZHHK^b[
+review the	zHZ
+ricevo il	zaX
+richt ich	zH^
+richtlini von	z*Z
+riconosc la	w:[ZHh]
+ricorda le	zK_
+rien ne	zZ]bX
+riesco a	sZ^
+riesco ad	z!J%JZ[[^
+rifiuta tutt	z@Z
+right away	w@bNJZE
+right but	uO[
+right for	wE[WH
+right in	u%Y([)JHJP[SJ
+right is	z;Y^Y
+right miss	w%^(IHJ
+right not	z;X
+right now	wH[hX
+right of	w%X;^HF
+right on	sH]P]dG
+right one	zKIh[
+right to	o%_(XBIHH^]hI
+ring when	waY
+riprova piu	w@[ZX
+rispetta i	s-YN]
+robot o	z9^HJ
+rol de	z*X
+role are	z(I)_PJ
+role can	z)Z-I
+role cannot	s)^HJ
+role holder	s(G)aHF
+role is	w(bHD^J
+room panel	zH[
+root password	zH]ZJ
+rotat the	sH_KG
+row says	z]Y
+rpc server	s4afJ
+ruckschreiben bricht	z4[HDc]
+ruckschreiben geht	u1YFYf[
+ruckschreiben nicht	p5X=^PZY]ZHdJeZfH
+rule and	wN^
+rule exclud	zGY
+rule for	uG]NIcI
+rule not	uGZHGJZN^
+rule of	zGYNY
+rule on	wHJN]
+rule so	wG[_J
+rule that	z*ZPJ
+rule was	zBXNY
+run the	z%I0ZHZ
+runn entra	zYX
+runn on	uR[
+runn the	wB[fY
+ruolo di	z*Y
+s est	w#^HIZ[
+sa jaki	z9]
+sa mycket	z9]
+sager att	uK]O]dZ
+sagt das	s-[IJKZ_XdZ
+sagt die	sC]DJI[O]W]ZF
+sagt er	sE]IYXZ
+said not	u/]J]ZIdH
+saknar behorighet	w%](]9J
+sale el	z3ZaHbX
+sale en	zK]h[
+sam call	uQ[
+sam remota	zQZ
+sam remotely	zQ[
+same anchor	lA^
+same as	r@JBJHJZa[J
+same cloud	wAY
+same day	u@_NIZF
+same password	k/]@IKcZAdH
+same problem	zZY
+same str	z/Y
+same user	p@^A]HHZE_Jg]
+samr harden	zQZ
+sandbox tenant	zH[WY
+sans #	z3^>JOH
+sans cess	zH]
+sap password	zH^ZGbI
+sap user	z#DH_
+sas invalido	zRZ
+satisfy the	u@ZNY
+save money	z=[HG]If]
+say the	wHIKJh^
+says a	z@^HIIJNIdX
+says access	w%I([H[
+says account	w#Y
+says an	zZ[
+says ask	zV]ZH
+says but	zHHV[
+says cannot	z#YH]ZJ
+says choos	u-[
+says contact	w!XEFVIZ^
+says current	zh[
+says disabl	s!]HHUYZJ
+says enabl	w;X
+says go	z:[
+says he	wKZ]Y
+says i	g:_@IC[DYHHIZZE
+says im	s(GDYV^ZJ
+says it	g!E-X6X=G@JEJH^IJKXZB_]d[hY
+says its	n-^HHIHKZU[ZJ
+says licence	z=Y
+says lock	m#XHJT]
+says my	d-[CZDIE[H]NXZA
+says not	b)Z+J3I:Y?JCYDFHAJXKZNZOZUJVJWJXGZ__J
+says one	r*]
+says our	u:J=[HIU^
+says password	l@XIXZH
+says pleas	z.X
+says reset	uZ[dX
+says someth	ub[
+says that	iE[HHOZUJVXZI
+says the	]#[-H/J7X:I@EBJE_HIIaKGOYVIWZXZZ?_YdZ
+says ther	sG]cXdI
+says to	zVY
+says too	wIIK^XYZJ
+says try	wZ[
+says user	uH[]Y
+says weak	zIZ
+says wrong	r/[HJZYhG
+says your	s:IVXZIc^
+sbagliata ma	zh_
+sbaglio la	z@Zh[
+sbloccato in	z#JT]
+scaduta la	z=_ZH
+schermata di	s+Yb^
+schlagt fehl	p6Y8YZ]bJ
+schon mal	u9JK_
+schon was	z9_
+schon wieder	w@^
+schon zu	z-^KI
+school account	w3IDZMY
+schusestrongcrypto miss	zYY
+scop filter	zG]
+scop for	zG[
+scop is	zV]
+scop of	nGZ
+scop to	wGXVX
+screen is	o+E>]H]
+screen just	zbZ
+screen not	r+^HEbY
+screen notification	wbY
+screen reset	pb^
+screen says	uHHI^
+screen someth	zbX
+screenshot attach	zZZ
+script powershell	wg[
+scriv piu	zY]f[
+se acabo	z=^
+se activo	zdZ
+se administra	zd_
+se aplica	z*Y
+se cae	wZ]eY
+se connecter	wBZZ]
+se ha	zBYM]ZH
+se pued	l![4Y6YBIHII[VJZF_Jf[
+se quedo	z>]HH
+seamless sso	wH]
+season and	z-_KJZJ
+seasonal staff	zD[
+second attempt	zB]ZI
+second chang	r@^
+second check	z@JCaDJHJ
+second forest	u8_HHZF
+second monitor	wH^
+second reset	u@_ZI
+second screen	zBJHH]^
+second time	r+]@ZB[HFZJ
+second try	uZ[
+secondo il	z][h[
+secondo la	z-[IY
+secret expir	zH]
+secret of	z2[
+secret question	z?[
+secur channel	wHIY]
+secur ldap	z<]
+security account	zHJQ[
+security answer	zX[
+security baselin	nHHQ]bZ
+security info	c+[>[?ZC^ZJ
+security key	w?[ZJ
+security question	d(H*bDZHZZI
+security reader	z(^HH
+security tab	p;^HI
+security team	u%ZHGY^
+see a	u%X
+see an	w%Y
+see how	zH[
+see my	z(H-IH_ZE
+see not	zZZ
+see the	pHYI^LZNJZH
+see your	w!Y
+seem to	o-_HGKYaZ
+seen too	z-Z
+segun el	w]Yh[
+segun la	z-[
+segundo a	z-Z
+segundo o	zZHh[
+segundo que	zC_
+sei nicht	wI[V_ZE
+sei zu	z-[
+sein password	o:XB[VZZG^^
+seit dem	rB[HJf_
+seit der	z#]%]
+seit heut	wZ[fY
+seit will	z>Z
+seitdem kein	z=]
+selbst zurucksetzen	s)XU]V[ZI
+select for	wG^HI
+select group	uHJV]
+select on	wHIL[
+selectiv password	uG^
+self chang	zHH^^
+self reset	n(I)c?JHEVHZB^]
+self servic	V!J#I%I(F)[*J-J/J0J7I:I>J?I@GBHDXGIH_IJKILHMINJPHTXUbVaWIYJZ^[I_JaXbIcFdGfBgJhJ
+self the	z^]
+sem #	w3^>JOH
+sem mais	zBZN[
+sem opcao	zCZ[Y
+sem permissao	z^Y
+sem suport	w1X
+sem writ	w8]HHc]dJ
+send a	w>X
+send code	wHIXZaZ
+send me	s7[HYaH
+senha ante	zKX
+senha antiga	zhX
+senha atual	uh]
+senha contem	z-[IY
+senha da	w2X
+senha de	u@JHZK^UHZG
+senha do	p,[H]K^ZEdX
+senha e	o@IK[N[ZJd^
+senha errada	zhZ
+senha esta	wUZ
+senha foi	zBXM]ZI
+senha mas	zZE[^
+senha muita	z#ZXI
+senha muito	w-Z
+senha nao	h0]@JDJH[IJKGN[VJZZ
+senha not	z6Yd[
+senha nova	r-J@XBIHHIYKENZZZ]^
+senha provisoria	z@[
+senha que	zJZN]ZJ
+senha velha	u#ZK[
+sent me	waX
+sent to	p7Y>Y
+senza #	w3_>JIJOI
+senza scadenza	wL[
+senza writeback	z8]
+serv l	zH]
+server 2003	m5eHHVJZIfI
+server 2008	r5]
+server and	r4YHDcZf[
+server cannot	nHJYYZI_[
+server clock	zRX
+server connect	uHHRYc[
+server di	wRY
+server from	z6X
+server geht	zRZ
+server has	u4Z6]HHRGfI
+server hat	zHHRYcZ
+server in	u4_HFfX
+server is	h4YHHRZcIdJf^
+server ist	zfZ
+server lost	w4]RJfJ
+server need	zHGM]
+server nicht	z4]d]fI
+server not	k6^<YHIQ[YZcHfI
+server of	z7aHE
+server only	z0Z
+server operator	rP]
+server policy	n5]
+server reboot	zfY
+server runn	zYX
+server take	zM[
+server the	z1IHZ
+server think	z6XR]
+server time	sR]fJ
+server to	uHZ
+server too	zYZ
+server was	p4JGJH]MFcZfZ
+server with	w6]HY
+serveur connect	rHIRZc]
+serveur de	zRY
+servic account	f%a,[0a2]BJLJMYPJVGZH^I_IcJeGfF
+servic adsync	wZJfZ
+servic bus	eHDY_ZJcd
+servic cannot	wHJZJ__dIeGfI
+servic de	w2XcJf^
+servic desk	p(_3J>[HEL[ZH
+servic does	zf[
+servic e	zU]
+servic est	w)]HIUZf[
+servic fail	u0]HFcIfY
+servic for	uUHd[
+servic has	zdX
+servic health	zSZ
+servic is	lSZcJfZ
+servic microsoft	zf[
+servic not	lHER[f^
+servic on	zfY
+servic password	c(J)I=Z@JBDDYSZV[Z]^Ha[fI
+servic principal	w(YH]
+servic reset	_(J)Y=IBYH_TYV]Z^cIfF
+servic start	zB^HE
+servic stopp	sHGf]
+servicebu window	kHIca
+servicio de	w2[dGfZ
+servidor connect	oHFR[cafI
+servidor de	u4YR[
+servidor entra	z4JHIRIcHf_
+servidor restaurado	z6_HI
+servidor rpc	z4_HI
+servidor tls	zY[
+servidor web	zH^
+servizio adsync	zfY
+servizio di	z2YfY
+servono dodici	zI^
+set a	g!Y(G7Y<Y>Y@]HGIJKGW]^HhJ
+set adsyncaadpasswordresetconfiguration	zEHHHd]e[
+set adsyncpasswordwritebackpermission	o%bHG
+set azureaduserpassword	zgZ
+set but	w%XbY
+set by	wJY
+set for	zG]HJJJWZ
+set his	zKZNI
+set in	w/Y
+set it	p@[HFKaZD^YdX
+set less	z@X
+set msoluserpassword	lgb
+set on	n@ZHIQZ
+set password	r%[(a<^@IBGHBJ[KHZG^HdJhJ
+set so	wZI^]
+set someth	z@XE]
+set the	i%Y(ZBJHaKYZDbJfY
+set this	z@Y^Z
+set to	g%I.YBGLZPXZI^]
+set up	]%X*J+a-J3I9I>H?Z@IEZH_IJKIMJNJUJVaYXZF]J^HaG
+sets a	z&YZZ
+sett for	s%XH]QXcJ
+sett of	s<aHH
+sett the	z@FH]ZZ
+setup page	z+XDZ
+setup the	zH]
+setzen des	z&Z
+seul les	zP[
+seul method	z?ZHJ
+seulement deverrouiller	z[X
+several time	w#^HJTG
+shar calendar	zHZ
+shar login	zHDZF^a
+shar mailbox	oHX^Z
+sharepoint says	wH^
+sharepoint site	wHX
+she can	uBYLZZI
+she cannot	uZZ
+she change	z@JBI]]_Y
+she enter	zKYhY
+she forgot	zZ^
+she gets	zNZ
+she got	zBZ
+she had	w#ZKZXI
+she has	uCED_
+she is	w9I>[B^HGIJZG
+she left	z![_X
+she not	zDZ
+she pick	w@YB[IZNIZG
+she still	z!Y
+she think	z-II[
+she typed	z3[
+she was	s>JB[HHKJV[_Y
+shop floor	z-X
+shorten the	z2ZHGX]
+should be	s!EHa
+should i	n8JKYZ]d]
+should turn	z:Z
+show #	wOZ
+show a	p+]HDN[S]ZZbI
+show abandon	zHE]_aI
+show an	m/_C[HGS[V[^J
+show as	u0X
+show failur	zH[ZI
+show for	z+[
+show it	zJ]ZJ
+show none	zHGU^ZX
+show not	rMYb]
+show noth	zHX
+show on	wHY
+show password	z@Y
+show someth	ubX
+show the	kHYOZR[ZJbZdH
+show up	lHF[Z]Ja[bY
+shut down	s!^>ZHHZJfZ
+si blocca	zHHZ]eY
+si e	r+[@XDHHGZ]fZ
+si pued	zV^
+si puo	u@]I[
+sich an	z!XZZ
+sich nicht	o)Y6X
+sicurezza non	z*]
+side fail	z/X
+sie do	zDZ
+sie ein	u-]@IHJI]K[ZH
+sie es	s9I@XXZZ]
+sie haben	p+Z@ZX]ZJh[
+sie konnen	zCZKX
+sie nicht	w*Y3Z?Z
+sie nie	uOYZ[h[
+sie sich	z!XZZ
+sie sind	wV_
+sie z	w4]OY
+sign and	g<_HI
+sign in	R!I#I%J(H)I+],^-G/H3H4J7b8J:H<H=H>D?E@DAJCIDDFZGHHbIEJJKGL^M[NHPJSITbUHVIWJXH[^]H^FaCb^cIdHeIfIgIhJ
+sign on	z7^HHZI
+sign up	rD_HIVH
+sigu bloqueado	zTZ
+sigu con	zMYgX
+sim card	s>[
+sim e	z+[>]DHHH
+sim is	z>YHJ
+simbolo e	zI]
+simpl word	zI]
+sin marcar	w;YdX
+sin mas	zB[NZZJ
+sin permiso	w^Y
+sinc #	z-[IJaX
+sinc 2018	z1^
+sinc admin	z+[DJHHg[
+sinc friday	zYY
+sinc i	i#Y(I)b*G>ZDYHDXZZC
+sinc it	zA^HFfI
+sinc last	wCZHIUZ_^
+sinc monday	uCXHDSJZ]c[
+sinc password	z7YdY
+sinc the	a%H)J1I8Z9J:I@JB[GGHaMDNHPZRJUZYYZI_IbXcXdFf[hY
+sinc then	j1XF[HHQXR[YYZEc^
+sinc this	rBXHFKJM]Z_
+sinc we	s1HGYHHf[
+sinc yesterday	zZXaX
+sincronizacao de	uG[M[
+sincronizacion de	uGZM]
+sincronizzazion dell	zGZ
+sincronizzazion e	zRY
+sincronizzazion hash	zM[
+sind nicht	wV[
+singl user	z+X
+site think	z-aHHIJ
+sits on	zHY
+six digit	uHIIJaa
+six month	z!ZH]
+six time	zHHX^
+skew on	zR[
+skipp the	wD_HH
+skrivaren fungerar	zH]
+slash in	sF_HG
+slow sinc	zH[cH
+small letter	zI[
+smart card	sHXZIb_
+smart lockout	g#JHXTa
+sms cannot	z?[CJ
+sms code	r>JCZHaZHaF
+sms for	waZ
+sms from	za^
+sms go	z3Y>ZHG
+sms goes	w3Y>X
+sms me	m*Y3I>[?^HFZE_Haa
+sms messag	g3Y>J?^C[HXZF]XaX
+sms met	waY
+sms mit	w>]HFaY
+sms n	z?^
+sms non	z3Y
+sms not	l3I>H?YZJa_
+sms number	zCZ
+sms the	z>[
+sms under	zI[Z[bJhJ
+sms was	u?^BICIZZ]ZaJ
+sms when	wNZZEa]
+sms wird	z?Y
+sms with	zHZ
+sms が	r3X>]?JHIZJa^
+sms の	z?J]^
+snapshot cannot	z6Y
+snapshot l	zHHRa
+so ad	w/YJ[
+so falha	zPY
+so how	zD[HGL[
+so i	i-Z/Z@[IIKJZE][aId]
+so if	zcZ
+so it	n@IA[DYHJI_
+so much	wBXHY
+so nobody	s+XZH^[
+so not	l=]DZHJI_TXaIdF
+so only	z/[
+so password	z^X
+so reset	w7Y
+so tenho	uCaDJ
+so that	o%[3J>]HFZE^b
+so the	g3Z4X;Z<YA_HEZI^X
+so they	z/Z
+so user	z+Y
+so writeback	rG[_J
+soddisfa i	uIXN]
+softwar is	zHY
+soit le	zNZ
+soll ich	wX[
+solo business	z=[
+solo il	wC[gX
+solo l	z?XC]
+solo quiero	z?I[[
+solo se	w@[
+solo telefono	zCZ
+solo tengo	sC_
+solo una	w@^
+solv she	zB]ZI
+some error	zZX
+some hour	z@ZZJfX
+some information	z4ZC[DI
+some of	wZZ
+some time	uKZZIf]
+some user	uE_HEVXZI
+somebody from	z#JTYZ[
+somebody set	zfZ
+someon else	zHY
+someon tried	z#YTXZI
+someth about	w![ZI
+someth else	w?[@[HJZJ
+someth harder	u-Y
+someth i	u-ICIK_
+someth is	zHIZ_
+someth less	z-]ZH
+someth went	iHJZ^b]
+someth with	wKIZ^
+somm pas	zEY
+son compt	z!Z
+son mot	s@XB[ZJ^X
+sonderzeichen im	zF[
+sono mai	uDXWZ
+sono novita	z9]
+sont pas	wGXI]ZI
+soon as	z(J)Z*X
+soport y	z@Z
+sorry but	zcZ
+sorry for	z9]
+sorry someth	zZ]
+sorry you	sWYdX
+sourc anchor	w_Z
+soy de	zV]
+spac and	w3XI[
+spater noch	w9J@YZ]
+speak of	wHXNZ
+special character	lF]H[
+special sign	zHII^
+specop password	wJZ
+spell it	z@]
+spelnia wymagan	uIZN[
+spelnia zasad	zN[
+split password	zgY
+spray attack	zT^
+ssl inspection	zcY
+ssl tls	zY[
+sso via	z7Z
+sspr 33008	z@[^Y
+sspr and	wT][G
+sspr at	w@]ZFbY
+sspr block	z)Y
+sspr com	zZ[
+sspr con	wPYZY
+sspr da	w!Z
+sspr ein	zH[
+sspr en	zU[ZZ
+sspr enabl	zUZ
+sspr fail	n![A]HGJZKXNI
+sspr for	l)_HYPIVE
+sspr from	zbX
+sspr fur	w)]H[VG
+sspr group	uVZ
+sspr in	zHZVIZY
+sspr is	l)JHBU]Z^
+sspr ist	wVZ
+sspr it	z)Y
+sspr limitado	zVZ
+sspr mit	z=XP[
+sspr nao	u+X3ZPXbZ
+sspr ne	z+Y3[HJ
+sspr nicht	z)X
+sspr non	s+X3ZHJWZbY
+sspr none	zUZ
+sspr not	i)G3Y@IBJUFV]Z[bY
+sspr nunca	zHJW_
+sspr on	w)[PJ
+sspr page	z.ZHJ
+sspr password	zJ^ZI
+sspr pilot	zHJZZ
+sspr says	rHINXUJX]
+sspr without	w7YBJH_dF
+sspr work	p4X5^BIHJV^ZF
+sspr が	r)Y3[U[WIZIbY
+sspr で	z?^N[ZJ
+sspr の	u+[?IBZDJHGS]UJX[bJ
+sspr を	zH^ZG
+sspr エ	z!]ZZ
+sspr 不	z7Z
+sspr 报	z!XZ]
+ssprsetup nunca	zD[
+staat nog	z![>X
+staat uit	p!]3J;^HIKJU^^Jd[
+staff but	z(])IHHP]
+staff cannot	z8ZZJd]
+staff get	zNZ
+staff not	w)]D[UF
+staff student	zV^
+stag mode	zHJf]
+stammer inte	zO[
+stampant non	zH^
+standard account	w(J)_HJPJ
+standig nach	zHZ
+star haslo	wMZh]
+starego hasla	wHIKZM[
+start a	zHZ]ZfJ
+start again	zK[aX
+start on	sf[
+start the	w]Z
+start with	zG]
+startar inte	zH[f]
+starter password	z@]
+startet nicht	wH]fZ
+stata reimpostata	zBZM[ZI
+stata usata	zKY
+stato del	zHJS^
+statu page	zSY
+stay grey	wI_
+stay silent	zHIa^
+stay the	zg[
+stay valid	zHIIJL^ZI
+steht auf	n)X-YPX[XfZ
+steht bei	z+JAYD[
+steht da	z-[I]
+steht immer	zhY
+steht nicht	zNX
+step #	uC[HXIJZ]
+step and	z@XH[aJ
+step thre	zHYZY
+step to	zH_ZJfJ
+step were	zHJZ[]Z
+stesso giorno	z@]
+still accept	z-HHZ
+still activ	z!YAX
+still cannot	j([?HHIMZT^ZF[^bJ
+still fail	zKXZY
+still federat	z7Z
+still has	p#YHJL[
+still have	z5X
+still in	p!J/H1ZH[TH__
+still is	z(Y
+still lock	sTY
+still need	zHGMIg]
+still not	m3G>HDIMIO_TJa]
+still off	w!_HG
+still old	z/IHEMa
+still on	w1^RIYJfJ
+still run	w5Y
+still says	rIX
+still take	wMX
+still the	m!J/Z9I@JAIHGIIKFZa_ZhI
+still ther	z!X9ZHJ
+still uses	z4Y
+still wait	w9_HHMHXHaZ
+still want	rMZ
+still work	sM]ZI
+stimmt nicht	o,ZOZ
+stop at	u;Z@JHGZ]hZ
+stop the	rHZPX]FbZ
+stop with	z![H[ZI
+stop work	w1YHHM[
+stopp after	wHH]_
+stopp half	z]]
+stopp work	oZ]f]
+stor as	z3_HE
+stor bokstav	zHII_
+stor in	w7XHZZJ
+stor without	w3Z
+storung bei	wSZ
+strategi de	rNZUJW^
+strategi onprem	zN]
+strength bar	zIZ
+strong enough	zI]
+structur contain	zFZ
+stuck at	uZ_
+stuck in	zH__J
+stuck with	z@Z
+student account	zVY
+student cannot	z?DG[H]
+stunden alt	z@^ZI
+stunden warten	wXY
+su connect	zRX
+su contrasena	uB[M]ZF^Y
+su cuenta	n!X3[DHV_
+su organizacion	uEYZJcZ
+sua conta	p3ZTXVZXY
+sua organizacao	wEY
+sua senha	u@[M]ZI^Y
+submitt a	z]X
+submitt new	z%X
+submitt the	zHJZ^
+succeed and	z/X
+succeed cloud	z/X
+success and	z@]TXZF
+success with	z/[
+successfully complet	zBZ
+such as	sMY
+such user	z_^
+suffit pas	z?[C[ZJ
+suis jamai	wDZ
+sul nuovo	zHX
+sul pc	w#XMZ
+sul portatil	zHFM]b^
+sull account	z^Z
+sull utent	z;[
+sulla schermata	zb]
+summer again	zK[
+support admin	r(I1aHIZIgJ
+support for	uHY
+support reset	z1XgZ
+support with	w(XHXJJ
+support writeback	zHZ
+sur ce	zW[
+sur l	i%[;YHERXZJ[Za[b]
+sur le	i3X>JBJHGJ]LZM]TZZJb]
+sur les	z5XJX
+sur mon	r9]M_ZI
+sure that	zHZ
+sure whether	zNXZX
+swap it	z@_ZH
+switch his	z!^ZJ
+switch it	zV[
+switch off	e![?YCJHHL[U]VIZIbZdXfZ
+switch on	m)J-XHFU[V_ZId[eZ
+switch the	wHX
+sync account	d%c0I2^BJGFHAP^QZVI^J_I
+sync agent	l0^HJ
+sync and	s0X8ZH[RHdI
+sync box	s4[HFRZcY
+sync but	zG]HJ
+sync cannot	z4YGYHI
+sync client	r1bHH
+sync en	z/J0]
+sync error	wH]
+sync heartbeat	zBJGIH[M[fH
+sync host	sHFR_Y]fF
+sync in	z8ZMY
+sync is	o8XGYM]
+sync konto	z2Z
+sync machin	r4]HCJJR]c^fJ
+sync not	s8_GZHGMJVIdI
+sync reset	z0X8X
+sync rule	nGaHH
+sync scop	wG^HI
+sync server	Y%J/[0H3J4_5H6Y9JBJGFH?KJMGNXPIR_Y]_IcbdXfY
+sync servic	h%[0JB]]FcIf[
+sync so	zGY
+sync stop	zHZM[fH
+sync to	rG[MYZI
+sync tool	u1bGXHEfI
+sync user	p7J=ZGGZGdafZ
+sync version	z1]HG
+sync vm	uHFfa
+sync with	zGZ
+sync writeback	w0ZHY
+synchronisation de	zHIM]
+synchronisation des	zG]
+synchroniz user	z%Y
+synchronization engin	wGJ_Z
+synchronization is	u8]
+synchronization servic	z<^fJ
+system does	wHZIJKJZZ
+system not	wKJZ]
+system remember	zKX
+system says	w:]HFI]ZG
+system think	z+]3I9I@IBJHJK^
+system will	z@[ZI
+tab of	u;]HIZZ
+tab show	z;Y
+tack sa	z9]
+tag andern	z@X
+tak your	z9]
+take a	o<^BJHGM_ZH
+take anyth	z;]ZJ
+take for	zHHM]
+take it	n@JHHMXZHg[h[
+take my	u?XIJZ]
+take only	zMX
+take the	o@JH^MYZIhJ
+take to	zdY
+taken away	z@IU]^]
+taken it	z/_gI
+talk to	r4[8J9XHHYZ
+tant qu	z(X
+target found	zGY
+te kort	zIZ
+te makkelijk	u-[
+te raden	u-[
+te resetten	z%Z([
+te vaak	w-^
+te veel	s#]HJX]
+team and	z%Z([HI
+team cannot	w:XHX
+team channel	zHX
+team chat	z:JH]
+team forgot	z:[HG
+team i	z:[HHZJ
+team keep	wMZ
+team lead	zgZ
+team meet	wHY
+team not	uHYMZVZ
+team phon	wH[
+team record	zH[
+team statu	zH]
+tego samego	z@^ZJb[
+tel como	z>_HJZI
+tela de	u+Yb]
+telefon do	z3J>I?]HJO[
+telefon i	z>Y
+telefon nem	w3GD^
+telefonnummer im	u3]
+telefonnummer stimmt	wOY
+telefono e	w>Y
+telefono in	zO[
+telefono ni	z3ID]
+telefoon kwijt	u>[
+telefoonnummer staat	z3^OG
+tell me	c![(]*J-[.]3I9F:[>F?JBICIDGEJI[KXOJV[ZJ]J
+tell not	zGY
+tell the	wD]HHKITZ
+tell which	zNX
+tem as	z(X
+tem dado	zD^
+tem de	zK]O[
+tem permissao	z%Y
+tem que	w:]@[
+temp one	wKILYh]
+temp password	k#J@[HHIJLaMIZH
+temporairement verrouill	uT[
+temporalment para	zTX
+temporaneament bloccato	zTX
+temporarily lock	jT^
+temporary connectivity	rc[
+temporary one	uBJHIL_h[
+temporary password	l@XBJH_KIL]ZG
+ten minut	l/H@XHFM_
+ten time	zaYhX
+tenant and	u:XWZ
+tenant del	z:_
+tenant has	wHIS^
+tenant is	u:[=]HI
+tenant noth	zW[
+tenant wide	zU[
+tengo acceso	z>[DJ
+tengo el	zCZ
+tengo permiso	z([
+tengo que	zX][Y
+tengo uno	zCY
+tenho mais	z3J>^
+tenho o	zCa
+tenho permissao	z(Y
+tenho um	zCX
+tent mais	w@[Z[
+tentativa aguard	wXX
+tentativi attender	wXY
+tentou verificar	zXZ
+terugschrijven staat	zd]
+terz parti	z.X
+test de	zB^HIWJZJ
+test do	z=^HJ
+test user	s;YBY
+than #	p2X@GH]R[
+than a	z@Y
+than once	uA^BJ
+than one	lAa_F
+thank a	u9]
+thank bye	w9Z
+thank for	p9_BYHIZE
+thank you	l+X9]B[HIZJ
+that appear	z-[
+that are	w!]HIZH
+that be	s5XIZKZLXZI
+that break	zFZ
+that check	uJ]
+that cloud	z_Z
+that connect	z4XG]HI
+that dc	z4[
+that forbid	z^^
+that harder	w-X
+that has	zHYVZ
+that have	z-[
+that i	m*Z@]HIKXPJVYZY
+that is	nHJK]^X
+that it	s>[XZ
+that its	uDYVY
+that ive	zH^
+that make	s-Y
+that my	r>ZE[FXHEKIV]WHZHhZ
+that nobody	z>EH]Z^
+that not	i-J4Z>G?JC_DJHZIJKYLIOXZJ_XhY
+that number	z>[HJ
+that object	w-J;^HH^X
+that one	r-_HJIJK]
+that option	zHX
+that ou	u%YG^HI
+that our	z1XUX
+that page	zHI[^
+that password	i)ZHZL[ZJ^J
+that phon	u>Z
+that reset	p!J%[BIHFJXU^VFZ^
+that she	zZ[
+that the	a3XBZGJHDIHKJNIUJW]Za^[
+that they	r3J>]GYHH
+that user	o([@ZG[HGJYPZZF^HdI
+that was	s4[>]DIHEO[ZJ_Y
+that why	s!ZI[ZH
+that you	zaZ
+that your	wBHHadY
+the #	oHIKXg_
+the access	wH[
+the account	Y!],]2H3G>X@HAJB]D]H>IJLXP]TZVGZB[G^b_E
+the acl	w(JP[
+the actual	zhX
+the ad	f%]2^8[HCNXTXZI_[
+the address	w3[>JHY
+the adfs	w7Z
+the admin	_(Y)X*J,_:[?J@XHAMHPISXV^ZHeJgZ
+the adsync	wHIfZ
+the afternoon	z@Z
+the agent	s0afI
+the allow	z?[HJ
+the alternat	uHZ
+the anchor	zAZ_[
+the app	c%J(_+H-J3J:I>^?^@IBHC_DGH[IHKGVJZE^IaZbJgJhJ
+the application	w([,JHBN[ZGf_
+the articl	rH_
+the audit	k/ZEYHYV[YYZY
+the auditor	z@Y
+the authentication	u3YH[
+the authenticator	e(I*^>]?ZHGaZ
+the authorization	w)[UH
+the bank	zHX
+the bann	o-IH_
+the baselin	zYZ
+the basement	z4^HX
+the boss	zK]
+the bottom	z>ZHJZ[]J
+the box	pBEHHZI^_dHe^
+the branch	zGX
+the browser	i.X/XHaKJMJcIh[
+the budget	zHX
+the button	w(]HHZZ
+the call	u3[>J?[HEa[
+the cannot	zdY
+the captcha	o@JBIH[IIZX]a
+the chang	b(I-J/H@GBEHFJYK[LHM]Z]h^
+the character	z/]IY
+the check	z-HHZ
+the checkbox	ue[
+the choic	u?Y[[
+the cis	zbZ
+the city	z-Y
+the clock	rHJR^ZIb^
+the cloud	V#D%J(J/a6[@HAHBFIHJIKDM^NGPHRJSJTcVJYJZD[G^G_^bJcHfFg]hH
+the code	[/J3F>dDJH@IIKINJOH]ba_hJ
+the company	h7Y:I@JBIHHIGKJN_UYVIW[ZD[Jd[
+the connect	b4^6YHGR^Y]fJ
+the connector	a%G(J2a3J4Y8I<aIHQ^ZI^I_Y
+the corporat	uN]
+the country	p3aHJaG
+the credential	zH^ZH
+the current	i@YHIK^NXh[
+the custom	uHZ
+the customer	s(X@ZBXHI
+the date	zHGR[
+the day	w@_NI
+the dc	_%J(J0Z1J3J4]5a<]=J?JBHDJHBIJJeKEMINHQZVJZF]JbIcDdJfJgXhJ
+the default	wHZ
+the delegat	u;ZKIP]
+the department	zF_HGZI
+the desk	r>HLZN[^Z
+the devic	z>IHY
+the differenc	zH]
+the digit	zO[
+the directory	i&X3aHHNXU[VE
+the disabl	z!^HH_J
+the docs	zH]JJ
+the document	wHHIJZ]
+the documentation	wHY
+the domain	[#_%F(J-J/X5G7J8YAJBZHCIHJ_KHMJNdP^THZG^I_JcJgZhJ
+the door	uH]
+the duration	zHYT[
+the email	k>X?JBJCZDFHHOXZ]a]bG
+the end	g,Z3J9J>G@GBaCJHIIXKZOIXJZ[]HaHeZ
+the entra	d#I/[NGT]YXZJdXgY
+the error	oBHHHIEN]S^Z]]J
+the event	pBJG[HIN_dIhI
+the exist	s8YhY
+the fail	p;_HFZ^
+the featur	rHFU]e^
+the field	zhZ
+the filenam	w2[HJ
+the filter	sHIJbNIZJ
+the financ	uHZ
+the firewall	oHYcZ
+the first	k!J8Y>H@ZC]HJIIZ]bJh[
+the flag	w^[
+the follow	o@ZHII[dY
+the forc	uLX
+the forest	u8_EIHI
+the forgot	p?ZDJWZZ[^Y
+the form	rHIKXZZh[
+the former	uMX
+the four	w*YNZ
+the free	u=cCHHJdF
+the full	w4]HIIY
+the gmsa	z0[ZI
+the graph	z)]
+the group	hBJHDPZVcZH
+the guest	sR[
+the guid	wH^
+the help	u9Y@ZH[ZEbJ
+the helpdesk	m*[3J9J>JDZZ]
+the home	r3H:bHG_H
+the hotfix	z5Z
+the hr	zH_ZI
+the i	z?IZF[Zb[
+the identical	z@ZK[ZG
+the installation	zHYeX
+the internet	u-]HFZHbZcX
+the intranet	sH[N]
+the keep	z+ZD[HJZJ
+the key	zH^]F
+the keyboard	u#[
+the keys	z6Y
+the kiosk	z.XHH^]
+the kitchen	z#].IHX
+the lab	u8H?DHd
+the laptop	oHF]Yb^
+the last	b#J-JBJGJH]IGK_MHNIO[TJZ]][aXfI
+the latest	z1X
+the ldap	u5Z
+the leaver	u!b@IHGZG
+the length	s2[HG
+the letter	rHEIHZ^h]
+the library	z^Y
+the licenc	u=aHF
+the licence	z=Z
+the lightweight	z%I0^
+the link	iGZZXba
+the list	i-H1I>J?cDJHFIJK[Q[VY_J
+the lock	e!I#[HCKITXZF[^bb
+the lockout	wHJT[
+the log	k&^/X6YBGHFZX]^
+the login	l#Z-J7YHFI]ZIb^
+the logon	sHIb^
+the m365	uMYTZ
+the machin	wHEc]f^
+the mailbox	w>]HG
+the man	zHJTZ
+the management	w%XHJe]
+the maximum	wH[
+the meet	pH^
+the messag	j3H>IE]HDUXWYa_
+the metavers	zGX_[
+the method	u?^DJUIVI]Y
+the mfa	zHZaH
+the microsoft	f#H7[HET^ZJa[fYg[
+the middl	pHI]_
+the migration	uHZK[ZH
+the minimum	j1]5^
+the more	z+[CJDYHJ
+the morn	u#[
+the msol	k%F2[;]Q]
+the name	n-ZF^HIIXKI
+the necessary	wD[
+the network	zHJMYcY
+the new	U!J#I(E)J,J-I/^0J2I3I4J6a7I8X9I:I=J>F@EB_CIDHFJH=IHJHKXLEMeN]OJPJTIUIVaWJXJZG[F]]^H_HaIdHeJfGh?
+the next	m@bKIhJ
+the note	u@ZH_NIZJ
+the number	^(J+a-J/J3a9J>a?I@FBGCYDDIBK[MJPJX]ZE]Ha[hJ
+the object	k!]G]HI^[
+the offic	e)Y/Z9]>I@JM[TFd[
+the old	X!H#]%J(I+J-H/[1G3H4I5J6J7J9H?J@DA_BGCIDIGIHEIFJJKALIM[NGOIPIRJTHVJYaZC[I]J^X_XaIbIcIdIfIg]hg
+the on	c/H4]E^HXNHPJTYZH_[fZ
+the one	d+J/Z3G?ICGDEHDIIKaNJOcZB]JaJh^
+the ones	uK]O[
+the onlin	z/]
+the only	p4[?]CI
+the onprem	m!_(]/ZAJNJPHdJ
+the operation	k%X(Z8YHJ
+the option	l?DH_LYZI^]dZ
+the optional	wHId_
+the organisation	j:IEHHHN[U]W^
+the organizational	uF]
+the original	zAZHIPZ
+the other	l?^CEG[HGVYf[
+the ou	d;^FdIJVIZH
+the p1	wH]
+the page	Z!I#J(J)Z*I.^/I3I7G9J=I>Z?[@GBHEZHCJJKHMJNEOFSIUbVYWYXHZ[[[]]aIdZhE
+the park	zH[
+the partner	z8[
+the passcod	wHIa_
+the password	L!H#F([)H*Y+I,I-[/]0F1J2I3I5J6X7]8H=F>J?FAJC[DYEHFJH;IbJXNbPFRJTXUDVFWHXIYJ]F^X_JbZcJdYeZhI
+the past	w%JK^
+the path	zF]HJIG
+the pc	n/_HJJZMFZJbX
+the pdf	wH]
+the peopl	uFXG^HJ^Z
+the permission	s%I([HFP^
+the phon	_#I+J-J>]B]CHDEHBIJKHMYNJO^U]ZEa_bIhY
+the phone	p3^CIHIg^
+the pictur	zb]
+the pilot	zVX
+the pin	rHYbZ
+the plant	zaY
+the policy	g-J@]CZHFIINaWJ
+the portal	a!I%I(X)J0[1^:I?H@XD^HGIYJYM[N^SHTJUYVJ]J^IaIbFgChH
+the power	zH^
+the preferr	u4]
+the present	uZIh]
+the previou	k#^@JHDK[MZZIg^
+the pric	zHZ
+the printer	zH]
+the privat	w3[>ZDJHI
+the problem	zFY
+the product	w-YHIJ^
+the projector	zHZ
+the prompt	zHYLY
+the provision	w0Y
+the proxy	rHGZHbZca
+the reason	s3Z@XJYLX
+the record	z#FH]
+the recovery	u>^HG
+the referenc	r#XHX
+the register	z>^DJHE
+the registration	l+[D[
+the remot	zHEc]
+the report	zHX]Y
+the request	zHFS]ZFc^
+the requir	nHJe[
+the requirement	sNY
+the reset	M!_#E(A+G-I.[0H1G3G5G6I7Z8E:G;J<J>[?]@CAYB^CGDDEHFHGFHDIHKGLHN[O[PHRHS[TFUFWCYJZc[E]a^X_FbacFdGeIfEgChG
+the rest	o)XP]VY
+the result	z/^MF
+the right	j%b@FBIHIKH^]hX
+the robot	w3]aX
+the row	zBY
+the rule	m@YGYHIIXN]
+the same	[!I#J(I*J-H/^0G8J9H=I>J@ZA_BFDJHHIEKcMHPZRHTJXJZ^[H]I_FaIcJdGfJg]hH
+the scanner	zHZ
+the school	wK[gZ
+the screen	r+GHYI]L[
+the screenshot	wHaZF
+the second	l@]B]HE]]
+the security	j%Z(];[DXHI
+the self	u)[ZIaY
+the sender	zH^ZJ
+the server	cGJHZMER]Y]ZI_]cHf[
+the servic	e%Y([,[2Z3[>[BJD[HGUHVJZIeGf^
+the session	zHH]^
+the set	w+[J]
+the sett	nH_NZZJ
+the setup	uD^HY
+the seventh	zKY
+the shar	u#XZF^]
+the shop	w>[HIbZ
+the sign	i#I7YD]HaT[ZIaE
+the sim	z#IBIH_TE[E
+the site	m-a9IHAI[X[ZIcXhZ
+the six	zaY
+the sms	e@JBHCZH]ZE][a^
+the sourc	zA[
+the special	zHJI]
+the sspr	oVZ
+the start	zFXIHJ[
+the step	zZX
+the stor	w-HH[O]
+the sync	W!H#I%c(J)I+J-H/[0D1b2Y3H4_6Y8H9I;J=I>I?J@IAIBYCJDIFJGZH:IHJJKILJMFP]R^TIUJVHXJY^ZH]E^I_FaJbJcbdEhJ
+the system	f+]3^>J@XBZD]IFKYMJNIOEZ]hI
+the tabl	w(JHa
+the team	zV[
+the temp	pKIL[h]
+the temporary	uH]KJZIhZ
+the tenant	l)Z-]=JHHWZ
+the third	zZZ
+the threshold	z#XHX
+the tick	z^Z
+the ticket	zBY
+the time	o>IBDC]H_KJR_
+the tool	zJZ
+the top	wh[
+the town	z-aHGIIZI
+the train	w>IHIMXZI]_
+the traine	zVXbX
+the tree	z%]
+the tutorial	w=J@GHa
+the two	uH^
+the university	z7^
+the unlock	oHBT_[_
+the updat	w5[
+the upgrad	u1IHHdZf]
+the user	Q!B#Z%E(Z)G*J,J-G1J2J3Y4H6I7G8F9I:^;_>H?D@ZA]BZDZEIH:KHLZMERJSITHUHWJYI[H^__faIbEcHdDeEfF
+the valu	sHJN]ZI
+the vault	z2[HX
+the verification	i+XCJHI]Za[
+the version	z0[
+the very	zK^ZI
+the virtual	zR]fX
+the vm	w6[HXRY
+the vms	zR_ZH
+the vpn	u4]
+the wait	w9FHFXb
+the wall	zH]
+the warehous	zHYZZ
+the weather	zH]
+the web	mHXJZN[TYZG
+the websit	wI]Z[
+the weekend	pHEZ^f_
+the whol	p3JHGO]U_VZZJ
+the wifi	sH[
+the window	cHHMZZ][Y]Y
+the wizard	c,d@JBaG[H?ZFdXe^
+the word	u-^HH
+the writeback	l6YG[HGJXdGe]
+the wrong	g@ZHJR^ZDg^
+the year	w-JI]
+their account	sLX[Y
+their home	s:[
+their identity	wXY
+their info	z+ZHY
+their mfa	zHY
+their own	m(I)[-H:Y@ZHHUZV[ZI
+their password	a*Y/J:[@ZBEKGMINIUIVY[^d[fYhH
+their peopl	z8_GIHJ
+them to	oUXWZ
+then a	zZZ
+then cloud	z/[dH
+then entra	z/]
+then i	z@[
+then it	pC]HHZ]aJ
+then nobody	zf]
+then not	uHJR]ZHc]
+then reset	w1YF[QYZH
+then says	rKHh^
+then the	n/YHILY
+ther a	c(I3J7J9Y?HA]BICJGJHZIINJUJXZZ]]J^Z_JbYcJhI
+ther an	p9FSbZG
+ther any	r9X>I?ZHGNYTZZ]bI
+ther are	oA^G[HIdI
+ther is	g([+Z3Y>IBJCXD[FXHDWX_Y
+ther not	g?ZHGWYZIaZbZ
+ther was	p9I>HD]HESFZb]I
+thes account	uLZ^Z
+they are	s/ZOY
+they can	w3J>]HI
+they cannot	o@XG]HIVXZIgZ
+they differ	z/[
+they have	u3]:EHZOX
+they not	u?[HHaZ
+they phon	zGY
+they say	sHII]OXU^
+they tell	z!Y
+they told	zDYZX
+they use	z7Y
+thing and	zCaHIZJhI
+thing is	zZ^
+thing like	z-YIX
+thing not	zZ]
+think its	zR]
+think of	wI[
+third party	g-I.Y7_@IHFIJJ_KJZEbY
+third time	zZY
+this a	z-H9]HX
+this account	o(Z;XDXVJ^]
+this articl	wH[
+this department	zGZHJVY
+this directory	zWY
+this error	zHIZZ
+this featur	n=[UXVZ
+this for	zVX
+this happen	z9IDZHHZ]
+this is	n3J:]@ID]HHcY
+this login	z^Z
+this management	s8^
+this mean	z9JHEZ^
+this morn	g@bHEKGM[Z^hJ
+this not	z:[
+this object	zG]HH
+this on	w-IHJV^
+this one	uHHKXP]
+this operation	z1]HJ
+this ou	u%^(D;ZGZ
+this out	z9Z@X
+this page	z?GH^
+this password	g-Z@]HFIJKXNX
+this reset	zDXZZaJ
+this scenario	z)Y
+this servic	zV[
+this situation	w?IHYdY
+this tenant	sVJW[
+this thread	z9_BIHI
+this time	l@GB_HIKZWYZEcY
+this user	b#Z%G(_)H3Z=]?I@IA]CHD[HALZPZUGV]ZB
+this week	u9H@ZH^ZYfI
+this year	zKY
+thos in	zVYaX
+thos user	w7ZGX
+thos who	z@_ZF
+though i	u+]HFMX
+though the	zHZZJbX
+thre days	w@Z
+thre of	sHZIZ
+thre password	wHHKaNJZH
+thre peopl	zP]
+thre time	nBIDJHHKFXIZcaZ
+thre wrong	z#ZHY
+through a	zV[
+through all	zK]
+through at	wBY
+through authentication	wH[
+through graph	zgY
+through o365	zNZ
+through on	z/X
+through our	w:Y
+through the	g+[GXKIN]VJZY_JbXgZ
+throw an	zHJe]
+tick in	oG^ZJ^^
+tick requir	wL^
+tick the	sHIZIe^
+ticket can	zB[
+ticket clos	zB[
+tied to	z_[
+tien #	z3ZI[aH
+tien dato	zD^
+tien la	s#]7ZHIKJMX
+tien permiso	w%[
+tien que	zK]
+tier #	w!G#J(Z2J3I@JCIHGPbTJZG
+till det	u9G>YB]
+till the	wfX
+till tomorrow	u@]
+tillbakaskrivn av	ud[
+tillbakaskrivningen slutad	zYXf]
+tillfalligt last	zT]
+time alway	zZZ
+time and	o#_HGR_ZG
+time becaus	sWYdX
+time befor	w-Y
+time drift	wR[
+time i	uKZ
+time in	p#[@HHITGXa
+time is	zH]ZH
+time it	w@YB[HJ
+time not	zRX
+time now	wBID[HJKJZ[
+time on	oHXRZ
+time out	w/IHJR^
+time password	zB_KIZD
+time she	zN[
+time to	wHGM_
+time track	zH_RIZJ
+time was	zR]ZI
+time with	w#JT[
+time within	zXY
+timed out	u]Xc]
+tipo de	zIX
+tipo guest	w(J9J:bHI
+tiraram o	z4[?]CHHJNJ
+tls #	[!J(J-J1F2J3H4H9J=I>J@HBJCIIHKIMJNJPJRGVJXIYjZGaIcFdHfG
+tls inspection	wcZ
+tls secur	zY[
+tls ssl	z<^CJ
+tls version	wHJY]
+to #	iHEI[KaPXZHaX
+to a	_!J(J-I/X1J3J4Y7X?IBJCJG]H_IHKZMJOJZD]]_[fJ
+to accept	w:EB^HXKYfF
+to access	w#X
+to acquir	wHGQaZH
+to ad	i!I%Y(I-J/Y4[=I@JGJHCKJMJNJPIRJSJTJZF_^bGd_fHg^
+to admin	p%I*_HHP[QZdG
+to all	zKJN[
+to allow	s.Z
+to an	p>GK]MZfJ
+to another	n(Y:J=Y@JFJHbZJ
+to approv	z>ZHFa]
+to ask	s(I*H@JDJV[Z^
+to be	^![%G(I-X3_4J5]9J>I?H@XBHC_DEEIH?IaMJNJOJPZV]ZD[]]IcJd[
+to block	u.YHJaZ
+to call	z>[B^HJZEaI
+to catch	wHGM_
+to chang	[(^.]:J>G@HDJHBIJKGL_MHNIVGZa[J^_dJhH
+to check	zD^EYHI
+to choos	k-H@ZC[LaZI]I
+to click	z(]HZZG
+to cloud	uH]
+to come	s+ZHJX]
+to complet	l([HIO]dX
+to configur	r=JWYe]
+to confirm	u+ZHZ
+to connect	w4I8]HI
+to contact	r3JCJD[HGVXZ^dY
+to continu	z.Y
+to creat	wHZ
+to date	z+EHa
+to decrypt	z6[ZI
+to defin	sHJWaZI
+to do	o=ZBbHBKIZ[]I
+to email	r*[>^?GDIHJaJ
+to enabl	g)],[HHUZVYWIZH[]
+to enforc	z-]
+to enter	u+[>HDIHEK[O[ZIhY
+to entra	uHHJJT[YZ[Gc]
+to exist	w-]
+to expir	zHGKYZ[
+to factory	w>YH[
+to fals	z)X
+to fix	w8Y@ZE[
+to get	l,[-H?Z@^KJZYeGhJ
+to give	u(]@JHIZ]gY
+to go	r+[.^:]>HHFZF][
+to guess	h-^HJ
+to haslo	wKZ
+to have	r9JH[aX
+to his	wZIg]
+to install	z0_HG
+to it	s>ZF[HGKYZ[
+to just	uHJK]
+to keep	l@_IJK^ZC[X^ZhF
+to know	zZX
+to let	u=YB[HIZHaY
+to lift	zTZ
+to live	z@_HJIJNI
+to load	ubZ
+to locat	zHJe]
+to log	nH_Z[aG
+to login	r#XH]
+to make	f@XDZLYQ_ZI
+to me	r9XV[ZJaX
+to microsoft	w>IHXc[
+to move	uH^
+to my	d*J:^>a?Y@[DJHHMXUJZH]JaF
+to none	o>JBIHZU_aJ
+to not	rL[
+to okta	z7Y
+to on	zHGc_
+to one	w:[HH
+to onprem	zgX
+to our	m%Y4[7^8Y:_HAZIcJ
+to perform	p%](G
+to permission	z%X
+to permit	z(GV^ZJ
+to pick	u@ZHHLZ
+to policy	zNY
+to prevent	nT[
+to prov	wXY
+to re	z+[HG
+to register	f+d>J?ICFHIZJ
+to replac	w@YZHh[
+to reset	T!Z%X(a)F*[+J-I/I0J7G;I=I>X?_BHCaEXF[GGHBJJKFLJMHPFTHV[WFXIZY[X]I^F_HbEcIdHhI
+to resolv	sZZdY
+to restart	z+XH[
+to reus	zK_ZE
+to run	zHZ]Y
+to sam	lQ]
+to save	w=]HG]If]
+to security	zHJQ[
+to see	z#XHJNY
+to send	z>YHJ
+to servic	zc]fF
+to servicebu	wcY
+to set	i%^(Z+G<^>Y@JDHHYKZZE^I
+to sign	lMXT[
+to sms	w>_HI
+to start	s0]HFcJfY
+to stop	w)]H[
+to sts	z7_HFZH
+to switch	u!^)IHZZEh[
+to sync	uG[
+to take	zEZKZ
+to team	r_X
+to that	w>^HI
+to the	V#H%E(G+I/X0Z3I4]5J6J8J9I:H;[=I>_@EBDCIDEGHH[IFJIK]LJMXNXRJSJTIUXVIWJXJ[J][^I_]aHb[cYdFe]fFhH
+to this	zHX
+to try	z-Y
+to turn	u-F;ZH^VX
+to two	zC]DJHGg[
+to type	zKHh]
+to unlock	e#HB]HITG[a
+to updat	n([5^@IBJHDKGN_^JhZ
+to use	a(I4Z>X?Z@JCIDYH[IXUGV]Y[ZJbXdE
+to user	zHY
+to verify	g#J*X3F9I?J@JBJC[DcHIOJXZZI
+to vpn	zHX
+to wait	h@^HIX[
+to what	w4YHFKaZE
+to window	zMXZJgY
+to work	wBIKJZ_fJ
+to writ	w%YGX
+to your	n+G7[:]DHH[UJZI
+toda la	zUZ
+todavia not	zHHM[UJW[
+today and	r@[
+today i	u@[SZ
+today is	z![ZI
+todo el	s-[BJH[MJUZ
+token are	wR[
+token could	w,Z
+token de	u,_HJ
+token di	z,]
+token error	r,[HJ
+token for	z,_HIeG
+token issuanc	wHY
+token not	w?aHFR[ZF
+token sas	wR]
+token with	w,^ZI
+told it	s@YD^HJZJ
+told me	n(I9J>JHGX[ZbaJ
+told my	w-XZH^[
+told that	u)X@ZHJUIV[
+told the	u@ZD[HJNIZJdY
+told their	zNZd]
+told to	r-J4ZHIKZV[YZdX
+tolto il	w-J4[?]CJU[
+tomorrow becaus	z#JX[
+tomorrow to	w@Z
+too common	p-^
+too early	w!^@YKHZJ]Y
+too easy	r-XIZ
+too fast	z+ZZ[
+too long	m2aHGIH
+too many	[#b-^3Y9I@IHFIGKGOIT_X^ZHaHhJ
+too much	z-HK]XY
+too often	mHIX_ZH
+too old	l0[1_4J5_H]KHMJSITJUJYJdHeJfJgE
+too predictabl	z-^HG
+too recently	z@Y
+too short	rI_
+too young	z@]
+took a	z8Z>]HG
+took it	r/[@JB_HJZJ
+took the	u-Y/X8[HJ
+tool is	u1_H^RGZJ
+tool made	z2]HJ
+tool on	wJ^
+top box	zh[
+touch the	w1]HIN[ZG^[
+tout de	z@]
+tout le	u-^9[@IBIHHKJU_ZJ
+track tool	zH_RIZJ
+tre volt	za]
+tres de	zIX
+tres vece	z#]a]
+tres veze	za]
+trial of	z=[HJ
+trie for	z@JHJX_
+trie to	l!]%Y(ZHIKXPIVGZJ
+tried #	uNX
+tried again	u@_
+tried all	zKXXX
+tried another	zZ[
+tried everyth	uBJKJNHZa
+tried it	wXZZZ
+tried once	z@JB_XJZI
+tried ten	zKFN_ZI
+tried the	o@HHJK_^YaZ
+tried thre	w#JKHXJZa
+tried to	f#F@]BJHGK^T[XXZH^JhZ
+tried too	r#HHIXaZH
+trigger for	z+[HG
+troca nao	zZ^
+trocada not	z/[MZTJ
+trocar a	s@HZ^^X
+troi fois	za]
+trop courant	z-Y
+trop court	uI_
+trop d	zX]
+trop de	l#X@JHJXb
+trop facil	u-[
+trop long	z2]
+tropp volt	uX]
+troppi tentativi	p#[X[
+troppo corta	zI]
+troppo facil	s-]
+troquei de	w>X
+trotzdem nicht	zZJ[]
+true and	zZI^[
+try again	e+I@BBGHFIIKGNJX^ZccZ
+try any	zBHKJX_ZD
+try for	zXHZ^
+try is	w-JK[NZ
+try someth	z-^ZG
+try to	d*X@^HIKZ^IaY
+trzeba czekac	z@[
+turn away	w-[@ZKHNX
+turn down	n-[@YHGIZK]
+turn it	s!_)J-J/]@JHHN[UEYJdIfG
+turn off	a(J)^*H;Y<Y?ZCINJPJU^VHY[ZHbZ
+turn on	_!H(I)^,Z3J:J;Z=J?J@JHDNIPJU_V^WJZE^IdZe]fJ
+turn out	z^Z
+turn red	zh]
+turn the	w4IN[
+turn this	zU[VXZJ
+tutto il	zBIHJS^UYZH
+tva metoder	w*^
+twee methoden	w*aCJ
+twelv i	z@YHJI]ZG
+twic on	zA^_GcJ
+two account	zA^
+two ad	rA]
+two check	z*^CZHE
+two connect	z6ZH]RHcGfG
+two days	zI[
+two dc	zJY
+two different	uHJg[
+two digit	oIGJ[O^
+two enabl	z8JA[
+two factor	u3IH[
+two forest	sAYH[
+two gate	r*ZCX
+two hour	w@^H]KHaF
+two method	m*[
+two month	wK[ZI
+two object	zA]_J
+two of	zAY
+two option	z*Y
+two password	p/Y@IHFKYM[ZFg^hI
+two proof	r(I*bHG
+two server	z6XP[
+two thing	z*[C]ZJhJ
+two user	sA]HIPZ
+two ways	u*[?JC]HJ
+two week	w@ID]H]KF
+two year	uK^ZG
+tylko jedna	zCZ
+tylko odblokowac	z[[
+tymczasowo zablokowan	zT[
+typ the	uKJ]^
+type a	zK[hI
+type guest	w:^
+type my	zKHh]
+type the	whX
+typed a	w,X@^ZE
+typed it	sOXZZ]YaI
+typed my	r>GK[O^hG
+typed not	uOX
+typed the	p3[>JHJIGKIZX]]aIhX
+typo in	s3]@ZHYOJ
+u mnie	zV]
+uber die	u(X>]DZ
+uhr am	zH[RY
+uit in	z!^
+uit voor	wU^
+ultimo cambio	z@^
+um das	z.Z
+um dia	w#I@]X]
+um erro	w3JEXOZZ[
+um grupo	wPXVZ
+um metodo	w?[HI
+um segundo	zC]
+um unbefugt	wTZ
+um usuario	z;YZ[
+uma das	zK]
+uma hora	zXYa[
+uma licenca	zH[
+uma palavra	zK[
+uma politica	zWZ
+uma senha	u-X@ZBJHIKIZ^
+uma vez	z@]
+un altra	l-J:_@aDYHGIIKYZH
+un altro	z(Z)JC[
+un ancien	zKY
+un autr	r@[KX
+un cambio	z@]
+un chiffr	u3]IXOI
+un code	zHJIZX[
+un collegu	z@YH[
+un dia	u@^HIX]
+un error	n3X@JEZHEO]Zb
+un filtro	zJX
+un giorno	u@]HJX]
+un group	uHXP[
+un grupo	uVZ
+un gruppo	wPYVZ
+un jour	u@[HIX]
+un metodo	s*Y?Y
+un mot	o-^@JHFIIK^ZH
+un nouveau	pKIZZ[]
+un numero	w3II]
+un ora	zX[a[
+un partenair	z:]HJ
+un partner	z:^HH
+un poco	zM_
+un problema	zZ]
+un robot	w9_HJ
+un secondo	zC]
+un segundo	w8[C[
+un seul	u;X@[C^ZH
+un simbolo	zI[
+un solo	s;[CaIIZJ
+un usuario	zZY
+un utent	zZZ
+un utilisateur	zZZ
+una contrasena	rHJIIK[Z]
+una directiva	zWZ
+una dll	zJZ
+una hora	zXZaZ
+una licencia	zH]
+una licenza	w=YH]
+una maiuscola	wI[
+una nuova	w:]HXIJKJZJ[]
+una ou	z%aHI
+una password	uHIIJZ^
+una persona	z9^HJ
+una pso	zN_ZH
+una vecchia	zKY
+una vez	z@X
+una volta	z@]
+unauthoriz use	oTZ
+unavailabl when	u4]
+unbefugt nutzung	zTY
+und der	sNZ
+und die	z>ZGY
+und es	wHFK[OXa^
+und genau	zF]
+und ich	s>]@ZB[HJ
+und jetzt	w#[@Z
+und kann	p#X:X
+und kein	z3GD[WZ
+und kleinbuchstaben	zIY
+und lasst	z@Z
+und leerzeichen	w3_IZ
+und schon	z.X9Y
+und soll	zXZ
+und sperrt	z#].XMG
+und weiss	zhY
+under the	nHHKJZZbbhI
+une autr	z:]C[
+une deuxiem	wCY
+une erreur	r3HEXHIO[Z_
+une heur	zHIXXa^
+une licenc	z=JH]
+une majuscul	wIZ
+une seul	w?ZCZHI
+unexpect error	p&G3_Z]
+unexpir password	n%c(I-JKHLIZH
+unfortunately you	wZZ
+unidad organizacional	zFYGZ
+unidad organizativa	zFXGY
+uninstall the	wH]J]ZI
+unit cannot	zG]
+unit d	zFXGX
+unit name	zFY
+unita organizzativa	zFYGY
+unknown account	zbY
+unknown ad	w&]ZH
+unknown error	l&_
+unlock account	sBJ[_
+unlock but	u[Z
+unlock by	wTX
+unlock fail	w#G%[HETHZ^[G
+unlock in	pTa[J
+unlock is	uHJ[[
+unlock it	uB[TZZI[J_J
+unlock me	u#][J
+unlock my	r#[>JBJTJ
+unlock not	p#JHHTX[_
+unlock only	r[Z
+unlock option	sHET^[[
+unlock successfully	z#IB^TI[J
+unlock the	l#EB]HbTJ[C_J
+unlock their	w[Y
+unlock themselv	z[X
+unlock without	oBI[^
+unos minuto	zBIM^ZJ
+uns nicht	z:X
+unser doman	w7Z
+unser password	w7Z:XN[
+unterstutzt kein	z0Xg[
+untick the	zBEHX^_
+until #	z@]HXZG
+until friday	z!XVY
+until monday	wH^
+until the	p@_HGM]
+until tomorrow	n#J@^HHX_ZG
+until vpn	zHEM^
+until you	zI[YX
+up a	wDXWZ
+up after	zBYHJMIZ[]J
+up again	p+]BIZ[
+up any	uDZ
+up at	s7ZHJZH][^Y
+up by	u%ZH[KZMGVY
+up for	j+X-JD^H@UJV]W_YYZI
+up her	z#Z
+up in	z?^DE
+up not	zHJa]
+up on	r9X>JHHa]
+up the	p%[EYHHR[
+up to	z+EHa
+up with	w-]HINZ
+up your	s+GDHH^VZ
+updat becaus	z%Y
+updat fail	p/ZH[N^ZC
+updat in	z/X
+updat it	w3J>[HHKHh]
+updat keep	zH^ZE
+updat mgpolicyauthorizationpolicy	z)Z
+updat mguser	nHJgc
+updat of	w0[1]HEfI
+updat on	s9]HGZZ
+updat password	w(YHJZZ
+updat passwordprofil	zMJgZ
+updat the	l([/Y1]@YHCKHN_fJhH
+updat user	z(]
+updat your	zHIZ]
+upgrad entra	z1JHHf[
+upgrad of	ufZ
+upgrad to	z1X
+upon submitt	z%X
+upper and	zIEN^
+upper lower	zIY
+uppfyller inte	sIZN]
+uprawnien do	z%^
+us that	zGY
+us to	w*IH^
+usa pingfederat	w7]
+usar sspr	wPZ
+usar una	wK]ZH
+use a	n,[4[?DH]JZKYdG
+use adfs	z7Z
+use ante	zK[
+use any	z>^ZJ
+use entra	z0Y
+use it	s-]HZ
+use my	s?YHZKXZH
+use only	zdZ
+use password	uV[
+use phone	s?ZHZ
+use question	z(F*]?ZHI
+use security	w*[?H
+use self	sVY
+use specop	zJX
+use sspr	m)X7Y:Z=YGYHYVIZJdF
+use that	w-]
+use the	h>J?[D[HYUHYZZI
+use this	s-[?XKJVZ
+use window	z?^HCbY
+use writeback	zdY
+used again	wH[KITZ
+used befor	sKZ
+used by	w%[A]HI
+used for	o,X>ZHY
+used graph	zMJgY
+used password	u-_HJIIKH
+used recently	wKZ
+used that	zKX
+used the	r-[HGT[ZI[Gg_
+used this	uKZ
+used to	k(Y?a@JBHHFKHP[ZZfJ
+used up	u#YXZ
+user a	z@]
+user abandon	z][
+user account	o!IAGHbIXPIVIZJ^H_EdY
+user accountenabl	zG]_H
+user acl	z;_HGPH
+user admin	m!J(^)ZZG
+user after	zA[HHTX
+user although	zHJTZ
+user and	s#IHHT[
+user are	m7X:YHZ
+user attribut	zGFH^^X
+user b	z@]
+user blad	z!E(_HJ
+user but	w([)[HF
+user call	zZ]
+user can	h(G)X*^?HBZHG_Gda
+user cancell	u][
+user cannot	Y(B)G3J6J7G>HAJBIDHFJGZHAKHLJMJNJO[PYSJTJVJZ_[J^c_BcJdbfZg[hJ
+user chang	uBHH_^G
+user change	zJ[
+user complain	w-Y
+user did	w@ZHIX]
+user disabl	z![
+user does	w_Z
+user enter	o3GHIKZO[ZGh_
+user every	zHJP]
+user exist	uA[
+user fail	l(J7X@JAIF_GJHFKHUZZZ
+user fine	z)ZBJ
+user flagg	zH[
+user flow	wH^ZI
+user for	uAXHXZZ
+user forgot	z@IHIZ^
+user from	k8Z=XBJHITYZH^__[
+user get	p*Z+Y=[HEU^VI
+user gets	p*[HIZ[
+user go	wHDZa^J
+user got	u#XBYHJZJ]XaI
+user had	w@[KI
+user has	d+J/X=XAZC_DZHHIG
+user hat	u=ZC[HJZI]]
+user have	n;]CYHHMY
+user hold	z(Y
+user id	oHFI^TZZHg]
+user in	b!J%](Y-J/J7J8H;I=J?J@IAaBICJDJFXG[HFJXKJNJSITIVXZG[]^Ia^
+user information	wHGQaZH
+user is	a!Y(I+Y3_@JB[DHHETDVFX[ZX[J^[_]
+user ist	z#YG[TJ
+user it	z;ZHJdX
+user keep	w-^DJHHIZKIZJ
+user left	zCHD]
+user lock	w#JH]TI
+user lost	w=^HG
+user match	zAZ
+user may	sLJSZZI^]
+user mfa	zHY
+user miss	z__
+user must	u@Y
+user name	oI[ZJh[
+user need	p*^CHHIZ]
+user not	_(E+^;X=Z@IBICGHHIGJZKHL_PJUJV]ZI]H_YaZd[
+user object	l!];[
+user of	s7Y8_HEZJ
+user ok	u(J)a*EVF
+user on	r!Z-JHXMFZI_adJg[
+user only	o*Z+]CHHFNXZ^
+user or	z=JH]
+user ou	zGZ
+user out	z^Y
+user password	g1]@YB]HJ
+user pick	zI[
+user register	u+H?]BZC[DGHI
+user report	rBIHFZb
+user reset	j(G=Y@[BaHHMZV]Z?^]gH
+user same	z@_ZF
+user says	s#YHJKZZX
+user see	u-]
+user show	wHX
+user sign	wHHM]
+user start	z]X
+user still	zL]
+user stopp	zHI]^
+user submitt	zZ[
+user swear	zNY
+user switch	z!Ib^
+user then	wgX
+user ther	w8X_Y
+user to	f(J+]:J@IDHGYH]LYUZZG[X^[
+user trie	u:XK[
+user tried	wKZNX
+user two	wA^
+user type	z:Y
+user unlock	uBI[[
+user used	z/]ZJ
+user want	l+G-Y@ZD]IX
+user was	j!_@IHHPYZ[^J_X
+user went	zBFZJ]_
+user who	g#J)]>J@]D[HXLZPXZF_X
+user whos	sGZHII[ZH_^
+user with	l!I(Z)Y:[HZZI
+user without	wDZGId[
+user work	z4Y
+useraccountcontrol 66048	zL_
+uses the	uK^ZFgY
+using a	z/XH]ZJ
+using it	zD[LZ
+using the	z#Z
+uso la	zM^
+uso nao	zTX
+uso non	zTX
+uso not	wTZ
+usual password	wK^ZJ
+usuario ante	z]^
+usuario convidado	z:]
+usuario de	uA[^Y_Z
+usuario deshabilitado	zb[
+usuario e	zXXdZ
+usuario en	zVZ_X
+usuario invitado	z:]
+usuario nao	r(Z=ZDX^]
+usuario not	j(X8ZVZZ[^[
+usuario nunca	za]
+usuario onprem	z_]
+usuario tien	zC[
+utent cloud	zA]
+utent disabilitato	w!XbZ
+utent e	zIZdZ
+utent guest	z:]
+utent ne	zC]
+utent non	o=[DX^Y_YaY
+utenti non	z(],J8Z
+utenza e	z!]
+utilisateur a	w[Y]X
+utilisateur cloud	zA[
+utilisateur est	w:[X[ZJd[
+utilisateur n	r([CZDX
+utilisateur ne	s8Z^ZaX
+utilisation non	zTY
+utilizador nao	z^X
+uw account	zTXX[
+uzyc starego	zKZ
+uzytkownik nie	z^]
+v host	z9JH^
+va il	z9YZZ
+va lento	zH^
+vacation and	z>XHHZZ
+vai para	u>Z
+valeu pela	z9^
+valida en	z3[
+validita minima	w@[
+valu provid	wN]ZI
+van de	w@ZHIR[
+van een	w:^HIJXV]
+van mijn	zH]
+vanish from	w!GHJKIPY^J_^bY
+vanta #	wXZ
+varia vece	z#[X]
+varia veze	zX[
+vario objeto	zA__I
+vecchia password	r#[KZMI
+vecchia per	wM_
+vece y	w#]@IX_aI
+veel pogingen	s#]HJX]
+velha e	z#[KJh^
+velho e	zY]
+vendor dll	zJ^
+verbindet nicht	wH]YX
+verbindungsproblem mit	zcY
+vereist licenti	z=_HI
+vergessen nicht	z>Z
+verifica non	waZ
+verificacao e	z3H>JO[
+verificacao nao	u>XaZ
+verificacion not	z>Y?IC[
+verificar l	w3[XY
+verificar su	zXX
+verificar sua	w3ZXY
+verificatiecod komt	zaX
+verification and	zBYZY
+verification code	wHIaZ
+verification email	r>Ia[
+verification goes	z>XHIZ[
+verification method	lCY
+verification n	zaX
+verification sms	uaY
+verification step	zC[HI]X
+verificato un	zZ^
+verifier votr	w3[XX
+verify but	zCY
+verify me	u>JCGDbHIZHaJ
+verify my	zKJZHh]
+verify with	zCID^
+verify your	p#J3^DFXZ
+verlangt ich	zCX
+verrouill apre	z#Y
+verrouill pour	zTY
+verschieden kennworter	z/[NY
+version #	r1aLH
+version de	z1Y
+version is	w1[HG
+version not	z1[
+version of	i1]H_MJ
+versuchen sie	u9I@XXZZ]
+versucht ihr	zXY
+verweigert beim	z%_
+very long	w2Z
+very password	zKZ
+veto the	wJZ
+veut pas	zKJNXh]
+veux mettr	z+]
+veux seulement	z[X
+veux un	zZ[
+vez al	z@X
+veze e	u#_
+vi har	zJX
+via ctrl	zMX
+via graph	s+JDIH[g]
+via portal	z/HM[ZG^]gJ
+via sms	ra]
+via sspr	uNX
+via the	wgZ
+vieja en	zHJM]
+vieja para	zM[
+vieja y	z#Z9JHIh]
+viejo y	zY]
+viel fehlversuch	z#^
+viel versuch	wXY
+viel zu	z-]2[9J
+vielen dank	w9]BYHI
+vien de	zJZTZ
+vient pas	zHIa_
+viewer and	z%X
+vigencia minima	w@Z
+vill ha	wCXMZ
+virtual machin	wH[R]
+vm de	zHJf]
+vms time	zR_ZH
+voce nao	w(X:Z
+voce tentou	zXZ
+voic call	z?[HZ
+voicemail pin	zHY
+voldoet niet	rIZKIN^
+volgen de	zO]hX
+volt e	zX[
+voltar a	z@Z
+volver a	uK_ZG
+vom admin	wd^
+vom connect	zf]
+von der	z;]GZ
+von entra	s-]fY
+von kennwortern	wWZ
+voor de	z-[
+voor onze	zUY
+voor wachtwoordherstel	r=YV^ZI
+vor der	zDX]]
+vorubergehend gesperrt	sT]
+votr administrateur	rEIV^WGZ[dY
+votr compt	o3[TXV^WHXX
+votr configuration	zEY
+votr mot	rBZEYM]ZH
+votr organisation	mE[dY
+vous avez	sXX
+vous me	z#[9Z
+vous ne	z(X
+vpn client	w#[
+vpn error	zH^ZI
+vpn not	zH]
+vpn se	wH^
+vpn still	zHHg]
+vpn tunnel	z4]
+vpn に	zH^
+vuelv a	z+XHJbZ
+vuol due	z*Y
+vuol la	zKHh]
+vuol un	zC^
+w ad	w!^MZTY
+w chmurz	zTY_Z
+w katalogu	z3^
+w naszej	zUX
+w o	z=Z
+w organizacji	z=X
+w przegladarc	z.YMX
+w32tm resync	rBHHIRddIfH
+wacht #	wX[
+wachtwoord gewijzigd	wB[ZI
+wachtwoord is	pIYMXh[
+wachtwoord niet	p@HVJZ^^]hH
+wachtwoord resetten	zHJb^
+wachtwoord te	z[Y
+wachtwoord terugschrijven	wd^
+wachtwoord van	z(]H[ZI
+wachtwoord vergeten	uDZHJZ^
+wachtwoord voldoet	wN[
+wachtwoord werkt	sB[MZ
+wachtwoord wordt	u@JNXdZh[
+wachtwoordherstel staat	zUX
+wahlen sie	u-]@IHJI]K[ZH
+wait #	o@XXZaZ
+wait a	o@XHIXaZJ
+wait and	sHFaXb]
+wait for	k9^>J@IHZM_NIXF
+wait one	w@]
+wait period	z9HHHX^
+wait till	z@Z
+wait until	uXX
+want #	w@Z
+want a	i-J>D?G@[C^HbIJKHNHW[ZJaI
+want an	z?Y
+want another	u@]
+want at	z/[
+want cooki	w.Z
+want from	zHEIaKJZJ
+want me	w>ZHY
+want more	zHHIaKI
+want my	wH]KIZJhZ
+want one	zK[
+want password	z-ZH[LH
+want reset	z!X+FD]
+want sms	z?Y
+want someth	s-I?YCZHJIJK_ZF
+want the	f/X>J@XHCIJKXM]O[WYYYZGg[
+want to	Y%Z(G*G+b-I:Y>b?IBHCEDXHYIGKYMHNIOIPGTJUJVIWJXI[_]IaIbIgJ
+want two	uCXIHJ[
+war fruher	zPY
+wart seit	za[
+was a	r9J>HD]HER]Z]]I
+was able	n#EBdHJTIZH[I
+was accept	uBYKY
+was added	s8Y:ZBXHJ
+was an	rSGZ_
+was block	wHY
+was broken	zNYRX
+was call	zBJ]^
+was change	o([-[ZF
+was clos	wBHY^fH
+was creat	z%Z^X
+was deactivat	w!Y
+was delet	l8^>]HE_]
+was deni	w%X/X
+was disabl	z)X
+was ever	zD[WY
+was fine	z@Y
+was found	u-XK[hJ
+was given	u)YB]HJKJh[
+was hav	z@JBJZ^
+was in	s>XHHPXV[
+was invit	u:[
+was join	w8^
+was left	z^[fX
+was made	z)[HH^Z
+was moved	u(Z=YGIHH_]
+was my	z>_HD
+was not	i%Z8HA[BED[HGOXVIW[ZI_He^fI
+was nun	zCZZ[
+was off	u!Z1ZfZ
+was on	m!X>]HEZY]X
+was prevent	zFZ
+was refus	uI[
+was register	z>HC[DEO[
+was reject	wHYN]
+was remov	n4X8Z?[HH_[
+was reset	pBZ]]
+was set	p@^B[HIKILZZE
+was shut	s!^>ZHHZJfZ
+was stolen	u>]
+was successful	zBXMZZH
+was suspend	z!IH^
+was switch	u!X-[HGf]
+was taken	z=[@IHI^]
+was the	u>J?[@_HH
+was told	u4[KZ
+was turn	r)Y?[@ZKIUGbZ
+was updat	w/ZMXfZ
+was used	u6XKZ
+was wrong	zR]ZI
+wasser gefallen	z>_
+watch me	z@]ZG
+way and	z?[]X
+way through	z][
+way to	k#J-E9I>X@JC_DYT[X[ZJ
+ways to	w*Y?[
+we added	z8Z
+we are	u(]E[PJ
+we bought	z8Y
+we built	z6X
+we can	w=_ZF
+we cannot	l([7J:]=^EZPJVJZCcZdH
+we change	s<ZC^DJHI
+we clear	zHGLYT[
+we configur	zHY
+we could	z3^DF
+we delegat	z%JHIP]
+we did	zYYdY
+we disabl	z)Z
+we encounter	w3]HJZI
+we exclud	zGZ
+we found	u@]HIUY^Y
+we get	wHJN^Z]
+we hand	w>^@XZI
+we harden	zYX
+we have	h0Y=^CHHFJXN[VJWYZZ
+we invit	wHZ
+we let	z=Z
+we limit	wG[Q]ZH
+we migrat	zD[
+we moved	z0Z
+we need	oH[
+we not	j&^1[=ZGJHDUZVGW[ZC_Yd^fI
+we only	u=]
+we put	wVY
+we rais	zC]
+we remov	z_Z
+we reset	zLZ
+we run	w%I0Z1[HH
+we see	sZ_
+we still	w5X7Y
+we sync	w3^8[HFOI
+we turn	r)XY[
+we use	n0Y7Z=JHGJ[L[dZ
+we want	uH[[X
+weak password	u-]IFJX
+web e	zT]
+web login	zTZ
+web mais	zM]
+web not	zHIN]ZH
+web pero	zM[
+web server	u4JHbRHYHcE
+web vencido	zH^
+web で	zM]T[
+webmail is	zHY
+webmail not	zMY
+wechsel wird	z@^
+wed like	z(JH]
+week and	o8[>^@YHGVZfI
+week befor	zH^KI
+weil die	z/_
+weil es	z@_ZH
+weil ich	w+[DIK[ZJ][
+weiss ich	zZ^
+weiss nicht	zAYNZ
+weist das	z/HJXN]
+weiter das	zHHM]g[
+weiter die	zC]TZ
+well known	z-_HGZG
+wenden sie	z!XZZ
+wenn ich	z[]
+went away	sB^HJZD]^aH
+went back	w]Y
+went fine	w@YBX
+went through	l@[B^CINIZJ^X
+went wrong	h-JHIZab]hI
+werden admin	z*XE]ZI
+werden zwei	wC]
+were deni	u%]
+were on	z1^7XHG
+were remov	z+YY^cF
+were set	zLXYX
+were sorry	m@JWYZ_cX
+were used	wK]
+werkt niet	sHYMXdJf[
+weve been	zJ]ZJ
+weve detect	zUY
+what are	sNYf]
+what block	zJZ
+what can	z9aHDZC
+what connect	zGY
+what do	o)I?HHYKHZ]h[
+what does	l%[&]/Y9HH]NHZZ
+what else	wHEIaKJZJ
+what happen	s4ZZZ
+what i	nIJKXMZZDha
+what if	w4Y>YDXHJ
+what is	h:[H^IJKJTGZahI
+what it	pHDK_ZZ]X
+what now	s>HCYH[ZX
+what role	z(b)E*GHE
+what should	rHIZ^
+what the	l#J9JIIN]V[
+what you	zOX
+whatever i	uN^ZGhJ
+whatever is	zI]ZJ
+whatever she	zNXZY
+when a	w-G4YHZ
+when change	scXhX
+when click	wbY
+when enabl	s,[
+when he	w#XH^
+when i	[!X%Z(Z)Z*X3Z:X>J?Z@FBJCJHFIIKHOIPFVJ[[]Ja]gJhZ
+when it	sHEK_ZDa]hI
+when my	u!X*YHJK[ZJ
+when open	zH[
+when our	z%I([
+when reset	l@[HINYZJ
+when sett	w(YZY
+when she	wKY_Y
+when sign	w+Z
+when submitt	zZ[
+when the	i%[3]4F@XHIK[PHTZZF
+when they	zPX
+when user	z&YHZ
+when will	z0IH[
+when writ	u%Y4Y_Z
+wher can	r(J-[HZI]NJZYaJ
+wher do	n:YH[Z]fJ
+wher i	z(]ZG
+wher is	rZH[[a^
+wher it	w-I5[JYZJ
+wher my	za]
+wher should	zHDZa^J
+wher the	rHEa]h[
+which ad	z%Z
+which i	l%]>_HCPHZHh]
+which is	uI[Y[
+which licenc	z=IHZ
+which meet	z/ZNI
+which number	z3JHIO_
+which of	wIIN^
+which one	sH[
+which permission	z%X
+which policy	zN^
+which port	zHZ
+which rule	wKIN]ZJ
+which the	zVI^Z
+which version	z1Y
+which was	u4X>XFZHI
+whil contact	u3aHIZF
+whil i	p!ZHJZJ]_
+whil updat	zNIZ^
+whil we	z=_ZF
+who already	z+JH[
+who are	w9[HHPZ
+who can	w9XQY
+who change	zHZ
+who did	z@]ZH
+who got	zL[
+who has	w(XHX
+who have	w)^HG
+who i	zD^
+who is	u#I3JHb
+who left	zH[
+who may	w-HHYQZV]
+who not	w@[D]HIZG
+who register	z+IDHH^
+who reset	z@]ZI
+who were	zPZ
+who won	zH^
+whol company	uU[
+whol tenant	zHGU]
+whos password	sHJLXZG^Y_[
+why can	wV]ZG
+why cannot	n?^@JK]ZF
+why did	z-GH[ZY
+why do	l*^+E@]CJH[KDLZZI[]
+why does	r!X#]@^HFKI
+why i	zZY
+why is	r*X>J?_BIHYaJ
+why it	sI]KJ
+why must	zKZ
+why not	o)J*]?ZB[HELZZF
+why on	z*Y-]HHIJ
+why the	u!ZHIZY
+wi fi	s#YH^
+wie bekomm	zD[HJZ[
+wie lang	z@Z
+wie richt	zH^
+wie viel	z9IH]KY
+wie weit	z9[KZ
+wieder gesperrt	z#^
+wiek hasla	z@[
+wiel prob	zXY
+wielkiej litery	zHJI_
+wifi at	zMY
+wifi code	zHY
+wifi de	zHZ
+wifi password	uHX
+wil ik	z@[
+wil nog	uM]gX
+will be	w9]HZ
+will er	u-Y@IC]IJK]ZEhZ
+will not	p3Z@ZH_IIMJTXZFhJ
+will nur	wIX[[
+window #	lH^
+window 2008	p5aMI
+window and	w!Z/ZHJh[
+window anmeldebildschirm	z[Y
+window anmeldung	zbZg[
+window befor	zbZcI
+window e	zM^
+window hello	l9J?bZJ
+window in	w]Y
+window inloggningsskarm	zb[
+window keep	zgX
+window login	mZJbZgZ
+window logon	uHJM[bJgY
+window net	kHIca
+window not	ub]
+window says	uZHb[
+window server	r5^HG
+window sign	o[Z
+window tell	z![#XZI
+window updat	oHYZHf_
+window want	zH]
+window の	wbY
+window は	wHJM[bJgY
+window 登	zbX
+window 还	zgZ
+wiped the	z>^HH
+wir haben	s-X=[DZdZ
+wir konnen	zEX
+wird aber	u>]?]HJ
+wird abgelehnt	s@[NZZId[
+wird als	w-]KZhX
+wird beim	zhY
+wird im	z_[
+wird lokal	zZJd^
+wird mir	w?]
+wird nicht	h-H?I@YIHNIOYZ][]dI
+wird verweigert	w=Z@[PZ
+wird vom	z7XdZ
+with #	l-X2Y3H>JHZIYO^ZFaI
+with 33001	zF[
+with a	_!I#I*[+[/Z3]9J>G@^BHFXHJIGKHMHNGPJZY__aH
+with adfs	wHZTH
+with admin	z)JP]
+with admincount	zPX
+with an	c!Z&Y)Z:Z@JGXH^KJMFTZe[
+with and	wIIK]O[
+with another	w>_HZZH
+with change	w@IBIZ_
+with cloud	z0FH_RI
+with cooki	z.[
+with different	z6Z@X
+with does	zKY
+with entra	w/JHDR_
+with error	w8IH]ZH
+with everyth	w>^N[ZG
+with extension	w3^HJ
+with graph	z(YZIg]
+with his	p#J-IHFI]K[LIZ]
+with intun	zH[
+with it	k/[@IHGKJOZZEg_hZ
+with letter	u3^IHOH
+with must	wLZ
+with my	i#J9X:Z>[HAZcaJhJ
+with new	w/HHFM_gJ
+with not	w>HH^KIMIh]
+with okta	z7Z
+with old	uBJHDMa
+with one	z*ZC]
+with our	pHZZI
+with password	lBJJXSXZ]
+with policy	uHGNaZG
+with reset	zBJZ^
+with role	z)^IJPJ
+with same	z_Z
+with self	zBJZ]
+with some	z4Z
+with temporary	zLY
+with that	w-Y>[HI
+with the	X,[-G/Y3E:I>X?HAZBaCJDHH>IFLZMYZA]J_JadbZcYfJhG
+with their	w=GH]
+with this	wZZhY
+with us	w:Z
+with user	z!J(^ZI
+with writeback	n=[JZ
+with your	l:YEZHIZJcZ
+within a	z@ZZI
+within the	z@]NI
+without a	r)Z=XHI
+without any	r@IB^DYHFV[W[ZF
+without change	wBJ[[
+without country	wO[
+without digit	zI_
+without plus	s3^>J
+without reset	p[[
+without the	o3^4[>GBIFXHHIGOXZJ
+without writeback	w7YGIH]
+wizard asked	z,Y
+wizard cannot	we]
+wizard error	u,FHZZFe[
+wizard fail	zeX
+wizard is	z+[DG
+wizard was	wd]eG
+wlan password	zHY
+wohl nicht	zC]
+word block	z-[
+word in	u-XHZ
+word is	w@ZHZ
+word phras	r-Z
+word that	z-X
+wordt niet	zNGh]
+work after	s%]BYHHPHZJfY
+work again	pB[HIR^ZG
+work any	z1]
+work as	z)Y
+work at	u(]4YHIZ[fJ
+work but	sHIMYa[
+work computer	z/]HJZX
+work everywher	u?[M[
+work fine	wBY
+work for	b%I(X*J:X@]BGGJHEP]V]Z[^ZbJfZ
+work here	zBGZ^aJ
+work if	z@[
+work in	k/]BIMZZGgY
+work last	z@IBIHIKJZ_
+work not	wHJL[ZZ
+work now	p9HBbZJfJ
+work on	kB_HBMIZa
+work only	w%Z8ZPH
+work phon	s>HH_
+work sinc	w1JHJZXf]
+work thank	z9JB^ZF
+work this	zZ^fI
+work with	pM]ZIgY
+work without	zLYZZ
+would guess	z-_HI
+would help	zHZ
+would i	zN[
+wouldnt let	zNZ
+writ back	^!I#I(H,X0J3J4[8Z:J>J@HBGDJGIHBJIKGNJUJVJXIZY]J^JaJbHcXdbeYfYg^hJ
+writ number	z3[
+writ on	z%Y
+writ pwdlastset	z%[gH
+writ the	z%Y
+writeback and	wB[dY
+writeback brok	w1Y2Y
+writeback cannot	oGZ_YdIeX
+writeback checkbox	zHJd^eI
+writeback configuration	zEJHXdHeZ
+writeback could	rZJdGe^
+writeback does	zAY
+writeback dur	ud[eYfI
+writeback e	zH[
+writeback fail	h0X1Z7Y<YHERYYYZIdIe[fF
+writeback fallito	z4]HI
+writeback for	wG]dI
+writeback has	wdY
+writeback heartbeat	zfZ
+writeback in	l,GB^H[ZGdZeJ
+writeback is	gd^eYfZ
+writeback keys	w6[
+writeback need	u=YHFYY
+writeback negato	zQX
+writeback nicht	z2[
+writeback non	p%[HIZIdXeIf^
+writeback normal	zPX
+writeback not	f0X1ZGIZX_Zd_eF
+writeback password	zHGd]eJ
+writeback requir	u=XdY
+writeback says	z%Y
+writeback servic	nB^HDZI_^dFeH
+writeback stop	zA^HE
+writeback stopp	n1X=XHHYXcYdJeJfZ
+writeback target	rG[_[dF
+writeback the	z,Z
+writeback to	w%JP]dH
+writeback v2	oHcPJVIdIeJfJ
+writeback was	zdFe^
+writeback with	u0FH_RI
+writeback work	rBDHbR^UEZGfI
+written back	h/[0]HZPYRYZH_JdIg[
+written to	zGIH]VI
+wrong admin	z,Y
+wrong after	w#JP]R[ZH
+wrong code	r#GHJX_
+wrong current	whX
+wrong global	z,[
+wrong in	s3XHZOH
+wrong number	zOZ
+wrong password	i#[/Z@IHEIIKIT[Z]hE
+wrong portal	zHHZGg^
+wrong time	rHYR]
+wrong trie	u#_XF
+wrong when	zZY
+wrong with	wHFZ_
+wrot it	w/^@[NIfG
+wurd abgeschaltet	w!Z
+wurd bereit	zKX
+wurd deaktiviert	z!Y
+wurd im	z!JMJ^[_]
+wurd in	z?Z
+wurd nicht	zV]ZI_X
+wurd vorubergehend	zTZ
+wurd zuruckgesetzt	zBZM[
+wylaczon w	u.XUX
+wymaganych licencji	z=Y
+x #	z@Z
+xbox account	zH[
+y a	wM]
+y ahora	r@ZK]X[
+y dejo	zYZ
+y dice	s-[IJKIO]hZ
+y el	n:[>ZHJM[
+y en	wTX
+y es	z3I9JO[h]
+y est	zB]
+y hoy	z@[
+y la	m%X@JB[HFIYK]NYX[ZIaJf]hJ
+y los	z*YI^ZGhJ
+y me	z#aHIZH
+y mi	z!]HJa]
+y microsoft	z7YRY
+y not	d(H)X-J7Z9H=_?F@[BHCJDZHGIYMHOYVIaGh[
+y olvid	zDZ
+y pide	wC^
+y simbolo	zIY
+y solo	w?ZCY
+y ya	s=[?J@[K[Y[
+y yo	u(Z9F>]CXVY
+ya esta	z+XBZ
+ya fue	zKZ
+ya la	w-IKahJ
+ya not	l)]3G9J>a?YBIDHHEIJKZOHX]Y[ZJaF
+year ago	r>aHF^Y
+year and	w>J?[
+year it	z!ZKYZJ
+yesterday and	w>[@ZHI
+yet admin	z*Y
+yet and	z>ID[
+yet the	w/ZNHTY
+yo not	w(ZV[
+yo solo	zCZ
+you are	u+^DHHI
+you can	mEZHIaY
+you cannot	c:J>Y@IEJVZWXZI^Id[h[
+you check	zZZ
+you do	n+X9a:YHBVJZB^XaY
+you enter	rhY
+you for	z9Z
+you get	w9[HYKI
+you have	e#X=J>ZBJHDIYO_eZ
+you help	u#JHXZY
+you know	rB[HJaY
+you look	zZY
+you may	s%YKX
+you must	m?XDY
+you my	zD_OJZG
+you not	gD_HHUGVZZEaZh]
+you register	z?[DJUIVI
+you reset	uBJHJVIZa
+you see	zZY
+you so	zBX
+you still	zHZ
+you tell	zZY
+you to	u7[HHUIV[
+you try	saZcY
+you turn	zU[YX
+you unlock	z#Y
+you will	zH[
+your account	]![%I)X+^3]7I:[=JCIDZEXHJIJPJT]UJVZZG^G_JhJ
+your admin	[(I)D*F,I1J3I7J:G=ZE^HBIIPGV_WXXYZa^Id^gI
+your company	w-YNZ
+your current	sZIh^
+your help	z9Y
+your last	zKX
+your licence	z=X
+your not	zVX
+your on	l%Xc[
+your organisation	[7Y:D=]?ZE[HFUYVFZFc]
+your own	oV]
+your password	[(G7J:Z=J@GBFCXE]HdKHNIUIVGZD[JaXcYdXhH
+your phon	w3H>[HZ
+your quick	z9Y
+your request	w9IHESFZb
+your reset	w:_HI
+your security	z+GDHH^T[
+your sign	zHY
+your system	u:]HG
+your team	w:aHFZG
+your tenant	z:Z
+your time	z9]
+your user	uI^ZHdY
+your version	u1^HJ
+youv exceed	zXX
+youv tried	s#ITYXY
+z kodem	wa_
+z zapisanym	zOZ
+za duzo	wXZ
+za krotki	wI_
+zablokowan w	zT]
+zapi zwrotny	wHJYXZId]f]
+zapisywani zwrotn	zdZ
+zapomnialem hasla	wDYZ]
+zbyt latw	u-[
+zbyt wiel	wX_
+ze to	zO]
+zegt dat	wK^dZ
+zeichen sein	zI[
+zeigt kein	z>IH_
+zero a	z@GH]
+zgadza sie	zOZ
+zgubilem telefon	u>[
+zip file	wH_ZI
+zmienic hasla	z@HZZ^]
+zmienic ponowni	z@X
+zmienilem haslo	w@X
+zmienilem numer	z>Z
+zoom password	zH[
+zresetowac hasla	u:YZZ
+zu erraten	p-_IJ
+zu haufig	z-Y
+zu kurz	sI_
+zu lang	w2]][
+zu leicht	s-_IJ
+zu meinem	wDZK[ZJ
+zu oft	m#[@IBJHHKJXdZI
+zu verhindern	uT[
+zu viel	n#]-Z3[@JHHIJKHX_
+zu wenig	zC]I]
+zugewiesen und	z*X
+zugriff auf	zHY
+zugriff mehr	w>]
+zugriff verweigert	s%a
+zum zurucksetzen	s%Z?]WZZI
+zur kennwortzurucksetzung	zWZf]
+zur registrierung	z+Z
+zuruck beim	z&^ZJ
+zuruckgesetzt im	zgY
+zuruckgesetzt werden	w:]E[ZH
+zurucksetzen am	w@XbY
+zurucksetzen darf	zVX
+zurucksetzen fehlt	zbZ
+zurucksetzen geht	sZ^
+zurucksetzen ich	zV^ZH
+zurucksetzen ist	u(ZUY
+zurucksetzen link	zHZ
+zurucksetzen nicht	r(JHJL^VZZDa]b]
+zurucksetzen schlagt	zZ^
+zurucksetzen von	wWZ
+zurzeit nicht	zCZ
+zwei methoden	s*Y
+zwei nachweis	w*YCX
+zwei verschieden	z/]
+zweit method	zCX
+zwischen zwei	z9J@[K[
+zwrotn hasel	zdZ
+あ り	f%J(Z9]=Z>J@JBXFZHHKJM[UJVXZF_ZcX
+あ る	s-H9F>^EZHDIJK[MJZ[d[
+い い	z+HD][X
+い え	z+HD][X
+い か	z9]@IZ]hH
+い が	s+[@YZE[_^ZhJ
+い こ	zh]
+い し	w9]
+い た	s!Z>I?ZD[K]ZJ_[
+い つ	zHIK^X]
+い て	j%Y-I3X:[>G@JB^CZDIGZHHIIKJN]ZIaFdIf[hI
+い と	e!J-Z3I9H:J>I?I@[BJCHD]HHI[KYMINdOHVJXZZEaJbJdJhZ
+い な	e!I#J(G+X-H0J1]3D4I7J9I:H=]>F?G@HBHD_G_HDIHKIMYOIPJTJUHV[WaXIZG][^J_ZaGbIcJf[hJ
+い の	f!X([*J+Z-I9I:I>FBYCZE]HBIFKGMaNHOHVHXI][^JbIcJdJfJh^
+い ま	[#](X-]3H9Y:H=I>X?HD^HFKEOIPJTXU_V^WIXIZE]J^J_JaHbIcJd^fI
+い よ	zIXX]
+い る	]#H%I(J*J-^/I1J2J3[4J6J7Z8J9F:G;Z=H>E?Y@DAJBHCEDDGHHJI[JJKJMFNEOZP[R[SYTIUXVEWIYIZC]H^__[aYbGfYgJhY
+い オ	z^Z_[
+い ス	w>[HYZJ
+い ト	z,_
+い パ	g-[:]>Z@IHIIJKFMaZY[JbIdJ
+い 番	z>X
+い 登	z+^DI
+い 設	zN[^[
+う か	w9[@Zh[
+う ご	w9^
+う す	zDXHGZ^
+う ち	wHJIZU[V]
+う で	u!]:]BZ
+う と	o@^ZJh^
+う に	wV]X][X
+う ま	w9Z@IHJZ_hH
+う 一	o@aC[XJ
+う 使	z>]K[
+え た	l%[>J?[@bHIKIMXXYZHbYhJ
+え て	h!J#a(Z-I3I9H>Z?I@FBJDJIHK^L[MYNJTJUHVIX]^JaIbJdI
+え な	i([>I?a@JCJHGI_M[VHXYZHbJ
+え ま	s!]-JIJKYZ]
+え ら	w@^^[
+え る	s#GHZM]V]ZI[]
+お ら	zd[
+お り	z9^
+お 待	zXY
+お 試	w@ZZY
+お 願	w9]
+か か	p3]9J>]HHM^ZGa[
+か っ	u3J>J?J]^a[
+か な	g#Z3J4[9J>I?J@HCJH^IYKJMIXGbZcZfZhG
+か ら	c#I%I&Z(I+J0J3Y4_6Z9H:I;Z=]>F?H@XBICHDJGJHAI^KFLJMGOJP]RITIUJVGXHY[[J]I^IaHbYcIdHfGh_
+か り	p-]9]@^IHZH
+か る	p-I3]9[>ZBJM]ZC[^bJhJ
+か れ	r-X9J@ZJYLYh[
+か わ	z9]
+か 出	z?aHJaI
+か 変	w@]gY
+か 登	wC[DJ
+が #	o2[3]
+が pc	zb]
+が window	z5XgX
+が あ	h%J(Z-]3J9H=Z>IBHC[EZFZHDK[M[ND_ZbJcYhJ
+が か	wMXa]
+が ず	wHJRb
+が つ	zH^
+が で	s9[@ZEYZY
+が と	w9_ZI
+が な	h%^(Y3]4I5]:H>I?XBJCJHCMIQ[TJUIVJW]ZD[[aIbZdZfH
+が ま	sHEMdUJW]ZJ
+が ア	zD^V]
+が オ	r0^HJU]ZJ^ZdIg[
+が ク	u/XJY
+が グ	u([:]HHV[
+が コ	z>[_Z
+が サ	wZF[^f[
+が ド	z%[
+が パ	o7YGZU]VJZF^ZdI
+が ブ	w#H.XH]
+が リ	zBZM^ZE
+が ロ	r#[HXTJbZ
+が 一	p3[6]?YC]DJHJ
+が 不	u(^3[IJN[ZJ
+が 二	p/_A]C^DJHJ
+が 付	w3Z:]
+が 何	zZ]
+が 使	w-]IGKHZ^
+が 停	u4^HJf[
+が 入	r-XI_JXKJZ[^YhI
+が 全	wO^U[
+が 再	z+Zf[
+が 出	l([*X3I>J?EC]HFIJVJZ[[^a]
+が 切	w;[=[H]ZG
+が 動	p.XHXPXZFfa
+が 受	u>ZNJZZ
+が 古	w0[1]4I5^
+が 同	zA^_J
+が 含	u-YIY
+が 変	w>Z
+が 外	zHJda
+が 多	uHJX_
+が 失	w!]ZJd[
+が 始	z+]HF]]
+が 届	m>ZB[HJZJa[
+が 必	n5X:[=XC[DJHJI[LY
+が 悪	wE^Z]cX
+が 拒	r%Y-[JZ
+が 有	pUYV[ZH^Z
+が 来	s>Ga[dHf^
+が 検	z]^
+が 止	u![)ZU[f[
+が 正	r3^hZ
+が 残	w#Y3^DJ
+が 消	z%]bZ
+が 無	e!b-J3X:J;[<Z>HCZHGIIKJMJO[VIYYZH_JaHfJhY
+が 発	zZ^
+が 登	p+I3J>J?]CZHJO^
+が 監	z/YEY
+が 短	zI]ZJ
+が 私	z:[VZ
+が 空	z3_>]HJZI
+が 組	wd]
+が 落	u4^9JHZMJRIf_
+が 表	r+[?[O[ZJ
+が 要	z=^NZ
+が 見	u(]4^HYZI
+が 誤	z,]4]dH
+が 読	z3[>^HJ
+が 足	w(]3J9II_ZI
+が 通	w;[K]ZY
+が 遅	zH^MIZJa]
+が 違	o,[6]HZR[h^
+が 選	w?^[X
+が 長	z2_
+が 開	zH^
+き ず	z,_
+き た	z![B[
+き な	b!I%J,J-I/I0J4I6[8[9J:Z=[>a?Y@YBHCIDHEIGIIGKHNGOJPXTIUXWIXJZ=[[^[_IaIcHdFeXfZgI
+き ま	b!H-J4[9I>Y?XBGIXNJUHZ_^Ia[bJdJfJhI
+き る	pHGIJVaX^ZIb[
+き 戻	f!J(J-J0Y3I4X8[9J:I>I?J@HBJGYHEIJKIMINJRYUJVIXJYY^J_YbIc[d_fahI
+ぎ て	zX^
+ぎ ま	uI]
+ぎ る	o-Z2^9I@ZCJHGI^KIX]ZI
+く あ	w3XhY
+く い	w-[@IHIKJZ_hH
+く し	u>Z@Z
+く だ	e#]-]7Z9Y>J?JBZH]IIK[MHNHTJUI[JhI
+く て	u-J1]9]HHK[ZHa]
+く な	l#a3Z9F=[>I@YBJHGIJKHMJX[ZFaIh]
+く ら	z#I=IH]T[
+ぐ た	zTY
+け て	z-[ZY
+け で	w8]?ZC[
+け ど	u@[DXN[ZZ
+け な	m#G-I3I9J>I?H@YCJHXIHK^NIO]SZTJZH[]]^aIhZ
+け の	z?Z
+け ら	z/YNJZZ
+け 二	z*]
+け 付	s-I/XIIK]NHO]ZXh[
+け 出	zN_ZJ
+け 取	u>[aJ
+け 外	z[[
+け 失	u;[F]PX
+こ と	sDYEYI[K]ZI
+こ な	za]
+こ に	z>[HJZ]
+こ の	p(a>JIJU]WZZI
+こ ん	u9aHI
+ご ざ	u9^ZX
+さ い	e#]-]7Z9Y>J?JBZH]IIK[MHNHTJUI[JhI
+さ れ	W!^#^(G)I*Y+Z,J0J1J2I4I6I8I9D:Y;]>C?^@EAJDIEIHDIDKJNYO[P^QZRHSJUFYIZ>[Z]G^X_HbGcHeJfGhJ
+さ ん	z![9Y
+ざ い	u9^ZX
+し い	d!J#J(I+Z-]3I9I:[>D?GBZCIIFM]OJUJVXXHZ^][aJbXdIfIhX
+し か	l3I>I?_@[C_DIHGIYM[NJZHaHgX
+し が	pQ]R[Y[ZEdYf^
+し く	l-I3]9^@XBJKYhZ
+し た	W#Z(F)J,I-J.J/G0I1I2I4Z5J6X7H8]:E;I<J=F>]?^@bAIBaDEEIFJGGHEIYJIKHMYNHQJRGSIUEVEWGXZYG]F^HcGdGeJhG
+し て	Y!G#[(X)J*I,J-]/J0I1Z3H4G6I7X8X:H;I=G>X?E@[AJBDCYDZEJG]HDKXOGPZRISJUXW[XDY^Z>[H]H^HaFbGd[eJfHhG
+し な	n-J/]0Z6]:Z>Z?JDYHHMJNYZI_]aJfJ
+し の	zL[Z^
+し は	z=ZK[
+し ま	g!Z%J-J3H9Z?J@GB[DIHHIHKIL]MIO[TIVJX[Z_b[dJ
+し ょ	z9[@Z
+し を	zQXd[
+し 不	u4I8]HJc^fY
+じ て	wB^ZJ
+す い	u-]
+す か	s9X=HHaK]ZJdJ
+す が	u(YVZd]
+す ぎ	i-[2^9FCIHFI_KHMJNIXcZFhJ
+す と	uZJbad[
+す る	e![%I(a-I/J7J9I:[=I>I@XBJH_IHMINZUFVGXI^J_[aJbGdGeZfJ
+す れ	zDXHGZ^
+ず れ	wHJRb
+せ て	zK[Z]
+せ な	r0Z>JHGX[Y]Z^_[aJfJ
+せ ん	W#H%H)J*J+J,J/J0J2J4Z6J8J9D:J=Y>Z?YCIDYGIHYI]JJKZLIMFNHOXRJSJTIU[V[WHXGYIZ][I]I^GaYbHeJfGgIhH
+そ こ	z:]>[
+そ の	n%H-J3J9[;[>[?]GaHHKINJVJZJgY
+そ れ	zK]
+た い	k+Z3I>G?^@]CJDJH^I^MINJXIZH[ZaHbJ
+た か	z9]
+た が	i!Z-J/^3J9H:Z=J>X?H@ZBJCZDIHGIIK[NJUJXH_Ja]dIfZg^
+た け	w@[N[ZZ
+た こ	zDYK]
+た し	pIYKINaZJ
+た の	h*Z-J:J>[?^@[BJCJDJHGIXKHM^NIP[VJZGhY
+た は	z3]9Z
+た ば	u@^ZJ
+た ま	w#H3^DJTZZ]
+た め	m+[@YEYHHL]TYZF_[
+た ら	k!Z#I-Y3J4I8]9J>J@XHFIYK[MINJTZXYY[ZEb[dIfXhI
+た グ	zP_
+た パ	p:^K^MJZH
+た 新	zBZ
+た 電	wCYDJOZ
+だ け	d!J#F%[(I*[+J-E3I8[9H:I;Y=J>H?Z@GBHC[DHF[GIHEIYMHN]OIPZTZUJV_XIZD[__JaJbJdJhI
+だ さ	e#]-]7Z9Y>J?JBZH]IIK[MHNHTJUI[JhI
+だ っ	z-HI^
+だ と	u-aIYKJ
+だ め	u-_IYN[
+だ ロ	z#HT]
+ち く	zXY
+ち た	z4^MJf[
+ち て	zHJRJS[f]
+ち は	r9_G[HHU[
+ち る	zH]dJe[
+ち 間	z#[3^HH
+っ た	c#Z%J(J+J-F/]1J3Y4H6J8J:H=^BHDFHCIGK_LJMHNIOHRXTJUIVIXYYZ]]_IaFbIcIdGf[gJhH
+っ て	Z!a#J%I(G)J+H,J-[0J1J3I4I6J7Y8J9I:X=Z?F@EAJBGCFEJGYHBIZMINEOZRXSJTHUZV]WIYIZB[I^X_Xa]bXcHeJfEgJh[
+っ と	z-]D[KIZJ
+つ か	u4^H[
+つ し	zCX
+つ な	zH[
+つ の	m%]*[A^C[DHHI
+つ 目	z8]C]
+て #	zIZX[
+て い	R#J%I&J*F,H-_/I0G1Y2H4E5I6G8G9B<J>F@FAHBID_EGFIG^HAIZNIQIR[U^V^W]XGYFZ>[I^]_XbCcHd[eHfZgG
+て お	u9]ZJd[
+て か	s=_@ZHJY^ZG
+て き	z![?[
+て く	h#^-Y7[9I>J@JB[HZIJKaMJNITGUIZFhJ
+て こ	za]
+て し	u!]L]PXZGb]
+て そ	z:]G[
+て と	w@ZXZZ]
+て な	wN^ZZ
+て も	o#F-YCZDJHJIIKIL[N[O]T[ZJgZ
+て る	wK]O]h]
+て コ	u>[aJ
+て ロ	w#]1]HJ
+て 入	w#]8]9IB[aGdJ
+て 確	z3H>bZH
+て 開	z#[HYXH
+で #	zR[
+で admincount	zPX
+で authenticator	z>HH^
+で cooki	w.]
+で password	zdZeZfJ
+で sspr	uPXWZZZbY
+で き	Y!E#I%H*I+I,]-H/H0I3X4Z6Z8Y9G:Y;J=]>b@ZAJCGDHGGJJKHLIMHNFOHRITHV_WHXZYJZF[[]I^Y_HaFdDgG
+で し	u3[9[@ZM]ZH
+で す	c!]#J-H3I7X9_:Y=H>G?G@ZC^DHGXK^NHTJVIXHZD]JaZbHfIgJhH
+で の	zEZ
+で は	d!Z)X+Y-J3H4J9I:H>F?]BIC[DHHCIHKHMZNJPHSIT]U_V]XIZD][^IaIbXcJdIeJfI
+で も	sZZ
+で ア	z>^ZJ
+で サ	w1^HZfJ
+で セ	zD[U[
+で パ	n(J/J0^6]HJUYV[ZF^YbXdI
+で ユ	u!_V[ZI
+で ラ	wHJdZe_
+で リ	k!J%J(G:_=Z>JBJU[VFWJZD^Yb]cXg^
+で ロ	rN[T][Y
+で 今	z@]
+で 使	z?^
+で 入	u:]B]MIZIb^
+で 全	zB[N[
+で 再	u@ZcYg]
+で 同	zG]VI
+で 変	m/]7[:]>J@GBYHIM]ZH^IgZh[
+で 待	z@ZXZ
+で 拒	s/ZN^
+で 書	r0Z4[HIQXR[ZIc]fY
+で 無	z!^LX
+で 番	z3IO^
+で 登	z+ZD]HH
+で 管	uE^d^
+で 落	zS[e[
+で 認	zDY
+と う	w9_ZI
+と が	uDYEZK]ZJ
+と き	z?ZhZ
+と し	z@[
+と だ	zN_ZJ
+と の	wc]
+と 一	w3JC]OY
+と 出	j-].XHIKGNYO[ZY_YdZh[
+と 拒	zI]
+と 数	zI[
+と 表	uNZh]
+と 言	c!I+Y-^3I9G:J>G?I@YBJCXDZHHIZKXMINZVJX]ZG]JaJha
+と 違	zK]OX
+ど う	u9[@JHZZ[
+ど こ	uDHHXKJS^TIZa
+ど の	zN]
+な い	N!@#@&G(])H+^,D-?.I/I0[2F5Z6]9?<G>Z?_ADB>EDFGGYJEMXN[PHRCSITIUEW^YYZH[Z]H_[a^dBeIf]
+な が	z-^HZIH
+な く	j#a%Y3Y9G=[@JHGKIX]ZHaI
+な し	j#J%I&]:J;]<Z=I>J@JDZHELZMXT^U_VJWIZGbIdZfJ
+な ぜ	u#G*]HHZ^[]
+な っ	d#[(J-I3I9[:J=Z>H@XBJCJHGIJKZMJVZX_ZE^XaGfJhI
+な の	h#G(J*]+Z-[3H:^>J?JDHHHIYO]VIZH[[
+な り	z#^9HZZ
+な る	zHIZJa^h]
+な ラ	z=^HI
+に #	u2Z3^HJIZOJ
+に sms	z?[aX
+に sspr	zS^
+に か	z3]>^HI
+に し	i(I-Z3I9Y>J?[@YCJHGIYK[MINHU^VJXIZCaIb[dahI
+に す	r.XH_UIZJdIe[
+に ち	u9aHI
+に な	e#G-J3J=J>H?Y@ICIIJK[MJTJVYXY[[^X_Za[fJhJ
+に は	p([*^7^?JHXNJZJ_]dJ
+に も	u>J@[HHKJZ]a^
+に よ	w!J-JUZ^]d[
+に ア	w>Z?HHIZJa^
+に エ	zO]
+に コ	uF^HHaX
+に チ	uLY^[d[
+に パ	uMZZFd]f]
+に リ	s:HBYHHS]UIW^ZFb^
+に ロ	s#XMYTZ
+に 一	w@[A]_J
+に 他	zC^JY
+に 何	wH^LYX[ZI
+に 使	s>JKb
+に 入	sG]V^
+に 出	z/Y?^OI
+に 反	zN]g]
+に 合	zN_ZJ
+に 同	zA]HIf^
+に 問	sEZZ^cY
+に 変	u@[CXDJHJL[M]
+に 失	wZ^e[
+に 対	zIZ_]
+に 届	u4]>[HJc[
+に 履	z5]KX
+に 必	w=YHZUId]
+に 戻	s0^HJK_ZDb_dI
+に 拒	z-JIJO^P]
+に 接	u4ZH]cY
+に 時	zMXR]
+に 本	z+[DJ]]
+に 権	z%Z0X
+に 無	zD^_Z
+に 登	z+[
+に 管	z*^
+に 進	z:]X[
+の #	z3^DJcX
+の dc	z4^M]
+の ou	w%]CIG_
+の か	z(]*]
+の が	z#YK]
+の た	s+[EZHHL]ZG
+の で	f!J(I-Y3X:]=J>]?I@^BYCJDYE]HGIYKHMGNIOJVH^JbJhY
+の と	z?ZhZ
+の に	b!I#F%J(J*Z+]-E3D7J9G:I=J>D?bBIC[DEGJHCIYKZM[NEO_PYVYXGZG[]]I^J_JcJdIfJgJh]
+の の	z@YK[
+の は	wM]O]
+の ま	n!^%J@JL]MXZHg^
+の み	w=YVZ
+の も	u3J>]@HHIKZ]]
+の を	m-Y>I?J@IHCIHKZMcNIOJXIZIhb
+の ア	o%ZAYG[HJLZV^
+の エ	zE]ZJ
+の オ	w;[A]G[_I
+の カ	zH_
+の コ	u>J?[C[aY
+の サ	w2[bY
+の ス	z#IG]HGT[
+の チ	u;]G[LY^[
+の パ	^(]-F2_:E>I?I@HBHDIF]GHH[IHJ^K_LJMFN_PJUHVGWZZ>[I^HfIhb
+の フ	s7Z8_A[HY
+の プ	zHX^[
+の ポ	z:[N[
+の メ	rHXM[PYV^
+の ユ	n!I8]=[?JA]D[HIVIZX__bI
+の リ	k:JBZEZHIQXU]VHWJb]dIf]
+の ル	wG[N^ZJ
+の ロ	u#^HZTJZJb[
+の 一	w-[I[ZJh[
+の 二	z*]AZ
+の 人	r(X@YF]GZV_ZI
+の 件	z9^
+の 名	w-[F^
+の 問	wHIZ]c[
+の 変	o@_LYZ[hG
+の 対	zG^
+の 形	w3_
+の 後	z9[?I]^
+の 接	sZJcb
+の 数	zI[
+の 方	u?]
+の 時	sHIRddJfH
+の 暗	z<YHY
+の 書	zZGd[f]
+の 最	z@[e[
+の 検	zCYO]
+の 権	u%_;XH]
+の 画	zbZ
+の 番	u3I>aKHOZ
+の 登	u+[?IB[D[HG
+の 確	wC[
+の 管	z([,[
+の 継	z;^
+の 要	wIZKIN]
+の 設	u?JH[V[d]
+の 質	u*Z?_
+の 選	u?_HJ[^
+の 電	s3X?]HYOHaX
+は sspr	z?^PXZJ
+は あ	zV[d]
+は そ	w>[[XgZ
+は で	uHJI[V_ZJb]
+は ど	z#IDIHZT[
+は な	u7]HGT[V[
+は ま	w#HT]
+は も	s>_HIKZX]ZJaH
+は オ	u7[d^
+は ク	zPZgY
+は セ	w)^*XHHUZ
+は パ	wZI^_
+は ボ	z(]9ZHJ
+は リ	p(J)Z5[7[?]HHUGVZZI
+は 一	sCX
+は 不	z)[C]
+は 使	l>J?[HII^M]
+は 分	z-]>IH[II
+は 前	r>[HHIJK[M^g[
+は 古	sHIMcZI
+は 変	w#J@ZTYgZ
+は 成	z/]B[TI
+は 書	wG[gZ
+は 有	z!]VZ
+は 無	u)[HZUIa^
+は 覚	zZZ[Y
+は 解	zT[
+は 通	w%^/XCZ
+は 電	z?]
+ば か	u@^ZJ
+び 出	w+ZQ^
+へ の	sQXc_
+べ な	w?X[Z
+ま い	w!]-_NDPXZI
+ま う	zL^ZHb]
+ま く	z@JHJZahI
+ま し	b!Y#^(J-F3H9Z:J=J?H@FBcCYDGHFIYKGMZNHOIPJTHUIVIX[Z_]JaFbIfJhI
+ま す	Z#]%J(Y-I.Y2J3I4J7J9_=I?I@IBXCIDIGJI[KIMZN[XJZ[[J]J^J_JaIbHfI
+ま せ	W#H%H)J*J+J,J/J0J2J4Z6J8J9D:J=Y>Z?YCIDYGIHYI]JJKZLIMFNHOXRJSJTIU[V[WHXGYIZ][I]I^GaYbHeJfGgIhH
+ま た	u#X3[9Z@ZZJ
+ま だ	l#H@YBJDYHEIJMdT[UJW[ZJ
+ま っ	u![HHRI][f_
+ま で	m9X>J@ZBHHIIJK[M^XXZE]]f[
+ま ま	j!^#G%I3]=J>J@IBICJHHKJL]OJTXUJZZbJg_
+ま り	z3Z@Z
+ま れ	s-YH[IY
+み と	z+_DI
+み な	w+^DHTX
+み の	w+[HHV]
+め た	zU]
+め だ	z-]IZ
+め な	s3Z:[>]HHX[Y]ZIaJ
+め ら	o!])Y*X+ZCZDHHJUZ
+め る	sI]M]
+め ア	zTY
+も う	i-I3J9H>^?J@aBZCZDIHHIJKXMJOJX[_ZaHhJ
+も な	wT[a^
+も の	o-Y3I>[HGIIKbNJOIXJZIhZ
+も や	zX^
+も メ	u3HD^aY
+も 何	zD]HHaY
+も 入	s3X>I@ID]HGKJLYZ]]]
+も 問	zBZaY
+も 登	w3HD^
+も 試	zX^
+も 間	z#Y
+や す	s-aII
+や り	zX^
+ょ う	z9[@Z
+よ う	o!]@^V[X[ZG
+よ る	zUZ^]
+ら し	r-[9J>J@ZIHK^MJVZXJZHh[
+ら ず	u@J]^d[gZ
+ら な	h#I%J+Z/J0]3J4]6J9J;Z>I?IBJCJDJHZIJKZMYXIaIbHdHfJhZ
+ら の	z@[JY
+ら は	zb]gZ
+ら れ	g![)Y+Y3I9J:J>[?J@^CXDGHZIHKHMINHOJPJTJUYVIXIZ^^YhH
+ら リ	z=[PZ
+ら 書	s4I8]YafY
+り が	w9_ZI
+り す	zX^
+り で	r4]@aZI
+り な	u(]3[C[DJIXOH
+り ま	e!J#[%J(X-H9^=Y>I?J@HB[CJHFI]KHMZNJUIXI_YaJbJcXdJ
+り 返	z9]f[
+る #	zI[
+る い	zHIX^[X
+る か	z-[I[
+る が	l-H3I9I=]>[?H@JCZHFIGKGM[N]O]VJZD[^aHbZdZfJhJ
+る こ	zEZI[ZJ
+る と	l-Y9I>J@YHIK[N[ZZh[
+る の	o+I-F3I9J>I?]CIDHHIIZKHNJOaV[h[
+る よ	zV][X
+る ら	w-]@[IHKZXJZI
+る パ	z-]UZZJ
+る 単	z-Y
+る 必	u#G.Y:Y[]
+る 方	zH_UI
+る 権	w%J(_ZI
+れ た	a!Z#[%J(I*I+J-Z3H4J6J7J8J9D:_=I?YBFCHGJHZK_LJMENEOHP]RZUIVHX^ZE[Z]H^JaHbHcJdXfI
+れ て	]![#H%I(G*J/J4J6J8J9H:G;Y=[>_?X@EBFCED]GIIJKDMFO^PGR[SJWYXFYJZB[I]]^Y_HaFbGcId[fHgJh[
+れ で	w=]HJh^
+れ な	c!I#Z%J([)I*Y+^-G3H4I6J7J9F:H;Z=I?E@YBHCFDEGYIGLYMXNFOZPIRITIUIVIWIXZYJZ]]I_JbIc[dGfHgZ
+れ に	z-]HIZJa^
+れ ば	zDXHGZ^
+れ ま	b!Z#X%X(J-F3J9H=J>I?Y@IBbCYDGH]IZKHMZOJTIUIVIXIZY[JaEhI
+れ や	u-]
+れ る	a!H%J(J+X-H3H7Y9H:I=J>G?G@ZBJC^DZHGKILYMGNaOZPZTJVIXGZZ]J^IaIb[dIh^
+れ ろ	zIYh]
+れ 直	z6^8]HJdH
+ろ と	zIYh]
+わ か	u9]@IZD[^h[
+わ せ	zK[Z]
+わ っ	s/]=]>XCXDJ
+わ な	w-J6^HJNbZHdJhJ
+わ ら	w#JTYg]
+わ り	zBZ
+わ れ	d!J+Y-Y3J9G>H?I@YBJCXD[HHI]KYMIN[X]ZHh^
+を な	w>Z
+を リ	l%J(bEYH[UIVIZIbJ
+を 一	zWZd[
+を 何	wX]
+を 使	p,Z7Z>I?ZKJU]V[ZI
+を 入	n-Y6]>J@JK[N[XJZIdIh_
+を 利	z0[4^ZI
+を 取	z,]HIZ^
+を 受	z/[
+を 含	zI^
+を 変	l>[@YHZ^ahH
+を 外	s#]8[=Z?]G[HHNJTIdH
+を 失	z>bHGZJ
+を 強	z%]L[
+を 忘	o:[>IBIDXH^MJZ[
+を 押	zHJa^bZ
+を 持	z)^7ZHJUJ
+を 更	w+[1]MJfZ
+を 書	zd]
+を 有	p(I.XH[UYVJZFd[e^
+を 止	u!]HJU]
+を 求	p+ZCZDIM]
+を 満	oIYKINbZI
+を 無	uH[UX
+を 聞	wM]h]
+を 要	wHIM[[Y
+を 見	z+[5]DJ
+を 設	w*]HY
+を 許	z.YQX
+を 選	z-[KZ
+を 間	w#JX_hZ
+を 防	zTY
+ん で	w-]3[K]ZI
+ん に	u9aHI
+ァ イ	u2[H_cZ
+ア ウ	n#X([TZc^
+ア カ	_!_#Y%^(G)]-H0J2_4J:Y=I>I?J@IBICID[GYHDIIKILYMINIUFV^WJZF^[_JbHcJdIfIgJhJ
+ア ク	m%_0Y;]=J>XDJZ]
+ア プ	p=J>]?_C]HFVHZGa]gY
+ア ン	wAaHJQX
+ィ の	z*XJY
+ィ ザ	w,ZdHe_
+ィ ル	uG]J^VI
+ィ 情	wC[D[
+イ ア	wH[QXcZ
+イ セ	p9J=dH]ZF
+イ ト	g#J(I,Z6Z7Y8Y9JBIHXMJRJTIUJVIZFbHdbe^fZ
+イ フ	z3^
+イ ベ	u&[e]fZ
+イ ル	z2[H[
+イ ン	c!I#I(I)H,J-I3I4]5[6J7[8[:I=G>G?J@JBXDJGJHGIJKJLYNIP[QXS[TXUIXJZ[[[^J_JaJbZcHdHeJfG
+ウ ィ	w,ZdHe_
+ウ ォ	zH[cZ
+ウ ザ	u.Z]Yb]
+ウ ト	p#X([HGTZc[
+ウ ド	h!J#H%J/a0_6ZAYBIGJHHJXT]ZH_^bIdGfJ
+ウ ン	_!_#Y%^(G)]-H0J2_4J:Y=I>I?J@IBICID[GYHDIIKILYMINIUFV^WJZF^[_JbHcJdIfIgJhJ
+ェ ク	n0J;[A[G[HY_adJ
+ェ ッ	p;]GZHJLXZJ^^dZfI
+ェ デ	s,Z7a
+ェ ン	s-[0bHI
+エ ラ	i![&[(J,X3J:J=JBJE[NJO[VIZb^IbIdJe[fGhJ
+エ ー	s-[0bHI
+ォ レ	r8cA[HG_YdI
+ォ ー	zH[cZ
+オ フ	wHJUa
+オ ブ	p0J;[A[G[HI_adJ
+オ ン	c!Y#J%I(G,Y-H/_0Z2J3I4I6^8J9I:G=F>H?I@HAXBICJDIE_GHHCIIKIMHNZRJSITIUFVFWIXJZC[I]I_[aIc[d]eZfZg]hH
+カ ウ	_!_#Y%^(G)]-H0J2_4J:Y=I>I?J@IBICID[GYHDIIKILYMINIUFV^WJZF^[_JbHcJdIfIgJhJ
+カ ス	zH[
+カ ル	u!]E^N[ZI
+カ ー	uAab^
+キ シ	zHIcafJ
+キ ャ	w>[HIMZ]]
+キ ュ	sC[D[QZ
+キ ー	z?bHIVIZI
+ク が	k(J:J@ZMJUJZD^Zbcd]fI
+ク さ	j#Y.XTZ[[
+ク だ	z[[
+ク で	z=[
+ク な	z;]d]
+ク の	s%ZHFdXe_f]
+ク は	z7JHZT]
+ク を	n#]6]G[HIe[
+ク ア	s#X6]HGTZ
+ク ス	zH^
+ク セ	n%_;]=J>XDJZ]
+ク タ	m%]2Z4J8]<^_]
+ク ト	o0J;[A[G[HHZJ_ad[
+ク ラ	h!J#H%J-J/a0_6ZAYBIGJHGJXT]ZH_^bIdGfJ
+ク ロ	z#IBZHY
+ク ン	s,cHIR[
+ク 画	zZJb_
+ク 解	r#G1]B[[]
+グ イ	wHJMYVJZ[b[
+グ エ	z0_
+グ オ	zLXbZ
+グ ル	m(J?JDJG[HGNJPaUJVdZI
+グ レ	w([:]HH
+ケ ッ	z9[
+ゲ ス	u:bZI
+コ ネ	o%]2Z4J8]<^HF_^
+コ ン	l#Z%I-I4]5]:Z>JF^GIHYM_ZEaJbIhJ
+コ ー	e-I3I9J>_?X@IBZCZGZHCIJKGMHNJVJXaZF_JabdJhJ
+サ イ	l7Z>HBZH^LZMJTIZY[]cJ
+サ ポ	z1^HIfJ
+サ ー	b!H#I%J(H)[,J-H0I1I2Y3H4^6Z7H8J9I:H=H>H?H@ICIDIEJGIHHIHKHNIPIR_SZTJU_VGWIXIY^ZD[I]J^J_IaGbGcYd]eJfagJhI
+ザ ー	^!^#J%I(^*G+I-G/I0I3G4H6I8Z9H;Y=X>G?F@GA^BGCJDXEIGIHCJJKGLIMGNGOIPXRISJTIUHWIXHYJ]^^[__bYcHe]fGgIhG
+シ ス	zHJR[U]
+シ ュ	s9JFZGZHHM_S]ZJ
+シ ョ	o,Z7_HHR]ZI]]^Y
+シ ー	h(J*_-[7J:H>J?ZBJDIEJIJKJMINbUIVIWaZEbIcJdJgJhJ
+ジ が	zS[ZZ
+ジ の	z.XH[
+ジ ェ	j-Z0b;ZAZGZZH__dI
+ジ ョ	z0_
+ス が	l%Y=]UbZIf^
+ス で	z>ZHX
+ス に	sF^HFUYZI_^f^
+ス の	z=IH^g[
+ス を	s(J=ZUZZ^d]
+ス ア	z2[
+ス キ	z?^D[ZJ
+ス ク	s(]@[ZJgY
+ス タ	zH[
+ス ト	l(J8b:a=JA[BZHFUJVJZG_YdI
+ス ペ	z_^
+ス マ	m>]MZTZZHa]b]
+ス ラ	zF[QZ
+ス ワ	Q!F#H%I)H*I+H-_.J/X1I2]3H4G5J7Y8H;I=F>I?D@IAHCGFJG[JYKYLXMZNYOIPHQJRGSGTGXFYIZ^[Z]H^Z_FaEcGdXeGfJgHhZ
+ス 拒	z%ZPX
+ス 環	zd]
+ス 許	w%];]
+セ キ	sC[D[QZ
+セ ス	n%_;]=J>XDJZ]
+セ ッ	W#H%I(Z*I+J,J-I/H0I1J3H4I5X6H8I9J;I=ZAJB[CHDGEZGHIIJJKHLINFRIS[THUZVXW_XHZX[J]Z_IaYdDeIhI
+セ ル	p)]UbZJ][fJ
+セ ン	l(I9J=dH[MJPJVIZEbJc]dIfIga
+セ ー	wZ]aY
+ソ コ	r#[H]MaZH
+タ が	zDX
+タ ア	z%]2[
+タ ス	z_^
+タ ム	zH[
+タ ン	s(a:]HG
+タ ー	h(J4]:I=J>J?JG[HaJ]MJPJUJZHaJbJc[dJfHga
+チ ェ	p;]GZHJLXZJ^^dZfI
+チ ケ	z9[
+ッ ク	Y!G#_(F)J*J+J,X-H/H0I1Y2J3H4H5J6^7G9H:G;Z>G?G@FAJCHDHEJIHJJKHMENHOJRGSITcUHVFWIYIZB[a]H^Z_HaHbZcHdbe]gHhG
+ッ シ	r9IBJFZGZHFM_S]ZI]]
+ッ セ	wZ]aY
+ッ ト	W#H%I(Z*H+J,J-I/H0I1J3H4I5X6H8I9[;I=ZAJB]CHDGEZGHHYIIJJKHLINFRYS[TGUZW_XHYJZX[J]G_HaYdCeIhH
+ッ プ	w6]D[R]
+テ ィ	n.X0YC[D[HIJXQY^Z
+テ ナ	s:ZBJHIU_VIW_ZIbJ
+デ ス	u(]@[ZJ
+デ レ	s,Z7a
+デ ー	zDXc^
+ト が	a!b#Y%I(G-J/J0_3I6J:Y=G>I@JA]BHDJEJGJMIPJUYWJZ[[J^J_]aIcJdFeJf]gJ
+ト さ	u#XBZM]ZE
+ト し	wH]g[
+ト す	s%J(_EYZG
+ト で	c!H(Y3J7Y9X:^=]>Z?Y@GDYEJHCIJKIMYNJPYV[ZB[I^IaIbZdJfIhJ
+ト に	n!I%X2Y3J7Z:ZA[BICJD^HGUHVIW^Z]bJ
+ト の	j!J#J%_(I-Z2^8]:I;[BYGJHGS[UJVHZH[X^Y_JbI
+ト は	i!I%H(J)]=JB]DHG[H[PYT[UHVZZJ^Y
+ト を	k![(G3[8_:IBJDIHYU[VYW[ZD_ZbXdF
+ト バ	h%X(I,Z6Z8YBIHIMJTIVJZGbHdbe^fZ
+ト ペ	zH[S[
+ト ボ	w(^
+ト ポ	z*]W[
+ト ユ	z:]ZI
+ト リ	zbZd]
+ト ロ	u#H4]5]HEJXT[ZI
+ト ー	s,cHIR[
+ト 不	u=ZEYPYZJ^Z
+ト 呼	zQ^
+ト 時	w5[?HHIa^
+ド か	zJYPZ
+ド が	^%J(H,[-X/]0[2]3I4J6H7J:G=J>[?I@FB[CJDHGIHBKDLJNIUHVIXIZ_[I^I_Ia^bGdEfHhb
+ド だ	w?[T]
+ド で	l,Z.XBXHIKZM^ZFdHe^
+ド と	z6]
+ド に	m-]IZK]NJS]ZI_]dJhJ
+ド の	f-[:J>JBIHHL^U^VI^Jb]f[hF
+ド は	g#I-I/[7]C[KXNJZE[aaJbJd]hJ
+ド も	z>^HGN[ZI
+ド を	^%H(]-F/J6]:_=J>F?IBFGIH^IINFPJUFVGWJX_^^_Ja[bFfHhJ
+ド パ	z.XJY
+ド フ	wJ^
+ド ポ	sNb
+ド メ	j%Y)I4^5]7]8]HEMJP]TZVJZGbIdJfJ
+ド ユ	zA[_[
+ド ラ	wPXdY
+ド リ	n%Y(GHZUYV^W[ZFdJ
+ド 同	u0aG^HIdI
+ド 変	uZZ^Z
+ド 失	z,[e]
+ナ ン	s:ZBJHIU_VIW_ZIbJ
+ニ ン	z0_
+ネ ク	o%]2Z4J8]<^HF_^
+ノ ー	wBZHIM[b^
+ハ イ	z3^
+ハ ッ	zG[M]
+バ ッ	h#J%X(I,Z4J6_8Y9JBIHIMJRJTIVIZFbHdbe^fZ
+バ ー	h-J1J3I4_6[=J>I?I@JBJGJHGIJKJRaUJV]Y^ZFaIbJc[dX
+パ ス	P!F#H%H)H*I+H-_.J/X1I2]3G4G5I7X8H9J;I<J=F>I@IAHBJCGF[GZJYKYLXMYNXOIPHQJRGSGTFVJXEYIZ^[Z]H^Z_FaEcGdXeGfJgHhZ
+パ ソ	r#[H]MaZH
+パ ー	w.X:^HJJYZI
+ビ ジ	z0_
+ビ ス	i!J(J)]-J2Z7J:I=JBXMJS[U_VIZGbId[fb
+フ ァ	u2[H_cZ
+フ ィ	uG]J^VI
+フ ェ	s,Z7a
+フ ォ	r8cA[HG_YdI
+フ サ	r)^UbZJfJ
+フ ン	z3^
+ブ ジ	p0J;[A[G[HI_adJ
+ブ ラ	s.Z]Yb]
+ブ ロ	s#G.XH[X]
+プ か	z6]P]
+プ に	uHJP]Vb
+プ の	uVa
+プ シ	zR]^Z
+プ デ	u(]@[ZJ
+プ リ	m(J=J>[?_C[H[NJVHZFa]gY
+プ レ	d!Y%I(G,I-H/_0Z3I4J6_8J9I:G=[>H?I@IAXBICIDIE_GHHDIIKILJMHNZSJTIUGVFWJXJZE[J]I^G_[aHbGc[d]eJfZg]hI
+プ ロ	m0^4J7]MJRJY]^ZcafH
+ヘ ル	u(]@[ZJ
+ベ ン	u&[e]fZ
+ペ ー	sHYS[ZJ_^
+ホ に	z#YHX
+ホ の	zM]
+ボ タ	s(a:]HG
+ボ ッ	w9YH^
+ボ ー	w,[S]ZJe]
+ポ リ	h(J*_-[7J:H>J?ZBJDJIJKJMINbUIVIWaZEbJcJdJgJhJ
+ポ ー	p1^:ZBJDYH]fI
+マ ホ	o#X>]HYMZZIa]
+マ ー	z#IHET[b^
+ミ ス	pEXHJN]ZIcYd_g[
+ム が	z5X=^
+メ イ	j%Y)I4^5]7]8]HEMJP]TZVJZGbIdJfJ
+メ ッ	wZ]aY
+メ ン	uPYV_
+メ ー	g(J+J-J3Y9J:J>Z?]@JBICXDaH[IHKIMYNHOJVIXJZD]Ja[b[hJ
+モ ー	w.XQ^
+ュ リ	sC[D[QZ
+ュ 同	zG[M]
+ユ ー	a!^#J%J(_*H+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@HA^BHDYEJGIHDKHLJMHNHOIPYRISJTJUHWIXIYJ][^[__cIdXeIfHgJhG
+ョ ニ	z0_
+ョ ン	p,Z7_HIZJ]^^Y
+ラ イ	d!J#J(G,Y-J3I4I6Z7I8Y9H:I=d>J@IBHDJEJHYIJMHQZRJTHUIVHZC[J]J^J_JaJbGcIdbe^fYgJhJ
+ラ ウ	f!I#H%J(J-J.Y/a0_6Z=J>JAYBIGIHFJXNJT]VJZG[J^J_^aJbYdGfJ
+ラ ー	g!Z&[(J,X3I4[5]:I=I>J?JBJE[MJNJO[PJVIZa^I_JbHdIeZfGhI
+リ の	w?^HIVJZJa^
+リ シ	h(J*_-[7J:H>J?ZBJDJIJKJMINbUIVIWaZEbJcJdJgJhJ
+リ セ	W#H%I(Z*I+J,J-J/H0I3I4I5Y6H8I;J=ZB[CHDGEZGHIJJJKHLINGPXRIS[THUZVXW_XIZY[J]H_IaYdDeIhI
+リ テ	sC[D[QZ
+リ モ	zQ^
+リ ン	oH^ZFbc
+ル が	p3J:[>I?IDHH^M[ZHa]
+ル で	zH[U]
+ル に	s3^>XDHHFN[ZIa^
+ル の	w?ZG[NZ
+ル も	r3G>JDcHHaX
+ル を	w)^?ZHIUJY^
+ル タ	uG]J^VI
+ル フ	r)^UbZJfJ
+ル プ	u(]@[ZJ
+ル ボ	zH^
+ル ー	i(I-I:J>J?IDHG_IJKJMIN]PaUIVdZF]JaIdJ
+レ で	r!]/^6^7ZZJ^JfJ
+レ の	u6]PYUJ_[f^
+レ ス	r8cA[HG_YdI
+レ ッ	z.XHY
+レ ポ	w+XDZH[
+レ ミ	o-J=^EXHIN]ZIcXd_gZ
+レ ー	n(Z,Z4^7a:[HF
+レ 構	z/JEa
+ロ キ	zHIcafJ
+ロ グ	o5XHHVIZ[]]b^
+ロ ジ	zH]
+ロ ッ	_!H#a%I(J-J/J1[3J7I:J=J>J?I@ICJDJGJIJKIMHNJPJTdVJXYZF[b]J^Jb]cJdHfJgJhJ
+ロ ビ	z0_
+ロ ー	n![)]4]5]BYE]HENZUHVJZFbI
+ワ ー	Q!F#H%I)H*I+H-_.J/X1I2]3H4G5J7Y8H;I=F>I?D@IAHCGFJG[JYKYLXMZNYOIPHQJRGSGTGXFYIZ^[Z]H^Z_FaEcGdXeGfJgHhZ
+ン sspr	z3[
+ン が	n(a:[H[MIVZZI^Y
+ン で	m#[7]HFMXQYT[VJZX[^bI
+ン に	w4ZMY^Z
+ン の	w,YHIZ]
+ン は	zM_ZJ
+ン を	w,]8^
+ン イ	n>IB[HYL[MJTIZZ[]
+ン カ	zAaHJ
+ン ク	sZGbc
+ン グ	z0_
+ン コ	w4]5]HHJXZI
+ン ス	p9J=dH]ZF
+ン タ	nH]VZZJc]fJga
+ン ト	Z!^#X%]&Z(E)Z+J,H/I0a1J2^4Y5[6H7G8I9I:[;I=F>G?G@GBECGDXEIFJH?IHKHMFNGOJRISZTIU[V[W^YIZA]I^Y_GaHbDcGdFeZgHhH
+ン ド	w7[
+ン バ	uPYV_
+ン プ	d!Y%J(G,I-H/_0Z3J4J6_8J9J:H=F>I?I@IAXBJCJDIE_GHHDIIKIMHNZSJTJUGVGWJZE[J]J^G_[aIbGc[d^eJfZg]hJ
+ン ボ	z,[e]
+ン 時	zL^
+ン 画	uZIba
+ン 管	u)I,ZP^
+ー id	zI[
+ー か	z4]gZ
+ー が	c![#J%I(G)J*J+J,J-F/I0I1I2J3G4_5[6I7I8J9H:];I=G>F?F@HAZBHCGDGEJGIHYIFKGMFNFOYPIRFSJTJUHW_XIYZZ]][^H_]aEbFcZeJgJhI
+ー だ	z8]
+ー で	g!I(I-I6[7J:H;Y=I>H?_@IBICJDJG[KJMHN_PIUHVZWI[J]JbYcJdJg_
+ー に	o-^AaHJJXNHZY_Z
+ー の	l;XEYRaZHbYc]fG
+ー は	o(I)[7[?]MJVJZG^_
+ー を	m*[4^?JHIN]WYY[ZH]Y_[dJ
+ー ア	z(]
+ー カ	u!]E^N[ZI
+ー ク	r,b.XHHR[
+ー ザ	a!^#J%J(_*H+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@HA^BHDYEJGIHDKHLJMHNHOIPYRISJTJUHWIXIYJ][^[__cIdXeIfHgJhG
+ー シ	s,Z7a
+ー ジ	l-Z0bMJSZZX_Jb[
+ー ス	wQZ_^
+ー タ	s4^:[HYc^fI
+ー テ	z.XJY
+ー ト	i#H(J*[,J-H1]4J9J:[=J>I?HCJDXGJIIKIMYNIQ]RITZVJWJZFaIbacIdFeJf]hJ
+ー ド	O!E#F%G&J)G*G+G,]-^1H2[3E4E5H8F9G;H<I=E>[?G@GAGEJFHGZHJJXOGPFQIRFTEVIX[YHZ[[Y]F^Y_Da^b[cFe^fHgGhY
+ー バ	j-J1J3J4_6[>I?JBJHHIJKJRaVJY^ZGaIc[dY
+ー ビ	i!J(J)]-J2Z7J:I=JBXMJS[U_VIZGbId[fb
+ー プ	l(I?IDJG_HFNJPaUJVdZHaJdJ
+ー ラ	w4]5]HHJXZI
+ー ル	e!I#J%J(J)]+J-H3Y4J9I:I>Z?]@IBHCZD_GYH^IHKIMXN[OJPJSJUHVHXIZD]I_JaZbJcXdJfJhI
+ー ン	zV]
+一 つ	l%]3H9J?XCdDIHHIJKIaI
+一 下	u#]9[XJZXb]
+一 个	n%]-J3I9I;[?JAXC_DJHJIIKGOYVJXHa]
+一 人	z;[Z[
+一 回	u9[@aXIZJ
+一 天	o#E@aDXX_ZJ
+一 度	n@_WZd[
+一 日	u@[Xa
+一 時	n@HL]T_ZGa^cY
+一 月	zKaZJ
+一 样	zIJK^O]
+一 次	z@X
+一 步	z*]dJe[
+一 番	z@Yh]
+一 直	n?JBJCJD]K[LXMHZZaZ
+一 种	o?ZCbHIIJ
+一 致	p3J6aA[O]_H
+一 部	zI_
+三 回	z#^HJXGa^
+三 方	w.XJ[
+三 次	za^
+上 刚	u@[
+上 禁	z;Z
+上 还	z_^
+下 に	z%ZHJZIb]
+下 次	zL^
+不 一	u6]IIK]O]ZJ
+不 上	s3JH[O^SIc^
+不 了	e!I#H(^)H*H,H-I/J0I3X4X6I8J9H=G>_BFCIDJGIHGIGKELIMFNHOIRFS[UGVHY^Zc[I]H^G_IaFbFc]dIfDgI
+不 允	wI[^^
+不 写	zf]gX
+不 准	zR_fJ
+不 出	w+[3a>JHJZHaH
+不 到	g!J(Y,a-J0^3H4[6J7J9I=J>Y?I@JCJGIH[IJKJMJNJVJZF_^a[dIfI
+不 匹	wO]
+不 十	z(XC^
+不 去	r#]%I;[KYXJZ^
+不 可	i%J(G)Z4a8]BIHFMJPXRJSIVGZG^]bJc^dJf]gH
+不 同	w/X6^G]
+不 回	u0^9GG]HEZ]c^fH
+不 在	l-J/I4J7Z9^:J=I>G?X@JGaHGKJMHPJQ]T]V_ZHaJbJcJhJ
+不 够	z@]C^ZJ
+不 对	n(J*J-J3]6]9I@ICJE]HHIHKHMJNHOJR]Z]^JaJcJfIh]
+不 工	zZIf_
+不 开	s6_HZNISYZIbZ
+不 接	u3JI]N]O]ZJ
+不 提	z?]LX
+不 支	s1]7X?^HJZIgZ
+不 明	w&[N[Z[
+不 是	s(I@XOZPIS^UJVaZG
+不 正	m3aTYh^
+不 满	zIHNa
+不 知	zNYZ^
+不 符	n-ZHJI[NaZI
+不 管	zN[ZI]^
+不 能	b!I#I%J(X)I,J-H/J3I4J6J7I:H=_>Z?ZBHCHDJEIGJHFIZK[LJNGOIP_SHTJUYX]Z>[Z^__JaIbFcIgJhF
+不 行	l%J(G)^*G,I-Y3J4J8]9J=J>H?]@IBJCIHFKYM]NIOIPZVYXJZJ^I_JaIb]cJhH
+不 认	s:[HFM[O[g[hZ
+不 让	r@aHIKZX]ZZhH
+不 足	o%[(a-J3Z9J=[CJHFI^KJNGVZZF
+不 过	rH]L_ZE
+与 本	zcZ
+与 登	zOY
+丢 了	s>]DYaG
+两 个	p/_?J@IAbK[NJZG_J
+两 次	w*X@]CX
+两 种	p*[CY
+个 ou	z%^GZ
+个 字	z2]I[KJ
+个 密	s/^K[
+个 林	z8^A]KJZJ
+个 用	u;]A^UJV]ZZ_J
+个 说	z@[K^
+中 で	uHHS[]^dJe[
+中 に	z!^9JHI]^
+中 心	ugb
+临 时	s!X@YL[
+为 什	w#G*][^
+为 啥	zV]Z]
+为 组	wVHW^d]
+么 管	z*^
+义 策	zH[NIW]ZI
+之 前	z@Z
+也 不	z-[N]
+也 没	w3JD^a]
+习 生	zV^
+了 entra	z/^
+了 window	zgZ
+了 个	z?]DJ]]
+了 云	z/Y_^
+了 十	zN]RZ
+了 域	z4]g[
+了 密	r>]@[HGM[UYZHhI
+了 手	sC[
+了 收	u>bHJaC
+了 新	z@ZBY
+了 旧	zHJYbZJfI
+了 用	z!XZJ^[
+了 码	z>]
+了 第	z8^JZ
+了 解	z#[9^>IBFHIXJZG
+了 该	z?^G]HI
+了 还	z@[C]ZJ
+予 備	z3^DYHI
+事 件	s#[&[BJHHS]ZIe]fY
+事 可	wVb
+二 つ	j*Z/^8[?JA^C^DIHHK]ZJ_JaJ
+二 个	z8^C[ZJ
+二 回	w*X
+二 次	z@Y
+云 同	z0bGJdIfJ
+云 用	zA]_[
+云 端	sTb_I
+五 分	zHJM^
+五 回	z#_X[ZI
+五 次	z#Y@JX[
+人 が	w@[ZI]]^Z
+人 だ	z;[F]
+人 で	z9Z
+人 に	w!J@YH]^]
+人 の	w(XA^ZZ
+人 は	u+[DIVb
+人 メ	z>]?Z
+人 確	zD^
+人 邮	z>]?]DIaJ
+什 么	s#F*]HIN_ZI[^
+今 の	z@HZIha
+今 天	o@[X^ZI
+今 日	s>J@aHJX^ZHaJ
+今 早	z@_ZJ
+今 朝	s#X@_
+从 来	zDY
+从 没	wD[W[ZHd]
+他 の	w(^VZ
+他 は	z%^CHHJM]bJ
+他 社	w:]JZ
+付 い	w%Z3Z
+付 き	z3^HX
+付 け	r-Y/XHJIHK]NHO]ZXhZ
+代 理	o(J-Y0d3J4H9IDXGJHHMIRHYIZIaIc_dIfG
+令 牌	s,d9JHIR^ZH
+以 不	zIXLX
+以 前	i-I3I9J>]?]@IIIKaMYPY
+们 没	z=^CJZId[
+们 这	z@]U]
+件 を	uIZKIN_
+份 验	z,[3]
+会 社	m-Z3J8Z:Z>_?[DJHGIJN[OIZI
+会 議	sHYZ]][
+会 议	zH^
+但 没	w?]DJLX[X
+位 数	z3IIZa^
+住 了	w#a9IHZZJ
+体 で	zU^WJ
+体 管	u(^)Y*J,]UHdH
+何 か	z9]
+何 も	r-J>ID]H[KILYTZXJZ[
+何 度	m#_9G@IIJTYXaZJ
+你 们	z:[O]
+你 好	z9^HJ
+使 い	w,[?[K[
+使 え	f![(I-H3J:J>H?a@GBJCJDIHGI^KYL[MZNJUHVXXYaJbIdJhJ
+使 っ	m!J-Z3J7Z9I>Z?J@JIEKaOIU]VJXIhZ
+使 用	h(J@[IIK^N[PZT[V[ZI
+供 应	z:^ZI
+保 护	zPaVI
+保 護	zP_
+信 息	s3[C]D_
+信 验	zaY
+修 改	o@_HJZZ^Ih[
+個 人	z>]?Z
+停 了	s!]0^9J>JHHSIY^ZHcJf[
+停 止	n!]-J0Z4^9I>IHGIJKJU]Y]f[
+停 用	s![1]U]
+側 で	s!]7]HHT]ZI
+備 メ	z3^DYHI
+允 许	oHIIZQYV_ZI[[^^
+元 の	z:YbZ
+先 に	z:]X[
+先 の	w3[D[H[
+入 っ	k:[>J@JG[HHIaKHLXOIV]ZHaJhZ
+入 れ	d!I#Z%J(I*J+J/Y3H6[8Z9E:H=I>E?H@EBaCHD]GJHGMXO[PJRJTIVIXGZ[]Z^J_JaEbIeJfJh]
+入 力	u#]9IOZhX
+入 失	z,^HJZHe^
+入 的	uOZ
+入 社	w@ZD_
+全 体	r(^)Y*J,]U]WJZIdH
+全 信	wC]DX
+全 局	u(^)X*I,]UJZIdH
+全 部	wB[NZO^
+全 问	u*[?_ZF
+公 司	k(J-I3J4[8]9I>Y?JBICJHFIIKJM]NbU]VIZGaJbJcIfJ
+公 室	z9Z>^HI
+关 了	p!]#H-J6^9H>HBHHGIJU^Y[ZF]aaJbJfH
+关 着	w<ZHHRJU]cIf^
+关 闭	uBZU_b[
+其 他	w%^C]
+内 線	z3_HJ
+册 sspr	z+]DXHG
+册 报	z+ED^H[
+册 过	u+[DY
+册 页	z+^ZJ
+再 换	z@^
+再 改	r@_
+再 来	zX^
+再 設	w@Zg]
+再 试	r@ZBJX]ZZ
+再 起	wB^fZ
+写 不	s0]4J9H=J>IG]HEIJY^ZFc^fG
+写 回	c!H#G%Y&J(F)I*I+J,Y-I/I0G1I2J3H4Y5J6[7I8_9D:H<I>H?H@EAIBFCIDGEIFJGGHJIHJJKGLHMHNGSITIUGVFWIXGYXZJ[I]I^H_HaEbEcDdeeaf]hG
+写 字	wI^
+几 次	z#YHJX^
+出 さ	z#_
+出 し	zQ^
+出 た	z/YZZ
+出 て	z?[N[
+出 な	m([*X+Y3G>I?_C]DHHEIJNJOHZC[^a[hJ
+出 ま	pN[Z[hY
+出 る	l-].X9J@JHINYO[XJZZ_YdZ
+出 现	s+ZHIZahJ
+出 错	u,[3IHJO^Z[aIe^fFhG
+分 か	u-]>IHZIIM]NXZH
+分 で	u)ZU]V[ZI
+分 の	s-I3HI[O^V]
+分 公	z4]M^NJ
+分 机	z3a9J>JHH
+分 遅	zR^
+分 钟	uBIHIM_R_
+切 れ	o9I;[=_>I@IUJXJZZ]]a]bJ
+刚 改	s@^
+初 に	zb]h]
+別 の	w@[K[
+利 用	w0[4^HJZH
+别 人	w(Y*]V]
+别 处	z7[M[
+别 的	u(]:]B[C]IJMJPJVIZJ
+到 令	z,aZI
+到 域	z%^4]
+到 旧	w>Y
+到 期	z=_ZH
+到 短	wa[
+到 那	z>]
+到 验	s>[aX
+制 密	zJ[
+制 限	uQ^X^
+刷 で	zH[
+刻 が	wRb
+前 が	z-FIa
+前 と	z-]IIKX
+前 に	m-H9H:Z>H?J@YCJF^HGIDK[MZXJZI]a_JaJb]hJ
+前 の	n-I3J>[@JHGIJKaM]ZEg[
+前 使	wKY
+前 回	z@[K]
+前 密	rha
+前 改	z@[MY
+前 是	zPY
+前 用	uK^
+前 的	u3I>^@JIHK^MZ
+力 し	u#]9IOZhX
+办 公	w9Y>]?]HI
+加 固	z%]Y]
+加 密	z<_HJ
+加 符	z-[IY
+务 停	zSJf[
+务 台	w(]@YZHg[
+务 器	k(I1J2I3J4^6]8J9I=J>J?J@JBJGJHGIJKJRaSJY[ZJc[dZ
+务 账	z2]LY
+助 重	wU^
+効 で	sZI^ZbZdZ
+効 な	zUZVZZJ
+効 に	f(H.ZH[U]VYZEdaeZ
+効 化	p!_)Z,]8[UHZJdDe^
+効 期	zIIKJL[N]
+動 い	zB[f]
+動 か	s.XPXZFf]
+勾 了	wL[
+勾 选	z@JZH^^
+包 含	sIb
+化 さ	z!_
+化 し	z%]Y[
+匹 配	uA]O]
+十 分	uC]R]
+升 级	zZIfa
+单 位	zF^G]IG
+単 語	w-Z
+印 刷	zH[
+印 机	sH_
+历 史	u5]IIKZN]
+原 因	zN^Z[
+原 来	zK^ZJb[
+去 了	u#]9J>JB_HIKJXJZF]^
+去 年	zK_
+去 掉	z8^?^HH
+去 查	zE]Z[
+反 应	z:]ZI
+反 映	wM_ZHg[
+发 到	s>_
+取 れ	u>[aJ
+取 引	zH[
+取 得	w,a
+取 消	w?^BIG]HIZG]^
+受 け	m-I/]>ZHIIHK[NGO]ZXaIhZ
+受 保	zPaVI
+受 邀	z:aHIZE
+古 い	h-I0Z1^4J:J>]?J@HBJDJGJHAIIKIMcNJY]ZFaJbJcJdJfIha
+古 く	z1]4I5^
+只 有	j(J)J*H-J3J9I;]?J@JC_HIIaMJPaVJZFaJdJ
+只 给	z?]HJV^
+只 能	w@^[]bH
+只 要	w*X?[CJHJ[]
+可 の	z;]^[
+可 以	r(JB^HJVcZJ
+可 能	u(];]BHHJM]N[VJZJ
+可 证	p9I=dCJDJH[IJVGZJaJ
+可 达	z4Yf_
+史 记	zIIKYN]
+号 が	l3_CIDIHJO_aI
+号 と	wIZO[
+号 に	p3cHJOI
+号 の	zO]
+号 は	z3J>aKHOJ
+号 も	z3GD[aY
+号 を	u-[>]
+号 不	zIIO^^[
+号 化	z<]
+号 和	z3]IYZJ
+号 没	u3^>]HJVZaG
+号 码	h#J(J-I3d9J>J?JBJCIDGHFIHMJObVJXJZGaZbJdJhI
+号 被	u!_#X>J
+号 说	zO_
+司 域	z4]M^NJ
+司 的	u8^NYcJ
+合 わ	w6^HJN[Z[dI
+合 公	uNa
+同 じ	rAbHIK__I
+同 一	uAb_J
+同 事	o(Z@XH_KJVbZI
+同 僚	w(]HZVY
+同 期	i!I%Y(J-I/J0_4Z6I9I:J=I>I@IAJBJDJGdHDIJKJLJMZNIR]VFZG]J_IaHbJd]fZ
+同 步	g!I#I%Y(H)J*J,J-H/I0a2J4Y6H7J8J9G:I=I>H?I@HAIBICHDIGcHCIIKGLJM]NIOJPIR^TIUJVGWJXJYJZE]H^J_IaHbIcId]eIf[gYhI
+名 が	w2[<[HI
+名 前	s-Y:[F^I]KI
+名 字	w:^I[
+名 有	z&IFaIG
+后 不	z=[f]
+后 再	s@ZZ[
+后 写	zRZd]fI
+后 同	z%]MJdIf_
+向 导	u+],[HFZJdGea
+否 さ	n%Y-J/ZJXN^P[
+含 ま	s-YH[IY
+含 め	zI^
+含 有	z-^IZ
+启 用	i!](G,[/J7J:J=I@JBHH[KJPIV]ZDd]ebfHgJ
+员 admincount	zPY
+员 不	r(Z)^*],IP^UJVFZD
+员 工	z3H@[D[
+员 已	zP^UX
+员 没	u(H)Y*XUJV]d]
+员 的	z)Y
+员 账	z*Z
+呼 び	zQ^
+和 符	zI[
+哈 希	zG[HJM^
+問 が	w*X?_
+問 題	k>JB]EZHGIJKJMJT[XJZac^
+啥 都	zZ[a]
+器 不	z4]RJY]
+器 时	zR_fJ
+器 空	z__
+回 し	zK[
+回 不	u0_6JZHdIf_
+回 复	z9]HY
+回 失	w!J#^4]HJZEdIeZ
+回 数	u9JX_
+回 时	z,^dFe^
+回 来	w!^9]HJ
+回 没	zd^fI
+回 要	z8^=X
+因 为	w+]/^HGLY
+固 ま	zRJZ]f[
+固 后	z%]Y]
+国 番	z3[
+在 ad	z!XT]_J
+在 entra	w/J7[HET^
+在 し	w>[__
+在 の	rh_
+在 不	p@]KaZG[]hH
+在 家	z-J9F>bHFZJ
+在 密	wGbHH
+在 本	s!I7^_]d^
+在 用	u-_9JKJZIh[
+在 的	wKJZI_^ha
+地 ad	r/Zg]
+地 密	z6^
+地 改	z!J/]7^_H
+地 没	w_]dIg_
+地 环	ucad[
+地 目	z_^d[
+地 配	uEcZH
+圾 箱	za^
+坏 了	rH^R]
+垃 圾	za^
+域 控	k!J#I%J(J-I3J4e5b8J9J<J=J>I?H@JBICIDJHFIIJ^KIM[NHPJRITJUJVJXJZD]J_JaIbIdJeJfHhJ
+域 管	u*IPbZJ
+報 が	s,[3[CZD_
+填 了	zO]
+备 份	z6^
+备 用	z3^>JD^HHaI
+変 え	i#F9J>Z?J@eIJKHM]TJXGZE[[^YhI
+変 わ	o#J/]>YCXDJTXg]
+変 更	_!H(I-H3I7Z9I:Y=J?J@aB[CJGJHEIHKHL^NITJUJVIXIZZ[J^baJbIcJdHfIh^
+复 杂	zI[
+外 し	p#]8[?]GZHINIP[TI[ZdH
+外 の	z:[G]HJ
+外 れ	zHJda
+外 部	s:dHIZG
+多 す	uHJX_
+多 少	z=FH^KZ
+多 次	p#aX[ZH
+多 请	sXZ
+大 写	wI^
+大 家	w-_9[>JHI
+大 文	wI^
+天 不	z@GX^
+天 再	zX^
+天 改	w@_ZHhI
+天 第	z@Y
+太 多	l#_9I@IHJXbZH
+太 容	u-[
+太 常	z-_
+太 短	u-JIa
+太 老	z1]5^<J
+太 长	z2_
+失 敗	g!Y#]%J(I,Y-I/[3I4Z6[9H:J;Z=I>I?J@IBHCJEJF[GJHFIJKJMINJUIVIXIZ^_JaJbIcJe^fH
+失 败	g![%J(I,[-J3J4[6Z9I:J;[=I>IBIF]GJHFIIKIMJNJSJUJVI_JdYe^hI
+好 了	wB]RZ
+如 何	zHaMJUI
+始 ま	w+[3ZHF]]
+字 が	zI]
+字 と	zI[
+字 を	z/[IY
+字 和	zI[
+字 数	zI]
+字 母	rIc
+字 符	w2]F^IY
+存 在	s>[_c
+学 校	z=JUbVHZI
+它 登	zZJh^
+安 全	o*Z9J?_BJC]HJQ[ZF
+完 了	u(]?JB]HJ]]
+完 就	z@]]]
+完 成	u([B^DJHJZJ]^
+定 が	zHJN[d]
+定 し	s*]@YHXg]
+定 す	zZ^
+定 で	z.XV]
+定 义	uHZNIWaZH
+定 了	u#ZTX
+定 義	zHJNIWa
+实 习	zV^
+审 核	w/YEYNY
+客 户	w9J:]B[QY
+室 の	zH]
+家 里	z-J9I>_H]ZJ
+容 易	s-]
+密 の	w*X?_
+密 码	P!D%H&H)E*F+F.I0Y1F2^3C4E5H7X8E9G:Y;G<G=C>E?@@ZAFBHCDEIFHGYIXJYMZOEPIQHRFSFTDVFWEXDYFZd[]]E^Z_EaBb[cEd[eFfIgHh_
+密 碼	n#I(G-]:J=J>J?I@IBJHHI]K[MINYPJUZVX^]hI
+密 钥	u6b?aHHVJZG
+对 应	zA^_[
+对 管	z*]E]
+对 象	o!J9J;^>JA]G[ZH_c
+対 応	u1]_]gY
+対 象	uGbHJVZ
+小 写	zI]
+小 文	wI_
+小 时	l9J>J?J@^CJHIIIKJOJX_ZHaa
+少 个	z(^K[
+少 所	z=^
+尝 试	pXa
+就 我	zVa
+局 管	u(^)X*I,]UJZIdH
+届 か	u4]HJaYc[
+届 き	sa_
+届 く	u>a
+屏 点	zHJZHba
+属 性	z3_>IHJ^Z
+履 歴	u5]IIKXN[
+工 作	zZIf_
+差 一	zC^
+己 改	wBZVZ^]
+己 的	w@ZO]
+己 重	z(J)ZU]VJZJ
+已 停	z!XU]
+已 暂	zTZ
+已 更	z@[MY
+已 注	s+cBJDZHDZJ
+已 经	w+[>^?IBXDI
+已 被	z!Z
+已 解	zB[TX
+已 重	zBXM]
+希 同	zG[HJM^
+帐 户	j![#[(I3ZUIV^ZJ[[
+带 分	z3a9J>JHH
+帯 も	zD_HI
+帯 を	w>^
+帳 號	z#_HHVZZJ
+常 性	zBJSa
+年 の	z1^K[
+应 商	z:^ZI
+应 用	p%^(H:J=H>[?aC]HGIIKIMHPJTJVHZFa]dIgZ
+店 の	z4^M]
+度 お	u9Z@ZZY
+度 か	z#]9IT[
+度 も	m#Z9J@JWZXbZId[
+度 変	w@X
+廃 止	z1^?^HJ
+开 会	zHHZ]]^
+开 写	z8^ZHd[
+开 密	z6_NIZHd[
+弄 完	z]a
+式 が	w3^
+式 不	s3cC]IJZG
+引 先	zH[
+強 制	zL]
+强 制	sD[HIL^ZJb^
+弾 か	w-Y@[JY
+当 て	z-Y=]
+当 前	p#Yha
+录 不	w>I?JHGZabIhJ
+录 界	uHJZIbb
+录 里	w!^3]
+形 式	s3b
+役 割	z(^*X
+待 #	wXY
+待 さ	z:_ZI
+待 ち	w9[XY
+待 っ	wXIa^
+待 て	z@ZXZ
+後 で	uZZcYe[
+後 に	p3I9H>I?I@ZBYHHKIR]XJZE]aaIfa
+得 で	z,_
+復 元	z6]R]
+復 号	z6a
+微 软	s7[HJR[SaZHd[
+心 重	zg]
+必 要	e#G(J-J3J9J:]=^?I@IC_DHI_KJMINJTJUGVIZH[[d_fJ
+必 須	zHGb^
+必 须	s:Y@[K]LXZJ
+志 里	z]]cY
+忘 れ	m:Z>[BIH[KJMINJZ]
+忘 了	z>JH_ZF
+忘 记	u:[HIZ^
+怎 么	pH_Z[
+恢 复	z6^R^
+您 的	r(I3[BYI]UJV]
+悪 い	wE^Z]cX
+情 報	r,[3[CZDaHJ
+惑 メ	za^
+想 再	w@b
+想 换	z@Z
+想 更	z+[@[
+想 用	z>J?baH
+成 し	w(JUHV[W_ZJ
+成 の	zEYe[
+成 两	z*XCY
+成 功	s/_B_TIVJ
+成 员	u(JP[VaZJ
+我 一	zK]ZJhX
+我 不	s9[>]?IHGIIKIOJVbZI
+我 们	l(J-Y3Y9H:Z=]>J@[CHDJHIIIU_VGZF[J_[aJdZ
+我 只	wC[
+我 忘	zZ]
+我 是	u(])Z:[ZH
+我 没	w(^C]ZJ
+我 的	f!_#Y(H)J-H3F9Y:X=J?J@JBICFDIHII_KIMJObUIV_ZI[IaHhI
+我 知	zZE[b
+我 输	zI[ZJh^
+户 sspr	zU^VIZ[
+户 一	wC[aX
+户 不	p(I8^:Z@IGaHJKIP^VHZE^]hJ
+户 在	s!^VJ[]_^
+户 失	z;]ZGd]
+户 密	u2a7YIJdZ
+户 属	zP^^Z
+户 已	u!ZTY
+户 改	zLX^Z
+户 无	z:XL]
+户 没	n!J%_(F)^3J:J=]CID]HJUHV]aIdJ
+户 的	w:]
+户 被	u!Y#Y
+户 设	z2]
+户 还	z!Z
+户 验	z3IO^]^aH
+戻 し	h%J(J3J4Y8[>J@IHGMIRZVJYZbIc[d]f^hJ
+戻 せ	s0Z>JHHK^ZZ_[fZ
+戻 っ	w!_b]
+所 以	wIXZJh[
+所 属	zP]VY
+所 需	w=_
+手 机	d#[(J-I3_9G:J=J>_?H@JBIDaIFKIMZNJOZTJVJZH]JbJfJhJ
+手 段	z3JC_
+打 ち	z#[3^HH
+打 不	s3[H[SYb[
+打 印	uH_
+打 错	z#Y3_HH
+扱 い	z!Z+Z
+找 不	w4]__
+承 が	w;_
+承 さ	z;_
+択 肢	r3J?aC]HH[]
+报 告	w+YDZH[
+报 错	rVJZbhJ
+押 す	zba
+拒 否	e%a*J,Z/^3J9I>J?JCGJZMIN[O^P[VJZHdJhJ
+拒 绝	j%Z*J-X/^9JBJHJIIJXKIMJN[O_P[ZG
+招 待	z:_ZI
+拿 不	w,a9IHHZ]
+持 っ	z7Z=^
+挂 了	u/J4^=J>J@IHHMHSbTIZHf]
+按 钮	s(a:]HIZH
+挡 住	zH]KY
+换 了	s>YM[
+换 新	z>^ZI[]
+授 权	wTYV]
+掉 了	z>]?^HHaF
+接 受	r/Z3J>JHJI[O]Z]
+接 器	p2]8^9J<_HGIIZJ_^bJcIdI
+接 有	zc[
+接 続	m4YH[ZHcc
+控 上	zJ]
+推 測	s-_
+提 供	z7^?]HH
+提 示	k@ZIJK^LY_Yd[
+携 帯	m3^9J>a?JCZD^IJZGaI
+操 作	w(a
+支 店	z4^M]
+支 持	r1a7X?^HIRIZHcIfJgZ
+收 不	l3J>[HXa]
+改 一	w@^
+改 不	wZ[^IhY
+改 了	s/]@[MZZIgZhI
+改 完	z@]B]HG
+改 密	k(J@DBJMIVJZ^^c
+改 成	z/XCY
+改 时	z@]ZEh^
+改 的	w@^
+改 过	u@]
+放 弃	z]b
+故 障	zHXS]
+敗 し	uTZZ^
+敗 す	w!]
+数 #	wC]IY
+数 が	wXX
+数 太	wXX
+数 字	o9JIe
+数 据	z3^D[ZI
+数 过	zXX
+文 字	k%J-I/Z2^3I:J@JCIF^HHIdKHNJXJZJ
+新 し	f+Y-F1]3J9J:[>F?HBZCJIHKGM]ZZ][bZdJfXhH
+新 入	z@ZD[
+新 员	z3H@[D[
+新 密	l-J:^HEJXKJNGZ^hI
+新 後	zZGcZf]
+新 手	w>GH]
+新 的	o9I:J>I?J@HBZIHK[MaZH[]]]bI
+新 过	z1]@[
+方 式	s*YC_DXZJ
+方 法	g*Y+^:J>J?c@JBJC]DHHZIIKJNIUIZH
+无 效	w3JHJO]R^h[
+无 法	l(Z3ZBJE[HIUJVJZY[^cYdIeZ
+日 に	zX]
+日 は	u>J@ZHJMJX^]]aJ
+日 ま	s9Y@]XYf[
+日 パ	wD[
+日 変	w@^MZZJ
+日 志	wNY]]cY
+旧 tls	zYafJ
+旧 号	w>Y
+旧 密	m#]>I@JHJKZM_ZIgYhY
+旧 的	r>JCJHIIJK]MaZJ
+早 く	z-J9]HFZ]
+早 上	s#Y@[
+时 不	z1^?[HJ
+时 前	z@^
+时 密	w@YL[
+时 钟	zRb
+时 锁	sT_
+时 间	p4J9I@]HIReZIcIfI
+明 な	z&_
+明 天	w@ZX^
+明 日	w-J@YX_
+易 猜	z-Z
+易 被	w-Z
+昨 天	r@]BJKJMYZI]^f^hI
+昨 日	r@^MYZI]]f[
+是 #	z3[
+是 一	zO[
+是 不	z@ZS^ZI
+是 旧	zg[
+是 要	z@YM[
+是 锁	w#ETZ[^
+显 示	s+]/XDEHJIIO^ZIh_
+時 に	s5[?HHHL[O[a^
+時 の	w,]LXbZdI
+時 刻	uHJRc
+時 的	sT]cY
+時 計	zR_
+時 間	l@]KJR[X^a]fI
+智 能	zHHT]b_
+暂 时	uT^
+暗 号	w6]<]
+更 が	p@YL]Z[^]hH
+更 し	n7[@^M]ZI
+更 で	j:[@[ZY^]hY
+更 を	zL^
+更 改	o7X@]BIL]MJZE^]hX
+更 新	l+^-J1_9J@^BICJDHHHZEcYf^
+更 禁	w@Z
+書 き	f!I%J(I-J0Y3I4X8[9J:I>H?I@HBJGYHEIJKIMHNJRYUJVIXJY_^J_YaJbHc[d_fahI
+替 え	zHJbZd]
+最 初	zb]h]
+最 大	z9IIJXa
+最 小	w@[I_
+最 後	z@J]^e[
+最 短	w@]
+最 近	r@^BIKaZH
+有 #	w3YCHIa
+有 一	z;]ZJ
+有 写	z9J=JH]ZJdEf_
+有 効	f!Z(F,[7J8Z:J=IBJDJHZIHKILZNZPJUZV]WJZB^XbId]e_fH
+有 启	uVZdY
+有 域	w*JPaZJ
+有 开	zU]VJZHd[
+有 我	uI]ZE[^
+有 权	z([
+有 注	wDZ
+有 登	z3GD^
+有 自	z)_
+有 这	z[X_]
+有 邮	z?]DJ
+有 重	s%Z(XUJVJW]
+有 问	uE[c[
+服 务	d!I#J%I(X)I*I,I-H/J0I1H2Z3H4]6[7I8I9G:I=G>H?HAJCIDJEIGHHDIHKHNIOJPHR_S]TIUIVGWJXIYZZD[J]I^J_IaHbIcYd]eJfchI
+朝 ま	z#Y@[
+期 が	zM^f]
+期 し	z%J3ZG]
+期 の	wGbHJ
+期 サ	w4]R^
+期 間	r=[@^IIKIN]ZH
+期 限	i9J=[>J@YIHKJLcMINZXIZZa[hJ
+未 定	zHINGWb
+未 登	zD_
+未 经	zTZ
+本 人	l!H(J+_-J>J?J@XBJHHMJPJZH]a^ahJ
+本 地	a![#G%G(D)H*G+H,H-F/_0[1H2I3G4G5J6a7Z8I9F:G;I<J=F>F?G@FAYBDCGDGEbFJGGHBIFJIKFLIMENZOHPYRISGTYUFVDWGXHYIZA[H]F^F_aaFbFc]d]eHfZg^hG
+机 丢	u>]aG
+机 号	p3]DZO]aI
+机 坏	uH]
+机 没	z>[HFa^
+机 还	z>[CZ
+杂 性	zI[
+权 的	zTZ
+权 限	i%b(b:J;a=I>JBIDJHXMJUIVHZHaIdHfJ
+条 件	zH^
+来 な	s>Ga[dHf^
+来 了	z!XB[
+来 宾	u:a
+来 没	zDY
+来 的	zJZb[
+査 に	z/YEY
+格 式	u3cCJZI
+桁 の	zI[aY
+検 証	u3I?IC_DJHIO[ZJ]^
+構 成	m(H/J:JEdHIPJUGVYW^ZEcJdHe_fG
+模 式	z.X
+権 限	k%a(^;]HZZH
+横 线	z3_ZJ
+機 種	w>_ZJ
+機 能	zUb
+次 修	z@a
+次 回	zL^
+次 失	w#Y
+次 数	rX_
+次 登	w#YL^
+次 验	z*XCY
+止 さ	s!]9I?]HJ^]
+止 し	wY^fX
+止 ま	z![f[
+止 め	r!])YHHU_
+止 パ	z-]
+止 期	w@Z
+止 未	zTZ
+止 語	z-_IJ
+正 し	r3^hZ
+正 使	zTY
+正 常	sB]HISaT^UJZJbJfJ
+正 确	p3]h^
+此 密	w%I([
+步 服	u4[R_
+步 没	w%J3IC^HJMJaId[f^
+步 范	zG^HI
+歴 を	z5]
+残 っ	r#X3^DJ_^
+永 不	sL_
+求 が	z>IHXX^
+求 さ	wC^[X
+求 め	o*Y+ZCZDIM]
+求 两	wCZ
+没 了	r3I9G>c?]BJDJHEKJMJZI]J_[aGbZ
+没 写	w%J8^N^d[fH
+没 加	z<^HIV^
+没 动	z%I>Ja^gZ
+没 勾	s;^HIdbfG
+没 开	uU]VZZHd]
+没 弄	z]a
+没 有	]!G#H&J(])[+H,I-G/I0J1I2I3[4H5[6J7I8G9D:F;H<H=[>D@HAIBFCZD^EIFIGIHBIEJJKHLIMGNGOHPGRJSITGVXW^XIYIZ?[^]F^I__a_cHdZeIf]gHhH
+没 权	w%]([
+没 法	w(J)Z:]>Y
+没 注	zD[
+没 继	z%I;[]_aH
+没 记	zZ_
+没 通	z/X?IZJa^
+法 が	w?Z
+法 を	s*Y+[?]H[UI
+法 重	oE[UJZ^cY
+法 验	z3[>Z
+注 册	h+d>J?JCIDaMJVJZGbJ
+浏 览	u.ZHIZI]^b]
+消 え	w%]?]bZ
+消 了	z?^G]ZG
+済 み	l+c?IB^CIDYHFTXV[[I
+測 さ	u-_
+満 た	oIYKINbZI
+满 足	zIHNa
+火 墙	zH]SIc[
+灰 色	z([
+点 了	z#J>JHIZJa^b^
+無 い	p!J3Z>J?JCaD_HGOI_ZaI
+無 効	d!f#I(J)X-J3G9J:J;Z<Z=J>IBICJDJHEIJMJO]RZVHXJZF^J_JaIfJhX
+無 期	r@JH[LbZH
+特 権	z(]PZ
+状 况	zSa
+猜 到	w-Z
+环 境	ucad[
+现 在	l9J>H?]@[IJK_MIZDhb
+现 错	zZ_
+现 问	zZ[cX
+現 在	mKIhb
+理 セ	ugb
+理 中	ugb
+理 员	b#I%I(])_*c+J,_-H/J0J3I4I7J8J9H:H=H>I?H@IAJBICHDHEYGJHFIHKHLJMINGOJP_RJTJWZXI[J]I^J_IaHbJcHd[eJfJgFhI
+理 者	b(])^*d,a-H3J7I9J:G=J>I?H@JBICIDIE[HGIIKIMINFOJP^WXXJ[J]J^JaIbIcJdZfJgHhJ
+環 境	wc]d]
+生 し	zZ^
+生 效	z*]BIM^
+用 entra	z!^/J1XZJ
+用 sspr	z!YP[
+用 さ	w*]K[
+用 で	w4^KXZH
+用 を	zTY
+用 不	s>J?[KIZ]hJ
+用 了	m(J,[3J;Y>a?GHJKZOJUXZI
+用 写	u,]ZHea
+用 到	z%^=Z
+用 密	s(JV_
+用 户	^%G(_)[*E+X,F-F0H1I2I3E4G6H7]8Z9J:J;]=Y>F?D@EA_BEEIHCIYJJKCLJMENGOZQJRISITEUEWHYJ[X][^[_aaIcHdYeHfHgGhE
+用 新	zB]M[
+用 旧	uHEMb
+用 期	s=[@[IIN]ZH
+用 的	u#Y?^QYZIh[
+用 自	zH[UZZJ
+用 过	oKa
+用 邮	z3^>JD^HHaI
+用 重	z!^/JV]ZJ
+电 脑	l9G>J?J@JBJH^KJMbZHaJb[gZ
+电 话	l#J(J-I9F=J>G?_BJD[HEIIKHMHObVIZH]Y_Ia_bIfJhJ
+画 面	h!J#J(Z+_-J3H9J:J=J>[?H@IBICIHZIJKIMINJOJTJUJVIXI]IaHbddJfJhZ
+界 面	rHIZF[[bb
+略 不	z.XN]
+略 拒	zN_
+番 号	e!I-H3d9I>b?I@IBJCHIGKGMJObVIXJZHaJhJ
+発 生	zZ^
+登 录	g!J#H(I+J-J3H:J>E?G@IBZCIDHIJKHL]NJOJTJZ^[]aJbbhZ
+登 记	j+I3Z>Z?_BJDaHGIJKIMJO^ZEaJbJhJ
+登 録	_!I#J(J+b-I3]:I=J>J?Z@IC]DdHJIHKHMHNHO[TJUJVHWJXIZE[J]JaJbGdJfJhH
+白 い	z.Xb^
+的 に	uT]
+的 不	p3J@XIIK]OaZJ
+的 使	zTZ
+的 只	zCHIa
+的 号	r3a>IDIOXa]
+的 名	zI]
+的 密	i(^:I>J@IBXEYHIIJJYK^MINXUZVHZF^JhZ
+的 帐	m!Z#](J3[UJV^
+的 想	z@^
+的 成	zP[V[ZJ
+的 手	w3YO]
+的 服	z6^d]
+的 权	z(Z
+的 林	z8_cJ
+的 用	zI_
+的 电	u3]O_aJ
+的 码	z3I>J?^IGKJZJa^
+的 组	s(J:]BJHIP^UJVb
+的 许	z=^
+的 词	z-_IJ
+的 账	o!](J)^:J>IG]UIV]
+的 连	wc^
+的 重	w>^E[ZH
+監 査	w/YEYNX
+目 が	z(^C]
+目 の	w8]C]
+目 录	r!]3]:XHJ_^dZ
+直 し	z8]@]dJ
+直 没	zaY
+看 不	w([>^?HHZaH
+看 到	z?^@YaJ
+知 道	s>GHYNX[b
+短 す	wI^ZJ
+短 使	w@]
+短 信	l-J3Y9G=J>[?_@JBJCHDIHGIHZH]^a_
+码 一	w@HKZLXZIa^
+码 不	g(I3G6J:J>H?]@HGJHZIEKGMHOYVJXJZ_^Ha^bJh]
+码 与	zOY
+码 了	u>JBJHGZb
+码 今	w@^
+码 以	wKY
+码 但	zLXZE[_
+码 写	rP[VJZFdaf]
+码 包	zI^
+码 又	zZHb[h^
+码 发	s>_
+码 同	wGbHH
+码 在	u7^HHMZdZ
+码 太	o-Y2]@ZI]ZIfJ
+码 已	wBXM_
+码 我	z-X[]
+码 报	zZZ
+码 无	zO]h[
+码 时	w3JO^ZJaIh[
+码 最	s@]KY
+码 有	z3]ZX
+码 格	z3[
+码 没	u3_:]>HOIZIaG
+码 现	w@^ZIhJ
+码 的	s(Y>]HJVI[]^ZaJ
+码 策	sNa
+码 被	w@XKXZJ^Z
+码 输	w#Z-HXa
+码 过	zC]JZ
+码 里	zIZ
+码 重	l(E:I@JDXHYUaV[ZXbJdI
+码 链	zZJb]
+码 错	z,^@JZDdHh^
+确 认	z3ZB[
+確 認	i!I#J-J3X9J>_?J@JBZC_DZHGIIKJO[TIVIZF[Ja^hJ
+碼 重	zU]VZ
+示 さ	n+[?ZNZO[ZJ
+示 密	wKYd]
+示 当	zh]
+示 错	zZJh^
+社 で	z@[U[
+社 の	n-J3J8Z:Z>_?[DJHGN[OI
+社 内	s-I>JBJH[KINaT[U]ZH
+社 員	w@^D[
+社 製	zJZ
+禁 止	i!H)]-cBJHHIIKYMJQYUHZJ^_hI
+禁 用	j!e(J/J;YHIKJUZZG
+私 だ	zIJVa
+私 の	u9Z:[HJO]VZ
+种 方	u*Y?[
+种 验	r*XC_
+秘 密	u*X6^?_HIZJdJ
+租 户	s:[BHDJHJUbVGW_ZHbJ
+程 调	zHJQ_
+稍 后	u@[BJZ[
+種 変	w>_ZJ
+種 類	w:]HIIZ
+空 间	z__
+笔 记	uB[HXM]ZHb]
+符 号	u-[I^
+符 合	n-ZHJI[NaZI
+第 一	wC[DYhX
+第 三	w.XJ[
+第 二	s8^@[C[KJZI
+等 待	wXY
+策 略	g!I#I%J(H)I*_,J/I3J9H:I=I>I?[@IBHCJDIEJIIKIMINePHTJUGVGWdZD[J]J^J_JaIbIcJdIfJgJhJ
+筛 选	zG[HJJ[
+签 名	z<aHH
+算 已	z+_
+管 理	W!H#G%F&J(_)c*g+H,c-D.J/G0G1H2I3F4G5I6H7F8G9F;H<J=E>E?D@EAHBECEDEE]FIGGHBIEJIKELHMENBOGPbQIRGSGTFUZW[XGYHZI[G]F^G_FaEbEcEd_eGfFgehF
+箱 也	za^
+簡 単	z-]
+系 方	zC^DY
+系 管	z!XZ]
+系 统	wK_R]ZI
+終 わ	z=]BZ
+組 織	i(IBJEZF^HGIFMJNYU]VIWaZFc[d[
+絡 先	w3[C]D[
+継 承	r%J;eHI
+続 が	zc^
+続 で	zH^
+続 に	zcZ
+続 の	zc]
+続 不	z4ZcZ
+織 で	s:XNJUZW]
+織 に	z=YHJUId]
+織 の	wE[N[UJW]ZI
+红 字	z9JIJK^Z]
+组 的	zP[V[ZJ
+组 织	j(H)J*J-J3J9I:ZBICIDJEZF^G[HHIFKJMJN[PHU]VDWaZFaJbJcZdY
+组 里	zVa
+织 单	zF^G]IG
+织 没	z=XU]
+织 的	uE[N^ZHc]
+经 授	zTZ
+绝 了	z-[/Y
+绝 访	z%]P[
+统 记	zK_ZJ
+继 承	r%H(J;eHIZG
+继 续	zX]]_aH
+缺 少	w=^IY
+网 站	zH^
+网 页	wM_
+置 不	p(H5[7Y=JE]HIS]UI[[bG
+置 了	s(I=_B[UJZGg]
+置 失	w!^/JZ]
+置 密	l%[BJHIUIVI[[b_
+置 按	z([
+置 时	z?IZZa^
+置 的	zV_
+置 策	zUJWa
+置 都	zUXfX
+置 页	w(HDJHYS[Z]bI
+署 名	z<^HI
+老 密	zKXZJh^
+者 が	p(GE]U]VZW[ZEd[
+者 だ	p)]*]P]UH
+者 で	w(]:[
+者 に	r*^-JNIZ]d[
+者 の	w*^
+者 は	s(])_UI
+者 を	w(a)J*J,Z
+联 合	r!J,[7dZI_J
+联 系	r3]C]HJKJZZc^
+聞 か	wHXLYh]
+肢 が	s3J?^C]HH[]
+能 な	z;]N[
+能 使	wP]
+能 再	o@XXaZI
+能 更	z@JZH^^
+能 用	o*X>]?]CJHHKJLXM_ZH
+能 自	wU]V^ZJ
+能 重	o=a>J?J@JBZHJK]UIVJZE[[bGfJ
+脑 上	u#YM[
+脑 还	zM]
+自 分	o)Z-I3H=J>JHIIZO^U[V_ZJ
+自 动	z9JHYa^
+自 助	o(I)^9IBGHXUdZG]IaI
+自 定	z-XH[ZJ
+自 己	n(I)Y9J>JBYO[U[V^ZH^[
+至 少	zI]
+致 し	s3J6]NZO]
+色 的	z)_
+范 围	wGbHH
+落 ち	r4]9JHYMJRISZZJdIe[f_
+虚 机	zHHR]cIf^
+行 了	z9C?JB_HJK]ZI
+行 回	u9JX_
+行 密	z?^H]ZE
+行 状	zSa
+表 示	m+[-J?ZNYOZZJh]
+被 打	zKJ]^^^
+被 拒	o%],Z-J@[CJP_
+被 拦	z.X@]
+被 猜	w-Z
+被 禁	p!])Y
+被 锁	o#]-HHJTIX^ZJ
+複 雑	zI[KJNX
+要 が	u#G.Y:Y[]
+要 で	wC]IX
+要 と	wC]
+要 な	o=]CXHXIZUIZJd]
+要 に	zLZ
+要 一	z*XMY
+要 两	s*ZCX
+要 件	uIZKIN_
+要 开	zHHZ][]
+要 新	z:_@IHFIIMGZZ
+要 旧	w>JCJMa
+要 求	g+[-J3J9I:J=J>G?XC]DJI[KJN_X]ZHaI
+要 的	zC[d]
+要 等	z@^
+見 つ	z4^HI
+見 ら	z@ZH]
+覚 え	uKa[X
+见 过	z+^-XDE
+规 则	wCXG]NY
+览 器	u.ZHIZI]^b]
+角 色	w(])^*XVJ
+解 锁	l#]1[BZHIT]VJZI[a_JbG
+解 除	k#Y1]9IBZHJT[[^
+言 う	z-]IGKJh]
+言 わ	d!J+Y-Y3J9G>H?I@YBJCXD[HHI]KYMIN[X]ZHh^
+計 が	zR_
+記 号	u-ZI]
+記 録	zcY
+設 定	i*]>I?H@XH]MJNYVZZI^Yd[g]
+許 可	p%[.X;]HIQXV^
+証 ト	z,^
+試 し	r-JN[X_ZX
+試 用	z=aZH
+試 行	s9JX^cY
+話 が	u3I>I?aOIa[
+話 に	u3]9X>^HI
+話 も	zD[
+話 番	m3YDZO_aJ
+認 が	w*Y
+認 で	u>aDIHJO]ZGaJ
+認 を	zC[
+認 メ	za^
+認 証	p,^3[DXZJ
+認 識	w:[HJO]hY
+語 が	z-Y
+語 句	z-^
+誤 り	z,]4]dH
+読 め	z3[>^HJ
+誰 も	u=ZSZU^VIZG
+調 査	zE^Z^
+證 碼	z>[
+識 さ	zO]hY
+議 が	wZ]][
+議 室	zH]
+護 さ	zP_
+认 我	z:[O]
+让 用	zK]LX
+记 了	w>J?aCYDH
+记 住	zK[ZY
+记 密	u:[HIZ^
+记 录	zIIKYN]
+记 手	z3GD^
+记 本	uB[HXM]ZHb]
+记 的	p3]>]?HCJDGO_
+许 cooki	z.Z
+许 可	o3J9I=dBJCJDJH^IJVGZJaJ
+许 用	zVJ[]^Z
+设 为	zU^V]ZJ
+设 了	u*]2]@Y
+设 置	zH]
+访 问	s%[9IHXP]Z^
+证 器	z?aHJ
+证 我	zCZ
+证 方	wC[
+证 明	zC]
+证 码	l3J>[HHXZaa
+证 邮	za^
+试 太	wX_
+试 次	sX_
+试 用	z=a
+话 号	u3[O_aH
+该 用	z_^
+误 无	zE]ZI
+说 不	zN[h^
+说 我	zD^K[
+说 明	z&]X[
+请 求	w9Z>GH[X[
+请 稍	u@[BJZ[
+请 等	uXY
+请 选	w-Z
+谁 都	s(J=YD[S_U]VJZF
+调 用	zHJQ_
+谢 谢	s-I9a>JB]HGIJKJZIaJ
+象 上	z;^ZJ
+象 外	wG^V]
+質 問	s#J*Z?_X]
+账 号	n!b>IHILXVYZJ^Z
+账 户	e![%](E)]-I/J2b3H4J7J8J:[;J=H>J?J@IBHCGDZGZHGIGKHL]MINIP]RJUGVYWJXJZE[I]I^Y_HaHbIcJdGfHgJhI
+起 動	uB^ZJbZfZ
+足 し	z(]8^
+足 り	s(]3[9H>JC[DIHJI_OHZHaJ
+足 无	z(^
+身 份	s,[3[7]D]HH
+载 入	z,^HJZHe^
+输 入	uOZ
+输 错	r#a-HHIX_ZG
+过 不	u%I;[>^HJKYZ[
+过 多	zXX
+过 密	r@]DY
+过 期	l-J9H>I?J@GBJDJHXKILbMJNJXJZY]^a]
+过 的	zKX
+运 行	w%XHJSa
+近 #	zK_ZJ
+近 使	zK]
+还 不	w@[HFM]
+还 在	w1X_]
+还 差	zC^
+还 是	l!Y#H5[9ZM[T[g[
+还 没	zM_UIVIW^
+还 要	r9J>ICbHIIIMaaJ
+这 个	oGYHJK[V]_[
+进 不	u#]Z^
+进 去	wB_ZIh[
+远 程	zHJQ_
+连 不	uH]SIc^
+连 接	l2]8]9I<_HFIHZH_^aJbJc]dI
+迷 惑	za^
+追 加	w8]C]
+送 れ	z>JH]X^ZIaG
+选 不	z?YG[
+选 择	z-X
+选 项	r(]3J?_C]DHHI[ZaI
+途 中	wHI]^dJe[
+通 ら	s;[@YHHK[Z[
+通 る	z%^CZ
+通 知	s?YCIHZVIZGab
+連 絡	u3[C]D[
+進 め	z:]X[
+遅 れ	zR^
+過 去	zKY
+違 い	w,[3^HHKJh]
+違 う	l-I6]9I>I@IHYIIK[O[R[XJZJha
+違 え	o#b@JHHKJXaZJhY
+違 っ	z!]
+選 べ	u?^[Z
+選 択	o3J>J?aC]HHKYTJV[[]aJ
+那 个	uG]KbZJ
+那 边	w8^:aZJ
+那 里	z7^HH
+邮 件	r3J9J>G?aCHDGHHM]aa
+邮 箱	m(J3]9H>_?XBIDbH]IJKJMIOJVJZH]JaD
+都 不	u=Z@YU]VJZY
+都 关	zU_
+都 没	u>IB]DaHEMJa[
+配 代	z0b9JaJ
+配 置	n!J(H)J*J=IBJEdHIPHUGVZW]ZDcIdHeafFgI
+里 不	w7^HH^Z
+里 有	wF^HJ
+里 没	wUJW]_a
+里 的	u3_O^aI
+里 还	z#JTY
+里 重	z7Zg]
+重 启	wB_fZ
+重 复	wA[HIK^
+重 置	W#G%I&J([)J*G+G,I-H.J/F0H1I2J3G4G5X6G7J8G9J;I<J=Z@FAHBZCGDHEYFIGGIHJHKDLHNEOIRHS_TFU_VXW_XGYIZ^[Y]F^E_GcIdDeGfXg]hG
+重 設	zU]VZ
+録 が	z+[?JB[DJHH
+録 さ	o+I3Z>J?]CJDXHJO[
+録 し	l+[?YC]D[HIZJ
+録 と	zOZ
+録 は	wC^
+録 を	w+[DX
+録 レ	z+GD[H[
+録 済	r+c?IBJCJDYHG
+録 画	z+ZD[
+鍵 が	w6cHIdI
+钥 不	s6d9J?aHHRJVJZEbJfI
+钮 灰	z(X:]
+链 接	rBJMJZDbd
+锁 了	u#HHX[^
+锁 但	zTY[X
+锁 定	l#_HITb
+锁 屏	zHJZHba
+锁 着	z#JT]
+错 了	w9G@JHYZYh^
+错 几	z#YHJX^
+错 太	w#a-HXIZI
+错 被	z#EXaZJ
+错 误	p&[E]HIZ]h]
+锚 点	zAb
+長 さ	z9JI]KIN]ZJ
+長 す	z2_
+长 度	zI[N]
+閉 じ	uB^ZI]Y
+開 か	u#[H]XHbZ
+開 け	zH[SZ
+間 お	zXY
+間 が	r=[@]R[ZHfI
+間 に	w@]X[
+間 違	l![#a-I3]9I>J?J@IBJDJHEIJKGMJNJTJX_ZIaIh^
+问 题	j#E(J*Z9J=J?^@JB^EZHDIJKJMJNJPJVJX]Z^bJc[
+间 不	w@]RaZJ
+防 ぐ	zTY
+防 止	zTZ
+防 火	zH]SIc[
+阻 止	zHYXX
+限 が	n%a(^;[HHZH
+限 さ	zQ]X[
+限 な	wL]
+限 に	wH[LZ
+限 の	w;XL_ZI
+限 不	z(^
+限 切	u9J=]HJZ]a]
+限 制	w@JQYX_
+限 没	w%](J;aHIdJ
+限 重	w(_
+除 し	w#JT[
+除 済	wT[
+障 害	zHIS_TIZJ
+雑 さ	zI[KJNX
+電 話	e+J-I3_9H>]?_D[HFIJKJNJO^ZIaX
+需 的	z=^
+需 要	o=^C_HJ
+非 対	w1]gZ
+面 が	u(J+^>^?JDIHIZ]bG
+面 で	uZIbb
+面 に	u(]H^ZGbZ
+面 の	zh]
+面 を	z+ZDZ
+面 不	u+^HHX]ZFb]
+面 没	z(^
+面 的	zH[
+面 说	zD^Z]
+題 が	sE[ZZcZ
+題 で	zc]
+題 な	wBYHJT[aX
+願 い	u#^9[ZJ
+页 能	zM_
+页 面	j#J(Y)J+a3J=I>I?JBICHD[IJKJMJS[UIVHX[Z^]ZaHbG
+预 配	z0b9JaJ
+题 可	z*YB[
+飛 ば	z3Z7[
+驗 證	z>[
+验 证	b!I#H%J(H)J*X,Y-H3Y4J:I=H>Z?]@HBICaDXGJHCIHKHLJMINJO_PJRJTIUJVHXYZF[J][^J_JaabIcJdIfJhH
=#	A!B#<%:&>(B)9*A+:,;-E.>/F0@1b2h3k4A5<6;798:99:7;<<G=<>F?4@gA:B;CfD:E<FDG;H@IcJ:KfL;M=NAO_PbQ>R^SfTcU:V6W;XfYgZ:[9]5^:_8aEb<d7e;f5gdh6
=0044	z3_HF
=0049	z3ZIJO[ZJ
=0171	u3ZOZaH
=0x80070005	zHZ
=0x8023061f	l%J8d9J<HBIHHNHZH
=0x8023062c	m%I(J8D9I<c=J>J?JBIHGNIVJZH]JaIbI
=12345	z-]HI
=123456	z3[aI
=2003	l(H4I5f7J:J=J?IBIDJHDKJMJPJRISIUIVGWJZFaIbIcHfF
=2008	g(J-I4F5f@JBJHEJIKJMFNJZDbHcIfJgJ
=2012	z4J5Z
=2013	zHZ
=2016	p!I#J%J(J*J-F1e3G4G5^9E:J=I>H?H@HBICHDIHCIGJJKFMINIOJPJUIVHXIZI]IaHcJdJhJ
=2017	z1]GJHG
=2018	u1bHEfI
=2019	w1X@]
=2024	z-GI^ZJ
=24h	m#F-I9J?J@bBHDJHEIJKJMJNITJXdZHaJbJhJ
=30004	z-[HJ
=31001	p#J&J,H9JBJHGNJPJZFdFeefF
=31034	i!J#J%I(J-I3J4J6J8I9H=H>J?J@IBHCJDJGJHDIIKIMINIPHRJUJVJY[ZC]JaJbIcFdEeFfghJ
=31044	wHGZFfa
=32002	zBIHGc^
=32004	k!I#H%G&J(J,E-G/J3G4I6f8J9E:I=I>H?I@IBHCIDIFJGJHFIGKIMJNIOJPITJVJXJZE]J^JaHbJcIdIeHfJhJ
=32009	g#I%I(I*J,g-I/J3H6G9H:J=J>I?H@JBICHDJEJGJHCIIKIMJNFPJVJXJZD]JaHcIdJeIfIhI
=32011	w,H3J6IBJHESJZFcIeb
=33001	^!G#F%D&k(G)H*H+H,H-D.J/H0J1I2I3D4H5J6I7I8H9B:G;I<I=F>E?G@FAFBDCFDEEHFdGFH@IDJIKFLHMFNAOHPGQJRISHTGUIVGWIXGYIZ@[I]F^G_EaCbGcHdHeFfFgIhF
=33002	p!I&GAHHHZE^J_c
=33003	w#I&G-IAaHFKJOH_JhJ
=33004	r!I#I%c&D(H-H3I6H9G=J>I@JAHBICJFHHFIIKJMJNHQJVJZI]J_HaJhI
=33005	z!]HJ
=33008	m#F&I+J-I5J@YBGHDKJNdPJXIZG^ZaJcJfJhJ
=3rd	zJY
=4251234567	z3]HHII
=4567	z3[
=4711	z3]>JHHZ[
=4740	n!J#dBJHGTGZD[J
=50053	wT]
=5x	z#[XY
=6329	w8_HJNJ
=66048	zHJL_
=6800	w,IHENGZFfb
=80004005	z%H&a3J9JHH
=80070005	n!J%e-I/J2H9I>I@JBIHDIIKJNJPGZG
=800700c	l!J#I%D(J-E2g3H4I9F:I=J>H?J@IAJBHCHDJGJHCICKIMINHPJVJXGZH]I_JaHbJcJdJfJhJ
=80230619	u%I4G8I9J<IHJJXNa
=8023061f	z8_HJNJ
=80230626	z%_-J4G8J9J<FAJHINH
=8023062c	w%G3J4F8I9I<bAIHHNG
=80230818	l!J%G-I2J3H4e8G9G<H=J>J@JAIBICJHFIIKJMJNGPJTJVJXJZI]J_IaIcJ
=80231343	rAHGJ_a
=a	;#F%E&?)I*]+Y-[.>/C091?3I5H6C8I9a:D;?<D=I@cAHBGCCDFE?F_GFHbJYM[NBO=PAQFSET@UXW]X_Y?ZZ[]]c^Da?bFcBdEeAfGgDhE
=aadc	l!J#I%J-I1[3I9G=J>I?J@HBGCIDIHBIIKHMIOJReTHXHZG]JaHbJc[dJfJhI
=aadsts50053	s#F-J9JHBTcZI
=aadsts53003	zHY
=aan	l(J/Y:J@GBJHDIYKFN^UJV]ZC^^aZhH
=aangepast	z@]
=aanmeldscherm	wZIb]
=ab	e!I#I%G(G)J*J+J,Y-F/E1J3G4Y5J6J7I8J9F:H;J>G?G@FAJBFCFDGFJGIIJJYKGL^MFNaOIPHR[SJTHUHVGWGXHYIZY[J]Z_IaGbGcZdEe]fGgIhY
=abandon	pZF]aaH
=abandonado	z][
=abbiamo	p=[BZHHIJLXU[YXfJ
=abend	z@_ZJ
=aber	e!I#G%J(H*J+^-I/J3F4J9H:H>^?_@XBHCZDBHBIGKEMJNHOET]UIVYXIZ@[[][^I_JbIcJdIfIgJ
=abgebrochen	wHIIJ]_
=abgelaufen	p#J(J-I9J:J=_>Z?I@HBCCHIIKINJUIVJZY]Za]bJdIfGhJ
=abgelehnt	l%J)I-^/Y0I9J=H>H?J@ZBHGJHGIHJJKGMJNZPIZ[_IaJd[hJ
=abgeschaltet	l![)Y;YBJU]Y[ZJ]J
=abgeschlossen	zB^
=abgewiesen	z!YK]
=abilitar	w.XHJdYeX
=abilitato	m!J(IDJHIU^V^WHZGd[
=able	d#G%J(H:Y>I?DBcC^HBKJLJMJQYTFVHZZ[H]I^G
=ablehnung	z-YJZ
=about	b!Y#F%J(F)G/H3J7I8J9I:I>H?HBACID[GIHYI]JHLEMHNJPJS_TIUEVEZ_[I]G^H_JaFbHdHfIgGhF
=abov	w;aGIHGPJZJ_I
=abre	u!J+X9I?IDJHaVJZE]DbZ
=abrir	w@JHXZJ[_
=abroad	l!Z#G)Z>[?JT]ZDa[bH
=abrufen	z,[
=absent	p%[(J-J5X9Z@JBHHGIJKJVJYYZD[]_[hJ
=abteilung	zFYV]ZH
=abwesenheitsnotiz	z9[>JHXZJ
=acabo	z=_HJZJ
=acabou	z9I=_BJHH
=acce	h!]#H%b(H)J*I,I-H/H2J3H4J8J9E:I=G>]?H@FBHCHDGFJGJH^IDJJKEMINGOGP[QXTJVFXI]IaHbJcJdFeHfIhH
=acceder	s!G#I%G/JHXIIKILJMFNIPJTJVHZZ[^^Jf]hI
=accedo	z9JHJKJMJh_
=accent	z/[I]KIZFhJ
=accept	V!D#C%B&I(E)H*H+G,G-X.Y/[0H1H2H4G5J6G7G8G9F:B;I<I=F>B?_@YAHBaCFDEEHFIGEHEI[JILDM[NZO_PEQIRHSITFUGVDWHXFYHZX[F]F^B_EaDbFcFdEeHfCgG
=acceso	m![#J%]-J3J9I>Y?JBGDGH[IIKHMIOJVIZYbJ
=access	T!F#H%b&I(X)G*F+H,G-C.I/D0I1I2H3D4H5J6I7G8H9F:D;H<J=F>a?X@CAGCED@EHFIGGIDJGKCLGNEOGPbQbRISGTEUIVEWIYI[H]G^D_FaDbGc[eHfHgFhE
=accesso	i![#F(I-J/J3F:I=J>X?G@HBXCHDFH_IHKFLZMINJOJTHUJVGXIZZ[J]I^JaIbYcIhH
=accetta	r%J3H9J>I?I@IBJCJHGIFK[NIOZh^
=accettata	w/Z?ZHH
=accident	r![>I?H@ZBJHXZF][fX
=accord	pHZNZU[ZH
=account	B!c#^%c&C(?)]*Y,]-:.B/;0X1?2d4>5B6?7D8>9B:];Y<A=H>B?:@>A_BECGD[EDFAI>JAK7L^MBN;O>PaQ^R?S>U:VaW<XEY@ZG]>^e_^a=b?c;dAe=f;g=hB
=accountdisabl	z!^HGPJZG
=accountenabl	z!JG^_F
=accurat	z3I>HDJHbLF
=ace	u;Y@JBJHHKFPaZI^Z_J
=aceita	l!J#J-J3I9I:I=J>I@EBJDIHGKZNJOZVGZY]IbJh^
=aceitou	z/[
=acepta	m!J-I/I3H7J9G:J=J>I?X@GBHDIHEI[K^NIOZVH^JaJbIh^
=aceptada	z/^
=acepto	z/[MJ
=acesso	n!]%Y(J3G9J=I>[?I@IBICIDHHZIIKIPXVJZZaJ
=acl	i!H#J%F(F)J*J+J-D/J1J3H4I7I8J9F:I;h=H>H?G@GAIBHCHDIFFGDH@IHJJKHLJMINGOJPYRJSJTIUIVHWJXHYJZC]G^G_GaHbIcIdJfIgIhH
=acls	u%])J-J9J;c>J?JAHCJDJGJHBPIZG_I
=acquir	r%I(J3I8^:HCJDHHCPJQbZD
=acrobat	zHY
=acs	p!I#J%J(J-H1f3I9G:J=J>I?IBHCJDJHDIIKHMJNJPJUIVIXJZI]IaHfI
=act	w![*I-J@JBIE[HHKIPIZ]bIdH
=actif	w!XQZ
=action	n(H)I*F,JB^CJEbHDPIVJZGcJgJ
=activ	X!^#D%Y&e(C)E*G+H,G-D.J1H2F3@4E5I6^7F8F9H:C;G<H=G>G?F@FA[B^CHDFEGFYGEH?ICKDMENDOGPEQIRFSHT[UaWEXHYIZ=[F]G^Y_ZaGbGcCdHeGhD
=activa	wHYLX
=activar	w,[HJYXdIeZ
=activat	s!X=HHZVX
=activation	w!G%I,]3IFJH^NJUJZFdFeY
=active	rVYZEdahI
=activer	w.YH[UJVHeY
=activo	sQY^XdZ
=actual	n@IHJIIKIOJZFhb
=actualizar	z1YHIf[
=actuel	rKJZFhb
=ad	C!i%f&c(5)9*;+<,?-;.@/l0F3d4C5?6;7>8Z97:7;B<^=D>9?7@:A_B7C8D7E<FFG>H1I;J>K3L^MaNaO8PZQ?R:S>ThU8V4W;X8Y?Z2[@]8^b_la6b6c?e=ghh6
=adadminactionrequir	z*JCJE_HH
=add	c!I#I%[(D)E*D+I,G-I.^/J1J2J3E4J7J8Z9D:H>D?C@GAIBFC]DZEIGJH]I^J^KGLJMHNFOFPDTJUIV]WJXHZA[J]F^J_JaGbIcIdIfIgGhH
=added	e!I%J(H)I*J+J,J-J1J2J3J4F7J8d:Y=I>J?I@HAICJFJGZHAKJPHQ[UHV^ZC_IbJcIdIfHgJ
=addefaultdomainpasswordpolicy	z@_HHNI
=addition	w?]HZZG^I
=additional	pCaDDHG
=address	e!H#I%J(I*I-I3c9H:Z?G@GAJBHH^IIKJMIOJPJTIUJVIXJ]J^I_JaEbJcIhJ
=adesso	o*[=[>I?JHFIHK[ZGh[
=adfs	_!H#G%G&J(F)G*F+J,]-D/H1I2I3G4G5J6J7h8H9E:F=G>G?H@GAIBFCHDHEIFJGIIEJIKELIMGNGOIPERJSITEUHVGWJXHYJZD[J]H^H_IaGbGcIdGeIfHgHhG
=adivinar	r-^HJ
=adivinhar	r-_HIKIZJ
=admaexport	zDJHFQ_ZH
=admin	D!A#C%E&C(d)i*l+G,g->.B/<0A1[2A3@4=5@6A798>9>:J;@<C=E>;?A@?A?B:C;D@EbF@G<HII9J>K9LCM:N>O?PdR@SFTAUXV[WJXBYAZD[>]<^F_>a>b?c?e?f=gfh<
=admincount	b%J(I*H3IHGPeZJ
=admindescription	w(I3JGbHGPIZFgJ
=administra	zHJcJd_
=administracao	zgY
=administracion	zdGg^
=administrador	[#I%G(^)^*^+F,_-E/I0J1I2J3G4G5J6I7F8H9H:E;J=G>H?D@FAHBECGDDFJGIHAIGJIKGLJMGNHOGP[QJRGSGTHU]VYXHYJ[I]E^H_GaHbGcGdZeHfEgEhG
=administrateur	e%H(Y)]*[+H,^-I3I7H:G=H?G@IBJCJDFEDHEIGMINGOJUZWXXJ]I^JaJbJcJdYfJgHhJ
=administration	u(J)]*HHIPIUFVJ^^gZ
=administrativ	zHIP[
=administrativa	z)_HJPJUF
=administratoren	m(I)^*^,J-IHJPGSJUZVHZJdZgH
=administratorzy	z*[
=adminkonto	z*Y,[CI
=adminsdholder	i%F(JHJPb
=admit	z.Y7X
=admt	uA^HH
=adob	o9J=EHb
=adress	o3Y:]?[CGD^HCOIZJaH
=adsync	c%J9JBHGJHCRJUJVJZHcIff
=adsyncaadpasswordresetconfiguration	z%IEEHFWIZJd^e]fJ
=adsyncpasswordwritebackpermission	o%b(JHDdHfJ
=aduc	h!^#X(H*I@JGJHDJ[NZT]VJZD^Y_I
=adunknownerror	k&cHGZI
=aduser	zHHZG^^
=advanc	w9Y;YHJ
=advic	w)^HZUJ
=advisory	z)JHGS_UGVJZF
=affect	p-HBHFYJZPZT^VJ
=affich	z+^3IHHIGO[
=after	N#b%[&F(H)B*C,C-I.F/]2E3C4E5E7B9?:>;D>>??A]B_CHD@EFFCGAHII=K@MYNFOBPIQFR^SCTZUGVFWCXXYZ[A][^F_AaEc@eCfagIhA
=afternoon	r9]@^HIKJZJ
=afterward	r-J/]2[8Z@IBIHFMHZY
=again	R#Z%D&G(E)Y*E+d,E-A.I/D0F1G2G3E4E5G6G7E8Y9D:A;F<H=E>D?E@bAEB]CCDAEHFFGDHHI?JDK[LDMBNIOFPYQIRZSGUEVCWGX[YGZ_[X]C^B_HbHeFfHgEhA
=against	s#I7XHEJ]N[ZI^[
=age	^(I-H/J9J@cBHDJHYIAJJKFNcVJXJZGbJhJ
=agent	U!C#E&I(B)G*G+E,E-a.I/C0m1C2G3E4G5F6F7D8[9C:E;H<H=D>E?D@BAFBACFDCEHFHGCJ]KBLGMDNBOGPEQHRESETDUEVDWGXDYEZ=[F]D^E_DaDbCcBdBgDhC
=ages	zK[ZIaZ
=aggiornamento	zZGf_
=aggiunta	z8]
=agli	u)Y*]HJ[Y
=ago	a!H#F%J(J-H/E:J>_?H@aBFCIDZH?IFJJK^MaNHOJTIVJXJZG[J]J^XaJbJgJ
=agora	l!J#I(J-H/J3J9D:I=Z>I?IB^DIHBIGK[MINJRJTJUJVIX[ZZ[J]HaIfJh[
=aguard	uXZ
=ahead	r#I9HBJHGRbTHbI
=ahi	u:Z>_HHaE
=ahora	n#J9I:J>J@ZBJHFIIK]MJX[ZF]Jh]
=ai	[!G%F&J)H+F,I.J/H0J1I2I3D4H5J6I7H8H9]:F;I<J=E?BAIC_D]EIFIGHHEJILHMCOFPHQJRISITGUGVDWHXXYIZY[F]b^G_IaXbFcGdFeIfGgIhB
=ainda	m*J-I1X9H@_BIGHHDIIKIMbPZUHVGW[ZH]IfI
=aiuto	w9[HIKJZ]
=ajout	z8]HHV[
=aka	i+Y-J3I7Y9G>J?IBHCJDcHIT]VIXJZFaI
=aktiv	s!_ZI
=aktiverad	zUX
=aktiverat	r!JHIV_ZJdX
=aktivieren	r!J#I%I,Z.X;]HXVJXJZJe]fJhI
=aktiviert	i(J)I.Z8Y=IBIDJHGPJU]ZId_fE
=aktuell	r#J-I@JHHIJKFZEdJhc
=akzeptiert	s-H/[@JHJIHKFNJO[Z[dJ
=al	Y!B#C&H)E*E+E,X-C.I/C0Z1G2G4E5]6E7F8F9]:C;G<H=D>^?CAFCBDEEFFHGEHJIAJGK[L]NDOXPCQYRFSFTDUDWGYF[E]C^J_Db_dGeZgGhZ
=alarm	w3J>GBZH[MHXIaH
=alcanc	zG[
=aldrig	s9HBID^HFIJKIZGa^
=ale	s#JHIK]MZTZZI_Z
=alert	r,F-J3I9G?J@IBIHbIJKJRIXJZIaJf[
=algo	r-Y.Z9^>I?HC[HFIIKJZH
=alguma	u9]>I?JC[HJ
=alguna	z9]
=all	R!@#F&G(])J*B+_,D-B.X/A0F1Y3?5H6E7B8C9>:A;B<F=D>C??@DACBeC?EDHCI[K_LXM>NYOBQFRHTZUeV@W[Z<[C]G^Z_Ca@bZcBdHeCfAgBh@
=alla	i!H#I%[(G)J-H/J3E4J7J:I=I>[?G@FBXCIDFIFKZMHN]PHU]VXXJZB[J]I^IaGdHfIhG
=alle	g!I#G%[(D)G*I+^-H/I3I4H9[:G;J=H>H?GB]CEDEFJGJHBIGKGOIRJSHTYU[VGX[ZX[J^J_JaFbHcHdIeJgIhI
=alleen	p(J*J9I>J?[@IC]HFIIKJP_ZH[]aH
=allein	z(J)J*]>J?]HIVIZHaI
=allow	W!F#H(_)H*G+F,I-^.[0I1J2J4I5I6I7I8I9E:D;J<Y=F>F?XAIBDCEDDEIFHGGHAJGLHMEOGPGQ^RISHTIV_WGXYZ=]F^__GaEbBcFeIfFgEhC
=allowedtousesspr	h(J)b9JHFNI
=allowpasswordreset	lHGNJbb
=almeno	zI^
=alon	p*Z-I>I?_CZDHHCI]KHNIZI
=alor	o#H+]3F9J>F?I@IBHCIDEHEI[KGMHO]TZVJXJZG[^]IaJh]
=already	c!^(J)J+b-C3H9E>F?H@^AJBDCHDBHXIGK_MINHOIPJTJUIVFXHZE[J]IaYbJhI
=als	e#I%J(^)Z*^+Y,I-[3[4I6J9I:X=H>G?^@EAJBGCDDGEJGJHBLJMINHOJPHR[TJUHVFWJXIYJZC[J]I^IaHbIcJdHfIgJ
=also	z+H?JDHH]gY
=alt	e#J(H-J/I1X7J:J>J@^BGHFIGKFLIM[NHZJ[J^FbYdJfJhc
=alta	w,[-J3I>J?H@IC]D]HIZI
=alte	a!J#Z%J(I-G/Z3G7J9I:J=I>a?J@DBECHDGGJH?IGJJK^LIM_NHOJTIUIVIWJXJY]ZG[I]G^IaGbHcJdHfIh[
=alten	z5YMZ
=alter	m!I#J(J-F/I7Z:J@GGHHFICJJKEMJN[PJVEZD[H^e_JbIdJhF
=alteracao	z7X@]
=alterada	z@[BZKI
=alterar	p(I7[@GKGMHVJZG^^_JdIh[
=alterei	z@^KG
=alternat	m>Z?]@IDGKZ
=alternativ	u3b>H?FCIDHHYaI
=alternativa	u!J3]:J>]?HCJDZHDKJZIaJ
=alternativo	o!J-J3a9J:J>]?F@JCHD]HEIJKIMJOHZJaG
=alterno	z@DIJKaZGhI
=although	e!I#J%I)J-X3H>J?JBCCIHcICKCMJNIOZT[UDVJZDdJfHh]
=altra	l#J(I-G3I9I:_=J@cBIDXHCIFKYMINIVIXIZD^JaJdJhI
=altri	s(Y)J*ZHJPZV[
=altro	r(Z)H*J3I?H@XBZC_DIHGIIZGaI
=alway	e!I%J(H)I+J-G/H3I9G:I=J>I?H@YBFCHDaF[GJHFIEJIK_LJMIUJVIWJXI]G^IaGbJgXh^
=am	X!E#[%I&J(J)[*E+F,H-D.I/F0J1I2I3E4H5I6I7G8H9C:H;Z<J=E>@?CAIBDCDD]EIFHGGJHKBLGMcNFOEPEQJRXSGTXUFVaWHYHZA]D^I_Ha[bacGdFeIfFg]
=amanha	u#J-J9J@[BJHIIJX_
=amazon	zH^
=ambient	m!I-J/G6J7H@HBHEHHFIIKHNGTHZJ_IcbdafIgHhI
=ambito	sG_MJ
=amministrator	h%I(_+I,[-G3I4J9J:I=I>J?H@IBHCJDHEXHCIIKIMINIOJPXRJU]VXXJZZ]I_JaJbJcJeIfIgIhJ
=amministratori	r(I)^*^3J?GHINJPYVJ
=amministrazion	wg^
=among	s9J?^@HHHIJKaZG^HhF
=an	J!I#@%A&X(Y*Y+G-@.E0Z2H4E5A6H7F8@9E:I<]=B>D??@HAZB?CGEAF^H_IEK]LFMJNDPHRISbU?VIWBXHYBZ^[A]>_GaYbFcHdCe]fGhC
=anch	zLYMJT[
=anchor	h9IA_HGKIZJ_^aI
=ancien	c!I%H(H*J-F/X3C6J7J9F:H;J=I>a?E@DAJBGCGDFHAICJJKaLJMcNGOFTHUJVIXIY[ZD[I]H^J_JaDbGcIdHfHhb
=ancient	z5_KJZF
=ancora	h#I%J(H*J-J/J3H4J9Z:I=I>I?H@YA^BHCIDIEJGGHCIHKGM_NJOJPZTYUHVFWZXIZH]HaHbJdJfIhH
=ancoraggio	zA]
=ancr	zA]
=and	@!F#c%I(A)B*[+H,>-I.X/^2F3E4F5Z8_9?:F;@<_=G>Y?H@^AXE=FYGFH=I^LZMAO[PEQHRYS9TIUDVHWCYXZI[>][^E_DaIcZdGeBfYgZ
=anda	z9ZHGZ^dJ
=ander	m!J#I(I+H-F3I7J9F:]=I>]?H@ZBFC_DFHCI]JXKZLJMHNIOIXIZD]H^HaIdJhG
=anderen	p(^*]:[?J@ICFHIJYKJV[ZDbJ
=andern	b!J#G%I(F)J*H,I-G/I3H6J9G=I>H?G@[BZCHDIGJHCIEJIKBMDNEOJP]SITIUIVEXHZX]I^c_IaHbHcIdGeIfIgIh[
=anderung	u2XL]ZI
=andra	u([*Z3H@HCYDJHHKHVJZF^^hH
=anew	z+]4J8]>ICIDHHE_J
=anforderungen	uIENa
=angaben	z&X3JD[
=angeblich	o#J+[-I3I9I>I?J@ICHDFHGI]KXN]O[ZH]IaHhX
=angeboten	m*Y>F?b@JCJHJKJOIZH[XhJ
=angehakt	sLZZJd^fG
=angemeldet	zBXZIh[
=angenommen	zZFh]
=angezeigt	w3J>]@JHJKJOJZG[]
=anixi	wJ]NJ
=anker	zA[
=anmeldebildschirm	r[YbZ
=anmeldedaten	z,Y@IHJM^bJ
=anmelden	n(J,I-J:J>J?G@FBJIJKJL]MYNJSJTZVJZZ[[^IaHdJfIg[hG
=anmeldung	l#H/J?J@YBYCJIIKILXMGNJOJTXVJZ[[IaIbZcIfJg[hH
=anna	w-HI[Z[
=annat	z-I3J9G:^@]HGKJ
=annuair	l!Y3_7]>F?ICJDJEJHFIJNJTJ_ZaIdZ
=annual	z9JH^
=ano	s-_9H:J>J?I@JBIHGIHKaMINJZFhI
=another	X!F#D%G(^)G*D+H,I.J0I1J2J3F4I5I6I8[9C:];H>[?J@bAFBDC_DBEHFFGCH^IDJHK[LXMDNEOGPFRJUGVEWHXYYIZB[Y]F^FaJbEcHdGeJfHhC
=anruf	o-J3]9G>Y?_CJHFIJKIMJOJXJZI]Ja[
=anslutningsproblem	zc[
=answer	k#G&Z*J+J-G3J4]9Z:J>I?Z@IBJCIDXKHMINJOIVJX[ZF_JaIbHcI
=ante	f!H#I%I(F)J*I+J-E/J3D4J7J9F:G;J=G>]?_@FAJBGCDDGGJHAIEKbLJMXNHOCPXRJSJTHUIVGWIXFYJZC[J]b^I_IaEb^cIdIfIgIhF
=anterior	l-J3I9I:I>H?J@FBICJDJHGIHKbM^NJTJZC]IbJgZhZ
=antiga	p9J@JBIHGM_TJZJh_
=antigo	u5Z>XYZ
=antigua	wKXMYhX
=antiguo	s5X>YHJYY
=anvanda	w-J9H?]@JHHK_ZJ
=anvandaren	p!^(Z-J3I9F;Z=Z>H?I@FBIHEIHKEMHNITJUJZF]J^]_YbIdIhG
=anvant	wK]
=anwender	r@IHEM[N[ZH]Za[
=anwenderin	zPX
=any	V#E%D&G*E+X,G-A/C0F1[2H3B5G6X7D8C9a:C;G<F=C>[?]@JAAB_C@DaEEFFGBH@I@JDKbLFMCNYODPEQHRGSETJUEVJX]YF[E]C^D_bbJcCdAeEfBgEhB
=anybody	n(H)I+[-]9]>J?J@GBHCJHHIIKINJSXUZVGXJZYdHfI
=anymor	m:J=Z>_?JDHHCZZ
=anyon	k%I)I*Y-H9X:I?J@^BHHXIGKHMGNHP[UYVG^JhJ
=anyth	i%J(J+I-F/J3J7[8J9J:I;]=I>H?G@GBFCDDbFJGJI[JJMHNIOJTIVIXJZX[Z]E_JbHhH
=anzahl	z3IC]X[
=ao	f!H#G%I)I*J+J,]-I/I3C4J6J7I8J9I:H=G>Z?E@GBFCFDFEIIHKGMHNIO^PHQ[RJSITGUHVGWI[J]I^J_Ia[b]c^dEe]fEgJhI
=aos	sHJIZN]
=apagada	w<YBJHGU]fX
=apagado	wU]_X
=aparec	h(^*J-H.X3I9I:I>I?Y@HBICGDHHDIGKZMHNJOJVIXJZA[c]IaJhZ
=api	l%E(FBJH]ZEgc
=aplica	w*[
=aplikacji	z9H?aCIHHaI
=aponta	zA^HJ_Z
=app	T!D#D%C&I(d)B*^+?,E-A.H/E0G1G2H3A4F5H6F7D8F9B:B;G<H=C?i@?AGB?CbD>EFFFGDHcI?JEK=LDMANBOCPCQHRGSFTDUCVAWDXDYGZ9[C]A^A_EaabGcEdCeFfEg_hB
=apparait	u(]?[CIDHHI
=apparently	l(I-_9I:J?H@YBJCJHAIZKXNJV^ZE[IhI
=appear	f*J+c-]3H9I>I?_@IBICFDBGIHCICKGMJN_XJZ[[J]J_JaIbYhJ
=appel	p-J3Y9H>I?[@JHEKIQZ]Xa]
=appen	z-J3G9H>G?bHEZH]JaI
=appl	l#C(H-I9J:J=J>I?IBHHeIISJTEVJZF[IaIbIfJ
=appli	l%G(G-J3J9G:J;^=J>Y?X@XBHCHDJHHIIKIMGNZPJUIVFWIY^ZF]IaZbH
=application	j%G&J(]*I+J,^-I3H9J>H?[@JAIBHC[DJEJHEKJMJNYZD]H_IaGcJeJfa
=applique	z%^*XHHNJ
=apply	p)I*]-HGYHXNH_J
=appreciat	w-H9_BIHEZJ
=approv	l9J>_?G@HBIHXZEa^bH
=approval	s3G9I>]@JH]OIaH
=apps	w+X/Jg]
=apre	j!J#Z%J(J+I-Y3G4J9G:I=I>H?E@IAIBXCIDIIGKGMHNIOXR]TZUJVIXHZD[J]__[aEbIcJdIfJhI
=aprovisionamiento	z0[HJ
=apunta	zA[_[
=aqui	p:Y@^CJHGU]XIdX
=ar	Z!_#^%B&H)E*E+F,F-X/F0G1G2G3A4E5H6G8F:C<H=CAEB^CFDIEGFGGFJGKILFMANAQHRFTHU_V^WGXAYGZ;[E]C^YaBbBcDd[eGgG
=archiv	zGYHZ
=archivo	z2]HX
=are	N#I&F(C)[*X,B-[/H0Y1A2C3X4J5^6G9a:E;B<E=DA_B=CFDCFHHJIAJDLFMYN[OFPaQXSCTEWXXAZ>[C]A_=a?bGdYeDfFg@h?
=area	z3Y
=arranca	w+XHJb[dFf[
=arret	r!Z#X0YHHfY
=arriv	a!I#I%I(H*J+J-G1J2J3F6]8J9G:I=I>B?G@FAJB]CGDGGIHXIGJJKFLIMHNIOIPIRJTJVHWJXGZ][Z^J_HaabHcIdIfHhH
=arriva	l>ZHEJZZJa_
=arrow	s!^HJZI
=articl	mHcUIYJZJ
=as	P&G)Z*d+c,D-^.G0^1E2G3_5Y7F8H9@:X;F<G=H>??[@:ADB=DCEEGHH<KcLAMDPCQFRJSDTGUCVEWEXXYE[A^B_BaAbHcAdHeEfBgAh[
=asap	z#YHHTJZ[
=asignada	z=[
=asistent	u+X,YHIdHe]
=ask	a!H%J(C)C*B+_,G-E/J1J3F4J7J:Y>E?C@DBGCJEFGJH[IGJJKCNGOIPGTHU[VdXH[I]J^HaHbJdFgHhF
=asked	a!I#I%I(H)H*]+[-H/J3F9I:I=J>F?F@EAJBGCZEJGJHGIFKDLdNIO]PITJVGZD]E^H_Ia]dJgJhH
=asks	[!J#I%J(F)G,Z-E/I3H7I8J9H=I>E?C@CAJBFC^DDGJH_JJMGNGPISJTHUIVGWJXH[H^J_IaEcJdIgHha
=aspettar	u@_
=aspetto	w9[>J@ICJHGIJXJZJa^
=assegnata	z=^HI
=assent	zHG_[aZ
=assign	m%E(X)^*J-J3J7J=[@ZHZIGKILJZE^Ig]
=assignment	wH[
=assinatura	z<Z
=assistant	u+Y,]HGe]
=assistent	p%J+[HEVJZJdFecfIhI
=at	K!@#C%C&](D)@*_+_-C.J0C1C2E3D4F5Y6D7b8C9@:C<E>I?G@eBJCHD@EFFFGHHAIXKDLcMYOAPBQFRASXTJV>WJX@YDZZ[@]^^I_EaBbccYdIfHg?
=ate	s9^>J?J@]BHHEIJKJMJZJ]JcIf^
=atend	o-J:JCJDJHIIYKJNbZG
=aterstall	w@JBIHGZEba
=aterstalla	k!J%[(_)J3J=]>H@EBGCJDHHEIJKIMINIUGVZXJZ[]J^IbFdIgJhI
=aterstalln	p)HHGU]VZZYbY
=aterstallningen	u(I=J@IB[DJHIUJVIZ_bH
=ativa	zHZ
=ativada	zVY^Y
=ativar	w(J,[HJYXdIeZ
=ativo	zLYQZ
=atrasado	wR[
=atribuida	z=]HJ
=att	h!H#H%[(^)I*I-]3H4J7J9F:H=I>G?H@YBGCIDHHBIFK]MHNHO[PISIUHVYXI]I^I_JaIbGcJdZfJgI
=attach	uHEZ_
=attack	u#FHETb
=attempt	^#_%I(J+J-F/I3I9I:J=I?I@YBZCIDIGJHDIHJJKJLHMJN]PIRJVHXd]H^XaJbJcJfJhI
=attender	u@ZXZ
=attendr	r@ZXX
=attiva	wHZLX^Y
=attivando	z(J,]dJeZ
=attivo	uQYYX
=attribut	f!J%I&I(J-J/I1H3Z4I8I;J=G>J@HBHDJG^H_IJJJKILZMJNIOJP[RITIVJXJZD^X_HcGdJeJfFhJ
=attual	s@JKGZFha
=atual	r@IHJIIKHZHhb
=au	d!F#I%E(])Z*G+H,I-G/I0J1J2Z4G5J6I7I8Z9B:E;I<J=G>[?E@CAZBCCFDEEIFIGHHZJJKEMENHOFPEQXRISHTFUZWHXFYIZ@[H]Z^H_Gb_cGdGeJfGgIhZ
=aucun	j!J#J%I(H)H*J+J-I3E4Z9G=J>H?F@IBZD]HBIJKJMINYOIPJSJTIU^VGWZXIZF]Ja^bHcJdJfH
=audit	d!J#J%J(I)J-[/]3I7J9H:J=J>J?I@EBECJDJEYGJIHJIKHLYMIN[PJTJVZXJYY]]^G_IaIbIcHdHfIgJhY
=auditor	s)[@ZHGYY
=auditoria	s/XEYHHNYcZ
=auf	Y!I#H%]&I(B*E+G,H/G0I1H2I3B5J6H7G8H9Y:F;J<J=D>_@CAGBCCBEHFHGGHIICJZKDLGMBOEQIRXSGTXWEZ?]X^Gadb^cEdEeHfXgFhF
=aufforderung	z+[DHLX
=aufgefordert	w+[DJL^ZF
=aufgenommen	z8ZV]ZH
=aufgetreten	zZ^
=aufgrund	zEYcY
=august	z9^HEdX
=aujourd	u@[HIX]ZI
=aun	w@JGGHHKJMaPZfI
=aunqu	zTYhX
=aus	g!^#[%Y(E)G*G,J-I.X/J3G4I6Z7I9I:Z;J=G>E?G@GBECFDGEJFJGJHCIHKHMDNIOIP^RISHTIUYVDWGXHYIZC[I]H^]_Ja^bZcEdHgIhJ
=ausgegraut	w(_:YHJaI
=ausgeschaltet	s%J4J9J=JGJHIU]YJcId^fY
=ausgeschlossen	z)[G[UGVI
=ausgesperrt	u#^TJ
=ausgewahlt	zV]
=ausrufezeichen	z-[IY
=aussi	z>]?JHHLY
=auswahl	w3H>IC^HHOJ[[]]aE
=auswahlen	z?[
=autenticacao	z,[HJ
=autenticacion	w,]3]?JCHDJHIhJ
=autenticazion	z,]HI
=auth	j(Z*I,_?DCGD]HDPJRJZI]H_IaIcY
=authenticat	w)J,]7XHGdGeH
=authentication	a#I%J(^)D*A+H,J-I3]7X9I:J=J>E?H@IBJCZD]EIGIH]IJKIMJNHPGUJVHXJZF]Y^JaCc[dJ
=authenticator	U!H#F%G(A)G*Z+H,D-H/I3E4I6J7H8J:G=H>a?d@EAJBFCADBGIHaIHJJKELIMENFOHPHRJSITHUGVFWIXHZ?[H]E^I_HaabFcHdIfIgJhG
=authentification	w,^CHDXHG
=authentifizierungsinformationen	z3]DI
=authentifizierungstoken	w,_HG
=authoris	zVZ
=authorization	h(_)^*JHGUG
=authtokenerror	z,^HF
=auto	u1a9JUJYHZI
=autoatendimento	r!J#I(J)a-I3J:J@JBICJDHIJKINIU_VHXIZE]JaI
=automat	zHHg_
=automatic	w#YaY
=automatica	r(J-I/I3G7J9F=H>I?E@ICJDIH[MJNITJVJXJZJ]JabfJ
=automatically	s#X(I)J0H9J:I=_EJHZVIZE
=autoris	u9J@]HFIJQYV]
=autorisation	s%_(Z;ZHGNIdJ
=autorise	uHITYVa
=autoriser	z.Z[Y
=autorizado	pHIQXT]V[
=autorizzato	wHITYVZ
=autorizzazioni	s%Z(Y;]HIVJ
=autoservicio	o!J(I)a-I3J4J:J?JBFDHIJKIPJSJUaVFZGaJcJdJfG
=autr	j%[)H*[+J-I3J9H:[=I>H?G@ZBIC_DGEJGJHDIHMIPJUHVZWIXJZG]JaIdJhJ
=autumn	z1[HIKZ
=aux	r)]*X9I@JCJDZHDIGN]UGX^
=av	m!J(I)G*H-J9H;[@IBJHFIIK[MJN[PJU[YYZHbJd_fJgJhI
=avai	zCXK]
=availabl	e!I)I*I-H3J4E7J:I=^>Y?]@IBGC]DHH^IGKGLJMIPJUFV[ZF[J]JaJbIcIhI
=avanc	z9_HGKJ
=avant	n#J(J+J-I3J9G:J=I>G?[@YBHCHDIHDIHKbMIOHVJXJZC[J]^aHb]cJhG
=avec	g!I#I%F(H)J*H+J,J-H/I2J3a4I7Z8J9G:Z=G?D@GAJB[CEDEGIH?IFJJMFNHO[P]RJSJTIUHVFWIXHYJZY[I]G^J_JaDbHcZdIfHgJh[
=aver	zI]
=avevo	z-J@ICXK^
=avez	o9]HGXX
=avon	w8ZHIU]ZI
=avstangd	u!^HIKJUYdX
=away	b#H%H(E)[+H,J/G1I2J3E4H6J8I9E:G;I>C?Z@aAIBZCEDXEIFIGIIDJGKCLHMGOHRJSHTHUZVFWHXGYJZH[I]b^Z_IaAbFcHdIfIgHhD
=ayer	p9H>J@^BIDHHJIHKJMIZF]^f]
=ayuda	w9[ZZ
=azienda	u8Y:]@JHFU[
=aziendal	z>YHJN[
=aziendali	zN]
=azubi	z![V]ZH
=azureaduserpassword	zg[
=b	r%J(I-Z9G@[BIF^G[HAIIK[MJNJVH
=b2b	g!I#J%J(I)J*J-F/J2I3E4J7J8J9G:i=I>F?I@IAJBFCIDIEJFIGJHZIDKGLJMHNJOJPITJUIVHWJXJZF]I_JaCbIcIdJfJhI
=b2c	i!H#J%J(H)J-H/J3J7I9I:G=G>I?H@HBFCJDJEIGJHiIJJJKJMINEPISETIUHVFWDZ?^I_IaJbIdJeJfHgJ
=back	R!^#H%F&H(@)D*E-@.G0X1D2F3B4X5F6Z7D8[:F;F<G=H?B@IACBHCCDBEFFDGBH>I@JIKdLEMDN@OEP_SETEUCVBWDYI[C]Y^B_GbYdcf[g^hA
=backup	g!J#J%I(J-J0J4J6a8J9I=J?J@IBHHaKHMJPZRJVJZD_XaJcJdJeJfG
=bad	o#_-J3_>FBJCGDFHBMJTYZJ]JaIbE
=badg	oHbZI
=badpwdcount	s!I#c%H3J9IHFPJ
=baja	z!b#JBJHHKIZE
=banal	z-[HIIZZJ
=banco	z-JH_KIZH
=bank	l#J9F:J@JBHHbIIJXKIMJZCaJbGdJhJ
=bann	d-Y@IHbIGJJKGZH
=banner	w.GH^
=bar	w-JI^
=bara	m!J#J(J*H-I/J3J9F>I?[@]BJC^DGHDIHKHMHP]TJVJXJZH[_]JaH
=bardzo	z9]HI
=barr	zFYIIK]
=barra	wF]
=base	zQ]
=baselin	i?JHBIJQaY]ZJba
=basement	z3J4^>IHXRJfI
=basic	m=dCIHEZIdGfI
=basta	u!I-I3E4J9H=J@ICcHFIDKJVGXIZEaJ
=bate	z3I>HDIHHO_
=batem	zA]HJO^ZI_J
=battery	s!I#J-J9H>J@JBIHaIIMJXJZG]]
=be	L!F%F&G(<)A*G+C,J/C0F1C2D3a5_6_7G8A9F:A;D=?>??_@]ACCZDDE@FCGEHcI]M?N>OAP_RETCUAXFZ@[^]@^=_GaIbDcZdFe]fBg@hF
=beaucoup	w9]BZHI
=becario	zV]
=becaus	R!E(J*I+Y-Y.J/]0H2J3G4F5X7F9H:X;X<J>G?E@HBDCGE[FIGII]JGKILZMFOZQJRZSJUJX[YCZA[H]Z_JaHbGd[eGfFhC
=bedankt	z9_BIHIZJ
=bedrijf	z:^HIKJNX
=been	V![(B)]*F+G,H-Z.J/E0J2I3E4E5]6I7G9G:G<J=Y>D@JAGB]CFDYEHFIGGHCIIKXLGNFOEPHRHSETIU]W[XGYI[F]F^E_Za]bEcFd]eGgFhD
=beendet	z?I@IZF]^
=befor	V!X#D%F&H(E)G*F+F,I-F.I0J1I2H3D4F5]6H7F8F9E:E;I<I=F>C?B@^AFB?C^D]FHGGHHI@JEK_LDMFNCODPFQJRHSFUGVDWHXZYHZD[E]d^E_Fb_cCdFeHfGgF
=began	w>E]_
=begin	z-IF]HHIIZ[fG
=behalten	zKZ[X
=behauptet	zIJKJZIh_
=beheercentrum	zg_
=beheerd	zHJNHd_
=beheerder	s(X*a-J@IBJCEHHKJUZZId[
=behind	i!J/F0H1[3[4H5J6I9G>H@IAGBHCJDJGEH?IIKIMaNZPJRaTGXIYJZF]IaEbZcJdHfEgJ
=behorighet	w%^(^-J3J9GHIZI
=behorigheter	z(]9J;[HJ
=behover	z9IH[MZ
=bei	Z!D#D&I(^)D,G-C.I/F0I1H2I4F5H6H7H8H9E;]<I=C>A?Y@HBBCCD]EGFGGFHEJHKCL]MDNCO]PHQIRGSbT]UZWYXIYGZJ]D^^_GaAbXcCdXeHfCgDhC
=beim	Z!E#D%^&_)F+H,]-D.J/F0H1G2H5H7Z8G9E:Y;Z=B>[@FAGB@CDDDEFFGGFHCICKAL[MCOYPJQHRFSFTFUDVBWDXEYGZG[F^I_Fa]bFcYdAe[fCgFha
=being	j/I4[@FH[IJJGKDN_PITJZF^IhH
=bekomm	s@JD[HGKJV[ZX[JaZ
=bekommen	w)[@^HIUJZJ
=bekommt	u%G:];[?JDJH^ZDaFgY
=beleid	u-H@IHJIJKINbZEdIhI
=believ	w-ZHGR^
=belong	n(I+J/J0J:Z>[GJHFIJKIMJZG_Jd]h[
=below	u-]1H5^@HHCIFKHMINHZEb[hX
=ben	r#Z-J9Z?J@IBZCJD]HCIJZHaI
=benachrichtigung	z?[CIH[aI
=bene	zI[KJZH]Jf^
=benutzen	zV]
=benutzer	[![#H%D&I(G*H,G-C/J0H1H2I3J4F5I6G7F9J;^<J>F@@BZCHDHEGFHGZH@I]JHKELYMDNCPYQJRFSFUEWGXYYGZE[E]]^^__bCcEeGfChD
=benutzern	w*Z;X[Z
=benutzernam	zI[KJZJ
=benutzerobjekt	w!J;XA^LY]J
=benutzt	s,[-]@JHGIIK[XJZIgZ
=berechtigung	z%Y(^aI
=berechtigungen	o%_(X4I;a>J?H@ICIHIIHKINJOJVIZGaIdJ
=bereich	zG_fI
=bereit	r+Y@]HJIJK_ZG
=bereitstellung	z0Z
=besid	z?YCYHH
=besser	z@aZH
=best	u#J-J9]:J>I?J@JHGIIKJVJY^aI
=bestatigung	u3J9J>[@JC^DIHHMJO[ZIaG
=bestatigungscod	u>[HHZJaZ
=beta	zH[gX
=betroffen	z;]G[HI
=better	z@[IIKI
=between	a!H#H%H&J(J*J,I-G/C0H1I4Y5G6_7I8G9H:J<]=H>H?I@_AYBFCHDHEJGIIHJIKaLJMGNFOJPIRHSHTGUJVJWJXGYIZC]HaIbGcbdFfEgIhI
=bez	z3_>GHIOJaG
=bianca	z.XBJHGb^
=bien	p-J/Y3D9G>E@IB[CJHDIIKGMEOITZXJZI_Ja]cIdJf_h]
=bij	o(H3J9H:J>I?^@FBHCJHDIIKJMJNIP]UIV[ZY^IaGbJfJh]
=bike	z#I>IH^XIZJaJ
=bildschirm	w>^aIbI
=bill	z(X*Y
=bin	e!G#_%H(H)H*[+H,J-E/H1J2J3E4I7J8J9^;J=G>^?E@EAHB]CFEIFIGIH?IDKDLIMFNGOIPHRJSJTHUIV[WJXEYJZA[[][^H_]aEbHcIdIfHgJhX
=binnen	z9HB]
=bis	p-J9_:J>G?J@YBFCIHCIIKJM^VJXJZF]Ia]
=bisherig	s@HBIHGKIMZZFg[h_
=bisogna	z@^
=bit	r!]<_@]CHIIKFPIYIZE^J
=bitlocker	rH]
=bitt	l!J#^%H(J-[.X3J9[:J=J@IBHCIDJIEKEMINITIVIXJZ^[H]IaJbJdJhI
=black	s!Y9H>]H[ZGaJbHfJ
=blad	m!D#J(^-H3G9G:J=I>I?F@IBICED]HIIIKINIPJUHVIWYXJZc^IaHbIcJfJhJ
=blanch	zHJb^
=blanco	z.XHIMJb[
=blank	l-E3^7I9I>J?E@JBICID^HDIGKINJTIXJZ[bX
=bleibt	r3J9J>ECILXZI]JabbJ
=blink	zHIZIa[
=blocca	o#[-G@JBICJHYIIJYKGMFTIXIZ]eZhI
=bloccata	u#ZTJb]
=bloccato	e!H#c%J(I-[/H3G4I9J:J>I?J@EAJBGCHDIHIIHMGNIPISITaVIZF]J^J_HaIbIcIdJgI
=blocco	u#J@JHGTaZJbZ
=block	T!H#E%F&J(F*F+E,[-b.a/G0I1F2H3F4[5G6H7G8H9E:G<H=G?E@_AHB@CEDDEHFHGGHGICJaLGMEOHPEQZRESGUGVFWFXeYHZ=[B]E_HaIbEc]dEeGfFgEhF
=blockerar	z-I9JHYRJTIc]
=blockiert	o#H@JJXK[QYT[bJ
=blockt	zHY
=blokkeert	zcZ
=blokuj	z#I9JH[TIcZ
=bloqu	h%J(I*I-[.X/H1J3I4I6J9F:I=J>J?JBHCHDIIFKFMGN[PIRJSIT]VIX[YJZF[I]J^J_IaHbIc^dHfGhJ
=bloque	z#]ZI
=bloquea	r#Z-IH[JZMJTHZJcX
=bloqueada	c!I#c-H3J>I@IBHDJHJIJKIMIT]VJXBZI[Hb_hJ
=bloqueado	e!H#^%I(H*H+I-_/G0J1J3H4I6J7J8J9H:H=J>G?H@DAJBDCFDGEJGJHEIGJILJMHNIOJPHRJSFTaUHVHX_ZE[Z]I^J_IaHbGcFdHfIgHhI
=bloqueia	r#[-IH]JZKJMJTJ
=bloqueio	u@JHFT_ZIb[
=bloqueo	s7JHFTaZJbZ
=bloss	s#J-I3H>J@JCaDJHEIZKHZE[]
=blue	zH[
=bo	z-[HJK]ZI
=boit	s(J-I9I:I>^?J@IFHH]IHKIXJZJ
=bokstav	z3I9JHGIa
=bom	z9_@HBJHGXJZJ
=bon	w3H9H>J?HBZOHZHa]h]
=bonjour	w-I9_@JHGZJ
=book	s3H>HH^
=bosqu	r8a9JAYHI_Z
=boss	s![(XHEK]ZY
=bot	m#J(I-H3I9d:J=J>I?I@GAJBHCJDIHBIIKHMJNIVIXJZF]JaIhJ
=botao	s(a9J:]HGVJZI
=both	c!E#G%H(G)I*^+G-G/H0Y1J2J3E4]5J7H8G9I:F=I>[?A@GAeCXDCFJGIHFIFJJKELIMHNJO]PERHSJTHVGXJ[I]I^H_FaHbIcHdIfEhH
=boton	s(^:[HIVHZI
=bottom	z>[HHZ]]H
=bought	u8ZHIWZ
=bounc	p*J-[3H7[9H:H>G?I@XCIDFH^IIKZMJNIZEaE
=bouton	s%I(b9J:]BJHEIJVHZH
=box	_!E#E%E(E)I*I+J,G-D/H0I1G2G3F4Z5J6I7H8G9G:G;I=H>E?G@CAHB@CHDFEJFIGEHDIDJGKDL[MDNCOIPFQJRaSITGUIVFWHXHY^Z>[G]F^c_GaGbbcJdCe]fIgHhc
=bracket	w3b>HBJHFOI
=brak	w3I>JD_HG
=brakuj	o-I3[9F=[>J?JBJC_DIHDI[KJNJZGaI
=branca	z.XHHb]
=branch	n%_(I-J/J9H@HAIBHG_HAIIKHMDNHV_ZG]G_GaJbJfJhI
=brand	r-^7J@]HYKJNIVJWZZDbJ
=brandvaggen	z-I9JHYRJTIc]
=brauch	s>[HXKJZ[
=brauchen	z*Y
=braucht	p#Z-I5Y=G>ICJH_TGZH]Ja^fJ
=brazil	zHIa[
=breach	r-a@IHFIHJXKFZH
=break	h%J-G3]:J<[=J@IBGDIF]GIHHIIJIKIN^QXUJVJZGbHcZdGeIfJ
=breakfast	w@^HJZJ
=bricht	l%I(I,Z-J3H4Z9I:J=I>I?I@JBICIDIHGJJLJMJNZOIPJRJUJVHWHZ[][aIbHc]dGe]fHhI
=bring	z+XHHb[
=bringen	z*Z
=brok	l!G%G/^1X2]3J8J9J;[=J>Z@JBIGJHDMJPJQZRJUJY^ZF]HbHcJdHeGfDgJ
=broken	a!I#I%I(I)H+J,G-F/H0I1I3H4^5J6H7H8H9G:I;X<J=G>D?FAHBFCIDGFJGHHZIFJHKGMGOJPGR]THUGVFWJXIZ[[J][^HaHbXc[dFeIf]gJhH
=browser	^!G#D%I(F)I*I+I,I-G.b2J3G4H6J7I8J9G:G;J=H>E?H@FAJBFCGDGEJFIGIHXIFJJKELIMYNFOIPIRJSJUIVFWJXHYIZD[H]_^H_HaGbccDdIfIgIhX
=budget	zHY
=buena	z9Z@JHIIIKIMJZHh^
=bug	u*X-GBHHcUDZHfH
=build	m(I-J1d9H@HHBIHZIaJ
=built	r-[6X:HGJIHKINJP]VIZJ^Z
=bunch	z/ZKY
=bureau	s3G9Y>Z?^@JBICIDJHEKJMIOJV[ZJ]JaI
=buro	z9]>[HE
=bus	e#J%J(J)J-H0J3I4I9H=J>D?I@JBGCJDHH?IJKJMINJOJRJSITJUIVIY_ZG]__JaHbJcd
=business	l-J=d@JBICIHDIIKJZZdGfI
=but	L!]#B)H+_,F.J/d0F1E2G4E5F6I7F8D9H:A;F<G=G>B?aAEB<CaEEFFGXH>I?JHKGMaO]QHRFSBUAWAXBYHZD[b^@a[bHcId@gG
=button	c!D#H%I(d)I*J-H1J3G7I8J9F:J=I>I?H@HBFCGDHGHHHIFJJKHLJMINHOIPJSHUIVGWJXIZ]]I^H_Jb^fJgJhI
=buzon	w>]HYaG
=by	M#I%^(=)C*I+D,C-Z.I/E0D1C3I4D5D6Y7Z8B9A:Z;D<[>X@cBGC?DJEAFDH@MEN]OBPAQIRGSATZUaV]WHX@Z7][^__IaEbHc]dZeDgIhA
=bye	p!J#I%I(J-H/J3I4J8J9b:J=I>H?I@HBFCIDIGJHCIHKIMINIPJRJTJVIXJYXZF]JaHbJcJdIfHhJ
=bylo	sKaZJ
=byta	o9H@bBJHHKIMJZ[^JhH
=bytet	zHGZ^
=bytt	l-J9H@aBZHGIJKJM^ZHhI
=c	c!F#H%G&J(F)I+H,I-B/G0J1J2J4H6I7H8I9@:F;H=FAIBZCCD_EIF]GHHIIaK_LXMDNFPGRISHU[VJWIXEYIZ?]F^H_HbGcGdFeIfFgIhX
=ca	j!I#F%G(I)J*I+J,J-G/I1H2J4I8H9B:I=I>D?H@ZAJBaCGDHFJGHH?IFJJKFLJMGNGO[PZRHTYUJVGXGYIZa[I]H^J_JaDb]cHdIfYhG
=cach	r#H(I9I:J>IBIKJMaVIZG]HaJb[cI
=cada	u#[@^CJXI
=cadastrado	p3F?YC]D[HIOY
=cadastrei	wDZ
=cadastro	z3J>HD]HGO]ZI
=cade	zH]
=caduca	zLZ
=cae	s9I>GBJIJKJOHXJZ]a[eZhJ
=cai	u-J3Z9I>EH^IIKJMJOGXIaZ
=caida	zS[
=caido	z4ZHHS[ZI
=caiu	z9IHEc]dJf^
=caixa	p(I-J;Z@JH]IJKIMJNJZI^[d[
=calej	zHGU_
=calendar	sH_
=call	V!C#G%D&J(H)F*E+G,H.I0H1G2G3^4F5I6H7F8F:X;H<I=E?c@?AGBYCEDCEIF^GEHDIIJJKJLFMCNCOFPEQdRHSGTDUFVEWIXFYG[D]Z^E_EacbDcCdEeHfFg[hE
=caller	s#^BYHHKZQYZE
=cambi	j3J9I@cHHKHM[XJZIhJ
=cambia	rMITXg]hZ
=cambiada	p/Z@IB^HDM]TIZJ
=cambiamento	zLY^Y
=cambiar	c(I-J/J3I7[9J:H=J>J@]BEDJHGIIKGLZMFNHVJZa^^_JbIcJfI
=cambiarla	h#I3J9I:^>I@ZBHCJDJHEIIKGLXMJUJVXZE[[]J^[bIh^
=cambiata	i-J/Z3J9I>J?J@_B_CIHDIIKIM^THZG]J^JaJdJhH
=cambiato	o>Z@^BIMJZF
=cambio	e!I#J%J(H)J+J-G3H4J9G:H=I>G?J@aCHDIGJIGKHL^MFNIOJPJSJTIUIVGXHZ[]I^HaHb]cJdHfIhZ
=came	i!_#I+]-J/J3D:J>E?I@IAJB]DJFJHGIFKDOITJVIXIYX]^^J_J
=camera	z9I>J@JBJHaMHZF
=campo	p(J3a7J9J:I>G@FBHDIHDKJLJMIZF^I_JaYbJha
=can	M!?%A(G)^,D-C.E/A0D1C2E3?4C5E6C8I9]:F;E<F>D?H@[ABB_DGF[HgIIJAK@LGMGOAPIRBTAU[V[WAX^YD[X]>^F_BaCb?cGd[eEf?g@h@
=cancelado	z(J]^
=cancell	o#I(J-J3J9G>G?J@GBFCHDIHBIIKIMHZH]d_J
=cancellato	z_Z
=cannot	C!E#X%J&C([)Y*Y+?,J-G.C/=0Y1B2D4Z5H6a7J9@;C<G=X>_?^AGB7CBEHFYG^HEIDJ>LCMDNHOGQCR@SHTGU?VBWBXBZY]=_^a<b@cZeaf?gGhF
=cannotchangepassword	zBJHHZD^a
=canteen	zHYV]ZI
=capital	l#X3HHGIaNJZJ
=caps	s#_@XHHTJXGZJ
=captcha	o#J-I/I9I>I@GBGDJH]IFLIMHNJZX]aaJbJ
=captiv	wHFZJb_
=car	o#H-I/[6J9J?J@JH[I[KGL[NITJZH][dJ
=caracter	f!H#I%H(J*J-H/I2b3F4J6J9G:H=I>G?J@GBHCHDIF[GJHBIcKGMINHOIUJVIXIZG]IaIbJcJdJhI
=caratter	w3JFZI^
=caratteri	u%H2]@JHGI^
=card	i#I-I3J9G:I>Y?I@IBIHaIGKIMJNJTIZD]JaHb_
=carrier	u>^BIHGOJaZ
=cart	w>^BIHEZHb]cJ
=casa	r#J-I3I4J9E:J=J>b?I@JBHCIH[IGKGMGNIZF]IaIcJdJfJ
=case	i-I9];Z?I@IHCIYKIN^ZG^[d[
=casella	n(I-H3I7J9G:I;Y@HBIHaIGKHNGUIVIZH]J^]aJbId[hI
=cashier	z@HZE^_
=casilla	p;YHIZJ^]d[
=caso	z9^>IBYCIHGZG
=cass	z>[HHRX
=catch	uHEM_RHZX
=categori	wCJI_
=caus	s#YHIQY
=cayo	z9JHGc]f]
=ce	e!I#[%H(Y*J+I3G7J9F:I=Z>G?G@aBGCFDGHAK^LJMGNFOXTHUIVGW[X[ZC]I^IaHbIcJdIhY
=cedo	s@cBJHIIJKIXJ
=cel	u#H3J9I>_@IBICJHFIJXIZJa_
=cellular	m#[-I3^9H:J?J@IBJCXD]HCIGKEMZNJO[VJZH]IaFhH
=celui	o3E9J>F?J@ICHDIHHIHKbOaZIaJhH
=celular	e!J#]%J(I*J+I-G3Y4J7J9F:H=J>[?F@FBFC^D]IGKELJM]NIOZTIVIXHZF]G_JaDbIcJdJhG
=center	f)G*H-J@IBJHFMGPHS_UHVIZFc]dHgb
=centr	r!I/J=JHYSHZHgb
=centro	rBJHGMJc]dFfHgb
=cerr	zHIZG]a
=cerrado	zCJHJU^VHcY
=cerrar	zB^ZG
=cert	zHXPX
=certificado	zH^
=certificat	lHa
=certo	u/Z3E9J>FB_HGIJMJOHXIa]
=cess	zBIH^MI
=chamada	zQ[
=chamado	w9]BZHH
=champ	z3^>HHGZFaJh]
=chanc	w@^KJ
=chang	I!@%?&G)E*B+C,E-@.Y/Z0E1E2C3A4H5G6D7H8C9@:F;F<E=B>A?@@aADCBD@EEFCGEH_I>JJKBLfNBOCPBQFRDSCTCVDWDXBYJ[A]@^f_CaAb@dEeDfBhb
=change	P!D#E%F&I)F*E+D,G.G/[0H1F2G3A4F5H6F7D8X9D:D;H=E>a?B@_AEBaDAFGGEHAI=KXLBMdNIOAPEQHRGSFTCUEWFXDYF^[_IaDbIcZdIeDfDg]hH
=changeabl	z@Y
=changement	m%J(J9J>I?J@bBGCJHCIGKIMINJUIVJZY^HaIb[cId[fIhZ
=changer	f#G(H-I3J7J9H>F?I@[BECIDJH[IGKELYMGNIVIXJZ^[^]I^XaIbIdI
=channel	n:[<_@GIIKJMHY^ZG^JhJ
=chaqu	z9JHXN^XJ
=char	i!J#J%I-G/Y1J2c3H4J8J9F<I>I@CBHCGH@I^KFMJN^PIXIYIZF^J_JcJfJgJ
=character	X!G#H%G(H)J*J+J-G/c0J1J2a3G4I6J7I8J9F:H=I>H?H@CAIBECGDHEJFdGHHDIaJHKDLHMFNHOIPIRJSGTGUIVGWJXIYIZC[I]H^H_HaIbHcHdHfIgFhF
=charg	u7YSZcJ
=chat	w9_:GHYZD
=chav	u6a?]HEVJZI
=chce	o-I3J9G>J?[@ZBGCHDJHCIIK[MaNJTJZG[[]JaIbJhJ
=che	c!F#E%G&J(E)H*H+X,I-Z.J/F0J1I2I3J4H6I7E8I9A:F;I=C?E@JAIBED]EJFIGHH?I@JYK]MFO]PHQJRISGTFUGV]WIXEYHZa[H]E_HaCbFcHdGeIfGgIh^
=check	_!I(F)H*[+H-A/H0I1I2J3G4J5_6I7I8H9Y:H=H>F?F@BBBCbD]FJGHHDIBJaKJLXMFN[OHPISITIUGVGWIXGZ[[F]F^I_IaGbGcIdFeHfGgIhE
=checkbox	l@IBIGJHCIJLYZD^^d[e_fJhJ
=checker	z-GH]JX
=cheer	u-J3J9]>J@GBYDJHGIHKZZH
=chega	rBJHGa_
=chez	p9J:_=J@[BIIJU[VJWJZH
=chiamat	zQZ
=chiamata	u-J3Y9I>G?^@IHEIIKHOHa^hJ
=chiav	w6_?[BJHEZJ
=chied	j#H(J*[+X-I3J9G:]>G?F@EBFC[DGKDM^NIVIXIZG]IaIbJhZ
=chiffr	o-I3[9J>H@ICHDIHGI]KEO]XIZHa[
=chiffrement	z<Z
=child	z8[ZJ
=chiuso	w!^9I>G@HBGCHHFIEKIOIU^VIZF]]hI
=chmura	z/ZMZ
=chmurz	zTZ_Z
=choic	h#F(J-E:H>I?_@^AJBHCFDIHAIHKEMHNZTHUIVIZE[d]JaJhJ
=choisissez	u-ZKX
=choix	w?]HIKIZE[^
=choos	Z!I#F%H&J(F)J*G+C-[/H2I3G4J6J7I8I9D:G;J<J=H>D@^AHBIDBEJFJGHH[KXL_MFOGPJTIUIVHWJXHYJZA[I]^^F_Ga]bGcIdHeJfJgJ
=chos	r/X?J@JC]HGI]NHZH
=chosen	z-HI]ZG
=christma	u-Z9[@IHEKZUYZI]J
=chrom	w.Z
=ci	p#J-J3J7X9[=[>J?X@JBJCJHGIIKHMIZJh_
=ciao	u-H9aBJHFIJZJ
=cifr	w3J9J>I@JCJHEI[KIO]XHZIa]
=cifra	z3]HJKHO[
=cifrado	w6]<ZHI
=cifratura	z6]<XHH
=cijfer	zHII^
=cinco	p#_@JHFM[TJVJX]ZI
=cinq	w#]@JHEM[UJX[ZH
=cinqu	w#XHHM[VJX[
=cinza	w([9J:]HH
=cirilica	z/Z
=cis	zbZ
=citrix	z9JHaZH
=city	w-]HI
=claim	k-[/J9J>J?J@ICIH[IHJJKHOZW]ZF]Ih]
=clarification	zHZZJ
=clarify	z%IH^ZI
=clash	z6YLX
=clav	_!D#Z%F(G)G*G+G,Y-C0[1I3E4G5J6^7G8H9H;I<J=E?C@]AHBBCCDZEIFIGGHHIYKZLYMANGOGPFQJRGSHTDUFVDWHXEYHZ][Y]Z_EaEcEdDeHfDgG
=cle	w6^?]HFVJ
=clean	p%a-J/I=HBJHETGUYZJ__fJ
=cleanup	z!J=ZHFZI_]
=clear	k#I%F*J+]-I/J?FBHCIDFH[IJKJMJPYT_ZC[I]I^]
=clic	wBJHHMJZIba
=click	]!G#F%H(a)I*H,J-F.J/H0J1J3G4J6I7[8I9D:E;X<J=F>C?D@@AIBACBD_EJFJGHICJGKCLHMGNEOGPIQJRISJTHUIVHXGYIZY[H]^^H_Ha[bacIdFfIgH
=clickabl	z(]HH
=clico	zHHZIba
=client	^!I#Z%H(H)J*J+I,J-G/I0G1a3H4J6J7I8J9G:b=H>F?G@CAJB_CHDGGHIGKGLIMGNIOIPIQbRHSJTHUHVHWIXIYHZE[J]G^I_IaEbGcFdFeIf[gJhF
=cliqu	w9J>JBJD[HGKJZJ]Ja^b^
=clock	f#F%J,I-H/I1J3J4J6J9F>H@IBGDJIIJJKIMINJRfTFXIZD[J]G_JaIb]cHdIfGhJ
=clon	z4H6]A^HERFcHfI
=clos	_!]#G%H&J(G)I*I+I,I-E.F/F0I1H2I3F4H6H7I8H9X:G;J<I=H>^?F@CAGBdCFDFEJFIGFH?IDJIKDLHMDNGOIPGQJRGSIUIVEWJXGY][G]b^H_EaFbIc^dHeJfEgIhG
=cloud	K!J#>%?&E(@)A*B+D,[-A.F/g0g1A2D3@4C5D6_8B9A:A;D<E=>>@?A@>A]BACBDBEBFCGBHII>K;LBMaNCOCP^QERGSCTdUBV@WCXBZ:[@]@^?_baBb@cXd[eBf=g_h?
=cloudanchor	p%I/J0J3I9H>JAHBJHDIJMJ]J_daHcI
=cloudsynchronisierung	w0^HH
=club	z-Y
=cmdlet	r(J)]/JBIH_KHLGMHZIg]
=coch	wLY^XdY
=coche	rL[^]d]
=code	L!A#>%B(A)C*?+B,C-=.E/B0F1D2E4B5E6D7D8C9=:A;E<F=A>e?Z@=ABBXCZDAEaFBGDHaI@JDK<LCM?N@PCQFRBSDTAUDVHWDXeYD[D]]^C_BadbAcBdCeEfAgDh?
=codic	e!J#J(J-H3C9G:J=J>[@GBXCXDIHGIEKHMGNJOHTJVIXZZE]IadfJhI
=codigo	[!G#F%G&J(G)I*H+H,I-E.J/I0J1I2I3Y4H5I6I7I8I9A:G;J<J=F>]@CAHB]CYDEEIFIGIICJJKDLIMENGOCPHRHSJTHUIVFWIXbYHZB[I]E^H_HaebHcGdHeIfGgJhE
=coffe	uHZ]]
=coincid	wOY
=coinciden	w/J6ZA[HJKHO^ZJ_G
=col	z-[>YHI
=colaboradora	w:^@]HG
=colega	p(^-J9J>I@JBJH^IHKIV]ZF
=collaborator	w:[HI
=colleagu	n(H)]*J3XHHUXZZ
=collega	r%J([9J:J>H@IBIDIH_IHKINJUJV_ZFaJ
=collegu	r([9H@YH^ZI
=coloco	z3J>IIGK[O[ZJ
=coloquei	u-I@GBJD[HHIYKGMJNIZF]^aI
=com	U!F#B%D&H(G)Y*B+F-[.X0G1F3Z4E5H6G8F9C:Z;G<H=C>G@HAYBYCCDAFGGEH@I@JHKALEMHNBO[PHQIRESaTcUCVAWDXBYG[D]C^E_DaFbJcaeGfBgah]
=combien	w-J=EH]IJK[T[
=combin	n+]/H3ZDGH]dJ
=come	Z!G%B)E*Y+^,I.J/H0F1I2I3I5J6I7H8H:E;[<J=G?EAHBBCFEHFHHZJYKFMFNJOHPZQJRGSHTGUBVCW]XZYIZ;[H]E^G_Ha^bFcHdGeJf^gHhF
=comm	s+^-[?YCJDHHFIZXJZIaJ
=comma	r3[>IF^HHaH
=comment	n-JDZHcKHUIVGZG
=common	k-c9I@JHDIHKHNJZH
=commonly	w-[
=como	c!G#H%I(Z)G+^,I-E/J0J3D4I6J7I8J9]:E=G>[?Y@DAJBCCEDZEJGJHdJJKDLHMGNGOEPHRJSITIUAVCWHXFYJZ<[F]G^H_IaFbGcIdGeJfGgJh^
=companera	w9IH[V^
=companero	w(XHY
=compani	w(H:[@JHGS^UJWJZE
=compania	zNY
=company	X#G%H(F)F*H+H,I-X.I/G0J1H2I3G4H5J6I7Z8a9G:a;I<J=G>E?E@DAGBCCFDDEIFIGGI@JGKCLGMENaOGPGRITHUdWZXGYJZ>[Z]E^G_GaDbHcGdXeIfGgIhF
=compar	s([-I?]CIDJHDIHJ[KIMINHZE[^aJhJ
=complain	h(I.Y/Z4J:J@IBHH@JGK]MINCTIUHW^Z[]Jh[
=complaint	z=JHFWIZ]
=complejidad	zIY
=complessita	wHJI]
=complet	b!I%J(Y)J+D-G/I1J3F7J8H9J:H=I>G?I@FB^CHD[EHGJHGIEJJKFLIMINEO_PJSJTJUHVFWGXI[J]_^I_HaFbIcJe[fJgJhH
=completar	z([
=completata	z+IB_DGHGZI
=completo	s-J3G>JHGI]O^
=complex	oIaOJZE
=complexidad	zIZ
=complexit	zIZNY
=complexity	f-D@^BIIaJJNZZF
=complianc	zH]J[NE
=compliant	nH]NZ
=comply	r-YHHN_ZD
=compramo	z8[HJ
=comprend	z3[=YHJ
=comprida	z2[:JHEI^KIOJfI
=comprimento	z@IHFI[N[
=comprobacion	z3F>JHHO[a]
=comprobar	z-J3]DZIJVIZJ
=compromis	z-EH[JZ
=compt	V!a#a%Z&I(A)],Y-B.I/G0H1F2[3[4E5I6F7F8F9G:];G<H>E?C@ACBEEFHH>IIJGKBLYMCNBOFP^RGSFU?VbWAXHYGZ=[Z]D^[_[aDbDcDdFeGfBgFhD
=computador	wM^ZI
=computer	a!I#_(H+J-X/Z3H7J8J9I:G=J>F?H@FBDCJDIHJIBJIK]M_NFOGSHTYVGXHZ_[I]F^FaEbYfIgIhE
=comum	z-]HI
=comun	w-]HJ
=con	Y!I#D%E&I(H)_*F+F,F-Z.I/D0H2G3^6G7Z8G9C:];H<I=C>G?IAXB]CDD@EXFGGGHAI?JGKALFMDNEO^RGSETDUCVAWEXDYGZ_[F]D^E_CbYc[dEeGfDgYhY
=condicional	zH[
=conditional	iH_
=conecta	wH]
=conectividad	wZIc]
=conector	j%X-J2Z3G4G8a9I<^>I?JAJBJHDIIKJPJQ[_]aIcIdEfH
=conexao	wSJc]
=conexion	wSJc]
=config	w0]3JHGMIZGe^
=configur	[!J%G(F)G*Y,Z-I0J3[4J6I7I8H:F<]=D>J?GBGCHDYEHHBIGJILIMINGPGSJUBV[WbXJYIZ@[I]I^H_HaJbYcJe^fGgIhH
=configuracao	sE^WJZHcJeX
=configuracion	sE_ZI
=configurada	zHJVYW[
=configurado	wUGVZWZ
=configurar	sHYZJe^fE
=configuration	a%J(I)J*I,J1I3J8[:G=G?JBGDIEeGJHJNGPIUFVGWJZE]JbJcFdCe^fI
=configurato	wEIPJUHV_WYZJ
=configurazion	rE_HJWJZJcJeY
=configuro	r3H>GDGH_UJVZW[
=configurou	w*JEJUHV^WYZJ
=confirm	h%X*Y+Z-F3D8J:H?I@FBYCZDGEJHZIHKFLJMGNIOaVJZA[J]I^HaGbJcJdJeJh]
=conflict	uHZJYN[cJ
=conform	z-[
=confus	wH[hZ
=cong	z!_HG
=conhec	zHGM[gY
=connai	z@IKIMJZD[a
=connait	zHGM[
=connect	I!=#=%@&D(?)A*A+@,b-:.D/=0]1h2Y3;4^5@6]7?8b9C:=;A<H==>=??@=AGBAC>D=E@FAGbHJI<JEK=L@MBN=O?P>QGReS?T<U?V<WAX@Y[Z6[?]?^?_@a?b?ccd[e_fgg@h<
=connecter	r2JBYCJDIHGIIKIMJZ^[]]HaJb^cIfJhJ
=connecteur	o%[(J2X4J8]<[HFIHQY_[cJdJ
=connection	f%J-I1I4J6I8J<^@JBEDJGIJJRIYbZF]I^I_Jc]dJeJfG
=connectivit	zcX
=connectivity	i@JHFZEcb
=connector	W!D#F%_&J(E)H*H+I,F-E.J/H0H1E2e3C4[5H6G7H8_:E;H<c=H>F?G@FBDCHDGEIFHGDHBIAJJKELFMFNEOIPHQ_RFSITFUHVDWIXHYGZB[G]G^CaHbGcCdEeGfEgIhF
=connectorkonto	u%[2Z
=connectorspac	z_^
=connession	wc[
=connettor	p3J4J8]<ZBIHFPJQY_[cIdI
=connexion	l#H%I-J1I3I>F@JBXCHDJEIIJNJSJVJXIZ[[I]JaFb_c[dJfIhJ
=conoc	zBJHGM[gX
=conosc	zHHMZ
=consegu	p!J(J-I9I=^?J@ZBHDJHFIIKJSZU]VYZFaI
=conseguem	z8ZVZ
=consent	z*HH_
=consider	u+Z-_IH
=consigo	f!Z#J%I*I+J-H3H4J7J:G=J>[?IBGCHD]HBIEK[LIMHNIOJPJTJUHVEWJXJZ_[]]I^JaHbHdJfIhE
=consistencyguid	m-J3J9I=JAcBJHDIJZG
=consta	z+^DI
=consultant	r3I:^HGU]
=consultor	z:_HI
=conta	Y!b#[%X&J(C)^*X+Y-B.I/G0I1G2]3Z4E5I6G7G8G9H:X;G<I=E>E?E@BCCDYEFFGH>I@JHKCL[MENEOFP^QIRGSHTEUAV_WDXHYHZD]EaFbDcDdIeHfCgHhD
=contact	W!D#G%E&H(D)A*?+I,B-B.I/H0H1D2F3d4a5G6G7H8F9C;H<H=]>^?I@DAFBDCaDZE^FGGEHHI@JGKELGMGNFOCPAQHRESITIUIVBWJYGZa[E]F^C_DaEbHcEeGfEgGhE
=contactar	w3J4]HIZJc]
=contactez	z!Y)JIJZ]
=contacto	s-J3_4I9J:I>J@JBJC[D]HGIGKJVIZEhI
=contain	]!H#G%I)I*J-^4I5X:H>J@HAYBIDJEJF_GJH?IeJIKEMJNGPJTJVHXJZB^H_JbHcIdIhH
=container	s-G3J4J=J>I@JFbGaHCIDKJVJZF^J
=contato	s#I)I*J,J-G3_4I:I?JBIC^DIHEIGKJOIPIUJVGXHZZcJdJ
=contatta	z-HZ^
=contatto	w!I#G-J3aBJC[DHHFIHVJXJZH
=contem	s#F-bBJHFIYKHTEXIZH
=contenir	zIX
=contien	n#E(I-b3J:J@IBJCJHCI]KHMJTGXIZE]JhJ
=contient	n#H%J(J-_3J9J:J@IBJCJFXHDIaKGMJNJTJXJZE
=continu	o-J.Z1Y3J>J?I@JBZHDMJZF]aaH
=continua	p#H3H>Z@JDIHEL]M]T]ZJ
=continuar	z>JHJXaZIaJ
=contract	o!Z)J/J3H=^H[JHSGZJcJ
=contractor	o3F:_>HDIHBVZZXaG
=contradict	uH]ZJ
=contrasena	R!B&J)E*F+F,F.H/F0G1G3B4B5G7Z8F9H:H;G<H=E>D?DAGBZCEDHEFFHHEIYK^MXN[OFPEQHRESFTDU]VEWDXEYGZ_[X]D_DaEbYcId]eFf@gFh[
=control	l4I5bHGJJNJ
=controlador	j4a5Z7JHHIJJ[PJZH
=controleur	r4_HGJX
=controller	X!F%G(G)I*I+J-D/Z1G2J3G4_5d6I7F8F9I:H=F>H?I@EAGBDCIDHEJFJGHIEJbKGLIMHOJRISJVIWJXIYIZE[J]I^I_GaHbIcFdIeJfGgGhI
=controllo	z5ZNX
=convidado	p:c@IHHIJZI
=cooki	T!E#E%F&I(E)G*G+H,H-C.n/G0I1H2H3E4G5I6H7G8G9C:E;H<I=F>E?E@EAGBCCEDFEHFHGGHHICJGKELHMENDOGPGQIRHSETFUFVDWGXEYHZA[G]D^G_GaDbBcEdFeHfGgHhF
=cool	z@]HI
=coordonne	z3_:JD[HHKJZH
=copi	u-I@HAXH]IHKEMEOJZJha
=copia	z6]HI
=copy	s!J6]8FA]HCIJKXOIRJZZ_[
=corporat	l*I@JHHIJKINcZH
=correct	i%X3E=I>F@XBJIJKINJOIRbZE]Ia[fIh]
=correctly	s@IHIZ[hZ
=correo	j!J#H%J-I9E:J=J?^@FAJBGCFD_HCIHKGM_NJOHTJUJVJXJZD]I_Ja_bJcJfJhG
=correspond	n!J3GO^_Z
=correspondanc	zAX_Y
=correspondent	z/J0J6ZA[_G
=corretta	zKJhZ
=corrispond	wOZ
=corrispondono	z6Z9JA]HI_I
=corta	p-G2J9J@HBJDJHFIdKHZIhI
=cortada	z;[
=cortado	u!a=I>JBIHDIJKIY[ZJ
=cortafuego	zHZTIc^
=cost	p9J=]H^ZF
=cote	u/I6ZHIT_cH
=could	V!F%F(J)H*I+G,Y-Z.J/I0H1H2I3]4^6Y7G8G9G;I<I=F>G?G@DAHBZCHDBEHHJJZKCLGMFNHOHPFQJRISHTGWHXGYXZ^[H]G^Z_YaFbFcYdBe^fEgGhD
=count	i!I#Y%I(J)H*[+b-E3G>I?H@JBJCGDBH[I]OHTJVIZG
=counter	uHFT^ZI]X
=counterpart	z!I/GSIZG_^
=country	h3a>HAJBIDJHAO_ZJ
=coup	p!^9H;Y@JBJIJMJU]VIYYZI
=courant	u-]HIKJf^
=court	u-HI_
=cover	r%J-J/J3H9I=a>G?J@IDJGaH@IFKIMINGV[ZH]JaIcJfH
=crash	l0]4]@HHYJIKJMJRIZFbIcHf]
=creat	d!G#J(H+J-J/J3J4I8_9I<J>I?JAIBGDIFJGZHYIJJJKILJMJNFPIUJVGWXYZZC]J^]bZcIeJfJhJ
=credential	e!J#a%X(G,[-I/J3J4J7E8J:I=I>J?I@IBHDJGIHZIGJJKIMINIPHSJTIVIXJ^J_IaJb^eHfJgJhI
=criptografia	w6[<YHH
=criteri	i#J%I*J-Z3I9J:J=I>I?]@HBHCGDHHDIGKHMJNbUHVIW^ZF]IaJbJdIfIhJ
=criterio	p(J)J*^-J3J:J=J@IBGDJIHKHMINbPJSHUJVIW]Z@]JbJdJfI
=crm	p%G(G9F:I>G?J@HBHCJDJHfIHKIMGNJPJVGXIZF]IaI
=cronologia	w5[HJIEKXN^
=cross	n-J/J0J7J:J@HBIGIH]I]KJMIS]WHZEdHe[fIh]
=crypto	zHJY[
=ctrl	g(I/J:J>J@FBHHHIJKHLJM[NH^GbZhd
=cuando	w9H@GBJHEKJX^Z[hZ
=cuanto	z=FH[TZ
=cuatro	z3I>IHHI_OI
=cuenta	Y!b#]%Y&J(C)]*[-C.J/F0H1H2^3Z4F5I6G7F8H9F:X;F<I=E>F?C@CCBDYEGFHH=IAJIKBL[MENEOFP]QIRGSFTEUAVaWEXFYHZF[Z]E^YaEbDcEeHfBgGhB
=cumpl	m-XHHNaWH
=current	_#H(I-F/J3I9H:J>I?IBICJDHHAIDJJK^LIMIOHTJVJZ?[I^HaJeJhf
=currently	l#[>FH^SZZFaJ
=curta	w-JDJHHIa
=custom	d!I#J%])J-b/I0I2G3I9I:J=I>J?J@HBICIDJH[IIJ_KHNEPJVJWIXJZG]J_GaIcJdIfJ
=customer	g)J3I:J=I>G?I@YDHGJH^IJJIKHNISYVJZ^^IaFbJ
=cut	w4ZHIXX
=cyfry	z9JHHIa
=cyrillic	z/]II
=czekac	w@]HIX[
=d	Y!D#D&H(X)X,]-H.H/E1F2G4D5G7X8[;F<H=C>HAEBBCFD[FdHEJIKYLFMGOJPAQHRFSGT[UBVCWFX[YFZ=[[^D_Fa@cDdAfC
=da	U![#B%B(C)J*D+I,D-[/B0E1E4C5F6[8D9>:Z<G=?>E@aBICYDDFXHCIJKGLDM@N_PBQFRISYWCX@YDZa[G^C_GbHd@eJfHgDh@
=dabei	zG[HJ
=dado	r!I#I+J-H3_:J>X?J@IBICHDaHFIIKIOJVGXJZEhI
=dafur	wDYV[ZI
=dag	r#I(J-I9D>J?J@eBIHDIGKIMJNJVIZCaJdJhI
=daher	w@XHIUJZJb[c]
=dahin	w3J>bHGaH
=dai	z?^CHHJP]
=dal	l!I0J7J;ZBHHDJYMGP[TZVJZH_Ib[cYfIg^
=dall	r9I;Y>J@ZGXHHIJMI]]bJgY
=dalla	w!^>IBGGYHFIIK]ZIhJ
=damit	u1XB]HFMHZHh]
=danach	zGJHI]Xf]
=dank	o#I-G3H9b>I?J@IB[CJDHHCIHKIMJVJXJZG_JaHbI
=dann	u9I>F?JB[C]HEIJZG]Ha]
=dans	W!]#C&H(C)F*D+E,[0G1F2G3]4E5H6F7Z9@:X;F<H=F@BAIBACID]F[G[HFIHJFK@MGNEOBPCQIRETZXEYGZI[E]CaYcCdYfJ
=dar	w*ZC]
=darf	c!J#J(])G*J/J3I4J7J9H:G=H>F?[@^BHCIDIHCI]K_LJMFNHPIUIVZXZZ@[I]I^ZaFbIdJfIgJhG
=darum	u0]3[>J@JBJDIHHIIKIL]UJVIZJ^]fI
=das	Q%^&F(D)D*C+E-^0D2Y4B7B8D9?:?;D<F??@DADBED?ECFEGBH=KfLBMbN^OCPBRDSDT@UXVFWCXAZC_Za?bJcAdZfBg^h_
=dass	o)[+[3IBJCJDYHJIINIUZVIZY^XdJhJ
=dat	r-J3J9I>IHFIYK^O^ZGaId[hJ
=data	m#J-]/J3G9J>H?J@XBFD]HZIFKEMINIXJZEaHc]dJgJhH
=databas	zH^
=datacenter	wHBcbdJ
=date	n+D1Y3H4I9H>J@JDHH[MIRbZIcFfG
=datei	zHZO[
=dati	s!H#F%J+I-J3a>XBJCHD^HDVIZG
=dato	o!I+I-I3_4J>Y?JBICIDaHDIIKJOJVIZGc]fIhJ
=datorn	r-J3J9G>I@IBJDIH_IIKIMaNJZEaJfJhJ
=dauernd	w#]HXMEfZ
=dauert	wHGM]
=daughter	w@JK[
=day	X#B%G&J(E)G*H+H,I-B.J/E0J1I2I3G4H5H6H7H8F9Y:F;J<J=G>E?G@jAHBECEDXEIFIGGHFIAJEK>LEMCN?OHPGR[SHTXUGVFWFXfZ:[F]E^E_GaFbEcFdGeIf^gZhC
=days	g#J(J-H3G9G=J>I@_BICHD]H]KFLINHOHVIXIZ[]J^JaJhI
=dc	Q!?#H%=&D(>)A*A+B,A-^.D0J1?2B3<4p5k6@7@8?9;:?;B<^==>;?;@DA@B;C=D>ECFBG>H2I;JjK;LAMaN<O@P?R?SAT@U?V>WAX?YDZ7[A]=^@_=a=b=c<d=e?fAgHh>
=de	@!F#F%[&>(J)6*]+?,[-Y/?1H3]4I5F6X889A:I;Y<@=E>I?]A?BBCXDGEBKcLGMGN[OIP_QFTBUXVAWZX]Y?ZE[F]G^G_JaXb]dGeJfbgFhG
=deactivat	k!]HIU[ZJ
=dead	i!^#H%I(J+J-J/J1J3E9H=H>b?J@IBGCJDJGJIHKIMIOHPIRITIVJXJYXZC]J_ZaJdGeIf^
=deaktiviert	f!^#J)Z;Y<YBJDJHFPIU^VGWJZIcJdIfJ
=dear	w@XZX
=debe	u.XI[LX
=deblocag	z?HCGHI[^
=debloquer	z#[
=declin	o(I-J@]BFDJHFIYK]O^UJZE]IbJgJhH
=decoche	u*J;Z?^CHDGG]HFIJNIZGdZfG
=decommission	z4YHHfY
=decrypt	g6dHGIJKGNJZCdJeJfJhJ
=decryption	o6_HJZJ
=decryptionerror	z6Z
=default	k@[H_KINX
=defaultuser1	rHHb^
=defender	z9JH[QZ
=defin	g(I*G:J?I@GBIDJNGUFVIWdZE
=defini	u*XHIUFW_ZI
=definida	zBJHJNJUJW_ZI
=definiert	zW^ZJ
=definito	wBJNHUIWaZH
=degrad	zSZ
=degradation	zHHS^UFVJZJfH
=dei	zHIN]PX
=deixa	n#J(H-J=J>J@]BHDJIIKZMJVIWJXZZ^^IaHbJhH
=deja	e!H#H%J(F)J*J+_-H/J3I7J9I:H=[>G?F@YBXCFDEHHIGKbLIMGNHOJTJUJVEWJXZZY[H]G^H_JaEbFcJdJfIhD
=dejo	wHIYZf[
=del	W!D#D%[(X)E*D+F-B/C0G1X2G3Z4[5G6F8E9A;G=B>D?A@AB>CCDAEGFFIGJEK]NJPYQHR[SaUBV[WEXDYEZC[E]^_JaAbZdDfJgFh[
=dela	z8]
=delai	z@]EJHHIJc]dI
=delay	z@JHJM]
=dele	s-J9J;Y=[@GHDI]K[ZI
=delegat	g!J%c(Z)I2J;Z@JAJBJGGHAKGP_VIZE]I_F
=delegation	u%_(I9I;JDJGJNJP[aJ
=delet	d!C#G%F+Z/C2I3H4F5D8^9J:F>Z?J@JAGBHCJDFGJHaIJJJKIMINJPGTEVHZG]J^J_ddJgJ
=deliver	u3H>JHGZJa^
=dell	d!G#E%G([)J*J/J3[6J8J9E:H=H>]@FBCCDDDEXF]GYHGIDK^LJMFNZOHPJSJTIUYVFWHXIYJZC[I]G^I_IaHbHcIdYeJfGgIhF
=della	e!H#H%G)J*J+J-Z2J3G4J7J9Y:G;I=H>F?HAIBECZDFFJGYH[IDKDLJMGPGRXS[TJVYXIZC[I]_^I_[aEbEcJdIfHgJhG
=dello	zHIR^
=dem	[!Y#E%]&J(D)H*I+F,H-F/Y0I1G2I3D4E6G7H8I9F:E;I<J?D@DAICZEIFIGGHDIDKZL]MJNDOHPGQJR]SHTGVDWHXGYZZC[F]J^[_GaXb_eHf[gEhF
=dema	w%]*Y9IHIMZ
=demai	n#H-]1Y2Z3I9F:J>I?H@YBHCHDHHCIXKGMJNJXbZIaGcJfIhH
=demain	s-I@_HGIJX^ZF
=demand	e#J%I(I*X+Z-F.X/J3I9^=J>D?E@EBHC^DGIIKCNIOIVJX[ZD[J]I^JaHbJdJfJgJha
=demande	zCY
=demarr	zZJb[f[
=demasiada	p9J@JHHXa
=demasiado	g#Z-[2[9G:J?J@^BGCJDJHDI]KGMIZIaIhH
=den	^!F#E%F&J(D)F*D+G,G/H0I1I2I4F6H7H8I9C:D<J=D>[?a@AAIBCCCDZEGFIGHHHIAJXLHMENaOEQJRHSHTFU_WHXJYHZG[G]a_GaEbYcZdFeIfEgGhF
=denegada	zP]QYfI
=denegado	r%a-J9HIJKJP[VJZI
=deni	X!D#F%b&I(c)G*G+I,G-G0I1J2G3G4H5J6H7H8H9H:G;G<J=H>F?H@CAHBCCGDGEIFJGHH>ICJ_LHMHNEOIPbQaRJSHTHUHVIWJXHYIZ>[I]J^]_GaIbHcGdGeHfHgEhE
=dentro	zI_ZJ
=deny	w@JBJHHLIZJ^_hH
=depart	z!XHETJb^
=departamento	z(]HHV[ZH
=department	i!I%I(Y)J-I/J3J8I9J:H=J?I@GBHDJF_G^IHKGMJNJPITJUIVb[J]H_JaJbIcJfI
=deploy	wbZ
=deployment	z;X
=depoi	m%J(I*J-I3H9I:J=I>H?F@IAJB[CZDJHAIJKIRZUJVGXIZD]^_ZaFbJcIdHeJf^hI
=deprecat	z1X
=depui	h#J%H(I)J+J-G/J3X6J8J9H:J>G?H@GBYCIDJEJGIHBIHKHMGNIOJPZRISJTJUIVIWJXDY]ZE]H_Ia]b]cHdFf_gZhJ
=deputy	z!J3I>JCJH^ZG
=der	P!Z#G&E(G)A*A+F,B-H0H1A2D3Z4Z5I6H7D9?:>;[<E=I?Z@EACB<CFDEG[HCI>JFK>N_ObP]QFRHSZTHUIV^WIX]ZC[F][^Z_DaJbHc[dIf^g@h?
=dernier	r%J-I3H9I=J>I@FCIHGICKcMJO]PJZHaJeXhJ
=des	^!H#G%D&Z)G*H+G,_/I0H1Y4G5J8H9[:E;X=I>F?F@JAIBDDHEHFIG^HDJIKELGMENDOHRZSITIUFWHXGYF[H]G^H_HaEbFcEdZe^gHhC
=desabilitada	s!Z;ZbZ
=desabilitado	w(Z.Y
=desactiv	h!^(I)Y*J.X;ZBJHIPJVIY]ZH^JbZfI
=desactivada	z;Z
=desactivado	r(H)YHJU]
=desactive	p!]<YHHL[UXZIdZ
=desativada	o!_UXZG
=desativado	w(H)ZUZ
=desbloqueada	r!J#BB_HHT^[HbI
=desbloquear	j#]1[?EHH[_bI
=desbloqueiem	z[Y
=describ	zHXUIZZ
=description	z6J9JBHDIGHNHZ_eJfG
=desd	j(J*Y3J:J=I?J@^BXDIGIHEIIKIMFP[RJSJTJUHVJZF]Jb[cJdEf^g]hJ
=deselect	z%G9H;JBJFHG]HFZId]fF
=deshabilitada	n!].X;Z
=deshabilitado	s(YVJb[
=deshalb	l+X3Z=]@ZDJGYHGKJZEaJdZhJ
=design	wHGZI^^
=desk	c!G#G%J(^)G*I+J-G3F7I8J9H:I=I>F?^@[BCCHDFGIHaIFJIKEL^NZOIPISITIUGVFXJ[I]F^^_JaGbEcFdIfGgIhH
=desktop	u/]HaIJKJZDcJhJ
=desligada	u<XHGU]fY
=desligado	zHJU]
=desmarcada	s!J%J;YG_HEKJNJ_Id_fH
=desmarcado	zd]fI
=desperat	z#HHIKGXHZ^aH
=despu	z3H8X>JHF]_aE
=dessu	w>Y@]HI
=deswegen	z-Y.Y
=det	c!F#F%G&J(E)H*G+I,I-E/[0J1I2J3E4H5J6J7H8I9@:G;I<J=F?F@XAHB^CIDEEIFIGHH?I^JIK]LIMZNFO[PZQJRHSHTEUGVZWIXFYIZ]]G^G_GaEbGcGdFeIfGg[hY
=detail	g!F#J%J&_(H)J*J+G-I3F4J:G=I>J?H@EAJBFCGDbEZFEGIHGIHJJKHMJN^PHSHTJUGVHXIZ^[J]I^I_HaJbHcJdJfJhH
=detalh	zN]
=detall	zN[
=detect	wHYUZ
=detenido	zfY
=determin	uFYHIKYNHWZdY
=deu	wB_HHZYaJ
=deux	e!I#J%I(G)H*a-H/[3H6J9H:I=I>H?I@_A^BIC]DIHDJJKJMGNGO^PHVHXIZC[J]I^I_JaIbJcJdIgJhG
=deuxiem	p@[C_KHZFhJ
=deve	n([-I3J9J:J>I?HBJHEIaK]ZJ]J
=deverrouill	z#HB[HITZ[J
=deverrouiller	o#Y1XHGVJZI[abG
=devic	c!I#Y%I(I)J+G,G-H3J8J9J=I>_?H@GAJBYCJDFEJGJHbIHKHMIPJRJSJTGUJVIXJYJ]J_HaHcIdEeCfD
=deviner	r-^HH
=devo	z@Z[Z
=devolvi	z>[
=dez	zN[RX
=di	R!A#X&G(D)B,[-H/C1H2J3[4X5F8C9?:Z;E<F=F>JADBFCYD>EJFEHCIHJHMFS[TIVBW]YCZA]A_CaZb]d@eEfZg[h?
=dia	e!I#C%I(G)J*H+I,J-D/I1J2J3G4H6J7I8I9^:G;J=H>F?G@fAIBECFD]GJH@IEJJKDLIM[NHOHPIRJSITGUIVGWJXbYIZ@[I]H^H_IaFbGcHdHfHhF
=dial	zHX
=dialog	rBIHXMJZIh_
=dice	a!D#E%G&J(F)G*F,H-^.J/H0J1I2I3B4G5J6I7H8H9>:E;I<J=D>B?D@]AHBDCCDZEHFHGIH?IXJIKcLHMDO_PGQJRHSITHUFV^WIXDYHZ[[H]E^G_GaDbGcGdGeIfGgIh^
=dicht	z#[9HB[HJ
=dictionary	z-HJ^NI
=did	[!G#[(F)G*H,J-D.J/_0I1I3D4H5I6I7H8G9[:H;J<J=E>B?X@bAHBXCGDXEJFIGGHGJGKCLIMENGOYPGQJRGSGTJUYVDWGXYYXZ[[I][^F_FaCbEcGeHgGhF
=die	Q!@#>%H&F(G*Z+],I.F/^0C1C2E3F5E6I7C9E:?;G=^>b?G@;ADBFC_DJEYFXGYHAJJKGLIMHO_PCRITXU_VbWXYBZ7[Y]G_AaIb?d>eHhH
=dieci	zN]
=died	p!I-J3J4[>H?HBICJHEKIRXZG]caJ
=dienst	n=J@JHFPJUJVJZHd[fb
=dienstkonto	z%ZL[ZH
=dieron	z!^*YHJZE
=dies	k#J%J([-Z8Y=J@GBIGZIIK]MINJUJV[ZFbYdIfIhJ
=diez	zN[RX
=diferent	p+H/^6[>J@JDGHFK]MJNIO[
=diferida	h!J%J(J*J,Z3J4I6I8[9J:J=X>J?J@IBIHFKINJRJUJVJZGbJcJd^eYfZgZhI
=differ	o/[6Y>HHFIJKZO]dJgY
=differe	u%I8[HJd^fJ
=differenc	w@IH]IJKJR[ZJ
=different	^!H%I(G)I+J,J-I/[0I1J2I3C4J6a7I8I9I:X;J=J>]?D@YBDDGFJGXHIJIKXLIMYN^OGPHRHSJTGUIVIWJXHYJZB[H]H^H_GaGbIcFdEeJfGhF
=differently	z*Y
=difficil	z-Z
=dificil	z-[
=digit	a!H#H%H(H)J*I+I-D/F3_4J7J9F:H;J=I>E?F@CBGCEDGFJGJH@IaJYMINYO^PJRJTIVHXHZB[I]H^J_JabbJcJdJfJgJhE
=digitado	zO[
=digito	r3[9I>H@JCJHGIHKINJOZXHZIa^
=dimenticata	w:Y>YHGZ[
=dimenticato	u(I@JBHMJNJZadJhJ
=dio	z+JD_HH
=directiva	i!E%J(I)J*^,J/J3G6J7J:H>J?[@IBFCHDIEHGJIJKJNaPJSJUDVGWaXJZE]J_IaIbHcFdGfHhJ
=directly	z@]ZJ
=director	z%G(a)I/I7J8J:G?JHHJIKJVJZG
=directorio	l!](H/I3]7[>IHGNJOITIVJZJ_XbJcIdY
=directory	U!E#E%Y&e(B)[*F+H,G-E.I/J0G1F2G3a4Y5I6F7X9E:c;F<Y=G>E?E@EACCHDEEGFYGEHAIEKDLGMGNFOGPFQHRFSGT[UXVAXGYHZ@[G]G^Y_[aFbFcDeGfEhD
=direkt	zZIb^
=diretorio	o!X(I3_7[9I>I?JDIHEIJKJNHOHTJVJaJd[
=dirsync	m!J%H+H-I0J1f3H4I8I9F:I=I>I@HBICJDGGHHBIIKILJMDNJRHWJXJYHZJ]I_JaHcIdFfChJ
=disabilitato	m!^HJVJZJbZ
=disabl	S!d#G%G&J(Y)[*D+I,H-F.X/F0I1Y2I3F4H5J7H9F:E;[<J=E>F?D@EAFBCCGDGEFFHGFH]IGKGLHMGNEOIPEQIRISETGUbVBWDXHY^ZA[H]G_CaFcGdDgGhH
=disappear	u%I?YHGP[
=disattivata	w;YUZ
=disattivato	r!](X3JHDU[VJYXZF
=disconnect	z1I3G4J>_RHcIfJ
=disk	w4H9GBJHaIIRIYJ_IcHfY
=dismiss	zH^
=disparu	u?]HFKJ_]bY
=display	m-J3H9I>EHbIZMIOHZD[]aH
=disponibil	z4]HIfJ
=disponibl	s*Y4[HI
=distant	w4XQ[
=distinta	w/]6]HGIJK]MINJZJ
=distribution	uH[
=dit	h!J#J(J)J*I+[-X3H9H:I=J?HBICEDZEJHDIYK^MGOYTZVGXGZY[J]HaIdIh[
=ditt	w#HHJM[TZXZ
=divers	z/]
=diversa	z6]HFK^
=diz	h!H#H(I)H*G,I-[3G4J7I9E:I=J>F?G@ZBFCFDYEJHCMHNXOYPISHTIUIXGZX[J]I_JaHcIdXfIgIh_
=dla	wHZU_VGZJ
=dll	e#J(J-I1J:J@HBGDJGHIIJfKHMINIRJUJZC^JbIcJdJfHhI
=dn	z/I1I3I4JF_GIZG]IcIeJfF
=dns	i#H%H,G/J3J4h5J6H7J8I9H=G>I?I@GBGGHIJJHKJLJMFNJPFRHVJYIZA^H_JbHdDeDfDgJhH
=do	K!>#>([)=*X+F,J-F.D/@0D3Z5Y6A8@9_:I<D=Z?X@YACC<D=ECFBGDHcI?JDM;NDO_PCQDUHV^W?XDYAZI^G_Fa@b[cIdIeIfCgZhC
=dobry	u9_@JHG
=doce	wHII^K[
=doch	w9F>JBaHIaJ
=dock	z9IH^
=docs	z=IH^JH
=document	p#JIGZ]
=documentation	sH]ZJ[X
=dodici	w9IBJHII^K]ZJ
=does	N!I#I%F&Y(F)D*D+J,F-G.I/F3Y4I5F6E9@:F;I<G=Z>@?B@XAGB<CCDAEEFEHcIYKANZO^PAQGRESBTYV@WDXEYIZ][G]A^B_JcBd@eEgE
=doet	s9JH_YYZHbX
=doing	w9Z:[HFZJ
=dois	l!J#H(I*]-J3I9H:J?I@IA^BHDIHEIHKEMJNHO^PITJVGWJXJZF[^]J_IaIh]
=doit	o>JEYHGI_K]LX
=domain	M#Z%[&F(?)A*@+C,C-?.G/[0D1B2E3G4d5c6D7b8b9B:C;D<F=@>@?A@IAaBEC@DAEDFBGHI=J^KILDMENbOCPcRCSCTXUDV@WDXAYDZ:[D]A^Aa>bBc@dAeEfAgZhB
=doman	p%X4]7[8YCJHIIIPJVJZI
=domand	s#H%J(J)G*_-I3J4H7J9H?_@HBJCJHDIJKJNJPFTJVJX]ZJ
=domanen	s(J7YP[VJgZ
=domanenadmin	wP]
=domanencontroller	n4_5[HEJX
=domani	w@]HIX]
=domeincontroller	z4]HJJX
=domeny	u4]HFIJJYP^ZG
=dominio	[!G#H%_&J(E)G*E+I,F-E/G0J1H2I3E4c5X6I7b8b9G:G;J<I=F>F?H@DAHBECHDGEIFIGHH>IEJZKGLIMFNFOHP]QJRGSGT_UGVEWIXHYHZC[I]G^I_GaFbFcGdAeGfChH
=donc	w3ZD]HHOJaI
=dond	z+I9JDGH]Z^
=done	g!Z%I(G)H*I+Y-F/^0I1J3C4E5H6I7H8H9G:I=G>E?EAIBdCGDZEJGIH?IEJGKBLJMFNFOFPGRISGTFUFVDWIXIYJ[I]Z^I_FaFbHcHfIg[hH
=donne	z3]>ZHJ
=door	m-J@JBJH_IJKJN]XYZEdZhJ
=dopo	n!X%J(J-J3G4J=I>J?F@HAJBXCIDIHDIIKJPJR]UJVIXJZD]^_]aGcJdJf^
=dort	u8]>[F^HHZH
=dos	e!G#H%H(F)H*a+J,I-F/[3F4J6I7J8J9E:G;J=H>G?G@ZA^BGCaDGEJFJGJHBIEKZLIMFNGO[RJTIUIV[WJXGYJZB[J]G^H_HaHbIcIdHfIgJhF
=dossier	s3E9]>H?J@IBICJDJH^IGKGO_VJZF]IaGhJ
=dostaj	zHJa[
=dostepu	w9I>^P]ZH
=dot	z1X3]>IHIaI
=doubl	zH[ZJ
=doublon	zAYK^OJ
=douz	w9JHFI^K]MJ
=dove	zHEZ_dIeJfI
=down	Y!_#D%C&H(F)G*H+H,I.I/Z1G2I3F4^5E6H7D8G9C:E;[<I=E?D@XAEBBCFDEEIFHGGHEKZLHMDNYOHPFQJRFSeTEUEVFWGXFYG[F]D_EaDbCcZdFeHfYgZhF
=downdetector	zHGS_ZI
=download	zH[
=doy	w9[BJHEKJMIZ]b[hJ
=doze	w9JHII]K[
=drei	w3I>]HII[KJOJaJ
=dreimal	z#[>HHHa]
=drift	rHIR_ZH
=drin	l#I+H-[3^9I>G?J@IB^CHDYHDIZKINJOHQXXJZE]I^XaHhI
=drittanbieter	w.ZJZ
=driv	p#^BFH[IJNIVJZGbJ
=driver	wJ]
=droit	l#I%a(_)[*I,I-I2J3H9I:I=J>H?J@IBICJDJGJHCIGKJMINJUIVGX[ZG]J^XaHbJdIfI
=drop	rG^RHc]fJ
=dropp	r=[>_@JHCKHVZZI]Y
=drucker	uH_ZH
=druckt	wH^ZH
=drugi	z@[
=drukarka	wH]ZI
=ds	j%[2[A[HXPJVJ
=du	[!E%[&I(F)F*E+F-B.J/G0H1H3^4X5Y6F7E8F9^:C;H>B?B@GAGCCDCEGFGH@IBKALFMANBO]PYQIR]S[TXVaWFYGZ<[E]D^E_Fd_eEf@hC
=duas	k*[-J/]3I9F>J?J@ZAZBIC_DIHFIHK[MINIXHZE]JaIdJhI
=due	a!I%I(H)H*b+J,J-H/Z0J3H4J6J7J8J9E:I=I>D?G@]A]BGC_DHEJGJHGIFJHKYLJO[PHTIUJVHXHZB[J]I^I_JaHbJcZdHfGgIhG
=duo	z7YHHb[
=duplicado	zAY
=duplicat	i%F&H1J3E8I9J=IAdBJGIH[MJNIZH_IcIdIfE
=dur	f!X&[(G,Z.X=J>J?E@IBGDIGJH@KXNJSHVIZF]^^Ia_bIdZe[fF
=dura	w-JHGT_
=durant	l!^#I%I(J-J3E9I:J=I>H?I@JBHCIHAIJKILJMJO^SHVIWJXJZZ]aa[bJfJhI
=duration	u#HH[T]
=durch	p4Z@IBZGZHDMZZFbZcZfY
=durchwahl	z3]
=dure	zT[
=durfen	s)[PZQY
=duzo	w#XX[
=dwa	z/Y@^ZI
=dwie	s*^9J@[CYHI
=dwoch	zC]
=dygn	z9J@^HIXY
=dynamic	zGJH[
=dziala	j#J%J(I-I9F:I=I>J@FBZDIH^IGKHNHPZUJVHZ]^JaIbIdIf[hG
=dziekuj	w9_BJHHZJ
=dzien	r9_@]BIHEZI
=dzis	z@^HI
=e	H!]#a%@&A(D*G+Y,>-A/A0@1?2?4F5A6Z9H;?<G=^>d@bA=BYC^DGEDFBGCH<IeJ>KZLGMCNGO]PAQBRFSETEWGXEZA[F^B_<aBc:dYe>f^gJhZ
=e1	s=aHDZF
=e3	i!G#I%G(F)I+J-J3I4J7J8J9I:G=g>F?F@EBDCHDIGIHaIHKELJMHNIPHRJSHTJUGVEWHXHYJZ=[I]H_HaGbGcJdHeJfEgJhJ
=each	e!H#_%Z(H+J-E/I3J4J8G9H:J>H?H@GA[BGCIGIIHJIKbMHN[OIRITHVIXHZB[J]H^J_IaHbIcIdJf[hY
=earlier	n-IBJK_NIZH
=early	u!^@]HIKFZG]Y
=earth	z*Z-]HFIG
=easily	m-]ZJ
=easy	l-ZHEI^KHgY
=echec	w6YT]eX
=echou	l%F(I,[/Y4]:J;X=G?IBHDJHDKJMHNIPZSJUFVHWHZ^]I_JaJbJdFe[fG
=echouent	wF]dZ
=ecran	l#I+Y4I9I>^?G@YBIHFIJKIMHTIVJZE[[]JaIbacJfJ
=ecrit	z>JK^gY
=ecritur	s%[8[@JHJKINIZHd^fJ
=edge	n._HI
=edit	p#I%Y*Z?I@IH_PHZH
=een	c!H%I)J*Z+J,J/I2J3G4I7I8J9B:[;J=D>G?F@dAIBDDFEJGIH^IFLJMENFOIPIRJSITHUIVXXDYJZX[I]G^I_IaZbGcGdXeJfIgJhG
=eerder	wK[
=effect	wLYTZ
=effectuer	z(XQY
=efter	w#ZBJXGf]
=egal	z-IHJIJN^ZG
=eigen	z9J@[JX
=eight	s/_@EHGIJMIX]hJ
=ein	]!F#C%E&I(C)G*G+H,X-[.J/F0I1I2]3[4G5I6H7G8H:I;Z<J=D>B?C@^AHBACYD[EHGFHJIZLZMCNDPFQJRHSHTGUEVAWGXYYHZY[[]Y^DaEbDcGeHfEh[
=eine	]!G#F%G&J)F*Z+H,H-D/H1J2J3X4G5J6I7H8I9D:Y;I=C>I?D@HAIBBCcDCE[FIGYHbJZKXLHMFNEPERZUEVDXZYIZG[G]E^[_IaEbEcFdDeIfHgFhG
=einem	w@[FYZ[
=einen	i#G%J&^)J+H,J-H3Z4I7Z9Y:I=G>X?I@^BFCEDDIFKGMJNIOIPISYTIUIVJX]ZC]I^JaHbIcIdXeJfIhI
=einer	n-J8Z:]?[@JCHHEIJKJP]VYZIaYdZfJgJ
=einfach	r-[@ICJHFKZNIVIZ^]I
=eingegeben	l#Z-H3I>I@GBHCJDGHFIHKYMINIO]XZZE[J]]aIdIh[
=eingeladener	z:[ZI
=eingerichtet	uD[E[V]WHZG
=eingeschaltet	uNIU^ZHd]fJ
=eingestellt	z*Z
=eingetragen	s*J3]>E?XCJDaHGZHaI
=einmal	l-J9H@^HIIHK^MITXZZaJhI
=einrichten	u,[9EH^
=einrichtung	u,Z8XE^IJTJaJdJeYfJ
=einschalten	z.Y6Z
=either	o(J@IGZHEIZKGMHS^hH
=ekrani	wb^
=el	L#E%H&D(I)F*@+F.F/I0G1B2B3_4X5Y6A7X9B;I<H=@>a?X@DCHDDEFFGGEHFIAJJK@LDNCO^PDQCRYSDUbXDYEZI[A][_Yc[dGgYhF
=ela	p!J#J-G/I3J9G:J=J>I?I@GB]CID]HEIFKFMENJOITIXIZE]IaIbJfJhc
=ele	s([-]BZHHIJVJZF^Y
=elenco	w-]HH
=elevat	zHGPaZI_F
=eleven	w@[NHZJ
=elija	w-Y
=ella	s@JB[D]HGIJKZMJZI
=elle	r*X>J?[BZCID[HYVYZJaJdI
=eller	w3HD_HJIJKIN[ZI
=else	g!I#I%J&[(J)X*J-E/J9F:H=J?YBYCGDGFIHJI_JJKDLJMFNZOJPISHTIUHV[XJZ_]I^J_JaGbHdJfFhH
=elsewher	z7[:^HHUJVJZEdF
=elternzeit	w!]
=em	f#G%[(F*G+I,H-I/G1J2J3D4G6J8I9C:F;J=G>b?F@JAJBCCGDYEJFIGHH@IEJIKXLINFOEPFRISZTEUZWHXXYJZZ[I]F^I_IaEcHdHeJfYhF
=email	N!@#@%A&E(@)C*_+B,D->.F/@0F1D2D3b4@5E6D7C8C9?:Z;D<E=A>_?c@<ACB=C^DeECFCGBHaI>JCK=LBM^N?PAQERCSCTAUBVAWDX@YDZ@[C]?^B_Caeb?cBdCeEfBg[h@
=empech	z@JX]^Z
=empecher	zTY
=employe	o![%J:J@^G[VJZJ
=employer	s3H:^>aDJHDKHOGZH
=empresa	f!H#J(I)H*J-Y3H4J8Z9I:_=J?I@GBHCHDFHJIHKFMINaOJPYU^VHWJXIZG]J_JaHbJcIdJfIhJ
=empty	i#J(I*J+H-I3^9J?E@HBIC]D]H=IIJJKJXI]Ia_b[d]eGfJhI
=emulador	z4^
=emulator	u4_HHZI
=en	L#>%Z&C(I)H+?,H-@/Y0[1A2G4<6H9H<H=>>Z??@[A@B8CZD[EIGHIYJYLFMcN@OFP=QCRESZT]UZVFXJYHZ@[A];aYbZcFeGhX
=enabl	O!_#D%C&I(?)]*H+E,Z-B.[/E0E1D2G3X4E5G6I7C8a9F:A<J=A>E@AA_CBD@EDFGGDHDIGKCLEMCNCOGPARGSDTCU_VeWAXEZ:]E^F_AaDbEcDdYe^fBgDhC
=encontrado	w4X_Z
=encor	i#[%J(I)J*J+J-I/J3G4J9J:J=H>I?I@^AJBHCIDYEJGFH@IHKIMbNIOJPYTXUEVFW]XJZD[J]I^JaIbJcJdIfJgJhH
=encounter	u3^H[ZD
=encrypt	e6^<c?IBJHBZJcFdH
=encryption	u<^HHYYdJfH
=encuentra	z4Y_Y
=end	a#I%I(H)I*G,^/F1Y3D4J6J7Y8I9F:G>C?G@IAHB_CFDFEJFHGILIMFNFO^RJSITHUJVGWJXFYJZZ[I]D_HaEbGcHdHeYfHgHhF
=ended	n1];X=XHF]Z
=endpoint	wc^
=ends	f!Z#H(J,I-J/H3G=J>J@[BGHAIDJIKFMINZOaSIVHZX^[_IaGe]
=enforc	h-_1I5Y@IBJDIHHJJK]LXNIY_ZHfJ
=enforcement	z-HHIJ[YX
=enforcer	oJ_NE
=engin	rAY_Z
=enlac	s@JBJVJZFbb
=enough	a!I#I%J([)J+G-[/I3H7I9H:I>G?Y@ZBECaDJGJHAIbLIMIOHSJTJUIVFXZZ@[I]I^F_JaGbJdJhC
=enregistr	h+]-J?G@IBJC[DcHEIHKIMJOXVHZJaI
=enregistre	z?]DH
=enroll	uD]HX
=enrolment	zH_
=ensur	z=He]
=enter	X!G#H%H&J(F)H*H,[-X.J/E1J2I3E4]5I6I7G8H9G:F;I<J=G>??E@GAFBBCCD]EJFGGGHAIGJEKXLFMDNZOePGQJRISITFUIWJYIZA[G]Z^E_FaHbFcHdGeIfHgGhd
=enterpris	r(J)JHZP_ZJ
=enthalt	m#H(J-a/J3_:J=[>G?J@HBHCJDHFYHDI[KEMJNJOFTIUIVIXJZH[J]J^JaIdJfHhI
=enthalten	u1JH[IYdI
=entorno	uEJHH_Jc_d]
=entr	i#J%J(J)I*I,J-G/J3H4J7I9H:I=J>F@_B]CIDIHEIEKaMHNIPIR]SHTIUJVIXHZX]J^JaEbJcIdHfG
=entra	I#9%<&D(E*D+@,@.D/k1^2A3F4F5A6F7g8>9@:@;B<A=c>??>@@AAB9C=D<EBFBGAI9K8L@N=O=P>QCSgThU>V;WBX=YGZ>[<]>^=_^aFb<cDd<e_fch;
=entrar	k!E#H(F)I+I-G/H3H4J7I:I=F>I?H@EB^CIDBHGIGKBLJMENIOJSITFUJVEXHZa[]]G^I_HaIbbcJfHgJhF
=entrepris	p-I@JDYHIKGN_P[VGZH
=entri	rA]HZ
=entro	r-G/J3I9I=J>I?J@IBZDHHHIFKHMINJOJSJTJVIXJZ_aGbJfIha
=entry	wNZZI^Y
=entsperren	j#]%I1Y@IBJDJHGIJKJTIVIZD[cbGhH
=entsperrt	wB[TXZI
=entspricht	n-Y3IHJIFN_OZZI
=enviar	z#I@JHIXJaa
=environment	n@]HIZJc[d[
=environnement	uE[HHWGc^dY
=envoy	w>Z
=enzoic	w0JJ^
=equivocada	z9J@IBJH[ZJh]
=er	^!G#D%G&I(E)G*C+J,G-].J0J1H2I3D4G5J6H7H8I9Y:F;H<J=F>A?C@HAHBYCbDBE[FHGGH=I^KbLHMDO]PFQJRHSGTEUGVDWIXYYH]D^F_GbFcGdFeIfFgGh]
=era	pHHP[R][Y
=ereditarieta	w;^
=ereigni	r,X-YFX_Y
=erfolgreich	s/]B]HJTI_IgJ
=erforderlich	w=XC[DGHJZJbY
=erforderlichen	s%Y(X3I=[?[C[HEIJZJ
=erfullt	wIZNXZJ
=erhalt	z3HO[aY
=erkannt	z@JZHh^
=erkennt	z3ZKJO]
=erlaubt	z?ZCJHII]ZG
=erneut	wX[
=errada	l(I*I,]-G9I?I@HBFDJEYHEKHPJRZTHUJVJX]ZFcJdGfIhb
=errado	w#^,J-J3H4]9F@JBIHZIJKJOJPJSJXIZHaIdIeJfJhJ
=errata	u(J,]3[6Z@JBHHIZHdIeJhY
=erraten	p-_HJIG
=errato	zOY
=errei	u#_-I@JHJXXZI
=erreichbar	s4]ZJf]
=erreicht	w@YHIc]fG
=erreur	g![#[%H&Z(I-H/H3C4I6J7J9G:H=I>H?HBHCIDJHHIHKHMINHOZPIRJS]TFUIVHWIXFZb[J]I^I_HaHbHcHdIfHhH
=erro	g%J&Y(H)J-G/I4J6I7J9I:I=I>G?H@FBFCIDHIHJJKHMJNGOXPJRJSZUJVGWIXHZa[J^I_IaHbHcHdJe[fFhZ
=erronea	z,ZHHZHh^
=error	K!]#>%D&b(?)B*B+B-A.I0Y1C2E3J4@5E7A9?:A;D<D=I>??B@CAFB^C?DGE]FCGEH[ICJHKGLCM?OIP@QXRBSbT?UBVHWJXBYIZc[B]=_Xa>b@cFd@e^fYgBh=
=errori	z#XHIT[
=erscheint	p([+^3J>H?H@JCJDGHFL]OJVIZF^Ja]hI
=erst	r-J>J@cBIC]HGIHKGMJZDhJ
=ersten	u3J@[C^HJIJZG]YaEh]
=erzwungen	z+JD[LY
=es	V!B#A&G(J)E*D+E,E.H0G1F2F3H4D5G6F7E8F9Z;F<H=Z>I?E@aAFB?DIEFFFGDH=I]JFLEO[PBQGRJSEVZW[YEZX]A^CaYbJcCdCeFfCgChc
=esa	p%I9I@IBJG^HFIJK_NJZFdJfIh]
=esce	r+X.ZFXHGZZcYfJ
=escolha	w-[@JHHK]ZI
=escopo	zGZ
=escrib	u?IG[HHY]dIfZgX
=escribir	u!J%^HGZId[f[
=escrito	p+G3a4J>G?JBJCJDCHFOaZH
=escritorio	w3G9Z>]?]HFOF
=escritura	h!J%H(J*J,Z3I4H6H8Z9I:J>J?I@IBIDJGJHEKIMJNJOJP]RIUIVIZG^JaJbJcId]eYfZgZhI
=ese	w3G;Z>]OH
=esist	z>X_Z
=eso	wIX
=espac	zHJI]KIZG_[
=espacio	w3[>JCJDJHJI^KHOJZE_ZhH
=espaco	zHII^KJZF_[
=especial	zI]
=esper	s@YXZ
=esperando	u9Z>H@IBJHGXEaa
=esperar	r9G@bHIIJKIX]ZH
=esqueci	r@JBIHGZ^
=essa	u9JG[HGK_ZHdI
=essai	u#Y-H=[@IHGIJX]ZI
=essay	w-JKGN^XYZJ
=esser	zHIK^
=est	R#[%@&F(B*H+G,C-X.G/B0E1C2C4J5F6C8C9J<F=@>Z?^@GADCIECFDGHHHIHJEL[M?N>O[QGRJSBTYUaVJZI[A]@^X_BaHb@c?d_eCfagCh_
=esta	S!_#[%C&I*E,F-Z.H/F0G1G2F5H6F7E8D9?:A<H=B>>?[@JAFCAD?EGFFGYHFI?JFK]MANCOFPDTIUeV[WFXBYEZE[E]C^]aXbBcDdDeFfYgEhY
=estado	zBIHJS^UIVJfH
=estagiario	zVZ^X
=estao	z.Y3]
=este	w([HHW]
=esterno	z:]ZJ
=estou	o#Z-G3I9Y:J=J>]?H@IBYCJDJHEIJKHMJTFUJVZXFZH[Z]JaZbJfJ
=estoy	r#^+X-H3J9Y>I?I@IBHCJHCIJKGTIVZXJZH[YbJh[
=et	[!G%F&J(E)H*[+H,I-C/F0H1I2I4H5I6Y7H8I9H;I=a>]?CAHBYCZDEEHGIH>IaKZLHNJOYPGQJSHTFUGVBWIXEZI[H^H_GaCbZcFdFeJfFgHha
=etap	u(J*[C^HIZJaIeY
=etapa	u*X3J9ICaHIZIaIeX
=etat	zfX
=ete	h!^#H%H(H)J*H+I-G/J2J3G4]7J9F:I=I>F?]@EBXCFDEHAIFJJK[LJM[NHOIPIRJTJUIVXWZXIZC[J^J_ZaIbHcIdZfHhH
=eteint	zHFRIU]VJZIf[
=etre	z>J@XK^
=ett	p#I-Z3H9E:^>J?I@[BJCJDJHDIIJXK^MJNIXXZGhJ
=etwa	w9]@GHGIJZ^aJ
=eu	l!J(Z)J*H-G3F9G:I=J>D?]@GBIDZIGK]MINJOIUJVaXH[J]IaEdIhI
=eurem	z:[
=europ	wBJHGS_UHVJZGaX
=even	i!^#I9^>H?I@[BGCJDJHJICKHMXN^P[XJZCaJ
=evenement	w&[FJHJNIdGe[fZ
=event	Z!Y#a%E&X(B)F*G+F,^.I/E0F1G2I3F4G5H6Z7F9B:F;H<I=E>F?D@BAHB[CGDDEHGYIDKCLFMDN_OHPEQIRGSETDUFVEWGXF[F]E^C_JaDbCdDfXgGh_
=evento	l%I&_9JFIHGNGPJTJdFeZf^
=ever	k(J-J9Z=J?I@HBJCJDZHDK]L[NFUYVJW]ZF^JdZ
=every	[!G%F&I(H)H*I+G,J/G1I2J3E4I5J6I7I8I9D:G;I<J=H>F?H@XAJCGEJFJGHH]JZK^LHMENcOHP_RGS]UHVGWIXGYIZE[I]G^H_HaFbHcGdHeJgJhF
=everybody	j!J(Y)J+[-Y8I@ZBXDJHCIJKINGS_UXVYZD_JdI
=everyon	f!J#J(I)[*J-G3Y9Z:I>H?G@HBFCJHEIHJJKILIMINGOJS_UIV[ZD^]_JbJhH
=everyth	c!I%_(I)J*J+Y,J/I3H4J6J7J8J9E:I;J=I>[?Z@BAJBZCHDDFJGJHFIEJXKCLJOHPDRJSITIUJVJXGZb[I]Y^I_IcIdJeJfEhG
=everywher	p-J?[@IHGKJMZS^ZD
=ex	j(I)I*H+H-J3I9H;H>c?GCGDFHEOJPcVDXJZHaI
=exactly	wG[HG
=exce	z2[HHIJ
=exceed	sHJX^ZJ
=excel	f#E-I9J>JBJHdTIZJ
=except	zPXTY
=exception	u,J1JGJHXe_fI
=exchang	i(G)[*c,I9I>Y?HBHCHHZIJVIZGaJdHhJ
=exclud	h)[*J,J-J3J9J:J=E>J@JBJDIGbHFJIKJL[MJNJPYTIUFV[ZI^G_GcIdH
=excluido	zG[
=exempt	zHGL^
=exhaust	z3IHHK]X[
=exig	uC[IX
=exige	u@JC]HJI]
=exigenc	wHJIYN[
=exigido	zC_HJZJ
=exist	]!H#J(H)I*I+H-I/G3H4Z6I7I9H:G;J=H>^?E@DAZBECFDGEHFGGFICJIKZLHMGNEOFPHTIUHVGWZXIZ@]I^I_daEbIcHdDeJfHgIhc
=existent	z-IKIZFh_
=expect	r)Y+[3I=IBIDJHBIHKHNJO^YJZ^dGeJfHhI
=expens	zHY
=experienc	zH]ZH
=expir	S!H#F%C(D)G*H+F,G-D.J/G0I1I2G3H4I5J6I7F8I9I:D<J=a>F?F@?AIBACFDDEIFIGFH]ICJFK]LfNDOJPHQJRISHTHUFVDWGXGYIZ][E]^^C_Ha^bDcGdEeIfEgFh@
=expira	pL_
=expirada	zHFZJ]_
=expiration	wHYL]NJ
=expiry	m!J9J@GGJHZK[LbUIZH^I
=explain	u&ZH[MJZEf]
=explanation	w&[HFNYZ[
=explica	zN[
=export	o-J1J3J9I:I=E>JFbGIHbIJKJMEVJZEcIfH
=ext	j!E#I%G(I)I-F/J2I4J7J8J9G:h=I>G?I@JAIBGCHDIEJFHGIHCIDKHMINJOJPHTJUJVHXJZB]I^I_IaGbHcHdJfJhI
=extend	o!Y5Y@JK^ZI
=extension	e+I-I.X1I2_3e9I:I>D?HDGGIHYIHMIOGRJXJZG]JaFcHfH
=extern	r:bHIZJ
=externa	z:^HG
=external	i:^ZJ
=externer	z:_
=externo	s:]ZJ
=extra	uHGJ_gJ
=extremely	z2[HJ
=f1	z=^ZI
=fa	h%J(I-I3J9H=J>H?I@[BHCIDIHDI[KZM[NJTJVJX[Z^]I^IaIdGeJfHhF
=faccio	w(J-IHZIIKHNJVZZZhI
=facebook	uHaZHaG
=facil	g-d@JHDIHKINJXJZE
=faco	w(JDIH[KHVZZYdJhH
=factor	o3GH^
=factory	sH^ZH
=fail	J!Y&B(F)?*A+A-A.F0[2E3H4E5_6X8Y9B:<;]==><?=@DAXB:C=D;EIFbI=KXLBMIP]Q^SGT=UDV<WBXDYZZe[?]@_Ea=bJd>e_fGg>hG
=failur	f!H#H%J&^(I)I,J-I/Y1H3G4I6J8I:J=I>J?J@ZBFCJDIFJGIIIJIKHMGN[OJPHRISJUIVGXJZ^]J^J_IaHbIc[dJeIfFhI
=fair	s(J-I:]=J@FB^IIKDLGNIUIV[WJ^JdJhG
=fais	wDYHJV^ZJ
=fait	sD^HGK]
=faktor	zC^HZVJZF
=fala	z-J9JHHK^YYZH
=falha	l%J(J.X4];YBJHFPXVJZZdJ
=falham	wF]HIdY
=falhou	w,Z/ZeY
=falla	m%J(J*J.X3[4[;X=J>JBGCIDJHEIJP[SJUGVEZ[]JbJdJfI
=fallan	wF]HIdX
=fallisc	s;ZBHHHVIZ]
=falliscono	uF]GJHId[
=fallito	u,Z4]HEdJ
=fallo	r,[/Z3J6Y?JHITYeX
=fals	f%G(I)d*J-H/I3H9IBZCJEHGJHFIIJ[KIMHNIPISJUGVGWJZId]eEfJhJ
=falsch	d!I#Z%I(I)I*I+J-E/I1J2J3[4Y6J7J8J9G:J=H>F?H@GBFCFDIFJGIH]IDJJKDLJMFNGO[PIR]SJTIUJVHX_YHZC[J]G^I_JaFbGcHdGeJfGgJh_
=falschen	w#ZHIT[
=falta	e!H#H%[(F)I*I+J,I-F/J2J3b4I5[7J8J9G:H;I<J=Z>E?G@GAJBFC_DZGJHAKELIMHNIOCPIRJTJUIV[XEZC[J]H^I_JaDbIcJdIfIhF
=faltam	s!J3I=^CJD]HDZG
=faltan	s=]CYHH
=far	j#J%J(I-G3H9F:J=I>J?J@^BICIDIGJIGMHNYV[XJZZ]I^Ja[bIcJdIfJhH
=fare	z@[HJIIK]ZH
=farlo	z9I?J@GCIHJIHKINIU^V^ZG
=fast	p!G+Z@JDJHFIJKJNJRYUJVJZZb^hY
=fatto	w9D:]B^DZHI
=faulty	zE[H[WG
=fauss	wH]RZ
=faut	i#J(J*I-J3]5X9H:I=[>G?H@ZBICZDGI^KGMYOIVIXJZE]JaGbJhH
=faux	z4]dJhX
=favor	m#]=JH[KJTJZ[[J
=favourit	u-ZHFIJKa
=faz	u:X
=fazer	w#X9JCJHJQXV^ZI
=featur	c!G#J%I(H)F*I+I,F-H/J1I3H4H6I7H8G9F:G;J<I=X>I?E@IAIBGCIDHEIFJGFIHJJKGLJMINGOIPHRISETIUaV_WFXGYIZD[J]G^H_IaGcGd^ecfDhI
=fechar	zB^ZI
=feder	s!I,]3I7aHJPJ_HdI
=federada	z,]
=federado	o!I3J7c_GdG
=federat	b!J#J%J(I)J*I,_1J7c8J:J@IBJGIHDKJMJNJPFVIZD^HdJfYgJ
=federati	z3J7^@JHJdJ
=federation	s7_:J
=federato	u,Z4J7]HIPH
=fehl	o(I6Z8Y:J=IHJVJZ[bH
=fehlen	n%Z*Y-I3I9H:J;I=a?JCXDJHFIZZH
=fehler	d#I%G&_(F)I,]-H/F3E4G6I7F8X9J:Y;I=D>I?GBFCIDHE_FJGHIFJIKGLIMINZOJPGRISYTIUHVFWGXHZa[I]I^F_IaGbJcGfEgHhD
=fehlerhaft	w3_DG
=fehlermeldung	w3H@XHJO[Z[
=fehlt	d!I#G%[(X-I4J7J9J:I;]>I@HBGCYDHGJJJKILJMINJPJRJTJUHVXWJXIZF[[]I^JaIbZcIdIf[hJ
=fehlversuch	z#_XI
=fel	m#J(J-I4J9J:J=J>H@HBICJDJHFIGKFMINIPJR[VIXJZ_aIbIcGfIh_
=feld	u-J3[>G@JHIIIKHZHha
=fell	w3G>aHD]JaI
=fenetr	zHIZI]Zb^
=fenster	uBIHJZF][b^
=ferm	s!Z=J?JHHU^VGZH]]cX
=fermo	w0YfY
=festgelegt	z*ZUIW[
=feu	w-HHZTJc_fH
=few	m9I@HB_HFIIMXNFP]RJZF_JaJ
=fi	s#Y9I:JH^MJ
=fica	s(I7]9I:]>J?I@HBHDJHDIJKJMJWHZ]]IaIgXhZ
=fich	w(]3J9H?IBJCJD^HZVIZHaI
=ficha	u(_9H?D@IDaHJIJKJMJVHZG[I
=fichier	z2Z
=ficou	r!Y9J>]BIHEMIR[ZI]JaJd]fH
=fido	n(F)J7I:H=H>H?g@IBFDIH@MFPJSIUGVDWJZB[I]JaJbFcJfJ
=field	e!I#I(J-G/I3b7J:J>G?J@GAIBEDHFJGIH@IJJHKDLJMGNGOITJVJXJ[J]H^I_HaHb^gJhc
=fifteen	z#]
=figur	u9[@IHHI[KJVYZI
=file	^!J#F%I(F)I*G+J-F/I2X3_4J7J8I9F:G=I>^?F@GAIBEC]EJFDGGHbIBJGKGLIMFNGO_PITIUJVIXHYJZC[J]G^I_HaDbFcGdIfJgJhF
=filenam	r2_3IHF
=filial	r4Z>I@IHGJJMbZHaJ
=fill	n+]3J>F?E@JDaHBOYPJ
=filter	[!G#H%G(H)I+I,J-F/E0J1H2J3C4F5H6J7H8H9G:H;J=H>E?H@FAIBFCHDGFIGdH?ICJiKFLIMFNHOHPGRHSITGUJVHWJXIYIZC[J]H^H_HaZbHcYdGeIfGgGhH
=filtr	w4JJ_MI
=filtro	n(J-H3I4E5J9I>I@JBJCIDIGZHHIJJcMFVJZIaJ
=fin	w>HB]]^aG
=finalement	zB^
=financ	rH]
=find	a!H#E%H&J(G)I*I+I,J/I2J3F4Z6G7I8E9I:H=G>D@EA[BDCHDFFJH^IFJIKCMFNJOHPGRJSJTFVIXIY[Z@[^]G^G_faGbIcEdDeGfHgIhH
=findet	z4Y=J_]dIfJ
=fine	]!G#G%G)]*I+Y,J-F/^3D5J6J7I8I9F:H;J=H>C?G@[AIBbCGDCFIHBICLIMGOHP[QJRJSITYUGVEWHXH[H]Z^H_FaFcHdJgGhG
=fingerprint	zH]ZI
=finisc	z3Z>]OD
=finish	f!I#J%J(G)H*I+I,H/H3I4I7J8I9H=G>H?E@HAJBbCIEJGIH@JHKIMIN[PHSJTJUIVHWDXIYJZ]]c_GaBbEcJdDeIfHgJhJ
=finn	s-J3G9J>G?^@IHEIXKINJZG[_]J_Y
=fino	w9[@ZBJHE]Hf]
=fire	zBJHG]_cJ
=firefox	z.Z
=firewall	a!J#F%J(I)I-F1I2J3I4F6J8I9H:I=I>H?J@FCIDIGIH_IHJIKILJMINHRFSDTGUHVJXHYJZF[J]G_IaHbHcgdIfDgIhJ
=firm	r!I)J8a:^=I>J?I@IDJGHHEOIU^VJZGhJ
=firma	l3J8Y:J<^@JBJDIHZKJN^UXZF
=firmy	s!J#I:^BIDJHFIJJXNZU^VJZHcJ
=first	[![#H%H)H*F+F,J-E/F0J1I2J3G4I5I6I7G8^9G:E;I<J=G>D?E@_AFBECZDaEGFIGHH<JEKBLbMENCOFPHRISGTIUDVDWaXFYJZI[G]Y^E_FaGbDcGdGeHfEgFhc
=fit	z4I6^HERIYIcHfGh[
=fits	z3H>IHGKGO]ZEh]
=five	f#_-J3J9J>H?J@GBHCIDJHGJJTJX^ZC]Ia_hJ
=fix	o(J*I-I8Y=J@YB[DIE_HDIHKGMINJVHXJZ]]IbJdIgJhJ
=fixe	w9I>]HFfZ
=fixed	u#J%H*Z;YBHHFLHPHZI^_
=flag	lHHL]^]
=flagg	u-[H[KIZG^Y
=flash	w(IHHZG^Jb_
=flicker	zHZ
=floor	u-XHEVaZG
=floresta	r8_AXHG_[
=flow	n(I)^*J-J/I3I:G>I?J@JBIDJGJH_MJNIUJZY^IaHg[
=foderiert	u,[7Z
=foi	h!Z#J(I-J3Y9E:J=J?J@HB]DHHDIJM^UIWYXIZEaIbIeXfJhJ
=fois	l#[3I9G:J>G?J@_BICJIHKHMJXbZC]I^Ja]hH
=folder	n;F>JF]HXZJa]
=folk	p)[-]/I9J@ICXF_HBIHKHMJTHXIZEd]hJ
=follow	e!J(F)I*Y-G/G3I5J7J8J9_:X=I>J?I@]BHCJDHGIHIJIKFMJNZPGSJTIUIVEWJXIZX[J_JaIbHdXfJg]hI
=fonctionn	u@JBZHXIIKJMJNJZ^aIhJ
=fonctionnalit	z%JV]d]
=football	u-Z3JHJIZ
=for	@!C#H%C&?(_)]*c+Z,Y-B.H/@0Y2F4B6?7A8E9Z:C;H<H>>@EAXB9CHD]EbF<G^HcIEJCK<O<QYR;SGTHUaVgW^XcYBZ>[B]?^J_HaIb<c8d>e@g=hJ
=fora	l!I#a(J*I-G3F4Y7I8J9Y:I=I>J?H@GBHCIDIGZHBIIKHMJOIPZRJSaTEUIVHXGZF]IaGcJfIhI
=forbid	s.XHHLIZG^a
=forbidden	l(a*J-_@JHAIZKGZG^J
=forc	c!J#I(I+[-F/J9J:J>J?X@DBDCHDEIGJJKELdMFNJTJZA[a]I^G_JaJbJhF
=forcechangepasswordnextsignin	pHILaZH
=foreign	z7XHITX
=forest	]!F#H%H(H)I*I+I,J-H/I1I2J3G4G6H7J8f9E:G;J<J=G>H?H@DAcBDCGDGEFFIIFJIKELGMHNGOJPGQJRHSJTIUJVGWIXHYIZ@[I]G^IaHbHcHdGeHfGgJhG
=foresta	s!J3J8_AJDJHF_]
=foret	r3J8aHG_]
=foretaget	zNZ
=forever	zLZ
=forget	wDZ
=forgot	V!]#X%F(A*H+G,I-C.I/F0I1J2I3G4I5I6H7a8E9F:a<I=[>D?^AHB@CEDaEHFHGEJEK@LEMCNAOIPGQJRISFTGUDVEXFYIZZ[]]D^I_HaGcEeGfGgEhG
=forgotten	l(I-J9J:G@FBHCJDYHZIIKFNJWJZ]]JbIc[h]
=form	g!I-[/J9H:[>I?H@EBHCIDFH]LIMINGVIZI[J]J^H_JbIcJhc
=format	h3d>HDHHCOE
=formatiert	z3Z
=formato	s3a>JCHDGHGOFaJ
=former	k!Z)J-I3F>_@GCIDJHDIFK_OGVHXJZE]J^ZaJhJ
=formulario	z-IKIZFh_
=fornitor	z:[
=forsok	s#ZHJX[
=fortfarand	w@JHGIJM_T[ZJ
=forward	u-J3H9F?IFXH_ZG]J
=found	[!G#I%G(H)I*H+I,I/G0J1I2I3F4]5I6I7G8G9F:H<I=H>F?EAdB]CGDEEGFIGYHEIFJHMGNEOIPHRISITGVGWIXHYIZA[J]F_baDbGcEdFeJfGgIhE
=four	j*Z9J?JHFI^N[ZHaX
=fourteen	z@JHHI^ZI
=fout	r(J@JBIHIVJXYZahY
=fraca	zHII]OIaJc]
=fragen	z)J*Z>JDIEJHGXIZ_aH
=fragt	uBJH^MJh]
=framework	zH[ZH
=fran	z9I:^HHJY
=fras	z-_HIKIZJ
=free	i%J)I-J/H0J6I7I:J=g?I@ICFDIGJIJJIKHNIPISIUHVGYJZD[Y^J_IbIcIdBeFfDgJhI
=freez	zH]
=freigegeben	zHYV]ZH
=freigeschaltet	uVaZI
=frequently	z+J-]HZIHKFZJ
=fresh	r!H3I@YBID]HCKZLYPXVJW[ZD
=friday	l!Z9[@HJYVYYY
=friend	z:I@JHIS_ZD
=from	K#C%>(?)]*?,I-I.E/>0F1[2C3A4[5F6Z8H9?;a<D>H?H@EABB@EDFBG[IGJaKaM=OJP_QHRISDTYUGWEYBZC]>^Z_[aHcYdJeCf?gG
=front	u@XHI^Y
=fruh	u@_ZJ
=fruher	s9J>I?^HIK[PZZIaJ
=fruheren	z@IHIIIK_ZH
=fs	w,Y7^ZI
=fue	sKZ_X
=fuera	u#^9]?J@IBJGZHFIIKHMIPZVJZFhI
=fuhrt	zHIU[ZJb[
=fui	zHFZJ]_
=fulfill	z3JI]NG
=full	j!J#I(J-F3G4[9F>F?J@[BECJDJFIGJH^KGMHNIOZTXVJXIZF]HaHbJcIf^hI
=funcao	s(])^*X9J:I?GCJDJHHU]XJZI[JaJ
=funcion	zBIDJHGU]V]
=funciona	f!J#J%J(I)I-H:I=I>J?J@FB]DHIGKGLJMZNHPYSJUEVGWJZa]J^JaJbZdHeJfYhH
=funcionar	wBZYZ
=function	r([)J:ZHEU^ZG
=funf	wBIHGM[NZX]
=fungerar	l-J>I@HB^HZIIKIM[NHVJZZbJcJdJhI
=funktion	z=JBIHIUaVG
=funktioniert	o9H=]BZHJIJKINJUJZ]dJfH
=funziona	l-J@JH[IIKIMXNIPXUJVJZXdJfZ
=fuori	s#_-I9[BIGYIHKJNJTJZJaJ
=fur	Y!E#C&I(C)_+G,Z-C.J/G0H2X4E6G7F8Y:D;Y<I>D?E@CAHDZFHGZHbIDJGKCLGMFNCOFPFRFSETEU^VaWYYGZ>[F]D^E_GbDcEdGeEgFhE
=furs	z=X>ZHJ
=further	r@HBYDJHFN^X]ZJdY
=fuzzy	u-_HHNE
=ga	s(G)c*G,_1J2I8J=I?HBIDJGHHDSJUHVHWJZC^IcIdHfIhG
=gaat	r3[>ZHHZ[aH
=game	w#[-J@IH_ZGcG
=gamla	l-J3J9I>Y@HBIDIHFIHMaNITJZEg]h[
=gang	z9J@_HI
=ganger	z#I9J@]XZZI
=ganz	zHJPXU]
=ganzen	zU[
=gar	l#H(J*J-[3H4J9E:J@]BHCIDFHCIHKFMHNIOJR[U]VGXIZY[J]]^Ja[bJcGdJfHhH
=gard	s#X9J@IHEIFK_MZOIgX
=gast	o(J:c=JBJUIZFbJ
=gastgebruiker	z:_HHKJ
=gastkonto	u9I:aHHZJ
=gate	n)I*_-J?I@JC^HEIHKHZJ
=gave	c!G#H%])J*Y+I,X-G/I1J2Z3C8J9H:H=I>E?E@[AJBGC]DcFJGJH=KELJMHNHOCPJRZTIUJVGXE[I]Z^G_JaDbIdJhG
=geaccepteerd	z@JNFh]
=geandert	h#J(J-J/X7X9J>I@aHHIHKGM^NJTJ^FhG
=geblockt	z-ZBJHHRJc]
=geblokkeerd	w#ZTZ
=gebruiker	p!](]-I/X3G9I:I;^>J?H@GBIHEIIKGMINITIUJVIZE^]aJbJdIfJhI
=gebruikt	uHJKa
=geen	h!I#G%X(a*J-F2J3F4[5J9D:H;H=Y?G@FBGCJD_GJHFIFJJMHNIOHPHRJTJUIVZXHZE]HaXbHcIdJfJhI
=gefallen	z>_BJHH
=gefunden	u_^
=gegen	zN[
=gehen	u*X4[HIZIfZ
=gehort	w9]HJKJP]UIWJ
=geht	[!G#E%E&J(D)H*I+I,H/G1X2Y3Y4F6G7H8I9D;I>_?EAJBECEDEEIGGHXJILGM[NDOFRXTGUFWIXFYZZY[Y]F^X_GaBbZcFeGgGhC
=geloscht	z!H/I>[HHMHTI_^
=gemacht	w#]-J>HCJHHIIKIXJZH]^
=genau	w>]F^HIZIaJ
=general	w([)Y*I,]PHZJdF
=generat	s2]>I@JBJH[KE
=generator	z-J@JHIK[N[ZI
=generic	s@HBJHEN[^_
=generica	z^]
=genommen	u%J-H@IHIIFK^NIPZZ][IdJhH
=gens	z+^G^HHZFdHfF
=gent	z#J-H0J9^BHG[HFIJKIZIaJdJfIhJ
=genug	zI_ZH
=gerad	w/IHJS_TJ]Fc]fJ
=gere	s(J-I5[7]:]@JBJHIIJKINJUHVJWJZDd^hJ
=geregistreerd	r>YD[
=gerenciada	zHJKJd_
=gereset	zg_
=gerida	z:]dZ
=gesamtstruktur	w8_
=geschlossen	wBYZH]]
=geschutzt	z,[
=gesetzt	k#X%[(F4Y@IB[HEIJKIMGNJQYZF^[dJgZhJ
=gespeichert	w#]D]MF
=gespeicherten	z3IO[
=gesperrt	c!H#c%I(H)Z*I+J,H-X/H1J3H4I7J8J9I:J;J=I>G?I@EBECHDGGJHJIDKZLIMFNGOIPISJTbUHVFZE[Z]F^I_IaGcIdIfHgHhH
=gestellt	wUZV[
=gestern	o!J(J-I9J:I=J>I?H@aBJHJKHM]UJVIZD]^_IaJcJf[
=gestita	zHJd_
=gestoppt	z0^KJfX
=gestopt	zfZ
=gestort	w=JBIHDR]S^]Fc^dJfH
=get	R!@#G%B&G(F*]+],]-G.G/D1F2G3D4E5G6F8X;G<F=X?E@^AFB>CADJEFHHJ[KBLEMDNXOEPGQHRGSCTIU^VZWDXCYGZa[F]A^B_Ba_bDcDeCfDhF
=getippt	z#]
=gets	Z!J#I%G(Z)Z*Z+Z,I-^/G0I1J3E4I6J8I9H:H;F=H>G?G@GAIBDCFEJFJGGH@I^L[MHOYP[RJSFTFUHVJWJXIZH[I]F^G_Fa^bIcZeJfZgHhX
=gett	f#[,^3J>G@HBJHCIHTJZXaZf[
=gevraagd	w*^CZHJ
=gewechselt	u>]@^BHHGKIMZZIaJ
=geweigerd	w-J@ZHIIJKJN]P]ZGdIhJ
=gewijzigd	r@XB[M]TJZGhJ
=gia	m+^-F9I=J>J?H@[BJCIDGHEIIKcNJOIVJZH]JaJhH
=gibt	n!G#J%J(J)J-I/H3J9_=I>J?JBICIDIIHKIMGNHSJTGU[VGW]XIZE[Z_]aHfJhI
=gilt	l(I*Z+X/[@HBIG[HEIJKJM^NJTJVIZHdJg[
=ging	s!X9G@ZBZHJRXZIfZ
=giorno	m#H(J-H3J9F>J@bBHCID]HCIHKGMJNIX_ZF]JaJbJhI
=gira	z%J=JBJGJHFMHVJZ]f^
=gissa	u-^HH
=gisteren	u9J@_
=github	z,HBIHaLIZF
=giu	s-J/I3I4Z=HBGDJHCScTHUHZDaIc]dIeJfIgI
=give	c!J#I%I(a)I,I-G/J3I7H8Y9I>G?H@DA[BFCHDFEJHHIEMINGOIPJSJTJVHXGZZ]I^ZaHbZdIg]
=given	j!J%Y(H)Z,]-I/G3I8I>J?IB[DHHEIIKELJMJNaUJVIZJ_JhZ
=glass	zH[
=gleich	u9J@XIJK^MI
=gleicher	zA[
=gli	f!G#G%G)_*b+I,H-[3X4H7I8J9F=Z>G?E@FAIBHCHDGFJHAIFKHLJMHNHOITHUHWIXIYJZF[X]I_IaIbJdXfIgHhJ
=global	]!I#J%J(c)Z*^,d-X3J6J7J:H=I>I?F@GBHCJDHEJHAIIKHMJNJPDUFVFWIZC]I^IaIbIdCeHfIgFhH
=globalen	z,Y
=glomt	u(JBFD]HIMJZ_bJdI
=gmail	g!J%J(I-I3H4J9I:g=J>Y?H@HBHCIDGHZIGKHMGNHOIPJSJVGXJZA]JaFbJhI
=gmsa	k(J0cHDMJZH
=go	]#G%G(C)G*F,I-D.]/F0I1I4I5J6I8G9D:[;J<J=D>_?D@YAIB[CDDAEEFIGGI]JHKYMFNCOFPIQJRISFTJUEVDWHXEYHZY[F]^^E_FaCbEcFdDeHfBg[hX
=god	z-I9_BIHGZJ]H
=godta	z@IIJKINIZYdJh]
=godziny	r-J9G>J@[BJHFIJMJX[ZJa^
=goedemorgen	z9]HIZJ
=goes	a!I#^(I+J-I/I3]7X8J9F:I=J>_?G@XBECGDHHEIGJIK^L]MINGOJSJTFVIXZZH[[]H_IaCbGgJhE
=going	o!J#J-I9]:I>H?J@GBFCJDIHHIJKXLIVHZa]IaGbIhI
=gone	d#G%I(J*H+J-H/J1J3F7J9E:J;J=J>Z?aAIB]CGDYGIHDIGJJKFLJMHNHOJRJTHVIXIYXZB[Z]Z^H_ZaFb[cHdIfHhI
=good	e!H#H%I(H)E*H+I-G/I3G4J7I8J9c:I=I>GAJB]CEDFGJI[JJKXLJMHOJPHRJTJUFVHXGYJZC]G^J_JaGbIcJdIfIgJhG
=googl	l#D(J7c:J=H?J@JBHH_SITJVIZEbJ
=got	V#Y&I(D*E-D.I0I1H3E4G5I6H7H8E9B:H<I=F>b?C@]AYB^DFEIFHGEH>JGKIMDNBPFQJRHSFTCUFWHXIYHZd[E]a^CaCbEcFeGfHgGhC
=gpo	^!I#I%H(H)I*I+J,J-H/H1J3J4I6J7I8J9H:H=H>I?H@_AJBDCIDHGJHFJJKFLIMFNZPIQdRJTJUHVGWJXIY]ZE[J]I^I_JaHbacGdIfIgJhI
=graag	z!J#]9J
=gracia	r#J-I9a>J@JB[HFIGKJVJXJZH
=graduat	z![>]HE
=grain	w@[HHN[
=grant	z%ZHZ
=graph	b!I%B(_)Z+H/I7J:J=J>J?I@GBGDFGJJIKIMGNIPHUJVGWJZD^I_JaJbIdIfJgfhJ
=grati	zHadGfJ
=grava	u0X9JG[HIY]
=gravado	z3_>GHGaJ
=gravar	w%ZHFd]f[
=grazi	p#J(I-I3I9a>J@JB[DJHEIHKJMJVIZHaI
=great	r(I-I3I9a>I@IBHHEIIK]NJVIZJaJhG
=grey	f!a#J([3J8J9G:J;J=J@IAJBHCIGHHBI_LXNJTJUJVGZH]J^I_HaJbJeagJhJ
=grigio	w%J(^9J:[>JHIIJ
=gris	r%I(_-J3J9H:_HEIIVHaJ
=groep	w(JBJHYVaZG
=gross	zIZ
=grossbuchstab	zI^
=group	U!D#F%A&I)D*G+G,G-E/E1H2H3D4G5H6G7F8F9C:E;G<I=C>D?D@GAFBBCFDDEHFGHcICJEKDLGMEOHPeQJRHSFTFUCViWEXFYFZ?[F]E^E_DaEbDcFdAeDfCgFhF
=grupo	f!J%I(F)J*I-I3G9F:H=I>H?I@HBHCIDIGXHDIHKHMIOJPaUHVfXIZE]H^I_JaIbIdJfJhJ
=grupp	l(I)J=J?J@IBJDJG[HZP[UHVaZE^JbJdIfJ
=gruppi	zP^
=gruppo	o(I3H9JCJHDIIPXVcZI
=grupy	w(JBJHZUIV^ZH
=guarda	p#^-I7^9J@IDJHCIJKXM]ZFhJ
=guardado	z3[9JDJKIO[
=guess	c!Z#^-c9H:I@HBHDJH@I[KHNJTIZB
=guessabl	n-^HIZI
=guest	]!G#F%H(B)H*I+I,J-E/J2J3F4I6J7I8H9B:h=G>E?F@FAIBECGDHEJGIHbIDKFLIMGNHOHPGRYSITIUHVDWIXGYJZA[J]H^H_FaGbHcHdHeJfIgIhH
=gui	zH]ZJ
=guid	p!J-J/J3J9IAXH]IHKJ]J_^
=guidanc	z-IH]KJ
=guidata	w,ZHJe]
=guten	w-J9a@JHFXJZI
=guy	w(J)J*IHHLZP[V[ZI
=guys	w#FHIT]cZ
=ha	X!I#C%X&I(B)D*H,F-J.I/Y0G1G2X3G4I5H6H7E8G:C;E<I>A?@@^AGD^EDGFH;JGKCLFMdNBPCQHSDTCU_WaXHY[ZD[F]^^E_EaJbCcDeGfChC
=haadj	zHEZHb_
=hab	i!I%J(H)J*I+J-H/J3H4J9H:H=G>D?D@EBFCcDBEJHAIFMINGOIPJSJTJUIVFWJXHZ][H]d^JaYbHcJdJfIhH
=habe	_!I#]%I(Y)H+Y,J-F/I3H4I6J7J8J9C:G;J=G>[?E@FAJBECYD^EJGIIEJJLIOGPISJTGUGVEWIXFYJ[X]c^I_JaDbGcIdHfIgJhF
=haben	g!J#G%I(J*[+X/I0J3I9J=[>H?I@XAYBGCGDXGIHENIOIPITJVIX]ZE]I_JaFdYfIh[
=habilit	wV]d]
=habilitada	oU[VZZIdX
=habilitado	m(I9H:J@IHJIJKIU[VaZFd[
=habilitar	s.[H[UFdGe[
=habilito	zH[UX
=habilitou	z(IU]VHZGdZ
=hace	l5X9J=[@_BJHGIIKIMZXJZGhI
=hacerlo	z!J#J:]DJIJV]ZJ
=hack	r!J#J9JHaZH
=had	Z!Y#Z%G&J(G)I+H,I.J0I1G2I3C4F5J6I7H9G:G;Y<I=G>Z?D@ZAHBCCJEIFIGGH;KfLHMDNCOJPZQJSITFUHVEWIXDYHZ?[G]d_FaDbGcFdGeIgHhB
=hago	zBIH]IJKHZZhG
=hai	u(X@]BIXYZF
=hakchen	u<X@JZF^_hJ
=haken	u;]LYZJ^XdZ
=halben	zB[HIaZ
=half	d!H%J(G)G*H+J-J/a0H1I3H4G5I6J7G8J9G:G;J=E>G?FAHBFCHD[E_FJGGH?IGJHKGMZNHPFRJSYTFUFWJXEZH[J]^^J_Fa[cJdHfHgY
=hallo	s-[3J9_>I?IBICJHFIHKINJVIXJZH]JaI
=hammer	u#YHDKIT]
=hand	l!J%Z(I-[7Z>aBHHEKIL]MJZE]I^GfJ
=handbag	w9I>bBIHEZF
=handl	u7ZG[H]LJZF
=handset	s9F>_@GBJH]OJZD]HaI
=handynummer	r-I3Z>Z@IDZHGKJMJO]ZJaH
=hang	w4ZHHZIa]bY
=hangt	w4JHXRIS[cGf[
=hanno	l!]#H%I(I)[*Z,I-H3G4J6J9H:I=[>X?]@FBHCFDGGJHJIHKHLJNIOHPGSJTJUHVFXIYJZC]]aJcJdIfJhI
=hantera	z-IBJHIIIKHMINIZIdahI
=happen	g!J(F*J+G-H3I4Y9E=I>E?C@EBFCHIIKGL[MINFOIVIZb]H^Ga]bGhH
=happy	s-I/]9_>J@IBXHEIJKGMJZEhJ
=har	c!G#F%I(I)F*F+H,J-G1J4I7J8J9E:G;J=_>^?F@GAJBEDbEJGJH?IEKYLJNFOEPHRJSJTIUYVGWJYJZB[J]F^I_Ia[cIdJfIgZhH
=harden	i%J(I)Y,J-J4J9I=J?JBIHBIJPIQaRJYcZGbJcGdHeFfE
=harder	o-[HJ
=hardwar	s?bBIZD
=hartung	z%]HIRIY]cGfI
=has	K!]#F%F&E(I)B*C+@,C-^.G/_0Y3b4I5C7I8@9?:>;C<E>G??AYBICbD^EXF_GIHBJGKHMBN?O@PIQER@SaUaVYW_XFYCZ@]>^J_ba>b?c@dHeBf@g>h>
=hasel	l:J@JBIDJGZHDIJJXMJU_VIZHd_fHhJ
=hash	b!J#I%G(H)I-F/I0G1H2J3H4I6I7I8I9H:H=G>I?H@FBFCIDHFXGbHaIGJIKELIMdNFPGRHSITJUIVIWJXIYJZ@[J]G^G_IaIbHcGdEeJfGgJhG
=hasla	c!H#H%H)H*J-H/I3I4I7I8J9J=H>G?H@IBCCHD_EIFJGIH@IGJJK]LHNFPGSHTJU[WHXJYJZa[H]I^Y_IaIbEcHdEeJfFgHhX
=haslem	zZZcId[
=haslo	_!H#F%H(F)I*I+I,J/H1J2J3H4I6J7I8I9F:G;J=G>G?GAIBZCFDFEJGHHIJILHM^NaOIPHRISITGUGVEWJXHYIZX]H^G_IaHbZcIdZeIfGgIh^
=hasta	s#I-J9_>J?J@ZBIHDIJKIMJX[ZI]Jf[
=hat	Z%]&I(C*D+D,G-H.J/J0Y1G2X4E5I7F8G9D:I;E<I>B?CAGB]D[FGGEHCIYJGKBLFMANBOHPDQIRZU_W^XHZ?[F]b^D_FaBbEdIeGfChE
=hatt	p-H3H9F>[@HCIHFIIKaNJOHXZZXaHhJ
=haufig	z-ZKIXX
=haus	z9I>]BIHJU]VH
=hav	r@YA^BFHGPHZZ^H
=have	L!A#F&G(G)Y*Y+H,E-J/I1D2E3Z4C5^6E7H8D9X:E;Z<F=Z>YADB>CcD[EEFJGJHCJHK]LFMEO_PBQGRFSCTDVHYDZF[[]@^Y_CaCbBcCfAgJh[
=hay	l!I#J(J-I:]=J>E?I@]BGCJD]HCIHKIMHNIOHUHVFW[XHZE[J]Ja[bZc[dIhI
=he	Y!^%G&I)G+^,I-G.J/Y0J1I2J3D4G5J6H7H8E9F:I;I<J>B?A@JA[C]D]EIHAI_JFMEOFQJRHSHTHUFV]WHYIZ@]a^FaCbEcGdGeIfGgG
=head	u(]@ID]G]HEIJKFMJPXZF
=headset	s9HHa
=health	o+H0G7JDHSaZHcIeJfY
=healthy	ufZ
=heartbeat	l#I%H-J8J9H=H@HB[DJGFHJIIKGM[NIPIRIVJYIZG_JaJbJc[dDeGfchJ
=heb	j(^9JBJCZDXHGK_ZGaJ
=hebben	zIXMZ
=heeft	u%[/Z;JUZ
=heisst	r#J:J?J@JF^HHIIKHMIN]OXT[V[ZE
=hej	z-J9a>J?J@JBICJHEIJKJZHaJ
=hela	wHYUY
=held	z7ZHZ
=hello	d!J#G(G)J*J-H/J3I9b:J=I>I?a@IBGCIDIGJIHKIMGNHPJSJTFUJVHXJ[I]J^JaIcJdJfJgHhI
=help	^![%I(B)H*J+J-G/H3I7I8J9Y:H>G?G@JAJB]CIDHGHHZIXJ[KELHMFNGPISHTZUGVFWJXGYJZ[[G]I^E_IaGbEcIdIf^gHhG
=helpdesk	Z!H#G%I(d)E*]+J-Z/I3G4J7I8J9F:G=H>F?E@[BECHEJGIHGIFJIKFLZMENGOISITYUHVFWIXHZH[H]H^HaHbGcJdHfIga
=her	Y!^#]%F(C)G*G+^,I-D.J/D0I1I2H3Z4H5J6I7E8G9H:];I<J>I?DAGDAEIFHG]H9JFK_MCNDOHPFRISGT_UGVDWGXIYIZ^[E]Z^D_[aEbDcGdFeIfGgH
=heranca	z;]
=here	^#H%H)E+I,J0Y1I3H4J5J6I7G8H9Y:[;I=F>E@CAIBBCFEJFJGFHDJHKYMFNCOIPGRISHTIUaVDW[XGYJZD[G]H^G_Ha]bGcHdbeJfEgF
=herencia	u!I;^
=hergebruiken	zK]
=heritag	w!I;]
=hers	u@]HJKJV^ZI
=hes	l!a)JBGD]HDPJTZUIZFbJ
=het	[!E#E%[&J)H*G+H,H-C.J0I1H2G3B4G5I6I7G8H9B:I;G<J=E?E@_AGBBCEDDEHFIGGHHIZJHLHN_O^PZQJRHSFTDUFWHXEZI[G]F^F_Fb[cFdZeIfFg[h[
=heur	j!J#I(J-I3H9G:I>I?I@]BICHDJIHKJNJPJR_UHVIX[ZG]Ja]bJcJdIfI
=heut	i(I-J3J9I:I=J>H?J@cBIHFIIKGMISZVJX[aIdJfXhJ
=hey	u9aHGZH
=hi	k#J(I*H-H3I9c:J=J>I?HBGCIDJGJHCIIKIMJNXVIXJ]JaIbJfJ
=hibp	z4F5HHIJ_
=hidden	w*[?HHZbY
=hide	u7Hb^
=hier	l(H-J3E9I:[=J>G@bBHCHD^HEIJKFMHNJOHPJUJVIXJZ@[J]^^JaJbId[f[hH
=high	w(I?IBIH^P]VIZG
=hij	z-J3G@JCIHGIHK_XJ
=hilf	z9[ZX
=him	d#G%H(H)J*J+]-D/G1J3H4H7H8H9F:I=[>E?EAaBGCGD]FJGIHDIYJIK[LZMGNFOJPJSJUIXI[I]G^I__aIbHcIdJfIgJhI
=himself	p#Y)[@YHJVXZJ
=hint	c&Y*I/J3J4J5e9J=J@HCIHCIIJXKJMINDOYWIZHaJ
=hinterlegt	i#J*J-J3B?]@HC^DaHGIHKHNJOXVJZH]JaIhJ
=hinterlegten	u3]>YDI
=hinwei	zN[U[WIZI
=hinzugefugt	z8]
=hire	u@ZD^HHVYZI
=hired	z3]IJOH
=his	Y!]%G(B*Z+a,I-C/[1J2J4I5J6I7I8H9J:b=Z>C?F@IAIBZCGEHFHGIH=I_JFK^LDMENBOIRJSHTYUEWJYJZE[H]E_FaFbFcHdGeJfIgZhX
=historial	w5[HJIDN^
=historico	w5ZIFN[
=historiqu	w5[IHN[
=history	c(I-I/I3I4I5a=J>J?JBIDIICJGK]NaPIXJZG]J_JbH
=hit	o#Z-Z5XHFZIaYg[
=hits	u!J#H-ZA]HFJYPJTZVJ
=ho	]!F#]%E&J(])H*X+G,I-B.J/G0J1J2I3B4H6I7G8I9C:E;I<J=F>b?G@ZAIBAC_DZEIFIGHH:JHLHMBOEPHRISITHUFVEWHXFYHZ^[G]b^G_IbEcHdEeIfGgH
=hoe	zH]VG
=hoje	o>H@bHHKIX[ZFaJ
=hola	u-H3J9b:J>I@HBIHDIIKJNJUJXIZIaJ
=hold	h!H#I%J)]*]+J-G/I1I3_4J7X8J9E:I=I>F?I@DAJBHCHDGGJHYIGKJMINHOJPFRJSHTFUGVFX^YJZC]H^J_JaYbIdIfJgHhI
=holder	p(E)c-J9JHBPHVHZH^Y
=holiday	o9G>[@HBJH_
=home	c!J&J(H)I*J+J-G3D7J8J9D:g;J=I>_?H@GAIBHCJDIEHGIHHIGKFNGOJPJTHUHVHWIXH]I^I_EaGcJdJfHgJhI
=homeoffic	w9I>[HIM]
=hoofdletter	zHII^
=hook	w8_:IHJJX
=hope	zZY
=hora	c!I#X%J(I)J*J-G/J2J3G4I7J8J9D:H=I>F?H@aAJBFCGDHGJH@IGKELJMFNIOJPIRbSITHUHVHWJXaYJZD[J]H^I_Ja_bHcHdIeJfHh[
=horario	zR[
=horlog	zR[
=hors	z4[GZ
=hos	zHJSYZId^fH
=host	k#J,J-J1J3J4H9F:J=J>J@IBIGIIJKJMJRcXIY]ZGaIbJcXfE
=hotfix	p5aHI
=hotmail	m!J#J-J3I9I:I>GDJHcZHaJ
=hour	X!G%F&J(F)G*H+H,I-E.J/E0J1H2J3E4H5J6I7H8H9A:G;I<I=G>D?F@gAHCFDFEIFIGFHDICJHK@LIMYNFOHPaQJTEUHVDWHXcYI[G]F^G_HbFcGdGeIf^gHhF
=hous	zBJJ^ZH
=how	Q!D#@%C&I(@)Y*G+^,G-?.H/B0D1E2E3B4F5G6F8E9Z:B;G<H=B>@?@AFB<CBD]EGFGGCHiI^JDKYLJMZODPCQHRFSDUGV=YF[Y]@^H_DaAbAcDdEeFfDgC
=however	u+YgX
=hoy	p9I:J>G?J@cBIDIHHIJKHMJX]ZH[JaI
=hr	[!]#E%_&a(D)E*F+_,G-B.H/E0H1G2Y3a4b5H6G7F8@9@:E;G<^=D>??C@IA^BBCCDBEGFFGEI@JJKALFMDN^O@PDQHRGSGTEUEVGWGXDYGZ?[G]C^F_HaCbDcDdEeFfEgGhC
=http	zHJc^
=hui	u@[HIX]ZI
=huidig	wZDh_
=human	z9]HH
=hundr	zHYTX
=hur	zH_VF
=husband	z>^?JCHDHHF
=hybrid	j(I,J-H/I9H:J>J?J@JAIBHGIH[IIJJKIMJNIPHVJZE^H_Eb^dbeI
=hyper	w9HH]ZIb[
=i	?!Y#E%J&?(])_*],C-A/<0>1D2>3C4:5>6?7C8A97:E;?<?=B>Y?_@^A;C[DeE>G9HGI^JAKbL=MGN_ObP:QCRFS?TCU?VZW@YFZf[^]_^8_<aXbAc:dFe?f:gChf
=ich	R!H#X%A&F+[,C-=.H/C0F1E2F3?4C5G6E7D8E:C;E<G=?>_?^@ZAEBGC]DXEIFEGCH[I<JEK]LCMGNIOYPAQGRESDU@V[WCXZYDZ_[b]^^A_DaFbHcBdAeEfAgC
=icloud	z/IH^MIZJ
=icon	z![ZI
=id	Z!F#A%G&X(D)H*H+X,H-=.J/J0I1H2H3E4G5J6G7[8H9G;I<I=c>F@GBBDDEIFIGFH[IgK@LGMDNCOIPGQJRISGUGWHXHYHZ>[H]E^D_]aEbDcFdBeEfCg[hD
=idad	w@[IFN[
=idag	z@Z
=idea	m!H(I)E-J3J9C>H?I@GBYDHHZIINJPJUGVIXJZaaIhJ
=identical	w@ZHIK^ZF
=identidad	w-H7a@JD[HIIIKHZEhJ
=identifiant	w,[IZ
=identit	w-J7]D]HIIIKIZGdJhJ
=identity	e#I(J*J+J-F/I3J7_9J:J=J>I?I@FAbBICHDYH^IHKHMJNIQZSJTIZD]J^H_EaJbFcHdJhI
=idle	zcX
=idp	w7]
=idslock	w#J9JHET^
=idzi	z>[
=ieri	r9I@^BHDJHGIIKIMJNIZD]^f]
=if	[!Y#X%J(H)J+F-I/I1X4[5J9X:I=J>a?G@ZBFCID[HAIHJ]MINEOIPISJUHVHXJZA[I]I^GbYcXdJfIh_
=igar	z@Z
=igen	p@ZB_HIZH
=ignor	n(H)F*_3^@JBJD[HBL]VJWHZG
=ignora	w5^LZfJ
=igual	p-J3I>J@HHIK_O[ZIgX
=ihm	z;]IJKJN]ZJ
=ihr	d#H%H(G)H*J,J7I9[=G>I?HBXDXHEKGLJMZOZP]TXWGZA[J]J^GaIbHfIgIhI
=ihre	p-H3[:J=H>I@JBJE[I^KIOGWYdXhJ
=ihren	z!XZZ
=ihrer	p:ZE]HHUJZI
=iis	wY[
=ik	^!G#X%F&J(Y)H*G+H,I-B.J/H0J1I2I3E4H5J6I7H8H:E;I<J=G>H?X@ZAHBZCZDJEIFIGHIBJIK]LHMDNYO[PGRISHTGUGWHXFYIZZ]F^F_Ha_bEcGdEeIfGgI
=il	M#F%D&D*J+Y,I.D/@0B1A2A3Y6G7D8@9?:I;B<C>a?H@JAABIC^DBEBFAG@HEIYJ@LEM_NEOcPAQCU_W?XFYHZG[H]Y^?_Gaab@dEeEf]gGhb
=im	P![#F%A&E)E*G+H,I/X0D1D2D3a5F6D8C9Y:];D=?>X?>@>AIB]CDEDFYHDI]JDK@LGM]NBOHP@QFRCSCUYV_X@YCZC[E]F^Y_^bIcJd@eHfJgXhY
=imag	rHIKIba
=immediately	u.X@_HJZF
=immer	m*[+J-I3J7X9J>I@GBJCJDYHGIIKZN]O[ZI]JaI
=immutabl	z-J9JHE__
=immutableid	zA^HH_H
=imped	zHG^YcZ
=impedir	uT]
=impedirn	zTY
=impedisc	zHF^Zc[
=impid	wHEXX^Xc^
=implantamo	zH[
=import	o-I3[9J>FDJF_HZIIOGZFaI
=impos	w@IBJD]HEKJMJT[ZJ[]
=impossibil	s4Z6ZHIeY
=impossibl	f#J%J(F-I4]6X=I>_?H@^BGHBIGJJKYLIMINHPYSJUJVEXIZG[H^EaJbGcIdHfI
=impostato	z*Z3JV[
=impresora	zH]ZH
=impressora	wH^
=imprim	uH_
=imprimant	uHaZI
=in	=!]#E%[&D(D)@*8+H,a-F.C/_0H1I2@3b5G6C8G9:;B<I=>?G@>A_BZC?DCEGFeG^H^IEJCKALIMaNBQ?R;TcV^WFXHY:ZH]B^]_^aAbAc:dZfEg^
=inaccesibl	w4[HIcZ
=inacessivel	w4[HJcY
=inactif	u![(ZHIZI
=inactiv	h!](X-I0_9J:IBJSJU]VIZDbJcJdJ
=inactivo	w!_(I_I
=inaktiv	w!X0[HI
=inaktiverat	u!]
=inativo	z!Z
=inbox	u>]DJHDZIa]
=incident	j(H)IHGScUHVIZGfJgH
=includ	c#H%I(I)H-Y/I4J9I:J;Y=[>Z?J@IAJBGCJDIF[G]JJKFMINZOHPIRJSJTIUGV_XJYXZD]J^I_JaIbIcIdIfIhH
=inclui	z-X=Y
=incluir	zHJI^
=incluy	z-X=ZHJ
=incognito	w.ZH[
=incorrect	^!J#F,Z-H4J6Y>I@GBGDJHBIFJJKGLIMGNIO]PJT]Z[^H_JbJcJdIh^
=incorrecta	n,[3]6YCIDJHIZJdJhZ
=incorrectly	z#YHJcX
=incorrecto	w3]OX
=incorreta	u6Zh[
=incorreto	z3[OXZJ
=indicat	s!XHJ
=indicatif	z3_HI
=indietro	wHIR_
=indirizzo	z3[DZHJOJ
=indisponibl	w4]?ZCHHESZ
=indisponivel	z4]?[HE
=indovinar	r-[
=info	_!H#J%H(I)J*G+a-G3X4J7J9H:I;I=I>Z?X@IAJBHC^D^IFKHLIMJNIOHPJQITJVFXHYJZE[J]H^J_JaHbJcJdJhI
=inform	w+XCIH[
=informacion	u3XCYD^HGhJ
=informaco	w3IC[D]HHZH
=information	c!G#I(G)J*I+[-I3J4Y7J8J:H;J=G>J?H@IAIBHC]DaEYGIHHIHKILJNGPGQaSJUJVFWJXI[I]H^H_IaIbHcJdHhJ
=informationen	zCYDZ
=informazioni	w%J+J3G?JC]D]HH
=ingen	o!J(J3H4]9G:I=_@JBHCJDHHEIJKINJXJZH]Ja]bJ
=ingeschakeld	uUXVZZIdY
=inget	w3Y>ID_HJOFaF
=inherit	n%G;aHI]J_J
=inheritabl	w;Z
=inheritanc	a!I#J%J*J-I3J9H;e?JAICJGJHIPXVJZJ_JdJ
=inicia	z+YHIfZ
=iniciado	z][
=iniciar	uBJH[ZE[]aFbZ
=inicio	l!J#F(J-J3J:J>E?J@HBYCJDIL[NJTGUIVIXIZY[I]JbacIh]
=initial	r(X@]HYIIKJNJZIhZ
=injoignabl	w4XHHUHf]
=inloggningsskarm	zHIb]
=inne	z9I@]B[HJ
=innej	z#J:^BJHJJYZJ
=innerhalb	z(J@[BIX^
=inquilino	zDJHISJU[VJW]bJ
=ins	s%[3J>_BIHGUJZIaJd]
=inscription	o%J+X3H9J=J?GB]CHDaGIHJPJUIVJWJXJbH
=inscrit	o+_?ICJDaHCZJ
=insecur	r(I/J<c@FHBIHKIMHNHVJZF^IhH
=inserito	w@JDaHHNJ
=insid	s-J3G>J?I@IG^HEI_J[KINIOFZF
=insist	n#I(I-I:J<[BGDHHDIIJIK[MJUJXYZD[]]IbIgJhX
=inspection	pHHYJc_
=instagram	zH[
=instalar	zH[
=install	c!H#I%I&J(H)J,J-E0a1X3H9H:J>J?J@HBGDIHdIHJ_KIPJSITJVIYDZC]J^I_IbJcGeJfIgJ
=installation	wHZYJeZ
=installer	w>HH]
=instead	p0Y3^>H?^@IHDZD^JaGh]
=instellen	s(J9J@JHXV[ZZbX
=instruction	w#XH[
=insufficient	f%b([)J9J?J@JBICXHAI]PHTJZGhJ
=insufficienti	z(Z
=insuficient	u(^
=inte	Y!C#A%F&I(D)F*G+F,G-B.I/G0I1H2H3@4E5H6H7G8G9Y;G<I=E>[?YAGB@CCDIEHFHGFHJJFKELFNXO[PEQIRGSETDUIV^WHXCYHZd[]]B^YbAcCdZeGgG
=integration	i!J/J3J?JCJEEHDIJNGZI_IcGdee[fIgJ
=integridad	zS^ZJfJ
=inteiro	zHISZU]
=inteligent	w-JHFT]b]
=intelligent	wHHTa
=intent	z@IX_
=intentado	zXY
=intentelo	w@[HJMJZZ
=intento	n#^3G>JHHOIX_
=intercept	wBJGJHFJ^ZJc]
=interdit	o!J)]-^3J9I:J>IBJCJDIHEIZKGNJP[QYUFVJZI^Y_JdHhH
=interfaccia	zgY
=interfer	zbX
=intern	o-J3Z@ZKJN]XJZHgZ
=internal	zSZ
=internazional	z3_HH
=internet	h-[3H4F9I:I=I>H?I@IBIDJGJHJIIKJMIRHSJXJZD]HcfdGeJfDgHhI
=interno	z3^>HOF
=interrupt	s+^DFHD]_cJ
=into	f!E/Z8X:Y>X@HBJIJJXNJTXVZZX[I^J
=intranet	l(I-J/J:I=J@GBGHbJIN]RJSJUJVJZC]JaJbDcIdJg]
=introduc	zGZ
=introuvabl	u,]3G?IDJHD_]a^
=intun	i)Z+J>J?JDIZJaJbc
=invalid	i-J/Z3_:J>E?JBJCHDHHGIHKIMINJO]R]XHZGaH
=invalido	s>ECJHHO_RZaH
=invent	u9H@EHFKaZE[^hG
=invento	w-JNaZH
=investigat	z9YcX
=investigu	zE]
=invit	c!J(I-I3I7J:f=J>J?J@GBIDHH[IHKHMJNIVIZD[J^JaDbIcJdIhJ
=invitado	o:bZJ
=invitation	z:EH_
=invitato	w:_HEIJKJZJ
=invoic	w?JHaOE
=io	o(Z3I9G>G?Z@HBJD[HGIFKIOIUJVaXJZGaG
=irgendwa	z.YDY
=irraggiungibil	w4ZHJcZ
=irrobustito	z%ZYY
=is	=!^%@&>*D+B,A-].D/?0F1_2E3]4b6I7[8B9G=C>Z?_@JA;B]CFDFECFCGIHdIZJGKELHMDNFOEPDQIRZS_VEW>XGYE]=^I_CaAb<cAdYe?f^g>hY
=issu	a!I#J(E)I-H/H3H4J7I8J9G:H=H>F?G@FBaCJDGGIIGJILHOJPHSITJUIVHWJXJZa[I]I^F_IaHbHc]dIfIgJhG
=issuanc	wH[
=ist	Q!_%@(G)X*H+D-F.G/B0J2E3Z5E6D8D9?:@;]>X?a@YADBACZD?EDFEG^HFIJJDK=M?NCO@PJQGRIUaVIX@YBZF[B]H_BaZbBd[eCf[gH
=it	?!H#H%@&H(D)A*@+E,@-b/c0=1@2=3C496@7A8@9>:D;D<>=A>C?F@bAFBbEBFJGBH8I^JIKeL=MJNZObPCQ?RCSCTFU_V]YCZg]]^Ia>bBc@dGe?f?ha
=its	T#X%A&H(D)C*F+G,G-_.I1E2G3A4D5G6Y8]:E;G<H>D?[AFB_CDEXF_GCH?IDJZLEMBNHOZPBQHR_SETIU]VHWFXBYEZ<[E]D^__JbHcXdYeGfC
=itself	n?Y@HBZCIK]SXT[ZG
=ive	^!H%I(G)I*H+I-C/H3F4J7J8J9F:G=I?[AJC[DEFJGIHJIDJIKaPIRJSJTIUIVGWIZc[H]F^H_IbHcIeJfIgH
=j	_!H%H(G)J+I,J-E/I2J3G4I6J7I8J9D:G;J=H>X?F@ZAJDFEJFJGIH=JIK[LINYOGPHRJSITHUHVGWJYJZa[H]^^I_Ja_bGcHdHeJfHgJhX
=ja	i!J#H(I*J+Z-I/I3I9G:I=J>I@]B_CHDHHBIFKaLJMENHOJUJVHXHZA[[]I^HaIbJcJdIfJhF
=jag	b!G#Y%H(Z)H*H+I,J-F/I1J2J3E4H6J7I8I9Y:F;J=G?EAIB^CYD[EJFJGIHIIEJILIMFNXO]PHRISITFUFVDWIXFYJZG[]]G^G_HaZbFcHdFeJfIgJh]
=jak	wH^VG
=jaki	z9]
=jam	zH_
=jamai	h%I+[-J1Y3H9H:J=J>H?F@IBHCHDaHAIJKJL]MJNJPJVIW[XIZH]Ia^bIfJ
=january	w@IIXK]
=jdoe	zZZ
=je	V!C#_%A&G*B,E-?.G/C0G1E2D3>4D5G6E7E8D9Y:J;F<G=A>[?]@ZADCZD[EEFFGDHHI<JEK]LCM>N@PCQGRDSFTBUDV]WEYEZa[b]Z^B_DaEcCdBeFfBgFh_
=jede	u@XKXNY
=jedna	w*ZCZ
=jemand	z@ZZZ
=jest	c!X%G(Z)J*J+J,J/I1J3I4I7J8I9E:F;J=G>G?Y@EAIBCDFGYHAIXJJKELIMENEOJPIRJSJTHV^WJXHYI[I]I^[_XaGbHcIdahY
=jestem	w#J-J3J9]?JB^CJDZHEIJKINJZG
=jeszcz	z9JC]M[ZI
=jeton	s(J*J,c3JHFRYVJZJaJ
=jetzig	zIJKJZIh_
=jetzt	f#]%I(J+J,J-F/[3I4J7J8X9E:I=H>G?Z@[BYCGDYHDIFKDLIMHNGOITIUJVHXaZY[J]G^G_JaHbIcJdIfIgJhE
=jira	w#GHaZE
=job	r#J9^>ZHDKIZI[X
=join	e!G#I%I(I)J*J,J-I/I3H4C6J7H8a9J:H;J=H>H?G@GAGBIDIFJGaHaIHMJNDPESJTJV]ZA]J^I_Cb^cIdIeJhJ
=joiner	wHJVZ
=jour	j#I(J+]-H1Y9G:J=I>J?I@_BICGHDIIKGNJVJXaZE^JaJbJcJdHf^hH
=journal	zHINY][
=june	w-[IH
=junk	w9ICIDJHFMJaa
=jusqu	w9[@ZBJHJZJf]
=just	W!E#H%G&[(F)G*J,I-C.I/E0Z1I2J3D5I6I7H8Y9[:E;I<J=I?E@^AGCbDBEHGHH@JGLYM_NHOEPHRHSHTFUGVBXEYI[b]J^GcGdGeIgGhC
=juz	o#I(J-I3J9E:J=J>^?J@HBaCIDHHCIIK_MINITJVJZFaJbJdJhJ
=kam	zB_HJ
=kan	a!E#D%G(I)H*I+J,I-F/H0J1J2I3D4[5I6J7H8I9F:];I=[>_?G@[AIBaCFDDEJFJGHH>ICJHLHMDNDOFPFRISYTGUEWIXFYIZ_]G^__HaBbDcHdEeJfGgHhA
=kann	[!H%F&J(H*Z+I,H-D/F0I1I2J3F5J6Y8I9F:^;I<J>[?_@ZAIBXCEDDEYFIGGHDICJIKBLFM[NBOIPGRHSFTXVXWGYH[Y]E^Z_HaBbDcFdDeHhB
=kaputt	u>XHGb[fZ
=katalogen	z3]
=katalogu	z3^HJ
=kazd	z-JKHN_ZH
=keep	V!E%F&H(F)I*G+^,H-Y/H0I1H2H3E4H5I6H7Z8G9E:F;H<I=F>D?F@^AFBBCEDXEHFGHHIYJGKXNYOFQIRHSHT_UGVDWIXDYGZJ]C^[_FbDcFdGeHfXgYhX
=keepass	wH_IJZI
=keer	r#]9G@aHHZG
=kein	W!D#A&H(Z)F+E-D.X/E0_2F3I4E5G6F7E9E:H<H=_>A?AAGBGDcEFFGH?IAJGKDLYMCPDQHRCSCTDUYV@WaXCY_ZI[E^D_FaZdAeGfIhD
=keinen	o3J4Y>[@YCJDIHGX[ZIaZ
=keiner	w+I=[BJD[LXZJ
=kenn	w>H@JKIZD[a
=kennt	r:Z@JHDIJK[M_YXZI
=kennwortanderung	u7X@IB[HIIIKJUJVIZH^]fJh[
=kennworter	i#I/^0_3J4J7X=I?J@GBICIDHHDIFK^MGOJTIVJXJZI]JaJbJcJdXfGg[hI
=kennwortern	wWZ
=kennwortrichtlini	zNY
=kennwortruckschreiben	i#J%[(F,G0J1[4I6J8J:J=F?J@HBGDIGIIJKHLIMJNJPYRZSIUGVGWJYHZH^I_JaJbJcId[e^fZgZhG
=kennwortsynchronisierung	zG_fI
=kennwortwechsel	z@YL]
=kennwortzurucksetzung	d!I#I%I(G)Y*I+H,H-G/J0J3I4I6J7Y:H;J=Z>J?Y@HBGCGD[GHIHKGLIMJNFOJPHRJS]TIU]V[W[XJZD[J]H^IbIcHdEeIfZgIhI
=kennwortzurucksetzungsrichtlini	zHIW^
=kept	n#^/J7Y@IBJHFMGTHd]
=kerbero	z9I>JBHH^RXZE
=key	e!H#J%I(H)J*J+F-D/C0J1H2J3H4G6d7J8I9F:J<J=J>G?^@HAIBGCHDEEJGJHdIFJGKGMHNDOHPIRFTHVIXJY]ZB]D_GaIbIcCdHfChH
=keyboard	m#Z-J9H@JH_IJTJZHhY
=keys	f(G-I/I0J1I4H6g8J9H=J>J?]@IAJBICIDIGHHGIGKHMJPJRCTHVJXJZD]G_IbJcDdHeIfD
=kick	z#G9F>JBIHFIITXZ_]G
=kid	w#X@[HI
=kids	z3GD[HJIIK]
=kierunkowego	z3_HJII
=kill	s.XHEY^
=kim	z-GHHI]KIZX
=kind	uIZ
=kiosk	o#I.X@IBJGZHXTIZF^a
=kitchen	z#^.GHXKI
=klappt	o%](J9J:Y>I?I@JC]HGPHVHZ_aI
=klar	z9]BZHIZGbJ
=kleinbuchstaben	wHJI_
=klick	wHJZGb_
=klingelt	z>JDJ]]aY
=klopt	z3G>JOIa]hZ
=know	[!G#G%H&^(D)J*I+G-_/F1J3F4J7J8I9G=H>I?DCGFJGHHAIAJYKILHM]OHPJRJSIUIVEWIXHYJZX[c]G^F_IbDcIdHfIgFhX
=known	l-_/F0J@HBFHCIIJYKIM]NJSXTJZZ_Hb]gJhI
=kod	l3H9G>]@HBIDIHDIJMJXHZH]Jac
=kodem	w9IHHZJaa
=koden	p3H9G>_CJDHHDIIKIMJOHXIZJa_
=kodu	s>XHHa]
=kolleg	z(J*I@XPJ^^
=kollegen	s(]GYV[ZH
=kollegin	r!](J=]?JBJDJHXV[ZG
=komm	n!X#J(J)[-H>ZDZHDIIKJMHVFZ_[JaF
=kommen	s0ZGYHZX[ZJ
=kommer	r!J#I-H3E9F:I>F@HBICHDEHAIFK]NJOFTIVHXHZ[]Iabb[cJhJ
=kommt	c!Z#G%I(I)I*J+^-H.X/J0J3D4H7J9I:Y;I=I>F?F@HAJBGC[EJGJHGIGKHMHNIOYPHRISHT_UJVGXHYJ[J]G^I_Ia^cXdJfHhI
=komork	zCZHIO]
=komplexitet	zHJI[KINX
=komputerz	wM_ZG
=komt	p#I-^3JHFNJO[XFZHa[
=konci	z3I>JD_HH
=konfiguration	uEaHIWH
=konfigurieren	ze]
=konfiguriert	u3YDIEFHIUGVZW_
=konnen	i!J%H(F)X7I:Y=G?I@FB_CYDIF]HGNJP_UHXIZB[J]I^GaIbGdJfIhJ
=konnt	p#J%I,Z-J3I4]9J=J>I?^@JB]CHHEIHKHPIVHZG^HaIbJdIe^fIhH
=kontaktdaten	w3]D[
=kontaktmethod	zC[
=konten	r)_@JAYBJDJHJL]UEVFZG[YhJ
=konto	W!a#d%]&I(D)E*G+G-B.I/E0H1G2Z3I4E5I6H7G8G9F:Z;Y<I=D>D?E@BAHBHCGDZEFFHGFHEIBJGKBLFMCNDOFPXQYRGSGUBVaWDX]YGZJ]E_YaDbEcCdDeGfEgG
=kontot	o!Y#[%^(G-J3J:J>JBJDIHEIJKJOJTIV[XGZ]aH
=kort	s-IBJHGIbZJ
=kraju	z3_HJII
=krav	r*[9I?JC]DJHEI^ZJ
=kraven	uHIIZKIN]ZI
=krbtgt	zBIHaKFZFgJ
=krijg	r9J>I?]CJHEZ]aY
=krotki	wI_
=kund	z:HB[DJH^ZJaG
=kunden	w:[S[
=kunnen	zHJV]ZJ
=kurz	r-IIabY
=kurzlich	z@ZK]ZG
=kvar	z_Zg]
=kwijt	s>]HJ
=l	K!Y#D&J)=*A.C/Z1@2D3[6?7F8?9@:C<B>X?e@IB?DEEJFZGAH=ICJ@K]LXNEOEPJQBR_S@U_XEY?Z>[Y_[aGeZfIhZ
=la	C&?(B)@*@+],D-a.A/H1<2I3A4I5E6I8>9G:I;D<>=^>^?_A;BJC@DDEEFIGGHFIHJEKaLHMeNcOGP<QDSBTBUIVBWJXBZa^I_GaDc?dYeZf[gGhb
=lab	n%I(G)J*J8D9H:J=H>H?C@IAHBHCJDJF_GDHeIJKJMJZA^]_HfI
=lack	f#I%^(]-F/J3Y4J5a:I>I@GBGDHGIH?IcJGKDMJNDPJUIVJWZZB]I^IbIdIgIhI
=lado	z7YHHS[ZI
=lady	w#X@ZXX
=lagt	zCZD]ZI
=laiss	w>I@JHGIIX]Z[]YaI
=lake	w>_HF
=lan	z9I>IHa
=lanc	z%Z+ZHH
=land	s!H/^3G>[?JHEZE]IaZbJ
=landcod	z3a9I=J>IHGIJZJ
=landervorwahl	z3X
=landesvorwahl	w3^
=landlin	w1I3]4J9J>_HDZIcHfJ
=landskod	z3a9I=I>JHHIHZI
=lang	o%J-[2]3J>I@YHGKJN[ZF][aJ
=langer	z!^ZI
=langsam	z3J9I>JHaMIZJaJ
=langst	zPXTX
=languag	zZZ
=laps	r-J9J=d@DHXIIKEMINGZDbH
=laptop	W!H%H&J(E)H*G+H,I-E.J/F0J1I2I3G4I5J6I7H8H9D:G;I<J=F>D?F@CAIB[CFDFEHFIGHHcIEJHKCLHMdNEOHPGRGSITFUIVFWIXGYIZF[G^H_HaEbdcGdFeIfEgXhE
=larga	z2[9J>JHJI^KJfHhI
=las	e!H%[(I)I*]+J,I-E.[/F0]3H4I6X7J8J9E:H>E@EAJBGCHDGFJH[IEKZLJMHNZO]PHRJTHUIVHWJX[ZC[I]I^J_HaIbHcHfHhF
=lasa	z?J[_
=lasciato	z9JCHHEZG]a
=lasst	j/J6X9I=J>J?J@ZHZIIKHMJOJVHX[Z^hG
=last	U#[%D&I(D)J*G+F,E-A.H/C0G1F2G3C4[5J6X7H8]9H:I;H<H=X>[?C@YAFB?DBEHFEIHJEKcLEM@N@OYPDQIRYSDT^U]WFXFYH[E^DbDdEe^fHgDhC
=late	u,JDZHGR]ZIaX
=later	d!I(H+E-G/I3I8Y9J>I?J@ZBDCJDZH@IFKDL[M]NGPJRJZ^[J]H^Ga[bJc[fJgIhJ
=latest	z1Y
=latt	u-^HH
=latw	u-]
=lauft	i#J%J(I,J-J0Y3J4J=I>[@FB]DIGIHCIIKHL^MGNIR]SJUJVJZD[J]I^IaHbIc[dHfZgJhI
=laut	r?J@[BIE^HEI]KJNJSYTHXJZHaZgJ
=layout	zhZ
=ldap	X!G#F%F&J(F)H*H+H,H-E.J/H0I1G2G3F4X5e6G7H8E9F:G;I<k=G>F?G@FAHBECFDFEIFIGGH>IEJGKGLGMENEOIPHQIRGSITGUGVGWHXHYFZD[H]G^G_FaEbFcAdEeGfDgIhG
=le	K!E#F%]&C(X)?*?+F,@.H/C1A5J8@9C:?;A<E=G?_@JABCFDFE@GBHBIHJZM_OcPIQCRDSGUIWGXFYEZG[IaabZdHeAfXhZ
=lead	r(F*J-J3]>JP[ZJaFg^
=leak	w-^HJIIKJ
=learn	uHEM]dZ
=least	i-G/Z9I@]CHHBIaKEMHNYZH^JhI
=leav	h!]#J-I/Y3I8I9G>I?F@GBICJG]HbIHJJKHNIPJVHZDaHbJhI
=leaver	l!_>J@GH]ZD
=leer	z3]HH
=leerzeichen	w3_@JI[ZJ
=left	a!X#H%G(H)H*G+G,J-F/H1J2J3D4I5Z7I9F:H;]=E?GA[DYEJFIIGJHKELHMGNGOFRJSITHUIVHWJXGZA[J]c^ZaGbHcIdHgIhG
=legacy	zY]cF
=lehnt	u-JHHJ[N[
=leicht	o-c3I9JHHIEZJ
=leider	zZ[
=length	e%H-G/I2_3J9J>JBICHHDI^JJKGN^OJXJZD_JhJ
=lento	s!H#F-H3H9F:I>HBGCIDJHeIDKIMGNJOJVJXJZG]IaIfJ
=les	Y!E#D%[&I([)]*^+],E-B.^/D0Y1H2G4E8G9C:F;G<I>D?J@AAFBCCBEFFGGZHCK[LGMXOZP]RGSHTEUEVJWFXEZ=]E_EaZbFcEeHfDgFhC
=less	o-_9J@YBIHHIIKIZE
=let	b!H#H%J(G)Z*H+H-F/H3H7I8J9G:I=Z>G@]AJB_CFDEGIH?IDJIKFLIMGOIPJTHUIVFX^ZY[^^E_HbHdJfJgIhD
=letra	o#J-H/Y3J9J>J@GBJCIDHHFIdKGOJZH]JhI
=lets	o(J)J5[@ZBFH]IIJJKELJUIZC^Hh[
=letter	^!H%J(H)J*J+I/c1J2I3[4I6J7J8J9F:I;J=I>D?F@@AIBECFDGEJFJGHH<IfJHKEMCNYOBPIRJTGVHXHYJZY[H]F^I_GaGbHcIdIfJgFhZ
=lettr	w/ZI]TJ
=letzten	p-D3I>J@JHIIGKbO[ZHaJbYeY
=leut	u-]8ZF^GYHJIIKGZH
=leuten	z(]:JHJPX
=level	z(Y5_HIZE
=leverancier	z:]HIJY
=leverantor	z:XJY
=li	u:]>[HH
=libr	p!J#I%J(I)_-I/J=JBGDIHISHT[UaVEZHcHdJfE
=library	w.XHJJXZJ^Z
=licenc	[#I%I(G)H*J+J-H/I1J3I4I6J7H8I9F:H;J=g>H?H@GAHBHCIDIGHH[IGJIKFLJMHNHPIRISHTIUIWJXIYJZA]I^I_GaHbGcGdIfHgIhJ
=licenca	k!^#J%J(I-H3I9H:J=b>J?J@HAIBJCIDJIGKHNJVJXJZH]JaIbJdJ
=licence	]%J(I)J-I3H4G5H9I:I=e>J?J@HAJBICJDIEIH^IGJJKINHOHUFVGWGXIZE]IaJbJcJdIeZ
=licencia	l=^H]
=licencji	s=^HI
=licens	zH]UIVJZG
=licenser	z9J=^HH
=licenti	s-J9I=_IIKIVJ
=licenz	u=_HE
=licenza	r-J3J9J=a@JH]IIKHZI
=lid	z?JHGV]ZJ][
=liegt	u-I7]9I>]BJG[HHKJ]J
=lien	o-JBHKJMJZGbccI
=life	z1[BJHJZJfZ
=lifetim	z@YHX
=lift	rHIT]XX
=ligacao	s(I-I3Z9H:J=I>G?]@JDJHEIJKHMJOITJUJVIZI]Ja^bIc]
=ligar	z9]BJHIZIaJbZ
=ligger	z3[G]IJOHZJ
=lightweight	z%G0_HI
=like	b!J#J%J(G)J*J+Z-^/^3X7I8I9H:J=H>I?JBGCIDIIXJIK^LJMHSHTXUJVIZE[I]I_JaGbIcJhE
=limit	h!I#J%G(G)H*E2X3I7J8J9J:I=I>I?FBICHDIG^IHJJKHMJNIPHQaUJVXWJX_ZD]J^JaJbHcJdJfJgJ
=limitada	zQZ
=limitado	zVZ
=line	n(Y3I4Z>Z@JHDKJRJZGbJcafH
=link	V!D#G%G&J(D)G*I+H,I-C.I/E0H1I2I3F4[5H6H7E8H9D;I<I=C>C?D@CAHBBCGDEEIFHHYIDJFKCLFMDNDOIPGQIRGSETEUCVEWFXGYH]E__aCbjc[eIfFgFhF
=linux	wH^ZFbJ
=list	W#F%D&J(D)F*E+E,G-c.J/G0I1E2H3E4F5I6H7H8G9D:E;H<I=D?c@CAGBCC[DXEIFGGFJYKYLGMFNFOFPFQ_RISHTFUGWHXFYHZ>[]]F^G_EaDbFcGdFeHfGgGhD
=lista	s-aHHKJ
=listener	u=IHCPJYJZJcFdHeIfc
=litery	z9JHHIa
=lithnet	u-FJ^
=littl	sHXMYZJ
=live	k!C#H%I-]/I7[=I>I@^A]DJHXIGJJKFLJMJNEPJTJVJZB^H_[dXhI
=livr	zHGT[a]
=lizenz	m(J9J=_BHDJH_KJVJZHaJbJ
=lizenzen	s-J9I=cCIHGIINJUIZJ
=llamada	r/J9J=J>J?ZDJHFKJQZTJa^
=llega	j3I9J>aBIXJaY
=lleva	s-[FXI_KIZI
=llevo	zHJXHa^
=lo	d#D%G&J(F)H*H+G,J-E/H0J2J4I5J6I7H8I9A:G;J=X>_?]@BBDCEDJEJFJGHH@IZJJLINGO]PHRITXUHV[WIXYYI[H]]^I_HaCbFcGdHeJfGhD
=load	i-[.Y?JIJJ[KJZEb_
=locai	z6[A]_J
=localement	z/[HIZHd]
=locali	s-J6Z9IA]HFN_ZJ_I
=locally	w!^/^HEIIKJNJUJZG
=locat	u,HHDZE_^cJdFe_fG
=locatair	zBHDHU]VIW[bJ
=locatario	zHIU]VJWZZJ
=location	sH^
=lock	M!@#j%D&I(D)E*F+E,F-B.H/A0G1G2G3E4D5H6F7D8F9F:E;G<H=D>@?E@FAEB>CEDDEGFGGEHYIBJDK@LCMCNCOGPCQHRESFThUFVDWHYGZ;]C_BaDbacDdDeGfFgDhD
=lockedout	uHHT]
=lockout	]!J#b%I(I-I/I3J7J9J>J@GBGGJIIJIKILJMGNIPJTbXJZE[G^I_JaJbHcJdJfJgJhI
=lockouttim	e#]%c(G@JHCZH[J^I
=log	U!B#[%B&](@)D*D+E,Y-B.I/[0G1G2H3C4E5G7D8E9E:I;G<I=C>A??@@AECCDCE[FDGCHGIAK@LEM_NaOFPEQHRHSDTHUGWEXEYGZ_[C]c^B_Ya@bEcIdCeCf_g^
=logg	i(H/J7I?J@GB[IJLJMHNJSJTIZY]I^GbYgIh[
=login	T!Z%F&I(C)E*E+]-A.H/C0I1G2H3E4D5G6G7d8F9I:X;H<I=E>H?B@AAGBICFDBEHFEGFHZI]JEK@MINCOFPEQIRESBTYUEVCWGXDYH[B]B^d_FaAbdcFdEeHfDhB
=logo	m-I7J:J>IBIHdIJZD]JaJbG
=logon	]!G#[%J(H)I*J+H-I3I7I:H=H>H?G@EAJBECJDHGIHAIHJJKGLcMZNIPISITFUFVGWJXIZA[H]G^F_IaJbgcDdJgXhH
=logowania	zbY
=logs	i#D%X(J7J:[@IBHH^IJL[MJNHTZZE[JbJ
=lokal	d#G%H(F)G*F+J,H-F/]0X1I2J3H4I7G9H:G;J=F>H?G@EA]CGDHEaFJGHIDJIKELIMDN[OHPHRISETYUGVGWFXHYJZC[I]G^H_DaFbGdbeIfZgZhF
=lokala	u/XcYg[
=lokalen	i#J%I(I3I4J7X:I=I>J?I@IBIDJE_HEIJKJN]PJSJTJUJVHWHXJZC^J_ZaIbGc_dY
=lokaln	z/Yg[
=lokalnym	w!XZIc]d[gJ
=long	]!I%G(I)J*J+J,J/I1J2f3F4I7I9H:H=J>D?GAJBGCHDFGHHBI_JHKFLIM_NGOGRJSJT[UJVIXJZX[I]I^G_IaFbIcIdHfHgHhF
=longer	_!Y#F%I(J*I+J-G/J3G4Z9G:I=J>a?b@HAIBHCIDGGGHEI_KHLDMHNIOIVFXHYJZC[J]I^H_]aGcIdEfIgJ
=longitud	zN^
=longueur	z@IHII[N[
=look	h+Z-I1J4[>J?G@IBFDIHHIJMJN[TZZ_]Y^I_XbJfF
=loop	l!I+I7J?JBIDJH]SITJWJZ]]EbFcJf^gI
=lors	o%_(J,^5[=H>J?J@IBJHGIJKINHPIUIVJbJcJeHfH
=los	e!G#I%G)Z*X+J,J-H3[4H7J9H=I>I?I@HBGCHGJHEI]JYKFLJN[OJP[UIVYWJXJZB]J^J_JaIbIcJdIfJhF
=lose	z>YHHZZ
=losenord	c!H%I(X)I,J-F/I3J4J7I9I=G>F?I@GBBCIDGGIICJILHN[PIRJSJTHU[VXWJXIZY]H^Z_IaIbYcHeJfHgIh[
=losenordet	c!H#F%I(F)H*I+J-X/I2J3I4I7H8J9J:G=H>F?H@DAJB]CHDYEJGIH@IYJIKXLIM^PJRJSHTHUFVGWJXIYJZ^[I]G^G_IaHbFcHd^fIgH
=losenordsalder	z@aBIHEIHKJMJZGhJ
=losenordsaterstalln	zUY
=lost	_!G#F%E&J)]*G+I,J-F/H0Z1I2H3G4Z5J6H7G8H9F<J=a>X?F@CAICFDIEIFIGGIDJHKDLHMBNFOHPHQJSHTGUHVFWHXGYH[G]]^G_]aFbBcXdEeJfEgHhE
=lot	s-J9_BIZG
=lots	z:X
=low	z9JH[
=lower	n-JI[N]ZI
=lowercas	w-JHJI_ZF
=lsa	u%J/IJa
=lsass	rHHJ_ZI
=luck	w@ZZY
=lugar	z7YHJS]TIZH
=lui	p([8]=Z@IHHIIKGMJVHZI^]bJdIh]
=lukt	wZ^
=lunch	l9G@^BZIJZE]]bJ
=lunga	z2Y9J=JHHI^ZI
=lunghezza	w@HHJI[N]
=m	z!]ZJ]Y
=m365	j#E(J/]@JHFNJTaZH[Jg]
=ma	]!E#B%Z&I(G)G+Y,F-C.I/[0H1G2F3C4I5I6G7F8]9Z:D;G<I>A?]@AAGBACBEHFHGCHJIBJGK@LIM[NCO[PFQIRHSHTXUEVXWHXDYGZ=[c]D^E_HaHcEdGe[fDgXh^
=maar	l#I-J3I9G>I?[@ZBJCZHEIJKIM_TYZH[YaHgI
=machin	d!I#J-G/I0J1G3H4[6J8I9J=J>I@CBIGGHYIHJFKGMGNIRaTIYJ]J^J_JaJcbdJf_hH
=macht	zbX
=macro	pH_
=made	h!J#J%X(H)[+H-F/J2_3J7J8X:J<J>I?H@_BGCIDFGIHFIZJJKEMXNGUJVIXJY^ZA[J]I^^_GaJbJcJdJhG
=mag	k#J(H-Z3J9C:J>I?I@bBZCIDIHCMJNIVaaHbJhH
=mai	j!I#I%J+Z-I1Y3F9F:I=I>G?H@IBICFDbGIHBIIK^MINIOJPJUJVHWZXIZD]IbJdZfI
=maila	z>^D]HFZE
=mailadress	u3]C]DIHG
=mailbox	c#G+H-J3J4J9G>c?G@JBICGDYG[HXIIKIMINITZZH^ZaIbJ
=maintenant	u*X9G@IB]HIIJKZ
=mais	^#D%E&I(E)]*J+Y,H-G.J/X0I1H3?4G5I6H7G8G:D;H<I=]>]?[@JAGCYD@EHFIGGH<IAJHK[LJMZOYQIRHSHUDWGYZZF[_]E^FaBcFdYeHfFgGhC
=maison	z4J>]?J@JBJHFJ^MHZI
=maiuscola	w3II]
=maiuscula	wIZ
=majuscul	uI[
=make	^!I#J%[(H)J*J+Z/I3H7J9G:I=J>H?FBGCHGIK^L_MHNYOIPJQaTJVIWJZB]J^JaJbJcJhD
=makkelijk	u-[
=mal	e!G#_%H(H)J*I+I,I-D/I1J2J3d4Y6I7I8I9X:F;J=G>E?H@XAIBECFDEEXFJGHHAIDJJK^LIMFOFPHRYSJTHUHVHWJXGYI[H]F^H_HaGbGcGdEeHfEgJhX
=mala	z#IHHX^cY
=male	z#]3]HHIHKJNJZJ
=malform	s3^DI
=mam	r(b*J3J9H:J=I>_?J@JBIDHHCIJKJNJUIVHZEaI
=man	i!^#I%J(H)J*J-Y/J3I9Y:J=F>G?]@bBGCGDXIFKIMINGPITZUJVHXGZC]H^J_JaFbIcJdJfJhJ
=manag	c!I#H%H(H)I*I-D/G3J4E7c8G9B:[=I>J?I@FAJB^DIEEGJIFJHKHLJMJNHPFSITHUGVDXIZA[I]J^G_IbJcGddfIgGhH
=manageengin	wHFJ_
=management	l%^(I-J0H8_GJHEZIdJe]
=manager	h%J(a)I*J-C2X3I7G:I<Z=J>I?H@JBGDIGJH[IEJ[KFMJNDQ[SGTJUIVIXJZ]^JbJdGfGhI
=manana	p#[-I9J@_BJHGIIKHTJX]ZIhJ
=manca	l#I%]([-H3_5Y9H:I=I>H?E@IBIC[DIHBKHLJMJOEPJVZXHYXZG]IaHbYdJhJ
=mancano	u!J%J3H=]CID]HFI[
=manda	w7[
=manga	p#[HIX^
=manqu	m([+J-J3a9I=Y>H?HCXHCMJOFV[XHZIaG
=manquant	w%[=^HD
=many	X!H#b%G(H)H*G+H,J-^/H2I4J5J6J7G8I:F;]=G>F?GAHBDCEDFEJFIGHHYJHKYLIMGNEOEPHRHT_UGVFWIX^YJZA[H]G_IaDbGcIdGeJfIgJhE
=mapp	u#_NIZI
=marca	w-ZHGZIh^
=marcada	pLYZJ^]dX
=marcado	uZH^_dYhJ
=marcamo	zLZ
=marcar	w;ZHJdX
=march	i#I%H(J-H3I6J8J9D:J=H>I?I@ZB]CIDIG]IFKFLYM]NHOHPJTJUJVGXJZ^[J^IaIbXcJdFeJfYhG
=mark	zhZ
=market	wF]H[ZG
=mas	b!G#F%H&J(F)I+I,I-X/Y0J1J3B4H6I7H8I9D:G;J=F>C?]AIC_DDEIFJGIH?ICJJKCM^OZPIRISIT[UGVEWIX[YIZE[_]F^HaDbZcGeIfFgH
=master	z![HZ
=match	Y!G#G%I&J(H)I*I+E,I-Z/G1I2J3A4I6Z7H8I9E:H;J=G>C?G@CAcBDCEDEEIFJGHIBKJLHMGNIOePHRISJTHUIVGWJXFYIZB[I]H^I_XaDbHcHdHeJfHgIhX
=mate	z9FB]VZZI
=maternity	z!^AIHIPJ
=matin	o#]@cHFKJNITJZH
=matter	n-I2[@GIDKJN[ZE^Yh[
=mauvai	r#^,]HIKJXIZJdGh]
=mauvais	w#I-J3J9IBHCIEXHCX]ZHc_
=maximal	z-JHIIIX_
=maximo	z3E>HHJOGX_
=maximum	wH^II
=may	]!G%Z(X)E*F+J,I/F0J1J2I3E4I6J7H8Y9F:F;J<J=H>F?FAJBHCHDGEJFJGFH_IJKFLJMEOIPEQ[RJS[TEUFV[W[XHYIZ?[G]G^_aYbGdFeIfHgEhC
=mayb	sHFN]SXVJ
=mayuscula	w3HI[
=mdp	l#Z:I@[BHCIHBKIMINHVIXIZ^]HaIbJh[
=me	J!]#d%@&C(])Y+@,?-B/>0C1A2B3H4?5B6A8@;B<C=<>Z?J@^AACIDcE@FAG?H@J@KHL?M:NAP=QCRAS?U@V[W@XbYAZf^E_=a]bGc>d>eBf?g?h]
=mean	l&](H*[-J/Y3J9ECJFJKINEOJPIZ[aJhH
=meckert	w.Z/X
=med	o3[7Y:X>IBIHGIIcYhY
=media	z9IHDXJZI]^a[
=medio	z3JC[D]HJZJ
=meer	w9H>^@IHIYYZIdHf[
=meet	Z!I#J(H)J*J+I-G/Z3I7J:J=I>G?FBGCHDGGJH_IZJJMIN]PJTJUJVHWHXIZH]b^J_IaGbIcJdJfJhH
=mehr	_!Z#F%Y(F*Y+[,H-E.J/F0G1Z2I3F4E5I7H8H9F:F;H<J=_?YAIBDDDE[FHGFHAJIK[LHMENFODPEQJRYSGTFUGVCWHX]Y^ZD[G]D^G_[aBbFcCeGgGhE
=meier	z9^HD
=mein	W!^#^%E&I(A*G+F,G-A.I/F0I1H2H3I4F5I6G7F8H9D:H;G<I=D>X@HAHBAEGFHGFHZI_JGKXLEMANFOYPDQIRHSGTEUDVaWGXDYGZ_[[]A_GbCcFdDeGfDgFh]
=meinem	r-H3J@IC[DZHGI[K[ZE
=meiner	z-J9]@JIJKIN]ZJ
=meint	w-]9E>JHJK]
=meio	u3J9H>H?JCZHDI[KJZG]^aI
=mejl	zCYD]ZI
=meld	u9ZB[HI
=meldet	p:Y=JBIHEIJJYKHNJR^S]WJZYaJdJfH
=meldung	p(J)[3J>I?GDJHGKXO[PJUIVHZYa]
=member	f%H([>HBIKJP^VaZI]JdF
=membership	zHJPZ
=membr	s9IF]HGP]VZZJ
=membri	wF]HJPZ
=membro	p9IF]HFIJPXV^ZI
=meme	l(I)Z*J3J9I>I?H@ZA_CIDIHEIHK[OJPJV[ZD]J^X_HaYhH
=men	l!I#I-I/[3H9G>G?[@HBIDIHCIIKHM^NITZZH[]]J_XaIgH
=meno	u-]HI
=mensagem	s-I9I>]?H@ICJDFHCIIKGZ]]Ha_bJhJ
=mensaj	s-J3J9F>^?I@JBJDGHBIIKIMJVIZ[]Ja_bIhJ
=mention	s/XHaKFNI
=menu	r9HHa]JdZ
=merci	l!J#Z%J(J*J-H3I9b:J>I?J@JBZCIDIHEIGKHMJNJPJTHVIXJ[J]JaHbJ
=merg	w1J8^A^HFPHZF
=merger	z9H:G>JAXH^UIWI
=mes	zHIK]VXZH
=mesma	w@JAYHJK[ZIb[
=mesmo	o-J9H>J@_A^CJHHIGKHMHTYXHZF]J_JaIh^
=messa	z@YHHKJNIZE]^
=messag	W!G%G&J(D)F*F+G,I-I.[/F0J2J4I5J6I7H8H:I;I<J=F>@?]@CAHBDDDEZFHGHH^ICJGKBLIMGNXPGQJRHSGVFXJYIZ^[H^G_Ga_bGcGdYeIfIgIhE
=messaggio	s(J-J3J9I>]?I@JCFDFHBIJKJPJZ[]Ia_
=messo	r%I2[3I>H@JD[HFIZKIV[ZHaH
=mesur	zEZ
=met	h-I/J4I9J:]>I?JBHCJDJGJHCI[MJP]bJcZhJ
=metavers	zGXHI_[
=method	R!F#F%G&I(D)D*^+_,G-D.I/G0I1H2I3D4F5I6H7G8G9D:F;G<I=D?f@CAEBICcDdEFFGGEIBJHKBLFMFNCOEPEQIRHSHTFUEVBWEXEYHZ?[F^F_DaAbFcGdFeHfGgGhF
=methoden	l(J*b+Z-I3I>J?H@IBICZDGHGIJKIOJWZZI
=metoder	w*_HJ
=metodi	s*^C^IJ
=metodo	c!G#H%J(H)J*[+[,J-F3G4I9J:I=I>G?e@GAJBGCcDJGJHBIFKGMINDOHPIRJSJTIUHVHWIXHYJZE]H^J_JaGbJcJdIfJhI
=metody	s*^-J9H?J@JCaHHIIZH
=metro	u3H9I>d?H@JDIHGIIKIOIVIXIZEaI
=metter	z@^ZI
=mettr	w+]CIDIHZ
=meu	d![#G%H)I*H,J-E/I1J2J3X4H6J7I8I9];J=F>Y?F@EAIBCCXDDFJGIHXI[JJKBLIMXNGOaPIRISJTHUHVEWJXFYI[J]F^I_HaCbGcIdHeJfHgJhG
=mfa	Y!I#G%I(H)H*F+_,a-H/J1J3H4I7H8I9F:F=G>@@EAJBCCFDCEJFJGIHiIHJJKILIMFNHPGRISITGUGVFWHXGYJZC[I]F^I_Ja=bEcHdIfHgIhI
=mgdomain	z7]HJ
=mgpolicyauthorizationpolicy	w)]HJ
=mguser	n/I9HBJHHgc
=mi	U!a#Y%A&F)I*I+G,D->.G/C0F1F2E3D4C5G6D7C8E9Z:E;E<G=A>Z@FAEB<CYD_EFFFGDHIJELCN@O]PDQGRESDTBUAV[WDXIYEZf[[^B_CaIb@cCdBeEfBgEhJ
=mia	i!X#I%I(G+J-E/I2J3H7J9[:Y=I>G?H@YBECHD[GJH@IYKXLJMFNDOIUIXIZa[I]H^HaHbHdIfI
=mich	g#_(J+[-I3J9H:J=I>G?HBICGDXHCIHKFMCNIOITZXZZa[[]I^JaHbIfJgJ
=microfono	zHZ
=microphon	zH^ZH
=microsoft	O!B#?%D&H(B*Z+E,C-H.G/Y2F3C4C5F6E7c8E9C:C;F<G>@?C@?AEBACCDBFFGCH>I?J[KALEMJNBOEPBQGR]SfTdUCVAWCXBYEZ=[D]C^C_CaZbBd^eFfZgehG
=microsoftonlin	g(I-I.[/I7H=J@IBIHDIIKJMINJSbTHZF]JaIbIcbdHfGgFhI
=middl	pHGZI]a
=miembro	r%J(J*J9JF]HHIIP^V[ZH
=mien	r-J3F>HHGIZK_MJO^ZJaJhI
=mig	uDYV]
=might	w1Z@Z
=migrar	zHJ__
=migrat	r!J#J+J0J9J;^>HA[CJD[PJ_H
=migration	i!I#G%I(J*J-H3H9H;]>J@IA^BICHDIGJHFIIKZMINIPJTJXJZE]G^I_^aId^fIhJ
=mijn	_#_%F(G)J*I+I,I-F/I2I3F4I7J8J9]:F;J=H>^?GAIBECYDCGIJJKELINGOZPGRJSJTFUIXHYJZ_[G]I^E_HaFbGcIdGfH
=milieu	zHIZJ]]
=mill	z9]BJHJ
=million	z-]9YHHIIKHZG
=min	k-I3I9I>Y@ZDIHYI]NJaZ
=mind	w/J3I9H>I?J@FBaDHHGIHKJMFOJVJZF][_IaIgIhJ
=mindestalter	z@Z
=mindesten	wI^
=mine	a!H#G%I(Y)G*Y+J-[/I3G7J9H=J>H?H@ZBGCHGJHAIaJIKYMGNEOcPJSHTGV]WFXJZ@[J]H_JaHbIdJgF
=minha	_!^%G(D)G+I,H-C/H0J1I2H3F4H5J6I7G8I9Y:H;I<J=G>F?G@IAIBCCFD_EHFIGHIYJILGMCNFOHPGQJRISHTGUDVaWGXGYIZa[[]E^G_IaGbFcHdFeJfHgIhX
=minima	m-J9J@_BJHHI_KIMJZI
=minimaal	zIZ
=minimal	r#J-J@_HGIZKJZI
=minimalny	z@]
=minimo	s9J@bHEI]KIMHZI]J
=minimum	a#J(J*I-G1]3J4I5^9G=J>J@^BHCJHZIaKIMHNHPISJVIXJZD]I^JaJbIhJ
=minpasswordag	z@_HHNI
=mins	z#YTJaZ
=minst	z9IHEIa
=minsta	z@aBIHEIHKJMJZGhJ
=minuscul	zI^
=minuscula	uI_
=minut	[!H#]%F(H)I*I+I,I-F/G0J1H2I3F4I6J7J8I9F:I;J=I>E?G@[AIBZCHDGFJGHHBICJJKDLIMdNGOFRcSIUJVHXGYIZB[H]G^H_Ia^bIcGdHgI
=minuten	n#J-I4J@IBGHCIGKJM_RbYJZ[]JcGfGgJ
=minuter	zM[R]ZJcIfJ
=minuti	s@IBGHIMbRYZJ
=minuto	m9J@GBCHFIJKJMeR]UIVHZFaJ
=mio	b![%D(Y)H+H,I-F/I0J2H4I7I8J9Z:E;I=G>A?H@FAIBDCED^EJGIHJIYKDLHMENGOcPGQJRJSJTEUGV^WHXFYJ[H]H^G_HaDbHcIdHfHgIhE
=mir	h#J(^)J*H-I3J:I=J?[@XBID_HDIIKHMJNJOYPHUIVZXJZC]J^]aGbJdJ
=mis	n(J-I1Y2[9JBJHGIXKHNHXJZC]^hJ
=mise	wdYf^
=mislukt	z9H@HBIHHIIMJP]Z^
=misma	zHIK[ZIb[
=mismatch	p3F6^O^RJaJcJfJ
=mismo	p(H)Z@[A^B[HHZG_HhI
=miss	W!D#E%^&I(_)F+F,I-D.I/D0H1G2I3X4G6H7E8G9A:E<H=Z>C@CADBBC]EEFGGDHCI_JFKDLHMYNDOFPAQHRGSDTDUGV[W_XFZ=[[]C^G_[bFcDeIfEgGhE
=misslycka	u(I@IBJHIIJP^VJZ^
=mistak	m![3^9J@^HEZEcZ
=mistyp	l#Y%J(J,a-I1I2I3[8J9J>IAJBHCJGHHDIFKFMGOGTIZH[I]JaJcIdHfHh^
=mit	[!F#G%F&I([+H,H-a.Z/I0H1H2I3^4E5I6G7X8H9E:_;H<J>Y?D@CCEDDEJGGH>ICJGKFPYQJRFSGTFUDVBWFXFYZZG[G]E^E_FbDc[dDg]
=mitgli	sHJP]V^ZH
=mitt	g!Y#Y(I-I3Z9Z:I=J>H@GBIDIHEMINHO[THVYXJZ[]J^JaIbJdIhI
=mix	sI^ZI
=mnie	zV]
=mobiel	w>JCZD[HHO]ZG
=mobil	z>^@JBHD]HJZF
=mobilnummer	z3XO]
=mocht	r+[>H?]CGDGHIIJKZOIZJaI
=mode	l(J-].Z7J9J>J?I@HBHHaZD^HaJbJf[
=modifi	u@^B^HHKHZD^JhH
=modificar	w@IZH^[h[
=modificarla	z@ZZGh[
=modification	w#J7Y@ZBJZI^]
=modifier	r!J3I7]@ZBJHIIJKJMJZG^[_HaJdHh^
=modul	r%J/J4F5H8J=I@IBJJ]MINJPJZGcJdGeIfIgc
=moet	w9J@[IY
=moeten	z*]9JCFI]
=moga	zVX
=moge	j!J#H%J9J:I@ZBYCJDFHEIJKYMHNJUJVGZa^IbJhH
=moglich	p9I?J@FC]HEIJKJMJNJOJZ_[YaJbEhH
=moi	m(Z)Y*I3J9G:J>I?H@IBICJD^HDIIKIMJPJTJUJVaZZaHhJ
=moin	w-YHHI]KJ
=moje	o!Z#ZHIVZZY
=molnet	s/[9IHHIJM]TZZJ_Y
=moment	s?J@GBIHFMYUJZYa[bIh[
=momentan	zZIh[
=mon	W!_#X%C&I(I)F*I+E,G-?.I/F0I1H2F4F5I6G7E8G9Z;G<H=D>]?B@JAGB>C[EGFGGEIaJFKHLENBPDQIRGSGTDUDV^WFXCYGZa[]]B^D_GbCcEdBeGfEgG
=mond	u-^3I9[?H@GBHCIHEKGMISZU[VJZHfJ
=monday	h!J#Z)J-I9H=J>H?J@_BGCZDIHXIHJYKIMFNJSHTIXIZX]Jc[
=money	z9J=[HE]Gf^
=monitor	u9JH]
=montag	z9]@]HEZI
=month	e!X#[%H(J)I+E-^/H1I3G6]7J8]:I=[>H?JAJBGCJD]GIHEIGJIMXNGOIPIRJSJTJVIZI]J^I_HbJcIdJfHhI
=more	W#F%H&J*F+a,H-G.I/C0G1]2I3D4F5I6Y7F8E9?:E;H<I=C>B@AAbBdC]DDEFFGGEHDJGKZLGMDNJODPDQIRYSGTCUGVCWHX_YGZA[G]D^E_[aGcEdDeGfFgGhB
=morgen	p9Z@ZBIHIKJX^ZH
=morn	_!I#^%I(H)I+I-F/I1J3H4J7H8I9a:I=H>H?H@bAICIDGFJGHH=IEKILIMZNFOIPISITHUJVHXHZ[[I]I^I_IaIbHcHdIgJhX
=morreu	z>YHZZG
=mors	z@Z
=mort	w>YHYYZZI
=morto	uHXY]
=most	zC[HHcX
=mostra	z3G>JIFO^
=mot	Q!E&I(I)G*F+H-_.I/D0H1G3D4G5H7X8G9H;H<H=D>I?CAHB]CHDGFHGDHDKYOGPEQIRHSETEUEVHWDXDYGZ^[Z]X_GaCcCd[eDfBh]
=motivo	z#]HINX
=mots	g#X%J(J-X/X0]6I:J@EBIG[IDKYMGN[ZE^JcJdXfJhF
=mous	z9GH_ZI
=mov	w%Y0J3I>^?JBJHEaJ
=move	l(J1H9H:D=J>IGIHdKIZH_JaZfX
=moved	h!I%J(Z+J-J0Z1I3F4I8H:J=Y>[?I@HAJBICJDIG_HGIIKHNJOIPJV]ZD]J^J_^aJ
=movil	r3]CY
=mowi	wHIKXO]d[
=moyen	w?XC[DYHIZJ
=moze	p(H:Z=[@HBHDIHES[UIV^ZC^]aIdJgJhJ
=mozna	s4]BZHIIXZI
=ms	d!H#I%J(J)G*J+X-Z/F3G4G7Y8J9Z:I=H>G?G@HAZBGCHDcGIHAIFJJKGMHNHOJPIS^TZVHWJXHYJZC]I^J_IaGbJcHdJfHgI
=msol	W!C#C%g&J(=)F*F+G,H-D.J/G0H1H2f3D4G5H6H7G8H9E:D;d<I=E>E?D@DAGBCCDDDEHFGGFHCI?JGKCLEMENEOGPEQdRHSHTEUEV@WGXEYGZ?[F]F^D_GaEbEcGdEeHfGgHhE
=msoluserpassword	l%H/JHJKJZJdHgc
=msonlin	z%J=JHHdGeJfIga
=much	m#I-D9[@GH]IGK]NJOJXXZGaIhJ
=mucha	w9]@HBIHHIJX]
=muda	wg]
=mudar	p@^KILXZF^Yh[
=mudei	s@YHHM]
=mudo	u#I-J9I>J@IHZIJMJXJZJaa
=muet	z9HH[MIa]
=muis	z9HH_ZJ
=muita	m#]XY
=muito	m#J-a2Z3J5Y9YBJHEIZXJZI]JaJ
=multi	zHY
=multipl	i#[-JAbHEOITJZX
=mundo	u-a9F?J@JBJCJHGIJKIS[UJZHhJ
=musi	zI[
=muss	j#H*[-G3I8Y9F:J>H?J@aBHCIDHEXHDIYKFMZNIXHZG[]]IaFbJdIhX
=mussen	s(J*X.Z7Y:[BJHJIZUIZJ
=musst	w3[9I>I@YCJHIIGOJXJZI]^
=must	U#G&J(F)F*^+H,Y-D/F0J1F2H3Z5[6H7H8H9E:^;I=F>I?XAGBDE]FIGFHBIbJXKZLaMFNEOYPCRISHTGUFWFXIYGZA[J]F^D_FaGcEdIeIfGgE
=muto	z>Ia^
=muy	u-[2[5X@IBJCJHGI^KJZHfHhJ
=my	A!Z%9&B(H)<*[+I,?-X.]/?0A1@2>3?4>5B6?7;8>:Z;A<A=<>h@IA=B<C[DXFCG;HfI[J=KYL;MJNAO^PCQAR?SGT>U=VeW<X:Y?Zf[^]G^@_<b@c=dAe?f=g<hZ
=myapp	zH]
=mycket	z9]HI
=myself	l#Y(E)J>J?Z@GBZDJHAKITGVaZC[]]J^JbJ
=mysignin	p-IHHIJKIZFhc
=n	S!I#B&H(Z*F,D-A0F1F2E3J4H5G6F7H8E9B:A<G=I?^@>AFB?C^D_FDGZHDJEKINDO]PIQHRHSETDV_W^XBYF[Y]^^H_GaBbGcCd]eFfAgIhZ
=na	Y!A&H(J)E*E+F,F-C0]1F2Z4C5H6E7F8E9@:C<H?BAFB?CAD_FGGEK@LEMaNGPCQHRESFU_V@WFYE[H]C^F_GbacBfAgF
=naar	u>ZHGZJb[
=nach	a!_#Z%G&J(H)J+J,I-F/Z0H1I3E4F7J8Z9F:H;I=F>F?FAHBYCZDFEIGHHJIDJJKEL^MDNFOGPHRZSITXUHVFWIXEY^ZA[H]a^HaCdXeIfCgGhH
=nachsten	zL^ZHhJ
=nachweis	w*ZCY
=nada	c!G#Z%I(H)J*I+J,I-E/H1J2J3G4I6I7I8I9D;J=H>D?EAJBCCGDaEJFJGHH@IDJJKELZMCNHOHPIRHSIT[UHVEWJXFYIZa[I]G^I_Ha_cHdGeJfYhE
=nadal	w@IHJMZT[_Z
=nadi	u=Z?J@JBICIDYHISZU^VGZIcH
=nagra	z9]HGIIM[
=name	W!E#D%F&I(F)H*H+G,H-e.I/B0J1H2F3E4]5H6H7G8G9C:D;H<I=F>C?F@@AEBBCFDEEHFdGEH]IeJELEMDNBOFPEQIRGSHTEUHVEWIXFYGZ=[H]D^DaCbEcFdGeHfFgG
=named	w-I4J9IF^GIHDIHKJN]ZJbZ
=namen	u:^FZZE
=nao	K!E#;&C(Y)[*C+I,D-H.F/E0Y1A2@3I4B5B7F8E98<C=Z>Z?ZA?B7CFD[ECFAH?IZJ@KZLXMYO]PCQFR?SCTGUGVcXGZb]X^Ha[cGdAeDgF
=nar	z4^9I@IHHZEh^
=nas	zHJ^Yd^
=naszej	zUY
=navegador	o!J#I-J.]3I9I:J>H@JBJDJHEIHMGNJOITIUJVJXJZG]_aJb_
=navigateur	s.]HJ]Zb[
=ne	R!C#A%F&G(C)J+],D->.G/C0Y1E2D3H4C7C9><F=Y>GADB<C[DZEJFDGYHDIaJDKJMIN]OXPHQGRCTEVZWCYHZ_]?^H_CaacId=eDfZgHhH
=necesaria	z=Y
=necesario	z(YUIdZ
=necesita	z*ZH[fI
=necessair	u(Y=XUIdZ
=necessari	u=]?IC]DFHG
=necessaria	u(Y=ZC]DGHG
=necessario	w.XUId^
=necessary	h%J)F*J3JD_HEUEVFZGdafJ
=need	N%J&H)C*Y+D,E-A/B1Y2D3G4B5Y6F7D8B9A:@;F=^>Z?E@YACCcDAEZFFGCH^I^JDKALCMFN@ODPCRESFTAUDWDXEZa]@^B_BaAbCcBeFfBgXhF
=negado	o%_*J-J9H@JKIP_QXVIZIdHfI
=negato	p%^9JFJP]QXVJ
=nehmen	r(J>I?a@IHGIJK^NJVJZGaH
=nein	w+H/XCJD[[Y
=neither	s>I@IBIHJIIKZO[Z[
=neka	z@]HHKJN[ZJ
=nekad	w/]9JHIMIP]
=nekar	zHIJYN[
=nel	c!F#G%E&J(G)H*H+H-E0H1I2H3^4G5J6I7I8[9D:];I<J=F>C?F@GAGBECXD^F]GGH>IEJIKFLHMFOEPFQIRISIUGV]W[XGYHZD[I]G^H_YaFbYc]dEeHfGgHhG
=nell	n-ZGYHGIJKIMJNI^Yd[
=nella	e#I%H&J(Z)J*J+J,Y-H/H1J3_6I7[8J9H=G>G?E@FBGCGD^GIHHI]KDLJMHNEOJPHTJVGWJYIZC[I]I^HaJb]cIeXfHgIhG
=nello	u@]CJHFa]
=nem	m#J%Y3C<X>E?HCHD_HDI]MJOGZGa^
=nemmeno	w-[CJHGa]
=nenhum	r>J@IBIHEKJSJU_VFZ[bJdIf[
=nenhuma	s(I-J:J?H@[BHCZDIHGKIN]UHWYZCa]bJ
=ner	wB[H[
=nessun	n%I(J-I3F=H>G?J@HCHD_HBIHKIMINZOISJUIW]ZD]JaYbXcIdHeJf]hJ
=nessuna	l(I-J:J=I>J?I@FBGC[DIHDIGKHL]MISHUIWXZX]]^JaZbHcXhI
=nessuno	p9J:J=Z?J@HBGCHDXHFIHKJS^UbVFWJZE]JaIcHdJfJ
=nest	rV]WZ
=net	b!I#I%J&J(J-I/J0J1I2J3H4I8J9I>I?JBHCJDJGJIIKILJNIRISITJVIXJYdZD_JaIbHc_dIeJfHgJhI
=netflix	wHaZD
=network	d!J%F-H/G3J4J5J6I7H:H=J>H?I@HDIGJHZIGKINIPJQaSDTHUJVIYJZF[J]I_IaJbGccdafFgGhI
=neu	l!J#I+Z-H/J0Y3G8]9I:J>I?I@ZB[CHD]GJHAIJKHMYNIOITIV[ZD[I]J^I_IaJcJdIfYg[hI
=neue	]!H#D%G(E)I*H+Z,I-C/^0I1J2I3G4H6H7I8X9[;J=F>Y?FAJCCDZEIFJGHHIIILZMbOFPIRJSJTHUHVEWIXHYI[a]Z^F_IaEbFcHdEeIfGhC
=neuem	w>GH^
=neuen	wHXI^ZH
=neuer	u@[H[MGV]ZF
=neustart	zBZf[
=nevertheless	zHGNYT[
=new	I!C#=%F&J)A*?+],B-?.E0C1B2@3>4A5B6^7?8[9F:C;C<D=>>B?@@]AIBdC=ECFBIEJEK[MgN[OHP?QERBSAT?U?V^X@YC[a][^;a>bDc]dCeBf?hG
=newly	u%Z8_@[AJGJHEIHPJZH_H
=news	z9]HHZJ
=next	^!I#I%I(G)J+I-H/I1J3I4I6J7I8J9H:H=H>H?H@cBECIDIGHH_JIKCLcMGNHPJSJTJVZXIYXZ?[I]C^F_JaIbEcIdFe]g[hE
=nfront	l#I-IBJHDIJJdKITIZHdIhJ
=ni	i!J#H%X-J3A9G:H<X>C?E@IBHCGDeHBIIKIMGNJOGTJXJZD]J_JacbJcJfJhJ
=niby	zZHh^
=nice	r-J9b=F>J?J@GBJDJHDKIMJOJVIZGaHhJ
=nicht	H!G#C%E&G(G+X,J-B.C/G1G3J4[6Y7H8?9C;X<E>G?_@HAFB7DAHEJ?KJL[OYQJRAS=UIVaWEXB[X]X_[a]bEcFdYeEfZ
=nick	z9G>aHEZH]I
=nie	T!A#@%X&F)B*C,E-@.G/G0G1X2E5F6F7C8D9=:I;E<G@YADB;C?DcEDFEGBHHJDKFL]MFO[QGRDTBVZXAYDZc]Aa_bBcBdGeDfYgE
=niemand	w:I=JBHHJSZU]VGZJcJf]
=niemandem	zSZ
=nient	l!J#I(J*J,Z-H3X9H:I>E?IBHCGD_HBIGKHMINIOHPJTYVIZY[ZaZbJc]dIfJhH
=nieprawidlow	wh]
=niet	X!C#C%E&I(F)H*G+H,G-B.I0H1H2H4F5I6H7G8H9@:Y;H<I=E?Y@ZAGBACDEHFHGFJHKELGO]PGQJRHSFTFUIV_WGXEZ_[X]Ea]bIcFdHeHfYgG
=nieuw	i#I(I-G/X3H9]:J?H@HBZCID_HZKHMXNEOHTJVH]IaHbIdIfJhF
=nigdy	wD_ZE
=night	n4H@XBHHYKHNHPJU[WIZX]Jc[f^
=nikt	w9I=]BJDJHHS[VHZFa]
=nimmt	p-H/I9J@JHXIYKYM_TJ_Jg[
=nine	s@_KINGRXZI
=ninguem	s9J=Z@JBHDYHIS^U]VGZIaJcI
=ningun	w4XCJD_
=ninguna	s(I?E@[BIC[DJHFUIW]ZFa]bI
=ninguno	zHHSJU_VJ
=nirgend	zHHNZTJZ^
=nix	u-]3I9H>E?IDZHFZJa]
=nobody	_!E#J%H&Y(F)F*I+Z-E/H0J1[2J3G4I5J7I8H9E:E;J=G>G?G@IAGBCCED]EJFHGYIEKEMGNZOJPHRISYTHU]VFWYXFYJZJ[I]G^ZaGbIcYdYf]gIhI
=noch	[!^%G&J(F)G*F+F,H-C.J/D0I2I3C4G6I7G8H9X:E;H<J=F>[?D@_AHBIC]DZEEFHGGHGIFJHLFMdNDOEPHQJRHSIUDVEWZXEYGZH[G]D^E_ZaYbEcGdFeIfEg[hC
=nochmal	u@[
=nodig	wCYMZ
=nog	j!Z#H/J3G9G?JBICJD_HEIJM]OHSIT]VJZI^JaI
=noi	z:X@Z
=noir	z9JH]bI
=nom	o!J%J-_2Z3G9I:]>I@IBICJDJFXHEI[KGMJNIOJXJZF]JaIhI
=nombr	m!I#J(J+J-^2[3H9G:Z=J>H?H@IBICYDHHDI^KGMINIOJPJUJVIXZZG]JaHbJfJhJ
=nome	j!I#I%I(H)J*J+J-_/J2]3G4I7J8J9D:^=H>F?I@FAJBGCGDGEJF[GIHBIdKCLJMGNGOHPJRJTJUIVGWJXIZB]G^J_IaFbIcIdJfHhH
=non	J!:#:&B(Y*I,E-?.D/H0Z1C2?3G4I5D6H7G8D97:H;Z<C=]?Z@JA>B6CED^EAF@H?I[J?KYL[O]P@QJRESJVcWYXIZb[X]I^A_Ea[bCcBe>f[gH
=none	c!I#G%I(H)E*I+Y-F/G3F4I7H8I9H:H=I>D?FAJB@CZDDFIGYHIICJIKZLIMHNbO[PHSGTJUdVFWIXHZG[J]G^G_JbFcIdIeJfGgIhF
=nooit	uD_HJZI
=noon	w@^BIHJZI
=nope	wHJOYZFa]
=nor	s%Z?XHH
=norma	wDJN_ZH
=normal	i(H)a*]3H:JCFDJHHP^VJZH
=nos	o)]4J5X7YHGJZMY
=nossa	u)^.XHJ
=nosso	w7Y_X
=nostro	u4J7Y9JHJJ]MH_Z
=not	6!B#6%C&F+b,@-@.D/F0Z1H263G6G8I9?:D;X=Z>C?d@@A:B;C=DfE>F;GXHAJBKHLbMYOcP6QBR@S;TIVhW^X?YFZ^]]^G__abbGc?dHeAg]h]
=note	i#J%J(I)H*I-C/J3J9Y:J=J>H?GBECGHeIYJJKFMGNFPITIVJXJ]IaFbHcJdJhI
=notebook	l#J-I/J9H>J?J@IB_DJIHM_NIZFaJb[fJ
=noth	W!J#C%F&[)F*D,G-@.[/D0Y1G2G3A4F5H6G8D:B;Y<H=D>=@=ADB^DbEFFEGDH7I@JEK?L_MAODPEQISFTXUDVDW[XCYGZa[E]A^D_]aabZcEdFeGfBgF
=notic	r/[8JHYKZZHfY
=noticia	w9_HG
=notifica	zCJHJZI]Ia]
=notificacao	z(J?ZCIHFZGa]
=notificacion	zCIHHZIa]
=notification	f(F>H?[CFDHJ]UIZEaa
=notify	zH]KIZI
=notig	w5Y=[I]ZJ
=notr	m-].X7Y:Z=[@JHHZH_X
=notwendigen	w=[CHD[UHdZ
=nous	j)I3Z7X8Z9I=J?J@ZBGCHDGEXIGKIMINJSJU_VHXIZXaIcIdJfI
=nouveau	a!J#G%H(G,J-D/Z2I3H4I6I7I8[9Y=I?G@ZBYCFGIHGICJHLIM_OIPIRJSJTIUIVHXJZX[Z]]^I_JaGbFdFeJfIgIhE
=nouvel	z9J@IDZH]
=nouvell	r-I8Y9^BJIJKJMHZJb[
=nova	h!I#G%I(G)J*I+J,J-D/[0J2J3I4I6J7I8J9F=H>F?HAJB^CHDFGJHHJJLIMaNXOJPJRJSJTGUHVHXHYJ[H]]^J_IaGcHdHfIgJhF
=nove	z@JHJI_KJ
=novedad	z9]HJ
=novidad	z9[
=novita	z9]
=novo	l%J-J4J8]9J@^BJDJHYKJSIX[ZHcYdFfJ
=now	P!a#a%@&G(G)[*B+A,F-F0F2F3@4D5G6H7C9A:B;G<F=G>YAGBeCXDfEFFEGXH9I<JCLENIO?PDQGRCSYTAUFVJWEX_Y]ZB[B^H_JaEbAdDeFf@gXhX
=nowe	s/YB[HHIIMZNJZZhI
=nowher	n-J3[9H:J>]@IAHBJDJGXH@IJZH__
=nowy	w>XD_HH
=nowym	wH[IY
=ntp	l1G2J3I4H8JGIHCIJMJRfYHZJcEfG
=nu	i!J#J(I*J-H/[3I9G:I=J>H?I@bB^C[D_HCIHKHMHNITIVJXIZD^JaIbIdJhI
=nube	h!I#G%I(I-G/a0^3H7J9H:J=J>H?J@HAZBHCIDIEHGJHDIHJZKFNFOIP[T[XIZH]I^J_ZaIbIcFdFfGgXhI
=nuestra	s)^.YBJHI
=nuestro	u7Y9I@HHIM^
=nueva	h!I#I%I(I)J*J+I-F/Z3F4I6I7J8J9H=I>F?HB[CHGJHGIHJJLIMaNYOIPJTIUIVIWJXH[I]]^J_IaIbXcIdIfIgJhF
=nuevo	l+X3J8]?J@ZCJH]SJcYdI
=nulla	s:YLZ
=num	zd[
=number	M!C#B%D&G(A)D*E+_,F-J.F/A0F1D2F3g4D5F6D7D8D9@:B;F<F=A>c??@BADBGEEFDGBHYI[JEKFLEM@NAOgPBQGRDSFTCUEVAWFXYYFZB[C]?^E_Ca[bCcCdDeFfEgEh>
=numer	m3]9H>ZDGHEIIOaZIaI
=numero	S!D#D%E&G(D)E*E+C,F-B.H/E0H1G2G3f4F5H6G7F8F9@:C;G<H=D>d?@@AAFBAC@DFEGFGGFH:IYJGK?LFMANDOhPEQHRFSFTCUEVAWFX]YFZ>[F]C^F_Ea^bDcDdEeGfEgFhA
=nummer	_!H#G%I(H)J*I+Y,J-F/I1J2J3d4I6J8J9E:I;J=H>^?E@FAIBGCEEJFJGIH?IBKCLIMHNGOePIRISITGUJVHWJXEYIZC[I]F^I_Ia[bHcIdIfIgJhG
=numret	u3Z9I>IHHOYZJa[
=nun	u#J-J>]@JBFCZDIHFKJX]Z[
=nunca	b!H#H%J(H)J*J+^-I1Z3F7J8J9I:H=H>F?H@GBFCGDbGJHBIIKIL^MGNIOIPJRJTJUHVGW^XIYJZE]H^HaZbGcJdZeJfIhI
=nuova	f!H#F%G(G)J*J+I-D/X0J2I3E4J6I7G8J9H:Z=G?HB^CGGIHDIIJILHM_OHPJSJTIUIVHWIXHYJ[[][^H_JaFcIdGeJfHgHhD
=nuovo	k#[%J+X-J3I4J8]>IBYDIHZSJZJaJcXdJfJ
=nur	[!H#E%G(E)[+F,I-D/G0J1I2I3E4H5J6I9Y:Z;Z=J>B?]@GAIBBCbDIEHFJGYH=IYJIKCLHM[NEOGRISGVZWHXFYIZ@[c]D^F_IaCbXcGdFeIfGhE
=nutzen	w)X0XPZdJ
=nutzung	wT[
=nuvarand	w@JZDh_
=nuvem	i!H#H%J(I)J+J-H/^0^3H4J6Y7J9G:I=I>I?J@HAZBGCIDHEIGJHDIGJYKFNFOIPZT[VJXJZG[J]H_[aHbIcHdFfIgYhJ
=ny	s3G9H>G?ICJD_H^OGaJ
=nya	r/XB^HFIXM[NJZB
=nytt	z9]>XHI
=o	N!D#E%F&E)G*D+H,H-I.D0Y1A6H7@8@9D:I;B<D=]>[?]@DCYDDEGFCG@HHJAK?LAM]N[OaPCQDR[S@U_WGXDYDZI[B]Za]bBf^gDhI
=o365	n#I*H4J=[HET_WZZHdJ
=obecn	zZHh^
=object	W!b#H%F&I(E)H*I+I,H-B/E0H1F2I3E4E5J6H7H8E9D:H;c<H=F>F?G@FA^BECGDGEIFHG[IDJFKFMGNCOHPEQIRGSITGUGVDWIXGYGZA[I]H^[_faGbGcFdEeHfDgHhD
=objekt	p/IA]G[HGIJMJZI_adIfI
=objet	o!J-I;ZA[G[HE_^
=objeto	i!G-I3J:J;^>J@JA^BICIDJGZHGIIKIMJOJTJUJVIZF^X_aaJdJhI
=obrigado	s%J-H9aBIDJHJKJbJ
=obsoleto	w1]HJ
=obtain	w,[
=obvio	z-a9JHJIJZJ
=obviou	w-^
=obwohl	n!J#]*[-_/J3I9I>J@HCGHGIFKIM]NJXJZG]I_IaJhZ
=occur	w)_*JHITH
=occurr	p&I3JHFSJZ_eZ
=och	g!I#I%J(H)J*Z-G/J3Y9F:H=]?I@_AJBFCED[HBI_KGMHNHO[PJTIUIVHXHYXZB]I^J_JaFbZdIfJhI
=ocorreu	zHJZ]
=odblokowac	w#]BIHJTIZJ[[
=odebrac	z>Z
=oder	n-X9ZHHIIN[aY
=odgadniecia	u-]
=odrzuca	u-[9J@]HHJYK]MJNJZI
=of	D!;#>%H&C(])G*C+>,E-c.A1b2X3E4D6]7Z8X9@;]<]=H>;?D@DB8C[EXFGG^H_I_JEK[L?MCNYODPZQCR]SFVHWIX_YEZJ[<]Y^@_:a=bAdBeIfIg:h=
=oferec	w?]HJaJ
=off	R!f#G%B&H(@)^*A+D,D-A0E1Y2E5D6E7C8A9@:B;Z<[=A>A@AACB>C@DAEEFEGAHIIAJCK>LZMEN?OCPDQGRGSCTGUeV<WAXXY_Z@[G]Y^B_AaBbYcId_eDf^gChX
=offboard	z9JH]
=offer	b(F)F*a3J9J;Z=J?^@JBICJDJHCIIKIMINJOJTHU]VHZE[]]JaHbHgG
=offic	T!D#D%D&H(B+F,G-C.I/]0F1B2F3^5G6G7F8G:E;G<F=H?H@EAFBGCBDCEGFGHZI@JFKALEMdNBOFPEQIRGSFTfUEVDWHXCYFZC[C]C^D_DaGbDcCeHfDgfhB
=offlin	i#J*J-G/J0_3I4]9F>H?JBJH^IHKIMHNJTHXIZG]JaJbJcIfX
=oficina	w3G9Z>]?]HEMJOH
=ofrec	u3H9J>H?aCJHJOIaH
=oft	m#[(J9J?J@FBGCJDHHEIJKGNJTJXeZF]IbIdJhJ
=often	l#Y@JKJTJXbZCaI
=oggetto	r3J;ZDJGYHHZH^X_a
=oggi	s9J>H@^CJHIIJKGX^ZGaJ
=ogni	w@^HY
=ohne	e!I#J%I(I-I/H0I3_4J9I:I=I?H@GAJBHCIE[GIHIIGKGL[MZNHOJPHTJUJVIZC[a]I^I_YaIbIcJdZfIgJhH
=oid	z5]
=ok	[!C#D%Z&H(B)^*B+F,F.I/]0G1H2H3B4D5G7E9g:D;H<I=C>A?C@YAEB_CGDBEFFGGEH<IBJHKBLENHODPFQHRYSFUFVHWEXDYGZ=[F]B^D_CbCcDeHfCgBhD
=okta	g7d?J@JBIHGPJSJUJVJZDbJ
=old	N#b%A&G(@)B*C+I,D-=.G/I1^2D3@4@5]6J7B8H9>:A;^<F=B>c?AA_B:C@D>EDFEGAHAI:JAKbLAMeN=OAP@QFRCSBT@UBV?WDXBYbZ:[A]C^I_Ja?bAcAd@eCf@hk
=older	n(I-H1a3J9I>J@]BJCJDJIEKFNIOYPJZFbYhF
=olvid	rBHDZHGZ]
=om	p!J#J%Z(a9[:I?J@IBHDJKIMJTXVHZFbI
=omgev	zHJcYd[
=on	?!D#Z%I(>*?+B,G-X.X/X0F2?3Z4@5I6[7I9F:C;Z<^=H?I@GAZBCEcF=G;HCI;JeK;LXMBNGP^R]SJTIUGW:XAY^Z@^[__aEbYd[e[fBgXhI
=onboard	g#H%J)H*H,c-I/I3J7I9G=J>J?HCHDJHXIIJJKHMINGPHSITJUIVIXJZC]J^JaHbJcIdJecfEgJhJ
=once	b!I#I%I(G)I*[+Z-H/I3J9F:J=I>H?G@_A]B^CHDGHFIHKEMINGOHP_VGXFZC[I]H^JaZdJhI
=onde	z+IBJHYZ_dGfF
=one	H!?#=&C(A)C*b+=,C-Z.C/^0D1?2G3G4@5[6@7?8E9D;E<C=<>F?C@dAcBECeD@EAFBGBH9JHKiLaM]N?ObPIQCRAS@TAUJV:WFX;YAZF]A^A_Ea;b=c?d?eBgGhf
=onedriv	j9H>JBIHcIJaI
=onelogin	z7[
=ones	h!J#I(J-G/H3I4J6J9H=J>I?J@BBFCJDJGJHCICKdLIO[PJTIUJVJYYZE]I^Z_JaHcHdXfJgIh[
=onjuist	zh[
=onlin	i!H#J%J(I)J-H/d9J:J=I>J@FBGCJEJHJIEJIKEM^NEPJT^VJXJZC[H]J^J_IbHcHdIgGhF
=only	M!J#@&F)^+J-C.E/G1D2C3?5D6D7B9@;Z<F>B?bA@B<CdD>ECH;I^KGLBMXNJOHRDSBUBWC[d]AaAbBcBdIeEfBg]h?
=onprem	L!^#@%C&E(D)?*?+C,A-=.F/b0a1D2D3=4A5E6c7]8B9@:>;C<E=>>@??@<A[BAC@D?EeG@HII<JAK;LBM<NXOBP]QDRCSAT^U>V<W@XAYCZ:[@]@^@_ca@b?cddeeAf^g]h>
=onpremisesadminactionrequir	o/JEbHHNFcHdJ
=onpremisesconnectivityerror	pEHHHNH_JcbfJ
=onpremisespolicyviolation	k/IEJHENdcJ
=onpremisessuccesscloudfailur	l/dEJHENGZJcH
=ont	u!])]3JHHMYZJ
=ontbreekt	z3^9I=J>JHGIJZHbY
=ontbreken	w-J9H=_HEI[KJ
=ontem	s#J-J9I@ZBHDJHHIEKGMJNHZF]^cJf^
=ontgrendeld	zT^
=ontgrendelen	w!J#]HHVJZH[[
=ontvangen	w>^aF
=onze	wMZUY
=ook	z-JHGN]ZHa[
=oops	w3^@YHIZE
=op	h!F#[%Y(H-I2J3H9H:I;^=J>F?H@YBHCIDIHEIHJXKHM[NJPJSJTYUJVHXGZB]H^Ja]b_dJgJhI
=opcao	p(Z?XCZHI[[^XaI
=opcion	p([C[DJHIZI[[^X
=opcji	z9J?^HI[Y
=open	]!I#Z%I(X)H*H+J,J-G/Z1E3H4F5J6[7H8J9H:I<J=G>ZBFCIDFEJGIHdIFJIKELJMFNGOJPFRFSHTYUGVHWXXHYHZ>[H][^H_IaFbZcZdHeJfHgGhG
=operador	u%HHJPadHfG
=operadora	w9JHFPJaa
=operateur	uHGP^ZJa]dHfI
=operation	f%Z([-J1]8Y9J@JAZHAMINHZX^J_YaJbG
=operator	f!I#J%G(I:J>]?H@JHBPcVHXJZF]Ja[bJfJ
=opgegeven	w9J>JCZD_HHOJZI
=opnieuw	o(]@ZBJDJHEV[ZY
=opti	z9J?^CJHG[ZaI
=option	T!D#C%C&J)E*b+E,F-D.I/G0H1G2H3B4G5I6G7F8F9G:D;H<_=E>B?a@CAGBAC_DAEFFHGEHGIEJFKDLYMENDOGPCQHRHSGTYVFWFYHZ<[d]C^e_FaEbXcFdZfFgEhE
=optional	u,J<JGJHDVJ^Jd^e^fJ
=opzion	r(]C[DIHHZI[[^YaH
=or	U!G#X%G)J*E+H,H-].J0I1H2]4H5I6I7E8H9X:I;I<X=D>G?H@GAGB@CEDbEHFIGFHJJFKHLFN_O_RISFT^UEVDWHXXYIZB[G^C_Ga[cJdFeJ
=ora	o3I9J>I?J@YBICIHEIIKJR_UIVHXZZGa^
=oracl	w#EHbLHTJZJ
=orario	zR[
=order	n9J<]=H>EBHDJHbMJZJ]JaIbI
=ordinary	u%H)YHDP^ZG
=ordinateur	s-I9G>J@HHcIHMZZFaI
=ore	n@aHJKJX[ZI
=organisati	sUZcY
=organisation	R!D#G%F&J(A)H*E+G,H-I.I/H0I1H2J3G4I5J6H8H9H:b;I<I=_>G@DAIBECFDGEbGIH<IFJGKELHMGN[OHQJRISFTHUbV=WcXFYHZ<[G]E^E_HaFbEc^eGfGgGhG
=organisationen	uUYcY
=organizacao	k(J:[@JBJCJEXHIIJNZVHW]ZGdY
=organizacion	i-J:[=X?IBHDJEXGJHGIJN]VFW]ZGcYdYfJ
=organizacional	zFZGZ
=organizacji	s=ZU[
=organizational	rF]G]HI
=organizativa	zFYGZ
=organizzativa	zFZGY
=organizzazion	j(J:[=X?J@JBJDIHHNXVHW^ZHdX
=origin	z:Z
=original	w(J-]A[HEIFPZ
=orologio	zRZ
=orphan	w!G/GAJSITIZH_a
=os	i!I#I%J(J*Y-G.Y3[4J8Y9G:I?J@HAJBICHDHF]IGKGO^VIXIYXZF]JaIdJhJ
=ospiti	w:^
=other	_!H#J%E(Z)C*Z+I-].J/F0J3H4I5J7F8H9H:Z;J=E>H?Z@EAIBCCCDFEJF^G]IEKDMJNHOHS[TIUDV[WFXH[F]H^H_HaFcIdHfYgHhI
=otherwis	w%]PF
=otp	z3J>HHFZGa^
=otra	g!H#Z(I*J+I-G/J3J9H:a=I>H?H@cHCIGKHLJMGNIOIPJSJTHUGVFX[ZD[[]IaIbJcJdIfHhH
=otro	r(^*J3J7Y>Z?I@JBIC]DFHFVXZF
=ou	P!>#>%l&@(;)@*@+@,A-A.D/?0A1@2@3;4>5C6@7@8>:=;d<B=<>C?<@;A?B;C;D<EAFqGmH<I8J@K9L@M<NFO?P;QBR?SAT?U?V9W@X>Y@Z>[@]=^>_=a<b=c=d;e@f;gAh>
=oubli	m%J(G-J7J>Y?I@HBDDJH[JJKGMHNIVIZa[I^JaIbHdHhH
=oud	zK]
=oude	l/J>[BJHEM^SJTIZHdIg^h]
=oui	z(J)]*I+^DFHIPIZJ
=our	L!=#B%J&E([*^+B,F-Z.E/E1^2X3E5Y7d8F9?:b;D<D=a>G?AAABBC?D>EYFCGCH>I=J[KDLBMCQFRFTHUeV;WJX?YCZ=[E]?^?bEc]eCf[gXh@
=ours	p-H7Z8]=IGHHDJ_SITJcJfJ
=ous	u%](FGaHGVIZFfJ
=out	Q!X#g%B&H(I)C*D+E,E-?.G/G0F1X2E4A5[6[7C8X:B;F<F=Y>@?B@JACB>CADCEDFJGbHCKCLXM?NAOEQGSCTIUDWFXXYE[G]c_Ba@bCd@e^fBhB
=outag	p3J9E@JHCSaZDc^
=outbound	p-J9I>I@JBFHCTIYJcd
=outdat	r1^4J>^?HCIDHZHcJeHfF
=outlook	X!I#D%I(I)J*I+H,J-G/I1J2J3F4H6J7I8I9F=I>D?G@DBcCGDHGIH_IFJJKGLHMdNGOFPJRJSJTYUJVHWJXIYJZ@[I]G^H_IaHbFcGdIfIhF
=outra	h!H#F%](H)J*J-E/J3I4J7I8J9G:_=I>G?I@cBECZD[FJGIHBIEKXLJMGNHOIPJSJTIUHVGXHZA[X]H^JaIbJcIdHfIhG
=outro	r([7Y>YDJHGV[ZH
=outsid	m%J(])IG^PHUJVYZGcY
=ouvr	zH[h]
=over	f#Z%I(I)I*I-G/H2a3H4J7Y8J9]:I<]=J>G?IBFCHDIFJGJHXIDKFLJMFNHOIRISHTFUIVIXHYIZB[J]J^H_JaHbJcHdJf[gJhH
=overeen	wO[
=overnight	z#[@[KJZJ
=overrid	z/DH_
=own	X!E#D%E&J(E+H,I->.I/Y0I1H2H3C4G5I6]7^8G9F:f;I<I=D>D?[@_AHCFDGFGH9IIKALXMDNAP[QIRFSDTZVbWDXGYHZ:[C]F^__FaDbDcDeHfFgDhB
=owner	r#H%J(]@YHFKJPGVEZJ^^
=p	z-^9HF]HDIHNHZI
=p1	]!E#F%E&J(D)G*G+H,H-E.J/F0H1H2I3E4F5J6H7G8G9C:D;I<J=n>C?C@CAHB@CDDDEHFIGFIEJHKDLGMENEOIPEQIRGSFTFUEVCWGXDYFZ<[G]B^G_FaDbDcFdBeFfCgGhG
=p2	s=_@JZI
=pa	g!F#D(G)J*J+J,J-G/J1J2J3F4H7J8I9_:G;Z=I>C?F@FAIBECGDEFJGIHCKDLJMZOHPIR[SJTHUHVFXF[I]H^H_Ha[bacFdHfHgJhF
=packag	u>JH[J^
=page	K!I#?%A&I(=)Y*H+_,C-H.c0C1D2E3?4C5E6C7c8A9A:Y;E<E=E>G?a@:ACB:CDDYEJFCGBIHJ?KCLBM?NDPBQERCS_TEVIXZYD[]]a^?_AaEb[dIeYfAhZ
=pagina	a!E#E%H(G)G*G+b,G-^.]/I0J1J2J3D4G6I7H8J9E=G>C?E@DAIBCCEDYEGFIGIJJKDLIMFNGOYPGRISaTHUEVCWHXaYIZ^[I]E^I_IaDbFcHdGeJfGgI
=paid	z=[HF
=pais	s3d9H=J>D?IBHCGDJHDKJOHVIXHaE
=palabra	w-^HI
=palavra	h#J-^@]BXHEIIKZNIUJZEdJ
=pam	z%J2^HG
=pamietam	zDXHJZ[
=panel	zH]RJ
=pann	s/J@IHYS_TGZGfY
=pantalla	o#J+X9J>^?JHAZGaHba
=paper	z@ZHZ
=par	c!Z#F%C&Z(G)J*C+J,I-E/Y0J1J2J3E4G6G7]8H9G:Z;I<J=E>F?^@_AIBECGDHEIFGGHH>IDJJKELHMFOIPHRHSITGUFVGWIXZYZZZ[H]X^Zb]eGfChF
=para	T!A#C&I(Z*_+H,D-A.H/D0Z2F3B4D5H6F8F9B;F<H=D>H?^AZB?CHDbEDFFHGI?JFLGNCOESHU_VbXCZB[F]BaBbIeGfBgEhA
=parado	u0[HJfY
=parait	u@[HJIJKIV]ZGh[
=parc	z@HZG^Yh]
=parcel	z3J?GHaZJ]JaE
=pare	u#J-G?J@]IJTJXJaJc_fH
=parent	w%J;aHD
=parental	w!]H]KIZF
=parentesi	z3^>JVJ
=park	u9J>J?IHa
=parol	z-Y
=parou	wHGRIYXdIf_
=part	a!H#I(F)I*J-C/[0I1I3]4I6J7H8I9I:G;J=]>[?F@EAJBFCHDFFFG^H<IbJHKIMFNFOGPHRISITHUHVYWJXHYJZZ[I]G^H_IaXcHdZeJfEgIhH
=partag	u@[H^ZF
=partenair	z:]HH
=parti	n-J.X9H:I@JDJHCI^K[NJV]ZH]ZaJ
=partner	f!G(I-J/H7J8Z:a=I@HBFGIHZIIKHMHNJPISHTJVIZD_YbJfJg]
=party	f(J-F.Y/I7_@FBHGJHBIGJbKGMJNHSJVJZB^JbZdJgJhI
=pas	N!>#>%F&D(])C-H.H/D0Y1B2A4?6I9;:E<D>>?[@JAAB9CHDIFAH@JAKGLJM]O^PEQDRCSATHVbX=YFZd[^]Y^G_@acc=dYeAfAhZ
=pasa	s%H;Y>YC]DIGGHGK[M]ZIaJfIhI
=pasado	w9J?J@JHIIJKbMJZHhI
=paso	u*Y?GCaHJZJeX
=passa	o%F-J;]>Z@JC_DIHGIIK]MJZGaJhF
=passado	w9J>I?J@HHHIJKbZF
=passaggi	z*X9JC]HJ
=passaggio	zC]HJZJaIeX
=passcod	u>H?GDIH[KIZIa_
=passe	zCXGFHGM^
=passen	z6ZA^HI_GdJ
=passfilt	jHFJbKJZH
=passiert	z>IHEa^
=passkey	k(I-J9J?a@GBHH]IIKIMIUJVHZF[JbHhI
=passou	z@]GHKJM[fJ
=passphras	o-J2YH[I_KIZF
=passt	u6Z@JB[IIKHN^OY
=password	4!:%I&J([)?*B+7,I-_.A/Z0F1C2b3;4;5C7]8B9=:J;@<Y=A>A??@XA;B^CDDDEGF>GXIdJ_KaLXMaN_O:P<Q?R<S?T?UGVCX>YDZc[a^]_<aDbHcBd_f=ha
=password1	w-^ZI
=passwordneverexpir	uLZ
=passwordprofil	l%H(_-I/IHAJIMHNIZIgc
=passwordreset	d#H%J(I)J-H.a/I7G:J=I?J@IBHDJGJHCIHJIKHMHSbTGVJWJZE[I]JaIbHcbdHfGgFhI
=passwordresetservic	n%J(H)J-J/J@JBEHBIIKIMHNJSEUHVIZCbHcHdIffgJ
=passworter	w(]@JIJKJN^VJZG
=passwortern	z@HK]d]fH
=past	l%H(J>F@YHXK_ZY
=pasword	zKYbYhI
=patch	r(Y5YBJHJf[
=path	pFaHGIEZH
=pattern	m-_HIZY
=paus	z-J@JHHKIR^X[ZI
=payroll	zH]
=pays	z3_HI
=payslip	wH]ZJ
=pc	X!F#[%G&J(C)G*F+H,H-D/a0J1I2I3F4G5J6H7E8H9E:F;I<J=G>B?E@@AIBCCGDEEGFIGGHCICJXKCLFMhNEOHPFQJRHSGUGVDWHXFYIZ>[F]D_GaEbdcFdDeIfGgdhC
=pcs	s(I*I.X@JEJH[ZFb]dHgY
=pdc	l!H#I%I(I)J*J,J-G2J3G4g5X8J9C:H=I>G?G@IAIBHCHDHEJGJHAIGKHMHNIOJPJRISJTJUIVIXIYIZF]I^J_IaGbIcIdIfHhJ
=pdf	p#J-G>J?I@JBIHcIHKIZFhJ
=pede	g!J#I%J(J+X-H/I3I9D:Y=X>E?G@GBFC]DGI]KFLXM]NJOHTHUJVHXGZF]H^JaIbJdIfJha
=pedido	w9[>F@IHXX]
=pedimo	z*[
=pedir	z>F@IBJHIXaaG
=pela	u9^BIHINXP[ZH
=pelo	oHH][cZdZfJgY
=pend	zH]
=pendant	z!ZHG][
=peopl	X!E#G%C&J(Y)Y*[+J,H-a.I0H1G2I3D4G5H6G7H8^9E;^<I=G>B?G@AAZBDDIEGG]HDJDKCMDNBOGPbQIRHSETGUDVZWEXEYHZ@[Y]F_DbDcEd^eHfJgDhF
=per	W!Y#Y%F&H*]-D.I/G0H3A4E5I6G8G9Y:C;G<I=B@aAGB@D^FHGZHHIBJGKALGMZNDOCPYQHRFSEU]V]ZD[E]D^D_FaIbDcEdJeGfCgZhC
=perch	m#I%I(I*Y-I/Z3J9F=I>G?H@FBICEDJHDIYKHLXMGNZOGTJV]XHZ][Y]ZaHdJhJ
=perdeu	z%[
=perdi	k>b@JCJD]HDOJZH
=perdido	z>ZHI
=perdio	u%Y4X>[HIZHdY
=perdu	l%[3J>_?IBJDXHGZJd]fJ
=perfil	u3_9G>G?JCaDIHFIIKJMIOIZIaI
=perform	p%](E<X=XHI
=pergunta	s#F%I(J)I*_,J-H3J9H?_CHDJHFKJPGTJVIX]ZJ]JaJ
=perhap	z!]3H>J@JHFO]ZF
=perimetr	zG[
=period	r9E@ZHYNFX_
=permessi	o%Z(^0X;Y>JHGZJ
=permesso	z%X^X
=permiso	i%[(^;[@JHGQXVFZH^XdG
=permissao	p%Z(ZVJZJ^Z
=permission	W!H#F%_(b)G*H+J,J-F/G0H1H2I3G4I5J6J7H8I9H:H;b<J=F>G?E@DAHBECHDGEIFGGGH^IHJIKGLGMHNFOJP_RJSITHUHWHXHYJZ?[F]E^I_GaHbGcHdGeIfHgHhF
=permisso	o%X(Y0X;]HG
=permit	o%J(E/]9I@]BIHZIJV]ZE^[gJhJ
=permitido	z9JV_
=permitir	u.Z[[
=permitt	p%Y(I-^9J=Y>I@GBJGJHCIHLIVHZB^adJhJ
=pero	g!I#F%G*X-H/[3E4J6J7J8I9G:I=H>E?^@FAJBHCIDGGIHAIGKFM^NIO[PIRJTZUIVGXHYJZC[a]I^IaIbZcId[fFgIhG
=perso	l(I4X>b?[CIDGFIHEZGaJ
=persona	z9^HH
=personal	o>Z?[@ZDITJaG
=personalis	z@_HJZG
=personalizada	u-ZH_SJWJZG
=personalizzato	z-YH[SJZH
=personn	o%J(J3J9Y=Z>I?G@JBJCJD[HES[U]VYZF[JaJcIfJ
=personnalise	z-XHZ
=pessoal	z>X?ZHJ
=peut	l#J(I=Z>J?G@YBGCJDJHEIJKIM[U]VYZD[Z^ZaJbFfJhJ
=peuvent	u8ZPZ
=peux	l)Y*I-H3G9G=I>_?GBICGDHHCIHK]MJOHPJVFX]Z^[I]IaFbJhH
=pgmsa	w!J0bHCZH
=phish	sH_aI
=phon	J!A%C&F(?)C*a,D-?.F/B0F1E2F3a4D5F6E7C8D9>:A;E<F=B>f?Z@CADCXDaEEFDGGHYI>JDK>LDMHN@OaPCQFRESDUXV@WDXBYEZD[B][^B_CaacCdDeEfDgJhH
=phone	S!E%F&H(C)D*H+Y,G-C.I/D0H1H2H3c4F5I6H7G8G9B:E;H<I=E>d?]@BAGBICYEGFGGEHXIBJHKALGNDO_PDQIRGSHTDUEVDWHXEYGZ?[C]A^G_EabbEcFdFeHfFg]hC
=photo	z9I>I@IGHH_RJZGfJ
=photoshop	p9J=FHcZJ
=phras	p-^HJZJ
=phs	s3J=G@ZBIG[HYMZZJ^J_JdZ
=phsfilter	z(I3JGaHIPIZFgJ
=pick	c#J%J(D)H*]/X7J:I=J>I?X@_BYC]DIGHHEI[KIL_MDNEPITJZ@[H^I_JbHdIfJgJhF
=pictur	sHYb^hJ
=pide	e!J#I%J(I*Y-H/I2J3I7J9D=X>F?F@FBEC^DFHXI]KFLYM[NJOGPJTIUJVIXIZF]I^IaIbIdIfIgJh_
=piec	w*X?ICY
=pilot	oUIV]ZZ
=pilotgrupp	zH[PJZH
=piloto	zVZ
=pin	_!H%I&J(H)I*I+I,J-C/H1J2J3C4D5J6J7J8I9B:G;J<J=G>A?B@EAIBFCEDFEJFJGIHjIcJIKDLIMENGOCPHRISJTEUJVHWJXFYIZ?[H]G^I_IaCcHdIeJfIgIh[
=ping	z7[9^BIHETJZDaJ
=pingfederat	l-J7d9IHHKJPJSJZJaJ
=pisz	zKXV[
=piu	f!H%H(G)[*H+H,J/I0I1J2J3C4H6I7I8I9E:H;J=^>_A[BDCZDDFJGHH?ICKYLIMENFOEPIRISIUGVDWJX_Y[ZH[I]G^IaDbGcHdHeIf]gIhF
=plac	r3ZH[JXZJdZ
=plan	n-I3H7J9G:I=e>F?J@HDJGGH[IGKHNIVEZC]I_JaIbIdJ
=plann	s-FHa
=plant	n#Y4J5X>JHERJZZaYcIeZf[
=pleas	V!F#X%G(E)F*F+I,H-E/G0J2I3F4H5J6J7G8I9a:D<J=A>A?F@DAICFDEFIGHHaIXJFLIMGNFOIPFQJRISGTBUEVEWJX]YIZb[D]E^F_HaFcFdEeIfHgGhG
=pls	r#[(J-EBHHCIHJJKHMJNITHZb[J^JdIhH
=plus	Z!F#E&I(E)Z*G+Z,H.I/G0I3_4J5I6G7G8G9B:F;I<I=]>]?[@IAGDDEHF]GFH@JGKJLGMENEOBPFQIRGSGTIUFVDWHX[ZD[G]D^GaAc[eHf^gGhE
=plusieur	s#]>IA[HGIJT[X]ZG]J_IaI
=po	u#Y@JHIMYSZZHdJf]
=pochi	zHJI]MX
=poco	u9I@_BGHHM^ZDhJ
=poczekaj	zXY
=podac	z*^CJ
=podalem	zDaHJZE
=podcza	z(JZ^
=pode	k%X(Y)H*I,J-H7J9J:I=J>I?J@HBYCJDIHDI[K^LJM[NIUJWJZB]I^]aHbJdJhF
=podem	r#X-I9[>J?JBYCIDIHHIJKITHV^XJZFaIcJ
=pogingen	s#]HGTJX]ZJ
=point	l#J(J*J,J-a/J2J3Y9H:I=J>H?I@GA]BHCHDIGJHHIEKFMINHOHPJSJTJVIXIZF]I_caHbIhJ
=polici	pH_NHdJ
=policy	K!C#C%B&F(?*b+D,E-C0G1E2F3C4B5c6F7C8E9A:B;G<F=A>C?H@ZADB?CZDAEDFFGDIDJbKELCMANhOEPBQXRFSBTBUGV>WgXCYFZ9[D]B^C_CaAbEcCdCeEfDg@hB
=policyn	zHHKJN_ZI
=politica	c!H#J%J(H)J*Z,J.Y/I3H7J9I:H=H>I?Z@FBGCEDHEJHIIIJJKGLJMINdPISITJUDVFWaXJZC]I_JaGbIcIdIfJgJhJ
=politiqu	s-J.XHYN_WYZH
=poner	r9J:J?J@aDIHGIIKXVJZG[]
=pongo	w9JDJKZMJO_ZJ
=ponowni	u@YKY
=poor	r!^@GHHZGc[
=pop	u+Z-J@IBED[HZMIZF]I^Ja[hH
=pops	p>H?FBGHGN[ZIab
=popular	z-^9JHIZI
=por	Z!]#^%E&I)G,G.I/G0I1I2H3B4E6G7G8F9X:^;H<I=D>A?CAHBBCDDBFHHCI[JGKJMEOBPFQIRGSHTEUEV_WGXEYGZb[]^F_FbIdCeFfBhC
=porqu	p!J#I/_6J@HBJDJHDKFL_MHNGTIZG]_hI
=port	i(I)H*^-J1D3J4]5J9H>I@JBJGJH^IJMJNJPHRGTJYHZJc]dIfDgI
=porta	uA[HYcYfJ
=portabl	o9I>Z?J@JB[C[D[HAIJKJMZZH]JaHb^
=portail	z:[HIT]
=portal	T!F#D%D&J(J)D*F+G,G/@0[1^2I3E4G5G6H7D8G9I:_;I<I=F>D?BAGBFCEDYEFFGGFJZKILHNYOGPEQJRISZT[VFWEXFYIZI[F]D_FaDbGcDeGfFgfhJ
=portatil	n!I#I-J3I9H:I>I@HBZCIDIH[IFKIM_NITJZG]JaJb^gJhJ
=possibil	w3[DIEY
=possibl	c!G#[%F)F,J-I/H0E1J3X4H6J7Z8I:G>G?JAJBCCJDIGGH]IIJIKZLIMGNJOJPZRFSFTGUGVCWHXGZ^[[]H_HaIbFcHeJfHgGhH
=possivel	s3Z4Z6ZEYKJZJdIeY
=posso	h!J#J%H(Y*H-H/J3G4J7J9E:H=J>Y?E@XAJBGCEDIGJHAIEK^LJMGNFOIPITJUJV_XcZA[H]I^JaFbIdJgJhG
=possono	r8[9I?J@[CJHHIJKINJV_ZG
=post	z3XDZOJ
=postfach	zH^
=posto	uB^HFMGV]ZJ
=potet	w#Y9]@JBYHGTI
=potrzebuj	zD[HYZJ
=pouco	z@]BJMY
=pour	Y!E#F%[&J(Y*Z+E,G-E.J/G0I3C4F5I6H8Y:C;I<I=J>C?[@FAHBADbFHGYIDJGKCLHM]NCQIRGU]V_XEZG[E]F^F_HbDcCdIeHfCgGhE
=pourquoi	s#I(I*[9I?J@HBHCIHIIIKIV[ZZ[]hI
=pouvez	u#[9Y@IB]HIXIZJ
=pouvon	z3]:YDI
=power	r(I-J/J4]5G9J@JBIH^JHNJZGg_
=powershell	h-I/H9G@HBIHZIJKHMFNJZGbJgd
=poza	z9]BIG[HGdI
=pozwala	w@[HIZ]
=ppe	wJ]
=practic	z9H>JY_
=pre	u%Z3JHYZGb]cI
=precedent	s(J-F7J9J>J@HBICJHDIGKbMZNJZFaJh[
=precisa	s*X5Y=]HYNJcJ
=precisam	z*XMY
=predictabl	s-_9JHEXJaJ
=prefer	z-J4^?XHI
=preferido	z-J4_9J?HHJMJ
=preferr	p-J4b5JHGIJJJZJ
=prefill	z+]3JDHHJOI
=prefisso	z3_HH
=pregunta	s#I)J*]-H9H?^@ICHDIHFKJPIVJX]
=prem	W%E(D)E*F+H,H-E.J/b0G1^2J3F4]5I7F8G9G:G;H<J=I>H?FBCCGDFEaFIGHH@IDJEKFLHMHN^OHQIRISDTZUEVCWHXHYIZ?[H]G^G_caFbFd^eHfGg[hG
=premier	w@IC^DYHIKGZDh[
=premium	f!J%J(I+J-H/G3G4J7J9G:J=f>I?H@HAJBJCGDIEIIFKGLJMHNGOJPJTIUJVIXJYJZG]I_GaHbJcIdHfJgJhH
=premuto	z3J>ICJD[HGa^
=prerequisit	z=FH_
=present	n@HHFKGZA^J_Xhd
=press	h!J#H(J-I/J3E9G=I>D?F@HBCCHDGH?IHKHMJOGPJTJXYZZ]Z_JadbXdJfJ
=presto	w9[@_BIHE
=preuv	wC^HJ
=prevent	d#I,X.Y@JBJFZHYJJKFN^SHTZXXZEbYcJdJhG
=previou	c!G#]-H/J>_BIDJH?IFKcMZNDO[TIZF]J^JbIg^hI
=previsibl	z-_HH
=pric	zH[
=prima	l!J#H(I*J+J-H3D9F:I=I>^?]BGCEDGHAIFKJMYNHODTJUJVJXHZG]__IaFb]hZ
=primeiro	u>I@IC[DYHIIIKJZHh_
=primer	w>H@HC]D]HHKJZIh[
=primo	w-J@HBIC]D^HHIIKINJZGhY
=principal	s(]H[fJ
=print	n#]@YHXPZZG
=printer	j9J>I?J@JHeIJNJZF]IaJbI
=pris	s7YK]
=privada	z6]
=privat	d!C#G(I)J*H-H.Y/J3]4H6_9J:I=J>bBICJD[IIKGMHNHO[PHRHVJXJYHZC]J^J_JaDcGfGhJ
=prive	z6[
=privileg	_!H#J%D(d)]*a+J,I-I/I3I4I6J8J9I:J;J=I>H?F@IAJBHCGDFEJGJH>IJJJKJMJNIPbSJUIVFXJZE]J^I_IaIbJcIdJgJ
=privilegiada	z!IBJP_
=privilegio	z([
=pro	u>Y@Z
=prob	sHJN[X]
=probably	z>F@[KJO]
=probieren	zHJX_ZJ
=probiert	s#H9J@HBICJHHNYXaZZ
=problem	[!E#F%Z(F)H*H+H,I-E/E0I1J3F4I6H7G9F:F;F>G?G@GAHBcCGDFE[GHH>IFJHKELGMGNEOIPDRJS_TFUGWHXGYJZa[H]H^F_FaEbIc[dFeIfHgHhG
=problema	f#J%I(J-H3H9H:I=I>H?I@HB]CGDIE]HDIIKIMJNIPISJUJVJWGXHZb]J^JaHbGcZhJ
=procedur	zHF]_
=procedura	r+X,ZBJHEZI]^e]
=proceso	zHH]^
=process	j!^&J+X-I3I6I9F:J=H>J?H@IBDCJDJEJIJKJNJPJSbVIXI[J]I^J_JaIeJfJ
=processo	zHI]^
=prochain	zLZ
=product	i-[@JHBIIJcKJNGZFbZ
=production	w)I?JBGHXVaZF
=profil	g%J(Z*I-G/J3_9I=J>G?H@HBGC_DHIGKIMFNITJXJZE]I^JaHb_cJhJ
=profilo	z3[9JC]HI
=program	z1]@JBHH]ZI
=progress	w9]>JBIHEZ[aI
=prohibida	w-^
=prohibido	u!I)]BJHJP[QZUG^Y
=proibida	w-[
=proibido	w!J)[HJP[QZUJ
=project	w:[
=projector	zH]
=prompt	^!H#F%J(H)H*Y+e,J-F/J2J3E4J7I8J9G:I=H>E?C@EAJBBCEEJGHH^IGJIKELbMFNFOGPGTHUJVGXHYJZX[I]F^H_IaFbFcIdIgJhI
=pronto	z9[@]HIXJ
=proof	m(F)G*c>JC]HCIJPHZGaJ
=properly	o3^EZHXVEaH
=properti	s<[HDU^VJZF^]bJ
=propon	u>I?^CI
=propos	w3H>I?_HJaJ
=propose	w?_CHHJaJ
=propria	w^[
=prossimo	zL[
=protect	i!J#J(I)J*J,I-C1I3I4J7J9G;c=I>I?J@JAHBHCIDJGHIGJHKILJNHP^TJVJXJYIZB]J^]_GcJdFfJgIhI
=protection	e!J#I%I(H*J-e/G0F7I=J?H@HBGDJGJHZIHJZKGLIMHPISJTYUHYJZE[I]J^GbIcGdGeIfIgIhH
=proteg	zHIP_VG
=protegido	uP^
=protocol	n1J>JHDRJYecEdJeJfG
=protocolo	z9I>J?HCJYa
=protokoll	wHDNZY]a]
=prov	r*YCXXY
=prova	s#J=_>H?J@IBHC_DFHEMJZF]I
=provar	w@ID]HHIJKJN[X[ZH
=provato	wHJN[XY
=proveedor	z7]ZI
=provid	sHYN]ZG
=provider	e!G#I(J-G3H7c:J=I>^?J@FBICGDIHHIHJJKGLJMJNIOJPJSITJXJZE^H_HaZb_hH
=provision	g-I0b1J9J?JCJZFcJfJ
=provisionamento	z0[HI
=provisoir	z@[HJLX
=provisoria	z@]LXZI
=provvisoria	z@[LXZH
=proximo	wL[
=proxy	a!J#J%I(I)J*J+J,I/J0I1H2J3G4E6H7J8I9H<J=H>I?H@JAIBFCHDIEJGIIJJHKJLIMHNHPIRFSHTJUIVIXIYEZB]F^I_IaHb_chdHeHfBhH
=prueba	r9J=_B[C]DIHFZH
=przegladarc	z.YMX
=przez	z#J-J9JHHN[X^ZIaJ
=przy	zHJh^
=przychodzi	u>ZHJa[
=przyjelo	z/]
=przyjmuj	w@IDJHJKJMYh]
=pso	u#J-H@IBIHFIHKGMHNdZBdJhJ
=pta	z!J-I0B9JHb
=public	wZIbZ
=pudo	zBZZIdIeY
=pued	c!Y#H)G*H+I,H-H/I3G4X6Y7H8I9F;J=Y>G?G@XAJBACGDGGIHAIYJJKHLIMZNHOHPIRJSITHU[V_WIXHZJ]G^Z_EaGbFdFfZgIhH
=pueden	n!J(I-J3J8[9]:J>I?J@HB[CIDIHGIGKITIV^XIZDaH
=puedo	e!G#H%J(X*H+J-H/J3G4I6J7I8J9F:F=I>[?EBCCIDIGJHYIEK[LIMGNIOIPITHUHVBWJXaZa[[]H^H_IaFbGcJdIfIhE
=puerto	zH[cXfI
=puesto	u3G8Z9I>H?]CXHIOHVZ
=puis	u6Z8Z@JC^HGKHZG][dIhI
=pulsant	s%J(a9J:[>JHHIIVHZIaJ
=pulsar	z(YHIZJb[
=punto	z-[3Z
=puo	k!J#J%X([)H*J,G-H3I9G:X=[>I?H@^BHCHDIHEIYKFLJMJNIOIU^VYXJZC]J^YaIbIdJfJhI
=pupil	s@YHIZE^]g[
=pure	zBZTIZHd]
=purpos	z)]HHPYVH
=puse	s#[-I>J@EBID^HIIZKHMINJTJZE]^aHbJhI
=push	u3J>I?JHEZGa_b[gY
=puso	w2[@_II
=put	d![(I)J-X/H3G4I7J8^9J=J>E?I@EBFCIGIH@IYJYK^MJNGO[PYUJV]XJZ?][aIbJcZhY
=puts	zEY
=pwdlastset	e#I%b(FHETJVIfJg_
=pwned	wHHJ_
=qr	w9J>F?JBIHaKFXHZI]JaF
=qu	n+]3J>I?HCZDEHGIIK[OZZH]JhI
=qual	zN[
=qualcosa	z.Z9]HG
=qualcuno	z@]
=qualquer	zNY
=quand	r*X-J9I>I?Z@HBJCHHDIJKJX]Z[hZ
=quando	l#H-H3J9G:J>H?I@DBXCJHAIHKGMINJX]Z]^IaJcJeJfJha
=quanto	s!J-I9J=C?J@[H^IIKIT]XJZIaJ
=quarantin	w0]MJ
=quarter	p@JK^RZZDa[
=quatr	w9J@[CIHHI_ZH
=quatro	zI^OI
=quattro	zHHI_
=que	P!B#<%@&E(=)A+_,B-].E/@0D1B2C3E4@5D6B7@8A9J;B<D==>B?HAABCC[D_FCG@H@KbLFMCObP@QERASATEU>VdWBYBZa[a]<^Za:b>eCfEgBhd
=quebrado	zH[RX
=qued	z#a-J@IBJHIIIKHTHZEhJ
=queda	wBHHHMIUIZ]_[f]
=quedo	r!X#J9D>]?J@JB]HDKJR[XJZHdXfI
=quel	s1I3H>]HZIJN[ZJ
=quell	uG^HHNY
=quella	o#J-J9H=J>G?I@HCIHFIFK_MYNIOJVJZG]JbJhb
=quello	o+J3E>]?J@JCJDEHHIIKJOa_X
=quelqu	w@JBIM^
=quer	r#J9H>G?I@HBJC_DHHGIZK^MJOJXJZI]JhJ
=queremo	z+[DJ
=querer	z@aDJHJKHZH
=queria	u#J-J9I>J?Z@bBJCIHHIJKHXHaJhI
=quero	p#J+X3H>F?[@IBHCGDHHDIHMHNIZ[[YaGhZ
=query	wHIQ^
=questa	s(X-YKY
=question	]!I#F%I(A)F*c+G,J-D1J3I4J6J7J8I9E:G;I=H>E?d@FAIBGCDD[EIFJGHH[IGJJKELYMHNGOGPGQITIUIVFWJX]YIZA[G]H^I_IaGbIcHdHfJgJhH
=questo	z(Z
=qui	r)J3E;Y>]HGIHKIOGU]VIZ]^ZaIfJ
=quick	w9Z@YHI
=quier	s>H?J@HC]IJK^M]ZJaJhH
=quiero	l+X-J3I9H:I>H?]@[BFCFDIHFIFMGNHOJXJZ[[[aHhZ
=quit	z>YCJHI]Z
=quitaron	z=Y?]CJHJNJ
=quito	z4]HHU]ZJ
=quota	zHY
=qwerty	p%J-e3H9H>I?J@HCJDJHEIEKIMJNJOJXHZGaH
=r	s%F-J2I3I9HAJFbGIHEIIKIPHQ]VJZG
=r2	r4J5_HI
=raden	u-[
=radio	z[Y
=rais	s(J>I?IC_DHHII^ZJ
=raison	w#]@JEZHJTJ
=raiz	z%_HIPIdGfJ
=ramal	z3_>HOFaF
=ran	n!_#G(H)[-I/I9G=_@FBIDIGJHBIIJHKGPIRDSFTJVIXGZD]aaJbJcIgH
=random	r-JHIIGK[N^ZH
=rang	w9H>EB]HFKJZI]_
=rano	z@Y
=rapidez	z9]
=rapido	zVJZJb^
=rapport	w+[D[
=rather	w+ICJDGH]
=raus	r#_-I3^9J>I@IBICJDHHFIHKHOJXGZI]^aHdZ
=raz	w@]
=razy	z#I-I9J@^BJHHX^ZH
=rdp	z-J/I6I7I=GH_SITIZF_Ib[eGfI
=re	i!]%H+]3J8_<J>I?GAJBYCDDCOJVHZH]J_IcJdIfJ
=reach	a!H#X%I(H)I-G/D1J3Z6E7I8J:E=G>G?G@GBFDZEFGHH?IIJXKDM[NEOIPIRGSHTHUGVHWJXYYZZH[J]I^I_Ea[bXcbeJfDgXhI
=reachabl	s3J4[>^DJHDMJSZUJaDfI
=reactivat	u!_HH_JbI
=reactiver	z6[8ZdJ
=read	e!G#H%a(I)J-H/I2G4J6_7J8J9H=J>[?H@GBICIDIGHHZIHJJKFMINGPISYTIVHXJZ^]G^J_EaFbJcHfIgJhI
=reader	r(a)IH[VJZFbH
=readwrit	z(a@JHHKHZF^I
=real	w9]HH
=realis	z@X
=really	w9Y@Y
=reason	h!I%J(J-F3X4J8H9H>G?JCIDIGJHEIFKGLXMJNbPIVIZa^J_JaIhI
=reboot	lB]HDZF]If_
=recall	z#X9H?IH^ZFaE
=receb	wHZaZ
=recebo	sa[
=receiv	d%J(F)J*I-J3E:F=I>[?F@IBGCHDFGIH^IIKGMINIOIUIVZWIXI][a[bJdJgJhI
=recemment	uKY
=recent	p-H9J@]BIHGIJKaZIhH
=recently	l@aBIHIKZZD
=reception	wHZZG^^
=rechaza	m-Z/J3J4J9I:J>I?J@GBIHGIGJ[MJN_O]VJhI
=rechazada	w.X/]@YHJ
=rechazado	z,Z
=rechazo	z-Y/]KJNJ
=rechner	s#](I-J3I9I:J=J>I@IH]IJKJMZVIXHZF]IaIb]dJfJg[
=recht	m%a(Y0[;[=IBJDIGJHGVIYJZH]IaJfJ
=rechten	r!F#J%^(a)H-H2J3J9H:I;^=J>I?I@JBHCJDIHDIIKGNJPZVHXJZG]J_JaHbJdIfJ
=recib	z>FH]a[
=reclam	u9J@IC]HHI[M[ZJ
=recognis	i(I-^3D7[9J:I>E?J@HBHCIDGHCIDKXNHO^UIVZZF]IaHdJh^
=recoi	waZ
=recoit	z>HHZaZ
=recommencer	zHIX^ZI
=recommend	z#H-JH^ZH
=recommendation	z)GH_ZI
=reconhec	u3I:Z>J@IHIIJKJMJO[ZFh^
=reconnait	z:[@HHJZJh]
=reconnu	zOXhZ
=reconoc	u3H:Z>J@GHIMJOZZEh^
=record	h#E-H3^7I9H:I>Y?E@GBHC]DYIGJJKFMGNHO_TYZE^J_JaFhF
=recover	z>_HE
=recovery	i!J)G3J>]?JCJDaHZVHZEaH
=recreat	u!JHF__
=recu	za]
=recuerda	zK_ZJhJ
=recuperar	u!J%J>FHFVJZa
=recuperer	u>X@JCZHHZZ
=recupero	r(H*Z,Z>b@IBJHFZChJ
=recusa	o-I3J4J9I@ICJHHIFJZKEN[O^VGZ[hJ
=recusada	w@YI]NXOI
=recusado	z,X.X
=recusou	w/_KI
=recycl	w3JAIK[ZJ_^
=red	f!I#I%J(H)J*J-C/G2J3G7H8J9F:H=I>G?G@CBBCHDHGJHBIbJIK]LHMGNFOJSaTIUHVJWHXIYJZ_[I]A^H_JaEbEcJdGeZfJgIh_
=redan	wK[
=redefin	z:Y=]HJZH
=redefinicao	e!H%I(D)G*H,J3J7H:G=H>I?F@HCIDHHYKJMINFPHS]U^VYW[XJZ[[J]GaHbGcIdIgJ
=redefinida	u@JBXHJM]VJWJZGgZ
=redefinir	_!Y#I(^*H+I,J-J/I3I4I6J8J>H?Y@CCGGJHGIIJJKGLIMGNIPXRJSXTIUDVXWDXIZ[]G^I_IaZbZcIdIfHgHhJ
=redemarrag	zB^ZIfH
=redirect	r(J7b:GBJDJH]KFNJUIZD[JbJdJ
=reecritur	a!H#G%]&J(F)H*I+G,Y-G/H1I2I3E4Y5I6Y7H9F:G;I<I>E?E@DAIBECIDFEHFFGYHDIGJHKELHMFNCOIP]SITJUEVDWHXG[H]I^F_HaGbDd^e[f^hE
=reescrib	z0YPX
=reescritura	i!I#J%Y(I+J,I-J/I0J1J3H4Z6X7J8X9G:J>H?I@HBIDIGHHJKHLJMGNIPHRYSJTJUJVIXJZZ]J^J_JaJbGc[dZgIhH
=reessayez	sHJZ[
=referenc	m#ZHZ
=refus	P!Z#A%_&F)[*C+D-^.Y/c0E1E2G3@4B5F6D7J8C9A:I;F<G=Z>A?G@YAEB?CBDBEEFDGAH=IbJbK_LDM@OZPHS@TBUDWDXBYEZJ[C]D^@_AaCbAcCfAgC
=refuse	r%I(I-J:J=]@YHDN]P_VFZB^XdHfI
=regard	w%Z@Y
=regel	zG[HINZ
=registado	z3I>ICJD^O[ZI
=register	S!F#G%I(F)D*D+d,J-F.J/H0J1I2J3C4I5I6I7G8H9E:F;I<J=F>^?_@DAFBHCcD[EHFHGFIEJXKCLGMGNEOZPFQJRISHTGUBVAWFXGYHZB[G]D^H_GaFbFcGdHeJfHgHhG
=registr	wDZ
=registrado	d!J(J)J*J+c-I3F:J@JBGDZH@IJKJO_PJUIVIZI]JbJhJ
=registration	_(I)J*I+d-I0G3Z8J>I?EBFCCDZH]KJNGOGPJUJWJZH]IaJbIcIeJfH
=registrato	h+^3I>H?H@JBHCYD]HBNJO]ZH
=registrazion	rBZCID_HDUJ
=registrei	zDX
=registrerad	wC]DIOX
=registrerat	u3HD]
=registrieren	z+_>JCIDFOI
=registriert	j+X>J?I@JBIC]D^HYKIOIVJZJ
=registrierung	p+^BYCHD[HH
=registro	h!I(J)I-I/X3G4J:J>F?F@JB]CDD_HZIIJJKJMJNJPISJUIVHWJXJZI_JaJbIcXhJ
=registry	r+G?JCJDEHCJXYbZIbZ
=regl	r-I3JBZDJGYHFKFMJN_V]ZG
=regla	zGZNX
=regola	wCYGYNX
=regra	wCYGYNY
=rehir	z!HMJ_^
=reicht	z)I*]?IC^KJVHZE
=reimposta	n(Y=]@IBHHFKJUJVIZEb_
=reimpostar	f(^)G3J:[=Z>I?Z@FDHEXHFKGMHPJSJUIWIZ[[Y]IaJbFfIgJ
=reimpostata	s(J@IBYHIKJM[UJVJZFg^
=reimpostazion	b!F#J%F(C)G*I+H,J-J/J0I3G4H6I7I:E;J=E>H?E@IBXCHDFGJIJKIMGNFOJPXRJS_THUZVYW_XHZ^[I]G^J_HaHbFcGdHeJgH
=rein	u!YHIIXZ^aI
=reinicia	zBJHJSJZGf^
=reiniciamo	zB^UJfH
=reiniciar	zB^ZG
=reinitialis	w@IBZM[ZFgY
=reinitialisation	^#H%I(@)X*G+G,I-H/I0J1I3G4I6I7H8J;J=X>H?B@HAJBZCGDIFIGHHGIIJJKILIMENDOJP[RJS^TIUXV[WZXIYJZ_[G_HaFbEcEdDeJgHhJ
=reinitialiser	b!I#I%Y(^*I3H4J=Y>H?[@FCIDGEXGJHFIIJJKHLJMFNHOIPGTJUYVJWGXJ[[]H^Ia[bXcJdIfGgHhI
=reject	X!E#G%G&I(F)H*I+I,H-_.J/_0I1H2I3F4G5I6F7G8G9E:F;I<J=G>F?G@XAGBCCGDGEHFHGEHJI]J^KILHNaPFQJRISHTGUHVFWHXHYHZH[H]H^E_DaHbFcEdEeHfFgEhX
=rejestrowalem	zD[
=rejet	w-YK[
=rejett	w.YJY
=relat	z%Z
=relatorio	w+X>I?JCIDZHZOH
=relay	wHHc_
=releas	s#D1[H^KGTYZI[[
=relogio	zR[
=reloj	zRZ
=remain	o#I/YBJHJT[
=remember	c#H(H-F/H>H@GBGCJDIJJKaMINFOJTJVHXJZY[X^GbJdJh^
=remettr	w@YCJHHIIKaZEhI
=reminder	z@JH]ZJ
=remot	b!J#J%I(J-J4I6J9I=J>E?IBJGJH[IIKJNJQcVJZE_Ic[fI
=remota	uQ]
=remoteaufruf	wQ]
=remotely	wHIQ^
=remov	a!G#I%Z(G)X*I-I/G1H2I3G6I7I8X9D:I;H<J>B?X@FAZBDCEDFFIGFJ[KFLIMHNHOJQHRHSJTGUIVZWJX[YcZE[J]F^[_]aFcAdHfFgGhH
=removida	z*I8Y9I?^CJHIdJ
=remplacer	w@]HZNJ
=renam	r-I=JBIFaGFH_IGKJMEZE]J
=renew	r-J@ZHDIJKZNJUYZEc]
=renovar	z+[
=renseign	z3H9J>E?^CJD[HFMJaH
=renvoi	w7YNX
=repair	w>^HFaJ
=repeat	o#YHJKZ
=repetida	u?I@IHJKbZF
=repetir	zKZ
=replac	h#J(I-G3J7J9J>_?I@cBGDIIEJJKDMHNIZA[J]J^HbYdJh[
=replacement	u>]JZZH
=replication	u4H@JHZMaNEZHcG
=reply	z9X
=repond	z0XHJIGN]
=repons	z9[@JHFX]
=repor	wVYc]
=report	c!I%J(H-I/J3J9I:I=J>G?H@GAICHGJHbIHKHMJNIOIPISZUJVIWJXJZb]Y_JbIcJfJgJ
=reprendr	zK]hI
=request	a!G#F%H&I(Y)H*E+X,I-E.J/H0J3H4I6]7H8H9[:F<I=F>E?B@EAIB^CFDEEEGJHZIEJIKGLYMGNGOHPFQIRISaTHUDVDWIXYYIZJ[J]E^I_FbFc]dGeHfDgJhH
=requestdeni	k(_HI
=requir	X!H#H%C(Z)G*G+_,H-G/G0[1H2H3E4I5I6I7H8H9E:H;I<b>D?J@BAGBECcE[FIGGHHJHKCL_MHNCOGPFQHRISHTHUHVGWHXFYGZA[I^E_GaGbGcZeYfHgHhG
=requirement	a(I-I/I3I9I=JBICJEJIcN]TJZFaJbYcJdJhI
=requis	s=Y?ZC^DFHF
=requisiti	uHJIYN]
=requisito	n-J9J:JHGI[NaZJ
=reserv	n7H9H<HBIDJFcHGIHLJMJTJZHbJcJdJfI
=reservado	zF]
=reset	9!]#A%I&G([)]*Y+?,=-8.X0Y1]2B3E4G5^6B7]8X9A;H<G=X>I?]@HBXDEF[GJHBI=KALIMCN?ODQBSXTBUZWcYAZ[[F]]^Ea]bXcHeFfGg[h>
=resetowac	w=]BJHGSJV^ZG
=resetowani	s(JBZHJUZVJZY
=resetowania	p([:I=I@JBJDYHHU]WJZJbIgJ
=resetseit	zS^]G
=resetten	j!H#J%Z(Z)I/I7I:Z=H>H?G@FBZCJDIGJHBIIKHMINHPHSYTJUGV_WHXHZY[I]I^JaGb[cJdJfHgIhJ
=resetuj	wb^
=resolv	l4[BZGJPJZYcZdZfH
=resourc	u!J#J8FA_G[TH_H
=respect	sIZNYZJ
=respond	s0[HIfZ
=respons	w9^H[XGZJ
=resposta	w#G-J9[?JHXKJTJX]ZIaI
=respuesta	w#H-J9[?J@JX]aF
=resset	zHJb[
=rest	i#I%[(F)X*J-H/J3J8J9H:H=J>I?I@GBHCJDJHHIHKHL[MYNIP]UHV^XJZJ[I]J^I_Ya[cJdIfIhI
=resta	uBJLYMJ_Yg^
=restablecer	]!X#I(_)G*I+H/I3H4I5Y6I8I;I=^>G@DAJBFCGDHGIHCIIJIKELIMGNIPYRJSHTIUCWGXHZ[]G^H_FaZb[dGfFgHhI
=restablecida	zgZ
=restablecido	zBYM]UIVJZE
=restablecimiento	e!E#I%I(F)G*H-J3I4J7I8J:F=H>I?GBXCIDGGJIIKJLJMINIPHRJS[TJW^XIZ]]Z_IaHbFcHdIfXgJ
=restart	h!J#I%J(H)J-J8J9D=J>I?J@DBbDIGIHGIIJJKFMGNJPJRHSIUHVHXGZC]GaGbGcGfdgJ
=restaurado	z6aHF
=restaurar	zHFR_
=resto	zM_bI
=restor	h/H3J4I6[8I9I=J>H@JAHHbKJPHRJTGZH__
=restrict	kBIHIQ_
=restriction	n@IHHIZKJN_ZJ^JhI
=restrictremotesam	m%J4J=JHHNJPJQbZJdI
=restringir	zQ[
=result	o/a@JHGMEN]ZIdY
=resync	p%H4J8I9I=IBEGJHFReYIZIcJdFeJfE
=retir	r1^=Z?ZCJHJZI
=retour	w!aHH
=retri	z0YBJHIK]LGZG
=return	c!^%H&[(I)I+Y,J-H/I3H9I:I=J>X?G@GAIBGCIDGGIHAIGJZK]MIOJS]TIUIVHXIZC[J_^aHb]c[dJeJfJgGhG
=reuniao	w9G>J?JBJIHKJZ[]^
=reunion	u9H>I?IBJIJMJZ]]_aJ
=reus	nHZIJKaNGXJZA
=reussi	w/ZB^HJ
=reutilizar	zKX
=revient	w!Z+ZHDTJb^
=review	r*G>I?IHc
=riattivar	z6Z8ZHJdJ
=ricev	w3I>FH[OZaZ
=ricevo	wa^
=richiest	z>GH]XY
=richiesta	w9_HGLYZH
=richiesti	z9JCaHIIJZJaJ
=richt	zH_
=richtig	wKJZHa[h]
=richtlini	h!J%I(G)H*]-H/Z3J7I:I=G>J?X@GBGDHEJHDIZKHMGNcOJPISHTHUFVHWbXJZB[J]H^J_JaHbGcJdHfJgFhI
=richtlinien	zNZ
=riconosc	u3G:[>I@IHIIIMIO[ZFh^
=ricorda	w9J@IHIIHKbOIZIaJhH
=rien	k#I%J(J-I3H9G:I>G?G@FB]CFDaHBIHKFMHNIT]VIXJ[J^Ia]bYdJhF
=riesc	w:X=[S]ZHaJ
=riesco	p!H#J%G(I@IBIHHIIKHLJMINIVIZb[^^IhH
=rifiuta	o9J@YCIHIIFJ[KIO[VJZ]aJ
=rifiutata	u/]@ZHGI]MI
=right	V!E#I%f&J(])E*E+G,H-C.I/D0]1G2G3E4G5I6H7F8G9C:E;a<I=E>C?D@ZAGCEDCEZFHGEIBK@LFMGNBO]P_QIRGSETEUEVCWCXFYHZ=[E]E^]_FbFcJdDeIfEgFh[
=rimasto	w#]IIKJdYfJ
=ring	n#J+J3I?H@IBHCJDIHBKJNJOIU^ZC]GacbI
=ripristino	zHIR^
=riprova	w@]BIHIMJTXZX
=riscriv	z0YPX
=risk	wH_
=risky	zH^
=risolto	zBXR[
=rispetta	r-YIJKJN^ZJ
=rispond	z0XNX
=risposta	z9]HYaI
=risulta	w!Z+ZDJHJh]
=riunion	w-I9H>J?JBJIJKJZZ]]
=riusar	zKZ
=riuscita	z/X6X
=riuscito	wB_ZI
=riutilizzar	zKY
=roadmap	zHY
=robaron	z>]ZJ
=roblox	z#I-HBIHaIHKIZE
=robot	r3^9_>H@JHEZGaX
=rojo	w3J9J@HHGIJK]MIZ[h[
=rol	s(^)^*X?GBIDJHJUJVJZJ
=role	Y!F#H%F(d)i*e+H,H-C.J/E0J1I2I3D4G5I6I7F8H9C:E;H<I=E>D?B@CAHBCCBDDEHFHGGICJGKELFMGNDOHPGQJRISFTEUDVAWGXFYIZ=[G]F^D_GaFbFcHdGeIfHgFhF
=roll	n(b*X6]:I=J@IBJHCKHUJV]ZF]J_I
=rollover	zHZ
=room	k4J5JHbRHZFc[fI
=root	u%ZH]KJZHhJ
=rosso	w>I@JBIHHK]ZZhZ
=rot	z-JHII]KIMJZEh[
=rotat	m2YHaKGNJ
=rotto	w>^RXZHaH
=roubaram	z>_HHZH
=roug	w>J@JCJHHK]h]
=round	u@JDYHHIIKaZIhI
=router	o>HHaMIZH
=row	o#]/Y3I@FBYHCIJNJTFX]Z]]Y
=rpc	l!J%I(I)J*I-I3H4h5H6F7J8J9F:J=H>H?E@JAJBICJDIHAIHKGMGNIOJPHRESIUIVGXJYGZD]I^J_HaHbJcEdGeJfBhJ
=ruckschreiben	a!H#G%D&](F)G*I+I,[-H/H3G7I8Z:G;J=]>G?G@DCHDGEHGFHBIHKELHMHNFOJP[RZSITHUGVEWIXGY][H]I^G_[aHbFcYdFe[gHhF
=rucksetzseit	zC^H[KIVJZE
=rucksetzung	z!YZZ
=rufnummer	u3_>XIIOJZJ
=rule	Z!H#H%H(E)G+I,J-C/[0J1I2I3F4G5I6I7G8F9G:F;J=F>G?GAIBHCGDFEIFIGfIZJZKBLHMENfOIPDRHSGTHUGVDWHXIYHZ?[H]G^G_DaGbFdGeJfDgGhF
=run	h!J%F(H-I0Z1[3J4I5Z6I9H>I@IBHDJGHH^IJJXNIRFTIYIZE]Y^]_JaJcEdJfE
=runn	e%J(J,I/I1]=J@JHCJZR[SIUIVIZCbJcGdEeFfbgJ
=runs	n#H-I1Z@HBIHCIIJZKZNHRZTZZGf]
=ruolo	r(_)]*]?FCIDJHHUJVHZI
=russia	z#FH]TZZJ
=s	o#^%J*X+]-H3J9H:J=J>J?I@JBICJDJF]HZIHKHMJNIOJPJVHXIZY[J]J^JaJdHfIhI
=sa	m#J(J)J-J.X9c=Y>J?J@JBFIIKHMJNJPZVFZEaJbIcIdIfIhJ
=sabbatical	w!^
=safari	w.]SI
=safepass	zJ[
=sager	s*J-[9H>I?JHFIHK]O]ZHdZhX
=sagt	e!I#G%I(G)H+J,I-X3G4J9F:I=G>G?G@EBGCZDEE[GJHBI]LJMINEO[PHRJSHTGUHVFW[X[YJ[I]H^GaFbIcHfHgGhZ
=sai	w3Z>JFZaJc[
=said	g!J-I/c3I4J=E?J@IAJBGEIGJIGJ[KEMHNGOIVHZc[I]J_IbJdFfJgJ
=saisi	w3H>JO^
=sakna	s(J-J3^9F=]>J?J@JBJCIHDI[KJXJZGaIbX
=saknar	p#J%](a-I3^9F:J;J=J>H?I@IBIC[DHHEIIKIVHXIZF]JaEbJ
=sala	w9J>JHa
=sale	h!J#J&H(G)H*I-H/J4J9G:Z=J>F@EBGCZDFF_GIH?IGK[LJMHNHOGPHRJUJV_XIZY]J^I_IaEfIhZ
=salesforc	o9IHbIJKJZG
=salta	zD[HJLX
=salvato	z3]>JHJOZ
=sam	^!G#G%A(G)H*G+I,H-F/I0J1I2F3G4H6J7I8I9D:H;H<J=G>G?F@HAHBFCGDHEIFJGHH>IFJJKGLIMHNHOIPFQkRJTIUIWJXGYHZF[J]I^H_GaGbHcHdHeJfIgIhI
=same	W!D#F%G&I(D)G*F+G,H-B.J/]0D1G2I3E4G5I6G7G8F9C:F;I<J=E>E?G@^AcBACGDFEHFFGFHBI?KdLHMDPYQIRETFWGXFYIZa[E]D^G_IaDcFdDeGfFg]hD
=samego	z@^HJZHb[
=saml	w7_ZHbG
=samma	z9J@]HJZFb]
=samr	k%H-I2J3J4I9J=J?JCIHDIJKJNJPJQeYHZIbJcHdJfJ
=sandbox	zH[UJWZ
=sans	f!I#]%I&[(J-G/J3]9I=X>J?J@GBFCIDZFIHHIFKGN]OETHVJXIZE[Z]IaFbIcIdIfJhI
=sao	zC]DGHII^KJZF
=sap	j#A(F)J-J3I4I7J9J:F=I>J?J@HBFDHHiIJKJMINJTGUFVHWJZA[H^JbBdIfJhI
=sas	p,H-J3J9H>JHEMJReZJaJcIfI
=satisfait	zN]
=satisfi	u/[HIIGJ[N[ZIaI
=satisfy	p@ZHFIINaZI
=sauvegard	z6Z
=save	s-G3I9F=]>J?I@ICEDHH_IFKHNJOJVJZE]EaIdJf]hJ
=saved	zH[ZJbJ
=saw	z9[@[CJHGZH
=say	g#E%I&J(I)J*J+Z-F/H3E4J6J7J8J9F:I=G>F?F@ZAJBFCHDHFJGIHBI[JJKALJMGN[PJTZU]VIXIYHZ^[J]I^I_IaGbJcJdIfHh_
=says	G#Z%B(A)G*J,C-_0D1X2E3>4B5D6I8B9?:Y<E>>?>@CAJB=CHDIEYFCGJHFIaKZLGM@O]P@QDRDUYV^XaYDZX[F]FaEbDdZf@g>h^
=sbagliat	z@IHGX^
=sbagliata	o9G>J?J@IBIEZH[KHMIRYXIZIha
=sbagliato	u4[HERXX]ZJdJ
=sbaglio	z-I@ZHJKIZHh[
=sbloccar	r#YHJ[]
=sbloccato	w#E%JB]HFT]ZJ
=sblocco	z1Y[Z
=scadenza	rL_ZJ
=scaduta	u=_@JBIHEKIVIZZ][bJhI
=scaduto	z>Ja[
=scanner	wCJH]
=sceglin	z@HHJK]
=scenario	w)YAXHZ
=schannel	zHGY^
=scheda	z(]9I?FD]IJ
=scheitert	m/I3]8Y<X=JHIIJKJQXZG_ZeYfJh[
=scherm	z9JHXZJb[
=schermata	p(J+ZBHDIHFKJZHbb
=schlagt	n(I6Z8Y:J=I@IBJHINZVJZ[bG
=schlussel	u6^?[HJZI
=schnell	z-I9[HGIJZ^
=schon	b!H%H*I+_,I-Z/H1J3F4I6J7J8J9a:H;J=G>B?E@^AIBFCCDCEJFJGIH@ICKbLIMZNFOGRJSITHUHVXXGYIZ@[H]D^H_GbZcIdHeJfHgIhX
=school	l(I/J3G7J:J>Z?H@HBIDZHGKZMYU_VH]JaHbJgY
=schragstrich	z3]FX
=schreiben	w%^
=schreibt	zIZg[
=schritt	wC^]YaEeZ
=schusestrongcrypto	o9JHHYa
=scim	z0JH^ZH
=scop	d%J)J-J1J3J=J>J?J@JBJGeH?IIJGKINIPHVaZHbIcJdIfI
=scor	w-ZHXIGKHZJ
=scorsa	z*Z>IIJK^hJ
=screen	U!E#G%H(F)I*J+_,J-G/I1J3H4I6J7I8I9F:I=G>_?F@DAIBCCEDJEJFJGIIYJIKFLXMHNGOHPIQJRISITEUHVGWIXHYIZ=[]][^H_HaFbfcHdHeJfGgHhI
=screenshot	n?J@JBJH^Z]^IbIhJ
=script	j!X%F(J3D=I>G@GBHDHGJHbKIMJNJOIPGTJVJYXZD_[aJbIga
=scritto	z>IDFHGK^O]
=scriv	uGZHFY]ZJf[gX
=sdprop	w(HHIPa
=se	W!Y#X%C&H(D)E+_,E-A.H/D0G1F2F3H4Z5G8E:B;G<H=X?HAFBJD?FFJFK@NBOCPEQHRGV?XFYEZ[[^]B^D_JaAbDd]eXf]gEhB
=seamless	wH^
=search	w9IAIBIDJHYMH_aaH
=season	r![-c@IHDIIKFNIZF
=seasonal	w![D]HG
=second	Z!G#H%G(G)H*Y+Z,I-D.J0I1I2I3D4G5I6]7I8_9C:H;J<I=H>C?D@eAGB]CeDAEIFIGHHJIDKELFMFNDOHPHQJRFSHTHUHVFWHXEYHZD][^H_FaBbFcFdHeJfFgIhE
=seconda	z8[
=secondo	o-Z9J>I@HBHC]HEIXKIZF]ZfJh[
=secour	u3[>[?ICHD]HBaH
=secret	j%J(J*E+I2_3I>H?bBJCJDIH]KJLJZJcJfJ
=secreta	z)I*a,JPH
=secretary	w(]3[@JHFKJZIbJg[
=section	z#J%FH]
=secur	l!I#H(J+a4E<_@HBJCJD^H@IIKITIVIY^ZD^JcJhJ
=securit	p+JCZDYHHQYY[fJ
=security	T!E#E%[&J(Y)Z*_+Y,G.I/G0I1G2I3F4G5I6F7E8G9F:F;^<H=E?]@AAGBDC[EHFHGFHZJHKDLHMFNEOGPDQ^RGSGUFVIWGYZZ>[F]F_GaFbZcGdEeHfFgF
=see	^#Z%Z(B)]*J+D,J-X/H1J4I6J7I8I9[:H;J=H>G?J@CAJBECGDDEIFJGHH^IYJHKELYMHN^PHRJSJUDVFWJXHYJ[X]I^HaGbHcIdHfIgHhG
=seem	j#J%H(G)I-^>J?I@JBJCIGJI]NIP]VHZH[J^JaZgXhJ
=seen	p-^KJ
=sees	zA_HDdJfFgX
=segu	w!X>YgX
=segun	s-[HIKJSXZI]Yh^
=segunda	u8Z9]@ZHG
=segundo	l-Z8[9I>H?IBJCaDJHGIIKIXIZEaIh[
=seguranca	p%J*Z-I3I9F=I>J?_CZDJHFIJKIPJQYVJXIY]]IaJbJ
=seguridad	o+J-H3H9G>J?^BJCZDYHFIJKJQYXIY]aJ
=sei	k!J#J(I-Y3I9Y:H=J>E?H@GBICIDHIYKDMJNGOIPIV_XJ[a]J^IaIh[
=sein	i![#H%J(H-I.Z3Z9I:X=J>I?J@FB[CJDJHFIYK^LIMGNJOJPJUIVYXJZC[J^^aJbIdJfJgJhH
=seit	a!G#]%Z&J(F*Y+X,H-Y/H0H1X2J3B4F5I6H7I8H9D:X;H<J=X>I?G@BAICDD[EHFIGGH>IYJJKXLHMFNFOYPFQJRDSGTHUFVCWHX[YJZH[H]X^G_HcEdDeGfbgHhX
=seitdem	s8Z=]BIHGQYR]ZHfJ
=seither	u%J2[=[HFY^ZHdJfJ
=selben	w9J@^A^HHZH_GdJ
=selbst	l(I)[:H=J?I@GB^HFKIMJU[V_ZCfJhI
=select	e%I(I-J1I3J4J7J8J9J;J<X=J>J@HBICJDJG]HHJJKJL[MJNIPIU]V_ZE_IaJbIcJdJfIhJ
=selectiv	sGbHFZJ^J
=self	T!E#D%B(@)c*E+H,H-F.I/E0F1H2H3G4G5H6G7E8G9J:E;I<I>E?C@@AHBDCGDYEHFHGEH[IFJGKELCMDNFOJPCQIRGTZUbVaWEXGYFZY[D]G^d_FbDcAdBeGf=gEhD
=selfservic	uHFS[UaVGZJfI
=sem	a!G%F&Z(J)I*H+I-F/I2I3_4G6J7H8Z9E:G;J=X>H?FAHEIFIGHH=IEJIKEN^OCPGRISGTGUHVGWIXEZA[Z]FbXc]dGeIfFhH
=semicolon	zF[
=sempr	s#J+J>J@GBGCID_IIK]M[VIZEhI
=senast	z-I3J9I@JHGIHKbZIaF
=send	e-I3I7[9J:J?I@HBHCIHYIIJXKHMJNGOJX[YIZI]GabbIcJhJ
=sender	z@IBIH^ZG
=senha	P!@%F&G)B*C+D-X.H0Y1E3B4C5F6I8D9D:I;F<G=A?AAEBYC@EEFFGIHFIZKaLXN_OEPBQGRDSCTAU[VBWBXAYEZa[Y^X_BaAcAd]eEf@gFh[
=sent	h(I7Y>X@JBFKJ]Za_bJ
=sentenc	zHZ
=senza	f!I#Z%G&[(J*J,J-G/J2J3^4I6J8[9H:I=Z>J?I@HAJBECHDZGIH@IDJJKGLZNZOEPHRJTIVJXHYJZG]HaFbIcHeIfHgJhI
=separat	z3X
=september	z1X
=ser	p-I3F9I:]>F?J@YBICJDHHDI_KbMGNIOFXJZG]JaIhH
=serait	zh^
=serv	s(J5X>H?aBIHXMJVIZG
=server	L!B#G%@&E(?)A*B+C,C-?.F0F1D2A3?4d5f6f8A9@:A;D<Y=>>@??@>ABB=C@D?FCG=I?JAK>LCNDOCQXRdSETAUAV?WCXAYaZ<[C]@^Aa?b?cbdGeBfagBhA
=servern	zHDR[ZJc]fH
=serveur	h#J%H-J1I2J3J4]8J9I:J=I>J?I@IBIHDIJKJNJP]RZSIVIXJY[ZH_JaJbJc[dYeI
=servic	K!@#@%Y&G)[*A+C-C.E/E0a1Y2[3I4A5D6F8C9B:@;E=F>H??@@AEBYCBEAFDG?HJI@JCK@LIMDNAOEP>QERJS_THUaV_WAXCYXZI[A]@^G_XaGb@cbfeg>hB
=servicebu	i4JHEYJbJccfJ
=servicio	l(J2[9IHERJS^UDVGZFcHfb
=servico	l(J2Z9IBXDJHES^UGVIZG]JcGfa
=servidor	c!H#H%F(H)I*H+J,H-G/I0I1G2H3G4^5I6^7H8H9E:H;J<I=H>H?F@FAIBFCHDHFJGIHHIHJJKGLIM^NIOHP^QJR]SGTIUGVGXHY[ZF]H^I_GaFbHcZdZeHfXgJhI
=servizio	l(J2Y3J4J9J=J>J@JBYCJHEPJRJS]UGVGZI]HaJcHfb
=servono	uHZI^fH
=servu	z9a@JBIHEZIcJfH
=ses	w%[8Z9JF]HIIJ
=sesion	p(J-J3J>I?JBHHXIJKJ[]][aEbJcJh]
=sessao	z#XHI]]
=session	i#]%H(G-H3I9G:J=I>I?H@HBFCIDIIIKELEMINITJUHVJWJXHZB[I]daIbYcJh[
=set	M#J%c&[([+^,C->/I0G1D2C3@4C5D6B8B9@:E;E<^=A>C@_ADB_CDEZFDGJI=L^MBN>OCPJRISCTAUGVXWZXBY^Z9[@]E^^_Aa?bBcAeJfDg_h=
=sets	l&Y)J-I/I@IHCJ]KIMHgahH
=sett	[!G#G%J)D*a+I,H-D/E0J1I2J3G5G6I7G8H9H:E<_=F?D@IAIBCCFDFEHFJHdIEJFKELHMEN_PFQXRISGTIUFVCW_XHZ?]F^F_GaGbDcHdFeHfEgE
=setup	c!H#I%G(F)G+_,a-I/J0J1I3I4J6I7J8H9G:J;J=G>G?G@HAJBHCGD]E^FJGHIIJIKHLJMINHOJPERITJVFWJXJYIZA[J]I^I_GaHbIcHdBecfFgHhI
=setz	z:Z
=setzen	n&[)X:I<X@[BIHHKIL^MJNJV[ZB[I]J^IbJdJhJ
=setzt	uHHKIMJPXZ[g]
=seul	h!I#I%H(G)J*G+J-H3G4I7J8J9F:H=H>G?]@ZBXCbDFEJFJGJHAIFKHMHNIOJPYSITHU]V[XHZC[]]H^IaEbIcIdIfIgJhJ
=seulement	r#I=YBIHGSJTZZI[_cIgXhJ
=seven	w@^KHZJ
=seventh	zKY
=several	n#_-I1]HENXTEdJfI
=shar	f(J-H9J:H>G?I@HAYBHH_IGKHLJMINITJZB^bbHdJhI
=sharepoint	f%H*]-I9H:];F>JH_IHKJPIZI]J
=she	Y!]%G&J(E)G*F+D,I-B.J/D0J1I2I4H5I6H7F8G9D;I<J=E?DAEBcCBDbEIFHGGH:JFK^MCN[OHPFQJRHSHTFUFVZWHXDYI[G]a^F_[aDbEcFdFeIfHgIh^
=sheet	zHY
=shes	o#^)I-F@IHCIYKYNJTIUIV]XXZG_Y
=shibboleth	w7aHGSFZHgJ
=shift	z@ZHFZ^
=shop	s-X>[@IZHbZ
=short	m-F/Y?J@IC[HDIbJJKGNFZEaJ
=shorten	z%J2Z9HHEX]
=should	_!C#G%I(G)I*H+Z-G/I1J3G4H6I8G9I:]=I>G?D@GBFC[FJGHHaIEJJMHNEOIPIRJSITIUIVEWJXHYIZ[[G]E__aXbGd[eJfIgIhE
=show	S!I%E&H(C)F*H+b,F-D/[1H2I3D4G5H6H7H8G9D:H;X<J=F>E?H@JAGBADAEGFHGFIFJYKCMINYOZPDQIRYS_TYUZWGXDYHZH]]^E_FbbcFdCeGfEgFhD
=shown	h*I-G0Z>I?b@FDIIHKFLJMINJOJRJVJZC[^^HaZhI
=shut	n!^#a-G/J3J9H>Z?H@FBHCJDJHBIGKFMJNJPJRISJXIZD]Z^I_JbIcJfZ
=si	a!F%F&J(C)^*I+_,G-D/H0I1H2H3D4F5J6H7G8H:F;I<J=Y>D?E@^AHBCCCDAEIFIGGJILHMDNEODQIRFTEUFVaWHXCYGZ][Y]C^H_HbEcDdEf^gHhE
=sich	e#I(J)Y*J,J-I/J3J6X9I:X=J>I?I@[BXCFDGGJH]IHKXMYNJOIPIVHXI]J^JdIgZhH
=sicherheitsfragen	r*]-J?]DJHHX]ZJ
=sicherheitsinfo	w+[CJD[HJ
=sicherheitsinformationen	u?JCZD[
=sick	z-J9C@JBIDIHbIJKJVJZGaJ
=sicurezza	p)J*[+I-I3H4I9G=J>J?_BJC[DHHEIIKJNIPIQYXHY]ZIaJ
=side	k!H#J-F/a0J4G6J9H>J?J@IA]BICJDJH@IGJJKHMHNYPGRISaTZVJXJYIZD[J^J_YaIcGfDhJ
=sided	zH_ZI
=sie	]!Z#C%E&I(I,G-Y.J/F0J1G2H4Y5I6H7G8G9A:D;H<I=X>C@ZAHEHFHGGH>JGLFMCNCO^PIQJRYSFUCVXWFXYYGZ_[F]D^D_GaBbDcEeHfXgGh^
=siempr	z@JD]HGIJK^ZE
=siffra	z3I9JHGIa
=sign	O!D#G%D&I(C)C*F+],[-@.H/D0H1G2G3H4D5F6E7d8E9E:B;H<d=B>@?@@>AFBFCCEGFaGCH]I^JEK@L^MZNCOFPEQHRFSDTbUCVAWFXCYFZI[]]B^A_Ha?b]cCdBeDfCgDhF
=signal	z3G=J>I?JBHHXMGTGZG]_aJgI
=signatur	s<]HY
=sigo	z9_HGXIZIaJ
=sigu	n#I3JDJHGL[M]T[hJ
=silent	w3J>IBJDHHC]Hab
=sim	e!G#D%G(D)Y*F+Z,I-D.J/I1J2I3E4I6J7H8I9A:F=G>i?D@DAIBACEDBEIFIGHH^IDJIKDLHMDNGOHPFRISITCUGVXWHXFYJZA[C]E^H_HaCbFcHdGeJfHgIhG
=simbolo	r9J@JCJHII_
=simpl	r-I3G>IDJHCIbNXOHXJaJ
=sin	a!G#Y&Y(I)I*H+I-E/H1Y2I3Z4F6I7H8Z9E:F;X=J>E?F@XAICGDXEIFIGGHFIEJIKDN]OCPFQJRHSGTFUGVFWIXEZA[[]Fa_bGd[eGfDgIhG
=sinc	R%Y&H(A)a*B+Z,D-].I/A0D2G3B4G5F6E7I8Y9D:E;E<F=Z?G@HAYDFEFGBHEIIKJLYNHODSFTBUXVAWEY^[D]C^CaIc_dGeEfZhI
=sincronizacao	n#J%Y-I0Y3J9I@JG[HGIJKIMZRXZIdJf]
=sincronizacion	n%X-I0Y9I=J?IBJGYHGIJKJMZNIRXZJ]JaJdJf]hI
=sincronizada	zd[
=sincronizamo	z%JHJd_fG
=sincronizzati	zGYd[
=sincronizzazion	m-J0X9J=IG[HGIJKJMZNJRXZIdIf_
=sind	e!J#F%J(I)Z*J+J-^/Y4I7J9I=H>I@FBGCXD[GIHBICK]LJMHNGOJPIRJSJTGUFV^XHYJZE[I]I^J_JaHbIcHdFfYgIhH
=singl	r+X7[N[ZG
=sirv	z?[DIHGVJZ[
=sistema	l-I3B>F?H@IBICJDaHEIIK_MHR^U[ZEaIhF
=sit	z>I@YHHZEa^
=site	c!G#G%G&I(H)H*I+I,I-_.X/F0H1I3H4^5^6H7H8H9D:H;J<I=G?F@DAGBHCGDGEJFHGHH]IYJGKDLJMHNEOHPGQJRGTGUGVHWIXYYIZE[I]E^I_EaFbBc_dHeIfFgHhY
=sits	uHYJXPX
=situation	w?GH[dZ
=six	l!Z#H-H/Z3F9H:J;]=J>G?J@GCJDGGJKGNIOHPJVJX^ZCaahJ
=skew	uHHR_
=skicka	w3]>YaG
=skip	z+[@HD]HH
=skipp	o+Y1^BJD]GHKJMFZJfF
=skrivaren	wH^ZH
=skriver	zO^
=slash	mFbHD
=slot	z#]HITZ
=slow	n9J@JHbMHRXZJcE
=slowo	z-^HH
=slutad	zHIYYf]
=small	u-J=XI_KIZG
=smart	d!J#F%I(I-H3H9D:J=J>Z?J@HBDCJDJGIH_IEKILJMHNJT_VIXIZC[I]I^J_JaHb^cJdIfHhJ
=sms	M!>#>%@&C(=)?*G+>,E-;.D/@0D1B2C3c4@5D6B7A8D99:?;B<D=>>]?m@:AABBD:EAFBG@IAJBK:L@M<NHO;P?QDRASAT>U?V<WFX<YAZE[?]e^?_>alb=c@d?eDf?gAh=
=snapshot	n!J#J(J-J3J6Z9G:J=J>I?I@IBICIDJHZIIKJMJRcVJXIZH]I_IaHcJdJfI
=so	P!I#G%J&G(H)E*B,E-].I/]1F2F4I5G6E8D9E:A;Y=X>F?[@aAbBECcDYEHFEG[H>IZK>M?N>OEPHQGSDTEUFV^WEYHZ@[_^d_Aa=bBcHdHeEfBgJhC
=societ	z-^8ZID
=soddisfa	uHJIYN]
=sofort	z@_HJZJ
=softwar	p(J-J0I1^9JBJH]IJJYNJ
=soir	z@^KJZI
=soit	zN[
=soli	zV_ZH
=solicitud	w9[>FH[
=soll	l#J(I)I*J-I9J?J@[BJE[HFIJKIPJVIX_ZZgJ
=solo	[!E#D%E&I(C*D+F,H-B.I/F0I1H2G3B4F5I6H7G8G9@:E;Y<I=X>A?a@XAGCeDBEHFGGGH>IZJIKBLGMDNEOEP]QIRGSFUaVZWIXDYGZ?[b]D^F_FaAbDcFdEeHfFhE
=solv	s-J9G>J?I@JB^CJHHIHKJMJVJZG]J^_aJdJ
=som	w*]HHJYV]ZF
=some	_!G#G%F)H*I+H-[/X1J3G4Y7G8G9H:G=H>E?FAGBECXDDE_FGGYHJICLJMGOJPXRISHTIUIXHYJ[I]E^H_GaGbYcIdHf]gHhH
=somebody	d!I#E%G(])[+J-H/H1I3Z9I:J;Z<_>H?I@[BECJDIGHH@IYKFLHMINIOHPISHTXVHXJ[J]J_ZaIbIcIdZeJfYgHhG
=someon	e![#a%[(J)J*Y+X-E0J3H9F?H@DBFCHDFF]GIIGKEMJNHOHPIRJTYU_VIXHZH[I]H^XaFcIfHhJ
=someth	]!X#F%I(G)J*H+I,I-a/G3H4J6I7I8J9D:G;J>CBCDDE]FJGIHGIXJIK^MGNDOHPIRISITIUHVHWJXHZa[I][^I_IaGb[cHdIfIgJhE
=sometim	w@JBGDZHJMZZ[
=somewher	w-[DXHFZY
=somm	w:YEZ
=son	h!X%I(H-F2J3Y9J:[;X=J>H?J@YBZCIDHIHJJKGMHN[O[PJTJVHXJZB[J]J^ZaIbIcJdIfJhF
=sonderzeichen	s-[3I9I:JCJF[HII^
=sono	c!F#a%G(H,I-C/I1J2I3Y4H6J7I8I9]:X;I=G@CAIBYDbEJFIGHH=IAJIKCLIMFNIOEPHQJRISJTEUFV]WYXFYIZA]G^I_IaEbFcHdGeJfGgIhG
=sons	z-HBIHXI]KHZE
=sont	m!J#J%J-H.Z3[:J?J@IBJC[DFGXHHIZNIO^ZEhH
=soon	s(H)[*Y@aBIHEKJLJ^H
=soport	s(^1Y@ZHIVHZI
=sorry	h#I%J-H3I9a:I?I@FBGCJDIHCIHKHNIPJRJTJVIWYXIZa]I^JaJcXhI
=sort	u9FB]HJcZ
=sou	o)Y-H9I:[@IBJCID_HFIHKIMJV]ZDhJ
=sound	u9HH_
=sourc	p#XA[HH_[
=sourceanchor	o!J%IAb_J
=soy	m!J)Y+J3I9G:[?J@HBICID_HFIGKIMJVaZFhJ
=sozinho	s-I9G?X@JBYCIDJHHIIKJU]V_ZGaI
=spac	i3_4I>IDIIZRJZI_]aJcIfH
=spam	h#J*J-F3E4J9E:I=J>F?F@IBJCFDFFIH^ICKGMINIOJTJVJXIZE]J_IacbJ
=spater	u9Z@YBJHIIJTXZ]aI
=spazi	z3[I]KIZI
=speak	s-I9HH_IJNYY[aJ
=special	g-I3I9I:J@HBJF^I^JJNIVZZF
=specifi	r3IN]OZ
=specop	k4GHGIJJcNHZI
=spell	w3^@]HFZJ
=spelnia	r9JIZN_ZI
=spenta	u!Z-J9I<YHEU^XJfY
=spento	w%J)JBIHDU]VIY]ZGd]eHfH
=sperr	sHHSITbX[ZJaHgI
=sperrbildschirm	sHFZJba
=sperrt	z#^.YMF
=split	w/[8JgY
=spr	p4]7X>YHEIJK^ZJhH
=sprawi	z9_HH
=spray	u#IHETb
=springt	zb[
=spuntata	s;ZHHIJLXNIZJ^[d[
=spuntato	sLYd[fI
=sql	u!G#H%J3J9J>JBFHdIJZA^IcI
=ssl	o<_CHHEIIY^cYdJeIfF
=sso	r7]HZZI
=sspr	I![#B%@&F(9)_*G+[,C-B.I/D0C1C2E3b4F6B8@9G:C;G<E=I>>?[@IBYC@DHEAFCGFHZIBJ[KBL?MDOCP^QERBS]U_V]W^Xc[H]@^G_AaEbYc?d<eAf=g?h?
=ssprsetup	n+Y-J3I9G?JBICJDcHEVJXJaI
=staat	i!a#H%I(F*J-G/I3Z4J9G:H;^=I?]@GAJBGDHGJHAIGKFLJMGNGODPISJTIU^VZXJZC[J]I^[_GaFbHcJdZfFhG
=staff	d!H%G(^)]*Y+Z-H/H0J3G4J8Y9J=H>H?F@GBGCFDXF]GYHAIGJIKGMHP]RJSIUCV]WJXJZF[I]I^J_IaHbHcId[fFgH
=stag	wHGf]
=stagista	zV]
=stamattina	p#]-I@aBJHFKJZH
=stammer	w3F9I>JHHOZZJa^
=stampant	zH^ZI
=stand	w1YHYZI
=standard	s(G)b*I3YHCPHZI^J
=standig	zH[
=star	o!I(J-J9]=J@HBIDIHDIIMYTJUJV[XJZFdJfJg[h]
=starego	s@HBIHEKZMaZI
=start	^!H#F%H(G)I*J+I-H/H0Z1I4J6I7I8I9H:I=G>G?GAJB[CID_GZIDJYLJMGNHOIPHRGSGUHVGXIYIZB[J]_^I_Gb]cDdFeIf_gIhI
=startar	z9HH[MJZIdIf]
=starter	n!]+J>G@^AJBJD_IGKIVGZI
=startet	uH[MIZHdIf^
=stary	w>]HJ
=stat	uH^JHZI
=stata	s@HBYHIKXM^VJZG
=stato	sHGS_UJVZfJ
=statt	z0X3]OG
=statu	m!G0_3H9J@JDJHYMJNJS_UIVIaIfJ
=stay	h!J#H(I-H/I3I7J9H>I?J@FBFCJDJGIHEI^KIL^NHPJSHT]VJXJZD[F]Ga^dIfIg]hH
=steckt	w-XHII^ZH
=steed	zHYTZ
=steht	b#J%I(I*I-].X/I3]4I6J7J9G:H;J=I>E?Z@GBGCXD]EJFJGJH@I_JJKGMGNXOHRJSJUJVHWJXHYJZB[Y]H^H_IaEbIcJdIeJfX
=stellen	z(]>J?IDIH]NIVIZJ
=step	b!H#G%I(G)J+F,I-E0J1H3E4J5J6^7I8I9E:G;J=G>E?G@FAGBFCXFIGHH_IEJIKBLIMGNFOGPHR^SITFUIVFWIXFYIZ_[J]^^H_HaDbGcHdHfEgIhH
=stessa	zBJHHK^ZFbZhJ
=stesso	r9I@]A_HG_J
=still	R!_#I%F&H)F*F+D,G.H0G1a2G3?5Y6F8F9^:E;G<H=E>[?A@?AFB@CBDAEGFEGEHBJEK?LYMaOYQHRDSET[UFVDWHXBZY[Z]B^B_aaZbBcDdDeGfChH
=stimmen	z6XKJO]
=stimmt	l,ZE^HIIIOYTJZIdJfJ
=stolen	o>d@JBJDIHFZGaJ
=stop	e!X#I%H(G)[,J-H.X/I0G2J3H7J8H9I:I;Z=G>I?I@DAaBECIDIGFHYIGJIKGMXNIOJRFSITJUIVFWJXIYD]J_IaJbXcGdHe[fXgGhX
=stopp	^!I#G%G(H)I-H/H0Z2I3H4J5J6I7J8H9I:J=_>H?I@GAHBBCHDHFJGEIHJHKHLIMBNHPIR_SHTIUIVGWJXH]a^I_HaGbGdFeFf^gIhI
=stoppad	zfZ
=stor	d!G#H%H(I)I*I+J-C._/_2J3b4I5J6J8J9G:H=H>@?F@FAJBFCGGJHZIZJHKELJMGNDO_PIRJTHUJVHXIZ@[I]H^I_HaEbHcIdJfJgJhG
=storag	w4XHYfY
=storung	wS[
=str	s-Y/YHHK[ZI
=straight	wHJTJZJ[]bH
=strategi	h!J(I)I*^+I:J=J?]@HBICGDDEIHDIHKJMINbPHUFVHWaZE]JaJbJdG
=street	z-^HHIH
=strength	u(G)I*G,G@ZH]IZ
=strict	w.ZHJNY
=stricter	u*[/_8JHJNGPH
=strong	r*X-I@^HHI[NZZD
=structur	wF]
=sts	z7_:HHEZF
=stuck	d!H#H%J(F)^*H+G,J-H/J0I1J3H4J7I8J9G:I=H>G?HAJBFC[DbEJGHH_IGJJKGLJMHNHOJPHRJSITHUIVGXXYJZ]]I^I_GbGcHdJeJfHgJhI
=student	l!Y#J)J-I3H?DBJDHG[H]I[KJNIPJV_ZF^[
=stuff	zBGG]HHZ[
=stund	u9JB[HGPXX]aZ
=stunden	o@_HIIJKIX[ZGaY
=styl	z@]HYZF
=su	^!Y#F%G(J)J*G+H,I-E/J1I2J6J7H9H:Y=F?G@EAICGDCFJGIH@I]JIKFLHMYNGOXPIT[V_WEZG[H]H^Y_IaGdGeJfG
=sua	g!Z#H%J(G)J*J-I3Y4J7J8X9I:I=I>I?I@XCIDGEYHEI]KZMZNIOJPIUIVYWEXXZC]I^XaIbIdIfJhH
=subito	z-J@[HFZ[
=submit	w9JHHZ_aI
=submitt	p%YHEZ_
=subscription	u=_BIHIZI
=subsidiary	z(]PH_Y
=succ	sBZHIJZNJZHc[
=succeed	n#I/_3I>JBZHHTZZHdG
=success	i,J/^9J@^BcHBKJMHNGUIXIZB[J^FeJhJ
=successful	wMZZFe]fH
=successfully	k!J#G%H(JBbHETGV[ZD[G^I
=successor	z1X
=such	j+H/XBICIDFHZMYNITJZJ_agI
=sucursal	zM]
=suffic	z(]@JHHZJ
=sufficient	z-E>GC^H]II
=suffit	z?[C]HJZHaJ
=sui	w5XJZ
=suis	h!J#_%I(Y*J+[-H1H2J3H4I8I:Y=I>Z?E@EBZCDGJHAIHKFMHNIOIRHTHUIV_XHYIZC[[]Y_JaGbHcHdJfGhF
=suit	u#]@^HFNIY^ZGcE
=sul	i-H.Y/J3G4I:J<X=J>G?I@HBFCIDGIIJ]KJM_NHOJTYXIZF]JaIb]cYhJ
=sull	o!J%X(J;[?J@JBICJHHRZZG]I^]a]
=sulla	w%Z;JHI[Xb]
=sumiu	z?^HJKIZJbZ
=summer	r![IYK[
=suo	z;Z
=super	z9]HJ
=suport	r(X1YgZ
=supplementair	zC_DGHH
=supplier	r:_HIZG
=support	]!I#J%I(^)G*H-I/G0J1d3I4D5_8I:G=G?GBFCHDFEZGHHZIGKILJMHNGPFRISHTGUHVEWHXIYJ[J]I^I_IaIbHcHdGeJfHhJ
=supportato	w1YgX
=suppos	z7X
=supprim	u4]9J?IHEMJU]ZI_ZfJ
=sur	[!D#D%Y&J(Y)H*G+G,I-E/H0J1I2H4F6I7H8H9X:J;[=F>E?C@DAHBACDEIFIGGH@J^KDLXM]NEOGPFQJSJT[UXVXXEZ@[X]E_Ga]badFeIfFgH
=sure	o(H@JBJDIH[KIMJNXZ_[I
=surnam	z-II]KJ
=sus	z8[9IF]HJIJ
=suspend	r!X#J(J9I@HH^IJX]ZE^J
=suya	z@II]K[
=svart	z9IH^
=svp	z#XHX
=swap	z@_HJZE
=swear	w-J@JHIK[NZ
=switch	[!a#G%F(F*G+G,J.J/F0I1Z2J3G4G5J6I7H8G9F:G<J=E>I@DAFBDCFDEEIFIGEHJIFJGKEL[MFNFOFQJRFSHTIU_VaWIXHZ>[H]G^F_EaFb^cFd[eYf]gHhZ
=symbol	i![%J-]/H3J9H@GBJCIHEI^KGMJN]ZG
=symptom	z@]K]ZF
=sync	J!?#?%^&C(>)@*B,B-=.E/C0f1d2Z3H4^5B7@8a9>:?;A<C=C>=??@=ADBECAD>ECFAGgHZI<JAK<L?M^NBOAQJRbS=T>U@V;WBXAYZZ8[B]?^>_Fa@b@c_d]eAfag@h?
=synchro	r%[/H0]3JGHHGIJKIMINIRXcJdZf]
=synchronis	p3ZG[HIPJd]fJgJ
=synchronisation	n%E-JG[H_NIZJdJfJ
=synchronisiert	u3XH[dZfJ
=synchronisierungsdienst	zGJHJf^
=synchroniz	u%YGIHHMZ
=synchronization	j8]<^GZMJUIZI^J_[dHfG
=system	^%H(H)I*I+[,J-C/G0J1I2J3^4H6I7I8I9D:Z;J=H>D?G@[AHCGD^EJFJGGHYJHKbLFMCODPHTGUIVGXGYI[G]G^G_HaEbHcGdGeJfHgIhB
=tab	i!F#H%G3J;^AIBJCJDIIJKJLJNJPGTJVI]Z^a_IbJhI
=tabl	w(H=IHaPJZI
=tablet	k#_(J-J9G>G?J@YBFHaIHKGMJTJVIZD]JaI
=tack	r-J3I4J9a=J>H@JB[CIHDIJKIMJTIXJZFaIcJdJ
=tag	l#G(J-G3J9^:J=J>J@cBGCIDIHDIFKGMJNJX^ZD]J^JaJbJhH
=tak	z9^HIZJ
=take	]!H#J%H(G)H*H+J,J-D/I2J3I4I5I6J7H8I9I:H;_<]=H?XAJBDCHDEEYFJGFKGLFMcNEOJRJSJTHUIVHWJXIZH[F]H^F_GbHcIfIgY
=taken	m!I(J-G/^9I=Z?JBFDJHBIEJJKYMENHP[SHTJU]VJXJZD]J^[_JbJcIgGh]
=talk	p4[8H9YHFYZcX
=tant	z(Y
=tape	u#[3J9J>IHJKHO^XIh]
=tappat	w>[HJ
=tard	j!J#H(I,J-G3G4J9^:I=I>D?H@_BCCIDJGJH@IHKFLJMDNJOITYUJVIXFZ^]I^JaabIcJdJeIfJhF
=tardi	u>I@]BHHFMJZXa[
=target	lGcHH_YdBeJfH
=tarjeta	z9JHYb]
=taucht	z?ZHHZGa]
=te	e!G#[%Y(_)J*I+J,J-b/J2I3H4J7J9F:G;I=H>G?Z@FAJBECGDGGJHDI^KFLIMGNFOJPHUIVFWJX[ZB[X]I^G_IaEbGcIdHfJhG
=teacher	u([@ZHHZF^[
=team	V#E&I*F+G,H-F.I/F0I1H2H3D4F5I6H7F8G:a;I<I=D>A?B@AAHBBCHDCEHFGGFHfIBKCLFMdNEOFPFQIRHSFTEUEV]WFXEYZZF[F]D^EaAbFcFdEeHfFhC
=tecken	z9IHEIa
=tego	u([9H=J>^@]BIDIHDIJKJUJVJZEaJb[
=teken	u9JI_
=tel	r(G-J3Z9J>c@HBIDGHDIJKJMJVJXJZCa]hJ
=tela	p#I+Z>^@IDHHCTHZF[X]IaIba
=telefon	c!J#J%J(I*[+G-H3]4J9G:I=I>]?Z@HBGDYHCIHKHMINIO_TJUIVHXHZE[J]YbIcJdIfJ
=telefonen	z>_HGOI
=telefoni	zH[
=telefonnummer	i3J9J>HCID_HFIJOaXJZJaJ
=telefonnumret	z3]
=telefono	_!I#I%I(I*I+F-G3]4J8J9F:H=I?[@HAJBHDZGJH^IGKGLJMHNHOdPJRJTIUHVGWJXHYJZG]F^J_IaFbIcJdJfJhI
=telefonu	s3X9JD_HF
=telefoon	o3H>^?JCJD]HJaE
=telefoonnummer	s3[9JD[HH
=telemovel	u3^9J>[HE
=tell	_![%J(])H*G+J,J-Z.]3F4J7J8J9C:Z=Y>B?FBEEGFJHGIZJILJMHN[OGPHV[WJXHZF[I]G^I_IaHcIdJfJgJhG
=tem	d!F#F&J)]*]+H,I-D/I1J2I3A4I6J8I9E:Z;I=Y>B?FAIBED_EJGIHAIbJJLZMENFO]PGRISJTGUFVCWIXDYJZ@[H]F^H_HaYbHcHdGfHgJhF
=temo	w=]HHJXUZ
=temp	f#G%J(H)H-G/J3I:J=I>J?J@[BFDHF]GIHBIEKDLcNHSJTYUHV[XJZA]I^JaJbXcJdJfJh]
=templat	z9H>JHIY_
=tempo	p@aBGHYKIMXTJZIc[dIhI
=temporair	zHIL[T]
=temporairement	u#IT]
=temporal	u!X#J@ZHJL[MJTZ
=temporalment	wTZ
=temporaneament	wTZ
=temporar	z#GLXT[
=temporariament	wTZ
=temporarily	h#[HGT[
=temporario	z!ZTZ
=temporary	e#J(I-J3J:I>I?^BCDHHXIJJJKFLbMGNISIVJZ?]J^HbJc]dJhZ
=temu	z@]M[
=ten	d*J/E3I9H>G?JBFCGDIIXKFLJM_N^O^XIZF]IaZhY
=tenant	W!C#F%E&I(B+G,G.H/G0G1H2H3D4G5H6H7H8F9A:d;H<I=Y>B?C@AAFB@CDDBEFFHGDHZIBJEKBLFMDN@OGPDQIRGS]TFUfV?WfXCYGZ>[E]D^E_EaCbCcFeFfCgGhD
=tenemo	w=[JXUZ
=tengo	g!I#H%J([)J*J+H-H3G9E:H=I>Z@EBGCaDIIFKFMENJOGTJVFXYZZ[X]IaHbIfJh[
=tenho	i!J#G(Y*J+J-G3G9H:H=J>[@GBFCbDYHBIGKGMHOHTJUIVHXHZY[Y]HaJhZ
=tent	w@]BIMIZ[hJ
=tentativ	o-H3I@JHDIHN]UIXaZJ
=tentativa	n#Z3G>JHHOJXa
=tentativi	n#]3E>IHGIJOHUJVJXb
=tentou	zXZ
=ter	zIY
=teraz	u/ZCZ
=terceiro	w.XJZ
=tercero	w.XJZ
=term	r-bHDIJ
=termin	u#F(I-]:J@EBICJDGHDIEKGMGNJTI[J]bbJhI
=terminado	w+H3F>_B[DFHJIJOEXJ
=terminar	z(J]^
=terug	z![HHZJb]
=terugschrijven	rHIYXZHd[f^
=terz	z.X
=test	c!G#H%G(G)H*J+J,J-H/H0J1J3G4I6J7I8G9_:D;X=Z>G@CAHBbCHDGEJGHIGJHKELFMGOIPGQJRHSHUEVEXHZX[H]F^H_HaHbJcIdEeHfEgIhF
=texto	w3H4I9J:I>^?]@HCHDDHCKIZIa]bI
=than	a!I#I%J(I)J+J-G/]1^3I7J9F=I>I?J@JAcBCDIGJI[JJKDLJMHNER[TIVJXIZG]J^H_CaJdJfJgJhG
=thank	a!I#H%I(H)I*I-E/I1I3H4I7H8I9c:H=H>G?H@GAHBaCGDGEJGIH@IGJJKGLIMHNIOJPJRJTIUJVGWJXGYJZE]I^H_IaFbGcIdHfJhH
=that	J#I&I(E)G*I+A,F-b.Y/E0D2C3B4_5[6D7A8E9=:I;[<E>b@EAHBEDCG_HFICJ]KYLYM>NJPHQFRCSEUXVXXFZE]?^_aEb@cDdHeD
=the	4!J#B%D&A(H)C*@+E,Z-B0J2X6Z7E9<:;=D>_?X@CC?DFEFFaGHHXIEJaLAN^OZQIR^SEVGWBXDYHZX[E]g^[_aa[bYcYdAeGfDh^
=their	X!G#H%G(H)X+Y,J-I/E0J1J2J3I4J6J7J8a9I:_;[>F?E@ZAIB?CHDEFHIGKGL[PFSGTHV[WGZD[_]H_GaHbFcGdYeJgEhD
=them	a!J#J%F(H)Z*I+J-G0J1J3]7I8I9I=J>I?HBGDXEJG_HGIIJFK]L]MJN[OFP[SJVGWXXIZC[J]J^IaJbJdEfIgIhJ
=themselv	r(I)^HHZJ[XgI
=then	Z!E%G&I(F)H*H+G,I-F.J/c0I3D4I5J6I7G8H9J:H=I>C?DAIBAC_FXGFH:ICK]MFNDOFPGQXRZSFUJVGWIXEZ[[I^I_GaHc]dHeIf[h[
=ther	Q!D#B)E*B,F-G.H/G0G1E2F4I5I6G7X9c:A;E<G=G>H@DA^B=C]EFFZG[HAIAKBLDMGNJODPCQGRES^UJV@WXYFZ^[[]@_[aFbYcEdEeFfJgDhB
=therefor	z0Y
=thes	i!J%I(H-G/J3I7J9I:I@GBICIDIGZHYIbJJKGLYMJNITJUJVGZ?[J^YaJf[hJ
=they	Y!c#E%F(H)F*I+I,H-H.J/]0I1H2I3]4H5I7X8G9D:E;I<J=F>H?[@IAGCGEIFHG[HCIZJHKELGMFNFO_QJRHSHTFU[VXWHXGZB[I]E_GbGcGdFeIfZg[hF
=theyr	o+^3G>J?[@JDJHFIIVZZI
=theyv	z?[HJOY
=thing	f(I)I*Z+I/J3G7J9F:J=J>I?H@YBGC_HDIYJJKCMINXOGPJTJVHWJXIZ^]J^JaYbJ
=think	i!J+]-b1I3E4H8J9D>IAJBDCJDGFJGIHAK[MHNHOJR[VJXJYHZD]J^J_JaJbIcGfHhY
=third	e(I-F.Y/I7_:JBGGJHBIGJaKFMJNHSHVI^JaGbZdJgJhI
=this	N!C#G&J(X)H*@+E,D-E.F/F0E1X2F4D5F6F7D8_9];Y<F=X>A?C@_C?D[EEFDGXI>JBKYLIOFPXQFRDSCTCUXVbW]XAYDZJ[C]B^X_DaGbDcGdBeDfAgChF
=thos	e!H(H*J+[-I/H1[4I7X8H:I=[>[@]BECJDIFIGbH?IIJXKGLIMHNGPIRISJTHUJZ?[I]I^I_IbHcId[fGgI
=though	f#J+^?Y@JBICJDIHHIIKILZZG[X^I_XbXh[
=thought	zVZ
=thre	b!I%J(H)I*H+J-G/I3H7J8J9G:I=J>H?HAJBCCGDJGJJIK]LIMIOJPZRHTIUIWJXDZa]G^Ia[bIdJfJgJh^
=thread	z9_@JBFHGKJZI
=threshold	pH_ZJ_H
=thric	z#ZHJ[J
=throttl	r#J9IBJDJHGXbZJ
=through	X!G#F%H(E)I*F+[,J-B.J0I1I2J4I5J6J7[8H9G;J=F>E?DAIBaCCEJFIHIJHK]LHMGN^OIRISGUFWGXGZY[E_EcYdGeIg[hF
=throw	uHXe^
=thrown	z@[BIJ]NGZF
=thx	w!J#I%I(I*J-F3H4J8J9c:I=I>H?I@IAJBECHDIGJHDIGKHMINIPJRJTJVIXIZE]I_JaHbJcJdIfJhJ
=tick	_!I#J%I(F,F-H/I0J1I4Y6J7J8G9I:H<]=H>J?H@DAJBCCIDJFIG[H?IYJGKGLaMHNHPIRJUIVIWJYJZ?[H]I^__HaJbIcHdceZfFgHhH
=ticket	e!J#H%I(G*J-G/J3G4J7J8J9c:I=I>H?H@DBbCIDHFJGIIDJJKFLIMGNHOJPJRJTJVIXIZ][J]H^I_JaFbIcHdHeJfIhH
=tied	z!J_[
=tiempo	p3I9J@^BFDZH[ZHc]dJhJ
=tien	c!H#Z%Y+I,J-E1J2J3_4I7Y9G:H;I>E?H@EAJBFCXD[HAI[L]NHOIPJRZSJTXUIVGXHYJZD[I]G^I_IaEbHcGdIfGhE
=tienen	u)]*]3G9I>IBIDGHJIIKHO_PJUJVIZJaJ
=tier	s!E#H%J([)I2G3F:J=]?J@GCGGJHEIIPbSJTHVIXIZE^IdEgJ
=tijdelijk	zT]
=till	g!J#Y(I-G3I9C:J=I>_?I@aBZCIDGHZIEKEMINFOIRITIUIVJXIZA[I]G^JaGbZdHgJhH
=tillbakaskrivn	r@JHFZGdaf[hJ
=tillbakaskrivningen	zHIYYf]
=tillfalligt	zHJT^
=tim	z(I*]>G?HDJHGZGa^
=time	Q!C#_%D&H(D)E*F,F.H/C0D1E2G3B4D5G6E7D8D9I:C;G<G=C>@?B@IADDYEGFFGCHZI?JELIMXNHOCPDQHRhSETJUEVCX[YEZG[G][^D_Ea^bCcEdGeEfIgFhJ
=timed	u6JEH]Y_Jc^
=timeout	sBJHIRJc_dJ
=timmar	u9J@]HJX[
=tipo	s(H-J3J9G:bHF
=tipp	zOYh[
=tiraram	w*J-J4]=[?]CFHEIJNGZJaJ
=tjansten	wHGdJf_
=tls	W!D#F%E&H(E)F*G+G,G-D.I/F0E1@2E3B4A5H6D7G8D9C:F;H<[=C>C?E@BAGBACBDEEGFHGFHHIBJGKCLFMDNDOFPEQHRASFTFUEVDWHXDYnZA[H]D^F_EaCbEc^dAeEf>gFhF
=to	=!I#A&B(_)D+c,I-F.Z/A0[1?2=3A4Z6H7]8G9>:Y;G<J=C>d?X@YA;CXEFGHH^IBJ=KdL]MJNGOGPCQbR:S>TGUFV_WDXJYEZF[X]J^XaAbAc[dGf?hB
=toda	m#[-I9J>J?JBICJKHMHN_U^XJZH
=todavia	s@[BIHFM^UHVJW[
=today	[#G%I(G)I*J+J-F/G3I4J7H8J9X:F=F>H?F@eBDCHDFGIHJIEJHKCLIMHNBPIRISdTGUFVFWIXaZI[I]I_JaEbHcGdJeJfIgIhG
=todo	i!I#H%J(I)I*J+J,J-_/G3H4I7I9X:H=I>I?F@DBXCGDGIHKFMDNIOJPJRJS_TYUaVFWIXFZA[J]J^J_IaIbGcHdIfGhH
=toegang	z9H>^@HHIIJP]ZI
=together	wBXH[TG
=token	Z!F#F%F&I(F)F*E+H,j-Y.J/F0I1H2I3D4F5J6H7G8H9D:G;I<J=F>F?_@DAHBDCFDDEIFIGGIDJHKDLFMFNEOGPEQIRdSHTGUGVDWIXFYHZ>[I]G^G_GaDbFcEdGeCfEgHhF
=told	_!H#H(D)Y*G+G,I/G0J2J3F4Z5J6J7H8I9F=I>B?F@ZAJBDCFD_EJFJGHH=IDLIMGN[OFPFRJTFUFV]WIX[YZZ^[H]G^Z_HaEbIcHd_fIgFhI
=tolta	z8Z;Z
=tolto	r)J*I-G4[9I=[>H?]@IBHCGDJHEIIKHMINIP[U[VHXJZH]JaJdIfJ
=tomb	w3X>]HHaHf]
=tomorrow	d#F(J-G9H>I?J@cBGCJDIHFIIKFLJMHNJUJVJXd[I]I^JaHbJhJ
=tone	z3FH^
=tonight	z4^>Z@GHIKJZF
=too	R#a%D&I(D)D*E,F-c.I/B0Y1^2_3I4D5^6F7E9A:D;G<G=C>A?C@ZAFBACBDIEEFGGDHCI]JEKILFMBNAOBPDQHRESZTZUDVCWHXbZ@[E^D_EaZbDcCdBeEgBhA
=took	h(I)]*F-X/[3J8]9I>Z?[@EB_CXDIGIH?IIJJKFMHNIPGRJUJVJXGZD]GaFgJ
=tool	f!I#G%G)J,I-G/G0I1a2[4H5J7I8H9E:I;J<J=H>H?H@FAYBECIDIFIH^IGJaKGLJMGNFPIRDSITHUHVJWJXGYIZD]I^I_HaHbHcHdFfEg]hI
=top	wHXZJh]
=torna	u!Y#I@JBHHFKJX[b_
=tot	o#J(H4Z9[:H=I>]?I@^BGCHIHKIMJUJVIXJZE]JaHbFcIf[hJ
=touch	w1]HFN[ZF^]
=toujour	p3F9[>J?F@JCJDYHFM]OITZXGZHa[
=tourn	w1Y3J=JBJHGSJUHVJZ^f]
=tous	w-I.X9ZHIKGN^ZI
=tout	k!J#F(I)J-]/H3I7J9[:J=J>I?H@ZB[CHDHHBIHKFMFNGOJPJSIT[UaVGWIXHZE[J]I^[_IaGbIcHdIfFhI
=town	w-b@IFJHDIGKHZF
=tra	u(G3J9I>J?^@YCJHFKINJRYV^ZHaJ
=track	w#I.YH_RFXJZG
=traffic	i<_GJHEJHTIc_
=train	p!E#J(J)J+J/J=I>F@GBGDIIHKIMXTJZD]c^]bJhI
=traine	wVXbY
=translat	w3J7J9I?JHbNJSJZDaG
=tras	r@JBYHDR_ZF_Zf[
=trava	zBJHFXIZ^eZhH
=travel	zH^ZJ
=travell	u+I>FDIHa
=travou	z#XHIRIcIf[
=tre	w#X3J>HHHI[a^
=tree	z%^@JHJ
=tres	r#^-J9I>I@GBJCJHFKIMJXGZHaa
=trial	r=a@IHXZI
=trie	b!]#_%X(Z*H-I3J9I:Y=J@IBGCJDIGIH@IHKYN[OJPIVDX_ZC]J^I_HaH
=tried	X!E%G&I(F)I*H+F,H-C.I/E0J1I2J3D4H5J6H7H8H9E:F;J<J=F>E?F@^AHBYCEDEEHFHGHH;I@JGK_LHMDN_PGQJRGSHUIWJXcYJZ_[H]F_GaYbDcGdHeIgH
=trifft	zA^]JaX
=trigger	p(J+]TZZF
=troca	o!J@]BIHFIJKJLYMJVJXJZ]bZd]fH
=trocada	s/[B]HFMZTG_J
=trocar	j#H(I-H9I:[>I@_BHCJDIHEIHKGMJNJXFZ][Y]J^ZaIbJhY
=trocou	zB[gY
=troi	w9J@ICJHII]a^
=tromp	z#^@HKJZF^Jh[
=trop	_!I%H(H)J*I+I,J-c/I2Z3H4H7J8J9E:G=I>F?G@ZAJBECGDHEJFJGIH>I^JHKDLIMGNGOHPHRJTHUJVHXcYJZA[I]F^H_JbHcHdHeJfHhE
=tropp	rHIX_
=troppi	p#]HIX]
=troppo	i#I-_2]3I5Y9I>I?I@]BHCJDJGJHDI^KIMJNJVIXIZH]JaHcJfJhI
=troquei	r>Z@Z
=trotzdem	r3I@JHIIJKIO]PZZF[]
=troubl	n(J@HB]HFIIKFS[Z[^JdJ
=troubleshoot	zHJd]fH
=trovato	w4X_[
=true	sBJHFLXZD^a
=trust	z4JAJH_
=try	X!Y%H&J(F)F+D,I-_.J/G0J1I2J3F4H5J6I7H8F9D:G<J=G>F?EAHBICFDEEIFIGHH>JGLGMEOHPFRHSIUGVCWIXcYIZc[G]F^E_HbGcYdHeIfHgIhG
=trzeba	z@]HIXX
=tu	z9ZMY
=tudo	zBZHJT]
=tuesday	s#I-H9J@]BIHYKHN[R]XJZE
=tunnel	u4]HI][cJfJ
=turn	T!_#J%E&H(B)a*B+F0G1F2H3D4C5F6G7F8F9C:J;[=D>EAGBBCCDIEEFGGEHHLEMDN]OGPBQIRESETFUbV[WCXEYYZ<[F]C^J_EcCdXeZfGgD
=tutorial	u=H@FHcII
=tutt	w@ZN]ZI
=tutti	s)I-^9[=J@IBJDJHFIJKENJU]VHZI
=tutto	s/I:JB[HFMJS^TZUYWJZE_I
=tva	n(J*_-I/X9G>J?I@aC[DHHFIIKJMJPJXJZG
=twee	n*a-J/Y9I>I?I@^BICYDIHFIIKIZIaJ
=tweed	w9JCZH[
=twelv	z@YHHI^ZE
=twenty	w@^
=twic	i#G(I)J-I/I7J9H@ZAbBGCJEHHYIJKHNJT[XJZX_DaFcGdIhJ
=two	R!B#B%D&H(>)A*f+D,E-@.H/Y1E2F3B4C5F6Z7E8A9C:C;G<G=D>A??@YAiBACfDHEFFFGCHZIIJYLCNAOZQHRCSFTEUEVBWFXDYEZ;[Y]C^B_?aBbEcBdDeGfFg]h@
=tylko	m*J9I?[BIC^HEIJKJMJP^ZG[[aJ
=tymczasowo	zT[
=typ	p#]-I3J9J@HBIHDIZKFMHNJO]XIZD]^hJ
=type	e!J#I%H(G*J-F/J3I9I:^>I?J@YAJBICHDHG[HHIZKIMINYPIVIXJZH]IaJbJdJfJgJhb
=typed	_#X(J+J-H/H3[9I:J>C?I@[BFCHDIH@IZK^MINHObTJVIXGZF]^^JaC
=typo	o3_>I@^BJDJHXIIKJOHZJ
=u	r#G(J-JBJDJHFIJUJVaX[ZId]fJ
=uac	w!IHJUFZHb_
=uber	s(Y7Z>]@HBHCHD[MJZI^J
=uberall	w/I@HBJHGM_S]ZH
=uberein	sOZ
=ubernahm	z/Y8Z
=uberprufen	z3[XY
=uberprufung	s3F>J@GC]DZHIIIO^XJZG]]aJ
=uberschritten	w#Y%I9JHIX_
=ufficio	u(I3I9Z>]?YBGCGHEIHMJOJV^XJZI]J
=ugual	zHHK[
=uhr	r4J=JBIHZIIMGRcYJZHbJcJfF
=uhrzeit	zHGR]
=uit	l!_#I%I(I-H/I9H:I;^=J>E?H@JAJBHCIDJHDIGKGLJMINIOGPJTIU^VGXJZH]J^F_Ha[bJd[fGhJ
=uitgeschakeld	s![#J
=uitgezet	zUZYY
=ultim	u-I3J9H@HBJHEIGKbMJNJO]ZGaHhJ
=ultima	o#J-G3J9H>J@YBIHFIFKbMHNJO]ZF]JeXhI
=ultimo	s@^HIKJO^ZIeZ
=um	_!E#A%F&J)G+H,H-Y/I0J1I2I4G5J6I7H8H9]<J=F>CAHBCCcDDFIGHKCLIMFNGQJRISGUFWIXYYIZ[[G]E^G_HaDbFcBeIfGgJhF
=uma	c!G#F%[)H+I,J/G1I2I3F4I6J7H8Z:F;I=I>D?D@^AHBCCYDFEJFHGHHYKZLIMDNXOHPHRHSITHUGVFWXYIZ[[G]F^H_HbGcHdGeJfHgJhE
=umgebung	s(JE[HIZGbJcadZgI
=umlaut	s/XI[
=un	P!?#;%@&D(a)@+B,B-^.E/B0E1D2C3X4D5E6C7A9J:a;X<E=?>=?@@eAAB;CfDDEJFDGBJHKZLBN>OIQERCSAT@U>VHWBX_YCZc[J]>^@_]aEb?c=dYeCf@gHh@
=una	Z!D#B%^&I(D)G+G,G.I/E0I1H2F3Z4F5I6H7F8Y:];H<I>B?D@^AGB>CCDBEHGEHYIXKbLFM?NZOCPFQIRGSGTDUDVCYGZ[[Y]B^E_GbCcDdDeGfEgGhB
=unauthoriz	oT[
=unavailabl	p4_HGS[fH
=unbefugt	wT[
=unchang	zgY
=und	W!G#_%E&I(E)F*Z+G-B.Y/C0G1G2H3Y4E5I6X7F9F;G=H>_?C@_AGB_D[EGFZH<I]JGKHLXM@PEQISFTCUEVEXJZ;][^D_EaJbHdDeGfEgEh]
=undefin	zHGNFW]
=under	h#I&I(F-F3H7H:I>J?I@GBECJDJFaGXH?I[KELIMINHTJ[I]J_IaIbddIgJhE
=understand	wHHIJZahI
=une	_!H#D%Y&I(F)H+G,H-D.J/H0J1I2I3X4G5J7H8Z9Z:Y;I<J=F>BAHBDCaDBGGIZKDLIMDNZOXPFQJRHSHTJUEVEWGYHZ][H]D^H_HaZbFcFdGeHfFgIhF
=unexpect	o!J&],J/J3_GJMJNISJZX_JcIeIfI
=unexpir	n#J%c(F-H@JBJIHKELFMINJZE[JdJhI
=unfortunately	s-ZZ[
=ungultig	wO]RZaJcJhY
=unhealthy	z0Z
=unicod	z/_HIIF
=unidad	uF[G]
=uninstall	w>J?IBJH]J^NIZG
=uniqu	w-YHZKX
=unit	nF^G^HI
=unita	zFZGY
=university	s7b>[DHHFIIRJSJZFbJcI
=unknown	f!H&c(I-F/I3J@JBHEIH_IIKIMISHZC[J^J_IdGgIhJ
=unless	zYXdYeI
=unlock	S!C&I(D)F*H+H,H-D.H/D0H2H3F4G5I6H7F8G9J:F;I<I=F>D?D@BAHB_CGDFEIFHGEIEJFKCLFMENEOIPEQIRGSHTcUFVDWGXEYH[g]G^B_CaGb@cFdEeGfFgFhF
=uno	m(J*[-J3I9H>J?I@JCeDJHGIGKIMJNJVJXJZGaI
=unos	zBGM_ZH
=unreachabl	zH[cZ
=uns	m%I(I3H7]9J:X=I>J?J@IDJHHIJNIOZSJU_VIW]ZF^JaJd]fI
=unser	f!J#J%I(Y)Z-X/I1X2Y3I4J7]:Y=Y>I?G@FBFCHDFGIIHJIKHMHNYPIRJSITIU]VEWHXJYZZB[I]G^HaEbGcHdHfGgHhI
=unserer	z:]
=unspecifi	z%H&b/J@JBIHHNGZE^HeJ
=unsuccessful	w)IBDSIUFVGZb
=unsupport	u/]1[IJcJ
=unten	z!]HJI]MJZF
=unter	wHIZHbYdZh[
=unterbrochen	z%G;[]X
=unternehmen	zKIN^
=unterstutzt	p0X5[7XHJYXg[
=untick	k!J#H%I(J-J3H8I9H<[=I>H?I@GAHBBCJDIFIG^HHIIKJMJPJRJTIVJXJZC]G^a_IaIbIcIdbeHfI
=until	_#E%J(G-F/I3G7J8J9G:I=J>G?I@dBECHD[FJGHHEJJKGLIMcNHOIPISJX^Z?[G]H^IaIcIdIfZgGhH
=untouch	w@ZHJTXgX
=unverandert	zHIg]
=up	R!C#J%_&G(B)C*C+a,F/C0E1F2G3A4E5F6F9D:A;I<G=B>A@=BDCEDaE^FFGCI?JDKDLDOCPCQGR[SETBUFV^WaZC_XaccBeGfIgEhB
=updat	V!F#F%E&I(^*H+G,G-B.I/]0^1a2H3C4E5^6E7E8F9Y:F;H<H=D?D@HAFBXCEDCEGFHGDH[ICJGK?LEMDN]OFPEQIRESHTFUGVEWHXGYFZH[F]E^A_EaEbDcCdBeDfagb
=upgrad	f!H#G%I(F,J-H/J1c3I4E5]6J8I9H=I>J@IBICJGIHXIIJHKJNJPJRGSJTHUIXGYFZD]J_JaIbFcFdYeHfagG
=upon	z%Z
=upp	w#X[_
=upper	pIIN^
=uppercas	sHII^
=uppfyller	sHIIZKIN]ZI
=uprawnien	u!I%^(]9H;[HHIJVIZI
=urgent	z9^
=us	d!J#J%I(G)G*F+H-F/J1J3J7Z9H:_>J?G@GBFCHDGEJIFKZLHMINHPISIU^VFW^XFY^ZB]H^JaHbGcJdIfGgI
=usa	s-a7^9F@JBJCJHHIJKISIZIhI
=usada	w@JHIK^ZI
=usamo	w0[1Y
=usar	l(I)J*J-I?_@IBICHDJHHIIK_PZUJV]WGZDaJ
=usata	r-Z@FHIIHKbVJZHhJ
=use	S!D#D%D&J(@*]+F,Y-c.H/D2H3D5I6G7Z8E9D;H<I=Z>[?_@?AGBCCAEFFGGYIJJYK[NBOEPHQIRGSFUDV]WFYYZ8[E]E^C_DaEcEdHeFfEha
=used	V!H%Y&J)E*J+F,^-_.I0H1I2H3I4H5I7E8G9G:E;H<J=E?d@AAYB@CCDIEHFHGEIIJGKaLEMDNCOGQIRISGTYUHVCWIYIZC[C]E^D_DaFbEcFdFeGfFg_hC
=usei	wKY
=useless	z7_HDZHbG
=user	?%A&C([)Z*[+[,?-F.E/>0=1B2A3G4<5=6;8I9>:Y;d<?=]>;?:AeBZCGDZE[FZG^HIIDJDKELYM@NEOHP[R=SBTGUGW=Y<]^^a_eaFb>c9dXe;f;gHhG
=useraccountcontrol	w!^#J2F3H4J@JAJBJCJDJHEIGL_PHZJ^J
=usernam	w/XHIIYZ]
=usertyp	z7X:Y
=uses	k/I4Y7Z@HI^JJK[NISIZBgYhH
=usiamo	z0Y1Y
=using	k#[-I:Y@GBHD[HYIHKZLZNGOIZDaZhH
=usluga	zZIdJf_
=uso	i#J3B9I>b?I@HBIDIHFIGKHM_OBT^V[WHXHZE]IaGbHhZ
=ustawic	u9I@a
=usual	uBJHIIJK^hJ
=usually	z/YNJ
=usuario	U!]#F%E&H(a)Z*B,D-B.H/E0G1G2G3G4E5H6F8Y9A:];]<H=X>A?@@@AaBBDIEFFGH=JGKCMCNCPGQHRESETAUBWEXHYGZ[]^^__[aJcDeGfDgFhB
=utent	^#G%G&I(Z)H*H,G-A/E0G1I2I3B4H5J6H7D8I9D:[;]<J=]>E?C@GAZBDEJFIH=I]JIKFMDNDQJRHSFTDUFWHYIZX[G]^^Z_ZcGeHfFgHhD
=utenti	r([)[*G,F3G7]8Z9I:I@IA[CJDJHFIIKJMJNJPIVIXJZI[Y_JdI
=utenza	z!]
=utilis	m(J,]-^3J9G?J@HCJHJIJKZMZUIVIZH
=utilisateur	^!C#Z%F&J(])Y*E,E-B.J/G0I1I2H3Y4G5J6I7Z9E:[;Z<J>E?C@CA]BDDIEGFHH>JIKDMCNEOXQJRGSITFUCWFYIZX]X^]aHcFeIfFgIhF
=utilisation	wTYV]WH
=utiliser	u?]PZVI
=utilizada	zKZ
=utilizador	r7]I]KGLXMIZI^YdJ
=uur	o#H-I3H9H>G@aBICIHEIGKHMINJOJX^ZE]Ja]
=uw	u#HMZTYX[cX
=uzyc	w?]KZ
=uzytkownik	s!^(J/X3J9J@IHJIIMITJVJZH^]_YhJ
=uzytkownika	z(]IYZH
=uzywan	uK^
=v	w9HH]ZIb[
=v1	r1[HJMIZJfJg^
=v2	n=JGJHdPGVEdFeFfG
=va	f!H#H%I(H)J*J+J,J-G/G3G4I7J9]:Z=H?H@ECHDFGIHJKFLJM]NGOIPJRYSJTXUIVGWJXIZ_[J]H^I_IaFbZcHdHfHgJhF
=vaak	w-^ZI
=vacation	r#[>X@JBGKJMJNJZ^
=vai	r>[HFM[ZIb]
=vale	u3I>I?XHHI^OJ
=valeu	w9]B]HHZH
=valid	k#J,X-H3Y9J?G@FBGCJDJGIHJIFKGL_M]NHR[TIXJZZ]J^HaFbIdJhE
=valida	u3[>JLYhX
=validar	u3D9J>_DJHHO^ZEaJ
=validation	z3D>JDJHFO[a^
=valider	z3G>aHHZIaI
=validita	u@]HJIEN^
=valido	w3[OXRY
=valt	z%JG[HZMJ
=valu	p/YN^ZF
=van	j!Y#G%I([-G3I4I9F:];^=J>H?HB[CIDIIFKFLJMDPJR[TJUJV[XJZG]I^H_JaHcHdHfGhG
=vandaag	w9J@]
=vanish	m!E#I%I(H)H*^+J-J3J9I:I;J=I>I?Z@JAIB[DJFJGHHCIJKFLINHPXTHXJ]I^G_^aIbYcI
=vanta	uX^
=vara	wHFI]MZZIhY
=varia	p#]-J9J>J@HA[BJHGIJKJTIX_ZGaH
=vario	u!J#JA_HJT]ZJ_F
=vault	r2_@IBJH^IJKJZI
=ve	w(^3I>JHIOZVIZH
=vecchi	w5XKZY]ZJhI
=vecchia	g!J#Z%J(J-H/Y3H6J9G:J=I>G?H@GBGCHDIHCIGMaNGTIUJVJXJZE[J]I^JaIbHcIdJfJg]ha
=vecchio	p0Y5Z>ZHHYY
=vece	m#_3I9H=J>H?J@XBGCIDIHFIHKFMINJTIXbZD[J]Ia[bJhG
=vede	z([>JHIIHVIXJZJa]
=veel	s#]HGTJX]ZJ
=velha	l#Z-I/[1Y3J9G>G?I@HBICHDGHBIGKYMaNITJXIZF]HaJbIh]
=velho	u0Y5Y9JCJHIY]
=vem	wH[JZT[dH
=vencida	zBIHEKIZ_dJhI
=vencido	w9J>JBJH]MJa[
=vendit	z%X>JH]ZJ
=vendor	lBJHIJdKJNEZEbJ
=ventana	zHHMJZF]]b[
=veraltet	w1^fJ
=verbietet	z*H@HHJK]PJ^^
=verbindet	wH^YXZI
=verbindung	u/JHZTJbJca
=verbindungsproblem	zcZ
=verboten	w:JBIP]QXUIWJ^]
=vereist	z=_HFII
=vererbung	u!I#J;aHJ
=verfugbar	z4]?[CIHG
=vergeben	w@]HFMHZIg]
=vergessen	i#H(I:Y=J@GBDCJH[IJKFMFNHUZVJZ][X]I^JbIdHhI
=vergeten	sBJDZHGZabJdJhJ
=vergrendeld	r!J#_3JHFT[XIZJ
=verhindern	uT]
=verhindert	wKXLYZHbZ
=verifi	s3H>IB]CHDZMGNIOJZ]]IaG
=verifica	n3H@JC_DHHCIJKJXJZG][a]
=verificacao	m3D?J@JC^DIHGO[XJZG][
=verificacion	l3Z?FC_DGHFOJXJZH]Z
=verificaco	z*YCY
=verificar	k!I#H-J3]7I:J=I>[@JCFDYHEIJKJOHTIVHX^Z]]I^J_JaIhJ
=verificatiecod	zaZ
=verification	Z!J#E%H(H,J-I/I1J3J4H5J7H8J:J;J=I?I@GAICaDDGJIHJJKHLJMHNEOZPIRJTGUIVJWJZY[J]]^Ga^bIcIdJfJgJhI
=verificato	w#H%J@JB]CIHETJZ^
=verifich	z*YCZ
=verifier	u3[D[HJIJVJXXZJ
=verify	c!I#F%I(I)J*Y+I-G3Y4J7J9F:H;J=I>Y?F@FBFC[DdGJHDIGKDLJMINGPJTIVGXYZ@[I]G^I_IcIdJhZ
=verkeerd	u#^3YDJHIXH
=verlangen	z*YCIHGMHg]
=verlangt	m=XBIC[DJI]MZZJ
=verloren	s>]HJaH
=vermelho	z@IK]ZJhZ
=verrou	z/J7IHITa
=verrouill	g!H#a-I1J3H:J=J>I?J@FBFCIDIHGIIKILJMGNIT^VHXIZE[[]I^[aIb]cJdJgJhH
=verrouillag	w#]HHT[ZHbY
=vers	rA[HGQY_]cZ
=versao	z1YH[dH
=verschieden	r-I/_6X@ICJHII]KHMJZH
=version	]!H#F%E(E)H*H+I,J-F/I0]1f2I3F4F5a6I7H8H9F:H;I<I=E>F?G@EAIBFCGDGEIFJGGH]IFJHKHLEMENGOJPFQJRGSITFUFVFWIXFYZZC[I]F^I_IaGcFdBeGfDgFhH
=versuch	s@XHIX_ZJ
=versuchen	u9G@YHJIJKJTXX[Z]aJ
=versucht	wX]
=vertrieb	zF^ZI
=verwaltet	u7X@JKJZHdagJ
=verweigert	l!J%a(J-J/X3J4J9J:J;]=Y>H?I@[BIGIHGIJKHNIP[QXTJVGXJZD_JaIcJdGfI
=verwenden	z?^KYZH
=verwendet	p#X-Y@HHIKaZI
=verwendung	s#I@JHFK[T]V_WJZJ
=very	m2[BJHIK^ZF
=verzeichni	p!X3Z7Y:]@JBHDJHIZJdZ
=veto	sBJHJJaZI
=veut	o3I9J=Y>E?I@IC[DGHHIIKYM_OJTJZFaEh[
=veux	m#I+]9I>I?J@[BHCFDHHZKGMIZY[ZhJ
=vez	i#[+X-H9H:J?J@bBXCJDIHYIIKHMITJUIVJX]ZG^JfIhJ
=veze	l!J#_3J9H=J>I?J@[BHCIDIHFIGKHMJXaZE]Ia[hJ
=vi	zJY
=via	a#J%J)H*J-J/E3I4J5^7Z8J:H=I>Z?H@HAJBGCJDEG^HFIIJHKGM[PHSIUIVGWJXJZ?[J]J^Z_Fa[fJg_hI
=vid	zHJZ^
=vide	z3]>G?IBJHFMJSJUHZ^aI
=vieja	l#Z-I/[1X3J9G>I?J@HBJDHHCIGKYMaNITJZG]JaJbIh]
=viejo	s0Z5X?IHIY]
=viel	k#]%I-_/J2[3[9C=J>F?I@EBHCHDHHZIFMHNIOHTIVJX_YJZG]G^JaHdIfJhH
=vielen	u#[-I3J9[BYDJHFXI
=vien	m#I-H/J4I7H9J@^BIIHJZKILZMJT^XZZIaIbJdJfJhI
=vient	w/J3I7IHFIINJT]a_
=vier	zI^
=vietat	z-[HJ
=vietata	z-ZHHP]_J
=vietato	w)YQY^X
=vieux	w5[HIYY
=viewer	z%Z
=vigencia	w@Z
=vigent	z@GZDh_
=vill	n!J#I(J-Z3H9G>H?]@[BIDHHDIHKGM^NJTIXIZG[_]IaHhI
=vio	z+]@[DF
=violat	rN[
=violation	s@]N[
=vip	wZX
=virtual	w-JH[KIR]
=visibl	z(YGX
=visio	o=GH_ZJ
=visit	z:[
=vista	z-]9J@ZHI
=visto	w+]-YDFHIZJ
=viu	z+]@]DFHJ
=vm	e!F#H%H(H)H*I+J,F-E/G0H1F2H3F4D6]7G8G9E:G;J<J=D>F?F@GAIBECHDHEJFJGFH_IGJJKFLIMHNHOIPHQJRbSGTFUGVHWJXIYGZA[J]H^I_DaGbGcBdFeEffgJhH
=vms	zBJHIR_ZE]IfI
=voce	n#J(X3H9[:Z>H@[BIHGIIKIMHO[XYZH
=voglio	p+Y-J@YBHCJDJHHIGKHMINHZ[hZ
=voic	s3I9I>E?[BIIJMJZH]Ja_
=voicemail	zHZ
=voldoet	rHIIYKGN^ZI
=volevo	w?Y@^HG
=volgen	zO]ZJhY
=volt	n!J#X3I9I>G?J@GBJCJHEIIKJXbZI]Ja]
=volta	m!Y#H(J+Y-J0X3J9H:J=J>J?J@aBICIDHIIKGTHVJXHZHaJb_hJ
=voltar	w@YDIHJIJK_ZD
=voltei	z!^=IHG
=volver	uHIIJKaZE
=vom	g!X#I%G&Z(G)Z*I,J-G/I1J2Y3I4]5F8J9I:G;]=G>H?F@JBECIDIEJFJGXHAIFJJK^LJMHNZOIPGRGSITIUEVXXIYJZA[H]G^G_IaHbIcZd[fYhG
=von	d!H(H)I*Z,J-Y0I1Y3H4I6J8J9F:G;]=E>H?HBFCHDHEJFJGYJJKYLJMZNFOZPHRHSITHVGWYXYYZZA[J]I^H_HaGbIdYeJgHhH
=voor	i!I#H(J-a9J:J=Y>J?J@HBHDJIFKFMINZU^V[XEZDaJbIdGfXhI
=vor	o3I>]@^BHCJDXHGIHKHMZOIRYXJZF]]^JaJ
=vorhanden	wZE^J_^h]
=vorher	w#I5ZBJHIIJKIZJ]a
=vorig	zHGKZMHg]
=vorubergehend	rHJT]ZJc[
=votr	c#H%I(F)H*G+J,I-F3Z7I>J?ICIDEE]GJHCI^KFM]OJPHSJTXUIV[[I]H^JaIbId]fJgJhI
=voudrai	u9I?Z@^CJH[IJKJNJZJaJ
=vous	i#Y-J.X9^>I?JB[CJHDIHNJZGaI
=vpn	[!G%G&H(H)I*H+G,F-E.J/G0I1D2H3E4X5J6G7H8F9A:G;I<G=F>B?D@EAHBDCFDGEIFHGEHhIDJIKELHMfNFOHPHQIRDSGTDUIVFWIXGYGZ@[H]D^H_GaCbDc>dGeHfCgYhF
=vs	z(Y
=vu	w+^@ZDGHHZJ
=vuelv	u!Y#J+YHDZJb_
=vuelva	zXY
=vuol	j#J%J(J*X+J-I/J3H9G=]>E?H@GBJC^DGHFI[K[MXNZOITJUJVJXIYJZF]IaHbJdJfJgIhZ
=vuoto	z3[BJHFZ]
=w	e!^#G%H(G)I*I-G.X/G1J3[4I7J8J9]:H;J=Z>G?H@GAIBFCHDGEJGJHHKHLJM]NHOIPHSITZVIXIYJZE]I^GbIcHdYfIgYhJ
=w32tm	p%H4J8I9I=HBDGJHEPJReYIZHcJdEeIfD
=wacht	u#J>IHGX[ZJa^
=wachten	z9J@[XY
=wachtwoord	Z!G#I%G)I*I+I,I-[/F0J1J2I3H4H5J6I7H8I9H:I;I<J=F>E?F@AAIBYCFEIFJGGHJJHLHMYN]OIPHRHSHTGUEVAWIXBYHZa]G^Y_HaFbZcEd_eIfEgGh]
=wachtwoorden	zHGU^V]
=wachtwoordherstel	m=Y@JHHU^V^ZF
=wahl	z>J?]CHHIZI[[aJ
=wahlen	r#H-]3I9J=J>I?]@EBGCIHEI[KZLJMINIZD[]]I^IaJdJhG
=wait	Z!H%H(F)I*H+H,J-F1I2J3F4J7I8I9^:H=I>D?G@bAICFDGEIFJGIHFIDJIKCLIM[NCOHPHRISJTFUJVGWJXeYJZB[H]F^H_IbZcJdIfIgIhF
=walk	w@JHGKHMIZI]_
=wall	wH_RJ
=wallpaper	wH]
=want	P#H&H(?)E*X+a,G-X/Z0H1G2G3C4F5G6G7E8F9J;G<H=E>[@[AFB=C]EGFEGEI^K[LFNHPCQGRGSFTCUCVAWZXFZ=[_]@^C_Ea@bAcHdDeGfEhY
=war	n/E=JBZDIHIN]PYRJZI]^cHdYfZ
=warehous	zHZZZ
=warn	z-J.Z9IH]
=wart	w9^>H@JHFMHaZ
=warten	p9H@_HIKJXYaX
=warum	sBIHHIHKJMJNZV]ZF[]^J
=was	J!^#?&I(H)Y*@+D,F.D0C1H3I4Y5C6E7@8a:D<C=H>a@[AIB_CJEFFHGDH<IXJ?LGMAPIQER_S?T@UIVCWXX>YZZI[B]_^__]a<bDcCdEfXg?hC
=wasser	z>_BJHH
=watch	r>H@^DJH[OGZCa]
=way	e!I#G%J(H*H+I-C/I3H4J7J9D:J;J=I?d@FBGDXGJIFJJMINYOJSJT[UIVIXZZD]^^J_HaFbJcJdJfJhJ
=ways	s(J*]?[@HC^HEIJKJZI[J
=wczoraj	u@^BJHGM[
=we	M!?#B%>&[(E*D+C,D-I/E0[1_3^4E5I6X7[9E;D=c>Y?D@HBDDGEYFXGZI?JZK>LYM?OFPFQYRBS@TIUGVEWXXAZD[H]?^Ca@bCcGd^eAfJh@
=weak	l-_9JIXJYKHZI
=weather	z9IH_
=web	_!G#B%H&J(G)I*I+I,I-D.J0J1H2I3E4E5H6G7I8I9D:G;J<J=G>F?F@DAIBDCFDFEJFIGGHeIDKELGMdNXOHPFRDSHTdUIVGWIXEYEZ@[G]G_GaEbJcJdHeJfEhH
=webcam	wH]
=webex	zH^
=webmail	m>I@HB[HZKJMaZEaJhE
=websit	l-JH[I[Z[cI
=wechsel	u@aHIKJLYZJ
=wechseln	z@[h]
=wed	u(G+ICJDGHbZI
=weder	w*J9I>HCHD[HDMIa_
=week	d!]#H%G(G*J+J-G/G1I3H4H5J6J7H8Z9F:F=J>[?GAJBBCXD]FIG[H^IXJILFMHNHOJPIRJSJTGUGVYWIXIYJ[I]F^H_[aHbGcHdHeJfEgIhH
=weekend	m!J#X4I9]@IBJHBRJTIVJZ^cJfa
=weer	u-J3I9E>I@aB_CIHGIGKGMJOJXJZDaH
=weg	o#I*J-I/I3I9G;]>G?[@HBJCHDIIGKJMHNJTIXJZH]__JaIbXc]dJ
=wegen	s+Y>HE]NXT[ZF
=weggeklickt	w>JCJDZHHZ[]]
=weigert	w-J@XJYKJN]ZH
=weil	i!J%J(I+[-Z/_3I9F:I>F?H@]BIC^DEHBKYMFNGOHPJTJVHWJXJZ@[J]a_JaFbIdJfJgHhZ
=weird	u-]/]@HF[HFIFKIMIZF
=weiss	n%J(J-I.Y9]=J>J@FAYBJCIHGIIKGNYZZ]JaJb[hY
=weist	z/FJYN]
=weit	z9[HJKZ
=weiter	n-H/J7X:]>Y?J@IBJC]HCIIKGMZNJOJTZZF]IaIbJg[hH
=welch	r-I=HH]IIN_O[ZJfJ
=welcom	w-H9Y>JBIHFK^ZIbX
=welcome2026	z-[
=well	l-a/Y9J?F@IC^HEIIKHMINJTZZChJ
=wenden	z!XZZ
=wenig	z,J-H?IC]DHHJI]]JaH
=wenn	zII[^
=went	]!H#G%I(H)J*J+G-E/]0J3I4J7I8J9G:I?F@ZAJBdCEEJGJH>IGJIKDLJMHNDOJPIRISIUIVHWJXH[H]b_IaDb[cHdJfXgHhE
=wer	z#Y+ICIDGH]
=werden	d!J%E(F*X+J,Y-D/F0]3I4^6[8X9I:Z;]=G>F?D@YC[DFEZGJHCI]JJKCLHMENJOHPHTHUHVFWJXHYI[G]H^E_IaGbHcHdEfGgHhE
=were	]!F#G%^(E)H*H-D/F0J1]3H4H6I8H9E:G;H>H?Y@GBDCEDEFIGHH<JIKYMHNFOIP]RISIUHVZXHY^Z_[I^^_HaGbGcIeIfHgHhH
=werkt	o-J9JB[HXIJKJM[NJdHf[hJ
=weryfikacji	zC^
=weve	n-X7JBIHGJ]T[UYVJ
=what	R!C#E&Y([)A*B+D,F-E.H0G1D2G3C5G6Z7F8E9];G<H=C>B?E@?AEBACHDFEGFFHXI]J[LFNYPEQHRFSFTAUDVHWGXDYGZd[E]I^FaCbDcDdDeFgGhc
=whatever	l-JHDI[JYKHNbZFhG
=when	P#[%^(]*Y,]-D.I/I0F1G2H3]5H6H7H8G9C;H<I=E>C?]@IAGBACCDGEHGFH[I?K_LFMINYODPGQIRGSFTHUDVCWFXFYGZG[X]G^H_YaabXdCfDgChY
=whenever	wDXJ[NHZJ
=wher	a!I#F%I(Y)H+G/I1J2J3F4J5Z7I8J9G;J=I>E?G@DAIBCCGDEFJGIIYKBLFMGOFPIRJSJTHUIVFXHYJZ_[Y]F^H_GaccJdIfEgJ
=wherea	z/XPX
=whether	p+H9[=F?ICIDGHbJHNX
=which	W!G#F%^(F)F*E+G-B.J/X0H2H3D5Y6H7]8H9E:G;J<J=D>^?F@BBECFDEEIGHH_KJLDMFNdO^PEQIRISJTHUGVIWHXGYXZJ[G]F_EaJbFcEdDeHfFg]hY
=whil	^!Y#H%G&J(J)Z,Z-I0[3_4H6I7G8I9J:F=^>H?I@FBDDGEIGHHBIIKGLFMZNDSIT_UIVGWJXJZB[I]b^F_IaIcHdYfGgIhG
=whit	wb[
=who	[!E#F%F&J(G)Z,I-J/G0J1I2I3D4F5I6I7J8G9Z:I;I<J=G>C?D@_BCCED[EHFHGFHeICJGKFMFOFPaQ[RISHTHUGWIXHYIZ>[Z]G^EaFbGcHdGeJfHgGhG
=whol	m)J3H>H@JHCIIKINJO]U_V_WJZEhJ
=whom	zHH_^aI
=whos	m-H3Z@JBJGZHCIZKHLXNJPJZC^X_^hI
=why	W#Z%F&^(A)G*b+C,H.I/E0I2I3C4G5I6H7F8G9B:E;I<I=E>B?_@bAHBJC@DCEHFGGFHGIXJFLZMENIOGPHQJRISGTDUGWHXEYHZa]E_GaCbEcGdFeHfFgFhC
=wi	s#Y9I:JH^MJ
=wide	zHIU]
=wie	h!J#G%J(H)I*J+J-F/J3H4J9X:I=I>C?FBFCFD]GJHdKaLJMFNFO[SJUHVDWHXG[G]F^JaDbGcJdIfIgJhG
=wieder	f![#]%J(I)J*J+Z,J-F3H7J9C:G=H>G?H@aBbCFDFHBIEK]LJMGNHOIPHRJTIUJVHX[ZB[I]F^I_IaGcJdJfEhG
=wiek	z@]
=wiel	w#I-JHJX_
=wielkiej	z9JHHIa
=wiesci	z9]
=wife	z@ZFIHEK^ZG
=wifi	d-I9J:F>J?J@IBHHeIIKINJZAaIcHhJ
=wijzigen	j#I(I-I9E:J=J>J?J@_BGCJDJHFIHKHMGNHPJVIZ_[Y^]aJbJdJhZ
=wil	n9H>I?]@[BICIHZIJKJM]SJTIZI[YaHgY
=will	^!H#F%I(I)J*J+G,J/H0G1J4J6J7J9]:H;J=I?E@]BEC[DDEJGHH_IFJIK[LJM[NEOGPISJUHVFWJXGZZ[^]G^H_IaEbHcIdGeJfH
=window	O#Z%D&H(A)E*E+E,F->/^0G1E2F3C4B5b6F7D8F9A:B;G<G=C>B?]@@AFB=CDDCEFFFGEH]I=JCK=LDMbN@OFPDQHRDS@TAUCV@WEXBYHZD[a_HaCbgcZdCeFfXgd
=winter	zK]
=wipe	z>EHZP]
=wiped	u#X+]3I>]?JBJHD]JaJ
=wir	h#J%J(J+Y-X/J1Y3Y7Z=]?J@GBYCFDXEXGIHFKHMJNJPIVJZF^H_JdZeJfGhH
=wird	Z#G%E&I(C)G*Y,G-].J/E0G2I3H4G6G8H9E:D;H<J?_@]AIBBCCDDEHFHHEI@JGK]L^MCQJRISHTFUFVCWHXZYHZH[Z]C^DbDcFd_eGfDgEh_
=wirft	z/I=JH]S[ZI
=with	G!A#F%J&H)X+I,Y-H/^0@1A3X4D5E6X7G9B:^;Y<H=Z>^?E@HAJBHCDDGF[HJKGMZNYO[PZQCRYSGTGU@V=W@X?YC[>]>^B_Ya_bHd>eXfB
=within	n#Y@aF]HDNHXXZF
=without	Y!G#F%H&Z(C)X*F+G,G-E/G0J1J2I3_4Y6I8G9G:F;J<J=I>[?H@AAFBbCEEHGEHEI^JGKCMDNYO_PERISGTEUEWYXGYJZB[^]H^DaAbGcGdJeBfFgHhE
=wizard	Z!G#F%G&I(F)F*E+a,e-F0I1J2J3G4H6G7I9G:H<J=G>D?F@EAIB^CHDDEHFHGYHHIFJIKELIMGNGOIPFRISGTGUIVGWJXHYIZ>[I]G^G_FaHbFcGedfFgGhG
=wlaczon	uV^dY
=wlan	wH^
=wo	w9I:YBHHZZ^
=wohl	w(XC]HJZJ
=wollen	z+[:ZDJ
=wollt	u/[9[@^HIIJKINJZI
=won	z9IH^
=word	_!J#E%I(H)I*I+J,I-a/H3G4J7I8J9D:H=H>H?HAJBDCGDHEJFJGIHaIaJHKILIMHNDOHPJTGUJVFXGZ@[I]I^H_Ia^bIcIdHfIgJhE
=worden	r!Z*]-J>X@IBZHFUYVJZF
=wordt	p-H/J@XBIHGIHKHMId^h[
=work	L!@#>%Y&F(H*A+C,D-=2E5X6D7D8[9?:F;I<E=??HACBfC@D>EEFGG@HFICJEK@M^N>OJQFSATDU>WCXAZe[?]?_AaBcAd>eBf^h@
=workday	z![HXbI
=worker	w!^HG
=workspac	n(J7c=IBJHESJVJZE
=worldwid	zSY
=wort	w-^
=worter	z#I-aHIIHKJTJ
=would	j(E-_3J9F>[@IBHCIDJHZIGK[NZV[ZIaIhF
=wouldnt	u-YHGKINZZHh[
=wpisuj	zHJO^
=writ	Y!C#C%d&J(C)F*H+G-E.J/E0E1G2G4Z5H7G8Y9D:E;H<H?F@CAFBACFDEEHFGGHIDKALGMFNDOYSGTFUFVEWGXCZI[G]F^E_YaFbCd_g[hE
=writeback	H!A#>&F(=)@*D+D,]-@.E/D0[1Z3B4H5Y7D9G:A;F=Z>B?A@AA]BJCBD@EBGXHXIAJYK=L@M@N>OFQYRYSBT@U?V>WAXAY^ZB[A]B^>_]aCb>cJdcecf_h>
=written	e!I%I)J,J-I/]0a1J4J6I8I9I;J=J>J@JAIBIGEH]JHKIPXRZVGXJYJ]J_FaIbIcIdEeIg]
=wrong	R!D#b%F&I(B)F*F+G,[-@.I0H1G2G3[4F5I6Z7G8F9Z:E;H<H=F>B?D@FAGBBCEDEFHGEHXI?JEK>LGMGNCOYQIRbSGUHVEWIX^YFZY[F]E^C_FaDbXcBdCeEfBg[h^
=wrongly	w-J3[E]HJIJOHUJ
=wrot	p-J/a@[HFKYNGTJYJZG_IcIfEg[
=wurd	a!Z#E&J(E)H*H+J,X-D0J1I2H3E4Z5J6J7H8H9G:E;I<I=Y>[?[AJCFDFEIFJGHHIIEJIKZLHNEOHQJRISIUYXG[H_]aDcHeIfGgGhF
=wurden	w%](G3Y?[DJ
=wylaczon	m!]#J(I.Y9J;[HHUZVJ
=wymaga	zCZI[
=wymagan	r9JCZIZN[ZJ
=wymaganych	z=Z
=x	m!J#H1^@ZHZIJZI
=xbox	zH]
=y	R!Z#^%J&F(I)J*J,D-E/B0E1D2E4B5F6Y7X9::X;E<F=]>_?C@_ADB]C]DIEEGBH7I_JHK[LDNGO]QFRJSCUAVIWDYZZ@[H^C_BaCbHcBdBeEh[
=ya	c!F#F%H(G)[*H+X,I-C/H0J1J2I3C4H6I7I8I9A:F;J=Y>_@ZAIBbCDDBEJFJGIH>ICJJKcLHMDNFOCPIRISITGUGVDWIX[YZ[G]F^IaCbGcHdHeJfFgIhC
=yahoo	z>_HE
=year	a!_#H%I(G)J+I-Y/I1^3I4J7J8J9Y:X>^?X@FBFCIDGFJGJHFIZJIKaL[MHNFPJTJUIVGXIZ>[I]H_IaIbGcIdJfIgJhH
=yes	r!I%J(I)J*J-G/a3H4I7I9_:J=I>I?H@HBFCJDIHDIGJIKHMGNIPISGTGVIXJZE]H_JaGbJcJdJfIgZ
=yesterday	f#I-H3J9H:I=^>X?J@_AJBICJDJHGIHKCMJNHXJZahJ
=yet	_!]#H%F(F)H+H,H-G0E1E3H4G6I7I8G9H:G=G>E?GAJBACID^EJFJGBH<IEJIKDLHMhNBOJRYSITXUGVaXIYIZE[G]G^G_HaGbCcGdFeJfCgE
=yo	n!J#I%J(Y*J-H3G4J9[:I=I>[?Z@FBGDZHDIGKGMHNIOJPJTJUJVZXIZE[J]IaFbJdJfJhH
=you	O!C%F&F(F)@*D+Y,F-B.G/C0G2G3X4E5G6F8D9g:E;G<G=G>F@AAECCD_EIFEGDHFIFJDKFLDMBN@O_PCQGRFSDTDUDV^WGXXYHZZ[D]B_HbBcGfCgJh]
=young	w@_HHIJKJZI
=your	K#D%E&G(=)H*?+^,C.G/E0F1Z2F4D5G6E8D9d:_;F<F=[>J?H@DAEB>CHE_FEGBJDLCMDNJO[P?QFRFS@UJV[YF[B]C^H_FaIbBc]dZeCfCgBhX
=yourself	w#Y?JHIU]VXZG
=youv	m#FCZDHHITZX[
=yubikey	w?_HHZG
=z	h!H#G%H(H*J,J-G/J3G4[7Z8J:a=G>G?I@GAJBDCHDGEIGJHAIFJJKZLJMHNGOYPHSITIUHVXXHZJ]I^I_Xa_bIc]dGfIhI
=za	p9J@JHHIaXZ
=zablokowan	o#^HIT^
=zahl	w-ZHHI^
=zapi	wHGYYZGd]f]hJ
=zapisanym	zOZ
=zapisywani	zd[
=zapomnialem	wBIDZHHUJVIZ]
=zasad	wN]
=zasady	z-JKHN_ZH
=zawiera	z-^HH
=zbyt	n-_9JBJHFX_ZI
=ze	o3J9I>IBICXDJHEIJKYNJO]VZZGaIc[d[gJhX
=zegt	u-Z9I>JHGK_d[
=zehn	z-IHHIHKIN]Z]
=zeichen	l#J%I-Z/]2]3I@HBJCGFYHGIaKGMINJTJXJZHfI
=zeigt	o#J%J,J-J0Y3I9J>G?IAJBJCJDJHaIIOXR[XIZJ_ZaHbXdJfJhI
=zero	p3^>F@FIHO[TZXHZJ
=zetten	z9J@[HY
=zgadza	uO]ZHh[
=zgubilem	u>[HI
=ziffern	w-J3]HIIXKJO[
=zijn	s-I9H?[CYHJI]ZHhY
=zip	w-JBIH_ZG
=zit	zHJI[V]ZG
=zle	z9JHHX^ZJaJhZ
=zlozonosci	z9JI[NY
=zmiani	zHJh^
=zmienic	p(I@_BIHJIJKIMIVIZY^]hH
=zmienilam	z@[BJHIM[
=zmienilem	r>Z@[
=zmienion	uBZHIM^ZJhJ
=znakow	zHJI^
=zonder	w3]>IHJZJ[ZaI
=zoom	rH_ZI
=zostalo	w!YMYTY
=zresetowac	o:Z@JBJDJHHS[UJVGZ_aJgJ
=zscaler	zHXRJZGc[
=zu	X!D#^%C(B)E*D+F,E-d/D0H2X4E5H6F7E8F:B;F<H=B?AAFDXEFFFGEH:I]JFKELXMBNZOHPYQHRESFVBWEXeYEZD]]_Ea@cFdBeEfCgFh@
=zugang	z!ZHZ
=zugelassen	z@^QYZI
=zugewiesen	z*Y=X
=zugriff	l#J%a3J9I=J>^?J@ICHDHHYIJKHNIQXZYaIdJ
=zum	h!I%Y/J4Z6I:G;J=F>J?[@GA]BHCIDIGJIIKHL^MINJPJTIUGVGWZZC[Z]I^J_GaIbZcJd[fFhJ
=zur	m#J(J+^3G=I>H?[@IBICFHEIJKINIO[UJVIWYZF]IaEbIc[dIf]
=zuruck	j!a#H%H&^(J-I3J4I=H?J@HBICIDJHDIEK^MJNIVI[J]JaJbZdHeJfIgYhJ
=zuruckgesetzt	k%J(H:[=J?JBZE[HEKIM^UIVHZC^JbIdIgZ
=zuruckschreiben	p%Z3I4[6Z9I=H>J?JBJGXHGKJPIRIUJYIZHaIcHdbeJfE
=zurucksetzen	V!D#F&I(]*H+H,H-H.J/G0H1H2J3X4F5I6F7E8G9J:^;H<J=[>F@FAIDCEJFZGFHGIFJGKBLZMDNEOHQJRHSJTGUYVYXEYHZZ]Y^E_GaZb^cYeGgEhF
=zuruckzusetzen	s(^.Z:J@IBIHJUJVIX^ZHbJdJ
=zurzeit	w#ZC[ZJcY
=zusammen	z6Z9[HJZJ
=zwang	zL_
=zwei	e!I#I%J(I)I*a-H/[3H7J9G:I=I>G?H@YAaBGC^DGHFIFKZMHNHOZPIRJSJTJVJXGZG]G^J_JaGbJcJdJfJgIhI
=zweit	n>J?J@_BJCbDJHIIJKJZG
=zweiten	w@YH[
=zweiter	z8X@]HJ
=zwischen	u/I9G@[BJHHK]RZTJXJc]fJ
=zwrotn	zd[
=zwrotny	wHGYYZGd]f]hJ
=あ	c!H#G%E&I)I*I+I,I-[/I0J1J2I4H5J6I7H8I9a;J<J=X>]?F@DAHCYDGEYFZGHH>IGJIKYLIMYNAOHPGRHSITHUEWHXFYI[H]G_YaEbEdXeIfFgI
=い	G!I#G%G&?(X)F*D+X,F-[/C0[2<3^4G6Y7Y8B9D:I;X<?=E>Y?Y@JA;D^ECF>GIHIJ@KXLCMXPGQHRHSHTGWYYJ]@_ZaZbJcJdFeCf[gF
=う	[!Y#C%E&H(B)F*E+E,G-J.H/F0G1G2G3@4E5H6Z7E8F9_;F<H=B>X?A@bAFBXDFEFFGGEIIJGLYM@NAPDQHRXSFTIV]WEX[YFZ[]C^Da?cDdBeGfCgFh_
=え	[#^&I+C,G-@.I/F0H1H2G3A4F5H6F7E8G9A:B;H<I=D?a@cAGBACBDXEGFIGEHGIZJHKYLYM^NBOFPJQIRFSGTBU@WEX^YG[]]D_FaBcFeGfDgJhI
=お	i!H(G-H3I9c:I=I>G?IDIHDIGKHMGNIUIVIWJZ^]JaIbEcJd[fIhH
=か	U!J#Y%A)D*Y+B,E-[/C0D1E2E3Z4]5E7B8J9^:?<F>E@^ADB=D@EDFEGBHZKDMXNGOAPYQFRBSDUAV>WCXFYZZJ[Y^@_Cd>eDfJgXh]
=が	G#>&?)G*B,G-E.H0Z1D3a4Z7=8:9A:Z;[<J=X>Y@DBACYD>FFG=JJKCLBNCO]P?QGR^SFT:U^VFWZX?ZZ[Za_e:fagC
=き	U!I#B%B&F(I)J*D+D,Z-A.G/C1E2F3[4Z5F6X7I8]9?;E<G=[>_?[AEBDC@DCEIFFGJIHJEKBLCMAN>OBSGTBUJV^WCY][Z]BbFfagI
=ぎ	i!I#H%J(J*J-[2^3H4J9C:I=J>H?JBHCFDIHBI_KDMGNFOJPJRJTIUJVIXdZB[J]J_JaHbIcJdIfHhG
=く	Y!H#a&H(G)G*F+F,G/F0G1Z2F3]4C5[6F8F9];F<H>[?HAGCBDCEGFGGEHII?K^LDNAODPDQHRFSGUCVBWFXZZ^[C]D^D_DbBdHeGfCgFhY
=ぐ	u!I=I@ZHJTZUJZ]
=け	]!E#C%[&I(D*Z+E,G.I/Z0H1H2H3B4F5I6F7F8Z9A:C;Y<I=E@XAFBBCYDGEHF[GEHEJHLGMAN]OYPXQIRGSXTYUEV^WFXBYG[_]Z^F_EaAbDcDdDeGfEgG
=こ	d!E#H%G(_)I*H+G,J-E/G0J1I2J3C4G6I7H8I9^:_;J=E?D@DAJBECEEXGHHIJJKXLIMENEOFPGRIS]TEU[VCWYXEYHZ[[I]G^G_HaYbGcHeIfEgHhY
=ご	r9^>^@JBZDJHDIJMJ
=さ	T!a#b%I&G(@)E*X+Y,E-Y0F1E2E4C5G6D7[8D;[<G=I>=?^@DAEBXDEEEFFHGMJN]OZP]QYRCSETIU?VGYEZ<[Y]A_BbBcIeEfAhF
=ざ	u9_BIZX
=し	M%H(D)@*E,@.F/I2A5B6Y7F8Z9]:I<J=?>Y@_A@B^CXE?FBH:J@M_OHQZRGS@VDYY[D]G^<aAbHcJdYe@gZhG
=じ	m!J%I-H3I8I9I:J>JAbB^CJGJHEIIK_MJNJOJVJXJZE]Y_FdJhI
=す	R!^%@&F(^)C+C,C-Y/F0D1E2Z3?4B5F7J8C9a:Y;D<F=>>B?>@[ADDBEIFEGII[JILFNZOBPDRJSCTIUFVDWBX_YDZZ[F]A^AaJbXcIfJgB
=ず	l!H#J%H(I*J+H,_-H/J3I4J6J7I8J9H:I;[=I>G?H@FBHD[GJHDIIKHLJMGNIOJPIRbTIUJVIXIZF]]^I_JaIbHcJdZeIfHgZhJ
=せ	V#C%C&H)F*E+F,F.H/F1G2G4X5H6F7I8F9>:F;G<H=X?XAGBJCEDYFGGEI]JGK]LEM@NGPHQHRESFTEUZV[WCYXZb[I]D^B_[bCcIeFgEhD
=ぜ	u#F*^-I@HCIHEIIKJNJPJTIZ^[]hI
=そ	j!H#H%E(H*I+J-E3F4J7J8J9Z:[;[=I>^?[@FBXCGDHGaHDIFKZLJMGNFOGPIRITIUHVEWIXHZE]H^I_IaHbHcJdGfGgY
=た	O!]#_&D(<)A,A-J.C/Y0A1A2A3Z4[5C6J7?;A<C>[?a@^B^CDDFEGFCGFHAI[JAK]MINYOEPYQCSATJUGV:W>Xb^>aAbIc=dEeAhB
=だ	X!G%X&H(A)Y*Y+D,E-a/E0G1I2G3G4C5H6E8Y9I:B<H=C>?AFDIEFF[GBHDI]JGLEMcN]OBPYQHRESFT]U?V[WXXGZA[^]C^D_CaBbCdGeFfBgEh?
=ち	g!G#Y%H(G)H*I+I,I-F/I0J1H2H3]4]5J6I7I8H9a:F;I<J=G>E?E@FAIBECEDGEIFJGYHHJJKELIMDNGOGPHRESZTHUZVZWIYIZD[H]G^H_HaDbGcGdDeZf^gJhG
=っ	V!^#Y%B&G(A)E+B,F-[/Z0E1D2F4A5G6D8D<G=a>X?D@IAEB?CCEEFGH>KXMBN>PFQGRYSETBUXV[WDXYZG[C]]aYcAeEgDhX
=つ	c!E#G%[(F)]*Y+G,H-D.J/^0G1J2G3B4]5H6G7G8[9D:F;H=F>C@EA]BGCeDCEIFIGGICJIK^LHMDNFOFPHRHSITGUEVEWIX[YIZB[G]G^G_HaCbFcGdFeJfFgIhF
=て	M!^#_%H&C(J)F*?,@-_/C0@1Z2A3G4=5B6?7X8H:E<C=]>a?E@FA@CCD]E@FBGZH<IIJFKXLZMFO]PJQCSJTHUYVYWZXXZ@[A]X_IbBcDdZe@gH
=で	L!Z%<&B(B)F*C+J,J-=/J2@5A7]8G9Y:];H=G@YA?DGFAHCIGJ@LEMZNJOIPGSHT]UaV_XFYFZC]]_;aBb_fEg[
=と	V!A#B%G&G(B)E*C+Y,F-b/D0F1F2E3>4D5H6Z8E:D;F=B>H?G@^AEB?CXD[FFGDH:I_JFLDM>NcO^PHQHSETCUCV@WEYEZF[C]C^Ca@b[eFfBgEhc
=ど	j!H#E%J(H)I*I+H-E/H1J3G4I6J7I8J9Y:G=G>F?FBECGDJEJGJHYIFKDLIMGN_OIPIRIS]TXUHVHWIXEYIZc[J]H^J_IaFbGcIdHfGgJhG
=な	K!=#E&Z(Y)E*]+Z,=-B.G/F0Z1I2?5X6[7J8E9D;[<H=Z>Y?^@JA=B=CIE=F@HDIEJ?NZOXPDR;SEUIW]ZJ[]^Ha^bHdGeEfZgG
=に	L!F#A%H&B(E)>,>.H/D1J2F3]6<;C<B=>?[@FAZBADAFaGDIFK[LJMGNJOZPGQBRESXTHUFV[WIXXY>ZE[H]b__aXb[d[gEhI
=の	I!@#B&@(X);*_-E.F/>0?1F3Y4I5C6F7B8G9@<J=H?_@IAZBCCZDHEXF_GYK]M[NYO_PFQCRaT@UDV[WFXDYDZ>]J^=_FaFc]d@eIfXh_
=は	R!G#@%H&E(Y)^*Y+I,A-I.D/]0B1A2B3E4?6@7^8A9Z:?;B<E=F>a?_@GABBGC]D:EAFCGXHHJCKXLCMcN;O[PGQDRAS@TbUZV^W@XIYBZ8[[]Z^Z_HaFbCc>e@f<gah<
=ば	n-J3Z7[9G=J>I@^BIDXHDIJKINJXIZ[]YaIhI
=び	w+[DIHJQ_
=へ	sHIMYQYZIca
=べ	u>J?_KJ[Z
=ほ	z+]>J?J@JDIOJh]
=ま	N!_%E&E)B*D+J,B-F/E0C1D2B3]4J5D6A7C8A9]:C;C<E=J?I@[ACBbCEEFFDG?HDI^JGMaNHOIPGQERESBTJWIY@Ze[E]X^>_HaEbDcIeBfXgYhD
=み	h!I#G%J(H)J*J+c-[/J1J3G4J7I9G:I=X>F?C@GB]CEDXGJHBI]KFLJMFNHOHPHRJSJTXUIV^WJYJZF]H^IaHbFcIdHfIgIhG
=め	a!Y#[%G(F+^,I-[/H0I1I2I4F5J6H7H8H9D:Y;H=F>Z?BAIBDDDEXFJGHHAI^JIKBL]MYOFPEQJRHSIU^VDWGY^Z>[G]F^F_ZaDbEcGdDeIfDgHhC
=も	Y!B#I%D&H(B)F*J+C,G-X.G/C0F1F2G3C4D5G6E7D8E9>:A;E<H>^?>@[AFBYC[DaEGFGGDHCI=JGK_LYMDNYPCQHRES^T[UYV?XaYE[D]X^DaYbAcCeFfChH
=や	j!I#H%J(I)J*J+H-_3Z4J7J9Z:I=H>E?E@CBFCGDXGJHDI[KXLJMENHOITIUIVGWJX]ZE]]^J_IaHbHcIdIfIhH
=ょ	z9]@[ZJhJ
=よ	k!]#I(G-Y3I7I9Z:H=J>H?I@^BGCIDIEJHEKELJMHNGOJPITJUYV[WIX[ZA]I^]_JaIbHdZfIgJhH
=ら	W!Z#?%@&X(A+Z,E-].F/H0Y1D2E3J4]5E7C8[9<:@;]<G>I?>@_AEB?CID>EEFFGBHYIYK]LFMENBO@QFRBSET[VHWDXHY^ZY[A^I_Ca>bYcAdHeEfFgZh^
=り	[!D%C&H(])G*G+F,Z/G0H1H2G3]4X5I6F7F8G9b:H;G<I=]>F?C@[AGDBEFFYGFH=IYJHK@LFNCOCPEQIRGSGTEUDWFXYYGZY[F]E^JaBdAeGgGhG
=る	P!H#A%H&D)G*D,A-]/>0A1A2X4?5C6?7H8@9E:E<D=J?CB:DBFBG>I_JFN]ObPXQHSJT>UHVXW>XIY@ZY[^]<^Y_]b]cBdJfIg@h_
=れ	N!]#[%D&D(E)G+X,@.H0B1A2A3B4>5C7H8I9B;]<D>[AADZEAFCGEIJKXMGNYO]RaSAUEVAWJXYY@ZZ][_=aEbEcHe@f;gHhZ
=ろ	w-J9ZIZKIZJh]
=わ	^!E#D%G&J(F)H*F,H.J/[0I1I2H3D4G5J6[7F8H9X:E;I<J=Y?CAHCYEHFIGHH@IZJIK]LGMBN]PFQJRGSIUGVEWIXZYHZG[]]F^E_EaDbEcFdCeHfEg[ha
=を	P!F#H&E(a*Z+Z-G/I2B3F4[6[7H8]9<:Z;B<D=D@?AAB8CCEGFDGEHZJIK[MZN[OEPCQHR?SATEVAX^Y_ZC[E]FbCcIeXfIg?
=ん	V!Z#D%D&H)F*F+F,F-^.H/F0G1G2G4Y5H6F7I8F9[:G;G<H=Y?XAGBJCEDYFHGEI[JGK]LEM@NGOXPHQHRFSFTEUZV[WDXBZ[[D]D^CbDeFfAgFhC
=ァ	u2[3JH_SIZJcZ
=ア	Y!^#X%^&H)Z*G+E,E-A.H/D1G2^4D5G6Y7D8D9D;Z<H=Y>_?]@BA_BAEDFGHDIAJGKBMANBOERDSDU@V[WDXHYFZI[H]C^X_BbAcZdAeGfAhD
=ィ	i!J#I%J(H,Z-H.X/J0Y2J3J6J7H8J9J:H=I>I?I@JBHC[D[G[HCIIJ^KILIMHNHPIQZUIVEZF[J]J^Z_HaJbHcJdXe_fHgJhI
=イ	Y!B#D%I&Y(@)C*E+F-A.G/B0C1E2X3X4[5Z7_8]9A:@;F<G=c>@?C@BADBICCDBEDFFGCHZIBKBMCNBOEPYQYRDSXTJU@VHWCXCYE[Y]C^B_BaAb[cYdaeafYgHhE
=ウ	X!^%]&I(J)Z*I+F-B/_0^1G2^4D5G6X7D8E9F;E<H=B>C?D@CAYBACCDXEEFHHDICKCMENCOFPJQHRESET_UAV]WEXIYGZ=[H^X_[aDc[d>e]fAgIhD
=ェ	d!G#G%F(F)J*I+J,X-Z.J/H0b1H2H3H4G6G7_8G9G:G;_=G>F?G@GAZBFCHDHEIFJG^HIIGJHKGMHNGOJPGRHSITGUHVFWIXHYIZB[H]H^^__aGbFcFeGfDgHhG
=エ	f!Y#I%H&[(F)H*J,X-Z/H0b1I2J3F4]5J6G7H8H9G:F;J=F>G?GAHBFCHDHE[GGHHIGJHKGLJMGNFO[PGRHSHTHUGVEWIXHYIZa[I]I^E_EaGbEcGdEeZfCgIhF
=ォ	o%J(J-J3J4J6J7J8c9J:I=I>J?JA[BJCJGJHXKJMJSHVJZH_ZcZdFeJfI
=オ	_!X#F%E&H(A)F*G+H,X-B.H/^0X1H2F3D4E5H6_8E9D:A;Y=A>C?D@DBDCEDDEaFHGXH<IDJGKDMCNYOGQHRFSETEU]VAWEXFYHZ>[E]E^Y_caDcZd[eZg]hD
=カ	]!b#Y%^&J(B)[*I+G,F-E.I/G0F1H2_4F5I6G7F8F9G;G<J=C>D?D@EAaBCCDDYE[FIGYIDJHKELXMCOHQIRFSGTJUAV^WEYHZ>]E^Z_EaEcEdDeHfDgEhE
=キ	j!H#I%J(H)I+H-H/Z0J1J3G4H6I7H8J9G:G=G>Y?a@GBFCZD^GIH@IGKHNHOIPHQZRGSITHUFVDWIXIYHZD[I][^H_JaHbFcadIfFgIhJ
=ク	S!>#^%]&F)C*C+C,b->/^0^3@4?5D6_7?8Z9?:>;]<Z=E>C?>@HBICAD?EBFDHJI@K?LFM=N?OCQJSCTbU?V=WBYCZC[_]A_ba?bbc?dbeZfIh@
=グ	e!E#H%H)I*H+I,I-F/I0_1J3F4F6I7G8I9F:Z;J=E>F?E@GAIBFCFDFEHG[H>IFJJKGOIPaRISITHUFVdWHXHYIZX[H][^G_GaFb^cFdFeIfGgHhH
=ケ	z9]BXZI
=ゲ	s(I*]:b=JHIUJVJWIZF^J
=コ	^!D%Y&I(D)H*G+G,G-A.I/F0E1G2X3A4Y5[6F7E8Z9B;G<]=D>]@BAFDDEGF]IBKALEM[NCOFPEQIRFSHTEUFVCWGX_Y[Z<[E]D^E_ZacbBcEdCeGfCgGhB
=サ	^!C#D%D&I(D)[*G+G,E-B/F0E1[2X3C4^5H6Y7X8E9E;G<H=B>A?C@DAFBZCDDDEFFHGCICKCLYMENCOFPEQHR_SYTCU_VAWEXDY]ZG[[]E^E_EaBbJd[eFfagFhF
=ザ	^!^#G%F&I(_*D+F-C.X/E0E1H2H3C4E5H6E8Z9D;Y<I>C?B@DA^BCCIEFFHGEH>JGKCLFMCNCOFQIRFSGTFUDVJWFXEYG]^^[__bYcEe]fCgFhC
=シ	a!E#F%F&H(C)F*^+H-Y/F0G1G2G3E4D5H6F7^8G9B:A;H<I=C>C@DAFBACDDCEEFYHCIDJHKDLGM]NbOHPDQIR^S_TFVBWaXEYFZ>[F][_FaCbBc_dBeHfBgEhE
=ジ	f!H#I%G(G)J*J+J,I-Z/I0b1J2I3H4G6H7I8I9G:G;[=H>F?G@HAZBGCHDHEIGZIHJIKHLIMFNGOJPHRISZTIUHVGWIXHYJ[H]I^H_abZcHdEeJfFgIhI
=ス	M!<#C&D*A+A,I-[.C1B2Y3>4>5C8^9>:[<D=^>H?G@IAIC=EDF^IHMYNZOBPBRXSJTEU[VCWFX=YBZ[]?aFcDe@f[hY
=セ	T!H#A%[&G(X)Y*G+D,D-A.F/B0C1E2C3A4B6B7I8B9A;X<G=c?F@GADDIEYFEGAIAJDKALCMHN?OERCSZTAUbW^XBYEZ^[F]]^G_AaYbHcXd<eDfHg^hC
=ソ	r#[-I:I>J@IBJH^KJMaNJXJZE[J^JaIbIhI
=タ	a!E#F%Z&J(^)G*G+H,G-J.J/G0F1I2Y3E4[5I6G7G8[9E:^;H<^=C>D?D@FAFBECFEFFIGZHaIEJ]KFLHMDNEOHPEQIRGSGTGUEWFXGYGZA[G]F^F_[aDbDc_dDeHfBgahG
=ダ	w-E/J7^BJHFI^KJMIS]TIVJZIbJ
=チ	n#J%I(J9[:J;]=I>J@IGZHFLYMIVJZF[J^_bJd[eIfFhI
=ッ	Q!F#^%F&E)G*B+B-@/@0A2C3?4@6Z7F8J:J<E>H?D@DACB[C?DIEXI@JCK?LFMYN>OCQESYTbUXW]XJYC[]_@cDd^eYgJh@
=テ	i!H#H%I(G)I+J,J-I.X/J0Y2J3G4J6J7I8J9H:Y=F>G?G@HAJBXC[DZEIGHHBIHJXKILIMGNIPIQYR[SHTIU_VDW_XIZD[I]I^Y_IaHbEcHdIfHgIhH
=デ	k!I(])J,Z-J0J3J4I7a8J:H=H>J?J@[BGEJGIHDMINIPHRJS]UFVFWJZE^H_IbGc]d[fF
=ト	O![#J%Y+G,_-E.I/>0]2Z3F4I5[6H8]:[;J<C>E?B@BAZBXC<FBHHI=JEK<LGMIN;OAPIS]TFU^W]XAZG[A]=aFbYcGd[e]h=
=ド	M!>#?%G&E(G)@*A+B,[-[/]0Y2Z3>4X6[7[9@;B<E==>Z?B@DAJCGDHEFFDHCIIOBQDR@TZVEWHXZYBZY[X]@a_bYc?dJe]fDgHhY
=ナ	p!I%J(I)J-H3I7J9I:a=H>H?H@IBFDHGJHDKIMFNIPJR]SIU_VFWaXJZC[J]I^HaIbGcJdIfIhJ
=ニ	z0_HJ
=ネ	o!J#J%^(J2[3J4G8^9J:J<^=J>IAJBJGJHCIJMIPJTJVIZI_^aJbIcJdJfI
=ノ	w-J9J>J?IBZHGIIKIM[ZIb^
=ハ	s3^6J9J=I>JBJG[HDM]UJVIZHaIbIdEeJf^
=バ	b!F#F&I(C)H*H+I,Y-E.I/F0F1E2H3E4_5H6_7[8Y9E:E;H<I>D?E@EAHBCCFDFEGFIGEHCIEJHKELFMHNFOHQIRaSFTCUDV[WGXFY^Z>[F]G^F_FaCbCcYdae^f[gGhF
=パ	P!A%F&H)D*E+E-_1F2]3C4B5F7X8D9F;E<G=A>E@GADBICBEIF[GZJYKYNYOEPEQGRCSCTBVHX@YEZ][Z]D^Z_Aa?cBdXeCfHgEh[
=ビ	g!F#I%G(F)]*I+J,I-F/I0^1]2Z3G4G5J6H7F8I9G:E;J=E>G?F@HAICHDGEHGGHFIGJIKHMFNGOJPHRGS[TIUaVDWGXHYHZB[H]H^G_GaFbDcFdXeHfdgHhI
=フ	c!E#G%F&J(E)[*H+I,X-E.J/H0H1H2Y3[4F5J6G7_8b9E:C;I=F>E?E@FAZBECFDEEHFIG[HZIFJ]KFLHMENFOHPFQJRGSFTHUcVBWGXGYHZC[H]F^EaEbEdCeHfDgHhG
=ブ	g!H#C%I(I,J.]/I0X2J3I4J6I7J8J9I:I;[=I>H?I@IA[BICIDIG[HXIIKILJNIPJRJUJVIX]ZE[I]Y^I_aaHbZcIdFfIgJhI
=プ	Y#C%B&G)D*C+D,C-?.G/]0_1E2E3A4A6a7]8D9A:>;E<G?[B@E_FFG[HII@JEKALCM>ODP_QGSCTBU>VaWBXBYYZ:[B]A_Xb>cadXeDg]hB
=ヘ	u(^@]VIZG
=ベ	r!J&[,J3J4J9I:J=IBJHGQZTJU]ZHbJdJe]fZ
=ペ	s.YHYS[ZH__bJ
=ホ	o#Y9J:J>]?HCJDIHYIIKJM[NIZFa]bJ
=ボ	l!J#J%I(a,[-I3J4I6J7J9Y:[=J>I?IBHDIGIHXIJKJMHPJS]TJUIVFWIZE[J]J^JaHbHcJdGe]fIgI
=ポ	e!G#H%I(F)I*_,G-Z/H0I1]2I3H4G5J6H8H9H;J=G>E?Y@GAIBDCFEGGFH[IGJJKFLIMDNcOIPGQJRFSGTHUEVEWaXHYIZA[H]H^H_HaGbEcEdDeIfDgGhF
=マ	k!J#J%G(J-H2J3J9H:G=J>]?G@JBICIDIF^GHHXIHKHMZNHTZUJVJXIZE[I]J^Ja]b]dHfJhI
=ミ	n!G(H-G/I0I4^6I7H9J:H=^>I?IAJCIDIEXGJHDIIKJMIN]PIUHVHWIZF^I_GaHbJcYd_fGg[hJ
=ム	r5Y9J:I=^>J?JCJHYIJNIR]VJZH_JaIc[dI
=メ	_!F#F&I(C)E*G+F,G-B.J/G0G1H2H4^5[6G7]8[9E:D;H<I=D?]@EAHBDDaEHFIGFIXKCLGNCOFP^QIRHSGTYUEV[WGXDYGZI[E]E^G_EaYbXcFdDeGfDhE
=モ	u.Y>I?HCJHHQ_a]
=ャ	w3J9I>]?JHGM[]]
=ュ	l!I#J%I&J(I-G3H4^9F:H=H>H?G@IAJBGC[D[EJF[GZHBIHKIM_NHQZRJS]TJUIVIWIXJZE]HaHbIcIdHfH
=ユ	a!_#G%G&J(_*D+F,F-C.H/F0F1I2H3D4F5I6F7X8Z9D;Z<J=X>C?C@DA^BDCJDXEFFIGFH@JHKDLGMDNDOFPXQIRFSGTGUDWFXEYH][^]__bJcEdXeFfDgGhD
=ョ	m!I(I,Z-I0_3J4J7a9H:I=H>I?J@JBIDJGJHDMINJPIR]UIVIWJXJZF]^^Z_IaIbIcIdHfIgJ
=ラ	Y#B%I&X(?)E*F+F,Z-C/_0^1F2E3A4X5]6]7B9A:A;E<G=c>B?CB?CCDCFYGBIBJXKCLDMBNBQYRDSDTYUBV?WDXCYFZ][B^@_ZaBbHcBd_e]gIhB
=リ	T!H#B%E&G(Y)H*]+D,D.F0C1E2E3A4B6B7I8D9C;D<H>X?a@FADCZDIEYFFGBI@JDK@LCMGN_ODQ^RCSZTAUYWbXAYE[E]A^G_Bb^cFdEeDfJgZhA
=ル	Z#D%C&H)Y*C+D,E-?.G0E1Z4B5F6E7C8E9A:Z;F<H=B?YADB@D^EYFFG]H_I?JZKALEN[ODP^QGRDSCTDUbVbWCXBYZZ:[C^C_Cb@dAeFf@gIhB
=レ	]#E%C&H)F*F-A/^0X1G2E3C4[5G6^7]8b9C;F<H=Y>B?B@DA]BBCCE_FGGBHHICJGKCLFMBOFQHRESETDV@WDXEYFZ?[E]D^A_]aCbAcYdZeDg[hD
=ロ	Y#a%C&I(C)Z*E+F,E-B/D0]1Y2F3C4Y5]6D7Z8E9D:B;F<H=B>B?A@BAFCCDCEZFHGCICKCMEOGPCQHRDSETcUBV?WEYZZJ[a]Y_CaCbac^dAeFf@gDhD
=ワ	Q!B#E%G&I)E*E+E-_.G1F2]3D4C5F7Y8D9H;E<H=A>F??@HAEBJCCEJFGG[HIJZKYMZNYOFPFQGRDSCTBVJXAYFZ^[[]E^Z_AaAcCdYeDfHgEh[
=ン	P!^%Y(F)J*A+A,]-F.C/X0a1A2Z6Z8I9=:];A<C=^>:?;@<A^BBC=DFE[FYGGI<JEK<MINFOATHUJV]WYXBYAZB]Z^Xa;b_dGfIg^h>
=ー	I!F#;%>&I)I*H+A,Z/E0^1I3?4]5J6J8C98;G<@=>>I?[@BCGD]EJF?H[IAJIKELGOCPFRZSXT?WYYHZ][J]J^G_Xa[b[cHe[fZ
=一	U!?#D%[&E(>*X+@,B-E.E/@0C1D2D3Y4A5E6^7B8B:?;]<E=?>;?I@eAaB=CgECFCG@H=JDK[LYM@N>O[P@QFRASCTXU@V=XaYCZX[A]@^@_>a_cGdHf@gC
=三	o!J#_-J.X3H9F=I>F?J@IBICIDJHCI[J]KHMHNJXEZH]JabbJfJhJ
=上	c!D#Y%G&J(F)G+H,H-E.J/G0I1I2I3D4G5J6H7H8H9D:G;^<J=G?E@^AHBFCDEIF]GGHZJZKELHMXNGO]PGQJRGSETEUHVFWIXFZ@[H]F^G_[aEbGc^dGeIgHhY
=下	h!G#Z&J(D)H*H+H,I-D/H0J1I2I3E4H5J6I7G8H9]:E;I<J=F>F?E@EAHBBDDEIFIGHH@ICJIKCL]MDNFO^PGRISaTGUFVDWGXDYJZY[Z]G^G_HaDbccHdFeIfGgIhE
=不	L!7#@%B&F(]*E+[-A.H/G0]2;3Z4Z6a8G9B:=<>=Z>]?]@HA;B3CFD7EGF=GXH?IXJ<LIMFN]ObQJRZSFTGUAVZW<XIZ_[G]C^[_IbBc_d5e;gFhY
=与	m4J7[9IBJHZMJOYR]ZFc_dJfJ
=世	z9[S]
=丢	s>^CJDZHHaD
=两	g!H#H%E&J(G)H*a+J,I-F/^0J1J2I3G4I6I7I8H9E:H;I=H>H?E@]AbBGC[DGEIFJGGHEIEJIKZLIMGNFO^PGQJRITHUHVGWJXGYJZB[I]G^I_FaEbHcIdGeJfHgIhG
=个	_!B#B%X&G(X)C*D+D,F-H.H/[0F1F2Y3@4D5G6E7D8Z9?:B;Y<G=C>@AcBAC]D@EFFFG[H>JFKeLDMBO[PCQHRESFTCUZWDX@YFZC^DbBcDdCeFfDgFhA
=中	h![#G%H(E)H*G+I,H-E.J/G0I1I2J3E4H5J6I7G8H9B:F;J=F>Z?D@FAIBECGDHFIGHH@I[JJKDLIMENFOGPFRHSYU[VDWHXFYHZA[H]e^H_GaEbFcFdYe[fFgbhG
=临	s!Y@ZL[TY
=为	h!G#D%H(D)E*[+[,H-H/]0J1J2J3H4I5J6J8I9G:F;J=F>H?GAHBECFDGEGFJGHHAIFJIKEMGNEOHPGRJSITJU]VbW[XGYJ[]]H^G_HaGbGcIdZeJfIgGhH
=么	l!J#E%J(H)I*]+J,J-G/J3I4J7J9F:I=I>G?I@FBGCHGJH_IHKHLHMHN_PITGUIVHWJXIZZ[^]H^JaGbHdIfJhI
=义	u(J-X9J=IBJHZNFUJVIWaZFaJ
=之	s@_G]HHMJZEdHf^hJ
=也	p#J(J-[/J3F9J>[?F@JBJCID^HDIHKJLXMIN]ZG^Ja]bJdJhJ
=习	z9JV^ZJ^X
=了	P![%A&@)J+=,F-B1=2H3?4Z5@7B8F9Z:<<@=H>g?_@FA=BaCFD<E>F@GEHHIAJCLDMBNBOEP=QASZT@V8W?XAYZZ[]]^BaXbHcFd;e?fXhH
=予	w3^9J>J?JCJDZF_HFIDKJaI
=事	i!G#Z%G&[(X)G*I+I,H-G/I0J1J2J3F4H6I7I8H9X:G;J=G>G?FAICGDFEJFHGHH^IEJJKELIMENGOIPHRIS]UGVaWIXGYIZB[H]H^H_IaFbHcIdGe]fXgIhH
=二	c!E#H%F(E)H*c+H,G-C/^0H1J2H3E4H6H7G8a9D:E;I=G>D?C@_AbBGCcDDEHFJGGHAIBJIKXLHMENEO^PFRHSITHUHVDWHXDYIZB[H]F^G_DaDbFcHdFeJfGgIhF
=于	w#J9J:IB[EZHIKJP^VIZGaJ
=云	h!C#D%F&J(E)H*H+H,H-E/_0b1H2I3F4G5J6[7F8H9F:G;H<J=G>F?F@EA[BECFDGEFFJGDHCIEJYKDLHMGNCOGP]QJRISITaUHVDWIXGYIZC[F]G^F__aFbGcFdBeIfDhF
=五	r!H#a-J3J9H:J>J?I@EBJCJHEIJKHLJM^NJPJTIVJX^ZEaJbIdI
=些	z1IG^HZRJcIfG
=人	a!A#D%B&I)E*Y+^,F-B.I/F0G1G2G3B4E5H6F7F8F9Y:C;X<H=D>[?[@[A[BBCBDHEFFaG]HHICJHKCLFMBNCOEPGQIRFSGTEUYVaWGXDYGZI[E]_^a_CaAbCcDdCeGfDgFhD
=什	s#E*^-H9J@ICJHFIJNaTHZG[^dJ
=今	g(H+J-G3J6J9G:I=I>F?I@dBHCIDJHDIEKFLJMENGOJPJTIVIXaZ@[J]I^GaFbIdJfIh_
=仍	z*J,JP^ZD[_
=从	o!H#J%H(G)I+I/J3J4J6J7J8I9I:I;]=G>J?I@JBHCID]EIGHHEIJKJLJMJNHP^SJTJUHVFW[XIZ][J^I_JaIbHcIdYeGfGgJhJ
=他	h!F#G%a(_)H*G+Z,I-E/G1J2I3G4J5J6J7I8I9E:[;I=F>G?D@CAIBYC_DFEIFHGGH@IYJZLHMYNEOHPFRJSITHUEWIXGYJZB[G]G^[_JaFbEcHdHeJfHgFhG
=付	l!J#J%Z(I*J-X3_4J9G:[=I>E?H@GBJCHDIIDK[MHNEO]PITIVIXH]HaHbIcJdIfIhZ
=代	l!H#H%H&J(G)H*H+J,H-Y/H0e1H2H3_4E6H7J8H9D:H;J<J=H>E?E@IAHBHCGD_EIFJGGHBIGJHKGLJMENGOGPHRETIUIVGWIXIYFZE[J]G^I_HaBbHc_dEeIfCgHhH
=令	s#J(J*I,d-I3I4I9G>I?J@JCIHFIIKJMJNJOJPIR^XJZE]JaIcJdJeJfJhJ
=以	d!G#G%H(E)H*I+J,J-D/I1J2I3E4I6J7I8I9E:F;J=G>[?]@CAJB]CGDGEJFJGIHDK_NGOFPYRJSJUHVbWJXHYIZC[I]F^G_IaGbHcHdHfHgHhZ
=们	j!G#G%I(F)I+Z,J-Y/J1J2J3X4J6J7J8I9C:^;J=]>E?G@ZAIBGCDDEEJFJGIHEIEKGLJMHNIO[PIRJSJTHUaVCWHXGYJZB[G]I^I_[aFbGcIdYeJfHgJhG
=件	f!G#Y%F&Z(F)G*H+H,H-D.J/H0J1H2Z3D4F5]6I7I8H9X:G;I<G=E>B?_@EAIBCCBDAEIFGGHHXJIKDLHMZN^OHPGQJRIS[TFUGVEWGXFYHZ@[G]G^H_Ga_bFcGdEe]gIhG
=份	n!J#I%J(I*J,[-]/J3[4I6^7^9H:I=I>H?G@IBID]GIHDIGKYMHNIOJRHTIVHXIZE]IaGbJcJdIfIhH
=休	w!c#H-I9H@JBIHHIJKJXIZIfJ
=会	f!H#G%G&J(F)H*F+F,H/H0J1H2H3D4E5J6H7H8Y9B:Y;I<J=G>^?Y@DAIBFCEDEEHFIGGHZICJIKDLFMDNZODPZQJRESHTHUGVGWIXFY[Z[[G]c^H_HaAbEcEdFeIfFgHhE
=但	m#I%H*],J-I/I3H9I:J=J>I?[@HAJBICGDGHFIIKILXNHO_PIRJTXUJVJZB[_]J_JaHbJdIfJgJ
=位	m!H#G%E(H)I*H+J,J-E/G1J2[3]4I6I7I8I9D:F;J=G>F?G@GAHBFCCDFEIFbG[HCI[JJKELJMFNFO]PGRHSJTHUIVFWIXFYIZD[I]G^I_Ia^bHcHdHeJfHgJhG
=住	r!J#a-H9F>I@HBICJHYIIK^NJXJ]JaJhH
=体	r(_)Y*H,]:IBJHJPJU]VHWGZFbIdE
=何	e!G#_%H(G)J*I+F-B/I1J2J3D4H6I7I8I:G;I=G>B?F@BAJBDCEDYEJGIHbICKXMBNZO[PIRJSJTXUEVFWIXcYI[H]F^I_HbEcIdFeJfHgIhD
=作	p%J(a-J3I9G:[=J>I@HHGIGKILYMJNIOJVJZEaJdIf_hI
=你	p#J(G-I3G9a:Z=J>G?I@IBGCIDIEYHFIIKIMINJO[PJUIVZZFaJbJfJhI
=使	]!X#E%F&J(B+G,Y.J/G0H1H2I3C4G5I6H8H9B:D;H<J=D?aAIBCCCDCEHFJGFH?JIKfLZMXODPZQJRGSHTZUXV[WEYHZJ[F]E^F_FaBbDcGdCeIfF
=供	u7^:^>H?]DIHFMJOJZE
=保	r!H#J(J-H/]3I6J7I9I:H=H>I?J@IBICJDIF^GIHIIDKHMJNIPeUIVDZG]J^I_HaIbJcJdHfI
=信	g!G#F%F&I(E)H*G+G,H-E.J/H0I1I2I3Z4G5I6H7I8G9B:F;H=D>Z?^@FAHBECYD]EIFIGHH@IBJJKFLHMENFOFPHQJRHSITGUHVEWHXFYHZB[H]]^H_FafbFcGdEeIfFgIhG
=修	n(J5Y9I@_BICIHGIJKIMINJRJXIZZ^FaJdJh[
=個	s(J-J9H:J>[?Z@HBJCHDHHGIJK]MIN]U]VIZGaH
=停	e!d#D%E&I(C*F+G,G-C.I/F0_1Z2H3D4[5I6G7G8F9A:D;H<I=D>A?D@EAGBCCEDEEGFIGDICJIKCLGMBNEOGPEQIRESDTEU_VCWGXEYaZ@[H]C^F_EaCbFcDdBeHfdgEhF
=側	p!]7]=JHEMJT^VIZF[JbHdJ
=備	z3_DZHFaJ
=僚	w!J(]HZVZ
=允	o#I(H-I.X3J7J9H:H=H>H?J@IBIHFIZKJMINJPJQYUIV_ZG[]^^aJbJhI
=元	s*J6^9I:Y>JBJHGP]R]VJZHbZdJ
=先	k!H#F%I(G)J*I+G-E/I3_4^6I7I8I9F:a;J=G>D?D@FBFCZD]EJGHIDJJKZLIMDNFOEPHRITHUHVFWJXZYIZB[I]H^G_IaGbHcIdHfHgJh[
=入	[!C%E&G(C)F*F+E,[.H0G1F2G3H4D5H6Z7E8_9?;F<H=B>=?A@EAGB_CAD]EGFGGYI_KJO_PCQHRDSFTDUDVYWFX@YFZI[E]Y_DaAbZcCeZfBgGh[
=全	c!E#F%F&I(a)Y+F,_-C.I/G0I1H2H3D4G5I6H7G8G9C:D;H<I=E>B?]AHCZEGFIGGH?IZJIKBLHMDN^OaPCQZRGS[TGUbVCWDXDYGZ=[G]E^F_GaDbDcFdAeGfEgGhE
=公	h!H#F%G&J(F)H*H+I,H-E/I0J1H2H3E4Z5I6H7H8[;J<J=G>_?Z@GAIBECEDFEIFJGGH@IEJIKELHM[NcOFPHQJRGSHTHU]VEWHXHYIZA[I]G^Z_HaEbFcFdHeJfFgIhF
=共	u>G?I@IH^VJZI^_aJhJ
=关	i![#C%F&J(F)F*H+I,H-E.J/H0I1G2G3F4F5J6^7I8E9A:G;I<Z=E>C?F@FAHB[CFDGEIFIGGH@IDJIKFLHMFNHOFPHQJRESHTHUdVDWIXFY[ZA[I]_^G_GaDbYcGdFeHf[gIhG
=其	u%^-J9I:Y?J@JC]DIHHIJZJaJ
=内	l!I#I%J(H*J-E/J3_4J7J9G:H=I>D?G@HBFCJDHGYH]IGKFMGNaOIPJSHT[U]VHZC[I]J^JaHbFcJdHfIg[hH
=册	h!I#H%I(H)I*J+d-H/J1J3H4J7J8J9J:H=H>H?G@HCFDbGJHJIHJJKHLJMHNIOJPISJTIUHVGWIXHYJZC[J]I^I_JaHbHcIdIfJhI
=再	a!F#E%G&I(E)H*G+a,H-D.J/H0I1I2H3E4G5J6]7H8Z9]:E;I<J=E>D?D@cAHBYCCDDEHFIGGH?IBJIKHLGMCNDOEPGQJRGSHTJUFVEWHXeYGZG[G]F^E_GaEbEdCeGg[hC
=写	^!B#A%Z&F(@)C*D+E-C.G/D0Z1C2E3B5F6Z7D8^9<:C;E<E>@?B@?AEB@CBDBEDFEHBI[JEK@LCM@OESDTCUBVAWEXAY_ZF[D]C^B_Ca?b@dee_fbhB
=况	w(I=J?JBGHHSbUHVGZG[]bH
=准	z4IR_cIfH
=几	w#Y(JBGHFM^UJX^ZG
=出	[!B#Y%D&G)E+^0F1E2F3X4B5G6E7D8E9?:B;F<G=C>>?^@@AFBAD?EEFGGDIGJGKHMAN^O^Q]RBSFTEUDVAWEX@YEZc[[]C^DaIbGcZe[f@gF
=分	c!E#E%F&J(G)X*G+G,H.J/H0H1F2G3]4Y5H6G7G8F9B:C;G<I=Y>??D@CAHBACYDDEHFIGFHAI[JHLGMeNIO]PFQIRbSGTFUYV^WGXDYGZ?[F]E^F_GaCbDcCdFeHfCgGhE
=切	l!H#J%I(G)J-H3I4J7I9F:G;[=_>F?H@FBGCIDHGJIIKILIMHNHPIRHSITJUEVGWIXGY[[I]]^I_Ja]b^cJdGfGhI
=则	wCYG]HHNZ
=刚	r@bZJ
=初	s#J-I>J@^BID[HIIIKHMINJXIZEb]h[
=删	z!I__
=別	u-I7[@[K[XI
=利	w0]4^HHVJZF
=别	m!G#H%G(^)G*[+J,I-H/J1J2J3H4J7[8I9E:[;J=F>G?G@HAIBYC]DHEIFJGIHEIEKGLJMYNHOJPETHU^VYWIXHZE[I]G^I_IaGbGcIdGfIgIhI
=到	^!D#C%Z&G)E*E+F,_.I/C0]1F2G3Y4^5G6D8D9Y:D;G<H=[>]?YAFBBCBDCEEFGGCHHIAJGKALFMANCOEPCQHRDS[TCUCVBWGXYYFZ<[F]C^D_]a_cFdAeFgDhD
=制	h!F#F%E(G)H*I+G,I-F/I0J1I2I3F4Z5]6I7H8H9F:G;H<I=F>F?F@CAIBECFDZEJGHHAIFJYLaM]NEOHPGQ_RHSHTFUGVFWHXbYIZA[H]H^H_HaDb]cHdGeJfHgIhG
=刷	zH]
=刻	u9IHGRdSIaJcJdIfJ
=則	z-HIGKINbZHhI
=前	[!B#J%D&H(B)E*C+E,E-F.H/E0G1F2E3?4E5H6F7E8F9>;F<G=C>]?]@_ADB@C@DBEEF[GEH<JGKhLEM^NAO@P^QHRESFTCUDV@WFX@YFZ<[E]d^D_Ca@b_cDdBeGfDgYh[
=割	u(^*X+J-J3H9J=]>^?JCJHGIIZF]I_JaGbI
=力	s#^9G:]>JBIHIOZXJZFhY
=办	u#J-J3I9Y>]?]@JBJCIDIHAIJKIMJNJOIZ_]IaH
=功	r!I#J%J(H/a3J9I:I=H>J@JAJB^CJEJHGIJMIPITFU^VGWIXJZG]J^J_IaJbIdJeJfJ
=加	i!G#F%Z&I(G)H*H+H,H-_/H0I1H2G3Z4F5J6H7H8f9C:F;I<^=E>D?F@GAGBECYDEEIFIGGH@JIKELHMENFOHPGQIRHSITGUHV]WIXGY[ZB[I]F^H_EaCbFcEdCeHfCgHhH
=务	d!F#G%E&I(X)F*F+H,F-E.I/G0F1E2Z3E4]5I6[7F8E9C:F;H<H=D>E?DAGCEDGEFFIGEH@IDJHKEMINEOGPEQIR_S]TEUFVCWGXFYZZA[G]E^F_FaEbEcXd^eGfchF
=动	o!J#I%F(])F*G+],G-I/J0Y3F4J9E:J=I>E?G@JBHCIDHGJHIIHKJMHNJOGPHRJTJUHVGXJZF]H_IadbIcHdJfIgZ
=助	l!G#H%I(Z)^*I-F/J3H7J8I9[:G=G>G?H@GAJBCCHDGEJGJIGJJKGLJMHNHOJPGSJTIUdVGWIXIYJ[I]F^I_IaEbGcJdHfIgJhH
=効	]!f#E%F(@*H+I,Z-E.Z/F0H1I2H3B4G5I6G7E8Z9E:C;Z<Z=C>E?F@EAHBCCEDDEFFIGGHJIBJHKDLZMEO]PDQJRZSGTGU^VZWEXEZ<[F]G_EaDcGd^e_fBgG
=動	l#I%J(H-J.X3H4J9I:I=J>H?I@HB^GJIJKJMHNIUHVHXJZB[J]J^Jb[cIdIfchI
=勾	l%H(G7J8J:J;^=I@FBHDJHFKJLZMINJRJVHYJZC^abJcJdbeHfDhG
=包	s(JHIIbKJVJZJ
=化	l!_#G%[(H)[,]-I3I4J6I8[9H:J<]=H>I?J@JBHDJGJHFIIKJLIMINIOJPIRIUEVIXHY[ZF^I_IaJbId@e^fGhI
=匹	u3JA^O^_H
=十	r(X-J3I4I9J>J?G@JBJC^HHIIKIMJNaR^ZHcJfI
=升	zHIRIZGcHdJfa
=单	r!I#I%J(J)J-H/J2I3I4I9Z:I=I>H?I@JBYCIDJF^G]HZIYKHMJNIOJPIRJUIVHXJZF]I_JaHcJdJfIhJ
=単	r-]2J3J9I@JF^HIIZKHXJZI
=卡	s!H#I%J(J,J-F/J3H4H7J8J9D:J=I>^?H@HBHCIDJEJFJGIH[IGKGMHNHOJPITIVGXHYJZZ]J^J_HaHb^cHdJeJfHhH
=印	p9I>GHbZJ
=却	s*X+[:J>[?]@IBICHDGHFIIKIMHNJOJZG[^aJ
=历	u5]HHIGK[N]ZI
=原	p(G-I9H=H>H?J@IBHCIHFIGK^MGNaUIVIXJZY^IaIb[dJfIhZ
=去	g!F#Y%E&I(E)G*E+H,G-D.J/H0I1I2I3E4]5I6G7H8[9B:Z;Z<J=E>C?[@EAHB^CDDGE[FIGGHEIDJIKaLHMDNDOFPFQIRHSITFUGVEWHXCYGZY[H][^H_GaEbGcGdEeIfGgGhY
=又	s#Y(I8^9J:I=I@[BIHEIHKIMINJXJZD[Jb[dHfJh^
=反	m!H#I%J(H*I-F/H3J6I7I8J9G:[=H>H?G@IAIBECIDHEGGJHBIHKHLJM^NdOJPIRJSJTJUGVHWGXIZB[J]I^J_Ha]cGdEfZgZhI
=发	n#I-J3[9F>]@JBJCHDIF^GJHEIIMINJOJZHa[
=取	i!I#I%G(G)J*H+J,c-H/I0I1J2J3G4H6I7I8I9F;J=G>Y?]@GAJBECGDHEIFJG]HYIHKGMINIOJPIRITJUJVHXHYIZZ]]^I_HaEbHcGdHeIfGhI
=受	f!G#F%F&J(G)I*H+H,H-C/_0I1]2G3D4F5J6H7H8G9F:_;H<I=F?F@CAIBFCFDGEJFJGFH?IXJIKYLHMCNIOaPaQ]RFSITFUHVDWIXFYHZY[G]F^F_GaDbFcEdGeIfFgI
=变	w*XTJg[hX
=古	g!H%I(I*J+J,I-F/J0Z1b2I3H4D5_6I7H8H9H:F<J=I>^?G@EAJBECHDGGFH>IFJJKFLIMdNGOIPIRGTGUHVHWIXGY]ZA[G]I^H_HaFbFcGdFeJfEha
=句	z-_IJ
=只	c!F#C%G&J(D)E+H,F-E.J/H0J1H2H3D4G5I6I7H8H9C:F;[<J>D?b@ZAHBECaDEEHFHGHH?I_JIKELIMDNFOGP_QJRHSGTHUGVZWHXDYHZ?[d]F^H_FaAbCcGdEeHfHhF
=可	^!C#C&H+E,F-C.Y/E0F1G2E3B4_5G6E7H8Y9B:B;_<G=d>B?B@DAEBXCBDXFGGCIBJGKBLDOERDSCTCUBVcWEXCYEZ>[D]C^Z_CaAbBc]dBeGfYgChD
=台	u(a)J*J@ZPISHUIVIZEfJg]
=史	u5]HHIGK[N]ZI
=号	X!_#J%A&F(@)C*D+C,D.G/B0E1D2C3h4B5F6a7C8C9<:C;D<Y=A>f?>@?ADB?C<EDF[GBHBJEK<LJM?N?OiPAQGRBSDTAUBVGWEX?YCZ;[C]@_BbAcBdAeEfAgDh>
=司	k!I#H%H(G)I*I+J,I-F.X/J1I2I3G4[5I6J7J8]9F=H>Z?G@IAJBFCGDHGHHCIFJIKGLJM]NcOIPIRHSITIU]VFWIXIYJZD[J]H^I_IaGbHcGdIfGgJhI
=合	f!F#G%G(E)H*F+H,[/G0J1I2I3F4H5J6]7c8H9D;J=G>E?F@FAIBECFDGEIFJGHHBJIKDLHMZNcO^PFRISITHUGVEWHXGYJ[H]H^F_EaFbFcHdCeIfGgHhE
=同	Z!?#@%X&F)C*B+D,C-?.G/F0d1D2C4[5F7B8A9>:@;C<F=?>??@@JAdB@C@D@EDFEGgI?JELBM[N@OBPAQFRaSCTAUAV^WCXBYCZ;[C]@^A_>a>bAcAd_eCf^h@
=名	c!F%D&E(F)G*G+G,G-a.I/G0I1H2^3B4F5H6G7Z8E9@:_;H<c=D>C?D@CAGBDDFEGFdGFH>IcJHKBLHMBNDPEQIRGSHTFUGVCWHXDYGZC[H]D^F_EaDbEcEdFeHfFgHhD
=后	c!I#E%X&H(C)F*X+G,F-D.I/E0E1F2G3C4D5H6E7G9@:E;G<G=[>C?DAEBZCEDEEFFGGCH?IDJHKDLFMBNDO^PEQHR^SCTHUDVCWGXGYZZG[G]a^F_ZaAbEcYeXfbgYhD
=向	r!I%J(H)J*I+],[8J9I:]=I>I?I@JBIDJGJHCIJKJMJPIRJUIVGXJZF_^aIbJcJdEeafIhI
=吗	w-J9^=H@]BICIH[IIKJXJZDaHdGeJfI
=否	e!G#G%a(F)I*G+C,Z/^0I1I2H3G4I6I7H8I9E:G;I=H>F?F@IAIBECDD^EIFIGHJ[LIMFN[O^P[RHSITGUHVEWIXHYJZC[[]H^H_HaGbGcHdGeJfGgIhG
=含	i!H#H%J(G)J-b/J3G4J6J7I8J9E:H=Y>G?I@HBHCHDIFJGJIeKGMHNHOHPIRJTHUJVFXIZE[J]J^I_JaGbIcIdFeJfHhH
=启	f![#H%G(B)G*H+[,[-H/F0I1J2J3I4H5J6H7G8H9I:E=C>G?G@FAIB[CHDFEHFJGHIHJIKFLHMFNHPERHSFTHU]V[WGXHYIZ>[G]I^G_HaGbEcGd[ebfXgFhG
=告	w+YBIDZH[ZJ
=员	_!H#E%E&H(])_*d+F,a-D.I/F0G1G2H3B4E5H6G7E8F9C:C;G<H=C>D?CAGBDCDEXFHGFHBIDJHKDLGMENBOFPbQHRFSGTFV_WYXEYGZH[F]D^E_FaDbEcDd[eFfEgBhD
=呼	wQ_]Z
=和	j!J#I%X(I)I+J-H/I3Z4J6]7J8J9F:I=H>E?G@HAJB[CGDYEJGJHBIcKHMGNHO]P[TIUIVFXIZC]I^I_IaGbHcHdIfIhI
=哈	z9ICJG]HHM_dJfJ
=响	z-J0_3I9G?ICJDJHFIJOHVJZJ]Ja^
=員	s(J>J@^BID[HHMJUaVJZH
=哪	r#J%J+G-I1I3G4J8I9G:J=H>H?JBICIDFH^IIKINYO]PJRJVJZbaIcHdEeIfFhI
=商	w3J9I:^>^HIZGaI
=問	g!H#F%H(G)J*Y,I-D/I3G4H6I7J8J9F:H=G>F?^@GB]CHDIEZGJHCIEKELJMFNEOHPGRJSJTZUIVGWJX[Zc[H]J^I_IbGc^dGeJfHhG
=啥	s(J-H3I9F=J>I?H@GDIHFIFKGMJNHOJUJV]X[Z_^Ja]hJ
=器	b!E#C&G(C)F*F+F,E-B.X/E0F1D2Y3A4d5G6Z7E8[:E;F<_=C>A?^@BAEBBCBDDEGFFGCHFIAJ[KBLEMGNCOEPEQGR_SETDUFVCWGXDYYZ?[F]Y^E_[aAbYeFgEhE
=四	w-J3I9IHHIcKIZIaJ
=回	X!X#[&D(>)B*H+C->.F/B0_1B2D3>5E6X7B8[9^:@;D<D=I>=?>@[ACB=C@D@EBFDHFI<JDK]M>NBOCPIRJSCTAU?V>WCX]ZX[B]@^A_AaHbXc[dde_fYgIh>
=因	r(I+]/^:I=H?J@IBICJDJEYHDIIKILYMIN]PJUJVIZZbJdJ
=围	wGbHEMI
=固	s!I#J%](J-H3H4H8J9G=J>^?I@IBICJGJHEIHKJMJNHRGVJXJY]Z]]J_JaJcIdHf[hJ
=国	w3a>JOJaI
=在	Y#D%B&F(@)C*C+B,C-Z.G/E0D2E3?4B5F6D7]8C:Z;D<F=@>b?ZABB?CFD@EDFEGaHCI?JEKXLCMIN@OAPCQZRDSCTZUAWEXAYEZ=]A^A_ea?b@cAdYeEfAg[hd
=地	a![#C%C&H(@)D*C+D,D-B.H/_0[1E2F3C4C5G6a7Z8E9C:C;F<G=B>J?C@AAYB@CCDCEbFGGCH=IBJFKALEMANZOEPYQHRESCTXUBV?WDXDYFZ<[D]A^B_baBbAc]d]eDfXg_hC
=圾	zDJa^
=坏	r9IH^R]cJ
=垃	zDJa^
=域	d!E#D%Z&I(C)D*C+G,D-C.I/E0G1F2G3E4f5b6F7_8]9C:E;G<E=C>C?C@EAGBDCDDEEGFHGFH>ICJ]KDLFNCOGPaQHRDSDTZUEVDWGXEYFZ?[F]E^F_EaBbDcDdAeEfBgXhE
=報	r!I,[-J3[:J>JBJCZDbHGIINJRJVIZJcJhJ
=場	zBHH]M^ZF
=填	w3H9J>ED^HGIJO^aH
=境	p!H-I/J7IEJHGIJKJNIPJZH_IccdagIhJ
=墙	z9JH]SGc]
=声	zHZMIaY
=处	w-I/G3J4J7[9J=J@JHEKJM[S^THaIbJfI
=备	u#J(J-J3^4J6^9H>G?GCJD^HEIHKIMIRHZI]JaFdJfJ
=変	Z!C#B%F&J(C)H*G+G,H-B.I/Z0G1H2I3C4G5I6F7Z8H9B;H<J=D>a?C@gAHB[CJDDEGFIGFHFIBJHKAL^M^NCOFPEQIRGSHUEVCWGXAYH[X]F^c_EaDbCcFdCeHfCg[h^
=复	l!I#H%H&J(G)I*I+I,I-G/J0J1J2I3G4C5I6^7I8H9Y:H;J=G>G?G@GA[BECGDHEJFJGHHXIYJJK]LIM]OHPIR]SITHUHVGWJXGYIZC[J]G^I_HaEbHcHdGeIfZgJhH
=夏	z>IKaZJ
=外	e!G#[%F(E)I*F+H,G-D.J/H0G1]2H3F4F5J6G7G8Z9E:e;H<J=Y>D?Z@FAHBDCFDFEHFIGdHDIEJIKDLHMBNBOGPZQJRESITEUFVYWGXGYHZ@[X]G^G_FaFbEcFd]eGfCgHhF
=多	e!H#_%H(H)I*I+I,J-J/H0J1I2I3G4H6I7I8I9Y:H;I=B>H?H@DA]BECFDHEJGHHXIDJJLIMGNGOHPIRISIT]UJVHWJXeYJZB[I]H^I_FaFbHcHdHeJfHgJhH
=够	z3I@^C^HJKJZGaJ
=大	l!I#I%I(I-^/J3G4I8J9Y:I=H>F?H@GAJBGCHDHGJHDIaKFMHNIOJPJTJVIXaZE]I_IaGbJcJdIhH
=天	e!I#C%H&J(F)I*I+I,I-F/I1J2I3H4H6I7I8I9D:G;J=G>E?F@eAIBDCEEJGHHCIEJJKXLHNGOIPIRISITGUIVHXeYIZ@[H]]^G_IaFbHcHdHeJf]gIhC
=太	c!F#^%E&H(E)G*G+H,G-d.J/G0]1[2^3E4D5]6G7H8F9A:F;H<F=F>E?E@]AGBCCEDEEHFHGEH@I_JHKBLGMDNEOGPFQIRFSHTEUGVEWHXaYGZ?[G]F^E_GaDbFcEdDeHfDgHhD
=失	^!^#[%C&G(B)F*F+G,^-B.I/[0F1G2H4]5H6^7D8D9A:C;^<H=B>]?C@GAEB@CCEDF_GCHCIBJFKBLFMBNCOEPIQHRFSDUBVBWFXCYFZ][E]E^H_CaCbBcDdZebfEgEhC
=她	w?GB]HGV^ZIbJ
=好	o!J#H%I(I)J*J-Y/J3H4J8J9b:I=I>G?I@HAJB[CHDIGJHCIFKHLJMINIOJPJRZTJUJVHXIYJZE]I^J_JaHbHcIdIfHhI
=如	zBJHaMHUFZI
=始	r!J+]3Z9F>H?H@ZBHDJHCIIMITJVIXJZF]caJbIcJhJ
=嫌	z-^9IHII]ZJ
=字	a!E#C%C&H(E)F*F+F,G-@.H/Z0H1F2a3_4E5H6G7G8E9>:Y;G<G=C>@?C@AAFBCC?DBEFFaGEH<IjJGK[LFMBNBOCPDQHRFSGTDUFVCWGXBYF[F]D^F_EaAbDcDdDeGfEgGhB
=存	l!H#^%J(I-G/a0I1J3F4I6H7G8I9F:H=G>X?G@GAJBICHDHGIHBIGKGLJM[NHO]PJRJTGUIVHXIYJZG[J]I^I_caFbIcHdHfFgHhX
=学	z(J=GHJSJUbVEZF
=它	zZGh^
=宅	z3J9J>^?JH[VJaJ
=安	o(I*[+J,J-J3J9H=J>I?_BGC]DXHGIHKJNJQ[XJZCaJcJ
=完	k!]#H%H(a)H*I+F,J-G/H0J1J2J3F4I6J7I8I9C:G;J=G>E?D@YAIBcCGDDEHFIGIHAIFJJKFLIMDNHOIPGRISITIUFVEWIXGYIZB[I]e^H_HaEbFcHdIeJfFgIhH
=定	a!E#_%F&I(E)G*Z+G,H-H/F0I1H2H3D4G5I6H7F8G9B:D;H<I=C>Y?AAGBCCDDEEGFHGFICJHKCMBN^OFPEQIRGSFTaUDWdXDYHZZ[E]E_FaCbDcEdYeGfEg[hD
=实	z9JV^ZJ^X
=审	w/YEZNY
=客	p9F:a>I@JB^HYIJQZVJZI^JhJ
=室	s3J9Y>^?HH^ZI
=害	z/JHGSaTGZH
=家	o!G#G%I&J(H)I*J+J,J-]/I1J2J3Z4H6J7H8I:G=H>d?E@HAIBFCFDGEIFIGHIEKDLJMFNHOGPIRISJTHUIVEXGYJZD[J]G^H_FaFbHcHdGeIgJhF
=容	s-^
=宾	u:a
=密	O!=#J%D&C)>*F+@,J-Z.D/I1@2]3<4>5B6c8>9@;B<Z=;>A?[@XAABFC=DIEEFCI[KZLHMXNYO?PDQDR?S?T=UYVEW?X<YAZb[Z]?^^_>a;bXc=dXe@fEgDh_
=对	d!C#C&G(B)E*Y+F,E-B.I/D0F1F2G4E5H6]7E8E9@:D;[<H=C>A?B@BAaBDCBDCEZFGH@I@JGKALFMBNBObPCR[SHTXUYVAWGXDYFZZ[D]C^D_caYbDcDdBeFfCgEhZ
=导	u+],[=JBJHDZGdEeafJ
=対	n#I(J-J0J1]3J9I:I>I?I@JAJBICJDJGbHEIYKIMHNIPJRJTIVZXJZH[I]J_]aIbJcIdHfIgZ
=小	g!I#H%I(I)J*I,J-F/I1J2I3F4J6J8J9E:I=H>F?G@aAIBGCDDHFJGJHEIcKDLIMHNHOFPHRISJTHUIVIWJX_YJZD[J]G^J_Ja_bHcIdIfJgJhG
=少	n#I%J(^)J+J-H2J3^4J8J9G:I=Y>G?H@JAJBHCGDEGJH[I^KZMHNIODPJTJVGXHZF[J]I^J_JaGbIcJdIfJhI
=尝	p9JIJXbaJ
=就	o!I#H%I(F)J*J+J,J-H/I0I3H4G6J7J8I9E:I=]>E?F@[AJBFCIDJEJGIHBIEKFMHNHOHPIRJSITJUHVaXHY_ZX[J][^I_IaFbHcHdJfFhZ
=尾	z-J3E>b@JHIIGKEMIOGPI
=局	u(_)Y*G,^PHUHVJZFdE
=届	j-J3H4]9I>_?H@JB[CIHDIJKJMHVJXJYJZF]J_Ja[c[dJfH
=屏	s!I#G%J(H-^.Y3H4J8J9F:J=I>_?F@IBHCIDJHDIFKIMJNJPJTJUJVJXIZC[J]HaEbacJdJfIhJ
=属	s!H#J(I-I3_9I:H=I>E?I@JBICHDIGJHFIGKIMINIPbVXZH]J^Z_JaIdIhI
=履	u5]HIIGKYN]
=工	p#I(I-J3E4J9[=J>H?J@ZBGD[HZIJKIMINJZC]J^JaJbJdIf_hH
=差	s3I4J9H?JC^HZMIR_SIZIaIcJdHfI
=己	n!I#I(F)Z-I3H9G:J=I>G?IBYCJDJHHKILJMINJO]PJSJU]V^ZE^[aIfJhI
=已	d!Y%G(C)G*G+d,G-F/H0J1I2I3F4H5J6J7H8I9I:E;J<J=F>]?C@XAIB^CEEHFJGHH>IGJIKELHM[NGOHPZRISITYU_VCWHXGYIZ@[F]H^FaGbFcHdFeIfHgGhF
=市	z-b9I@JIEKJXJ
=希	w%J-I3J9I:_>JBJCJDJG[HFKIM^ZFaJdIfJ
=帐	j!]#](F)I-J3[:I=J>JBICJDIHJKJPIUFV^WIZH[[^JbJdJ
=带	s!I#I%J(H)_-H3b4J9F:^=I>F?JBICHDIFJHDIEKJMGNJOIRJTJUIVHXJZI]J_IaGcJdJfJ
=帮	w#Y(]9[BIHIPITIUJVIZH
=帯	m+J-I3^9G:I=J>a?G@IBHCZD^HJIGKHMINIOIVIXIZD]JaFdJfJhJ
=帳	z#_-I9H>JBIHFV[ZH
=常	p!I#H%J(I-_/I3I6J7I9J:I=I>J?J@IAJB]CJDJEJHDIHKIMINIPIRJSaT^UGVHWIXJZD]J^J_IaJbGcIdIfGgJ
=年	s!I#J-]1b3J9G:J=J>G?H@IBICHDJHFIGK_MINJVJXHZH]IaIhJ
=应	k!F#H%]&J(C)G*H+I,I-F/H0^1I2J3F4G5J6J7G8G9F:[;H=D>Z?_@GA]BFC]DEEHFJGHHCIEJJKDLIMCNGOHPFQJRJSITEUFVCWHXHYJZ@[G]F^G_Za[bHcHdCeIfGgYhH
=店	z-I3J4^9H?JHJIIM]fI
=度	e!H#_%I(F*J+J-D/J2J3F4I6J7J8J:H=H>G?H@]BECFDGGIHII_KDLHMENZOIPIRJSJTZUHVGWZXaYJZI[I]I^H_IaFbHcIdZeJfHgJhG
=廃	z-I1^9J?^HGKJZJ
=开	g!F#D%F&J(C)G*H+H,G-E/G0G1H2H3F4F5I6b7F8[9E:D;I<I=D>C?D@DAHBBCFDEEGFIGFHGIDJHKDMDNBOHPFQJRHTFU_WGXFZG[Z]a^F_GaEbbcDd]eFfBgFhD
=弃	z9J=J>J?ICIDJHJKJ]baI
=弄	w9I>J@HBIHIIIMHOJV]ZI]baI
=式	h!I#H%I(H)J*X+J,I.X/J3f4J6J7J9H:I=I>G?G@GAJBFC^GJHCIFKFLJMHNIOHPJRJTIU[VHXHZB[J]I^J_JaFbIcIdJfIhG
=引	u#Z@YH[TJ
=弱	z3J9JIaKJ
=強	w!H%]L^
=强	s+J9J>J@JBID[HFIIL^MJXIZGaJb_
=弾	u-Y9J@[HIJ]ZJ
=当	j!H#Y(I-X3I9I:I=]>I?JA]BJCJDJHFIHKGMINJPJTIVIZE]H^J_[aJbIdIfIha
=录	d![#C%F&J(D)G*H+F,H-E.J/G0I1H2H3X4F5J6H7G8H9G;I<J=F>A?B@EAHBYCDDCEHFJGFICJIKIL[NXOEPGQJRHSHTEUGVEWIXFYHZ[[]]F^F_[aEbbcFdXeIfFgHhZ
=形	s3c>JCHHJZJ
=役	z(^*YZJ
=待	k#H-F9Y:_>I@ZBICJDIHGIHKGMGNIX]ZEa^hI
=後	h!H#H%I(I*I+J,J-F/I0J1J3E4H6I7I:G;J=H>D?EAJB[CGDHEJGHHBIFKDLIMDNGOIPIR[SGUIVGWIXDYJZI[I]c^I_YaEbFc]dEeZfagIhG
=得	s(Z,a7J@IHHKJVJZE^JdJh]
=御	z4G5^:]HHZJ
=復	u!J#J,J-J/J3I6c7J9I:J>HHGIJNIR]ZG^HdIfI
=微	s(H-J4I7[9H:J=I>J@JBIHHIJKJMINJPJR]SaUIVJZEaJcJd[fH
=心	s!J%J(I8J9I=HDIEJHJMJPJSIUIVIWJZHaIbJcJdCeJf_gb
=必	b!G#E%H(F)H*I+H,I-F/I0J1H2H3E4H6I7I8I9E:^;J=^>F?E@XAIBFC_DJEHFIGIHIIaJJKZLZMDNFOGPHQJRHSITFUDVEWHXFYIZB[[]H^H_HaFb[cGd_eIfFgIhG
=志	u9IHINYZI]^^XcY
=忘	h!J#H%I(D-I/J3J6J7H8J:^=J>^?D@FBACIGIH_IJJIKELIMCNFPISJUEVHWJXHZb[H^HaFbDdFfHgJhE
=応	r#I0[1]9I>JAJBJHFMJTIZI[J_]a^bJcJdIfIgZ
=快	u-I3J9]:J=J>I?I@IBGCJHDIHKJMINIR^UIVJXJZ[[J]IaIb[dJhI
=怎	p(J9I=J>H@IBIH_KJLIMJNJZ[]JaIbI
=性	p!J%I(H-J3_7I9H:I=H>E?H@IBECHDIHDIZKILJMGPISdUFVGWIXJZE[J]J^ZaIbFcJdJfIhJ
=恢	z6^9HHJMJR^ZIfJ
=息	s+J3]=J?IC]D_HIIJVJZJaI
=您	l#I%F(Y)I-I3[7J:H=J>J@[BXCJDIHGI]MIPIUGV[WIZF[J^IaJbJdI
=悪	wE^HHVJZ^cYfI
=情	n!H#J%J(I)J+J,[-I3[:I=J>I?I@JBHCZDbHEIHKJMINIOJRJU[VGZH[]]J^JaJbJcJdJfIhJ
=惑	z>IHIa_
=想	j!I#H%I(H)J*J+_,J-G/I1J2J3H4I7J8J9F:F=H>F?a@dAJBFCEDEGJHBIEJJLIMDNGOIPJTIUJVHXGZ[]F^I_JaDbHcIdIfIhG
=慢	w-J1J2J3J4J9GBJCJH^IJMFR_ZJaIbJcHfI
=成	d!E#G%F&I)F+G,F-G.J/^0H1H2I3F4G5I6F7F8G9D:C;I<J=C>E?DAGBaDDEdFHGFHAIFJIKFLHMDNEOHQJRHSFTDU@VaW^XGYIZ>[G][^E_EaFbDcEdBe^fCgFhG
=我	Y![#^%A&F(_*I+D,D-I.G/C0F1E2D3G4C5F6D7C8C;D<F>[@IADB?CYEDFEGBH:I]JEKYLCM?NAObPBQFRDSDTEU[VcWDXAYE[^]A^Aa=b@cCdJeEfBgDh]
=或	w-X3]CJIFN]
=户	V!]#Z&F(Y)^*F,@->.F/E0B1B2_3G4@5E6B7Z9A:_;Z<E=I>>?<@=A_BDCFEBFDGXH:JDK;LZM=N?P[RBSBTEUYV[W[XIYCZD^Z__aDbGcAeBf?g@h>
=戻	c!^#E%E&J(D)I*I+H,G-D.J/F0_1H2I3D5J6E7G8Z9E:D;H<I>C?E@CAHBDCGDEEHFIH>IDJIK^LGMCNEOIRYSITFUEVDWHXEYY[F]F^E_XaEb]cZd^eGfahD
=所	m!I#J(H-H3I7J9H:I=^>I?I@HAJBHCIDIGIHFKGMINIP]U]V_XJZE]I^H_IaIbJdIh[
=手	b!G#]%G&I(F)H*G+H,H-E.J/H0I1H2H3^4H5J6I7I8H9A:G;I<I=F>b?B@FAHBECcDaEIFHGHIBJIKDLHMYNFOZPHQJRHSHTFUHVFWIXFYHZC[G]F^H_GaEbFcGdGeIfFgIhF
=打	h!G#]%I(H)I*I+J,I-F/I0J1J2J3d4G5X6I7H8I9A:H;J=G>Z?E@GAJBFCGDEEJFJGHH]IEJJKEMENFOIPHRISXTHUGVFWJXFYIZB[I]]^]_IaFbYcGdIeJfGgIhG
=扱	z![+[DJ
=找	w!I(J4^HIZJ__
=承	k!E#F%C(E)I*I+I,J-F/J0J1J2J3H4I6I7J8J9J:H;i=F>G?G@GAIBGCFDGFJGGHBIEKFLIMGNFOHPHRJSJTGUIVGWJXHYJZA[H]G^H_GaGbHcIdGfIgJh]
=把	r!H#^%J(G)H*J-H/J3I4J9F:J=J>F?I@IBECIDIHDIIJZKHMHOIPJU^V]WIXJYJZF[J]a_JaGbHdJfJhI
=択	o#I(I+J-H3G9J=J>G?a@JBIC]DHHEIHKZMINIOITHV[XJZH[]]JaHbJcJdJ
=护	z:JKJPbVGZH
=报	l#H%H(I)H*I+X,I-H/J3I4I7J8J9F:H=H>G?H@HAJBECHDYEIGJH^IHJJKHMINHOJPZRJSITIUHVFWHXHZa[J]I^I_JaHbHcJdIeJfJgJhG
=押	u-J9I:J>JBJHFIIKIMHZHa^ba
=拒	^!D#D%d&H(D)F*B+G,]-Y.Y/b0F1G2E3D4E5H6F7F8F9A:D;F<H=E>D?CAEBCCADEEFFFGDHJJ_KFLFMCNbObPcQYRESHTEUEVDWFXEYGZ?[F]D^E_EaCbEcEdCeGfDgFhD
=招	z-J:aHIMIZG
=拦	s.Z9I@]HZJZZI
=择	z-YKX
=括	z3aHHUJVJZGbJ
=拿	r#J%J(I*J,a-I3J4I9G=J>I?I@ZBJDXHEIIKHMJNJOJPIVJXJZ[^JaIcIfJh[
=持	n!H#I%I(J)^,I-H0J1a2H3I4H6I7[8I:I=^>I?^@IBICIDIGHHCIIKILJMINHPIRFSITIUFVGXIYIZE[I^H_JaHbIcEdGfFgZhH
=挂	u!I(H-I/G3I4^7I9I=G>H?J@GBHCJHEIIKIMENIRISbTGUHXJYJZE]I_JaIf^gJ
=指	z_a
=按	r(b-J9I:]>J@JBJG[HEIJKJMJVHZE
=挡	z9JH]KZ
=换	h!I#H%I(F)I+J-H/J3G4J6J7I8I9G:G=G>c?G@aBFCHDHGJIFLJMYNHOIPIRISETIUHVHWJXHYJZB[]]G^I_JaFbZc[d[fEgIhH
=据	w,[3^CID]HIIJRJZGcJ
=授	wTZV]
=掉	s!J#^(J*J-H3H4I8^9G:J=I>[?^@JBHCIDJH[IIKIMHNIVIWJZF]I_JaDbJdHfJhI
=接	a!F#D&H(C)G*G+G,F-C.I0G1E2Z3B5H6F7F8a9@:D;H<_=C>A?B@CAFBBCEDCEFFGGEJGKCLFMBNJO[PEQHRFSETEUDVCWGXDYFZH[E^E_[aYbdcddBeGfCgFhD
=控	j!G#E%F(G)H*I+I,H-F/H0J1I2I3G4f5b6H7H8G9G:H;I<G=G>E?E@GAJBECFDFEJFJGHHBIFJ^KFLHMZNDOIPGRFSHTGUGVGWIXGYI[H]G^H_GaEbFcHdFeGfEgHhG
=推	s-aHJKHZJ
=提	i!J#I(I*J+J,J-H.X/I3I4J6J7]9H:I=J>G?[@ZBHCIDHGIHDIGK_LZMGNIOHPJTIVIXJ]I^I_ZaIbIcJd]fJgJ
=携	l(J+J-I3^7[9G:I=H>a?G@IBHCZD^HIIGKHMHNIOIUJVHXIZD]JaFbJdJfJhJ
=撤	z#I-H3J4b9I:J>J?HBHCJHIIJJJKGMHXIZG
=操	w(b9IHJIIZI
=支	o#I%J(J)I,J-H1a2J3H4]6J7X8I9H:J=I>I?]@HBHCJDJGIHDIHKIM[NIPIRFSITIUJVHWJXIYIZE[J]J^JaIbIcFdIfEgZhI
=收	i!J#J%I(G*J,I-G1I2J3D4G7J8]9^:I=Y>_?G@HBGCHDHGIIHKIMHNHOJPJRITJUJVHXHZF]H^J_IaYbIcGdJfGhJ
=改	]!C#A%F&H(B)F*E+G,F-C.I/[0G1G2G3E4F5I6E7^8G9B:X;H<H=E>C?D@gAFBXCIDEEGFHGEH?ICJGKAL]NCOFPEQIRFSFTBUDWHXBYG[[]E^a_BaDbDcEdBeGfCg^h^
=放	w!J#J3J9H=J>H?IBJCIDJHFIJKJXJZI]daI
=故	zHYS]
=效	r#J(G*],I-I3G9H:I=I>G?J@IBFCJDJHXIJKIM]NJO]PJR^UGVHXIZE[J]JaHbHh[
=敗	g!Y#]%G&J(F)I*H+J,Z-F/[0I1J2J3F4Z5J6[7H8H9E:G;Z=F>E?G@GAHBECHDHEHF]GHHBIGJJKGLIMFNGOIQJRISHUFVFWHXFYIZ^[I]H_GaHbFcHe^fEgHhI
=数	d!H#G%H(G)I*I+H,I-D/H0I1I2I3Z4H6I7I8I9B:F;J=F>F?F@EA[BDC[DZEIFIGHHCIdJJKDLIM[NFOGPHRISJTHUHVHWJXcYIZ@[J]H^I_Ea]bGcGdGeJfGgJhG
=整	zBJUaVGWIZG
=文	i!I#I%F(I*J+J-E/Z1J2a3D4I8J9F:G=I>G?H@GAJBICEDIF^GIHDIfKDLJMHNFOGPIRJSJTHVIXGYJZF]H^J_IaGbHcHdIfJgJhG
=断	r!H#H%I(I*I,J-G0J3G4G6I8H9D;]=G>G?I@GAJBICGGIHAIFKGMHNHOIPHRITIUJVHXHYIZZ]b^J_IaHbGcbdHeJfEgIhH
=新	Y!C#A%A&G(@)E*E+^,D-=.G/^0C1^2D3@4A5F6B7C8_9@:_;E<F=B>G?>@_ADB]C@DZEEFFGBH[IBKHLCMeNDOBPCQGRDSDTCUCVAWEXBYDZX[Y]^^A_BaAb[cJd?eFfYgCh=
=方	c!H#G%H(F)I*]+^,J-F/I1J2J3E4I5J6J7I8I9I;J=G>E?c@FAIBECcDJEJGHIDJ[KELIMFNEOGPIRJSHTHUCVFW]XGYJZA[H]H^I_IaEbFcHdHfHgIhH
=无	g!G#G%G(Y)H*I+I,H-G/I1J2J3Y4I6I7H8I9G=F>F?F@EAJBDCGDFE[FJGHHJIFJIKFL[MFNGO]PGR^SHTIU_VCWGXGYJ[]]H^G_IaFbEdFeZfGgIhX
=既	z+]@JDJh[
=日	d!H#F%I(G)J*I+H,J-C/I1J2J3F4H6I7I8I:G;J=H>C?F@eAJBDCEDXEIGHHAIBJJKBLHOGPIRISJTGUHVGWJXeYIZ@[H]a^G_HaDbGdGeJfZgI
=旧	c!F#[%F&I(E)H*G+H,G-D.J/_0]1H2H3D4F5I6F7G8G9D:E;I<I=F>Z?D@CAFBDCDDEEHFIGFH=ICJHK]LGMfNDOFPFQJRHSHTFUFVFWIXGYcZ?[F]E^F_FaDbCcEdCeHfCgYh]
=早	l#Y(J-F3J9]:J=J>H?J@eBHHCIIKFMHNJTJXGZY]I^JaIbJfJhG
=时	^!I#B%C&G(B)E*E+E,Y-B.H/E0F1Z2E3@4B5H6E7E8D9@:C;F<G=B>@?I@aAEBAC@DCEFFGGDH<IAJGKAMGNCO_PDQHRgSET[UCVBWFXaYEZA[E][^D_DaabCcZd?e[f@gEh^
=明	h!G#F%H&b(G)I*I+I,I-Z/I0J1I2I3D4G6I7I8H9B:G;J<J=G>E?F@[AIBFCZDFEIFHGIHZICKELIMFNYO[PHRHSJTHUIVGWIXbYIZX[I]G^I_HaEbHcHdHeIfHgJhE
=易	r-^HJb[
=映	u(J+J:J>IBHH^KJM_NJUJXIZDbHg]
=昨	j!I#I%J(G+J-G/J3I4H6J7J8J9E:H=I>F?H@dBECHDHGJHEIFKDLIM[NHOJPJRISITJUIVHXGYJZB[I]b^H_JaHbHcIdHfagJhD
=是	a%F&I(])X*F+G,F-C.I/F0H1G2G4F5Z6G7Z8G:a;H<I=D>X?DAHBCCCDDEFFHGFH?IAJHKAMXNEOaPJQIRGS[UCV^WGXEYGZ?[[]E^F_FaCbEcFdFeHfEgY
=显	r#I+^-]/X3I9I>J@JBJCIDDHFIEKHNIO^XJZFaJcJh_
=時	b!E#D%G(E)I*H+I,[-E/I0J1I2I3E4G5[6H7H8I9E:F;I=F>D?C@ZAIBDCFDFEIFJGHH?IEJIKDLaMINFOZPGRfSFT^UEVEWGX]YHZC[G]G^H_HaadBeHfCgHhE
=晚	z9H>J@]BJHEKJLJZE]Ja_
=智	z/J=IHEIIMJT]XIZIb_
=暂	s!^#IT^_J
=暗	u6^<]>HHX
=更	Z!C#D%E&I(B)G*G+],G-H.I/E0G1_2G3D4E5I6F7]8E9C;G<I=D>G?C@eAHBYCDDBEHFIGDH?IBJGK@LbNBOFPEQIRFSFTEUDVCWGXCYFZF[D]E^e_EaDbBdBeGf[h_
=書	d!F#G&J(F)I*I+H,H-E/I0Y1H2J3E5J6G7H8[9E:F;I<J>D?F@DAIBFCGDGEIFJGYHHIEJIKELHMDN[OIRYSITHUGVFWIXFY_[H]H^F_YaFbEcZd_eHfagYhD
=替	zHHZJb[d]
=最	g!G#F%H(H*J+I,I-D/J1J2I3F4I6J7I8I9C:I=G>F?H@bAJBCCFDGEJFJGIHCI[K_LHMENFOIPHRITGUIVHWJX_YJZA[I]]^H_JaFb[cIdDe^fGgJhZ
=月	w9Z@IHIIJKaMJZG
=有	T!H#>%F&B*C+A.J/E0B1B2A4@5Y6A7@8I9Z:<<B>;?D@=AAB;C^DYFaG?HDI]JBK=LHM=NFO?PYQDRATAU[WYX?YA[[]>^G_ZaabFcHd_e[g?
=服	d!F#G%E&I(X)F*F+H,F-E.I/G0F1E2Z3E4]5I6[7F8E9C:F;H<H=D>E?DAGCEDGEFFIGEH@IDJHKEMINEOGPEQIR_S]TEUFVCWGXFYZZA[G]E^F_FaEbEcXd^eGfchF
=朝	r#Y9J@bHJMJTJZG
=期	]!B#C&H(A)F*F+F,F-A.H/D0_1F2E3J4X5G6D7D8F9@:B;E<H=b>??A@^ADBACCDBEFFGGcI?JFK?LeNZOEPDQHR[SDTDUCV@WFXAYE[D][^C_Ca^bBcDdZeFfXgEhA
=未	l!G#J&[(H)I*J+I-H3F4J7J8J9H:H=[>I?F@JAIBFCHD_EJFJGJHBIJKJMINDPHSJTYUHV]WaXIZE]I^I_HaIbGcIdHfJhJ
=本	[!Y#A%A&F(>)B*B+],C-?.G/_0[1Y2D3@4B5F6_7X8D9@:@;D<F=@>???@HBJCADGEaFEGAHDI@JEK>LCMJNXOBQFRDSBUAVGWBXBYEZ:[B]^^^_aa@c]d[eCg_h@
=机	^!E#Y%D&G(B)E*F+F,E-B.H/E0F1D2E3c4C5H6F7F8D9I:D;G<G=C>c?B@DAFBBD_EFFGGDHXI@JGKBLFNDOYPEQHRYSZTEUDVCWGXDYEZ=[E]C^F_DaHcZdDeFf^gFhD
=杂	zI[NX
=权	g!F#H%b(b)H*I+I,J-I/I1J2I3G4H5J6I7I8G9H:F;a=D>F?G@GAHBECHDFEHGHIHJJKHLHMGNGOJP_QJRJSIUEWHXGYIZB[H]H^G_GaEbGcHdEeIfFgGhI
=条	wH^NZ
=来	c!]#E%F&I(C)G*H+Y,G-C.J/G0H1H2G3B4G5I6F7G8G:_;I<I=D>@@BAHCDDJEHFHGFHDIAJXKXLGMCNDOFPGQIRHSHTGUFVEWHX_YH[F]E^G_GadcGdCeGf[gHhD
=林	r#J%I(J,J-H/J1I3I4H6J8e9G:I<J=H>H?I@HA]BHCGGHHEIHKFMINHOIPJRITJVHXJYJZE]I_]aHbIcGdGeJfHhH
=查	u#J%J(J)J*I,J8J9H=JE]HFIJKJPHVJYIZaaJc[dDeIfH
=査	r(I*J/Y3J9J:J>J?JCJE_HFIIMJVIZ]]IaIc[fJ
=校	z(J=GHJSJUbVEZF
=样	w3I9]>H@IBICJHFIGK^MJO]ZGaJhJ
=核	w/YEZNY
=格	r%J(J,[-J3c4J9I>HCGDIHGI^KJNJOIPJRIXJZE]JaHcIfJhJ
=桁	u-G3]9I>H?J@JCGDHHIIZKHNJO^ZJaX
=検	r!J(J-J3F9J:J>H?FAJC_DHHEIIKHMJO[ZG]^_HaGbIc[fJ
=構	m!H(E)J*I,I/G0J4J6H7J8J9J:G=H>J?J@JAJBHDIEeHFMINHPGSJUDVZW_ZB]J^J_IbHcGdDe_fEgI
=様	z9]@JBZHHZI
=模	w-_.ZNF
=権	i!G#I%a(b-I2J3H9H:H;]=I>H?I@IAJBICJDJGJHYIHKILIMHNIP[TJUIVGWJXIZD]I^J_JaIbIcJdIfIgJhJ
=横	z3_HJZH
=機	p!I(J-J3I9I:H=I>b?G@IBJIIKHMJUbVHZGaDfJ
=欄	z>J@IHHMJZFb^h^
=次	b!G#b%G&J(G)H+H,H-J/H0J1I2I3F4G5J6I7H8I9C:G;I<J=G>D?F@dAIBEDFEIFJGHHHIDJIKELaMENGOGPHRGSIUHVGWIXeYIZ?[H]G^E_HaZbEcHdHeIfGgIhD
=止	_!a#D%F&J(F)_*G+G,H-b/F0Y1Z2G3D4]5I6H7F8F9B:D;H<I=E>B?Z@IAGBCCEDDEHFIGFHAIAJHLFMCNDOFPEQXRFSGUaVCWHY]ZA[H]E^__FaDbFcEdDeIf]gGhD
=正	f!H#H%I(H)J*J+J,J-G/H2J3c4I5X6I7H8J9I:H=H>G?G@HAJB[CEDGEJGIHDIGKFLJMGNGOJPIRISaTaUFVGWHXIZC[J]H^J_IaGbFcIdHfFgIha
=此	w%G(]-XKX
=步	f!E#E%Y&I(C)F*Z+G,F-D.J/F0b1G2G4Y5H6D7G8F9C:E;G<H=D>D?D@CAEBECZDDEGFHGdH@IEJHKCLGM[NEOFPEQIR^SHTEUFVBWFXFYFZ@[G]D^F_EaBbEcEd]eYf[gYhF
=歴	u5]HIIGKYN]
=死	w4I8JHIRFYaZJcHdIf[
=残	r!J#Y-J3^CIDGHJIJKJOHPY_^
=段	s#J(I*[-I3^9E:J=F>D?J@IBJC_DHH[IEKHMHOJPITJVJXJZG]JaHbJcJfJ
=母	r-I/Y3J9H=JCJHIIcKIZIaJ
=毎	zHYIJKJh^
=永	s@JLaZJ
=求	c!H#Y%H&J(G)I*Z+^,I-E/I0J1I2I3F4H5J6I7H8H:F;I=F>A@DAIBEC_DCEIFJGHH[IZJJKEM]N^OGPHRISJTFUIVFWIX_YIZC]H^G_HaEbGcHdFeJfHgJhE
=決	z@[BZZI
=没	S!;#<%X*B,?-;.C/B0Z2?4;5X6@7?9H;Z=Y>]@;A>BFCFDcE>F?G<H:I9J@K;LENGO=P<QBR?S?VZWaX=YHZ@[Y]]^=_]adbZc<dbe>fZgYh=
=沿	z-IIIKYN^hI
=法	b!F#F%G)Y*Y+^,H-F/I0J1I2J3Y4I5J6I7H8H9H:[;J=F?c@EAIBDC]DCEZFJGHIDJIKELHMFNDOGPGRISHTHUCVDWGXGYI[]]H^H_HaFbEdEeYfGgHhE
=注	h!I#H%I(H)I*J+d-H/J1J3H4J7J8J9J:H=H>H?G@HCFDbGJHJIHJJKHLJMHNIOJPISJTIUHVGWIXHYJZC[J]I^I_JaHbHcIdIfJhI
=浏	u.[9I?JHFMJZG]^b^
=消	p!G#I%[(I*J,J-I/I3I4I6J8J9G:J=J>G?b@HAIBFCIEJG]HEIHKHLJMHNJPIRJVIXIZC[J]]^J_]aJbZcHdIfHgJ
=済	l!J#I(J+d-I3I9J:J>I?F@IB^CFDYHCIIKJMINJOITYV[XJZH[G]JaJbHdJgJhJ
=測	s-aHJKHZJ
=満	n-H?IIYKGMJNcZG
=满	w9J=JCJHYIENb
=火	z9JH]SGc]
=灰	w([9J:^HH
=点	l!G#E%G(Y)H*I+G,J-G/I0J1J2I3F4H5J6I7H8H9E:F;I=F>D?D@EAaBDCDD[EIFJGGH?IGJJKDLHNHOHPGRHSFTGUFV[WHXFYIZ][G]F^I_Ga[bccHdGeJfFgIhG
=無	^!f#C%E&J(D*G+G,G-C/F0H1I2G4F5I6G7F8G9C:D;Z<Z=D>B?C@CAFC^D]EGFIGGHZIBJHKCLcMBNCOZPEQIRYSGTFVBWGXCYXZ>[F]E^DaXcFdJeGfDgG
=照	z#Y9JR^TIZI
=版	s!H#J%J(J-I1^3I8J9E:I=b>I?J@JBICFDJH_IGKHMINJPJTJUIVIXIZG]J_IaHdDeIfHhJ
=牌	r#J(I)J*I,d3H4I9G=J>I?J@JCIDJHFIIKJMJNJOJPIR^XJZE]JaIcIdJeJfJhJ
=特	w!J(]=JEJIIPbVHZHfJ
=状	zBHHHSbUJVIZHbI
=猜	p-bHIIJ
=环	u!JHJZIcad]
=现	h!I#G%I&J(G)J*I+Y,I-G1J3G4I6J7I8I9E:H=H>D?[@YAJBFDHEIGHHDIFK^LIMENGOGPIRJTIUJVHXGYJZ[[I]H^G_GaGbHdIeJfHgJhd
=現	m#X-HHJKGNJTJZXhc
=理	V!E#B%@&E(a)c*g+C,c-J.F/B0c1C2C3@4@5E6B7@8B9?:I;D<E=?>??>@@ACB?C?DFEZFEGAH;I?JCK?LCM>NFOBPbQER@SBTAUYVIWZXAYBZF[B]@^A_Aa?b@c[d_eBf>gehA
=環	wHIc^d]
=生	p(I*]-J3I9G:J=I>J?J@HBECJDZHGIJM]NJPJUIV^XJZ]aJ
=用	Q!b#G%H&B*H-I/A0[2@3G4Y5B6>7Z8I9::B;X<B=]>Z?a@AA[BAE>FAGEH?ICJAKbLJM[NBOIQYR?S?VZW>XAY@ZB[F^]_]aHbCc=e[f;gGhE
=由	s!J#J(J*J-I3J9H:]>I?IBJCJEYH^IIKJMJN[PJUJVHZG]JcJd]hJ
=申	zH^MHZ[
=电	e!F%D&H(D)F*F+F,G-C.I/F0F1G2H4E5I6G7G8F9X:F;H<H=D>@?^@DAGBCCIDZEGFHGEHXICJHKBLGMaNEOaPFQIRESFTEUFVDWHXDYFZ@[G^F_Da^bYcEdCeHf]gYhD
=画	h!G#G%I(Z)J*J+a-G1J3E4I6J7I8J9G:G;J=G>[?E@FBECFEJGIHYIGKFLIMFNHOGPIRJSITGUGVFWHXFYJ]F^I_HaEbdcIdGfGgIhZ
=界	p(I=J>J?IBIDJHEMIS[UHVIZC[]bcfJ
=略	g!F#F%F&J(D)F*_+H,G/F0I1I2H3G4H5J6H7H8H9E:F;I<J=F>F?[@EAHBECFDEEGFIGGHIIEJHKFL[MFNeOHPERISHTGUDVDWdXGYIZ?[G]F^G_FaEbEcGdEeIfGgGhG
=番	c!F#G%H(H)J*I+F,J-E/I1J2J3d4I6I7J8J9E:H;J<J=G>c?DAJBGCCEJFJGIICKCLIMFNGOdPHRISITHUHVFWIXFYIZC[J]H^I_IaGbGcHdHfHgIhY
=発	zZ^
=登	X!B#G%D&H(B)E*E+a,F-B.H/E0G1F2F3^4D5G6E7E8E9E:B;E<H=C?_@AAFBYC[DfEGFHGDHII@JFK?LZMINAOaPDQHRESETBUCVAWEXBYE[Y]C^D_DaAbacDdCeGfCgF
=白	s-H.[3J9H:J>I?G@IBICJDIHGI^KFMGXIZF]JaJbbhJ
=的	Q#H%A&B(Z*?+?,@-[.C/C0I2@3]4>5B9A:a;@<B=G>a?E@HA@DEGGH>I]JHL?M_ObQIS@UDV_W?XAY@Z4]J_IbCdGeAf@h]
=盗	z3J>^HXZI
=監	w/ZEYHJNY
=目	l!]#H%I(])J*I+J-G/I3[4I6J7I8]9H;J=H>F?GAHBHC[DHGIHDIGK]LIMHNHOHPITIUIVGXGZE[I]H^H_]aDbGcIdZfHhH
=直	i!I#I%Y(G)J+H,J-H3G4J6]7J8[9G:I=G>G?F@YAJBFCFD]GJIGK^MENJOIPIR[SJTIUHVHWIXFYJ[J]J^J_JaZbFcJdCeHfGgJ
=看	r#J(Z,J-I3H4I5]9G=I>^?]@YBJCJHXIHKHMINJPJSJVIZE]HaCcIfIhJ
=真	w-J3J4_9_>H?I@JBHCJHDIJKJMJZG]IaIfJ
=着	o#]%J-H1H2J3H4I8I9H:J<Z=J>F?H@HBICHDIGIHDIIK]LXMFOIRGT]U]VHYJZF]J_IaIbJcFdJf^gHhG
=知	l!H#I%H&[(F)J*I+J,J-I/J3G4J7J8J9F:G=G>C?Y@GBGCEDIEJGJHYIGKGMZOJPJSJTIUHVDWIXI[b]I^J_IabbGcHdIfJgIhH
=短	e!H#G%H&J(F)I*H+I,I-E/H0J1I2F3X4H5J6I7I8I9C:H;I<J=F>[?_@ZAIBFCDDEEJFJGIHBIcJJKDLIMFNFOGPHRISJTHUHVGWJXFYIZA[I]]^I_Ha_bGcHdGeJfGgJhF
=码	N!=#I%D&C)>*?+?,I-J.D/I1@2]3_4>5B8?9<;A<A=;>Y?DA@CBDGEEFBHJIILGO]PDQCR?S?T=VCW?X[Y@Za[Z]=^Y_>acbXc>dYe@fEgDh^
=研	z%J9H;I>HFbGIHIZH
=确	m#H-I3_9I>H@JB[CIDIHFIIKHMJNIOJTHVJXJZ][JaIbJh_
=確	h!F#G%I(H*X+H,J-F3X4I6J9E:H;J=H>_?G@FAJBZC_DZGJHCIEKFLJMHNFO[PIRJTFUIVFYJZY[G]I^I_Ia^bHcIdHfIhG
=碼	l!I#F%I(D)I*J,J-]/J3H4I6I7I8J9I:H=G>Y?F@FBGCIDIEJGIHCI]K[LJMFNYPGSJTIU[VXXI[I]J^]bHcIdHfIgJhF
=示	c!G#G%I(G)J*I+a,I-D1J2J3E4I6I7H8J9F:G;J=H>E?Y@XAIBFCFDBEIFJGIHHICJJK]LYMFO_PHRISJTHUIVGWJXGYJZG]H^H_YaFcGd[eJfIgIhb
=社	d!F#H%H(E)I*H+F,J/I0J1I2I3D4H6I7I8Y9E:b;J=G>^?Z@^AJBCCDD[EIFJGHHHICJYKCLHMCNbODPHRISITZU_VEWHXEYIZ@[G]F^H_HaFbEcHdFeJfFgHhE
=禁	b!d#F%G&J(F)^*H+H,H-c/E0I1I2H3G4H6I7F8I9F:G;Y=F>E?FAHBECGDFEIFJGHHAIDJILGMENFOHPEQ]RISHTFVEWIXGYIZA[I]F^__GaFbGcHdFeGfFgHhE
=离	w4_9E@^HFIJMJRJZIaJ
=私	n!H#J%J([)J*I+I-H3G4J6^8I:[=I>[?E@GBHCGDGGHHBIFKGMGNHO]PJRJUHVcXIYJZD[I]I^I_JaFbIcIdHfGgIhH
=种	l*[3I>I?Y@JCcDIHFIHKJMJTJXIZIaH
=秘	u*Y-J6^?_HGKJZHdG
=租	s!I%J(H)H3I7J9H:[=H>J?I@JBECJDGHGIJMJNJPISJUbVDW_XIZE[J]I_JaIbGdJfJ
=移	s#J(J)J*I,I-H3F8J9G:J>G?J@JBJDIGIH]IIKJMINJOJP]VIZI]I_aa[dIhJ
=程	w7^9I>J?JHDQ_
=稍	u@[BHTXXJZ[
=種	r(J:]=J>_?I@JHFIZVJZG
=空	n!I#H%H(F)I*I+J,J-G/H1J2J3b4H6I7J8I9D:G;J<J=F>_?C@YAIBGCEDFEIFJGIHBIaKELJMENHOHPHRISITIUHVFWJXHYJZB[I]G^I_^aEbGcGdIfGgIhH
=站	z9IH_
=端	p!I#H1HBHHZNJQZTbZJ[I_FcIdJfH
=笔	u3J9I>J?I@JB]DIHYIJKHM]NJZE]Jb^cJ
=符	i!J#H%I(I)J*I+J,J-]/I2]3G4I6J7J8I9F:H=H>H?I@HAJBICGDIEJF^GIHDIbKFLJMGNaOIPITJUIVIWJXHYJZC]J^I_JaGbIcIdIfJhI
=第	l#J%J(I-I.X3G8^9J=J>I?G@[BJCaDXHHIIJ]KFMIOJVJZE[J]J_JaFbJdJ
=等	n#J-I3J9]>H?I@ZBICHHEIGKGMINJOIRJZE]IaadJfJhI
=答	w#D0]@IHHTHXbZG
=策	g!F#F%G&J(D)F*_+I,G/F0J1I2I3G4H5J6H7H8H9E:F;J<J=F>F?[@FAHBECGDEEGFIGHHJIEJIKFLHMFNeOIPERISHTGUDVDWdXHYIZ@[H]G^G_GaEbFcGdFeJfGgGhG
=筛	zG]HHJ[
=签	z8J<aHF_J
=算	w+_9I?ICHDHH]IINJZF
=管	W!E#B%B&F(_)c*g+D,d-?.F/C0C1D2D3A4C5E6D7H8C9@:Y;D<F=@>@?>@AADB@C@D@E[FEGBH<I@JEK@LDM?NGOCPbQFRCSBTAUZVJWZXBYDZG[B]X^B_Ba@bAc@daeCfAgehB
=箱	l!I#H%H&J(G)I*I+H,I-G/I0J1J2J3[4H6J7J8I9D:I;J=G>_@IAIBFDbEJFJGIH[IFKFLJMENHOGPIRJSJTIUIVGWJXIYJZE[I]G^I_IaYbHcIdHeJfHhI
=簡	u-^>FHIZJa^b[
=类	z(I9H:^HGI]
=系	n#H%I(G)I*H+I,H-G/I1J2J3]4J6J7I9I:J=J>I?H@GAJBHC]EJGJHEIFK^MINHOIPHR]THUJVIXHZY]I^J_IaGbIc^dGfJhH
=細	wH[N[ZJ
=終	z=]BZZI
=組	i!I(E)J*I-H3I9I>H?H@IBGCIDIEZF^HDICKHMHNYPISJU^VFWaZB]JaIbHc[d[fIgJhJ
=絡	u3[?JC]D]HHKIMJZIhJ
=継	r!I%G(J-I;e=J>J?JBJCJHFIJKJMJVJZH^JaJbJdJhI
=続	l#F%J-J3H4Z8J9G:J=I>H?F@IBJCJEJHYIHKIMJNJSHT[VIXHZD]^_JaGbIcdfI
=線	u3a4I9I=J>H?JHYVJZIaJc^fH
=織	i!I(E)J*I-H3I9I>H?H@IBGCIDIEZF^HDICKHMHNYPISJU^VFWaZB]JaIbHc[d[fIgJhJ
=红	w3J9H@JIHK^OJZ]aI
=级	u(I-J1J3J4J8I9G:I=^@IBGCGDJGJHGIGKJMJNJRIU_VJYJZE]J_JaIbJcGdGfahJ
=线	p!I#I%J(J)I-H3^4_7J8J9C:J=I>G?G@IBGCIDHHaIHKIMHNIOJPIQ[RJSJTJUHVHWJXIZD]I^J_IaHbHcGdJfJhJ
=组	e!E#E%E&I(A)C*C+G,F-D.I/G0H1H2G3D4F5H6H7E8F9B;H<I>D?B@DAGBCCDDEEYF]G^H?IAJHKCLGMDNYOFPbQIRGSGTEUZVfWaXFYHZ?[E]E^E_FaDbDcYeHfFgFhF
=织	j!H#H%H(E)G*G+J,I-G/J0J1J2I3G4I5J7J8H9F:Z>H?H@IAJBFCFDHEZF^G[HDICKHLJMGN[OJPERJSITIU]V@WaXIYJZB[H]H^I_IaGbGc[dZeJfHgHhI
=经	p([+[3J:J>^?F@JBXCJDFHHMIOJTZUIVIZG
=结	z%J(J-J3I9^=]>J?JCIDHHGIJKJMJVIXJZH_JaEdH
=给	m!J#I%H([)Y-G2[3H4J7I:H=H>G?aBHCGDJGIHCIFKFMGNHOIPFSJTJUFV[WJXHZZ[I]H^IaFbGcJdIgJhH
=绝	j!I#I%Z(H)J*G,I-Y/^2I3I4J6I7J8J9G:I=I>I?IAHBGCIDIEIFJGIHHIFJYKFLJMHN[O_P]RJTIUJVIWJXIYJZD[J]H^I_IaHbIcIdHfIgJhH
=统	w@JHIK_R]ZF
=继	o!H#H%D(G)J*J+I,J-I/J3H4I8J9G:J;e=H>G?G@IAJBHCHDHFJGIHDIHKHLJMINHOJPJTIVHX]YJZC]^^J_HaDbIcJdHfIhH
=续	z3J9H>I?IHHIJX^ZH]_aF
=缺	o#J%Z(I-H3[4J9H=b>I?IBHCGDIGIHAIXKHLJMINJPJUIV]XJYXZG]I^JaHdJhJ
=网	o#I%J(I-J3H4I6J8J9E:J=H>G?H@IBHCJDJGJHaIHKGM_NIOJPIRJVJXIYJZC]I^JaHbHc^dJfG
=置	V#B%G&G(])H*B+C,D-D.F/A0C1D2F3B4B5X6B7G8B9C;E<F=Y>J?H@CACBZCBDFEbFEGBICJDK?LDMIN@OEQGRCS_TAU_W_XBYEZ[[X^@_AcEd>e]g[hB
=署	w9J<_HFIHV^
=義	z?JHGNGWaZJ
=老	o#]%J(I-H1]2J3F4H5_8J9I:I<H=J>F?G@IBICHD^GJHEIFMFNGOIRJTIUJVIXJZF[H]I_JaEbIcIdIfIh^
=者	a#I%H(])_*d+I,a-D.J/I0H1I2I3G4H5J6I7F8H9F;I=G>E?C@GAIBFCEDFE[FJGHHBIEJIKFLIMENBOGP^QJRHSITIWXXGYI[G]G^G_HaFbFcFdZeHfGgEhG
=联	l#H%I(F)H*G+H,[-G/H1J2J3]4I6I7d8J9H:G;J=H>H?H@GAIBHC]EIGIHEIFKFLIMGNGOIPGRISJTGUIVGWJXHYJZY[J]H^H_EaGbIc^dEfIgHhG
=聞	u-J9I>J@IIIKHLZM]XIh]
=職	z!a9HHJ
=肢	r#I3G>H?aBJC]DIHEIJKHMJNJOITHVHZI[^aH
=能	[!B#B%C&G(])C+E,E-A.H/C0F1F2G3B4C5G6D7C8D9A:A;Z<H=]?^@XAFBICADBECFGGDH;JFMaNJOCP]QGRESXUdWEX^YEZ8]B^]_CaAcBdCeEf]gDh@
=脑	l!J%J(I)J*J-I/J3H4J7J9D:I=J>G?G@HBHCIDHH^IHKGMbNIOIPJRJSHTIVJXIZE]H^J_JaGb]cJdJfIg[hH
=自	a!C#D%E&I(@)b*F+G,H-I.I/F0H1H2G3A4E5H6G7F8G9@:C;H<I=B>@?B@IAGCCDCEGFHGFH_J[KCLFMBNDOaPEQIRGSETFUfVbWEXEYGZ=[E]C^Y_Fa^bDcFdEeGfDgFhD
=至	zI^
=致	o-I/I0I3G6b9I>J?IA]CJDJHIIIKJNZO^ZI_EaJcJdIhJ
=色	s!J%J(a)_*Y=JBJCJDIHIIJUIVGZJaI
=范	wGbHEMI
=落	r-I3I4^9G:J=J>I?J@JBJCJHYIIMGRGS[UHVHZHaIbJcIdGe[f_
=虚	z,J1I8J9IHFR^cGf^
=號	z#_-I9H>JBIHFV[ZH
=行	c!F#E%X&I(A)]*C+G,E.I/F0H1H2I3D4F5I6G8[9@:D;H<J=D>B?_@CAGB]CDDEEGFIGFH]IGJHLHMYNDOEPXQXRGS_TFUDWGX[YHZB[F]F^DaDbYdEeHfEgGhC
=表	l!J+]3]9H>G?Z@JBJCHDGIIKHMINYOZVJXJZFaHdJh]
=被	]!e#_%Y&G(A)Y*D+F,X-_/E0G1F2E3C4D5H6F7F8E9@:C;F<G>G?B@]AEBACBDCEFFFHFI?JFKCLYMBNHODPZQHRESFTBUCVAWFX^YFZJ[E]Y^]_DaAbCcDdCeFfDgGhB
=装	zJ[
=製	w-J4JJZM^
=複	s-I3I4I9I>J?JAaCJDJHGIZKGM^NXZI_GaJ
=西	z-^/ZIF
=要	V!A#>%A&E(>)C,C-=/A0E1B2B3=4B6C7C9<:b;D<E=c><?D@FACB=CfD=ECFDGBIdJDK<LHMbN_O@PAQFRBSDTJU>V=WCX]YC[a]A^B_Aa=b@cAdYeDf?gBh[
=見	m!I#H%J([)J*J+[-a3I4^5[6J7J:I=I>H?H@XBICIDFGJIHKFMGNHPISJTIUIVGWJXIYJZY[I]J^IaHbHcIdHfGgIhH
=規	z-GHIIHKINbOJXJZJhH
=覚	u-J9I@HHIIHKaMJZX[Y
=见	u+^-[9ZBJDD
=规	uCYG]HHN_
=览	u.[9I?JHFMJZG]^b^
=角	u!J%J(])_*X-J3I9I=I>I?FBJCJDIHII^KHMIUHVGXJZI[J]J_JaHdJ
=解	c!F#a%F&J(E)H*H+H,F-E.J/E0G1_2H3E4F5I6a7G8G9]:F;H<I=E>C?C@EAHB[CFDFEHFIGFH@IDJIKDLGMDNXOGPGQJRGSGT_UFVDWHXDYHZ>[c]F^E_DaEbBcEdDeHfDgEhD
=言	c!F#H%I(I*I+Y-_/J2J3F4J6J7J8J9C:G;J=H>D?E@YAJBGCXDZGJHEI[KXLIMFNZPIRITIUJVGX]YJZD[I]G^H_IaHbHcIdHfIha
=計	zHHR_
=記	r-ZHJI^cY
=設	h!I#I(H)J*^+J-H.X3J4J6J7J9H:H=I>F?DBGCIDIGIH[IIKHMFNYPHRJTIU[V^WHXJZE[I]I^ZaIbHcId[fIg]hH
=許	p!J#J%]-J.Z2J;]=IGJHGMJQYV_ZI^J
=証	k!I(H+J,^-I3Z4I9I:H=J>G?E@IAIBJC_HZIGKGMINIO[PJRJVJXJZD[J]^^J_HaGbHcIdHeJfJhJ
=試	i!H#G%J(J-E3H4J9D:I=_>G?GBFCHDHHFIEKELJMHNZOJPHUIVYXe]IaHbHcXdJfJhH
=話	e!I#I%I(I*J+G-F3_4H6J:I=I>]?_@GBHD[GJHAIFKFLJMGNGO^PIRJTJUJVHXHY[ZE[J]H^J_IaXbIcHdHfHhH
=認	d!E#F%H(G)J*Y+F,^-F/I0J1J2J3]4H6H7J8J9F:Z;I=G>^?D@FAIBYC^D[EJGIH@IEKFLIMFNFOaPHRISJTEUHVEWJYIZA[F]H^H_Ha^bGcHdGeIfHgJ
=語	s-bIGKJ
=誤	w#^,^4]9FBJHJZGdFfI
=読	z+J3[>^HHZIaIbJ
=誰	u(J=[@JDXHJSZU^VGZEcJ
=調	w(I*J3J:JE^HGIIVIZbaJdJfIhJ
=證	z>[HH
=識	w+J3J:]>I?JCJDHHGMJO^hY
=議	s-I9I>H?IHZMIZ]]]aJ
=護	zPaVI
=认	m#G(H)J*J+J-I3^7I9I:Z=J>G?I@HBZCHDIHDIFKHM[NIO[PISGTGUIVGXJZC[H^IaIbIcJdJfJg^ha
=让	n#I(I+[-I3J9H:J=J>H?I@aBJCJDIGJH[IIKZMHNIOJVIX][J]J^IaIbJfIhE
=议	w4J9H=J>G?JH^IJY_ZG]IfI
=记	c!G#E%G&J(D)H*H+D,H-E.J/G0I1H2H3Y4H5J6G7G8G9D:Y;H<J=F>X?]@CAHCJD_EHFIGGHHIAJHK]LGNXO^PGQJRHSHTFUFVEWIXFYHZ_[F]F^E_GaCbYcGdFeIfFgH
=许	h!H#G%G&J(E)H*I+I,J-F.Z/I1I2J3F4H6J7H8H9C:F;I<J=d>E?F@GAIBECFDFEIFJGHH[JJKGLIMFNGOHPGQXRJSJTHUGV]WIXGYJZD[[]G^]_HaEbGcHdHeJfHgIhG
=设	l!I#I%H(J)I*]-I2[3I7J8J9G:H=I>I?H@YAJBGCJDIGIHZIHKHMGNIPITJU]V[WHXIZD[J]^^J_JaHbIcJdJfJ
=访	r%[*I,J-I9F:I?I@JBJHZIJKJNJP^XJZ^aIcI
=证	^!D#C%D&H(C)E*X+F-C.I/G0H1G2F3X4E5H6G7F8F9C:D;G<H=d>Y?]@CAFBCCbEGFHGFHYIAJHKCLFMCNEO_PEQHRFSGTDUFV@WGXXYGZ@[E]Z^E_EaabEcEdDeGfEgGhD
=词	u-b9IHHIG
=试	g!H#G%H&J(G)I*I+I,J-F/I1J2J3H4H7I8I9C:H=_>G?DAICGDHEIGIHBIFJJKFLIMGN[OIPGRJSIUGV[WHXdYJ[J]H^I_IaFbGdIeJfHgJhH
=话	k!H#G%G&J(G)H*I+H,I-F/I0I1H2I4H5J6I7I8H9A:H;I<J=F>B?_@FAIBFD[EIFIGHH@IFJJKELFMDNGObPIRHSJTHUHVFWIXGYIZB[I]a^H_Fa_bFcGdGeIfGgIhG
=该	r!H#I%I(b*J+J,J-I3I4I7J8J;J=I>I?^BICHDJG]HDIIKINIPJRJTJVIWJZF]I^J_^aJbJcHdIfI
=误	o!^#H%I&[(J)J,J-E3G4J9H:I=I>I?I@HBICJE]HEIIKFMJNIOJPJTJUJVIXHZ]]J^H_IaIbJcJdJeJh]
=说	i!F#E%G&[(E)G*F+Z,G-].J/H0J1H2I3D4H5J6I7H8H9A:F;I<J=F>B?EAHBDCCDZEIFHGGHBIYJJK_LHMENYO_PGQJRISITGUGWIYI[H]F^H_FaDbHcHdGeIfGgIha
=请	f%I(H)J*J+I,I-X/I1J2I3X4J6I7^8I9^:H=I>D?I@XAIBECGDHEJGIH]IGLIMENHOHPHRJTJUJVGX^YJ[H]H^H_FaGbHdXeIfHgHhH
=谁	s(H=Z>J?J@JBID]HIS_U]VGZCaJbJcIfI
=调	z9JHHQ_
=谢	p!H#G%H&J(H)I*I+J,J-E/I1J2I3G4H6J7J8I9d:H=H>F?G@HAIB[CGDHEJFJGIHBIFKFLJMGNHOJPIRISJTIUJVHXGYIZC]G^J_IaFbHcHdIeJfHhH
=象	l!G#H%H(I)J*J-G/I0J1J2J3G4I6I7I8I9F:H;^=I>F?G@GA]BICGDIEJFJGcHDIGKFLJMFNHOHPIRITGUIVYXIZD[I]H^I_caGbIcIdFfIgJhG
=質	s#H*[-J?_HHKJX]ZI
=败	g![%G&I(F)I*J+J,]-G0I1J3G4[6[7H8H9F:G;]=F>F?H@JAIBFCHDHEHF]GGHBIFJIKFLJMGNGOIRISHUHVFWJXIYJ[I]J^I_GaHbHcHdZe^gIhF
=账	b!c#X%]&J(@)]+G,H-C.J/F0G1G2b3C4F5I6G7F8F9H:[;F<H=D>C?F@CBBCCDYEGFHGYHAIBJHKCL^MENEOEP[QIRFSGTIUCV[WFXFYGZ?[E]D^]_DaCbEcFdCeIfCgFhE
=费	z*Y9J=JH^ZJdHfJ
=赤	w-I9I>I@HHJIJK]ZZh]
=起	s(JB^HHLYUIZGbZfZ
=超	u!J%J-J2aHHIGKITJZHc_dI
=足	i!H#G%Z&J(c)I*H+G,H-E.J/H0I1I2H3^4E5J6H7I8]9B:G;H<J=Y>D?E@FAHBFCXDEEHFJGHH@IbJJKELHMEN_ODPFQJRHSJTHUHVYWIXFYHZ?[H]F^G_FaDbFcFdGeJfEgIhF
=跟	u#J-J3F9Z>J?H@ICHDJHIIGK^MIOaVJZGaHcJhI
=路	z!J%I-H3G9F>G?JF^GIH^IIVJaJ
=跳	u!J#H%I(J+I-J3J4J7]8I9G=H>I?JBICID]HEKIVJXJZB]JaGb^dDeIf_
=身	r,[-I3[7^=J>I?IBZD^HEIJKJMJTIVIZH]JaHhJ
=車	z3J>^H[ZIaJ
=转	w%J(I-J3^4J9F:J=I>H?J@IAJBHCIDHHZIJKIMISJUIVHWJXJZ^aFbJfJ
=软	s(H-J4I7[9H:J=I>J@JBIHHIJKJMINJPJR]SaUIVJZEaJcJd[fH
=载	z,^9JHHIJZEe^
=输	h!H#a%I&J(G)I*I+H,I-D/H1I2I3D4H6I7J8I9D:G;J=H>E?F@EAIBGCEDHEJFJGHHCIXKZLIMGNYObPIRISJTGUIVGX_YIZ?[I]H^I_HaEbHcHdIfIgJhc
=边	s!J#J(I)J-J3J8^9H:a=I>I?I@]BJCGGJHHIHKFMJNJOJPIV[XHZF_JaJdJhJ
=达	u(H3H4Y9I=H>H@JBHEIHGIINJPJSIVIX]ZJ]Ja]cGf_gH
=过	]!E#C&G(C)E*F+^,F-J.H0F1_2Y3B4D5H6F7F8E9@:C;Y<G=C?B@ZAEB@D_EGFGGBHIIBK_LaMXNCOEPEQHRCSGTEUDVCWZXJYF[E][^D_EaXbCcCdCeGfBgFhC
=运	u%X(J3I9I=J>]?IBGHESbUIVIZGaIbHdJfI
=近	p-H@^BGHHIIKcMINJXIZDhI
=返	r#J-H3J9_:J>[?I@JBGHGIJKIMIN]XIZGaJbIf[
=还	a#C%E&I(D)F*E+H,H-E.I/E0H2G4E5Z6H7G8G:D;H<I=D?CAFBCCcDDEFFHGEH?ICJHKYLGMeNEOFQJRGSFT[UDVCW[XEYGZA[F]E^E_]aBbEcFdCeHfZgYhD
=这	l!I#I%H(I)J*J,J1J2J3I4I8I9G:J;J=H>H?G@[AIBICHDIFJG_HEIFK[LJMINJOIPJRITIU[V_XHYJZG]H^J_[aGbJcHdIfIhI
=进	l!H#^%I(H)I*J+J,J-F/I3G4H6J7J8I9_:H;I=G>F?F@GAJB^CFDIEJFJGIHFIEKDLJMGNHOGPIQYRJSJTHUJV]XEYJZ[[I]G^I_HaEbHcIdIfIhZ
=远	z9JHHQ_
=连	i!J#H(H)I*J+J,J-H/H0J1J2[3H4G6J7I8]9E:I;J<a=H>H?H@IAIBHCIDIEIFJGIHYIDJJKGLJMFNHOJPIRISFTHUIVHWJXJYGZD[J]G^J_^aGbFcbdFeJfFgIhJ
=迷	z>IHIa_
=追	w8^C]DIHH
=送	r!J#I(I-I3F4J9F:J=J>B?G@GBHCHDFH_IGKHMFNJOJUJVIX^ZE]I_JacbIdIfJ
=选	g!G#F%G&J(Z)G+H,H/H0I1I2I3E4]5I6I7G8H9F:G;H<J=F>B?e@EAIBECZDDEJFJGYHAIEJYKJLGMDNGOGPGQJRISITFUFV[WIXGYIZA[Z]E^[_FaBbFcHdFeJfGgIhD
=途	u9H>HHEZF]cdGe]
=通	g!G#H%[(C)^*E+H,G/Y0I1H2J3G4G5I6H7G8I9E:F;Z<X=F>D?_AIBFDFEIFJGGHJIEJJKXLIMENEOGPCQJRFSHTHUEWGXFYHZX[F]H^H_HaabEc[dFfFgGhE
=連	s3[7[:J=J>J?J@JBJC]D[HGKIMJVIZGhI
=進	z:]HIX]ZH
=遅	u-I1J3I4J9J:J>ICJH]IJMFR^XJZGa]cHfI
=過	u#X@[KZZI
=道	s(J-J9J>E?J@IHZIHKIMINYVJ[bhI
=達	z9H=JHJIIUHX^ZHf^
=違	e!Z#a%G&J(H)I*H+H,Z-B.J/H0I1H2I3[4G5J6[7H8H9B:G;I<J=F>C?E@BAHBECFDEEHFIGHHJICJJLGMDNZOZPGRZSJTFUHVGWHX_YHZC[H]F^H_GaDbEcFdEeIfFgHhd
=選	j!I#G%I(G*I+I-Y3F4J6J7J9H:I=I>E?c@FBHC]DGGIHCIELJMFNFOHPITGUJVZXIZD[_]H^^_JaGbHcIdIfIhG
=邀	z:aHGIIMHZC
=那	l!G#G%H(G)I*I+J,J-F/H0J1J2J3F4H6J7]8^9D:a;I=G>a?E@GAHBGCEDIEJFJG[HCIEKbLJMFNGOFPHRISJTHUHVDWJXIYJZC[I]H^H_GaFbIcIdHfHgJhG
=邮	i!H#F%G&I(F)H*I+H,I-F/I0I1I2I3[4H5J6J7I8H9B:G;I<J=F>^?^@GAHBECHDbEIFIGHHYIDJJKELIMZNGOGPHQJRISITHUHVFWIXHYIZD[H]F^H_Ga^bGcHdGeIfGgJhH
=部	k!J#I%G)J*I-E/J3F4I6J7J8J9F:d=H>E?E@FBZCGDHEJFJGIHCI^KDLJMGNYO]PIRJSJTIUGV_WJXHYJZA[I]I^I_JaGbHcIdIfGhG
=都	g!G#G%G&I(D)G*H+G,I-].J/H0J1I2J3E4G5J6H7G8H9B:F;I<J>B?DAIB^CFD_EHFIGGHEIDJIKCLHMDN^OHPGQJRHS^TGUaVHWIXGYIZY[H]G^G_GaYbFcFdGeIfJgHhE
=配	g!D#G%F&J(C)D*E+H,G-F.J/G0b1H2I3E4G5I6F7G8G9D:E;H<J=Z>E?E@GA[BDCEDDEdFIGGHAIFJIKFLIMFNEO]PCQJRHSHTFUBW_XGYHZ?[H]E^G_DaYcCdBeafCgDhG
=里	_!]#X%B&G(B)D*E+F,E.H/I0G1E2F3Y4D5H6F7]8D9?:B;F<G=B>[?^@GAEBACBDCF]HDJFKBLJMJNBO[PDQHRESETHUXVbWZXEYFZ=[D]Y^]_^aAbCdAfBgXhB
=重	V#A%G&F([)G*B,D-C.F/A0D1D2E3A4B5X6B7G9C:J;D<F=X>I?G@BA]B]CADEEXFEGBHJIAJCK[LCMGN?OEQGRCS^TAUaVYW^XAYDZZ[X]@^@_BcEd>eBf[g[hA
=録	_!F#G%H(G)H*H+c,J-F/I0J1J2J3[4H6I7H8I9J:F;I=G>G?Z@EAIC^DeEJGHHGIDJIKJLHMENEO[PHRHSHTHUGVEWGXFYIZA[G]H^H_HaFbCdGeJfGgIhD
=鍵	w6dHGZI_IdG
=鎖	z!J#_-^9H>J@JBIHEIIKIZE]J
=钟	r(I,J-J1J2J3I4H9H:J=I>J@IBFCIGJHDIJKJM_RdUIVIXJYJZHaJcHdJfGhJ
=钥	s%J(H)I/J3J4I6d7I8J9H:J=I>J?a@HBHGJHEIHKHMHNIPIRHSJUHVGXJYJZC^JaJbHcIdIfFhJ
=钮	s(b-J9I:]BJHGVIZE
=链	r%J(H9J:I>H@JBHDHIIKIMHNJUIVJXJZA[IaIbedJfJ
=销	z%Y9JH[
=锁	_!D#d%F&I(D)G*G+G,G-B.I/C0H1Z2G3D4E5H6F7C8F9F:D;H<H=D>C?D@BAGCDDEEHFIGFHFIDJHKDLGMANDOGPFQIRGSDTfUFVCWHXYYGZ>[d]F^E_CaEb]cEdEeGfDgDhC
=错	b#]%E&Z(C)E*F+G,b-C.I/F0G1F2H3Z4Z5I6F7F8F9B:D;H<H=D>C?C@@AGBBCDDCEZFHGFHJICJGKBLFMENDO[PDQIRZSFTDUDVDWFXbYGZ_[F]E^D_FaAbDcCdAe[fBgGh^
=锚	zAbCIKHZH_JaI
=長	r!J#J%G(X-G2_3G9G:I=H>J?I@IBICJHDIbKFMJNYUJVHZC^JaIbJcJdJfIhJ
=长	u-J2a3J9J@JCIHHIZN]RJXJaJcJdIfH
=閉	uB^ZG]ZcX
=開	n!I#Z(I-H3H4J7J9E:I=H>G?G@GBJCHH_IEKFMHNHPJSZTIUJVHX[ZE[I]]^^aHbZcHdJfIhH
=間	c!Z#a%H(H)J*I+I,J-D/J1I2J3]4H6J7I8I9C:H;J=Y>D?F@bAJBECGDFGHH@IBJJKALGNYOGPHRZSJTFUHVGWJXbYHZA[I]G^H_Ia[bFcGdFeJfEgJh^
=门	w(I)J*^,J9I:[HJIINIOIPIV]WHZJ
=闭	u(J9J:J=JBZHIUaVIZHb[
=问	g!H#C%Z&I(E)G*Y+I,F-E.J/H0J1I2I3E4G5J6I7I8H9C:[;J<J=F>F?^@EAIB]CFDGEZFHGHHIICJIKELIMENEOGP[QJRISITFUGVEWIX[YIZb[H]G^H_HaFbFc[dGeHfGgIhF
=间	m!J#I%H(J*J,J-H/J1I2I3H4G6I8I9D:J<J=I>I?I@aAIBICGDJEJGIHEIGKHLINIOHPJReTIVIXGYIZE]H__aFbIcEdGeJfEhH
=防	r9JH]SGT^ZJc]
=阻	zHZXX
=限	[!C#C%e&H(d)F*F+F,G-C.I/F1G2E3C4D5H6G7E8E9A:B;c<H>B?BAFBACCDCEGFHGDHZIAJGKBLbMAOFQbRESFTDUBV@WEXaYFZG[E]C^E_EbBcEdAeFfCgEhC
=除	i#Y%J-I1]3J9F:J>J?H@IBZCJG[HFIJKJMIT]VJXIZG[__XbIcJdHfIgJhJ
=障	u-J/I@JKJSbTGZG
=雑	zI[KHNY
=電	d!H#I%H(I*I+G-E/J0J3_4H6J8J9D:H;J=H>a?_@GAJBHD[EJGHHFIFKFLJMFNGO^PIRITIUJVHWJXHYIZD[I]G^I_IaZbHcHdHf]hG
=需	l%J(I*J+J-I3H9G=c>J?H@JBIC_DGHEKJNITJUJVIXIZI]J_JaHdHhJ
=非	u#J0Z1^HHTJgZ
=面	a!D#C%E&I([)E*F+d,G-D.Y/G0H1G2H3A4F5H6G7F8F9D:C;G<I=B>Y?A@CAGBACAD[EGFIGFICJHKBLFMBNDODPDQIRGSYTDUBVAWDXYYGZZ[Z^E_EaAbfcEdDeHfDgFhZ
=音	zHYaY
=項	z(^-J@JIIKHZH^^bJ
=須	zDXHFb^
=題	k!J#J%J(I-H3I4I9H:I=I>G?I@IB]CJEZHDIGKGMHNHPJT[VHXHZa[J^JbHc^dJfIhJ
=願	u#_9[BIIJXIZH
=類	w:]HFI[
=页	h!G#G%H(Y)G*H+b,H-G/I1I2J3F4I5J6J7I8H9G:G;I=F>E?E@GAIBECEDZEIFJGIHIIFJJKELIM^NGOHPGRJS[UFVDWHX[YJZ^[G]Z^H_HaEbBcGdHeJfHgI
=项	r(^-J3G=I>H?_C]DEHFIJKJTIVIZI[Z]I_JaFbJdI
=须	s9I:Y@[CJHIK^LYMJOJZG
=预	z-J0c9HDJHJZIaHcIfJ
=题	j!I#D%H(G)I*[,I-H/J3H4I6J8J9G:H=G>H?_@GB^CHDIE[GIHBIGKHMGNGOIPHSJTHUIVGWJX]Z^[J]J^I_IaHbHc]dIeJfIhH
=飛	z3[7]
=食	zHHO[]^
=驗	z>[HH
=验	b!E#D%G&J(E)G*Y+H,Y-E/H0J1H2H3Z4G5J6I7H8H9H:F;H<I=D>Z?^@DAHBECaDXEIFIGGH?IDJIKELHMFNGO_PGQJRGSITFUGVEWHXYYIZB[G][^G_GaabFcGdFeIfGgIhE
@admin-reset	X!Z%G(a*a+X/I1[7H:]>J@YBDCJDIEZGHJJKYMJSIUEVHWHX]ZC[J]I^IcJd[fJgF
@ask-helpdesk	f(_0[3G9Y>^?J@bBJCJDZHEIJOJVJZDfH
@asking-how	P!D#B%@&I(A*G+C,F-G.H/D0D1B2F4E5G6F7C8E9C:C;H<G=F>@??@?AFB=CAD;EFFGGDHyI@JDKALDMCNAODPCQHRESCT@U?V;WCXBYEZ6[X]D^D_DaCbAcBdAeDf?gEhB
@away	b#G%I(I)J*J+J,J-G/I1I3H4H7Z9i:H=H>C@FAJBFCHDJG_HYIGKGMDNIOJPIQ[RJSJTYUIV]XHZE[I]G^J_IaEbHcHdJfHgIhH
@change	C!A#B%=&E(Z)D*C+C,@-=.E0A1B2B3@4A6?7Y8@9E:B;C<C=@>G?=@hACBeC?D;EBFDGAH<I?JDKELeM]ODPIQERBS?T?UEV@W@X?YA[E^n_@a?bDcFd=e=f?hk
@chaser	X!G#C%F&H(D)G*F+G,H-A.I/F0I1F2H3C4F5I6H7H8F9u:E;H<I=D>@?C@@AFB?CBDCEHFGGFH6I@JIKALHNDOGPFQIRGSHTEUGVDWHX@YGZ;[H]D^H_FaBbEcFdEeHfEgHhE
@check	o!XCZHGZ^
@denied	rTZZZ
@elsewhere	>!6#C%5&<(5)>*C+X-7.>/;0<1D2;314]5<6>7Z889D:>;<<]=>>Z?a@>A:BDC3D4E;FDGDH~I:J?K1L@M_N6O6P=QER>S9TBU8V>W:X5Y9Z5[D^=_7a;b]c^d6e9f>gHh6
@field	*!c#g%G&8(Y*A+^-J.=/F0G1D2J3C4H5G6E8F9!:X<C=E>>?HA?B[DaE;F9G[HEIBKZLYMEO@PEQ=RES_TeU_VXWYX@Y@Zh[f]D_Fa;bbcEdYeAgXh_
@greeting	N!@%@&D(E)B*@+B,C-A.F/A0E1C2C3C4A5E6C7J8B9x:?<E=F>D?[@bAAC?DEECFCGAHEI9JEK@LBM<NGO@P@QERBSBT@UAVGWGX=YIZ@[B]=^A_Aa;bFc@d?eCgC
@help	W!Y%H(])G*b+I,J-G/I3H4J6J7I8I9f:G<^=J>F@ZAJCHDEEIGIH_IFJIKFMGNGPGSIUFVDWJXI[G]I_IaHbFcIeIfHhG
@interjection	?!D#=%E&J)Y*D+X,G-B.B/a0Y1:2<4X5H6G8D9h:H;G<?>Y@_A=BaCCDbE>FBG[H<JJLZPCQBRISCT[UGVXW^XCYDZF]D^@_[a]b^cIdBe?gG
@other-account	O!C#<%B&H(@)F*G+H,E-?.I/E0H1G2F3D4F5H6Z7D8F9D:X;H<X=B>I?C@AAGB<CEDDEFFHGDHxI@JFK?LDMDNAOGPBQIRGSCTAUCV@WCXEYGZ4[C]D^C_Fa@b>cDd@eAfBgEhA
@register	G!=#>%?&E(<)=*=+o,A-;.D/F0B1B2C3J4@5C6B7@8A9=:=;A<C==>[?b@:AABYCiDoEBFBG?I:JIK9L?M<N;OdP>QCRAS@T>U;V9W>X=YZZ5[?]?^@_?a;b@cDd>eBf>gAh<
@reset	4!_#6%J&=(f)a*C+A,3-+/B0D1F283C4>5]6<7[8E96:d;><<=e>^?^@GABB]CCE^FJGCH?I/K:L@MDN:O9P_Q;RCSfT=UgVfWhY;Zb^A_@aXbgcDd=e8fDgch3
@reset-failed	7#D%E([)E*<+5,B-C.A/_0Y1B2;3;5E6a7[8D99:Z;B<F=Z><?A@bACB9C>D?E[FDH6I^J]KeL[MDNfO<PZQCRASETBUDW@X6YBZ^[_]D^e_Ha8bDcFeffbgEhe
@reset-spoken-of	4!;#C%J&D(b)I*<+A-1.>/@0A1D2=3A4C5F6I7I8]93;6=X>H?B@aAEBdC;DGEIF?G@HCI0K:LeN<O4PJQFSET=UbV]W[XGY^[G]5^h_Aa>badgegfdgXhc
@reset-word	0#G&A(^)X*A+?,F-Y/Z0J1H2[3?4A5X6F7^8Z96:H;<>??J@^ADBYC>DDEAFGG^HDJ_K[LJMGNYO7QBRES[TIVIW^XHYEZI[]^Z_DaCb^cHfYg_
@second-factor	O!H#F%G(B)F+a,_-G/I0J1J2J3C4H6I7G8I9G:F;J<J=G>^?d@DAIBDC@D@EJFJGHHkIGJIKELHMDNFOHPGRISHTGUFVEWHXGYIZ?[H]E^H_HaIbEcGdHeJfHgIhG
@thanks	Q!C#I%C&F(B)E*D+Z,F.H/D1E2E3?4C5G6I7E8D9q:G;F<G=B>??B@DADBlCADEEFFEH5ICJFLHM?NAODPCQGR]SFTBUDVFWFXAZ>[J]B^D_Ca?bBcBdBeFfBgGhI
@trouble	2!H#D&^(G)C*A+D,[-F/[0E1>243G5B6^7B9::D;D<@>H?G@^A;BBC@D>EZGJHAK[L:MANaObP_QHRDTCU=VGW;XHYAZt[F]4^[a<bEd@eeg?hY
@unlock	M!@#e%H&H(A)D*F+F,F-B.G/C0F1b2E3B4D5G6E7E8E9G:C;G<G=C>B?@@?AEBeCBDBEGFGGDHAIBJEKALDM?NCOGPCQHRESDTjUCV?WFXAYFZB[o]D^@_AaDb;cBdCeFfCgBhB
@works-now	N!?#;%@&E(<)D*C+?,D-=.F/@0E1C2C3>4B5E6D7B8A96:>;E<E=>>:?=@;ACB}C>D:ECFFGAH3I=JCK;LAM9N?OBP@QFR]S@TJUCVAW?X>YCZ0[?]<^I_Ba;b<c?d?eDf<gBh=
~000	e!J%d&_-b2I3X9H:J=J>I?I@JBICJHZIIJIKHNHPITIXJZF_JaIbJcJ
~001	[!I#H%F&k(I)J*J+J,H/I0J1J2J3G4I6J7J8I9E:I;J=H>G?H@HAHBFCHDHEJFcGIIGJJKHLJMHNDOJPIRJSJTIUJVIWJXIYJZB[J]I^I_GaDbIcIdGedfFhH
~002	h!J&I3I9H>E?JAICIE_HEIJNJS_TIXFZD]I^J_baDc[
~003	g#J&J(J-J4E5f6J=J?JAaBHDIGJHXKJNIOJUJVIZ]_JaJbJcJfG
~004	c!I#H%b&](I,H/J3]4I6f8J9E:J=I>H?I@IAIBHCIDIFHGJHBIFKHMINGOYTIVIXIZE]I_IaGbJcIdIeIfJhI
~005	e!Z#F%d&^-^2I3I4J9G:J=I>I@JBICJDJGJHAIHJJKGNHPHTcVJXIZG^J_JaIbJcJhJ
~006	z!J#]BZHH
~007	d!I#F%c&D(I,J-F/J2f3I4J9F:J=J>I?J@IAJBGCIDJFJGJHEIFKIMIPHVJXIZC]J^J_JaIcJfIh_
~008	c#H-I4I5fBIHEKJMHNcPJZC^YbIcJfJ
~009	f,g4F6J9JBJJ[NIZE
~00^	p3ZNIZFfa
~00c	l%H-H2g9IHFIGXJaJ
~010	z6]HZ
~011	u,JZHeb
~012	w3Y5Z
~013	zHY
~016	n1d3I4J5^9H>J?I@JCJHXIJKINJaJ
~017	r1]3YHIOXaJ
~018	u1aHF
~019	w1X@[
~01^	[!I#G%F&k(I)J*J+I,H-Z/I2J3G4I6J7J8I9E:I;J=H>H?I@HAHBFCHDGEJFcGHHFIEJJKGLJMHNDOIPHRJSJTHUJVIXIYJZA[J]G^I_GaDbIcIdGedfFhH
~021	z9JHIS_TJ
~023	[!G#G%Z&H(G)I*I+H,I-D/H1I2G3E4b5J6I7H8d9C:G;J<e=G>G?G@FA]BECGDHEIFIGGH@IFLIMGN_OJPHRISITHUIVGWIXGYIZC[J]G^I_]aFbGcGdHeIfHgIhH
~024	s-_
~025	s-_9J?JHIVI
~026	i-i3J9G>J?J@IBJHDIFKHNIXIZFaI
~02^	j!J%H&H3J4E8J9J<HA_HFNFZE_bc]
~034	iHGY[ZFcIdHeIff
~03^	g#J&I(J-J5f6J=J?JAaBHDIGJHIKJNIOJUJVIZ]_JaJbJcJfG
~040	w%F&_3I4D8J9J<GAaHHNG_J
~044	s3^HFZHfa
~048	zL_
~049	z3ZO[
~04^	f!I#I%b&F(I,H/J3H4J6f9F:J=J>I?J@JAJBICJDJFIHEIHKIMJNHVJXJZF]J_JaIcJdJeJhJ
~053	o#GHDTd
~05^	h![#J%d&^(J)J-^2I3J4J9H=J>JBJHJIIKHNIPHTIVJXJZH_JaJhJ
~061	g%I-J4H8f9I<G@JBIHFIJKJNbZFaJ
~062	i!J%^(J-J3I4F8E9H<f?JAIBICJHFIJNFVJZH]JaJbJ
~06^	z!J#]BZHH
~070	e!J#J%d(I-G/J2f3I4J9G:J>I@IBHCJHEIFKJMJN[PIXIZCaIfJhH
~081	l%I4e8J9JHINJ
~08^	c#H-I4I5eBIHEKJMHNcZD^YbIcJfJ
~09^	f,g6J9JBJHEJ[NIZF
~0c^	l%H-H2g9IHFIGXJaJ
~0x8	c(I-J4E8c9I<c@JBIHZIJKJMJN[VJZEaJbJ
~100	k,J-Z/I6J9IB[GJHENIZ^dHedfF
~103	iHGY[ZFcIdHeIff
~104	wHIZHfa
~11^	p,J3[HJcJeb
~120	z9JHES_TJ
~123	i-f3_9H>J@JCJHCIXKIOJXJZGaHhJ
~12^	u5ZIX
~134	r__
~13^	zHY
~16^	n1d3I4J5^9H>J?I@JCJHXIJKINJaJ
~171	u3ZOXaJ
~17^	z1]HI
~18^	i%I1a4e8J9IHDNIfJ
~19^	o1X4I8H<I@ZHHNcZH
~1f^	j8f9J<JHINIZI
~200	Y!H#G%G&J(G)I*I+J,f-F/H1I2J3F4F5j6e7I8I9E:H;J<J=G>G?G@GAIBDCGDGEIFIGIH?IGKGLIMENEOIPGRGS^TGUHVFWIXHYIZ?[I]H^H_HaFbFcXdGeGfEgIhH
~201	e!J#J%J,H-G1h3H4G5_6[8J9F:J=I>I?J@XBHCIDJEJGHHBIIJJKHMHNIPISJUJVJXIYIZE]J_JaIbJcHdJeafH
~202	c!J#J(I+J-k/J3H9E:J=J>I?G@GBICJDJHBIJK[MJNFOIVGXHZD]J^JaGbJhI
~22^	w-XK[
~230	]!G#H%Z&H(G)I*I+H,I-F/I1I2G3E4b5J6J7I8d9C:H;J<e=G>G?H@GA^BECGDHEIFIGHHAIFKFLIMGN_OJPHRISITHUIVGWIXHYIZC[J]G^I_FaFbHcHdHeIfHgJhH
~231	r__
~234	k-c0X3a9IHEZIaI
~23^	r-bHFK[
~24^	s-_
~251	z3]
~25^	s-_9J?JHIVI
~26^	h#J%_(J-i3I4I8J9F<I=J>J?I@HBICJDJHCIEKGMJNGVJXIZE]JaIhJ
~29^	u3J8_>FBICJEaHDXGZIaE
~2c^	k%H4H8F9I<fBJHHNHZIaJ
~2tm	pBGHHRedHfG
~300	W%_&i(G)G*G+H,G-^.J/H0H1H2H3E4G5I6G7H8G9B:F;H<J=F>F?GA]BBCFDFEHFcGHH>IEJIKDLHMGN]OGPHQIRISHTFUHVGWIXFYHZ?[H]F__aCbGcFdGeGfFgIh]
~306	a!I#I%]&J(H)J*J+J-G/J2I3G4D7J8d9E:I<f=I>H?I@HAGBFCIDIEJGIHCIHKHLJMHNaPJRJSJTJUJVHWJXIZD]I_HaHbIcIdIfIhI
~308	l%I4e8J9JHINJ
~310	d!J#J%I&J(J,I-I/I3J4J6I8J9H=I>J?J@IBZDIGHHBIIKIMJNHPIVJYZZZaJbIcGdEedffhJ
~313	r__
~320	a!I#H%H&I(I)J*J,f-G/I3G4I6g8J9F:I=I>H?H@IAJBFCHDIEIFIGJH@IHKHLJMINGOIPIRJSITIVIXIYIZB]I^I_JaGbIcZdIeafHhH
~329	w8_
~32t	oBGHHRfZGdHfG
~330	X%_&i(G)H*G+H,G-C/H0J1I2I3E4H5I6G7I8H9C:G;I<J=G>F?GA]BCCGDFEHFcGIH=IEKFLHMGN]OGPIQIRISHTGUIVGWIXFYHZ?[I]G_aaCbGcGdHeGfFgIh^
~343	r__
~345	m-[0X3aHGIYZJaI
~34^	h-a9I=J@JBJHEIJPJY[ZEcHdHeIff
~365	e#F*J/[=ZHETdWYZHg[
~400	w%J&_
~40^	n#cHJTJZG
~425	z3]
~43^	r__
~44^	s3^HFZHfa
~456	n3bHIIYZJaI
~45^	z-]
~471	z3]HJZZ
~474	n#cHJTJZG
~48^	zL_
~49^	z3ZO[
~500	l#GHZTd_I
~512	z3]
~530	wHY
~53^	o#GHDTd
~567	o3aHDIYZJc^
~56^	z3ZaJ
~604	zL_
~619	s4J8I<IHHNcZI
~61f	j8f9J<JHINIZI
~626	w%a4J<INJ
~62c	k%H4H8F9I<fBJHHNHZIaJ
~632	w8_
~65^	e#F*J/[=ZHETdWYZHg[
~660	zL_
~678	z3YIZ
~67^	s3_HI
~680	wHFNJZHfa
~700	e!J#J%d(J-G/J2f3I4J9G:J=J>I?I@JAJBICIDJIFKJMJNHPIXIZG]J_JaIbJfJ
~711	z3]HJZZ
~71^	s3YHEOXaJc^
~740	n#cHJTJZG
~78^	z3YIZ
~800	c!I#I%c&^(I,I-F/I2f4E9F:I=J>H?I@IAJBGCIDJGJHFIEKIMINZOJPITJVJXIZB]I^J_JaHbJcJdJeJf_hH
~802	[!G#G%Z&H(G)I*I+H,I-E/H1I2G3E4b5J6I7I8d9C:G;J<e=G>G?G@GA^BECGDHEIFIGGH@IFKFLIMGN_OJPHRISITHUIVGWIXHYIZC[J]G^I_]aFbGcGdHeIfHgJhH
~818	l%I4e8J9JHINJ
~900	z4FHaZJ
~99^	z-^
~^00	s3_>EBICJEaHBIJOZXFZHaD
~^01	u3ZOXaJ
~^0x	c(I-J/J4E8b9I<c@JBHH^IJKIMJN[PJVJZDaJbJ
~^10	z-[
~^12	r-[3ZHJIZaJ
~^20	Z!H#I%I(H)I*J+J-D/I0J1g3H4D5k6I7I8J9F:H=H>H?GAJBFCHDHFJGHHAK[LJMENGOJPHRHSITIUHVGWJXIYIZA[I]I^J_IaGbGcGdIeJfEgIhI
~^30	u-bHGJJKI
~^31	d!J#J%I&J(J,I-I/I3J4J6I8J9H=I>J?J@IBZDIGHHBIIKIMJNHPIVJYZZZaJbIcGdEedffhJ
~^32	a!I#H%H&I(I)J*J,f-G/I3G4I6g8J9F:I=I>H?H@IAJBFCHDIEIFIGJH@IHKHLJMINGOIPIRJSITIVIXIYIZB]I^I_JaGbIcZdIeafHhH
~^33	X%_&i(G)H*G+H,G-C/H0J1I2I3E4H5I6G7I8H9C:G;I<J=G>F?GA]BCCGDFEHFcGIH=IEKFLHMGN]OGPIQIRISHTGUIVGWIXFYHZ?[I]G_aaCbGcGdHeGfFgIh^
~^42	z3]
~^45	z3Y
~^47	l#c3[HHTJ
~^50	wT[
~^63	w8_
~^66	zL_
~^68	wHFNJZHfa
~^80	[!F#G%d&](G)H*H+H,H-C.J/H0J1H2f3D4b5J6I7H8Z9B:G;I<_=F>F?G@FA]BECFDGEIFHGGH>ICKFLHMFN^OIPFQJRHSITGUIVGWIXFYHZA[J]G^H_]aEbGcGdGeHfGgJhF
~^aa	a!I#F%G(I)J*J,J-G/J0^1_2J3H4J9E:I=I>H?IAIBGCHDIGJHZIGKHLJMHNIOJPJRdS_TbVJXHYHZE]I_GaGbXdIfFhI
~^ab	M#A%H&H(B*E,J/H0F1Z2F3B6F7E8E:E;]<G=_>[?ZAFB_DEEGFHGFH[IZJHKDLJMBNGOJPDSXTXU_WGXCY]ZX[^]f^B_JbFcDeJf@gDhG
~^ac	=!e#[%h&_(@*J+H,[-A.I/Z1C2a3E4>5C6G7A8C9=:I;[<B>Y@BA]B]CBDHFEGGHaJCKFLYMFNBP_QcRIS?TIUGV]W>XBYA]?^c_Ya<b@c@dGeCfHg?ha
~^ad	?#E&Y(a)j*m+C,h-E.E/>0B2B4>5D6A7d8[9>;F<C=C>??A@AB:CHDCEbFAGJHEI:JBK=LCM<N?O@PhQ[RASGTCUYVZXAYAZC[@]=^J_Da=b?c>d^eDf[gfhE
~^af	M#b%Z&I(I)F*F+[,G.I/_3D4H5H7E8Z:A;H>B?C@YA[B]DBEIFIGEHII@JXKBMXNGOJQIR^SFT]UHVGWFYZ[E][^H_EaGcDeGf_hD
~^ag	K!J%J&H(C+a,E-Z.H/C0l1H2G3D4E5F6F7F8_9H:A;F<G=I>C?C@^AEB^D@EGFFGDHHIDJZKZLEOFQHSFTHUDVCWFX^YFZ[]C^H_FaHbEdGfYgEhG
~^ah	i#J-J9H>J@XBIHEIJK[RaTJXZZ[bJh[
~^ai	i(J9Z@^BIGJHDIJKIMaPYUJVHWZZ_
~^aj	s8]9[VZ
~^ak	]![#H%I(I)I-G.Z/X1[3I4I:J;Z=H>J?I@GBHCJDHGJIGKEMINHOXPHRJTJUZV^WJXIYJ[J]J_JaIbJcId^e^ha
~^al	G!G#D&F)X+_,G-I.Y/I0E1D2D3^4H5I6D8C9a;D=>?^@cAIBJC]DYEDFJGCIHJBKcLBM[OIRBSEVYZ;[Z]E^b_AaDcCdAeEfDgHh^
~^am	Z!G#H%H([)]*]+H,Z-F/G0J3G4I6J7G8J9G:G=H>HBECHDFG]HYIFK[LHMFNFOIPZRJSITHUZVYX][J]H^H_GaGbHcad_eJfHgZhE
~^an	F#C%?([)@,D-F.G/E0D1G2E3D4J5X6B9_:^<E>c?_@^AcBDEBFAG?HDIDKeLXMcOBPZQERBSGUDV>WF[Y]^^[aCcCdFeCfAh_
~^ap	O#D%]&G(Z)D*]+_-]/F2G3C4D5G7E8F:B;Z=B>]?fAZBCCDD>EFFHGHHZIDJFLEM@NXOFSFTGUYWDXAY]ZB[a^D_[a^bGcDdBeFf^hG
~^aq	p:X@^HIU]
~^ar	V%G(H)I*I,J1J2]3I6Y7J8I:H=H>I?G@FAJB_CGFJHbIFKFLIMGNHO]THUHVEWJXGYI[X^I_HabcHdEeJfZgJhH
~^as	Q!J#I%C&J(J*]+_,_-D/G0J1I2I3Y4H5J6H7G8H:I;I=^>C?CAHBDC]DEFIGHH[JIKELbMGNEPFQJRHSITFUGVDWHXJYI[G]G^Fa_bIcHdDecfGh^
~^at	O!F&I)E*F+G,Z-C.J/F0H2H3J4G5I6H7G8F:H;H<I=[>D?FAHCDDEEHFHGYIGJGKEMGN_OGPZRZSGT]VXWHXdZ^[G]E_FbZcDdHha
~^au	G!B#I%X&F(c)b*J,f-F.I0E1X2E3I5H6D7F8H9C:H<I=F>[?[@JADBCC]D]FEHZI@JFKDM@OBP@RCSCUbVbWHXFZ>][^B_HacbAcZdGeDfChH
~^av	W!Z#F%F(F)H+H,I-E/H0J2I3[4D5J6J<J=X?[AICZDGEJFJGIIHJIKdLHMENFO^PYRITHU_VJWIXJYIZF[G]Y^G_HaDbYdJeIgI
~^aw	b#J%J(H)[/I3I9Y:J>G?Y@aBYCHDXHXIGJJKEMITJUYVIXJZG]b^ZaDbIgJhG
~^ay	m9Y@]HJIIZX]^f[
~^az	i!Z-Y8X9J:[@IBJIIKIMJN_UZVZZGbYgY
~^ba	J!a#[%C&G(@)D*D,I-Z.E/H1D2D3G4X5F6^7D9I:B;F<F=[>F?I@HAIBCC_D@EFF_GFHfJHK_LDM@N@O]PaQ_SETCUCV@WEXIZB[Z][^B_HaEbYcHd^g[h@
~^be	B!X#B%[)Y*Y+D,I-_.E/E1F2H3G4X5_7E8E:Z;c=I>E@[D]EJFHGIHCJCNYPGQDR[SETEUGVIWHXXYDZ?[C]f^H_YaXdZeGf@
~^bi	[!I#Y%G&I(I)I+J,J-[.X2J4I6J7J8J9_:H=H?GAJBYCFDGGIH^JJLINGOGPIRJSJUJVGXFYJ[G]G^H_IbXcHdGf[gXha
~^bl	I!A#g%B&G*C+C-b.b/C0F1D2E3E5F6E7C8D9>:B;H<F=B>H?GADB;CIEEFEGCH[I@JaKJLEM>NJOCPDRBSBThUBVAWGXeYEZZ]@_Ca[bdc_dAeHfHgDhA
~^bo	U!I#D%D&J(c)F*Y+G,I-Z.I/F1H3A4Y5I8^9Z:];H<I=E>^?H@EAdDBEHFGGGHaJILGMDNGO^QJRGSGTDUGVBXEYHZG[D]D^G_ZaCbEcEdFeIgI
~^br	O!D#D&I(C)E+I-_.a/X0G1I2Z3]4]6F7F8E9C:D=J>C?CAFB@EHHZIHJHK@LFMINYOEPDSIUDXDYZZX[F]a^H_Fbbc_dBgFhH
~^bu	W!C%F&J(b)H*H+H,I0J1c2I3I4G5J7H8H9b:H;I<J=a>Z?]@CAHBCDEEIFIHIIFJHKELIMENEOFRISHTIUGWIXF]F^Y_HaFbZcHdFeI
~^by	e-J9G@cBXHEIIK^M[NIZ^^JdJhZ
~^ca	>!E#Y%D&C*J+F,G-E.C/C1A2[3Z5E6]8I9A:I<E=I>d?_@aAECAEDFaIaJ?KCMXNDOHPFQ]R?TBUCVAWAX=YIZ[]e^]cXd[e[fFhJ
~^ce	S!F#^%G&J)F*F+G,H-D.J0J1I2I3]4G5J6I7G8H9C:G;J<J=E?D@ZAIB[CZD]EIFIH]JIKZLHM^NFO_PIQJRHSZTFUXVDWHXEYHZ>[H]Z^G_GbFc^dDeIfEgghD
~^ch	@!B#D%=&D(H)A*I+A,B-B/a0C1B2b3C4B6[7B8H9Z;C<Y=??]@dA@BaCXDAEGFaG@IYJYLeMcOCP?QIRASET@V@WAXCYGZY[b^e_CbAdFeHf>h]
~^ci	]!G#_%H*I+I,J-c1J2J4H6^8I9]<Y=G>F?F@EAICGDHEJFJGII[JJKELJM^NIO]PHRISHTHUGVFWIX_Y[ZB[J]F^I_IbGcDdIeJfGhG
~^cl	D!J#D%H&E(Y)A*A,X-B.E/e0g2E3>4A5D6b8A9C;G<D=A>I?=@BA_B]C=DZECFCGFIBJHKALHMZNAOFPXQ]RbSBTcUCV>WIX@ZF[E]a^F_fbccYeDfCgZhJ
~^cm	r)[H_KJLHg]
~^co	5#C%D&B(@)A*A+G-Z.j/=0F1b2_3]4]5^6Z7=8^98:];B<^=B>Z?A@>A^BYCHDBEdHcIbJGK=LAMBNJO[PAR]S>T@UHVIW^XX[H^?aeb>ccdBeYf]g;hF
~^cr	T!F#^&J(D)G*Y+H,]/G0Z1H3F6^7F8]9F:F;J=E>F?XAIBBCFDEEIFIH^IGJGKFLHMENfOIPFRGTGUFVDW_XGYZZB[H]G^X_HaGb]cEdEeJfXgG
~^ct	g@IBJHJM[^JbYhc
~^cu	N!_#[%]&J(E)Z+J-].J/G0H2Z4G5I6G7F8G9C;G<I=I>B?C@ICCEHFHH[I[JYMDN[PYRGUCV]WFYHZH]G_JaCbEcEdGeGfDgGhd
~^cy	o/^2ZHGI_
~^cz	o@YHGIYVZZIa^
~^da	K![#I%F&F(G)H*F+C/F2F3e4B5F6D8G9Z:F<I=A>[?X@ZAEBICFDhEGGZHYIJJDKYM[N@ODPAQGRbUJVJWHYDZB[B]IaJbFcbdHeGgI
~^dc	z-_HGKI
~^de	?!b#J%b&Y(^)G+J,>-G/C0@1D2G3>4C5E6f7C8J9@:D;]<E=F>I?@@aBEDBEDG^H]I_JIK_LHMBOEP_Q[RXTCU]VBWeX]ZC[]][_Xa@b[cAdHe>fYgCh?
~^di	C!d%E&b([*Y+B,D/[0B1c2B3b4Z5D6a:]<H=?>H?D@EAEBAC>DCEAGEK_LDMBNaOcPBQISDTFU]VBX?Z>[G^Ec<d[eIgH
~^dl	w*ZIHJ]N[ZJ
~^do	A!Y#F&J(=)>+F,@-C.E/X0E1C2E3I4h5a6A7e8d9F:A;I<C=F>D?C@JAaB^C=DBEDFFGFHaIYJ_LHMCNaO]PdQGRDSbT[UBV:W@XIYD[H]J^A_HaBbDcDd=eAg[hE
~^dr	X!H#^%^(])X*H+G,I/I1I2I3X4Y6J7I8I9D:G;J>]?FAIEJFIGYJ]KELIMFNFOGPIR[SYTGUHYIZ@[I][_Ia[bFdHfEgIhG
~^ds	z0XHZ
~^du	X![#G&I(H+I,I-G/Y0J1I6I7J8I9F:H=G>G?GAeC[EJIGJJLINFOZRISITaUIVGWIZI[I]]^I_HdGeIfIgIhH
~^dw	o*]@ZC]HIIY
~^dy	u@]HZXX
~^dz	c!J#J%J(H-H3I4J9a:I;Z=I>I?J@]B[CJDIHZIGKHNHPYRZUJVIXJZZaZbJcJdIfYhI
~^ea	Z!Z#]%Y(I-_/J8I9I:J>I?IAZBGCJGJHII[JJKbMINYTIVJXIZA^JaIbJcJdJfZ
~^ec	_!I#H%Y(I*J,Y-H3H4Z7J8Y:I=G>]?F@ZBFCIDHFZGJHCIGKXLJMFNHRJSJUYVFWIXJZZ[X]H_IaHb^cId[eZhI
~^ed	f#J*Y.^9J=[?JCHHbPIVJZJ
~^ee	uK_
~^ef	k#Y9]BYLXQZTYXIZI]Jf[
~^eg	zN^ZJ
~^eh	z9]HIPZ
~^ei	P!E%E&Z(I)E+F-G/X0I1H2H3Z5I9H:^;J<I=A>E?I@]AHB@C]DXE_FJH]IEK^LIO]PJS[TGVJX_YG[E_GaFbDcDdYeJfCgE
~^ek	wb]
~^el	[#H%H&Z(H-Y/I3F4I6J8J9E:Z=H>G?cAJB]CFD_FIGIHGI[JILJMFNZOHP^SHTIUCVaWJXHYJ[J]H^H_GaFbHcIdFfGgJ
~^em	K!G#B%C&G(B)D*^+D,F-D.H/F0G1F2F3b4^5G6F7E9A:a;F<G=C>c?a@GAEB@C^DeEFHZI@JEKCLDM]OJPIQGRESETFVCWFXGYFZD[E]B^F_EadbIcDeEfDgZhB
~^en	?!^#@%@&C(B*B+G,J-[/h0G1Y2A4H5C6_7b8X9<:<;F<^=Z><?D@JBaCIEDFCG>HBIFJXKEL?MINIOcPEQFRJSdTeVZWCXBZA[Y]I^A_ZdGeaf^gChZ
~^eq	u#]@IH[ZJh[
~^er	F!]#Y%E&b(C)B*B+I,_.H1D2G3X5F7B9A:@;a<E><AGB]CXDEE^FFGDHZIEJFKCMBNHOYP@RHSdTDUBVCWGYGZc[D]A^HaEbCcHd?e^fZgChb
~^es	L!Z#_&G(I*D,J/D0F1E2E3^4J5G6D7D8J9J<G=I?Z@XADBEC?D=EFG]HFIYJFKaLGM@NGPJRGSXTCUbV[X]]A_ZaXbGf^hY
~^et	g(J*[-J3I9Z>I?JBJCbDJHCIHKZMJNJRZUZXJZZaGdJeZf[
~^eu	r:ZHIS^UJZG
~^ev	M!X#]%X&_(D*G,X-Y.I/D0F1F2G3G4F5G7F8F9[:D;G<H=CAFBZCCDHEGFGIAJZLHNcOEPZQHRES_THXCYIZZ[E]I_FaDbEdFe[f^gFhZ
~^ex	G#@%A&](A*[+F,C-F.I/C0F1E2^3[4I5I6E7D8F9@:c<G?@@>AIBCC]D?EEF[GaHfIEK]LhMANIO[PGQGRESDTFUBVHYE[E]^^@_baHbBcBd?fDgDha
~^fa	C!J#X(F)Z*E+C-].I/]2C3^4[5_7F9;:D;[<I>=?;@EBEEHFdGGH_IHK_LAMDNHPZQ[RZSCTAUEW@Zg[C]>^I_Ba;bJdGe^fBg@
~^fe	N!F&[(E)C*I+F,c-A.H0I1F2G3Y4C5J7j9G<H=[>Z?B@EAEBYD@EXFFGCHCIGJFKALEMBNHOIPAQHRESITCUaXBYHZ]]_^C_Ba@b[cFeagE
~^fi	E!G#Z%?&D)G*C+J,B-B.J/I0D1C2Z3Z4J5C6B7F8Z9A:Y;E=F>a?a@HAGBbCJD_EDFBGaIAJjK>PEQERIS?TBV<XCYJZA]b^J_caEbJcddAeCfEgAhb
~^fl	^!J#I(G)[*J-X/J3I8]9H:H>F?I@IBGCIDIGIHaIHKGLZMINHOJU]V]]I^[_XaGb]dIfIgYhI
~^fo	E#[%@&F(G*I+F,H-[.J/B0E1D2J3d5E6C7^8f9]:];E<E=G>D?I@IAdBDCCECF[JAKFLcMFNEO?PDQERCTGUIVAWFXYYCZY[^]>__bEcEeCfDgIh]
~^fr	H#D%A(A)Z*G,H.G/A0G1Y2E4Y5G8H9F:Z;_<F=d>F@XADB@CHEEFEGXH[IGJaKcM@NGOIP_QIRHTZUFV^YIZD[X]A^Y_YaGc[dDeDf@gF
~^fu	S!F#^%F&J*I+H,H-X.J/G0I1H2I3D4Y5[6H7G8H:G;I<J>F?CAIBaCEDCEHFHJGKALGM]NHPZQJRHSGTJUeWFX^Z][F]D^F_GaDbYcFdFeGfagGhC
~^ga	V!F(H)G*_+H-E/G1I4H5J6J7H8I9C:e;J=X?D@^AIBDC^DaEIFIGHHGIGJIKZLIM_NFODPISHTGU[VEWIXIYIZJ[I^G_HbFcFdGeJfGg[
~^ge	G!G#b%E&E([,]-[.J/D2Y3A6E:Z<E=C>b?DACCIECGJHAIIJDK]LIMYNYPZQHVGWBYIZC[I]Y^__Ya^bIcYd]eBhB
~^gi	V!I#E%I(],Y0J1I2X3E4H6I7G9Z:H;J<J=F>D?E@bAXBZCEEIFJIBJHKCLJN[OGPGSGTEVDX[YIZZ]F_YaIcHdFf]g]hZ
~^gl	Y!J(c)]*[,d3J:I=J>J?HAXBGDXIIK[MHNJPGUHVGZX^JaJbIdDeJfJhI
~^gm	b(J0c9J:g>X?J@JBJDHHXIIKJMINJVJZAaH
~^go	S!H#G%G&J(E)E*G+G,I-D.J1I2I5I6I7a8H9e:[;I<J=F>^?]AHB^CCDJEIFIGGHIJGK[MDNIOGPFQJRHSGTDUFWHXY[[^FcGdFeIfFgH
~^gr	K!X#I%C&G(e)H*D+J,D-@/I1D2F3I4D5F6E7D8D9d;D<G=@>C?@@BADBICAD@EFFEGZHcI]JDKEMAODPfQGRDSDTCU@VmWCXAZ8[D]A^G_Ba@b@cCdCeXgchA
~^gu	S#Z%G(D)H*H+I-c/Z0J1J2J3Z4H6I7Y8H9[:g;J=F>E?G@DBECFDFEJFIGHH_JIKGLINFSIUHVEWJXIYIZA[I]G^H_YaFbGdGeXfHgIhF
~^ha	B!B#J%I&D(C*X+H,A-Z.J/[0D1A2B3H4C5Y6A7H8@9_:E<D>dAGBBC^D_FGG]HJIDJFK]McO[P=QYR@SGTBU_VYWCXIY^]__@bHc>dbeGfBgFhZ
~^he	J#G%B&H(_)B+D,F-J.H/I1F2G3B4E5G6F7F8E9a;f<H=C>@?Y@aAFBXCBEFGGH[IIKFMJNEOGPGQHRZS]TXU]VJXZYFZJ[C]B^B_DaYbGdYeEfcgYhI
~^hi	Q!F#G%G(G+G,I-I.J/G0J1I2I4E5g6I7F8Y;I<J=E>X@]AYDbEIFIGGHJI=J^KXLGMENeQJRJSGVGWFXFYIZ?[G]X^FaDbXcGeIgGhF
~^ho	L!C%D&G(C)a+I,F-J.F/C0G1E2G5Z6F7G9[:c;F<G=C>Z?B@hAEBDCBDBEFFFGEH^IFK>LFNBODPZQHRfSHTBUCVAWFXfZB[E]B^I_Ca[cFdCeG
~^ht	zc^
~^hu	j-J9[>]?I@YCIDIHIIZKJMHZDf^h^
~^hy	h-J9HBIH_IJKJPJZF_Gb_db
~^ic	u!YH]ZJ
~^id	Z!H#H%I(G)G*I+I-C/G3H4J6J7e9E:G=HA_BYD^GJH]IIJIK^LJMHOIPIQXRJSIT[UHVGWJZZ[I]H^H_FaGbFcJdHfIgJhE
~^ie	n9[@]BJHGIJKJU]VJZE]]f[
~^ig	b%J(I)H*^-I3[5]>I?JB]CJD]HAIJK^LaMJNJOYVIWIZFaJbJfJhI
~^ih	h-I3Z:X>JBJE^HGI[K]OIaH
~^im	U#G%H(F)H+H,I-D/H0J1H2I4[5J6Y7Z8I9E:J;I=F>Y?D@]A]BCCFEIF]GGH_ICJHKYLGMFRISHT]UHWIXXYIZB]F_ZaEbac^dFfFgH
~^in	@#?%E&G(I)C*C+_,I-E.G/D0a1C2A3d4[5B6G7@8A9A:d;c<^>F@EA?BACYDeEGFEGHH[KFLBM<NXOZPAQXS^UGWCXZY?ZE[X]^^A_EaIbbcceGfCgGh]
~^ir	n.X4YZ]cY
~^is	^(H-J/J3J9I:J>I?I@HBaDXIIVJZa^IbJc^hJ
~^it	n?XBYK]TZZJ
~^ja	a!J#J%J(H*X+Z-Z/J3G:I=I?G@FBGCHD^GJIYKaLZMHNGOIPITJVIWYXIZJ]I^Ja[bYgJhI
~^jd	zZY
~^je	W#Z%G)H+H,_-H/X0J1I2I3E4H6I7H:F;I=F?[AIB]CZEIFJHIIIKBLHMIOGPHSITFUJVYWIX^YIZ^[H]FaDbFcHd^eIfJgIh]
~^ji	w#GHaZG
~^jo	]!I#H%J(I*J+Z-G/J1X3I7I8_9I:H=H>H?G@[AHBHCHG^HaIHJJNIOJPGTJV]X^ZA[J]X_EaIb[cIdHeJf[hI
~^ju	V!H#H%I&[(H)I*J/H0Y3F7J8X9a:G=J?G@^AICaDDEJGJHAJILXM^NIOHPIRJSJTHUIVEXG[a^Ia]cIdIf[gJhF
~^ka	Y!I%H(I*X,J-F/H1I3^6Y8J9G:[>Z?^@XA[CGDFEXGHIEJJKDLIMYN[OIPISHVXWJYJ[X]G^Y_IaEcHdFeJfYhF
~^ke	J!B#[&F)I*I,F-J/J0[2E3D4G5I6d7[8G9A:E;J<G=]>C@_AEBDCFDcEHFEGZIEJGKYLYOHPHQGRHS[TYVFW_YZZA[Y]F_CbEcFgXhY
~^ki	d!J#X-I3Z9G>H@GBHCJDXN[VJXJY]Z[]H^_aIdJhJ
~^kl	d#J%Z(I-J9[=I>G?H@HCZDHHBI[KIMINJOIPJR^UIVH]Za]bccHfH
~^kn	X!I#H%G&](b)J*J+I-c/F3G4J9F;J=I>H?ECHGJHBIBJZKHLJM_OIPJUJVGWJXIZY[b]H^H_HcIdIfJgHh[
~^ko	L!a#c%[&G(D)Z*C-E/C0J1E3C5G6G7D8E9H:X<G=A?G@@AHBXDaFXGFI[JGKFMFNFOYPZRESDTZUBV_XYYDZJ]A^YadbGd@fAgEhE
~^kr	c![#J(I*Z,X-I3[9G=I>H?YBHCYDIGJHZIbKEMJNZPJVIXJ]IaYbJfIgJ
~^kt	zV[
~^ku	h-I@]BXH]I^KZMJSZTZV[ZD^IaHhI
~^kv	z_Yg[
~^kw	s>[
~^la	H!J#Y%I&F(G)F*C+E,C.I/G0J1G2Z3c5[7G9>:B;E<F=a>b?>@XACCDDIFDGIH[I[JBK]MbNDOGPBQGR[VDWGYD]a^@_Fb_cXd@eXfIgFhA
~^ld	X!J#I%I(I-H1J2J3I4X5e6I8H9I:J<k=I>I?J@IBICIDIGJHAIHJJKJLIMHNIRJTIUJVJXJYIZH]J^J_IaIbIcCdHeIfGhJ
~^le	L!]#C%C&G(G)C*C+E,F-c.H/c0G1E2[3^5_6F7F8I9?<G=A>]?@B@CHDHEFGXH_IiKXLFMFN^OEQHTBUCVAWFXAZ@[D]_^I_Ea>bDcBdEeIfD
~^li	E!G#?%>(?)I*C+E,C-c.G/H1F2F3E5C6C7G8B9B:B;D<E=o>]?_@EAGBACFDDECFIG]HcIGLCMBN@OCPAQbRBSETZVFW@X_YCZ9]?^E_YaJbhc]dCeFgBh>
~^ll	b!J#J(I-X/J9Y:J=I>a?[@HBXCIDHHHI]KHMIOJQYTJVHXGZF]JaabJhJ
~^lo	@#k%X&D(@)E*?,G-A.G0H1B2b3<5G6J7[8@9=:E;E<D=F>H?C@BAYBCC>D=EZFCGDH^IaJGK<L[MIN^O@P>QDRES>ThV=WEXBYAZZ[C]D^[__a;bhdaeIfFhI
~^ls	rJ^
~^lu	c(J-I2[3J9_=I>H?H@ZCYDJHEI_MINYS[TIVIXIZZ][aHbJfJhI
~^m3	j#G/[HITag[
~^ma	C!]#d%X&E*F+J,G-Z.E/B0E1B2Z3X4E5G6I7^8I9E:B<G=Z>_?F@[A]DHEDGFJ[KILXMINDOaPCSETXUCVFWFXeYXZ>]>^Z_Ha<bDcZd[eHgE
~^me	B!F%B(D)G*e+],@-B/E0C1F2G3=4?5D6C7C8G9_:?;B<D=F>b?e@HAaBCCiDaFYGAIYJCKXL@M;NHOHQDSGTCU>VcWDXCZ^[G]b^E_Gadb?c>dCeBfEgChI
~^mg	j)Z7[9JHHgc
~^mi	A#]&D(I)E*I+D-C.G/F0D2@3G4>6J7Y8@9X:<;Y<C=I>>?A@gBECHG@H=IhJGKHL@MeN:OaPXQCReSfTZU=VaX?YCZY]]^=_Zb>dXeBg]
~^mn	zV]
~^mo	H!I#^%A&F(F)D*H+Z,D-[/I2D3G4H5E8I9b:A;D<F=X@eA]B_CaDJEDFEHXKZLDMINFO[PCQFRJSZTCUGWDXZZJ[F]EaDbBcFdFeDg[hY
~^ms	V!G#F%f(A)Z*I+I,I-G/H0J1J2e3G4I6J7I8I9H:G;d=G>H?G@GAIBECGDGEJFIGHHDICJIKFLHMHNGOJPFQdRJSITHUFVDWIXHYIZC[H]H^G_HaGbGcIdEeIfGgdhH
~^mu	N!F&I(D)F*a+F-^/E0I1G4H5Y6G8J9Y:];H=E?H@]A^BHCIDHE[FGGFHZIbKXL^NCPDQIRGTEUDVFWFYJZ@_Ea^bGcDdFeHfE
~^my	e(F-I7J9Z>J?X@HDJH]IIKHMINJTHV_ZB[[^JbIhb
~^na	N%D&H(C)F*J+E,F-b.[/H0G1G2H3A5G6I7F9Z;F<H=H>G?B@JAEBDD]FeGDHJIdJEKHL_MJNJOCPDTXUYVFWGXBYYZF[E]b^CbbcGdIeGfGgGhE
~^ne	D#E%Y&E)@+E,F-@0H1I2C3H4D6C7F:A;D=_?G@cABBHCbDaFDGDH_I^JFKFL_NYODP]Q^RCSGTBUZX@YX[Y]G^A_BbEdbg]h?
~^nf	lHHJd
~^ni	D!D#B%D&F(H)G*I-@.E/H1F2I4Y5J7F8B9^<F?^@ZAEB=D^FJGHHEJBKFO[PJQIREUcVaWHXAYJZ][Y_YabbDdXeEf^h[
~^no	E!G#C%>(?)b*F,A/J3@4?5G6B7H9b;I<D>F?G@bA?B^DeECFHGGHXI^KDMdN^OEPDQDRESETDUbV;XFYBZ[[D]G^B_aaccEdCeCfCgFh@
~^nu	D!?#C%@&E(?)J*B+_,C-B.G/]0]1J2C3l4A5E7D9;:H;D<E=?>f?<@FAJCBDaECFCGAHCI[JIKBM^NDOmQERBSBUBV=XYYCZ?[G^A_JabbEcDdCeCf@gGhD
~^ny	w9_HH
~^o3	n=[HHT_WZ
~^ob	P!^%D&I(D)G+F,^-a/D0H2G3C4E5I6G7G8E9[:E;d<I=E>D?D@BAcBBCCEHG_HBIAJGKBLYNEOFPEQIRFSHTIUFVCWHXEYGZ?[^]E^Y_iaDb_cDdDeGfDgGh]
~^oc	i)]3J9J@IBJHCIYSJTIVZZbb[eY
~^od	d#[-_/Y@XBHCJDJHDIHKXMHNaPZVJXJZF[Y
~^of	O!F#E%F&I(C)H*^+F,G-E.J/[0[1D2H3X4Z5I6H7G8H:F<H=G>X?e@DAGBFCCDDEHFHH^IAJHLGMbNDODPFQIRHSHTeVDWHX]YHZ@[X]D^F_FaDbFcEeIfGgehD
~^og	i9I;X>J@_A[BJCJGXIIKHX]ZG__
~^oh	e3_@JE[HJIJKJL[MZZF[__YdZ
~^ok	g7d=[HIZF
~^ol	h(J-J1_3J@[BIDXHYIHKHZ[hH
~^om	wD[HIcXd[
~^on	B#C%G&D(H*G+G,^-=.E/e0^1C2B3C4G5D6_7Y8D9I:D<D>B?Y@FAYBEC^D<EeFHGFHDJFLAN_OHP]QFRBS@TbU@VDWAXCYJZA[b]F^H__a@bAccdae^fYg^hH
~^oo	w3^@XZG
~^op	K!C#G%F&I(c)E*a+E,E-B.H0G2G3A4D5G7E8J9B:E;G<]=C>X?d@GBGCaDGEFFGGDIBJEKBMBNBPdQHRESFUJVGWIXJYFZ>[f]J^d_Ga^dYeYgEhF
~^or	L!C#B%D&J(B)J*E+G,G.I/F0I1H2I3E4G5I6H8G9E:e;H=_>C?I@CBBCEDEEbFaGZH_IBJGKELFN_OGP]QIRYSFTFUcV>WeXEYHZ;[G]E^F_ZbDcadYeGfEgGhF
~^os	s3J:_@JHGK^ZI
~^ot	X!G(_)E+I-Z/G3H4J8I9X:_;J=F>J@_AJBICJEJF]G[HJKEMHNHOHPGSYTHUEV[WHXY]H^H_IaIbJcIdHgIhH
~^ou	P!G#C&J(Z)G,H-C.J/G0I1Y2H3D4G5I6H9B:^;J<I=F>]?D@]AHB_EIFHH]ICJYKILGMdNEOFPEQJRHS]UFWHXFYHZI[Y]F^G_GaEbHcddDeHfDgZhY
~^ov	b![#]%J(I)J*J-Y/C2a3H4J7X9[:I;]<]=J>H?J@]BGCIDJH[IFKFMHNHOYRJSZTGUJVJXIYJZD]J^I_HaHcIdJfYhI
~^ow	r#I(]@YHHPJVG^^
~^pa	2!<#H&H(Y)C*I,F-b.^0H1C2]4<5D6X7]8B99;I=A>DACBXDJEEFHHaIbJ]KdM_N[OAP>QARAS^T?VGWJXDYEZd[^_@aEd[hZ
~^pe	G!F#>%e&F(_*^+F,C-_0H1C2D3D4H5E6D7B9_:F;d<F=H>d?Z@JAIB;ECFHIJJBKALHM[NCPdQGRCSHTDUFVaWAXcYGZ?[_]J^]_Ca?bCcCd[eDf@gEhH
~^pf	z![F[
~^pg	w0aHE
~^ph	F!C#Y%E&G(A)C*^+[,F-F.H/D0G1F2G3d4E5H6G7E8F9@:C;G<G=C>h?[@BAFCZDaEFFEGYHbI@JFK@LEMJNBOcPDQHRFSFTHVBWFXDYFZA[C^D_DadcDdEeGfEgYhF
~^pi	U!G#G%I(E)G*^,J-I1J2I3F4H6J7c8I9X@ZAICaDDEJFJGHHYI^KHL^MYNEOHPFRISHTGUGV_WIXGYIZD[H^H_IaIbXcHdGeIgHh[
~^pl	O!F#Y%J&I(D*H,G-F.X/F0I3^4F6H7F8G9^:D;I<I=c@DDDEJF[GEHbIYKJLGMENDODPEQIRGSFTIUEVCWHX^YIZ_[F]D^F_GaGf^gGhE
~^po	A!C#I%B&D(F)G*c+?,@/I0G2D3I4I5^6C7C8F;B<C=?>C?Z@^CHD]EEFBGFHcIBJ^LGMaNhODPDQHR@SHTFUGVaWgYAZB]A^F_JaIbDdAeBf<gfhB
~^pr	?!B#D%@&B(Y)I*a+^,C-b.[0^2@4_5B6Y7[8@9>:>;Y<E=d?]@GA?BGC^E]FDG=HGI=J]KFL[MENYOBPbQER>SYTIUAV=W?X_Yc[?]^^[b]cbdAeCf9h_
~^pu	S!J%F&J(_+F,F-H.J/F0I1H3Z5I6Y7F8[;H<J>I@[AGDYGFHEI]JGKJLFNDODQIRGSGTDV^WFX[YHZI][^YaYb[dJhB
~^pw	c#J%a(I9JHDJ]L^ZIg^
~^py	z?[
~^qu	M!I%D&H(C)D*a,F-?.J1E2F3?5H6E7E9C:A;F<H=B>]?f@bAEBIEFI[KbNJO]PEQYRXSFTIVHWFX[YGZ]]G^D_IaCbCcCdEeFgHhb
~^qw	n-f3J9J@JHHIGKIXJZHaJ
~^ra	Y!G#a%b(F)I*H,I-[/I0J1I2J3]4G6I7H8Y9Z:G;I=G>A?F@YAICXFIGHH]JILHMFODPFRISHTGUGVFWIX_YIZ?]_^H_IaCb^cCdIeIgHhG
~^re	2#=%Z&E(b*C+e,?-A.J/_1J2<3=4F6H7J8F:E;E<I@FABB_CZDZEIF]GBJZK_LCOaPJQbR]S_T;UYV]WaYJZd[B^=_IdCeEhC
~^ri	L#I%c&H)D*J+I,J-B/X0]3?4D5J6Z7F8J9^:I;]<H=F>??CAEB[GCHIIFK[LFM@NaO_P[QGRXTIV@WZYF]I_DacbDcEdDeFfHgDh]
~^ro	P!E#E%I&J(f)g*d+G,G-C.I/H0I1H4E5H7F8H9Y:C;H<I=D>c?B@@AGBHCADDEGFGGEHfIDJGKaLFMBNCOFPEQISFTEUDVIWGXDYHZB[F]D^D_FaCbEdEeHgFhY
~^ru	Q!G#C%D&Z*Y+H-C.J/X1]2I3^7F:E;I<I?C@GDDEHFYGdHGJ^KDLGMDNdOGR^SFUDVBWGXFYZZB[F]FaEbDdCfagFhD
~^sa	B!I%D(F)C*E+H,B-Y/_0D2C3[4A5D6H7X8A9E;F<F><?CA^B:DIEXGEI^JYKbLGM?N_O_PFQbRATGV]X^YBZa[F]@^IaBeJfDgEha
~^sb	c%I-H3J4Z9I>I?JBZCJEYIIKHMIPJRZTYVJX_ZF[]aJbJcJdJha
~^sc	J!F#F%I(J)G*H+a,E.J/C0F1E2F4D5H7G8J9Y:B;F<I>Z?J@DAGBACFDGEFFIGbH]ICJEKbLZMIO[PIRHSDTBU_WEXBYaZI^CbgcIdFeIg]hE
~^sd	u(JHHPb
~^se	:!<#J%D(?)]*_-Y.E/A1H2Y3C4^5a6a9B:<;G<[=A>@?^ADCbDZEDF@GDIHJBLINGO@PHRcS[TAU_V[WCXAYdZ@[X]_aIb=cddGfggG
~^sh	K#a%D&H(B)E*Z+b,G-A/]1G3C4F5H6G7[8E9B:Z<I=D?Z@GAIB@DEEGFGGEHcIZKGLHMENHPDQHSZWGYGZI[[]Z^^_[b_cEeGfIgEhC
~^si	D!G#E&E(>)]*G+]-_.H0I1H2D3<6D7^9D:F;J<c=F>>@?BGCFD^ECF_H_IeJEK_L]MZNDOCPJRXSXT]UIVBWBXIYXZ?]Z^C_JaGc]eBf]gHhC
~^sj	wHHU^V]ZJ
~^sk	c!J#I(J+Z-H1[3Y4[9F=[?J@GBGCID^GIHbIGKIMGNIO[PJR]TJVIXIZE]JaEbJcJdJfGgZhJ
~^sl	c#Z9I>J@IBHFaH_IXKIMHNFZGaJcGdJfZhZ
~^sm	b#H-I3G9F>Z@IBGH^I[KHMJOHT_ZDa]b^fJ
~^sn	l-Y6Y9I>Z@JBJHZRcZG
~^so	H!G#[%E&F*G+G,C-a/D0D2C4E5F6D7B8H9^=G>C?Z@bA[B_CcE_FYGHHDJGLBM@NJOGPXQERDSBUaV^WJXFYCZ][Z]EaHbYcFdFeDgGh=
~^sp	Q!G#J%E(D)F*F+F,G0H1G2G3_4D5H6F7E8F:D=DAFBACCDBEHFYGFHZI_J_KAMAN]PEQHSFTbU[VHWGXJY^Z[[F]C_[a]cDd]eFfFgJhC
~^sr	zc[d[
~^ss	H![#D%D&I(?)_*J+],F/F0G1G2H3a4H6F8D9G:E;I<H=I>C?[@IBXCDD[EEFGGHH[IEJ[KELDMEOGP]QHRFS]U_V^W]Xb[I]E^H_EaGbXcEd@eEfBgDhD
~^st	B!b#H%>&D(H)^*J+A,D-J.^0[1[2B3]4A5J7B8C:?;X<C=E?EA]BDCGD]EHFXHbI^JBKDM^O[PIQGRZSYUDVJXGYEZF]a^I_JaXbEc>dCeGfdhG
~^su	L#Z%J&H(_)D*B,F.H/]0G1c2G3?5]6F<H>G?[@^AGBfC^FJGHHEIZKFLGNBOCPCQHRJSETHUIWDXHZX]H^E_[aFbXcBdBfAhF
~^sv	zH^
~^sw	Z!_#H%I(H*I+I/H1Y3H4I7J8I9F:I=H>Y@]AHBFCGDGGHIGJILZMHOIRHSJTJU_V_XIZ@[J]G^HaGb^cIdaeXf]gJhY
~^sy	G!F#C%_&F(A)C*D+Y,E-F.G/C0f1c2Y3Z4_5D6I7C8b9@:F;D=C>??A@IAEBICBEEFDGhH^JDKYLBM^NIOAPJQJRbSATAUBV>WEXBY]ZA[D]@^A_GaAbBc]d^eDfbgCh@
~^ta	Q!E#^%E&I(D)E*J+H,G-Y.I/X0H1H2H3D5H6G7F9b:D;]<Z=I>I@]AGBGCDDCFHG^H[IHLEMcNCQIRGSFTHVCWG]DaacHdCeGfDh[
~^te	C!H#H%A&D(Y)H*E+A,B-^.Y/B0C1C2C3Z4@5D6B7A8A:b;F<D=_>e?YAAC[D]EBFJGBH]JHK=LdM[NHOcP>QDRBSIT^UbVEWbXcYXZ@[F]]^A_AaHcHdFeBfCgC
~^th	=#D%G&E(H)I*C+],@/_0B1Z2D6B7[8]9e;Z<B?XA^CYEDFHGdHBIIJZK_M@NIQFTHUXV[YH]@_BbFcCdAeDgJ
~^ti	I!@#]%G&G(G,C-C.H/B0D1D2D5F6D7J8C9[;F>I?E@ZADB]CHEEFEIXJHL]NDP[QGRgSDTYV@WGXXYGZG[D]Y_GbJc^d^gFhG
~^tj	wHIf_
~^to	I!G#B%B&F*@+B,h-b.H/F1a3A4[5E6D7B:C;H<F=E?[@dAHBXCAEDFDGDIAJXLBMINYOAPHQFRaScUbVFWFXcZF[B]B^Z_AaGbIc?dHeBfHgIh@
~^tr	I!F#e%J&G(F)D*F+G,E-_.I/F0I1I2Y3@4F6E7C8C9>:H;F<]>E?@@cBXC@D?EEFEGCH^IXJCMGN[PEQGSIUCVDWEXgYEZ[][^]_Ja^bFeHgFhJ
~^tu	Q!^#H%F&J(D)_*E+G-Z0H1H2I3E5H6H7H8H:J;Z=DAHCEDHEHFIIIKXLHMEN_OGPEQJSYUcVZWFXFZ<[H_FaJcEeYfGgG
~^tw	a!J#G(I*_-H7J9G=J>I?I@bAbBGCXDIEJI]KGMJNJSZTZVJXJZI_FaGcIdJfJ
~^ty	W!J%I(H*I+J-F/I3_8J9H:[=J>C@aAJBFCYDGGYHFI[JJKZMGO_PZVHXGZE]]^J_JaDbJdJfJgJha
~^ub	b!J%I+Y-I/X2X7X9J:J=I>[?I@EBGCXD_HDIHKHM[NIOaSZTIUJVIX^ZD]Z^JaHbJcJfJhJ
~^ud	zB[Z[
~^uf	u9Z>]?YBICJHFV^
~^ug	zHJK[
~^uh	zHJR]
~^ui	o![:[HJUYYX
~^ul	h#J-H3I9H>J@^BIHDIFKeMHNIOcZEaIeYhI
~^um	iEZIZZHc_d^fJ
~^un	H!H#H%]&g(C)G*F+E,C.H0J2H3J5J6C7_8C9B:I=I>E?@@YADCADEEDFbG[HHIJJIK=LBM^NIQGRGSFTbVEY^[e]G^Y_@a@b[cEdYeBfDg[hD
~^up	R!F#F%Y&J(a*I+I,H-D.J/[0[1d2H3E4D5a6G7G8G9X:G<I=F?F@GAHCFDEEIFIGFH]JGKALHMINbOHPFQJRFSHUGVFWIXFYFZE[G]G^D_GaFbDcDeFfdg_
~^ur	n1I9_@HBJH]IIKJZZf]
~^us	=!^%E&D(^)Z+Y,I-Z.E/A0F1E2B3E4@5A6@7X9>:[;d<C=]>=@JAfCGDZEZG[HHJDKdL[M?NAOIPZR@SATGUEWDYB[I]_^a_eaGbAc@e?fBhC
~^ut	R#[%F&I(_)Z*D.I/E1H2H4G5I6G7^8X9A:];]<I=Y>D?I@FA_BCDIEGFHGZH:I]JHKXMGNCPXQIRGSGTGUCVXWEYHZY]^^^_YaZcEeHfEgGhD
~^uz	h![(Z9I;Z?Z@IBJCJDYHHK]MJNJVJZG^[
~^va	T!C#Z%D&I(D)G*]+G-_.J0H1H2Z3]4G5J6H7G8G:D;G<I=C>^A^BYCCDBEHFHI^JGK?LcO[QIRYSHUGVDWHX]YH[J]D^D_ZaZbHcFdEeHfFgHhI
~^ve	D!=#e&D(@)A+F,A-C.E1d2F4C5Z6H8B9H:D;_<H=Y@IADBCCdD^EBFIGBHIICJ_K_LGMZNGPFQJR@S@T]UAV?W@XdYZZ^]Z^J_EaacXdDeAf<gJh]
~^vi	R!D#_%F&I)I*E,G-a.I1I4E5Y6G7E8G9F:I;H<I=D>C@_AGBGCEDAEGF^GGHaIFKHM_N]OESFT]UDVDWFX[YY[Y]C^X_Ea[bDcEdDeHfEh[
~^vo	P!]#H%D&I(F)E*E+[,G0Z2G3H4E6G7E8G9Y;G<I=I>D?^@cAFBZC@D@FGGEHII^JGK]LFNXO[PEQIRGV]WGX]YGZD[G]]^DaZeGfG
~^vr	z9YHX
~^vu	e#I(J-J/I0]3X9I:J=[>G?I@IBGC]DHHBIZKZNXTJUIVIZ^]JaJb]dJfIhZ
~^w3	oBGHHRfZGdHfG
~^wa	H!H#F%J&G(D)D*[+],F-[0G1F2F3@4E5G6F7D8E9]:I;F<G=G>a?Y@dAEBEEFFFI[KYLDMZNXOHPBQGRESETBXdYHZE[a^H_EcEeFfCgHhY
~^wc	s@]HJMZ
~^we	I!I#A&H(@)E*D-d/]2E3@5F7H9Y:J<F=H>C?A@^AGBbCbEJFIGHI[LFMYOEPIQFUDWFXAZ^[H]c_IaHcBdAeGgFhF
~^wh	E!H#I%_(^)F*I+F,Z-A.H/I1H2E3[8D9Y:J;F<G=H>F@@AFB=CBDBEFFIGJH_I[J]KYLBMJNeO[PDQGRDSDTHUXVEWDXBYIZb][^H__abbJcEdDeHfDhb
~^wi	?!D%D(C*H+Y,a-G0@1B2F3Y4D5^7D8G9I<E>[?Z@]AEB[CDDBEGFZH_JGLXM_QDSETBU@V=WDYB[b]A^GbbcIdHeafCg^hX
~^wl	l(GH^U]V^ZE
~^wo	H!Z#E&G(D)I*E+I,D-d2F3I4I6E7^8X9D:F;H<G=G?F@YAHBfCJD@EEFGGBHbJEKCMZNIOHPHQGRZSGTBUBWEXBYJZb[A]B_CbIcCdHeDf[gFhG
~^wp	wO_
~^wr	C!A#[%]&G(>)B*D+D,^-?.F/Z0^3Y6Z7D8Y:B;F=X>D?B@CAYBFCCDAFJH]I?KALCMBN?P[RbSCTFU@V?WCY][B]B^@_^aBbIddebf]ga
~^ws	u?]@[H]
~^wu	_!Y#H%Z(F)J*J,X-H4Z9J:H=X>[?^CIDHGJHIIHKZLJNHUYXI[J^X_]aHcJfIgJhI
~^wy	d!a#I%J(Z-I3Z9F:J;Y>G?I@IBICYDIHBI[KJMJNYTJU_VJXJZY^J_JaGbJhJ
~^xb	zH[
~^ya	z>^HF
~^ye	Z!^#I(I+J/J1]3J9X=]>^@]BGCIDHHEK^LYMINGVIXI]IbIfJhI
~^yo	K#H%H&J(B)J*D+^,G.J/H0I1Y2I4H5I6H8H9d:a;I<I=[?JAHBCE_FHGFJGLGMGOZPDQIRISDTXV[YI[F]G^H_HbFc]dZeGfGgFhX
~^yu	w?_ZI
~^za	[!H#Z%H(F)I*I,J-Z/I1J4I7I8I9F:I=G>F@DAIBaCJD^EJFJJJKELIMJN_O[PHRISITYUFVEWJXG]H^Y_IaJbGcGdaeJf_gHhE
~^zb	n-^HIX^
~^ze	]!I#G%H(H*I,I-[/Y1I2Z3]4H6J7J8J9F;J=H>C?GAIBFCFDHEJGIH^IbK^LJMFOYPIRaSIT[UJVYXFYIZJ[J]G^IaJfFgIhG
~^zg	m9X>ZBZHJO[ZIhZ
~^zi	l-I3Z9I>I?^HGI^KJOYZIaZhX
~^zl	w3ZI[NX
~^zm	f(I9I>X@aDJHFIJKIM^NJVJZ[^ZaJh^
~^zn	r?ZHJI__Y
~^zo	j-Z3[>JH]ZI[XaJ
~^zr	m([:YHISZUJVIZ^gZ
~^zs	zHXZIcZ
~^zu	P!]#G%]&Z(^*I+H,G-F0X1H2I5I6Y7G8G:^;H<J=X?JAHDBHFICJJKXNDOHPJRGSHWIYG^E_Fb]d]eGfHhE
~^zw	[#F%I(I)J*_,J-G/X3G4J7J:I;J=H>F?H@aA_BFCbDFGJHDIGL[MYNGOXPHSJTHUIVHXYZC[J]G^H_IaHbHcZd]f^gIhG
~a20	wHYIYZJ
~aad	a!I#E%E(H)I*I+J,J-G/J0^1_2J3G4J6J7J8J9E:I<J=I>H?I@HAIBGCHDHEGFJGIIGKHLJMHNIOJPJRdS_TbUJVIWIXHYHZD]I^J_GaGb[d^eZfEhI
~aag	m#[*]9I@[BJCYHZ
~aak	u-]HZ
~aal	wIZ
~aan	p9]@[HIZJb[
~aar	g*[9J>Y?Z@YHEM^TXZIaJbZ
~aat	e!_#J%J(H-I/J3]9H:I;]=J>Y?]@HBHDIHBIGK]MINIOEPJTJU]VYXJ^[aGbJdYfIhI
~ab^	w3ZI]
~aba	i-J9G>[?JBJCGHZIJZF]eaH
~abb	k!]9J=ZBYCJI]UZZI]Z
~abe	V!G#[%G)H*Z+],I-G/H0I1J2J3D4H6I7I8I:G;I=Y>^?^@^BDD_EIFJHEKINYODPJRISITXUGWIZE[Z]c^H_HaFbGcHeJfGgI
~abg	]!X#H%H*J+J,J-Z0J1Z2J3H4Z7J8J9H:H=[>]?ZCGDGHFIFJJLJMHOYPHRISJTIU^VGWJXHYXZZ[J]_^I_HbHcIeJfEgIhH
~abi	W!_#I%I)H*J,J-I.[3I4J7J9H:G;^=H>I?H@FBGDGGJH[IGKXLJMHNIOJPHSHTJUbVbWGXJZ@[J]I^I_JaIb]cJdaeZfGgJhH
~abl	E!e#G%B&G)_*B+C,Y-Y.Z/C0E2E3F4[5J6F7C8]9A:D;^<G?Z@FA^B_CXDCEGFEGGHYI@JIK>MGN@OJQIRDTFUbVbWGXBY[]F^E_IaFcEeZfIgEhA
~abo	[#H%I(G)I/I3I7J8J9H:a;_=c>H@YBCCHDYGIIZJIKJLFMHOJPIS^TJUGVFXJZ^[I]H^I_IaGbIdIfJgI
~abr	e!X#H)Y,Y-]3J9H>Y?H@IBJDJHbIJKJTZVIZC[^]FaZ
~abs	l%Z1Z5X9YBYKJY]ZE[[_Z
~abt	u9JK]OZV[ZH
~abw	u9ZR^
~ac^	V!G#X%G)H*Z+I,I-E/J0J1I2I3^6I7a8I9F;J<J>]@aAICFDDEJFJGHHXIXKDLIMENIOIPGRHTGUFWHX[ZE]G^G_aaEbbcJeIfFgHhX
~aca	X!F(H)H*G+I/H1Z2J4J5J6I8I;J=a>I?Z@XAIBCCXE[FIHAJJKCLJPGTGUJVDWXYIZJ[H^I_Ha^cXdIf[hH
~acc	>!g#^%g&E(C)Y+J,Y-@.I1B2b3I4D5D6A7C8A9@<C=E>Z@BA[CEEDFCHbIHJBKDL[MGNGPaQbRBSATIUAV]W@XDYBZX]A^c_Ya>bDcDd?e?fBgB
~ace	X(G)I*I+I,J/a0J2J3D6I7H8J9D:Y>[@ZAIBDCGDDEJFJGII]K[NEOZRJSJTGUGWJXFYIZY[H]G^H_HaEbJcadFeJfGgIh_
~ach	K#_%H&H)D*I+E,E-a.H/E0I1D2H3F4Z5H6G7D8Y9H:B;F<G=E?DBJCHEJFGGIHJIHKYL]M^OCPDR_TEWEXXY[[H]^_EaHb[cbdZeEfZgH
~aci	U!G#G%Z(H)H*J+H,X-c/I2J3]5J6I8I9[;I<J=J>G?H@FAIC]EZHDJIKDPGQJSXTHUHVDWXYHZ?[I^Ha[bFdGf]gYhE
~acj	k9I?_C[DYGZHGUYZHaJdJf[
~ack	C#C%^&F(H)A*D+I,Z-@.G/F0[5^6^7C8Z9[:A;E?@@BAXCAD?ECF[GJH]K[LBM?N?ODP^RXSCU?V?WEXGY[ZD[A]J^?_]aEbEdeebfag[h?
~acl	o#E%[;cAJHaLIZH
~aco	l-J3J@JC]D^I[KHVX_ZhI
~acq	p8]HFQaZG
~acr	nH_
~act	F!f#E%E&b(A)C*A+D,J->.I/[0Z1F2b3^4^5E6X7C8I9?<F?A@>AJC]EeFbGFIaJGK>LIMAN?OFP>QJRJSBTIUcVGWCXEY[[B]D^I_Ga@bEcFdYgCh]
~acy	p.^>IDZHGIHN[Y]ZGaYcGg[
~acz	d!a#I%J(E*X-J3J9I:I;Z=I>J?J@HBHCJDIHYIIKJMINIPJUbV]ZC^ZbJc]fJhJ
~ad^	N#A%X&H)I*H+E,F-Y1^2E3X4B5Y6X7]8E9^:B;F<G=D>b?Z@AAEB?D[EGFYHXIHK>MANIR]SaTIUFVAWJXBYY[E]H^ZaGbJdIeEfb
~ada	L!^#^%F&G(@)C*C+D,Y-I.X/Z0F1F2F3B4D5G7C9?:J;_=D>G@XAEB]CHD^E[FFIEJFMXNCPXQYS^TZUYWHX[YEZH[C_Fa]b[cCd]eEfJgFhZ
~adc	i%I0_1_3J9I@JBJHBKJMJRdTJXJYIZIaJcXdYfF
~add	Y!H#I(I)J*I-H1J2J3b4H7J8c9H:[=I@YAIBJC_DGGYH^IIKIMJNHPHQYTJUIV[XJZE]J^I_IaGbJcHdJfIgJ
~ade	[!J#G(])Y*Y+I2^3I7J9I:Y=Y>G?G@]BDDFGJHbJJL^NGTFUJVHXIY]Z?[F]H^[_IaIbFcEdIfIgJ
~adf	_#J%J(I)J*I,[-G/J3J4J7h9H:I=J>J@JBICJIHKHMJNJPHTGVJZGaJbJdJgJhJ
~adg	oHa
~adi	c%Z(J-_3J=X?J@JBIC^HXIJKISYU]VIZGcJfJ
~adj	zHGZJb^
~adm	A!B#C%D&D(d)j*m+E,h-@.G/?0D1Z2D3@4@5E6C7@8A9@:H;E<E=D>??@@@B=C<D?EfFCHDI=JBK=LDM>N?OBPkQZRCSDTBU]V[XCYCZD[B]?^J_Aa@bAc@d]eBf?ggh?
~adn	s-[D[
~ado	H#b%Z&F+Y/B0J1Y2J4]7[8I9]:a;H<I=?>H?A@HCDDYEHFIGBHHIEKZLFMHN@O]PZQIRHSYTXUbV]WHXXYHZ=[I][^I_DaJcJeCf?gBh>
~adp	m#b%ZEHHDNXPJZId]e[
~adr	h-Y9H:[>[?[@IBJCYD_F[HBIIKIO^VJZH]JaH
~ads	Z!I#F%_(G)I*I,J-G0J1I3H4J7J8I9E:I=I>H?H@IAIBFCHDIEGGHH_IHKILJMHNIPIRIS_TbUJVHWIXIYJZF]I^J_GaHbIcHd]eYfe
~adt	z-YSY
~adu	[!a#[%H&a(G)I*H,I-G/J3I7I9H:I=]?I@FAHBDCJDHFJGHHGIHJYKGL[MHPHSJTYUJVHXIZG[I^[_Za]bIcJdIfYhY
~adv	m)[-I:[;YBJHHS^UHVJZ[
~adw	z(aKJZH
~ady	a!]+a-F9H>I?J@^B[CJDDIIK^MJN^VHZEbYfFhJ
~adz	p9IBZHJO[ZId_hZ
~aex	zHHQ_ZJ
~afa	u.[6Y
~afe	uHZJZ
~aff	[!I%I(])[+^-G/I1J3G4J8X<^>H@HBGF^HAIGKHMHOXP^RJSJT[UDV[XIZF[J]I^J_IaHbIc]dZfHgZ
~afi	o6]<[HJ
~afo	z2[aY
~aft	M#b%Z&I(I)F*F,G.I/a4H5H7E8Z:B;H>C?D@ZA[B^DBEIFFGEHHIAKCMXNHOFPJQIR^SGTYUIVGWGYZ[E][^I_EaHcDeGfahD
~afu	sDXHZVZZJc]
~afw	z9]HX
~ag^	N!D#Z%D&I(C)F*E,G-B1I2G3I5H6G7b8E9_:[;X<I=E@^AEB]CHDCFGGGHaIALXMCNIOHPDQIS]UGVBXEYGZI[X]F_Ea[bXdaeHgFhC
~aga	P!]#X%G&I(G)X*G+c,H-C.J/G0I1I2I3G4G5I7J8Y9E:C;H>F?F@aAGB[DDEIFHGGKYLGMEN[OHPYQJRZSIU[VFWIXZYIZ^]EbHeHgHhC
~agd	w*]CY
~age	F!D#@%E&G(G+[,C-a.b/I0m1C2H3C4C5E6C7a9D;E<J=B>H?a@;AEB;CADXEHFDGAHXIEJ[KCLCMFN@O[PCRCSZTGUYVEWIX^YD[X]]^@_DaJbZcGeZfD
~agg	c#I%I(I3E8Y9F:J=J>Z?H@HAZBHCaDEGJIHKGNIOIPJRITIVIXZYJ]Ha^bJc]dIf_hI
~agi	^#H%J(I)I*I+a,J-a.[3G4I7J9F=I>F?H@GBECHDYEJKGMHNIOXPIS_TJUHVYX_Z]]HaGcJdJfI
~agl	e*X-I4Z8X9I>J?JBGCJEYHYIIKHMINYRZTJVJX_ZGdJha
~ago	h!J#I-H3I:J=Y>I?YB]DHGJIFKYMGNITJVJXZY[Z]]IaIcZdIf]
~agr	p9[=IH]MZ
~ags	s#]/H3[HJM^RJTJ_GhX
~agt	^#I%J(H)I,J3G9H:I=H>H?H@FBFC[D]EZI[MHOZPJSITIUHWZXZZX[J]I^ZaHbHcIfHgIh]
~agu	i(J)[9[=HHYXZ
~ahe	nHGRbbYcZ
~ahi	u>aHIfX
~ahl	b!J#H(J*J-a3_9H:J=I>E?b@FBGC^DGGJHBI_LJMINHOGPJTJVYZD[_]Y^IaEbJcJdIhH
~ahm	z/Y8Y
~aho	l>]@YHEK[XZZIh[
~ahr	p-]1Y>[@JHIIJK^ZHfY
~ai^	Z!H#Z%G(F)Y*G+Y,[/H1Y3F4H6X7I8I9I:G;J>D?^@]AXBED[EIFJGIIHJJK^LYMFNFOGPFRISJTHUHVFWXXbYJZA[^]F^I_HbGdHeJfGgJ
~aid	d-J/b3J4X@JBHHIIIJZKHMJNIS]VIZcdGfJ
~aig	w[]bJ
~ail	B!H#C%G&[(B)?+@,F-?.E/_0X1H2D3_4H5[7G9=:b<J=D>c?_@@AJB=CYDeF^HdI;JGKGLAM]NHQYRGSGTBUAV?WCX@Zb[@]B_BabbCd?e]fCgHhF
~aim	k-ZH[OYW]ZIh[
~ain	E#X&J(D)I*C+_,H-F/Z0E1F2E3E4b5a6E7a8_9@:?;E<F=@>G?B@dA^BYC@D?EDF_HCIYJXLHN_OCPbQJSDT[UBVAXYYE[J][^H_IaCbEcEdEeDfHhE
~air	_!Y#H%J-H/F3[6]7Z:_>Y?H@FB[C[DEEIHCIHKFMINHT]UXWXXI]IaGbIdZfJhH
~ais	X%F&J(E)Z*I,H-E0J1I3_4G5J6I7H8G:E;I<J=Z>]?Y@FAHBIC[DCEXFIGHH;J[KXLJOZQJRHSIUFVXWHX^YX[^]J^GaAc^eIfGgH
~ait	W!H%H)J*H+Y-F1J3F4J6J7J8J9[;J=I>E@bAJBICEEJFJGJHDIDK[LIM]OHPIRZSJTHUJWJXdYJZB[Y]G^H_Ib[cIdHh^
~aiu	k3I9Y>JBJHEI_Z[c[f]
~aix	o;YH[^ZbZd[
~aiz	z%_dI
~aj^	i(J-J3J9G:J>]?J@[BIDHIJKJMXVIZ^]JaabJ
~aja	r!a([?ZBJDZHHKIN[ZD
~ajo	r8]9G>]VZbZ
~aju	p3^9[IY
~ak^	[%I(I+J-c3^4J9G:J<Z=J>H?I@XBGCID]F[GIKFMIN^PJTJUIVHY[ZC]I^J_JaHcZdHeJfIhI
~aka	m-Y@JHFYXZGbZd_f_
~akc	uZH^^
~ake	S#H(F)H*H,J-H/[0J1J2J3F4I5J6J7H9F:F;a<[=Z>Y?YAIBCCGGEK[L[MaNJOHQ^RJSHTGUXVIWIXHYJZC[J]G_GbGcGdYeJhX
~akf	w@[
~aki	u9][Z
~akk	u-[
~akn	l%](_-I3a9F=]>I?J@JBJCZDJHDIZKJVJXJZGaF
~ako	u*ZBZI]
~akr	zG[
~akt	U!b#H%F&J(I*I+I-F.Y/H1Y2J4]6I7I9H:G;[=F>J?G@EAJBEC]DYEIFJIDJJKDNFOHPERHSITHU_V[WHXFZ>[H]H_HaFdce]fIgIh_
~aku	m3Z9H=[C^HEI^Z[
~akz	s/ZIJKIOZZ[
~al^	E!Y#^%C&F(])Y+B,b.G/E1Z2D4I5Y6F7@8C9G:Z;E<E>F?C@YB?DEFZGHHcI]K_LGMZN_OBPHQFUCVBWBYFZ?[C^C_CaIbGcAdXfIgdhb
~ala	Z#G%H(H)I*J+J,J-]3G4J7I8J9E:I=H>F?H@]B[CHDGEJHbIEJJK^LYNGOJPXSITIUHXYYXZ[[I_JaGbHdGfYgYhG
~alb	h(J3X9J=[@]BXDJG]HEKJX[ZG]]dY
~alc	o.X3I9[@YBIGZHHM[X]
~ald	o9I@aBID]HEIHKHNZZGa^
~ale	V!H%F&H(F*G,I-D0J1I2I3X4F5J6H8H;I<J=E>C@GAHBYD[E[F^GFHbJHKJOFPFQJSGTGUYV[WGXEYH]F^F_^bFc_eH
~alf	b!J(G)J/a3Z4J7J9I:J=H>I?IAJBICJDYE_GJHAKJMZPISYTIUIXHZX]]_Ia[dJgY
~alg	h.Y9c>H?I@]BEC]HCIHKIM]XJZGaJc]
~alh	g/Y4[;XF[HFNZZY
~ali	O!F#D%I&I)Z*C+I-X.J0G1Z2G3_4X5H7H8F9D:J;G<I>^?GCDDAFGGDI?JFKAL^M[N[ObQHR]SZTHV[XCYFZ[]H^G_EbIcBdFeFfagIhI
~alk	l4[8J9^BJHDKIYYZI]_
~all	F#J&F(Y*E-Z/[0Z1G2D4Y5D6E7B8B9Y:I?_@EAIB^CAD=ECF_GEH]IHJXLBMFOBQaRHSITHU[VYWBYAZH_FbaccdDeHfDh>
~alm	lI]T[]ZdY
~aln	l@YBJHIIZZIc[d_gZ
~alo	b#H(I+[-H3]9I:J>F?]@GB_DEHEI_KFLZNHOYTZVIXJZC[[]I^IaIbIdJh^
~alp	w@[HYIX
~alq	wNY
~alr	c!]%E(I+a-F3J9]>H?I@ZBGCJDDIIK_MJNJOJPJVHXJZG^JhI
~als	[!I#]%H(I)c*I+H-F/I2J3X4X9H:J=I>H?H@HCHDGEIFJGJHYIFJYKFMGNJOZPIR[S[UHVHWJX_YJZE]H^JaHbHcHd[eGfHh^
~alt	K!E#F&G)D*H+D/G0I2F3f4D5X6H7X8E9A;G<I=]>^@_AEBEC^DaEFFHGHJDK_LFNDOHPEQGRDSZTHVZWXXAY]Z7]@^b_CaBbAcEdaeEgGhZ
~alu	l-J/X9]H^JXN]ZF
~alv	p3^9I>GDJHGIHKHU^V]XJZIa^hJ
~alw	e(J-J9J@YBID_F[HHIHK_]JaIh]
~am^	N#C%[&H(G)Z*E+F,F-J.H/E0X2^3@5H6F7E8E9F:Z;Y<H=Z>G?I@IAFB@CGDIEFF^GGHiI^JJK?LEMaNAOEPFQ_RFSFTDUDWFXBZD[E^H_JabbDcDdDeGfCgIhG
~ama	Z!G%G(G)I*I+X,J-Y/H2J3]4I6J7H8I9_:G;J=G>[?Z@^AJBICFD_EJFJGIJJKCMFNGOEPIQ]RJSJTGUIVFWXXZYJZA[I]F^H_JabbGcIeJfHgJhE
~amb	R!E#F%H&J(F)H*I+I,I/X0I1J2I3E4H6H7]8I9D;I=G?F@gB_CFDFEHFIGZHAIDJJKBL^M]NEOHPGQJRISITGUGVIWIXFYIZ[[X]F^^_EaEc^d^eIfEgZh]
~ame	M#H%E&H(H)F*F,G-b.I0J1F2G3A5H6G7F8E9A;G<H=D>A?D@[AaBYCEDDEGFeGDHaIbJIKbLFMBOGQHRDSHUEXD[E^F_FaCcEdCeGgXhF
~ami	h(J-J0Z3I9J@IBZCJFYK^MINJXJf[hZ
~aml	h7^9J>XIJMaZFbIg]h[
~amm	^!I([)]*]+I,Z-G4I6X7J:I=I>H?GAJBGCIDGGJH@IGMHNHPZSJTZU[VZXI]I_Ja[bXcJeJfIg[hI
~amo	^!I%I(J)J/J0[3I4J8^9H:[>I?Z@FAJB]CHDXGIHXIHK^MINIOJPJRJSJTJU]VHWJXIYZZE]J^I_JaIbIcId^hF
~amp	i-X3c9H:J>G?J@GBIDJH]IJKIMIZD^Jhb
~amr	k%JHGQecJ
~amt	u8_DJHIa^
~an^	Q!B#J%_&X(C)E+I,G-H0H1Y3H5H6G;F<H=c?C@EAaBGDCEHGGHEI_JIKHLFMZPJQHR[UZVGWGYGZI]X_^aBbZcDeHfChE
~ana	V!H%Y&X(])H+I,I-I/G1J3G4G5J6I7c8Z9A:X=G>G?F@XAIB[DGEGFJGGHFIZJ^KDLIMFNDOIPYQYRJSGTGUFVDWIXXYJZY[H]Z^G_HaGcGdbeYfZhF
~anb	s.X7Z>XJY
~anc	M!D#Y%Z&H(I)F*J,F-?/G0F2F3J4D5]6F7E8E9Y:X;d<G@FAfB?DHEFFFHFICKYLFM_N@OBRESFTIUDVZXAY[Z<[E]d^D_da?bacCdAeFfJgHhY
~and	J!J#C%C&E*^+F,H-F.H/Z0E1F2E3c4@5E6C7Z8B9b;H<E=I>g?[@ZBHD@EDFGGHHEIFJFLZNBOIPHQERESJTFUIV@X]YDZb[A]_^__IaEb>dBeFfBhd
~ane	[!J+Z-H/J3J4[5X7Z8Z9I:I=I>H?I@FBGCIDGH_IHMHNYPZRIT]UJV[XJ]I^J_IaIcIdJfIg^hI
~anf	l-I6X9[>H@IG]KIN]X^ZH
~ang	B!X#J%?&G)F*]+F,C-E/[0E1C2H3>4E5E6C7D9<:C;H<H=A>^?I@eACBaCFD?EFFGGBHZIHJHKELgMaODPFQFRCSFTAVCWCXJYGZY[X]^^g_CaIbEdJeBfGg[ha
~anh	p@^BJHFKIX^Z^dIfH
~ani	L!B#E%D&I)E+F,G-F.I/G0H1H2H3E4G5I6H8G9E:e;H<I=^>E?Y@EAHCDDGEbF_G[H<ICKCLGMDN_OGQIRHTFUdVCWeYHZA[F]D^D_ZaGcad[eGgF
~ank	W!X#E%H&J(F)I,I-C.J1I2I3X4Y5J6J7G8I9g:F;J=F>E?D@EBaCEDXEIFIGHHaICKDLHMFNFOIRISITGUHVFWJXFYIZG[H]F^G_HaDcHdFeJfHgIhF
~anl	z-[HY
~anm	a(J-J:J=J>G?HCJDJHYIIKIL]M]NJSJT[VIZ][[^JaHbbcJdJfIg]hH
~ann	A%I&X(Y)Z*[+B,I-[.D/?1D2E4Y5H6a9?:[;E<]=Y>_?aAHBECDDJEJFYGZH[IFJCKELDMHNEOGPIQERBTHUDVEWDXEYZZX[X^Z_]aBbAe^fEgGhI
~ano	U#D%X([)H*G+H,J-^/I0[1J2J3E4I5J6I8Y:[;I=Y>X?H@bAHBEC]EIFXGEHYJIK[MEOGPIRJUHVEWIX]YJZF[X]G^HaHbGcHdDfIhE
~anq	j%Z(Z3_=^CXKJOHV[ZFaI
~anr	n3[9J>X?_HHa^
~ans	S!Z&Z(D)H*F+F,Z1H2H3_4X5I6H7X9H;H=X?X@FAIBBCHD]FZGYHbIHJIKAMJOBPEQIRGYHZD]EbIfZhI
~ant	F!X#A&F)H*X+^/J1D2I3;5I6D7B8C9E:d;D<E>]@JABBACIDJECFDGAH[JJKfLBMYNFOIPBRBSZUdVCWeXHYJZ;[Z]a^E_AaHbYcFeIgIh[
~anu	p=Z@JHFIZKZZJ_[fZ
~anv	h!]#J(Y-I3J9G;Y=Y>I?[@GBIKbMINIZF]J^[aJbJdJhH
~anw	oHHMZNZZJ]Ya[
~any	N!G#_%E&J(E*I,H-_.I/F0I1H2H3J4G5I6H7Z8]9Z:^;]<I?CAFCAD^EHFGGEJFKJLFMCN]QJRHSYTYUcVEXZYH[Z]D^G_GaCbEcFeHfEgGhC
~anz	m3G9I=J>ICZHGI^OIU_VJX^ZI]Y
~ao^	S!D#F(])X*G+G/G1[2H3]4H5I6H8H9^:Y;H<I=H>E?Z@HAGBGDCEZFHHEIBJHLHMJPEQITEU]VJXJYH]]_Fa]bDc[dFfZgJhF
~ap^	V%H(H)J*X+J,J-G/I1J2I3F5e6I7J8H9H:I<j=I>G?H@YAJBGCZDHEJFYGIHBIEJIKHLIMHNHOZPIRXTHUIVHWJXIYIZG[I]H^I_IaGbHcCdHfFhI
~apa	a![#J%I([+J-G3H9G:H=I>H?Y@HBGC]DHGIHAIGMGNIOITJU^VHXIYZZG[b]H_XaGbYcJdJf]
~ape	k#Y9I<[>I?J@]BJHZKIO]XIZIa[hZ
~aph	b%E(_)Z+J@IBJDIHYMIVJZGge
~api	c!I(I-I9]:J=J>I@HBHD[HCI_KILJMJNIO]UHVHXIZD^JaJbad^f_hI
~apl	m%^(J*Z9J>Y?bHGZJdH
~apo	n#J-J1]9H:J@JA]BIDXH^IJKJMJVIXJZ[_Y
~app	O!D%Z&G(Z)E*Z+b-Z.H/Z0J1F2H4I5G6F7I8F9^:H;[<H=C>^?dAECIDEEFFHGHH_IDJFKDMANYODSFTBUDWEXCYXZ][E]E^D_Da^bFcEdEeGfYhB
~apr	f#X%J-[0Y3I9J=J>I?H@IDJHJIGK^MINGR[TYVJXJ[[]^_ZaHbJdHfIhI
~aps	f!Y#]-J6Y9I:J=c>J?J@GBIDJHZIIKEMJNIRcTJXGZE]J_JaJbH
~apt	V!I%J(H)J*J+J-G/H3I4J6J7J8J9F:I=I>G?H@EAJBZCHDHEJGJHdIFJJKFLIMcNHOJPIRISJTIUJVHXIYJ[J]_^I_JaHbecIdHfHhH
~apu	pAZHHZZ_ZbZfY
~aqu	m:X@]N]U[XJ
~ar^	D!B%E&D(^)B*?+_,G-Z.I/D0C2^3Y5D6Y8J9Y:E<D=@>Z?b@]ACB]CID]ECFCG?HbI>JGKbM[NIPEQFSGU=VAWAXZYGZX[a]E^b_HaDbZcIdBeZfIgH
~ara	L!H#B%I&H([*Z+G,F-@.H/^0^2d3A5H6F7I8F9@:F;F<H=I?aB?CID]EEFdGJH@IfJFKELEM[NBQISFUZV_WYXIYJZ>[X]B^IaBbHcJdGeGfEgDhZ
~arb	u@ZHJSZ
~arc	Y!D#H%F)I*I+I,J/I0J1J2Y3E4H6I7I8H9C;Z=F>D?EAHB[CGDFEJF]G_HaIEJJKELZMZNFO]PHRISITHUHVEWJXGYIZH[I]G^__^aDcGdaeIgJh[
~ard	N!E#X%F&G(B)]*C+],f-G.J/[0G1G4D5H6I9a:D;H<H=C>C?Z@YAFBHCCDAEFFHHYIDJELFM^NBQ]RFSITFUEVBWGXIY_ZB[F]C^D_Da[bZcCdHeffAgHhE
~are	U!^#F%E&J([)H*Z+H,I-_0J1I2I3_4H5J6I7H8I;]<J>C@YAHBICIDIEJFIGHH^IIJHK[LHM[NEOFPFQJRISHTFUFWIXEYIZC[a]F^XaEc[dFeJfFgIhX
~arf	c(])I*Y:J>I?Z@]BJCGHGI]K_MIVZXZZD^ZaIhJ
~arg	f2^9I=J>JBJGbHDI]KJMJS]ZH]]_XcHdDfHhJ
~ari	O!Y#X%D&I(a)Z*D+J,E-[.X/F0H1H2H3F4F5I6G9A:Y;_<I=^>BAbBBC[DEEGHEJGKAMCNBPFQHRYT]VXXXYH][^]_YaGcDdXeHfDgG
~arj	zHYb]
~ark	h2Z9H>J?JF[HdIXZD
~arl	^![(J-H/X3J9H:]=J>I?I@_BGCIDIHIIGK[MHTGU]V^YXZB[Y^XaJbJdJh^
~arm	l9Z>HBXH^MIXJZGaHba
~arn	n-Y9HK^MZZH
~aro	i!]*Z-Y9J>[?[CFKJZG]J_XdJf^
~arq	z2[
~arr	V![%H&J(G)I*I-G2J3F6Y7J8I9G:H=H>Y?G@FAJBaCGF[GIIFLIMGNHOHRXTIUHVGWIXGYJZX[X^H_IacbYcGeJf_gJhH
~ars	w-Z3[
~art	J#@%H&G(F)C*G+H,E-C/F1D2E3J4C5F6D7Y8G:^;E<G=I>Z?@AHB_CBDXEGFXG]HbIYJ^LFMCNHOCPJQGRFSZTXUAV^WDXDYIZ@[C][^CbbcFdDeDfhhA
~aru	k-J0]3Y?[BIDJHFIIKHL[NYVZZG[[^Z_[
~ary	Z!I#J%H(^*J-G/J7J9J:I?]@JBECJD^J[LaMHNGP[SJUFVFZ@]JaJbIcZd_fJhX
~arz	u(]HXd_
~as^	Q!J%G(E)H+I,I-Y0J1Y3F4H5J6I7H8I9a:E;J=H>@?F@ICZDEGGHbIcJGLHMFNEOIPGR]SHTHUGVEWJXYYIZ]]F^GaFcGdFeIgHhF
~asa	c!J(I-G3H4J9F:I=J>b?G@GBGCXDHGGHZIFKaMXNaOJPJRYTIUJVIXI[]]H^JaHbJcJdIfHhG
~asc	r(J9JCJHCI]VJZ[]abZ
~ase	N!D&J)G*G+G,H.J/G0H1H3I5I8G:G;Y<I=F>E?E@IAHBXCEDGEHFHGZIZK[N_OGPFQaRFSGTEU_VEWGXFZ]]F^]_EaFb]cGdceHfBgGhZ
~ash	Y!I%G(G)I-G/I0Y1I2J4Z7I8I9H:H=G>Y?H@EAJBECIDHFeGbHXIGJHKEMdNGOJPHRHTIUIVHWJXIYJZ>[J]H^Z_IaGbZcGdFeIfYgIhH
~asi	Y!I#Y%I(J-b2Z3J9G:I;X=c>J?J@ZBGCIDIHHIYKGMIPJTJUJVJX]ZF^ZaIbJcJeZfIhH
~ask	U!I%J(G)H*]+],Z-F/I3G7J8J9G=I>E?D@DAJBFC_DHGJH[KHLcMINHOZPITIUJVG[I]J^H_IaYcJd]f^gIh_
~asl	X!H#G%H)I*I+J,J/I1J3I4I7I8I9H=G>G?HAJCGD]EIGHHFIXJJK[LHM^N^OJPHRJSHTHUYWIXIYJZb]I_IaHcHd_eJfFgHh_
~aso	a!X#I%J(J-a8J9[>H?G@JBXC^HBIFKFMINaPJTYVIXJZ^]J^J_JaIcJhI
~asp	o!X9[@]HIa^
~ass	3!=%Y&I([)E*E+A-^.J0G1D2a3?4?5F6X7Z8C9>:H;E<Y=I>C?IABB]DEEFFAHXIcJaKbLYMaN_O?P>QCR@SGTAUFVAWHXBYDZa[^^[_BcGd^e]fIgZh_
~ast	M#^%[&I(A)H,F-?.H/J0G1F2F3@5I7F8Y:d;G<H=J?F@aAFB?CaEGFFIbJHKdLDM@NDO]PGQIRXSETYVGWFXIYGZF]J^CaEdHe[gYhE
~asw	zKYbX
~asy	l-YHGI^gX
~asz	zUX
~at^	?!_#A&I(Y)@*@+@,X/G1]3Z5Y7b8J9c:F;_<C=@>c@@A_BDCDDFEEFEHbIEJYKXLFMCN_OIQFR?SATAWHXC[G]>^X_[aAb?cFdBeFf_gYhZ
~ata	S!D%F&J(C)F*G+I,Z-Z.J/Z0H1H2H3_4G5I7J9C:H;Z<I>C?Z@[AHBbCFFIHGIHJHKXLJM]NCOEQISFTDU^VGWYXDYHZA[I_FbZccdIfDgYhY
~atc	V!I#H%J&I*J+H,J-Y/H1I3B4I6^7J8J9G:J=I?HAdBECGDFGJIEKJLJM[NIOfPJRGSJTIUJVIXHYJZB]I^J_XbIcHdIhX
~ate	K![%G&G(X)]*^+B.X/C0F2G3I4H5F6E7J9C:X<J=J?FA^BIECFEGFHFI[JHK>LHMYNcO_QGRaSDTEU^VXW[YEZ][G]G_GaZb^cHdHeEfGgJh@
~ath	j9J?[DIFaHZKJZG
~ati	@!Y%X&G)X*>+^,X-G/B0D2C3d4B5C6C9<<H?F@EAHBBC]DaE_G[H]I@JGKALFNbOIQ[RGSITBU[VBW]XaYCZC[F]I^F_GadbBcId]e[gGh@
~ato	H!Z#a%I&F)[*a-G.G/C0F2E3a4[5G8D9?;F<G=B>a?^@DADBHCGDYEHFJGCIAJEKALINFPdRFUXVZWFYG[F]Z^D_Ga[b]cGeDfEgEhA
~atr	g3I9I:]=[>I@]CJHGIcKJOIR^XJZGaI
~ats	p-X3H7Y>HCJHZK^NHXIZHaGc[
~att	O!X#X%C&H(H)I*I+F-].I/E1G2[3a5I7G9D<I>I?E@_AGDGEGIZJFMDNXODRFSGT]VCWGXc[G^X_EbDdGeJfCgGh]
~atu	Z!F#I%H(H)H*J+J,H-G/J0]3F4H6Y7I8H9G:H;J<]>H?G@GAJCHDHEJFJGGH^IGJJKFLJNGOIPHRHS[TIU_V]WHXHYI]H^I_IaGbIcHd^eafYgJh_
~atw	u-[
~au^	]!J%I(I-F/X3E4J8Y9[=J>Y?[@XBXCGF[HDIEJJM^OGPJTJU[XI[Y][aYbHdHfJhG
~aub	s9[?ZHYI[ZH[X
~auc	a!J%I(I)J-Z3E4X9Z:J=G@HB[C[DZIIKGMIOJPJTHU^VGWYXIZJ]HacbIcIdJfHhJ
~aud	a(J)X-Z/]9IBGCJEZIJKILXMIN]VYYY[[][^IaJdJfJhX
~aue	p#]M^ZJfZ
~auf	]!J%H(G)J+[,I/I3H4I6J7J9F:H=[>]?G@CB[CFDEGHHGIDJJKILdMEOJPIQZRZSJUHWJYIZ][H]^^H_JbGcZdGeJgYhG
~aug	r9^BYHEKZMI
~auj	u@ZX]
~aul	c+I2^>J?J@_BJCJDHEYHaIIKIWHY]ZIb]
~aum	zH^
~aun	wTX
~aup	wD[h_
~aur	r6aHDRb
~aus	N!G#a&J(Y*G+X,I-Z.J/Y0H1I2I5X7G9D=H?I@FBBEYFHG[HIIYJGLXMEPIR^SHUZX[YHZ@]_^IaBbHcXd^eGgIhD
~aut	I!C#G%Y&G(d)b+D,f-@/H0F1Z2F3]6F7G8E9A:I;X<G>]?[@YAEB@C[DXFGGDH^JGKILEMENBODPBRDSHTYU^V_WDXBYEZ9[H]F^D_DacbCdBeEfBhC
~auv	l#[,[-J6X9JBJHEX[ZIc^dHh[
~aux	u)]4]A[PJ
~av^	X#X%G(F)H+H-E/X0Z1I3E4H5J6d7H8H9F:J;J=F?^@ZAIBDDYEIFIGYHYIaKXLXMENGOHPFRHSITFUGVDWIXGYIZY]Z_GaFcGdFeIfEgI
~ava	Z!H#Y(F)H*H+I,J-E/H1H2J3Z4Y5J6J7I8I:G;J=Z?aAIBDCZDFEJFJGXH]IDJJK_LIMFNFOGRISYTGUFWJXGYY[H]Z^I_IaFbYcFfZhE
~ave	I#E&J(F*Y+F,H-I/H1G3[4D5]6F8E:I;Z<G=]?FAEBGCbDbEFFIHZIXJHK^LFMCNXOaQGSETDUIVEWIXHYFZG[X]Z_IaAcJdHeJfJgIh[
~avi	j.[6Z@YBJM]UIWZ]XbY
~avo	f#[8X=J@IBIIJKaR[U[ZXcJfYhJ
~avr	h-^@[HHKYZH
~avs	p!^9J;ZHGIJKIUa
~avu	z*X9JHIK^ZJ
~avv	sB]HIZJbXf]
~awa	b(H)[/J3I9H:J>G?Z@aBZCHDXHXIGJJKEMJTJUZVIXJZH]b^ZaEbIgJhH
~awe	z9]>XHH
~awi	k-[3J9]@^BJIJZZh[
~awn	r%](a;ZHIWXZI
~axi	o3GHXIHOIXc
~ay^	N!^%F&I(C*J+F,G-D.H/C0H1G2H3B4F5I6H7F8F:G;G<I=X>H?J@fAFBICGEHGEH]IZJIKHLYNYOEPIQISaT]VEWFX]YJZX]^_EbFc[dEeHfEgX
~ayb	sHIN[SX
~aye	k9I@]HJIIX[ZX]^f[
~ayo	uHIc[f[hY
~ayr	zH]
~ays	G#Y%E(D)H,F-^0G1Y2H4F5G8F9C:Y<H=J>B?FBBEYFGIaLHMCOZPDQHRGUZV]XaYGZY[G]H_XaGbGdZfEgBh]
~ayu	r9ZIZZZ
~az^	s/XCYNZ
~aza	h-]/Z9IBZHGIIJZMJN^O[
~azd	zN_
~aze	u-ZHJQXV^
~azi	U!D#E&X(H)F+H,X-E/H1I2I3^4H5J6H7I9^:Z<J=H>F?C@EAGB]D]EZFIHEJIKDLHN_OGQIS[UZW[YH[H]E^G_[bEcIdHf[gYhG
~azo	s-Y/[@[H]
~azu	p!Z/XHYV[ZIbZgZ
~azy	z@^X]ZJ
~ba^	n=^@ZBZCZHGNZZI
~bab	w![>F@XO]ZI
~bac	E#D%]&G(?)B*E,[-@.G/H0]3A6_7E8[:C;F=X>I?B@EAZBJCCDAEDF]HIIAK^LCMAN?P_QXRZSDTBU@V@WCXIY]ZH[B^@_]bIdeebf_g]h@
~bad	h#b%J)Y9JBYDJH]TJZI
~bag	g-H4Z9H>_?JBHCJEYIIKHMINJRZX_ZEaJdJha
~bai	z>JHH][b[
~baj	u!a9G>]HIKJZFbZ
~bak	n@JHFYXZGb[d_f_
~bal	[(c)]*[,d-X3J?I@JBJHHKJPGUIVHZFdEeJgH
~ban	Y!I#G%I(H)J*J+I,J-].G/I2J3H4J7J9E:H=I>Z?H@FAJBDCDDGGIHiKCLJMFNGOIPJRJTIUJVIXIZ?[I]e^I_JaFbFcIdGfIgJhF
~bar	b!I#I%I(I*I/J3Y4^6J9Y:I;Z=I>_?]@YBHCZF]GJHAIDK^MHNIOIP[TIXIZC[]]I^J_JaGbJcJdIfZhI
~bas	_!H#I%H(J)J+J-G2J3F4Z8J9G:H=b>G@HBHCbDHIaJJKGLJMHOIPIQbRITJUIVGXIYZZD[Z]H^J_JaHb]cHdGfGhI
~bat	h![#J-[3Y9G:J>X?I@IAZBICJDHH^IHKHMJNJObXJZF][aI
~bb^	z[]h[
~bba	r!];[CJHHI^ZJ]Z
~bbe	sBIHYM_
~bbi	o3Y=[BZHJUZZJ
~bbl	rDYHGLY[]bZ
~bbo	u7aHHKYSIZJ
~bca	wH]
~be^	Y!I#Z%I)I-F/_0]3G4J7J9X:H;J=H>^?G@FAXBFD[EIGIHHNJPXTYUIVGWJXGYJ]b^IaFbHcHdGfHhG
~bea	g#J%J*Z-I3H9Z=J>I@IB^DIGHHYIHKIMYNJPJVJX[ZGaGcZdGeJfb
~bec	R!H)Z/[3I4H5X7I9I:X>H?H@HBGCIEZI]JILYMHOYRYVYXZYEZA[J]ZaJbIdZeIfIh]
~bed	p9^:]KJV[ZIfX
~bee	V!Z(E)]*I+J-Z/H3H4G5]7I9I:I=Z>G@IAJB]CIDXEJGIHDKXLJNHOHPJRJSYU[WZ[I]Z^H_Ya[bHcId[eJgHhG
~bef	U!Y#G%I(H)J*I+H-H3G4I5[6J7I8I9I:H=I>G?F@]AIBDC^D]GJHJIDJIK^LHMINGOHPISIT^UJVHXZZH[H]c^I_Ib^cGdIfJgI
~beg	r-J3[>EF[HIOIZZ]_fI
~beh	_!H#I%Z(_*_/F0I1Y3Y4I6J7J9E:I;X=I>G?H@FAHBFCEDHGFHFIFKIMaR_SIVHXIYJ[X]H^JaEbXcHd[fGg[h]
~bei	W!H#G%^&^)I+J,[-H/H0J1J4[5J7Z8I9H:Y;Z=E>ZAJCGDIEIFJHHIEKBLZMEN_OXPJQJRHTHUGVEWHXGYIZG[H^H_Ia]bGcXdEe[fFgHh_
~bek	f#J%G&_(I)Y*J-^2Z3I9I:Z;Z=I>F?I@ZBXCID^H]IHKGMINIPJUJVXXJZE[Z]J^JaJbJdHfJhJ
~bel	e#J(I-]/I1J5^9I:Y@FBZDJGJH?IEKFMHNaOJR[VIZA^J_Ja^bYd[hZ
~bem	w-_HJIZ
~ben	N#[%Z&Z(D)F.I/E2G3D5J7J9D;^<H=X>E?IA_BYCCDJEFHDI_KFMHNGOXRYSETIUBVXWEXZZA[H]Z_ZaEbBcId^e[gZhJ
~ber	H!H#C&G(X)D*E+a,F-E.G/F0Y1H3e5G6E7H8H9?:I;Z<G=B>d?J@JAEBAD[EEFEHXJEK[LFN@OgPYQGRHTZUDVZWFX[YEZ>]Z^B_CbCdAeFfCgEhH
~bes	e#J-J3I9[:I=Y>[@]BIC]HHIIKINJOZUJVIXJY]ZG]Ja]
~bet	^!I#J%J(J-H/E0J1J4X5J6^7J8J9I;Z<[=I>J?I@aAXBHCJDIGXIGK^MHNHPJRJSJTIU]XIZE]IaJbIcadHfGhI
~bev	p-Y4]9J>J?ZCXD[HFTX][
~bex	zH]
~bey	zNX
~bez	w?ZD[hX
~bge	^!X#H%H*J+J,J-[0J1Z2J3H4Z7J8J9H:H=[>]?ZCGDHHFIFJJLJMHOJPHRJSJTIU^VGWJXIYYZZ[J]_^I_HaXbHcIeJfEgJhH
~bi^	g!Z9H@bBZHHKIMZVZZH
~bia	V!H#H%I(H)I*J+J-I/Z3G4J6J7X8J9F:Z?H@bAJBaDHGJH?IFKELZM[NGOJPIRJSJTIXI[Y]H^__HaHbYcHeJg[h[
~bid	c!I(_)^*J-b:J>J@IBIDJHBIYKGLIP]QZUGVJZE^_hJ
~bie	^!H#F%I(H)J*H+J,J0J3D4J6J7[:H=E?H@DAJEIGJHGIEKZLJMEOXPHSIT]UIVHXb[J]H^ZaXbIc_d^f]gIhZ
~bik	s?_H[ZH
~bil	S!_#G%G)F*Y+H,I.[/H0J1J2J3Z4]5J7I8I9E:G;]=F>^?F@EAIBDFJGHJJKELHMFNGPFRISGTHUaVaWFXGYIZ>^H_HaEbbd_eYgHhG
~bin	c+[-J/H3[4J9H<]=J>I?I@JBXDHHcIJMINJOJTJZG]J_JaJbHccdI
~bio	d&J-G9J>J@aH]IIKIL]MHVJZ[^Jb[hY
~bir	o%]HDI]ZJ^YdZf[
~bis	l3Y9X>J@YBJHGIJK]MZZGgZh^
~bit	d#]%I(J-Y3J9Z?JBHCIG]HYIFKYMHNITIVJZ^[I]J^[bJdJhI
~biu	z9]CXHI
~bje	S!_#H%G(G)I*I+J,I-D/F0I1H2J3F4G6I7I8G9F:H;e<J=G>G?G@FAeBFCGDHEJFJGaHIIEJHKFMGNEOHPGRHSJTGUHVEWJXHYIZB[I]G^[_iaGbHcGdFeIfFgHhF
~bju	w-Z?]HI
~bl^	F!f#G%@&G)_*G+D,Y-^.Z/C0C2E4c5E6I7J8]9A:A;_<G=G>]?]AZDDECFEGHICJHKHLGMDNAOEQGRCSXTBUaVcW@XBYZZF]B^GaCbIcFe[fFgBhC
~bla	_!F#H%I(])J*J+J-E.X3Z4I7I9E:I=H>Y?YBGCFD_GIIEJJKFL^MGNFOJSITHUHVHXHZc[I]H^I_JaGb^cHdIfZgJhG
~ble	M!H#J&I)H*E+F,G-D.I/E0G1H2I3C4F6G7H8I9C:J;F<I=Z>A?F@FA[BfDDE]FJGEIDJIKBLGNCOGPHRGS^TCUIXDYGZf[I^F_Ca[cbdJeGfHhE
~bli	_!I#H%H(G*J+X-G/J2J3D7J9G=I?F@EBDCGGJHIJJKXLZMGNYTIUJVHXIZa[_]H^I_JaabbcHdHfJ
~blo	I!A#j%B&H(A*C+D-c.b/B0F1J2E3@5F6E7C8E9@:B;H<F=C>E??AFD@EFFFGDH[IAJaLDM?ODPBRBSCTiUCVAWEXeYEZ>[e]A^J_CaBb^cbdAeIfAgChA
~blu	zH[
~bly	w>F@ZO]
~bma	mB[HYM_ZHhH
~bmi	mHFZb
~bo^	l9Z=^HHMIZIa]f]
~boa	b)I*I,b-H/J3J7J9E=J>J?ICIDJF[HaIHKHMINIPITIVIXJZC]J^JaIbJcIedfG
~bod	V!F#F%G(Z*I+_,J-^/H0J1Y2J4I5J6J7I8H9X:F;X<]=H>E?G@XAHBGCFDZEJFIHFKDMHOHPHRIS_U^VJXGYJ[I]H_YaGbHdZeIf]gHhH
~boi	s>]FJH]
~bok	zHII_
~bol	c!Y-[/J3J7_9H=J>J?Y@GBJCIDJIdKHMJN[SIXJZF]JaI
~bon	p-[9_=]@JHEIGKGO^ZF
~boo	a#H-I/J3I9I>H@IB_HdIIM]NJTFZD[G]IaGb[f^
~bor	h9J:b?Z@YHDIIZJ_]hZ
~bos	l!Z8_AXHFK[ZX_Y
~bot	Y!F#H%H(a)I*]+I/I3X4[7I8I9]:[=H>Z?[@FAeB[DEEJFJGIHCIFJJKELIMHNIOZRISJTIUIVFWJXIZG]G^X_GaJbHcGdIfGhG
~bou	Z#G%H(^)H*I-Z/I1J2J3G4J7Y9F=]>F?HAJBACGHZIYJILFMGNHOJPIRJS]THUFVFWYXIYJZ^[I]G^I_IaDbHcbdHgIhH
~bov	u2Z;_HI
~box	]!J#H+J-J3I9H:J=J>c?I@HBICGGYHYIHKIMJNIUJXJZC^^aYbJdZe^hY
~bp^	z4H5JJ^
~br^	e!J#I%I(I)^*J-[/J2Z3I:Y=I>I?I@IBGDHF]HEI]KHMINJPZSJTZU_XYZF]J_JaHbJcIdJfG
~bra	Y!H#J%Z(G)I+I,J-c/H1I2I3_4H6J7I8I9C:G;J>]?FAIBDC_DZEJFIG[LJMDNEOGPHSIUHV[XGYIZD[I]D_GaZbXcXdHeJfFhG
~bre	a!I#I%I(J-_/J3a4J9F:J<Z=]>H?HBGCIDHF[GIH[KFLJMIN[UJVIXJZC]F^JaIbYcYdHeJfJhI
~bri	^!I#F%H(H)J-F/I6J7J8J9_:I>G?H@GAIBFCHFZGIIGJJKGMHOIRJUIVGWIXI[]]Y_FaHb_cZd_eZfIhI
~bro	S#D%D&J(E*H+H,G-J.a/Z0I2Z3E4[5I6H7G8G9D:F;]<I=F>G?E@FAGBDCFDEEIF^GFH[ICJGKDLHNIOHPXRYTYUFV]WIXFY[[H]c^Gb_dEeGfXgH
~bru	g!](Z,Y-I3I9H:^;^>I?Z@HBJCJHDK_MJNIVJZE^[aHdJhJ
~bry	u9_HI
~bs^	zB[HJKZ
~bsc	r1Z=_HIY[ZJ
~bse	l%Z5X9YBJH]YXZE[[_ZaJ
~bsi	k([H[I[ZZ
~bso	u1]
~bst	h(J)Z-^3H9I:J>I?I@XB]DXHYIGKIMJOIU[VaZDaJ
~bt^	d!H#H%H(I-H/I3H4J9^:J;a=I>EBICFDIGJIZKYMHNHTIUZVGWZXXZB[Y]I^I_[a_bJcJfJgZhI
~bta	w,[
~bte	r,_HJV[ZI
~btg	zHaKGZI
~bu^	iHHKYcb
~buc	o3ZHIIafZ
~bud	zHX
~bue	u9]=XHGIJZJh]
~bui	f!J#Z%J(J-X1d4Y6Z9H:I=[@IAJBJGZHDIGJJKJNIPZRJVJZI^YfI
~buj	wD[HXMX
~bun	g!J#J%G(J-J/X7a8Z:J;a@JBJEZHEIJNJVJZGaJbJc_dXfZgJ
~buo	z9_HJ
~bur	l3H9^>[?a@JCZDJHCIJKJMJOIV^ZGaI
~bus	j=cBJHYZYdIhJ
~but	[!E%I(c)J-H/J1I4J8J9H:J;J=H>I?I@HBGCIDIG]HbJJKHLXMJNHOJPZSJUJVIXJZY]J_Ib]cIfHhJ
~buz	w>[HYaH
~bvi	r-c
~bwe	s3Z9ZR^
~bwo	n#]*Z-^CIHJIIM[ZJhY
~by^	u![@YHJZGh^
~byl	sKa
~byt	d-]3J9G@cCJDJHDIIKHM[NITJVJX^Z]^IaJdJhZ
~ca^	P&I)F*^+Z,F-H.Y/J0H2G4E6G7X8F9@<H=]>B?ZAFB@CZD]EGFHGFHHIGL[MANaODPERJSITDUBVGW_XBYX[F]H_EacbafIgG
~caa	u%JEHZHd_e[fJ
~cab	r9J=b@[BJHHZJ
~cac	_!J#I%I&](G,^-I3Z9H:I=H@HBHCbDFHHIIKHM^NHOYUIVIWIXHZC][a_bYcIfJhI
~cad	X!G(F)I*I+I,I-E0J1J2I3E4D5[6I7H9E:G=Y>DCXD]EJFJG[HaIDJIKDLaMYNFO]PGRHSITFUGVFWJXGYIZF[H^^_GaZbFcGd_eI
~cag	u-_?JCIHFKILYZJ[^
~cai	i-J3J4X6Y9I;Y@JAZBIHXIJKJS^TJZH^Y_Jc[dYf[
~cal	R!]#Z%E(G)G*F+G,I.I/]0G1H2H3]4G5I7G8H9J;H<J=Z?_@FBZCFDEEHF]GFHYIGJIKZLHMEOGPFQcRZSHTFUYVEWIXGYIZF[F]X^F_FaabEdXeIfFgZhF
~cam	Q!Z#E%F&I(E)Y*F+Y,H-D.J/X0I1I2I3Z4G5J6H7]8H9C;I<J=F>J?F@gAGBbCEDEEHGGIBJIKAL^M[NEOFPFQJRHSITFUFVHWHXEZY[X]X^]_EaIcFdJeHfEgZh^
~can	C!E&G([)Y*X+C-I.F/B0X1E2G4Z5J6a7J9B;F<I=]>]?]B<CDD]EIFZG^HFIIJCKILFMEOIQFRDSITHUCVFWEZY]c^Y_]a@bCcYeafCgHhI
~cao	V!F#G)Y*H+I/H1Z2I3Z4J5J6I8I;I<J=J>G?[AIBJCXDDE[FIHDIEJIKDLJPFSYTGU^WXYI_Ha^bEcZdHf]hH
~cap	b!J#^-H/J9J=J>I?JBGD[FZI]KIMINIOJTJXHZ]]_aJbZdIfJ
~car	T!E#G(Y)G*G+H,F-C/G0J1I2c4G5J6I7G8H9D=E>_?E@ZAHBCCDDJEJF[GGHYIdJHKBLIMENYOFPGQJRHS[TEUGWHYI[Z^Y_GaHbacGdZeIfFgHhZ
~cas	]!H#I%H(G)J*J-E/I2Y3G4I6J7I9^:H;]=I>b?H@ECGDIGIH[I_KEMGNYOJPITIUIVHXIZ@[J]H^c_IaHbHcId_fIgJhH
~cat	H!E#^&F)E+F,]/D0G1H2G3Y4C5G6F7I8E9D:D;G<G=B>]?b@IAaBGC^EFFGGDHcIIJJKALFM^NGPBQHRESEVAYFZ[[G^IacdAgFhC
~cau	R!I#X+Z-X/[3I4I5X7I9J:Y;X>I?H@IA[CJE[I]JILYMGOYRYXZYEZC[J]Z_JdZeIfIhG
~cay	zHIc]f[
~caz	z,]
~cc^	rBZHYJYZJcY
~cca	]!H#d%I(Z*J,H-Y/I3G4J9H:I=J>I?I@FBXCHDHIGK]MGNIPISJT^UJVI[[]I^J_IaIbYdJfJgJhI
~cce	I!X#@%d&G(H)D*E+E,D-H/f0F1I2E3E4J5H6F7D8E9A:?;F<H=B>a?_AEBfCBD>EEFGGCHXJEKJLGNGO]P^QaRFSDTGUCVCWFXDYFZa]C^?_CaAbIdBfGgDh]
~cch	c#Y-J/Y3J5Y9I?J@IBICJDJHEIIKYMaNIY]ZGg[h_
~cci	h!Y(J-J3Y>I?I@XBIIJKIN[V[Z^]YdHhJ
~cco	A!f#_%b&G(B)]*X,[->.F/A1E2b4C5F6D7F8C9E:[;X<E=J>E?@@@A^BFCIDZEGFEIDJDK=L_MDNCOCP_Q]RDSCT[UCV_WAXFYDZG]C^e_]aBcAdCeAf@gBhE
~ccu	l)^3JH]LGTJZ^eZ
~ce^	N#Y%^&H(H)E,F-Y/E0I1G3@4D5I6G7F8F9^:I;H<H=c>H?H@cCAEFGFJGK_LIM[NFO[P[RFSGTFUDWFX[YGZI]I^E_GbYcIdCfEgG
~cea	oAb
~ceb	d>JH_ZJaYcb
~cec	m<[HGLaZI
~ced	c!Z%G(I*J-F/X3I7I9G=I>H?H@_CHDHHCIYK^LJNGOJPITIUJVGXHZJ[]]a^J_JaIbIcIdIeZfZh_
~cee	i#J/^3IBYHCS]TYX]ZHcJdHe]
~ceg	u-X?^@IHIK[
~cei	]!J#J(H.X/Z3G9J=J>Y@FBHCIDGGJH]I[NIOXUIVXXJ]ZaZbJdJh[
~cel	W!H#[%H&J(F)I*H+H,J-E/I1J2J3[4H6J7I8I9C:G;J=I?D@DAIBDC[D^EJFJGIHcIDJJK[LIM_NGObPHRISJTGUIVGWJXGYIZC[I]e^IaJbGcHdHeJfIgIhE
~cem	i-I>[?X@[J[YZZH
~cen	M!Y#E%E&I(G)F*E+G,G-A.I/I0H1G2H4E5G7E8G9A:E;I<I=n>C?DAHBBCDDCEGFHGEHcJFK]LFMBNCOEPDQIRGTEUBVDWEXEYHZ;[G]E^E_EaCbCcbdBfCghhD
~cep	S!F#E%D&J(F)I*I+H,H/b0I1H2I3Z4H6H7H8I9E:C;J<J=F>D?_AIB^CGDFEIFJGFHFI]JYK[LFMYNXO_PHQJRHSJTIUHVEWIXGYIZ^[G]G_FaEbFdFe[fDgHh^
~cer	U(^*H+I,I-F0J1J3D4G6H8H9F:[;I=Z>D@HAIB_CFDFFIGGHaIEJ^KDLHMENDOGPXRHSHTGVXWHYIZ^][^H_Ga[dEeIfEgHhF
~ces	K!_#C%c&H)D*G+H,E-B/b0G1J2G3A5I6G7F8F9B:C<I=Z>b?J@HAFBdEFFHGFHYIBJGKAMJNBOEP^QaRGSaTFUAVDWFXEYGZY[D]Y^B_EaCdafCgFhD
~cet	l/Y3J?XHGIIK[OYh^
~ceu	z=]KJZZ
~cev	n3J9[OYa]
~ch^	B![#^&D(F)D*D+J,C.D0E2C3A4I7H8G:?;D<D=@?=A^BYE@FZHZI@JIK]McNaOfPAQFRES@TGUIV[WEXZYX[I^E_[b[dIeDgZhY
~cha	A!H#E%=&E)G+A,D-I.X/c0C1F2b3A5E7D8I:D;E<]=@>Z?C@cAAB_CCDDEEF_GAJHKELeM^ODPFQHRBSGT?U^VGWBXBY[[I^g_Ba=bCeAfEh[
~chb	r4ZVZZHf]
~chc	n9J?[@YBJHFKZM_ZI[Z
~che	M!C#]%E&F([)E*Y+X,B.F/I0F1E3G4C5[6F7D8G9Z:J;]<J>J?ZAZBHC^D^F[HHIaJ]KFLZMENIOFPXRHSHUGV@WEYDZH[D]]^^_Ib[eYf@gDhD
~chf	z9[E[ZI
~chi	Q%E&I(E)G,G-C.I/Z0J1H2Z3J6a7F;H=D>b?X@<AGC[DBEHFGGGHHIYJJKEM[NJO^PER^SGTEUXVCWHZI^E_Fa]bZc]dEeHfYh]
~chl	c#J%I(H)Y-[/Z3J6b:H<Y=G>J?^@GB_CJDIEJIGKGMHPJTXUFVG[J]Y_IaIbGcYdGfIhI
~chm	m/Z@^MYTXZI_Y
~chn	f#[-I3X:Z>I@HBHDIH]KIM]NJVIXJZY]IaJbZgY
~cho	O!D#F%H&I(G)H*E+X-Z0H1H2G3I5I6H7F8G9Z:D<H=E>I?[@aAbBCDDEHGEHDIZKaL[NJOEQIRGSGTDUYVGWGXEYGZE[d]Y^F_daZcFdGfE
~chr	Q!E#H%_&X(C)F*G+G-H/E0a3Y4Y7F8Z:D;F<X>C?H@BBFDDEFGcIDJJKILENCPXR[SFTEUEVBWGXYYXZC[F]H^D_Xa@bDdbe[fahC
~chs	f#J-I3Y9I>]@^BHCJDJHFI_KYLbMXNJZG^IaIhY
~cht	D!D#F%Z&F(^)G,J-X.G/F1E2G3E4Z5J7E8F9B:I;a<E=H>E?]@JAEBBDGFJIYJCKINbPIQHSFTGV_W]XFZ]]Z_[a^bFcJd[gGhZ
~chu	i!Z,Y9JMJR]U[VJY_cJfJ
~chw	o*X3[>J?]HY
~ci^	^!I%H(H)J*J-G2J4J6J7J8J9b=H>I?H@EAJB[CGD[FJGJHGIbJJLJMHNXOHPITHUIVHWJXZZa[J]H^J_JaFcIdFeJfHgJhH
~cia	U!X#G%G&J(E)H*H-Y/I1I2H3F4H5J6I7H8I9f:Y;[<J>E?E@JB]CEDEEIF[GHHJI^KDLHMENEOHPHRHSGTGUFWIXFYIZE[Y]_^H_HaCdZeIf[hF
~cib	u>GH[a]
~cid	^%I&[(H)I-Y/J3F4J7J8H:H=I>F?ZA^CIDHGJHYIHKFMYNIO_PIRJSbTIUGVGXIZX^I_GaXbHcHdIhH
~cie	X!I%a(^)J*J,J0J3E4J5^6J7J9F:X;J=I>^?FAJC[DFGJHCIXK^LJMaNGOGRJTHUJVHXIYYZA[I]H^I_JaEbHcIdIfHh^
~cif	f%I&b-I/J3X6c9I<Z>I@HBIHCIXKGMJO_XIZD^IaZcJdJfJhI
~cij	zI^
~cil	c-e/Y@JHFI[KIZF
~cim	c!H#J%J(I)J3J:H=J?I@JBXDIH]L^MINJPJS[W^XJZ]]YaJbHcIdJ
~cin	g!J#a%[(X-I3G:Z=J>Z?Z@HBHCJDJH@IIKJMaNJOJPJTJUHVHXaZG]IaJbIhJ
~cio	Q!C#C%H(I)Z*H+F-A.I/F3Z4H5H6G7I8J9G;G<I>H?H@GAGBYC^DIEXHJIJJHKANYQIRJTGU^V]XZZY]J^GaYb^cJdCfahJ
~cip	o([6_HXKHNJY]ZCb[cE
~cir	p/ZHHN]ZHcZ
~cis	j%Z([)^-J=[N[ZI
~cit	g#J%J(J-^3J9a:J;]=J>F?J@IAJB]CIDJH]IGKINJVI]IaJ
~ciu	w&Z-[TX
~cja	u=GH[I[cX
~cji	i9I=[?_C[DYGZHFIJUYZHaJdIf[
~ck^	<!J#e%H&I(F)D*I+D,Z-@/A1I2F3B5Z7B:=;G=I>H??@HAIECFDHZIDJ[M:N@O@RbS?TfU<V;WBX][b_IaJdee_fZh;
~cka	i#](Z3Z9H@IBHDIIJJ[P[R[VJZ[aFbZcJ
~ckb	lHFLXZG^^d[e_
~cke	Y!G#a%G&I(G)I*I+I,I-G1J2I3[4H6J7I8I9a:H;J<J=H>X?F@DAIB]CGDFEJFIGHHbI[KELIMFNGOHPHRHSIT]UJVGWJXGYIZY[H]G^H_IbFcZdGeJfHgJhG
~ckg	i(J0]:ZBYE[HGKYM]VJZEdJgY
~cki	nKZQXTZ
~ckl	u([,I-X9JH^eF
~cko	X#b%a(H@HBIGJHJIJKJMHTbZF[H^IbJdJf[gJ
~ckp	m%a>]HCdJ
~cks	N!E#D%X&Y*G+F-E.I/E0I1X2I3J7J9G:Z;G<I=_>D@CDJFaGGHFIDJIKAMDNCOGPYRZTFUZVXW]XE[J^DbYcYd^e[f]gIhC
~ckt	g-Z>[?JBICJDXH[I[KJ]ZaXcZ
~cku	g6aHaKJPZZG_XfJ
~ckz	s(^.YX]ZJ
~cl^	f#EBJHfKZLIUJZG_]f]
~cla	X!F#Y%G(H)I*I+I-^0Z1J3F4I5J6^7I8I9G;J=G?E@ZBEDYEJGHH^I[KYLYNHPGRISJTGUHVFWZXFYIZZ]Y_HaIcHdFeJfFgIh]
~cle	d!J#]%^+[-I/H6Y?H@IBHCJDGIIKILXMJT]ZB^[__hJ
~cli	T!G%G(b)H*H,I-E/G0H1_2J3F4I5J6I7X8I9E:_<J=F>C?E@FAIBYCCDaEJFJGHIHLGMDNFOXPHQaRHSITGUGVFWIXGYH[G][^H_Ga]bgcFdFfYgGhG
~clo	H#?%A&G(B)D*D+E,X-A.E/h0h1C2E3B4C5F6_7J8C9G:C;E<F=A?B@@AaB^CCDCEDFEGIHFI?K=LDM_NCOEPZQGRcSETcUEVBWEXDYZZ?[C][^B_faBbIc]dZeEf>g]hA
~cls	u%];cAJHEZI
~clu	Y!J#I%I)X*J+H,J-[/I0J1J3I4J6J7J8J9I:H=^>X?I@HAJB[CIDGFYGeIYJIKFLXMHNXOJRJSJTIUFV_WIXJZD]J^H_GaIbIcIdEeIfGgJ
~cmd	r)[H_KJLHg]
~cn^	zh]
~co^	X!E#^%F(E)H+H,I-Y/G0I4G6I7G8I:E;J=E>E?F@ZAIBFCXEJFJGHJIKILIM]PGQJRHSZT[UEVZWHXYYHZ^[_]E^HaEbbcFdHeIf]gHhC
~coc	k;Y?]CJDIG]HHLXZH^]d_fH
~cod	I!D#@%D(C)E*B+D,F-@.G0H1F2F3[4D5G6F7F8E9>:C;G<G=C>f?Y@?AEB_C]DBEaFEGEH_I?JFK>LEMANBOJPEQHRESFTDUEVFWFXhYEZI[F]Z^E_DajbCcDdEeFfCgFhA
~cof	r2^HYIG]]
~cog	h-].Y3F7Z:J>H@JBJDJIGNJO]VYZHh^
~coi	j6Y9J>GA]CZKIOaZJ_JaZ
~col	X!F#G%G(_*F+H,J-I/H0J1H2J3E4G5J6I7I9C:_;I=F>BAJBCCEEIGHH]I_JILJMENEO]PGQJRGSHTHUbV_WIXGYgZI[H]Z^H_IaCbFcCdFeIgHhF
~com	D#]%C&F*I+],H-f.H/H0C4E5D6B7F8Z:[<D=C>F?J@DAEC<EBFXGEHeIcJIMHN[OYQIRBTHW[XIYCZD[Y][^F_HaHbBcBdFeHfGgDhH
~con	:#@&J(;)A*C+G-^.B/?0X1d2c4c5a7?8e98:_;><b=A>E?8@FAZCaDAEdFZGYJXK?LFMENAP@QYR^S>T<UBVHW]XA]C^@a;bGcgdJe_f_g?
~coo	T!H#H%I(H)J*J+J,J-F.m/J1J3[4I7J8I9G:H;J=I>H?HAIBGCHEJFJGJHIIGJIKGLJMHNHOJPIRJSHTIUIVHWIXHYJZD[J]G^I_IaHbFcHdHeJfIhI
~cop	Z!I#J%I-H/J1J3I4H6_8G9J=G>D?J@GA[BICJDJGeH]IFJaKHMENHOIPIRITJV_XJ]J_XaFbJcIdIfIh^
~cor	M![#F%I&J(C)F*G+E-E.H/D0F1I2E3a4E6^7E8E9G:C<H=B>F@^AbBJCID[GBHFIYJFLEMbNZOaQHR[SFTZUGVAWYXBZ[[F]B^CaYbDdBeJgFhc
~cos	l.X9Z=ZH^KJZGbZ
~cot	p6YKXT^cJ
~cou	?!f#b%a&D(@)Z*Y+Y,]-A.E/A1B2a3_5F6G7D8B9G:Z;X<D=E>J?>@BA]CEDZEEFEIJJFKBL]MFN>OJPdQ[RFSAUBV]W@XCYGZJ]A^d_aaAbCcEdBeHfBgAhE
~cov	e!J)H3I9J=a>_?J@JD_G_IIKJNIVYZEaHfJ
~cow	zD[
~cpa	o%bHG
~cqu	p8]HFQaZG
~cr^	zA]
~cra	e0[4[9J>]?IBJKJMITJZF[Zb_cIf]
~cre	O!D#])G+],[-E.J/G1I2^4G5J7F8]9F:G;J<I=F>[?^@EAHBBCFDGEIFIH_JHKDMFNEPEQJRHSHTFUGVEXGZH[[_[aFbgcFdGeGfFhF
~cri	O!G#B%^&G(A)D+Z-F.I/D1E2F3X5G6]7D8[9E:B;E=]>F@CAFBGCBDYEEFEG_HFI@JEKJLDMANcO_PZSDTDUAV@W[XCY^[D]B^C_JaBb@dde[fdg^hA
~cro	L!D#A&I(D*Y+F-E2G3C4I6F7a8F9C:D;G<H>A?D@AAGBBCDDCFFG^H^IDJYKDLFMZNJOFPDQHRXShTbUDVCWDXDYFZ=[F]D^E_EbCc]dbeJfbgc
~cry	Y!J#I%I(I,I-H/J3I4I6h8J9H:J<d=I>I?I@IBHCJDJGJH?IHJJKHMINHPIRISJTJUJVJXJYdZC]J^I_IaJbIdGeHfGhJ
~cs^	zH]JJ
~ct^	A#>%?(=)@*>+D,]-E.H1f3J4^5B6Y8]9J:A;a<H=H?B@AB?DCFBGdH[IEJ_K>LGMCPFReS?TGUGVCWCXCZZ[@]A_]aCbAc^eXfegE
~cta	d!J(J,Y-^3Z4[6X9I=J@JBYCIDJEJHXIJKJMJUJVJXJZG]JaIc^fIhZ
~cte	S!H#G(G)I+I,I-F/c0J2d3F4H6I7I9F:G;J=J>G?H@DAIDGFeGGHGIeJIKDLIMFNFOHPFRISHTHUHVFWGXHYIZY[X]G^HaHbXcFdFeJfHgGhG
~cti	I!g#B%E&c(E)F+E-_/C0Z1E2E3>4C5[6Y7C9C:C<X=A>C?G@@BYCBDAEcICJYK@MANYOEPARDSDUdV]XCYcZ>[C]B^J_IaBbHced[fEgEhA
~ctl	k@]GZHFZY
~cto	L#D%a&d*F+G,E-C.I/F0F1E2e3b4Z5G6E7X8c9E:c;F<d=E>E?D@CBGDJEFGEHFI@KBLFMENDOFPEQ_RESZVHWJXHYFZ>[F]E_aaDbEcBeFfCgHhD
~ctp	w0]HFZIfGh_
~ctr	c@HBIHHKJMZNIQb^JbXdJhc
~ctu	a#X*X-I3J4J:J=J>J@HCJDJFZGJHII[KGNIOJR[VJYJZD[J^Jb[cIdHf_hd
~cu^	wa[
~cua	m-J3H9I=G>I@HDJI]KYOZTYX]ZYhY
~cue	X!b#[%X(F)]*Z-F/I2]3Y6J7I8J9H:X;I=E>H?G@FCFDZEJHGIEKYL[MGNHOHP]RJSITHUEV_WHXGYJ[Z]H^X_YaHbHcHeJfFgJhE
~cul	h2Z3H9JHGIdZJb]
~cum	eH[NaZZ
~cun	h(J3F4Y9J?IBXD]HDM[NYU^VIWZZHa^fJ
~cup	i%J(I*X,X>b@IBJCXHDIYVJZ_
~cur	M!E#H&H)]*_+_,G-E.I/F0I1H2H3H4F5H6F7E8G9D:E;[<d=E>H?_@EAIBCC]DYEHFIGFHYIYJGLDNEOEPEQ^RGUFWGYbZE[F]F_FaEcFdEfEgGhd
~cus	Y!I#J%[)J*J-a/]0J2I3G4J8J9H:I=F>G?HAJCIDHHaJ_KDMINXOZPITJUJVGXIZ^[J^I_HaFcJdIfIhH
~cut	w=]GZZHgX
~cy^	K!F#F%F&I(D)Z*b+G,H.]0J1I2I3G4F5b6I7G8H9E:F;I<I=E>E?J@^BCCZDEEGFIGGIEJaKFLGMENgOHPFRISFTFUHVDWgXGZ=[G]F^G_GaEbHcDdFeHfGgDhF
~cya	w)[
~cyc	rDZIHK[N[_]
~cye	zHFN_
~cyf	wHJIa
~cyg	mAcHGZJ
~cyj	zaYg[
~cyn	u@IHHN^W[
~cyr	w/^
~cyv	jHHNd
~cz^	zC]MZ
~cza	n(Z?ZDYHJIHN[TZZZ
~cze	l*Y;Z@YBJHFXZZIa^c[
~czo	e!a#J(H9I:J;Z=J@YBXDIHEIJKJNJU^V_ZF^[hJ
~czy	s(H=]H]U^VFYXZF
~d1^	w-^
~da^	I#^%E&F(C)B*@+C,Y0D1F3D4A5F6J8[9[;a=H>C?ZACB[CEEFFDGJHFIGJDKcM_NIODPYRJSEU^VGWXXXYDZY[A]F^J_CaXc@d^eHfXgY
~daa	u@[
~dab	u-H;YG[HZ
~dac	r!]*^BHHIS_UIVGZIbYfI
~dad	Z#H%E(G)I+H,I-[/J1J2J3^4H6J7]8J9^:a;Y=G>J?Z@IAJDaE]FXGXHEJJKDMFPHRJSZTIUHVFWIXGYYZA[J]G_IaFbGdHeJfGgJhG
~daf	uDYVZaY
~dag	m#I-J9d@_BIEYHCNIZI]J
~dah	r>aHHaJbZc[
~dal	f![#I(J-I3I9H:J;X=JCJD^GYHBIGKYM[N^TXVJZC][_]aJbIhI
~dam	rB[DZHHh[
~dan	S![&H(D)G*F+F,Y/J0G1G2G3Y4F5I6G7X8J9b;G<H=E@BD^FZHBJGKJLIMYNEPEQIRFUXVJWYXDYG[F_caYbIcDhI
~dap	X!J#I%I(I-H1J2J3I4X5e6I8H9I:J<k=I>I?J@IBICIDIGJHAIHJJKJLIMHNIRJTIUJVJXJYIZH]J^J_IaIbIcCdHeIfGhJ
~dar	X!Z#G([)^+J,J/]0Z1I2J4I6J7H8J9D:E>_@]AJBCCGDEEIFJGIIZJJK]LYNFOYPGRISITGUGWJX]YJZ=[H]F^aaDbGcHdGeJfGgH
~das	e#J)Z+Y@IBIC[DaHEIIMJNJO^SYUXVI]JbJhJ
~dat	P!G#C%D&I(Z)H*F+E-I.I/Z0[1b2H3_4D5[6F7F8F:D;G=D>Z?B@GAZCDDcEHFHGDHcIAJGK?LFM]NYPEQIR_SZTFUDVCWGXDYFZA[F]D^C_EbCcbdBf^g^hH
~dau	m#[@IBJKYM]fZ
~dav	m;Y?]@YBIHEKZM]R]UIWZZIfJ
~day	R!]%H(G)H*H+H,J-D/G1I3F4I5J6J7H8I9X:F=Z?E@fAIBCEJFIGHH_KALHMENHOGPHR]SbTFUHVHWIX^Za[H]F_IaGbFcYdIeJfGgIhF
~dba	u>aHGZH
~dbe	u7ZA]_I
~dbl	u#]TY[Z
~dbo	zH[WY
~dc^	l1[9JBJHFKJReZIcZ
~dco	m#b%I0[1[3_9H>JHBIJRIYJZJcHdZfG
~dcz	zZ]
~dda	z9_HI
~dde	^!J#J%I(^)I-^3I4H7J8c9H=I>H?H@ZAJCIDJFJGYHGIXKGMJNHPHQZUJV]XJZ[]J^I_IaIcIdJfIgJ
~ddi	i7Z?ZCaDDN]ZH
~ddl	o<XHI]_
~ddo	z-^7YHHNH
~ddr	d3c9J:Y?J@JBJHaaHcJ
~ddu	z@Y
~de^	H!A#?%G(J)J*H+E,D-C0F1E4C5F6E7C8F9=:H;F<F=G>b@EBZCaD?E_FDGDHcI[JEKCM^NEOJPBQGRDSZTFUFVFWEXc[D]]^X_FacbGc@dAeEfHh_
~dea	Z!c#H%I*J-I/J1J3F4J7J9E:J;X=I>_?H@JAJCJDHGJIHMINIOIPHRJSJTIU_VGWIXIYXZ^]J^IaHdGeJf]hJ
~deb	f#^3J?I@JBJCIHCIaOJXJZH[_aJb]cX
~dec	Z!I#I%F(G)[*H+J,J-G/I1J3I4H5]6h7I8G9J;X>I?ZAYBECHDGEJFIGXHDMHOZPHR[SJTJUIVIWIXJYIZG[I]H^H_HaIbHeGfJgIhG
~ded	_#J%J(I)J-G1Z3J4H8c9I>I?J@HAJCJDJGZI^KHM[PIQZTJUJV]XJZF_JaJbJdJfJ
~def	R#H)I*G+G,I-H.J/H0J1I2J3G4H5I6I7I8H9H:J;I=X>F@YAICJDFFIGHIGJGKDLHNBOIRIS[THWjXFYZZX]E^H_Hb^cGdGeJfHhH
~deg	pBHHFSeUEVHZHfF
~dei	i(J@_BJHJIJKZM[XYZ^aJhJ
~dej	c!J(I+^-I9I:J=Z>I?I@XBXCIDHHCIIKbMINJVHXYYXZY]_aHbIfYhG
~del	R!B#^%b&I(Y)F*F,H-X.J/C0H1H4E5D6G8]9G:C;Y<I?H@HB@CJDAFYHbIIJGKXLFOFP[QIRYTXVGWIXDYHZJ]Y^E_bbIdJeHfEgFhD
~dem	T!G&J(E*X,H-[/G0J2[3D5J6H7G9a;I<J>B?C@]AHEHFHGGHHJHK@MZNETFUFWHXfZ=]F^F_HaXcFdFeIgHhZ
~den	H!Z%b&F(b)E*Y+F,[-Y.H1F2D3A5F6Z7c9J:J<F=G>I?JAbBGCYDGEIFDGFHEI_JZLXMFNDOHP_QcRCS_TDUIVYWHXFY]Z=[F]C^ZbHc@d?eEfAgDhE
~deo	zHYbX
~dep	[#J%H(Z)I+I,J-F/I0J2J6I7I9G:G>G?F@EAIBZDHEIF]G[HHIFLJMGNHOISITGUGVaWIXEYZZD[I][^IaYbadFeJfbgXhH
~der	G!B#E%D&D)Z*Z,_.F/C0E1Y2E3H4A5E7l8E9D:H;B=E>Y?@@cADBZCID?ECF_GCHZIEJFK[LZMFOJP]RFSATCUHV?WCX_ZF[J]@^^_IaYbbc?dAeFfFgIhH
~des	J!d#H%B(c)J*Z+G,E-H0G2F4F5G6]7D8H9A;]>A?H@bAFBJCDDDEEFEGdJEKCL[MANGOBQGSDTYUaV?WDXBY[[[_CaDbZcAd]eEg]hH
~det	U!G#I%G&_(E)G+H,I-Y/I0J1I2I3J5J6I8I9F:H;I<J=E>Z?E@AAIB^CEDaEXFJGGHDK]LHMXNaOHPFRZS_TGUHVEXGZ_[G]X^E_XbEcFd]eIfIgG
~deu	b%X(I*a-J/Z3J9J>J@aA]BJCaDJHFKJMINIO]PJVJZDhH
~dev	Z!I#Y%G+I,I-[.X/I3I9I;J=I>_?GAJB[CIDGGJHbI]KXMHNJOJPISJUJVHXIYJZH[_]I^J_IaHcIdGeDfFhJ
~dez	s([9[HHZ[
~dfa	j/dHGNI
~dfi	zG]HJ
~dfs	_#J%J(I)J*I,[-G/J3J4J7h9H:I=J>J@JBICJIHKHMJNJPHTGVJZGaJbJdJgJhJ
~dg^	oHa
~dga	u-[
~dge	l._
~dhe	m=YU]V^ZI
~dhi	z2IHGK^NJ
~dho	i%IHIPc
~di^	b#I(J*Z-J3J9]:J=X>_?I@XBFCZD]HHIIKIMIOJSYU]VG]JaXbJcJhJ
~dia	f(Z9X>J?X@]BIHIIJKJL[MIPISJTJZE]]^Ja_dJgJh[
~dic	U!G&J(F)H*G,H-a.J/H0J1I3Y4G5J6I7H:F;I<J=D?GAJC[EHFIGHHCI]KbLIMDNIO[PGQJRHSITGUGVXWIXZYH[I]E^HabbGcHdGeIfFgIhZ
~did	l9Z@JA_X]ZJ]JbZ
~die	]!Z#H)J,J/J0J3G4X6J7Y9H=H?F@ECHDHHIIFJJLXNZOIR_TJUHV[WJXIYJZ@[J]b^I_JaGcIeJfcgJhG
~dif	T!F%G(E)I+H/_0I1I2I3C4G5J6a7[8[9G;I<J>Y?C@cCHDEEIFIHGJHKZLHNYOZPHR^SHTGUGVGWIXFZ>[G]G^]_FaFbGcFd^eXgZh[
~dig	S!G#]%G&J(F)H*G+H,I-C.J/G0J1Y2I3c4G5J6I7H8H9B;I<J=[>Y?I@AAHB[CZDIEIFIGHHEI]KILIMIOaPGQJRHSITGUGVEWIX_YHZ>[H]E^H_HafbGcGeIfFgIhY
~dim	h#I(X)_-J3Z@HBGDXIIKIMJNIU^VHZ_]JaJdJhJ
~din	i%J9I>I@JBJDJHbIJM^P]ZFaJbEcXe]
~dio	n%X>ZCZD[ZI[X
~dir	P#E&d([*Y+G,G-H.I/G0G1e2H3e5I6F7c9C:a;F=E>B@IBHCEDHEFGEHEIDKALFMCN^OEPEQIRFSGT[V@W]X]YGZ=[G]E_ZaCcCdYeGfBgHhD
~dis	N!g#E%D&H(Y)Y*Z+G,G.X0H2G3A4a5H6Z7F:D;[<I=C?[@DAEBBCDDCEGGEHaIJJILGMDPHRESXTEUbVBWEXFY[Z=[X]H_IaCbYcJdDeJfIgGhF
~dit	U!G#F(F)[+I,J-^/Z0J1J2J3G4I6I7I8J:J;_=Y>FAJBEC]DCEXFJHaKEN_OJRJSIUGXYZG[I]Y^J_HaHbHdGeJfHgI
~div	g-_/Z6Z9J>I@XBIDHHZIJKZMJNJO[ZG
~diz	zN]ZI
~dj^	zHGZJb^
~dl^	l7Y<XGZHXZG]_
~dla	e%b(I*YHHg^
~dle	j(J)[-J@[BJHbI[KILHMIVZZFg[
~dli	w3[>_HFcJ
~dlo	uOXh]
~dly	w1Y3YJZ
~dma	uQ_ZJ
~dmi	A!B#C%D&E(d)j*m+E,h-@.G/@0D1Z2D3@4@5F6C7@8A9A:H;C<E=D>??@@@ABB=C<D@EfFCHDI=JBK=LDM>N?OBPkRCSETBU]V[XCYDZE[B]?^J_Aa@bAc@d]eBf?ggh@
~dmt	uA]HJ
~dn^	z4YTY
~dna	w*ZCY
~dne	i%I9IC[HILdZG
~dni	s-[@^
~dnt	s-YHHKZNYZGh[
~dny	zD[
~do2	w-_?Z
~do^	F#^(?*F+]-[/?0G2G5E7X8J9[:Y;F<F==?fADBaC^EAFGGDHAIBJAK[MEN<O^P[SaUaWEX_YE[J]H^E_AbDdHeFf=gAh]
~dob	l9^=GH_
~doc	d#I3J9F=J>J@JB_CJHcIZJJKYZY
~dod	wI^K[
~doe	M!J%G&Y)G*G,I-Z.J/H3X4J5I6H9D:H<I=Y>D?E@YAJBACFDEEHFHHcI[KCN]O]PEQJRHSFTYVDWGXHZ_[H]E^EbXcFdDeHgH
~doi	e#J(J*]9X:Z>J?J@IA]BJDIHDI[KYMJNIO]VIZG[]aJh[
~dom	I%a&G(@)B+E,C-@.H/X0F1D2F3E4j5c6F7g8e9H:C;E<G=A>BA^BDCADBEFFEGHHEI=JbKILEMENaODPgRESDT_UDVAWEYEZ:[E]C^C_Ia@bCcBd@eEfAgZhC
~don	^!X#I%I(H)I*J,J-F/[0I1J3_4F5I7I8I9F:H;J=I>G?F@HAYBcCDDZEJGIHHIEJIKCMFNFPHRISHTGUHVFWJXHYJ[I]f^I_FaDbHcHeJfHgZhG
~doo	lH]N]XXZH]YdY
~dop	l3I?H@JA]HGR[ZF]]_[aIf^
~dor	Q!I#E%E&I(Z)]*Z+F,]-C.X/G0H1G2H3C4b6Z7]9C:X;I<I=E>G?C@HBBCEDCFXGGHHJcKBLIM^NCOEP_QIRYSETEUXXEYXZE[H]Z^I_FaXbYdZeGgFhE
~dos	l3G9Z>[@YBJDJH[IIKIO^PZZFaX
~dou	l!J#]BJI[K_T]ZJ
~dov	n-ZHFZ^
~dow	K!^%B&H(C)F*F+G,H-E/_1F2H3E4X5a6G7D8G9B:D;Y<H=H>H?Y@GAFB?CEDDEHFHGFHZIDJHKELFMaNJOGPEQIRESeTCUDVCWFXDYHZF[^]I^Y_GaDbec_dJeGfZgd
~doz	uHJI]K[ZY
~dpa	uEHHGKZNYd]e[
~dpe	z%[
~dpo	o-F@]N^ZJc^
~dpr	i%I(Z)F*D,JEIH]MIPZZJg_
~dpw	s#b%JHH
~dr^	j9J>[K[M[QX
~dra	h(Z*Y+]-J3F9I:J@YBIDHIIKGMINIO^SYVJXIZF[[]J^]aIfJhH
~dre	U!G%F(F)[*G+I,J-D.^/G0J1I2I3c4I5J6J7G8H9F:[;J<J=G>X@EAIBBD_EFFIGHJHKELHMFNHOFPHQJRIS_TFUFVEWGXGYIZH[H]F^H_IaJb^c^dXeYfdgFhG
~dri	[!I#[%I(I)J*J+H/J3Z4I7J8J9D:Z=H>E?H@GAJBYCGD]F[GIHaJ]KFLJMHNJOHPIR]THVIXHZB]^_JaYbHcHdIfIhH
~dro	d#[%_(^)Z-X3H4[9J:J=Y>]?J@IBIDJG[HAIHJJKGMJNJRHUJXZZD]XaIbJc[fH
~dru	l>J@[CZH^ZGa]
~drz	p-Y/Z@ZHIJXKZMJN_ZH
~ds^	e!Y#I3G@[BJDYHCIFKXNZO_VJ^[aJe[
~dsa	r@aIJZJ
~dsb	zHZ
~dsc	h>]ZH[Xbb
~dse	m9G>_@JHbZG]J
~dsk	z3aHJ
~dsl	wHHT^
~dso	zI^
~dsp	w0X
~dss	zG]HZ
~dst	i#F%I(J-I9H?JBJH_IJS_TbZI_HaJ
~dsy	^%_(J-J0_1J3J9J=JBIEHGYH@MJNJRJUJVJWJZGcJd^eZfe
~dt^	m-I/J3IBJHFIHK^MJSXcId]g[hZ
~dta	zZYh[
~dto	h)bHI
~du^	f%Z>aHGa[d[
~dua	i!Y*Z/[9I>Z@YAYC^HEK[ZH
~duc	^!](I)J-Y9J=H>H?J@IBHDJIJJcKIL[PJTZV]ZB_JaZ
~dul	o4H5J@JJ]ZHdIgbh[
~dun	]!I#H%J&b(I)Y,J-I/I3G4J9J:J=H>H?G@XCIDHIHKYMHNHO[PIRJSJT[UHV[WJXJZ^[I]I^I_JaYcbdIfIgYhI
~dup	h%I&J3HAdH[fH
~dur	]!]#F%^(I)X*J-H/J6J7J9I:I=H>H?H@HAJCHDHHBIIKHLJNIO[RJSITaUIVGWJXHY[[J]c^J_JaXdHeYgJhI
~dus	m!Z#[%J&HAJBHHDPJZF^[_]gZh]
~dut	o=_>JBIZZ]YaZf[
~duz	wXZ
~dva	r;Y=]c[
~dvi	p)[-I:[BJHIS^UHVJZ[
~dwa	o.X?aIYZE
~dwi	o*]@[CYHJSXZY
~dwo	zC[
~dwr	l%a(_HDKJZHdXfJ
~dy^	R#F%F(X*X+c,I.J/H0I2I4H5I6I7H8G:E<]=F>G?D@^AFCZDZEIFHHFIGJIKYMEN]OGPGQJRHS_U^VFXZYHZE[G]FaJeHfXgGhE
~dyg	z@]XX
~dyn	o3Y>ZDZHYO]
~dza	rO[ZId_hZ
~dze	zB[CY
~dzi	]!I#H%I(H)J*I,J-G/I1J2J3X4I8J9b:H;Y=H?H@^AJBZCGDGGJH]IEKFLJNGOIPXRYTIUIVHZY]I^J_Ja^bHcIdHfX
~dzo	z9]
~e20	s-aIF
~ea^	e!J#X)G-I9F>I?J@HDIFZH[IIJYNJQXTIUIXJZ_aJh[
~eab	z@Y
~eac	U!_#])I*I+I-]/E1J4[5J7I8Y:F=G>Z?F@HAXBDCHEHFJGHHBIFJXK]LJMXOIPIRGTGVFWIZD[I]G_EcadIeIh[
~ead	P![#c%Y&I(a)H*F+^,G/F1G2F3Z4F5I6Z7J8F:E;H<H=E>^@IAFB[CFDEEIFHH]IAJFLFMBNCOEQIR^SJT_UGVBWIZC]C^D_IaDb[cEdEeGgZ
~eag	n(J)[HJZY
~eak	Y![#I%I+J-a/X3Y4J9G:J;X<]=I>I?IBGCJDHFZGIKGLJMIN]PITIU[VGWJXIY]ZE]I^I_IaIbHcYeJfHhI
~eal	e+J9^@YDIHYS_ZGcJf[
~eam	U#H)X*I+J,J-H/I3F4I7I8I:_=G>E?F@EAJBFCIDGFJGIHhIEKFLIMcNHOHPIRJSIUHV[WIXHYZZG[I]G^HaEbHcIdIfIhG
~ean	[!H%^&[)J*^-G/X1J3G4J9F:I;J>X?I@^AaCHDHGIHFIJKGLJM[NFOIPHTGVIXZYJZY]J__aFbJcJdJfIhG
~eap	wHIK]R[ZI
~ear	R!_%D&J(E)H+c,I-^.J/G0I1^2I3F4H5J6I7H8H;J<J=H>Y?ZAHCDD@EIF]GCIEJGKbM[N]QJRHSHT[UHVFWIXGYHZ?[Y]J^X_]aEbHdGeHfagHhE
~eas	Q%H(F)H*H+I,I-b/X1Y2I4I5J6J7H8H9_:F;J<J=C>C?GAICFFIGHHZIbJIKDMFNaOIPGRISHTIUGVFWIXZYJZc]F^G_HaGcGdGeJfHhF
~eat	V!E&J(F)G*I+H,G-F/H1H3G4G7H8^9^:G;I<I>G?F@IAHCHDGEJFIHZIFJIK[LHNEOJPGRHSFTHU^V]XHZA[I]G^Y_]aGd]eaf_gIhF
~eau	]!J#J%I(I-F/X3E4J6J7J8Y9_=J?[@XB[CGHCIEJJM^OGPJQZU[XI[Y][^JaYbHdHfJhG
~eav	c!a/X9J>J?H@GBJG[HcIJKJVJZC
~eb^	rF]HZNZZHaX
~eba	H!E#C%_&I(B)D*I+G,[-D.H/G0[1Z3E5X7G9H:E;I=]>E?E@HA]DDEFIDJYKBLEMDNCOHQXRYSFTDUBVBWEXGY^ZF[E]E^C_]aFbGdcebf^hC
~ebb	pBIHIM_ZJ[]hZ
~ebc	wH]
~ebe	b#^(J-G0[3I9H=J?ICIDHMGNHO]XXZA]Z^Ia^bIdIfJgZh[
~ebi	nI]ZJ[YbXcY
~ebl	g#_+Z3G9H>H?H@HBICGDGHCIZK[MJN[OYVJZF[^]J^Ja]bJcZ
~ebm	mB[HYM_ZHhH
~ebo	Y!H#F%H(Z)Z+J-G/H1J3Y4J9G:J;Y<^=J>E?_B_CIDHGII[KHLIM]NHOHPISJVIXJZG]H_XbZcIdXf_gIhG
~ebr	c![#H%J(Y-Z3H4J9G:];]>]?X@FBHCYDHHEK^MINHVIXJZB]^^[aFbIdIfJhI
~ebs	kH^I[ZZcJ
~ebt	zX[
~ebu	d4Y6Y8ZDZEZHIZGbJcedYfIgJ
~ec^	Y!I#I%G([)J*J+J,J/I2J3]4I8J9F:];J=H>J?b@EAJBXCHDFGIH>IFJJKZNHO]P[RYSJTYUHVFWJXHYJZF[b]G^I_IaDdIfGh_
~eca	Q!H)Z*G/[0J3H4E5^7H9G:X>H?G@HBFCHD]EZGJI[JHKJLYMHOYR_UJVYXZYEZB[J]YaFbIdYeIfHhF
~ecc	b#Y-I/X3X5Y9I=J?I@IBICIDJHDIHKYM_NIVYY]ZG]JaJbJg[h_
~ece	P#[&J(Z)H*H+G,H-C/G0I1H2I4G6H7J8G9E:J;J<J=b@_AHBCDXFIGGICJIKdLGNEOEQJRHSGTGUAWFX]_Fa_cIdaeIfGgG
~ech	T!D%c&I(c)F*F+H,X/]1H2H3D5H7F8G9E:C;c<Y=C?C@ZAGCDDCEGFXGFHEIALaPYQIRGSGVAWFYF[F^I_FaBc[dEeYfChJ
~eci	T!E#F&b(D)X+I,I/I0J1I2I3C4G6_7H8G9^:F;J<J>FCGDEF[GGI^JGKCLHN_OHPGQJRJSXTHW[XG[G^F_GbXcFdFeHhF
~ecj	zI[
~eck	Y!I(G)I*Z+I,H-B0J1J2J4J5_6J7J8I:I>G?G@CAJBDC_D[FJGIIbJ_KILZMFNZOHPHSITIUHVHWJXHYJ[H]Z^Z_IaGbHcIeZfHgJhF
~ecl	i#](J-J@YBHCZDJHFI]K[MYO]ZDhH
~ecn	wZEha
~eco	O!E#B%C&I(D)E,G.I/H0H1G2H3[4F5H8_9B:X<H=D>]?I@bAGCeD[EGFGH[ICJ_KELFMENAObPEQHRESIVHWGYG[I]Y^E_EaEbDcDdHeGfEgGhc
~ecr	T!F#F%]&I)G-E/F1H2]3J5J6f7H8Y9E:F;I<I?_@GAHBDCGDEEHFGHFIDJHKJLGMENDOHPYSITGUFVDWIXGZG]G^F_[aFb[daeZf]hE
~ect	>!H#<&b(D)E*F+B,].D/H1f2d3[4Z5C8d9G;_<b=;>A?D@?BCC<D:EBFDGdIAK;LCM?OIPCQ[RdSFTJUFVBWIX>Y[ZA[B]<^I_ba@b@cfdIfcgCh[
~ecu	P!E#E&J)Y*_+_-G/Y0I1H2I3E4D5I6G7G8G9F:F;[<d=F>_?Z@AAHBDC]D]EHFIGGHHLGMDOXPEQ^RGSHUFWGYaZY[F]F_GcFdFeHfFgHhF
~ecy	wKZ_]
~ecz	z?ZD[
~ed^	C#^%F&F)@*[-I.H2C3J4G6H7B8]9=:G;F=[?ZAGBJCaDAIZJFK_LYO[PBRFSCUHV_WCXaYFZ][E]^^X_IaGb@dCeCfFg[
~eda	e!I#I%G(Z-G2Y3I9_:J;]=J>H?F@IBGCHDYGJHDIYM^NZTJUJVIXIZY]I^YaIbIdJf[hI
~edd	u-I9I>J@IBHH_IJZ^
~ede	K!Y#^%I&H)E*D,c-?.H0F1E2F3@4C5G7k8H9Y:E;F<H>=?EADBbCFDFEJFFGDJGK[LENFODQGRETAUYXZYEZZ]@^A_AaYbXcCd@eEgHhY
~edg	n._
~edi	Y!H#F%H(F)H*Z+I,J-^/J1J2J3F4H6J7_8J9Y:F;_=Y>B?DAJEJFJH_KCLJNGOIPFRJSJUGWIXbYJZ?[H]Z_IbEcXdHeJgJhG
~edl	z1YV[ZI
~edn	r*YC_
~edo	]#[%H*H+],J-G/I3G4I6J7^9C=H>]?X@aCDDFGJHIIELIMFNHOIPJRYSJTZUIVEX^Z][Y]H^I_IaEbHcJfHh[
~edr	h)X9J:]Hc
~edt	h)bHI
~edu	l,Y9J=IVI]be[
~edz	w9[;[HI
~ee^	d%Z*_-J7J9J=f?I@ZBIDJIJKHUJVIZF[XbJdDeIfGhJ
~eec	a!J#J%[(I+J,Y-I3H4Y6X7J9I:I>H?H@GBHDIFIGYHEIIKHLJMINGP]UIVGXJZX^I_JaJbHd_e[f^hH
~eed	M!X&J)G*Y+G,H-E/X1X2H4E5Y6H8F9G:F;I<X=]>Y?GAGBZCcDEEZFIGGH^I^JGKCLFMHNDOFPFRHSIUGWGZ_]D^F_FaDbGcEeHfFgYhI
~eef	r%Z/Y@[HIIIKIN[UY
~eei	zS]
~eek	_!Z%I(I-H/Y1J3]4I7J8X:H=J>Z?IBED[GZHYLHMHNIPJRJTHUIVZXJZ[[J]H^I_ZaIcIdJf[gIhI
~eel	n#[:]>HX[ZZ
~eem	h(I-]HZI[KXNJP[VJaY
~een	K#X%J&I)X*E+],G.I/B0H1G2H3D5Y6[7F8G9B:E;I<Y>[CHD]EGFHGEIZJYK^LJMFNBQHRFSDTDU]VXXDYGZE[]]Z^Dbec]eGfEgEhC
~eep	V!H%I(H*J+^,J-Y/J3H4J6J7Z8J9H:I;J=I>G?I@]AIBECHFII]JIKXNXOIRJSJT^UJVHXHYJZI]G^[_IbGcIdIeJfXgYhX
~eer	[!H#Y%H(J)J*^+I,I-E1J2I3_4I6I8J9Z:G;J=I>Z?H@aAIB]CDDJEJFJGIH?IZJJLJMFNCPIRIS[VGXXZJ[J]H^H_HaEbHcJdYe[g[
~ees	e3J4Z9I>J?IA^BIGJHFKZMIRXZ^bJcZdYfIhJ
~eet	Y+Z-Z/Y>F?IBIDJH_IYN[ZJ]aaJ
~eez	zH]
~efa	d#J(J+I-I4]>]?H@^BJCIDHIIKHNZVJY]ZE]]aJb]
~efe	a!J#Y&]-G/J3I4f5J9H=I>G?[@IBHCHDJHZIIJIKHMHNIPJQYTJXJZF]J_JaHbZdJfJ
~eff	nBZHJLYQZTY
~efi	T#H(X)J*H+X,I-I/H1J3^4H5I6J7J8I9I;J=X>E@EAJCJDGFJGHHGIGJHKELIN@OGRIS[THWjXGYJZY]E^H_HcGdGfHhH
~efo	M#D%F&H(D)G+H,H-C1H2H3b4F5Z6H7G8F:D;H<I=D>_AFB@C^DeFHGGI@JGK[MENCOfPFQIRGSGTJUEVCWGXZYGZC[F]d^F_FaGbZcDdEeHfFgGhI
~efr	w-[Z[
~eft	](H)J*I+I,G-G2J3G4J5Y7J9Z:I;Z=H?H@[AZH[IFJJKELJMHNXOHRITIVIXFZC]c^YaHbIcJdIf[gJhI
~efu	N!Y#D%a&I)[*F+G-^.X/c0H1H2I3D4F6G9E:I;I<I=^>E?I@YAHBCCEDEEHFGGEH>IbJbK^LGMBOYPZSDUFWGXEYHZI[F]G^GaEbDcEfDgF
~eg^	^!J%F(c)]*_-J3J9I>J?H@YBJCIDHH@NJPcVFZG^[
~ega	T!D#D%h(^)E*E+G,G-C.X/G0I1H2G3C4F5I7H:E<I=F>Z?E@DAGBBCDDDEHFGGEHZIFJHKALHMDNZOFPgQXTFUFVaWGXDZ?[H]a^F_Ea^bZcCdDeHfDgHhF
~ege	a#X(X-J3I9I:I=I?H@GBGD_EZG^HJIHMIN[OZTYUJV[ZB[I]Z^JaHbIcJfIhY
~egg	p=[>^@[BJDYHH][aH
~egi	I!H#D%E&I(F)C*J+k,G-B.H0F1G2H3H4F5H6G7E8F9C:D;G<H=I?_@FAFBYCbDgEFGEHXIAKALEMCNXOcP^QHRFSFTEUGVBWYXCY]Z@[E]D^E_DaBbGcIdCeGfCgEhD
~egl	i.X3J?]@IBYGZHEIJKXN^RZV[ZH
~egn	s*Y=^>IHIZYa]
~ego	a!I#H%I(Y)J-G/J1J3Z4J9E:I=H>Y?H@[B]CXHGI_JJKZLJM^OIPJRJTHUIXHZ@]I^I_JaCc[dHfZhZ
~egr	a!J#J%I(])I*Z-J3J=I>J?I@]BGDHEGHBIJKJMJSeUEVFWJXJZF]J_JaIbJcHdde]fEgJ
~egt	c!X#J,Y7Z9I:J=J>]?Z@IBIC[D_GYHDIHK[NIOXUJVJWXXJZH]IaIdXhI
~egu	Y!I#F*[+G,I/I0J2J4H6I7H8Z:H;I=Y>F?^@ZAHC_DIEIFJGIHFIDJJKDLIMGNGOGPGQYRHSYUXWIX[Y]Z@[I]b^I_HbGcGdGeJfFh]
~eha	h#J(I-Y9I>J@JHZIIK[LXZY[Yd[h^
~ehe	d#I%J*a/J3Z4Y?JBHCEDJHEKHMJNIPYRJSJTZVJXJZE[YaJbJc^d]g]hJ
~ehi	g!I/G0J1Z3Z4J9[>H@IAIBIDJGFHAIJKIMaNYR_THX[ZF]J_[aFbZcJdIfH
~ehl	W!I#Y%Z&^)I+J,Y-F0J1J2J3]4G6[8Y9F;Y=]>F?HAIBDCXDDE]FJGHHHJIKFLHMFPGRZTGUGWXXFZ_[X]G^H_HaFcGdJgHhE
~ehm	m?a@IHIIIK]N_ZH
~ehn	g-]=J>J@YBJHFJ[KHMJNaZ^dZhJ
~eho	i!J#J%](_,Z-I3I6X9Y:J;Y?J@IBICJDIIIKIMXNJP[UIVI]]aIbI
~ehr	]!Z#G%Y(I*Y+Z,J-H/I0J1Y3I4H9H:I;J<Y=_?YA[BGDGEZGHHCK[LJMHNHOGPHRXSJUIVGWJX]Y]ZF[I]G^I_YaFbHcFeJgJ
~eht	V!J#H%G(F*H+J,J-^/I2X3[4H6I7I8J9F;J=J>]BFDZEJGIIYJJMYOHUHWJXGYXZX[Z]G^]_IaDbXcHeIfYgIhI
~ei^	W!Z#a%H(G)H*a+I,I-J/X1J2J3D4H6I7I8I9C:G=F@bA^CXDXEJFJH?JILINZOZPHRISHVFWHXXYJZG[H]b^H_IaIbGcHdGeJfHgHhE
~eia	r#ZH]JZ
~eib	W!H#G%^&Z(E)H*I+I-G/H1Z2J4Z6Z7H9G:G;I<J=Y>D?F@ECGDGEIHGIIKELJMGNFOXP]R[SHTHUFVEWHXGYYZH[X]H^G_Ya]bFd_e^f[gZhF
~eic	X!J%G(H)I*Y+J,I-_/]0J1I2Z3]6I8J9E;I=G>F?F@XEIF[G[HAIdJJLINEO[PHR^SITGUHVFWIXGYHZA[H]G^H_GaEbGeJ
~eid	l9Z@JA^B[HJIIKIMINb_JdJ
~eie	u#X9^HE[X
~eig	Z!I%](G)J*I+J-J/]0^1J3F4H6J8J9F:Y;Z?[@[AIBDCGEJGHHXIELIMFN]P]RXSIUHV_WJXXYJZ?[X]H_XaEcHdEgIhF
~eil	d!Y(J+Z-X/]3J9G:J>H?Y@ZBJC]DYMHNHOJTJVYXJZA]_aHbJgJhY
~eim	R!D%]&](Z)H*I+H,Z-J.J/G0H1I2I5I7Y8H9G:];X?X@CAICEDCFHGGHEIEKBLXMJQIRGS[TFWZXEYHZZ^H_Ga^dCeYfIh_
~ein	F%G)G,G-C.Y/C0X1G2E4Y5D6E7E:Y;J<E=]>CACCXD^E[FJGFIZJIK]MENHOZRES]TAU[W^XZZb]D^J_Ba^bCcDdEeDgE
~eio	l-J9I>]?J@JCYHJIZT^ZF[X]]aIbY
~eir	V!I#I%I(J-Y3J4J7J8a9Y:_;Z>G?GBCFYIEKJLZMJPHTIU[VZWIZD[]]H^J_IaIbHcIdXgHhY
~eis	b%I(J-H/G9Y=^>H?I@FBID[F[KEMHNbPJTYVXXJ[J]IaHbYdJfJ
~eit	O(B)I*Z+[,F-I0Z2Y3F4J5H6F7G=X>D@ZAFBHCcDYEFGHHEI[JFK]LGNDOYPER^S_TYUBV@XYYXZG[D^CaFbCcXdBeHf[h[
~eiv	d(I3I:I>Z?IBJCJDIH_KJVZ][aZ
~eix	m@_BJKZXYZ]hJ
~ej^	j!J#J-J3J9Z:]@JBIC^DIHCI^MZNJU_ZG
~eja	a!I(H+^-H/Y3J9H:I=Z>H?HCHDGHEIGKbM_NITJVHXYZX[J]I^JaGbHhX
~eje	V!H#I%I(H)J,J-a/_0J1J3I4I6I7I8J9G:H=I>H?IAJBFEJFJGHHJI[J_LJN_PHSJTIUJVHWJXJZJ[J]_^H_HaJbHcGdGeJfHgHhX
~eji	zIX
~ejl	wCXD[aX
~ejo	n0Y3J?]CJHFY^aIfZ
~ek^	b![#J%J(I-I/Z3J4J8Y9Y:I>[?J@[BFD[G[H]LIMINITIUJVY]I_[aJbIfGgIhJ
~eka	h#J%I&_(I*I-Z/[2Z3I4J9F:J=I>J@]BIHXIHKHMHN]P[XYZE^Ja]bJdGeJfJgJhJ
~eke	h-I3J9X=^>F@IBJCJD]HAIaKJZ]aJf_
~ekl	p9J>XB[DYHGZY]ZaZ
~eko	i%H(J)Z-Y:[;Z>I?J@[BYCIDYHXIIKHMJVYZG[Za[
~ekr	wb]
~ekt	f(J/J3]9I:J;Y=I>JA_BIGZHEIIKJMIVJXJZD]I^I_baJb]c[dJfJhZ
~eku	s1]9_HHIHN[dJfI
~el^	Q!D#X%D&I(G)F*F+F,G-Z.I/E0H1G3^4_5[6[7J8G9@;H<]=I?^AGBACEEJFHG[HfIBJJMBNJPERFSGTDUaWGXaY[Z?[F]Z^E_FaXbDcHeJfCgGhY
~ela	Z!G#Y%J(F)I*I,J-E/H1J2J3G4H6I7I8X9[:^;J=[>^?EAIBACEEIFJGIIDJJKDLHM[OHRISITGVFWIXFYIZ^]]^H_Hb_c^dFeJgIhF
~elb	g(J)Y:J<[=J?I@ZAaB]HEIJKZMJU[VaZD]J_IdIhI
~elc	i+J-c9X=I>I@IBJDIIDK[N[OYZH]Ia[hI
~eld	T#Y%G&J(E*H+I-C/G0J1I2H3_4H5J6I8I:H;I<J=F>G?D@HAHCEDCFIGGHEIDKBLYNCOYPGRZSYT^UIWHXFYIZa[X]F^Da^bbcFdJeIfEgYhd
~ele	K!F%_&G(H)C,F.H/E0F1J2E3c4C5E6E7X9H:A=F>d?[@IACBICGDcEFFDGbIFJEKCMBN[OeP_QGRGSETHV_WIXBYEZA^E_]aGbAcCeFfBgEhC
~elf	Q!F%G(A)e*H+I,I-G.J/G0I1I2I3H4H5I6I7F8I9I:F;I<J>F@CAIBZCGEIFJGGIGJILEMFNFOJPFQJRISYTZUeVdWFXHYH]G^c_GcDdEeIfAgGhF
~elh	h#X-I/Z0X1X9H?I@HBJCIDIHCIHK]MaNJXJY[ZX]IaJbJh^
~eli	^!I#I%I(I)I*H-Z/J3G4J6X7J9X:J=J>H?_@IAYBGCHDHHCIFJIKJMJNIPIQ_RZSJT^UEV]XHYZ]H^J_JaZbacJdIfIhI
~elk	wHJI_N]ZJ
~ell	J!J#I%A&G)C*I+D,I-[.X/F0Y1E2H3[4D5F6G8G9_:I<G=F>^@GADBBD_EHG[H^IIJFKJLDMEPBQFTZU_V]WFXAYIZ>[B]c^HaDcBeHfEgah_
~eln	l6X9J@XDZIYN^ZJh[
~elo	_!H#Y%J*J+J-Z/Y0J1I2J3I4I5]:X=J>[?ICIDIGJIHKFMENGOJR[SJTHUJVIXJZH]X^I_ZaIbYd]fIh[
~elp	T!Y%I(b)F*Z/I3H7I8J:H=J>G?F@[BZCIGIHXJZKFMFNGOJSIT[UHVFWJXHZY[H]I^G_JaHbFcJdIf]g^
~elq	wM^
~els	e#J&[7Y9I:[?YBYCJDIHII^KGMINYSJUHVZZ]^JaJbYdHfIhJ
~elt	i!Y-J/J6[=J>Z?J@[A]BFCJDHHFIYKIMYNIS]UIVJZY]XfJ
~elu	a#]%J(J+J-H6]9G:J=J>Y?H@GBYC[D[IGK_M[NJOaTJVJXIZF]HaFbJdJfJhH
~elv	i(J)]/J0]HCI]XXZFb^
~ely	f&X2Z?Z@^HGQ]
~em^	C#A%C&D(>)D*B+I,A.F/d0^2C3I5D6b8G9G:G;B<D=F>H?@@ZAXBaCID_EfFGHHIEJBKZLGM<OFP^QERHS[TYUCVHWBX=YDZH[E]F^>_dbAcddceAfZg]h@
~ema	I!B%H&G(A)D*^+H,E.I/G0G1J3_4B5F6E7D8D9H:Y;E<G=A>[?aADC]DdEXFEGCH^IJJEKDLGM]N@OJPJQFTIVAWDXdYE[C]Y^C_DacbEcHdBeEhI
~emb	W#H%G)I*H+J/I3G4I7I8J9E:H=H>E?HAJBFCHDHFcGHJJKaLJMHNFOHPcRJSJTIUIVdXH]G^H_JaHcIdFeJfIgIh[
~emd	z+J7ZDHHFY^
~eme	P!G#H%Z(I*G+G,H-A.J/J1H3D4Y6J7F8Z9D:E;I=Y?D@]A[DCGGIbKeLFMDOHQIRHSGTXUFVIWGXEZD[[]E^G_EaGcYdYe[fJh[
~emi	W!H%H(H)J*I+I,J-G/a0J3G4I6I7J:I;J=f>H?G@FAIBGE_F^GIHHIEJJKHLIMGNaOJPHRJTHUJVHXHYIZB[J]H^I_FaGbIc_dFeJfH
~emm	p-YHIKXa]
~emo	T!F#G(F*G+X,I-G/J0I1H2H3X4Y5J6H7H8X;H<I=[?[@DBBCEEIFIGFHJIIJZKYLHNFOGPGQhRHSITGUXWIXXYbZA[I]F^X_XaEbIcGdFeIfEgHhG
~emp	M%E&J(C)E*F+E,G-E.I/E0H1H2H3J4F5I6G7F9C:Z;G<I=D>Y@dAHBDDbEHFXHEI@JFLgN]OEQHRFSGTdUXWGXbYYZC[E]C_Fc^eFfDgF
~ems	o)^/[HI
~emu	k3J4c9I>I@ZBJCJDYIJKJMXZIa[
~en^	9!D#Z&H(Y+H,e.E1B2B3D4[5D7B8@9Y:D;[<E=]>[?a@]BZCGDYE@FGGCIcJAK]LGMCNHPGR_S@UJVCW@X[[X^B_Ha]bcc[dGeBgC
~ena	F!X#I%G&G(E)]*H+D.X/C0E1D2Z3E4B5F8]9F:b<H=H>D?J@HAZBZC@D@EDF]GJK^LEMENIODPCQGRDTBUhVbWcXAYJZH]A^H_?aFbHcDd[e[f@gChY
~enc	K!^%B&G(C)E*E+E-F.H/D0G1H2F3G6Z7E8E9D:C;X<c=l>B?CAbBECBDEEEFFGBHdJJK?LYM^NFOIPJQHSETFUAVCXJYH[E]H^DaHbEcAeJfAgFhB
~end	L!Z#Y&H(G*H+E,E/C0F2F3Y4C5J7J8H:I;G<G>E?EAGBACCEFFFGCHaIBJbK^LYNaOXPDRDT[UYVEWDZG[H]a^G_HabbFc[dHgDhD
~ene	W!I#F%]&Y)[+H,_-H/H0I1Y2]3E4H5J6H7I8H9H:Z;J<J>E?F@FAIBACGDEEIGGHAIYJXMEO[P[RGSHTHU]WHXYYIZA[H^b_GaFdBfdgHhE
~enf	c-]<[>J@IBZHEIJJ_KZNFR]Y]ZHaGfI
~eng	Y!Y%H)I*G+I,H-F/J2^4J8J9F:H=IBGC^I^J[KDMXN^OGPJTIUJVG]I^JaHbIcIdJfJhX
~enh	O!D%G&J(J)F*F+G-X.J0X1H3D4G8G:I;H<I=D>Y?FAHC^EHFIGJHII[K_N]OGPEQIRGSFTEU_VBXCYGZa[[^X_FcEd[eGfJgHh^
~eni	S!F#G%a&J(e)H*H+I-Z0J1J2H3G4H5J6I7I8I:G=G?F@_AIDEEIFJGHH=J_KILHMZOIPaQ_RJSHTHUGVGWIXGYIZB[I]H^^_HaFbGdGeIfJgGhJ
~enk	u#I,JBJH]IZZJ^]
~enl	p7[H[ZI_JbbdI
~enn	T!F#E&J(H*G+G,F0_1Z2I3J4F6G7X8H9H:H;H<J>DAICEG]HGK_L[MXQJS]TFUXW_XGZ=[_]E_GaHbFcEeYf[gX
~eno	R!F#F%F&J(Y)F,H-^.J/F0I1H2H3E4G5I6I7F;I<J>B@]AHC]DJEHFIGZHEIdK[LGMYNZOGQJRHSGTFUZWHYHZX[H]E_GcFd[eHfFgGhZ
~enr	b+[-J/X>J@IBICZDcH^IHKJMZOXVHZF]JaIbJhJ
~ens	V#G&J(F)H*H+Y,I-E/H0I1H2]3b4G6H8H:I;I<J=Z>_@CCFDJEIFIHZICJIMEOFPGRHSHTGUFVEWIXGYIZY[H^H_Ha_cFfbgHhE
~ent	8%D(G)G*@+C,^-Z.B/e0j1Y2A3H4@5F6X7b8A9C:D;F<@>B?@@GBaC@DJE>FHGEH]I[JCL@M<PDRBSdTcUEVGW>X_YDZA[Y]I^@aZc_dCe^f]g_hh
~enu	V!Y#J%F&J)H,Y-Z/I0I1I2J4G5J6H9G;_>F?J@BAaDHEHFIGXIaJIKJLZMENERHSGUFWHYIZF]Z^[_]aIbEcGeIfEgXhF
~env	d#J&Z-^3I9I:J@XBIEYHEIIKJVJWIXIZH_Jabc_dZ
~eny	o4]>XHEP]ZI^_
~enz	Z!X#X%G&Z(H)J*J+J-F/I1J2J3]4H6J7J8Z9F:H=h>H?G@FBECGEJFJGIIDJZKFL]OGPIRXSJTIUGVHWIYIZD]H^JaFbGcXdJeIfFgJhH
~eo^	f#H-I9H?^@HBICID^HDIJKIM^OJTaZFa^bXhI
~eof	w>[HJM[
~eon	d!Z#_%Z*Z+X-H9I@GBICJDIF]IJKHTYU^XJZIaI
~eop	X!H#I%G(Y)Y*[,J-_0J1J3G4I6J7J8]9];^=H>F?I@EAZBGEJG]HEJHKFMHNFOJPaRJSHTIUGVZWHXGYJZA[Y]I_HbJcHd]eJgHhI
~eou	r#YXIc_
~ep^	S!F%H&J(F)I+],I0J1I2J3E4I5J6[7Y8H9F:G;I<J=G>E?F@[AGBCDXFHH[IZJHOGR[SHT^UHVYWIXFYHZX]Z^Z_GbEcHdH
~epa	]#I%H(Z)[-J.H/I4J7J8I9I:H=H>Z?IBFCIDIEJF^G[HZIFJYKFL_MINIPIRYSJTIUGVbXJZC]H^^_IaHbZcYdHfHgJhI
~epe	i#]HIKcZGgX
~epl	_#J%Y(H-G/J3I4F=I>a?I@bBHCJDHIFKFMfNFOJVIZ@]I^IaIbZcIhY
~epo	Y!I%H(I)J*Z-G/J1J3H4J7J:Z;G=H>G?F@FAIBXGJHbIEKGMIOIPHRYSXTIUIWJXYZ^[J]^^JaHbHcXdHf[gJhI
~epr	h#I-J>JBYHHKZN^PZVHXZZGh[
~ept	R!F%D&J(F)H*I+H,H.X/c0H2H4G5J6H8H9E:C;I<J=E>D?^AIB^CGDFEIFJGEHEI]JXK^LEMXNXOaPGQJRHSITHUHVEWIXGYIZ_[F]F_FaFbFeZfCgGh^
~epu	e%J(J-I9H>[?J@ICIDJIIKIMINJP^VJXFY[ZE]Ia[b[cJdIf_gY
~equ	N!E%C&I(a)F*D+^,G.I/F0X1G2H3D4G5I6Y7G8G:E;I<a>C?H@BAGBYCdDGEcFHGGHYIaJGKDL]MEN_OFPDQHRHS^TFUDVDWGYFZD[H]I^E_FaHbJcZdGfDgI
~er1	rb^
~er2	s-a
~er^	2!I%:&C([)E*I,>-C.F0?1B2[3]4]5a6Z8E:[;[<G>]?I@^A^BGCID^EIF^G]HdI_JbK[LEM@NFOgPZQHRZSITDU>VAW?XIYGZG][^X_]aZcHd@e9fXhA
~era	K!]#[%G&F)D*C+D,_-I.G/E0F1^3?4B5F6E7j8H<G=B>E?H@]AIBJCEDHEEFEGFHJI>KJNGODPeRJSZTAUDWEXFYD[E]J^H_CaabHcYeDfXgI
~erb	a!H#H%E(H)J*I,J-Z/I3H4I7_9G:H;f=H>G?Y@FBECGDHEJGIH_IGLIMGNHOIPYTHUHVHWIXIZB[J^^_IaFbHccdHfIgJhH
~erc	^!I%H(H-G.X3H4J9a:I=I>F?H@FAJCGDHFXGIHAIbJ_KFMGOHPISJTGUJVZXHZY^I_JaHbIcZdHfJg^hH
~erd	R!F&J(F)X*^/I0Y1I2H3I4^5J;a<J=Y>d?C@]AHBEFHGGH=IYJHLGMCNJP[RHSHTIUJVEWIYHZ[[G]E^H_JaGbFcFd]fEgG
~ere	I!B(Z)B+Z-D.J/Y0]2E3C6^9H:^;g<I?[@[AGB@CDDAEEFHHEIFJEK]L[MEOYQGSCTEU_VGZE[I]D^J_DaGbBcFdce[fDhC
~erf	_!I#J%[(H*J+J,J-G/Y3Z4Y6J8J9]:Y;I=Z>FAJBXCbGIHYKGLJOHRISJTHUJVHXHYJZD]I^J_HcIdIfHhH
~erg	[!G#Z(G)I*]+J,J-D/J1J2J3G4I6J7J8[9F;J=H>J?]A]BDCFEJGHH]IFJJLIMDNGOJPFRJSJT]VFWIXYYJZ^[X]Y^H_IaGcXdGfZgYhG
~erh	_#G%I(I*Z+X-H3Y9I:H;Z=H>H?aBFDaGYHEIHKYNIO]PJTYUJVIX^ZB[J]H^JcJdIfIhI
~eri	H!B#<%?&F(@)C*Z+D-B.H/C0F1D4Z5F6D7G9G;g<F?GACBXCfDcEIFEHJIHJDLCMIN_OYPGQFRGSCT@UBVCWYXaYEZH[C]^^Y_Ba_b@cBeJfYh^
~erk	d#^%Z-I3Z9I<Z>I@HBYCJDIHJIHMYNIOZPITJXIZJaJdIfZg[h_
~erl	Y!]#G)J+I,J-F/J1J2J4I7J8J9H:Y;H=[>Z?^AJC_D]EXGIHDIYLIN^PIRJSJTHUIWIXHY]Z@^H_GaDcEdIeJfIgZhH
~erm	M!I#@%g&H(b)I*F+H,G-d1G2G3B4F5H6G7F8F:C;c<I=G>[?B@FAFB[CCD?EGFIGEI@JFKHLEMCNBOHP[RGSFTBVZWJXBYGZG]d^^_IaCb^cHdDeGfIgE
~ern	M!a%I&F(A)E+E,E.H/J0G1F2G3g4C5H6F7H9G:e;[<H=B?Z@YADBGC@EFFFGFHCIFKcLHMIQHS[TIUDVEYEZI^]a@bEcedHeHfJgH
~ero	N#C&H(E)F,J-C0H1H2G3f4F5I6G8F9A:D<H=D>d?^@IAYB>C@DFEGFGGFHEKHLJMYNCOhPEQIRJSFTYUEVJWGXYYGZE[_^E_Ha[bJcEeGfDgFhX
~erp	b!I#J%H/G=J>J?J@GBICZH^IIKIMINGO[P]SJTJVJW[ZD]Z^J_]aJbJdJfJgb
~err	E!Y#h%E&d(>)E*A+J,a.J/D1H2D4Z5D6[7A9D:?;C<D=E><?>@BB_C=D@E]FBGCI?JEKELBM<OJP?RFSdTcUGVAWEYEZc[b]_^Ja<cYd>e_gAh[
~ers	L!F%G&H)C*F+X,F-F.H/Y0X1e3@4F5^6]7]8E:E;E=X>]@^EEFIGGIHJFKDLHMGNDPJRDSZTDU]V^XYY^[C]C^JaEbXd?eEf@gchF
~ert	L%Y&X(H)H+I,G-c0F5G6E9@:E;^<Z=J>F?J@ZAFCHEDFXGEHaIDJJKELYMYRJSDU_W[X]ZH[D]H^I_XaZbHcFeHfBhH
~eru	Z![#H%H)I+^,Z-G/I0Z3^4I8J9G:H;J=H?FBYDYGZHAIIJJKFL^NYOHPZRJSXTIUHVFWJXHZ@[I]H_IcHf^gI
~erv	B!?#B%G&E(E)^*@+B,E->.D/G0Z1I2Y3D4d5d6e8@9I:A;C=@>A?F@<ABBHC@DDEFFaG=IAJAK=LGMXN@OBPXQJReSdTBUbWAX@YbZ>[A]=^Ba?b=cgfkg?h?
~erw	]!I%b(I)J*I,J/]1J2Z3I4I6J9J:H;_?YBGCHDXGIH@IHKaLJNHOJRZSJUJVZWJXHZG[J]IaHbHd]eJfGgI
~ery	P!D#H%[&H(H*G+Y,H.J/F0I1H3H4G5I6H7G8G:F;H<I=F>Z@JAHB[DZEHFHGFHbJYK[LFN^OFPYQZRGSaTJWHYI[G]Z_FaHbHcFdGeHfIgHhF
~erz	c#I(J-X3_9Z:Z=J>J@GBGCIFZHFI^LZM[NIOJZDaJhY
~es^	I!F#a%D(H)D*G+J,G-G.H/D0I3_4I5G9C:E<G?DAXB=CBDAEFFFGZHaIbJIKbL[MJN[O^PFQHRFSCUIWEZY]B_IcCdDeFgI
~esa	U!e#G%G&J(I)Y*G+J,I/H1J2J3G4H7I8^9H:Z;[>J?G@FAIBFCGDFE_FJGIHDIFJJKFMHN[OIQaSJTHU_VIWHXHY[ZA[I]H^H_HaGb]cGeIfFgIhH
~esb	c#Z1Y?G@JB^HGT^ZJ[bbH
~esc	P#C&X(C*E+F/E0Y1F2F4J5H6Z7E9Y:E;I>X?]@CAFCDD?EEFYGaH>I@JGKELEMCNFO[U_WFXDY[Z_^D_DaBbJcadbf]hC
~esd	g*X-J@aIJKIMINYPZR[ZEbZdFf]g[
~ese	8!Z#D&H(])^*X+A,A-=.]0X1[2D3F4H5]6D7Y9F;J<H=X>I?Z@HB[DDFcGXH?I>KELJMFN?OEQERJSbTBU[VYWbYDZ[[E]Y^H_Ia^b^f]g_hH
~esf	mHaRXZJ
~esh	_!Y:I;X=[>J?J@]BGDZLXNJVHWZ^H_IaJbXd]fHhI
~esi	c%J(I3Z4X:Y=Y>H@HBGDGHYIHKINJOJRZUIVIXH[[]X^Z_^bIdJfGh^
~esk	U!H#G%I(e)F*Z+J-X/Y3G4J6J7I8J9G:H=I>E?[@aBDCIGIHbIEJIKEL_MHOISIUHVFWJXIZI[I]H^Z_JaGbFcGdIfHg^hJ
~esl	l#Z6Y9IBYHFO[U_Y[ZHfX
~esm	h!J9I;X>J?J@]A^BJDJG^HEIIKXMIXJZF_IaJbYdafHh]
~esn	w-^3[HHNHOI
~eso	a![#I%](J+J-H3I4Y8G9Y:J=I?I@GA]BYCJDGGYH^IHKGNIOJPJTHUJVIXJZa]Z_IaIbIfIhJ
~esp	S!E#c%G&J(F*G+H,G/F1H2I3I4F7H9[:F;H<J=G?E@ZAZBCCDEHFHGGHJIbJHKILHMJNbOZPGQJRGSHT^UGVDWIXaYHZE]Y^H_^aIbJdFeIgHhD
~esq	pZ^
~ess	C%_&D(F*@+C,A-_/^0E1E2G4G5E6B8E9D:J;F<E=b>_B_D]EGFCGGH_IFJBLFM@NIO@Q^RGS_TDV@Za[B]a^>_@aabJcIdZeGfCg?hF
~est	A%@&C)H*Z+H,@-A.G/>0G1C2B3E4C5F6Z7B8e9b:e;G<C=Y>J?^@HAZBbCFDAEFFAGGHYICJFKFNBOHPFQbRYS]T>U^V_XGY_[E]B^J_]bDcIdJe@f^gFhG
~esu	i/_D^EXHGMFN[R[ZFdX
~esv	w3[
~esw	z.X
~esy	pBHHIRddIfH
~esz	u-]C[HJK[MYZH
~et^	7#B&E(Y)Y+A,>-C.Z1Y2F4F6A8Y9]:I<G=J?^@GBZCEDGFYHZI@KGLDMCNEPGQBRJS_T@UZWaXJYEZ[[F]^^G_]aac_dXeGfJg_hE
~eta	W!E#G%G&^(X*a+F,H/I0I1I2I3I4H5X7I8I9D:X;[<J=G>F?E@CAHB[C_D^EXFFHCIDJIK[LIMFN_OHRZSHTGUEVDWIXFYIZ][I]YaDcGdGfIgX
~etc	zEHHHd]e[
~ete	_#H%I)[*X,J-Z/J3H4J9]:H;X=I?H@EAJBFCDGJHGIXKXLJMGNFOJPHRIS]THUZVHXHZ_[J]I^Z_JaHbHcHfZgJhG
~etf	uBIH_NJ
~eth	M#E%G&J(C)F*b+_,G-[.J/F0J1I2I3D4H5I6H7]8H9J:F;H<J=E>G?e@EAGBHCeDbFHGFIJJFLGMFNEOFPFQJRHSFTDUFVCW]XFYIZZ[G]Y^G_FaBcGdFeIfHgGhE
~eti	c!J#^%I(J-H/J1^3I8X9H:J>HBFCHGJIHKdNIOZTJVYX[]H_IaHbHdIfJhI
~eto	S!Y#E%F&J(Y)F*b,_-C.J/G0J1X2H3[4F5I6H8G9E;Z<J>C?b@BAZBICfDGEHFIH>J]KBLGMENCO[PEQJTFUZV]WFXDYH[G]E_]aCbDcFeIfEhE
~etr	_%J(G)J*I+J-G4J7J9D:H;Z=H>c?I@JBFCGD]G[HBIbK]LGMGNHOHPIR^TIUFW[XI[I^J_JaGbZcJdIfIgJhG
~ets	V!I#I*X,J-_/G0J1J2J3E4J5X6J8J9Y:H;H=H>GAJBBCHEJFJGHHBIYJYKJLXMFOXPYRJSXTGUFVHWIXIZD[I]E^F_Ha[bHeJfeg]hY
~ett	M!E*^,Y-I/a0G1G3J4H5G6F7E9J:I<_=C>A?E@[AXCADAEFFGH]IdJJLHMCNdPHQYRFTDUFW[XCYH[E]B^E_[aXbFcGdCeFfHgFh^
~etu	X![&Y(G)H+a,_-H/I1I3G4J6J7I8I9F:I;J=H?F@GAIBFCGDcE]GHHFIHJXKZLJMHNIOJPGRIS[THUIVFWIXHYJZA[J_[aGb^cYdCebfGgGhH
~etw	Z!I#I%G(J-G/D0J1J4X5I6^7I8I9Z:I<[=I>H?I@]CIDIGIHYIGK^LJNGPJQ_RISETHUJVIXIYJ[J]IaIbFcdd^fEgHhI
~ety	w#[HII]KHZI_Y
~etz	N!H#Y([)X*F+G,F-A0H1G2I4I5H6F7J8J9E:];G=Z?X@IAHB]GEHBIBJGK[PGRGTEU[V[W]X_YG[I^I_Fb[dFeIg^
~eu^	j%Y3J9[=[@IBZIJKIZ]][aJbJ
~eue	Z!J#G%I(H+Y-F/]3I4J7J9Z=H?G@XCFDYGJHYIZKYLZM_OIPJTJUJXJZI[_]Y^HaGbHcJdHfIhF
~eul	e#I(J*I-J3I9H>I?[@YCaDIHCIHKJMJNJPYSJTYU[V[XJZE[b]JaHcIhJ
~eun	n9G>I?JBJIIMJZ^]caJ
~eur	P#])X,Z-A/F0H1G4_7]8Y9B:[=E>F?B@JAXBBDDEGFGGHKBLHMHNGP[R[S^TIUJX]Z[[J^Xa[eIfIgFhD
~eus	h/YBaHXKaNIZC
~eut	^(X-Y3I9H:H=Z>E?G@bBGCYDGF[HCIFLJM_OJSZTIUZX]ZH[X]IaFbGcJdIgJhY
~euv	p8YC]PY
~euw	e(Z-I3J9]?JBYD^KINFOJVYZYaJdJhH
~eux	[!J#I%I(H*_+Y-G/X3G5Y9G:I=I>[?G@aA[BGC_DFHJJJLJMGNHO[PHTJUJVFXYZ]]H^I_JaGbIcJdIfJgJhF
~ev^	l3J>GH_IZOXR]ZDaXdZ
~eva	c!I#J%J(I)J-[/Y0J3H4J6J7J9H=I>G?HBZCIGJIZM_OJP_TJUJVIXI[J][^J_GaIcJdJfZhH
~eve	I#_&_(G,Y/B0E2F3E4D5X7E8E9X<G=A>H@ZAEBZCBDZEEFIGJHEJ^KIL]MJNfOCQGRGS]VIYG]F_DaAbEcHdDeZf[gE
~evi	W!J#[%I(G)J*G,I-c/H0Z3H4J6J7J8J9I:I=I>b?G@HAJDFEJGIHaIEJJK_LJNEOYPISJTIUJVHWJXHYJ]H^I_HaGb[cIdEeDfFg[hG
~evo	a!J#I%G(G-H/J3G4[8Z9H=I?^@_BGH^IHKZMINJOYPJSJUJVJXHZF]Xa^bIdJfJhI
~evr	u*]CYHIaX
~evu	w9[D]HJaJ
~ew^	f*H+[-J8[>H?JBJCIDIH]NJR^ZE^XcZhY
~ewa	^#I-I3J4I>I?X@HCJH^IJNJRISETIUIVZXJZH]YaYbJcgfFgJ
~ewe	j*X-J1I>[@^BIKIM[N[P[YZZG
~ewh	s-[7Z:^HGdI
~ewi	k>JBYCXHHK^M[ZGa]hJ
~ewl	u%Z8_@[HFZJ_J
~ewo	zHZZJ
~ews	z9]
~ex^	lH[IbZF
~exa	o9JDJGZHYO]cZ
~exc	X![#E%I(G)]*a+I,H-Y/J1J2X3H4J8J9H:I=G?HAJBGCHDIGcHcIGJJKHMHNIOJRJUGVYXZZD[J]H^G_HaHbIcIdFe[fIgJhH
~exe	u(]HIL]
~exh	zK]XZ
~exi	T!G#G%I(G)I*J+H,I-D/G0J1I2I3E5J6I7I9F:F;J<J=G>Y?ECbDFEGFHGGHIIdJHMGN^OFPHRISHTHUHVFWXXGYIZF]G^G_daCb[c]dDeIfFgIhe
~exp	N!E#E%_&b(C)J*G,F-B.J/F0H2G4G5I6G7F8G9E:D;Y<I=Z>E?E@@AGBACEDDEHF^GDHbIBJFK[LjMEO]PFQ]RHSGTGUFVDWGXFYGZ^[F]a^C_FaXbEcEdCeFfHgGhA
~ext	S#H%H(F)I*I+H,J-F/I1I2_3b4G6J7I8I9G:f;J=G@_AIBECGDCFJGJHZIIJ[LdMFNGOGPHRISIUIWJXHZ?[I]D^G_IbFcGdGeZhE
~ey^	T!d#G%H)G*I+J,I-H/Z0J1I2J3[4J5J8H9E:E;I>H?d@GAICHEJFIGYHGI^JIKFMGO^RISITGUYWIXHZA[H]E^I_GbFcIdIe^fYgXhF
~eyb	m#Y9JH_hX
~eyo	z-_HJKJZJ[J
~eyr	o+]3I?[HIVY
~eys	f(J4J6g?[HIIJRFZF]JcGdJfH
~eyv	z?[OY
~ez^	^%I)I*I+J,J-I/J2J4J6J7J8J9_:[=H>H?HCHDJEIFJGJLJMHN[PIWJXbZ^[J]I^JaGbGcJfI
~eza	zB]hX
~eze	f#^([-X3I9I>Z@YBICJDJHFKHOJUXVJX_ZE[ZaZ
~ezi	r9[GZV[_YcY
~ezo	zZ^
~ezp	z?ZD[
~ezz	l*Z-J3I9I>J?^@IC^DIHFIZKJN[QXXIY[ZIaY
~fa^	s#[IXN[
~fac	Y!I#H%I(G)J-f/X3F4J7J9H:H=I?H@FBFDHGJHeIFJJMHPISJTJUIVXWJZ[[J]H^IaGcIdHfIhG
~fah	z1Y
~fai	H!X#I&X(G)C*E+D-B.H/c0[2H3G4F5_8X9C:E;[=A>A?A@GBECADFEJFaIDK^LEMINYPZQ]SGTAUEVGWEXEYYZf[C]C_FaAcXdAe_fGgChF
~fak	zC^HYZH
~fal	Q!G#Z&I)a*E+G,[-A/Z0H1G2G3b4c7G8G9B:E;X<H=]?A@CAGBGCZDZEFF_GDHCIJLFMBNIPYQHTZUCVHWFX^ZX[F]C^H_FaAbCcDd[gGhZ
~fan	u@JZ[]^
~far	l.Z6Y9I@XCJHGIGKZM^NJSJT[U^V]ZFhJ
~fas	j!I)J+Y@ZH]IJRZZXb]
~fat	r*X9E:]B^DZHII[KJZJ
~fau	^!J#J%J(I*I+I-I/J3[4Z9H:I=Z>G?H@_BHDFEXH_IZKFOJPJRYUJVIWHXJY]ZE[Z]JaHb]cJdIfJ
~fav	j#[HYK_ZZ
~faz	uHJNZQXV^
~fbo	zH]
~fdl	zI^
~fe^	n1Z@XH[K]ZG]]fY
~fea	c!J)I,I-J3J8J9I:J=Y?HBJGHIJKJNJSGUaV_WIXJZG]I^JaJcJdaebfG
~fec	e#J%H-F/J1J3I4J9]:J>H?IB_CJDJGJHEIIKIMJNIT]U[VGXJZG][^I_JaIbJdJfJg]hJ
~fed	X!G#I%I(G)I*H,c-I/I1J3G4H7l8I9H:G=I>I?J@GAIBHCJDIEJGJHCIIKHLJMINHPDSJTIUIVGXIZD]J^H_FaHbIcJdFgIhI
~fee	z3Z9X
~feh	W!I#Y%Z&^)I+J,Y-F0J1J2J3]4G6[8Y9F;Y=]>F?HAIBDCXDDE]FJGHHHJIKFLHMFPGRZTGUGWXXFZ_[X]G^H_HaFcGdJgHhE
~fei	w![9[:]HI
~fel	m3Y9J>^@JHCIJKJZ]aIh_
~fen	b!J#H%I(H)Y,X-H/J4J9G:H;Z=]?G@ECHDHGXIGKZLXMGNHQZTJUHYJZ][J]^^I_JaYb_cIdHfGhI
~fep	zJ[
~fer	O!I%E&Z(C)E*^+F-B.I/^0I1H2G3F4d5H6b7F8[9A<H=G?c@HAJCEDBEGFGIXJFLGMJOZPFQIR[SFTBU[VCWGXDYHZD[X]Y^F_EaAbGcGd]hD
~fes	w*Y>[WZ
~fet	s@X
~fez	z-ZIX
~ff^	^!J%_(])[*X+Y-I/J3I4J8X9J=I>Z?H@HBGCGF[G]HEIHKGMIP]Q[UEV[XJ]J_JaIbJcJdZfHgJhJ
~ffb	zH]
~ffe	S!G%G(F)F*_+H,I-E/[0I1I2I3J4G5J6_7G9F;[<J=H>Y?]BJCHDFEIGYK]NYOYR[SHTXWIXGYIZ@[Y^G_GaEbFcEdXfFg[hF
~ffi	P!F#D%^&J(]+X,H-D.J/[0H1D2H3Z4J5I6H7H8H:G;H<]=H>[@DAHBEC^DEEIFIIIJGKCLGMdNEPFQJRHSHTeUGWIXEYHZB[F]E^F_GaEbFcZeIfFgehD
~ffl	i-J0^4]9IH^ZJ
~ffn	zHX
~ffo	z+[DJ
~ffr	i-J2[3Z6Z9J<X>J@JCJHFIaKGO[ZIaZ
~fft	w?[A]
~fge	n+Y8Y9H@HCJDJHFIIKJL]V[Z_]]aJ
~fgr	zEX
~fi^	]%I&a-H/X3G9J:H>I?J@YB_CHHcIFJXKGMINZXJZH]J^HaFcIhG
~fia	n,Z6]<ZHIIY
~fic	H!D#?%X&G(_)G*X-A.H/Y0F1C2J4E5F6E8E9J:G;E<[=C>a@GADCeEFFFGHHYIJJIK>LDMbN@PBQGRJSETcUBVGWDYE[B][^J_CaebDeFfBgdhJ
~fid	l(I<X=J>J?gBIHBMIUIVGZDbI
~fie	_!I#F(J+J-H/J3b7[9J:I>H?I@YAJCZGJH@IIJJKELJMHNHOITJVHX]ZJ[J]H^X_Hb[cJdIhd
~fif	z#[
~fig	P!F#H%E(D)E+H/G0Y1H2J3X4H5J6G7H:D;J<X=C>F?EAIBDCGDIEiFIGJHGJHKGLIMFNDOHPDRHSHTIU?VcWfXIYHZ<[H]G^G_GaGcDegfCgHhG
~fij	w3[>]HJ
~fik	sC]HXX]ZJaX
~fil	N!H#D%C&I(Y)F*E+[,H-A/C0H1G2]3c4J5G6H7F8F9B:D;H<H=E?B@BAGBBCcD[EHFDGgHJICJlKBLFMYNCO]PDQIRGSGTEUGVEWGXEYGZ@[G]D^E_EaHdEeHfEg^hD
~fin	L!I%G&G*D+J,E-D.H0G1G2G3E4X5G6F7F8C9I:F;G<H=Z>J?X@FBeCFDDFFIBJGKBLEMHNFOBQHRFSXTIUJVJWiX@[^]c^D_eaEbXcBd@eFgHhC
~fiq	w#^3Y@[HJaJ
~fir	Q#E%I&J)F,I/F0I1G2H3B4F5I6H7F8a9E:a;I<Z=E>H?D@YAGBJCZD_EGFHGEHYIIJHKAL^O]PFQJRFSDTFU^VCW^XEYHZG[F]]^E_EaCbCcfdEeGfBgFha
~fis	u3^>]BJHH
~fit	u3I>J?[C[HHKIO]ZEh]
~fiu	i,X/[@[HGIYJZKJMJO[Z[
~fiv	f#^@IHHX^ZFa^
~fix	i%J*Y5_9H>aBIHDPIZJ^^fY
~fiz	l(Z,]3Z>[?J@JBJC[DIHFZJaZ
~fla	g-YHZKJL[ZG^]b^
~fli	d#J-H/J0^3I4[9H>HBICJHdIIKIMINYTJU^ZD]JaHbJcI
~flo	f![(J)]3J8^9J:I>J?J@HBIDJH]KJNJV^_YaIfIgZ
~flu	zH_
~fma	z#XX[
~fne	zHX
~fnu	u3_
~fo^	^*J+b-J3X>Z?YBJC^D_IIKJVIXJZGaJ
~fod	u,[7Y
~foi	l#Z9J>J@^IJKJXaZFa[
~fol	]!I%J(H)Y-[/Y3H7J9^;G=I>I?I@YAJBXDIFaGIJJKGNZOJPHSJTGUJVGXHZY_HaZbIcJd[gZhI
~fon	T!G#G%G&J(G)I+F,I-D/I0J1J2I3b4H5J6I7I8H9C:F;I<J=F>_?[@EAIBJDbEIFIGHH]IDJJKELHMENEOgPHQJRISITGUXWIXFYH[H]Z^H_HbGcGeIgIhG
~foo	h-X3X>]D_HHaF
~for	D#X%G&E(E)F*F+Z,C-Z.I/E0F1C3d4G6E7X8f9Y:Z;D>C?I@JA]B8CaDeFEICLdMFNDO>PDQZRCU@V<WFZG[^]^aBcDdBeCf@gAhY
~fot	zH[
~fou	W!H#H%H&I(H)J+J,J/H1J3G4]6J7Y8I9G:H=I>G?FAcB[CGDGEIFJHDI^JIMHOJPISITIVGWJZ][J]H_dbIcGdGfIgJ
~fox	z.Z
~fr^	j-J2^3Z9J>H@ICIHEI]KGO_XIZHa^
~fra	]!G%I(H)I*]+Y,I/H0J1J3]4H6b7I8J9Z:Z;J<Y=H>C?[@FAIBFCDDDEHFJGJHZI^KDLJMGNYPHRISJTHUIVHX[[J]H^J_HaHbHdGfHgJ
~fre	]!H%I(I)I*J+I-Y/H3G4J6Y9I:Z=f>G?^BFCEDYEJGIHZIFJJKIMHNGOISHTYUHV_WYXIZI[[]I^G_IaGbHcHdCeHfFgIhG
~fri	h!X-J9Z:J?J@]HYIJJ[NJS^ZH
~fro	J#D%B(C)]*D,J.H/C0H1[2G3E4[5I6Y8J9D;a<H>J?I@GAFBCEGFFGZIGJeKaMBP_SGTYUJWGYFZE]C^[_ZaIc[eGfDgI
~fru	h-I9J>J?[@]HFIHKbPXQ[
~fry	zHJI_
~fs^	_#J%J(I)J*I,[-G/J3J4J7h9H:I=J>J@JBICJIHKHMJNJPHTGVJZGaJbJdJgJhJ
~fse	s)^BJHGSZU_VI
~ft^	K!H#A%J&H(C*X+F,J-F.H2G3J4D6F7a8G9D:D<H>I?H@FA[BXCJDIFGGGHIIAJYKALZMGNCODPGQHRbSfTcUGVCWDXDYJZ?[E]_a]bCd[eGf]gchF
~fte	L#c%Z&I(H)F*F,G.I/_3E4G5H7E8Y9Z:A;H>B?C@YA[B]CJDBEHFFGEHHI@KBNGOEPIQIR^SFUIVGWGX_YY[E][^I_EaGcDeGfbhD
~fti	z@]HJIIKIN[
~fto	g.Z7JHGSbZIcafJgI
~fts	zSX
~ftw	o1]H^JX
~fue	p#]9]IJKJPYZGc]
~fug	l(X4[8^?ZCIDZHGT^ZJ
~fuh	r%XHIQXU[bY
~ful	_!I#G%I(H)J-H/I3H4]9G:J=J>H?J@XB_CJDIHZI]JJK[NJOYSJUGXJZY[H]I^JaHcJe[fZhI
~fun	V!G#F%G(Y)Y+I,H-D/H0J1I2J3E4H5]6I7H8I9E:I;I>E?D@HAJBbDJEIFJGGICJIKDLHM^NGOXPXRISHTGUdWGX[Z_[G^G_ZaEcGdDeHf^gHhE
~fuo	s#_9[GX
~fur	l>YBXHGN]VZX[ZI
~fus	O!Z#D%_&I)[*G+H-^.X/c0H1H2J3D4F5I6G8F9E:J;I<I=_>E?I@ZAHBCCFDFEHFGGFH@IbJbK^LGMBNXOYPZSDTFUGWGXFYHZH[G]G^G_EaFbEcFfEgFhX
~fuz	r-cHFNC
~fwe	w9[MIg]
~fy^	_#H%I(J*X-I3Z9I:J=J>X?YBHCZDcIHKFLJN^VIXYZA]I_JhY
~fyl	rDZHIIZN[
~ga^	X!F%F(a)H*H+I,I-E/H0J1I2Z4H6J7J8I9B:F;J<J=X>a?E@CAICIDEEJFJGHH]I_JIKDLHMXOGRISZTFUXVaWIXXYIZ@[_]F^G_Ha[bFcYdFeJfYgI
~gaa	r3[>YHJZ[
~gab	u#[DZN]
~gac	n3Y9J>J?]HGLZY[a^
~gad	]#G%b(H)I*H+J,I.Z/J1J2I3G4H6J7J9^:G;J<Y=I>G?H@GAJBFCHDGFJGIHEIGKFMFNHOYPbRISJTHUcVFWIXHYJZD[J]^^IaGb]cHdFeJ
~gai	R!X#Z%H&J(H)X*H+c,H-D/G0I1J2J3I4H5J6J8Z9H:D;H<J=H>G?H@bAIB]CGDEEJFIGHHFICKZLGMJOIPZR[SJUHVGWJXZYJZ_[X]G_JbJeIgIhE
~gal	w-J3JH]IJN^ZI
~gam	h#Z-J@HBJDZH[IJKYMaNJZEcIg]hZ
~gan	L#D%E&I(B)F*F+G,G-E.I/H0I1H2I3E4G5I6H8G9C:d;H<I=a?HAHBBCHDDEbFaG]H<IHJHKDLHMDNaOGP[QIRHSFTGUeVBWeXHYHZ<[F][^F_GbDcadYeGfEgGhF
~gar	c![(J-H/J6]9a:J=J>H?JBHDHHAK]NJOIRZS[TIVJXI]IaZcJdJfH
~gas	h(J9I:g@IBJHZIJKIUJZFaJ
~gat	Z#I%e)H*^+I,J-G.Z/J1J2J3G4I7J8J9I:H=Z>G?H@GAIBGC[EJFIGGH?IGKEMHNHOJPbRJSITIUIVGWJXIZD[I^I_GbcdHfJgIhI
~gav	c!I#J%[*Y-J2Y3F>G?H@ZBJC[DcHAKHOGRYVJXI]Z^IaHhJ
~gba	z4]?ZHI
~gcr	oYa
~gd^	h!^*]:[>JBXCXHGIIKHMZNZZG
~gdo	z7]
~gdy	wD_ZG
~ge^	F!F#A%C&I(E+],E.d/[0F1E2F3@4E5F6E7b9B;F<J=D>Z?^@XAEB^FEGDIFJELBM_NEOJPDQGRES]TDVIX[YEZX[[]a_EaDbYcYdIfCg]
~gea	e@bHIIIKIM]NGZX^HhY
~geb	X!Y#X%G)I+X,I-X0J1J2H3F4Y5J6I7H8X9D:Y;[<J=H>G?a@HAIBCDCEXFJGHH>JIK^LHMDNYO^PHRHSIUHWJYIZ<]_^XaZbFc_eJfGgXhY
~ged	z)Y>HH^
~gee	g#J%X(a-I3I4[9G=Y?J@IBID_HDIIJ]MJOJVZXJZH]J
~gef	h#J+Y-I4]8[>]?I@GBJCHDJHGIIKIL]NYVIXZZC]]_]aIdJ
~geg	e#Y(^-I3I9I?I@HBHDaHIIIMINYO[VXXXZE][aGdIhZ
~geh	W!H#F%G(E)H+I/H2X7I8J;J=J>^?FAJBFCGDFEIHXJJKYMYNFOHPYTXUGWIXXYX]Y_HaDc[dZeHfZgHhE
~gek	p1]9J>XB[DYHEZZ]ZaZdJfI
~gel	_%H)H,J-Z0J3H4I7J8J9F:X=[>]?G@]BYCGDGG]HEJJKELJMFNYOJPITHUHVHXIYJZ^[I]]^I_ZaZbHcIeJfGgJhG
~gem	_!J#Z%[(H*J-F/J0I3H7J8]9H=I>^?G@_CGDFEXGJHFIEKFMGNGOIPITIUIVHWIXIZZ[I]a^H_Ja]b[cHdXeZfIh[
~gen	I!@#D&F)E,H-a/@0m1H3I5E6C7B8X9_;Z<F=Y>H?IAEBHCCEIG]H@IILHNZOGPCQFRBSBTZVEWCXZYEZZ[D]F^^_DaCcIdFfFgG
~geo	z/X
~gep	i#I@ZBYLaXZZD^_
~ger	P!]%Z&I(X)F*E,G.I/H0H1H3I6G8G9B:Z;X=G>Z?]@_BJCDDGFGH_JYKDLIMGNJP]QYRGSXUCVEWEXBYGZX]B^I_YaBd^eGgXhH
~ges	O!X#d&I(B)Z*I+G/G1G2H3D4J5I6G7F8Y9D:^;J=B>]?FAHB^CDDGFHGIHBI@JGKHLHM[NGOYPFT_UbV_WFXIYZZD_FaIbFd_eJhC
~get	R!I#_%F&J,[-[/G0I1J2J4I5J6I8I9G:G=F>B?H@DAXBFCEDcEIFJGaH@IXMFOZRISGTDUGVGW[XGYJZ_[H]F^I_]aZbGdGeIf[gH
~gev	l*_9J>JDbHGZIdZ
~gew	e#J(J*Y-I9I>Z@^CJDJIIK]M^NZP[UJVZZD]YaIbJdIgJhH
~gez	p>]UYYXZI[[
~gfe	l7cHJ
~gg^	f(I-Y@IB[H[KJMJZXbYhZ
~gga	zB[hY
~gge	d!J#I(I+Y-X3Y9H=Z>I?G@YA[BHCIG]HYIIKHMJNJOIVJXIZJ]Z_^aIbIc[fJhJ
~ggi	c#J%I(H-H3D8Y9Z:I=I>Y?H@ZAZBHCaDEHCIGKGNIOIPISJVIX_YJ]Ha]bJdIf_hI
~ggl	zHJK]
~ggn	uZIb_
~gh^	Q!G#F%H)H+_,J-Y.J0J1J2J3H4I5J6J7Y8H9G;J=I>EAIB[C[EJFII_JHKYMIN]PZRISGTXUCVIWHZI[I^H_IdGfIgYhY
~ghe	m%](a9G;Z@IIZN[ZI
~ghi	zEZ
~ght	S!F%d(Y)F*H+H,I-E/X0^2I3G4]5I6I7G9[:F;_<J=F>I?E@[AICGDEEYFIGFICKFLGMENDO[P]SGTFVIYIZA]F^Z_GbFdEeIgGhX
~gi^	c!F%J)J*]9I=J>I?[@^BHCYDGHZIIKHMJNaPIUIVHW_X]ZBaIdJ
~gia	l!I2[5ZBJHFIFMJN[PaVXZIf]
~gib	j!J)J/J4X9_BIDJMINJSITIV]W[ZE[Y_]aJfY
~gic	zB[HZZG
~gid	m3H9ICbHIIJP]XZZY
~gie	zC[P[
~gil	l*Z/[@JGZHHM^g[
~gin	O![#Y%E&I(J)E*E+c,H-_.Y/D0H1H2H3J4D5H6G7c8G9C:Y;H<I>F@FBJCDEGGFKAMFNDQIRISZUDVGWGX^YGZ[[E]C^b_Ja@bccEdEeHfIhF
~gio	a#H%H(^)J*I-F3G4I8J9]=I>Y?G@^AYBGDYGJHAIFKFNHOIPIRZTJU[VGX]YJ]G^J_Ja]bIcIdIf[hH
~gir	n9J?X@_BIHEMIQYWIXJZaaJf]
~gis	J!E#E%F&J(C)D*C+k,G.I0G1H2I3F4G5I6H7F8G9D:E;H<I=E>X?[@GAGBZCcDhEHGFHYICKALFMENCOcPDQHRGSGTFUBVEWEXEY]Z?[F]F^G_FaCbHdEeGfEgGhE
~git	[!I#_%I(H*J,I-F/H3a4J9F:H=I>F?G@DBFCFDGGJHXI_JXLJMIN]OaPJRJTJVIXGZB[J]IacbJcJdJfJhH
~giu	m3E4Y8[>IC[DHHIKJOJX[aXcXfZh[
~giv	_!J#J(_,[-H/I3I7J9J>H?IAZBYCJDGHFIGKHMJN^OJVIXIZY]J^YaIbYgZhY
~gl^	d#E-I7d:J=J?J@HDJH^IJKXMJN_VZZD
~gla	r.XGXHZ
~gle	oAYK]O[
~gli	[!I#X%I(H,J-J/I3H4Y6J9F:H=H>G?ZBEC]DHGJHHJJLJMFOIP_RYTHUIVYWJX^Z^[Z]H^G_JaGbEcIdHeJfHgJha
~glo	Z(c)]*[,d:I=J>J?H@HDYHGIJKIMINJPGRYUHVGZX^JaJbIdDeJfJgHhI
~gly	u3[E]OJ
~gma	g:g>Y?JDJH[IJMJVJZBaH
~gms	i(J0fHCZG
~gn^	N!J#G%C&J(J*G+Z,[-D.J/G0J1I2I3H5I6H7c8G9F:E;I<d>AAHBGCFDZEIFaGFH_I]JHKCL[MXNFOHPHQJRISGTaUFVDWHXIYHZJ[[]E_IaAb[cFdFeGfFhG
~gna	g3H4[9J<Z=^>G?J@ZBICJDJIJKJMHTHUIVJ]^a[f[
~gni	]!J#J%J(I+J-].Y/J3E7Y9J:H=J>G?IBGCIDHIEL_NHO]PJUIXJZB[J]I^JaIb]dIfYhd
~gnm	wHZ
~gno	g(J)H*^-Y3]5]@IBJD^HBLaWIZH
~go^	Q#C%E&I(Y)I+E,G-B/G0I1G2]3Z4E6G7F8G9Y:B;H<I=C>c?IAGC[DZEHFHGFH^ICJGK[LINCPFQIRFSGTEUEVFWGX_YXZY[[]C^E_FacbHcXdDeGfZgG
~god	n/[9I@YHGIJKJMINJXZZXa^h[
~goe	a#]3[9]>^?JBGCIDJHFIIK^L[NITIXZZI[[]JaFbIhH
~goi	o9]@JBIHIKXZaaJ
~gol	sFZGXNZ
~gon	X#Z%I(I)J*I+I-H/J3G7I9X:I;J=I>X?^@HAJBZCIH@IGJJKFLcNHPJRJSJTGUHVHXIZ@^G_YaGbfcFdIf[hH
~goo	a!I#D(I)G-I3I7b9c:J=I>IB]CHDIH^IZMJPJSJTJUHVIXJZD]IaIbJfJhI
~gor	g!J#I-I:J=Z>J?ZB]CJDJHCI_KZMJV[XZZY]JaJhY
~gos	w:_IHN[ZJ
~got	T![%I(D*J+I-F/H2J3H4J6J7_8H:_=Z>E?]AJBCCGDaEJFJGHJGKBLHMFNDPISITHUGVGXHZ^[[]G_IaIc_eJfIgG
~gou	z>JB]Y]aG
~gow	sBaHXZH
~gpo	u)ZHJNZ
~gra	P!F#J%G&I(_*E+E,F-B.I/E0J1b2G4C5Z6[7F8F9b:F;^=H>H?F@EA[CEDHEEFGH[JFKGLGMGNGOFPDQHREScTDUBV@WFXCZ=[F]C^E__aCbCcBdef^gchD
~gre	[!]#_%H)H*Y+Y,J-H/^2J3G4J7J9a:H;J=G>E?I@ZAICHDHFJGHH@I]JJKXLZNGPHSJTZUIVEXHZJ[X]H^H_GaGcIdJe^fJgGhF
~gri	d!J#J%_(d-H3I4J9G:a=J>Z?I@IBICHDHHIIHKHMJNIOJQ[S]VGXJ]JaHbJdJfIhJ
~gro	T!G#H%D)H*I+I,I-G/H1J3G4I5J6J7I8H9F:H;J=F>F?G@HAIBECHDGEJFJHcIYKFLIMHOJPdRJSITHUFVjWHXHYIZG[I]H^H_GaHbFcIdDeGfGgHhI
~gru	[!H#I%H)H*I+J,J-H/J3F4J7I8J9[:F=G>G?G@EAJBFCHDGG[IFJJKFLJMHOJPdRJSITJUEVjWIXHZ@[I]H_IaHbGdGfHgIhH
~gs^	h#G-]/H:ZBJH]IGLZM^NJRJTXZG
~gsa	s(Z0]DYH_ZJ
~gsc	l>YHGZIa^d[f]
~gsd	wL]f^
~gsg	zD]E[
~gsi	z3[
~gsm	w3JCaDJHIa[
~gsp	o#]HJK[c_
~gsr	zW^
~gss	s+[DIZIb_
~gst	p,^3[HH
~gt^	T#C%E&I(D)E-Z.J/I1Y2H3@4F5I7Y8Y9B:E<I=E>Y@HAHBGCaDbEXFHH_IYJHLGOZPFQJSYT[VHWZYGZH]DaBcDgFhY
~gte	p3[4]TZ
~gth	c%J(I*I,I-I2_@ZCJIaKJN]ZF
~gu^	_#I)Y*H-H/J3[9G=Z?I@ZBHCJDHEZH]IHKILYMZNIOIPJSXTYU[VYXJZJ]JaYbJcJdJfJhI
~gua	b#[-G/]3X7]9Y>I@GBIDIHBIHKaMZNIO]P]TIVIXXZI_JaJdJgX
~gub	u>[
~gue	U#Y%H(E)I*I+I,J-c/J2J3G4J7I9C:h>G?GAIBECGEJFJGIH]JJKELJMHN[OIPHSZTHUYVHWJXJZ?[J][^I_HaGbHcHdIfIgJhH
~gui	a!H#I(I*I+J-F/I4J7J:I=H>G?EAcBYCGDHFZGJIDKGMINIOJPJRJTIUJVIXYYJZH]c_[aCbIcJdJeZfHhI
~gul	r)[F_HIO[RYZJ
~gum	s9]C[
~gun	Y!G#E%]([)G*_+H,H-Y/J0J1J2J3E4I6I7H8Z9Z:G;^=G>X?aAIBBCaEIFJGIHBIDJJKDLHNHPFQJRIS[TGUZVDX]YIZ@[I^H_Ha]bFcHdGeJfGgIh]
~guo	r5X>XAYYY
~gur	P!F#G%E&J(D)D*Z+G-F.J/G0H1H2I3Z4G5I6G7G:C;I<X=C>D?^@JAHBCEhFIGJHFJHKFLHMFNDOGPCQXRHSGU?VcWfXFY[Z=[G]F^G_FaFcCeefBgGhG
~gus	l9]HDgc
~gut	w9aHI
~guy	w#FT]cY
~ha^	M%F&I(Y)D*F+F-Y3C5H8F9X:H<H=C>H?AAFCBD_EGFGGIHJK^MZN]OFPFRFSETCUYWEXXYFZb]__DaCbJcDdZeFfBgGh]
~haa	zHGZJb^
~hab	T%G)G*Y+Y,I-G/H0I1I2I3F4Y5J6I7H8I9C:F>^?E@HD]EIFJGGIFK^LHNIPYRHTGU^V^WGZD]a^G_HaAd^fEgH
~hac	e!I#Z-J3J9I:]=Y>J@]BIDIHaIIKIMXTJVZXJZFhJ
~had	uCYHYU]
~haf	p3^?[DJ
~hag	wH[IJK]ZYaIhI
~hai	zLY
~hak	e!Z;[@JHXLZZE^^dafHhJ
~hal	T#G%F&J(F)I*G,H-a/^0H2I3Z4F5H7G8H9Z:H=Y>B?DAGBGCDE]IXJGKCLINEPEQJRGTFU^VYWHYZZF]^^E_Fa_bEcFd^eHhF
~ham	i#X3[9Z>I@IBXF[HCKIQYT[ZFf[hZ
~han	B!D#F%A&F*Z+D,C-C/[0D2F3A4E5E6C7H8H9_:F;D<]=D>e?D@cA]BbCGD@EFFCGEHZI@JGKDLeM_NAOFPAQERHSET@UGVCWCX@]I^gaCbEeBfDgXh^
~hap	c!](H+I/^3H4X9]=J>F?E@ECIHJIIKGLZMHNHOZVJZ_]J^Ha]bIhH
~haq	zN]
~har	P!G&J(F*X+I,H-[/_0I1H2e3F4G6H7J8H;F<I=I>E?^@ACEDGEIFcGGH]IaJGKBLGMEOHPFQ^RGTGUHVFWIXGYbZ=[H]G^__GaGbFcCdFeGfEgHhF
~has	S!F#F%E&J(I)G*H+H,I-J.J/G0H1H2I3F4G5J6H7G8G9Y:I;I<J>E?EAHCEDZEHGbLFMeN]OIPFQJRGSGTFU^WGYHZ_[J]F_GaFcEd^eHfIgGh]
~hat	F#H%J(X)C*F+C,F-_.X/D0F1I2E3B4^5Y7D8H9[:G;Y<G=H>_@EAGBCDCFJG^IYJ^K_MDN^PFQHRESFTGXGZ_]C^]aCbBcDdHeEgJh_
~hau	l3J9J>[BJDZHHIJK]U[VJXZZIh^
~hav	L!D#H&J(H)Z*Y+J,I1H2H3Z4G5^6]7I8G9X:F;Y<I=[>Y?XAHBCCbD[EHHCJJK]LHMHO^PFQIRISGTGVJYHZG[[]D^X_GaFbFcGfEh[
~haz	h-]/^9JHGIIJYMJN]O[hJ
~hba	r4ZVZZHf]
~hbo	zSZ
~hce	o9J?[@YBJHFKZM_ZI[Z
~he^	l;Y?]CXDIG]HHLXZG[Z^Zd^fH
~hea	_!J#I%H(X+H-G/I1J3I7J8J9E:J=I>H?I@JBYCJH^IGJJM[NGRaS_THUJVIXJYJZD[J]I_IaIbHcXdFeIfbgJhI
~heb	uMYX[
~hec	Y!I&X(G)J*Z+J,H-A/I0J1J2J3F4J5_7J8I=I>G?G@CBDCaD[FJGIIIJ_KILZNZPISJTXUIVHWJXH[H]G^Z_IaHbHcIe]fH
~hed	w(]?HD]
~hee	g#J%X*_-I3J9]@GCEDJHIIIMJNHTJUXXJZYaJcJd]g]
~hef	z,HH^
~heg	oB[a[
~hei	S#F%G*[+[,I-J/F0I1J2J4H5J6I7I8a:^;]=X>D?YAIBAEJF]GJIDJJKEL^MHPHRJSHUHV[WHXYYJZA[]]X^IaXbEcGgG
~hel	P#J%H(a)E*X+I,I.J/F0J1J2J3F4I5J6I8I9b:F=H>E?[@YAICGEIFJGGHZJXKDMCNHOHRJSGT[VDWIXFYIZY[F]G^E_HaFbGcHdGeIf[gehH
~hem	]%G(H)_*J-J3[>J?IBIDXF[G^HGIJJIKZLZNZOIP^VIZEdFgI
~hen	F!F#Z%X(])G,^.F/a0E1H3_5G6E7H8E9G:D<H=G>Y?bAEB=CZFZGCHZI]K^LEMHNFOBPCSCUCV@WEXIYHZJ[J]Z_JaabGccdBeGgD
~her	D!@#B%B&F(Z)?+J,C.F/E0J1C2H3I4C6Z9_:];j<E=F?a@GA]BFDIEDFYGXICJGK[LEMGNFOEQERCSaTHVJW^ZJ[X]G^C_Ya]b^cBeCfDgFhI
~hes	e#^(J-G3Y@HBJGYIbLXNJTJUIVZZA^XfZ
~het	i!J%](_+I-J3J9];Y=G?Y@JBJCIH]IHJIKJVJZIaJbY
~heu	c(J-J3I9H:J>I?J@dBICJIIKHMJR_SYUJVJX^a[dJ
~hey	X!b#H%I(J)I*J+[-I/[1J3[4J7X8J9G:F=I>I?a@IAJCIG[HCIYJJKHLJMINIO^RJTIU[VZZD]H_IbIcJdIfZgYhH
~hez	m:^@YIZN[UZZJ
~hi^	oEZHIIZJXKYY[
~hia	b!J#Y%J(J-I/X6_9X:J=I>Y?^@HBECIDIH@IGM_NHOIPJTJUJVIXJZF]Ia[bIcJdJfIg[h_
~hib	k!J)Z-[4H5J7_?JHFJ^PZQXSHUIZI^^gJ
~hic	V!J#I%](G)I*H+I-D2J3G5X7[8J9H:I=G>b?G@FBHCIGJH]LFMINcO]PGTJUIVJWJXIYX[J]H_Ha[bIcHdGeJfIg[hX
~hid	p*Y7J?JH[b^
~hie	]!I#H%I(G*X-G/]2X3F4J9Y:^=H>C?F@YBEC_DZGJIYKAM[NYOHPIRJTIUIVGX[ZE[I][^[_JaFbHcIdXgJ
~hif	j3[6[<Y>IHFI[KGO]Z[aZ
~hig	sH]P[ZHfX
~hil	]#J%I(J)Y,Y-J0Z3^4J7I8X9]:H=]>H?I@HBFDXGJHBIJKHLHMXNGT^UJVHZF]b^IaIcJdYfIhI
~him	p)Z@X
~hin	P!F#J%G(F)G,H-^/D0G2H5d6J7G9B:H;H<I=F>_AJBGC^D]EIGCHAJIM^PFQIRdSGVEWFYF[G]D^F_HaHbXcYdEeIfXgG
~hio	o0X5Y>ZHJ
~hip	w>]HJPZ
~hir	^!J(I-G.X/I3Z7_9J:J>Z?IBHCJD[IGJ_KGMINIOJSJZJ_[aGbahI
~his	L!E#H&J)J*D+E,G-F.I/H0H2F4F5b6H7F8^9^:X;X<H=Y>D?D@^CCDZEHFGGXI<JDKbNdOGQIRGSFTEVaW[XEYG[F]E_FaGbEcHdEeGfDgFhF
~hit	m#JA]HGJZTY_XbZ
~hiu	p!]>I@GB^CJHHIHU^ZG]]hJ
~hiv	r2[3H>IO_
~hl^	a#Z*X-b/J3]6X9H:J=H>F?Y@GBHCaDGHCKGMZNHOHPJUJ[[]Z_JaDbHcJdJfJ
~hla	l/[6Y8XHJMJNYTYZ[bJeY
~hle	Z!J#G&^(F)I,Z-Y/H3_4H6X7H9G;H=]>F?]AJBDDDE]FJGIHGI[JILIMHPHR[SXTIUHVFWYXGYJZ][Y]G^F_IaHbGfFgIhE
~hli	z-]BZIJKJZI
~hlo	p)ZB_GYUIVJZI][
~hlt	c#J%Z;[?Z@JBJCYDJVYZH[[bZfZ
~hlu	m/J6c<Z?_NJZG
~hlv	w#_
~hm^	w/Y8Y
~hma	u@Z
~hme	m>J?a@IIIK[N_ZHaJ
~hmu	u/ZMYTY_Y
~hn^	zHJN[Z]
~hne	a!J#Z%J(H-E/I3^:I=I?I@GBHCJEZGJH[IGJ]KGLZM_NHPITJVIXIZJ[^]H^I_XaHbYcJdXfIgX
~hni	n3Z7X:]BJZXdY
~hnt	i-]/X@ZHHJYKIN^ZZdZ
~hnu	wJXZ]
~ho^	c!I#H*J+J-G3G9F:H=I>Z@FCaFYHAKXMHNJOIPJTJUZV]XHYZZ^]HaHbJdHfGh[
~hod	P!H#H%I(F)G*b+_,I-F/I1J4I6J7I8I9F:H;I=G?e@EAHBICeDcEIFJGHHJIEJJKELHMHNFOGPHRJSJTHUGVEXGYJZB[I^H_GaJbHcIdHeJfIgIhI
~hoi	e#H:J?a@]BJCGHBIJNYZE[e
~hoj	o>J@aX[ZI
~hol	X!H#H%F(G)c*Z+I/I1I2J3[4G8I9^;J=H?G@BAIBFCGDGEJFJGIHZIEJILJMHNGOYPaRISHU^VXWIX[YIZA[I]H_GbHcIdHeJfIgIhG
~hom	a(J-I.H3G9G:f=J>a?J@IBJIIKIM[NITJUJVJXJ]J_ZaHfI
~hon	F!C#Y%D&G(D)D*^+a,E-F.I/C0G1F2G3e4E5G6F7E8E:C;G<G=C>h?[@IAECYDaEFFEGGH[I?JFLENAOcPDQHRFSFTHVEWFXCYFZ@[B^D_DaecDdDeFfEgYhI
~hoo	W!I#H%I(G)J*I+E-Z/I3F7I8[9G:G>[@ZAJBHGII[KZL^OITJU^VHXIZG[I]^^H_HaZbHcJdYeJfH
~hop	i=H>Z@JHbZIb^
~hor	R!E&J(b)]*J+H,H-C.J0I1H3D5J6I7H8H:F<I=G>H?E@ZAcBDDEEIFIGJH:I^JHLHMDNDOGPXQJRcSGUDVJWHXbYIZ@[H^G_daYbFcFdFeIfFgHh]
~hos	[!I#I%I(I*J+Z,J1[3Y4H6J8I9H:I=Y>Y?J@XBFCYDIFJGbHCI^KJMHNFPIRbTIXIYZZ=[J]I_[bHdYfEgJhH
~hot	^!I#H%J(I*J-H/X1J3H4J5^6X8J9F:I=G>F?G@GBGCHDIGHHiIHKILJMHNIPJRbSJTJVIXIYJ[J]I^I_JaGbIcIdIfHhI
~hou	L!A#H%C(B)J*H+[-H0H1G2H3Y4Z5I6G8E9A<H=E?D@cAEB]CJEGFYGCHXMJNJO^P^QISJTIUAVHXaYG[Z]C^G_]bFcEeGfX
~hov	zH[MZ
~how	Q!J%H&J(F)I*I+c,I-F/Z1J3G4I5J6J7J8I9Y:I=H>G?_@HAIBDDDEJFJGHHXIIJXKDMIOYPGRXS^UYWIXGYJZF[_][^G_HbacHdFeIfHgJhF
~hr^	^!Z#I%Y(I*Y+Z,J-H/I0J1Y3I4H9I:I<Y=_?YBHDGE[GIHDK^LJMHNIOGPHRXSJTIUIVGX]Y]ZF[J]H^J_ZaFbIcFeJgJhH
~hra	f*Z-[2Y3ZH[I^QZZF
~hre	R#H%^&Y(C)F*G+G.J/F0J1X4Y6Y7G9Z:J;G<I=X?D@EAZBECEDEEZGHHJIYJJLFMENGP]RZSGUDVCXCZ][G]E^EbDc[d^e]f]hX
~hri	f#Z%J,J-X0[3J9Z>I?X@IBIC[DJIINJX^ZGaDdZf[hJ
~hro	R!G#F%Y&J(F)H*G+Y,H-B/I0]1H2I5J6H7Y9F;I<Y=F>F?E@IAHB]CEEIFHGdHYIJKZLHMXNZOHPJSGTIUFWHX_[G^J_JbJdYfYgYhF
~hrt	uHJU[bYh[
~hrz	zHJR]
~hse	m>]@aBIHHKJL]MYZJhZ
~hsf	zGaZH
~hst	n3ZHJIaL^ZJ
~ht^	C!D#I%c&F)I*G,H-Y.I/J0^1G2G4_5I7E8C:I;a<E=F?]AFBCDCEXFIGGJDKEMJNJOZPZQHSBTGUIV]WEXJ[Z]Y^[_[a^bCgGhX
~hte	e!I#J%Z(_)J,Y-I:I;_=J>I?I@XBIEYIIKXNJPYRZUJVXWIZH]JaIcJdJfI
~hti	h%_(a-J4J;_>I@IBJCHDIIIKINJOJS]VIZF]JbJdJhZ
~htl	c%J(I)J*[/X:J=I@HBIDHHXIXKHMINeSJTJUHVIWcZC]JaIbIdIfJgIhJ
~hto	w,_HG
~htt	zc^
~htu	s,ZDZE]eX
~htw	W!H#I%F(X)J*J+J-Y/I0[3I4I6J7J8J9J:I>H?HBXCHGYHFLJN]PIRJSITIU]V[WJXEYJZ^]I^Y_JaHbYcGd^fGgIh[
~hub	s,J@ZBJH_MIZFf^
~hui	uHJI[ZEh_
~hul	z![U]
~hum	k(J-J9[:J>J?I@YBHCXHEIJKIN[U^VGWXZXa[bJdJfZ
~hun	rHZR^
~hus	m>]CJDJHFYa
~hut	l!^#_,Z-J>Y@IHGIJKIZG]YfY
~hwa	w3]HZ
~hwe	u*YCX
~hy^	r0YfZ
~hyb	jBJH]ZH_Hb]db
~hyp	u9JH]RXbZ
~ia^	P#X%D&H(Y)F*E+I,G-G0H1I2G3B4E6]7E8F9_;Z>E@dBGDEFGGEHDIDKFM^N]OEPEQHSGTGVEYFZF[E_Ea[bYdBeGfdg]hY
~iad	^!H#Y%J(J+J-Z2Z3I7J9Y:I=J>H?I@aBYCIDHIZKGMYNJP^THUJVIX]ZE^J_JaEbIcId]fJhG
~iag	zBIH^
~iai	w,XHIc[
~iaj	zH]
~ial	N!G#[&I*E+G,Y-E.J/G0H1G2H3G6G7F8G:J;H<I=^>C@EAGBYCGDIFYGEHbIYKDM_NFOFPXQIRFSZTEVXXFZa]H^G_FbXcDdCeFgI
~iam	c#J9Y:Y=Y>Z?[@GB]CIDIHIIHKHMINJOISIT[UXVHXIZF]Ja]bIfH
~ian	c%J(J,Y-[.Y2Z4J>J@HBIDJHZKIMIZZ^Jb[cJfXhZ
~iao	o-Z9_BJIIZY]]
~iar	Z!I#H%J(X-I/J3H7Y9H:[=I>H?I@]CJDIIHKFLZMGNIPITJUIVXXIZX[_]I^_a]cJfIh[
~ias	z9Z
~iat	[!H%I(I)J*I+J,J/X3H4Y7J9]:I=H?G@cAJB^CGDIGJHGIGKFLJMYNHOJPXRYTGUIVHX^YJZA[J]a^I_HaGcHdGeIfHh[
~iav	p6a?[B[HEZIfZ
~ib^	l>FGZHZO[Y[fZ
~ibb	w7aHISI
~ibe	Y!H#G%_&[(E)H*J+J-H/G1Z3G4[6[7I8X9I:G;J=Z>G?G@ECIDHEIHGIHKELHMGNGOJP[R]SITYUFVEWIXHYZZI[Y]I^G_XaGbGd_e^hF
~ibi	a!G#J%Z(I)^*Z+J-_/I4^9H=J>I?I@IBGCHHBIIKILJMINHP]QZRJSJTIUFVHXIYJZF]I^__IaIbIf_gJhJ
~ibl	Y#Y%G)F+J,J-[/I0F4b7[8I9H>]@]AJBDCHDIEJGJJIK]LIMGNHOJP[RGTHUCWIXGYJZZ[Y]H^J_HaHbFfGgH
~ibo	zaZ
~ibp	z4H5JJ^
~ibr	l)_BIHIT[UaVGZI^XfH
~ibt	h!I(J/J3J9_>G?JBJCIDJKJMINJTJUZVIW[ZF[Y_[a_bJgZ
~ibu	c%J(J/J1J3Y=]@JBJG]HbLYPZZG_JcIfX
~iby	zZJh^
~ic^	D!?#B&F)Y*G+B,G->.J/Z0[3G4C5D6D7H8B9B:D;D<[=Y>^@]A[CADFEBFEGCHaI?JIKBLDM_NDO@P?QERFS]TdUaV[WBXDYYZB[]]>_IaabHcadHeFfggah?
~ica	F!H#B(J)A*[+E,b-@/F0E1E2F3_4A5F6E8D9A:F;E<F=H>]?a@IAaBHCdDHEGFFGCHcI@JHKCLDMXN^P@QFRDTAUJVDWZYE[C]]_DahbCcId@eDgEhJ
~icc	wHEZ^b^
~ice	M!X#D%D&H(E)D*E+I,F.H/E0H1G2G3@4D5G6G7F8F9^:C;G<H=n>@?BAEBACBEFFGGEHdIGJGK[LFMCNGO[PEQHRFSXTEUCWFXCYFZD[G]C^E_DaGbCc[dDe[fCgGhY
~ich	C!F#I%J&F(G)G+Z,I.E0I1G2X3J4[8D;Z<E=I>G@GAFBBC^DZFXHZI_JCNcO_PGQHS?TJUDVZW[XDbDcFhX
~ici	T!F#D%^&J(Z)[*G,H-D.J/I0I1I3C4G5I6H7G9b:E;Z<J=F@BAGBYC_DBEIFIGGIaJIMDNEOEPFQJRGSYTIU[WHX^YHZE]J^G_GaBb^cDdGeIfbgH
~ick	O!D#B%E&H(])E+J,F-E.I/I0H1G2G5H6G8E9]:D<[=C>a?HAFB^CHDZEHFFG]JGKALaMANBOEPEQIRFSGTGUFVFWHXDYGZ[[E]^^a_Ea[bacDdcfDgEhE
~icl	lHcZJ
~ico	^!Y#I%I(H)J*J-H/^2X3F4H6J7J9G:X=H>Z?H@FCHDXFYGJH@ICK_MXPJRYS[TIUHVYWJXIZG[J]H_IaGb]cHd[f^gJhX
~icr	N!E#B%F&J(E*Z+H-H/Y2I3F4F5I6H7b8H9F:F;I<I>C?F@CAHBECFDEFHGFICJZKELGMINFOHPFQJRZShTcUFVDWEXFYHZ?[G]F^G_FaYbEc^d]eHfYgchH
~ict	Z!J#J%I(J*X-].X/[3J4J8I9I=H>J?J@FBGCIDJHYJZKHMJN_PGQdXJZH]J^IaIb[dIfJhH
~icu	m*[2Z3Y9J?^C[DIHFQXY[
~icy	J!F#F%F&I(C)Z*a+G,G0I1H2I3F4F5b6H7F8H9E:E;I<I=E>F?I@^AGBCCZDDEGFIGGHJIEJaKFLGMENkOHPFRISFTFUHVCWgXFYHZ=[G]F^F_FaDbGcFdFeHfGgDhF
~id^	R!F%F&J)F*G+G-B/Y0I1H2H3[4F5I6G7G8F:G;H<I>G?F@BAeCFDHEGFYGZHZJXKAL[N_PDQJR[THUFVGWHXGYHZ][F]E^]aDbZcYd[eGfEgFhF
~ida	R#F%E&I(D)G*H+G,X-^.I/G0I1H3D4F5I6G7Z8Y:a;H<I>]?]@GA[BGCXDJEGIZKXNHO_PGRFSZTEUCVDWYXCYY[G]C^F_FbHdZeZg[hI
~idd	e(_-^9^>J?I@JBIDJHGIYKHZG]^^JaJ
~ide	Q!I#F%F&I(C)D.I/Z0G1H2H3J4F5I7d8G:H;H<I=H>]?G@GAcBJCYDXEHFHGGH_JFKYNGPDRGSeUGVCWGXGYGZZ[F]J^E_GaJcEdEeHfFgEhX
~idi	l([2Z9X@YHGIFMZN[ZE_Xh^
~idl	rOXh]
~ido	T!G#E%E&Z(C)Z*F+F,X.J/G0H1G2H3J4b6Z7F8G9G:D;H<I=D>E?f@GAGB[C[DBEHFHHFIFJHKDLGM[NFO^PbQXR^TEUAVIXZYXZB[G]D^J_FaIbZcYeGgHhF
~ids	p3H9JDZHZIJK[T^
~idz	z>Z
~ie^	^![#^(Y*[-J3J9IBXDJIINYPJX^ZE_JaI
~iea	zTXd]
~ieb	u0]F]K[ZI
~iec	h-Z?YDZHHNZR]ZJbZfJ
~ied	R#[%G&I(E)G+X,H-B.J/Y0I1I2I3D5J7G8H9J<J=E>C?C@_AHB_DCEHFHGGHDJHKaLIN_PXQJSHTJUXVIWHXdYHZZ[G]_bFcGdGeIfEgH
~ief	u&^9J:X@IZ[
~ieg	j&Z,Z7]9J>^GZHFIJKJNYZJdX
~iej	f#X-I/Z0X3J9G?I@IBJCYDIHCI^KXMaNJY[ZHaJbJh[
~iek	o9^@YBZHIIGN[_Y
~iel	[!H#^%I(I)J*J+J-Z/I2X3b4J7J:I=I>E?H@IAIFJGII[JIKHLIMFNFOXPJTHUJVHXbYJZH[J]G^I_XaEb[cIdHeJfJgJhb
~iem	a!J%J(H*J-J3I4J7J9I:H=I>I?I@^C]D[F[IHKZNIP[S[TJUYV[XJZA]JbIc^dIfYgJhH
~ien	I!F#E%^&F(Z)I*G+E,F-].H/G1[2D3I4A5Y6C7Y8F:X;I<F=A?B@^ACB^CJDZEFFFGBHCIdJJLZM]NIPJQ^RHSZTaUJVBXCYIZC[D]D^F_@aYbZcZeDfcgHhY
~iep	uOXh]
~ier	K!Y#A%H&G)H*G+^-E/H5G6E8H9J:[;X>D@ZAEBICbD[ECFIHGI?KbLFMHNCO]P^QIRDSJTHUYW[X_YGZC[G][aXbAcBe]gDhY
~ies	^!J#I%G)J,J/I2J3I4J7I9_=Y>E?H@DC^DHGYIEK^MFNXOJRYSZTIUIWJZa[[]H^H_JaGcIdGfGgJhF
~iet	U!E#E%G(F*G+I,I-[0I1I2H4H5J6I;Z<J=G?YAHBCCDEIFIGHHGK]LHMJO[R[SGTGUIV]WIXFZ_]F^aa[bIcFdGeIgH
~ieu	a!J#Y(Y-H3I5Z9[:Y=J?IAZBXCID]KHNFOITXXZ]Z_IaGcJdIfJhG
~iev	u-YR]
~iew	l(]*IHbZI
~iez	uHJNZZ]hX
~if^	m![(Y3^5XHIQXZJ
~ife	b+J,Y/[1Y3J4J6Y8Z9J>J?J@XBHDHFJHEIJK_MJNIOZZFd]eXf[gYhJ
~iff	U!G%]&J(G)I+I,I-I/]0J1I2I3X4H6b7H9F;I=G>_?CA[BDCHDEEJFIIaJILINZO^PIQZR]SITGUHVHWJXFYIZF[H]F^H_GbHcFdYfFhF
~ifi	K!D#@%C&_(D)F+G,_-C0H1G2G3[4G5H6F7X8G9C:B;F<H=D@_AFB^CfDJEGFHGFHaIIK@LEMANEO]PDQIRFSFTCUEVBWFX[YG[E]^_EagbHcCdDeFfDgF
~ifr	k-J3Z6c9J<Z>J@JHDIYKHO^XIZHaZ
~ift	h#Y@XHELZR^TZ
~ify	a#H%I*X-J3Z9I:J>Y?Y@HBICZDdHXIIKFNJVIXYZB]IhZ
~ig^	Z!I#G%H(G)J*I+J,I-I/H0[3H4I6J7I8J:G;J>D?F@CAJBCC_DXEIFJGIHFI_JJKELIM[O]PISJTYUIVGWJXIYJZ>[I^H_IaabGcGdHe[g]he
~iga	[%G)I*I+H,I-E.Y/I1J2I4H7I8I9a:F;J=Y?Y@GAIBDCGDYEJFJGHH<IEKFL[MYNHOHPIRISITFU^VFWIXGYJZC[_^H_HaZbcc[dGeJgIhZ
~igd	m:[BZD^HJM[ZE
~ige	W!G#I%]&J(E)H+I,H0I1J2J3F4G6I7H8I9C:Z;[=X>E?F@bAIBYEIFIGGHAKZLHN^OHP^RISIT_UFV^WIXGYI]G^Z_HaEcGeIfFgHh[
~igg	l(J+[-Z3Z9]>IDJG[OJTYZFaJ
~igh	S!E%e(a)E*G+G,I-D.J/X0^2H3E4]5I6H7G8H9[:F;a<J=F>H?D@]AHCFDEEYFHGFHZICK@LGMFNDO[P_QJSFTFVCWEYIZ?]E^Z_GbEdEeIgF
~igi	Y!G#^%G(^)H*H+I,J/H2J3a4H6J7I8J9C:Y;J=H>DBEC^FJGIH=I]LJMHOaRISITHUDV[WJXFYJZA[I]G^I_IabbHcIdHfHgJhF
~ign	K!H#F%B(G*Y+Y,[-J.I/E0I1H2H4Y5Y6G7b8F9E:J;H<d>@?J@DAGBECDD]EGFaGEH]IZJFKBLdNCOGPFQIRGSET_UCVBWEXEYGZF[Z]X^I_Ja@bXcFdDeIfXh]
~igo	W#G%H*H+I,J-F/J1J2J3Y4H6J7I8J9Z:G=G>_@GAJBZDYEJFJGJHFIDMFNHOFPIRISJTIUHVEWJX_Y[Z[[Z]G^I_IadbHcIdIeJfHgJhE
~igr	e!H#H%I*J+J-I3I9I;a>I@JA_BJCIDYGJHGIIKXMJNJPJVJZF]I^J_cd^hJ
~igt	h#J-Z0X1[3I9I>X@IBXCJDJH^IIKIRZSYT[XIZG[[_XaHdHfHhI
~igu	N!F#E&J)D+G-E.J/F0G1G2I4F6F7F:C;]=B?G@FBBDFEhFHGIHEIGJGKYNHOXPDQIRGU>VbWfXFZ;[G]Y^F_HaIcCeefBgJhG
~ihr	i-J3Z:YBJE^HII]KJOI
~ija	w-Y
~ijd	r@[HIIHKIMXN[T[
~ijf	r#[3H9J:]>JHGI]a]
~ijg	p?[HHMXZ[aY
~ijk	p-Z9ZHJT[
~ijn	^#_%I(I*J-H3I9]:I=J>]?YBHCZDEIZKHNIOYPITIXJZ_[I]J^H_JaHbIdIfJhZ
~ijo	z3[9G>]
~ijt	s>[
~ijv	rYXZJd[f]
~ijz	h9H@]BXCXHHKJMZNJZ^[X^[hY
~ik^	l!]-]9J@JDZHCIHNZZI^[_XbZ
~ika	k!Y(Z-J9J>J?_@IBJC[DJMY
~ike	[![#H%J+Y-Z/^4Z7I8I9G:[;]=J>G?_@IBFCHDHGJIYJIKaLJMGSIUJVHXIZ@[I]H^ZaFbHcJdIfJhE
~ikn	z?[b[
~ikt	p9J=[HIK_S[ZHa]
~il^	A#A%E(I)B+C,E-].F0Z1G2C3f4I5[7D8J9;:a<I=D>Z?[AIB>C_DdF]GFHbIBJGL?MdNBQXRGSBTFUBV<WBXDZ[[?]]^H_AaacFd@e^fGg[hA
~ila	]!I#I%I(I)I*I-F/X1]3X4Y7I9Z:H=Z>_?[AJBFC^FZHXIDKXLJNIOIPISZTIUGXHZB[J]H^JbHcHdIfHhH
~ilb	c#I9J>b?JCJDYGZTY^Z
~ild	c(J1d6Y8Y9I>[@JIIZGaIb_fJ
~ile	T!G#F%E(c)Z*^+I,I-F/G0J1J2^3^4I6I7I8I9D:G;J=H>_?EAHCZEIFEGHHXICJHKGLIMGNGO]PeQJRJSJTHUIVFWJXHYJZC[J]F^H_Ga]cGdHeJfIgIhG
~ilf	w9ZD[
~ilh	zHYI]ZH
~ili	O!]%E&I(X.Z1H2H5I6H7Z9B;_<I=E>D?[@DAYBBCHEGFHGHHFJGK[LIM^NCQIRGSEUaVaWJYHZD[J]Y^YaEbZcFd^fCgGhD
~ilj	zcYd[
~ill	J!]#_%D&H)E*F,F-Z.J/Z0H1_2F3@4G6F7I8F9a:C<I=C>]?E@XAEBJCJEFFFGDHIIXJDKDMbNDOXPGQHRDSETaUDVAWFXAY[[e_[aJcFdYeFhE
~iln	zO]
~ilo	g-a3Y9J=H?J@IBJC[DIH[IJKIMJPJUJV_XJ[IhJ
~ilt	T!G#G%J(E)H,I-J0J1I2I3I5H7H8H9E:F;I<J=G>D?G@DAHBECFDFEJFIGhH=IDJmKENFOERHSITGUHVEWIXHYIZA[I]X_GbGdGeIfGgXhG
~ilu	_!J#J&^-J/c3I=J@YBHDJEJHYIJKJMINYPJVXZ]_JaJc[fH
~ily	c#Z-[/ZHDTZZDh^
~im^	S!F%d&](H)G*J+I,[.J/E0H1H2I4[5I7Y8H9I;X=D>Z@EAHBJCDDJEGFHGGH]ICJJK[LYMHO^PIQISGTJVDXEYHZH[G^GaXbEdDeZfDgGhb
~ima	Y#[%H&I(G)I+I,I-[/I1J2I3D4H6I8J9D;J=G>Y?Z@cA[BDCEDFEJFIGHHII^JJK^LIMJNDRHSITGUGVGWIXZYIZA[I]]^I_HbccHfG
~imb	pIa
~ime	O!E#^%E&I(D)]*B,G-I.I/E0F1G2H3C4F5I6F7F9H:F;I<I=E>B?X@HAGCZD[EGFHGJIHJGKZOJPFQIRhSGTIUZVDXYYGZX[G]]^F_Ga[bEc^dFeGfHgGh^
~imi	Z!E#H%G(F)F*D+I,J-H/I0J1J3F4I7H8I:F;J=G>F?^@IAXCFDFFJG[HYIEJJKYLXMGNGOHPFQbRJSYTHVYW[XdYJ[I^I_IaGbEcHdHgIhI
~imm	]!I#I%J(X)J+J-F/H4J9F:I=I>E?H@^A]BHCGE[GJHBIHM[NXObPISJUJVIYJZC[J]I^I_]a[bXcIdHfHh[
~imo	c#J%J(J-J9Y:J>G?J@^BGCYD^HCIYKGL[MINIOZVIXa]JaHbJcJdJ
~imp	Q!H#F%I&J(X)H*J+F,H-D.J/G0H1H2I4Z5I8H9F;H<J?JAHCEDIF[GFHaI^JHLFMINGOEQJRHS[TYWZYI[Y]E_FaDc]dEfIhG
~ims	p)Z@X
~imu	_-I1]5^9J@]BJH]I_NJZF
~in^	:%A&C(^)f*i+^,d-C.J/X0Y2?3C4_5[6>7a8X99:E;B<@=G>H?>BFC>DDE]FYGAJFKIM@NDOGPcQXRJSJUIWcXFYH[D^[_?aAdCe=fBgahE
~ina	Q!b%D&H)I*D+^,F-b.Z/F0_1H2J3?5H7F8G:E;G=E>Y?_B]CBEbFGGFH_IBJGKBLIMGNCOHP]QHRFS]TEVAWGXYYGZI[G^F_EaIbCcJdDeHfEhG
~inb	l>[BZGZHDI]ZJa[
~inc	H!F(F)]*B-Y/B2F3Y5F6Z7E9E:B;I<F=^?D@BA[BHCGDBEFG^HFIJKBM]NHOaPaS^TEUJWEYZZI[E]H^B_HaDc[eGf_gHha
~ind	H!I#J%C&G(@)I*G+D,G-Z/Z0E2E3^4]5a6F7C8C9?:C;F<X=@>??]@GBJCDDJEIFEJDKELGMeNCOBPER^SFTEUAVHWIXGZ=[a_dbfc_dBeEgahG
~ine	M!C#B%C&Y*X+H,F0G1G2G3I4X5G6F7I8I;H<H=a?E@bAFB_CZDCF^G^HIKXLHMBNGO_UCVXWGX[YHZG[D]ZaGbXcZdIeFfFgBhF
~inf	U!E#I%G(F)H*G+c,I/I0J1J2J3Y6I7I8I9G:F;H<J=F@FAHBFCdDhFJGHHHIEJJMHOGPGQ_RJSITIUIVDWIXFYIZX[H]F^H_GaGbGcFdGeJfHgJhG
~ing	M!E#a%E&H(F)D,E.H/D1F2G3H4Z5G6F7c8H9Z;H<H=Y>B?G@IAEBHC]DcHBIAJDLGMCN[PCRGTFUcVJXIYI[D^B_EadbYd]eXgD
~inh	U![%F(F)H*I+I,I-Y/I0J1J2J3F4I6J7I8I:G;f=G>G?J@HAHCFD]EIF[GHHHJJLIMFNGOIRISITHVbWIXHYIZ^[Z]F^H_HaGbGcHdGeJfHgJ
~ini	E!G#?&F(a)d*a+C,]-?.F/E0D2D3A4[5Z6C7[8Z9@:C;E<E>E?G@bACB_C>D@FCGAHAIcJHK<LEMHN[O?PbQERASYU[WeX?YCZa]b^H_@aEb[c>dHeCg_hF
~inj	wHJf]
~ink	T!G#J%I(F+Y,X-^/G0J1I3F4Z5I7F8I9D;J=F>F?F@GAIBCCGDFFIJHLHMFNFOJPHRXSHTGUFVGWIXHYIZI]G^[_^bicZfGgH
~inl	r3JD[OJZHb_hY
~inm	l9J@]K]ZZ
~inn	f!J#H%J([*X4J9E:]=I>F?]@[B[CHDGHAKGMINHOHPJTJUIVHXZZ_[]]H^JaIbIcIdIfIhJ
~ino	l#I-[3Y9Z>H?JBIDJIJOJR[U[VIWZ]JbJf[
~inp	u@_HI
~inq	o#^@JHEM^UYVIWZX^ZIbJ
~inr	m*X,]9HDYE]H[eX
~ins	P!E#F%]&I(Z)F+^,G-B/J0a2H4G5I8G9C:F;H<c=E>F@ZAHCIDbEHFHH[IbJaLGMDNJP]RHSGTEUFVJWGXXYBZ=]E_GaEbFc^dEeIfEgFhX
~int	H!B#I%A&J(C+X,I-_.F/J0E1D2E3Z4E5b7C8F9D;C<F=@BACEDHECFEGDH]IELIMEOZPIQIRCSaTYWCX]YDZZ]__]b]ced_fJgXhB
~inu	T!G#[%F&J(F)H*H+I,I-D/G0J2H3D4G5J6I7H8H9E:F;J<J=G>HAHCEDEEJFJHCI^JIKFMjNFOFRgSHTXUGVEWHX^YHZC[G][^G_HaYbFcEdGeJfIgHhH
~inv	W#H%I(G)J*I+J,I-F1J3]4J6J7I8J9H:h;J=H>C?F@CAJBFCFDDEYGJHaIEJIKaMFNZO]PIR]SJTIUIVHWJXFZ?[Z]G^H_IaGbIdHeJfHgJ
~inw	wN[U[
~iny	r9I@[HIXZa^
~inz	p(Z8^:]HJN[
~io^	H#?&E(])[*F+J,A.I/B0F1D4]6C7^8^:X<E>_?CA_BHDHECFDGDHDIGJ[K>LYM<OIQERYSYTYU[XAYEZ]]^_YaDbbc?eDf[gCh]
~iod	p9G=]@YHYNGX_
~iol	d/J@YEJHFNfcJ
~ion	:!<#C%a&H(Y)D*X.C/<0_1a2D4?6I7B8D9:;[<Z>9?]@9AFCaD]EfFFGYHdI=JEK=LEMJN[OBRCTBUbW[Y[ZI[[]^^[_DaHbEc]dYe^gGh>
~ior	c#J(I-I3I:I>I?J@^BHCJD[HDIGKaM^NITJX^]JaJbJdJf]gXhX
~ios	n-I@JBJGYH^ZG^_
~iou	a!I#[-^>^BJH@IHKbMYNGOZZIg^
~ip^	l+Y>]DZH[KJPYZG
~ipa	s(]H[
~ipe	p+[3J>X?JK^P[ZI
~iph	w6_KIY^ZDcF
~ipi	zHGI[b]
~ipl	i#YAbHH
~ipo	r9J:bHH
~ipp	g#^-I1]3X9J>G@XBHCID[GIHGIZKHNIO[PXU^XJZH]IaGfHhY
~ipr	p6[@[BJHGR]
~ipt	a#J%G(H)J*J-I/J3D6]9H:J=^>H?G@HBZCID^G_H[IIKHMHNGOHPGTJUIVIWJXJZY[J]I^J_YaIbGcIdIeIfGgahJ
~iqu	c!J#[%Y+J,J-G/X4I5Y7I8J9G:I=I>H?HBGCHGJIJJJK]MZN^OIPXSJTIUIVHXHZD]H^Za^bZcJfIhG
~ir^	F!J#@%^&G)H*F+[,D-@/@2D3F4D5F8Y9@:^<^=_>DADBBC^DHEcFDGDIEJDLgMGNCOCPEQ^RGSGTHVYWEX]YD[b]X^Ba[bJeIfGgBhB
~ira	c!I#F%I(I)J*I-H1[3G4Z9Y:I=X>H?Z@HBGCGDHGJH^IIKILaMGPJSJTIUIVIWGXJZ[]]aZbIdIf[hJ
~ird	V#I%H(F)I,J-^0I2J3J4I6I7_8J9H:G?^@[BDCFDGEJFYHCIBJ^KZL]MENJRJSHTIUHVFWJXYYJZJ[X]F^FcHd^eIfGgGh^
~ire	L#C&d(Y*Y+G,G-F/E0G1E2G3e5H6E7b9C:a;F=D@IAJBGCEDJEEGDI]JIKBLGMDN_ODPEQHRESCT[VAW]XEYGZ>[E]Z_YaCcedXeGfAgFhC
~irf	wH[S[
~irg	n-J.X9IFaHIZa
~iri	r/Z3ZDY
~irl	w@bZJ
~irm	Z!G#H(H)I/I1J3D4I6J7I8_9G:c;J<[=H>]?F@DAJEIFJGGHZIEKELIN^O_PHSJTJUaVEWIXGZF]G^H_HaDb^cGdGeIfHgJ
~irn	zTX
~iro	e-J>J@YBJCYEYHCIHMJNJSXUaVJWHXJZEaJc_dZh]
~irr	s4YcZ
~irs	Z!Z#I%I)I*I+G-G/I1f3H4J6J7I8]9G:G=H>F?H@^AIBFCYD_EIGHH=JHKEL_MENEOHPJRISITJUFVGW_XHYIZJ[I]X^H_HaHbGcHdGeJfDgIhb
~irt	rHYI]R]
~irv	z?[HIZ[
~iry	m@IHZKZLa
~is^	G!D#X&G(Z*J+E,I.F0E2G3^4B5H6H7G8]9Z:[<E=[>H@bAYBXC[EFFDHGI?JEK_LGMYO[PZQIRDSCTHUIVdXYYIZI[Y]G_EaCbDdHeDf@gF
~isa	G!f#I&G(Y)]*E+H,D-A/D0I2F3I4D5I9B:a;^<G=^>A?J@CBGCJDDE]G[IHJFKALFMGOYPYQGRETFUdVGW^XGYY[F]I^X_FaBcXdGeGfHgDhD
~isc	b!I#I%I(I*J-H1I3Z4I6J8J:I=I>_?I@]AJCHE[FZGIIFKXMZNIOFSJTIUJVHWJXHY]]I^X_IaHbHc]fIgJhI
~ise	U!G#G(Z*H+I,I/a0J1J2J3G4I6I8I9G:Y;J>G?]@EAIBHCGDHE_GXHCJILIMFNbOIRJVYWHXHYIZI[Y]G^I_Hc_dIeJfXgHhH
~isf	g/YHEJYNeWIZHaI
~ish	]!F#H%I(G)H*[+I,I-H/X4I7J8J9G:I;J=G>F?Z@FAIBbCHEJFYGHHGIEJIKXLINXOJPYSJTHUJVHWGXHZY]c^H_]aCcIdEeIfIgXh]
~isi	V!I#I%H)Z*G+I,J-^/I0f1Y3G4H6J7I8I9F;J=D>F@IBGCGDGEJFJG[H^IYJJKJNaOXPHRISIUHWIXGYIZC[I]G^I_IaFbHcGdJeJgJhX
~isk	m(]-J4J9HBJHcIIZIcZdZfX
~isl	s-]9J@FIIP]Z^
~ism	g(I)X3F6]@ZA]BZHZKYO]ZG_IaJbYhJ
~iso	^!J#Z%Z([)J-H/X3I4J7J9I:I;Z=H>[?I@bCJDIHAIIJ]KHLXNIRZS]T[UHVGXJZB[J]JaJbIdGfIgIhI
~isp	]!I#H%I)I*_+J,J/I3F4b7J:I=I>E?^@FAZBHCGDIGJHXKGMGN]PHRISXTIUIVHWJXZYIZC[[]H_ZaEdIhI
~iss	K!D#C%f&H(c)E*I+F,G/C0J1F2G3[4H6G8F9G:C;b<H>H?G@?AHB[CYDIEEGCIXJEKGLGOHP^QIRFSJTJUEV[W]ZZ]D^G_ZaIbHdEeGfFgEhF
~ist	A!B#@%C&E)c*^+i,b-].D/F0B1A2A3B4E5^7?8E9E:=;B<I=D?_@DA^BJC_DhEDFHG>HII9JIKaL@M<N]O^PYQXS@T>UXVEXEZ;]@^D_aa<b@cBdGe[g[hd
~isu	s!Y+XHJO^h[
~isy	wdZf]
~isz	zVZ
~it^	E#J%b&E*G+],E-I.I0E1G2F3F4G5D6D7I8H:c;a<D=C>I?A@_AABCC]DZEGHYI^LFMGNZOYPEQ]RXT?U?WGXeYYZ?[E]H_FaIbJcDeFfZhX
~ita	M!_#X%C&I(F)E*G+F,G-G.Z0H1G2G3H4F5I6J9Z:^;h<I>B?[@EB@CDDBEGGIHGI]LFMGNGPJQXRJSETGU]VaWDX^YHZ@[F]J^E_EaCdZfCgG
~itc	[!_#Z%I(I*J+J.I/I1Y3I4J7J8J9H:J=H@GAIBGCIDHGHIHJJKGLZMINIOIRIU_V_ZA[J]I^I_HaIb^cId[eXf]gJhZ
~itd	r8Z=[HJQXR^
~ite	F!B%[&H(?)B+E,Y.J/D0Z1X2X3F5]7F9J:F;X>D?H@HAZBJCFD@EDGYHYIYK=LDNbODTDU@V@WXXGY]ZB[C]H^A_]aBb?c[dbebf[hG
~itg	i!Z:[@IHHP_UXV[YXZG^J
~ith	E!C#H)Y+I-E/[0C1D3^5H7G9C:]<I=Z>_?G@IAIB[CEF^I[J[NZO[PYQFTFUBVCWHXDZI]B^D_Ya^bGcJdCeHfChH
~iti	O!G&J+G,H-E.[/G0I2I3D4G6H7I8H9F:Y;H=]>D?]BXCYDFFHGGIHJGKCLJMJNdOGQJRHS[VZWbXFYIZX[Z]I^H_GbIcEdCeI
~itl	o?GHc
~ito	T!E#D&J(D*G+F-Z0H1I3^4^6H7H8H9Y:];H<I=DAHBZCCFIG[HZI^JIKBLGMCN[O^PFQIRGSFTFVBW[[G]]^J_GaXbGcHdGeJfCgHhG
~itr	zH_
~its	_!I#H%J(I*Z+X0^3G9X:H=H>G?_@GA[D[GJJXKXMJNEOZT[UJVGXZZB]HaHbIfJhZ
~itt	U#_&J(G)H*I+I,H-_0_1H2I3[4H5J7H8H9Z:J;H?FAHBCDJEJFIGEHEIDLHNHO[QJTJUGWIX[YHZ_[J]^^]_JaBbFcFdEfIgXhE
~itu	V!F#F%^&I(E)H*H+H,Z-Z/G1H2I4^5I6X7G8_:F;I<I=X>D?C@YAHBDCGDJEGFGHEIGJHLGMEOFP]RXSHTHUEVDWGXG[H]G^F_GaFbDcadde^f^hD
~ity	O#F%X&J(X)Y*^,H-G.J/F0I1H2I3G4G5I6G7c8G9G:G;[<I=H>Y?[@HA^BDCYEGFIGGHYI^JGKFLHMGOHPEQ^RHSGUGVHWHYXZF[H]G_DaGcddFeIfFgGhI
~itz	z=Z][
~iu^	m3J9I?[BXHDKJNJVJWYZH]^aIc[f]
~iud	u-[@IB_ZI
~ium	e/J3J9I=g?J@JCJIHKINIZI_JdJ
~iun	l3F4Y8Z9I>J?JBJC[DHIJOJX[ZY][cXfZ
~ius	g![#J3F9I>F@HB]CJHFI^OIU]VJZG][hZ
~iut	f&Y-J/[3J9Y@ZBJHEIXJYMIOZVJZ_aJhJ
~iv^	L!c&d(C)G*E+F,F0_1G2F5H6^7F8E9C:A<H=D>G?A@CB^CJDAEFG]HaIAKAMCNHOEPIQHRISFUaWDXZY[ZGa_bZcCdDeFhC
~iva	P!e#H%D&H(F)^*X+G,_-G.^/F0H1H2H3Y4F5I6_7G8Z9E:D<I=C>b@EAGBGCDDXEGHYIDKDMDN[OZPCQHRFSGTEU_VHW[X[YXZ;[G]F_EbDcCdEeZgGhE
~ive	P%I&I([)I,X0H1H2H3F4[5H6[7a9C:H;H=D>HA[CCD@EIFHGGHBIBK[MCNYO[QISFTEUaWFYGZE[Y]Ca]bJcHd_
~ivi	Q%C&I(c)]*^+H-_.X/F0H1H2I3C4G5J6G7H9F:F;[=F>E?EAHBCCFDDEFFIGGHEIEJIKELJMGNDPdQIRHSHTGU]WHX^ZF[I]G^H_FaEbGcfd^e[fCgHhF
~ivn	oHGYXZId_f_
~ivo	_!^#_%J(H2^3a8J9G:I=I>X@FBHCHDZIGKHMHOYPIQZTIVIXGZF]I_IbIcIeJhX
~ivr	zHIT[a[
~ix^	h5_?[HcIJKJNIZC[]
~ixa	h(I-J9J;Y@^BIH[IIKYMJXYZ]^YaIdZhI
~ixe	o%J*Z>]BIHEPIZI^^fZ
~ixi	wJ]
~ixo	z9J>]HJbZ
~iz^	g%_9ZH[MYTZZJdJ
~iza	N!E#E&I(Y)Z*E+^,c-E.J/H2H3D4J5I6G8X9D:Y;H<X>C?D@CAHBXCEDBFZGcHFJHKILHMXOGPESFW[XFYGZ<[G]E^HaEbEd[ebfdgGhE
~ize	h(J-J9J=fBICJH^IJKJNZUIVJZEaJbJ
~izi	c#I%J)J,[-I3X4J7I9Z:J=I>Y?G@HCZDGHCIHK[MINIPJRJS^TIUHVGZE]XbZcHfagJhI
~izo	wKZM[
~izz	^!I#I9J:Y;Z>J?I@IBICIFXGZHJIIMXPISJVZW]ZFaJbJd[f[
~ja^	]!^%J(H+^/Y3H6J7J9F:H>G?GCHDFKbLJMaNXOJTIUJVGXY[I]H^IaGbGdIfJ
~jac	w([?ZDZZJ
~jah	s-]>[@JHIIJK^ZHfZ
~jak	w*Z9]
~jal	sHHIZU^V]ZJ
~jam	h+[1Y?IDaHEL[WZa]
~jan	l-J@IBJDJHBI[K_MJNJU^VJb[dJf^hJ
~jd^	w@]HJIHKIMYN[
~jde	wT[
~jdo	zZY
~je^	h!Y#Y>J@aHDVXX[]^
~jec	P!_#H%G&J(F)H*I+I,H-]/^0I1G2I3F4F5J6G7H8F9E;b<I=G>F?GA]BDCGDGEHFIGYH[IZJ^KHLJN^PFQJRHSITGUHVEXHYHZH[I]H_eaGbGcEdEeHfEgG
~jed	l*Y@YC^NXZJ
~jei	z-YZ]
~jek	k;YAaGZHIZJ_a
~jel	z/]
~jem	z@YZY
~jes	_%I(Z*J3I8J9X:H=I>I?X@GBZC]D[GXHBKGLJNGPJTIV]XI]J^ZaIbIcJd_hX
~jet	Z!J#Z%H(G)I*I+I,a-H/Y0J1J2J3G4I6J7I9E:H;^=H>GA_CFEJG[IEKJLIMGOHPISJTHUIVGWJX_YJ[I]G_aaGbYcIdGeJfHgJhZ
~jf^	w#]:^HI
~jfe	zI^
~jg^	r?[HHZ[aY
~ji^	h9I=[?_C[DYGYHFIJMJUYZGaJdIf[
~jid	zIX
~jir	w#GHaZG
~jk^	p-Z9ZHJT[
~jl^	wCXD[ZIhY
~jmu	wMYh[
~jn^	^#_%I(I*J-H3I9]:I=J>]?YBHCZDEIZKHNIOYPITIXJZ_[I]J^H_JaHbIdIfJhZ
~jny	zaYg[
~jo^	i-J0X3Y9F>]?[@HCIDIHCIIKZMIOJY^ZYaHbYdYfZhY
~joi	b!I3J4Y7J8_:J=J>J?J@IAIBJG_H_IJNGPGUJV^ZC_Eb]dJf[
~jou	a#I%I(I*J+Z-Y1X3G4J8[9a:I=I>G?F@^BGCGDXHFIFKGM[OIPJUJXaZD]Y^JbJcJdHf[hH
~jt^	s>[
~ju^	z3^
~jud	u-Z9Z?]HHZJ
~jui	zh[
~jun	o-]>JCIDJHFIIKJZ]a_
~jus	W!H#J%I&[(I)J-G/H0Y3G7J8X9^:H?H@^AJCaDFGJHCJJLYM^NIOHPJRJSJTIUJVFXHZJ[a^IcJdJf[gJhG
~jve	rYXZJd[f]
~jzi	h9H@]BXHHKJMZZ^[X^[hY
~ka^	h(Y-J3Z9G=J?J@YBHDJH_KJNYP[VJZZaFbYhJ
~kab	z([HJ
~kac	o9I?_@ZC]HGXYZJaX
~kad	r/]9JHHP]X^ZJbZ
~kag	uH[J]
~kaj	zXY
~kal	[#G%H(F)H*G+J,H-F/]1J3H4H8J9H:G;J=F>H?G@FAZCHDHEbFJGGIEJJKELIMEN]OIPHRISFUGVFWGXHYJZA[I]H^H_[aGbFcbdfeIgahF
~kam	z2[HIa^
~kan	Y%H&_(H*X,I1J3H6Y8J9G:[;J>Z?^A[CGDGGIIEJJKELHMYNEOJPHRYSHVXWIYJ]G^Z_IaEbFcGdEeI
~kap	sHYbZfY
~kar	l9J@JBIH_NZZFba
~kas	oHGYXZId_f_
~kat	n#]3_9G>IBJDIIYMZZXaJ
~kaz	w-YN_
~kbo	lLXZG^^d[e_
~kch	uZH^^
~kda	z!ZHX
~ke^	R!G#Z(E)H*H+[,J-Z/Z1J2J4I5J6J7H8H9B:G;^<[=GAIBBCFGGH^IYK_LZMbQ^RYSHUHVFWIXGYJZD[I]F^G_HaIbGcHeJhH
~kea	z#^9G
~ked	^!I#[%J(J)J*]+[-J3I>I?I@HBHCYIHLcO[PJT[VJZD]H^I_Ja]bEhJ
~kee	U!G#]%H&J(H*I+^,J-Y/J1J2J4I6J7Z8I9F:H;J=H>F?H@bAIBECGEJFJIXJIRJSJT_UJVGYIZI]G^Z_HbGdIeJgXhX
~keh	w<Zh[
~kei	V!G#E&J(Z)H+G-F/H0^2I3J5J6I7H9G:J=a>H?E@YAIBHCZDcEHFJHAIDJIKFLZMFPGQJRFTGUYVDWaY^ZH[H^G_IaZdEeIhG
~kel	j!Z-[HYZJdY
~ken	L!B#C%G&G(D)J*C+D,j-I.H/Y2F3C4Z5I6D8D9E:D<G=Z>@?]@GADBCCAEIFFGXI_JGKYLYMINHOIPIQIRdSYTBUXVGW]XBYGZF[X]I_EcJeIfa
~kep	n#]7XHIMId]
~ker	^!^%I(X*J-D/Z2J3G4J7J9E:[;]>G?X@FAXBECHGJHeIIKELJMGNGPISJTXUJXIZA[J]I^ZaGbGcYdHfIgJhH
~ket	a#I%J(I-H3^9c:J=Y>Y?I@FBaCIDIFZGJHIIFKHMINJOIVJXJZ[]I^JaGbIdJfJhJ
~kew	uR^
~key	](H-H/J4I6f7J9G:J=J>I?e@GBHCJDHGIH^IGKHMHNJRFTIUJVHXXZB[I]H^JaJbHcGdHeJfG
~kfa	w@[
~kge	i(J0]:ZBZE[HGKYM]VJZFgY
~ki^	S!H#H%I(H)I*I+J,J-F.m/I1J2J3H4I6J7J8I:H=H>G?HAJCHDXEJFJGIHIJIKGLJMGNGOJPIRJSHTIUIVGWIXHYJZB[J]H^I_IaGbFcHdHeJfIgJhI
~kic	s#J3[9HHHZ_]JaG
~kid	z3HDZK[
~kie	h#I-I3]9J@IBJCJI^KYN[TYVYZF[YbJc[
~kil	rHHMYY^
~kin	p#IH^IX
~kio	oGYHYZH^_
~kip	m+[1]@ID_GJMIfH
~kit	z#].IHX
~kke	l#^-[HIcX
~kla	k%Z3X9[>X?I@JB^C[HGPJVIZ]]JaI
~kle	uI^
~kli	j(Z,I9I=J>H?J@IBHCIDXH[KJ]Za[bceF
~klo	u3IHHR_a]cIfIhX
~kly	zVY
~kna	i#J%[(_3a9E=[>I?J@IBXCZDIHHIZKIMJNJVJXJZE]JaEhJ
~kne	z?[HJh[
~kno	U!G#H%H&g(^)I*I+I,J-a/E0J1J3G4I6J7J8J9G:J;J=H>H?ECHEIFJGIHJIBJYKGLIM_OIPIUIVGWJXI[a]H^G_GcHdGeJfIgG
~ko^	l*Y?[C]HHP]ZI[Z
~kod	g-I3^9E=J>^?J@JBJCHDGHBIHKIMJNJOIX]ZF]JaebJ
~kol	f!Z(X*J:J=Z>J?IBIDIHHPJUJVcYZZF^[aYfZ
~kom	V!X#D%E&J(F)[*G+[-Y/G1I2I3B4F5J7H8I9C:Z=F>H?EAID]EHI]JIO^QJRHSHT^VHWIXGYIZ]]E^G_HaddGeIfFhF
~kon	P!^#d%c&I(B)Z*H+G,[-B.I/E0H1G2[3H4_5H6G7E8F9X:_<I>E@@AJB^CIDaEXGEH>IAKBLXMCNBOEP]RGSFU@V_YFZH]D^]_XaBbCcYdBeYfCgFhH
~kop	zH[
~kor	rHIIaZGh[
~kos	s9I=AHd
~kou	X#b%a(H@HBIGJHJIJKJMHTbZF[H^IbJdJf[gJ
~kow	e![#^%J(Y-I3]9H:J;Z>J@HBGCIDIHEI]KJMHNJT[UJVIX[ZF[Y^[aJdJhJ
~kpe	n%aHFdJ
~kra	i![*Z3]9IC[DJHEI_KINZZGaJb[
~krb	zHaKGZI
~kre	w=]@ZGZZJ
~kri	e(J,Y-J3J9I>H?Z@IBICJDJIIKJMIO]ZYaZdaf^gZhJ
~kro	sG]I^
~ks^	[(I)J,Z-H9J>H?F@GBIC^DGH^MJNJVJXJaHgJha
~ksc	Y!H#H%Z&[(E)H*J+J-H/I1Z3H4[6[7I8X9I:G;J=Z>H?G@FCIDHEIHJIHKFLHMHNGOJP[R]SITIUFVEWIXHYZZI[I]I^H_YaGd_e^f[hF
~kse	S!H#H&J(Z)X*H+H,H-H/H0I1I4G5J6H8I:];I=]>G?X@FAJCZFYGGIGJIKDLYMGNEOIRISZTHU]V[W^XGYIZY^G_IaZb[dJeHfXgGhG
~ksp	n7cHHZH
~kst	u#XHHI_
~kt^	X!H#I%G)I*I+I,I/G0J1J2J3Z4G6I7H8I:F=X?F@DA_BYCFEIFJGYHYJJK]LYNEOHRHTHUHVDWIYIZZ^F_]aZbYc[eIgH
~kta	g7dHIZG
~ktd	w3[D[
~kte	z;X_Y
~kti	W!c#J%G(I*I+J-H.Z/J0X1J3H4Z6J7I9G:H;]>H?G@GCGDGEJGHIFKGMINGOJPIRJSITHUcV]WIXG[J]I_IaGcXd^e]fGgJhG
~ktm	w>YC[
~kto	m/[4[C^DZH_IIKJVZZC
~ktu	k1]8^HGKHZE_YdGfZhb
~ku^	n9Z;Z@YBIHZKZNZZHdZ
~kuj	i#I-I3Y9]=Z>J@JBIC^DIHYIZKJNJTJXJZZaIcX
~kun	n1]BZH^SZV[ZIaHdJfI
~kup	g6aHaKJPZZG_XfJ
~kur	m-J@^HII^K[TZZF
~kva	z_Yg[
~kwi	r/[>[
~ky^	w@ZH]NI
~kze	s/ZIJKIOZZ[
~kzu	r(^.YQXX]ZJ
~la^	K#?&F)B*B+H,H-D0F1E2E4I5F6D8J9a<F=G>_?>@XAHBFCEDZEFI_JDKaM[OCQFRGSJT@UaVXWFXFZZ^Za@bbcFdFeHfFha
~lab	^!I)J3J4Z:b=[?[@XBHC[DIHZIHKHLYMJSZTJUGVXZEaJbJcIdJfIhJ
~lac	U!_#E%X)H+I,I-C/G0J1[2I4G5_6I7H8I9D:E;X<J=I>b?E@aAIBCCGEIFIGFH]I]KALHMDNGOIPGRISHTGU_VZXGZ;[G]F^F_GaFb_cYeIfXgH
~lad	]!H%I([)J*I-G/J3X4b5X8J9D:X;J=I>X?I@JAJBGDYGJIGJZKFNHOJPHRJS[THUHVHZ_][^I_JaGbHcHdJfIhH
~lag	a!J#Z%J(H/Y0I3G9I:I=I>H?J@GAJBGD^GJHHIHKFLZM]OYPJT[U]VGXJ[J]I^]_EaIbJcJdZfHgJhH
~lai	^!J#J&X(I-Z/X3I4J9I:I=I>G?IBGCIDJEJGJHGIHJHK^MHNEOXTJUIVIW_XZZ_bJcZdIfYh^
~lak	u#X>^HH
~lam	g#J(J-^3Y9Y=J>Z@ZBGCZDHHCIXKHM]NJOJQYVIXIZG]Ja]hJ
~lan	T#F%G(E)G*I,G-E/Z0I1F3f6H7G8F9H;H<I=b>a@DAGBBCIEHF]GGHZIYJJKALGMGNYODQIRFSGTGUFVCWGXCYGZ^[F]I^F_EaJb]cCdHhD
~lap	U!I%X(G)J*I+J-F/H2J3H4J6J7J8J9E=b>F?G@BAJB^DHEIGIHcIFJJKCLJMcNFOIPGRISJTIUJVGXHYJ[I^I_JaGbccIdHfGhH
~lar	Z!H#^%G&J(G*I+H,J-Z/H1J2]3]4H6J7I8I:G=H?F@IAIBXC[DbFJGIH^JJLIM[NFO[PIRISJTGUHVFWJXFYJZ?[I][^I_HaCbGcHdHeJfGgIhZ
~las	O!J#]%^&I(B)I*H+G,G-B/E0H1G2H3E4X5J6Z7H8Z9D:G;H<I>[?D@_AGB@CHDCEHFcHJIFJGKaLIMBNBPESFT[UZVIWGYHZX[X]a^EaIb[dEe[fGgZhC
~lat	V!H(F)I*I+J,I-_/G3F4_6J7I9D:H;J=H>E?F@YAIBDCGD]EHFJGHHXIYJIKCLXMYNcOHPHRZSIUHVHWIXIY[ZX[J]Y^HaZbGdHfIgIhH
~lau	]!I#G%I(H*J+J,I-F0X3H4I6J7I8J9X:H=[>^@IB[CFDGE[GII^JJKILaMDOIPIRZTHUHVGWJXHYJ^G_JaZbGcXdGeJgYhH
~lav	Z!G#Y%H(I)J*J+J,X-Y0Z3H4I6^7I8J9J=H@_AJCFDZIYK]LYMGNHOIPIRISJTGUHWJXHYJZZ]Z_HaHcHdGeJfGgIhX
~lay	h!]3J>G@JH^IYMZOJZE[]_IaJc]
~lb^	h(J3Y=[@]AXBIG]HHK[X]ZFdYhJ
~lba	n@JHFYXZGb[d_f_
~lbe	p9H@]A_BYHFIJZJ]]_I
~lbo	c#I9J>b?JCJDYGZTY^Z
~lbs	l)Z:J@IB]HIKJU[VbZE
~lca	w3IGZX]
~lch	p3I=J>JH[N^OYa[
~lco	l)]+J-c9]@JBHDIHCIEK[NJUIVJZI]JhJ
~lcu	w@ZBIM]
~ld^	K!E%E&H(C)Y-Z.I/D0G1b2F3c4]7J8I9D;G<G=C>D?C@CAECJEFFIGFH[IBKHLEMAODPBQHRESDUEV^WFX[YXZb[D]C^X_^a[d[eZfCgEhb
~lda	X!J#I%I(I-H1J2J3I4X5e6I8H9I:J<k=I>I?J@IBICIDIGJHAIHJJKJLIMHNIRJTIUJVJXJYIZH]J^J_IaIbIcCdHeIfGhJ
~lde	W#I%F(C)a*J+J-F/I1_2J3G4I6J8J9F;F=G?G@aAJBICHDGEJFZGHICKCLXMZPaRZSZUHVFWIXH[Z]H_Ib]cIdGfGhJ
~ldn	s-YHHKZNYZGh[
~ldo	p(]HJIYKIN]
~ldr	sD]HHZJa^
~lds	h>]ZH[Xbb
~ldu	f#J)Z3I>J?H@ZBXCJDJIJMIO]UJVIZ_aZbYcJgZhJ
~ldw	zSY
~le^	K!F%J&G(a)g*d+X,G-?0H1F3^4D5G6F7D8D:J;J<H=I>Y?G@FAEBaC[DIEFFYGcHZKHLDMDNcOZPESDTGUJVIWEYFZE[D]E^B_Ca?bGdCeGfCgEhG
~lea	O!]%Z&J(C*E+X,I0I1Y2H4H5I6I7G8G9_:E;I<J=F>B?CAHCGDDFHHdI^JFKDLJNJOIQJSGTZVEWHXYYHZZ]G_]aCcFdHeIfFgXhF
~lec	T#H%H(Y)J*H+I,J-H/I0I1H3F4H6H8H;H=Z>F?Y@DAICFDFFHGcHDIGJHKFNFOIQJRHTJUYVbWZXGYIZ_^I_FeIfJhH
~led	u@ZBZ
~lee	h#J-F3a9J?Z@ZBICZHDI]KGNYP][ZaIhJ
~lef	Q#F%F&I(F)H+E,H-D.J/G0J1I2I3b4G5X6I7H8I9B:F;Y<J=D>a?Z@IAXBGCXDeEIFHGJICJIKDLGMFNEOfQJRHSHTFUFVEWHXDZ@[H]d_IaFbFcGdGeIfJgIhF
~leg	Q#E%a&J(f*^+G,G-D.J/F0H1H2H3F4F5I6H7G8G9C:D<I>_@IAGDZEGFHGHH^IBJHKJLGMENDPfQIRHSGTFVcXDZ=[G]D_DaJbEcCdEeIfFgGhF
~leh	h-^/X@ZHGJ[KIN^ZZdZ
~lei	_!J#I%J(H)I*Z,J-a/J3H4X9F=I>Y?Y@IA^BGCGDHGJHIKYMHNaOYPITJUJVHXIZE[J]H^I_Ia^bHcZdHfIhH
~lej	sHFIXM[U^
~lem	R!E#J&J(E)H*G+G,H-D.J0I1I2J4G6H7G9B:E;H<J>Z?EAHBeCYD]E^GHH?IDJHKJLGMENDOGPEQJRIS]UEWGXEYHZe[Z]F^F_FaCbFccdXeHfGhE
~len	R!F#Y%J&I)G.J/F0I1H2b3F4Y5H6H8H9J:Y;G<I=[>a?X@CAGBFE[FHGFHbI^JGKGLXMCN^OEPFQIRHTEUFVIWGXDYHZ>[[]B^Ea[bGcZdJeHfEhD
~ler	P!F#Y%E&](D*G+H-H.J0I2I4c5c7E;H<I=B>D?E@HAGBECEE[FHGFH_IIJcKFLGMFN]PHTGUGVDXEYG[[]F^FaDbEdHeIfIgGhD
~les	a-^/J3J6Y7^9I>[?HBHDJH]IYKHTXZF]J_JaJbHd]eIfI
~let	O!B#Y%E&I*F+I,G-F.I/a0H2G3J4E5G6G7[9@:C;G<H=D>[?B@EAIB]CDDGEGFGGEHaIhJEK[LFMANYO^PDQIRGSETCUHVAWEXDYGZH[H]^^E_abHcEdGeYfE
~leu	h(Z-Z4]8X9[BZF[HFIIKHVJZG
~lev	f!J-Y5^9J:[>I@^BICJHCI^JYKINGP_VJXIZC_Ha[
~lex	_-D9J@]BICIDJHIIgKGN_OIXJZD]JaJhJ
~lez	r=JB[GZHFS[V^_Y
~lf^	P!E#[%G(?)c*F+H,I-F.I/]0G1H2I3G4G5H6H7E8H:E;I<I=I>D@DAHBZCFD]E]FIGEIJJGLENEOIPDQJRHSZTYUcVdWFXFYH]Y^c_FaYbEcDdDeIfAhE
~lfa	zT]
~lfe	z6YZZ
~lfi	zI]NH
~lfo	s3]
~lfs	s)^BJHGSZU_VI
~lga	z>^HEc^
~lge	r!Y-XO]ZZ
~lgo	p.Y9]CZHGcIf[
~lgr	s/]B[
~lgu	m9_>J@^BFCZHHKJM^ZJ
~lh^	zN[
~lha	b%J(J/Y3J4[9H:J=J>H?J@GBHCIDHF[HHIZK[M_NIVIXJZY]IaIbIfJhZ
~lho	n,Y/Z0XHIK[Y[eXhY
~li^	[!I#H%G(Y)[*^+J1J3G4I7I9X:[;_=G@IAZBDCGDFGIKELIMFNaOIRJSJTIUGV^WHXHY_Z[]H^I_IbGcHdGfFgIhH
~lia	a%J(I*J-E3I4]:J=I>G?I@FBHCJDIEXH[IFKHMaPJRZVJWJX^ZZ]JaIbJcXdIfJh^
~lib	j)_/IBIHHT_UaVGZI^X_JcJfH
~lic	C!J#@(Z*a+H,I-G.I0E1C2D3=4?5_6C7H8D9E:?<E=n><?JA^B:C[DIEBFCGAHdI@J^KCLAMYNjOFPARCSATBUBV>WeX@YCZA[D^@_@aFbcc>d>eGfHg@hB
~lid	Y!I%J(I*J-F/X3a4J7J9F:H=I>c?E@IAJBFCFDEGIIDJJKEL_MYNXOdRaSJTHUJVHXF[J]H^H_JbJcJdIfHgJ
~lie	V!I%H&[(G)J+J,J-I/I1_2J3H4I6J7X8J9F:c=G>Z?Z@CAJB_CHDGGXIEJIK^MFNFOIP[QbRYSJTHUHVFWJXHYIZ@[H^G_IaFb_cFdFeIfYgIhE
~lif	l1Z4Y@YT]fY
~lig	]#F%E)G*H+H,I-Y/H0[2I3Y7I8I:F;I=C?]@EAIBECFD[EJFJGYHAIEJJKDL[MFNGOFTbUXVZWIXFYYZA[^]E^H_GaYbadGeJgIhG
~lij	l-]3I9ZHITZa[
~lik	^%J(H+Y-a/^7J8J9H=I>I?^BHCIDJHHIXKaSJVJZC[J]JaHb]fJhG
~lim	b!I#J%H(H)I*F3H7J9H:I=I>J?_AYBHCHDHG]HHIIKIMJNIPHQbSJUGV[WIXdZD]J^JaIbHcJfJ
~lin	M!C#E%D&I(F)D+F,G-D/b0Z1F2G4_5I6F7C8E9C:H;I<H=A>Y?E@DAFB?CEDBEGFGGJHYIHJDKXLFNbPDQ_RES^UFVBWbXDZB[H]I^G_]aIbiccdDeGfCgXhB
~lio	j-Z9X@ZBHCIDJHEKFMJNXZ^h]
~lip	r>JH]U^ZIaJ
~liq	n%[*Y/YDYHFM[NJZJa[b]
~lir	u+X3H9J>^HDIJKJOHZ]a^bJ
~lis	L!E%G&H)X*A+H,J-e.I0J2F3J4D5G6F8I9A<H>G?d@HBXFZGEIJLFMJNAOIPZQ[RESYTFXHZZ[[^X_GaIbJcAdFeCf^gHhB
~lit	R!^#I%F(H)F+H-E.^1J2I5J6I7H8H9F:E;Z=E@CAIBCCFDDEIFJGGIXJZLHNcOGPFQJRISFTHUaVcW_XFYIZ>[I]F^G_HaEbYcGdaeYfDhF
~liv	e!D#I-[/J3H4]7Y=J?I@]A[BJIHKHNGTZU]ZD^J_Za_fJ
~lix	wH_ZE
~liz	]!I#J%I(I,I/J1Y3H4I6J7Z8I9H:H=e>I?I@HBFCHDHEJGHHbIXK]MYNGPIRHSITJUGVGWHXJYJZA[J]JaIbHcHdEeIfdhH
~ljo	zcYd[
~lk^	g)Z-Z/J4[8I@HBJF^HAIIKGMIN[TJYYZD]_^ZdZhJ
~lki	zHJI_
~lko	m?[C]HHP]ZJ[Z
~ll^	C%A&D(])C*B+H,B-Z/F0X1]2E3J4F5I6G7E8C9X:F<E=C>^AABECFDIEHFZHdIHKFLEM^OXPAQ_RBSFTYUIVDWBXFZE[^]b^Fa]cbdDeBgbhJ
~lla	P#I%Y&I(Z)E*E+I-I/D0G1G2G3[4[5H6F8G:[;Y<I>]@AAFBGCIEJFXIXJIK]MEOFTJWIXDYFZF[J]X^Y_Yb_cEfCgGhZ
~llb	n@JHFYXZGb[d_f_
~lle	M!I#Y&H(Y)J,F-I0H1J2G3B4c5c6G7G8E:F;G<H=I>Z?X@FAFB[CGEGGHH_JbKDLFMFODRFVbWFYFZG[]]F_EbEcCdDeGfDgEhD
~llf	zT]
~llg	z!Y>^HI
~lli	a!J%I(I-Y/^3I4Z9]:Z=I>I?H@GBGCIDIF[GIH@IIKFMINHOJTaUJVYXIYZ[J]J_JaIbIcJfJhI
~lln	k(J)J@JB[HHU]VXZ_
~llo	N!E#G%I&I([)^+F-[.Y0I1I2I3E4G7H8H9e:G;I=E?]@[BCCCDBEHFHGFHCJGKGLHMDO]PDQ[SGTIU[VZWGZD]E^^bZcEfFhC
~llp	wH]
~lls	wJ]O[ZJ
~llt	f(I-I/Y3J9Z:J=J?J@_BICIDXHDKHMINZU_VXY[ZF]IfJgZ
~llu	i#Z-J0^3]9J@JD]IIKGMZOZZJaIhJ
~lly	b!]%I(H)J-Z/]0J:I=^@HBcHJIHKINJPJR[THUJVXZ@[I^IcIdJfJhJ
~lme	k9J@JBJDYH[I[TZZ]dY
~lmo	zHJZZ][
~ln^	i)J6X@XHHU^VYZXbXgZh[
~lne	p/[HIIYM[TZ_X
~lni	l@IBZDYHIIYN]VJZ]bJd]
~lnu	zO]
~lny	r@Zc[dZ
~lo^	N!F#C%D&H*I+E-I.H0G1G2F3E4D6H7F8F9a:J<G=I>G?a@ZCcD?EFFFGEH@IaJGKHLENZO[QHRYSEU_V[WFXBYYZG[_]H^EaGeJfCh[
~loa	g#J-Z.XBGH_J[TG[Gb^
~lob	[(c)]*[,d?I@JBJHIPGUIVHZFdEeJgH
~loc	C!E#m&F(?)F*C+B-Z.]/H0D1F2D3?4H5E7A8F9B:A;F<E=A>A?>@IC@D?EEFDGBHZI=JYKHLBM>NHOHP@RcSCTjV?X_YDZ?[g]@^F_FaAbacYdEf@gAh@
~log	L#Z%H&J(B)E*F+Z,I-D.H/D0I1G2H3Y4E6G7c8G9G;H<I=D>F?B@@AHB_CEDAEHFIGEHaJIKCLdNHOGPEQIRZSCUDVCWFXDYH[C]B^a_HaAbjcDdEeHfDh[
~loj	zRZ
~lok	X#a%F&J(E)G*F+I,G-D/]1H2I3F4G5J8I9F:F;I<J=E>F?F@EAYBHCFDFEbFIGGHHIDJIKELHMCN[OHPFSFT]UFVEWFX[YIZ?]G^G_[aEcbdeeIg_hE
~lom	uBID[Z^
~lon	T#J%F(F)I+H,I/G0I1I2e3D5J6Y7H8I9D;J<J=H>]?b@GA[BFDDEJGFHDIdJHLEMZNXOFRFSJTYUIWJXGYIZH[I]G^G_YaEcGeJfGgH
~loo	T!H#H%I(I)J*J-G/I1I3H4Z7I8I9H=I>E?F@FBbCIDHHbIFJJKHLIMcOGPJRXSITYUIV[WJXIYJZ^[I]H^IaIbFcGdIfYgJhG
~lop	w3IHYa]hX
~loq	S!F#h%G(F*G+H,H-^.Y/F0I2I3E4F5J6H7G8H9E:F;I<J=G>E?C@DAHCEEIFJGHIIJZKFLHMDOHPFQJRGSFTfUGVEWIYHZ@[a]Z^G_GaEb^cYdFeIfFgGhF
~lor	c#I%^(J+[,]-J3G5Z8^9J=J>X?I@IBHCJDGHDIYKHMINIOZPJTYVIXJ[[]J_YaHcJeJfIhZ
~los	P#D%C&I)[*E+F,G-E.H/D1F2G3C5H6F7E8F:G<H=[>^?CAFBfCXDGEGFHHHIIJIKGLEOFPEQIRGSFTEVGWGXEYYZ^]c_]aCbGc]dZeGfBgE
~lot	e#^3J9J=H@IBXH_PITXUIV_XJ
~lou	J!I#A%B&H(D)E*E+G,Z-C.I/i0h1E3D4E5G6^8E9C:D;F<H=B>D?D@BA^BCCEDEEEFFIBK?LEM_NDOFP]QHRHSFTdUFVDWFXFZ>[D]D^C_faDbCd[eFfAg^hC
~lov	s-_KJZJ
~low	O#H%I&J(])b+G,I-a.Y0J1H2I3H4H5Z6I7H8H9Z:G;I=F>EAHBCCEDDEIFHGFH[I^JGKGLHMDPEQ[SGTGV[WGZE]F^__GaDb^cDeIfGh[
~lox	zHaIJZG
~loy	g!Z3J:[>_@[GZHGOJZI
~loz	zI[NX
~lp^	^!Z(F-J9X>J?JB]HYIYJ[KHMINJTYUJVIXJZZ[I^HaJbHf^hJ
~lpa	u@[H[
~lpd	Z#J(c)H*[-Z3J9H:J>I?I@^BHDXIIKILYMHNJTXVIXJZJaJbJg_
~lqu	rM]NY
~lre	c!]+b-G9I>I@]BHDDHYIJK_VHZHaX
~ls^	d%Z)c-I/J1I3I9J;bAIBYCJEJHGIJJ_KJMJNJPIUIVIZFd]eG
~lsa	k(a:ZHGIJJ^VJZHbY
~lsc	c!J#]-H/[3Z4Y9I=J>I@IBHCIDJH[IGKGMGNIO[R[VJX_ZF]I_JaIcJdIfIh_
~lse	e#J&[7Y9I:[?YBXCJDIHFI^KGMINYS]UHVZZ]^JaJbJcJdHfHhJ
~lso	w+JDIH^gX
~lst	zO[
~lt^	Q!E#H&J(H)G-].J/_0I1H2Z3[6Y7F8H:C;X>I@^AXB@CIDGEHGZIZJ^KGLIQJRHSGTEU[VGWGX^Z=_GaZcFdYeHg[hD
~lta	Y#F%X(Z)I*H,X-E/H0]1J2I3_4H5Y6J7I9E:Z=_>E?C@]AIBDC]DaEJFJGIHCJJKXMFNGODPHRISITHVYWIXEZI[H]G^H_HaEb[dFeJfGgJ
~ltd	z@^HJ
~lte	N!Y#J%C&H(B)H*F+F,G-A/H0G1X2G3c4D6J7Y8F9C:D;I=B>_?YAFBECBEGFGGeH?IEJiKaLFMXNGOCPCQHRFSFTDU]VXWFXEY]Z;^c_EaHbCcJd^eFfJgGhY
~lth	a+J-X3JBFCJDIHbIEKFNJOYS_TYUEZFdJfZh[
~lti	_!J%I&I(J*J-F3H9G:J=J>I?J@]AcBHCIDJHGIFKeMHNHOcPJTIVJXIZI]I_JaGbJcIdJeXfI
~lto	i!J%I(G)J*J-H3I4Z9I:^=Y>I?[@IB^CHDIHCIIKIMINIPZRYSJUYVGW^XJZF]JaIb[dIfI
~ltr	_!I#I%Z(Y)H+J-F3F4F9G:]=I>I?G@aC^FJGYHJIEJeLJMENHOITJUJXHZD[J]I^I_JaGbIcIdIfJgJhH
~ltu	p1ZHJb^
~lty	wEZHZWI
~lu^	m/]GZN]ZH
~lua	wB[HZJYZH
~lub	z-X
~luc	u@YBXZX
~lud	^#J%J)Y-X9J:J=Y>Y@JBIDIFZGcHJJJKHLYMJNYTJUGVaZF^H_HbJcJdIfJhI
~lue	rC[H_
~lug	oHHIGN[S[U]ZHf^
~lui	i+J3H>IBYCJDHGZHGI[KaO_ZJhJ
~luk	p9J@IB[HIP[Zb
~lul	a#_(J+J-H3_9G:I>Z?H@HBHC^D_IGKEM_NJO^TJVJXJZG]HaEhH
~lun	b%I(J-I0^2[3J4J6^9_:J>H?HCHDIGJI_KHMINZOJTJUJVXXIZC]ZaHbIcJdJfH
~lur	a!J#J&^/c3J@YBHEJKJMINYPJVJZ]_JaJc[fH
~lus	V!H&J(G)Y*I+Y,I/F0I1J3^4J5J6a7H8I9D:G;J=Y>Z?_@HAXDFEHF]JIKILHMFNEOEPGRHSHUGVFWIXZYJZD[H]F^H_HaDcYdIeHf]gahG
~lut	o-J/Z9]=Y@JBJYXcZf[
~luy	z=Z
~lv^	c#I(I)]-J4Y9H=J>I?IB^CIDIGJHEI^KHMJPITJUJVYXJZG]J^_aJb]fIgJhJ
~lva	s3[OZXX
~lve	o#_/J0]HJK_ZG
~lvi	l![>XDYZ[
~lwa	e(J-J9J@YBID_F[HHIHK_]JaIh]
~ly^	G!Z(F)Z*Y+I-b.H0H1J5F6E7C8Y9F:H;X<G=Z>B?_@cADB]CbD@EXFJGYH;IYJILDSIUEVXWDXHY[ZC[b]F^H_HaBbFcAdFeEfCgY
~lyc	uP]Z^
~m36	j#G/[HITag[
~ma^	T!F#E&J(D)H*I+G,H-F/G0I1I2H3D4G5I6H7G9X;H<[=E>_@_DZEYF_H=JHKdLHQJRYSGTFUYVEXDYHZ[[G]Z^G_Gb^dFfEgJhJ
~maa	i#J9Z>J?Z@YCYIXM]TXZIaJ
~mac	[!H#Z%I(Y)J*J+I,J/I1I4Y6J8J9G:I=I>G?G@DBHCZDaGHH[JHKFLJMGNHOIPJR_THUJVHYJZF[J]a^I_IaGc_dIf]hG
~mad	b!J(I)Z+I/J2^7J9Z:J=J>H@]CJDGF[GJHDIXKFNFQ[TJVIXJY]ZC]J^]_Ia]hH
~mae	zHHQ_ZJ
~mag	f-]9I=X@JBIC[HEI[KIMINZZHbc
~mai	C!H#D&D(=*X+I,B-A.E0D1H2I3[4a5_6B7^8]9@:d;B<D=F>e?a@IAZBGCYDdEBFBGFHbICJ]KGLGM^NZOJP^QHRBSBTZU@V@WFXYYGZ8]>^C_HacbAc?dEeCf@gYh=
~maj	uIZ
~mak	]%Z+Z-[9I>J?IBJK^L^NXPJQ_ZEhG
~mal	Y#[%H(F)b*Y+I,I/J3a4J7J9F:H>E?H@bAJBFCDGJH?I_KZLJMGNFOFP]RJSJUIVGWJXbZJ[J]H^J_JbIdHfIgIhH
~mam	w8^JX
~man	K!B#a%]&H(Z)C*Z,E.J/C0I1F2I3^4^6F7d8X9X=Z>??J@[AGCXDIEDFFGCJ]KBLEMCN?OAREVIXeZC[C]B^C_GaAbFcBd^
~map	r#^
~mar	V!G#E%F(F)I*I+I,I-[0J1I2I3E4H6H7H8H9X:G;Y=G?F@XAIB[CGEJFXG_H^IGJIKCLZNFOHPGQJRHSIT^UGVDWIYHZJ[G]G^]_GaEb_cGd_eHfYgIhX
~mas	a![#_*Y-[2Z3F9H:J>I@[BGCGDJEYIYKGMJNJOJWJXaZHaJfJhI
~mat	N!_#]%E&H(G)F*F,G.I/E0G1G3d5I6]7F8G9A:I;G<I>@@^AcBICXD^FHGFICJJKCLFMDNIOdPDQ_RGSGTDUEVEWGXCYGZ@[I]D^Haab[cEdEeHfEgY
~mau	l#[(J)[*I,[-J9I@JBICJKJPIX[ZHc^dHf[h[
~max	p3G>JHYIHOIXc
~may	oHHIZN[
~maz	s3I?JC[D]H]
~mb^	u(I>[CJHIP^aJf[
~mbe	K!F#E%F&I)G*G+^,I-X.I/E0H1J2H3f4G5I6G7G8G9C:E;H<I=D>b?C@JAGBFDXEHFIGEHYI]JGK]LGMDNCOfPZQIRGSHTEUGVYWHYHZE]E^F_Fa[bFcFdEeHfGgG
~mbi	Q!E#F%G&J(E)H*H+X,I-D0I1I2I3G4H5J6H7]8I9D;I<J=D?F@gB_CEDDEGFIGZICJIKHL^M]NDOGPGQJRISHUFVIWIXFYIZ[]F^]_EaEc^d]eIfEgYh]
~mbo	e!Z-]9H@HCIIcKIN[ZH
~mbr	b!I#I%H(H)J*H+J-_2Z3G4I7J9E:X=I>G?H@GBHDHFdGIHAIZMINIOIPaTJUIVaXYZJ]I_JaHbIcJdJfJhI
~mcz	zT[
~mde	z+J7ZDHHFY^
~mdl	r)[H_KJLHg]
~me2	u-_IF
~me^	F!J#Z%?&E(D)D*A+],D-c.F0C1C3F4Y5E6C7B8A9C:c<E=@?IAaCGDHEYFbGHH[IdKaLEMHNHOBQFRfSETCU@VEWXYE[C]X^B_Aa]bHcAdAeDhE
~mea	j&[(J*Z/X9HFZNHZZ^Y
~meb	d#G%J(])[3Z;Z<^@ZBIHDIXKI_YdZfXhJ
~mec	u.XHGZ_dJfI
~med	g#J(J*J-H3I4J9F=J>G?J@[BICXDZEJF]GJHIIHKIMJN[TJVZXIZ[]__JbXc]dJhJ
~mee	Z-J/X>Z?IBICJDJH^IZN[ZI]baIdIfZ
~meg	w@^ZJb[
~meh	^!Z#G%Y(I*Y+Z,J-H/I0J1Y3I4H9I:I=_?YA[BGDGE[GIHCK[LJMHNIOGPHRXSJUJVGX]Y]ZG[I]H^I_YaFbHcFeJgJhH
~mei	T![#]%G&J(D*H+H,H-J/H0J1J2J3H4X5J6I7I8I9[:H;I=F@FAIBCC]DZEIFIGHIaK]LGMCRISITGUGV^WIXFYIZ^[Z]X_IbFcHdFeIfFgHha
~mej	wCXD[aX
~mel	Y!J#I%H(G*I+J-G/I2Y3F4I6J8J;J=G?EAJBZCGDGGIHIIELZMYNFOZPHRZSZTYUHVEWIXHYJZc[Z]H^F_IbacHdGfFg[hX
~mem	W!J#H%G*I+J-F/I3H4J7J8J9F:I=I>F?HA]CGDGFaGIHHKdLJMHNGOIPbTIUJVcXH]H_IbIcJdFfIgJhZ
~men	J!B#E)Z*C+C,D.G/G1E2E3>4X5H7F9G;G>]ADCGDAEHFZHcIbLJMGNYQFRDSBT^VYWBXIYHZ][Y]D^C_Ba^cZdXfHgG
~meo	b!Y#_%Z*X-H3J9H>X?J@GBHCJDIF]HJIIKHMZNJRJTXU^XJZH[J]JaHc^fJ
~mer	J!G#I%C&I(C)C*F+G,E-G.G/F0F1G2E3j4C5G6E7F9a:@;F<G=A>e?E@DCGD]EEFEGCHGJFK[LDMCNEOkPBRDSHTGUCV?WEYDZD[D]E^G_CabbFcBdBeFfBgE
~mes	S!G%X&J)H*G+H,J-G.Z/G2X3I4H6I7I9I:H=F?ZA[BEE]FIGIHXIIJIKHLIMFPHQJSHXHZ][H]Y^I_HabeIfGgIhZ
~met	K!G#C%E&I(B)D*f+_,E.J/E0I1G2H3A4E5H6G7F8F9@:D;G<H=D>Z?hAEBBCjDbFGHEIEJGK_LFMFN@OFPDQIRFSFTEUBVEWXXBYG[F]]^Ea@cFdDeGfFgIhC
~mew	s-ZHX
~mez	zC[aZ
~mgd	z7]
~mge	oE[HJZIcad^
~mgp	w)[
~mgu	nHJgc
~mi^	p)X9[HH
~mia	p3Y@JCYDJHIZZf]h]
~mic	M!E%F&I(D*Z-G/X2H3E4F5H6G7b8G9D:E;H<I>B?E@CAGBDCDDIGEIBJZKCLGMENDOFPEQIRZShTcUEVIWEYGZI]E^F_FaXbDc^d[eHfXgchG
~mid	m9_BJHGZJ]_
~mie	Y!F#H%G(E)H*H+J,J-F/I0X1J3D4I6J7I8J:F;J=G?G@_AJBXFZGIHIJJK_MZNFOZPYRISYTHW]XGYJZ[[I^Y_IaEbFcHdGgIhY
~mig	d!H#H%I*J+J-H3I9I;a>IA_BICIDYGJHGIIMJNJPJVJZF]I^J_cd^fJhJ
~mij	_#_%I(J-I3I9[:I>]?JBHCYDFKINJOZPJTIZ_[J^HaIbJdJ
~mil	l-[9^>I@IBJCJF[HGIIK[OJZE][cXdZ
~min	=!D#B%F&C(b)j*m+A,h-F.B/<0A1Z2@3:6@7I9@:C;@<B=@>@?D@cA>BGC9DAEeGGH@IeJCK@LAMcN9OIPjQGRcSATFUZV^X>Y@ZF[C]Y^E_=aBb<c<e?f=gfhA
~mis	J!F#F%g&G(d)H*G+F,[-@.H/[0J1E2F3Y4F7D8I9@:D;b<G>A?G@GBECYDHE_FEGCJIKELEMIN]P_QIRESDTCUDVYW]XDYIZC]A^IaIbGc[dDeFgE
~mit	T#Z&J(B)F*F+H,I-X.Y0J4H6I8H9Z:E;H<J=J>D?D@]BJCFEIFHGZHBIEJHKFLGMDP[QaRHSFTGUEVcWGXcYIZY]^^^_GaEbEcGdDeIfF
~miu	e(J-J/I3I9H=g>J?]@JCJDJIHKGMJNIVJZH_IaJcJdJhJ
~ml^	w7_ZJbI
~mla	i>X@JHHIYMaZGg]h[
~mle	uH_
~mli	z=[NY
~mm^	c#I(Y)Z+[3J9I@HBICID^HAKGMHNJOJXHZ^[I]IaagJhY
~mma	h-Y3Y9I>I@_F_HEIJMJXYZFaIb]
~mme	P!G#H%D&I(D,G-G/H1H2G3e4F5H7I9H:D;H<I>[@XAGBHCID_EHFFIDJIK^LFMENIOfPIQIRGSGUEWGYF]J^F_FaccEdCeGfCgG
~mmi	c%J(])^*^+J,Z-I3I:J=J?H@JBIDIHDIJKJMINJP[U[ZYcJg]
~mmo	i-dHGIIKIZJ
~mmt	[!Y#I%G(I)J*J+[,Z/I4I9I:];X=I>F?G@HBICYE[HYIJM[NHOZPISIT^VHXIZH]H^J_Ia[dJfHg[
~mmu	rA^HEO[_^aJcX
~mn^	w1ZIXKY
~mni	sDYHJV[Z]
~mo^	S!D#C%E&I)I+],G.I/G0Z2H3G4F5I6G7G8[9_:Z;H<I=]>[@_A^BXCHD]EHFHGFH[K@L[MCNDPEQIRFSGTFVBWFX]Y[[F]D^F_EaBbDcEdZeJgHh^
~mob	m3Z>Z@JBJC[D^HFIJO^ZF]]aJ
~moc	p+[>J?[CJDIHIKY][
~mod	^!J#H%I(H-[.[/I3I4G5I7]8J9I:I=I>H?H@cBYCHDIGJH[IGJZKELJMGNHPJUJVIXHYJZ>[I]I^^_IaHbIcJdFeJfYgaha
~moe	r*[9J@ZCGI^
~mog	e-J3J9I:J?JBYC_DIHDIIMINJZd^JaJbGhH
~moi	u-XHHI]K[
~moj	l!Y#X/X9]HHVYZX
~mol	s/[HJM[TZ_Y
~mom	o@IHHMYa[h^
~mon	X#]%H(H)H*J+F-f/H1I2J3F6Z7I8Z9[:H=]>E@]AIBCDXFJGHHIIDK_MINFOHPJRIS]THUXVGWJXGYJZI[I]F^G_HaGbHcXdHeJfYgJhE
~mor	O%G&J*G+^,H-D.I/E0H1Z2I3E4G5I7F8F9b:E;H<I=I>X@dA_B_C[DIEGFGGEHAJIKYLFMYNGPEQISGTDUFVDWHXfZH[F]E^E_XaEbIcEdEeHfIgGhH
~mos	o3I9I@YCZD_HHIGKIO]
~mot	X!I#[%G(H*J,J0Z2J3H4Y6I8I9I:I=I?H@FBGCIDHEJGXIFLJMHNZOJPIQhTIVHXIYJZC]J^I_IaHbIcYeJfHgJhH
~mou	z9IH_
~mov	X!G#I%X*H-H/I1G2J3^6J8Y9C:C;I>Z?]@GAXBECHDFGZH_JZKELIMHNHOIPIQIRITHUIV]WJXZYbZC[J]G^Y__cBdHfJgJhI
~mow	sHHO]P[Z[dZ
~moy	wC[DX
~moz	l(J4[:Y=[BXDJHGSZV]ZE^]hJ
~mp^	c#Z(J-I3[>I@XBHDJF]HCIGKFLbNJTYUJV[ZA^IaJha
~mpa	U!J#H%G)Z*I,J.J/H1I2I3H4H6J7X8_9G:a;J=H>F?XBDCGDEFJGHH^IBKDLIMFN_OHPHRJS]TIUcVZWXXHYJZ>[^]G^H_IaFbHcIdZeIfGgJhG
~mpe	g#I-J@IHDT]X_][^^c]
~mpi	o1^3I9J>IHYIJZZ][aFc]
~mpl	P#H%F&J)G*G+D,I-Y0I1H2H3@4G5H6I7G8G9C;I<I=E?D@aAHB^CDEHFHIhJILFMENcO^PGQJRISGTFUGVCXEYZZH[G]_^F_GaCbEcGdHeXfFgH
~mpo	N#G%H&J)H*I+F,H-I.I/F0H1H2H3^4Z5I8H9F;H<I?Z@aAHBJCEDJF[GFHHIGJGKILcNBOEQIRGSZTdWZXDYHZJ]D^C_EaHc]dCfIh]
~mpr	[!G#F%I(H)H*I+H,J-G/J1J2X3Z4H6J7I8Z9F:[>G?F@HAJCFD_GIHcI]K]LINaRISJTHU[VEWIXGYJZ@[H]G^I_IbGcHdHfGhF
~mpt	N!^#b%X&J(C)Z+c-B.J/G0I1G2Z3]4G5I6G7F8G9F:X;G<I>F?AAJD]EFFHGIHFIGJFKGLcMDOEPZRGSGTIUCV^WEXaYG]D^Z_XbJcEeGfEgGhE
~mpu	^#](J/Y3J9I:I>I?J@HBFDJHXIEK[McNIOJSJTXVIXJZ]^HaFbXhG
~mr^	k%JHGQecJ
~mre	r3^HIOYa[
~msa	i(J0fHCZG
~mse	j(J)_3JHHOJZIa^
~mso	V!G#F%f(A)Z*I+I,I-G/H0J1J2e3G4I6J7I8I9H:G;d=G>H?G@GAIBECGDGEJFIGHHDICJIKFLHMHNGOJPFQdRJSITHUFVDWIXHYIZC[H]H^G_HaGbGcIdEeIfGgdhH
~msu	z/[
~mt^	Y!X#G%G(H)I*I+[,Y-]/H3J4I7J9H:];Z=H>E?G@GAZBFDXEZGIIIMZNGO^PISIT]UIVGXFYJZX[J]G^I_Ha^bJdHeJfHgZhJ
~mta	zHIa^
~mts	w8_
~mu^	w@[MZTX
~muc	k-G9_@HH[IHK[X]ZI
~mud	h#J-J9I@[IJKIMZXJZGa_g[hY
~mue	s3JH]IHO[YXa]
~mui	f#Z-_2YH[IXXXZJ
~muj	uMYh[
~mul	c&J-H3J4c9I:J>J@JAdIJKHNJOIZJ_JaJh^
~mum	^-X1]5]9I@]BJH]I_KJNJZE
~mun	m-c9IHGKJO[SZZXaJcX
~mur	s/Z>]MYTY_YaG
~mus	R!J#G(G)H*c+I-G.Y/H1J2I3[5Y6I9E:^=H>G@]AIBEE]FJGHHEIdKXL_NFPFRJSJTHUGVJWHXHYHZB[Y]Z_HaFcGdHeJfHgG
~mut	o-J3J9I>IA^DY_^a[
~my^	p:^HGNYU]YXZJ
~mya	wH[
~myc	z9]
~mys	g(F-I9J?Y@HBYHYIIKHMJNJTIV_ZC[[bJhb
~n22	z-Z
~na^	K!D#Y%I&H(E)C*J+],E-Z.X/D0G1F4I5F7X8E9Z;F<G>F?J@aAEBYDIEEFFGHI[OHPJQGRESYTBUXVAX^YEZc^J_Db_cHeEgHhZ
~naa	s>YHIIZb[
~nab	O!_#G%F(C)_*J+H,Z-F.Z/H0I1H2I3Y5J7G8a9I:E=E>H@EA^BXCFDDEGFJHCIHKFLHMGNGOJPERISGTGU_VdWEXHZ>[X]H^H_CaGbHcIdXe^gGhG
~nac	U!d%G&J)H+I,H0^1J3E4X5J7I8Y:F;I<J=F>FAHBXDFEdGGIFJIKFL_MINDOHPGSHUXWIXFY[Z=[H]_aBbHeIgGhF
~nad	Z!G#X%I)I*H+H,J-E/I1J3E4I6J7I9E:[;J=Y>Z?ZAJBXCED^EJFJGIH@IDJJKFNHOEPaRIT[UZWJXFYJZ^[I^Ia^cGdHhG
~nag	Y!I#H%Z(])I*I-B/H3I4H6J7b8[:Y<X=H>H?H@GAJB]CJDHEGGHIDJ^KFLJNDPJQYSHTHUGVFXI[I]I^H_IaJbIcHdbeZfHhH
~nah	z/Y8Y
~nai	m:^@HC[DIHDIJMYZE[ahZ
~nak	l!]0ZHHI_
~nal	T!Y#F%G&J(E)G*H+H,H-a/H0J1I2J4G5]6I7I8H9F:Z;J<I=F>HB[C_DDEJFZG[H_IIKFMENHOGRIS]TJUFV]WIXFYIZ>[I]^^GaZbGcEd]e[gHhH
~nam	S!E#E%F&I(E)H*H+H,I-e.J/F0Z1I2]3D4Z5I6I7H8G9C;[<I=F>D?F@BAGBBCGDFEIFgGDHaIgJFLFMBOGPFQJRGSITFUHVHWIXFYHZ@[H]E^FaEbJcJdGeIfYgHhI
~nan	T!F%G&J(I+I,I.J/E0Z1I2I3F4I5J6I7I8H:d;J=X>E?FAHCFDEEIFJGFH]IDKXLHMENCOIPGQJRIS[TGUeVHWeYIZA[G]F^H_FbFcGdJeHfHgIhE
~nap	l%I(]6Y9H>X?J@JBJHZRcZH
~nar	a!J#J%Z(^)Y-Z3[9H:I=J>H?ICZDIHEIZJZKZMJNGP]UJVGXJYXZC]]^JaFbHfJhJ
~nas	p9JHEI[KaUXaHbZ
~nat	X#G%G(G)I+H,I-Y/H2J3d4H5J6Y7H8H9B:[;I<[=Z>^?a@JAHBECCDYEIFIH]ICJIKXLJNHOFPGQJRHSITHUGWIXEYI[Z^G_HbGcGdGeIfGgIhF
~nau	l>[F]HJTZ
~nav	f!J._3J4^9J>JHEIJMISZTJZH]aaJbafI
~naz	w3_HJIX
~nbe	m&_BZH[T_ZHdI
~nbi	s.X7Z>XJY
~nbo	e#J)J*J,b3J9H>[?ICIDJGYIIJJKJNIPJZCaYcIedfH
~nbu	wI^
~nc^	C!C#J%]&D(A)Z*@+Y,B.F/B0e1h3E4Z5B6G7F8[9H:C;a<D=d>@?@@CBHCCDBEDFFGeHcIBJFKELGMZNAOAPIRfSAT?UGV>WBXDY[Z>[B]>^?_Ga?bFcaeBffgEhC
~nca	V!Z#F&J(Z)Z+],I-D/H0I1X2I3Y4H6I7H8H9D:E<I=b>E?X@DAGBDCYDbEFFIGGHEJIKCLZMENFOEPGSHTGWZXEYZZA[H]D^G_Gb_cGd]eXgIhF
~nce	U!H#H%F(F)H*X-F/I3G4G5I7I8I9E;J=e>D?F@XAYB]CFDFEIFIGGH[IEJIKDLIMFNGOGP[RJSJUGVFWHYJ[I]f^HbJcHdFfHgIhF
~nch	S!F#H%^&J(F)H*H,H-E/J0]1H2H4J6H7H9D:G<Y=F>F?FAcCFDFEIFHGfHJIDJHKDMXNDOHPFQJSIUGV[WIXGYHZA[I^G_eaEcEdYeHfZhF
~nci	R#H%F&J)F*G+H-C.J0I2I3C4G5]7G8H9I;Z<J=]>[?DA[CEEIFIGGKYLZMaNDO^QJRGSaTEVJWHXEYZZ[[G]D^F_FaIbXcEdXeHfIgJh[
~ncj	r=YHZ
~ncl	^#J%J)J+I-Z/J9J:J;X=_>Y?J@JB]DHFZG[HYIZKHNZOJPITJUHV^WIZEaJbJdGeJfHhI
~nco	O#_%E(E)G*F+H,Y-J/F0I2H3_4]6Z7G8H:E;H<I=E>E?F@XA^BACEDHEGFIGDHDIBKBLGMcNDO]PeQJRGSGTZUDVCW]YH[H^EaFcFdEfEgHhb
~ncp	o%bHG
~ncr	Y!I#H%Y(I)J*J+J,J-G/J0Z3G6]7I8I9G:I<d=F>I?G@IAZBHCIDHFJGaH@IHJJKGLJM^NHOJPIRYSITHUIVIWJXIZG]H^J_IaHbIcFd_eJfahH
~nct	i%J(Y-I5^?J@IDIHFI]KJMINIU_VZ[IaJdYfYhJ
~ncu	uHY_X
~ncy	kAdZJ
~ncz	z=]BZZJ
~nd^	G!E#C%C&E(D)E*Z+J,F-].H1J2F3H4X5H9]:B;F=D?Y@^AaB]CaDGEEFFGJHYIAJFLHNZOGPAQHSZTFUJVDWFXZYIZH]H^A_faYbCc^d>eCfZgC
~nda	V!]%I&J)]*F+H,H-C0I2I3I4G5J6I7X8Z9c<J@aBBCIDDFIGGHZIELFMZNYOGQJSFTFUXVCW[XEYHZJ[G^XaEbFdEeIfFgHhC
~ndb	r7Z>aWYZH
~ndc	z3_HI
~ndd	z7^
~nde	L!F#Z%B&E(I)D+D,D-E.H/F0F2G3^4H5G9G;G<G=B@aCID?EEF^GZHHI^JJKHL[NBOARES]TXUBVDX]YZ[I]]^a_bbac@d@eEfA
~ndi	X#G(G)^+I,I-E/J1Z2J3_4]6J7H8J:G;I=]>E?XA^BECIEJFJGHH_IFJJKFMGNIPGR[TGU[VFWIXHYJZC[I]F^IaYdZfFgHhH
~ndl	n3[7Y>^GZJZZGcJ
~ndo	J%E&H(B)E*F+E-_/[0G1F2G3B4D5a7D9J:D;G<H=C>@@?BCCYDBEGFGGEHJICJ_KEMbNFODPEQHRESZTBUBVAWEYGZX[^]c_FbecZdGeIgbhb
~ndp	wc^
~ndr	f#[(Y*Y-J3Y9J>I?JBICXDIIJKZMZQXTYVJZD]Z^]aJhH
~nds	c!X#I(J-I/I3^9G=I>^?J@YBHCJDJIXKGMINYO_SJVIXJ]I^Z_JaGe[hJ
~ndu	f#J%[-X3JBJIJKYTZV^YZZIbJccdJfJ
~ndv	zHYc]
~ndw	w.XZ[
~ndy	o3Z>^DZHIO]aJ
~ne^	G!I#E%A&H(J)G+Z,D.I/Z0E1E2E3d5H6D7C8C9E:F;F<H=@>b?Z@[ADBfC^EXFDGIIHLIMHOcPGQGSCTDU_VFWEXGYIZ@]Z^Ha[bIdGeEfHhC
~nea	o,XHHNZQYTXh]
~nec	D!?#?%[&E(E)B*D+B,_-=.I/@0]1g2f3<4]5C6Y7B8f9C:@;C<d>H?@@?AJBBCHDJEBFCG^I<JDK?LBMCN?OBPBQ^RcSBT?U?V=WCXBY_Z<[F]@^@aAbFcgd_e[fegCh?
~ned	h9ZHbJ]
~nee	N!X)G*Y+G,H-E/F1Y2H3I4F5Y6I7H8F9E:E;I<X=^>Z?H@XAGCbDEE[FIGGH^I^JGKCLGMINEOGPGRISITFUGWHXGZa]E^F_FaEbGcFeIfGgYhI
~neg	c!I#J%e(J)J*I-I3J4J9F:I=J>I@IBICJDIFJGJKHMINJPdQZUIXJZC]J^JaJbJcJdGfYh[
~neh	l-Z?a@IHGIIK]N_ZHaJ
~nei	l+JBJDZHJIGK[NJOY]^
~nej	w:^C]JXZJ
~nek	n/]9I@[HGKJMJN^P[ZIc[
~nel	Y#H%H)J*J+J/H1J2J3]4Y6I7[8I:Y<a=IAJBECGDZHJIZJIKDLIMFNEOJPIRISJTIVHWJXIY^ZI[IaYb^cGdZhG
~nem	c!J%I&Z(J0X3H:Z=^>I?JBGCXEYHBIXKXMJNHPJVIWHXJaZbJc[eZhJ
~nen	T!G#E%J&[(F)Z*X+G,H-F/G0Y1I2J3Z4[6H7Z8I;I>^?D@]AIB[F[GHHDIDKDLHMFNYOZP^QJRHTGU[X[ZE[G]E^I_HaYbGdHeIhF
~neo	z@[TZ
~ner	R!D#J%D&a(Z)I*F+F,_.F/E0H2Z3C4F5I7E9J:b;H<I=I>B?I@ZAGB?CCDGEHF^GZH[ICJFKJLJM[NZPHQIRFSXTHV[WGYGZ?]H^aaGcCdGeGfag[hD
~nes	Y!G#H%G(F)H*I+H,J-E/G0J1J2J3E6I7H8I9G:G;J=c>E?F@@AIBHD]EJFJGHH@IEKaLXMGNYOXRISZTHU_W^XGY][H]X_YaXb[dIeIgGhY
~net	V!H#G%H(G)J*J+J,I0I1I3F4F5I6I7H8Y9F:F=G?G@DAIBGCHDGEJFJGHHbIEJ[KFLIOJPHQaRGSDUHVGWIXIYJZ?[H^H_ZaIcid[eIfCg]
~neu	Y!J#G%I(G*J+Y,J-F/]3I4J6J7J9Y=H?GB[CFDXGIHYI^KXLZM_OIPJRJTIUIWJYJZI[^]Y^H_JaGbGcIdGhG
~nev	l%JHDJZL_TZZI
~new	g%X+[-I1I4J8a9]>J@^BJCJDHHBIHNHYYZD_IcZhY
~nex	W!I#G%b&[(F)J+J,I-F/H2I3[4I6I7I8I9I:H<J=H>F?I@aAJCHDIEIGHH]IJJHKCLdMGNFOJPIRJSGTIXH[H]D^G_IaFbZc^dFeZgYhF
~ney	z=[HG]If]
~nez	zVYX]
~nf^	wHIMZNYX]
~nfa	o-ZKZZ^
~nfe	s#F6ZB[R]TIZ]
~nfi	P!F#H%G&J(D)D-E.J/F0Y1G2I4G5I6F7G9H:C;J=C>F?D@IAHEhFHGIIEJGKELGMENCO^PDQJRGSGTHU?VbWfXFYHZ@[G^F_FaBcCegfBgG
~nfl	sH^JXN[
~nfo	R!E#F%F(F)H*G+c,H-[.J/H0I1H2I3X7H8H9G:F;H<X=E@DAHBDCdDgFIHFIGJ^LJMGNXOGPGQ^RISITHUHVDWHYYZF[G]F^G_HaFbFcGdFeIfGgIhE
~nfr	i-I9[>IHHJdKJN[XZZJcJdJ
~nfu	wHZhY
~ng^	A!F#^%A&D(G)J*Y+G-A1E2b3C4J5D7I8B9X:G;X<F=B>I?C@aAACJDGFFGEHZIIJDK@LdPIQDR_SIUYVHWEXHYGZa[A]J^d_?a^bHcYeBfFh_
~nga	g!]#]-J0[9I>J@IBXHHI]MJOJUJVIX[ZH]JaZcJfG
~ngc	oYa
~ngd	p!^HIIJKINZUXYX
~nge	G#]&G)D*Y+H,E-C.G0E1E2H3F5F6D7C9?:F;Z>b?_@cADBaCDD[FEGHHBJFKJL]MbPBQIRDSDTCUIWDXIYF[[]]^]aDbJeCfIgZhZ
~ngf	l7cHJ
~ngh	w@JI[N]
~ngi	g3I4X9XHEJ]N^QYXZ_XcXfZ
~ngl	m3[7ZE[IJNYOJZI
~ngo	d!J#I(Z+J-H2]3I9G:I@GBIC_IFMGO[VHXXZY]JaIhZ
~ngr	z=X>^HH
~ngs	^!I#H%H)J*I,Z-G/J0Z4H6Y7I9E:H;J=G@EAJBEC]D[GIIFLYMGNGOHP[RJSIUGVFW[XGYJZA[J]G^G_Jaab[c]dHe[fZgJhG
~ngt	]!J#H%I(G)H*I+Z,H-G/I2_3J4J9H;Y>I?I@]BHDGHYIbKFN^OJPJRJSXUYVJXJZE]IaIcGfYhJ
~ngu	e!J#J(J-I3I9I:J=X>I?FBHCXD^FZHEKIMJNZOZS[TJUaVHWZXJZJ]JaZbIcIfI
~nha	O%G&I(J)E*G+G.I0X1H3D4F5I6J8G:J;H<I=D?DAGBXCCD_EGFHGJIYK_N]OGPERFSFTDUZVYWEYGZ_[X^X_FaDcEd[eHfDgHhZ
~nhe	Z!I#J%H&Y(J0X3H;g=J>I?I@IAJBJCJDJFZGJHGIHKIMXNJOXVIZF]I_IaJhZ
~nho	e!J#H-H3H9G:I=J>Y@GCaDXFYHBKGMJOJU[V]XIZ^[X]IaIdIfHhY
~nhu	l?I@YBICYHFKJN[U^VGWXZXa[bJdJfZ
~ni^	O!E#D%a(c)E*Z+E,I.I0H1H2G3H4F5I6G8G9E;Z<I=C>CAHBHDJEGGEHHIEJ]K_LFMINbOFP^Q_RGSXTEUGVCWdYGZ@[F]E^X_IcEdZfEgD
~nia	b!J#J%J(])J-H3J4J9X:H=H>I@YBFCIDZGJHHKHMGN]PIRZSJU[WJXJZZ[J][^JaIcIdHfYgJ
~nib	k*^4a9J?YCIHESYZIfIh]
~nic	F!G#D%F&H(E)I,J-D.F1H3H4[7G8C9^;Y<G=H?]AGDBEXHFJCKIL[NIRDSHVbXCYJZ][Z][_ZaXbXcGeGf^hX
~nid	h(J,Z-]3J9H:J?I@ICIDJFZG[HYIJMZNJUHVIW_ZGaIgY
~nie	Q!C#C&I([)G*F+I-J.I0H1H2H4F6H7G8G9YAGCBD]EGFHGFHFIEJGK[LHMFO_QIRGVaXEZ^]Ea[c[fXgIh[
~nig	f!J#Y%J(H-[4[9J:J=J?I@YBFC[D]I^KEMZNHPJUYVIWJXJZG]I^JaIbJcZf[gJhJ
~nik	i![(Y-J3J9H:J;Z=[>J?Y@IBIDYHFMJNJSZTJUJVH^[a[dJhJ
~nil	m>Y@^DZHIMY
~nim	X!I#H%J(I)J*I-Y/I1[2J3H4I5]7J9E:J=I>H?J@fAJBGCIDIIfKJMZNGOJPIRISJTHUJVHXIYJZC]H^J_JaHbHcJdIfJhH
~nin	]!I#H%I(G)J+I-G/J0Z3I7I9I:H>G?E@]D[GJHEIHJZKFL^MGNGOJPJSZTIU_VEWYXI[J]H^J_JaYb[dIgJha
~nio	Y!I#H%^(G)I*G+I,H/I1J2J3H4b7a8a9F:I=G>G?H@HAJCHDIEJFJGIHFIFJYKHLJMYNHOJP]RISIT^UIVGWJXIYJZY[J]_^J_IaGbHcHdCeIfFhH
~niq	pH[IYP[
~nir	^!Y#J(]>I?YCIHHKIMIPXTJUHWGXJZ_]IaZbYfJgJ
~nis	H!C#C%E&G(^)f*d+B,_-H.G/C1E2F3G4C5F6E8D9C:^;E<G>F?G@?ADB[C@DBE_GcH<I?JDKCLDMJOJPbQGRDSBTCUdVJW_XBYEZI[D]^^Ia?bCcXd]eDga
~nit	S!a#F*G+H,H-F.X/H0J1I2I3D4H5J6I7J8I9H;I=^AHBYCFDFF]GZIDJHKELHNBOFRIS[THUYW^XGYIZ[]Z_HcFdEeI
~niv	m*Z4[7b9J:J>Z?XBJDIHCU_ZIcJ
~nix	wJ]
~niz	T!G#F%Y(F)H*H+H,H-D/I0Y1I2J3E6I7H8X9F:^;I<Y>G?E@FAIBDCFDEEYF^GcHAIEJIKELIM^N]OIPGRYSGTHVDWaXGYHZB[I^HaFcYdbeHf_gIhG
~njo	p-[9^HFIIUJf[
~nju	zh[
~nk^	P!D#F%F&I(D)G+Y,H-Y.I/G0I1G2H5H6J7D8G9e;I<I=D>B?B@DAFB^CDEHFGH]IEJHLFMCNDOGPIQISFTEUEVDWGXEYGZJ]E^I_]aYbhcXdHeHfEgFhJ
~nka	z9IH]I[
~nke	p)XAZBJHaQXZHbI
~nki	w#IH_VZZJ
~nkn	b!J&f(J-HBJH^KJZEdJ
~nko	o,Z3^4]9JBJCJHHIJZJ^]
~nkt	i(Y9]=[BXHGIJKIU_VGZZaJdJ
~nla	p3I7[D[OIZI_Jbb
~nle	wHZdX
~nli	_!J#I%I(I)I-X.Y/c7I8J:J?I@GBHDJGJHFIGJIKGM]NGPJSbT]VJXJZD[I]J^J_JaJbHc_dGeJfHg^hG
~nlo	R!F(G)I+J,J-H/H0J2J3I4I6J7I8I:I=H>G?G@EAJBaCIDHFJGHH[IHJIKFMGNHPHRISJTbUHVGWJXHYJ[f]I^E_FaIcIdGeJfHgI
~nly	M#C&I)^.I/I1H2F3D4X5H6H7F9E;Y<I>E?aAEBBCdDCEGH<I^KJLFMXOIRHSFTXUFWG[c]EaEbFcFdJeHfFg]hD
~nma	l9J@]K]ZZ
~nme	]!J(J-J7J:I>G?H@YCJDIEJH[IIKIL]M]NIPJSJTZVIXJZ[[[]J^IaHbacXfIg]hG
~nn^	Q!G#G%D&I(F)J+G,G.J/E1Z2I3B8G:Y;I<I>J?^@JAHB]DIFHGEH]IHKHLJNBOEPFQIS]UZV]WGYHZ_[b]FaZbDcCdAeEfahD
~nna	h%J-]3J9I:_>I?J@XBICJDJHJNIVZZF[_aJdZhY
~nne	C!>#>%Z&E(>)D*B+B,_-B.C/?0_1g2e3H4]5C6X7A8e9A;B<f=D>F??@BAIBYCADAEEFJG^I;JEK>LBM@N=OAPHQ]RcSAT>U@VDWBXEYaZ=[E]F^?a?cieZfegBh>
~nni	u*ZHJbY
~nno	C&F([)[*[+F.G/B0X1F2G4Z5J6a7J9D;F<I=Z>_?_B=CEEIF[G]HEJCKJLFMGNIOIQFRDSITHUBVDWFXDZY]H^Y_]aAbCcZeafCgHhH
~nnt	e#I%I&_(I*J,X-Z/J3^4[9H=I>H?[@FBZCHDIEJIFM^NXPHVHXH]J^HaHbIcJdGe[fHgJhZ
~nnu	^#J&Z(J-I/J3a7[9G=I>C?H@IAJBICXD_GJIGKHMINIO_PJTJVJXIZH]^^JaGbIcJdXfJ
~nnw	V!G#F(I)X*H+H,F-G/Y0[1X2J3F4F6H7Y8I:F;H>GAJCFFJG^KYL]MFOHS]TGUYW_XHYHZA[H]F_HaJbGcFdXeZf]gYhY
~no^	O!X#Y&H(B+H,F-b/C0Y1G2F3]4D5H7E9X:Z;G<H=X?ZBFCHDcEFGHI]JGLEMBNGObQHTBUaWXX[YEZ9[H^F_JaGbBdJeGgEhA
~nob	_!I%J&Y(I)I+Z-H1[3J9H:H=J>G?JAIBGCHD]FJGYIIKHMJNZSYU]VIWYXI]J^YaJcYdXf]
~noc	Y!]%I(I)J*I+I,J-F/H3D4J7J9X=I>Z?G@_BJC[DYEHGIHEIGLIMdNGUHVHWYXHYJZG[I]G^H_YaZbHcIdIfHgZhY
~nod	s:[=]CXHHMX
~noi	w@ZH[
~nol	s5[H[IFN]
~nom	a!H#H%H(H)J*J+I,J-a2_3G4H7J9D:_=X>E?G@EAJBFDGEJF[HIIfMFNFOHRJTIUHWJYJZJ[I]G^I_IaEbHcIdHfH
~non	c#J)I+Y-I/J3I>G?IBECYDHGYIGKZNbOZSJUdVIZI]J^JbIfIhI
~noo	j-Y9[@aBJD^HHKJZF
~nop	s(bHHZGaZ
~nor	T!F#H%G(I)c*^+H,G-X/H0J1I2I4H5[6J7G8I9G:H;I<J=F>E?F@ZAHCED[EIFJGXHAIJL^MZN_OIRHSHTGUZVJWGXHYIZ[[J]E_GaFcGd]eIfGgGhZ
~nos	d!J&Y)a3G4J7Y9I:Y=J>I@HBFCJDIHDIXJ]KIM^OZVHZB[]_YaJhZ
~not	@!D#J%H([+D,I/C0Y1C2D3I5H6^7J9];I<G=Z>Y?^ADBJD]EFGYIDJCMGNEOEPIQDRESGTIU?VAXEZ_]=_aabe^f@gFhF
~nou	U!I#G%H(X)I*Y+H,J1J2I4I6I8]9];J=J>I@]AJC]FJGIHHI^JHLHM]OHPIRJSHTHU]VEWJYJ]^^F_IaEcJdGeJfHgIhC
~nov	^!I%I(I)J*J+Z-E/Y3H4I7J8Z9a=I>H?H@aB]CGDEGJHJI]LJM_OIPJSITIUJVIXY[I][_IaHdFfIgJhG
~now	S!F#I%H&g(D)I*I+H,I-_/G0J1J2J4I5J6I8I9D:H;J<J=G?DBXCGD^EIFIHXIDJYKILHM_OHPHRJSJTIUHVFWIXHYJ[a]G^F_ZcGdFeIfHgF
~npa	w!X@^HJ
~npo	u)[
~npr	J![#C%F&G(G)D*C+F,E-A.H/e0_1G2G3B4E5H6b7]8E9C:C;G<G=B>D?C@AAZBCCCDCEfGDHFIAJEK?LFMANbOFP[QGRFSET^UCVAWDXEYFZ=[E]D^D_baDbDcfddeEf^g[hC
~nq^	w#]HHMZX[ZJ
~nqu	e!J%Y(Y-J/J3^9J:J=^>J?I@IBIHIKIMXOHSZUXVYWZXXZEaIbIdJ
~nre	a!J(I*I+[-G9J>J@IBICYDaEdHDIFKIMZNGOYPJVIZ[aIdIhJ
~nri	m,]9HDYE]H[eX
~nro	o*YD^H_ZJ
~nru	m3[9I>X?_a^
~ns^	S!Z&X(E)G*F+X,Z2H3_4F5I6H7Y9X;H@BAIBBCHD[FZGXPEQJTYYJZC]EcDhI
~nsa	l-I3J9G>a?I@JCJDFH@IIKHVJZ^]IacbJhJ
~nsc	d(J+a-J3I:J=Y?HB[CIDbIJKJMHNJOJPJUIVIXJZG]IaJbHdJfJg[
~nsd	i%IPa
~nse	Z!H#H&J+I,I.X/G0J3E4H6I7Y9F:[;I<b=a>D?Y@JCFD^EIFYGHIDJIKFLIMEPGTHU^WGXHYXZ?]F^J_HbFcXdFeIfFgJhF
~nsf	wH_fX
~nsh	mH^Z]
~nsi	W#G%H(J*H,I-^0J1I2]3b4H5J6I7I8I9F:F<Y=G?FAcBECGEJFIGYHIIYK]LIMFNFOEPIRISJTIUHVFWIX[YJZY[_]G^I_HaEbGcHdHeIfGgI
~nsl	sHaZEaIc[
~nsp	l%J&bHFNJZFcb
~nsr	zG[N[
~nst	U!G#G&J(E)H,H-D/H0a2J3X4G5J6I7Z8I;J=F>J?X@^AIBJCGDEEIFJGGHcIZJbKDMFPGQJRHSHTGUGWIXHYCZ?[H_HaDbXcFfdgH
~nsu	]%a(_)I-H/Z1Y3I9I:c=H>J?J@IBDDJHBIZKJMJNJPISJTJVHZ^aJbJcHdJeYfJhJ
~nsw	k#I&Y-J4]9Z?YHXXZZIbJ
~nt^	7!a#^%_&F(D)F+^,Y-].D/G0i1C2[3A4D5_7?8@9@:b<@=G>B?;@FAZCEE?FHH[I]K_LIM@NHOEPaQ]R:VXW^X?YBZA^[_]bGdDfFg>hf
~nta	G!c#Z&F(>)Z+I,E-D.H/H0D2[3e4b5F6I7B8F9C:I;G<G=H?Y@?A[BECcD_EZF_H?JBKJLZM>NCOBQDRBSCT@UFVYWAXfYCZ[]EaFcYeCfDgChC
~ntb	s3^9I=^HEI[ZIbX
~ntc	w!^2HHHIJL^PJ
~ntd	w!aHHZH
~nte	F!H#C%@&Y(B*C,H-].F/?0E1E2D3^4H5H6C7B8C9D:D;H<E=??Y@HADB>CBDXECFCGGHDIXJIKbLIMINZOdQIRCS_TZUIWCX]YHZD]faCbXccdbfHg_ha
~ntf	z8Y
~ntg	r#[0]HIT]ZI[Z
~nth	_#Y%I(J)J+G-c/I1I3_6[7J8[9J:I=^>G?I@IBGCHDYGIHII[JJK^NHOGPISJTIVHXIZI[J]J^I_IaIbIcIdHfHhI
~nti	H!D%E&G)G*G+C,d-^/C1H2F3Z4C6E7d8H9A:A;F=X>]?^@YA]BBD[EEFGHbI]JDKILIMbNCOCPARFSHVFWDX^ZB[E^Z_AbIcGdXeCfGgChG
~ntl	_!I#_(I+J-a9J:J>H?I@^BGCJDJK[MJNISYV[ZJ[IaJhH
~nto	L#d%a&[(D)X*E+D-H.H/H1E2Y3H4C5G6E7D8G9^:]<H=>>C?AAHBGCBDGEHFFGCH^ICJIK@LZM@OGRETZU[VaX_[I]H^[a@bAf[gHhF
~ntr	A!Z#>%A&D(D)F*A+@,D-G.D/i1X2D4e5d6H7c8?9?:G;B<B=^>:?=@DADBbC=D=EAFBGEICJaKILHMGOJPCQGSeTeUGV@WAX=YDZ_[G]=^H_]cGdDeZf]ge
~nts	c#[%I1X3J6b@IBXHHIGKIN]OXZD[bbIhI
~ntu	i)Ybb
~ntv	w>^aG
~ntw	u*[4Y5I9]>JDJHGMJX]aH
~nty	u@]HY
~nu^	e!J&Z-J.X9H>I?I@IBYCJD^GXHZMJ]_aI
~nua	d#I-I3[7[9I?I@HBICJDIHYKXLZMZNJOJTZX^ZH]J_XaHdYhJ
~nub	h#J-J/a0^AZBJHHJYKINIPZT[_YcIdIfJ
~nue	_!J#J%J(J)[*J-I/Y3G4I6J8Z9H=J>H?H@XBZCHLJMbNXSJVIXY][aHdIfHhH
~nug	uC[I^ZI
~nul	pLY]_
~num	F!B#B%C&F(A)D*C+],E-E.F/B0F1E2E3n4D5F6E7D8D9=:B;E<F=A>h?D@?ADBBCID^EEFDGCHDI]JEKALDM?NAOnPBRDSETBUDV@WEX[YEZ>[D]?^D_CacbBcCdCeFfCgEh?
~nun	a!J#J(J+]1Z3I:J=I>H?I@HBHCIDbEYHDIJKJL^MJNIUJVXW]ZY]J^JaYbIdY
~nuo	a!J#^%I(I-F2J3G4J7J8[9J:Z=I?J@XB^CIIJLJM]OJSJTJVJXJ[Z]Z^JaHdHfIgJhG
~nup	w([=ZHHZJ_[
~nus	nHJIc
~nut	P%D&I(G*J+I,X-X.J/F1F2G3E4E5I6G8J9E;^<I=I>C@IA_CEDEEGFHH?JGKFMiNDOIPXQIRgSFUDVJWFYFZC[H]]^Y_[aZbDcCdGeHfFhF
~nuv	g!J#J-J/^0^6Y9J@IAZBIDJHGIIJYKINIPZT[ZE_ZcJdHgYh^
~nux	wH^ZI
~nva	^![#I(X,J-G/Y3^9F:H;X=X?Y@FBHCGDGIJK_MGNHOaR]UJVIXHZD]H^[aFcJdIfI
~nve	g(J*J-^3J9J:J@FBJDIE[HDIHKbN^VJXJZC[]aJgZhG
~nvi	Y!H#H%J(H-G/J3G4J7H8J9I:j=H>G?HBGCHDGEXGJH]IFJJMHNHOJPISJTJUIVHWHXHZC[I]I^I_Ja[bHc^dXfIgJhH
~nvo	j&[(]H^OIa[
~nwe	lHGMZN^UZZH]YaZ
~nwo	V!G#F(I)X*H+H,F-G/Y0[1X2J3F4F6H7Y8I:F;H>GAJCFFJG^KYL]MFOHS]TGUYW_XHYHZA[H]F_HaJbGcFdXeZf]gYhY
~ny^	O!X#a%F&J)F*G+G,H-].I/F0J1H2H5I6I8^9I:^;Y<I>C?E@YAFCDDCEIFHGGIHJJLFMDN^QJRHTZUbVGX]Z>]F^Z_GaYbFcGdYeHgHhC
~nyb	n+Z-]9[@JHISXUZVJZX
~nyc	r(^=YDZZG
~nym	h=Y>^DJHDOYVYZYc[dZgZ
~nyo	k*X9X@^IJMJP[UXVJ
~nyt	h-H7Z9[;[?J@IBICEDaHJI[MJZY[Z]HhJ
~nz^	g9I=cBJH^RXU[ZI
~nza	_!Y#X%H&Z*J-G/J3[4J8Z9F:Y=^>H?H@GAJBGGJHJIZKGL]NXOFPITIUJVIX^YJZF]HaGbIcIeJfHhI
~nze	j!Z=bHEMXU[ZIc]
~nzi	h,X-J@JIJKINYU]VYZXfY
~nzo	uJ]][
~nzu	w8^
~o12	z-aHF
~o20	r-d9IHIIJKJZI
~o36	n=[HHT_WZ
~oa^	z9[F]HJ
~oad	c!Y#G)X-Y>Y?JBGHaJZKJZD[GaZb[
~oal	z?Y
~oan	zHHIZZZ
~oar	b)I*I,b-I/J3J7J9F?ICJDJHaIIKIMINIPJTIVJXJZC]JaIcIedfG
~oat	p)a?[HJU_VJZH
~ob^	k=HHaNZX[
~oba	Y!I(c)]*[,d3X9J:J=J?GHHIIKHMJO]PGTJUHVFXJZD]J^JaYbJdEeJfJgHhI
~obb	sDYHGLY[]bZ
~obe	p#JHFTYV[XZZDha
~obi	f#I-H3Y9F=J>Y?I@GBXCYD]HDIHKHO]VJXc][_XaHhJ
~obj	S!_#H%G(G)I*I+J,I-D/F0I1H2J3F4G6I7I8G9F:H;e<J=G>G?G@FAeBFCGDHEJFJGaHIIEJHKFMGNEOHPGRHSJTGUHVEWJXHYIZB[I]G^[_iaGbHcGdFeIfFgHhF
~obl	U!F#F%X(G)I*I+I,I-E/G0J1J2J3F4I6I7H9E:F;H>F?G@FAIBcCFDJE^GHHHIEJIKEMGNEOIPERJS^TGUGWGXFYIZd[X]H^G_GaEb]cddGeIfHgIhG
~obo	]!H#I%I&X(I)H+Y-G/J1Z3Y8J9_:H=I>F?I@IAIBFCGD]FIGYIHKGMINYPJSXTJU[VHWYXYZI]I^YcXdXf[
~obr	i-I9d@JBIHEIJZJ[X_XaJbY
~obs	r1]HGK[U]
~obt	o,bHH
~obu	z%XYX
~obv	r-c
~obw	n#]*Z-^CIHJIIM[ZJhY
~oc^	p:Z@IHGMZOZZHh^
~oca	Y!Z#E%H)G*G+H,G-G/_0I2J3G4H5J6Z7I9E;I=C>F?B@^A_CFDEEIFJGIIDJIKENYOHPGQJRHSITFU]VEW[XEYI[^_ZcGd]e[fEhZ
~occ	Z!G#c%H&J(Y)[*H+J,G-X/H3F4I7I8J9G:H=I>H?I@EAJCHDGGJHIIGK[LJMFNHOJPHRJSHTbUIVHZ^[]]I_IaHb[dIe[fIgIhH
~oce	a![#I%I+X,X-H3G6J=H>H?HBDCHDHHEIZLJMHNIOXPISaUJZJ]d^JaHbJcJeZfJhJ
~och	U![%E(G)I*G,I-D/G0J2I3D4H6I7I8I:G;[=G?^@_AIBZC[EGFIGXHCJIMdNEOGPHRISJTJUGVFWXXFYHZF]]_XaYbFcGd]eIfEgYhE
~oci	r&Y-]8Y9Y:XHIIEK[ZJ
~ock	D!@#k%Z&G(A)G*E+D-Y.]/A0F1F2E3B5F6E7C8D9>:C;H<F=C>G?BADCCDAEFFEGCH[I?JZKHLCMANDOEPBRcSETiUDVBWEXaYEZ?[e]A^H_AaCb_cZdBeEfBgChB
~oco	c!J#J(J3H9F:J=J>F?H@_CHDIHHIYM[NIOYPJRJUJVIXIYgZZ]IaHbIcEdIfHhH
~ocs	zH]JJ
~oct	zHGV[
~ocu	iH]IIZ^b[
~ocz	zXY
~od^	N!F#F%G&I(E)D*[+^,H-D.J/Z0J1H2I3_4J5I6H7G8G9_:F;H<I=D?f@IAGBZCdDcEGFHGFIIJHKGLGMENFOFPFQJRHSHTGUEVCWFXYYHZ>[G^G_Fa]bFcGdFeIfFgGhE
~oda	X(H)I*[+J-G/I3I4J7I:G=H>G?G@dBED]GIHHIFJJKDLJMYNZPIRJScTIUYVGX_ZH[J]IbIcHdIfZgJhH
~odb	u#]TY[Z
~odc	zZ]
~odd	sIXN]
~ode	I!D#B%E(G)F*^+H,J/D0H1F2H3I4D5G6F7J8E9J:G;G<G>e@?AEB^C^D@EaFEGEH_IEJFKELEMHNHPEQHRESFTCUEVXXcYFZG[F]Z_DafbCcDdDeGgFhB
~odg	u-[
~odi	T!G#E%G&J(E)I+H,I-D.J/H0J1I2H4H5J6I7]8I9B;J<J=F>^?X@aAHB_C_DEEIFIGIHEJIKILHMGNFODPHRHSITHUHVEWIXcYHZ=[H]E^^_GagbGcGdFeIfGgIh[
~odo	]!H#H%J(I)I*Y+Y,J-]/I3G4I7J:I=I>H?d@FCbDIHHIGKGMFNFOIPIRJS^U_VGWIXGZB]I^J_JaHbHcYfIgJhI
~odr	p-Y/Z@ZHIJXKZMJN_ZH
~odt	zZYh[
~odu	a#J%J)J-Y3J4G5I=I?I@HBGCJDJHIIIJdKIMJNHPIV^aZcJdIeJfIgbhZ
~ody	U!F#E%F(Z*Y+^,I-Z/G0J1X2J4I5J6J7H8G:F<]=G>E?FAGBGC[DZEIFHHFIIKDMGOHPHRIS_U^VIXZYIZJ[I]G_YaFbHdYeIf]gGhG
~odz	k3[9I@ZBZDJHFXZZIaa
~oe^	zZY
~oed	w9^HJ
~oeg	w9J>]@JP]TX
~oep	wHYV_ZI
~oer	w6]OY
~oes	L!I#Z%G&Y(H)G*G+J,I-Y.J/G3]4J5H6H9C:H;J<I=X>Y?E@[AIB@CEDDEHFHHbIXL[NXO]PEQJRHSFVDWGZ_]E^E_JaIcFdDeHgG
~oet	i*[9HCGH[I_KHN]ZH
~of^	l!Z(I)J*cC[HFZI
~ofd	zI^
~ofe	u3J>J?aOH
~off	O!F#D%F&I(C)H*^+G,H-D.J/[0[1D3Z4Z5I6H7G8H9I:F;Z<H=H>X?^@EAGBFCDDEEHFHGYH_I@JHLGMdNDOGPFQIRHSHTeVJWIXEYHZB[X^F_FaEbFcEeIfHgehE
~ofi	a#J%H(_*J-G/I3a>Y?Y@IBHCaDIHEIHJJKIMFNITJVJXJZF]I^JaIb^cJfJgbhI
~ofo	s@^HZ
~ofr	s2Z3I>J?aIJaJ
~oft	M!E#D%F&J(E*Z+H-I/X0J1]2H3F4F5H6G7b8H9F:F;I<I>C?F@BAHBDCFDEFHGFHHIBJ[KDLGMINEOGPEQJRZShTbUFVDWEX^YHZ>[G]F^FaYbEc^d]eHfXgchG
~og^	mL[RZZHh^
~oga	wVXZ]
~oge	f#J%J(J3Z=J?J@XB[CJDHKXTHVHW^ZahJ
~ogg	a!J(H-I/J3J7J9I:J;X>I?J@XA[B]CJIHLJMHNITIVIX[]I_^aJb_gJh[
~ogi	S!Y#[%H(G)H*H+]-D.J/E1I2J3G4G5X6I7d8I9J:X;J=H?F@EAICHDDEJGIHXIYJHKGMJOIPHRYSETXUHVGWIYJ[F]F^c_HaBbccHdHeJfGhF
~ogl	c#F(J+Y-I3J7c9J:J=I>J?IBGC_DJH[KGMINHOJTIVIZa[Y^JaJbFfJ
~ogn	e-].Y3F7Z9J:J>H@^BICJDIHYIFMXNJO]VYZG]JaJh]
~ogo	Z!H#Z(I)J+I-H3J7I:I=I>H?H@GB^CJDIGJH^IHKHLcMXNIPJSJTHUHVHXJZ@[I]H^H_JaJbfcGdJhI
~ogr	k1]6_9[<Y>IBHZ]aJ
~ogs	i#G-^:ZBJH^IGLZNJTYZH
~ogu	w3]hZ
~ohi	n)[-]AXHJPZQXUI^^
~ohl	l#[*Z-^3JCZHHIHKJM[ZHhY
~ohn	e3_@JE[HJIJKJL[MZZF[__YdZ
~oi^	e(I*Z-J3I8Z9H:J=J>H?G@GBYDJHBIYKHMJRYTJUJVYXI[[]]_Ya]cJdIf]hI
~oib	p)[-YHJPZQY^Y
~oic	c#H(J-G/J3I9J:I>F?a@]BHCGDIH]IIJ[KFMINXOETIUJVJZF[d]Ja]
~oid	z#^B[ZF
~oig	u4[HIf]
~oil	z3]HJaG
~oin	V!I#F%G&J(G)I*Y+I,I-]/G1J2J4G5J7G8^9[:Z;F=G>E?F@DA^BECGDFEJFIG]HbJIKJLIMINEO_PEQJRJSITHUIV[WJXGYJ[I]F_]aEbYcZdGeIfIgIhI
~oir	k9I@^BJIJK[MJTZV[ZYaJb[cI
~ois	c#X(I*[3H9F:I=J>F?_@[A]BHCZDHHGIGMINIO[PJTJVXX_ZC[[]H^J_JaXhY
~oit	b#J%_(^)Z-H3H9H:H=J>Z?IBHCID[FIH[I]KYMINXUJVHXYZF]IbJdIfJhJ
~oix	w?]ZG[]
~oj^	wRZTX
~oja	zHJIXZ[
~oje	e!X#Y-J9Z:X>I@bBIDJHZIJKJMJVXXZaJ
~ojo	wHJK[Z[h[
~ok^	Q!F%F(G)Y*G,I-H.J/a0J2Y3D5J6I7H8^9D:J<J=G@BAIBcDFFIGJHcIDJIKFLHMeOFPFSITXUGVFWHY[ZH[H]G^GaDcFdGeHfCgHhF
~oka	[#F%H(F)H*G+J,H-F/]1J2J3G4H8J9H:G;J=F>G?G@EAZCGDGEbFJGHHIIEJJKELIMEN]OIPGRISFUGVFWFX[YJZ@[I]H^H_[aFcbdfeIgahF
~oke	T!G#G%G&I(G)G*G+I,k/G0I1H2J3F4[5J6H7H8H9C:H<J=F>C?]@GAHBDCHDFEIFJGGH[IEJHKELHMGNIOHPFQJReTGUGVEWIXGYI[I]X^G_JaFcXdFeDfYgIhG
~oki	T!H#H%I(H)J*J+J-G.m/J3H4J7J8J9G:I=I?H@IAJBGCIDIGJHJIGJJKHMHNHOJPJSHTIUIVHWJXIZD[J]H^J_JaHbFcIdIeJfJhI
~okk	r#^HITXcX
~oko	i#_BJHDT]Y[ZJ[YaZf[
~oks	zHII_
~okt	g7dHIXXZG
~oku	uH^K[cY
~ol^	O![#B%e&I(@)E*I+F,G.I/D0G1^2e3B4D5^6G7F8F9B:D;c<H>C?B@DBADGEGFGGHHII]JZMJPDQcRDSFTDUcVIWFXCYbZD[F]D^D_FaBbDcCdDeGfCgX
~ola	Z!I#I%I(H)J*I+J/H3F4^5X6J7J8J9_:Y=H>G?H@XAJBFCIDHEHFXH>I^JYKGMHNfOIPHRJSJTIU_WIXHYJZD]H^J_JaGbIcXdHfIhH
~old	T!F#G%G(J)d*Y+G,H-H.J/G0J1^2I3Z5J6I8H9B;F<J=G>B?F@ZAHBDCED[EIFYGGH[IHJJKGLHMFN]P_QJRHSHTIUEWIX^YY[H]F^Z_FaYcGd[eJfHgFhE
~ole	T!G#G%G(e)h*d+H,H-C/G1Y2I3E4^6J7]8H9C:J;I<J=F>b?IAHBCCCDDEIFIGHHYICKELHMGNFOHPGQJRISFTGUXVXWHXFYIZ>[H]F^F_HaEbGcHdGeJfHgGhF
~olf	w#^6YZG
~olg	m/[B[HHO[ZZcIf[
~olh	u-Z?^HJK[
~oli	H!D#D%D&H(J)X*b+F,F.Y0H1G2H3D4E5b6G7E8F:C;H<H=C>F?X@ZAFBADBEEFGGFHZIDJaKILFMCNmOFPDRGSDTDUEVHWhXEYGZ9[E]D^E_EaCbEcDdDeGfEgChD
~olk	p)[-[F^HDKJZHd]
~oll	N!I#F%D&I(a,G-A.I/X0H1J2H3E4c5c7E8F9^:[;H<I=I>C?B@]AFB@CDFGGHH[ICJbKALGMDNXO[PFRGSFTFUEVbWFYZ[F]D_EaJbEcEdGeHhD
~olm	zH^
~oln	r/[9HH[MZTZZG_X
~olo	V!G#F%G(Y)Z+H,I-D/H0J1J2I3D4H5X6I7I9B:F<J>C?^@YAIBICdEIGHH@I_JJLHMEPZQJSHU_WJXFY]Z@[a]Z^H_HaCbFcHdGeIfGhF
~olt	_!]%H(G)J*I,X-G/I0]3G4Z6J7J9F:H>E?Z@^AJB[CFDFGJHJIEK^LJMGNGOIPXRXSJTHUXVIX_ZB[I]H^I_JaYb]cIdFfHhH
~olu	i%J/ZHXKJdJgb
~olv	b!Z#J-I3I4Y9G=J?I@IB_CJGJIXK]MINJOJPJUJVIXJZX]J^^aIbIfIhJ
~om^	H#C(B)[,H-].I/B0G1Z2E3C4Z5G6X8I:J;_<G>J?G@HADBBCIEFFEGYH_JbKbMAOJP_RHSETXUHWFYEZC]A^Z_]c[dJeFfBgHhJ
~oma	J#Y%[&H(E)B+F,D-@.H/X0E1E2G3F4f5b6F7d8b9A:C;E<H>BA^BFCADCEFGHIBJ^KGLFMFN_OEPdRFSFUEVAWFYFZ;[F]D^Da^bDcCdCeFg_hD
~omb	c!J#J%J(G)J+[-Z/H2Z9H:Y=E>X?H@HBHDFGJHbI]MINHOIP]TXUJVHXXZGaGbJcIdIfYhJ
~ome	J!J%D&G)H*G+X,E-g.E/G0E1G3E4^5F6F7H8D:d;]<Y=C>Z?DADB@CGDDE^FZI]JYKHLGNFOBP^QGRDSGUIVBWZXIYFZa[D^G_GcCdHeFf]gChH
~omg	zcXd[
~omi	Z!I#I%^(H)I*H+J,I-D/J3H4b7b8a9H:J=I>I?J@GBGCIDYIGJ[KIMHNIOJP]RJSIT_UJVHXJZF]I_IaIbIcIdDeJfGhJ
~omm	R#C%B&I(D)X*G+^-d/I1H2H3G4H5I6J7G9C:Z<I>J?I@HAHBIDXF]H^IHJIKXMCNCQIRGSGTZUEWHYGZa^F_Fa_dDeGfG
~omn	wDYZ]
~omo	Y!H#G%I+[-F/J3F4J7J8J9_=H>Y@aAJBDD]GJHbJJKELIMGNHPIRJSJTIUCVFWJXcZB[H]H^I_JaFbHcJdHfIh]
~omp	G!Y#^%J&G(H)Z+a.J0F2Y4B5E6D7I8]9?:^;E<F=F>=?E@FAHBYC>ECFDGDH]IfJGKGL_MXN_O[RDTHU^V[XAYDZF[]]^^I_JaAbCcAf@gChF
~omt	l-]BHD[HGO[XHZ]aZ
~omu	r-_HIZZ
~on^	8!C%[&F(c)C*Z+[-Z.D/;1_2C4=5F6F7@8C=I>_?b@@AHBCCXDbEaFCGFH^I?JEK=MFN^OZPGRETAUcVDWXXGZB]d^[_@b_c[fEgEh@
~ona	R#E%F&J(E)G*G+G,H/H0Z1I2I3X4G5[6I7H;I<I=E@ZAIB]CaDBEHFZG[HbICNCOHQJRISFV^WHXF[H]Y^F_GaHcFeZfYgHhF
~onb	f#J)J*J,b9I?JCJKJNJPJZDaJcJedfH
~onc	[!I#I%H)I*Y-H/J4J8J9G:H=X>F?F@ZA[BcCHD^EJGJHXIFKFLJMHNGOHP]SJUZWHXGYJ[I]H^IcIdXeJhI
~ond	P!D%F&I(F)F,G-Z.I/G0X1H3J4F5I6^7G8^9[:E;H<I=E>H?B@eA^CeD@EGGGHaKALFMBPFQIRFS]TDVDWGXCYG]ZaAdDeGfHgG
~one	J#H%E&G(C)B*F+Z,G-@.H0F1E3a4D5F7H8Y9>:B;F=I>c?]AEBbCYD^EEFFGGH^I=JFK]LDN]O_PBRESCTBUaVDWEXBZ=_Ya^bIcYdEeFfIg[
~onf	O!E#D%F&J(D)D-J.I/F0X1G2I4G5I7G9G:B;I=C>F?C@GAGEhFHGIH[IDJIKDLGMDO^PDQIRFSGTFU?VbWfXEYGZC[F]E^F_FaDcBeffBgG
~ong	K!]#a%E&I(C)F*H+F,Y-C.I/I0G1G2e3X5I6X7F8G9Y;H<H=E>Z?^@JAGBBCDDBEXFHGDHFIaJELDOYQIRaSGUFVCWHXZY][F]E^CaCcCdIeGfCgXh]
~onh	p&Z3I:YHFMZOZZHh]
~oni	R!E#E%Z&I(F)F*]+E,F-G/G0a1G2H3H4d5I6F7F9I:D<X>H?[@CAGBICIEGFGGhH]ICJHLGM^NBOFPFQHTFUDVCWGXEYEZF[G]D^F_IbEcCd_eGf_gGhJ
~onj	r-[9^HGIIhZ
~onl	K!I#C&I(J)]-I/a1G2F3C5G6G7D9D;Y<H>D?aADB@CcDBEFH<I]KGLIM[NJOIRFS^T]UEWF[c]DaDbDc[dHeGfDgahB
~onm	m,[@[HIcZdY
~onn	C!=#=%Y&J(>)C*A+A,_->.E/?0^1g2e4^5B7@8e9F:C;B<c=F>D?C@<AHCCEEFGG]HGI:JCK=LDMCN=PFQ]RcSFT>UEVHWAX?Y^ZD[H]D^>aEcie[fegDhB
~ono	S!E#^%E&Y(F*I+I,H-C/G0I1H2H3Z4G5X7H:Y;I<J=FD_EIFYIXJIKHLHOeQIRGSHTEUFVZXEYHZ<[_]Y^GaCbFcFeIfFh[
~onp	J![#C%E&G(F)J*C+F,E-A.H/e0_1G2G3B4E5H6b7]8E9C:C;G<G=B>D?C@AAZBCCCDCEfGDHFIAJEK?LFMANaOFP[QGRFSET^UCVAWDXEYFZ=[E]D^D_baDbCcfddeEf^g[hC
~onr	lEdHHNIcJ
~ons	W#F%[&I(H*E+X,H/H0I1H2H3D4G5J6I7H9Z:b;I<I?F@YAcCEEGIIJILHMENEOZPFQJTGU[WGYH[[]F^J_GbFcFdFfIgZhD
~ont	A!c#d%]&C(>*A+C,F-c.G/D0B1A2Y3d4f5d6I7D8D9J:[;F<B=X>H?=@BBGC_D]F^H=IaJdL[MENEOEPHQIR?S?TGUEVYW?Y@Z^^Z_Ia:bCdFe@f@g?hE
~onu	r3X?]D^HH
~onv	l([3I:c>Z@JHGOXZI
~ony	u!^(]HJVZZJ
~onz	wMYUY
~oo^	z>^HF
~ood	d!J)G-J3J9c>JB^CHDII[KXMJUIXJZF]IaIfJhJ
~oof	l(I)J*bC[HEI]ZI
~oog	l#E7cH^ZH
~ooi	sB[D^HJZI
~ook	L!E#E%F&I(E*F,H-E.m0I1I2H3C5I6H7G8]9C:H;I<I=F>G@BAHBcCHDEEIFHGIHbIBJHKDLGMeNHOEPFQIRGSFUFVEWGXEYHZG[G]F^F_JaBbJcEdFeHfDgHhE
~ool	a!J#J%I/H1_2Z3I4J7I8J9H:J?HAYBGCJH[IIJ_NHRGSITJU^VIXIZJ]J_JaHbIcJdIfHg^hJ
~oom	f-H>JHeRJZGcZ
~oon	d(J)Y3X9Z>[?J@cBID_HDKI]J^JaF
~oop	h-Y3]BJHYRZVJZZ]G^]bIcIf]
~oor	T!X#H%G)I*I+I,I-_/H0J1J2J3[4H6I7I8I9H:H;I>E?FAICGDXEIKJLIN^OIPHRISIU[V_WIXIYIZ[^X_HaFd[eJgIhZ
~oos	Z#I%J(I*J+F-[3J9H:J>H@]DFH]KXL_MIOJVJZD]^^I_Ja]bJ
~oot	e#JBZH^TGZJ[GdZf^
~op^	M!H%C&I*F+F,G-^/J0J3D4E6G7F8F9B:E<H=B>G?D@GA^CDDDEGFHGcHfJ^K@LHMbNCOFPXQIRDSXTDUEVYWGX_YCZI[F]F^I_FbcdDfYhG
~opc	i(^?]C]DJHHTJZJ[_^YaI
~ope	R!G(])H*H+I,I-F0J1Y2J4F5J6X7G9]:G;J<X=G>^?IBECGDFFJGHIEJIKELHMFNEPfQJRGSHUYVCXGYHZA[GacdDeGfXgHhJ
~opg	r*[>JB[D^HHO[ZG
~oph	zH^ZJ
~opi	i-I6[=I>D@IHdIIJ[KGMFZJ^ZaFh_
~opl	X!H#J%G(Z)Y*[,J-a1J3H4J6J7J8^9H;^=I>F?J@EAZBGEJG]HEJHKFMHNFOJPbSITJUGVZWIXHZB[Y]I_HbHcHd]gHhI
~opn	o([@XHHVZZY
~opo	d%J(Z-I3G9I=J>G?dCGDIGXHJIIKJPJR[VGXIZE][_[aFcJdJf]
~opp	V!H#X%H(H)J*J+J-[/I0^2Z3H4I6J7J8I9H:I=]>Z?HA[BCCHDGGFHHIZJIKELIMCNHPHR^SITIUIWJX^[J]b^I_IaFbGdGeHf_gIhH
~opr	nHXJ[^b
~ops	l3]>J?IBHHGNZZEaab[
~opt	S!G#F%F)G*a+H,H-G/I0J1I2J3D4I6I7I8H9H:G;J<^=G>E?b@FAIBDC^DDEHFJGGHEIGJHKGLXMGNGOHPFRXSITXVFWHYIZ?[d]F^f_HbYcGd^e]fHgH
~opu	s-a9IH^ZJ
~opy	r-Y6[8HA[HFZX_Z
~opz	p([?]C[HG[ZaI
~oqu	R!E#i%G&J(E*G+H,H-^.Y/F0I2H3E4F5J6H7G8H9E:F;I<J=G>F?C@HAHCDEIFIGHIHJZKFLHMDOGPFQJRGSFTfUGVEWIYHZ@[a]Y^G_GaDb^cYdFeIfEgGhE
~or^	>!X#@&a)G*[+B,[-A0H1A2a3J4_6[7G8_99;A<a=D@DAaBDCCDFEZF@GDH^I@J[LCMYNHP^Q]RGSbT>WIXCYG[B]^^B_daIbGdBeYfHg@h@
~ora	N#X%D&I(E)F*H+F,G-A.I/F0H1H2G3A5Y6G7E8F:[;H<H=I>B@^A]CEDAEGFGGJH]I@JFLdM^NZOEPYQIRcS[TcUCX_YGZ@[E]C^D_FaabCdDfDgFh^
~orb	g(_)X-a@JHBIZKILJZF^_
~orc	W!J#I%J(I+Z/I1J3J7J8J9Y:I<Z=Y>J@DBECIDFGJHYIFJ_LgMGNETJVIY[Z>[_]I^HaJbIcJdIfIgJhG
~ord	3!>&J([)B*C+@,H-b.H0G1D2^3E4>5E7Z8C9>:H;B=E>A?B@XA>B^DGEFFAH^IcJ]KaLYM_NbOCP?QBR?SFTAVDWHX?YCZc[^]H^]_>aGcDdbfIgYhb
~ore	P!I#E%G&J)Z*Z+^,G-E.I/E0H1Y2H3C4E5I7G8i;H<I=D@@AeBbCXDGEEFGHEJGMDNIOFQHSGTGVBWGX]YGZ=[F]D^E_aaEbJcEdHeGfEgGhC
~orf	z#[SZ
~org	I#J%D&I(?)I*D+E,G-C.H/F0H1H2H3D4G5H6G7^8E9]:f;H<H=a>C?Y@JAGB?CBD^EbF_GZHGIGJEK@LEMCN_OFPJQIRGSETFUbV>WdYG[Y]I^F_FaDbGcadZeFfDgE
~orh	n#J5X9Z@XHHIJKJTXZF]__]hZ
~ori	P#X%^&I(b)_,G/H0H1H2H3]4E5]6H7Z8G;]<I=D?JAXBBCCDIFHGIHCIFJGN_OCQXRGSFTaUCVcWGXEYHZG]D^HaCb[eIfEhE
~ork	J!Y#G%Y&H(G*E+F,G-A6F7^8Y9B:F;I<H=I?GAFBfCFDIEGFHGCIGJGKBM]NBQ]SBTFUAWFXDZc[B]C_DaDbIc]eEf[gIhB
~orl	uR[SX
~orm	Q!I#E&J(A)c+X,G.J/J0I1I2I3g5I6I7H8G9D;H=F?C@EAFBDC_DeFIGGIDJHKYLGMINZOAQ^RISHTGUFVCWHXEYIZD[G]D_FaDbEcGdFeIfHgIhb
~orn	W#Z%H(F)I*I+I,J-D/E0[2J3F4H6I7H8I9a;J=G>F@cAIBICHDXEJFJGHHIKYLIM_NDOIPHRITGUHVGWJX_YJ[H]H^H_GaGb[cYeJf[gH
~oro	wHJP[RZ
~orp	i!J/IHINbZH__
~orq	p/_HGKIL_NJZJ]^
~orr	N!C#C&I(E*G+G,Y-B.I/E0G1H2G3]4F6_7G8G9_:D;H<I=E>G?[@cA]CBFHGFHCICJGK@LFNEO]PEQIR]SGTJUEVDWHXaYGZb[H]C^D_Xa[bEcHdEeHgGhe
~ors	d%^(J,]-J3I4Y5Z9I=I>H?JBJCJEZFYHEKZMJNIPJUJVIX[_[cJeJfIhI
~ort	F#>%C&F)E*Y+H,A.G0Z1e2Y3D4H5[6C8H;I<E=B>E?EAICFDXEIFZHbIdMXO@PIQXRES_VBYJZE[B]H^H_Da@bIc^eJfHgehG
~oru	lSZT[c[
~orw	n3Z9HH_ZI
~ory	R!F#G&e(D)Y*H+J,I-G/J0I1H2G3_4X5_6H:b;I=H>J?G@IAFCIDFEIGGHHIDK_LIMHN]OIPGQJRIS[T[VBXHYIZ@[I]H_ZaGbGcGeIfGgJhG
~orz	u*Z4]
~os^	Q!Y#E%F&H*F,H.G/G0I1X2H4G5I6H8G:E;I<I>]?Z@ZAHBbDHEIFHGaHEIYL^OGPJQIRGSHUGVFWHXFYZZ>]c^HaXbFc[eHfDgGhJ
~osa	w.X9]B[HH
~osc	i!H#J&Y/J3G9J:a>Y@IBIDJHEIYKJOZTJZC[^_[aJh[
~ose	V!F#H%G)]*H+I,H/H0I1Z2I3F4H5J6J7G8I9G:I;I=F>H?Y@[AICEEIFJGXI[LGM[NZOIPGRISHTGUbVJWIXHYIZ]]Y_GaEcFd]eIfFgHhZ
~osh	p=IHb
~osi	w7YBJHYLZZJ
~osk	oGYHYZH^_
~oso	N!E#B%G&J(E*Z+H-Y/Y2I3F4F5I6H7b8H9G:F;I<J>C?F@CAHBECFDFFIGGH>ICJZKELHMJNFOHPFQJR[ShTcUFVEWFXFYHZ@[G]F^G_GaZbEc^d]eIfYgchH
~osp	p!Y#[-Z:_II
~osq	r8_AX_Z
~oss	R%C&J)]*F+G,G-D/E0E1H2H3X4]5H6Z7Z;H<I=G>Z?C@]AHCXDCFHGJIZJGKbMCNIOZPYQJRFTEUCV[WFX_YHZY[[^G_JaCbCcEdHeZfEgEhX
~ost	O!E#A%E&H(X)]*F+E,F-D.H/F1F2G3C5H6F7H8E<H=[>[?H@IAFB^CFDXFGGDHcI?LENAQHR_SYTEV]WYXYZX[I^E_[dCeGfDhC
~osz	s#]9X=GBYHZ
~ot^	A#]&F(X)Y+B-E.E1D2E4[5H6_7Z9Y:Z;E<G>]?_AFB@CCD[EGF[GZIEJAKGLDMCNEOGPJQ_RYSFTGU@VHWGXAZ_[Z]?_Za@bDcZe_fFgHhF
~ota	c!I#J%J(^-E/J2X3I:Y>]?I@HBGHbIGMINIPJQ[TJXJZEaGbIc^dIfJ
~otb	u-YIY
~otc	w-^HFNHZF^_
~ote	S!F%E&J(D)F*H+H,G-b.J/E0F1H2H3F4F5I7G8H9Y:F;a<I=E>B?a@EAGB[DFEGFIGFHbIHKBLFMYNDOGPdQdRHSHTZUFVDWHXFYG]E^[_EaCcDdCeHfEgFhD
~otf	o5_HJ_]
~otg	zH[ZJ
~oth	M!E#B&Y(])C*Z,G.Y/F0X1G2H3B5G6I7H9G:Z<H=GAcB_CYD]EFHGI@JGL_MBNJPCQHUCYGZ^]B^D_Za^cDdEeHfGgHhH
~oti	]!I#Y%I)J*J+J-I/X3H8J9a:I>G?]@IBFCDDIGJHXJ[LJMHTJUHVIWIXIZ@]G^JadcJdJhJ
~otk	wI_
~otm	m>JHc
~otn	rHIZHd_fa
~oto	a!J#J%I([*J-H1I4J9G:Y=F>F?G@HBGCHDIGHHbIHKHMHOJPIUIXIYh]IbIcEdIeJhI
~otr	Y!J%I(Y)H*G+I,J/J4J8J9G:a=X?F@aCZEZGIHIIZJJKFLIM^NJOIPHRJSIUHVZWIXZZG[X]G^IaJbHdYfHgIhG
~ots	f-X/X0[@HGZIHKYMJN[ZHhI
~ott	c!J#I(I,X-H3H4J:H=J>^?I@FBGCHD[GJHZMINIVJXaZ[[J]YaHcZfJhZ
~otw	r=ZC[DZUJd]
~otz	p*YO[PZZI[[
~ou^	U!H#a%E(E)G*G,Y/^0H1H2I3D5I6H7G8H:E<J=Y>b?D@[B^CCEHFIGGH:ICJGK^LHM]NBQJRYSGTZU[VYXGYZ^HaIbEcFeYf[g[hF
~oub	c(H-J>_?I@GBYDIHYIIMISZVJZa[J^JaIbIdXfIhI
~ouc	k#J(Z)J-J1[9H@]BZGJKJNYP[VJZF^ZfY
~oud	J!H#@%B&G(C)E*E,Z-B.H/i0h1E2F3B4E5G6^8E9B:D;F<G=B>H?G@GA^BBCDDDEDFFI@KJLEM_NCOEP[QHRGSETcUEVDWFXDZ=[D]C^C_faCbBdZeFf@gahI
~oue	wF]dY
~oug	P!G#F%G)H+^,J-Y.J0J1I3I4I5J6J7Y9G;J=I>EAIB[C[EJFIHJI^JIK]MHN]RISHTXUCZJ[I^H_IdGfIgYh]
~oui	c!J#b-J3I@HBXDJHFIJKIMINJT_VIXJZF[b]J^Zb[cJhI
~ouj	p3I9[?IDYHIM]TYXJaZ
~oul	Q!C#I%G(E)H*H-_0I1I2J3Z4]7J8G9E:X;J<J=G?GAIDHEIH]IGK]LIMFOHPGRISHTHUJVXWIXGZ_[G]F^Y__bGcXe]fFgHhH
~oun	@!f#b%a&D(@)Z*Y+Y,Z-B.E/?1B2a3[5D6C7G8A9A:Y<D=G>B?>@FAdBICEEEFCGXHXIDJCKJL^MBN>PeQ[RCSAU@V^W@XDYBZC]A^d_eaAbDcXdAeAf?gAhC
~oup	T!X#H%D)G*I+I,I-G/I1J2J3F4H5J6I7I8J:H=E>F?G@HAHCHDGEJFIHbIEJHKFLIMGOJPdRISITHViWHXHZA[I]G^G_GaGbGdCeGgHhI
~our	E#F%I&G(C)H+],C.F/B0F1Y2G3I4C5F6D7X9e:Z;E<F>H@bAaB@CDD_E^FDGJHEI[KJLCNIPXQFRJSGUXV_WIXdYE[H]F^D_Fb@eDf]gChY
~ous	Z!J%I)a.X/J2X3Z4J9]=I>H?HCHDIGJJYKGMHPISJTJU]VH[J]I^IaHcIdIfI
~out	I!E#a%^([)G*F+H,E-I/B0G2E3X5H6F7H9F:[;G<G=C>Y?B@YADBcCGDYEFFIGFH]IZJEKDLDM^NGOXPAQHRDSbTbXFYE[Y]B^F_Ga?bAcddCeAfHgDhE
~ouv	X!I%H(G+H,Y-D1J2J4I6I7I8[9_=I>IAJB]D[EJFJGIHZIDJILIM]NJOHPIRJSJUIVX]Z^IbYdGeJfHgI
~ouz	wHII]K]
~ov^	[!I#J%Y(H-J/I1J3I9F:J;^>Z@GAYBFDHGHJZKHLJMJPJQJRJTIVYX^YbZE]H^Z_Za[cCdJfIgIhJ
~ova	Y!G#E%F&J(E)H+X,I-C/Z0Z1J2I3D6I7G8I9E:Z;J=]>X?E@YAIB_CYEJFJGHHHJHLGMbN^OFPHRJSITIUGVFWHXZYI[X]^^GaDcGdFeIfGgHhD
~ove	T#Y%F&J(J)E*G+G,H-Y.J/B1H2a4F5I6H7^9]:C;Z<[=_>a?E@]AGBCCEDYEIG_HbJIKGLHMINCPJQJRGSHTEUGVZWIXFYGZC[G]E^FaGbGcEdFeIgHhE
~ovi	W!H#I%I(I*I/J0e1J3X4J7b9]:H=H>[?Z@YAJBGCIDHEJGJHJIGJJKGMHOJPISGT[UJVIXHYJZB]I^H_Hb]cHdIeJfFhH
~ovo	e#]%J-J3J4J8_@^BXDJH]SJX[ZIcZdFfJ
~ovu	zHJS[
~ovv	u-]@ZTYZJ
~ow^	D!Y%D&X)H*F+],D-].Y/_0G1C2F3B4B5b6E7C8D9J:C=A>A@ZAFB?CDDBEEFEGBHaIGK@LDMaPAQXTHWCX_YHZF[c_DaEbgcJdDeJfIgb
~owa	[!G#]%H(])H*I+J-G/I3H4Z8J9H=X>H?G@FB_EJGJIGJJKGLJNGTYU]V[WHXYZ]]I^I_IaGcIdGfHhH
~owe	Y!I#I%J(H)a*J-F/J3[4Y5I9F:J=I>I?H@GCHDXH]I^JIKGPITJVHXJZI[J]J^I_JaHbHcJdIfJgehH
~owh	n3Z>[AJHB__
~owi	uHJO]ZJc[dZ
~own	Q!_#D%B&e(Y)G*G+I,H-a.I1G2H3E4_5G6G7E8G9C:E;]<I>J?^@XAFBACHDJEHFHGFHXIIJYLGNJOGPDQJRESfTGUEVCWGXFYGZC[Z]E^[_HaIdDeGhD
~owo	r-]BZHIT[
~owp	lHJba
~ows	]!J#G(I-I.a3I9[:J=J>H?J@HBHCIDJHYIHKHMYNIVIXJZD]_aIbccG
~owy	n3J9JDaH[ZJ
~ox^	[!I#G%J(J+J-H.X3I9H:I=I>c?H@IBGCGGYH_IGKHMINHVJXJZB^^aYbJdZe^hI
~oxi	s-[LZNI
~oxy	a3I4H9J=JBICJH[MJNJRIYHZD]IaJb^chdJfE
~oy^	j#^-J9YBJHDVYZJ[XbXhZ
~oye	g!Y&[3H:[>^@[CYGZKIOIXJZGa[
~oza	z9]GZHI
~oze	k(J:Y=[@IBJI[KZSZV]^]aI
~ozi	s9JBYU]V_ZJ
~ozn	p/X4]BYR[
~ozo	zI[NX
~ozw	u@ZB[HIZ[
~pa^	rC_HYRXeX
~pac	_!J#J%J(J-I3a4I7b9J:I=I>G?I@IBHCIDHGJIcJZKGMINIOJRJTJVIZA]J_caHbIcXdJfHhG
~pad	w-[fY
~pag	J#A%D&J(A*G+c,E-Z.c0F1F2G3A4E5G6J7c8E9B;G=E>F?^@=AFB>CDD[EJFFGDHYIIJCKCLEMANDOYPDQHRESbTGU]VGX_ZZ[[]_^C_HaDbZdIeXhX
~pai	j/G3c6]9J=Y>_?JBICHHIIJOIVJXJZHaFcIdJ
~pal	d([-a@[HXIJKYZG
~pam	f-H3G9G>H?I@IBJCGH]IEK^MJXIac
~pan	U!J#G%H(I)Z*I,J.J/H1I2J3H4I6J7X8_9F:a;J=H>Y?F@EAJBDCHDFFJGHH[ICJHKELIMFNaOHPIRISbTGUcVZWXXHYJZ>[Z]G^I_IaEb]cHdZeIgJhG
~pap	s@YH^
~par	I!G#@%F&G(_)G*Y+H,D/E0X1H2D3Z4B5F6D7Z8G9>:_;X<G=H>G?c@XB;CADYEDF[G]HZJ]LFMEN>OGQHSZTCVfX@ZC[_]C^H_^aDb^dHeDfHhG
~pas	3!>%[&J([)C*F+>,J-^.I0G1D2_3>4?5F6Y7[8C9?:I;G<X=B>B?I@XACB^CZDDEEFAIcJaKeLZMaN_O@P?QBR@SGTAUFVBWIX?YDZa[^]J^[_@aJcGd_fIg[h_
~pat	b-_9X>Y@ZBHFaHDIEKJMJNJZZaIfY
~pau	w#]HIR]XZ
~pay	p3^H^
~paz	w3[I[_[
~pca	o(Z3[CYOJ[[aI
~pci	p(ZC[[[
~pcj	z?][X
~pda	V!I#H%H(^+J,I-F/]0]1_2J3G4H5^6H7I8I9Z:I;J=H?HAIBYCHDGEJGHH[IGJIKCLIN]OIPHRHTIUIVHXIYIZH[I]H^E_HaHbGcGdEeHfbga
~pde	Z#J(c)H*[-Z3J9H:J>I?I@^BHDXIIKILYMHNJTXVIXJZJaJbJg_
~pe^	a#X%J(I-H3I9J:]>E?J@XBICIDIGZIYKHMJNXO^PZVJXIZI]JaYcYhc
~pea	_%J+c-[3J9I>J?_CHDCIDN_PYYZZY]JaI
~pec	W!H#H%G&c(J+X,J-F/J2J3Y4G6J7J8I9G:I=H>H?I@EAJBFCIDHF[GIHEIbJaKGLJMHO]PIRJSJUJXXYH[J]I_IaGbJc_dGeHfGgJhG
~ped	W!I%I(I)J+[-G/H2J4I7J8J>G?FAJBDDFFJGJHCI]K[M]NHO_PJRJUJVGXbZD[J][^Y_JaCbIc[dIfIh_
~pei	p#[DZMYOZ
~pel	a!I#I%J*J-H/J3^4J9]:I=J>X?XA[BHCHHBI]KGMIN^OJPYQYRJTJUJVIXIZE]Z_JaZfIhI
~pen	U!]%E&J(^)G*G+G,H-D/X0J1F2I3D5I6Y8H9Z:H;I<Z=F?^@ZAIBBCFDIEJFIGGHaICJHKCNDOGQJRFSHU]VEYZZY[G]Z_GdYeGfJgGhE
~peo	X!H#J%G(Z)Y*[,J-a1J3H4J6J7J8^9H;^=I>F?J@EAZBGEJG]HEJHKFMHNFOJPbSITJUGVZWIXHZB[Y]I_HbHcHd]gHhI
~per	E!A#a%g&E(a)E+B,D0I2C3G4G5E6C7A8E9]:?;b>c@XAGB>CGEHFJGCICJCKALCMENDPfQFRFSGT]WBX^YCZD[c]H^Z_Da_cDdGeBfFgDh@
~pes	s!Y9X?XHZ
~pet	d#Y%J(J-Z3J5Z9Z:J=J>I?H@ZBHCIDIHCIFKcMIN]VIX[ZB]Ja]bJfJhG
~peu	d*J-J3I8X9I=Y>^?GBHCHDIHCIIKZMYOJU[X[Z][Y]JaHbGhI
~pfa	wF[
~pfe	z![3[
~pfy	sIZN]
~pge	r*[>JB[D^HHO[ZG
~pgm	w0aHE
~pgr	e#J(I1c4G5]HXRJXJYIZHbHcIdYfagJ
~ph^	b%E(_)Z+J@IBJDIHYMIVJZGge
~pha	s!J/I=ZIXZH__
~phe	z6_KIY^ZDcF
~phi	sH^
~pho	F!C#Y%E&H(A)D*^+[,F-A.H/D0G1F2G3e4E5H6G7E8F9@:D;G<G=C>h?]@BAFCZDaEFFFGFHbI@JFK@LEMJNBOcPDQHRFSFTHVBWFXDYFZB[C^E_EadcDdEeGfEgYhF
~phr	i-[2YHYI_ZH
~phs	zGaZH
~pi^	h#[-J9J@HHZIXKGMFP[VJXZZHd[f[h_
~pia	o6]H]^XaGfZ
~pic	a(G*]>Z@^BYC[DJGJHHIZKIL^MFNGZF[Jb[hH
~pid	a!I#J(I*X-I3I9[>H?H@HBGC]DGI[KHM^OITJUIVHZF]JaJbac]dIfJh^
~pie	j&Z3J9H>E?X@JBJDYHaIJNYZ[][
~pil	e-I/Z1^3I9I=H>I?IBHDJHbMIPIUIV_XIZH]J^ZaFgY
~pin	g!J#J(J-Z/J7d9[=J>J?J@IBFCJDJHCIJJJKJMJNJPJSJTJVIXIZa]HaHbHfJgJ
~pio	wAXHGJ[b[
~pir	P!G#F%a(E)I*I+H,I-D/H0J1J2H3H4J6J7H8J9G:F;J<J=^>G?G@AAJBCCGDFEJFJGGH^IDJHK]LjMJNEOJPIRJSITIUGVFWHXHYJZY[G]b^D_IaZbFcHdFeIfGgHhC
~pis	n3YHIO^VYZIdYf]
~pit	h-Y3J:^@ID]HHI_KINJZI
~pl^	T!G#G%F&J)X*Z+J,I-_.J0I1I2J3E4H5J6I7H8]9E;]<J=G>I?G@DAbBDDIEIG[HaIaJGKDMGN]OFPaRISGTEUFVXWFXFYIZB]G_FaJbFcGd[eIfIgGhG
~pla	U!H#J%G&[(F)H*H+I,I-F1I2J3H4F6I7G8H9D:F;J<J=c>]?E@bAIBDCGEJFHGFHdLHMDNDOGPHRISIUGVEWZXGY[[Z]F^G_HaJcFfZgHh[
~ple	O!F%G&J)G*G+D,I-A/G0J2I3A4H5I6I7G8G9_:D;I<J=B>A?EAHBaDZEIFHGGH[IgJFKFLGMFN]O_PFQJRISGTDUHVCWGXXYIZ^[F]_^F_GaDcGdGeXfGgHhE
~pli	U!G#G%b&Y)H*]+H,Y-D0I1H2I3C4D5H6H7H8F9D:Y;a<J=E>Y?bAcBEDEEHFHGGIEKELHMeN[OHPEQJRISITGUGVEWFXGY[Z?[H]E^G_FaJbFcFdEeHfZhG
~plo	f!Y3I:[>_@[DJGZOJZH
~plu	Y!I(H)Z*J+Z,J/I3_6J7J8J9E:I=[>[?Z@JAYDGF]GIHAIXLIMHNHOFPIRISITXUIVHX[ZG[J]H^JaEcZeJf^gJhH
~ply	h*]-^@JGXIIKYN]ZDhH
~pni	o([@XHHVZZY
~po^	V#I%G&J(D)H*H+H,I-Z/I0J2Z3a4G6I7H8J9C:^;I<J=G>C?D@cAHBGCEDIEIFIGYHFIYJIKDLHNGOFP^RXSITGUFVgWIXEYIZ@[I]Y^GaIbFc[dFeIfYhZ
~poc	m-Y9I>[@^BIHDIZM_ZF
~pod	c*[-H3J9Z=J>H@HB[D]HHIYK[LJMZNITIUJV]XIZI]J^[aHbIcJdJhH
~pog	s#]HJX]
~poi	]%H(I*[,J-^/J2J3]4J9G:Z;G=I>F?F@HA[BXDIGJH]IEKFMINHOIPIRYSJTIUJVGXHZD[J]]^J_caDbHc[dHf]hI
~pol	I!E#E%D&H(B)Y*b+F,F.Y0H1G2H3D4E5b6G7E8G9C:D;H<H=C>E@]AFBADCEEFHGFHZICJaKDLFMCNmOGPERHSDTEUFVAWhXEYHZ;[F]D^E_EaCbEdDeGfFgChD
~pom	u9]>JDYHHZ]
~pon	W!J#G(H)G*^+I,I-F/G0Z1J2J4b5J6Z7I8I9^:G;I=I>E?_@[AbBFCDDHEJFIGIHFIDJJKZLINYO_PGRHTGUGVEWIYIZC[Y]G^I_ZaEbHcGdHeJ
~poo	p!^@JHJZIc[
~pop	k-_9I>I?HBHHXMJNYZHaa
~por	I!G#I%C&H(X)C*Y,E-E.I1e2F3H4J5[6E7I8E9C:Z;G<G=A>E?ICGDZEJF]GCHeIGKBLbNYOCPAQZRDSYTbUGVCWCXBYEZH[D^G_CaBc]dEeIf@gehJ
~pos	N!F#I%E&I*G+E,F-B.H/E0D1X2H4Z5H6X7Y;G<I>]?^@YAFCADJFGGDIAJFK[LHNDOEP[QIRESYTHVbWYXcYGZ[[[]B^F_DaGcCdGfGhE
~pot	l-F9Y>J?]@HDZH_IJKIM]TJZHaJhJ
~pou	W!H%Z*]+H,I-G/I4H5J6J8X:I;J=J>E?^AJDaFJGYIEJIKELIM]NHOJRIU[VaXF[X]G^H_IbGcFdJeJfFgI
~pow	d(I-I/I4Z5I9G?J@IBXCJHbIJJJKJMHNJVJZFaJbJge
~poz	r9[@YBJGZHGR[Z[fJ
~pp^	U!H#[%G(G)H*I,J-H/H0Y1]2I3Y4I5J6J7I8I9G:H=[?FAIBCCFDXEJFJH[IFJHKELIMBPXR^SHTHUZVaWIXYZE[I]b^H_IaCbFdFeHfZgI
~ppa	e(Y-^3J9I>Y?YCIDIHBIXP]RXV[ZGaIfX
~ppd	zHJMZf]
~ppe	X!H#G%E(])I*H+b,J1J8J;I=H?dAZBDCEDEGHHDJJKDNZOHPZQYRJSJTIUIVFWJXGYJZa[H_Ha^cIdIfIgIhG
~ppf	r3[HIIZN]
~ppi	l#[/ZHJP]X[
~ppl	Z!I#D%])H*_+I,[-F1J3E4I6J7J8J9G:Z;^=H?ZAIBFC^EJHaIIJJKHLJMFNYOJPGSJUHVFWHXHY]ZA[I]G^I_HbGcIdIeJf^gJhJ
~ppo	W!I#I%I([)I*I-[/Y0J1e2Z3G4E5_7X8J:G=H?G@[BFCGEXFJIYKHLJMHNGOJRISITHUIVaWIXHYJZH[J]H^I_IaHbHcGdHeJfGhH
~ppr	c(J*C3I4[9^=J>a?]@GBHDJHYIJKIMINIOJU[VZZE]I_Ya[bIfJ
~pps	wg[
~ppt	h#^%Z-J0]3J9I=J>I?J@IBZC[DIHGIZKIOZPIVIXJZ]]JaH
~ppy	r/[9_BXHFKJZH
~pr^	H![#D%D&I(?)d*I+Y,F-E/F0G1G2H3a4H6F8D9H:D;I<H=I>B?[@HBXCDEEFGGHH[IDJ[KYLCMJOFP]QHRFS]U_V]W]Xb[I]D^J_EaGbXcDd@eEfBgChH
~pra	d#H%[(_-H3I8[9[:I;Y=I>H?I@[BHCJDXHBIHKIMHNIT_UJVIXIY]ZF]YaIbIcJdJfJhZ
~pre	C#F%@&D(?)>*D+F,D-].I/f0[2D3G4c5E6a8F9J:F;C<D=c>E?I@BB=CFD@EgFFG@HJICJALAMGNeOEQDRHS@T^UGV@WAXFYBZ8[B^A_eaZbDcdddeBg^hZ
~pri	N!@#H%B&I(b,F.^/H0F1G3J5H6c7G8F9A:C;G<H=B>^?[@HAFB?D]EGFGGEHaLEMEN^PfQHSXTDV@WFXBZC^X_Ja?bZcAdBeFfAgHh_
~pro	D!D#C%D&D(D)I*[+a,D-].G/>0c1G2C4>5D6A7_8D9A:B;]<I>J@GAABXCZDGEYFDG?HZI:JaK=LaM;NGOIPaQIRAS^UEVCWBXaYdZ_[@]^^__>aJbZcgd=eFfAh<
~prs	n+Y9JDcHH
~pru	i#I=^>J@IB]C^D[HGIJO[ZF][
~prz	h#J([-I.X/[3J9I@IBICJDIHDIIKIMXNYTJVJX^Z^aXdJhZ
~ps^	d#]-J/J3[=c>I?H@IBGDJHJIJKEMJXHZB]JaabYgZ
~psh	n6Y9JHZRcZJ
~pt^	H![#d&H(@+d-F1E3J4C5G6c7F8D9B;F<a=F>?@HAHB_CEDJEDFFGDHGKFLaMJO[SETFUAVYWCX_YFaFbAcIdGeEfBg[hI
~pta	i/[3I9H>J@HBIIZK]OZVJZZh]
~ptc	o@JBIH[IIZX]a
~pte	n/[@JIINGZZhb
~pti	P!E#E%E&I)F*_,F-D0H1F2I3B4G5I6^7G8G9E:C;H<a=Z>D?a@DAGC]EGFHG[HEIDJGKDMFNDPDQIRGSGVDWGZI[c]D^f_FaDb[cEd]e_fCgFhH
~pto	U!H%I(G)I*I+J,I-G1J2J3H4I6_7J8I9E:H=H>F?HAJBZCHDHEIGIHbIGJILJMcNGOIPHRHSJTHUJVHWJXHYcZE[I^I_IaGbccHdGeJfGhH
~pty	i3^?HC[D]H?a^bZd]eJ
~pu^	r3J>]HIP[ZI]_aE
~pud	u3[B[DIZJeY
~pue	X#G%J+I,H-F/I1J3E7H8Z9[:H;J@XAIBJCIDGFJGIHXJJLHNHOGPJRISITGUXVaWIXaYJZ][Y]G_FaCbEdGeJgIhF
~pui	f%J-I6X8X9J>I@IBXC[HDIIKHMINJPYXFY[ZF]Ya[b]cJdHf_gYhJ
~pul	l(a-_3J9J:Z>J@JBJD[IJKIVIZGbY
~pun	g!J(X3[;X>J@IAZBHDIHDI]KILXNIVG^Z_^aJbJd^fJhI
~pup	r@XH[ZG^[gZ
~pur	p)[BZFXHHKHMIPXVIZId[f]h]
~pus	l#Z2Z3J>I@[BJD[HEIXKIMJZE]]a_bZ
~put	]!I#](J-X/Y3I9H:I=J>I?J@GBFCJDIH[IDK[McNHOISJTXVHXJZ]]G^HaFb[hG
~pwd	c!J#a%a(H9IHCKJL]PJTJVJZHaJg^
~pwn	uJ^
~py^	i!J-Z/Z6[8H9_=J@IA[IIV]_Z
~pyt	z?[
~pzi	p([?]C[HG[ZaI
~qu^	W!F#[%F&J+H,H-X/]0H1I2I3]4G6H7G8]9J:E;I<J>E?EBBCJEHGHICL[M_N^OEPGQJRHSXTYUFXYYHZ>[G]YaZcYeHgHhG
~qua	Z#G(H)J+J,J-E/H0Z1I2J3F6J7J8I:H>E@[AJCEDHEJGIIcJIK^LIMFNYPISJTYUIVHWJX]YJZ[[J]G^I_IbHcGdIeIfFh_
~que	J!D#h%H&G)E*_,E/C0F1J2F3?4C5G7C8D9G:B;F<F=A>^?aAEB]EGFFH[IDJZMINCOXPFS[TdUAVEWEYD[^]J^C_GaCbXdDeEfGgFhX
~qui	N!D%C&I)F*E+],H-B.I0X1G3B5H6G7F8Z9D:G;H<a>C?]AJBBCdDFEdFGGFHEIaJGL[MJNaOFPEQ^RGSFTEU]VDXCYHZD^E_EaCbJdJfF
~quo	o*[@JBJF[HXIFV[ZZ[]
~qwe	n-f3J9J@JHHIGKIXJZHaJ
~r1^	rb^
~r20	p-d9JHGIH
~ra^	A!D#G%F&C+A,D.E/i1Y2@3B4G5I6J7c8E:];A<G=]>:?H@]AGB@E@FGGDIGLFMYN<OYPYQER[SeTfUIVXWFXZYGZ<[H]B^F_[aJbAcHdYe^fbgFhE
~raa	o#[*]CYH[JX
~rab	z3I9H>]?JHHa]
~rac	O!_#F&H)F*H+G,G-B/_0H1G2c4E5H6G9Y:Y;H<I>D?E@FAFBICDDJE^FdGHH^IeJIKBMDOEPDQIRETDUEWFXDYYZ?[G]H^E_EaCcJdBeXfHgZhD
~rad	N!J&I(X)Z*Y+^,]-H.H/E1a2G3@5Y6[7_8E9A:J;G=H>]?F@JAFFGGFHGIBJFKBLHMCNDO_P^QHSdTEU[YEZE[I^E_GbBcIeEfXgDh[
~raf	e6^<aHEJJc^
~rag	^!I#G%I(H)I*]+Y,J-F4]9[:I=I>E?a@GAZBYCED[EIH[IFKGMGNHOGPIRJSJTIUIVHX_YJZX[J]HaEbHdIfYgJhX
~rai	[!E%])J*I+Z-G/I3G4I7J8J:H=H>D?^@]AJBFCYDDJJKELXMIOHPHSJT[UJVYWJXHZA[^]b^Y_JaFcIdFfHgJh]
~raj	r3^@]HIMZ
~rak	j!X-J3Y9H=Z>IC^D^HEIZZGaJbY
~ral	c#^%J(Y,Z-I/I1_3^:J>H@XBIDJHJIJKILYM]OHPISZUJVJXJZIaJbJcJdGfHgJ
~ram	e!Z#I%Z(J*J-H1[3]4Z8Y9H:J=Y>Z?Z@HBHCGDGH]IFKJMINGOGPJTJUFVHW[XJZD][bJcJdJfIhJ
~ran	R!]#X%Z&I(A)F*Y,G-Y/E0X1F2G3@4D5J6G7D8E:]<H=C>GAEBGCIDBEGHbLGMJNXPDQXRESJTXUCWIXHZI]^^E_Ca^badAeGg[
~rap	^!I#I%D(^)Y-J/J3]9_:I=J>I?H@GBGCHGJIIKILJMHNIPIUIVGXJZE]J^IaIbadJgehJ
~rar	S!G#I%F(C)G*G+G,H-H/F0I1H5J6Y8H9C:E;I<J>B?]AHBaCDDZEIFIGHHXICK@LbMZNCOFPGQJRaSHT[UFVAWHYHZ_[X]E^Y_ZaEb^c[dDeZfCgHhX
~ras	O!E)H*H+H,H-_.J/G0X1G2Y3E5I7X8H9H:H;I<J=G>B?F@IAIBXCGDHEIFIHZI_K[NZOHPGQJR^SHTFUZVFWGXGYHZ]]GaGcHd[eHfZgHhZ
~rat	F!F#B%B&F([)c*^+b,_.G/C0D1Z2Y4B5E7g8Y9@;[<I=?>G?F@<AZBIC?DZEcFHGBHIIIJCKCMBNZOJPeQJRJSBTDVJW[XEYDZC[E]?^F_JbCc?dce]fGgJhE
~rau	c#_%I(^-^3Z4J9H=H?J@GBHCXDGH_IHKFMINHOITHVIXH]ZaYcJfJhJ
~rav	b!J#[(I)J*Y+I,J-H/J1J3[4I8J9D:I=I?G@HBFCYDGGYHZI^KFMINYOIRHTHVHXHYZZZ]H_IaHbJcHdXfahH
~raw	k%](_9];Z@JBJDJHEIJVJZHh[
~ray	uHHTa
~raz	a!I#H%J-H3G9_:J>H?I@^B]D[E^HHIHKHMHNIOJPIUIVHWIXZZE]I_ZbJcIdIfIg[hJ
~rba	w)Z-XHI
~rbe	r@ZBJH[SZZF]Y
~rbi	a#J%J(_)J*I-^/J9I:J=J>I?I@HBHCJDJHXIXKXLIMINIPITJUJVJZD[J]I^b_JaIb]ccdJfJgJhI
~rbj	z-Z?]HI
~rbo	r-]HHP[QX^[
~rbr	z%I;[]X
~rbt	u%I;b?JHaKGZF
~rbu	m%H7a;bHI
~rc^	X!I(I+Z-Z/J1J3J7J8G9I:I=Z>J@DA_BECIDFGXH]IGLcNHPJTHVJY[Z?[_]IbIdJfJ
~rca	a%J(J;[@IBIG^HBIaKHL^NIVJZC^_bJdbfGhZ
~rce	_!J#I%I-G.Y/I3I4J<Z=J>J?I@IAaBICJGJHYIHJcKHLaMINFTJVJZE]I^J_JaGbJcZdHfJg]hI
~rch	]!H#H%G(G)I+I,J-J2Z6I7I8I9C:H;J=G>D?FAIB_CFDFEJF_G[JJKFM[O]PHRISJTHUHVYWJXGYJZ[^H_^aEbXdFeJfXgIhG
~rci	j#Y%Z9bBZHFIITJYX
~rco	z9[FZ
~rcu	zIZgX
~rd1	w-^
~rd^	3!>%F&I(Y)B*D+C,c-b.D/Y0F1D2_3C4A5F7Z8D9J:H;A=A>D?FA>B_CEDEEEFCH_IbJ[K_M^N^OFPBQAR?S@TBVBWJXCYDZc[^]I^]_BbYc@d^e_f>hb
~rda	]!I#[%G(I*J-F/[4J7[9Z:H;^=[?I@_AJBECHDGFJGJHAIEKbLJMaNFPJRJSJTHVIXHZ[]I^J_IbIcJdIfIhF
~rdb	z(X
~rdd	z-^@XHHNH
~rde	R#G%Z&J(F*^+X/F0Y1I2H3I4[5I6Y9F;Z<X>D@HAHBZC^DEFIGGHGI^JGKJLYMXNYOGPGQ^RHSGTFUZVJWHYa[G]D^D_GaDbHcFdZeIfCgFhI
~rdh	l2I=Y@JHFK^NJU[V^ZH
~rdi	_!I#H(I)]*J,I-[/J3H9F:H=J>b?IBFCHDYHXI[KGNIOIP_SJUGVIXHZG]I_JbJcIe[fIhG
~rdl	z@]H[ZJ
~rdn	kEZLbZJ
~rdo	s3^D[HILXZY
~rdp	h%I([)F*D,I-E/J@]EIH^JJKYMIN]PEZHdJg_
~rdr	[#I%H(H)[-H._/I2J3J7H:I=J?I@IBDCJDIEHGJH?IHJJKHLJMHNJSaTIUGVHWI[J]J^JaIb_c_dYeZfdgGhI
~rds	m@aG_HFIIZH
~rdt	p@XHJNXd^h[
~rdu	l%Z>_HJd[
~rdw	i%a?aBJHFZEdXfJ
~rdz	u9]CYhX
~re^	K!H#J&H(H)F*J+^,I-F.G/D1^2G3F4C9D;E<G=H>H?X@IA^BaDGEJFEGBHGI[JDKbLJM?NIOEQGRYSEUXVGW[XYYX[C]__YaXbHddeHfAgC
~rea	M![#G%Z&I(^)D*F+],F.I/H1F3[4Y5G6[7E8_9d:C;G=C>[?J@ZAEBJCCDCEGGGI@KZLHN^OEPDQJRFTDUEVEWJYY[E]CaIcadEeEf@hB
~reb	h4Z6Y@JB[HDKJMZZG[]]Jf^hZ
~rec	E!B#B%a&b(a)F+B0I1C2C3d4E5I6G7^8H9G:];^<I=C>Y?_ADBCCGEGFGG@HZI@KaL@MGN[ObPCQESBUCVDXDYFZG[Y]H^I_^bFcCdCeBf?gEhf
~red	R#^)I*G+Z,]-[.J/G0I1I2J4G5J6H7^8H9G:F;b<J=X>D@FAIBZCCDFFIGGH[IDJJKGLHNDOHQJRHS[TGYIZ]]E^G_Gb[cFdFeHhF
~ree	N!D#E%]&I(C)F*G+_.I1G2H4Z5I7F9B;H<H=d>X?B@FAGBACCDHEGFGHXJFKGMDNBPYRXSFTIVBWGXF[[^D_FaDbed[eXfXgFhC
~ref	M!X%a&H)Z*F-].X/b0I1H2H3Z4d5G6F7J8E:H;H<H=^>B@XAGBACCDCEGFFGEH?IaJaK]LFMAPYSCTDUFWGXDYG[F]E^F_DaDbFcEfDgE
~reg	I!C#C%G&I(B)H*J+k,F-@.H0F1F2G3D4F5H6G7E8I:D;G<H=C?_@YAFBZCcDgEFFGG]HHI@KBLEMXNZOcPDQGSITDUAVEWDXIY]Z=[E]D^E_EbGcHdDeFfDgFhC
~reh	r)X3[HXZY_]
~rei	J!D#Y%]&Y)I*I-C.H/J0Y3B4Z5H7F9B:J;E<G=a>CAHBcCGDDHEICJFK@LGMJNBOYP[S]TGV]WZXDZ][Y]D^DaFbJdXeYf^gYh@
~rej	V!H#I%I(H)J,J-a/_0J1J3I4J6I7I8J9H:H=I>I?IAJBFDXEJGHI[J_LJMXN_PISJTIUJVHXJ[J^HaJbHcHdGeJfIgHhX
~rek	r=^HGI[ZFb]h[
~rel	e#E&X(I-G1Y6X9[>J?J@HBGCIDYHYIIJJKGNJOJR[U^ZZ[Y]Ic]dJhJ
~rem	C!X#@%D&E(C)C*@+G,B-<.G/f0]2I3<5E6b7Z9B:@;C<G=c><?H@CAYBACBDFEgFFG@HIJHLDM=NaOCQgRCS@TaU?V@WBXGYZZ8[D]?^E_eaCbCceddeBg]hG
~ren	K![#c%C*Z+Z,G/Z2F4D5H6^7F8I9G;c=I>Z?EAIBECDDCEFFZGGIZJFKaLEMIOIQJRZSIUIWFYEZ:[_]B^J_Fa@bGcFeYfAgGhc
~reo	i#J9^?^@IBICID_GXHBIHKJM^ZDa^hJ
~rep	S!H#X&J(F)I*Y,I-D.J/G1J2J3F4E5J6I7H8I:X;F<J=F>a?D@_AHBFCEEIFIGHHbIAJIKaLIMeNZOGQJTHUGVGWHYJ[H^G_HaFdGeIfG
~req	N!E#E%C&I(a)F*D+^,G.I/F0X1H2H3D4G5I6Y7G8G:E;I<a>C?I@CAGBYCdDGEcFHGGIaJGKEL^MFN_OGPDQHRHS^TFUDVDWGYGZD[H]J^F_FaIc[dHfDgGhE
~rer	]!I#F%F*X+I,J3F4I9H:[;d=J>J?Y@ZA[BGD[EZGJHYIHKEMHOJPJUIVGXIYJZ][I]H^I_GaFbIdHfJhH
~res	7#B&F([)Z*H+>,?-?.Z1X2B3J4E5[8c9J:Y;F<F>F?X@DA_BYCGDGEJFbGHHGI=JHK?LHMCNFODQ^RaSaT?U^VYWcYAZ][C]Y^C_Xacb[cJdGeHfag[hD
~ret	T!a%E(X)E*X,G.J/G1[2[3b4G5J8[:Y;H<I>H?aAJBICDDCEHFIGGHEICKXLEMDNHPDQISYTEUFVDWHXEYHZG[G]G^J_^eIgY
~reu	]!Z#Y%I&Y(I)J+I-G3E4I6J7I9E:H=H?GBYCZDHGJIFKaMGNFPJRJS[TGUIVGWJXGZc[I]a^I_IaGbHcHdIfIhH
~rev	W!J#X%J(G)J*G-a.X/G0Z3H4J6J7I9H:I=J>[?GBFCHDHEJGJH[IEJIK^O]PISHUIVHWJX[]G_IaHb[cIdGfIg[hE
~rew	a#I-I4I@IH_RISFTJZI]JcgfF
~rex	s%JHHLa
~rey	f!_([9JGJHEI^VJ_Je_
~rez	o*[9J?^C[DJHHQXY[
~rf^	c(])J:J>I?Z@]BJHGI]K_MIVZXZZD^ZaIhJ
~rfa	p#ZH[SYXZZFb[gX
~rfe	n%J)Z9^>J@XHEPX
~rfi	r3^9J:[>IC_HF
~rfo	f%^(J*Z/[3I=]?XBZCZDHTJZI_J
~rft	wH[S[
~rfu	p(X4]?ZCIDZHIIYZI
~rg^	n-H8]A^HZPJSYZG
~rga	M!E#G%F&J(C)G*F+H,H-F.J/H0I1I3F4H5J6I8H9F:e;I<J=_>F?J@DAIBDCEDFEbFaG]H=JHKELHMFNbOGQJRITHUcV?WeXFYIZ=[G^G_GaFbEcadZeHfEgHhG
~rge	Y!I#F(H)J*J-F/I3H4J6J7I8J9_=G>J?G@XBCCFDZEJGbHYIEJJKJLJMDNIOJPISJTXVGWIXYYJZd]Y^IaGbGcXdBeJfHgYhG
~rgi	zZZf]
~rgo	T![%H(D*J+I-E/H2Y3I6J7_8H:_=Z>E?]AJBCCGDaEJGGJGKBLGMFNDPISITIUGVGXHZ^[[]G^J_JaIeJfIgH
~rgr	p#_HGT[ZJbZ
~rgu	o#H%I*^-I3J9H>J?^CJDJF^HDIJPJVJX]ZH]]aJ
~rha	i!Y-J3Z9Z>J@XBIDYGZHEIJKJO^X[ZC^J_]hZ
~rhe	e#H(J*Z+X-I3I9J:I;[=J?aBID_HIIIKHNJVJXZZF]_aJfJhJ
~rhi	m@XHILXMZT^ZIbY
~ri^	X!H#]%F)_*]+I,I.Y/I2Z3F4I6J7I8J:G;J>F?X@ZA[BDDDF^HDI_JILGMFN_OIRJSHUGW[XGYJZ@[I]Y^I_IaGbHcIeJfXgJhG
~ria	Y!H%H)I*I+I,I-[0J1J2J3G4I5X7I9E:G;J=_>G@bAXDFFJGIH_IBJJKFLZMFNYOIPIRITYUIVGWJX[YIZA]G^X_IaEb]dGeIgIhF
~rib	^!I%Y(I-I/I1I3X4I8I9H:J=[>I?IBHCJG_HaIIKHLXMJNIPZRITIUIVJXJYZZH_HaJbJcHeJf^hJ
~ric	Q!F#I%D&I(H)F*Y+G,[-G/Z0H1H2H3J6G7F8H9^;H<I=C>A@CAHB@CXE[GFHZJFKXLGMCNgOYPDQdRESJTIUCVHWaXG[F^]_FbDdBeYfCgE
~rid	Y#E%H(G)H+I-E/C1J2[3F4]6H7H8X:X;J>F?ZAICZEIFZGGHZIZKELJMGNFOHPHRHSZTGUGVJWIXGY[ZE[I]G^G_FaGbYcIdchH
~rie	O!Z#[&I)G*E+_,X-B.I/E0Y1H3F4G5I6H8G9D;Y<I=I>I?CAGBZCHD^EEGEH?K[LIMCN^PHQIRGS^TYUEVHWYXcYHZ_]D_Fa^bGcFdHfGgGhH
~rif	N!E#A%Y&I(D)G*Z+H-C0H1G2G3^4E5H6G7E8G9D:E;F<I=D>_?B@EB]CgDbEHFIGGHFIHKALGMBNCO]PFRZTCUGVCWGX_YGZ_[F]^^D_EacbEcEdFeHfFgG
~rig	R!E#F%e&J(b)F*F,H.I/E0[1H2G3C4F5I6I7F8G9c:Z;_<I=E>B?D@XBJCDDXEXFHGFHEI@LIMXNCOZP^QIRGSFUFVCWEXEYHZ<]D^Z_FaZcHdDeIfEgZh]
~rij	i(]-J9I:]>I?[@JBJHDIJKIZZdZf]
~rik	z#XHJN[
~ril	d#Z-J/aHEIIKZTYZF]]
~rim	[#Y%H(G)I*C+I,J-E/I2J3C4Z6I9D:G;J=G>X?aAJBDC]D^FJH^JJKXLIRISITHUYVGWJXEYJZ@[I]]^HaEbXcIfGhc
~rin	X!I%H)H+[,I-a/I1J2J4H6J7I8J9C;J=H>D?D@IAIBYCYDGEJFIGYH^JJKELIMFNEOFQYRIS[U[VGXFYIZ=[I_Iabb]cGdHeJgIhY
~rio	O![#E%E&H(^)Y,E-B/E0H1H2H3]4D5H6G7X9E:Z;Y<I=[?H@GA_BACIEGFHGJHDIFKZLJNZOIPFQHRYSDUJWYXYYGZY]Z^[aDcDd^eGfChZ
~rip	]#I%F(G)I*I-G/I1J3D4J6_7J8J9G:I;J=]>G?F@[BXCHD^FJG^HXIHJJKZLJMGNFOGRZSIUJVHWIZZ[I]H^H_YaHbGcIdHeIfFgahH
~riq	u5ZIJNZ^]
~rir	p@IIJKIMJZI[cd[
~ris	W#F(])G*H,I/I1J2J3E4H6]8I9[:[=G>F?E@[AYBJCFDIEJGHHHIDJIK[LIMFN_P]R]SIV^WHXYYIZB]F^HaEbGcHdGeJfH
~rit	A!=#>%d&E(I)E*Z,[-B.F/D0]2I4Z7A8^9A:>;f=X>F?]@;BBEAFFI?KEL@M=N]OZP]Q^RZS@TBU=V<XHY_ZD[@]@^@_Za=bBdfedf_g[h>
~riu	l9JB^KZ][
~riv	O!A%E&I(b)X*],G-E.^/I0I1H2H4F5I6c7G8G9B:E;H<I=E>]?D@EAGCCEGFHH]ICJYKCLGMDNCO_PeQISHTEUFVBWHXDZI]H^E_Ea_bDcDd]eHfahD
~rix	wH_
~riz	]#J(^)^3X;ZCJHCNJQXT^UGVaZJ
~rje	zHYb]
~rk^	J!C#B%Z&H(H*E+F,G-A6F7E8Y9A:G;I<H=C?GAFBfCFDBEGFHGDH]IEJGKBM]NBQ]SBTDUAWFXEZd[B]C_DaDbJc]eEf[hD
~rka	sH]ZHh^
~rkd	z!ZHX
~rke	i!Z#]3[9J<ZF[IJKJOZXIZGh[
~rkf	z!^=]@IHJZF
~rko	p%Z2YIY
~rks	k#X7cZH
~rkt	lB[KYM]dJf[
~rl^	g@IBJHJM[^JbYhc
~rla	]!Z#I%J(I+J-G/X3H7J9X:[;I>G@cBFDGGJHIIZKJNXOJTHUIVYXHZA[[]Y^X_HaHbIcJdIfJgZh^
~rld	zSY
~rle	f-J?[@JBYC]D_HGIJKJN^OYZGaJ
~rli	g%X3J=[?YC]DHHJIJK_NJZHbX
~rlo	i!Y9I:[>Z?J@IBJCJHZIIKJNJRZTJU]VaZEaI
~rly	i!]3]@]BHEZKHNYVFY^ZIaJcF
~rm^	U#H%Z(C+Y,J-a/H1J4G5J6J7I8]9E:[;J=H?E@DAIBXDHEIFIGHHcIHJIKHLHMENFO^PJRJSITIU^VEWIXGYJZA]X^G_HaEbcdHeJfHgIha
~rma	S!E#F%G&J(C)d+X,G/H0J1I2I3f5J6I7H9F;H<[=E>D?D@FAGBECaDfFIHEIDJIKELHMGNXOCQ_RISHTHVCWHXFYIZE[J]F^GaDb]cGdFeJfHgHhF
~rme	_!X#I%Z(Z)J-Z3Z4J9G:X=I>^?H@IBYCGDHHEIEK_MZTJUJVGXI[J]G^XaGb]cJdIfJhY
~rmi	P!F#C%f&I(b)J*G+F,H-_1H2H3C4H5I6H7G8G9]:E;c<I=I?D@HAGBZCFD@EHFJGFHXIAJGKELFMDNJOEP]RHSGTEUFV]XDYHZA]c^^_FaEbEcFdEeHfFgFhD
~rmo	p#G-]>^BJHBTGXHZaaJfXhI
~rmu	wZHh_
~rmy	s:^HHJXNYU]ZJ
~rn^	J!_%H(A)^*H+I/J0G1G2F4C5G6E7G8E9Z;Y=B>D?J@_AEBICBDCEEFFGCHFIDK_LGMaNYOIPJQGTJU_WGXH[G^^aDdXgGh[
~rna	W#F%G&J(E)I*H+H,I-C0[2J3f4H5J6H7H9E:a;[=G>[?_@AAHBDCDDYEJFIGJHDIaK^LHMHNGOFPGRIS^TGUGWIYIZG[Y^F_GaDbZcEdCeIfYgHhE
~rnd	w#]MGfZ
~rne	c-Z3I4H:^=J>I?JBJDJHHIHKHMJN_RJXYZD]IcgdIfGgJ
~rni	h!c#Y%J-I3I7[9J>IAJBHCJHDIDKbMJNJO[PIVJZFdJhI
~rno	b!I#I&J(I-H3[7J9[:]=J>H?J@_AJBGCJD[HCIGK^MINHOHPJTJUJVJX^ZD]J^J_[aIbJc]dZfJhH
~rnz	w![
~ro^	I!H#@%E)A*H+G,H-B/F1E2E3e4C5E6D7I8E9A:F;E<F=@>f@BACDXEFFZGHI[J_KDLDN>OgPHQFUGV[WHYCZ][[]B^B_GbDdJfEha
~roa	j!Z#I)Y>ZHZT[ZGa[
~rob	R!D#D%X&J(E)H*G+G,H-B.J/F0I1I2I3X4G5J6H7G9[:E<J=X>G?E@FAYBdCDDIE^GGHEICJHKCLIMFOZPDQJRIS]TEUEVIWFXdZd[G]F^E_FbFccdFeHfGgHhF
~roc	Y!Z#G%F(G)I*I-E3G4I6I7I8J9D;X=F>F?G@_AJCJDFEIGIHAIEJJLZMXNGOIPHRISaTHUHVGWJXEYIZ[]f_HaFcHeXfG
~rod	c#J(J)J-Z9I=I?[@IBHCJHGIIJbKIMJNHPJSJV^XJaJbXc[dYf[gJ
~roe	wHYV_ZI
~rof	a%H(_*J-G/I3a9I:J;Z=J>H?H@IBHCaDIGYIHJJKIMFNHTJVXXJZF]I^JaIb^cJdJgbhJ
~rog	s1]9]BHHXZZ
~roh	o)[-]HJPZQXUI^^
~roi	e!J#]%_(^)^*I3I9I:J=J>H?J@IBICIDJHHIYKIMJNJPZQXUIVHXZZD]J^ZaZbJdJ
~roj	m9J:Y@JH]K[ZYhZ
~rok	]!H#J%H(J)I,I-H/[2[3I4^6J7J8I9I:J;[=I>F?HAJBGDIGIIIJIKYMHPHQYR[TJUIVHXJY]Z[]Z^JaJc[dGeHfZhJ
~rol	M!X#F%D&I(f)h*d+G,G-D.I0I1F2F3C4g5f7D8F9C:C;H<H=C>D?C@AAEBACBEGFGGFHXI@JdKCMENJOGPFSFTEUDVHWFXEYGZ<[G]E^E_EaDbFcEdFeHfEgEhE
~rom	I#H%B(B)]+c,I-I.I/C0H1Z2F3B4Z5H6Y8I9B;_<G?F@DAEBACIEFFFGYHZIFJ^K_LaMANJOIP_QJRJSFTXUIWGYEZG^Z_ZaGcYeGfJgH
~ron	J!Y#^%Y&H(A)E*H+E,Y-C.H/H0[1F2F3Z4G7D:B;F=C>FAEB?CBDBEYFFGgHZIAJ_K@LEM]NIPIQHRbSGTIUCWEXXY[ZI[E]I^E_JaBd_eDf^h^
~roo	c(H)J*b-JC[HaIJKJPJRJZEcZhJ
~rop	S!G#Y%G&J(D)H*H+H,I-c.J/H2]4F6I7H8H9D:F;I?c@ZAHBCCDDFFIGXH?I_J]KCLGMENFOGPZQJRGS[TGUYVFWHXdYHZ?[H^b_HbFdGeIfFgHhE
~roq	r@Z
~ror	J!]#B&d(B)E*E+F,]-C.J0X1F2G4D5G6^7E9B:D;G<G=J>C?D@EAYB]CCDHE]FEGGIEJIKHLFMCNYOIPCRFScTFUEVHXDYJZb[E]A_]aBbCc[dCe_gEhB
~ros	M!E#J%E&J(D*Z+G-J/X0J2H3E4E5H6G7a8G9E:F;H<I>B?D@AAHBACEDEFHGEHEI[JYKJMHNEOGPEQIRZSiTbUEVDWDXEYGZA[F^F_FaXbDc^d[fXgchY
~rot	T!F#F%F&J(D)G+G,G-b.J/[0F1G3D4F5I6G7G8H9C:F;a<I=E>^?C@HAGBCDEEHFIGFH[KILGMDNFPcQISHUFVCWIX_YgZ?_EbEcBeGf[hD
~rou	L!C#^%B&I(H)E*D-@/F0J1J2G3D4E5G6G8E9B:F;G<H=B?B@HAFBbCBEFFGHbIDJFK]LEMAN[OFPcQIRFTaVhWIXD[]]HcJdEeDhH
~rov	T!G#F%G(E)I+H,J-C/H0f1I2J3E6I7e8I9F:I;J=[>b?D@[AIBCCZEIFJGIIDJHMEN]OGPGRJSET]UHVGWIX[YIZA[I]F^Fa]bZcFdHeIfEgHhE
~row	V!X#E%I(H)J*J+J,J-G.a1J3H4Z6J8J9G:H=I>G?H@bAJBEFJGIIGJZKELINEOIPIRISJUIVGXcYJZE[I]^^I_IaGbbcFdIeYfHgJ
~rox	^-Z3I4H9J=J?JBICJH[JJLXMJNGRIYHZD]IaJb^chdJfEhJ
~roz	u/XB[HZZJ
~rpa	i%J/HZI_]dJgc
~rph	w!J/IZJ__
~rpo	h)Z*I@IKJNaPXVJW[ZI
~rpr	i@JC[DXH]O]P]ZG][
~rqu	j#I*[/^2Z9J@HBICJHEIIKHL^MITJVZZX[[]^hI
~rr^	c!J#J%J-I/J3I4a9J=J>J?J@JBHCJGJHCIGKXMINJOJSHT_UJVIXYZ[]^_JaHbXcIdJeYfagJhJ
~rra	[!G#Y%H&J(G)I*H,_-_/J1J2I3^4[7I8I9Z:H;J=I>G?G@EAIB_CGDFFZGJIEJJKFLIMGNHPHSHTGUZVFWJXYYIZA[I]H^HaGdCeHgJha
~rrb	sHIb_
~rre	M#b%F(D)G*G+G,Z-A.I/E0J2G3[4J6]7F8H9B:D;H<I=D>E?Z@ZAZCBEYFHGFHEIAJGLFNFO^PFQIR_S[TJUEVCWEXGYGZ][_]D^C_JaZbCdCeIgGhh
~rri	X!I#I(I*I+J-G/F3F6]9G:J=J>Y?H@[AZB^CGGJHZIGKFMHNHRJTIVHXGZ][YacbIcIdXfIhH
~rro	G!]#Z%J&d(@)H*C+D,]-@.H1G2F3H4B5F6]7C9@:A;E<E=H>??A@YB^CADDE[FDGEICJGKDLDM@OIPARDScT^UCVDWHX]YJZc[Z_Za?bHcYdAeagD
~rrt	_#e)Z-Y.Y3J9J>I@HCJDIIGKYMENJTaUJVIZF[Z]HaIcJfJhJ
~rru	m#[+^3JBIDFHIMJNYZJ]a
~rry	g-J9b@HBIHEIJKIZ_d[
~rs^	a#J%^(H,]-G/Y3I4Y5Y6J8Z9I:I?I@YAYBICJDIHDJ]KGMZNHPISITIUIV[XI]I^J_]aIbIeJfH
~rsa	l*X-J1X6[9J>I@IBJD]IIKaM[NJUJVJZH^[dIfJhJ
~rsc	e!Y%I(Y+]-I/]2X3H4J6]9I<Z>H?Z@HBICHDHEZHDIZKHLZMIOJTJUJVHX^ZD^J_Ja[cZdIfIhI
~rse	h+Y-Y3J9J=J?I@IBZDbHBIJKINJS]U[W[ZDbJ
~rsh	g/J9JHYMIPYZIgd
~rsi	Z!J#H%H(H)J*J+H-H0[1f4H5_6J7a9H:J=H?H@HBHCHDEGIHYIHJJKILGMGNIOJPIRISITHUIVIXIYaZE]HaIcGdFeJfGgHhJ
~rso	]!J(H*J+J-Y3H9]:I=X>a?[@]BGCGH[IIKHMINIOZSXTIUZV[WIXZZA[J]JaFbJfI
~rsp	u+[_]
~rst	S#F([)F*G+G,I-E/G2J3F4H7I8[9G:I;I<J=Z>C?E@cAHC_D^EHFJGHH>IJJIKBL^MDNIOGPFRISFTHU[V]W^XFZ^[G]X^E_GaCb[cGdFeIfEgZhb
~rsu	i#^9H@ZHHXbZ[
~rsy	m1f9I@JDJHEMHdHfF
~rt^	D!H#[%H(I)H*H,D-D0I1b3Y4J5[6B7H8J9G:=;Z<H=H>[?CACB_CEDXEEFZHcI^MFNAOBPIQZRCT^VCYEZI[D^A_YaIb^dIeDf_hF
~rta	O!Z#C%D&I(X)D+F,G-H/B0X1]2G3C4F5H6H8G9B:^<I=D>G?IBXCJDYEGFGGFHaIbKFMZN[OEPDQIRGT[UIVIWFXDZD[F]C_FaBbYcYdGeGgehZ
~rtb	lB[GIKJMZZIcZdGeJfb
~rtc	zKXbY
~rte	W!Y#E%J(X)I*X+H,I-Y/Z0]1I3E5H6I8I:X;I=F>D?F@[BDCFDXEJFJI]JIKaLHMENYPYSITGUIX^YIZ?[H^G_HaZbGcGdYeJfXhF
~rtf	sHIJZM^T[
~rth	j*Y-[@IBXGYHAIZMZN^TYX[ZI
~rti	[!J#X%I(H)J-H3H4J7J9G:H<Y=I>H?H@XBGCIDHGJHeI_KXLJMHNIP^SJTJU[XIYJZC[J][^Y_JaGbHdJfIhJ
~rtm	i(Y@JF^G]KJVa
~rtn	e!I8Z:c@JBHIJKJMJS]ZG_XfJg]
~rto	h*Z/Y3F9J=J>IB]DJI[MJOJRYS]TIVJXJYYZZa[dHeJfG
~rtr	e%[(H,J/J1[4J=H@IBIF[GJKJMINYPXRZSZUIVHYJZGcJdZe]f]gYhJ
~rts	zG^
~rtu	l%]HYR[Y[ZXbXcI
~rtv	zKX
~rtw	zL]
~rty	b(J-d.X/J3J7_9I@GBICJIFJaKHMJNIVJXIZDaIbXhJ
~rtz	c%J(I)X+J,J-[7X:J=Y?X@JBJCIDZGJIIKHNHPJS[U[VZW_ZF]JcJdHfY
~ru^	o3Z9I?[H]_[bX
~rub	l3Z>ZHHNZT[ZHcZ
~ruc	L!X#E(Y*E+F-C/J2H3I5J7I:[;F<H=^>E@CDGF[GFIAJJNAOFRYTDUYW[[H]J^Ba[bYd[eZf_hB
~rue	l=^BZC[HFZE^_
~ruf	c!Y#G%J,X3a4J9Y:J=I>Y?^@GCYHDIJKHMINJOZPIQ[TIVIZC]Z^Ja[bJcIfJ
~rug	l!Z@YC[HGZHbZdZf]
~ruh	l-J9J>J?]@]HGIIKbPYZG
~rui	g!](Z-I3I9H:];^>I?Z@HBJCJHDK_MJNISYVIZE^[aHbJdJfJhJ
~ruk	r8_H]ZJ
~rul	Z(H)J-G/[3I4J7J8I9J:I=I>J?JBJCJDIGeIZJZKFMHNfPGSJUIVHZC]J^J_HaIbIdJfGgJhI
~rum	j#J-J0]3Y=J>JBHDJHCIHKIL[MJNYVZZF[[][^Zc[dJfJga
~run	V!I%H)H+],Y-F/H0Y1]3^4G7J8I9G:H;J=G?FAJBZD[GYH<IGJZKJL]N[OHPZR]UGVEWIXGZ>[H]G_IbGcHdEeJfcgI
~ruo	r(_)]*[?H
~rup	Z!H#I%H)H*I+[,J-H/J3F4J7I8J9G:G=G>G?G@FAJBECHDDG[H[IGJJKGLIMGNHOJPdSITIUEVjWIXGZ@[J]]_IaHbGcIdGfHgIhI
~rus	r#G9^HXIJTXVHZY
~rut	wF[ZJ^^
~rv^	i(J7I9J<J>J?bBIDIFbHJIIMIVIZY]JbIfJ
~rva	uF^
~rve	K!E#I%C&H(D*E+F,F-C.H0H1F2E3C4e5f6e8D9C:J;G<Y=B>D?C@BAFBACDDCFFGBICJEKDLFNFOFP[ReSFTEUCVCWGXEYbZA[F]D^EaCbCcceEfagFhE
~rvi	H!B#B&G)^*C+E,I-B.G/E0^2^3G5E8D9A:B;F=E>F?A@@AFCCDJEDFHGBHFIAJEKAMXNBOEQFRYSfTFUdVZWCXCYZZD[D]@^FaEbAcddXeZfkg@hC
~rvo	rHYI^fJ
~rvu	z9aHG
~rwa	g-I/[2Z3Y8Y9H?J@IBIH]KIMJd_
~rwe	b!J%_(J*J3I4J9J:I;_?ZBHCIDYGJHBIIKbNIPYRZTYUJV[XIZD]JaHbIdHfHhI
~rwi	p%]PGhY
~ry^	I!B#H%G&c(I*D+C,E-E.I/E0F1E3a5]6E7J8I9b:^;E=F?J@GACBFCDD^EFGCH^J[K^LbMDNaP]QXRDS]UGV>XCY]ZA[E]JaCbFcJd^eEfEhI
~ryb	j(X+Z-Y@YBXHGNJS^VXZF
~ryf	uC]HJX]aY
~ryo	f)[-J3Y9Z?J@JBIHGNJS_V[ZG^]
~ryp	Y!J#I%I(I,I-H/J3I4I6h8J9H:J<d=I>I?I@IBHCJDJGJH?IHJJKHMINHPIRISJTJUJVJXJYdZC]J^I_IaJbIdGeHfGhJ
~rys	z^^
~ryt	c%_+Y9H>[?Y@FBZDFHHIHJXKFPFXJZb]YfHhJ
~ryw	p?[HJMZS^ZG
~rz^	i-J:YI^M]TXZG_Y
~rza	uLXd_
~rze	b%J(I/J3_4J9F:Y=I>I?J@[BFFZI]KGNXOJR[TIUIVIX^ZC]J^JaHbIfJhX
~rzl	z@ZK]ZI
~rzo	z(^9[HIZJ
~rzu	o-Y/Z4[@ZHHKZMJN_ZH
~rzw	uDZLZ
~rzy	h([*Y-I/[3J9G@IBICJDIHZIIKINIVJZ^aZdJhZ
~s12	z9JHES_TJ
~s50	n#GHZTc_I
~s70	zH_
~sa^	T!J#E%C&J(D)[,H-Z/G0e1H2H3C4F7H8Y9I:Y;Z<I>b?C@EAHBIC^EHFHIBKdLHN]OXQIRFSGTGUYVCWGXDYGZC[Z^F_FaCbJdDeHfDgHhF
~sab	Q!h#G%H&J(Z)Z*G+J,I-Z.Y/H1Z2J3G4I7I9Z:G;^=G>H@GAHBECGDHEIFJGHHXIGKHLIMHNGOJPFRJSHTHUaVCWGXIY]Z@[I]H_FaHb[cIdFgIhI
~sac	a!a%J(H)Z3J6Y;[BJLYPJU]VJY]ZHbYfJ
~sad	b!I#I%I)J*J-H/J3J9I:I=I>H?H@IBHCIDIEaGJHCKeMHN_OIP[RZTJUJVGXJZB]J^[aIbJcIdHfJhG
~saf	p.[2[HZJZ
~sag	S!G%G&I(D)F*J+G,H-Y.Z/I0Y2I3G4H5J6I7H8H9G:F;I<J=D>[?X@BAHBDC_DAE^FIGHJHLHMFO]PFQJRHSFTIUIVIW[YHZa[H]HadbFcFd[fFgGhY
~sai	a-H/b3H9J=X>I?I@HBHCIDIEJHIIGJZMIOYUIVGX[Zc[J]JaIcXfJhZ
~saj	s9I>^DIHDZZa_
~sak	j%[(_-I3a9E=[>I?Z@JBICZDXHBIZKIVJXIZG]JaEhJ
~sal	]!I#H%I&I(H)I*I,J-E/I1J3]7I8J:X=I>E@_AJBFCYF_GIH_IDNGPIRJSJTIUIV[XHYJ[J]I^I_IaEbJc]dIfH
~sam	S!E#F&I(E)G*I+G,H-B.J/Z2H3E4F5I7[8Y9J:F;I<I=E>E?F@bAbBBCFDEEHFGGGHJIGKbLHMGNIQgRFTFUYWHXFYGZ][G]E^G_HbZcEdDeGfFgZhE
~san	_!I#[%^&Z(_*J-Z3Z9E:Y>G?I@FBFCHDXGJHJKDNXOZPIS[TIUFVGXIZF[X]I^JaFbIcJdIfHhH
~sao	l%Y(Y1YHZ][^YdJ
~sap	o#X>IHYPZaHbZ
~sar	[!I#J%I(X)G*I+J,J-H.X3H9I:I=^>I?]@HBHC[D]IHK^MINJUDWHXJ[J]I^J_JaIcJdcfIhY
~sas	oDYHJJ^
~sat	J!_&H)Z*B+H,D-H.I/J0J1F2G3J4E5H8I9D:b;Z<H=]>C?DBJCJDCE^G]H?IFLGNaPYQHRFSXTHUdVJW_XH[G_IaCbFcZdIeFfGgEhD
~sau	z6Y
~sav	p-J9I=[CGHbIHKJZF]Hf]
~say	G#Z%E(E)H,G-_0H1Z2H3C4F5H8F9D:Y<I>C?C@FBBCJEYFGHFIaKYLIMCNZO[PDQHRGUZV^XbYGZY[G]H^X_XaHbHdZfEgBh]
~sba	h#X-I4Z9I>[?IBICIDIEYIJKHMIRZX_ZGha
~sbe	w+J-[D[HY
~sbl	_!I#[%J-J1Z3J?F@IBaHDMJT_VJXJZH[dbH
~sbu	zI]
~sc^	f#I3Z:];X=Y>Y?J@IBGDHHCIHKISZUJVHXJZ^^YaIbJcYh[
~sca	e-H=^>I?J@IBHCJFZH]IFKHL^MIN^VJ]Y^JaYbIcZfJhI
~sce	i?]@HHJKZZXcXg]
~sch	J!Y(G)J*C+]-D1X2I3G5H6]7E9[:?;F>^AFCDDEEHFIGGHHICJFKZLHMINGR]SBTGU^VIWCX]YaZC[F]D^A_YaJbbc[d]eZfY
~sci	e!I#I%I&X(H-I3I4J6[9Y:]=I>H?I@HB[CGDII^KIMJPJTJUJVHXJZ[]__JaHbIcZdJfJ
~scl	h-Z/dGXHFNIZJcJ
~sco	W!E#H%E&](G)I+I,I-X/G0I1H2H3C4G6H7I8H9E:G;J<J=G>]?X@EAIBECFDFEYFYGdHJIZJGKYLIMFNDOHQJRGSITHUYV]WIXHYH[Z]G^H_Fa_bZc_eIfGgJhF
~scr	M!G#D&H(B)E*E+b-B.I/E1F2H3Y5H7E9F:D;G<G=[>[?H@@AGBHCBDZEGFGG^IJJFKHLJMCNAOaSFTCUCVBWFXDYa[Y^DaCbecJd_fag^hD
~scu	i3I9ICIHJIcU^ZI
~sd^	j*X@]BXHHMIP[ZIbZdGf]g[
~sda	p@_HXKJNZR]ZG
~sdh	i%IHIPc
~sdi	wL]f^
~sdp	w(JP_
~se^	Y!H%G&Z(G*I+I,J-I/I1J3E4I6I7J8I:G=Y>Z?^AJCGDYEJFIGFHDI_JIKDMXNaOEP]QYRISHUGV^WIXHYJ[I]Z^Y_IaEbGcHdXeIfYgJhG
~sea	h!Y(J-c3I9I>E?JBIDXF^GGIIKHMINIOIZC__a[
~sec	M!D#C&I(Z*_+^,F.I/G0H1G2Z4C5H7E8^9C:E;[<d=E?b@_AFCfD[EGFHGFJIKALEMCNBOFPCQ]RESHUEVEWFY_Z>[H]Y^J_EaBcDdEeGfC
~sed	V!J%X)H+I,]-_3J7H8J9H:I;J=I?d@EAYBECFH[JIK_LHNGOJSJTYUJVGZE[F]H^H_GaIbHcIdIeJfIg^hG
~see	e%J(I-aA^HGI[P[VJZIaYfIgX
~seg	Y!I#G(F)G*^+G,I-X/I0J2J4H6I7H8Z9X:I;I=_>E?_AHC_DIEIFJGHH=JJKCLIMGNGOGPFQYRHSZUXWIY]ZF[I]a^I_HbGdHeJfDh]
~seh	u-Y@Y[Z
~sei	X#Y(E+[,I.Y/H0I2X3H4G5J6I7H;I=]>F?Y@BAJBXD[EHFYGHHCI]JIK^LHMENCOZPGSZTHUEVIWXXYY[ZB[H^Z_HaHbHcFdEeHf_gH
~sel	K!C#I%C&H(>)e*E+F,F-A.H/C0F1E2F3C4D5G6^8E9B:A;J=F?[A[BZCBEFFFGcIAJGMFNBOGPBQ]REUgVhWDXDZC]C^c_BaGbIcAdZeFf=gChG
~sem	l%Z-[3I4]9J>I@IBHCJD^FZGYIIK[MZVJZFdJfJhJ
~sen	E!?(I)D*C+B,F/E1J3H4@5H7]8I9G;D<H=E>J?>@YAIB^C=ECFDHYI^KeNaOAP@QHRBSAT?U_V@WAXAYFZc[]^Y_Yabc@daeBf=gAhd
~ser	9#F%E&@(X)^*J,@-@/A0J1E3A4^5a6_8D9A;_<H>=?B@DA_CAFaHFI@J@KAMINDOCP[RcSaTBUbW@XBY^ZE[F_baBceeFfigZhF
~ses	U!G#[%G&J(F)a+I,I-F/a0J1I2I3G6I8I9E:H;J<J=G>H?G@FAIBECGDGE_FJGIHHIZJILFMGN_OIPGQJRISITGUHVHWIXGY_ZE[Z]d^I_GaDc^dGeJfHh[
~set	7#A%Z(_)^*^+E,J-:.[1Y2C3E4G5[6B7X9@:Z;G<Y=[?Y@EAJB[EXFZGGHDI>JIK?MDN@OCPIQHRHSbT@U^V]WcYCZ[[D]Y^E_Fa^b^dIe[f]gbh@
~seu	e#I%J(I*I-I3I7[9H:J>I?[@XCaDIHCIHKIMJNJPYSJTXU[VZXJZD[b]J^JaHcIdIfJhJ
~sev	j#_1[@]HGTG
~sew	z7Z:^ZHdI
~sez	r-YHJI]
~sfa	lHGNbRXZJf^
~sfe	u6[7ZH^
~sfi	f(J/YG_HFIJJcNZZEaJ
~sfo	oHaZJ
~sfr	p*[?_HIX[
~sfu	f#I%JBaHGMYTIUHVXZZ[Ie[fI
~sfy	p@YHINa
~sge	e#Z%I(^)Y-I3I4[9H=I>H?I@JBHCJDZEYG[HCMJNJRJTJUXWIXJYZZI]IaHcYd[
~sh^	S!C#H%E&I(D)F*Y+G,G-D.J1G2H5I7G8G9D:E;I<I=D@EAGB_CEDXEGFeGaICJFKFMcOGQJRFSHTFUFVEXF[I]a^H_Zb]cEdBeGgJhE
~sha	Y!Z%I*[-H9I:Y=Z>H?JBHDJHcIIKHMINIPITJVHZA]J^aaJcJ
~she	a#]-F/H9H>J?J@GBHK]NITIUJV[ZE^Jgdh]
~shi	l7_>JDZHDPYSH^^
~sho	M!B%E&I(C)F*F+b,G-C/^1G3C4F5H7I8E9C<I=D>G?]@GAGBADFEHFHGEHdIZKGLIMFNJPEQIRbS]VGWGYGZX[]]X^I_Zb_cFdXeGfDgFhC
~shu	n!^#a-J>Z@IHFIJKIZG]YfY
~si^	e%Y(]/Y3^;X?J@JB[CJDHIYMIOZVJZH
~sia	b-[2Z9H:Z@^BHI[KHMJX^ZHhI
~sib	Y#Y%G)G*J,J-]/H0F3[4_6Z7]8J9I>]?H@]BDCIDHGJHXIGJIK]LIMGNHOJP[RHSGTHUHVCWIXGZ][Z]I^J_IaIbFeXfHgH
~sic	Z#G%H(H*]+Y,I-Y/I4H7I8I9D;Z=b>F?aAJCXFJGHH^IELINIOHPZRJSJTJUIVFWJYYZD]H^H_JaIbJcHdFeJfHhG
~sid	^#I%I(^)I*J-[/_0J3G4H7J8J9G=I>F@GA[BHDHFJG_H[I]KGMHOXPERJS_TXUJXIYJZB[J]J^J_ZaHbHcIdIfFgJhI
~sie	b!I#Y%H(I*I+J-I0Z1[3G4I9Y:I=I>F?G@FAZBGCHDYG]K^LJNHO]PHRYTZUJVHXYZB[J]H^[_HaYcIfXhH
~sif	zHII_
~sig	K#E%B&I(J*F+Y,Z-G.I/E0H1H2G3D5H6G7b8F9Y:I;H<d>F?B@EAGBECDDZEHFaGDH]IYJGKHLcMYNDOFPGQIRGSFTaUDVBWFXEYG[^]^^I_Ja?bXcDdDeFfDh[
~sil	f-b;Y>JDJHBZF]J^[aadZ
~sim	f-H3D9J>F@HBJCIHXIeK_LYOFXZZGaGhH
~sin	L%Z&H(C)a*C+[,H-^.J/I2H3G5I6I9C:I;G=b>G?F@DD_EGG]HCIDKXLYM]NGOCPHRYSFTCVXWFXIYZZH[E]C^Dc]dYeEfchF
~sio	M!F%d&H(]*E+E,G-B/F0e1e2Z3a4H5^6G7F8G9C:E;_<H=B>B?B@BAGBBCDDBEGFGGEHdIDJFKCLDMCNDOFP[QIRFSFTIUEWFXDY^ZA]b^G_FaAcHdCeFfEgEhY
~sir	s3I?_DIHEKHZ[a]h]
~sis	Z!H#G%H(G)I*I+[,]-I3C4I6I7I8X9H:G<Z=G>J?G@JAcBECGD^GHH@IFJIKaLIMGNHOJPHR[TJVGWIX[YJZA[Y]H^I_[aHbHcIdEedfGgIhY
~sit	W!G#G%H&J(G)I+I,I-]/G0I1I3H4[5]6I7a8I9E;J<J?E@EBGCGDFEIFIGHHcIaJJKEN_OIRGTGUFVGWHYIZF[I^I_GaFbDc[eJfFgI
~siv	m-Z3Y4]6YHIcXeX
~sja	wHHU^V]ZJ
~sk^	T!G#H%H(f)E*Y+I/J1J3F4H6I7H8I9E:G;J=J>E?Z@]AJBCCGEJFJHeIEJIKEL^MGOHRISHUGVEWIXHYIZI[H]F^a_HaFbHcGdHeJg^hJ
~ska	o9JBJHZZYba
~ske	[!J#J%J(I)I*]+Z-I3I9I:J>H?_@FBGCYHXIGKFLcNJO[PJR]TJVHZE[J]H^Ia[bIdJhI
~ski	j+[1]3[@ID_GJHJMIZIaGc[fH
~sko	r%[3_4]9J=[>JCJDJHGIIXJZGaZ
~skr	i-J9G>J@IBJH_IJMIO]ZFaJd_f^gZhJ
~sks	[(I)J,Z-H9J>H?F@GBIC^DGH^MJNJVJXJaHgJha
~skt	u/[H_ZF
~sku	z@[d[
~sky	zH]
~sl^	zIYK]
~sla	]!H#H%H)I*J-G/I3H4I7I8J9F=H>X?H@HAJBDCID]EJFdGHIFKYLINFOZPHSITIU_WIXIZ^[J]H^X_IaFbFcIdXeJfFgI
~sle	u-I@GH[I[ZYd[
~sli	k-[6Y9IHZIJKJU_Y[ZI
~slo	Z!I#[%I(H)J*J-[/I3I4J7J8J9F:H=H>H?IAJB[CHDHGIH]LJM[N]PISJT^UIVHXIYJ]I^H_JaHbXcFdYfIgJha
~slu	m9H@IBIHFIJMJP[U]Z[cZdIfb
~sly	o-Z2ZHHP]Z]
~sma	[!I#G%I(I-H/I3E4J6[7J8J9F:I>X?H@GBECIDHG]H]IZKZMHNIO[PJRIT^UJVIYJZB[I]I^J_IaXbacHd_fFhI
~sme	w3JCaYXaJ
~smi	zH]
~smo	i(I)X9J@aAaBZHHIIKJMJXJZF_Ih]
~sna	l6Y9I>ZBJHZIXRcZG
~sno	u-_9ZIJNHZI
~so^	Q!_#D%_&I(Z)I+E,G-B.J1H2Y3J4I5I6G7I8G9J:D;[<I=J>c?E@ZA[DDEHH[IDJHK]MBNCPGQJRJSGTDV^WGX^YJZZ[F]^^J_IaAbIcIdBeIfEgI
~soa	u9Z?YHX
~sob	w9XB[_Z
~soc	u-^8Y:XIEZY
~sod	sIXN]
~sof	N!E#B%F&J(E*Z+H-H/X0J1]2H3F4F5I6H7b8H9F:F;I<I>C?FAHBDCFDEFHGFHGICJ[KDLGMINEOHPEQJRZShTbUFVEWEXFYHZ?[G]F^FaZbEc^d]eHfXgchG
~sog	w@]MX
~soi	o@_HJNYTZZI
~sok	r#XX]
~sol	N!C#B%e&H(>)Y*G+F,F-A.I/E0G2e3B5H6G7F8F9X:C;d<H>A?]AFB^CcDBFHGEHCIIJFKGLEMCNBOEQcSEUZV[WFYFZF[^]C^X_EaEbCcGdEeGfDg_hC
~som	Q&J(X,I-c.J/J0H1H2I5J6H7F9J;Y<[=H>C?IAGB@DFEaFYHIKXLGMHOFQJRGSGUZVHWHXEYIZ_[FaCb[cFeIf[gGhD
~son	S!J#_%D&I(D*I+I,H-a1H2H3Y4F5I6H7G9^:J;H<I>_?I@YAGD_HJI^JZKDMBN^PGQIRGTDVZXDYGZF[I]E^F_FbDdDeHfDg]hD
~soo	s(J)Z*X@_HF^J
~sop	r(]1X@XP]VIZH
~sor	_#J(I)J-H3J9^:I=J?J@[BZCJDJH[IHKHMINJPXS]TYUHVGXJZ[]J^JaJbJcYfJhI
~sos	z!Y@[
~sou	c!I%J-I/]3J8H9G>J?J@XAdBZCJDJGXH[IIKGMXNITHVJZI]JbYfJ
~sow	zT[
~soz	s9JBYU]V_ZJ
~spa	X!G%G(G)J*I+I,I-D/J1I2I3_4G5J6I7b8I:G;J<J=G?^@IAHBECEDDFIGHHXIbJIKJLIMENFPHRHSIUHVFWJXFYIZE[I]G^I_eaadGeJfFgIhE
~spe	N!Y#e%C&_(D*F+F,F/F0H2F3J4D6G7F8G:D;G=D>A?C@^AFBECBDGEGFYGFHII_J_KGLFMHN_PEQIRFSFTaU[VHWGX^YYZ@[a]C^D_Ea[caeFfGgFhB
~sph	o2YHZI_ZI
~spi	j#I&Z(J-^/J9H:^=J?J@IBGHXIGJJKINYVJWJXJZb]HaIbH
~spl	j/Y3J>ZH^IZOJZE[]aIgX
~spo	X!G#F%I(J)H*^+I,I-F/G0X1J2J4b6Z7I8I9^:H;J=H>F?Y@FA_BGCEDHEIFJGIHZIGJJKGMFNcO[PGTGUHVGWJX^YIZE[J]H^JaBbHcFdHgJhH
~spr	G![#C%C&H(>)c*H+^,F-Y.J/G0F1F2G3_4G6E8D:D;H<G=H>B?Z@HCCD[EDFFGGIBJZKDLCMDNZOIP[QGRESaT]U^V]W]Xa[H]C^G_DaFbYcYd@eDfFgChC
~spu	i#J3I9Z;Y@JKJLYNJX[ZI]^^[aDd^fJ
~squ	i(J8_9YAXBIVJZ]_YfZ
~sre	z9^G[HDIJ
~sri	wN[W^
~sro	u?]HJZJc[dZ
~sru	z-ZIX
~ss^	F#G%b&F([)D*E+H,C-^.H/H0E1F2E3[4C5J6D8F:I;G<F=^AFC^EHFDGAHaI^JYKBLDMJNEOAQ_S]TFUFVIWZ[[]H^Ba[bFdDeEf@g@hI
~ssa	O!E%Z&I*G+F,G-[.[/F0H1I3F4G5I6H7G9E:E<I=]@HAGBACbFGI@JGKcLGOHPFQHRGSFTJUDVBX]YGZY[F]Z^Y_FaabIcFdaeIfDgHhE
~ssb	zI]
~ssc	f!Z/d>I?ZBIDJHZKJMJNIZGa]cJ
~sse	X!H#F%](H+X,I-H/F0I1I2I3D4H6a7Z8I9G:];I<X=Y>a?[@[AZB[CFDEEHFIJHLHNJOEPHRITGUJVDWIXGYI][^F_ZcGdCeIfEgGhE
~ssf	b#I%I(I/J@JB_HEJaMXSJTIUHVXZY[Ie[fI
~ssi	M!G%d&H(a*E-B.I/H0G1F2G3X4^5G6X8F;a>X?BAFBGCCDEEJFFGDH^IIJFLJMBNEOXP_QHRESDTGUCVFWEYFZH]a^F_DbGdFebfFhI
~ssk	h?a@HBIH[VJZFbahJ
~ssl	sHJP]YZZ^
~sso	U!]#F%Y&J+H,I-D.J/H4G5J6I9I:E;X<J>_?F@ZA]CCEIFIGGH[IGK^NDOHQIRISHTFUGVbWHX_[G^HaCcGdFeIfFgH
~ssp	H![#D%D&I(?)d*I+[,F-D/F0G1F3a4H6F8D9G:D;I<H=I>B?[@IBXCDDZEEFGGGHZIXJZKELCMEOFP]QHRFSaU_V]W]Xb[I]D^H_EaGbXcDd@eEfAgChC
~sst	d#I-J3X6Z9H:J=J>H?I@ZBXCIDJF[IFKGMIN]OXT[VXXXZZ]]hI
~ssu	W!H#H%I(E)I+I,J-F/b2J3J6J7H8J9F:G>G?FAJBaD]EIFJGIICJIKILXMJOGPHRISYTHU_VEWZXGYZZ^[H]Y^G_HaXcYdFeIfXgHhF
~ssw	4!>(])D*F+>-b.J/Y0H1E2_3?4@5G7[8D9B;C<Y=C>C?DA@B^CGDEEFFBIbJ]KbL[M^N_O@P?QCR@SHTBUGVCWJX@YEZb[_^]_@aFcFd_eXg[ha
~st^	@!E#G%D&H(D)G*G+D,B.I/?0H1A2A3A5F7C8c9^:e;F<H?Y@bB[CYEGFEGDH]I[JIKeL]MCNAOFPHR[TIUFWYYIZE[Z^B_baBbCcHdGeGg=ha
~sta	B!b%C&C([)Y*B,E-E.H/>0a1F2A4E5F7@8X9Y:F<C=H>@@]AAB_DFEGFHGHHaI[KYLHN<OGPFS[TGU_V_XEYA[B]G_Ja[c>dCeFffgYhG
~stb	w:XHXV[
~std	k(_
~ste	G!D#A%A&F(F)F*H+d,I-E/D0Z1D2E4B5H6Y7E8H9B;E<F=J>_?]@[AcBICbDbEEFDGAHYIZJJK^MCOFPGQFR^SCTEUZWHXC]Z^@_GaBbHc@d>e_fagChY
~stf	zH]
~stg	u*Y:_WZ
~sti	M!_#F%H&I(F)E*a+C-I.I0G1_2H3D4H6]7I8F9[:Y;G<H=D>X?aAFBAE[FXGEHFIHJGKDLYM^NGObPHSFUFVCWGXX[X]C^D_abDcFeGfC
~stk	m%X:_@ZHGI[LZZH
~stl	w9IH^IYZH
~stm	u-Z9[HHKY
~stn	w>[B[^YfG
~sto	K!F#]&H(F)J*E-X.]0Z2C3Z4C5b7F8H:B<G?FA[CCDCEGFFGFH]IAK[LIMGNcOXPEQIR]S^TAUCVYWFXAYEZH]Z^EaFbJdEf]gC
~stp	u=_H[ZI
~str	F!C#E%@&F(])g*c+g,^-F0D1D2E3E4A5E6D7E8J9>:C;E<F=?>@?GACBJDgEGGBHIICK=LCMEN[OcP^QcRBSBT@UZVFW[X@YaZG[I^H_Ea>bGcEeCfCg_h@
~sts	_!J#E%a(G-I3J9G=J>J?JBICJH^IIKJRJS_TbVIZH_HaIbJcJfJg^
~stu	Y#G%I(G)[*I+I,J-G/I3F4I5X8J9H:I=H?C@[AJCYD_G]H_JJLJMGNGOIPJRJSITHUIV]X_ZY[I]H^X_HaYbHcIdIeJfHhH
~sty	k#X,_3[@[BJIIKHMJOJZEdJh^
~su^	^(H-I/J3H9H:J=J?IBaCJDYHJIHLJMYPJVJY[Za^IaIbJc[hI
~sua	T![#I%H(a)Z*E,G-F/J0J1J2J3I4H5J6I8Y9E:[;[=X>E?D@JAaBEDIEIFJHBJIKYMFNEPIRHSHTFUFWIXJYJZ^]^^^_[cHeJfGgIhE
~sub	e(Z-]/J3G9J=^>I?J@]BHCXDXHDIGKJMJOIPJZcaJ
~suc	V!H%G(G)H+H,I-I/f0J3G6J7I8J9F:H=G>G?H@^AIBfCGDJEIGIHBIGKFLIM[NDOIPGRJSHUEWIX_YJZY[H]G^F_[aGdEeYfFgHhH
~suf	a%a(c-E3J9I>G?X@IBIC_DJHHI_KIMJPJTJVIZF]JaIhI
~sui	e#b+Z-Y1J:Y>Y?H@YB^CGHAIIKHMHNITJV^XIY]ZD[Z]XaIbJcEfIhH
~suj	zO^
~sul	b#J%Y(J-H/_3H9I:c;Z=J>J?J@IBHCJDIHCIHKHMENYRXUYVJZF]I^YaZbZcJhY
~sum	k!X8Z?]HJKYR[ZG
~sun	b!J#J%I(I)J-H/J3G7J9I:I>H?ID_GJIGKGLZMHNXOIPJRJS[TJUaVGW[XIZJ[J]Z^Ja[dHfZgJhH
~sup	W!I#J%I(^)H*C-H/Y1e3E5_7Y8J9Z:Z=H?[BFC[DYEXGIIGKHMGNHPHRISITHUXVFWIXIYJZF]I^IaHbHcHdHfHgYhY
~sur	g(Y-I=I?J@IBIDJEXIZKHLXZa[JbZeZ
~sus	l!]@YH]X[
~suy	zI[KZ
~sva	zH^
~sve	z![+JDHHFY^
~svo	w3[
~sw0	z-bHEIGNJOI
~swa	p3J?Z@^C^HIZG[Z]]aF
~swe	g#I&Y4]9Y?Y@JCJDXKXXZZHbJ
~swi	[!_#H%I(I*J+J/I1Y3I4J7J8I9H:J=H>Y@GAHBGCHDHGHHFIIJJKHLZMHNIOIRISJU_V_XJZA[J]H^IaHb^cIdaeXf]gJhZ
~swo	4!>(])D*F+>-_.J/Y0H1E2_3?4@5G7[8D9A;C<Y=C>C?CA@B^CGDEEFFBIbJ]KbL[M^N_O@P?QCR@SHTBUGVCWJX@YEZb[_^]_@aFcFd_eXg[ha
~sy^	l-YHGI^gX
~sym	h!Z-]@YHGI^KYN]ZF
~syn	G!A#B%c&E(A)B*D,D-?.G/D0g1i2X3J4^5D6H7B8a9@:A;D=B>??A@?AEBDCCD@ECFDGjHYI?JCK?LBM^NBOCPJQJRfSATBUBV>WDXCZ;[D]@^A_FaAbBc]daeIffgChB
~sys	]%I(J+Y-G/I3]4J9G:Y>G?I@ZAJCID]GIKaLIMGOEP[RXTIVHXIY]ZX[J]I^I_JaHbJcJdIfJhE
~syw	wdZf]
~sz^	s#]*ZBJHYVY
~sza	w(]*Z-]HJZJ
~szc	zC]MZ
~sze	s9XBZHYUX
~szy	z9Y@[
~ta^	C!d&C(?*X.F0C1@3_4B7]:B<D>>?a@bAYECFIGJJBKcMHNERCSBT=U_V]W>XIYE[G]FaCcEdDeDfFgGhb
~taa	h!a(I-J3Z9I:J;^?]@IBJDJHDIJKIMJNJOFU]VZZE^[aIdZfIhJ
~tab	R#Y%I&J)I*F+H,I-[.J/H0I1H2I3J4F6H8G9D:J;[<J=Y>H@GA[BYFIGGH^IZJHKHMYNEOGQITGWZXFZ[^G_Yb]cHdFeIhF
~tac	S!H#C%F&I(F)C*A+H,D-C.J/G0I1G2G3e4b5H6H7H9_:H;I<I=Y>Z?H@DAGCaD]E^FHGFHIIAKELHMGNFODPCQIRGSIT_UHVBWIX[YHZb[F]F^F_EaEbFcbdHeGfEgGhF
~tad	V!b#G%H)H*I+I,J/Z1Z3J4I6I7I:^;]=G>H?G@ECGEJGIH@IEJJKDLIMXNHOZPHRISYTHUYV_WHYZZ@[I^HaFbXc[eJgJhH
~taf	c!J%J(^)[*Y+Y-J3I8Y>J?I@IBICIF[GYHJIIKIMJP]UEV]ZGaJbJc[d[fH
~tag	_#Y%I(H-G3G7J8J:Z;Z=I>F?H@^BGCHGIH_IFLJMHNZOJPJS_TJVZXYZA[J]HaHbHc[dIfZhI
~tai	V!F#G%H&^)H*I+H,Y-]2I3G4H6J7J8I9J=H>H?H@EBECZD^EYFcG^H>IcJIKELIMINZPHRZSIUYVFWYXH[I]H^G_HaHbGcIdHeJfIgIhH
~taj	zaZ
~tak	W#H%G(G)H*I+J,J-D/Z1J3]4^5J6J7I8X9G:H;^<]@YBDDZFJGFHHLGMbNFOIRISITHUXVGWJXHZE]H_GbHcYfIh[
~tal	M%I&J)D*F+I,G/B0b1]2H3X5H6H7E8F9G:];H<I?B@XAGBICDEGFHGEH[IZJaKHLGNZOEPDQIRGTYUYWFXEYG[G]D^I_Eb^cFdGeIfEgfhG
~tam	b!I#Y)J-]/J0[3E9H=]>I?J@^B[CIDZIGKHMHNIOXPJTJUIVXWJXIZH]Ia[bIcJfIhI
~tan	T!Y#G%G&J(E)^*I,X-D.X/H2I3X5J6I7J8H:Y;d<J=I>D@AAHCJDEEHFIHCIaKFLHMGPJQXRISGTGU[VGWIXGZH[H^]_GaEc[dHeYfFgHha
~tao	p(_3]:[HIZJ
~tap	i#Z*]3I9I>Y@JCbDJHFIJKIO[XJZIaGeZhZ
~tar	N#B%E&H(b)G*E+H,F-B/E1F2G3H4Y5H6F7F8E9[:J;X<H=H>E@_AFBaCCDZEJFIGaI?K_LEM_NBOEPDQHRESDUHVGXDYF[I]X^D_Ia]dAffhG
~tat	O#[%C&I(B)G*H+E-D0[1H3^4J5I6F8G9A;Y<I=D?G@BAFBYC^D?EFFGGEHaIFJEK]LHMYOIPIRFS^TCUXVYWIXdYFZG[J]D_Ea[c[dYeFfJgXhC
~tau	m6a?XHCRaZGa[fI
~tav	uHHI__[
~taw	s@_
~tax	z>YH[VI
~tay	h@IBIHGI^L^T[ZG[I]Ja]g]
~taz	b!H%I(G)J3I:H=H?HDIMJNHPXS^UZVXW^XYZ^]J_JbIcJ
~tba	s-^
~tbe	i=J@JB[GIKIMZVZZGcZdGeJfb
~tbo	pBIHEcc
~tbr	s3^9I=^HEI[ZIbX
~tch	P!]%F&H(H*G+F,H-Y.H/E0I2I3A4G6]7G8G9D:G<I=E?J@GAdBACDDDEHFHGFHYIAKGMXNEOePJQJRESGTGU]V^WIXFYJZ?[H]^^[b[cEdYf]gGhZ
~tco	r!^%I-]2H3J@JEHHCIHL^NGPJWJZId]e[
~tda	n1]3[>]DYZIfH
~tde	g(^8Y=[@IHFNHR[W[ZJ
~tdi	u!aHHRYZI
~tdo	z@^HJ
~te^	N!B#G%B&G(E)D*[+B,E0F2F3>5[7D8G:E<G=C>d?[AEBFCIDGEFFFGDH]JDK^LEM^NGO]PHQGRaSJUDVZZa]Y_FaIbIcXeFfHgHhY
~tea	T#H(X*H+J,J-G/I1J3X4I6J8I:_=G>C?X@GAJBECIDFEJFJGHHfIEKFLIMcNGOIPHQYRJSITHUHV[WIXHYZZC[I]FaDbGcHdHeJfH
~teb	H!E#C%_&I(B)D*G+G,[-D.H/G0[1Z3D4J5X7G9G:E;H=Y>E?E@DA]BYCFDDEFIDJYKCLENBOGQXRYSFTDUBVBWEXEY^ZF[E]F^C_]bIdcebf^hC
~tec	Z!I#Z%F)I*I,I-d/H0H1I2J3I4J7I8J9F:I;b=I>I?H@GAIBFCIDIEJGIHZIbJXKEMHNIP[S^VHWJXIYIZB[I]I^Z_HaIbHcHdHeJfIgHhG
~ted	s1YHZZZaJ
~tee	k#Y@IHXI[MINGTXVZZXhZ
~teg	]!I#J%J)J*[+J-J/J3H7J9H:I=H>[?Z@YBHCFDEEGH@I^JJKHMIN_OJP_S[TJUGVEW_XIZC]I_IaHcHdce[fGgJhJ
~teh	b-]3[9J:J>I?Z@IBJCXD]HDIaKIMJVJZE[X^JaHfX
~tei	e!]#[(J-G3G4J9Y:I=I>G?H@EBGCHDHHHIXKEMINZOXPJRJTJU^VXWJX^]Ia^cIdJfYhI
~tek	uI_
~tel	M!I%D&H)E+F,F-J.Z/G0[1G2G3d4E5H6J7F8F9E;G<H>dAFB?CJDcEFFGGJIHJIKELFMCOfPDQYRFSFT^U]V]WFXBZC[H^E_Eb_cDdDeGfDgFhC
~tem	M%D&I(C)F*G,G.I/D0G1J2G4F5H6F7F8G9I:I;H<H>A@cBYCCD_FXGEHCJIKcLfMFOIPEQHRZSGTcVJWFX_Y^ZD[D^G_EaBbFcXdCeHgF
~ten	D!I%C(])a+G,].J/C1A3[4?5G6C7D8C9I:a;Y<F>D?F@HAcBCCZEAFBGIHIIZJAKHLEMFNIOGQFT=UcVEWbXiYEZ]^H_Fa@bEc@dAeZf[gFhY
~tep	a#J(I+I-H3G6^9G:J=I>Z?I@HAIBHCXGJH^IGKFMINIOJPYR^TIVIXIZ_]^aGbIfHhJ
~ter	<!Z%B&F(B)>*A+],C-b.I/b1A2a3_4D5B6C7E8I9F:Z;H<F=D@YAEDYEAF]G]HEIcJfKZLGMYNaOZPAQETGU?V?WIX@YFZI[D]g_Ca?c[dIe?gYh]
~tes	[!G#H%H(G)H*J+J-H/H0J3]4I6I7I8H9_:F=_>F?IA]B_CHDFEJGIHGIGJIKYLHMHOHPGQaRISHTJUFVFWJXG[I]G^I_HaHcIdFeIfFgIhG
~tet	Z!X%G(G*H+J,J-G/I1[3G5H6J8J:G=D>G?F@DBJCGFJGHHXJJLJMFOIRITGUaV^WHXYYXZJ[I^YaFbGcFdceJf[gIh[
~teu	V!F&J(Y)Z,Z-D.X/H0I1I6I7X8Z9E:X;X=H>I?D@CAZBFDFEFFIHZKELJMINEP]RGSITGYI]Y^Z_ZbXcFeHfFgHhG
~tev	i%H;Z?]H[I[JYKHNaZChI
~tex	w>]?]DFHDa]
~tez	uQYZ]
~tfa	rBIHYM^NJT[Z[
~tfi	n5_HJJY
~tfl	uH_ZE
~tge	l!Z*X:aHHWYYXZJ
~tgl	p@JPaV]ZH^J
~tgr	o#[HYT]V[ZF[Z
~tgt	zHaKGZI
~th^	B!C#C*X+I,[-Z0G1B2Z3I5E6X7Z9C:X;]<F@EAbBZCGDbF_GHHBL]PIQDTGUBV=WIX?YDZb[C]E^A_YabbXcJd@fAgJhH
~tha	G#I&I(F)G*J+G,H-c.Y0G1Z2J4]5Z6F7D8F9a:H;Y<G>a@CA]B[DBG_HFIXJZMENIPGQHSGXFZD]C^]_HaEbCcEdHeF
~the	B!X#?%E&G([)H*J,X-F.G/_0E1E2I3^4C5E6E8X9a:X;H<E=G>Z?dBCC[ECFXGaH_JDLZM@PDQHRIS[TIUJWYZI[]]D^C_IaXbGdBeCfZgEhB
~thi	K!E&J)I*H,F-Z/G0G2H3J4F5G6J7[8^9[:Y<H=X>C?C@cDZEGHHIGJZK[LJMINJOFQISFTDV_WZXFYF[E]D_FbIcFdDeGfCgE
~thn	u-GJ^
~tho	I!D#D%E)[*a+c,F-G/E0H2H3Y5I6G8E9D:D;H<I>]?d@FAFB[CdDbEFG]JIMDNIO]PEQIRGSFU@XDYGZ<[[]J^CaBbGcEeBfDgF
~thr	S!G%H(F)H*G+Y,I-C.J0J1I2J3I4I5J6J7Y8H9[;J=G>F?FAHB[CDEJFIGJHXK_LHMGN[OIPXRHSHUGWHX^Z_[G_Fa[bJdHeXfJgYh[
~tht	w,_HG
~thu	w@ZH_ZF
~thy	p0YfY
~ti^	W!F#H&J(X*F+G,F-X.Y/H0I1I2I3^4H5J6H7Z=^>G?X@JA]BCC]EIFIGYHJI]KILHM[OGSHTGU_XEYHZ?_GaDbEcHdHeHfFgHhE
~tia	T!I#^%X*G+H,X-G/I0J1J3G4I5J6I7H8I;J=Y>GAJBZCGDGFIGHHZIFJHKFLHNDOIRIS[THUZXGYJZ_[X_Ib[cFdFeH
~tic	J#H%C&H(I)B+F,^-C/H0G1F2G5H6F7H8D9b:C;G<[>[?a@EAECGEFFIG[HcIEJFKJLZMAN]OFPDQHRFSETDUBVGW]ZJ[E]G^__DabbBdbfEgEhC
~tid	i,X-X7_9J>I?I@IBJDZIIKaMJV]ZE]JdHfJgZhJ
~tie	V!C#I&J)Y*X+H,H-c0J1I2G3^4Y5J6I7Y8I9D:E;H<J=Z>C?EAIBCDYEIGHH?IcKGMHNEO]PbQJUGVIWIXEYIZE[G]F^F_[aJbFdBeIfEhG
~tif	Y!Z#J%I)J*I+J,b-I3_4J7I9I:I=H>F?^@HBGDHHaJYKHLJMHNIPISJTJUHVHWIXIZA]F^JadcIdJfJhJ
~tig	Z%](_)J*H+J,I-G/I0J3F4G5Z6J7J8J9I:H;_>]@DBFDEEYGJHCIHKGLIM[O]PISZUHVFWHXHYXZB[I^H_Ia]bHdGeJfHgIhc
~tij	s@[HIIHKIMXN[T[
~tik	z!Z
~til	J![%D&H(]*D+F.H/H0J1_2F3G4G6F7Z8I<G=D>]@aBJCDDFEFFEGEHIIYJEMdNFOXQHRFSET[UCVJWE[X]F_^b[cEeFf[gIhD
~tim	M!E#a%]&G(C)F*I-G.I/C0E1F2H3F4E5H6H7F8F:E;H<H=D>A?C@[AXCJDXFGGEI?JFKcLHNFOcPEQIRhSFTJUFVDXZYF[G]]^E_Ea_bDc^dFfFgF
~tin	]!H#a%I(H*J+I-F/Y0[3D4I6^7J9I:I=I?G@cAJCGDDFZGJHFIFJJKXLYNFOXPJRZSJTYVIXbZA[I]^^I_IaFbIcIdIfIgJhG
~tio	>!>#E&F)E*]+^-Y.E/?0B1I2B3B4A7F8H9<:Y;I<^=^>??a@=AIBFC^D]EfGYHcIBJIK>LJMFN[OEPEQYRESHTGUaVFWZZD[Y]G^__EbBcYdaeafFgEh>
~tip	c#_(I-H9H:a>I@IAaBICIDIHBI^KHMXNJO[TJVJXI]JaHhY
~tiq	p-H@JK]N^WXZGa[hJ
~tir	d!J#I(J*J-I.Z1_3J4Z8Y9I=]>J?]@IBGCFDYHAIIMJUaVIWJ[Y]IaIbIdJfJ
~tis	i/YBYHFIGJYNdWJZHaJ
~tit	]!I#Y(I*J+I-Z/H6J7c9I=I>J?E@]AaBGD^GJHbIDKELIMHNGOGPJQXSJTIUJVHZA[I]I_FaHbGcHd[fIgJhG
~tiv	G!k%E&b(B)[+C,]/D0]1D2D3]4A5F6Z7C8X9@:>;]<J=?>I@>CEDGEAHCI>JHKGM@OBPDRCSBTHUfXcY[Z9[J]A_Ga?cdd_e]fEgDh@
~tiz	u9]>J?JK^ZGaH
~tja	uHFU^ZJf^
~tke	w@[I]
~tki	s9X@[HJI^
~tko	i![(Y3J9H:_;Z@HBJDJHGKJLZMJP[UJVIZE^[hJ
~tl^	l?GDJH]XbZI
~tla	w9IH^I^ZH
~tle	wHXc]
~tli	c%J(I)J*[/X:J=H>J@HBIDHIXMINePJSITJUGVIWcZC]JaIbIdIfJgIhJ
~tlo	W!I%J+J-I3I4J9H>G?I@GBbCJDJHdIHKILJMdNIOHVJZD[F]J^JaJbHcIhI
~tls	z+JDHHFYa
~tly	[#Y(I+J-a/J3J9J:J?I@bBJCJDJGYHJKXMJNISXVZ[I^JaJ
~tm^	pBGHHRedHfG
~tma	i-]3J9Z>IHcKXZI
~tme	g(X:J>X@HBJCYDJF^G]IJKIVaZZaJ
~tn^	zdZ
~tna	wI[ZI
~tne	d!I(J-J/J3J8Z:b=J>Z@IIIKIMIPJS]VJZF_XcJfXg]
~tni	w3JHFK^c[
~tny	wHJYXZId]f]
~to2	z-^
~to^	C!Y#d%[(@*F+F-D.H/F0G1[3a5D6D7G8D9J:Z<C=<>H?E@CAGB[CID]EBFDGHK?NGO^PGU_VbX]Y_[C]^_]a^bGcBdFeCgAh=
~toa	r)aU_ZH
~toc	g!J(^)I*J,G-I3I9G=E>H?H@JCIDIHYIJK]NJRJVJXJYgZG]JaZcFfH
~tod	R!J%G&J(E)G*c,G-Y.J/F0J1I2I3E4G5J6I7G8H:E;J<J=E>E?b@cAHBHCfDEEIFIGHHEIBJHKALHOGPFRGSeUaVDX]YIZE[H]F_HaCbFcFdGeIfFgHhE
~toe	w6]9I>]@JHIP]ZJ
~tog	l(I6_<Z?J@IKZTHW^
~toi	zHJb]
~tok	X!H#H%H&J(H)H*H+J,k-Y/I1J3G4H6J7I8J9G:I;J=G>H?^@GAJBFCHDGEJGIHIIGJJKGLIMIOIPGRdSITIUIVGWJXHYXZ@[J]I^I_IbHcGdHeEgJhI
~tol	Z!I#H(F)X*H+I,I/I3H4^7J9F=X>[?Y@XBECFD]GIHELJMGNYOHRJTHVZXYYZZ][I]G^Y_IaFbJcId]fIgHhI
~tom	U!H%Z)G*I+I,I-_/I0H2H3I4I5J6J7H8I9E:G;J=Z>X?D@cAIBJCGDEEIFJH]J[KJLIMGNDOHPHRJTGUGVFWJXbYJ[H^G_GabbHcHdHeJg[hG
~ton	Y!D#H%G(g)H*H+J,a-F.Y/I1J3E4[7G8I9F:];J=H?F@EAJBECGDGEJGHJIKFLJMGNGOIPHSaTJUHVEWIXH]H^H_Jb[c_dHeJfGgGhG
~too	_!J#I%I)[*H/Y0J1a2Z4I7J8[9F:J=I>X?Y@FAXBaDIFJIHJ^KGMHNGPHRFSITJUHVHXGZC]H^[_JaGbIcIdHfGgZhJ
~top	P%F(E*H+I,I-E0]2I3F4H5I6H7H8G9E:G;Y<J=Z>E?F@BA_CFDFEIFIGEHdIDJGKCMbNFOHPJQJR]SGTGUGVEWIXFYG[H]^^J_GaEbccHdEf_hJ
~tor	C!F#=%^&b(Z)]*]+D,E-;.X/H1A2d3a4Z5^6F8a9G:d<c=>>[?]@@AFB>CADAEFFGGBHaI>JFKYLCMDN]OGP_Q_RES^V^WEXEYCZ8[C]=^F_bcJdJeBf>gAh>
~tos	f!J#Z(J)_-]3J4J9J=GBXCJDIH_IIKJNYUaVHXJZGaJcJfH
~tot	n#Z%^(J9YHGVZXIZ]aJ
~tou	X!Z%G)_*G,H-Y0I1[2I3D4H6J7I8I9_:G;J=G?DAIB]CFEJFJGHH<IEKDLINYOHPYSZTZU_VJWGXIYIZI]G^]_HaZbGcGdJeJhI
~tow	b!I#J%I(])I*J-a/J3J4Z7J9I=Y>I?H@FCJDZFJGJIGJJKGMINHPIRJTJU]V]WIXJZY[J]J^IaHbHcJdHfIgXhJ
~toy	r#^-J9YBJHEKJVY[Xh[
~tp^	zc^
~tpa	w@JH[ZHh_
~tr^	T!I#E%[&J(F)F+X,G0J1I4G5I6I7J8H9E:Z;I<J>D?D@aAIBZCZD^EXFHHAI_J]KbLHNFOYPEQJRZSFTJUDVYXGYIZF[G_JaCcJeIfFg_hG
~tra	?!D%C&C(Y)e*_+b,X-D.F/h0H2C3C4D5A6F7b8@9;:[;A=Z>C?A@[A?C?D_ECFCGAHaIDKDL@MDNHOYQBSdTdVDX?YCZZ]J^H_Za>bGcCdGeYfZg^hA
~tre	X#Z(D)H*F,G1I2X4I6J7H8I9D:H;J=G>E@[AID]EIFJGIHIJILINZQbRJSYTHUHVEWJXFYIZ][I]Y^I_IaabHcIdGeIfGgXhF
~tri	L#^%G&H+a,G-C1F2H4F5H6G7F8E9C;G<I=^>B?C@[AZCIEGFYH]ICJEK_LJMCNbQdRFSFUFVIWGXcYG[F]D^I_DbDcFdEeGfEgFhI
~trl	g@IBJHJM[^JbYhc
~tro	H%A&F)B*H+E,I-^.G0H1H3;4f5e6D7G8B9=:I<E=?>Z?>@]ACB_DZEDFDHAIdJfK;NIPESJTAUBVIWDXaYZ]B^GbDcIdHeDfEgY
~tru	a!J%Y(G,I/I1Z4H8]:J=G>J?J@GAJBGDJFZGJHXIJKIMINIRYSITIUHVHYJZD^^_JaJbIcZdYe[f]gahI
~try	c#Z+I3_>I@JBIDGHAKJNXO_YaZHbY
~trz	n9I:Y@ZDZHZZIfX
~ts1	z9JHES_TJ
~ts5	l#GH[Tc_I
~ts7	zH_
~ts^	T!H,J-b0Y1J2J3D4J5X6I8J9X;H=H>F?G@JAZBCCGDIFJGZHFJ[MFNZO]PZRJSGUGVHWIXIZC[I]F^F_Ga[bHcYdXeJg]h]
~tsa	w7Z>HH]IZNHZIaH
~tsc	u/J6bNJ
~tse	^!J#I%a(G)J-J:J=J>J@JCJDJHFIYKZMJNFS]UIVHZD]GaIbIcIdJfeg^
~tsf	o*[?_HIX[
~tsi	e([+Y?JD_G[HGL_PJZF
~tsn	z9ZHY
~tsp	c#[%J1X3J@JBXHHIGKJN]OYZE[bbIc[hJ
~tst	m0_3I8^@JCJHHIIK^SX
~tsy	zG^
~tt^	P#]&I(F*^+G,Z-^.X/E1G2H4I5H6H7F8G9X:G;H<^=]?C@XBEDCEGFHH]IBLFNaPERHSFTHUHVHW]YIZ[[H^Z_FaEbGcFdDeJgHhI
~tta	[%I(I)J*J+J-Z3F7J9F:I=H>H@bAJCHDHGJHDIDKYLJN^PISJTaVHWJXHZ^[J]H^JaHbIcXdHfIgJh^
~tte	N!D#Z%J&I)F*F+G-].I/a0]1G2[4F5H6G7F8F9G:J;G<H=C?C@]AGCBEHGDIfJEK@LHMBNZOCPJQISYTFUEWFXeYGZ^[F][_DbJdDeGfGh[
~tti	Y!]#^%b+J,X-[/J3]4J9[:I=G>H?H@]AZBECIDGGIHEIHKEMINJOIPJRJSJU^VGWJXGZC[I]I_IaHbIfIgJhI
~ttl	l+IDHHGXbY^ZJ
~tto	X!B#E%H(c)H*H+G,I-D/G0J1I3[4H5J7I8Y9H<Y=G>[?E@DAGB[EJFIH@JIK]LIMENEOZSZVEWHXEYI^J_^a[b]cGdGeIfGgIhF
~ttp	zc^
~ttr	a!J%I+Z-I1J3X9J:J>I?JBICHDHG]H_IaK^LYMJNIOJPZTIVJXIZB_IaIcIdJfHhI
~ttu	o*XKJZHha
~tu^	k!I%Z0^S^VJZY_Y
~tua	^%J(J-H1^3I4I8J9J:J=I>J?H@FBFCJDIGIHHIZKDLJMYNHOJR^UIVIYIZ@[I^JaJbJcHdHeIfdhf
~tub	w>]HHKYZJc[
~tuc	d#J(I)]+J3J9J>J?JBIC[DbH_IJKJVJXXZ[_JbJ
~tud	g!X-J3I9Z>F?DDIGZH^IYKJNZTZV_ZG^Z
~tue	e-H@YBXIHKYNXQXR[XJZ@dJhe
~tuf	zBJG]HJZZ
~tui	r@aH^ZHdI
~tuj	u=GH[b]
~tum	u1Z>JHIKYa[
~tun	]#I%Z(J+I,X1X3I4]6J9I:J=I>H?I@ZCIE[GJIHKHMINIOIRISJTEUJVIX^YZZI_Jbbc]dIfFhJ
~tup	a!J#J%I(H)I+_,a-J1J3I8J9G=I>I?H@IBICIDdE]GJIJKJMJNIPGTJVHXJZD]J_IaIbJcJdDebfHgJ
~tur	K!_#G%Y(A)^*I+H,Y-G0H1E2F3G5F6Y7D8_9A:E<[>E?F@DAEB@CCDDEDHHIFLDMAOETDUcV^WCXCYXZF[F]D^GaEb]deebfXgHhF
~tus	pBZHJb^
~tut	c#J(J)J-b/I3F5Y9Z:J=H>H?J@HBYCJH]IEKFMINYOHS]TYU]VHZE]J_JaJdIgYhJ
~tva	w>^aG
~tve	zKX
~tw^	u-[
~twa	l1]9[@HH]JXZ]
~twe	Z!H#G%F(I)J*^+J,J-G/H0[1I3J5I6^7I8I9G:I<[>G?G@dBECZEJGIIYJJK]LZMGNGOJPIRIS[UHVHWJXGYJZB[J]F^JaHbHcadXfFgIhI
~twi	g#I-J/H9J@XAcBIHYKJS[TZ_FaIcJ
~two	T!G#H%E)I*X+I,J/F0J1J2J3G5H6I7H8I9Z:G;J>E?FAJBXCGEILHN[OIPHQ_RISETJU]VZWIYIZ[]G^X_HaEcadbeJfDgGhZ
~ty^	M#C&I*],G-a/E0H1G2G4F5H6G7e8F9D:D;[<I=F?YA]BAC]FHGEHZI^J]KALFMDOGPDQ^RGSFTJUEVFWEZD[F]E^J_Hb[c]eFfEgFhF
~tye	pca
~tyl	l?[@]C]P]ZE[Z
~tym	zT[
~typ	V!I#^%H(G)J*J+J,_-F/H1J2I3b8I9H:]=J>B?I@aAIBECGDGFJGXHEI[JJKYLJMFO_PIRJTHVHXGYJZE[I][^I_IaDbJcIdHeJfIgJhd
~tz^	u:X>[
~tzd	rO[PZZI[[
~tze	O#I%H(_+J,G-F/H1H2I4F5I6G7J9I:^;_=X>E@GA_CIDDEHHFI[JGKCMCNDPXQJRGSGVZWIYH[J]a^Y_[aYb]eGfHgIhE
~tzi	zh_
~tzl	wC[DIHHMJg]
~tzs	zC^HZZG
~tzt	X#](E)I*I+J,[-J/X3H5X6J9G;JB^CGEXGIH@IDJJKbMXNIOXRISITHUGVFWIX^[H]G_IaGcHdFfGgbhE
~tzu	a#J%J(I)X+J,J-I3J:I=X>J@IBICIDZGJIIKINZPIS[TYU[VZW_ZJ]YbIcIdHfX
~ua^	m3J>YHHL[M]T[
~uad	z3H>JHIO_
~uag	zZY
~uai	l!Y3^7]>IHX_YdZ
~ual	Y!I%H(H+J,J-E1]2J3G6J7J8I9X:I=H>H?I@HBECHDHGHIDJJKaLIMXNYR^TIUIVHXIYHZB[J]H^I_JaIbIcGdDeIfdhe
~uan	a#G%X(J-F/J3I9E:H>GBZCGDIIFK[LJMHNHOJT]UIVIWIXbZa[J]I^IaHbIcJdJeJfIhb
~uar	R!Z#Y%G&J(_)Z*E,F-D.J/X0Y1I2I4G5I6H7[8X:Z;[<J>C?C@FA_BDDHEHFIH>JHK^NEOYPXSGTDUEWHX^YIZX]]^]_YcFeIfFgHhD
~uas	k*Z/[9I@ZAYC_HIK[ZH
~uat	h!Y-I3H9J>Y?G@YBHCIDJHIIgKIMJNIOHXIZD[JaIhJ
~ub^	s9]H^ZF
~uba	s>bHFNZZI
~ubb	w3Z@ZHIKX
~ube	Z!H%G)J*J+X,J-F/a0]1J3H4I9F:H;I=H>^?G@FAXBED^EIGIHAIFKELIMZNFO_PYRJSYT]UIVHX]YJZB^HaFbHc[dGfGhH
~ubi	k!Z>Z?_@YCYDIHEV[
~ubl	c(H-J?I@GAYBYHZIIMISZVJZa[J^JaJdXfIhI
~ubm	mHFZb
~ubs	l([-^3H9I=_>I@ZBJDYIHMJOIPJZH
~ubt	z?ZI[ZI
~uc^	g!^(JHJJZNYT[ZG^X
~uca	m-Y9I=I>H@ZBJHYKYLYMJN_VIZHaZ
~ucc	Z!I#G%H(H)I-J/f3J:J=J>J?J@[BfDJEJH?IJKILJNEPISIUFXJZH[H]J^F_JaJdFeZfHgJhI
~uce	zBZHJZJb]
~uch	W!H#Y%G&J)H*J+G,H0J1Y2I4H6I7I8I9[;J=E>JAHBHDIEIGHH^IZJILIMJOHPYRHSJUIVFWJXbYIZZ[J]F_[a^bHcGdFeIfXhG
~uci	u/Z9IB^LY
~uck	L#B)Y*E+D-C/I2H3H5I7H:[;E<H=]>D?J@FAJCZD]GEHZI@JIN@OEQJRXTDUXW[ZZ[H]I^Ba[bXd[eZf[hB
~ucl	zHJf^
~uco	s9[@[BYMX
~uct	d#X-Y?JBIFZJbNIV^ZFbX
~ucu	i3F4[9I>J?I@JBZD]HDM[NYU^VJWZZIa^fJ
~ud^	J!I#@%C&H(C*E+F,Z-G.H/f0f1E2G3D4E5G6^8E9I:D<H=J>F@AA[BCCEDDEEG]HZIFK>LJM_OFP^QHRGSFTdUCV[WFXFZ=[D]C^B_aaDbBd[eFf@g^hC
~uda	e#J%J(I-Y/J3I9]:J=J>I?I@[AJB[CJDJHDIHKGMINJVIXJZ[]J_daHbJcJdJfJgZhX
~ude	b-Y/J3I9J>Y?DB]DIGYIXKIM_NJTIV^ZE^YdJg]hZ
~udf	i/dG[HFNIcJ
~udg	zHX
~udi	a(J)X-Z/]3Z9I?JBGDHEZIJKJLXMJN]VXYY][^IaJdJfJhX
~udo	n#J@IB^HXT[ZIa_dJeX
~udr	r+]?Y@[HZKJZI[]
~uds	u0aHJ
~udt	z3IHIIJK^g]
~ue^	Y!J#Z%Y(G)J+Y,J-F/]3I4I6J7J9Z?H@JBYCFDYGIL]MaOIPITIUIVHWJXIZH[^]Y^]_JaGcIdGfIhI
~uea	X!H#d%I(I*J+J-].X/I1X3H4J9I:I=J>H?E@EBZCHDHIHLJMHNIOJPIRJSHTbUIVHZE[^]I^J_JaIb[dIfIgIhI
~ueb	n=^>]BZCZHJZH
~uec	pZ^
~ued	X!X#]%J*G+H,H-F/I0J1J3F7G:H;J>]?DAIBXCFDGFJGHHIIHJJLHOHSHTEUXV_WIX]YJZ^[X]FaEbEdJeJf]gIhE
~uee	w#[
~ueg	wC[HZc]
~uei	e#_-H3I4J9H?JBHCIDXJXKHMINIOJT^XJZE[Z]baHbYhJ
~uel	[%I(I*J-G/H0[1J3E4J6I9H:I=I>]?G@DBFCHDEGZHCIDK^LJM]O_RJTIUIVZZH[J]H^JaIb[cIdHfHhg
~uem	j8X=Y>H@ZBID]HZPZS]U[ZH
~uen	W!b#[(F)]*Y/H0J1J2]3Y6I7H8I9Z;I=G>G?F@ECEDYEIFZJJKBLZMFNEOHP[RISITGUEV_WGXFYJZF[Y]G_XaGbGcGeJfEgI
~ueo	p#Y-JHHT_XI[YbY
~uer	Z!H#a%I(I)I*X+Z,J-F/I1J3F4I6J7I8J:J=H>D?[@cAJBDC^DDIIJJK^MXOGQ^RISJTHUHWJ]F^I_JaEbHdHgI
~ues	M!I%E&I(Y*a,G-b/G0I1H2I3C4G5I6X7J:g;H<H=C>B?bAGCDEFFHGFHcIHJXKHLXNDPCQHRZS^TEUEVFWGX^YGZA[F]D^F_FaGbEdEeGfCgGhD
~uet	wEXH[a]
~ueu	uI[N[
~uev	c#J-H/Y3H4J8[9J>I?I@YB[CIIXM_NXOIVJXJ][aJdIfJhH
~uf^	g-I3Z9Z>Y?^@JBJCJHEL[NZQ[ZF]Ja]hJ
~ufe	i#J,Y-X3X9H=^>X?J@GCIDJHIKJLYMIZ^]YaZfI
~uff	_%a(a+Y-E3I9X>Y?Z@HBEC_DHGZHEIYKIMINJOJPITJV[XJZI]JaIhJ
~ufg	m+Y8Y9J@JDJHGIJL]V[ZY]]
~ufi	p([-XI^KJ
~ufn	u3_
~ufr	uH]Q]
~uft	i0Y>[@IB_HGKJL]MJR[ZFcZfZ
~ufu	p%X3H8Y@JC]DZHJO]ZI][
~ug^	m!Z@JHGI^KZbZd[fIh[
~uga	p!YS[U]ZHf^
~ugb	z4]?ZHI
~uge	l(Z8^@^QXTZZI
~ugg	w?IHY
~ugh	P!G#F%G)H+^,J-Y0J1I3I4I5J6J7X9G=I>EAIB]C[EJFIHJI^JIK[MGN]RISHTXUCZJ[I^H_IdGfIgYhX
~ugi	w@ZC[
~ugr	j%a>]DJHYQ[ZY
~ugs	rYXZJd[f]
~ugt	n4]8[C[DZHHT^ZJ
~ugu	u9^HDK[
~uh^	u@_
~uhe	p?]@JHIIJKaPYZH
~uhr	o%XHGQXR]UZbY
~ui^	a#J%I(I-J9I=Y>G?I@ZBZCHDIGJHBIGK_MINJO^PXRJTJUZVIXEYZZF]Ia[b[cJf^gYhI
~uic	u9Y@X
~uid	c!I(J+I,X-G3I9I=Z@IAcCJDHGYHZIHKHMJNJPJVJZG]J_]dJeZh^
~uie	f-J3I9I:J>H?[@^BHC^DHHFIGK[LXMYXIZZ[Y]JaH
~uik	h!](Z-I3I9H:^;^>I?Z@HBJCJHEK_MJNIVJZE^[aHdJhJ
~uil	]!H#b%J(I+J/J1d3G5J6Z7I8J9I:G=I>I?H@FAJCIDHGIHBIFJIKGLJMGNGOJPYRISIT_UXVFWYXIZD[a]I^]_JaIbZcHdIfHhH
~uim	w9[
~uin	zgX
~uio	z3[HH]^aE
~uir	R!G#H%D(Y)H*G+]-F/G0Y1I2I3E4I5J6I7I8Y9F:G;J<a>E?I@ZAHBFCaEdFIGHHFIbJIKHL]MHOHPFQ_RJSITHUHVHWIYHZ?[I^G_HaFdJfIgIhG
~uis	]!I#^%I*I+X-G/[1I2J3H4I7J9J=H@FBXC^DHEJFYGIHXIXKFLJMGNaOIPJRITGUIV]WJXHYIZC[Y][_HaGbIcHdHfG
~uit	]!X#_(I*I+J,J-]/J1J2X3G4Y6J7J:Y?XAJBFCFDHGYHII[KGLJMGNGOJPJRISXTIU[VIY^]_^J_JaFbIcDdGeIfGgJhH
~uiu	z?IBZHIZJ]^aJ
~uiv	r#]-Z2Z9J>J@IB[IJMIZJaJh[
~uj^	c!J#H%J(I-G3X4J9[:I>H?I@GBGC]H]IXKGNHO[TIVIXIZY]J^JbZdIfJh]
~ujo	l3I9[>J?I@YDYHGM]TYXZZHaZ
~uka	wH]
~ukt	m8^9I@HBZHIIJKJP[Za
~ul^	_%G(G)I*H+J,J-G/H1J3G4G5I7I8I9E:I=G>G?Y@[AJBHCaDGEJF[GIHCIZJZK[LJNHOJRJSHTIU]VXWJXHYJZ[[[^I_IaEbHcIdGeZfFgahI
~ula	Z!H#^%I(H)X*I+I,J-[/I2J3[4b6J7I8J9D:G=H>X?F@EAJBFC]DbFXGJI]LIM]NGO[PIRJSJTHUIVGXGYJZA[J]G^I_IaDbHcIdIeJfIgJhZ
~uld	Q!C#I%G(E)H*H-a/H0I1I2J3Z4]7J8G9D:X;J<J=G?G@HAIEIH]IHKXLIMFOHPGRISHTHUJVXWIXGZ_[H]F^Y__bGcXe]fFgHhI
~ule	Y!J#I%J(H)I-F/[3I4I7J8I9I:X>I?IBHCIDIGeIYJYKELJMHNePGRJSITXUIVGWJXJYJZB[]]J^J_GaIbIdIfFhH
~ulf	zI]NH
~ull	]!H#F%X(G-G/J3H4]9Y;Y=J>G?IBaCIDIGJHXJJKGMHOYPJUJXIZA]Z_JaYb[cJdJf[hH
~ulo	z2[HIh[
~uls	p(a:ZHIVJZJbZ
~ult	V%F&H(G)I*H,I-E/^1J2[3E4H5J6I7H8H9D:a;J=G>F?F@aAcBECFDEFIGHHYICJHKcLIMCOcPGQJSITGVGWFXGY[ZE[I]G^H_HaEb_cGfHgI
~um^	V!H#H%H(G)H*J+J,J/G0Z1[4I5]6J7I8J9F:H=e>F?G@ZAIBECGDJEIFJGIHZI[JIKELXMIOIPHRYSHTHU[WIXHYIZH[Y]G^X_HaGbGcYdFeJg^hG
~uma	k(J-J8Z9_:J>J?H@YBIC]DJHFIJKIN[UJWYZEa[
~umb	M!G#G%H&J(F)H*H+^,I.I/F0I1H2I3g4H5I6H7H8H9E:F;I<I=E>c?D@EAHBHDYEIFJGGHYI[JHKILHMENEOfPFQJRHSITGUHVEWIXZYIZD[G]D^H_Ga]bGcGdHeIfHgHhC
~ume	Q!G#F%H&I(G)H*G+G,I-E.J/H0J1I2I3g4H5J6I7I8H9C:F;J<J=G>d?D@EAHBDCDDGEIFIGHHGI[JIKCLHMDNFOhPGRISHTFUHVEWHX[YHZJ]F^H_Ha^bGcGdGeIfHgIhE
~umg	rE[ZIc_dZ
~umi	z?^bY
~uml	p=[IZ
~umm	W#H%I(H)J*I-F/I1J3f4I6J7J8J9E:I;J=H>^?X@EAIBGDbFJGIH?IELJMHNGOfPIRJSJTHUJVHWJXFYJZC[J]F^I_Ia[bHcIdIfIgJhG
~umn	w1[KZ
~ump	k-XHINa][
~umr	r3^HIOYa[
~un^	[!J#I%I(H*J+H-[3D4[7J9G:I=H>F?F@GBXDcGJHFIHJJKGMZNZOHPITJU]VGW]XHZC^Ja^bbcHdHeJfYhZ
~una	_#J(I3J4^9[:I=I>J?FBGC^DIHAIHKIL[MISXTXUIVJW]][a^bHdJfHg[hJ
~unb	p&_H]T^ZHdI
~unc	U!G#H%H(Y)Y*J+[,I0J1X2J3E4I5]6I8I9E:I=F>E?D@ZAIB[CFD_EJFJGHHXIYJILZNEOHRISHTHU^WZXG[G]X^G_IcHeIhF
~und	Q!E#E%E&G(D)G*F+G,G-].J/F0I2H3C4Z5H6G7]8[:H<H=E>B@ZAbBYDEEJF^GYHFIHJILHMDNFOFPHQJRGS[TGUIVDWZXYYZZE[F]E^J_daEbac_dDeHfDgGhG
~une	d#J%c&[(H-Z/J3^4J9_<X=J@IBIGJHJIGJJKGLHMINITF]YcIeJfJhJ
~unf	lBJHHMZNXX_]X
~ung	N!C#F%X&G*H+Y-@.H/C0]3E5G6Z7I8G9A:A;b=G?FAFBZCXE[FHJHKDLZMHNYO^QHVYWZXA[F^H_DaZbGcadDeGf^gIhF
~unh	w-X0YHJ
~uni	]!H#H%G(I)I*I+I,J-[/]1J3G4H5J6J7a8J9D:G=G?E@FAJBDCHDFEJFaG_IFJZKHLJNEOJRISITIUHVYWIXIYJZ^[I]b^IaGbGdHfGgIhH
~unk	]!I#J%J&f,J-F/J3[9G:J=Y>I?I@ICIDIEJGJHZIHKGMHNISJU^VGXJ^I_Ja]cJdHeJgJhI
~unl	R!G(H)H-H/H3I4J7I8J:I>G?H@FAJBaCJDIGHIHJIKGLIMHNIPHRJSJTbUIVGWJXH[g]J^F_FaJbDcIeIfIgIhI
~unn	b1[4[HDJZRZUJVZZE]ZcHdHeHfa
~uno	k=YBFCJHFIJM]S]UdVGZFcJ
~unq	wHJS[
~unr	w-HIJZ_cY
~uns	^!J#H%H&a)X-]/X1[2X3I4I6J7Z9I:]>I?H@EBBCIDHFJGIIHLJMFOJPIRXSHUZVEWIXJYZ[I]H^H_IaFbHcYdHeJfXgIhH
~unt	?!f#a%a&D(?)Y*_+Y,Y-<.E/?1C2a3]4A5G6B7D8D9@:Y;Z<H=F>AA^BBCGEDFCGYHHIIJBKAL^NCOIPdQ[RCSAU?V]W@X[YDZD[J]B^g__aAbEc?dZe@fAgDhD
~unv	wg[
~unz	j-JHYU]VZZXfZ
~uo^	p#]5X>XKXMIYXhJ
~uoi	r*[8Z@JBJV[ZZ[]
~uol	g(^)[*Z-J3I9I=[>G?F@HBJC]DIHGIYKZNYU]VHZGaJhZ
~uon	z9_HJ
~uor	s#_9[GX
~uot	s3ZF[IGZ[
~uov	b!J#Y%I(J-G3G4J7J8[9J:Z=I?J@XB_CILJM^OJSJTJVJXJ[Z]Z^JaHdHfIgJhG
~up^	P#E%B&I)E+],^-D/G1G2H3D4F5H6]7G8G:F<I=H>D?D@EAFBGCEDbEZFHGJHeIHJFKCLGMEOGPdQIRGSGTFVhWFXFZ<[G]E^EaDbEcEd?e_fCgFhF
~upd	V!I#I%H(^+J,J-F/]0]1_2J3G4H5^6I7I8I9Z:I=H?HAIBYCIDGEJGHH[IGJIKCLIMGN]OIPHRITIUJVHXJYIZH[I]I^F_HaHbHcGdFeHf_ga
~upe	h%J(H*X,X9[>a?J@IBID[HCKJVIZ_aJbJcZ
~upg	e#J(I1c4G5]HXRJXJYIZHbHcIdYfagJ
~upi	s@XZG^[gZ
~upl	h%I&J3FAdDZH[fH
~upo	c3J9I@JBJHGP_VeZG
~upp	S!G#H%G(])F*C+I,I-F0J1d2J3D5^6J8I9I:X;J=F>J?Z@IBDCYFIHXKELIN]OIP]RHSGVdWHXFYIZB[I]GaFbFcGdFeI
~upr	r%](a;ZHJZGhY
~upt	n+^BJHJIJMJZI]^h_
~upu	z([f]
~upy	wHZV^ZJ
~ur^	A&X(D+Y->.G/Y0C2F5D6D9c:Z;H<b>C?E@bAGB;CBD]E]FEGCHIJCK?L@MHNDP[QHRXSHTHUZV]WYXcZX[A]I^F_EaXcZdaeafYg@hJ
~ura	Q!X#D%H&I(D)E*Y+I-H.I0G1F2H5H6_7F8]9C:C;H=J>C@CAGBACJDBEhFHGEHDIDJGKCLDMHNCR_SET^UAWZXDYXZI[G]^^F_EbCcId^edhD
~urc	c!H%Y3Z4X8H>J@IAdG]HGIJKJMXNJPJTHVJZG]J^JdJ
~urd	^!Y#H%Z(F)J*J,X-G2J4Z7J9I:H=X>Z?^@ZCHDHGJHHIGKYLJNHOJUYXY[J_]aGcJfIgJhH
~ure	^!J%Z)J*Z+I-H/I3X4I7J9[=I?a@HCXDEGJKFMFOHPIUJWYXHY^ZY[H]I_JaGcIdYfIhI
~urf	r)[PZQXZGb[
~urg	u9]@JBJIIZ^
~uri	R!G#G%Y(Y)Z*_,H/I0J1I2J3J4H5J6H7H8H9G:H;]<J=G>[?a@CAIBFC^DYEFFJGHJJKZLIMHNGOHPFQ_RISIUFWZY_ZA[I]G_HaEbYcHdGfGgI
~url	s1I9[H^
~urn	Q!b%F(E)_*G-J0I2I3E4F5I6H7X8H9I:J;Z=F@JAHBDCFDHEHFIGGHBIXKYLHMFN[OHPEQJRGSXTGUaVZWFXGYXZE[H_ZaIb[eYgF
~uro	h)J*J3H9[?[BJCZDHOIS^UFVaW]ZD
~urp	z)[HJPYVJ
~urq	s*[V[ZZ[]
~urr	Z-H3I9I>G?J@XBIDIIFK]MJOJSXVJZX[J^JaJeYhe
~urs	h-I7X8[@[DJGJHHJ^KJM[TJU[V]ZF
~urt	h-H9J@HCJDJHEIeKHN]XZZHh[
~uru	P!Z#E&Z(]*G+H,G-E0X1H2I5I8G9H:^;G<J=Z>H@FAICHEYGJHDIDJJKXNDOHPHQJRGSXTFU[VZW^YG^E_GaXb]d[eFfZhE
~urv	zLYZ[
~urz	i-I@]BJCXI^KZMJT]ZE_Y
~us^	G#Y%^&G)[*E,I-^.X/c0H1F2I3^4C6F7H8J<F=]AGBBCEDDGBHGIcJaK_M?OXPGQJRXSBTGUZWGX[YCZD[C^E_Da@bEdZgE
~usa	]!J#I%I(H)J*I-^/J0Z3H4J:H=H>H?]@FBGDEGJHBJYKdMHNYOZTJUIVYWHXI[J]I^JaGbIdIfJhG
~usb	w-[>^CJDJHG
~usc	d(J-J3G9I>IB]CIHEIeKIMJOJZXaJc[
~use	=!]#Y%E&D([)_*Y+Y,J.G/@0A1D2B3E4A5B6@9@;c<C=^>>@HAdBYCFD[EZFXG[HGJEKYLZM?NEOGP]RASBTIUGVIWEZI[H]^^^_eaFbEc=e?f>gdhI
~usf	zQXf]
~usg	f#Z%I(^)Y-I3J4]9J=I>I?J@JBIDIG[HDMJRJTJUXVXYZZJ]IaIcYd[
~ush	s>ID[HEZIa_b[
~usi	b#^-I3J=c>J@GAZBHCIDZLXNITYXZ]J_JdHfJhI
~usl	p-Z2Z>]HIZIf^
~uso	l!]/^2Z9J=J>I@[BHCJGXIGKHU^ZH][dI
~usp	n!]H^X[ZH
~usq	w9Z@Yf[
~usr	z-ZIX
~uss	]!I#E%H(G)J*Z,J-F4I6b9[<Y=G?]@^AJBYCGDGGXHYKEOIPIRXSJUHVEWJXGYJZB[Y][^I_IaEbHcHdGeJfGgJ
~ust	L!E#F%[&X(F)E*Z+I-]/F1H2F3I6G7G9Z:Y;H=D>G?G@_AFCaDGEZFJGIH[I_J[KYL_MZNCPDRGTEUEVEXHYI[^]H^G_IaJcEdHeHgE
~usu	T![#I%H(a)Z*E,G-F/J0J1J2J3I4H5J6I8Y9E:[;[=X>E?D@JAaBEDIEIFJHAJIKYMFNFPIRHSHTFUFWIXJYJZ^]^^^_]cHeJfGgIhE
~usw	r3J?ZC^HJ[Z]]aF
~usz	w%Y*^
~ut^	I#c%C(H)H*C+D,D/D0F1D2E3]4X6E7F9G:C;E<G?@@^ADB^CJDJHHIaJDKDLGMbNGQGR^S_TaUZVJYE[Z]F_FaIb@dCeAgF
~uta	^!H#H%H(H)J*J+J-F/]6J7I8J9B:H;J=]>F?GA]BFCGFYGYH=KYLJNIOXPIRJS_THUIVGXH[I^[_]aFbHc[dGfYgIhF
~utb	pBIHEcc
~utd	r1]>]ZJfH
~ute	R#]%F&I(^*F,^-F.J0H1H2H3H4F5I6G9Z;Y<I=X>B?B@CA[BACJDIEHFHGJH]JHMbNCOIQJRaSFTJUFVIWHXJYHZ^]ZcDdJeHfDgFhC
~uth	N!H#F%G&J(a)Y+G,e-G/I1J3[4H6I8I9H:G;J=G>^?a@GAIBFCXD^EIGHH^IGJJKFLIMGNEOIPFQJRISIUEVIWIXHYJZ@[I^H_Ha^bGcZdGeGfHgIhH
~uti	V!E%H(Y)X*F,X-]/H1I2I4H6I7]9E:X;X=I>F?[@GA[BDDHEHFJHIIXJJK^M]NESIUEWGYJ^]aHcGeJfGgIhF
~utl	X#G-J3I9I>H?J@HBcCJHaIIKJMdNJOHTXZD]JaJbIcIhI
~utn	zc[
~uto	T!E%Y(a)b*I+G/F0H1]2H3B4F5I6H7F8H9X;Z<J>C?B@FAHB?CDDGEHFIGGH_IBJHKCLGMaNCOFPEQXRXSGT[UbVbWGXEYGZD]D^G_GadbFcFdEeHgZhF
~utr	a!I#H%_(Z)I*Z-G3I9H:a=I?H@cBGCaDYGJHBIFKZMHOJPISJTIUHV[WJXIZC]IaIcJdIhH
~uts	k(]G_PJVXZI
~utt	X!D#Z%a(c)I*J+J-Z/I1J3H4J7J8J:I;J=Y>J?HCHDGGIHCJJKELJMHOIPIS[TYU]VGWIXI]I^H_Hb_cIdIgJhI
~utu	w1[KZ
~uty	wH^ZI
~utz	V!Y#J%F&J(J,Z/I2J3H4G6I9I;_>G@BAaCHDHEIFIGXHGI]JILZMFNEPXRHSHTYUFWHZD]^^[_]aJbFcGdIeIfEgYhG
~uv^	k#IC_DIHJTXXZ
~uva	h#[(J,_-I3H9I>J?Z@HBICJDJHBIJKIMJNJX[ZE_Za[bJc^dGha
~uve	X!H%G(G)J+H,J-C/^0]1J2I3F4H6Z7H8]9_;J=H>I?FB[CED]EIFJGHICKYLIM^NIOHP[RISJTYUHVIWJXGYJ]Z^I_XaEbXcIdEeJfGhE
~uvo	w3[V]
~uvr	wHZZJ[]h[
~uw^	e(Z-I3J9]?JBYD^KINFOJVYZYaJdJhH
~ux^	[!J#H%I(H)[*^+Y,J-G/X3G4Z5Y6J7J8J9F:H=H>[?G@^A_BFCXDFGJHZJJLJMFNGO[PGTIUJVFWJXYZ[]H^I_HaFbHcJdHeJfIgJhH
~uxi	p@ZC_ZI
~uy^	z=Z
~uya	zI[KZ
~uys	w#FT]cY
~uz^	wHII]K]
~uzo	r>[HXXYaH
~uzy	i!](Z9J;Z?[@IBJHIK^MJVJZG^[_X
~uzz	r-cHFNC
~va^	R#H%D&H(B)Y*Z+F,F-G.I/Z0J1F2G3J4E5H6E7E8F9?;G<H=Z?ZAGB_EFFYGYJJLIMdN_ODPFQIRGSFTFUAVCW[X]ZZ]_^G_EcCdAeJfZgHhA
~vaa	w-^
~vab	u,[3IHF_[a]
~vac	n#[.^3[BIZ[aI
~vad	b!_#Z(F)Z3[6[9J:J;X>H?J@JBJDIFZHHKJOZTJU^XJZF^XaJfJ
~vag	u0]=GH^c]
~vai	^!I#Z%I(I)I*I,Z-G3H4Z7J9F:I=[>[?^@GBFC[DHHZIGLJMINJPJSZTIUGXZZE[I]IaHbIc]dGhX
~val	W!G#G%G(G)I*I+I-D/Y0I1I2J3^4I6J7I8I:G;J=G>c?H@HAICEDDEJFJH[IIKDLcN[OcPIRaSITGUHVGWJXEYJZG]G^G_HbHcHdGeIfGgJ
~vam	wYZ
~van	Z!Y#F%G)H*Z+H,Y1J2I3E4I6J7I8I9X:G;Z=]?_@XAHBXCFEJFIGHH=JJKcLHMFNEOGRJSJUHVGWJYJZD[I]Y^Y_^b[cHdFfHgJhD
~var	]!X(G)I+Y,]-]/H1J2J3G4I7I8]9E:H;J=G>F?G@DA_BECEEJGIH[I]JJKDLIOHPHRISJT[UHVGX_Z?[I]H^HaGbGcHeYgXh^
~vat	X!a#F%G&J*H+J,Y.Z/I0J3]6_7J8I9H:H=G>_?HAJCIEJGHIGKGLJMHO]P]RISJTHU^WIZA[J]H^HaEbHcGfGgJhI
~vau	r2^H]
~ve^	G!C&I([*[+G,G/G1D4D5]6J7I8H:E<I=[?E@YAYB>CaDbEEFJGHHJI^KbMDNJOZPCQGSETHVFWHYEZI[Y]G_HbGcDd]fJ
~vea	a#J%J(J-G/Y3J8Z9Z?J@ZBZCIHFIFJJM_U[VJZY[Z]]aIbIdIhH
~vec	Z!H#_%G(H)J*I+I,J-G2J3^4I5X6J8J9E:Y=G>X?EAJCEDFGJH>IEJJKZLJM^NGOZPZRJSJTHUIVGWJX_Y[ZJ[H]G^I_JbGdHfHgZha
~ved	c!I%J(]+J-Y/I1J2Y3G4J7Z8J9[:J>[?Y@GBICGDHG]HJIFKGMJNJOISJTIVZXIZY]I_]aYbJfJhI
~vee	o#[7[HII[X[ZI
~veg	m.[6YHGMJZJ]_b_
~vei	r*Z9J;Y?ZD]HIK[ZI
~vel	]!I%I)J*I+H,J/X2J3]4^5^9]:G=H@EAJBECEGIH[IEJJLJM^NGOIPIRISJTIU^VGWIXFYYZA[J]G^J_IaFdGfHhZ
~vem	h!J#J-J/^0^3I6Y9J@[AZBJDJHFIIJYKHNIPZT[ZF_ZaJcJdIgY
~ven	M#Z&_(A)H,^/B1F2G3B4E5G7E9J;G<H=Y>@AFBYCDEFHJIBJaMBNeOEPZQHRHSDTGUDVCWF]J^G_EaGbJdEe[f_gEh^
~ver	>#c%H&A(;)A*G+D,>-B.D/D0H1c3H4]5e6c7Y8C9G:C;a<Y=I?C@EAABFCbD_ECFDGCH^IDK]MCNZOXRaUBVGWCY_ZI^G_IbFcadEeAfXgDhA
~ves	s!Z9XE[
~vet	o3IHIJ_OZZJ[]
~veu	a#I%I(J+Z-J3I4[9H>F?HBHCXDGIIM^OJP[RZTJVJXJYZ[X]JaFcZhY
~vev	wK^f]
~vez	e#_3I9]>I@[BZCJHEIHX_ZE]JaZdZ
~vi^	h![#Z-Z3F6ZBJCXHEIIKJNJOJXbd[
~via	j#H3J9I:J>H?JHZIIKIM]UHVJWZXJZH]JabdJf]
~vic	H!B#G&H)_*D+D,J-C/F0^1X2^3H4C5F6F8E9B:C;F=E>Z?A@AAFBYCDDJEDFFGCH[IBJFKBMDNCOFPAQGRHSeTFUdV[WDXDZE[D]A^FaEbDccfjgAhD
~vid	V!F#G%G(G)I*H+I,I/I0J1H2I4]5J6[7b:a;J<J=G>Z?Y@FAHCEEIFJGHIFJIKELHMZOGP[QJR[SGTHUFVFWIXGYYZZ[I]G^G_Fb[c^eIgIhG
~vie	S!Z#]%G&I(J*E-[.Y0[1J4F5Y6G7F:F;[=F>F?DAHBICEDCEHGGH]IIM[NDOFRHSHT]U^WGX]Y[ZA[G]E_FaZcEdZe[fCgI
~vig	l.[@XZF]YbZh^
~vil	Z!G#I%F(d)[*_+J,J/H3Y4J6J7J9G:I=I>I?X@XAJBGDFEJGJH?IIKHM[NIPeSJTIUJVGXIZF[]]I^I_HaHbJcIdIfJhJ
~vin	d-e@ZHFIIKHZE^]hJ
~vio	Y!H#Z(I-c/H3H9H:I=I>]?HCIDHEIGJH>IFJJKaNeO^PJTIUJVJWJXJZG]I^J_JaIcIdIfJg]hI
~vir	f%J-I3J7J9H>J?J@XBHEYFaGJH_IIKIMZNIPJR[UJVIWHZGaJc_dZ
~vis	Y!I#H%I)I*J+Y-_/J0e1J3H4J7H8J9F:[=F>H?G@aBFCHDFH]IFJJKFLYMGNGOJPISZT^UGVGXHYJZZ[I]G^G_JaHbGcFdGeJfEgIhG
~vit	X!I#I%I(I)J-H/I3H4J6J7J8I9Y:h=I>I?I@GBGCIDHEIGJHXIGKGMHNGPJUHVHXIYJZY[J]H^J_JaCbHcfdHfIhI
~viv	zLYa]
~viz	k2XBXHHS_UIVIcJfa
~vn^	rHHZIdaf[
~vni	zYXf]
~vo^	W!]#Y%G(G)J*I,I-J/I1J2]3a4G6I7I8a9D:G;J<J=G?]@bAICGDXEJFJGIIEJJMGNIOYPGQYRISGTIUHVGWJZD]F_Ga^bGcYdIeHgIhF
~voc	l3J9Z:Y>J@ZBJHYIJMJOZXXZIh[
~voe	wOYTX
~vog	n+ZBJHIIYKINJZ[hY
~voi	g3I9I>I?^@JBICIH_IJMJOEV_ZY]Ja]
~vol	[!a%I(X)J*J-H/X0]3H4J6J7J9F:G=I@bAJBZCGDEGJHEK_LJMGNZO]PJRJSJTGUHVFX_Z?[I]H^I_Ib]cIdHfHgJhJ
~von	l3Z8Y:YBJDJI]R]U[ZHfG
~voo	i#J-_=XIIKHNZU^V[XHZGdIfX
~vor	_!I%J(J-G/J2J3X4[9I:I=H>H?XAJBGCGDFGJI]MXNYOISXTXUJVIXH[I]c^I_[aGbIcYdIfJgZ
~vos	z:]
~vot	c(I)J*J-I3YBXDHE[HFI^KIM[PJUJV[d[
~vou	c#Y+[/X4J9]:J=J>H@[BZCIIGKaMJNHPJRJTJZGaIcIfY
~voy	s&[>YHJa]
~vr^	sT[a]h[
~vra	e*[-]9X?Z@ZHIIIKXMYZG
~vst	r!^;ZHJUX
~vu^	z9aHG
~vue	n+X/J0]BJHEXXZ[b^
~vun	zHIS[ZJbY
~vuo	i3Y9I=[>H?J@JBJC^DIHFIZK[NYZZhZ
~vut	u*X9[HHK^ZIaJ
~vvi	n-[@YB[HHTXZHf]
~w0r	z-bHEIGNJOI
~w32	oBGHHRfZGdHfG
~wa^	o.X9[@IP[Z[
~waa	z*]CG
~wac	U!F%F)H*I+I,J/H0J1J2J3G4X6J7H8I9G;J=Z>F?FAIBZCFEIFJGXHCLHN[OIPHRITGU[V^WIXZYIZa]G_HcGd]eJfFgHhZ
~wah	e#I-[3^9J=J>G?c@GBHC[DHHEIYKXMINIOIVYXJZE[a]Z^JaDhI
~wai	Z(I-I3I9^>G?J@bCIDJHHIGKGM[NFTIVJXeZF]IbZhI
~wal	Z#I(I-G/J1J3J4I9I:I=I>I?IBJCJDXGJHbIIJJKGMHNHRHSETIUIVIXJ[J]]aIbHcgd^fEgIhJ
~wan	N&I)F+_,H/Y0I1I2I3E4G5I6I8G9I;I<J=E>Z?J@XAHC[DXEHFHGGI^K]NHPDQIRHSGUZVJWYXYZE[^]D^E_GaCbFcHdIeIgX
~wap	z@_ZH
~war	]!J#H%I(H)J+J,J-E/Z0J1Z3G4J7J:I=I>E?_@ZAJBDCGDHGIHfIEKFLJMDPJRJTIUIVXYJZH[Z^I_JbHcIdJfIgIhH
~was	w>aHGaI
~wat	p3I>]@]OIZDa]
~way	Z%I(F)Z*[+J/G1J3G4J7J8J9G>F?[@aAJBXCYD]FYGJHJIDJHKZLIMHOIRJSITIUXVGWIXHZI[I]b^X_JbHcIdIfJhZ
~wcz	s@]HJMZ
~wdc	s#b%JHH
~wdl	e%b(IHHg^
~we^	s/XB[MYZZ
~wea	h-^/Z9IHZKYZJ
~web	c-J9I>I@IBZHcIYKJM_NJ]JaIbIcIhG
~wec	l>]@_BHHHKZL]MYZIhZ
~wed	f)b-I9I>J@IBHCJDZHYIJMJZJa^
~wee	V!X#J%G&J(G*^+I,I-E/F0I1H2J3H5H6^7H9J:G;J<[=G?F@dBXCZDYEJFIGXHYJIKZLGMFNFOIPHRHSHTEUHVXWIXGYH[I]F^H_YaFbFc_dFeJfYgHhH
~weg	j3^=Z>G@JBICJD]E[IIKJTZ][bJ
~wei	T!F#F%Z(E)G*],H/^0Z1H3J4F6G7I8J9X;^<J=I>D?C@bA_BGCbEHGFH<IHLJNbPZR^SYVDWGXEYGZ?[F]^^G_FaBcEdCeHfD
~wel	c!J#J(J+I-e1J3J:J=H>J?GBHC[HIKZMIN_OXS]VIXJZA]F_JaIcJdJfIhH
~wen	V#I%H(H)H+H,I-Y/Z3H4J7I8J9G:H>I@ZBbCYEIGIH=JIK^LINJOIRJSITXUGVZWHXG[X]b_JbYcHdYgIhF
~wer	P!E#E%](C)G*I-c.I/C0X1Y2H3D4a5G9I;Y<I=G>E?H@HAHBJC[DFFHGFHII^JHKFLIMJOFSGTGUFXZY][F_FaHbDcIdEgehC
~wes	u1I9_H[
~wev	k+XJ[T[UX
~wez	z9]HX
~wha	R!F#G&Y(])C*E+H,I-F.J0J1G2J3F5I6Y7I8H9];J=G>C?F@DAHBECJDHEIFIHYI_JZLINbPHRISITDUHVJWIXGYIZc[H]J^IaEbGcHdGeIgIhb
~whe	L#X%[(]*X+J,[-I/I0G1H2I3]6H8H9I:Z;I<J=D?]@EAGBDCCDFEJGIHZIEJYK[LFNZOEPGQJRHSYTHUEVCWHXFYHZZ[Z]E^G_^aedDfDgFhY
~whi	R#H%[(F*I+I,Y-D0Y2I3[6I7Z8I9H:G=Z>[?G@DBECJDGEIGHHZLDNbO[PIRJSJT[UHVHWIXIZF[I]a_GaJcGfGg[
~who	f-J3X>J@JGZHBIYKHNJO[U_V^ZE_aaIhJ
~wi^	p/[9^HHMJO]ZYdZgJ
~wia	w9[B[HGZ[
~wic	g#I9I@aAbBIH[KITZ_FaHcJ
~wid	oHJOXSXUZh]
~wie	[!Z#[%I(I)J*[+X,J/J3H4J7J:H>G?H@bBaDFGJHEIYKaLJMGOJPIRJTHUJVHX_YJ[I]G^J_JaGcIdIfF
~wif	c:IBJHdIJK[ZCcJ
~wij	e-J9G>Y@]BXHGIJKIMZNJZ]^[h[
~wil	^#I+J0I9[?H@[BHC]DGH_IHK[MZNHOJVIXJZY[]]JaHbJdJ
~win	N#Y%H(E)H*H+H,I-G/^0J1H2I3G4F5b6I7G8I9E:F;I<J=F>F?]@DBACGDFEIFIGHHZIAJGKGLHMbNDOHPGRGSETEUGVEWHXEYJZF[_^X_JaFbfcZdZeIfXgc
~wip	r+[>XP[
~wir	Y#I%H(G)J*X,J-[/G0J3J4J6J9I:H?_@]BFCGDHEJIDK]L^MGSYTIUIVGXYZJ[Y]G^HbGcId^eIfGgHh_
~wis	k%[/J9X@YBJHHKZM[PFRYTJZJc_dZgJ
~wit	D#G%J)Z+H-H/Z0C1I2J3^5G7F8J9C:];X<H>a?G@IAHB[CEF^GJHJIZKFLZNZOZPYQFTFVYWHXDYGZG]B^C_Xa]cIdJ
~wiz	Z!J#I%J(I)I*H+a,d-I3J6J9J=J>F?I@HB^DFGZHIIIKIMJNJPISJTJVJZA]J^J_IbIcJecfIgJhJ
~wla	l(GH^U]V^ZE
~wly	s%Z8_@ZHFIHNGZJ_Jh[
~wn^	S!]#E%D&b(F)H*H+J,I-b.J1I2I3G4_5H6H7F8H9F:G;Z<J=F?^AGBBCIDFEHFIGGIHJZLHOHPGRGSdTFUGVGXHYHZF[[]F_EdEeIgXhF
~wnd	zHIS_ZJ
~wne	f#I&b([@XHEJ]PIVGZJ^]
~wni	i![%](_3J9I;Z>JBJDYHGMJUJVIZF^[hJ
~wnl	zH[
~wo^	u-]HIT[
~woc	w9XC[
~woh	k#[*Y-^3J@JAXCZHHIHKJM[ZHhY
~woj	z@[TX
~wol	m#]+Y-I/Z9Y@]BJDJH_KIMINJZC
~won	zZH^[a^
~woo	W!H#I%H(X)J*J+J-]/I3I4I6J7J9I:I>H?HBXCHGYHFLJN]PIRJSITIU]V[WJXEYJZ^]I^Y_JaHbYcHd^fGgIh[
~wor	3!A&H(Z)D*D+<,G-a.I/X0I1E2^3?4@5I7a8G9A:G;B=B>C?B@XA>BdCDDCEEF@HZIbJ[KaL[M[N^O?P?QHRCSIT>UGVDX@YDZd[[]G^]_=aGcId_gZh_
~wou	h(G-a9H>ZBJIIKZN]VZZHhX
~wpa	kHJba
~wpi	wO_
~wri	F!B#A%c&H)C*F+F,[-B.G/I0_1X3H7F8Z9E:C;G=Y>G?C@BA[BHCDDCEEHZIBJZK?LCMCNAPZQYR[SETCUAV@WDXCY^ZG[D]D^A__aDbAdeecf_g^hA
~wro	Q!G#a%H(E)I*I+I,Z-C/^0I1I2I3]4H6Z7I8H9Z:G;J<J=H>E?GAIBECGDGEZFJGGICJGLIMHNDRbSIUHVGWJX]ZX[I]H^F_HaGcEdYeGfXg^h[
~ws^	w9aHHZF
~wse	^!J#H(I-J.a3J9J:J>H@IBICJDJHZIIKHMYNIVIZF]_aJbccHhX
~wsz	z9Y@[
~wun	r?]DZH[L]MI
~wur	_!Y#H%Z(F)J*J,X-H4Z9J:H=X>[?^CIDHGJHIIHKZLJNHUYXI[J^X_]aHcJfIgJhI
~wy^	sD^HXOX
~wyc	z3]>JD[aJ
~wyl	k!a.X;ZHGU_
~wym	k9J=XC[HYI^N[
~wys	w(a9JHGZ[
~x80	c(I-J4E8c9I<c@JBIHZIJKJMJN[VJZEaJbJ
~xa^	i(I;Y@[BIH[IJKYMJXYZ]^YaJdZhI
~xac	uDJG[HIO]
~xam	z9J@[H[
~xao	wc[
~xbo	zH[
~xce	a!]#F-J2YBJGJHcIJX[ZG]Je^
~xch	i(I)Z*b>YHZZJ
~xcl	f)Z-[=HGdHFLZPXUIV[ZJ^I_IdJ
~xe^	u9J>]HGfZh]
~xed	s*ZBJHHPIZJ^^
~xem	zHIL]
~xer	z([
~xha	zK]XZ
~xi^	s>YJ]
~xid	zIZ
~xie	p@ZC_ZI
~xig	i3J9I@JCdHGI^NZZI
~xim	l-Y3G>JHXIHLZNHOIXc
~xio	i#J>IBXSJZ]aHb^c^
~xis	[!J(J-J/I3J4Y:I=I>]?H@FAYBHCIDIEJFJGIIFKYLJMJNHOIPJUJVIWZZA^J_eaGcJdEfIhe
~xit	c-E@]BYHIIdKHN_ZG
~xo^	z9J>]HJbZ
~xpe	g&[+Z3[=IBIHYIIKINIO_Z]cJdIeIfHhJ
~xpi	Q!H#F%a(E)I*I+H,I-D/H0J1J2H3H4J6J7H8J9G:F;J<J=^>G?G@AAJBCCHDFEJFJGGH^IDJHK]LjMJNEOJPIRJSITIUGVFWHXHYJZY[G]b^D_Ia[bFcHdFeIfGgHhC
~xpl	j%J&a;]HIMJN]f[
~xpo	m=GFbHaMGQ_ZFfJ
~xt^	^(J>J@bBHH^KGLbMJVYZC]F^IbIdIe[gZhH
~xte	Y(I-I2^3c4J9J:g=J>F?H@HBICJDHIHKZMINJOIVIXJZE]IaHbJcIfIhJ
~xto	w>]?]DFHDa]
~xtr	p2ZHGJ^
~xts	pLaZJ
~xy^	a3J4HBIHXRIYHZD]Ib^chdJfF
~ya^	w>XHII[KZ
~yah	z>^HF
~yap	zH[
~yau	w)[
~yb^	sHIN[SX
~ybo	b#X)I+]-^9Z>J?JCJDJH[IHKHNHS_TJUZXJaJdH
~ybr	jBJH]ZH_Hb]db
~yc^	u?[HZKZVI
~ych	l(]3[=XCJD^HFIGNZVJZGaX
~yci	z(^TX
~yck	r9[HIP]Z^
~ycl	uK[_]
~yco	w2IK^
~ye^	n!Y&[@]G[
~yea	a!^(J-Y1^9Z>^?XBIDIHGIYKaLZNIVJZ@bIhJ
~yen	wC[DX
~yer	e-J3I9H:[>^?J@ZBICJDHEJHAIHKHMJN]OIXZZF]]a[cafZ
~yes	f=^>X@^HIIJKFZ_
~yez	sZ[
~yfi	uC]HJX]aY
~yfr	wHJIa
~ygn	z@]XX
~ygu	mAcHGZJ
~yje	z/]
~yjm	uZ]h[
~yjn	zaYg[
~yl^	u(H=]@[U^VHZD
~yla	k!a.X;ZHGU_
~yli	zHIR[YX
~ylk	m?[C]HHP]ZJ[Z
~yll	rDZHIIZN[
~ylo	sKa
~ym^	l3YHYOYVYZIc[dZgZ
~yma	l9J=XC[HJI]N[fX
~ymb	i!Z-]@IHHI^KJN]ZI
~ymc	zT[
~ymo	m=Y>_HEZ[
~ymp	z@[K[ZH
~yn^	wHJN_
~yna	wH[
~ync	G!A#B%c&E(A)C*D,D-?.G/D0g1i2X3J4^5D6I7C8a9@:A;D=B>??A@@AEBDCCD@EDFDGiHXI?JCK?LBM^NBOCPJQJRfSATBUBV?WDXCZ;[D]@^A_FaAbBc]daeIffgChB
~ynk	z9IG]H]ZJ
~ynu	r3Z>ZDZHJO]
~yo^	zHIc]f[
~yon	a)Z-H3X9[:I>J?I@[BGIHKILJMHNHPZS_VY^[hI
~you	K#G%G&J(B)J*D+^,G-].I/H0I1Y2I4H5I6H8G9d:a;I<I=Z?JAHBCE_FHGFJGLGMFNJOZPDQIRISDTXV[YI[E]G^H_HaJbFc]dYeGfGgFhZ
~yp^	k#X,_3[BJHFIIKHMJOJZJdJh^
~ype	Y!J%I(H-G/I3Y9H:[=J>C?I@]BGCHDHGYI]K[MHOaPJTJVIXHZE]]_JaEbXha
~ypo	m-]3^@]IJNHOJ
~ypt	X!I#X%I(I,I-H/J2J3I4I6h8J9H:I<d=I>I?H@IAJBGCJDIGIH>IHJJKHMINHPIRISJTIUJVJXJYdZC]J^I_IaIbIdGeHfGhI
~yr^	o+]3I?[HIVY
~yri	s-Y/_
~yro	zH]
~ys^	F%D(C)H,F-^0G1X2G3J4E5G6e8E9B:X<H=J>BBAEYFFGJHIIaLHMBOZPCQGRDTYUYV]X_YHZX[F]FaFbGdYfCgBh]
~yse	l#X(G)]?Y@IBYHCTIV_ZE[[
~ysi	oHJZIhc
~ysl	wH[
~yst	]%J(Y+Y-G/I3]4J:Y=J>G?H@^CHD]GJKaLHMFODRXTIVIXIY][J]I^I_JaHbIcJdJfJhE
~ysz	z(^9JHZ
~yt^	n-^HIX^
~yta	n9J?Z@bHJZ[hJ
~yte	wHIZ[h]
~yth	^!J%^(J+X-J/I3I7Y9G:I;Z=I>Z@DBXCDD^FJGJKHOIPFSJTIVIXIZc[X_JcJfGhH
~ytk	o!](Z;Z@JZH^[_X
~ytt	k9Z>X@_BYHHM]ZI
~yub	w?_ZI
~yud	w9ZZZ
~yus	wI[
~yv^	z?[OY
~yvi	jHHNd
~ywa	o:ZHJK[ZIdYf]
~ywh	p?[HJMZS^ZG
~za^	Y%F&Z)H*Z+H,I/H1J2I3Z4F5J6I7H8Y;J=]>F?[@CAHEJFIHEI]KGL]NaO]PGSHTGUHVFWIYX]F^IaDbGcGeIfFgH
~zab	l#[-Y?ZDZHHT]
~zac	Z!H%X(H)I*I+J,I-F0Y3H7J8J9G:]>I?G@GBFCHDHEXG_HCIDKGLJM[N_OJPISITIUXVFW^XIYJZC]H^J_IaHbHcZeIfd
~zad	b!I#J/Z3G7Z9J:I>I?JBHDXHXIYNIOISJTXUJV]X[ZEcJd_fIhI
~zah	m-^3Z>JCZDJHHI]OJXZ
~zaj	w([?ZDZZJ
~zak	u-YBZGZMX
~zal	zBaHJZH
~zam	sBZGXHJd^fZ
~zan	u-YB[GYHJZId]
~zap	i#J(J3J9I>J@IBHHZIJMJO^UJVIXJZZaJd^f_hJ
~zar	X!I#H%H(Y)I*G+a,d-H3I4J6J7J9H:J=I>E?H@GAJB^DIEJFJGYHGIGJJLJMHNHOJPIRISITIUJVHXJYJZ@[J]I^I_HaIbIcHd^ecf[gHhH
~zas	oKJNbTZZJ
~zat	[%J(])^3J8[:J<[=JBJF^G_IJMJNJPJUFVZZG^J_X
~zaw	z-]HJ
~zaz	c%Y:Z;Z?J@IBJDIGYHFIJKJMYVHW]ZG^[f]hJ
~zby	n-^HIX^
~zco	zVXZH[]
~zcz	zC]MZ
~zd^	zN_
~zde	rO[PZZI[[
~ze^	d!I#](Z3J9I:X=Z>I?J@XBHCJDIHDIZKXNJSYV[X_ZC]J^[aYbJdJfJhI
~zeb	r9I@ZD[H[ZJ
~zeg	o*Z-Z.X9JHHK^R[dZfJ
~zeh	zHJN[Z]
~zei	Z!Y#I%H(H)J*I+J,I-^/X1J2Z3]4H6I8J9F;J=G?JAIBECJDFEIF[GIHYIeKDLIMFNFPIRaSJT[UIVHWJXFYIZA[Y]H^HaFcXeJfFgIhY
~zej	zUX
~zek	r9I@ZHHX[a^
~zel	zHIV]ZJb[
~zen	R!E#G%J(_)X*H+I,I-G/G1I2J3Y4G5J6H7G8H:[=d>F@JAIBZDDEIFXGGHXIFJHKDLXMENEOIRHSHTHVYWJYI[I^E_Hb[c_dIeHfJgFhG
~zep	s/ZIJKIOZZ[
~zer	V!Y%G&J)I,H-F/I0I1J2J3Z4H5J6I9H;_>E?J@FAaCGDHEIFIGXI]JIKELZMFOYPXRHSHTXUGVZWHYIZB]^^[_]bFcGdJeIfEhG
~zes	u9YK]YX
~zet	s@ZH[UYYX
~zez	zHJN[X^
~zga	uO[ZJh[
~zgl	z9YBZ
~zgu	u>[
~zi^	g#J(J-I3^9b=J>X?J@IBZCIDHHDIYKHMINJOJVJZF]J
~zia	g-J9Z=J@HBXH[IIKJNJPZVJZ[]ZfZhI
~zie	a!I#I%J)J,[-G1J4I7J9a:Z;Y>Z?X@YCYDGIFKGLJMHN^PIRYTJUYVHZE]HbIcIdJfGhI
~zif	u3[IZO[
~zig	e#J(J-J9Y>I@]CJIHKHMZNXTJVJZ]^[h_
~zij	s?[CXI[ZJhY
~zil	s3I9I>JB[HHTYa^
~zin	l-J9G@ZBXCJHGIJKJU]V^XZZHa^
~zio	S!D#E%I&X)F*J+G-D.J/H0J1H3Z4G5J6H7H8H9D<J=G>D@EAGB[CXD[EZFHGYHHIDJIOFQIS_TEU]VZWZYGZZ]D^I_]aCdFeJfbgYhF
~zis	w@^
~zli	u@YC[DHK]ZI
~zlo	wI[NXVZ
~zmi	f(I9I>X@aDJHFIJKIM^NJVJZ[^ZaJh^
~zna	l4]BYHIIaZH^]_Y
~zni	z?[R[
~zo^	j/[3Y9[@YCYDXHFKINJXXZ[]Y
~zoi	wJ]
~zon	b!a#I%I(Y-I3Z9G;Y=I?I@HCIDHHZIXKIMIPJTJU^V^XJZD]J^Z_JaEbIcJfIhI
~zoo	rH^
~zor	u@]HJMZ
~zos	w!XMYTX
~zow	zMYTX
~zpi	z?ZD[
~zre	m([:YHISZUJVIZ^gZ
~zsc	zHXZIcZ
~zse	zC^HZZG
~zt^	Y#](E)J*J,[/X3I5X6J9G@YB_CHEYGIHHIFJJKJMYNJOJRJSJTHUGVGWJX_[I]H_JaHbHcIdFeJfGgbhF
~zte	m-E@IHJKdO[ZFeX
~zub	z![V[ZJ
~zuc	p-Y/Z@ZHIJXKZMJN_ZH
~zuf	z%Y8Y
~zug	d!X#J%_-J4[8Z9I>[?J@]BJCIDIHYIIKINIQ[TYVJ_JaIcJdZfI
~zun	a#J%J(I)X+J,J-I3J:I=X>J@IBICIDZGJIIKINZPIS[TYU[VZW_ZJ]YbIcIdHfX
~zur	P!Z#G&Z(]*G+G,F-E0X1H2I5I8G9H:^;G<J=Z>H@FAHCHDJEYGJHGICJJNCOGPHQJRGSXTFU[VZW]YG^E_GaXb^d[eFgYhE
~zus	o(].Y6Y9ZCZDHHIX]ZI
~zwa	o!Z@YHIIXL^Z[
~zwe	_!J#I%J*_-H/Z3I9H:J=J>H?I@bA_BHCcDHHIIGMINIOYPJVJXZZE]HaIhI
~zwi	o9Y@YBZHHIJK]M[RYTJZIc[
~zwo	za^
~zwr	rHIZHd_fa
~zwu	uDZL]
~zy^	k#J*Y-^=J@]NFS[X]aJh]
~zyc	m(]>X?[HYKYVIZJaY
~zyj	r/[Z]h[
~zyl	w(H=]U^VHYXZG
~zym	zaXfY
~zys	z9Y@[
~zyt	o!](Z;Z@JZH^[_X
~zyw	uK]
~zza	[!I#H)I*Y+J3G7J9G:X;Z>I?]@GBHCYDGGZHGIXNZPHQYSIVYW[XHYZZE]I_JaIbIdXf[hJ
~zzo	w3ZCZDY
~zzy	r-cHFNC`;
