// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.531 -0.290 -0.857 -1.508 -0.865 -1.285 -0.843 -1.257 -1.518 0.183 -2.221 -1.502 -1.925 -1.118 -1.232 -0.110 -0.553 -1.696 -1.182 -1.400 -1.507 1.627 -1.231 -1.157 -1.365 -0.352 -0.180 -0.174 -0.407 -0.731 0.376 -0.115 -0.396 -1.113 -0.851 -1.213 1.999 0.150 -1.531 -0.476 -1.730 -0.308 -0.491 -0.564 -0.947 -1.449 -0.937 -1.034 -0.991 -0.879 -0.376 -1.194 -0.386 -1.263 1.259 -1.773 0.118 -1.557 -1.236 -0.157 -0.862 -0.558 -0.782 -1.684 -0.508 -1.769 -0.646
13.89486359510999
!account-disabled	P!o#?%C&G(X)B*E+E,E-B.G/D0G1F2F3@4E5H6F7E8F9E:B;B<G=C>C?D@BADBACDDBEFFFGEHIIBJFKCLDMCNCOEPBQGRFSDTBUAV?WFXCYFZ=[E]C_AaEbIcDdBeGfJgFhD
!account-locked	L!=#n%B&G(C)C*C+D,D-@/C0F1D2D3B4C5F6D7D8E9B:C;D<E=B>B?B@EACBJCADAEEFEGCHGI?JDK?LCMANAOCPBQERDSCT]UDV@WEXJYEZ;[Y]B_CaDb@cBdBeEfCgDhA
!account-not-set-up	nDIV_ZH
!ad-access-denied	R!C%k&H(a)E*F+G,F-C.H/E1F2B3C4E5G6F7E8E9G:B;a<F=C>D?E@EAGBACEDCEFFGGCIBKJLBMCNBOGPEQFRFSETHUBVDWDXEYGZ<[C]D^H_CaDbBcDdBeEfBhB
!ad-unknown-error	d!H&e-J3J@JBJHFNISIZD_J
!admin-role-missing	R!D#G%_&J(l)H+H,G-F.I/G0H1H2I3G4G5I6H7F8H9I:A;H<I=C>E?B@EAHBBCEDCEGFHGFHDIFJGKCLFMENDOHPBQIRHSFTGUAVEWEXGYIZ;[E]F^E_HaEbBcFdDeGfDgDhE
!admin-sspr-disabled	Y!E#I%I(B)l*E+I,F-H/J1I3H4J5J7H8J9I:F;J=F>H?D@EAJBFCIDFEGFJGIHHIIJIKHLJMINEOJPEQJRJSGTHU@V?WEXHYJZA[H]I^G_JaIbGcIdFfHgEhJ
!admin-two-gate	T!E#F%F&I(A)B*n+E,D-E.I/G0I1G2H3E4G5H6H7G8H9E:E;H<H=F>D?I@CAGBEC@DCEEFHGGHAIDJGKELGMFOEP@QHRHSGTFUDVBWDXEYHZA[G]E^G_HaEbGcGdDeIfGgEhF
!already-registered	]!H#I%J(H)I*I+k,J-G3H4J7J9J:H;J=H>G?D@FAJBFCCDAGJHCIGJJKFLIMINHOEPISJTJUIVGWJXHYJZE[I]G^J_IaGbGcJdIfIgJhH
!auth-token-error	g,bHFZHeH
!changed-too-recently	N!E#C%E&I(C)F*F+G,G-B.I/E0I1G2F3F4G5H6G7E8G9F:E;H<G=E>D?D@pAGBECDDDEHFGGFI>JEK>LDMAN@OGPEQHRGSFTFUEVCWFXDYGZ9[E]D^@_GaFbDcFdDeGfFgEh?
!cloud-service-error	[!E#I%I(C)E*I+I,J-H.I/H0J1H3H4I5I7D8I9J:E=E>G?E@IAJBCCHDFEIFJGIH>IIJGKFLIMGNGOJPFRGSkTGUIVDWFXFYJZ=[I]G^G_JaGbIc]dFeJfDgBhI
!cloud-sync-agent	Y!I#I(H*I+I,J-F/F0i1F2J3H4H6G7I8H9H:J;J=H>I?I@IAHBHCIDIGEHJIHJIKHLJMFNHOIPGQJRDSJTGUJVIXIYHZE]I^J_FaIbIcDdCeHfCgIhI
!code-not-received	M!B#B%C(A)C+A,D-A.F/D0F1D2E3Z4C5E6D7D8E9?:A;D<E=A>Z?A@@ADCGD=EDFDGCI?JEK@LDM@N@O>PCQERDSCTBUAV?WCX=YDZA[D^C_CanbBcBdCeFfBgDhB
!connect-version-old	Y!G#F%G(E)I*H+I,H-F/G0G1m2G3G4E5H6G7H8F9G:I;I<H=G>G?H@FAIBECGDGEJFIGFH@IGJHKGLIMFNGOIPGQIRBSHTFUIVHWIXHYHZC[H]H^I_FaHbHcBdEeDf=gGhH
!connector-password-too-long	b!I#G%D(J,J-F/J0J1I2i3G4J6J8J:I<J>J@GBGCJDIGHH@IBJJKGLHMGNHPJRITJUIVIXJYJZE[J]J^H_IbJcGdGeJfDgJhH
!contact-failed	v3aHHZD
!contact-info-malformed	U!B#C%E&I(F)G*E+C,F-D.I/G0I1H2G3m4F5H6H7G8H9F:D;G<H=E>;?A@DAGBCC@DcEHFHGFH<IHJHKELGMENDOFPEQHRHSHTEUGVBWHXDYHZ@[G]E^F_Ea?bGcFdFeIfGgHhE
!cookies-disabled	T!D#D%F&I(E)G*F+G,H-C.n/G0I1G2H3E4G5H6G7G8H9C:F;G<H=E>E?D@DAGBCCEDEEGFGGGHAICJFKDLHMENCOFPFQHRGSDTFUEVDWFXEYHZ@[G]D^G_GaEbCcDdEeHfEgHhF
!corporate-policy-sentence	l@ZHFIGKIN_
!dc-policy-hints-missing	Z!H#F%H(I)I*G+J,J-D/H0J1H2I3G4?5k6H7I8I9G:I;I<G=H>G?H@EAHBHCGDHEJFIGIHHIFJCKDLJMENBOHPGQIRHSITHUIVHWGXHYGZD[I]H^I_HaHbHcGdGeIfFgIhG
!dc-unreachable	Z!F#G%G(G)I*H+I,I-E/F0I1H2I3E4l5C6H7G8G9G:H;J<Z=G>F?F@EAHBFCHDGEIFIGGHDIFJCKGLJMEOHPFQJRGSGTGUHVGWIXHYHZA[I]G^I_FaGbGcCdHeJfCgHhH
!decryption-key-mismatch	[!F#F%G&I(G)I*I+I,G-F/C0F1I2J3G4G5I6m7H8G9H:H;I<H=F>G?F@EAFBECHDGEHFIGGH@IDJHKCLIMFNCOGPFQIRESITFUHVHWIXHYEZ?[H]H^G_DaHbGcDdBeEfBgHhE
!error-processing-request	t9HBJHDSbZI
!feature-not-enabled	rHJV^
!federated-password	V!F#F%F(D)F*H+H-C.J/E0I1H2I3G4H5I6H7n8H9J:E;I<I=E>G?E@BAHBCCGDEEIFIGFH=IEJFKCLFMDNDOIPDQJRISFTGUEVDWGXHYIZ=[G]F^C_GaGbCcGdDeHfEgEhC
!forest-config-changed	]!E#G%E&J(E)H*H+H,H-E.J/X0G1G2I3F4E5I6G7G8l9E:E;I<I=D>G?F@CBDCEDFEIFHGDH?IFJGKDLHMFOHPEQIRGSHTHUGVEWHXFYFZ@[H]F^H_CaHbGcFdBeGfDgHhG
!inheritance-disabled	X!>#E%@&I(C)G*F+G,H-D.I/H0I1H2H3E4G5I6H7H8H9C:F;n<I=E>F?E@EAEBECDDEEIFGGEHDIDJHKELHMFNFOFQHRGSHTGUDVCWHXFYHZB[H]D^E_DaFbEcGdDeIfFgIhF
!ldap-signing-not-configured	^!I#I%I(H*J+J-I1I2I3H4H5I6I7J8I9I:J<i=I>I?I@HAJBICGDIEJFJGIHAIGJJKILJMINGOJPJRISJTIUHVIWJXJYHZE]I^J_IaJbIcGdIeJfGhI
!licence-missing-organisation	V!G#H%H(F)H*H+I,J-F/G0J1H2J3G4H5J6I7H8I9F:F;I<I=k>H?F@FAHBECFDFEGFIGGIEJIKGLHMGNEOHPGQIRISHTGUCVCWEXHYIZB[I]F^I_GaGbFcFdEeIfGgIhH
!licence-missing-user	d(J)H/I7J:J=f?J@JBJDJGJHJPJSITJUGVFZC^JbIdGeJfHgJ
!lost-device	M!C#A%C&F(B)E*B+J,E-A.G/E0G1E2E3<4D5F6E7E8F9A:C;E<F=C>n?=@@AEBFC>DEEEFEGDH[I@JEK@LDM>NBOCPDQFRESETCUCVBWEXBYEZ:[C^D_Ea;bBcCdDeFfDgDhB
!managed-on-premises	m/J7JHIZIdb
!method-not-allowed	T!E#F%E&I(_)E*Y+D,H-C.I/G0H1G2H3A4F5H6G7F8H9C:E;F<G=D>>?m@BAGBCCFD@EGFGGFHAIBJGKBLGMCNCODPEQGRGSFTEUDVBWFXDYGZ>[Y]C^E_Fa@bBcFdEeHfEgFhD
!non-admin-not-automatic	{)J:I=aEJVJZE
!not-enough-methods	S!D#E%E&I(D)F*[+A,H-D.I/G0I1G2H3B4G5H6H7G8H9C:E;G<H=D>A@AAFBCCmDJEGFGGGH@IBJGKCLGMENCOCPEQGRHSGTFUFVCWFXEYGZ@[F]D^G_GaDbFcFdEeIfFgHhE
!not-in-scope-group	b!I(H)I/J:J=H?I@GBHDHGFHAKJNJPHUHVgWJZC^HbJ
!not-registered	R!E#E%F&J(B)C*E+X,H-E.I/G0I1H2H3D4G5H6H7F8H9G:D;H<H=D>B?H@AAHB@CGDmEGFHGFHAICJFKCLFMENDODPFQHRHSFTFUAVDWDXFYGZ<[E]C^E_GaEbCcFdEeHfEgGhD
!object-not-in-password-sync-scope	Z!F#G%D(G)I*I+I,I-E/I0H1H2I3G4H6H7H8H9I:F;H<J=F>I?H@GAGBGCIDGEJFFGlH?IFJGKFLHMDNFOIPGRHSITHUHVDWIXIYIZD[I]H^GaHbHcGdBeGfDgHhG
!onboarding-failed	[!H#I%G(H)J-I/I0I1J3J4J6G7I8G:I<J=F>J?I@GBYDIEHFJGGH@IJJIKFLJMINHPHRJSIUHVHWJXJYHZ@[J]J^H_IbHcGd?eifAgIhG
!onprem-admin-action-required	b!H%J(F/J6J7I:F=F>J?I@HBFDIEiGJHEKJNGPHSIUGVEWCZ?[J^J_JbHcFdGeHfHgIhJ
!onprem-complexity-refused	e!I#H%I(I*I+I-F1J3G4I6J7J9D:I;J=G>G?G@GAJBHCGDGFJGJH@IhKDLJMGN^OGPIRJSJTJUIVHWJXGYJZC]G^J_JaGbIcIdIfIhH
!onprem-connectivity	T!F#F%F&I(E)G*H+H,H-E.I/F0G1F2H3E4X5G6F7G8F9E:D;H<F=D>F?F@CAGBCCFDFEBFGGEH?IFJGKFLHMDNDOGPEQHRDSETFUDVEWFXDY[Z<[H]F^F_EaFbDcmdBeFfBgGhF
!onprem-multi-match	[!E#G%H(H)I*H+I,I-G/G1J2I3G4I5J6J7I8G9E:H;H=G>H?H@FAkBFCFDHEJFIGHH@IFJJKFLIMGNGOHPFQJRISITGUIVFWJXGYJZC[J]G^H_AaHbHcIdHeJfHgIhH
!onprem-policy-refused	Q!E#D%E&I(C)F*G+G,G-D.I/?0H1H2G3E4G5G6F7D8G9H:C;H<H=D>D?DAHBBCEDBEFFHGDH=IIK9LEMBNlOFPFQIRHSGTFUCVCWXXFYHZE[D]D^C_GaFbCcEdCeGfEgFhG
!onprem-success-cloud-failure	X!D#G%F&I(H)I*I+H,H-D.J/l0F1H2I3E4G5I6F7E8H9F:H;I<I=F>F?G@DAGBECGDFEHFIGHICJEKDLHN?OGPEQJRISHT@UIVGWIXHYIZC[I]H^G_AaGbHcFdEeHfFgIhF
!ou-reserved-character	]!G#H%D&G(H)I*I+I,I-D.J/H1J2H3F4H5J6I7I8I9D:F;H<I=F?G@GAHBECGDGEHFkGDH@IBJIKGLIMGNEOHPHQJRISITGUFVGWHXGYIZB[I]G^I_HaGbHcGdGeIfGgIhH
!password-contains-name	g-@@HBIFIGJHEIfKEMHNHVJZB^IhY
!password-easily-guessed	N!C#H%D&G(A*C+E,D-p.G/C0G1E2D3C4D5F6E7C8F9B:C;F<F=C>C?B@?AEB@CBDBEEFEGCI<KDLDMAN;ODPDQFRFSEUBVAWDXBYFZ;[D]B^C_EaDbCcCdAeFfCh@
!password-filter-refused	T!E#C%E&I(C)F*G+G,G-?.H/C0E1G2F3F4B5E6F7E8G9G:D;H<H=E>F?E@AAGBBCEDCEHFHGDHAIGJpKALEMCN?OFPEQHRHSFTDUDVDWFXEYGZ=[E]E^C_FaFbBcEdCeFfEgFhB
!password-never-expires	W!G#F%G(D)I*I+H,I-F/H0J1J2I3G4I5J6I7G8I9J:F;I<J=F>G?G@AAJBCCHDFEJFJGGHBIEJHKBLlMCNEOIPHRJSITHUGVFWIXHYIZ=[F]F^@_HaGbDcHdDeIfGgGhA
!password-reset-done	i(H:J=J@YBbH[M[UGVHZB[J^HbIhG
!password-too-weak	R!D#C%E&H(C)G*E+D,G-H.I0I1F3@4F5H6F7E8G9D:D;G<G=E>@?D@?AGBACADHEGFFGEHBImK>LFMBOBPFQHRGSGTEUEVCWFXDYGZ;[E]C^D_FaDbDcEdCeHfEgGh@
!password-used-before	P!E#@%E&I(B)F*F+F,F->.H/D0H1G3E4F5F6E7D8G9E:D;G<G=D>C?C@DAGB@CCDBEFFGGDHHI:JDKoLEM@OEPEQHRGSFTEUDVBWFXEYGZ9]B^C_FaEbBcEdBeFfEgEh>
!personal-account	{:Y
!phone-mismatch	V!G#F%I&J(H)J*G+E,I-E.J/H1I2I3B4H5J6H7J8J9F:H;I<I=H>>?E@EAHBFCEDAEIFIGIHCIAJIKBLJMGNFOlPHQIRHSITHUIVGWIXGYIZB[J]G^J_HaBbHcHdHeJfHgJ
!privileged-account-denied	S!C#E%]&I(@)?*I+G,E-E.I/G0H1G2G3E4E5G6G7E8G9F:D;F<I=D>E?E@CAFBECFDEEFFGGEH<IEJGKDLGMFNEOGPnQGRGSFTEUDV?WFXEYGZ?[G]F^E_EaFbEcFdDeGfEgBhG
!reset-in-home-directory	T!B#F%E(@)E*G+H,I-G.I/H0I1H2H3F4H5I6H7D8G9I:n;I<J=B>D?D@AAHBACEDCEGFIGEHDIDJFKBLEMDNDOIPDQIRISETGUBV@WEXFYIZ;[D]F^C_GaFbBcFdDeHfEgFhD
!sam-remote-call-denied	Z!F#F%C&J(G)G*F+H,G-E.J/H0I1H2G3F4E5H6G7I8G9E:H;H<H=E>G?E@FAGBECFDFEHFHGGH>IFJGKFLIMGNEOGPDQmRGSITHUGVEWHXFYDZC[I]G^H_GaGbFcEdDeGfEgHhH
!server-clock-skew	Y!H#F%G(I)I*I+I,G-G/I0H1E2H3F4C5I6G7H8H9F:I;I<H=H>H?G@FAHBFCGDGEJFIGFH>IGJIKGLJMENHOGPGQIRlSFTGUIVHWJXFYFZD[J]G^J_GaGbGcAdFeHf?gIhG
!servers-catching-up	S!E%E&I(B)F*G+G,G-B.I/Y0G1F2F3F4F5G6E7J8G9H:D;H<G=F?D@>AGB>CEDCEHFHGBH?IAJEK?LCMnNAOGPFQIRDSGTCUEVDWGXFYGZ8[D]D^C_FaEbAcDdCeGfAg]h?
!smart-lockout	T!C#@%E&J(F)G*G+G,G-C.I/D0H1G2G3E4F5I6G7E8H9G:F;H<H=F>F?F@BAGBCCFDEEHFHGGHAIDJGKDLZMDNDOGPEQHRFSFTnUGVDWHXCYIZ@[A]F^C_DaFbEcEdEeIfFgFhE
!sspr-disabled-tenant	T!E#H%G(@)G*E+H,H-G.J/I0J1H2J3G4I5I6J7F8H9J:@;I<J=B>G?E@CAIB@CHDDEEFIGFHGIIJHKFLGMGNDOJPDQJRISETIUlV=WFXGYIZ>[G]G^E_IaHbJcFdFeHfDgEhG
!sspr-not-enabled-for-user	Z!B#G%G*H+H-J.J/J0J1J3[4J5J6J7G8I:C;J=E>H@EAJBDCHDAEHFJGGHEIHJIKGLHMHNFOJPGSGTIU?VjXHZ>[G]I_IaHbFcIdEeHfGgIhG
!sspr-policy-not-set	e(I)I*Z:H=JDJEEHGNESJUFVHWeZFdIgH
!throttled	R!C#_%E&H(D)F*E+E,G-H.H/G0I1F2E3A4F5H6G7F8G9B:E;F<G=D>C?D@>AEBACBDBEGFGGFH<IAJFKALFMENCODPDQGRESETBUEVCWFXnYFZ?[G]C^E_GaAbCcDdEeHfFgGhE
!tls-disabled	X!E#F%F&J(G)G*H+G,H-F.J/G0H1@2G3D4E5H6E7I8F9F:H;H<F=E>F?F@DAHBDCFDFEIFHGFHHIEJHKFLHMFNFOGPFQHRCSGTGUFVEWIXFYmZC[I]G^H_GaGbEc@dCeFfAgGhG
!unlock-option-missing	V!F#@%F(D)F*H+G,I-E.J/H0J1H2I3G4H5I6I7H8I9I:E;I<J=F>G?C@AAIB?CDDEEIFJGGH?IEJHKDLFMDNEOIPGQJRISHTAUFVBWGXFYJZ?[n]G^E_HaGb@cGdFeIfGgHhD
!user-abandoned	Z#F%F&J(D)G*G+G,I-E.I/G0I1H2I3F4H5I6I7G8H9F:F<I>D?C@CAGB>CBDBEIFHGGHAIEJHKDLHMDNEOHPFQIRGSZTGUEVCWFXFYIZC[G]l^H_GaEbBcFdGeIfCgGhF
!user-cannot-change-password	Y!H#G%G(C)I-H/I2J3I6J7H:F;J=H>H?H@@BCCJDHGHHBIGJIKELCMDNFPITJUHVEXIZ<[G]I^l_IaIbGcJdEeJfIgIh@
!user-not-found-onprem	X!B#G&I(G)I*I+H,H-F/C0G1H2I3D4G5J6G7F8G9G:G;G<I=F>G?G@GABBFCGDFEGFHHEIEJIKGLHMFNEOGPEQIRISITDUIVFWIXHYIZC[I]G^F_laGbHcEdCeHfFgGhG
!windows-screen-broken	T!F#G%G(C)G*I+H,J-H.X/H0J1I2J3H4I5I6I7E8I9H:F<J=F>G?E@FAJBDCHDFEIFIGHH;IGJHKGLHMENDOIPGQJRJSGTHUFVEWGXHYIZB[E]F^G_IaGbmcGdGeIfGgGhD
!wizard-connector-not-found	t,IHFZIea
!wizard-licence	{=IHJe[
!writeback-not-enabled	S!C#E&I(B)B*D+G-E.I0D1E2G3E4C5G7D9G:D;G<F=F>E?D@CAFBCCFDCEEFGHIIEJEKCLEMDNCOGQGRDSFTFU?V?WCXFY@Z>[F]F^DaEbCcCdkgZhC
!writeback-service-stopped	V!E#G%E&J(F)H*I+I,H-G.J/Y0C1D3G4E5G6D7E8F9G:H;I<H=F>G?G@EAHB@CHDGEIFIGDH=IGJGKGLHMDNFOIPFQHR@SCTHUEVFWHXHZE[I]G^H_FaHbFcJdBflgGhG
!writeback-unsupported-path	V!E#G&J(C)G*F+H,H-F.J/B0H1G2I3F4H5I6G7F8H9E:G;I<I=E>F?F@CAHBCCGDFEGFIGGH>IFJGKELGMANEOHPEQIRHSFTDUFVEWHXHYHZB[H]F^F_EaFbEcEdCeIfDgmhF
!wrong-current-password	T!G#C%G(E)I*H+H,H-B.J/G0J1I2H3F4H5J6G7F8I9H:F;I<I=G>F?F@AAIBCCFDEEIFIGGH@IAJGKBLFMBNBOEPHQJRHSHTGUGVEWIXGYIZ;[F]G^C_HaHbEcGdDeHfGgHhn
#account-disabled	O!o#>%B&G)A*D+E,E-A.G/C0G1E2E3@4D5G6E7D8E9C:A;b<F=B>B?C@AACBACCDBEEFEGDHHIAJEKBLDMBNCODPAQFRESDTAU@V>WEXBYEZ<[D]B_@aDbHcDdAeFfHgEhC
#account-locked	K!<#o%>&F(B)B*C+B,C->/B0E1C2C3A4C5E6C7C8D9B:A;D<E=A>??A@DACBHCADBEDFEGBI>JCK>LBM@N@OBPAQERCSBTdUCV?WDYEZ9[Y]A_BaBbAcAdAeEfBgBh?
#account-not-set-up	j!J)JHIUJVaZG
#account-not-verified	{3^DF
#ad-access-denied	P!B%k&H(c)C*E+F,E-B.H/D1E2B3B4D5G6E7D8D9G:B;b<F=B>D?D@DAFB@CDDCEFFFGBHJIAKILBMBNAOFP]QERFSETGUBVDWDXEYFZ;[B]D^G_CaDbAcCdAeDfBgZhB
#ad-unknown-error	d!H&e-J3J@JBJHFNISIZD_J
#admin-role-missing	R!D#F%^&J(l+G,G-E.I/G0H1H2I3F4G5H6H7E8G9H:A;H<I=C>E?B@EAHBBCEDCEFFHGFHGIFJGKCLFMENDOHPDQIRHSETGUAVDWDXGYHZ;[D]E^E_GaEbBcFdCeGfDgDhE
#admin-sspr-disabled	V!D#H%F(H)l+H,E-H.J/I0J1I2J3G4I5I6J7F8I9H:D;I<J=E>G?C@DAIBECHDEEFFIGHHFIHJHKGLIMHNDOIP^QIRISFTHUCV<WDXGYIZ?[G]H^F_IaHbEcHdDeJfGgDhI
#admin-two-gate	T!E#F%F&I(@)A*n+E,D-E.I/G0I1G2H3E4G5H6H7G8H9E:E;H<H=F>D?H@CAGBEC@DCEEFHGGHAIDJGKELGMFOEP@QHRHSGTFUDVBWDXEYHZ@[G]E^G_HaEbFcGdDeIfGgEhF
#already-registered	]!H#I%J(H)I*I+k,J-G3H4J7J9J:H;J=H>G?D@FAJBFCCDAGJHCIGJJKFLIMINHOEPISJTJUIVGWJXHYJZE[I]G^J_IaGbGcJdIfIgJhH
#auth-token-error	g,bHFZHeH
#changed-too-recently	N!E#C%J&I(A)F*E+G,G-A.I/E0I1G2F3E4F5G6F7E8G9F:D;H<G=D>D?D@pAGBECDDCEGFGGEI>JEKBLCMAN?OFPEQHRGSETFUDVCWEXDYGZ9[D]D^?_GaEbDcEdCeGfEh?
#cloud-service-error	[!E#I%I(C)E*I+I,J-H.I/H0J1H3H4I5I7D8I9J:E=E>G?E@IAJBCCHDFEIFJGIH>IIJGKFLIMGNGOJPFRGSkTGUIVDWFXFYJZ=[I]G^G_JaGbIc]dFeJfDgBhI
#cloud-sync-agent	Y!I#I(H*I+I,J-F/F0i1F2J3H4H6G7I8H9H:J;J=H>I?I@IAHBHCIDIGEHJIHJIKHLJMFNHOIPGQJRDSJTGUJVIXIYHZE]I^J_FaIbIcDdCeHfCgIhI
#code-not-received	L!A#A%B(@)B*I,D-@.E/C0E1D2D3^4B5E6D7C8D9>:A;C<D=@>_?I@?ACCDDEECFCGBI>JDK@LCM?N@OGPBQDRCSBTBUAV?WBXAYCZA[C]J^C_BanbAcBdBeEfAgChA
#connect-version-old	W!G#F%G&J(E)I*H+I,G-F/F0F1l2F3F4D5H6F7H8E9G:H;I<G=F>G?H@FAHBECGDGEIFIGEHHIFJHKGLIMENGOHPGQHRASGTEUHVGWIXGZC[H]H^I_EaHbHcAdEeDf=gFhH
#connector-password-too-long	b!I#G%D(J,J-F/J0J1I2i3G4J6J8J:I<J>J@GBGCJDIGHH@IBJJKGLHMGNHPJRITJUIVIXJYJZE[J]J^H_IbJcGdGeJfDgJhH
#contact-failed	t3a@XHHZD
#contact-info-malformed	T!B#C%E&I(E)F*E+C,F-D.I/G0I1H2G3m4F5H6G7G8H9F:D;G<H=E>E?B@DAGBCC@DcEHFHGFH;IHJHKELGMENDOGPEQHRHSHTEUGVBWHXDYHZ?[G]E^F_Ea?bFcFdFeIfGgHhE
#cookies-disabled	T!D#D%F&I(E)G*F+G,H-C.o/G0I1G2H3E4G5H6G7G8H9C:F;G<H=E>E?D@DAGBCCEDEEGFGGGHAICJFKDLHMENCOFPFQHRGSCTFUEVDWFXDYHZ@[G]D^G_GaEbBcDdEeHfEgHhE
#corporate-policy-sentence	l@ZHFIGKIN_
#dc-policy-hints-missing	Z!H#F%H(I)I*G+J,J-D/H0J1H2I3G4?5k6H7I8I9G:I;I<G=H>G?H@EAHBHCGDHEJFIGIHHIFJCKDLJMENBOHPGQIRHSITHUIVHWGXHYGZD[I]H^I_HaHbHcGdGeIfFgIhG
#dc-unreachable	Z!F#G%G&J(G)I*H+I,I-E/F0I1H2I3E4k5C6H7G8G9G:H;J<Z=G>F?F@EAHBFCHDGEIFIGGHDIFJCKGLJMEOHPFQJRGSGTGUHVGWIXHZA[I]G^I_FaGbGcCdGeIfCgHhH
#decryption-key-mismatch	[!F#F%G&I(G)I*I+I,G-F/C0F1I2J3G4G5I6m7H8G9H:H;I<H=F>G?F@EAFBECHDGEHFIGGH@IDJHKCLIMFNCOGPFQIRESITFUHVHWIXHYEZ?[H]H^G_DaHbGcDdBeEfBgHhE
#error-processing-request	t9HBJHDSbZI
#feature-not-enabled	rHJV^
#federated-password	V!F#F%F(C)F*H+H-C.J/E0I1H2I3G4G5I6H7n8G9J:E;I<I=E>G?E@BAHBCCGDEEIFIGEHAIEJFKCLEMDNDOIPDQJRISFTDUEVDWGXGYIZ=[G]F^C_GaGbCcGdCeHgEhC
#forest-config-changed	[!E#G%E&J(E)G*H+H,H-E.J0G1G2I3F4E5I6G7F8l9E:E;I<H=D>G?F@CBCCEDFEIFHGDH>IEJGKDLHOHPEQIRGSHTHUGVEWHXFYFZ@[H]F^H_CaHbFcFdBeFfDgEhG
#inheritance-disabled	X!>#E%@&I(C)G*F+G,H-D.I/H0I1H2H3E4G5I6H7H8H9C:F;n<I=E>F?E@EAEBECDDEEIFGGEHCIDJHKELHMFNFOFQHRGSHTFUDVCWHXFYGZB[H]D^E_DaFbEcGdDeIfFgIhF
#ldap-signing-not-configured	^!I#I%I(H*J+J-I1I2I3H4H5I6I7J8I9I:J<i=I>I?I@HAJBICGDIEJFJGIHAIGJJKILJMINGOJPJRISJTIUHVIWJXJYHZE]I^J_IaJbIcGdIeJfGhI
#licence-missing-organisation	V!F#H%H&J(E)H*H+I,J-F/F0I1H2J3G4H5J6I7H8I9F:F;I<I=k>H?F@FAHBECFDFEGFHGGIEJIKFLHMGNEOHPGQIRISHTGUCVHWEXGYIZB[I]F^H_GaGbFcFdEeIfGgHhH
#licence-missing-user	c!J(I)H/I7J:J=g?I@IBJDJGJHIPISITJUGVFZC^J_JbIcJdGeJfHgJ
#lost-device	L!B#A%C&F(B)E*B+J,E-A.F/D0G1E2E3<4D5F6E7D8E9A:B;E<F=B>o?<@?AEBEC=DGEEFEGDHZI@JEK?LDM>NBOEPDQERESETCUCVBWDXAYEZ:[C][^D_Ea9bBcCdCeFfCgDhA
#managed-on-premises	m/J7JHIZIdb
#method-not-allowed	S!E#F%E&H(Z)B*b+C,G-C.H/F0H1G2H3A4F5H6G7E8G9C:D;F<G=C>D?m@BAGBCCDD?EGFGGEH@IBJGKBLFMCNCODPEQGRGSFTEUDVAWEXDYGZ>[Y]C^E_Fa?bBcEdEeHfEgEhD
#non-admin-not-automatic	{)J:I=aEJVJZE
#not-enough-methods	R!D#D%E&I(D)E*^+@,H-C.I/G0I1G2G3B4F5H6H7G8H9C:D;G<G=D>@?Z@AAFBCCmDJEFFGGGH@IAJGKCLGMDNCOCPEQGRGSGTFUFVBWFXDYGZ?[F]D^G_GaDbFcFdEeHfFgGhE
#not-in-scope-group	a!I(H)I/J:J=H?I@GBHDHHAKJNJPHUHVgWJZC^HbJ
#not-registered	Q!D#D%E&J(A)B*D+Z,H-D.I/F0H1H2H3C4G5H6H7E8G9G:C;G<G=D>E?G@AAGB@DmEIFHGFH?ICJFKBLEMDNBOIPEQHRHSETFU@XEYGZ;[D]C^E_FaDbCcFdDeHfEgFhC
#object-not-in-password-sync-scope	Z!F#G%D(G)I*I+I,I-E/I0H1H2H3G4G6H7H8H9H:F;H<J=E>I?H@GAGBGCHDGEJFFGlH?IFJGKFLHMDNFOIPGRHSITHUHVDWIXIYIZD[I]H^G_JaHbHcGdAeGfDgHhG
#onboarding-failed	Z!H#H%G(G)J-I/I0I1J3J4J7I8G:I<J=F>J?I@FBYDIEHFJGGH@IJJIKFLJMINHPHRISIUHVHWIXJYHZ@[J]J^H_HbHcGd?eifAgIhG
#onprem-admin-action-required	b!H%J(F/J6J7I:F=F>J?I@HBFDIEiGJHEKJNGPHSIUGVEWCZ?[J^J_JbHcFdGeHfHgIhJ
#onprem-complexity-refused	d!H#H%I(H)J*I+I,J-F/J1J2J3F4I5J6I7I8J9C:H;I=G>G?F@GAIBGCFDGEJFIGIH?IgJJKGLIMGNbOGPIQJRISJTIUIVGWJXGYJZC[J]F^J_IaFbHcIdHfHhG
#onprem-connectivity	T!F#F%F&I(E)G*H+H,H-E.I/F0G1F2H3E5G6E7G8F9E:D;H<F=D>F?E@BAGBBCFDFEBFGGEH?IFJGKFLHMDNDOGPERDSETFUDVEWFXDY^Z<[H]F^F_EaFbEcmdBeEfBgGhF
#onprem-multi-match	[!E#G%H(H)I*H+I,I-G/G1J2I3G4I5J6J7I8G9E:H;H=G>H?H@FAkBFCFDHEJFIGHH@IFJJKFLIMGNGOHPFQJRISITGUIVFWJXGYJZC[J]G^H_AaHbHcIdHeJfHgIhH
#onprem-policy-refused	N!D#C%D&H(@)E*C+F,F-_.H/[0G1G2F3D4F5F6D7C8F9G:B;H<G=C>C?C@[AGB@CDDAEEFGGCH;IGJ]KDLDM@NlOEPEQHRGSETEUBVAWYXEYGZB[C]C^A_EaEbBcDdAeEfDgDhE
#onprem-success-cloud-failure	X!D#G%F&I(G)I*I+H,H-D.J/l0F1H2I3E4G5I6F7E8H9F:H;I<I=E>F?G@DAGBECGDFEHFIGHICJEKDLHN?OGPEQJRISHTDUIVGWIXHYIZC[I]H^G_@aGbHcFdEeHfFgIhF
#ou-reserved-character	]!G#H%D&G(H)I*I+I,I-D.J/H1J2H3F4H5J6I7I8I9D:F;H<I=F?G@GAHBECGDGEHFkGDH@IBJIKGLIMGNEOHPHQJRISITGUFVGWHXGYIZB[I]G^I_HaGbHcGdGeIfGgIhH
#password-contains-name	d#J+Y-F:J@HBHDIFIGJHDIfKFMHNHVJZB^IhY
#password-easily-guessed	N!C%D&G(A*C+E,D-p.G/B0G1E2D3C4D5F6D7B8F9B:B;F<F=C>C?B@>AEB?CBDAEEFEGCI;J[KCLDMAN:ODPCQFRESDUBVAWDX@YFZ;[C]B^B_EaCbBcCdAeFfCh@
#password-filter-refused	T!E#C%E&I(C)F*G+G,G-?.H/C0E1G2F3F4B5E6F7E8G9F:D;H<H=E>F?E@AAGBBCEDCEHFHGDHCIGJpKALEMCN?OFPEQHRHSFTDUDVDWFXEYGZ=[E]E^C_FaFbBcEdCeFfEgFhB
#password-never-expires	W!G#F%G(D)I*I+H,I-F/H0J1J2I3G4I5J6I7G8I9J:F;I<J=F>G?G@AAJBCCHDFEJFJGGHBIEJHKBLlMCNEOIPHRJSITHUGVFWIXHYIZ=[F]F^@_HaGbDcHdDeIfGgGhA
#password-reset-done	h(H:J=J@ZBaH[M[UGVHZB[J^HbIhG
#password-too-weak	Q!D#B%D&H(B)G*E+C,F.H0H1F2]3@4E5G6F7E8G9C:D;G<F=D>@?D@?AFBAC@DGEGFEGDHAInK=LEMAOAPEQGRFSFTEUEVCWFXDYGZ;[E]C^D_FaDbCcEdBeGfDgFh@
#password-used-before	O!E#@%D&H(A)E*E+F,F-<.H/H0H1F3D4F6E7D8F9E:C;G<F=D>C?B@EAFB@CCDAEFFGGDHFI>JDKpLDM@N[OEPDQHRGSFTDUDVBWFXDYFZ9]B^B_FaEbBcEdBeFfDgDh>
#personal-account	x:Y
#phone-mismatch	U!G#F%H&J(H)I*G+E,I-E.J/H0J1I2I3G4H5J6H7I8I9F:H;I<I=H>G?E@EAHBFCDD@EIFHGHHBIAJIKBLIMGNEOmPHQIRHSITGUIVFWIXFYIZB[J]G^I_HaEbHcGdHeJfHgI
#privileged-account-denied	R!C#E%^&I(?)>*I+F,D-E.I/G0H1G2G3D4D5G6G7D8F9F:D;D<I=D>E?E@CAFBDCFDEEFFGGEH<IEJFKDLGMFNDOGPnQFRGSFTEUDV?WFXEYGZ>[G]F^E_EaFbDcFdDeGfEgAhG
#reset-in-home-directory	T!C#F%E(@)E*G+H,I-G.I/G0I1H2H3F4H5I6H7D8G9I:n;I<I=B>D?D@AAHBACEDCEGFHGJHDIDJFKALEMDNDOIPDQIRISETGUBV@WDXFYIZ;[D]F^C_FaFbBcFdDeHfEgEhD
#sam-remote-call-denied	Z!F#F%C&J(G)G*F+H,G-E.J/H0I1H2G3F4E5H6G7I8G9E:H;H<H=E>G?E@FAGBECFDFEHFHGGH>IFJGKFLIMGNEOGPDQmRGSITHUGVEWHXFYDZC[I]G^H_GaGbFcEdDeGfEgHhH
#server-clock-skew	Y!H#F%G(I)I*I+I,G-G/I0H1E2H3F4C5I6G7H8H9F:I;I<H=H>H?G@FAHBFCGDGEJFIGFH>IGJIKGLJMENHOGPGQIRlSFTGUIVHWJXFYFZD[J]G^J_GaGbGcAdFeHf?gIhG
#servers-catching-up	R!E%E&I(B)F*F+G,G-B.I/[0F1F2F3E4F5G6D7I8G9H:C;H<G=E>F?D@=AFB>CDDBEGFGGIHCIAJDK?LCMnN@OGPEQHRHSFTCUDVCWFXFYGZ7[C]D^B_FaEb@cDdBeGfAg_h>
#smart-lockout	T!C#@%E&J(F)F*G+G,G-C.I/D0H1G2G3E4F5I6G7E8H9G:F;H<H=F>C?F@BAGBCCEDEEHFHGGHIICJGKDLZMDNDOFPEQHRFSFTnUGVDWHXCYHZ@[A]F^C_DaFbEcEdEeHfFgFhE
#sspr-disabled-tenant	T!E#H%F(@)Z*D+H,H-G.I/H0I1H2J3G4I5I6I7E8G9J:@;I<I=B>F?D@BAIB@CHDCEDFIGFHGIIJGKELGMFNDOJPDQJRISDTHUlV=WFXGYIZ>[G]G^D_IaGbIcEdFeHfCgEhG
#sspr-not-enabled-for-user	X!A#G%F(J*H+H,J-I.J/I0J1J3[4J5J6J7G8H:J;J=E>H@DAIBCCGDAEHFJGGHDIHJHKFLGMHNEOJPJSGTIUIVjXHZ=[F]H^J_HaHbEcIdDeGfGgHhG
#sspr-policy-not-set	e(I)I*Z:H=JDJEEHGNESJUFVHWeZFdIgH
#throttled	R!C#_%E&H(D)F*E+E,G-H.H/G0I1F2E3A4F5H6G7F8G9B:E;F<G=D>C?D@=AEBACBDBEGFGGFH<IAJFKALFMDNCODPDQGRESETBUEVCWFXnYFZ?[G]C^E_GaAbCdEeHfFgGhD
#tls-disabled	X!E#F%F&J(G)G*H+G,G-F.J/G0H1@2F3D4E5H6E7I8F9F:H;H<F=E>F?F@DAHBDCFDFEIFHGFHHIEJGKELHMENFOGPFQGRCSGTGUFVEWIXFYmZC[I]G^H_GaGbEc@dBeDf@gGhG
#unlock-option-missing	V!F#@%F(C)F*H+G,I-E.I/G0J1H2I3G4H5I6H7G8H9I:E;I<I=E>F?A@AAIB?CDDDEIFIGGH?IEJHKCLFMDNEOIPFQJRISHUFVBWGXFYIZ?[n]F^D_GaGb@cGdFeIfGgGhC
#user-abandoned	Y#F%E&J(D)F*G+F,I-E.I/F0H1J2H3F4H5H6I7G8H9F:E<I=Y>D?C@BAGBGCBEIFHGGH@IEJGKCLGMDNDOGPFQISYTGUDVBWEXEYHZB[F]l^G_GaEbBcEdGeIfIgFhE
#user-cannot-change-password	Y!H#G%G(C)I-H/I2J3I6J7H:F;J=H>H?H@@BCCJDHGHHBIGJIKELCMDNFPITJUHVEXIZ<[G]I^l_IaIbGcJdEeJfIgIh@
#user-not-found-onprem	X!B#G&I(G)H*I+H,H-F/C1G2I3D4G5J6G7F8G9F:G;G<I=E>G?F@GABBFCGDFEGFHHDIEJIKGLHMFNEOGPEQIRHSITDUIVFWIXHYIZC[I]F^F_laGbHcEdCeHfFgGhG
#windows-screen-broken	S!F#G%G(C)G*I+H,J-H/H0J1I2J3H4I5I6I8I9H:F;J<J=F>F?E@FAJBDCGDFEIFIGHH;IGJGKGLGMDNDOIPGQJRISGTGUFVEWGXGYIZB]F^G_IaGbmcFdGeIfGgGhD
#wizard-connector-not-found	t,IHFZIea
#wizard-licence	{=IHJe[
#writeback-not-enabled	Q!B#D%Y&H(A)A*D+F-D.H0B1D2F3D4C5F7J9G:C;F<F>D?C@AAEBACEDBEDFFG[HFIDJCKALCMCNAOFQFRCSETDU>V>WCXEZ=[D]E^B_HaEbBcAdle[gXhB
#writeback-service-stopped	T!D#F%D&J(E)G*H+H,G-F.I/Y1J3G5F6J7D8E9G:G;H<G=I>G?F@DAGB@CGDFEIFHGCH;IFKELGMDNEOHPDR?SBTGUEVEWGXGZD[H]F^G_EaGbEcXd@flgFhF
#writeback-unsupported-path	U!E#G&J(C)G*F+H,H-F.J/A0H1G2I3F4H5H6G7F8H9E:G;I<I=E>F?F@CAGBCCGDFEGFIGGH>IFJGKELGMANEOHPDQIRHSFTDUFVEWHXHYHZB[H]F^F_EaFbEcEdCeHfDgnhF
#wrong-current-password	T!G#I%G(E)I*H+H,H-B.J/G0J1I2H3F4H5J6G7F8I9H:F;I<I=G>F?F@@AIBCCFDEEIFIGGH@IAJGKBLFMANBOEPHQJRHSHTGUFVEWHXGYIZ;[F]F^C_HaGbEcGdDeHfFgGhn
+# #	U!G#I%I(G)I*I+J,J-F/H0J1f2G3[4G5J6I7J8I9G:J;J<I=H>F?H@bAJBXCFDIEJFJGIIEJJKFLFMFNFOISHTGVHWJXGYjZJ]I^I_HaFbFcCdGeIfDgHhI
+# 4251234567	{3]
+# 4567	{3Y
+# a	xI]
+# admin	g(G*JHGKJMIge
+# allow	{YY
+# and	g-I1Y3JHCI]K[MXO]YZZEc^
+# are	{/GKZM]
+# at	v-YI[KHO[ZG
+# befor	{KY
+# beheercentrum	{dIg]
+# behind	{-Z
+# bit	{<_CJ
+# but	{aY
+# by	{I]
+# cannot	{([PZZH
+# caracter	p2c
+# caratteri	{2]
+# char	j/X2d9J@HHDI[KJNZZJ
+# character	d/Z2a@JHGI[
+# day	p@]NJ
+# days	l![@YD[HZIIKJZY
+# de	{?IC^
+# dia	{@Y
+# die	{>]
+# digito	{3Fa_
+# e	p>^IGOYYY
+# el	{CZ
+# en	{3IO[S[
+# error	{S[
+# fail	{HJZY^X
+# for	{([
+# forbidden	{(X
+# from	vHJc[
+# gebruiker	{C[
+# geht	{H]Y[
+# godziny	vX]
+# has	{/]C]DJHIgI
+# heur	tXZ
+# hora	l@]X^
+# hour	e#J@_KJXbZIaG
+# hrs	{@ZX]ZJ
+# in	v#JK]TZ
+# is	rH_
+# it	xO^
+# l	vC^KX
+# la	x#J@II_TZ
+# left	{YX
+# letter	xIZNJ
+# may	xH_TJ
+# method	l*Z?JC]
+# min	t#XRYaZ
+# mins	{aX
+# minut	i3J>JMJOJPZR_a]
+# minuten	vHJR_
+# minuto	{RZ
+# not	p/[1H3Z=XH^
+# o	{C[
+# och	{3[YX
+# of	p1[@JCaHDZZ
+# on	j(^3XHHPXS]Y[ZIbJcJgI
+# ore	q@]XZ
+# out	{1X
+# outbound	{BIc^
+# password	j%H(G@FH[IHK_NZZIg[
+# peopl	x(HCJLYP^
+# point	{-bHFIIKJ
+# portal	{g[
+# random	xNY
+# reject	v/[@[II
+# requir	{C_HIIG
+# ruckschreiben	{1Z
+# sms	v3b>FOIaG
+# so	q3]>I@JHHMXZJaIh]
+# sspr	q@^NJ
+# still	tMY
+# stunden	q@^X[ZJ
+# teken	x%J2^
+# then	{@XHHK]
+# this	x@ZV]
+# timmar	xXZ
+# to	o4^CXK]cH
+# und	x3ZC^aF
+# user	t@YC[FZGXHJZJ
+# usr	{;X
+# uur	p@aX]
+# was	x@YIZYYZJ
+# wrong	{#Y
+# x	r1^HJ
+# y	v3YIHO[YYaH
+# zeichen	p-Z/Z2]I[
+# が	r3b>JDIOHYX
+# で	{TY
+# に	{3J?JC^IZ
+# の	{>]
+# を	{Y^
+# 个	x2]IJK]ZJ
+# 位	x2[CHI]
+# 分	{HIR_cJ
+# 回	{K]
+# 小	q@[X^
+# 文	r2^IaKJ
+# 時	r@ZX^
+# 管	rSJTJgc
+# 还	x3ZTY
+0171 123456	{3Z
+0x8023062c ldap	{<Z
+2003 dc	{5Y
+2003 ignora	{5^
+2008 and	{5^ZE
+2008 r2	t5]
+2016 acs	t1bHI
+2016 年	{1a
+24h after	{XZ
+31034 and	{f[
+32004 decryption	x6Y
+32009 error	v,Z
+32009 with	{,X
+32011 onboard	{eZ
+33001 adunknownerror	n&^
+33001 unknown	v&Z
+33004 deni	{%]
+33008 for	{N^
+3rd party	xJZ
+6329 with	{8^
+6800 in	{HFNJZHfa
+800700c nome	{2^
+80230405 object	v__
+80230818 dominio	x4]
+a #	h(Z/Y2[>JHIKINZZIa_
+a 2008	{5Y
+a 3rd	{JX
+a and	{@JHJK]
+a antiga	tHJM^h^
+a bann	x-[
+a bit	{@]KI
+a blank	x3]HGb[
+a block	{-^HF
+a bot	x9]HH
+a bug	{-IH^ZJ
+a bunch	{/Y
+a cada	{#[@ZHH
+a caixa	xH[^Y
+a call	x?XHHZ]
+a cambiarla	x@Y
+a capital	xIZ
+a chang	qLX
+a changer	{ZZ
+a chaqu	{N]
+a choic	v?_HJ
+a cinq	{#]HIMZ
+a client	{H]
+a cloud	v*J,_/]HGdG
+a code	h>B?JBJCJHcZ^]I
+a comma	t3[F[aJ
+a company	{8Z
+a conta	l!Y#Z%])[HIL[VJZJ[X_Z
+a container	vF[GaHGZI
+a cool	{@Z
+a day	a#G-H9G@cDJHCIHKGMJNGR[TIXeZEcJf]
+a dc	t4bHGcH
+a de	tD[K[MX
+a deja	x+Y
+a dele	{@JHHI]K[
+a deux	t*^
+a deverrouiller	{[Y
+a deviner	r-_HJ
+a different	k:Z?F@]GZH[KJ
+a directory	x)_HG
+a disabl	x!Z
+a disparu	{?]bY
+a domain	k%X5[8]GIPF_]
+a dos	{A[
+a due	x*[A[HI
+a email	v*Y>I?IC^H[ZF
+a ete	l!^-J4]?]@IBXCJDIHFM[VJZG_ZdZ
+a fail	x@XHGZ^bI
+a failur	xZY
+a fair	{:]@IB^ZF
+a federat	{7Z
+a few	rBXMX
+a file	{#JHZ
+a filter	vHEJa
+a floresta	{8X_[
+a forest	{8Y
+a former	xIIK^^Z
+a fresh	{@YLX
+a full	x@YHITYfZ
+a funcao	{*X
+a generic	vHIN[ZX^Z
+a global	l(^
+a good	x)G9[H]UJ
+a gpo	vQX
+a group	pGXVZ
+a guest	p:[
+a helpdesk	r*Y
+a impressora	{HZ
+a jamai	x+]DYHIW[
+a jour	t+[1YMXf^
+a l	q([>Y@ZHJZJbYeZ
+a la	h%Z2Z3G=J>^?JBJHFIIKZMIN^O[ZGaGbYdZfJ
+a lake	{>]HI
+a laptop	{H[
+a las	{HJX]
+a le	{(YV[
+a leaver	{!GH[
+a less	{-]
+a licenc	r=^HH
+a licenca	{=[
+a ligacao	{HHa^
+a limit	{@JX^
+a list	p-_HEI[
+a littl	{HX
+a login	x>]
+a long	t!X@JIJMXOJZa
+a los	{*Y
+a lot	t9^ZJ
+a manager	{-IHFZ^
+a me	{HIZY[]
+a meet	rH[ZX]^
+a member	n>JHGPXVa
+a mensagem	{>^HF
+a mesma	{K[b[
+a messag	qHIZZa[
+a mi	r(I)Y3[9X>]@JHIIJK]OHVYZG
+a microsoft	q)]HHMYRXSYTIdYgJ
+a minha	v@JDJIYK]VXZG
+a minut	v@ZTX
+a mix	{IX
+a moment	{MZ
+a msol	{%Y
+a necessary	p)JUHVJda
+a new	T#G%H([)J*G+],J-C/G1J2J3J6I7I9I=I?H@YAIB]CHDEH[IGJHKHLZNEOJPJTJUJVHXI[d]Y^G__aJbIdHfJgXhI
+a newly	x%Y@[
+a nice	v9]@J
+a nie	{[Y
+a non	{H]ZH
+a nova	p9J@JB_HEK[MaZG]J
+a number	k3XD]HHIZOI
+a nuvem	x/YMYgZ
+a opcao	x([[X
+a organizacao	rW]dY
+a otro	x(^7XVI
+a ou	{FXGX
+a pagina	r+]-YHIXZZ[
+a paid	{=]HH
+a palavra	q@^KGVX
+a partner	tH^
+a pas	g%[(X)I*J+I-J/Y3I:J=[?H@JCIDYEXHEIIKJM[NJPHUYV]WYZF][aH
+a passkey	vHZ
+a passphras	{I[
+a password	X#I(E)J-F/Z6J:H<^=J?[@aBDCJDGGHHZIbJZKXLGMCNCSJTYUHVIWXZF[F]]^GbHdHeJfIgIhI
+a passwordreset	{c[
+a pdf	{H[
+a perdu	{%[
+a phish	{HZ
+a phon	m*X3F>JC^DbHCOJZJaI
+a pilot	{H[
+a pin	xHYIZ
+a plus	xF^HI
+a policy	j*JHDNAUZWc
+a politica	nHINaWY
+a poner	{KZ[]
+a pop	{BGD]H[
+a posto	{B^HHMI
+a power	{g[
+a pre	{%X
+a privat	x@]DZHI
+a privileg	xP]
+a problem	rEZSZ
+a quarter	{RZ
+a que	{I[h]
+a quello	{OX
+a question	{DXHX
+a red	tHFIIKYS]Z_bJhJ
+a redefinicao	m(IBJU[Z_
+a reimpostar	r(J=ZBXVYZX
+a replacement	{>]HHZJ
+a reserv	vF[
+a reset	e!F(J/[4X:I=I?YBGCXDIH]LZNJPJUYVHWY]YfJgZ
+a restart	tHXfX
+a restriction	tN^
+a retir	{1Y=Y
+a role	m(Z)]*bCIHHZI
+a row	v#[@IHFN[TGX[ZJ]X
+a rule	{GY
+a sam	{QY
+a sandbox	{H[WX
+a school	{>YHHN[
+a se	{BZZ[
+a second	e*Z+Z/X6]>G@ZC_DHIJZIaH
+a secret	{2[HX
+a secur	{YZ
+a security	q)]*F?J@FH^QZVX
+a select	{V[
+a senha	[!I#[%J(J-G/J7[=I?J@FCJHGI[JYL]N[TJUHVHXGZ[]H^YbIcJd^fJhZ
+a server	x5X7Z
+a shar	rH]
+a sharepoint	{*^HF
+a sincronizacao	{GJMZf]
+a singl	{+X
+a slash	p3YF_HFaJ
+a sms	q<Y?aCXHBZGaX
+a spac	{3]HF
+a special	rHFI[VZ
+a star	{9]HHO[ZI
+a starter	{@^
+a stricter	{*Z/ZPI
+a supplier	x:Z
+a symbol	{IX
+a sync	v+]8Y
+a team	vH_MF
+a temp	t#J@[bY
+a temporary	qLXcZ
+a test	xZZ
+a third	pHHJ]bZ
+a tick	{ZJ^^
+a ticket	xZZ
+a token	t,a-XHGeG
+a troca	xLXZZ
+a tutti	{9]
+a two	{6X
+a typo	t3[@Z
+a um	{PX
+a uma	{K]
+a un	l-HHEIJK]P_VZZH__hJ
+a una	xHHK^[]
+a user	^!F#G%H([)J*[+Z-H/X9X:J;J=J>H?J@ZAJBJDIFHGHHdIXKGPIT]VIXJZE]I^H_XhJ
+a velha	t>JHFMah]
+a vendor	vJ[
+a verificar	{XY
+a very	x2X
+a vpn	{H[
+a way	t-FBIH^TYX]
+a websit	{HY
+a week	x!^@IHII[KJZH
+a whil	x-IM[T[
+a whol	{@Z
+a word	nHZIZZJ
+a wrong	r@[TXZH
+a year	t!a@IHJKXL[ZF^J
+aadc #	{1[
+aan de	rHJIZKIN^VZ
+aan het	r-XN]
+aangepast en	x@_
+aanzetten terugschrijven	{,[dIe]
+ab ist	xL[
+abandon befor	xHJ]Z
+aber nicht	t+Z>H?]ZF]^
+aber nie	{+[>JDJaY
+aber nur	{C[DI
+abilitato alla	vVZ
+able to	d#H:X?F@JBcC]HEQXTIVIZ[^J
+about miss	{IZ
+about my	{ZZ
+about password	v-[@JBGHDIJSYZ_
+about policy	{WY
+about self	{HJS^UIZJ
+about the	r!ZH[IXZI
+abroad and	x)ZaX
+abrufen des	{,Z
+acabo la	{=^
+acabou o	{=_HJ
+acce a	x!]>[HF
+acce au	t9JHbIJZJ
+acce refus	r%aP[QXZFdI
+acceder al	{!JBJHJZ]f]
+accept by	xH[
+accept cooki	x.Y
+accept for	{?^ZF
+accept it	r@Y
+accept my	vHJIJKJZZ
+accept on	v/]II
+accept pas	vIIK[OZZGhZ
+accept sinc	x-Y
+accept the	q/JBXC[HIIJKYM^ZE
+accept them	x3]HIOJ
+acceso al	v>[DJH]
+acceso denegado	x%^
+access deni	b!J%Z(]BJHIPcQ^ZE
+access has	vHY
+access is	v%[
+access my	{!H#J%H>GHEPIZa
+access polici	vHY
+access policy	qH[
+access restrict	rHHQ^
+access right	x%^HI
+access the	v>Y@JB]
+access to	e%J>c?IDGc^
+accesso alla	{3J>]DJH[
+accesso di	xb[
+accesso negato	{%Y
+accetta la	{KJZYhX
+accettata in	{/X?ZHI
+accident and	x![HZZG]Z
+accord to	qHXNYU[ZJ
+account a	x%[2[PG
+account ad	xLX
+account admin	x)J*],ZPJ
+account and	p![#DBYC[LYT]ZI
+account are	o!Y#[A]HEP[TGVJZJ^Y
+account belong	x:[
+account bloccato	x#]XG
+account by	{#X
+account cannot	t%_:ZHIPIZJ_HdGeH
+account chang	{hZ
+account di	v%X2YGY
+account does	{%X
+account e	p!X#X
+account enabl	xGZ_J
+account every	{HIP[
+account fail	x(ZHEP]ZY
+account for	l#Z%]2ITY_X
+account from	t:XH__I
+account got	o)[B[
+account hack	{HZ
+account had	{^X
+account has	b!Y2ZDZHELYPZ_]dG
+account have	{!G^[
+account how	{H^VJ
+account i	x!Z,[ZH
+account in	d#D%JA]BJGZHbKJLJPYTZUJVIZHdJ
+account information	{E[ZY
+account is	V!e#^%H(I)I-I/J2H3H7I:Y=J>F@JBHCJGJHFIIKJLIP_T_V[XJZA^E_IdH
+account it	v!EH]P]
+account keep	v#[
+account lack	r%X3Y
+account lock	mH]
+account lockout	v#[
+account lost	{%I0Z=ZHJ
+account manager	{HIQ[
+account may	v%[
+account met	{)]AX
+account moved	{G[HJ
+account msol	v%Z2Z
+account must	x!X
+account name	{-JI]
+account need	r!GH_VJZF
+account niet	{3[V[
+account non	rD[VZ
+account not	d!Z#J%Y)I3G:J@JBHD[GJH?L^PJQ[V^WJZZ_JhJ
+account of	l!F:[Ha
+account off	x!^
+account on	tA^PJVIZH^X
+account operator	oP^
+account option	q^]
+account out	xG]HJ
+account outsid	{GZ
+account page	x+GDHH^hZ
+account password	g%H)J2c:I=^IILIMYVJZD
+account per	vHJVaWJ
+account pgmsa	{0_HF
+account properti	{^[
+account reset	v!H%Z:YP[
+account secur	r#J+aD_HDZG
+account senza	{[X
+account set	{BIHH^^
+account show	v!X#YTJ
+account so	v^Z
+account staat	x!]
+account still	{_[
+account tab	v!IHI^_
+account te	xXY[Y
+account that	vLXPX
+account the	tTZ
+account to	t%JHHQ[VX
+account too	v#JXZ
+account tropp	{XY
+account unlock	{BZ
+account used	x%[,XHJ
+account user	{)[VG
+account vergrendeld	{#[
+account want	{*ZCI
+account was	l!Y%]>[ZI^[
+account were	xZJ^[
+account whil	x,]eG
+account whos	xLY^Z
+account with	q;^@ZHG
+account without	p[Z_Z
+account writeback	{H[
+aceita minha	{IIKHZ]hX
+aceita not	{?X
+aceitou a	{/Z
+acepta en	{?ZHJI^ZH
+acepta mi	x3JIFKJO[ZYhY
+aceptada en	{/^
+acesso ao	x>]H[
+acesso negado	x%YPY
+acquir user	xHFQaZH
+action on	{E]
+action requir	x*IE]
+action you	{dY
+activ directory	_!D#I%[&e(F3E7J:HBXFYHDNJT]UJZH^Z_]dH
+activ for	{(]HJUZVH
+activ in	{U[
+activ pour	tV]
+activar la	{,[eZ
+activation de	{,]dIeZ
+activo la	{dZ
+actual es	xhX
+ad acceder	x!J%JBYZ[[^
+ad account	g![#]AYHDLZ__
+ad ale	{TZ_Y
+ad allow	{/[
+ad an	{GX
+ad and	r!I/[M^_ZgH
+ad are	{%Yd]
+ad but	t/Y
+ad change	{/^
+ad com	{3Z
+ad con	{3[
+ad connect	a/J1b8[HHMYTHYYcI
+ad connector	n!J%_2[8]<ZHEZI_H
+ad deaktiviert	x!Z
+ad does	{=X
+ad ds	n%[2ZHX
+ad e	t%[3ZLX
+ad entra	v/]
+ad error	v&bZE
+ad esta	{TX
+ad fail	x/[HJP[
+ad for	v=XM[
+ad fs	x,Y7]
+ad group	xHIP]
+ad had	{/Z
+ad has	r/F3^F]HFIF_]
+ad is	o/ZIH^X
+ad ist	q#J%J3[>JHJTX^Yc]d[
+ad keep	{^]
+ad konto	x#Z
+ad le	{%[^X
+ad lockout	{#Z
+ad ma	r#JMXT[gZ
+ad mais	vMYTY
+ad mas	vMZT[
+ad men	xMYT[_Y
+ad mit	x3^AYZJ
+ad nada	{T]
+ad nao	x!]L[ZG
+ad nicht	{_Z
+ad not	k#J/J<]HFLZMHT]ZHg^
+ad object	lGIHJ__
+ad objekt	{_Y
+ad ok	{/[
+ad onprem	j!X/Y_Yg]
+ad password	n-[/FJIM]N]ZJ
+ad pero	x#JMZT[
+ad policy	p/ZN^
+ad przyjelo	{/]
+ad refus	v/YJ[NX
+ad reset	x_^
+ad right	x%^HHPZ
+ad said	{/]
+ad says	rIYTY
+ad show	x#IT[
+ad so	x/[A]
+ad still	t!Z
+ad sync	h/I0J1IHXMXRISETJdZfc
+ad the	x/aZD
+ad took	v/Y
+ad untouch	{TXgX
+ad user	g!^#I=IAYG[HGTXZI_Zd[
+ad with	{3Y_ZaJ
+ad y	x%Y3[
+ad か	{3Z
+ad で	p!Z#G-J/XMYT[^]
+ad に	v__g]
+ad の	r!Y#]%I3XAYNZTJgY
+ad は	t/_T]
+ad 已	{TY
+ad 接	{/[
+ad 没	{T]
+ad 账	x#YAY
+ad 里	p!X#I3Y>JMY^[_[gJ
+add a	m+J8Y>ICIDZH_
+add me	{)I*GHGV^
+add on	v.^HIJ[ZF
+add the	{-X
+added a	r4J8^HJIZZI
+added the	x%J8YHJQ[
+added to	v:YVZZJ
+addefaultdomainpasswordpolicy minpasswordag	{@^HJ
+additional security	tCaDEHJ
+address of	{:Y
+address on	x3Z
+adesso non	{=[@IK]
+adfs admin	{,]HH
+adfs and	x7Z
+adfs domain	{7X
+adfs foderiert	{7Y
+adfs page	{7Z
+adfs tien	{7[
+admaexport fail	{HGQ_ZJ
+admin a	t(_)G*ZH[UJZH
+admin account	g!J%J)[*_,]:J=^CIHJUJVEWIZF
+admin action	v*IE_HJ
+admin and	h(X)ZHHP]ZI
+admin app	t*JHFMJgb
+admin are	t)Z*Z
+admin as	x#X
+admin asked	{*Y
+admin at	{(J)H*[?I
+admin cannot	f(I)Z*^?GHGPZTX
+admin center	g)I*JMIS_UJZHg_
+admin centr	{g[
+admin consent	{*JH]
+admin count	{PY
+admin credential	x,YeJ
+admin disabl	x)HU]
+admin do	xPY
+admin doit	{EY
+admin du	{P^
+admin e	{PZ
+admin en	{gX
+admin for	t([)E*G,[E[HDPIU]VXZI
+admin from	x)^HIPZdJgJ
+admin get	v)X*]HJ
+admin gets	v)[VG
+admin group	{PX
+admin has	g!I)HEJHJU_V^ZJ
+admin hat	rEHUYVZWZdY
+admin have	v)[*[PJ
+admin here	x*Z
+admin i	l%J*aHD
+admin im	v,X
+admin in	l,]:YHIPZd]
+admin is	t)^*J
+admin it	r*ZEEVHZa
+admin kann	{*]aI
+admin konnen	xPY
+admin manag	{dZ
+admin may	v(Y)J^]
+admin microsoft	lSJgc
+admin must	q*X,[E^HIPJdJgJ
+admin nao	{*[
+admin need	p*[CIE^HJ
+admin nicht	r(Z)JdZ
+admin non	{*[
+admin not	d%H(I)[*JDJEGHIPXV^W]ZId[
+admin of	v%E([:[HFN[P[ZH
+admin on	xEGH[dZ
+admin only	v*Y
+admin page	tHIga
+admin password	n(F*H,]-JEHHcKHNJPYZGdFgF
+admin portal	x/Hg[
+admin reset	f)X*^1c:J?F@ZEJLYPZSHUDVHWGZDdJgH
+admin right	{)JHZP[
+admin role	k(D)aH^
+admin see	x)^UF
+admin seem	{*X
+admin sspr	{PZ
+admin switch	v)Z
+admin the	{)_ZD
+admin to	l(I)F*E,Z:H=ZHDPJUYVdZFdGgJ
+admin try	{*X
+admin turn	{DZ
+admin user	x(YgX
+admincount #	gPa
+admincount steht	{PX
+admincount が	{PX
+administra en	{d^
+administrador de	p(_)H,JPY
+administrador del	{([
+administrador do	{(Z
+administrador global	p(])Y*I,]dJ
+administrador ha	{UX
+administrador nao	t(H)[*IPIU[V[WIZIdX
+administrador not	r)ZU[VZWIZJdX
+administrateur de	{P[VH
+administrateur du	{(X
+administrateur general	{)Y,]dI
+administrateur n	t(I)JEIUZV[WYZHdY
+administratoren durfen	x)[
+adress de	{3HD]
+adsync dienst	xfZ
+adsync esta	{fY
+adsync servic	rHIf[
+adsync サ	{fX
+aduc does	{T[
+advic of	{)]
+after #	r0XHJ
+after a	i!Z/Z@ZHDL[MIT[ZG
+after add	x%[8ZPH
+after all	xBYZ[]J
+after an	p#J0[@ZBZP]ZGfIgZ
+after choos	{]]
+after disabl	{HJY]
+after each	tH[f]
+after enabl	{J]
+after enter	{HIZ]
+after i	l9I>J@GBZHER^Za]CaY
+after it	{-^IG
+after migration	{AZHH
+after my	{#[(]ZE
+after password	x#_@GBGHGLJMZZI^G
+after reset	vLZMZ
+after restart	{BYHJfY
+after restor	{6Y
+after sspr	xHIMZ
+after the	^!J(J-J6J8J:D=J>J?JBZCJHHIJJIM_NIPJR[TYY[]^^IaIcHd]fXhH
+after thre	x#F@ZH^
+after too	vXX
+after unlock	v%[TZ
+after vacation	{BJHHZ]
+after we	t<XA]C]HIPIZG
+after writeback	x8Y
+after wrong	vHJX^
+after you	{+Y
+again after	v:DBDH[R^T[fX
+again and	l#[+I;I@IBGH]KGN]P_TJaZ
+again as	{K^
+again at	x@_ZD
+again befor	x@GHIX^ZI
+again but	x+[
+again in	vXX
+again it	{KX
+again later	l@GZ^cZ
+again not	{@^B[ZB
+again noth	{+[HJaY
+again to	{+Y8Y
+again today	t@Y
+again with	tBZKZZH
+age #	n@]
+age history	{N[
+age is	t@X
+age must	{@GH]
+age or	p@ZHIIIN]
+age to	{@GH]
+agent and	{e]
+agent credential	v%]
+agent dc	v-^
+agent de	r0^HJ
+agent der	{0Z
+agent di	{0Z
+agent in	{-Y
+agent inactiv	{0ZHJ
+agent is	o0[HIZHf[
+agent logs	{-X
+agent not	r%I0bHDJZ
+agent of	vHY
+agent offlin	{0[
+agent on	x0^
+agent servic	{0X
+agent show	{0HH^
+ages ago	{HIK]
+ago and	m@_D[HGM]ZF
+agora nao	{=[@GK]
+aguard #	vXY
+ai chang	r>X
+ai deja	t@YK]ZJ
+ai ferm	{]]
+ai mis	{@XI[
+ai oubli	{Z[
+ai pas	o(X@ICZHZKH]^hJ
+ai perdu	x>Y
+ai plus	{>[
+ai que	vC^
+ai un	{CY
+ainda nao	v@[HHM^WZ
+ajout au	{8[HJV[
+aka ms	i+YDcTZZI
+aktiverat for	xV[
+aktiviert werden	{8YeX
+aktuell password	rKJZHhb
+al activar	{,[eZ
+al cambiar	xZYdX
+al cambiarla	{@JZHh_
+al crm	{H^
+al dia	vM^
+al een	{HJXJa_
+al eens	{K_
+al eerder	vKZ
+al geregistreerd	{+_CJDGHH
+al gewijzigd	{@]
+al giorno	{@YX[
+al iniciar	{HYaGbZ
+al logon	{bY
+al mio	{!J3[OHZ^
+al nieuw	{9^ZI
+al numero	{>[
+al prossimo	{LZ
+al restablecer	x5ZHIa]
+al usuario	{LX^X
+aldrig registrerat	xDY
+algo de	x.Z9^HJ
+algo mas	{C[
+alguma novidad	{9[
+all account	x2[
+all and	{(]BXZI
+all cooki	v.Z
+all day	t#J@IBHH[T[f^
+all dc	{JY
+all devic	{#YBZHJ
+all domain	{-I4]5JHGJY
+all fail	x(]G[HHKJZI^X
+all fine	xBZ
+all good	v9JBaHHZJ
+all her	{*]?FK[
+all in	{HZTJ
+all my	rKZN]ZI
+all normal	{P[
+all not	{-YNX
+all of	q-J@XHDU_W_XJZJ
+all other	xG[
+all our	v)[5XUH
+all password	{NX
+all set	{BZ
+all sort	x9HB^
+all staff	{+[HJ
+all step	{HIZ[]Y
+all the	oH_KYRJYX
+all user	p%^)J;I=GBIFIGIH_MFU_VFZE
+all utent	v=YX[^Y
+all were	xK]
+alla losenord	{HJN^
+alla reimpostazion	vVZ
+alleen bij	xP^
+alleen mijn	{CZ
+alleen ontgrendelen	{[Y
+allow blank	{-JH^
+allow by	t<ZNXYX
+allow cooki	x.Y
+allow on	{/Y
+allow self	{UY
+allow to	c(_-X:J?E@GHCKINJQ]V]ZC[J^abIhI
+allow token	xHY
+allow user	vUZ[X
+allowedtousesspr fals	t)Z
+allowedtousesspr is	{)X
+alor qu	{+]DI
+alor que	r3H>JBJHJI[O[TZZJ[]h]
+already expir	{HJaZ
+already have	{+[HGK[
+already register	vH^
+already set	{+aDIHE
+already used	r-JH^KZ
+als #	{R[
+als admin	{*Y
+als geregistreerd	{+^DI
+als method	{?^
+als registriert	{+Y
+alt del	h@IHJM[bZha
+alt und	{@^ZJ
+alte password	l#[HHMYh[
+alter its	{^]
+alter the	t7YZJ^_
+alterar a	v^^
+alternat email	x3Y>YHI
+alternat phon	t?]HZ
+alternativ e	{3Z?JHZ
+although it	t-^@IBJH[IG
+although its	x-]@YHHOY
+although the	tHITZ
+altra volta	{@]
+altri si	{PYV[
+altri uno	{*Z
+alway click	{@JDaHG
+alway the	{-JT[ZZ
+alway uses	{K^ZG
+am i	t(GHEIYV_
+am laptop	xHZMY
+am lock	{#Z
+am not	r(JHIIZV^ZGaX
+am on	{HX
+am only	{([ZI
+am pc	qM^T[
+am phone	{>IHEMYa^
+am rechner	v#]HJMZZJb]gZ
+am selben	{@^
+am sperrbildschirm	xbY
+am stuck	xDYX[
+am sync	{RZ
+am told	{@ZVX
+am window	{[YbJ
+ambient onprem	n/JHIKJNJcbda
+ambito della	{G[
+amministrator global	v(],Z
+amministrator non	tU]VZZIdX
+amministratori di	{P[
+amministrazion di	{gX
+among the	x?[K[ZJhJ
+an account	nA^TZZH
+an adfs	{,]HH
+an admin	b(_)Y*Y@YHYPGTYZB
+an agent	{HZ
+an answer	x9[DZHI
+an app	x+J?XDIH]
+an attribut	{H[
+an earlier	xHIK^
+an easy	{@YHGI]
+an empty	{C[HHZGb[
+an enabl	xAY
+an entra	x)[*ZHI
+an error	Y![#J(J,I/]3H9I>I?I@EAJBFCIDYEJHBIIKZOJVZXJZc]H^ZaHbJcZeZfJhI
+an excel	{HX
+an exception	{HIe^
+an export	xH_MF
+an extension	v3Z
+an extra	{JY
+an hour	c#J%J/I3J9F>J@[HBKJM[P[RYSYXZa^f^
+an ihren	{ZY
+an incident	xS]
+an incorrect	r#JHIT]
+an intern	{HXgZ
+an issu	xBIKYZZ
+an object	x_Z
+an old	k4J5D;]>XH_
+an on	{dY
+an option	t*]?IHI^Z
+an ou	rF^G^HH
+an outag	v9GHFSbZJ
+an sam	{QZ
+an sms	{H]ZH
+an unexpect	t3]HXZX
+an unknown	q&[
+an updat	{0]HIfI
+anchor in	{AY
+ancien mot	pZIh_
+ancien pour	{>IM_aI
+ancora bloccato	{TZ
+ancora la	vHIM^
+and #	t/GM]YY
+and a	h(I*Y3[<YIZL]PZZGaI
+and ad	x=J@ZdZ
+and afterward	{2[HIZ[
+and again	l#[+I;IBFH]KGN]P_TJZHaX
+and all	tF]TJ
+and an	{?ZFX
+and another	{gX
+and ask	qUX
+and at	{ZY
+and both	x6XA[
+and call	x:]ZY
+and cannot	d#Y?I@[KILJVYZZ^J
+and choos	x+GDHHbIJ]EaX
+and click	x:ICGDIHb]IbJ
+and clos	xBJZG]_
+and computer	x#IHIT[
+and confirm	{%X
+and connect	{0G8IA[H^RI
+and country	{3Y
+and creat	x8[HI
+and does	{%FH]
+and email	r*]>I?ICYDIHEMYgX
+and enabl	v8Y
+and encrypt	g<_
+and entra	q/[6^HHcI
+and everyth	x%]BJH]ZJ
+and forgot	r=Z>ID[HJU]ZGd[hY
+and from	{)[ZZ
+and gave	{%]HHZZ
+and get	tIHJ[hY
+and gets	v3GCIDYKZO[ZI
+and go	{HYbY
+and got	n#]@ZHJKYNI_Y
+and has	v-Y
+and have	tD]HI
+and he	x@X
+and i	c(I*H+Z-G>[?IBICZDHHEI_KCV[ZY]]aFfIh]
+and im	q*Y@YB]HGaI
+and in	xAYHJKZd]eJ
+and is	p@GHILZOXX[
+and it	[*Y-H/I3IBXCYDHH@I^K]MJNHOZVXZI]JbY
+and its	m>J?[@[F[HGZH
+and just	{8]
+and left	x]]
+and lost	{([>[HI
+and lower	{IFN^
+and may	t#X
+and mfa	{>JHY
+and microsoft	x/]1[HIRISJcZfJgI
+and must	vVY
+and my	t!]>IHYaJ
+and need	p!X#Z@GHHZ^
+and nobody	tD[HILYSJc[
+and none	xBJGZHJIIKXN^ZHhJ
+and not	f%Y&Z+]-J/X1Y3I>H@_BGDZHCKDLXNYOJVJZGa]hJ
+and noth	m&[9J>I?Y@JBIDJHGNZRZZ[a]
+and now	]!Y#a%J(I*J+H/J8Z:J=[>Y@YBBCJDaH@IIKZMJNJPJTJVYXYZH]I_JaJbJcJgXhI
+and offic	{MYgJ
+and on	p/H6ZH^THcZdI
+and only	xKI[]
+and our	x4]8JHFd]
+and password	j!J#X+X-J0Z1Z5^BJHYWZZJaGbXdH
+and phon	n*_HJ
+and put	{8]
+and pwdlastset	v%X
+and refus	v/Z
+and reset	b!X%Y(H)X*Y/I0_1Y5]?J@IAXBHCIHGKJMJPJR[VJZ@]I^[bJgJ
+and restor	{_Z
+and says	x7[
+and self	x^[
+and she	{#HBZ
+and show	tC[HHbY
+and sinc	q1XQYYX
+and so	v-[H[aJ
+and sspr	q7Z?HH[JZZJ
+and still	n(]/ZHINYT[ZI[G
+and stop	{e]fY
+and symbol	{IFN^
+and team	x>FH[MX
+and test	{B[
+and that	t4ZC[
+and the	W#G%J(I)J*I+I._/]1J3]6J7Z8I9J=J>b?E@YAYDHGJHAIXKYMCNFOHPHQXRJSJUYVIXIZC[I^I_IaEb[dJf]gX
+and then	g!I/^3J@JBJC[HFIIZZ]If[hY
+and they	x(YOX
+and to	{BXMY
+and today	x!Z@^ZF
+and try	{XY
+and typed	{ZZ
+and unfamiliar	{HX
+and unlock	{H[TI
+and used	{#Z?YXI
+and user	xB^ZJ^J
+and veto	{J^
+and want	{@X
+and was	t7[:ZH[ZHaG
+and we	{JX
+and when	v!ZKZZIhI
+and which	vHYZJdIg^
+and will	{9^
+and window	{#]
+and writeback	j%J2Y<Y=YHGcXeIfIg^
+and you	{H[KJ
+andern darf	{^[
+andern des	{Z^hI
+andern nicht	{Z]hX
+anderung bei	{LY
+anforderungen der	{NY
+angeblich nicht	xKJN]
+anixi password	{JZ
+anmeldung kommt	{HZ
+annuair onprem	v7]_Zd[
+annual leav	{H^
+ano pasado	{K_
+another admin	r(^
+another company	t:^HG[^
+another firm	{8[:Z
+another for	{gX
+another method	q?Y
+another one	v:]HJ
+another option	{HIX^ZHaX
+another organisation	v:Z
+another password	x-Y
+another user	x=ZHY
+another way	x?YCY
+answer with	{&Z
+ante de	tCJHHKJMJZJ]ab_
+ante era	{PY
+antiga esta	{h]
+anvandaren ar	{!^_Y
+any code	{>^aG
+any idea	t9F@JBGHJZb
+any longer	x>J?]_[dG
+any more	b%J(Y+[-I/J1]3J4J6Z8I9F:J=Z>H?[@EAIB[CHDEGIHDIHK^MJNIPITIX^ZA_]bXcJdIfJhI
+any news	{9]
+any of	p@ZK]ZH
+any password	x@[HJN^ZF
+any phon	{>HD[
+any problem	{HHV[ZJ
+any progress	{9[
+any recovery	{D^HIZJ
+any security	xDZ
+any updat	x1J9_HHNJ
+any way	{HJNYTZ
+anyon in	{HDZ^
+anyon ther	{9Y
+anyon who	{@ZP[ZI
+ao ativar	{,[eY
+ao redefinir	xZZa]
+aos requisito	vIZN[
+apagado para	{U[
+aparec como	x?[h]
+aparec restablecer	{bX
+api graph	vgZ
+api reset	{gX
+aponta para	{A]_Z
+app alon	x9I?_CYDJHH
+app and	x?[aH
+app asks	xH]
+app code	q*I?aCJaJ
+app e	x>J?XC_
+app is	t?Y
+app may	{(bBJHD^J
+app not	r(I)H*^aX
+app notification	x?YCJHIaY
+app offic	{gX
+app on	r>I?[g[
+app password	v+JDIHb
+app registration	xH[
+app reset	{g]
+app show	xHZ
+app want	{?JH^KJ
+app with	{(^HJZH
+app y	{?YCZ
+apparait pas	v([?[DJ
+apparently not	{-ZHIIIV]
+appear again	{+YDJ
+appear for	x+aHDNY
+appear in	x-^HIKJ
+appl id	n#EHcTI
+application event	t,^HINJ
+application log	{HCN[ZHf_
+apply to	v*]
+approv on	{HZ
+approv sign	xHX
+approv the	x>]HDa]
+apre la	x-[H]OXZJ]I
+apre le	{HI]aaJ
+apre plusieur	{T[
+apunta a	{A[_Z
+ar avstangd	v!^UX
+ar fel	xh^
+ar for	r-_HHIZ
+ar inaktiverat	v!]
+ar inte	n#J9_HGV^ZFd^fJhJ
+ar last	v#]XI
+ar stoppad	{fY
+ar svart	{H^
+are #	{IY
+are activ	{6XAY
+are affect	{FX
+are allow	{/Y
+are already	{+]DIHJ
+are asked	{*ZHY
+are block	x-ZHJ
+are deni	xHIK[PJQ]
+are disabl	x!].XHHZI
+are duplicat	{AX
+are exclud	{HIP]
+are fine	vZ[
+are in	{HZ
+are includ	{HYIEN^
+are kept	{HYKY
+are lock	x#]
+are mine	{OZ
+are miss	p(J=ZHGW^
+are need	x@^HF
+are not	b-Z/I0Z4I8X:X>J?_@XBJCGDJGZHZKIRJZG^X_Ic]fG
+are ok	{8Z
+are refus	n!Z%X(J)]/IHIIHKIPIVXZJd[
+are register	{+Y
+are reject	v-^HG
+are requir	v=HC[HY
+are sent	{7Z
+are set	x@Y
+are still	x-HHZPY
+are stuck	{@YCY
+are support	{H]JG
+are the	t(]IXNX
+are told	v)]UJd^
+are two	xA]HJ
+are wrong	x%XH]
+are you	o9c@JHBZJ
+area code	{3Y
+arriv abroad	{HIaZ
+arriv from	{6]HJ
+arriv pas	pZb[[aH
+arriva il	xaX
+arriva li	{>Y
+as #	x3[HJ
+as a	j(E*_-[?^H@IZKIZXdX
+as admin	v(E*_NYZJ
+as an	t*X
+as befor	xZ]
+as current	{KIh]
+as dc	{5]
+as domain	{%_PD
+as expect	x)YHGZ^dI
+as guest	{:[HIZJ
+as i	t(I)ZHHN[][
+as if	{!Z
+as inactiv	x0[
+as it	r/YZY
+as licenca	{=[
+as mine	xIIOaZI
+as new	{IZKXZJ
+as of	{K[ZG
+as old	{ZGh]
+as password	r%J(]-JI_KHZH
+as pergunta	{#I?XX^
+as permisso	{(X
+as register	t+bDFHG
+as senha	{0]H]ZIdJ
+as she	{DX
+as soon	x(Z)Z*XVH
+as the	f!Y(Z+]?Z@IBHCIHIIIKdLHMFVHZC
+as to	{(]4ZHGZJ
+as too	x-[IX
+as well	o-Z?IC^HHTZ
+as yesterday	{@IKHZ_
+ask for	pH_LXZI
+ask me	x+Y
+ask the	{:]HHV[
+ask them	pWY
+ask your	v)JUZV]WIZI
+asked for	f*^+J?JC[DIHXZJaZ
+asked to	l+X@JBJCJHIIIKHLaO]]J
+asks for	a+J,Z-J?I@ICaDJHXIIMHaIha
+asks me	m*Z>FCIH^ZXhZ
+asks to	{HY
+asks us	{*HH]
+aspettar un	{@]
+aspetto il	{a^
+assign a	x(Y)[@JHFZJg]
+assign to	x%F)XH_
+at #	i@dB[HFNJZJbI
+at aka	x7XT[
+at all	nDXHFU]VIWXbZd[eF
+at breakfast	v@^
+at ctrl	{bX
+at first	qHJLbZG
+at half	x@Y
+at home	n4X>ZH[
+at least	i-J/Y@[HFIaKINXZJ
+at login	q+^>GDJH[IIZHaEb_
+at logon	pHFZJb_
+at lunch	x@Y
+at microsoft	q7YS[
+at my	xHY
+at next	h@JLbbI
+at nine	{@^NI
+at okta	{7Z
+at once	v9JB]
+at our	v7]SFZFc^
+at password	{?YHJZX
+at reset	p(G)G*a5[?GGXHG
+at sign	q+^>GDJ
+at step	{HFZ_
+at ten	{#X
+at the	V!H%I)J*X+I0G1J4H6J7I8I9H:I;J?E@FAIBICYDFGHHHIJJ[LIM]PIRGTHUIVHWJXHYJZa[I]a^[b^dHeZfXgH
+at this	l+X;ZWYcY
+at what	{IZ]Y
+at why	{ZY
+ate amanha	{@]
+atend a	xNX
+atend aos	vIZN[
+aterstall losenord	{ZIb]
+aterstalla mitt	{Z[
+aterstallningen misslycka	{Z^
+ativar o	{,[eY
+att aterstalla	v%[(_VJ
+att byta	{@[
+att det	{K]O[
+att gissa	v-^HJ
+att losenordet	{d[
+attempt a	x@ZKIXX
+attempt fail	v#]HITGZX^Z
+attempt to	r@YHIXXZX
+attempt try	xXX
+attempt with	{TZ
+attender #	v@ZXX
+attivando il	{,[eY
+attribut admincount	{PZ
+attribut is	{3]HG
+attribut not	{GHH[
+attribut set	{PY
+attual e	xKJh]
+atual esta	{hY
+au bureau	{>]
+au compt	{2[IHQY
+au dossier	{H_
+au milieu	{]]
+au moin	{I]
+au moment	{@Ja[h[
+audit log	l/YEYHGV[ZY]]
+auf #	t>]PX
+auf das	x>]
+auf dem	j>IRZZIa]b^fX
+auf den	v>JD[JYaX
+auf der	o%Y-[X[ZJ
+auf die	t>^
+auf kein	{UZ
+auf neuem	{HX
+auf password	xZIb^
+aujourd hui	v@ZX[
+aus der	v!Z*JP[^]
+aus und	{.X6Y
+auth method	{(X?FCID^]J
+auth token	l,_HI
+authentication admin	t(a)I*G
+authentication fail	{HX
+authentication method	kCZD^HHTJ]Z
+authentication phon	{3]DG
+authentication to	xHX
+authenticator app	j(J*[>I?YaJ
+authenticator auf	{HZ
+authenticator cannot	{?Y
+authenticator code	{?[
+authenticator en	{HY
+authenticator gone	{>ZHH
+authenticator na	{H[
+authenticator non	{>GH[
+authenticator not	n>G?ZHHa^
+authenticator notification	{?ZHFaY
+authenticator on	v>JH]
+authenticator pa	{HZ
+authenticator perdido	{>Z
+authenticator show	vH[
+authenticator sur	{>IHZ
+authenticator was	{>[HG
+authenticator zeigt	{>IH^
+authenticator を	x>]ZJ
+authenticator 通	{?^HJ
+authoris to	{VZ
+authorization policy	t)^UH
+authorization requestdeni	k(_
+auto upgrad	x1a
+autoatendimento de	{HGU_
+automatica de	{H^aI
+automatically we	{=_ZF
+autoris a	{QX
+autoservicio de	{U^
+autoservicio esta	x)[HJU[
+aux compt	{)]*XUI
+aux exigenc	{IJN]
+av losenord	vd[
+availabl for	vHJV[
+availabl with	r=Z
+avant la	x]^
+avec l	{>[HJcY
+avec le	x3IBZHIK[O]
+avez essay	{XY
+avez vous	{9]HJ
+avstangd for	{UY
+away after	{]]
+away by	x@]BZKIZJ
+away from	x)]*I@JHYU[
+away the	{?]PX
+ayer y	x@Y
+b is	{@JG[HHK]
+b2b con	{:_
+b2b guest	vHX
+b2b invit	{H^aF
+b2b user	x:]
+b2c custom	xH^NI
+b2c de	xHaZH
+b2c still	{H[
+b2c user	{HZ
+back and	{HFJZZJdIg^
+back at	{Z[
+back but	x!X@[ZI
+back de	{dY
+back from	t!_HH
+back in	qBYHJXY
+back nao	x%[dJf]
+back negado	{P[QXdJ
+back on	t/Z9]HYPZ
+back the	o4XHE]Ya[bZ
+back to	e-J6[>I@GBJFJHAIIKe]Gb^dY
+back tomorrow	xX[
+back with	{@ZNIZ[
+backup operator	vHJP[
+backup softwar	{H]
+bad password	v#^TJ
+bank password	{H[ZJ
+bann list	q-JH^
+bann password	p-Y
+bann word	tHZ
+bara en	{C[
+bara lasa	{[^
+base de	{Q[
+baselin the	{bY
+bate com	{O^
+battery died	xHJRZZJ]]
+be #	x3a@GII
+be able	n#X?FC^QY
+be added	xV]
+be allow	{.X
+be at	v@Y
+be back	{9]
+be change	l@]HXLJZ[^J
+be check	{5^KI
+be clos	x9IB_HF
+be configur	p*XHJe]
+be contact	o3_4ZVG
+be decrypt	x6Y
+be different	vK]
+be disabl	{!EH^
+be enabl	r.XHZZIdHe[
+be enter	{4ZHZ
+be found	lGYHJ_[
+be in	t-]HIVZZH
+be install	{-IHYJZ
+be logg	x#X
+be longer	tIZ
+be not	x@[HH
+be obtain	{,Y
+be on	x-]EJHGd]
+be one	{@JK[P[
+be open	x1I6]H[cH
+be process	{HFZ^
+be reach	r3[4X:JEIHHY[ZJ_Jc]
+be read	x%H6^HZ
+be register	{+IC^DEHZ
+be repeat	{KX
+be replac	v@bHGIJZG
+be reset	lC^DEP_W[ZF_H
+be select	{HJL[
+be set	t7X<ZHZ
+be the	p3Z?ZHGJYKXLX
+be unlock	v[[
+be updat	t%X/X
+be used	g(I?dCIHXMXZC
+be why	{IY
+be written	{P[ZJ
+becaus a	{#X
+becaus devic	{HY
+becaus he	{(ZZI
+becaus it	j-^/X>IHHO]ZJ
+becaus my	vZJ]]
+becaus not	xD[
+becaus of	c-I/[4IEYHGIZJJNYTXX]ZIcX
+becaus password	r8YUXVX
+becaus the	g#X-I5[HIIZR[ZJhJ
+becaus ther	tAXTX
+becaus user	{TX^X
+becaus writeback	xd[
+becaus you	p>YDZ
+becaus your	q:^EZHJWYZF
+been block	rHX
+been change	{@JB[H^ZE
+been deactivat	v!X
+been defin	{WY
+been disabl	p!Z
+been enabl	jHJUYVYd]
+been lock	v#Z
+been on	{HIZ[
+been runn	{J]fX
+been seen	{-Z
+been set	{VYWY
+been through	{DYK[
+been told	{hY
+been try	{XGZ^
+been updat	{(IB^HG
+befor but	xK]
+befor choos	{]Y
+befor enter	{@JD[KIZH][
+befor finish	{]X
+befor i	rHHKJZ[
+befor it	q@[DJIJKGTZ]ZaZh[
+befor logg	xHJZHb^
+befor logon	{HIb^cH
+befor password	v][
+befor the	o!]@]C_DD
+befor their	{MY
+befor tomorrow	{@GHIX^ZI
+befor we	{C]HI
+befor you	vDYEZ
+beheerder heeft	tVZWZd]
+beheerder niet	{)_PJ
+behind and	{1]
+behind it	{-YHIN[
+behind the	x3^_[aH
+bei #	{HZIZ
+bei dem	{+JD[^Y
+bei der	l3Y?Z@YDXHHO[S]TYZHbX
+bei leuten	{(]
+bei microsoft	xTZ
+bei mir	p([>GD[HJV[ZI^]
+bei niemandem	{SY
+bei sspr	{SZXX
+bei uns	pOYU^W[ZId[
+beim abrufen	{,Z
+beim aktivieren	{,ZdJe]
+beim andern	r@HZY^Ih^
+beim anmelden	{H]
+beim kunden	{:Z
+beim password	x>^ZJaZ
+beim reset	x*X?[
+beim ruckschreiben	x&^JXPYZJ
+beim setzen	{&Z
+beim user	{3]
+beim zuruckschreiben	x%[4[6Z
+beim zurucksetzen	q:[HJ][a[
+beim zweiten	{@Y
+being change	tN]
+being refus	{N[
+being that	{;X
+being used	{H^KF
+bekomm ich	{D[HJZ[
+belong to	o:Z>[HId]
+below the	{-J5^HHbZ
+ben mijn	{>Y
+benutzer erhalt	{OZaY
+benutzer fehlt	{VZ
+benutzer hat	r=XDX]_
+benutzer ist	t!]GZPZ
+benutzer kann	r?YZG^^gZ
+benutzer konnen	{)XB]
+benutzer wird	vL]X]ZH
+bereich der	{G_
+bereit benutzt	{K]
+bereit verwendet	{KX
+bereitstellung agent	{0[
+besid the	{?XCX
+best practic	{Y^
+bestaat niet	{HI_[
+bestatigungscod kommt	xaZ
+between change	{@Z
+between cloud	t6YHEca
+between connect	t4F<]HHc]
+between entra	x4^HF
+between reset	{@_HF
+between sync	{4Y
+between the	xH[
+between two	xKZ
+bevat een	{-^
+bij aanzetten	{,[dIe]
+bij de	v(]3[?]HJOHaI
+bij een	{?ZZ[
+bij het	xZYhZ
+bij resetten	{(Ja^
+bij volgend	{L^
+bill admin	{*X
+bin gast	{:Y
+bin im	{>]
+bin nicht	v9]DXHG
+bisherig password	xZIh_
+bisogna aspettar	{@]
+bit later	{@]KI
+bit tls	{<_CJ
+bitt entsperren	{#Z
+bitt um	{9]HI
+blad podcza	{Z]
+blank page	xbY
+blank window	{bY
+bleibt aus	{LXa[
+blocca il	{cZ
+bloccato in	xT[
+bloccato per	v#Z)XTXXG
+block a	{HX
+block after	{#Z
+block all	v.Z
+block becaus	vH]
+block by	j-Z>]aJc[
+block cooki	q.]
+block for	q#I@HHETJXa
+block from	t4^XZcE
+block it	v>EH]
+block me	{@ZHJXZ
+block my	xH]cI
+block servicebu	xcX
+block the	l,^HAJ[NYQYaYbX
+bloqu le	xHGJXc_
+bloqu un	{-JH[X]cI
+bloqueada not	x#Y
+bloqueada por	v#_XE
+bloqueada temporalment	{TY
+bloqueada temporariament	{TY
+bloss die	{C]
+blue screen	{9JH^bH
+bom dia	{9_@IHI
+bot how	{9Z
+botao redefinir	{([
+both are	v0YA[
+both dc	{4[
+both domain	{AY
+both forest	xAZ
+both side	{A^PJZH
+boton restablecer	{(Z
+bought a	v8Z
+bouton gris	{(]:[HJ
+bouton reinitialiser	{(]
+box and	{RXhX
+box cannot	xHIL[cX
+box is	vR[
+box on	{!IHH^^
+bracket and	{3^aJ
+brak telefonu	{D_HJ
+brakuj licencji	{=Y
+brakuj wymaganych	{=Z
+branch of	x%_
+brand new	x@[WZZI
+brand the	{H[
+brandvaggen blockerar	{HZc]
+brauch eine	{HZ
+breach and	{-^
+break glass	{H[
+break password	xFXcX
+break reset	xFY
+break the	xNZ
+break writeback	x2Y
+bricht ab	r,Z4Zc]
+bring back	{+XbZ
+brok sspr	{Y_bJ
+brok writeback	{QZcX
+broken after	xHYZJdJf]
+broken for	{Z[
+broken on	vHHR]
+browser am	{M]ZJ
+browser block	x.X
+browser but	{bY
+browser in	{]X
+browser not	v.Z
+build is	{1_@JHG
+build not	{1[HJ
+build of	{1X
+built a	{6X
+bunch of	{/Y
+bus connection	xY^cI
+bus listener	{cIf]
+business basic	m=dHHdI
+but a	{?]HJKZ
+but ad	{NY
+but admin	{*Y
+but at	{?[ZX
+but cannot	v%XMX
+but did	{H]aJ
+but entra	v/^IH
+but for	p/ZHYVZ
+but he	{+]HHLY
+but i	g-J>I@[D]HEIJKYM]]J
+but im	{!Y
+but in	t/_ZD
+but is	{VY
+but it	d*H-I@JCXIIKHOaVXaGhY
+but its	{?XHJVX
+but microsoft	{*[WHgI
+but my	vVX
+but not	a%Y(])X*J+]?J@IBHDIGZHJJYKILJMZNDPYZ^[I^HdJfJhI
+but noth	xHILYZHaXb[
+but offic	v/[
+but only	v*JCaHIIJKHZ[
+but refus	{/Y
+but still	p/H?IHHTXZC[a_^
+but the	c/[3^@[DJHIIJKHOYVFZE[Zf[hJ
+but ther	vHIa[
+but they	x>G?[HJO[
+but this	x+Z
+but we	{cZ
+but when	x*XHIZY
+but which	{NZ
+but you	{DZUI
+button disabl	{!D(_HH
+button does	xZ]bY
+button for	xHY[XaZ
+button grey	{(X
+button is	r([
+button not	{([
+by a	l#I]]
+by accident	r![@ZHXZH]YfX
+by activ	x&X
+by ad	t%[
+by admin	{)FU^
+by an	v+X^Z
+by another	r:Y@[HY
+by attribut	{G^HG
+by conditional	qHZ
+by default	vHX
+by design	xHH^]
+by email	v*Y:^HE
+by entra	x/ZTX
+by gpo	qYZbZ
+by hand	x%Z@JP[
+by himself	x)Z
+by it	t@[U]
+by itself	v?YBZ
+by mistak	o!_@]HJZFcX
+by my	t!I1Z>[VX
+by myself	t#J)[HIVYZJ[_
+by now	{@HKJN]
+by on	{/GN^
+by our	q6]7YHGJZZJ
+by phon	x*YHJ
+by reset	{HIK^TY
+by security	{I]
+by sms	{H^aG
+by sspr	xTX
+by the	_#J%X(J)I*J-H3Z7I:I=]>[?H@^DIEJGJHBKELXPITJVYXJYXZD[J^Y_ZaHbIc_d[eJfGgJhJ
+by using	{HJMYaZ
+by your	m-Y?[DJEHVHd]
+bylo juz	vK[
+byta igen	v@[
+byta losenord	{@IZ]
+bytt i	xM^
+bytt losenord	x@Y
+c e	l3Z>H?X@ID[HHI]KZLYOJZHaX
+c est	k-H3E9G>Y?I@YCHD[HEI^K]MIOYTYU]VHXIZHaIdJhY
+ca march	{9GB^
+ca ne	x3I@JHHO]Z_aJ
+cada #	{@^
+caixa de	x;YH^
+call about	x-[Z]aJ
+call and	x?]
+call are	{%J?]HHQ]
+call back	{Z_
+call does	{HEa]
+call from	xHHQYZ^
+call it	{/Y
+call me	pB^HE]Ja]
+call my	xHZ
+call not	v3YHIa[
+call option	x?[
+call to	i>I?ZHFQ_]Z
+call us	{:]HFK[
+call verification	{3Z
+cambi de	v>X
+cambi hace	{@]
+cambiada en	x/ZM]
+cambiar la	hBIKJLYZa^]hG
+cambiar solo	{@]
+cambiata due	{@[
+cambiata in	x/[MY
+cambiata stamattina	{@Y
+cambiato la	v@^ZI
+cambiato numero	x>X
+cambio al	{LZ
+cambio de	{ZZ
+cambio el	{B[
+cambio il	{HXhY
+cambio non	{Z^
+cambio rapido	{b^
+came back	q!_HHZZ]Y
+camera not	{HaMJZI_I
+can a	r(X@[H[
+can anyon	{@]HXZF
+can be	m9JB^C]DFMXTZZI
+can chang	v@X
+can choos	{@[
+can contact	{=_ZF
+can go	{BZHJLZ
+can i	a!J(Y)I*H+Z-H3J?^@FBHCJDZH^IZKXMJNZOIRIX[[J]I^JaHbJcHfHhH
+can my	{-[HHV]ZH
+can not	{^X
+can now	{BY
+can only	t@Y
+can remember	{HII]KI
+can reset	b(Y)G8J?JDJEYGZHGSYVZZ[cZfJgJ
+can sign	x/ZBYHJZI_X
+can somebody	{HII[Z[
+can take	xMYdY
+can the	n/F>JHeKFNIZH
+can unlock	v#X[Y
+can updat	x3J>^HI
+can use	rDYGZ
+can user	xBI[Z
+can we	m/GHa
+can you	g(I9_>E@JBHTJVGX^Z]
+cancell befor	vHJ][
+cancell the	{]X
+cannot access	v!H#J%HHDPIZadX
+cannot alter	v7Y^_
+cannot approv	x>]HG
+cannot be	Y!I#Y%J(G)J,J-[3]5X6_:H=H>F?d@]BICIEIGGHGIELYMINHPaSJTIUJVIYZZB[H^E_GbIc[dFeXgJhG
+cannot chang	Z(J>JBIHFIJKILHMJZJ^bh]
+cannot choos	{?X@X
+cannot confirm	{HJO^
+cannot connect	rH]
+cannot contact	q3[
+cannot contain	tI]ZI
+cannot decrypt	p6]
+cannot do	v-J?J@[HGIIZXd]
+cannot edit	x%X*ZPJ
+cannot enabl	{dDe_
+cannot find	e#H4Z>G@JBJHZTIZB[^_dcIdI
+cannot get	f!E,Z>_?H@JIJZb
+cannot go	xKX
+cannot i	p*I?[@JK^ZG[Y
+cannot it	{)[HIZF_]
+cannot join	v4G8GHbZJ
+cannot locat	{HHZI_^dHeYfI
+cannot log	g#_%J(I,J:J>H?I@HGJMYTFZa^J_HbIg_hI
+cannot login	{#JHIMYZ[
+cannot open	p>[H[ZG
+cannot pick	x(H*a?HHG
+cannot reach	kHGRJbZcafI
+cannot read	{>^HDZY
+cannot receiv	v>_HI
+cannot remember	vH[KI
+cannot reset	R!X%E(b*B+H/H1J3I5J6I7X8a:Y=^?C@ABFCYD]F[GbH;IJJJKELJMJNJUIXI[F]I^C_DaJbFcJdbeHgDhJ
+cannot resolv	x4[HFcY
+cannot reus	tK[ZJ
+cannot say	{HIZYh[
+cannot self	{)_ZE
+cannot set	m!Y(Z7ZHGK][J^G
+cannot sign	h>I?H@IHIIIT^Z_[^^HaJhI
+cannot talk	v4[8JHIYY
+cannot the	x?[VYZI
+cannot to	c%J(G,J0^3]:J=J>J@IDJEZHIKJN_SYVFZ_^CaJcJe^hF
+cannot turn	{dJe[
+cannot use	d(F*]-_:X=^>]@JDIGYHJIIZB
+cannot verify	q3I>ZD[HHKJZHh[
+cannot writ	x%bHIPI_IdGeHgI
+cannotchangepassword true	{HJZG^_
+capital letter	v#X
+caps lock	r#^XIhZ
+captiv portal	xHHb]
+car trop	{I[
+caracter especial	{I[
+caracter exig	{IX
+caracter reservado	{F[
+carrier and	x>]
+cart sim	{>^HI
+case letter	{IEN^
+case only	xI_NJZJ
+casilla el	{^Y
+catch up	xHGM_RJ
+caus by	xQX
+ce l	{=[K^
+ce matin	p#]@bHI
+ce mot	q(X-ZKY
+ce n	{OZh[
+cel mudo	{HJaa
+celui enregistr	x3JO[
+celular guarda	{#_HH
+celular novo	{>HH]
+celular y	{O]
+center and	xHZ
+center not	xgX
+center show	{S]
+center zuruckgesetzt	{gX
+centr d	{gZ
+centro de	tHIc]dHg]
+certificat of	vHX
+chang a	xhZ
+chang after	x-J@IBHH^LY
+chang and	t>IH^ZI^Y
+chang at	jHYL_ZJ
+chang becaus	{HJLZ
+chang dialog	xh[
+chang does	{HHL]
+chang fail	xZ[^I
+chang form	pZIha
+chang hier	{@]
+chang his	v:X^Y
+chang is	r@^HJK[ZJhJ
+chang it	d@bB^HGZC^Hh_
+chang its	vZI^]
+chang last	{HGU[c]
+chang mon	v@X
+chang my	f3J>H@HH[IHKJZb^IhG
+chang not	o7X@JGHH[LJMFVJZ]hE
+chang on	{HJL^
+chang or	x)XBIH_ZF^I
+chang outlook	{B]HF
+chang page	rh_
+chang password	Y!G#H%E(G@CHYKJLJMHNJUJZY^cdJh[
+chang request	{B[HHL[
+chang the	h(]LHVJYYZ]cIhF
+chang their	l@IGXHHLYV[hJ
+chang this	x@[ZF^Y
+chang was	x@YHILZ^[
+chang your	m@ZHI^Z
+change at	vHGJ[LXM]
+change by	x@YHGZI^^
+change for	{@]ZH
+change from	xC^HI_Y
+change in	n@YBZHGM[TJ^HdXgXhI
+change it	d/X@[B^HJKJM^ZD
+change my	h3I>]BGMYOIZ]hI
+change on	t/XE[HIMYZI
+change only	{@IIIK]gX
+change password	q@[^J
+change the	l8[@JBHEJHIIIK]MJZHcYg[
+change their	t@ZBIZZ
+change to	v-[@JNZ
+change too	{@Y
+change what	{HZ
+change yet	x/[@ZNH
+changement de	{@Zd[
+changer de	x^Z
+changer le	v@FHXZ^^JhI
+character and	x2Z
+character are	x/Z
+character but	x/ZII
+character in	p-JFbH]IB
+character password	x2Z
+character which	xFZHJIY
+charg pour	{SZ
+chce starego	xHGMa
+che il	{3ZD[
+che la	t-^9J
+che non	p-J/J3J7I=J>I@JCZDJHIIHKGO]TJVYZaaJhZ
+che sono	{+XD]
+check event	{%X
+check first	{ZZ
+check on	{5[EY
+check that	{DY
+check the	{HZ
+checkbox for	{e[
+checkbox is	{d^eJ
+checkmark next	{HJI]
+chez nous	x@[HXU[
+chied due	v*Z
+chied quella	{KJM[h[
+chied sempr	{HYM[
+choic on	{?ZHG[^
+choisissez un	{-X
+choos a	g-Y@YHIIJKFZH]^h[
+choos another	taX
+choos call	vaZ
+choos someth	p-]KY
+choos the	xCGH^]X
+choos their	{@XLX
+ci accedo	{h_
+ci sono	x9]?Y
+ciao a	{9]
+cinco minuto	{M[
+city name	{-Y
+claim not	{H^
+claim that	x-XHHa[h[
+claim to	{NXaY
+clav de	r,[2X6^
+clav nueva	x:Y@YZJ]^
+clav temporal	{@ZL[
+clav vieja	{#[HIKZ
+clean up	q%a/JHH_]
+clear the	vHFT_
+clear whether	{+JDIH[
+click finish	vBIHHZZ]]bJ
+click forgot	t7[:IDJH]ZC]ZbI
+click it	r@ID[HFIJZ_]Hb]
+click on	tHX
+click reset	j(aBJHHZFb^
+click send	{HFa^
+click sms	{aY
+client allow	pQZ
+client e	{:_HJ
+client is	{1IdJf^
+client says	{H[
+client secret	xH]
+clock drift	{R[ZI
+clock is	xR^
+clock of	vRY
+clock on	tH]
+clock skew	xR^
+clos befor	{]Y
+clos my	x!]VJ
+clos she	{9JB^HHZI
+clos the	jB[HHZF]b
+clos user	{BY
+cloud account	q!IHJTJ_a
+cloud admin	{,]HJ
+cloud agent	{0]
+cloud and	o/G6[_JcadI
+cloud but	vg[
+cloud cannot	{6]HJ
+cloud failur	v/]HJ
+cloud identity	xA[
+cloud is	{4Y7X
+cloud lock	x#JHJT_
+cloud lockout	vT]
+cloud not	q/_
+cloud only	o,[=JH]gZ
+cloud part	x/Y
+cloud password	{gY
+cloud policy	t/GHa
+cloud refus	v/^KIMFR]
+cloud reject	x/Z
+cloud reset	x0JJZd^
+cloud said	{/]dH
+cloud says	t!X
+cloud servic	{/XMY
+cloud side	t/^_ZfG
+cloud still	x/HHJMZTZ_Y
+cloud sync	_%I/H0f1I6IAJGGH[MHPJRG_HcFdFfH
+cloud und	{6Xc]
+cloud updat	v/]NH
+cloud user	k/J=GAZTJ_]d_
+cloud wird	{d[
+cmdlet on	{H]
+coche dans	{LX^Y
+code a	{a[
+code and	r3GCZHJO[ZZ
+code arriv	{B^HGZF]H
+code at	xH[Z_]JaE
+code but	xH]aJ
+code by	{HZaJ
+code de	{?[
+code est	x>XBX
+code expir	{HIa[
+code five	{HHa]
+code for	vHaaD
+code from	r>IC[H]aH
+code fur	{HZ
+code gaat	r>^C[
+code goes	n>aHE
+code i	x>GH[Z_aE
+code in	{HJX[aJ
+code is	p?[HI
+code it	{HJZ]
+code kommt	xC^aG
+code komt	x>[HGa]
+code miss	{>IHGa]
+code nicht	x>^HJ
+code niet	x>]aG
+code not	l>GBJH[ZG]YaX
+code on	{ZHa[
+code page	x>HHEZJ]aaJ
+code par	xaY
+code part	v>Y
+code per	{aY
+code pin	{>IHYI[
+code so	v3YXZ
+code to	v>XH[ZIaH
+code too	vXY
+code which	xaY
+code wird	{>^
+codic arriva	t>XHJaZ
+codic da	{a^
+codic va	{>Z
+codic via	vaY
+codigo chega	{HJa[
+codigo de	p3Y>HCJH]XJaZ
+codigo do	x3_>I
+codigo llega	t>Ya[
+codigo por	taZ
+codigo vai	v>Z
+codigo varia	{X_
+coffe machin	{H^
+coincid con	xOY
+colaboradora externa	{:^HJ
+colega ve	{(^
+colleagu get	{UX
+colleagu without	{(J)]
+com a	oB]EYHHbZgZ
+com e	xTYgX
+com ela	{h_
+com erro	x3ZH[ZY
+com from	xd^
+com is	{S[
+com o	l-Z3JA[HGO^ZZ
+com portal	{+Y
+com で	{TY
+combin registration	q+[3ZDJ
+come amministrator	{([)I
+come and	{HZaJ
+come back	l#Y@XHCNJP]X]ZJf]
+come configuro	{H[
+come from	{HYJZ
+come in	x4Y
+come through	xHIaZ
+come to	{0HHYfZ
+come up	n+]-[DIHBIIKJNYW_aH
+come when	{HX
+comma in	xFY
+comment recuperer	{>X
+common pattern	{-]
+commonly used	x-Y
+como administrador	v(^*YZJ
+como configuro	{H[
+como consigo	xD_ZJ
+como implantamo	{H[
+como recupero	{>_HJZI
+como registrado	v+_DIHJ
+companera si	{V^
+company account	x:Y
+company ad	{8_HJ
+company and	{7[8X
+company can	xSX
+company email	{:Z>JHZ
+company has	xHHUZ[^
+company invit	{:]HG
+company name	q-_HIIH
+company not	xNXUY
+company phon	x>IHZ
+company phone	{>^HJ
+company policy	vHIN]
+company portal	vH[
+complain about	vIY
+complain not	{IJNFWZh]
+complain that	rHEWZZ^
+complet it	xBHDJHGIDOYZE]a
+complet my	{OX
+complet number	{OX
+complet reset	{B[
+complet the	i(X+GD^HYIHO[ZZ]D
+complex enough	vI]ZH
+complexity age	m@YHIIIN^
+complexity is	{IZ
+complexity or	{HIN]
+complexity requirement	tI^KYNE
+compliant with	xNY
+comply with	t-YNY
+compt a	v!X)[P[
+compt ad	v#YL[
+compt admin	x*X,]
+compt bloqu	x#Z
+compt d	{)]*XUI
+compt de	q%^2ZGXQY
+compt est	m!]#X
+compt invit	x:]HJ
+compt mais	{V[[]
+compt msol	x%Z2[IH
+compt n	rD[V]ZI^X
+compt pour	{V_WH
+compt sans	v=ZHH[Y
+compt temporairement	{TY
+compt trop	{XY
+computer but	xMX
+computer it	{-]HG
+computer not	xH]ZZ^JaF
+computer says	x#XK^ZE
+con adfs	{7Z
+con el	n3I4YA[HJO^_JcX
+con error	{HZZX
+con ext	{:_
+con googl	{7Y
+con l	t-]cY
+con la	j-I@IB_EZHHIIKIZ^b[hI
+con su	xZZcZ
+conditional access	iH]
+conectividad con	{ZJc[
+conector de	{2X<X
+conexao com	{cZ
+conexion con	{cY
+configur at	{d]eG
+configur differently	{*X
+configur for	q<[GYHHVZWY
+configur number	{*Y@[HI
+configur password	j=JEFHIUIWaZIdEe_
+configur the	{HGb[
+configur votr	{V_WH
+configur writeback	v,[eI
+configur your	{VY
+configuracao onprem	xE]
+configuracion de	{EY
+configuracion onprem	xE]
+configurar authenticator	{HY
+configurar o	{eZ
+configurati fout	{E]
+configuration de	xeZ
+configuration for	tE]WI
+configuration not	vE[WGdIe]
+configuration of	xEZ
+configuration onprem	xE[
+configurazion del	{eX
+configurazion onprem	xE]
+confirm relat	{%X
+confirm that	tB[H^MJZH
+confirm the	xC[HGO]
+confirm their	{+[
+confirm your	{3GHEO^ZHh]
+conflict with	{JY
+connai mon	{ZF[a
+connait pas	{HHM[
+connect #	h1bHHR]YJfG
+connect and	v4X<]HF
+connect application	{,X
+connect box	rHFR_Y[eJfH
+connect build	{1Y
+connect cannot	p4^8GA[HH
+connect e	{fX
+connect error	{e[fJ
+connect est	xHHcJf_
+connect esta	vRYfZ
+connect health	{0IH]
+connect host	xcZ
+connect is	p1]4[HH
+connect ist	q,Z1ZHHf]
+connect la	{G]ZJ
+connect machin	qRYfZ
+connect n	{4XRX
+connect non	{cYfZ
+connect not	qGZHHcXf]
+connect obsoleto	x1[
+connect provision	{0Z
+connect server	[1E4Z5J6c8J<JHFR[ZJ_Ic[f]
+connect servern	{HFR[c]
+connect setup	{,ZH[
+connect sync	x0XHYM[fI
+connect the	{d]eJ
+connect to	l0XH_
+connect token	v,^HJ
+connect version	v1Z
+connect was	x4[f]
+connect wizard	pe]
+connect writeback	x1[eJfH
+connect で	x1^GZHGd[fG
+connect に	{8ZHZ
+connect の	t,[1J2ZHGRZYXcIf[
+connect サ	v4JHHR]c]fY
+connect 服	t1J2[4GHIR[c]
+connection between	{cY
+connection fail	{Y^cH
+connection problem	xc[
+connection with	xcY
+connectivity issu	nZJc_
+connector account	c%^(J2bHGQ^VJZJ^H_I
+connector and	{8]<Y
+connector option	{<]HH
+connector password	x2^IE
+connector spac	p_]
+connector zonder	{8]<Z
+connectorkonto hat	{%Y
+connectorspac nicht	{_]
+connexion window	xbX
+consegu redefinir	x=ZSZ
+consider comm	{+Y-[
+consigo entrar	{[^
+consigo mudar	{@Y
+consigo outra	{D^ZJ
+consigo redefinir	r![(ZZX
+consigo trocar	{Z[
+consistencyguid on	{AY
+consta como	{+[
+consultor b2b	{:_
+conta bloqueada	{#[XH
+conta de	t%Y*[,X2Z
+conta desativada	x!]ZH
+conta do	v2XL[
+conta esta	q!Z#Y
+conta foi	v![
+conta msol	v%Y2ZIJ
+conta muita	{XZ
+conta nao	tD[V]ZJ
+conta para	xVaWJ
+conta por	{!]
+conta sem	{[X
+contact admin	v)H*F,I?YE^PIZGdY
+contact by	{4X
+contact data	x+XCX
+contact domain	{3I4]ZI
+contact info	{3[
+contact it	x>XHIZ]
+contact me	x3[
+contact method	x>^?JZI
+contact my	t!J3JCJHaVX
+contact op	{Z]
+contact the	v3J4X>[D]HG
+contact you	v3_HJZF
+contact your	e)I*I,J3J:H=_DIEZHDIJPJVDXZZadH
+contactez votr	{Z]
+contain a	h-[F^HI
+contain error	{,X
+contain part	{IZ
+contain special	{FY
+contain the	p5YHII_ZI
+contain word	x-Z
+contain your	tHGI_ZI
+contato com	{Z]
+contatta l	{Z]
+contem palavra	{-]
+contien un	{#H-aHITI
+contien una	{-Y
+contient mon	{-HI^ZJ
+contient un	x-_HIIJ
+continu with	{.XKX
+continua bloqueado	{T[
+contract was	{!X
+contractor with	x3G:_>JHGaJ
+contradict the	{H]
+contrasena actual	rZHh^
+contrasena anterior	xK[ZH
+contrasena antigua	xMXhX
+contrasena cambiada	{B^HGMG
+contrasena contien	{-XIX
+contrasena de	vK]ZH
+contrasena del	{H[dX
+contrasena demasiado	xIY
+contrasena en	p%[6ZHIZIb[dZ
+contrasena es	vIX
+contrasena esta	xUZ
+contrasena funciona	{BZ
+contrasena not	k-X@JH[IJKJNXhX
+contrasena nueva	{HJIJKHN[Z]
+contrasena pero	xZI[]
+contrasena que	{JZ
+contrasena se	{MYd]
+contrasena y	{#^NZZH
+contrasena ya	xK[
+control ldap	x5[
+control miss	{5X
+controlador de	k4_5XJZ
+controleur de	r4^
+controller are	v4[HI
+controller could	v4Z
+controller di	t4^
+controller is	r5JH^
+controller must	{4Y
+controller refus	{JZ
+controller still	x5Z
+controller that	{4X
+convidado de	{:]
+cooki and	v.Z
+cooki are	{.X
+cooki banner	{.GH]
+cooki block	x.Z
+cooki de	v.[
+cooki enabl	{.Y
+cooki messag	{.[
+cooki must	x.Y
+cooki off	{.X
+cooki on	x.Y
+cooki reset	{.Y
+cooki to	{.Y
+cooki van	{.Y
+cooki が	{.Z
+cooki を	x.^
+cool down	{@Z
+copy of	x6]8HA]HH_J
+corporat password	tNX
+corporat policy	tN^
+correo alternativo	x3ZD[
+correo de	{a]
+correspond pas	tOZ
+corrispond a	{OX
+cote cloud	{T[
+could chang	{ZI^[
+could come	{-^HJ
+could do	x4ZHFV^ZH
+could it	{5XZ[
+could not	^%J,Y-J3[4[6Y@JBHDFHEIJVHYYZ_]F^J_Zc[dFe^fJ
+could reset	vBZRZZI
+could someon	xHY
+could that	t5XFXIYZJ
+could the	{H[JY
+could you	m:YBIH^ZZ
+count as	p+c-F3JDDHXOJ
+count attribut	{PY
+count for	{*[+JDIHX
+country code	j3^>HHEOaaF
+creat a	rH]
+creat an	x2YG[
+creat anew	{8[HI
+creat by	x%[
+creat group	{0X
+creat with	{ZJ^]
+credential did	{H^ZH
+credential in	x,XH[eJ
+credential provider	t7IHHb_
+credential were	t%^
+criteri aziendali	{N[
+criteri di	xNZW[
+criteri fuzzy	{-[
+criteri locali	{N]
+criteri password	{NY
+crm para	{H_
+cross at	xHHS]
+ctrl alt	g@HBJHJMZ^JbYhc
+cuenta bloqueada	x#^XF
+cuenta de	o%X*],X2]GXfJ
+cuenta del	xAXL[
+cuenta demasiada	{XY
+cuenta esta	n![#X
+cuenta msol	v%Z2Z
+cuenta not	tD[VZ
+cuenta para	xVaWJ
+cuenta por	{!]ZG
+cuenta sin	{LY[X
+cumpl la	v-YN[
+cumpl los	vN[
+current one	m@JHIK[NYh]
+current password	d@YHFIINJZChd
+currently lock	p#Z
+custom account	{%X
+custom bann	v-[HH
+custom filter	{JY
+custom list	r-_
+custom policy	tHaNHWJ
+customer says	{ZY
+czekac #	{XZ
+d acce	{%[
+d administrateur	x*Z,Z
+d administration	x)]UIgZ
+d apre	v-[HIOX][
+d authentification	x,]CJDXHI
+d entra	{T_
+d essai	{X]
+d identit	{7]CX
+d inscription	x+ZD]HF
+d option	{CJ[^
+d organisation	{FXGY
+d un	q:[HZMX
+d une	t6Y8Y9[EY
+d utilisateur	x([I]b[
+da ad	{3Z
+da conta	{2X3]
+da empresa	tHYN[
+da erro	{Z[
+da error	vZ[
+da indovinar	r-Z
+da ist	x>J@JCaHIZI]J
+da microsoft	{SX
+da noi	{:X@Y
+da nuvem	v6ZA[JY_Y
+da ou	{;YFY
+da pagina	{HX
+da para	v:Z@ZZJc]
+da politica	x?]CIHJNX
+da quando	xBZ
+da senha	v@]bZ
+da sincronizacao	{G[
+da soli	{V_
+da solo	v)X?X@IBYU^
+da un	{:]a[
+da verificacao	{CY][
+dado de	x3_D[ZJ
+dafur registriert	{DX
+dag wijzigen	{@^
+daher kein	{b[c[
+dal cloud	xJXP[
+dall interfaccia	{gX
+dans connect	v,Z8YG]ZJfH
+dans entra	{7X
+dans l	c!^#J%Y(J,Z-I3[7[9J?H@IBJCJHEIJKINJOJPJT]U[VHZGaHdFfYgYhJ
+dans la	v?]DJHZ
+dans le	g%J-[/Y3X9J=J>Y?H@IBJDZF^HDIGKIMHSYUHVZZ[aIbXfJhY
+dans les	x3IHG^Ya_
+dans mon	v3[CYDXI[OIZI
+dans votr	xEYd]
+darf das	{V[
+darf ich	v@[
+darf man	{?[
+darf nicht	tI^KYZG
+darum geht	{3Z^]
+das alte	i#[/ZHGKJMa
+das bisherig	t@JHIMYZIg[h_
+das fenster	{][
+das kennwortruckschreiben	{%](IdX
+das konto	q!Z,ZHIZI[[
+das neue	n/_@JHEIIK]MaNY
+das nicht	{U[ZJgZ
+das password	b#J(X-_.X/G>Z@[HHIYLJMHN^^Id[gJhD
+das ruckschreiben	q=ZHZY[ZHdJeZ
+das system	xK]
+das ultima	x@JK_
+das zurucksetzen	o(J=]UXZZb[
+dass ich	{KX
+dat het	{O[dZ
+dat ik	vKa
+dat mag	x@II^K[
+dat niet	{O[
+data breach	{-^HIKJ
+data on	{CX
+dati di	{#I3aHI
+dato de	x3_DY
+day #	{:J@GD^ZG
+day after	v@^BJZJf]
+day becaus	v@XXY
+day befor	x@[
+day between	{@Z
+day is	{@ZNJ
+day it	{9I@EBZX]
+day now	{XX
+day old	{@Z
+day one	{![@JD[ZG
+day sinc	{XZ
+day the	x@IZJfYg]
+days in	{@X
+dc agent	r-aHJ
+dc and	tJYQZ
+dc are	x4X5_HJ
+dc be	{HJJ]
+dc crash	{0]4^@JZI
+dc de	{-[
+dc down	{4Y
+dc has	{JX
+dc in	{4[
+dc is	n4c5bHEKHZFcE
+dc lack	x5_
+dc not	x-J4^M[_F
+dc preferido	{4_
+dc refus	{J]NF
+dc reset	xJ[
+dc says	{JZ
+dc that	{4_HJ
+dc too	{5X@ZKI
+dc が	v4]5XM]
+dc に	x4]5XJY
+dc の	{4[JX
+de #	q2[3E>J@JHHIYK]XJa]
+de 2016	x1^
+de ad	{<X
+de adivinar	r-[
+de adivinhar	r-_
+de admin	q)J*a,XP^VG
+de administracao	{gX
+de administracion	{dHg[
+de administrador	o*Z,_
+de alta	{C[D[
+de ante	p3I>^K_MZOG
+de app	v(G?_C[HIVJZGa]
+de aprovisionamiento	{0Z
+de autenticacao	{,Z
+de autenticacion	x,[3]
+de backup	{6[
+de beheerder	tVZW[dZ
+de browser	{HJ]]
+de bureau	{>H?^HJV[
+de caracter	xI_
+de casa	{>IH_
+de changer	tKIZ[hX
+de cloud	p0XT]
+de code	l3I>^HFOJXHaa
+de complexit	{IYNX
+de conectividad	xZJc[
+de cong	{!^
+de connect	o1Y2]HFf]
+de connecteur	x%Z2XQY
+de connexion	q>JBIZ^
+de contacto	{3_
+de contato	{3_
+de contrasena	iBIGZHJNYUaVGdX
+de copia	{6]
+de demand	{+[X]
+de directory	v!^3]:IHIOG_I
+de dois	{*]
+de domain	r4^
+de dominio	k4_5XJZ
+de eisen	{N]
+de empresa	{PZ
+de entra	t-XHJT]
+de entrar	{HIb_
+de escritura	{dGf]
+de excel	{H[
+de fois	vX^
+de funcionar	{YZ
+de gebruiker	t!J(]/X;]?IIJKJZJ]J^[aX
+de groep	xVb
+de grupo	{PY
+de hand	{-^
+de hash	qG[HGMbfI
+de hele	{U]WI
+de helpdesk	{(Y@Y
+de identidad	{7_ZJ
+de inicio	t>GHZZ[
+de knop	{(]
+de l	f!J#J%Y(X,]3]9J:J=J@HBICHDIF^GJIGK]MIN^OIP^UJVFXJZD]I^J_ZaIbJdFfJhI
+de la	Z#G%X*H+I,Y-_/J0J4I6I7I:G=F>X?]BFCXDFEGFZG^HIIBKELJMENcOGPHS[TIUDWFXGYJZH[J]YaEbZcGdCeafDgJhG
+de laatst	x@]CJIJK_
+de le	x@_HJh[
+de licenc	x=Y
+de login	xZYbY
+de los	{PZV]
+de ma	{9ZH]ZH
+de mauvai	x#Z
+de method	{CX
+de mi	{3J9^HJOZ
+de microsoft	xSYdHgZ
+de modifier	{^[
+de mon	x>IH_
+de mot	q#]^Y
+de mots	xNX
+de navegador	{.Z
+de nieuw	{9JB^K]ZH
+de novo	tX[
+de nube	x6ZA[
+de nuevo	{+X
+de numero	q>Z
+de organisati	xN[UGW]
+de otra	{:]
+de ou	{%YG[
+de outra	{:]
+de p1	{=^
+de pagina	q+^-J>JDHO[Z[
+de palavra	{GX
+de password	P!H%X(H)J*J+J-[0X1J3H4J7Y8J<J=G?FB]CJDIHJKZMJNZOJPIRJSITHUHVIWHXHZ^[Z]X_IaGcGd^eHfFgJh[
+de pc	{#[XJ
+de permitir	{.Z
+de phone	q>IO^
+de plus	{2X
+de printer	{H^
+de provisionamento	{0Z
+de redefinicao	qBYEYHYNISXW[ZG
+de reecritur	o%[6XHFcYdZf[
+de regel	{C[N[
+de registro	rCJD^H^OJ
+de reinitialisation	o=JBZSYUFVJW]ZHf[
+de reinitialiser	t7XBJEYZY
+de reset	v=YUJW^
+de rest	x*YHJMZP^
+de restablecimiento	qBXEXHXUIVJW^ZFf[
+de retour	{!X
+de rol	{*]CJHJ
+de secour	v3[>ZD[HD
+de securit	rCZDXQY
+de seguranca	r*Y?_CZHIQX
+de seguridad	q9J?^CZDXHJQX
+de senha	gUbZG
+de serveur	{P]d[fJ
+de servic	x2XdIfY
+de servicio	{2[
+de servico	{2Z
+de servidor	vP_d]fG
+de sincronizacao	v%ZGXRX
+de sincronizacion	v%YGXRY
+de sms	v3I>J?IZI]^a^
+de soport	{(]
+de su	{EYIZ
+de suit	{@]
+de synchro	x%[RX
+de synchronisation	{GY
+de telefon	xO[
+de telefono	v3HO[
+de temp	{MXTZ
+de tenant	xHJUZW[
+de tentativ	tX^
+de terceiro	xJX
+de tercero	xJY
+de terminar	{]^
+de trocar	v^[hZ
+de tweed	{@X
+de um	vH[
+de un	tHYVY
+de usuario	p(^)I,JI[VJb]
+de vereist	x([=[
+de verificacao	rC]aZ
+de verificacion	tC]
+de verificati	{CZ]]aJ
+de verificatiecod	{aX
+de verification	vCZHIaZ
+de verifier	{XY
+de vorig	{9JK^MZ
+de votr	xI[
+de window	tb[
+de writ	x%[dHf^
+deactivat me	x!Z
+decoche dans	{?]DJG]ZJfJ
+decrypt fail	x6[
+decrypt the	o6aZG
+decryption error	x6Y
+decryption fail	x6[
+decryption key	{6Y
+default domain	q@ZNX
+defin a	mHJW_
+defin in	xWY
+definito criteri	{NJW[
+deixa trocar	x@[ZZ
+deja cambiar	{@YZY
+deja enregistr	{+^HJ
+deja restablecer	x(J=]BIVJZ]
+deja utilis	vKY
+dejo de	xYYf[
+del ad	rL[NY
+del ano	{K_
+del chang	xhZ
+del client	{:_
+del dc	{4_HH
+del departamento	{([V[ZJ
+del dominio	r%^HIP]TZVJdJ
+del gruppo	{V]
+del password	{GY
+del restablecimiento	{BJS[ZI]]fJ
+del screen	xbY
+del server	xRZ
+del servicio	xS^fJ
+del servidor	xH[RZ
+del servizio	{HJS^
+del telefono	{H]OJ
+del usuario	x([3]dX
+del wifi	{HZ
+del writeback	vHHeYf]
+delegat on	{PX
+delegat permission	x%X
+delegat reset	{%Y;Y
+delegat right	r%Z
+delegat to	{%XHHP[
+delegation on	{%[HGP[
+delet an	{4J5DHa
+delet and	q8^HI_Y
+delet by	{HJ_]
+delet file	{H^
+delet in	x_]
+delet my	{HZ
+delet on	x/H_]
+dell account	{#J2X3^HJ
+dell organizzazion	{EYN[
+dell password	q-YGZHIU[
+dell ufficio	{>]?YBJHJ
+dell utent	{(]?HdY
+della pagina	{HX
+della password	q@YNJUYWY
+della reimpostazion	{HJS]VZ
+della verifica	{C[][aJ
+dem alten	{MY
+dem benutzer	{=Y
+dem code	x>]HF
+dem connect	xRY
+dem ersten	{C^aF
+dem msol	x%[
+dem neustart	{BYf[
+dem password	{ZZ
+dem sync	xRXfY
+demand d	{+[h[
+demand l	xKHZJh]
+demand that	{.X
+demarr pas	{b[fZ
+demasiada vece	vX[
+demasiado corta	xI^
+demasiado facil	x-X
+demasiado intento	r#[
+den admin	x*GD[HHZ^bZ
+den anforderungen	{IHN]
+den anruf	{?_
+den code	t>Z
+den reset	xV[ZE]^bX
+den richtlinien	{NX
+denegado en	{%[
+deni access	q%^HJ
+deni for	p%F(ZHIP[Q]
+deni in	vHI^Z
+deni on	q%Y(YPX
+deni password	{-IHJJ[
+deni self	{^[
+deni when	t(YHJ
+department and	{G[HIVY
+depoi de	tBYHHR[_[fZ
+depui l	{3ZbZ
+depui la	vHJbZfa
+depui le	tBZPZfIgZ
+depui plus	{=YYX
+der abteilung	{V[ZJ
+der ad	{%]
+der anmeldung	{HXTZ
+der anruf	x3Y>[aX
+der anwender	{NZ
+der benutzer	q3JOZPZX]^XaY
+der bestatigungscod	x>[aY
+der cloud	l/Z0JHJN[P[Y[_HcIdZ
+der cloudsynchronisierung	{0Z
+der code	q>^
+der einrichtung	{eX
+der elternzeit	{!Y
+der filial	{4YMZ
+der firma	{UX
+der grupp	vV]
+der haken	{;[dY
+der hinterlegten	x3[
+der kennwortsynchronisierung	{G^
+der kennwortzurucksetzung	t?ZS^VZ
+der list	x-Z
+der lokalen	vE[N]ZGc]
+der nummer	x3^
+der ou	{;]
+der reset	tHIN[X[Z]]J
+der richtlini	v?ZNX
+der rufnummer	{3]
+der seit	xD]
+der server	{HIY]cGfZ
+der sspr	{VZ
+der sync	{HJc[
+der uberprufung	x3JO]][
+der zweit	{@[
+dernier et	{IIK_OJ
+des authentifizierungstoken	{,Z
+des autorisation	{(X;Z
+des benutzer	{dX
+des information	{CZ
+des mots	r-YG[HI
+des nouvell	{9^HJ
+des password	r&Z=XZ]hH
+des ruckschreiben	v,^HIeX
+des server	{R[f[
+des sync	{1Zd]fJ
+desabilitada not	{;Y
+desabilitado not	{.X
+desactiv dans	v!X
+desactiv sur	{;Z
+desactivada en	{;Y
+desactivado en	xUZ
+desactivado para	{(J)Y
+desactive pour	xUY
+desactive sur	{<XL[
+desbloqueada en	{#JT]
+desbloqueada not	{T]
+desd el	t@Yb[dHg]
+desd la	{P[f[
+desd que	r!XBZfZ
+deshabilitada en	v;Z
+deshabilitado en	x(X
+deshalb geht	{3ZZJd[
+deshalb kein	{=[GY
+deshalb nicht	{@Z
+desk phon	v>C?aH_
+desk reset	{L[
+desktop says	{H^ZH
+desligada not	{<XU]
+det ar	vK]P]
+det gamla	p>YM]g]hY
+det gar	{Z]
+det inte	x@]O[ZJ
+det krav	{IZ
+det nya	{/XIY
+detail about	{H[
+detect that	{UY
+determin that	{FXdX
+deu certo	{B^
+deux changement	{@^
+deux etap	{*[C[
+deux method	x*Y
+deux mots	{/ZKX
+deux preuv	{CX
+deuxiem method	xCY
+deve aver	{IZ
+devic for	{#YHY
+devic is	vHZZY
+devic not	vH^
+devic writeback	x,JHbdHeDfJ
+di accesso	t>GBIHZZZbZ
+di ad	{N[PY
+di amministrator	x*X,[
+di amministrazion	xg^
+di autenticazion	{,]
+di cambio	{LY
+di connect	v2Xf]
+di contatto	{#I3aHI
+di dominio	p4]PZ
+di entra	v7Z=YHJTY
+di microsoft	xS[fJ
+di nuovo	q#[BZ
+di prima	t3I>_MZOH
+di provision	{0Z
+di reimpostazion	pHXNIS]UHVJW^ZEfZ
+di servizio	{2Y
+di sicurezza	r*Z?^C[HIQX
+di sincronizzazion	t%XGXRX
+di telefono	x3JOZ
+di terz	{.X
+di un	t:[H[MX
+di verifica	tCZHIa]
+di window	vb]
+di writeback	{%]fY
+dia bloqueado	{#GHHXa
+dia entr	{@^
+dia perdi	{D^
+dial tone	{H[
+dice che	l-]3I9H=J>ICJDYHHIHK_NJO]VXZGh[
+dice la	{-JZ_
+dice que	i-]3J9G>I?JCJDYHHK^MJOZV[ZGhZ
+did everyth	{ZZ
+did it	n#Z>J?[@XHGX[YZZI
+did not	e=I?J@YBGDXHZIIMJOJZ_]]aI
+did sspr	{@]T[ZF
+did the	t>J?J@XB^DYHI]I
+did you	t3I9]HFO]U[ZI
+die alte	t>]
+die anforderungen	{N[
+die app	x?[C[DI
+die cloud	t/_TZ
+die eingegeben	xOX
+die erforderlichen	x%Y(X=[
+die funktion	{U_VJ
+die hinterlegt	{>Y
+die ik	{>JC[HJZ]aI
+die kennworter	{/[GX
+die kennwortzurucksetzung	i)Z=[D[HIUYV[WXaX
+die letzten	{-GK[O[
+die leut	x8YF]GX
+die lokal	xE_WJ
+die meldung	{)[
+die notwendigen	{=[CJD[
+die organisation	xEIU[W[
+die privat	x>[
+die reset	{]]fZ
+die richtlini	{N^
+die roll	{(Y
+die seit	p+Y-[3J9I>XDHHII[KJOYXYZIhZ
+die sms	t*]>[?JB[HEZIa[
+die sperr	{T^
+die telefonnummer	xO[
+die van	{=JKa
+die verbindung	{c^
+die verwendung	{V_
+dienst fur	{dXf[
+dienst lauft	xfZ
+dies benutzer	x(X8X
+dies password	t(X-ZK]
+diferida de	{dZ
+diferida not	vdHf^gZ
+differ from	x>IHIKZO^
+differenc between	{H]
+different de	{>JK]OY
+different from	t/GHYK]
+different method	{?FH^
+different number	x3H>_OE
+different one	{@]
+different password	l#Z/_BJHHKFMGN]ZFgY
+different reset	{*X
+dificil de	{-Y
+digit and	rIFN]O[
+digit are	xOX
+digit i	{O]
+digit not	{I_ZJ
+digitado nao	{O[
+dimenticato la	xHHZa
+directiva de	r*[HJN]UIW]
+directorio onprem	t![7[_XdY
+directory any	{_[
+directory but	x!X/Z
+directory can	x:Y
+directory for	t3J:aHH_H
+directory is	r3_VG
+directory not	xT[U[_I
+directory onprem	v7[NJ_Yd[
+directory ou	xF[
+directory return	x&X
+directory role	x)_HG
+directory sync	{%J&J3IH_
+directory user	{#IB[HHT[
+diretorio onprem	x7[d[
+disabilitato in	{!Y
+disabl after	x!Z
+disabl and	t!I8XbZ
+disabl by	t!YHIfZ
+disabl for	t!I(X)]HHUY
+disabl in	j(]HJ^[
+disabl inheritanc	x;Y
+disabl it	xUX
+disabl me	{!Y
+disabl on	p;]
+disabl password	r(J)HU_
+disabl see	{!X
+disabl self	{)Z
+disabl sspr	{)GH[UZ
+disabl the	v!F?IHa
+disabl tls	vY[
+disabl user	v!](J)YZJ
+disappear from	v?XHHP[
+disattivato per	x!^)XHIZH
+display on	{>IH^
+distribution list	vH[
+dit la	{-ZZ]
+dit que	p+ZCIDZHJK[OYTZZJh[
+dit wachtwoord	r(Z-XKX
+ditt konto	{TYXZ
+diz que	j-[9H>J?J@ZBICIDZHGIXOYVXXJZGdYh_
+dla calej	{HJU^
+dll from	{JX
+dll on	vJX
+dll passfilt	vJ[
+dns cannot	{4]HF
+dns del	{4_HH
+dns record	{H]
+do ad	t3ZHJL[NZPX
+do admin	t*]CJ
+do anyth	x7]HJ
+do ar	{SZ
+do cloud	x/IH[
+do connect	x1Y2ZfX
+do dominio	r%[HJPYT[
+do entra	v=YHHT^
+do escritorio	x3J9Z>[?]HHOH
+do grupo	{V]
+do i	Y+X-I0J1Y3J9H>I?I@^BICIDHHdKJMJNJOITGUYVJXJZ][[]IaJbIdJfHhX
+do if	{ZX
+do it	m-H=Z>J?_HCIJVZd]
+do meu	x9]HY
+do not	g%E*[3J;]>J?]BJDEGGO]PJaJb[dIg^
+do now	{HGZ^
+do odgadniecia	v-[
+do p1	{=_HJ
+do pais	x3a>IHH
+do password	xJZ
+do resetowania	v(]DZZG
+do servico	{S]
+do servidor	vHYRY
+do sspr	{BZDJHJXZ
+do tego	{>^HHb[
+do the	v5^NY
+do they	x3]:IHY
+do this	t+Y-I:J@]HFU[V_ZF
+do user	x+EH^LZ
+do usuario	{([?IdZ
+do we	k=EHbLZT[UI
+do window	vHJb[
+do writ	{eZ
+do you	r3J?JH]O]
+doce caracter	{I]
+documentation about	{HY
+dodici e	{IZK[
+does a	xI^ZF
+does entra	{-I/IHa
+does it	i#]&]=Z@]HIIYK[M[NITJZ@
+does not	T!I#J(G-G/J1Y3Z4I8Z=X>H?I@YBGCIDIEJGYH^JIKDMJN_OXPITIUYVHWJ]I^JaYbHcJdFhZ
+does noth	kHBL]TZZ^aHb]
+does sspr	t4Z=YHZZF
+does that	{/Y=X
+does the	f#G%J-J2Z=EBIHaNJRXT]ZIbJf[
+does this	{9JHDZ_
+does writeback	{HJYX
+doet het	r(YBZH^ZJ
+doet niet	{LY
+doet niks	{.X
+dogs name	{-^HJIH
+dois metodo	x*Y
+doit contenir	{IY
+doit pas	{I]
+domain account	{!Y
+domain admin	b%c)I*H;IHIP[gJ
+domain and	t/XB[HJK]^J
+domain controller	Y!J%J-F/Y1J3J4Y5c7I8J=I@IAJBHIHJaKJQXTXZIcJgJ
+domain feder	x7Z
+domain has	v/]HJTZ
+domain is	m4_7ZHHNJTZZJ
+domain name	{4^HJ
+domain not	v/INZg^
+domain out	{8]
+domain password	v7XNYgY
+domain policy	l@]HJNX
+domain root	{%Y
+domain rule	{N]
+domain took	{/Z
+domain user	{#X
+domain was	v8]A]HH_H
+doman ist	v7Z
+domand di	x*[?_HJ
+domanen admin	xPZ
+domanencontroller nicht	x4Y
+domeinbeheerder kunnen	{P^
+dominio admincount	{PY
+dominio federado	r7[
+dominio federato	x7]
+dominio inaccesibl	{4Z
+dominio inacessivel	{4Z
+dominio irraggiungibil	{4Z
+dominio non	{PZ
+dominio usa	x7]
+done and	{+^3IBXKH
+done in	{gY
+donne de	{3]>X
+door badg	{HZ
+door de	{cYdZ
+door fout	{XX
+dopo il	{BYR]
+dopo l	v!Y?IZI]]f^
+dos clav	{/[@HK]
+dos metodo	v*Y
+dos paso	{*XC[
+dos prueba	{CX
+dostaj kodu	{a[
+dostepu do	{>^
+down and	{4X
+down arrow	{!X
+down for	vNXfY
+down so	{#I4X^Y
+down the	{4]
+down to	{%E;^HJg]
+down today	{SZ
+doze caracter	{I]
+drie keer	{#]HIa[
+drift on	vR[
+drin das	{-XI[ZI
+droit de	v([X[^X
+dropp out	xKJV]][
+drucker druckt	xH^ZJ
+druckt nicht	xH^ZJ
+drugi raz	{@Z
+drukarka nie	xH]ZJ
+ds connector	rHY
+ds connectorkonto	{2Y
+ds consistencyguid	vA]
+du compt	x#]2X3]
+du domain	r%[HHP^T[
+du dossier	{3IO^
+du group	{HJV[
+du mot	p%[KJVXZFd_
+du pays	{3^
+du reset	{5Za[
+du serveur	xRZ
+du servic	vBZHIS_UGV[fG
+duas etapa	{*XC]
+duas senha	{/[@GK[
+duas verificaco	{*XCX
+due metodi	v*[
+due ore	{@[
+due passaggi	{*XC]
+due password	{/Z@JK]
+due to	l>JMZNXc[
+due verifich	{*XCX
+duplicat entri	tA[
+duplicat proxy	{H]
+dur password	x%YHIaY
+dur reset	v&Z?GHHKXZGa^
+dur setup	{,[
+dur the	t!ZHGZI][d]fI
+dur writeback	{JX
+durant il	{ZXa]
+durant la	t3GO^ZZ]Z
+durch den	{HIbZcZ
+durfen sspr	{PZ
+duzo prob	{XZ
+dwie metody	x*]
+dynamic group	{H[
+dziekuj bardzo	{9]
+dzien dobry	v9_HI
+dzis nie	{@]
+e a	j!J#X%X-I9I=J>Z?H@GBJCJHDK^MXNYVJXXZG[X]Jf[
+e abilitato	tVZ
+e adesso	v*X=[HJK[
+e agora	r=ZHJK[X[
+e ancora	v@ZGJMZTY
+e bloccato	t#YKX
+e caracter	{I[
+e chiuso	{!^@JBJIIU^ZJ
+e corretta	{hY
+e dice	v+XKIO^h[
+e disattivata	{UY
+e diz	x+XIJOZh[
+e e	x3H>JO[ha
+e ela	{h^
+e email	g!H*J+I-J3Y:J>]?^@JC[D[IJKIMJOZZJaF
+e esqueci	{>X
+e eu	v(ZV]
+e fermo	{fX
+e gerenciada	{d^
+e gestita	{d^
+e gia	x+XKY
+e giu	{4ZS]
+e ho	{IZ]]
+e i	{8ZN[
+e igual	{KYOZ
+e il	k!]+I3J:Z>ZBIDIHXIXKJZIa]
+e in	x/Yg]
+e io	{(ZVZ
+e l	{%X@Y
+e la	q!YHIIYKZMXXZZIf]
+e lento	{#JHaIH
+e membro	xV]
+e microsoft	{7XRX
+e morto	{HX
+e muito	{-[
+e nao	f!J#J-H3J7Z9H:X=^>H?G@[BICHDHHEI[K]MHOXVGXIY[]IaIbJh[
+e ne	xCX
+e nell	xGZ
+e nient	{@XD]
+e non	g(J*J+Z-I3H7Z9I:Z=^>H?H@JBJCIDGHEIZK^MHNXUJVHXJYZZY]JaIfJhZ
+e o	i!Y3F:[>^@YHFIIKIO]aZ
+e oggi	x@^
+e ora	{@Z
+e os	{*X8Z
+e password	{(^
+e passwordreset	{.Z
+e pede	{C]
+e possibil	x3[
+e possivel	x4Y6Y
+e quella	{K[h]
+e quello	x3H>[O]
+e recusada	{@X
+e rimasto	{dZ
+e senza	x3]LX
+e so	{?Z
+e sono	x#[>]BXHJIJ
+e spenta	{!YfX
+e spuntata	{^[
+e stata	xBZM^ZI
+e stato	xV[
+e un	x3[HJI[
+e verificato	{Z^
+e3 e	{=aZH
+each fail	{H[
+each reset	{%Y6X
+each time	n3JHZK[NZZJ
+earlier password	xHIK^
+easily guess	{-X
+easily guessabl	q-[
+easy to	n-]
+echec de	{6XeX
+ecran de	tb^
+ecritur differe	v8[d^
+edge block	{.Y
+edit by	{HZ
+edit pwdlastset	{%X
+een ander	r(Z*J-I:]@YK[ZI
+een dag	v@bIJ
+een fout	{OZZZ
+een gebruiker	{;XZ[
+een groep	{H[VY
+een keer	v@[
+een method	x*Z?Z
+een nieuw	rBJD[H[IJKJMGZZ[[
+een tweed	{C]
+een uur	{HJX]ZJa[
+eerder gebruikt	{KX
+eigen wachtwoord	{@J^_
+ein ander	v@XI^K[ZJ
+ein besser	{@_
+ein fehler	{:JZ_
+ein neue	m>H@XD^HHIJKIL][]gY
+ein password	{X]
+eine anderen	{JX
+eine eingestellt	{*X
+eine fehler	{E^ZI
+eine fehlermeldung	{OZZZ
+eine neue	{>XHY
+eine zweit	vC]
+einen tag	v9J@_HJX^ZJ
+einfach nicht	{ZY
+eingegeben jetzt	{#]XJ
+eingestellt ist	{*X
+einmal andern	{@Y
+el ad	j!X%X/[3ZT[gX
+el administrador	n(Z)I*JU[VYWXZJ
+el agent	{-Y
+el alcanc	{GZ
+el asistent	v+X,YdJe]
+el autoservicio	t)[HGUa
+el boton	v(]:[
+el buzon	{>[aH
+el cambio	vLYZY
+el celular	v#ZCYHHM[
+el centro	{dHg[
+el codigo	f3Y9J>_BZCIXXZJa^
+el conector	x8]<X
+el correo	v3[M_
+el dc	v4[J[M[
+el de	{3J>[OI_Y
+el directorio	n!]3[7[HJdY
+el enlac	xb[
+el entorno	vc^d]
+el grupo	{V^
+el mensaj	{>^HFaJ
+el mio	{3GO^
+el mismo	x@ZA[B[ZI_J
+el movil	xCX
+el mundo	{-[SX
+el navegador	x][b[
+el nombr	v-_:[FX
+el numero	t3]aH
+el pc	{M^
+el portal	{TZgX
+el portatil	{MY
+el primer	{C[h[
+el proxy	{c]
+el que	{O^
+el registrado	{OX
+el registro	x/XD[]Y
+el reloj	{RZ
+el restablecimiento	k(JBEHXSJUZZafJ
+el segundo	{@X
+el servicio	vBZdGf_
+el servidor	rHHcZfZ
+el sistema	{3ID[KZ
+el sms	v3Y?X
+el telefono	q3_?[CJDIHGOY
+el tenant	{:ZWZ
+el tiempo	x@ZH]MJ
+el ultimo	{@Z
+el usuario	g!J3G>JCXHJOYVYZH]]^[_[aX
+ela nao	{VX
+elenco dell	{-Z
+elle a	{BZDZ
+elle n	x*X?[
+else and	{@[
+em #	{>Z@XOJ
+em contato	{Z]
+em uma	{%]HJXZ
+email address	l3aDHHJaI
+email alternativa	x3Y>]?JDYHG
+email alternativo	x>[DY
+email and	l(J*aHH
+email as	v>JC^HJ
+email but	{?Z
+email client	{H[
+email de	r3]>X?JCIDIHBaa
+email di	{HJa]
+email from	r?IH_Z^aGbF
+email goes	x3[HYaJ
+email i	x3JDGO_
+email is	p!X3X>[DI
+email mit	{a[
+email not	t>^HZaF
+email noth	{D[
+email on	l3c>H?GCYHFMYOIaG
+email option	{?Z
+email to	x:Z
+email with	o3H>FDJHDMJOJac
+email work	{HGM[
+empresa sspr	{PZ
+empresa y	x-[
+emulador pdc	{4]
+emulator offlin	{4[
+en #	t>_IJOE
+en a	vCYI_
+en ad	o#I%[/[MYT[
+en ai	{C[
+en blanco	{b[
+en cach	{HIM]
+en connect	r,X8XGZHJ
+en dat	v@II^K[h[
+en de	r(Y*Y+Z>[HIK[
+en die	{8]JX
+en el	[!Z#J(G)I*I+I-G/Y3_4H6J7X8Y9G:Z=H?H@IBFCFD[HBIFJYKGMYNHOFPISJTXUYVYXIYJZF]G_XaGb[dZeXfGhG
+en entra	{7Y
+en erreur	{HZZZ
+en gang	{@^
+en gris	{(Y
+en grupp	{H[ZI
+en hij	v+[C_DHOZ
+en ik	v9J>[B[HHI[V[ZJaJ
+en kan	t(I)[
+en la	a#I%Y(X+J-Y/^0]2Y4J6I9I:I>F?HBHCHDIFYGIIHKGM[NJTYVIXJZF]IaYb_dGfGhI
+en libr	{)[HHU[
+en los	xJY
+en mesur	{EY
+en mi	p!J3F9JCXD_HII]KIM[VIZYhJ
+en microsoft	xR[SJTZ
+en nu	r*]=[@YCIDZHHZJ
+en nuestra	{UX
+en offic	{TZ
+en onprem	n/]0[6YHIT^_JcJ
+en pakt	{3I>JO[h]
+en pann	vHZS]TJZJfX
+en plac	{HZdY
+en raison	{EY
+en rojo	{K]h[
+en roug	xK[h[
+en sspr	{?ZHJ
+en su	v:X;X
+en tant	{(X
+en team	{H^MI
+en todo	{S]
+en una	{%]HJXZ
+en veut	vC[KXZJh[
+en wil	{@]
+en window	x5YMZ
+enabl a	qUHd_
+enabl account	tA[
+enabl another	v?Y
+enabl by	rUZ
+enabl cooki	t.[
+enabl first	{!^
+enabl for	d!E(G)Y3^:J?YDHHDVcWJZGdI
+enabl in	v!^HIU]VH
+enabl inheritanc	v;[
+enabl it	vVYZJ
+enabl none	vU]
+enabl on	m)[8cGGHJMJUFVIdH
+enabl password	iHJU[VXWIe[
+enabl rule	{GZ_J
+enabl self	{H^VF
+enabl so	{A[
+enabl sspr	x)]HEJ]VJZJ
+enabl the	oHFQX[]
+enabl this	{VX
+enabl user	{8JA[UX
+enabl writeback	h,^BadAe[
+enabl you	vUJV_
+encor desactiv	{!X
+encor l	{M[
+encor verrouill	{#]TZ
+encounter an	v3]HZZG
+encrypt is	x<Y
+encrypt ldap	k<]
+encrypt off	{<X
+end #	{3JO]
+end and	{@ZB^HHZJ]JaH
+end of	q,Z1ZH_ZI
+end user	t+Z-XB[ZJ
+end with	t,[HJ
+ended up	x/[
+ends in	q!Y@]HJIJO]ZF^[
+ends with	kHFN[OYZ^aJe]
+enforc for	{LX
+enforc on	{5Y
+enforc password	qK]
+enforc tls	{YZ
+engin cannot	{_X
+enough for	r-J@HHEI]KZNZX[ZH
+enough info	{DZ
+enough information	{C]DI
+enough it	{I[
+enough security	{C]DI
+enough sinc	{IX
+enough to	{(]HI^J
+enough verification	xCY
+enregistr pour	{DZ
+ensur you	{e[
+enter a	n+]3Z>I@JD[HBKXOFZG]^
+enter any	{D^ZI
+enter as	{4YZGh]
+enter her	{3JOXhZ
+enter his	{h[
+enter it	tKYhX
+enter my	vOZVX
+enter not	o3I>JDGOc
+enter phon	{3GO[
+enter the	j-I3G>GBJIJK]O_ZZ
+enter your	xaXhX
+enterpris admin	rP_
+enthalt ein	{-XFY
+enthalt worter	{-_
+entorno onprem	vc^d]
+entr deux	x@^KZ
+entr em	{Z]
+entra ad	X!I#I-[1a7I=_KJNHRHSFYYZH_JcHdIfagJ
+entra admin	v)X:XHY
+entra and	{4X
+entra becaus	{TX
+entra cannot	x7[
+entra cloud	x0[HJ
+entra connect	[!J,G-I/G0X2J6H7J8J<J=HBIHbMIRHSHTIYHZG_Gc@dFedfd
+entra for	x7XTI
+entra has	v/X3[DH_^
+entra id	h=dNJdJeJfH
+entra is	{/I4]HGS[
+entra lock	x#IHJT]
+entra lockout	x#JTZ
+entra nao	x/[HJT[
+entra nicht	v/ZPXcZfJ
+entra niet	x/[T]
+entra non	x/^TZ
+entra not	j!J/d7Z=J@IBJHGIJMJNJZF_[fJgJ
+entra password	v-[/XHJ
+entra policy	x/^NH
+entra portal	vHJMYdY
+entra premium	{=[HJ
+entra quanto	{T]
+entra refus	{/Z
+entra role	v)_*YHGTJ
+entra servic	{cY
+entra show	{MY
+entra smart	{HZ
+entra subscription	{H]
+entra want	{/^IH
+entra で	{!]7[
+entra の	{#I-[HHT[
+entra 不	x/^7GHGT]_J
+entra 側	{T[
+entrar a	{Z_
+entri with	tA[
+entro con	{B[
+entsperren ohne	v[Z
+entspricht nicht	o-XIHN^OY
+environnement onprem	vEZWIc^dX
+er al	{9^ZI
+er das	x@IK[ZJh^
+er een	x@]CZ
+er is	{Z]
+er maar	{CY
+er mich	{@X
+er nicht	q-^@HE]K[NZZF
+er niet	q;[HJKZQ]VYZF[^
+er ontbreekt	{3ZC[OI
+er sagt	v*H-[HJIJKHXYZ^
+er schon	{K[
+er twee	v*Z/XCY
+er wordt	{LZ
+er zijn	{CY
+era domain	xP[
+ereigni 33001	{FX
+erfolgreich zuruckgesetzt	{BX
+erforderlichen berechtigungen	{%Y(Y
+erfullt die	xIZNX
+errada not	x,XRY
+erreur a	{@ZZJeX
+erreur dans	x!]EY
+erreur lors	x,XZ[
+erro ao	vOYZXeZ
+erro na	xZYeX
+error #	tH[S_TJZF
+error 0x8023061f	{8Y
+error 32009	x,Z
+error 33001	{&Y
+error 6800	xHFNJZHfa
+error access	xHHQ^ZJ
+error al	r3IOZZYeZ
+error and	xD]HIZZ
+error appear	{Z]
+error at	pGXSX
+error code	tH[ZY
+error decrypt	x6Z
+error duplicat	{HY
+error dur	x&ZKXZI
+error durant	vOYZ]
+error en	{EX
+error for	rE_HDJXSYZG^X
+error from	{&YSZ
+error gett	p,[
+error in	mV[ZGe[
+error mean	{HJZY
+error messag	lZZ
+error nella	{EX
+error not	xZ]
+error now	{BZS^ZE
+error occurr	qZ[eY
+error on	o&^,H@[BHHEJJNZSF^Je_
+error process	t9IBJHESbZH
+error return	x&X
+error says	xI]ZH
+error sinc	{B[HIY[ZI
+error upon	{%X
+error when	n@[HIZ[eX
+error whil	m0]3_BJNIeXhJ
+erscheint der	{L]
+erscheint nicht	x+]>JDIHIa^
+es ab	{N[
+es demasiado	xIY
+es el	v3G>[KJO_
+es fehlen	{=_
+es fehlt	vC[IX
+es heut	{@Y
+es incorrecta	r3]hZ
+es ist	{WZZ[
+es la	{9JIJK[h]
+es miembro	xV[
+es nicht	q@YZH[Zh]
+es noch	{@]
+es spater	x9J@YZ]
+es wird	{K[
+escritura diferida	i,Y8ZHIZJd]eYfZgY
+esist piu	{_Z
+esper #	vXY
+esperando el	{a^
+esperar un	{@^
+esqueci a	vZY
+esqueci minha	{Z]
+essay de	{XY
+est coche	v^[
+est consider	{+Y-[
+est desactiv	t;Z
+est desactive	tL[dZ
+est en	{HYfY
+est encor	vPZTZVJ
+est enregistr	{C]
+est envoy	x>Z
+est eteint	{HIU[f[
+est fauss	{H]
+est gere	x7]ZId^
+est incorrect	rhZ
+est interdit	x)]-]HIIZKJUI
+est mort	xHZYY
+est pas	d3X>J?ZCHHHIHKHO^UIV]^Jd_hZ
+est plus	{?^
+est refus	v-I@INFZ]h[
+est rejet	{KZ
+est rest	{!X
+est temporairement	{TY
+est trop	v-]@]HJ
+est verrouill	r#[^[
+esta apagado	{U[
+esta bloqueada	o#]
+esta bloqueado	{KY
+esta contrasena	x(X-Y
+esta cortado	{!aHH
+esta desactivada	{;Y
+esta desactivado	xU[
+esta desativada	vUX
+esta deshabilitada	t!Z
+esta desligado	{U]
+esta en	r-[GZ_Z
+esta errada	{h]
+esta fora	x4ZGXSZ
+esta habilitada	qV[
+esta habilitado	{VZ
+esta incorreta	xhZ
+esta la	x?]BZK[OHZJ
+esta manana	x#]@Z
+esta marcada	t^]
+esta not	{3Z
+esta registrado	{+Z
+esta senha	v(X-[KX
+estado del	{S^fJ
+estou bloqueado	{#[TI[Z
+et depui	{=YYX
+et des	{3[
+et il	r>JCZIIOYZIhb
+et je	m>[@]VJZZ
+et le	q>YB[HEI[MY
+et maintenant	xKZ
+et ne	{:XNX
+et un	xIY
+ete desactiv	{!Y
+ete reinitialis	{BZM[ZH
+ete supprim	x4]_[
+ete utilis	xKY
+ett annat	{9J:^@]HI
+etwa neue	{9^HJ
+eu nao	x(ZV]
+eu so	{CZ
+eurem tenant	{:Y
+even though	v!XHJa[
+even when	{IEN]P[
+even with	{NX
+event 31034	rYXdJf^
+event 32009	{,Z
+event 33001	v&aHINJZI
+event 33008	x#I@JNa
+event 4740	t#aZG
+event log	o,^BJHFN^hJ
+event logs	x%Y
+event says	r6YG]ZJdI
+event viewer	{%X
+evento 31034	xdIf^
+evento 32011	xe[
+evento 33001	x&_NJ
+evento 4740	x#X
+ever had	xK]
+every #	qH[KXPZ
+every attempt	{N[
+every few	xB^HXMH
+every five	{HZ
+every hour	tHIP^
+every one	{KX
+every password	o-GHHIZKYN_ZJ
+every reset	{J^
+every singl	xHXNZ
+every time	m#H-ZD^HHTXZY
+everybody could	{-[VY
+everyon but	{VX
+everyon else	{)YUJV]
+everyon whos	{+Z3[HI
+everyth as	xHJZ^
+everyth fine	{B]HHfJ
+everyth in	x>^HJN[ZG
+everyth is	x%]+ZDGJYZI
+everyth ok	{%[BXPG
+ex admin	{P]VJ
+ex administrador	{P]
+ex employe	{HZ
+ex has	{>^HI
+ex husband	{>^HG
+exceed the	xXZ
+excel bloqueada	{HZ
+excel file	xHY
+excel macro	xHZ
+excel sheet	{HY
+exchang admin	m(J)Z*bHG
+exchang 管	{*Y
+exclamation mark	{-[
+exclud from	o)Y=JG[HIPYUIV[
+exclud thes	{GY
+exempt from	{HIL[
+exig tres	{IX
+exigenc de	xIYNZ
+exist in	oAZHZWX
+exist mais	{>X
+exist on	xEJ_]
+exist one	xHIK[OJZHh^
+exist pas	{[X
+exist password	n-FIJKYZHh]
+exist plus	{>[FJ_X
+exist sett	{%X
+expir and	n=Y@JHHL[Z]
+expir in	{HFZ]
+expir is	pLZ
+expir jamai	vL[
+expir password	g@JBJHIK^LcZDhJ
+expir tick	{LY
+expir tomorrow	{HY
+expir which	{H^LG
+expirada porqu	{HH]_
+expiry is	{HGL^
+export error	{H[
+ext account	{!I:[
+extend my	xK^
+extension cannot	{HX
+extension is	r2^HI
+extern invit	{:[
+external collaborator	{:X
+external user	t:[
+extra password	xJZ
+extremely long	{2[
+fa cambiar	vZZ
+fa e	{@[
+facebook account	{HZ
+facil a	t-^HJ
+facil da	v-X
+facil de	p-[
+factor authentication	t3JH[
+factory reset	{HZ
+factory sett	x>XHZ
+fail after	xZY
+fail and	{HJZZfX
+fail at	p7XHGZ^
+fail attempt	{H[
+fail becaus	p#Y8Y
+fail for	g!]%G(I)J3YA[HXVHZ_^I
+fail in	q/^F[HIZH
+fail on	tE]HH
+fail only	{K[
+fail reset	x%YZ[
+fail sinc	r%[4J8ZHZ
+fail the	vHIP[XX
+fail to	i%J(^,[0[6YF]GJHAKIPJQaZEcJeG
+fail user	r;[HJPZ
+fail when	x4GH[eX
+fail with	d%Y&J/I3J8H<XBJFZHaNYP[ZBe[
+failur for	{ZZ
+failur in	{NHZ]
+failur onpremisespolicyviolation	{NY
+fais pas	{V]
+fait rien	{bX
+fallo en	{/[TY
+fals admin	{)X
+falsch formatiert	{3Y
+falta el	t3[5YVZ
+falta la	{3]
+falta o	x3[5XVY
+falta um	{3ZOI
+falta un	x3[C[OH
+faltam licenca	{=[HI
+faltan licencia	{=Y
+familiar and	{HX
+far ingen	ta]
+far inte	xKX
+farlo da	{@IIJU^V^ZI
+fast user	{!Ib^
+featur is	{UY
+featur not	vHGU^d]eJ
+federado com	{7Y
+federado con	{7X
+federat account	{7[
+federat admin	x,Z
+federat domain	t7[
+federat with	t7[
+federato con	{7Y
+fehlen die	{=[
+fehler beim	q,Y:]@JZ]hI
+fehler in	xE_ZI
+fehlerhaft authentifizierungsinformationen	{3[
+fehlt am	{%Y
+fehlt die	{(X
+fehlt ein	{IY
+fehlt in	xHXVZ
+fel vid	{Z^
+feu bloqu	xHYc_fJ
+few minut	qB_ZJ
+fi at	{H^
+fich de	{([H[
+ficha para	{D_
+fido key	x?ZZJ
+field reject	xZEh_
+fifteen minut	{#[
+file for	r3[CJD[HZ
+file has	{3Y
+file is	p#J>a
+file password	{H^ZJ
+filenam or	r2^HI
+fill in	n+]>H?ID_HFhY
+filter are	xH]JH
+filter dll	qJ[
+filter drop	{G^HI
+filter in	{GXJX
+filter of	{GXNX
+filter on	qGYJ]
+filter out	{GX
+filter product	xJZ
+filter refus	{JZ
+filter register	{JZ
+filtro de	{JX
+filtro por	{GY
+find a	x4X
+find any	{4Y?IHZ
+find her	{_]
+find it	v_Y
+find not	{H^KH
+find object	{_Y
+find out	xZZ
+find the	l?EGXH[ZH_adH
+fine at	x@YbX
+fine grain	x@ZNZ
+fingerprint sign	{H^ZJ
+finish it	{Z[
+finish the	tB[]X
+finn inte	x3J>J?^HH[^
+fino a	x9[@YHGf]
+firewall blocca	{H[
+firewall block	tH[
+firewall blockt	{HX
+firewall blokkeert	{cY
+firewall bloqueia	{H[
+firewall chang	{HZcZ
+firewall rule	{BXH[cH
+firma ldap	{<[
+first check	{C^
+first code	{HI]]
+first field	{ZHh^
+first forest	{8Z
+first login	xL[
+first name	{I]hI
+first one	{@YNJh[
+first password	t>I@ZDZ
+first sign	vL_ZH
+first step	{ZZfJ
+five password	{KX
+five time	o#YHFXZZJa_
+fix the	{EZ
+fixe it	{HHfZ
+flow work	{)^HG
+foi possivel	{3ZeY
+foi redefinida	{BXM^ZI
+folder in	{F]HG
+follow a	{*ZPJ
+follow by	{@^
+follow messag	xdY
+follow the	r:YHFIINYZ^
+follow thes	{H_ZE
+fonctionn pas	xZ^
+football club	{-Y
+for #	l![@aKGVJX^ZG
+for 24h	{XZ
+for a	X!Z#F%F)I*[,Y-F3I4Y8J9I=J>G?HAJC]DGGGIHJILZMINHPIT]UJVDXbZZ[J]Y^I_XaJcGdJf]gIhF
+for account	q)[HHL[TJVI^X
+for ad	{%]2IHI_Jd[
+for admin	a!I%E(J)d*_,H?EH^U@VEWJZHaXgI
+for all	g!I(G)G*G+Z-I3J=J?I@JDIGHKJLZMFNIPYS[UcVHW^XIZE^[fJ
+for an	m,X9X?JDHMIXFZ[_XaJf^
+for anybody	x+[HJSZUZ
+for anyon	r@ZHDUYVJZ]
+for aterstalln	vVZbY
+for att	x(_TYZJ
+for both	{?GH[
+for chang	vHHLY^[
+for cloud	x=JHZ
+for credential	xHY
+for edit	{HZ
+for email	t/YHHg[
+for everybody	tUX
+for everyon	m3ZSX^Z
+for familiar	{HX
+for half	x-J/IE_HHMZ]I
+for hela	{UY
+for her	{!X+X
+for his	{TZ
+for insecur	x<[HJ
+for it	q.^8YHIZG
+for kort	xHII^
+for latt	v-^HJ
+for manga	q#ZX]
+for me	b!F#J(b3a9H>I?GBICYH=IGKJNJOJPJUGVZXYZ_]JaGhY
+for mfa	n+J?^DIH]aD
+for month	x+GD]LY
+for my	e!I)I9Z>I@JVdZDhY
+for noth	x9[BZZF
+for number	{HZ
+for offic	{=Y
+for old	{+[HH
+for one	j)J?IAYCYHFNXPJVIZc
+for other	{(JZ]
+for our	kHZP[TJUYWZ
+for password	]%J(G)H1Y3^7J:H?^@HBHDYE]GbHAJXKJMJNGV^Z@^Ha^bJdHgJhJ
+for peopl	n(J)G*]A]HDPZZH[[
+for policy	v5ZNX
+for privileg	r(I*a?JHI
+for registration	{+Z
+for remot	{QY
+for reset	b!J(Z)D*H+X:J?c@JBJCJEYHENFPJUHVGW_ZFaZ
+for role	x(G)^HH
+for sap	{H^
+for self	o)HD^UCV]ZI
+for six	{!Z;]ZJ
+for some	tE_ZCf]
+for sspr	g*X?[CJSXZI
+for standard	{)^HG
+for sync	v2XGXdY
+for tak	{9]
+for teacher	{(]HJ
+for team	vM]
+for that	n;YAYG_HDIYJJN[VZZH_IdI
+for the	S!F&J)F*F+G,a-F1F2[3H5I6I7H:];H<J=C>H?D@CAIBDCEDFEGFIG[HaJHOIPYQYRISFU_V[YGZ>[J]C^X_[bEcGdFeFfGh_
+for this	c#Y%H(a)G*J1X3[=]?I@HA]CHD[H?IJKIN[PHTJUHV_ZC
+for thos	x7Z@ZZH
+for thre	xH]
+for today	{HHX^ZI
+for tomorrow	{>ZHH
+for two	l(I*a3IC^HXZIhI
+for us	r7Z8X
+for user	h![#])Y+Y-J@[BJHYKJVI^J
+for verification	{>ZHHXX
+for wallpaper	{HY
+for week	{@[ZH
+for writeback	l0_5^HIcJdFeXfI
+for year	v1]>J?[@XHEKX
+for you	{=[UEV]ZI
+for your	d)Z9_:H=J@JEGHZIJTZUZXJZD
+fora do	t9[GZHISZ
+forbid the	x.X^[
+forbidden when	x(Z
+forc a	x-J@JBIHJIJKHLIMIZF[_
+forc chang	l@IHYLbZG
+forc me	x@Z
+forc to	r?YL[
+forest and	tA^ZI
+forest cannot	{8ZZJ
+forest in	{8]HJ
+forest later	{8Z
+forest migration	{_Y
+forest was	t8]
+forgot his	v)X:]HF
+forgot it	q@]BJHGIJZ^
+forgot link	x7[ZH^[
+forgot my	e>J?ZHY[_bZhI
+forgot page	v?ZHZWZZH
+forgot password	b!Y(G7]:_=^?Y@HBID[JJKILJNHUHZH[F]Y^HbHgIhH
+forgot the	l:Y>HDaHJI[ZF
+forgot to	r!_DZHIU]ZEd[
+forgotten password	xc]
+forgotten the	{DY
+form for	{H]ZH
+form is	{hY
+form says	{:[HIZJ
+form want	{h]
+format #	{3Z
+format dans	{3X
+formato #	x3_CJDJHJOI
+former one	x3J>ZIIK_OIZJ
+forsok vanta	vX]
+found 80230405	x_[
+found for	tAYGX_X
+found in	q-X_Y
+found it	{@ZHI^Y
+found more	{AZ
+found my	{KY
+found that	vHZfI
+found the	{AZB^HHZH]I_J
+found twic	{AaEJHH_GcJ
+four kind	{IX
+four option	v*Z
+fout bij	q,XOZZaeZfJhI
+fout en	{#]HHX]ZH
+fout in	x,Ye[
+fout op	{R]T[
+fragt standig	{H[
+fresh one	{/ZHJLX
+friend in	{S_ZF
+from #	v@ICXIIK]
+from 2018	{1^HG
+from a	g!Y6YH_KJR[
+from abroad	t#IHZT[ZJ
+from ad	m!F&Y/I=XHZPETGZJ^H_ad^
+from admin	{)]*JHI
+from ages	{HIK]
+from alter	x^]
+from another	x:YH[
+from attempt	{XX
+from audit	{-XHHLZ
+from being	rH^KFN[ZJ
+from change	vHE^a
+from cloud	{P^_H
+from connect	x0XHYcJ
+from entra	v-J/FHYJ_
+from expiry	{HIL[
+from hash	{G]HG
+from him	{=[HHI[KI
+from home	xHJZZbX
+from hr	x+_KH
+from it	vHGVYZ^aJbF
+from last	t!Z/ZHHK[
+from microsoft	v7[HGSGa^gJ
+from my	l3J>^?I@HCGD_HZKHOJ
+from one	{C]HI
+from our	t:[HGbZ
+from parental	{!]
+from password	rPZ
+from reset	v)[HIXY
+from self	{HEUJV^
+from sspr	x)]PJ
+from sync	v4[GYHEcY
+from the	W!H#J%I(H)I*J+J-H/H3I4[6[7I:I;Z?Z@EDHHCIFK^MFOZPYUHVHXHYJ[^]H^IaFc^fIgYhZ
+from this	{H]VJ
+from two	{KZPYZI
+from us	{U]
+from user	{H^
+from window	xMY
+from writeback	{HJP]dJ
+from yesterday	{H[
+from your	q@YHZ
+front of	x7[
+fruher domanenadmin	{PY
+fruheren password	{K_ZJ
+fue utilizada	{KZ
+fuera de	{9]HHPZ
+full day	{@[
+full name	{IZ
+full number	{O[
+funcao de	{*X
+funciona en	xMYZJb[
+funciona not	{MZ
+fungerar inte	pH[Z]
+fungerar pa	{MZ
+funktioniert nicht	xZ]
+fur admin	{)[
+fur administratoren	{)[*Z
+fur das	q%[(I1X2YHZQY
+fur den	{3YV[ZJ
+fur die	f,Y8X9X=Z?JBJCJD[H[KJNJUYV_ZHdIfJ
+fur dies	{8X
+fur eine	xG[H[VI
+fur einen	{XZ
+fur ihre	xdY
+fur mein	{HYVX
+fur sspr	vBZHJaZ
+furs zurucksetzen	{=X>X
+further action	xBZdY
+ga cannot	{)aZE
+ga password	{,bGJHHZHeIhG
+gaat daarheen	{>[
+gaat naar	x>Y
+gaat niet	{3ZHZdJ
+gamla losenordet	xM]ZIh[
+gar det	{@^
+gar inte	{Z]
+gar nicht	{U[
+gar nix	{-]9J?JDJHJa]
+gar till	{>Y
+gard l	xHJMZ
+gast in	x:Z
+gast kann	{:Z
+gate policy	x*X
+gave it	v%[HJIZKYZJ
+gave me	r>J@ZHIZ_
+gave my	x@X
+gave the	v%X(YR[
+gave up	vZX][
+gave you	{D_HJOJZG
+geandert und	v@]
+geandert werden	v7X@YZ[
+gebruik te	{TZ
+gebruiker heeft	{C[
+gebruiker is	x_]
+gebruiker kan	vZ[^^
+gebruiker niet	{+ID[_[
+geconfigureerd voor	{UGV[W[
+geen code	v>GX[a]
+geen domeincontroller	{4^
+geen email	{DZaZ
+geen lid	{Va
+geen link	{bZ
+geen rechten	v%Y(bZJ
+geen sms	xa]
+geen terugschrijven	{=ZHHc[
+geen toegang	{>[Z^aJ
+geen verbind	{H[
+gefallen und	{>_
+gefedereerd met	{7Y
+gegen die	{N[
+gehen nicht	{4[
+geht das	xY]ZJb]
+geht der	{>[^]
+geht es	{@[V[ZI
+geht falsch	{H[MJRX
+geht im	{M]ZJ
+geht kein	{3]
+geht nicht	h-J1X:X>JFXHYIYKYMINJVJZ[[ZhI
+geht noch	{>]
+geht seit	{ZZfZ
+geleden gewijzigd	{M[
+generat a	{2XH]KI
+generator password	{KZN[
+generic account	{^]
+geprobeerd uw	{XY
+gere par	x7]:]ZJdY
+geregistreerd voor	x+ID]
+gesperrt obwohl	{#]
+gesperrt um	vT]
+gestern abend	{@^
+get 33001	xFX
+get a	l,_@]IZJZKIZFaYeG
+get access	t%I(YPZ
+get an	lD[GXHEJZVXZX
+get any	xH[
+get in	r>EHGZb
+get insufficient	{(X
+get into	t!E:YH_
+get it	v-IHYgZ
+get mgdomain	{7]
+get my	x9ZHJ
+get not	x)YU[
+get older	{@_HJKIhJ
+get past	{>FH[ZX
+get refus	t=YI]VYZI
+get the	e+[>Y?JCJDGZZ]Jab
+get through	v-GH[Z]
+get to	x0Y>]HE
+get told	tNZV^
+gets #	x(YSY
+gets a	r*[.XHJKXNJ
+gets an	{KYZX
+gets not	x>JHYTJU]a[
+gets password	{)[VG
+gets prompt	{LY
+gets refus	r-YIZPZ
+gets reject	v-XIY
+gets the	r+Z@YNY
+gets through	{@Jc]f]
+gets to	{HJaZ
+gett an	{HHZ]
+gett auth	q,[
+gett lock	r#[
+gett the	xa[
+geweigerd in	{%^@J
+gewijzigd en	v@X
+gewijzigd maar	{/]MX
+gia registrato	x+]
+gia stata	{KY
+gia usata	{K^
+gibt es	p!J9_MJTJUZZJ[Z_]
+gilt das	{gZ
+gilt noch	{gX
+ging es	{@Z
+ging jetzt	{9JBZ
+give a	{HGZ[
+give an	xKYZFb[
+give me	rH]ZY
+give my	{([
+give out	xHJg^
+given a	x@ZB[KJ
+given the	{%X)Z
+glass account	{H[
+gli account	v*[GXPJ[XdY
+gli admin	x)Y*[HJ
+gli altri	v(YPYVZ
+gli amministratori	v)^*Z?J
+gli hanno	{=[
+global admin	d(X*_,a?IHIZIdGgJ
+global bann	{-ZHJ
+global beheerder	v(])Z*J,]ZJdJ
+global e	{(H)[
+globalen admin	{,X
+glomt losenordet	vBHD[Z^
+gmail kan	{:]
+gmail password	{H^ZE
+gmsa de	{0Y
+gmsa of	x0[ZJ
+go back	rHJK[bY
+go on	r._BJHFLZZE]]
+go out	{3ZH[
+go ther	x7X>[HG
+go through	m+[B]D[HFIZKHZYfE
+go to	m(I*J+G:^>X@JCJDFEHH_KHUIZ[^JbJh]
+godta inte	{ZYh[
+goes back	xKZZI
+goes nowher	t3]aJ
+goes on	x#^HIL]ZF
+goes to	l>a
+going on	{HHZ]
+going round	{KZ
+going through	{BJH[Z]
+gone for	{][
+gone from	{?YD]HIKI
+gone sinc	{>[HG
+gone through	{@X
+good afternoon	x9]
+good enough	t?X@IHGI[KZN[
+good even	{9]HF
+good morn	q9^HI
+googl account	{#EH^
+googl workspac	n7cHHZH
+got #	{IY
+got a	f+Z>[HEZ__X
+got an	mBHHYKZZZaJ
+got distract	{HI]^
+got error	{ZZ
+got expir	{@JLJZ]
+got hack	xH^
+got in	{@XBX
+got it	t/Y>I@EBbIIKJZB]G
+got lock	q#[@YHIZX
+got stolen	{>_HD
+got the	n#[%Z(I)^@ZHGKJVJ]ZaI
+got to	{HFZJ]_
+got turn	xIZdX
+got unlock	{#JB[
+gpo client	{QZ
+gpo network	{HHQ]
+gpo restringir	{QY
+gpo says	{@Y
+gpo that	xQX
+gracia por	{9]
+grain policy	{@[
+graph api	q%G(Jga
+graph v1	xMJg[
+gravado sem	{3^>JHI
+grazi mill	{9]
+grazi per	{9^
+great job	{9^HJ
+great thank	{9Y
+grey out	l!](YHHdHe_
+groep die	{V^
+gross und	{IX
+group are	xHEPaVJ
+group autoris	{HJV]
+group can	{V]ZI
+group has	x@XVZ
+group manag	{0XHXVJ
+group member	xHIPYVX
+group only	{V[
+group policy	p.Y@ZNX
+group proteg	{P^VI
+group that	tHJV]
+group writeback	n%HHdPGVHdGeIfJ
+grupo habilitado	xV[
+grupo permitido	{V^
+grupo piloto	{VZ
+grupo protegido	vP]
+grupo que	{V]ZJ
+grupp die	xG[VY
+grupp fur	{VX
+guarda a	x#[7XHJMY
+guarda la	{#ZHHMY
+guess and	{#^
+guess my	{-[
+guest account	tH[
+guest e	{:_HJ
+guest in	p:_HGZI
+guest reset	{:X
+guest the	{R[
+guest user	v:YHX
+guest wi	{HY
+guest wifi	{HX
+guten tag	{9^HJ
+ha abilitato	{U^VFdX
+ha cambiata	{BZ
+ha configurado	{UJVZWZ
+ha configurato	{V_WI
+ha dati	{D^
+ha definito	{NJW[
+ha det	{MZ
+ha due	{*Y
+ha habilitado	{U[VHdY
+ha intentado	{XY
+ha le	{%Z
+ha perso	{%X
+ha pouco	{@]MX
+ha restablecido	{BXM]ZH
+ha una	{FX
+hab den	{ZH]_
+hab nur	{C]
+habe das	{K[]X
+habe eine	{*Y>Y
+habe ich	v([9I>ZDYH]
+habe mein	qHIZ[[Z
+habe mich	t#YDY
+haben die	{DZXZ
+haben zu	{XZ
+habilitada para	tV[
+habilitado para	xV[
+habilitar password	{dIe[
+habilito el	{HZUX
+hace falta	{=[
+had a	t!]HJZIfZ
+had been	p-[8XPX
+had befor	t@HCJKbZJ]J
+had caps	{#Z@XXI
+had here	{K]
+had inheritanc	x;Y
+had is	{3I>_HG
+had my	{@[ZI
+had that	x-HK_ZI^X
+had the	{_X
+had to	rDYHHZJ]_
+hai provato	{XY
+halben stund	{BZaY
+half a	{/JZ[aJg[
+half an	v/IM[
+half done	{/^4J
+half of	q/Z=ID]E_GJHFSZUJVXZH]H
+half past	x@Y
+half the	{/X
+half way	v]^
+hand back	v>_ZJ
+hand liggend	{-^
+hand out	xL]^J
+handl for	{G[
+handl the	{7ZHZ
+hanno tolto	{=[?^CJ
+happen at	x7XL[ZG
+happen if	{4ZDZHG
+happen to	vHYZZ
+happen when	x/XHJZ^aH
+happy friday	{9]HJ
+har aldrig	xDY
+har inte	{>^DZHH
+har jag	{D]KX
+har redan	{KX
+har tappat	{>Z
+harden brok	{QZYX
+harden gpo	{QZ
+harden the	{YX
+harder for	v-X
+harder to	t-Y
+hardwar token	v?_ZF
+has #	q2Y>GC_HZ
+has a	d!I-]/X2X3a>IBIDHF_HGIINJSYTJXJcJ
+has an	k3YA[F[HJIHJX
+has been	b!Z(H/J=]@GB_DZH[JIMJNJSJVJW]ZC^J_[aGhI
+has change	v3J>[EZHJZY
+has determin	{NJWYdY
+has different	{/Y
+has disabl	vU]
+has expir	xH[
+has got	{8JA[IYNJ
+has him	{_^
+has it	t!I(Y/[4JS^UZWH
+has non	{LZ
+has not	X!H(G)G*I+I-J/X0Z3I4X:I>G?HBGDaHYIIJJKJNIOJPYSJTYU[V[ZE[J]I^J_]aHbIdXfHgJ
+has noth	{BJC[D[
+has one	v3]OI
+has only	rCY
+has password	v@[HI
+has self	{VY
+has set	{E]
+has spac	{I[
+has that	x!X>[L[
+has the	f!]#X/Z;J=J@JBHHCKJNJS^U[ZG_[
+has to	i-J/X@bC]DEHDIXKZNHUIW^ZH
+has troubl	{SYZY
+has turn	tU[
+has two	{HI[^
+has user	x(]ZJ
+hasel jest	vd^
+hash sign	{FY
+hash sync	iGaH^M]ZD
+hash synchronisation	xH^MF
+hash synchronization	xGZ
+hasla nie	{ZZ
+haslo bylo	vK[
+haslo dziala	{B[ZJ
+haslo jest	qd]h[
+haslo na	xb]
+haslo niby	{ZJh^
+haslo nie	qHJIIN[Z_hI
+hasta manana	{@ZX[
+hat #	{RY
+hat bloss	{C[I[
+hat das	v%[-X]X
+hat den	{BIU^ZJ][
+hat die	vUXWZ
+hat kein	q0[HHUJW^cY
+hat nach	{HIR[]]
+hat nur	{I]
+hat sich	{BZ
+hatt ich	v>[K^
+hav issu	x@IBIZ^
+have #	x@JC]HI
+have a	f*X9_>X@HBHDJIJKJN[
+have access	v>]HG
+have already	{@Y
+have an	r9JH^ZX
+have and	{@JHJKYZIh]
+have at	vhY
+have been	t)_HGKXPJ
+have business	{=Y
+have enough	x@X
+have enter	v@IDZIJKIN[
+have forgotten	{KJh]
+have is	{@[HJ
+have it	tHIK_ZF
+have just	vC]WZ
+have lock	{#Y
+have my	x-Z>EHHI]KIO[ZI
+have none	{C[
+have not	d+J-I0Y?Y@JCFD_GZHEIYK]Z^fI
+have o365	{=X
+have on	xC[HH
+have one	o*JC_HGKI[^gXhI
+have only	t=]?ZCYHHIJ
+have permission	n(Y^]
+have register	{HX
+have right	{(X
+have that	v-]>XKIUX
+have the	i=ZDZFYHZZEeZ
+have to	b(F*Y-H3[5]9J:D>G?I@^CHDXHEIZKAMYNJOXV]XY[[hX
+have troubl	{ZZ
+have two	v*X/Z
+have typed	{IYhX
+have used	xKZ
+have writeback	{dY
+hay que	x:]@^
+he alway	{KY
+he can	v/[FXHI
+he cannot	t=Z
+he change	{KZ
+he chos	{I[KJZJ
+he has	q!X/[3I8JA]D[HH
+he is	t#X(ZGXVXZH
+he just	{LY]Y
+he keep	x-H@YI]
+he not	t+YDYHG]]aJhX
+he reset	{K]ZG
+he says	xHJKZ]Z
+he used	{XZ
+he was	x!ZD]
+head of	{([
+headset has	{H[
+health alert	xf[
+heartbeat de	xf^
+heb de	{]]
+heb er	xCXI]
+heb geen	{([
+heb me	{DX
+hebt te	{XY
+heeft de	x*Z/X
+heeft een	{F[UId^
+heeft er	{CZI[
+heeft geen	v%Z=ZNIW]
+heeft het	v#]-Z7X>JBZHJ
+heeft wachtwoordherstel	xW[
+heisst es	xT[V[ZJ
+hela organisationen	{UY
+hello pin	q9IHbTI
+help desk	t@YHZ
+help me	rH]I]aG
+help with	vBIZ^
+helpdesk admin	l([*Z
+helpdesk gave	x@Y
+helpdesk gets	{-[
+helpdesk reset	p@ZL[
+helpdesk role	v*[
+helpdesk unlock	{T[
+helpdesk used	x(Gg^
+hem niet	{K[NY
+her account	m!_3X=ZG[HHTI_J
+her ad	{#ZHJ
+her in	{_^
+her method	{+^?JDJHJ
+her new	{hY
+her old	{BJKaZH
+her out	{#_HF
+her own	v:[@YHI
+her password	l(J:X@[HJKHZ]hX
+her phon	x#J>XTZ
+her to	{LY
+her user	{*]?F
+here becaus	{dX
+here but	{?[
+here can	{([UX
+herencia esta	{;[
+heritag est	{;Z
+hes back	{!Z
+hes stuck	{D]
+het aanmeldscherm	{bZ
+het beleid	t-H?[NaZH
+het huidig	vha
+het ingevoerd	{OY
+het is	{U^h]
+het later	{@[
+het met	{9ZP[
+het msol	{%^
+het niet	i*[/[3Y>I?JH]IJKJMHNJOXVYZGaJbJh]
+het nieuw	{/XIX
+het nummer	t3]a[
+het oude	m#]HIMZg]h^
+het systeem	{3ID]HGK[
+het wachtwoord	l([@ZBJHJI]KJZG]Jd]hJ
+het wachtwoordbeleid	{NZ
+het weer	{@^BZ
+het wijzigen	v@JZX^[hY
+het window	x[X
+het zelf	{BZU^
+heut fruh	v@_
+heut nicht	xZ[fZ
+hey bot	{9^
+hey ther	{9]
+hi bot	{9[HJ
+hi ther	{9]
+hide the	{bZ
+hier nicht	x:[ZHd[
+hier soir	{@^
+hij niet	r=Z>IG[HGI]K]OXZJfY
+hij onthoudt	{K_
+hij zegt	x+[CJDIOZ
+hij zijn	{BZ^[
+him in	{A^HI
+him on	{HITX_Z
+him to	{ZZ
+hint control	t5Z
+hint non	{5X
+hint not	{5Z
+hinterlegt ist	{CZ
+hinterlegt nummer	{>Y
+hinterlegten uberein	{OX
+his ad	v!^ZJ
+his licenc	{=]HH
+his mailbox	{TX
+his old	vhY
+his own	o-H:^HHI]PXTYUJWI
+his password	g-I/Z:_@IB]DYHDKJTZZF
+his phon	{+[DXHG
+history #	{KY
+history is	xHIN[
+history not	x5^
+history or	{NZ
+history requirement	pKXNZ
+hit the	xgZ
+ho cambiata	x@[
+ho cambiato	r>X
+ho dimenticato	xHHZa
+ho gia	{K^
+ho i	{(^
+ho il	{(Z
+ho mai	{D_
+ho messo	{#XI[
+ho perso	t>_ZI
+ho solo	x?JC_
+hoje cedo	x@Z
+hoje nao	{@[X[
+hold a	v(Z)[HITJ
+hold for	{)I*^3]HE
+hold the	{7YH[
+holder get	{)]
+home cannot	{4Y
+home directory	l3I:dHDZJ_H
+home offic	{>]
+home organisation	{:[
+home tenant	{:^HI
+hora de	{h^
+hora del	{RZ
+hora do	{RZ
+hora esperando	xXHaa
+hora y	{@]
+horario entr	{R[
+hotfix policy	v5[
+hour after	x@XMXZI
+hour ago	n@^
+hour ahead	{RX
+hour and	vHYX_aE
+hour is	{@XHJX]
+hour later	{HGZHa^
+hour old	{@^KHZI
+hour then	{@JP[fX
+how are	t9_HJ
+how can	h*H+]D]IIKHN]X]ZXhJ
+how come	{*YHHKZ
+how do	_+Y/I0JBJDJHeKZLYUYVDbIdJfJ
+how is	{:JH]
+how long	i#G>HI_MaTYZEaI
+how many	h-F9J@[H_IZK_XH
+how much	vH^
+how password	{HXW]ZI
+how should	{D[
+how to	c)]+]-F@IBIDYHbKHUGVG[^]G
+hoy not	{@[
+hr 80004005	{&_HJ
+hr 80070005	x%]
+hr 800700c	{2]
+hr 80230619	v4JN_
+hr 80230626	{%_4I<HNJ
+hr 8023062c	{%J4I<aNJ
+hr 80230818	m%J4dHJNJ
+hr import	{3X
+http myapp	{+XHZ
+huidig wachtwoord	tZGh^
+husband phon	{>]HH
+hybrid join	tb^
+hybrid user	xHE_Hda
+hyper v	xH]bZ
+i ad	r!^3Z9J@JHHIJM]OJTZ_X
+i add	vH[VJ
+i already	{K[
+i alway	vD]HHK]ZH
+i am	c!J#X(Y)]*I>H?ID_H_KIMJV]ZE[JbJ
+i as	v(X*[HI
+i asked	{XY
+i began	{]Y
+i can	j@ZHGI[KHZ]
+i cannot	Y#H%J)Z*[+H,J-H3H4I6J7I8J:H=I>]?Y@ZBICIFJGIH[KFMYNJOJPHTJZ_[J]J^G_EaGbIcIdZeJ
+i chang	lHJZ_^IhJ
+i change	k>ZBHHFM^OJZ[
+i check	{HY
+i choos	pHINZa^
+i click	h+Y@HBIDIHGIIKJNIZcaHb[
+i clos	r>ZHJZZ]Z
+i come	{N[
+i configur	{*X
+i cooki	v.[
+i correct	{R^
+i could	tBYUXZH]X
+i criteri	nNaWY
+i dati	{#J3]>XHJ
+i delet	x+]HY
+i did	j#Z-X>I?Z@ZHGIZOIZ]
+i do	l>J?]HCKJNXOZZ^hJ
+i download	{HZ
+i en	x>IV[ZIa^dZ
+i enabl	v8JH]VFd]
+i enter	f,Z3H>I@[CJDFHGIHNJOdZBh[
+i fill	{OX
+i find	qHbKH
+i follow	v:Z
+i forgot	e:Y>J?[@HD]KJZZbYhH
+i found	xB^HYZH]JfI
+i gave	k*Z,Y?HC]DIHHIY
+i get	f%J(Z+[:Y@JDJI[KJZY
+i give	{([
+i go	t!ZHHK]ZGh]
+i got	k(H)[BZH[aJ
+i guess	v!Z-JHFI]V]ZG
+i had	j!Y-H9IBYHHIIKaZE]]
+i have	X#J)J+J-C/Y3I9I:J=J>B?Z@[BHCaDZGJIDJJK_MHNXOFZJ[_]HaIdJfIh_
+i hold	{)]ZG
+i join	xDYHGKXV[ZJ
+i just	k*J-]@YH]ZJ[Z
+i katalogen	{3[
+i keep	rHJK[a]
+i know	j-^?I@JHDIJMIN]TXZF[bhH
+i left	rDJHH]a
+i let	{.X
+i lock	t#YHX
+i log	tKIZIh]
+i lose	{>YHJ
+i lost	n(H)^>JBJHJZ_]J
+i made	v@^HIMY
+i may	{-[
+i membri	xF[PY
+i mistyp	{#Yh[
+i molnet	xTZ_Y
+i mors	{@X
+i move	tFXHX
+i must	x*^HEhY
+i need	_1Z=Y>]BGHGI]KIMJVJZahJ
+i nie	r>YIX
+i not	Z%Y(J)J*H+J-G/J3G7J:J>]?G@FBIC[DcHBIDKYMHOGPHUJVYWJXHZc[Z]YaIbIgJ
+i notic	x@]
+i only	k:XHHIHK]OJZH[^
+i open	x([
+i permessi	v(^
+i pick	x*I?Y
+i press	o3I>IBIHFOJXZZ_]Ea^bX
+i put	m3J@XHIK]OZZF][hZ
+i really	{9X@X
+i receiv	{Z[
+i register	r?aCG
+i requisiti	vIXN]
+i reset	g(I*I+X>X?J@YBHD[HEKINJVJZZa[gZ
+i return	v!]HGK]
+i see	n+J-JDHHZI[N[O[ZF
+i server	{MXYX
+i set	i%Z)H*^?_@[DEH^KZVJWJZDbJ
+i should	r:^C]HGZJ
+i sign	rH^aH
+i skipp	vD_HG
+i start	p@HD_HE]]
+i still	xH]M[ZHaG
+i think	{#XhY
+i tick	xeY
+i took	{-Z8Y
+i tried	g#[@]BZHENIVZXZZEaZ
+i try	k@HHHN[X]
+i turn	{U[
+i type	mHIIJNXOYZHh_
+i typed	h>F@JHII^K[O^
+i use	o>I?_HIIJOIZChb
+i used	n(]I]ZG
+i wait	xH^aF
+i want	e(J*J+[>G@YCHDGH_IHKZNJZX[Jh[
+i was	c!^)]+I3Z>H?IBHDYHHIIOJVJZJ]_hX
+i went	x@X
+i will	{H[ZX
+i work	v(]:]HIZH
+i would	xHJK]hI
+ich an	{>GD[HIZ^
+ich bekomm	xV[ZIaX
+ich bin	l9_>_BZHDV[ZI
+ich brauch	xHZ
+ich das	tHYMZZJhY
+ich den	{?]HX
+ich ein	v@[D[HHIJZY[[
+ich einen	{X[
+ich es	x@YK[
+ich hab	xC[DH]]
+ich habe	g#X*X>YDYHHNXZZ[Y
+ich kann	xZZ
+ich komm	{VJZ^
+ich mein	t)XV[ZH
+ich mocht	x+[>J?]CJDI
+ich nicht	o#])[-J>X?ZCaHHKIVJ]J
+ich schon	xK^
+ich soll	x*HZ^
+ich tipp	{OXh[
+ich wieder	{@ZXZ
+ich will	x@ZZJ[]
+id and	xAZH[aG
+id free	p=dHGTJdJeJfH
+id like	q+[I[
+id or	t#JHIT]
+id p1	x=X
+id password	{/YHZ
+id rather	x@ZHJ
+id が	xHXI[
+idad minima	{@Z
+idea what	{ZZ
+idea why	x9IB[HIZY
+identity five	{XY
+identity provider	m7b_J
+idzi na	{>Z
+iemand keek	{@[
+ieri il	{@Yf]
+ieri non	{@XZH]^
+iets over	{.X9Z
+if i	l!Z>XDZHFJ]ZHhZ
+if the	l3Z4]@XHG
+if you	g#Y1X>Y@IDZZEcYh[
+ignor the	x)H*]D[HIWJZJ
+ignora la	{5ZLY
+igual a	vK_
+ihr admin	tUYVZdY
+ihr konto	o3YCXDYTYVZXYZJ
+ihr password	m:XBYCYMZP]UIVIZE^J
+ihre organisation	tEZWXdX
+ihren admin	{ZY
+ihrer lokalen	{E[
+iis crypto	{YZ
+ik ben	o#_(I)Z*J9Y:[@JB]HEZJaH
+ik een	{([@YZJ
+ik er	{@YZJh[
+ik heb	k([*[C]HJI[ZI
+ik het	vHYK[h]
+ik kan	tB[K_VJ
+ik krijg	tZZaZ
+ik niet	t(YC[HIKJOJV[Z]aI
+ik ook	{N_ZJ
+ik weer	x@^X]
+ik weet	{ZE[a
+ik wil	v?^CHH[MIZIaG
+ik zit	{(YVZ
+il a	xBZOZXY
+il cambio	x@JZ^
+il cellular	t#[CZDJHJKJM[
+il cloud	{MX
+il codic	g3I>]@JBXCIHEIIOJXYZIac
+il controller	{4[
+il dc	{4[M[
+il demand	{C]
+il dit	t+[CJK[h[
+il en	xC]I[KJZJ
+il est	v+YHJKHTZU[ZHh]
+il faut	n5X=[CYMY
+il firewall	xHZcZ
+il link	xHXbY
+il manqu	q3a=YCIDXHHOI
+il me	q([C[HZIZOYZI
+il messaggio	{>^HFZXaJ
+il metodo	{+X?^CJ
+il mio	e!](Y-J9X:J>G@IBHCJDYI[KHMJOaTJV^ZFaJhI
+il n	q+]?ICIDIHHIYK^MJOJZF]]aIh^
+il ne	{@Yh[
+il nostro	{-X7X
+il numero	t3XOY
+il parait	{V[
+il pc	xMZgY
+il phone	{HJa]
+il primo	{C[ZJhY
+il pulsant	x(Z:[
+il recupero	{*Y
+il refus	{KZ
+il reset	xZZa]
+il ripristino	{R]
+il ruolo	x(Z*X
+il self	t)]BJHHUaVH
+il server	vHFRJc[fZ
+il servizio	rBYfb
+il telefono	q3Y>X?YHIOZ
+il writeback	l%J,Z6Y=YBHRZYJZ]dY
+il y	{M]
+im a	q(Y:X
+im ad	d!]%J-I/]3_>I@IBHHHIJM[PJTZVJZH^]_]
+im asked	q*ZHHOXaYhX
+im audit	xhZ
+im back	{!X
+im browser	t#JHJM]TZZHb[
+im buro	{9]>[HG
+im connector	{4]
+im connectorspac	{_]
+im entra	{3]:X
+im homeoffic	x>[HJM[
+im in	r!I-J3E9HBeFHHCIHMHTIVGZH]I_IaGhJ
+im lock	p#[TJ
+im lokalen	q!X7Y_Z
+im microsoft	{gX
+im namen	{:]ZG
+im not	h(X-Y?J@JHCIIUJVdZH
+im on	{H^
+im out	{9^HI
+im password	vIbKHZF
+im still	{!Z
+im stuck	t9H@ZCZD]HCZ[
+im tenant	{WY
+im told	x:ZHJZH^[
+im verzeichni	x3Z
+immer noch	xTX
+immer ungultig	{O]hX
+immutabl id	xAXHF__
+imped o	{HJ^YcZ
+impedir uso	{TX
+impedirn l	{TX
+impid que	{HGc^
+impossibl d	{@ZZJeX
+impossibl de	m6X>_@[BJHCIJK[^H
+impresora not	{H^ZI
+impressora nao	xH^
+imprimant ne	{H]
+in #	l#]HDIIO^TGXZZ[
+in a	e#Z%X-X/J4G5]>Y@[BJHJNYTFVZX]_I
+in account	rHIPX^Yh]
+in activ	j!H#I%](G/XBYHFNJT^^[_Y
+in ad	T!b#Z(G)H*H+J,I-E/c0I1H2J3a4I6J7H8H9I:H<J=G>F?G@EAZBCCHDHFYGGH=ICJIKFLZMaNFOIPYSIT]UHVEWIXHYJZ?[G]G^d_aaGbGcIdGeJfGgYhG
+in addition	x?[HYZJ
+in admin	qMEg_
+in aduc	m!_(JHHNXTYZI^Y
+in advanc	x9[
+in after	x@JBZHGZ^^I
+in again	r8]BZKGZF[]
+in an	n!Z>]HGX^ZD^[aIdY
+in and	o7YHYLYTIZY
+in another	xHHSX[^
+in any	x>HDZH[
+in at	{BY
+in attempt	v#ZHITY
+in block	vHZTZ
+in both	tA[
+in brazil	{HIa]
+in browser	{b[
+in by	{+XhY
+in cach	{HGM^
+in cannot	{-]H[ZG
+in cloud	p7XHIM[TJ_HgY
+in combin	{HZ
+in connect	g,b1H2J4J8_<JBIEJG_HARIZGcHdbeFfDhI
+in connector	v2Z8[HJ
+in data	{-^HIKJ
+in de	h!]%I(H3Z9J:Z=J>[?HBIIIKJOFPIT[UHV]WZZD]J_Ha]bJdHfJ
+in den	{^Y
+in der	d/Z0J3[=J>H?YBJDJE[GJNZOYPIV^X[ZE]J^J_HaJdXfJgJ
+in die	v)[G[T[V[ZH
+in domain	t!YGXHJPY
+in een	v%^@IHJP]VIX]ZIdZ
+in en	x>JI[O_
+in entra	^!J#E%G(]-]/Y1J3J4[7^:J=H@JBIHGIJMYSHT]VJZE^J_bfGgJhJ
+in error	v@]H^
+in eurem	{:Y
+in europ	xHIS^UIZI
+in for	{-JT]
+in from	vG]H[_H
+in front	t7[OX
+in get	{dZ
+in group	{HEP]VZ
+in het	r3Y>JD]HEOYaJg]
+in his	{/[DZHJZJ
+in ihrer	t:ZE[
+in inbox	{aX
+in incognito	{.Z
+in is	v+Y7ZZG[[
+in it	e!J#J-Y/F3_>[@HBHDJF[GYHDIdKFMJNXOEXIZB[J_JhJ
+in its	v?HH]
+in log	vHZTYZI
+in logs	x#HHZT[
+in lokal	v7[__
+in loop	{f[
+in m365	v/[TZ
+in may	{8[
+in mein	{ZZ
+in meinem	xC]I[
+in method	{*JH[
+in microsoft	vgY
+in mijn	{!J3[OIVEZ^
+in more	vAZ
+in my	h)[@]KJMJOYTJZZ
+in new	{AY
+in not	t>IDZHILXZF[]
+in o365	x/YMIT[
+in offic	n/[HGMCT]ga
+in okta	{7X
+in old	{A[
+in on	o!XH[
+in one	v%a;J@ZFJHHZG
+in onedriv	{HY
+in onprem	p0]6XHITX_YdJ
+in order	x<]
+in other	xS^ZG
+in ou	qF[
+in our	e!H-I3I8J:^=ZHCK[NJTJUbVH_YdX
+in outlook	m3IH[MZOI
+in page	r>JZHaJb^
+in password	r-]/HH^KHNZZG
+in repair	x>^HG
+in sap	{#DH_
+in scop	oGaHG
+in screen	lHJ[ZbX
+in security	{?]HHZI
+in servic	x7_HFUJ
+in sharepoint	x;HH[
+in sinc	xHFZ^
+in some	{*X-]
+in spam	vHHa^
+in spr	t4[HIKY
+in sspr	vBJHCT[UIV^ZI[Z
+in stag	{HIf[
+in step	xHa
+in sync	vH]
+in te	x(^HY
+in team	j!YH_M]VFZH
+in tenant	{HZ_I
+in that	x%ZHYTJ
+in the	J!J#I%C&Y(_)G*E-E.G1Y2G3a4[5I6G7G8C9E:D<X=H>B?Z@HA[BYCDEJFeGZHHJILEMHOCPBRFSIUIVbWJXEYGZH[D][aAbDcDd[gYh^
+in their	t:Z
+in this	l%^(D?JH]JHVHW]ZJaZ
+in to	e+[/X:X>JDJHaMZTZZD[GaDgXhX
+in too	v#IHJT]
+in two	tAZ
+in was	xHY
+in what	xh[
+in window	x/Z
+in with	h/J@JB]HHIIKGLYM]ZYh^
+in wizard	q,^HGZHdEe_hJ
+in yet	{M_V]ZD
+in your	q%X:[HHZI
+inactiv and	{0[
+inbox or	{aX
+incident in	{S[
+incident microsoft	{SY
+includ a	{F[
+includ in	x=YHHV^
+includ inheritabl	x;Z
+includ password	xHY
+incluir part	{I^
+incognito pagina	{.Y
+incorrect on	{hY
+incorrect password	xh]
+incorrect phon	{3JOZ
+incorrect user	xT[
+indicatif du	{3^
+info again	x+aCJHF
+info is	t3[CZDJHJ
+info on	{DY
+info setup	{DX
+info was	{C[
+inform de	{+FDZH[
+informacion de	x3]CZ
+informaco de	{C[
+information de	xCZDX
+information error	{HIQ^ZJ
+information has	{E[ZY
+information is	vCCDb
+information on	{CZ
+information requir	x+^CIHH
+information to	vCYDZ
+informazioni di	{C]
+ingen kod	va]
+ingeschakeld voor	vd]
+inget telefonnummer	{3HD^OH
+ingevoerd nummer	{OY
+inherit permission	t;Y
+inheritabl permission	x;Z
+inheritanc broken	x;X
+inheritanc disabl	v;Y
+inheritanc is	r;[
+inheritanc of	{HZ
+inheritanc off	x;Y
+inheritanc on	v;Z
+inheritanc turn	{;X
+inheritanc was	x;Y
+iniciar sesion	xH]ZI[]aG
+inicio de	vZ[
+initial password	t@YhZ
+innej firmy	{:^JX
+ins ad	{%[d]
+ins wasser	{>_
+insecur sett	r<aHHZH
+insid the	{JZ
+insist on	r<[BIHGK^ZH[[hJ
+inspection by	{c[
+inspection on	{cX
+install on	v-IHJJ[
+install servic	{0_HF
+install the	x0ZHJ
+instead of	r0X3]>J?^HFaJ
+instellen op	{%[
+insufficient access	x%^HI
+insufficient privileg	k(]
+insufficient right	{%[(H
+insufficienti per	{(Z
+insuficient para	v([
+inte aktiverat	vV[
+inte ar	{O]V]
+inte aterstalla	r:YZ]
+inte att	x@[Z[
+inte byta	t@YZZ
+inte foretaget	{NX
+inte kraven	vIZN[
+inte pa	x#J9_HHMZZI
+integration has	rd[
+integridad do	{S]
+intentado verificar	{XY
+intentelo mas	{@[ZZ
+intento esper	xXX
+interdit de	{^Y
+interfaccia di	{gX
+interfer with	xbX
+internet is	xH[
+internet line	{HDc_
+into ad	x/Z3ZaJ
+into lsass	{JX
+into my	t!EH^ZY
+into the	q8XV[
+into your	{:ZHJ
+invent a	{@JHJ[]
+invit by	x:_HF
+invit chez	{:Y
+invit to	r:_HE
+invit user	{:X
+invitado de	{:]
+io not	x(ZV[
+is #	g@ZHHI[K[RXZI
+is 0171	{3X
+is a	g3[=]?Y@JFXHCIYKYRX^Y
+is about	{KY
+is abroad	{)Z>]HI
+is accept	v@YBXKFMIN^ZH
+is activ	x6[BZHI
+is all	{-J>JBJHEI^KJ
+is allow	{@JX]
+is already	xHJaZ
+is alway	v@^HYNJZY
+is an	t(Z,YOY
+is another	{:_HI
+is apparently	{-[II
+is at	x>]HJ
+is back	{!XBZ
+is bann	x-GH_
+is behind	{GHHHM]
+is being	{4Z
+is black	{>^HG
+is blank	x3XHFZ]
+is block	m#Z-J4^@[TJXYZI
+is brand	{@[ZJ
+is broken	g4Z>X?JH]RIZ^]IbIdJfZ
+is call	x-ZF[HJZJ
+is cannot	{3^VG
+is chang	{%FHaZG^J
+is creat	xbZ
+is currently	p#ZHISZ
+is dead	o!^3G>^OJYXZG
+is defin	{WX
+is deni	n%_(GHHPZVX
+is dicht	{!]9JU^
+is disabl	g!Z(H)[*J;[HZ
+is down	h/H4_HFS^ZGc]fX
+is due	{cZ
+is een	x@[Z]
+is empty	q?ICZD[HDZ[d]eJ
+is enabl	n3_HXVI
+is enough	x*Z=JHZ
+is entra	{HY
+is er	x9^ZI
+is expir	{ZY
+is fals	{)X
+is federat	o,Z7Z
+is filter	xGY
+is fine	l+Z4XDGJ]P]
+is from	q1^>_HDOJ
+is full	{H]
+is gestopt	{fX
+is given	{Z]
+is going	{HHZ]
+is gone	lB^D[HJKIZF[Z
+is grey	m!](ZHHeZ
+is happy	{/[BXZJ
+is hem	{=[h]
+is ignor	x*ZLZ
+is in	j*J-G9J>YB]HII_KJZX
+is inactiv	p!X0X
+is incorrect	kh_
+is invalid	t3Z
+is it	f(I-E:I?JBGHeIHJXKXLGN^SJVJZZ[JdF
+is kept	x7Yd]
+is limit	xG[HFVY
+is lock	a#J>IHcZJ[J^X
+is manag	k7]:]@JHHZEda
+is miss	d(J3[@IBID_GJHFI_KJM]ZE[]fJhJ
+is my	l-Z3JKJOXZYa]
+is need	o=ICZH]
+is niet	rC^DGIIV]ZF
+is none	{+[HX
+is not	S#I%G(Z)J*Y-I/H0I4E5J8[<]=H>H?_@FBCCIDEHDKFLIMIPJRJUXXJZ[[Y]J^F_YbGcHeIf^
+is noth	{([CJD]ZG
+is now	{Y[
+is off	e!X)]*J3[BJHGPJRXU^ZZdY
+is offlin	p4XfX
+is ok	vT^
+is older	{1^@EH[
+is on	f#I+Y-[=]>X@HHCIZLXX[ZH^ZaZdF
+is one	r*Z-Z
+is onjuist	xh[
+is only	n*J/J>J?]@_C[HEKHZHg[
+is opnieuw	{@JB[M]ZI
+is our	t7]H]SIZI
+is out	rG[H]
+is outdat	xHY
+is password	t(XZ[dY
+is popular	{-^ZJ
+is protect	v-H;]^^
+is refus	d!H%[-a/F?Y@JBJHDJJK]NFZZdJhZ
+is reject	l-HI]KXN[ZG
+is requir	p(^=I>ICHD]HI
+is reset	vHGT[
+is right	tBJHZOYZJa]
+is runn	{dJfY
+is scop	xGXVY
+is select	xV]
+is sent	x+Z
+is server	{5Y
+is set	c![#Y%I)J@JB^G[JJKILXNIQZTJZC^X
+is shown	t?_
+is slow	tH_cG
+is sms	{?^HI
+is someth	{>F]^
+is sspr	{H]VJ
+is still	n!]>XHG_[
+is stor	x3]OJ
+is stuck	t)ZHZ
+is success	{BY
+is switch	nHHL]dYfJ
+is sync	{G]HJ
+is te	t-]@[IX
+is temporarily	pTZ
+is that	m:[HGIYZJ
+is the	d#J(J-F/J1J9J>G@JBGHeIIKHMJNZZ^[XbIhJ
+is ther	c#I(F-[/J3J7I9Y>J?HBECYDEGJH]IIS_T[UIXZZ][J_JbGdJ
+is this	o+D-H9[HcZJ
+is tick	p4ZGX
+is tijdelijk	{TZ
+is too	e-X2_5]@YIZKH
+is turn	p@YHIK[fZ
+is uitgeschakeld	v!Y
+is unavailabl	x4]
+is untick	vdY
+is vergrendeld	x#Y
+is well	{-_HHZG
+is what	xHZ
+is work	tB]ZGf[
+is writeback	x0GH^RIdX
+is written	x0[HIRZZJfY
+is wrong	e#F-J3[H^IJODRYXJh_
+issu ended	{;X
+issu so	{cZ
+issu to	vcY
+issu was	xQX
+issu with	t@HBDH]Za
+ist #	{@XTY
+ist ausgeschaltet	{dXfZ
+ist bei	p(Y?ZHIUZd[
+ist das	t>[UZZI^YfX
+ist der	{;[dY
+ist die	x;X<YVX
+ist ein	v3^Z^
+ist falsch	vH[hX
+ist fur	v)[U]
+ist gerad	{S^]Hc]
+ist gesperrt	x#X
+ist im	p!^
+ist kein	xC^WZaF
+ist mit	v7ZHX
+ist nicht	l!]G^HIIJTYZEdYf[h[
+ist noch	{@Z
+ist nur	{CX
+ist zu	t1Y@[
+it a	p/XD^IYZG
+it accept	{BYC[HI
+it again	h@_HJKYTXZDd[
+it all	{#JB[TY
+it an	{@]ZJ
+it and	h/^>GBGHYIIKILYOXZ]]I^[gHhJ
+it as	{KY
+it asked	{C[HIZY
+it asks	j@IC]HDIIKYh^
+it at	p@_HHMXZF][
+it away	v@HD[HGIJNYZ_]H
+it back	r9J>J@JHFJYKbU]ZB
+it be	x5XH]
+it becaus	v/Z^X
+it befor	{@Z
+it block	{XZ
+it but	{/[
+it by	x@Y
+it can	{G[MY
+it cannot	l,Z>JD^HGIXZD_]
+it change	{@JB[ZJ
+it check	xHIK[
+it claim	t-ZHHWZa^
+it cloud	{/^4J
+it complain	t@IK]WX
+it contain	v-Z
+it demand	x.XhX
+it deni	{-IHJJ[
+it does	nHCIHKGMGZaaJh]
+it down	t/_KYfG
+it entra	r/_MJ
+it expect	{O^
+it fail	g3J5a6X>J@FBJCJHDIJK[MJNJOJXJZc]IaJhF
+it for	l!J(I=Z>J?Y@^BJHDU[VGZXfYh[
+it forc	{-I@JBIHJIJKHLIMIZF[_
+it from	t#IBYHETZZZg[
+it gets	v-JI[
+it give	v8YA[HFZ^
+it goes	xKZ[[bIhI
+it had	vKY
+it has	l-a/J3YBICHD[KZNIOIUXXJZIaF
+it here	{ZId^
+it i	xHJh[
+it in	j/H8]BIGXMZT[ZJ_HgXhY
+it is	^!I#J*I-X/I3I9J=F>HB[DJJZMIN[O^R[UJVGXIZI]J^X
+it just	p-I9J@GCJIFKHOJZbhJ
+it keep	qHGIXKIZ^h[
+it know	x-XK^ZI
+it let	x@_B[HJZE
+it lets	v@ZHJKHh[
+it lock	v#^@HHJZF
+it make	{KZhI
+it manager	{(]HJPX
+it mean	{&]HYZH
+it must	xIJK]
+it my	{@ZZI
+it need	o*J=Z@ZEJHYZId]
+it normal	{@Z
+it not	Z!J(H)J+Z-^/Z3F7Y9I:I=H>GBCCGI]MHNGO]SJTJWJX^Z][H]G^J_JaIbIfIgHhH
+it off	{!_WIdJ
+it on	n>E@YHINIV[YYZJ]]^XbZ
+it once	x@]
+it only	v>YO[
+it out	x@[V]
+it over	{@]
+it password	x-I@JBYHZZJ
+it possibl	tH_K]dF
+it read	x%[HJUX
+it refus	l@_ZD
+it reject	vHFN]
+it remember	vHHK^
+it right	x@aZE
+it runs	{TZf]
+it said	pHJJ[KIZ_
+it say	{@]HXZF
+it says	S!E%J(F*H,J-[/G3D6J7J9J:X=Z>G?I@FBHDXEGHCJJMJNHOaPJSJTJV[WYX]Zb[J]J^H_JbIdZeJhE
+it seem	tHJKYP]gX
+it should	tHFZE^Y_aa[
+it show	tHGO[Z]
+it so	r+Y/Y3HI_OF
+it still	r(YIZNZ
+it stop	x!Z@IHGIJZ]hY
+it take	xHHM^
+it tell	l(]-Z3J:]>J@HDIEJHDKZV^
+it ten	{MXhX
+it the	r/]@^HJZGfG
+it then	{/ZZZ
+it till	{@^
+it to	m.^3J>F@[BJCJDIGZHCIJK[OJU]VZZX]JaI
+it today	{@Y
+it told	tX]
+it took	v@JB_CYHI
+it turn	v!_UE
+it up	v-]@JHH^YdY
+it used	xBIH[KJZ[
+it violat	x/YNY
+it want	d(J*Y-G/H3I>_BIC_DGH?IbK]MJNGOYW]ZC
+it was	h!E/Z3J>[@^BJDJIJK_OXZC]Z
+it went	xZZ
+it will	v@JH_ZF
+it with	t3J?]HGKZZG
+it work	h%J(_-I9G?Y@DBeHBIIKIMGP[VIZH
+it wrong	v#]
+its a	x-^HJIJKI
+its ad	{8X
+its alway	{-JT[ZZ
+its been	xBXOJa[
+its declin	xHJIJO]
+its fine	xBYbX
+its internet	{HGc]
+its lock	{#[
+its long	x-_@YHH
+its not	o>J?_HGVZhX
+its off	v8JU]ZJd^
+its ok	{-J9_BG
+its on	{-^HF
+its own	o-J6[?ZB]E[
+its owner	{#I^Y
+its password	v@JZI^_
+its peopl	x8]
+its right	v%I0[HJ
+its still	{!X>X
+its the	vKXOY
+its too	vDXK]
+its user	r8[F[HJZG^Z
+ive a	x>JC^HFZY
+ive been	o-J@GHEKZXGZaaZhX
+ive change	vBZMZZJ
+ive forgotten	vDXZ^
+ive gone	{@X
+ive got	x>[BIHIZX
+ive had	v-IK_ZJ
+ive just	t@[ZIhY
+ive not	{?J@ICJH^K[
+ive the	xdY
+ive tried	{NXhX
+j ai	c#X-I9I>Y@ZCIDJHCIYKHMJNZXZZ^]]aZhJ
+j en	{CY
+ja esta	{+XBZ
+ja nao	{?X@[KI
+ja usei	xKZ
+jag ar	{#[9^HF
+jag bytt	{@X
+jag far	xa]
+jag har	p>ZCY
+jag kan	{Z[
+jag skriver	{O^
+jak ustawic	{HX
+jaki wiesci	{9]
+jamai inscrit	xDZ
+je connai	{ZF[a
+je dois	{KJh]
+je l	{@YK[
+je me	x@JZJh]
+je n	f?H@GBICaD^IIKGMJOJVJZ[[Z]]hH
+je ne	g3H9J>]?ZCIHFIJK[OJV^Z[
+je peux	{@JHIX]Z]
+je suis	l#](Y+Z:Y>Z?J@IB[CHDHHDKJVZZG[[]XfIhJ
+je tape	xO]h[
+je valid	{Z^
+je veux	o+[CIDJH[KJZZ[Z
+je voudrai	v?Y@]H[
+jede mal	{NY
+jest nieprawidlow	xh]
+jest tylko	{?[
+jest wlaczon	vV^dX
+jest wylaczon	t!ZUXdX
+jest zablokowan	x#Z
+jest zbyt	{-Y
+jeton d	{,]HJ
+jetzt gesperrt	{#[XX
+jetzt nicht	{@ZX[
+jetzt soll	{X[
+join domain	{4F8]H[ZJ
+join the	{H[
+join to	{8]
+join via	{G]_I
+jusqu a	x9Z@Yf[
+just 33001	{&^ZJ
+just a	{CZ
+just got	x@^
+just look	{#X]Y
+just my	vC[
+just not	{@IIJZ^
+just one	t*XC^HXZJ[J
+just reset	xMaZC
+just says	vIHKJZa
+just the	v0[C[HIfI
+just to	tB[ZF][
+just unlock	xhY
+just want	q*J9XHX
+juz uzywan	xKZ
+kan aterstalla	{=]
+kan de	{>]aG
+kan een	{KX
+kan het	o9J@aBJHJKJU]V[ZG^XhJ
+kan inte	l:X>[HIVJZ^^]hI
+kan mijn	{Z]
+kan niet	n!I:Y>[@IHIIIK]VDZ[[^^Ih[
+kan wachtwoord	x6]ZG^]
+kann das	v#X@[
+kann den	{?]ZJ
+kann ich	r)X?ZH[T[XZ
+kann mein	vZZ
+kann mich	{HJZ][[
+kann nicht	v4Y@YZZ
+kann nur	x:]V]ZH
+kann password	xZH^^
+kann sein	x:XV[ZH
+kann sich	x:YHIMZgZ
+kazd haslo	{N_
+keek mee	{@[
+keep ask	rHZ
+keep crash	{HX
+keep fail	vH^ZI
+keep gett	o#ZHJf[
+keep it	v7]@]HYZE
+keep my	vDYHFK]ZI[ZhI
+keep on	{HGNYZ[
+keep prompt	{H[
+keep same	{KX
+keep say	t#H@HHDIJKINJTZZ]ha
+keep tell	xNZ
+keep the	o@JKZLYMIZJ^[gY
+keep try	v-II]
+keep want	xMXgZ
+keep your	t#J+aD]HEZH
+keer fout	x#]HGTZX]ZH
+keer op	{@Za[
+kein #	{@Z
+kein anruf	{3ZaX
+kein berechtigung	{(^
+kein cooki	{.Y
+kein email	x>G?JDZHHa^
+kein gestellt	{UZ
+kein kennwortruckschreiben	{f[gZ
+kein lizenz	{=Z
+kein neue	{:Y]^
+kein p1	x=^
+kein password	{=[
+kein recht	v%X([0[;Z
+kein reset	x1ZW]ZI
+kein richtlini	xUJW_
+kein ruckschreiben	v8Y=[
+kein sms	r>J?JDIHIaa
+keinen code	{X[
+keinen zugriff	x>]
+kenn ich	{>IHXZI[]
+kennt das	{HFM_
+kennworter sind	{-FK_
+kennwortern fur	{UX
+kennwortruckschreiben ist	vd]fJ
+kennwortzurucksetzung aktiviert	{U[
+kennwortzurucksetzung fur	{EIW[
+kennwortzurucksetzung ist	v)[UYf[
+kennwortzurucksetzung nicht	x?[EZWJ
+kennwortzurucksetzung registriert	xDZ
+kept by	{7Y
+kept using	{#Z
+key but	{?Y
+key mismatch	v6]
+key not	x+J?XDHHIY^
+keyboard and	{#Y
+keyboard layout	{hY
+keys in	xHZ
+keys not	v6_HHOG
+keys out	{6_HF]J
+kierunkowego kraju	{3^
+kies een	{-^@JKZZG
+kind of	xIX
+kiosk account	{GZ
+kiosk user	{HHZI^]
+klappt es	{%[:X
+klappt nicht	xZ_
+klein letter	{IZ
+klick auf	{bY
+klok van	{HJR^
+klopt niet	t6[HXO[R[dHfI
+know i	{-_HJKIZI[J
+know it	v>[BYHFMZZG
+know my	j-I?I@YHXIJKJMHNJTX[_bIhH
+know that	{-[HIaZ
+know the	rM]ZIhX
+know their	{HIKI[^
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
+komm ich	v!X)[D[
+komm nicht	vVJZaaI
+kommen nicht	{GXHZaH
+kommer inte	xHHZ]a]
+kommt an	{6YHJa[
+kommt nicht	oHHTZZIa_cY
+komt er	{;[K[
+komt niet	l+]DIHHLYO[ZJa[cY
+komt te	{-]HHXGa]
+konnen ihr	v@JCZP^ZH^J
+konnen nicht	vF]PZ
+konnen zurucksetzen	{)XVZ
+konnt das	{B[e[
+konnt nicht	x,Z4]HIeX
+konten ohne	{L][X
+konto ar	p!Y#XTXVY
+konto fehlen	v%[CZ
+konto ist	m!Y#XVZZJ^Y
+konto jest	t!Y#Y
+konto msol	{%^
+konto nicht	v3ZQ[VZ
+konto nie	xV^
+konto noch	{!X
+konto wurd	q!YHY_]
+konto zablokowan	{#Z
+konto zostalo	{!XTX
+konto zu	{XZ
+kontot ar	x!Z#ZXI
+kontot saknar	{%^
+krav tva	x*[C[
+kraven pa	{IZNX
+krijg geen	t>HZ^aZ
+kunnen julli	{#[9Z
+kunnen niet	x8]P^
+l a	t+Y-X=[@YHI
+l accesso	xH_ZY
+l account	i%[3YDIHGVYXX[]_[
+l activation	{,]dIeZ
+l ad	e!]#J%Z-I/]>J@JHHIJKJNJPZT_VJZIdHfZgY
+l admin	t([*I?_EX
+l administrateur	t(Z)I,[PJU[VGW[ZH
+l adress	{3Z>X
+l agent	v-Z0X
+l aggiornamento	{ZJf^
+l ai	{@YK[
+l ambient	xc]
+l amministrator	n([)J*J,I-JEXHIPJU]VYZ[
+l ancien	f-J3G9I>_?I@HDIHFIHK]MbOIZHaHha
+l annuair	o!Z3_7]>IHJ_Z
+l app	v?^C[HJ
+l appel	{?[HIa[
+l appli	{?Za[
+l application	v?[C[
+l assistant	v+Y,[HIe]
+l ecran	p+X@ZHDZI[[ba
+l ecritur	v%[d^
+l entrepris	qDXKIN_P[VHZJ
+l environnement	xEZWIc^
+l ha	r-X/]@XBY
+l heritag	{;Z
+l heur	vH[R^
+l historiqu	{5Z
+l ho	r@[K]
+l horlog	{R[
+l imprimant	xH_
+l inscription	xDaHI
+l integration	{dXe[
+l objet	x;X
+l option	q([?[DJ
+l opzion	x(]
+l organisation	xUIW]
+l organizzazion	oNJW^dX
+l orologio	{RZ
+l ou	q%[;XF_
+l sms	t3J?]CI]]
+l uso	xTXV[
+l utent	k+X3ICZDJHIIJOXPXVZZJ]Z^X
+l utilisateur	e!J#Z+Y-H3[:Y>J?H@IBJHFIIMIOYPZUJVYXYZF]Y^^bJdJ
+la acepta	x9JK[ZJh]
+la acepto	{/Z
+la anterior	t@JK[M^ZJhY
+la app	t?ZCYHJa[
+la auditoria	{cZ
+la boit	v>^FJHY
+la cambi	r@_M[
+la cambio	v@JB[ZGh]
+la case	{^[
+la casella	vH[^[
+la casilla	x^Z
+la chiamata	x?]HHa^
+la clav	j#^>X@XD^KIL[MIZJ]JbYhI
+la configuracion	{EZ
+la configuration	{eX
+la contrasena	[!I#[%Z6X7[=J@ZBFKHNYTJUI^XbJd[fJh[
+la cuenta	h!^%[2^3Z@JDJHHIIKJLZVJZE[[^X_YfJhJ
+la de	xK[MX
+la del	xKa
+la directiva	n!I?]HGNaWZcJ
+la e3	{=aZF
+la email	x?XHYaX
+la empresa	q-ZHJN]U[
+la escritura	m,Z=Yd[e[fY
+la fin	{]]
+la herencia	{;[
+la hora	{R]
+la impresora	{H^ZI
+la laptop	{B]HGMFb[
+la licencia	{=[
+la list	x-Y
+la lista	x-^
+la llamada	{HIa^
+la mia	l!X-I9X:Z@ZBJDJHFIZKGMJNIVYZa
+la mise	{f^
+la misma	{K[bZ
+la nube	k#J/_0^6JHHJYP[T[_YcJdJfJgX
+la nueva	oB]HFK[MaZG
+la nuova	n>J@JB_HDIIK[MaNZZF]J
+la oficina	x3J9Z>[?[HG
+la opcion	x([[X
+la organizacion	pN]UJW]dX
+la ou	q;XF[GY
+la page	l+_-]>J?IDYIIXZZY
+la pagina	j+^-]3J>J?J@JCJDXKJOJVJX^Z]aJ
+la pantalla	q+XHFb_
+la password	[#Z%I(J-J/I7Y=I?IDIGJHJIXKEMXNHUHVHWJZ^[_]IdZfHgIhZ
+la pc	vMXb[
+la policy	{N]
+la politica	tN_
+la politiqu	{HJN^
+la procedura	x+XHJ]ZeZ
+la propria	{^Y
+la prova	{=_HJZI
+la prueba	{=^
+la que	{HJh]
+la quier	{K[
+la rechaza	x-[KZZI
+la rechazo	{-Y/[
+la reecritur	g%X(J,Z4[8J=X>J@IBJDJFJGZKIMJNIPIRXUJVJZZbJcJd[e]hI
+la reescritura	o4[6X=JRYZ[eY
+la registrazion	{+YDX
+la regl	xGXKIN]
+la reimpostazion	k(JBHEJHZSIUZZbfJ
+la reinitialisation	d!I%I(G)Y:H=H?HBGHIMJNIPHS[U]V^Zb]XbJdIfG
+la rifiuta	{JX
+la sim	{>_HF
+la sincronizacion	vM[f]
+la sincronizzazion	x0XGIM[f]
+la stampant	{H^
+la strategi	l?]DIHINbWZZJ
+la sua	v!Y8X@II[K[
+la sucursal	{M[
+la suya	{I[KZ
+la synchro	{d[f]
+la synchronisation	{G[
+la use	{K]
+la vecchia	j#Z9J>JBJHHKHMaZIg]ha
+la verificacion	v3Z?ICZ]Z
+la verification	v3ICYO]
+la version	{H^
+la vieja	r9IHIIJMah]
+la vm	tHJRZf^
+la vpn	vH_MJ
+la vuol	{K]N[
+la web	{HJM[
+laat me	{X]ZI
+lack permission	x(X
+lack someth	{-JHHI_NJZH
+lack the	l%[(Z3Y5aHE
+lagt in	{CYD]
+land in	{!I/^>]HGZI
+laps password	{@FHaZI
+laptop and	x]X
+laptop befor	{]X
+laptop is	qH^
+laptop not	xH[bJ
+laptop request	{HY
+laptop says	{#ZHJ
+laptop screen	{HX
+laptop show	xHFb^
+laptop still	tHEMa
+laptop will	{HIM^
+las clav	{/I0]6Y
+las cooki	x.Z
+las cuenta	v*]GYdX
+las licencia	{=Y
+las pregunta	{HJX]
+las ultima	{K^
+lasa upp	{[^
+lasst er	{@X
+lasst mich	vX[Z^
+lasst sich	r@ZH[
+last #	oK_
+last chang	x@^UYZF
+last dc	{4^@JZJ
+last i	xHJT^
+last month	m#]/Y6[8]=[HCKH
+last name	x-I@JH]IYKIZH
+last night	q@YH[KJU[ZEc[fY
+last one	{@YHY
+last page	pHDKINZSJZa]Ie^
+last password	xH_KGZJ
+last quarter	{HIKYa[
+last step	oHFZY]]eY
+last two	oK[O^ZH
+last week	k)X/J8Z:J>[@GBHCYDJG^HCKYTJV[_]
+last year	t:YHJK^ZG
+later on	{+HD[
+later opnieuw	{@[
+later the	x/YL[MX
+latest version	{1X
+latt att	v-^HJ
+latw do	v-[
+lauft nicht	v0YfY
+lauft nie	tL^
+ldap not	{4G<[
+ldap onderteken	{<]
+ldap option	{<[
+ldap password	x5Y
+ldap server	n5]
+ldap sign	r<[
+ldap traffic	l<]
+ldap 署	{<^HJ
+le autorizzazioni	{%Z
+le bouton	{([
+le centr	{gZ
+le changement	{HIZ]
+le changer	v@]
+le client	{:XBX
+le cloud	q/YPZgY
+le code	g3J>_?YCIFJHFIIZG]Iac
+le compt	j%_(J@JBJHHIJLZMJZI[]^Z_^
+le connecteur	{%X<X
+le dc	v-J4]HJJ]M[
+le droit	x(]X[^X
+le journal	{NX][
+le licenz	x=]
+le lien	tHZb[
+le meme	x@[K[ZI
+le mien	r3H>JHJIYK^O]
+le modifier	{@Zh[
+le mond	v-]9[@IHHKJSZUZ
+le mot	_#I%X-Z6X7]:I@JBEIYKDL]MGNZUJb[dZ
+le navigateur	v.Y]XbZ
+le nom	x-aFXIE
+le nouveau	l-J@IB]HFIIKYMbNFZ[
+le numero	o3Y>JO]a]
+le pare	xHYc_fJ
+le password	v/G0^H[KJZHdX
+le pc	xHJM]
+le phone	t3F>E?HDIHFM]O[a]
+le portabl	{B[HFb]
+le precedent	xMZh]
+le proxy	{c]
+le refus	{IIKGNXO^
+le remplacer	{@]
+le role	{(X
+le serveur	pHFRXYYc]fY
+le servic	rHHUJc[fa
+le sms	r3X>J?^HJIJ]]
+le texto	{>^?]HEaJ
+le ultim	xK_O[
+le vpn	{H]
+le web	xM^
+lead to	{g[
+learn how	xdY
+least #	r@IIXKJN[
+least eight	x/[
+least one	rHJI^
+leav and	xH[
+leav out	{G[HI
+leaver should	x!EH^
+leden van	{P[
+left for	x![@[C]DIHG
+left my	v>]HH
+left out	{GY
+left the	l>IA^ZJ]a
+legacy protocol	{Y]cG
+leicht zu	q-aII
+length age	{HHN^
+length complexity	m@YHIIJN^
+length of	{2[
+length requirement	{I^NE
+les admin	v)Y*ZPZ
+les administrateur	t)]
+les autr	v%[*[HJVZ
+les compt	vGY[YdY
+les cooki	r.^
+les donne	{3]>X
+les droit	v%[(]
+les licence	x=Y
+les membr	{P]VJ
+les mots	x/J0]H[KIdY
+les question	x?Y
+les utilisateur	{)]*J[Y
+less predictabl	{-Y
+less than	v@Z
+let it	{.XNZ
+let me	g)[9J@]B^CJDHHEIIVIX^]JaJhH
+let the	v=YZX^J
+let you	xB[HIZIaZ
+letra cirilica	{/Y
+lets me	t@ZHJKHh[
+letter accept	{/^IH
+letter and	qHFIYZ]
+letter digit	{IFN^
+letter in	q/[3^@ZIF
+leut dort	{8YF]
+libr servic	r)_BJUaVHfI
+licenc for	tHY
+licenc need	{=^HF
+licenc not	{=Y
+licenc was	{=^HI
+licenca do	{=YHX
+licenca necessaria	{=[
+licence are	qHZ
+licence for	t=]UJ
+licence miss	{=]HH
+licence not	x=Y
+licence requis	{=Y
+licencia de	{HY
+licencia necesaria	{=Y
+licenser sakna	{=^HJ
+licenti ontbreken	x=_HH
+licenz necessari	{=[
+lid van	{Va
+lien reinitialiser	vb[
+lift the	vT[
+lightweight agent	{%I0^HJ
+lijst met	{-^
+like #	t3Z@Z
+like 12345	{-[
+like an	{I]
+like it	x/YHITZ
+like that	{-Z
+like the	x/[NZZJ
+like to	q(JHZK]ZJhJ
+limit of	{2YHIX[
+limit sam	{Q[
+limit to	xG[VY
+limit who	{Q]
+limitada msol	{QY
+limitado a	{VZ
+line of	{4[HEc[
+link and	x7[ZH^[
+link at	tHFZGb_
+link between	xHEc^
+link does	{HY
+link fail	{UIZJb]
+link in	vH]Z^aIbE
+link is	vHX
+link not	vZ]bF
+link on	o:YHZZF
+link to	pHIZZ_abI
+link under	rHIba
+list is	x1IC]HY
+list of	l-YIJK]QXV[
+lista de	x-]
+lista personalizada	{-Y
+lithnet password	xHHJ]
+live account	{!EH^
+live at	{7X@]NI
+live in	t-]ZH
+live on	{HI_[dZ
+live with	{7Y@Z
+lizenz fur	v=ZHX
+llega al	x>Y
+llega el	q>^
+lleva mi	xI_
+lo intent	{X^
+lo uso	{3G>aOF
+load a	{J[
+load and	vHZ
+load the	{HJb[
+locali non	{6Z
+locat ma	{HJe[
+locat the	{HHZI_^dHeYfI
+lock after	r#^@IBHZI^I
+lock and	t#Z>IH^TG
+lock automatically	{#Y
+lock becaus	t#ZHJ
+lock by	v#^HDT[[Y
+lock can	{HY
+lock for	vHXTY
+lock her	x#^HE
+lock him	{TZ
+lock in	j#XH[TY
+lock it	x#JTY
+lock me	t#Y@IHJTZZH
+lock my	vHZ
+lock myself	t#[HI
+lock on	t#_@XHFTJXI
+lock out	]#bHGX]
+lock screen	d!IHGTJZH[Zbd
+lock temporarily	{#[TI
+lock the	r#^>ITI^YbH
+lock to	oT[
+lock user	vHJT[
+lock was	xhZ
+lock your	{HJTZ
+lock youv	{TY
+lockedout in	{#GT]
+lockout after	v#YTY
+lockout counter	{T[
+lockout duration	x#JHY
+lockout in	v#[HH
+lockout threshold	vTY
+lockout trigger	{HJT[
+lockouttim and	v%X
+lockouttim ni	{%Y
+log contain	{,X
+log in	c!H#^%I(I*I,J3J=J>G?H@IDJGJHaIJKHM^NJPJTJVHZ^[J]I^I_GaEbHhY
+log into	{ZX
+log of	vHIZ[
+log on	n#X@IBYHIM]ZGg^
+log says	n/]6XHGMIZF__
+log show	nHJJ]ZY]aaIbH
+log what	{&]/YHIZI
+logg in	l#HB^HZ^JhY
+logg on	p!Z(JHGZZbZhY
+login attempt	x#^HJTG
+login do	{b]
+login fail	rHaZC
+login is	t![#YHCI[^^
+login not	q7JHFZ^bY
+login page	{7]:ZHISITI
+login says	xTYZFb[
+login screen	iHGZJbb
+login to	{H[ZG
+login was	{![HI^Z
+login with	{/HM^gI
+logo de	{H[
+logon cannot	{b[cH
+logon is	xH]
+logon screen	mHIMYb[
+logs in	x:YLY
+lokaal niet	{0[6]HJZJ
+lokal ad	vN]g[
+lokal configurati	{E]
+lokal directory	x7[_[dX
+lokal integration	{d^
+lokal omgev	vHJc_dY
+lokal verwaltet	{ZJd^
+lokala ad	x/Xg[
+lokalen ad	t_Z
+lokalen konfiguration	{E[
+lokalen umgebung	tE[ZIc_dZ
+lokalen verzeichni	{7Y
+lokaln ad	{/Xg[
+long and	{@Z
+long does	r#GHBI^M[TZZI
+long enough	v-X
+long is	{>IH_
+long number	{IIOIZa
+long password	v2[
+long until	xHJM[
+longer exist	{4[HX
+longer have	q>aHE
+longer offer	x?]HI
+longer support	{1X
+longer than	t2Y
+look at	tGXHJZ]]YfJ
+look for	r4[N[_X
+look like	{TZ
+lors de	r%_,^dG
+lors du	{5Zd[
+los administrador	v)Z
+los controlador	{JY
+los dato	{3]DY
+los permiso	{(X
+los requisito	vN[
+los usuario	{)[[X
+lose my	x>XHIZX
+losenord ar	qHIKIU^ZH^]dYhX
+losenord fungerar	{Z[
+losenordet ar	q-[BZHJIZZJhX
+losenordet fungerar	vB^HIM[ZD
+losenordet hantera	{d_
+losenordet har	{KZ
+losenordet uppfyller	{NZ
+losenordsaterstalln ar	{UY
+lost contact	{4]>YHIRJcF
+lost his	{=ZHI
+lost it	{>GHFZa
+lost its	q%I0[=ZHEc^
+lost my	p>Z
+lost the	x(I)^>[HGZJ
+lost their	{=]D[HJZH
+lower case	qIYN[ZJ
+lower digit	{IY
+lowercas letter	xIY
+lsass on	{JY
+luck with	{9Z@YZH
+lui a	{=Y^Y
+lui meme	{BX^Y
+lukt niet	t=]@JZ[
+m365 admin	tg]
+ma ci	{h_
+ma demand	{9^HH
+ma error	{HJe[
+ma l	{?X[X
+ma non	r?YHHM]ZF[^
+ma uprawnien	{%^
+maar een	v@ZCZ
+maar hij	{@JO^ZJ[[
+maar kan	{ZF[^
+maar niet	vHHM]bZ
+machin is	r@FH_R]
+machin runs	{RY
+machin with	{fX
+machtigingen om	{(^
+macro do	{H[
+macro excel	{HY
+made a	x@ZHIMY
+made it	{-]@ZHJZJ
+made so	{ZG^_
+made us	{HIY^
+mag dicht	{B^ZJ
+mag geen	{I]KX
+mag het	{@X
+mag ik	{@YX]
+mag niet	r(])J@ZHII^K]VJZJ
+mai registrato	xDX
+mailbox and	{D[HJ
+mailbox that	{>[HG
+mais acesso	{>]
+mais entra	{/[
+mais il	x+[@ICJIIKFO^ZJ[]
+mais pas	t>H?^HHM[bZd[
+mais tard	x@[Z[
+majuscul et	{IY
+make a	{ZY
+make him	{+YLZ
+make it	r+[@YZI
+make me	xK_hG
+make remot	kHHQ_
+make sure	vH]
+make the	q%[N[PGZI
+make your	{-X
+makkelijk te	v-Z
+mal escrito	x3_
+mal format	{3X
+mal la	v#a4[@JHIKIZGhZ
+man fur	{HZ
+manag by	p7[EHHJZIda
+manag elsewher	{7Z:^HJZGdH
+manag on	pd_
+manag servic	{0XHXVJ
+manag the	v-H7[HZdY
+manageengin password	{JY
+management agent	l%^0J8^HGe[
+manca il	x3]5XHJ
+manca un	x(]?HC[
+manca una	{3[IXOH
+mancano le	{=[
+manga forsok	t#YXZ
+manqu les	{=Y
+manqu un	{3[CZOI
+manqu une	{IX
+many account	{;^HH
+many attempt	nX]
+many character	xHII[
+many code	{XX
+many old	{HHK]
+many peopl	v-]HZ
+many request	xX[
+many reset	xXY
+many thank	{9[
+many time	e#_-]@JKJT[XJZI
+many trie	x#JXZ
+many wrong	q#]HITZXI
+mapp driv	{#^HG
+march pas	pG]HZLYZ[fI
+march sur	{M]
+mas nao	t?]HIM]OHZD[^
+mas o	x/ZMZTY
+mas tard	x@ZZZ
+match a	{-^HH
+match any	{AHKZ_Z
+match does	{H[OG
+match found	rA[
+match more	{A^_H
+match on	{_[
+match our	{HEO^
+match the	nO^
+match were	{AX
+match what	vO]
+matin je	{@]
+matter how	{HJIIh]
+matter what	{N[ZJ
+mauvai mots	x#Z
+maximo de	{3GOIX_
+maximum length	{H]
+may be	p3I@XHHSZW[ZHa[
+may chang	x^Z
+may not	j(^-[BHHCLIZH^^hI
+may query	{Q[
+may read	{%YH[
+may reset	x(F)IH_VX
+may see	{%Y
+may succ	{cZ
+mdp ce	{@Y
+me a	m9I>H?Z@YDIH_IJXJZ]aG
+me and	vHXZJaZ
+me as	x(]*Y3YVHZJ
+me but	{VX
+me by	x!YCJD[
+me can	{V[
+me chang	v@FB^
+me choos	{HGI]KIZJh]
+me connecter	xHHZY[[b]
+me deixa	xKIZ[
+me deja	n(J=J@JBZKXVJX[Z^aJ
+me demand	{KHZJh]
+me dice	x@XV[
+me dieron	{!]ZG
+me dit	xI[OZ
+me falta	{C_
+me faut	{H]
+me five	{a[
+me for	v*[CJHX
+me from	{HIX][Z
+me im	t(^HHVZZI
+me in	q!](YB[HHZF
+me it	t!X*ZVX
+me la	v@[
+me laiss	{X]Z[
+me llega	xaZ
+me lo	x>[K]ZJ
+me manqu	{([CZ
+me niet	{X]ZI
+me nooit	{DX
+me noth	{D[ZGaZ
+me ofrec	{?[
+me on	{![@[ZF
+me out	v#ZHY
+me pick	{@]hJ
+me pide	v*X9Jh]
+me pleas	{#[
+me qued	{#_HJTJZH
+me reclam	{I[
+me refus	{HYVJZ[
+me registr	{DX
+me registrei	{DX
+me reset	tZ[[X
+me someth	{![
+me suis	vDZ
+me that	v@XHHV[ZJ
+me the	pHZaJ
+me this	{@YZI
+me to	b(F*H.]3G7^9G:]>I?I@IBHCGDZEIKINJOJUJVIXYZc]JaEhI
+me try	xBHX_ZD
+me type	x@]KZZGhI
+me use	xKZZJ
+me what	xZJh[
+me why	{@]
+mean that	xAX
+med det	{hY
+mee nu	{@[
+meet and	{]^
+meet complexity	{I]NF
+meet length	{@Z
+meet policy	xHHN^
+meet requirement	xIHN]
+meet room	qH[
+meet the	f/]HINX
+mehr auf	{>Z
+mein alte	x>XHJKY
+mein benutzer	{!]
+mein drucker	{H]
+mein konto	k!X#[DYV]hZ
+mein nummer	x3YOXaZ
+mein password	f#IBJDXHEKGMJVZZc[^^JhI
+mein phone	{#]MG
+mein telefon	{>YHJaZ
+member are	{HIPXVX
+member of	lHHP]VZ
+member writeback	{PY
+membr de	{P]VJ
+membro de	xPX
+men inte	xMZ
+meno comun	{-Z
+mention of	{H^KH
+mention the	xHY
+menu in	xdY
+merci beaucoup	x9[BZ
+merci de	x#[BJZZ
+mesmo dia	x@^
+messag at	{ZX
+messag is	{a[
+messag not	xZ[
+messag on	xdY
+messag says	xUY
+messag the	{TY
+messag was	x?[HGZ]
+messag when	rHIZXaY
+messag with	x3HHFa_
+mesur de	{EY
+met de	qB^HHO[ZHaY
+met it	{NY
+met mijn	{9ZZZ
+met uw	{cY
+met verboden	{-^
+method and	r?ZBYDH]X
+method are	x>^?JZJ
+method but	{+[>H
+method for	{*H?YHZ
+method i	x?Y
+method in	x?EHaTJ
+method is	p?_HJ
+method mais	{+[
+method nicht	{?^CJHI
+method not	t+]CGDH
+method only	{CX
+method peopl	{C^
+method register	o+H?JHZ
+method requir	xCHH^
+method to	p*YC]HG
+method user	{CX
+methoden #	{C_
+metodo de	v?]CY
+metodo e	x+Z
+metodo mas	{C]
+metodo y	x+X
+metody a	{*Z
+meu acesso	{!]HHZZ
+meu celular	x>]HJ
+meu chamado	{9[
+meu nome	{I_KI
+meu notebook	{HZM[
+meu numero	x3XIGO]
+meu telemovel	{3Z
+mfa al	{+[DIaG
+mfa and	{HZ
+mfa code	{HZaH
+mfa for	{HX
+mfa keep	xH[
+mfa not	{?]aF
+mfa prompt	xH[
+mfa registration	xHY
+mfa reset	{>JH[
+mfa sett	{HY
+mfa sms	{HY
+mgpolicyauthorizationpolicy allowedtousesspr	x)Z
+mi acceso	{![HIZZ
+mi cel	{>]aZ
+mi celular	{O]
+mi chied	{*Y
+mi clav	q#J@ZCJDIIJKIZa[[hY
+mi companera	{V^
+mi contrasena	l@HBIDIHHI[KZVIZ_[[
+mi cuenta	h!^3FBJCHD_HGKJV_ZZ
+mi fa	vX[ZY
+mi hanno	x!^ZH]]
+mi manca	{(]?HCZ
+mi nombr	{I^
+mi numero	v3ZIGOZ
+mi portatil	{H^
+mi propon	{?Z
+mi sono	vD[
+mia password	t@JHHIJKHZb
+mia richiesta	{9^HJ
+mich aber	xZI[[
+mich ausgesperrt	x#[
+mich jetzt	{DXX[
+mich nicht	tZ^
+mich nie	xDY
+microsoft #	a#H/_7H=X@JHFIJMHRJSATdZJcHdEfIge
+microsoft account	{>HH^
+microsoft authenticator	x>JHY
+microsoft com	jHXSJgb
+microsoft entra	g)]1IRISDTHcJfc
+microsoft has	rS^ZIdX
+microsoft hat	{S[
+microsoft is	{S[
+microsoft keep	{H^aF
+microsoft lock	{TZ
+microsoft login	{#HT[
+microsoft own	{*[TZgJ
+microsoft page	q7]HHTZ
+microsoft reset	t7YSZ
+microsoft sinc	{cY
+microsoft sspr	{)Y
+microsoftonlin com	g.Y7JHGSbZIcafJgI
+middl of	r]_
+miembro de	vP^
+mijn account	j!Y#_%J3J:JHEV[Z][F^J
+mijn laptop	{MZ
+mijn mobiel	{CXO[
+mijn nummer	{3[OY
+mijn oude	{>XZJh[
+mijn telefoon	x#]
+mijn vast	{>]K^ZE
+mijn verzoek	{9_HJ
+mijn wachtwoord	l(J@JIHKGVIZc[_^JhF
+min age	t@]
+min telefon	{>Z
+mindesten #	{I[
+mine at	{@[
+mine does	{IJO]
+mine i	xOX
+mine is	nIZ
+mine not	v([HHV]ZJ
+minha conta	h!^#X-J3JD^HHIHV_[J
+minha senha	j#J(JBIDGIYKXMIUJVGZa[]hZ
+minima #	{@II_
+minima da	{@Z
+minima de	x@Z
+minima della	{@Z
+minimal wachtwoordduur	{@Y
+minimalny wiek	{@Z
+minimo desd	{@^
+minimum #	{IY
+minimum age	tHZ
+minimum length	{I^ZH
+minimum password	g@ZH[
+minimum version	{5^
+minpasswordag #	{@^HJ
+minsta losenordsalder	{@aHHIJZI
+minut after	x#Z@ZHH
+minut ago	n/G@]HHM_hY
+minut ahead	{RX
+minut fast	{RY
+minut late	xHJRZaX
+minut later	x@YMZ
+minut still	{OJa[
+minut until	{M[
+minuten achter	{HIR]
+minuti fa	{M]
+minuto atrasado	xR[
+mio account	j%I3ID_HFTJV_Z]
+mio cellular	{3ZO[
+mio nome	{I^ZJ
+mio numero	x3ZOZ
+mio ticket	{9[
+mir fehlt	{(Z
+mir nicht	x(Z>X
+mis a	{1YMX
+mise a	{f^
+mismo dia	{@]ZI
+miss at	{H^ZG
+miss for	t(]HI
+miss from	nCHD_HXVY
+miss in	x_^
+miss on	l%[?XHH[Y
+miss or	v3^DI
+miss permission	x%Y
+miss the	v%X
+mistyp his	{hY
+mistyp in	{,_HJhJ
+mistyp it	{#Z
+mistyp the	{h^
+mit adfs	x7Z
+mit dem	r>[HEMYZYaZ
+mit der	nOYY[ZYc]
+mit entra	{HJcJfZg[
+mit ruckschreiben	{P[
+mitgli einer	vP[VZ
+mitt konto	o!Y#ZVZ
+mitt losenord	tZ^
+mix of	xIY
+mn ww	{>^@[HJZH
+mocht mein	{[X
+modifi hier	{@^
+modifier son	{^[
+moet er	{*Z@Z
+moge odebrac	{>Y
+moge uzyc	{KZ
+moge zmienic	xZ[
+moge zresetowac	xZ[
+moi meme	{)YV[
+moje konto	q!Z#YVZ
+moment ago	{MZ
+mon acce	{!]HHZ[
+mon compt	g!Z#[CJD]VaZI
+mon email	{CY
+mon identifiant	{IY
+mon mdp	vHFZ]h[
+mon mot	g(I-JBEKYMINIZa[_^J
+mon nom	{-HI^ZJ
+mon nouveau	{@[
+mon numero	v3[IHO[
+mon ordinateur	vHaMYZJ
+mon phone	t>XHY
+mon portabl	v>ZC[HGM[
+monday and	{@YSJc[
+monday morn	{#[@X
+monday with	{@Y
+month ago	xK[ZI
+month old	{6XMY
+more detail	xH[
+more error	xB[ZI
+more information	t+^CHZZ
+more it	x#Y+[HJ
+more sinc	{)Z
+more than	hAcBIHHR[_F
+morgen wieder	xXZ
+morn and	n@aKJZJ
+morn the	{#[@Y
+mors och	{@X
+mostra #	{3IIIO^
+mot de	R!I%Y(H)J*J,X-Y/H0J3I4J7X<J=H?GB^DJGHHHOJPJSITIUHVIWHXIZ^[Z]Y_JaHcHd]eHfFh[
+mots de	i#X-I/X0[@IGZHXIHKYMJN[ZIdXhJ
+mov the	{>^HG
+move from	{H^
+moved from	x0YHYV[
+moved to	n(Z3I=Y>]GYHDZJ_^
+movil y	{>X
+mowi ze	xO]d[
+moze resetowac	{=]HJV[ZJ
+moze zresetowac	x:[S[ZJ
+ms ds	vA]
+ms reset	{7Z
+ms sspr	r7XHJT[
+ms ssprsetup	n+YDcHG
+msol account	g2^;]HGPHQ]
+msol konto	r%]2Z
+msol kontot	{%^
+msol n	{%Z
+msol nao	t;X
+msol nie	{%^
+msol non	r%YQY
+msol not	q%Y;Z
+msol password	{2Y
+msol user	{%Y2Y
+msol が	{;[Q]
+msol ア	{%Y2Z
+msol 账	{%Y(J2[
+msoluserpassword not	xgZ
+much does	{HZ
+much it	{BX
+mucha gracia	{9]HJ
+mudei a	x@Y
+mudei not	{M[
+muita tentativa	t#Y
+muita veze	t#YXX
+multi factor	{HY
+multipl match	nAa
+muss ich	tEXHJMZ[]hY
+must be	b%Y-G.X1J3Z9J@EC[H^JZZJcJ
+must chang	kHGLb
+must contain	tIZ
+must enabl	v?Y
+must give	{*Y
+must have	tI[
+must i	x*YHJO[
+must not	v-JHEI_KY
+must register	{DZ
+must reset	{:]UJWI
+must the	{KY
+must wait	r@]
+my account	X%D(J*H+I,J-J2J=J?H@HAJBFC_D[GJH@IIKILIMJOIPEQJVcZc_H
+my acct	{!]3IDYZJ
+my admin	j(G)J*[HFVa
+my authentication	{?JH[
+my authenticator	rH]
+my bank	{H[ZJ
+my boss	x![HIZY
+my browser	p.[HJ
+my choic	{@[
+my colleagu	xUX
+my computer	l#YM^Z]aF
+my contract	x!X
+my current	rHHKYZEh]
+my daughter	xKZ
+my department	{VYZJ
+my deputy	{H^ZI
+my desk	t>I?[@HH_
+my detail	{+ID[
+my devic	v>]HX
+my domain	{#XPX
+my e	{?IC[HY
+my email	rH]
+my ex	r3J>cCJDJHDOJ
+my exist	t@JHDIIK_ZFh^
+my former	v3I>_HH
+my gmail	{:JH_ZD
+my handbag	x>aHGZH
+my headset	{HX
+my kid	{@[
+my laptop	f#]H^MXZI
+my last	q-J>]@JHZOJZH
+my login	l!_#Y:ZHFIYKJMJTIZ^bHhJ
+my mailbox	{>GH^
+my messag	{9[H[ZHaI
+my name	r-C3[>IHFIbKJZG
+my new	g>F@aBJKFNJO[Z]
+my notebook	{HZKX
+my number	i3Z@JCJD^HEIFKIO^ZEaY
+my offic	v?XHX
+my old	e9J>_@JHFIJKaZEh^
+my onprem	{FZ
+my organisation	qE_WG
+my other	{HIZ[
+my own	j(F*J:a>[@_EJHDIJKHUHV^ZC^^hJ
+my passphras	xI]
+my password	P!I%J(@)J*Y-^/H2J3J7G:F=I>ICIDIGIHBIZJHKDLEMISJVEWIZh[b^DaZeJfJgHhG
+my pc	tM[ZJ
+my phon	[*I+J3G9J>^?J@JBICXH[ZH]Ha_hJ
+my phone	f#J3G>^BJC^DJH[O[ZJ[I
+my predecessor	{1Z
+my previou	m!J>_@YHCO[
+my privat	p!E#I>JHbO]ZI
+my profil	q!YHYOX
+my register	{?X
+my request	v9_HEZJ
+my reset	tHIZ_
+my role	x(aHHZF^J
+my sap	{#HH^ZH
+my school	x>YaJ
+my screen	x>IH_bIhX
+my secret	{?]HJ
+my security	r+]>Z?ZCEDIZJ
+my sms	xCZHFa[
+my son	xH[
+my sons	{HXI[ZG
+my staff	x([HJNY
+my team	qHJV[Z_
+my ticket	v9^HIZJ
+my train	{HFZJ]_
+my user	d!^)J*^/Z3I9I:I>H?I@GAJBIDIHDKFNYOIVaZZ[[]H^H_JaIhX
+my usual	{K^ZJ
+my vpn	xMY
+my window	x#XHX
+my work	p3IHZO[
+my yubikey	{?^
+myapp microsoft	{+XHZ
+myself out	v#Y
+n a	f%[(X)H*I+Z-J/Y:J>J?G@JBJCID[EXHDIIKJM[NJPHUXV]W]ZE][aH
+n accept	vIIK[OZZGhZ
+n ai	h?I@IC_D_HXIJKH]]hJ
+n apparait	v([?[DJ
+n arriv	oZ_[[aI
+n en	rCZIZKYh[
+n est	b(J>H?_@JBICHHGIHKGO^UHV[WY^JaJd^hY
+n exist	v>[FJ[X
+n expir	vL[
+n now	{@[ZI
+n y	xI]PZZH
+na auditoria	xEX
+na conta	x2^IJ
+na ekrani	xb]
+na empresa	{U]
+na hora	{h^
+na komputerz	xM^ZJ
+na konci	{D_HJ
+na minha	vD_I]VJ
+na nowym	{H[
+na nuvem	r/Y0^T]dJ
+na ou	{%Y
+na stary	x>]
+na tela	tba
+na troca	{ZYd]
+naar het	x>Y
+naar lokal	{c^dY
+nach dem	l/ZC]HXKJL^MJRZYZZGaFdZfI
+nach der	r3JY[]acH
+nachweis bringen	{*Y
+name and	t+X-X
+name break	{FX
+name contain	xFY
+name has	xF]IH
+name in	p-]>JHGIaKHZFhH
+name is	q-Z3[HFI^KIZJ
+name of	o-aFZIEKJ
+name or	q-Xh[
+name plus	v-YI[
+nao abre	xH[bY
+nao aceita	o@IHJKZMIOZVJZZh^
+nao aparec	q(Z?XHJZE[_
+nao atend	qIZN]
+nao autorizado	xTXV[
+nao bate	{O^
+nao chega	vaY
+nao configurou	xV]WY
+nao conhec	{HIM[
+nao consegu	x=[@[HJ
+nao consigo	h!Z>[BJDFHEIIK[VIZ_[]hI
+nao correspond	xOY
+nao da	x:Z@ZZJc]
+nao deixa	r@[HJK]XZZZ
+nao diz	{NXV[
+nao e	l3H4Y6Y:J>G?^CJHEI]KHOZVYZIhZ
+nao esta	nV^aX
+nao exist	x_]
+nao foi	t3ZVYeX
+nao funciona	rHJPXZ]
+nao grava	v0XG[Y[
+nao ha	x3XDZWZ
+nao habilitou	{U[VJZJdY
+nao imprim	xH^
+nao inicia	{+XfZ
+nao me	vDXKIZZ
+nao muda	{gX
+nao not	x7]HIM]ZJ
+nao oferec	{?Z
+nao passa	x%I;Y>YKZ
+nao passou	{@[M[
+nao pede	x+YLY
+nao pode	p%X(ZHII[K^ZG^^
+nao posso	x>JV]X[ZJ
+nao quer	{K]
+nao recebo	ta[
+nao reconhec	v:ZOZZHh]
+nao redefin	{:X=]ZJ
+nao respond	{0XfX
+nao sai	{3ZcY
+nao serv	{?^HI
+nao tem	l%X)]*[=Z@JD_HHL[UJVHZG
+nao temo	{=[HJUY
+nao tenho	r(X3J>]CZD[HJZI
+naszej organizacji	{UY
+ne correspond	tOZ
+ne demarr	{b[fZ
+ne doit	{I]
+ne email	v3G>HCJDaHHZJa[
+ne fais	{V]
+ne fait	{bX
+ne fonctionn	xZ^
+ne ha	vC[I[
+ne le	{3[
+ne march	n@JBJG]HYIJKJLXZ_dJfY
+ne me	r?YDYHJX[ZZ
+ne peut	o=Z@YHHU]VIZH[[^YbI
+ne peuvent	x8ZPY
+ne peux	n)X3J>_HIK]ZX
+ne pouvon	{3[:X
+ne recoi	xaZ
+ne recoit	{>JHYaY
+ne reconnait	{:Z@Jh[
+ne repond	{0XIJN[
+ne respect	tIZNY
+ne s	v*X+]H]
+ne se	v+YHJSY
+ne somm	{EY
+ne sont	xGYI[ZJ
+ne suffit	{?[C[ZJ
+ne vient	{HIIJa_
+ne voglio	{@[
+ne vuol	{C[IZ
+necesario para	{(XdY
+necessair pour	{(XdZ
+necessary information	rDaHIZJ
+necessary servic	p)JUHVJda
+need #	qC]HHZJ
+need a	a!I#J%J:I=Y@FBFCIDJHeKIMIVHZ^[J]J
+need access	rHX
+need an	v0X
+need another	t@ZC[
+need at	{I^
+need authenticator	{*JHZ
+need enabl	{!YHGV]
+need for	q#Z1]=]HE
+need help	vZZ
+need in	{%]HX
+need it	{>XHX
+need new	{BHIHZ]
+need one	v*Z=FC^HYIJZJ
+need p1	x=]HG
+need per	{HX
+need permission	{HY
+need premium	{=X
+need the	p*Y>Z@XHGMJg_
+need tls	{YY
+need to	[![#X%G(I*I.X5]=I>[@]BZE]HGIXKIPIZZ[J]JaIdIgJ
+need two	m*[
+neem contact	{Z]
+nel browser	{b[
+nel cloud	tT[_X
+nel gruppo	{V_
+nel log	xEXNX
+nel nome	{:[FY
+nel profilo	{3[C]
+nel tenant	x:[HJW[
+nell ad	{gX
+nell ambito	{GZ
+nell elenco	{-Z
+nella configurazion	{EX
+nella directory	q!X3Z7[HHNJd[
+nella procedura	{,ZeX
+nella schermata	vb^
+nello spam	{HJa]
+nello stesso	{@]
+nem email	v3I>JD]HJa[
+nem not	{aZ
+nemmeno nello	{HJa]
+nessuna password	{NXZG]^
+nessuna scadenza	xL[
+nest group	xHXVY
+net not	{YZ
+net on	vY_
+net op	{YX
+netflix password	xH_ZF
+network access	q%JHGQa
+network problem	{c[
+neu vergeben	{@[HHMIg]
+neue nicht	{/ZHFM]
+neue nummer	x+[>XDJ
+neue password	e#I(J-H@IBXCJD]HCKDL[M[ZY[[][dJgXhH
+neue phone	r>X
+neuem phone	x>IH[
+neuen password	{I]ZI
+new ad	xHEM]ZJ_]
+new branch	{9JGXHEMHV_]I
+new domain	t4H5I8Z=IA[H[
+new forest	q8ZAJH^ZH
+new hire	v@XD[
+new joiner	xHIVZ
+new keyboard	{HZ
+new laptop	rH_MI
+new number	x>JO]
+new one	]!J#I(I*I+I-G1J3I9I:I>D?H@^AHB]CHDHGJHHKcL]MaNFOHTJVJZH^JaIgI
+new ou	v%YG]HJ
+new password	P!X#F(])I*H+J,I-C0J2H3J6_7G8H<I=I>Z?GBdCHDEFJGFH5IHK@MfNbPJSJTHUGVFWHXJZY[c]a^D_IaJbEcHdEeHfIhD
+new phon	d+_>HDJHa]J
+new rule	{c[fI
+new starter	tDZVX
+new tenant	vWZd[
+new user	o!F+[AGBHHbPI^I_G
+new web	{HYcZ
+next chang	{@_HF
+next day	tYYZJg]
+next logon	k@JLbbI
+next morn	x@[fX
+next one	{@^hJ
+next quarter	{HY
+next sign	tLZ
+next to	vHII]V[
+next week	{H]
+ni adress	{3ED_
+ni celular	{D^
+ni correo	t3HDaZIa[
+ni email	x>J?JDZHIa]
+ni pwdlastset	{%Y
+nice day	{9[@J
+nicht aktiviert	od_fI
+nicht akzeptiert	{KJOZZ]hH
+nicht als	{?[
+nicht an	p0YHXO[aY
+nicht andern	n7YZX^ahI
+nicht angeboten	q*X>I?^[X
+nicht angenommen	{ZHh[
+nicht anmelden	{ZI[[gZ
+nicht auf	v%](I4Y5I?IHJZJa]
+nicht benutzen	{V[
+nicht dabei	{G[
+nicht den	tIHN_
+nicht der	v-YOY
+nicht die	v%Y3Z=[>JOX
+nicht drin	{QX
+nicht durch	x4ZMZZIcZ
+nicht eingeschaltet	xU^ZJdZ
+nicht erkannt	{h^
+nicht erreichbar	v4Yf]
+nicht freigeschaltet	vV_
+nicht fur	vDYV]
+nicht geandert	{@YZ[
+nicht gefunden	v_^
+nicht im	q9]G]HFI^KHVJZGaXb]
+nicht in	o)[MZTZV]
+nicht mehr	e![%J*Z4J=Y?[CHE[HFIFK]OIPIRJVIXYYY_[aIcJdXfYhI
+nicht mit	rOZZYgX
+nicht mitgli	xV^
+nicht moglich	q@HC]HHZ_bG
+nicht noch	{@JK]ZH
+nicht ohne	{HFM]ZI[]
+nicht per	xP^ZI^J
+nicht rein	xZ^
+nicht ruckschreiben	{6Y
+nicht selbst	x)ZV[ZI
+nicht synchronisiert	{H[
+nicht uber	{(YCJD[
+nicht unterstutzt	{5X
+nicht verfugbar	{4[?[HI
+nicht vorhanden	{_]
+nicht weil	x-[
+nicht weiter	{:]>Y
+nicht wieder	{+[DJ
+nicht zu	vIJKJN]]^
+nicht zugelassen	{@]QY
+nicht zum	{#X?]ZJ
+nicht zuruck	{K[ZIgY
+nicht zuruckgesetzt	{E]ZI
+nicht zurucksetzen	g(]:[=JCYF]HJPXVFZY
+nie ab	tL^
+nie dafur	{DX
+nie dostaj	{a[
+nie dziala	m@JP[Z^f[hJ
+nie jest	rV_Z[
+nie ma	p%^?]HIZJ[Z
+nie mam	x(a>^HFZH
+nie moge	l#J>X@ZBJDJHIKYZa
+nie moze	t:[=[SZVIZG^]
+nie mozna	x4]IX
+nie pamietam	{ZZ
+nie podalem	{D_ZF
+nie pozwala	x@YZ]
+nie przychodzi	{a[
+nie przyjmuj	{ZXh]
+nie rejestrowalem	{DY
+nie spelnia	rIZN^
+nie zgadza	vO[ZJh[
+niet aan	i([)JIYKHNaVZZJaXdI
+niet aangeboden	{?_HJ
+niet beschikbaar	x*]4]HJ
+niet bij	v(]7[?]CJHIQ]VJZJ
+niet de	{(ZP^
+niet door	x;[K[cY
+niet geaccepteerd	{NHZZhZ
+niet geconfigureerd	{UGV[W[
+niet genoeg	{3J@]C^IHZF
+niet gevonden	{_]
+niet het	{O[h]
+niet in	o!JGXHIVXZ]_Xa]
+niet ingeschakeld	rV^d^
+niet meer	n=]>X@HHFIJKaOJY]ZE_ZdIf^
+niet nog	vK[
+niet ondersteund	x7[dIg[
+niet ontvangen	x>]aG
+niet op	t%^HGM^ZIbZdHfJ
+niet opnieuw	vZ[
+niet overeen	t6]HHO[
+niet resetten	r(Z)Z*I:Z
+niet te	{-ZLY
+niet terug	v+Z0]HJK^ZE
+niet uit	{3YT]aJ
+niet verder	{HIX]ZG]^aG
+niet waarom	{HJNXZ^
+niet wijzigen	r@I^^h[
+nieuw telefoon	x>HH]
+nieuw wachtwoord	o-I:]BYDIHHKGNGZ^]]hI
+nigdy nie	{D^ZG
+night shift	{HHZ^
+nikt nie	x=[SZZIa]
+nimmt er	{IX
+nimmt noch	{M_
+nobody can	l&Z:JHESXUZZZc[
+nobody could	xRZZI^[
+nobody ever	{W[d[
+nobody gets	{LY
+nobody has	{1]D[HI
+nobody in	qUX_Y
+nobody know	{>FH]
+noch das	m!Z#[HHM]g]
+noch eine	xC[IX
+noch einmal	r9J@ZIJK[ZZ
+noch gesperrt	{TX
+noch kein	{3ID]
+noch nicht	p@ZEIHHMbW[ZG
+nog een	t3JC_
+nog het	vM[gX
+nog niet	q9J@_CJD[GHHEKIMbUGW[ZI
+nog op	{9]TY
+nog steed	{P]TY
+nog uit	{!]
+nom de	t-a2ZFXIF
+nombr de	r-^2[CYFX
+nome completo	{I]
+nome da	{-]FY
+non accetta	v3JIJK]OZhX
+non admin	{=_ZF
+non arriva	va[
+non autorise	xTXV[
+non autorizzato	{TX
+non basta	{?XC]
+non c	vD]VX
+non chied	{+YLX
+non compar	v([?]HIZG[^
+non corrispond	xOZ
+non disponibil	{4[
+non e	f3Y>I@XBJDHHGIIKGMYO]UJV]W[ZGfYh]
+non esce	xcZ
+non esist	{_Z
+non expir	rHFLaZI
+non funziona	oH[ZYfZ
+non ha	i%Z(J+Z3J?HCJDXEJHGMZNIPJU[VXW[ZF]]aJ
+non hanno	{)[*[
+non ho	o(_3H>Z?J@ICYD]HGIJKI]]aH
+non l	{/[KIMJh]
+non la	v?XK]NZ
+non lo	x3Y>[?YOH
+non me	tK]
+non mi	mD[VJX[Z]
+non part	t+X3XHHa]bY
+non passa	x%I;Y>XKY
+non posso	l(Y*J>Z?J@YCJHHIIK^NJV[X]ZG
+non possono	x8Z
+non puo	q%X([,I:X=[@ZZI^Y
+non ricev	{>GH[aY
+non ricevo	xa[
+non riconosc	v3J:[OZZIh]
+non riesc	{:XS]
+non riesco	q!J%JHJKJZa[]
+non rispetta	t-XN]
+non scriv	vGZHIY[fZ
+non si	n=Z>J@ZH_IZSXVIZF]Ha[
+non soddisfa	vIXN]
+non sono	vV_WZZJ
+non spuntata	{;Yd[
+non spuntato	xd[
+non sul	{HIM]
+non trovato	{_Z
+non va	x@JIZZ^
+non valido	x3[OXRX
+none for	{+[HI
+none in	{HIU[
+none is	{IIKXN^ZHhJ
+none of	t@[GZHIIJKYN[
+nooit de	{+ZDJaY
+nooit geregistreerd	xDY
+nor lockouttim	{%X
+normal benutzer	{)X
+normal staff	{)YP[
+normal that	{@Z
+normal user	o)Y*Z+XCI
+nos controlador	{JY
+nos dc	{5X
+not #	{3[aJ
+not a	n4G7^>J?ZBJHCVb
+not able	x:YBJHHZ[
+not accept	_!I#J(J-^/I>H?^@XBCDJGJH?IXKILIO^TJVIZ^^H_JaJbJhZ
+not access	o>b?HDHHHaJ
+not acepta	v3JIFKYO[ZYhY
+not activ	m!_([HGU^VIZJ^J
+not activat	xHYVX
+not ad	f!]3J=JHJT]ZF^Z_a
+not added	{VY
+not affect	{HGT]
+not allow	^(_+J-_/H9J:H<YBIDIHDMJQXUXV]ZB[H^_aJbGhH
+not among	x?]K[
+not an	t*]4Y?IKY
+not aparec	q(ZZH[^
+not appear	r+Z?_CJDDHJ
+not appli	v;^MJ
+not apply	r*]GXNJ
+not arranca	x+XbZdGf[
+not arriv	kH^
+not ask	v+b3I>JCIDFHZIIKGZE
+not asked	m+[@JCIHXKILbZI]JaE
+not assign	{H^
+not assistent	{,YeY
+not at	xHGN]ZY
+not authentication	vD[
+not authoris	{VZ
+not autorizado	xTY
+not availabl	g4G=]?[H]UJVZZH
+not be	b,Y-JHJIZVIZZ_YcZdGe^
+not becaus	x/Z
+not been	e4H5^HDIXUXVZZJd]
+not call	{aX
+not came	xZG]Ha^
+not capital	{I]
+not celular	{H[
+not centro	{gX
+not chanc	{@[
+not chang	m#IBHHGL[ZF^_hI
+not check	{5[ZZ
+not clear	v%JHYTZ
+not clickabl	{([
+not code	rZZaY
+not coincid	xOY
+not come	i%E+Z;]HHaZf]
+not complet	m+GBFD]HCIENJOGVJZ]]adIe]
+not complex	vI_ZG
+not compliant	oH^NX
+not comply	r-YN_ZE
+not computador	xM]
+not conecta	{H[
+not conector	{8]<XdG
+not configur	g*J:J<[D[EFGXHEUHVZWaZG
+not connect	m%I0_1IGZcJfF
+not contain	r5YHGI]
+not correct	qh^
+not cover	t=b>JG^HBIJNJVZ
+not creat	{WYYY
+not cumpl	p-XN^
+not dc	r4_HFJ[
+not decrypt	{6ZZJ
+not defin	pW[
+not deja	x=]@XK]ZEhJ
+not delegat	v%^_J
+not deliver	v3JHIa^
+not detail	{Z[
+not dial	{H[
+not dice	xV^
+not did	{D[
+not digit	{3JI^OI
+not diretorio	p3_7[HHdZ
+not display	t>IH_ZF[]
+not disponibl	{4[
+not do	q7]:IHGUZZZ
+not domain	{4X
+not done	x!]%Z+FBID]VI
+not effect	xLYTZ
+not el	{(Z
+not email	p*J3E>EDaHEMJOJa[
+not en	{HJM[
+not enabl	Z%J(F)[*I,J-H1J3I7J8b:H=I?X@JAJBGDGGEH?IJKJMINJPJU^VdWIYXZE^IaJd_fJhJ
+not enforc	x5YLX
+not enough	m(]C_HDI]ZI^JhJ
+not enroll	xD[
+not enter	x3ID^HJ
+not entra	q7aHHZIa]
+not error	x@JBbKIZDaJ
+not es	p9J>JDJI]KHO]V[ZJh[
+not escrib	xY[f[
+not esta	kGYHJV^_Za[
+not exist	l>ZEJWY_baHdF
+not expir	]HIKJLfZF
+not explanation	x&ZHHZ[
+not fill	x>H?IDaHHZI
+not find	v_^
+not finish	tBHDYHJZD]b
+not fit	{6^HGcJfJh[
+not follow	{g]
+not for	o(G)^*I?]@]BJHEP[VY
+not forc	rHHL_
+not found	i-I3J4]AFGIH]ZJ_baJ
+not from	q7[:[HFSITIbX
+not fulfill	{I[NH
+not funciona	pBHHZZ[fZ
+not further	tBYN^ZJdX
+not gave	x3I>GDbHIOIZGaJ
+not get	f+]0Y>H?JCJDHZE]JabgY
+not gets	v+YHHLYa[
+not gett	{a[
+not go	l=J@XBIDZHBI^NJZ]]]dIfIg]
+not good	vHJI_
+not got	r%ZCZHG]]
+not grupo	{V]
+not ha	p@YM[UYW[ZJdX
+not had	x@HCIKahJ
+not happen	xHGZ[^Ja[
+not hav	{@Z
+not have	_%X(Y)J:X=Y>X?JCZKYUZVGZF^ZdX
+not hay	qD]HHW[ZJbZc[
+not help	o![#XB[HJT]ZE
+not idea	vB[
+not in	Z!G(I-G:I=J>I?b@JBGDHGYHBIGKHMYTHUIVfWJZB[J]I^HbIdJgYhH
+not includ	l=]G]HCNJVZ
+not inherit	r;]
+not internet	xHJcZ
+not issu	{MYNY
+not it	x/[?YHIh[
+not join	xG^_G
+not know	h&^-I>Z@IBJHIIFJZKGMZZX[GbIh]
+not known	{/HM]ZHbZ
+not la	q9IK_MJZIh]
+not le	{LX^[
+not les	{+XG[
+not let	h)[@ZBFCJDHHFIHVJX^Z^^IhI
+not licenc	x=Y
+not licence	t=_HD
+not like	r/]NZ
+not link	tb_
+not list	x?_HGZI
+not llega	xH[
+not lo	t=Z>Z?]OGVZ
+not load	r.XH]
+not lock	qHJT^
+not log	{M_ZDcX
+not logg	{![
+not long	{IX
+not longer	e!Z4Z>_?]IHLGVJZI
+not look	{HJTZZZfJ
+not luck	x@YZX
+not made	{+JDIHZLX
+not manag	x7X
+not match	a+J-H3F6_>H@JAFDIHHIGOfZG_]aIhZ
+not matter	rHIIHN[ZJh[
+not me	h(J3H=J>HBHDXKYVIXZZ^a[hY
+not meet	a@XHDIZNaZH
+not meio	{HFI[ZJ]^
+not mention	xH_KH
+not mesmo	{@^
+not messag	x(IHGa_
+not met	rHII[N[
+not method	x>YDZ
+not meu	x3ZC]HIM[OH
+not microsoft	tHIJ^TZ
+not mind	{BaHIZI]G
+not more	q@JB^HINYX[
+not my	v)J*]-IHFO^VIZG
+not navegador	{b[
+not need	vB^HXKXZEaJ
+not new	x+[@ZB]HGZF
+not nome	{:[FY
+not notification	{?GHJa[
+not now	{/[
+not objeto	{;Y
+not offer	i(I)H*_?YHHU[ZH[ZgJ
+not offic	{TZ
+not old	{@]HH
+not on	l)X-I1H5XH[QYUJV[YEdZgZ
+not one	v+Y/ZHJNIU^WY
+not onprem	r6YTZgZ
+not open	lH^WXZJc^
+not option	p?[C[DJHH
+not p1	x=^
+not part	t=XG[HJ
+not pasa	v%J;Y>XGHHJKZM]
+not password	l-JBHG^HBI^KJMJN[WYZF[IdJfZ
+not pc	{MX
+not permission	p%[([@JHHV]ZI^E
+not permitt	r%Y-^=X@IHGVJZE^_
+not phon	l>D?HDbHYMIOJTJaD
+not phone	v?[
+not pick	{HZMFVX
+not pide	{+Y
+not policy	rHJNHWa
+not pop	{+YHIZHa[
+not portal	{TY
+not possibl	g#[%I)J7]@FBHHBKJPZSJTJVGZa[[bJd[
+not print	{HY
+not prompt	h+b?IDFHBLabJ
+not promt	{+Z
+not properly	tEZ
+not proximo	{LX
+not pued	l(Y@YHIV[ZZ^[
+not pueden	x8[
+not puedo	f!J3J:J>Z?I@YBGHZIHKZMJVFX[Za[ZaIbJhI
+not reach	m/GHIM]ZJa^gY
+not reachabl	x4Y>^HGSZaE
+not read	tHYZ_]J
+not reason	{Z[
+not receiv	lH[ZGa]fX
+not recognis	n3G>JHIKGO^VZZJh^
+not reconoc	x:ZOZhZ
+not recovery	{DY
+not register	g+FDaHZUHVJZJ
+not remember	r@JHGIIKGZ[ha
+not replac	{@X
+not request	{H^ZH
+not reset	e(H0[3H5X7Y:J?I@IBHHENIR[UJVIW[ZCaJb[c[fJgJh[
+not respond	{0X
+not right	k%J3JE^HJIJO]P[WHdHhZ
+not ring	rHIa^
+not run	xH^
+not runn	l1JBIHGRZZIdJfa
+not sale	t3ZC[aHcY
+not satisfi	{J[
+not satisfy	p@YHIN_
+not say	xNZZY
+not se	h!Z*X4Y6Y?Y@JBHGXIZVHdHeXf[
+not security	v(J*]?JD]HI
+not see	xLZ
+not select	tG^HH
+not send	vH[aH
+not set	d%Z(])J*I+G>J?G@HBICDDbGJHDKFUIVbY_ZE]H^IaIgJ
+not show	d#I+a>HDJH]MIOFVJZEa[b[dI
+not shown	x+XHJ[[
+not sign	v<YD]HIVI
+not sms	l3[>JHHTJZHab
+not sound	vH^
+not spam	{aZ
+not sspr	x?Y
+not start	lH[ZJbXf[
+not stor	{7XHJ
+not strong	{I]
+not such	q__
+not support	j(H1c7XHFZI
+not sure	xHHZ_
+not switch	t-JHGVad[
+not sync	k0J1I4JHa_[fI
+not synchronis	xH[
+not take	g-J;[<]?XDIHYIYLINI^J
+not taken	xHJIIK[MJZHh^
+not target	tGadI
+not tell	{NX
+not tenant	x:ZHJU[WY
+not tengo	q([>ZCZH[MIZJ
+not that	x@GHZNY
+not the	f(]/Y3E:b>H?JCJDFHDIJKGMJNGOcZY_HaJhX
+not ther	o(Z>J?[HGZH[^
+not tick	n<[G^HFdbeC
+not tien	n%Z3Y=XDZLZaH
+not tienen	{)]*]
+not to	q-Z/[HIKJNYZJdI
+not token	{,[
+not told	vDaHGY[ZJ
+not trigger	v+[HG
+not turn	c!H(I)a-J:J=JDINIU_V_ZG^J
+not typed	xHGIX]_aH
+not understand	{Z]
+not unlock	rTZ[^_IbI
+not updat	r0]1_HAZ[fJ
+not use	x-]dY
+not used	xIJK]ZJ
+not vale	xHJI^
+not valid	{,XHIR[
+not valida	{3[
+not verifi	{H^
+not verify	{3^DF
+not want	r%[-^/Z@JDJHGKGMIPHZH[]hJ
+not way	r>Y?ZCJD]HI
+not went	{CIDY]Y
+not what	xJ[KIOXZJhZ
+not window	xHXMZ
+not wizard	{+]>H
+not work	X%H(G)I-J/H0Y1X3[8[=I>F@DB>CJDHGJH]IGKFLIMJNHOHVCZg[J^F_JaGbHdFeJgJhG
+not writ	p%ZdYeHg^
+not writeback	p=[GZ_JdZeF
+not written	j0]GIH_VJfIg]
+not yet	r0I1HD]GFHFKIMcRIbHfH
+note on	xH_
+noth but	x?^
+noth come	xLYaZ
+noth else	q&[9J?ZB]HINXZ]aGfI
+noth for	vHJTY_^
+noth happen	vHIL[ZYa[
+noth is	{0[HJRZfI
+noth more	xB[ZY
+noth on	xCHD_HJ
+noth open	{ZIb]
+noth pops	{HGa]
+noth set	{W[
+noth to	t-H@HB_C[D[HITZZD
+noth work	xBBZcaJ
+notification not	vHIaZ
+notification packag	xHJJ[
+notification when	{(JH]
+notify user	{H]
+notr organisation	{UX
+nous avon	{8Z
+nous ne	x3[EY
+nouveau mdp	{@XDX
+nouveau mot	l-HBXHIIIKFZ[]^hJ
+nouveau numero	{>X
+nouveau phone	v>IH[
+nova senha	v:ZBYZH
+nova tem	{I[K[
+novo not	{8]dG
+novo sem	{>YcY
+now #	{(G@JD]g[
+now ad	{gX
+now and	xKZZI
+now cannot	x>X
+now i	o!Z+I>J?HDbHHZG
+now im	p@ZCZD]HHZF
+now is	xHZhX
+now it	j#I>Z@ZBJHHX]ZZfJ
+now its	v#_DX
+now lock	x#ZXX
+now not	x>HBGHHKFV[Z]h]
+now noth	xBZ
+now refus	x#J@[
+now reset	p(Z8]HHZI
+now that	x>IC]DXKX
+now the	l!]#])X?[D[HGZB^ZaH
+now ther	{?Z
+now they	v/ZGZgZ
+now user	{-X
+now window	xgY
+now writeback	{YX
+nowe haslo	vB[MYZZ
+nowym telefoni	{H[
+nu har	{/XD]
+nu mag	{@X
+nu niet	{@JK]
+nu wachtwoord	{D[
+nu wil	{@[
+nuestra organizacion	{UX
+nueva contrasena	vBZMYZI
+nuevo sin	{>YcY
+nuevo y	{+X
+number and	j>Z@JHIIXOZZ]
+number but	r>FHZO^
+number change	{>X
+number does	{OZ
+number end	{OZ
+number for	x3YDHHZ
+number format	x3Y
+number has	t>[
+number have	x3[
+number hr	{+Y
+number i	l3HHHOb
+number in	k3_>II]OC
+number is	h*Y3Y>^DIIIZJ
+number match	qH_OF
+number miss	{3X
+number not	l>FH]IIOaaJ
+number now	x3H>_OE
+number of	h(J+Z3F=H>G?I@XC[DGHbIGKIOIXaZJ]JaJ
+number on	n3X>]DGHEO]
+number or	r3GD_HGIX
+number register	{>Y
+number so	{3Y
+number that	vDIO[ZZ
+number the	r3J>^BZHHZI
+number to	{+J>ICIDJH_
+number up	{KZ
+number was	{3^aI
+number with	t3[IHOY
+number without	x3_>GHJOH
+numer telefonu	x3Y
+numero completo	{3IIFO_
+numero con	{3]
+numero de	k>GOb
+numero di	v3I>ZOZ
+numero digitado	{O[
+numero e	n3IIZO]
+numero enregistr	x3]DJOH
+numero et	xOZ
+numero invalido	{3F>JO_
+numero le	{>X
+numero maximo	{3GOIX_
+numero nao	{3H>]OI
+numero non	x3J>[
+numero not	{3ZaH
+numero que	t3JI[O]
+numero saisi	{OY
+numero sem	{3]>JOH
+numero senza	{3]>JOI
+numero terminado	{3I>^OG
+numero y	r>X
+nummer dat	{3H>^OH
+nummer de	{3Z
+nummer der	{3Y
+nummer ist	x3^aZ
+nummer koden	{>Y
+nummer komt	v3[OXaJ
+nummer zonder	{3]OI
+numret stammer	{3Ha^
+nunca expira	rL^
+nunca me	vDZ
+nunca puse	{D^
+nunca se	xW[dZ
+nuova password	r:]BXHGIYKIN[ZG
+nur bei	vHJTZbZ
+nur beim	{7Z
+nur die	v?YC]DI
+nur e	{C[DI
+nur eine	q*Y
+nur einmal	x@Y
+nur entsperren	v[^
+nur fur	x8XG[
+nur ich	{V]ZG[Z
+nutzung zu	xT[
+nuvarand losenord	xZGh_
+ny har	{3JD_HJOH
+ny telefon	{HZ
+nya losenordet	tB^HIM[ZD
+o ad	v%Z/ZTY
+o administrador	n(Y)H*H,JPJU[VZZZ
+o agent	{-Y
+o ambient	xc]
+o app	{?ZC[
+o assistent	{+XeZ
+o autoatendimento	v)[HFUa
+o botao	x(]:]HJ
+o celular	q#Z>XC]DIHGMZ
+o codigo	g3]9I>YBZCIHEOJaa
+o connect	{HHcZfZ
+o controlador	{4[
+o dc	{4[M[
+o email	{HIM[
+o entra	v/[=ZHX
+o firewall	{H[
+o link	xHYZIbZ
+o mesmo	{A]
+o meu	tI[KIO^
+o numero	q3HOa
+o outlook	{HY
+o pc	{MZ
+o portal	{:Z@[KI
+o primeiro	{C[hZ
+o que	{HJO[Z]
+o relogio	{RZ
+o reset	x!Y
+o servico	tBXdJfa
+o servidor	tHGc[fY
+o sistema	{KZ
+o sms	{aZ
+o telefon	x3Y>I?]HIOZ
+o test	{=_HJ
+o una	{9]HJ
+o usuario	i+X3I=Y>JCXHJVXZI]Z^^_Z
+o utilizador	{^X
+o window	{bYgX
+o writ	l(J,Z6X8JBIPJRXZ^d[e[gI
+o365 e1	{=Z
+o365 still	{M[
+obecn haslo	{ZJh]
+object are	{GIHafJ
+object could	p_[
+object for	xAY^Z
+object has	v!];J_J
+object is	t!];[HG
+object not	jAIGZHH_b
+object was	qGJ_^
+objekt im	{_^
+objeto excluido	{G[
+objeto nao	{_Y
+objeto que	{_^
+obviou it	{-]ZH
+obwohl ich	{#]ZJhZ
+obwohl im	{M]
+occur only	{)^HITJ
+och far	x@X
+och kan	{@Y
+ocorreu um	{Z^
+odebrac kodu	{>Y
+odrzuca bo	{-[K]
+of #	j(I2ZC_HDIXKJNJPZZ[
+of a	b!F(a)J+[-H/I3[7I=I?]@HDJEXH[IHJYKGN[PIUIVJWJZC[X]JaHbXdHgJ
+of account	{H[
+of an	n([)]PJRZZGaZ
+of another	q8[:Y
+of attempt	xHJX]
+of bann	xHX
+of character	{IX
+of cloud	v6X
+of connect	m0X1]HGfY
+of contact	{CX
+of date	{HX
+of days	{@[
+of entra	n1[=ZHI
+of federat	{7Z
+of forbidden	{-]HI
+of four	{IX
+of hash	{G[
+of her	x:YK[
+of him	{A_HH
+of his	{:XKYNJ
+of it	o([HDI[MYTZVJ]]
+of its	v/]8[NG
+of letter	{-^HHOI
+of method	xCHH^
+of microsoft	xSY
+of my	c:Z@ICXDJHZIXVXZ[aI
+of offic	p1F9J?JHdMHTFgJ
+of one	tCZHHZ[
+of other	x-]:[ZI
+of our	f(I)J-Z.H/Y0X7J:H=IDJE_H[IIKINJSJUJVJZ[]IaXfZ
+of ours	{7Z
+of password	h(J<aHJKINJU[XX
+of peopl	v-Y/YHHV]
+of privileg	{%J(JP]
+of protect	{HY
+of register	{HX
+of remember	{-IK]
+of requir	{C_DJ
+of reset	t(J@JHYX]
+of scop	xG^HJ
+of security	{+X
+of sspr	v#GX[
+of step	x/Y6^HBR^ZI]I
+of support	v1Y4F5^HFJJ
+of sync	r8ZGZPJZJd]
+of that	p(]-J4Z;]HFZJ^I
+of the	Q!H#B(C*I+H,H-]1[2[3E4E5J6Z7[8[:F;^<I=Y>D?FBECGDJEHFYG[LIMXNXOHPZQISFUFV]WHYH[I]G_FaGbDc]dGgF
+of their	x@YKX
+of them	m)Y@ZDZHGKZNZ
+of this	v@EH_K[ZG
+of too	vXY
+of trie	{X[
+of us	v-JHEU_W_XJZJ
+of user	{(DZ_
+of what	{GY
+of window	{#Z
+of writeback	xZJe]
+of your	nEYK[NX
+oferec sms	{?]
+off after	{!YfX
+off again	{;IPZ
+off and	{8JUIZJb[d]
+off by	v!])F*JU]ZJc[fH
+off for	h![;X?[CIHHLYU_VIX[ZH
+off in	l!^)ZHHd^fI
+off on	tbZ
+off password	qHXUY
+off reset	t!_
+off self	{)GH[
+off the	vMXYX
+offer i	{?X
+offer to	t(I)H*_;Z?HHI
+offic #	d#F*J/Z3I@JHFIHTcdJga
+offic a	{gX
+offic com	l#I/ZHHTeZJgI
+offic is	{/[4X
+offic network	xBYd]
+offic phon	k*[3b>J?XHA
+offic portal	rHDMCgc
+offic still	v/]HIMJ
+offic too	{1FH_
+offic until	xH_MJ
+oft falsch	x#]XZ
+oft probiert	{X^
+often and	{XX
+oggetto non	{_[
+oggi non	v>J@]KJX]ZJ
+ohne landesvorwahl	{3Y
+ohne neue	vZI[^
+ok and	{/Z
+ok but	q-Z/JM^gI
+ok cloud	t/]
+ok in	xI]
+ok thank	v9ZBJ
+okta can	{7[
+okta reset	{7Y
+okta so	x7]
+okta sspr	r7[
+old and	t@[A_HJZJ
+old build	{1X
+old devic	{HY
+old domain	v4G5GA_H]
+old email	{>^aE
+old enough	{@]HH
+old favourit	{K]
+old for	r/I0[1X5]HFMZdJ
+old job	{>[HI
+old one	a/[@FBJHJIHKHM]OJZE_[hd
+old ones	vHIYZh^
+old password	Z#Z(G-H/G7J:J@DBEDJGJH>IDJJKaLJMbNETJZD[I]J^GbIdJfJg[hh
+old phon	l>^HZaJ
+old protocol	xHIY_
+old sync	{1IH[
+old system	{@[HJI]KH
+old tablet	{#^HG
+old tls	vHGY^
+older than	{1^@EH[
+older version	{bZ
+olvid la	xDZ
+olvid mi	xZ^
+om het	{(]
+om onbevoegd	{TZ
+on #	t1]9]
+on a	h!Y%J@XH^KJNIYZZJ[[dZ
+on aadc	xRYY^
+on advic	{)]
+on again	x!^BYZG
+on all	q-IBZJ]ZI^X
+on an	x<]>JHX
+on and	v#ZHZIZXI
+on annual	{H^
+on at	{U[VI
+on both	xA_PJZH
+on by	xJ[^[
+on call	{9J?JH^ZI
+on connect	x6^HGfI
+on dc	qJaNF
+on domain	r4JJZQY
+on each	xHY
+on earth	{*Y-]HHIJ
+on entra	t1YMYfJ
+on every	{HIJXS^
+on everyon	{)YUJV]
+on fail	{HIZ[
+on file	d*J3a>^?JC]H?OaZJaHhJ
+on for	hDIHEUJVeZF
+on friday	xZY
+on her	v3YK_ZH
+on holiday	x#J>[
+on how	{H]
+on it	x-[>[HG
+on its	t-I?ZB]E[a[
+on laptop	xB]HIMH
+on last	{HEKJZZ]Je^
+on leav	xHY
+on lockouttim	x%Z
+on lui	{=Y^Y
+on me	t*XIZKHVJZZh]
+on microsoft	xSZ
+on monday	r@aZG
+on my	[!I*I-I9[?H@IBHCbHYIJM^OHRJVX[J]J^Ja[b[hI
+on ne	v=[?YHI[[bI
+on new	xHY
+on one	vZYf]
+on onprem	T#H(H)H*H-H/J0H3J4J6_7G8J9I:J=H>J?I@GA]CJDHEbGIIHJIKHMHNYPYRJSJTYUIVGZC[I]J^H_^aJbIc^d_eIfYhH
+on ou	x%^HI
+on our	n5X:XNYTZ
+on page	x7^HHZI
+on password	j&^(J)I-I@IBIDYNIU_VIZY^IdGhJ
+on passwordprofil	{(aHIgH
+on pc	v/^HJgJ
+on phon	{HFg[
+on phone	x>JHYaX
+on prem	X%H(G)I*I-I/a0J1]3I4[7I8J9J:J?I@XBGCJDHE^GJHBIGJIKIN]SHTXUIVHZA[J]J^J_caIbId^fJgZhI
+on purpos	v)[HJPYVJ
+on record	p3_>Z?HC^DYHBKJZJaI
+on reset	l5]8I<]HIZH
+on security	{;Y
+on self	x)EHHUaZJ^Y
+on some	{H[KJ
+on sync	vHGR[YX
+on that	o-I>J?Y@JHDL[Y[[]^X
+on the	L!D#Z(G+E,J-^1F3I4G5J6I7E8F9F:G;]=[>H?Z@ZAGBHCEDZFIH>IDJdKBMFNZPFRaUCWHXJYaZD]Z^[_EbbcIdFe[fFgFh[
+on their	v-IHIV]
+on them	{%IP]dH
+on ther	{CY
+on thes	{LZ
+on this	j#J%H(J8c9[@JBJGGHBMJNJPaVHdH
+on to	q@JHJM]ZHg^
+on tuesday	x@YH[
+on two	vAZ
+on user	{%X
+on vacation	xZ[
+on vpn	x#[HEMIg[
+on with	tHGZ[
+on work	vHJL]
+on writeback	p,[HJdZ
+on your	{:]HIZJ
+onbevoegd gebruik	{TZ
+onboard event	{,HB[eZ
+onboard to	vBFZEeafI
+once a	r*[@X
+once more	v+[B^HIXJZI
+once per	x@Z
+once today	{@Y
+one after	xHIL]
+one already	{K^
+one and	l/^@IB]HJK_MEZH
+one as	xh[
+one at	v@_IJ
+one befor	t/[D[ZG
+one branch	{%]
+one but	{/Z
+one by	{HIK]
+one channel	{:[HI
+one cloud	xA]_J
+one day	q@aHI
+one dc	{JY
+one digit	v3aIJOG
+one for	x2Y=EH^
+one forest	vAZ
+one from	r/ZHIK^ZIhZ
+one has	{NJWY
+one i	n-G>JCJDJHFIGK_OIZFhb
+one in	o/J3J8IA]BIHEKZLJM[U]ZIhX
+one is	l*J+X-I9J?HCbDFHEIGOJZFf[h]
+one it	x-]IJKGZJh]
+one method	j*]HZ
+one more	v?IC_
+one not	o/G>I?J@YBIHJKIM_NIOIZH_Ih_
+one of	e(J)Z-J/Y@[HEI]K]NFSJZ[fZ
+one on	l3H>H@[AZC^DIHDMYO_ZF_H
+one ou	v%a;JFJHJZG
+one password	v@XgX
+one piec	{CX
+one register	x+JDHO]
+one reset	{/]MF_Y
+one so	xhY
+one specifi	xNZ
+one still	{MYZJ
+one that	x-ZK[
+one the	t/XKZ_Y
+one they	{HZ
+one to	{C]
+one today	{@]ZI
+one user	h!J)J*I;Z@HA_BICIDJHDKGNXPGVIZd_I
+one verification	{C[HI
+one was	x/Z@Y_Y
+ones are	x)ZYZdY
+onlin but	{MX
+only #	{*X
+only a	r(Y?Y@JHHX]
+only admin	{^Z
+only after	{H[
+only allow	x?X@Z
+only be	x[Y
+only chang	v@Z
+only change	{IIK^
+only domain	{PX
+only email	v?[HI
+only for	o(G)]8Y?[CJHEP^TJZY
+only forgot	{?HZD[a
+only get	xJ[
+only got	{@Y
+only have	n=[CZ
+only in	v!Y/HHJMJTXZ[gZ
+only it	{>J?IC^HJ^Z
+only letter	xI]
+only method	v?^CIHH
+only my	v>H?HCb
+only not	vHHIZV[
+only one	k*]?]CYHJIJKI
+only password	{(Y
+only peopl	v(J)]*J/JGYPZ
+only phon	xC[DJHI
+only reset	v?I@XCZ[X
+only role	{)Z
+only small	{IZ
+only some	x@ZVYZJ
+only that	{?[HY
+only the	g!X#H+H/I0X=]?I@HC^HEIGJXKZT[ZJ[I_Z
+only tls	xY[
+only user	t=JFYH^dY
+only want	t>Y@JKGZJ[^
+only when	{%XK[ZH
+onprem a	{_Z
+onprem account	v!ZHGT]
+onprem activ	rFZNX
+onprem ad	n/XHX_Zg[
+onprem admin	tHbKIdHgH
+onprem and	v6^HIcJ
+onprem but	r_[
+onprem configuration	lE^
+onprem de	{f^
+onprem desmarcada	{d_
+onprem directory	vdX
+onprem domain	v![/Y
+onprem environment	qcYdY
+onprem integration	oEJHId_
+onprem l	{EY
+onprem n	{dY
+onprem nada	{gX
+onprem nao	{c]
+onprem not	x!]#J6ZTX_J
+onprem ok	{/[
+onprem password	p/HH_NIcZdJ
+onprem pero	{/Z
+onprem policy	t/FH_
+onprem servic	{_Jc]
+onprem setup	{E]
+onprem sspr	v!Z
+onpremisesadminactionrequir in	{EZ
+onpremisespolicyviolation for	{NZ
+onpremisessuccesscloudfailur in	{/Z
+ontem e	{@Y
+ontgrendeld in	{T[
+ontgrendelen zonder	{[[
+onthoudt de	{K_
+onze organisati	{UX
+ook niet	x-ZHHa^
+op #	{3H>^OG
+op connect	xHIR^fJ
+op de	m!J#[%Y-[9J;]>I@JHGXGZIa^
+op het	rb]
+op laptop	{HFM[b[
+op met	{Z]
+op mijn	xMZ
+op slot	t#_T]
+opcao nao	{([?G[Y
+open a	rHZbY
+open for	{1IH^
+open it	{#]
+open the	l>Z?JH^TYWXZG]Z
+operador de	vPadJfI
+operateur de	{P^
+operation fail	r8YAYZJ_X
+operator membership	{PY
+opnieuw in	{(^
+opnieuw ingesteld	{@JB[M]ZI
+opnieuw instellen	q%[@JBYHJZYbY
+option email	x?[DJ
+option for	v*^?F
+option i	vDEH^
+option in	qHBTZ[Y^b
+option is	r(XZJ[Z
+option l	{^Y
+option miss	{?Z
+option n	x([[X
+option on	v<YC[
+option password	vd]eF
+option sign	{<]HH
+option sms	{?Y
+option than	{*X
+option that	{^Y
+option to	l?ZBJHILY[]dZ
+option yet	{*X
+optional featur	vHFd^e^
+opzion non	{(]?H
+or #	{<XO[
+or a	x9[DZHEbZ
+or address	{3ID^HJ
+or an	{:X
+or call	{aZ
+or email	r3G>FDbHJ
+or extension	r2^HI
+or history	o@YHFIHNa
+or is	{Z]
+or malform	x3[
+or more	{HX
+or part	{IY
+or password	l#JIXT]ZJfZh[
+or pattern	r-Z
+or phon	{>YHJ
+or reset	{)XBIH^ZF^I
+or the	{]X
+order a	v>IH]
+ordinateur est	{Ha
+ore fa	{@[
+organisati eenheid	{F]G[
+organisati heeft	{NIW]
+organisation admin	x:[=ZEIP[UIZJ
+organisation configuration	{E^WE
+organisation deaktiviert	xUZ
+organisation has	qE]UZ
+organisation hat	{EZWX
+organisation lack	{WY
+organisation licence	t=Y
+organisation n	{E[
+organisation ne	{GY
+organisation nicht	{dY
+organisation not	f:G=YHJNEUaW]
+organisation password	rEZ
+organisation policy	tHJN^
+organisation rule	xN]
+organisation says	xIFN]
+organizacao nao	{WY
+organizacion not	xWYZJcZ
+organizational unit	rF[GZ
+organizzazion non	xNJW[
+os cooki	{.Y
+os dado	{3]>Y
+os servidor	{MXYX
+other are	vHJV]ZZ
+other but	x(JVXZ]
+other compani	{:ZHJS^ZG
+other do	{)GH[bX
+other in	{)[HJ
+other one	xZIf]
+other option	{*Z
+other peopl	{(X-Z
+otra empresa	{:]
+otra vez	q#[BYHIX]
+ou contain	{FY
+ou desmarcada	{G_
+ou for	xG^
+ou in	{GZ
+ou is	o%ZF[G^HHZJ
+ou n	{G]
+ou name	n-JFaHIII
+ou not	o%^GaHH
+ou path	tF]ZI
+ou r	t9JFcHIZI
+ou structur	xF[
+ou that	xG]
+ou with	vF[
+ou without	xF[
+ou の	vF^G_HG
+ou 名	{&IF]
+ou 研	{FaZJ
+oubli mon	{Z[
+oud wachtwoord	xK[
+oude voor	{HIM_
+oude wachtwoord	vMYhZ
+our ad	t/Y3ZHJ_^
+our admin	m(JS]UZZJ
+our app	{(]ZI
+our company	m:YHDUbVIdJ
+our connect	v1XfX
+our connector	{%]
+our custom	{-ZHJ
+our customer	{:JH]
+our dc	r4]5[HFZIf[
+our default	{NY
+our domain	m-I4[5Y8JHGK]T^cJ
+our email	x3G>Ja^
+our gpo	{@Y
+our help	{B[ZI
+our identity	{7X
+our idp	x7]
+our it	{PXUX
+our login	{7_HJSGTI
+our logo	{H[
+our new	{d[
+our organisation	l:JU]WZ
+our own	r([7^GYHHIHJ[ZI
+our page	{EJc^
+our password	tNY
+our policy	q*]
+our portal	v:ZHJ
+our reset	r/I:ZH]SZZF
+our server	{6]HG
+our servic	{*]?F@X
+our sett	{*^HH
+our sharepoint	{:^HF
+our sign	{7Z
+our support	x%J(YgZ
+our sync	m1^2Z4J8XGIHERJd[f]
+our team	{:[HH
+our tenant	j:_=]HJ
+our university	{7^HI
+our user	m(J)I-J/Z=JE_HHVIZZ]I
+our vault	{2ZHI
+our websit	{HY
+out a	{G[HI^Z
+out after	v#^ZJ
+out again	{#^HG
+out and	xZZ
+out at	{HX][
+out each	{#^HF
+out for	t(X
+out in	v!]#X(JHJe[
+out of	]#F%J(H)J*J-H1X3I4F5]6^8[=H>I?H@FAJBJCIFIG_HJIYJIMGNIPZRZTYVZX[ZD]]aIbJcHdJfJgI
+out on	r#^=^@XHISJ
+out password	{HJg^
+out sinc	v#Z@Y
+out that	{@X
+out the	rJYL[ZX
+out to	{@YHHc^
+out which	xHXIZ
+outag at	{ZGc^
+outag with	{SX
+outbound #	xcZ
+outgo traffic	{cX
+outlook 2013	{HY
+outlook ainda	{HGM]
+outlook and	{MX
+outlook com	v:YHI
+outlook e	{B_HFMF
+outlook fragt	{H[
+outlook keep	vH]MJ
+outlook not	xH[MJ
+outlook password	xBJH_
+outlook pide	{H]MJ
+outlook says	{HXMX
+outlook が	{M[
+outra empresa	{:]
+outra senha	{D^ZJ
+outra vez	x+X@]
+outsid of	x(]GXPJZI
+outsid the	{VY
+over #	x2a9JHGII
+over a	{HZ
+over mijn	{9^ZJ
+overeen met	{OY
+overrid the	{/DHa
+own account	xP]
+own admin	{*[:ZgJ
+own company	v:]HH
+own organisation	x:aEHUHWHZJ
+own password	e(D)Z:G@FBJHFIGJZKHLYNJU[VaZF[J^bdIhH
+own rule	{/Z
+own sign	{7_HHZJ
+p1 and	{=Z
+p1 licenc	x=Z
+p1 to	x=_HJ]I
+p1 trial	{=HH]
+p1 试	{=_ZJ
+pa datorn	xM]
+pa ny	{HZ
+pa window	{b[
+paar keer	x#[HIT[X]ZH
+page and	v+GDHH]]Yg[
+page asks	{HY
+page at	xHJb[
+page befor	{HJbY
+page complain	{WY
+page de	xSZZHh[
+page does	x.Y
+page down	{SZ
+page had	xHI]^
+page i	xH]KG[^
+page in	{H^ZG
+page insist	v[]
+page is	o7[?JHBSXTIXZZabI
+page it	x:Z?[ZI
+page know	{-[DY
+page ne	{+]X]ZI
+page not	h)^+Y-J:Z>Z?YDHVJZI
+page now	v-Y?XHIIIK]X[ZH
+page of	v>JH_ZIaJ
+page offer	{?[aH
+page on	{=JHZbZ
+page only	{?X
+page refus	r)[:YKZZD
+page said	{ZY
+page says	a!J+I-I:J=F?HCJEYNGOXU_V]XIZYbJc]hI
+page show	r+Y.Y/_HFS[ZHbJ
+page sms	{>ZWZ
+page still	{>X
+page tell	t.^=XHHZF
+page the	{(]NZVI
+page to	xgZ
+page want	r.XD_HI
+page with	vDZHZZIhY
+pagina de	{S[
+pagina dice	{D_ZJ
+pagina nao	x+XX[
+pagina non	{X[
+pagina not	{X[
+palavra password	k@[BXHIKZZI
+palavra proibida	{-Y
+pantalla de	r+XHIb[
+par erreur	{!]@ZZI
+par l	q!J&[*D/Z?_]Z^[dY
+par la	{Y[
+par le	t7]cZ
+par sms	xaY
+para a	t@JDJK^VJWZZGb[dY
+para admin	v(F)[*^HJ
+para administrador	v)X*]?J
+para desbloquear	{1[
+para el	xM[VZ
+para impedir	vTZ
+para la	v>YUJWZdY
+para o	v0]HIM[
+para outro	{7XV[
+para redefinicao	xV]
+para redefinir	o(Z?[HHZJ
+para repor	xVXc]
+para restablecer	l(]?[HIVYZG
+para sspr	{DZ
+para toda	xU[
+para todo	vHIUb
+para trocar	{:[
+para usar	{V^WI
+parait il	{@ZZJh[
+parc que	{@JZI^Xh[
+pare feu	xHYc_fJ
+parental leav	x!]HZZI
+parentesi sspr	{3]
+part do	{IZVZ
+part fail	x%Y
+part of	j-J3Y=^G^HCI_VJfJ
+partner company	tHZ
+partner tenant	{:X
+party cooki	x.Y
+party credential	{bZ
+party password	oJ_ZH
+party product	{J[
+pas a	mNZZb[ZaG
+pas accept	t-[?XHIIZKIZYhH
+pas activ	q(JU]V[WIZIdY
+pas active	tVXZGda
+pas aux	x*XIJN]
+pas celui	xO^
+pas changer	vZ[^Y
+pas configur	{V_WH
+pas d	v3Z8[CJHJ[^
+pas dans	v3JGYHHa]
+pas de	l+Z,[3H;X>F?IDJHIOIUZVIWYZIa_
+pas en	x/J0]EYdI
+pas encor	r@ZDYGHHFM_UHW]
+pas enregistr	xD[
+pas l	{5Zd[
+pas la	t=YNZ
+pas le	n(]@[HJZJaYh[
+pas les	m%](]*[D[HHIYK[NIVIZJ
+pas membr	{HJV[
+pas moi	{(Y
+pas mon	v:Z@JIIOZZGh^
+pas note	{Z]
+pas parti	{V]
+pas pourquoi	{Z[
+pas propose	{?^CJ
+pas reconnu	{OXhY
+pas reinitialiser	{ZZ
+pas sur	t([M^
+pas utiliser	{PZ
+pasado y	{K^
+passado e	{K^
+passfilt de	{JZ
+passfilt dll	qJ^
+passphras has	{I]
+passphras of	{2Y
+passt nicht	{6YOX
+password #	t2YKX
+password a	l#]BYHIM^ZFbX
+password ab	{/HJXN]
+password abgelaufen	{>[BFZ]
+password actuel	tZHh]
+password admin	l%H(f)I*JHGPJVGZHgJ
+password after	o/ZHGM[ZHg[
+password again	l#J-J@XBIHJK^NIZ[
+password age	g@]HZ
+password agent	xHJJ_ZI
+password all	rBZH[NYZH
+password although	{HY
+password am	{MX
+password an	{@Y
+password and	]#a(H-G/X:]>JBDDJHDJZL]MIN]ZG[Z]JaGgJh^
+password are	l-F/I7Y@JH]IIM^NZZIhJ
+password as	m@JHIKcLIZB
+password at	b(J-I7_B]HIIIJFKJL[WXZA^Jb]cXhJ
+password attual	vZIh]
+password aufgrund	{EXcX
+password aujourd	{@Z
+password automatically	{=_ZF
+password back	xd_
+password be	x@ZHHKY
+password becaus	h-X:]>XE]HHVXZD^JdG
+password befor	vDZ
+password behalten	{[X
+password belong	{HJd^h[
+password box	p(J-JHGIIKINGZGbch[
+password break	{2YHIN[
+password but	f(I>Y?G@IC]HBIIKIMJNJTX[_bZh[
+password button	q(Z
+password by	pHIIJKIN[aY
+password cambiata	{B]HHMI
+password can	t#XC^DEHJMX
+password cannot	b-J6Y<Y@^HDIZPZZA^]c]dIeJhH
+password chang	g#_)X@IBZLI^BhG
+password change	j/Z@HB_HGNGZF^[gZhH
+password che	{JXNY
+password checkbox	{ZH^]
+password checker	{JY
+password compt	{#Y
+password contain	oHII]ZI
+password contien	{I]ZJ
+password contient	xI^
+password could	v%X6X
+password count	x#Y
+password dans	{%]d[
+password darf	{IX
+password de	v,]H]ZFdY
+password dell	x2XdY
+password della	{H[
+password des	{dX
+password di	v,[
+password did	{/_ZD
+password dies	{(X
+password dimenticata	{ZZ
+password does	eG[IYKXNZZF
+password doit	{IY
+password du	{2XHY
+password dur	{JX
+password e	h#_(I7Y:JHGIGK[MZNXVJZEdZhH
+password easily	{-X
+password eine	v:]BJH]dJgJ
+password eingegeben	x#[KJXHZJ]]h[
+password en	{EY
+password enter	{h[
+password enthalt	{I]KJ
+password entra	{7Y
+password entspricht	q-YNZ
+password erfolgreich	xMY
+password erfullt	xIZNX
+password erst	{@]
+password est	m7[IJKGNEZ[^]d]
+password et	tZIh[
+password expir	j@IH^KDLCZbhJ
+password expiry	{H]
+password fail	r/HHEKXM[gJh[
+password falsch	xhX
+password field	nKIZYbZh^
+password filter	hH[IHJ_ZJ
+password for	b%J(^-J/X2^>Y@_BJDJIJKILYMGNJZE^IhJ
+password forbidden	{(^HH
+password forgotten	{H]ZI
+password from	e#J-H@XIIKaN[ZC^JhX
+password funktioniert	vZ^
+password funziona	{BY
+password fur	v,ZHZZJ
+password geht	vI[KJM]
+password gesetzt	vgZ
+password gets	x-JIZKJf]
+password got	{@JLJZ]
+password has	l(I-X@XBaHYKIMJNHZG^JhI
+password hash	h7JGYHcM^ZD
+password hatt	{KX
+password here	t-Z:YZH
+password history	l5YH[
+password i	c-I7Z@[DIHBIFKbMIN[h^
+password in	a#I%Z(F,_-I6X:[@FBYIHLIM^NHUIVJZF[J^HbJdIeIh_
+password incorrect	xZ_hD
+password incorrectly	{#X
+password invalid	xHX
+password is	U!J#H%H)J-^/G2Y3J6J7]:G=J>H?[@]BaGIHAI[JJK>LIMFSITYUIVHZJ]I^YcJdagJhX
+password issu	x@XHHZ^
+password ist	l@_BXIYKIZDh]
+password it	l!ZHJWZZG_[
+password just	v@ZKIZG][
+password kann	p4Y6[@YE[KJNI[[^J
+password kein	{@[
+password kenn	{>IHXZI[]
+password l	{hX
+password la	x>GH[KIN_
+password lack	x(XHJI^KIZI
+password lauft	tB[L]
+password le	{@[ZJ
+password length	v2[IJ
+password liegt	{7]
+password link	h7EH]ZFb_
+password list	q-X?HZF[^
+password live	r7]dY
+password lost	{H_ZJ
+password ma	xZG[^
+password mais	xZG[]
+password manag	xd]
+password manager	x2XH_ZH
+password marcado	{^X
+password may	vIXW]ZHcY
+password mistyp	{,_HJhJ
+password mit	{hZ
+password more	v@X
+password must	k@XHII^KY
+password n	mH[IIKHLXd^hH
+password ne	o0]N[ZXdI
+password need	rI[
+password nella	vb]d[
+password nicht	j7X@GKIP]VZ^_hI
+password non	j/G0^HJIZKHdJhX
+password not	Y%I/F6J<X@IDJJIL]M[NaUJVIWJ[Y]J^HdIgI
+password noth	xL[ZFh[
+password now	x/[
+password nuova	v@ZBJHIIIKINJZ[]]
+password nur	{@X
+password of	b(])I-J@DEJHdKJLJNJZZ^IdHgHhJ
+password old	{hX
+password on	c(H/]BIDYHJLJMFZX^^dXgI
+password once	v@X
+password onlin	{M_hH
+password only	q/IM]ZH^YgZ
+password onprem	{gX
+password option	t^X
+password or	x<X
+password oubli	t:X>[BJHHZ]
+password page	p7J:YCZDJHHZ]
+password par	{7X@[
+password per	xZY
+password permission	t(JH[
+password pleas	qBJHIZ^
+password polici	{H[NI
+password policy	_4I5Z@IJbN^WIZI
+password problem	xBIZZ
+password profil	{([HH
+password prompt	xBGHYKJZ]
+password protection	g-d0IBJJYKJZI^J
+password provisoir	{@Z
+password provvisoria	{@[
+password que	xK[
+password recht	{%[
+password recovery	{HX
+password refus	v=Z
+password reject	tHIJHNHZ^hH
+password remain	{/Y
+password reset	L%H(:)Z*Y+J,J-I/F0H1J2J3[5[6J7C8H:E<J=]>[?[@CAJBCCIEXGFIIJDLDMGNDPGSZUbV^WbZF[C]E^Ba_bCc[dBe^fYgGhD
+password right	p%^(IHH^[
+password rule	pGZHEI]JZNZZI
+password sap	{H]
+password says	{VJ^^
+password senza	{N[
+password set	n%Y&^HINJZE
+password she	x-II^LZ
+password should	{HY
+password sinc	t-ZHHIIKIZJ[Yg[
+password spray	xHJTZ
+password sspr	{bX
+password stay	t@JHGL^ZI^XgZ
+password steht	{hX
+password step	{@X
+password still	{LYMX
+password stopp	xHGZ_
+password stuff	{G[HJZX
+password sync	e8aBHGdHBIJKIMZVFdHfJhJ
+password synchronisation	{%HH[
+password synchronization	r8]
+password ten	{@[
+password that	f-^H[IJJYKXLHZI
+password the	g-J@IBHC[IIN^ZB]Z^_hJ
+password ther	{(]DYZG
+password thing	vKJZ^
+password this	o@[
+password through	q(Z:XHYKJgY
+password to	l%[@YKIMZhJ
+password today	r@^
+password too	rIX
+password tool	vJ[
+password trop	n-[IY
+password troppo	v-J2YI[
+password twic	v@Y
+password until	{@Y
+password updat	x(YN^ZE
+password user	{LX
+password vergessen	m#J:X@JBIHZKIUZZZ[Y
+password via	x@X
+password was	c-[@IB_HFIZKYNZZC^ZdJhF
+password we	{@Y
+password what	xZX
+password when	qHFKXZI[]
+password which	t/]NH
+password who	xH^
+password why	{HGI]K[ZF
+password will	{ZY
+password wird	k@GHHIINXZ]d]h[
+password with	j(J-F/_@IBYH]IZKFMINYZBgJ
+password without	x@JBGH[I^ZD[J^J
+password work	g/]B^HAM_ZFbG
+password writeback	V%G(J,F/J0X1^2J6H8H<J=G@HBGFXH=IJKHLJNJPXVJY^ZB[J^H_IbJddeefIhI
+password wrong	vhZ
+password wurd	r@IBZK^M[ZI
+password yesterday	x@X
+password yet	xM[ZI
+password you	oZEha
+password zu	rIXL]ZH^[
+password zuruck	{:XZZ
+password zurucksetzen	g(Z:I=X@JUJVIZZaYb^dJfJ
+password が	{%ZHI
+passwordprofil on	{HGg^
+passwordreset microsoftonlin	g.Y7JHGSbZIcafJgI
+past the	x>FH[JYZX
+path contain	{FZZJ
+pattern that	r-Y
+pc and	x/_MI
+pc gilt	{MJg[
+pc guarda	{HJM]
+pc is	vH]dJ
+pc login	{^Z
+pc not	v/Yb[
+pc says	x#Z
+pc still	{MEg^
+pc team	{M[
+pc with	tHFM]ZHg]
+pc で	xHJM[
+pc は	{MZg[
+pdc emulator	v4^
+pdc esta	{4]
+pdc is	{4Z5X
+pede a	tHHIJM^ha
+pede dois	xCX
+pede doze	{I]
+peopl at	{^ZaZ
+peopl can	{)Y
+peopl cannot	x8_GI
+peopl fail	{8]
+peopl in	v([FXGZHIZZaJ
+peopl not	xLX
+peopl reset	v;]ZJd[
+peopl still	xI]LY
+peopl to	qHYVJ
+peopl use	v-_
+peopl who	v-GHHPZV][[
+peopl with	n(J)[*[-I/[8J>J?YC[GXHCIJP^ZH
+per #	{3J>]@]OH
+per 24h	{@Z
+per favor	v#YZX
+per gli	t)Y*_?JHHPJVZ
+per i	{7X
+per il	xMZV[
+per impedirn	{TX
+per l	q2Y9[VYWYdX
+per la	r9YHIM]V]
+per ongeluk	{!^@[HJ
+per reimpostar	r(]?[HJ
+per sms	vC]ZJaY
+per sspr	xDYP^ZJ^J
+per troppi	{#]XG
+per un	{EXZZ
+per user	t=EHa
+perch l	{*XLX
+perdi meu	x>]HJ
+perdi mi	v>[
+perdi o	x>]
+perdu mon	v>Z
+perform password	x=X
+perform the	x%^(G
+pergunta de	x*Z?_
+perimetr de	{GY
+permiso en	{%Y
+permiso para	t([^X
+permissao para	v(X^Y
+permission and	{(Y
+permission for	{HX
+permission from	v;aHE
+permission in	{%X;GHZ
+permission inheritanc	v;X
+permission lockouttim	{%Y
+permission miss	t(]
+permission on	pHJP]
+permission seem	{(IH]
+permission to	j%Z(_;J@IBJHDV]ZHhJ
+permit it	{(GV^
+permitir cooki	{.Z
+permitir que	{[Z
+permitt to	x%Z@JHHZG^_
+pero entra	{/[
+pero not	q3J>J?]HHMZZH[]bZ
+perso il	q>_ZI
+personalizada b2c	{H^ZI
+personalizada de	{-Y
+personn n	{D[
+personn ne	{=[
+peut pas	t@Z^Z
+peut reinitialiser	x=ZU]VJZJ
+peuvent pas	{8ZPZ
+peux pas	o)X3J>[HHK]VJZ_
+peux plus	{>[
+phish email	{HY
+phon and	g(J*a+Z>D?FBaCXDFMHZE]Ha[
+phon are	{3]>IHEU^aJ
+phon asks	{HY
+phon at	x>[HI
+phon authenticator	{>ZHH
+phon brok	{>X
+phon but	{H]
+phon call	q>H?^HGZJa]
+phon cannot	x>JDJH^
+phon contract	x3JH]
+phon died	{>I]]
+phon fell	{3I>^HF
+phon field	x3^HH
+phon for	v>I?YDXHY
+phon from	{HY
+phon has	t3X>JH^
+phon i	v#XD]
+phon in	o3X>_@YHFZJ
+phon is	m*[>[?[HF
+phon kept	{#]
+phon need	v>Z
+phon not	j+Z3F>EDaHEMYaFh[
+phon number	Z+G>GCHDXHbIHOa
+phon on	x>HC^HX
+phon only	x>I?IC^
+phon option	{HZ
+phon or	n3H>HDbHG
+phon sign	xH^
+phon so	{@YD[HJ
+phon stay	{HHa^
+phon still	x#ZHIMZ
+phon that	x>]HIZZ
+phon the	xHHZ]
+phon to	{HGa]
+phon us	x![GYZJ
+phon want	{?XMY
+phon was	p>a?ZHE
+phon which	t>_HD
+phon with	{3Y
+phon without	{3F>^HHO[
+phon work	{HIa[
+phone admin	{/Jg^
+phone and	t>[
+phone app	n(J)I*[>X?]CH
+phone attribut	x3Z
+phone der	{>JHY
+phone est	{3_>I
+phone field	x3[
+phone in	{3Z
+phone is	v>X
+phone mal	{3X
+phone ne	{3H>I?IHHOJa^
+phone ni	{3HD^
+phone number	m>YBZHI
+phone phon	v?IH[
+phone stor	{3[HI
+phone to	{>^HI
+phone verloren	v>Z
+phone with	{>[HH
+photoshop por	{H[
+phras or	r-Z
+pick a	o/Y@]B[HGLZNIZG
+pick another	r-Z?Y
+pick one	{HJL[
+pick security	{*[
+pick the	x(J*]?I@[HF]XhJ
+pick up	{HZMFVX
+pide doce	{I]
+pide dos	r*YCX
+pide la	r9IHYIHKJM]h_
+piec of	v*Z
+pilot group	tHZ
+pin and	{#YHJbX
+pin del	{H]OJ
+pin not	v?HH_I]ZH
+pin of	rH[IZ
+pin setup	{HY
+pingfederat e	{7Z
+pingfederat microsoft	{7Y
+pisz ze	{VZ
+piu tardi	x@[ZX
+piu volt	{X[
+plant in	{aZ
+pleas add	vH^
+pleas call	{HGZ^
+pleas check	xZ]
+pleas clos	{9JB_HGZI
+pleas contact	vHHZ^
+pleas creat	xHY
+pleas disabl	{!GH]
+pleas enabl	{.Y
+pleas enter	{IY
+pleas give	xH^ZH
+pleas help	x#XHIZZ
+pleas order	{HZ
+pleas reset	xHGZ]
+pleas set	{H[
+pleas specify	{H]JH
+pleas unlock	v#^TJ[H
+pleas upgrad	x1Y
+pleas wait	rHFXYb]
+pls unlock	{#_HJTHZJ
+plus #	x-Z3YHJIZ
+plus acce	x>^HH
+plus and	{F[HJ
+plus de	q2X=XHGbZc[fY
+plus le	{X[
+plus sign	v3YFZ
+plus tard	xZ[
+plus the	{-II]
+plusieur fois	{#[X[ZJ
+poczekaj #	{XY
+podac dwie	{*]
+pode alterar	x^^
+pogingen wacht	xXZ
+point at	{A[
+point vers	{AZ_[
+policy asks	xCZ
+policy block	r.YHFN[QZ
+policy but	p*Y/[HJ
+policy control	v5Z
+policy defin	xWX
+policy demand	{CY
+policy does	rHZ
+policy enforcer	pJ_NG
+policy error	pHFJYKXN^ZG
+policy first	{W[
+policy for	j)YHYNEWa
+policy has	vW[
+policy hint	e5dHINH
+policy is	l/[HYJZNGbX
+policy messag	{N[ZI
+policy miss	{W[
+policy not	o)I*aHFN]WGgI
+policy of	r*YNX
+policy refus	vHJN]
+policy reject	{JJN]
+policy requir	tCX
+policy requirement	tNZ
+policy says	p*X@]HHIJKJNZ
+policy sms	{N[
+policy to	xHY
+policy turn	xN]
+policy violation	v@Z
+policy was	xHIK[WX
+policy with	{/G@YHZ
+politica da	{N[
+politica de	l*Z.YHHN]UIW_ZJ
+politica onprem	xN[
+politiqu de	{NXWY
+poner la	{@ZKZ
+poner otra	x@^[]
+pongo mi	{O^
+poor connection	xcY
+pop up	v+YBGD[HZZGaZ
+pops up	q?HBIHGNZaa
+por api	{gX
+por el	v+X]ZcY
+por favor	r#YHZZY
+por grupo	{GY
+por la	x9]NY
+por outra	x:]@ZZJ[Y
+por que	n*Z-J9J@JHIIHKGOIV_Z_[[hJ
+por ser	x3JHIIaKXOI
+por sms	taZ
+porqu la	{/[L[
+port #	t4]HEcZ
+port pour	{*ZHY
+porta #	{cZ
+portabl est	x>ZC]HI
+portal and	x:IH^K[ZEbJ
+portal but	{M^bG
+portal de	{:ZgX
+portal for	{?ID_HG
+portal is	{-IHEZ_dX
+portal ive	xdY
+portal keep	{HJNZ
+portal not	t:ZHHKYMJZ[^IgZhJ
+portal offic	{TZ
+portal refus	vZ]
+portal reset	t!I/H0]HFMHZIg_
+portal says	o-^1_NJSJZJgE
+portal show	{N[ZI
+portal the	{HY
+portal want	{HHI[KGh[
+portal web	xT_
+portatil va	{H^
+possibl for	{(XVJ^Y
+possibl to	p@JBIHcK]dF
+posso reimpostar	{(])I
+posso riutilizzar	{KX
+pour empecher	{TY
+pour l	xDZUGVZW[
+pour la	o9YEZV_WGZJ
+pour le	{2XMZ
+pour les	n%J)Y*[>IDJHIM]PYVZaI
+pour moi	x(X
+pour mon	{V^
+pour notr	{UX
+pour reinitialiser	r(Z?]HHVJZIa]
+pour sspr	{?XDY
+pour tout	xHJUa
+pour un	{HYVIZ[
+pour une	{%[HY
+pour votr	xdZ
+pouvez vous	{#Z9Z
+pouvon pas	{3[:X
+power automat	{HJg^
+power button	{H]
+powershell la	{gZ
+powershell modul	{gZ
+powershell not	xgY
+powershell script	{HX
+pre exist	{%X
+precisa de	{*X=[
+precisam de	{MX
+predictabl password	{-Y
+preferr dc	x4^
+preferr domain	v4^
+prefisso internazional	{3_
+pregunta de	x?_
+prem account	x%J(JHJPZ_]
+prem ad	t!X
+prem configuration	xEY
+prem directory	{_X
+prem disabl	t!Z
+prem domain	x4]HI
+prem integration	{d[
+prem not	x=YTX
+prem noth	{TX
+prem object	r_Z
+prem ok	{/Y
+prem part	{/[
+prem policy	{NY
+prem user	xHZTJ_XdX
+premium e	{=_
+premium is	{=GH^
+premium licence	{=HH[
+present password	tHHKJZChc
+press finish	xBJZ_]F
+press send	xHGXZZHa^
+press sms	{3IOJa_
+press the	{HIa[bX
+prevent from	{XX
+prevent password	{FZ
+prevent the	n,XH[KIN^ZIbYhJ
+prevent unauthoriz	pTZ
+previou #	{KY
+previou one	r>GMZO[gZ
+previou password	j#^@JHDK_NIZJg[
+previou phon	v>aHD
+pric page	{HY
+prima della	{HJ]a
+prima di	{@ZHIb^
+print operator	xPZ
+printer does	{HY
+printer doet	{H]
+printer want	{HX
+privat e	v3_>YDIHF
+privat email	p3[>]?JDZaH
+privat mailadress	{?X
+privat mode	x.Z
+privat one	{@]
+privileg account	v*ZPX
+privileg ad	xPZ
+privileg authentication	{(^*JHHPJ
+privileg on	{%J(JP^
+privileg role	r)^*]HIPJ
+privileg to	n(Z
+privileg user	x(J*]HIPZ
+privilegiada onprem	{P_
+privilegio insuficient	{(Z
+prob poczekaj	{XY
+probeer het	{@[
+probiert jetzt	{X^
+probleem met	xBJE[Z[
+problem between	{c[
+problem de	tBHZ^cJ
+problem reset	x=XSX
+problem with	mBIE]Z[
+problem z	{ZXc[
+problema com	{EY
+problema con	vE[
+problema de	qBJZ]c[
+problema di	{BIZ[
+procedura guidata	x,Ze]
+process request	xHFSaZC
+product name	v-]
+product on	{JY
+profil pictur	{HZ
+projector remot	{H[
+prompt appear	x+aHH
+prompt every	x>JH_
+prompt for	j*ZD[L[
+prompt not	tHZ
+prompt to	q+YDIHYLZ
+properly set	tEZ
+propria password	{^Y
+prossimo accesso	{LZ
+protect group	tP[
+protect with	{H]
+protection block	{HJJY
+protection l	{-[
+protection proxy	{-Y
+protection was	{-[
+protocol on	xY[
+prov their	{XY
+prov who	{DY
+prova p1	{=_HJZI
+provato a	{XY
+provid for	xHJN]ZJ
+provid some	{H[
+provider does	{HZ_I
+provider keep	{7]HG
+provision agent	j0bHF
+proximo logon	{LX
+proxy address	{H]
+proxy servic	tHHc_
+proxy sett	vH_]J
+prueba de	x=^BZZJ
+przy zmiani	{h]
+przychodzi na	{>Z
+pta agent	{0DHa
+pued cambiar	r^]
+pued restablecer	p![(J=YVXZGcY
+pueden cerrar	{B]ZJ
+puedo entrar	{DIZa
+puedo restablecer	t(ZVJZZ
+puedo verificar	{>X
+puedo volver	{K]ZH
+pulsant e	{(Z:[
+pulsant reimposta	{(Z
+puo cambiar	v@]^Y
+put a	v@[ZIcY
+put in	r3Z>IDZHJK]ZI
+put it	v8]HJJYU]ZI
+put my	{IZOYhJ
+put the	r@JHIKXPZ][h[
+puts it	{EX
+pwdlastset igual	{gX
+pwdlastset nor	{%X
+qr code	x>HHbKIXJaH
+qu administrateur	{(X
+qu il	x+]DIOZ
+qu une	{C[
+qualquer senha	{NY
+quand je	xZ[hZ
+quando la	{ZGh]
+quando posso	{X^
+quanto dura	{T]
+quarter of	xHHRZa[
+que a	rNXdZh^
+que c	{3ID]HIO]
+que ce	xOZh[
+que dar	{*Y
+que e	x@[I[KX
+que el	x*X3[
+que es	{-YI[
+que esperar	v9J@_X[
+que esta	{-[OZ
+que invento	{N^ZJ
+que j	rI[KZMZh[
+que ja	v+XK]
+que je	m#J+[-J9J>J?J@FBICZDIHHIJKXVZX[[]]Jh^
+que l	v>I?]C[TZaJ
+que le	r3X?Y^XdZ
+que les	{+]H[KJ
+que mi	{D[VY
+que mon	xCXD]
+que nao	p3J>ICXDJHHIHKHOZVYZ__ZaJhZ
+que not	n9H>ICZDJHIIHKGO[V^ZY_YhZ
+que numero	{3IO^
+que o	v*XEY^[
+que reiniciamo	{B]
+que se	v+Z
+que ser	{:]K]
+que soit	{NZ
+que sou	{D]
+que soy	x9JD[V]
+que tengo	{[Yh]
+que tenho	{[Zh]
+que todo	{-a9I
+que ya	x+XK]
+quel numero	{>]
+quel que	{NZ
+quella di	vKZMZ
+quello registrato	xDGO^
+quelqu minut	{M^
+quer um	{C[IZ
+queremo que	{+Z
+query sam	xQ[
+questa password	t-XKY
+question and	{?ID]HJZI
+question can	{DXHY
+question for	t(J*^?G
+question secret	x*E?a
+question vanish	x*^HJ
+qui n	x;YZ[
+quier la	{M]
+quiero desbloquear	{?I[[
+quiero otra	{@[
+quito el	{4[U[
+r d	tFbHJZJ
+r2 domain	x5Z
+radio button	{[Y
+rais the	{C_DJ
+rais to	{I^
+raison d	{EY
+ran out	v#I9I=_HFRFSJXJ]_
+random str	{KZ
+rano i	{@Y
+re added	x8[
+re enabl	{!]BZ
+re register	r+[CIDEHX
+reach a	{4X
+reach ad	{0XdX
+reach entra	{HIc^fJ
+reach me	tD]HHKIa]
+reach microsoft	{cZ
+reach on	xgZ
+reach the	q/HHIJYM]aXbZ
+reach your	{cY
+read any	{6[>^HD
+read it	xHJZ_]J
+read only	{%]2I_J
+read that	tE[
+read your	{H[
+reason is	{HINGZa
+reason that	x3ZJY
+reboot and	{fX
+reboot the	vHFf]
+receb o	{>XaY
+recebo o	vaY
+receiv a	p(JH_ZJ
+receiv not	{HGV]Z[
+receiv on	{aZ
+receiv the	r>Ya[
+recent ones	{K]
+rechaza la	{N]ZH
+rechaza por	{-[KZZI
+rechazada en	{/]
+recht fehlt	{%[
+rechten om	x%Z(^
+recognis by	{MX
+recognis every	{K]
+recognis when	{KHh^
+recoi pas	xaZ
+reconnait pas	{:Z@Jh[
+reconoc mi	{:ZZJh[
+record is	v#F>[HYTJ
+recovery email	{>[
+recovery info	{D[HJ
+recovery key	xHY
+recovery method	xD]HJ
+recreat in	{_[
+recuperer mon	{HJZ[
+recupero la	{>_ZG
+recusa a	{N[ZH
+red cross	qI[S[ZGeYh]
+red says	xIXhX
+red sms	xBIHII[Za]FaJbJhJ
+redefinicao com	{BZH[ZI
+redefinicao de	q(JHZU[ZI
+redefinicao nao	{ZYfX
+redefinir a	o(YBY
+redefinir minha	xHZZX
+redefinir nao	{[Z
+redefinir not	{7X:X
+redefinir senha	t(XbZ
+redirect to	x7_KHZH
+reecritur a	x8ZdZe[
+reecritur du	xZHd_
+reecritur est	xHZYYfX
+reecritur ne	xG]ZIdIf]
+reecritur non	x%]HJfZ
+reessayez plus	xZ[
+referenc account	r#Y
+referenc to	vHZ
+refus a	{QY
+refus although	x-]IFKGh]
+refus and	{@JZ^
+refus any	{@]ZH
+refus as	t-[?[HGIEK]
+refus becaus	t-XK]hJ
+refus by	o%Y-J/[HJI[JJKJN[
+refus car	{I[
+refus cooki	x.Y
+refus it	q/]JYKZZH
+refus lors	{%_ZGdI
+refus me	{)^ZG
+refus sinc	t-^=^IIJJSJ
+refus the	n/[HJJ[_JdJe[
+refus to	{KY
+refus via	{NZ
+register again	v+[
+register an	{D[
+register any	x+Z
+register befor	rCaDF
+register but	vCY
+register for	h+X?JD[H[VI
+register he	{+Z
+register in	xJY
+register is	x?_DIUIVI
+register my	v+GD_
+register one	{3JC[DFOX
+register only	{+HC]DJ
+register phon	{>Z
+register policy	{?JC[DJHJ
+register the	{CZ
+register to	{D[UI
+register user	{H[
+register when	{+Z
+registr para	{DX
+registrado para	{DZ
+registrado y	{CZ
+registration not	x+^HE
+registration of	xHY
+registration page	r+ZDGH^
+registration prompt	r+YDYHI
+registration screen	x+]DHHH
+registration step	{D[HI
+registration wizard	{+[DG
+registrato e	{CZ
+registrato per	xDZ
+registrei para	{DX
+registrerat mig	xDY
+registrierung aufgefordert	{+Z
+registrierung erscheint	{+]DJ
+registrierung fur	{+JBZDY
+registro registrado	{+EDaHI
+registry keys	{YY
+regl de	{GXKIN]
+rehir with	{_]
+reimposta password	qHJb_
+reimpostar la	qBXHXZY
+reimpostar un	{(])I
+reimpostata dal	{g^
+reimpostazion della	vNJUXWY
+reimpostazion non	{ZYf[
+reimpostazion self	{H]VG
+reinitialisation du	{VY
+reinitialisation echou	{UIZ_
+reinitialisation en	x)[HXUZZJ
+reinitialisation est	vP[UXVJ
+reinitialisation n	{VXW[
+reinitialisation refuse	{=]HIZG^X
+reinitialiser dans	{7X
+reinitialiser le	r%Z(ZBJZHa]bY
+reinitialiser mon	xBIHZZZ
+reinitialiser seul	{U^
+reinitialiser votr	{EY
+reject as	x-ZIX
+reject becaus	r-JI_
+reject by	r/GN^
+reject it	o/]ZHhZ
+reject my	vH]ZI
+reject reset	{J]
+reject the	r/JM]NZhH
+reject with	v-Y
+relat to	{%X
+relatorio de	{+FD]HZ
+remain as	{/Y
+remain lock	{TZ
+remain valid	{HZ
+remember it	{HIKJZFh_
+remember my	pH][X
+remember password	v-IHIKa
+remember the	t@JZJh^
+remember what	{Z]
+remot call	kHHQ_
+remot desktop	xH_ZH
+remot sam	mHHQ_
+remota limitada	{QY
+remoteaufruf an	{QZ
+remotely and	{QZ
+remov an	{>H?JH^
+remov and	v8[>JHHV]Y]cF
+remov from	x?[HI_Y
+remov last	{4Y
+remov the	r%[9GHCJ^X^_Z
+remplacer tout	{@]
+renam a	{F[HZ
+renam the	{FZ
+renew it	{KYZX
+repeat lockout	{#Z
+replac it	v@^
+replac the	{bZ
+repond pas	{0XIJN[
+repor a	{VY
+report a	{HJZY]Y
+report that	tHGZ_
+report the	xSZ
+request could	{HFZ^
+request for	xH_SGUHVIZJ
+requir authentication	x][
+requir chang	xL^
+requir for	v0]=FdY
+requir licence	m=]HHeZ
+requir method	xC_DJ
+requir p1	{=X
+requir re	{+Z
+requir screen	{+[CIDYHI
+requir secur	{<[
+requir two	vCXDJHY
+requir user	x+Y
+requirement are	{NX
+requirement not	rI_NE
+requirement of	rNY
+requisiti di	{IY
+requisito da	{N[
+requisito de	rI[NZ
+reserv character	rF]
+reset #	xgZ
+reset a	i%I(^)J?]H[MGZE
+reset access	xPX
+reset ad	{/Z
+reset again	x@_BZZD
+reset agent	{0JZIf^
+reset all	xGZ
+reset an	v(_)E*EH[PJZE
+reset and	p(I3]HGV[ZZ]ZbJ
+reset any	{)Y=]ZJ
+reset are	p!Z0[@]HIJYPJZH
+reset as	v5[DXdX
+reset asks	{*[?JCXHJ
+reset at	m@XHJb_
+reset attempt	rHJXZ^Z
+reset becaus	{5XZ[
+reset bricht	{HJN[Z^
+reset broken	{1XZY
+reset but	l3XHJJZLY]Z
+reset button	r!I(YHJZ_bI
+reset by	h(J)]*I?Z@_DILYUYVZWHZD]Y
+reset cannot	t__
+reset cloud	{/Jg^
+reset come	x4YfZ
+reset complet	{B[ZG
+reset configuration	xEZ
+reset did	{#Y
+reset does	t3]7YHHOJZI
+reset done	tBZZYg]
+reset email	t3Z>G?JH_MHZHaGgZ
+reset enabl	xUY
+reset ends	p!ZHHN[ZY
+reset error	r/JWY_]
+reset fail	X![%H(E)H/F0[3J4J5[7H8X:G;Z=G>J?G@IBGCJDHEZF[GGH@JXMIP^QXRXSGUGVFWIXI[J]J^ZaJbEc^eXf^gI
+reset falha	{!Y
+reset flow	x)X:JZ]
+reset for	a!X(Y)Z8X@JDXEFHJPHU[VEW[X[aXdI
+reset from	k-J/IHFJ^NYP]ZJ_HbZ
+reset function	{U]
+reset get	xJY
+reset gets	{JYc]
+reset give	{ZJ^[
+reset go	{7XB^fE
+reset group	vHGV_
+reset has	q=]SJUZ
+reset her	p(J:YZZ
+reset here	xWY
+reset his	q@JB]PYZH
+reset im	{:X
+reset impossibl	{4^@JHJZJ
+reset in	d%^(C)I/I1^7^=J@[BEHIMDPJSZUGVHZB][_JdYgb
+reset is	_!H(F)^*I/J:J=F>F?I@JBGDJE[GJHZJ[PISJUZVXWH]]fIgZ
+reset issu	xBIHIZ_
+reset it	h(H)J+X@^BFDIHDKZNJUZVIXJZ[aJh[
+reset just	{4YZX
+reset klappt	{Z]
+reset lauft	{>]BJc[
+reset link	g!J:YHXUHZ^aIb]
+reset mehr	x1Z=[
+reset menu	xdY
+reset method	{*H?[
+reset mfa	xH]
+reset must	{dY
+reset my	^(A*[>[DJKJMYV]Z]a[bH
+reset nicht	v?[UYZJfY
+reset non	{=_ZF
+reset not	Z![#]%J(D)a*J/I0Z1J3J7Y>J@FBCCJDFGJHAJJKHM^NIPISGTIUEWYYXZZ[]]I^I_JaZbEcJdIg^
+reset now	tDY^X
+reset of	p%G(^/J7J8Z:I>HHXPYZHd]
+reset off	{UX
+reset ok	{B]MXZI
+reset on	m!I(X=XHDZHb_gX
+reset onlin	{#Z
+reset only	tTY
+reset operation	x%XAXZJ_Y
+reset option	qHFU[b]
+reset other	v%H(c?HHJSJVEZI
+reset page	V#I%J(D)X*^+J.^/]3J7_8J:Y>G?_@HBFCJDHEJH[IXJIKXNGO^S]UCVFZ>[I^IdIfIgGhI
+reset password	U%a(a)H7J=I?J@FBEDHGHHGKHLJMINIPISYUHVJWZZJ[H^FbedIgGhI
+reset permission	{(IH]
+reset policy	e(J)F*aHGNFSJUIVJWcZJgI
+reset por	{gX
+reset portal	rS^ZJgJ
+reset problem	{BIZ^
+reset refus	q!^7YZJdZ
+reset right	x0];Y
+reset says	l![=XUJZJaX
+reset seit	{X[]]
+reset servic	h(JBEHHUJZEc[eaf]
+reset show	{HHU]ZY
+reset sinc	x#Y+[
+reset site	v.ZS[
+reset sspr	{UX
+reset still	v>]Z]bI
+reset stop	{A]
+reset stopp	q0Y=^HGR^]FfJ
+reset succeed	{BZ
+reset successfully	{BY
+reset that	v*XJY
+reset the	])I*I@ZB_KJPZVJWX[J^JbJ
+reset their	g(G)Z*Z:X@IBIH_UYZD^IfZ
+reset themselv	v)^HIVZ
+reset then	xD]HJZG]XdY
+reset thing	{@YDX
+reset this	q(]
+reset thos	{@[ZH
+reset through	mN[ZJgZ
+reset to	v/YK[ZG
+reset today	t@IBYHJS^ZXaJ
+reset too	t/IS[XYfX
+reset trie	{XX
+reset unsuccessful	xBGUIZ_
+reset user	o(J*]1[?ZZG
+reset verweigert	{;]
+reset via	p/H5^MZZD^[g[
+reset want	t>_CYHGaJ
+reset was	r)ZMZUHW[ZH]X
+reset went	nBbZD]HbI
+reset which	{(CH_
+reset window	vH]ZGbZcE
+reset with	pHJL]
+reset work	e%Z@_HAJXSIUIVFZY^_bIfY
+reset you	{H[
+reset your	c(I)I7I:Z>Z@ICYDXE]H[VYZD^IaY
+resetowani hasel	{UY
+resetowania hasla	t(GDZU^ZG
+resetten lukt	x=]ZY
+resetuj haslo	xb]
+resolv the	{4]HG
+resolv this	vdY
+resourc forest	{AYG[HG
+respect pas	tIZNY
+rest of	{)YV[
+restablecer a	x(_VI
+restablecer contrasena	oHHZIb^
+restablecer en	{7Y
+restablecer esta	{(Y
+restablecer la	p(XVXZIcY
+restablecer mi	vHYZZ
+restablecer not	{[Z
+restablecido su	{BXM]ZH
+restablecimiento de	tEYH[U[VGZJ
+restart adsync	{HIf]
+restart help	{9HHEf_
+restart of	xf[
+restart the	v+YB^HJfG
+restaurado de	{6_HI
+restor the	q6Z_Y
+restrict client	oHHQ^
+restriction prevent	rN_
+restrictremotesam is	{QZ
+restringir client	{QY
+result reason	{/Y
+retour de	{!^
+return #	xS]bJ
+return an	r&XHEc]
+return by	x&X
+return from	x![
+return to	t>YHGK^ZJbZ
+review the	{HY
+richt ich	{H^
+richtlini von	{*Z
+riconosc la	x:[ZIh]
+ricorda le	{K_OJ
+rien ne	{Z]
+riesco a	tZ_
+riesco ad	{!JZ[[^
+rifiuta tutt	{@Y
+right away	v@bNJZE
+right but	vO[
+right for	xE[WG
+right in	v%Z(ZHJP[SJ
+right is	{;Y^Y
+right miss	x%_HJ
+right not	{;X
+right now	xHZcXhX
+right of	x%Y;^HF
+right on	rH^P[dH
+right one	{KIh[
+right to	o%_@JBIHH^^hI
+ring when	xaX
+riprova piu	x@[ZX
+rispetta i	t-XN]
+robot o	{9]HJ
+role and	{)[*[CIHHZJ
+role are	x(H)^HX
+role can	{)[-IHX
+role cannot	t)]
+role holder	r(G)aHF
+role i	{)[
+role is	x(aHDIJ^J
+role not	{)[
+room panel	{HZ
+root password	{H^ZJ
+rotat the	rH_
+row says	{]Y
+rpc server	r4cHJfI
+ruckschreiben bricht	{4[HDc]
+ruckschreiben geht	v1YFYZJf[
+ruckschreiben nicht	q5X=]PZY]ZHdJeZfH
+rule and	vN]
+rule exclud	{GY
+rule for	vG]NIcI
+rule is	{KIN[
+rule not	vGZHIJZN]
+rule of	{GYNY
+rule on	xHJN]
+rule so	xGZ
+rule that	{*ZPJ
+rule ther	{/Z
+rule was	{BXNY
+run for	{H[ZH^]
+run out	xZZ]Z
+run the	x%I0ZH[
+runn on	vR[fI
+runn the	xB[dJfZ
+ruolo di	{*X
+s est	x#]HJZ[
+sa jaki	{9]
+sa mycket	{9]
+sager att	vK]O[dZ
+sagt das	t-[IJKZ_XdZ
+sagt die	tC]DII]O]W]ZE
+sagt er	tE]IZXY
+said not	v/[J[ZJdI
+saknar behorighet	x%](]9JHJ
+sale el	{3ZaH
+sale en	{K]h[
+sam call	vQ[
+sam remota	{QY
+sam remotely	xQ[
+same anchor	lA^
+same as	q@GBIHJIJO]Z_[I
+same day	t@aNJZF
+same immutabl	{AZ
+same ms	{AX
+same name	{_[
+same password	j/^@HKcNJZAdH
+same problem	{ZY
+same str	{/Y
+same user	q@^A]HHZE_Jg]
+saml login	{7_HFZIbI
+samr harden	{Q[
+sandbox tenant	{H[WX
+sans #	{3^>JOH
+sans cess	{H]
+sap is	{#DH_
+sap password	{H^ZGbJ
+sap user	{#DH_TJ
+sas invalido	{RZ
+sas token	{R^
+satisfy the	t@ZNX
+save money	{=[HH]If]
+say how	{H]
+say my	{HIOYZJh[
+say that	{N[
+say the	xHIh^
+says a	{@]NIdX
+says access	x%J(YHZ
+says account	x#X
+says an	{Z[
+says ask	{V[ZI
+says authentication	{HX
+says but	{HHNXV[
+says cannot	{#YH[
+says choos	v-[
+says contact	xEFVIZ^
+says cooki	{.X
+says current	{h[
+says disabl	t!ZHIUZ
+says enabl	v!X;X
+says fine	{TY
+says go	{:]
+says he	xKZ]Y
+says i	g+J.X:^@JC[DYHIIYZF
+says im	t(FDYV^
+says it	g!E-Y6Y=H@JEJH]IINJOYZC_]d[hZ
+says its	m-]1ZHHIHKZU[XJ
+says licence	{=Y
+says lock	m#YT]
+says my	d!X-]CYDIE[HZNXZB
+says not	a#J)Z+I3F:X?J@HCYDFHBIXJYK[N^UJVGWIXGZ__JaJbJdJ
+says one	r*[
+says our	v:J=[HHU]
+says password	l@XIXZIdY
+says reset	tZ_dX
+says someth	vbZ
+says success	{/[
+says that	e-I=XEZKJO_ZD_X
+says the	^#]-H/J7Y:I@EBJE^IcKGTJUXVIWYXZZ@dZ
+says ther	tG]cXdI
+says to	{VY
+says too	vIIK^OJXYZJ
+says try	v-J@JIJX_ZY
+says user	vH[]X
+says weak	xI]
+says wrong	q/[OXZZhH
+says your	r:JEJVXZJc^
+sbagliata ma	{h_
+sbaglio la	{@Zh[
+sbloccato in	{#JT[
+scaduta la	{=_ZH
+schermata di	t+Xb^
+schlagt fehl	q6Y8YZ[
+schon mal	vK_
+schon was	{9a
+schon wieder	x@^
+schon zu	{-^KI
+school account	x3IDZMY
+schrijft hij	{G[fZ
+schrijft niet	xY[
+schusestrongcrypto miss	{YY
+scop filter	{G[
+scop for	{GZ
+scop is	{V]
+scop of	oGY
+scop to	xGXVY
+screen imag	{bX
+screen is	p+E>]H]bJ
+screen just	{b[
+screen not	r+_HEbY
+screen notification	xbY
+screen reset	qb^
+screen says	vHII]
+screenshot attach	{Z[
+script powershell	xgZ
+scriv piu	{Y[fZ
+sdprop keep	{P[
+se acabo	{=^
+se activo	{dZ
+se administra	{d^
+se aplica	{*Y
+se cae	xHXZ]eZ
+se connecter	xBZZ[
+se ha	{BXM]ZH
+se pued	m![4Y6ZBIHJI[VJZE_JcXf[
+se quedo	{>]HI
+seamless sso	xH]
+season and	{-^KJZJ
+seasonal staff	{DZ
+sec question	{?^HH
+second attempt	{B[ZJ
+second chang	q@]
+second check	{@JCaDJHI
+second forest	t8_HHZF
+second monitor	xH^
+second phon	{+J>ICIDJH^
+second reset	v@_ZI
+second screen	{BJHI]^
+second time	r+]@ZB[HF
+second try	vZ[
+secondo il	{][h[
+secondo la	{-[IY
+secret expir	{H^
+secret of	{2[
+secret question	{?]HJ
+secretary give	{g[
+secur channel	xHJY]
+secur ldap	{<[
+security account	{HIQ[
+security answer	{X[
+security baselin	mHHQ^bZ
+security info	c+^>Z?[C^IIZJ
+security key	x?[ZJ
+security question	d(H*c?GD[H]ZI
+security reader	{(^HI
+security tab	q;_HJ
+security team	v%[HGY]
+see a	t%XO[ZJ
+see an	v%X
+see how	{H[
+see my	{(H-JH_ZE
+see not	{ZZ
+see the	q#XHXI]LZNJZI
+see what	{HFN]ZG][
+see your	x!Y
+seem to	o-_HFKYaY
+seen too	x-_
+segun el	x]Yh[
+segun la	{-[
+segundo a	{-Z
+segundo o	{ZJh[
+segundo que	{C_
+sei nicht	xI[V_ZE
+sei zu	{-Z
+sein password	pB[VZZG^^
+seit dem	rBZHJZJf_
+seit der	{#]%[
+seit heut	xZ[fZ
+seit will	{>Z
+seitdem kein	{=[
+selbst zurucksetzen	t)XU[V]ZI
+select for	xG^HI
+select group	vHJV]
+select on	xHJL[
+selectiv password	vG^
+self chang	{HH^^
+self reset	n(H)c?JHFVHZC^]
+self servic	V!J#I%H(F)Y*I-J/J0J7I:I>J?I@IBHDYGIH_KILHMINJPJTXUaVaWIZ_[HaXbIcFdGfBgJhJ
+self the	{^[
+selfservic voor	xUaVI
+sem #	x3^>IOG
+sem mais	{B[N[
+sem opcao	{CZ[Y
+sem permissao	{^Y
+sem suport	x1X
+sem writ	x8]HGc]dJ
+send code	xHIXZaY
+send me	q7[H^aE
+senha ante	{KX
+senha atual	vh]
+senha contem	{-[IY
+senha da	x2X
+senha de	vHZK^UIZH
+senha do	q,[H[K]ZFdX
+senha e	p@IK[N[ZJd^
+senha errada	{hZ
+senha esta	xUZ
+senha foi	{BXM^ZI
+senha mas	{LXZE[^
+senha muita	{#ZXI
+senha muito	x-Z
+senha nao	i0]@JDJHZKGNZZY
+senha not	{6Yd[
+senha nova	rBIHIIXKENZZZ]^
+senha o	{gX
+senha provisoria	{@[
+senha que	{JYN]ZJ
+senha velha	v#ZK[
+sent me	v?[
+sent to	p+Y7Z>YHH
+senza #	x3_>JOI
+senza scadenza	xL[
+senza writeback	{8]
+serv l	{H]
+server 2003	m(J5eHGSJVJZIcJfH
+server 2008	q5]
+server activ	{6Z
+server and	q4XHCcZf[
+server cannot	oHIYYZI_[
+server clock	{RX
+server connect	vHHRYc]
+server di	xRX
+server from	{6Y
+server geht	{R[
+server has	v4Z6]HGRHfJ
+server hat	{HIRXcY
+server in	v4_HFfY
+server is	i4YHHRZcHdJf_
+server ist	{fZ
+server lost	x4]HJRI
+server need	{HGM]
+server nicht	{4[d[fI
+server not	k6^<YHHQZYZcHfI
+server of	{7_HE
+server only	{0Y
+server operator	rP]
+server policy	n5]
+server reboot	{fY
+server room	{H]
+server take	{M[
+server that	{RZ
+server the	{1IHZ
+server think	{6XR[
+server time	tHXR]
+server to	vHZ
+server too	{YZ
+server was	q4JH]MFcZfZ
+server with	v6[H[
+serveur connect	rHHRZc]fJ
+serveur de	{RX
+servic account	g%_,[0_2[BJMYPJVHZI^I_IcJeGfH
+servic adsync	xfY
+servic befor	{H_]GfH
+servic bus	fHCY_cd
+servic cannot	xHJZI__dHeGfI
+servic chang	{@XVJ^Y
+servic de	x2XUJf^
+servic desk	o(_*]3J>[?F@YHDL[ZH
+servic did	{fX
+servic does	{fZ
+servic e	{U[
+servic est	x)]HJUZfZ
+servic fail	v0[HGcJ
+servic for	vUHd[
+servic has	{dXfX
+servic health	{SY
+servic is	lIYSZcJfZ
+servic microsoft	xSJf]
+servic not	lHER[f]
+servic on	{fX
+servic password	d(J)I=[@JBCDXHXSYVZZ]^Ga[fI
+servic principal	x(XH]
+servic reset	a(I=GBYHaPJTYV]Z^cIdJfF
+servic start	{B^HEfI
+servic stopp	tHGf]
+servicebu window	kHIcb
+servicio de	x2[dGfZ
+servidor connect	p4JHFR[c_fH
+servidor de	v4XR[
+servidor entra	{HJRJcIf^
+servidor restaurado	{6_HI
+servidor rpc	{4_HI
+servidor tls	{Y[
+servidor web	{H^
+servizio adsync	{fX
+servizio di	{2YfY
+servono dodici	{I^
+session timed	{HH]]
+set a	g!Y(G7Y<Y>X@[BXHFIJKGNJW]ZY[J^H
+set adsyncaadpasswordresetconfiguration	{EGHHd]e[
+set adsyncpasswordwritebackpermission	o%bHG
+set azureaduserpassword	{gZ
+set but	x%XbX
+set for	{G]HJWY
+set his	{KY
+set in	x/Y
+set it	q@[HFKaZD^XdY
+set less	{@Y
+set msoluserpassword	lgb
+set my	x@[
+set on	o@ZHJQZ
+set password	q%[(b<]@IBGHBJ[KGMJZF^IdJhJ
+set so	vZJ^]
+set someth	{E]
+set the	j%Z(Z@JH_KYZDfY
+set this	{@Y^Z
+set to	g%JBGHXLZPXZJ^]
+set up	]%Y*J+a-J3I9I>H?[EXH_IJKIMJNJVaZE]J^JaHfJ
+sets a	{&YZZ
+sett are	{(IW^
+sett for	r%XCJH_QX]JcJ
+sett network	xQX
+sett new	{]]
+sett of	r<aHHZH
+sett the	{@GH[ZY
+sett to	{HJU]
+sett up	{WY
+setup page	{+XDY
+setup the	{H]
+setup thing	{D]HJ
+setzen des	{&Z
+seul les	{P[
+seul method	{?ZHJ
+seulement deverrouiller	{[X
+several time	x#^HJTG
+shar calendar	{HZ
+shar login	{HEZF^a
+shar mailbox	oHY^Z
+sharepoint says	xH]
+sharepoint site	xHX
+she can	vBXLZZI
+she cannot	vZ[
+she change	{@JBI]]_Y
+she could	{BZ
+she enter	x3JKXOXhY
+she forgot	{Z]
+she gets	{NY
+she got	{BX
+she had	x#ZKZXI
+she has	vCED_
+she is	x9J>[B]HGZH
+she left	{![_X
+she logg	{#IBZhY
+she not	{DY
+she pick	x@XB[IYNIZG
+she still	{!Y
+she think	{-II[
+she tried	{ZX
+she typed	{3[aJ
+she was	t>IB[HHKJV]_Y
+shop floor	{-X
+shorten the	{2ZHGX]
+should a	{HFM]ZJ
+should ask	{:]HHVX
+should be	t!EH_
+should i	o8JKYZ]d]
+should not	{HY
+should turn	{:Z
+show #	xO[
+show a	n+]HBIXNZS[ZZ
+show abandon	{HF]_aI
+show an	m/_C[HES]V[ZI^I
+show as	v0X
+show failur	{H[ZJ
+show for	{+[HJ
+show it	{?XJ]ZJ
+show none	{HHU]ZY
+show not	qMYb[
+show noth	{HX
+show on	xHY
+show someth	vbY
+show the	kHXOYR[ZJbYdI
+show up	l>JHI[Z]Ja]bY
+shut down	r!^>[HHfZ
+si blocca	{HHZ]eZ
+si e	r+[@XDHHGZ]fZ
+si pued	{V^
+si puo	v@]I[
+sich an	{ZY
+sich nicht	p)X6X
+sicurezza non	{*]
+side fail	{/X
+sie do	{D[
+sie ein	v-^@II]KZZG
+sie es	t9J@XXZZ]
+sie haben	q+Y@ZX]ZJh[
+sie konnen	{CZKX
+sie nicht	x*Y3Y?Z
+sie nie	vOXZ[h[
+sie sich	{ZY
+sie sind	xV_
+sie z	x4]OY
+sign and	g<_
+sign encrypt	{<X
+sign in	R!J#I%J(I)J+],]-F3H4J6J7b8J:H<H=H>C?E@DAJBICIDDFYGHHcIDJIKGL^M]NGPJSITbUIVIXI[^]H^FaCb]cIdHeJfIgH
+sign on	x7^HIZI
+sign up	rD_HIVG
+sigu bloqueado	{TZ
+sigu con	{MXgX
+sim card	t>]
+sim e	{+[>]DGHH
+sim is	{>X
+simbolo e	{I]
+simpl word	{I[
+sin marcar	x;YdX
+sin mas	{BZNYZJ
+sin permiso	x^Y
+sinc #	{-ZIJaX
+sinc 2018	{1^
+sinc ad	{/[@Y
+sinc admin	{+[HIg[
+sinc friday	{YX
+sinc i	h(H)c*G>ZDYHCPJVIXZZF[X
+sinc it	{A^HFfJ
+sinc last	v-[CZHGIIKIUY_^
+sinc monday	vCXHESJZ]c[
+sinc password	{7YdZ
+sinc the	a%H)J1I8Z:I>JB[GGHaMENHPZRJUYVXYYZI_JbXdGfZhY
+sinc then	j1XF[HIQXR[YZZEc]
+sinc this	q9IBXKIM]Z_
+sinc we	t1HGXHIf[
+sinc yesterday	{ZXaX
+sincronizacao de	vG[M[
+sincronizacion de	vGZM]
+sincronizzazion dell	{G[
+sincronizzazion e	{RX
+sincronizzazion hash	{M[
+sind de	{@]dJf[
+sind nicht	xV]
+singl sign	{7[HI
+singl user	{+X
+site think	{-_HHIJ
+sits on	{HY
+six character	{/ZIZ
+six digit	vHIIIaa
+six month	{!Z>JH]
+six time	{HHX^
+skew on	{RZ
+skipp the	xD^HI
+skrivaren fungerar	{H[ZJ
+slash and	{3YaJ
+slash in	rF_HF
+slow sinc	{H]cG
+small letter	{IZ
+smart card	tZHb_
+smart lock	{HZTI
+smart lockout	gTa
+sms about	{<YZJ
+sms cannot	{?[
+sms code	r>JCZH_ZJaF
+sms do	{HX
+sms error	{,X
+sms fail	{3[
+sms for	xa[
+sms from	{TJa^
+sms go	{3Z>YHI
+sms goes	v3X>YHJ
+sms me	n*Y3H>Z?]HJOJZF]J_Ga_
+sms messag	h3Y>J?^C[ZG]X
+sms met	xaY
+sms mit	x>]HFaX
+sms n	{?^
+sms niet	{>]?JHEZJ]Ja]
+sms non	{3Y
+sms not	l>H?Ya^
+sms number	{CZ
+sms option	x?XH[
+sms the	{>Z
+sms then	{C[HI
+sms under	{HJI[Z[bJhJ
+sms was	v?^BJCJZZ]Z
+sms when	xNYZFa]
+sms wird	{?Y
+sms with	xH_ZH
+sms が	r3X>]?IHIa_
+sms の	{?J]^
+smth went	{ZZbZ
+snapshot cannot	{6Y
+snapshot l	{HHRa
+so ad	x/YJ[
+so cannot	{@JHJZJh^
+so falha	{PY
+so how	{D[HGL[
+so i	i-Z/Y@^HXIHKINJZE]]aId]
+so if	{cZ
+so it	l3G@IAZD[HIIbOFZJ
+so much	xHY
+so nobody	tZI^[
+so not	k+Y=^DXHHI^aIdF
+so only	{/[
+so password	{^Y
+so reset	v7X
+so tenho	v>JCbDJ
+so that	n%[+]3I>]HDZE^b
+so the	g3Z;Z<YA_HDZI^XaJhX
+so they	{/[
+so user	x+YHJMY
+so writeback	rGZ_J
+soddisfa i	vIXN]
+softwar is	{HY
+soit le	{NZ
+soll ich	xX[
+solo business	{=]
+solo il	xC[
+solo l	{?XC[
+solo quiero	{?I[[
+solo se	x@[
+solo telefono	{CZ
+solo tengo	tC_
+solo una	x@]
+solv it	{@XBEHJ^_
+solv she	{B[ZI
+some error	{ZY
+some hour	{@ZZJfX
+some information	{4ZCZHI
+some more	{H[
+some of	xZZ
+some time	vHJK[ZIf^
+some user	r+IE_HIK[VXZG
+somebody from	{#JTYZ[
+somebody set	{HIfZ
+someon else	{HY
+someon tried	{#YZJ
+someth about	v![ZI
+someth else	x?[@[ZJ
+someth harder	t-Y
+someth i	v-JCJIJK^
+someth is	{HIZ_
+someth less	{-]ZH
+someth went	jHJZ_b]
+someth with	xKJZ^
+somm pas	{EY
+son compt	{!Z
+son mot	t@YB[ZJ^X
+sonderzeichen im	{F[
+sono mai	vWZ
+sono novita	{9]
+sont pas	xGYI[ZJ
+soon as	x(Z)Z*XVH
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
+special character	kF^H[IJ
+special sign	{HII^
+specop password	xJ[
+spell it	{@[
+spelnia wymagan	vIZN[
+spelnia zasad	{NZ
+split password	{gZ
+spray attack	{T^
+ssl inspection	{cX
+ssl tls	{Y[
+sso via	{7Z
+sspr 33008	{@[^X
+sspr and	vT][G
+sspr at	x@]ZF
+sspr block	{)X
+sspr com	{Z[
+sspr con	xPYZY
+sspr da	x!Y
+sspr ein	{H[
+sspr en	{UZZ[
+sspr enabl	{UZ
+sspr fail	n![A]HGJ[KXNI
+sspr for	l!J)aH[PIUJVEWJ
+sspr from	{bY
+sspr fur	x)]H[UJVF
+sspr group	vVY
+sspr in	xH^VGZY
+sspr is	l)JHCU]Z^
+sspr ist	xVY
+sspr it	{)Y
+sspr limitado	{VZ
+sspr mit	{P[
+sspr nao	v+X3ZPXbY
+sspr ne	{+Y3[HJ
+sspr nicht	{)X
+sspr non	t+X3ZHJVJWYbY
+sspr none	xHIU^
+sspr not	j)G3Y@IBJPXUGV[ZZbY
+sspr nunca	{HJW^
+sspr on	x)[PJVX
+sspr page	{.ZHJ
+sspr password	{J^ZI
+sspr pilot	{ZZ
+sspr reset	xJX
+sspr says	rHJNYX]
+sspr without	x7YH^dF
+sspr work	p4Y5^BICJDJV]ZF
+sspr が	r)Y3[U[VJWIZJbY
+sspr で	{?^N[VJZJ
+sspr の	v+[?JBZDJHFS]UJX[ZJbJ
+sspr を	{H]ZH
+sspr エ	{![ZY
+sspr 不	{7Y
+sspr 报	{!XZ[
+ssprsetup nunca	{D[
+staat aan	{ZI^]
+staat er	xQ]ZF[^
+staat erin	{?[
+staat het	{9ZV[
+staat in	{9JK^
+staat niet	{(]?]
+staat nog	x!]>X
+staat op	{V]
+staat uit	p!](J;]HGU[^J_IdZf[
+staff but	x(])IHIP]
+staff cannot	{8[d]
+staff get	{NZ
+staff not	x)]DZUF
+staff student	{HIV^
+stag mode	{HIf[
+stag server	{HX
+stammer inte	{O[
+stampant non	{H^
+standard account	x(J)^HJ
+standig nach	{H[
+star haslo	xMZh[
+starego hasla	xHIKZM[
+start a	{HY]ZfJ
+start again	{KZaX
+start it	{#JTY
+start niet	x+[DIHGb[dIfZ
+start on	rHZfZ
+start the	x]Z
+start with	{G]HJ
+startar inte	{H[f[
+starter password	{@^
+startet nicht	xH]fZ
+stat that	{HX
+stata reimpostata	{BZM]ZI
+stata usata	{KY
+stato del	{HJS^
+statu page	{SX
+stay black	{H[
+stay grey	xI^
+stay silent	{HHa^
+stay the	{gZ
+stay valid	{HHL^ZJ
+steht auf	o)X-Y[XfZ
+steht bei	{+JAXD[
+steht da	{-ZI]
+steht immer	{hX
+steht nicht	{NX
+step #	v3JC[DIHZIJZ]
+step and	{>J@XH[aJ
+step thre	{HYZY
+step to	{H_ZJfI
+step were	{HIZ[]Y
+stesso giorno	{@]
+still accept	{-HHZ
+still activ	{!X
+still asks	{MZ
+still cannot	k([?IHGMYT^ZG[^bJ
+still fail	{ZY
+still federat	{7Y
+still has	q#YHIL[
+still have	{5X
+still here	{!Z
+still in	q!J/H1YH[TH_^
+still is	{(Y
+still lock	rTZ
+still need	{HGg[
+still not	m3H>GDJH[MIO^aY
+still off	t!bHE_J
+still old	v/IHDM^g]
+still on	v1^HJRIYIfJ
+still run	x5Y
+still take	xMX
+still the	n!I/Z9J@JAIHEIIKGOHTJZb_ZaJgIhH
+still ther	{!X9ZHI
+still uses	{4X
+still wait	x9_@JHGMGXHaY
+still want	rHJM]
+still work	rLZM[ZH
+stimmt nicht	p,ZOZ
+stop at	v;Z@JHGIJZ]hY
+stop the	qH^]GbZfH
+stop with	{![H[ZJ
+stop work	x1YHGM[fX
+stopp after	xHH]_
+stopp half	{][
+stopp work	oZ]f]
+stor as	{3_HDOJ
+stor bokstav	{HII_
+stor in	x7XHY
+stor without	x3[
+storung bei	xSZ
+straight to	{+]HH[[bI
+strategi de	rNZUJW^
+strategi onprem	{N[
+strength bar	{IY
+strong enough	{I]
+strong password	{@]NXZF
+structur contain	{FZ
+stuck at	vHXZ_
+stuck in	{H]
+stuck with	x@^ZH
+student account	{VX
+student cannot	{?EG[H]
+stunden alt	{@^ZJ
+stunden warten	xXY
+su contrasena	vBZM]ZG^X
+su cuenta	o!X3[DHV^XX
+su organizacion	vEYZIcZ
+sua conta	q3ZTXVZXY
+sua organizacao	xEY
+sua senha	v@[BXM]ZI^Y
+submitt new	{%X
+submitt the	{HIZ^
+succeed and	{/X
+success and	{@]TXZF
+success with	x/^HI
+successfully complet	{B[
+successfully on	{BY
+such a	{/Y3ID]HJ
+such as	r+JHYMY
+such user	{_^
+suffit pas	{?[C[ZJ
+suis jamai	xDZ
+sul pc	xMY
+sul portatil	{HFM]b]
+sull account	{^Z
+sull utent	{;[
+sulla schermata	{b]
+summer again	{KZ
+support admin	r(I1aHIZJgJ
+support for	vHY
+support reset	{1XgZ
+support writeback	{HY
+sur ce	{W[
+sur l	j%[;YHERXZJ[Za[b]
+sur le	j3X>JBJHGJ]LZM[TZZJ^Xb]
+sur les	{5Y
+sur mon	r9]M_ZJ
+sure that	{HX
+sure whether	{NXZX
+swap it	x@_HJZI
+switch from	x>]
+switch his	{!^ZJ
+switch it	{V[
+switch off	e![>J?YCJHJL]PXUZVIZJbZdXf[
+switch on	nHGUZV_ZJd[eZ
+switch the	vU]
+symbol and	{/[
+sync a	{HZ
+sync account	d!J%c0J2^@IBJGFH@IJP_Q[VI^I_IdX
+sync agent	l0]
+sync and	t8ZH]RIdI
+sync box	t4[HERZcY
+sync but	{G]HJ
+sync cannot	{4YGYHI
+sync client	r1bHI
+sync en	{/J0]
+sync error	xH[
+sync heartbeat	{BJGIH[M]fH
+sync host	tHFR_Y]fF
+sync in	{8[MY
+sync is	p8YGZM[
+sync konto	{2Z
+sync machin	r4]HCR[c^fJ
+sync not	r8_GYHYMIVIdI
+sync reset	{0X8X
+sync rule	oGbHH
+sync scop	xG^HJ
+sync server	Z/[0H3J4_5H6Y9J@JBJGGH?KJMHNXPHR^Y]_IcbdYfY
+sync servic	h%[B]HXRJSJ]GcJf[
+sync softwar	{1_HF
+sync srv	{HIRXc^fJ
+sync stop	{HYM[fI
+sync to	rG[MXZI
+sync tool	v1bGXHFfI
+sync user	q7J=XGGZHdafY
+sync version	{1[HH
+sync vm	t6YHGfa
+sync was	{HHRYf]
+sync with	{GZ
+sync writeback	x0YHZ
+synchronisation de	{HIM]
+synchronisation des	{G[
+synchroniz user	{%X
+synchronization engin	xGJ_Z
+synchronization is	v8]
+synchronization servic	{<]fJ
+system admin	{!X
+system does	xHYIJKIZ[
+system not	vBJDIH^
+system remember	{KX
+system says	x:]HGI[ZI
+system think	{+]3I9I@IBJHIK^
+system will	{@[
+tab of	v;]HJZZ
+tack sa	{9]
+tag andern	{@X
+tak your	{9]
+take a	p<^BJHGKJM_ZH
+take anyth	{;]ZJ
+take for	{HHM]
+take it	n@IHIIJM[ZIg[h[
+take my	v?YIJKJMGZ]
+take the	o@JH]K[ZIhJ
+take to	{dY
+taken away	{@HU]^[hJ
+taken it	{/^gI
+talk to	r4[8J9XHHYY
+tant qu	{(X
+target found	{GY
+te kort	xI]
+te lang	{2^
+te makkelijk	t-^
+te oud	{1]4J5[
+te raden	r-[
+te resetten	x%Z(^
+te stellen	{(^
+te vaak	r#Y-]X[
+te veel	q#^X^
+te verifieren	{XY
+te voor	{-^
+te voorkomen	{TZ
+te wijzigen	v@JL]^Y
+team and	{%[([HI
+team asks	{>FH]
+team cannot	x:XHX
+team channel	xHX
+team chat	{:JH[
+team forgot	{:ZHH
+team i	{:[HIZJ
+team keep	xMZ
+team lead	{gZ
+team meet	vH[
+team not	tH[MXVZ
+team phon	xHY
+team record	{HZ
+team statu	{H]
+tego samego	{@]ZJb[
+teken in	xF]I[
+tel como	{>_HJZI
+tela de	v+Yb]
+telefon do	{3J>I?]HJOZ
+telefon i	{>Y
+telefon nem	x3GD^
+telefonnummer im	v3]
+telefonnummer stimmt	xOZ
+telefono e	x>Z
+telefono in	{O[
+telefono ni	{3ID]
+telefono y	{>X
+telefoon kwijt	v>Y
+telefoon of	{3H>HCJDaHE
+telefoonnummer staat	{3]OG
+tell me	c!Z([-[.]3I9F:]>G?IBICJDGEJI[OJV[ZI]JhJ
+tell not	{GY
+tell the	tD]HHIFKIN[TZ
+tell which	{NX
+tem as	{(X
+tem dado	{D^
+tem de	{K]OZ
+tem permissao	{%Y
+tem que	x:]@[
+temp one	xKJLYh[
+temp password	k#J@[BJHGIJLbMHZG
+temporairement verrouill	vT[
+temporalment para	{TX
+temporaneament bloccato	{TX
+temporarily lock	jT^
+temporary connectivity	rc]
+temporary one	vBJHIL^h[
+temporary password	l@XBJH^KIL]ZH
+ten minut	l/G@YHGMaRX
+ten time	{HJaYhX
+ten year	x>Y
+tenant and	t:YWZ
+tenant del	{:_
+tenant has	xHIS^
+tenant is	v:[=]HI
+tenant noth	{W[
+tenant wide	{UZ
+tengo acceso	{>[
+tengo el	{CY
+tengo permiso	{([
+tengo que	{X[[Y
+tenho mais	{>]
+tenho o	{>JCaDJ
+tenho permissao	{(Y
+tenho um	{CX
+tent mais	x@[Z[
+tentativa aguard	xXY
+tentativi attender	xXX
+tentou verificar	{XZ
+terug naar	xK^ZEb_
+terug van	{!^
+terugschrijven doet	{HIZ^
+terugschrijven geweigerd	{P[QX
+terugschrijven in	{H]
+terugschrijven mislukt	{4]ZJeX
+terugschrijven niet	xPYdFfYg[
+terugschrijven staat	{d[
+terugschrijven uit	{6]
+terwijl ik	{ZJh]
+terz parti	{.X
+test and	xU]
+test de	{B^HJWJZJ
+test do	{=_HJ
+test user	t;YBX
+than #	o2Y@FH]R[
+than a	{@Y
+than once	tA]
+than one	mAa_F
+thank a	v9^
+thank bye	x9Y
+thank for	q9_BYHJZE
+thank in	{9[
+thank you	l+X9]@IB]HH
+that a	v-YHIa[
+that appear	{-[
+that are	x!]HIZI
+that be	t5XIYKZLXZI
+that box	{Y[^X
+that break	{FZ
+that check	vJ]
+that cloud	xAXHY_Y
+that connect	{4XG[HI
+that dc	{4[
+that does	{HHRYf]
+that email	{>Z
+that enabl	xQX
+that forbid	{^^
+that group	{@XHIN]
+that has	{HYVY
+that have	{-[HJ
+that i	l*Y@[DXHGIJNZPJVXZX
+that id	{@Z
+that is	oHHK[^X
+that it	q>ZBXXZZJ
+that its	vDYVY
+that ive	v?JDYH]
+that make	t-Y
+that my	q>YE[FXHJKIV]WHZHhZ
+that nobody	{>EH[Z^
+that not	h-G4Z9J>F?J@JC_DIHYIHKXLIO^VHWXZEhX
+that number	x3J>^HIOJ
+that object	x;]HH^X
+that one	q-]9J@JCJHIIJKaOJZJhJ
+that only	{=HH[^Z
+that ou	v%ZG^HI
+that our	x1XUX
+that page	v-I?ZHGIY[^
+that password	j(J)]@JHZKXLZZJ^I
+that phon	v>Z
+that reset	q!J%[)JBIHGJXU^VFZ^
+that she	{Z[
+that site	{MY
+that some	{;X
+that the	^3X@ZBYGIHDIGKINYUHW[Za^[aJ
+that ther	{_X
+that they	o3J>]GYHG
+that turn	{UX
+that user	p([@YG[HHJYPYZG^I_JdI
+that was	r4[>]DIHEO[_X
+that why	t!ZIZZI
+that you	xHYaZfI
+that your	x>JBHHadX
+the #	pHIKXg^
+the access	x-JH^
+the account	Y!Z%X)J,]2G3G@IAJB]D[HBIJP[T[UJVFZC[G^a_E
+the acl	vP^
+the actual	{hX
+the ad	f#X%^2^8[HCNYPJTXZI_Z
+the address	v3[
+the adfs	x7[
+the admin	a*J,a:Z?JHAMINYSXV^ZIeJgZ
+the adsync	xHIf[
+the afternoon	{@Y
+the agent	q0aZIfI
+the allow	{?[HI
+the alternat	vHY
+the anchor	{AY_[
+the app	c(_+G-J3J:I>]?_@HBHCaDGH[IHKGNJOJVJZD]J^IbJgJhJ
+the application	x([HBN[ZHf_
+the apprentic	{GZV[
+the articl	rH^
+the audit	l/YEYHYVZYYZY
+the auditor	{@Y
+the auth	{(Y
+the authentication	v3XH[
+the authenticator	e(I*]>[?ZHHaZ
+the authorization	x)]UH
+the backup	{H[
+the bank	{HX
+the bann	pH_
+the baselin	{YZ
+the basement	{4]HY
+the boss	{K]
+the bottom	{>ZHJZZ
+the box	pBEHGKXZH^_dGe^
+the branch	xcX
+the browser	jHaMJZXcHhZ
+the button	x([HHZZ
+the call	v3[>J?[HDa]
+the cannot	{dY
+the canteen	{V[ZJ
+the captcha	p@IBIH[IH]a
+the chang	c#J(J-J/H@FBFHEJZKZLIM]Z^h^
+the character	{/[IX
+the check	{-IHZ
+the checkbox	ve[
+the choic	v?XHJ[]
+the cis	{bY
+the city	{-Y
+the clock	rHIR]ZJb^
+the cloud	V#D%J(J/a3J6[@HAHBGH]IHJIKDM[NFPHRJTdVJYJZD[G]J^H__bJfFg]hI
+the cmdlet	{H]
+the code	]3G>d?HH@IHKINJOHXXZX]ca_
+the company	g7Z:H>[@IBIHGIHKJN^VIW[ZE[Jd[
+the complexity	{IYNI
+the computer	q@Y
+the connect	b4^6YHFQXR^Y[fI
+the connector	b%G2a4Y8I<_IIQ_ZJ^J_X
+the corporat	vN[
+the country	p3^HJaH
+the credential	{H^ZH
+the current	i@YHHK^NYh]
+the custom	vHZ
+the customer	r(X/X@[BYHH
+the date	{HGR[
+the day	x@_NI
+the dc	a(J/X0Z1J4^5a<]=J?JBHHAIJJeKEMJNHQYVJZF]JbJcDfJgX
+the default	vHZ
+the delegat	v;ZKIP]
+the department	{F_HFZI
+the desk	r>HLZN[ZX^Z
+the devic	x>IH[
+the differenc	{H]
+the digit	xHHO[a[
+the directory	j&X3bHHNXU[VF
+the disabl	{!];JHG_J
+the dock	xHZ
+the docs	{H[
+the document	xHHIIZ]
+the documentation	xHX
+the domain	[#^%G(J-J/X5F8YAJBYGJHEIHJ_KGMJNcP_THVJZG^I_JcJg[hJ
+the door	tH[ZHb[
+the duration	{T[
+the email	l3X>X?JBICZDFHHOXZ]a[bF
+the end	g,Z3J9J>H@FB_CJDJHJKZNJOXXJZ[]H^YaHeYhJ
+the entra	d#I/]NGT]YXdXgY
+the error	pBIHHIEN]S^Z]]J
+the event	qBJG[HIN_dIhI
+the exist	t8ZhY
+the extend	{5XHX
+the extra	{JY
+the fail	p;_HFZ^
+the featur	qHFU[VYe^
+the field	{hZ
+the filenam	x2[
+the filter	tHIJbNIZJ
+the financ	vHY
+the firewall	pHXcZ
+the first	k8Y>I@ZC]HJIIZ[bIhZ
+the flag	x^[
+the follow	o@[HII[dY
+the forc	vLX
+the forest	v8_EJHG
+the forgot	o7J?ZDIHXWZZZ^Z
+the form	pHGIXZZh]
+the four	xNZ
+the free	v=bCHHIdF
+the full	x4]HJIY
+the global	x,X
+the gmsa	{0ZZJ
+the graph	{)]HJ
+the group	h>J@XBIHDPZVeZG
+the guest	tHXR[
+the guid	xH^
+the help	v9Y@YH[ZD
+the helpdesk	n*[9J?JDZHIZ]
+the home	q3I:bHG_H
+the hotfix	{5Z
+the hr	{H_ZH
+the i	{?IZF[Zb[
+the identical	{@YK[ZG
+the installation	{HX
+the internet	v-]HFZGb[cY
+the intranet	tH[N]
+the issu	vQX
+the keep	{+YD[HJZJ
+the key	{H^]G
+the keyboard	v#[
+the keys	{6X
+the kiosk	{HH^]
+the kitchen	{#].IHY
+the lab	q8I?EHb
+the lady	{!X
+the laptop	o]Yb]
+the last	a#J-I>JBJGJH[IGK_MHO[TJZ[][aXeXfI
+the latest	{1X
+the ldap	v5Y
+the leaver	v!b@JHGZF
+the length	t2[HGNX
+the letter	rHEIFZ^h^
+the library	{^Y
+the licenc	t=aHE
+the licence	{=Z
+the lightweight	{%I0^HJ
+the link	jGZZYba
+the list	j-E1I3J>J?bDIHHIIK]Q[_J
+the lock	e!I#[@JHDKITYZF[_bb
+the lockout	tTZ
+the log	g&_6YBGHJ]^
+the login	l#Z7YHFI[ZIb^
+the logon	rHJb]
+the m365	vMYTY
+the machin	xHEc]f^
+the mailbox	x>[HH
+the man	{TZ
+the management	x%XHJe]
+the maximum	xH]
+the meet	qH^
+the menu	{H[
+the messag	j3H>IE]HEUXWYZXa_
+the metavers	{_[
+the method	v?^DIUIVI]Y
+the mfa	xH[aH
+the microsoft	f#H7ZHISXT^ZJa[g[
+the middl	qHJ]_
+the migration	vHZKZZH
+the minimum	k1]5^
+the more	{+[CIDYHI
+the morn	v#Z
+the msol	l%F2[;]Q[
+the name	n-ZF]IXKI
+the necessary	xD[
+the network	{HJMYcY
+the new	V!J#I(E)J*J+J,J-H/]0J2I3I4J6a7I8X9I:H=J>F@DB^CHDFFJH>IIJJK_LFMeN]OJPIRJTIUIVaWIZI[F][^H_HaIdHeJfGh@
+the next	m@bKIP[hJ
+the note	v@ZH_NI
+the number	^*J+b-I3a9J>_?I@FBHCZDDIAKZNJPJX[ZE]HaYhJ
+the object	k![G]HH^[
+the offic	e)X/Y9]>HM]NJTFd]
+the old	W!H#]%J(I*J+J-H/Z1H3G4I5J6J7I9I:J;J>I?I@CAaBFCIDIFJGIHGJJKALIM_NGOIPIRJTHUJVJY_ZA[I]J_YaIbIcIdJfIg[hh
+the on	c/H4]E^HYNGPJTYZI_]dJfY
+the one	d+J-J/]3F?I@HCHDEHCIHKcMGNJOdZB]IaJh^
+the ones	vK[O[
+the onlin	{/]
+the only	q4Z?]CIHJ
+the onprem	n!^([/YNJPIdJ
+the operation	l%Y(X8Y
+the option	l?FH_LYZJ^[dZ
+the optional	xHHd_
+the organisation	h:JHFIGNbU]W[
+the organizational	vF[
+the original	{A[HIP[
+the other	l)[?^CEG[HFVXf[
+the ou	d;^FcGJVJZG
+the p1	xH]
+the page	Z!I#J(J)Z*I.^/I3J7G9J=I>Z?]@GBHEZHDJJKIMJNEOFSITJUbVYWXXGZX[[]^aFdZhE
+the park	{H[
+the partner	{8[
+the passcod	xHIa^
+the password	L!H#G([)F*Y+I,I-[/^0G2I3I6Z7]8H=G>I?FAJC]DYEIFJH<IbJYKELJNbPGSJTYUDVFWIXIYJ[E]F^Y_IbYcHdXeZ
+the past	xK^
+the path	{F]IF
+the pc	m/_HJJZMIZJbY
+the pdf	xH]
+the peopl	vFXG^HJ^Z
+the permission	t%I([HFP]
+the phon	_!J#I(J+J-J>ZB_CIDEHAIJKHMZNJO^U]ZCa_bIhX
+the phone	q/J3]CJHIg^
+the pictur	xHJb^
+the pilot	xHIV^
+the pin	rHYbZ
+the plant	xaZ
+the policy	g@[CZHHIJNaWJ
+the portal	a%J(Y0[1^7J:H?H@YD]HHIYJYMZN^SHTIUYVI]I^IaIbEgChH
+the power	{H]
+the preferr	v4]
+the present	vZHh^
+the previou	l#^@JHCK[MZZJg^
+the pric	{HY
+the printer	xH]
+the privat	v3_>YDJHF
+the problem	{FY
+the product	x-YHIJ^
+the projector	xH]
+the prompt	{HXLY
+the provision	x0Y
+the proxy	rHGZHbZca
+the reason	q3Z@XIFJYLXN]
+the record	{#FH^
+the recovery	t>_
+the referenc	q#XHY
+the register	x3J>^DJHEOX
+the registration	i+[CJD_HX
+the remot	{HEQXc]
+the report	x)[ZJ]Y
+the request	{HFS]ZGc^
+the requir	oHI]YeZ
+the requirement	tNX
+the reset	M!a#E%Y(F*Y+G-H.[/J0H1G3F5G6J7Z8E:E;J>^?Y@BB^CGDDEHGEHFIGKDLHNZO[PFRHSYTGUGVIWCYJZa[F]a^X_Fb_cFdGeIfDgEhG
+the rest	p)XP]VY
+the result	{/^MF
+the right	j%b@EBHHIKHP[ZJ^^hX
+the robot	x3]aX
+the row	{BY
+the rule	m/Z@YHIN[
+the same	[!I#J(I*J-F/]0G1J7J8J9I:J=I>J@ZA_BEDJHHIFKcMHP[RIZ^[H]I_JaHcIdHfJg]hI
+the scanner	xCJH[
+the school	vK[gZ
+the screen	r+FHYI]LZ
+the screenshot	xHaZF
+the second	l@^B[HE]]
+the security	i%Z([;[HJ
+the self	t)ZZJaZ
+the sender	{H_ZI
+the server	b4JGJHZMFR_YZZH_^cHf[
+the servic	e%Y([,[2Y3[>ZBJDZHFUHVJZJeGf^
+the session	{HI]^
+the set	x+]HIJ]
+the sett	nH^NZU]ZJ
+the setup	vD]HX
+the seventh	{KY
+the shar	v#YZF^]
+the shop	x>[HIbZ
+the sign	j#I7Y>JD[H^T[ZIaF
+the sim	{#IBHH_TE[F
+the site	m-a9JHAI[X[ZIcXfJhZ
+the six	{aZ
+the sms	c3X?GBIC^H_ZE]Ya]hJ
+the sourc	xA]
+the special	xHGI_
+the sspr	oVY
+the staff	{Z[
+the start	{FXIHJ[
+the step	{@XZY
+the stor	x-H>IH[O^
+the student	{^Z
+the sync	V!H#I%b(I)I*J+I-H/Z0D1b2X3G4^6Z7J8H9I:J;J<J=I>I?J@GAIBXCJDIFIG]H<IHJIKILJMEOJP^QXR^SJTIUIVHXJY^ZH]E^H_FaJbIcbdEgJhJ
+the system	g+]-J3]@ZBYD]HIIENIOEZ_hI
+the tab	{]Z
+the tabl	v(IHa
+the teacher	{@YZJ^[
+the team	{V[
+the temp	p@ZKILZh]
+the temporary	vH]KIZIhZ
+the tenant	l)[-^=EUFWZ
+the third	{ZY
+the threshold	xHY
+the tick	{^Z
+the ticket	xBYH_ZD
+the time	p>IBDC]H_R_ZJ
+the tool	{J[
+the top	xh[
+the town	{-_HGIJZH
+the train	x>IHIZJ]_
+the traine	{bX
+the tree	{%]
+the tutorial	v@GHaIJ
+the two	vH]
+the university	{7^HJ
+the unlock	pHBT_[^
+the updat	x5Z
+the upgrad	v1IHHZJd[f^
+the user	Q!B#Z%D(^)F*I,J-G1J3[4H6I7H8F9I:];^>H?D@^A[BZCIDZH:KHLZMERJSJTJUHVHWJYJ[H^^_faJbFcHdDeEfFhY
+the valu	tHJN]ZJ
+the vault	{2[
+the verification	j+YCJ]YaZ
+the version	{0]HJ
+the very	{K^ZJ
+the virtual	{R]fX
+the vm	x6[HXRX
+the vms	{R_ZH
+the vpn	t4]
+the wait	x9FHEXb
+the wall	{H]
+the warehous	{HXZY
+the weather	{H]
+the web	mJZN[TYZFb[
+the websit	xHII[Z[
+the weekend	p#XHEZ^f_
+the whol	p3J@YHFO[U^VZZG
+the wifi	tHZ
+the window	dHEMYZ[[Y]]
+the wizard	c,c@JBaGZH@ZGdZe]
+the word	v-^HI
+the writeback	l6YG[HGJXdFe]fX
+the wrong	g#X@ZR^ZDg^
+the year	x-II]
+the zero	{3IO]
+their account	rLZ[Y
+their ad	{8[
+their home	t:Z
+their identity	xXY
+their info	{+[
+their mfa	xHZ
+their new	{MY
+their own	m(I)Z-I:X@ZHHUZV[ZI
+their password	_*Z/J:Y?J@YBEDZIJKGMIUIVY[^d[fYhH
+their peopl	{8_GI
+them to	pWY
+then a	{ZZ
+then an	{HGZ^
+then cloud	{/ZdI
+then entra	{/]
+then i	x@[ZX
+then it	qC]HHZ]aI
+then nobody	{f]
+then not	vR[ZHc]
+then reset	x1XF[QYZH
+then says	qKHh^
+then the	n/X@JHHLYP[
+ther a	d(I-[/I3J7I9Z>J?HA]BFCJH[IIKINJSJUJXZZ][J]J^Y_JbYcIdJhH
+ther an	q9GSbZH
+ther any	r(J>I?ZHGNYTZZ^bH
+ther are	oA^G[dI
+ther is	g(Z*J+Z3Y>IBJCYD]FXHFWX_Y
+ther not	g?YHGKJWYZJaZbZdX
+ther was	p9I>GD^HDSFZb]J
+ther were	{TX
+thes account	vLY^Z
+they are	t/ZOX
+they can	t3J>^HJ
+they cannot	o@XG]HJVXZIgZ
+they deactivat	{!Y
+they differ	{/Z
+they get	{V[
+they have	v3]:EHY
+they not	t?ZHHaZ
+they only	{D[
+they phon	x![GYZJ
+they say	t3JBJHJI^U^
+they tell	{!X
+they told	{DXZY
+they use	{7Y
+thing and	{C_HHZIhI
+thing is	{@JZ^
+thing like	{-XIX
+thing not	{Z^
+think its	{R[
+think my	{-Z
+think of	vIZKJZJ[Y
+think that	{KY
+third party	g-I.X7_@IHFIIJ_KJZEbY
+third time	{ZX
+this a	{-H9[
+this account	p(Y)JDXHJVJ^]
+this articl	xH[
+this department	{GZHIVY
+this directory	{WZ
+this email	{H]
+this error	{HJZY
+this featur	n=[UYVZ
+this happen	x9ID[HFZ]
+this is	m:[@HD[HJcY
+this login	{^Y
+this management	t8^
+this mean	{9JHEZ^
+this morn	g9I@cHIKFM[Z]hJ
+this not	x:[
+this object	{G]HG
+this on	x-IHJV^
+this one	vHHKXP]
+this operation	{1]HI
+this ou	v%^(D;ZGY
+this out	x9^ZJ
+this page	x?HH_
+this password	h-Z@^HDIJNX
+this reset	{DXZZaJ
+this scenario	x)YHZJH
+this servic	xV[
+this situation	xHXdY
+this tenant	tVJWZ
+this thread	{9_BIHI
+this time	l+X@GB_HHKZWYZDcY
+this user	b#Y%G(a)H+X3[=]?I@IA]CHDYH@LZP[UGV]ZB
+this was	{@]
+this week	v9G@ZH^ZYfI
+this year	{KZ
+thos in	{VY
+thos user	x7Z
+thos who	{@_ZF
+though i	v+]HEMX
+though ive	{?YHIhY
+though the	{HZZJbX
+thre days	x@Z
+thre of	rIZaZ
+thre password	xHHIJK_ZH
+thre peopl	{P]
+thre time	oBHDJHHKGXIZbaZ
+thre wrong	{#ZHX
+threshold is	{HX
+through a	{V[
+through all	{K[
+through at	xBX
+through authentication	vH[
+through graph	x([
+through o365	{NY
+through on	{/X
+through our	x:X
+through the	g+ZD]GXHIKIN]VJ_JaJgZ
+throw an	x^Xe[
+tick in	oG_ZJ^]
+tick requir	xL]
+tick the	tHIZIe_
+ticket can	{B[HJ
+ticket clos	{B[
+tied to	{_[
+tien #	{3ZI[aH
+tien dato	{D^
+tien la	t#[7ZMX
+tien permiso	x%Z
+tien que	{K]
+tier #	x!F(Z2J3ICIHHPbZH
+tijdelijk geblokkeerd	{TY
+tijdelijk vergrendeld	{TZ
+tijdelijk wachtwoord	x@[L]THZJ^J
+till det	v9G>YB]
+till the	v@XfX
+till tomorrow	t@]XX
+tillbakaskrivn av	vd[
+tillbakaskrivningen slutad	{YXf]
+tillfalligt last	{T]
+time alway	{ZZ
+time and	p#^@JHHR^ZG
+time becaus	rWYdX
+time befor	v-XMY
+time drift	vR]
+time i	vKZ
+time in	q#Z@JHITGXa
+time is	{H^ZG
+time it	v3J@XB[HJOX
+time not	x+XRY
+time noth	{aY
+time now	xBIDZKJZ[
+time on	pR[
+time out	v/JHHR^c]
+time password	{B_KIZD
+time she	{NZ
+time to	xHGM_RJ
+time track	{H_RIZJ
+time was	{R]ZI
+time with	x#JHJT[
+time within	{XY
+timed out	t]^c]
+tipo de	{IX
+tipo guest	x9J:bHI
+tiraram o	{4]?]CIHINJ
+tls #	[!J-J1E2J3H4I=I>J@HBJCIHXIIKIMJNJPJRHVJXJYjZGaJbJcFdHfH
+tls inspection	xcZ
+tls secur	{Y[
+tls ssl	{<_CJ
+tls version	xHIY[
+tls1 #	{Y[
+to #	h@IHFI[KbZI
+to a	_(J-J1J4Y>Y?IBIDJG[H_IGKZMJOJYJZE][_[fJ
+to accept	x:DB^HYKXfF
+to access	t#X
+to acquir	xHFQaZH
+to ad	j!J%X(J-J/Y4[7J:J=JGJHBKJPIRJTJZG_^bGd_fHg_
+to add	{)I*F+I>ICIDIHZIJV^
+to admin	q%I)J*_HGP[QYdH
+to all	{NZ
+to allow	r.Y
+to an	q>HK]MZ
+to another	o(Y:G=Y@IFJHcZJ
+to approv	xa]
+to ask	t(J*I@IDIV]Z^
+to be	_![%G(H-X/I3_4J5]9I:J>I?H@XBGC_DEEIH>IcMINIOJPYV]ZD[[]I_JcJdZgJ
+to block	vHJaZ
+to call	{>[B^HIZEaI
+to catch	xHGM_RJ
+to chang	Z#J(_.]/J>H@GDJH?IHKGL_MHVGZa[J]J^adJ
+to check	{D^EYHH
+to choos	l#J-H@ZC[LaNJZJ]I
+to click	{(]HZZG
+to cloud	vH]
+to come	t+YHJX]
+to complet	m(YHIO]dX
+to configur	pH[TJWYe[
+to confirm	v+[HY
+to connect	x4I8]HJ
+to contact	q3JCJD[HFVXZ^dY
+to continu	{.Y
+to creat	xHZ
+to date	x+DHb
+to decrypt	{6ZZJ
+to defin	tHIW_ZI
+to disabl	{H[
+to do	o(J9G=ZBbHAIJKHZa]IhJ
+to email	q*[>_?GDIaJ
+to enabl	h)],[HIUYVYWIZI[]dI
+to enforc	{-^
+to enter	v+]>IDHHEK[O[ZJhY
+to entra	vHGT[YY[Gc[
+to exist	x-[
+to expir	{HGKXZ[
+to factory	x>XHZ
+to fals	{)Y
+to fix	x8Y@ZE[
+to get	l,[-I?Y@^KIZYeGhJ
+to give	v([@IHHIJZ]gY
+to go	r+[.^:]>IEJHFZF]Z
+to guess	h-_HJ
+to haslo	xKZ
+to have	o9JHaZFaX
+to his	t+]/YZJg]
+to install	{0_HF
+to it	t>Z@JF[HJIJKXZ[
+to just	vHIK][X
+to keep	l@^IJK^ZC[X^YhF
+to know	xHZZX
+to let	v=YBZHHZIaZ
+to lift	{TZ
+to live	x@aHIIJNI
+to load	vbY
+to locat	{HJe[
+to log	l#J:JHbZ[aF
+to login	q#XHaaF
+to make	f+[DYHHKJLYQ_
+to me	r9XV[ZJaY
+to microsoft	x>Jc[
+to move	vH^
+to my	c!J*J3J:_>c?X@[CHDGEJHYIJMXUIVIZH]JaE
+to none	o>IBIHZUa
+to not	rL[
+to okta	{7Y
+to on	{HGc_
+to one	v:[HH
+to onprem	{gX
+to our	l%Y4[7_8Y:_GJHAMXZJcI
+to perform	q%](GHJ
+to permission	{%X
+to permit	{(GV^
+to pick	v@ZHILZ
+to policy	{NY
+to prevent	oT[
+to prov	vDYXY
+to put	xU]
+to re	{+[HG
+to register	f+d?JCFHHZJ
+to replac	v@ZZIh[
+to reset	T![(_)F*]+J-J/H0J7G;I=G?_@XBHC_EXF[GHHEJJKFLIMIPETHV[WGXIZZ]J^F_HbEcIdHgIhH
+to resolv	tZZdY
+to restart	{+YHZ
+to reus	{K_ZE
+to run	xH]]Y
+to sam	lQ]
+to save	x=[HH]If]
+to security	{HIQ[
+to see	v#X-JHINYT[ZH][
+to send	{>X
+to servic	{c^fF
+to servicebu	xcZ
+to set	h%^(Z+G<^>YBXDHKYZE^JhJ
+to sharepoint	{HX
+to sign	lMYT[
+to sms	x>aHHaJ
+to someon	{:X>X
+to start	t0[HFcJfX
+to stop	x)]HZ
+to sts	{7_HFZH
+to swap	{@]
+to switch	t!^)HH]ZEh]
+to sync	tG[HX
+to take	{EZKY
+to team	r_X
+to test	{BHH^
+to that	x>[HI
+to the	U!I#I%F(G)J0Y3I4]5J6I9J:G;[=J>_@GBCCIDDGEH]IIJIK[LJNYOJRJSJTIUXWJXJ[I][^I_[aGb]cXdGe]fEhI
+to this	xH[
+to try	{-Z
+to turn	t-F:X;ZH^
+to two	{C]HGg[
+to type	xIJKHh^
+to unlock	f#HB[HITH[_
+to updat	o(]5^@IBJHEKGN_^JhZ
+to use	a(J4Z?Z@ICJDXUGV]Y[bXdF
+to user	{HY
+to verify	g#I*Y3G9I?J@JBJC[DcHIXZZI]J
+to vpn	{HX
+to wait	h@aHGMYX[
+to what	x4ZHEKaZD
+to window	xHZMXZHgY
+to work	vBHKJZ_fJ
+to writ	x%YGX
+to your	o+G7[:^DHHZUJZI
+toda la	{UZ
+todavia not	{HHM[W[
+today and	r@[
+today i	v@[SY
+today is	{![ZJ
+todo el	t-[BJH[MJUZ
+toegang geweigerd	x%ZP]
+token are	xHJR[
+token could	x,[
+token de	v,_HJ
+token di	{,]
+token error	r,[
+token for	{,_HIeG
+token issuanc	xHY
+token not	x?aHFR[ZE
+token sas	xR]
+token with	x,]
+told it	r7[@YD^HHZI
+told its	{N[hY
+told me	n(I9J>J@JHFVJX[Zb
+told my	xZH^[
+told that	t)[@ZUIVZ
+told the	t@ZDZHJNJZJdY
+told their	{NYd]
+told to	r4ZHJKYV[YZdY
+tolto il	x-J4[?]CJU[
+tomorrow becaus	{#JXZ
+tomorrow to	x@Y
+too common	p-^
+too early	x!]@YKIZJ]X
+too easy	q-YIY
+too fast	{+ZHJZ[
+too long	n2aHHII
+too many	[#a-_3Y9I@GHEIGKGOIT_X^ZHaGhJ
+too much	{-HK]XY
+too often	mX_ZG
+too old	l0[1_4I5_H[KIMJSITJUJYJdHeJfJgE
+too predictabl	{-^HG
+too recently	{@Y
+too short	qI_
+too young	{@[
+took a	{8Y>[HH
+took it	q/]@JB_HJ
+took the	t-Y/Z8ZHI
+tool is	v1_H^RGZJ
+tool made	{2]HJ
+tool on	xJ^
+top box	{h[
+tot morgen	{@Z
+touch the	x1[HIN[ZH^[
+tout de	{@]
+tout le	v-]9[@IBIHHKJU_
+track tool	{H_RIZJ
+traffic of	{cX
+tre volt	{a^
+tres de	{IX
+tres vece	{#]HJa]
+tres veze	{a]
+trial of	{=[
+trie for	{@JHHX_
+trie our	{:X
+trie to	l!]%Y(ZHYPHVFZI
+tried #	tNZ
+tried again	v@_
+tried all	{KXXX
+tried another	{Z]
+tried everyth	vNHZ_
+tried it	xXZZZ
+tried once	{@IB^XJZJ
+tried ten	{KFN_ZI
+tried the	o@HK_^Za[
+tried thre	xHJKHXJZ_
+tried to	g#F@]BJHGIJK^T[XX^IhZ
+tried too	r#HHIXbZG
+tried with	{IFN]OZ
+trigger for	{+[HG
+tripp the	{@]
+troca nao	{Z^
+trocada not	{/ZMZ
+trocar a	t@HZ^^X
+troi fois	{a]
+trop courant	{-Y
+trop court	vI_
+trop d	{X]
+trop de	l#XXb
+trop facil	v-]
+trop long	{2]
+tropp volt	vX^
+troppi tentativi	q#[XZ
+troppo corta	{I[
+troppo facil	t-[
+troquei de	x>X
+trotzdem nicht	{ZJ[[
+true and	{ZJ^[
+try again	f#J+I9J@ABHHFIJKHNJX^ZccY
+try another	{-Y
+try any	xBHX_ZD
+try for	{XGZ^
+try is	x-IKZNZ
+try someth	{-^ZH
+try to	d@^HIKZ^IaY
+trzeba czekac	{@[
+turn away	x-[@YKINX
+turn down	n-[@[HGIZK[
+turn it	t!_)J/]@IHJN[UEcJfG
+turn off	a)]*H<Y?ZCIPJU]VIY[ZIbZ
+turn on	_!H(H)_*J,Z-I/J3J:I;Z=I?J@JBJHDKJNHPIUaV^WJZE^I_JbJdYe[fJ
+turn out	x^Z
+turn red	{h]
+turn the	x4IJXN[
+turn this	{U[
+turn to	{:]ZJ
+tussen twee	{@YK]
+tutto il	{BIHJS^UZZH
+tva metoder	x*^
+twaalf teken	{I]
+twee bewijzen	{*ZCX
+twee methoden	x*^CI
+twee uur	{@Z
+twee verificati	x*]C[HH
+twelv i	{@XI]ZG
+twic in	{#IHIT[
+twic on	{A]HJ_H
+two account	{A]HJ
+two ad	rA]
+two check	{*^CZHD
+two connect	{6ZH]RHcHfH
+two contact	{CX
+two days	{I[KJ
+two dc	{JX
+two different	vHJg[
+two digit	pIFJ[O^
+two enabl	{8JA]
+two factor	v3JHZ
+two forest	tAZHY
+two gate	r*ZCX
+two hour	x#J@^H[KHaG
+two method	n*[CX
+two month	xK[ZI
+two object	{A^
+two of	{AY
+two option	{*X
+two password	p/]@IHFKYM[ZFg^hJ
+two piec	{*Z
+two proof	r(J)J*bHG
+two role	{(IH]
+two server	{6XP[
+two thing	{*YC]ZIhI
+two user	tA]HIPY
+two ways	t*[C^HJ
+two week	x@ID[H]KG
+two year	vK^ZH
+tylko jedna	{CZ
+tylko odblokowac	{[[
+tymczasowo zablokowan	{T[
+typ the	v]]
+type a	{KZhI
+type guest	v(I:aHI
+type my	{IJKHh]
+type the	vh[
+typed a	x@^ZE
+typed is	xhX
+typed it	q#XHJOXZZ]YaI
+typed my	r>GK[O]hG
+typed not	vOZ
+typed the	q3[HJIGKIZX]]aJhX
+typo in	r3[@ZHXOJ
+u hebt	t(Z@[XYZJ
+u mnie	{V]
+uber die	v(X>]CJD[
+uhr am	{H[MJRX
+uit en	{6]Y[dH
+uit het	x3G?[HIOIT]a[
+uit in	{!^^J_I
+uit op	v;_<YHJU[
+uit voor	v(I)[U[
+ultimo cambio	{@^
+um das	{.Z
+um dia	x#I@]X]
+um erro	xOYZ[
+um grupo	xPXVZ
+um metodo	x?[HI
+um segundo	{C[
+um unbefugt	xTZ
+um usuario	{;YZ[
+uma das	{K]
+uma hora	{XYa[
+uma licenca	{H]
+uma palavra	{KZ
+uma politica	{WY
+uma senha	v-Y@ZBJHIIJKJZ^
+uma vez	{@[
+un altra	m-J:_@aDXHHIJKYZH
+un altro	{([)IC[
+un autr	r@[KY
+un cambio	{@]
+un chiffr	v3]IXOI
+un code	{IZX[
+un collegu	{@YH[
+un dia	v@^HIX]
+un error	o3X>J@IEYHEO]Za
+un filtro	{JY
+un giorno	v@]HJX]
+un group	vP[
+un grupo	vV[
+un gruppo	xPYVZ
+un jour	v@[HIX]
+un metodo	t*Y
+un mot	p-^@JHGIIK^ZH
+un nouveau	qKJMJZZ[[
+un numero	x3II]
+un ora	{XZa[
+un partenair	{:]HJ
+un partner	{:^HH
+un poco	{@JM_
+un problema	{Z^
+un robot	x9^HJ
+un secondo	{C]
+un segundo	x8ZC]
+un seul	v;X@[C^ZI
+un simbolo	{I]
+un solo	t;[CaIHZJ
+un usuario	{ZY
+un utent	{ZZ
+un utilisateur	{Z[
+una contrasena	rHIIJK[Z[
+una directiva	{*XWY
+una dll	{JY
+una hora	{XZaZ
+una licencia	{=HH]
+una licenza	x=XH[
+una maiuscola	xI]
+una nuova	x:]HXIJKJZJ[]
+una ou	{%_HI
+una password	vHJIJZ^
+una persona	{9]HJ
+una pso	{N_ZG
+una vecchia	{KZ
+una vez	{@X
+una volta	{@]
+unauthoriz use	pTZ
+unavailabl when	v4]
+unbefugt nutzung	{TY
+und der	tNZ
+und die	{>ZGX
+und es	x>JHFK[OXa^
+und genau	{F]
+und ich	t>]@ZB[HJ
+und jetzt	x#[@[
+und kann	q#X
+und kein	{3GD[WZ
+und kleinbuchstaben	{IX
+und lasst	{@Z
+und leerzeichen	x3_IZ
+und schon	{.X9Y
+und soll	{DXXZ
+und sperrt	{#].XMG
+und weiss	{hZ
+under one	{%[GY
+under the	mBJHHZZbbhI
+une autr	{:]C]
+une deuxiem	xCY
+une erreur	r3HEXHJO[Z^
+une heur	{HIXXa^
+une licenc	{=HH]
+une majuscul	xIY
+une seul	x?ZC[HI
+unexpect error	q&F3_Z]
+unexpir password	m%d(I-JKHLIZH
+unfamiliar location	{HX
+unfortunately you	xZY
+unidad organizacional	{FYGY
+unidad organizativa	{FXGY
+uninstall the	vH]J]ZI
+unit cannot	{G[
+unit d	{FXGY
+unit name	{FY
+unita organizzativa	{FZGY
+unknown account	{bX
+unknown ad	x&]ZI
+unknown error	l&_
+unlock account	tBJ[]
+unlock asap	{#^TI
+unlock but	v[X
+unlock by	xTX
+unlock fail	x#F%[HFTGZ^[G
+unlock her	{HIT[
+unlock in	pT_
+unlock is	v[[bJ
+unlock it	vBZTZ_I
+unlock me	t#]
+unlock my	q#]>JBJhX
+unlock not	p#JHHTX[_
+unlock on	{TX
+unlock only	r[Z
+unlock option	rHET][]
+unlock successfully	x#HB^TJ[J
+unlock the	l#DB]Ha[C_I
+unlock their	x[Y
+unlock themselv	{[X
+unlock without	pBH[^
+unos minuto	{BIM_ZJ
+unser doman	x7Z
+unser password	x7Y:XN[
+unterstutzt kein	{0XgZ
+untick the	{BEHY^_
+until #	{@]ZG
+until friday	{!YVY
+until monday	xH_MJ
+until the	p@^BJHGM]P[ZJ
+until tomorrow	o#J@^HHX^ZH
+until vpn	{HEM_
+until you	{IY
+up a	vHYWY
+up after	{BYHJMJZ[]J
+up again	q+^BHZ[
+up any	vD[
+up at	t7ZDJZH][^Y
+up being	{;X
+up by	v%[H[KZMFVY
+up for	k-JD^HAUJV]W_ZI
+up her	{#Z
+up in	{?^DEHJ
+up mfa	{HX
+up not	{a]
+up on	p9X>I@Ya]
+up the	q%[EYHHR[
+up to	x+DHb
+up with	v-^/[HINZ
+up your	t+GDGH^VY
+updat becaus	x%X
+updat fail	q/YH[N]ZD
+updat in	{/X
+updat it	x3J>[HHKHh]
+updat keep	{H_ZF
+updat mgpolicyauthorizationpolicy	{)Z
+updat mguser	n9JHJgc
+updat of	x0[1]HFfI
+updat on	t9[HGZ[
+updat password	x(YHIZ[
+updat passwordprofil	{MJgZ
+updat the	l([/Y1[@YHCKINafIhH
+updat user	{([HI
+updat your	xHIZ]
+upgrad entra	{HIf[
+upgrad of	vfY
+upgrad to	{1X
+upon submitt	{%X
+upper and	xIFN^
+upper lower	vN[
+uppfyller inte	tIZN]
+uprawnien do	{%^
+us as	{![
+us that	{GY
+us to	t*H:YH_
+usa pingfederat	x7]
+usar sspr	xPZ
+usar una	xK]ZH
+use #	x*XKZ
+use a	o,[4[?EH]JZKYdG
+use adfs	{7Y
+use ante	{K]
+use any	{>^?JZI
+use entra	{0Y
+use it	t-[HYVX
+use my	r?[HYKYZH
+use only	{=Jd[
+use password	vV[
+use phone	t-J?YH]
+use question	{(F*]?ZHJ
+use security	x*[?I
+use sspr	n7X:Z=YGYHXVIZJdF
+use that	x-]
+use the	h/Y>J?[DZUIYZZJ
+use this	r-[?XVZ
+use window	{?^HCbZ
+use writeback	{dY
+used again	xH[KHTZ
+used befor	tKZ
+used by	x%[A[HH
+used for	o,X>Z?X
+used graph	{MJgY
+used password	v-_HJIIKH
+used recently	xKZ
+used that	{KY
+used the	r-]HGT[ZJ[Gg^
+used this	vKX
+used to	j(Z?a@JBGHDI[KGP[ZYfJ
+used up	v#YXZ
+used with	{HYMY
+user #	{CX
+user a	{@]
+user abandon	{]Z
+user account	o!HAHBIHbPIVJ^I_EdX
+user accountenabl	{G]_H
+user acl	{;^HGPH
+user admin	n!J(_)ZHJZG
+user after	xAZHY
+user although	{HJTZ
+user and	r#I=^HIT[
+user are	n7Y:YHXVJ
+user attempt	{@Y
+user attribut	{GGH]^X
+user b	{@]
+user blad	{!D(_HH
+user but	x([)[HF
+user call	xZ]
+user can	h(F)Y*_:J?EB]HF_Gda
+user cancell	v][
+user cannot	Y(A)H/J6I7I>G@JAJBHDHFJGZHBIJKJLJMJNJO]PYTJVIZ_^b_CcJdbfZg[hI
+user chang	v@JBIH_^G
+user change	{J[
+user complain	x-XHJ
+user confirm	{B^HIZH
+user did	x@ZHIX]
+user disabl	{![HJ
+user does	v@X_Y
+user enter	p3GHJKZO[ZGha
+user every	{HIP]
+user exist	vAZ
+user fail	l(J@JAJF_GJHFKHUYZY
+user fine	{)Y
+user flagg	{H[
+user flow	xH^ZI
+user for	t=FAXH^ZZ
+user forgot	{@HHJZ^
+user from	k8Y=XHITYZI^__[
+user get	q)J*Z+Z=[BJHEU^VJ
+user gets	o*[ZY
+user go	xHDZa
+user got	v#XBXHJ]YaI
+user had	x@ZKI
+user has	d!G([+J/X?JAZC^DZIEN[VH
+user hat	v=YC[ZJ][
+user have	o;]CYHGMY
+user hold	{(Y
+user id	pHEI]TZZHg^
+user in	c%^(X-J/J7J8G;I=J?J@JAaBIDJFXGYHFJXKJNJSITIVXZI[]^Ia^
+user information	xHFQaZH
+user is	a!Y(I+[3_@JB]DHHFTDVFXZZY^Z_Z
+user ist	{#YG[TJ
+user it	{;ZdX
+user keep	x-^HHIZKI
+user left	{CHD]
+user lock	x#IH]TH
+user lost	x=]HH
+user match	{AZ
+user may	r(J+J@JLJSZZH^]
+user miss	{_^
+user must	v@Y
+user name	o+XIZh[
+user need	q*^CIZ[
+user not	_(F+]/J=Z@IBHCGHDIGJZKHLaUJV[ZJ]H_YaZd[gJ
+user object	l!](J;[HI
+user of	t7Y8_HEZJ
+user ok	v)a*EVF
+user on	q!Z-JMJZI_adIg[
+user only	p*Y+]CIHFNXZ]
+user or	{H[
+user ou	{GY
+user out	{^X
+user password	g1[@XB[
+user phon	{#ZHGZ[
+user pick	{IZ
+user read	{E[
+user register	v+I?]BYC[DHHI
+user report	rBIHFZa
+user reset	j(F=Y@[BbHHMZV[Z?^[gH
+user same	{@_ZF
+user says	r#YHJKZZ]
+user see	v-]
+user show	xHX
+user sign	xHGM^
+user start	xH[]X
+user still	{L[
+user stopp	{HI]^
+user submitt	{Z]
+user swear	{NY
+user switch	{!Ib^
+user then	xgX
+user ther	x_Y
+user to	g+[:J@IDHGYH[LYUZZF[Y^]
+user trie	v:XKZ
+user tried	xKZTX
+user two	xA^PJ
+user type	{:Y
+user unlock	vBI[[
+user used	{/[
+user want	m+G-Y@ZD]IX
+user was	k!_@IHHPZZ]
+user went	{BFZJ]_
+user who	g!Z#J(J)]@^D[LYPXZE
+user whos	t-JG[HHIZZH_^
+user with	l!I(Y)X:ZHZ
+user without	xDZGId[
+user work	{4Y
+useraccountcontrol 66048	{L_
+uses his	{I]KIZI
+uses the	vHJK]ZGgY
+using a	{/YH[ZJ
+using it	{D[LZOJ
+using sspr	{/GH[
+using the	{#Z
+uso la	{M^
+uso nao	{TX
+uso non	{TX
+uso not	xTY
+usr not	v+Z?JHJV^ZJ
+usual password	xK_ZJ
+usuario ante	{]^
+usuario convidado	{:]
+usuario de	vA[^Y_Y
+usuario deshabilitado	{bZ
+usuario e	{XXdZ
+usuario en	{VZ_X
+usuario invitado	{:[
+usuario nao	r([=Z^]
+usuario not	k(Y8ZV[Z[^[
+usuario nunca	{a]
+usuario onprem	{_]
+usuario tien	{CZ
+utent cloud	{A]
+utent disabilitato	x!XbZ
+utent e	{IZdY
+utent guest	{:^
+utent ne	{C[
+utent non	p=ZDX^X_XaY
+utenti non	{(],I8Z
+utenza e	{!]
+utilis recemment	{KX
+utilisateur a	x[Y]X
+utilisateur cloud	{A[
+utilisateur est	x(J:[X[ZJd[
+utilisateur n	r(]=XCZDX
+utilisateur ne	t8Z^ZaX
+utilisation non	{TY
+utilizador nao	{^X
+uur geleden	{@Z
+uur op	{HJXJa_
+uw account	q3ZTYVZXY
+uw beheerder	{d]
+uw organisati	tE[WJcXd]
+uw wachtwoord	v@ZBZM^ZH
+uzyc starego	{KZ
+uzytkownik nie	{^]
+v host	{H^
+va il	{9ZZ[
+va lento	{H^
+vaak geprobeerd	xX_
+vacation and	{>XHHZ[
+vai para	v>Z
+valeu pela	{9^
+valida en	{3[
+validita minima	x@Z
+valu provid	xHJN]ZJ
+van connect	x1J2[HGRJf_
+van de	i(X-J9J@XBJCYGYI[KHN^PJV_XJZI]IaHbJfJ
+van derden	{.X
+van een	x:^KJV[
+van entra	{HIT]
+van het	{OZ
+van mij	{3JO_
+van mijn	{H]hJ
+van password	{-ZGY
+van terugschrijven	{eZfZ
+van window	{b[
+van zwangerschapsverlof	{!^
+vanish from	x!GHIKIPX^J__bY
+vanta #	xXZ
+varia vece	{#[X[
+varia veze	{X[
+vario objeto	{A__I
+vecchia password	r#[KZMI
+vecchia per	xHJM_
+vece y	x#]@IX_ZJaJ
+veel pogingen	t#ZXZ
+velha e	{#[h]
+velho e	{Y]
+vendor dll	xJ_
+verbindet nicht	xH^
+verbindingsproblemen met	{cY
+verbindungsproblem mit	{cY
+verder geen	{B]N[ZJ
+vereist licenti	x=^HI
+vergessen nicht	{>Y
+vergrendeld om	{TZ
+verifica non	x>XaZ
+verificacao e	{3HO[
+verificacao nao	v>XaZ
+verificacion not	{>Y?IC[
+verificar l	x3ZXY
+verificar su	{XY
+verificar sua	x3ZXY
+verificatiecod komt	{aX
+verification and	{BXZY
+verification code	tH]ZJ
+verification email	raZ
+verification goes	{HJZ[
+verification method	lCY
+verification sms	vHIaZ
+verification step	{C[DIHI
+verificato un	{Z^
+verifier votr	x3ZXX
+verify but	{CY
+verify me	t3H>JCHDcHHZHaJ
+verify my	{ZIh]
+verify with	{CID]
+verify your	q#J3^DFX[
+verkeerd wachtwoord	x#Z,]XHZIdJhZ
+verloopt nooit	xL_^J
+verrouill apre	{#Y
+verrouill pour	{TY
+verschieden kennworter	{/ZNY
+version #	r1aLG
+version de	{1Z
+version is	x1[HG
+version not	{1]
+version of	j1]Ha
+versuchen sie	v9I@XXZZ]
+versucht ihr	{XZ
+verweigert beim	{%_
+very long	x2[
+very password	{KYhX
+veto the	xJX
+veut pas	{KINXh]
+veux mettr	{+]
+veux seulement	{[X
+veux un	{Z[
+vez al	{@X
+veze e	v#^
+vi har	{JX
+via a	{GZ
+via ctrl	{MX
+via graph	qDIH[g]
+via portal	{/HM[ZG^[gI
+via sms	ra[
+via sspr	vNX
+via the	xgZ
+vieja en	{M]
+vieja para	{1XM[
+vieja y	{#Z9JHIh]
+viejo y	{Y]
+viel fehlversuch	{#^
+viel versuch	xXY
+viel zu	{-]2[9J
+vielen dank	x9[BY
+vien de	{JZTZ
+vient pas	{HIIJa_
+viewer and	{%X
+vigencia minima	x@Z
+vill ha	xCXMZ
+violat the	t/Y
+violation in	{NX
+virtual machin	xH[R]
+vm de	{f]
+vms time	{R_ZH
+voce nao	x(X:Z
+voce tentou	{XZ
+voic call	{?[HZ
+voic not	{HIa[
+voicemail pin	{HZ
+voldoet niet	nIYKINa
+volgen de	{O[
+volgend aanmeld	{L^
+volt e	{X[
+voltar a	{@Z
+volver a	vK_ZG
+vom admin	xd^
+vom connect	{f[
+von der	{;]GY
+von entra	t-[fX
+von kennwortern	xWZ
+voor admin	{(I)[*X
+voor beheerder	x)]*a?HVJ
+voor de	p-]9ZCIHHMZUXWZ][bJ
+voor het	{HH]]b[
+voor iedereen	{U^
+voor onze	{UX
+voor sspr	{+I?XD[
+voor uw	{d]
+voor wachtwoordherstel	p=ZUXV_
+vor der	{DY][
+vorubergehend gesperrt	tT]
+votr administrateur	rEIV^WGZ[dY
+votr compt	p3ZTXV^WHXX
+votr configuration	{EY
+votr mot	rBYEYM]ZG
+votr organisation	nE[dY
+vous avez	tXX
+vous me	{#Z9Z
+vous ne	{(X
+vpn access	{HX
+vpn client	x#[
+vpn error	{H^SJZI
+vpn not	{H]
+vpn says	{HX
+vpn se	xH^
+vpn still	{HGMIg[
+vpn tunnel	{4]
+vpn に	{H^
+vraagt nog	{C]HJM]
+vuelv a	{+XHJbZ
+vuol due	{*Y
+vuol la	{KHh]
+vuol un	{C^
+w ad	x!]MZTY
+w chmurz	{TY_Y
+w katalogu	{3]
+w naszej	{UY
+w o	{=ZHJ
+w organizacji	{=Y
+w przegladarc	{.XMX
+w32tm resync	qBHHIRddHfH
+wacht #	vX[
+wacht al	{HJXJa_
+wachtwoord bevat	{I^
+wachtwoord gewijzigd	xBZ
+wachtwoord gezet	{ZJ]^
+wachtwoord hergebruiken	{KZ
+wachtwoord is	m(J@ZBYHJK[M^ZG
+wachtwoord kwijt	{D^
+wachtwoord niet	m(I@HIJVJZ_[J^ahG
+wachtwoord opnieuw	r%[(]@JBYZIbY
+wachtwoord resetten	xHYbZ
+wachtwoord te	v^[
+wachtwoord terugschrijven	xd[
+wachtwoord van	v(]@[H]KJZG
+wachtwoord vergeten	r>]DYHEZ]
+wachtwoord voldoet	v-XNX
+wachtwoord werkt	tBZMX
+wachtwoord wijzigen	x@JLZZY
+wachtwoord wordt	t-J@IZYd]hY
+wachtwoordherstel staat	{UX
+wahlen sie	v-^@II]KZZG
+wait #	pNJX[aZ
+wait a	n9IBYHIX^
+wait and	tHFb]
+wait befor	v@X
+wait for	k9^>J@HH[M^NIXGZJaI
+wait one	x@^
+wait overnight	{@]
+wait period	{9HHGX^
+wait till	x@^HI
+wait until	vXX
+want #	x@Y
+want a	g-J/J>C?G@^C_DJH_IXKHNHWZZJaIhJ
+want an	{?Y
+want another	t@^CZHI
+want at	{/[
+want cooki	x.Y
+want from	{HFIaKJZJ
+want it	{/[
+want me	x>[
+want more	{HHI_KI
+want my	xBJH]KIZJh[
+want one	{K[
+want password	x-Z:[HZLHZJ
+want phon	{*]CIHJ
+want reset	{+GD]
+want sms	{?Z
+want someth	t-I?XC[HJIHK^ZG
+want the	g>JHCIJKXM_O[WYYYZFgZ
+want to	Y%Y(H*G+a-H/J:Y>b?JBGCEH[IEKXMHNIOIPGTIUJVIWJXI[_]IaHgJhY
+want two	vCYIHJ[
+war fruher	{PY
+wart seit	{aZ
+was a	q(X9J>G@JD^HDR]Z]]I
+was able	o#EBcHITJZJ[J
+was accept	vBYKY
+was added	r8X:ZBX
+was an	rSFZ_
+was block	xHY
+was broken	{NYRX
+was call	{BJ]^
+was caus	xQX
+was change	p([-[ZF
+was clos	xBHY^fH
+was creat	x%ZGY^X
+was deactivat	x!X
+was delet	l8]>[HE_[
+was deni	x%X/X
+was disabl	x)X
+was ever	{D[WX
+was fine	{@Y
+was found	v-YK[hJ
+was given	v)YB[HJKJh[
+was hand	{>X
+was hav	{@IBIZ^
+was in	tHHPXV]
+was invit	v:]
+was join	x8^
+was left	{^[fX
+was made	{)[HI^Z
+was moved	v(Z=ZGIHH_]
+was my	{>_HD
+was not	i%^8HA[BED[GJHFOXVJW[ZI_HdYe[fI
+was nun	{CZZZ
+was off	v!Z1ZfZ
+was on	m!X>]HE]XhX
+was prevent	{FZ
+was reboot	{fX
+was refus	vI[
+was register	{>IC[DEO[
+was reject	xHZN]
+was remov	o4X8Z?[HH_[
+was reset	pB[ZJ]]
+was set	q@^B[HIKILZZE
+was shut	t!^>[HHfY
+was stolen	v>[
+was successful	{MZZH
+was suspend	{H]
+was switch	v!X-[HHf]
+was taken	{=[@HHI^]hJ
+was the	t>J?[@_HF
+was told	t4[7[KZ
+was turn	r)X?[@ZKIUHbZ
+was updat	x/Zf[
+was used	v6XKZ
+was wrong	{R]ZI
+wasser gefallen	{>_
+watch me	{@]ZG
+way and	{?[
+way through	{][
+way to	j#J-E9I>X@IBHC^D[HZT]X[ZI
+ways to	x*Y?[
+we added	{8Y
+we are	v(]E[
+we bought	{8Z
+we built	{6X
+we can	x=_ZF
+we cannot	l([7J:]=^EYPJVJZCcZdG
+we change	t<YC]HI
+we clear	{HGLYT[
+we configur	{HX
+we could	{3^DF
+we delegat	{%JHIP]
+we did	{HJYYdY
+we disabl	{)Y
+we downgrad	{=_
+we encounter	x3]ZI
+we exclud	{GZ
+we found	v@]HHUX^Y
+we get	x8JHIN^Z]
+we hand	x>]@XZJ
+we harden	{YX
+we have	h0Y=]CHNZTJWYZZ
+we import	{+Z
+we invit	xHY
+we let	{=Y
+we limit	xG[HJQ[ZH
+we merg	{A_PJZH
+we migrat	{D[HJ
+we moved	x0Y
+we need	o=EHa
+we not	k&^1[=ZGIHCUZVHW[ZD_Zd^fI
+we only	v=]
+we put	xVY
+we rais	{C]
+we remov	x_Z
+we reset	{LY
+we run	x%I0Z1[HH
+we see	tZ_
+we still	x5X7Y
+we sync	x3]8[HHOJ
+we turn	r)YUJYZ
+we use	o0Y7Y=IHHJ[L[dZ
+we want	tH][Y
+weak password	v-]IFJX
+web e	{T]
+web login	{TZ
+web mais	{M]
+web not	{HHN]ZI
+web pero	{HJM[
+web server	v4JHbRGYGcE
+web vencido	{H^
+web で	{M]T[
+webmail is	{HY
+webmail not	{MY
+wechsel wird	{@_
+wed like	{(JH]
+week and	p8[>^@YHGVZfI
+week befor	{H^KI
+weet mijn	{ZE[a
+weil die	{/_
+weil es	{@_ZH
+weil ich	x+[CJDHK[ZJ][
+weiss ich	{Z]
+weiss nicht	{AYNZ
+weist das	{/HN]
+weiter das	{HHM[g[
+weiter die	{C]TZZJ
+well known	{-_HHZG
+wenden sie	{ZY
+wenn ich	{[]
+went away	tB^HJZC]^aI
+went back	x]Y
+went fine	x@Y
+went through	l@[B]CINIZJ
+went wrong	g#J-J9J@JBJHHZcb_hI
+werden admin	{*XE]ZI
+werden verlangt	{CX
+werden zwei	xC]
+were deni	t%^
+were found	{AX
+were on	x1^7ZHG
+were remov	{+XY^cF
+were set	{LXYX
+were sorry	n@JWXZ^cX
+were used	xK]
+werkt niet	q?YH[dJf[
+weve been	{J]
+weve detect	{UY
+what are	tIXNXf]
+what block	{HJJZ
+what can	{9aHCZB
+what connect	{GY
+what do	o)H?JH[KJZ]hZ
+what does	m%[&]/X9HHZNHZZ
+what else	xHEIaKJZI
+what happen	q4Z][
+what i	oIIMZZDha
+what if	v4Y>YDYHI
+what is	g:[H_IJKJTGZbhI
+what it	p@JHDIJK_Z[hJ
+what now	r#X>GCXH^
+what role	{(a)E*GHE
+what should	rHIZ]
+what the	lN]V[ZX
+what to	x9HHBKJZb
+what you	{OX
+whatever i	t@ZIJN[ZH
+whatever is	{HJI]ZI
+whatever she	{NXZY
+when a	t-G4XH[
+when change	thX
+when click	vbY
+when enabl	t,[
+when he	x#XH^
+when i	[!X%Z(Z)Z*X3Z>J?Z@GHEIIKHOIPGVJZY[[]Ja]gJhZ
+when it	tHDKaZDa]hI
+when my	v*YHIKZZJ
+when open	{H[
+when our	{%J([
+when reset	l(]@[HHNYZI
+when sett	x(YZY
+when she	vKY][_Y
+when sign	x+Z
+when submitt	{HIZ[
+when the	i%Z3]4G@XKYTZZG
+when they	{7X
+when user	{&YHZZI
+when will	{0HH[
+when writ	v4XHJ_Y
+wher can	q-ZH]I]NJZX
+wher do	o:YH[Z]fI
+wher i	{(]ZG
+wher is	qHJZI[[a_
+wher it	x-I5[JZZJ
+wher my	xHYIIa]
+wher should	{HDZa
+wher the	nZHa]cXhZ
+which ad	{%[
+which i	l%[>_C[HCPHZIh[
+which is	rHHI]Y[
+which licenc	{=JHZ
+which meet	{/[NH
+which number	{3JHHO^
+which of	xHJIJN^
+which one	tH[
+which permission	{%Y
+which policy	{HJN]ZJ
+which port	{H[
+which rule	xKIN^
+which the	{VJ^Y
+which version	{1Z
+which was	v4X>XFZHI
+whil contact	v3_HJZF
+whil i	q!ZHHZI]_
+whil test	{U]
+whil updat	{NIZ^
+whil we	{=_ZF
+who already	{+JH[
+who are	x9]HGPZ
+who can	x9XQY
+who change	{HZ
+who did	{@]ZI
+who got	{LZ
+who has	xHX
+who have	x)^HG
+who i	xD_HIZJ
+who is	v#I3JHb
+who left	{HZ
+who may	v-IHYQZV^
+who not	v![@[D]HHZF
+who register	{+IDHH]
+who reset	{@[ZI
+who were	{@XPZ
+who won	{H]
+whol company	tNJU_
+whol day	x@^ZH
+whol tenant	{HGU]
+whos password	tHILXZH^Y_[
+why can	x)XV]ZH
+why cannot	n?^@IHJK]ZF[Y
+why did	{-GH]ZY
+why do	m*^+F@^CJHZKDLZZH[]
+why does	r!X#]@]HGKI
+why i	{ZY
+why is	r*X>J?]BJHZ
+why it	tI]KJ
+why must	{KY
+why not	p)J*]?ZB[HELZZF
+why on	{*Y-]HHIJ
+why the	v!ZHHZZ
+why this	{9IHHZ^
+wi fi	r#YH_
+wie bekomm	{D[HJZ[
+wie lang	{@Z
+wie richt	{H^
+wie viel	{9IH^KY
+wie weit	{9[KZ
+wieder gesperrt	{#^
+wiek hasla	{@Z
+wiel prob	{XY
+wielkiej litery	{HJI_
+wifi at	{MY
+wifi de	{HZ
+wifi password	tHY
+wijzigen in	{7[LY^J
+wijzigen staat	{ZI^]
+wijzigen wordt	x7[@JL[ZHhZ
+wil de	{?[MZ
+wil een	v@IH[IYMHZ]
+wil het	{@[h]
+wil hij	x*Z=J>JC[K^
+wil ik	{@[
+wil nog	tC[M[gX
+will be	x3J9]>JHZ
+will er	v-Y@IC]IJK]ZEhZ
+will not	q3Z@ZH^IIMJTYZGhJ
+will nur	x[]
+window #	lH]bZ
+window 2008	p4I5aMHbJ
+window account	{_Y
+window and	x!Z/YHIh[
+window anmeldebildschirm	{[YbJ
+window anmeldung	{bYg[
+window asks	{H[
+window befor	{b[cH
+window e	{M^
+window hello	l9I?bZI
+window in	x]Y
+window inloggningsskarm	{b[
+window keep	{gX
+window login	nbYgY
+window logon	tHJM]bIgY
+window net	kHIcb
+window not	vb]
+window says	t#XZIbZ
+window server	q5^HH
+window sign	p[Z
+window tell	{![#XZJ
+window updat	pHYZIf_
+window want	{H[
+window の	xbY
+window は	xHJM[bJgY
+window 登	{bX
+window 还	{gZ
+wiped the	{>^HH
+wir haben	t-X=[DZdZ
+wir konnen	{EXcX
+wird aber	v>[?]aJ
+wird abgelehnt	t@[NZZJd[
+wird als	x-]KZhX
+wird beim	{hY
+wird im	{_Z
+wird lokal	{ZJd^
+wird mir	x?]
+wird nicht	i-I?I@YHXIHNIOXZ][[dI
+wird verweigert	x=Z@[PZZJ
+wird vom	{d[
+with #	l2Z3H>JHZIYO_ZFaI
+with 33001	{F]ZJ
+with a	^!I#I*[+[/]3^9J>G@aBGIHKGMHNGPIZX]J__aFhJ
+with adfs	xHZTI
+with admin	{P[
+with admincount	{PX
+with an	c!Y&Y)Y:Y@JGXH^KJMFT[aJe[
+with and	xHJIIK]OZ
+with another	x>_HXZH
+with change	x@IBIZ^
+with cloud	{0FH_RI
+with cooki	{.Z
+with different	{6Z@X
+with does	{KY
+with entra	x/JHDR_
+with error	x8HH]ZH
+with everyth	x>^HJN[ZG
+with extension	x3^HJ
+with graph	{(XZIg]
+with his	q#I-HHFI]K[LJZ]
+with intun	{H[
+with it	i/Z@XHGIJKIOYZDg_h]
+with last	{#]HF
+with letter	v3]IHOJ
+with must	xLY
+with my	j!J#I3J9[:Z>ZHBZbhI
+with new	x/HHGM_gJ
+with not	x>HH^KIMJh[
+with okta	{7Z
+with old	vBJHDM_
+with one	{*ZC]
+with our	pB[HZZG
+with password	mBJJXSXZ]
+with policy	vHGNaZH
+with reset	{BJZ]
+with role	x([)]
+with same	{_Z
+with self	{BIZ]
+with sms	x,X
+with some	{4ZHI
+with temporary	{LX
+with that	x-Y>ZHI
+with the	X,[-G3E4J:I>Y?HAZBaCJDHGJH>IGLYMXZC]Jadb[cYfIhH
+with their	x=GH]
+with this	vHIZZhY
+with two	{/[
+with us	x:Z
+with user	{!J(_HJZI
+with what	x-X
+with writeback	o=ZHGJZ
+with your	l:Y=YEZHIZJcY
+within a	{@ZZI
+within the	{@]NI
+without a	r)ZHI[Z
+without any	q@IB_DZHEVZW[ZE
+without change	vBFHZ[Z
+without country	xO[
+without digit	{I_ZJ
+without plus	t3^
+without reset	q[[
+without the	p3^4[>HBIFXHHIHZJ
+without writeback	x7YGIH[
+wizard asked	{,Y
+wizard cannot	xHJe]
+wizard error	v,FH[ZEe[
+wizard fail	{eX
+wizard is	{+[DH
+wizard show	{HZ
+wizard was	xd]eF
+wlan password	{HY
+wohl nicht	{C]
+word block	{-Z
+word in	v-[HX
+word is	x-I@ZHZ
+word phras	r-Z
+word that	{-X
+wordt geweigerd	{@[
+wordt niet	r7[?_@HHJNGZXh[
+work after	r%[BYHGLYPHZIfZ
+work again	pB[HIR^ZI
+work any	{1]
+work as	{)Y
+work at	t(]4X9J@IBXHHZ[
+work but	rHHMYaZ
+work computer	{/]HIZX
+work either	{![ZY
+work everywher	v?[BJM[ZJ
+work fine	xBX
+work for	b%I([*J:Z@]BFDJGIHCIJMZP^V[ZY^ZaJbJfZ
+work here	{BGZ]
+work if	x@[HY
+work in	l/[BJHIMYZHgZ
+work last	{@JBIHJZ_
+work not	xHIL[ZZ
+work now	p9HBcMJZJfJ
+work on	jB^HCZ_
+work only	v%a8ZPC
+work phon	t>FH_
+work sinc	x1JHJZXf[
+work thank	{B]ZF
+work this	{Z]fI
+work until	{@JP[
+work with	qM[ZIgX
+work without	{LXZZ
+would guess	{-^HJ
+would help	{HZ
+would i	{N[
+wouldnt let	{NZ
+writ back	_!H#H(H,X0J3J4[8Z:J>J@GBFGHHDJJKGMJNJUIVJXIZX]JbGcYdbeXfYg_hJ
+writ number	{3Z
+writ on	{%Y
+writ pwdlastset	{%[gI
+writeback and	x=JB[dY
+writeback brok	x1Y2Y
+writeback cannot	pGY_YdIeX
+writeback checkbox	{d^eJ
+writeback configuration	{EJdHeZ
+writeback could	rHJZIdGe^
+writeback dead	{YZ
+writeback does	{AY
+writeback dur	vd[eYfI
+writeback e	{H[dX
+writeback fail	h0Y1Z7X<YHERYYXZHdIeZfG
+writeback fallito	{4[HI
+writeback for	xG]dI
+writeback had	{8X
+writeback has	xdZ
+writeback heartbeat	{fY
+writeback in	l,GB_HZZHd[eI
+writeback is	g=XYYZId]eXf[
+writeback keys	x6[
+writeback need	v=YHFYX
+writeback negato	{QY
+writeback nicht	{2[
+writeback niet	{dJe]
+writeback non	q%[HIZJeIf^
+writeback normal	{PX
+writeback not	g0X1ZGI_YdaeF
+writeback password	{HFd^eJ
+writeback requir	v=XHJdY
+writeback says	{%X
+writeback servic	oB^HDZI_^dFeH
+writeback stop	{A^HE
+writeback stopp	o1XHHYYcXdJeJfY
+writeback target	qG]_[dF
+writeback the	{,Z
+writeback to	v%IP]dI
+writeback v2	oHcPIVHdGeIfJ
+writeback was	xdHe]
+writeback with	v0FH_RI
+writeback work	rBDHbR^UEZGfJ
+written back	g/Z0]HYPZRYZH_JdIgZ
+written to	{GJH]
+wrong admin	{,XeJ
+wrong after	x#IP]R[ZH
+wrong code	r#GX_
+wrong current	xhX
+wrong entri	{HY
+wrong global	{,Z
+wrong in	r3]OH
+wrong it	{O]
+wrong number	{OZ
+wrong password	h#[-J/Z@HHEIIKIT[Z^hE
+wrong portal	{HIZHg^
+wrong time	rHYR]
+wrong trie	v#_XF
+wrong when	{ZX
+wrong with	xHFZ_
+wrot it	x/^@ZNJfG
+wurd abgeschaltet	x!Y
+wurd bereit	{KX
+wurd deaktiviert	{!Y
+wurd im	{!J^[_]
+wurd in	{?Z
+wurd nicht	{V]ZI_Y
+wurd vorubergehend	{TZ
+wurd zuruckgesetzt	{BZM[ZJ
+wylaczon w	v.XUX
+wymaganych licencji	{=Z
+x #	{#J@Z
+x still	{1[
+xbox account	{H[
+y a	xM]
+y ahora	r@ZK]X[
+y dejo	{YZ
+y dice	t+X-ZIIKHO]h[
+y el	o:[>ZM[
+y en	xTX
+y es	{3I9JO[h]
+y est	{B]
+y hoy	{@[
+y la	n%X@JB[GJHFIYK]NYX[ZIaJf]
+y los	{*XI]ZH
+y me	{#aHIZH
+y mi	{!]HJa]
+y microsoft	{7YRY
+y not	e!J(H-J7Z9H:X=^?G@[BICIDYHGIXMHOYVIaGbJh[
+y olvid	{DZ
+y pide	xC^
+y solo	x?Y
+y ya	t=[?J@ZK[Y[
+y yo	v(Z9G>]VY
+ya esta	{+XBZ
+ya fue	{KZ
+ya la	x-IKaZJhJ
+ya not	l)]3G9J>a?Y@JBIDHHEIJKZOHX]Y[ZJaF
+year ago	q>aHE^X
+year and	x>J?[
+year it	{!ZKYZJ
+yesterday and	x>[@ZHI
+yet admin	{*X
+yet and	{>ID[
+yet the	x/[NHTY
+yo not	x(ZV[
+yo solo	{CY
+you are	t+^DIHI
+you can	lEZHGZHaYb[
+you cannot	c:J>Z@JDXEJHHKXVZWXZJ^JdZh[
+you check	{Z[
+you do	o+Y9a:YHBZB^XaX
+you enter	rhZ
+you for	{9Z
+you get	x9ZHZKJ
+you have	e#X=J>[BIDXO_VJeZ
+you help	v#IHXZY
+you know	rB[HIaZ
+you look	{ZY
+you may	r%X
+you must	mDYH[fI
+you my	{D_HJOJZG
+you not	gD^HIUGVYZEa[h[
+you pleas	vH[
+you register	{?]DJUIVI
+you reset	v(IBIHHVHZa
+you see	{HJZZ
+you still	{HX
+you suggest	{HZ
+you tell	xH[ZX
+you to	v7[HGUIV[
+you try	taYcY
+you turn	{U[
+you unlock	{#Y
+you will	xH[
+your account	]!Z#X%I+^3]7I:Z=JCIDXEYHIIJKJPJT[UIV]XXZF^GhJ
+your admin	[(I)D*F,I1J3J:F=Z@JE]HCIIPGV_WXXYZa^Jd]gJ
+your company	x-XNZ
+your current	tHJZIh^
+your help	{9Y
+your last	{KX
+your licence	{=X
+your not	{VX
+your on	l%Xc[
+your organisation	[7Y:D=]?ZE[HEU[VEZFc]
+your own	pV]
+your password	Z(G:Y=J>X@JBFCXE]HcKGLJNIUIVGZE[JcZdXhG
+your phon	x3H>ZDJHZ
+your previou	{KX
+your quick	{9Y
+your request	x9IHFSFZb
+your reset	x:^HI
+your security	{+FDHH]T[
+your sign	{HY
+your student	{IY
+your system	v!X:]HH
+your team	x:_HGZG
+your tenant	{:Z
+your time	{9]
+your user	vI]ZIdX
+your version	v1]
+youv exceed	{XX
+youv tried	t#ITYXZ
+z kodem	xa_
+z zapisanym	{OY
+za duzo	xXZ
+za krotki	xI^
+zablokowan w	{T]
+zapi zwrotny	xHJYXZId]f[
+zapisywani zwrotn	{dZ
+zapomnialem hasla	xDZHJZ]
+zbyt latw	v-[
+zbyt wiel	xX_
+ze to	{O]
+zegt dat	q-^3J>JDZIIK]OYZJdZ
+zegt ie	x-YIZ
+zeichen sein	{I[
+zeigt kein	{>IH^
+zero a	{@GH]
+zero in	{3XOX
+zgadza sie	{OY
+zgubilem telefon	v>[
+zip file	xH_ZJ
+zit in	{P^VJ
+zmienic hasla	{@HZZ^]
+zmienic ponowni	{@X
+zmienilem haslo	x@Y
+zmienilem numer	{>Z
+zonder #	{3]OI
+zonder terugschrijven	{8[d[fJ
+zoom password	{HZ
+zou niet	{V]h[
+zresetowac hasla	v:YZZ
+zu erraten	q-_II
+zu haufig	{-Y
+zu kurz	tI_
+zu lang	x2[ZJ]]
+zu leicht	t-_II
+zu meinem	xCID[K[ZJ
+zu oft	n#[@IBJHJXdZI
+zu verhindern	vT]
+zu viel	o#]-Z3[@JHIIJKHX_
+zu wenig	{C[I]
+zugewiesen und	{*X
+zugriff auf	{HX
+zugriff mehr	x>^
+zugriff verweigert	t%aZJ
+zum zurucksetzen	t%Y?]WYZI
+zur kennwortzurucksetzung	{WZf]
+zur registrierung	{+Z
+zuruck beim	{&^ZJ
+zuruckgesetzt werden	x:]E[ZH
+zurucksetzen am	x@XbY
+zurucksetzen darf	{VY
+zurucksetzen fehlt	{bX
+zurucksetzen geht	t:XZ]
+zurucksetzen ich	{V^ZH
+zurucksetzen ist	v(YUX
+zurucksetzen link	{HY
+zurucksetzen nicht	r(JHJL^VZZEa[b]
+zurucksetzen schlagt	{Z^
+zurucksetzen von	xWZ
+zurzeit nicht	{CZcX
+zwei methoden	t*X
+zwei nachweis	x*XCX
+zwei verschieden	{/]
+zweit method	{CX
+zwischen zwei	{@[K[
+zwrotn hasel	{dZ
+あ り	g(Z9]=Z@JBXFZHHKJM[UJVXZE_ZbJcY
+あ る	t-H9F>^EZHDIJK[MJZ[d[
+い い	{+HD][X
+い え	{+HD][X
+い か	{9[@JZ]hI
+い が	t+[@YZE[_^ZhJ
+い こ	{h]
+い し	x9]
+い た	t!Z>I?ZD[K]ZJ_[
+い つ	{HIK^X]
+い て	k%Y-I9J:]>H@JB^CZDIGZHHIIKJN]OJZIaFdJf[hI
+い と	e!J+J-[3I9H:J>I?I@[BJCHD[HHIZKYMINdOHXZZEbJdJhY
+い な	f!H#J(H-H0J1[3D4J7J9H:H;J=]>G?G@GBID_G_HDIHKHLJMYNYOIPJUGV[WaXIZH][^J_ZaGbJcJf[hJ
+い の	g!X([*J+Z-I9H:I>FBYCZE]HBIEKGMaNHOHVIXI][^JbIcJh^
+い ま	]#[(X-]3H9Y:H=I>X?HD^HFKHLJOIPIRXU_V^WIXIZG^JaIbIcJd^fJ
+い よ	{IXX]
+い る	]#H%I(J*J-^/J1J3[4I6J7Z8J9F:H;[=G>E?Y@EAJBHCFDDGIHJI[MFNEOZP[R[SYTJVFWIYJZC]H^__[aZbGfYhY
+い オ	{^Z_[
+い ス	x>[HXZJ
+い ト	{,_
+い パ	h-[:]>Z@IHIIJKFMaZYbJdJ
+い 番	{>Y
+い 登	{+^DJ
+い 設	{N[^Z
+う か	x9[@Zh[
+う ご	x9^
+う す	{DXHGZ^
+う ち	xHIIZU[V]
+う で	v!]:]BY
+う と	p@^ZJh^
+う に	xV]X]ZJ[X
+う ま	x9Z@IHJZahI
+う 一	p@_C[XJZX
+う 使	{>]KZ
+え た	m%[>J?[@bHIIJKIMXXYZHbYhJ
+え て	i!J#a(Z-I3I9H>Z?I@FBJDJIHK^L]MYNJTJUHVJX]aIbJdI
+え な	j([>I?a@JCJHGI_M[UJVGXZZHbJ
+え ま	t!]-JIJKYZ]
+え ら	x@^^Z
+え る	t#GHYM^V]ZI[]
+お ら	{d]
+お り	{9]
+お 待	{XY
+お 試	x@ZZZ
+お 願	x9]
+か か	q3[9J>]?JBJHGM^ZGa[
+か っ	v3I>J?JHJ]^a[
+か な	g#Z3I4[9J>J?J@HCJH^IYKJMHXG]JbZcZf[hH
+か ら	d#I%J&Z(I+J0J3Z4_6Z9H:I;Z=]>G?H@YBJCIDJGJHAI^KFLJMFOIP[RITIUJVHXHY[ZJ[J]I^IaHbXcIdHfGh_
+か り	q-]9]@]IHZH
+か る	q-I3]9]>[?JBJM[ZC[^bJhI
+か れ	r-X@YJXLYh[
+か わ	{9]
+か 出	{?_HJaI
+か 変	x@[gY
+か 登	xCZ
+が #	p2[3]
+が pc	{b]
+が window	{gX
+が あ	h(Z-]3J9H=Z>JBHC[EZFZHEK[M[NDUJVJ_ZbJcYhJ
+が か	xMXa]
+が ず	xHJRb
+が つ	{H]
+が で	t9[@ZEZZY
+が と	x9^ZJ
+が な	i#J%^(Y3]4I5]:H>I?XBJCIHCMIQ[TJUHVJW]ZE[[aJb[dZfI
+が ま	tHEMdUIW]ZJ
+が ア	{D^V]
+が オ	r0^HJU]^YdIg[
+が ク	v/XJY
+が グ	v(Z:]HHV[
+が コ	{>[_Z
+が サ	xZF[^f[
+が ド	{%[
+が パ	p7YGZU]VJZE^ZdJ
+が ブ	x#H.XH]
+が リ	{BZM^ZE
+が ロ	r#[HXbZ
+が 一	q3[6]?YC[DJHI
+が 不	v(^3[IJNZZJ
+が 二	q/^A]C^DJHJ
+が 付	x3Z:]
+が 何	{Z]
+が 使	x-]IGKIZ^
+が 停	v4^HIf[
+が 入	r-XI_JXZ[^YhJ
+が 全	xO^U[
+が 再	{+Zf[
+が 出	m([3I?EC]HFIJVJZZ[^a]hJ
+が 切	x;]=[H[ZH
+が 動	q.XHYZFfa
+が 受	v>[NIZZaJ
+が 古	x0[1]4I5^
+が 同	{A__I
+が 含	v-YIY
+が 変	x>Z
+が 外	{HIda
+が 多	vHIX_
+が 失	x!]ZJd[
+が 始	{+]HF]]
+が 届	n>ZB[HJZJa]
+が 必	o5X:[=XC[HJI]LY
+が 悪	xE^Z]cX
+が 拒	r%Y-[JY
+が 有	qUZV[ZI^Z
+が 来	t>Ha[dIf^
+が 検	{]^
+が 止	v!Z)ZUZf[
+が 正	r3^h[
+が 残	x#Y3^DJ
+が 消	{%]bZ
+が 無	f!a-J3X;Z<Z>HBJCZHGIJMJO[UXVIYYZHaHdXfJhX
+が 発	{Z]
+が 登	q+I3I?]CZO^
+が 監	{/YEY
+が 短	{I^ZJ
+が 私	{:[VZ
+が 空	{3_>]HJZI
+が 組	xd]
+が 落	v4]HZMJRIf_
+が 表	r+[?[O[
+が 要	{=^NY
+が 見	v(]4^HYZJ
+が 誤	{,]4[dI
+が 読	{3[>^HJ
+が 足	x(]3I9IIaZI
+が 通	x;[K]ZY
+が 遅	{H^MIZJa]
+が 違	p,[6]HYRZZJh^
+が 選	x?^[X
+が 長	{2_
+が 開	{H_
+き ず	{,_
+き た	{![BZ
+き な	c!I%J,J-I/I0J4I6[8[9J:Z=[>a?X@YBHCJDHEIGIIGKHNGOIPYTIUYWIXJZ=[[^[_IaIcHdFeXfZgH
+き ま	c!G-J3X4[9I>X?XBGHYIYMJNJUHZ_^Ja[bIdJfJhJ
+き る	qHGIJVaX]ZIb[
+き 戻	g!J(J0Y3J4X8[9J:J>I?J@HBIGYHEKJMHNJRYUJVIYY^J_YbIc[d_fahI
+ぎ て	{X^
+ぎ ま	vI]ZJ
+ぎ る	p-Z2^9I@ZCJHFI]KJX]ZI
+く あ	x3XhY
+く い	x-[@JHJKJZahI
+く し	v>Z@Z
+く だ	f#]-]7Z9Y>J?JBZH[IIK[MINHTJUI[JhH
+く て	v-J1]9]HHK[ZGa]
+く な	l#a3Z9F=[>I@YHGIJKHX[ZFaJh]
+く ら	{#I=IH]T[
+ぐ た	{TZ
+け て	{-[ZZ
+け で	x8]?ZC[
+け ど	v@[DXN[ZZ
+け な	n#G-I3I9J>I?H@YCJHXIGK^NIO]SYTJZH[]]]aJcJhZ
+け の	{?Z
+け ら	{/XNIZZ
+け 二	{*]
+け 付	t-I/XHJIIK]NHO]ZYhZ
+け 出	{N_ZJ
+け 取	v>[aJ
+け 外	{[[
+け 失	v;[F]PX
+こ と	t-JDYEZI[K]ZH
+こ な	{a]
+こ に	{>[HIZ]
+こ の	q(_>JIJU]WZZH
+こ ん	v9_HI
+ご ざ	v9^
+さ い	f#]-]7Z9Y>J?JBZH[IIK[MINHTJUI[JhH
+さ れ	W!^#](G)J*X+Z,J0J1J2J4H6I8I9D:Y;[>D?^@EAJBJDJEIFJHCICNZO[P^QYRHSJUFYIZ>[Z]G^X_HbHcHeJfGhJ
+さ ん	{![9Y
+ざ い	v9^
+し い	e!J#J(I+Z-]3I9H:[>E?GBZCIIEM]OJUJVXXHZ^][aJbXdIfJhX
+し か	m3I>J?_@ZC_DJHGIYM[NJZGaHgX
+し が	qQ[RZY[ZEdYf_
+し く	l-J3]9^@XBJIJKZXJhZ
+し た	W#Y(F)J,I-J.J/H0I1I2J4Y5J6X7H8]:D;I<J=F>]?]@aAIBaDFEIFJGHHDIYJIKGMZNHQJRGSIUEVEWGXZYHZX]F^HcGdGeJhG
+し て	Z!F#](X)J*I,J-]/J0J1Z3H4H6I7X8X:H;I=G>Y?E@[AJBECYDYEJG]HCOGP[RIW[XDY^Z>[H]H^HaFbGd[eJfJhI
+し な	o-J/]0Z6]:[>Z?JDYHGMJNYZI_^aJfJ
+し の	{L[Z^
+し は	{=YK[
+し ま	g!Z-J3I9Z?J@GBZDJHIIHKIL]MIO[TIUJVJX[Z^b[dJ
+し ょ	{9[@[
+し を	{QXd[
+し 不	v4I8]HJc^fX
+じ て	xB^ZI
+す い	v-]
+す か	t9X=IH_K]ZJ
+す が	v(YVZd]
+す ぎ	j-[2^9GBJCIHEI_KHMJNIXcZFfJhJ
+す と	vZJbad[
+す る	e!Z%I(a-I/J7J9I:]=I>J@YBJCJDJH_IHMINZUFVGXJ^J_[aJbHdFeZfJ
+す れ	{DXHGZ^
+ず れ	xHJRb
+せ て	{K[Z]
+せ な	r0Z>JHGX[Y[Z^_[aJfJ
+せ ん	X#H%I)J*J+I,J/J0J2J4Z6J8J9D;J=Y>Z?YAJCHDYGIHZI^JJKZLIMFNHPJRISJTIUZV[WHXGYIZ][I]I^HaYbHeJfGgJhI
+そ こ	{:]>[
+そ の	o%G9[;[>[?]GaHHKINJVJZJgY
+そ れ	{K]
+た い	l+Z3I>H?^@]CJDJH]I]MINJXIZH[ZaI
+た か	{9]
+た が	j!Z-J/^3J9H:Z=J>X?I@ZBJCZDJHFIIK[NJUJXH_Ja]dJfYg]
+た け	x@[N[ZZ
+た こ	{DYK]
+た し	qIYKINaZJ
+た の	i*[-I3J:J>]?^@[BJCJDJHGKHM^NIP[VJZGhY
+た は	{3[9Z
+た ば	v@^ZJ
+た ま	x!J#H3^DITYZ]
+た め	n+[@YEYHHL]TYZF_[
+た ら	l!Y#J-Y3J4I8]>J@XHFIYK]MINJTZXZY[ZFb[dJfYhI
+た グ	{P_
+た パ	q:^K^MJZI
+た 新	{BY
+た 電	xCXOY
+だ け	e!J#F%[(J*Z+J-E3I8[9H:J;Y=J>H?Z@GBHC[DGF[GJHEIYMHN]OIP[TZUIV_XIZD[^]J_JaJbJdJhJ
+だ さ	f#]-]7Z9Y>J?JBZH[IIK[MINHTJUI[JhH
+だ っ	{-HI]
+だ と	v-aIXKJ
+だ め	v-_IXN[
+だ ロ	{#IT[
+ち く	{XY
+ち た	{4^f[
+ち て	{HJRJS[f]
+ち は	r9_G[HGU[
+ち る	{H[dJe[
+ち 間	{#[3^HH
+っ た	d#Z%J(J+J-F/]1J3Z4H6J8J:I=^BHDFHCIGKaMHNIOHTJUHVIXYYY][_IaFbIcIdHf[gJhH
+っ て	Z!_%I(H)J+H-[1J3H4I6J7Y8J9J:X=Z?F@EAJBFCFEJGYHBIYMINEOYSJTHUZV[WIYIZC[I^Y_Ya]bYcHfEgJhZ
+っ と	{-]D[KIZJ
+つ か	v4^HZZJ
+つ し	{CX
+つ な	{H[
+つ の	n%]*[A^C]DHHI
+つ 目	{8]C]
+て #	{IZX[
+て い	S#I%I&J*F,H-_/J0H1X2H4F5I6G8G9B<I>G@FAHBID_EGFIG^HBIZQIR[U]V]W]XGYFZ>[I^[_YbCcFd[eIf[gG
+て お	v9]d[
+て か	t=_@ZHJY^ZG
+て き	{![?[
+て く	i#^-Y7[9I>J@IB[HYIJKaMJNITGUIZFcXhJ
+て こ	{a]
+て し	v!]L]PXZGb]
+て そ	{:]G[
+て と	x@ZXZZ]
+て な	xN^ZZ
+て も	p#F-YCZDIHIIIKIL[N[O]T[ZJgZ
+て る	xIJK]O]h]
+て コ	v>[aJ
+て ロ	x#]1]HJ
+て 入	x#]8]9IB[aGdJ
+て 確	{3I>bZI
+て 開	{#[HZXH
+で #	{R]
+で admincount	{PX
+で authenticator	{>HH^
+で cooki	x.[
+で password	{d[eZfJ
+で sspr	vWZZZbY
+で き	Z!E#I%I*I+I,[-I/H0I3Y4Z6Z8Z9G:Y;J=]>b@YAJCGDIGHKHLIMHNFOGRITHV_WHXZYJZF[[]I^Y_HaFdDgG
+で し	v3[9[@ZM]ZG
+で す	d!]#J-I3I7X9^:Z=H>H?G@ZC]DHGXK]NITJVIXHZD]Ja[bIfIgJhH
+で の	{EZ
+で は	e!Y(X)X+Y-J3H4J9I:H>F?]BHCZDHHCIIKHMZNJPHSIT]U_V]WJXJZE][^IaJbXcIdIeJfI
+で も	tZZ
+で ア	{>^ZI
+で サ	x1^HZfJ
+で セ	{D[U[
+で パ	o(J/J0]6]:JHJUYV[ZF^YbXdI
+で ユ	v!_V[ZI
+で ラ	xHIdZe_
+で リ	l!J%J(G:_=YBJU]VFWJZD^Yb]cXg]
+で ロ	r#INZT[[Y
+で 今	{@]
+で 使	{?^ZJ
+で 入	v:]B]IJMIZIb^
+で 全	{B[N[
+で 再	v@ZcYg]
+で 同	{G]VH
+で 変	n/]7[:]>J@GBXHIM]ZG^IgZh[
+で 待	{@ZXZ
+で 拒	t/ZN^
+で 書	r0Z4ZHIRZZIc]fY
+で 無	{!]LX
+で 番	{3HO^
+で 登	{+YD]HG
+で 管	vE^d^
+で 落	{S[dJe[
+で 認	{DY
+と う	x9^ZJ
+と が	vDYEZK]ZJ
+と き	{?ZhZ
+と し	{@[
+と だ	{N_ZJ
+と の	xc]
+と 一	x3JC]OY
+と 出	k-^.XHIKFNZO[ZY_YdZhZ
+と 拒	{I[
+と 数	{I[
+と 表	vNZh]
+と 言	d!J+X-^3I9G>H?I@YBIDZHHIZKYMINZVJX]ZG]Jh_
+と 違	{K]OX
+ど う	v9[HYZ[
+ど こ	vDHHXS^TIZa
+ど の	{N]
+な い	O!@#@&G(^)G+],D-=.I/J0[2F5Z6]9><G>Z?^ADB>EDFFGZHIJEMYN]PGRCSITIUDW^YYZH[[]H_[a_dBeIf]hI
+な が	{-^H[IH
+な く	k#a%Y3Y9G=[>X@JHHKJX]ZIaJ
+な し	k#J%J&];[<Y=J>J@JDZHDLZT^U_VJWIZGbIdZfJ
+な ぜ	v#G*]HIZ^[]
+な っ	e#[(J-I3I9[:J=Z>H@XBJCJHGIIKZMJVZX_ZF]J^XaHhI
+な の	i#G*^+Z-[3H:^>J?JDIHHIYO]VIZH[[
+な り	{#]9HZ[
+な る	{HIZJa]h]
+な ラ	{=^HIZJ
+に #	v2Z3]IZOI
+に sms	{?[aX
+に sspr	{S^
+に か	{3]>^HH
+に し	j(I-Z3J9X>J?[@XCJHGIYK[MINHU^VJXIZCaIb[dahI
+に す	r.XH_UIdIe[
+に ち	v9_HI
+に な	e#G*X-I3J=J>H?Y@ICIIIK[MJNJTJVYXY[[^X_Za[hJ
+に は	q([*^7^MJNJZJ_[dJ
+に も	v>J@[HHKJZ]a^
+に よ	x!J-JUZ^]d[
+に ア	x>Z?HHIZJa^
+に エ	{O[
+に コ	vF^HHaX
+に チ	vLY^Zd[
+に パ	vMZZFd[f]
+に リ	t:IBYHIS]UIW^ZGb^
+に ロ	t#XMXTZ
+に 一	x@ZA]_J
+に 他	{C^JY
+に 何	xH^LYX[ZI
+に 使	t-J>JKc
+に 入	tG]V]
+に 出	{/Y?^OJ
+に 反	{N]g[
+に 合	{N_ZJ
+に 同	{A]HIf^
+に 問	tEZZ^cZ
+に 変	v@[CXHJL[M[
+に 失	xBJZ^e[
+に 対	{IZ_]
+に 届	v4]>]HJc[
+に 履	{5[KY
+に 必	x=YHYUHd]
+に 戻	t0^K^ZDb_dI
+に 拒	{-JIJO^P[
+に 接	v4ZH]cY
+に 時	{MXR]
+に 本	{+[DJ]]
+に 権	{%Z
+に 無	{D^_Z
+に 登	{+[
+に 管	{*^
+に 進	{:[X[ZJ
+の #	{3^DJcX
+の dc	{4^M]
+の ou	x%]CIG_
+の か	{(^*]
+の が	{#YK]
+の た	t+[EZHHL]ZG
+の で	g!J(I-Y3X:]=J>]?H@^BYCJDXE]HHIXKHMHNIVH^JbJhY
+の と	{?ZhZ
+の に	b!I#F%J*Z+]-E3D9F:J=J>D?bBIC[DEHCIYKYM[NEO_PYRJUJVYXGZG[]]I_JdIgJh]
+の の	{@YK[
+の は	xM]O]
+の ま	o!^%J@JL]MXZHg^
+の み	x=YVZ
+の も	v>[@HHIKZ]]
+の を	n-Y>I?J@IHBIHKZMbNJOJXJZIhb
+の ア	p%YAYG[LZV^
+の エ	{E]
+の オ	x;[A[G]_H
+の カ	{H_
+の コ	v?[C[aY
+の サ	x2[bY
+の ス	{#IG]HGT[
+の チ	v;]G[LY^[
+の パ	_(^-H2_:E>I?I@HBHDHF]GHH[IHJ^K_LJMFN_PJUGVGWZZ>[I^HfIhb
+の フ	t7Z8_A[HX
+の プ	{HX^[
+の ポ	{:[HJN[
+の メ	rHXM[PYV^
+の ユ	o!I8]=[?JA[D[HIVH__bI
+の リ	l(J:JBZEZHIQXU^VHWJb]dIf]
+の ル	xG[N^ZJ
+の ロ	v#]HZTJZJb[
+の 一	x-[I[ZJh]
+の 二	{*[AZ
+の 人	r(X@YF]GZHJV_ZI
+の 件	{9]
+の 名	x-[F^
+の 問	xHIZ]c[
+の 変	p@_LYZZhH
+の 対	{G^
+の 形	x3_
+の 後	{9[?J]^
+の 接	tZJcb
+の 数	{I[
+の 方	v?]
+の 時	tHIRdfH
+の 暗	{<YHZ
+の 書	{ZFdZf]
+の 最	{@[e[
+の 検	{CXO[
+の 権	v%_;XH]
+の 画	{bZ
+の 番	v3J>aKHOZ
+の 登	v+[?JBZD[HG
+の 確	xC[
+の 管	{(],[
+の 継	{;^
+の 要	xIZKJN]
+の 設	vH[V[d]
+の 質	v*Z?_
+の 選	v?_HJ[^
+の 電	t3X?]DJHYOIaX
+は sspr	{?^PXVJZJ
+は あ	{VZd]
+は そ	x>[[XgZ
+は で	vI[V_ZJb]
+は ど	{#IDJHZT[
+は な	v7]HGT[V[
+は ま	x#IT[
+は も	t>_@XHHKZX]ZJaH
+は オ	v7[d^
+は ク	{PZgY
+は セ	x)^HHUZ
+は パ	xZI^_
+は ボ	{(]9ZHJ
+は リ	q(J)Z5[7[?]HIUHVZZJ
+は 一	tCX
+は 不	{)[C]
+は 使	m?[HII^M]
+は 分	{-]>IHZII
+は 前	r>[HHK[M^g]
+は 古	tHIMcZI
+は 変	x#J@YTYgZ
+は 成	{/^B[TI
+は 書	xG[gZ
+は 有	{!]VZ
+は 無	v)ZHZUIa^
+は 覚	{ZY[Y
+は 解	{T[
+は 通	x%]CZ
+は 電	{?]
+ば か	v@^ZJ
+び 出	x+ZQ^
+へ の	tQXc_
+べ な	x?X[Z
+ま い	x!]-_NDPXZJ
+ま う	{L^ZHb]
+ま く	{@JZahJ
+ま し	b!Y#]%X(J-F3H9Z:J=J?H@FBbCYDHHFIYKHMZNHOJPJTHUIVJXZZ_]JaFbIfJhI
+ま す	[#](Y-G.Y3I7J9_=I>J?I@GBXCIDIIZMZN[OJPJWJZ[[J]J_JaIbHfI
+ま せ	X#H%I)J*J+I,J/J0J2J4Z6J8J9D;J=Y>Z?YAJCHDYGIHZI^JJKZLIMFNHPJRISJTIUZV[WHXGYIZ][I]I^HaYbHeJfGgJhI
+ま た	v#X3[9Z@Z
+ま だ	m#H9J@ZCJDZHEIIMdNJT[UIW[ZI
+ま っ	v!ZHHRI][f_
+ま で	n9X>J@ZBHHJIIK[M^XXZE]]fZ
+ま ま	k!]#H%J(J3]=J>I@IBICJHHKJL]TXUJVJZZbJg_
+ま り	{3Z@Z
+ま れ	t-YHZIY
+み と	{+^DJ
+み な	x+^DITX
+み の	x+[HHV[
+め た	{HJU]
+め だ	{-]IY
+め な	t3Z:[>]HGX[Y]ZIaJ
+め ら	p!])Y*Y+Z-JCZDHHJUZ
+め る	tI]M]
+め ア	{TZ
+も う	j-I3J9H>^?J@_BZCZDIHGIJMJOJX[_ZaHhJ
+も な	xHJT[a^
+も の	p-Y3J>[HGIJKbOIXJZIhZ
+も や	{X^
+も メ	v3GD^HJaY
+も 何	{D]HHaY
+も 入	t3Y>I@ID]HGKILYMJOJZ]]]
+も 問	{BZaX
+も 登	x3GD^
+も 試	{X^
+も 間	{#Y
+や す	t-aII
+や り	{X^
+ょ う	{9[@[
+よ う	p!]@]HJV[X[ZG
+よ る	{U[^^
+ら し	r-[9J>J@YIGK^V[XJZHh[
+ら ず	v@I]^d[gZ
+ら な	i#I+Z/J0]3J4]6J9J;Z>I?JCJDJHYIJKZMYXJ^JaJbHdIfJhZ
+ら の	{@[JY
+ら は	{b]gZ
+ら れ	h![)Y+Y3H9J>[?J@]CXDGHZIHKHMINGOJPJUYVJXIZ]^YhH
+ら リ	{=[PY
+ら 書	t4I8]HJYafY
+り が	x9^ZJ
+り す	{X^
+り で	r4[@_ZI
+り な	v(]3[C[DJIYOI
+り ま	e!J#[(Y-H9^=Y>I?J@HBZCJHFI[KIMZNIUIXI_ZaJbJcXdJ
+り 返	{9]f[
+る #	{I[
+る い	{HIX^[X
+る か	{-[I[
+る が	l-H3I9I=]>[?H@JCZHEIGKGM[N[O[VJZD[^aIbZdZfJ
+る こ	{EZI]ZI
+る と	m-Y9I>J@YHIK[N[ZZhZ
+る の	p+I-F3I9J>I?]CIDHHJIYKHOaV[h[
+る よ	{V][X
+る ら	x-]@[IHKZXJZI
+る パ	{-]U[ZJ
+る 単	{-X
+る 必	v#G.X:Y[]
+る 方	{H_UI
+る 権	x%J(_ZI
+れ た	a!Z#[%J(J*J+I-Z3H4J6J7J9D:_=I>X?YBFCHGJHZIJK_LJMFNEOHP]RZUIVHX^ZC[Z]H^JaIbHcJdXfI
+れ て	^![#G%J(H*I/J4J6J9H:H;Y=[>_?X@EBGCED]GIIHKHMFO^PGR[SJWYXFYJZB[I]]^Z_IaFbGcId]fHgJh[
+れ で	x=]HJh^
+れ な	d!I#Z([)I*Y+]-G3G4J6J9F:H;Z=J?E@YBHCFDEGYIGLYMXNFOYPJRITJUJVIWIX[YJZ]]I_JbIc[dHfIgY
+れ に	{-]HIZIa]
+れ ば	{DXHGZ^
+れ ま	c!Z#X%X(J-F3I9I:J=J?Y@IBaCYDGH]IZKHMZOJPJTIUIVIXIZZaEhI
+れ や	v-]
+れ る	b!H%J+X-I3G7Y9H:I=J>H?G@ZBIC^DYHELYMGNaOZPYTJVIXGZY]J^IaIb[cJdIh]
+れ ろ	{IYh]
+れ 直	{6^8]HIdH
+ろ と	{IYh]
+わ か	v9]@IZC[^h[
+わ せ	{K[Z]
+わ っ	t/]=]>XCX
+わ な	x-J6^HJNaZHdJhJ
+わ ら	x#JTYg]
+わ り	{BY
+わ れ	e!J+Y-X3J9G>H?I@ZBICXDZHHI]KZMJNZX]ZHh]
+を な	x>Z
+を リ	m%J(bEYHZUIVIZIbJ
+を 一	{WZd[
+を 何	xX]
+を 使	q,Z7Z>I?ZKJU]V[ZI
+を 入	o-Y6]>J@JK[N[XJZHdIh^
+を 利	{0[4^ZI
+を 取	{,[HIZ^
+を 受	{/[
+を 含	{I^
+を 変	m>[@YHZ^ahI
+を 外	t#]8[=[?]GZHGNJTJdH
+を 失	{>aHGZJ
+を 強	{%]L[
+を 忘	p:Z>IBJDYH]MJZ[
+を 押	{HJa^bZ
+を 持	{)^7YHJUJ
+を 更	x+Z1]MJfZ
+を 書	{%Xd]
+を 有	q(I.XH[UZVJZFd[e_
+を 止	v!]HJU]
+を 求	q+ZCZDIM]
+を 満	pIYKINcZI
+を 無	vH[UY
+を 聞	xM[h[
+を 要	xHIM][X
+を 見	{+[5[DJ
+を 解	xTX
+を 設	x*]HY
+を 許	{.YQX
+を 選	{-[KZ
+を 間	x#JX_hY
+を 防	{TZ
+ん で	x-]3]K[ZI
+ん に	v9_HI
+ァ イ	v2[H_cZ
+ア ウ	o#X(ZTYc^
+ア カ	a!_#X%^(G)[-H0J2_3X4J:Y=I>I?J@IBICIDZGZHEIIKILXMINJUFV^WJZF^[_JbHcJdIfIgJhI
+ア ク	n%_0Y;[=J>XDJVJZ]
+ア プ	q=J>]?_C]HGNJVHZFa]gY
+ア ン	xAaHJQX
+ィ の	{*XJY
+ィ ザ	x,ZdHe_
+ィ ル	vG]J^VH
+ィ 情	xC[D[
+イ ア	xH[QXcZ
+イ セ	q9J=dH[ZG
+イ ト	h#J%X(I,Z6Z7Y8ZBIMJRJTIUJVIZG[JbHcJdbe^fZ
+イ フ	{3^
+イ ベ	v&[e]fY
+イ ル	{2[H[
+イ ン	d!I#I(I)H,J-I3I4]5[6J7[8[:I=G>G?J@JDIHIIJKJLYNIPZQXS[TXUHWJXJZ[[[]J^J_JaJbZcGdHeJfG
+ウ ィ	x,ZdHe_
+ウ ォ	{H[cZ
+ウ ザ	v.Z]Yb]
+ウ ト	q#X(ZHGTZc[
+ウ ド	i!J#H%J-J/a0_6ZAYBIGJHGJXT^ZH[J_^bIdGfJ
+ウ ン	a!_#X%^(G)[-H0J2_3X4J:Y=I>I?J@IBICIDZGZHEIIKILXMINJUFV^WJZF^[_JbHcJdIfIgJhI
+ェ ク	o0J;[A[G[HX_adJ
+ェ ッ	q;]GZHILXZJ^^d[fJ
+ェ デ	t,Z7a
+ェ ン	t-[0bHI
+エ ラ	j!Z&[(J,X3J9J=J@XBJE[NJOZVIZb^JbIdJe[fHhJ
+エ ー	t-[0bHI
+ォ レ	r8cA[HG_YdI
+ォ ー	{H[cZ
+オ フ	xHJU_
+オ ブ	q0J;[A[G[HH_adJ
+オ ン	c!X#J%J(G,X-H/_0Z2J3J4I6^8J9I:G=F>I?I@IAXBICJDHE_GHHCIIKIMHNZRJSJTIUGVFWIXJZD[I]I_[aIcZd]eZfYg[hH
+カ ウ	a!_#X%^(G)[-H0J2_3X4J:Y=I>I?J@IBICIDZGZHEIIKILXMINJUFV^WJZF^[_JbHcJdIfIgJhI
+カ ス	{H[
+カ ル	v!]E^NZZI
+カ ー	vAab]
+キ シ	{HJca
+キ ャ	x>[HJMZ]]
+キ ュ	tC[D[QY
+キ ー	{?aHJVIZI
+ク が	l:J@ZMJZE^Ybcd]fI
+ク さ	k#YTZ[[
+ク だ	{[[
+ク で	{=[
+ク な	{;]HJd]
+ク の	t%ZHFdXe^f]
+ク は	{HZT[
+ク を	o#]6]G[HHe[
+ク ア	t#X6]HGTZ
+ク ス	{H^
+ク セ	o%_;[=J>XDJVJZ]
+ク タ	n%]2Z4J8]<^_]
+ク ト	p0J;[A[G[HHZJ_adZ
+ク ラ	h!J#H%J-J/a0_6ZAYBIGJHGJXT^ZH[J_^bIdGfJ
+ク ロ	{#HBZHZ
+ク ン	t,bHIR[
+ク 画	{ZJb_
+ク 解	r#G1]B[[^
+グ イ	xMXVJZ]b[
+グ エ	{0_
+グ オ	{LXbZ
+グ ル	n(J?JDJG[HHNJPaUJVdZI
+グ レ	x(Z:]HH
+ケ ッ	{9[
+ゲ ス	v:bZI
+コ ネ	p%]2Z4J8]<^HF_^
+コ ン	m#Z%I-I4]5]:Z>JBJF]GJHYM_ZFaJbIhI
+コ ー	f-I3I9I>_?X@IBZCZG[HCIJKHMHNJVJX_ZF_JabdJhI
+サ イ	m7Z>IBZH^LZMJTIZY[]cI
+サ ポ	{1^HIfJ
+サ ー	c!H#I%J(I)[,J-H0J1I2Y3H4_6Z7I8J9I:H=H>H?H@HAJCIDIEJGIHHIHKINHOJPIR_SZTJU_VGWIXIY]ZD[J]J^J_JaHbGcYd]fagJhI
+ザ ー	_!^#J%J(_*G+I-G/I0I3G4I6I8Z9H;Y=X>G?F@GA]BGCIDXEIGIHCJJKHLIMGNGOIPXRISJTJUGWIXHYJ]^^[__aJbYcHe]fGgIhG
+シ ス	{HIR[U]
+シ ュ	t9JFZGZHHM_S]ZJ
+シ ョ	p,Z7_HHR[ZJ]]^Y
+シ ー	h(J*^-]:I=J>J?ZBJDIIJKJMINbUIVIWaZEbIcJdJhJ
+ジ が	{S[ZZ
+ジ の	{.XH[
+ジ ェ	k-Z0b;ZAZGZMJZH_adIfJ
+ジ ョ	{0_
+ス が	m%Y=]HIUbZIf^
+ス で	{>ZHX
+ス に	tF^HFUYZJ_^f^
+ス の	{=IH^g[
+ス を	t=ZUZZ^d]fJ
+ス ア	{2[
+ス キ	{?^D[ZJ
+ス ク	t(]@[ZJgX
+ス タ	{H[
+ス ト	m(J8c:a=JA[BZHFUIVJZG_YdI
+ス ペ	{_^
+ス マ	n>]MZTZZHa]b]
+ス ラ	{F[QY
+ス ワ	Q!F#I%I)H*I+H-_.J/X0X1I2]3H4G5J6X7Y8H9J:X;I<J=F>J?D@IAHCGFJG[JZKYMZNXOIPHQJRHSHTGXFYIZ][Z]I^Z_FaEcGdYeHgHh[
+ス 拒	{%YPX
+ス 環	{d]
+ス 許	x%];]
+セ キ	tC[D[QY
+セ ス	o%_;[=J>XDJVJZ]
+セ ッ	X#H%I(Z*H+J,I-J/I0I1J3H4I5X6I8I9J;I=YAJB[CHDGEZGHIJJJKILINFRIS[THU[VXW^XIZY]Z_IaYdDeIhI
+セ ル	q)]UbZJ][fJ
+セ ン	l(I9J=dHZMJPJVIZFbIc]dIfIga
+セ ー	xHJZ]aY
+ソ コ	r#[H]MaZH
+タ が	{%XDX
+タ ア	{%]2[
+タ ス	{_^
+タ ム	{H[
+タ ン	t(_:]HG
+タ ー	h!J(J4]:J=J>J?JG[HaJ]MJPJUIZHaJbJc[dJfHga
+チ ェ	q;]GZHILXZJ^^d[fJ
+チ ケ	{9[
+ッ ク	Z!G#_(F)J*J+J-H/H0I1Y2J3H4H5J6]7G9H:H;Z>H?G@FAJCIDHEJIHJJKHMENHOJPJQJRGSITcUGVFWIXXYIZB[a]H^Z_HaHbYcGdbe]gHhG
+ッ シ	r9JBJFZGZHFM_S]ZI]]
+ッ セ	xHJZ]aY
+ッ ト	W#H%I(Z*H+I,I-I/H0I1J3H4I5X6I8I9[;I=YAJB[CGDGEZGHHYIIJJKHLINFRYS[THUZVXW^XHZX[J]G_IaYdDeIhI
+ッ プ	x6]D[HJR[
+テ ィ	o0YC[D[HIJXQY^Z
+テ ナ	t:[BJHIU_VIW_ZJbJ
+デ ス	v(]@[ZJ
+デ レ	t,Z7a
+デ ー	{c^
+ト が	b!a#Y%I(G-J/J0_3I6J9J:Y=G>J?J@JA]BHCJDJEJGJMIPIUYWJZ[^J_^aIcJdFf[gJ
+ト さ	v#XBZM]ZE
+ト し	xH[g[
+ト す	t%J(_:XEZZG
+ト で	d!G(Y-J3J7Y9X:^=[>Z?Y@GCJDYEJHCIIKIMYNJPYV]ZC[I^HaJbZdJfHhJ
+ト に	o!I%X(J2Y7Z:ZA[BHD]HHUHVIW^Z]bJ
+ト の	k!J#J%_(I-Z2^8]:J;[BYGJHGS[UIVHZH[X^Y_JbIfJ
+ト は	j!I%H(J)]=JB]DIG[H[PYT[UHVZ^YfJ
+ト を	l![(G3[8^:IDIHXU[VYW[ZD_ZbXdF
+ト バ	i#J%X(I,Z6Z8ZBIHHMJRJTJUJVIZGbHdbe_fZ
+ト ペ	{H[S[
+ト ボ	x([
+ト ポ	{*[W[
+ト ユ	{:]ZI
+ト リ	{bZd]
+ト ロ	v#I4]5]HFJXT[ZJ
+ト ー	t,bHIR[
+ト 不	v=[EYPYZJ^Z
+ト 呼	{Q^
+ト 時	x5[?HHIa^
+ド か	{JYPZ
+ド が	_%J(H,Z-X/]0[2]3I6I7J:G=J>]?I@FB[CJDIGIHBIXKELJNJUGVIXJZ^[I^H_Ia^bFdEfHgJhb
+ド だ	x?[T]
+ド で	m,ZBXHIKZM^ZFdGe^
+ド と	{6]
+ド に	n-]IYK]NJS]ZH_]hJ
+ド の	g-Z:JBIHHL]U^VI^Ib]f[hG
+ド は	h#I-I/]7]C[KYNJZE[_aJbJd]hI
+ド も	{>^HGN[ZI
+ド を	_!J%H(]-F/J6]:_=J>E?IBGCJGIH]IINFPJUFVGWJX_^^_Ja[bFfIhJ
+ド パ	{.XJY
+ド フ	xJ^
+ド ポ	tNb
+ド メ	k%Y)I4^5]7]8]HEMJP]T[VJZHbIdJfJ
+ド ユ	{A[_[
+ド ラ	xPXdY
+ド リ	o%Y(G:JHZUYV^W[ZG
+ド 同	v0aG^HIdI
+ド 変	vZZ^Z
+ド 失	{,[e]
+ナ ン	t:[BJHIU_VIW_ZJbJ
+ニ ン	{0_
+ネ ク	p%]2Z4J8]<^HF_^
+ノ ー	xBZHIM[b^
+ハ イ	{3^
+ハ ッ	{G[M]
+バ ッ	h#J%X(I,Z4J6_8ZBIHGMJRITIUJVIZGbHdbe^fZ
+バ ー	h!J-J1J3I4_6[=J>I?I@JBJHGIJKJPXRaUJV]Y^ZFaIbJcZdYhJ
+パ ス	Q!F#I%H)H*I+H-_.J/X1I2]3G4G5I7Y8H9J;I<J=F>I@IAHBJCGF[GZJYKYMZNXOIPGQJRGSGTFVJXFYIZ][Z]H^Z_FaEcGdXeHgHh[
+パ ソ	r#[H]MaZH
+パ ー	x.X:^JYZI
+ビ ジ	{0_
+ビ ス	j!J(J)]-J2Z7J:I=J?JBXMJRJS[U_VIZHbIcJdZfa
+フ ァ	v2[H_cZ
+フ ィ	vG]J^VH
+フ ェ	t,Z7a
+フ ォ	r8cA[HG_YdI
+フ サ	r)]UbfJ
+フ ン	{3^
+ブ ジ	q0J;[A[G[HH_adJ
+ブ ラ	t.Z]Yb]
+ブ ロ	t#F.XH]X]
+プ か	{6]P]
+プ に	vP]Va
+プ の	vVa
+プ シ	{R]^Z
+プ デ	v(]@[ZJ
+プ リ	n(J=J>[?_@JC]H]NJVGZFa]cJgY
+プ レ	e!Y#J%J(G,I-H/_0Z3I4J6_8J9I:H=[>I?I@IAXBICIDIE_GHHDIIKIMHNZRJSJTJUGVFWIXJZE[J]I^G_[aIbGc[d]eJfZg[hI
+プ ロ	n0^4J7^MJTJY]ZJ^Zc_fH
+ヘ ル	v(]@[ZJ
+ベ ン	v&[e]fY
+ペ ー	tHYS[_^
+ホ に	{#YHX
+ホ の	{M]
+ボ タ	t(_:]HG
+ボ ッ	x9YH^
+ボ ー	x,[S]e]
+ポ リ	i(J*^-]:I=J>J?ZBJDIIJKJMINbUIVIWaZEbJcJdJhJ
+ポ ー	q1^:ZBJDZH]cJfH
+マ ホ	p#X>]HXM[ZIa]
+マ ー	{#IHFT[b^
+ミ ス	qEXHJN]ZIcYd_gZ
+ム が	{5X=^
+メ イ	k%Y)I4^5]7]8]HEMJP]T[VJZHbIdJfJ
+メ ッ	xHJZ]aY
+メ ン	vPYV^
+メ ー	h+J-J3Y9J>Z?]@JBIDaH[IHKJMYNHOJUJVIXJZD]Ja[b[hJ
+モ ー	x.XQ^
+ュ リ	tC[D[QY
+ュ 同	{G[M]
+ユ ー	a!^#J%J(_)X*G+I,I-G/I0J3G4I6I7X8Z9H;Y=Y>H?G@HA^BHCIDYEJGJHDKHLJMHNHOIPXRJSJTJUHWIXIYJ][^[__cIdXeJfHgJhH
+ョ ニ	{0_
+ョ ン	q,Z7_HIZJ]]^Y
+ラ イ	e!J#I(H,Y-J3J4I6Z7J8Y9H:J=d@JBHDJIJMHQZRJTIUIVHWJZD[J]J^J_JaJbGcIdbe^fYgJhJ
+ラ ウ	g!I#H%J,J-J.Y/a0_6Z=JAYBIGJHFIJJXMJNJT]VJZG[J^J_^bYdGfJ
+ラ ー	h!Y&[(J,X-J3I4[5]9J:J=I?JBJE[MJNJOZPJVHXJZa^I_JbHdIeZfGhJ
+リ の	x?^HIVJZJa^
+リ シ	i(J*^-]:I=J>J?ZBJDIIJKJMINbUIVIWaZEbJcJdJhJ
+リ セ	X#I%I(Z*H+J,J-J/I0I1J3I4I5X6I8I;J=ZAJB[CHDGEZGIHXIJJJKILINGRIS[THU[VYW^XIZY]H_IaZdDeIhI
+リ テ	tC[D[QY
+リ モ	{Q^
+リ ン	pH_ZGbc
+ル が	q3J:[>H?IDHH^M[ZHa[
+ル で	{H[U]
+ル に	t3^>XDIHFN[ZIa^
+ル の	x?[G[NZ
+ル も	r3G>IDcHGaX
+ル を	x)^?[HIUJY^
+ル タ	vG]J^VH
+ル フ	r)]UbfJ
+ル プ	v(]@[ZJ
+ル ボ	{H^
+ル ー	j!J(J-I3J:J?IDHG_HXIJMHN[PaUIVdZG]JaJbJdJ
+レ で	r!]/^6^7Z^J_JfJ
+レ の	v6]PY_[f^
+レ ス	r8cA[HG_YdI
+レ ッ	{.XHY
+レ ポ	xDZH[
+レ ミ	p-J=^EXHIN]ZIcYd_gZ
+レ ー	o(Y,Z4^7_:]HE
+レ 構	{E_
+ロ キ	{HJca
+ロ グ	p5XHIVIZ[]]b^
+ロ ジ	{H[
+ロ ッ	a!H#a%J(J-J/J1Z3J7I=J>J?I@ICJDJGJIJKIMHNJPJTdVJXYZF[b]J^Jb]cJdHfJgJhJ
+ロ ビ	{0_
+ロ ー	o![)]4]5]BYE]HENZUIVIZFbI
+ワ ー	Q!F#I%I)H*I+H-_.J/X0X1I2]3H4G5J6X7Y8H9J:X;I<J=F>J?D@IAHCGFJG[JZKYMZNXOIPHQJRHSHTGXFYIZ][Z]I^Z_FaEcGdYeHgHh[
+ン sspr	{3[
+ン が	o(_:[H[MIVZZI^Y
+ン で	n#[7]HFQYT[VIZX[^bIhJ
+ン に	x4ZMX^Z
+ン の	x,YHIZ^
+ン は	{M_ZI
+ン を	x,[8^
+ン イ	o>IBZHYL[MJTIZZ[]cJ
+ン カ	{AaHJ
+ン ク	tZHbc
+ン グ	{0_
+ン コ	x4]5]HHJXZJ
+ン ス	q9J=dH[ZG
+ン タ	oH]VZZJc]fJga
+ン ト	[!^#X%]&Z(E)Z+I,H/I0a1J2^4Y5Z6H7H8I9I:[;I=F>G?G@GBECGDXEIFJGXH?IHKHMFNGOJRISZTIUZV[W]YIZB]I^Y_GaHbDcGdFeZgHhH
+ン ド	x7[
+ン バ	vPYV^
+ン プ	e!Y%J(G,I-H/_0Z3J4J6_9J:H=F>I?I@JAXBJCJDIE_GHHDIJKIMHNZSJTJUGVGWJZE[J]J^G_[aJbGc[d]eJfZg[hI
+ン ボ	{,[e]
+ン 時	{L]
+ン 画	vZJba
+ン 管	v)I,ZP^
+ー id	{I[
+ー か	{4]gZ
+ー が	c![#I%J(G)J*J+J,J-F/J0I1I2J3G4_5[6I7I8J9H:];I=G>G?F@HAZBGCGDGEJGJHXIFKHMFNFOXPIRFTJUHW_XIYYZ]][^H_^aFbFcZeJgJhI
+ー だ	{8]
+ー で	h!H(I*J-I6[:H;Y=I>I?_@IBICJDJG[KJMHN_PIUIVZWI]J^JbYcJdJfJg_
+ー に	p-^A_HJJXNHZY_Z
+ー の	m;XEYRaVJZHbYc]fG
+ー は	p(J)[7[?]MJVIZG^_
+ー を	n*[4^?JHIN]VJWYYZZG]X_[dJ
+ー ア	{(Z
+ー カ	v!]E^NZZI
+ー ク	r,b.XHIR[
+ー ザ	a!^#J%J(_)X*G+I,I-G/I0J3G4I6I7X8Z9H;Y=Y>H?G@HA^BHCIDYEJGJHDKHLJMHNHOIPXRJSJTJUHWIXIYJ][^[__cIdXeJfHgJhH
+ー シ	t,Z7a
+ー ジ	l-Z0bMJSZZY_Jb[
+ー ス	xQY_^
+ー タ	t4^:[HYc]fI
+ー テ	{.XJY
+ー ト	j#H(J*Z,J-H1]4J9J:]=J>J?H@JCJDYGJIJKJMXNIQ]RITZUJVJWIZFaJbacIdFeJf[hJ
+ー ド	O!E#F%H&J)G*G+G,]-^1H2[3E4F5H7X8G9G;H<I=E>[?G@GAGEJFIGZHJJXMXOGPFQIRFTEVIX[YHZZ[Y]F^Y_Da_b[cEe^fIgGhY
+ー バ	k-J1J3J4_6[>I?JBJHHIJRaVJY^ZGaIc[dY
+ー ビ	j!J(J)]-J2Z7J:I=J?JBXMJRJS[U_VIZHbIcJdZfa
+ー プ	m(J?JDJG_HGNJPaUJVdZIdJ
+ー ラ	x4]5]HHJXZJ
+ー ル	e!I#J(J)]+J-I3X4J9I:I>Y?]@IBHCYD_GYH^IHKIMXNZOIPJSJUHVGXIZC]Ia[bJdJfJhI
+ー ン	{V]
+一 つ	m%]3H?XCdDJHHIJKIaJ
+一 下	v#]9[XJZXb]
+一 个	o%]-J3I9I;[?JC_HJIIKHOYVJXHa]
+一 人	{;]Z[
+一 回	v9[@_HJXJZJ
+一 天	p#E@aDYX_ZJ
+一 度	o@^WZd[
+一 日	v@ZXa
+一 時	o@IL]T_ZGa^cY
+一 月	{K_ZJ
+一 样	{K^O]
+一 步	{*]dJe[
+一 番	{@Yh]
+一 直	o?JBJCID]K[LXMIZZaZbJ
+一 种	p?YCbHI
+一 致	q3J6aA[O]_H
+一 部	{Ia
+三 回	{#^9JHJXGa^
+三 方	x.XJ[
+三 次	{>Ja^
+上 刚	v@[
+上 禁	{;Z
+上 还	{_^
+下 に	{%ZHJZJb]
+下 次	{L^
+不 一	v6]IJK]O]
+不 上	t3JH[O^SIc^
+不 了	f!I#I(^)I*I,H-I/J0I4X6I8J9H=H>_?IBGCIGIHIIHKELIMGNHOIRFS[UHVGY^Zb[H]H^G_IaFbFc[dJfCgI
+不 允	xI[VJ^^
+不 写	{f]
+不 准	{R_fI
+不 出	x+[3aZIaI
+不 到	h!J(Y,a-J0^3G4[6I7J9J>Y?I@JCJGJH[IJKJMJNJPJVJZF_^a[cJdIfI
+不 匹	xO]
+不 十	{(XC^
+不 去	r#]%J;[KYXJZ^
+不 可	j%J(G)Z4a8]=XBJHFMJPXSIVGZG^]bIc^dJf]gI
+不 同	x/X6^G]
+不 回	v0^9HG]HEZ]c^fH
+不 在	l-J/J4J7Z9^=J>G?X@ICJGaHHKJMHQ[T]V^ZGaJbJcJhJ
+不 够	{@]C^ZJ
+不 对	o(J-J3]6]9J?J@ICJE]GJHIIIKHNIOIR]Z]aJcJfJh[
+不 工	{ZIf_
+不 开	t6^HZNJSYZHbZ
+不 接	v3JI]N]O]ZJ
+不 提	{?]LX
+不 支	t1[7X?^HJZIgZ
+不 明	x&[N[Z[
+不 是	t(I@XOZPIS^VaZG
+不 正	n3_TXh^
+不 满	{IHNa
+不 知	{NYZ]
+不 符	o-YI[NaZH
+不 管	{N[ZH]^
+不 能	c!I#J(X)I,J-H/J3J4J6J7I:I=_>Z?YBHCIDJEIGJHFIZK[LJNGOHP_SHTJUZX]Z>[Y^__JaJbFcIgJhG
+不 行	l#J(G)^*H,I-X3J8]=J>I?]@IBJCIHFKZM]NIOHPYVYXJZJ^J_JaJb]cJhI
+不 认	t:[HFM[O[g[hY
+不 让	r@_HIK[X]ZZhI
+不 足	p%[(a-J3Z9J=[CJHEI^NGVZZF
+不 过	rH]L_ZE
+与 本	{cZ
+与 登	{OY
+丢 了	t>^DYaG
+两 个	q/_@IAbK[NJZH
+两 次	x*X@]CX
+两 种	q*[CY
+个 ou	{%^GY
+个 字	{2]I[
+个 密	t-X/^K]ZJ
+个 林	{8^A]KJZJ
+个 用	v;]A]UJV]ZZ_J
+个 说	{@ZK^
+中 で	vHHS[]^dJe[
+中 に	{!^9JHI]^
+中 心	vgb
+临 时	t!X@YL[
+为 什	x#G*][^
+为 啥	{V]Z]
+为 组	xVIW^d[
+么 管	{*]
+义 策	{HZNJW]ZI
+之 前	{@Z
+也 不	{-[N]
+也 没	x3J?JD^a]
+习 生	{V^
+了 entra	{/^
+了 window	{gZ
+了 个	{?]DJ]]
+了 云	{/Y_^
+了 十	{N]RZ
+了 域	{4]g[
+了 密	r>[@[HGLXM[UYZGhI
+了 手	t>XC[
+了 收	v>aaC
+了 新	{@ZBY
+了 旧	{HJYbZJfJ
+了 用	{!X^[
+了 码	{>]
+了 第	{8^JY
+了 解	{#[9^>IBFHIXJZG
+了 该	{?^G]HI
+了 还	{@[C[ZI
+予 備	{3^DYHI
+事 件	t#Z&[BJHHS]VJZJe]fY
+事 可	xVa
+二 つ	k*Z/^8[A^C^DJHHK]ZJ_JaJ
+二 个	{8^C[ZJ
+二 回	x*X
+云 同	{0bGJMJdJfJ
+云 用	{A]_[
+云 端	t/XTb_I
+五 分	{HJM^
+五 回	{#^XZZJ
+五 次	{#YX[
+人 が	x@[ZJ]]^Z
+人 だ	{;[F]
+人 で	{9Z
+人 に	x!J@XH]^^
+人 の	x(YA]ZZ
+人 は	v+ZDJVb
+人 メ	{>[?[
+人 確	{D^
+人 邮	{>]?]DIaJ
+什 么	t#G*]HIN_TJZI[^
+今 の	{@HZHha
+今 天	p@[X^ZI
+今 日	t>J@_HIX^ZHaJ
+今 早	{@_
+今 朝	t#X@_
+从 来	{DY
+从 没	xD[W]ZId]
+他 の	x(^VZ
+他 は	{%]CIHIM[
+他 社	x:]JZ
+付 い	x%Z3Z
+付 き	{3^
+付 け	r-Y/XHJIHK]NGO]ZYhZ
+代 理	p-Z0e3J4H9IDXHHMIRHYIZIaJc_dJfF
+令 牌	t,dHIR]ZG
+以 不	{IY
+以 前	j-J3I9J>]?]@HIIKbMYOJPXVJ]J
+们 没	{=^CIZJd[
+们 这	{@[U]
+件 を	vIZKJN_
+份 验	{,[3[
+会 社	n-Z3I8Z:Z>_?[DIHGIJN]OIZI
+会 議	tHZZ]][
+会 议	{H^
+但 没	x?]DJLX[X
+位 数	{3IIZa^
+住 了	x#a9IHZZI
+体 で	{U^WJ
+体 管	v(^)Y*J,]UHZJdH
+何 か	{9]
+何 も	r>ID]H[KILYTZXJZ[
+何 度	n#_9G@IIJTYXaZJ
+你 们	{:[O[
+你 好	{9_HJ
+使 い	x,[?[K[
+使 え	g![(J-H3J:J>H?_@GBJCJDIHGI^KYL[M[NIUHXYaJbIhJ
+使 っ	n!J-Z3J7Z9I>Z?J@JIEKaOIU]VJXIhZ
+使 用	h(J@ZIIK^NZPZT[UJV[ZI
+供 应	{:^ZI
+保 护	{PaVI
+保 護	{P_
+信 息	t3[C[D^
+信 验	{aY
+修 改	p@_HJZY^Jh]
+個 人	{>[?[
+停 了	t!]0^9JHHSIY^ZHcJf[
+停 止	o!]-I0Z4^9I>IHGIJKJU]Y]fZ
+停 用	t![1]U[
+側 で	t![7]HGT]ZI
+備 メ	{3^DYHI
+允 许	pHJIZQXV_ZI[[^^
+元 の	{:YbZ
+先 に	{:[X[ZJ
+先 の	x3[D[HZ
+入 っ	l:[>J@JDJG[HHIaKILXMJOIV]ZH^XhZ
+入 れ	e!I#Z%J(J*J+J/Y3G6[8Z9E:I=I>E?H@EBaCHD]GJHFMXO[PJRJTIUJVIXGZ[]Z_JaEbIcJeJfJh[
+入 力	v#]9IOYhX
+入 失	{,^ZHe]
+入 的	vOZ
+入 社	x@YD_
+全 体	r(^)Y*J,]U]WJZIdH
+全 信	xC]DX
+全 局	v(^)X*J,]ZIdH
+全 部	xB[NZO^
+全 问	v*[?_ZG
+公 司	l-I3J4[8]9I>Z?JBICJHGIIM]NbU]VIZG]JaJcIfJ
+公 室	{9Z>^HI
+关 了	q!]#H-J6^9H>H@JBHHGIJOJU^Y[ZG]_aJbJfH
+关 着	x<ZHHRJU]cIf^
+关 闭	vBZU_b[
+其 他	x%^C]
+内 線	{3_HJ
+册 sspr	{+[DYHG
+册 报	{+ED^H[
+册 过	v+[DZ
+册 页	{+^
+再 换	{@^
+再 改	r@_
+再 来	{X^
+再 設	x@Zg]
+再 试	r@ZBJX[ZZ
+再 起	xB^fZ
+写 不	t%X0]4J9H>JG[HEY^ZFc^fG
+写 回	c!H#G%Z(F)I*I+J,Y-J/I0G1I3H4Y5J6[7I8_9D:I;J<I>H?H@EAIBFCHDGEIFJGGHJIHJJKGLHMGNGSITIUGVFWIXGYXZJ[I]I^H_HaFbEcDdeeaf[hG
+写 字	xI^
+几 次	{#XX^
+出 さ	{#^
+出 し	{Q^
+出 た	{/YZ[
+出 て	{?[N[
+出 な	n(]+Y3G>I?^C]DHHEIJNJOHVJZC[^a]hJ
+出 ま	qN[Z[hY
+出 る	l-].X9J@JHHNZO[ZY_YdZ
+出 现	t+Z?JHIZa
+出 错	v,Z3IHIO^Z[aIe^fFhH
+分 か	v-]>IHZIIM]NXZH
+分 で	v)ZU]V[ZI
+分 の	t-I3HI[O^V]
+分 公	{4]M^
+分 机	{3a9JHH
+分 遅	{R_
+分 钟	vBIHIM_R^
+切 れ	p9J;[=_>J@JUJZZ]]a]bJ
+刚 改	t@^
+初 に	{b]h[
+別 の	x@[KZ
+利 用	x0[4^ZH
+别 人	x(Y*]V[
+别 处	{7[M[
+别 的	v(]:]B[C]IJMJPJVHZJ
+到 令	{,bZH
+到 域	{%^4]
+到 旧	x>Y
+到 期	{=_ZG
+到 短	xa[
+到 那	{>]
+到 验	t>ZaX
+制 密	{J[
+制 限	vQ^X^
+刷 で	{H]
+刻 が	xHJRb
+前 が	{-FIa
+前 と	{-]IIKX
+前 に	n-H9H:Z>H?J@YAJCJF^HFIDK]MZXIZI]ab]hI
+前 の	o-I>]@JHGKaM]ZEg]
+前 使	xKY
+前 回	{@[K]
+前 密	rha
+前 改	{@ZMY
+前 是	{PX
+前 用	vK^
+前 的	v3J>^@JIHK]MZOJ
+力 し	v#]9IOYhX
+办 公	x9Z>]?]HHZJ
+加 固	{%]Y]
+加 密	{<_HJ
+加 符	{-[IY
+务 停	{SJf]
+务 台	x(]@YZHg[
+务 器	l(J1J2I3J4^6]8J9I?J@IBJGJHGRaSJY[ZJc[dZ
+务 账	{2]LY
+助 重	xU^
+効 で	tZJ^ZbZdZ
+効 な	{UZVZ
+効 に	g(H.Z;XH]U]VYZFdaeZ
+効 化	q!_#J)Z,]8[HJUHZJdDe^
+効 期	{IIKJL[N]
+動 い	{B[f]
+動 か	t.XPXZFf]
+勾 了	xL[
+勾 选	{@JZI^^
+包 含	tIb
+化 さ	{!_
+化 し	{%]Y[
+匹 配	vA]O]
+十 分	v(XC]R]
+升 级	{ZIcJfa
+单 位	{F^G]IH
+単 語	x-Y
+印 刷	{H]
+印 机	tHa
+历 史	v5]IIKZN[
+原 因	{N^Z]
+原 来	{K^ZJb[
+去 了	v#]9JB_HIXJZE]^
+去 年	{K_
+去 掉	{8^?^HHZJ
+去 查	{E]Z[
+反 应	{:]ZI
+反 映	xM_ZHg[
+发 到	t>_
+取 れ	v>[aJ
+取 引	{H[
+取 得	x,a
+取 消	x?^BJG]HJZG]]
+受 け	n-I/]>ZHIIHK]NGO]ZXaIhZ
+受 保	{PaVI
+受 邀	{:aHIZD
+古 い	h-I0Z1^4J9J:J>]?J@HBJGJHAIIKIMcNJY]ZFaJbJcJdJfHh_
+古 く	{1]4J5^
+只 有	k(J*H-J3I9I;[?J@JC_HIIaMJPaVIZGaJdJ
+只 给	{?]HJV]
+只 能	x@][]bH
+只 要	x*X?ZHJ[]
+可 の	{;]^[
+可 以	rB]HJVcZJ
+可 能	v(];]BIHJM]NZZJ
+可 证	q9I=dCJH[IJVGZJ
+可 达	{4YcJf_
+史 记	{IIKYN]
+号 が	l3_CIDJO_aI
+号 と	xIZO[
+号 に	q3bHJOI
+号 の	{O[
+号 は	{3J>aKHOI
+号 も	{3GD[aX
+号 を	v-Z>]
+号 不	{IJO^^[
+号 化	{<]
+号 和	{3]IYZJ
+号 没	v3^>]VZaH
+号 码	i-J3e>J?IBJCHDGHHIHMJOaVJXJZGaZhJ
+号 被	v!_
+号 说	{O_
+司 域	{4]M^
+司 的	v8^
+合 わ	x6^HJN[Z[dI
+合 公	vNbZJ
+同 じ	rAbHIK__I
+同 一	vAb
+同 事	p(Z@XH_VaZJ
+同 僚	x([HZVZ
+同 期	j!I%Y(J-I/J0_4[6I9I=I>J?J@IAJDJGdHCIJKJLJMZNIR]VEZG]I_IaIbJd]fZ
+同 步	h!I#I%Z(H)J*I-H/I0a2J4Y6H7J8J9H:I;J=I>H?I@HAIBICHDIEJGcHDIIKHLJM]NIOIPIR^TIUJVFWJXJYJZF]H^J_IaHbIcId]eJf[gYhI
+名 が	x2[<[HI
+名 前	t-X:[F^HJI]KJ
+名 字	x:^I[
+名 有	{&JF_IH
+后 不	{=[cJf]
+后 再	t@ZZ[
+后 写	{RZd]fI
+后 同	{%]MJdJf^
+向 导	v+],[HFZJdGea
+否 さ	o%Y-J/ZJXN^P[
+含 ま	t-YHZIY
+含 め	{I^
+含 有	{-^IZ
+启 用	j!](G,[/J7J=I@JBHH[KJPHV]ZDd]ebfHgJ
+员 admincount	{PX
+员 不	r(Z)^*],IP^UJVFZE
+员 失	{PY
+员 工	{3H@ZD[
+员 已	{P]UX
+员 没	v(H)Y*XUIV]d[
+员 的	{)Y
+员 账	{*Z
+呼 び	{Q^
+和 符	{I[
+哈 希	{G[HJM^
+問 が	x*X?_
+問 題	l-JB]EZHGIJKJMJT[XJZac^
+啥 都	{Z[a]
+器 不	{4]RJY]
+器 时	{R_fI
+器 空	{__
+回 し	{K[
+回 不	v0^6J@JZHdJf_
+回 复	{9]HY
+回 失	x!J#^4]HJZFdIeZ
+回 数	vX_
+回 时	{,]dFe^
+回 来	x!^9]HI
+回 没	{d^fI
+回 要	{8^=X
+因 为	x+]/^HGLY
+固 ま	{HJRIZ]f]
+固 后	{%]Y]
+国 番	{3]
+在 ad	{T]
+在 entra	x/J7[HET]
+在 し	x>[__
+在 の	rZJh_
+在 不	q@]KaZG[]hI
+在 家	{9G>bHFZI
+在 密	xGaHH
+在 本	t!I7^_]d^
+在 用	v-_/X9JZIh[
+在 的	xKJZI_^ha
+地 ad	r/[g[
+地 密	{6]NX
+地 改	{!J/]7^_H
+地 没	x_]dJg_
+地 环	vcad]
+地 目	{_^d[
+地 配	vEcZI
+圾 箱	{a^
+坏 了	rH^R[
+垃 圾	{a^
+域 控	l!J#I%J(J-J3J4e5a<J=J>I?I@JBICIDJHFIJJ^KJM[NHPJRJTJUJVJZE]JaJbIdJfHhJ
+域 管	v*JPa
+報 が	t,[3[CZD^
+填 了	{O]
+备 份	{6^
+备 用	{3^>JD^HHaI
+変 え	j#G9J>Z?J@eIIKHM]XGZE[[^YhI
+変 わ	p#J/]>ZCXTXg[
+変 更	a!H(J-H3I7Z9I:Z=J?J@bB[DJHEIHKHL^NITJUJVIXIZX[J^bbIcJdHfJgXh^
+复 杂	{I[
+外 し	q#]8[?]GZHHNIP[TI[ZdH
+外 の	{:[G]HI
+外 れ	{HIda
+外 部	t:dHIZG
+多 す	vHIX_
+多 少	{=FH^KZ
+多 次	q#_X[ZI
+多 请	tXZ
+大 写	xI^
+大 家	x-_9[>JHI
+大 文	xI]
+天 不	{@GX^
+天 再	{X^
+天 改	x@_ZHhI
+天 早	x@X
+太 多	m#_9I@IHJXbZH
+太 容	v-[
+太 常	{-_ZJ
+太 短	vIa
+太 老	{1]5^<J
+太 长	{2_
+失 敗	h!Y#]%J(I,Y-I/[3I4Z6Z9H:J;Y=I>I?J@JBHCJDJF[HFIJMJNJUIVHWJXIZ^]J_JbIcJe^fH
+失 败	g![%J(J,[-J/X3J4[6Z9J;[=I>I?J@HBIF[GJHFIIKJMJNJOJSJVIdYe^hI
+好 了	x9JB]RZ
+如 何	{HaMJUH
+始 ま	x+[3ZHF][
+字 が	{I^
+字 と	{I[
+字 を	{/[IZ
+字 和	{I[
+字 数	{I]
+字 母	r/XIc
+字 符	x2]F^IY
+存 在	t>[_c
+学 校	{=JUbVHZI
+它 登	{ZIh^
+安 全	p*Z?_BJC]HJQZZF
+完 了	v(]B]HJ]]
+完 就	{@]][
+完 成	v([B]HJVJZJ]]
+定 が	{HIN[d]
+定 し	t*]@YHXg]
+定 す	{Z]
+定 で	{.XV]
+定 义	vHYNIWaZH
+定 了	v#[
+定 義	{HJNJWa
+实 习	{V^
+审 核	x/YEYNX
+客 户	x9J:]BZQY
+室 の	{H[
+家 里	{-J9I>^H]ZI
+容 易	t-]
+密 の	x*X?_
+密 码	Q!D%H&I)E*E+E.I0Y1F2^3C4E5G7X8F9H:[;G<G=C>E??@ZAFBICCEIFHGYIXJXKXM[OEPHQHRFSETDVEWEXDYGZc[]]E^[_EaBbZcDd]eFfIgIha
+密 碼	o#I(H-]=J>J?I@IBJHHI]K[MINYPJUZ^]hI
+密 钥	v6a?aHIVJZH
+对 应	{A^_[
+对 管	{*]E]
+对 象	p!J3J;]>JA]G[HJZH_c
+対 応	v1]_]gY
+対 象	vGbHJVZ
+小 写	{I[
+小 文	xI_
+小 时	l9J>J?J@^CIHJIJKJOIX_ZHaa
+少 个	{(^KZ
+少 所	{=^
+尝 试	qXa
+就 我	{Va
+局 管	v(^)X*J,]ZIdH
+届 か	v4]HJaZc[
+届 き	t>Ja^
+届 く	v>a
+屏 点	{ZHba
+属 性	{3_>IHJ^[
+履 歴	v5[IIN[
+工 作	{ZIf_
+差 一	{C^
+己 改	xBZVZ^]
+己 的	x@YO]
+己 重	{(J)ZU]VJZJ
+已 停	{U]
+已 暂	{TZ
+已 更	{@[MY
+已 注	t+bBJDYHD
+已 经	x+[>^?HBXDI
+已 被	{!Z
+已 解	{B[TX
+已 重	{BYM]
+希 同	{G[HJM^
+帐 户	k![#[(I3ZUIV^[[
+带 分	{3a9JHH
+帯 も	{>JD_HJ
+帯 を	x>]
+帳 號	{#_HIVZZJ
+常 性	{BISaUJ
+年 の	{1]K[
+应 商	{:^ZI
+应 用	q%^(H:J=H>[?_BJC]HGIIKIMHPJTJUJVHZG_Ja]dIgZ
+店 の	{4^M]
+度 お	v9Y@ZZY
+度 か	{#]9IT[
+度 も	n#Z9J@JWZXbZJd[
+廃 止	{1]?^
+开 会	{HHZ[]^
+开 写	{8^ZId[
+开 密	{6^NJZHd[
+弄 完	{]a
+式 が	x3^
+式 不	t3cC]ZG
+引 先	{H[
+強 制	{L]
+强 制	tD[HIL^ZJb^
+弾 か	x-Y@ZJY
+当 て	{-Z=]
+当 前	q#Yha
+录 不	x>J?JHGZabIhJ
+录 界	vHJZIbb
+录 里	x!]3]
+形 式	t3b
+役 割	{(^*X
+待 #	xXY
+待 さ	{:_ZI
+待 ち	x9[XX
+待 っ	xa^
+待 て	{@ZXZ
+後 で	vZZcYe[
+後 に	q3I9H>J?I@ZBYHHKJR[XJZE]aaIfa
+得 で	{,_
+復 元	{6]R]
+復 号	{6aZJ
+微 软	t7[HJR[SaZHd[
+心 重	{g]
+必 要	e#G(J3J9I:]=^?J@JC_DHI_LXMJNJTJUGVIXJZH[[d_fJ
+必 須	{HHb^
+必 须	t:Y@[K]LXZJ
+志 里	{]]cY
+忘 れ	n:Z>[BJDXHZMINJZ]
+忘 了	{>JH_ZE
+忘 记	v:]HJZ^
+怎 么	qH_Z[
+恢 复	{6^R^
+您 的	r(I3[BYI]UJV]
+悪 い	xE^Z]cX
+情 報	r,[3[CZDaHJ
+惑 メ	{a^
+想 再	x@b
+想 换	{@Y
+想 更	{+[@[
+想 用	{?aaI
+成 し	x(JUGV[W_ZI
+成 の	{EYe[
+成 两	{*XCX
+成 功	t/aB_TIUJVJZJ
+成 员	v(JP[VaZJ
+我 一	{K]ZJ
+我 不	t9[>]?JHGIJKIOIVbZI
+我 们	m(J-Y3Y9H:[=]>I@ZCHDJHIIIOJU_VGZG_[aJdZ
+我 只	xC[
+我 忘	{Z]
+我 是	v(])Z:[ZH
+我 没	x(^C[ZJ
+我 的	g!^#Z(H-I3F9Y:Y=I>I?J@JBICFDIHII_KJMJOaUIV_ZJ[J]JaHhI
+我 知	{ZE[b
+我 输	{I[ZJh^
+户 sspr	{U]VIZ[
+户 一	xC[aX
+户 不	q(I8^:Z@IGaHJKIP^VHZF^]
+户 在	t!^VJ[]_]
+户 失	{;]ZHd]
+户 密	v2a7XIJdZ
+户 属	{P^VJ^Z
+户 已	v!YTY
+户 改	{LX^[
+户 无	{:XL]
+户 没	o!J%_(F)^3I=]CID^UIV]aJdJ
+户 的	x:]
+户 被	v!Y#Y
+户 设	{2[
+户 还	{!Z
+户 验	{3ICJO^]^aH
+戻 し	h%J4Y8[>J@IBJHFMIRYVJYZbIc[d]f^gXhJ
+戻 せ	t-J0Z>JHHK^ZY_[fZ
+戻 っ	x!^b]
+所 以	xIXZIh[
+所 属	{P]VY
+所 需	x=_
+手 机	e#[(J-J3_9G=J>_?H@JBIDaIGKJMZNJOYVJZH]IbJfIhJ
+手 段	{C_
+打 ち	{#[3^HH
+打 不	t3ZHZSYZJb[
+打 印	vH_
+打 错	{#X3_HH
+扱 い	{!Z+Z
+找 不	x4]__
+承 が	x;_
+承 さ	{;_
+択 肢	r3J?aC]HI[]
+报 告	x+XDYH[
+报 错	rZb
+押 す	{ba
+拒 否	f%_*J,Z/]3J9I?JBJCHHJJYMIN]O]P[VJZHdJhJ
+拒 绝	k%Z*J-X/^9JBJIIJXKIN[O^P[ZG]J
+招 待	{:_ZI
+拿 不	x,a9JHIZ]
+持 っ	{7Y=^
+挂 了	v/J4]=J@IHHMHSbTIZHf]
+按 钮	t(a:]HJZG
+挡 住	{H]KY
+换 了	t>ZM[
+换 新	{>^ZJ[]
+授 权	xTYV]
+掉 了	{>]?^HHaF
+接 受	r/Z3J@JHJI[O]Z]hJ
+接 器	q2]8^9J<_HGII]J_^bJcIdI
+接 有	{c[
+接 続	n4YH[ZHcc
+控 上	{J[
+推 測	t-_
+提 供	{7^?]HH
+提 示	l@ZK^LZ_Yd[
+携 帯	n3^9J>_?JCYD^IJZHaJ
+操 作	x(a
+支 店	{4^M]
+支 持	r1a7X?^HIRJZIcIfJgZ
+收 不	m3J>[HXa]
+改 一	x@]
+改 不	xZZ^IhY
+改 了	t/]@[MZZIgZhJ
+改 完	{@]B]HGMJ
+改 密	l@EBJMIVJZ^^c
+改 成	{/XCX
+改 时	{@[ZEh^
+改 的	x@^
+改 过	v@]
+放 弃	{]b
+故 障	{HXS[
+敗 し	vBJTZZ^
+敗 す	x!]
+数 #	xC]IY
+数 が	xXX
+数 太	xXY
+数 字	p3JHJId
+数 据	{3^D[ZJ
+数 过	{XX
+文 字	l%J-I/Z2^3I9J@JCIF^HIIdKINJOJXJZJhJ
+新 し	g+Y-F1[3J9J:]>F?HBZCJIHKGM]ZY]]bZdJfYhH
+新 入	{@ZD[
+新 员	{3H@ZD[
+新 密	l:_HEJXKIMXNGZ^[JhI
+新 後	{ZGcZf]
+新 手	x>FH]
+新 的	p9I>J?J@HBZIIK[MaOJVJZH[]]]bJ
+新 过	{1[@[
+方 式	t*X3JC_DYZJ
+方 法	h*Z+^>J?cBJC]DHHZIINIUIZI
+无 效	x3JHJO]R^h[
+无 法	l(Z3ZBJEZHHUJVJZY[]cXdIeZhJ
+日 に	{X]
+日 は	v>I@ZHIMIX^ZJ]^aJ
+日 ま	t9Y@]XYf[
+日 パ	xD[
+日 変	x@_MZZJ
+日 志	xNX]]cX
+旧 tls	{YafJ
+旧 号	x>Y
+旧 密	n#]>I@JKYM_ZHgYhY
+旧 的	r>JCJHIK]Ma
+早 く	{-J9]HFZ]
+早 上	t#Y@[
+时 不	{1]?ZHJ
+时 前	{@^
+时 密	x@YL[
+时 钟	{Ra
+时 锁	tT^
+时 间	q4J9J@[HIReZIcIfH
+明 な	{&_
+明 天	x@YX^
+明 日	x-J@YIJX_
+易 猜	{-Z
+易 被	x-Z
+昨 天	r@]KJMZZI]]f^hI
+昨 日	r@^MYZI]^f[
+是 #	{3Z
+是 一	{O[
+是 不	{@YS^ZI
+是 旧	{g[
+是 要	{@YM[
+是 锁	x#ETZ[^
+显 示	t+]/XDEIJO]ZIh_
+時 に	t5[?HHHL[O[a^
+時 の	x,]LXbZdI
+時 刻	vHJRc
+時 的	tT[cY
+時 計	{R_
+時 間	m@]KJR[X^ZJa]fJ
+智 能	{HHT]b_
+暂 时	vT^
+暗 号	x6]<]
+更 が	q@YL[Z[^]hH
+更 し	o7[@]HJM]ZI
+更 で	k:[@[MJ^]hY
+更 を	{L^
+更 改	p7X@]BJL]MJZE^]
+更 新	m+^1_@]BJCJDHHHZEcYf_
+更 禁	x@Z
+書 き	g!I%J(J-J0Y3I8[9J:J>H?J@HBIGYHEIJKJMHNJRXUIVIXJY_^J_YaJbIc[d_fahI
+替 え	{HJbZd]
+最 初	{b]h[
+最 大	{9IIJXa
+最 小	x@ZI_
+最 後	{@J]^e[
+最 短	x@]
+最 近	r@^BJKaZH
+有 #	x3YCGIa
+有 一	{;]ZJ
+有 写	{9J=JH]dEf_
+有 効	g!Z(F,[7J8[:I=IDJHZIHKILYNZPJUZV]WJZCbId]e_fH
+有 启	vV[dY
+有 域	x*JPa
+有 开	{U]VJZHd[
+有 我	vI]ZE[^
+有 权	{([
+有 注	xD[
+有 登	{3GD^
+有 自	{)_
+有 这	{[X_]
+有 邮	{?]DJ
+有 重	t%Y(YUJW]
+有 问	vE[c[
+服 务	e!I#J%I(X)I*I,I-I/J0J1H2Z3H4]6[7I8I9G:J<J=H>H?HAJCIDJEIGHHDIHKINIOIPIR_S]TIUIVGWJXIYZZD]I^J_IaIbIcYd^fbgXhI
+朝 ま	{#Y@Z
+期 が	{HJM^f^
+期 し	{%I3ZG]
+期 の	xGaHI
+期 サ	x4]HJR^
+期 間	r=[@^IIKIN[ZH
+期 限	j9J=[>J@YIHKILcMINZXIZZa[hJ
+未 定	{HINHWb
+未 登	{D_
+未 经	{TZ
+本 人	m!H+_-J>J?J@XBJHHPJZH]a^bhJ
+本 地	b!Z#G%H(E)H*G+H,H-G/a0[1H2I3G4G5J6_7Z8I9G:H;I<J=F>F?G@FAXBECGDGEbFJGGHCIGJIKFLIMENZOHPYQJRISGTYUFVDWGXHYJZA[H]F^F_aaGbFc]d]eHfYg^hG
+机 丢	v>^aG
+机 号	q3[DZO[aI
+机 坏	vH]
+机 没	{>[HGa^
+机 还	{>[CZ
+杂 性	{I[
+权 的	{TZ
+权 限	j%b(b3J;_=I>JBIDJMJUJVHZHaJdIfJ
+条 件	{H^
+来 な	t>Ha]dIf^
+来 了	{!XB[
+来 宾	v:a
+来 没	{DY
+来 的	{JZb[
+査 に	{/YEY
+格 式	v3cZI
+桁 の	{I[aX
+検 証	v3I?IC_DJHIO[ZJ]^
+構 成	n(H/J:JEdHIPJUGVYW^ZEcJdHe^fG
+模 式	{.X
+権 限	l%a(^;]HZZH
+横 线	{3_ZJ
+機 種	x>_ZI
+機 能	{Ua
+次 修	{@a
+次 回	{L]
+次 失	x#Y
+次 数	rX_
+次 登	x#YL^
+次 验	{*XCX
+止 さ	t!]9I?]@JHJ^]
+止 し	xY^fX
+止 ま	{![f[
+止 め	r!])YHHU_
+止 パ	{-]
+止 期	x@Z
+止 未	{TZ
+止 語	{-_IJ
+正 し	r3^h[
+正 使	{TZ
+正 常	tB]HISaT^UIZJbJfJ
+正 确	q3]h^
+此 密	x%I([
+步 服	v4[R_
+步 没	x%J3IC]MJaJd[f^
+步 范	{G^HI
+歴 を	{5[
+残 っ	r#X3^DJ_^
+永 不	tL_
+求 が	{>IHXX^
+求 さ	xC^[X
+求 め	p*Y+ZCZDIM]
+求 两	xCY
+没 了	r3I9G>b?]BJDJHFKJMJZH]J_[aGbZ
+没 写	x%J8^N^d[fG
+没 加	{<^HIV^
+没 动	{%I>Ja^gZ
+没 勾	t;]HJdaeJfF
+没 开	vU]VZZId]
+没 弄	{]a
+没 有	^!G#H(])[+H,I-G/I0J1I2I3Z4H5[6J7J8H9D:G;H<H=[>D@HAIBFCZD^EIFIGIHCIFJJKILIMFNGOGPGRJSHTGVXW^XIYJZ@[^]F^I__a_cHd[eIf]gHhH
+没 权	x%]([
+没 法	x)Z:]>X
+没 注	{D[
+没 继	{%J;[]^aI
+没 记	{9JZa
+没 通	{/X?IZJa^
+法 が	x?Z
+法 を	t*Y+[?]HZUI
+法 重	pE[HJZ^cY
+法 验	{3[>Y
+注 册	i+d?I@JCIDaVIZG
+浏 览	v.ZHIZI]^b]
+消 え	x%]?]bZ
+消 了	{?^G]ZG
+済 み	l+c?IB]CIDYHFTXV[ZJ[I
+測 さ	v-^
+満 た	pIYKINcZI
+满 足	{IHNa
+火 墙	{H[SIc[
+灰 色	{(Z
+点 了	{>JHIZJa^b^
+無 い	q!J3Z>J?JCaD_HGOI_YaI
+無 効	e!f#I(J)X-J3G9J:J;Z<Z=J>IBICJDJHEIJMJNJO[PJRZUXVHXJZF^J_JaIfJhX
+無 期	rHZLbZH
+特 権	{(]PZ
+状 况	{Sa
+猜 到	x-Z
+环 境	vcad]
+现 在	m9J>H?]@[K^MJOJZDhb
+现 错	{Z^
+现 问	{Z[cX
+現 在	nKJhb
+理 セ	vgb
+理 中	vgb
+理 员	b#I%I(])_*c+J,_-H0J1J3I4I6J7I8J9H:H;J=H>I?H@IAJBICHDHEYGJHGIIKIMINGOIP_RJSJTJWZXJ[J]H^J_IaIbJcHd[eJfIgFhI
+理 者	b(])^*c,a-H3J7J9J:G=J>J?H@JBJCIDIE[HGIIKIMINFOJP^WXXJ[J]J^JaJbIcJd[fJgHhJ
+環 境	xc^d[
+生 し	{Z]
+生 效	{*]BIM^
+用 entra	{!^/J
+用 sspr	{!YP[
+用 さ	x*]K[
+用 で	x4^KXZH
+用 を	{TZ
+用 不	t>J?[KIZ]
+用 了	n(J,[;Y>a?GHJKZOIUYZI
+用 写	v,]ZIea
+用 到	{%^=Z
+用 密	t(JV_
+用 户	^!J%G(_)[*E+X,F-G0H1I2I3E4G5J6H7]8[9J:I;[<J>F?D@EA_BEEIFJHCIYJJKDMENFOYQJRJSITDUEWHXJYJ[X]Z^]_baHcHdZeIfHgHhE
+用 新	{B[M[
+用 旧	vHFMa
+用 期	t=[@[IIN[ZI
+用 的	v#X?^QXZIh[
+用 自	{BJH[UZZI
+用 过	pKa
+用 邮	{3^>JD^HHaI
+用 重	{!^/JV]
+电 脑	m9H>J?J@JBJH_KJMaZH]Jb[gZ
+电 话	l#J(J-J9F=J>G?_BJD[HEIIKIMHOaVIZH]X_JaabIcJfJhJ
+画 面	h!I#J(Z+_-J3H9J:J=J>[?H@IBICIHYIIKIMINJOJTJUJVIWJXI]IaIbddJfJhZ
+界 面	rHIZF[[bb
+略 不	{.XN]
+略 拒	{N^
+番 号	e!I-I3c9I>b?I@IBJCHIHKHMJObUJVIXJZHaJhJ
+発 生	{Z]
+登 录	h!J#H(J+J-J3H>E?G@IBZCIDIHXIJKIL]NIOITJVJZ^[]]JbbhZ
+登 记	k+I3Y>[?^BJDaHGIJKJMJO]ZEaJbJhJ
+登 録	a!I#J(J+b-J3]:J=J?Z@IC]DdHJIHKHMINIO[PJUJVHWJXJZE[JaJbGdJhH
+白 い	{.Xb^
+的 に	vT]
+的 不	q@XIJK]OaZJ
+的 使	{TZ
+的 只	{CGIa
+的 号	r3a>IDIa[
+的 名	{I]
+的 密	j%J(^:J>J@IBXEYHJIJJYK^MJUZVHZE^JhZ
+的 帐	n!Z#](J3ZUJV^
+的 想	{@^
+的 成	{P[V[
+的 手	x3YO]
+的 服	{6^d]
+的 权	{(Z
+的 林	{8_cJ
+的 用	{I^
+的 电	v3[O_aJ
+的 码	{3I?^IHOJa^
+的 组	t(J:]BJHIP^UJVb
+的 许	{=^
+的 词	{-aIJ
+的 账	p!](J)^:J>IG]IJUIV]
+的 连	xc^
+的 重	x>^E[ZI
+監 査	x/YEYNX
+目 が	{(^C]
+目 の	x8]C]
+目 录	r!]3]:Y_]dZ
+直 し	{8]@[dJ
+直 没	{aY
+看 不	x([>^?HHZZJaH
+看 到	{?^@YaJ
+知 道	t>FHZNX[b
+短 す	xI_ZJ
+短 使	x@]
+短 信	m-J3Y9H=J>[?_@JBJCHDIHGIHVJZH]]aa
+码 一	x@HKZLYZIa^
+码 不	g(I3G6I>I?]@GGJHZIEKGMHNIOYVIXJZ_^Ia]bJh]
+码 与	{OY
+码 了	vHHZa
+码 今	x@^
+码 以	xKZ
+码 但	{LXZE[^
+码 写	rP[VJZFdaf]
+码 包	{I]
+码 又	{ZHb[h^
+码 发	t>_
+码 同	xGaHH
+码 在	v7]HHMZd[
+码 太	p-Y2]@[I]ZI
+码 已	xBXM_
+码 我	{-X[]
+码 报	{ZZ
+码 无	{O]h[
+码 时	x3JO^aIhZ
+码 最	t@]KY
+码 有	{3]ZX
+码 格	{3]
+码 没	v3a:]>HOJZIaG
+码 现	x@^ZIhJ
+码 的	t(Y>]VI[]^ZaJ
+码 策	tNa
+码 被	x@YKX^Z
+码 输	x#Z-HX_
+码 过	{C[JY
+码 里	{IZ
+码 重	l(EDYHYUaV[ZXbJdJ
+码 链	{ZJb]
+码 错	{,^@JZDdHh^
+确 认	{3ZB[
+確 認	j!I#J*X-J3X9J>_?J@JBZC^DZHGIIO[TIVIZF[Ja^hJ
+碼 重	{U[VZ
+示 さ	o+[?ZNYOZZJ
+示 密	xKYd]
+示 当	{h]
+示 错	{ZIh^
+社 で	{@ZU[
+社 の	o-J3I8Z:[>_?[DJHFN]OI
+社 内	t-I>JBJHZKINaT[U]ZH
+社 員	x@]D[
+社 製	{JZ
+禁 止	j!H)]-cHGIIKYMJQYUHZJ^_hI
+禁 用	k!d/J;YHIUZZH
+私 だ	{IJVa
+私 の	v9Z:[DJHJO]VZ
+种 方	v*Y?Z
+种 验	r*XC_
+秘 密	v*X6]?_HIZJdJ
+租 户	t:[BHDJHJUaVGW_ZHbJ
+程 调	{Q_
+稍 后	v@ZZ[
+種 変	x>_ZI
+種 類	x:]HHI[
+空 间	{__
+笔 记	vB[HYM[ZIb]
+符 号	v-[I]
+符 合	o-YI[NaZH
+第 一	xC[DY
+第 三	x.XJ[
+第 二	t8^@ZC[KJZJ
+等 待	xXY
+策 略	h!I#I%J(H)I*_,J/J3J4J6J9H:J=I>I?[@IBHCIDIEJIIKJMJNdOJPHSJTJUGVGWcZD]I_JaIbIcJdIfIgJhJ
+筛 选	{G[J[
+签 名	{<aHH
+算 已	{+_
+管 理	X!G#G%G&J(_)b*g+H,c-E.J/H0G1H2I3F4G5I6H7F8H9F;H<I=E>E?D@EAHBECEDEE[FIGGHBIEJIKFLHMENCOGPaQIRGSFTFUYW[XGYIZJ[G]F^G_GaFbEcEdaeHfFgehF
+箱 也	{a^
+簡 単	{-]
+系 方	{C^DY
+系 管	{Z]
+系 统	xK_R]ZI
+終 わ	{=]BY
+組 織	j(IBJEZF^HGIFNXU]VIW_ZFcZd[
+絡 先	x3[C]D[HJ
+継 承	r;eHJZJ
+続 が	{c^
+続 で	{H^
+続 に	{cZ
+続 の	{c]
+続 不	{4ZcZ
+織 で	t:XUZW]
+織 に	{=YHJUHd]
+織 の	xE[N[UIW]ZI
+红 字	{9JIJK]Z^
+组 的	{P[V[
+组 织	k!J(H)J*I-J3J9J:[?JBICIDJEZF]G[HHIFMJN[PHU]VDWaZFaJcZdY
+组 里	{Va
+织 单	{F^G]IH
+织 没	{=XU]VJ
+织 的	vE[N^ZIc[
+经 授	{TZ
+绝 了	{-[/Y
+绝 访	{%[P[
+统 记	{K_ZJ
+继 承	r%I;eHJZH
+继 续	{X]]^aI
+缺 少	x=]IY
+网 站	{H_
+网 页	xM_
+置 不	q(H5[7YE]HIS]UJ[[bHfJ
+置 了	t(J=_BZSJUJZFg]
+置 失	x!]/JZ]
+置 密	m%[BJHJUIVI[[ba
+置 按	{(Z
+置 时	{?HZYa^
+置 的	{V_
+置 策	{UJWa
+置 页	x(HHYS[Z]bI
+署 名	{<^HJ
+老 密	{KXZJh^
+者 が	q(G:JE]U]VZW[ZEd[
+者 だ	q)[*]P]UH
+者 で	x(]:[
+者 に	r*^-JNIZ]d[
+者 の	x*^
+者 は	t(])^UI
+者 を	x(a)J*J,Z
+联 合	r!J,[7cZI_J
+联 系	r3]C]HJZZc^
+聞 か	xHXLYh[
+肢 が	t3J?^C]HI[^
+能 な	{;]N[
+能 使	xKXP[
+能 再	p@YXaZI
+能 更	{@JZI^^
+能 用	p*X>]?]HHKJLYM_ZI
+能 自	xU]V]ZI
+能 重	p=b>J?JBZK]SJUJVIZE[[bHfI
+脑 上	v#YM[
+脑 还	{M^
+自 分	p)Z-I3H=J>JHJIZO^U[V_ZJ
+自 动	{HXOJa^
+自 助	p(I)^9IBFHXUdZF]IaJ
+自 定	{-YH[ZI
+自 己	o(I)Y9J>JBYHJO[U[V^ZH^[
+至 少	{I]
+致 し	t3J6]NZO]
+色 的	{)_
+范 围	xGbHG
+落 ち	r4]9JHYMJRISZUJdIe[f_
+虚 机	{HHR]cIf^
+行 了	{9D?JB_HJK]ZJ
+行 回	vX_
+行 密	{?^BJH]ZD
+行 状	{Sa
+表 示	n+[-J?ZDJNYOZZJh]
+被 打	{KJ]^^^
+被 拒	p%],Z@ZCJP^
+被 拦	{.X@[
+被 猜	x-Z
+被 禁	q!])Y
+被 锁	p#]-HTIX]
+複 雑	{IZKJNX
+要 が	v#G.X:Y[]
+要 で	xC]IX
+要 と	xC]
+要 な	p=^CXHXIYUHZId]
+要 に	{LY
+要 一	{*XMY
+要 两	t*ZCX
+要 件	vIZKJN_
+要 开	{HIZ][]
+要 新	{:_@HHFIIMGZZ
+要 旧	xCJHJMa
+要 求	h+[-J3J9I=J>H@JC]I[MXN_X[ZHaJhJ
+要 的	{C[d]
+要 等	{@^
+見 つ	{4^HI
+見 ら	{@ZH]
+覚 え	vK_[X
+见 过	{+^-YDE
+规 则	xCXG]HJNY
+览 器	v.ZHIZI]^b]
+角 色	x(])^*X
+解 锁	l#[1[BZHJT]VJZI[a_JbG
+解 除	l#Z1[9IBZHIT[[^
+言 う	{-]IGh[
+言 わ	e!J+Y-X3J9G>H?I@ZBICXDZHHI]KZMJNZX]ZHh]
+計 が	{R_
+記 号	v-ZI]
+記 録	{cY
+設 定	j*]>J?I@XH[MJNXVZZI^Yd[g]
+許 可	q%[.X;]HIQXV^
+証 ト	{,^
+証 方	{*X
+試 し	r-JNZX_ZX
+試 用	{=_ZI
+試 行	t9JX^cY
+話 が	v3I>I?aDJOIa[
+話 に	v3]9X>^?JHH
+話 も	{D[
+話 番	n3YDZO_aJ
+認 が	x*Z
+認 で	v3X>aDIHJO]ZHaJ
+認 を	{C[XX
+認 メ	{a^
+認 証	q,^3[DXZJ
+認 識	x:[HJO]hY
+語 が	{-X
+語 句	{-^
+誤 り	{,]4[dI
+読 め	{3[>^HJ
+誰 も	v=ZSZU^VJZG
+調 査	{E^Z]
+證 碼	{>[
+識 さ	{O]hY
+議 が	xZ]][
+議 室	{H[
+護 さ	{P_
+认 我	{:[O[
+让 用	{K]LX
+记 了	x?aCXDH
+记 住	{K[ZY
+记 密	v:]HJZ^
+记 录	{IIKYN]
+记 手	{3GD^
+记 本	vB[HYM[ZIb]
+记 的	q3]>]?HCJDGO^
+许 cooki	{.Z
+许 可	p3J9I=dBJCJDJH^IJVGZJ
+许 用	{VJ[]^Z
+设 为	{U]V]ZJ
+设 了	v*]2[@Y
+设 置	{HZ
+访 问	t%[9IHXP]Z]
+证 器	{?aCJ
+证 我	{CZ
+证 方	xC[
+证 明	{C[
+证 码	l3J>[HIXZZJa_
+证 邮	{a^
+试 太	xX_
+试 次	tX_
+试 用	{=_ZJ
+话 号	v3[O^aH
+该 用	{_^
+误 无	{E]ZJ
+说 不	{N[h^
+说 我	{D^K[
+说 明	{&[X[
+请 求	x9Z>FH[X[
+请 稍	v@ZZ[
+请 等	vXZ
+请 选	x-[
+谁 都	t=YD[S_U]VIZF
+调 用	{Q_
+谢 谢	t#J-I9a>J?J@JB]CJHGIJZH]J
+象 上	{;^ZJ
+象 外	xG^V]
+質 問	t#J*Z?_HJX]
+账 号	o!b>IHJLXVZZJ^Z
+账 户	e!Z%](E)]*X-I/J2b3H4J7J8J:];J=H>J?J@HBHCGDZEJGZHGIGKHL]MINIOJP]RJUGVXWJXJZE[I]I^Y_HaIbIcIdHfHgJhI
+起 動	vB^bZfZ
+足 し	{(]8^
+足 り	t(]3Z9HC[DJI_OHZH
+足 无	{(^
+身 份	t,[3[7]D]HH
+载 入	{,^ZHe]
+输 入	vOZ
+输 错	r#a-HHJX_ZG
+过 不	v%J;[>]HJKZZ[
+过 多	{XX
+过 密	r@]DZ
+过 期	m9I>I?J@GBJDJHXKJLbMJNJZX]^a]
+过 的	{KX
+运 行	xHJSa
+近 #	{K_ZJ
+近 使	{K]
+还 不	x@[HFM^ZJ
+还 在	x_^
+还 差	{C^
+还 是	l!X#I5[9[M[TZg[
+还 没	{M^UIVIW^
+还 要	r>ICbHIIIMa
+这 个	pGYHJK]V]_[
+进 不	v#]XJZ^
+进 去	xB_ZHh[
+远 程	{Q_
+连 不	vH]SIc_
+连 接	m2[8^9J<_HFIIMJZI]J_^bJc]dI
+迷 惑	{a^
+追 加	x8]C[
+送 れ	{>IH]X^ZIaF
+选 不	{?YG[
+选 择	{-X
+选 项	r(]3J>J?_C[DHHI[ZaJ
+途 中	xHI]^dJe[
+通 ら	t;Z@YHIK[Z[
+通 る	{%]CZ
+通 知	t(J?YCIHZVIZGab
+連 絡	v3[C]D[
+進 め	{:[X[ZJ
+遅 れ	{R_
+過 去	{KY
+違 い	x,[3^HHKJh[
+違 う	m-I6[9I>J@IHXIIK[OZRZXJZJha
+違 え	p#a@JHHKJXaZJhX
+違 っ	{!]
+選 べ	v?^[Z
+選 択	p-J3J>J?aC]DJHHKYVZ[]aJ
+那 个	vG]KcZJ
+那 边	x8^:a
+那 里	{7^HH
+邮 件	r3I9J>H?aCGDGHHM]aa
+邮 箱	n#J3]9H>_?XBIDbH]IJKJMIOJVJZH]IaE
+都 不	v=Z@YU]VJZX
+都 关	{U^
+都 没	v3J>HB]DaHEMIa[
+配 代	{0b9J
+配 置	o!I(H)J*J=IBJEdHHPHUGVZW]ZEcIdHeafEgI
+里 不	x7^HI^Z
+里 有	xF^HJ
+里 没	xUJW]_a
+里 的	v3^O^aJ
+里 还	{#JTY
+里 重	{7Zg]
+重 启	xB^fZ
+重 复	xA[HIK^
+重 置	X#G%I(])J*G+G,I-I.J/G0H1H2J3G4G5X6H7J8H9J;H<J=Z?I@EAHBZCFDHEXFIGGIHJHKELHNFOIQJRHS^TFU_W_XGYJZ][Y]F^F_GaXcIdEeGfXg]hG
+重 設	{U[VZ
+録 が	{+[B[HG
+録 さ	p+I3Z>J?]CIDXO]
+録 し	m+Z?YC]D[HIZI
+録 と	{OZ
+録 は	xC]
+録 を	x+ZDY
+録 レ	{+GD[H[
+録 済	r+c?JBJCJDYHF
+録 画	{+ZD[
+鍵 が	x6cHIdJ
+钥 不	t6d?a@JHHRJVIZFbJfI
+钮 灰	{(Y:^HJ
+链 接	rBJMJZDbd
+锁 了	v#I[^
+锁 但	{TY[X
+锁 定	l#_HITa
+锁 屏	{ZHba
+锁 着	{#JT]
+错 了	x9H@JHZZXh^
+错 几	{#XX^
+错 太	x#a-HXIZI
+错 被	{#EXaZJ
+错 误	q!J&[E[HJZ]h]
+锚 点	{Ab
+長 さ	{9JI]KJN[ZJ
+長 す	{2_
+长 度	{I[N]
+閉 じ	vB^ZI]Y
+開 か	v#[H]XHbZ
+開 け	{H[SZ
+間 お	{XY
+間 が	r=[@]R[ZHfJ
+間 に	x@[XZ
+間 待	{XX
+間 違	l![#a-J3]9I>I?J@IBJDJHFKGMJNJTJX_ZIaIh^
+问 题	k#E(J*Z9J?^@JB^EZHEMINJPJVJX]Z]c[hJ
+间 不	x@]RaZJfJ
+防 ぐ	{TZ
+防 止	{TZ
+防 火	{H[SIc[
+阻 止	{HYXX
+限 が	o%a(^;ZHHZH
+限 さ	{Q]XZ
+限 な	xL]
+限 に	xH[LY
+限 の	x;YL_ZI
+限 不	{(^
+限 切	v=[Z]a]
+限 制	x@JQYX_
+限 没	x%](J;_dJ
+限 重	x(_
+除 し	x#JT[
+除 済	xT[
+障 害	{HIS_TI
+雑 さ	{IZKJNX
+電 話	f+J-I3_9H>^?_@JDZHEIJNJO]ZIaYhJ
+需 的	{=^
+需 要	p=^C_DJHJ
+非 対	x1]gZ
+面 が	v(J+^3J>^?JDIHIZ]bH
+面 で	vZIbb
+面 に	v(]H^ZGbZ
+面 の	{h]
+面 を	{+ZDZ
+面 不	v+^HHX]ZGb]
+面 没	{(^
+面 的	{H[
+面 说	{D]Z]
+題 が	tE[ZZcZ
+題 で	{c]
+題 な	xBYHJT]aX
+願 い	v#^9[
+页 能	{M_
+页 面	k#J(Z*J+a3J=J>J?JBICHDZKJMJOJPJSZUIVHX]Z]]ZaIbG
+预 配	{0b9J
+题 可	{*YB[
+飛 ば	{3Z7[
+驗 證	{>[
+验 证	b!H#H%J(H)J*X+J,Y-H3Y4J7J:J=H>Z?]@HBICaDXGJHDIHKIMINJO_PJRJTIUJVHXYZF[J][_JaabIcJdIfJhH
=#	A!C#=%;&>)8*<+@,;-C.>/G0?1b2i3k4>5;6:788:99:8;;<E=<?4@fA:B:CgD?EJFAG;H>IcJ9KgL;M?NCO]PaQ<R^SfTbU9V:W:XeYgZ9[9]4^;_8aGb@cJd6e<f4geh<
=0044	{3^HG
=0049	{3ZIIO[ZJ
=0171	v3[OYaI
=0x80070005	{%XHX
=0x8023061f	l-J8e9J<G@JBIHGNHZH
=0x8023062c	m%J8E9J<d=J?JBIHHNISJVJZI]JbI
=12345	{-]HJ
=123456	{3[aI
=2003	l!J(G)J4I5f6J7I:J=I>J?I@JBHDIHDKJMJNJPHRHSHUHVGWJZF]JaIbHcGfE
=2008	g#J(J-J4E5f@JHFJIMENJZDbGcJfJgJ
=2012	{4J5Z
=2013	{HZ
=2016	p!I#I%J(J*J-E1e3G4G5^9F=I>H?G@HBICGDIHCIGJJKGMINIOIPJUIVHXIZH]HaHcJdJfJhI
=2017	x1_HG
=2018	v1bHEfI
=2019	x1Y@]
=2024	{HJI]ZJ
=24h	l#F-I9J?J@aBHDJHFIJKJMJNITIXcZGaJbJhJ
=30004	{-[HJ
=31034	i!J#J%I(J-I4J6J8J9I=H>J?J@IBHDJGJHDIJKIMJNIPHRJUJVJY[ZC]JbJcFdDeGfg
=31044	v-J9H@HBGHGIJXJZFfc
=32002	{BIHGc^
=32004	j!H#H%H&J*J,F-H3G4I6g9F;J=I>H?I@IAJBHCIDIFIHFIHKJMJNIOHPIRJTJVJXJZE]IaIbJcHdIeHfJhJ
=32009	g!J#I%J(J*J,h-I3H6G9H=J>I?G@IBICHDIHBIIKJMJNFOJPJSJTJVJXJZD]IaIcIdJeHfHhI
=32011	m!J#I%J,D-J3I4J6G9I=J@JBIEJFJHDKJNIOJPISJZDcHdFegfG
=33001	]!F#E%C&k(G)I*G+H,H-C.J/H0J1I2I3D4G5I6H7I8I9B:H;H<I=F>E?F@EAFBDCEDEEHFdGGH?IEJHKFLHMFN@OGPGQHRHSGTGUHVGWHXGYHZ@[I]E^I_EaCbGcGdGeHfEgIhF
=33002	p!I&GAHHGZE_d
=33003	x#I&H-JAaHHOGhJ
=33004	q!H#H%d&C(G*J-G3I4J6G9G;J=J>I?I@IAHBICIDJFGHFIIJJKJMJNGOJQHVJXJZH]I_HcJdJfJhI
=33005	x!_HJ
=33008	m!J#G&I-I5J@YBGHDKJNdPJXJZG^YaJfJ
=3rd	xJZ
=4251234567	{3^HIII
=4567	{3Z
=4711	{3]HHZY
=4740	n!J#dBJHGTGZE[J
=50053	xHIT[
=5x	{#ZXZ
=6329	x8_HJNJ
=66048	{!JHJL_
=6800	x,JHENHZFfa
=80004005	{%H&a3JHH
=80070005	n!I%e-H2G9I>I@IBIHDIJNIOJPFQJVJZG]J
=800700c	k!I#H%E(J*J-E2g3H4I9F:J<J=J>I?I@HAJBHCHDIFJHCICKJMHNGOIPJRJTJUJVJXHZH]HaHbJcJdJfIhJ
=80230405	q4JAGGJHI_a
=80230619	v%I4G8I<HHJN_
=8023061f	x8a9JHINJZJ
=80230626	{%_4G8J9J<FAJHJNH
=8023062c	t%H3J4G8J9I<cAJHINHZG
=80230818	k!I#J%G*J+J-I2J3H4e8H9H<G=J>J?J@JAIBICJDJHFIJJJMJNGPITJVIXJZI]I_IaJcIfJ
=a	;!I#E%H&A([)G*Y+Y-[.@/I091?2J3F5G6B7J8I9^:E;><D>X@cAEBGCBDHE@F^GFHcIYJYKYM^NAO<P@QFRISDT@W^X_YAZX[_]b^FaBbCc@dFe@fGgDhE
=aadc	h!G#G%I(I)I-H/I1]3G4I5J7J8J9G:J=H>H?G@FAJBECIDGEJFIGZHAIHJJKHLJMHNIOIPHRfSFTGUHVGWJXFY]ZA]H^JaHbFcZdIeJf]gJhH
=aadsts50053	t#E-J9JHCTcZJ
=aadsts53003	{HX
=aan	e!J#J%I(Z)G*H+J,I3H4J6[7I8J9I:I;J=G>H?H@DBHCHDYGIHHKDLZMHNaOHPGRJTIUIV]WJXIZA[I]G^]_IbIcIdDeIfFgJhG
=aangeboden	{>J?_HHaJ
=aangepast	v-]9J>J@_CJHHKI
=aangevinkt	xLZZIdY
=aanmeld	{L_ZIhJ
=aanmelden	v#H@JB[HFKILJMJTI[]b[hJ
=aanmeldscherm	vZJb_
=aanroepen	{Q^
=aanvragen	{>I@IBJHIXaaI
=aanzetten	x(I,[8[HIZHdEe]fJhJ
=ab	f!I#I%H(G)J*I+J,X-G/E0J1J3F4Y5I6J7I9G:I;J>G?G@FBGCGDGFJGIIIJYKGL^MFNaOHPHRZSITIUHVGWGXIYIZY[J]Z_IaHbGcZdEe[fGgIhY
=abandon	qZG]aaH
=abandonado	{][
=abbiamo	q=[BZHHLXU[YXZJfJ
=abend	{@_ZJ
=aber	f!I#F%I(H*I+^-I/J3E4J9H:H>^?^@XBHCZDBHBIGKENHOET]UJVYXIZ@[[][^I_JbIcJdIfIgJ
=abgebrochen	xHIIJ]_
=abgelaufen	q#I(J-J:J=_>Z?H@HBCCHDJIJKINJUIVJZZ]Za]bJdIfGhJ
=abgelehnt	l!J%J)H-^/Y0I3J9J=H>H?J@ZBIGIHGIIKGMJNZOJPIZ[_Hd[hI
=abgeschaltet	m!Z)X;XHJU[Y[ZJ
=abgeschlossen	{+IB^DI
=abgewiesen	{!YK[
=abilitar	x.YdYeY
=abilitato	n(JDJHIU^V]WHZGdZ
=able	d#G%J(J)J:X>H?D@HBcC^HDKILIMJNJQYTFVGZZ[I]I^HcJ
=ablehnung	{-XJZ
=about	_!Y#F%J(F)G/H3I7I8J9J:H<Y=J>H?HBBCJD]GHH[I]JHLDMHNIPJS^TIUEVDXJZ_[H]G^H_JaFbGdHfIgGhF
=abov	t(J;a>IGIPHVJ_J
=abre	v+X?JH_ZE]EbZ
=abrir	x@IHXZJ[_
=abroad	m!Z#H)Z>[?IT[ZDa[bI
=abrufen	{,Z
=absent	q%Z(J5X9[@JBHHGIJKJVJYXZD[]]J_[hJ
=abteilung	{FXV]ZH
=abwesenheitsnotiz	{9ZHYZJ
=acabo	{=_ZJ
=acabou	{9I=_BJHHZJ
=acce	h!]#H%b(H)J*I+J,I-G/H2J3H4J9E:J=G>[?H@FAJBHCHDGFJGJH_IDJJKFMINGOFP[VFXI]HaHbJcJdFeIfIhH
=acceder	t!G#I%HHXIHKILJMFNIPIVHZZ[^^J_Jf]hJ
=accedo	{9JHJMJh_
=accent	{/ZI]KJZG
=accept	W!C#C%B&I(D)G*G+F,H-[.Y/Z0H1G2G4G5I6G7F8H9F:A;H<H=F>B?]AGB_DDEHFHGEHAIYKXLDM]N]O^PEQHRGSHTEUGVCWHXFYHZY[E]E^B_EaEbEcFdEeHfBgGhX
=accepteert	{HHI]KGOIZ[hH
=acceso	n![#J%]-J3J9I>Z?JBGDGH[IIKIMJOIVIZYbJhJ
=access	T!A#H%b&I(Z)G*F,G-B.J/D0I1I2H3D4H5J6I7G8H9G:G;H<I=F>b?Y@CAGCED@EHFIGGIDJFKCLHNDOGPbQcRISGTFUIVDWIYI[G]F^E_FaEbGcZeHfHgGhE
=accesso	j!]#F(H-J/J3F:J=J?G@HCHDEHaIGKGLZMINJOJTIUJVGXIZZ[J]H^JaJbZcIhH
=accetta	r%J3G=J>H?I@IBJCJHHIFK[NIOZh^
=accettata	x/Y?ZHG
=accident	r![>I?H@ZBJZF]ZfX
=accidentally	{#X
=accord	qHXNZU[ZH
=account	B!c#[%b&C(?)a,[-9.C/;1?2c4>5A6?7C8>9A:^<@=F>@?:@=A_BFCID]EDF@HYI=JAK6LaMBN:O=PaQ^R?S>U:VaW<XDY@ZC]=^e_^a>b@c;dBe>f;g=hA
=accountdisabl	{!]HGPJZG
=accountenabl	{!JG^_F
=acct	l!^#]%I(J)J*Z/H2Z3F8J:Z=J>E?I@HBHDXGJHBIJKJLJMHP^RJTFUHVJZA[I^Y_ZaJbIcIdJfJhI
=accurat	{3I>HDIHbIJLE
=ace	v;X@IBJHHKGP_ZH^Z
=aceita	l!J#J(J-J3I9J:I=J>H@EBJCJDIHFKZNJOZVGXJZZ]IbJh^
=aceitou	{/[
=acepta	n!J#J-I/J3G9G=J>I?Y@FBHDHHEI[K^NIO[VH]JbIh^
=aceptada	{/^
=acepto	{/[MJ
=acesso	o!]%Y(I3G9J=I>[?I@IBJCIDHHZIIKIMJOJPYVIZZ
=acht	{CIHJIaKJZI
=achter	xHCRa
=acl	i!H#I%E(F)I*H+I-D/J1J3H4H6J7I9E:I;h=F>H?F@GAIBHCHDHEJFEGCH@IGJJKGLJMINFOGP[RISITIUIVFWIXHYIZB[J]F^G_GaGbIcIdJfGgIhH
=acls	v%]-J;cAHCJDJGJHBPHZG_I
=acquir	r%J3J8^:HCJDIEJHDPJQbZD
=acrobat	{HY
=acs	p!I#J%J(J-H1f3I5J9G=I>I?H@JBHCIDIHDIIKIMJNJOJPJUIVIXJZI]HaIbJcJfI
=act	x![*H-J@IBIE[HHKJNJPIZ[bIdH
=actief	{!XQY
=actif	x!XQY
=action	o(I)J*FB]CJEaHEPIVJZGcJgJ
=activ	Y!]#D%Y&e(J)C*G+H,G-D.J0I1H2F3@4E5I6^7F8F9H:B;G<H=F>G?E@FA[B^CGDEEFFXGEH=ICKDLJMDNEOGPEQHRFSHT[UaWDXGYJZ>[E]F_[aGbGcCdGeGfHhD
=activa	xHZLX
=activar	x,[YYdJeZ
=activat	t!X=HHZVX
=activation	x!G%I,]3HEJFJH^NJUJZEdGeY
=active	rNJVXZEdahI
=activer	x.XHYUJVIeY
=activo	tQX^YdZ
=actual	o@IHJIHKIOJZFhb
=actualizar	{1XHIf[
=actuel	rZFha
=ad	C!i%f&c(5)9*:+;,A->.E/l0D1Y3e4C5>6:7@8[97:7;=<]=D>9?6@9A^B6C7D6E=FCG?H3I=J>K3LaMbN_O7PZQ>R9S8ThU8V5W;X8YDZ2[@]7^d_ma7b6c>e>fHggh6
=adadminactionrequir	{*ICJE^HG
=add	d!I#I%Z(F)F*D+E,I-F.^/J1J3E4J7J8[9E:I>C?C@GAIBGC[EJH_I]J^KHMINFOFPETJUIV[WJXHZA]F^JaHbIcIdJfIgHhH
=added	d!I%I(G)I*J+J,J-H1J2J3J4F7J8d9J:X=I>J?I@GAHCIFJGZH@IYKINJPGQZUIV_XJZB]J_IbJcIdJfHgJ
=addefaultdomainpasswordpolicy	{@_HHNH
=addition	x?]HYZG^I
=additional	qCaDDHG
=address	d!H#J(I*I-I/J3b7J9H:Z>Z?G@FAIBHCID]H^IHKJMINJOHPJTJUJVIXIZJ]I^J_IaEcHfJhI
=adesso	p(J*[=[>J?JHFIIK[ZG]Jh[
=adfs	_!H#G%H(G)H*F+I,[-D/I1I2I3G4G5J6J7i8I9E:H;J<J=H>G?H@FAIBFCHDHEIFIGIIEJIKFLJMGNGOHPEQJRJSITDUHVGWJXHYJZD[J]G^I_IaHbHcHdGeJfHgHhG
=adivinar	r-[HJ
=adivinhar	r-aHIKJ
=admaexport	{DJHFQ_ZH
=admin	D!A#A%J&C(c)i*l+G,g-@.B/<0A1]2A3<4=5A6@7:8>9>;@<B=D>:??@?A>B:C9D?EbF@G<HFI9J>K9LBM:N@O>PcR@SET?UXV]WHXCYAZC[>]<^E_>a>b?c?e?f<gfh<
=adminaccount	{*[,YCJ
=admincount	b%J*H3JHGPe
=admindescription	x(H*JGaHGPIZFgJ
=administra	{d_
=administracao	{gX
=administracion	{dGg]
=administrador	]#I%G(^)^*^+F,_-F/J0J1I3G4G5J6I7G8I9H:E;J=G>H?E@FAIBECGDDFJGIHAIGJIKHLJMGNHOGP[QJRHSGTIU]VXWXXHYJ[I]E^I_HaHbGcHdZeIfFgEhH
=administrateur	f%H(Y)]*[+H,^-I7H:H=H?H@IBJCIDFEDHEIHKJMINGOJSJU[XJ]I^JbJcJdYfIgHhJ
=administration	v(J)]*HHIPIUGVJ^^gZ
=administrativ	{HHP[
=administrativa	{)_HIPJUFVJ
=administratoren	n(I)^*],J-IHIPGSJUZVIZIdZgH
=administratorzy	{*[
=adminkonto	{*Y,[CI
=adminsdholder	j%FHJPb
=admit	{.Y7X
=admt	vA^HH
=adob	o=EHbZF
=adress	p3Y:]?ZCHD^HCOIZJaI
=adsync	d%J9J=J@JBHGJHBMJRIUJVJZF]JcIdJff
=adsyncaadpasswordresetconfiguration	{%IEDHEWIZJd^e]fI
=adsyncpasswordwritebackpermission	o%bHDdHfI
=aduc	h!_#X(G*I@IBJGIHDJ]NZT[VJZD^Z_I
=adunknownerror	k&bHGZH
=aduser	{HHZG^^
=advanc	v9[;ZBJHJ
=advic	x)]HZZJ
=advisory	{)IBJHGS_UGVJZG
=affect	q-HBJFYJZPZT]VJ
=affich	{+^3IHJIGO[ZJ
=afgelopen	{9I=]>ICJHGK^OIZI]HaIfJ
=after	N#a%Z&G(G)B*B,C-H.F/_2D3@4F5E6X7A9>:?;D=J>??@A_B^CID@EGFBGAHJI=K?LZMZNHOAPIQJR_SHTYUFVEWCY[[A][^E_BaFc@eCfagJh@
=afternoon	q9]@[BJHH
=afterward	r-J/]2[8[@IBIHFMHZZ
=again	R#Z%D&G(E)X*D+d,E-C.I/D0F1G2G3E4E5G6F7E8[9D:A;E<G=E>C?D@bAEB]CCDAEHFFGEHFI?JCKZLDMBNGOEP[QHRZSGUEVCWGX[YGZ^[X]J^C_GbGeFfJgEhA
=against	t#I7XHEJ[KJN[ZI^[
=age	](J-H/J9J@bBHI@JJKFNcVJXJZGhJ
=agency	{:Y
=agent	U!C#E&I(C)G*F+E,E-b.I/C0m1C2G3E4H5F6F7D8[9D:F;G<H=D>E?D@BAFBACFDDEHFGGCJ^KALGMDNBOFPEQGRESETDUEVDWGXDYFZ<[F]D^E_DaEbCcBdBgDhC
=ages	xHGIIK^ZIaY
=aggiornamento	{ZHf_
=aggiunta	{8]
=agli	v)X*ZHJ[Y
=ago	a!H#F(J-G/E3J:J>a?H@bBFCIDZH>IEJJK^MbNHOIPXTJVJXIZB[J]JaIgJ
=agora	m!J#H(J-H3J9E:J=Z>J?IB]DIHCIGK[MINJOJRJTJUJVIX[ZZ]HaJdJfJh[
=aguard	vXZ
=ahead	r#I9HBJHGRbTHbJ
=ahi	v:Z>_HHaE
=ahora	o#J-J9J@ZBJDJHFIIK]MJX[ZF]Jh]
=ai	]!F%F&J)H+F,I.J/I1I2I3D4H5J6H7H8I9[:G;I<I=E?BAIBJC^D]EHFIGHHEJHLIMDODPHQIRHSHTGUGVDWHYIZY[G]a^H_IaZbFcHdFeJfFgIhB
=ainda	n(J*J-I9I@_BIGHHCIJKIMaPYUIVGWZZH]IfI
=aiuto	x9[@JHIZ]
=ajout	{8]HHV[
=aka	i+Y-J3J7X9H>J?I@JBICJDcHISJT[VIXJZGaJ
=aktiv	t!_IJZJ
=aktiverad	{UXdX
=aktiverat	r!JHJV_ZIdY
=aktivieren	r#I%I,Z.X;]HXZJcJe]hI
=aktiviert	j)I.Z8Y=JBJDJHGPIU]VXWJZId_fE
=aktuell	r#J-J@JHIIJKGZEdJhb
=akzeptiert	t-H.X/[@IHJIHKFNJOZZ[dJ
=al	Y!A#C&I)E*E+[-B.I/D0Z1G2G4E5]6D7F8G9[:D;G<H=D>^?BAFBICADBEFFGGEHHIAJGK_L]NDPCQXRESETDUDWFYF[E]C_Da[b^dHe[gGhZ
=alarm	x>GBYCJH[MJXIaH
=alcanc	{GZ
=aldrig	t3J9IBJD^HFIJKIOJZHa^
=ale	t#J@JHIK]MZTZZI_Z
=alert	r,F-I3J9G?I@HBIHbIJKJRHZI]JfZ
=algo	r-X.Z9^>I?ICZHFIJZH
=alguma	v9^>I?IC[HJMJ
=alguna	{9]
=all	Q!?#C&G(X)J+^,D-B/A0E3>5H6D7B8C9>:A;B<E=F>@?>@DABBeC>E]GXHDKZM>N[OAQERDUeV?WZYJZ<[B]F^Y_Ca@cDdJeFgAh@
=alla	j!H#I%[(G-H3F7J9J:I=I>[?G@IBXCIDEIEKZMHN]PHTJU]XJZB[I]I^IaHdHfIhG
=alle	g!I#F%Z(D)G*H+^,J-G/H0J3H4G6I7J9[:G;J=H>G?FAJB^CDDDFIGIHAIFJJKFN]OHRISHT^UZVJWJX[YJZX[J^J_IaFbGcGdGgHhI
=alleen	g!I#F%H(G)J*F+I,J-G/I3G4H6J9F:I;J=X>D?a@EAJBFCaDGHAJJKDMGNGOHP^RJUJV[XHZB[b]H^IaCbGcIdIfIhG
=allein	{)J*]>J?[HJVJZHaI
=allow	W!F#H(_)G*F+F,J-].[0J1I2J4I5I6I7I8I9F:D;J<X=G>F?XAIBDCEDDEIFHGGHDJHLHMEOGPGQ^RISHTHV^WGXYZ<]F^__HaEbBcGeIfFgFhC
=allowedtousesspr	h)c*J9JHGNHPJ
=allowpasswordreset	lHFbc
=almeno	{I^
=alon	p(J*Y-G9G>I?b@JCYDHHCI[KHMJNHZIaHhJ
=alor	p#H+]-J3F9J>F?I@IBGCHDEHFI[KHMHO]TZVIXJZG[^]IaJh]
=already	c!]#J(J)I+b-D3H9E>F?G@_BDCHDAHXIFJJK_MINHOHPJTJUIVFXHZD[I]IaYhI
=als	d#F%I(_)Y*[+_,I-Z/J1J3Z4H6I9H;I=H>F?]@DAIBFCCDCEJFJGIHAIGJJK^LIMHNFOGPFR[SJTIUHVDWIXHYIZ@[]]G^I_IaGbHcIdHfHgH
=also	t*Y+H?IDHH^ZJgX
=alt	e#J(H-J/I1X7I:I=J>I@^BGDJGJHEIGKELHMZNHSJVJZH[I^FbYcJdJfJgJhc
=alta	x,[-J3I>J?H@IC[D]HIZJ
=alte	b!I#Z%J(I-H/Z3G7J9I=I>b?I@DBFCHDGGJH?IHJJK^LIM_NHOITIUIVJWJY]ZG[J]G^IaHbHcJdHfIh[
=alten	{5YMZ
=alter	n!J#J(J)J-G/I7Y:J>J@GGHHEICKEMJN[PJVEZE[H^ebIdJhG
=alteracao	{7X@[
=alterada	{@[BZKI^JhJ
=alterar	q(J7[@HHJKFMHVJZG^^dHh[
=alterei	{@^KG
=alternat	n+J>Z?]@ICJDGKZ
=alternativ	v3a>H?FCJDHHY
=alternativa	v!J3^>[?GCJDZHDKJMJaJ
=alternativo	p!J-J3a9J>]?E@JCHD]HFKIMIOHaG
=alterno	{@DIJKaZHhJ
=although	f!I#J%I)J-^3G>J?HBCCIDJHbIBKCMINIOZTZUDVJZD_JdJfHh[
=altijd	{+J@GD[K]
=altra	l!J#J(I-G3J9I:_=J@cBIDXGJHDIGKYMINIVIXIZE]JdJhI
=altri	t(Y*ZHIPZV[
=altro	r(Z)H*I3J?G@XBZC_DJHHIJZGaJ
=alway	e!H%J(H)I+J-E/H3I7I9H:I=I>I?H@XBECHDaF[GJHEIDJHKaLJMHOJSJTZUJVHWJXI]G^IaGbJh]
=alweer	{#]@[BIHIKIZI^JhJ
=am	Y!E#[%H&J(J)[*E+F,I-D.I/G0J1I2I3D4H5I6H7G8I9C:G;Z<J=E>@?C@YAIBDCED]EIFHGHHXJHKBLGMcNFOEPEQIRXSGUFVaWHYHZ?]C^I_Ha[b^cGdFeIfFg]
=amanha	v#J-J9J@[BJHIIJX_
=amazon	{?JH^
=ambient	n!I-J/G6J7I@IBHEHHFIIKHNHTIZI_JcbdafIgIhI
=ambito	tG_MJ
=amministrator	h%I(^)J+I,[-G3J4J9J:I=J>J?H@HBHCJDHHCIJKIMINJU]VXXJZZ]I_JbJcJeJfIgIhJ
=amministratori	r(J)^*]?GHINJPZVI
=amministrazion	xg_
=among	r?]@HHGIJKaZG^IhF
=an	J#D%B&Y*Y+H,Y-A.E2H3Z4F5A6I7F8A9E<[=F>D?D@IB>CFEAF^GYH^IEKXLFMJNEPFSaU?VGWBXGYCZ[[B]=_IaYbEdCe]gJhB
=anch	{LXTY
=anchor	g!J-J9H?J@JAbBJHEKIMJNJOJZH]J_^aJbJ
=ancien	d!I%H(H*J-F/Y3D6J9F:J;J=I>a?F@DAJBGCGDFHBIDJJK_MbNHOFTHUJVIXIYZZD[J]H^JaEbHcJdIfHhb
=ancient	{5_KJMJZE
=ancora	i#I%J(I*I-J/J3H4J9Z:I=I>I?H@ZA_BICJDJEIGGHCIHKHMaNJOJPZTYUHVFWZXIZH]HaHdJfHhH
=ancoraggio	{A^
=ancr	{A]
=and	@!G#a%H(E)F*]+F,?-H.Z/a2F3F4H5Z8a9B:F;A<_=J>Y?H@_BZE=FXGDH;I^LYMBOXPFQHS9TEUEVJWCYXZJ[?][^I_BaGcZdHeFfXgXhJ
=anda	{9Z@JHHZ^dJ
=ander	h!G#F%](Y)G*F+G,J-B/I2J3F4H5J6[7H8J9C:a;I=G>Z?F@^AHBDC^DDFGGHHAIZKaLHMFNFOHPFRISJTIUIVGWJXFYIZ@[H]D^F_HaFbHcIdHfHgIhE
=anderen	p!J%J(])J*[:[?J@ICFDJHIJXKJV_ZD
=andern	b!J#G%H(G)I*G,I-H/I3I4J6I9G=I>H?G@ZB[CHDIGJHDIFJIKBMENEOIP[SITJUIVEXIZ[]I^c_IaIbHcJdHeIfIgIh[
=anderung	v2XL]ZI
=andra	v([*Z3H@HCYDJHHKHVJZF^^hH
=anew	t+_4J8]>I@JCHDGHBK[OJ
=anforderungen	vIENaZJ
=angaben	{&X3JD[
=angeblich	p#J+[-I3H9I>H?J@HCGDEHHI]MJN]O[ZH]IaHhY
=angeboten	n*X>F?aHJKJOIZH[XhI
=angehakt	tLZd^fG
=angemeldet	{BXZHh[
=angenommen	{ZFh]
=angezeigt	x3J>]HJKIOIZG[]
=anixi	xJ]NJ
=anker	v9J@JAbCJHJKI]J_J
=anmeldebildschirm	r[YbX
=anmeldedaten	{,Y@JM^bJ
=anmelden	o(J,J:J>J?F@GBIHXIJKJL[MYNJSJTZVJZY[[^IaHdJfJgZhG
=anmeldung	l#I/J?J@YBYCJIIKILXMFNJOJSJTYVJZ[[IaJbYcJfJg[hH
=anna	x-HIZZ[
=annat	{-I3J9G:^@]HGKJZJ
=annoy	{-Z@YIJ
=annuair	m!Z3_7]9J>F?IAJDJEJHFIJKJMJNJOJ_[aIcJdZ
=annual	{9JH^
=ano	t-_9I?I@IBJHHIHKaMINJZFhI
=another	X!F#D%G(])F*D+G,I.J0J1J2J3F4I5I6J8[9C:^;H>Z?I@cAFBDC_DBEHFFGCHZICJHKXLYMDNEOGPFRJUGVEWHXZYIZB[Y]F^GaIbEcHdHeJfHhC
=anruf	p-J3[9G>Y?_CJHFIJKIMJOIVJXJZI]Ia]
=anslutningsproblem	{c[
=answer	k#G&Z*J+J-H3J4]9Z>I?[@IBJCIDYKIMHNJOJX[ZF]J_JaJbHcJ
=ante	g!H#I%I(G*I+J-E3D4J7J9F:G;J=G>]?^@FAIBGCDDGGJHBIEKbMXNHODRJSJTIUIVGWJXFZC[J]b^J_IaEb^cIdIfIgJhG
=anterior	m-J3I9I:I>H?J@FBJCJDIHGIHKcM^NJTJZD]HbJgZhZ
=antiga	q-J9J@JBIHGM_TJZIh_
=antigo	v5Y>XYZ
=antigua	xMXhX
=antiguo	t5Y>YYY
=anvanda	x-J9I?]@JHHK^ZJ
=anvandaren	q!]#J([-J3J9G;Z=Z>H?I@FBIHEIIKEMHNITJUJVJXJZF]J^]_YbIdIhG
=anvant	xK[
=anwender	r@IHFM[NZZH]Za[
=anwenderin	{PX
=any	U!J#I%E&G(X)H*C+X,G-A.J/C0F1Z2G3A5G7C8B9b:C;F<E?YA@B^C?DaEDFEGAH@I@JDKbLFMCN[OCPDQGRFSDUCX[YF[D]B^D_abHcCdBeEfBgEhA
=anybody	o(I)H+[-]9[>J?I@GBIDJHFIIKINJSXUZVGXJZYdIfI
=anymor	l!J/I3J=Y>_DHHBIJMHTIZY_[
=anyon	j#J%I)I*Y-F/J3I9]:G=J>G?F@^BGDIGJHZIGKGMFNGP[UXVF^IaJcJdJhI
=anyth	h!J%J(J+I-E/J3I7]8J9J:H;]=I>F?F@FBGCDDbFJGJI[MHNIOJPJTJVHXJ[Z]E_JaJbIhH
=anzahl	{3JC]X[
=ao	g!G#G%I(I)I*J+J,]-I/I3D4J6J7J8J9I:I=H>Z?E@GBFCGDFEIIHKHMHNIO^PHQZRJSITGUHVGWH[I]I_Ia[b]c^dEe]fFgJhI
=aos	tHIIZN[
=apagada	x<YBJHHU]fX
=apagado	xHJU]_X
=aparec	i!J(^*I-H.X3I9I:I>I?Y@HBHCHDGHDIGK[MINJOJVIXJZA[c]IaJbXfJhZ
=api	l!J%D(E@JBJH[VJZEgc
=aplica	x*[
=aplikacji	{9I?aCIHHaJ
=aponta	{A^HJKJVJZJ_[
=app	T!C#C%B&H(c)A*]+?,E-A.H/D0G1F2G3A4E5G6F7D8G9A:B;F<G=B>X?j@>AFB>CdD=EEFFGDHcI>JEK=LDMDNAOBPBQGRGSETCUBV?WCXCYGZ8[B]@^A_EabbFcDdBeFfCgahA
=apparait	v(]?[CIDHHI
=apparently	l(I-_9I?I@YBJCJHAIZKZV]ZE[IhJ
=appear	e#J*I+c-^3I9G>I?_@GBHCFDBGJHHIDKJMIN^ZZ[J]I_JaJcJhJ
=appel	q-I3Z9H>I?[@JHEKINJOJQ[]Xa^
=appen	{-J3H9H>H?bHEZI]JaI
=appl	l#C(H-J=J>I?I@JBHHfIIKITFVJZC[IbIfJ
=appli	l%H(G-J9H;^>Y?X@XBICHDJHGIIKJMGNZPJUIVGWIY^ZG]IaZbH
=application	k%G([*J,^-I3I>I?Z@JAJBICZDJEJHEMJNYZD]H_JaHfa
=applique	{%]*XHHNJ
=apply	q)H*]-IGZNGPJ_J
=appreciat	x-H9_BJHEZJ
=apprentic	{GZHIV]
=approv	l9J>[?G@HBIH[ZEa^bH
=approval	r3H9I>^@IH]OIZIaG
=apps	x+X/IHJg]
=apre	k!J#Z%J(J+I-Y3G4J9G:J=I>H?E@IAIBXCIDIIGKHMHNIR[TZUJVHXGZD[J]__[aEbJcJdIfIhI
=aprovisionamiento	{0Z
=apunta	{A[_[
=aqui	q:Z@^CJHGU]XIZJdX
=ar	[!^#[%C&H(X)F*D+F,G-Z/F0H1F2F3A4E5H6G8G:D<G=D@JAEB^CFEGFFGFJFLFMANBQGRFTJU^V^WGXAYGZ;[F]C^ZaCbBcDd[eHgG
=archiv	{GXHZ
=archivo	{2]HY
=are	N#H&F(C)[+X,B-]/I0Z1A2C3Z5]6G7X9_:G;B<E=@>GA_B=CFD>FHGIICJDKXLEMYN[OIPaQXSBTFWXXAZ?[C]@_>a@bFdZeDfEg@h?
=area	{3Y
=arranca	x+XHJb[dFf]
=arret	r!Z#X0XHIfX
=arriv	a!H#I%J(H*J+J-F/X1J2J3F6[8J9G:I=J>B?F@EAJB]CGDGGIIGKFLJMHNIOIPHRISJTJUJVHWJXGZ^[Z^J_IaabIcIdIfHhH
=arriva	l>YBJHEJYa_
=arrow	t!]HJZJ
=articl	nHbUJYJZJ
=as	P%]&G(Z*b+c,D-^.G0^1D2G3_7D8H9@;E<F=G>??]@=AFB<DBEEFIGHH=IZKcLAMAOXP@QFRHSCTGUBVAWDYD[A]H^B_CaAbHc@dJeEfBg@h]
=asap	x#^BJHHTGZ[[I
=asignada	{=Y
=asistent	v+X,YHJdHe^
=ask	a!H%J(C)C*B+b,H-F/J1J3E4J7I8J:Y>E?D@CBFCHDJEFGIHXJJKCNFOHPGQJTHUZVeXGYJ[I]I^IaHbJdFgHhF
=asked	_!I#H%I(I)H*^+_-G/J3E7J9I:J;J=I>E?F@EAJBFCYEJGJIDKCLcNIO[PHRJSJTIUJVGZH[I]D^H_IaYdJfJgJ
=asks	[!I#I(F)G,Z-F/I3H7I9H=I>C?C@CAJBFC_DDGJHaJJMJNGOJPITIUJVFWJXHZX[I_JaDcJdJfIgHhb
=aspettar	v@^
=aspetto	x9]@IBJCJHFIJXJZJa_
=assegnata	{=^HH
=assent	{HG_[aZ
=assign	n%E(X)^*J3J=[@ZIGKILJZF^Ig]
=assignment	xHZ
=assinatura	{<[
=assistant	v+Y,]HGVJe]
=assistent	q%J+Z=JHEVJZJdFebfIhI
=at	K!@#D%D&](B)@*]+_-B0C1C2D3E4F5Y6D7c8G9?:B<E>F?I@dBICHDCEFFHGHH?IZKDLcMYOGPBQFRATHV>WJX@YDZY[@]^^J_CaAbdcXfHg?
=ate	t9^>J?J@]BHHEKJMJZJcIf]
=atend	p-JCJDJHHIZKJNaZG
=aterstall	x@JBIHGZEba
=aterstalla	l!I%[(_)J3J:X=]>H@EBGCJDGHEKIMJNISJUGVZXJZ[[J]J^IbEdJgJhI
=aterstalln	q!J)H*JHHU]VYZYbY
=aterstallningen	v(J@HB[DJHIUJVIZ_bH
=ativa	{HY
=ativada	{VY^X
=ativar	x(J,[HJYXdHeZ
=ativo	{LXQY
=atrasado	xR[
=atribuida	{=]HJ
=att	h!H#H%[(^)I*I-]3H4J7J9F:I;J=I>G?H@YBGCIDGHBIGK]MHNHO[PISIUHVYXI]I^I_JaIbHcJd[fJgI
=attach	vHEZ_
=attack	v#FHFTa
=attempt	^#_%J(J*J+J-G/I3H7J9I:J=I>J?I@YBXCIDHGIHFIFJJLGMIN]OJPHRITIUJVHXdYJ[J]H^X_JaIbIcJfJhI
=attender	v@ZXY
=attendr	r@YXX
=attiva	xHYLX^Y
=attivando	{(J,[dJeZ
=attivo	vQYYX
=attribut	f!J%I&I-J/H0H1H3[4I8J;J=H>J@IAJBHDJG^HbIIJJKILZMHNIOIP[RHTIVJXJZE^X_HaJcGdIeJfEhJ
=attual	t@JKGZFha
=atual	r@IHIIJKIZHhb
=au	e!F#I%E([)Z*G+H,J-G/I0I1J2Z4H5J6I7I8[9C:F;I<J=G>Z?E@CAZBDCFDEEJFIGHHZJJKFMFNHOEPEQXRISHTFUZWHXFYJZ@[H]Y^H_GaXb_cHdGfGgIhZ
=aucun	k!J#J%J(H)I*J+J-I3D4Z9G=J>H?F@IBZD]HBIJJJMINYOIPJSJTIU^VGWZXIZF]Ja^bHcJfH
=audit	d!I#J%J(I)J*J-[/[3I6J7J9H=I>I?I@DBECIDJE[GJIIJIKHLYMIN]PJTIVYXJYX[J]]^G_IaIbIcHdHfIgJhX
=auditlog	{/YNX
=auditor	q)Z:X@ZHGJZYYZJ
=auditoria	t/XEXHINYcZ
=auf	Z!H#H%]&J(B*E+G,H/G0I1H2I3B5G6G7H8I9Y:F;J<I=E>_@EAGBCCCEIFHGGIDJYKGLHMCODPJQIRXSGTXWEXXZ?]Y^Gadb]cEdEeHfXgFhF
=aufforderung	{+[DHLX
=aufgefordert	x+[L^ZF]J
=aufgenommen	{8ZV]ZG
=aufgetreten	{Z^
=aufgrund	{EYcY
=august	{9^HEdX
=aujourd	v@ZHJX]ZIaJ
=aun	x@JGGHIKJMaPZVJfI
=aunqu	{TYhX
=aus	g!^#[%Z(F)H*G,J-I.X3G4I6Z7J9J:Z=G>F?H@GBFCFDGEJGJHCIIKIMENIOIP^RISITIUYVDWGXIYJZD[J]H^]_Ja^bYcEdIgIhJ
=ausgegraut	x(_:XDJHIaJ
=ausgeschaltet	t4JHIU[YJcId^fZ
=ausgeschlossen	{)]GZUGVH
=ausgesperrt	v#]
=ausgewahlt	{V]
=ausrufezeichen	{-[IY
=aussi	{>[?JHHLY
=auswahl	x3H>IC^HHOI[[]]aE
=auswahlen	{?[
=autenticacao	{,[HJ
=autenticacion	x,]3]?JCHHIhJ
=autenticazion	{,]HI
=auth	j(Z*I+J,_?DBJCGD]HCPIRIZH]H_JaIcY
=authenticat	x)J,]7XHHdHeH
=authenticatietoken	{,^?JHHaJ
=authentication	_#I%J(_)D*A+H,D-I3]9I=J>E?G@JBJCXD]EIGIH_KINIPGTGUJVIZF]ZaDc]dJ
=authenticator	U!H#F%G(A)G*Y+H,C-H/I0J3D4H6J7G8J:F;J<J=H>a?d@FAIBFCADAEJGIHaIGJJKELIMENFOHPHRJSITHUGVEWIXHZ@[H]E^I_HaabFcHdHfIgIhG
=authentification	x,^CHDYHH
=authentifizierungsinformationen	{3[DH
=authentifizierungstoken	x,^HG
=authoris	{VZ
=authorization	h(_)^*JHFUF
=authtokenerror	{,^HF
=auto	v1a9JYIZJ
=autoatendimento	r!J#I(I)a-I3J:J?J@JBICJDIIJKINIU_VHXIZF]JaI
=automat	{HHg_
=automatic	x#ZaY
=automatica	r(J-I/J3H7J9G=H>I?E@ICJDIHZMJNITJVJZJ]JabfJ
=automatically	q#Z(J)J0H9J:H=_EJH[VJZE
=autopilot	{H]
=autoris	v9J@]HFIJQYV]
=autorisation	t%^(Z;ZHGNJdJ
=autorise	vHITYV_
=autoriser	{.Y[Z
=autorizado	qDJHJQXT]V[
=autorizzato	xHITYVZ
=autorizzazioni	t%Z(Y;[HIVJ
=autoservicio	p!J(I)a-I3J4J:J?JBFDIIJKJSJUaVFZHdJfF
=autr	k#J%[(X)H*Z+J-I3J9I:]=I>I?G@ZBIC_DGEJFJHDIHMIOJPJUGVZWIXJZG]JaIdJhJ
=autumn	{1[HIKZ
=aux	r#J)]*X9I@JCJDZHEIGN]UGX^
=av	n!J(I)G*H-I9I;Z@HBJHFIIK]NZPJU[YYZHbJd_fJgIhI
=avai	{CXK]
=availabl	f!I(I)I*I-H3I4E7I:I=^?]@IBGC[DHH]IGKFLJMINJPJUFVZZD[J]JaJbHcIdJhI
=avanc	{9^HHKJ
=avant	o#J(J+J-I3J9G:J=I>H?[@YBHCHDIHDIHKbMIOHVIXJZD[J]]aIb]hH
=avec	g!I#H%F(H)J*H+J,J-H/J2J3_4I7Y8J9G:Z=G>X?D@GAJBZCFDFGJH?IFJJKYMFNHO[P[RJSJTJUHVFWIXHZY[I]H_JaEbHcXdIfHgJh[
=aver	{I[
=avevo	{-I@ICXK^OJ
=avez	p9]HHXY
=avon	x8ZHIU]VJZI
=avstangd	v!^HIKJUYdX
=away	b#G%H(E)[+I,J/G1I3E4I5J6J8J9E:H;I>D?Z@bAIBYCEDXEIFHGJIDJGKCLHMGOHQJRJSHTHUYVFWHXIYJZH[I]b^Z_JaBbFcHdIfIgHhD
=ayer	q9H@_BIDHHIIHMJZG]^f[
=ayuda	x9ZZ[
=azienda	v8X:]@IHGU[
=aziendal	{>ZHJN[
=aziendali	{N]
=azubi	{![V]ZG
=azureaduserpassword	{g[
=b	r%J(H-Y4J9H@[BHF]G[HBIIK[MJNIVH
=b2b	g!H#I%I(H)I*I+J-E/J1J2I3D4I7J8J9G:i;J<J=I>F?H@HAIBFCHDIEJFGGIH[ICJJKGLJMHNIOIPIRJSJTJUHVHWJXIZF[J]H_IaCbIcHdIfIhH
=b2c	j!G#J%I(G)I*J,J-I/J3J5J7I9J:H=F>I?H@GBFCJDIEIGJHiIJJHKJMINDPISDTIUHVFWCXJZ?[J]J^I_JaJbHcJdJfHgIhJ
=b4	x#J-[9I@GBHHGIJK]MINIXIZG]]hI
=back	R!a#H%E&H(@)D*E-@.G1C2F3B4X5E6^7D8[:D;E<F=F?BACCCDBEFFCGAH<I?JGKeLDMCN@OEP]SETDVBWD[B]Y^C_Ib[cJdbfZg_hA
=backup	g!I#J%J0J4J6a9I=J?J@IBHHbKGPZRJVJZD_XcJdJfG
=bad	p#_-J3_>F?JBJCGDEHBMJaIbE
=badg	pHaZH
=badpwdcount	t!I#b%H3J9IBJHEPJ
=baja	{!a#JBJHHKIZE
=banal	{-[@JHIIY
=banco	{H^ZH
=bank	m#J9F:JBIHdIIJXKHZC]JbG
=bann	e-Z@IHcIGJJKHZI
=banner	x.FH^
=bar	x-JHII^
=bara	n!J#J(J*H-H3J9G>I?[@]BJC_DHHDIHKIMHP]TJVJXJZH[_]IaI
=bardzo	{9^HI
=barr	{FXIIK[
=barra	xF]
=base	{Q[
=baselin	hHCQbY[ZJb_
=basement	{3J4^>IHYRJfI
=basic	m=dCIHEZJdGfI
=basta	v!I-I3E4J9I@ICcDJHFIDKJVGXIZDaJ
=bate	{3I>IDJHIO_ZJ
=batem	{A[HJO^ZJ
=battery	q!I#J-J3J9H>J@IBIHaIHNJRZZG]]fI
=be	L!I%D&G(<)A*C+J/G0F1C2D3b5_6^7G8B9G:E;D=?>=?^@[ACC]DAE@FCGEHbIaJXMBN=O@P_RDSITDUAXEZ@[]]?^=aJbBcZdFe]fAg@hH
=beamer	{3J9J>JH_IJ
=beaucoup	x9]BZHIZJ
=becario	{V[
=becaus	S!E#Z%J(J)H*H+Y,H-Z.J/]0H1I2J3F4G5Y7G9H;X<I>J?E@FBCCGE[FIGHHJI^JILXMFOZPGQJRYSJTXX[YCZA][_GaHbGdZeFfFhC
=bedankt	t-H3J9^@JB]DJHGIJMIZG]IfJ
=bedrijf	x8[:^CJHGIJKI
=been	V!Z(B)]*F+F,H-[.J/E0J2I3E4D5[6H7G9F:G<J=Z>D@HAGB_CFEHFIGFHDIHJXLGMFNEOFPHQJRHSETHU[W[XFYIZJ[E]F^D_YbEcFd[eGgF
=beendet	{?J@JZF]^
=befor	V!Y#D%G&I(E)G*F+G,H-D.I0J1H2H3D4G5[6H7F8F9F:E;H<I=G>C?B@]AEB?C^D[FHGGHII@JEK_LDMINCODPHQIRHSFUGVDWHXZYIZE[E]d^F_Fb_cCdFeIfDgF
=began	x>EBJ]_
=begin	v-G9J>JBJF[HDIHKJZab]dIfG
=behalten	{KY[X
=behauptet	{IJKJZIh_
=beheercentrum	xMJdGga
=beheerd	xNHZJda
=beheerder	g#H%I(Z)c*c+H,[-D/J0J1J3G4H6I7G8J9F:H;H=F>F?C@EAIBFCCDFEYFJGIHCIDKDLIMGNEOHPXRISITIWYXEYI[J]D^H_HaGbGcHd^eIfHgIhG
=behind	i!I*J/D0H1[3]4H5I6H7J9G>G?J@HAGBHCJDIGEH?IIKIMaNZOJPIR_SJTFXIYJZF]I_YaFbZcIdHfEgI
=behorighet	x%^(^3J9H;JHHZI
=behorigheter	{(];[HJZJbJ
=behover	{9JH[MZ
=bei	[!D#D%X&I(^)D*X,G-D.J/G0I1G2I4F5H6G8H9F;[<I=D>B?Y@IBCCED]EGFGGFHDJHKCL[MDNCO[PIQIRGSbT^U[WYXIYHZJ[I]D^^_GaBcCeHfCgEhC
=beim	[!E#D%^&_)F+H,]-D.J/G0H1H2H5H7Z8G9F:[;Y=B>[@DAHBACDDDEFFGGGHCIDKALZMDOXPIQHRESFTGUEVBWDXEYGZE[E^E_Ga^bEcYdBe]fCgFha
=being	j/I4Z;X@FH[IJJHKDN_PITJZF^J
=bekomm	t>JD[HGV[ZX[JaZ
=bekommen	x)[@_HIUIZJ
=bekommt	v%G:];Z?JDJH^ZEaFgX
=beleid	l!J%J(I)J*^/I3I6J9H:J=H>I?[@GAJBHCHDHEGFJGJHFIHKHMINcOIPHTJUHVHW^ZE]H_HaIbJcGdFhH
=believ	x-YHGR^
=belong	n(J+J/I0J7J:[>[GIHEIJKHMJZG_Jd]gJh[
=below	t-]1I5^@HHCIFKGMJNHZE]JbZhX
=ben	l!J#_%J(E)Z+J-H3H4J9]:[;J=I?F@EAJB]CEDZHAIHKFMHNIOHPJRJTHVGXGZC[]]GaEbIcIdJfJhG
=benachrichtigung	{?[CJHZaI
=bene	{IZZI]Jf]
=benutzen	{V]
=benutzer	[![#H%E&J(I*I,G-D0G1I2J3I4F5I6G7F9J;^<J>F@BBYCFDHEHFHGZH@I]JHKELZMDNDPZQJRFSGUEWGXYYHZF[E][^^__bDcFeGfChD
=benutzern	x*Z;X[Y
=benutzernam	{I[KJZJ
=benutzerobjekt	xA^BJLXZJ]J
=benutzt	t,[-]@IHHIHK[XJZIgZhJ
=beperkt	{HJQ]VZ
=berechtigung	{%Y(^;IHJaJ
=berechtigungen	p%_(Y4I;a>J?H@ICIHIIIKINJOJVJZH]JaJdJhJ
=bereich	{G_dJfJ
=bereik	{3I>GG[OJa]
=bereit	r+Y@]HJK^ZG
=bereitstellung	{0[
=beschikbaar	x*]4]6J9J>J?XHGaJcJfH
=besid	{?XCYHI
=besser	{@aZH
=best	v#J-J9]:J>I?J@JHGIJVIY^cJ
=bestaand	{9JAIHI_[h^
=bestaat	x>XHH_[
=bestatigung	v3I9J>Z@IC^DIHIMJO[ZHaG
=bestatigungscod	v>[HHaZ
=beta	{HZgX
=betroffen	{;]G[HI
=better	{@]IHKI
=between	b!H#H%I&J(I*I,I-G/C0I1H4X5G6^7I8G9H;J<]=H>H?H@_BFCHDHEJGIIHJIK_LJMFNFOJPIQJSHTHUJVJWJXFYIZC]H_HaIbGcbdFfEgIhI
=bevat	v#J(J-_HGI^KJZH]H
=bevatten	{I^
=beveiligd	{!JIJPaVG
=beveiligingsgegeven	x+J9J?HC]D[HJ
=beveiligingsvragen	x*[-H4J9H?_CJHJPJXIZJ]IbJ
=bevestigen	{9J>]?JHJIIKJZ[
=bewijzen	{*ZCY
=bez	{3_>GHIOIaH
=bianca	{.XBJHGb^
=bien	q/Y3D9G>E@IB[CJHDIIKGMDOITZXJZI_Ja]cIdJf_h]
=bij	a!D#E%E&J)F*F+F,[-C.J/G0H1H2H4F5Y6G7Y8F9D:F<I=E>C?[@YAYBBCCEIFIGGH>JHKBL[MENDOZPYQZRETIUFWGXDYGZ[[F]DaZcEdIe^fBgGhY
=bijgewerkt	{1]HJMY
=bike	{#I>IH_XIZJaI
=bildschirm	x9J>]HXaIbI
=bill	{*X
=bin	f!G#^%H(H)H*[+I,J-E/I1J2J3E4I6J7J9^;J=G>^?E@DAHB[CFEJFHGIH?IDJJKDLIMFNGOHPHRJSJTHUIVZWJXEYJZA[[]Z^I_]aFbIcIdIfHgJhX
=binnen	x9J>HB^HH
=bis	q#J-J9_>G?J@YBFCIHCIIKJM^VJXJZF]Ia]
=bisherig	t@HBIHGKHMZZFg]h_
=bisogna	{@^
=bit	r!]<_@]CHIIKFPIVJYIZD
=bitlocker	pHa
=bitt	l!J#]%H(J-[3J9[=J?J@IBHCIDJIEKFMHNITIVHZ][G]HhI
=black	r!X9I>]@JH[ZHaJbHfJ
=blad	n!C#J(_-H3G9G;J=I>J?F@IBICED]HGIJKJNIPJUIVIWYXJZc]J^JaHbIcJfJhI
=blanch	{b^
=blanco	{.YHIMJb[
=blank	l+J-D3^7J9I?E@JBICID^HEIGKJNJTIXJZ[b[
=bleibt	r3J9J>FCILXZHaa
=blijft	v#I(J3F>JBJHGL[OGTGXJZ]a_bJ
=blijkbaar	{@]HJK[
=blink	{HHZIa[
=blocca	p#[-G@JBICJH[IIJXKGMGTIXIZ]eZhI
=bloccata	v#Zb]
=bloccato	e!H#b%J(J*J-[/H3G4I9J>J?J@EAJBGCHDIHEIHMHNIPISITaUJVIZF]J_HaJbIcIdJgJ
=blocco	vHGTaZJbZ
=block	T!H#B%F&J(F*G+F,[-a.a/G0I1F2H3F4Z5G6H7F8H9F:G<H=G>J?D@^AHBACFDDEIFHGGHGICJaLGMEOHPFQ[RESGTIUGVFWFXdYHZ>[B]E_HaIbCc]dEeHfEgEhE
=blockerar	{#J-IHYRJTIc]
=blockiert	p#H@JJXK[QXTZZJbJ
=blockt	{HY
=blokkad	{HHT_aI
=blokkeert	vHYcY
=blokuj	{#JH[TIcY
=bloqu	h(J*I-Z.X/H1J3I4J6I9G:J=J>J?JBGCGDIIEKGMGN[PIRISHT[UJVIX[ZF[I]I_JaIbIc^dHfGhJ
=bloque	{#]ZI
=bloquea	r#Z-JH[JZMJTHcX
=bloqueada	d!I#b-H3J>I@IBHDJHIIJKJMIT^VJXCZI[Hb_hJ
=bloqueado	e!H#^%J(H*H+I-^/H0J1J3H4I6J7J9H:I=J>H?H@CBECFDGEJHHIGJIMINIOIPHRJSFTaUHVHX_ZE[Z]I_IaHbGcFdHfIgHhH
=bloqueia	r#Z-J@JH]JZKJMJ
=bloqueio	v@JHFTaZIb[
=bloqueo	tHFT_ZJbZ
=bloss	t-I3H>I@JCbDJHFIZKGOJZE[]
=blue	x+J9HH^
=bo	{-[@JHJK]ZI
=boit	t(J-I9I:J>^?J@IDJFGH^IHKJXJZJ
=bokstav	{3I9JHGIa
=bom	{9_@GBJDJHGXIZI
=bon	x3H9H>J?HBZOHVJZHa]h]
=bonjour	x-J9_@IHGZJ
=book	t3H>GHa
=bosqu	r8_9JAYHIZJ_Z
=boss	r![(]BIHEK]VIZX
=bot	l!J#I%J(I*J+J-G3I4J9d;J=H>I?H@FAJBGCIDHFJGJHBIHKIMINIOIPJTJVHXJZE]IaIbJcJdJfJgYhI
=botao	t(_9J:]HGVJZI
=both	b!F#G%H(F)H*^+H-F/G0Y2J3F4_5J7G8H9I:F;J=I>Z?@@FAeCXDCFJGIHFIEJILIMHNHO[PDRHSITHVGXJZJ[I]I^H_FaHbIcHdJfFhG
=boton	t(_:[HIVHZJ
=bottom	{>[HHZ[]I
=bought	t8Z>IWZ
=bounc	p#I*I-[3G7[9H:I>G?HBJCIDEH^I[KYMINIOJZB]JaEhJ
=bouton	t%J(b9J:[BIHEIJVIZH
=box	_!E#E%F(E)I*J+J,G-E/I0J1G2G3G4Z5J6I7H8H9G:H;I=I>F?G@BAHB@CHDFFIGEHGIDJGL[MENCOHPFQJRaSITHUIVFWIXHY^Z>[G]E^d_GaHbbcIdCe^fJgHhc
=bracket	v3a>HBJHFIJOIaH
=brak	x3I>JD_HHOJ
=brakuj	p*J-I3[9G=]>J?JC_DIHDI[NJZG]J
=branca	{.YHIb]
=branch	m%^(I-J/J5Y9H@HAIBHDJG^H@IIKHMDNHV_ZG]F_IbJfIhJ
=brand	r-]@[KJNIWZZEbJ
=brandvaggen	{#J-IHYRJTIc]
=brauch	t>[Z[
=brauchen	{*Y
=braucht	q#X-J5Y=H>IBJCIH^THZH]Ja]fJ
=brazil	x!JH[ZIa_
=breach	r-b@IHFIHKFZH
=break	h!J%J-I2X3]<[@IBHDJF[GJHHIIJIKJN^UJVJZGcXdHeJ
=breakfast	t-I@^HGNJZIa]
=bricht	m%J(I,Y-J3H4Z9I=I>I?I@JBICIDIHJJJLJMJNZOIRJUIVHWHZ]][aIbHc[dGe]fHhI
=bring	{+YHIb[
=bringen	{*Z
=brok	k!F%G)J/^1X2^3I8J9J;Z=I>Y?J@JBGDJGJHDJJMJPHQZRISJUIVHWJXJYaZE]HbFdHeGfDgJ
=broken	a!I#I%I(I)H+J,G-F/G0I3H4_5J6H7H8H9H:J<J=H>C?FAHBFCJDHFJGHHYIGJIKGMGOJPGR[THUIVGWJXIZ][J]Z^I_JaIcZdFeIf^gJhG
=browser	^!G#D%I(G)I*I+I,I-G.a2J3F4H5J6J7I9G:H;I=H>F?G@EAJBFCGDGFIGIHXIEJJKELJMXNFOHPIRISIUIVFWJXHYJZB[H]b^I_IaGbecDdIfHgIhX
=buena	{9Z@JHIIHKIMIZHh^
=bug	v*X-GBHHcUEZGfH
=build	l#J(J-J1e3J4J9H=J>J?J@GBJDJHBIHPJZIaJcJfJ
=built	r-Z6X:HGJIHKINJP]VI^[
=buiten	{G_HJ
=buitengesloten	{#_XH
=bunch	{/ZKX
=bureau	t3H9Y>Z?^@JBICIDJHEKJMIOJV[ZJ]JaJ
=buro	{9]>[HE
=bus	e#J%J)J*J-H0J3H4I9I>D?J@JBGCJDIH?IJMIOIRJSHTJUHVIY_ZH]_aHcd
=business	l-J=d?J@JBICIIJKJZYdFfI
=but	L#B&H)I*X+a,E.J/d0F1E2G4D5F6H7J8D9G:@;F<G=G>D?^AEB<C_EEFEGXH@IAJHKGMbObPXQGRFSCUAV[WAXBYGZF[a]G^?a]bIcIdBeXfJgG
=button	d!C#H%I(d)I*J-H1J3G7J9G:J;J=I>I?G@HBFCHDGGIHJIGJJKHMINHOJPJSIUIVGXJZ]]I^H_JaXb^fJhI
=buzon	x>[HZaG
=by	M!Y#G%](<)G*D+F,C-Y.H/G0D1J4F5D7]8C9B:X;D<Z?J@cBIC?DHEAFDHAMDN]OBPJQJSAT[U_V[WEXBZ7[X]Z^_aGbEcZdZeDhD
=bye	q!J#I%J*J-H3I4J9c=I>I?H@GAJBFCIDIHDIIKJMINIOJRJTJVIXJYYZF]IaIbJcJdJfIhJ
=bylo	t@JHJKaZI
=byta	p9I@bBJHHKJMJZ[^JdJhH
=bytet	{HGZ_
=bytt	m-J9H@aBZHHIJKJM^ZGhI
=c	d!F%G&J(F)I+H,J-B/G0J1J2J4H5J6H7I8I9@:F;H<J=EAIBYCCD^EIF[GHHIIbK^LXMDNFPGRHSHU[WIXDYIZ@]E^H_HbGcGdFeJfFgI
=ca	k!I#F%G(I)J*I+J,J-G/J1H2J4I6J8I9C:J=I>E?H@YAJBaCGDHFJGIH@IFJJKGLJMGNGO[PZRHSJTYUJVGXGYJZa[I]H^J_JaEb]cHdIfYhG
=cach	q!J#H(H9I:J=J>H?J@JBHKJMbVIZF]HaJb]cIgJ
=cada	v#[@^CJMJXI
=cadastrado	q3G?Y@JC]DZHIO[
=cadastrei	xDZ
=cadastro	{>ID]HGO]ZI
=cade	{H]
=caduca	{LZ
=cae	t9J>GBJIJOHXJZ]a[eZhJ
=cai	v-J3Z9I>EH^IIMIOGXJ]JaZ
=caida	{SZ
=caido	{4ZHIS[ZJ
=caiu	{9JHEc[dIf^
=caixa	q(I-J;Y@IBJH]IIKJMJNJZI^[d[
=calej	{HHU_
=calendar	rHa
=call	V!B#F%D&I(D)F*E+F,H.I/I0H1G2G3^4F5H6G7G8F;G<H=E?a@?AGBZCEDBEHF^GDHHJGKJLFMCNDOEPDQdRGSFTEUEVEWIXFYGZY[D][^E_EabbDcCdEeHfFg]hE
=caller	r#^BXHGIYKYNJQYZD
=cambi	k3J9I@cHIIJKIM[XJZJhJ
=cambia	rMJg]hZ
=cambiada	q/Z@IB^HEM[TIZJ
=cambiamento	{LX^Y
=cambiar	d(I/J3I7Z:H=J>J@]BEDJHGIJKFLXMFNIUJVJZ_^^_IbIfI
=cambiarla	h!J#I-J3J9I:^>I@[BGCJDJHEIHKHLYMJTJUJVXXJZE[[]J^[bJh^
=cambiata	j/[9J@^B_CJHDIJKIM]THZH]J_JdJhH
=cambiato	p>Y@^BJZF
=cambio	e!I#J%J(I)J+J-H3H4J9H:I=I>H?I@aCIDIIGKHL^MFNIOIPJSJTIUHVGXHZ[]H^HaHb[cJdIfIhZ
=came	i!_#I%J+]-G/I3D4I9I:J=J>D?H@GAJB]CJDHFIGJHEIDKBLJMINIOHPJRJTJVHXHZI]_^J_Ja^bIcJdJfIgJhI
=camera	x-I3I9I>J@IAIBIHcIJKJMHZF_GaH
=campo	q3a9J:I>G@FBHDIHDMIZF^J_JaYbJha
=can	M!>%A(H)_*Y,D-E.F/D0D1C2E3?4C5E6B9[:I;E<E>F?G@YABBaDFEJF[HfJAK@LGMEO@PGQIRBTAUZV^WAX^YD[Y]>^H_DaCbEcGd]eEf?g@h>
=cancelado	{]^
=cancell	o#J-J3J9G>J?I@GBFCHDIHCIIMHZH]d_JhJ
=cancellato	{_Z
=cannot	C!F&D([)Y*X+?-I.C/A0X1A2D4Z5G6a7H9?:J;C<G=Z>_?ZAGB7CCDXEHFZG^HGIHJ>KJLDMDNJOGQBR@SFTEU@VCWBX@Z[[Y]<_]a<b@c]eaf@gEhI
=cannotchangepassword	{BJHGZE^a
=canteen	xH]V]ZH
=capital	m#Y3IHGIaNJZJ
=caps	r#^@XDJHITJXGZI^IhZ
=captcha	p#I-I/J9J>J@FBGDJHZIELJMHNJOJ]abJhJ
=captiv	xHEZIb^
=car	p#G-H/[6I9J?J@JH[I[KGL[MJNITIZH]ZdJ
=caracter	g!H#I%G(J*J-H/J2b3E4J6J9G:I;J=I>G?J@GBHCHDIF[GJHCIdKHMINHOITJUJVIXIZG]HaIbJcJdJfJhI
=caratter	x3JFZI^
=caratteri	v%I2]@JHGI^
=card	j#J-I3J9G:J>Y?Y@IBIHaIGKIMJNJTJZC]IaHb_hJ
=carrier	v>^BIHGOJaZ
=carry	{AXd[
=cart	x>^BIHEZHb]cJ
=casa	r!J#I-H3I4J9E=J>b?I@IBHCIH]IGKHMGNIOJRJZF]HaIdJfI
=case	i%J-I/J3G9];Z>H?H@JD[HEIYKHLXN^OJTGZG^[aJd[
=casella	o(I-H3I7J9H:J;Y@HBIH_IGKIMJNGUIVIZH]J^[aJbIdZhJ
=cashier	{@IZE^_
=casilla	q;ZZJ^]d[
=caso	{9^>JBXCIHHZH
=cass	{>ZHHRX
=catch	vHDMaRHZX
=categori	xCJI^
=caus	r#XQY
=cayo	{9JHGc]f[
=ce	e!I#[%H(X*I+I3G4J7J9G:J=Y>G?G@aBGCFDGEJHAJJK^LJMGNFOXTHUIVGWZX[ZC]H^IaHbIcJdIfJhY
=cedo	t@bBJHJKIXJ
=cel	v#H9I>_@IBJCJHFIJXHa_
=cellular	n#[*J-I3^9H:J?I@IBICYD]HCIGKFMZNJOZVJZH]IaGhH
=celui	p3E>F?J@ICHDIHHIHKaO_ZIhH
=celular	e!J#](I*J+I-G3Y4I7J9F:I=J>]?F@EBGC^D]IGKEM]NJOZTIUJVIXHZG]G_JaDbJcJdJfJhG
=center	g)G*G-J@IBJHHMGPHS_UHVJZE^JbIc]dHga
=centr	q!I/J:J=JSHZHfJgb
=centro	rBJHGMJc]dFfHga
=cerr	{HISIZF]a
=cerrado	{CJHJU^VHcY
=cerrar	{B]ZH
=cert	{HXPX
=certificado	{H^MJ
=certificat	lH^
=certo	v/[3E9J>FB^DJHGIJOGXIZJa]
=cess	{BIH^MI
=cfo	{(Y-HT[
=challeng	{DY
=chamada	{QZ
=chamado	x9]@JBZHH^J
=champ	{3^>HHGZFh]
=chanc	x@^KJ
=chang	I!?%?&G)E*B+C,E-?.Y/Y0E1D2C3A4H5F6C7I8D9@:C;E<D=C>=?@@bADBXCBD@EEFCGEH]I>KBLfNCOCPBQFRDSDTCVDWDXCYJZY[D]B^g_BaAbBdDeDfBgGhc
=change	Q!D#C%F&I)F*D+E,H.H/[0H1G2G3@4F5H6F7D9D:D;H=E>a?B@aAFBaCYDAFGGEHBI=KZLBMdNGO@PFQHRHSFTCUEWFXDYG^]_IaDbEcXdJeEfEg]hE
=changeabl	{@X
=changement	n%J9J>J?J@bBGCJHCIFKIMINJUIVIXJZY^HaIb[cJd[fIhZ
=changer	g#G(I-J3J7J9I>G?I@[BDCIDIH[IGKDLXMGNIOJVIXJZ][^]I^XaIbJdI
=channel	m:[<_@GHJIIKJMHY]ZF^JhJ
=chaqu	{-JN^XJ
=char	i!J#I%H(J-H/X1I2d3H8J9G<I>H@CBHCGHAI_KFMJN^OJPISJTJXIYIZE^J_JaJcIfJgIhJ
=character	X!F#H%G(H)J*I+I,J-H/b0J1I2a3F4I6J7I8J9F:H<J=I>G?G@CAIBECGDHEJFeGHHDIcJHKDLIMEOIPIQJRISGTGUIVGWJXHYIZC[I]G^H_HaIbHcHdHfIgFhF
=charg	v7YSZcJ
=chat	x9^:HHYZC
=chav	v6a?]HEZI
=chce	p-I3J9H>J?[@ZBHCHDJHDIIK[MaTJZF[[]JaIbJhI
=che	d!F#E%G&J(F)H*G+X,I-Y/F0J1I2I4H5J6H7E8J9A:F;H<J=C?E@GAIBED]EJFIGHH?IAJXK^MFO]PHQJRISGTFUFV]WIXEYIZa[I]E_HaCbFcHdGeJfFgIh]
=check	_!I(F)I*[+I-A/H0I1J2J3G4J5_6J7I8I9Z:H=H>F?G@BBCCbD]EXGIHFIBJ_KILXMFN]OHPISITJUGVGWIXGZ[[F]F^J_IbGcIdFeHfHgIhE
=checkbox	m,J9J=J@IBJGJHCIJLXVJZE^^d[e_fJhI
=checker	x-FH]JZ
=checkmark	{HHI^
=cheer	v#J-J3J9^>J@FBXDJHGIHKZZH
=chega	rHGa_
=chez	q9J:_=J@[BIIIU[VIWJZH
=chg	x@[HHcY
=chgd	{@YM]
=chiamat	{QZ
=chiamata	v-J3Y9I>H?^@IHEIIKHOI]Ja^hJ
=chiav	x6_?]BJHDZJ
=chied	k#H*Y+X-I3J9G:]>H?F@EBFC]DGKDM^NIOJVIXIZG]HaJbJhZ
=chiffr	p-I3[9J>H@ICHDIHGI[KEO[XIZHa[
=chiffrement	{<Y
=child	{8]
=chiuso	x!^9J>G@GBGCIHFIEKIOIU^VJZF]]hI
=chmura	{/[MZ
=chmurz	{TY_Z
=choic	h#F(I*J-E:I>G?a@]AJBHCEDHH@IHKDMHNYTHUIVIZE[d]JaJhI
=choisissez	v-ZKZ
=choix	x?]HIKIZF[^
=choos	[!H#F%H(F)J*F+C,J-]/H2J3G4J6J7I8J9E:H;J<J=H>E@]AIBIDBFJGHHZL_MFOGPJTHUIVGWJXHYJZA]^^F_Ga]bGcIdHeJfJgJ
=chos	r-Y?J@JC]HGI]NHZG
=chosen	{-HI[ZG
=christma	v-Z9[@JHFIJKZUYZH]I
=chrom	x.Y
=ci	q#I*J-J7X9[=[>J?X@IBICJHHIIKIMIZJh_
=ciao	v-H9a@JBJHFZJ]J
=cifr	x3J>I@JHEI[KJO[XIZIa]
=cifra	{3]HJKIO[
=cifrado	x6]<YHI
=cifratura	{6]<XHH
=cijfer	r#J-H3Z9H@GCJHFIaKIO[XJZIaI
=cinco	q#^@IBJHFM[VIX]ZIbJ
=cinq	x#]@JHEM[UJX[ZH
=cinqu	x#XHHM[X[
=cinza	x([9J:]HI
=cirilica	{/Z
=cis	{HJQXbZ
=citrix	{H_ZI]J
=city	x-]HI
=claim	j(J-^/J3I9I>H?I@HBJCIDJHYIGJJKGOZW]ZF]Ia]bJh]
=clarification	{H[ZJ
=clarify	x%JH]ZI
=clash	{6YLX
=clav	a!C#Z%G)G*G+G,X-D0Z1I3E4G5J6^7G8H9H;H<I=E?C@]AHBBCCDZEIFIGGIZK[LYMANGOGPFQJRGSHTDUFVDWHXEYHZ][X]Z_EaFcFdDeIfDgG
=cle	x6]?]HFVJ
=clean	p%a-I/H=IHDTHUXZJ_^fJ
=cleanup	x=YHFZJ_]
=clear	j%F*I+[-J/J?FBICIDFH]IJLXPYTaZC[J]J^]
=clic	xHHMJZJb_
=click	]!G#F%I(a)I*G,J-F/G0J1J3G4J5J6I7[8J9D:E<J=F>C?D@@AIB@CBD^EJFJGIICJGKCLHMGNEOGPIQJRISJTGUIVHWJXHYI[H]_^H_Ha]bbcHdFfIgG
=clickabl	{(]HH
=clico	{HHKJZJb_
=client	_!I#Y%H(H*I+I,J-G/I0G1a2J3H4J6J7I8J9G:a;J=H>G?G@DAJB_CHDGGHIGKGLIMFNIOIPIQbRHSJTHUHVHWIXIYHZE[J]G^I_IaEbGcEdFeIfZgJhE
=cliqu	x9J>JBJDZHGZJ]Ja^b^
=clock	f#F,J-H/I1J3J6J9G>I@IAJBFDJIIJJKIMINJRfTFXIZD]F_JaJb[cGdJfHhI
=clon	{4H6]A^HERGcHfI
=clos	^![#G%H&J(G)I*I+H,I-C.E/F0I1G2H3F4G5J6H7H8I:H;I<H=H>]?F@CAGBdCFDEEJFIGGH@IEJHKELIMENGOHPFQIRFSHTYUIVEWIXGY][G]b^H_EaGbIc^dGeJfEgHhG
=cloud	K!F#>%?&E(?)A*A+C,Z-@.F/h0g1A2D3@4B5C6a8B9@:A;C<D=>>@?@@=A[B?CBDAEBFCGBHII=K;LBMaNBOCP_QDRESCTeUBV@WBXBYJZ:[?]?^?_baAb?cXd]eCf=g_h?
=cloudanchor	p%J/J0J2J3I9HAGBJHEIJMJRJTJ]I_eaIcIdJfJ
=cloudgebruiker	{A[_ZdI
=cloudsynchronisierung	x0]HI
=club	{-ZHI
=cmdlet	p%H(I)]/I@JBJHaIJKHLGMIVJZGg^hJ
=coch	xLXd[fJ
=coche	rL[^]d]
=code	L!A#=%B&X(A)D*?+A,C-=.E/B0F1C2D3I4B5E6C7C8D9=:B;D<D=A>f?[@=ABB[C[D@EaFAGCHaI@JDK<LDM?N?PBQDRBSBTAUCVFWDXeYC[D]]^D_BaebAcAdCeEfAgCh?
=codic	e!J#I*J+J-H3D9H=J>]@GBXCXDJHGIEKHMHNJOGTJVIXYZE]HadfIhI
=codigo	]!G#F%H&I(G)I*H+H,J-E.J/I0J1I2H3Z4G5I6I7I8I9B:H;I<I=F>^@CAHB[CYDEEIFIGIHHICJIKELJMENGOBPHQIRGSITHUHVFWIXaYHZB[I]E^I_IaebHcGdHeJfGgJhE
=coffe	v4JH[RIZI]]
=coincid	xOZ
=coinciden	x/J6ZA[KIO]ZJ_G
=col	{-[>YHI
=colaboradora	x:^@]HG
=colega	q(^-J9J>I@IBJH^IHKIUJV]ZF
=collaborator	x:ZHJ
=colleagu	o(H)]*IHHUXZZ
=collega	l!J#J%I(a)J*I-H3J4J9F:I=J>E?HBGCJDHHbIFKHMHNHOIPIUHVaXJZD]HaGbJdJfJhI
=collegu	r(Z9H@YH^ZI
=coloco	{>JIHK[O[ZJ
=coloquei	v-I@FBJDZHGIZKGMJNIZF]^aJ
=com	V!H#B%E&I(E)Y*B+J,X-[0H1F3Z4E5H6G8G9D:Z;G<H=C>G@IAZBYCCDAFGGEH?I@JFKBLFMENBOYPIQHRESaTdUBVAWCXBYHZX[D]C^F_DaBbJcaeHfBgah[
=combien	x-J=EH[IJK[T[
=combin	l+[/H3ZDGH]NIdI
=come	Z!G%C)E*Y+^,I/H0F1I2I5I6I7H8H:E;[<J=H?EAHBBCFEHFHHZJYMFNJOGPYQJRGSHTHUBVCW]XZYIZ<[H]E^G_Ia_bGcIdGeJf^gHhF
=comm	t+^-Z?YCIDHHFI[XJZI
=comma	r3[>IF]HHaH
=comment	n-JDYHcKHUIVGZH
=common	j-d9J@IHDIHKHNIPXZF
=commonly	x-Z
=como	c!G#H%I([)H+],J-E/J0J1J3E4I6J7I8J9]:F=G>Z?Y@DAJBCCEDZEJFJGJHdIYJIKELIMGNGOEPHRJSITIUAVDWHXFYJZ=[G]G^I_JaGbGcIdGeJfGgJh^
=companera	x9HHZKJV^
=companero	x(YHY
=compani	x(I:ZHHS^UJZE
=compania	{NY
=company	X!G#F%H&J(F)E*G+H,I-[.I/G0J1G2H3I4G5J6I7Y8a9G:b;I<I=G?D@CAJBBCFDCEIFHGFI@JGKCLGMENaOFPGQJRITGUdVHWYXGYIZ>[Z]E^G_GaDbIcGeHfFgHhE
=compar	t([-I?]CJDJHEIHJZKIMINHZE[^hJ
=complain	g(J.X/ZBHH@IGJHK]MJNDTJUIW^Z]h[
=complaint	{=I@XHESJWJZ^
=complejidad	{IX
=complessita	xHII]
=complet	b!I%J+D-H/J3E8I9J:H=I>G?I@FB]CHD]EIGJHEIFJJKGLIMINEO_PJUHVFWHXJ]a^I_IaGbHeZfIgJhH
=completar	{([HJ
=completata	{+IB^DGHGZI
=completo	t-J3F>IHGI]O_ZJ
=complex	oIaOIZE
=complexidad	{HJI[
=complexit	{IYNX
=complexity	f-D@]BIIaJJNZZF
=complianc	{H[JZNE
=compliant	nH_NZ
=complicat	x-I@[IZKJNJ
=comply	r-YHHNaZD
=compramo	{8[
=comprend	{3[=XHJ
=comprida	{2[:I>J?JHEI^KIOIUJfI
=comprimento	{@IHFI[N[
=comprobacion	{3FHIO[a]
=comprobar	{3]DYIJVIZI
=compromis	{-DH[J[
=compt	W!a#a%[&J(A)^,Y-B.I/G0H1F2]3Z4E5I6F7F8G9I:^;G<H>E?D@BCBEDFHH=IIJGKBLXMCNBOFP^RGSFU@VbWBXIYHZ=[[]D^]_[aDbEcDdGeHfCgGhD
=computador	xM^ZI
=computer	a!I#_(I)J+J-Z/Y7J9J:H=J>F?HBDCJDIHJIBJIK]M_NEOGSHTYVGXHZ_[I]F^FaDbZdJfIgIhE
=comum	{-^HI
=comun	x-]HJ
=con	Y!F#D%F&I(J)^*F+F,G-Z.J/E0H2H3^5J6G7Z8H9D:^;H<I=D>C?FAYB[CDD@EXFGGGHAI@JGKBLGMFNFO^RGSETEUCVAWEXDYGZa[G]D^F_DaFbYc[dEeHfDgXhY
=concern	{@FH]
=condicional	{HZ
=conditional	iH^
=conecta	xH]
=conectividad	xZHc]
=conector	k%X2Z3G4G8_9J<]>IAJBJHEIIPJQ[_]aJcIdDfHgJ
=conexao	xc[
=conexion	xc[
=config	x0]HGMJZIcJe[
=configur	Z!I#J%F(E)F*Z+J,Z-I/J0J1J3[6I7H8H:E<Z=D>I?HBGCHDYEIHFIGJIKJLIMINGPGSJTGUCV[WbXJYJZ@[I]J^G_HbYcJdXe^fGgHhH
=configuracao	tE^WJZIeX
=configuracion	tE^HJZJeX
=configurada	{HJVXW[
=configurado	xUHVZWZ
=configurar	tHYe^fF
=configurati	tE^HGVJWZZIdIeZ
=configuration	b%J(J,J1J3J8Z:H=H?J@JBGCGDFEdGJNHPJUGVGWJZE_JcGdCe]fI
=configurato	xEHPJUHV_WYZJ
=configurazion	rE^HIWJZJdJeX
=configuro	r3H>GDHH_VZW[
=configurou	x*JEJUIV^WY
=confirm	g(J*X+Z-F3E8J:I?I@FB[CZDGEJH[IHJJKELJMGNHOaVIZA[J]I^HaGbJcJdJeJh]
=confirmation	{C[DJHXaH
=conflict	tH[JXNZcJ
=conform	{-[
=confus	xH[hY
=cong	{!^HH
=conhec	{HGM[gX
=connai	{@IKIMJZE[a
=connait	{HGM[
=connect	I!=#<%A&D(?)A*@+@,c-:.D/=0]1h2[3;4]5@6[7?8c9C:=;@<H==>=??@=AFBAC=D=E@FAGcI<JBK>LAMEN=O>P>QHReS?T<U>V=WAX@Y[Z5[?]?^@_Ba?b?ccdZeafhgAh=
=connecter	r2JBYDJHHIIKIMJVJZ^[]]IaJb^cJfJ
=connecteur	p%[(J2X4J8]<ZHGIHQZ_[cJdJ
=connection	g%J-I1H4J6I8J<^@JBEDJEJGIHJRJYbZF]I^J_JcZdIeJfH
=connectivit	{cZ
=connectivity	h@JHFZDcd
=connector	W!D#F%_&I(D)G*H+I,E-E.J/G0H1E2e3C4Z5G6G7H8b:E;H<d=H>F?G@FBDCGDGEIFHGCHCIAKFLFMFNDOIPGQaRFSITFUHVDWHXHYGZB[G]G^CaIbGcCdDeGfDgHhG
=connectorkonto	v%Z2Z
=connectorspac	{_]
=connession	xSJc[
=connettor	q%X2X3J4J8]<ZBJHFPJQY_[cIdJ
=connexion	l#G%I-J1I3H4J>F?J@JCHDJEIVJXIZ][I]JaFb^c^fIhJ
=conoc	{HGM[gX
=conosc	{HHMZ
=consegu	q!J(J-I9I=^?J@[BHDJHFIIKJSZU]VXZFaJ
=conseguem	{8ZVY
=consent	x*HH_
=consider	t+Y-_IH
=consigo	g!Z#I%I)X*I+J-H3H4J7J:H=I>[?IBGCHD[HAIEK[LIMHNIOJPJTJUHVEWJXJZ_[]]J^IaHbHcJdJfIhE
=consistencyguid	m-J3I9J=JAdBJHDIJZGfJ
=consta	{+]DI
=constraint	{@^HI
=consultant	o-J3I9H:c=JBJHEIIKJNJU_WIZH]JcJhJ
=consultor	{:_HJ
=conta	Z!b#[%X&J(C)^*X+X-B.J/H0I1G2]3X4D5H6G7G8G9H:X;G<I=E>E?E@CCBDYEFFGH>I@JHKCL[MDNEOFP]QIRGSGTGUAV_WDXFYHZC]EaFbDcEdGeHfCgHhD
=contact	W!F#E%D&H(E)A*?+J,B-A.H/H0H1D2F3c4_5F6F7H8F9C:I;G<H=]>^?H@CAFBDCcD[E_FFGEI>JFKELGMGNEOBPAQGRESITHUHVBWIYGZa[E]F^D_DaEbHcEdHeGfDgFhD
=contactar	x3J4]HIc]
=contactez	{!XZ]
=contacto	t#J-J3_4I:J@JBJC[D]HGIHKJVIZEhI
=contain	]!H#H%I(J)I*J-]2J4I5Y:H=J>J@GAXBIDIEJF_GIH?IeJIKEMJNGPJTJVHXJZA]J^I_JbIcIdIfJhI
=container	r-G3J8I>I@JFbGbHCICVJZF_J
=contato	t#I)J*J,J-G3_4I:J?JBIC^DIHEIGKJOIPIUJVGXHZZfJ
=contatta	{-IZ]
=contatto	x!I#G3aBJC[DHHFIGVJXJZH
=contem	t#F-bBJHFIYKITEXIZH
=contenir	{IY
=contien	o#E(I-c3J:J@IBJCJHCI^KHMJTGXIZE[J]JbJhJ
=contient	o#H%I-_3J:J@HBJCJFXHDIaJJKGMJNJTJVJXIZEcJhJ
=continu	p-J.Y1Y3J:J>J?H@JBZHDKXMJVJZG]aaH
=continua	q#I3H>Z@JDIHEL]M[T]ZJaJ
=continuar	{>JHJX_ZIaJ
=contract	o!Y)J/J3G=^H[JISH
=contractor	p3E:_>HDIHCVYZZaG
=contradict	vH^ZJ
=contrasena	S!A#X&J)F*F+E,F-X.I/G0H1F3C4C5G7Z8F9H:G;H<H=E>D?DAGB[CEDIEFFHHFIYK^LIMXN[OFPFQIRESETDU]VDWEXFYGZ_[X]E^X_CaEbYcId]eFf@gFh[
=control	i!J-H3G4F5c<G@JHGIIJHNIO[ZJhJ
=controlador	k4a5YHIIJJ[ZH
=controleur	r4_HI
=controller	X!G%G(H)J*I+J-C/Y1G3G4]5d6I7E8G9I:I=F>I?I@EAHBDCIDHEJFJGIIDJbKGMHOIQXRISJTXVIWJXIYIZE[J]I^J_HaIbIcGdJfGgFhJ
=controllo	{5YNY
=convidado	q:c@JHHIJZI
=cooki	T!E#E%G&I(F)G*G+G,H-C.n/H0J1H2H3E4G5I6H7G8H9D:G;H<H=F>E?E@EAGBCCEDFEHFHGGHGICJGKELHMENDOFPGQHRHSETFUFVDWGXEYHZA[H]D^H_GaEbCcEdFeHfFgHhF
=cool	{@[HJ
=coordonne	{#J3_:JD[HIKIZH]J
=copi	v-I@HH[IGKFMEOJZJha
=copia	{6]HI
=copy	t!J6]8FA]HCIIKXOIRJZ[_[
=corporat	m*I@JHGIJKHNbZH
=correct	i3E=I>FBJHHIJNHOIRaZD]Ha[fIh^
=correctly	r@HBXZ[hY
=correo	k!J#H%J+J-I9E=J?_@FAJBGCFD_HDIGKGM_NJOGRJTJUIVIXJZE]HaabJcJfIhF
=correspond	o!J3HO]_Y
=correspondanc	{AX_Y
=correspondent	{0J6ZA[_G
=corretta	{KJhZ
=corrispond	xOZ
=corrispondono	{6ZA]HI_J
=corta	q-F9J@HBJDJHFIdKHZIhJ
=cortada	{;[
=cortado	v!a=I>JBJHEIJKIY[
=cortafuego	{#J1JHZTIc^fJ
=cost	q=]H_ZF
=cote	v/I6YHHSJT_cH
=could	V!E%F(J)G*I+G,Y-Z.J/H0I1H2J3]4^6Y7F8G9G;I<I=F>F?F@GAHB[CHDAEHJYKCLGMFNFOHPFQJRXSGTGWHXGYXZ][H]G^Y_YaGbFcZdBe^fDgGhE
=count	h!I#X%J(J)H*Z+c-D3G>I?H@IBICGDAHYI[OGPXTHVHZG
=counter	tHFT_ZG]X^Y
=counterpart	x!I/GSJZH__
=country	h3_>HAJBHDIHAOaZJ
=coup	q!^-J9I;Y@JBJMJU]VJYZZI
=courant	v-[HJf]
=court	v-HI_ZJ
=cover	r-J1J3H9J=b>H@IDIGaHAIGKJMINGRJV[ZH]JaIcJfH
=crash	l0[4]@HHXJIMIRIZFbIcHf]
=creat	d!G%Y(H)J+I-J/J3J4I8_9J:J<J>I?IAJBGDJG]HYJJKILJNGPHUJVGWXY[ZD]J^]bYcIeJfIhJ
=credential	e!J#a%Y(G,Z-I/J3J7E:J=I?I@IBHGIH]IGJJKIMINIPHSJTIVIXJ^J_IaJb^eIfJhH
=criptografia	x6[<ZHH
=criteri	j#I%J*I-Y3I9J:J=I>I?]@GBICGDHHEIGKHMJNbOJUIVIW^ZF]HdIfIhJ
=criterio	q(J*^-J:J=I@IBGDJIGKGMJNbPJSIVJW]ZA]JbJdIfI
=crm	p!J%G(F*J-J9E:J;J=J>G?I@FAJBHCJDIHgIHKJMGNJPIVEXIZF]GaI
=cronologia	x5[HJIEKXN^
=cross	o(J-J0J7J:J@HBIGIHZI[MIRJS[WHZEcJdHeZfIh]
=crypto	{Y[
=ctm	{B]HJZG
=ctrl	g(I/J7J:J>J@EBHHGIIKHLIM[NH^GbZhd
=cuando	x-J9H@FBJHEKJX^Z[hZ
=cuanto	{=EH[TZ
=cuatro	{3I>IHHI_OJ
=cuenta	Z!a#[%Y&J(C)]*Z-B.J/G0H1H2^3Y4F5I6G7F8H9F:Y;F<I=E>E?D@CCBDYEHFHH=IAJHKBL]MENEOFP]QIRGSFTHUAVaWEXEYHZG[Z]E^YaEbDcEeIfBgHhC
=cumpl	n-XHINaWI
=current	_#I(J-F/E3I9I:I>I?IBHCGDEHJIDJJK^LIMHOHTJVJZ@[I]J^HaJeJhg
=currently	k#Z>GAXBJH_SZTXZFhJ
=curta	x-JDJHHI_
=custom	d!I#J%^)J-b/J2G3I9J:J=I>J?J@HBJCIDJH]IIJ^KHNEPJUJWGXJZG]I_GaIdJfJhJ
=customer	g/X3I:I=I>H?J@ZBXDHH_IJJIKHNHSYVJZ_^IaFbJ
=cut	x4ZHIXX
=cycl	{HHK]
=cyfry	{HHI_
=cyrillic	{/[IJ
=czekac	x@[HIXZ
=d	Y!D#E&H)X*J,]-G.I/E1F2G3J4D5G7X8]9X:X;E<G=C>D?F@HAEBBCDDYFdGIHDIIKYLGMIOJPBQGRESIT[UBVCWFX[YFZ<[[^D_FaAcDdAfC
=da	V![#D%B(E)I*C+F,D-Z/I0F1E4C5F6Z8E9>:[<F=?>F@_BJCYDDEIHCKILEM@N_OHPBQERHSXWBX@YDZa[J]H^D_HaXbHd@fIgDh@
=daar	x!J:^>]CJHHXJaG
=daarheen	{>]
=dabei	{G[HJ
=dado	r!I#I+J-H3_:J>X?J@IBICHDaHFIIKIOJVHZFhJ
=dafur	xDZV[ZJ
=dag	l!J#E%J(H*H-E3J7J9B:J=J>G?H@fBGCHD]HDIEKEMHNHOITJUJVHX]ZA[J]I^JaJbIdIhY
=daher	x@XHIUJZJb[c[
=dahin	x3J>a?JHHMJaH
=dai	{*J?^CHHJP]
=dal	m!I#J3J7J;Y=JBHHDJYMGP[TZVJZH_IbZcYfIg^
=dall	r9H;Y>J@ZGYHHMI]]gY
=dalla	x!^>IBGGYHFIHK]ZHhJ
=damit	vB]HFMHZHh]
=dan	x2[3J9G>H@JBJC]HGIHK]ZI
=danach	{GJHJ]Xf]
=dank	p!J#I-G3H9b>I?J@IBZCJDHHDIIKJMJOJVJXJZG]JaIbI
=dann	v9H>F?JB]C]HEZF]Ha]
=dans	X!]#C&H(C)G*D+E,]0G1G2G3]4F5H6F7[9@:Y;F<H=J@BBACHD]F[G[HFIIJFK@MINEOAPDQHRETZXGYGZI[E]C_XaYcCdXfJ
=dar	x*ZC]
=darf	d!I#J(^)F*J/J3I4J7J9H:G=H>F?Z@^BHCIDIHDI]K_LJMGNHOJPIUIV[XZZ@[I]I^[aGbIcJdJfIgJhG
=darum	v0]3Z>J@IBJDIHHIIKIL]UJVIZI^]fJ
=das	R%]&G(D)D*B+D-^0D2Y4B7B8E9?:@;D<F>X??@HAEBECJD?ECFEGBH>IIJJKfLAMbN]OBPBRDSDT@UYVEWCXAYXZE]I_[a@bHcAdZfBg]h]
=dass	p)[+Z3JCJDYHJIJNIU[VIZY^Y
=dat	f!H#F%I(G)I*H+X,J-]/I1J2J3B4I6I7H9E:I;H=H>]?G@CAIBGCFFJGJHAI[KaMGOZRISITZUJVFWJXGYJZB[I]E^[_IaDbHcIdYfHgJhZ
=data	m#J-[/J3G9J>G?IBFD[HZIEKEMINIZE]IaIc[dJgJhH
=databas	xH_ZE
=datacenter	v3J=JHBccdIfJ
=date	n+C1Y3H4I9H>I@IDGH]MIRbZIcFfG
=datei	{3JHZO[
=dati	t!I#F+I-J3a>XBICHD^HEVIZH
=dato	p!H#J+I-I3_4J>X?JBICID_HDIJKJOJVIZGbJc]fJhJ
=datorn	r-I3J9G>J?J@IBJDIH_IIKIMaNJZFfJhJ
=dauernd	x#]>JHXMEfZ
=dauert	xHHM]
=daughter	x@JK[
=day	W#B%G&J(C)X*G+G,I-B.I/D0J1H2H3F4G5H6H7E8F:C;I<I=E>E?E@jAHBHCED]EIFHGFHAIAJEK>LDMBN?OGPFQIRZSGTXUFVDWFXeZ9[E]D^D_GaFbDcEdFeIfagZhB
=days	g!]#J(I-I3H9G=J>I?J@^BICHD]GJH^KGLINHOIVIXI]J^JaJhI
=dc	P!>#G%>&D(=)A*@+A,A-_.D0I1>2A3<4p5k6?7@8?9;:@;A<^=<>;?;@CA@B:C=D=EBFAG>H2I;JjK;LAMbN;O?P>R>S@TBU?V=W@X>YAZ6[A]<^@_=a=b<c<d<e?f@gHh=
=dc01	{0XJY
=de	@!H#G&=(])5*Y+C,[-Y.J/A0Y1G3_4G5C899D<?=F?YA>BFC[DCE?FHHEKdLHN]OHP_QCSITIWXXZY@ZB[G_Ia^b^cHdEeGfagDhE
=deactivat	k!](J?JBJHHU[ZJ^J
=dead	i!]#H%I(J*J+J-I/J1J3D9H=H>b?J@IAJBGCIDIGJIGKIMINJOGPHRISJTIVIXJYZZC]J_ZdFeIf]gJhX
=deaktiviert	g!^#J)Z;Y<YBJDJHGPIU^VGWIZIcJdIfI
=dear	x@YZX
=debe	v.YI[LX
=deblocag	{?HCHHI[^
=debloquer	{#[XJ
=declin	p(H-J@]BFHEK]O^ZD]JbJgJhG
=decoche	v;Z?^CHDGG]HFIJNIZGd[fG
=decommission	{4XHIfY
=decrypt	g-J6d@JHGIJKHNIZCeJfJhJ
=decryption	p6_HIZJeJ
=decryptionerror	{6[
=default	j@]H_KJ
=defaultuser1	qHHb_
=defender	{HZQZ
=defin	g(I*H:I?H@GBICYDJNGUGVJWdZF
=defini	v(J*XBJHJUFWaZI
=definida	{BIHJNJUJW_ZI
=definiert	{W^ZJ
=definito	x=JBJNHUIW_ZH
=degrad	{SY
=degradation	{HHS^UFVJfH
=dei	{HIN]PX
=deixa	o#J(I=J>J?J@]BIDJIJKZMJVIWJXZZ]^IaIbJhH
=deja	e!H#I(F)J+_-H/J3I7J9J:H=[>G?G@YBXCGDDHFIGKbLIMHNIOJTJUJVEWJXZZZ[I]G^IaFbGdJfIhD
=dejo	xHIYZf[
=del	W!C#D%Z(Y)E*E+F-B/D0G2H3[4Z5G6F8F9B:Y;F<H=B>D?A@EB?CCDAEGFFGXIHJEK^NGOIPYQGRZS_UBV]WDXEYFZB[E]^^I_IaAbYdFfHgGh]
=dela	{8]
=delai	{@[EIHHIJc]dJ
=delay	{@JBJHJM]
=dele	t-J;Y=[@GHEI]K[ZJ
=delegat	h!J%b(Y)I*J2J3J;Z@IAJBJGGHAIJKGNJP_VHZF]I_F
=delegation	t%a(J-J9I;I@JCJDJGJNIP[VJaJ
=delet	c!D#G%G(J*I+_-J/D2J3G4E5D6J8]9I:F=J>Y?I@JAFBHCHDFGIHbIHJIKIMINIOHPFTEVHZG[J]I^J_daIcJgI
=deliver	v3H>IHGa_
=dell	e!H#E%G([)J*J/J3]6J9E:H=H>]@FBCCEDDEXF[GYHGICJJK^LJMFNZOHPJSJTIUYVFWHXIYJZD[H]G^I_IaHbHcJdZeJfGgIhF
=della	e!H#H%G(J)J*J+J-Z2J3G4J7J9Z:G;J=I>G?HAIBECYDFEJGYH[IEKDLIMGOJPGS[TJVZXIZC[I]_^I_[aFbEcJdIfHgJhG
=dello	{HJR^
=dem	]!Y#F%](E)I*I+F,I-G/Y0I1G2I3E4E6G7H8I9F:F;I<J?D@DAJBXCYEIFIGHHGIDKZL]NEOGPGQJR]SHTHUXVEWHXGYZZG[G^[_GaXb_cJeHf]gFhF
=dema	x%]*Y9IHIMZ
=demai	o!J#H*J-]1Y2Z3I9F>I?H@YBHCHDHHCIXKHMJNJOJXaZI]JaHcJfIhH
=demain	t-I@_HHIJKJX^ZG
=demand	f#J%J(J*Y+Z-F.X/J3I9]=J>E?F@EBHC^DGIGKDNIOIVJX[ZD]H^JaIfJgIha
=demande	{CY
=demarr	{ZJb[fZ
=demasiada	q9J@HHHXb
=demasiado	h!J#Y-]2[3J9H?J@_BGCJDIHDI]KGMIZIaJhI
=den	_!F#E%G&J(E)F*C+G,H-X/I0I1I2I4F6G7H8I9C:E<J=E>^?_@AAIBCCDDZEGFIGHHFIAJXKXLHMFNaOEQIRHSHTGU_WGXEYIZH[G]__HaGbYc[dFeJfEgGhF
=denegada	{P]QXfI
=denegado	r!J%a*J-J9HIJKJPZVIZI
=deni	X!D#F%d&G(c)F*F+I,G-H0I1J2G3G4H5J6G7H8H9G:G;G<J=H>F?G@DAGBCCGDGEHFHGGHAICJaLHMGNDOIPbQaRISGTHUHVHWIXGYIZ?[I]I^]_FaIbHcGdFeIfGgEhE
=dentro	{IaZI
=deny	x@JBJHGLIZJ^_hI
=depart	{HFTJb^
=departamento	{([HIV]ZH
=department	j!I%I(Y-I/J3I8I9I:I=J?I@FBHDJF_G]HHIHKGMJNJPITJUIVa[J]I_IaJbIcJfH
=deploy	xbY
=deployment	{;X
=depoi	n%J(I*J-I3I9J=I>H?E@IAIB[CZDJHBIJKIRZUIVGXIZE]^_ZaFbJcJdHeJf^hI
=deprecat	{1X
=depui	h#J%H(I)J+J-G/J3X6J9I=X>G?I@HBXCIDJEJGIHBIHKIMGNIOIPZRISJTJUIVIXDY]ZF]H_Ja]b]cHdGf_gZhJ
=deputy	{!J3I>JCIH^ZF]J
=der	Q!Y#G&F(H)A*A+F,B-H1B2D3Z5J6H7F9?:?;Z<E=J?Z@EACB<CEDEG[HAI>JEK>N_OaP[QERGSYTFUHV]WHX]Z@[G]]^Z_BaJbEc[dJeXf]gAh?
=derden	{.ZJY
=dernier	r%I-I3H9I=J>I@FCIHHICKcMJO]PJZHaJeYhJ
=des	_!H#G%E&Z)H*H+G,_/I0H1Y4F5I8I9[:F;X>G?F@GAIBDDIEIFIG]HCIJJHKJLHMENDOHRYSITIUFWHXGYF[H]F_HaFbGcEdZe^gHhC
=desabilitada	t!Y;YbY
=desabilitado	x(Z.Y
=desactiv	h!](I)Y.X;ZBJHHPJVJY]ZH^JbZfI
=desactivada	{;Z
=desactivado	r(H)YU]
=desactive	q!]<XHHL[UXZIdZ
=desativada	p!_UYZF
=desativado	x!X(H)ZUZ
=desbloqueada	r!J#BB_HHT^[HbI
=desbloquear	k#]1[?FHHTH[^bJ
=desbloqueiem	{[X
=describ	{UJZZ
=description	{6JBHDIGHNHZ_fF
=desd	k(J3J=I?J@^BXDJGIHFIIKJMGP[RJSJUIVJZF]Jb[cJdEf^g]hJ
=deselect	{%H9I;IFGG]HFZId]fF
=deshabilitada	o!^.X;[
=deshabilitado	t(XVJb[
=deshalb	m(J+X3Z=]@ZDJGYHHKJZFdZfJ
=design	xHFZI^^
=desk	c!G#G%J(^)G*[+J-G3F7I9H:J=I>E?[@[BCCIDEFJGIHaIFJIKEL^NZOIPISHTIUGVFXJ[I]F^]_JaGbEcFdIfGgIhH
=desktop	t/_H_IJKJZCcJ
=desligada	v<YHHU]fX
=desligado	{HIU]
=desmarcada	t!J%J;YG_HENJ_Id_fH
=desmarcado	{d]fI
=desperat	{#IHHKHXHZ^aH
=despu	{3H8X>JHF]^aE
=dessu	x>Y@]HI
=deswegen	{-X.X
=det	c!F#E%G&J(F)H*F+H,I-D/]1H2I3E4G5J6I7I8I9@:H;I<I=F?EAHB^DDEIFIGIH?I^JIK]LIMZNFO[PYQIRHSGTEUGVZWIXFYIZ[]F^H_GaFbGcGdFeJfGg[hY
=detail	f!F#I%J&_(H)J*I+F-I3G4J7J:G=I?H@EAJBGCGDbEZFEGIHFIIJJKHMJN]PHSHTJUGVGXIZ^[J]H^I_HaJbHcIdJfIhH
=detalh	{N]
=detall	{NZ
=detect	xHYUZ
=detenido	{fX
=determin	vFXHHKYNHWZdY
=deu	xB_HHZY
=deux	f!I#J%I(H)H*b+J-G/[3H6J9H:J=I>H?I@_A]BHC^DIHDJJKIMGNGO^PHUJVHXIZC]I^I_JaIcJdIgJhF
=deuxiem	q@[C_KIZGhJ
=deve	o([-J3J9J>I?GHEIaK]LXOJZI[J]J
=deverrouill	{#HB]HITZ[J
=deverrouiller	p#Y1XHGVJZI[abG
=devic	d!I#Z%J(I+G,G-I3J=H>_?H@HAJBXDFEJGJHcIHKHMINJPJSJTHUJVIYJ]J_HaHbYcIdEeCfDhJ
=deviner	r-aHH
=devo	{@Z[Z
=devolvi	{>[
=dez	{HJN[RY
=deze	x(_HHWY
=dezelfd	xA^_G
=di	S!A#Y&G(E)C,]-H/D1G2J3Z5E8D9@:[;E<F=HADBGD>EJFEHBIJJIMGQJSZTFVBW]XXYDZ>]@_Da]b^dAeJfYg[h@
=dia	f!H#C%I(H)J*H+I-D/J1J2J3G4H6I7J8J9^:H;J=H>F?F@fAIBECFD]FJGJH@IEJJKELIM[NHOHPIRISITFUIVGWJXbYIZ@[I]G^I_IaGbGcHdHfHhF
=dial	xH^
=dialog	qBIHXMIZIh^
=dice	b!D#E%G&J(G)H*G,I-_.J/I1I2I3B4H5J6I7H8I9?:F;I<J=D>B?D@]AIBDCCDZEHFHGIH?IYJIKcLIMDO^PGQIRHSITHUFV^WIXDYIZ[[I]E^I_HaEbHcHdGeJfGgIh]
=dicht	r!]#[-I3J4J9F>G@HB^CJDJHFIHKHNJOJU^VHXIZE]JaIhJ
=dictionary	{-HJ]NI
=did	[!E#Z%J(F)G*G+I,J-G.J/_0I1H2J3C4H5I6H7G8G9Z:H;I<I=E>A@_AHCGDYEIFHGGJGKCLHMENGPEQIRGSGTZUYVCWGXXYXZZ[H][^E_FaBbEcGeGgGhF
=die	Q!?#>%H&F(E+[,J-Y.F/]0B1B2D3F5D6F7B8Y9F:?;G=[>a?G@;ACBDC_EXG_HBJHK]LGMGO^PAREU_VaYBZ?]E_AaGb?cHd>eJhG
=dieci	{N[RX
=died	p!I-J3J4Z>H?IBIHDKIR]ZG]caJfI
=dienst	o=J@JHGKJPJUJVJZGd[eJfc
=dienstkonto	{%YL[ZH
=dieron	{!^*YZF
=dies	k#J%J([-[8X=J@GBIGZIIK[MJUJV[ZG]JbYdIfJhJ
=diez	{N[RX
=diferent	q+H/_6[>J@JDGHFK]MJNJO[]J
=diferida	i!J%I(J*J,Z3I4H6I8[9J>J?J@IBIGJHFKINJOJRJUIVIZGbJd]eZfZgZhI
=differ	p/Z6Z>GHEIJKZO^dJgX
=differe	v%I8]HJd^fI
=differenc	x@IH]R[ZJ
=different	_!H%I(G)I+I,J-J/Z0I1J2I3C4I6a7H8J9I:X;J=I>^?C@YBDDHFIGXJIKZLIN[OIPIRHSJTGUIVIWJXHYJZB[H]G^H_HaHbIcFdEeJfGhF
=differently	{*Y
=difficil	{-Y
=dificil	{-Z
=digit	b!H#H%H(H)J*I+I-D/G3^4J7J9G:H;I=I>E?G@CBGCEDGFJGJH?IaJYMIO_PIRJTIUJVHXHZB[I]H^J_JabbIcJdIfJgJhE
=digitado	{O[
=digito	r3Z9I>G@JCJHHIGKJO[XIZIa^
=dimenticata	x:X>YHHZZ
=dimenticato	v(IBIKJMJNJZa
=dio	{+ICJD_HH
=directiva	j!E%J(H)J*^,J3G6J:G>J?[@IBFCHDIEIGJIIKJNaPJSIUEVFWaZF]J_HaIbIcGdHfH
=directly	{@]ZJ
=director	{!J%G(_)J/J7J:H=JHIJIKJVJZG
=directorio	l!](H/J3]7[>JEJHGOJTJVJZJ_XbJcIdX
=directory	U#D&e(C)Z*F+H,F-D.I0F1F2F3a5H6E7[9D:d;E=F>D?D@DACCGDDEFGDHBICKCLGMENFOCPDQGRFSGTYV@XFYGZ@[G]E_^aEbFcDdYeFfDhD
=directric	{(]
=direkt	{VJZIb]
=diretorio	p(J3_7[9J>IDIHFIJKJNIOITJVJaJdZ
=dirsync	m!I#J%H+H-I0J1g3H4H6J8I9E:J;J=I>I?J@GBHCJDGGHHBIIKJLJMDNIOJPJRGUJWIXJYHZI]I_JaHcIdEfChJ
=disabilitato	n![HIVJbZ
=disabl	T!d#G%G&J(X)[*D+H,H-F/F0J1Y2I3E4H5I7G9G:E;[<I=D>F?B@DAEBDCGDFEFFHGFH^IGJJKGLHMGNDOHPDQIRHSFTGUbVBWCXHY]Z?[H]F^X_CaFcGdDgGhH
=disappear	t%I?XP[
=disattivata	x;YUY
=disattivato	r!](Y)X3JHEU]VJYXZF
=disconnect	{1I3G4I>_RHcHfJ
=disk	x4H6J9HBJH_IJRIYJ_JcHfY
=dismiss	{H^
=disparu	v?]HGKJ_]bZ
=display	n-J3H9I>EHbI[MJOHZD[]aI
=disponibil	{4]HIfJ
=disponibl	t*Y4[HJ
=distant	x4XQ[
=distinta	x/]6]HGIJK]MINJZJ]JhJ
=distract	{HG]^
=distribution	vH[
=dit	g!I#I(Z)J*H+Z-Z3H4J9H:J=I?F@GBHCEDYEJHDIXK]MGOXPJTYUJV[XG[H]GaIbJdIfJhZ
=ditt	x#HHJMZTYXZ
=divers	{/^
=diversa	{6]HFK^
=diz	i!H#H(I)I*H,I-Z3G4J7J9E:I=J>G?G@ZAJBFCFDZEJHCMHNXOYPIRJSHTIUHXF[J]IaIcIdYfIgIha
=dla	xHZU_VGZJ
=dll	e#J-J1J3J@HBGDJGIIHJfKHMJNIUJVJZC]J^JbIcJdJfHhI
=dn	{/J1J3I4JBIF_GIZG]HcJeJfG
=dns	j!J#H%H(J,G/J0J3J4i5J6G7J8H9H<J=G>I?I@FBHFJGHIJJHKJLJMFNIPFQJRGVJYIZ@]J^I_JbHdDeCfDgIhH
=do	K!>#=%I(])=+E,I-F.D/@0C1I2X3[5Y6A8A9a<G=X>J?[@YAFC>D=EDFBGEHcIBJFLZM;NDO]PEQCUHV^W?XDYAZX]H^D_IaDb[cEdJeJfChE
=dobry	v9_@JBJHGZJ
=doce	x9JHII^K[
=doch	x9G>JBaHI]J
=dock	v9JH_
=docs	{H]JI
=document	p#J@IIGZ^
=documentation	qH][X
=dodici	x9JHJI^K[
=does	N!H#I%F&Y(G)D*D+E,G/H3X4H5I6E9A:F;F<F=X>@?B@YAGB<CCDAEEFEHcKCLYNZO]PBQGSBTYVAWDXEZ_[I]A^B_HcCdAeFgH
=doet	m(Y.Y9I>J?J@HBYH]IIKJLXMJNIOJVJZ]]JdHfGhJ
=dogs	{-_9JHHIF
=doing	x9Z:[@JHFZJ
=dois	m!J#H(I*^-J3J9H:J=J?I@HA]BHDIHEIHKEMJNHO]PJTJVGWJXJZE[^]I_IaJh[
=doit	p>JEYHHI^K]LX
=domain	M#Z%_&G(@)A*?+C,C-?.G/[0E1B2E3H4d5b6D7b8b9B:D;C<E=A>A?A@EA_BFCADAEDFBGHI<J^LDMENbOCPaRCSCT[UDV@WDXBYDZ9[D]A^Ba?bCc@dBeEfAgZhB
=doman	q%X4]7Z8YCJHJIIPJZI
=domand	t!J#H%J)G*_-J3J4H9H?_@GBJCIHEKJNIPFTIVJX]ZJ
=domanen	t7YPZVJgZ
=domanenadmin	xP[
=domanencontroller	o4^5ZHDJX
=domani	x@[HHX]
=domein	q7Z8]HHT]ZJaJdJfJ
=domeinbeheerder	{9JP^
=domeincontroller	q#I4a5X@JDJHFIIJYZH
=domeny	v4]HFJYP]ZG
=dominio	]!G#H%^(E)G*D+I,F-F/H0J1H2I3F4c6I7a8b9G:H;I<I=F>G?H@DAHBECHDHEIFIGIH?IFJYKGLIMGNGOHP^QIRGSFT_UGVDWIXHYHZC[I]F^J_GaGbFcGdAeGfChH
=donc	x3ZD[HIOJaI
=dond	{+H9JDGH]Z^
=done	g!Z#J%Y(G)H*I+[-F/]0J1J3C4F5H6I7H8I9G:I;J=G>D?E@IAIBcCGDYEJFJGHH@IEJHKBLJMGNEOEPGRISGTEUFVEWIXIYJ[I]Y^J_FaGbGcHfHg[hG
=donne	{3]>Z
=dood	{HYY]bHcJ
=door	h#I%I(H*J+Z-F3J4I7I9I;[>I?I@HBGDFHXIGKYMHNZOIPITJVIXZZC[J][_JaHbZcXdZfIhI
=dopo	o!X%I(J-J3G:J=I>J?F@IAJBXCJDIHDIJKIPJR]UJVIXJZE]]_]aHcJdJf^hJ
=dort	v8]>ZF^HIZG
=dos	e!G#H%I(G)H*a+J,I-G/]1J3G4J6H7J9E:I;J=I>H?G@YA^BGC_DGEJFJGJHCIFJJKZLIMGNGO[RJSJTIUHVZWJXGZC[J]F^I_HaIbIcIdHfIgJhF
=dossier	r#J(J3E9]>G?J@IBICIDIH]IFKGObPJVIXJZF]HaGhJ
=dostaj	{HIa[
=dostepu	x9J>^P]ZG
=dot	{1X3[>IHIaH
=doubl	xH[ZI
=doublon	{AXK]
=douz	xHGI]K]
=dove	{HEZ^dJfJ
=down	Y!^#C%B&G(D)G*F+F,I.I/Z0I1F2H3E4^5D6G7D8F9B:D;Z<H=C?BAEBBCEDCEHFGGGHEKYLGMCNXOFPDQHRESfTEUDVEWFXEYFZF[F]C_EaDbBcXdEeHf]gYhE
=downdetector	{-JHGS_UJZI
=downgrad	{=_ZI
=download	xH^
=doy	x9[BJHEMIXJZ[b[hJ
=doze	xHII]K[
=draaien	{(J1XHJZ^aH
=draait	{%JGIHGJXMHf^
=drei	x3I>]HJI[KJOIaJ
=dreimal	{#[>IHHa[
=drie	x#]HFIXTJXJZJa]
=drift	qHJR_ZG
=drin	m#H+I-]3^9I>G?I@IB^CIDYHEIZKJNJOGZE]I^YaHhI
=drittanbieter	x.YJY
=driv	p#^=J>JH[IJNIVIZGbJ
=driver	vJ]aZ
=droit	m#I%a(_)[*I,I-I2J3H9I:I=J>H?J@IBHCJDJGJHDIGKJMINJUIVGX[ZG]IaGbJdIfI
=drop	rG^RGc^fJ
=dropp	q(I=Z>_@JDJGIHBKHV^ZH]YbJ
=drown	{4^>[HCRJfI
=drucker	vH_ZG
=druckt	xH_ZG
=drugi	{@[
=drukarka	xH^ZH
=ds	k%[2ZA]PJVJZJ_J
=du	]!E%[&I(F)F*E+F-C.J/H0H1H3^5X6F7E8G9^:D;H>C?B@EAGCCDBEGFGHCIBKBLGMANBO]PZQHR]S]TXVaWEYGZ=[E]C^E_Gd_eFf@gJhC
=duas	l*[-J/]3J9G>J?J@[AZBIC_DIHFIHK[MINIOJXIZE]JaIdJhI
=dubbel	{AZHJK^VJ
=due	b!I%I(H)I*b,J-H/[3H4J6I7J9F:I=I>E?H@]A]BHC_DHEJGJHEIFJHKYLJMXO[PHTIUJVGWJXIZB]H^J_JaIbJc[dHfGgIhG
=duo	{7XHHb[
=duplicado	{AZ
=duplicat	i%G&H1I3E8J=JAdBJGJH]MINIRJZI_IcGdIfF
=dur	g!X&Z(H,Z.X=J>J?D@JBGDHGIHANJSIVIZC[J]]^Ha_bIdYe]fF
=dura	xHGT_
=durant	m!^#I%J-I3E9I:J=I>H?H@JBHCHDJHBIJKIMJO^SIVIWJXJZZ]aa[bJfJhJ
=duration	t#GHYT]
=durch	q4Z@IBZGZHDMYZFbYcZfY
=durchwahl	{3]
=dure	{T[
=durfen	t)[PZQX
=dus	{@JLXZIh]
=duzo	x#XXZ
=dwa	{/Y@^ZI
=dwie	t*]9J@]CYHI
=dwoch	{C]
=dygn	{@^HIXY
=dynamic	{GJH[
=dziala	k!J#I(I-H3J4J9F:J=I>J?J@FBYDIH]IGKHNHOJP[UJVHZ[^JaJbJdIf[hG
=dziekuj	x9_BIHHZJ
=dzien	r9_@]BIHEZH
=dzis	{@^HI
=e	I![#_%D&A(F*D+X,?-B/C0@1?2?3J4E5@6X7X8Y9G:Y;><D=_>d?Y@bA=BYC^DDEGFBGAH;IeJ>K_MDNFOZP?QARGSCTEWFXHYXZA[E]I^C_=aBc;dYe?f]hX
=e1	t=aHDZF
=e3	j!G#I%H(E)I+J-J3I4J7J8J9I:G=h>E?F@EBECHDHEJGIH^IHKELJMHNIPGRJSHTJUGVEWHXHYJZ<[I]G_IaGbGcIdHeJfDgJhJ
=each	d!H#^%Z(G+J-F/I3H4J8G9H:J>G?H@FA[BGCIGIIHKcMGN[RITIVIXIZA[J]H^J_IaGbIcIdJf[hY
=earlier	o-JHXKaNIZH
=early	v!^@]HHKGZH]Y
=earth	{*Z-]HFIH
=easily	n-]HJZI
=easy	k-Z@YHDI^KINIgY
=echec	x6XT[eX
=echou	m%F(I,[/Z4];Y=G>X?IBHDJHEKJMINIPZSJTJUFVHWHZ^]J_JaJbJdFeZfH
=echouent	x%JF]dZ
=echt	{9[HHMIZIh^
=ecran	m#I+Y4I9I>^?H@YBIHGKIMHTHVJZE[[]JaJbacJfJ
=ecrit	{>JK]gX
=ecritur	t%[8[@JHJKHNJZHd^fI
=edge	n._HH
=edit	p#I%Y*Z?J@IHaPGTJZH
=een	Z!B#G%Y&F(])C*Z+D,E-].I/E0G1F2F4D5G6F7D8F9H:Z;I<G=A>B?G@aADB?CcDJEFGDLEM@OJQGRFSDTDUBVEWEYFZ[]@^B_DaZbBcCd]eHfDgFhB
=eenheid	{%J:IF^G]HJIJUJWIdI
=eens	x-I9I>I@JDJHJIIKbOJZIaJ
=eerder	t@JK_
=eerst	v>G@FBJC]D^HHIIKHOJVJZEaJh_
=effect	xLZT[
=effectuer	{(YQY
=efter	x#ZBIXGf]
=egal	{-I@IHJKJN_ZG
=eigen	r(J:[@XHIJZKHLHZG^_hH
=eight	q#X/^@FHHIGMIX]^JhJ
=ein	]!F#C%E&I(D)G*G+H,X-]/G0I1I2]3[4G5I6H7G8H:D;Y<J=D>C?C@^AHBACYD[EHGGI[KIL[MDNDPFQJRHSHTGUEVAWGXYYH[Z]Y^EaGbDcGeHfFh]
=eine	^!G#F%G&J)F*Y+H,H-D/I1J2J3X4G5J6I7H8I9E:Y;I<J=C>J?D@HAIBBCbDCE[FIGYHcJZKXLHMFNEPEQJRYUEVCXZYIZI[G]D^Z_IaFbFcFdDeJfHgFhG
=einem	x@ZFXZ[
=einen	j!J#G%J&^)J+H,J-H3Y4I7Y9Y:I=H>X?H@]BFCEDDIGKGMJNIOIPISYTJUIVJX]ZC]I^JaHbJcJdXeJfIhI
=einer	o8Z:]>J?Z@JCIHEIJKIP[VZZHaYdZfJgJ
=einfach	r(J-[?J@ICJHFKZNIVIZ^]HbJ
=eingegeben	m#Z-H3I>H?J@GBHCJDGHHIHKYMJNIO]XYZE]]aJdIh[
=eingeladener	{:ZZI
=eingerichtet	vD[E[V[WHZH
=eingeschaltet	vNJU^VJZGd^fJ
=eingestellt	{*Y
=eingetragen	t*I3]>E?XDaHHZIaH
=einmal	m-J9H@]HIIHK^MITXZYaJhJ
=einrichten	v,[9FH]
=einrichtung	v,ZE^TJZJeXfJ
=einschalten	{.Y6Y
=eisen	{N]
=either	o![(J@IDJGZHEIZKIMJNJS^hJ
=ekrani	xb^
=el	M#D%H&D(G)F*A+E.G/J0I1B2B3_4Y6A7X8J9C;G<F=C>b@CDCEHFGGIHFIBKBLGMXNDO[PBQCSEUaWIXEYFZG[A]Y_[cYdIgXhG
=ela	q!J#J-G/I3J9G=J>I?I@GB]CID[HEIGKFMEOISJTIXIZE]IaJbJfJhc
=ele	t(Z-]BZHHIJVJZG^Y
=elenco	x-]HH
=elevat	{HHPaZJ_F
=eleven	x@[NH
=elija	x-YKX
=elke	{HYZHh]
=ella	t+J@JB[D[HGK[ZI
=elle	r*X>J?[BZCIDZHYVXZJaJdJ
=eller	x3HD_HJIIKHN]ZI
=else	g!I#I%J&[(J)X*J-E/J3J7J9F:I=J?]BYCHDGFIHJI_JJKELJMGNYOJPISHTIUHVZXJZ_]I^J_JaEbIfFhH
=elsewher	{7[:^HHVJZFdF
=elternzeit	x![
=em	g#G%[(F)I*H+H,I/H1J2J3E4G6J8J9C:F;J=G>b?E@IAJBCCGDZEJFIGIH@IEJIKYLINGOEPGQJRISZTEUYWHXXYJZ][I]F^I_IaEcHdHeJfXhF
=email	M!C#B%A&E(@)C*_+H,D-=.F/E0E1C2D3b4?5D6C7C8C9>:];C<D=A>_?d@<ACB=CZDeECFCGBH_I=JBK<LCM_N>OGP@QDRCSCT@UBVAWDX?YCZ>[C]=^B_Caeb?cBdCeEfBg[h?
=empech	{X]^Z
=empecher	{TZ
=employe	p!Z%J@^G[ZJ
=employer	t3H:]>aDJHDKIOHZH
=empresa	g!H#J(I)H*J-X3H4J8Z9I:a=I?I@GBHCHDGIIKGMIN_OJPYTJU^VHWJXIZG]I_JaHbJcJdJfHhJ
=empty	j#J(J*I+G-I3^9J=J?E@HBIC]D^H=IIJJXI]Ia^b[d]eHfJhI
=emulador	{4]
=emulator	t4aHHZJ
=en	J!J#F%[&A(H+J,F-@.I/X0X1?2E4;6X8[9B;J<H>_?;@YA?B?C^EHGHHGIbKXLDMaN>OIP;Q@RHT[UYVHWIXJYHZ>[@]G^Hb[cCdJeEgIh[
=enabl	O!_#D%C&I(@)[*I+E,Y-B.]/E0F1D2G3X4F5G6I7C8a9G:A<I=A>D@AA_CBD?EEFGGFHCIEKCLEMCNCOGPARGSETDUaVdWAXFZ;[Z]E^I_AaDbEcDdYe^fAgDhD
=encontrado	x4X_Y
=encor	j#[%J(J)J*J+J-J3G4J9J=H>J?I@^AJBICIDYEJGFHBIHKJMbNIOIPYTXUEVFW]ZE]IaJcJdIfJhH
=encounter	v3]HZZD
=encrypt	e6^<c?JHBZJcGdI
=encryption	v<^HGYYdIfH
=encuentra	{4X_Y
=end	_#I%I(H)I*F+X,^/F1Y3C4J6J7X8I9F:G;J=J>C?G@HAHB^CGDDEJFHGILIMGNEO_RISITHUIVGWJXGYJZ[[I]D^X_IaDbFcHdGeYfHgH
=ended	m/[1[;XBJHG]YfJ
=endpoint	xc^
=ends	f!X#G(J,I-J/H3G8J9J=J>I@[BGDJHAIEJJKEMINZObPJSHVGXJ^[_IaFe]gJhJ
=enforc	h-_1J5Y@HBJDIHHK]NHY]ZG
=enforcement	{-HHIJ[YY
=enforcer	pHIJ_NE
=engin	rAYHJ_Y
=enkel	x@YBHC[DIHIM^ZH
=enlac	t@JBJZGbb
=enough	a!I#I%J([)J+G-Z/I2J3G7H9I:I>G?X@[BECaGJHCIcJJLIMHOGSJTJUIVFWJXZZ?[I]H^F_JaHbIcJdIhC
=enregistr	h+]-J?F@JBJCZDbHEIHKIMJVHZJaI
=enregistre	{?]DH
=enroll	tD]HZZJ
=enrolment	{DJH_
=ensur	x=HHIe[
=enter	X!G%I(G)I*H+X,[-Y/E1J2I3E4]5I6I7G8I9H:F;I=H>>?E@GAGBACED_FGGHH>I@JEKXLGMDNYOfPHQJRISITFUIWJYJZA[G]]^F_GaFbGcHdHeJfHgGhe
=enterpris	q)JHYP_VJZJ
=enthalt	n#H-_/J3_:J=Z>G?J@GBHCJDHFYHDI[KEOFTIUJVIZH[J]J^JaJdJfIhI
=enthalten	v1JH]IYdJ
=entorno	v3JEJHH_Jc_d]fJ
=entr	j#J(J)J*I+J,J-G/J3H4J7J9H:J=I>F?J@_B]CHDIHEIEJJKaMHNIPIR]SHTJUJVIXGZX]J^JaEcIdHfG
=entra	I#8%<&D(E*C+?,B-Z.D/k1]2A3D4G5A6F7g8A9@:C;A<A=b>>?=@?A@B8C<D:EAFBG@I8JHK8LAN=O=P>QCSgThU>V;WAX=Z=[<]=^=_^aEb<cHd<eafcgIh:
=entrar	l!E#G(G)I+H-G/H3H4I7I:H=F>I?H@EB^CIDBHHIGKBLJMENJOJRJSITFUJVEXHZ_[^]G^J_HaIbbcJfHhF
=entrepris	q-J@JDXHIKGN_P[VFZH
=entri	pA]H[
=entro	r!J-G/J3J9J=J>I?J@IBYDHHHIGKIMINJOISITJVIXJZ_aGfIha
=entry	xNZZJ^X
=entsperren	k#]%H1Y@IBJHHKJTHVIZD[cbHhH
=entsperrt	xBZTXZJ
=entspricht	o-Z3IIFN_OZZI
=enviar	{#I>J@IHHXJaa
=environment	n=F@[HYc[dY
=environnement	vEZHIWGc^dY
=envoy	x>[
=enzoic	x0JJ]
=equivocada	{9I@HBJH]MJZIh]
=er	Z!E#B%E&I(C)F*I+H,F-[.I0H1G2G4F5H6G7F8H:E;X<H=D>@?AAFCcDAEZFFGFH;IaKaMBPDQYRFSETDUFWGYG[Z]B^E_FbDcEdEeHfDgFh^
=era	qHIP]R][Y
=erbij	{8^CJHJIIK[
=ereditarieta	x;^
=ereigni	r&X,X-YFX_Y
=erfolgreich	t/]B]MXTH_HgJ
=erforderlich	x=X?JC[DGHJZJbZ
=erforderlichen	t%Y(Y3I=[?[CZHF
=erfullt	xIZNYZI
=erhalt	{3HO[aZ
=erin	x>I?]CXHGI]KIVJZJ
=erkannt	{@JKJZHh^
=erkennt	{3YO[
=erlaubt	{?[CJHII]ZG
=erneut	xX[
=err	t&Y-J?JHDJYKIXJZ]]HbJdEe[
=errada	l!J(H*J,]-G4J9I?I@HBFCJDJEYHEKIPJRZTHUJVJX]ZFcJdGfIhb
=errado	x#^-J3H4[9F@JBIHZIJOJSJXIZH]JaIdIeJfJhJ
=errata	v(J,[3[6Z@JBHHIZIdIeJhY
=erraten	q-aHIIG
=errato	{OX
=errei	v#_-HZI
=erreichbar	t4ZZJf]
=erreicht	x@YHJc[fH
=erreur	h![#Z%H&Z(J)J-H/I3C4I6J7J9H:I=H>I?HBHCIDIHIIIKHMINHOZPIRJS[TFUHVGWIXFZb]I^I_HaHbHcIdIfHhH
=erro	h%J&X(I)J-G/J4J6J7J9I:I=I>G?G@FAJBGCIDIIIKIMINHPIRJSZUJVGWIXHZa]J^J_IaIbIcIdIe[fFhZ
=erronea	{,YHHZHh^
=error	K!Z#=%E&b(?)B*B+B-@.H0Y1C2F4@5E7A8Y9?:A;C<D=J>??B@EAJB_C@DIE]FBGEH]IDJIKILCM?NIOGPAQYRBSbT?UBVHWIXBYJZc[B]=_Xa?b@cHd@e^fYgBh@
=errori	{#XHJTZ
=erscheint	q([+^3J>H?H@JCJDFHEL]OJVJZF^Ja^hI
=erst	r-J>J@bBIC]HGIHKGZDhJ
=ersten	v>J@ZC^HIIJKJZH]XaEh[
=erzwungen	{+JD[LY
=es	V!B#A&G(H)E*D+E,E.H0G1F2G3G4D5G6E7E8G9Z:Y;E<G=[>J?F@aAFB?DGEFFEGEH=I^JFKXLENXOZPCQGSDVZW[YF]@^D_XaYcCdCeGfCgDhc
=esa	q%I9I@IBJG^HFIJK_NJOJZFdJfIh]
=esce	r+X.YFXHGZ[cZfJ
=escolha	x-[@JHHK]ZI
=escopo	{GZ
=escrib	v?JG[HIY]dIf[
=escribir	v!J%^HGZI_Jd[f[
=escrito	q+F3_4J>H?JCJDCHFO^ZI
=escritorio	x3G9Z>]?]HFOF
=escritura	h!I%H(I*J,Y3I4H6H8[9I:J>J?I@IBIDJGJHFKIMJNJOJP]RIUIVIZGaJbJcJd]eZfZgZhI
=ese	x3G;Z>]OG
=esist	{>X_Z
=eso	xIXLX
=espac	{I]KJZG_[
=espacio	x3[>JCJI^KIZF_[hI
=espaco	{HJI^KIZF_ZhJ
=especial	{I[
=esper	t@YXZ
=esperando	v9Z>H@IHFXEaa
=esperar	r-J9G@aDJHHIJKIX]ZH
=esqueci	r>X@JBIHGVJZ^
=essa	v9JBJG[HGKaVJZHdI
=essai	v#Y-I=[@JHHIJX]ZI
=essay	x-JKGN^XYZJ
=esser	{HIK^
=est	R#Z%@&G(E*H+H,C-Z.G/C0E1C2D5F6C8D9G<E=@>[?]@FADCJECFCGJHHIEJHKYLZM?N?OZPJQFRISBTXUaVIXX[A]?^Y_CaHb@c?d_eDfagDh^
=esta	T!a#[%C&H*E,F-[.H/G0G1G2F5H6E7E8D9@:B<G=A>??[@HAFBICAD?EGFFGYHII@JFKZMANCOFPDUdV[WEXBYEZF[E]B^]bBcDdEeFfXgEhX
=estado	{BIHIS^UIfH
=estagiario	{VZ^X
=estao	{.Y3]
=este	x([HHW]
=esterno	{:[
=estou	p!J#[-G3I9Y:J>[?H@HBYCJHEIJKIMJOJTFUJVZXGZH[Z]Ja[bJfJhJ
=estoy	r#]+X-H9Y>I?I@IBHCJHCIJKHMJTIVZXJZI[Yh[
=et	[!F%F&J(E)H*Z+H,I-C/G0H1I2I4H5I6X7H8I;I=_>[?CAHBZCYDEEHGHH>I_KYLHNIOXPGQISHTFUGVBWHXEZH^H_GaCbYcFdGeJfFgIh_
=etap	v(J*[C^HJVJZJaIeY
=etapa	v*Y3J9IC_HIZIaIeX
=ete	h!^#I%H(H*I+I-G/J3H4]9G:I=H>G?[@ECFDEHAIGJJK^M[NHOIPIRJTJUHVXWZXIZD[J^J_[aJbIcJdZfHhH
=eteint	{HGRIU]VJZIf[
=etre	{>J@YK]
=ett	q#I-Z3I9E:^>J?I@[BJCJDJHDIIJXK^MJNJXXZG]JhJ
=etwa	x9]@FHGIIZ^aJ
=eu	m!J#J(Z*H-G3F9G:J=J>C?]@GBHDZIGK]MINJOIUIVaXG[J]IaFdIhH
=eurem	{:Y
=europ	x)JBJHFS^UGVJZGaX
=even	h!_#I-H9]>H?I@[BGCJDJHHIBKHMXN_PZXIZC]JaZ
=evenement	x&[FJHJNIdGe[fZ
=event	Y#a%E&Z(C)F*F+F,].I/E0F1G2I3E4G6Y7F8J9C:F;H<H=D>F?D@BAFB[CGDCEHFJGYIDJGKCLFMEN^OGPEQHRGSETDUFVEWGXF[F]D^DaEbCdBeYfZgGh]
=evento	l%I&_9J=JFIHGNGPJZJdFe[f]
=ever	j(I-I9Z:J=J?I@FBJCIDYHDIGJJK_LZNGUYVJW[ZE^JdZhJ
=every	[!F%F&I(H)H*I+F,J-J/H1I2J3E4I5J6I7I8I9D:H;I<J=H>E?G@YAIBXCGD[EJFJGIH]J[K^LHMCNbOHP_RFS[UIVGWHXGYIZF[I]G^H_HaFbHcHdHeJgJhF
=everybody	j!J(X)J+[-Y8J@YBXDIHCIIKHNGS_UXVYZDcJ
=everyon	e!I#J%[(I)[*I+Y3X7J9Y:J>G?G@GBFCIHEIHJJKHLIMINGOIS_V]WJZC]J^]_JbJcJhH
=everyth	c!H%_(I)J*I+Y,J/I1J3G4I6J7Z8J9E:I;I=I>[?Y@BAJBZCHDCFIGJHJIDJZKBLJOGPEQJRISITIUJVIXGZb[I]X^I_JaJcHdJfEhG
=everywher	q-J?[@HHGKJMZS^ZD
=ex	i!J(I)I*F+H,J-I3G9F;G>d?G@IBJCGDFHDIIKJMJOGPeUJVDXJZH]JaH
=exactly	vG[HI
=exce	{2ZHIIJ
=exceed	tHIX]ZJ
=excel	g#D-J9J>JCJHeTHXJZI[J]J
=except	{PYTZ
=exception	v,JGJHYe_fI
=exchang	i(G)[*c,I9H>Z?HBHCHHZIJKJMJVIZF^JaJdIhJ
=exclamation	{-]HJZJ
=exclud	i!J)Y*J-I3J9J=F@IBJDJGbHEJJKJL[MINJPXTJUFVZZI^G_GcIdH
=excluido	{G]
=exempt	{HGL]
=exhaust	{3IHHK]XY
=exig	vCZIY
=exige	vC]HJI[
=exigenc	xHJIYN[
=exigido	{C_IJ
=exist	]!G#H(H)I*H+H/G1I3G4Z5J6I7I9H:F;J=H>]?E@CA_BECEDFEGFGGFIBJIKZLIMGNDOEPHRISJTHUHVFWZXHYJZ?]G^I_daEbIcGdDeJfGgIhc
=existent	{-JKJZGh_
=expect	r)Y+[3I=IBJDJHBIHKIO^YJZ^dGeJfHhI
=expens	{H[
=experienc	xH[ZH
=expir	T!G#F%D(D)G*H+F,G-E.J/G0J1I2G3G4I5J6I7G8I9I:E;J<I=c>E?D@@AIB@CFDDEIFIGFH]ICJGK^LfNDOIPGQJRISGTHUEVDWGXFYIZ][F]]^C_Ha]bCcGdEeIfEgGhA
=expira	qL_ZJ
=expirada	{HF]_
=expiration	xHXL^NJ
=expiry	m!I9J@FGJHZK[LbNJUHZH^I
=explain	v&ZH[MIZEf]
=explanation	x&ZHFNXZ[
=explica	{NZ
=export	p-J9J:J=EBJFbGIHbIJMENJVJZDcJfH
=ext	h!E#H%G(G)H*J-E/J1J2H3X4I7G8J9G:i<J=G>G?H@GAHBFCHDFEJFGGIHBICJJKHLJMHNIOHPGRJSJTJUFVGWHXIZ@[I]H^H_IaGbGcGdHfIgJhG
=extend	o!X%I5X@IK^ZJ
=extension	e*J+I-I.X1J2^3d9J>D?HDGGIIIMIOGRJZG]JaFcIfH
=extern	n3I9H:c;J@JHGKIQ^VJZHhJ
=externa	{:^HG
=external	j:^GXHZ
=externer	{:^
=externo	t:]ZJ
=extra	tHFJ_gJ
=extremely	{2[HJ
=f1	x=^ZI
=fa	h(I*J-I3J9H=J>H?I@[BHCIDIHGI[KZM[NJTJVIX[Z^]I^IaIdHeJfHhF
=faalt	v;YPX
=faccio	x(I-IHZIJKHNJVYZZhI
=facebook	vH_ZJaH
=facil	g-d@JHDIHKJNJXJZE
=faco	xBJDIH[KHVZZZdIhH
=factor	o3GCIDIHa
=factory	tBJH]ZH
=faculty	{>X
=fail	J#I&B(G)>*@+A-B.H0]2E3I4F5_8Z9B:<;[<X==><?=@DB:C>D;EJFaI>KYLBMINIP_Q^SDT=UEV<WAXBYZZd[@]?_Ea=bJd>e_fHg>hD
=failur	f!H#I&^(J)I,J-I/Z1I3H4J8I:J=I>J?J@YBFDJFJGIIIJIMHNYOJPHRISJUJVHXJZa]I^J_IaHbIcZeIfFhI
=fair	t(J-I:]@FB^IIKDLGNIUHV[WJ^JdJhG
=fais	xDXHJV^
=fait	t+JD]HGIJK]bX
=faktor	{C^HZZF
=fala	{-I9JHHK^YYZH
=falen	{%HF]HJd]
=falha	l!X(J.X4];YBJHFPXVJZXbJdJ
=falham	xF]HIdY
=falhou	x,Y/[eY
=falla	n%J(J*J.X3[4[;X>JBGCIHEIJP]SJUHVDZ[]JbJfI
=fallan	xF]HJdX
=fallisc	t;ZBIHIUJVIZ[
=falliscono	vF]GJHIdZ
=fallito	v,Z4]HFdJ
=fallo	r,[/[3I6X?IHIMJTYeX
=fals	f!J#J%H)d*I-H/J3H9I@JBYEHHEIIJ[KJMJNIPISJUFVHWIZJd]eEfJ
=falsch	e!I#Z%I(I)I*I+J-F/I1J2J3Z4Y6J9G;J=I>F?H@FAJBFCFFIGJH[IDJJKEMFNGOZPIR]SJTIUIVHX_YIZC]F^JaGbFcHdGfGh_
=falschen	x#ZHJT[
=falta	f!H#H%[(G)J*I+J,J-G3b4I5Z7J9G:H;I<J=[>E?G@GAJBGC_D[GJHBKFLJMHNIOBPIRJTJUIV[XEZD]G^J_JaDbIcJdIfJhF
=faltam	t3I=^CJD]HEZG
=faltan	t=]CXHH
=familiar	{HZ
=far	k!J#I(I-G3H9G=I>J?I@]BHCIDIIGMINYRJUJV[XJ]Ha]bJcJdJfJhH
=fare	{@[HJIJK]ZI
=farlo	{9I?J@GCJIHKJNIU^V^ZF
=fast	q!G+Z@JDJHEIJKJNJRYUJVJZZb^hY
=fatto	x9D:]B^DZHI
=faulty	{E[HZWG
=fauss	xH]RZ
=faut	j#J(J*J-J3]5Y9I:J=[>H?H@ZBICXDHI]KHMYNJOIVIXJZF]JaHhH
=faux	{4]HJdJhX
=favor	n#^=JH[Z[[J
=favourit	v-Y3JHGIJKaNJ
=faz	v:X
=fazer	x#X9JCJHJQXV^ZI
=featur	d!G%I(H)G*H+I,F-G/J1I3G4H6I7H8H9F:G;J<H=Y>I?E@IAJBHCIDHEIFJGFHXIHKGLJMINGOIPHRISETHUaV_WEXGYIZD[J]G^H_IaIbHcGd]ecfDhI
=fechar	{B^ZI
=feder	t!I,]3I7_HJPJVJ_HdI
=federada	{,]
=federado	p!J3J7b_GdG
=federat	c%J(J)J*I,^1J7d:J@IGIHDKJMJNIPGVIZD^HdJfZ
=federati	x7_HJdJ
=federatiev	{7_@JZI_IhJ
=federation	r7]ZJ
=federato	v,Z4J7]HIPG
=fehl	p(J6Z8Z=JZ]bI
=fehlen	o#J%[*Y-I3J9H;I=a?J@JCYHFI[NJVJZH
=fehler	e#I%G&_(F)I*J,]-H/G3F4G6I7G8Y9J:X;I=D>I?GBFCIDHE^FJGHIFJIKGLIMJNZOJPGRISYTIUHVFWGXIZ_[I]I^F_JaGbJcGfFgIhE
=fehlerhaft	x3^DG
=fehlermeldung	x3I@XOZZZ
=fehlt	e!J#G%Z*J-J4J7J:J;]>I@HBHCZDHJJKJMINJPJRJTJUHVXXIZF[[]IaJbXcJdJfZhJ
=fehlversuch	{#_XI
=fel	n#J-I9J>I@HBIDIHFIGKHMINIR[VIZ_aJbJcHfIh_
=feld	v3[>H@JHIIJKHZHha
=fell	x3G>_HE]IaI
=fenetr	{ZI]Zb^
=fenster	vBJHIZF][b^
=ferm	t!Z=J?IBJHHU^VGZH]]cX
=fermo	x0YfX
=festgelegt	{*ZUIWZ
=feu	x-HHYRJTJc_fH
=few	m9I@GB_IINFP]RJZF
=fgpp	{@YHGN]ZI
=fi	r#Z9J:JH_MJZI
=fica	t(I7]9J:]>J?I@HBHDJHDKJMJUJWGZ[]HaIgXhZ
=fich	x(]3J9H?IBJCJD^HZOJVJZHaJ
=ficha	v(_9H?E@IDaHJIIVHZG[I
=fichier	{2Z
=ficou	r!Y9I>]BIHEMIR[ZJ]JaJd]fG
=fido	n!J(E)J7J:H=H>H?g@IBFDIH@KJMFPISIUGVDWIZB[I]JaIbGcJfI
=field	f!J#I-G/I3b7J>G?I@GAJBEDHGJH@IJJHKDLJMGNGOJVJ[J]G^I_IaHb_gJhd
=fifteen	{#]
=figur	t9Z@HDIH[I[KJZF
=file	^!J#E%J(F)I*F+I-F/I2X3a4I6I7I8J9F:H;J=I>]?E@FAIBEC]EJFDGHHbIBJFKHLJMFNGObPIRJTIUIVIXHYJZB[J]F^J_HaDbFcFdJfJgJhE
=filenam	r2_3JHF
=filiaal	{4[HIJJM]
=filial	r4Z>J@JHHJJMaZIaJ
=fill	n#J+]3J>G?F@JBJDaHCOXPJ]J^IhZ
=filter	[!G#H%G(H)J+I-F/E0J1H2J3C4F5H6J7H8H9H:H;J=H>F?H@EAJBFCIDGFIGeHAICJiKELJMFNGOHPGRHSITGUJVGWJXIYIZC[J]H^H_HaYbHcYdGeJfGgGhH
=filtr	x4JJaMH
=filtro	o-H3I4E5J9J>I@IBJCJDIGZHIIJJcMGOJVJZI]JaJ
=fin	x3J>GB]]]aG
=finalement	{B]
=financ	rH]
=find	_!G#E%H&J(H)I*I+I/H3F4Z6G7I8D9J:I=G>C@EAZBECIDFFJHaIFJIKDMGNJOIPGRJSJTFVIXIY[Z@[^]G^F_faFbJcEdEeGfHgIhG
=findet	{4Y_]dIfJ
=fine	]!G#G%G(H)[*I+Y-F/^3D5J7I8I9F:H;J=H>D?G@]AJBbCGDCFIHDICJZLJMFOHP[QJRJSITYUGVEWHXI[I]Z^I_FaFcHdJgGhG
=fingerprint	xH^ZHbJhY
=finisc	{3Z>]OD
=finish	g!I#J%J(G)I*H+J,H-J/I3I4I6J7J8J9I=G>H?F@HBaCJEJGIH@JHKIMIN[OJPIRJSITJUIVHWDXIYJZ]]b_HaCbEcJdDeJfHgJhJ
=finn	t-I3G9J>G?^@IHEIXKIMJNJZH[_]J_Y
=fino	x9[@ZBJHE]If]
=fire	{BJHG]_cJ
=firefox	{.Z
=firewall	a!J#F%J(I)I-F/J1H2J3I4F6J7J8I9I:J<J=H>I?I@FCIDIGIH^IHJIKILJMHNHOJRFSCTGUHVJXIYJZF[J]G_IaHbIcgdIfCgJhJ
=firm	r!H8a:^=J>I?J@IDJGHHEOIU^VJZGhJ
=firma	m3J8Y<^@JBJCJDIHYKJN^UYZF
=firmy	t!J#H:^BHCJDJHFIIJXNZU]VJZGcJ
=first	]![#H%I)H*G+F,J-E/F0J1I2J3G4J5I6I7G8^9H:E;I<J=G>D?E@_AGBEC[DaEGFJGHH<JFKCLaMENCOFPHRISGTIUDVDW_XGYJZI[G]Y^D_FaGbDcGdGeHfEgFhb
=fit	{4I6^HERIYJcHfGh[
=fits	{3H>JHFKIO]ZFh]
=five	g#^-J3J>I?J@FBHCJDJHEJJTJX^ZC]Ha_hJ
=fix	p#J(J*H-I8Y=J@YB[DIE_HDIIKHMIVHZ[]IbJdIgJhJ
=fixe	x9I>]FXHFfZ
=fixed	v#I%H*Z;XBGHELHPGZI^a
=flag	l@IHGL^MJZI^]
=flagg	v-[HZKIZH^Z
=flash	x(HHHZGb_
=flicker	{H[
=floor	v-XHFVaZG
=floresta	r8^AXHH_[
=flow	o(H)^*I-J/I3H:G>I?I@IBICJDIGJH_MJNHUJZZ^IaGg[
=foderiert	v,[7[HJ
=foi	h!Z#J%J(I-J3Y9F=J?J@GB]CJDHHDIJM^UHWYXIZEaJbIeXfJhJ
=fois	m#[3I9H>H?J@^BICJDJIHKHMIXaZC]H^Ja[hH
=folder	o3J;G@JF]ZJa]
=folk	q)[*J-]/I9J@ICYF_HBIHKHMJNJOITHXIZEd]
=follow	d!J(F)J*Y-H/G3J5J7J9^=I>G?I@^BHCIGJHFJIKFMJN[PGSJTJUIVEWJXIZX[J]J^IaJbHdXfJg]hI
=fonctionn	v@IBZIIMJNJZ^aJhJ
=fonctionnalit	{%JV]d]
=football	v-[HIIY
=for	@!D#E%A&?(_)]*c+[,]->.I/B1G2J3J4D6?7A8E9Z:J;I<H=I>=@CB8CFD^E^F<GaHbIGJBK<O:R;SDU^VgW^XbYBZ?[A]>_JaGb=c9d>e?g<hG
=fora	m!I#a(J*I-G3G4Y7I8J9Z:I=I>J?H@GBHCIDJGZHAIIKIMJOIPYRJSaTFUIVHXHZF]IaHcJfIhI
=forbid	r.YHHLIZF^b
=forbidden	m(a*J-_9J@JFJHBI[KGZG^J
=forc	c!J#J(I+[-F/J9J:J?YBCCIDFHGIFJJKELeMDZ@[_]H^G_JbJhE
=forcechangepasswordnextsignin	pHILbZG
=foreign	{7XHJTX
=forest	]!E#G%H(G)H*G+I,I-G/I0J1H2I3F4F5J6H7I8i9D:E;I<I=F>G?G@CAdBDCEDGEFFIIEJHKDLGMGNGOHPGQIRGSITIUIVFWIXGYHZ?[I]F^HaHbGcFdFeGfEgIhF
=foresta	t!J3J8_AJDJHGZJ_]
=foret	r3J8a9JHH_[
=foretaget	{NY
=forever	{LZ
=forget	vDZ
=forgot	U!]%F(A*H+F,I-C.J/E0I1I2I3F4I5I6H7a8E9E:b;J<I=[>D?^AHB@CEDbEHFGGEHHJEK?LDMDNAOHPGQJRISFTFVDXFYIZX[]_GaFcEeGfGgDhE
=forgotten	l(H7J:G>J@FBHCJD[HZIIKFNIWJZ][J]J^JbHc[h[
=form	f!H#I-[/J9G:Z=J>I?H@EAJBHCIDFHYIYLJMHNGPJVIZI[I]I^G_IbIcJhc
=format	h-J3d9J>GDHHCOEZI
=formatiert	{3Z
=formato	t3a>ICHDGHHOF
=former	k!Z)J-I3F>_@GCJHDIFK_OFVHZF^ZaJhJ
=formulario	{-JKJZGh_
=fornitor	{:Z
=forsok	t#ZHJXZ
=fortfarand	x@JHGIIKJM_T[ZJgJhJ
=forward	v3H9G?IFXH^NJZG]JaX
=found	Z!F#G%G&J(G)I*J+I,I-I/G0J1H2I3E4]5H6I7G8F9F:H<I=G>F?DAcBZCFDEEGFHGXIFJHKZMGNDOGPGQJRHSGTGVFWHXHYIZ?[I]E_baDbGcEdEeIfDgHhD
=four	k*Z3J@YHEI^N[ZHaZ
=fourteen	{@IHHI_ZH
=fout	d#^%H&Y(F)G*H+J,Z-E/H0J1H3D4Z5J6H7G9F:G;I<J=F>E?G@BAHBECHDFE]FIGHHDIDJGKFLJMFNDOXPFQJRYS[UIVFWFX[YIZ_[I]I^G_EaFbGcFdEe[fDgIhZ
=fraca	{HJI]OHaJc]
=fragen	{)J*Z>IDIEJHGVJXIZ_aG
=fragt	vH^MJh[
=framework	{H[ZH
=fran	{9I:^HHJY
=fras	{-^HIKJZJ
=free	h%J)I-I/G0J4J6I7I:J=g?H@IBJCFDIGJIJJJKHNIPISIUHVHYJZE[X^J_IbIcIdCeFfDgJhJ
=freelancer	{:YHH
=freez	{H^
=freigegeben	{HYV[ZH
=freigeschaltet	vVaZI
=frequently	{+J-^IHKFZJ
=fresh	q!H/Z3I@YBICJD]HCKZLXNJVJW[ZE
=friday	m!Y9]@HJYVXYX
=friend	{:I@JHJS_ZE
=from	K#C%>(C)^*?,F.E/A0G1Z2C3A4Z5F6Z7I8I9?;a<D?I@HAAB@EDFBGZIFJ_KbMBOIP^QHSDTZUFWCYBZC[Y]>^[_[aIcZeDf?gGhI
=front	r7]HHOYZH^X
=fruh	v@a
=fruher	t9J>I?^HJK[PZZHaJ
=fruheren	{@IHIIIK_ZH
=fs	x,Y7]PJZI
=fue	tKZ_X
=fuera	v#^-J9]?J@IGYHFIIKIMJPZVIZFhJ
=fuhrt	{HHU]ZIb[
=fui	{HF]_
=fulfill	{I]NG
=full	k!J#I-F3G4Z9G>G?J@ZBECJDJFIH^KIMINIOZTYVJXJZF]HaIcJf]hJ
=funcao	t(])^*X:J?GCJDJHHU[VJZH[JaJ
=funcion	{BIDJHHU[V[
=funciona	g!J(I)I-I4J7J:I=I>J?J@FB]DHGJIGKHMZNHPYSJUDVFWJZa]IaJbZdGeJfYhH
=funcionar	xBZYZ
=functi	{!J9JHHU]V]ZJ
=function	r([:ZHEU]ZH
=functionality	{H^TH
=funf	xBIHGM[NZX]ZJ
=fungerar	m-J>J?J@HB^DIHZIIKJMZNIOJZZcJdIhI
=funktion	{BJHIUaVG
=funktioniert	p9H=]BZIJKIZ]dJfG
=funziona	m@JBXH[KIMXNIVJZYfZ
=fuori	t#^-J9[>J@JBIGYIHKINJZJ
=fur	Z!E#D&J(C)^+J,Z-D.J/G0H4E6G7F8Y:D;Y<I=X>D?F@CAIBIDZFHGYHaIDJGKCLGMFNCOFPERFSETFU^VaWYYGZ>[F]D^F_GbEcEdIeEgFhE
=furs	{=Y>Z
=further	r@HBYDIHEN^X]ZJdY
=fuzzy	t-aHHND
=ga	q#I(G)c*H,b-J1J2I8J=I?H@IBHDJGGHCIIKJMINJSJUHVHWJZB^IcIdHeFfHhE
=gaat	n3Y>_BJC[KJOJSJVJXJZZaGdHfJ
=game	x#[-J@IH_ZF]JcG
=gamla	m-J9J>Y@HBIDIHFIHMaNJTJZEg]h[
=gang	{@^HI
=ganger	{#I@]X[ZH
=ganz	{HJPXU]
=ganzen	{U[
=gar	l#G(J*J-]3G4J9E:J@[BICIDEHDIHKGMHNIOIR[U[VHXIZY]]a[cHdJfHhH
=gard	t#X@IHFIFK_MZOIgX
=gast	o:cBJUIVJZF
=gasten	{:]HX
=gastgebruiker	{:_CJKI
=gastkonto	v9I:aHHZI
=gate	o)I*_-J?H@JC_HDIHKGZJ
=gave	c!F#G%]&X)J*Y+I,X-F/I1J2Z3C4J9H:I=I>F?D@[AJBGC[DcFJGJH=LJMHNHOCPIRZTJVGXEZX[J]Y^G_JaEbIdJhG
=geaccepteerd	{@HNFZZh[
=geandert	h#J-J/X7X>I@aHHIIKGM^NJTJ^FdJhG
=gebleven	{!Yd[
=geblockt	{-ZBJHHRJc]
=geblokkeerd	m#^(J)]*I-[.X3J9F>I@HBIDJIHMJNIPITXUIVIWJX[ZG]IaJbJcJdJhH
=gebruik	x>YTZ
=gebruiken	v0Z?[PZaJdJ
=gebruiker	a![#G%F&H(Z)]*E,G-@.J0G1H2H3B4F5I6G7X8Z9C:C;^<I>C?@@BAYBDEIFGH?JHKAMDNDQIRGSGTCUFWHXEYHZY]]^^_[bEcFdDeIfEgGhE
=gebruikt	p(J-^9J>J@JDJHJIGKaOJZG]IaJ
=geconfigureerd	xUFV[W^
=gedeeld	{>H@]H[ZJ
=geen	]!C#A(])Y*D+E-A/G0H1G2F3I4[5G6F7F8G9A:C;E<H=X>G?@@EAFBHDaEGFFGEHBJEKJLIMCOBPBQHRESDTDW_ZI[[^F_FaabHdCeGgGhE
=gefallen	{>_BJHH
=gefedereerd	x,Y7Z
=gefunden	v_^
=gegen	{N]
=gegeven	v3I>YD^OX
=gehaald	{*I?]CJHINIP]
=gehackt	{H^
=gehard	{%[GJHHY]cJdJfJ
=gehen	v*X4[HIZHfZ
=gehort	x9]HJKJP]UIWJ]J
=geht	]!G#E%E(D)G*I+I,I-X/G1Y2Y3Y4F6G7H8I9D;I<J>_?DAJBECEDDEIGGJILGM[NDOFQJRXTHUFWIXFYZZZ[X]E^X_GaCbYcEeGgGhC
=geklikt	{#JD[HJa]
=geldt	{*^+[?JDHNJ
=geleden	x@[M[
=gelockt	{#a9H>JBFHIZJ
=geloscht	{!H/I>[HIMITI_^
=gelukt	{/]B[MITI_H
=gemacht	x#]-J>ICJHIIIKJXJZH]^
=genau	x>]?JF^HJZHaI
=general	x([)X*J,]PIZJdG
=generat	t2]>J@JBJH[KF
=generator	{HIIJKZN[ZI
=generic	q@HBJHEJZLJN[^_
=generica	{^]
=genoeg	x(J-I3G4I9I=I>H?I@[C^DIHGI^KHMHNHOJVIZC]HaHfJhJ
=genommen	v-I@IHIIFK^NJPZZ][IhH
=gens	{+^G^HHZFdHfG
=gent	{#J%J-H0J9^@JBHG[HFIJKJXJZI]JaJdJfIhJ
=genug	{I_ZH
=geprobeerd	v#J-G9I@IBIHJIIN]X_ZJ
=gerad	x/IHJS^TJ]Fc^fI
=gere	t(J-I5[7]:]@JBJHIKHNJUHVJWJZDd^hJ
=geregistreerd	j(J+a-J3I?[@JBICJD]HCKJZJ
=gerenciada	{HJKJd_
=gereset	{MJg^
=gerida	{:]dZ
=gesamtstruktur	x8_ZJ
=geschiedeni	{5[IHKGN]
=geschlossen	xBYZI][
=geschutzt	{,[
=gesetzt	l#X%Z(G4Y@IB[HEKJMGNJQYZF^]dJgZ
=gesloten	{BZHHMJZH]^
=gespeichert	x#]D]ME
=gespeicherten	{3JOZ
=gesperrt	c!H#c%J(I)Z*I+J,I/I1J3H4I9I;J=I>H?I@EBECHDGGJIDKYLJMFNGOIPISJTbUHVGZE[[]E^J_JaHcIdIfHgIhI
=gestellt	xUZVZ
=gestern	p!J(J-I9J:I=J>I?H@_BJHJKHM]UJVIZD]^_Jf[
=gestita	{HJd_
=gestoppt	{0]fX
=gestopt	v0XSIf[
=gestort	x=JBJHDR]S^]Fc]dJfG
=gesynchroniseerd	{%HG]HJPJd]
=get	R!@#E%B&G(H*]+[,]-D.H/D1F2G3H4E5G6F8Y;G<F=Y>[?F@]AFB>CAEFHGJZKCLEMDNXODPHQHRGSCU^VZWDXCYGZ_[H]A^B_Ca_bDcDeCfDhE
=getippt	{#]
=gets	Z#G%G)X*Z+^,I-_/F0H1I2J3D4I5J8H9H:G;F=G>H?F@FAIBCCEDJEIFIGGH@I]JYLYMGNJOXPZRITEUYVJWIXGYIZI[H]E^G_Fa[bHcYeJfZgGhX
=gett	f#[,]-J3J>G@IBJHCIHTJZXa[f]
=gevonden	x4[_]
=gevraagd	v*[@JCYL[
=gewechselt	v-J>]@^BIHGKJMZZI
=geweigerd	j!J#I%_(J*H,X/[0I2J3J4I6J7J9G:H=J>G?IAJBGCHDIFHGJIGJIKFMGNZPbQXRJTIVIXJZD]H^I_JaJbJcJdEfIhH
=gewijzigd	l(J*J/]9J@[B]HHM]THZF^IgYhH
=gezet	x%^(JDIHJKHPJZF]^dFfH
=gezien	{+[DH
=gia	n+]-F3J9I=J>J?H@ZBJCIDGHDIIKcNJOHVIZH]JaJhH
=gibt	o!G#J%J(J-I/H3J9_=I>I?IBICIDIIHKHMGNHOJSJTGUZVHW[XJZD[Z]J_]aIfJhI
=gilt	m(J*Z+X/[:J@GBIG[HEKJM^NJVJZHg[
=ging	q#I3I9F=J>I?I@XBZCIDIHDIIKIMJNIXHZE]baDdJfZ
=giorno	n#H(J-H4J9F@bBHCID]HCIHKHMJNITJVJXaZF]IaJbJhI
=gira	{%J=JGJHGMIVJZ[f^
=gis	{HaIGTIZFbGgI
=gissa	v-^HH
=gisteren	r(J9I@ZBJDIHGKHZG]^f]
=github	{(J,HBIHaLJZF
=giu	t/J3J4Z=HBGHCScTHUHZDaJc]dJfIgJ
=give	d!J#I%I(a)I,H-G/J3H7H8X9I>G?H@CAZBGCIDFIEMINGOHSJTJVHXGZ]]I^ZaIbYdJg]hJ
=given	k!J%X(H)Z,^-I/H3I8J:J>I?I@XBZDGHFIHKELJMJNaVI]JhZ
=glass	{H]
=gleich	v9J@XIJK^MJ
=gleicher	{AZ
=gli	g!G#G%F)^*b+I,I-[3Y4H7J9G=Z>H?E@FAJBICHDGHAIFKHLJMHNHOITIUHWIXIZG]I_JaIbJfIgHhJ
=global	^!I#I%I(d)]*]+J,e-X3I4J6I7I8J:H=I>H?E@GBHCJDHEJGJHAIGKGMINIPDRJUFVEWIXIZB[J]H^I_JaHbIcJdBeGfHgEhG
=globalen	{(X,Y
=glomt	v(IBFD]HJMJNJUJZ^bJdI
=gmail	g!I#J(H*J-I3G4J9G:h=I>X?G@HBHCIDFH[IGKHMGNHOHPISJTJUJVGXJZA]JaFbJcJfJgJhI
=gmsa	k0cHEMJZHcJ
=go	]#G%G(C)G*E,I-E.^/F0I1I2J4I5J6I8H9D:];I<J=D>_?CAIBZCDDJEEFIGGHJI[JGKZMFNBOFPJQJRHSFUEVDWGXEYHZ][F]^^E_FaDbJcFdDeHfBg[hX
=god	{-I9_@JBIHFZJ]G
=godta	{@IHJIIKINIZYdJh]
=godziny	r-J9G>J@[BIHFIJMJX[ZIa^
=goed	v/Z3H9I>FBJC]HFIJKJOIXJZJa[f]
=goedemorgen	{9]@IHJXIZJ
=goes	a!I#^(J+J-I/I3]7X8J9F:J=J>a?H@XBECGDHHGIHJJK^L]MINHOJSJTGVJX[ZH[[]H_JaDhE
=going	p!J#J(J-J9]>H?J@GBFCJDHHHIJKXLIVHZb]IaGbIhI
=gone	c#G%F(I)J*F+I-G/J1I2J3E5J7I8J9E:I;I<J=^>Y?a@HAHB[CFDYFJGIHCIHJJKELDMGNGOHPZQJRISJTHUHVIWJXHYXZ@[Z^H_ZaEbYcGdIfGgJhI
=good	c!G#H%J(H)E*G+I/I3G4J7I9d:J;J=I>G@HAJB^CDDFFJGJI[JJLJMGOIPIRJSJTJUFVHWJXHYJZC[J]F_JaGbIcJdIfIgJhF
=googl	l#D(J7d=H?JBHH^SITJVIZEfJ
=got	U!Y#Y&H(B)]*D-B.H0I1G2J3C4G5H6G7G8E9A:F;I<I=D>b?A@]AXBcCJDDEHFGGDH@IHJJMCN@PEQHRGSETCUDWGXEYGZa[D]a^FaBbDcEdIeGfFgFhB
=gpo	^!I#I%H(H)J*J+J-H/I1J3J4I6J7H9I:I=H>I?H@_AJBDCIDHGJHFKFLIMFN[PIQeRJSJTJUHVHWJXIY]ZE]I^JaIb^cGdIfIgJhI
=graag	v!I#^9JHZ
=gracia	r#J-I9_@JB[HEIGVJZG
=graduat	{!Z>]HE
=grain	x@[HHNZ
=grant	{%[HY
=graph	b!I%B(a)Z+H/H7J:J=I?I@FBFDFGJIJJJKHMGNHPHUIVGZD^I_JaJbIdJfJgfhJ
=grati	x=JHbPJdDeIfH
=grava	v0X9JG[HIY]
=gravado	{3_>HHG
=gravar	x%YHFd]f[
=grazi	q!J#I(I-I3I9a>J@IB[DJHEIHMJNJVHXJZG]JaJdJfJ
=great	r!J(I-I3I9a>I?J@HBHHEIIK]NIVIZIaJhG
=greater	{HX
=grey	g!_#I(Z,J3J8J9G;I=I@JAIBHCHGGHAI^LXNIPJTJUJVGXJZI]I^I_GaJeafJgJ
=grigio	x%J(_9J:[>IHIIJ]J
=grij	x(^9I:]HFIJZJ
=gris	r%I(a3J9H:_HEIIVH
=groep	p!H(F-H3H9I:J;J>J?I@IBICIDJHXIEKHMJNIP]UJVcZG]I^J_JaIbJfI
=groepen	{P_dJ
=gross	{IY
=grossbuchstab	{I^
=group	U!D#F%B&J)D*F+F,G-E/E1H2I3D4G5H6G7F8F9D:F;G<I=B>D?DAGBBCFDDEHFGHcICJEKCLHMEOHPdQIRHSFTFUCViWEXFYGZ?[G]E^E_EaFbDcFdAeDfCgFhF
=grupo	g!J%J(F)J*I-I3G9F:I=I>H?I@HBICIDIGXHDIHKIMIOJPaUHVeWJXIZD]H^J_JaIbIdJfJhJ
=grupp	l(J)J=J?J@IBJDJGZHYP[UHVaZE^JbJdIfJ
=gruppi	{P^
=gruppo	p(I3H9JHEIIPXVcZI
=grupy	x(JHZUIV^ZH
=guarda	q#^-I7^@HDJHCIJM[ZGhJ
=guardado	{3[9IDJIJKHOZ
=guess	b!Y#_-c/J3I7J9H:I=J>J?J@HBHDIFJH>IZJIKHNITYV[ZB]JhJ
=guessabl	o-_HHZH
=guest	]!F#E%H(A)H*H+I,J-D2J3F4I6I7I8I9B:i;J=G>E?F@DAHBECFDHEJFJGIHcIDJJKFLJMGNHOGPGQJRYSHTIUHVDWIXGYJZA[J]G^H_FaHbHcHdHfHgJhG
=gui	{H]
=guid	p!J-J/J3J9IAXBJH]IH]J_^
=guidanc	{-IH]KJ
=guidata	x,Ze]
=guten	x-J9a@GHFXHZH
=guy	x(J)J*J@JHHLZP[V[ZJ
=guys	v#F@]HHT]cY
=ha	Y!F#C%Y&I(B)D*G,F-J.I/Z0G1G2X3H4H5H6H7F8H:C;E<H>A?@@^AGD]EDGFH;JGKGLFMdNBOIPCQHSDTCU_WaXFY[ZC[F]]^F_EbDcDeHfChD
=haadj	{HFZHb]
=hab	j!I%J(H)J*I+I-H3H4J9I:H=G>C?D@FBFCcDBEJHBIFMINGOHPJSJUIVFWJXHZ][H]daYbHcJdJfIhH
=habe	a!I#]%I(Z)H+X-G/I3H4J6J7J9C:H;J=G>[?E@GBECYD^EJGJIFJJLJOFPISITHUGVEWIXFYJ[X]b^J_JaEbGcIdHfIgJhF
=haben	h#G%J*[+X/I0I3I=[>G?I@YAYBGCGDYGIHENJOIPIVJX]ZF]I_IaGdYfIgJh[
=habilit	xV]d]
=habilitada	pHJUZVZZIdY
=habilitado	n(I9H:J@IHJKHU[VaZFd[
=habilitar	t.YHZUGdGe]
=habilito	{H[UXVJ
=habilitou	{(IU]VHZHdZ
=hace	m5X=[@_BJDJHHIJKJMZXJZHhI
=hacerlo	{!J:]IJV]ZI
=hack	q!I#JHaZI
=had	X!Y#[%H&I(F)H*J+G,H-H.I0I1G2H3C4E5I6H7H9D:G;X<I=F>X?CBICFEIFHGGH:JIKgLHMDNBOGPYQISHTEUGVDWHXCYHZ=[G]c^YaCbFcEdGeIfXgHhB
=hago	{BIDJH]IIKHZZhG
=hai	v(X@]BJXZZF
=hakchen	v<X@JZF^_hJ
=haken	v;]LYZJdZ
=halben	{B[HIaZ
=half	d!G%J(G)F*H+I/b0H1I3H4G5H6J7G8I9G:G;I=E>G?FAHBECHDZE_FJGFH?IFJHKGMZNHOJPFRJSYTFUFVZWIXFZH[J][^I_GaXbJcIdHfHgX
=halfway	{][
=hallo	t#J-[3J9_>I?HBICJHFIHKIVIXIZH]IaI
=hammer	v#XHEKIT^
=hand	k!I%[(H-^7Z9J>aBFGJHCKIL]MIP[ZF]I^GfJgJ
=handbag	x9I>aBJHEZF
=handl	t+J7ZDJG[H^LJZG
=handset	t3J9G>_@GBJH[OIZD]GaJ
=handynummer	r-I3X>Z@IDZHHKJMJO]aH
=hang	v4Z>JBJHXZHa]bXhJ
=hangt	v1J4IRGS[cEf^
=hanno	l![#H%I(J)Z*Z,J-I3G4J9H:J=Z>Y?]@GBICFDGHEIHKHNIOHPGSJUHVFXIYJZD][aJcJdIfJhI
=hantera	{-IBJHIIJKIMJNIZJd_hJ
=happen	g!J#J(F*J+G-H/X3I4Z9E=I>E?C@FBFCGIIKGL]MJNEOHUJVIZa[J]Y^Fa^bFhG
=happy	t-I/]9a>J@IBXHEIJKHMJZFhJ
=har	d!G#F%I(I)F*F+H,J-G1J3H4I7J9E:H;J=^>^?G@GAJBEDaEJFJH?IEKZNFODPHRJSJTIUYVGWJZB[J]F^J_Ja]cHfIgZhH
=harden	j(I)Y,J9J=J?JBIHCPJQaRJYcZHbJcGdHeFfF
=harder	o-[HJ
=hardwar	t?bBIZD
=hartung	{%]HIRJY]cGfI
=has	K!Y#E%D&D)D*D+?,C-[.G/^3c5G7G8@9?:>;B<E>H?B@[CaD_F^GHHCIFJDKILXMCNCO?QDR@SaTHUaW^XDYCZ?]>^J_^aAb?cEeCfGg?h>
=hasel	m@JBICJDJGZHEIJJXMJU_VIZHd_fHhI
=hash	a!I#H%F(G)I*J+J,J-F/I0G1H2I3G4H6I8I9H:H;J<J=F>H?H@FAJBFCHDGEJGcHaIGJIKELIMeNFOJPGRGSITJUHVHWIXIYIZ@[I]F^G_IaHbHcGdEeIfGgJhG
=hasla	d!G#H%I)H*I+J-I/I3I4I7I9J=J>G?H@IBCCHD_EJFJGIHAIGJJK]LHNFPHSGTJU[VXWIXJZa[I]I^Z_JaIbFcIdEfFgIhX
=haslem	{ZYcJd]
=haslo	a!G#E%I(F)I*I+I,J/I1J2J3H4H6J7I8J9F:I;J<J=F>H?G@JAIBZCFDFEJFJGHHIIYJILIM^N_OHPHQJRISITGUGVEWIXHYJ]G^G_IaIbZcHdYeJfGgJh^
=hasta	t#I-J9_>J?J@ZBIHDIJKIMJX[ZI]Jf[
=hat	[!X%]&J(C*D+D,G-I.J0Y1G2Y4E5I7F8H9D:E;E<I>B?C@JAHB^D]FGGEHBIZJGKBLGMBNBPDQIRYUaW^XGZ?[F]b^E_FaCbEeHfChE
=hate	{@]HJJYZH
=hatt	q-I3H9F>[@GCIHGIIKbNJOHXYZY]JaIhJ
=haufig	{-YKJXX
=haus	{9I>]BIHJU]VH
=hav	oA^BFHFPHSYZX^H
=have	L!@#F&G(G)Z*Y+G,E/J1D2E3Z4C5^6E7E8D:C;Y<F=[ADB=CcD[EEFIGJHFK^LGMHO^PIQFRESCTBUJVIXIYDZD[[]@^Z_CaBbAcCfAgIh[
=hay	l!I#J(J-I3J:]=J>E?I@]BFCID]HCIHKJMHNIOHTJUIVFW[XHZD[J]Ia[bYc[dIhI
=he	Y![%G&J)H+a,I-C.J/]0J1I2J3C4H5J6H7H8E9F:H;I<I>B?AAZBJC]D_EIH?I^JFMEODQJRISHTFUGV[WHYIZB[I]_^FaCbFcGdGeIfGgGhX
=head	v([@ID]G[HFKFMJPXZG
=headset	r9HHa
=health	p+I0G7JDHSaZIcJfZ
=healthy	vfZ
=hear	{-I3J9F>I?H@JHbNIZF
=heartbeat	l#I%H-J4J8J9H=G@HB[DIGFHJIIKGM[NHPHRIUJVJYIZG_JaJbJc[dDeGfcgJhI
=heb	g!J#F%J([)J*[+I-G3H4J7J9F:J=I>H?G@ZBGC_H@IZK]MGNGOGPJTJUJVGWJXHZZ[J][aGbGcJdJfJhH
=hebben	r)]=[>JHGMYOZVJaJ
=hebt	r([@[BHMIXZZH
=heeft	e!G#Z&I(F)G+H,I0I1H2H4H5J6I8J9F:H;G=Z>D?HAHDZEIFZGHHIIXJIKFLIMGNDOFPGRHSGTFUZVXW^XHYIZC[I]F^I_[aGbHcFdYeJfEgHhG
=heisst	r#J3J:J?J@IF^HIIJKHMIN]OXT[V[ZE
=hej	{#J-I3J9_=J>J?I@IBHCJDJHENJZG]J
=hela	xHYUZ
=held	{7YHZ
=hele	{U^WG
=hello	d!I#G(H)J*I-G/J3I4J9b;J=I>I?_@HAJBGCHDIHJIHKIMGNHOJPJRJSJTEUIVGXIYJ[I]IaJcIdJfIgHhI
=help	^!Z%I(A)H*I+J-F/H3H4J6J7H8J:H=J>G?F@FAJB^CHDFEJFIGHIXJZKELHMFNFOIPHRJSHT[UGVFWIXFYJZ_[H]H^E_IaDbEcIdHeJf]gGhF
=helpdesk	Z!I#G%H(c)D*[+J,J-Z/I3G7I9G:G=H>G?F@[BDCIDXEJGIHJIFJIKELZMENGOISITZUGVEWJXHZI[H]H^HaIbGcJdHfIgbhI
=hem	t-J/I9J=[>I@HCJHGIGKZMHNYOJTIVJZH]J_]aJdIh^
=her	Y!^#]%F(A)F*Y+^,I-D.J/D0I1I2I4H5I6H7E8H9H:[;J<J>H?A@XAGCJDAEIFHG[H9JFK_MCNIPFQJRHSGT_UFVIWHXIYJZ][E][^D_]aEbDcFdFeIfGgF
=heranca	{;]
=here	^!X#H%H)E+I,J0Y1I3H4J5J6I7I8H9Y:[;I=G>E@DAJBBCFDGEJFJGGHCJHKZMFNCOHPGRISHTIUaVDWZXGYJZE[G]H^G_Ha]bGcIdbeIfEgF
=herencia	v!I;_
=hergebruiken	xK[
=heritag	x!I;]
=hers	v@]HIKIV]ZJ
=herstart	x(JB^HIZJbJfY
=hes	l!a)J@HD]HDPITZUIZFbJ
=het	U!B&G)C+C,E-H.G/Z0E1E2D4C5F6C8E9F:D;B<F=A>A@aADC?DJEEFEGDHFIYJDKILBMXNdObQFRDSCWDX@YIZB[E^X_BaJbXcCeFfAgZhc
=hetzelfd	{HJO[bZ
=heur	k!J#J-I3H9G:J=J>I?I@]BICHDJIHKJMJNJR_UHVIX]ZG]Ia]bJcJdJfI
=heut	j(J-J9I:I=J>H?J@cBIHGIJKFMJS[VJX[ZXaJdJfYhJ
=hey	t#J-I3I9b=J>I?H@HAJBHCIDIHDIIKJMJNJOJVJXJZF]JaJfJhJ
=hi	k!J#I(J*H-H3I4J9c=I>H?GAJBECHDHGJHJIIJFKIMJOJTJUJVIXJ]IaIbJcJfJhJ
=hibp	{4G5HHJJ^
=hidden	x*Z?HHZbZ
=hide	v7Gb^
=hier	l(H-I3E9H:[=I>H?J@aBHCGD^HEIJKEMHNIOGPJU[VHXJZA[J]^^JaIbIcJd[fZhH
=high	x(J3J?HBIH^P[VHZG
=hij	e#E%F&J)G+Z,H/G0H1H2H3C4G5J6H7H8H9A:G;G<I?C@@AHCaDBEIFHGZH>I]JIKaLHMDNEOaPFQIRGSHTFUHVCWIXEYHZ?[Z]E^Z_GaDbZcGdGeIgH
=hilf	{9ZZX
=him	e#H%H(H)J*J+]-D/F1J3H4H6J7H8I9G:I=[>E?EAbBGCGD^FJGIHBIXJIKZLZMGNFPJSJUIXI[I]G^J_^aIbHcIdJfIgIhH
=himself	q#X)Z@YHJZJ
=hint	c&[*I3J4J5d9J@HCIHDIJJXKJMINDSJWIZI
=hinterlegt	j#J*J-I3B?]@IC_DaHHIHKINJZH]JaIhJ
=hinterlegten	v3[>YDJ
=hinwei	{N[U]WIZH
=hinzugefugt	{8]
=hire	v@YD]HHVXZJ
=hired	{3]IIOH
=his	Y!^%G(B*Y+b,H-B/]1J2J4H5I6I8H9J:c<J=Y>C?EAHBXCGEGFHGIH>I^JFK^LDMDNHOHRJSHT]UEWGYJZC[G]E_EaFbEcHdGeJfHgYhZ
=historial	x5[HJIDN^
=historico	x5ZHJIGN[
=historiqu	x5[IHN[
=history	b(I-I/I3I4J5a>J?JBIDIICJGK]NbPJXJZG]JbH
=hit	o#Y-ZBJHDN[UJZIaZg[
=hits	v!J#G-XA]HFJYPJTZVJ
=ho	^!F#Z%E&J(])H*X+G,I-C/H0J1I2I3B4H5J6I7G8I9D:E;I<I=F>a?I@ZAIBAC^DYEIFIGHH;JHKYLHMCODPHQJRISITGUFVDWHXEYIZ^[G]b^G_JbEcHdFeJfGgH
=hoe	o!I#I(I)J-I/J3I7J9Z:J=I>]?I@FBGCJDZHcIIKGLJMJNHOJPJSJT[UIVDXIZA[J]IaHbHdJfJhI
=hoje	p>H@bDJHHKIVJX[ZF
=hola	v-H3J9b>J@FBIHDIINJPJUIXIZI
=hold	h!H#I%J)]*[+J-H/J1I3_4J7X9E:J=J>F?I@DAJBICIDGHXIHMINHOJPFRISGTGUGVFX^ZC]H_JaYbIdJfJgHhI
=holder	p(E)c-J@JHCPIVIZI^Y
=holiday	p9G>[@HBJH^
=home	d!J&I(H)I*I+J-G/J3E7J8J9E:f;J=I>^?H@GAJBHCJDIEHGJHGIHKGNGOJPJTHUHVHWHXI]H_EaHcIdIfHgJhJ
=homeoffic	x9I>]HJM]
=hoofdletter	x3JI^
=hook	x8^:IHJ
=hope	{ZY
=hora	c!I%J(I)J*J+J-G/J1J2J3G4I7J9E:H=H>F?H@aAJBFCFDHHAIGKFLJMFNIOIPIRbSHTHUHVGWJXaYJZD[J]H^I_Ja_bHcIdIfGh]
=horario	{R[
=horlog	{R[
=hors	{4[GY
=hos	{HJSXZId^fH
=host	l#I-J1J3J4I9G@IBJGIHXIJMJOJPJRbXIY]ZGaJbJcXfF
=hotfix	p5_HI
=hotmail	l!I#J3I9J>GDJHdZIaJ
=houdt	vHFJZM[dJg]
=hour	X!F%D&J(F)G*G+H,I-E.J/E0I1G2I3D4H5J6I7H8H9A:G;H<I=F>D?E@fAGCFDEEIFIGDHIIBJHK@LINFOHPbQJTFUHVDWHXdYIZG[G]F^H_HbFcFdGeJf^gHhF
=hous	{BJJ]ZH
=how	Q!D#?%E&I(A)Y*F+_,G-=.H/B0E1E2E3B4F5G6F7F8F9Z:B;G<G=C>E?@AFB=C@D]EGFFGDHiI]JDKZMaODPCQGRFSDUGV=YF[Y]A^I_DaAbBcCdFeGfCgC
=however	tH[gX
=hoy	q9I:J>G?J@cBIDIHIIIKHMJX^ZH[JaI
=hr	]!]#D%_&a(E)F*E+^,G-B.I/F0H1F3b4b5H6F7F8A9A:F;F<[=C>@?B@GA]BBCCDBEGFEGFHGI@KBLGMDN^O@PCQGRFSFTEUEWGXDYGZ>[G]C^GaCbDcDdEeGfDgGhB
=hrs	{@ZHHKJUIVJX]ZH
=http	x+YHIc^
=hui	v@ZHJX]ZIaJ
=huidig	q@HHIIIOJZDhc
=human	{9]HH
=hun	{8[:[HG
=hundr	{HZTX
=hur	{H^VF
=husband	x>^CIDIHE
=hybrid	j(J*J,J-H/I6J9H>J?J@JAJBHGIH[IIKIMJNIPHVJZE^I_Fb^dbeI
=hyper	x9IH]bZ
=i	?#F%I&@(Z)^*[,F-C/>0?1A2>3B4:5>6=7@8C98;?<>=A>X?]@^A;BGCZDeE>G9HII_JCKdL=MFN^OaP>Q@RES@TCU?V[W@YJZf[^]]^8_=b@c9dEeAf8gDhe
=ich	S!H#Z%B&G+Y,D-=.H/D0F1E2F3?4C5F6D7D8F9X:G;E<G=@>^?Z@ZAFBFCZEIFEGDHZI=JEK]LCMFNHPBQFRESDU@V[WCXZYEZ^[b][^B_DaCbHcBdBeEfAgC
=icloud	{-J/IH]MIZJ
=icon	x!Y(])IVGZJ
=id	Y!E#@%F(C)G*G+X,G-=.J0H1G2G3E4F5I6F7Y8H9F;H<I=c>EBBDCEIFHGEHaIhK?LFMCNBOGPFQIRHSFUFVJWHXGYHZ=]C^D_[aCbDcEdBeEfCgZhC
=idad	x@]IFN]
=idag	{@[
=idea	m!G#J(I)F*J-J7J9D=J>I?I@JBYDHHZIJNIPJUGVIXJZb^JaIhJ
=identical	x@ZHIK^ZF
=identidad	x-I7_D[HIIJKGZF
=identifiant	x,[IZ
=identit	x-J7]D]HIIJKIZGdJhJ
=identity	f!J#I(J*J+J-G/J3J7_:J;J=J>I?I@FAaBICHDYH^IHKINIPJQYSJTIZD]J^I_EaIbGcHdJhJ
=idle	{cY
=idp	v7^ZJ
=idslock	xHFT_
=idzi	{>]
=ie	t#^-Y9JIZZG
=iedereen	x)J-_9JHHIJKDU_VJZJ]JfJ
=iemand	x@[
=ieri	r9J@^BIDJHHIIKJNJZE]^f]
=iets	r.Y9Y>I?I@[C]DZHGIIKIMJZJaH
=if	Z!X#Z%J(H)J+G/I1X4[5I7J:I=J>a?G@YBFCGD[GJHIIGJYLJMINGOIPISJUIVHXJZE[J]I^GbYcXdIfJh_
=igar	{@Z
=igen	q@ZB_HJKXZG
=ignor	n(I)E*_3^@JBJDZHBL]VJWHZG
=ignora	x5^HJLZfJ
=igual	q-I3J@HHIIJK_OZZIgXhJ
=ihm	{;]IJKJN]
=ihr	e#G%I(H)H*J,J4J7H9[=H>I?HGJHEIJKGLJMZOYP[SJTYWGXXZ@[J]I^FaIbGfIgJhH
=ihre	q-I3[:J=I>I@IBJEZHJI^KHOGWXZJ^JdXhJ
=ihren	{!YZZ
=ihrer	q:ZE]HHUJWJZIcX
=iis	xY[
=iiscrypto	{9IBIHERJVJYbZJbH
=ik	W!C#Z%C&G(]+C,E-=.H/D0F1E2E3?4C5F6D7D8E9F;D<F=A>Y?]ADB]C[EFFEGDIEJEKaLDM>PBQFRDSETCUCVZWEYDZX[a^B_Da]bJcCdAeFfBgEhZ
=il	N#G%F&D*G+Y,J.D/B0C1A2A3[6F7D8A9>;A<B>_?I@HAABIC^DAEBFAGAHHI[J@KXLCM^NEOcP@QCSJU^W?XHYDZF[H^?_Eabb@cIdEeFf[gIhb
=im	O!Z#D%@&E)G*I+H,G0D1C2D3_5E6C7H8C9[:];C<J=??=@@AFBaCDECFXHDIZJCKILIMXOCP@QERCSCUXVaWGXCYCZD[D]E^Y__bJd?eEfGhY
=imag	q-IBJHHKHMJZJ[Jbc
=immediately	v@_HJZG
=immer	n*Z+J-J3I7X9J>H?J@FBJCJDYHGIIKZN]O[TXZI]JaI
=immutabl	x-J3J9JAYHDIJ__
=immutableid	{A^HG_I
=imped	{HH^ZcZ
=impedir	vT[
=impedirn	{TY
=impedisc	{HG^Zc[
=impid	x1JHEXY^Yc^fJ
=implantamo	{H]
=import	n+Y-H3[>EDGF^HZIIOGZEaI
=impos	x@IBJD[HEKJMJT[ZI[]
=impossibil	t4Z6YHIeY
=impossibl	g#J%J(G-I4]6X=I>_?H@^BGDJHEIGKZLIMHNHPYSJUJVEXJZH[H^EaJbGcJdIfI
=impostato	{*Y3JV[
=impresora	{H^ZG
=impressora	xH^
=imprim	vH_
=imprimant	v@JHaMJZI
=in	<!]#D%]&C(B)>*8+E,b-E.D/a0F1G2?3c4F5E6@7Y9<:Y;><E=>?F@;A_B]C=DCEEFdGaHZJ@KALFMaNBOFQ>R:TcUJV_WHY9ZF]B^^_baFb@c;dYfCg_
=inaccesibl	x4ZHIcZ
=inacessivel	x4[HJcY
=inactief	{!Y
=inactif	v![([BJHJZI
=inactiv	g![-H0b:JBISJU[VIXJZD]JbJcJdJ
=inactivo	x!_(J_H
=inaktiv	x!X0[HI
=inaktiverat	v!]#J
=inativo	{!Z
=inbox	v>]DJHDIJZIa]
=incident	k(H)IHHScUHVIZHfJgH
=includ	c!J#H%J(H)H-Y/I4J6J9I:J;Y=Z>Y?I@HBGCIDIFZG[JJKFMIN[OHPIRJSJTIUHV^XJYXZC]J^J_JaHbIcIdIfIhH
=inclui	{-X=Y
=incluir	{HJI^
=incluy	{-X=[HJ
=incognito	v.[:JH[
=incorrect	_!J#F%J(I,Z-H3X4J6Y:J>I@HBGDIGJHEIFJJKHLIMGNHO]PJT]VIZZ^G_JbJcJdIfJh]
=incorrecta	o(J,[3]6YCIDJHIZJdJhZ
=incorrectly	x#YHJcX
=incorrecto	x!J3]OX
=incorreta	v6ZhZ
=incorreto	{3[OY
=indicat	tHI
=indicatif	{3^HH
=indietro	xHIR_
=indirizzo	{3[D[HJOI
=indisponibl	x4[?ZCIHESZ
=indisponivel	{4[?[CJHE
=indovinar	r-[
=info	^!I#J%I(I*G+a-G4J7J9H:I;H=J>Y?Y@HBHC]D^IEKGLJMJNIOGQITJVFXHYIZE[J]H_JaGbJcIdJhI
=inform	xCIH]
=informacion	v3XCXD^HGhI
=informaco	x3IC[D^HHZH
=information	c!G#J%J(G)I*I+[-I3J4Z7J8J:G;J=F>H?D@IAJBGCZDaEYGJIHKHLJNGOJPGQaUJVFWJXIZY[I]I^H_IaHbHcJdGhJ
=informationen	{CXD[
=informazioni	x+J3G?JC]D]HG
=ingen	p!J#J(J3I4]9G:J=_?J@IBGCJDHHEKINJXIZG]Ia]bIhJ
=ingeschakeld	q>JHJUXV]ZId^
=ingesteld	v(J*^-J?J@GB[DEKJM]NIV[ZEdJhJ
=inget	x3Z>ID^HIOFaF
=ingevoerd	xOZhX
=ingevuld	x3J9J?JCHD_HIK^MJVJaH
=inherit	o%H;_HI
=inheritabl	x;Z
=inheritanc	b!I#J%J*J-I3J9H;d?JAICJDJGJHIIJKJNJPXVJZI]J_JdJ
=inicia	{+YHIdIfZ
=iniciado	{][
=iniciar	vH]ZE[]aFbZ
=inicio	m!J#F(J-J3J>E?J@HBYCJDIL[NJTGUIVIXIZX[I]JbacIh]
=initial	r@ZHYIIKJNJZJhZ
=initiat	{bY
=injoignabl	xHHUHf]
=inlog	{ZGh^
=inloggen	{B^HIIJKJZ[]IbJ
=inloggningsskarm	{HIb]
=inne	{9J@]B[HJ
=innej	{#I:^BIJYZI
=innerhalb	{(J@[BIX^ZJ
=inquilino	{HISJU[VIW]bJ
=ins	t%[3J>_BIHGUJZIaJd]
=inscription	p%J(J+X3H=J?GB]CHDaGJHIPJUIVJWJXJbH
=inscrit	p+_?ICJDaHC
=insecur	q(J<c@GHCIIKIMHNHZE^IhI
=inserito	x@JDaHH
=insid	t-J3G>J?J@JG]HEI_JZKJNIOGZG
=insist	n#I(H-I:J<]BFDIHCIIJIK[MJXYZD[[]JbJgJhY
=inspection	p-XHGc_
=instagram	{HZ
=instalar	{H[
=install	d!H#I%I&J(I)J,J-D0a1[3H9H>J?J@HBGDIGJHcIHJ_KJMJPJSITJVHYDZB]J^I_JbJcFdJeJfHhJ
=installation	xHYYJeZ
=installer	x>HH[
=instead	q0Y3^7X>H?^@JHEZEaHh]
=instellen	o%[9J@FBXDIKJVZZY[IbY
=instruction	xHZ
=insufficient	f#J%b(^)J-J9J>J?HBHCXHAI]PHTJZFaJbJhJ
=insufficienti	{(Z
=insuficient	v(]HJ
=inte	Z!C#A%F&I(E)F*F+F,H-A.I/H0I1H2H3@4E5H6G7G8H9Z;G<H=E>[?YAGB@CCEHFHGGHIJGKFLGNXOZPEQHRGSETEUFV^WHXCYHZd[]]B^YaXbBcCdZeHgG
=integration	j!J?JCJEFHDIJNGZI_IcGdde[fIgJ
=integridad	{S^ZIfI
=inteiro	{HISYU]
=inteligent	x-JHFT]b]
=intelligent	xHITa
=intent	{@IX^
=intentado	{XZ
=intentelo	x@[HIMIZZ
=intento	o#]3G>JHHOHX_
=intercept	xBJHGJ^MJZIc]
=interdit	p!J#J)]-^3J9I:J>I@JBJCJDHHEIYKGNIP[QZUGVIXJZI]J^YcJdHhH
=interfaccia	{gY
=interfer	xbY
=intern	p!X-J3Z@ZHJKJN]ZHgZ
=internal	xSZ
=internazional	{3_HH
=internet	g-[0J3G4F9I:J=H>H?I@HBIDIGJHJIIKJMHNJRHSIYJZC]GbXcfdFeJfDgHhH
=interno	{3^>IOF
=interrupt	t+_DFHDZJ]_cJ
=into	e!E/Z3Z8X:Y@HBIHYIJJXNJVZZX[I^JaH
=intranet	l(H-J/J:I=J@HBGHcJIN]RISJUJVJZC]IaJbCcHdJg]
=introduc	{GZ
=introuvabl	v,[3G?JDJHE_]a^
=intun	h)Z+J>J?JDINGZJaJbccJ
=invalid	h-J/Y3^>F?JBJCIDFHIIIKJMINJO[R]XHZHaHbX
=invalido	t>FHIO_R[aI
=invent	v9I@FHFK_ZE[^hG
=invento	x-JKJNaZH
=investigat	{9YcX
=investigu	{E]
=invit	c(I-I3I7I:f=J>J?J@GBIDHH[IIKHMJNIUJVIXJZD[J]J^JaDbHdIhI
=invitado	p:c
=invitation	{:EH_
=invitato	x:_HEIJKJZI
=invoic	x?JHaOE
=io	p(Z3I9F>G?Z@HBJD[HHIFKIOIUJVaXJZG]JaG
=irgendwa	{.YDY
=irraggiungibil	x4ZHJcZ
=irrobustito	{%XYX
=is	=!b#G%C&>*G+D,C-[.?/?0G1Z2J3Z4c6E7Y8D9I<J=H>]?b@IA9B[CJDFEBFBHcIYJBKGLEMENHOHPFQBS]THUIVEW@YD]<_DaBb?c?dZe=g>h]
=issu	a!I(E)I-H/H3H4J7I9G:H=G>F?F@GBaCJDFGJIHJJLHOIPGSITIUIVHWJXJZa[I]I^F_IaIbHc^dIfIgJhG
=issuanc	xHY
=ist	R!^%A&I(I)Y*G+D-B.G/B2E3Z4X5E6C8E9@:B;[>X?a@ZAEBACYD?EEFDG^JEK>M?NCO@QFRFSXU_VJXAYCZE[C]F_Ba]bCcJd]eCfZgE
=it	?!H#I%>&G(G)>*C+G,C-b.J/c0=1?2=3H4;6?7B8B9B:E;C<==?>C?D@cAIBdE@FFGAH9IaKfL?OaPCQBR@SATFUaV[YBZf]Z^X_Ga@bAc@dGe@f>ha
=its	T%B&I(D)C*E+G,G-b/J2G3A4D5G8^9Z:H;F<G>B?[AEB^CDEXF^GCHAIAJXLEMBNGOYPBQGR]SDU]WEXBYEZ;[E]C^_aYbFdYeGfBgI
=itself	n?X@GBYCIK^SXT]ZG]J
=ive	]!H%I(F)I*G+H,J-@/G1J3F4I5J6J7I8J9E:F;J<J=H?ZAICZFJGIHIIIJHKcOIPIRJSJTIUHVFWHYJZb[G]E^H_IbHcIeJfHgG
=j	a!H%H(G)J+I,J-E/I2J3G4I6J7J9E:H;J=H>X?F@ZAJDFEJFJGJH>JIKZLJNYOFPIRISITIUHVGWJYJZ_[H]]^I_Ja_bGcHdIfHgJ
=ja	i!I#H%J(H*I+^/I3I4J9G:J=I>H@]B^CGDEHBIFKbLJMENHOISJUJVGXGZA[[]I^HaIbJcJdIfIhF
=jag	c!G#Y%I([)H*G+H,J-F/J1J2J3E4H5J6J7I8I9Z:G;I<J=G?EAIB^CYDZFJGIHIIEJILJMFNXO[PHRISHTGUGVDWIXGYJZJ[[]F^G_HaZbFcHdFfHgJh]
=jak	xH]VG
=jaki	{9]
=jam	{H^
=jamai	h%I+[-J1Y3H9I=J>H?F@IBICHDaHAIJKJL]MJNJPJVIWZXJZH]J^Ja]bJdXfJ
=january	x@IK[
=jdoe	{ZZ
=je	V!C#^%B&G*A,E-?.H/D0G1D2D3>4D5F6E7E8E9Z;E<F=A>[?Z@^ADCZD[EFFEGDHGI=JEK^LDM>N@PCQFRDSETCUCV]WEYEZa[a]X^C_EaFcCdCeGfAgFh^
=jede	v@XKXNY
=jedna	x*ZCZ
=jemand	{@ZZ[
=jest	d%H(Z)J*I+J,J/J1J2J3H4I6J7J8I9F:H;J<J=F>G?X@DAIBDDFEJFJGYHAIXJJKFLIMDNEOIPIQJRJSITHV^WIXHYI[I]H^[_XaHbHcIdahY
=jestem	x#I-J3J9]?J@JB^CJDZHEIJKJNJZG
=jeszcz	{9JC]M[ZI
=jeton	t(J,bHFRYVJ
=jetzig	{IJKJZIh_
=jetzt	g#]%J(J*J+J,J-G/[3I4J7J8X9F:J=H>G?Y@[BYCHDYGJHEIFKDLIMHNGOHTIUJVIXa[J]G^G_JaIbIcJdIeJfIgJhF
=jira	v#FHaZD
=job	r#I9^>ZHEKJZJ[X
=join	f!G#I%H(J)J*J,J-I/J3H4C6J7H8b9J:H=I>H?H@FAGBIFJGaH_IGJJMJNDOJPETJV[Z@[J]J^I_Cb^cIdJeJfJhJ
=joiner	xHHV[
=jour	k#H(J*J+[-H1Y9H=I>J?I@^BICGHDIIKGNJVJXaZE^JaJbJcJdHf^hH
=journal	{HINY]]
=julli	t#[-J3I9^:]>H@IBJHFIIKJOZVJZHaJ
=june	x-[IH
=junk	v9J>JCIDIHEMJab
=jusqu	x9[@ZBJHJf[
=just	W!D#F%F&[(E)G+J,I.I/E0Y1H2I3D5H6H7G8Y9^:D;H<I=I>J?E@^AGCbDAEHFIGGHAIGJFLYM^NEOCPGRGSGTEUGVAXCYI[b^FaIcGdGeIgGhI
=juz	p!J#H(J-I3I9F=J>^?J@GBaCIDHHCIIK_MINITJVJZFbJdJfJhI
=kam	{>JB_HJ
=kan	[!C#E%F&J*C+G,F-B.J/F0G1H2H3C5H6[7I8H9C:Y;F<I=]>c?B@ZAGB]CCDBFHGFH<I?JGKXLDNAOCPDQIRGTDUXV[WGXDYGZ^[Z]B^__EaAbBcFdAe[fDgE
=kann	]!G%F(F*Y+I,H-E/F0I1I2J3G5J6Z8I9G:];I<J>[?_@XAICEDDEYFIGGHEIDJIKBLFMZNBOHPGQJRHSFTXUXVYWGYI[X]D^Y_HaCbDcFdDeIhC
=kapot	x9I>^?HHXZJ]J
=kaputt	vHGb[fY
=katalogen	{3]
=katalogu	{3^HJOJ
=kazd	{-JKHN_ZH
=keek	{@[
=keep	V!D%G&H(E)J*F+^,H-X/H0I1H2H3D4G5I6G7Y8G9E:E;G<H=F?C@]AFBBCDDXEHFGIYJGKYOEQHRGSGTaUEVBWHXDYG]C^[_FbDcFdFeHgYhX
=keepass	xH_IJZI
=keer	l#a-I3H9G>H?J@^BICJDIHIIHKIMIOJTZVJX[ZCa[hH
=kein	X!D#A&I(Z)E+E-G.Y/F0_2G3I4H5G6E7E9E:J<H=_>B?@AGBHDcEFFGH@IAJFKDLXMCPDQHRCSCTEV@WbXCY^ZH[E^E_GaYdAeGfJhD
=keinen	p3J4Y>]@YCJDJHGX[ZIa[
=keiner	x+J=[D[HJLXZJ
=kenn	x>H@JHXKIZD[a
=kennt	r:Y@JHDIJKZM_YXZI
=kennwortanderung	v@IB[HIIIKIUJVIZH^]h[
=kennworter	j#I/^0_3J7X=I?J@FBICJDHHDIGK^MGTIXJZI]IbJcJdYfHg[hI
=kennwortern	xWZ
=kennwortrichtlini	{N[
=kennwortruckschreiben	j#J%[(F,G0J1[4I6J8J=G?J@HBGDIGIKHLJMJPYRZSJUGVGWJYIZH^IaJbJcId[e]fZgZhH
=kennwortsynchronisierung	{G^fI
=kennwortwechsel	{@XL^
=kennwortzurucksetzung	e!I#I%I(G)Y*I+H,H-G/J0J3I4I6J7Y:H;I=Z>J?Y@HBHCHD[GHIHKGLIMJNGOIPHRJS]TIU]V]WZXJZD[J]H^JbIcHdEeIfYgIhI
=kennwortzurucksetzungsrichtlini	{HIUJW^
=kent	x9I:]HDM^
=kept	l#_-J/I7Y@HBJMGTHZGd]gJhJ
=kerbero	{9JBHH^RXZF
=key	d!G#I%I(Z)G*H+F-D/D0J1H2J3G4G6d7J8J9F:J;J<I=I>G?]@GAIBGCHDDEJFJGIHdIFJGKHMGNDOHPHQJRESJTHUIVEWJXIY^ZC]D^J_GaIbIcCdGfChH
=keyboard	m#[-J9I@JH_IJTJZIhY
=keys	g!J%J(G+J-H/I0J1I3J4G6g7J8J9H<J=I>I?[@HAHBICIDHGHHGIHKHMINJOEPIRCTHVHXIZD]G^J_HaJbJcDdGeHfDhJ
=kick	{#G9F>J@JBIHFIJTXZ_]F
=kid	x#X@[HI
=kids	{3GD[HJIIK[
=kierunkowego	{3^HJIJ
=kies	v(J-^@GHHIHKZMJN[ZC[JhJ
=kill	t.XHEY^
=kim	{-GHHI[ZY
=kind	t9ZIZ
=kiosk	p#I-J.X@HBJGZTIZF^_
=kitchen	{#^.GHYKIZJ
=klant	{:XB[
=klappt	p%[(J:X=J>I?I@JBJC]HGPIVHZ_aJ
=klar	{9^BYHIZHbJ
=klein	{HJI[
=kleinbuchstaben	xI^
=klick	xHJZGb^
=klik	{HFMJb^
=klingelt	{>HDJ]]aZ
=klok	{HHR^
=kloppen	{@HHJIIKIO^h]
=klopt	r3E6[>I?JHXIJOZR[ZI]Ja]cIdFfG
=knop	t(b-J9I:]@IBJHEIIVIZGhJ
=know	[!G#G%H&^(D)I*H+G,J-^/F1I2J3E4I5J6J7J8J9F;J<J=H>G?CCGEJFIGGHHIAJZKYLHM^N[OFPIQJRISIUGVEWHXHYI[c]F^F_IbDcHdGeJfHgFhY
=known	l(I-_/F@JBFHCIJJXKIM]NITJZ[_HbZgJhJ
=kod	m-J3H9G>^?J@HBHDIHDIJMJOIXGZH]Iac
=kodem	x9IHIZJaa
=koden	q3I9H>_CJDHHEIIKIOHXIZI]Ja_
=kodu	t>XHGa]
=kolleg	{(I*H@Y^^
=kollegen	t([GYV]ZI
=kollegin	r![(I=[?JBJDJHXV[ZG
=kom	{9J@ID]HGIJZ]
=komen	x(^)H,J/I0[6]HCIIMITI
=komm	o#J(J)[-I>X?JDZHDIIKJMJOJVFZ_[JaF
=komma	{F]
=kommen	t0Y>JGXHYXZ
=kommer	r!I#I-H3E9G:J>E?J@HBICGDEHAIFK]NJOFTIVHXHZ[]Iaab[cJhJ
=kommt	c!Z#H%I(I)I*J+^-H/J0J3D4H9I:Z;I=I>G?F@HAJBGC[EJGIHGIGKHMHNIPHRISHT_UJVGXHYJ[J]G^I_Ia^dJfHhI
=komork	{CZHJO]
=komplexitet	{HII[KINX
=komputerz	xM^ZG
=komt	g#I%I(I+]-Z/J2J3X4I6I7J9I:J;[=J>X?H@HBHCFDEH@IFKYLYMHNGPJRJT[UJVIXDYJZD]Ha_bJcYdJfHhH
=kon	x(I-J9H>H?^@IBaDJHFIJNJVJZE]JbH
=konci	{3I>JD_HHOJ
=konfiguration	vE_HJWH
=konfigurieren	{e]
=konfiguriert	v3ZDIEFHIUHVZW^
=konnen	j%I(G7I:X=G?I@FB_CZDIF]HHNJP_UHXJZB[J]J^FaJbGdJfJhJ
=konnt	q#J%H,Z3J4]9I=J>I?]@IB]CIHEIHKHNJPIVHZF^IaIdIe]fJhH
=kontaktdaten	x3]D[
=kontaktmethod	{C[
=konten	r)_AYBJL]UEVFZG[XhJ
=konto	W!_#c%^&J(D)F*G+F-B.J/F0H1G2Z3I4D5H6G7G8H9F:Z<H=D>D?D@BAHBICGDZEGFHGFHAIBJGKCLFMDNDOEPXQXRGSFTXUBVaWDX]YGZJ]D_ZaEbEcCdDeGfEgG
=kontot	p!Y#[%^(H3J;J>JBJDIHEIJKJOJTIV[XFZ]aI
=kort	r-H9JBJDJHFIbNJZJ
=kraju	{3^HJIJ
=krav	r*Z9IC^DJHEI_ZI
=kraven	vHIIZKIN]ZJ
=krbtgt	{!I(J=JBIHaKFZFbJgI
=kreeg	{*]@ZCHHH
=krijg	p!I#J(J-J3J4J9J=J>[?Z@IBICHDIHEIIKJNJOJXJZ_]IaYbJdJ
=krijgt	{>GHZO[
=krotki	xHJI^
=kund	{:I?JB[H^ZJaH
=kunden	x:ZS[
=kunnen	n#Z(G*I-J3Z4J8]9Z=I>I?J@HAJBICHDHHEIHKHNJOJP_VYXIZG]I_JaIbJdIfIhJ
=kurz	r-H@JHJI_ZJbY
=kurzlich	{@ZK]ZG
=kvar	{_Zg]
=kwijt	n!J#J%[-J3J4[>b@HBJCJD^GIHFIJKJMJZEaJhH
=l	K#E&J(X)=*?-X.D/Y0I1@2D3Z4G5J6?7G8@9A:C<A>Z?dB?DHFYG>H<IBJ?KbNFOCPHQAR^SBU]XGY@Z>[Y^Y_[aGeZh[
=la	D&?(C)A*>+],F-a.A/I0J1<3@4D5E6I7I8B9F;D<==_>]?]@IA;BECBDEEFFFHCIHJHKbLJMdNcOFP=QDSATBUJVBXCZa]G^J_GaHc=dYeYfZgJh^
=laat	v>GH[KHX]ZD]Ja]
=laatst	t-H3I9I>J@[BJCGDJEIHGIFK_MIO^XJZHe[fJ
=lab	l!J%I(G*J8D9I=H>I?C@IAHBIDJF_GGHcIJMJVJYJZA]J^]_IfH
=lack	f!J#I%]([-E/J3Z4J5a:J>I?J@FBHCJDGGJH@IcJGKDMJNDUJVJWYZC]I^JbHdJgIhI
=lado	{7ZHIS[ZJ
=lady	v!Y#X@YHJXX
=lagt	{CZD]ZI
=laiss	x>I@IHGIJX]ZZ]YaI
=lake	x>^HG
=lan	{9I>JH_
=lanc	{%Z+ZHH
=land	t!G/^3G>]?JHEIJZF]IaZbJ
=landcod	{3_9J>J?ICJHI
=landervorwahl	{3X
=landesvorwahl	x3[
=landlin	v1I3]4I9J>_?ZHCZHcHfJ
=landskod	{3a9I=I>JHHIHZI
=lang	l!J#H%H(I*J-Z/J2a3H4J9I:J=H>F?IBHCGDIHBI^KGLIMHNZOIPJRJT[UJVIXIZC]Z^IaFbIcHdIeJfGhH
=langer	{!^ZI
=langsam	{3J9I@JHaMIZJaJ
=langst	{PXTX
=languag	xZX
=laps	r#J-J9J=d@CIIKEMINGZDbG
=laptop	W!G#Y%H&J(E)H*G+H,I-E.J/E0J1I2I3F4H5I6H7H8I9D:H;H<I=F>D?E@BAHBZCFDEEGFIGHHcIDJHKCLHMdNEOFPGQIRFSHTFUHVFWIXFYIZF[G]I^H_HaEbdcGdFeIfEhE
=larga	{2[9J>JHJI^KJVJfIhI
=las	f!H%Z(I)I*]+I,J-E.Z/F0]3H4I7J9F:I;J>D@EAJBGCHDFEJFIH]IEK[LJMHNYO[PHRJSJTHUIVHWJX[ZC[I]H_HaHbHcHfHhF
=lasa	{?J[_
=lasciato	{9JCHHEZG]a
=lasst	k9I=J>J?J@[HZIIKHMJOJVHX[Z]]JhH
=last	T#[%D&I(D)J*G+E,F-G.H/I0G1F2H3C4Z5I7H8]9H:H;H<H>[?BAFB?DBEGFFGXIGJEKcLEM@NFOXPDQIRXSDT^UZWEXEYH[D^DbCdEe^fFgDhB
=late	rDYHER_ZJaX
=later	b!H(G)J*I+E,J-F3G4I6J8Z9Y:J=I>H?I@]AIBBCIDZFJGJH?IDJJKCLZM^NDOHPHRISJUJVJZ^[I]F^F_Ja[bIc[dIfIgIhH
=latest	{1Y
=latt	v-^HH
=latw	v-]
=lauft	j#J%J(J,J-J0Y4J=I>[@GB]DIGIHDIIKHL^MHNJR[UJVJZD[J]I^IaIbIc[dHf[hI
=laut	r?J@[BIE^HEI[KJNJSYTIXJZHaZgJ
=layout	{hZ
=ldap	X!F#F%E&I(G)H*G+H,H-E.J/H0I1F2F3E5f6F7H8E9F:H;H<k=G>F?F@FAHBECEDFEIFHGGH>IEJGKGLHMENEOGPGQHRFSITFUFVGWHXGYGZD[H]F^H_FaFbFcAdEeGfCgIhG
=le	L!B#A%^&D)@*@+E,@-Y/C1@2J5I8A9D:A;@<F=I?^@JABCGDEE@GEHAIHKZLXM_OaPFQCRGSFWDXHYEZH[JaabYdHeBfXh[
=lead	q(E*[-J3]>J?EHJPZZJaGbJg^
=leak	x-aHJIIKJ
=learn	vHEM]dZ
=least	i-H/Z2J9J@[CHHCIaKFMINXZH^JhI
=leav	h!a#J(J)J-I/Y3I8I9G>I?G@GBIG[HaIHJJKHNIPIVHZD^J_JaHbJcJdJhI
=leaver	m!]>J@GH^ZD
=leden	x%JF]P[
=leer	{3[HG
=leerzeichen	x3_I[ZI
=left	a#H%G(H)H*F+F,J-F/G1J2J3C4I5Z7I9G:H;[=E?GA[BJDXEJFIGXHXIGJIKELHMHNHOFQJRJSITHUIVHWJXGZA[J]c^ZaGbHcIdHgHhH
=legacy	{Y^cF
=lehnt	v-JHIJ[N[
=leicht	p-c3IHHIDKJZJ
=leider	{ZZ
=lengt	{@HCJI[KGN]
=length	e%H-G/I2_9J>JBJCIHDI_KHN^OJZEhJ
=lento	t!H#F-G3G9F:J>H?J@JBGCIDJHeIDKJMGNJOIVJXJZF]IaJfJ
=les	Z!E#D%]&I(Z)^*^+],F-B.]/D0Z1G2G4E7J8G9C:I;G<H>C?G@BAFBCCBEFFGGZHCK]LHMXNJOXP^RGSGTEUEWFXDZ>]D_EaZbFcEeHfCgFhC
=less	p-a@ZBHHHIIKJZE
=let	b!H%J(G)Z*H+H-F/H1J3G4J7J9F:I=[>G?J@]AJB_CFDDGIH>ICJJKFLIMGNXOHPJRJTIUJVEWJX^ZY[]^F_IbIcJdJfJgIhD
=letra	p#J-H/Y3J@GBJCJDHHFIdKHOJTJZH]JhI
=lets	p(J)J5[@YBFH^IHJJKELJUIZC^Hh[
=letter	[!F%I(G)J*I+H,J-X/c1I2I3_4H5J6I7I8I9E:H;I<J=H>D?F@FAHBDCFDFEJFHGHH;IfJGKEMCOBPHQJRISJTFUJVGWJXGYI[H]E^H_FaGbGcHdHeJfHgEhX
=lettr	x/ZI]TJ
=letzten	q-D3I>J@JHIIGKbO[XJZGaJbXeX
=leut	v-]8YF^GYHJIIKGZH
=leuten	{(]:JHJPX
=level	{5^HIZE
=leverancier	x:]JX
=leverantor	{:XJY
=li	v:]>]HH
=libr	q!J#I%J(I)_-I=JBGDIHJSHT[UaVEZHcHdJfF
=library	x.XHJJY^Z
=licenc	[#I%J(H)I*J-H/J1J3I4I7H9G:I;J=g>I?H@GAIBHCIDIGHH]IGJJKGMHNIPIRISHTIUHWJXIZB]J^J_HaIbHcGdIfHgJ
=licenca	l!^#J-I3J9H=b?J@GAJBJCIDJIGKHNJVJXJZH]JaIbJ
=licence	](I)J-I3H4F5G9I:I=e>I?J@HAJBICIDHEIH^IFJIKIMJNHOHPJUFVGWHXJZE]IaJbJcIdIeZ
=licencia	m=^H[ZJ
=licencji	t=_HH
=licens	x=IH_UJZF
=licenser	{9J=^HH
=licenti	n(J-I3I9H=d?J@ICHDJHZIFKGNJUJVIZJ]JaJbJcJ
=licenz	v=aHE
=licenza	r-J9J=a@JH]IIKIZI
=lid	x(I>J?IBIHGIIPJVaZI][
=liegt	v-I7]9I>]BJG[HHKJ]JhJ
=lien	p(J-IBHMJZGbccI
=life	{1[BJHJZJfZ
=lifetim	{@Y
=lift	rHHT]XX
=ligacao	t(J-I3Z9H=I>H?]@JDJHEKIMJOIVIZJ]Ja^bIc]
=ligar	{9]HHZJaJbY
=liggend	{-^9JHJ
=ligger	{3[G]OIZJ
=lightweight	{%H0^HH
=ligt	x-H7[9J=I>^BJHDIIKJSZTIZIaJbJfI
=lijst	{-^HJ
=like	b!J#I%J(F*J+Z-^/^3X4J7I8I9H:J=H>H?I@XBGCIDIFJGIIXJIK^LJMHSHTXUJVHZE[J]H_JaGbHcJdJfJhE
=limit	g!J#J%H(G)H*E+I-J2X3J:J=I>I?FBICHDHG_IHKIMJNHPHQaUJVXWJXaZD]JaJbIcJfIgJ
=limitada	{Q[
=limitado	{VZ
=line	n(X3I4Z>Z@IHFIJKYZGbJcafG
=link	V!D#F%G&J(D)G*H+H,I-B.I/E0H1H2I3E4[5G6G7I8H9D;H<I=C>C?C@BAGBBCGDDEIFHH]ICJFKBLFMCNCOHPGQIRFSETDUCVDWGXFYHZI]D_^aBbjcZeIfEgEhE
=linux	xH^ZG
=list	X#G%E(D)F*E+E,H-c/H0J1F2H3E4G5I6I7H8H9D:E;H<I=E?c@CAGBDCZDYEIFHGGJYKXLHMFNFOFPGQ_RISHTFUGWHXFYIZ?[]]E^G_FaEbGcGdFeIfGgGhD
=lista	t-_HH
=listener	v=IHCPJYI_JcFdHeIfc
=litery	{HHI_
=lithnet	t-FJ_
=littl	t.XMXZJ
=live	j!D#I%I-[/H7]=J>J@aA]BJDJIFJJKGLJMJNEPITJVJZC[J^H_[dYhI
=livr	{HFT]a]
=lizenz	n(J=_@JBHDJHaUJVJZHbJ
=lizenzen	t9J=bCIHGIINJUIWJZI
=llamada	r/J9J=J>J?ZDJHFKJQZTJa^
=llega	k3H9J>a?JBICJXJaZ
=lleva	t-[FXI_KJZI
=llevo	{HJXHa^
=lo	e#D%G&J(F)H*H+H,J-E/H0J2J4I5J6I7I8J9B:H;I<J>_?]@CBDCEEJFIGIH?IZJILINGO[PHQJRITXUHV[WIXYYI[I][^I_IaDbFcGdHfGhD
=load	j-Z.X?JGJIIJ[KIMIZDb_
=locai	{6[A[
=localement	{/[HIZHd[
=locali	t/J6Z9I@JA]HGN^ZJ_J
=locally	x!^)J/^HEIIKJNJUJZF
=locat	v,HHDZE_^cJdFe^fF
=locatair	{BIDIHJU]VIW[bJ
=locatario	{BJHHU]VIWZZJbJ
=location	rH[
=lock	L!@#j%D&J(E)E*G+E,F-B.H/B0G1G2G3E4E5H6F7D8G9F:E;G<H=D>A?E@EAEB=CEDDEGFHGEIBJEK@LCMCNBOGPCQHRESFTiUFVDWHYHZ<[Y]C_CaEbbcDdDeHfFgEhI
=lockd	{#]BIHGTXZJ[H
=lockedout	v#HHGT^
=lockout	[!J#a%I(J-I/J3J7J9J=J>J@HBGDJIIJJKILJMGNITcXJZE[F^I_JbIdJfJgIhI
=lockouttim	f#[%b(H@JBJHCZI[J^IcJ
=log	T!A#^%C&](@)E*D+E,Y-B.H/_0G1G2H3B4H5J7D8E9E:I;G<I=B>@??@?AEBHCCDBE[FDGCIAK?LFM]N_OEPEQHRGSDUHVJWDXEYGZ_[C]d^B_ZaAbDdCeCf^g]hJ
=logg	g!Z(F/J7I@HB]IIKJLJMHNISITHVJZX[J]I^Gb[gIh[
=login	T!Z%F&J(C)F*E+]-A.H/B0I1G2H3E4D5G6F7c8G9I:X;G<I=E>I?B@AAGBHCEDBEGFEGFHZI^JEK@NBOFPEQIRESBTYUFVDWGXDYH[C]B^d_FaAbecGdEeHfDhA
=logo	m-J>JBIHdXJZE]JbJ
=logon	]!F#[%J(G)H*J+H-H/J3I7H:H;J=H>H?F@DAJBECJDGGHH@IGJJKGLdM[NHPHSITFUFVEWIXIYJZ@[H]G^F_IaJbgcCdIfJgXhG
=logowania	{bX
=logs	j#F%X7J:[@IBIH^IJJYL[NHTZZGbJ
=lokaal	m#J%I(I)J*I-I/_0Z6a7I9J:J=J>I?J@FAIBIDJGJHBIHKHMDNGP[TYVIZE[I]J^I_FaJbIcIfJgZhI
=lokal	a!E#D%F&G(D)E*D+H,F-D/Z1H2I3E4F5I7X8H9E:E;G<I=E>F?E@DA^CFDFEbFHGGHIICJHKDLHMCN[OFPEQIRFSDUFVEWEXFYIZB[H]D^F_^aEbEc[dbeGf^gYhE
=lokala	v/XHJcYg[
=lokalen	j!X#J%J(I3J7X:I=J>J?I@JBIE_HEIJN]PJSJUJVHWHZC_ZaJbHc_dY
=lokaln	{/Yg[
=lokalnym	x!XZIc]d[gJ
=lol	r#J(J-J3G4J9_=J>Y?I@YBGCIDHIFKGMINIOGVIXJZD]IaIbJcJhI
=long	[%G(H)I*I+I,J-[/G0J1I2e3E4I5J6J7H8J9G:H;J<J=I>C?EAIBFCGDEFJGHHAI[JHKDLHMaNZOEQJRISITZUIVHWJXIYJ[H]H^G_HaEbHcIdGfHgGhE
=longer	_!Y#F%I*I+J-F/J2Y3G4Z9H:J>_?a@HAJBHCIDGGHHFI_KHLEMHNHOIRJVGXHZC]I^J_[aHcJdEfJgJ
=longitud	{@JN^
=longueur	{@IIZN[
=look	g+Y-J1J4[>J?H@IBEDIHGIJMJNZRJSYTYZ_]X^I_XbJfF
=loop	l!J+I7J?JBHH]SITJUJWJZ^]EbFcJf^gI
=loopt	x9J?JHGIJR^Z^
=lors	p!J%_(J,^-J5[=H?J@JHGIJKINHPIUJVJbJeIfH
=los	e!G#I%G)Z*Y+I,J-H3Z4I7J9H=I>I?I@HBGCHGJHCI]JXKGN^OIP]TJUIVYWIXJZC]I_JaIbIcJdIfJhF
=lose	x>YHGZZ
=losenord	c!H%I(Y)I,J-F/J3J4J6J7I9I=G>G?H@FBBCIDFGIIDJILIN[PIRJSJTHU[VXWJXIZX]G^[_JaJbXcIeJfHgJhZ
=losenordet	d!H#F%I(F)G*H+J,J/I1J2J3I4I6J7H9J:H=G>G?H@DAJB]CHDXEJGIH@IYJJKXLIM]OJPIRJSHTHUFVGWJXIZ][I]G^G_IaIbFcHd^fIgH
=losenordsalder	{@aBIHFIGZGhJ
=losenordsaterstalln	{UY
=lost	_!G#F%E&J)]*G+G,J-E/H0Z1I2H3G4[5J6H7F8H9F:G<I=a>[?E@CAHCFDYEIFIGGIDJHKDLHMBNFOHPHQJSHTGUGVFWHXGYH[G][^G_]aFbBcXdEeIfEgGhE
=lot	t9^BHZH
=lots	{:Y
=low	{H]
=lower	m-J?JHJIZNaZH
=lowercas	t-JHII_KJZG
=lsa	v%J/JJ_
=lsass	rHHJ^ZJ
=luck	v9[@ZBJHH
=lugar	{7YS]TIZH
=lui	q(Z8]=Y@IHHIIKFMJNJVIZI^]dJh[
=lukt	r(H=]>XHIKJVIZ[^JhI
=lunch	m9G@[BZZE][
=lunga	{2Y9J=IHHI^VJZI]IfJ
=lunghezza	x@HHJI[N]
=m	{!]ZJ]Z
=m365	j#E/]HGMXNJTbZIg]
=ma	^!E#B%Z&I(F)H+Y,F-C.J/]0I1G2G3C4J5I6G7G8^9Z:E;G<I=H>B?^@AAGBACCEHFHGCIBJGKAMZNCO[PFQIRHSGUEWHXEYHZ=[b]D^FaGcEdHeZfDgXh^
=maar	e!I#F%I)J*Z,J-E/[0J1J2J3E4H6I7I8I9F:I;I=H>D?a@]AIBEDCGIH@IEKCLYM^NFO[PHQJRISJUJVFXFYIZ@[a]G^HbXcIdYeJfFgHhF
=machin	e!I#J-G/I0J1G3H4Z6J7J8J9J>I?J@CBIGGHZIHJGKGMGNIOJRaTIYJZJ]I^J_JbJcadJf_hI
=macht	{bX
=machtigingen	v(^-I9J;a@HDJHHKIZHaJbJ
=macro	p#IHaTJ
=made	g!J#H(H)[+G-Z/J2_3J7J8X9I:J<J>H?G@^BGCIDFGIHDIZJIKDNFPJUJVIXJY^ZA[J]G^^_GaHbJcJdJfJgJhG
=mag	e!I#F%H(Z)F*F+H,H/I0J1J2I3F4G5J6H7H8J9B:G;H<J=G>C?E@cAHB[CDDEEJFIGIH@I_JJKaLHMFNEOFPGQJRISITHUIV[WIX^YIZH[G]D^Y_HaCbGcGdHeJfHgJhD
=mai	k!I#I%I+Y-I1X3F9F:J=J>G?H@JBICGDaGIHBIIK^MINIOIPJVHWZXIZD]HdYfI
=maila	{>^D]HFZE
=mailadr	{#J3^9I>]@GCHDJHGIJKIZH
=mailadress	v3]C]DIHH
=mailbox	c#G+H-J3J4J9H>c?G@IBICFDYG[HXIIKJMINITZZH]J^ZaIbJ
=maintenant	v9G@IB[HJIJKZ
=mais	^#D%E&J(E)[*I+Y,H-I.J/Y0I1H3?4G5I6H7G8G:D;H<I=[>]?]@HAGCXDAEHFHGGH<IAJHK[M[QIRHSHUDWGYZZF[_]E^FaBcFdXeIfFgGhC
=maison	{4J>]?JBJHGJ^MHZI
=maiuscola	x3II]
=maiuscula	xI]
=majuscul	vIZ
=make	^!J#J%Z(I)J*J+^/I3I9G:I=I>H?GBHCGGJIHK^L^MINXOJPGQ_SJVIWJXJZF]J^JbJcJdJhD
=makkelijk	t-^
=mal	f!G#^%H(H)J*I+I,I-D/J1J2J3d4Y6H7I8I9Y:G;J=G>E?G@ZAHBECFDEEXFJGHHAIEJIK^LIMFOFPHQJRXSJTHUHVGWIXFYI[H]E^H_IaHbGcGdEeHfEgJhY
=mala	{#JHHX^cX
=male	{#]3]HIIHKINJ
=malform	t3^DI
=mam	r(b*J3J9H=I>_?J@JBIDHHDOJUIVHZEaJ
=man	j!^#I%J(H*I+J-Y3I4J9Z:J=F>G?]@bBGCGIFKJMINGOJPITYUJVHXGZC]H^JaGbIcJdJfJhI
=manag	c!I#H%H(G)H*I-D/G3J4E6J7d8H9C:[=H>J?IB^DHEEGJHIIGJHKHLJMJNGPFSITHUFVEWJXIZA[I]J^G_IbIcHddfIgGhH
=manageengin	xHEJ_
=management	l%_(I-I0H8_GIHDZIdIe]
=manager	h!J#J%J(a)I*I-C2X3H7H:J<Z=I>I?H@JBGDHGJH[IEJZKFMJNDQ[SHTJUIVIXIZ^]Y^JaJbJdGfGhI
=manana	q#[-I@_BJHGIJKHTJX]ZIhJ
=manca	l#J%[([*J-H3_5X9I;J=J>I?E@IBJCZDIHCKILJMJOEVZXIYXZH]IaIdJhJ
=mancano	v%J3H=[CID]HFI[
=manda	x7[
=manga	q#[HIX]
=manqu	n([+J-I3_9I=Z>I?HHCMJOFV[XHZI]JaG
=manquant	x%[=]HD
=many	W!H#b%H(H)H*G+H,J-_/H1J2H3X4J5J6J7H8I:G;]<J=G>F?GAGBDCEDEEJFIGIJHKZLHMGNEODPHQJRHT^UGVGWHX^YJZA[H]F_IaCbGcIdGfIgJhE
=mapp	v#_NIZI
=marca	x-YHGZIh^
=marcada	qLYZJ^^dY
=marcado	vKJZH^^dYhJ
=marcamo	{LZ
=marcar	x;ZdX
=march	i#I%I(I+J-J3I6J8J9D:J=H>I?I@ZB]CJDIFJG]IFKFLXM]NGOGPJTJUJVGXJZ][J]J^IaJbXcJdFfYhG
=mark	x-]HIZJhY
=market	xF]HZZH
=mas	c!F#F%H&J(F)I+H,I-X/Y0J1I3B4H5J6I7H8I9D:G;I<J=F>B?[AIC_DDEIFIGHH?ICJIKDM_OYPIQJRISHT[UGVEWIXZYIZD[_]F^I_JaDbZcGeIfFgH
=master	{!ZHZ
=match	Y!G#F%H&J(G)I*H+E,I-Z/G1I2J3@4H5J6_7H8I9F:H;I<J=G>C?F@CAdBDCEDEEIFIGHIALHMFNHOePHQJRISITGUIVFWIXFYIZB[I]G^I_ZaDbGcHdHeJfHgIhY
=mate	{9GB[VZZI
=maternity	{!^AIHI
=matin	p#]@bCJHFKJNITJZH
=matter	o-I2[9J@GIEKJN[ZE^Xh[
=mauvai	r#_,]HJKJXIZJdGh]
=mauvais	x#I-J3J9I?JBICIEYHDX]ZHc^
=maximal	{-JHIIJX^
=maximo	{3E>HOFX_
=maximum	v-JH[IHX]
=may	[!F#H%Z(X)C*G+F,I-J/F0J1J2I3F4I6J7H8X9F:F;J<I=H>F?E@ZAJBJCGDHEJFJGEHaIIJHLIMEOIPEQ[RJS[TEUFV[WZYJZ?[G]G^aaYbGdFeIfHgEhD
=mayb	tHFN]SXVJ^JhX
=mayuscula	x3HIZ
=mdp	l#Z:J@[BICIHCKJMINIVIXIZ_]HaJh[
=me	I!Z#e%@&C(b)Z+F,@-A/?0C1@2B3J4?5B6A8A:Y;A<B=<@]A@CJDbE?F@G?HCJ?KGL?M:N>P<QBR@S>TGU>V_W?XcYAZf^F_>a]bEc>d>eBf>g>hZ
=mean	l&](H)J*Z-I/X9EFJKINEOIPJZ[]JhI
=meckert	x.Y/X
=med	p3Z7Y:X>IBIHGIJaXcXhY
=media	{9JHDXJZI]^aZ
=medio	{3J@JCZD]
=mee	x@[ZHh]
=meer	k!I#I%I(H)]*H+J,J-I/J0J1J2Z3G4J6I8J9G:J;I=[>^?H@DAIBGCFDHGHHAIEKaMINHOFPHRITJUJVGX[Y]ZB]G^I_ZaEbJcIdFeJf]gJhI
=meerder	{A^HJ_G
=meet	Z!H#J(I)J*I+I-G/[3I7J:J=I>G?FBGCHDGFJGJH^IYJJKJMHN^OJPJTJUJVHWGXIZF]a^J_IaHbHcIdJfIgJhH
=mehr	_!Z#F%Y(F*Y+Z,H-E/G0G1Z2I3F4E5I7H8I9G:F;I<J=_>X?YAIBEDEE[FHGGHBJJK[LHMFNJODPEQJRXSGTGUGVDWHX]Y^ZE[G]E^G_ZaCbFcCeGgHhE
=meier	{9^HE
=mein	W!^#]%E&I(B*G+F,G-A.I/G0I1H2H3I4E5I6G7F8H9D:J;G<I=D>X@FAHBAEGFGGFHZI_JGKXLFMANIOYPDQIRHSGTDUDVaWFXEYHZ_[[]A_GaXbDcFdDeHfEgFh^
=meinem	r-H3J9X@HBJC[D[HHI[K[NJZE
=meiner	{-J9]@JHJIJKIN[ZJ
=meint	x-]9E>JHJK]XJ
=meio	v3I9H>H?JC[HEI]KJVJZG]^aH
=mejl	{CYD]ZI
=meld	q(G*J9Z>H?X@IBYCIDJHEIJKIMJOJVGZZa^bI
=meldet	q,J:Y=JBIHFJYKHNJR]S]VJZXdJfG
=meldung	q)[3J>I?FDJHHKXO[UIVHZYa]
=member	f%H([>G@JBHGJIJKHP^VaZI]IdF
=membership	{HJPZ
=membr	t9JF]HGP]VY
=membri	xF]HJPYZJ
=membro	q9IF]HGV^ZI
=meme	m(I)Y3J9J>J?I@ZA^CIDIHEIIK[MJOJPJV[ZE]J^Y_HaYhH
=men	l!J#I*J-H/[3H9H>H?[@HBIDIHCIIKHM^NJPJTZXJZH[]]I_YaIgHhJ
=meno	v-]HH
=mensagem	t-I9I>]?H@JCJDFHCIJKHZ[]Ha_
=mensaj	t-J3J9F>^?I@IBJDFHBIIKIMJVIZZ]Ja_bIhJ
=mensen	{+[DJG]HJfJ
=mention	qHbKFNJZJ
=menu	p-I9HHbIJZJ]IdZ
=merci	m!J#Y(J*J-H3I9b>H?J@IAJBZCIDHHEIGKIMJNJOIPJTHVHXJ[J]IaIbJfJhJ
=merg	v-J8]A_HFPGZF
=merger	x#J-J9G:G>I@JA^H]UHWHZI]I
=mes	{HJK]VXZH
=mesma	x@JAYK[ZIb[
=mesmo	p9I>J@^A^CJHHIHKHMHTXXIZF]J_JaJh^
=messa	{@YHINJZF]^
=messag	W!G%G&J(E)F*F+G,I-I.]/F0J2J3J4I5J6I7H8I:H;I<J=G>@?]@CAHBDDFE[FHGHH^ICJGKBLIMHNXPGQIRHSGVFYIZ_[H]I^H_HaabGcGdYeIfHgIhE
=messaggio	t*J3J9I>]?I@JCGDFHBKJPJVJZ[]Ia_fJ
=messo	r%I2[3I>H@ID[HFIZKIV[ZIaH
=mesur	{EZ
=met	^!G#E%F&J(E)Z+G,G-_.J/G0I1I2H3_4E5I6H8H:[;H<I=E?DBZCDDBEXFHGGH;JHKDLGMDNYO[P[QIRHSFTFUDVCWEXEYHZ][F]D^G_GcYdFeIfFhE
=metavers	{GXHJ_[
=method	R!E#F%G&I(E)D*_+a,G-C.I/G0I1G2H3E4F5H6H7G8G9D:F;G<H=D?g@BAFBICcDdEFFGGEIAJGKBLFMFNBOEPEQHRHSHTDUDVAWDXEYHZ>[F^F_DaAbFcGdFeHfGgGhF
=methoden	l(J*a+Z-J3I>J?H@JBIC]DGHHIIKHOJWZZI]J
=metoder	x*_HJ
=metodi	t*]C[IJZJ
=metodo	d!G#H%J(H)J*[+[,J-F3G4I9J:J=I>G?d@GAJBGCbGJHBIFKHMINDOGPIRJSJTIUHVHWIXHZE]G_JaHbJcJdIfJhI
=metody	t*]-J9I?J@JCaDJHHIIZH
=metro	t3H9I>e?H@JCJDIHFIHKHMJOHVHXIZBaH
=metter	{@^ZJ
=mettr	x+]CJDIHZ
=meu	e!Z#G%H(X)I*H-E/I1J2I4H6J7J8J9];I<J=F>Y?E@EAIBDCYDEFJGIHYI[JJKCLINGOaPIQJRISJTHUHVEWIXGYI[J]F^J_IaCbGcIdHfHgJhG
=mfa	Y!H#G%J(H)H*F+a,a-I1J3H4I7I8J9F:G=G>@@DAJBDCGDBFJGJHjIHJJKJLIMFNHOJPGRISHTHUGVFWHXGYJZB[J]F^Ja=bEcHdJfHgIhI
=mgdomain	{7^
=mgpolicyauthorizationpolicy	x)[
=mguser	n/H9HBJHGgc
=mi	V!a#X%B&F)I+F,E->.G/D0G1E2E3B4C5F6D7D8E9^:G;D<F=A>[?I@EAEB<CZD^EFFEGDHIJELCN@OZPCQFRESCTBUAV[WCXIYEZe[[^C_DaJb@cCdBeFfBgE
=mia	j!X#I%I(G+J-E/J2J3H7J9]:Z=I>G?HBFCHDZGJHAIYJJLJMFNDOIUIXHZa[I]G^IaHbHdIfIgJ
=mich	g#_(J+Z-I3J7J9H:J=I>F?GBHCFHDIHKFMDNIOHTZXZZ_[Z]I^JaHbIcJfJgJ
=microfono	{H]MJ
=microphon	{H_ZH
=microsoft	O!A#?%C&H(B*[+H,C-E.G/[0I1Y2F3C4B5E6D7d8E9C:C;F<G>@?C@?AEBACCDBFEGCHCI?J[KALEMGNBODPBQGR]SfTcUBVAWCXBYEZ<[D]C^C_CaYbBcJd^eFfYgehC
=microsoftonlin	g(I-J.[/I7H=J?J@IBJDJHDIIJJKJMJNJScTHZF]JaJbIcbdIfHgFhJ
=middl	qHHZI]a
=miembro	r%J(J*J9J@JF]HHIIP^VZZH
=mien	r-J3F>H@JCJHGIZK_MJO^ZIhI
=mig	vD[V]
=might	v1Z@ZII
=migrar	{AJ__
=migrat	r!J#J+I0I1J;^>IA[CJD[PJ_HcJ
=migration	j!I#H%I*J-H3I9I;]>J@IA^BICHDIGJHBIIKZMINIXJZE]G^J_^aId^fI
=mij	v(H3E>JD[HIIIO_V[ZJhJ
=mijn	Z![#a%D&J(C)F+F,G-B.J/G0H1H2F3I4F5H6G7F8H9];F<I=E>a?D@EAFBACJDHEIFHGGJHKYLEMGNDO^PDQHRGSGTDUFVZWHXEYHZb[Z]C^B_EaCbDcGdEeIfFgH
=milieu	{HIZJ]]
=mill	{9]BJHJ
=million	{-]9ZHGIIKIZH
=min	j-I3I9I>X@]BJDIHYI]NIRYTIYJaY
=mind	x!J*J3J9I>I?J@FB_DIHGIHMFOJZE][_JaJgIhJ
=mindestalter	{@]
=mindesten	xI]
=mine	a!G#F%I(Z)H*Y+J-Y/H1J3F7J9H:J=J>G?HBGCIGJH@I^JIKXMGNEOdPIRJSHTGV]WFXIZ?[X]HaHbJdJgF
=minha	a!]%G(C)G*J+H,H-D/I0J1I2H3F4H5J6I7G8I9Y;H<J=G>F?F@HAIBCCED_EHFIGHHIIYJILHMCNFOHPGQJRHSHTGUDV_WGXGYJZ_[[]E^G_IaHbFcHdFeJfGgI
=minima	n-J9J@^HHI_KIMINJZI
=minimaal	{IZ
=minimal	p#J-I@_CJHHI^KJZI
=minimalny	{@[
=minimo	t9J@bBJHFI]KIMHZI]J
=minimum	a!J#I(J*I-G1]3I4I5^9G=J>J?J@_AJBHCJHXIaJJKIMHNIOJPIRJSIUJVHWJXJZC]HaJbIcJhI
=minpasswordag	{@_HHNH
=mins	{#XaY
=minst	{9IHEIa
=minsta	{@aBIHFIGZGhJ
=minuscul	{I^
=minuscula	vI^
=minut	[!H#[%F(H)J*I+I,J-F/H1H2I3F4H6J7J8J9F:J;J=I>D?G@]AIBZCHDFFJGIHCIBJIKDLIMdNGOFPXRdSITHUIVHWJXGYIZB[H]G^I_Ia]bIcGdIgI
=minuten	l#I(J-H4J9J:I>I@EBECJHCIFKIMcRaUJVIYJZZ]HbJcHfIgJhJ
=minuter	{HJM[R]cI
=minuti	t@IBGHIMaRZZJ
=minuto	n@GBCHGMdR]UIVIZF
=mio	c![%E(X)H+G,I-F/J2I4I7J9Z:F;J=G>A?H@FAIBDCED^EJGIHIIZKDLHMFNHOcPFQJRJSJTFUHV^WHXGYJ[H]H^H_HaEbHcJdIfHgIhE
=mir	i#J(^)J*G-I3I:J=J>J?[@XBID_HEIIKHMJNJOYPIUIV[XJZD]I^]aHbJdJ
=mis	n!J(]-I1Y2[3J>J?GBJHGKGNHXJZB[J]^^IaJhJ
=mise	x%J=JdYf^
=mislead	{@FH]II
=mislukt	p#J%H,Y-I/[3I4[6Z9G=H>I?I@EAIBFCJDJHEIHMGNJOJPZTHVJZ[]J^J_GaHcIdIfHgJhG
=misma	{HIK[ZIb[
=mismatch	q3F6]O^aJ
=mismo	q(G)Z@]A_B[HHZG_HhI
=miss	W!D#E%_&I(^)G*J+F,I-C.I/D0I1G2H4F5X6G7E8G9A:F<H=]>B@BAEBBC^EEFFGDHCI_JFKDLHNCOEPAQGRFSCTEUFVZW^XEZ=[[]C^G_]bJcDdJeIfDgGhE
=misslycka	v(J@IBJHIIJP]VJZ^bJ
=mist	{%_(I
=mistak	m!_(J)J3]>J?J@]DIHDVJZDcY
=mistyp	l#Y(J,_-J1I2I3[>I@JAJBHCJGIHDIFKGMHOGTJZH[JcJdIfIh_
=mit	[!F#G%G&J(]+H,H-a.Y/I0H1H2I3^4F5H6G7X8I9E:^;H<J>X?C@CCFDDEJGGH>ICJHKIPYQJRFSHTGUDVCWFXFYZZI[G]E^F_FbEc[dDeJg[
=mitgli	tHJP[V^ZI
=mitt	h#Z(J-I3Y9[>H@GBIDIHEMINIOZTIVYXJZ[]I^JaJbJdIhI
=mix	tI^
=mn	{>^@]DJHGZE
=mnie	{V]
=mobiel	q*I-J3Y9I:J>E?I@JC]D]HEIIKIM[O[XIZGaGhI
=mobil	{>^@JBHD]ZE
=mobilnummer	{O]
=mocht	r+[3J>G?]CHDGHIKYOIZJaI
=mode	l-^.Z9J>J?I@HBHHaVJZE^If[
=modifi	v@^B^HGKHZD^JhH
=modificar	x@IZH^Zh[
=modificarla	{@ZZHh[
=modification	x#J7X@ZBJZI^]
=modifier	r!J3I7]:J@ZBJHIIJKIMJZH^[_IaJdIh^
=modul	r%J/J4F5H=I@IBIJ]MINJZGcJdGeIfHgc
=moet	m!I#J(J*Z-J3J9F:[>I?J@]BICHEZHGK]LZNJPJVJZH^JdJhJ
=moeten	t*[-I.X3J9I:[@IBJCFHHI_KIZH
=moga	{VY
=moge	k!J#G%J3J9J=J>X@[BYCJDGHFIJKYMIUJVHZa^IhH
=moglich	q9I?J@EC]HFIJKJMINJOIPXZ_[XbEhI
=moi	n(Z)X*I3J9G>I?H@IBICJD]HDIJKIMJPJUJV_ZYaIhI
=moin	x-YHHI^
=moje	p!Z#YHIVZZY
=molnet	t/[9IHGIJM]TZZJ_Y
=moment	t(J?J@GBHHFMYZXa[bIh[
=momentan	{ZIh[
=mon	X!^%D&I)F*H+D,G->.I/G0I1H2G4F5I6G7F8H9[;G<H=E>[?BAGB=C[EGFFGFIaJFLFMXNBPEQHRFSGTEUDV^WFXCYHZa[^]B^D_GbDcFdCeHfEgH
=mond	v-]3I9[?H@FBHCIHEKHMIOJSZU[VJZIfJ
=monday	h!J#]*J-I9G=J>H?J@_BGCZDIIIJXKIMFNISHTHUJXHZYc[
=money	{=[HF]Gf^
=monitor	t9J@JHa
=montag	{9]@]HEZI
=month	e!X#[%I(J)I+E-_/X1J3G6]7J8]:I=[>H?JAJBGCJD[GHHDIGJILXNGOIPITIVI[J]J^I_GbJcIdJfIhI
=more	W%I*E+a,H-G.I/C0G1[2I3D4F5I6Y7F8D9?:E;G<H>B@CAaBdC^DCEFFGGDHCJGKXLGMDNJOCPDQHRZSFTDUFWGX^YGZ@[F]D^E_YaHcEdDeGfFgGhB
=morgen	m#I-G9Y>I@aBHCJDJHFIIKINJXaZE
=morn	a!I#^%J(H)I+G-E/I1J3I4J7H8I9a:J=H>H?H@bAICIDFFJGHHBIEKHLIMYNFOHPJRJSITHUJVGXHYJZY[I]I^I_IaJbHcHdJgJ
=morreu	{>ZH[ZH
=mors	{@Z
=mort	x>YBJHZYZZJ
=morto	v>XY[
=most	xC[HHcX
=mostra	{3F>JIFO^
=mot	Q!E&J(G)G*G+H,X-_.I/E0G1G3E4G5H8H9H;H<G=D?CAIB^CHDGFHGDHEMJOGPFQIRHSETDUGVGWDXEYHZ^[Z_GaCbJcDd[eEfBgIh]
=motivo	{#]HINX
=mots	h#Y%J(J/X0]6H@FBHCJDJG[IDKZMHN]TJZE^J_JcJfJhG
=mous	{9HH^ZG
=mov	x%X3I>^?JBJHEOJaJ
=move	l(J1H9H:C>I@JGIHdKIZI_JaZ
=moved	h!J%J(Y)J+J0Y1I3F4I8I:I=Y>[?J@HAJBICJDHG^HIIHKHNJOIPJV[ZD^J__aJfJ
=movil	r3[CX
=mowi	xHIKXO]d[
=moyen	x?XC[DXHI
=moze	q!J(H:[=[@HBHDIHFSZUIV^ZC^]aJhJ
=mozna	t4]BZHIIXZI
=mr	{-X
=ms	d!E#H%I&I(I)H*I+Y,J-Z/G2J3G4D5J6J7Z8J9Y:J;I=H>G?F@FAZBFCHDcEJFJGJHBIFJIKGMHNFOHPHQJRJSbTYVHWIXHYJZC[J]H^J_JaGbIcGdJfEgHhJ
=msg	{:ZHJcX
=msol	W!C#C%g&J(=)F*F+F,H-D.J/G0H1H2f3C4G5H6H7G8H9E:E;e<I=E>D?D@CAGBBCDDCEHFGGFHBI?JGKCLEMENDOFPFQeRHSGTEUEV@WFXEYGZ?[E]E^D_GaDbDcFdEeHfFhE
=msoluserpassword	l%H/JHJZJdHgc
=msonlin	{%J=JHHJJdGeJfIga
=much	m#G-E9]@GH^IGK]NJOIXXZHaJ
=mucha	x9]@HBIHGIJX]
=muda	xg]
=mudar	q@_KIZF^YhZ
=mudei	t@YHIM]
=mudo	v#H-J9I>J@IHYIJMJXIZJaa
=muet	{9IH[MIa]
=muis	{9I>JH_ZH
=muita	n#]XZ
=muito	n#J-_2Z3J5X9YBJHDIZXIZI]I
=multi	xAZHY
=multipl	h#Z-JAbHFOH_J
=mundo	v-a9G?J@JBICJHGKIOJS[UJZHhI
=musi	{I[
=muss	k#I*[-H3I8Y9F>G?J@aBHCIDHEXHDKFMZNIXHZG[]]HaGdJhY
=mussen	t.Z7Y:Z@JBJHJIZUI
=musst	x#J3Z9J>I@XHJIHOJZJ]^
=must	U#G&J(F)F*]+G,Y-E.X/F0J1E2H3Y5[6H7H8H9E:^;I<J=F>I@JAGBDE]FHGFHDIcJXK[LaMFNEPCRHSHTGUFWFXJYGZA]G^E_GaGcDdJeIfEgE
=muto	{>Ia^
=muy	v-[2[5X@IBJCJHGI^ZHfI
=my	A!Z%9&B(H)@*[+E,?.Z/?0A1D2>3C4=5A6>7:8?9Y:Y;@<@=?>i?I@IA=B;C]FDG;HgI[J?L:MGNAO_PBQ@R>SET>U<VeW<X:Y?Ze[]]E^A_;a[b?c;dAe?f<g;hZ
=myapp	x+YH^
=mycket	{9]BJHI
=myself	k!I#Z(D)Z-I7J:J=J>I?Z@FBZDIH@IJKGTGV_ZB[_]J^JbI
=mysignin	p-IHHIJKIZFhc
=n	T!H#C&H(X*F,D-A0F1F2E3F4J5G6E7G8F9B:C<G?^@DAFB>C]D_FCGZHCJDKJNEO[PJQGSETDV^W^XAYF[Y][^G_IaCbCcCd[eFfAhZ
=na	Y!A#X%Y&H(J)E*E+E,F-C0]1E2Z4B5G6D7E8F9@:D<G=F>I?AADBGCAD_EXFFGEHEK@LEM_NCPBQGSEU^V?WEYE]Y^Gb_cBfIgE
=naam	v-I9I:Z=J>J@JF]HGIaKHNJUIVIWIXJZI]JaJdJ
=naar	l!J#G(J*J-H3J9G:I;J?J@HA]BICIDIHDIHK]MJNJOIQXRITJXIZC[J]H^J_YaJb^c^dXhI
=nach	b!_#Y%G(H)J+J,J-F/Z0H1J3E4F7J8Y9G:H;I=F>E?GAHBZCYDFEIGHIDJJKEL]MENFOFPHRZSITYUHVFWJXFY^ZA[H]a^HaCbJcJdXeIfCgHhH
=nachsten	{L_ZIhI
=nachweis	x*ZCY
=nada	d!G#Z%I(H)J*I+J,J-E/I1I2J3G4H6I7I8I9E;J<J=H>E?EAJBDCGDaEJFIGHHAIEJJKFLZMDNHOHPIQJRHSITYUHVFWJXFYJZa[I]F^J_IaacHdGfYhE
=nadal	x@IHJMZTZ_Z
=nadi	v=Z@JBICIDYHJS[U^VGZIcH
=nagra	{9]HGIIM[
=name	W!D#C%F&I(F)H*G,H-e.I/B0I1H2F4[5H6G7G8G9B:E;G<H=F>A?E@@AEBACEDDEHFcGEHYIeJELEMDNAOCPEQHRFSGTDUHVEWIXFYGZ;[H]C^EaCbEcEdFeHfEgGhH
=named	v-I4J9JF^GJHFIIN]ZJbZ
=namen	v:^FZZE
=nao	L!C#;&C(X)Y*E+I,F-G.F/H0Z1@2@3E4C5B7I8F99;J<B=Z>Z?X@HA?B7CGDZEEF@H@J?K^LYMZOZPBQDR?SCTFUGVcXFZc[Z^Ja^cGdBeFgG
=nar	{4]9I@IBJHIZEh]
=nas	{HJ^Yd^fJ
=naszej	{UZ
=navegador	p!I#I-J.]3I9H:J>I@JDJHEIHMHOITJUJVIXJZG]aaJb_
=navigateur	t.[HJ]YbZ
=ne	S!C#A%F&G(G*I+],E-?.G/D0Z1E2D3J4C7D9?<F>GADB=C[D[EHFDGYHFIbJDKJMGN[PHQFRCTDVZWCXJYGZ_]?^J_CaacFd>eEf[gFhH
=necesaria	{=Z
=necesario	{(YdZ
=necesita	{*YH[fI
=necessair	v(Y=XUIdZ
=necessari	v=]?IC]DGHG
=necessaria	v(X=]C]DHHF
=necessario	x.YUJd]
=necessary	h%J)G*J+J3JDaHDUEVFZGda
=nee	x+E@]CID^HG[Z
=need	N%H&H)C*Y+C,E-A/C1Z2D3G4B5X6F7D8C9B:A;F=]>]?D@ZACCcDBE[FFGDH^I^JCK?LEMFN@OBPCQIRESFTBUBWDXFZb]@^C_CaBbCcBdJeFfBgXhF
=neem	{-JZ^
=negado	p%_*J-J9H@JKJPaQXVIZIdGfI
=negato	q%^9JFJP]QYVJ
=nehmen	r(J>I?a@IHHK]ZHaI
=nein	x+HD[[Y
=neither	r>H?Z@IBJHGIJKZOYZY
=neka	{@]HIN[ZJ
=nekad	x/^9JHHMJP]
=nekar	{HJJYN[
=nel	d!F#G%F(H)I*H+H-F0H1I2I3^4G5J6H7I8[9D:^;H<J=F>D?F@GAGBECXD^F[GHH>IEJIKGLIMFODPFQIRHSHTXUGV]W[XGYIZE[J]F^I_ZaGbYc]dEeIfGgHhG
=nell	o-ZGZHGIJKJNJ^Zd[
=nella	f#I%H&J(Z)J*J+J,Y-H/I3^6I7Z9G=H>H?E@FBGCHD^GJHHI^KDLJMINFOJPHTJVGYIZC[I]I^HaJb]cIeXfIgIhG
=nello	v@^CJHFa]
=nem	n#J%Y3C>E?HCID_HDI[MJOGZHa_
=nemmeno	x-ZCJHGa]
=nenhum	r>J@IBHCJHEKJSJU_VEZ]bIdIfZ
=nenhuma	t(J-J:J?H@[BICYDIHHKIN]UHWYZDa]bJ
=ner	xBZHZ
=nergen	{9JHDZ^a[
=nessun	o%J(J-I3G=H>H?J@IBXCID_HBIHKJMJNZOISJUIW]ZD]IaYbYcJdHeJf[hJ
=nessuna	m(I-J:J=I>J?I@FBGC[DIHDIGKIL]MJSHUIVJWX]]a[bHcYfJhJ
=nessuno	q!J9J=Z?J@GBGCIDXHFIHKJS^UbVFWIZE]JaIcIfJ
=nest	rV[WZ
=net	b!I#J&J-H0J1H2J3H4H9I>I?I@[BHCIDJIHJJKINIOJRHSITJUJVIXJYdZE]JaJbIcadJfHgJhI
=netflix	vHaZE
=network	e!J%G(J-H/F3J5J6I7H:H>G?I@HDIGJHZIHKILJNIPJQaRJSDTHUJVIZE[J]I_JaJbJccdafFgHhI
=neu	l!J#I+Z-H/J0Y3G8[9I:J>H?I@YB[CID[GJHBIJKHMYNJOITIV[ZD[J]J^J_IaJcJdIfYg]hI
=neue	^!I#D%G(E)I*H+Z,I-C/^0I1J2I3G4H5J6H7H9[;I<J=G>X?EAJCDDZEJFJGHHGL[MbOFPIRJSJTGUHVEWIXHYIZJ[_]Y^G_IaFbFcHdFeIfGhC
=neuem	x>GH[
=neuen	xHYI^ZG
=neuer	v@[H[MHV]ZE
=neustart	{BYHJf[
=nevertheless	{HHNYTZ
=new	I!B#<%F)@*>+],B-?.E0C1A2@3>4@5B6^7?8X9H:G;B<C=>>D?@@]AIBdC=DIECFBHXIHJFK^LYMhN]OGP>QDRBSAT?U?VZX@YCZI[b]]^;a?bAc[dCeBf>gXhD
=newbi	{+G@ZD]HJ
=newly	v%Z8_@[AJGJHEIIKJPJZH_H
=news	{9]BJHIZJ
=next	^!I#H%G(F)J*J+I,J-H/I1I2J3I4I5J6J7I9H:I=H>H?H@dAJBDCIDHGHH]JIKCLcMFNGPZRJSJTJUJVYXHYXZ@[H]C^F_IaIbEcIdEe]g[hE
=nfront	l#I-IBJHEIIJeKJMJTIZHdIhI
=ni	j!J#H%Y*J+J-J3@9G:I>C?E@IBHCGDeHBIIKJMGNJOGTJUJVJXJZE]IacbJfIhJ
=niby	{ZHh^
=nice	q-I3J9c=E>I?I@FBICJDHHDIIKHMINJOIVHZG]IaIhJ
=nicht	I!G#E%E&D(H-B.C/F1F3J4]7H8@9C<C>H?_@FAEB8CZDCHDJ?LZNJOYQIRBS=UHV_WEXCZX_]a]bGcFdYeFfX
=nick	{9H>aHEZH]I
=nie	U!@#@%X&G(Y)C*B,F-@.G/J0G2E5F6E7D8E9>;D<F?IADB;C?DbEDFDGCHHJDKGL^MGOZQFRDTCVYWIXAYEZc]AaabCcBdGeEfYgF
=niemand	r7I9I:J=I>I?I@IBGCIDYHGS]UaVFZHaIcHf[gJ
=niemandem	{SZ
=nient	l#I(J*J,Z-H3X9H:I>F?IBHCGD_HBIGKHMHNJOHPJTYVIZY[Y]JaZbJc]dJfJhH
=nieprawidlow	xh]
=niet	N!<#<&C([)Y*I,G-C.D0[1A2@3J4F5G6[8I97;X<B?Y@GA>B8CHDHECF@GIHFIZJ@K[MZO^QJRES>TIU=V_WGXEZY_Ya[bFcBdBf[
=nieuw	a!G#E%F&J(C)I*G+F,H-B/[0H1I2H3D4E5I6G7G8Z9^:Z;H<I=G>J?D@^AHB]CCD^EJFIGHIHJILGM^NBODPFQIRHSGTFUGVBWHXGYH[X]Z^F_GaEbIdDeIfFgHhB
=nigdy	xD_ZE
=night	l!J%J(J4H9Z>J?J@XBHDJHYKGNHPIU[VJWH]JaIc[f]
=niks	q*J.Y>J?I@JDJHHL[MJZZa[gZ
=nikt	x9I=]BJDJHHS[VHZFa]
=nimmt	q-H/J9J@JHXIXKXM_TJ_Jg[
=nine	r@_HJKHNGRY
=ninguem	t9J=Z@JBHDYHIS^U]VGZIcI
=ningun	x4XCJD^
=ninguna	t(I?F@[BIC[DJHGUIW]ZFa[bI
=ninguno	{HHSJU_VJ
=nirgend	{HHNYZ^
=nix	v-^3H9H>F?HDZHFa]
=nobody	_!E%H&Y(F)F*I+Y-F/H0J1Z2I3G4H5I6J7I8G9F:E;J=G>F?G@JAGBCCED]EJFHG[IFKEMGNZOJPHSYTHU[VFWXXFYIZI[I]G^YaGbIcXdXf^gIhI
=noch	[!^%G&J(G)G*F+F,H-C.J/E0I2I3B4G6H7G8I9X:F;H<J=F>Z?D@^AHBJC[DYEFFHGFHFIGJHLFMdNDOEPIQIRHSHUDVEWYXEYGZH[G]C^E_ZaZbEcGdFeIfEg[hC
=nochmal	v@Z
=nodig	r5X=[CYHYMYfI
=nog	c!Z%F&J(F)H*F+F,I-D/E0I2H3A4F5I6H7H8I9^:G;G<I=F>I?D@[AGBCC_DZEIFIGDH?ICJHLHMdNFODPYQIRHSGT[UDVDWZXFYHZB[H]D^H_[aDbFcGdEeJfEhE
=noi	{:X@Z
=noir	{9JH[bI
=nom	p!J%J-_2Z3H9I:[>J@IBJDJHFI[KHMJNIOJVJXJZF]JaJhI
=nombr	n!I#J+I-^2[3H9G:[=J>H?I@IBHCYDHFXHEI^KHMHNIOIUIVIXZZG]IaHbJfJhJ
=nome	k!I#I%J(I)J*J+J-_/J2]3G4I7J9E:];J=H>F?H@FAIBGCGDGF[GIHBIdKCLJMGNGOGPJRJSJTIUHVGWJXIZB]F_JaFbIcIdJfHhH
=non	K!:#:&C(X,D->.E/F0Y1B2?3F4E5F6I7E8E98;X<B=_?Y@EA>B6CCD]ECF@H?IZJ?KZL^O]PAQERASIUHVcWZXIZb^E_Ja^bDcAdHe?f[gJ
=none	b!G#G%I(H)E*H+X-E/G3E4I5J7H8I9F:H=H>C?DAIB@CXDCFIGYHFIBJHKZLIMHNaOZPGRJSGTIUfVEWGXGYJZG[J]F^G_Ja[bEcIdHeJfFgIhF
=nooit	j!J#J%H(J+Y-I1]3I9I:J>H?I@FBGCGDbGJHDIJKJLaMHNIPJTJUJVJWXXIZE]I^GaXbJd[fIhI
=noon	x@_BIHIZH
=nope	t/ZHIOXZEa[
=nor	t%Y3X?YHG
=norma	xDJN_ZH
=normal	h(H)b*[+X3I:J@XBJCFDHHFIJKJP]UIVHZHdJgJ
=nos	p)]4J5X7YHHJ[MX
=nossa	v)^.XHJZJ
=nosso	x7Y_X
=nostro	v4J7Y9JHIJ]MI_Z
=not	6!A#6%D&J(Y*G+a,?-B.C0Z1H253G4H5I6G7Y8H99:H>E?c@?A6B;C>DgE<F;GZHCIYJ@LcO_P7Q?R?S:TJViW[X<YFZa[X]Y^G_badbHc?eCg]h]
=note	j#I%J(I)H*H-C/J3J4J9X=J>H?FBECGGJHdIXJIKFLJMGNEOJPJRJTIVIXI]HaFbHcIdJhI
=notebook	l-I/J9H>J?J@HB_DJIIM]NIZF]JaJb[hJ
=noth	W!G#C%F&Z)F*D,G-@.[/D0Y1G2G3B4E5G6F8E:C;Y<H=D>=?Y@=ACB]DaEGFEGEH7IAJDK@LaMAOCPEQHSET]UEVDW[XCZa[F]@^E_]aab]cEdFeGfBgE
=notic	p+J/Z8I@[BJD[HXIJKYNIZGfX
=noticia	x9^HG
=notifica	{CJZI]Ja]
=notificacao	{?ZCHHFZHa]
=notificacion	{CIHIZIa]
=notification	g(F>I?ZCEDHJ[UIZEa_bX
=notify	{H^KJZI
=notig	x5X=ZI[ZI
=notr	n-].X7Y:Y=[HHUXZI_X
=notwendigen	x=[CHD[UHdZ
=nous	k)I3Z7X8Z9H@ZBGCHDGEXIGKJMJNJSJU_VGXIZXaIcJdJfI
=nouveau	b!J#H%H(H+J,J-C/Z2J3H4I6H7I8[9Z=I?G@ZBZCFGJHHICJHLIM_OIPJRJSJTIUHVHXJ[Z]]^I_JaHbGdFfIgJhE
=nouvel	{9I@ICJDZH]
=nouvell	r-I8Z9]BJDJIJMHZJb[
=nova	h!I#G%I(H)J*I+J-D/[0J2J3I4I6I7I9F=H>F?HAJB^CHDFFJGJHHJILJMaOIPJRJSJTHUHVHWJXHYJ[G][^J_IaHbXcHdHfHgJhF
=nove	{@JHJI_KJ
=novedad	{9]
=novidad	{9]
=novita	{9]
=novo	l%J4J8]9J?J@]BJDJHXKJMJSJX[ZHcYdF
=now	P!^#a%A&G(C)[*A+D,F-F.G/Y0F1F2F3@4D5F6H7C9A:A;F<F>[?X@YAIBeCYDfEFFEH:I;JCKZLDNFO?PCQGRBTAUFVHWEX_Y]ZB[B_FaAbAcJdCeFf@g]hZ
=nowe	t/YB[HHIIMZNJZZhH
=nowher	o-J3[9H>]?J@HAGBJDJGXH@IJZI__
=nowy	x3J>XD_HI
=nowym	x?JH[IY
=nr	t!I#J-F/E3a9JHEIDKINHOaVGZC_IhG
=ntp	l1F2I3I4H8JGIHCIJMHReYHZJcEeJfG
=nu	g!J#H%I(H*Z+J,J-G/Z3H4J6J7J9G:I=Z>F?H@bAJB]D^GJH@IFKYLIMFNGOIPJRJTIUHVHXHZZ[I]G^I_JaGbGcJdHfIhG
=nube	h#G%I(I+J-G/b0^3H7J9H;J=I>H?J@HAZBHCIDIEHGIHDIGJYKGNFOHP[T[UJVJXIZG]I_ZaIbIcFdFfGhI
=nuestra	t)^-X.YBIHI
=nuestro	v7Y9I@HHIM^
=nueva	h!H#I%J(I*J+I-E/Z3G4J6I7J9H=I>G?HB[CHFJGJHIIDJJLJM_NYOHPJTIUIVIWJXH[I]]_IaIbXcIdIfIhF
=nuevo	m3I4J8]?J@ZCJH[cYdIfJ
=nulla	t:XLY
=num	xIYd[
=number	M!B#B%D&G(B)D*H+_,F.F/B0F1D2E3f4C5F6D7E8D9@:C;E<E=A>c??@BADBFEEFDGCHXI^JDKGLEM@NGOePBQFRDSETCUEV@WEXYYEZ@[D]>^E_CaZbCcCdDeFfDgEh>
=numer	n3]9I>[DHHFIIOaZIaJ
=numero	T!D#E%E&H(E)F*E+C,G-B.I/F0H1G2G3f4F5H6G7G8G9@:E;G<H=D>c?@@AAFB@CADFEGFGGGH;IYJGK@LGMANDOgPEQGRFSETDUDVAWFX]YFZ>[G]C^G_Fa^bDcEdEeHfEgGhB
=nummer	]!G#F%H&J(G)H*G,J-D/H0J1I2I3f4H5I6I7I8J9D:H;H<J=G>a?D@DAHBECCDHEIFIGHH?I?JIKALIMFNEOePGQIRHSHTFUHVEWIXCYHZB[I]E^I_Ha]bGcHdHeJfHgIhE
=numret	v3Z9J>IHHOYZIa[
=nun	v>[@JBGCZDIHFKJX]ZY
=nunca	c!H#H%J(H)J*J+]-I1Z3F9J:I=H>G?H@GBFCGDbGJHBIIKJL_MHNIOHPJSJTJUHVFW^XJZE]G^IaZbGcJdZeJfIhI
=nuova	g!H#F%H(G)J*J+I-D/X0J2I3E4J6I7H8J9H:Z=G?HB]CHGIHDJILHM^OGPJTIUIVHWIXH[[][^H_JaGcIdGeJfHgHhE
=nuovo	l#[%J3I4J8]>HBZDJHZSJcXdJfJ
=nur	]!H#D%G(F)[+F,I-E/H0J1I2J3E4H5J6I9Y:[;Y>A?]@JAIBCCbDIEIFJGYH=IYJIKCLHM]NEOGQJRISGV[WHXGYIZ?[c]D^F_IaDbXcGdFeIfGgIhE
=nurs	{@[VY
=nutzen	xPZ
=nutzung	xT]
=nuvarand	x@JZEha
=nuvem	j!G#H%I(J+J-H/_0^3H4J6Y7J9H:J=J>I?J@HAZBGCJDHEHGJHDIGJYKFNFOIPZT[VJXJZG[J]H_[aIbIcGdFfHgYhI
=ny	t3G9I>H?ICJD_H^OF
=nya	r/XB^HFIXM[NJZB
=nytt	{9]>XHI
=o	O!H#B%G&D)G*A+I,G.E1@2I4Y6G7@8A9E;B<C=Y>]?]@CDAEFFBGAHIJAK?LAM]NYOaPCQCRYS?U_VJWGXGYCZD[Ia^bCf^gGhI
=o365	m#I*I/X4J9J=]HEIJMYT^WZZHdJ
=obecn	{ZHh]
=object	V!_#F%E&I(E)H*G+H,G-B/E0H1E2H3E4D5I6G7G8D9E:G;b<H=F>F?F@CA[BDCFDFEHFHG]IDJGKFLJMFNCOGQHRFSHTGUFVCWHXGYGZA[I]G^[_gaGbFcDdEeHfCgGhD
=objekt	q/IA]G[HHIJZI__dIfI
=objet	p!J-I;ZA[G[HF_^
=objeto	j!G-I3J;^@IA^BJCJDJGZHGIIKIMJOJTJVIZF^Y__hI
=obrigado	t#J-H9aBIDJHIMJ]JbJ
=obsoleto	x1]
=obtain	x,[HI
=obvio	{-a9IIJ
=obviou	x-]
=obwohl	o!J#]*Z-^3I9J@HBJCGHHIFKIM]NJZG]H_JhZ
=occur	v)^HGNXTH
=occurr	p&I3IHFSIZ^eZ
=och	h!I#I%J(H*Z-H3X9F:I=[?I@^AJBFCED[HBI_KGMHNHOZPJSJTJUIVHXHYXZB]H^JaFbZcJdIfIhI
=ocorreu	{Z^
=odblokowac	x#]BITHZJ[[
=odebrac	{>Y
=oder	o-X9YHHN]aY
=odgadniecia	v-]
=odrzuca	v-[9J@[HHJYK]MJNJZH
=of	D!9#?%G&C(Z)H*E+D,G-b.@/H1_3G4F5J6]8]9C;[<^=G>=?A@EB8C]DJE[FHGaH]I_JFKYL?MBNZOBQDRZSGVGWGX^YEZG[A]Y^A_:a@bAdBfHg;h=
=oferec	x?^
=off	R!g#E%B&H(A)^*@+D,E-?/X0F1X2E5D6E7C8B9@:B;Y<Z=A>D?X@?ABB?CAD@EEFEGAHEIAJCK?L[MEN?OBPDQGSCTHUeV<WAYaZA]Y^C_AaCbYcIdaeDf^gC
=offboard	{H]
=offer	c(F)F*a3J;Z=J?a@JBIDJHDIIKIMINJOJTIU[VHZD[]]JaEbHgG
=offic	T!C#E%D&H(C+E,G-B.I/]0F1A2F3]4J5G6G7F8G:E;G<F=H?H@FAFBFCCDCEFFGHXI@JFKBLFMdNAOEPDQHRGSFTfUEVDWGXDYFZD[D]B^D_EaIbCcCeHfDgfhB
=offlin	j#J*I-G0_3I4[9H>I?I@JBJH^IIKJMINJTIXIZG]IbJcI
=oficina	x3H9Z>]?]HEMJOI]J
=ofrec	v3H>G?aCJHJOIaH
=oft	n#[(I?J@FBGCJDHHGIJKHXdZF]IbIdJhJ
=often	l#X@JHYXbZCaI
=oggetto	r3J;YDJGYHHZH^X_a
=oggi	t9J>H@^HIIJKHX^ZHaJ
=ogni	x@^HZ
=ohne	f!H#J%J(I*J-J/H0I3a4J9J:I=I>X?H@HAJBHCIE[GIHIIHKGL[MYNIOJPHTJUJVIZC[_]I^I_YaIbIcJdZfIgIhG
=oid	{5^
=ok	Z!B#C%X&G(A)_*B+E,F.H/]0F1F2G3@4D5G6J7D9f:D;F<H=B>@@XAEB_CFDAEFFEGDH;JGKALENJOBPDQGSEUEVHWDXCYFZ<[F]A^E_BcCeHfCgAhC
=okta	g7e=J?I@JBJHFPJSJVIZCbI
=old	N!J#b%A&G(?)B*B+H,D-<.G/H1_2D3B4?5[6H7B8E9?:A;]<E=B>c?@A_B:C@D=EDFCGAHBIBJ@KbLAMeN=O@P@QERBSBT@UAV>WDXBYbZ=[A]C^Fa@bAcAd@eDf@g]hl
=older	o(J-I1_3J9I>J@]BJDJIEKFNIOYPJZFbZhF
=olvid	rBIDZHGZ]
=om	j!H#F%Y(c)J*I+[-H2I3H7I9[:H;J=I>I?H@YBEDYHJIGKGLZMGNHOJPHTYUIVFWJXHZC[H]H^Y_JaHbHdIfJhF
=omgev	v#I9JHHRJc_dY
=on	?!E%I&I(A)Y*A+B,D/Y0F1[2B3Y4C5J6[9F:>;Z<Z?H@DAZBEEbF<G<HBI<JeK<L[MDP^QHR^TIUIVYW:XCY_ZB]F^__aaIb[d]eYfC
=onbereikbaar	x4]HJcX
=onbevoegd	{T[
=onboard	g!J#H%I(J)G*H+J,c-H/H3I4J6I7I9F:J=I>I?FAJCGDHEJFJGJIHJJKHMINGPHRJSITJUIVIXJZC]H^IaFbIcHdIecfEgJhI
=once	b!I#I%I(H)I*Z+Z-H/I3J9E:J=H>H?G@^A]B_CHDHGJHEIHKEMINGOHP^VGXFZC[I]H^JaZdJfJhI
=onde	{+IBIHYZ_dGfF
=ondersteund	x7[@IZIdGg[hJ
=onderteken	{<]
=one	H!>#<%Y&C(B)D*b+@,F.C/a0G1?2G3F4?5Z6@7?8F9@<C=<>I?B@dAbBICeD>EAFCGBH;JEKjLaM[N@O_PFQCRAS@T?UGV<WGX<YAZF[I]?^B_Ea;b=c?d?eCfGgFhg
=onedriv	j9I>J?IBHGJHcIJZJ]JaIcJfJ
=onelogin	{7[HJ
=ones	g!J#I(J)Z-G/H1J3I4J6J9I=J>H?I@BBGDIHBKcLINXOZPIRJTJUIVIYYZE]I^Z_JaIcHdXfJgIhZ
=ongeldig	v3]>JCGDJHIIHNJO[R]ZJaJ
=ongeluk	{!^9J@]HGMJZHdJ
=onjuist	xh[
=onlin	j!H#I%I(I)J-H/d=J?J@GBGEJHIIEKEM]NFPJT^VJXJZD[H]J^J_JbHcGdJfJgFhE
=only	M!H#@%]&H(I)^-D.F/I1D2C3?4X5D6D7B9A;X<E>C?bAAB=CdDCECH<I^LCNGOFPFQJRDSBUCWCXJ[d]AaBbBcBdGeEfEg[h?
=onprem	L!]#@%C&E(D)?*?+C,B-=.F/b0_1D2D3=4A5E6b7[8B9@:>;C<D==>@??@<AYB@C@D>EeG?HGI<JAK:LBM<NYOBP[QDRBSAT^U>V=W@XAYCZ9[@]?^@_ca@b?cddeeBf^g]h>
=onpremisesadminactionrequir	o/IEbHHNFcHdJ
=onpremisesconnectivityerror	p/J6JEHHGNH_IcbdJfJ
=onpremisespolicyviolation	k/IEJHENdcJ
=onpremisessuccesscloudfailur	l/cEJHENGTJZJcH
=ons	r-[3J9H>I?J@]HFJ[KJXIZJ_[aJ
=ont	v!])]3JHHMYZJ
=ontbreekt	o!I#I%Y(J+H-G3_4H5[9H<H=I>G?[@IBICXDFGJHEIFKIMJOFPJV[XJYXZF]IaH
=ontbreken	t#J-I3]9I=_?JCFDJHEIZKJNJZJaI
=ontem	t-J9I@ZBIDJHHIEKGMJNIZF]^cJf^
=ontgrendeld	x#GB]T[[G
=ontgrendelen	p!H#^1^HGVHZI[ZbJcJ
=onthoudt	x-J3J@JCIHIIGKbOI
=ontsleutelen	{6aKJNJZG
=ontvangen	x>^aF
=onvoldoend	{(_HI
=onze	t)]MZOXUY
=ook	r-Y3J@ICJDJHEIIKJL[N_ZEa^hJ
=oops	x3^@XHIZE
=op	Z!C#[%^&H(J*D+D,E.H/E0F1E2[3?4B5Y6D7E8E:D;[=C>[?BAEB@CBEFFFGIHBI?JXK?LEMYNCOAPEQFRaSET^U_WCZE[I]A^H_Da_b_cHdBeFfFgEhJ
=opcao	q(Z?XCZHIZJ[[aI
=opcion	q(ZC[DIHIZI[Z^Y
=opcji	{9J?]HI[Y
=open	^!I#Z%I)H*H+J,J-H/Z1F3H4F5J6[7H8J9I:H<J=F>ZBFCJDFGIHcIFJIKFLJMFNGOIPFRFSHTYUGVGXIYHZ=[H]Z^I_JaGb^cZdHeJfHgGhG
=operador	v%IHJPbdHfG
=operadora	x9JHFZIaa
=operateur	vHGP^ZIa]dIfI
=operation	g%[(Z1]8YAYHBMJNJZ[_YbG
=operator	f!I%G(J:I>]?H@JHBPcVIXJZF[J]Ia[bJfJ
=opgegeven	x3I>JCYD_OIZI
=opgetreden	{Z^
=opnieuw	h#J%Z(]+Z-I8[9J=J>H?I@[B[CJDEHDIHKGLJMZNIOJUHVXXJ[G]I^HaJdHeJfJhG
=oproep	{3[>J
=opti	r(]+H3H;J>I?a@JCXDFHFIIKIOJVHZG]J^YaGfJ
=option	U!C#C%C&I)D*a+D,F-D.I/G0H1G2H3A4G5I6G7F8G9G:E;H<^=D>B?a@CAGB@C^DAEFFHGEHGIEJFKDLYMENDOGPCQHRHSGVFWFXXYHZ<[d]C^e_FaDbYcFdYfEgFhE
=optional	v,J9J<J?JGIHDUJVI^Jd^e_fI
=opzion	r(]C[DJHHTJZI[[]J^YaH
=or	U!G#X%G&J)J*E+H,H-[/J0J1H2^4H5I6I7F8H9X:I;I=B>J?I@HAGB@CEDcEHFIGGJGKDLFN_O]PXRISFT^UEVDWHXYYIZC[G^C_Ga]dFeJ
=ora	p!J-J3I9J>I?J@YBICHHEIJR^UIVIXZZGa_
=oracl	x#DHaLHTJ
=orario	{R[
=order	m<]=H>E@IBHDJHbMJZJ]I
=ordinary	v%H)ZHEP^ZH
=ordinateur	t-I9G>J@GDJHcIIKJMZXJZFaJ
=ore	o@aHJKJXZZJ
=organisati	j!I#J%I(I)I*I-I3I7J9I:Z;J>J?J@IAJBHCJDIEYF]G[HFIHKJMINYPHVFW^XJZG]H^J_JaJd[fI
=organisation	R!E#H%F(B)G*D+G,H-H.I/H0I1H2J3G4I5I6H8I9H:b;I<I=_>G@DAIBECFDGEcGHH;ICJGKELIMGN]OGQJRISGTIUbV=WcXFYIZ<[G]F^F_HaGbEc^eGfGgGhG
=organisationen	v=XUYcX
=organizacao	l:]EXHINZVHW[ZHdY
=organizacion	j!J(J-J:]?JBHDJGJHHN]VFW[ZFcZdXfJ
=organizacional	{FYGZ
=organizacji	t=YUZ
=organizational	rF[G[HI
=organizativa	{FYGZ
=organizzativa	{FZGZ
=organizzazion	k%J:[=X@JBJCJDIGJHHUXVGW^ZHdX
=origin	{:Z
=original	x(J-]4IA[HEIGP[
=orologio	{RZ
=orphan	x!H/GHJSJTIZH__
=os	j!I#I%J*Y-H.Y3[4J8Y9H:J?J@HAJBICHDIF[IHKHO]VIXJYXZF]IaIfJhJ
=ospiti	x:^
=other	^!G#I%E(Z*Y+G-]/F0J1J3H4I5J7F8H9H:Y;J=E>H@CAIBCCBDEEJF^G]IFKDNGOHPHSZTIUDVZWGXI[F]I^H_HaXcIdHfYgHhI
=otherwis	x%[PF
=otp	{3J>IHEZGa^
=otra	h!H#Z(I*J+J-G3J9H:_=I>I?H@cBXDHHBIGKHLJMHNIOJPJSJTHUHVFX[ZD[[]HaIbJcJdIfHhI
=otro	r(^*J3J7Y>Z?J@JBIC]DGHGVYZG
=ou	P!=#>%l&@(<)@*?+?,@-A.D/@0A1@2?3:4>5C6?7@8>9I:=;e<B=;>A?;@:A?B:C;D;EAFqGmH=I8J?K9L@M<NHO=P:QAR?S@T?U>V8W?X=Y@Z>[@]<^?_=a<b=c=d:eAf:gAh=
=oubli	n(G>X?I@HBDDJHZKGMHNIUJVIZa[I^JaIbHdHhH
=oud	q#J-H/]0Y1]2J4H5[6J<I@IGIHHIJK[MJNJZJ[IcIdJfJ
=oude	e!I#Z%I(H)J*H+I,J-H/H3F4I6I7I8J9G:I;J=I>^?F@EAJBGCEDDGJH=IFKYLJMcNHOFPIRISITGUIVGXHY_ZC[J]G^J_HaGbGcGdGfGg]hb
=oui	{)]*H+]DGHIPIZJ
=our	L!=#E%H&F([*b+B,C-].G/H1^2Y5Y7e8E9@:c;C<D=_>F?>@XAABCC@D>FCGBH=I=J^KELBMEQIRDSJUeV;WFX@YCZ=[B]>^?aZcZeCfXh@
=ours	p-H7Y8]=JGHHDJ_SITJcJfJgY
=ous	v%](FG_HGVJZFdJfJ
=out	P!J#g%B&G(])B*C+D,E-?.G/G0F2E3J4A5Y6]7C8Z9[:C;E<E=Z>??D@IACB=C@DAECFIGbHDKDM?N@ODQFSBTFUCWDYEZJ[E]c_Ba@bAcYd?e]fChA
=outag	q3J7J9E@IHCMJSaZDc]
=outbound	q-J9J>I@JBFCJHCTIcc
=outdat	r1^4I>^?HCIDHZGcJeHfF
=outgo	{cY
=outlook	Y!I#C%I(I)J*I+G,J-G/I1J2J3F4G6J7H8J9G<J=I>D?G@CAJBcCHDHEJFJGIH_IFJJKGLHMdNGOFPIRISITYUIVHWJXIYJZ?[I]F^H_IaHbFcFdIfIhF
=outra	i!H#F%[(H*J-F/J3I4J7I9G:_=I>G?I@dBECZD[FIGIHBIELJMGNHOHPJSITIUHVHXHZA]H^JaIcIdHfIhF
=outro	r([7Y>YDJHHV[ZH
=outsid	n%J(^)IG]PHUJVYZFcY
=ouvr	{H[h]
=over	f#Z%I(I)I*H-H.X/I2b3H4J7Y8J9[:J;J<]=J>G?JBFCIDHGJH[IDKFMFNIOHRISGTFUJVIXHYJZC[I]J^IaIbJcIdJf]gJhH
=overeen	t6]HFO]TJaJ
=overerv	{!H;]
=overnight	x#[@^HIKJZI
=overrid	x/CHaNJ
=own	X!D#E%E&J(F+G,J->.I/X0I1H2I3C4G5I6[7^8G9F:f;I<I=D?Y@bAHCFDFFGH9IIK@MEN@PZQJRFSET[VbWCXGYIZ:[C]F^a_FaDbCcDeHfFgDhB
=owner	r#H%J(]@ZHDKJPFVE^^
=p	{-^9IF]HDIINHZH
=p1	]!D#F%E&J(D)G*G+G,I-E.J/G0H1G2I3E4F5I6H7G8G9C:E;H<I=o>C?B@BAGB@CCDDEHFHGFHEIEJHKDLHMENEOGPDQIRGSETGUDVBWFXDYFZ<[G]B^H_GaDbDcFdBeGfBgGhG
=p2	t9J=_@IZI
=pa	h!F#D(H)J*J+J,J-G1J2J3F4H6J7J8J9_:G;Y=I>C?F@FAIBECGDEFJGJHEIXKDLJMZOGPIRZSITHUIVFXFZX[I]G^I_Ha]bacFdHfHgJhF
=paar	v#[>J@JHFT[X]ZFaJ
=packag	vHYJ[
=page	K!E#?%A&I(B+_,C-H.c0C1C2E3A4C5D6C7d8A9A;E<E=E>F?b@:ACB:CCFCGBIJJ?KCLBM?NGPBQERCS_TGVFXZYD[[]a^?_AaAb[dIf@hY
=pagina	_!E#D%H&J(G)G*F+d,G-[.]/I0J1I2I3B4G5J6H7G8J9D;I<J=G>B?D@CAIBBCDD[EGFIGIIJJIKDLHMFNFPFQJRIS_THUDVCWHXbYIZ_[H]D^I_IaCbEcGdGeJfGgIhI
=paid	{=^HF
=pais	t-J3d9H=J>D?HBHCGHDOHVIXHaF
=pakt	{3G>HHIIIMIO]h^
=palabra	x-[HJ
=palavra	h#J-^@[DJHEIIKYNIUJZEdJ
=pam	{2^HH
=pamietam	{Z[
=panel	{H[RJ
=pann	t@JHYS^THZGfY
=pantalla	p#J+X9J>^HAZGaGb_
=paper	x@ZHZIEN]ZJ
=par	d!Y#F%D&Z(G)J*C+J,H-E/Y1I2J3E4H6G7]8H9G:Z;I<J=E>F?]@^AIBECGDHEIFGH?IEJIKELIMFNIOIPHQJRHSITGUFVGWHXZYZZ][I]X^Zb]eHfChF
=para	U!A#C&I(Z*_+F,E-A.H/D0Y2F3C4D5H6F8F9B;F<H=E>I?^AYB@CHDbEDFFHFI?JFLHNCOESHU^VbXCZC[I]BaBbHeHfBgEhB
=parado	v0ZHJfY
=parait	v@[IJKIV]ZHh[
=parc	{@HZG^Xh[
=parcel	{3J?GCJHaZJ]IaE
=pare	v-G?J@]BJIJRJTJXJaJc_fH
=parent	x%J;aHD
=parental	x!]HZKJZG
=parentesi	{3^VJZJ
=park	v?IHa
=parol	{-Z
=parou	xHGRJYXdIf_
=part	a!I#I(F)I*J-C/[0J1I3]4J6J7I8I9I:H;J=]>[?F@EAJBFCHDFFFG^H<IaJHKEMGNFOGPHRJSITGUHVYWJXHYJ[I]G^I_IaZcHdZfEgIhH
=partag	v@[H^ZG
=partenair	{:]HH
=parti	o-J.X9I:J@JDJHCI]K[NJV]ZH]Z
=partner	g!G(I-I/H7I8Z:c=I?J@FBEDIGIH[IGJJKFMGNIPHSHTIUJVIZC[J]J^J_YbIdJfIg]
=party	f(J-F.Y/I7_@FBHGJHCIFJbKGMJNHSJVIZB^JbYdJgJhI
=pas	N!?#>%F&E(^)D-E.J/E0Z1B2A4?6I9<:I<C>>?ZAAB9CGDIFAHBJAKIM[NXO[PGQCRES@TGUIVbX=YGZc[_^G_AacbIc>dXeBfDhZ
=pasa	t%H;Y>XC[DIGFHGKZM]ZJaJfJhI
=pasado	x?J@IHIIIKbMJNJZHhI
=paso	v*X3J?GC_HJeX
=passa	p%F;[>[C_DJHGIIK]ZGaJhF
=passado	x>J?J@HHGKbZF
=passaggi	{*Y9JC]
=passaggio	{C]HIZIaIeX
=passcod	v3I>G?FDIHZKHZJa^
=passe	{CXGFHGM]
=passen	{6ZA^HJZJ_G
=passfilt	jHFJbZH
=passiert	{>HHEa^
=passkey	j(I7J?b@GBHH^IJKJMJUJVGZFbGhI
=passou	{@[GIM[
=passphras	p-J1J2Z@JH[IaKJZF
=passt	v6Y@JBZHJIJKHN]
=password	4!9#X%H(Z)A*C+8-_.?/[0F1D2a3;4<5E7^8C9=;?=@>C?AA:B^CDDHEEF@HYIcJ^KaLZMaN_O:P:Q>R<S>TAUIVBWIX<YBZd[a^]_=aDc@d^f?ha
=password1	x-]ZJ
=passwordneverexpir	vLY
=passwordprofil	l%H(b-G/H3J@HBJCIHAIJJHKIMGNHZG^JbJcJgchI
=passwordreset	d#H(I)J-I.a/I7G:J=I?J@HBHDJGJHCIHJIKHMIScTGVJZE[J]IaJbHcbdHfGgEhI
=passwordresetservic	n%J(G)J-J@IBDDJHCIIKIMHNJSEUGVIZCbHcHdIfegJhJ
=passworter	x([HJKJN^VJZH
=passwortern	{@HK]d]fH
=past	l%H(I0J>E@XHXK^ZZ
=pasword	{KZbYhH
=patch	p(a-I5Y@JBICIHGKJMJNJZIf]gG
=path	qFaHGIEZG
=pattern	l-a@IHGIHKJO[hJ
=paus	x-I@IHHKHR^X[ZI
=payroll	v!YH_ZG
=pays	{3^HH
=payslip	xH^ZJ
=pc	X!F#^%G&J(B)G*E+G,G-D/a0I1H2I3F4G5I6G7E8H9D:F;H<I=F>B?E@?AHBCCFDEEGFHGGHAIBKCLFMhNDOGPFQJRHSGUFVDWHXDYIZ=[F]C_GaEbecFdDeIfGgehC
=pcs	r(J)J*I.X@JBJEIH[ZFb]dHgY
=pdc	l!G#H%J(I)J*I-G2J3G4g5X6J9D:J;J<J=I>H?G@HAIBHCHDHEJFJHAIHKIMHNIOIPJRISJTJUIVHXIYJZF]H_JaHbIcIdIfGhI
=pdf	q-G>J?I@IBIHdIIKJZEcJhJ
=pede	g!I#I%J(J+X-H/J3I4J9E:Y>E?F@GBGC]DGI[KGLYM[NJOHTIUJVHXGZF]HaIdIfJh_
=pedido	x9[>F@IHYX]
=pedimo	{*[
=pedir	{3J>E?J@IBJHIXaZJaG
=pela	v9^BIHINXP[ZH
=pelo	pHH][cYdZfJgZ
=pend	{H]
=pendant	{!ZHG][
=peopl	X!E#G%C&J(Z)X*[+I,H-a0H1G2I3D4G5H6H7I8_9E:X;^<I=F>B?G@AAYBDDIEGG]HBJEKCMENBOGPbQIRHSETGUDVZWFXEYHZA[Z]F_EaIbIcEd^eHfJgDhE
=per	W!^%E&H(Y*[+I-D.J/G0H1J3A4E5H6G8G:C;F<H=A@cAGB@D]FGGYIBJGKALGMZNDOBPXQHRFSDU[V]ZF[E]D^D_FbGcEeGfCg[hC
=perch	n#I%I(I*Y-I/Z3J9F=I>G?H@FBICFDJHDIYKHLXMHNZOGPJTJV]XHZ][Y]ZaIhJ
=perdeu	{%Z4X
=perdi	l>c@ICJD^HDOJZI]JaJ
=perdido	{>ZHI
=perdio	v%Z4X>[HJZIdYfJ
=perdu	l%[>_?IBJDXHIMJZJd[fJ
=perfil	v*J3^9H>G?JCaDIHFIJKJMJOIZIaJ
=perform	q%^(E<X=YHH
=pergunta	t#F%I(J)J*^-H3J9H?_CHDJHFPHTIVIX]ZI]J
=perhap	{![3G>JHFO]ZG
=perimetr	{GZ
=period	r9E@[HXNFX^
=permessi	p%[(^0X;Y>JHGZJ]J
=permesso	{%X^X
=permiso	j%](^;[=JHGVGZH^XbJdH
=permissao	q%Z(ZZJ^Z
=permission	X!H#F%_(a)G*H+J,J-F/G1H2I3G4H5I6J7I8I9I:H;b<J=F>F?E@DAIBECHDGEHFGGGH^IIJIKGLGMINGOJP_QJRJSITHUGWHXHYJZ@[F]E^H_GaHbFcHdGeIfHgHhF
=permisso	p%Y(Z0X;[HHZJ
=permit	p%J(E/[9I:J@[BJHZIJV]XJZD^[hJ
=permitido	{>JV^
=permitir	v.[[Z
=permitt	q%Y(J-^=Y>I@GBJGJHDIHLJVGZB]J^_dJhI
=pero	g!I#F%G(J*X+J-H/Z3E4J6J7J8J9H:J=H>D?^@FBHCIDGGIHBIFKFM^NJO[PIRJTZUIVHXIYJZC[a]I^JaIbZcJd[fGgIhH
=perso	m(I4X>b?[CJDGFHHEZGaI
=persona	{9]HH
=personal	o>]?Z@YDIaG
=personalis	{@^HJZG
=personalizada	v-YH^SJWJZG
=personalizzato	{-YH[ZI
=personn	p%J(J3J9Y=Z>I?G@IBICIDZHES[U]VYZF[JcIfJ
=personnalise	{H[
=pessoal	{>X?ZHJ
=peut	m#J(I=Z>J?G@YBGCJDIHEIJKIMZU]VYZD[[^ZbFfJhJ
=peuvent	v8ZPZ
=peux	l)X*I-I3G9H=I>_?G@IBICGDHHCIHK]MJOGPJVGX]Z^[J]IaGbJhH
=pgmsa	x!J%J0aHDZH
=phish	rHbZJ
=phon	J!F%D&F(?)C*a,D-?.F/B0F1E2F3_4D5F6E7C8E9>:B;E<E=B>e?X@AADBXCYDaEEFDGHHYI=JDK>LDMHN@O_PCQERESDTIV@WDXBYEZE[B]Z^C_CabbJcCdCeEfDgIhF
=phone	S!D%F&I(C)D*F+Y,G-B.I/D0H1G2H3c4F5H6G7G8H9B:E;G<H=E>d?[@BAGBHCYEGFGGFHYIBJGK@LGNDO]PDQHRGSGTDUCVCWGXEYGZ>[C]A^G_FaabDcEdFeIfEg[hC
=photo	{@JGIHaRJZHfJ
=photoshop	p=FHbZJ
=phras	q-_HJZI
=phs	r=F@[BIG]HYJJLJM[^J_JdZgJ
=phsfilter	{(H*JGaHHPIZFgJ
=pick	d#J(D)H*_/X7J:I=I>I@_BYC]DHGHHDI[KFL^MCNEPIUJZ@[H^I_JbIdIfJgJhF
=pictur	r@JHYb_hJ
=pide	e!J#I(J*Y-H/J2J3I7J9E:X=X>F?G@FBFC^DFHZI^KFLYM[NJOGTIUJVIXIZE]H^JaIbIdIfJgJh_
=piec	v*ZCXHJ
=pilot	o-J3JDJIIUIV_ZY
=pilotgrupp	{H]PJZI
=piloto	{VZ
=pin	a!H%I(I)J*H+I,J-D/H1J2J3C4D5J6J7J8J9B:I;I<J=H>A?B@EAJBFCEDEEJFIGJHiIdJIKDLJMENGOBPIQJRISJTEUJVHWJXFYJZ@[H]F^J_JaDcHdJfHgIh[
=pincod	{-J3I9I>GCJDHH]I^OJXJaJ
=ping	{7[9^@JBICJHETJZD
=pingfederat	l-J7d9JHHSI
=pisz	{KYV[
=piu	g!G%H(H)[*G+I,J/I0I1J2J3C4I6I7J8J9F:H;J=^>_A[BDCZDDFJGIH?IDJJKZLIMENFODPIQJRISITJUFVDWIX_Y[ZF[I]F^IaDbHcIdHeJf]gIhF
=plac	q3ZH^JYdZ
=plan	o-I3H7J9H:J=e>G?J@HDIGGHYIHKINIVEZD]IaJbJ
=plann	q-EHb
=plant	n#Y4J>JHDRIZZaZcIeZfZ
=plat	{HDS^TGZHc[
=pleas	U!G%H(E)F*F+G,I-G.X/H0J2I3F4H5J6I7G8I9a:E;I<I=B>B?F@CAHBXCFDDFIGHHbJDLIMGNFOHPFQIRISFTBUEVDWJX[YIZb[C]D^F_GaGcFdEeIfGgHhG
=pls	n#_(J-FBFHEIHJJKHMINITFZb[I^JbJdIhH
=plus	[!F#E&I(E)Z*F+Z,H-Y.I/G0I1J3_5I6G7G8H9B:G;H<H=[>]?[@FAGDDEHF]GFH?JGKJLHMENDOAPFQHRFSFTJUFVDWHX]ZC[G]D^HaBc[eHf_gGhD
=plusieur	t#[>JA[HHT[X[ZG]J_HaI
=po	v#XHIMYSYZHdJf]
=pochi	{I[MY
=poco	v9I@_BHHGM^ZEhJ
=poczekaj	{XZ
=podac	{*^
=podalem	{DaHJZE
=podcza	{(JZ^
=pode	l%X(Y)H*I,J-G7J9J:I=J>I?I@IBZCJDHHDI[K^LIM[NJUIWJZB[J]I^]aHbJdJhF
=podem	r#X-I9]>J?J@JBZCIDIHHIJKJTIV^XIZFaIcJ
=pogingen	p#^-I9J?J@IBIDJHEIJMJVIXbZFbI
=point	l#J(J*J-_/J2J3X9H:J;J=J>H?H@GA]BHCHDHGJHFKEMINGOHPJSJTJUJVIXIZE]H_baIbHhI
=polici	qH_NGdJ
=policy	K!C#C%C&G(?*b+D,E-B0G1E2F3C4C5c6E7C8E9B:B;F<F=A>C?G@YADB?CZD@EDFFGDIAJbLDMANiOEPBRFSBTCUEV?WhXCYFZ9[D]B^D_CaAbEcCdCeFfCgAhB
=policyn	{@JHHKJN_ZI
=politica	d!H#J%J(H)J*[.Y/I3I7J9J:G=H>I?[@FBGCEDHEJHIIIJJKGMINdPJSHUDVEWaXJZD]I_JaGbHcJdIfJgJhJ
=politiqu	t-J.XHYN_WYZI
=poner	r9J:I?J@aDIHHIIKYVJZG[]
=pongo	x9JDJKZMJO^ZJ
=ponowni	v@ZKX
=poor	r!^@HHHZGc[
=poorten	{*ZH[fJ
=pop	v+Z@HBED[HYMIZF]J^Ja[hI
=pops	q>H?FBFHFMJNZZHaa
=popular	{-^HIZH
=populat	{HZ
=por	Z!^#]%E&I(I)G+X,G.J/G0I1H2H3B4E6F7G8G9X:^;H<H=D>B?CAGBACCDBEXFGHCIZJGKJMDOAPFQHRGSGTEUEV^WGXIYGZa[[^F_FaXbHdBeGfBhC
=porqu	q!J#I/_6J@HBJDJHEKFL_MHNGTIZG]_dJhI
=port	j!J(J)I*^-J1E4[5J6J9H>I@JBJGJH^IJMJNJPHRFTJYHZJc[dJfEgJ
=porta	vA[HZMJcZ
=portabl	p9I>[?I@JB[C[DZHBIJKJMZZI]JaHb^
=portail	{:[HIT[
=portal	T!H#D%D&J)D*F,G/@0Z1^2I3D4G5G6H7C8G9I:_;I<I=E>C?AAGBDCEDYEFFHGFJYKILENYOGPDQIRISYT[VEWEXFYIZJ[F]C_FaEbIcDeGfFgfhI
=portatil	o!I#J-I3I9H:I>I?J@IBZCIDIH[IGKJM^NHTJXJZG]JaJb]gJ
=possibil	x3[DIEX
=possibl	c!G#[%E(J)F*J+J-H/H0E1J3X4H6I7]8I:G>G?JAJBCCIDIGGH^IHJIK]LIMHNIOIPZRFSFTGUGVCWHXGZ^[[]G_HaJbFcGeIfHgGhG
=possivel	t3Z4Z6YEXKJZJdHeY
=posso	h#J%I(Y*F-H3G4J7J9E:H=I>X?EAJBGCFDIHBIEK^LJMHNGOIPHUIV_WJXcZA[I]H^JaGbIdJfJgJhG
=possono	r8[9H?J@[HHIJKINJV_ZG
=post	{3XDYOI
=postfach	{H^
=posto	vB^HFMFV]ZJ
=potet	x#Y9]@JBYHGTI
=potrzebuj	{D[HXZI
=pouco	{@]BJKJMY
=pour	Z!E#F%[&J(Y*Y+E,H-E.J/H0I3C4G5I6H8Y:C;I<I=J>C?[@FAHBADbFHGZIDJGKCLHM[NCOJQIRGU]V_XEZE[F]F^F_HbDcDdJeHfCgGhE
=pourquoi	t#I(J*[9J@GBHCIHIIIKIV[ZZ[^hI
=pouvez	v#Z3J9Z@JB]HHXIZI
=pouvon	{3[:XDI
=power	q(J-J/J4]5G9J@JBIH]JINJZGg_
=powershell	h-J/H9G?J@IBIHZIJKIMGZGbJgdhJ
=poza	{9]BIG[HGZJdI
=pozwala	x@ZHIZ]
=ppe	xJ[
=ppl	{-ZG[IJZJ
=practic	{9IHJY^
=pre	v%YHXZGb[cI
=precedent	t(J-F7J>J@HBICJHDIGKbMZNJZF]JaJh[
=precisa	t*Y5Y=]HXNJcJfJ
=precisam	{*XMY
=predecessor	{1[HJJX
=predictabl	t-bHE
=prefer	{-J4^HI
=preferido	{-J4_9I?HHIMJ
=preferr	q-J4b5JHHIJZJ
=prefill	{+]DIHJOI
=prefisso	{3_HH
=pregunta	t#I)J*]-H9G?_@IBJCHDHHFPIVJX]
=prem	X%E(D)F*F+I,I-E.J/a0H1]2J3F4[5I7E8G9G:G;H<J>H?F@XBCCGDEE_FJGGH?ICJEKFLIMHN]OIPJQIRISDTYUFVDWIXHYIZ?[G]G^G_caFbFd_eHfGgZhF
=premier	x@IC]DYHIKGZDh[
=premium	e!J%J(J*J+J-H/H3G4J6J7J9H=g>I?H@GBJCGDHEJHYIFKGLJMHNFOIPJTIUJVIXIYJZF]I_GaHbJcIdHfIhH
=premuto	{3J>ICJDZHGa^
=prepar	{=JDJH^VIZG
=prerequisit	{=HH^
=present	n@HHEKGZA^J_Xhd
=press	h!J#H-I3E9H=I>E?G@HBCCIDGH?IIKHOGPJRJTJXYZ[]YaebXdJ
=presto	x9[?J@_BIHE
=preuv	xC_DJHJ
=prevent	e#J,X-J.Y@HFZHYJJKHN^SHTZZEbZhG
=previou	c!G#]-G/J3J>_?JBIDJH@IFKbMYNEO[TIZF]J^JbIg^hI
=previsibl	{-_HHXJ
=pric	{HY
=prima	l!J#H(I*J+J-H3D9F:I=I>^?]BFCFDHHBIEKFMYNIODTJUJVJXHZG]__IaFb[hZ
=primeiro	v>J@IC[DYHIIJKJZHh^
=primer	x>H@GC]D]HHKJZIh[
=primo	x-J@HBIC]D^HHIIKIZGhY
=principal	t(]H]fI
=print	o#]@ZPZZF
=printer	j(I-J3J>H?I@IHeIIMJNJPJZF]GaJbIcJ
=pris	t7YK]
=priv	v([+I6]?]CGDGHGZJdG
=privada	{6]
=privat	c!C#G(I)J*G-H.Z/J3_4H6_7J9J=J>b?I@ZBHDZIHJJKGLJMHNHO[PHRHTJUJVIXIYIZC]I^H_JaDbJcGdJfGgJhH
=prive	{6Z
=privileg	a!H%D(c)^*a+J,I-I/J3I4I6J9I:J;J=I>I?F@IAJBHCGDFEJGJH>IJJIKJNIPbSJUIVFXJYJZE]J^I_IaIbJcJdIgJ
=privilegiada	{!IP_
=privilegio	{([
=pro	v>X@YHJ
=prob	tHJN[X]
=probably	{>F@ZKJO]
=probeer	x@]BHMJTYZZ
=probieren	{X_ZJ
=probiert	t#H9J@HBICJDJHINYXaZZ
=probleem	vBGE[WIZ^cI
=problem	[!E#F%Y(F)G*I+H,I-E/F0I1I2J3G4I6G7G9F:F;F<J>G?G@FAHBbCHDFE[GHH=IGJHKFLHMGNEOHPDQJRJS_TFUGWGXGYIZ_[I]H^F_FaEbGc[dEeIfGgIhG
=problema	g#J%J(J-H3I9H:J=I>H?I@GB]CGDIE]HDIIKIMJNIOJPISIUJVJWGXGZc]JaIbGcZhJ
=procedur	x>HHI]_
=procedura	r+X,ZBJHEPJZI]^e]
=proceso	{HH]^
=process	j!^(J+Y-H3I6J9F:J=I>J?I@JBEDJIJKJPJSbVIXI[I]J_JaIfJ
=processo	{HI]^
=prochain	{LZ
=product	j-[@JHBIIJdKJNGZEbZ
=production	x)J?JBIV_ZF
=profil	g!X%J(Z*I-G3a9I>F?H@HBHCaDHIHKIMGNJTJXJZF]IaIb^hJ
=profilo	{3[9JC]HI
=program	{1]@JBGH]ZI
=progress	x9[BIHDZ]aI
=prohibida	x-]
=prohibido	v!I)[BJHIP[QZUG^X
=proibida	x-[
=proibido	x)[HIP[QYUI
=project	v:Z
=projector	xH]
=prompt	^!H#F%J(H)H*X+e,J-E/J3E4J7I9G:I;J=I>E?C@DBBCEEJGIH]IGJIKELcMFNFOGPGTHUJVGXH[I]F^H_IaFbFcIdJgIhI
=promt	{+[DJ
=pronto	{-J9[@]BJHIXJ
=proof	m(F)G*c@JC]HBPIZGaJ
=properly	p3^E]HXVEaH
=properti	t<[HDU^ZF^]bJ
=propon	v>J?^CI
=propos	v-X3I>J?_CJHIZJ
=propose	x?_CHHJ
=propria	x^]
=prossimo	{L]
=protect	j!I#J(J)J*J,J-C1I3J4J7J9H;b=I>J?J@IAHBHCIDJGIIGJIKINHOJP^TJVJXJYJZB]I^]_GcIdFgIhI
=protection	e#I%I(H*J-e/G0F7I:J=J?H@HBFDJGJH]IHJYKGLIMHPISJTYUHYJZE[I]I^GbIcHdGeIfIgIhH
=proteg	{HIP_VG
=protegido	vP^
=protocol	o>JHDRJYeZJcEfH
=protocolo	{9I?HCJYa
=protokoll	xHENYY]a[
=prov	p*X0ZDZHFXZZJ
=prova	t#J=a>I?I@HBHC_DEHFMJZG]I
=provar	x@HD]HHIJN[X[ZH
=provato	xN[XZ
=proveedor	{7]ZJ
=provid	q@JHZN]ZG
=provider	e!G#I(I*J-G3F7c9J:I=I>]?H@FAJBICGDHHFIIJJKFLJMJNHOIPISJTJVJXIZD]G^I_Ga_b_hI
=provision	g-I0c1JHXZFfI
=provisionamento	{0ZHJ
=provisoir	{@[LX
=provisoria	{@]LXZI
=provvisoria	{@[LXZI
=proximo	xL[
=proxy	a!J#J%I(I)J*J+J,I/J0I1H2I3G4E5J6H7J8J9I;J<I=H>I?H@IAIBFCIDIEJFJGIHXIJJIKJLJMHNHOJPHQJRESHTJUIVIXIYDZB]E^J_HaHb_cidHeIfAhH
=prueba	r=^BZC[DIHGZH
=przegladarc	{.YMX
=przez	{#I-J@JHHN[TJX^ZIaJ
=przy	{HJh^
=przychodzi	v>ZHIa[
=przyjelo	{/]
=przyjmuj	x@IDJHJMYh]
=pso	t#J-G@FBIHEIEJJKFMHNeZB]JdIhJ
=pta	{!J-I0BHb
=public	xZJbY
=pudo	{BZZIdIeZ
=pued	d!Y#I(X)G*I+I,H-H/I3G4X6Y7H8H9F;J=Y>G?G@YBACGDGGIHBIYJJLIM[NHOIPIRJSITHU[V_WIXHZJ]G^[_EaGbFdFfZgJhH
=pueden	o!I(I-J3J8[9]:J>I?I@HB[CJDIHGIGKITIV]XIZDaIbJ
=puedo	f!G#H%J*H+I-H/J3G4H6J7I8J9F:F=H>Z?E@XBCCHDJGJHYIEKZLIMGNIOHPJSJTHUHVBWJXaZ_[[]G^I_JaFbGcJdIfIhF
=puerto	{H[cXfI
=puesto	v3G8Z9J>H?]CXHJOIVZ
=puis	v6Z8Z@JC]HGKHZG][dJhI
=pulsant	t%I(b:[>IHIIIVHZI]J
=pulsar	{(XHIZJb[
=punto	{-[3Z
=puo	l!J#J%X([)H*I,G-H3J9H:X=Z>H?H@^BHCHDIHEIYKGLJMJNIOIU^VYXJZC]I^YaIbIdJfJhI
=pupil	r([@YBIHGZE^]gZ
=pure	{/JB[MJTHZId]
=purpos	v)[HHPYVHdJ
=puse	t#[-I@FBID^HHIZKHMINJZE[J]^aIbJhJ
=push	v3J>H?IHDZGaab[gX
=puso	x2[@_IIXJ
=put	c!Y#I%J(H)J*J+J-X/G3Y4H5J7J8]9F:I=J>D?IAJBECIFJGIH>JYK^MINFOYPXTJU[V]XIZ?]Z_JaIbIcYdJfJgJ
=puts	{EX
=pwdlastset	e#I%b(FHETJVIcJfJg_
=pwned	xHIJ^
=qr	x>F?JBIHbKFXGZJ]JaF
=qu	o(X+]>J?HC[DFHHIIK]OZZIhI
=qual	{N[
=qualcosa	{.Y9]HG
=qualcuno	{@[
=qualquer	{NZ
=quand	r-J9J>J?Z@HBJCHHDKJX]Z[hZ
=quando	l#H-G9G>I?I@DBXCJHBIHKGMINJOJVJX]Z]]J^IbJcJeJfJha
=quanto	t!J-I9I=C?I@]H^IIKIT]XJZIaJ
=quarantin	x0]MJ
=quarter	q@JK^R[ZEa[
=quatr	x-J9J@[CIHHI_XJZH
=quatro	{I_OH
=quattro	{HGIaaJ
=que	Q!A#=%@&E(=)A+^,B-^.E/A0D1A2C3D4@5D6B7@8B9J:Y;B<D==>C?HAABEC[D_FBGAH?IXKcLGMBNYObP@QDRAS@TEU>VcWBYBZa[a]<^Za;b>cIeDfEgBhd
=quebrado	{H[RY
=qued	{#a-J@IHIIJKHTHXJZFhJ
=queda	xBHHIKJMHUJZ]_Zf]
=quedo	r!X#J9D>]@IB]HDIJKJR[XJZHdXfI
=quel	t1I3I>]HZIJNZZJ
=quell	vG]HHNY
=quella	p#J-J9H=J>G?I@HCJHFIGK^MYNIOJVJZG]IbJhb
=quello	p+J3E>[?JCJDEHHIIKIOb_X
=quelqu	x@JBIM^ZJ
=quer	r#I-J9I>G?I@GBJC_DGHGIZK^MJOJXIZIhJ
=queremo	{+[
=querer	{:J@aDJIJKHZH[J
=queria	v#J-J9I>J?Z@bCIHHIJKHXHaJhJ
=quero	q#J+X3G>G?[BHCHDIHEIHMHNJZ[[Y]JaGhZ
=query	vHIQ_
=questa	t-YKY
=question	]!J#F%I(B)F*b+F,J-C1J3I4J6J7J8J9D:G;I=H>E?e@GAJBECDD[EIFJGHHZIFJJKFLZMHNHOGPGQHSJTIUHVFWJX]YIZB[G]G^I_IaHbIcHdHfJgIhH
=questo	{(Z
=qui	r)J3F;Y>]HGIHKJOGU[VIZ]^ZaJ
=quick	x9Y@YHI
=quickly	{HEM]
=quier	t3J>H?J@HC[DJIJK[M]NXZJ]JaJhH
=quiero	m+X-J3I9H:J>I?]@[BFCFDIHFIFMGNIOJXIZ[[Z]JaHhY
=quit	x>YBJHGNJZI]^
=quitaron	{=Y?]CIHJNJ
=quito	{4]BJHHU]ZJ
=quota	{H[
=qwerty	p!J%J-e3H9H=J>I?I@GBJCJDJHEIDKIMJNIOIVJXGZFaH
=r	q#J%E-I2I3I9G;J@JAJFcGIHDIIKINJPGQ]VJZF
=r2	r4J5^HJ
=raden	r-[
=radio	{[Y
=rais	t+J>I?IC_DHHII^ZJ
=raison	x#]@JEZZJ
=raiz	{%_PIdH
=ramal	{3_>IOFaG
=ran	o!^#G(H)[-I/I9G=_?J@FBHDIGJHAIJJHKIPIRDSGVIXHZE]aaJbJcHfJgH
=random	qHHIGKZN^ZH
=rang	x9I>EB[HGZH]_
=rano	{@Z
=rapidez	{9]
=rapido	{VJb^
=rapport	v+^?ICJDY
=rather	v+I@ZCJDGHZ
=raus	r#_-I3]9J>I@IBICJDGHGIHKIOJXGZH]]aIdZ
=raz	x@]
=razy	{#I-I@^BJHIX]ZG
=rdp	{-J/I6I7I=GH^SITIZF_Ib[eHfH
=re	j!]%I+]/J1J3I8_<I=J>J?G@JAIBXCEDBOIPIUJVHZG]I_IbJcJdHfI
=reach	a!H#X%I(G)I-G/D1I3Z6E7H8I:F=G>H?H@GBGDZEFGGH>IIJYKDM[NEOIPJRGSHTHUGVHWIXYYZZH[J]I^J_Ea]bYccdJeIfCgXhI
=reachabl	t3J4[>^HDMJS[aEcJfI
=reactivat	v!_HHTJ_IbJ
=reactiver	{6Z8Z
=read	d!F#H%_(H)I*J+J-G/H0J1J2G3X4J6^7J8I9[:J<J=H>[?GAJBHCHDHEZGGHXIHJIKEMHNFOIPHRJSYTIVGXJZ^[J]F^I_DaFbJcGfHgIhI
=reader	q(a)[>J@JBJHYVHZD^JbI
=readwrit	{(a@IHGKGZE^I
=real	v9]ZH
=really	v9X@XHIKYZI
=reason	g!I-F3X8I9H>H?JCIDIGJHEIDKHLXMJNcPIVIWJZb^J_JaI
=reboot	lB^HDZF]If_
=recall	x#X9H?IH^KHaE
=receb	xH[aZ
=recebo	tHJa[
=receiv	c!J(E)J*J+G-I3E9J:G=J>Z?F@HBGCGDFGIHaIHMJNHOIUHV[WJXJ][a[bIdJhI
=recemment	v@XK[
=recent	p(J-E:J;X@[BIHGIIKbZHhH
=recently	m@aBJHHKZZD
=reception	xHZZG^^
=rechaza	n!J-Z3J4J9I>J?J@FBJDJHGIGJ[MJN^O]VJhI
=rechazada	x.X/]@Z
=rechazado	{,Y
=rechazo	{-Y/]KJ
=rechner	t#](I-J3I9I:J=J>J@IH[IJKJMZVIXHZF]IaIb]dJfJg[
=recht	l%b(Y0[:J;Z=J@HBHDIHELIUJVHYJZF]I^[bIfIhJ
=rechten	n!F#I%_(a)H-I2I3I9I:H;]=I>I?J@HBHCJDHGIHEIIKHMINIP[UIVHWJXJZF]I^J_IaHbIdIfI
=recib	{>FH]]Ja[
=reclam	v9J@IC]DJHGI[MZZJ
=recognis	j(J-^3D7[9J:I>F?J@GBHCIDGHDIDKYNHO^UIVZZF]IaIdJh^
=recoi	xaZ
=recoit	{>HHZaZ
=recommencer	{HJX^ZI
=recommend	{#IH^ZH
=recommendation	x)FHaUJZH
=reconhec	v3J:Z@IHIKJMJOZZFh^
=reconnait	{:[@HHIZJh]
=reconnu	{OXhY
=reconoc	v3H:Z>J@GDJHIMJOZZEh^
=record	i#D*J-H3^7I9H:J>Y?E@FBHC^DXIGJJKFMFNHO^TYZE]JaFhF
=recover	x>^HG
=recovery	h!J)F:J>^?ICID_H[UJVHZEaI
=recreat	t!I/JAJHFZI_a
=recu	{HJa[
=recuerda	{K_
=recuperar	v!J%J(J>GHFZ_
=recuperer	v>XCZHHZZ
=recupero	r(H*Z,Y>b?J@IBJDJHFZChJ
=recusa	p-I4J9J@HHHIGJZKFN[O]VHZ[hJ
=recusada	x@YI]NXOI
=recusado	{,Y.Y
=recusou	x/_KI
=recycl	x3JAJHJK[ZJ_^
=red	f!I#I%J(H*I+J-C/H2J3G4J6J7H9F:I=I>G?G@CAJBCCGDGFJGJHCIbJHK_LIMGNEOIPJSaTIUGVIWHXIZ_[I]A^H_JaEbEcJdGeYfIgHh_
=redan	xKZ
=redefin	{:Y=]HJZH
=redefinicao	f!H%I(D)H*H,I3J7I:H=H>J?F@HCIDHHZKJMINFPHS]U^VZW[XJZ[[I]GaGbGcIdIgJ
=redefinida	v(J@JBXHIM^UJVJWJZGgZ
=redefinir	a!X#I(^*G+I,J-J/J1J3H4I6J8J;J>G?Y@DCGGJHEIIJJKGLIMGNIPYRJTIUEWDXIZ[]H^J_Ja[bZcHdIfHgHhI
=redemarrag	{B^HJZIfH
=redirect	q(I7b:G@JDIH^KFUIZD[J^JbJdJhJ
=reecritur	b!G#G%[&J(F)H*H+G,Z-G/I1I2I3F4Y5J6X7H9F:G;I<I>E?F@EAIBFCHDFEHFFGYHEIGJHKDLHMFNCOIP[SITJUEVDWHXGZX[H]H^F_HaHbEd^e[f^hE
=reescrib	{0XPX
=reescritura	j!I#J%X(I+J,J/J0J1J3H4Z7J8Y9G:J>I?H@HBIDHGHHJKIMGNIPHRYSJTJUIVHXJZZ]J_JaJbGc[dZfJgIhI
=reessayez	t@XTXZ[
=referenc	m#[HY
=refus	P!Z#A%a&G)[*C+D-^/c0E1E2G3@4B5E6C8C9B:H;F<F=[>A?F@YAEB?CCDAEEFCGAH?IcJaK_LEM@OZS@TBUEVZWDXBYF[C]C^A_BaCbAcDfAgB
=refusal	{JY
=refuse	r%I(I-J=]@YBJHDKJN]P_VFZB^XdHfI
=regard	v%Y?G@YH]
=regel	tC[DIG[HFIJN_
=registado	{3J>JCJD]O[ZH
=register	T!F#G%I(F)D*C+d,J-F.J/H1I2J3C4I5I6I7H8H9E:F;I<J=G>[?^@DAGCbD[EIFHGGIEJXKCLHMGNEOZPFQJRISHTHUBVBWFXGYHZB[H]D^H_GaFbGcHdGeJfHgHhF
=registerd	{+YCID[HI
=registr	xDZ
=registrado	e!J(I)J+b-J3G@JBHCXDZH@IJKJO_UJVIZI]JbJhJ
=registrati	v?IB]CHDZHG
=registratierapport	{+DCJD]HZ
=registration	]!J(H)J*H+d,J-H0G1J3X7J8J:J=J>I?D@JBECCD]GJH]IJJJKILJNGOIPJUJVIWJZF[J]HaJbIcIdJeJfHgJhJ
=registrato	i+^3J>I?HBICYD]HCO^ZI
=registrazion	rBZCID^HEUJ
=registrei	{DX
=registrerad	xCZDJOX
=registrerat	v3ID]
=registrieren	{+_>ICJDFOI
=registriert	k+X?I@JBIC[D]HXKJOIZJ
=registrierung	q+^?JBYCHD[HGZJ
=registro	h!I(J)J-I3G4J>G?F@JB]CDD_H[IJJJNJPISJUHVHXJZI_JaJbIcXfJhJ
=registry	r+GDEHCJXYaZIbZ
=regl	r-I3JBZDJGXHFKFMJN_V]ZH
=regla	{GYNX
=regola	xCYGZNY
=regra	xCYGYNY
=rehir	{!IHJMJ_^
=reicht	{)J*]?IC^KJVIZE
=reimposta	o(Y=]@JBIHGUJVIZFb_
=reimpostar	g(^)G*I:[=Y>I?Z@FDHHGKGMHPISJUIWIZZ[Y]JaJbFfHgI
=reimpostata	t(J@IBYHJKIM[UIVIZFbJg^
=reimpostazion	c!F#J%F(D)H*H+H,J-J/J0I3G4I6J7J:E;J=E>H?ECHDFGJIJKHLJMHNFPXRJS^THU[VXW^XHZ^[I]H^J_HaHbFcGdGeJgH
=rein	v!XHIIXZ^aJ
=reinicia	{BJSIZGf^
=reiniciamo	{B^fI
=reiniciar	{B^ZG
=reinitialis	x@IBZM[VJZFgY
=reinitialisation	^!J#I%I(@)X*G+G,H-H/J0J1I3H4I6J7H8J;J>H?B@HAJBZCFDJFIGHHHIIJIKHLIMFNCOIPZRIS]TIUYV[WZXHZ_[G_IaFbEcEdDeJgHhJ
=reinitialiser	c!I#I%X(^*I3G4J=X>G?[@FBICIDFGJHGIJJJKILJMGNHOIPGTJUYVIWHXJ[[]H^Ia[bXcJdIfGgIhI
=reject	X!D#G%H&J(F)H*I+I,H-_/_0I1H2I3F4G5I6E7G8H9F:G;I<I=G>F?G@XAGBCCGDGEHFHGFI^J_KGLHNaOHPFQIRISHTGUIVGWHXHYI[H]H^E_DaIbFcEdEeHfEgF
=rejestrowalem	{DZ
=rejet	x-YK[
=rejett	x.YJZ
=relat	{%Z
=relatorio	x>J?JCIDZHZOI
=relay	xHHc]
=releas	r#D-I1Z@IH]KGRJTYZH[^
=relogio	{RZ
=reloj	{R[
=remain	o#H/YBIHYT]ZH
=remember	c#H(G-E/H3I:J=J>F?J@EBHCJDHHXJIKcMINFOIPJTJVHXJ[X^FbJcJdJha
=remettr	x@YCJHGIIKaZDhJ
=reminder	{@IH]KJ
=remot	b!J#J%I3J4J6J9J>E?JBJDJGJH[IJNJPJQdVJZE_Jc[fJ
=remota	vQ]
=remoteaufruf	xQ]
=remotely	vHIQ_
=remov	a!G#I%Z(G*I-H/F0J1I2J3G6I7J8X9D:J;H<J>B@FAYBDCEDFFIGGJ]KGLIMHNHOJQHRISJTGUIVYX[YcZE[J]F^]_]aGcAdIfGgHhH
=removida	{*I8Y9I?^CJHJdJ
=remplacer	x@]HZNJZJ
=renam	q#J-I9J=J@JAIBFFaGGHbIGKJMDVJZE]IfI
=renew	q-J@YHDIIKYUYc]
=renovar	{+[
=renseign	{3I9J>F?^D[HFMJaH
=renvoi	x7YNX
=reorganisation	{GYHIV[
=repair	v>_HDZIaJ
=repeat	o#ZHHK]
=repetida	v?I@HKbZFbJ
=repetir	{KZ
=replac	h#J(I-G3J7J9I>_?H@cBGDIIEJJKDMHNIZA[J]J^HbYdJhZ
=replacement	v>^HGJZZH
=replicat	{%]HGMZZJ
=replication	v4G5J@JHYM_NFZIcH
=reply	{HX
=repond	{0XIHN[
=repons	{9[@JHFX]
=repor	xHJVYZJc]
=report	d!H(H)[-J/J3J9I:I=I>G?H@GAIBJCHGJHaIIKHMJNIOIPISYUJVGWJXJZb]Y^J_JbJcJfIgJ
=reprendr	{@JK^hI
=request	b!G#F%H&J(Z)H*E+X,J-E.J/H0J1J3H4I5J6]7I8I9]:G<I=F>E?C@DAHB]CFDEEFFJGJHZIEJIKGLYMGNGOHPDQHRIS_TIUEVDWIXYYI[J]E^J_GbGc[dGeHfCgJhH
=requestdeni	k(_HH
=requir	X!H#H%C(Y)G*H+^,I-F/G0[1G2H3E4I5I6I7I8H9E:H;I<b=X>D?H@BAHBFCbE[FIGGHIJHKDL^MHNBOGPFQHRISHTHUHVGWHXFYGZA[H^E_HaGbHcZeYfHgHhG
=requirement	a(I-I/I3J9I=I@IBICJEJIdN[TJZEbYcJdJhH
=requis	t+J=Y?ZC]DFHF
=requisiti	vHIIYN^
=requisito	o-J9JHGI[NaZI
=resend	{aX
=reserv	o7I9H<HBJDJFdHGIIMJZHfI
=reservado	{F[
=reset	:![#@%H&G(^)]*Z+>,<-8.X0X1[2B3E4G5^6@7[9A;H<F=]>J?]@JBYDEFYGJH?I;KBLGMBN=OEPZQCTBUZWcYCZZ[D][^FaZb[cHeFfJg^h?
=resetowac	x(J=]BJHHSIV^ZH
=resetowani	t(J=JBZHJUZVJZY
=resetowania	q(Z)J:I=H@JBIDZHHPJSJU^WJZJbJgJ
=resetseit	{.XS^]FfJ
=resetten	e!G#I%X([*E,J-J/H0J1J3H5J8I:[=Z>G@CAJBXCIDFGIHGIGJJKFLJMINFPERITJUEVZWEXFZ[]F^I_Ia[cIdIfFgFhH
=resetuj	xb^
=resolv	l#H4[B]PJTJZXcYdZfI
=resourc	t#J8FA_G[MYTG_H
=respect	tIZNYZJ
=respond	t0ZHJfZ
=respons	x9]HZXHZJ
=resposta	x#F-J9[?JHXTJX^ZIaI
=respuesta	x#I-I9[?J@JX]aG
=resset	{HJb[
=rest	h#I%Z(F*X-G/I3I4J6J7J8I9E:H;J=I>G?H@FAJBGCIDIGJHDIGJJKGL[M]NHPaQJSJTJUGV^WJXIZH[I]H^I_Ya[cIdIfHhH
=resta	vBJLXMJ_Yg^
=restablecer	^#I(^)H*I+H-J/J3H4J5Y6J8I;I=]>G@EAJBFCFDJGIHBIIJIKFLJMGNIPYRJSGTIUDWGXIZ[]H^I_FaYb[dGfFgIhJ
=restablecida	{g[
=restablecido	{BXM]UIZF
=restablecimiento	e!E#J%I(E)G*I-J0J3I7J:F=H>J?GBXCIDHGJIJKJMINIPHS[UXW^XIZ^]Z_JaHbFcHdHfX
=restart	h#I%J(I+X-J1J9E=J>J@EBaDHGIHHIJJIKGMHNJPJRHSHUIVHXHZC]GaGbHcGfdgJ
=restaurado	{6aHFfJ
=restaurar	{HGR_
=resto	{M^bJ
=restor	h/G3J4I6]8I9I=J>I?J@JAHHbKJPHRITGZH]J__cJ
=restrict	lBIHFQ_
=restriction	o@IHHIZKJNaZJ^JhI
=restrictremotesam	m%J4I=JHHNJPIQbZJdI
=restringir	{QZ
=result	p/aHFMEN]dY
=resync	p%I4J8J9I=IBEGJHFReYIZIcIdEeJfE
=retir	q1_=Y?YCJHHZJ
=retour	x!_HH
=retri	{0YHHK]LGZH
=retry	{#[@XKJ
=return	d!^%H&Z(I)I*J+X,J-H/I1J3H9H:I=J>X?G@GAHBGCIDGGIHAIGJZK]MINJOJPJS[TIUHVGXIZC[J_^aHb]c[dJfJgGhG
=reuniao	x9H>J?JIIVJZ[]]
=reunion	v9I>I?IMJZ[]_aJ
=reus	m@JHXIIKbNGXJZA
=reussi	x/ZB^HJ
=reutilizar	{KX
=revient	x!Y+YHDTJb^
=review	q*F>H?ICJHc
=riattivar	{6Z8Y
=ricev	x3I>EH]OZaZ
=ricevo	xa]
=richiest	{>EH]XY
=richiesta	x9^HGLXZH
=richiesti	{9JCaHJIJZJ
=richt	{H^
=richtig	xKJZHa[h]
=richtlini	i!J%I(G)I*]-I/Y3J7I:I=G>J?X@GBGDGEJHDIZKHMHNcOJPISHTHUFVHWbXJZB]I^J_JaIbGcIdHfJgGhI
=richtlinien	{NZ
=riconosc	v3H:[>J@IHIIJMIO[ZFh^
=ricorda	x9J@IHJIIKbOHZIhI
=rien	l#I%J(J*J-I3H9G:I>G?G@EB]CFD_HAIHKGMGNIOJT]VJXJ[J^Ha]bYdJhF
=riesc	x:X=[S]ZH
=riesco	q!H#J%H(I@JBIHGIIKHLIMINIPJVHZb[^^HhI
=rifiuta	p>J@XCJHJIFJ[KIO[VIZ]
=rifiutata	v/]@ZHGI]MJ
=right	V!E#H%f&J(])E*E+F,H-D.I/D0]1G2G3J4G5H6H7F8G9B:E;a<I=E>C?D@ZAGCEDDE]FHGDIBK?LFMGNBO]PaQIRGSETFUEVBWCXFYHZ=[F]E^^_EbHcJdCeIfDgFhZ
=rimasto	x#]IIKJdZfI
=ring	m#J*J3H:J>[?G@HBGCJDIHAKINIOIU]VJZC]GacbI
=ripristino	{HJR]
=riprova	x@]BIHIZY
=riscriv	{0YPX
=risk	xH_
=risky	{H^
=risolto	{BYR[
=rispetta	r-XIJKJN_
=rispond	{0XNX
=risposta	{9]HYaI
=risulta	x!Z+ZHJh]
=riunion	x-J9I?J@JKJZZ]]
=riusar	{KY
=riuscita	{/Y6X
=riuscito	xB_ZI
=riutilizzar	{KX
=roadmap	{HX
=robaron	{>]
=roblox	{#I-IBIHaIIKJZE
=robot	q3]9a>H@ICJHDZFaXcJ
=rojo	x@HHGIJK]MJZ[h[
=rol	p!J#J(b)a*^3I:J=J?F@IBHCFDHHEIHKIPJUHVGZG[I]I^I_JaIfI
=role	X!E#H%E&J(e)i*e+G,H-C.J/E0J1I2I3D4G5I6I7F8H9C:D;H<I=D>D?B@CAHBACBDCEHFHGFIBJGKDLGMGNDOGPDQIRISFTEUCV?WGXFYIZ=[G]F^D_GaEbFcHdGeJfGgEhE
=roll	n(b6]:I=J@IBJHDKHUIV[ZF]J_J
=rollover	{HZ
=rood	{9H@IBJHJK^ZIh[
=room	j)[4J>IHaRHVIZEc]fJ
=root	v%YH^KJZHhI
=rosso	x>I@JBJHHK]ZZhZ
=rot	{-JHJI]KHMJZEh[
=rotat	m2YHaNI
=rotto	x>^RXZHaH
=roubaram	{>^HGZH
=roug	x>I@JCJHHK]h]
=round	v@JDXHHIHKaZHhI
=router	o(J>HHbMIZG
=row	o#[-J/X3H9J@FBYHAIINZTFX[Z]]X
=rpc	l!I%I(I)J*H-I3H4i5H6D7J9E;I<J=H>G?D@JAJBICJDIH@IHKGMFNIOHPHRDSIUIVGXJYFZD]H_HaGbJcCdFfAhJ
=ruckschreiben	b!G#G%D&](F)F*I+I,[-I/H3H7I8Z:G<J=]>G?G@DCHDGEHGFHDIHKELHMHNFOJPZRZSITIUGVFWIXGY]ZI[H]I^G_[aHbFcZdFeZgHhG
=rucksetzseit	{C^H[KIVJZE
=rucksetzung	{!YZZ
=rufnummer	v3_IJOJZJ
=rule	Z!G#H%H(F)G+I-C/^0J1H2J3F4G5I6I7G8G9H:G;J<J=G>G?G@XAIBGCIDEEIFIGfIZJ[KBLIMENfOIPERHSGTHUFVDWHXIYIZ@[H]G^H_EaGbGdGeJfDgGhG
=run	g!I#J%G(H*J-I0Z1Z3I4I5Z6I8J9H=J>I?J@GBHCJDIGGHbIGNIOJPIRFTJVJXIYIZJ]]^]_JaHcEdJfDhI
=runn	e#J%J(I,H/I1[7J8J=I@IGJHHJZMJNJPJR[SHTJUIVIZD_IbIcFdEeEfagJ
=runs	n#H-J1Y@HBJHCIJJZKYNIRYT[ZGf^
=ruolo	r(_)]*[?FCIHHUJVHZJ
=russia	{#FH^TZ
=s	p#]*Y+^-H9I?I@JBJCJDJF[HZIIKIMJNIOJPJVHXIZY[J]JdIfJhJ
=sa	n!J#I(J)J*J-I.X3J6J9b=Y?J@IBFDJHXIIKIMINJPZRJUJVFZE]JbJcIdIfIhJ
=sabbatical	x!^
=safari	x.^SI
=safepass	{JZ
=sager	t-[3J9H>I?IDJHFIHK]O]ZHdZhX
=sagt	f!I#H%I(H)H*J+I,I-X3G4J6J7J9G:I;J=H>G?G@EBHCZDEE[GJHCI]MINEO[PIRJSGTGUHVFW[XZ[J]H^HaGbIcIdXfGgGhZ
=sai	x3Z>JFYOJaJcZ
=said	g!J-H/c3I4J=F?J@IBGDJEIHHJ[KDMHNEOIVHZc[I]J_JbJdFfJgJ
=saisi	x3H>JO]
=sakna	t-J3^9F=^>J?J@JBJCIHDI]KJXJZG]JaJbX
=saknar	q!J#J%](a*I-I3^9F;I=J>H?I@IBIC[DHHDIIKJOIVIXIZF]IaEbJhJ
=sala	xH_
=sale	h!I#J&G(G)H*I-I.X4J9G:Z=J>F@EAJBGCZDGFaGIH@IGJJK[LJMHNHOHPIRJSJUJV_XIZX]I^J_IaFfIhZ
=salesforc	o9JHbZG
=salta	{DZLX
=salvato	{3[HJOZ
=sam	^!G#H%B(H)H*G+I,I-G/J0J1I2E3G4I6J7J8J9E:I;F<J=H>G?F@HAIBGCHDHEIFJGHH@IGJJKHLIMHNHOHPEQlRJSJTIUIWJXGYHZF[J]I^I_HaGbIcHdHeJfIgIhI
=same	W!C#E%G&I(C)G*F+F,H-A.I/^0D1G2H3E4G5H6G7F8F9C:F;H<I=D>E?F@]AcB@CFDEEHFFGFHAI?KdLGMCOZPXQHRDVJWGXEYHZ_[E]C^GaDcEdDeGfEg[hC
=samego	{@^HJZGb[
=saml	v7_ZFbG
=samma	{@]HJZFb]
=samr	k%I-J4J?JCJHENJQeYHZIbJcHdJfJ
=sandbox	{H[WY
=sans	g!J#]%J&Z(J-H3[9J=Y>I?J@GAJBFCID[FIHHIFKGMXN]OETHVJXIZF[Z]IaFbIcIdJfJhI
=sao	{C]DGHII^KIZFhJ
=sap	j!J#@(F)I-J3H4I7J9J:F=I>J?J@HBFCJDHHiKJMJNITFUGVHWJZA[I^JbBdIfJhI
=sas	p!J,H-J3J9H>J?IBJHDMJOIRfZJ]JaJbJcJfIhJ
=satisfait	{N^
=satisfi	v/[HIIGJ[NZWIZIaI
=satisfy	p@ZHFIHN_ZI
=sauvegard	{6Y
=sav	{@ZHFR[]J
=save	r+J-F3I9G=[>J?I@GCEDHHaIFKFNZOJUJVJZC]FaJdJf]hJ
=saved	v#Y3]>JZHbJ
=saw	x9[@[CJHFZH
=say	e!G#D%I(I)J*I+[-E/I1J3E4J6J7J8J9F:J;I=E>D?F@YAIBECGDHEJFJGIHIIYJJKAMGN^PIRJTYU]VHWIXHYIZ][I]H^J_IaFbJdIfHgJhb
=says	G!I#Z%D&J(A)C*G,F-[.X/X0D1Z2D3>4D5F6I8C9?:Z;G<E>>?=@AAIB=CJDFFBGHHBIaLGM>O^P?QCRCUYV_WXXcYD[C]E^XaHd]f@g>h]
=sbagliat	{@HHHX^
=sbagliata	p-J9H?J@IBIEZHZKIMIRYXIZI]Jh_
=sbagliato	v4[HFRYX]ZJ
=sbaglio	{-I@ZHJKIZHh[
=sbloccar	r#YHJ[]
=sbloccato	x#E%J3JB]HFT[
=sblocco	{1Y[Z
=scadenza	rL_ZJ
=scaduta	v=_@JBIHEKIVIZZ][bJfJhI
=scaduto	{a[
=scanner	v>JCHH]
=sceglin	{@HHJK]
=scenario	v)ZAXH^JG
=schakel	{H[VFdZ
=schannel	{HHY]
=scheda	{(]9I?FD]IJ
=scheitert	n/I3]8X<X=JHIIJKJQXZG_ZeXfJh[
=scherm	t(J9I>^?H@]HJZG[X]JaJbX
=schermata	q(J+YBIDJHGUJZIbb
=schlagt	o(J6Z8Z=J@IHJNZZ[bI
=schlussel	v6^?[ZI
=schnell	{-I9ZHGIJZ]
=schon	c!G#H%I(X*H+a,J-Y/I1J3F4I6J7J9a:H;J=G>B?D@^AJBFCCDCFJGIHAICKbLJMZNEOGRJSITIUHVXWJXGYIZ@[H]D^I_HaXbZcIdIeJfHgIhX
=school	j!J(H-J/I3G7J9I:I>[?G@FBHDYHFIJKZMYNZSJTJUbVGWJ[J]JaGbIgYhJ
=schragstrich	{3]FXZJ
=schreiben	x%]
=schreibt	{IYgZ
=schrijft	r>JG[HGY[fZ
=schritt	xC^]XaEeY
=schusestrongcrypto	oHHYa
=scim	{0JH^ZG
=scop	d!I#J%I)J-I1J3J9I=I>J?J@IBIDJFIGfH?IIJGKIMINIPHUJVaXJZH]J_JaJbIcIdIfIhJ
=scor	x-ZHZIFKHNIZJ
=scorsa	{*Z>IK^
=screen	U!D#G%H(E)H*I+_,J-F/I1J3H4H6I7I8I9D:I;J<J=F>^?E@CAIBCCEEJFJGHIYJIKFLXNGOHPIQJRISHTEUGVFWIXHYIZ=[]]Z^H_IaFbfcGdHeJfFgG
=screenshot	o?IBJH_Z]^HbIhI
=script	i![%F(Z+J3D=H>G?I@FBGDGGIH^IJKHLJMHNJOHPFVJZB]J_[aJbHfJgahJ
=scritto	{>HDFHGK^O]
=scriv	vGZHGY]fZgX
=sdprop	v(IHJP_
=se	X!X%D&H(E)E+^,F-B.H/E0G1F2F3I4Z5G7H8E:C;F<G?GAFD?FFJFKANGOCPIQGRHV?XEYFZ][_]B^EaBbDd]eXf]gEhB
=sea	{>[HG
=seamless	vH^
=search	x9HAHBJDJMHZJ_aaI
=season	r!Z-c@JHDIIKFNIZG
=seasonal	x![D[HG
=sec	{9J?^BJHG
=second	Z!G#G%H(H)H*X+X,I-D.J/Y0J1I2I3D4G5I6]7I8_9D:H;I<I=H>A?E@eAGBZCeD?EIFIGHICKELFNCOGPHQJRFSHTHUHVFWHXFYHZE]Z^I_GaCcFdHeJfFgHhD
=seconda	{8[
=secondo	p+J-Z>J@HBIC[HEIXKIXJZF]ZfJh[
=secour	v3]>[?ICHD[HBaI
=secret	k%J*D+I2_3J>H?cCJDJH^IJKJLJcJfJ
=secreta	{)I*a,JPHVJ
=secretary	v(]3ZHFKIZIbJg[
=section	x%FH^
=secur	l!I#G+a4E<_@HCJD_H@IIKHTIVHY^ZC^JbJcJhI
=securit	q+JCZDXHHQZY[fJ
=security	T!F#F%Z&J(Z)Z*a+[,G.I/G0I1G2I3E4G5I6F7E8G9F:F;^<G=E?[@AAGBDCZEHFHGFHYKDLHMFNEOFPCQ_RGSGUFVHWGY^Z?[F]E_GaFbZcIdFeHfFgFhJ
=see	^#Z%Y(C)]+E,J/G1J2J4I5J6J7H8J9Z:H;J=H>G?I@BAJBECGDDEJFJGHH^IXJGKELYMHN^OZPHRISITZUDVFWJXGYJ]X^IaHbGcHdHfIgHhF
=seem	j!J#J%I(F)J-^>J?J@IBJCJDJGJI]NIP[VGZG[J^JaZhJ
=seen	p#J-aHHKIXI
=sees	{A^HEfG
=segu	x!X>XgY
=segun	t-[DJHIZI]Yh]
=segunda	v8Z9]@YHH
=segundo	m-Y8[9I>H?IBJC_DJHGIIKIXHZEaIhZ
=seguranca	q%J*Y-I3I9G=J>J?_CZHFIJKJPJQXVIXIY]]IaJbJ
=seguridad	p+J-H3I9G>J?^@JBJCZDXHFIJQYXIY[]J
=sei	l!J#J(I-X3J9Y:I=J>E?H@GBICIDHIYKDMJNGOHPJVaXJ[_]J^IaJbJhZ
=sein	j!Z#H%J(H-I.Z3Z9I>I?I@EB[CJDJHFIYK^LIMGNJOJPJUJVYXJZD[J]J^^aJbIdJfJhH
=seit	b!G#Z%Y&J(F*Y,I-Y/I0H1X2J3C4G5I6H7I8H9D:Y;H<J>J@BAJCED[EHFIGGH>IYJJLHMFNFPFQIRESGTHUEVDWHX[ZG[H]X^G_HcFdDeGfagHhX
=seitdem	t8Z=[BJHHQYR]ZHfJ
=seither	v%J2[=[HFY^ZHfJ
=selben	x9J@^A]HIZI_FdJ
=selbst	m(J)Z:H=J?I@GB^DJHFKILJMJU[VaZCfJhI
=select	f%I(J-J1I4J7J8I=J@HBIDJG_IJKJL[MJNIPIU]V^ZF_IbIcJdJfH
=selectiv	tGaHF
=self	T!E#D%B(@)c*D+H,H-G.I/E0F1H2H3G4H5H6H7E8H:D;I<I=J>E?C@DAHBECGDYEHFIGEH]JIKDLCMDNFOIPFQIRGTZUaV^WEXGYGZZ[D]G^d_FbDcAdBeHf=gEhD
=selfservic	p)]-H9I?J@IBGDIHEIJKJSZUdVDZF]J^JcJdHfF
=sem	b!G%F&Y)J*H+I-F/I2I3a4G6I7I8[9E:H;J=X>F?FAIEJFIGHH>IEJIKEN^ODPHQJRISHTGUHVGWIXFZA[Z]FaXc]dGeIfFgHhH
=semicolon	{FZ
=sempr	t#J+J>J@GBGCID^IIK]M[VJZEhI
=senast	{-I3I9J>J@JHGIHKbZIaF
=send	e(J*I+J-I3H7Z9I:J?H@GBHCIH^IIKHMJNGOJSJTIVJX[YIZI]Fa_bIcJfJhI
=sender	{@IBIH_ZG
=senha	Q!@#J%H&H)C*D+D.H0X1E3C4C5F6J7X8E9D:J;F<F=A>J?AAEBXC@EEFFGGHHIZKbLXMJN_OEPCQGRDSCTBU[VDWBX@YEZa[Y^Y_BaBcAd]eEf@gJh]
=sent	g(I+Z3X7Z?Z@JBFDHKJ]ZaZbJ
=sentenc	{HY
=senza	g!I#Z%G&[-H2J3^4I6J8[9I:I=Z>J?I@HAJBFCIDZGJH@IEJJKHL[NZOEPIRJTIVJXIYJZG[X]HaGbIcIeJfHgJhI
=separat	{3X
=ser	q-I3F9I:]>G?J@YBICJDHHEI_KbMGNIOFVJXJZG]IaIhH
=serait	{h^
=serv	t%J(J5X>H?aBJHXMJVIZF
=server	K!A#G%@&F(@)A*A+B,C-?.F0G1C2A3?4e5g6f8A9?:A;C<Y=>>@?>@=ABB=C@D?FBG=I>JBK=LCMINDOBRdSCTAU@V?WCXAYcZ;[C]?^B_Xa?b?cbdEeBfbgBhA
=servern	{HDR[c]fI
=serveur	i#J%H-J1I2J3J4[8J9I=I>J?J@IBJHHIJNJP]R[SJVJXJY[ZG_Jc[dYeI
=servic	K!@#@%Z&G)Y*I+C-C.F/G0_1Y2Y4A5C6C8C9B:@;D=E>H?>@CADBYCBEBFCG?IDJEK@MENAODP@QERIS_TGU_V_WAXCZI[A]@^HaHb@cadYfeg>hB
=serviceaccount	{2[HILYfJ
=servicebu	iHDMJcc
=servicestatu	{BJHHS^UGVHZH
=servicio	l(J2[9I@JHES^UEVGZFcHfb
=servico	l(J2Z4J9I?J@JBXHFIJRJS]UHVIZG]JcGfa
=servidor	c!H#H%F(H)I*H+J,H-H/J0J1G2I3G4^5J6^7I8H9E:I;J<I=I>H?F@EAIBFCHDHFJGIHGIHJIKHLJM^NIOHP]QJR]SGTIUGVGXHY[ZG]G^J_HaFbHc[dZeHfXgJhI
=servizio	l(J2Y3J9J=I>J@JBYCJHEPJRJS]UGVGZI]IaJcIfb
=servono	vHYI^fH
=servu	{4J9a@IBIHFZI]JcJfH
=ses	x%[8Z9JF]HJ
=sesion	q-J3J>I?JBHHXIJKJXJ[]]ZaFbJcIh]
=sessao	{#XHI]]
=sessi	{#]-J9IHEXHZH]^aJ
=session	i#^%H(G*J+J-H3I9F:J=I>I?H@HBECIDIIIKFLFMINIOJTJUHVJWJXHYJZB[I]eaIbZcIfJhZ
=set	M%d&Z(Z)X+^,D-?/H0F1D2D3A4C5D6B8C9@:F;D<_=B>C@bADB_CFEXFDGJI>L]MCN@OCPJRGSCTAUFV]WZXBY^Z;[@]E^Y_Ba@bDcAfEg_h=
=sets	l&Y([-I/I@IBJHBIJJ[KIMGgahH
=sett	[!F#G%J(G)C*a+H,H-E/E0J1I2I3G5G6I7G8G9F:E;J<_=E?D@EAHBCCEDDEHFIGJHdIEJFKCLHMEN_OJPFQYRHSGTIVCW_XHYJZA]X^F_GaGbDcJdFeHfEgF
=setup	c!H#H%G(F)G+_,a-H/J0J1H3I4I6I7I8H9F:I;J<J=G>G?G@GAIBHCGD_E_FJGGIIJIKGLJMHNGOJPDRHTJUJVEWJXJYIZA[J]H^I_GaGbIcGdAecfFgHhI
=setz	{:Y
=setzen	o&[)X:I<X@]BIHIKIL^MJV[ZC[I]J^IdJhJ
=setzt	vHHKIMJZ[g]
=seul	i!I#I%I(G)J*F+J-H3G4I9F:I=H>G?[@ZAJBXCaDFEJFJHBIFKIMHNIOIPZRJSITIU[V[XHZC[^]H^JaFbIcIdIfHgJhJ
=seulement	r#I=YBHHGSITZZI[_cHgYhJ
=seven	x@^KHZJ
=seventh	{KY
=several	n#b-I1]HDNXTFdJfI
=shar	f#X-H9J:H>F?J@HAYBHH_IGKIMJNITJZB^cbHhI
=sharepoint	f#J%H*]-I9H:^;G>J@JHbIHPIZI]IbJcJ
=she	Y![%G&J(E)G*F+D,I-B.J/D0J1I2I4H5I6H7G8H9E;I<I=E>J?D@IAEBcCBDbEIFHGGH9IXJFK^MBN[PFQJRHSHTFUFVYWHXDYI[F]a^E_ZaDbEcFdFeIfHgHh_
=sheet	{H[
=shes	o#^)I-F@IHBIYKYNJTHUIV]ZG_Y
=shibboleth	x7aHFSGZI
=shift	x@ZHEZ^
=shop	t-X>]@IZHbZ
=short	m-F/Y@ICZHEIcKGNFZE
=shorten	{2[9HHEX]
=should	_!B#G%I(F)I*G+Y-G/I1J3F4H6I8G9I:]=F>G?E@GAJBEC[FJGHH_IEJILIMYNEOHPHRISITIUHVJWJXHYHZ][G]E__aXbGcId[eJfHgJhE
=show	S%F&I(D)F*H+b,G-E/[0J1H2J3D4H5H6H7G8H9E:G<J=F>D?H@DAGBBDBEHFHGGIJJYKDMHNYOZPEQIRYS_TXUYWGXEYHZI]]^E_GbbcGdDeHfEgFhE
=shown	i*H-H0Z>I?b@GDHIHKFLJMHNJOJRJVJZC[_^HaZhI
=shut	n!^#a-H3J4I9I>Z?H@GBIDJHBIHKGMJNJOJRISIXJZD]Y^JbJcJf[
=si	b!F%F&J(D)^+_,G-D/I0I1H2H3D4F5J6H7H8H:F;H<I=Y>D?E@^AHBCCCDAEIFIGHJILHMENEODQIRFTEUFV_WHXDYGZ[[Y]C^I_HaXbEcEdEf]gHhE
=sich	f#I(J)X*J+X-I/J3J9I:X=J>I?I@ZBXCGDFGJH]IHMYNIOIPIVIXI]J^JcJdIgZhI
=sicherheitsfragen	r*]-J?[HIX[ZJ
=sicherheitsinfo	x+[CJD[HJZJ
=sicherheitsinformationen	v?JCZD[
=sick	{!J-J9C@IBHDHHbIJVJZG
=sicurezza	q)J*[+J-I3I4I9H?_BJC]DIHEIJKJNIPIQXXHY[ZJaJ
=side	l!H#J-G/a0J4G6J7J9J@JA]BJDJH@IHJJKIMINYPGRIS_TZVJYIZD^J_ZaIcGfDhJ
=sided	{H^ZI
=sie	^!Z#C%E&J(H,H-Y.J/G0J1G2H4Z5I6G7G8H9B:E;H<I>C@ZAHEHFHGGH>JGLFMCNCO]PIQIRYSFUCVYWFXYYHZ_[F]D^E_GaBbDcEeHfYgGh^
=siempr	{+J@IBJD]HGIJK^ZF
=siffra	{3I9JHGIa
=sign	O!E#F%E&I(D)D*F+[,]-@.H/I0H1F2H4D5F6E7d8E9E:B;H<d=B>??@@>AFBECCEGFaGCH]I]JEKAL^MYOFPEQHRFSDTcUCVAWFXDYFZI[]]B^B_Ia?b[cCdBeEfCgDhJ
=signal	{3G=I>H?JBHHYMGTGZG]_aJbJgI
=signatur	t<[HYMJ
=sigo	{9_HGXIZIaJ
=sigu	o#I3JDJHGL[M]T[
=silent	x>IBJDIHBZJ]Gab
=sim	f!G#C%G(D)Z*F+Z,I-D/J1J2J3E4I5J6J7H8J9B:G;J<J=G>j?D@DAIBACFDCEJFIGIH^IEJIKDLIMDNGOGPFQJRISITCUGWHXFYJZA[C]D^I_IaCbFcHdGfHgJhG
=simbolo	r9J@JCJHJIa
=simpel	{I]
=simpl	r-I3G>JHDIaNXOH
=simply	{K^hG
=sin	b!G#X&Z(H)I*H+I-E/I1Y2I3Y4F5J6H7H8Z9E:G>E?FAICFEJFHGGHAIEJIKELXN]OBPFQJRGSGTFUGVFWIXFZA[Z]Fa_bGd[eGfCgIhG
=sinc	Q&H(A)a*B+Y,D-_.I/G0E2H3C4G5E6G7H8Y9B:B;E<G=Y?G@EAZDHEFGBHCIINHODPJSGTBUYVGWEY^]C^BcadFeEf[hI
=sincronizacao	o%Y-I0Y9I@JG[HHKIMZRXZJaJdJf]
=sincronizacion	o%X-I0Y3J9J=J?JGYHGIJKJM[NIRXaJdJf]hJ
=sincronizada	{d[
=sincronizamo	{%Jd_fG
=sincronizzati	{GYdZ
=sincronizzazion	n-J0X9J=IG[HGIJKIMZNJRXZIdIf]
=sind	e!X#E%I(I)Y*X+I-]/Y0J1J3J4I7J9H;J=G>H@XAJBXD[FJGHHAICK]LIMFNFOHPHRISITGUEV^XHYIZE[H]H^I_HaHbHcHdFeIfXgHhG
=singl	q+X7[HJNZZG
=sirv	{?[DIHGVJZ[
=sistema	m-I3B>F?H@HBICJDaHFIHK_MHR]U[ZF]JaIhF
=sit	{>I@YHIZEa^
=site	b!G#G%H&I(H)I*I+I,I-_.Y/F0H1I3H4^5^6H7H8I9E:H;I<I=H?F@DAGBGCHDGEJFHGHH^IXJGKDLJNDOHPGQJRGTGUHVGWIXXYIZE[I]E^I_FaGbBc^dHeJfFgHhY
=sits	vHXJXPX
=situation	x?IHZdZ
=six	l!Y#G+J-H/Y3E9H:J;]=I>F?I@GBICIDFFIGJHHIZKFMJNIOGPIVIX]ZC]JaahJ
=skew	vHHR_cJ
=skicka	x3]>XaG
=skip	{+Z@ID[HH
=skipp	n#J+Y-J1]@JBJDaGGHIKIMFNJRJZGfE
=skrivaren	xH_ZH
=skriver	{O^
=slash	l3Z>JBJFbHDaH
=sleutel	x6a?ZHFTJZJdG
=slot	t#_/J9JIJT^ZJ
=slow	n@JBJHbMGRXZJcE
=slowo	{-^HG
=slutad	{HIYYf]
=small	t=XHHI_KHZI
=smart	c!J#G%I(J-H3H7J9E=J>[?I@HBCCJDIFJGIH_IEKILJMINJOJT_VIXJZC[H]IaIb]cJdIfHhJ
=smartcard	{HFZJb^
=sms	M!>#>%@&C(=)?*G+>,G-;.D/A0D1B2C3c4?5D6A7@8C99:?;@<G==>^?l@9AAB?D9EAFAG@HIIAJBK:LAM;NJO9P?QCR@S@T>U?V<WFX=YAZD[?]e^@_>amb=c?d@eDf>g@h=
=smth	{#JBJHHZYb[
=snapshot	n!J#I(J-I3I6Z9G=J>H?I@HBICIDJIIMJOJRcUJVJXHZG]H_JaIbJcJdJfI
=so	P!G#G%H&G(J)D*A+],E-[.I/Z0G1E2F4H5F6D8D9C:A;X=]>H@_AaBECbDZEHFDG]H<IaK?MCN=OBQFSCTFUCV^WDYFZ@[_^c_Aa=bBcHdIeDfBgIhX
=societ	{-^8ZIE
=soddisfa	vHIIYN^
=sofort	{@_HJZJ
=softwar	o-J0J1_9JBJHZIJJYNJfJ
=soir	{@^KJZJ
=soit	{N[
=soli	{V_ZH
=solicitud	x9[>FH[
=soll	m#J(I)J*H-J@[BJE[HGIJKIPJVIX^ZZ
=solo	[!E#C%F&J(D*D+G,H-B.J/G0I1H2G3C4F5I6H7H8H9@:F;Y<I>B?a@YAGCeDBEHFGGHH?IZJHKCLHMENFOEP]QHRGSFU_VZWHXDYGZ?[c]D^H_GaBbEcGdFeIfFhE
=solv	q-J9G?IB^CJHGIIKJVIZF^^dJ
=som	x*]HIJYV]ZG
=some	_!G#G%F(J)H+F-Z/X1J3G4Y6J7F8G9H:G=H>F?FAGBECXDDE^FGGXICKYLJMGNXOJPYRISHTIUIWJXHYJ[I]F^I_GaGbXcIdHf]gIhI
=somebody	d!H#E%F([)]*J+I-H/H1I3Z7J9H:H;Z<_=J>H?I@ZAJBECIDHHHIXKFLHMINIOHPHRJSHVGXJ[J]I_YaIbHcIdZeJfYgGhG
=someon	d!Z#_%[(J)J+X-E0J3H4J7[9F;J=J?H@DAJBFCHDFF]GIHHIGKFMINHOHPHRJTZU^VHXHZI[I]HaFcIdJfHhJ
=someth	]#E%J(G)J*H+I,I-a/G3H4J6I7I8J9D:G;J>C@JAJBCDDE]FJGIHEI[JIK]LJMGOGPIRJSITIUHVGWIXHZ_[H][^I_JaHb[cJdIeJfIgJhE
=sometim	xBFDYHIMZZ[
=somewher	t-[HFZX
=somm	x:YEZZJ
=son	i%I(I-G3Y:[;X>I@YBZCJDHIIJJKGMHN[O[PJTJUJVHZC[J]J^ZaJbJdJfJhG
=sonderzeichen	t-Z3I9ICJF[HII^NJ
=sono	d!F#a%G(G*I,J-D/J1J2I3Y4I6J7J8J9]:X;I<J=H>Y@CAHBYCYDaEJFIGIH>IAJIKDLIMFNIOEPGQJRISITFUFV]WXXGYIZA]F^I_IaEbGcIdHfHgIhG
=sons	{-IBJI]KIZE
=sont	n!J#J%J-H.Y3[4J:J?J@IBIC[DFGYHHIYNIO^ZEhH
=soon	r(Z)Z*X?J@aBIHDKILJVG^H
=soport	t(]1Y@[HIVIZI
=sorry	h#H%J-H3H9b:I?H@EBGCIDHHCIGKHNIOIPJRJTJVIWYXIZ_]HaJcXhH
=sort	t9FB_HGIJcZfJ
=sou	p)Y-I9J:[?J@IBJCID_HFIHKIMJOJV]ZDhJ
=sound	v9JH_
=sourc	p#XA[_Z
=sourceanchor	o!I%IAc_J
=soy	n!J)Y+J3J9G:[>J?J@IBICID_HFIGKIMJV_ZEhJ
=sozinho	t-I9G@JBYCIDIHHIJKJU]V_ZGaJ
=spac	j3_4I>IDIIYRJZJ_]aJcIfI
=spam	h!J#J*I-E3E4J9F:J;J=J>F?F@IBICEDFFHH]ICKHMHNIOITIUJVIXIZE]I_IacbJcJfJ
=spater	v9Z@YBJHIIITXZ]aJ
=spazi	{3[I[KIZI
=speak	t-J9IH]IJNYY[aJ
=special	g-I3I9I@IBJF^I]VZZF
=specifi	r3IN[OYhJ
=specify	{H^JG
=specop	j4GHFIHJcNHZH
=spell	x3^@]DIHGZJ
=spelnia	r9JIZN_ZI
=spenta	v!Z-J9I<YHEU^XJfY
=spento	x)JBJHDU]VJY[ZGd^eHfI
=sperr	t/JHISITaX[ZJaHgJ
=sperrbildschirm	tHFZJb_
=sperrt	{#^.XMF
=split	x/Z8JHJgZ
=spr	p4[?[HEIJK]ZGaGhI
=sprawi	{9_@JHH
=spray	t#IHFTa
=springt	xHIb_
=spuntata	t;YHHLXNIZJ^[d[
=spuntato	tLXd]fI
=sql	v!G#H3J9J>JBFHdIJPJVJZA^JcI
=srv	x!J/J0H1J4HGIHFMJRXSHZEc]f]
=ssl	p<_CHHFIIY^eIfG
=sso	r7]HYZI
=sspr	H!Z#A%@&F(9)a*F+Y,B-B.I/A0C1B2E3a4G6B8?9F:E;G<D=H>>?]@HAIC?DEEAFCGDH]IBJ]KAL>MBOCP]QERBS]U^V_W^Xc[D]@^H_AaEbYc?d;e@f<g>h>
=ssprsetup	n+Z-J3J9H?JBJCJDcHDVJXJ
=staan	x.Z
=staat	b!_#G%G(X)G*H+F,I-Y/H0I1G2H4H5J6H7G8H:G;[<J=G?^@DAFBEDDEJFIGGHGICJIKXLZMEOCPEQ[RGSHTFU^V[WIXHYIZ?[[]D^Y_DaDbGcHeIgIhE
=staff	d!G%G(^)[*X+Z-I/I0J1J3G4J8Z9J=H>H?G@FBGCGF]GXHAIHJJKGMHP^RJSIUDV]WJXJZE[I]I^J_IaHbHcId[fFgIhJ
=stag	vf]
=stagiair	{HJV[^X
=stagista	{V[
=stamattina	q#]-J@bBJHGKJZH
=stammer	x3E9JHHOYZIa^
=stampant	{H^ZI
=stand	v1YHYZHcY
=standard	t(F)b*I3ZHCPI
=standig	{H[
=stap	{C[EJaJe[
=star	o!I#J(J-H3J9[=J@GBIDIHDIGMYO]TJUJVZXJZDdJfJg[hZ
=starego	t@HBIHEKZMaZI
=start	]!F#F%H(F)H*I+X-G/H0Z1I4I5J6I7I8I9G:I;J<J=G>G?F@JAJBXCHD]GYICJYKZLJMENGOHPGQJRGSHUGVFWJXHYIZ@[J]^^I_Gb^cDdEeHf_gIhH
=startar	{9IH[MJZIdIf]
=starter	o!]+J>G@]BJD]IHKHNJVHZJhJ
=startet	vH]MIZHbJdIf]
=stary	x>^
=stat	r#JH_IJJIZJ
=stata	t(J@HBZHIKXM^UJVJZF
=stato	tHGS^UJVZfJ
=statt	{0X3[OG
=statu	n!G(J0^3H9J@IDJHZMJNIS^UIVIaJbJ
=stay	h!J#H(I-I/I3I9H>I?J@FBGCJDJGIHII^KIL^NHPJSIT]VJXJZD[F]Ga]dJfIg]hH
=steckt	x-XHII]ZG
=steed	t#]3J>G@IBICJDIIJMGP]TYZJfZ
=steht	c%I(I*I-].X/J3]4I6J7J9G:H;J=I>F?Y@HBGCXD]FJGJH@I_JJKIMGOHRJSJUJVHXHYJZB[X^I_JaFbIcJdIeJfY
=stellen	x(^?I@IDJH]NJVJZH
=step	b!H#G%I(G)J+F,I-E0J1I3D4I5J6]7I8I9E:G;I<J=G>D?G@FAGBFFHGHH[IFJIKJLJMGNFOGPGR]SHTFUHVFWIXGYIZ_[J]]^I_HaEbFcHdIfEgIhG
=stessa	{BJHIK^ZGbZ
=stesso	r9I@^A_HG_J
=stil	{MJa]
=still	Q!a#I%E&H)F*E+B,G.H0G1a2F3?5Z6E8F9]:E;F<G=D>Z?@@<ADB?CAD@EGFEGEHEJEK>L[MbO[QGRCSET]UEVDWGXAZZ[Y]B^B_aaYbBcCdDeGfCg[hG
=stimmen	{3J6XO]
=stimmt	m,ZE^HIIJOZTJZHfJ
=stolen	p>cBJDIHFZGaJ
=stop	e#I%H(F)[+J,J-H.Y/I0H2J3H4J6J7J8H9H:J;Z=H>I?I@DAaBECIDHGFH[IFJIKGMXNHOIRFSHTJUIVFXIYD_IaJcGdHe[gGhX
=stopp	^#G%G(I)I+J-H/H0Z2J3I4J5J6J7I8I9I:J=_>H?H@GAHBBCHDHGEIHJHKHLIMBNHPHR_SHTJUIVGWJXHYX[J]a^I_IaGbGdFeGf^gIhH
=stoppad	{fY
=stor	d!F#I%I(I)J*H+J-C.a/_2J3b4I5J6J9G:I=I>@?E@FAJBGCGFJI]JHKEMGNEO_PIRJTIUJVHXIZ@[I]G^J_IaFbHcIdJfIgJhG
=storag	x4XHXfX
=storung	xS[
=str	t-X/YHIKZZI
=straight	v+]HFTJ[]bH
=strategi	i!J(I)I*^+H=I?]@HBHCGDDEIHDIHKJMINbPHUFVHWaZE]JaJbJdHfJ
=street	{-^HIIH
=strength	v(H)J*G,G@ZH[IY
=strict	x.YHJNY
=stricter	v*[/^8J@JHJNGPG
=strong	q*X-H@]HGI]KJN]ZD
=structur	xF[
=sts	{7_:HDJHDZG
=stuck	d!G#G%J(F)]*H+F,J-G/I0I1J3H4J6J7I8J9D:J;J=H>G?G@YAJBEC[DaEJFJGHH^IFJJKXLJMHNGOIPGRISITGUIVGXXYJZ_]H^I_HbGcHdIeJfGgIhG
=student	j!X)J+I-I3I?CBJDGG]H^I[KJNIPIV_ZG[J^Z
=stuff	{G]HHZX
=stuk	{>[HHRZaG
=stund	v9JBZHGPXX]]JaY
=stunden	p#J@^HJKIX[ZGaY
=styl	{@]HXZE
=su	_!Y#G%H*H+H,I-F/J1I2J6J7I9I:Z=G>H?H@EAICGDCFJGIHAI]JIKGLIMYNHOXSIT]V^WEZI[I]H^Z_IaHcYdHfH
=sua	h!Z#H%I(H)J*J-I3Y8X9I:I=J>I?I@YCIDGEYHFI]KYM[NIOJPJSJVXWEXXZC[J]I^XaIbIdJfJhH
=subito	{-J@[HFZZ
=submit	xHHZ^aJ
=submitt	q%YHEZa
=subscription	v=_BIZI
=subsidiary	{(]PI_Y
=succ	r)ZBZHIJZNIUJVJZGcZ
=succeed	o#I/^3J>JBZHJTZZIdG
=success	j#J,I/_9I@]BcHAKJMHNFUJXIZA[J^FeJhJ
=successful	xM[ZFe]fH
=successfully	j!J#F%I/J>IBcHHTHV[ZD[G^J
=successor	{1X
=such	j+F3G>IBHCHDXH[MZNIOITJZJ]J__gI
=sucursal	{4XM]
=suffic	{(]@IHHZJ
=sufficient	{-E>GC^DIH]IIKJ
=suffit	{?[C[HJZHaJ
=suggest	{?HH]
=sui	x5XJY
=suis	i!J#_%I(X*I+Z-H1H2J3H4I8I:Z=I>Z?E@EB[CEGJH@IHKGMHNIOHRITHUIV^XIYJZC[[]XaHbIcHdJfGhF
=suit	v#]@^HFNJY^ZGcE
=sul	j-I.X3H4I:J<X>G?I@IBGCIDGHJIIJ]KJM_NIOITYXIZF]JaIb]cYhJ
=sull	p%X(J;[?J@JBICJHHRYZG]I^]a]
=sulla	x%Z;JHI[Xb]
=sumiu	{?^HIKJbY
=summer	r!ZI[K[NJZJ
=suo	{;Z
=super	{9]HJ
=suport	r(Y1Y7XgY
=supplementair	{C_DGHH
=supplier	q:_ZH
=support	]!I#I%J(])G*H+J-H/G0J1d3I4D5_8I:F=H?G@HBFCHDFEZGHHYIGKILJMHNGPFRISHTGUHVEWHXIYJZG]I^I_IaIbJcGdGeJfGgXhJ
=supportato	x1YgX
=suppos	{7X
=supprim	v-J4]?IHEMJU]ZJ_[fJ
=sur	]!E#D%Y&J(Y)H*G+G,I-E/I0J1H2H4F6I7H8I9Y:I;Z=F>E?C@DAGBBCDEIFIGGHAJ_KDLXM]NEOEPFQJRXT[UXWYXEZ@[Y]E_Ga^badFeJfFgHhH
=sure	p(H>J@JDHHZKHMJNXZ_[I
=surnam	{-HI]
=sus	{8[9JF]HJ
=suspend	r!X#J9I@HH]X]ZF^I
=suya	{@II]K[
=svart	{9JH^
=svc	xH[LJZIfY
=svp	{#XHY
=swap	x@aHHZF
=swear	xHHK[NZ
=switch	[!_#G%F(F)H*F+G.J/F0I1Y2J3F4G5J6H7G8G9E:E<J=E>Z@CAFBDCEDEEJFIGEHJIEJGKDL]MFNEOEQJRESHTIUaV_WIXHZ>[G]F^F_EaFb^cFd[eYf^gHhY
=symbol	i![%J-]/Y3J9H=J@FBICIHEI^KHMJN[ZFfJ
=symptom	{@]K[ZG
=sync	J!>#?%^&C(>)@*A,B-=.E/B0g1d2Y3H4^5B7B8a9>:?;A<B=@>=??@;ADBECAD=ECFAGgHXI<J?K;L@M^NAO@RaS=T>U?V;WBXAYZZ8[A]>^>_Ea?b@cbdYeAfag@h?
=synchro	r%[/H0]3J6JGIHHIJKIMINJdYf[
=synchronis	p%J0I3ZGXHZMJPJd]fJgJ
=synchronisati	{%IGDHEM[f^
=synchronisatieserver	{4ZHJR]SJfI
=synchronisation	n%E-JG[H_KJNJZJdJfI
=synchronisiert	v3XH[dYfI
=synchronisierungsdienst	{GJHJf^
=synchroniz	v%XGIHHMZ
=synchronization	k8]<^GYMIUIZI_ZdGfG
=sysadmin	{HHP^
=systeem	{3FD^HEK]
=system	^%H(H)I*I+Z,J-C/F0J1I2I3^4H5J6H7I8I9D:Z;J<J=H>D?E@[AHCGD^EIFHGGH^JHKaLEMCOCPHQJSJTGUIVFWJXFYH[G]F^G_HaFbGcGdGeJfGgIhB
=tab	j!F#H%H-J2J3J;_AIBICJDIIJKJLJNJPGVI][^__IbJhI
=tabl	v(G=JHaZJ
=tablet	k#_(J-J9H>H?J@YBFHcIHKGMJUJVIZD]IaJ
=tack	r!J-I3I4J9a=J>H@IBZCIHDIJKJMJTIXJZF]JaIcIdJ
=tag	l#G(J*J-H3J9^=J>J?J@cBGCHDIHDIGKGMINJX^ZD]I^JaJbJhI
=tak	{9^HJZJ
=take	]!G%H(G)G*G+I,J-D/F1J2J3H4H5I6I7H8I9I:G;_<]=H>JAJBCCHDEEXFJGFLEMcNEOIRISJTHUJVGWIXIYJZG[G]G^F_GbHcIeJfIgY
=taken	n!I#J(J-H/^9I=Z?JBFDJHCIEJJKXMENHPZSHU]VJXJZD]J^[bJcIgGh]
=talk	q4]8H9YHFYZ
=tant	{(Y
=tape	v#[>JHJKIO]XIh[
=tappat	x>[HI
=tard	k!J#G%J(J,J-G3G4J9_=I>E?G@^BCCIDIGJH@IIKFLJMDNJOHTYUJVIXFZ^]I^JaabIcJdJeJfIhF
=tardi	v>J@]BHHFMJZXa[
=target	k=JGdHH_YdCeIfI
=tarjeta	{9JHYb]
=taucht	{?YHHZGa]
=te	]!D#[&I(b)G*E+G,G-c.J/G0H1[2]3B4D5Y6G7F8G9@:E;F<F=E>B@YAFB@CCEHFGGFH>IbJGKBLYMBOEPEQGRFSGUEVCWGX_YGZ>]C_FbDcDdDeIfDgHhC
=teacher	q(^@]BIHCN[UIZF^[gI
=team	V!J#E&I*F+G,H-D.I/G0I1H2H3D4F5I6H7F8G:_;H<H=D>A?B@@AHBBCGDCEHFGGFHgIBKDLGMfNDOEPEQHRGSFTFUEV]WFXEYZZG[G]C^EaBbDcFdEeIfFhC
=tecken	{9IHEIa
=tego	v([3J9I=J>^@]BIDIHDIJKJUJVJZEaJb[fJ
=teken	o#J%G-H2^3I9H:H=J@IBICIDJF]GJHFIbKHNJUIWIXJZH]JdJhJ
=tel	p!J#H%J(G-I3Z9I:J>e?I@GBGCJDFHCIIKIMINJUJVIXIZA]IaabIdJhI
=tela	q#H(J+Y>^@IBJDHHCTIZE]IaIba
=telefon	d!J#J%J(I*Z+G-H3^4J9G:J=I>]@HBHDXHEIHKHMINIO_PJSJTJUHVIWJXHZE[J]YbIcJdJfJhJ
=telefonen	{>_HHOJ
=telefoni	{?JH]
=telefonnummer	j>H?JCJD_HFOaXJZI
=telefonnumret	{3]
=telefono	a!I#I%I(I*I+E-G3[4J6J9F:I=J?[@HAJBGCIDYGJH_IGKHMHNHOcPJSJTIUHVGWJXHZG]E_JaFbIcJdJfJhI
=telefonu	t3Y9JD_HFZJ
=telefoon	j#](J*J3C9H>]?F@HBJCYD^HYIIKJMINJOZTJXJZG]GaC
=telefoonnummer	r3Y9JD[HIOY
=telemovel	v3^9J>ZHE
=tell	^![([)H*H+J-].^3E4J7I9C:]=X>C?FBEEGFJHFJILJMIN_OGPITXV[WIXHZG[I]G^I_JaHcIdJfJgJhG
=tem	e!F#F&J)]*[+G,I-D/I1I2I3B4H6J8J9F:Z;I=Y>B?FAIBED_EIGIH@IbJJLZMDNFO[PGRISITGUFVCWIXDYJZ@[H]F^I_HaZbHcHdGfHgJhF
=temo	x=]HHUZ
=temp	e!J#E%I(G)H-F/I3I7J9I:I=I>I?I@^BECJDHF[GZH@IDJJKCLcNGOIPISJTZUGV[XHZ@[J]H^IaIcJdIfIgJh[
=templat	{9IY^
=tempo	q@aBHHYKIMXTJZIcZdJhI
=temporair	{HIL[T[
=temporairement	v#IT[
=temporal	v!Y#J@[HJL[MJTY
=temporalment	xTZ
=temporaneament	xTZ
=temporar	{#GLXT[
=temporariament	xT[
=temporarily	h#[HFT[
=temporario	{!ZTZ
=temporary	e(I-J3J:I>I?^BDDHIJKELbMHNISJTJZ@^HbJc^hY
=temu	{@]MZ
=ten	c/E3H9I?IBFCHDIGYHGIYKEMaN^O]RXXIZJ]HaZcJfJhX
=tenant	V!C#E%E&I(B+G,H.I/H0F1H2H3D4G5H6H8G9A:d;H<I>B?B@@AEB@CDDBEGFHGEHYICJEKBLFMDNAOFPDQHRGS]TFUeV>WgXBYHZ>[E]D^F_DaCbBcFeFfCgGhD
=tenemo	x=[HJUZ
=tengo	h!I#G%J([)J*J+H-H3H9F:I=I>Z@EBHCaDJHXIFKGMENJOGTJVGXZZZ[X]IaHbJfJh[
=tenho	j!J#G%J(Z*J+J-H3G9H:I=J>Z@GBGCbDZHCIGKGMHOHTJUJVIXHZY[Y]HaJhZ
=tent	x@]BJHJKJMHZ[hJ
=tentativ	p!J-H3IHDIIN]UIVJXa
=tentativa	o#Z3G>J@JHGOIXa
=tentativi	o#[3E>IHGOHUJVJXb
=tentou	{X[
=ter	{IY
=teraz	v/YCZ
=terceiro	x.YJY
=tercero	x.YJY
=term	q#J-cHDIH
=termin	v#F(I-]@EBICJDGHEIEKHMHNJTI[J]bbJhJ
=terminado	x+H3F>_B[DFHIIJOEXJ
=terminal	x(J-IH[ZGb]
=terminar	{]^
=terug	l!_#H%I(H*J+Y-H/I0]3I4I6H8[9G:J;J=I>Z?H@GBGCHDFGJHBIFK]LJMHNHOHRITIUJVIXIYJ[J]HaFb^cHdGeJfHhH
=terugschrijven	b!F#F%C&I(E)H*H+H-G/H0G1H2I3E4X5J6Y7H8]9E:G;I<H=X>E?F@DAHBCCGDFEHFHGEHHIHJHKFLGMENEOHPYSHTHUGVFWHXEYY[I]G^GaGbDdbe^fZgXhE
=terwijl	v#J3GHJMJO]TZZGh^
=terz	{.Y
=test	c!F#H%H(F)I*I+J,J-G/G0J1J3G4I6I7I8G9_:D;X=[>F@BAGBaCGDFEJFJGHIHKELFMGNJOHPGQIRHSGVEXGZX[H]E^H_GaHbIcHdEeHfGgHhF
=texto	x3H4J9J:I>^?]@HCHDDHCKJMJZJa]bJ
=than	a!I#I(J)J+J-G/]1]2Y3I9G=I>I?J@GAcBCDJI[KEMHNER[TJVIXIZH^I_CaJdJhH
=thank	a!H#G%I(I)I*H-D/J1I2J3H4H7I9d:J;I<J=H>G?H@DAHBaCHDFEJFJGIH?IGJIKGLIMHNIOHPIQJRISJTIUIVGWIXGYJZF]H^I_JaGbGcIdGfIgJhH
=that	I#G%J&F(E*I+H,H-a.X/F0D2B3@4_5Z6E7B8E9@:G;[<D=I>b@FAGBECHDGG^HEIHJ]K]M?O]PFQHRGSEVXXFZC]>^^aGb@cDdHeEfFhJ
=the	4!G#@%E&@(F)A*=+E,[-D.J/[0I1J3Y6Y7C9;:?<I=D>b?Z@DC?DEEFF^H]IGJ_L@N_QGR]SDVIWAXEYHZX[F]f^[_^a^bXdAeHfEgZh^
=their	W!G#G%G(J*X+X,J-H/D0J1J2J3I4J6J7G8a9I:^;[<J>F?D@YAIB?CGFIIFKGL[PFSHTIV[WGZC[_]H_HaHbFcHdYeIgFhC
=them	a!J#J%F(G)Z*H+J-G1J3]7J8I9J>I?H@XBGDXEIG^HGJGK[L[MIN]OGPZSJVGWXXJZC[J]J^JaJbJdDfIgIhI
=themselv	q(I)^HGPJV[[YgI
=then	Y%F&J(E)H*G+G,I-F.J/c0I3C4I5J6I7G8H9I:G;J=F>B?DAHBACaEJFYGFH:IBKZMFNCOEPXRZSFVFWIXEYYZ[[H^H_GaGc[dJeIf[hZ
=ther	Q!D#B%X)E*A,F.H0G1E2F3H4H5G6H7[8I9d:A;D<G=D>H@EA^B;C^EFFYGXHBICK>LDMINIOBPCQGRES^UJV@WYXJYFZZ[[]@_[aGcCdEeGfEgDhA
=therefor	{0Y
=thes	h!I%I(F)I-H/J3H7I9I:H=]>I@EBGCHDHGYIbKFLXMJNIOJUJVFZ?[I^[_If[gJhI
=they	X!c#F%F(G)F*G+J,H-H.J/Z0I1H2I3[4H5I7Y8H9D:G;H<J=F>I?[@HAGCGDYEIFIG]HBJHKDLJMFO^QIRHSHTFUZWHXGZB[I]F^F_FbFcGdFeIfZg[hE
=theyr	l+^3G>J?]@IBJDJHDIHKZVXZH
=theyv	v+J3]>H?ZCJD]HDIIOZZJ
=thing	e!J#J(I)I*X+I/J3H7J9F:J=J>H?H@XBFC^D]HCJJKCMIOFRJTJVHWIXHZ]]I^JaY
=think	h!I#X+]-b1I3E4H9C>H?JAJBDCIDGFJGIHAK]MHNHOIPJRZTIVIXJYHZC[Y]I^JaJbHcGdJfHhZ
=third	f(I-F.Y/I7_BGDJGJHBIFJ_KFMJNHSIVI^JaGbYgJhI
=thirty	{H[IY
=this	N!A#I&J(Y)H*@+E,D-E.G/G0E2F3J4D5F6G7F8a9b;X<F=Y>A?@@_AYBXC?D[EFFDGYI=JALIMIODPXQFRDSDTFVbW]XAYE[B]A^Z_DaEbBcGdCeDfAgChB
=thos	e!G%G(G*I+[-I/H1[4J:H=[>Z@[BECJDHFJGcH>IIJYKGLIMGNGPZRHSJTGUJZ?[I]I^H_IbHcHd[fGgHhJ
=though	e(I*]+_-H>J?J@HBHCJDIHEIIKILZZF^Ia[h]
=thought	{VZZJ
=thre	b!I#J%J(H)I*H+I-G/I1I3H4J7J8J9F:I=I>H?HAIBCCHDIFJGHHZJIK^LJMHNGOIPZRGSJTHUIVJWJXDZa]G^Ja^bIdJfHgIh^
=thread	{9_@JBGHGZI
=threshold	mHa_H
=thric	{#ZHJTX[J
=throttl	q-J9IBIDJHGXbZI
=through	X!F#F%H*F+[,I-A.J0J1I2J4I5J6J7[8H9G;J<J=F>D?D@JAIB_CCDYEJFIHGK[LGMFN^OHQJRISGUFWGXGZZ[E_FcXdHeIfJg[hF
=throw	q(]@JBJNJSYZF^Xe]gJ
=thrown	{@[BIJ]NGZG
=thui	x-I9G>bBJIHKIZJbJfJ
=thx	v!H#G%I(I)J*H+I-E1J2J3G4H6J7J9d:J;J<J=H>G?G@GAIBDCGDHEJFIGIHCIFJJKHMHNHOHPIQJRISJTIUIVHWJXHYJZD]G_JaHbIcHdIfHhH
=tick	_!I#J%H(F,F-I/I0J1I3J4Z6J7I8G9J:H<[=H>I?G@DBCCJDIFJG^H?IXJHKGLbMHNHPIRJUIVIWJYJZ>[H]I^a_GaJbHcHdceXfFgHhG
=ticket	d!I#H%I(G*I+J-F/J3G4J7I9d:J;J<J=I>H?H@GB_CIDGFIGHHZICJJKELIMGNGOHPJRISJTJUJVIXIZX[J]HaGbIcHdHfIhH
=tied	{!J_[
=tiempo	q3I9J@^BGDZH[TJZIc]dJhJ
=tien	d!H#Y%Y+H,J-D1J2J3_4I6J7Y9G:I;I>E?H@EAJBED[FJGJHBI[L]NZOIPISJTYUJVGXGYJZD[J]G^I_IaEbHcHdHfHhF
=tienen	v)]*]-J3F9I>IBIDGHIIIKHO_PJUJVIZJ
=tier	t!E#I%J(Z)J.X2G3G=]?J@HCFDIGJHEIIPbTIVIXJZF^JdEgJ
=tijd	v6J@^HEIJKIMYR_cIfG
=tijdelijk	p#J-J@[HJKIL^MJT^ZG^H
=till	f!I(I-F/J3I4J9C:J=I>_?I@bBZCIDGGJHZIDJJKELINFOHPJRISJUIVIZA[I]FaGbYdGgJhH
=tillbakaskrivn	rHEZGdaf[hJ
=tillbakaskrivningen	{HIYYf]
=tillfalligt	{HJT^
=tim	{(H*]>H?HDJHGZFa^
=time	Q!C#a%D&H(D)E*E+X,E.H/C0D1D2F3A4D5F6D7D8E9I:C;F<G=C>@?B@GACD[EGFEGCHYI?JELHMZNGODPDQGRhSETIUFVCXZYEZJ[F][^D_Ea^bCdFeEfGgEhE
=timed	t#J6I9IEH]^_Jc]
=timeout	tBJRJcadJ
=timmar	v@]X[
=tipo	t(H-J3J9H:bHF
=tipp	{OYh[
=tiraram	x*J-J4]9J=[?]CFHEIJNGaJ
=titl	{?FH]IYZJ
=tjansten	xHFdJf^
=tls	W!D#F%E&I(E)G*G+G,G-D.I/G0E1@2E3B4A5G6D7H8E9C:H;G<[=D>C?E@BAGBACBDEEGFGGFHIICJGKDLGMCNEOFPDQGR@SETFUDVDWHXDYoZA[H]D^G_EaDbEc^dAeEf>gFhF
=tls1	{HJY[
=tmrw	{#J-H9J@[HGIHX^ZF
=to	=!B#@&B(])C*X+c,G-C.Y/D0Z1A2@3?4Z6G9?;E<I=@>e?X@ZA;CYEGFIGHH_IFJ=KdL[MINFOCPCQaR:S<UGV^WCXGYEZE[[a@bBcZdEf?hE
=toda	n#[-I9J>J?JBICJKHMHN_U]XIZIhJ
=todavia	t@ZBIHFM^UHVJW[
=today	[#G%I(G)I*I+I-F/G1J3I4J7G8J9X:F=F>G?F@dCHDFEJFJGIIEJIKCLIMHNBOJPIRISdTHUGVFWIXa[I]H_JaEbHdIfIgIhG
=todo	j!H#H%J(I)I*J+J,J-_/H1J3H4I7I9Y:I=I>I?F@DAJBYCGDGIHJJKGMDNIOIPJRJS_TYUaVFWIXFZB]I^J_JaJbGcHdIfGhG
=toegang	p![#I%Z(I*J,J-H2J3J4I9E=I>Z?I@EBHCIDJH]IGKHMINIOJP]UJVGXJZ^]GaGbJcJfJ
=toegevoegd	{8YHIV[
=toestaan	{.Z[Z
=together	xBYHZTG
=token	Z!E#F%F&I(F)F*E+G,j-Y.J/F0I1G2I3D4E5J6H7G8H9D:G;H<I=F>F?_@CAGBDCFDDEHFHGFIDJHKDLGMFNDOEPDQHRdSHTGUGVDWHXFYHZ>[I]F^G_GaEbFcEdFeDfDgHhE
=told	^!G#H(D)]*G+G,I-J/G0J2J3F4Z6J7Y8I9F=I>B?F@ZAJBDCGD_EJFJH<ICLIMFN[OFPERISJTFUEV[WJX[YZZ][G]G^Y_GaFbIcGd_fIgF
=tolta	{8Y;Z
=tolto	r(J*I-G3J4[9I=[>I?]@HBGCGDJHFIIKHMINIP[U[VHXJZH]IdIfJ
=tomb	x3X>]HHOJaIf[
=tomorrow	d!J#F(J-H9I>X?J@cBFDIHFIIKEMHNJVJXd[I]I^JaHhJ
=tone	x3F>IH^
=tonight	{4^>Z@GHIKJZF
=too	R#a%E&I(D)D*D,F-d.H/B0Y1^2_4C5^6F7E9A:D;F<G=C>A?C@XAFBBCCDIEEFGGDHDI^JELGMBNAO@PDQGRDSYTZUDVCWGXaZ@[E]H^D_EaZbEcCdBeFfFgBhA
=took	h(H)]*F/^3J8]9I>Y?]@EB^CYDIGIH?IIJJKGMHNGOJPGRJUJVJXGZD]GaFgJ
=tool	g!I#G%G)J,J-F/G0I1a2[4H5J6J7I8I9E:J;I<J=H>H?G@FAZBFCIDIFJH^IGJaKHMHNFOIPIRDSHTIUHVJXGYJZD]H^I_IaIbHcGdFfEg]hI
=top	t-JB^ZHh[
=torna	v!Y#I@JBIHFKJUJX[b_
=tot	l!J#I%J(G)J-I3I4Z9^:H=H>[?H@_BECGDHIHKGMINJOJPJRJSJUHVYWJXHZC]H^JaHbFcHdIf_hI
=touch	v1_HEN[RJZF^]cJfJ
=toujour	q(J3F9[?F@JBJCJDYHFM]OITYUJVJXGZHa[
=tourn	x1X3J=J?JBJHHSJUGVJZ^f]
=tous	x-I.Y9ZHJKGN^ZI
=tout	l!J#G(J)J-]/I3I9[=J>I?H@YB[CHDHHBIIKFMGNGOJSHT[U_VGWIXIZE[J]I^[_JaHbJcHdIfFhI
=town	v-b@HFJHDIFKINIZF
=tra	v(H-J9J>J?]@YCJHFKJNJOJRYV^ZHaJ
=track	x#H.XH_RFXJZG
=traffic	h<_GJHEJIRJTJc_
=train	q!E#J(J)J+J/J=I>F@GBFDIIHKHTJZD]c^]bIhJ
=traine	v@ZHHVXbY
=translat	x9H?JHbNJSIZDaHbJ
=tras	r@JBXHER_ZF_Zf[
=trava	{BIHFXIZ^eZhH
=travel	{H^
=travell	v#J+I>GDIHa
=travou	{#XHJRJcIf[
=tre	x3J>HHHI[a^
=tree	{%^@JHJ
=tres	r#^-J3J9I>I@GBJCJHFKJMJOJXGZI]Jaa
=trial	r=_@HHXZI]JfJ
=trie	a![#[%Y(Y)J*H+J-I3I9I:X=J>J?J@EAJBGCJDIGIIGJJKXN[OJPGSJVDX_ZC]J^H_GaH
=tried	X!E%H&J(G)I*H+F,I-B.I/E1I3E4I5J6I7H8H9E:F;I<J=F>E?F@]AHBZCEDDEHFHGHH;ICJHK_LHMENbPGQIRGSHUIWIXcYJZ_[H]F_GaYbDcGdHeIgH
=trifft	{A^]J
=trigger	p(J+[T[ZE
=tripp	{@^HI
=troca	p!J@]BIHFIJKJLXMJXJZ]bYd]fH
=trocada	t/ZB[HFMZTH
=trocar	k#H(I-I9J:[>I@_BHCJDIHEIHKGLXMJNJXGZ[[Z]J^[aIbJdJhX
=trocou	{B[gX
=troi	x9J@ICJHII[ZJa^
=tromp	{#^@HKIZF^Ih[
=trop	a!I%I(I*I+I-c/J2Z3H4I6J7J9F:I<J=I>F?G@ZAJBDCGDHFJGIH>I_JHKELJMGNGOGPIRJSJTHUJVHXdZB[J]F^I_JaXbIcIdIfHhE
=tropp	r@JHIX_
=troppi	q#[HIX[
=troppo	j#I-^2[3I5X9J>J?I@[BHCJDJHCI^KIMJNJVIXIZI]IaHcJfIhI
=troquei	r>Y@[
=trotzdem	r*X3IHIIJKJO[PZZG[]
=troubl	o@HB[HEIJKFS[Z]dJ
=troubleshoot	{ZYd]eJfG
=trovato	x4Y_[
=true	rBJHFLYZE^a
=trust	{4JAJH]
=try	W!Z%H&I(H)F+C,I-^.J/G0J1H2I3E4H5J6I7H8F:G;I<I=F>F?E@IAHBFCEDGEIFGGHH=JGLGMENJOFPEQIRHSHUFVBWHXeYIZd[G]D^E_HbFcXdGeJfGgIhG
=trzeba	{@]HIXX
=tu	{9ZMZ
=tudo	{BZT]
=tuesday	r!J#J-H9J@_BIHYKGN[R]XIZE
=tunnel	v4]HI][cJfJ
=turn	T!]#I%E&H(B)b*B+F0H1F2H3D4C5F6F7F8F9C;Z=D>EAFBCCDDJEFFGGEHEJJLFMEN]OEPBQHRESETFUcV]WDXFYYZ=[F]C^J_EcCeZfEgD
=tussen	x9J@YHJK]R]SIfJ
=tutorial	t-I=I@GHbIH
=tutt	x@ZN]ZI
=tutti	t#J)J-^9[=J@IBJDJHFIJKENJOJU[VHZI
=tutto	t/I:JB[HFS^TZUYVJWIXJZE_I
=tva	o)J*^-I/X9H>J?I@aC[DHHGIIKJMJPJXJZF
=twaalf	x9JHJI]K]ZJ
=twee	f!H#H%I(H)G*d+I,I-F/]0I3G4I6I7J8J9E:I;I=H>F?F@]AaBFCZDEFJGJHAIEJJKXLJMGNGO]PGQJRJSJTHUJVHWJXHZE[I]F^I_GaHbIcIdHfIgJhH
=tweed	o#J*H-J3]4J8]9G=J>E?IAIBIC]D]HJIHKGMJOIVJXJZG]JaIcJ
=twelv	{@YHHI^ZE
=twenty	x@^
=twic	h!J#F(H)I-J/I9G>J?J@[AdBGCIDJEHIJKGNITZXJ]I^I_DaGcGdJfJ
=two	R!B#B%C&I(>)A*f+D,E-@.H/]1E2F3B4D5F6X7D8A9D:C;F<G=C>A?@AhB@CfDHEEFFGCHYLCNAOYPXQGRCSFTEUEVAWFXDYFZ:[Y]C^C_?aBbEcBdDeGfEg]h@
=txt	{!J-J3I4H7J?J@JBHCEDJH[IINHZF]Fa_
=ty	x!I#H%J(J*J-G3I4J9b=I>I?I@IAJBJCHDIFJHEIHKIMINIOIPJRJTJVIXIZE]HaIbJcIdJfIhI
=tylko	n*I9I?[BIC^HFIJMJP]ZG[[
=tymczasowo	{T[
=typ	p#]-I3H9H>H@GBHDJHDIYKFMHNIO[RJXHZD]]bJh^
=type	d!I#H%H(F*J-E/I3H9G:a;J=J>H?I@ZAJBHCGDHG[HIIZJJKGMGNXPHTJVIXIYJZH[I]H^J_JaJbIcJdJfJhc
=typed	^#Y(J+J-G/H3[9J:I>B?I@[BFCIDIH?I_K^MINGObTJVIXHZF]^^JaC
=typo	o3^>H@]BJDIIIKJOHZJ
=u	l!J#H(Y+J-H3I9]:J=J>H?H@^AJBFCGDGGJHDIHLJMHNISJTJUIV_XXZD[J]J^IaIbId]fI
=uac	x!IHJUFZHba
=uber	t(Y7Z>]@IBICGD[HJMJZIgX
=uberall	x/I@HBJHGM_S[ZI
=uberein	tO[
=ubernahm	{/Y8Z
=uberprufen	{3ZDJXY
=uberprufung	t3F>J@GC]DZHIIIO]ZG][aJ
=uberschritten	x#Y%I9JHIX_
=ufficio	v(J3I9Z>]?XBFCHHDIHMJOJV^XJZI]J
=ugual	{HHK[
=uhr	r4J=JBJHZIJMGRcYJZHbIcJfF
=uhrzeit	{HIR^
=uit	c!_#E%G&J(B)Y*D+G,G-B/G0H2F3]4E5H6_7G8G9B:G;a=F>B?X@EAFBECDDEEIFHGGHEIDKCLGMENEOAQHRDSHTZUaVCWHXFYYZC[I]D^D_DcEeHgHhG
=uitgenodigd	x:a@IBJHHIJMJZG
=uitgeschakeld	n!b#J9J;Z@IHIVJZI
=uitgevinkt	xG]dZfJ
=uitgezet	{U]YY
=uitleg	{&]FJN[
=ultim	v-I3J9I@GBJHFIGKbMJNJO[ZGaIhI
=ultima	p!J#I-G9I>J?J@YBIHFIGKcMHNJO]ZF]JeXhH
=ultimo	t@^HHIJKJMJO^ZIeZ
=um	a!E#A%G&J(X)G+H,I-Z.X/I1I2I4G5J6I7I8I9]<J=F>CAHBCCcDEFIGHHXKDLIMFNGOIQJRHSGUFWIXYYIZ[[H]E^H_HaEbFcBeJfGgJhE
=uma	d!G#F%Z(X)I*X+I,J/H1I2I3F4H5J6J7I8[:F;I<J=H>E?D@]AHBCCYDFEJFHGHK[LIMDOGPHQJRHSHTHUGVEYIZ][G]E^H_IaYbGcHdGeJfGgJhE
=umgebung	t(JE[HJZFbJcadZgI
=umlaut	r/ZI[
=un	Q!?#;%@&D(_)A+B,B-^.F/C0E1D2C4F5E6C7A8X:b<E=?>>?=@dAAB:CfDFFCGBIZKXLCN>OFQDRBSAT?U>VHWBXaYCZc[J]>^A_]aHb@c=dZeDf@gFhA
=una	[!D#A%]&I(D)G+G,H.I/F0I1G2F3Y4F5H6G7F8Z:];G<H>B?D@]AGB?CCDAEHGEHZIYKcLFM@NZOBPFQHRGSFTDUDVCYHZZ[Y]B^F_GbCcDdDeHfEgHhB
=unauthoriz	pT[
=unavailabl	q4^HFS[fH
=unbefugt	xT[
=unchang	{gY
=unclear	{=FH[
=und	X!F#_%E&I(F)G*[+G-B.Y/C0G1G2H3Y4E5H6X7F9G;G=J>_?B@_AGB_D]EHFZH<I]JGKILXM@PEQHSFTDUEVEZ;][^E_EaJbJdDeHfGgEh[
=undefin	{HGNFW]
=under	g#I%Z&H(F-E/J3H4J7H9J:I>I?I@FBECIDIFaH>I[LIMHNFPJSJTJZJ[H]IaIbddIgJhE
=understand	xHHIJZ^hI
=une	a!H#D%Z&I(G)H+G,I-D/I0J1I2I3Y4G5J7I8[9Z:Z;H<I=D>CAHBDCaDCGHHHIZKELJMDNYPFQIRHSHUDVEWGYIZ^[I]D^I_IaZbGcFdGeIfFgJhF
=unexpect	p!J%J&],J3_HJMJNHOJSJcHeJfI
=unexpir	m#I%d(F-H@IBJIHJJKELFMINJZD[J]JdJhI
=unfamiliar	{HZ
=unfortunately	t-XZZ
=ungultig	x>JO]RZaJhY
=unhealthy	{0Y
=unicod	{/_HIIFNJ
=unidad	vF[G]
=uninstall	v?IBJH]J]NIZG
=uniqu	x-XHYKX
=unit	oF]G^HI
=unita	{FZGZ
=university	t7c>[DIHEIIRJSJZHcI
=unknown	f!H&c(H,J-F/I3J@IBHEHH_IJJJKIMINJSHZD[I_IdGgHhI
=unless	{YXdYeI
=unlock	R!B&J(E)E*H+H,H-E.I/D0H2H3F4G5I6H7F8H9J:F;I<H=F>D?D@BAGB_CGDFEIFHGFIEJFKCLFMENEOIPDQIRGSGTcUFVDWGXEYH[g]F^B_BaHb@cFdEeHfFgF
=uno	n(J*[-J3I9I?J@JCdHHIHKIXJZHaJ
=unos	{BGM_ZH
=unreachabl	{HZcY
=uns	n!J%J(J3H7[=I?J@JHHNIOYSJU^VIW]ZEd[fI
=unser	g!J#J%I(Y)Z/J1X2Y3I4J7]:X=Y>I?G@GBECHDGGJHXIIJIKHMINZPJSITJU]VEWGY[ZB[I]F^HaFbGcHdHfGgHhI
=unserer	{:]
=unspecifi	{%H&b@JBIHGJJNGZE^HeJ
=unsuccessful	t#Y(J)IBDHJSIUGVHZb
=unsupport	v/]1ZIJ
=unten	{!]HJI]KJMJZF
=unter	xHIZHbYdZh[
=unterbrochen	{%H;[]X
=unternehmen	{:XKHN^
=unterstutzt	q0X5ZHJYXg[
=untick	l!J#H%H(J-J3H8I9H;J<]=J>I?I@HAHBBCJDIFIG]HGIIKJMJPJRITJVJXJZC]F^__JaIbIcJdceIfI
=until	_#F%H(G)J-F/I1J3G7J8J9G:I=J>F?Y@cAJBDCIDZFJGGHDJJKJLIMcNGOIPZX^Z>[G]H^IaFcIdIf]gGhH
=untouch	x#J@ZTYgX
=unverandert	{gZ
=up	R!B#I%^&G(B)B*B+a,F-Y.H/J0F1E2F3A4D5F9F:B;I<F=B>B@@BFCFD_E]FEGCHYI?JDKCLDOCPCQFR[SETBUDVaWbYGZD]HadbHcBeGfBgDhB
=updat	V!F%F&I(^*H+H,G-C.J/^0]1_2H3C4D5^6E7F8F9Z:G;G<H=E?D@JAFCEDCEHFHGDHZIDJIK?LFMEN]OFPEQHRESHTFUGVEWHXGYFZG[F]E^B_EaEbIcCdBeDfaga
=upgrad	f!H#G%I(F)J,J-H/J1b3I4D5]6J8I9H=I>J@IBICIGIIIJGMJNIPJRGSITHUIVJXGYFZD[J]J_JaIbEcFdYeHfagG
=upon	x%Z
=upp	x#X?JHJ[_
=upper	nIINa
=uppercas	rHII]
=uppfyller	tHIIZKIN]ZJ
=uprawnien	v!I%^(]9I;ZHHVIZH
=ur	{NY
=urgent	{9^ZJ
=url	{H_
=us	c!Z%J)G*F+H-F/J1J3J7Z9H:a=H>J?G@FBFCHDFEJIGKZLHMINGPISIU^VFW^XFY^ZA[J]H^I_JaHbGcJdIfGgI
=usa	t-a7^9F@JBJCJHHIJKIOJSHZIhI
=usada	x@JHIK_ZJ
=usamo	x0]1X
=usar	l(I)J*J-I>J?_@HBJCGDJHHIIK_PZUJV]WGZDaJ
=usata	r-Z@FBJHHIHKbVJZHhJ
=use	S!D#D%E&J(A*^+F-d.I2H3D5H6G7Z8E9D;H<I>X?a@?AGBCCAEFFGGYIGJXK^NBOCPGQIRGSFUBVZWFXYYYZ9[D]D^D_DaFcDdFeFfEgJh_
=used	V!G%Y&J(H)E*D+F,^-^.J0I1H2H3J4H5I8G9G:F;G<I=E?d@@AYB@CCDGEHFGGEHZIXJFKaLFMGNCOFQIRHSGUHVCWHYHZB[C]E^D_DaGbEcFdFeGfEgahC
=usei	xKZ
=useless	x7_HDZIbG
=user	@%C&E([)Z*]+[,@-H.@/A0>1D2B3E4=5=6;7E9?:X;c<?=]>;?;AdB[CHEZG_HJIDJFKILZMBNFODPYR=S>TJUHW<Y=]]^a_eaIb=c9dXe;f<gGhG
=useraccountcontrol	x!^#J2F3H4J@IAJBJCJDJHFIGL_PH^J
=usernam	x:JHHIYZ]
=usertyp	{:X
=uses	j-J/J4X7Y@HI^K[NISJZBgXhI
=usiamo	{0Y1Y
=using	i#[-I/H:Y@GBHD[HZIGK^LZNGOHZCaYhG
=usluga	{ZIdJf^
=uso	j#I3B9I>b?I@HBIDIHFIHKIM_OBT^VZWHXHZE]IaHbHhZ
=usr	g#I%I(I)H+Z-H/G2J3F7G9I:_<J=J>I?F@JA]BECZDEEJH@IEMFSITHUGV]WGXGZA[I][^X_[aJbGcJdGfJgJhG
=usrs	{8YdY
=ustawic	v9I@_ZJ
=usual	vBJHIIJK_hI
=usually	{/[NI
=usuario	V!]#F%E&H(a)Z*A,D-B.I/E0G1G2H3G4E5H6F8Z9A:];[<H=Z>A?@@@AaBBDHEFFGH<JFKDMCNCPIQHRESDTBUBWEYGZ]]]^__[cDeHfDgFhB
=utent	_#J%G&J([)H*H,H-A/G0H1I2I3C4I5J6G7D8I9D:];]<J=]>F?C@HA[BEDIEJFIH=I]JIKDMDNEQJRHSFTDUFWHYIZY[G]^^Z_ZcHeHfFgHhE
=utenti	r([)[*G,F3H7[8[9I:I?J@IA[DJHFIIMJNJPJVJZJ[Y_JdI
=utenza	{!]
=utilis	n(J,]-^9H@IHJK[MZUJVIZI
=utilisateur	_!C#Z%F&J([)Y*E,E-B.J/H0I1I2I3Y4G5J6H7Z9E:Z;Y<I>F?C@CA]BDDIEGFHH>JIKHLJMCNEOXQJRGSHTFUCWFYIZX^^_XaIcFeIfFgIhF
=utilisation	xTZV[WI
=utiliser	v?]PZVI
=utilizada	{K[
=utilizador	r7[I]KFMHZI^XdI
=uur	l#F%J(I*J-H3G9G>F?H@bBFCHDJHDIHKHMHNJOIPJTJUJVHXaZD]Ia^bIhJ
=uw	i#H%J(G)I*H-F3Z7I:H;J=H>J?J@YCJDGEZGJHFI]KHLIM^NHPHTYVYWEXYZA[J]G^HbIcXd[fJhH
=uzyc	x?]K[
=uzytkownik	t!](J/X3J@IHIIIMJTJVJZH^]_YhJ
=uzytkownika	{(]IYZH
=uzywan	vK]
=v	x9IH]bZ
=v1	r1[HJMIZIdJfJg^
=v2	n=JGJHdPFVEYJdEeFfG
=va	g!H#H%I(H)J*J+J-G/H3G4J6J7J9[:Z=H>Y?H@ECHDFGIHIKGLJM]NGOHPJRYSITXUIVGWJXIZ_]G^J_IaFbYcHdIfGgJhF
=vaak	r#Y-]9I@IIJNJX[ZI
=vacation	r#]>Y@JBGKJNJZ^
=vagu	{-Z=HH[
=vai	r>[HFM[ZIb]
=vale	v3I>I?YHHI^OJ
=valeu	x9]B[HHZH
=valid	j#J,X-H/Y3Y9J>I?G@EBGCJDIGIIGKGL_M]NFOJR[TIXIZZ]J^IaFbIdJgJhE
=valida	v3[>JLXhY
=validar	v3D>^DJHIO^ZF
=validation	{3D>JDJHFO]a^
=valider	{3G>aHHZIaJ
=validita	v@ZHJIEN^
=valido	x3[OXRZ
=valt	xG[H]MJ
=valu	p/ZN^ZG
=van	[!Y#B%B&Y)F*E+E,D-H/D1D2X3@5G6D7E8D9@:_;_<G=A>E?B@XAEDBFEG[HCKYLEM@N_O]P]QGRYSFUDV_WDXCYEZ>[D]@^C_Ba@cAd@eZf]gFhA
=vanaf	{4ZHJb[
=vandaag	v9J>J@[X]aI
=vanish	n!E#H%J(H)H*^-J3J9J;J=I>I?Y@IAIB[DIFJGIHCIJKFLINHTHVJXJ]I^G_^aIbXcJ
=vanmorgen	{@^ZH
=vanochtend	v#]@^CIHHKHZJ
=vanta	vX]
=vanuit	{!JP]_IdGg[
=vara	xHFI]MZZIhY
=varia	q#^-J9J>J@HA[BJHGIJKJTJX_ZGaH
=vario	v!J#JA_HJT]ZJ_G
=vast	x-J9H>]@JHHIHK^ZXhJ
=vastgelegd	{>I@HC]D^IJKJZIhI
=vault	r2^@IBJH]KJZI
=ve	x(^3I>JHJOZVIZI
=vecchi	x5XKZY]ZJhJ
=vecchia	g!J#Z%J(J-H/Y3H6J9H=I>G?H@HBGCHDIHDIGMbNHOJTIUJVJXJZF]IaIbIcJdJfJg]ha
=vecchio	q0Y5Y>ZHIYX
=vece	n#_+J3I9H=I>H@XBHCIDIHFIHKFMITJXaZD[J]Ia[bJhH
=vede	{([>JHIIHVIXJa]
=veel	q#^-J@HHHIJX^ZI
=veld	{3[@JZIh[
=velha	m#Y-I/[1Y3J9H>G?I@GBICIDGHBIGKYMaNIXIZF[J]HaJbIh]
=velho	v0Y5Y9J>XHIY]
=vem	xHYJZT[dHfJ
=vencida	{BHHEKIZadJhI
=vencido	x9JBJH^MIa[
=vendit	{>IH]ZJ
=vendor	l@JBJHHJeKINEZEbJ
=ventana	{HHMJSJZF]]b[
=veraltet	x1]fJ
=veranderd	{@_
=veranderen	{@]BJKHZH^[hI
=verbietet	{*H@HHJK]^^
=verbind	xH[SJcZ
=verbindet	xH^YYZI
=verbindingsproblemen	{cY
=verbindung	v/IHYTJbJca
=verbindungsproblem	{cY
=verboden	t!I-_HGP]QX_I
=verboten	xBJP]QXUJWJ^[
=verder	v3I>H?J@JB]CIHFIHKIN[X]ZC]^aDcJ
=vereist	p#J(Z*I-I3I9I=^?H@HBJCaDDHEKHNIUFVIXJZI]JaJcId]fJ
=vererbung	v!I#J;a
=verfugbar	{4]?[CJHG
=vergader	x#G9H>H@IIJKJZ^]]aH
=vergeben	x@]HFMGZIg]
=vergessen	j#G(I7J:Y=J?J@GBECJH[KEMHNHUZVIZ[[Y]H^IbHdHhI
=vergeten	o#J(I3J9J>[?I@HBICJHXKIMJOJUHXJZ_]JaJbIdJhI
=vergrendeld	l!I#b3I?J@FBICJDJHFKHMIT^VJXHZF[]bJhI
=vergrendelscherm	{HIb_
=verhindern	vT^
=verhindert	xKXLYZHbZ
=verifi	t3H>JB]CHDZMFNIZ]]IaH
=verifica	o3H@IC^DHHDIJKJOXZG][a]
=verificacao	n3D?JC^DJHGO[ZH]ZaY
=verificacion	m3Z?FC_DHHFOJZI]Z
=verificaco	{*XCY
=verificar	l!I#G-J3]7J:J=I>ZCFDYHEIJKJOITIVHX]Z]]H^J_JaIhJ
=verificati	r(J*[3I?J@IC^DHHDOJZJ]]aG
=verificatiecod	{aY
=verificatiemail	{HFZIa^
=verification	Z!J#F%I(I,J-I/I1J3H4H7I;J=I?G@GAJCaDDGJIGJIKHMHNEOZPIRJTGUJVJWJZY]Z^Ha]bIcIdJfJhI
=verificato	x#H%J@IB]CHHETJZ^aJ
=verifich	{*YCZ
=verifier	v+J3[D[HJIJVJXYZJ
=verifieren	x3[DJXZ
=verify	c!I#E%J(J)J*Y+I-H4J9F:J;J=J>X?G@EBGC[DdHCIGKEMINHOIPJTJVGXZZA[J]G^J_IaIcIdJhZ
=verkeerd	n!J#^%J(H*I,]-F3_4I9E>G?J@EBGCGDEHEIIKGLIMJNJPJTIVJXZZD]H^JaIbJcJdGh_
=verlangen	{*ZCIHGMGg]
=verlangt	n@JBIC[DJI[MZZJ
=verloopt	t@IHJLcTFZH^GhI
=verlopen	r#I(H-J9I=^>F?J@GBHCJDHHYIJKFLIMJNHUJVIXI[J]]^Ja[bIdJhI
=verloren	t>]HJaI
=vermelho	{@IK]ZJh[
=verplicht	xDZHFL]b]
=verrou	{/J7JHITa
=verrouill	g!I#a+J-I1J3H>I?J@GBECJDIHHIJKIMGNIT^VHXIZF[[]I^[aJb]cJhG
=verrouillag	x#]HIT[ZHbX
=vers	rAZHHQY_]cY
=versao	{1ZH]dH
=verschieden	r-I/_6X@ICJHJI]KGZH
=version	^!H#F%F(F)I*H+I,J-F/J0]1f2I3F4F5a6I7H8I9G:I;I<I=F>G?G@EAJBFCGDGEIFJGGH[IFJHKHLDMENGOJPGQJRGSHTFUGVGWIXGYYZD[J]F^J_IaGcFdCeHfDgFhH
=versleutel	{<]
=versu	{*X
=versuch	t@XHIX_ZJ
=versuchen	v9G@YIJKJTYXZZ]aJ
=versucht	xX]
=vertrieb	{F^ZI
=verwaltet	v7X@JKJZHdagJ
=verweigert	l!J%a-J/X4J:J;]=X>H?J@[BJGJHFKINIPZQXTJVHZC]JaJcJdGfJ
=verwenden	{?^KYVJZH
=verwendet	q#X-X@HHIKaZIhJ
=verwendung	t#I-J@JHFK[T]V_ZJ
=verwijderd	x-J/I4^9J@JMITI]J_^dI
=very	l%H2[9[@JBIIJK^ZF
=verzeichni	q!X3Z7Y:]@JBHDJHIZJdY
=verzoek	{9_HHZH
=veto	rBJJ_ZH
=veut	p3I9J=X>E?I@IC[DGHGIHKZM_OITJZGaFh[
=veux	n#I+]9J>J?J@YBHCGDHH[KGMIZZ[[hJ
=vez	j#[-H9H:J?J@bBXCJDJHYIJKHMITIUIX[ZGfIhJ
=veze	l!J#^3J9H=J>I?I@ZBHCIDJHFIGKHMJOJX_ZE]Ia[hJ
=vi	{JZdX
=via	a#J%H)H*I-J/E3I4J5]7Z8J:H=I>Y?GAJBGCJDEG^HGIIJIKFM[PGSITJUIVGWJXJZ?]J^Z_FaZdJfJgahI
=vid	{Z^
=vide	{3^>G?IBJHGMJUGZ^aI
=vieja	m!J#Y-I/[3J6J9G>I?J@HBJCJDHHCIFKYMaNITJZF]IaJbIh]
=viejo	t0Z5X>X?IHIY]
=viel	l#]%I-_/J2Z3Z9C>F?I@EBHCGDGHZIEMGNIOHTIVJX_YJZF]GaHdJfJhH
=vielen	v#[-I9[BYHGIJXI
=vien	n#I-H4J7I=J@^BIIIJZKILZT^XZZIaJbJfJhJ
=vient	x/J3I7J?JHEIHNJT]a_
=vier	v-I3J9ICJHGIbXJaI
=vietat	{-]HJ
=vietata	{-YHHP[_J
=vietato	x)XQZ^X
=vieux	x5[HJYZ
=viewer	{%Z
=vigencia	x@[
=vigent	{@HZEh_
=vijf	v#_-J@IBIHGIJM[VIX]ZF
=vill	o!J#I(J-Y3I9G>H?[@[BIDHHDIHKGM^NJPJTIXIZG[_]IaHhI
=vinkj	v-H9J;^@IHIKILJZE^aaJhI
=vio	{+]@]DF
=violat	q/ZN[
=violation	t@[NY
=vip	xZX
=virtual	x-I@JH[KHR]
=visibl	{(YGX
=visio	o=GHaZJ
=visit	{:Z
=vista	{-[@ZHJ
=visto	x+]-YDFHI
=viu	{+]@]DFHJ
=vm	e!E#G%H(H)I*I+I,F-E/G0H1D2G3F4D6]7H8G9E:H;I<I=D>F?F@GAIBECGDHEJFIGEH_IGJIKFLIMGNHOGPHQIRbSGTGUFVGWJXHYGZA[J]H^J_EaHbGcBdFeFffgJhG
=vms	{BJHIR_ZF]IfJ
=voce	o#J(X3I9[:Z>I@[BIHGIJKIMHOZXYZI
=voglio	q+Y-J@YBHCJDJHHIGKHMINIZ]hZ
=voic	r!J9J>F?ZBIIIOJZI]Ia_
=voicemail	{H[
=voldoet	n(J-X@JHHIYKGNbOJVJZJaJ
=volevo	x?Y@_HGaJ
=volgen	t#J3H9H>H@JBIHGIIKIO]XIZH]]aJfIh^
=volgend	{L_ZIhJ
=volledig	{3G>II[O]aJ
=volt	o#X3I9J>G?J@GBJCJDJHEIIKJOJXbZI]Ja]
=volta	n!X#H(J+Y-J0X3J9I>J?J@_BHCIDHIIKHMJTHUJVJXIZH]Jb_hJ
=voltar	x@YDHIJK^ZEhJ
=voltei	{!^=IHG
=volunteer	{+J=XD]HI
=volver	v@XHJIJK_ZE
=vom	g!X#H%G&Z(G)Z*I,J-G/J1J2X3I4]5F6J8J9J:G;]=H>H?F@JBFCJDIEJFJGXHAIFJJK^LJMHN[OIPGRHSITJUEVYXIZA[H]G^G_IaIbIcZd]fYhG
=von	e!H#J%J(I)J*Z,J-Y0I1Y3I4I6J9G:H;]=F>I?IBGCHDHEJFJGYHJIXJJKYLJM[NFOYPGRHSITHVHWXXYYZZB[J]H^I_HaHbIdYgIhH
=voor	_!E#D%F&J)]*_+D,G-^.J/H0H1[2G3E4E5I6G8G:E;G<H>C@BAGBBCCEHFHGXHJIBJHKALFM[OFPCRGSFTGU_V[XBZ?[F]^^E_FaDcDeHgHhD
=voorkomen	{T[
=vor	p3I>]@^BIDYHGIIKGMZOHRYXJZF][^JaJ
=vorhanden	xZE^J_^h[
=vorher	x#I5Y@JBJDJIJKJZI]a
=vorig	r3E9F>^@HBJHEIHK_OEaJg]
=vorubergehend	rHJT^ZJc[
=votr	d#H%I(F)H*H+J,J-F3Y7I:X?I@JCIDEE]GJHCI^KFM]OJPHSJTXV]WJ[I]H^JaJbId]fJgJhI
=voudrai	v9H?Z@^CJH[IJKJNJXJZIaJ
=vous	j#Y-I.X9^>H?JB[CJHDIINIZG]JaJ
=vpn	[!G%G&H(H)I*G+G,G-E.J/H0I1D2G3E5I6G7H8G9A:H;H<F=F>A?C@DAHBDCFDGEHFHGEHhIDJHKFLHMfNEOFPHQHRCSDTCUHVFWIXFYGZ?[H]B^H_GaCbDc>dGeHfBgYhG
=vraagt	t*J+[-J9I>H?HBJC[DFIHKJM[OIaJh[
=vragen	{#G*[-H9G@JCIX^hJ
=vrij	{/JHIMJT_
=vroeg	{@_
=vs	{(Y
=vu	x+^@ZDGHIZJ
=vuelv	v!Y#J+XHEZJb_
=vuelva	{XZ
=vuol	k#J%J(J*Y+J-I3H9H=]>E?H@GBJC_DGHFI[K[MXNYOHTJUJVJXIZF]IaIbJdJfJgIhZ
=vuoto	{3[HFZ]
=w	d!]#F%I&J(G)I*H+J,J-F.X/G1I2J3[4I6J7J8J9]:J;I<J=Z>G?H@EAIBFCHDGEIFJGJHHIYKHM]NGOZPHRISHTYVHWJXHYJZC]H^HbHcGdYfHgXhI
=w32tm	p%H4J8I9I=HBEGJHEMJPJReYIZHcIdEeJfD
=waar	x+IDGHXZ^dI
=waarom	r#H(J*^-I>I?H@FBJCEHEIHKFNXOIPJTJV]Z][]bJhI
=wacht	q#I-H9[>H@IHGMHXYZH]Ja_
=wachten	x@[
=wachtwoord	T!D#F&I)E*D+E,X-^.I/B0E1F2[3D4D5G6Y8F9D;E<G=B>J?BAFCBEGFGGCHDIXK[LZOEPDQGRESCTBV=WEX@YFZ_[Z^]_EaCcBd[eFfBgEhY
=wachtwoordbeleid	xN]
=wachtwoordduur	{@[
=wachtwoorden	o%J(G/[0[6G7[:J@EBGDIHZIGKFLIMGN[PJTJUZVZZD[J]I^JaJbJcJdYhG
=wachtwoordfilter	{J[
=wachtwoordherstel	j(H:I=Y@IBHDJHFS^U[V^WZZDbIdH
=wachtwoordsynchronisati	{%JG^HI
=wahl	{>J?]CHHIZH[[aJ
=wahlen	r#H-^3J9J>I?]@EBGCIHFI[KZLJMINIZD[]]H^IaJdJhG
=wait	Z!G%I(G)I*H+I,J-E1I2J3F4J7I8J9^:H;J<J=I>D?F@cAIBXCFDFEJFJGIHGIDJIKDLHM]NCOGPHRISJTGUIVGWIXeYJZA[H]E^H_Jb[cIdHfIgIhF
=walk	xHGKIMIZH]_
=wall	vH]N]RIUJ]J
=wallpaper	x>JH^
=wanna	{@]
=want	P!F#H&H(?)E*X+_,F/_0F1G2F3B4F5G6F7D8F9G:[;G<H=E>]?J@[AFB<C^EGFEGEI^K[NIPCQGRGSFTAUBVAWYXDZ>[a]@^C_Ea@bEcIdDeGfEhZ
=war	o/E>JBZDIHJN]PYRJZI]^_JcHdXfY
=warehous	{HXZY
=warn	{-J.Y9IH]
=wart	x9]>H@JHFMHaZ
=warten	q9H@_HJKJXZaX
=warum	tBJHIIIKJMJNZV]ZF[]
=was	J!^#?%Y&I(F)X*@+E,B.E0C2I4Z5C6J7F8a:H;H<C=F>b@YAGB_EEFJGEH>J?KZMANJOGPIQHR_S>T@UIVDX>YXZG[B]^^__]a<bCcDdDfXg?hD
=wasser	{>_BJHH
=wat	x-J=F@IBIDJHZIJKIN[Z^]JaJhJ
=watch	r>I@^H[OGZCa^
=way	e!I#G%J(H*G+I-B/I3H4J7J9D:J;J=I?c@EBCDZGJIFJJKGLJMINYOISJT]UIVHXZZD]]^J_IaXbIcJdIfJhI
=ways	r*[?[@HC^HFIJZH
=wczoraj	v@_BJHGMZZJ
=we	M!>#A%>&[(D*G+F,E-G.H/C0^1^3a4G7Z8Y9D;C=c>X?B@GBBDDEXHZI?JYK=L]M?NYOEPHQYRASETGUEVEXAYXZD]?^Aa@b@cGd_e@fGh@
=weak	l-_9JIZJXKINIZH
=weather	{9JH^
=web	_!G#B%H&J(F)I*H+I,J-D0J1H2I3E4E5G6G7I8I9E:H;I<I=G>F?E@DAIBCCFDFEJFIGGHeIDKELGMeOGPGQJRCSGTdUHVGWIXEYDZ?[G]E_HaEdHeJfEhH
=webcam	xH[
=webex	{H^
=webmail	n-J>J@HB[HYM_NJZEhE
=webserver	{H[
=websit	m4JH[I[NJZZcJ
=wechsel	v-J@bHIKJLXZJ
=wechseln	{@Zh]
=wed	v(G+I?JCJDGHaZJ
=weder	x*I9J>GCHD[HEMHa_
=week	d![#H%H(G*J+J-G/F1J3H4H5I6J7H8Z9E:F=I>[?GAIBBD]FIG]H]IYJIKJLFMHNHOJPIRJSJTGUGVYWJXJ[I]F^H_]aIbHcHdIeJfEgIhH
=weekend	m#X4J9[@IBHHBRITIVJZ]fa
=weer	q#I(J*J-I3H9F>I?J@aB_CGDIHEIGKFMINJOIVJX[ZF]IaIfIhI
=weet	t>F@FBJCJIHKGMINIOIVHZY[a^Jh]
=weg	j!I#F%I(G*H+J,I-G/H0J1Z2J3G4H6H8[9D:I;Z=H>Z?a@EAIBFCFDFFJGJHEIFKHLJMFNGOHPHRZSJTGUIVHXGY[ZE[J]_^J_IaGbZc[dFeIfGgJhH
=wegen	t+X>GE]NXT[ZG
=weggeklickt	x>IBJCJDZHHZ[]]
=weigert	o%J*J-F/J4J>J@JBJCJHDIEJ[KFMJN_O]PJVIZ[hI
=weil	j!J%J(J+[-Z/^3I6J7J9G:I>F?H@]BHC^DEHCKXMGNGOHPITJVHWJXJZ@[J]__JaGbIdJfJgIhZ
=weird	t-]/_7J@GBJF[HFIFKJMINJZE
=weiss	o%J(J-I.X9]=J>J@FAYBJCIHFIIKHNYZY]JbZhY
=weist	{/FJYN]
=weit	{9[HIK[
=weiter	o#J&X-H/J7X9J:]@IBJC]HCIIKGMZNJOJTZZE]IaJbJg[hI
=wel	r!I#I%J(F)^*H-J3I4J9Z:J;I=J>G?I@IBGCJDIHEIGKGMHOIP]V_ZE]F^J_IaHbZfJhI
=welch	r-J=HH]IJN^OZZJ
=welcom	x-G9Z>J@JBIHFK^VJZHbX
=welcome2026	{-[
=welk	v-HHZN]O[ZHfI
=well	l-a/Y?F@IC^HBIIKHMINITZZDhJ
=wenden	{!YZZ
=wenig	{-H>J?JC]DIHII]OJXJ]JaI
=wenn	{IJ[]
=went	]!G#F%H(G)I*I+G,I-E/]0J1J3H4I7H8J9F:H?F@YAIBdCEEIFJGIH>IFKDLIMHNDOGPHRHSGUHVFWIXGYJZX[G]b_IaDb]cGdIeJgHhD
=wer	{#X+ICIDFH]
=werd	x+XC[DIHG]]
=werden	e!I%E(G)J*X+J,Y-E/F0[3H4^6[8X9I:Z;]=H>E?D@ZBJC]DFEZGIHBI]JJKCLHMEOHPGSJTIUHVFWJXHYJZJ[G]F^E_IaGbIcIdEfHgHhE
=were	]!F#G%_(E)H*H-D/F0J1]3H4H5J6I7X8H9E:G;H>G?X@HBDCEDEFIGHH>KYMHNFOHP]QJRHSHUIVYXGY^Z[[I^^_HaFbHcIeIfGgHhH
=werk	{%[9J>]HIKJPJZI
=werkt	l(I-H9C=J>I?X@HBaIHKGM]NIVHZX]IbJdGf[hI
=weryfikacji	{C^
=weve	m7[BIHFJ]T[UYVJZJ^X
=what	R!B#E&Y([)@*B+D,F-G.H/X0G1D2G3B5F6Y7I8F9[;F<G=C>C?D@>AEBACIDDEFFEGJI_J[LFMINYOZPEQGRESETAUCVFWFXDYFZe[D^JaCbBcDdDeFgFhc
=whatever	l-I@YHDI[JYKGN_ZFhH
=when	P#Z%[(_*Y,]-C.I/H0F1G2I3]5H6H8G9D:J;I<I=G>C?Z@HAGBACCEHGFHZI?K_LFMJNZODPGQIRGSFTHUDVCWGXFYHZH[X^D_Xa_bYcHdFfDgChY
=whenever	xDXJ[NGZJ
=wher	^!H#F%I)H+G1I2J3E4I5Z6J7H8J9G;I=I>D?F@CAIBCCFDEFIGHH[IXKCLFMFOEPIRISITHUHVFWJXHYJZ_[Y]E^H_GacbIdHfEgJ
=wherea	{/XPX
=whether	n+G9[=C?ICIDHHcJI
=which	V!G#F%](F)F*E+G-B.J/Y0H2H3D5Y6H7]8H9E:F;I<I=E>^?F@BBEDEEIGGH_IYJHLDMFNcO^PEQIRHSJTHUFVFWHXGYXZH[G]E^X_FbFcEdCeHfIgZ
=whil	]!Y#F%G&J(F)Y+J,Z-F/F0[3_4H5J6I7F8H9H:E=^>H?H@EAJBDDGEHFJGHHBIHKFLFMZNIOJRJSITaUZVGWJXJZD[I]b^E_IaIcHdXfGgHhX
=whit	xHIb]
=who	Z#E%F&J(E)Z,H-J.J/F0J1H2I3C4F5H6I8G9Z;H<J=F>D?D@^AIBCCED^EGFHGFHeICJGKEMFOFP_Q[RISHTGUGVXWHXHYIZ=[X]F^EaGbGcGdGeJfGgGhF
=whol	l)I-G3H:J>I@]DJHAIGKGNGO[UbV^WIZChH
=whom	{HG_^aI
=whos	l+Z-H3ZBJDHG[HBIZKHLYPJZC_^hI
=why	X!X#Z%G&^(@)G*b+C,H.J/F0I2I3C4G5I6H7G8G9B:F;I<I=E>B?^@aAHC@DCEHFGGFHFIXJGLZMENIOFPGQIRHSGTEUGWHXEYHZa[[]E_GaDbEcGdFeHfFgFhC
=wi	r#Z9J:JH_MJZI
=wide	{HIUZ
=wie	h!I#F%J(I)J*J+J-F/J3G4J9Y:I=I>C?FBFCGD]GJHdKbLJMFNGO[SJUGVDWIXF[H]FaEbHcJdIfIhG
=wieder	g![#[%J(I)J*J+Z-F3I7J9D:H;J=H>H?H@aBbCGDFHCIFK]LJMHNIOIPHRJTIUJVGX[ZC[I]F^I_JaGcJdJfEhH
=wiek	{@[
=wiel	x#I-JXa
=wielkiej	{HHI_
=wiesci	{9]
=wife	x@]FHHFIIK]NJZG
=wifi	d-I4J:G>I?I@HBHHeIIKINIOJVJZ@]JaIcHfJhI
=wij	{*[:XCJ
=wijst	{A^HJKI_Z
=wijzig	v@^KIL]MJZI
=wijzigen	d!I#E%H(F)J*H+J,I-F/H2J3H4H6I7^8J9E;H=H>G?G@XAIBDCHDGFJGJHDIFJJKDL^MENEOHPGRJSJTGUJVFXHZ^[]]G^b_GaGbGcIdGeJfIgJh^
=wil	e!I#G%H(F)I+[,J-D/H1J2I3F4I6I7J8J9D:];I<J>C?]@[AIBCC[DBEJFJGIHJJJKZLJM[OEPHQJRISITHUIVFWJXGYI]E^I_JaBbFcIdGfGh[
=wild	{/]@[HJMI
=will	^!G#E%J(H)J*J+G,J/H0G1J4J6J7J9[:H;J=I?E@[BECZDCEJFJGIHaIEJIK[LJMZNFOGPJSJTXUHVFXGZY[^]G^H_IaEbHcIdHeJfH
=willen	{+[CXDJHJ
=window	O#Z%E&H(@)D*D+E,F->/^0H1D2F3C4B5b6F7D8F9A:B;G<G=C>A?[@?AFB=CCDCEFFFGEH]I>JCK>LDMcN@ODPDQGRDSATAUCV@WEXBYJZD[a_HaCbgcZdCeFgc
=winter	{K^NJ
=wipe	{>FHZP]
=wiped	v#X+[3I>]?IBJHDOJ]J
=wir	i#J%J*X+Y-X/J1Y3Y7Y=[?J@HBZCFDXEXGIHFKHMJPIVJZF^H_IdYeJfGhI
=wird	[!J#F%E&J(C)G*X,H-[.J/E0G2I3I4G6G8I9E:E;H<I?_@]AIBBCCDDEHFHHDI@JGK^L^MCNIQJRHSHTGUFVDWHXYYHZG[Y]B^DbDcEd^eGfEgEh_
=wirft	{/I=JH]S[ZI
=with	G!A#G%J&H)X,[-H/^0A1A2G4D5C7G9H:_;X<J=Y>]?CBJCEDGF[IFKHMYNXO[PZQCSETFU?V=W@X?YD[=]>^Ba_bDd@fC
=within	o#Y@aF]HCNHXZZF
=without	Y!G#F%J&Y(C)X*E+G,G-D/G1J2J3^4Y6I8H9G:F;J<J>[?H@@AFBbCEDXEHGDHFI]JGKCMDN]O_PDQJRISGTEUEWYXGYJZB[_]G^DaBbGcGdJeBfFgHhE
=wizard	Y!G#E%F&J(F)G*E+b,f-F/J0I1I2J3G4H5J6G7H9F:H;J<I=G>D?E@DAHB^CHDBEHFGGZHGIEJHKELHMFNFOHPFQJRHSGTGUHVFWJXHYHZ=[H]G^F_FaHbFcGdFeefEgGhD
=wlaczon	vV^dY
=wlan	xH^ZJ
=wo	x9I:XBHH[Z]fJ
=wohl	x(XC]HJIJVXZI
=wollen	{+[:ZDJ
=wollt	v/[9[@^HIIJKIZH
=won	{9JH^
=wonder	{@IZH^]
=woorden	{-^HJ
=word	a!J#F%J(G)H*I+J,I-b/I3G4J7I9E:I=I>H?FBECHDHFJGJHaI_JHKJLJMHNDOGPJTHUJVFWJXGZ?[I]H^I_Ja^bIcJdHfIgJhD
=worden	q!Y%J*[>X@JBYG]HFMJUYVIZG^JdIhJ
=wordt	i%I(H*I-E/I7Z:J>H?_BFDIHEIGKFL^MFPJTJVIXJ[H]I^FaIbIcJd_fJgJh^
=work	L!D#?%]&F(J*@+C,E-=/Z2E5X6D7F9>:I;J<E=@?GACBgC?D=EEFFG@IBJGKBLYM_N>OHPJQFSATCU>WCXAZe[?]?_AaCcAd>eBf^gJh@
=workday	{![HYbI
=worker	x![HH
=workspac	n(J7d=HBJHESJVJZFfJ
=worldwid	{SZ
=wort	x-]HJ
=worter	{#I-_HIIIKI
=would	j(F-_3I7J9F>Z@HBHCIDJHZIGK[NZUJVZXJZG]JaIhF
=wouldnt	v-YHGKJNZZHh[
=wpisuj	{HJO^
=writ	Z!B#C%c&J(C)F*H+G-E.J/F0F1G2H4Z5H7G8Z9E:F;H<H=J?F@BAFBACFDEEHFGGIHHIDKALGMFNDPJSGTGUEVEWGXDZI[F]E^E_YaFbBd_g^hE
=writeback	I!@#>&G(=)@*D+D,[-A.F/F0[1Z3B4G7E8X9G:A;G=Z>B?A@AA^BFCCD@ECIAJYK=L@MBN>OGPXQXRZSBTAU>V=WAXBY_ZE[A]B^>_^aDb>dcecf^h>
=written	e!I%I)I,J-I/Z0a1I4J6I8H9J;J=J>I@JAJBIGFH^JIKIPYRYVGXJ]J_GaHbIcJdEeHg]
=wrong	Q!B#c%F&I(B)F*F+G,^-?.H0H1F2F3^4E5H6Z7F8F9Y:E;G<H=E>A?CAGB@CEDDEJFGGDHXIBJDK>LGMDNAO^QHRbSGUGVEWHX]YFZY[F]D^C_FaDbZcBdCeDfBgZh]
=wrongly	x-J3[E]HJIJOH
=wrot	q-J/a4J@ZHEKXNGTIYJZH_IcHfEg]
=wurd	a!Z#E%H&J(F)H*G+I,Y-E0J1I2H3F4Z5J6I7H8H9G:F;I<H=X>[?ZAJCFDFEIFIGHHJIEJHKZLHNEOGQJRISIUYXG[H^X_^aEcHeIfGgGhF
=wurden	x%](G3Z?[DJ
=ww	r#Z9J>]?J@ZBICIDZHBIIKIMJVJXJZ^]HaJbIhJ
=wylaczon	n!]#I(J.Y;[HIUZVJdX
=wymaga	{CZI[
=wymagan	r9JCZIZN]ZJ
=wymaganych	{=[
=x	m#H1^@ZH[TJZI
=xbox	{H[
=y	S!Y#]%H&F(G)J*H,E-D/C0E1D2E4B5F6X7Y8Z9::[;D<F=]>_?C@^ADBYC[EEFIGBH7I_JGK[LJNIOZQERGSCTIUAVJWDYZZ?[I^D_CaCbHcBdBeFh[
=ya	d!F#F%H(G)[*H,J-B/I0J1I2I3C4H5J6I7I8J9A:G;I<J=Y>_@ZAIBbCDDBEJFIGIH>ICJJKcLIMDNFOCPIQJRHSITGUFVDWIXZYZ[H]F^JaCbGcHdHeJfFgJhC
=yahoo	{>^HE
=year	a!_#I%J(G)J*J+I-]/I1^3H4J7J8J9Y>_@FBFCIDFFIGJHEIYJIKbLZMHNFTJUJVHXHZ>[I]H_IaIbGcIdJfHgJhG
=yes	r!I#J%J(I)J*J-H/a3H4H7I9_=I>I?H@HBFCJDIHDIGJIKIMHNIOJPIRJSHTHUJVHXJZE]H_JaHbJcJfIgZ
=yesterday	g!J#H*J+J-H3I9G:J=^>Y?J@^AIBHCJDIHGIHKCMINHOJXJZ_]JhJ
=yet	_!]#G%F(F)G+E,I-G/J0F1E3H4H6I7I8H9H:H=H>E?FBACHDbFJGCH>IEJIKHLIMiNCOISIUGVaXJYJZE[H]F^H_HaHbEcGdGeJfCgEhH
=yo	o!I#I%J(Y*I-H3H4J9]:J=I>[?Z@FBGDZHDIGKHMHNIOIPJTJUJVYXIZE]HaGbJcJdJfIhH
=you	N!B#I%H&G(F)@*C+Y,F-D.G/D0G2G3X4E5G6F8E9i:E;F<G=G>F@BAEBXCBD_EIFEGDICJDLDMBN@O_PCQFRESDTCUDV]WGXZYJ[D]B^I_GbJcGfBhZ
=young	x@^HFIIKJZH^J
=your	L#H%E&H(=)H*?+^,C.G/D0G1X2F4D5F6E8D9d:b;F<F=[?H@DAEB>CHE_FEGCHIJDLCMDNJOYP?QFRFSAV[WJYF[B]C^E_EaIbBc]dYeCfCgB
=yourself	x#XHJU]VXZG
=youv	n#FCZDHHHTYX]
=yubikey	v?bHIZF
=z	i!H#G%I(H*J-G/J3G4[7Y:a;J=G>H?H@GAJBDCHDFEIFJGJHBIGJJK[MHNGOXPHSHTIUHVXXH]I^J_Ya_bIc[dHfHhH
=za	q9J@IHHI_XZ
=zablokowan	p#[HIT^
=zahl	x-ZHHI^
=zapi	xHGYYZGd]f]hJ
=zapisanym	{O[
=zapisywani	{d[
=zapomnialem	xBIDZHHUJVIZ]
=zasad	xN]
=zasady	{-JKHN_ZH
=zawiera	{-^HG
=zbyt	o-_9J@JBICJHGX_ZI
=ze	p3J9J>IBIHFIJKZO]SJVZZGc[d[gJhY
=zegt	l!I#H(I*I+[-_3F4J7I9G=J>E?H@JAJBHCEHFK]MJOYPJTJVHXHZZ]HaHbIcJdZfJhI
=zehn	{-IHHIIKIN]Z]
=zeichen	l#I%J-Z/[2]3I@HBJCHDJFYHGI_KHMJNITJXJZHfJ
=zeigt	p#J%J,J-J0Y3I9J>G?H@JAJBICJDJHaIINJR[XIZI_YaIdJfJhI
=zelf	v(H-J9H>I?I@HBZHFIIKGNJU^VaZHaI
=zelfd	xA]DJHHK^VJ
=zero	p3]>G@FIHO]TZXIZI
=zett	{%H2[HIY[
=zetten	v@_ZJ
=zgadza	vO]ZHh[
=zgubilem	v>]HJ
=ziffern	x-I3[HIIXKJO[
=zij	{@JB^HHVZZEbJ
=zijn	j![#H%J(H*H3[9E=I>G?X@EBXDHHEIYK]LJMHNHOHPJTJVZXIZD[J]I^Z_JaHbIdJfJ
=zip	x-JBJH_ZH
=zit	o!H#]%J(X-I3H9H:J=I>H?J@GBICIDJGJHXI]KZMINIOIP]TIV]XIZD]I^J_JaIbJdGeJfIhI
=zitten	{9H@[HFZJ]^
=zle	{#JHHTJX^ZJaJhZ
=zlozonosci	{9JI[NX
=zmiani	{HJh^
=zmienic	q(J@_BIHJKJMIVIZY^]hH
=zmienilam	{@[BJHIMZ
=zmienilem	r>[@]
=zmienion	vBZHIM^ZIhJ
=znakow	{@JHJI^
=zonder	g!H#Z%G&[(H*I+J,I-G/I1Y2I3[4F6I7H8Z9H:H;J<Y>I?I@BAHBFCGD[FHGHH>IFJJKGLZMZNZOEPGRHTHVIXHYIZE[Z]H^Y_YaGbHcHdYeJfFgJhG
=zoom	rH^ZH
=zostalo	x!YMYTX
=zou	x>JHJIJOJV]ZJh^
=zresetowac	p:[@JBJDIHHS[UIVGZ^
=zscaler	{HXRIZGc[
=zu	Y!D#^%D(B)F*D+F,E-d/E0H2X4E5H6F7F8G:C;F<H=B?AAGEFFFGEH:I]JFKELYMBNZOIPXQHRESFVBWEXeYFZC][_FaAcEdBeFfCgFh@
=zugang	{!YHZ
=zugelassen	{@]QZZH
=zugewiesen	{*X=X
=zugriff	l%a3J4J9J=J>^?J@JCHDHHYIJKINIOJQXZZ]JaIdJ
=zum	i!I%Y4Z6J:H;J=G>J?]@GA]BHCIDIGJIIKHL^MJNJPJTJUGVGWYZC[Z]I^J_FaJbXcId[fFhJ
=zur	n#J(J+^3F=J>H?[@IBJCFHFIJKINIO[UJVIWZZG]IaFbIc[dJf]hJ
=zuruck	k!a#H%I&^(J-I3J4I=H?I@JBICJDJHDIEK^MINIVI]JbYcJdHeJfIgYhJ
=zuruckgesetzt	l%J(H:[=J>X?J@XBZE]HEKIM^UHVHZCbIdIgX
=zuruckschreiben	q%[3I4[6Z9I=I>J?JBJGXHGKJPIRIUIYIZGaJcHdbeJfE
=zurucksetzen	V!D#G&I([*G+H,H-H.J/G0H1H2J4F5I6G7F8H9J:^;H<J=Z>E@GAIDCEJFZGFHHIGJHKBLZMENEOHQJRHSHTHUYVYXFYIZY[I]X^E_GaZb]cYeGgEhF
=zuruckzusetzen	t(_.Z:I@IBIHJUJVIX^ZHbJdJ
=zurzeit	x#YC[ZJcY
=zusammen	{6Z9[HJZI
=zwang	{L^
=zwangerschapsverlof	{!_>JHJZJ
=zwei	f!I#I(J)J*a-I/[3H9G:J=I>G?HA_BHC^DGHGIFKZMINHOZPISJVJXGZG]G^JaHbJdJgIhI
=zweit	o>J?J@^BJCaHIIJKINJOJZG]J
=zweiten	x@ZHZ
=zweiter	{8X@]HJ
=zwischen	v/I9H@ZHHK]RYTJXJc]
=zwrotn	{d[
=zwrotny	xHGYYZGd]f]hJ
=あ	c!G#G%F&I(X)I*H+I,J-Z/J0J1J2I4H5J6I7H8J9a;I<J>[?F@DAHCZDGEYFYGHH>IFJIKXLIMYNBOGPGQJRHSITHUEWGXFYJ[H]G_YaFbEdYeIfFgI
=い	H!I#G%G&@(X)E*E+Y,F-]/D0Z2<3^4F7X8E9I<?=E?X@IA;BID]EEF>GIHJJ@K]LEPGQERHSGTEWYZY[X]?_Za[bJcIdFeCfYgG
=う	]#B%E&H(C)F*E+E,H.H/G0G1G2G3@4E5H6Y7F8G9_:X;E<H=B>Y?A@aAFBXCJDEEFFGGEIIJGKXLZM@NAPDQHSFTHV[WEXZYFZY]C^Ea@cDdCeHfCgFha
=え	[#[%Y&J)I+C,G-A.I/G0H1H2H3A4F5H6F7E8G9A:B;G<I=C?a@cAGBACBEGFIGEHFI[JHK[LYM^NBOEPJQIRFSGTBU@WEX]YG[]]D_FaBcFeHfDhH
=お	j!H(H-H3I4J9c:J=I>H?ICJDJHDIGKHMHNIPJRJUIVIWJZ^]JaJbFcJd[fHhI
=か	V!I#Y%B)D+B,E-Z/D0D1E2E3Y4]5E7C9^:@<F>E@^ADB>D@EDFEGCHZIZKENGO@PYQERBSDUAV>WCXFYZ[Y^A_Dd?eFfJh[
=が	H#?&?(Y)G*@+J,G-G0Y1D3b4Z7?8;9D:^;X<E=Y>Z@CBEC[D>FDG?JJKBLDNCOXP>QDR^SDT:U]VFWZXAZZ[Z]HabcIe;f_gE
=き	V!I#B%B&G(J*D+D,[-C.G/C1E2G3]4[5F7I8^9?;D<F=[>_?ZAEBGC@DDEJFFIHJEKALCMCN>OBSHTBUIV]WBY^[Z]BbFcXdXfagG
=ぎ	j!I#H%J(J*J+J-[2^3H4J9C:I=J>I?IBHCFDIFJGJHBI_KEMGNFOIPIRITJUJVIXdZC]IaIbIcJdIfHhG
=く	Z!E#a&I(G)G*F+F,G/G0G1Z2F3]4C5[6F7X8F9];F<H>^?HAGCBDCEGFGGEI?K^LDMJNAOCPDQHRESGUCVBWFXZZ^[C]C^E_DbBdHeHfDgFhX
=ぐ	v!I=I@ZBJHITZUJZ]
=け	^!E#C%]&I(E*X+E,G.I/[0I1H2H3B4F5I6F7F8[9A:D;X<I=E@XAFBBCYDFEHFZGEHEJHLGMAN]OYPZQHRGUEV^WFXBYG[^][^G_EaAbEcDdDeHfEgF
=こ	e!E#H%H(^)I*H+G,J-G/H0J1I2J3C4G6I7H8I9^:_;I=E?C@CAIBECEEXFJGIJJKZLIMENEOEPGQJRHS]TEU[VCWYXEYHZZ[I]G^G_HaYbFcGeJfEgIhY
=ご	r9^>^@JBYHE
=さ	U!_#a%J&H(@)E+Y,E-Y0F1E2E4C5G6D7[8D:X;[<G=H>=?]@EAECIDFEEFFHEIXN]OZP]RBSETIU?VFYEZ;[Y]A_BbDcHeFfBhE
=ざ	v9^BIZX
=し	N!G#X%H(D)@*E+J,@.F/I2A5B6X7G8[9^<I=?>[@^A@B^CXE@FAH;J@LXMaOEQXRGS@VCYYZZ[B]F^=aBbGcHdXeAgZhH
=じ	n!I%I-I3I8I9I>JAbB^HEIJK_MJNIOIVJXJZE]Y_FdJhI
=す	S!^%A&G(])D*I+C,D-X/G0E1E2Y3?4B5F8D9a:[;D<F=>>@?>@[ADDAEJFEHXI]JIKYLGNYOAPGQJSCTHUFVCWBXaYE[F]A^AcIfIgBhE
=ず	l!H#I%H(I*J+H,_-H/J3I4J6J7J9H:J;Z=I>G?H@FBHCJDZGJHDIIKHLJMGNIOIPIRbTIUIVIWJXIZF]]^J_JaIbIcJdZeJfHgZhI
=せ	W!J#C%C&H)F*E+E,F.H/G1G2G5H6F7H8F9>:G;F<H>Y?XAFBICEDXFGGEI]JGK]LEM@NFPGQGRESFTEUZV[WCYYZb[J]D^C_[bEcJeGgEhE
=ぜ	v#F*^-I@HCIHFIHKJPJTIZ^[]hJ
=そ	k!G#H%D(H*I+J-E3G4I6J7J8J9Y:[;[=I>_?[@GBXCGDHGaHDIFKZLJMGNFOGPIRITIUHVFWIXHZE]I^I_IaHbIcJdGfHgY
=た	P![#_&D(<)A*J,B-J.C/Z0B1A2B3[4[5C6J7?8Y9Y;@<C>[?_@[B^CEDFEGFBGGHBI[JAK]MINYOBPXQBSAUGV:W>Xa^>aCbHc=dEeBhB
=だ	Y!E%Y&H(B)Z+D,F-a/E0G2G3E4C5H6E8Z9I:B<H=C>?AECXDIEFFYGCHDI]JGLEMbN]OAPZQGRDSFT]U?V[WXXIZ@[]]C^E_DaBbCcJdGeGfBgEh?
=ち	h!G#Z%H(H)I*I+I,I-E/J0J1H2H3]4]5J6I7I8I9a:G;I<J=G>E?E@FAIBECEDGEIFIGZHHJIKFLJMDNGOFPHQJRESZTHUYVZWIYIZD[I]F^I_HaEbGcGdDe[f^gJhG
=っ	W!^#X%C&G(B)F*I+A,F-[/Z0F1D2F4B5G6D8D;J<G=a>Y?C@IADB?CCEEFFH@KYMDN>PGQFRYSETBUXVZWDXYZD[D][aZcAeFgD
=つ	d!E#H%[(G)]*Y+G,I-D.J/^0G1J2H3B4]5I6G7H8[9D:G;H=F>C@EA]BGCdDCEIFIGHICJIK_LHMDNFOFPHQJRHSITGUEVEWIXZYIZB[H]G^H_JaDbFcGdFeJfFgIhF
=て	N!^#^%I&C)F*@,A-_/D0A1Y2A3H4=5B6?7X8I:E;J<C=]>a?G@GA@CCDZE@FBGYH;JFK[L[MGO[QBSITHUYWZXYZ?[AbBcBdZeAgF
=で	M!Z#J%=&C(B)E*B+J-?2@5A7^8I9Y:^;F=G@XA?DFFAHCIHJ@KJLEMZNHOEPFSGT]UaV_XFYDZC][^Y_;aCb]eXfEg[
=と	W!A#B%J&H(B)F*C+Y,F-b/E0G1F2F3>4D5G6Y8F:C;E=B>I?F@^AEB?CYD]FFGEH:IaJFKYLDM>NcO]PGQGSETDUCVAWEYFZI[D]C^D_JaAbZeGfBgEhc
=ど	k!H#F%J(H)J*I+H-E/H1J3H4I6J7J9Y:I;J=G>G?FBFCGDJEJGJHYIFKELJMGN_OHPIRIS]TXUHVHWIXEYIZc[J]H_JaGbGcIdHfGgJhG
=な	L!<#E&Z(Y)D*[+[,=-B.J/G0[1I2?4J6[7H8H9D:Z;[<G=Y>Y?]@HA=B;CIE=F@HCIGJ?KXN[PAQHR;SEUIW]YYZI[]_Xa_bIdGeEfXgJhI
=に	M!E#@%H&B(E)?,?.J/C1J2F3]4I6<;B<A=??[@HA[BCCJDAEJF^GEIHJJK[MINHPHQARFTEUGV[WJXYY>ZD[J]a__aZb[dZgF
=の	J!A#B&A)<*^-E.D/?0@1F3Y5B6F7C9B<H=H?^@FAZBCCZEYF]GZK_LXMYNXO]PHQCR_TBUEVZWFXFYBZ>[X]H^>_GaIc[d@h^
=は	R!H#>&E(Y)_*X+I,A-H.D/]0B1A2C3F4?6@7^8B9Z:A;A<D=E>a?^@HAABHC[D:EAFCJCK[LBMcN<OZPGQDRAS@TbU[V^W?XHYBZ8[[^[_JaHbCc>eAf<g_h<
=ば	o-J3Z7[9G>I@^BIDXHDIIKJMJNJXJZ]]YaJhI
=び	x+[DIHJQ_
=へ	tHHMXQYZIca
=べ	v>J?^[Z
=ほ	{+]>J?J@JDIOJh]
=ま	N!_%E&E)B*E+H,B-G/E0C1F2B3]4I5D6A7C8B9_:C;B<D=H?H@ZABBbCEDIEFFCG@HBI_JGKYMaNGOGPGQCRFSBWHY@Ze[C^?_IaHbFcIeCh@
=み	h!H#G%J(I)J*I+c-[1J3G4J7J9G:J>G?C@GB]CEDXGJHBI[KFLJMGNHOHPHRJSJTXUIV^WJYJZF]I^JaIbFcIdIfIgIhH
=め	b!X#[%G(F+],I-[/I0I1I2J4F5J6H7H8H9D:Y;H<J=E>Y?BAIBDDEEXFJGHHDI]JIKBL]OFPEQJRHSIU^VDWGY^Z>[H]F^G_ZaDbEcGdEeIfDgHhC
=も	Y!B#G%D&H(C)F*I+C,G-X.G/D0F1F2G3C4E5H6E7D8F9>:B;E<H>a?>@[AFBXCZD_EGFGGEHFI=JGKbLZMDNXPDQGRES^T[UXV@XaYF[D^Da[bBcCeGfChI
=や	k!I#H%J(I)J*I+H-_3Y4J7J9[:J;J=H>E?E@CBFCGDXGJHDI[KXMENHOHRJTIUHVGWJX]YJZE]]_JaIbHcIdIfIhH
=ょ	{9[@[ZIhJ
=よ	l![#I(G+J-X3I7I9Y:H=J>H?H@]BGCIDIEJHEKELJMHNGOIPITJUYV[WIX[ZB]I^]_JaIbHd[fIgJhH
=ら	W!Y#?%A&X(A+Z,E-].F/I0Y1D2E4[5E7C8[9<:A;[<F>H?>@_AEB?CHD>EEFEGBHYI[K^LEMFNBO@QERBSET[VGWDXGY^ZZ[B_Da?bYcAdHeEfGgZh^
=り	]!D#X%D&H(])H*F+F,[/H0H1H2H3]4Y5I6F7G8H9b;F<H=[>D?C@[AGDBEGFXGGH=IZJHKALGNCOCPEQHRFSGTFUCWFXYYG[F]D^IaBdAeHgGhH
=る	P!I#@%J&D(X)G*A,A-^/@0B1A4?5C6@7J8A9E:G<D=J?DB:DDFBG>I_JEKYN]OaPYQHSIT>UGW>XGYAZY[^]<^X_]b[c?fHg@ha
=れ	O!Y#[%D&D(G)G+X,@.I0B1@2A3D4>5C6J7H9D;[<C>[AABXDZEAFBGFIJJIKZMGNYO[RaSAUCV@WHXYY@]Y_>aGbHcJeAf;gIh[
=ろ	x-I9YIZKIZJh]
=わ	_!E#D%G&J(F)I*F,H.J/[0I1I2I3D4G5J6[7G8I:F;H<I=Z?CAHCYDXEHFIGHH@I[JIK]LGMBN]PFQIRGSIUGVEWHXZYHZG[]]F^E_FaEbEcFdCeIfEg[h_
=を	P!D#J&E(_*Y+Z,X-I2B3E4Z6Z8]9<:[;A<D=D@@AAB9CBEGFCGFH[JHKYMXN[ODPDQHR>SATGUYVAX]Y_ZE[E]E^YaXbBeXfHg@hX
=ん	W!Y#C%D&H)F*E+E,F-^.H/G0G1G2G4X5H6F7H8G9[:G;F<H=X>YAFBICEDXFGGEI[JGK[LEM@NGPHQGRESFTEUZV[WDXBZ[[E]D^CaXbFeGfAgFhD
=ァ	v2[3JH_SIZJcZ
=ア	Y!^%_&H)Z*G+E,E-B.H/E1F2^4D5G6Y7E8D9D;Y<H=Y>_?]@BA_BAEEFGHDIAJGKBMANBODRDSDU@V[WCXGYFZI[H]D^Z_BaXbAcYdBeGfAhC
=ィ	j!J#I%J(I,Z-H.X0Y2J3J6J7H8J9J:I=I>I?I@JAJBHC[D[G[HCIIJ^KILJMHNHPIQYRJUHVDZF[J]I^Z_HaJbHcIe_fHhI
=イ	Z!A#D%I&Y(@)B*E+E-A.G/C0D1E4Z5Z7_8]9B:A;E<F=b>A?B@BADBICCDBEDFEGDHZIBKCMENBOEPYQXRCU@VHWCXCYEZJ[Y]C^B_BaBb]cXd_eafYgIhH
=ウ	Y!^%]&I)[*I+F-B/_0^1G2^4D5G6X7D8E9F;E<H=B>C?D@CAYBACCDXEEFHHDICKCMHNCOFPJQGRESET_UAV]WEXHYGZ>[H^Y_[aDc[d>e]fBhC
=ェ	e!G#G%F(G)J*I+J,Y-Y.J/H0b1H2H3H4G5J6G7_8G9G:G;_<J=G>G?G@GAZBFCHDGEIFJG^HJIGJHKHNGOIPGQJRHSJTHUHVFWIXHYIZC[H]H^]_aaGbFcFeGfDgHhG
=エ	g!Y#I%H&[(F)H*J,X-Z/H0b1I3F4]5J6H7H8I9F:G;J=F>H?GAHBFCIDHE[GHHHIHJHKHLJMGNFO[PGQJRHSHTIUGVEWHXGYIZb[I]I^F_EaHbEcGdEeZfCgIhG
=ォ	p%J-J3J4J6J7J8c:J=J>J?JA[BJCJDJGJHXMJSIUJVJZH_ZcZdFfI
=オ	a#F%E&I(A)F*G+H,X-B.H/_0Y1H2F3E4E5H6^8F9D:B;Y<J=A>D?D@DBDCEDDE_FHH<IEJHKEMCNXOGQHRFSFTEU]VAWEXFYHZ?[E]E^Y_caEcZd[eZfXg[hD
=カ	^!b#X%^&J(A)[*I+G,F-G.I/G0F1H2_4F5I6G7F8F9H:X;G<I=C>D?D@EAaBCCDDYE[FIGYHIIEJHKELXMCOGQIRFSGTJUAV^WDXJYIZ?]F^[_EaFbXcEdDeHfDgEhE
=キ	k!H#I%J(H)I+G-H/[1J3G4H6I7H9G:H=H>Z?a@GBFCZD_GJHAIGKHNHOHPHQYRGSITHUFVEWIXIYHZD[I][^H_JaIbFc_dIfFgIhJ
=ク	T!>#^%^&F)C*C+C,b-?/^0^3@4?5D6^7?8[9@:>;[<Z=D>D?>@GAJCAD?EBFDI@JJK@LGM=N?OBQJSCTbU?V=WBYCZB[_]A_ba?bac?daeZfHh?
=グ	f!D#H%I(X)I*H+I,J-F/I0^1J2J3F4F6I7G8I9F:Z;I=E>F?E@FAIBFCGDFEHG[H?IFJJKHOHPaQJRHSITHUFVdWHXHYI[H]Z^G_GaFb]cFdFeJfFgHhH
=ケ	{9]BXZI
=ゲ	t(I*]:b=JHJUJVJWIZF^J
=コ	^!D%Z&I(D)H*F+G,G-A.I/F0E1G2X3A4Y5[6F7F8[9B;F<]=D>]@BAEDDEGF[HJIBKALFM[NCOEPEQHRFSHTEUEVBWFX_Y[Z=[E]D^E_[acbBcEdCeHfCgFhB
=サ	^!B#D%E&I(D)[*F+G,E-B/G0E1Z3C4]5H6Y7X8E9E;G<H=B>A?C@DAFBZCDDDEFFHGDICKDLYMGNCOFPDQGR_SYTCU^VAWEXEY]ZG[[]E^E_EaCd[eFfagFhI
=ザ	_!^#G%G&I(_*C+F-C.X/F0F1H2H3C4E5I6E8Z9D;Y<I>C?B@DA^BCCGEFFHGFH>JHKDLFMCNDOEQHRFSGTGUDWFXEYG]^^]__aIbYcEe]fCgFhC
=シ	b!E#F%F&H(C)F*^+G-Y/G0G1G2G3E4E5H6F7^8G9C:C;G<I=C>C@DAFBACDDCEEFYHBIDJHKELGM[NbOGPDQHR^S_TFVBWaXFYFZ>[F]Z_FaDbBc^dBeHfBgEhE
=ジ	g!G#I%H(G*J+J,I-Y/I0b1J2I3H4H6H7I8I9H:H;Z=H>F?F@HAZBGCHDGEIGZHYIHJIKHLIMENGOIPHRISZTIUGVGWIXIYJ[H]I^H_ab[cHdEeJfFgIhI
=ス	N!<#C%X&E(J*@+@,I-[.C1B2Z3>4?5C6J8^9>:]<D=]>H?F@HAIC=EDF[HYIHMZNZOAPCRYSJTEU[VCWEX=YBZ]]?aGbXcDeAf[hY
=セ	U!H#A%[&G(X)Z*I+D,C-A.F/C0C1E2D3A4B6C7I8C9B;X<G=b?G@GADBXDIEYFEGBHXIBJEKALCMHN?ODRBSZTAUbW^XBYEZ][G]]^G_BaYbHcXd<eDfIg^hC
=ソ	r#[-I:J>J@IBIH]KJMaNJXJZE[J^JaJbIhH
=タ	b!D#F%[&J(^)G*G+H,G.J/H0F1H2Y3E4Z5I6G7G8[9E:^;H<]=D>D?D@FAFBECFDIEFFIGZHaIEJ]KGLHMDNEOHPEQHRGSGTGUDWFXGYGZA[H]F^G_]aDbDc^dDeIfBgahG
=ダ	x-E/I7^BJHEI^KJMIS]TIVJZIbJ
=チ	o#J%J(J8J9[:J;]=J>J@IG[HELYMIVJZF[J^_bJcJd[eIfGhJ
=ッ	Q!F#]%F&F)H*A+B-@/A0A2D3?4@6Z7F<E>G?E@CACBZC?DHI@JCK?LGN>OCQDSXTbUXW]XJYC[]^X_@cEd^eZh@
=テ	j!H#H%I(G)I+J,J-I/J0Y2J3H4J6J7I8J9H:Z=F>H?G@HAICZDZEIGHHBIIJXKJLIMGNHOJPIQYR[SHTJU_VDW_XIZE[I]I^Z_IaIbFcHdIfHgJhH
=デ	l!I(])J,Z-J0J4I7a8J:H=H>J?I@[BGEJGJHDMINIPHRJS]UFVFWIZE^H_IbGc]d[fF
=ト	O![#I%Y+G,a-D.I/?0]2Z3E4I5Z6G8^:];H<C>D?C@BAXC<FBHII=JEK=LGMGN;OAPIS]TFU]W]X@ZG[C]=_XaHbYcHd[e^gJh=
=ド	N!=#@%G&F(G)@*A+B,[-[/]0Y2[3>6Z7[9A;B<D==>Z?C@DAICHDIEFFDGXHCIJOAQDR@TXVFWGXZYBZZ]@^XaabYc?dJe]fDhY
=ナ	q!I#J(I)J-H3I7J9I:a=H>I?H@IBFDHHDKJMGNIPJR]SIU_VFW_XJZC]I^HaJbGcJdJfHhJ
=ニ	{0_HJ
=ネ	p!J#I%^(J-J2[3J4H8^9J:J<^=J>IAJBJGJHCIJMIPJVIZI_^aJbIcJdJfH
=ノ	x-J9J?I@JBZHFIIKIM[ZIb^
=ハ	t3^6J9J=I>JBJG[HDM]NJRJUJVIWJZHaIbIdEeJf^
=バ	b!F#F&J(D)H*H+H,Y-F.I/F0F1E2H3E4^5I6^7[8Y9F:F;H<I>E?E@EAHBCCGDFEHFIGFHEIFJHKFLGMINFOGQHR_SFTDUDV[WGXFY^Z?[F]G^F_FaDbCcZdae^fZgGhE
=パ	Q!A%E&I)D*E+D-_1F2]3C4C5F7X8D9F;E<G=A>F@GADBHCBEJFZGZJYKYMYNXOEPEQGRCSCTBVIX@YEZ][Z]D^Z_Aa@cBdXeDfGgEh[
=ビ	g!F#I%H(F)]*I+J,I-F/J0^1[2Z3G4G5J6H7G8I9G:E;J=E>G?F@GAICHDGEHGHHFIGJJKHMFNGOJPHQJRGS[TIU_VDWGXHYHZC[H]H^H_HaFbDcFdXeHfdgHhH
=フ	d!D#G%G&J(E)]*H+I,Y-E.J/H0H1H2Y3[4G5J6G7_8c9F:E;H=F>E?E@FAZBECFDEEHFIG[HZIFJ]KGLHMENFOGPFQIRGSFTHUcVAWGXGYHZC[H]F^FaFbEdCeHfCgHhG
=ブ	h!H#C%I(I,J.[/J0X2J3I4J6I7J8J9I:J;[=I>I?I@IA[BHCIDIG[IIKILJNIOJPIRJTJUJVHX]ZE[I]X^I_aaIb[cIdFfIgJhI
=プ	Z#C%C&G)D*C+C,C-?.G/^0_1E2E3A4A6a7]8D9A:?;D<G?ZB@E^FFG[HGI@JFKALDM>OCP_QFSCTBU>VaWBXCYYZ:[B]A^X_Yb>cadYeEg]hB
=ヘ	v(^@]VIZG
=ベ	r!J&[,I4J6J9J=JHGQYU]ZIbJcJdJe]fZ
=ペ	t.YBJHYS[UJZH__bI
=ホ	p#Y9J>]?HCJDJHYIJKJM[NIZFa]bJ
=ボ	m!I#J%J(_*J,[-I3J4I6I7J9Y:]=J>I?I@JAJBGCJDIGJHYIJKJMHPIS]TJUIVFWIZF]I^JaIbHcJdHe]fIgI
=ポ	f!G#H%I(F)I*^,G-[/I0I1]2I3H4G6H8H9H:X;J=G>E?X@GAIBDCFDXEGFJGFH]IGJJKFLIMENcOHPGQJRFSHTHUDVEWaXHYIZA[H]H^H_HaHbEcDdEeIfDgGhF
=マ	l#J%H(J-H2J3J9H:H=J>]?G@JBICIDIF^GHIHKIMZNHTZUJVJXIZE[I]Ja]b]dIfJhI
=ミ	o!G(H-G/I0J3J4^6I7H9J:H=^>I?IAJBJCIDIEXGJHDIIKJMIN]OJPIRJUHVIWIZF^J_HaIbIcYd_fGg[hJ
=ム	r!J5Y9J:J=^>J?JCJHYIJNIR[VJZHaJc[dI
=メ	a!E#F&J(D)E*F+F,G-A.I/G0G1H2H4]5[6G7]8[9E:E;H<I=D?[@DAHBDD_EHFIGFIXKDLGNCOEP^QIRGSGTYUDV[WFXDYGZH[E]E^G_EaZbXcEdDeHfDhD
=モ	v.X>J?HCJHIQ_a]
=ャ	x3J9I>]?JHGMZ]]
=ュ	m!H#J%J&J(I-G3H4^9F:I=I>H?G@IAJBFC[D[EJFZGZHBIIKJM_NHOJQYRIS]TJUHVHWHXJZE]HaIbIcHdIfG
=ユ	a!^#G%G&J(_)X*D+F,F-D.H/F0F1I2I3D4F5I6F7X8[9E;Y<J=X>D?C@DA^BDCGDXEGFHGGH@JHKDLGMDNDOFPXQIRFSGTHUDWFXEYG]Z^]_aaIbJcEdYeGfDgGhD
=ョ	n!I#J(I,Z-I0_3J7a9H:J=I>J?J@JBIDJHDMINJPJR]UIVHWJZG]]^Z_IaJbIcHdIfI
=ラ	Z#B%J&X(@)E*F+F,[-D/_0^1F2F3A4X5]6]7B9A:B;E<G=c>B?C@JB?CCDBFXGCIBJXKCLDMANBQYRDSDTYUBV?WDXCYFZ][B^A_[aBbIcBd_e]hB
=リ	T!H#B%E&H(Y)I*]+C,C.F0D1E2E3A4C6C7I8D9C;D<G>Y?_@FADBYCZDIEXFFGBI@JEK@LCMGN_ODQ]RCSZTBUYWbXBYF[G]A^G_Bb^cGdFeDgZhA
=ル	[#C%D&H)Z*C+D,F-@.G0E1Z4B5F6E7C8E9A:[;E<H=B?YADB@D]EZFFG]H_I?JZKALENZOCP^QGRDSDTDUbVbWCXBYZZ:[D^C_CaXb@dAeGf@gJhB
=レ	^#E%D&H)F*E-A/_0Y1G2E3C4Z5G6^7]8b9C;F<H=Y>C?B@DA[BBCCE_FGGCHIICJGKDLFMBOEQGRESETEV@WDXEYFZ?[E]C^B_^aCbAcYdZeEg[hD
=ロ	Z#_%D&I(C)[*E+F,E-B/D0]1Y2F3C4X5]6D7Y8E9D:C;F<G=B>B?A@BAFCCDCE[FHGCICKCMFOFPCQHRDSETcUBV?WDYZZG[a_DaCb_c^dAeFfAgDhC
=ワ	Q!B#F%G&I)D*E+E-_.G/X1F2^3D4D5G7Y8D9H:X;F<H=A>G??@HAEBHCCEJFGG[HJJZKZLXM[NYOFPEQGRDSDTBXBYFZ^[[]E^[_AaAcCdYeDfHgEh[
=ン	Q!]%Y(J*A+A,^-F.C/Z0a1A2Z6Y7X9=:];@<C=]>:?;@<A^BAC=DGEZGGI<JEK<MHNFO@RISJTHUIV]WYXAYAZ?]Y^Xa<b_dIfJg^hB
=ー	I!G#;%>&I(X*H+B,]/G0]1H3@4Y5I6I8E98:X;E<@=?>I?[@ACGD[EJF?HYIAJHKHLHOAPIRYT@WXZ][J]G^I_Ya]b[e]fYgJ
=一	U!?#D%]&E(?*X+@,C-F.F/A0D1C2D3Y4A5E6^7B8C:A;[<E=?>;?G@dAaB=CgDIECFCGAH=JDK^LYMAN>P?QERASBU@V=XbYC[B]@^A_>a_cFdHf@gC
=三	p!J#^-J.X3H9F=I>F?I@HBICHDJHCI[J[KIMHNJXDZG]IabbIdJfJhJ
=上	d!E#Y%H(G)H+H,I-F/H0I1I2I3D4G5J6H7H8I9E:I;_<J=G?E@_AHBFCDEIF]GGH[J[KFLIMXNGO[PGQJRHSETFUHVFWIXGZ@[I]F^H_[aFbGc^dHeJgHhZ
=下	i!G#Z(E)I*H+H,I-D/H0J1I2I3E4H5J6H7H8H9^:F;H<J=F>F?D@EAHBBDDEIFIGHH@ICJIKCL^MDNFO]PGQJRIS_TGUFVDWGXEYJZX[[]F^G_HaDbccHdFeJfFgIhE
=不	L!7#A%A&G(^*B+[-D.J/J0[2;3[5H6_9C:B<==Y>]?Z@GA;B3CED7EHF<GYH@IYJ<KXLJMEN[O^QFSETGU@V]W;YYZ^[I]B^]a[bCc_d6e<gFhX
=与	n4J7[9J?J@JBJHZMJOYR]VJZFc^dJfJ
=世	{9ZS]
=丢	t>^CJDZHIaD
=两	g!H#G%F(H)I*a+I,I-F/^0J1J2I3G4I6H7I8I9E:I;H<J=H>H?F@[AbBGC[DHEIFIGHHEIFJIKZLIMGNEO^PGQJRISJTHUHVGWJXGYJZB[J]G^I_GaFbHcIdGeJfHgJhG
=个	a!B#A%Z&H(X)D*D+D,F-F.H/]0G1F2Y3@4D5G6E7D8[9@:C;Y<F=B>AAcBBC]D@EFFEG[H>JFKeLEMBOYPCQGRESETCUXWDXAYFZE^DaZbBcDdCeGfDgFhA
=中	h![#G%H(F)H*G+I,H-E.J/H0I1I2J3E4H5J6I7G8I9B:G;I<J=F>Z?D@FAIBDCGDHFIGIH@I[JJKELJMENFOGPFQJRHSXU[VDWGXFYIZA[H]e^H_HaFbFcFdXe[fEgbhG
=临	t!Y@ZL[TX
=为	h!G#D%I(D)F*[+[,I-H/]0J1J2J3H4I5J6I8J9H:G;J=F>H?F@GAHBECFDGEFFJGHHBIFJIKFLXMGNEOHRJSIU]VbW[XHYJ[]]G^G_IaHbGcIdZfIgGhH
=么	l!J#E%J(I)J*]+J-G3J4J9G:J=I>H?I@FBGCHGJH_IIKILIMHN_OJPISJTGUIVHWJXIZZ[^]H^JaIbHdIfJhI
=义	v(J-X=J?JHZNFUJVIWaZF
=之	t@^CJG]HHZEdIf^hI
=也	q#J(J-Z/J3F9J=J>[?E@JBJCID]HDIHKJLXMIN]OJVJZF]J^Ja]hJ
=习	{V^ZJ
=了	Q!Y%?&A)J*G+=,H-@.J/X1=2I3?4]5@6J7B8J9]:@<@=F>g?^@EA=B_CGD<E>F?GGHIIBJELEMBNDOCP@Q@SYTAV8W>XAY[Z]]Z^E_Xa[cGd;e@hG
=予	x3^9J?ICJDYF^HFIE]JaJ
=事	j!G#Y%H&[(Y)H*I+I,H-G/J1I2J3F4H5J6H7I8I9X:H;I<J=G>G?FAIBXCHDFEJFHGHH]IFJJKGLJMFNGOHPHQJRIS[UFVaWIXGYJZC[I]H^I_JaHbHcHdGe]gIhH
=二	d!E#H%F(F)H*b+H,H-D/^0H1J2H3E4H6H7H8a9E:G;H=G>E?D@^AaBGCcDDEIFJGHHAICJIKYLIMENEO]PFQJRHSITIUGVEWGXDYJZB[H]F^H_EaDbGcHdFeJfGgIhG
=于	x!J#J9J:JB[EZHJP^VIZG
=云	i!C#E%F&J(E)H*H+H,H-E/a0b1H2I3F4G5J6Z7F8I9G:H;G<I=G>F?F@EA[BECFDFEEFIGDHCIEJXKDLIMJNCOGP[QIRHSHTaUHVEWIXGYIZC[F]G^F__aGbGcFdCeIfDhF
=五	r!G#_-J3J9H>I?I@EBJCJHEIJKHM^NJPJTIVJX^ZFaJbIdI
=些	{1IG]HZcIfH
=人	b!@#D%B&I)F*Z+^,G-B.I/F0H1G2G3B4E5H6F7F8F9Y:D<H=D>[?Z@[A[BBCBDIEFF_G^HGICJGKCLFMBNDODPIQHRFSGTEUYVaWFXEYGZI[E]^^a_DaBbCcDdCeGfCgFhC
=什	t#E*]-H9J@IBJCJHGIJN_PJTHZF[^dJ
=今	h!J(H+J-H3J6J9H:J=I>F?I@dBHCIDIHDIFKFLJMENGOIPJTIVIXbZA[J]I^GaGbIcJdJfIh_
=仍	{*J,JP^ZD[_
=从	p!H#J%H(G)I+H/J3I4J6J7J8I9I:I;]=G>J?I@JBHCID]EIFJGIHEIJKJLJMJNHP^SITJUGVFW[XIZ[[J]J^I_JaIbHcIdYeHfFgJhJ
=他	i!F#H%a(_)H*G+Z,I-E/H1J2I3G4J5J6J7I8J9F:[;H=F>G?D@CAIBYC^DFEIFHGHHAIYJYLIMZNEOGPFQJRJSITIUEWIXGYJZC[H]G^[_JaGbFcHdHfHgFhG
=付	l!J#J%Z(I/X3_4J9G:[=I>E?H@GBICHDIIDK]MHNEO]PITJVIXH]HaIbIcJdIfJhZ
=代	m!I#H%H(G)H*G+J,H-Y/I0e1H2H3_4E6H7J8I9D:I;I<J=H>E?E@IAHBGCGD_EIFJGGHBIGJHKHLJMENGOFPGQJRESJTIUHVGWIXIYFZE]G^J_HaCbIc_dFeJfCgHhH
=令	t#J(J*I,d-I3I4I9H>I?J@JCJDJHFIJMJNJOIPIR^XJZD]JaIcIdJfJhJ
=以	e!F#G%H(E)I*H+J,J-E/J1I2I3E4I6I7I8J9F:G;I<J=G>[?[@CAIB[CFDGEJFIGIHDJJKaNGOEQJRISIUGVbWJXHYJZC[I]F^H_IaGbGcHdHfHgIhY
=们	k!G#G%I(F)I+Z-Y/J1J2J3X4J6J7J8I9D:_;I<J=]>E?G@[AIBGCCDEEJFIGIHEIEKHLJMHNIOZPIRJSJTHUaVCWHXHYJZB[G]H^J_[aGbHcIdYfGgJhG
=件	g!G#X%G&[(F)H*H+H,H-E/I0J1H2Z3D4F5]6H7I8I9Y:H;H<F=E>B?_@EAHBDCBDAEIFGGIHXJIKELIM[N^OGPGQJRIS[TFUGVDWGXFYIZA[G]F^I_Ha_bGcGdFe]gIhG
=份	o!J#I%J(I*J,[-]/J3[4I6^7^9I:J=I>H?G@IBID]GIHDIGKZMHNJOIRHTIVHXIZE]IaHbJcJdIfHhH
=休	x!c#I-I9H@JBIHHIJKJXJZJ]JfI
=会	g!G#G%H&J(G)I*F+F,H/I0J1H2H3C4E5J6H7I8Y9C:Z;H<I=G>]?Y@DAHBFCDDDEHFIGHH[ICJIKELGMDN[OCPYQIRESHTHUGVFWHXFY[Z][H]c^I_HaBbFcEdFeJfFgHhE
=但	n#J%I)J*]-I/J3I9I=J>I?[@HAJBICGDFHFIIKILXNHO_PIRJTXUJVJZB[_]I_JaHbJdJfJ
=位	n!H#G%F(H)J*H+J-E/H1J2[3[4I6I7J8J9E:G;I<J=G>F?F@FAHBFCCDFEIFbG]HCI[JJKELJMGNGO[PGQJRHSJTHUHVFWIXFYJZE[J]G^I_Ia]bHcGdHfHgJhG
=住	r!J#a-H9G>I?J@HBHCJHYIJK^MJNJXJ]IaJhH
=体	r(^)Y*H,]:IBJHJPJU]VIWGZFbIdF
=何	f!G#^%I(H*I+F-B/J1J2J3D4H6I7J8J:H;I=G>C?E@BAJBDCEDYFJGIHbICJJKXMCNZOZPIRISJTXUDVGWIXbYI[H]F^I_HbEcIdGfHgJhD
=作	q#J(a-J3I9H:[=J>I?J@HBJHGIGKILYMJNIOIVIZEaJdIf_hI
=你	q!J#I(G-H3G9a:[=J>G?H@IBGCIDIEYHEIIKJMHNJO[PJUIVZZF]JaJbJcJfJhI
=使	]#E%F&J(B)I+G,Y.I/H0I1H2I3B4G5I6H8H9B:E;H<J=D?a@JAHBDCCDCEHFIGGH?IXJIKfLZMXODPZQIRGSHTZUXVZWEYGZI[F]E^F_FaBbCcGdDeIfF
=供	v7^:_>H?]DIHFOJVJZEbJ
=保	r!H#J(J-I/]3I6J7I9I:I=G>J?I@IBICJDIF^GJHIIEKIMJNIOJPeUIVDZG]J^J_HaJcJdHfIgJ
=信	g!F#F%G&I(F)H*G+G,H-E.J/I0I1H2I3X4F5I6H7I8H9B:G;G=D>X?^@EAHBED]EIFHGHH@IBJIKFLIMENFOEPHQIRHSHTGUGVEWHXFYHZC[H]]^I_FaebGcGdFeJfFgIhG
=修	o5Y9J@_BICIHHKJMINJRJXJZY^Gh]
=個	t(J-J9I>[?Z@HBJCHDHHGIJK]MIN[U]VJZGaH
=停	f!d#D%E&I(D*F+G,H-C.J/G0_1Z2H3C4Z5I6G7G8G9A:F;G<I=D>B?D@DAGBCCEDEEGFHGDIDJIKDLHMCNEOFPFQHRDSETEU_VCWGXEYbZ@[I]C^G_EaCbFcCdCeIfdgFhF
=側	q!]7]=JHDMJT^VIZG[JbIdJ
=備	{3_DZHFaJ
=僚	x!J(]H[VZ
=允	p#I(H-J.X3J7J9H:I=H>I?J@IBIHGIZKJLJMIQYUJV_ZF[]^^aJbJhH
=元	t6]9J:YBJHGP]R]UJVJZHbZdJ
=先	l!H#F%I(H)J*I+G-E/J1J3_4]6I7I8I9F:a;J=G>D?D@FBFCZD[EJGIIDJJKZLJMDNFOEPHRISJTHUGVFWJXZYJZB[I]H^G_IaGbHcIdIfHgJh[
=入	]!B%E&H(D)G*F+D,[.H/X0H1E2G3F4D5H6Y7E8_9?;E<H=B>>?A@EAGB_CAD^EGFGGXI_NJO_PCQGRDSFTDUCVXWFX@YF[F_DaAbYcCeZfBgGh[
=全	d!E#F%G&I(a)Y+F,_-C.I/H0I1H2H3D4G5I6H7H8H9C:E;H<I=E>C?]AHCYEGFHGGH@IZJIKCLHMEN^OaPCQYRGSZTGUbVCWDXDYHZ=[H]E^G_GaEbDcFdAeHfDgGhE
=公	i!H#G%H(G)H*H+I,I-E/I0J1H2H3E4Z5I6H7H8]9Y;I<I=G>_?Z@FAIBECEDFEJFJGHHAIEJIKFLIM]NbOFPIQJRGSHTHU]VDWHXHYIZA[I]F^Z_HaFbFcFdHeJfFgIhF
=共	v>G?J@IH_VJZH^_hJ
=关	j![#D%G&J(G)G*H+I,H-E.J/I0J1G2H3F4F5J6^7I8F9A:H;H<Y=E>D?F@FAHB[CFDGEIFHGGH@IEJIKGLIMGNGOEPGQIRESHTHUdVDWIXGY[ZA[I]_^H_GaEbYcIdGeIf[gIhG
=其	v%^-J9I:Z?J@JBJC]DIHHIJZI
=内	m!I#I%J(H*J-E3_4J7J9H:H=J>E?G@HBFCJDIGYH[IGKFMGNaOHPJRJSHT[U]VHZC[I]JaIbGcJdIfIg[hH
=册	i!H#I%J(I)I*J+d-I1J3H4J7J:J=H>H?F@HCFDaGJHJIHJJKIMHNIOIPISITIUHVGWIXIZD[J]H^J_JaIbHcJdJfIhI
=再	b!F#E%G&I(F)H*G+_,H-D.J/H0J1I2I3F4G5J6]7H8[9]:G;H<I=E>E?D@cAHBZCDDDEHFIGHH?IBJIKHLGMCNDOEPGQIRGSHUEVEWHXdYGZG[H]E^E_HaFbEdDeHg[hC
=写	_!B#A%Y&F(A)D*C+E,X-D.H/E0Y1C2E3B5F6Y7D8_9=:D;D<D>A?B@?AEB@CBDBEDFDGXHCI]JEKALCMAODQIRJSCTDUAV@WDXAY_ZE[E]B^C_Ca@b@cXdeeafahB
=况	x(I=J?JBGHHSaUHVGZG[]bHfJ
=准	{4HR_cIfG
=几	x#Y(JBGHFM^UJX^ZG
=出	]!B#Y%D&H)F*J+^0F1E2F3Y4B5G6D7E8E9@:D;E<G=C>??^@@AFBAD@EEFFGEIFJGMAN]O]PYQ[RBSETEUDVAWEX@YEZb[[]C^EbFcZe[f@gF
=分	d!D#F%F&J(I)X*G+G,H.J/H0I1F2G3^4Z5H6G7G8F9B:D;G<H=Y>??C@BAHBACYDDEHFHGFHBI[JHLHMdNJO]PFQIRbSFTFUYV]WGXDYGZ?[F]E^F_GaCbDcCdFeIfCgGhD
=切	m!G#I%J(G)J-H3I4J7I9G:H;[=_>F?H@FBGCIDHGJIJKILIMHNHOJPIRHSITJUFVGWIXGY[ZY[J]]^I_Ja]b^cIdHfHhI
=则	xCYG]HHNY
=刚	r@aZI
=初	t#J-J>J@^BJD[HIIJKIMINJXIZEb]h[
=删	{!I__
=別	v-I7[@[K[XI
=利	x0]4^>JHHKXZF
=别	n!G#H%G(^)G*[+J,J-H/J1J2J3H4J7[8I9F:];I=F>G?F@HAIBYC]DHEIFJGIHEIEKHMYNHOIPERJSJTHU]VYWIXIZE[I]G^I_IaHbHcIdGfHgIhI
=到	_!C#C%Z&H)E*E+F,_.I/D0]1F2G3Z4]5G6C8E9[:E;F<G=Y>]AFBBCBDCEEFGGDHFIBJFKBLFMANCODPCQGRDSZTCUCVBWFXYYFZ<[F]B^E_]a_cHdBeFgDhC
=制	h!F#E%F(H)H*I+G,I-F/J0J1I2I3F4Y5]6I7H8I9G:H;H<I=F>F?E@CAIBECFDYEJFJGIHAIFJYLaM]NEOGPGQ_RHSHTGUGVFWHXbYIZA[I]G^H_HaDb[cHdGeJfHgJhG
=刷	{H^
=刻	v9JHGRcSJcJdIfJ
=則	{-HIGKINbZHhH
=前	[!B#I%E&H(B)F*C+E,E-F.H/F0H1F2E3?4D5H6F7E8G9>;E<G=C>^?]@_ADB@C?DBEEF[GEH=JFKhLEM[NAO@P]QGRESFTCUCV@WFXAYFZ=[E]c^D_DaAb_cDdBeHfDgYhZ
=割	v(^*X+I-J3G9J=]>^?JCJDJHGIIZG]I_JaHbI
=力	t#^9G:]BJHIOZZFhY
=办	v#J-J3I4J9Z>]?]@IBJCHDIHAKJMJNJOHZ_]HaI
=功	r!H#J%J(H/a3J9I:J=H>J?JAJB^CJEJHGIJMIPHSJTFU^VGWIXJZG]I_IbJdJeJfIgJ
=加	j!G#F%Z&I(G)I*H+H,I-_/H0I1H2G3Z4F5J6H7I8f9D:G;H<^=E>D?F@FAGBECYDEEIFHGGH@JIKFLIMENFOGPGQIRHSITGUHV]WIXGY[ZB[I]F^H_EaDbFcDdCeHfDgHhH
=务	e!F#G%F&I)F*F+H,F-E.I/G0G1E2Z3E4]5I6Z7F8F9D:G;H<H=D>E?DAGCFDGEFFHGEH@IEJHKFMINFOFPEQHR_S]TFUFVCWGXFYZZA[H]E^G_FaFbEcXd^eHfchF
=动	p!J#H%G(^)F*G+[,G-I/J0Y3F4J6J9F=I>E?F@JBHCHDHGJIHMHNJOFPHRJTJUHVGXJZF]G_JadbIcGdJfIgZ
=助	m!G#H%I(Z)^*I-G3H7J8J9[:H;J=G>G?H@FAJBBCHDGEIGJIGJJKHMHNHOIPGSITJUdVGWIXJZI[I]E^I_IaFbGcJdIfHgIhH
=効	^!f#E%F(A*H+I,Z-E.Y/G0H1I2H3B4G5I6G7E8Z9E:D;Z<Y=C>E?F@EAHBCCEDDEGFIGGHIIBJHKDLZMEO[PDQIRYSGTGU^VYWEXEZ=[F]G_EaDcFd^e_fBgG
=動	l!J#J(I-J.X3H4J9I:J=J>H?I@HB^GJIJKJMHNIPXUHVHWJZB[J]Jb[cIdIfbhJ
=勾	m%I(G6J7J8J;]=I@FBHDJGJHGKJLZMINJRJVHYJZC^abIcIdaeHfDhG
=包	t(J-X3JHIIbKJMJOIVJZJ
=化	m!_#F%](H)Z,]-I3H4J6I8[9H<]=H>I?J@JBHDJGJHFIIKJLIMINIOJPIRITJUEVIXHY[ZF^I_IaJbIdAe^fGhI
=匹	v3JA^O]_I
=十	r(X-J3H4I9J>J?H@JBJC]HGIJKJMJN_R^VJZHcIfI
=升	{@JHIRJZGcHdJfa
=单	r!I#I%J(J*J-H2I3I4I9[:I;J=I>H?I@JAJBYCHDJF^G]HZIYKIMJNIOIPIRJUIVHWJXJZF]HaIcIdJfIhJ
=単	r-]2J3J9J@IF^HHI[KIXJZI]J
=卡	t!H#H%J*J-G3H4H9E=I>^?G@HAJBHCJDJEJFIGIH[IGKIMHNHOHPIQJTIVGXIZZ]I_IaJb^cHdJfHhH
=印	q9J>G?JHcZI
=却	t*X+[:J>Z?]@IBICHDGHGIJKJMIOIZG[]
=历	v5]HHIGK[N]ZI
=原	q!J(H-I9H=H>I?I@IBHCIHGIGK^MHNaPJSJUHVHXJ]J^JaIb[cJfIhY
=去	h!F#Y%E&J(F)G*E+H,H-D.J/H0I1H2H3E4[5I6G7H8]9B:[;Z<I=F>C?Z@DAHB^CDDGE[FIGGHEIEJIKaLHMENDOEPFQHRHSHTFUGVEWHXCYHZY[H][^H_GaEbGcGdEeIfGgHhX
=又	t#X(I8^:J=J@[BICJHFIHKIMINJVJXJZD[Jb[dHfJh^
=反	n!H#I%J(H*I-F/I3J6H7I9G:[=H>H?G@IAIBECIDHEHHBIIKHLJM^NcOIPIRJSITJUGVHWGXIZB[J]I^J_Ha^cGdFfZgZhI
=发	o#I-J3[9F;J>^@JBJCHDIF]HEIJMINJOIZH]Ja[fJ
=取	j!I#H%H(G)J*H+J,c-H/J0J1J2J3G4H6H7I8I9G;I=G>Y?]@GAJBFCGDHEJFJG]HYIHKHMINIOIPIRISJTJUIVHWJXHYIZY]]^J_HaEbHcFdHeIfGhI
=受	g!G#F%G(G)I*H+H,H-B/_0I1[2G3D4G6G7H8H9F:a;H<I=F?F@CAIBFCFDGEIFJGGH@IXJIKZLHMDNJOaPaQ[RFSITFUHVDWIXGYHZX[H]F^G_GaDbFcEdGeJfFgI
=变	x*YTJg[hY
=古	g!H%I(I*J+J,I-F/J0Z1b2J3H4D5_6I7I8H9G:G;J<J=I>^?G@EAJBFCHDGGGH>IFJJKFLIMdNGOIPJRGTGUHVIWIXGY]ZA[G]I^H_HaFbGcGdGeJfEha
=句	{-^IJ
=只	d!F#C%G&J(E)F+H,G-E.J/H0J1H2H3D4G5H6I7H8H9C:G;[<I=J>D?a@YAGBECaDEEHFGGHH?I_JIKELIMCNEOEPaQIRHSFTHUGVZWHXDYIZ@[c]F^H_GaBbCcFdEeIfGhF
=可	_!C#C&H)X+E,F-C.Y/F0F1G2E3B4_5G6E7H8Z9C:C;_<G=d>B?A@CAECBDXFGGDIBJGKCLEODRDSCTCUBVcWEXDYFZ>[D]B^Z_CaBbBc]dBeGfZgChD
=台	v(a)J*J:J@ZPISHUIVHZDfJg[
=史	v5]HHIGK[N]ZI
=号	X!^#D%B&F(A)D*C+C,D.G/C0E1D2D3h4B5F6a7D8E9=:G;D=A>f?>@?ADB?C<EEFZGCHAIXJEK=M?N@OhPBQFRCSDTAUAVFWDX@YCZ;[D]@_BaZbAcBdBeFfAgDh>
=司	l!I#H%I(H)I*I+J,J-F.X1H2I3G4[5I6J7J8]9F;J<J=H>Z?G@IAJBFCGDHGIHCIFJIKHM]NcOHPJRHSITIU]VFWIXIYJZD[J]H^J_IaGbHcGdIfGgJhI
=合	g!F#G%H(F)H*F+H,[/H0J1I2I3F4H5J6]7c8I9E:Y;I<J=G>F?F@EAIBECFDGEIFIGHHBIXJIKELIMYNcO]PFQJRISITHUFVEWHXGYJ[H]H^G_FaGbFcHdDeJfGgHhE
=同	[!?#@%Z&F(Y)C*B+D,C-?.G/G0d1D2C4[5E7C8B9?:A;C<E=@>??@@HAdB@C?D@EDFDGgI@JELBM]N@OAPAQERaSCTAUAV^WCXBYCZ<[C]?^B_>a?bAcAd_eDf^h@
=名	d!E%E&E(F)H*G+G,H-b.I/H0I1G2]3B4E5H6G7Z8F9@:_;G<c=E>D?D@CAGBDCJDFEGFcGGH>IcJHKBLIMCNDPEQHRFSHTFUFVCWHXEYHZC[H]D^G_EaEbFcEdFeIfFgHhD
=后	d!G#E%Y&H(C)G+G,G-E.I/G0F1F2G3C4D5H6E7G9A:G;F<G=Z>C?CAEBZCEDEEFFGGDH@IDJHKELGMBNDO]PEQHR^SCTIUDVCWFXGYZZG[H]a^F_[aBbEcYeYfbgZhD
=向	r!I%J(H)J*J+],[9I:]=H>I?I@JBIGJHCKJMJOJPIRJUIVGXJZF]J_^aIbJcJdEeafIhI
=吗	x9^=I@]BICHH[IIXJZDaIdHfI
=否	e!G#G%a(G)I*G+C,Z/^0I1I2H3F4H6I7H8J9F:G;I<J=H>G?F@HAIBECDD^EJFIGHHEJZKJLIMFN]O]P]RHSITGUGVEWIXHYJZC[[]H^H_IaHbGcHdGeJfGgIhG
=含	j!G#H%J(H)J-b/J3G4J6J7J9F:I=Y>H?I@GBHCHDIFJGJIeKGMHNIOGPIRJTIUJVFXIZE[J]J^I_JaHbIcIdGfIhH
=启	g!]#H%G(B)G*H+[,[-I/G0I1J2J3I4H5J6H7G8H9I:F;J<J=D>G?G@FAIB[CHDGEHFJGHIIJIKFLIMFNHOJPDRHSETHU]V[WGXHYIZ?[G]I^H_HaGbFcGd]ebgFhG
=告	x+XBIDYH[ZI
=员	a!G#E%F&H(])_*c+F,a-D.I/G0G1G2H3C4E5H6G7E8G9C:D;G<H=D>D?CAGBDCDEXFGGFHBIDJHKDLGMENBODPbQHRFSFTFUJV_WYXFYGZE[F]D^F_FaEbEcDd[eGfEgBhD
=呼	xQ_]Z
=和	k!I#H%X(I)J*J+J-H/I3Y4J6]7J9G:J=H>E?G@GAJB[CGDZEJFJGJHBIcKHMFNGO]P]RJSJTIUIVFXIZC]H^I_JaHbHcGdIfIgJhI
=哈	{9JCJG]HHM^dJfJ
=响	{-J0_3I9H?HCJDJHFIJOGVJZJ]Ia^
=員	t>J@^BID[HHMIU_VJZH
=哪	r!J#I%J+G-I1I3H4J8J9H:J=I>I?I@JBICIDFH]IIKJNXO[PIRJVIZbaJcHdEeIfFhI
=商	x3J9I:_>^?JBJHJZFaJbJ
=問	h!H#F%I(H)J*Y+J,I-D/J3G4H6I7I8J9F:I;J=G>G?^@FAJB[CHDIEZFJGJHBIEJJKELJMFNFOGPGRISITZUIVGWIXZZc[H]I^J_IbGc^dGeJfHgJhG
=啥	t#J-I3I9G=J>J?G@GDIHFIGKHMJNHOIUJV]X[Z_a]hJ
=器	c!D#C%I&G(C)F*E+F,E-B.Y/F0F1D2Y3A4d5F6Z7F8[:F;F<^=C>A?]@BAEBBCBDDEGFFGDHFIAJ[KCLFMGNDODPEQGR_SDTDUEVCWGXDYYZ@[G]X^F_]aBbZeGgFhD
=四	x-J3I9IHHIcNJZI
=回	Y#Z&E(?)B*F+C-?.F/B0_1B2D3>5E7B8^9^:A;C<C=I>=?>@ZABB=C@D?ECFCHEI=JDK]M>NCOAQFRHSBTAU?V>WBX]ZX[B]?^A_AaJb[c]dde_h>
=因	r(I+]/^:J=H?J@IBJCJEYHDIIKILYMIN]PJUJVHZZbJdJfJ
=围	xGbHEMIVJZJ
=固	t!I#J%]-H1J3H4I8J9G=J>^?I@IBJCJHEIHKJMJNHOJRFTJVJY]Z]]J_JaJcIdHf[hJ
=国	x3a>JOJaI
=在	Z#B%C&F(@)C*C+B,D-Y.G/F0D1G2E3?4A5F6C7^8D:[;C<F=@>c?YABB?CFD@EDFEGaHCI?JEKYLDMEN@O@PCQYRCSBT[UAVXWDXBYEZ?]@^A_ea@bAcAdXeFfAg[hd
=地	b!Z#C%D&H(@)D*C+D,E-C.H/a0[1E2F3C4D5G6_7Z8F9C:D;E<G=B?C@AAXB@CCDCEbFGGCH>ICJFKBLFMANZODPXQGRESCUBV@WDXDYFZ<[D]A^B_baCbAc]d]eEfXg^hC
=圾	{DIa_
=坏	r9IH^R]cJ
=垃	{DIa_
=域	e!E#D%[&I(C)E*C+G,D-D.J/E0G1G2G3E4f5a6F7_8]9C:F;G<E=C>D?C@EAGBDCDDEEGFHGFH?IDJ]KELGMYNCOFPaQHRESDT[UEVCWGXEYGZ?[G]E^G_EaCbDcDdBeFfBgXhE
=報	r!I,[-J3[>J?JBJCZDbHHIINJOJRJVJZJhJ
=場	{BHH]M^ZFbJ
=填	x3H9J>ED^HFO]aH
=境	q!H-I/J6J7I@JDJEIHGKJNIPITJVJZH]J_IcddagIhJ
=墙	{H]SGZJc]
=声	{9JH]MGaZ
=处	x-I/H3J4J7[=JHFM[S^THaJbJfI
=备	v#J-J3^4J6^9I>G?GCJD^HEIHKIMHRHZI]IaFdJfI
=変	[!B#B%G&J(D)H*G+G,H-C.I/Z0G1H2I3C4G5I6F7Z8H9B:X;H<J=D>a?B@gAHB[DCEGFIGFHEIBJHKAL^M]NCOFPEQIRGSHUEVCWGXAYH[Y]F^c_EaDbCcEdCeHfDg[h^
=复	l!H#H%H(H)J*I+I,J-G/J1J2I3G4C5I6]7J8I9Z:I;J<J=G>G?G@FAZBFCGDHEJFJGIIZJJK]LJM]OGPIQJR]SHTIUGVGWJXGYJZC[J]G^J_IaFbHcGdGeJfYgJhH
=夏	{>IKaZJ
=外	f!G#[%G(E)I*F+H,G-D/I0G1]2H3F4F5J6G7G8Z9F:e;H<J=Y>D?Y@FAHBDCFDFEIFIGdHFIFJIKELHMBNBOGPZQJRESITEUFVYWGXGYHZ@[X]G^G_FaGbEcEd]eHfCgHhF
=多	f!H#^%I(I)J*H+I,J-H/H0J1I2I3G4H6I7I8J9Z:I;I<J=B>H?H@DA]BECEDHEJFJGIHXIDJJKYLJMGNGOGPIQJRISIT]UIVGWJXeYJZB[I]H^J_GaGbHcHdIfGhH
=够	{3H@]C^HIKJZG
=大	m!H#I%J(J*J+J-]1J3G4I9Y=H>F?H@GAJBFCGDHFJGJHCIaKGMHNHOIPJRJTIUJVHXaZE]H_JaHbJcIdIhH
=天	e!I#C%I&J(G)J*I+I,J-G/I1J2J3H4G6I7J8J9E:I;I<J=H>E?F@dAIBECEEJFJGIHCIEJJKYLINGOHPIRISHTGUIVHXdYIZ@[I]]^H_JaGbHcHdHf]gJhD
=太	c!F#[%F&I(F)H*G+G,G-d.J/H0^1Z2^3E4D5]6F7H8G9B:H;H<E=F>F?E@ZAGBCCEDFEHFGGEH@IaJHKCLHMCNEOFPFQIRFSHTEUGVEWHXbYHZ?[G]E^F_HaEbGcEdEeIfDgHhD
=失	_!^#Z%C&G(B)F*E+F,^-C.I/]0G1G2G4]5G6]7D8E9B:D;^<G=B>]?B@BAEB@CCEDF_GDHDICJFKCLFMBNCODQGRFSDUCVBWEXCYGZ[[F]D^G_DaDbBcDdYebfGgEhC
=她	x?HB[HGV^ZI
=好	p!I#H%J(J*J-Y3H4I9c;J=I>H?H@HAJBZCHDIFJGJHCIGKIMINIOHPJRYSJTJUJVHXHYJZE]HaIbHcIdJfHhI
=如	{BJHaMHUFZI
=始	r!J+]3Z9G>H?H@ZBHDJHCIIMITJUJVIXJZF]caJbIcJhJ
=嫌	{-^3J9JHII]ZJ
=字	b!D#C%C&H(E)G*E+F,G-@.I/Z0H1F2a3_4E5H6F7G8G9>:[;F<G=C>@?B@AAEBCC?DAEFFaGFH<IjJGK]LGMBNBOAPDQGRFSFTDUFVCWFXBYF[G]C^G_EaBbDcDdDeHfDgGhB
=存	m!H#](I+J-G/a0J1J3F4I6H7G8J9F:I;J=G>X?G@GAJBHCHDHGIHBIGKGLJM[NHO[PJRJSJTGUIVGXIYJZF[J]H^I_baFbIcHdHfFgH
=学	{(J=GHJSIUbVEZF
=它	{ZGh^
=宅	{3I9J>^?IH[VJ
=安	p(J*[+J,J-J3J9H=J>J?_@JBGC]DXHGIINJOJPJQZXJZD]JcJ
=完	l![#G%H(_)I*I+F-G/I1I2J3F4H6I7J8J9D:H;I<J=H>E?D@XAIBbCGDDEHFIGIHAIFJJKGLJMCNGOHPGRISHTIUFVEWHXGYIZB[J]d^I_IaFbFcGdIfFgJhH
=定	a!D#^%G&I(E)G*Y+G,H-G/G0I1H2I3D4F5I6H7G8H9B:E;H<I=D>X?AAGBCCDDEEGFHGGICJHKDMCN^OEPEQIRGSFTaUDWdXEYHZ][F]D^X_GaDbDcEdYeHfEg[hD
=实	{V^ZJ
=审	x/YEZNY
=客	q-J9F:a>I@JB^HZMJQYUJVIZJ^JhJ
=室	t#J3J9Z>]?H@JCJH]ZH
=害	{/JHGS_TGZH
=家	p!F#G%I&J(I)J*I+I-]/J1J2J3Z4H6J7I8J:I;J<J=H>d?E@GAIBFCFDGEIFHGHIEJJKEMFNHOFPIQIRISJTHUIVDWJXGYJZC]G^I_FaGbIcHdGeJgJhF
=容	t-]
=宾	v:bZJ
=密	O!=#H%F&D)?*F+?-Z.E0X1@2^3;4>5B6c8?9A:X;A=;>A?Z@XAABFC<DFEEFBGXI]K[LIMXO>PDQCR?S?T>UYVEW?X=YAZc[[]>^^_>a;c=dXeAfEgEh_
=对	e!C#C&H(C)F*Y+F,F-B.I/D0G1F2G4E5H6[7F8F9A:E;[<G=C>B?B@BA_BDCBDDE[FFGYH@IAJGKBLGMCNBOaPCR[SGTXUYVAWFXEYFZX[E]B^E_ca[bEcCdBeGfCgFhX
=导	v+],[=J?JBJHDVJZGdEeafJ
=対	o#I(J-I0J1]3I9I:J>J?I@IAIBICJDJGbHEIYKIMHNIPJRJTIVYXJZH[I]I_]aIbJcIdHfIgZhJ
=小	h!H#H%I(I)J*I+J,J-F/J1J2I3E4I6J9E:J;J=H>F?F@aAIBGCDDHFJGJHEIcJJKELIMHNGOEPHRISJTHUIVIWJX_YJZC]GaabHcIdIfIhF
=少	o!J#I%J(])J*J+J-H2J3]4J9G;J=Y>H?H@JAJBHCFDEFJH[I^KZMHNIOCPJTJVGXHZF]IaHbJcJdJfJhI
=尝	qIJXa
=就	p!H#H%J(G)J*J+J-H/J0J3H4H6J8J9E:J;J=[>F?F@ZAJBGCIDJEJGIHCIFKGMHNHOGPIRJSHTJUIV_XIY_ZY[J][^J_JaGbHcHdJfFhZ
=尾	{-J3E>b@JHJIGKEMIOF
=局	v(^)Y*G,]PHUHVIZGdF
=届	k-J3H4]9H>_?H@JB[CIHDIJKJMHNJVJXJYJZF]J_Ja]c[fH
=屏	t!H#G(H-^.X3H4I9F=I>^?E@IBHCIDJHDIFKJMJNJOJPJTJUJVIXJZC[J]GaEbacIdJfIhJ
=属	t!H#J(J-I3^9I:I=I>F?I@JBICHDHHFIGKJMJNIOJPbUJZI]I^[_JaJbJdJhI
=履	v5]HJIGKXN]
=工	q#I(I3F4J9]=J>H?I@YBHDZHZIJKIMJNJZC]I^JaJbJdIf_hH
=差	t*J3I4J9I?J@JC^HZMIR_SIZI]JaJcJdHfI
=己	o!I#J(F)Z-I3H9H:J=I>H?IBYCJDJHHKIMINJO]PJSJU]V^ZE^[aJfJhI
=已	e!X%H(C)G*G+c,G-G/I0J1I2I3F4H5J6I7H8I9J:G;I<J=F>]?CAIB^CEEHFJGHH?IGJIKFLHM]NGOGP[QJRISHTYU_VCWHXHYJZ@[F]G^GaHbFcHdFeJfGgHhF
=市	{-b9I@JCJHJIEKJ
=希	x-I3J9I:^>JBJCIDJG]HFKJM^VJZFdIfI
=帐	k![#](F)I*J3[:J=I>JBICJDIHJOJPIUFV^WIZH[[^JbJdJ
=带	t!I#I%J(I)_-H3b4J9F:^=I>F?JBICHDIFJHDIEKJMGOHRJTJUHVHZI]I_JaGcJdJfI
=帮	x#X(]9]BIHIPITIUJVHZG
=帯	n+J-I3^9G:J=J>a?G@IBHCZD^HJIGKIMINIOIVIXIZD]IaGdJfJhJ
=帳	{!J#_-J9H>JBJHFV[ZH
=常	q!I#G(I)J-_/J3I4J6J7I:J=I>J?I@IAJB]CJDIEJHDIIKJMINIPIRJSaT^UFVHWIXJZE]I_JaJbGcIdIfGgJhJ
=年	t!I#J-]1a3J9H=J>G?H@HBICHDJHFIHK_MJNJOJUJVJXHZH]IaIfJhJ
=应	l!F#H%]&J(C)G*G+I,I-F/I0^1I2J3F4G5J6I7G8H9F:];G<J=D>Z?_@GA]BEC[DEEHFJGHHCIEJJKELIMCNGOGPFQJRJSITEUFVCWHXHYJZ@[G]F^H_Za[bIcHdDeIfGgYhG
=店	{-I3J4^9H?JHJIJM]fJ
=度	f!H#_%I(G*J+J-E/J1J2J3F4I6I7J8J:I;J=H>G?H@ZBECFDHGJI_KELIMFN[OHPHRJSJTZUHVFWZXaYJZH[J]I^I_JaGbHcIdZfHgJhF
=廃	{-I1^9J?^HHKJZJ
=开	g!F#D%F&J(D)G*H+H,H-F/G0H1H2H3F4F5I6b7G8]9E:E;I<I=D>D?D@DAHBCCFDEEGFIGFHIIDJIKEMDNCOHPFQJRHTGU_WGXGZJ[Z]_^F_HaEbbcDd]eGfBgGhD
=弃	{=J>J?ICIDJHJOJ]baJ
=弄	x9I>J@HBIHIIJMHOJV]ZI]aaJ
=式	i!I#H%I(H*X+J,J.X3f4I6J7J9I:J;J=I>G?G@GAJBFC^GJHDIFKGMHNIOGPJRJSJTIU[VGWJXHZB]IaGbIcHdJfIhG
=引	v#Z@YH]TJ
=弱	{3J9JIa
=強	x!I%]L]
=强	t+J@IBID[HFIJL^MJXJZGb_
=弾	v-Z9J@[HIJ]
=当	k!H#X(I-X3I9I:J=]>I?JA]BJCJDJHFIHKHMJPJTIVIZF]I_[aJbIdIfJha
=录	e!Z#C%G&J(E)G*H+F,H-E/H0I1H2H3Y4F5J6G7G8H9G;H<I=F>B?B@EAHBXCDDDEHFIGGICJIL]NYODPGQJRHSGTEUGVEWIXGYIZ][[]F^G_]aEbbcFdXeJfFgHhY
=形	t3c>JCHHJZJ
=役	{(^*YZJ
=待	l#H-F9Z:_>I@YBICJDJHGIHKHMGNIX]ZFa^hI
=後	i!H#H%I(I*I+I-F/J0J1J3E4H6I7J:H;I=H>E?EAJB]CGDHEJFJGHHAIFKDLIMCNGOHPIR[SHUHVGWIXDYJZH[J]c^I_ZaEbGc]dFe[fagJhG
=得	t([,a@IHHKIVIZE^JdJh[
=御	{4H5^:]HH
=復	v!J-J/J3I6c7J9I:J>IHGIJNIR]ZG]J^IdIfIhJ
=微	t(I-J4I7[9I=J>J?J@IBIHHKJMINJPJR]SaUJVJZEcJd]fHhJ
=心	t!J%J(I9I=IDIEJHJMJPJSHUIVIWJZHaIbJcJdCf_gb
=必	c!G#D%H(F)I*J+H,I-F/I0J1H2I3F4H6I7J8I9E:_;I=^>F?EAIBFC_DHEHFIGIHGIaJJK[LZMENFOFPHQJRHSITGUCVEWGXFYIZB[[]H^I_HaFb[cGd_eJfFgIhG
=志	v@JHINYZI]]^XcY
=忘	h!J#I%I(E-J/J3J6J7I:_=J>^?D@FBBCIGIH_IJJJKELIMDNFPISJUEVGWJXHZa[H^GaFbDdGfHgJhF
=応	r!J#I0[1]9I>JAJBIHEMITJZJ[J_]a^bJcJdIfIgZ
=快	v#J-J3J6J9]=J>I?I@IBGCJHDIIMJNIOJR^UIVJXJZ[]IaIb[hI
=怎	q9I>I@IBIDXHaLJMJNJZ[]IaJbI
=性	q!J%J(H)J-J3^7I9I:I=H>F?H@JAJBECHDIHDI[KJMHPIRJScUFVFWHXJZE[J]J^[aJbFcJdJfHhI
=恢	{6^9H@JHJMJOJR^ZIfI
=息	t+J3[=J?IC[D^HIIJVJZJ]JaI
=您	m#J%F(Y)J-J3[:I=I>J?J@ZBXCJDIHGI]MIOJPIUFV[WIZF[J^JaJbJdI
=悪	xE^HHVJZ^cYfJ
=情	o!H#J%J(I)J*J+J,[-I3[:I=J>I?I@JBHCZDaHEIIMJNIOJPJRJU[VGZH[]]J^JaJbJcJdJfIhI
=惑	{>ICJHIa_
=想	k!I#H%J(I*I+^,J-G/J1J2J3H4I6J7J9G:H;J=H>F?a@dAJBFCEDFGJHBIEJJKXLJMDNGOHPJRJTIUJVHXGZ[]F^J_JaEbIcIdIfIhG
=慢	x#J1J2J3J4J9G?JBJCJH^MFOJR_ZJ]JaJbJcIfH
=成	e!D#G%F&I)F+G,F-G.J/_0H1H2I3F4G5I6E7F8H9E:D;H<I=C>E?DAGBaDDEdFHGGHAIGJHKFLHMENEOGPXQIRGSFTDU@VaW]XGYIZ>[G][^F_FaGbDcDdBe^fCgFhG
=我	Y![#^%A&F(^*I+D,D-F.G/D0F1D2D3G4C5F6C7D8D:Y;D<E>[ADB?CYEDFDGBH;I]JEKYLDM?NAOaPBQFRDSDTFUZVcWDXAYEZI[^]A^B_Xa=bAcCeFfAgDh]
=或	x-X3]CJIGN]
=户	W!]#Z&F(Z)^*H,@-?.F/F0B1B2a3G4@5D6B7[9B:_;Z<D=I>>?<@=A_BCCFEBFDGYH;JCK<LZM=N?PYRBSBTFUXVYWZXEYDZC^Z_aaCbHcAeCf?gAh>
=戻	d!^#F%E&J(D)I*I+H,G-D.J/F0_1H2I3E5J6E7G8Z9F:E;H<I>C?E@CAHBDCGDFEHFIGXH>IDJIK]LGMCNEOIRXSHTGUEVDWHXEYY[G]F^F_XaFb]cZd^eHfahD
=所	n!H#J(I-H3I7J9H:J=_>I?H@GAJBICIDIGIHFKGMINIOJP]U[V_ZE]I^I_IaIbJdIh[
=手	c!G#]%H&I(F)I*G+H,I-E/I0J1H2H3^4G5I6H7I8I9B:H;H<I=G>b?B@FAHBECcD_EIFHGIIBJIKELIMZNFOYPHQIRHSHTFUGVFWHXFYHZC[G]E^I_GaGbFcGdGeJfFgIhF
=打	h!G#]%I(H)I*I+J,I-F/J1J2J3d4G5X6I7I8J9B:I;J<J=G>[?E@FAIBFCGDEEJFJGHH[IEJJKEMENFOHPHQJRITHUGVFWJXGYJZB[I][^]_IaFbYcFdIfGgJhG
=扱	{![+[DI
=找	x!I(J4]HJZJ__
=承	l!E#G%D(F)J*J+I,J-G/J1J2J3H4I6I7J8J9J:I;i=G>H?G@GAJBHCFDHFJGGHCIEKFLIMGNGOHPHRJSJTHUIVGWJXHZA[I]H^I_HaHbHcIdHfIgJh]
=把	r!H#^(G)I*J-I3I4J9F=J>F?I@IBFCIDIHDIIJYKIMHNJOHPIU^V]WIZF[J]aaHbHcJdJfJhI
=択	p#I(I+J-H3G9J>H?a@JBIC]DHHEIHKZMINIOITHV[XJZH[^]JaHcJhJ
=护	{KJPbVGZI
=报	l#H%I(J)I*I+X,J-I3I4I7J9G:J=I>H?H@HAJBECHDXEIH_IIJJKIMINHOIP[RJSITJUHVGWHXHZa]I^IaJbHcJdJfJhG
=押	v-J9I>JBJHFIIKJMIUJZHa^ba
=拒	_!D#D%d&H(E)F*B+G,].Y/b0F1F2E3D4E5H6F7F8G9B:F;E<G=E>E?CAEBCCADEEFFEGEHEJ]KELFMCNbOaPcRESGTEUEVDWFXEYGZ?[F]C^F_FaDbEcDdCeHfDgFhD
=招	{-J:_HIMIZG
=拦	t.Z9J@[HZJZZI
=择	{-YKX
=括	{3aHIUJVIZGbJ
=拿	r#J(J*J+J,b-J3J4I9G=J>I?I@ZBJDYHEIJKIMJNJOIPIVJXJZ[aJcIfJh[
=持	o!H#I%J(J)^,I-I1a2I3J4H6I7[8I:J=^>I?]@IBICIDJGIHCIIKJMINIOJPIRGSITIUFVGXIYJZE[J^H_JaIbIcEdHfFgZhI
=挂	v!I(H-I/G3I4^7I9J=H>H?J@GBHCIHFIJKJMENIRISbTGUIVJXJYJZE]IaIcJf]gJ
=指	{HJ_a
=按	r(b-J9I:^>J?J@JBJG[HEMJVGZEfJhJ
=挡	{H]KZ
=换	i!H#H%I(G)I*J+J-I/J3G4I6J7J8J9G:H=H>c?G@aBFCHDHGJIGJJKILJMYNHOHPIRISETIUHVGWJXHYJZB[]]G^J_JaGbYc[d[fEgIhH
=据	x+J,[3^CID[HIIJRJZGcJ
=授	xTZV]
=掉	t!J#^*J-I3H4I8^9H=J>[?^@JBHCIDJH[IIKIMHNIOJUJVIWJZF]HaDbJcJdHfIhH
=接	b!E#D%I&H(D)G*G+G,G-C.I/X0G1E2Z3A5H6E7F8a9@:E;G<^=D>B?B@CAFBBCDDCEFFFGEJGKCLGMAOYPDQGRESETEUDVCWGXDYFZI[F^F_[a[bccddCeHfBgFhD
=控	k!G#F%G(G)I*I+I,H-G/I0J1J2I3G4e5a6H7H8H9H:I;I<G=G>F?E@GAJBFCFDGFJGHHBIFJ^KGLIM[NEOHPGRGSHTGUGVGWIXHYI[H]G^I_HaGbFcHdGeHfEgHhG
=推	t-_HJKHZI
=提	j!J#I(J*J+J,J-H.X/I3I4J6J7]9H:J=J>H?]@ZAJBHCIDIGIHDIHK^LZMHNIOGPJTIVIXJ]I^I_ZaJbIcJd[fJgJ
=携	m(J+J-I3^4J7[9G:I=I>a?G@IBHCZD^HIIGKIMINIOIUJVHXIZD]IaGdJfIhJ
=撤	{#I-I3J4b9I>J?HBHCJHHIJJJKIMHXJZG]J
=操	x(b9IHJIIZI
=支	p#I)I,J-H1a2J3H4]6J7X8I9H=I>I?]@HBHCJDJGIHEIIKJM[NIOJPIRGSITJUJVGWJXIYJZE]J^JaJbIcFdIfFgZhJ
=收	j!J#I%I(H*J,I-G1I2J3D4G6J7J8]9^:J=Y>^?F@GBGCHDHGIHJIHKIMHNHOIPJRISJTJUJVHXHZE]H^J_IaZbIcFdJfGhI
=改	^!C#A%F&I(B)F*E+G,F-D.J/[0G1G2G3D4F5H6E7^8H9B:Y;G<H=E>C?C@gAFBXDEEGFHGEH?ICJGKAL^NCOEPEQHRESETBUDWHXCYG[[]D^a_CaDbDcEdCeHfCg^h]
=放	x!J#J3J9I=J>H?IBJCHDJHFIJKJOJZI]daJ
=故	{HXS]
=效	r#J(H*],J-I3G9I:J=I>H?I@IBFCJDJHXIJKJM]NIO]PJR^UGVHXJZE]JaHbIfJh[
=敗	h!Y#]%G(F)I*H+I,Z-G/[0I1J2J3F4Z5J6Z7H8I9E:H;Z<J=F>F?G@GAHBDCGDGEHF[GHHBIGJJKHLIMGNGOIQJRHSHUFVEWHXFYIZ^[I]G_GaHbFcGe^fEgHhI
=数	e!G#G%H(G)J*H+H,J-E/I0J1I2I3Y4H6H7I8J9C:G;I<J=F>F?F@EAZBDCZDYEIFHGHHCIdJJKELJMZNFOFPHQJRHSITHUHVGWIXcYIZ@[J]G^J_Fa]bGcGdGfGgJhG
=整	{BJHJUbVGWIZG
=文	j!I#I%G(I*J+J-E/Z1J2a3D4I6J9F:H=I>G?H@GAJBICEDHEJF^GJHDIfKEMHNFOFPIRJSJTHUJVIXGYJZF]G_JaHbHcHdJfJgJhG
=断	r!H#H%J(J*J-G0J3G4G6I8I9E;]=G>G?H@GBICHDJGIHAIFKHMHNHOIPHRITIUJVHXHYIZ[]a^J_IaHbGcbdHfEgJhH
=新	Z!C#A%A&G(A)F*D+^,E-=.H/^0D1]2D3@4A5F6B7C8_9@:a;E<E=B>H?>@^ADB[C@DYEEFFGCH[I@KILCMeNEOBPCQFRDSDTCUBVAWEXBYD[Y]^^A_CaAb[d?eFfXgCh=
=方	d!H#G%H(F)I*]+^,I-G/J1J2J3E4H5J6J7I8J9I:X;I=G>F?c@EAIBECbEJGHIEJZKFLIMFNEOFPHRJSHTHUCVFW]XHYJZB[H]G^I_IaFbFcHdHfHgJhH
=无	g!F#G%G(Z)H*I+I,H-G.X/J1J2J3X4I5J6I7H8J9H;J<J=F>F?E@EAIBDCGDFEZFJGHIGJIKGL[MFNGO[PGR]SGTIU_VCWGXHYJ[]]H^H_IaGbEdEeZfGgI
=既	{+]DIh[
=日	e!H#F%I(H*I+H-C/J1J3G4H6I7I8J:H;J=H>C?F@dAJBECEDYEIGIHAIBKBLHOFPIRISJTGUHVGWJXeYJZ@[I]a^H_HaEbGdGfZgI
=旧	d!F#Z%F&J(E)H*G+H,G-E.J/a0]1H2H3D4F5H6E7G8G9E:F;I<I=F>Z?D@BAFBDCCDEEHFIGFH=IDJHK^LHMeNDOEPFQIRGSHTFUFVEWIXGYcZ?[F]E^F_FaDbCcEdDeIfCgYh[
=早	m!J(J-F3J9]=J>I?J@eBHCJHCIIKGMHNJTJVJXGZZ]I^JaJbJfJhG
=时	_!G#B%D&H(B)E*D+E,Z-C.I/F0G1Z2E3@4B5G6D7E8E9@:E;F<F=B>A?I@aAEBAC@DCEFFFGDH<IAJFKBMGNCO^PDQGRfSDT[UCVBWFXaYEZ@[F]]^E_EabbCcXd?e[f@gEh]
=明	i!G#F%H&a(H)J*H+I,J-Z/J1I2I3E4H5J6I7J8J9C:H;I<J=G>E?F@[AIBFCYDFEIFGGJHZICJJKFLJMGNXO[PHQJRHSITHUHVGWIXbYIZX[J]G^J_HaFbHcHdHeJfGgJhF
=易	r-]HJb[
=映	v(J+J:I>IBHH^KJM_NJUJXIZCbGg]
=昨	k!I#I(H+J-G3I4H6J9F:I=I>F?H@eBECHDHGJHEIFKELJM[NHOIPJRISITJUIVHXGYJZB[I]a^HaIbIcIdHfagJhD
=是	b%G&I(])X*F+G,G-C.J/G0I1G2G4F5Z6G7Y8H:b;H<H=E>Y?CAHBCCCDDEFFGGGH@IBJHKANEO_PFQIRGS[TXUCV^WGXFYHZ?[]]E^F_GaDbDcFdFeIfEgY
=显	r#I+^-^/Y3I9J>J?J@JBJCJDDHGIFKHNIO]XJZFcJh_
=時	c!E#E%G(E)I*H+I,[-E/J0J1I2I3E4G5[6H7H8I9F:G;I=F>E?B@[AIBECFDFEIFJGHH?IEJIKDLaNFOYPGQJRfSGT^UEVEWGX]YIZD[G]G^H_HaadBeIfCgHhE
=晚	{9I>J@[BJHEKJZD]Ia_
=智	{=IHEIJMJT]XIZIb_
=暂	t!]#IHJT^
=暗	v6^<]>HHY
=更	Z!C#D%F&I(C)H*G+],G-F.I/F0G1^2H3D4E5I6F7[8F9C:X;G<I=E>F?C@eAHBYCDDBEHFIGEH?IBJGK@LbNBOFPEQIRFSFTEUEVCWGXCYFZH[D]E^e_FaEbCdBeHf[h^
=書	e!F#G&J(G)I*I+H,H-E/I0Y1H2J3F5J6G7H8[9F:G;I<J>D?F@DAIBFCGDGEIFJGYHIIEJJKELHMDN]OHPJRXSITHUFVFWIXFY_[H]H^G_YaFbEcZd_eIfagYhD
=替	{HGb[d]
=最	h!G#F%I(I*J+I,J-E/J1J2I3F4H6I7I8J9D:J;J=G>F?G@bAJBCCFDGEJFJGIHCI[K_LHMENFOHPHRISJTGUIVGWJX_YJZA[J]]^I_JaGb[cIdDe_fGgJhZ
=月	x9Z@HHIIJKaZG
=有	U!H#>%F&B*D+A.I/F0B1B2B4@5Y6A7A9[:=<A>;?D@=AAB;C^DYFaG@HDI]JBK>LJM<NFO>P[QCRATAUZX?YB[Z]=^H_]aabBcHd_e[g@
=服	e!F#G%F&I)F*F+H,F-E.I/G0G1E2Z3E4]5I6Z7F8F9D:G;H<H=D>E?DAGCFDGEFFHGEH@IEJHKFMINFOFPEQHR_S]TFUFVCWGXFYZZA[H]E^G_FaFbEcXd^eHfchF
=朝	r#Y9J@bHJMJTJZG
=期	]!B#C&H(A)G*F+F,F-A.H/D0_1F2E5G6D7E8F9@:C;E<H=b>@?A@]ADBACCDBEGFGGcI?JFK?LfN[ODPDQGRZSDTDUCV?WEXAYF[E]]^C_Ca^bBcDdZeFgEhA
=未	l!F#J&[(H)J*I+I-H3G4J7J9H:I=[>I?F@JAIBFCHD_FJGJHBIJKJMJNDOJPHSJTYUGV]WaXJZF]I^J_HaJbGcIdHfIhJ
=本	]#A%B&F(>)C*B+],C-@.G/_0[1X2D3@4B5E6_7Y8E9@:B;D<E=@>???@GBICADIEbFEGAHDI@JEK?LCNYOAQERDSBUAVFWBXBYEZ:[B][^__aaAcZdZeDg^h@
=机	_!D%E&H(B)F*E+F,F-C.I/G0G1D2E3c4C5H6E7G8F9I:E;F<F=C>d?A@CAFBBD_EGFFGEIAJGKCLGNDPEQGRXSZTEUDVCWFXDYEZ=[F]B^G_EcZdDeGf^gGhD
=杂	{I]NX
=权	g!F#H%b(b)H*I+I,J-I/I1I2I3G4H5J6I7I8H9H:G;a<J=D>G?G@GAHBECGDFEHFJGHIHJJKHLHMFNGOIP^QIRJSIUFWHXHYJZC[H]G^H_HaFbGcHdEeJfFgGhI
=条	xH^NYZJ
=来	d!]#E%F&I(D)H*H+Y,H-D.J/H0H1H2H3B4F5I6F7H8H:_;H<I=E>@@AAHBXCDEHFHGFHEIAJXKZLGMCNDODPGQIRGSGTGUFVDWHX_YHZI[G]E^H_GaecFdCeHf[gHhD
=林	r!J#I%I(J*J-I1I2J3I4H6J8e9H:J<J=I>H?I@HA]BHCGGHHDIHKFMINIOHPJRITJVHXJYJZE]I_^aIbIcFdGfHhH
=查	v#I)J*I9H=JE]HEIJKJPHVJYIZbaJc[dEeJfG
=査	r!J(J*J/Z9J?JCJDJE_HFIINXVIZ]]JaJc[
=校	{(J=GHJSIUbVEZF
=样	x3I9]>H@IBICJHFIGK^MJO]ZGaJ
=核	x/YEZNY
=格	r,[-J3c4J9J>I?JCGDIHGI^NJOHPJRJXJZE]IaIcIfJhJ
=桁	v-G3]9I>I?JCGDHHJIZKINJO]ZJaX
=検	r!J(J-J3F9J>I?FAIC_DHHFIIKIMJO[VJZG]^_IaHbJc[fJ
=構	n!H(E)J*I,H/H0J4J6H7I8J9J:G=H?J@JAJBHDIEeHFMJNIPGRJUDVZW_ZC]J^J_IbHcGdEe_fEgI
=様	{9]@JBYHHZJ
=模	x-[.XNF
=権	j!G#I%a(b-J3I9H:H;]=I>I?I@IAJBICJDJGJHXIHKILIMHNIP[UHVHWJXIZD]I^J_JaIbHcJdIfIgJhJ
=横	{3_HJZH
=機	q!I3I9J:I=I>b?G@IBJHXIJKIUbVIZGaDfJ
=欄	{@JHHMJZFb^h]
=次	b!G#b%H&J(H)H+H,I-H/I0J1I2I3F4G5J6I7I8J9D:I;H<J=G>E?F@cAHBEDFEJFIGIHJIEJIKFLbMENGOFPHQJRGSHUHVGWIXdYIZ?[H]F^F_Ia[bFcHdHeJfGgJhD
=止	a!a#D%F&J(G)_*F+G,I-b/G0Y1Z2G3D4[5I6H7F8G9C:F;H<I=E>B?Y@IAGBCCEDDEHFIGGHBIAJHLFMCNDOFPERFSGUaVCWHXIY]ZA[H]E^__FaEbFcEdDeIf]gGhD
=正	g!H#H%I(H)J*J+J,J-G/I1J2J3c4I6I7I9I:I=H>G?G@HAIB[CEDGEJGJHDIGJJKGLJMGNGOIPHRISaTaUFVGWHXIZC[J]H^J_IaHbFcHdHfFgJh_
=此	x%G([-YKX
=步	g!E#E%Y&I(C)F*Z+G,G-E.J/F0b1G2G4X5H6D7G8F9C:F;G<H=E>D?D@CAEBEC[DDEGFGGdH@IEJHKDLGM]NEOFPEQHR^SGTEUFVBWFXFYGZA[G]D^G_FaCbFcEd]eYf[gYhF
=歴	v5]HJIGKXN]
=死	x4IHIRGYaZJcHdJf[
=残	r!J#Y+J-J3^CIDGHJKJOI_^
=段	t#I(J*[-I3^9F=F>E?J@IBJC_DHH[IFKIMHOIPIVJXJZG]JaIbJcJfJ
=母	r-I/Y3I9H=JCIHHIcKJOJZI
=毎	{HYIJKJh]
=永	t@JLaZJ
=求	c!G#Y%H(G)I*Z+^,I-E/J1I2I3F4H5J6I7I8I9X:G;I<J=F>A@DAIBEC_DCEJFJGIH[I[JJKFM]N_OFPHQJRISJTFUHVFWIX_YIZC]H^H_IaFbGcHdGfHgJhE
=決	{@[BZZI
=没	T!;#<%Z(X*C+I,@-<.D/D0Z1J2?4;6?7@;Z>^?J@;A>BGCJDbE>F>G=H7I:J@K<LFM[NFO<P<QAR>S>VZW_X=YBZ=[Y]]^?_^adbYc<dbe?fYgYh=
=沿	{-JIIKYN^hI
=法	b!F#F%G(Y)X*Y+^,H-F/I0J1I2J3Y4I5J6I7H8I9H:[;I<J=F?c@EAIBDC[DCEZFJGHIDJIKELIMFNDOFPGQJRISGTHUCVDWFXHYJ[]]G^H_HaGbFdEeZfFgHhE
=注	i!H#I%J(I)I*J+d-I1J3H4J7J:J=H>H?F@HCFDaGJHJIHJJKIMHNIOIPISITIUHVGWIXIZD[J]H^J_JaIbHcJdJfIhI
=浏	v.Z9J?JHFZG]^b^
=消	q!G#I%](I*J,J-I/J3I4I6J8J9G=J>G?a@HAIBFCJDJEJG]HDIIKILJMHNJOJPIRJVIXIZD]]^J_]aJbZcHdIfHgJ
=済	l!J#H(J+c-I3H=J>I?F@JB^CFDYHCIIMINJOITYV[ZH[G]JbHcJdJgJhJ
=測	t-_HJKHZI
=満	o-H?IIYKGNcZFbJ
=满	x=JCJHYIFNb
=火	{H]SGZJc]
=灰	x(Z9J:^HH
=点	l!G#E%H(Y)H*H+F,J-G/I1J2I3F4H5J6I7H8I9F:G;I<J=F>D?D@EAaBDCDD[EIFJGHH@IHJJKELINHOGPGRISFTGUFV[WHXGYJZ][G]F^I_Ha[bbcHdHeJfFgIhF
=無	_!f#C%E&J(E)X*G+G,G-C/F0I1H2G4F5I6G7F8H9C:E;Y<Y=D>B?C@CAFC^D]EHFIGGHYIBJHKDLbMBNCOXPEQIRXSHTFVBWGXCYXZ>[G]E^EaYcFeHfDgG
=照	{#Z9JR^TIZI
=版	t!H#J-I1]3I9E=b>I?J@JBICFDJH_IHKIMINJPJUIVIXJZH]I_JaIcJdDeJfHhJ
=牌	r!J#J(J*I,d3I4I9H>I?J@JCJDJHFIJMJNJOIPIR^VJXJZD]JaIcIdJfJhJ
=特	x!I(]9J=JEJIIPaVHZHfJ
=状	{?JBHHHSaUJVIZIbJ
=猜	q-aHIIJ
=环	v!JHJNJZIcad]
=现	i!H#G%J&J(H)J*I+Y,I-G1J3G4I6I7I8J9F:H;J=H>D?[@ZAJBFDHEIFJGIHDIFK^LIMFNGOEPIQJRJSJTHUIVGXGYJZY[I]G^G_GaGbIdIeJfHgJhd
=現	n#Y-HHJKGNJTJhc
=理	W!C#B%A&F(a)c*g+C,c-H.F/C0d1C2C3@4@5E6B7A8C9@:J;C<E=?>??>@@ABB?C?DGE[FDGBH;I?JCK@LDM>NFOAPbQER@SATAUXVHWYXBYBZG[B]@^B_Aa?b@cYdaeCf>gehA
=環	xHIc^d]
=生	q(I*]-J3I9G=I>J?I@HBECJDYHGIJM]NJPJUIV]XJZ[
=用	R!a#F%J&B*F+J,Y-H/B0[2@3F5B6>7[9;:C<A=_>[?_@?AZBCDIE>FAGEH>IEJAKcM[NCOGR?S>W>X?Y@Z?[G]G^__^aIbCc=e]f;gFhE
=由	t!J#J(J*J-I3J9I:^>I?IBJCJEYH^IHKJMJN[PJUJVHZG]IcJd]gJhJ
=申	{H^MHZY
=电	e!E%E&H(E)G*E+F,G-D.I/G0G1G2H4E5H6G7G8G:G;F<H=D>A?^@CAGBCCJDYEGFGGFIDJHKCLHM_NEOaPFQHRESFTEUFVDWGXDYGZ@[G^G_Ea_bZcEdCeHf]gYhD
=画	h!F#G%I(Z)J*I+a-G1J3D4I6J7J8J9G:H;I=G>[?D@FBECEGJIFKFLIMFNGOGPIRJSITGUGVFWHXFYJ]F^I_HaFbdcHdHfGgIhZ
=界	q(I=J>J?IBIHFMJS[UGVIZC[[bcfJ
=略	g!F#F%G&J(D)F*_+H,G/G0J1I2H3F4G5I6G7H8I9E:G;I<I=F>F?Z@EAHBECFDEEFFIGHHJIEJHKGL[MFNeOGPEQJRISGTGUCVCWcXGYIZ@[H]F^G_GaFbEcGdFeJfFgGhG
=番	d!F#H%I(I)J*H+F-E/J1J2J3c4I6I7J9E:I;I<J=G>b?DAJBFCCEJFIGJHJIDJJKCLIMFNGOdPIRISITIUGVFWIXFYIZC[J]G^I_IaHbGcHdIfHgIhZ
=発	{9J@JZ^
=登	Y!B#G%E&I(B)E*E+a,F-C.H/F0H1F2G3^4D5G6E7E8F9E:C;F<G=C?^@AAFBXCZDfEGFGGEHJI@JFK?LZMFNAO_PDQHRESDTCUCVAWEXCYF[Y]C^E_DaBb_cDdDeHfDgF
=白	t-H.Z3J9H>I?F@IBHCJDIHGI^KGMGNJOJVJXIZF]JbbhJ
=的	R#G%A&C(Z)Y*>+?,@-Z.D/E0F2@3]4>5B7I8Y9B:c;?<A=H>_?F@HA?CJDEGHH>I^JHL@MaNGOaQGS?UFV_W?X=YAZ5[X]JbDdHeBfBh[
=盗	{3I>^HXZJ
=監	x/ZEZHJNY
=目	m!]#H%I(])J*I+J-G/J3[4I6J7I8]9H:X;J=H>F?GAHBHCZDHGIHDIGK]LIMHNHOHPITIUIVGWJXGZD[I]H^I_]aEbGcIdZfHgJhH
=直	j!I#H%Y(G*J+H,J-H3G4J6]7J8[9G:J;J=G>G?F@YAJBFCFD]GJIGK_LXMENJOHPIRZSITIUHVHWIXFYJ[J]I_JaZbFcIdDeIfGgJ
=看	r#J(Z-I3H4I5]9G=J>^?[@YBJCJHYIGKIMJNJPJSJVHZE]HaCcIfIhJ
=真	x!J#J-J3I4_9_>H?I@JBGCJHDIJMJRJZF]IaJfJ
=着	p#[-I1H2J3H4I8J9H<Z>F?H@HBICIDIGJHEIIK]LYMFOIRGT]U]VHZF]J_IaJcFdJf^gIhG
=知	l!G#I%H&[(F)J*I+J,J-I3G4J6J7J9G:H;J=G>D?X@GBGCEDIEJGJHXIGKGMZOIPJSJTIUHVDWIXI[b]I_IabbHcHdIfIgJhG
=短	f!H#G%H&J(F)I*H+I,I-E/I0J1I2F3X4H5J6I7I8J9C:I;H<I=F>Z?^@YAIBECDDEEJFIGIHBIdJIKDLIMFNFOFPHQJRISITHUHVGWIXFYIZB[I]]^I_HaabGcHdGfGgJhF
=码	O!<#G%F&D)?*?+?-J.D1@2]3a4>5B8@9=:X;@<A=<>Z?EA@CDDCEEFAHHLHOYPDQBR?S?T=VBW?X]YAZb[[]<^Z_>aec=dXeAfDgEh^
=研	{%J9I;H>IFbGJHIZH
=确	n#H-I3_9J=J>I?J@IBZCIDIHFIIKIMJNJOITHVIXJZ][JaIbJh^
=確	i!E#F%I(I*X+H,J-F3X4I6J9E:I;J=H>_?G@FAJBZC_DZEJGJHCIEKGLJMHNGO[PIRJTFUIVFWJYJZX[G]I^J_Ia^bIcIdHfHhG
=碼	m!H#F%J(D)J*J+J,J-]3H4I6I7I9J:I=G>Z?E@FBGCIDIEJGIHCI]K[LJMFNYOJPGSJTIU[XI[I]I^]bHcIdHfHgJhF
=示	d!G#G%I(H)J*I+a,I-D1J2J3E4I6I7H8J9F:H;I<J=H>E?Y@XAIBFCFDBEIFJGIHJICJJK^LYMFO^PHRISJTHUIVGWJXGYJZG]H^H_YaGcGdZfIgIhb
=社	e!F#H%H(F)I*H+F,J-Y/I0J1J2J3D4H6I7I8Y9E:b;I=H>^?Z@^AIBDCDD]EIFJGHHGICJYKCLHMDNcODPHQJRISJTZU_VEWHXEYIZ@[G]G^H_HaFbEcHdGfGgIhE
=禁	c!d#F%H&J(F)^*H+H,H-c/F0J1I2H3G4H5J6I7F8I9F:H;Y<J=F>F?FAHBECGDGEIFIGHHAIDJILHMENFOGPEQ]RISHTFVEWIXGYIZB[I]F^__GaGbGcHdFeHfFgHhE
=离	x4_9F?J@^HFRJZI]JhJ
=私	o!H#J%J([*I+I-H3F4J6^8J:[=I>[?D@GBHCGDFGIHBIFKHMGNHO]PJUHVbXIYJZD[I]I^JaFbIcIdHfGgIhI
=种	l*[3I=J>J?Y@JCcDIHFIHMJOJTJXJZIaJ
=秘	v*X-J6^9J?_BJHGZGdH
=租	t!H(H)H*J3I7J9H:]=H>J?H@JAJBECJDHHGMJNJPJSJUbVDWaXIZE[J]I_JaIbHfJ
=移	t#J(J)J*I,I-H3F9H>G?I@JAJBJCJDIGJH]IIMINJOIP]VHZI]I_aa]cJdIfJhJ
=程	x7^9J?JHEQ_
=稍	v@[BHTXZ[cX
=種	r(J:]=J>a?I@JHEI[VIZG
=空	o!H#H%H(G)J*I+J-H/I1J2J3b4H6I7J8J9D:G;I<J=F>_?C@YAIBGCEDFEIFIGIHBIaKFMENHOGPHRISHTIUHVFWIXGYJZB[I]F^J_^aFbGcGdIfGgIhH
=站	{9JH_ZJ
=端	q!I#H/X1I6J@JBHHZNJQYTbZJ[I_FcIdJfH
=笔	v9I>J?I@JB[DIHYKHM[NJOJZF]Ib]cJ
=符	j!J#H%J(J*I+J-]/J2]3G4I6I7J8J9G:I<J=H>H?H@GAJBICGDIEJF^GIHDIbKGMGNaOHPIRJSJTJUIVHWJXHZB]I^JaHbIcIdIfIhH
=第	m#J(I-J.X3H8^=J>I?H@ZBJC_DXHHIIJ[KGMJOJVJZFaG
=等	o!J#J-J3J9]=J>H?H@ZBICGHEIHKGMINJOHRJZE]HabbJcJdJfJhI
=答	x#D0]@JHHTIXbZG
=策	h!F#F%G&J(E)F*_+I,G/G0J1I2I3G4H5I6H7H8I9E:G;I<I=F>F?Z@EAHBECFDEEGFIGHHJIEJHKGLHMGNeOHPEQJRISGTGUCVDWcXHYIZ@[H]F^H_GaFbFcGdFeJfFgGhG
=筛	{G]HHJ[
=签	{8J<aHF_J
=算	x+_9J?ICHDIH]IJZF
=管	W!D#B%B&F(_)c*g+C,d-?.F/D0C1D2E3A4C5E6C7H8C9A:[;D<F=@>@?>@AADB@C@D@E[FEGCH=I@JEK@LDM@NFOBPbQERCSBTBUYVIWZXBYEZG[B^B_BaAbAc@daeDfAgehA
=箱	l!I#G%I(G)J*I+H,J-H/J1J2J3[4H6J7J8J9D:J;I<J=G>_@HAIBFCIDbFJGJH]IGKGMENHOFPIRJSJTIUIVGWJXIZE[J]F^J_IaZbHcIdHfHhI
=簡	v-]>FHIZJa[b[
=类	{(J-J9I:^HGI]
=系	o#H%J(H)I*H+I,H-H/J1J2J3]4J6I7I9J;J=J>I?H@FAJBIC]EJGJHEIGK^MINHOHPHR[SJTHUJVIXH]H_JaHbIc^dHfIhG
=細	xH[N[ZJ
=終	{=]BYZJ
=組	j!I(F)J*I-H3I9H>I?H@IBGCIDIEZF^HDICKIMHNYPIU]VFWaZC]IaIbHc[d[fIgJhJ
=絡	v3[C]D[HHKJZIhJ
=継	r!H#J%H(J-I3J;e=J?JCJHGIJKJZHdJhI
=続	l!J#G-J3H4Y9G=I>H?F@IBJCJHYIHKJMINISIT[VIXHZD]^_JaHbIcdfI
=線	v3a4I9I=J>I?IVJZIc^fH
=織	j!I(F)J*I-H3I9H>I?H@IBGCIDIEZF^HDICKIMHNYPIU]VFWaZC]IaIbHc[d[fIgJhJ
=红	x3J9G@JIHK^MJOIZ^aI
=级	v(I-J1J3J4J6J8J9G:J=^?J@IBGCFDJGJHGIHMJNJRIU^VJYJZF]J_JaJbJcGdGfahJ
=线	q!I#I(J)I-H3^4_9D=I>G?G@IBHCIDIFJHaIIMHNIOIPIQZRJSJTJUHVGWJXIZD]H_JaIbHcHdJfIhJ
=组	f!D#E%F&I(A)D*C+G,F-D.J/H0H1G2G3D4G5H6H7F8G9C:Y;G<H>D?B@DAGBCCCDEEXF]G^H?IAJHKDLHMDNYOEPbQHRGSFTFUZVeW_XFYHZ?[E]D^F_FaEbDcXdXeHfEgFhE
=织	k!H#H%H(E)G*F+J,J-G/J1J2I3G4I5J6J7J8I9G:[;J<J=X>H?H@IAIBFCFDGEZF]G[HDICKHLJMGN[OIPERJSITIU]V@WaXIZC[H]H^J_JaGbHcZdZfHgHhI
=经	q([+[>^?F@JBXDFHIMIOJTZUIVIZG
=结	{-J3I9^=]>J?JBJCHDHHHIJMJVIZI]J_JaGdH
=给	n!I#I%I([)Y,J-H2[3I4J6J7I:I=H>G?a@XBHCGDJEJGIHDIGKGMHNHOIPFSJTJUFV[XIZY[I]H^IaGbHcJdIfJgIhH
=绝	k!I#I%Z(I)J*G,I-X/_0J2I3I4J6I7J9G:J=I>J?IAHBGCIDIEIFJGIIGJYKGMHN[O^P]RJTIUJVIWJXIZD[J]H^J_IaIbJcIdHfIgJhH
=统	x@IHIK_R]ZF
=继	p!H#H%E(G)J*J+J-I3H4I9H;e=H>H?G@IAJBHCHDHFJGIHEIHKIMINIOIPITIVHX]ZC]^_IaEbJcJdIfIhH
=续	{#J3J9I>J?IHIX^ZH]_aG
=缺	p!J#I%Z(J*J-H3[4J9H=b>I?I@JAJBHCGDIGJHAIYKILJMINJOJPJUIV]XJZG]HaIcJdJfJhJ
=网	p!J#I(J-J3I4I6J8J9F=I>G?H@IBHCJDJGJHaIHKHM_NIOIPIRJVIXIYJZC]HaIbHc^dJfG
=置	W#B%H&G(])G*B+B,D-D.G/A0C1C2F3B4B6B7G8C9D;D<F?H@@ACBYCBDEEbFEGCHXIDJDK@LDMJN@ODQFRCS^TBU_W^XBYEZ][Y^A_BcFd>e]g[hB
=署	x<^HGIHV^
=義	{?JHHNGWa
=老	p#](I-H1]2J3F4H5_9I:J<G=J>F?G@IBICHD^GJHFIGMFNGOITIUJVHXJZF[I]IaFbJcIdJfIh]
=者	b!I#I%H(])_*d+I,a-D.J/I0I1I2I3G4H5J6I7G8I9G:X;I=G>F?D@GAIBGCEDEE[FJGHHBIEJJKFLIMFNBOGP^QJRHSITIWXXGYI[G]G^G_HaFbFcFd[eIfGgEhG
=联	l!J#H%I(F)H*F+H,[-G/H1J2J3]4I6I7c8J9I:H;J=H>H?G@GAHBHC[EIFJGIHEIFKGLJMHNGOHPGRISITGUIVGWJXH[J]H^H_FaHbIc]dFfHgIhG
=聞	v-J9J>J@IIJKILZM]XIh]
=職	{!a9HHJ
=肢	r#I+J3G9J>H?aBJC]DHHFIJKHMJNJOITHVHZI[^aH
=能	]!A#C%D&G([)C+E,E-A.H/D0F1F2G3C4C5G6D7C8E9A:B;Z<G=[?]@XAEBJCADBECFFGDH<JFKXMaNJOBP]QGRETXUdWEX^YFZ9]B^^_DaBcBdDeFf[gDh@
=脑	m!J(J)J*I+J-I3H4J7J9E:J=J>G?G@GBHCIDHH^IIKHMbNIOHPJRJSHTIVIXJZE[J]GaHb]cJdJfHg[hH
=自	b!B#D%F&I(@)b*F+G,H-I.I/G0I1H2G3@4E5H6G7G8G9@:D;G<H=B>A?BAGBXCCDCEFFGGFH_J[KDLGMCNDO_PEQHRGSETFUfVbWEXFYGZ>[F]B^Z_Fa^bDcFdFeHfDgGhD
=至	{HJI^
=致	p-I/I0I3G6a9I>J?JA]CJDJHIIINZO^ZI_EaJcJdJhJ
=色	t!J(a)_*Y=J?JBJCJDIHJIJUHVHZJaI
=范	xGbHEMIVJZJ
=落	r!J-I1J3I4^9H=J>J?J@JBICJHYIIMGRGS[UHVHZH]JaIbJcJdFe]f_
=虚	{1I9JHFR^cGf^
=號	{!J#_-J9H>JBJHFV[ZH
=行	d!E#E&I(A)]*D+G,E.J/G0H1H2I3E4F5I6F8]9@:D;G<I=D>B?_@CAHB]CDDFEGFIGFHZIGJHKXLHMZNCODRGS_TGUDWGX]YHZ@[G]F^EaDbZdEeIfEgGhC
=表	l!J#J+[3[9H>G?Z@JBJCHDGIIKJMINYOZVJXJZGaHdJh]
=被	^!e#_%Z&H(B)Y*C+F-a/E0G1E2E3C4D5H6E7F8F9A:D;E<G>I?B@ZAEBACADCEFFEGYHFI@JFKELYMBNIOBP[QGRESFTBUCVAWFX^YGZG[E^]_EaBbCcDdCeGfCgGhB
=装	{JZ
=製	x4JJ[M^
=複	t-I3J4I9I>J?JA_HGIZKGM^NXZI_GaJ
=西	{-^/YIF
=要	W!@#=%B&F(?)C,D->/C0E1B2B3=4B6B7C8Z9=:c;C<E=c>=?D@FACB=CgD=ECFCGBIdJDK=LJMbNaO?P@QDRBSCU>V=WBX^YCZJ[b]A^C_Ba>b@cAdYeEf?gChZ
=見	n!I#H%J([)J*J+[-a3I4^5[6J7J:I=I>H?H@XBICIDFGJIGKFMGNIPJSJTJUHVGWJXIYJZY[I]J^JaIbHcIdHfHgIhH
=規	{-GHHIHKINbOIXJZIhH
=覚	v-J9I@HHJIHKaMJ[Y
=见	v+^-[9ZBJDD
=规	vCXG]HGMJN^ZJ
=览	v.Z9J?JHFZG]^b^
=角	v!J(^)_*X-J3I9I=I>J?FBJCIDIHII^KHMIUHVGXJZJ]J_JaI
=解	c!E#a%G&J(E)H*H+H,G-E.J/E0H1_2G3E4E5I6a7G8G9]:G;H<I=F>D?C@EAHB[CEDFEHFIGFH@IDJIKELHMDNYOGPFQIRGSGT_UFVDWHXDYHZ>[c]F^F_DaFbBcEdEeHfDgFhD
=言	d!G#H%I(J*I+Y-^/J2J3F4J6J7J9C:H;J=H>D?F@YAJBFCXDZEJFJGJHDI[KYLIMFNZPIRITIUIVHWJX]YJZC[I]G^I_IaHbHcIdHfIha
=計	{HHR_
=記	r-ZHJI^cY
=設	i!I#I(H)J*]+J-I.X3J4J7J9H:H=I>F?E@XBGCIDIGJH[IJKHMGNXPHRJTIU[V^WHXJZE[J]I^ZaIbHcId[fIg]hI
=許	q!J#J%]-J.Z2J;]=IDJGJHGMJPJQXV_ZI^J
=証	l!H#J(I+J,^-I3Y4I9I:I=J>I?E@IAIBIC_HZIGKHMINIOZPJRJVIXJZD[J]^_HaGbHcIdHfJhI
=試	j!H#G*J-F3H4J9D:J=_>H?GBFCHDHHFIEKFLJMHNZOIPHUIVYWJXdZJ]IaHbHcXdJfJhH
=話	e!I#I%J(J*J+G-F3_4I:J;J=I>^?_@GAJBHD[HAIFKGLJMGNGO^PJRITJUJVHXHY[ZE[J]H_IaXbIcHdIfHhG
=認	e!E#E%H(H)J*Z+F,^-F/J0J1J2J3]4H6H7J8J9F:Z;I=G>_?D@FAIBXC^D[EJGIH@IEKFLIMFNFO_PHRISJTEUHVEWIYIZA[F]H^H_Ia^bGcHdGeJfHgJ
=語	t-bHJIGKJNJ
=誤	x#^,^4]9GBJHIZHdFfJ
=読	{+J3[>^HHZIaIbJ
=誰	v=Z@JDXHJSZU^VGZEcJ
=調	x(J*J3J:JE^HGIIVIZbfIhJ
=證	{>]HH
=識	x+J3J:]>I?JCJDHHGMJO^hZ
=議	t-I9J>I?JHZMJZ]][
=護	{P_VH
=认	n!J#G(I)J*J+J-I3^7J9I:[=J>H?H@HBZCIDIHDIFKIM[NIO[PIRJSGTGUJVGXJZC[H^JaIbIcJfJg]h_
=让	o#I(I+[-I3J9I=J>H?H@aBJCJDJGJH[IIKZMHNIOIVIX][J]I^IaIbJfJhE
=议	x4J9H>H?JH]Y_ZG]HfI
=记	d!F#E%G&J(D)H*H+D,I-F.J/G0I1H2H4H5I6G7H8H9D:Z;H<I=F>Y?]@CAHCID_EHFHGGHHIBJHK^LGNYO]PGQJRHSHTGUFVDWIXGYIZ^[F]E^F_GaCbZcGdFeIfFgH
=许	i!H#G%H(E)H*H+J,J-G.Z/J1I2J3F4H6J7H8I9D:H;I<J=d>E?F@GAIBECFDFEIFIGIH[IXJJKGLIMFNGOGPGRISITHUGV]WIXHYJZC[[]G^^_IaFbHcGdHfGgJhG
=设	m!I#I%I)I*]-I2[3I9H:J=I>I?I@XAJBGCIDJGIHXIIKIMGNIOJPITJU]V[WHXJZD]]_JaIbIcJdJfJ
=访	r%[*I-I9F:J?I@JBJHZIJNIP^XJZ^]JaJcI
=证	_!C#C%E&I(C)F+F,X-C.I/H0I1G2G3X4E5H6G7F8G9D:F;F<G=d>Y?[@CAFBCCbEGFGGFIBJGKDLGMCNEO^PEQHRFSFTDUFV@WGYHZ@[F]X^F_FaabEcEdEeHfEgHhD
=词	v!J-b9IHHIG
=试	h!G#G%I(G)I*I+I,J-F/J1J2J3H4H6J7I8J9C:J;J<J=^>G?DAIBXCGDHEIFJGIHBIFJJKGLJMGN[OHPHQJRISHUGV[WHXdYJ[J]G^I_JaGbGdIfHgJhH
=话	l!H#G%H&J(G)I*H+H,I-F/I0J1H2I4H5J6I7I8I9B:I;H<I=F>C?_@FAIBFD[EIFIGIH@IFJJKFLGMDNGObPHQJRHSITHUHVFWIXGYIZB[J]a^I_Fa_bFcGdHeJfFgJhG
=该	r!H#I%I(b*J+J-J3I4I7J8J;J=I>I?]BICHDJG]HDIIKJNHPJRJTJVIWJZF]I^J_^aJbJcHdIfI
=误	p!^#H%I&[(J)J,J-E3H4J9H:J=I>I?H@HBHCJDJE]HEIJKGMJNIOHPJTJUJVIXHZ]]I^I_IaJcJdJh]
=说	j!F#E%H&[(F)G*F+Z,G-]/I0J1H2I3D4H5J6I7H8I9B:G;H<I=F>B?DAGBDCCDZEIFGGHHBIYJIK_LIMENYO^PGQIRHSHTGUGWIXXYI[H]E^H_GaDbHcHdGeJfGgIha
=请	g%I(I)J*I+I,I-Y/I1J2J3X4I6I7^8J9_:I;J=I>D?HAIBECGDHEJFJGIH[IGLJMENHOFPHQJRJUIVGX^YJ[I]G^I_GaGbHdXeJfHgHhG
=谁	t(H=Z>J?J@JBHD[HIS_U]VGZCcIfI
=调	{9JHHQ_
=谢	q!G#F%I&J(H)I*H+I,J-E/J1I2I3G4G6I7J8J9c:J;I<I=G>F?F@GAHB[CGDHEJFIGIHBIFJJKGLJMGNGOHPHQIRHSHTHUIVHWJXGYIZC]F^J_IaGbHcGdHfGhH
=象	l!G#H%I(I*I+J-G/I0J1J2J3G4I6I7J8J9F:I;^<J=I>F?F@GA]BICGDIEJFJGcHDIGKGLJMFNHOGPIRITGUHVXWJXJZD[I]G^J_caGbIcIdGfIgJhG
=質	t#H*Z-J?_@JBJHHKJX]ZI
=败	g![%G&J(G)I*J+J,[-G/X0J1J3H4Z5J6Z7H8I9G:I;[<J=F>F?H@EAIBFCHDHEHF[GGHBIGJIKGLJMGNGOHQJRISGUIVFWJXIYJ[I]I^I_HaIbHcHdYe^gIhF
=账	b!c%]&J(@)]*X+G,H-D.J/F0H1G2b3C4F5I6F7F8F9H:^;F<H=D>C?E@CBCCCDYEGFHGYHAIBJHKCL^MENEOEP[QIRFSGUCV[WGXFYHZ?[E]D^]_DaDbEcEdCeIfCgGhD
=费	{*YH^dI
=赤	x-I9I>J@HHIIJK]ZZh]
=起	tB^HGLYUJZHbZfZ
=超	v!I%J2aHHIGKITIZHc^dJ
=足	j!G#F%Z&J(c)I*H+G,I-E/I0I1I2H3^4E5J6G7I8]9B:G;H<I=Y>D?E@FAHBFCYDEEHFIGHH@IbJJKFLIMEN_ODPFQIRHSITHUHVXWIXFYHZ?[I]F^H_FaEbFcFdGeJfEgIhF
=跟	v#J-J3F9Z>J?H@ICIHIIGK^MIOaVJZH]JaHcJhI
=路	{!J%J-I3G9F>H?JF^GJH^IIOJVJ]J
=跳	v!J#H%I+I-J3J4J7[8J9G=H>J?J@JBICHD]HEKIMJVJXJZB]IaHb^dDeJf_
=身	r,[-I3[7^=J>J?IBZD]HEMJTJVIZH]JaIhJ
=車	{3I>^H[ZI
=转	x%J(I-J3^4J9G=I>I?I@JAJBHCIDHHZKJMISIUIVHWJXJZ]aGbJfI
=软	t(I-J4I7[9I=J>J?J@IBIHHKJMINJPJR]SaUJVJZEcJd]fHhJ
=载	{,^6J9JHHIJZEe^
=输	h!H#a%I(G)J*I+H,I-D/I1I2I3D4H6I7J8J9E:H;I=H>E?F@EAIBGCEDHEJFJGIHCIXJJKZLJMGNYObPIQJRISITGUIVGX^YIZ?[I]G^J_IaEbHcHdJfHgJhc
=边	t!I#I(J)J-J3J8^9H:a=I>I?I@[BJCGGJHHIHKGMJNJOIPJTJUJV[XHZG_JaJdJhJ
=达	v!J(I3H4Y9I=I>I?J@JBIEIHGIINJPJSIVHX]ZI]Ja]cGf^gI
=过	^!D#C%Y&H(C)F*E+],F-H.I0G1^2Y3B4D5H6F7F8F9@:E;X<G=C?A@ZAEB@D^EGFFGCHIIBKaLaMYNCOCPEQGRCSFTEUDVBWYXGYFZX[F]]^E_FaXbCcCdDeHfBgGhC
=运	v%X(J3I9I=J>]?IBGHFSaUIVHZHaIbIfI
=近	q-H@^BGHIIHKcMINJXJZDhH
=返	r#J-H3J9_:J>[?I@IBGHFIJKJMIN]UJVJXIZHbIf[
=还	b#C%F&I(D)G*E+H,H-F.J/F0H2G4E5Z6H7G8H:F;G<H=E?CAFBCCcDDEFFHGFH@ICJHKZLGMeNEOEPIQIRGSET]UDVCW[XFYGZA[F]D^E_]aCbEcFdDeIf[gZhD
=这	l!I#I%I(J*J,J1J2J3H4I8J9G;I=H>H?G@[AIBICGDIFJG_HEIGK^MINJOHPJRITIU[V_XHZG]H^J_[aHbJcHdIfIhI
=进	l!G#^%I(H)J*I+J,J-G/J1J3G4H6J7J8I9a:I;I=G>G?F@GAJB^CFDIEJFJGJHFIFKEMGNHOFPIQXRJSITHUIV]XFYJZ[[I]G^J_IaFbHcHdIfHhY
=远	{9JHHQ_
=连	j!J#H(I)J*I+J-H/I0J1J2]3H4G5J6I7J8^9F:J;J<_=I>H?H@HAIBHCIDIEJFIGJHYIEJJKHLJMFNHOIPIRISFTIUIVHWJXJYHZE]G^J_^aGbFcbdFfFgIhJ
=迷	{>ICJHIa_
=追	x8^C]DIHH
=送	r!I#I(I-I3F4J9F=J>B?F@GBHCGDFH_IHKHMGNIOIUJVHX^ZE]H_JacbIdJfIhJ
=选	h!G#F%H(Z)H+H,I-X/I0J1I2I3E4]5I6I7G8I9F:H;H<J=F>B?e@DAIBECZDDEJFJGYHBIEJYKHLHMDNGOFPGQJRISITFUFVZWIXHYJZA[Y]E^]_FaCbGcHdGeJfGgIhE
=途	v9I>IHEZF]cdGe]
=通	g!G#H%[(C)^*E+H,G-H/Y0I1I2J3G4G5J6H7G8I9F:G;Z=F>E?^AIBEDGEIFIGHIEJJKXLIMENEOGPCQJRGSHTHUEWGXFYIZY[G]H^H_HaabEc]dGfFgGhF
=連	t3[7[=J?JC]D[HGKJMJVJZGhJ
=進	{:]HIX]ZH
=遅	v#J-I1J3I4J9J>IBJCJH]IJMFR_XJZGa]cHfI
=過	v#X@]KZZI
=道	t>E?J@IHZIIKIMINXVJ[bhI
=達	{9H=JBJIJUIX^ZHf^
=違	e!Z#_%H&J(H)J*G+H,Z-B.J/I0J1H2I3[4G5J6[7H8I9B:H;I<J=F>C?E@BAHBECFDEEHFIGHIDJJLHMENZOYPGQJRYSITFUHVGWHX_YHZC[H]F^H_HaEbFcFdEeJfFgHhd
=選	k!I#G%J(H*I+I-Y3F4J6J7J9H:I=I>E?c@FBHC[DGGJHCIFLJMFNFOGPITGUJVZXIZD[_]H^^_JaGbHcIdIfJhG
=邀	{:bHGIIMHZC
=那	m!F#G%I(G)I*I+J,J-F/I0J1J2J3E4H6I7]8^9D:a;I=G>a?E@GAHBGCEDIEJFJG[HBIEKbLJMFNGOEPHRISJTHUHVDWJXIYJZC[I]G^I_GaFbIcIdHfHgJhG
=邮	j!G#F%H&I(F)I*H+H,I-F/I0J1I2I3Z4G5I6I7I8I9B:I;H<I=F>^?^@GAHBECGDbEJFIGIH[IDJJKFLJM[NGOFPHQIRISITHUHVFWIXHYJZD[I]E^I_Ha^bHcHdGeJfGgJhH
=部	l!J#I%G(X)J*I-D3F4I6J7J9F:d;J=H>E?E@FBZCGDHEJFJGJHBI_KEMGNYO[PIRISJTJUGV_WJXHZA[I]I^I_JaHbHcIdIfGhG
=都	g!F#G%G&J(E)H*H+G,I-]/I0J1I2I3E4G5I6H7H8I9C:H;H<I>B?CAHB^CED_EHFIGHHGIDJIKDLIMCN^OFPGQIRHS^TGUaVHWHXGYIZZ[H]F^H_HaYbGcFdGeJgHhE
=配	h!D#G%G&J(C)E*E+H,G-G/G0b1G2J3E4G5I6F7G8H9D:F;G<I=Z>E?D@GA[BDCEDDEdFIGGHAIGJIKGLIMFNEO[PCQIRHSHTGUBW_XGYHZ@[H]E^H_DaYcCdBe_fBgEhH
=里	_![%C&H(B)E*E+F,F-I.I/J0G1F2F3Z4D5G6E7]8E9@:D;E<F=B>]?[@CAEBACBDCF]GXHDIJJFKCNCOYPDQGRESDTHVaWYXEYFZ=[D]X^]_^aAbDcJdBeYfBgXhB
=重	V#B%H&G([)F*B,D-C.F/B0D1D2E3A4B6C7G8Z9D;D<F>J?G@?A[B[CADDFEGBHJIBJDK[LCMIN@ODQFRCS^TAUaVXW^XBYEZ[[X]@^@_BcGd>eCf[g[hA
=録	a!F#G%I(G)H*H+c,J-G/I1J2J3]4H6I7H8I9J:G;I<J=G>I?Z@FAIC]DeEJGIHIIDJIKHLHMFNEO[PGRHSHTHUGVEWGXFYIZA[G]H^I_HaGbCdGfHgIhD
=鍵	x6dHFZI_IdGfJ
=鎖	{!I#_-^9H>J@IBIHEIIKJZE]J
=钟	r(I-J1J2J3I4H9I=J>J@IBFCIHDIJM_OIRdUIVIXJZH]JaJcHdJfGhJ
=钥	t(I)I3J4I6d7I9H=I>J?a@HBIGJHEIIKHMHNIOJPIRHSJUIVGXIYJZC]J^JaJbHcIdIfFhJ
=钮	t(b-J9J:^@JBJHGVHZE
=链	r(I9J>I?J@JBHDIIIKJMHNJUIVJXJZB[I]JaJbecJfJ
=销	{%YH[ZJ
=锁	a!D#d%G&J(D)G*G+G,G-C.J/C0H1Z2G3D4E5H6F7C8G9G:F;H<H=D>C?D@CAGCDDEEHFIGFHCIDJHKELGMANEOFPFQIRGSDTfUEVCWHXYYHZ>[d]E^F_DaFb^cEdEeHfDgDhC
=错	c!H#[%F&Z(D)F*F+G,b-D.J/G0H1F2H3Z4Y5I6F7F8F9B:F;H<H=E>C?C@@AGBBCDDCEZFGGFIDJGKCLGMENDOZPDQHRZSFTDUEVDWFXbYGZa[F]E^E_FaBbDcCdBe[fBgGh^
=锚	{AbCHKIZH_JaJ
=長	r!J#J%H(Y-G2_3G4J9G:J=I>J?I@IBICJHDIbKFMJNZUIVGXJZCaIbJcJdJfHhJ
=长	v-J2_3J9J@ICIHIIZN]RJXJcJdJfH
=閉	vB^KJZG]ZcY
=開	o!H#Z(I-H3H4J9E:J=H>H?G@FBJCHH_IFKFMHNIPJSZTIUJVGX[ZE[I][^^aIbZcGdJfIhH
=間	d!Z#_%I(I*I+I,J-D/J1I2J3[4H6J7I8J9D:I;J=Y>D?E@aAJBFCFDFGIHAIBJJKALGNXOGPHRZSJTFUHVGWJXbYHZA[I]G^H_Ia[bFcGdGfEgJh^
=门	x(J*],J9I:[HJIINIOHPIV]WHZJ
=闭	v9J=JBZHIU_VIZH]Jb[fJ
=问	g!G#C%Z&I(F)H*Y+I,G-E/H0J1I2I3E4G5J6H7I8I9C:];I<I=F>F?^@EAIB]CFDGEZFGGHHFICJIKFLJMENEOFPZQIRHSHTGUHVEWIX]YIZa[I]G^I_HaGbGcZdGeIfGgIhF
=间	n!J#I%I(J*J,J-I1H2I3H4F6I8J9E;J<J=I>I?H@_AIBICGDJFJGIHEIHKILJNJOGReSJTIVIXGYIZF]G__aFbJcEdHfEhH
=防	rH[SGT^ZJc]
=阻	{HZXX
=限	]!B#C%d&I(d)F*F+F,G-C.I/G1G2E3C4E5H6G7F8F9B:C;b<H>B?B@IAEBACCDCEGFGGDHYIBJGKCLbMAOEQbRESFTDUBV@WEXaYGZI[E]C^E_EbBcEdAeGfCgEhC
=除	j!J#Z%J-I1]3J6J9G>J?H@JBYCJG]HFIJKJMIT]VJXIZG[__YbIcJdIfIgJhJ
=障	v-J/J@JSbTGZG
=雑	{I[KHNY
=電	e!H#I%I(J*I+G-E3^4H6J9D:I;J=G>b?_@FAJBGDZFJGIHJIFKGLJMFNGO]PIRITJUIVHWJXHYIZC[J]F^J_IaZbIcIdHf[hG
=需	m!J#J%J(J*I+J-I.X3H9G=c>J?H@JBIC_DGHENJOJTJUJVHXJZI]J_JaIdHfJhJ
=非	v#J0Z1]BJHHTJgZ
=面	a!C#C%F&I([)E*E+d,G-D.Y/H0H1G2H3A4F5H6G7G8G9E:E;F<I=B>Y?@@CAGBACAD[EGFHGGICJHKCLGMBNDOCPDQIRGSYTDUBVAWDXYYGZ[[Z^F_EaBbgcEdDeIfDgFhY
=音	{HYaZ
=項	{(^-J?J@JIIKHZH^^bJ
=須	{DYHFb^
=題	l!J#I%J(J-G3I4I6J9H:J=I>H?I@IB]CJDJEZHDIHKGMGNHOJPJSJT[UJVHXHZa[JaXbHc^dJfIhI
=願	v#^9[@JBIHJIJXJZH
=類	x:^HFI[
=页	i!G#G%H(Y)H*G+a,H-H/J1J2J3F4I5J6J7I8I9H:I;I<J=F>F?E@GAIBECEDZEIFJGJHJIGJJKFLJM^NHOGPGRJSZUFVEWHX]YJZ][H]Z^I_HaFbCcGdHfHgJ
=项	r(^3G=I>H?_C[DEHGIJTIVIZJ[Z]I_JaGdJ
=须	t9J:Z@[CJHIK^LYMJOJZGhJ
=预	{-J0c9H>JDJHJZHaHcHfJ
=题	k!I#D%I(H)J*[,I-H/J3I4I6J9H:I=H>H?_@GB^CHDIEZFJGJHBIHKHMFNHOHPGSJTHUIVGWJX]Z][J]I^J_JaIbHc[dIfIhH
=飛	{3[7[
=食	{HHOZ]^
=驗	{>]HH
=验	b!E#D%G&J(E)G*X+G,Y-E/I0J1H2H3Y4G5I6H7H8I9H:G;H<I=D>Z?]@DAHBECaDXEIFIGGH@IDJIKELHMFNGO_PGQJRGSHTFUGVEWHXYYIZB[G]Z^H_GaabFcGdFeIfGgIhE
@admin-reset	X!Z%G(_*c+X/I1Z7H8J:[>J?J@YBDCIDHEYHJJJKXMJSJUEWIX[ZD[J]I_JaJbIcJdZfJgF
@ask-helpdesk	f(_*J-J0[3G9Z>^?J@aBICJDZHDIJKJOJVJZDfHgZ
@asking-how	O!C#B%A&I(@*F+D,F-C.H/B0C1A2F3J4E5G6E7C8E9C:C;G<G=E>A??@>AFB<C@D;EFFGGDHzI@JBK@LDMCN@ODPCQHRDSCT@U?V:WCXBYDZ6]D^C_DaCbAcBd>eCf=gDhB
@away	b#G%J(I*I+I-H/I1J3H4H6J7Z9h:I;J=H>C@EAJBGCHDJG_HZIHKHMDNIOJPIQ[RISJTYUJV]XHZD[J]G^J_IaEbHcHdJfHgIhH
@change	C!@#C%>&F)C*B+B,@-<.E0B1B2B3@4A6>7Y8A9E:B;D<B=@>F?<@hACBeC?D:EBFCGCH>I?JFKELfM^NJODPGQERCS@T?UDVAW@X?YB[B]G^n_?a?bCcDd>e>f?hk
@chaser	X!F#B%F&H(E)H*E+G,I-A.I/G0I1F2G3B4F5H6G7H8H9u:G;F<H=D>@?B@>AFB>CADBEHFFGGH6I@JHKBLHNCODPFQGRFSGTEUFVCWGX@YGZ;[H]B^I_FaDbEcEdEeIfDgHhE
@check	p!XCZHGZ^
@denied	rT[ZZ
@elsewhere	=!5#A%6&=(<)<*E+Z,G-6.>/<0C1B2:304^5;6@7[8:9E:@;:=;>]?]@@A9B@C3D4E;FAGDH~I:J?K1LAMbN9O4P<QARBS7TAU6V>W9X4Y9Z7[D]Y^?_7a=b[c]d5e:f=gGh4
@field	*!a#f%F&6(^*?+^,[-G.=/J0F1D2G3C4J5H6D7Y9!:];D<C=H>>?IA>BZCXDaE<F8G]HCIDK[L[MDO>PFQ9RBS^TfU]X>Y>Zh[f]B^Y_Ga;bccDeCfHh_
@greeting	N!>#G%@&D(C)B*?+A,C-@.F/A0E1B2C3@4@5D6B8C9y:@;H<C=D>D?Z@bA@BHC@DJECFAGAHCI8JFK@LBM<NFO=P@QCRASATBUGVEWEXEZ?[B];^B_Aa<bCc?d>eDgB
@help	W!X%I(Z)G*b+I,J-F/I1J3H4I6J7H8I9f:G;J<^=J>FAJCHDEEIFJGHHaIFJIKFLIMGNFOIPFRJSITYUFVDWIXHZX[G]H_IaDbEcIeIfGhG
@interjection	?!E#=%H)[*B+Y,F-A.F/b0Z1?2<4Y5E6B8I9i:J;G<>>]@_A:BaCADbE?FBG]H<IYJJKYLYNYOHPBQBRGSBTZUFW]XBYGZE]F^>_]a_b_cHdBe>fGgDhF
@other-account	O!B#<%C&H(@)F*F+G,E-@.I/E0H1G2F3D4F5H6[7D8G9E;H=B>G?B@@AGB=CDDDEFFHGDHyIAJEK@LDMDN@OEPBQIRGSCTBUCV@WCXEYGZ3[C]C^C_FaAb>cDd@eAfBgEhA
@register	G!=#=%?&E(;)=*<+o,A-<.D/G0B1A2C3J4@5C6A7?8A9=:=;@<B=<>Y?b@9A@BXCiDoEBFBG?HYI9JJK9L@M<N:OcP=QBRAS?T>U;V8W>X<YZZ4[?]>^@_@a<b>cBd>eBf>gAh<
@reset	4!^#4&=(f)b*D+@,4-,/A0C1F293D4;5Z687Y8D95:e;?<:=e>]?]@FACB^CBE^FDGBH?I.JGK9L@M@N:O8P_Q<RBSfT<UgVfWiY<Zb]G^D_?aYbgcGd=e9fGgch3
@reset-failed	7#@%E(])H*>+7,C-F.C/^0]1@2=3;5D6b7]8B98;B<I=^><?C@cACB;C@DCE^FFH7IZJ]KeL^MCNeO:QER>SCTBUAWAX6YBZ][a^f_Fa8bDcCdJeff_gEhc
@reset-spoken-of	4!<#D%X&C(b*=+A-..</A0B1E2:3?4D5D6I7H8a92;7>H?B@_ADBcC:DHEEF@G@HDI/K<LeN<O3PHQDSGT=UcV]WZXGYa[G]6^h_Ca?bbdgegfcgYha
@reset-word	1#J%F&B(a)Z*B+?,B-Y/Z0I1G2Y3@4>6F7]8Y95;==Z>A?I@_BYC>DCEAFFG^HEJ]KZMINYO7PZQ@RCSZTGVJWZXJYIZH[]^Y_DaCb^cFfXg^
@second-factor	O!G#F%G(C)F+b,^-H/I0J1I2J3C4H5J6I7G8I9H:F;J<J=G>]?e@DAIBDC@D@EJFJGIHkIGJIKELHMDNFOHPGRISHTGUFVDWHXGYIZ?[H]E^I_HbDcGdHeJfHgIhG
@thanks	Q!A%C&F(B)E*C+X,F-X.H/E1D2D3>4B5F6G7E8E9q:F;D<E=B>??@@AACBlC@DCEEFCH5IEJEM>N@OAPBQERZSETBUCVEWEX@Z?[X]@^D_DaAbAcAdAeFfAgFhG
@trouble	2#G&^(D)D*>+B,]-G/^0E1?253D4J5B6]7D8Y9::E;C<A=I>H?G@]A;BAC<D=E^HAK]L;MBNbOcPbQFRETDU;VDW=XHYBZt[F]3^[a<bCcIdAeegAhZ
@unlock	L!?#e%G&H(A)D*E+E,E-B.H/C0F1c2E3A4D5G6E7D8E9G:C;F<F=B>B??@?AEBfCBDBEGFGGDH?IBJEK@LCM?NBOFPBQGRESDTjUCV?WEXAYFZA[o]C^@_AaDb<cBdCeFfBgBhH
@works-now	N!>#;%@&E(<)A*B+>,C-=.F/J0E1B2C3>4A5E6C7B8B96:?;D<D=>>;?=@9ABB}C>D:ECFDGBH3I=JBK;LAM9N>OAP?QDRZS?TFUBVAW?X=YCZ/[>];^H_Aa<b<c>d>eDf;gBh=
~000	e!I#J%d&^-a2I3X4J9H=J>I?I@IBICJDJH[IIJIKHMJNHOJPHTIVJXIZE]J_JaJbJcJhJ
~001	[!I#H%F&k(J*I+J,J/J3G4J6J9F:J;J=I>H?H@HAHBGCHDHFdGIIHJJKIMHNDOIPISJTIUJVIWJXJZC]H_HaDbJcIdJfHhH
~002	h!J%J&I3I9I>E?I@JAICIE_HFNJS_TIXFZD]H_caEc]fJ
~003	g!J#J&J(I-J4E5f6J=J?IA_BHDIGJNIOIPJRJSJUJVIZ[aJbJcIfF
~004	c!H#H%c&](I*J+J,H/J3]4I6f9F;J=I>H?I@HAIBHCIDIFGGJHCIFJJKHMINGQIRJSJTIVIXIZE]H_IaHbJcIdIeJfIhI
~005	e![#E%d&^-^2H3I4J9H;J=J>I?J@IBICJDJHAIIJJKHMJNHOJPGTcVJXIZG]J_IaJbJcJdJfJhI
~006	{#]B[HG
~007	d!H#F%d&C(I-E2g3I4J9G=J>I?J@HAJBGCIDJFIHEIFKIMIOJPHTJVJXIZC]I^J_JaIbJcJdJeJfHh^
~008	b#H-J4H5fBIHEMHNcZDbIcJfJ
~009	f,g4F6J?JBJJZNIZF
~00^	q3ZNJZFfa
~00c	k%H-H2g3J9IHFIGNJXJZJ
~010	{6]HZ
~011	l,H6JZGdHeffJ
~012	x3Y5Y
~013	{HY
~016	n1e3I4J5]9I?I@JCJIJKJVJZJ
~017	q1_3ZHHaJ
~018	v1bHF
~019	x1X@[
~01^	[!I#G%G&k(J*I+I,J-[3G4J9F:J;J=I>H?I@HAHBGCHDGFdGIHFIGKGMINDOIPISJTHUJVIXIZC]G^J_HaDbJcIdJfHhH
~021	{9JHIS_TJ
~023	Z!F#G%[&H(G)I*H+H,I-E/I1I2G3E4b5I6I7I8e9D:I;I<e=G>G?G@FA]BECGDGEIFHGHH@IFLIMGN^OHPHQIRHSHTHUHVFWIXHYIZB[J]F^J_[aGbGcGdHeJfGgJhG
~024	t-^
~025	t-_?IHHNJVI
~026	j-i3J9G?J@IBJDJHEIEKHNIOJXJZF]JaJ
~02^	j!J%H&H3J4E8J9J<HA_HINGZE_cc]
~034	iHGY[ZFcHdGeJff
~03^	g!J#J&J(I-J5f6J=J?JA_BHDIGJHHNIOIPJRJSJUJVIZ[aJbJcIfF
~040	n%G&_3I4E8J9J<GA_HGNG_^
~044	r3]9JBJHFZGfc
~048	{L_
~049	{3YO[
~04^	f!I#H%c&F(I,H3H4J6f9G;J=J>I?I@IAIBICJDJFHHEIHJJKJMJNHOIQJTJVJXJZF]I_JaJcIdJeJfJhI
~053	p#FHDTd
~05^	e![#J%d&^(J)J*J-^2I3I4I9H;J=J>I?J@IAHBICJDJGJHJIIJJKINHOJPGTIVJXJZG]J__aJbJcJdJfJhJ
~061	g%I-J3J4H8f9I<F@IAJBIHEIJKJMJNbZF_J
~062	h!J%_(J-J3J4F8F9I<f?JAJBIHGNGVJZG]J_J
~06^	{#]B[HG
~070	d!I#I%d(J-G2g3I4J9H=J>I?J@HBHCJDJHEIFKJMIN[OJPHVJXIZC]IaJcJfJhH
~081	k%J4e8J9J<JHINJ
~08^	c#H-J4H5fBIHEMHNcZDbIcJfJ
~09^	f,g6J?JBJHEJ[NIZF
~0c^	k%H-H2g3J9IHFIGNJXJZJ
~0x8	c(I-J4F8c9J<c=J@JBIHZIJKJMJN]VJZEbI
~100	r-ZB]HINJZ^fH
~103	iHGY[ZFcHdGeJff
~104	vBJHHZHfc
~11^	j,H3[6IcJdHeffJ
~120	{9JHFS_TJ
~123	i-f3a9H>I?J@ICJHCKINJOIXIZG]JaI
~12^	v5YIX
~13^	{HY
~16^	n1e3I4J5]9I?I@JCJIJKJVJZJ
~171	v3ZOX
~17^	x1_HI
~18^	h%J1a3J4e8J9J<JHDNIcJfJ
~19^	p4I8H<H@ZHHNbZH
~1f^	j8g9J<IBJHHNIZI
~200	X!G#G%G&J(G)I*H+I,f-F/I1I2J3F4E5j6f7I8J9E:I;I<I=G>G?F@GAIBDCGDGEIFIGIH@IGKGLIMENEOHPGQJRGS]TGUGVFWIXHYIZ?[I]G^I_IaGbFcXdHeGfDgIhH
~201	b!I#I%I(J,F-G0J1h3G4G5_6[9F<J=I>I?IAJBHCIDIEJFJGIHBIHJIKHMHNHOIPIRJSITJUJVIXIYIZE]I_JaIbIcGdGeffFhJ
~202	d!I#I(I+J-j3H9F=J>I?F@FBICJDIHAKZMJNFOHPJVGXIZB]IaHbIhH
~22^	x-XK]
~230	Z!F#G%[&H(G)I*H+H,I-F/I1I2G3E4b5J6I7I8e9D:I;I<e=G>G?G@FA]BECGDGEIFIGHH@IFKGLIMGN^OHPHQIRHSHTHUHVFWIXHYIZB[J]G^J_[aGbHcGdHeJfGgJhG
~234	k-d3a9I>J@JHEOJXJZIaI
~23^	r-aHFK[
~24^	t-^
~251	{3]
~25^	t-_?IHHNJVI
~26^	h!J#J%_-i3I4H9F<H>J?I@HBICJDJHDIEKHMJNGOJVJXIZF]JaIhJ
~29^	v8^>FBHCJEaHDXGZJ]JaE
~2c^	j%I4H8G9J<gBJHINIZH
~2tm	pBGHHRedHfG
~300	V%b&i(G)H*G+H,G-^.J/H0H1H2H3E4G5H6F7H8H9B:H;G<I=F>F?F@IA[BBCFDFEHFbGHH@IEJHKELHMFN[OFPHQGRHSGTFUHVFWHXFYHZ?[I]E_aaCbGcFdGeHfEgIh]
~304	p%I4E8J<HA_HINH__
~306	a!H#I%^&J(H)J*I+J-G1J2I3G4D6J7J8e9F:J<f=H>I?H@HAGBGCIDIEJFJGJHCIHKIMINaOJPIRJSJTJUJVHWJXIZC]H_HaIbIcIdIfIhI
~308	k%J4e8J9J<JHINJ
~310	f%J-I/J6J9H=I?J@IBZDIGIHEIJNHPJXJYZZ[]JbJcGdFeIfh
~320	^!H#G%H&I(I)J*I+J,f-G/J1J2J3G4H5J6g8J9F:J;J<J=H>H?H@HAIBFCHDHEIFIGJH@IHJJKIMHNFOHPHQJRJSITIUJVIWJXIYIZB]H^J_JaHbIcZdFeefFhH
~329	x8^
~32t	oBGHHRfZGdHfG
~330	W%b&i(G)H*G+H,G-B/H0J1I2I3E4G5I6G7I8H9C:H;H<I=G>F?G@JA]BCCFDFEIFcGHH=IEJJKFLIMGN[OFPIQHRHSGTGUHVGWIXFYHZ?[I]F_baCbGcFdHeHfEgIh]
~345	n-Z0X3aHGIXOJaJ
~34^	g-b9H=J?J@IBJHEIINJPJXIY[ZE]JcHdFeJff
~365	e#F/]=ZHFMZTcWYZIgZ
~400	x&_HJ
~405	qAJ_a
~40^	n#cHJTJZG
~425	{3]
~44^	r3]9JBJHFZGfc
~456	o3bHIIYOJaJ
~45^	{-[
~471	{3]HJZY
~474	n#cHJTJZG
~48^	{L_
~49^	{3YO[
~500	l#FHZTd_I
~512	{3]
~530	xHY
~53^	p#FHDTd
~567	p3aHDIYOJc^
~56^	{3Z
~604	{L_
~619	t4J8I<HHHNbZI
~61f	j8g9J<IBJHHNIZI
~626	x%a4I<HNJ
~62c	j%I4H8G9J<gBJHINIZH
~632	x8^
~65^	e#F/]=ZHFMZTcWYZIgZ
~660	{L_
~678	{3YIZ
~67^	t3_HJ
~680	xHFNJZHfa
~700	d!I#I%d(J-F2g3I4J9G=J>I?I@IAJBHCIDJIFKJMINHOJPHVJXIZG]IaIbJcJfJhJ
~711	{3]HJZY
~71^	t3ZHEOXc^
~740	n#cHJTJZG
~78^	{3YIZ
~800	b!H#I%d&^(I*J,J-F/J2f4E9G=I>H?H@HAJBGCIDIFJHGIEJJKIMINZOIPHQJTJVIXIZB]H^J_JaIbJcIdJf^hH
~802	Z!F#G%[&H(G)I*H+H,I-F/I1I2G3E4b5J6I7I8e9D:I;I<e=G>G?G@FA]BECGDGEIFIGHH@IFKGLIMGN^OHPHQIRHSHTHUHVFWIXHYIZB[J]G^J_[aGbHcGdHeJfGgJhG
~818	k%J4e8J9J<JHINJ
~900	{4GHaZJ
~99^	x-bHH
~^00	t3_>EBICJEaHCIJOZXFZI]JaD
~^01	v3ZOX
~^0x	c#J(I-J3J4E8c9J<c=J?J@IAJBIDJH^IJJJKJMJN[PJVJZDbI
~^10	{-[
~^12	r-[3ZIZ
~^20	Z!G#H%I(G)I*J+I-G/I0J1h3G4D5k6I7I8J9G:I;J=H>H?GAJBFCHDHFJGHH@K[MENGOIPGRHSHTIUGVFWJXIYIZA[I]H^J_IaHbFcFdIeJfEgIhI
~^30	v-bHFJJKJ
~^31	f%J-I/J6J9H=I?J@IBZDIGIHEIJNHPJXJYZZ[]JbJcGdFeIfh
~^32	^!H#G%H&I(I)J*I+J,f-G/J1J2J3G4H5J6g8J9F:J;J<J=H>H?H@HAIBFCHDHEIFIGJH@IHJJKIMHNFOHPHQJRJSITIUJVIWJXIYIZB]H^J_JaHbIcZdFeefFhH
~^33	W%b&i(G)H*G+H,G-B/H0J1I2I3E4G5I6G7I8H9C:H;H<I=G>F?G@JA]BCCFDFEIFcGHH=IEJJKFLIMGN[OFPIQHRHSGTGUHVGWIXFYHZ?[I]F_baCbGcFdHeHfEgIh]
~^42	{3]
~^45	{3Y
~^47	l#c3[HGTJ
~^50	xT[
~^63	x8^
~^66	{L_
~^68	xHFNJZHfa
~^80	Z!E#F%e&](G)I*G+G,I-C/H0J1H2f3C4b5I6H7I8[9B:H;H<^=F>F?F@EA]BECFDGEIFGGGH>ICKGLIMFN^OGPFQHRHSHTGUHVFWIXFYIZA[J]F^I_[aFbGcFdGeIfFgIhF
~^aa	Z!F#C%E&J(E)G*G+H/H0]1^2H3E4G5I6H7H8X9C:H;H<I=F>C?ZAHDJEIFHIEJIKDLYMENFOGPFQ[RdS]T_UHVEWIXaYXZB[X]E^H_FaDb[dXeYgIhE
~^ab	N#A%G&H(C*E/H0F1Z2F3A6F7E8E:F;[=]>[?YAHB_DFEHFHGGH^IZJHKDMDNGOIPDTXU^WGXCY[[]]f^C_JbHcDeIf@gDhI
~^ac	=!f#Z%g&a(A)Z*J+F,Z-B.I/Z1A2a3D4>5B6F7@8C9=;Z<A=J>Z?I@@A[B]CBDJFCGJH^IXJCKFL[MENBPdQcS?TGUFV[W=XAYA]?^c_]a<b@c@dGeCfEg@h_
~^ad	?#E%Z&Z(a)j*m+B,g-D.E/>0B2A4>5B6A7e8]9B;D<B=C>A?A@@AJB9CHDDEbF@GJHEI<JCK=LBM;N@O>PgQXR@SFTBUYVZWJXAYBZA[@]<_Da=b>c=d]eEf[gfhF
~^af	L#_%Y&I(H)F*E+X,F-H.I/a3B4G5G7D9X:A;F=[>@?BA^B_DAEIFIGDI?JYKILYMXNGOHQJR^SHT[UGWFYY[D]a^G_EbIcCeFf^gJhC
~^ag	K!I%I&H(C+b,E-[.I/C0l1H2G3D4F5F6F7E8_9H:C;E<G=I>C?C@]AEB]D@EGFFGCHGIDJ[K[LENIOEPYQGSFTHUDVCWFX]YFZZ]F^H_EaHbDdFfYgEhF
~^ah	j#J-J9I>JBIHEIJK[RaTIXZZ[]Jh[
~^ai	j(J9Y@]BIGJHDKJM_PYVHWYZ^
~^aj	t8]9[VZ
~^ak	^!Z#H%I(I)I-H.Z/X1[3I4J7J:J;Z=H>J?I@GBHCJDHGJIGKEMINHPHRJTJUZV^WJXI[J]IaJbJcId_e]ha
~^al	G!E#F&E*J+^,G.Y/I0D1C2D3]4F5H6C8D9b;B<I=@?b@dAIBIC^DXECFHGEHJIGJAKeLCMYNYOGPIRASDTXUIV[Z9[_]D^b_AaDbJcBdBeEfEgJh^
~^am	[!H#H%H([)]*[+H,Y-E/G1J3G4I6J7H9G:H=H>HBECHDFG]HZIFK[LHMFNFOIPZRJSITHUZVYX][J]G^I_HaHbHcad_eJfGgZhE
~^an	F!H#C%E(Z)?*J+Y,C-H.F/E0D1F2D3C4I6G9b:a;I<D=I>c?^@_AeBCDGEBF@G>HEIDKfLXMcO?QDRASFUDVBWDXZYJ]]^[_[aCcDdEeCfAh^
~^ap	O#B%]&G(Z)D*]+_-^/F2G3C4D5G7E8H:C;Z<J=B>]?fAYBBCED>EFFGGIH[IEJELEM@NXOFSGTHUXWDXBY[ZB[b^E_[a^bHcDdBeGf^hF
~^aq	q:Z@]HIU]
~^ar	V!Y#J%H(H)I*H1J2]3G6Y7J8J:I=H>F?F@EAJB_CGFJGJHaIFKFLJMGNGO[THUHVEWJXGYI[X^I_IabcIdEfYgJhG
~^as	Q!I%D&J(J*]+a,_-D/G0J1I2I3X4H5I6H7G8I:H;I=_>A?CAGBCC^DDFIGHH^JHKELbMGNEPFQIRHSHTEUGVDWHXJYI[F]G^Ga^bHcHdDecfFh_
~^at	P!G&I)E*F+G,Z-D.J/F0G2H3J4F5I6G7G8G:J;H<I=[>D?F@JAHCDDDEHFHGXIGJGKELXMGN_OFPZRXSFT]WGXdZ^[G]E^X_FbZcDdGha
~^au	G!B#I%Y&F(c)b*G+I,f-E0E2E3H5G6D7E8G9D:J<F=F>[?[@IACBBC[D]FEH[I@JGKCLXM@NXOBP@RCSCUbVbWGXGZ>[J][^B_HacbAcZdGeDfBhG
~^av	W!Y#F%F(F)G*J+H,I-H/I0J2I3[4D5J6I<J=Y?[@IAHCYDFEJFIGHIIJIKdLIMENFO[PXQJRITHU_WHXJYIZF[G^G_HaDbYdIeJgI
~^aw	b#J(H)[/J3H9Y>G?Z@aBYCHDXIGJJKFMJOJTJUYVIWJZH]a^YaEbIcJgJhG
~^ay	n9Y@]DJHJIJZX]]f[
~^az	j!Z-Y/X9J:[@IBJIJKIN^UZVZZGbYgY
~^ba	J!b#Y%C&G(A)D*C+H,I-Y.E/H1D2E3F5E6a7D9I:B;E<F=]>H?G@HAHBEC_D?EFF^GFHfJGKbLDM@N@OYP_Q_SDTCUHV@WEXIZA[Z]]^C_HaFbZcFd^eJg[h@
~^be	B#B%Z(Y)_*[+D-_.D/C0I1E3E5^7C8G:X;b=E?[AHBXDXFEGJHDIYJDMJN[OFQJRXSCTCUDXZYDZA[D]d^F_ZdZeGfBhY
~^bi	[!H#Y%G&I(I)J+J,J-]1Z2J4I6I7J9_:I;J=H?FAJB]CFDGFJGIH[JJLJNGOFPIQJRISJUIVGWJXFYJ[G]F^H_IaXbXcHdHf[gXh_
~^bl	I!A#g%B&G*B+B-c.b/D0F1C2E3D4I5E6D7B8E9>:B;I<E=A>G?GADB;CGEEFDGCH]I?JaKYM>NIOAPBRBSATiUBV@WFXdYEZ[]?_Ca^bcc_dAeIfHgCh@
~^bo	U!H#D%D&J(d)F+G,I-X.I/F1H3A4Z5H8^9[:^;H<I=E>^?H@DAdCJDAEHFFGGHaIXJHLHMDNGO]QIRGSFTHUFVBXEYHZF[D]D^G_[aCbEcEdFeIgJ
~^br	O!C#E&I(D)E*I+G-_._/Y0G1J2Y3]4]6F7F8F9C:E=G>C?DAEB@EHH[IIJHK@LFMGNYODPDSHUDXDY^ZX[F]b^F_EaYbcc_dBgFhH
~^bu	W!C#Y%F(c)H*G+H,I0J1d2I3I4G5J7H8I9b:G;H<J=a>[?]@CAHBCDEEJFHGYHIIFJHKELIMENEOFPXQJRHSGTHUGWIXE]E^Z_HaGbZcGdFeIgJ
~^by	f-J9H@cBXHEIIK^M[NIVJZ^^JdJhY
~^ca	>!D%F&C*I+E,G-E.C/C1A2[3Y5E6[7J8J9B:I<D=I>d?^@^AFCAEDFaIcJ?KBMYNEOEPEQ]R@TAUCVAWAX<YIZ]]c^^a^cXdZe]fE
~^ce	T!E#]%G&J)F*E+G,H-D0J1I2I3]4I5J6I7G8I9D:I;I<J=E?D@ZAIB[C[D]EIFIH^JHKZLIM]NFO_PGQJRHSZTFUXVDWHXEYIZ>[H]Z^H_GbFc]dDeIfEgfhD
~^ch	@!A#D%>&E(H)A*H+A,A-D/b0C1B2b3C4B6Y7C8H9[;B<Y=??[@cA@BaCZD@EGFaG@I]JYKHLeMcOAP?QGRASET@V@WAXCYH[b^f_CbAcIdFeHf>h_
~^ci	[!G#_%H*H+I,J-b/X1J2J3Z4H5J6^7J8J9^:Y;J<X=G>E?E@CAHCFDGEJFIGII^JJKELJM]NHO_PGQJRHSHTHUFVFWIX^YZZA[J]E^J_IaYbGcDdIeJfGhF
~^cl	D!H#C%F&E(Y)A*@-B.D/f0g2E3>4A5C6b8B9C;D<C=@>G?<@@A_B^C=DYECFCGEIBK@LIMXN@ODPYQ[RaSBTcUBV>WHX@ZF[D]a^F_gbccZeEfAgZhH
~^cm	o)[H_KJLHRZZIg^
~^co	5!F#C%E&C(@)@*@+G-Z.j/=0F1b2a3]4Y5]6X7<8b98:a;@<[=A>^?B@>A[BZDBEdHcIcJFK>LAMBNJOXPBQHR]S<T?UIVIWZX[[I^@agb>cbdBe]f]g;hE
~^cr	T!F#]&J(E)H*Y+H,Z/G0Z1H3F6]7E8[9G:F;I=E>F@IAIBCCFDEEIFHH_IHJGKELHMENgOHPEQJRFTHUFVEW_XGYYZA[H]I^X_IaHb[cEdEeXgG
~^ct	g@HBJHJMZ^JbYhc
~^cu	O!^#Z%]&J(E)Z+J-[.J/E0H1J2Z4G5I6G7G8H9D;G<I=H>B?C@HBJCBEHFHH^I[JYKYLXMDN[PYRGUDV]WEYHZG]F_JaCbFcEdHeHfDgHhe
~^cy	n-J/_2ZHFI_K[TJ
~^cz	p@XHGIYVZXXZIa^
~^da	L![#H%G&G(G)G*C+B.I/F2E3d4C5F6D8H9Z;G<G=C>_@XAGBICFDgEFGZH]IIJDKZMYN@OCPAQFRbUJVJWFYDZA[B]G^YbFcbdGeHgI
~^dc	x-_HGKJ
~^de	?!b#H%c&Z(a)G,>-G/E0@1C2F3>4C5C6f7@9@:D;[<F=F?@@^BECIDBEDFJG^H^I_KaLJMANIOCP^QYTBU[VAWeX[ZD[^]X_Ya@b]c@dJe?fZgChA
~^di	C!e%I&b(]+A,D-Y.H/Z0B1d2B3a5C6_:^<G=>>J?D@CACBCC=DBE@FJGDHJKbLDMCN_ObPBQGSCTFU_VBX?Z>[G^DaYc?d[eIgH
~^dl	x*ZIIJ]N[ZJ
~^do	A!X#E%^&I(?)=*I+F,@-C.H/Y0D1C2D3G4h5_6@7e8e9G:D;J<B=G>C?A@HA_B]C<DAECFDGDHbIZJ^KYLJMCN_OZPcQFRDScT_UAV9W?XIYHZX[F]J^@_FaBbCcCd=e@g]hC
~^dr	W!G#a%]&J([*G+G,I/I2I5J6I7H8I9D:G;I<I>^?E@IAIEIFHGYIXJ[KELIMENEOEPJR[SXTFUGYIZE[H]Y_Ha_bFdGeJgIhG
~^ds	{0XHZ
~^du	X!Z#G&I(G+I,I-C/X0J1H2J5J6I7I8I9F:H;J=F>E?FAeBJC[EIFIIYJIK]LIMZNFOXRHSHTbUHVFWIZG[I]]^I_GdFeIfIgIhG
~^dw	o*]@ZC]HIIYZI[[
~^dy	v@]HZXX
~^dz	c!I#I%J(I-H3I4I9a;Y=I>I?J@ZB[CJDIHYIGKHNHOJPYRYUJVIXJZZ]Ja[bJcJdIfYhH
~^ea	Z!Z#]%Y(I-_/J3I8I9I:J>I?I@YAZBHCJGJIZKcMINYTJVJXJZA^JaIbJcJfZ
~^ec	_!I#H%X(H*J,Y-H3H4Y7J8Y9Z:I=G>]?F@YAJBGCIDHFZGJHDIGJJLJMENHOJRJSIUYVFWIXJZY[X]H_IaHb^cId[eZhZ
~^ed	f#J*Y-J._9J=[?JCHHbPIVJZI
~^ee	l-I9J:J>H@HBJCZD]F]G[HHIHKcNJOJVJZFaJdJh^
~^ef	l#X9]BXHJLYQYTYXIZJ]Jf[
~^eg	{N^ZJ
~^eh	{9]HIPY
~^ei	P!I%E&Z(F)E+E-G/X0H1H2H3X5H7J9G:a;I<I=A?G@YAGB@C]DXE^FIH]IDK]LHOYPIS[TFVIWIX_YG[E]Y^a_FaEbDcDdXfCgD
~^ek	xb]
~^el	[#H%H&Z(H-Y/I3G4I6J8J9E:Z;J=H>J?dAJB]CFD_FIGIHJI[JILJMGNZOHP^SGTIUCVaWJXGYJ[J]H^I_GaEbHcIdFfFgJhX
~^em	K!G#C%D&F(B)D*^+H,F-C.H/I0G1F2F3b4^5G6F7E9A:b;E<G=C>c?b@GAEB@C]DfEFHYI@JEK@LEM^OHPHQFRESETEVCWFXGYFZD[E]A^G_EaebHcDeFfDgYhB
~^en	?!^#B%?&C(B*C+F,J-[/h0G1X2A3Y4G5C6^7b9=:?;E<]=Z><?B@JB_ECFCG>HCIEJYKEL@NFObPEQGSdTeUXVXWBXAZC[Y]H^B_ZdGebf^gChY
~^eq	v#]@IH[ZJh[
~^er	G![#]%D&b(D)B*B+J,^.G1D2F5E7B8[9B:A;c<E><AIB]CXDFE^FFGCHYIHJGKFMBNHP@RHSdTCUBVCWFXJYHZc[E]@^HaDbCcId?e^fXgBha
~^es	M![#_&G(I*D,J/E0F1E2E3_4I5G6D7D;J<F=H?YADBEC?D=EFG^HFIYJEKaLGM@NGPJQHRFTDUaV[X]]@^Y_ZaYbHf^hY
~^et	h(J*[-J3I9[>I?J@JBJCbDJHCIHKZMJNJRZUZZZ]JaGeZfZ
~^eu	r:YHIS^UIZH
~^ev	M!X#]%Y&a(D*E+X,X-Y.H/D0F1F2G3F4F5H8F9Z:D;F<G=C?JAFBZCCEGFFIAJYNcODPYQGRES_TGXCZ[[E]G_GaHbDcJdEe]f^gFhY
~^ex	G#@%A&](A*[+F,D-H.I/C0F1D2]3[4I5I6E7D8H9@:d<F=[??@=AXBCC]D>EEFZGaHeIEK^LhMANJOXPGRDSDTFUAVGWIYE[E][^C_baGbBcBd?fDgDha
~^fa	C!J(G)Y*G+C,X-].H/[0Y1J2C3_4[5_7F9<:E;[>>?;@FAIBFEIFdGHH_IJKaLAMDNGOIP_QZRXSBTBUEW@Zf[C]=_Ba;bJdJe]fCg@
~^fe	N!E&[(D)D*J+F,b-B.H0J1F2G3X4C5I6I7j9H<J=[>Z?B@DAEBXD@FFGCHGIJJFKALEMBNGOGPAQHRESHTCUaVXXBYHZ[]^^E_BaAbZcDeagE
~^fg	{@XHIN]
~^fi	E!G#Y%?&E(I)G*C,C-A/I0D1C2[3Y5C6A7F8[9B:Z;D=H>a?b@HAFBbCID^EDFBGbIBJiK>NJPEQDRGS?TCV;XAZA]b^H_caIbHcddAeDfEgChc
~^fl	_!J#I(G)[*I-X/J3I8]9I:H>F?I@GBGCIDIGJH_IHKGL[MHNHOJU]V]]I^]_YaGb[dJfIgYhH
~^fo	E!G#a%?(F)J*J+F-X.G/A0E1B2H3c4Y5D6B7_8h9Z:_;C<C=E>G?F@HAdBBCDEJFZJ@KELcMBNCO@PDQDRGS[THV@WEXYYCZX[]]?^J_bbDcDdHeHf@gGha
~^fr	H#B%A(C)[*F+J,G-Z.G/B0G1X2E4Y5G8H9G:[;^<F=d>H?J@YADB@CHEEFEH[IGJaKcMBNGOJP^QIRJTZUFV^YHZC[Y]A^Y_YaGbJc[dFeEfAgF
~^fu	S!E#^%F&J(X)X*I+H,H-Y.J/G0I1H2I3D4Y5[6H7G8H:H;H<I>G?CAHBaCEDCEHFHIJJGKALJM[NHPZQIRHSGTGUeVYWEX^Z[[F]D^F_GaDcFdFeGf_gHhC
~^ga	U!E%^(H)G*_+H/G0J1I3I4H5J6I7H8I9C:f;I<J?C@]AHBDCaDaEIFGGHIEJHKZLIM_NEOCPHQJSGTGUZVDWHXGYI[I^F_HbFcFdEeIfGgY
~^ge	D!D#a%Z&F(X)]+[,Z-^1G3@4J6B7J:Y;G<B=C>_?HAEDXE@GJH=JDKXMZOGP[QFRESHTIUJVGWXZE]_^^_XabbFdXe@fXh?
~^gi	V!I#E([+J,X0I1I2X3D4G5J6H7G9Y:J;I<J=E>C?D@bBYCDEIFIIAJHKBLJNZOFPHQJSGTEVCXZYIZZ]b_YaFcGdFeJf_g]hY
~^gl	Z!J#J%J(d)^*Z,e3J:I=J>I?GBGDXIHKZMHNIPGUGVGWJZX]J^JaIbIdCeIfJgIhH
~^gm	b(J0c9I:g>X?I@JBJDHHYIIKJMINJOJPJVIZBaI
~^go	R!G#E%F&J(E)E*E+G,I-E.J/Y0J1H2H4I5I6H7b8H9f:[;H<I=Y>]?_AGB]CIDIEHFHGGHFJGKZMCNIOEQIRGSFTDUEVJWHXY[Z]H^GcFdFeIgG
~^gr	K#G%B&G(g)G*C+H,D-?/I1D2F3H4C5F6D7D8D9e:[;C<F=?>B?@@AACBIC@D?EEFDGZHcI^JCKHM@NJOCPhQFRDSCTCU@VmWBX@Z8[D]?_Aa@b@cBdBfJgbh@
~^gu	S#Z%H(D)H*H+H-b/Z0J1J2J3Y4H5J6I7Y8I9[:h;I<J=F>E?F@IBDCEDEEJFHGHH]JHKFLINFPXQJSHTZUHWIXGZD[I]F^H_YaGbGdGeXfHgIhE
~^ha	B!A%J&D(C+E,A-Y/]0D1A2B4B5X6A7G8A9_:E<D>c@IAEBBC^D]FFG^IIJGK^MdOXP?R@SFTAU^VYWCXHY^]a^X_@aZbEc=dbeHfDgEhZ
~^he	I!I#I%B&G(_)G+C,E.G/G1E2E3D4D5F6D7I8E9a;e<F>?@_ADB^CEEEGFHYIJKGMFNCPEQFSYU_VIW]YD[E]@^A_JbCcFdZeDfbgZhI
~^hi	Q!H#F%G(E*J+G,I.J/F0J1H2I4D5g6H7E8Y9];H<I=D@]BIDaEIFHGGHJI=J^K[LGMENeQIRISFUXVHWFXFYHZ>[G^FaDcFeIgGhE
~^ho	L!C%C&G(C)a+G,F-H.F/C0G1E2F4J5Z6F7H9[:d;E<G=C>Y?A@gBCCBDAEFFFGFH^IFJXKCLJMYNBOCP]QGRfSHTBUCV@WEXfZA[E]B^H_Ba[bJcHdCeH
~^ht	x+XHIc^
~^hu	h-I9[>]?ICIDIGJHHIZKIMHOJZEaJf^hc
~^hy	h-J9IBJH_IJPJZG_Hb_db
~^ic	t!X(]H[VIZJ
~^id	Z!H#H%J(G)F*I+I-C/G0J3H4J6J7f9E:F;J=GA_BYD^GJH]IFJIK^LJMGOIPIRJSHT]UGVGWJZZ[I]H^H_FaHbFdHfIgJhE
~^ie	h-^>I?J@bBICZDXHFIHKDMJNJU^VJZE][aIfZ
~^ig	c#J%J(I)G*^-J3]5]>I?JB]D]HBIJK^L_MJNJOYVJWIZEbJhI
~^ih	i-J3Z:X>J@JBJE^HGI]K]OIaI
~^ii	{HGYb
~^il	{!X-_HIKIZJ[J
~^im	U!J#G%H(F)H*X,I-C/H0J1H2I4[5I6X7X8I9E;I<J=F>X?D@]A]BCCFEIF[GGH^ICJHKYLHMFRHSHT[UGVJWHXXYIZB]E^X_[aEbcc^dFfFgH
~^in	@#A%H&G)B*E+_,I-F.H/E0d1E2@3c4Y5A6F7>8A9C:e;b<^>F@CA?BFDeEGFDGIH]IJKHLBM?PAS[UGWBXYY?ZF]Z^B_DbbccfBgFh^
~^ir	o.X4YHJZ[cY
~^is	_(H-J/J3J9I:J=J>I?I@HBaIIPJVJZa^IbJc_hJ
~^it	n?X@JBYK]T[ZJ
~^ja	b!J#I%J(I+Y-]/J3G4J:J=I?G@FBGCHD_GJHZIYKbLZMHNFOHPITJUJVIWYXIZI]H^Ja[bYcJgJhH
~^jd	{ZY
~^je	X#Z%G)I+H,_-F/X1I2I3E4H5J6I7H:G;I<J=F?ZAHB[CZEIFIHGIIJIKDLHMIOGPHQJSHTGUHVYWIX^YIZZ[H]F^XaEbFcHd_eIgIh]
~^ji	v#FHaZG
~^jo	^!H#H%I(I*J+Y-G3I6J7I8_:I=I>H?H@ZAIBHCIFJG^H_IHJJNIOJPGTJV]X^ZA[J]X_FaJb[cIdIf[hI
~^ju	U!H%H&[(G)I+J,J-Z/G0X1J2J3E5J6I7I9b;J=I>I?F@]AIC_DCEJFJGIH@IFJHM]NGPHRISITGUHVDXEYJZX[a^Ha^cHdIeJfZgIhI
~^ka	Y!H%H(G*X+J,J-F/H0J1I3]6Y8J9F:[;J>b?_AZCGDFEXFJGGIEJJKDLHMXN[OGPISHWIYJ]E^Y_IaEcHdFeJfXhE
~^ke	I!A#_&G)I*G,F-I/J0[2E3C4E5I6e7]8G9A;H<F=[>F?H@aAEBDCEDbEGFDGZIEJGKYLYNYODPIQFRGSXTZVEW_YXZB[X]D^X_CbDcFgXhX
~^ki	c!J#X(I-[3Y4J>G?]@EBFCIIGK[OJPJVIXIY][J]F^^aEbJdJhI
~^kl	a!I#H(H)J*J+J-H/J2Y4I6Z9Z:X;J=H>F?F@EBYCXDGGJHGI[KHMGNHO^PIRbSJTIUIVGWJXIYJ[J]X^Ja[bccGdGfFhZ
~^kn	W!H#H%G&](d)J*I+I-b/E0J3G4I6J7J9F:Z;I=I>H?ECHFJGIHFIBJ[LJM_NYOGPIRJUHVFWIXI[b]G^H_HcIdHfIgHh[
~^ko	L!a#b%[&G)Y*B+Z-D/C1D3E5F7C8E9I:Y<F=@>Z?E@?AFD^FYGFHXI]JGMFNFPXRDSCT]UBV^YDZI]?^YafbFcYd@f@gEhD
~^kr	c!Y#I%J(H)J*^,X-I3[4I9G=HBGDGGJH[IbKEMJNYPIRJTJUJVIWJXIZ]]GaZbIcJfHgJhJ
~^kt	{V[
~^ku	e#Y(H*J-H3X4J8[9X:Y=J>I?I@[CHDIHZI]KZMINIOJP^SYTYVXXJZC]I^IaHcJdJfIhH
~^kv	{_Yg[
~^kw	m%[4Z>a@JB[D^HGZGaI
~^la	H!J#X%I&F(E)E*B+D,C.G0H1D2_3b4J5Z6I7E8Z9C:B;D<E=^>a?@@YACBJCCDHFCGHH[I_JBK[MbNEPBQERZTYUJVBWFYDZX]a^@_FaZbad@e[fFgEh?
~^ld	X!I#I%I(J*J-H1I2I3H5e6I7J8H9I<k=I>I?I@IAJBICIDIFJGIHAIHJIKJLJMHNHOJPJRITIUIVJXJYIZG]I_IaIbIcCdHeJfGhJ
~^le	L!^#B%C&G(G)C*I+D,F-c.H/c0G1E2Z3b4J5^6F7E9?<F=A>a?>B>CGDHEFFYH_IjKXLFMDN^ODQGTBUCV@WEXAZ?[D]^^I_Ea?bDcBdEeJfD
~^li	E!D#>%>(?)I*@+E,C-d.G/H1E2F3E5D6B8C9C:D;C<D=o>b?^@EAFB?CDDCECFHG]HcIHLCMBNAOBPAQ_RGSDTZVEW@X_YBZ9]>^F_XbhcZdBeGgCh>
~^ll	c!J#J(I9Y=J>a?[@HBYCIDHHJI]KIMJOJTJVHXGZF]IaabJfJhJ
~^lo	@#k%Z&D(?)D*>+I,G-D.G/Y1D2b3<5E6X7]8@9>:D;D<B=F>G?B@AAZBBC=D?E[FCGCH_IaJEK=LZN_O>PAQDRGS@ThV<WEXAYAZZ[D]B^Z_ba;bidaeHfFgXhH
~^ls	rJ^
~^lu	b!J%J(H+J-H2[3I9a:J=Z>I?H@[CXDHHCI_KIMHNYOJSZTIVGXIZX]^^JaGbIcJfIhH
~^m3	j#G/[HJTag[
~^ma	C!Z#c&E(X*G,G-^.E/F0E1A2Y3[4C5F7_9E:C;[<G=Z>_@[A^CHDDECGGIIJ[KILZNDO_PBSDUAVEWEXeZ>[Z]?^Z_Ha=bEcXd_eHgDhI
~^me	B!F#J%B(C*d+^,@-D/I0C1E3=4>5D6B7B8H9_:B;@<C=I>c?d@IAdBBChD_GCJBK^L@M;NJODQCSETCU=VaWDXFZ[[F]a^F_Jafb?c=dAeBfEgAhI
~^mg	j)Z7[9IHHNJgc
~^mi	A!X#^&D(G)D*H+C-E.F0C2@3G4B7Z8@9Z:A<B=J>D?A@eBCCHDJG?H=IhJHLAMeN:OaQBReSeTYU<VaWIX>YBZY[]]Y^<_[b?eEfIg]
~^mn	{V]
~^mo	G!F#^%A&H(D)F*H+[,D-[2D3J4G5D6H9b:H;C<D=Z?G@fAZB^CaDJEGFDIXK]LGNDPAQHRISXTBUEWDX]YJZJ[E]C^XaDb@cEdEeDgY
~^ms	V!F#F%f(A)Z*I+I,J-G/I0J1J2f3G4I5J6I7I8I9H:H;d<J=G>H?G@FAIBECGDFEJFIGHHCIBJHKFLHMGNGOIPGQeRISITHUFVDWIXHYIZB[H]H^G_HaGbGcHdEeIfGgdhH
~^mu	N!G&I(D)F*a+F-^.X/F0I1G4H5Y6G9Z:];H<H=D>I?F@[A_BHCIDFEZFGGFH[IbKZL_NCPDQJRFTEUDVFWFXXYJZ?_Fa_bFcDdFeHfD
~^my	d#X(F)Y-H7J9[>J?X@GBXDIHZIIKGMINJTHV^ZB[]bIhb
~^na	N%D&G(C)F*G+G,F-b.[/H0G1F2F3E5G6G7E9Y:Y;E<G=G>D?A@HBDCIDZFeGCHIIeJEL_MGNFOAPCRJSIVFWFXBYYZD[E]a^C_ZbbcYeGfGgGhC
~^ne	E!I#D%Y&F)@+C,F-@0E2B3G4A6B7E:B;C<J=]?H@cABBICbDaFCGCH_I_JGKJLaNXODP^Q[RBSFTBUYX@YXZZ]E^B_BaYbEdcfHg]h>
~^nf	lHHJd
~^ni	B!@#?%F&C*J,J-?.D0X1B2D3G4X5H6Z7H8H9^:X;Y<B?[AAB?D]EJFEGJHDIZJ?LZMZOZPJQIRCU_VaWGXAZ[[Y_[acbDcHdHeGf_h]
~^no	E!E#B%>(>)c*C,A0I3A4>5I6A7G9c;G<C>D?F@aA?B]CJDeEBFGGJI[KFL]MdN]ODPCQCRFSETHUdV:XEYB[D]E^A_aadcFdGeCfBgFh@
~^nu	D!@#B%@&E(?*C+_,D-C.G/^0]1I2C3l4A5D6H7C9<:I;C<D=>>g?<@DAJCADaEBFBGAHDI]JGKBM[NFOlQDRBSBUCV>XYYCZ?[H^BacbEcDdBeDf?gHhB
~^ny	x9_HH
~^o3	m/X=[HHMYT^WZZJ
~^ob	P!]%D&I(D)G+F,^-a/E0G2G3C4D5I6G7G8F9[:E;c<H=E>D?C@AAdBBCCEHG_HCIAJGKCLZNEOEPIQHRFSGTIUEVCWHXEYGZ>[^]D^Y_iaEb_cDdDeHfCgGh[
~^oc	h)]3J9J@JBJHBIXSITIVZZbb]eY
~^od	d#Z-^/Y?J@XBHCJDIHHKXMHNaPZVJXJZE[X]J
~^of	O!F#F%F&I(C)H*]+F,H-D.J/Z0[1D2H4Y5H6H7G8H:F<H=G>X?f@EAGBECDDDEGFHH^IAJGLGMcNCOCPFQHRGSGTeVDWHX[YHZ@]C^F_GaDbHcEeIfHgehD
~^og	j9I;X>J@_A[BJCJGXIJKHX]ZG__
~^oh	f/J3_@JE[HJKJLZMYZF[__YdZhJ
~^ok	f7e=[HIVJZE
~^ol	h1_3J@[BIHYIHKHZ[hH
~^om	r#J9JD[HE]]c_dY
~^on	B!X#?&I(G)Z*F+F,_-<.E/f0]1H2A3G4I5H6b7Z8D9G:B;H<H=J>@?[@GBGC^D=EeFHGFHDIHJEKXL@MFN_OHQDRES?TaU>VDW@XBZ@[c]C^G__aDbAccd_e^fXg^hE
~^oo	x3^@XZG
~^op	K#E%J&H(d)D*_+G,H-A.H/Y0F2F3J4C5G7D9B:C;E<[=B?d@GAHC_DDEEFFGCIAJEK@MGNAOGPcQGRDSEUIVEWGXIYEZE[e]F^d_Ea^b[cJeYgDhB
~^or	L!C#B%D&J(B)H*D+F,G-J.I/F0H1H2H3D4F5I6H8H9D:f;G=_>C?I@BBBCDDDEcFbG]H^IAJGKDLFNaOFP[QHSFTFUbV>WfXEYHZ;[G]C^F_ZbDc_d[eGfDgGhG
~^os	t3J:^@JCJHJIJK^ZI
~^ot	X!G(_+H-Z/H3H4J8I9X:_;J=F>J@^AJBICJF]GZKEMINHOHPESYTHUEVZWHXX]H^I_IaXbJcIdHgIhH
~^ou	P!H&J(X)F*G+I,H-B.J/F0H1X2G3C4G6G9B:_;H<H=E>_?C@[AGB^CIDJEHFGHXIBJYLGMfNDODPEQIRFS]UEWGXEYZZF[X]D^F_FaDbGccdDeGfCgZh_
~^ov	^!]#[%I(G)I+I-X/B0J2_3F4I6Z8Y9X:I;c<[=I>X?H@]AJBFCGFJGIIDKEMGNGPJRIS^TDUIVHXHYJZB[J]H^H_GaEbIcGdIfXgJhH
~^ow	r#I(]@YHGPIVG^^
~^pa	2!;#I&H(Z)B*J,G-b._0I1C2]4<5D7[8C9::Y;I=?>C@JACEDFFH_IaJ^KdM^N]OCP=Q@R@S^TBVFWJXGYDZd[^^X_@aDd[eXfIh[
~^pe	G!E#>%e&F(_*]+E,D-]0H1C2D3D4G5E6C7C8Y9a:H;c<I=G>d?Y@HAIB;ECFHJBKBMYNAOJPdQFRCSGTEUEVaWAXcYHZA[_]H^^_Ca>bEcDd[eDf@gEhI
~^pf	{![F[
~^pg	x0aHE
~^ph	F!F#X%E&H(A)C*_+[,F-D.H/D0G1F2G3d4E5G6F7E8F9@:D;F<G=C>h?[@AAFBXC[DaEFFEGYHcI@JFK@LFNBObPCQGRFSFTGVBWFXDYFZB[C^E_EaebIcDdEeGfDgYhF
~^pi	U!G#F%I(E)G*a,J-I1I2J3E4H6J7c8I9Y;J<J?I@YAIC_DCEJFIGHHYIaJJKEL]MXNEOFPFRHSGTGUFVbWIXFYIZC[H]I^H_IaIbXcHdGeJgHhZ
~^pl	N!E#Y%J&I(D*H,G.Z/F0I3]4G5I6G7F8G9_:E;H<H=c@BDCEJFZGEHbJHKILGMENCOCPEQHRFSYTHUEVBWHX]Z_[G]C^F_GaEcZf]gGhE
~^po	A!D%D&D(F)F*c+@,A/J0F2D3H4I5^6C7E8G9X:Z;B<C=@>C@ZAJCGDZEGFAGGHdIBJ^LHMaNhOBPEQHR?SGTGUHV_WgX[YBZB]@^FbEdAeDf<gfhB
~^pr	?!A#C%?&B(Z*^+^,B-b.^0_2@4^5C6[7Z8A9?:?<D=e?[@HA@BJC]E]FDG=HJI<J[LZMCO@PbQDR>SYTJUAV=W>X_YdZX[?][^ZaYb[cbdAeCf8gJh^
~^pu	T!J%F&J(a+F,G-G.J/F0I1G3]5I6Y7F8];H<I>I@ZAHDXGGHCI^JGLFNDODQIRGSGTDV]WFX[YHZJ[X]Z^YaZb[cJdJhB
~^pw	d#J%a(IHDJ]L^ZJg_
~^py	{?Z
~^qu	N!G%D&H(D)E*_,F-A1E2F3?5G6E7E9D:B;F<G=B>]?f@bAEBICJEFHJI[KbMZNHOZPIQYSETHUJVHWEXZYGZ]^E_JaCbCcCdEeGfJgHhb
~^qw	n-f3J9J@IHGIGKJNJXJZGaJ
~^ra	Y!G#a%b(F)I*H+Y,J-[/I0J1I3]4G5J6I7I8X9Z:H;I<J=F>A?H@[AICXDIFIGHH^JIKJLHMFODPEQJRISHTGUGVFWIX_YHZH]^^H_IaDb^cCdJeIgHhG
~^re	2!J#>%]&E(a*E+e,?-B.I/a0]2<3>4C6I7H8F9Y:G;C<H=[@CABB_C[D]FZGBHXJ[KaLBO]Q_R[S_T;VYW_Zc[A^>_IaXdBeEhC
~^ri	M#J%d&H)D*J+H,J-A0]3C4D5H6Y7F9_:J;]<G=F>D?CAEBZEXFJGDHGIFK[LGM@N_O^P^QGTHV?WYYF]I_DacbEcEdCeFfFgDh[
~^ro	P!D#E&I(g)h*c+F,G-D.I/H0I1G3J4E5H7E8H9[:C;G<H=D>d?A@?AGBGCADCEGFGGEHeIDJFKbLFMBNBOEPDQIRJSFTEUCVEWGXDYGZF[F]C^D_FaGbEdEeHgEh[
~^ru	Q!G#C%D&Z*Y+G-D.J/Z1[2I3^4J7F9X:E;I<I?C@HDDEHFYGdHGJ^KELGMDNdOFR^SFUDVBWGXFYYZB[G]F^XaEbDcXdCfagFhD
~^sa	B!H#X%F(F)B*B+H,C/b0E2C3[4A5E6H7X8B9F;D<E>;?DA^B:DIGEI^KcLFM>N^OaPDQaRATIV]XaYBZa[D]?aEdXfCgEh_
~^sb	d#X%J-I3J4Z9I>J?JBYCJEYIJKHMIPJRYTZVJX_ZG[]]JbJdJha
~^sc	J!G#B%I)F*G+_,E.J/C0G1E2E3J4D5G7D9X:B;E<H=J>^?H@FAGBACDDGEEGdH]ICJCKaLYMINZOXPHQIRESDTBUaWDXBYcZG^EbfcEdHeHfYg]hH
~^sd	tHHPb
~^se	;!;%E&J(?)^*],J-Y.E/D1F2Z3C4^5b6a9D:?;C<Z=?>@?]@JAEBICaDZEEF?GFHYIJJBNEO>PHRcS]T@UaVXWCXAYeZ@[Y]a^X_JaHb=cddJffgF
~^sh	K#a%D&I(B)E*Y+b,G-A/]1G3C4E5H6G7]8F9C:[;G<I=D?Z@EAJB@DEEHFGGEHbI[KJLHNHPDQHSZWGYGZJ[[][^__[aXb_cEeHfIgFhC
~^si	D!H#B&E(>)^*H+[-_.I/X0I1G2D3=6D7^9C:F;H<c=D>C@@BJCFD]ECF^H_IeJFKaL]M[NGOBPHQJSXT^UJVDWAXHYYZ?]X^Cc]eBf]gGhD
~^sj	xHIU^V]ZJ
~^sk	d!J#I+Z-H1[3Y4Z9F=Z?I@GBGCIDaGIHaIHKHMGNIO[PJR]TJVIXIZD]JaFbJcIdJfGgZhI
~^sl	_!J#](J/E6_9H=J>H@GCJDJFaGJH_KIMFNFOJPJSJT_VJXJZF]I_JaGbJdFfYgJhY
~^sm	_!J#H-H3G9F>Z?J@HBFDJH]I[KHMJNJOGT_VJXJ[J]Ia]bbfIhJ
~^sn	j#I-X3Y6X9Y>Z?I@IBHCJDJIJKJMJOJRcUJVIXJZZ]HaJbYfJ
~^so	H!F#]%E&F*D+E,D-a/D0D2C4E5F6C7F8I9_=E>E?Y@aA]BaCcE_GGHEI[JFLBM@ODQDRCSAU_V[WIXGYDZ][Z]DaJcEdFeEgGh=
~^sp	Q!F#H%E(D)F*F+F,G/J0H1G2G3a4C5G6F7E8F:E=C>H@JAFB@CBDAEHFXGFH]IcJ_KAMAN[PEQGSFTaU[VHWFXJY^Z[[G]B_Za^b[cDd]eFfEhC
~^sr	{c[d[
~^ss	H!Y#D%D&I(?)_*H+[,F/D0G1F2H3a4I6F8D9G:E;I<G=I>B?[@IBZCCDZEEFGGGH[IEJ]KELCMEOFP]QHRFS[UaV^W]XbYZ[G]D^H_EaGbXcDd@eEfBgChC
~^st	B!c#G%=&C)]*J+E,C-J.^/Y0Z2A3Y4B5J7B8C:@<B=C?DA[BBCHDYEGFZHbI[JBKILYM^O[QIRZUDXEYDZF[X]_^G_IaZbEc?dAfehG
~^su	L#Y%J&H(_)I*B+I,F.I/]0G1c2G3?5[6F<G>G?[@]AGBfC]FIGIHFI]KELHNBOBPCQGSDTEUIWEXIZY]H^E_]aHbXcCdBfAhH
~^sv	{H^
~^sw	Y!_#H%I(H)I*I+I/H1X3J4I6J7J8I9E:H=H>]@]AHBECGDGFJGHIGJILZMGOHRHSJTJU_V_XIZ@[I]F^IaGb]cIdaeXf]gIhX
~^sy	F!F#C%a&E(A)B*C,D-D.G/D0f1c4^5D6H7B8a9@:G;C=A>>?@@HADBICBEEFCGhH_IXJBK[LBM_NGO@RdS@T@UBV>WDXBY]Z?[C]@^A_GaAbBc_d^eCfcgBh@
~^ta	Q!E#]%E&I(D)E*H+G,G-X.J/Y0I1G2H3D5H6G7F9b:E;[<Z=J>I@[AGBGCDDCFHG_HZIHKXLEMdNCQHRFSFTJVCWG]DabcIdCeGfDhZ
~^te	B!G#F%E&D(Y)F*C+A,D-_/A0H1A4C5C6D7A8G:b;C<B=]>dA?CYD[E@GDH[IGK?LdM]NGOcPAQCRGSGT^UbVDWbXcZB[E]Y^@_FaGcGfDgE
~^th	=#D%G&D(I*E+],A-Y/^0B1Y2E3J5I6A7]8^9g:H;X<A>]@JA^BYEEFFGdHBJYKbM@NHQDTGV]YH[X]?_CbEcCdAeEfGgJ
~^ti	I!D#[%H&G(F*J,C-D/B0D1C2D3Z5E6C7F8C9]:Y;F>H?E@^ACB]CFDXEEFCIXJEKXL_NGP_QFRhSCT[V?WGYGZB[C]Z_GbIc_d^eIgEhD
~^tj	xHIf^
~^tl	{Y[
~^tm	x-Y@[HHIJX^ZH
~^to	I#A%F&F*?+B,h-b.J1a3F4Z5E6C7E8X:C;G<E=F?Z@cAGBXCBEDFCGDI?JYLBMHNXODPGQERaSbU_VJWFXcZH[E]A^Y_AaGbHc@dGeCfGgIhB
~^tr	J!E#d&G(F)D*D+I,E-^/H0H1H2Y3@4C6D7C8D9>:J;E<]>D?@@bBXC@D?EEFDGCHaIYJCLIMGN^OHPDQFSITHUCVCWEXgYEZ[]Y^^a_bGeJgFhI
~^tu	Q!_#G%F&J(E)a*D+G-Y0H1G2I3E5H6G7G8H;Y=D@ZAHCEDHEHFHIHJJK]LHMEN_OFPEQIR[UcVZWFXFZ<[H_EaIcDeXfEgG
~^tw	Z!G#E%I(G)H*c+I,J-F/Y0J1J2J3Z4I6I7I8Z9D:I;J<J=G>E?F@aAeBDC]DXEHFJGJHGI[JJKYLJMGNHOYPGQJRISYTYUJVGWJXGYJZF[I]F^I_DaFbIcGdHfHgJ
~^ty	V!I%I(G*I+J-E/H3_4J9G:_=J>C@aAJBFCYDGFJGYHEI_JJKYMGO_PYUJVHXHZE][^J_JaDbIcJdJfJgJhb
~^ub	c!J%H+Y-I/X8X9J:J=J>[?I@EBHCXD_HDIHKHM[NIOaSYTIVJX^ZE]Y^JaHbJcJfJhJ
~^ud	{B[Z[
~^uf	v9Z>]?XBIHFV]
~^ug	{HJK[
~^uh	{R]
~^ui	f!a#J&[(J9J:_;X=J>J@HBIDJG]HFIHKIMINXUZVIZZ]I^J_JaJfJ
~^ul	i#J-G3J9H>J?J@]BHHDIFKeMHNIObZE]JaIeZhH
~^um	j/XE[IZZHc_d^fJ
~^un	H!G#H%_&g(D)F*D+D,C.I2H3J5I6C7_8D9B;J<Y=G>D?CACCADDEDFaGZIIJJK@LBM]NHOIQFRFSFTcUJVEY][e]F^X_Ba@bYcFdZeCfDgYhE
~^up	R!F#H%Y&J(a*I+I,H-D.J/[0[1e2H3E4C5a6G7H8G9X:H<I=F?F@GAHCFDEEIFIGFH[JHKBLHMJNcOGPGQIRFSHUGVFWIXFYFZE[G]F^E_GaFbFcDeFfdg_
~^ur	o1I9_@GBJH]IIKJMJZYf]
~^us	=!^%F&E(^)Y+Y,J-Y.D/A0F1F2B3D4A5A6B7Y9?:];c<B=[>=@HAfCFEZG]HIJEKeL[M@NBOFPYR@S@TIUEWCYA]]^a_eaHbBc@e?fCgYhC
~^ut	S#[%E&I(a)[*D-J.J/F0I1H2H4G5I6G7^8X9A:];]<I=X>D?G@EA_BCDFEGGZH;I^JHMFNCQIRGSFTFUCWEYHZY]]^^_YaZcFeHfEgGhD
~^uz	i![(Z3J9I;Z?Z@IBJCJDYHHK^MJNJVJZG^[
~^va	S!B#^%D&I(C)F*[+F-^.I0G1G2Y3[5I6F7F8G:D;F<H=C>^?G@YA]BYCGEGFGI]JFKELbO]PXQHSGUFVCWGXaYH[I]B^D_XaZcEdHeHfEhF
~^ve	C!;#e&C(@)?+H,H-D.D1d2C3^4G5Y6J7E8A9G:D;]<H=Z?HADBCCeDZEAFFGAIAJ]K]LYNHOEPGQHR>SET]U>V=W?XeYYZ]]a_GabbXdEeAf:gJh[
~^vi	R!D#_%F&I)J*D,G-b.I1J4E6F7E8H9G:J;X<H=C>A?I@^AGBFCDDAEGF^GGHaKHMaNZODSFT[UDVCWFX^YX[Y]A^[_Ea[bDcDdDeHfEhZ
~^vo	N!Y#D%C&H(H*X+X,E-Y0Y2E3D5I6D7I8E9Y;D<F=G>H?]@aADC>DDFEGJHHI^JEK^M[N]OYPBQHRDSIUZV[WHXYYJZC[C]b^BaYcJeGfChX
~^vr	l#G*Y+Z-H>G?]@]BICYDGHHIHKIMZOJT^VJX]ZI]JaJhZ
~^vu	f#I(J-J/I0[3Y6J9I=[>G?I@HBGC]DHHBIZKZNXOJTJUIVIZ^]JaJb]dJfIhY
~^w3	oBGHHRfZGdHfG
~^wa	F!C#E%I&G(E)C*Z+Y,J-]/Y1D3?4C5E8D9^:Y;D<E=D>_@eADBECYEEFDI[KZLIMXODPAQERCT@XcYG[d_CaYcCeEfAgF
~^wc	t@]HJMZ
~^we	H!I#A&I(?)D*C+I,J-d/]2D3>4I5D6J:I<E=E>I?A@[AIBdCbDJEIFIGIHZIXMZNXPHQERGUIVGWEXEZ^[X]c_IaGcAd@eGgEhI
~^wh	E!I#G%[&X(])E*J+G,Z-A.G/I0J1G2E3[6J8D9X:J;E<F=F>F?J@DAFB=CFDFEFFIGIHaI]JZKXLBMJNdO[PDQFRDSCTJU[VCWCXBYIZb]]^G_^abcDdDeIfEgJhb
~^wi	?!B#J%D&J(D*H+],b-E/Z0@1A2D3Y4C5]6H7I8H;I<F=I>Z?X@bBZCCDAEGFXGJHaIIJFL^M_QCRHSDTAUCV<WDYCZH[c]@bbcGdEebfBg_hZ
~^wl	m(GH_U]V^ZF
~^wo	H![#C%[&H(C)H*C+H,D-e/Y2F3H4I6E7^9D:H;H<G=GAGBfCGD?EEFFGHH_IJJFKDLZM]NGOGPFQGRZSDTBUBWDXBZc[A]A_CbGcCdIeDfZgEhI
~^wp	xO^
~^wr	D!C#Z%[&G(?)A*D+D,_->.G/Y0^3]6Y7D8Y:B;F>D?A@DAYBECCDAFHH[I@K@LCMBN>OZP[RbSCTEU@V?WCY][B]B^@_^aBbIddebf]gb
~^ws	v?]@[H]
~^wu	a!Y#H%Z(G*J,X-H4Z9J:I=X>[?]CIDHGJIHKZLJNHOJUYXI[J^X_]aHcJfIgJhI
~^wy	e!a#I([-I3Z9G;Y>H?I@IBICYDIHCI[MJNYOJTJU^VJXJZY]J^JaHfJhJ
~^xb	{H[
~^ya	{>^HF
~^ye	[!]#I(I+J-Z/J1]3I9X=]>_@[AJBGCJDHHEK^LYMINGVIXIZX]IbIcJfJhH
~^yo	K#J%H&J(B)I*D+],G.I/H0I1X2I4H5I6H8H9d:a;I<I=[?JAHBCE^FHGFJHLGMGNJOYPDQIRISDV]YI[F]G^H_HbFc]dYeGfGgF
~^yu	v?aZI
~^za	]!G#Z%I(F)J*I,J-Y/J1J2J4H6J7J8J9F;J<J=G>F@DAIBaCJD]EJFJJJKELIMINaOZPHRISHTYUFVEWJXG]H^Z_IaJbGcGdaf^gIhE
~^zb	o-^HIX_
~^ze	Y!G#D%F(Y)I*G+X,H-^1H2]3Y4G5J6H7H8I9D;G<J=G>B?CAYCCDJEIGHH[IaJIK^LIMDO[PGQIR^SHTYUYV[WIXE[H]D^GaIeJfEgHhE
~^zg	n9X>[BYHJOZZIhZ
~^zi	e!^#G*I3]9F=J>G?[DIHBI[KZMINITJVYXIZE][^ZaXbJ
~^zl	x3ZI[
~^zm	g(I9J>X@aDJHFIJKIM]VJZZ^Zh^
~^zn	r?ZHJI__Y
~^zo	b#Y%I&Z(J*J1X2J3Z4H6J7J8Z9H:J<X>H?I@EAJBHCHDZFJGJIYKZLYMZNYOFPIVIXIZD[X]I^X_YaHbJcJdXfHhX
~^zr	n([:ZHISZUJVIZ]gZ
~^zs	{ZIc[
~^zu	Q!]#H%[&Z(^+H,G-F0X1H2J5I7G8H:_;H<I=X?IAIDBHFIDJJKXNDOGPJRGSHWIYHZX^E_Gb]d]eGfGhE
~^zw	]![#F%I(I)J*^+J,J-F/X3G4I6J7J:I;J=H>E?G@aA^BFCbDFFJGJHDIXL[MYNGPHSITHUIVHXYZB[J]G^I_IaHbHcZd]f^gIhG
~a20	xHYIXZJ
~aad	_!G#E%F(H)I*I+J,J-G/J0^1_2J3G4I5J6J7I8J9F:J;J<J=H>H?G@GAIBFCHDGEFFIIHJJKHLJMGNHOHPIQJRdS_TaUIVGWHXGYZZA[J]H^J_GaHbYd^eZgJhI
~aag	h!J#[(J*Y+Z-J9H>H?HBZC[DGH[IIKILYMZOJVJXZZI]JaIhZ
~aai	tHGZ]aJf]
~aak	m-[3_9J>J@HBJCJDHHYIJKJNZVJXZZG]]aJhJ
~aal	d#H%J(I)J*H-G/^0Y3H4X6_7J9]:Z=J>G?X@IAJBFCGDHGJHBIYJJNGOIP_SJT[U[VHXIZC[J]I_HaIbIcIfIgYhH
~aam	p-Z2Z9J:Z>J@JF]HHIaKIZHh[
~aan	_!H#E%Z(G)I*H+H,Y.Z/Z0J1J2J3G4I6J7J8Y:H;H=H>D?[AHCYD[FIGIHBIFJJKELZMFOHPGQ]RISJTGUIXaYIZF[[]F^HaFb^cIdYeZfGgJhX
~aar	Y!G%G&J(H)G*a,I-^/Y0I1I2I3D4]5I6G7G8H9C:Y;G<J=F>b?_@ZAZBCCFDBEIFIGHHAIBJIMZNHPFRFSHUHWIYH[a]D^GaDb[c[dXeIgGhE
~aat	[!^#H%H)I*H+H,J-[/I0J1I2I3Y4I6H7I8I:H;Z=G>Y?[AHBFDEEIFJGHHYIDJJK^LXMFNJPFQZRHSHTHU]VZWJYIZH[Z]EbHcHeXgJhF
~ab^	x3ZI]
~aba	i-J9G>[?JBJCGH]IJZE]eaH
~abb	l![=YBXCJI]UZZI]Y
~abe	V!G#[%G)H*Z+],J-G/H0I1J2J3D4H5J6I7I8J:G;I=Y>]?]@^BDCXD_EJFIHEKINYODPJRISITXUGWIZE[Z]b^H_HaEbGcHeJfGgI
~abg	^#H%I(J*I+I,J-[0J1Z2J3H4Z7J8J9H:H<J=[>]?YCGDGHFIGJJLJMHOYPHRISJTJU^VGWIXIYYZ[[J]^^I_HaXbHcIeJfEgJhG
~abi	W!^#I%I)H*I+J-I.[3I4J6J7J9H:G;^=H>I?H@FBFDGGJH[IGKYLJMHNIOJPISHTJUbVbWGXJZ@[J]H^I_JaIb[cJdaeZfGgJhH
~abl	E!f%B&G)_*C+C,X-Y.Z/C0E2E3F4X5J6E7D8]9B:D;]<F>J?Z@CA^BbCXDBEGFEGHHYI@JIK>MGN@OIPJQJRDTHUbVbWGXBY[ZJ]E^H_JaGcFeZfIgDhA
~abo	Z#H%I(G)I/J3I7J8J9H:a;_=c>G@XBCCHDZGIIYJIKILFMHOJPHS]TIUFVEXJZ^[I]H^I_IaGbIdIfIgI
~abr	e!X#H)X,Y-]3J9I>Y?H@IBJDJHaIJTZVJZC[^]FaZ
~abs	m%Z1Z9Y@JBYKJY[ZE[[_Z
~abt	vK]OZV[ZI
~abw	v9ZHXR^
~ac^	V!G%G)H*Y+I,J-E/J0J1I2I3]6I7a8J9F;J<J>^@aAICFDDEJFIGHIXKDLIMFNGOIPGQJRHTGUFWHX[ZE]G^G__aFbbeJfFgH
~aca	X!G&X(G)I*G+I/I1Y2J4I5J6I8J;I<J=a>H?Z@YAIBCCXE[FIHAJIKDPHQJTGUHVDYJZJ[I^J_Ia^dJf[hG
~acc	>!h#^%g&E(B)[+H,X-B.H1A2c3G4C5C6A7B8A9@:X<B=D>[@@A[CDECFBH_IJJBKBL^MFNHPdQbRAS@TGU@V[W?XCYA]A^d_Za>bCcDd@e?fAgA
~ace	Y(G)I*I+I,J/b0J1J2J3D6I7H8J9D:Z>[@ZAJBDCGDDEIFJGII]K[LJNEOZQJRISITGUGWIXFYJZZ[H]F^I_HaFbGcbdFeJfGgIh_
~ach	H#^%H&G)C*E+C,J-a.G/H1C3D5F:G;Y<F=B>J?BAJBICFEHFFGIHGJYK[L_M]NZOCPBQHRaSZTCVJWGYY]^_DaHcbdXeDgG
~aci	V!F#F%Y(H)I*I+H,X-c/I2J3]5J6I8I9];I<J=H>G?G@FAIC]EZGXHFJIKEPGQJTHUHVDYIZ?[I^Ia[bFdGf]hE
~acj	l9J?_C[DYGZHGUYZHdIf[
~ack	C!X#D%^&G(G)A*C+F,Z-E.I/F0[5]6_7C8Z9]:B;E>J?@@BAXCAD?EDFZGJH]JYK[LBM@N?OCP]SCUBV>WEXGY[ZD[A]I^?_[aEbGdeebfag[h?
~acl	p#E%[;bAJH_LJPJZH
~aco	l3J@JC]D^HXI[KHVX_YhI
~acq	q8]HFQaZG
~acr	nHa
~act	F!f#@%F&c(C)C*C+D,I->/[0]1D2b3_4]5E7C9?<G?@@=AJC^DJEeFbGEHIIbJGK>LJMANAODP>SBTHUbVFWBXEYZ[B]G^I_Ja@bEcEdXfJgDh[
~acy	q.^>JDZHHIHN[Y]ZFaYcGg[
~acz	e!_#I(E*X3J9I:J;Y=I?J@HBHCJDIHYIIMINIPJUbV]ZC^[bJc]fJhJ
~ad^	N!I#@%X&H)H+E,F-X1_2E4B5X6X7]8E9a:C;E<F=H>b@AADB>DZFXIGK?MANHQJR[S_TZUEVAWHXBYZ[E]F^ZaEeFfb
~ada	M!^#^%G&H(@)D*C+D,Z-H/[0G1E2F3C4D5G7D9?;^=E>H@XAEB]CHD^EZFFHGIEJFKJMXNBPYS]TZUXWHX[YEZH[C]J_Ga]bZcCd]eFfJgGhZ
~adc	g!I#J%I-J0^1_3I4J9I=J>J?J@IBHDIGYHBIJKJMJOJPJReSHTIUJVJXIYZZC]JaJbHdYfXhJ
~add	Y!H#J)I*I+J-G/J1J2J3a4H7J8c9H:Z=I@YAHBIC^GXH]KIMINHOJPHQXUIV[XJZD]I^I_IaGbJcGdJfIgJhJ
~ade	[!H#E(])]+H-[2]3I4J7I9G:X<J=X>E?G@[BCDFGIHbJJL^NFOJPIRJSJTFUIVGXIY[ZG[E]X^Z_IaGbFcDdIfHgJ
~adf	_#J(J)J*I,[-H3J4J7i9I=J>J?J@IBICJDJIIKIMJNIPITFVJZG]JdJhJ
~adg	pH_ZJ
~adi	d%[-_3J?J@JBIC^IJKJPJSYU]VIZHcJfJ
~adj	{HGZJb]
~adm	A!B#C%H&E(d)j*m+E,h-@.G/?0D1Z2D3?4@5D6C7>8B9A:H;D<E=D>>?@@?B=C;D?EeFCHDI=JBK=LDM=N@OAPjQXRBSETAU]V[XCYDZE[B]?^J_Aa@bAc@d[eBf?ggh?
~adn	t-[D[
~ado	I#a%Z&F+Y/C1Y2J4]5J7[9^:a;H<J=?>G?@@IAIBJCEDYEGFIGCHJIDJIK]LHMJN@O[P[QHRESXTYUbV[WHXXYGZ<[I]Z_CeDfAgCh>
~adp	n#b%YEGHDNXZJd]e[
~adr	h!J#J%J*J-Y3^9H:Z>Z?Z@HBICXD_F[HBIHKHMJO]VJXJZG]IaI
~ads	Z!I#E%_(H)I*I+J,J-G0J1I2J3H4I6J7J8J9E;J<J=I>H?H@HBFCHDIEGFJGIH^IHKIMHNIOJPIRHS^TaUJVHWIXIYJZE]H_GaIbIcHd]eZfdhJ
~adt	x-YS[cJ
~adu	]!a#[%H&a(F)I*H,J-G2J3I4J7J9H:I=]?I@FAHBECJDHFJGHHEIHJYKGLZMHOJPHSJTXUIVHXIZG[I^]_Za]bIcJdIfXhY
~adv	m)Z-I9Z:[;YBHHHS^UHVJZ[
~adw	{(aHIKJZG
~ady	a!]+a-F3J9H>I?I@_B[CJDDIHK^MJN^VHZE]JbYfFhJ
~adz	q9IBZHJO[ZId_hZ
~aex	{HGQ_ZJ
~af^	x#[4Yb[
~afa	v.[6Y
~afd	{V]
~afe	tHZJY
~aff	[!I%I(])[+^-G/I1J3G4J8X<^=J>I@HBGF^HBIGKIMIOXP^RJSJT[UDVZXJZF[J]I_IaHbIc]dYfGg[
~afg	p+F-J7J9I=_>G?I@HB[CJDGHEIIK[NJOJVJZF]aa[fI
~afi	p6]<[HJ
~afo	{2[aZ
~aft	M#_%Y&I)F*F,G.I/a4H5H7E8X:B;G>C?D@YA^B]DBEIFFGEHJIAKCLYMYNHOER_SITXUHVGWGYZZY[E]Z^J_FaHcDeGf_hD
~afu	tHZVZZJc]
~afw	{9[HX
~ag^	N!C#Z%D&I(C)E*D,G-B1H2G3F4J5G6G7b8F9_:[<H=D@]AEBZCGDDFFGIHbI@KJLZMBNHOFPDQHRJS]UFVEYGZH[X]D_Ea]b[dbeHgFhB
~aga	Q!]%G&I(G)X*G+c,H-D/G0I1I2I3G4G5I7I8Y9E:C;G>F?F@aAGB[DCEIFHGGHIKXLGMENZOGP[QIRZSIU[VEWHXYYIZ^]IbHeHgHhC
~agd	t*ZB[LZ
~age	F!C#?%E&G(H*]+Z,C-b.b/I0m1C2G3C4C5D6C7a9C:J;D<I=B>G?b@:ADB;CAEIFDGAHXIFJ^KELCMFNAOYPCQIRCS[TGUYVBWJXcYDZY][^@_DaFbYcGeXfD
~agg	d#I%I(I3E8Z9G:J=I>Z?H@GAZBHCaDEGJIHKGNIOHRISJTIVIXZYJ]Ha^bJc]dJf_hI
~agi	]#G%J(I)I*I+c,J-a.]3F4I6J7I9F=I>E?G@FBECGDZEIFJGJHJIJKGLJMGNHPHRJSbTJUGV]WJXaZ^[J]G_JaFcIdIfHgJhJ
~agl	f-H4Z8Y9I>J?JBHCJEXHYIIKHMINXRYTJVJX_ZG]JdJha
~ago	h!J#I-H3I4J:J=Y>J?YB[DHGJIGKYMGNIOJTJUJVJXZYZZ]]IaJcZdIf[hX
~agr	q9]=JHZMZ
~ags	t#]/H3[HJM^TJXJZJ_FhX
~agt	^!J#I%J(H)I+Y,J3F4J9G:I=H>F?F@FBFC^D[EZGJIZLJMXPIRJSITHUHWZXYZX[J]H^[aGbHcIfHgIh_
~agu	i(J)[9[=JXY
~ahe	oHGRaTJbZcZ
~ahi	v>aHJfX
~ahl	c!J#H(J*J-a3_9H=I>E?b@EBGC^DGHBI^MINHOGTJUJVXZC[_]Y^JaFbJdJhH
~ahm	{/Y8Y
~aho	m>]@YHEK[XZZIh[
~ahr	q-]1Y>[@JHIK^ZHfY
~ai^	[!H#Z%G(G)Y*G+X,[/I1X3F4H6X7J8J9I:H;J>D?^@]AXBED]EIFJGIJJK^LYMENFOGPGQJRISJTHUHVGWXXbYJZA[]]F^I_HaXbHcXdIeJfFgJ
~aid	d-J/b3J@JBHHEJZKGMJNHS]VIZcdHfJ
~aie	xH[Z[aJ
~aig	t+[[[bI
~ail	B!F#C%G&](B)?+B,G-?.F/_0Y1G2C3a4H5[6I7F9=:c=E>d?a@?AHB=DeEIF[HdI;JFKGLAM^NGOIPXQXRESETBUAVAWBX?Zb[@]B_BacbCcJd>e[fDgIhE
~aim	j-]HYIJKJOYW[ZIa[h[
~ain	E!J#Y%[&J(D)H*A+a,J-E.H/Z0E1F2E3D4b5_6D7a8_9A:?;D<F=A>F?A@dA^CAD?EDF_HDIYJXKXLFMXN_OBPaQHSCT]UBV@XYYE][_HaBbDcFdEeDfHhE
~air	_!Y#H%I/F3[6]7[9J:_>[?H@FBZC[DEEIHBIGKEMINGOJPJT]UXV[WXXIZJ[J]I_XaGbJdZfIhH
~ais	X!J%F&J(E)Z*H,I-F0J1I3_4G5I6I7H8H9J:F;I<I=Y>]?X@FAHBIC]DCFIGHH;JZKYMXOZQIRHSIUFVXWHX^YX[^^HaBc]eIfFgI
~ait	V!H%H)J*H+Y,J-F1I2J3F4J6J7J8J9];J=H>D@bAJCEEJFJGHHCIDK]LIM]OGPHRYSJTHUIWJXdYJZA[Y]F^H_IbZcIdHf^h^
~aiu	l3I9Z>JHEI_OJZ[c[f]
~aix	p;YH]^ZbZd[
~aiz	{%^dJ
~aj^	j(J3J9G=J>]?I@[BHDHIJKJVIZ]]JaabJfJ
~aja	r!a([?ZBJDZHIKIN[ZE
~ajo	r8]9G>]VZbZ
~aju	q3^9[HJIY
~ak^	Z!]%I(H)J*J+J-b/J3]4J9F:J<Z=I>G?HBGCID[FYGII]KGLJMIN_OIPIRJSJTJUIVHXXYZZB]H^J_JaGbJcZdHfIgJhI
~aka	n-Y@JHEYXZGbZd_f_
~akc	vZG^^
~ake	R![#I(F)G*G+Z,I-F/[0J1I2I3F4H5I6I7H9E:F;a<[=YAIBCCFGEIJK^L[MaNJOGQ]RISGTGUZWHXGYIZD[G]F_HbGcGdZeZfI
~akf	t@^HJa[
~aki	v9][Z
~akj	{3[dZ
~akk	r-^
~akn	l%](_-J3a9F=]>I?I@JBJCZDJHDIZKJOJVJXJZG]JaF
~ako	v*YBZI^
~akr	{GZ
~akt	V!b#F%E(H*H+I-F.Y/I0X1Y2J3[4]5J6H7H9G:H;[=F>I?F@DAJBEC[EIFIICJIKCMINFPEQJRHSITHU^VZWHXEZ=[H]Y^J_HaFdbe[fIgIha
~aku	n-J3Z9H=[C^HEI^ZZ
~akz	t/ZKHOZZ[
~al^	E#Z%A&E(^)Z*I+B,c.G/J1Y2C4I5X7C8B9Y:Z;C<D=I>F?@B=DDEZFXGGHcI_K[LFM[N^O@QDSZUCVAWAYEZ=[B]H^BaIbIcFdYgeha
~ala	[#G%I(J)J*I+J,J-[3H4I6J7I9F=H>F?H@]AJB[CHDGEJFJHbIFJJK]LYNGOIPXSITIUHWJXYZ[[J_JaGbHdGfXgYhH
~alb	i(J3X=[@]BXDJG]HEKJX[ZG][dY
~alc	p.X3I9[@YBIGYHHM[OJX[ZJ
~ald	m-I3J9I?[@_BGCJD[HDIGKGMJNYP[U[VJZEa^dJhJ
~ale	V!H#Z%E&H(G*G-D0I1H2I4F5J6H8H;H<I=E>C@FAHBYDZE[F_GEHbJHKJOEPEQISGTGUYV[WGXEYH]E^G_^bFc^d[eH
~alf	a!I(F)I*J/a3Z4I7J9H:I=H>I?IAJBGCIDYE_GIHAIYJJKYMYNJPISYTIUHVXXIZX]]_IdJfJgX
~alg	h.Y9b>H?I@]BFC]DJHEIIKIM]VJXJZGc]fJhJ
~alh	g/Z4[;XF[HFNZPXZY
~ali	O!E#D%H&I)Z*C+I.J0G1Z2H3_5H7H8F9E;G<H>]?HCDDBFGGDHYI@JFKBL^M[N[OcQHR]SYTEVZXCYGZ[]G^G_EbIcCdFeFfagIhG
~alk	m4[8J9^HEKJYYZI]_
~all	F#J&H*D+J-Y/Z0Z1I2C4X5C6E7B8C9]:J;J<I?_@CAHB]CGDAECF^GDH]JYLBMDNYOAQ_RGSHUYV[WBYAZI[[_Fb_cbdEeHfHgYh=
~alm	lI[T[ZX]ZdY
~aln	m@YBJHIIZZIc[d_gZ
~alo	b![#G(I+Z-G3]9G:J=J>F?_B^DDHAI^KFLZNHOYTZUJVHXJZC[[]I^IaHbIdJfJh^
~alp	x@[HY
~alq	xNY
~alr	c![%F(J+a-G3J9]>H?I@]BGCJDDIIK^MJNJOIPJVHXJZG]JhI
~als	[!I#[%H(J)c+H-F/J2J9H:J;J=J>H?H@HCGDHEIFJGJHZIFJYKGMGOYPIRZS[TXUGVHWJX^YJZE]HaIbHcHdZeGfHh^
~alt	L!E#E&H(Y)E*E+C-Y/G0I2F3e4C6I7X8E9A;I<G=[>_@_AEBDC]DbEFFIGGJDKbLHNDODPFQGRDSXTGVZXAY]Z7]@^b_DaAbAcDdaeFgEhZ
~alu	l-J/Y9]H^N[ZF
~alv	p#J-J3^9H>G@JDIHDIGKHU^V[XJZH]]a^hJ
~alw	d#](I-G9J?J@[BGCJD_FZHGIGK_MJTY]I^JaJh]
~am^	N#B%[&H(F)Y*D+E,F-I.H/E2_3@5G6F7E8F9G:^<G=X>F?H@GAEBECGDGEFFaGFHiIbJHK?LFMcN@OCPEQ^RESETDUCWEXBZD[EacbCcCdCeGfBgIhF
~ama	Z!G%H(H)J*I+X,J-[/I2J3]4I6J7I8J9_:H;J=G>]?Z@]AJBHCFD_FJGIJJKCMFNGOEPIQ[RJSJTHUHVFWXX[YJZA[J]F^H_JabbGcIfHgJhF
~amb	S!E#F%H(F)I*H+H,I/X0I1J2J3E4H5J6H7[8J9E:X;I<J=F?F@gB_CFDFEHFIG[HCIDJIKCL^M[NEOGPHQJRISHTHUFVIWIXFYIZ[[X]F^^_EaEc_d^eIfEgYh]
~ame	M#G%E&H(H)F*E,G-b.H/Y0I1F2F3E5G6F7E8E9@;F<G=C>@?C@YAaCDDBEFFdGDHaIbJGKbLGMAQGRDSGTXUEVJXCYI[E^F_FaXcFdCeFhD
~ami	h(J-J0Y3I9J@HBYCIFYK^MINJPJXJf[hZ
~aml	h7^>X@JHXIJMaZFbIg[hZ
~amm	_!J([)]*]+I,Z-H4J7J9X:I=I>H?GAJBGCIDGH@IHMHNHPZSJTZU[VZXI]H_Ja[bXcJfIg[hJ
~amo	_!I#J%I(J)J-J0[3I4J8^9H:]>I?Y@FAJB[CIGIIHK^LXMHNIOIRJSJTJU]VGWJXHYZZE]I^I_JaIbIcId_hF
~amp	j-X3b9H:J>G?J@GBICJDIH^IJKIMIZDhb
~amr	kHGQeYJcJ
~amt	v8_HHa^
~an^	P!B%b&Y(C)E+H,G-F.X/]0H1X3G5H6F8J9X;E<H=b?B@BA_BFCJEHGHHGI_JHKILFMXPFQHRZUYWGYFZH_^aCbYcDeHfChE
~ana	V!G%X&X([)H+I,I-G/G1J3G5I6I7c8[9B:X;J=G>G?F@YAIBZDFEGFIGGHFIYJ^KDLIMFNDOHPXRISGTGUFVDWIYJZY[H][^G_HaGbZcGdbeYfYgJhF
~anb	t.X7Z>XJX
~anc	M!D%Z&H(H)F,F-E/H0G2F3I4D5^6E7E8F9]:X;c<F@FAgB>CJDHEFFFGXHFIDKXLHM_N@OAQJRESFTFUCVYWJXAYZZ<[E]c^E_da@bacEdAeGfIgGhX
~and	I!H#B&E*Z+D,H-G.G/Z0D1E3b4@5D6I7Y8B9b:X;G<D=H>f?[@]BHDAEDFFGFHCIFJFKYLYMHNBOGPIQDRCSJTGVCX_YDZa[B]^^aaFb=cIdAeFfBhd
~ane	[!I)J*J+^-H/J3I4[5X7Y8Z9H:I=I>H?I@FBGCIDFH_IGKYMHNXOIPZRISJT]UIVZXI]I^JaIcIdIfIg^hI
~anf	l-J6X9[>G@IG[KIN^X^ZH
~ang	B!X#I%B&H(J)F*[+E,C/[0D1C3=4E5E6B7D9<:B;G<H=A>]@fABB_CEDAEFFFGBH[JHKDLgM_NHOAPEQDRASETEVBWCXIYGZZ][^g_GbDcJeBfIgZhb
~anh	q@^BJHFKHX^Z^dIfH
~ani	L!A#E%D&I)E+F,G-E.I/G0H1G2H3D4G5H6H8G9E:e;G<H=^>E@FAGCDDFEcFbG^H=IBKCLFMDNaOFQHRGTFUcVEWfYHZ@[F]D^D_Yc_d]eGgF
~ank	W#D%H&J(F)H,I-C.J1I2I4Y5I6I7G8I9g:G;H<I=F>E?C@BA^BcCEDXEIFHGGH_IBKCLHMENFOGPIRHSHTFUHVFWIXFYIZH[H]D^H_GaEcGdEeJfGgIhF
~anl	{-]HY
~anm	^!I#J%J(I)J-I/J3J4J7J:I=J>E?G@ZB[CIDHHYIHKGLaM[NHOJPJSJTZVHXJZ[[^]I^HaHbccIdIfIg]hF
~ann	A&X(Y)Y*[+B,I-].D/A1C2E4X5G6a9>:];D<]=Z>a?_AHBCCEEJFXGZHZIIJBKELDMHNFOFPHQDRBTGUDVFWCXIYZZX[Y]Y^Z_]aBbAcYe^fDgFhJ
~ano	U%X(Z)H*F+H,J-^/G0[1J2J3E4I5J6I8Y:[;H=Y>X?G@dAGBDC]EIGEJIKXMEOGPIRJUHVEWIX]YJZG[X]F^H_JaGbGcHdEfIhD
~anq	k%Z(Z-J3_=]?JBJOHV[XJZGaI
~anr	m3Z9I>X?^HHQ^a]
~ans	S!Z&Z(E)H*F+F,Z1H2I3_4X5I6H7Y9H;H=X?X@FBBCGD]FYGYHbIHJHKBOBPFQIRGYHZD]DbIfZhJ
~ant	F#B%J&F(H)F+]/X1C2H3;5G6C7C8C9I:e;C<E=I>^@IABBCCJDIECFCGAHXKfLFMYNEOFP@QIRBSYTIUdVAWfXYYJZ<[[]^^D_AaHbYcFgIh[
~anu	m!J=X@JHEIYK^P[ZJ_ZdIfYgZ
~anv	g!]#I(Y*J-G3J9F;Y=Y>G?Y@EBHC[DFKbMHNHUJVJX^ZE]I^[aHbIdIhG
~anw	pHHMZNZZJ]YaZ
~any	N!E#^%E&I(D*H,H-b.I/E0I1G2G3J4F5H6G7Z8]9^:_;]<H>Y?EAGBJCAD[EHFFGEHYIHJFLFMBN]QHRGTYUcVDXZYHZJ[Z]C^GaBbEcFeHfDgGhC
~anz	l(J,Z3G8[9I=H>I@JBJCYDJHFI^OIU^VIX^ZG]XdGe[fJ
~ao^	T!D#F(^)X*H+G/H1Z2H3]4G5I6H8H9_:[;H<I=F>E?Y@HAGBFDCEZFGHFICJHLIMIPEQITFU]XJYH]]_Ga^bDc[dFfZhF
~ap^	V#Y%H(H)J+J,J-G/I0J1I2H3E5e6H7J8H9H:I;J<j=I>G?H@ZAIBFC]DGEIFYGIH?IDJIKGLJMGNGOYPHQJSJTFUHVHWIXHYIZF[H]G^I_HaFbHcCdGeZfFgJhH
~apa	b![#J%J([+J-G3H9G:I=I>H?Y@HBGC]DHGIHAIHMGNIOITJU^VHWJXIYZZG[b]H_YaHbZcJdJf]
~ape	k#Y9I<[>I?J@]HZIIKJNZO[XIZIa[hZ
~aph	a%E(_)Z+J@IBIDIMIVIZGge
~api	d!I(I-J9]:J=J>I?J@GBHD[HCI_KJMJNIO]UHVHXJZD^Jbad^f_hI
~apl	n%^(J*Z>X?bHGZJdI
~apo	m#J(J-J1[3J9H>]?I@IA]BIDXH]IJKJMJVHZ[]J_ZaJ
~app	O!C#J%Z&G(Y)D*]+a-[.I/Z1F2G4I5G6F7I8F9_:I;Z<G=C>^?c@IAEBJCJDHEFFGHbIDJEKFMANXOBPXRISETCUDWEXCZX[F]F_Da_bFcDdDeGfXhB
~apr	g%J(J-Z0Y3I9J=J>I?H@ICJDJHJIHK^MINGR[TYVJXJ[[]^_ZaHdIfJhJ
~aps	e!]#]-I3J9H=c>H?J@FBICJDIHXIHKFMINIRcTJXGZD]I^JaJbHfJhX
~apt	V!H%J(H)J*G+I-F/H2J4J6J7J8J9F:I;J=H>F?Z@DAIBYCHDGEJFJGJHdIEJJKFLIMcNGOHPHRHSITHUIVGXHYJZH[I]^^I_JaGbecIdHfGhG
~apu	qAZHHZZ_ZbZfX
~aqu	n:Y@]N]U[XJ
~ar^	D!A%E&D(])A*D+_,F-a.I/I0B2[4]5B7I9X<B==>[?c@]AGBZCFDYECFAG?HbI@JEKcM[NHPEQFSEU<V@W?X[YF[c]C^b_GaDb]dEeYfHgFhI
~ara	L!H#B&H([*Z+E,F-A.H/^0_2d3A5G6E7H8F9@:G;F<G=I?aB?CID]EEFdHDIgJEKELFM[NDOIQHSFUYV_WXXIZ>[Y]A^JaBbFcJdGeGfGgDhX
~arb	v@ZSZ
~arc	Z!D#H%F)I*I+I,J/J1J2Y3E4H6H7I8I9C;Y=F>E?EAHB[CGDEEJF]G^HbIEJJKELZMYNFO[PHRISITHUHVEWIXGYIZI[I]G^__^aDcHdaeIfJgJh[
~ard	M!D&G(B)[*C+^,g-E/[0G1F3I4D5H6I9a:F;G<G=C>C?[AEBGCBD@EFFHHZIDJELFM^NBOHQ[RGSITGUDVBWGXGYaZ@[G]B^D_Da]b]cBdDegf@gFhC
~are	V!^#F%F&J([)H*Y+H,I-^0J1I2I3_4H5J6I7H8J;]<J>C@XAHBJCIDGEJFIGHH]IJJHK]LIMZNEOFPHQIRHSHTFUFWIXEYIZD[a]E^YaEc[dGeJfFgI
~arf	d(])I*Y:J>I?Y@]BJCGHGI]K_MJV[XZZD^ZaJhJ
~arg	f2^9J=JBJGcHDI]KJS]VJZI]]_XcHdDfHhJ
~arh	{>[
~ari	O!Y#Y%E&I(_)Z*D+I,F-[/F0H1H2H3F4F5H6G9A:Z;^<I=^>BAbBBC[DDEGHEJEKFMCNCPGQHRXT]VXXXYH]Z^]_YaHcEdXeHfDgG
~arj	{HYb]
~ark	g-Y2Z9H>J?I@JBJFZHcIYZD
~arl	_![(J-H/X3J9H:]=J>I?I@_BGCIDIHHIGK[MITHU]V^YXZB[Y^YaJbJdJh^
~arm	l9Z>HH_MJXJZFaIba
~arn	n-Z9HHXK^MZZH
~aro	g!]#H*[-Y3J9I>Z?Z@HBICEHYIHKGMJOIRJTJVZXJZY[[]IaFbJdIf]hI
~arq	{2Z
~arr	V![#J%H&J(G)I*I-E1J2J3F6Y7J8J9F:I;J=H>X?G@EB_CGFZGIHXIFLIMGNHOHTHUHVFWIXGYJZX[X^H_IacbYcGeJf^gJhH
~ars	x-[3Z
~art	J!I#@%I&G(F)C*F,E-D/F1C2E3J4C5F6D7X8H:a;D<F=G>^??AGBaCAEGFXG]HaIYJ]KXLDMCNHOBPHQFRESYTYUAV]WDXEYIZ@[B]]^CbdcCdCeDfghA
~aru	l-J0[3Y?[@JBIDJHFIIKIL[NYVZZG[[]J^[_[bX
~ary	Z!I%H(^*J-G/J9J:I?]@JBECJD^JZLaMINHPZSJUGVGZ@bIcZd_gX
~arz	v(]HXd_
~as^	Q!G%G(F)H+H,I-X1X3F4H5J6I7H8J9b:F;I<J=I>A?F@JCZDEGHHcIcJELIMFNFOHPGQJR]SGTHUFVEWJXYYIZ^]E^GaGcGdFeJgHhF
~asa	d!I#Z%Y(J*J+J-G3H4J9F:J=I>b?G@FBFCXDHFJGGHZIEKaMXN_OIPIRXTGUJVIXIZI[]]GaHbJcJdIfHhG
~asc	r9J@JCJHCI]VJZ[]_bY
~ase	O!D&J)G*H+G,H.J/G0I1H3G5H8H:G;X<I=F>D?E@IAHBXCEEHFHGZIYK[N_OFPGQaRFSGTDU_VDWGXGZ]]F^]_EaFb]cHdceHfBgHhY
~ash	X!I%G(G)I*J+J,G-G/I0Y1I2J3X4Y8I9H:I=G>X?H@EAIBDCIDHFdGbHXIGJHKFMdNGOIPGRGTIUHVHWIXIYIZ>[J]I^Y_IaFbZcGdFeZgIhH
~asi	Z!I#Y%J(J*J-b2Y3I9G:J=c>I?I@ZBGCIDIHDIYKHMIPJTJUJVJX]ZF]J^ZaJbJcJeZfHhH
~ask	T!I#J%J(G)H*]+^,Z-G/I3G4J7J9H=I>C?D@CAJBEC_DFGJH_IJJJKILbMINHOYPHRJSJTHUJVFWJ[I]I^I_IcJd^f]gIha
~asl	Y!G#G%I)I*I+J,J/I1J3I4I6J7I8J9H=H>H?G@IAJCGD[EIFJGHHFIYJIK]LIM^N^OIPHRJSHTHUYWIXIYJZb]H_IaIcHd_eJfFgIh_
~aso	a#J(I-a/X9[>H?GBXC]HBIDKFMJNbOJPJTYVIZ^]J^J_JaIhJ
~asp	p!X9[@]HHa^
~ass	4!=%Z(])E*F+A-^.J/X0G1D2a3?4?5F7Z8D9?;D<X=F>D?GABB]DGEEFAIcJaKcLZM_N^O?P>QCR@SFTBUFVAWGXCYCZa[^^]_BcHd^e_fIg]h_
~ast	M#]%]&H(A)G+I,F-F.H0G1F2F3@5H7F8Y:e;F<G=H?D@aAEB>CbDZEGFEIbJFKfLDM?NEOZPDQHRXSDTYVEWDXHYF]G^CaIcIdFe[fHgYhC
~asw	{KZbXhJ
~asy	k-Y@XHGI^gX
~asz	{UY
~at^	?![#B&H(Y)C*?+A-Z.X0I1Z2I3[7a8I9c:F;]<A=?>e@@A^BBCEDDEFFDHaJXK]LHMBN_PHQHR@SIT?WGXE[J]B_]aEb?cFd@eEfagY
~ata	T!D#H%F&J(D)F*F+J,Z-Z.J/[0H1H2H3_4I5I7H9D:H;Z<I>D?Z@[AHBbCFFHHHIGJGKZLIM]NCODQISFTDU^VGWYXDYHZA[I_FaXbZccdIfCgYhY
~atc	V!H#G%I&I(]*I+G,J-X/I1I2J3B4I6b7J8J9G:J;J=I?HAeBECFDFEJFJGJIDKJLJM[NHOePIRGSJTIUJVHWJXHYJZA]H^J_YbHcHdIgH
~ate	K![%H&G)]*]+A.X/F0F2F3H4H5F6E9I:Y<G=I>J?FA]BGCJECFEGGHHIZJIK?LGMZNbO^QFR_SCTEU^WZYEZ^[G_Ga[b^cIdGeFfGgJh?
~ath	j?]@XDIFaHYKIZE
~ati	@!X#J%Y&G*@+],Z-H.H/B0C1J2B3d4C5B6@7]9<;I<G>I?D@DAFBECaDbEbFYG]H^IBJGKALENbOEPIQYRISGTBUYVAW_X_YDZB[D]H^F_HadbBd]e]gGh=
~ato	I!X#a&G)]*a-H.G/D0F2E3a4[5G8E9@:Y;E<F=B>_?^@DADBICIEHFIGCIAJDKDLJNGPeRESJVZWEYH[F]Y^E_Ha]b]cGeEfFgEhA
~atr	g-X3I9I:]=[>I@]BJCJHHIcKJOHR^XJZFaI
~ats	l-]3J7Y9I>G?J@ZBJCIHZK^MJNGO]XIZG]JaGc[eZ
~att	O!Y#Y%D&H(G)I*I+F-].I/F1G2Z3a4I5H7G9D<H>H?D@]AGCJDGEGGXI]JFMDNYOHQJRJSFT[VCWGXc[G^X_EbDcIdGeJfCgGh[
~atu	Z!F%H(G)H*I+J,H-G/J0]3F4H6X7I8H9G:H;J<]>H?F@GAJBJCHDGEJFJGGH]IGJJKGLJNGOHPHRHS_TIU^V]WGXHYI]H^I_IaHbHcGd^ebfYgIh_
~atw	v-[
~au^	^!J%I(I-F/Y3F4J6J8Z9[=I>X?[@XBXCGF[HDIEJJM^OGTJU^XI[Y]ZaXbIdHfJhG
~aub	t9[?ZHYI[ZH[X
~auc	b!J%I(I)J-Z3E4X9Z:J=H@HB[CZDZIJKHMIOIPJTHU]VGWYXIZJ]HacbIcJdJfHhJ
~aud	_!J(J-Z/]9I?JBGCJE[IJKILYMIN^VXYY[Z][^IaJdJfJ
~aue	q#]M]fZ
~auf	]!J%I(G)J*J+[,I/J3H4I6J7J9G:H=[>[?F@CB[CGDEGIHHIDJJKILdMEOJPIQZRZSJUHWJYJZ][H]]^H_JaXbGcZdGeJgZhG
~aug	r9^BYHEKZMJ
~auj	v@ZX[
~aul	b+I2]>J?J@_BJCJDHEYHaIJKIWHY]ZHb^
~aum	{H]
~aun	xTX
~aup	xD[ZJh_
~aur	r6aHERb
~aus	O!F#a&J(Z*G+X,H-[.J/Y0H1H2I4X5X7G9D:Y<J=G>X?I@EAJBBDYEYFHGZHHIZJHMEPFR]SHUYX[YHZ@]_^IaBbGcXd^eHgIhD
~aut	I!C#D%Y&H(d)b*I+C,f-@/G0F1Y2F3]5I6F7G8F9A<G>]?]AEB@CZFFGDH_IYJHKILEMENBOCPBRDSHTYU^V_WDXBYEZ9[H]D^D_DadbCdBeFfBhC
~auv	m#],[6X9JBJHEX[ZIc^dHh[
~aux	v)]*J4]A[PJ
~av^	Y![#X%H(I)H+H-E/X0Z1I3E4H5J6d7H8H9F;I<J=F?^@ZAIBDDYEIFIHYIaKXLXMENGOHPFQJRHSHTFUGVDWIXGYIZY]Y_GaFcGdEeIfEgJ
~ava	Z!G#X(G)I*H+I,J-E/I1G2J3Z4X5J6I7I8J:H;I<J=Z?aAIBDCYDFEJFJGXH]IEJJK_LIMFNFOFRISXTGUGWIXFYY[I]X^I_IaFbXcFfYgJhE
~ave	H!J#F(G+E,J-J/H1I3^4D5]6F8E:G;Y<G=[?EAEBFCbDaEFFHGIH[I[JIK_LGMEN[O^QGRJSDTCUHVEWIXGYEZF[X]X_JaAcHdJfJgHh]
~avi	k.[6Y@YM]UJWZbY
~avo	f#[-X3J8X=J@XBICJIIKaNJR[UZZX]JcJfXhJ
~avr	h-]@[HHKYZH
~avs	q!^9J;ZHGIJKIUaZJ
~avu	{*X9JHIK^ZJ
~avv	tB]HIZJbXf]
~awa	b#J(H)[/J3I9H>G?Z@aBZCHDXHXIHJJKFMJOJTJUYVIWJZH]a^YaEbIgJhH
~awe	{9[HI
~awi	l-[3J9]@^BJZZh[
~awn	r%^(_;ZHJWXZH
~axi	o-J3GIHOHXd
~ay^	N!]#H%F&I(C+F,H-C.I/C0H1G2H3C4F5H6G7E8G:H;F<H=X>J?J@fAFBJCGEHGEHYIZJHKJLYOEPJQHSaT_VEWFX]ZX]^_EbFc[dFeHfEgX
~ayb	tHIN[SX
~aye	l9J@^HJIJX[ZX]]f[
~ayo	vHHc]f[hY
~ayr	v!XH_ZJ
~ays	G#Y%F(C)F,G-]/Y0G1Z2G3H4G5H6J8F9B:Y;I<H>B?F@HBAFFIaLHMAO]PCQGRFUYV^XbYG[F]F^XaHd[fDgBh[
~ayu	r9ZIZZZ
~az^	t/XCYNZ
~aza	i-]/[9JBZHGIIJZMJN]O[hJ
~azd	{N_
~aze	v-ZHJV^
~azi	U!D#D&X(I)F*I+H,X-D/H1I2H3^4J5J6H7H9^:Z<I=H>G?C@EAGB[D[EYFHHGJIKDLHN^OGQIS[UZWZYHZX[H]E^G_[bEcFdHfZgYhG
~azo	t-X/[@[H^
~azu	q!Z/XHYV[ZHbZgZ
~azy	{@]X]ZI
~ba^	o=^@YBYCZHGNZZI
~baa	l(J*[-_4_9J>J?X@YHEIHKXMJNJVJZFaJdJfZ
~bab	x![>F@YO]ZI
~bac	E!Y#C%]&H(?)B*D+H,[-A.G/H0[3A6a7E8[9J:C;F>H?B@EAZCCDAEEF[HGI@K_LCMBN?P^RZSDTBUCV@WCXIY]ZH[B^A_]deecf_g]h@
~bad	i!J#a%I)Y9JBYDJH]ZH
~bag	g-H4Z9H>_?JBHCJEYIIKHMIRZX_ZE]JaJha
~bai	{HH][bZ
~baj	v!a9H>]HIZFbZ
~bak	o@JHFYXZGbZd_f_
~bal	[(d)^*Z,e-Y:J?H@IBJDJHFKJNJPGUHVGZE]JaJdDeJgHhJ
~ban	Y!I#G%J(H*J+J,J-[.G/J2J3H4J7J9F:I=I>Y?H@EAJBECDDGGJHjKDLJMFNGOIPJRJTJUIVIXIZ?[I]e^JaGbFcJdGfIhF
~bar	b!I#H%I(I*H+J/J3X4]6J9X:J;_=I>_?[@XBGCZF[GJH@IDK^MGNIOHPZRJTIUJXHZC[]]H^J_JaGbJcIdIfYhI
~bas	^!H#I%I(J*J+J-G1J2J3F4Z6J8J9H:H;J=c>G@GBGCaDHIaKGLJMIOIPIQbRITJUIVFXIYYZB[Z]H^J_JaHb[cHdGfGhI
~bat	g!Z#J-[3Y9G>X?I@IAZBICJDHH]IHKIMJNIOaRXVJXJZF][aJ
~bb^	{[]h[
~bba	r!];[CJHHI^ZJ]Z
~bbe	m)]=Z@JAYBHK]M^OYVJZI
~bbi	p3Y=ZBZHJUZZJ
~bbl	r.XDXHGLY[]bZ
~bbo	v7aHHKYSIZJ
~bca	xH[
~be^	Z#Z%I(X)I-G/a0]3G4J7J9X:I;J=H>^?G@FAXBFD[EIFJGIHHNJPXRJSJTXUHVGWJXGYJ]a^J_XaGbHcHdGfHhG
~bea	g#J%J*Z-J3I9Z=I>H?J@IB]DHGHHZIHKIMZNJPIRJVJXZYJZGaGcZdGeJfchJ
~bec	R!H#Y)Y+X,J-Y/[1J3I4I5Y7I9J:X;X?H@HBGCIEZGJI]JJMHOZPHRYTXVYXZYEZA]Z_IaJbIdYeIfIh]
~bed	l(J-I8Z9^:]@JB[CJDJHJIIKIN]VZZG]I
~bee	U!X(E)]*I+I,J-Y/G3G4F5[7I9H:I=Y>FAJB^CHEJGIHEIIJXLIMHOHPIRJSYUZWZX[[H]Z^G_YbGcHdZeIgH
~bef	U!Y#G%I(H)J*I+H-G3G4I5[6J7I8I9I:H=I>G?F@]AIBDC^D[GJHIIEJIK^LHNGOHPJRJSIT^UJVGWJXZZI[I]c^I_Ib_cFdIfGgI
~beg	p-J3Z>EBJF[HFOHZ_]^b[fI
~beh	Z!H#G%Y(a)a*c+H,[-H/E0H1X2I3X4F5I6H7G8I9C:H<J=F>E?D@DAGBDCCDEFIGFHDIDJIKFLIMaOHP]QJR]SHUIVJXFYI]D^HaDcGd^eJfEg]hZ
~bei	X!H#G%^&^)I+J,[-G/H0J1J4Z5J7Z8I9H:[;Z=F>ZAJCGDJEIFIHHIEKBLYMFN^PIQJRHTHUHVEWHXGYJZF[H^G_Ia]bGcXdEe[fFgHha
~bek	g!J#J%F&b(I)Y*J,J-^2Z3H4J9I:Y;Y=J>F?I@ZBXCHD^EJH]IHKFMINHPIUIVXXJZE[Z]I_JaJdHfJhJ
~bel	_!H#H%H(F)I*[+I,J-[/G0J1I2J3G4H5]6I7H;J=G>]?^@DCGDFEHFJGHH=IBJJLJMFNdOGRZSJTIUFVEWbXHZ@[I]J^I_Ga]cGdXfIgI
~bem	x-^HJI[
~ben	O#[%Z&Z(D.I/F2G3C5J7J9D;]<H=[>F?IA_BYCBDJEFHDI^KGMENHOZRXSETIUBWEXZZA[H]X^X_XaEbBcJd^e[gZ
~bep	vHJQ^VYX]ZI
~ber	H!G#B&G)D*E+a,E-E.G/E0Y1E3d5F6D7H8H9?:J;X<F=C>d?H@HADB@DZEEFDH[I[JDK^LFNCOfPXQFRFSJTYUDVYWEX^YEZ?]Z^B_BaYbBdAeFfHgE
~bes	c!I#H(J*Z+J-H2Y3G4[6J9Z:I;J=X>[@[AIBHC[EJHHIHKGNIOYPJRJUIVHWJXHY[ZE]G_]a[cIdJfHhZ
~bet	_!I#I%J(J*J-H/E1J4X5J6^7J8I9I;Y<[=I>I?I@bBHCIDIGXIFJJK^MHNHPJSJTIU]XHZE]I_JaJbIcadHfGhI
~beu	{:]
~bev	f!H#H%I(Y)J*Y+J-[/J0J2J3I4Z8J9F:I;J=J>Z?]@HAJBGC]GJHDI_KGMINHOIPbUJVFXGZY^J_HaHbIcJdIfIhJ
~bew	v(]*YC^HJ
~bex	{H]
~bey	{NX
~bez	x?ZD[hX
~bge	^#H%I(J*I+I,J-[0J1Z2J3H4Z7J8J9I:H<J=[>]?YCGDGHFIGJJLJMHOIPHRISJTJU^VGWIXIYYZ[[J]^^I_HaYbHcIeJfEgJhH
~bi^	g!Z+I9H@cBZD[HHKJMZVZZG
~bia	W!H#G%I(H)J*J+J-I/[3G4J6J7X9G:Z;J?H@cAJBaDHEJGJH?IFKELZMZNHOIPJRJSJTJWJXI[Y]H^__HaHbXcHeJgZh[
~bid	c!I(_)^*J-c:J>J@IBIHBIYKHLIP]QZUGVIZE^ahJ
~bie	^!G#F%I(H)J*G+I,J0J1J3J4I6I7[:H;I=E>[?G@CAIDYEHFJGJHFIDKYLIPHRJSIT[UIVHWJXaYJZJ[J]G^_bHc_d^f[gIhY
~bij	v1]8]HJK[MX
~bik	r?aH]ZH
~bil	S!]#G%H)F*Y+H,I.[/I1J2J3Z4]5J7H8I9E:J;]<J=F>_?E@EAIBDFJGHJIKELIMFNGPFQJRISGTHUaVaWFXGYIZ?^H_HaFbad_eYgHhG
~bin	b#J+[-I/H3[4J9I<]=J>H?I@JB[CJDHHcIJMINIOIRJTJXJZG]I_JbHcddHfJ
~bio	e-H9J>J@aH]IIKIL]MIVJZZb[hY
~bir	p%]HDI[ZJ^YdZfZ
~bis	m3Y>J@YBJHGIJK[MZZFg[h^
~bit	d#[%I(J-Y3J9Z?IBICJG^H[IFKZMHNITIVJZ][I]I^[bJdJhI
~biu	{9]CXHI
~bje	S!^#G%G&J(F)I*H+I,I-D/F0I1H2I3F4F5J6H7H8G9F:H;e<I=G>G?G@EAeBECGDGEIFIGaHJIEJHKFMFNEOHQJRHSITGUGVEWIXGYHZB[I]G^[_iaHbGcFdEeIfEgHhE
~bju	x-[?]HI
~bl^	F!f#G%A&G(I)^*E+D,Y-^.Z/C0C2E4b5E6I8]9B:@;^<F>]?[@IA[DCEDFEGHICJHKJLGMDNAODQHRCSXTDUaVcW@XBYYZE[X]A^IaDbIcGe[fFgBhC
~bla	_!G#H%I(]*J+J.X3Y4I7I9F:I;J=H>Y?XAJBGCFD_FJGIIEJJKGL]MGNFOIRJSITFUIVHXHZb[I]H^I_JaGb_cIdIfZgJhG
~ble	M!J&I)G*E+F,G-D.I/E0G1G2I3C4F6F7H8J9C:J;E<H=X>A?E@EAZBgDEE^FJGEICJHKBLHNBOFPHRGS^TCUGXCYGZg[I]J^G_Da]cbeGfHhE
~bli	^!H#F%H(G)J*I+X-F/J2J3C4J6J7J9G;J=H?EAJBDCFGJHGJJK[L^MFNXRJSITGUIVGWJXHZb[^]F^H_JabbacHdHfI
~blo	I!A#j%B&H(A)Z*B+C-c.b/B0F1I2E3@4J5F6D7C8E9@:C;I<E=B>D??@IAGBICID?EEFEGDH]I@JaKXLDM>OCPAQXRBSBTjUBV@WDXeYEZ=[e]@_CaBb]cadAeIf@gCh@
~blu	v9JH]K[
~bly	x>F@YO]
~bma	nB[HYM_ZHhH
~bmi	nHFZb
~bo^	m9Z=^?JHIMJZJa]f]
~boa	a%J(J)I*I,b-H/J4J6J7J9F=J>J?HCIDIFZHaIHKIMINIPITIUJVIXJZC]I^JaHbJcIdJedfG
~bod	U!E#G%F(Y*H+^,J-a/G0I2J4H5J6I7H8H:F<]=G>D?[AHBGCEDZEJFIGYHFIJKDMGOHPXS_U^VIXFYI[H]G_XaFbHdZeIf]gGhG
~boi	t>]FJH^IJ
~bok	{HII_
~bol	c!Y*J-[/X3J7_9H=J>J?Y@GBJCIDJIdKHMJNZOJSHZF]JaJ
~bon	q-[9_=[@JHFIGKGO^ZF
~boo	b#H-I/J3H9I>G?J@IB_HcIXM[NJTFZD[G]IaIbZf^
~bor	h-J9I:b?Z@YDJHBIIZJ_]b[hZ
~bos	l!Y([8_AXHFK[_Y
~bot	Y!G#H%H(_)H*]+I-H/H3X4]7H8I9^:];J=H>Z?Z@FAdB[DEEJFJGIHBIEJILIMHNHOYRISIUIVFWIXIZH]G^X_HbHcGdIfGhG
~bou	Y#F%H(^)H*I+J-Z/I1J2J3G4J7X9F=]>E?GBACHDXH[I^JILFMGNHOIPIRJS]THUFVEWYXIYJZ[[I]G^I_JaDbGcbdIhG
~bov	r2Z;_
~box	]!J#H+I-J3I9H=J>d?H@HBICGGYHYIHKIMINIUJVJXJZD]J^^aZbJdZe^hY
~bp^	{4H5JJ^
~br^	f!I#I%J(I)^*J+J-[2Z3I:Z=I>I?I@IBGDHF]HFI]KIMINJOJPZSJTZU_XYZG]JaIbJcIdJfG
~bra	Y!G#J%[(H)I+H,J-c/I1I2I3_4H5Y6J7I8I9D:H;I<J>]?FAIBDC^DZEJFIGZLJMDNEOGPHQJSIUHV[XGYJZD[I]C_HaYcYdIfFgJhG
~bre	^!H#H(I*J-^/J3c4H5Y7J9F:J<Y=]>G@XAJBFDFFYGIH[KELJMHNZOGPITJUIVXXIZB[J]E^J_JbXdHfIgJhI
~bri	^!I#F%I(H)J-F/I6J7J9_:I;J>H?H@GAIBFCHFYGIIGJJKHMHOHRJSJUIVGWIXI[]]Y_GaIb_cYdaeZfIgJhI
~bro	S!J#D%D&J(F*G+H,G-I._/Z0I2Y3E4[5I6H7G8H9D:G;[<I=E>G?D@FAGBCCFDEEIF]GFHZICJHKDLINIOGRXSJTYUFV[WHXFY^[H]e^GbbcXdEeGgH
~bru	Z![#H%H&I(])Z*G/J1J2I3E4H5J6I8Y9E:Z;]<J>I@DA]BFDJEJFIH@JJK]MFNEPZQJRISITJUHWIXGYI]Z^]_]cHdEfGgIhG
~bry	v9_HI
~bs^	{B[KZ
~bsc	r1Z=_HIY[ZJ
~bse	l%Z9YBJH]YXZF[[]J_ZaJ
~bsi	l([HZI[ZZ
~bso	v1]
~bst	i(J)Y-^3H9I:J>I?I@XB]DXHYIHKIMIOIUZVbZD
~bt^	c!H#I%H*J-I/I3I4J9^:J;a=I>F@YBGCGDIGJIZK[MHNHTIUYVGWZZA[X]H^I_[a^bIcJdJfJgYhJ
~bta	x,[
~bte	r,_V[ZI
~btg	{HaKGZI
~bu^	hHGKZcc
~buc	p3YHJIafZ
~bue	v9]=YHFIJZJh]
~bui	e!J#]%J(J1d3J4X6Z9I:I=Z>J?J@HAJBJDJG]HDIGJJKIMJNIP[RJVIXIZH]J^YfJ
~buj	xD[HXMX
~bun	g!J#J%G-J/X7_8[;a@JBJEZHEVJZGbJc^dXfZ
~buo	{9_HI
~bur	l3H9^>]?a@JCYDJHCIJKJMJOIV^ZG]JaJhJ
~bus	j=cBJH[ZXdIhJ
~but	[!D%I(d*J-H/J0J1I3X4J9H;J=I>I?I@IBGCJDHG[HbKILXMINHOJPZRJSJVIXJZY]J_Ib]cIdJfGhJ
~buz	x>[HZaH
~bvi	q-d9JHJII
~bwe	t3Z9ZR^
~bwo	o#[*Y-^CIHJIIM[ZJhY
~by^	v!Z@YHIZGh^
~byl	tK_
~byt	e-]3J9G?J@bBXCJDJHDIIKIM[NITJVJX^Z]]J^JdJhY
~c01	{JX
~ca^	Q&I)F*]+Z,G.X/J0H2H4E6G8G9@<H=[>C?YAFB@CXD]EGFGGFHFIILZMANaOEPERJSITDUBVFW_XB[F]H_FacbafHgJ
~caa	tEGZHd_e[fJ
~cab	r9J=b@[BJHHZJ
~cac	_!J#H%I&[(F,]-I3Y4J9H:I=H@HBHCbDFFJHIIIKIM_NHOYSJTJUIVHWIXHZC][a_bYcIfIhI
~cad	Y!G(G)J*I+I,J-F0J1J2J3E4D5[6H7H9F:H=Y>DCYD[EJFJG[HaIEJHKDLaMZNFO[PGRHSITGUGVGWJXGYIZG[I^^_HaZbFcHd_eI
~cag	v-^?ICJHEKJLYZJ[^
~cai	j(J-J3J4X6Y9I;X@IAZBIHXIIKJMJS]TJZH]J^Z_JcZdYf[
~cal	R!]#[%E&J(D)F*F+G,I.J/]0H1H2H3[4G5I7H8H9J;H<I=Y?^@EBYCFDDEHF]GFHYIJJHKYLHMEOFPFQcRYSGTFUYVEWIXGYHZG[G]Y^F_FaabFeIfFgZhF
~cam	R!X#E%F&I(F*E,H-D.J/Y0I1H2I3Z4G5I6H7[8H9C;H<I=F>H?E@fAGBbCEDDEHGGH[IAJHK@L^MZNEOEPFQIRGSHTGUFVGWHXEZY[X]X^]_Da[cFdIeIfEgXh^
~can	C!G&G([)X*X+C-J.G/C0X1E2G4Z5I6a7J9B:I;F<I=]>^?[@JB=CDD]EIFZG^HFJCKILFMEOIQFRDSITGUCVGWEXJZZ[X]b^Z__a@bCc[eafCgG
~cao	W!F#G)Z*I+I/H1Y2I3Z4I5J6I8J;I<J=H>F?[AHBIDDEZFIHDIEJIKELJPGQJSYTGU^YI[X_Ha^bEcYdIf]hG
~cap	b!J#^-H=J>I?J@JBGDZFZI]KJMINHOJTJVJXHZ[]_^JbZdJfJ
~car	U!E#I(Y)G*G+H,F-C/G0J1I2b4G5J6H7G8I9D<J=E>a@YAJBCCDDJEJF[GHIdJHKBLJMENYOEPGQIRHSZTHUGWHYI[Z]J^Y_HaHbbcEdZeIfFgHhZ
~cas	]!H#H%H(H*J+J-E/I2Y3F4I6J7I9^:I;]=I>a?G@ECGDXFJGIH]I_JJKEMGNYOIPJTGUIVHXIZ@[J]G^c_IaHbHcId_fIgJhH
~cat	H!D#]&G)E+F,^.J/D0G1F2G3[4C5G6F7H8E9D:E;F<G=B>]?b@FAaBFCaDHEFFGGDHcKCLFM^NGPBQGRESDV@YFZY[G]Y^IacdAgFhC
~cau	R!H#Y)J+Z-Y/[3I4I5Y7I9J:X;X?H@HAZCIEZI]JJMGOZPJRYTXXZYEZC]Z_HaJbJdZeIfIhG
~cay	{HIc]f[
~caz	{,]
~cc^	q)ZBYHXJYZJcY
~cca	^!H#c%I(Z*J,H-Y/I3G4J9H:J=J>I?I@FAJBXCHDHIHK^MGNIPISJT_UJVI[[]I_IaIbYcJdJeXfJhI
~cce	I#A%d&H(I)D*D+F,E/f0F1I2E3E5G6E7D8F9B:A;F<G=B>a?]AEBfCFD>EEFFGDIYJGLENIO[P_QaRFSDTDUCVCWFXEYFZa]B^@_CaBbIdBfEgDh]
~cch	d#Y-J/Y3J5X9J=J?J@IBICJHFIIKYMaNJY]ZG]Jg[h_
~cci	h!Y(J-J3Y>I?I@XBIIJKIN[V[Z^]XdIhJ
~cco	A!f#_%b&G(A)^*Y,[->.F/@1D2d4B5E6C7E8C9E:]<D=I>D?@@?A^BHCID[EFFDGXICJDK<LaMCNBOBPaQ]RCSCTZUCV_WAXEYDZH[X]B^e_]aCc@dDeAf@gBhD
~cct	l!^#]*Z/J2Z3H:Z>HDXHDP^THZB^Y_Z
~ccu	k)]3I>JH]IJLGSJTJZ^eY
~ce^	O#X%^&H(H)F,G-Y/F0I1G3A4D5H6G7G8G9_;G<H=c>H?H@cCAEFFIGFJFKaLGMZNEOZP]RFSGTFUDWFXYYGZI]H^F_IcHdCfDgG
~cea	m2[AbHJLX
~ceb	dH^ZJa[cb
~cec	m<[HGLbZI
~ced	d!Z#J%H(I*J,X-F/X3I7I9G=I>G?H@_CHDHHDIYK_LJNHOIPHTIUJVGXI[]]a^J_JaIbJcIdIeZfZh_
~cee	i#J/]3J>JBYHDM[S]TXX]ZIcJdHeZ
~ceg	v?^@JHIK[
~cei	]!I#J(G+I/Z3G9J=J>X@FBHCHDGGJH^I[NIUIVXXJ]Za[bJdJh[
~cel	X!H#[%I(G)J*H+H,J-E/I1J2J3[4H6I7I8J9C:H;I<J=H?D@CAIBCC[D^EJFIGIHcIDJJK]LJM_NGOaPHQJRISITGUIVGWJXFYJZB[I]e^JbGcHdHfIgIhE
~cem	j-I>]?X@[J[YZZH
~cen	M#E%E&I(F)F*D+G,G-A.I/J0H1G2H4F5F7E8G9A:G;I<H=o>C?CAGBBCDDCEGFGGFHdIZJDK^LGMBNCODPDQHRGTEUBVCWEXEYHZ:[G]D^E_EaDbCcbdAfCghhC
~cep	S!E#D%D&J(F)H*H+G,H-Z/b0H1H2I3[4H5J6H7G8I9E:C;I<I=F>C?^AIB^DEEIFIGFHDI^JZK[LFMZNYO^PIQIRHSITHUHVEWIXGYIZ^[G]F_FaEbFdFe[fCgHh]
~cer	U(^*H+H,J-F0J1J3D4H6H8I9G:[;I<J=Z>E@IAIB^CEDGFIGGHaIFJ^KELIMENDOGQJRISGTHUXVYWHYIZ]][^H_Ga[dEeJfEgHhG
~ces	K!^#D%b&H(Y)D*G+I,F-A/c0H2F3A5H6G7F8G9B:D<H=X>b@HAFBcDIEFFGGFHYIBJHKALHMHNBOEP_QaRGScTEU@VDWFXFYGZ[[D^C_EaCcXdafBgFhC
~cet	m/Z3I?XGXHGIIK[OYh^
~ceu	{=]ZZ
~cev	o3J9[>JHXOXa[
~ch^	C!X#^&D)C*C+H,C.E0D2B3@4G6[7H8H:A;B<D=??<@IA_BZE@FZHYIAJHK^LYMdNaOePAQERCS@THV[WDX[YX[G^F_^bZcXdFeEgYhX
~cha	A#E%>&E(Y)G+A,D-G/c0D1F2b3@4F5E7D8I:E;G<[=?>X?C@bAAB_CDDCEEF_GAHYKELeM]OBPEQFRASFT@U^VIWBXCY[[H^h_Ba=bBeHfDh^
~chb	q4ZVZZHf[
~chc	o9J?[@YBJHFK[M_ZI[Z
~che	M!B#[%E&F(^)D*X+Z,B-X.F/H0F1E3H4C5[6G7D8H9Z;[?X@XAXBGC]D[FZHFI_J]KFLYMDNXOEQJRGSHUFV?WDYDZF[D]^^__GbaeYf@gChC
~chf	{9[E]ZI
~chg	xM]
~chi	Q%E&I(E)G*Z,G-B.I/[0J1H2Y3J4Z5Z6_7F9X;G=D>a?X@<AFC[DBEHFGGFHFIYJIKFM[NJO[PEQJR_SFTEVCWGZH[J]J^F_Fa^bYc[dDeHh]
~chl	c#J%J(I)Y+J-[/Z3J6b8X:I<Y=H>I?^@GB_CJDIHIIGKHMITXUFVF[J]X_IaJbHcXdHfIhI
~chm	n/Z@^MYTXZI_Y
~chn	g#Z-I3X:Z>J@HBHDIH[KIM]NJVIXJZY]IaJbZgY
~cho	O#C%E&I(G)G*D-[/X0H1G2G3H5H6G7F8G9Y:C;J<H=D>J?]@^AdBCDCEGGEHCIYK_L]MJODQHRGSFTDU]VFWFXDYGZF[d^F_daZbJcEdFfD
~chr	O!C#E%b&X(A)D*D+D-E/C0a2J4Z5I6Y7E8^9J:C;D>@@@AGBDDAEEGdICJGKELDNAOIPYR^SETDUCVAWEY[[E]D^Ca?bBdde_fdgYhA
~chs	g#J-I3X9J>[@^BHCJDJHFI_KYLbMXNJZG^JaJhX
~cht	C!F#H%^&E([)E*H-Y.F/H0]1C3C4X5H8E9H;a<C=E>E?X@IACBDDII[JEL[MIN_OHQFSJTDUXV]W[XBYJZZ[X]X_Ya^bIcJdXfIgGhZ
~chu	h!Y#J,Z9JFZMJR]U[VJYafJ
~chw	p3[>J?]HY
~ci^	_!I%I(H)J*I+J-G2J4J6J7J9c=H>I?H@DAIB[CGD[FJGJHFIbJJMHOGPISJTHUIVGWJXZZa[J]G_JaGcHdGfHgJhH
~cia	V!X#G%G(E)I*H-Y/J1I2H3E4H5J6I7H8I9f:Z;[<J=Y>E?E@IB^CEDEEIF[GII]JIKELIMENFOGPHQJRHSGTGUFWIXFYIZF[Y]^^I_HaDdYeJfZhF
~cib	v>HH[a]
~cid	^%J&[(H)J-Y/J3G4J7J8I:I=I>F?YA_CIDHHXIHKGMYNIO_PJRJSbTIUGVGXIZX^J_GaXbIcHdHhH
~cie	X!I#J%b(_)J*J+J0J3E4J5^6J7J9F:X;J=I>]?EAJC[DGGJHDIYK]MaNHOFPIRJSJTHUJVHXIYYZA[I]G^J_JaEbHcIdIfHh^
~cif	f!J#J%I&b-I/J3X6b9I<Z>I?J@HBHCJIXJGKHMJO_XIZD^IaZcJdJfJhI
~cij	q3Z@JHHIaO[
~cil	d-e/Y@IHHI[KJZF
~cim	d!H%J(H)J0J3J:I=J?JBXDIH]L^MJNJPJSZW^Z[]ZaJbIcJdJfX
~cin	g!J#a%[(X-I3H9X:Z=J>Z?Z@HBICJDJHAIJM_NJOJPJTJUHVGXaZG]IaJbIfJhJ
~cio	R!C#C%G(J)Z*F+F-A.J/G3Z4H5H6G7I8I9I;G<H>I?G@GAHBXC]DIEXJGKBNZQIRISXTEU^V]XYZY]H^H_JaYb^dCfa
~cip	o(Z6_KINJY]ZCb[cE
~cir	q/ZHHN]ZHcZ
~cis	k%Z([)^-J=[N[ZI
~cit	h!J#I%J-^3J9a;]=J>F?I@IAJB]CIDJH]IHKINJVI]I
~ciu	x&Y-[TX
~cja	v=GH[I[cX
~cji	j9I=[?_C[DYGZHFUYZHdIf[
~ck^	<#e%I&J(F)E*J+C,Y-C/B1G2F3@5Y7C9X:>;G=G>G?=@GAIDIECFBH[IFJZKXM:N@O?RbS?TfU>V<WAX^[cdee_fYh=
~cka	j#[(Y3Z9H@IBHDIIJJ[P[RZVJZ[aGbYcJ
~ckb	mHFLXZG^]d[e_
~ckd	{#]HJTX
~cke	X!G#_%G&J(G)J*H+I,J-F1I2I3]4H6I7I8J9c:I;I<J=H>Y?F@EAIB[CGDFEJFHGHHcI[KELIMFNGOGPHQJRHSIT[UIVGWJXGYJ[H]F_IbEcYdHfGhG
~ckg	j(J0]:ZBYE[HGKZM^UJVJZE
~cki	oKZTZ
~ckl	r([,I-^9J@JHZM[eF
~ckm	{HJI]
~cko	X#c%a(I-J3J@IBIGJHHIJKJMHNJTcZG[H^IbJdJf[gJ
~ckp	m%b>[HCdJ
~cks	O!D#E%X&Y*F+F-F.J/F0J2I3J7J9H:Z;G<I=^>D@DCXDJF_GGHFIEJJKAMDNCOFPYRZTFUZVYW]XE^DbYcYd^eZf]gIhD
~ckt	g#_-Y9H>Z?IBGCJH]IZKIOJVJ]ZcZfJ
~cku	g6aHaKJPZZG_XfJ
~ckz	t(^.YX]ZJ
~cl^	f#E@JBIHeK^LJTJUJZG_]f[
~cla	Y!F#Y%G(I)I*J+H-_0Z1J3F4I5J6^7I8J9G;I=G?E@YBEDXEJFJGHH_I[KYLZNHPGRISITGUHVFWYXFYIZY]X_HcHdGeJfGgIh[
~cle	c!J#]%^+[-I/H6Y?H@IBICJDGH[IIKILYT^ZC^Z__
~cli	T!G%H(a)H*G,I-E/G0H1_2J3G4I5J6I7Y8I9E:^<J=F>C?E@FAHCCDaEJFJGHIHLHMDNGOXPHQaRHSITFUGVFWHXGYH[G]]^H_Ha]bgcFdEfYgGhF
~clo	H#?%A&G(B)D*D+E-@.E/i0h1C2E3A4C5E6a7I8D9F:C;E<E=A?B@?AbB_CCDBEDFDGGHEI?K=LDM]NBODP[QERcSETdUDVBWEXCYYZ?[C][^B_faCbHc]dYeEf>g]hA
~cls	v%[;cAJHEZI
~clu	Y!I#I%I(J*J+I-]/I1J3I4J6J7J9I:I=]>X?I@HAJB[CIDGFYGeIXJIKGLXMHNXOIRJSJTIUFV_WIXJZD]J^H_HaIbIcIdEeIfGgJ
~cmd	p)[H_LHZJg^
~cn^	{ZJh]
~co^	Y!E#^%F(E)H+H,I-X/H0I4G6H7G8I:F;I=F>E?E@ZAHBFCXEJFJGHJHKJM^PGQJRHSYT[UEVYWHXXYIZ^[_]E^HaFbbcFdHeIf]gHhC
~coc	l;Y?]CJDIG]HHLYZI^[d_fG
~cod	I!C#@%D(C)F*B+D,F-?.G/X0H1E2E3Y4D5F6E7E8F9>:D;F<F=C>g?Y@>ADB_C^DAE_FDGEHaIDJFK>LFM@NBOHPDQFRDSETCUEVFWEXhYEZH[F]Z^F_EakbCcCdEeGfCgFhA
~cof	r2^HZIF]]
~cog	g-].Z3F7Z:J>I@JDJIGKXNJO]VYZHh^
~coi	k6Y9J>G?JA]C[KJOaZJ_JaZ
~col	W!F#H%F(b*E+H,I-I/I0J1H2I3E4G5J6I7I9B:_;H<J=F>AAIBCCDEIGHH^I_JHLJMENEO[PFQIRGSHTGUbVaWIXFYgZI[G]Y^H_IaDbFcDdFeIgHhE
~com	E#[%C&F+[,I-f.F/I0C4F5D6B7F8[:^<D=A>G?I@EAFC=EBFXGDHeIcJIMIN[PXQGRBSJTHWZXJYCZG[Z]Z^H_HaHbCcCdHeIfFgDhH
~con	;#A(=)@*A+D,X-[.D/A1d2c4c5b7>8f99:a;=<a=A>E?7@FC_D@EeFYGYK@LEMEN?P?R^S>T<UBVHW]X@]A^Aa:bGcfdIebf_g?hJ
~coo	T!H#G%I(H)J*J+I-G.n/J1J3Z4I6J7J8J9G:I;J=I>H?GAIBGCHEJFJGJHIIGJIKGMHNGOIPIRJSHTIUHVHWIXHZD[J]G^J_JaHbFcHdIfIhI
~cop	Z!I#J%I-G/J1J3I4G6^8G9I=G>D?I@GA[BHCJDJFJGeHZIEJbKHMENGOHRITJUJV_XI]J_XaEbJcIdJfHh^
~cor	M!Z#H%I&J(C)F*G+E-E.H/D0G2E3_4D6]7E8F9G:C<G=B>F@^AbBJCIDZGBHEIYJEKYLEMbNZOaQGR[SFTYUHVAWXXBZZ[G]A^DaYbDdCeJgFhc
~cos	m.X9[=YH^ZGbZ
~cot	q6YHJKXT^cJ
~cou	?!f#b%a&D(@)]*X+Z,[-A.E/@1B2c3^4J5F6G7C8C9G:[<C=D>I?=@AA]CFDZEDFEJFK@L_MEN=OIPeQ[RGSAUBV]W@XBYG]@^d_aa@bBcEdDeJfBgAhD
~cov	d!J)G3I=a>a?J@JD^G_IIKJNIVXZFaIfI
~cow	{D[
~cpa	o%bHG
~cqu	q8]HFQaZG
~cr^	{A[
~cra	e#J,H0[4[9J>]?IBJKJMIRJTJZE[Zb_cIe[fZ
~cre	O!D#])G+],[-E.J/G1H2^4G5J6J7F8[9E:G;J<I=F>Z?]@EAGBBCFDIEIFHH_JHKDMJNEPEQJRHSGTFUGVDXGZH[Z_^aFbgcFdGeGfE
~cri	O!I#B%^&G(F)D+Y-E.J/D1E2F5G6[7D8]9G:C;E=]>G@BAGBGCBDYEEFEG_HFI@JEKJLEM@NdO]P[SDTDU@V@W[XCY][D]A^CaCb@dde]fcg^hA
~cro	L!C#@&I(D*X+H-D/X2G3D4J6F7b8F9C:D;G<H>B?C@AAHBBCDDCFFG^H]IEJYKCLFMXNIOEPDQHRZShTbUDVCWDXDYFZ<[F]D^E_EbCc]dbfagc
~cry	X!I#I%J(J)J,I-I/J1J3H4H6h8J9I<d=I>J?I@IAJBGCJDIGJH?IIJJKIMINHPIRHSJTJUIVIXJYeZC]J^J_IbHcIdHeHfGhJ
~cs^	{H[
~ct^	A!X#A%@(=)@*@+D,^-G.H1g2X3G4]5A8^9J:C;a<F=G>J??@@B>DEFBGdHYIDJ^K=LGMCPXRdS?TEUEVAWAXC[?]D_aaCbBc^eYfegDhX
~cta	e!I(J,Y-a3Z4[9J=J@JBXCIDJEJHYIJKJMJUJVJXJZGaJc^fIhY
~ctd	{J[
~cte	T!H#G(G)I+I,I-F/c0J2d3E4G5J6H7I9F:G;I=I>F?G@CBJDGFeGGHEIfJHKDLIMENIOHPFRHSHTGUHWGXGYIZY]F^HaHbXcFdFeJfGgGhF
~cti	I!f#B%G&c(G)F*J+D-a/E0]1D2D3>4C5Z6X7C9C:B=A>C?F@@BYCBD@EcFIHXIBJXK@MANXOEP@RDSDUdV^XCYcZ>[C]B^IaBbGced[fCgFhA
~ctl	j@[GZHHKJZY
~cto	L#C%a&d*E+G,E-C.I/G0F1D2f3a4Y5G6E7[8c9E:d;E<d=E>D?C@CBFDIEFGCHFI?KBLFMDNCODPDQ_RESYVGWJXHYFZ=[F]D_baDbDcAeFfBgIhD
~ctp	x0]HFZJfGh_
~ctr	b(Y4J@GBIHGKJMZNIQb^IbYdJhc
~ctu	a#X*]-I3I4J=J>J@GCHDIFYGJHFI[KGNIOJR[VJYJZC[I]Jb]cIdHf_hd
~cu^	xa[
~cua	n-J3G9J=G>I@HBJDJI]KYOZTYX]ZYhY
~cue	Y!a#Z%X(F)]*Z-F/I1J2]3Y6J7I8J9I:Y;I=E>H?G@FCEDZEJFJHHIEKYL[MHNHOIP]RJSITIUEVaWHXF[Z]H^X_YaHbHcHfFgJhF
~cul	h2Z3H9JHGIcZJb]
~cum	e@JH[NaZZ
~cun	i(J3F4Y9J?I@XBXD]HDM[NYU^VIWZZHa^bJfJ
~cup	j%J(H*X,X>b@IBJHDIYVJZ_
~cur	M!E#I&I)]*_+_,G-E.I/D0I1G2H3I4E5H6F7E8G9D:E;Z<d=F>H?_@DAIBCC]DXEHFHGFIYJHLDNGODPEQ^RGUFWGYcZD[F]E_GaEcGdEfEgGhe
~cus	Z!I#J%[)J*J-a/^2I3H4J9H:I=F>H?IAJCIDHHaJ_KDMIOYPJUJVHWJXIZ^^J_IaFcJdJfJhH
~cut	v=]GYZHgX
~cy^	K!F#G%F&I(D)Y*a+G,H.]0J1H2I3G4F5b6H7G8H9F:H;I<I=E>F?H@^BDC[DDEGFIGGIDJbLHMENhOHPFRISFTGUHVDWgXGYXZ<[H]F^G_GaEbHcDdGeIfGgDhF
~cya	x)Z
~cyc	qDZHHIHK^NZZJ_]
~cye	{HFN_
~cyf	xHJI_
~cyg	mAdHGZJ
~cyj	{aZg[
~cyn	v@IHHN^W[
~cyr	v/_IJ
~cyv	jHGNd
~cz^	{C]MZ
~cza	o(Z?ZDZHJIHNZTZZZ
~cze	m*Y;Z@XBJHGXZZHa^c[
~czo	f!_#I(H3J9J;Y=I@ZBXDJHEIJNJU^V_ZF^[dXfJhJ
~czy	t(H=[H]U^VEYXZF
~d1^	v-[HJK[
~da^	J#^%F&F(C)B*@+B,Z/X0E1F3D4A5F6I8[9^:Z;_<I=I>D?XACBZCEEEFCHCIGJCKcM_NHOBPYRJSGU[VHWXYDZX[A]F^J_DaYc@d^eIfXgY
~daa	m:]>_@YCJHHXZaG
~dab	v-G;YG[H[
~dac	r!]*]BHHIS_UIVHZIbYfI
~dad	[!I#H%F(G)J*I+H,J-[/J1J2J3^4H6J7^9^:a;Y<J=G>I?Z@IAJDaE]FXGYHFJJKDMFPHRISZTIUGVFWIXGYYZA[J]G^X_IaFbHdHfGhG
~daf	vDXVZaY
~dag	n#H-J9c>J@^BIEYHDNIZH]IhJ
~dah	r>aHHaJbZc[
~dal	g!]#I(J-I3I9HCJD^GZHBIGKZM[N^TXVJZC][_]aJbIhI
~dam	rB[DZHHZJh[
~dan	S![&H(E)G*E+F,Z-I/J0G1G2G3Y4E5I6G7Y9c;G<H=G@AAJB[D]EJFYGXHBJGKJLIMYNDOIPEQHREVIWXXEYG[F_daZbIcDhI
~dap	X!I#I%I(J*J-H1I2I3H5e6I7J8H9I<k=I>I?I@IAJBICIDIFJGIHAIHJIKJLJMHNHOJPJRITIUIVJXJYIZG]I_IaIbIcCdHeJfGhJ
~dar	X!Z#G([)^*I+I,J-X/]0Z1I2J4I6J7H8J9D:F>_@^AJBDCGDEEJFJGIIZJJK]LZMXNGPGRISITGUGWJX[YJZ=[H]F^aaEbGcHdGfGgH
~das	f)Z+Y>J@IBIC[DaHEIJMJNJO^SYUYVIbJhJ
~dat	P!G#D%E&I(Z)H*F+D-I.J/[0Z1b2H3_4E5[6E7F8F:E;G<I=D>Y?B@FAZBJCDDbEHFGGDHcIAJGK?LFM]NXPEQHR^SYTFUCVCWGXEYFZ@[F^D_EbEcbdBf^g_hH
~dau	n#[@IKZM[fY
~dav	n;Y?]@YBIHFKZM]R]UJVJWZZIfJ
~day	S!^%I(G)H*H+H,J-D/G1I3F4I5J6I7H8I9X:G;J=Y?E@fAHBGEJFIGHH^KBLHMENHOGPHR]SbTGUIVHWIX]Z^[H]F_IaGbFcYdIeJfGgHhF
~dba	v>aHGZH
~dbe	r7ZA]N[_I
~dbl	v#[TX[Z
~dbo	{H[WX
~dc0	{JX
~dc^	h!J#J1]3J9J?J@IBIDJGZHEKJReSITJVJXIY]ZDbIcYf]
~dco	n!J#b%I0[1[3^9IHCRIYIZJcIdYfF
~dcz	{Z]
~dda	{9_HI]J
~dde	^!I#I%I(^)I+J-]1J3G4H7I8c9G=I>H?G@YAICXFJGYHFI[KGMJNGPHQXUJV]XJZY]I^J_JaIcIdJfIgJhJ
~ddi	j7Z?ZCaDEN]ZH
~ddl	o<X]_
~ddo	{-]7YHHNG
~ddr	d!J3b9J:Y>Y?J@IBJD[H_IJaHcI
~ddu	x@Y
~de^	G!A#B%G(H)I*G+D,D-F0F1D3I4B5I6D7B8H9=:H;D<E=F>d@CAJBYCaD>E_FCGCHbIXJDKGMbNDOHPBQERCSXTFUHVEWDXcY[[D]]^X_FadbFc?dAeEfEhb
~dea	Z!c#H%I(J*I+J-I/J1J3F4J7J9E;X=H>_?H@JAJCIDGGIIHMINIOIPHRJSJTIU_VFWIXIYZZ^]I^I_XaIdGeJf[
~deb	g#]3J?JCJHCIaOJXJZH[_aJbZcX
~dec	Z!I#I%F(F)Z*H+I,J-G/I3I4J5]6h7I8G9J>I?ZAYBFCHDGEJFIGXHCMGOZPHRZSJTJUIVIWIXJYIZG[I]H^I_IaIbHeGfJgIhG
~ded	^#J%J(I)J*J-F/Y1Y3J4H7J8c9I>I?J@GAJCJDJGYI_KGM[NJPHQYUJV^XJZF_JaJbIdJfIgJhJ
~dee	x>J@[HZI]
~def	R#G)I*G+F,I-H/H0J1I2J3G4H5I6J7H8I9H:J;I<J>F?J@XAICHDEFIGHHXIIJGKELHN@OIRISZTHWjXGY[ZX]E^H_Ib^cGdGeJfHhH
~deg	qBHHFSdUFVHZIfF
~dei	j@_HIKYMZXYZ^hJ
~dej	d!J#J(I+^-J9J=Z>I?I@XBXCIDHHCIIKbMJVHXYYXZY]_aIbIfYhG
~del	Q!A#a%b&I)E*D+Z,G/C0H1X2H3I4D5C6F7H8]9G:B<H=J?GBED@EJHbIHJFKXMINIODP[QGT^WHXCYGZF[_^D_bdJeHfDgEhC
~dem	U!G&J(E)I,I-[/H0J2Z3D5J6H7G9a;H<I>B?C@]AHEIFHGHHHJHK@MZNETFUFWHXfZ=]E^F_HaYcFdFeJgHhZ
~den	G![%b&E(c)C+D,Y-X.I1E2C3?7d<E=E@HAaBICXDEEHFJHDI]J[MHNGOEPbQbRBS]TCUFWHXJY]Z>[J]C^Y_XaZbIc?dAeEfAgDhC
~deo	{HZbX
~dep	[!H%H(Z)I+I-F/I0J2J4J6I7J9G:H>G?F@EAIB[DHEIF^GZHGIFLJMGNGOISITHUGVaWIXEYZZD[I][^JaYbacXdFeJfagXhH
~der	F!@#C&I)b*]+G,b-X.G/A0F2B3D4G5E7m8I9B;@=D?=@bAHBYCFDAEEF]GAICJGK^LZMEOGP_QGRCS?T@UFVBWEX_ZH[J]I^_aZb_c=dEeEfChD
~des	K!d#E%A(c)I*[+F,E-G0G1J2F4F5G6[7D8H9A;]>B?F@aAFBJCDDDEEFDGcJEKCL]MANGOBQGRISDU_V?WDXBY[[]^X_CaFbZcBd]eFg_hG
~det	U!F#I%G&_(E)G+G,H-Z/I0J1I2I3J5I6I8I9F:J;I<J=E>Z?D@AAHB]CEDaFJGGHDK]LHMXN_OGPFQJRYS_TGUGVDXGZ_[G^F_XbEcFd]eJgH
~deu	c%X(I*a-J/Z3J>J?J@aA[BJCbDJHFKIMINIO]PJVJZEhH
~dev	Z!I#Y%G+H,I-[.X/J3H9J;J=I>_?GAJB[CIDGGJHcI]KXMHOJPISJUJVHXIYJZH[_]I^J_IaIcIdGeDfFhJ
~dez	n(^9[A]HHWXZZ_I
~dfa	j/dHGMINI
~dfi	xG]HJJY
~dfs	_#J(J)J*I,[-H3J4J7i9I=J>J?J@IBICJDJIIKIMJNIPITFVJZG]JdJhJ
~dg^	pH_ZJ
~dga	v-[
~dge	j._AZ_Z
~dhe	i(Z=Y@IBJDJHIS]UZV^WZZGdJ
~dhi	{2HHGK_NJ
~dho	i%IHIPc
~di^	c#I(J*Z+J-J3J9]=X>a?I@XBFCYD]HIIIKJMJOJSXU[VG]IaXcJhJ
~dia	f(Z9X>I?X@]BIHIIJLZMIPJSJTIZE]]a_dJgJh[
~dic	V&J(F)H*G,I-b.J/I0J1I4G5I6H7H:G;H<I=D?FAIBZC[EHFHGHHEI]KbLJMDNHOYPFQIRHSHTGUXVXWIXZYH[I]D^H_IabbGdGfFgIhY
~did	m9Z@JA_X]]JbZ
~die	]!Y#H)J,J0J1J3H4X6J7Y9I=H?F@ECIDHIGJJNZOIRaSJTJUHV[WJXIYJZ@[J]a^J_JaGcIeJfcgJhG
~dif	T!F%F(E)I+G/^0I1I2I3C4G5J6a7[8[9G;I<J>Z?B@cCHDEEIFIHHIJJHKZLHNYO[PIQJR]SHTGUGVGWIXFYJZ>[G]F^]_FaFbGcFd^eXgZh[
~dig	S!E#]%F&I(E)H*F+G,H-B.J/G0I2H3b4F6H7G8H9A:[;H<I=]>]?G@@AHBZCXDGEHFHGGHEI^KGLHMFNJObPFQISHTFUFVEWHX^YHZ=[G]D^H_HafbFcFeIfDgHh_
~dim	h#I(X)_-J3Z?J@IBHDXHJIIKHMJNIU^VHZa]JaJbJdJgJhJ
~din	j%J3J9I>I@JDJHbIJM^P]ZGbFcXeZ
~dio	o%Y>ZCYD[ZI[XdX
~dir	P#E%X&d(]*X+F,G-F.I/H0G1e2G3e5H6E7c9C:b;F=E>A@GAHBGCEDFEFGDHDICKALFMCN]OCPDQHRESFT[UJV@W]X[YGZ=[F]D_]aCcCdZeGfBgIhD
~dis	N!f#D%D&H(Y)Y*Y+F,G0I2G3A4_5H6Z7F8I9Y:E;[<H=D?Z@CAEBCCDDCEGGFH_IJJILHMDPIRDTFUbVBWDXFY[Z<[X_JaDbZcIdDfHgGhF
~dit	U!G#F(G)[+I,J-]/[0J1J2J3G4I6I7I8J;_<J=Y>FAIBEC]DCEZFIHaKFN_OIRJSIUHXYZG[I]Z_HaHbHdFeJfHgI
~div	g-_/[6Z>I@XBJDGHZIJKZO[ZH
~diz	{N]ZI
~dj^	{HGZJb]
~dl^	l7YGZH[ZH]_
~dla	e%b(I*YHGg_
~dle	i%J(J)[-J3J@YHbIZKILHMJVZZEg^hJ
~dli	v3[>^?ZHEcJ
~dlo	vOXh[
~dly	t1Y3YH^JZZJaG
~dma	tHHIYQ_ZJ
~dmi	A!B#C%H&E(d)j*m+E,h-@.G/?0D1Z2D3?4@5D6C7?8B9A:H;B<E=D>??@@?ABB=C<D?EeFCHEI=JBK=LDM=N@OAPjQJRCSETAU]V]XDYDZE[B]?_Aa@bAc@d]eBf?ggh@
~dmt	vA]HJ
~dn^	{4YTY
~dna	x*ZCY
~dne	j%I9JC[HHLdZG
~dni	t-[@]
~dnt	t-YHHKZNYZHhZ
~dny	{D[
~do2	x-^?Z
~do^	F#](@*F+[-].I/@0I2G5C7X9^:[;F<G==?eABB_C^EAFFGCHBIBJAK^MGN<O]P[SaU_WDX_YE[J]G^G_AaXbDdHeGf@gAh^
~dob	l9^=GHaZF
~doc	c#I9G>J@IB_HbIYJJKYZZ]J
~dod	xI]K[
~doe	M!I%G&Y(Z)G*G+H,I-[/H4I5J6H9D:J;I<I=X>D?E@XAIBFCFDDEHFHHcIZKCLZNaO[PESFTXVDWFXGZa[I]D^E_HbXcFdCeHgI
~dog	{-^HJIH
~doi	f#J*^9X:Z>J?J@HA]BIDJHDI]KYMJNIO[VIZG[]]Jh[
~dom	I!I%d&G(@)B*J+E,C-?.H/X0F1D2F3E4j5b6E7g8e9J:C;D<F=A>BA]BDCBDBEEFDGGHDI=JaKJLEMDNaOCPfQIRDSDTaUDV@WEYEZ9[E]B^D_Ia@bCcBd?eEf@g[hB
~don	^!X#H(H)I*I+X,J-F/[0J1J3_4F5I7I8I9F:H;J=G>G?E@HAYBcCDDZEJFJGIHFIEJIKCMGNFPHRISHTGUGVFWJXHYJ[I]f^I_GaEbHcHfHgZhG
~doo	f(J+Z-I;Z>J@JBIDHH[IJKYMJNZXYY[ZE]]aJbXdXfJ
~dop	m3J=J?H@JA^HGR[XJZG]]_[aIf^
~dor	R!G#E%E&I(Z)[*Z+F,[-C.X/G0H1G2H3D4b6Z7^9C:Y;H<H=E>H?C@GBBCEDCFXGGHGJdKBLJM^NCOEP_QHRYSETFUXXEYXZE[H]Z^J_GaYbYdZeGgFhE
~dos	l3G9Z>[@XBJCJDJHZIHKIOaPZZF]JaY
~dou	l!J#Y%JBJI[K_T]ZI
~dov	o-ZHFZ^
~dow	K!]%B&H(B)F*F+F,G-D/_0H1E2G3D4Z5a6G7D8G9A:D<H>G?Y@FAEB?CDDCEGFGGFH[ICJGKELFMaNJOFPDQHRESfTCUDVCWFXDYHZD[^]J^X_GaCbec^dJeGf]gchJ
~doz	vHII]K[ZZ
~dpa	vEGHGKZNYd]e[
~dpe	{%[
~dpo	p-F@^N^c^
~dpr	i%J(_)F*D,J-I@JEJH]JJMINJPZZHdJg_
~dpw	t#b%JHH
~dr^	j3^9J>[BICJK]MZQXZI
~dra	g(Y*X+[-I3E9H:J=J@YBHDHGJHJIHKGMGNHO^SYUJVIXI[[]I^]aGbJdJf[hH
~dre	U!G%F(F)[*G+I,J-E._/H0J1I2I3b4I5J6J7G8I9G:Z;J<J=G>[@EAHBBDaEFFIGHIJJHKELIMFNGOEPHQJRIS_TGUEVEWGXGYJZG[I]F^H_IaJb^c^eYfdgFhG
~dri	Z!H#^%H(H)J*H+G,J/J1J2J3Y4H6J7J8Y9D:[;J<J=H>E?G@FAIBXCFD[FZGHHaJ[KFLJMGNYOFPHR]TGUJVHWJYJZA[J][_Ja_bHcGdIfGgJhH
~dro	d!J#[%_(^)Z-X3I4[9J:J=Y>_?J@IBHDJG[H@IHJJKGMINJRHUJVZXZZDaIbJc[fG
~dru	l9J>I@ZC[H^ZFa]
~drz	q-Y/Z@ZHIKZMJN_ZH
~ds^	e!X#I/J3F@[BJDYHCIGKXNYOaVJ^ZaIe[
~dsa	r@aIJUXZI
~dsb	{HY
~dsc	h>[ZIbb
~dse	m9G>_@IBJHaZG]I
~dsk	{3_HJ
~dsl	xHHT_
~dso	{HXI]
~dsp	x0XNX
~dss	{G]HZ
~dst	j#F%J-I9H?JBJH_IJS_TbZJ_HfJ
~dsy	^%_(J-I0a1J3J9J=J@JBICJEGG[H?MINJPJRIUJVJWJZG]JcId]eZfe
~dt^	c%J(I*[+Y/I3I7X9I;J>H?]@JBGCIDHHCIFJXK_L[OIPJSYTIVIXJ[J]H^Y_JaHbIcHd^fJgZh[
~dta	{ZYh[
~dto	h)bHI
~du^	g%Z3J>_HGZJa[dZ
~dua	j!X*Z/]9J>Z@ZAYC_HEKZZH
~dub	xA[K^
~duc	_!^(H)J-Y9J=H>H?J@HBHIJJdKILZPJTYV]ZB_JaZ
~dul	p-J4H5J@JJ]ZHdIgch[
~dum	{-G>JDYI^
~dun	^!I#G%J&a(I)X*J,J-I/I3H4J9J:J=I>H?GCIDHIIKYMGNHO[PIRJSJT[UHV[WJXJZ][I]I^J_JaYcbdIfHgYhI
~dup	h%J3HAdH]cJfH
~dur	^![#F%^(H)X*I-G/J6J7J9I:I=H>G?H@FAJCHDIHBIHKHLJM]NIOZRJSITaUIVGWJXHY[[J]c^J_JaYdHeYgJhH
~dus	n!Z#[%I&HAJBIHDPJZF^[_[gYh]
~dut	p=_>JBJHJZZ]YaZf[
~duu	x@YHIT]
~duz	xXZ
~dva	q9Y;Y=[c[
~dve	{>IHYR[
~dvi	q)Z-I:[BJHIS^UHZ[
~dwa	p.X?aIZZE
~dwi	m*]@ZCXHHS][[
~dwo	xC[
~dwr	l%a(_HDKJZGdXfI
~dy^	R#F%F(X+c,I.J/H0I2I4G5I6H7H8G:E<[=F>H?D@^AGCYDZEIFHGXHHIGJJKYLJMEN]OFPFQJS^U]VFXZYHZE[G]EaJdXeHfYgFhE
~dyg	{@]XX
~dyn	p3Y>ZDYHZO[
~dza	rO[ZId_hZ
~dze	{BZCY
~dzi	^!H#H%I(H*I+J-G/J1J2J3Y4I9b:J;X=H?G@]AJBZCGDGEJFJGJH[IFKGNFOGPXRYSJTIUIVHXXZX]H^J_Ja_bIcIdHfX
~dzo	{9]
~e1^	{HJK[
~e20	t-aIF
~ea^	e!I#X(J)G-I9F>I?J@JDIFZH[IJJXMJNJTIUIVJXJZaaJh[
~eac	T!_#^%Z)H*I+I,J-]/D1I2Y4Y5J7H8Y:G;J=G>Z?E@JAXBDCHEHFJGFHBIEJYK]NXPIRGTGVFWHZE[H]F_EaIcbdGeIhY
~ead	P!Z#d%Y&I(a+^,G/F1F2F3Z4F5I6Y7H8G9Z:E;G<H=E>^?JAFBYCEDDFGHZIAJELFMBNCODPIQHR]SJTaUGVAWHZC]C^D_JaDbZcDdDeGgZ
~eag	m(I)[0^HFVXaJ
~eak	Z![#I%J)X+J-_3Y4J9H;X<]=I>I?I@YBGCJDHFYGIKGMJN]OJPISJTJU[VGWJXIY[ZD]I^J_JbJcXdXfHhI
~eal	e!Z9]DIHZS_ZEfZ
~eam	U#H*H+I-G/J1J3G4I6J7I8J:_;J=G>C?F@DAJBFCIDGFIGIHhIEKGLJMeNGOHPHRJSIUHV]WIXHYYZH[I]G^HaFbHcHdHfHhF
~ean	[!H#J%^&[(J)J*]+J-G1J3G4J9F:J;J?I@^AbCHDHFJGIHGIHJJKFLJMZNFOHPITGVIXYYJZZ]Z_^aFbJcJdJfIhG
~eap	xHIK[R[ZI
~ear	R!_%D&J(E)H+c,I-_/G0J1]2I3F4G5J6H7H8H;I<J=D>Y?ZAGCED?EIF[GCH[IEJHKbMZN[OJPXQIRHSHTZUHVFWIXGYHZ>[Z]G_]aEdGeHfagHhE
~eas	P!J%H(F)H*G+H,J-b/Y1Y2I4H5J6I7H8I9a:F;J<J=D>C?GAICFDJFIGHH[IbJGKCMFNaOHPGQJRISGTHUGVFWIXYYJZc]F^F_HaGcGdGeJfHhF
~eat	V!E&J(F)H*H+H,G-F/H1H3F4G5J7H8^9_:G;I<H>G?E@HAHCHDGEJFHHXIFJIKZLHNDOIPFRHSFTHU^V]XHZA[I]G^X_^aHd]eafagHhF
~eau	]!J#I%I(I+J-F/X3F4J6J8Y9_=I?[B[CGGJHCIEJIM^OGPJQZU^WJXI[Y]Z^JaYbIdHfJhG
~eav	d!b/X9I>J?I@GBJGZHcIJKJNJVJZD
~eb^	rF]HZNZZHaX
~eba	H!D#C%_&I(B)D*G+G,[-E.I/G0[1Z3E5X7G9H:E;I=]>E?E@FA]DDEFIEJYKBLEMENCOIQXRZSFTEUBVBWEXGY^ZF[E]E^C_]aGbGdcecf^hC
~ebb	m)]=Z@JBHHGKIM^OZZJ[]hZ
~ebc	xH[
~ebe	c#](I-G0[3I9I:[=J?HCIDHMFNHO]ZA]Z^Ia^bIdIfJg[h[
~ebi	oI]ZI[XcY
~ebl	d#a%J(J)[*I+Y-[3F9F=J>G?G@GBHCFDFHCIZK[MINZPIRJUJVIXZZE[^]H^Ja[bIcYfI
~ebm	nB[HYM_ZHhH
~ebo	X!H#E%H(Z)Z+J-G/H1J3Y4J7J9G:I;X<]=I>E?cB^CHDHGJIZKJLIMZNHOGPIRJSJVGXIZE]GbYcIdXf_gIhG
~ebr	Y!Z#F%G&I(])Z*F,H-[/J1I2I3D4G5J6H8Y9D:Z;[<J>]?I@CA]BEDHEIFHHBJIK]MENEPYQJSHTIUGWIXFYI]b^]_]aIcGdEeJfFgIhF
~ebs	kH_I[ZZ
~ebt	q(Z@[XYZJ
~ebu	d4Y6X8ZDZEZZGbJcedXfJ
~ec^	Z!H#H%G([)J+I,J/J2J3]4I7X8J9F:[;J=H?a@EAJBXCHDFFJGIH>IJJJKZNGO[PZRXSJTYUHVFWJXHYJZF[b]G^J_IaEdIfGh_
~eca	R!H#Y)Y*G,J-X/[0J3H4F5_7I9H:X>J?G@GBFCHD]EZGJHXI[JIMIOYPHR^VXXYYEZC]Z_IaFbIdYeIfHhF
~ecc	c#Y-J/X3X5X9I=J?I@IBICIDJHDIIKYMaNIVXY]ZG]JaJbJg[h_
~ece	P#Z&J([)I*H+E,H-B/G0I2I3X4H6H7J8H9E:I;J<I=a@^AHBBDXFIGGIDKeLGNEODQIRHSGTGUAWFX[[J_FaacIdaeIfHgHhJ
~ech	T!C%f&I(c)E*F+G/]0X1H2G3C5H7F8G:C;b<X=B?C@YAGCCDBEFF[GEHEIAKJLaP]QHRFSYV@WEYF[F_EaBbJc]dCfB
~eci	U!D#F&b(D)X*J+I,J/I0J1I2I3C4H6_7H8G9^:G;I<J>GCFDFF[GGHXI^JEKDLHMXN_OJPGQJTHW[XG[G^G_HcFdFeIhE
~ecj	{I[
~eck	Y!I(G)J*Z+I,G-C1J2J4J5^6J7J8J:I>G?G@CAJBDC_DZFJGIIbJ_KILYMGNZOHPISITIUHVGWJXHYJ[H]Z^[_JbHcIdXeZfHgJhF
~ecl	j#](J-J@YBGCZDJI[K[MYO]ZDhH
~ecn	xZEha
~eco	O!D#A%C&I(D)D,G-X.I0H1G2G3]4H5G8_9B:X<I=D>[?I@bAGCeDZEGFGH[ICJaKELEMFNAObPEQHRESHTJUIYG[H]X^F_EaFbFcDdHeGfEgGhc
~ecr	T!F#F%]&J)G+J-E/G1H2]5J6e7H8Y9E:G;I<H?^@HAHBDCHDEEHFGHEIEJHKJLGMDNDOHPZSHTGUFVDWHXGZH]G^F_]aGb[daeZf]gXhE
~ect	>!I#<&b(D)D*D+A,]-Y.C/H1f2e3Z4Y5A8e9G:X;^<b=;>@?C@>BBC<D:EAFCGdIAK:LCM@OFPDQ[RcSETGUEVBWHX=YZZB[A]<^I_da@b?cffcgDh[
~ecu	P!E#F&J)X*_+a-G/Z0I1H2I3E4D5I6G7G8H9G:F;[<d=F>^?Z@BAHBDC[D[EHFIGGHGLHMDPEQ^RGSHUFWGYb[F]F_GcGdFeHfEgGhE
~ecy	xKZ_^
~ecz	{?ZD[
~ed^	C#_%E&F(J)@*Z,X-F.I/X0I2C3Z4G6H7E8a9=:G;E<J=X?XAFBHCbDBFII[JHK_L[MJOXPEQIRFSBTIUFV^WCXaYGZ][D]__IaGb@cIdCeDg]hG
~eda	d!H#H%H(Z*J+J-F2Y3H4J9_:J;[=I>G?F@HAJBZCHD[FJGIHDIXM]NYOIPJRJSJTIUIVHXIZX]H^YaIbHcJdIfZhI
~edd	v-H9I@HBHH^IIZ_]I
~ede	K!X#^%I&G)D*D+J,c-G.H0F1I2E3?4B6I7k8J9Z:D;D<G>D?EADBaCEDEEIGCIJJGK[LGMXNEOBQFRDT@UYXYYEZ[]?^A_@aXcBd@eEgH
~edg	n._
~edi	Y!G#F%H(F)I*Y+I,J-_/J1J2J3D4H6I7_8J9Z:F;_=Y>B?DAJCIEJFIH_I[KCLJNGOXPFRJSITXUGWIXbYJZ?[H]Y_IbEdHeJgJhG
~edl	{1YV[ZI
~edn	r*YC^
~edo	^!J#Y%H*H+[-G/J3G4I6J7^9C=H>]?X@aCEDFGJHHIFLJMGNHOIRYSJTYUIVEX^Z^[Y]H^I_JaFbHcJfHh[
~edr	g-J8Z9J:]BIHbIIN]ZJaJfJ
~edt	g)bHINJ^]
~edu	l,Y9J=I>JVIZJ]be[
~edz	x9];[HI
~ee^	_!I#I%Z(I)I*d+J,J-G/Z0J3I4J6I7I8J9H:J=f>H?G@ZA_BHDGGJHFIGJJMINIO[PHRJSJUIVHXJYJZE]H^J_IaJbIcIdDeHfFgJhH
~eec	a!J#I%[(I+J,Y-I3I4Y7J9I:J>H?I@HBIDIFIGXHFIIJJKGMINFP]UIVGWJXJZX^I_JaJbHdae[f^hH
~eed	L#Y%I&J)F+F,H-D1Y2G3Z4E5X6H9F:G;H=Z>Y?F@ZAFBYCcEZFHGGH]I]JFKALGMGNDOEQJRGSHUFWGZ_]C^F_FaDbFcEeIgXhH
~eef	c#Z(H)I+J1J2J4J9H:J;I=Y>F?I@YAJDZFYGJHIKFMIOHPIRJSJTIUYW^XJYJZY]H_ZaGbJcHdXfYgJhI
~eeg	x*]3Z@YCJHI
~eei	{S]
~eek	]!Y(H*J+I-F/X1J3^4G5Y6J7J8X:H<J=H>Y?Y@YAJBDCYDYFJG[JIKJLHMGNHOGPIRISJTGUHV^XJZX[I]G^I_[aHcIdJf[gIhI
~eel	i#^-J9J:[>I@XBJDJHIIZKZMJX]ZYaJdIfY
~eem	d#I%J(H-Z3G9I:J;]>I?J@HBGCID[EYGJIZK[MJNIPZRZVHWJXIZ_]JbJdJhJ
~een	I!G#J%G)Z*B+Y,G-].I/A0F1F2F3D6]7D8G9>:B;F=XAHBXCXD]EEGIHHI]JZKaLIMDNCOFPIQFRFSBTBU^V[W_XEYFZC[c]Z^B_Ja]bdc^dHeEfHgFhF
~eep	U!G%I&I(H*I+^,J/J1J3G4J6J7Z8J9H:H;J=H?F@^AIBECGDXFXHYI]JIKXOHRJSIT_UHVFWJXGYJZJ]F^[_IbGcIdIfXgYhZ
~eer	Q!C#_%B&H)a*_+Z,Y-E/I0Z1F3_4B6D7F8E9Y:C<H?F@^BZCDDYHCJFK]LJMGNDOBQFRDUEVJWZXbZE[C]H^C_IaDbBcEd[gZhZ
~ees	e3J4Z8X9I>J?IA^BIDJGGHFKZMZNJRXVJZ]bJcZdZfHhJ
~eet	Y!J#J(J*J+Y-Y/Z>D?HBHCIDIH^KIMIN]OJTJVHWJ[^]aaIbJfJhZ
~eez	{H^
~ef^	q!Y9J=]HGQXZ]aIf[
~efa	c#J(J+I-J4]>]?H@^BJCJDHIIKINZVJY^ZF][aJb^
~efe	a!J#Z&],Z-G3I4f5J9H=I>H?Z@HBHCHDJH[IIJIKHMHNIOJPJQXTIXJZF]IaHbYdJfJ
~eff	oBZLYQYTZ
~efi	T#H)J*G,I-I/I1J3_4I5I6J7I8J9I:J;J>F@EAJCHDFFJGIHGIGJHKELIN@OGRJSZTIWjXGYJZZ]E^H_IcGdGfHhH
~efo	M%F&H(D)G+G,H-B1H2H3a4F5Y6G7G8G9J:E;G<H=E>_?YAFB@C^DfFHGGI@JFK[MFNCOgPFQHRGSFTJUEVCWGXYYGZC[F]c^G_FaFb]cDdEeHfDgGhH
~efr	x*X-[Z[
~eft	Y#Z&J(F)G+G,F-I0J1I2I3J4H5Y6J9Y:H;Y>J?G@YAYCXD[EIH]JHKDMGOFPIQJRGSHTFW]XEZA[I]b_ZaGbHcGeJfYgHhG
~efu	O!Y#D%b&I)[*G+G-^/b0H1H2I3D4E6G9E:I;H<I=^>E?H@YAHBCCFDEEHFGGEH>IbJaK^LHMBOYPZSDUGVYWGXFYH[F]F^GaFbDcFfDgE
~eg^	[!I#I%F&Z(b)]*b+J,J-G/J4H6J9G:I;I=H>G?F@aAJBHCZDFEJFJGJH=I]JJKGLJMHOIPcTJUIVEXHYJZB]Z^Z_IbJcIdIfIhI
~ega	S#D%i(a)E*D+G,G-B.X/G0I1G2G3B4E5I7G:E<H=E>Y?C@EAGBACCDCEHFFGEHZIFJGK@LHMCNXODPgTFUDVaWGXDZG[G]_^G_Fa]bZcCdDeHfCgGhE
~egd	p([8X:J@EC[DbHGIJKJTYVZZF
~ege	[!G%H)I*H,X-G/I0J1J2J3^4H5Y6I7I9G:G;I?Y@EAIBDC[D_EYFJG_HDLXMFN^OYPGRISJUHVaWJYJZ@[H^H_YaEbHcHdJfGgJ
~egg	o!Y-J=Z>]?J@[BHCJDXHIU[][aH
~egi	I!G#D%E&I(E)B*H+k,F-A.H0F1F2G3F4F5G6F7E8F9C:D;F<G=H?_@EAFBZCbDhEFGEIAKALEMCObP^QGRFSETEUGVBWXXCY[ZD[E]C^F_DaBcHdCeGfBgEhC
~egl	j.X3J?]@IBXGYHFIJKXN^RYV[ZIhJ
~egn	t*Y=^>IHHZYa]
~ego	b!I#I%J(Z-G1J3Z4J9F:J=H>Y?H@[AJB]CXHFI_JJK[M^OHPJRJSJTHUHXGZ@]I^JaCc[dIfZhY
~egr	b!I#J%I(])I*Z-J3J=J?I@[BGDIEHHBIJKJMJSdUEVGWJZG]J_JaJcHdce[fE
~egt	a#H%J(J+Y,X-]3I4J7[9H:J=I>Z?Z@HBHCZD_GXHCKZMJO[PJRJTJUIVIXI]GaHbJcJfJhH
~egu	Z!H#F*[+G,I/I0J2J4H5J6I7H8Z9X:I;I<J=Y>G?_@ZAHC_DIEIFIGIHFIEJJKELIMGNGOGPGQXRISYUXWIX[Y]Z@[I]a^I_HbGcHdHeJfFh[
~eha	f!J#I%Z(G*J-X3I4J9H>I?Z@HBHCIDIHZIHK[MINIPZRJU[VIYZ[Y]JaJcJdZh]
~ehe	^#G%H([)b*c+I,]-H/I6J7H8J9G:I;I=G>H?E@IAJBFCDDGFJGJHBKELJMGNFOHP_RHSITYUJXGYJZH[X]F^I_HaGbGc]d_eJg^hH
~ehi	g!I/F0J1Z3[4J6J9[>H?J@HAIBIDJGGHAIJKJM_NXPIR^THX[ZF]I_^aGbYcJdIfH
~ehl	W!H#Y%Z&^(J)I+J,Y-G/Y0J1J3[4G6Z7H8Z9G;Y=]>G?HAJBECYDDE]FIGHHHIXJIKGLIMGPGRZTGUGWXXFZ_[Y]G_HaGcGgIhF
~ehm	n?_@JHIIJK]N_ZI
~ehn	g)J-]=J>J@XBJHFIJJ[KGMJNaZ^dZhI
~eho	j!I#J%[(_,Y-I3J6X9Y;Y?J@HBICJDJIIKIMXNJPZUJVI][aJbI
~ehr	^!Z#G%X(I*Y+Z,J-H/J0J1Y3I4H9I:I;J<X=^?XA[BGCXDGEZGIHDK[LJMIOGPHRXSJUIVGX[Y]ZF[J]G^J_XaGbHcFeJgJ
~eht	W!I#H%G(F*H,J-^/I2X3[4H6I7I9F;J>]BFDYEJGIIZJJMZOGTJUHWJXGYYZX[Z]I^]_IaEbXcHeIfZgIhI
~ei^	X!Y#a%H(G)I*a+H,J-J/X1J2J3D4H5J6I7I8J9D:G=F@bA^CXDXEJFJH?JILINZOYPHQJRISGVFWHYJZH[H]b^I_IaIbGcHdGfHgHhE
~eia	r#ZH[JY
~eib	X!G#G%^&[(E)H*I+I-H/H1Z4Y6Z7I9H:G;I<J=Y>E?F@ECGDGEIHGIJKEMGNFP[R[SITHUFVEWHXHYYZF[X]H^G_Ya]bFd_e]f[gZhF
~eic	Y!I%H(H)I*Y+I,I-_/]0I1I2Z3]6I8J9F:X;I=G>F?FEIFZG[HEIdJJLINEOZPHR^SITGUHVGWIXGYIZA[H]G^I_GaFbGeJgI
~eid	d!J#J%I(H)J*]/J3I9]:H;J=H>I?Y@GA]CIDGEIF[GYHIIGKHMGNeOJPIUFVHWbXJZJ]H_HaHbIcHdFfJhI
~eie	v9^HE[X
~eig	W!G#I%a(F)I*G+I/_0]1I2I3E4F5J6H7J8I9E:];Y<J=J>H?ZAHBCCFEJGGIBJZKHLGMDN]OYPaSHTHUHV^WIYIZF]F^aaEbJcGdDeJgHhD
~eik	p3J4^>IGZHHX[a[f[
~eil	c!X#I(I*Z+Y/]3I4J9F:I;J>G?]@ZBICaIJMGNHOHP^TJXHZA]^_JaHcJdIfIgJhX
~eim	S!E%]&^(Z)G*I+G,Z/H0H1I2I5I7X8H9H:^@DAICEDDFHGGHFIEKBQIRGS[TGWZXFYHZZ^F_Ga]dCeZfIh^
~ein	F)F,G-C.Y/A0X1F2D3J4^5G6D7J8X:Z;I<E=Z>G@JACCXD]EZFIGEI[JIK]MDNGPXRDS[TFUZW]XZZa]G^J_Aa]bCcCdDeEgE
~eio	l-J3J9I>]?J@JCYHJIZT^ZF[X]]aHbY
~eir	U!I#I%I(J-X/Z3J6J7H8_9Y:^;Z>G?FAJBCFYIDKJLZPHTJU[VZWIZC[]]H^J_JaIbHcIgHhX
~eis	a%I)J+J-G/G4J9Y=[>G?G@EBHC^DYFZIYKDMHNaPITYUHWJXI[J]G^J_JaHcIdZfI
~eit	P!Z(B)H*Y+[,F-I0Z2X3G4J5G6E<J>E?Z@ZAFBHCcDXEFGHHCI[JFK^LHNCPDR]S^TYUBV@XYYXZG[D^DaEbDdBeIfYh[
~eiv	c(H+J3I:J>Z?I@JBJCJDIH_VZ][a[
~eix	n@_KZXYZ]hJ
~ej^	k!J#I-J3J9[:^=J?J@IBHC^DIHCI^MZNJU_VJZG]J
~eja	a!I(H+]-H/Y3I9H:J=Z>Z?HCHDFHDIGKbM_NIOJTJVGXY[J]H^JaHbHfJhX
~eje	V!H#I%J(H)J*J-a/_1J3I4J6H7I8J9H:I=I>I?IAJBFEJFJGII]J_LJN_PISJTJUJVIWJXJ[J]^^H_HaJbIcHdHfHgI
~eji	{IX
~ejl	xD[aX
~ejo	o0Y3I?]CJHGY^aIfZ
~ek^	b!Z#I%J(I-I/Y3J4J8Y9[:I=J>Z?J@]BFD[G]H[LIMHNITIUJVX]I_]aJbJfGgIhJ
~eka	h#J%I&_(J*I,J-Z/]2Y3J4J9F:J=I>J@]BICJEJIHKIMHN]P[TJVJXYZDa^dGfJgIhJ
~eke	b!H%H&Z([)J*J,J1J2]3X4H8J:H;I<[=]>E?G@XAJBGCEDZEYF[GIHBIaKFMHNHOHPIRHTHUIVHWJXIZ_]G^I_HaGbIcIdIf^hI
~ekl	o#J+J9J?IB[CJD]HGZY]Za^
~eko	j%H(J)Z-Y:[;Y>I?J@[BYCJDYHYIIKHMJUJVYZH[ZaZ
~ekr	xb]
~ekt	d!Y#H(I+J-I/J3^4I5Z9H:I;X<J=H>H?Y@IA_BHDHGXHDIGKIMINJOHPITJUJVXXIYXZC]H^I_aaHb]cZdIfIhY
~eku	t1]9_HHIHN[dJfI
~el^	O!C%C&H(D)E*C+D,F.H/E0F1E3_4]5Z6b7G8F9>;E<^=F?[AJB>EJFFG]HcIIJHK^OFPCRDTIU^XaYYZC[H^D_DbGcFeIfEgF
~ela	[!H#Y%J(F)J*I,J-E/H1J2J3G4H6I7I8Y9[:];I=Z>^?EAIBACEEHFIGIHXIEJJKDLHM[OGRISHTGVFWHXFYIZ^]]^H_Hb_c^dFeJgJhF
~elb	g#J(I)Y-Y9J:J<[=J>J?I@YA_B[DIHEIIKZMJNJUZVaWZZC]I_HaJbJdIhI
~elc	j#J+J-c9X=I>J@IBICJDIIDK]N[OXTJVJZH]Ia[hI
~eld	R!Z#[%E&I(B,H-B.J/F0H1H2G3b4F5H6G8H9J:H<I=D>D?D@FAGBZCBDEEIFHGFHCIBJIK?L]MXNEOYPEQIR]S[T^WFXDYHZ^[^]B^CaabccEeHfDhd
~ele	J!D%a&G(E)B*Y,D.I/D0E1X2D3a4A5D6X9H:@;J<H=E>d?]ABBFDdEDFCGbIEJDKBLIMDNaOfP^QERDSDTGV^W^X@YDZ?]H^C_]b@cAdFf@gDhA
~elf	P!E%F(?)f*F+H,I-E.J/F0H1I2H3F4H5I6H7E8H9G:E;H<I=G>D@EA^BZCFEIFIGFIHJIKYLEMENEPFQIRHSXTZUfVeWFXGYH[X]F^c_EbHcDdCeIf@gGhE
~elh	h#X-I/Z0X3J9Y?I@HBICIDIHCIIK]M_NJXJY[ZX]IaJbJh^
~eli	[!I#H%I(I)I*H-]/J3G4I6]7J:J;J=J>G?_AYBGCHDHHDIFJIKJL[MINHOJPIQ_RZSIT_UDV[XGYY[J]H^H_IaYb_cIdIfIhI
~elk	o-Y9JHZI^N[OYZGh[
~ell	J!G#F%E&G(Y)C*G+C,I-].Y/F0Y1E2G3Z4C5F6F8H9b<F=E>]?]@FAEBDD_EIGZH]IIJFLFMENXPDQFTYU_V]WEXAYIZ?[B]b^JaDbXcBeHfDg_h^
~eln	l3Z9J@XDZIYN^ZJhZ
~elo	^!G#^%I(I)J*I+I,J-Z/Y0J1H2I3G4H5]6J9J;J=Y>[?GAJCGDGEJGIHHIHJJLJMENFOHRYSJTHUIVHWJXHZG[[^I_ZaFbXd]fHhY
~elp	T!X%I(c)E*X+J/I3H7I:G=I>G?F@ZB[CIEJGIJYKFLXMFNGOISIT[UGVFWJXGZ][H]I^G_JaEbFcJdIf[gahH
~elq	xM]
~els	e#J&[(J7Y9I:]?]BYCJDIHII]KGMINXSJUIVZZ[aGb]dHfHhJ
~elt	g#Z(J+Y-I/J3[6[9J=J>a?H@[A]BFCGDFHBIXKHNHOIS]UJVIXIZXbJfIhJ
~elu	a![#[%J(J*J+J-H/[4J6[9F:J=I>X?GAJC[D[GJIGK^MZNJOaPJTHUIVIXHZE]H_HaFbJcJdIfJhG
~elv	i#J(I)]/J0]HDI]VYXXZFb^
~ely	g&Y2Z?Z@^HGQ^
~em^	C#A%C&D(>)B*@+F,B.F/c0]2C3I5D6a8I9F:H;A<C=E>H??@ZB_CHD_EfFHHIIHJBK[LHM=NXODP[QDRJSZTXUCVGWAX=YC[E]D^>_dbAcdddeBfYg[h?
~ema	H!C%H&F(@)D*^+J,D.H/I0F1I3a4A5F6D7C8E:Y;D<F=A>[?aADBICZDdFDGCH]IJJEKDLFM]NAOFPHQETHUZV@WCXcYF[C][^C_DadbEcGdBeEhI
~emb	W#G%G)I*H+I/I2J3G4I6J7I8J9E;[=I>D?GAJBFCHDGFbGHJIKbLJMGNFOHPcRJSJTIUIVcWJXHYJ]G^G_JaHcIdFfIgIh^
~emd	{+J7ZDHHFY^
~eme	P!F#E%Z(I*G+G,H-A.J/J1G3D4X6J7F8Z9D:E;H=X?D@[AZBZDHGFIcKfLFMCNZOEQIRGSGUFVIWGXEYJZF[[]E^G_EaGcZdXe[fIh^
~emi	W!G%H&J(H)J*I+I,J-G/a0J1J3F4H6H7J:J;I<J=g>H?G@EAIBGC[E^F]GIIEJJKGLJMHNaOIPHQJRJTHUIVHWJXHYIZB[J]G^J_FaGbIc_dFfH
~emm	q-YHIKZa[
~emo	T!F#G(F*G,I-J/J0I1H2I4X5I6H7I8X;H<I=[?Z@DBBCEEIFIGFIJJ[KYLINFOGPHQiRHSITGUXWIXXYbZA[I]F^Z_YaFbJcFdFeIfEgHhG
~emp	N%E&J(C)E*F+D,G-E.I/F0H1G2G4F5H6G7F9C:[;G<H=D>Z@dAGBDDbEGGYHEI@JFLgN]ODQHRFSGTdVJWGXbYXZC[F]C_Fc]eGfDgG
~ems	n)^/]HHMIVZ
~emu	k3J4c9J>I?J@ZBJCJDXHIMXZIa[
~en^	8!C&H([+H,e.G/X1D2C3F4Y5@6[7A8H9X:E<D=_>^?a@ZAFB[DJE?FIGFHHIcJAK[LIMANEOGR_S<TFUHVCWDX_ZZ[]]X^D_FaabccZdHeHgB
~ena	F!Y#J%G&H(D)[*H+C.Y/D0E1D2[3E4B5E6J8]9F:b;J<G=F>C?H@GAZBYC@D@EDF]K^LEMFNHOCPCQHRDTBUhV_WdXAYIZF[X]A^I_?aGbHcDd[eZf@gDhZ
~enc	K![%C&H(C)E*E+E-F.I/E0G1J2G3H6[7E8F9F:F<c=l>C?CAbBCCCDEEFFFGBHcJIK@LYM^NGOHQGSETFUAVCXJYI[E]H^EaJbDcBfAgFhB
~end	K!Z#^(I*F+D,D.J/F0F1Y2E3Y4B5I7H8I:J;G<F>C?DAEBDCHDIEEFEGBHbIAJbK^L]NbOYPDRCT^VEWCYIZF[]]_^F_FabbHcZdHgChE
~ene	W!G#E%]&X)Z+H,_-I/H0I1X2[3E4H5J6H7H8I9H:Z;I<J>E?E@FAIBACFDEEJGGHBIXJ[LYMDO[PZRGSGTHU]WHXXYJZC]I^a_GaFdBfdgHhE
~enf	c-]<[>J@IBZHEJ_KZNFR]Y]ZGaGfI
~eng	Y!Y#Y%H(X)I*G+I,H-F/J2^4J9G:I;J=I?JBGC^I_J]KDMXN^OGPISJTIUJVGWJYJ]H^JaHbIcIdJfJhX
~enh	P!C%H&J(J)F*F+F.J0X1H3D4G5J8G:I;H<H=D>Y?EAGC^EGFXHGI[K_MIN^OFPEQIRFSFTEU_VCXCYGZa[Z^XcDd[eHfIgIh^
~eni	S!E#F%c&I(e)H*G+H-Z0J1I2H3G4H5X6H7I8I:G<J=G>J?E@_AHDFEIFIGHH?JaLHMZOHPaQ_RISHTHUGVGWIXFYIZD[I]G^^_GaFbGdFeJgG
~enk	q#H,JBHCZH[IYM]ZG^[
~enl	q7[H[ZI_JbbdI
~enn	U!F#E&J(I*G+G,F0^1Z2I3I4F6G7Y8I9H:J;H<J>D?JAICEG]HIK_L[MXQJS[TFUYW^XGYJZ=[_]E_HaIbFcEeYf[gY
~eno	R!E#E%E&J(Y)E,H-Z.J/F0H1H2G3D4F5I6G7F8Y9Y:[;G<H=X>B?I@^AHCaDIEHFHGYHDIfJIKZLINYOEPJQIRGSFTEUYWGYH[H]C_FcEd[eHfEgGhY
~enr	c+Z/X>J@IBICYDbH^IHKJMZVIZF]IaJhJ
~ens	V#F&J(F)H*G+[,H-D/H0H1H2]3b4G5J6H8H9Y:H;H<I=Y>^@CCEDGEIFHG[HZICJIK[MEODPFQIRGSHTGUFVDWIXFYH[G^Y_Ha_bZcEfagHhD
~ent	8%D(H)G*?+C,a-].D/f0j1X2A3F4@5G7b8C9C:G;E<@=Z>C?B@DBbC?DGE>FHGEH]IZJCL@M>PDQIRBSdTdUBVFW>X^YEZA[X]H^@_XaZbIcadBe_f]g_hg
~enu	V!X%G&J)I,Y-Z/J0I1I2J4G5J6H9G;_<J>F?J@BA_DGEHFIGXHYIaJIKJLZMFNERHSHUFWHYIZF]X^[_]aHbEcGeIfEgXhF
~env	e#J&Z-^3J9I=G@XBIEXIIKJVJWIXIZIabc_dZfJ
~eny	p4[HFP]ZI^^
~enz	Z!X%H&Y(H)J*I+J-G/J1J2J3[4H6J7J8Z9G:H=h>H?G@FBFCGFJGIIEJZKGL]OGPISJTIUGVHWIYJZD]HaGbHcYeJfFgJhI
~eo^	g#H-J9H?^@HBICID_HDIIKIM^NJOJT_ZG[X]Ja_bXhI
~eof	x>[HJM[
~eon	c!Z#_%Z*Y-H3J7Z9I@GBICJDIF[HIIJKINJOJTYU^ZJ]JaI
~eop	X!H#I%G(Y)X*[,J-_0J1J3G4J6J8^9^;^=H>F?J@EAZBGEJG[HBJHKFMHNFOIPbRJSHTJUGVZWIXHYJZB[Y]I_HcHd]gGhI
~eor	{GYV[
~eou	r#YXIc_
~ep^	R!E%G&H(E)I*I+[,H0I1H2I3J4H5I6[7X8H9D:F;H<I=F>J?D@[AFBCDXHZIYJGMHOEPZQIR^SGT^UFVaWHXEYHZZ]X^Y_GaHbDcGdGhX
~epa	]#H%H(Z)[*J-Y.H/J3J4J6J7J8J9H:H=H>]?H@YAJBECIDGEJF^G[H[IFKFLaMHNIPIRYSITIUGVaWJXIZC]H^]_IaHbZcYdHfGgJhI
~epe	f#]?I@IBIHFKcMJNJP]Q^X[ZEbJ
~epl	_#J%Y(I*J-G/J3I4F7J9J:J=I>a?H@aBHCIDHIFKEMgNFOJVIXJZA[J]H^IaIbZcIdJfJ
~epo	Y!H%H)Y*Z-G/J1J3I4J7J:Z;G=H>F?F@FAIBXFJGJHbIEJJKGMHOIPHQJRXTIUIWJXYZ^[J]^^JaHbHcXdIf[gJhI
~epr	g#J-G9I>JHHIJK[NaPZVHX^ZGhZ
~ept	R!F%D&J(E)H*H+G,H-[.Y/b0H1I2H4G5I6G8H9E:B;H<I=E>C?]AJB^DDEIFIGEHDI^JYK^LFMXNXO_PHQIRHSHTFUGVDWHXGYIZ_[F]E_EaEbEeZfCgGh]
~epu	f%J(J-I9I>[?J@ICIDJHZIIKJMINJOJP^VJXFY[ZE]Ia[b[cJdIf^gY
~equ	N!E%C&I(a)F*E+],H.J/F0X1G2H3D4G5H6Y7G8G9X:F;H<_>C?G@AAGCdDFEcFHGGHYIbJGKEL]MEN_OFPCQGRHS^TFUDVDWGYFZD[H]H^F_FaFbIcZdHfCgJ
~er1	p-]HGb_
~er2	t-_
~er^	1!D%<&E(]*J,@-B.G0?1B2Z3a4]5_6Y8H:^<F>[?E@[A^BGCGD^EHFZG^HcIcJaKaLFM@NEOfP]QDR[SHTEU<V@W>YGZG]^^Z__a^bJcFdAe9gIhA
~era	K![#]%G&F)E*B+A,_-J.G/I0F1]3?4A5F6D7k8G:X<F=B>C?F@_AFBFCEEEFEGGHYI>JJNFODPeS^TAUBWEXHYD[D]H_AabbFcYeDfXgI
~erb	]!G#G%E(G)I*G+J,J-]/H0I1J3G4H6I7^8[9E:H;e=H>FAIBECEDGEJFJGIH^IEJJK[LHMGNGOHP]SITGUHVGWIXGZB[I]I^a_GaEbXccdHfHgIhG
~erc	^!I%H(H-G3H4J6J9a=I>G?H@FAJCGDHFXGIHAIbJ_KGMGOGPISJTHUJVZXHZY^J_JaHbIcZdGfIg_hH
~erd	N!C#X%[&H)a*a+],Z2E4^5F7G8I:G;]<G>c?DBGCIDYGJH9JELIMFOFP_RDSETDUEVIWZX]YE[C][^E_JaIbAcBd^eIfAgD
~ere	I!A#J&J(Y)A+a.H/X0[2D3F6_7X9H:[;g<F=H?[@^AHB>DDEDHCIEJFK[LZMHNJOZPHQESITEU^VHXXZA[H]H_CaJb@cFdde[fJhB
~erf	_!I#I%[(G)J*I+I,J-G/Y0J1J3Z4Y6I7J8J9]:Y;_=Z>EAJBXCaFIGHHXKFLJOFPIQJRHSJTGUJVHWJXHYJZC[J]H^J_HaIcHdIfGhH
~erg	X!F#_(F)H*Z+H,H-C/H0J1H2H3E4G5J6H7H8^9C;X<J=F?Z@IAaBCCDDJEIFIGGH]IDJILGMCNEOFPEQIRHSHT_VEWGYIZc[]][^G_HbXdFeJfXgYhE
~erh	a#G%J(I*Y,J-H3X4J9J:I;Z=I>H?_@XBGD_GYHDIHKYNIO]TYUJVHX^ZB[I]H^JcJdJfIhI
~eri	I!B#=%?&F(@)C*]+B-A.H/C0F1D3Z4Y5E6D7I9J;f<E=H?IACCgDcEHFDHHJHLCMFNaPGQFRFSCT@UAVBWXX^YEZF[C]_^Z_Baab@cAeJh[
~erk	]!H#]%[)I*H+J,^/J1Z2J3^4H6I7I8J9A:H;H<Y=H>[@JAJB]CFDEFJGIHDIEJJKIMYNFOZPIQ^RISJTFUHWJX]YJZG[H]F^H_IaEbGcIdFeJgZhb
~erl	X!_#E(J)I+H,I-E/I1I2I4H6I7H8I9G:Y;G<J=_>^?]AIBIC^D[FJGHHGJJKGLbN]PHRISITFUHWHXFY]ZD]]^F_GcDdGeJfHgYhE
~erm	N!H#@%g&H(b)H*E,G-e/J1G2G3B4F5H6G7F8G:D;c<H=F>_?A@HAFBZCCD?EGFHGEHHI?JFKILEMBNBOGP[QJRGSETBVZXBYGZG]c^__HaCbbcEdEeGfGgEhI
~ern	M!a%I&F(A)E*H,E.I/J0G1F2G3g4C5G6E7G9J:e;^<G=B@ZADBGC@DIEFFEGEHBIFKcLHMJNXPJQXRJSZTHUFVDWJYEZH[X]H^]aAbEcfdGeIfIgH
~ero	O#C&I(F)F+G-C0H2G3f4F5H6G8G9A:D<H=D>d?^@IAYBGC@DCEHFGGFHCKHLJMXNCOgQHRHSFTYUDVIWFXYYGZF[_^F_Ga]bJcEeHfDgF
~erp	_!I#I%H)J*J+J/G9I=J>J?I@FBHCZDYH^IHKILYMINGOZP]SJTIVIWZZC]Y^J_]aJbYcJdIfIgb
~err	E!X#h%E&d(>)E*C,a/D1G2D4[5D6Y7A9D:@;C<C=D>=?>@AB_C>D@E]FBGCI?JEKELCM=OGP?RGScTcUGVAWEYFZb[b]^a=cZd>e_gAh[
~ers	K#J%H&H(Y)B*F,I-D.H/Y1e2I3?4C5^6^7_8E9J:E;D>Z@^DXEEFIGFIGJFKBLFMENAOHPEQJRJS^TCU[V]WZXXY][E]B^IaDbZcId>eEfDgd
~ert	L#J&X(F)G*J+I,G-b.Z0Y2J4J6D9@:G;]<]=J>F?IAECGEDGEHcIHKCLYOXRHSDU^VIWZX]YI[C]F^HaXbFcFeIfDhF
~eru	V!]#D&I(J)G+^,[-D/G0^1H2J3[5I7I8Z:F;H<I>X?C@GAHEHFHHBIFJHLZMIOEP[RYTFUEVCWGZI[G]Dd_e^f[hI
~erv	B!>#A%H&E(D)^*C+A,E-=.E/H0Z1H2Z3C4e5d6d8A9J:B;F=?>@?E@?AABHC>DCEFFbG<IBJAKCLHMXN?OAPYQGReSeTAUbW@X?YcZ=[@]<^Ca?b<cfdYfkg>h?
~erw	[!H%a(I)J*H,I/[1I2Y3F4[5J6I9H:H;_?Y@JAJBFCGEJFJGIH?IGJIK_LIMJNGOXPJRYSJTZUIVZWJXHYJZF[I]Z_ZaGbHd^eJfGgIhY
~ery	P!D#G%]&H(H*G+Z,H.I/F0I1G3G4G5H6G8G:F;G<I=F>Z@JAGB[D]EHFGGFHbJZKZLFN^OEPYQZRJSaTIVXWG[G]Y_FaHbGcEdGeHfIgHhF
~erz	b!Z#H(J3_9]:Z=J>F?J@FBGCHEYFYHGI]LZM[NXOIUJVJXJZC]IaYbJfJhX
~es^	I!E#a%E(G)H*G+G,G/E0I3^5H9D:G<G=Y?CAYB=CBDAEFFFGYHaIcJIKcL[MJN[O[PDQHRISCUHWE]A_GaXbXcCdDeGgI
~esa	U!e#G%G)Y*H+I,I/H1J2J3G4G5J7J8^9H:];[=I?G@FAIBFCGDFE_FJGIHCIFJIKGMHNZOIQaSITIU_WGXHY]ZA[I]H^H_HaHb[cGeJfFgIhH
~esb	d#Y1Y?G@JB^HGT]ZJ[abI
~esc	P!_#C(B+J/D0X1E2F6Y7E9X:E<H?a@BAFBJCCD>EEGaH?I@JFKFLEMBNFOZRITJUaVXWEXCYZZ_]H^D_BaBbJc_dcfYhB
~esd	g-I@aIJKIMINYPZR[XJZEbZdGf]g[
~ese	9!Y#C&H(^)]*Y+@,@-=.]1Y2D3E5]6C9F;I<H=]>I?X@GB]DDFdGZH>I>KDLGMEN=OFQESbTBUYVXWbYEZZ[C]X^Fa_b]f^g_hG
~esf	mHaRXZJ
~esh	^!Z#J-J:J;Y=[?J@]BGCJDZHYIYMJNJVHWY^I_IbXd]fHhI
~esi	c%J(J1J3Y4X:X=Y>H@GBGDGHZIHKINJOJRZUIVHXH[[]X^[_^bIfHh^
~esk	U!H#G%I(e)E*]+J-X/[3G4J6J7I9G:H=H>E?X@_BDCIGIHbIFJIKEL_MHOISIUHVFWJXIZI[I]G^Z_JaHbFcGdIfHgahH
~esl	j#]-I3J6X9H>I?J@JB]CJDJGYHEIJKJMIOZU_VJXHY[ZG][aJbJdJhJ
~esm	h!J9J;X>J@]A^BJDJG^HFIIKXMIXJZG]J_IbYdafHh]
~esn	x-]3[HHNHOI
~eso	b![#F%[+J-H3I4Y8G9Y:J=I?I@FA]BZCJDGGYH[IHKHNIOIPJTGVIXJZ_]Z_HaJbIfIhJ
~esp	T!E#b%G&J(F*G+H,H/F1H2I4G7H9]:G;H<I=G?D@YAYBCCDDJEHFHGGHIIbJHKILHMINbOYPGQIRGSHT^UGVDWHXaYIZG]Y^H_^bIcXdFeJfIgHhD
~esq	qZ^
~ess	C%_&D(I*@+C,B-^/_0E1H2G4D5D6B8G9E;D<D=a>a@IB^D[EHFBGHHaIEJBLFM@NHO?Q]RGS_TGVEZa[B]b^?_@abbIcIdZeGfBg?hE
~est	A%@&C)G*]+G,@-E.H/>0G1@2F3H4B5F6[7A8h9b:f;D<B?[@FA[BaCED?EEF@GGIAJEKEMYN@OCPGQaS^T>U]V_XHY^[F]F^J_^bCcGdIe@f]gEhJ
~esu	j/_D^EXHGMFN[R[ZG
~esv	x3[
~esw	{.X
~esy	n%I=JBGGZHHRddYfG
~esz	v-]C[HJK[MYZH
~et^	6#@&D(])Y+D,?-A.Y/Y0Z2D3I4E6F8Z9Y<D=X?[@FAGB]CFDGGXHXIDLEMENFQCRIS[TAW^XIYFZZ[F]^^F__a_c^eHgahF
~eta	X!E#F%G&_(Y*_+F,H/J0I1I2I3J4H5X7I8I9D:Y;Z<J=G>G?E@CAHB[C^D^FFGJHCIDJIKYLIMFN_OGRZSITGUEVCWIXFYIZ][I]YaDcGdGeXfG
~etc	xHHWHZJd]e[
~ete	^!J#G%H)[+J,J-Z.X/J1J2J3F4J6J8J9[:Y=I>Z?GAJBFCDGJHJI[LIMGNFOHPHRIS]THVGXHZ_[J]G^Z_JaHbGcHfZgJhG
~etf	tBIHaNI
~eth	M!J#E%G&J(D)F*b+_,G-[.J/F0J1H2I3D4G5I6H7[8H9J:F;H<I=B>H?f@DAGBGCeDbFHGGHYJFLHMFNIOEPFQIRHSFTDUEVCW]XFYIZX[G]Y^G_FaCcGdFeIfGgHhE
~eti	d!J#^%I(J-H/J1_3I8Y9I:J>HBFCHIHKcNIOZTJVXX[]H_JaHbIcJdIfIhI
~eto	S!Y#E%F&J(Z)F*b,b-D.J/G0J2H3[4F5I6H8H9E;Z<I>C?a@BAZBICfDHEHFIH?J[KCLHMENCOZPEQJTFUZV]WFXEYI[H]D_]aCbEcFeIfEhD
~etr	^!J%J(H)J*H+J,J-G1J4J7J9D:H;Y=H>e?HBECFD]FJG[H@IbK[LHMGNHOGPHR^SJTIUFW[XHZZ[J^J_IaFbZcIdJfIgJhG
~ets	U!I#G%H(X+[,J-_.X/G0I1I2J3E4I7I8I:G;G=G>GAIBADZEJFIGHHBJZKIMEPXRISZTGVHWIXHYJZD[H]D^F_GaYbFeJffg[hZ
~ett	L!D#J%J&I*],[-I/a0G1F3X4G5F6E7F8Z9I;J<_=I>A?E@]BIC@D@EGFFH[IeJHLFMBNcOHPGSITCUJVIWYXB[H]G^E_[a]bCcFdBfFgCh]
~etu	X!Z&X(G)H+a,_-H/I1I3H4J6J7I8I9F:I;J=G?F@FAHBFCHDdE^FJGHHFIGJXKZLJMHNHOIPFQJRISZTIUHVEWIXHYJZA[J]J_[aGb^cXdCebfGgHhG
~etw	Z!I#I%H(J*J-G/D0J1J3J5H6^7I8I9Z:I<[=I>G?I@]BJCIDHGJHZIGK^LJNGPIQ_SETHUJVIWJXHYJ[J]H_IaIbHcdd^fEgIhI
~ety	t#^HII[KIZJ_Y
~etz	O!H#Y([*F+F,F-B0G1G2I3J4I5H6F7J9F:^;G=Y@JAHB]GEHCIBJGK[OXPHRGTFUZV[W]X_YH[I^H_FaXbZdFeJg]
~eu^	k%Y-J9[=[@IBZKIZ]][
~eue	Z!J#G%I(H*J+Y-F/]3I4J6J7J9Z=I?GCGDYGJH[IYKYLZMaOHPJTJUJXJZH[^]X^IaHbHcJdHfIhF
~eul	f#J(J*I-J3J9I>I?[@YCaDIHCIHKJMJNJPYSITYU[VZXJZE[b]JaIcIfJhJ
~eun	l7Z9H>J?J@IBJIJMJZ^]cdIgZhJ
~eur	Q#[%I,Z-@/F0H1F4b5I7]8Z9B:_=E>D?B@HAXBACJDDEFFFGIKDLGMGOJPZR[S^TIWJX[Z[[I^Xa]eJfHgFhD
~eus	h/YBaIJKbNJZB
~eut	]!J#I)J*J-X/J0J3H4I6d7J9H:G<Y=Y>D@aBFCXDGFZHAIELJM_OIRJSYTHUZX[YJZE[X]H_JaFbFcIdEgJhX
~euv	q8ZC^PY
~euw	[!I#H(X)J*I+],J-E/Z0J2J3G4H6I7I8^9^:Z;I=H>I?F@_AJB_CED[GIIHJJLHM_NDOGPIRJSITJUHWJXIYJ]X^G_IaGdFeJfHgJhD
~eux	]!J#I%J(I*_+Y-G/X3G4J5Y6J9G:J=I>]?G@aA[BGC_DFJJMGNHO[PITJUJVGXYZ][X]H^IaHbJdIfJhF
~ev^	j#J3J7^>F@HH^IZNJOXR[ZC]J_JaXc_hJ
~eva	b!H#H%J(H)J*J+J-^/Y0J3H4I6I7J9G=H>G?GBZCHGJIbM^OIP^TJUIVHXH[J]Z^J_GaHcIdIf^hG
~eve	H#^&_(F)I*Y/A0E2E4C5X7G8D:J;H<F=@>X@XADBYCED]EEFHGHHDJ]L_MGNeOCP]QERES]VHXIYH]B_EbBcFdDeZfZgD
~evi	V!J#]%I(G)I*G,H-c/H0Z1J3H4I6I7J8J9I:I=I>b?F@HAJDFEJGXH_IEJJKaNEOXPIRJSITHUIVHWJXGYJ]H^I_HaHb]cHeCfEg[hF
~evo	_!H#I%F*J-F/I2J3F4^7J8]9G;J<J=H?]@_AJBFH]IGJJKZMINIOYPZSIUIWJXGZE_Ya]bHdIfHgJ
~evr	t*[HJLZ
~evu	t9[CJD^HIK]aI
~ew^	e*H+^-I8[>H?IBJCIDHHZIIK[NJR^cZhY
~ewa	^#I-I3J4I>I@HCJDJH]IJMJNJRISETIUIVYXJZH]YaYbJcgfFgJ
~ewb	{+I@YD]
~ewe	c#J%_(Y)J/Z0J1Z3J4I6J7J9G:J>X?I@_BGDIFJGGIHJJKGLJM^NXPaRJVIXJYYZE]I^JaIcIdGfHhI
~ewh	q-Z7Z:]HFdH
~ewi	g*Z-J/[9J@XB[C[HFIJK^M[TJZF]Ja[gXhI
~ewl	v%Y8^@[HFZJ
~ewo	x(J)_H[PJZH
~ews	x9]HJVX
~ex^	lCJH[IbOJZF
~exa	n9J>JDIGZHXO]^XcZ
~exc	X![#E%I(H)[*a+I,H-[1J3H4J6J7J9H:I=G?HAJBGCGDIGcHbIGJJKHLXMGNIOIRJSJUGVYXZZC[I]H^H_HaIbIcHdGe]fHgJhH
~exe	v(])JHIL[
~exh	{K]XY
~exi	T!G#F%I(G)I+H,I-E/H0J1H2I3E5J6H7I9F:G;I<J=F>X?EA]CbDFEGFHGGHIIdJHLJMGN]OFPGQJRISHTHUHVFXFYIZE]F^H_daCbZc^dDeIfFgIhd
~exp	N!E#E%a&b(D)J*G,G-C.J/F0I2G4G5I6G7F8H9E:E;Y<H=_>E?D@@AGBACEDCEHF^GEHbIBJFK[LjMEO[PFQ[RHSFTGUEVDWGXFYHZ][F]_^C_FaXbEcEdDeGfIgGhB
~ext	S#H%F(F)I*I+H,J-F/I0J1H2^3b4G6I7H8J9F:f;I=G@aAIBECGDCFJGJHZIIJ]LdMFNFOGQ[RISHUHWJXHZ?[H]C^G_IbFcGdFeYfHhE
~ey^	T!e#G%H)G*H+J,I-H/X0J1I2J3[4J5J8I9E:F;I>H?e@FAHBJCGEJFIGYHFI^JIKFMGO]RISITHUXWIXHZB[I]E^G_GbFcIdIe^fYgYhF
~eyb	m#ZH_hX
~eyo	{-^HIKIZJ[J
~eyr	l+]3I?[HFIJKZVX
~eys	g(I4J6g?[HIIJOGRFTJZF]IcGdJfH
~eyv	v3[>J?ZD[HFOY
~ez^	_%I)I*I+J-J/J2J4J6J7J9_:[=H>H?HCHDHEIFJGJJJMHN[PIWIXbZ]]H^JaGbHcJfI
~eza	{B]hX
~eze	b!Y#]%[(Z)Y*H+J3G4J6J8J9G:J>^?]@YA[BGCHDGGJH@IJKFLJMINHOHPHRJTIVGX^ZB[Y][^J_HaXbIcJfH
~ezi	p+Z9[DIGZVZ_YcY
~ezo	{Z^
~ezp	{?ZD[
~ezz	l*Z-J3I9I?^@HC^DJHFIZN[XJYZZJaY
~fa^	t#[IXN]
~faa	v;X
~fac	Z!I#H%J(G*]-f/X3G4J7J9I:I=I?H@FBFDFGJHeIFJJMHOJPJSJUIVYWJZ[[J]G^JaHcIdHfIhG
~fah	{1Z
~fai	H#I&X(G)B*D+D-C.I/c0[2H3I4F5_8Y9D:F;Z=A>@?A@GBDCBDEEJFaIEK_LEMGNYP^Q]SETAUEVFWDXDYYZe[C]C_FaAcXdBe^fIgBhE
~fak	{C^HYZH
~fal	Q!J#Y&I)b*E+G,[-A/Z0H1G2G3a4b7G8G9B:F<H=]?A@EAGBGCYDZEFFaGDHCLGMCNIOIPZQHT[UCVGWFX][F]C^J_FaBbCcEd^gGhZ
~fam	xHX
~fan	vZ[]^
~far	l.Z6Y9ICJHGIHKZM^NJSJT[U^V]ZFhJ
~fas	j!I)J+X-I@]DJH]IJNIRZZXaZb]
~fat	r*X9E:[B]DYHII[KJZI
~fau	^!J#J%J(I*I+I-I3[4Z9H:J=Y>H?H@_BIDFEYH_IZKGOIPJTJUJVIWHXJY]ZE[Z]IaIb]cJdIfJ
~fav	k#[HYK_ZZ
~faz	vHJNZV^
~fbo	{H]
~fd^	o;[AaHHK]OZ_IbY
~fdl	xI]
~fe^	n-J1Z@[FJH[K]ZG][fY
~fea	c!J(J)J*J,I-J3J8J9I:J=Y?HBJGHHXIJKJNISGUaV_WHXJZG]J^JcJd_ebfG
~fec	f!J#J%H-F/J1J3I4J9]:J;I>I?JB_CJDJGJHDIIJXKIMJNIT^U[VGXJZG][^J_JaJbJfJg]hJ
~fed	X!G#I%I(G)H*G+J,c-H/I1J3G4H7m8J9H:G=I>J?I@FAIBHCJDIEIGJHEIIJJKHLJMHNGPDSITIUIVGXIZC]I^H_EaIbIcIdEgIhH
~fee	{3Y
~feh	W!H#Y%Z&^(J)I+J,Y-G/Y0J1J3[4G6Z7H8Z9G;Y=]>G?HAJBECYDDE]FIGHHHIXJIKGLIMGPGRZTGUGWXXFZ_[Y]G_HaGcGgIhF
~fei	x![9[:]HI
~fel	n3Y9J>^@IBJHBIJKJZ]]JaJh_
~fen	c!J#H%I(H)Y,X-I4J9G:I;Y=[?G@ECHDHGXIGKZLXMGNHQZUHWJZ[[J]^^JaYb_cJdHfGhI
~fep	{JY
~fer	O!H%D&Z(C)E*^+E-B.I/]1G2H4d5G6b7F8[9B<H=F?d@GAICDDBEGFGHYI[JFKYLGMIO]PFQHRZSFTCUZVCWGXDYHZD]X^F_EaBbFcEd]hC
~fes	x*Y>[WZ
~fet	r@X
~fez	{-ZIX
~ff^	_!I#J%^(^)[+Y-I/J3I4J8Y9J=I>Z?H@HBHCHF[G]HEIHKGMIP]QZUEV[]J_JaIbJcJdZfHgJhJ
~ffb	{H]
~ffe	S!G%G(F)F*_+H,I-F/Y0I1I2I3J4G5J6_7G9G;[<J=H>[?_CIDFEIGYK^NXOYR[SHTXWIXGYIZ@^G_GaDbFcFfFg[hF
~ffi	P!F#E%^&J(^+X,H-E.J/[0H1D2H3Y4J5I6H7H8I:G;H<[=H>[@FAHBEC]DDEHFHIHJGKDLHMdNDPEQIRHSHTeUGWIXEYHZB[F]D^G_GaGbFcYeIfFgehD
~ffl	j-J0^4[9JH^ZI
~ffn	{HXbX
~ffo	{+[DJ
~ffr	j-J2Z3Y6Z9J<X>J@JCJHFI_KGO[ZIaZ
~fft	x?[A]
~fge	i(J-I3I7J9F=^>F?H@EBZCHDEHBIGKZL^MJNIOIPJVYXJZ]]ba[bIfHhJ
~fgp	{@XHIN]
~fgr	{EXcX
~fi^	^#J%J&a-H/X3G9J:I>I?I@XB_CHHcIEKHMJNZWJZG]I^HaGcIfJhG
~fia	o,Z6]<YHIIX
~fic	H!C#?%Y&G(a)F*Y-B.H0F1B2J3Y4E5F6E8F:I;D<[=C>b@EADCfEFFFGHIHK>LDMaN?PBQFRISDTcUBVGWCYEZJ[B]]_CaebDeFfAgdhI
~fid	l(H=J?gBIHBMIUJVGZDbI
~fie	_!I#F(J*J+J-H/J3b7[9J:I>G?I@ZAJCZH@IHJJKELJMHNHOIPJTJVHX[ZJ[I]H^X_HaXb]cJdIhd
~fif	x#[=]ZJ
~fig	P!F#H%E(D)E+H/G0Y1H2J3X4H5J6G7G:C;J=C>E?E@JAHBDCEDHEiFIGIJHKFLHMFNDOHPDQJRHSGTGU?VcWgXIYHZ<[H]H^G_FaGcDegfBgGhG
~fij	x3[>]
~fik	tC]X]ZJaY
~fil	N!G#C%D&I(^)F*D+Z,H-@/C0H1G2]3c5F6G7F8G9B:E;G<H=E?A@AAGBACcDYEHFCGgHIIDJlKBLGM[NBO^PDQHRGSGTEUFVDWGXEYGZ?[G]C^E_EaIdEeHfEg^hG
~fin	L!H%H&H*D,E-D.H0H1G2H3D5G6F7F8D9I:F;G<H@EBfCDDEFFIBJIKBLFMHNDOBQGRFTJUIWiXA[_]c^D_eaFcBd@eFgIhE
~fiq	x#^3Y@[HJaJ
~fir	R!X#D%I&J(J)G*J,I/F0I1G2H3B4F5I6H7G8b9F:b;H<Y=E>I?C@YAGBJC]D^EGFHGEHXIJJHKAL^O]PGQIRFSDTFU^VCW]XEYHZG[F][^E_FaCbCcfdEeHfBgFha
~fis	v3^>]BIHH
~fit	v3I>J?[C[HGO]ZEh[
~fiu	j,X/[@ZHGIYJYKJOZZ[
~fiv	g#^@IHFX^ZFa_
~fix	i#J%J*Y5_9I>_BIHDLJPIVJZJ^_fX
~fiz	m(Y,]3Z>Z?JBJC[DIHFaY
~fla	g-Y@IBJHYKJL]ZF^^b^hJ
~fli	d#I*J-H0^3I4[9I>G?J@JBICJDJHdIIKIMITJU]ZD]JaIbJcI
~flo	g![(I)]/J3J8^:I>I?I@HBIDJH[KJMJNIV^_YaIfIgZ
~flu	{H^
~fma	{#XX[
~fne	{HXbX
~fnu	v3_
~fo^	^*I+b-I>X?Y@JBJC]D_IHKIOJVIXJZG]JaJ
~fod	v,[7[
~foi	m#Z9J>J@^XaZFa[
~fol	]!I(H)X-[/X3H7I9];G=I>H?I@[AJBXFaGJJJKGNYOIPHSJTGUJVGXHZY]J^J_Ha[bIcJd[gZhI
~fon	U!G#G%G&J(G)I+E,I-D/J0J1I2I3b4H5J6I7J8I9D:G;I<J=G>a?Z@EAIBJDbEIFIGHH[IDJJKFLIMENFOfPHQIRISITGUXWHXFYI[I]Y^I_HbGcGeJgJhG
~foo	e#[9I>]?Y@IDaMJNJO]ZI]IaE
~for	D%H&E(F)F*D+Y,B-Z.G/E0F1C3e4F6E7Y8h9Y:^;C>C?G@IA^B8CaDeFDICLdMDNEO=PEQXRBTJUCV<WEZG[[]]^JaBcDdBeCf?gAh^
~fot	{H[
~fou	U!H#^%G(F)H*X+I-E/G0J1H2I4_5I6H9E:G<I=F>D?E@HAbCEDEEYFHHGI[JHMFNIPFQISYVFWGYIZ[[H]F^I_caGbGcEdEeYfCgH
~fox	{.Y
~fr^	k-J2^3Y>H@ICIDJHFI]KFO_XIZHa^
~fra	^!G#H%I(H)I*]+X,J-Y/I1J2J3]4H6b7I8J9Z:[;J<Y=H>C?[@FAIBFCEDDEHFJGJH]I^KELJMGNYPHRISJTHUIVGX[[J]G^J_HaGbHdGfHgJ
~fre	]!H#I%[(I)I*J+I-Y0J3G4I6X8J9I:Y=f>G?]BGCEDYEJGIIFJJKHMHNFOIRJSHTXUHV_WYXIYJZF[[]I^G_IaHbHcHdBeGfEgIhG
~fri	i!X-J9[:J>J?J@[HZIJJ[NJS^ZH
~fro	J#D%C(E)^*D,I.H/C0H1Z2G3F4[5I6Y8J9D;_<H?I@IAEBCEGFFGYIGJeKaMDP^SGTXUIWGYFZE[X]C^[_ZaIcZeGfDgI
~fru	i-J9J>J?[@]HFIIKbPXQ[
~fry	{HJI_
~fs^	_#J(J)J*I,[-H3J4J7i9I=J>J?J@IBICJDJIIKIMJNIPITFVJZG]JdJhJ
~fsb	{N]
~fse	o)a-JBHHFSYUcVGZIdJfI
~ft^	J!G#D%F&G(A)I+E,H-E.H2F3J4C6E7b8H9B:C;]<G>G?F@EAZBXHJIEJXK@L^MENAOBPDQGRbSfTcUIVEXEZ@[D]^^Ha]bBd[eFf[gchC
~fte	L#b%Y&I(I)F*F,G.I/a3D4H5H7E9[:B;G=J>B?D@XA^B]CJDBEIFFGEIAKBLYMXNHOER^SIUHVGWGX_YZ[E]Y^J_FaGbJcDeGfbhC
~fti	{@[IHKIN[
~fto	g.Y7JHGSbZIcafJgI
~fts	{SX
~ftw	n1_H]JX
~fue	q#]9[@JIJKJPYZGc]
~fug	m(X4[8^?ZCIDZHGT^ZJ
~fuh	r%XHIQXU[ZJbY
~ful	^!I#H%I(H)I-H/I3H4]9G=J>G?JB_CJDIH[I]JJK[OYPJSJUHXJZ][H]I^JaIcJe[fYhI
~fun	W!F#F%G(Z)Y+H,I-D/H0J1I2J3E4H5]6I7H8I9D:J;I<J>E?D@HAIBbDJEIFIGGICJIKDLHM]NGPXQJRISHTFUeVZWFX[Z^[G^G_ZaEcGdDeHf^gIhE
~fuo	t#^9[GX
~fur	l>Y@JBXHGN]VYX[ZIdX
~fus	O!Z#E%_&J)[*G+H-_/b0H1H2J3D4F5H6G8G9F:I;I<I=^>E?I@ZAHBCCFDEEHFGGFH@IbJbK_LHMBOYPZSDTFUGVYWGXFYIZI[G]G^G_FaGbEcFfDgFhX
~fuz	q-dHFNC
~fwa	{]Z
~fwe	x9[MIg]
~fy^	^#H%J*X+J-J3X9I=J?XBHCZDdHZIHJHKFLJN]VIXYZB]IaJhY
~fyl	rDZHIIZN]
~ga^	X!F%F(c)H*G+H,I-E/I0J1H2Y4G5J6I7I8I9B:F;I<J>_?D@FAICHDDEJFIGHH_I_JIKHLHOFPHQJRHSYTFVbWHYIZ?[_]D^G_Ia[bFcXdFeJfYgH
~gaa	m%]3X>^@ICZZZaJdJ
~gab	v#[DZN]
~gac	o3Y>J?]HGLZY]a^
~gad	]!I#E%b(G)I*G+I,I.Z/J1J2I3F4H6I7I9^:G;I=H>F?G@EAJBFCGDGFIGIHHIFJJKFMFNHPbRISITHUbVFWIXGYJ[J]a^IaFb[cHdF
~gai	R#Y%G&J(H)X*H+c,H-E/G0I1J2J3H4H5J6I7J8Z9G:C;H<J=H>G?H@aAHB]CGDDEJFIGHHFICKYLGMJOHP]QJRZSJUHVGWJXZYJZ__JbIeIgHhE
~gal	x-J3JH]N^ZI
~gam	h#Z-J@HBJDZH[IJKYMaZE]JcIg[hZ
~gan	L!Z#C%J&I(B)E*E+F,G.I/G0H1G2G3D4F5H6G8G9B:e;G<H=_?HAGBACFDCEcFbG^H?IEJGKBLGMCNbOEPZQHRGSFTGUdVCWfXGYGZA[F]Z^E_FbDc_d[eGfDgGhF
~gar	c![(J-H3J4J6]9a=J>G?GBGDHHDK[NJOHRYSZTIVIXI]I_XaZcJdJfH
~gas	g#J(I-J3J9I:g@HBJCJH[IJKHMJUJVJZE]JaJ
~gat	[#I%f)H*^+I,J-G.Y/J1J2J3G4I7J8J9H:I=Z>F?G@FAIBGC[EJFIGGH@IGJJKEMHNGOIPbRJSITIUIVGWJXIZD[I^I_GaXbcdIfIgIhI
~gav	c!I#J%[*Y,X-I2Y3F>G?H@ZBJC[DcHAOFRYVJXIZY]Y^JaHhJ
~gba	x-^4[?Z@JHHKIZG
~gcr	oYa
~gd^	a![#H%J(G)J*X-H/Z3I7I9G:^;J=I>G?HAJB^CZDaGJHCIEKEM^OIP^SJWJXIZB[J]H^H_IaHbIcJfIhG
~gdo	{7]
~gdy	xD^ZG
~ge^	F!E#A%C&I(G+],E.d/[0F1E2F3@4E5F6E7b9B;F=D>Z?^@XADB]FEGDIHJELBMaNFOJPDQGRES]TEVGXZYFZ][Z]__EaBcXdIfBg[
~gea	e-J@bHIIIKHM]NGZZ][^H
~geb	S!X#Y%E&H(Z)]*G,F-]/G1G2F3C5H6F8[9A:[;Z<H=H>G?a@CAZBADCFGH=JGK[LHMAO]QHRFSFTIUEWFXXYGZC]b^Y_ZaZbIc]dIeHfC
~gec	vB[UGVZW][J
~ged	q%X)X>J@[BJHYW[ZI
~gee	Z#E(])Y*G+H-E/I0]1I2H3J4Z5X6I7H8I9E:F;X<J=X>G?D@FAID_EJFIGHHAJ[KILYMFOEPFQJRHSGTGVXW_ZJ[[^H_Ha_bIdFeJgIhG
~gef	g#J(J+Y-J4]8Z>]?H@GBICHDJHGIIKIL]NYVIXZZD][_]aJ
~geg	c!J%J(^*I+I-H3_4J9I;J=I?G@GBGCZDbHIIGMIO[VXZC[J]YaGbJcJdIhY
~geh	W!G#E(E)H*J+I/H7I8J;I=J>^AJBDCFDEEIJJKXMXNEOGP]QJVJWHY]]X_GaDcZdYeHfZgHhE
~gek	o#J+J1]9J?JB[CJD]HFZY]Za^dIfI
~gel	Z![#]%F&J(H)G*Z,H-X/[0H1I2I4G5J6H7G8I9B;H<J=^>[?C@]AHEIFIG]HAIJJILHMIN[PFRXSITEUFVEXEYHZZ[G]X^Ha]bFcGeIfEgJhI
~gem	_!I#X%[(H*I+J,J-I/J0I3[6J7J8]9G;J=I>^?G@^BICFFJGIHEIDJJKDMFNGOIPITIUIVGWIXGZX[H]c^H_Ja]b[cHeZfHhY
~gen	H!>#B%I&D(I)C*Y+G,J-_.J/?0m1F3C4H5C6A7H8Z9_:[;^<D>I?H@XACBICFEGFHGZH>JZLXMEOBP@QGR@SAVBWAXdYDZ][H]F^b_GaDcFdEeHfEgFh[
~geo	{/X
~gep	g#I(J-Y9I@]HIIIKILaNZX^ZC^^hJ
~ger	O!]#X%_&H)D*C+],J0F3F4J6E8F9@:Y=E?a@^CCH[JYKCLENIOXP_QYRETGUBVDWCXAYFZY]C^I_[aBbId[eGfIhG
~ges	O!_#d&I(@)X+E,J-I/G1F2G3B4H6E7E8Y9B:]<I=A>Z@HAGB^CBDDFFGYHBI?JFKJLGM]NFPCT_UbVcWDXFYYZC]^^G_CaGbDcJdbeGhB
~get	R!I#_%F&J+Z,Z-]/G0I1I2J4H5J6J7I8H9F:I<J=G>H?F@CAXBDCDDbEIFIGbHBMFOXRITDVHW[XFYIZb[H]E^H_^aXbFdEeIfZgG
~gev	b!I#F%J(I*_+H,J-G3_4X6J7J9G:I=I>J?G@GAIBGDcGYHBIFKYL[MHNHPIRITIUJXHYJZD]G_ZaGbJc^d[fYhJ
~gew	^#H%^(F)]+J/^0J1Z2J3H4I6J7I8J9F:H;I>X@^AIBXCHDHFIGFIFJJKZLIMaOIP_RISJTHUIWJXIYJZB[J^H_IaGbHcIdFfGhF
~gez	k!Z#I%]+Z3J>ZBJDGHGKIPJUZZF[Z]]fI
~gfe	l7c
~gg^	d!](H-Y@JB[HYKJMJTJZXbZhZ
~gga	{B[ZJhY
~gge	c!I%J(H*J+Y-Z3X4J9H:I=Y>G?F@XAZBZCHG]HYIGKGMHNIOHRJSJUZVIWJXIZX[J]X_^aHbHcZdIfIhI
~ggi	d#J%I(I-H3E8Z9[:J=I>Y?G@YAZBHCaDEEJHFIHKGNIOHPISJUJVHX_YJ]Ga]bJdIf_hI
~ggl	x@JHJK[
~ggn	vZIb_
~gh^	Q!I#F%H(Y)I*Z+^,J-[.J/J0J1I2J3J4I5J6J7X8I9G;J<J=H>E?IAIBYC[EJFIIaKXMHN]PXRISGTXUCVHWHZH[H^G_JaYdGfHgYhZ
~ghe	n%](a9H;Y@HIZN[ZI
~ghi	{EZ
~ght	R!F%e(Z)F*G,I-E0^2I3I4]5I6H7G9]:F;^<J=F>G?E@[AHCFDEE[FIGFIBKJLGMENFOZP^QJSGTFVIYIZA]E^[_GbFdEeIgG
~gi^	d!F%J)J*]9I=J>I?[@]BHCYDGHYIIKIMJNaPIUIVGW_X]ZBaJdJ
~gia	l!J2Z5ZBJHFIFMJN[PaV]ZH^Xf[
~gib	k!J)I4Y9_BJDJMJNJSJTJV]W[ZE[Z_]fY
~gic	{B[H[ZF
~gid	n3H9JCbHIIJOJP[XYZY
~gie	{C[PZ
~gil	m*Z/Z@JGZHHM]gZ
~gin	N!Z#X%D&I(J)E*J+c,I-].Z/D0G1G2G3G4B5G6F7c8F9A:Y;[<H=J>E@HBIEFGEIYJXKAMGNBOGPHQHRGS]UCVFWFXbYFZ^[D]Y^b_Ja>bdcDdCeGfGhB
~gio	b#G%H(^*I-F3G4I8J9]:X;J=H>Y?G@^AZBGDYGJHDIFKGNHOIPHRZSJTIU[VGWJX]YJ]Fa]bIcIdIf[hH
~gir	o?X@_BIHFMJQYWIXJZa]JaJf]
~gis	J!D#E%F&I(C)C*B+k,G-J.I0G1G2H3D4F5H6G7F8G9C:E;G<H=D?]@HAFB[CbDhEGFJGFHXIBK@LFMDNBOcPDQHRGSFTFUAVDWDXDY]Z>[F^H_FaCbGcIdEeGgGhD
~git	]!I#_%I(H*J+J,I-E/I3a4J9F:H=I>E?G@DBFCFDGIaJXLJMIN[OaPJRJSJTJUJVIXHZB[J]HacbJcJdJfJhH
~giu	n3E4Y8[>IC[DIHHKJOIX[aXcXfZh[
~giv	_!J#J(_,[-H/I3I7J9J>H?IAZDGHJIGKIMJN^OJVIXJZZ]J^XaJbXg[hX
~gl^	d#D(J7d=J?J@HDJH]KXMJN_VZZD
~gla	r.XGXHZ
~gle	pAYK^O[
~gli	]!I#X%I(I-I/J3H4Y6J8X9F:H=H>G?ZBEC]DHGJHFJJLJMFOHP_RYTHUIVXWJX^Z][Y]G^G_JaHbEcIdHeJfHgJha
~glo	Z!J#J(d)^*Z,e:J=I>I?G@HDXHHIIKIMINIPGRXUGVGWJZX]J^JaIbIdCeIfJgHhH
~gly	v3ZE[OJ
~gma	g3J9Y:g>X?J@JDIHZIIKJMJNJOJVJZBaI
~gms	i(J0fHCZH
~gn^	N!J#G%D*G+Z,[-C.J/J0J1I2J3J5I6H7c8H9F:F;I<d=J>AAHBFCFDYEJFaGFH_IZJHKDL[MYOHPHQJRISGTbUFVDWHYIZJ[[]E_IaAbZcFdFeHfFhJ
~gna	g3H4Z9J<Z=^>G?I@ZBHCJDJIJMHPJTIUIVJ]^a[fZ
~gni	]#I(I+J-].Y/J3E7Y9J:H=J>H?IBGCJDHIEL_NHO[PJUIZB[J]I^JaJb]dIfYhc
~gnm	xHY
~gno	g(J)G*^-Y3]5]@JBJD]HBLaWJZH
~go^	R#C%E&I(Z)J*J+E,H-D/G0I1F2]3Z4E6G7G8H9Z:D;G=C>c?HAFCZDZEHFGGFH^ICJGK[LHNCOIPFQHRFSFTEUDVDWFX_ZY[[]C^F_GacbIcXdEeHfYgG
~god	o/[9I@YBJHHIJKJMINJXZZXa^h[
~goe	_#[-I3Y9]=J>]?IBFCYDIHEIHK]L[MJNJOJTIXYZI[Z]IfZhH
~goi	p9]@IBIHIZaaJ
~gol	tFZGXN[
~gon	W#Y%H(H)I*H+H-H/J1J3G7I9X:I;J=[?_@FAIBYCHH@IGJJKELbMXNGOJRJSITGUGVGWIXHZ?^G_YaGbgcEdIfZhH
~goo	_!I#D(I)G*J3I7b9d:J=I>J@IB]CHDIH]I[MJPJSJTJUHVIXJZD]IaJbJfJhI
~gor	g!J#I(J-H=Y>J?YB[DJHEI^KZMJV[XZZY]JaJhY
~gos	x:aIHN[ZI
~got	T!Z%H(D*I+I-F/H2J3H4J6J7_8H:a=Z>E?]@JAIBCCGDbEJFIGHJGKBLGMGNDOJPISHTHVGXHZ[[[_IaHc^eIfHgG
~gou	{>JB]Y]aG
~gow	tB_ZI
~gpo	v)ZHJNZ
~gpp	{@XHIN]
~gra	P!F#I%F&I(_*E+D,F-A.I/E1b2G4C5X6Z7F8F9c:I;]>H?E@DA[CEDGEEFFH^JEKGLIMGNEOEPCQHRFSbTDUBV@WFXCZ<[F]B^E_aaCbBcBdef^gchD
~gre	X!Z#c%G(_)G*X,I-F/]0J1Z2I3E4H5J6I7I9a:H;I<J=F>C?HAHBYCEDFEJFIGGH=I[JIKZLYMINFOHPFQJRISHT^UHVCWIXEYIZG[a]F^G_EaFbYcGdIe^fGgFhE
~gri	d!J#I%^(d-I3I4J9G:b=I>Z?I@IBICHDHHGIGKHMJNIOIQ[S[UJVGXJ]IaHbJcJdJfIhJ
~gro	T!F#G%D)G*H+H,I-F/H1J2J3F4I5J6I7H8H9F:G;I<J=E>E?F@IAHBDCGDFEJFIHcIXJIKELHMGOIPfQJRISITHUEVkWHXGYIZH[H]F_GaGbFcHdCeGfEgHhH
~gru	[!H#I%H)H*I+J,J-H/J3F4J7J9[:F=G>H?G@FAJBFCHDGG[IFKFLJMHOJPdSITJUEVjWIXHZ@[J]G^X_IaHbGdHfHgJhH
~gs^	g#G-^/H9J:ZBJH]IGLZM^NJZH_H
~gsa	r(Y0a9JDXH^KJZIaH
~gsb	{*]+JCID[HI
~gsc	a!I#I%Z(H)J*J+J-J/J0J3H4X6X7J8[9H:I?H@GAJBGCIDHEJFJGHHHIJKILIMHNHOJPXSJTJUJVIWJXHYY]I^Ja[bHdae^fZgXhH
~gsd	xL[f^
~gsg	vC]DZEZ
~gsi	{3[
~gsm	x3JC_HIa[
~gsp	o#]K[ZJc^
~gsr	{W^
~gss	r+[6[CJDHZIb_
~gst	q,^3[HH
~gsv	x*[-J9J?_
~gt^	S!I#A%E&I(C)E+]-].I/G1X2G3=4E5H7[8Y9A:E<H=F>_@EAFBFC_DaFGH_I[JGLFOZPDQHTZUJVGWYYFZJ[Z]BaGbXcCgIhZ
~gte	q3Z4]TZ
~gth	d(J*I,I-J2_@ZIaKJN]ZG
~gu^	a#I)Z*H/J3[9H=Z?I@ZBHCIDHEZHYIHKHLYMZNJOIPJSXTYU[VYXJZI]JaZbJdJfJgXhI
~gua	b#]-G/]3X7[9X>I@GBICJDIHBIHKaMZNIO[P]TIVI]JaJ
~gub	v>[
~gue	U#Y%I(E)I*I+I,J-c/J2J3G4I6J7H9C:h;J>G?G@JAIBECGFIGJHZJIKFLJMGN[OHPHSYUYVYWIXJZ?[J]Z^I_HaGbIcHdIfIgJhG
~gui	a!H#I(I*I+J-F/I4J7J:J=H>G?EAcBYCGDHFYGJIDKGMINIOIPIRJTIUJVHWJXY[J]c_[aCbJcJdJeZfHhI
~gul	r)[F^HIO[RXZJ
~gum	t9]C[
~gun	Z!G#D%](Z)G*_+H,H-X/J0I1J2J3D4I5J6I7I8Z9[:G;]=F>X?aAIBBCaEIFJGIHBIEJJKDLHNHPFQJRIS[TGUZVDX]YIZ@[I^I_Ia]bFcHdGeJfGgIh[
~guo	r>XAXYY
~gur	P!E#G%D&J(C)D*Z+G-F.J/G0H1G2I3Z4G5I6G7F9J:C;I=B>D?^@IAHBCDIEiFHGIJHKFLHMFNCOGPCRGSGTJU?VcWfXFY[Z<[G]F^G_FaFcDeffBgGhF
~gus	l9[HDgc
~gut	x9a@JHIZJ
~guy	v#F@[HJT]cY
~ha^	N!Y%G&I(X)E*F+F1J3C5G8F9Y:J;J<G=C>G?AAFCBD_EFFFGGK^MZN]OEPGRESETDUZWDXYYFZb]^^X_EaCbJcDdZeGfBgIh]
~haa	r3Z?[BJHEP[U]ZGb]
~hab	T#X%G)G*Y+X,I-G.X/H0I1I2J3F5J6I7I8I9C:F>]?E@HD[EJFJGGIEK^LHNJPXQJRITHU_V^WGZD]_^H_HaBd_fEgH
~hac	e!I#Z-J3J9J:]=Y>J@]BICJDIHbIIKJMXTJVZXJZGhJ
~had	vCYHYU]
~haf	q3^?ZDI
~hag	xH[IIK]ZYaIhI
~hai	{LY
~hak	b!_#J(J;]>J?J@HBJIJKJLZMJNJUYVXZD^^cJd_e[fHhI
~hal	T%F&J(G)J*F+J-a/_0H2I3Z4E5H7G8H9[:E=X>A?CAGBFCDE]HIIXJGKBLINDOIPEQIRFTEU^V[WGYZZD]a^F_Fa^bEcEd]eHhE
~ham	j3[9Z>I@IBXF[HCKIQYT[ZF^Jf[hZ
~han	B!C#F%A&F)J*Z+C,C-D/[0D2G3A4E5E6B7H8H9a:G;D<]=D>e?C@bA[BcCGD@EGFBGEHYI>JHKDLeM_N@OFPDQERHSET@UFVCWCX@[I]H^g_[aEbEeCfHha
~hap	b!_#J(H+I/^3G4X9]=J>F?E@FCIHIIHKGLZMHNGOZVIZ^^Xa]bHhH
~haq	{N]
~har	O!F#J%Y&J(F*X+H,H-Z/_0I1H2e3E4G6H7I8H;F<H=H>D?]@ACFDFEIFcGFH[IcJGKCLHMDNXOHPFQ]RGTGUHVFWIXGYcZ=[H]F^__GaGbFcCdEeGfDgIhE
~has	S!E#F%F&J(I)G*G+H,I-I.J/G0H1H2I3F4F5I6H7I8H9Z:I;I<I>E?D@IAHCEDYEHGcJJKYLGMfN[OHPEQIRGSFTFU]VIWGYHZ^[J]E_GaFcEd^eHfIgGh]
~hat	E!I#G%H(X)F*F+G,G-^/E0F1I2E3@4^5Y7E8H9[:E;Y<F=F>a@GAFBCCJDFFIG^I[J^KaMDN^O]PEQHRGSFTFXGZ_]E^]aDbAcDdGeFfJgIh^
~hau	m3J9J>[BJDZHGIIK]NJU[VIXYZHh^
~hav	K!D#I&J(H)Z*X+I,H1G2H3Y4F5^6[7G8H9X:E;Y<I=[?XAGBBCcDZEHHGIYK]LIMIO]QIRHSFTFVJYHZF[Z]D^Y_GaFbEcGfEgJh[
~haz	i-]/_HHIIJZMJN]O[hJ
~hba	r4ZVZZHf[
~hbo	xSZ
~hce	p9J?[@YBJHFK[MaZI[Z
~he^	l;Y?]DIG]HHLYNJZG[Z^Zd^fI
~hea	_!J#H%I(X+I-G/J1J3I4J6J7J8J9E=H>G?H@JBYCJHaIHJJM[NGR_S_THUJVIXJYJZC[J]I_IaIbIcXdFeIfchI
~heb	l(Z)]=[@ZBIHIOZXXZI
~hec	Y!I&X(G)J*Z+J,G-A/I1J3G4J5^7J8J=H>G?G@CBDCaD[FJGIJ_KILYNZPISJTXUHVHWJXI[H]G^[_JbHcJdXe]fH
~hed	t(a?HD]HH]Y
~hee	[!H&J(Z)a*c+G,[-H0I1H2I4G5J6H8I9Z:H;G<J?E@EAHCHGHHDJIKJLIMFNCOFP]QJRHSGTFW]XEYI[I]D^H_XaEbGcFd^eIfEg]hF
~hef	{,HH^
~heg	pB[aZ
~hei	R#E%F*[+[,I-J/F0I1J2J4H5J6I7G8a9Z:[;]>D?XAHBACJDZEJFaHYICKDL]MJNXOJPGRISHUJVZWGXXYJZA[]^IaYbFcFgG
~hel	P#J%H(b)D+I,I.J/F0J1I2J3F4I5J6I8I9b:F<J=G>E?[AIBXCGEIFIGGJXKDMCNHOHQJRISGT[UYVCWGXFYIZ][F]G^F_HaDbFcGdGeJfZgehF
~hem	]%G(H)_*I-J3[>J?IBIF[G^HGJIKZLZN[OJP^ZEdFgI
~hen	F!H#[(^)F+J,a.F/a0E1H3_5F6E7H8E9G:D;J<I=H>Y?aADB=C[DXEJFZGCHZI]K]LEMHOAPFQISDTJUCV@WDXHYI[I]^_IaabIcbdCeIgD
~her	D!C#C%D&G(Y)A*J+J,B.F/F0I1C2H3G4B6Y8I9_:^;i<D=B>Y?aA[BHDGEDIBJFKZLEMFNGOGPHQDRCSbTGVJW_[Z]D^C_Ya^b^cAdJeCfEgEhH
~hes	d!I#^(I)I-Y/J3X7J=[>J@GBICJDIGXHJIbMJNIOJTHUIVZZ@^ZfZhJ
~het	g!J%](_+I-J3I9];Y=D>J?Y@JBJCHH^IHJJKIOYVJZIaJ
~heu	d-J3J9I:J=J>I?J@dBICJIIKHMJR_SYUIVJX_]Ja[dJ
~hey	W!b#H%H(I)I*I+[/Y1J3^4J7X8J9G:G;J=I>I?a@HAJCHFJG[HAJJMIO]RJSJTIUZVYWJZD[J]H^H_IbIcJdIfZgZhH
~hez	n:^@YIZN[UZZI
~hgd	{@XM[
~hi^	pEZHJIZJXKYY[
~hia	c!J#Y%J(J-I/X6_9X=I>Z?_@HBECHDIH@IGM_NHOIPJTJUJVIXJZF]Ia]bIcJdJfIg[h_
~hib	l!J)Z-[4H5J7_?JHEJ]PZQXSHTJUIZI^^
~hic	V!I#I%](G)I*H+I-D/X3G5Y6J7[8J9H:I=H>b?G@EBHGJH]IYLFMINcO[PGTJUIVHWJXIYX[J]G_Ia[bIcHdGeJg[
~hid	q*Y7I?JHZb_
~hie	]!H#G%I(G)J-F/]2X3E4I5Y7J9Y:^;J=H>C?E@XAJBEC_DYFJGJIYJJLXMZNXOGPHRISJTIVFWJX[YJZE[I]Z^Z_IaFbHcIdXgJ
~hif	j-J3Z6Z<X>IHFIZKFO[XJZ[aZ
~hig	tH]PZVJZIfX
~hik	x*]4]HJ
~hil	[!X#I%I(H)X,Y-H/G0Z3]4I7H9^:H=]>H?I@GBFEJGIHCIJKHLHMXNIRZSIT_UYVHZF]b^H_JaIcIdXfHgJ
~him	q)Z@X
~hin	P!E%G(F)G,H-_/D0G2H5c6I7F8Y9B:G;H<H=F>_@XAIBFC^D^EIGCH@JILJM^PFQIRcSGVEWFYF]C^FaIbXcZdEeIfXgGhJ
~hio	p0X5X>YHJYX
~hip	x>^HIPY
~hir	^(I-G/I3Z7^:J>Z?IBHDZJ^KGMINIOJSJ]J_[aGb_hI
~his	L!D#J&J)I*D+F,G-F.I/H0H2F3J4F5b6I7G8_9a<H=Y>D?C@_AXCCDYEHFGGXI<JCKbNdOFQIRGSFTGVaW[XEYH[E]D^X_FaFbDcHdEeGfDgFhE
~hit	m#JA]HGJZTZ_Xb[
~hiu	q!]>J@GB^CJHHIHU^ZG][
~hiv	r2[3H>IHXO_
~hl^	a!J#Z-a3]6X9H=I>F?Y@GBHCaDGHCIXKGMZNHOGUJ[[]Y_JaDbIcJdJfJ
~hla	l/[6Y8YNYTYZ[
~hle	[!J#G&^(G)I,Z-Y/H3_4H7H9H;H=]>F?[BEDEE]FJGIHGI[JILIMHPHRZTIUHVFWXXHYJZ][Y]G^G_JaIbHeJfFgIhE
~hli	{-]BZIJZH
~hlo	q)ZB_GYUHVJZJ]Z
~hlt	d#J%Z;[?YBJCZVYZH[[fZ
~hlu	n6b<Z?_NJZG
~hlv	x#_
~hm^	v/Y8Y
~hma	v@Y
~hme	n>J?_@JIJKZN_ZH
~hmu	v/ZMYTX_Y
~hn^	{HJN[Z]
~hne	a!I#Z%J(I-E/I0J3^:I=I?I@GBHCJEZGJHZIGJ^KGLYM_NHPIUJVIXI[^]H^I_XaIbYcJdXfIgX
~hni	o3Z7X:[BJZXdY
~hnt	j-]/X>J@YHHJYKIN^Z[dZ
~hnu	x@JJXZ^
~ho^	c!I#G*J+J-G3G9F:I=I>Z@FCaDXFYHBKXMHNJOIPJTJUZV]XHYZZ^]HaIbJdHfGh[
~hod	P!G#H%I(F)G*b+a,H-E/I1I2J4H5J6J7I8I9G:I;I<J=G?f@EAHBICeDcEHFIGHIDJIKELIMHNEOFPGQJRJSITFUGVEXGYJZB[I^I_HbHcIdHeJfIgIhH
~hoe	{K[LY
~hoi	e#H>J?b@]BJCHHBIIKJMJNXVJZE[ehJ
~hoj	p@aX[ZI
~hol	W!G#G%F(H)c*Y+I/I1I2J3[4G8J9_;I=H?G@JAIBFCGDFFJGIH[IEJILJMHNFPaQJRISHTIU_WIX[YJZ@[I]G_HbHcIdHfIgIhG
~hom	a(J-I.H3G9G:f>a?I@IBJIJKIM[NITJUJVJWJ]J_ZaIcJfJ
~hon	F!E%E&G(D)C*_+_,F-E.I/C0G1F2G3d4E5G6F7E8F:C;F<G=C>h?Z@IAECZD_EFFEGGH]I?JELENAOaPDQGRFSETGVEWEXCYFZA[C^E_DaecDdDeGfDgXhH
~hoo	W!H#H%I(G)J*H+E-[/H3F7I8[9G:G=J>]?J@YAJBHDJGIIZKZL_NYOIPJTIUaVGWJXIZH]]^H_HaYbHcJdXeJfH
~hop	i=I>Z@IHaZIb^
~hor	R#J&J(b)[*H+H,H-C0I1H3B5I6H7H8H:E<I=F>G?E@ZAeBDDEEIFIH;I^JHLHMDNDOFQIRcSGUDVIWGXbYHZ@[H^G_daZbEcFdFeJfEgHh]
~hos	[!I#I%H(H*J+],J1Z3Y4I6J9I:I=Y>X?J@XBFCYDGFJGcHDI^KIMHNFOJRaTIUJXIYZZ=[I]I_[bIdXfEgJhH
~hot	]!H#H%J(J*J-H/X1J3G4I5^9G:J=G>F?G@GBGCHDHGIHiIHKIMHNIOJPJRbSJTJUJVIXIYJ]H^I_JaHbHcIdJfHhI
~hou	L!B#H%C(A)J+Y0G1G2H3X4Y5I6F8E9A;J<H=E?C@bAEB[CJEGGBH[MZO[P_QHSITIUAVJXaYF[[]C^G_^bFcEeE
~hov	{H[MZ
~how	Q%H(G)H*H+b,I-F/[1J3G4I5J6J7I8J9Y:I=H>F?_@EAJBEDDEJFJGIHYJXKEMHOYPHRYS^UXWIXGYJZF[_][^G_IaXbacIdFeJfHgJhF
~hr^	_!Z#I%Y(I*Y+Z-H/J0J1Y3I4H9I:I<Y=^?YBHCXDGE[GIHEK^LJMIOGPHRXSJTJUIVGX]Y]ZF[J]H^J_ZaGbIcFeJgJhH
~hra	g(J*Y-Y2Y3Z9J?]DJHZI^KJQYZF
~hre	R!H#E%^&Z(C)F*F+G.J/F6X7G9Z:J;G<I=X>J?D@DAZBECEDDEYGHHXIZJJLFMENDOJP[RYSGUFVCWIXCZ_[G]D^EbEcZd^e[f_
~hri	[!H%X(G)I*I+I/I0[1I2J3G7I8Z:H;J<J>E@EAIBECYDGEIFIHHIGJJLHMGNGOHPYSIVHWIX[Y[[I^IaCbGdae^f[gXhG
~hro	Q!F#E%[&J)H*F,H-A/H0^1G2H5I6G9F:J;H<Y=E>E?D@GAGB[CDEHFHGeIHKXLGMZNYOGPFQIRYSJTIUEVIWGX_YI[F_HbJd]f[hE
~hrt	vHJU[ZJbYh[
~hru	{B]ZG
~hrz	{R]
~hse	n>]@aBJHHKJL]MYZJhZ
~hsf	{GaHJZI
~hst	o3YHJIaL^ZI
~ht^	C!G#J%d&E)G*G,F-X.H/I0]1G2F4_5H7D8E9[;_<D=E>J?ZAEBEDDEYGFJCKDLXMHNHP^QGSATGV[WEXIZI[Y]X^]_Za_bGdJgHhZ
~hte	b!H#Z%a(_)I,X-I2J3I4J6J:I;^=H>H?I@[BHCHEXGIHIIHK[MINHPXR_S]UGWHXJZG[J]H^J_JaHbIcIdFfGhI
~hti	g#J%^(b*J,J-H0]3I4I9I:J;c=J>H@GBJCHDHIHKGMJNHOIS[UJVHWJXJZE]H^JbJcJdJfJhY
~htl	d(I*[:J=I@HBIDHH[IYKHMINeSJTJUHVIWcZD]JbJdIgIhJ
~hto	x,_HG
~htt	x+XHIc^
~htu	t,ZDZE]
~htw	Q!F#G%H)G*G+G-[0]1H2Z3G4F5I7Z8H9G;G<I=I?EAHCEEIFIGXHHKYLYN[OHPFQIRGSYTEU[XBYHZ][Y^[_GaEcEd[eHfEgG
~hub	t@ZHaMIZFf]
~hui	l-J9H>a@IBJCJFZIYKIMJOJZEhc
~hul	{![U]
~hum	l(J-J9[>J?I@XBHCXHEIJKIN[U^VGWXZXa[bJdJfZ
~hun	rHZR^
~hus	l>]CJHFYa
~hut	l!^#a,Z-J>Z@JHFKIZG]YfY
~hwa	x3]HZ
~hwe	v*X
~hy^	r0YfX
~hyb	jH[ZH_Hb]db
~hyp	vH]bZ
~ia^	Q#X%E&I(Z)F*E+J,G-G0H1H2G3B4E6]7F8G9a;Y>F@cBHDEFGGEHEIDKGM^N[ODPGQHSFTHVEYFZF[E_Ea^bXdBeHfcg[hY
~iaa	x4ZM]
~iad	^!H#Z%J(J*J+J-[2Y3I7J9Y:I=J>H?I@aBZCIDHIYKGNIOJP^THUJVIX]ZE_JaEbIcId]fJhH
~iag	xBIHa
~iai	t,XHHV[cZ
~iaj	{H[
~ial	O!F#[&J*F+F,Y-D/G0H1G2H3G6G7F8G;H<I=^>C@EAGBYCHDIFYGEHaIXKCM^NGOEPXQIRFSZTFUXVXXEZa]G^G_FbXcDdCeGgI
~iam	c!J#J9Y:Z=Y>Z?[@GB[CIDJIHKHMINJOISIT]VHXIZF]Ia]bJfHhX
~ian	c,Y-Z.X2Z4J>J?J@HBHDJH^KIMIRJTXVJZXb[cJfXhZ
~iao	p-Z9a@JBJIIZZ][
~iar	[!I#H%J(X-I/J3I7Y9I:[=I>H?I@]CJDIIHKFLYMGNIPITJUIVYXIZX[_]I^_a[cJfIh]
~ias	{9YNX
~iat	[!H%I(I*I+J/X3H4Y7J9]:J=J?G@bAJB^CGDIGJHFIHJJKGLJMXNHOIPXRXTGUIVHX^YJZA[J]a^I_IaHcHdGeJfHh[
~iav	q6a?[B[HEZIfZ
~ib^	m>FGZHZO[Y[ZXaXfZ
~ibb	x7aHISI
~ibe	Y!H#G%^&[(F)H*J+J-I/G1Z3H4Z6Z7I8X9I:H;J=Z>G?G@ECIDGEIHGIHKELHMHNGOIPZR]SITYUFVFWIXHYYZG[Y]I^H_XaHbGd_e]fXhG
~ibi	a!G#J%Z(I)^*Y+J-_/J4_7J9I=J?H@IBGCHDJHBIIKJLJMINIP]QZRJSJTIUFVHXIYJZF]I^__IaIbIf_gJhJ
~ibl	Y#Y%G)F+J,J-[/I0F1J4b7]8J9H:J>]@]AJBDCHDJEJGIHXJIK]LIMGNHOIP[RHTHUCWIXGYJZZ[Y]H^I_HaHbFfGgH
~ibo	{aZ
~ibp	{4H5JJ^
~ibr	m)_BIHJT[UaVHZJ^XfI
~ibt	h!I/J3J9_>H?JBJCIDJHXKJMJNJTJUYVJW[ZE[Y_]a_gY
~ibu	c%J0J1J3Z=]BJG]HbLYMJNJP[ZG_JcIdJfX
~iby	{ZJh^
~ic^	D!?#A&F)Z*J+A,G->.G/Z0[1J3H4B5D6B7H8B9B:D;C<[>_@]A^CBDGEBFEGEHaI>KALEM^NCO@P?QDRES[TdUaVYWBXDZD[]]=_GabbHc^dJeFfggah@
~ica	F!G#C(G)A*[+D,c-@/F0E1D2F3_4A5E6E8E9A:G;D<F=G>^?a@GA_BFCeDFEFFEGCHcIAJJKCLDMZN^P@QFRDT@UIVEWXYE[C]]_CahbCcId@eEgGhJ
~icc	xHEZ^b]
~ice	M#C%D&H(E)D*D+H,F-X.I/F0H1G3@4C5F6F7F8G9_:D;F<G=n>@?AAEBACAEFFFGEHdIFJFK]LJMINDOYPEQGRES]TEUAWEXBYFZD[G]B^F_EaHbCc[dDeZfCgG
~ich	C!H%I&E(H)F+X,I.E/X0X1F4[6J8F9Y;X<D=J>G@EAEBDC^DYGJHZIaJAMJNcO]PFQGS?TJUHVXWZXD[JbGcG
~ici	T!F#D%^&J(])[*G,H-F/I0I1I3C4G5I6H7H9b:F;Y<I=F@BAGBYC_DBEIFIGGIbJHMDNDOEPFQIRHSYTGU[WHX^YHZD]I^H_GaCb^cEdFeIfbgH
~ick	O!D#B%E&I([)F*Z,F-F.I/J0I1G2H5H6G8F9^:D<]=C>a?E@JAFB^CIDYEHFFG]JFK@LaMGNAOEPEQHRFSGTJUEVGWGXEYGZY[D]]^b_Ea]bbcDdcfDgGhD
~icl	lHcZJ
~ico	_#I%I(X)I*J-H/^2X3F4H6J7J9G:X=H>Z?G@FAJCHDXFXGJH@ICJJK_PJRXS[TIUGWJXIYJZH[J]G_IaGb]cHdZf_gJhX
~icr	N!E#B%G&J(E*Z+J-G/Z0J1X2I3F4F5H6G7b8H9F:F;I<I>C?F@CAHBDCFDEFHGFICJZKELGMGNEOGPFQIR]ShTcUFVDWFXFYHZ>[G]F^F_FbEc^d[eHfXgchF
~ict	Z!J#J%J*X-^/[3J4I8J9J=I>J?J@FBGCJDJHZJZKHMJN_PGQdZH]J^JaJb[dIfJhH
~icu	n*Z2Z3Y?^C[DJHFY[
~icy	J!F#F%F&I(D)Y*a+G,H0I1H2I3F4F5b6H7G8H9E:F;I<I=D>F?H@]AGBCCZDDEGFHGGIDJaKJLGMENlOHPFRISFTFUHVCWgXGYIZ=[G]E^G_GaEbGcFdFeHfFgDhF
~id^	P!E%H&I)E*X+F,J-D/Z0H1G2G3Z4E5H6F7F8F:H;G<H=J>C@@AeCFDFEEF]G]HYK@LZNcPCQIR[SHTGUCVEW_XEYIZ][F]C^[aCbYd]eGfDgFhE
~ida	S!I#E%E&J(D)G*F+G,X-^.J/G0I1H3C4F5I6G7[8Z:a;G<I>]?]@FA[BGCYEGHJIZKXNIO^PGRFS[TEUCVDWYXCYYZI[G]C^G_FbIdZeZgZhH
~idd	e(_-^3H9^>I?H@IBICYDJHFIYKIVJZG]^aI
~ide	Q!H#F%F&I(C)D.J/[0G1H2H3J4E5I7e8H:G;G<I=G>[?G@GAbBJCXDXEHFGGGH^JFKZNGOXPDRGSdVCWGXFYGZ[[G]J^E_HaYcDdEeIfFgE
~idi	j([2Z9XHFIEMZN[PJZEhc
~idl	rh[
~ido	U!E#D%E&Y(C)Z*F+F,Y.J/H0I1G2H4b5J6Z7G8H9I:E;H<H=E>D?f@FAGB[C[DCEHFHHHIGJHKDLHM[NFO]PbR]TEUAX[YXZA[G]D_FaJbYcXeHgHhF
~ids	q3HDZHZK[T_
~idz	{>Z
~ie^	^!Z#^(X*Z-I3I9I=J>I?JDIGJHYMJNYOJPHX^ZD[J]J^J_IaXcJ
~iea	x%[TXd]
~ieb	v0]F]K[ZI
~iec	h*Y-Z?YDZHGNYR[ZJbZfJ
~ied	R!J#Y%G&J(E)G,H.J/Y0I1H2I3D7F8H9J<I=E>C?C@^AHB_DBEHFHGGHBIIJGK_LJNaOIQISGUYVHWHXdYHZZ[G]^^[bFcFdGeIfEgG
~iee	{W[
~ief	p!Y&^9J:X@IQXZ[
~ieg	j&Z,Z-J3]7]9J>^CHDIGYHEIIKJNYZI]JaXdX
~iej	g#X-I/Z0X3J9H?I@IBJCYDIHCI]KYMaNJY[ZH]JbJh[
~iek	o![#I9^@YBZHGIHN[ZJ_Y
~iel	[!H#]%I(I)J*H+I,J-Y/I1J2X3b4I6J7I:H;J=H>Y?F@HAIBIFIGIIZJIKHLINEPIRJSJTGUIVGWJXaYJZG[I]E^I_XaCb[cIdHfIgJhb
~iem	_!J%I(G*I+I-H3F4I7I9H:H=H>H?H@_C_D]F[HJIGKYMJNHOJP[RJS]THU^VZWJXIZ@]I^J_JaZbIc]dHfXgJhH
~ien	I!G#D%_&F(_)I*H+H,F-].G/H1]2D3I4A5Y6C8H:Y;G<E=A?@@^ACB^CGDYEFFGGBHBIdLZM]PGQ]RESXTaUHVBXDYIZG[F]C^H_AaZbZcZeDfcgEhX
~iep	tHFR]h[
~ier	L#?%F&G(J)G*F+Y-D.Z/I3Y4J5F6D7Y8I9J:Z>EAEBGCaD]ECFHHFIEJIKcLGMHNCO]PbQIRCSITHUZVJWZX^YFZA[G]ZaXbAcBe]gDh[
~ies	]!I#H%G)J,J-]/J1J2J3H6J7I9_=X>D?H@BC]DGHJIEJJK_MFOIR^SYTIUHWJZ_[[]G^G_JaHcHdFfFgIhF
~iet	L!A#A&F(Y)Z*J0[1D2D3H4H5H6Z9A;^<F@IACB=EFFDHDIZJFKaMYO[RXSBTJU@V^WIXFZZ^]_ZaZbHcCdBf[gJ
~ieu	Y!H)J*H+[,I-E/Z0I1J2I3F4G5X6H7H8^9^:];I<J=G>G?F@^AXB^CDDZFJGIHIIGJILHM_NDOFPHQJRISHUGWI]]^G_GaFdFeJfGgJhD
~iev	q-X7_@JHIR]ZJ
~iew	k(]*H>JHbZJ
~iez	t9J?^HHNYZ]
~if^	n![(Y3^5XHIQXZJ
~ife	c!J%J+J,Y-J/[1Y3I4J6X8Z9J>I?J@ZBIDHFJHEIIK_MJNHOZUJZFbJd[eXf]gXhJ
~iff	V!G%](G)I+I,I-J/Z0J1I2I4H5J6b7H8X9G;I=G>^?CAZBDCHDEEJFIIaJHLINZO^PIQYR[SHTGUHVHWJXFYIZF[H]F^H_HbHcFdXfFhF
~ifi	K!C#?%C&_(E)F*Y+F,^-D0H1F2G3^4G5G6F8G9D:C;F<G=C>X?H@^AFB]CgDHEGFGGFHaIFK?LEMBNFO]PDQHRFSETCUDVBWEXZYG[E]^_EafbHcCdDeGfDgF
~ifr	l-J3Z6b9J<Z>J@JHDIYKINJO^XIZHaZ
~ift	g#Z=]BJHELZR_T[
~ify	a#H%J*X-J3X9I?Y@HBICZDdH]IIJHKGNJVIXYZB]IhY
~ig^	X!G#E%H(F)I*G+H,H-H/H0Z1I2I4G5X6I7H8J:G;I<J=Y?E@IAIBBC]EIFIGHHFIaJIM[O^PHRZSHTYUHVFWIXGYIZ=[H^G_IaabFcFdGeYg]hf
~iga	[#J%G)J*I+G,J-E.Y/I1J2I4H7I8J9a:G;I?X@HAIBDCGDXEJFJGIH<IEJJKJL[MYNHOGPHQJRISITFU]VFWIXGYJZC[_^H_IaZbcc[dGgIhZ
~igd	g(J/[:_@YB[D]HGIIKJM[P_TIVHZC^JdJgYhJ
~ige	T!E#C%a&I(D)G*I+G0G1H2H3D4E5I6F7Z8H9B:^;Y<I?C@]AGDIEHFFGFHAJYLYMJN^PaRGSGT^UEV[WGXEYHZY[Y]D^a_EaDcFeHfEgGh^
~igg	l(J+Z-]3Y9]>I@JDJG[OJTYZFaJ
~igh	R!E%f(a)E*G,I-D.J0^2H3H4]5I6H7G8H9]:F;_<J=E>G?D@[AHBJCFDDE[FHGFHZIBKELGMFNDOZP_QISFTFVCWDYIZ?]E^[_FbEdEeIgG
~igi	Y!F#^%F&J(^)G+G,J-J/H0J1J2J3_4G5J6I7I8J9B:Z;^<J=H>C?ZBDCaEJFIGIH=I^KJLIMGOaQJRISHTHUDVZWJXEYIZ@[I]E^I_IacbGcHdHeJfGgJhF
~ign	L!H#F%C(H*Y+Y,[-I.I/H0I1H2H4X5X6G7b8G9F:J;H<d>?@DAGBDCED]EHFaGEH]IYJFKBLdNHOFPFQIRGSETaUDVBWEXFYHZF[Z^Ja@bXcGdDeGh^
~igo	X#G%H*H+I,J-F/J1J2J3Y4H6J7I8J9Z:H;J<J=G>_@HAIBZDXEJFJGJHFIDJJMFNHOEPIRISJTIUHVEWIX_Y[Z[[Z]G^J_JadbHcHdIfHgJhE
~igr	e!I#H%I*J+J-I3I9J;a>I@JA_BICIDYGJHDIJKXMJPJVJZG]H^J_dd^fJhJ
~igt	g#I-Y/J1[3E7Z9H=I>b@ICIDHH[IGKGMJNJOHRYSYTZVJXIZF[Z]JaGcJdHfGhI
~igu	N!E#E&J)D+F-E.J/F0G1G2H4E5J6F7F9J:B;[=B?F@FBBCJDEEiFHGHHIIFJGNHPDQIRGU>VcWfXFZ:[G]Y^F_GaIbJcCeffAhF
~ihr	j3Z:XE^HII]KJOI
~iis	xYbfH
~ij^	p(]8]9I:[CZHFIIKZMJT^ZJ
~ija	x-Y
~ijd	f!Y#G%J+J-H/J3J4[6J7J9H=J>I?J@_BICIDXHBIFL[NYPJRcSZT[VIXJZD]I^I_[aJbJcHdIfGhJ
~ijf	e!J#]%[(H)J*J-G1J4J6J8Y9H:[=I>G?H@FAJBGCHDIGYHAI^KGLYN[OYRITGVIXYYY]H_Ja^bIcJdFhI
~ijg	l1[3J9J>X?YBJCJDJIJOYZ_aX
~ijk	g#J-]9Y@^BJIJKYL]T]ZH^J
~ijl	v3JO[TYZIh]
~ijn	X!^#_%G(E)I+H,I-H/I0J1J2I3X4I5J6I7H8J9^:X=H>_@EAIBJDHEJFJGIHIIXJJK^LGMHNFO]PGQJRISITGUIVYWJXGYJZa[Z]F_HaFbGcIdHfHgJ
~ijo	{3[9G>]
~ijs	v-]A]HJ_Z
~ijt	n%[4Z>a@JD^HIZH
~ijv	b!I#I%G(H-J0J3I4Y6X8[9H:J=X>H?I@HBGCJDIEJGIHJIJKILJMINIPYUJVIXHYY]J^JaJbHdbe^fZgXhI
~ijz	^!J#G%I(H)J,J-H/Y3I4J6J7]9F;J=I>H?H@aAJBXDHHEIGKFL_MYNGOIPITGUJVHXIZ][[]I^__HaHbIcJdIfJgZh]
~ik^	i!]-[3H9J@JBJDYGYHCIHMINZOIZH]J^[aZb]
~ika	l!X(Z9J>J?_@IC[DJMXaX
~ikb	p*]4a?YHGfZ
~ike	V!Z#F%G&I([)Z*F+Y,H.J/[1I2I3I5I6H8X9E:Y;]<I>D?]@IA[BECJDHEIFHIZJHK_MEPZQIRHSGTIUGVJWIXHYIZH]Z^[_]aIcGdEeJfFhD
~ikn	{?Zb[
~iks	qHJLZZZaZgZ
~ikt	k#J(J+J-]9I=Z>J@IBJCJDYHFIHK_OJSZVJX[ZF]Ja_
~il^	@#A%E)B+D,F-Z.G0Z1F2B3e4H5Z7D9;:b<J=C>Z?^@HAGB=C^DdEJF[GFHbI?JEKJL?MdNBOHPZRIS@TGUDV<WAXCZ][?]Z^I_AabbJcFd@e^fGgZhB
~ila	^!H#H%I(H)I*H+J-F/X1]3^4Y5J7I9Z:H;J=[>_?[AIBFC]FZGJIDLJNHOGPHRJSYTIUGXHYJZA[J]G^JbHcHdIfHhH
~ilb	c#J+J>c?JCIDYGZTY^Y
~ild	c#J-J/[1d6X8Y9H>Z?JBJCJHHIIMITJZGaIb^cJfJ
~ile	T!G#F%E(c)[*^+H,J-F/H0J1J2^3^4H5J6I7I8J9D:H;I=H>_?EAHCZEIFEGHHXICJGKHLJMGNGO_PeQJRJSJTHUIVFWJXHYJZB[J]E^I_Ga]cGdHfIgIhG
~ilf	x9YD[
~ilh	{HZI]ZG
~ili	O!Z%E&I(X+J.Y0J1H2H5H6G7Z9B;^<H=E>C?^@CAXBADIEFFGGIHGJFKZLJM^NCP[QIRGSEUaV_WJXIYGZD[I^YaEbYcEd_fCgGhD
~ilj	{cXd[
~ill	J!^#^%D&H)E*G,F-Z/[0F1_2F3A4H6E7I8F9_:C;I=C>]?E@YADBICJDHEFFEGDHJIXJDKDMbNDPGQGRDSDTbUCVAWFXCYZ[e]H_[cGdYeFgXhG
~iln	{O]
~ilo	g-_3Y9J=H>J?J@HBJC[DHH[IIKHMJNJPJUIVbXJ[IhI
~ilt	T!G#G%H(F)H,J-J0J1I2I3I4J5H7H8I9F:F;I<J=G>D?F@DAIBECGDFEJFHGhH?IEJmKENEOEPXQJRHSITGUHVEWIXHYIZA[I_HbIdGeJfGhG
~ilu	_!I#J&^-J/d1J3J=J?JBHDJEJIJMGNYPIVXZ^]J_JaJcZdJfH
~ily	d#Z-[/ZHDTZZDh^
~im^	T!F%c&](H)G+H,[.J/F0H1H2I4[5I7Y8H9H:Z=D>Z?J@EAHBJCDDIEHFHGGH[ICJJK[LXMHO]PHQISGTIVDXEYHZG[G^FaZbEdDeZfDgGha
~ima	Y#Z%H&I(G)J+I,I-Z/I1J2I3D4H5J6I8J9D;J=G>Y?Y@bAZBCCEDFEJFIGIHII_JIK^LIMJNDPJRHSHTGUGVGWIXYYIZA[H][^I_IbdcHfG
~imb	qIa
~ime	O!E#_%E&I(D)]*B,G.I/E0F1G2H3B4F5H6F7F9H:G;H<H=E>B@GAFCZD^EGFGGJIHJGKZOIPEQIRgSGTHUZVDXXYGZY[G]^^F_Ga[bEcadEeGfGgGh]
~imi	Z!E#H%G(E)G*D+I-G/J0J3G4I7I8J:F;J=G>F?^@JAXCFDFG]HZIFJJKYLXMGNGOHPGQaRJSXTIVYW[XdYJ[J^I_IaGbFcHdHgIhI
~imm	]!H#H%J(X)J+I-E/H4J9F:J;J=I>E?H@^A^BHCHE[GJHAIGM[NXObPISIT[UJVIYJZC[J]H^J_]a[cIdIeJfHh[
~imo	d#I(J9Z>G?J@^BFCYD^HCIYKGL[MINIOXUJVIXa]IaHbJcJdJeXfJ
~imp	Q!G#F%J&J)G*J+J,H-D.J/G0I1G2I4Z5I6X8H9F;H<I?IAHCEDHF[GFH^I_JHKYLFMJNFOERHSZTXWZYIZX[Y]D_FaEc]dEfIgXhG
~ims	q)Z@X
~imu	_-I1]5]9I@^BJH[IaNJXZZE
~in^	:%E&C(])f*i+],d-A.I0Z1J2>3C4^5X6=7a8[99:G;A<@=F>F?ABDC=DCE]FZGCI]JIM>NGOFPaRHSHTXUHWcXEYG[D^[_@aAdCe=fAgbhF
~ina	P!b#J%D&H(H)H*G+a,J-b.Z/F0a1G2H3?5H7F8G:G;F=D>Y?^@IB[CAEbFFGFHaICJFKBMFNBOFP[QGRFS_TEVAWFX[YGZJ[G^F_EbIdDeHfDgJhE
~inb	l>[BZGYHDI[P^ZIa[
~inc	H!F(E)]*A-Z/E1J2F3X4]5J6Y7E9F:A;I<F=]>H?C@AAZBGCFDBEFG^HFKDLJM[NGO_P_QJS]TFUJWEY[ZI[H]I^B_HaHc[eGf_gGha
~ind	H#I%C&G(@)G*J+C,F-a/Z0E2E3]4[5_6F7B8C9A:D;E=@>E?[@HAJCCDGEIFEGXH[IGJCKCLFMfNCO@PDR]SETEUAVGWIXGZ=[a]X_ebecadBeEg_hF
~ine	M!C#B%D&Y*X+I,F/X0H1G2G3J5G6F8J;H<H=a?E@bAFB_CZDDF^G_HJKYLHMBNGOaUBWGX]YIZG[H]YaGcYdIeFfEgChE
~inf	U!E#H%G(F)H*G+b,I/I0J1J2J5J6I7I8I9G:F;H<J=F@FAIBECcDgFJGIIDJIMIOFPGQ^RJSITIUHVDWIXFYIZZ[H]E^H_HaGbGcFdGeJfHgJhG
~ing	L!D#b%C&G(E)C*^+H,D-J.G/C0]1E2E3E4Y5F7b8H;[<F>G?H@IADBHC]DcEJH>I@JCKZLGMFPBRFTFUaVIWIYH[I][^B_Dacb[d^fIgDhJ
~inh	V!Z%F(F)H*I+I,J-X/J1J2I3F4H6J7I8J:I;f<J=H>G@HAHCFD]EIFZGHHFJJLIMFNGOHRISITHVaWHXHYIZ^[Z]F^H_HaHbGcHdGfHgJ
~ini	F!F#?&F(a)d*a+E,]->.F/E0D1J2D3@4[5Y6C7Z8[9@:D;E<E>F?H@aACBaC=DBFCGAHDIcJGK<LGMGN[O?PaQERASXUYVJWeX?YCZ_]b^I_AaEb[c>dJeDfIg^hF
~inj	xHJf]
~ink	S!F%H&J(F+Y-^.J/G0I1H2J3E4Y5I7H8I9C;Z=F>D?E@EAHBBCGDEEJFIGZHXIIJHKYMENEOHPHQJSGTFUFVFWHXGYHZG]F^^_^bicXdYeIfEgG
~inl	o3JB]D[HJOHZXb^h]
~inm	m9J@[IJK]ZZ
~inn	f!I#G%J([*X-Z4J9F:]=I>F?[@[B^CHDGHAKHMINIOGPJTJUIVHXZZ_[]]HaJbIcIdIfIhI
~ino	m#I(J-[3Z9Z>I?JBJDJIJOIR[UZVIWZ]JbJf[
~inp	v@^HJ
~inq	p#^@JHEM^UYVIWZX^ZIbJ
~inr	l%]*X,]0^9G?JDXE]HXIJKJNJZHaHdGfI
~ins	P!E#E%^&I(^)F*H+^,G-C/J0a2H4G5I8H9D:F;H<c=E>F@XAGCGDbEHFHH[IaJaLHMDNJP^RGSFTFUEVIWGXYYBZ>]D_GaEbHc]dBeZfEgG
~int	H!D%B(D,I-_.G0D1D2E3[4E5b6J7C8F9E;B<E=?>IB@CFDGECFDGEH]IFLIMFOXPJQGRCS_TYWBX]YDZZ]]_^b[ced_fHhC
~inu	T!G#[%F(F)H*H+H,I-D/G0J2H3D4G5J6I7H8I9E:F;I<J=G>HAICEDEEJFIHBI^JIKDMkNFOFQJRgSHUFVEWHX^YHZC[G][^H_HaYbFcEdGfIgGhH
~inv	W#H%I(H)J*I+I,J-F1J3]4J6J7I8J9G:h;J=I>C?F@DAJBFCFEYGJH_IEJIK_MGNZO[PJR]SJTIUHVGWJXGZ@[Y]G^H_JaIbJdHfHgJhJ
~inw	xN[U[ZJ
~iny	r9J@ZHIX[a^
~inz	q(Z8^:]HJNZ
~io^	I#?&F(])[*G+H,B-J.H/B0F1C4Z6C7_8_:Y<D>^?DA^BGCJDHECFDGEHEIHJZK?LYM=OFQESYU[XBYFZ[]]_YaEbbc?eFf]gEh]
~iod	q9G=]@YHXNGX^
~iol	d@YEIHENgcJ
~ion	;!:#A%a&I(Y)C*Y.E/<0a1_2F4A6E7E8E99;Y<Y>9?]@:ACCaD[EfFDGYHdI>JEK>LFMHN]OAPJQJRBSITCUaW[Y[ZJ[[]]^]_EaJbEc[dZe^gGh>
~ior	d#I(I-I3I:J>I?J@^BHCJDZHDIGKaM^NITJX^]IaJbJdJf]gX
~ios	o-I@JBJGYH^ZG^_
~iou	a!I#[-]>_BJH@IHKbMXNGOZZJg^
~ip^	l+X>]DZH[PYZG
~ipa	t([H]
~ipe	q+Z3J>Y?JK^P[ZI
~iph	x6_IJKJNJY^ZDcF
~ipi	{HHI[b[
~ipl	h#YAaHIZX
~ipo	r9J:bHIgX
~ipp	f#]-I1[9I>F?J@XBHCID_GIHFIYKHNIO[U]XIZG]IaGfHhY
~ipr	q6[@[HGR]ZX
~ipt	a!Y#J%G)J*I-H/J3D6]9I:J<X=]>H?G@HBYCID^G_HXIIKHLJMHNGOHPFSJTJUIVIWJXJ[J]I^J_ZaIbGcJdIfFgahI
~iqu	c!J#[%Y+J,J-H/X4I5Y7I9H:I=I>I?HBGCHGJIJJJK]MZN^OIPXSITIUIVHXHZD]H^Za^b[cJfIgJhG
~ir^	F!I#@%a&G(Y)H*F+Y,F-B/@2D3F4C5F7J8Y9@:]<^=b>GADBBC^DIEcFDGDIFJDLgMHNCOBPEQ]RGSFTJV[WFX[YE[b^Ca[bJeJfGgBhA
~ira	c!I#E%I(J)J*H-H1Z3G4Z9Y:I=X>I?Z@HBGCGDHGJH^IIKILaMGPJSJTIUHVIWGXJZ[][aZbIdIf[hJ
~ird	W#H%H(F)I,J-^/Z0I2J3J4I6I7_8J9I:G;J?^@ZBDCGDGEJFYGJHBIBJ]K[L]MENISHTIUHVGWJXY]F^FcHd^eIfGgGh^
~ire	L#C&d([+F,G-D/F0F1E2G3d5H6E7c9C:b;F=C@GAHBECDDIEEGDI^JHKBLGMCN_OBPDQGRESBTZUJVAW[XEYGZ>[E]Y_[aCcedYeGfAgHhC
~irf	xH[S[
~irg	o.X9J@JFaHHZ_
~iri	r%X/Z3ZDY
~irl	v@aZI
~irm	Z!H#H(H)I/I1J3D4I6J7I8_9G:c;J<[=H>[?F@DAJCZEIFJGHHYIEKDLIN]O_PHSJTJUaVEWIXHZG]F^I_IaEb]cGdHeIfHgJ
~irn	{TX
~iro	e-J:X=G>J@XBICYEYHIIIMJNJSXU_VJWHZFaJc_dZfJh]
~irr	t%X4ZcY
~irs	Z!Z#I%I)J*I+G-G/I1f3H4J6J7I8]9G:G;J=I>F?G@^AIBFCZD_EIGIH=JIKFL_MENEOHPIRHSITJUFVGW_XHYIZJ[I]X^G_HaHbGcHdGeJfDgIhb
~irt	qHYI^KJR]
~irv	{?[HIZ[
~iry	m@IHZK[Lb
~is^	G!C#Y&G(Y*H+E,I.F0D2G3^4B5H6H7H8^9^:[<E=]>J@aAYBYCZEFFDI?JDK^LGMYOXPYQHRCSCTIUHVdXZYJZI[Y]F_EaCbDdGeDf?gG
~isa	G!e#I&G)[*B+G,C-@/D0J2F3G4G5H6J8I9B:a;^<F=^>A@ABFCHDCE_FYG^IEJEKBLEPXQFRJTEUdVFWbXFYY[F]G^X_EaBcYdIeHgDhC
~isc	b!I#H%I(I)J*I,J-H1I2J3Y4I6J7J8J:J=I>_?H@]AJCHE[FZGHIFKXMZNHOFSITHUIVGWJXHYa]H^Y_HbGc]fHgJhI
~ise	U!G#G(Z*H+I,I-H/a0I1I2J3F4H5J6H8I9G:X;I<J>G?]@FAIBGCFDIE_G]HBJILIMFNbOHQJRIVYWHXHYIZJ[Y]G^I_Gc_d[eJgIhH
~isf	g/Y=JHEJYNfWIZHaI
~ish	]!E#H%I(G)H*Z+J,I-H/X4I7J9G:I;J=H>F?Y@EAIBbCHEJFYGIHEIEJIKXLJNXOISJTHUJVHWGXIZY]b^H_]aCcIdEeIfIgYh[
~isi	W!I#I%H)Z*G+I-^/J0f1Y3I4H6J7I8J9F;J=D>G@GBHCGDGEJFJG[H^IYJJKINaPHRISIUHWIXGYIZC[I]G^J_IaGbHcGdJeJgJ
~isk	l(]-J4J9HBJHdIIRJSJZHcZdZ
~isl	l,Y-[/[4[6Y9I@EBIIIMJPZTJZ]_IhJ
~ism	h(H)X3F6]@ZA^BZHZKYO[ZG_IbYhJ
~iso	_!J#Z%[([)J-H/X3I4J7J9I:J;Z=H>Z?J@bCJDIHAIIJ[KHNIRZS[T[UHVGXJZC[J]JaJbIdGfIgJhJ
~isp	^!I#H%I)I*^+J/J3F4b7J:J;J=J>F?^@FAZBHCGDJHXKGMGN]PIRISXTIUHVHWJXZYIZD[[]H_ZaFdIhI
~iss	L!C#D%f&H(c)D*G+F,G/C1F2G3[4H6F8F9H:D;a<G>H?G@DAHBYCYDHEEGDIXJELGOFP]QJRFSITJUDV[W[ZZ]E^F_[aHdGeGfEgEhE
~ist	A!F#?%D&E(Y)c*]+i,b-].E/F0B1@2A3B4D5^6J7?8F9D:<;A<H=C?_@DAaBICaDhEDFHG>HGI;JIKaL@M<N^O[RIS?T>VEWIXFZ:]F^E_aa<b?c@e[fJgZhc
~isu	t!X+XHJO]h[
~isy	xdZf]
~isz	{VZ
~it^	E!J#G%b&E*F+],E-I0E2E3F4G5C6C7F8I:c;_<C=B>H?B@_AABFC[D]EJIaJIKYMGNYPIQZT?U?VJWHXdYXZA[E_GcAdYeGf]gZ
~ita	N!^#Y%D&I(H)E*H+F,G-G.Z0H1G2G3H4F5I9Z:^;h<H>C?Z@GB@CDDBEGGIHGI]JJKYLFMHNHRJSETFU^V_WDX^YHZB[F]I^E_FaDd[fCgG
~itc	[!_#Z%I(I)J*I+J.I/I1Y4J7J8J9H:H=H>Y@FAIBGCHDHGHIHJJKGL[MHNHOHRHSJUaV_ZA[J]I^I_HaIb^cId[eXf]gJhY
~itd	r8Z=[HJR^
~ite	F!B%[&J(@)B+D,Y/D0Z3F5]:G;X>E?G@FAZBJCFD@EDFHGYHYI[K<LENcODTDU@V@WYXFY]ZC[C]G^A_]aBb?c[dbecfZhF
~itg	e!_:_;X@GBIG]HFKJMJNJP_UYVZZD^IbJfI
~ith	E!E#H)X+J,X-D/[0C1D3_5G7G9G:^=Z>_?JAJB[CFF^I[J[NZO[QFTFUBVCWHXDZJ]B^C_Ya]bFcIdDeGfChI
~iti	P!F+F,H-F.Z/G0I2I3D4H5J6I7I8I9G:Z;H<J=[>D?]@JAICYDFFHGGHYIHJGKCMJNdOGQIRHS[VZWaXFYIZY[Z]H^H_HaXbIcEdCeI
~itl	j&[9J?HHbN[
~ito	U!E#D&J(E*G+F-Z.X/X0I1H3]4^6H7H8H9Z:^;H<I=EAHBYCCFHG[I^JJKCLIMCN[O]PFQIRGSFTFVBW[[G]]_GbHcHdHfCgHhF
~itr	x-ZH_
~its	_!I#G(I*Y0^3H4J7Z9X:I=H>G?_@GA[D[GJHJIXJXKYMJNEOZT]UIVGXYZB]H_JaIbIfJhZ
~itt	U#^&J(G)H*H+H,H-_.Y0^1H2I3Z4G5J7H8H9[:I;H<J?F@XAHBCDJEJFHGFHEIDLHNIO[QJUGVJWIX[YJZ^[J]a^[aBbFcFdEfIgYhE
~itu	V!E#F%^&J(E)H*G+G,Z-Z/G1H2I4]5I7G8_:F;H<H>C?C@YAIBECGDIEGFGHFIGJGLGMDNJOFP]RXSHTHUEVCWGXI[H]F^G_GaFbDcadde^f^hD
~ity	O#F%Y&J)X*^+Z,H-G.J/F0I1H2I3F4G5I6G7c8H9G:G;[<H=G>X?Z@GA]BDCXEGFIGGHYI^JIKFLHMGOHPEQ^RHSGUGVHWHY[ZG[H]F_DaGcddFeIfFgHhH
~itz	v=ZZ]][
~iu^	m-X3J9H?[BXHCIJKJNJVJWYZG]^aIcZf[
~iud	v-[@JB^ZJ
~ium	e-J/J3I9I=g?J@HCJDJIGKINZZH_JaJdJhJ
~iun	m3G4Y8[9J>J?IC[DHOJX[ZX][cXfZ
~ius	g!]#J3F9J>G@HB]CJHGI^OHU]VJZG][hZ
~iut	g&X/[9Y@YBJHEIYJXMIOZVJZ_aJhJ
~iv^	L!b&d)G*D+D,F.J0a1F2F5H6a7E8E9C:B<G=C>G?G@BB_CID@EFG]HaIAKBLJMBNGODPJQGRHSFUaWDXXY[ZFa_bYcBdBeGhC
~iva	P!e#H%D&H(C)^+G,_-F._/G0H1H2H3[4F5I6a7G8Z9F:F<I=D>a@HAHBGCEDXEGHXICKDMDNZOYPCQHRFSGTEU_VIW[X[YYZ<[G]E_EbDcDdDe[gGhD
~ive	Q&I([)H0H1H2H3E4[5J6[7a9C;H=D>I?XA[CCD?FHGIHEIDKZMCOZQHRISFTEUbWEYGZE[X]Ba_bJcHda
~ivi	Q!X%D&J(c)^*^+H-_.X/F0H1H2I3C4F5J6G7H9F:F;[=F>E?E@JAHBCCFDDEFFIGGHEIFJHKFMHNEPdQIRHSHTGU]VJWGX^YJZF[I]G^H_FaFbGcfd^e[fDgHhG
~ivn	pHFYXZId_f_
~ivo	a!^#^%J(I2]3a9G:I=I>X@FBHCHDZIHKHMHOXPJQZTJVIXGZF]I_IaXbIcIhX
~ivr	{HHT[a]
~ix^	h-J5_?[@JHcIJKINIZC[]
~ixa	i(I-J;X@^BJH[IIKYMJVJXXZ]^YaJdZhI
~ixe	p%J*Y>]BIHELJPJ^_fY
~ixi	xJ[
~ixo	{>]HJbZ
~iz^	h%_9ZGJHZMXTZZJ
~iza	O!E#E&I(Z)Z*E+_,d-F.J/H2H3D4I5I6F8Y9E:Z;H<X=J>C?D@CAGCEDAFYGcHEIJJGKILJMXOGPESFUJWZXFYGZ;[G]E^HaEbEdXedfdgGhD
~ize	h9J=e@JBJCJH^IJKJNZUIVJZEbJ
~izi	d!J#I%J,[-I3X4J7J9Z=I>Y?G@GCZDGHDIHK[MINIOJPJRJS^TJUHVHZE]XbZcIfagJhJ
~izo	xKZM[
~izz	_!J#I9J:Y;Y>J?I@IBICIGZHJIIMXOJPISJVZW[ZF]JbJdZf[
~ja^	^!^%J(H+]/Y3H6J7J9G:I>G?GCHDFKbLJM_NXOITIUJVGXX[J]H^JaGbGdJfI
~jac	x([?ZDZZJ
~jah	t-]>[@JHIK^OJZHfZ
~jak	x*Z9]
~jal	tHHIZU^V]ZJ
~jam	h+[1X?IDaHEL[WZa]
~jan	l-J9J@IBJDJHBI[KaMJNJU^VIb[dJf^hJ
~jd^	n@^CJDYHDIGKYNZRbS[ZFcJfH
~jde	l!Z#H-J4]@ZHIL]MJT]ZH^J_]
~jdo	{ZY
~je^	i!Y#Z>J@aHDKJVYX[]]
~jec	P!^#G%F&J(F)H*H+I,H-]/^0I1G2I3F4F5J6G7G8F9E;a<I=G>F?FA^BDCGDGEHFHGZH[IZJ]KGLIN^OHQIRHSHTGUHVEWIXHYHZI[I]H^X_faHbGcEdEeHfDgG
~jed	m*Y@XC^HXNX
~jei	{-YZ]
~jek	l;YAaGZHIZJ]J_a
~jel	{/]
~jem	{@YZZ
~jes	a%J(Z*J3I4J9Y:I=H>I?X@FAJBZC[D[GXHBKHLJNGPJSJTIV]XI]I^ZaJbIcJda
~jet	Z!J#Z%I(H)J*I+I,a-G/Y0J1J3G4I6J7I9F:H;^=H>GA_CGG[HJIEKILIMGOHPISJTHUIVGWJX^ZJ[I]G_aaHbYcIdHeJfHgJhY
~jf^	q#^8Z:]@JHFMZX[ZH
~jfe	q3Z@JHHIaO[
~jft	n3H>JG[HGLZOITIYZZ]a_fY
~jg^	p>[?YCJHHZ_aY
~jge	{1]MX
~jgt	{>IHYOZ
~ji^	i9J=[?_C[DYGZHFMJUYZHdIf[
~jid	{IX
~jir	v#FHaZG
~jk^	i-]9Z@ZL]T]ZI^J
~jkb	{@[K[
~jl^	r3JD[O[TYZHh]
~jmu	xMYh[
~jn^	X!^#_%G(E)I+H,I-H/I0J1J2I3X4I5J6I7H8J9^:X=H>_@EAIBJDHEJFJGIHIIXJJK^LGMHNFO]PGQJRISITGUIVYWJXGYJZa[Z]F_HaFbGcIdHfHgJ
~jny	{aZg[
~jo^	j-J0X3Y9F>[?[@ICIDIHDIIKZMIOJY^ZY]JaHbYdYfZhY
~joi	c!I%J3J4X7J8a:J>J?JAIBJG_H^IJNGPHUJV]ZC_Fb]fZ
~jou	b#H%I(I*J+Y-X3F4J8[9a:J=I>I?F@^AJBHCGDXHDIFKGM[OHPJUJXaZD]X^JaXbJcJdHf[hH
~jst	v-]A]HJ_Z
~jt^	n%[4Z>a@JD^HIZH
~ju^	{3^
~jud	v-Z9Z?]HHZJ
~jui	xh[
~jul	t#Z9]:[HIOZ
~jun	o-]>JCIDJHEIIZ]aa
~jus	V!H#H%I&[(H)J/H0Y3G7J8X9_:G?H@^AICaDEEJGJHCJILXM^NHOGPJRJSJTHUIVEXG[a^IcIdIf[gJhJ
~jve	b!I#I%G(H-J0J3I4Y6X8[9H:J=X>H?I@HBGCJDIEJGIHJIJKILJMINIPYUJVIXHYY]J^JaJbHdbe^fZgXhI
~jze	{*ZCX
~jzi	_!J#G%J(H*I,J-H/Y3I4J6J7]9F;J=I>I?I@aAJBYCHDHHEIGKFL_MYNHOIPITGVHXIZ][[]I^a_HaHbIcJdIfJgZh]
~ka^	h(Z-J3Z9G=J?J@XBHCJDJH_KJNYP[VJXJZYaFbYhJ
~kaa	l-J/^0Z6_9J>^@HBJHBIIKIMGNJP[TYZH_IbJgZ
~kab	{([
~kac	p9J?_@ZC]HGXYZIaX
~kad	p#J-J/]9J@JHGMJP[T^X^ZIaJbZ
~kag	vHZJ[
~kaj	{XY
~kal	Z#E%G&I(F)G*F+I,H-E/[1I2J3F4G5J7Y8I9G:F;I=F>G?F@FA]CGDGEcFIGGIDJIKELIMEN]OHPFRHSFUGVFWFXGYJZ@[I]F^G_baGbFccdeeIf[g^hF
~kam	{2ZHJXJZJa^
~kan	Z%H&^(G+J,H/X1J3H6Y8J9F:Z;J>^?aA[CGDGGIIEJJKDLHMYNEOIPHRYSHVXWIYJ]F^Y_IaEbFcGdEeI
~kap	q>^bZfX
~kar	m@JBIH_NZZEba
~kas	pHFYXZId_f_
~kat	o#]3_9H>JBJDIIYMYOJZY
~kaz	x-YN_
~kba	n*[4_?Y@ZHGKZVJZJaJfZ
~kbo	lHJLXZG^]d[e_
~kch	vZG^^
~kd^	{#]HJTX
~kda	{!ZHX
~ke^	R!G#[(F)H*G+^,I-Y/Y0J1I2J4H5I6I7H8H9C:G;]<[=G?JAIBBCFDIGGH^K_LZMbOJPJQ]RYSHUIVFWIXIYJZE[G]F^G_HbGcHdJeJgX
~kea	{#^9G
~ked	]!I#X%I*]+^-I3H>H?I@HBHCYHYIGLbNJOZPJTZVIZF[J]H^J_JaYbE
~kee	R!F#a%G&I(F)Y*F+],X-Z/I0J1I2I3Z4G5J6H7X8H9C:G;H=G?D@bAHBCCEEIFHH]JHMHOHQIRHSHTaUGVDWIXZYHZG]D^Y_GbEdFeIgXh^
~keh	x<[h[
~kei	W!G#E([)H+G-G.X/I0^2J3J5J6H7H9H=a>F?D@YAIBHCZDcEIFIHAIDJIKFLZMGPGQJRFSJTHVDWaY^ZI[H^H_IaYdEeJhG
~kel	d!_#J-];X>JBHCYDIIJM[UYVXZFdZe[hJ
~ken	K!@#C%F(C)H*B+C,j-J.G/Z0X2X3H4X5I6C8D9E=Z>@?Y@IADBBC?HGI_JGKYL[NDOIReT@VEWZXAYFZI_BaIbIcHdIeIfa
~kep	l#^7YMITJZJd[
~ker	W!]%G&I(])Z*F,H-A0I1I2H3D4G5J6H8Y9C:Z;[<I>D@JA_BCCJEIFHHdKAMENDQIRJSHUGWIXFYIZJ]Z^[_]dEeJfFgHhF
~ket	a!J#I(I-H3^9d=Y>Y?I@HB^CJDIFYGJIFKGMINIOHUJVIXJ]IaFbIdJfJhJ
~keu	{4^N]
~kew	vR^
~key	]!J#X(G+J-H/J3J4I6g7I9H:J=J>I?e@FAJBHCJDHGJH^IHKHMHNIOFPJRFTIUJVGXXZB[J]H^J_JaJbHcGdIeJfG
~kfa	t@^HJa[
~kfo	{3^=]@JHIZG
~kge	j(J0]:ZBYE[HGKZM^UJVJZE
~ki^	S!G#G%I(H)J*I+J,J-F.n/J1J2J3H4I6J7J8J:I;J<J=H>G?GAICHEJFJGJHHIYJIKHMGNGOIPIQJRJSHTIUHVGWIXHYJZB[J]G^J_JaHbFcHdHfIgJhH
~kic	t#I3[9HHHZ_]HaG
~kid	{3HDZK[
~kie	g#H(I-[3]9H=J>I?]@GBHCIDJI]K]MJOJTYVXXJZC[X]JaJbJc[dJhI
~kil	r.XHHMYY^
~kin	m#I9YHbZYaG
~kio	p@JGYHXZI^_
~kip	l+[1]@IDbGJHJKJMIZIfH
~kit	{#].IHY
~kj^	r3Z;]HJZG^adY
~kka	{T_
~kke	f#_)[-_.X9H@JBJIJVJX[ZIhJ
~kla	j#J%Z-J9[:Y>X?H@IB_C[DJHGIJOJPJVHZ]]JaIbJ
~kle	rI_
~kli	h#I(Z+J,H-]3J9H=J>G?I@GBGCHD[HYIIKJMITIUJVJXJ]Za_bdeFhJ
~klo	m3G6Z>J?J@JIIMJO_RbZIa[cHdHfGh[
~kly	xHFM]VY
~kma	{HJI]
~kna	j#J%[(_*J3a9F=]>I?I@IBXCZDIHGIZKJMJOJVJXJZE]JaFhJ
~kne	{?[HJZJh[
~kno	T!F#G%H&g(a)I*H+I,I-_/E0J1J2J3F4I5J6I7I8J9G:Y;I<J=H>H?E@ICHEIFIGHIBJZLIM_OGPHQJRJSJTJUHVFWHXHYJ[b]G^G_GcHdFeJfHgF
~ko^	m*Y?[C]HHP[ZJ[Z
~kod	h#I-I3^9F=J>^?J@IBICHDHHBIGKIMJNJOHX]ZF]IaebJ
~kol	g!Z*J=Z?IBJCJDIHGPJUJVcYZZF^[aYfZ
~kom	U#D%D&I)Y*F+^,J-Z/F0Z1H2H3G4E5I6Y7G8I9A:Z;Z<I=F?C@IAHBHDZEHFXHIIZJHOYQIRGSGT_VGWHYHZ[]C^G_GaddFeIfEhD
~kon	Q!^#d%c&I(B)Z*H+G,Z-B.I/F0G1G2[3H4_5H6G7E8G9Y:_<I>E@@AIB^CIDaEXGFH<IAKCLXMDNCODP]RGSFU@V_YGZH]D^[_YaCbCcYdCeXfDgGhH
~kop	xH[
~kor	q-JHIIaZGh[
~kos	r9I=AHd
~kou	X#c%a(I-J3J@IBIGJHHIJKJMHNJTcZG[H^IbJdJf[gJ
~kow	f![#_(Y-I3]9I;Y>J@HBGCIDIHEI]MINJT[UJVIX[ZF[Y^[dJhJ
~kpe	n%bHFdJ
~kra	h!]*Z3]9I>J?I@JBJC[DJHXI_KHN[VJZD]Jb[
~krb	{HaKGZI
~kre	t*],[=]@YCIGZHGZJ
~kri	e!J#J(J,Y-I3I4J9I=J?X@HBHCIDHIIKJMINJO^PJVJXJZ]]IaZbIcJd_f^gZhI
~kro	tG]I^
~ks^	Z#J(I)J,Y-H3I9J>D?F@FBHC^DFH_LYNIVIXJZZha
~ksc	Z!H#H%Z&[(F)H*J+J,X-I/I1Z3H4Z6Z7I8X9I:H;J=Y>H?G@FCIDGEIHJIHKFLHMHNGOJPZR]SITIUFVFWIXIYYZH[I]I^H_YaHd_e^f[hG
~kse	S!G#H%J(Z)X*H+H,H-H/I0I1I4H5J6H8I:];I=]>F@GAJCZFXGGIGJIKDLYMGNFOIRISYTIU]V]W^XHYJ^G_IaZb[dJeHgGhG
~ksp	n7cHHZH
~kst	v#YHGI_
~kt^	T%J&I(H)F*E+E-X.I0H2G3^7F8G9Y:E;J<J=[@BA]BZCHDJEGFGG[HHIFJGKYLYNCOJQYRETEUEWG[I]Y^D_ZaZdYfHgF
~kta	g7eHIZF
~ktd	x3[D[
~kte	xLZ_Y
~kti	X!b#I%G(I*I+J-H.Y/J0X1J3H4Z6J7I9G:H;]>H?G@GCGDGEJFJGHHJIGKGMINHOIPJRJSITIUcV[WHXH[J]H_IaHcYd^e]fHgJhG
~ktm	x>YC[
~kto	m/^4[C]DZH^IJKIVZZC
~ktu	l1]8^@JHGKIZE_YdGfZha
~ku^	o9Z;Z@YBIHZK[NZZHdZ
~kuj	j#J-I3Y9]=Z>J?J@JBIC^DIHYIZNJOJTJXJZY]JaJcX
~kun	h#Z(I-J1[3Y8[9Y:Y=J>J?J@IBYCJDIH[IJP^SYVYZGaHdHfGhJ
~kup	g6aHaKJPZZG_XfJ
~kur	n-J@^HII^KZTZZF
~kva	{_Yg[
~kwi	m%[/[4Z>a@JD^HIMJZH
~ky^	v@ZBIH]NIZZ
~kze	t/ZKHOZZ[
~kzu	r(^.YQXX]ZJ
~la^	L#?&G)C*B+H,I-E.I0F1E2E4I5F6D9a<F=G>_?=@ZAFBFCDDZEGI^JDKaM[NIOCQERESITCUaWEXGZZ]J^Z_JaAbbcEdFeHfEha
~laa	k#J(J*J-Y/[3I9H=J>G?I@YBZCHDYIHK^MHNJO[TJVJXZZD]IaZcIeZfJhJ
~lab	_!I(J)J*J3I4Z7J:a=]?[@XBHC[DIHZIHKGLYMISZTJUHVXZFaJbJcIdJfIhJ
~lac	V!_#E%X)H+I,J/G1[2I4G5_6I7H8I9E:G<J=F>b?E@aAIBCCGEIFIGGH]I^KBLIMDNFOHPGQJRISHTFU_VZXGZ<[H]F^F_HaFb_cXeIfYgH
~lad	^!I#I%I(])J*I-F/J3_4a6J8J9E:X;J=H>X?H@HAIBGDXEJFJGJIGJYKFNHOIPHRJSZTHUHVHZ_][^I_JaGbHcHdJfIgJhH
~lag	a!J#Z(I/Y0I3G9I:J=I>G?J@GAJBGD^GJHHIGKGL[M[TZU]VHXJ[J]I^^_EaJbJcIdZfIgJhG
~lai	^!J#J&Y(I-Z/X3I4J9I:J=I>G?IBGCIDIEJGJHHIEJHK^MHNFSJTJUJVJW_XZZ_aYbJcZdJfYh]
~lak	v#X>]HH
~lam	g#J(J-_3Y9Z=J>Z@ZBGCZDHHCIXKIM[NJOJVIXIZF]Ja]hJ
~lan	S#J%F(E)G*H,G-E/Z0H1F2^3e5I6G7G8G9H:X;G<H=b>a@FAGBGCEEHF[GEHXI^JIKALFMENXOCPJQHRESFUEVBWGXCYGZ][F]G^F_EaHb^cBdHhC
~lap	U!I%X(G)J*I+J-F/H1J2J3H4J5J6J7I9E;J=b>F?F@BAJB^DGEIFJGIHcIFJJKCLJMcNFOHPHRHSITHUIVGWJXHYJ[I]I^J_JaGbccIdHfGhG
~lar	Z!H#^%H(G)X*H+H,J-Z/I1J2]3]4H6J7I8J:G;J=H?E@IAIC]DaFJGIH_JJLIM]NFOZPIRISITGUHVFWJXFYJZ?[I]Z^I_IaCbGcHdHfGgJhZ
~las	O!I#]%^&J(C)I*G+G,G-F/H0H1G2H3G4X5I6Y7H8[9E:G;H<I>Z?C@^AGB@CHDCEHFcHIIEJGKaLIMBNFPESFT[UXVHWFYHZ[[X]_^FaIbZdFe]fGgZhC
~lat	U!G(F)I*H+J,I-^2J3E4_5J6I7H8X:H;I<J=G>F?E@ZAHBCCFD[EHFIGHJIKDMZNdOFPGQJRZSZTJUHVGWHXIYYZX[I]]^HaZbGc[dGfGgIhG
~lau	^!I#F%I(H*I+J,J-G3H4I6J7I9X:I=[>^@JB[CFDFE[GII]JJKILaMDOIPJRZTHUHVGWJXHYJ^H_Ja[bGcXdGeJgYhG
~lav	[!F#Y%I)J*J+I,X-Y0Z3H4I6]7I8J9J=H@_AJCFDXIYK]LZMHNHOIPIRJSJTGUHWIXHZZ]Y_HaHcHdGfGgIhX
~lay	h!]3J;J>H@JH]IZMZZE[]_Jc[
~lb^	i(J3X=[@]BJG]HIK[X]ZG]JdYhJ
~lba	n-Z@IHEYXZGbZd_f_
~lbe	p9I@]A^BXHFW[ZI][_H
~lbo	c#J+J>c?JCIDYGZTY^Y
~lbs	l)Z@IB^HIKJU[VbZE
~lca	x3IGZOJX]
~lch	q3I>JH[N]OXa[
~lco	m#J)]+J-c9]@IBIDIHCIDK]NJUHVIZH]IhI
~lcu	x@ZBJM]
~ld^	J!I%C&H(A)Y+G-X.H/I0F1c2E3b4[5J8G9B;I<F=A>C?H@FADCGDXEFFHGFH[IAMINHOAPFQGRGSCV]WDXZZa[I]A_^a_cId[eZfAgDhb
~lda	X!I#I%I(J*J-H1I2I3H5e6I7J8H9I<k=I>I?I@HAJBHCIDIFJGIHAIHJIKJLJMHOJPJRITIUIVIXJYIZG]I_IaIbIcCdHeIfGhJ
~lde	W!I#H%F(D)a*J+J-F/I1^2J3G4I6J8J9G;F=G?F@aAJCGDFEJFZGHICKBMZPbRZSYUGVEWIXH[^]G_IaYb_cIdGfGhI
~ldi	v3]CIIJO[R[
~ldn	t-YHHKZNYZHhZ
~ldo	l(^HHIYKINa
~ldr	tD^HHZJa^
~lds	h>[ZIbb
~ldt	x*]+[DJ
~ldu	g#J)Z3I>J?H@YBXDJIJMIO]TXUJVIZ_aZbXgZhJ
~ldw	xS]ZI
~le^	K!E%J&G(b)g*c,G-?0G1F3^4C5G6F7D8E9J;I<G=H?D@EAEBbCZDHEFGcHYKHLEMBNdOZPCSDVHWDXJYFZC[D]D^C_Ca?bHdCeGfDgDhF
~lea	N!^%Z&J(C,I0I2H4H5I6H7G8H9_:F;H<I=E>B?A@JAGCFDDFHHeI_JDKCNHOHQISFTXUJVHWHXXYHZ]]E_]aDcFdHeIfFgYhE
~lec	T#H%G(Y)J*G+H,J-G/I0I1H2J3E4H6H8G:J;G=Z>F?X@FAHCFDFFHGdHCIGJHKFNFOIQJRHS]TJVcWZXGYIZ^^G_EcYeIfIhH
~led	l3I9J>[@XBXCJF[HHIZMYO[PZXJaH
~lee	b!H#F%I(H)J*H+J,J-D/J3b4I7J9G:I>H?_AJC_DGEYFJHAI]KDLJMHOGPZUJVZWIXIZX[a]Z^J_IaEbGcJdIfJhH
~lef	Q!J%F&I(F)H+D,H-C.J/H0J1H2I3b4G6H7H9B:F;X<I=D>a?[@GAXBECYDeEIFHHZICJHKDLGMENEOgPHQIRHSHTFUEVDWGXDYJZ?[H]c_IaEbFcGdGeIfIgHhF
~leg	Q#E%b&X(g)X*]+F,G-B.I/G0H1H2H3E4E5H6G7G8G9B:D<I>_@HAGBICYD^EGFGGIH[IAJGKILGMENHPfQHRHSGTFVcXDZ<[F]C_DbEcCdEeIfEgGhD
~leh	h-^/X=J@YBJHHJ[KIN]Z[dZhJ
~lei	[!I#H%H(F)H*_+J,J-a/I2J3F6J9E:I;I=G>X?[@GA^BECFDFEHFIGIHFIYJJKYMGNdOXPHRJSJTIUFVFWbXHYJZD[I]F^I_Ga]bGcYdGfHhG
~lej	tHFM[U^
~lem	S!E#F&J(E)H*G+G,H-D.J0H1H2I4G6G7G:F;G<I>Z?D@JAHBeCXD[E]GGH@IDJHLHMENCOFPDQIRHS]TJUEWFXDYHZd[Z]F^F_GaCbEccdXeIfFhE
~len	Q!E#Z&H)F*J.J/F0H1X2a3E4X5G6[7J8G:X;E<G=Z>_?]@GAFBGCZDJEZGDHaI^JFKFMBN]OCPEQGRFTDUEVFWFXCZ?[Y]A^E_Ja[bHdIeXgHhC
~ler	P!E#Y%E&](D*G+H-G.J/Y0I1J2I4c5d7D;H<I=B>D?D@GAGBDCED]EZFHGFH^IIJcKFLHMFN]OJPHUGVDXEYG[[]F^FaEbEcJdHeHfJgFhD
~les	a-_6Y7^9J>[?IBHDJH^IYKIZF]JaJbId[eIfH
~let	O!B%D&I(I*E,H-G.J/a0H2G3X4E5F6G7[8X9@:C;G<H=D>Z?B@FAHB[CEDHEGFFGEHbIhJEKZLEMBNXO^PDQHRGSDTBUHVCWEXDYGZF[I]^^E_abHcEdGeYfD
~leu	e#J%J(Y-Z/J3J4]6d9[<Z=I>J@IBZCJDJF[HCIHKGMINIRJTJVIXJZD]JaJbJcJdFfIhJ
~lev	e-X3I5^7J9I:[=J@^BICIDJHCI]JXKHNGP_VJXHZC]I_Ha_dXfJ
~lex	_-D9J@[BICIDJHIIgKHN^OHXJZD]JhJ
~lez	q3J=J>^?JB[GZHCSZV^ZJ_XaJ
~lf^	O!D#[%F(>)d*E+G,I-F.I/_0G1H2H3F4F5G6H7E8H:D;H<I=F>C?J@FAGBZCED]E]FHGEJGLENEOHPDQIRHSYTYUcVeWFXFYH[X^b_FbDcDdDeIf@hE
~lfa	{T]
~lfd	pAaHIK]OZ_IbY
~lfe	{6YZZ
~lfi	{I[NH
~lfo	t3]
~lfs	n)aBHHESYUcVGZIdJfI
~lfw	{]Z
~lga	{>^HEc^
~lge	m!X3J9J>J@JBJHHIJKJL^O[ZX]]h]
~lgo	p.Z9]CZHJcJfZ
~lgr	t/[B]
~lgu	n9_>J@^BFCZHIM^ZJ
~lh^	{N[
~lha	c%J(J/Z3J4[9I=J>H?J@GBICJDHF[HGIZK[M_NIVIXJZY[J]IaJbIfJhZ
~lhe	{9Z?]
~lho	o,X/Z0XHIK[Y[eXhY
~li^	[!H%G(X)[*]+I1J2J3G4I7I9Z:^;^=G@IAZBDCGDFFJGIKELIMEN_RJSITIUGV]WHXHY_ZZ]G^I_IbFcHdGfFgIhG
~lia	_!J%J(I*J-D3I4_5J9J=I>G?H@FBGCIDIEXHZIGKHMbOJPJRYVJWJX^ZZ]IaIbJdIfIh]
~lib	k)_/IBIHIT_UaVHZJ^X_JcJfI
~lic	C!F#A(Z)I*_+G,J-E.I0E1C2D3=4?5_6C7I8F9E:?<D=n><?H@IA]B:C[DJEBFCGAHdI@J]KELFM^NkODPAQJRCSATAUAV=WeXAYCZA[C^A_@aGbdc>d?eJfHg@hC
~lid	Y!I#I%J(I*J+J-F/Z3_4J9F:I=I>b?E@JAJBFCFDDGIIEJJKGL_MYOdRaSJTHUJVHXF[J]H^I_JcIdIfHgJ
~lie	W!H%H&[(G)J+I,I-H/I1_2J3G4I6I7Y8J9F:c;J=G>Y?Y@CAJB^CGDFFJHJIEK^MFNFOIPZQaR^SJTHUHVFWIXHYIZ@[H^G_IaFb_cFdFeIfYgI
~lif	m1Z4YHJT]fY
~lig	[!H#E%E&J)F+F,I-Z/E0Z1J2I3X5J8I:F;H=C>^?_@DAHBDDXEJFIGXHBICJIKDLZMENFOEP^QIRXTbVXWHXEYYZ@[^]D^H_GaZb_dEeJgHhF
~lij	d#H%J(J-b3G9X>Z?J@]BHCJDJHHIHKYL[MINJOIT[VJXIZY]J^Ia^bJhJ
~lik	^!J#I%J(G*J+X-_/^7J9H=I>H?^BHCHDXGJHJJJKaSIUJVIZC[J]IaXb^cJdJfJhG
~lim	b!I#I%I(I)I*E+J-I3I7J9H:I=H>J?_AYBHCHDHG]HIIIKIMJNIPHQaSITZUHVZWJXdZE]IaJbHfJ
~lin	M!C#D%D&I(E)E+F,G-C/b0[1F2G4^5H7F8F9C;I<G=A>X?I@CAFB?CEDAEGFGGJHZIIJEK[LFNbPDQ_RDS^UGVBWbXDZA[H]H^I_[aIbiccdDeGfDhA
~lio	k-[9X@ZBHCJDJHEKFMJNXZ^h]
~lip	r>IH^U^ZI
~liq	o%[*Y/YDYHFIJM[NJa]b]
~lir	v+X3H>^@JHDIJOGZ]a^
~lis	L!D%F&I)X*A+G,J-f.I0H2G3I4D5G6F8J9A:X<H>G?c@IBXFZGFHHLFMINAOIPZQ[RESYTEXHZZ[[]J^Y_HaJcBdGeCf]gHhB
~lit	R!]#H%F(I)F+H-F.^1I2J5J6I7H8H9F:D;Z<J=E@CAIBDCGDEEIFJGHIYJ[LHNcOGPFQJRISFTFUaVbW^XFYIZ>[I]F^G_HaEbYcGdaeYfDhF
~liv	e!E#I-[/I3H4[7Z?I@_A[BJIHKINGPJTZU]WJZE_Za_fJ
~lix	vHaZF
~liz	]!I#J%I,J1X3H4I6J7Z8J9I:H=e>I?H@GBFCHDHEJGHHbIXK]MYNGOJPIRHSIUGVGWHXJYJZA]IaJbHcHdEeIfdhH
~ljo	{cXd[
~lk^	g)Z-Z/J4[8I@HBJF^HFIIKGMINZOXTJYXZD]^^YdZfJhJ
~lke	{HXZJh[
~lki	{HJI_
~lko	m-Z9J?ZC]HHP[ZJ[Z
~ll^	C#J%A&G([)C*B+F,B-Z/E1]2D4F5J6F7C8D9Z:H;H<F=A>_?JABBECFDHEGFXHdIGKFLGM_PCQ^RBSETZUHVDWAXGYJZD[^]a^Ga_cbdDeCgc
~lla	Q#I%Y&I(Y)F*E+I-I/E0H1G2G3Z4[5H6F8G:[<H>^?J@DAFBICHIZJHK]MEOGRIUXWIXDYFZG^Z_Yb_cEfCgHhZ
~llb	o@JHFYXZGbZd_f_
~lle	L!G&G(^)H,E-E0F1H2F3?4c5c6E7F8E9]:D;E<F=H?_@DAEB[CYEFFGGGH_IYJaKALEMBNXOGRDSITYUIVcWEXGZE[a]C_DbEcBdBeGfJgGhB
~llf	{T]
~llg	{!Y>^HI
~lli	_!I#Y%I(J*J-Z/_3H4Y9^:^=I>H?H@IBGCHDHFZGIH@IIKFMHNHSJTaUJVYXIYZ[J]I_IaIbIcJfIhH
~lln	k)J@JBZHHU]VXZ_
~llo	N!E#I%J&I(])_*J+F-[.Y0I1H2I3F4G7G8H9e:G;H=E>J?]@]BBCCDBEHFGGGHCJGKGLHMDO[PDQZSGTHUYVZWFZD]E^^bZcFfEhC
~llp	xH]
~lls	xJ]O[ZJ
~llt	g(I-J/Y9Z:J=J>J?J@_BHCJDXHDKHMJN[U_VXYZZE]IgZ
~llu	j#Z-J0_3]9J?J@JCXD]HIIIKHMZOZZJ]JaIhJ
~lly	_!]%I(I)I-Z/^0J:I=^>J@HBdHHIHNJPJRZTHUJVXZ?[I^IcJfJhI
~lme	l9J@IBJDXHZI[TZZ]]JdY
~lmo	{HJZZ][
~ln^	j)J@XHHU^VXZXbXgZhZ
~lne	p/[HIIYM[TZ_Y
~lni	l@IBZDYHIIYN]Z]bJd[hJ
~lnu	x3]O[
~lny	r@Zc[dZ
~lo^	O!E#E%D&H*H+E-H.I/Y0H1F2F3D4D6I7F8G9b<G=H>G?_@YCcD?EFFFGEH?IaJFLFNYOXQGRXSDU_VZWFXDYYZG[_]G^FaHcJfBh[
~loa	g#I-ZBGHbJZMJTG[Gb]
~lob	](d)^*[,e:J?H@IBJDJHJIJKJPGUHVHZEaJdDeJgHhJ
~loc	C!C#m%Z&F(@)H*B+B-Y.]0D1E2D3@4H5E6J7A8G9@:B;H<E=A>A?>@HC@D?EEFDGBHZI=JZKILBM>NIOFP@RbSBTkV?X_YDZ>[g]?^G_FaBb_cXdEf?gAhC
~lof	{!^
~log	L%H&J(A)E*F+Y,J-C.H/E0H1G2H3Y4E6G7c8G9G;G<H=D>G?C@?AGBbCEDAEGFJGEHaJHKALdMJNIOEPEQIRYSBUCVBWFXDYHZY[C]B^a_FaAbjcEdEeHfDh^
~loj	{RZ
~lok	U!I#c%E&H(C*D+G,E/a0X1G2G3D4E5I6^8H9C:D;G<I=D>D?D@AAZBFCEDDEcFGGFHHIAJGKDLGMANZOEQHRXSDTbUEVCWEX]YHZ=]D^E__aCbIccdeeGfXg_hC
~lom	vBHD[Z^
~lon	S%F(G)I+G,I-Z/F0I2e3D5I6Y7G8I9C;I<J=G>]?c@GA[BEDDEIGFHCIcJHLEM^N]OERFSIUHWIXGYIZG[H]F^G_XaDbIcFeJfFgH
~loo	T!H#G%I(H)I*I,J-H.J/I1I2J3G4Z6I7H8I9G;J<J=H>E?E@DAJBbCHDGFJHbIFJIKGLbMcOFPIRZUIVZWIXHYJZ_[I]H^GaHbEcFdHgIhF
~lop	h#G(H*J-H3F4J6Z9G=_>F?H@GBGCGDHH[IGKZLJMINHO^PJRYTIVIXIYJ[]]Z^Ja^bIcIdGfGhZ
~loq	T!E#g%G(F*G+H,I-].Z/F0I2I3E4F5J6H7G8I9E:G;I<I=G>E?D@DAHCEEIFIGHIIJYKELHMDOGPGQIRGSFTfUGVEWIYIZ@[b]Y^H_GaFb^cYdFeJfEgHhE
~lor	d#I%^(J+[,]-I3G5Y8]9J=I>Y?I@IBHCIDGHEIYKHMINIOZPJTXVIXJ[[]J_YaIfIhZ
~los	P#D%D&I)Z*E+E,G-F.I/E1F2G3C5H6F7D8G:F<G=[>a?BAFBfEGFGGXHEIIJHKILFOFPDQHSETIVFWFXEYYZ]]c_]aDbGc^dZeHfBgE
~lot	c!I#b(J-H/J3I9I=G>I?I@HCJDIGXH^IHMINIPIT[UHVbXG][^JaJbIdJhJ
~lou	J!J#@%B&H(C)D*E+F,Y-B.H/j0h1D3C4E5G6^8E9C:D;F<G=A>C?C@CA_BBCEDDEEFFGIIAK>LEM]NCOFP^QGRGSFTdUEVCWFXEZ=[D]B^C_gaDbBdZeFf@g^hC
~lov	r-_KIZJ
~low	O#H%J&J(])b+G,I-_.Y0J1H2I3H4G5Z6I7G8I9Y:G;I=F>DAHBCCEDEEIFHGGHZI^JGKGLHMDNZOIPEQ[SGTGV[WGZE]F^^_HaEb]cDeIfGh[
~lox	{HaZG
~loy	h!Z3J:[>_@[GZHFOJZIbX
~loz	{I[NX
~lp^	^!Z(E)J-I:J>J?I@HB^DIGJHXIYJZKIMINITZUJVIXIZ_[J^HaFbHf]gJhI
~lpa	v@[H[
~lpd	Y#J(d)G*Y-Z3J9I:I>I?I@^BHDXIIKHLZMHNJTXUJVHXJ[JbJgb
~lqu	rM]NY
~lre	c![+a-G9H>I?J@_BHDDHXIIK_VHZGaX
~ls1	{Y[
~ls^	d%Z)c*J-I1I3J9J;bAJBXEJHGIJJ^KJNJPIUHVIZGd]eH
~lsa	l(b:ZHGIJJ^VJZHbY
~lsc	c!I#](J-H/[3Y4X9I>H?J@IBHCHH]IGKHMGNIOZR[VJX_ZF]H_JaIb[cJdIfIh^
~lse	e#J&[7Y9I:[?]BYCJDHHFI^KHMINXS[UIVYZ]aGbJdHfHhJ
~lso	r+JDIH_ZJgX
~lst	{O[
~lt^	Q!E&J(G)G-[.J/_0I1H2Z3^5J6Y7F8H:D;Y?I@]AXB@DHEHGXHYI[J^KFLJNYOHQIRGSFTEUZVFWFX^Z=]J_GaYbJcFdZeIgZhC
~lta	Y#F%X(Z)I*H,X-E/H0]1J2I3_4H5X6I7I9E:_<J=_>E?C@]AIBDC]DaEJFIGIHAJJKXMFNGODPHQJRISHTHU[VYWHXFZI[H]F^I_IaEb[dFfG
~ltd	{@^HJ
~lte	N!X#J%D&I(B)I*F+F,G-B/H0G2G3c4D6J7Y8G9C:C;I<I=B>a?XAGBDCBEGFFGfH?ICJhKaLHMXNGOCPDQHRFSFTDU]VXWFXEY]Z;^c_EaIbCcJd^eGfJgEhZ
~lth	a+J-]3I?JBGDIHbIEKFNJOXS_TYUEZFfYh[
~lti	^!I%I&I(I*I+J-F3H4J6J9G:J=J?I@ZAdBGCIDXEJFJGJHCIEKfMGNHObPJSJTIUJVIXIZI]H_IaHbIcIdJeZfI
~lto	j!J#J%I)J*I-G3H4Z9I:^=X>I?Z@HB^CHDIHBIHKIMINIPYRYSIUYVGW^XIZF]IaIb[dJfI
~ltr	_!I#I%Z(Y)H+J-F3G4F5J9G:^=I>J?G@aC^FJGZHJIEJeMFNHOITJUIXHZD]H^J_JaHbIcJdIfJgJhH
~ltu	p1ZHIb_
~lty	vEZHZWI
~lu^	m/]GZN[ZI
~lua	xB[HZJXZH
~lub	{-Y
~luc	t9Z@YHJ
~lud	^#J(J9J=X>Y?J@IBICJDJFYGcJJKHLYMINZOJTJUGVaZF^I_HaJbJcJdIfJhJ
~lue	p9IC[H_KZZJ
~lug	pHHIHN[S[U]ZHf^
~lui	h%I+J2Z3H>I@JB]CJDHGZHFI[KaO^VJZIhJ
~luk	h!^#J%J(I,Y-J/[3J4[6Y9H=[?I@YBXCJDJHEIIKIMHNJPYTIVHZ_]J^J_IaIbJcJdIhH
~lul	b#_+J-H3^9G:J>Z?H@GBHC_DaIGKEM_NJO]TJVJXJZH]HaFhH
~lun	b!J%I(J+I-I0^2[3J4J6^9_:J>H?GCHDXGJHJI_KHMINYOITJUJXIZC]^aHbIcIfHhJ
~lur	a!J#J&^/d3J=J@XBHEJMGNYPJVJZ__JaJcZfH
~lus	W!H&J(G)Y*H+Y,I-Z/G0J1J3^5J6a7H8I9E:H;I=Y>Z?_@FDFEIF]JIKILIMFNEOEPGQJRHSHUGVFWIXZZC[H]F^I_IaEcYdJeIf]gahF
~lut	p-I/Z9[=X@IBJHXKIYXcYdJf[
~luy	{-X=Z
~lv^	b#G(I)]*J-J4Z9H=J>I?IB_CJDIGJHDI^KIMJPITIUJV]XJZG]J^^b]fJgJhJ
~lva	t3[OYXY
~lve	o#^/J0]HEIJK_XJZF]]
~lvi	m![>XDXOJZ[
~lwa	e(J-H9JBHD_F[HHIHK_TY]JaJh]
~lwe	{#]@[
~ly^	G![%](E)Y*X+I-c.H/Y0H1I5F6E7C8Z9G:G<F=Y>@?_@cADB[CbDBGXH<IYJIKXLDPFQXSIUEWDXHY[ZE[b]D^I_HaAbGcAdEeFfDgY
~lyc	vP]Z^
~m36	j#G/[HJTag[
~ma^	T!G#E&J(E)H*I+G,H-F/H0I1H2H3D4G5I6H7G9X;H<Z=E>_@_DYEYF_H=JHKdLHQIRXSGTFUYVDXDYHZZ[H]Y^H_Gb^dFfEgJhJ
~maa	b!I#F%J*Z-G/Z3Z4I6J8J9_:J=I>E?^@YBFDCGJHFIIKEM]NHOZPJRJVGXGZA[_][^JaJcHdYfHgIhG
~mac	[!H#Z%H(Z)J*J+I,J/J0J1I2J3X4Y6J7J8J9G:I;_=I>G?G@DBHCZDaFJGHH]JHKELJMGNGOHPJQJR_SJTHUJVHYJZC[J]_^I_IaGc_dIf]hG
~mad	b!J#I(I)Z+I-[/J2^7J9Z=J>H@]CJDGF[GJHCIXKFNFQZTJVIY]ZC]I^]_Ia]hH
~mae	{HGQ_ZJ
~mag	g-[9I=X@IBIC[HEI[KHMINZZG[Jbd
~mai	C!H#E%X&D(=,B-A.E/Y0D1G2H3^4_5^6B7_8]9?:e;B<C=E>e?b@FAYBFDdEBFAGFHbICJ[KHLFMaNZOFPZQERASATZU@V@WFXXYGZ7]=^D_HadbAc?dEeDf@gYh=
~maj	vIZ
~mak	]%Y+]-^9J>J?IBJCJIJK]L]NXPHQ^ZHhG
~mal	Y#[%H(F)b*X,I/J3a4J7J9F:I=J>F?H@bAJBFCDGJH?IaJJKZLJMGNFOFP]RJSJUHVGWJXb[J]H^I_IbHdHfIgIhH
~mam	x8^JX
~man	K!B#_%]&H([)C*Y,E-[.J/C0H1F2H3^4^6E7d8Y9Y:J=Z>??H@^ADDJEDFEGCHJJ]KALEMAN?O@REUXVGXeYIZB[C]D^E_FaEbEcBd_
~map	r#^
~mar	U!G#D%F(F)I*H+H,I-]0J1I2I3E4H5J6H7H8H9Y:G;X=F?E@XAHBZCGEIG^H^IIJIKDLYNEOGPGQIRHSHT^UGVDWIYH[G]F^]_GaEbacGd_eHfYgIhX
~mas	a!Z#_*Y-[2Z3F9H:J>I?J@[BHCGDIEYIYKGMJNJOIWJXaZHaJfIhI
~mat	N!_#[%E&H(G)F*F,F-Y.I/E0G1G3d5H6a7F8G9A:H;G<H>@?J@]AdBHCZD^FGGFICKDLFMDNIOcPDQ^RGSGTDUEVEWFXCYHZ@[I]D^HaabZcEdEeHfEgY
~mau	l#])[*I,[-J9I@JBJCJHJPJX[ZHc^dHf[hZ
~max	p-J3G>JIHOHXd
~may	pHIIZN[
~maz	t3I?JC[D[H]
~mb^	t(H-G>ZCIHHI]P^ZJf[
~mba	{;^HIbZ
~mbe	K!G#D%F&I)G*I+^,H.I/E0I1H2H3e4F5I6G7G8G9D:H;G<H=D>b?B@HAGBFDXEGFIGEHZI^JFK^LGMDNHOePZQHRGSGTFUGVYWHXXYHZF[I]F^E_FaZbFcFdEeHfGgGhY
~mbi	R!E#E%G&J(F)I*H+X,I-D0I1I2I3H4H5J6G7[8I9E:X;I<J=C?F@gB_CFDDEGFIGZICJIKHL^M[NDOGPGQIRISHUFVIWHXFYIZ[[X]E^^_EaEc^d]eIfEgXh]
~mbo	e!Y-[/X9I@GBJCIIdKIMJNZZG
~mbr	b!I#I%I(I)J*H+J-_2Z3H4J9E:Y=I>H?H@GBHDHFcGJHBIZMINIOIPaTJUIV_XYZJ]HaHbIdJfJhI
~mcz	{T[
~mde	{+J7ZDHHFY^
~mdl	p)[H_LHZJg^
~me2	v-_IF
~me^	F!F#Y%?&E(C)D*C+[,D-d.F0B1C3H5D6C7B8B9B:d<D=@?F@JAaCHEXFaGGHZIdJHKbLEMGNHOFQERfSDTDU@VDYE[B^C_BabbFcFdAeDhB
~mea	k&[*Z/X9HFZNHZZ^Y
~meb	d!J#F%I([)[3Z;Z<^>J@ZBIHJIXKIOJVJ_YdZfXgJhJ
~mec	v.XHHZ_dJfI
~med	g#H(J*J-H3H4J6J9F=J>G?I@_BIDZEJF]GJHHIHKIMJNYPJTJVYXIZ[]a_JbXc[dJhJ
~mee	X!I#I%J(I)Z*I+J-H/Z2Y3I4J6J:J=Z>[?G@IA[BGCHDHGIHZK^MIN]OHPITJUJVHWIXYYZZC]_^JaGbIcIdHf[hI
~meg	x@]ZJb[
~meh	_!Z#G%Y(I*Y+Z-H/J0J1Z3I4H9I:I=^?YA[BHCXDGEZGIHDK[LJMIOGPHRXSJUJVGX]Y]ZF[J]H^J_XaGbHcFeJgJhH
~mei	T![#Z%Y&J(D)J*G+G,H-J.J/G0I1I2I3G4^6H7X8X9Z:H;H<I=E@DAIBCC]DXEHFHGGHIIaK]LGMBP]QIRHSHUFV^WHXEYHZ[[Y_HbEcGdDeHfDgHh_
~mej	xD[aX
~mel	X!H#H%G(E*H+I-F/I0J1J2X3E4H5J6I8J;I=G>H?H@GAJB]CFFJGIHIIEL_MXNIOYPGRZSYTXUGVDWHXHYJZc[]]F^F_Ia]bbcGdGeJfFg[
~mem	W!I#H%H*I+J-I/I3H4J6J7J9G=J>E?GA]CGDGFaGIKdLJMHNFOHPaSJTIUIVdXHYJZJ]H_IbIcIdFfIgJh^
~men	I!A#C(Z)X*B+F,C-G.G/G0Z1D2E3>5J7G8[9J;F>]?IADCFDBEHFZGZHbIbJJLJMHN]OHQERCSBT]VYWBYEZ[[X]C^C_Ca_cZfGgE
~meo	b!Y#_%Z-H3I7Z9H>Y?J@GBHCJDIF[HIIIKIMZNJOJRJTXU^VJXJZJ]IaHc^dJfJ
~mer	J!G#H%C&I(C)C*E+F,E-J.G/G0F1F2D3k4C5F6E7F9_:A;D<F=A>e?E@CAZCED]EEFDGCHHIHJDK]LDMANEOkPCQJRCSGTIUBV>WDYDZE[D]C^G_CacbFcBdCeFfBgEhI
~mes	S!G%Y)H*G+H,J-G.[/H3H4I5J6I7I9I:H<J=F?XA[BEE[FIGIIIJIKHLIMFOJPIQJRXSHXHZ][I]X^J_HaceIfGgIhY
~met	K!F#B%E&I(B)D*f+a,E-X.J/E0I1G2G3A4E5H6G7E8G9A:D;F<G=C>^?hAEBBCjDbFFGJHFIFJFK_LFMFNDOEPCQHRFSFTDUBVDXBYG[F][^Fa@cFdDeHfEgHhB
~mew	q-ZHX
~mez	x(I)[CZaZ
~mgd	{7]
~mge	nEZHIZHcdd]
~mgp	x)Z
~mgu	n9JHJgc
~mi^	q)X9[HI
~mia	q3X@JCYHIZZf]h]
~mic	M!D%F&I(D*Y-F/Y0J1X2H3E4F5H6G7b8H9E:E;H<I>B?D@DAGBCCDDGGEHXIBJZKCLGMDNDOFPEQIR[ShTdUEVHWEYGZI]E^F_FbDc^d[eHgchG
~mid	m3I9^BJCZHFZI]_
~mie	Z!F#H%G(E)H*H+J,J-F/J0X1J2J3D4I6J7I8J:G;J=G?G@^AJFZGIHGJJK_MZNGOZPYQJRISXTHW]XGYJZ[[J^Y_JaFbFcHdGgIhY
~mig	d!I#H%I*J+J-I3I9J;a>IA_BICIDYGJHDIHMJPJVJZF]H^J_dd^fJhJ
~mij	Z![#_%G(G)I+I,J-F/J2I3J4I6J7I9^;I=I>a?H@GAJBEDIGJKYLHMINHO]PHRJSJTHUIVZXIZb[[]G^F_IaGbHcJdHfI
~mil	l-[9^>J@IBIF[HHIIK[OJZF][dZ
~min	>!D#D%I&C(b)j*m+@,h-G.C/<0A1Y2@396@7H9?:D;@<A=?>??B@bA>BFC8D@EdGGH@IeJBK>LAMbN:PiQFRbSATEUZV^X>Y@ZF[E]X^E_=aCb>c<e?f<gfhA
~mis	J#E%g&G(d)G*F+E,[-?.H/_1D2E3Y6Y7D8J9@:D;b<F>A?G@GBDCYDFE_FDGCJHKFLEMHN[OJP^QGRDSDTCUDWZXDYIZB]A^JaGbGcZdDeIgD
~mit	U#Z(B)F*E+G,I-X.Y0J4H6I7H8I9[:E;H<J=J>D?D@[BJCFEIFIGZHBJHKFLHMDP[Q_RISFTGUEVcWGXcYIZX]]^^_HaFbEcGdEeIfF
~miu	d-J/J3I9I=g>J?[@ICJDJIHKHMJNIVJZH]J_JaIcJdJhJ
~ml^	v7_ZIbI
~mla	i>X@JHHIYMaZHg]h[
~mle	tH_
~mli	{-J=[NZ
~mm^	d#I(Y)Y+[3J9J@HBICHD^H@KGMINIOJPJTZXHZ^[I]Ia_bJgIhY
~mma	h-Z3Y9I>I@_F_HEIJMJXXZFaHb]
~mme	P!G#G%D&I(D)I*J,G-H/H1G2G3g4E5H7H9G:E;G<H=J>]AGBGCGD_EHFFIDJGK^LFMENIOgPHQHRFSFUDWGYG]H^F_FadcEdCeGfCgG
~mmi	d%J(])]*]+J,Z-I3J=J?H@JBIDIHDKJMINJPZU[ZYg[
~mmo	h-dHFIJKJZI
~mmt	]!X#I%G(I)J*J+[,Z/I4I9I:^;X=I>G?G@HBICYE[GJHZIJM[NHO[PISIT]VIXIZG]H^J_Ia[dJfHg[
~mmu	q3JA_HDO[_^aJcX
~mn^	x1ZIXKY
~mni	tDYHJV[Z]
~mo^	S!D#C%E&I)I+],H-Y.J/G0Z2H3G4F5I6G7G8[9_:[;H<I=]>[@_A^BYCID[EGFHGFHYKALZMCNDOJPEQHRFSFTFVBWFX[Y[[F]D^G_EaBbDcEdZgHh^
~mob	j*J-I3]9I>a?I@IBHC]D_HDIHKIMZO]XHZE][aEhJ
~moc	q+[>J?[CJDIHIKX]Z
~mod	_!J#H%I(H-].[/I3I4G5I7]9I:I=I>H?H@cBYCHDIH[IGJZKELJMGNHPJUJVIXHZ?[J]I^^_IaHbIcIdFeJfYgbha
~moe	h*]3J9G:^@]BJCFEZHGI_K[LYZH
~mog	e-J3J9I?JBYC_DIHEIIMINJOJZc^JbFhH
~moi	vHII]K[
~moj	m!Y#Y9]HHVYZX
~mol	t/[HJM[TZ_Y
~mom	o#Y@IHHMYa[h^
~mon	W#]%I(H)I*I+E-f1I2J3F6Z7I8Z9]:H<J=[>E@]AIBCFJGHHIIDK_MINFOHRIS]THVGWJXGYJZJ[I]F^H_HaHbHcXdHeJfYgJhF
~mor	O!H%G(I*F+_,H-F.I/D0H1Y2I3D4F5I7F8F9c:E;H<H>[@fA_B^C[DFEGFGGEHAIJJHKYLGNFPEQHSFTDUFVGWGXgZF[E]D^E_ZaEbHcEdEeHfGgGhG
~mos	n3H9I>J@YCZD_HGIGKIO]RZ
~mot	X!I#Z%G(I*J,J0Z2J3I4X6H8J9I:J=I?I@GBGCIDHIFMHNZOJPIQiTJUJVHXJYJZC]J^J_IaIbJcYfHhH
~mou	{9JH^ZJ
~mov	X!G#I%X*H-G/H1G2J3]6J8Y9C:C;I>[?]@EAXBECJDFGZH_J[KFLIMHNHOIPJQIRISJTHUIV]XZYbZC[J]G^Z__cBdHgJhI
~mow	tHGO[P[Z[dZ
~moy	xC[DX
~moz	l(J4[:Z=[BXDJHGSYV]ZE^[
~mp^	c#X(I)J-H3[:J>H?J@[BGDJF[GZHBIGKELcNITYUIVZXJZ@]J^IaJbXdJha
~mpa	U!H#G%H)Y*H,J-X/I1I2I3I4I6J7X8_9G:b;I<J=H>JBDCGDDEJFIGHH_IBKDLIMFN_OHPHRJS]TIUcVYXHYJZ>[^]F^H_IaFbIcHdZeIfFgJhG
~mpe	g#I-J3J9J@IHDIZT]X^][^^c]
~mpi	p1]3J9J>HHYZZ][aFc]fJ
~mpl	P#H%G&J)G*G+D,I0J1H2I3@4G5H6I7G8H9D;I<I=E?D@_AJB^CDDXEHFHIhJJKXLGMENbO^PGQIRISGTEUHVCXEYZ[G]_^G_GaDbFcGdIeXfFgH
~mpo	N!I#G%H&J)G*J+I,H-I.J/F0H1H2H3^4Y5I8H9F;H<I?Z@aAHBJCEDIFZGFHGIHJGKILcNCOERGSZTdWZXDYH]D^C_EaHc]dCfHh[
~mpr	]!G#F%I(G)H*I+H-G/J1J2X3Z4H6J7I8Z9F:];J>G?F@GAJCFD_FJGIHcI^K]LINaRISITHU[VEWIXGYJZ?[H]G^J_IbGcHdHfFhF
~mpt	N!^#b%Y&J(C)Z+c-B.J/G0I1G2Z3]4G5I6G7F8G9F:X;G<H=H>G?BAJD]EFFHGIHFIFJGKHLcMCOEPZRGSGTHUCV^WEXbYHZI[X]C^ZaXbJcEeGfEgGhE
~mpu	^#]-Y/Y9I:J>H?JBFDJHYIEK[McNHOISJTXVIXJZ]^IaEgJhH
~mr^	kHGQeYJcJ
~mre	r3^>JHIOXa[
~mrw	{-J@[HIIJX^ZH
~msa	i(J0fHCZH
~mse	j(J)_3I@XHGOIV[ZIa^
~mso	V!F#F%f(A)Z*I+I,J-G/I0J1J2f3G4I5J6I7I8I9H:H;d<J=G>H?G@FAIBECGDFEJFIGHHCIBJHKFLHMGNGOIPGQeRISITHUFVDWIXHYIZB[H]H^G_HaGbGcHdEeIfGgdhH
~mst	{HHP]f^
~msu	x/^MI
~mt^	W#G%F(G)I*H+a,X-[/H0I1J2J4G5J7H8J9G:];]=G?E@FAYBEEZGIHJIGJJLXMYNFO[PGQJSHT_UHVFWJXDYI[I]F^IaabIdGeJfFgZhJ
~mta	{HIa^
~mth	{ZZbZ
~mts	x8_
~mu^	v@[HZMYTXfI
~muc	k#I-G9_@HH[IHK[X]ZJ
~mud	i#J-J9J>J@]IJKIMYXJZGa_g[hY
~mue	t3JH]IGO[YXa]
~mui	g#Z-^2Y9XH[IXXXZI]J
~muj	vMYaXh[
~mul	b!J&J*J-H3I4c9H>J?J@HAdBJCJDJIJKHMJNJOHVJXI]I_IaJha
~mum	^-X1]5]9I@^BJH[I_KJNJXZZE]J
~mun	n-b9IBJHGKJO[SZZXaJcX
~mur	t/Z>]MYTX_YaG
~mus	S#G(G)H*c+I,X-G.Y/H1I2I3[5Y6I9E:^;J=G>G@[AIBEE]FJGHHEIdKYL_NFPFRISITIUGWGXHYHZB[Y]Y_IaFbIcGdIeJfFgH
~mut	o-J3J9I>JA_DYIJ_^a]
~my^	q:^HHNYU]YXZJ
~mya	v+XH[
~myc	{9]
~mys	f#X(F)Y-I?X@GBYDJIIKHMJNJTIV^ZC[^bJhb
~n22	{-Y
~na^	K!C#X%I&H(D)D*J+_,E-Y.Y/E0G1E4I5F6J8E9[;F<G>F@bAEBXEEFEGHI[JJOFPIQGRES]TBUXV@XaYEZc_Db^cGeEgHhY
~naa	g!J(J2Y3J9G:Y=J?J@HA[BICIDJF[HDI_KZMINJOJRJTJUJVJXIZC]H_XaIb]c^hY
~nab	O!_#G%G(C)_+H,Y-F.[/H0I1H2I3Y5J7G8a9I:E=E>H@EA^BXCFDDEHFJHDIHKGLHMGNGOIPERISGTGU_VdWEXIZ>[Y]H^J_CaHbHcJdXe]gGhG
~nac	U!c%G&J)H*X+I-J0_1I3E5J7I8Z:F;H<J=F>FAHBYDFEdGHIEJIKFL_MGNDOGPGSHUXWIXFY[Z=[H]_^XaCbGeIgGhF
~nad	[!G%I)I*H+G,J-F/I1J3E4I6J7J9E:[;J=Y>[?YAJCED^EJFJGIHAIEJJKFLXNHOEP_RITZUZWJXFYJZ^[J^Ja_bJcGdHhG
~naf	x4YHGb[g^
~nag	Y!I#H%Z(])I*I+J-B/H3H4H6J7c8[:Z<X=H>H?H@JAJB]CJDHEGGHIEJ_KFLJNCPJQXSHTIUGVFWJXH[I^H_IaIbIcHdceZfGhG
~nah	{/Y8Y
~nai	n:_@HC[DIHDIJMYZE[_hZ
~nak	m!]0ZHHI_
~nal	T!X#G%G(E)H*H+H,I-_/I0J1I2J4G5[6I7H8I9F;I<I=F>IB[C_DDFYGZHaIIKFMHNHOFQJRIS]TJUFV]WHXFYIZ>[I]]^Ga[cFd]e]fJgHhG
~nam	R!E#D%F&J(E)H*H+J,I-e.J/F0Z1H2[3J4Z5I6H7G8H9C;Y<I=F>C?F@AAFBACFDEEIFfGDHbIgJFKILGMBNJOEPFQIRGSHTFUHVHWIXFYHZ?[H]D^FaEbJdGeIfXgHhH
~nan	T!F#X%G(E+I,I.J/E0[1I2I3F4I5I6H7J8I:d;I<J>E?EAGBICFDDEIFIGGH^IDKXLHMENDOHPGQJRIS[TGUfVFWfYIZ@[G]E^H_FaIbEcGdJeHfHgIhE
~nap	l%I(]-J3Y6X9H?J@IBJIJRcVJXJZH]JaJ
~nar	a!I#J%Z(^)Y*J-[3[9H:J;J=J>H?ICYDIIZKZMJNGOJP[UJVGXJYXZD]]^JaFbHdJfJhJ
~nas	q9J@JHFI]KaaIbZ
~nat	Y#F%G(G)I+G,I-Y/I2J3d4H5J6X7H8I9B:[;H<[=Z>_?_@IAHBECCDXEIFHHZICJIKYNIOFPGQIRHSHTHUGWIXEYI[Y^H_HbGcFdGeJfGgJhF
~nau	l>[F]TZ
~nav	g._3J4]9J>JHDIJMISZTJZI]ab_fJ
~naz	x3^HJIX
~nbe	j#J%J&b*J-J3J4Z:JBYHYIJKJNJP]T_ZGdHgJ
~nbi	t.X7Z>XJX
~nbo	e#J)J*J,c-J/J3J9H>[?HCIDIGXIIJJKJMJNIPJSJZD]JaZcIedfG
~nbu	xI]
~nc^	C!C#F%]&D(>)X*@,C.F/C0f1h3E4Y5B6G7F8[:C;a<C=d>@?@@ABGCCDBECFFGeHcIEJGKGLFMZNAO@PIReS@T?UFV@WBXCYZZ=[D]>^@_HaDbDcaeBfegDhB
~nca	W!X#E([)Z+[,I-D/I0J2I3Y4H6I7H8I9D:F<I=b>E@DAGBDCXDbEFFIGGHCJIKDL[MENFOEPGSHTHWZXFYZZB[H]D^H_Hb_cGd]eYgIhF
~nce	U!I#H%F(G)I*X-F/I1J3G4G5H7J8J9D;J<J=e>E?FAYB^CFDFEIFIGGHYIEJIKELJMFNGOGP[QJRISJUHVFWHYJ[I]f^IbIcHdFfHgJhG
~nch	R!E#F%_&J(E)G*G,G/H0^1G2G3I6F7G9C:F;G<X=E>E?D@JAdBJCEDDEHFGGfHGICJGKDMYNCOFPDQHRYSGTIUFVZWHXFYGZ@[H]Z^F_eaDcFd]eHf]gIhE
~nci	S#G%F&J)G*G+G-C.J0I2I3C4G5]7G8I;Z<I=]>[?DAZCEEIFIGHKXLZMaNDO]QJRHSaTEVJWGXFYZZ[[G]D^G_FbXcFdXeIfIgHh[
~ncj	r=XH[
~ncl	^#J%J)J+I-Z/J9J:J=]>Y?J@IB[CJDHFZG[H]IYKINZOIPJTJUHV]WJZEaJbJdGeJfHhJ
~nco	O!G#_%E(D)G*E+G,Y-H/G0I2G3_4a5Y6Z7G8H:E;G<I=E>D?EA^B@CDDGEGFHGDHGIIKCLGMcNDO]PdQIRGSGTYUDVBW[YH[H^FaFcFdEfDgHhb
~ncp	o%bHG
~ncr	Y!I#G%Y(I*J+J,J-G/J0Z1J3G5J6^7I8I9H:I;J<d=F>I?G@HAYBHCIDHFJGaHAIHJJKGLJM^NGOJPIRYSITIUHVIWJXIZG]H_IaIbIcFd_eJfahI
~nct	g!J%J(X-H5^=J>J?I@IDIHII]KIMINHTIUbV^[I^JaJdYhI
~ncu	vHX_X
~ncy	jAdZI
~ncz	{=]BZZJ
~nd^	F!I#G%B(F)C*Z+E,E-[.H/Y1I2F3H5H9]:@;D=D>J@_A_B_CbDCEDFFGIH^I?JBN[OEPCQFSYTDVCXYYHZD^@_gbCc_d=eCgFhZ
~nda	V!]&J)[*E+H,I-C0J2I3H4G5J6I7X8[9d<I@aAJBBCHDDFIGGHYIEKXLGM[NXOFQISFTFVCW[YI[G^XaEbFdEeIfEgHhC
~ndb	r7Z9J>aWXZH
~ndc	{3_
~ndd	{7^
~nde	K!D#](H)B*H+C,C.G/H0H1[2D3]4I5G6X9E:Z;E=C?H@aCHDCEJF]GYHDI]JJL[NDO>PHQJRCSZTZUAVFXY[[]Z^b_caYbac?dCeDf?hJ
~ndi	Y!I#G(G)^+I,I-E/J1Z2J3^4]6J7H8J:H;I=[>XA^BECIEIFJGHH_IFJJKFMGNIOJPGQJR[TGU[VFWIXHYJZC[I]F^I_JaYdZfFgHhH
~ndl	l3[7Y>^?YGZH]JZZGaGcJ
~ndo	K%E&H(B)E*E+E-_/[0G1F2H3B4C5a7E9J:D;G<G=C>@@?BBDBEGFGGFIDJaKEMcNFODPEQGRESZTBUBVAWDYHZX[^]c_GbecYdFeJgbhb
~ndp	xc^
~ndr	g#[(Z*Y-J3Y9J>I?JBICXDJIJK[MZOJTYVJXYZC]Y^]hH
~nds	c#H(I,J-I/I2Y3^9F=I>^?J@XBHCJDJIXKGMINXOaSJVIXJ]H^ZaGbJe[hI
~ndu	g#I%[3J@JBJKYTZV^YZZIbJcbdJfJ
~ndv	{HZc]
~ndw	x.XDXZZ
~ndy	p3Y>^DYHIO[aJ
~ne^	H!I#D%E&I(H)F+[,D-H.J/Y0E1D2E3c4J5F6D7B8D9F:F;F<G=J>d?[@ZACBfC^FDGIIILFMGOcPIQFRJSCTEUbVCWDXFYIZ@[Y^Ha]bFdFeEfGgXhB
~nea	p,XHHNZQXTYh]
~nec	D!>#?%[&E(F)B*D+B,_-=.G/@0]1g2g3<4]5C6X7B8f9C:@;C<d>H?@@?AIBBCHDGEAFCG_I<JDK?LBMDN?OAPAQ^RcSBT?U?V>WCXBY_Z=[F]@^A_XaAbFcgdae[ffgCh?
~ned	g9ZBJHbJ]
~nee	M!X%J)G*Y+G,H-D/G1Y2H3H4E5Y6I7H8F9E:E;Z=[>[?G@YAGCbDEEZFIGGH^I]JGKBLHMHNDOFPFRHSITFUFWGZb]D^F_GaEbGcFeIgYhI
~neg	c!I#I%d)J*H-H3J4J5Z9F:J=J>I?J@HBHCJDIFII[KHLYMINIPeQZSJUIXJZB]I^JaJbIcJdGfYh[
~neh	m-Z?_@IHHIJK[N_ZI
~nei	l+J>J?YBJDYHHIGKZNIOY]^
~nej	x:^C[JXZJ
~nek	o/]9J@ZHGMJN^P]ZIc[
~nel	Y#G%H)J*I+I/H1I2J3[4Y6H7[8J9Z:Y;J<a=I>HAJBECHDZFJHGIZJIKDLIMENEOJPIQJRISJTIVGWJXIY^[IaXbacGdZhF
~nem	d!J#J%I&Z(J0Y3H:Z=^>I?IBGCXEXHBK]MJNHPJVIWHXJ]JaZbJc[eZhJ
~nen	T!F%H&[(F)Z+F,G-I/G0Y1H2I3]4[6G7]8X9Y;H>[?C@YAHB]FZGGHDICKCLGMENXOYPbQIRHTFUZX[ZB]D^F_GaXbGdHeHhD
~neo	{@[TZ
~ner	R!D#I%D&_(Z)I*F+F,^.F/E0H2Z3C4F5H7E:c;H<H=I>B?G@YAGB?CCDGEHF^G[H[IBM[NYPHQHRFTGVZWGYGZD]F^a_JcCdGeGf_g[hD
~nes	X#H%G(G*I+H-E/H1I2J3E6J7H8J9G:G;J=c>E?E@AAIBHD]EJFJGHHAIHJIK_LYMGNYRISYTHU^W]XHY[[H]X_YaYb[dIeIgH
~net	V!H#G%I(G)I*I+I,J-J0I1I3F4F5I6H7H8Y9G:F;J=F?F@DAIBFCHDGEJFJGHHbIEJ]KFLIOIPHQaRGSDUHVFWIXIZ>[H]J^H_ZaJcid[eIfCg]
~neu	Z!J#F%I(H*J+Y-F/]3I4I6J7J9Z=H?GB[CGDYGJHZI]KXLZMaOHPJRJTIUIWJYJZH[^]X^H_JaGbGcIdHhF
~nev	m%JHDJZL_TYZI
~new	e+^-I1J3J4I8a9]>I?J@]BICIDXGJHBIGKZMJNHOJPJYYZIcZhY
~nex	V!H#F%c&[(F)J*J+I,I-F/I0J2I3[4H6I7I8J9I:I<J=H>F?H@bAJCHDHEIFJGHH[JHKCLdMFNFOIRJSGTIUJXH[H]D^G_IaFbZcadFeYfIgYhE
~ney	{=[HH]If]
~nez	{VYX]
~nf^	xHIMZNYX]
~nfa	o-ZKZZ^
~nfe	t#F6ZB[R]TJZ]fJ
~nfi	O!E#G%F&J(D)D*X-E.J/G0Y1G2I4G5I6G7G9H:B;I=C>E?D@HAHEiFHGIIEJGKELGMENCO^PDQIRGSGTFU?VcWfXFYHZ@[G^F_FaCcCegfBgG
~nfl	qH]IYNY
~nfo	R!E#F%F(F)G*F+b,H-]/H0I1I2I7H8I9G:F;G<X=E?J@DAHBDCcDgFIGXHJIFJ^KILJMGNYOFPGQ^RISITHUHVDWHYZZJ[G]F^G_HaFbFcGdFeIfHgIhE
~nfr	h-I9[>IHIJdKJN[XYZJcJdJ
~nfu	xHZhY
~ng^	@!I#]%C&D(H)I+E-B/H0J1D2c3F4H5C7I8B:D<D=A?A@_AACIDIFFGDHZJEKELdPFQCR^SFTXVFWDXGYGZ_[A]Y^e_?a]bIdIeBfDgJha
~nga	g![#]-J0[9I=J>J@IBXHGI]MJOJUJVHX[ZH]Ia[cJfFhJ
~ngc	oYa
~ngd	q!^HIIJKIN[UXYX
~nge	G!]#]%J&F(J)C*Z+F,D-E.G0D1H2J3I5E6C7B9=:F;_<J>a?a@eACB_CCD^FDGGH@JEL]MbPAQIRHSCTAUIWCYFZH[X]X^]aDbGd]eCfHgZh[
~ngf	l7c
~ngh	v@JIZN^
~ngi	g3I4Y@JHDJ^N]QYXZ_XfZ
~ngl	m3Z7ZE[HINYOJZI
~ngo	e!J#I(Z+J-I2]3I9H:J@GBIC_IGMGO[VIXYZY]JaJhZ
~ngr	x=_>^HIZI
~ngs	]!H#G%H)I*],Z-F/J0_1J4G5J6]7H8J9D:H;H=G?Z@DAJBDC_DYFIGHIFJJLYMFNFOGP[QJRISHTJUGVEWZXFYIZ@[I]E^G_Ia_b[c[dGeXfYgJhF
~ngt	[!I#G%I(H)H*I+Y,H-G/I1J2^3I4I9G:J;X>H?I@[BGDFIcKFN^OIPIRHUYVJXIYJZD[Y]H_Jb]cGdJf]hI
~ngu	f!J(I-I3I9J:J=X>I?GBHCXD]FZHFKIMJNZOZSZTJUaVGWZXJ]JaYbIcIfI
~nha	O%H&J(J)F*G+F.J0X1G3D4E5H8G;H<H=D?DAGBXCCD^EGFHGHIZK_MIN^OFPERFSFTEUZVYWEYHZ_^XaDcEd[eHfDgJhZ
~nhe	Z!I#J%G&X(J3H;f=I>I?I@IAJBICIDIF^GYHHIHKIMXNIOXUIVIWJXJZE]I^J_IaJcJdIfJhZ
~nho	f!J#H%J-H3H9H:J>Y@GCaDXFYHBKGMIOIU[V^XIZ^[X]IaJdIfHhY
~nhu	m?I@YBICXHFKJN[U^VGWXZYa[bJdJfZ
~ni^	O!D#D%b&J(c)E*Z+E,I-J.J0H1H2F3J4F6G8H9E;Z<I=C>CAGBJDJEGGFHGIFJ^KaLGNbOFP^Q_RGTFUFVCWcYGZ@[F]E^Y_IcEd[eIfDgD
~nia	b!J#J%J(])J*J-I3J4J7J9X:I=G>I@YBFCIDZKHMHN]PIRZSIU[WJXJZY[J][^JcIdHfYgJ
~nib	l*^4a?XCJHESZZIfJh]
~nic	G!F#D%E&G(E)I,J-C.F/Y0J1H3I4[7G8D9_;X<F=I?[AGCXDBHGJCKIL[NIQJRDSHVbXDZ[[Z]Y_ZaYbYcHeGf^hX
~nid	h(J,Z-[3J9I:J?I@ICJDJFZG[HZIJMZNJUHVIW_ZFaIbJgY
~nie	J!?#?%Y&E(]*H+[,J-E.F/Y0Z1C2C3H4F5G6Y7J8Z;Y<E=XAABXCFDXEDFCGIHEJCKbMYO^PJQJRFUGV_WZXDZY[X]H^J_YaZdCfZgHh[
~nig	e!J#Y%J(H-Z4[9X:J=J?I@ZBFCZD]I^KEMZNHOJPIUYVIWIXIZF]I^JaIbJcZf[hJ
~nik	g![#J(Y*J-I3I9H;Y=Z>I@HBHCJDXHELXMHNJSYUJVHZX]J^[a^dJfJgXhI
~nil	n>Y@^DZHIMY
~nim	X!H#H%J(I*I-Y/J1[2J3H4I5]7J9F=I>H?I@gAJBFCHDIFJIfKIMYNGOIPIRISITHUIVHWJXHYJZC]G_JaHbHcJdIfJgXhH
~nin	]!H#H%I(G)J*J+I-G/J0Z3I7I9I:H>H?E@[D[GJHEJZKFL_MHNGOJPJSZTJU_VEWYXI[I]H^J_JaYb[dIgJha
~nio	Z!I#H%^(G)I*G+I,I/J1J3H4b6J7a8a9F:J<J=G>G?H@HAJCIDIFJGJHFIGJYKHMYNHOIP]RISIT^UIVFWJXIYJZY[J]_^J_IaHbHcHdCeIfFhI
~niq	qHZIYP[
~nir	^!X#J(]-J3J>I?XCIHFKIMIPXTJUHWGXJZ^]JaZbZcJfJgJhJ
~nis	H!B#B%G&G(^)e*c+A,_-I.G/C1D2F3F4E5F6D8C9B:_;D<F=X>F?E@>ACB[C@DBEaFXGcH>I>JDKBLDOHPaQERISBTBUdVJWbXAYD[D]]^Ha?bDcYdaeEg_
~nit	S!a#F*G+H,H-F.Y/H0J1I2J3D4H5J6I8I9H:X;I=]AHBXCFDFF[GZIEJHKELHNBOFQJRIS[THUYW^XGYJZ[]Z_HcFdEeJ
~niv	l*Z-J4Z7b9I>Z?XBJCJDIHCIJUbZIcI
~nix	xJ[
~niz	T!F#G%Y(G)H*H+H,I-D/I0Y1I2J3F5J6I7H8Y9F:_;I<Z>G?F@FAIBDCFDFF]GcH@IEJIKFLIM^N]OHPGQJRYSGTHUXVDWaXGYHZB[I^IaGdbeHf_gIhG
~njo	q-[9^HGIIUJf[
~nju	xh[
~nk^	O!D#H%G&I(C)G+X,H-[.I/H0I1G2H5H6I7G8H9e;G<H=D>B?A@BAFB_CDEHFGH]IEJGLFMCNCOFPGQHSFTDUDVDWGXDYGZI]D_]a]bidHeIfEgFhI
~nka	{9IH^IZ
~nke	l#J-JAaBHCZDJH_IIKIM[ZF]IbIdJ
~nki	x#HH_VZZJ
~nkj	v;]ZH^a
~nkn	b!J&e(J-HBJEJH]KJNJSJZEdIgJ
~nko	p,Z3^4]9JBJCJHIIJZJ^[
~nkt	e#J%J(X-I3J9]=Z>J?I@IB^CJDJGYHFIIKIL[MJNIU^VG]JaJbJcJdZeJhI
~nla	p3I7[@ZBID[MJOHZH_Jbb
~nle	xHZdX
~nli	_!I#I%I(I)J-Y.X/c7I?I@GBHDJGJHEIFKGM[NHPJSbT]VJZD[I]J^J_JaJbHc_dGfHg]hG
~nlo	R!F(G)H*J+I,J-G/G0J2J3H4I6J7H8J:H;J<J=H>F?G@EAIBbCHDGFJGHHYIGJIKFMGNHOJPGRISITbUHVFWJXHYJZX[f]H^F_EaIcHdGeJfHgHhY
~nly	M!J#D%^)]-I.I1H2G3D4X5H6H7F9E;Y<I>E?aAEBBCdDFEGH=I^LGOIPHRHSFTXUGWG[c]FaFbFcFdIeIfHg[hD
~nma	m9J@[IJK]ZZ
~nme	[!I#J%I(I)J*J-I/J3J4J7I:I=G>E?G@XB[CIDHEJGJH^IHKGLaM[NHOJPISJTYUJVHXJZ[[^]I^HaHbcfIg]hF
~nmo	{@]
~nn^	R!F#I%D&J(E)I+G,G.J/F0J1Z2H3B4J8G:Y;H<H?^@HAHB[DIFGGGH^IGKHNBODPFQIS[UZV[WGYIZ_[b]Ea[bDcDdBeEfahD
~nna	g%J-Z3J9H:_>I?J@]BICJDIHIMXNIVYZE[_aJdZhY
~nne	C!=#@%Z&E(>)F*A+A,_-C.C/?0_1g2f3J4[5B7@8f9G;B<e=D>E??@BAHBYC@D@EEFHG^I;JDK>LBMAN=O@Q]RcSAT>U?VBWAXJYaZ=[D]E^?a@che[ffgBh>
~nni	v*ZbY
~nno	C&G([)Z*[+E-Y.G/C0X1E2G4Z5I6a7J9C:J;F<I=[>a?^B=CEEIFZG]HFJCKILFMGOIQFRDSITGUBVEWEXDZZ[X]G^Z_^aAbCc]eafCgG
~nnt	e!J#I%H&_(J*J-Z3^4[9H=I>H?[@FBZCIDHEJIFM^NXPHVIXH]J^HaHbJcJdFeZfHgIhZ
~nnu	_#J%J&Z(J-H3a4J7[9G=I>D?G@HAIBID_EJGJIGKHMINHOaPJTJVJXIZG]a^JaHbIcIdXfJ
~nnw	W!G#G(J*H+H,F-G/Y0Z1X2J3G4F6H7Y8I:F;H>GAJCGFIG^KYL[MFOHS]TGUYW_XHYHZA[H]F_IbGcFdYeYf]gYhY
~no^	P!X#Y&H(C+H,F-a/C0Z1G2F3]4D5H7E9X:[;F<H=Y?ZBFCFDcEFGHI]JFLFMCNHOaQGTBUaVJX[YFZ:[I^G_JaHbCeGfJgFhB
~nob	_!I&Y(I)I+Y-I1Z3I8J9I:H=J>G?JAJBGCHD]FJG[IIKIMJNYPJSXU[VIWYXI]J^YaJcYdXf]
~noc	Y!]#]%I(I)J*H+H,J-F/H3D4I6J7I;J=I>Y?G@aAJBJCZDYEHFJGIHEIGJJLHMdNGRJSJUGVGWYXGYJZG[I]F^H_YaZbGcIdIfHg[hY
~nod	n:a=_@JCXIJZI
~noe	v-J3I>J@ZC^HHI^KJMJN[ZDaJ
~noi	x@YH[
~nol	t5ZH[IFN]
~nom	a!H#H%H(H)J*I+I,J-_1J2_3F4H6J7J8[9D:^;J=]>E?F@DAIBFDFEJF[HGIfJJMFNFOGRISJTIUHWJYJZH[I]F^J_IaFbHcHdHfG
~non	b!J#I)H+X-H/J3H9I:J=J>F?HBDCXDGGXHIIFKYNaOZPJSJUfVHWJXIZH]I^JaZbIfIhI
~noo	e+X-X1[3J9[>J?J@_BGCIDaHDIJKIL_MINJZE]J^IdZhJ
~nop	m(c/Y9J:[HFIJZEaZ
~nor	U!F#G%G(I)d*]+J,H-Y/H0J1I2I3Y4H5Z6I7G8I9G:G;I<J=F>E?F@[AHCEDZEIFIGXHBIJL^MZN^OHQJRHSGTGUYVIWGXHYJZ[[J]E_GaGcGd]eJfGgGhY
~nos	e!J#J&X)a3G4J7Y9I:Y=J>I@HBGCJDIHDIXJ[KIM^OZVHZB[]_YaJhZ
~not	@!E#H%J([+D,I/C0X1C2D5H6^7J9a;I<G=Z>Z?^ADBHD]EFGYIGJEKIMENFODPHQDRESGU@VAXDZ_[X]<_babcYe^f@gEhI
~nou	V!H#G%H(X)I*X+H,J1J2I4I6I8^9];J<J=J>H@^AJC]FJGIHIIaJHLIM[OGPIRJSHTHU[VHWIYJ]]^F_IaFdGeJfHgIhC
~nov	_!I%I(I*J+Z-F/Y3H4I6J7J8[9a=I>H?G@_B[CGDEGJHHI]JJLJM_OHPJSITHUIVHXYZI[I]Z_JaHdFfIgJhG
~now	S!F#G%H&f(D)H*H+H,I-_/G0J1I2J4H5J6I7J8I9D:J;I<J=G?D@JAJCGD^EHFIIEJYLIMaOGPHQJRISITIUGVFWHXHYJ[b]F^G_ZcGdFeIfGgF
~noy	{-Z@X
~npa	x!X@^HJ
~npo	v)[
~npr	J!Z#C%E&G(G)D*C+F,E-A.I/f0_1G2G3B4D5H6b7]8F9C:C;F<G=B>D?C@AAYBCCCDCEfGDHFIAJEK?LFM@NbOEP[QGRFSET]UCVBWDXEYFZ=[E]C^D_baDbDcfddeFf]g[hC
~nq^	x#]HGMZX[
~nqu	f!J%Y(Y-I3^=]>J?I@IBIHIKJMXNJOHSZUXVYWZXXZEaIbIdJ
~nre	a!J(I*I+Z-G9J>J@IBICYD_EdHDIFKIMZNGUJVIZ[]JaJdI
~nri	m,]0^9GDXE]HYZIaH
~nro	l%]*XD]H_Q^VJZI]JdHfJ
~nru	n3[9I>X?_a^
~ns^	S!Z(E)G*F,Z2H3_4F5I6G7Y9];H@AAJBBCGDZEJFYGYHYIJK[PEQITZVJYIZC]EaXcDhI
~nsa	l-J3J9H>a?I@JDFHAIJKHVJZ]]IacbJ
~nsc	d%J(I+a-I3I=Y?GB[CIDbIIKIMHNJOJPIUIVIXIZF]I^]aJbHdEe[fJg[hJ
~nsd	j%IPb
~nse	Z!H#J&J*I,J.X/H0J3F4H6I7Y9F:Z;I<b=a>D?YCFD^EIFXIEJIKHLIMEOJPGTGU^WGXHYXZ?]E_HbFdFeJfEgJhF
~nsf	xH_fX
~nsh	nH_Z]
~nsi	X#G%H*H,I-]1I2]3b4H5J6I7I8J9G:G;J<Y=G?FAcBECGEJFIGXHHIZK]LIMFNFOEPIRISITIUHVFWIX[YJZY[^]G^I_HaFbGcHdIeIfGgI
~nsl	t9JHaZFcZ
~nsp	k%J&bBJHENJZFcb
~nsr	{G[N[
~nst	U!G#G%Y&J(H)H,H-C/H0a1X2J4G5J6H7Y8I:I;I<J=G>J?X@]AICGDDEIFIGGHcIYJbKDMEPGQJRHSHTHUGWIXGYCZA[H_HaDb]cEfdgH
~nsu	]!J%a(a)I-H/Z1X3H9H:e=H>I?I@IBDDIH@IYKIMJNIPIRJSJTJU[VHWJZ]]JaIbJcHdJeYfIhI
~nsw	k#I&Y-J4]9Z?ZDXX[ZI
~nt^	7!_#Z%_&G(D+^,Y-].D0j1B2^3A4D5^6I7?8B9A:d<@=F>B?;@CAYB[CCE?FFHYI]JXKbMBNFODP_Q[R:SIW]X>YAZ?[Y]J^^_]bFdCfEg=hf
~nta	H!c#Y&F(>)Y+I,G-C.G/I0D1H2Z3f4b5G6H7B8G9C;F<G=G>Y?X@>AZBDCdD^EYF_GXHAJBLZM>NCOAQDRASBTAUEWAXgYCZ[]CaHcXdHeCfCgChB
~ntb	k#J%Y+J-I3b4J5Z9H<J=^>I?Z@JBJDHHDIXKJOHVZZH]JaI
~ntc	x!^2HHIIJL^
~ntd	x!_HHZI
~nte	G!I#E%@&Y(B*B,J-].F/@0G1E2D3^4G5H6B7C8D9E:G;G<E=??Y@HADB>CDD[ECFCGHHDI[JHKbLGMINZOcQGRCS_TYUGWCX]YGZE]faDcddbeJfHg^h_
~ntf	{8X
~ntg	l!I#Z%I(I0]1]=JBZCJDJHHTZVIZJ[_aJbJcJ
~nth	^#Y%J(J)J+G-c1I3_6[7J8[9J:I=]>G?I@IBGCIDYGIHHIYJJKaNHOFPJTIVHXJZJ[J]J^I_IaIbJcIdHfHhH
~nti	H!C%D&G)H*F+B,e-].X/B1G2F3Y4C6D7d8H9A:A;E=]>]?a@XA[BADZEEFHHbIZJEKJLIMaNCOBPERDSHTJUGVEWDX]ZB[D_AbHcGdXeCfFgChG
~ntl	_!I#^%J(I-a9J>H?J@_BGDJK]NISYVZZI[IhH
~ntn	{-JI[U[ZI
~nto	L#d%a&[(E)X*E+D-H.H/I1E2Y3H4C5F6E7D8G9^:^<G=>>F?GAIBFCBDFEHFEGDH_IDJGK?L[M@OFPZRETYU[VaX_[I]G^[a@bAcIf[gHhF
~ntr	A!Y#>%@&D(C)F*A+?,D-H.D/i0J2C4e5d6G7d8@9?:H;B<A=]>:?<@CABBbC<D?EAFBGDIBJaKILHMFPBQESeTfUFV?W@X=YFZ_[G]=^H_]bJcJdCe[f]ge
~nts	c#[%I3J6d>J@IHHIFKHMJN[VJZC[bbHdJhI
~ntu	h)YNJbc
~ntv	v>]
~ntw	r#I*[-H4Y5I9_>I@IDJHGKJMHXaaGhJ
~nty	v@]HY
~nu^	e!J&Z-H.X9H>I?I@IBXCJD^GXH^MJVJ]_aI
~nua	d#I-I3[7[9I?I@HBJCJDHK]LZMYNJOJTZX^ZH]J_YaHcJdYfXhJ
~nub	h#J-J/a0^3JAZBJEJHHIJJXKJNIOJPZTZZJ_YcIdIfJ
~nue	a!I#I%J(I)[*J/Y3G4I6J8Z9H=J>H?H@XBZCHMbNXOIPJSJVIXY]ZaHdIfHhH
~nug	v(XC]I^ZH
~nui	{P]dIg[
~nul	pHILX]b
~num	F!A#A%D&F(B)D*D+],E-E.G/C0F1D2E3n4C5F6D7E8E9>:C;D<E=A>h?D@?ADBACGD^EEFDGCHDI^JDKALEM?NDOnPBQJRDSDTBUCV?WDX[YEZ=[D]>^E_CacbBcBdCeFfCgEh>
~nun	b!J#J(J+]1Y3I=I>I?I@GBHCJDbEYHEKJL^MJNIOJUJW]ZY]IaYbIdY
~nuo	b!J#^%I(J-G3G7J8[9J:Z=I?IB_CIHJJJLJM]OISJTJVJXJ[Z]ZaIdIfIgJhG
~nup	v([=YHH_[
~nur	{@ZVX
~nus	oIc
~nut	P%D&I(F*J+J-X.J/G1F2G3E4E5H6F9E;^<I=I>C@JA^CEDEEGFHH?IXJGKFLXMjNDOHPXQIRgSEUDVJWFYGZC[I]Z^Z_ZaZbDcCdHeHfFhF
~nuv	h!J#J-J/^0^3J6Y9J@IAZBIDJHGIIJXKHNIPZT[ZE]J_ZcJdHgYh^
~nux	xH]ZH
~nva	^![#I%J(X*J,J-G/Y1J3]4J9F:I;X=X?X@FBHCGDYIJK_MGNHOaPJR^UJVIXGZD]H^[aGcIdIfI
~nve	h-^3J9I@FBJDIE[HDIHKbN^VJZD[[aJdJgYhH
~nvi	Y!H#H%J(H-G/J3G7H9I:j=F>G?HBGCHDGGJH^IFJJMGNHOIPJSJTJUHVHWHXHZC[J]H^Ia]bHc^dXfIgJhH
~nvo	j&[(^>XH^OGa[
~nvr	{X_
~nwe	mHHMZN^UZZH]YaZ
~nwo	W!G#G(J*H+H,F-G/Y0Z1X2J3G4F6H7Y8I:F;H>GAJCGFIG^KYL[MFOHS]TGUYW_XHYHZA[H]F_IbGcFdYeYf]gYhY
~ny^	O#_%F&I)F*F+G,I-a.I/G0J1H2H5I6H8^9I:a;Y<I>G?DAHCDDCEIFHGGIGJILFMDN^QIRGTZUbVGX^Z>]E^Z_GaYbGcGdYeIgHhC
~nyb	o+Z-]9[@JHHUZVJZX
~nyc	r(]=YDZZG
~nym	g/J>^DIHDMJOXTJVYZX_ZcZdYgZ
~nyo	j*X-I9]:J>J?I@^BJHZIJKJMINJPZUXVI
~nyt	g-H7[9[;[?I@IBICEDaIZMJVJ[Y]HhJ
~nz^	h9I=cBJH^RXU[ZI
~nza	a!Y#X%H&Z*J-H3[4J8[9G:Z=^>H?H@GAJBGGJHIIZKGL]NXOEPJTJUJVIX^YJZF]GaGbIcJfHhI
~nze	h!Y(J)[,Z8[9J=b@JBJCJHDIJUYVJZGc[dGe[fI
~nzi	i-JIJKJNZU]VYZXfY
~nzo	vJ]]Z
~nzu	x8^
~o12	{-aHG
~o20	r-c9JHIIJZI
~o36	m/X=[HHMYT^WZZJ
~oa^	{9ZF]
~oad	c!Y#G)X-Y>Y?IBFHbJZKJZD[GaZb]
~oal	x?YHII]
~oan	{HIIYZZ
~oar	a#X)I*J,b-I/J6J7J9G=J>J?HCIDJHbIIKIMINIPJTJUJVJXJZC]IaHcIdJedfG
~oat	q)a?[BJHJU_VJZH
~ob^	k=HHaNZX[ZG
~oba	Z!I(d)^*Z+J,e9J:I=J?GHHIHKHMJNJO]PGTJUHVFXIZD]I^JaYbJdDeJfJgHhI
~obb	tDXHGLY[]bZ
~obe	k-I9J@YBHHFIJMJN]TYVZX^ZHha
~obi	e!I#H*I-H3]4J9F:J=J>_?H@FBXC[D^HBIGKHMZO[VIXb]ZaEcJdJfJhI
~obj	S!^#G%G&J(F)I*H+I,I-D/F0I1H2I3F4F5J6H7H8G9F:H;e<I=G>G?G@EAeBECGDGEIFIGaHJIEJHKFMFNEOHQJRHSITGUGVEWIXGYHZB[I]G^[_iaHbGcFdEeIfEgHhE
~obl	U!E#F%X(G)H*H+H,I-D/G0I1I2J3F4H6H7H9E:F;G<J=I>F?F@EAIBdCFDIE_GHHHIEJIKEMGNEOHPEQJRJS^TGUGWFXFYIZe[X]G^G_GaEb]ccdGeIfHgIhG
~obo	]!H%I&X(H)I*J+Y-G/J1Y3Y4J8J9a:H=I>F?H@IAIBECFD[FIG[IHKGMINYPISXTJUZVHWXXYZI]I^XcXf]hJ
~obr	j-I9d@JBIHDIJZJ[X]J_YbY
~obs	r1]HHKZU]
~obt	p,bHH
~obu	{%XYX
~obv	q-d9JHJII
~obw	o#[*Y-^CIHJIIM[ZJhY
~oc^	q:Y@JHGMZOZZHh^
~oca	Z!Y#E%G)G*G+H,G-G/_0I1J2J3G4H5J6Z7I9E;I<J=C>F?B@^A_CFDEEIFIGIIDJIKENYOHPGQJRHSHTFU]VEWZXEYI[^_ZaXcGd]e[fEhY
~occ	Z!G#c%H&J(Y)[*H+J,G-X/H3F4I7J9H:I=I>I?H@EAJCHDHHHIFK]LJMFNJOIPIRJSGTbUIVHZ^[]]I^J_IaHb[cIdJeZfIgJhH
~oce	a![#I%I+Y,X-G3H=H>G?HBECIDIHEIZMHNJOXPISa[J]daIcJdJeZfJhJ
~och	V![#Z%E(G)I*F,I-D/G0J2I3C4H6H7H8I:H;Z=G?]@aAIB^C[EGFIGXHCJIMdNEOFPIQJRHSIUFVFXEYHZF][_XbFcHd[eIfDgYhE
~oci	q&Y-]8Y9Y:YHIIEK[ZJ
~ock	D!?#l%]&G(B)H*D+C-X.]/A0F1E2E3B4J5F6D7C8E9?:D;I<F=C>F?A@IADCCDAEFFEGCH[I@J[KGLCMANEODPBRcSDTjUDVAWEXaYEZ>[e]A^I_AaCb^cZdBeEfBgChE
~oco	d!J#J(J3I9F:J=J>F?G@_CHDIHIIYM[NIOXPJRJTJUJVIXIYgZZ]IaGbIcEdJfHhH
~ocs	{H[
~oct	{HHV[
~ocu	h@JH[IIZ^b]
~ocz	{XY
~od^	N!E#E%F&I(E)D*[+^,H-E.J/Z0I1H2H3^4I5H6H7G8H9a:F;G<H=D?g@EAFBYCdDbEGFGGFHZJGLGMDNEODPEQHRGSGTEUDVCWEZ>[G]J^G_Fa]bEcFdEeIfEgGhI
~oda	X(H)J*Z+J-G/I3H4J7I:G=H>G?G@dBJD[EJGIHHIFJJKDLJMYNZOJPJRJScTIVFX_ZI[J]HbIdIfZgJhH
~odb	v#[TX[Z
~odc	{Z]
~odd	rHXIXN^
~ode	I!C#A%F&X(F)E*Z+G,J-X/D0G1E2G3G4D5G6E8F:H;E<F=J>f?Z@>ADB]C_D?E_FDGEH_IFJEKFLEMGNGOJQHRDSDTCUDWJXdYEZI[E]Z_DagbCcCdDeGgEhA
~odg	v-[
~odi	T!G#E%G&J(E)I+G,I-D.J/H0J1H2H4G6H7[8I9B:];I<I>^@_AHB_C_DEEIFIGHHGJHKHLHMFNEOCPHQIRGSITHUGVEWIXcYHZ=[H]D^]_GagbGcGdFeJfEgIh[
~odo	^!H#H%J(I)I*Z+Y,J-]/J3H4I7J:J=I>H?c@FAJCaHHIGKGMFNFOHPIRJS^U_VGWIXGZC]I_JaIbHcYdXfHgJhH
~odr	q-Y/Z@ZHIKZMJN_ZH
~odt	{ZYh[
~odu	b#J%J-Y3J4G5I=I?J@HBHCJDJHGIIJdKIMJNGPJV^a[bXcJdIeJfIgbhZ
~ody	U!E#F%F(Y*Y+^,J-Z/G0J2I4H5J6I7H8H:F<]=G>E?FAHBGC[DYEIFHGYHGIJKDMGOHPGQJS_U^VIXYYI[H]G_XaGbHdZeIf]gGhG
~odz	l3[9I@ZBYDJHFXZZIaa
~oe^	{ZY
~oed	q/Y3J9^>G@JBJC[HGXIZJaZf[
~oef	{=]LY
~oeg	g!Y#I%Y(Y*I-G2J3G4H9E:J;J?[@^BHC[DHI]KFLJMHNGOIPZRJUJV]XIZX]F^JaFbJcJdJfIhI
~oek	r9^>HEZZ]cX
~oem	{%H9H@JH^N]ZJdF
~oen	x(^QX
~oep	i!I(H-X3Y9I;J>I?I@HBICJDJIGKILJNJOJPaQ^VdZG]J^YfJ
~oer	r6]HZOZ
~oes	L!H#Y%G&Y(H)G*G+G,I-Z/H3_4J5J6H9C:H;I<I=X>Y?E@]AIB@CEDDEHFHHaL]NXOZPEQISFVDWGZ^[Y]D^E_HaHbXcFdDeHgI
~oet	b!J#I%J*[.X3H9F:_=J>I?I@YCEDIEYHYI_KXLZMIN_OIPIUJVHXIZY]I^JaIcJdHfHhI
~of^	l!^(I)J*cC[HEZH
~ofd	xI]
~ofe	v>J?bOH
~off	P!F#E%F&J(D)H*]+F,H-D.J/[0]1D3Y4Y5I6H7G8H9I:G;Y<H=H>X?a@FAGBFCEDEEHFHGYH^I@JGLHMdNDOFPFQHRGSGTeVIWHXEYHZB^F_GaEbHcEeIfHgehE
~ofi	b#J%I(c*J-F/I3a>Y?Y@HBHCaDHHDIHJIKHMFNHTJVJXJZF]IaIb[cJfJgbhI
~ofo	r@^H[MJ
~ofr	t2Z3J>I?_IJ
~oft	M!E#F%F&J(E*Y+I-G/Y0I1]2H3F4F5H6G7b8H9F:F;H<I>C?E@BAGBDCFDEFHGFIBJ[KDLGMINEOGPEQIR[ShTcUEVDWFX[YHZ=[G]F^FbEc^d[eHgchE
~og^	kBJL[MJRZZGha
~oga	xVXZ]
~oge	f#I%J3Y=J?I@XBZCJDHKXTHVHW^Z_hY
~ogg	_#I%J(G-I/J3I7J9I:I=I>HAZBbCIDIIGLJMGNHPJSJTHUJVHX[ZY[J]H^I_^aIb_cJfJgJh[
~ogi	R!Y#]%H(F)H*H+]-D/E1I2J3G4G6I7d8I9J;I=G?E@DAIBJCHDDEJGHHYI[JHKEOHPGRXSETXUHVFWIX_YJ[F]E^c_IaBbdcHdHeJfGhE
~ogl	c#G(J+Y-I3J7c9J:J=I>J?IBHC_DJH[KHMINIOJTJVIZ_]JbFfJ
~ogn	e-].Z3F7Z9I:I>I?J@^BICJDIHYIFMXNJO]VYZG]JaJh]
~ogo	Y!H#Z(H)J+I-H3J7I:I=I>I?H@FB]CJDHGJH_IHKHLcMYNIPJSITHUHVGWJXIZ@[I]I^HaJbgcFdJfJhH
~ogr	l1[6_9Z<Y>JBHZ^aJ
~ogs	h#H-_:ZH]IHLZNJTYZI
~ogu	x3]hY
~ohi	o)[-[AXHIPZQXUI^^
~ohl	l#[*Y-^3JCZHIIHM[ZHhY
~ohn	f/J3_@JE[HJKJLZMYZF[__YdZhJ
~oi^	e(I*Y-J3I8Z9I=J>H?G@GAJBYDJHCIYKIMJOJRYUJVXXI[[]]_Ya]dIf]hH
~oib	q)[-YHJPZQX^Y
~oic	c!J#H(J*J-G9J:J>F?a@[BHCHDIH[IHJ[KFMIOETIUJVJZF[d]Ia^hJ
~oid	{#^(IB]ZF
~oie	{(]HX
~oig	v4]HIUJf[
~oil	{3]aH
~oin	W!J#F%F(G)I*Z+H,I-]/H0J1J2J4H5J7G8_9Z:Z;F=G>D?F@EA^BECGDIEJFIG^HaJIKILIMJNDO^PEQIRJSHTHUIVYWJXGYJZX[I]F_^aFbYcZdHeJfIgIhG
~oir	l9J@_BJCJIJKZMJTZV[ZYaJb[cI
~ois	d#Y(I*]3I9F:J=J>F?^@[A[BHCZDHHHIGKIMHNHO[PJTJVXX_ZC[[]H_JaYhY
~oit	^!J#I%^(^)Y,J-G1Z2J3G4J7J9G:H;J=I>X?HBGCGD_FHGIHYI]KXL_MGOIRJSJTJUIVGXXZD[J]G_JbIcJdXfHhH
~oix	x?]ZG[^
~oj^	xRZTX
~oja	{IXZ[
~oje	e!X#Y-J9[:X>I@bBJDJH]IJKJMJVXXZaJ
~ojo	xHJK[ZZh[
~ok^	Q!E#J%F(F)X*F,I-H.J/b0J2Y3D5I6H7G8^9D<I=F@AAHBcDEFIGIHcIDJHKHLGMeNJOEPFRYTXUFVFWHY^ZG[H]G^GaDcJdGeHfCgHhF
~oka	X#D%F&I(D)F*E+H,G-D/a0Y1H2I3F4G5J6^7X8I9F:E;H<J=E>F?E@CA[BICFDFEcFHGGHDICJHKDLHMBN[OGQJRGSETXUFVEWEXZYIZ?[H]E^F_aaEccdfeHf[gahE
~oke	T!F#F%G&I(F)G*G+H,k/G0I1I2I3E4[5J6H7G8H9C:H<I=F>B?[@FAHBDCGDEEIFIGGHZIEJHKELHMFNIOGPEQIRfTGUGVEWIXGYJ[I]]^H_HaEdFeDfYgIhF
~oki	T!H#H%J(I)J*J+J-G.n/J1J3H4J7J9G:J;J=I?H@HAJBGCIDIFJGJHIIGJJKHMHNHOIPJSHTIUIVHWJXIZE]H^J_JaHbGcHdIfIhI
~okk	h#_)[-Z.X9H@IIJPJT_VJX[ZIaJhJ
~oko	j#_BJHDT[YZZJ[YaZf[
~oks	{HII_
~okt	f7eHIXXZF
~oku	vH]K]ZJcY
~ol^	O!Z#B%e&I(@)E*I+F,G.I/H0G1[2e3@4C5a6G7F8F9B:D;c<F>E?B@GB@DFEGFFGHHFI]JZMHNXOXPDQcRDSETDUdVIWEXCYbZC[E]D^D_EaBbCcBdCeGfBgZhI
~ola	Z!H#I%I(I*I+J-X3G4^6J7J9_:Z;J=H>H?HAJBFCIDHEHH>I^JYKGMHNfOHPIRJSJTIU_WIXHYJZD]H_JaHbIcXdHfIhH
~old	S!F#G%F)d+G,H-I/G0J1^2I3Z5I6I8I9B;F<J=G>B?E@XAHBCCEDZEIFYGHH^IIKGLHMENaOJP_QIRHSGTGUEWHX^[H]E^Y_Fa[cGd[eJfGgFhH
~ole	T!E#F%F(f)h*c+H,H-C.J0J1X2I4^5J6I7]8I9D:J;I<J=F>a?HAHBICCDJEIFIGHHYIBKELHMGNFOGPEQJRISETFWHXFYIZ=[F]F^F_HaEbGcGdGeJfFgFhF
~olf	v#^6YZG
~olg	j#J/[3I9J>J@IBZHGIJKJL]OZTJZX][_JcJfYh]
~olh	v-Z?]HIK[
~oli	I!D#D%E&H(J*b+F,G.Y/X0H1G2H3D4E5b6G7E8G:C;G<H=B>G@YAFBADBEEFGGFHYIEJaLFMCNmOEPDRGSDTEUEVGWhXFYHZ9[F]C^F_EaCbEcDdDeGfEgChD
~olk	q)Z-[CXF^HDKJTJZHd[
~oll	M#E%D&I(b+J,G-@.I0H1F2H3C4d5d7D8F9]:Z;G<H=H>A?B@^AFB@CCFGGIH]IGJaKALGMCO]PERFSFUEVcWFY^[E]C_EaIbCcDdGeHfJhC
~olm	{H_
~oln	r/[9HH]MZTZZG_Y
~olo	W!G#G%G(Z)Z+H,I-D/I1I2I3E4H5X6I7I9C:G<J>C?^@YAIBICdEIGIH@I_JJLIMFPZQJSGU^WIXFY]Z@[a]Y^I_IaDbGcHdGeJfGhF
~olt	_!]#J%H)I*I,X-G/I0]1J3G4Z6J7J9G:H>F?Y@]AJB]CFDEGJHHIEJJK^LJMGNGOHPXRXSITHUXVJWJX_ZB[I]G^I_JaYb]cIdGfGhG
~olu	h%J/ZD[HXKIdIgb
~olv	b!Z#G-I3I4Y9G?IBaCJIXK]MINIOIPJTJUJVHXJZY]J^^aJbJfIhJ
~om^	H#C(D)],H-Z.I/C0H1Y2F3B4Y5G7J8I;^<F=J?G@IADBACIEFFEGXHaJbKbMCOIP_QJRISEUGVYWEYEZH[[]A^Z_]cZeGfBgHhH
~oma	J#Y%_&H(F)B+E,E-@.I/Y0F1E2G3E4f5b6F7d8b9A:D;E<G>CA^BFCBDCEFGGHJIBJ^KHLFMFN_OEPbQJRFSETYUEVAWFXXYFZ;[F]D^DaabEcCdDeGfIg_hD
~omb	c!J#J(G+Z-Z/H2Z3X9H:Y=E>X?H@HBHDFGJHbI[MINHOIP]UJVIXXZGaHbJcIdIfYhJ
~ome	I!H#Y%J&F(Y)H*H,D-f.E/F0J1F3E4a7X:e;Z<X=F?C@HACB=CHDDE^FXGJHHI]JXKXLFNHO@P_QFRCSGUIVAYEZ_[C]J^G_EcBdEeEfYgChG
~omg	vHJc_dY
~omi	[!I#I%^(H)J*H+J,I-D/J3I4b7a8a9I:J=I>I?J@GBGCJDYIHJ[KIMHNJOJP]RJSIT^UIVGXJZF]H_JaIbIcIdDeJfGhJ
~omm	S#C%C&I(D*G+],J-d/I1H2H3G4J5I6J7G9C:[<I>G?G@HAHBIDXF]H^IJJHKYMDNCOIQIRGSGTZUEWHYHZa^F_Ga_dDeHfH
~omn	xDZHJZ]
~omo	Z!H#G%J(X+[-F3G4J7J9_=I>[@_AJBDD]GJHaJJKELJMGNHPIRJSJTJUDVFWJXcZB[H]H^J_JaGbHcJdIfIh]
~omp	G#]&G(F)Z*I+a.H0F2Y4B5E6D7H8^9@:a;D<F=F>A?E@GAHBYC>ECFDGDH]IfJGKGL_MYN_OYQIRDTGU^VZXAYEZH[]]^^J_Ja@bCcBf@gChG
~oms	{HHP]f^
~omt	e#J(I+^-Z3X;Z>X?J@JBGCHHBIIKXLYMINIT[VJXFZ[]Ja^bJcXdJfJhJ
~omu	r-_HHZZ
~on^	8!B%]&G(c)F*Z+Y-^.E/=1]2D4>5G6D7D8D=I>_?c@@AEBDCZDbEaFAGFHaI>JEK>MFN[PEQGRDTAUbVDXFZA]c^]_AaXbacXfEgDh>
~ona	S#F%F&J(E)G*G+G,H/H0Z1H2I3Y4G5[6H7H8J;I<I=E?J@YAIB[CaDCEHFYG[HcICNCOGQIRISFV^WGXF[H]X^G_GaGcFe[fYgHhF
~onb	d!J#J%J&Z)J*J,c-J/J3I4Z9H?ICIDJIJKJNIPJSJVJZD]J_JaIedfG
~onc	[!I#I%H(I)J*Y-H4J9F:I>G?F@XAZBdCHD^GJIGKGMHNGOGP]SJUZWIXG[I]H^JcIdXhI
~ond	O!C#X%D(E)F+G,G-Y.I0Y3H5J6]8_9[:D;G=G>G?A@dA]CdDDGFH^K@MJPDQGRES[TCUJVCWFXBYF_[aAcIdHeGfDhH
~one	J#G%I&G(A)E*D+Z,H-A.H0F1E3_4C5E6H7I8Z9>:B;E=Z>e?]@HADBaCXD[EEFEGFH]I?JDK[LCNZO]PERFSCTBUcVAWDXBZ>]G^I_Ya^bHcYdDeFg[
~onf	N!D#C%E&J(C)D-J.I/F0X1G2I4F5H7F9G:B;I=C>E?C@GAGEiFGGHHZICJIKDLGMDO]PDQIRFSGTEU?VcWfXEYGZC[F]E^E_EaDbJcBegfAgF
~ong	K!_#_%D&I(C)F*G+E,[-G.I/G0G2d3_5H7E8G:I;G<G=D>X?]AFB@CCDAFFGCHDI^JELEM[NZO^QJRbSFUEVCWGXYY][F]C^CaBcCdGeEfCh[
~onh	q&Y:YHFMZOZZHh]
~oni	Q!D#D%]&I(G)F*[+D,F-F/G0a1G2G3G4d5H6E7F9I:E<X>G?Y@BAFBHCIEGFFGhH]ICJGLFM_NBODPFQGRZTEUCVCWFXEYEZF[G]C^F_HbEcBdbeFf_gF
~onj	q-[9^HHIIhZ
~onl	K!H#C%]&J(I)]-H/a1G2F3C5G6G7D9E;X<H>E?aAEB@CcDEEFH=I[LHMZNIOHPGQJRGS^T]UFWF[c]DaEbDc[dGeGfEg_hB
~onm	m,[=H@[cZdX
~onn	C!=#=%Y&J(>)D*A+A,_-;.E/?0^1g2f4^5B7@8e9G:C;B<c=F>D?B@;AHCBEEFFG^HHI;JCK=LEMDN<PEQ]RcSET>UDVGWAX?Y^ZE[H]C^>aGbJche]fegChB
~ono	T!E#^%F&Y(F*H+G,I-C/H0I1H2H3Z4G7H:Z;H<I=F?X@ID_EIFXHJIYJIKFLHOdQIRHSHTFUFVYXEYHZ=[a^GaCbFcGeIfFh[
~onp	J!Z#C%E&G(G)H*C+F,E-A.I/f0_1F2G3B4D5G6a7]8F9C:C;F<G=B>D?C@AAYBBCCDCEfGDHFIAJEK?LFM@NbOEP[QGRFSET]UCVAWDXEYFZ=[E]C^D_baDbDcfddeFf]g[hC
~onr	l*JEdHGNHcJ
~ons	V#G%[&I(I*E,H/H0I1H2H3D4G5I6H7H9Z:d;H<I?E@YAcCEEGHYIGJHLHMENEOYPFQITGU^WGYH[[]E_GbFcFdFeJfIgZhD
~ont	A!b#c%^&C(=)J*@+A,F-c.J/E0A1F3f4f5d6X7F8E9J:[;D<A>G?@@BBHCaD]F]H9IaJdLZMDNCOHPGQGR>S?TGUDVYW?YDZ][[]H^Y_Ha>bBdDe@f?g?hD
~onu	r3X>J?]D^HH
~onv	l(^3J:b>Z@JHGOXZJ
~ony	v!](]HJVZZJ
~onz	t)]MYOX
~oo^	{>^HF
~ood	b!I#J(J)G*J3I9c>I@IB^CHDII[K]MIPJUHVJXJYZZE]IaJbIcJdJfH
~oof	k(I)J*c3JC[HEI[ZI
~oog	l#E7cH^ZH
~ooi	h%J(Y+X1[>J?I@IB[CJDaHEL_MJVJXJZF]J^IdZ
~ook	L!E#D%G&I(E*E,H-E.m/Z0I1I2H3C5I6H7G8]9C:I;H<H=F>G@AAGBbCIDDEIFHGHHcICJGKFLGMdNGODPFQHRGSIUFVDWGXEYHZE[G]F^FaCbJcEdFeIfDgHhE
~ool	a!I#I%I(J-J/H1_2Z3H4J7I9G:J=J>Y?GAYBGCJH[J_OJRGSITJUaVHWJXIZJ]I_JaGbIcIdIfGg^hI
~oom	f)Z-I>JGJHcMIRIVJZFcZf]
~oon	a!J#Z(X)X-I9Z>Z@bBGD_IHKHLJMHNJO_VGXJZH]G^IaEbJhJ
~oop	d!J#J%Y(J-X3]>J?JBHDIIIKJLcMINJR]SJTGUJVIZ]]G^ZbGcJf]hI
~oor	M!J#B%F&H)X*Z+H-b.H2X5I8E<F=E>J?J@HAEBICAEHFGGYK[MXNZOCPIQHRDTEU^VZWHYI]_^Y_CaAbXd[eFfCgE
~oos	[#I(I*I+E-]/J3J9H:J>H@[BJDFH]L_MIOJVJZD]]^I_Ja]bJ
~oot	e#I%_@JBYH^TGZJ[G]Jf]hJ
~op^	M!G%H&I(Z*E+E,G-^0H1J3C4D6F7E8F9B<G=B>H?C@EA]BJCDDCEGFFGdHeJ_K@MbNBODPXQHRCSXTDUDWFX_YCZH[F]E_FbbcJdDgJhE
~opc	j(]3J?^C]DJHGTJZI[_^YaI
~ope	R!F(Z)G*G+H,H-E.J/Y0I2I4F5I7F9]:F;I=]>[?HBCCFDDFIGGHYIDJHLGMENDOIPgQIRFSGUYVBXEYGZD]Z_JadbXdBeFfYgGhF
~opg	m!_#G%J*Z3Y:I>I@JBYCID]HGIJOZXJZY_IhJ
~oph	x,YH]ZI
~opi	h-I6[=I>D@IHdIIJZKHMEZI^ZaFh_
~opl	X!H#J%G(Z)X*[,J-_1J3H4J8^9H:X;^=H>F?J@EAZBHEJG]HCJHKGMHNFOJPbSHTJUGVZWIXIZC[Y]I_HcId]gHhI
~opn	h%Z(]+Y8[@ZB[DIHGKJMZVX[JhJ
~opo	d(Z*J3G9I=J>H?dCGDIHIIJKJNJPJRZVHXIZE][_[aGcJf]
~opp	V%H(H)I*I+J-[/I0^2Y3G4I6J7J8I9G:I<J=[>[?GA[BCCGDGFJGFHHIYJIKELIMCNHOZPHR^SITIUIVXWJX^[J]a^I_IaFbGdGeIf^gI
~opr	m3Z4J>JHXJ[^b
~ops	k/[3]>I?GBGHEKJMINYZXaab]
~opt	R!E#D%E&J(Y)F*_+F,G-E.J/H1G2I3A4G5I7G8H9G:G;H<]=E>C?b@DAHBBC]DBEHFIGFHFIDJHKDLaMENEPEQIR]SHVEWGYHZE[e^e_GbXcEd]e[gHhG
~opu	r-_9IH^ZJ
~opy	r-Z6[8HA[HFZX_Z
~opz	q([?]C[HH[ZaJ
~oqu	S!E#h%G(E*G+G,I-].Y/F0I2I3E4F5J6H7G8I9E:G;I<I=G>G?D@HAHCDEIFIGHIHJYKELHMDOGPGQIRGSFTfUGVEWIYIZ@[a]Y^H_GaEb^cYdFeJfEgGhE
~or^	>#?&b*^+C,[-A0G1I2a3I4_6Z8a9=:X;C<_=B>Y@DAbBDCBDEEXF?GDHZI?J[K]LDM[NEOFP^Q[RDS_T>WIXBYI[A]_^B_daIdDeXfJg@h@
~ora	N!I%E&I(I)F*H+F,G-A.I/F0H1H3B5Y6G7E8G:[;G<H=I>B@^A]CHDAEGFGH[I@JFLdM]N[ODQHRbS[TcUCXaYGZ@[F]B^E_HaabCdDfDgFh^
~orb	g(_)X-a@JHBIZKILJZF^_
~orc	W!J#I%J(I+Z/I1J3J7J9Y:I<Z=Y>J@GBECIDFGJHZIFJ_LgMFNFTJUJVIY[Z>[^]I^H_JbIcJdIfJgJhF
~ord	3!=#I(])A*B+>-c.H/X0H1C2a3D4>5E7[8C9B;@=C>B?DA=B]CIDHEDF@GYH]IcJ]KbL[M^NaOBP>QAR?SHTAVCWGX@YBZc[_^__>aGcDdbfGgZha
~ore	O!G#F%G(I)[*Y+^,G-D.I/E0H1X2H3C4E5I7F8j;G<H=J@@AfBbDGEEFGGJHGJGMDNHODQHSFTFVEWGX]YGZ<[F]D^E_aaFbIcDdHeGfDgGhI
~orf	{#[SZ
~org	I#H%C&I(?)I*C+E,F-B.H/F0G1G2G3D4F5H6G7^8E9]:g;G<G=a>A?XAFB>CBD_EcFaG]HDIDJEK?LDMBNaOEPIQHRGSETEUbV@WeXXYG[X^F_EaCcad]eFfDgDhI
~orh	o#J5X9YHIIJKJTXZF]__]hZ
~ori	Q#Y%^&I(a)_,G-H/H0H1H2G3[4E5]6G7Z8G;[<H=D>Z?IBBCCDIFGGIHCIGJGK[N_OARGSFTaUBVcWFXEYHZG]D^HaCb[cJeIfEhE
~ork	J!Z#D%^&H(I*D+F,G-@/X4Z6F7^8X9A:H;J<H=I?GAFBfCFDFEGFHGCIGJHKBM^NBPIQ[SBTFUAWEXDZd[B]C_DaEbHc]eEf[gIhB
~orl	vR[SX
~orm	Q!I#D&J(A)d+Y,G.J/J0I1I2I3h5I6I7H8G9D;H=F?B@GAFBCC_DeFHGGHIIGJGLGMFNYOAQ^RHSHTGUEVBWGXEYHZE[G]C^J_FaDbEcFdEeIfGgHhd
~orn	X#Y%H(G)I*I+H,J-D/E0[2J3F4H6H7H8I9a;J<J=H>G@cAHBICHEIFIGHKXLIMaNDOHPHRITFUGVFWJX_YJ[H]G^H_GaHbZcYeJfZgI
~oro	xHIP]RZ
~orp	j!J/JHHNaZH__
~orq	q/_HGKIL^NJZJ]^
~orr	O!C#D&I(E*G+F,Y-B.I/E0G1G2H3]4F6^7G8G9a:E;G<I=E>G?Z@bA]CBFHGFHAICJGKALFNEO^QIR]SGUEVCWHXaYHZa[G]C^E_Za[bEcHdFeHgGhd
~ors	d!J%^(I,]-Y3I4Y5Y9I=I>H?IBJCJDJEZFYHJKZMJNIPJUJVIX[_[cJfIhI
~ort	F!X#>%C&F)H*Y+J,A.G0X1e3B4G6B8H:Y;G<D=B>F?H@IAHBYCFDYEIFYHaIeLJMXO?PIRES^TYVAZF[A]F^H_Ca?c[eJfEgehF
~oru	mKXSYT[cZ
~orw	n3[9IH_ZI
~ory	R#F&e(D)Y*H+I,I-I0I1H2F3_5_6H7Z:c;H=H>I?F@HAFBJCHDFEIGGHJICK_LIMGN[OGPFQIRHSZTZVBXHYIZ@[H]G_]aGbGcFdXeIfGhF
~orz	v*Z4]
~os^	P#E%E&H*F,H-X.G/G0I1X2H4G5I6G:E;H<H>]?Y@YAHBbDGEIFGGbHEIXKJL^OFQISGTYUGVEWHXFYZZ>]c^HaXbFc]eIfDgFhJ
~osa	x.X9[BZHH
~osc	j!H#J&X-J/J3H9J:a>Y@IBIDJHEIYKJOZTJVJZC[]_[aJh[
~ose	W!F#G%G)]*G+H,I/H0I1Y2I3F4G5J6I7H8J9G:H;I<J=F>I?Y@ZAICEEJFJGXHJIZLHM[NZOHPGRHSGTGUbVJWIXHYIZ]]X_HaFcGd]eJfEgHhZ
~osh	p=IHb
~osi	x7YLY
~osk	p@JGYHXZI^_
~oso	N!E#B%G&J(E*Z+J/Z0J1X2I3F4F5H6H7c8H9G:F;I<I>D?F@CAHBDCFDEFHGFHBICJ[KELHMINEOGPFQIR]ShTcUFVEWFXFYHZ?[G]F^F_GaXbEc^d]eIfXgchF
~osp	q!X#[-Z:^IIKJ
~osq	r8_AY_Z
~oss	R%C&J)]*E+F,H-C/F0E1G2H4]5H6Z7[:X;H<I=I>Z?C@[AHCXDBFHGJI[JGKbLIMCNGO^PYQIRFTEUCVZWEX^YH[Z]J^F_IaCbCcEdIeZfDgEhX
~ost	O!E#@%F&H)[*G+D,G-C.I/F1F2F3C5G6E7G8F:X<H=[>^?G@HAFB^CFDZFGGDHdI?LENAQGRaSXTFV]WYXXZX[I^E_[dCeGfDhC
~osz	t#]9X=GBYHZZJ
~ot^	A#]%]&F(X)X+A,J-F.F1C2E3J4[5G6_7[9Z:[;D<G>_?]@IAFB?CCD]EGF[GZIGJAKFLDMCNFOGPHQ_RZSFTJUCWFX@Z_[Z]@_[a@bCc[e^fEgGhG
~ota	c!J#J%J(^-E9X:Z>]?I@HBHCJDJHaIGMINIOJQ[TJUJXJZF]JaFbIc^dIfJ
~otb	v-YIX
~otc	x-]HFNHZF^_
~ote	S!F#X%E&J(D)F*I+G,G-b.J/E0F1G2H3G4F5I7F8H9]:F;a<I=E>B?_@DAGBZDFEGFHHbIGKDLFNDOFPdQeRGSGTZUEVCWGXDYG^[_EaCcDdCeHfEgFhC
~otf	o5__]
~otg	xHZVZ
~oth	L!D#B%J&Y([)F*X+J,G.Y/D0Y1G2H3B4X5G6J7H9G:[<H=F@XAcB^CYD[EFHEI@JEL_MCNIPAQHTZUDYIZ]]B^D_Za_bXcDdEeHfGgHhH
~oti	]!I#Y%J)J*I+I-H/X3H7J8J9b:I>G?[BFCCGJJZLIMHNJSJTJUHVHWIXIZ@[J]G^JadcJdIgJhJ
~otk	xI^
~otm	l>JHc
~otn	rHIZHd_f_
~oto	a!I#I%I([*J+J-I1I4J9G:Y=F>G?G@HBGCHDIGIHbIHKIMHOJPIUIXIYh]IbIcEdIhI
~otr	Y%I(Y)H*H+I,J/J4J6J9G:a?G@_CZEZGIIZJJKFLJM_NJOIPHRJSIV[WIX[ZG[X]G^IbHdZfHgJhH
~ots	g#X0[@IGZIHKYMJN[TYZHdXhI
~ott	c!J#I(H*J,X-H3I4J:H=J>^?I@FBGCID[HZKJMINIOJUJVIXaZ[[J]XaHcYdJfJhZ
~otw	r=ZC[DZUJd]
~otz	q*YO[PYZI[[
~ou^	U#a%E(D)G*G,Y/^0I1H2I3D5I6G7G8H:F<I=Y>b?D@[B_CDEHFIGGH:ICJGK_LHMZNCQIRYSGTZU]VXXFYY^IaIbEcEeXf[gZhF
~oub	d#J(I-J>_?I@GBXDIHYIIMISZVJZb[J^JaIbIdXfHhH
~ouc	k#J([)J-J1^9H@]B[HJKJNYP[VJZF^ZfY
~oud	I!F#D%A&G(B)D*D,X-A.H/j0h1H2E3A4D5I6^7J8D9A:C;E<F=A?E@FA_BACBDBEDFEGHI?LEMbNBOCP]QFRFSETdUDVBWEXCY[Z;[C]A^C_gaCbAdYeEf?gahY
~oue	xF[dY
~oug	P!I#F%G(Y)I*Z+^,J-[.J/J0J1I2J3J4I5J6J7X9G;J<J=H>D?IAIBYC[EJFIHIIaK[MHN]QJRISGTXUCZI[H^G_JaXdGeJfHgYh]
~oui	c#b-J3I>J@HBXDJHFKJMINJT_VIXJZF[b]J^Zb[cJhI
~ouj	q3I9[?IDYHIM]TYXJaZ
~oul	Q!B#H%G(E)G*G-_0J1H2J3Y4]6X8G9E;J<J=E?FAIBXDGEIH^IFK[LHOGPGQJSHTHUIVXWIXGZ^[G]E^Y__bGe]fFgHhH
~oun	?!e#b%a&D(@)]*X+[,Y-@.E/?1B2c3Z4J5C6B7G8A9A:Z<C=F>A?=@EAdBICFEDFCGZHZIFJBLaMAN=OIPeQ[RBSAU?V^W@XCYBZC]@^d_ea>bCdBeAf=gAhA
~oup	T!Y#H%E)G*I+H,I-G/J1J2J3F4I5J6I7I:H=E>F?GAICHDFEJFIHbIFJHKFLJMGOIPdQJRISITIViWHXHZA[I]G^H_GaHbGdCeGgIhI
~our	E#G%I&G(D)F+[,C-J.F/B0F1Y2G3J4C5E6D7X9e:];E<E>J@aAaB?CCD^E]FDGJHEI]LCNHPZQERISFTIUYV_WIXdYF[H]F^C_GbAeDf]gD
~ous	Z!J%J)a+J.X/J2X3Y4J9^=I>H?H@XCHDHGJHYJYKJMHPISJTJU]VH[J]H^IaIcIdIfI
~out	H!E#c%_&X([)F*C+E-H/B0F2E3[5G6D7G9F:[;E<I=B?AADBcCEDXFGGHH]JEKDLDM^NHOYP@QFRIScTbXGYD[Y]A^F_Ga?bAccdCeDfFgChG
~ouv	Y!I%H(G+H,Y-D1J2J4I6I7I8[9_;J=I>IAJB]D[FJGIHXIDJILJM]NJOHPIRJSJUHVX]Y^I_XaXbYdGfHgJ
~ouz	xHII]K]
~ov^	Z!H#J%Y(G-I/I0Y1J3I6J9F:J;^@FAYBFGHHYJ[KHMINJPJQJRJTIVXX]YbZD]H^[_Za[cCdJfIgJhI
~ova	Z!G#E%G(F)I*I+X,J-C/Z0Z1J2I3E5J6H7G8J9E:Z;I=]>Z?E@YAIB_CXEJFJGIHJJHLHMbN^OFPHRJSITHUGVFWHXZYI[X]^^HaDcGdGeJfGgHhD
~ove	S!Y%E&J(I)D+F,H/B1G2a4E5I7^8Z9[:C;b<Z=_>b?D@]AGBBCCD[EHFJG_H_JIKFLHMINCPFQIRFSZTCUFVXWJXEYGZD[F]D^FaEbFcDdFeHgGhD
~ovi	W!G#H%I(H*I+J/J0e1I4J6J7c9]:I;J=H>[?Z@XAJBGCJDGEJGJHHIGJJKFMHOIPIRJSGTZUJVIXHYIZB]G^H_Ga]b[cHdHfEhH
~ovo	e#]%J8_>I@]BXH[SJX[ZIcZdG
~ovu	{S[
~ovv	v-]@ZTYZJ
~ow^	D!Y%E&X(X)H*E+[,E-].Y/_0G1C2F3B4B5b6E7C8E9J:D;G<J=A>BAFB@CDDBEEFEGBHaIFKCLEMaOJPATHWCX_YIZE[d^X_DaGbgcIdEfIgahX
~owa	]!G#^%I([)H*H+J-G/J1J3H4Y9I>H?G@EAJB^EJGJIGJJKHLJMJNGOJPXRJTZU]V[WHXYZ]]I^I_JaHbIcHdGfGhG
~owe	X!I#I%J(H)b*J-F3[4Y5I9F=I>I?H@GCHH^I_JIKGN[OIPITJUJVIXJZI]I^J_JaIbIcJdIgehH
~owh	o3Z>[AJHC__
~owi	vHJO]ZJc[d[
~own	P!^#C%B&e(X)F*F+I,H-a.I1G2H3D4^5G6G7E8G9C:E;[<H?]AEB@CGDHEGFFGFIHJXLGNJOFPCQIRESgTFUDVBWGXFYGZB[Z]D^[_HaIbIdDeHfYhC
~owo	r-]BZHHTZ
~owp	lHIbb
~ows	]!J#G(I-I.a3I9Z:J=J>I?J@HBHCIDJHZIHKHMXNIOJVIXJZC]aaJbecGfJ
~owy	o3JDaH[IXZJ
~ox^	[!I#G%J(J+I-I3I9H:J=J>d?H@HBHCGGYH_IGKIMINIPJVIXJZB]J^^aZbJdZe^fJhI
~oxi	t-[LZNI
~oxy	_1J3I4H6J=J?JBIH[NJRHYHZE]HaJb^chdJfE
~oy^	j#]-X9X>XBJHDIJVYZI[XbXhZ
~oye	h!Y&[3H:[>^@[CYGZKJOIZHa[
~oza	{9]GZHI
~oze	l(J:Z=Z>J@IBIHXI[KZSYV]^[aI
~ozi	t9JBYU]V_ZJ
~ozn	q/X4[BYHJR[
~ozo	{I[NX
~ozw	v@YB[HJZ[
~pa^	q9JC_H[RXZJeX
~paa	v#[HIT[X]ZH
~pac	a!J#J%J(J-I3_4I7b9J:J=I>H?I@HBHCIDHGJIcJZKGMINIOJRJSJTJVIZA]J_caIbJdJfHhH
~pad	x-[fY
~pag	I#A%D&I(D+d,E-X.c0F1F2G3A4E5G6J7c8E9B;G<I=D>E?_@=AEB=CCD[FFGDH[IJJCKCLEMANFOXPDQGREScTGU]VEXaZ[[Z]^^C_IaAbYdI
~pai	j/G3c6]9J=Z>_?JBHCHHJIJOHVIXJZGaGcI
~pak	x3I=[>JO[h]
~pal	e([-_@[IJKYZGfJ
~pam	f-G3F9H>H?I@IBJCGDJFJH]IEK]MJNJOJVJXIac
~pan	U!G#G%H(I)Y*H,J-Y/H1I2I3I4I6J8_9F:b;J<J=H>[?F@DBDCHDFEJFIGHH[IBJHKDLIMFN_OHPHRISaTGUcVYXHYJZ>[Z]F^H_IaEb]cHdZeIgJhG
~pap	r@YH^IFN[
~par	J!E#@%G&G(_)H*X+F,D/E0Y1H2D3Z4C5F6D7Y8H9>:b;X<F=H>G?cB;CADXEDFZG]H]J]LEMFN>OFQGSZTDVeX@ZC[a]B^I_^aEb]dHeEfJhF
~pas	4!=%](])C*F+=-_.J/X0G1D2_3>4?5F7Z8D9?;G=B>B?G@XABB]CZDFEDFAGJIcJaKeLZMaN_O@P?QBR@SGTBUFVBWHX?YCZa[^]J^]_@aJcHd_eZfIg]h_
~pat	a#J(^-_3H9X=J>Y@YBHCIDJF_HBKGMINIOXZY]JaIbJgIhI
~pau	v#]-JHJKJR]XZ
~pay	o3^HaZH
~paz	x3ZI[_[
~pca	p(Z3[CYHJOJ[[aI
~pci	q(ZC[[Z
~pcj	{?][X
~pda	V!I%I(^*J+J,J-F/]0]1_2J3G4H5^6H7I8I9Z:J;J<J=H?G@JAIBXCHDGEJFJGGHYIGJJKCLIN[OIPHRHSJTIUIVHXJYIZI[I]H^F_HaHbJcGdEeHfbga
~pde	Y#J(d)G*Y-Z3J9I:I>I?I@^BHDXIIKHLZMHNJTXUJVHXJ[JbJgb
~pe^	_%J(H-G/X3H9I:_>E?J@ZBICIDIGZIYKIMHO]PYTJVJXIZH]IaYbJcXhd
~pea	_%J+b-[9H>I?_@IBJCHDCIDKXMJN^PYYZZX]JaJ
~pec	W!H#H%G&c(I*J,J-H2J3Y4G6I7J8J9G:I<J=H>I?I@FAJBFCIDHF[GIHHIaJaKGLJMHO[PIRJSIUJXXYH[J]H_IaHbJc_dGeHfGgJhG
~ped	W!I%I(I+Z-F/I2J3Y4I7J;J>H?EAJBDDFFJGJHBI_KZM]NHO_PJRJTXUJVGXbZE[J][^Y_JaCbIcZdIfIgJh^
~pei	q#[D[MXOY
~pel	a!I#H%J*I+J/J3a4J9]:J=I>XA[BGCHH@I^KGMIN]OIPYQYRJSJTJUJVHXHZD]Y_Ja[fIhI
~pen	S![%D&J(])F*J+F,G-B.J0I1E2H3C4J5H8H9Y:G;G<Y=[>I?]AGBACDDHEIFHGGHaIAJGKJMJNCPYQZRESGU]VBYY]^^X_Ga[bXeGfGgFhJ
~peo	X!H#J%G(Z)X*[,J-_1J3H4J8^9H:X;^=H>F?J@EAZBHEJG]HCJHKGMHNFOJPbSHTJUGVZWIXIZC[Y]I_HcId]gHhI
~per	F!A#a%g&E(a)E+B,E0H2C3G4F5D6B7A8E9^:?;_=J>c@YADB>CHEEFIGEHJIDJBKALDMCNHPgRCSFT^VYWAXaYCZD[c]F^[_Da_cDdEeBfFgDh>
~pes	r!X?X@JH[IY
~pet	e#Z(J-Y3J5Y9Z:J=J>I?I@ZBHCIDIHCIFKdMIN]VIX[ZC]Ia]bJfJhG
~peu	e)X*J-J3I8Y9I=X>^?GBHCHDIHDIIKZMYOIU[X[Z][Y]J^XaIbGfJhI
~pfa	xF[
~pfe	{![3Z
~pfy	tIZN]
~pge	m!_#G%J*Z3Y:I>I@JBYCID]HGIJOZXJZY_IhJ
~pgm	x0aHE
~pgr	f#J(I1b4F5]HXJJRJXJYIZGbHcIdYfagI
~ph^	a%E(_)Z+J@IBIDIMIVIZGge
~pha	r!J,X/J=ZHJIXZH__
~phe	{6_IJKJNJY^ZDcF
~phi	rH_
~pho	F!F#X%E&H(A)D*_+[,F-A.H/D0G1F2G3d4E5G6G7E8F9@:D;F<G=C>h?[@AAFBXC[DaEFFEGFHcI@JFK@LFNBObPDQGRFSFTGVBWFXDYFZB[C^E_EaebJcDdEeGfDgYhF
~phr	j-[2YHYI_ZH
~phs	{GaHJZI
~pi^	h#Z-J@HHYIXKHMFP[VJXZZHd[f[h_
~pia	p6[H]^XaFfZ
~pic	a(G*^3J>Z@^BYC[DJHFIZKHL]MENGZE[Jb]hH
~pid	b!I#J(J-I3I9[>H?H@HBGC]DHI[KHM^NJOITJUIVHZF]JaJbac]dJfIh^
~pie	j&Z*X3I9I>E?X@JBJDYH_NYVJXJZ[][
~pil	d!J#J(Y-H/Z1]3I9I:J=H>H?IBGDIHaKJMINJPIUIVbXIZH]I^YaEbJgX
~pin	g!J#H(I*J-Y/J3I7d9]=I>H?I@HBFCIDHI[JJKJMJNJOJPJSITJUJVIXIZa]GaHbGcJdJfIgJ
~pio	xHHJ[b[
~pir	Q!G#F%b(E)H*I+H,I-E/H1J2I3G4J6J7H8J9H:F;J<J=b>G?F@AAJBCCGDFEJFJGGH_IEJHK^LjMJNEOJPIRJSITIUFVFWHXHYJZY[G]a^D_IaZbFcHdFeJfGgHhC
~pis	o3YHIO^VYZIdYf]
~pit	i-Y:^@ID]I_KINJZI
~pl^	S!F#J%F*Y+I,I-^0J1I2J3E4I5J6I7I8]9E;]<J=F>H?G@CAbBEDIEIGZHaI_JGKDMGN[OFPaQJRISGTFUFVXWGXGYIZA]G_GaIbIcGd[eJfIgGhG
~pla	U!G%G&[(G)H*H+H,I-I0J1H2J3G4F6I7G8I9D:G;J<J=c>]?E@aBDCGEJFHGFHcIHLHMDNEOFPHQJRHSZUGVEWYXGYZ[[]F^H_HaIfZgHhZ
~ple	N!E%G)G*G+D,I-B/H0J2I3A4H5I6I7G8H9a:D;I<I=C>A?EAHBaDYEJFHGGH^IhJEKELHMFN]O^PFQIRISGTCUIVCWGYIZ^[E]_^F_GaEcGdHeXfFgHhE
~pli	U!G#G%a&Y)H*[+G,Y-D0I1H2I3C4D5G6I7H8G9D:X;_<I=E>Z?b@JAcBEDIEIFHGGIIKEMfNZOGPEQIRISITGUGVEWFXGYZZ?[H]D^H_FcEdEeHfZhG
~plo	g!Y3I:[>_@[DJGZOJZH
~plu	Z!I(H)Z*I+Z,J-Y/J3_6J7J8J9F:J=Z>[?Z@HAXDGF]GIHAIXLJMHNHOEPIRISITXUIVHWJX[ZF[J]G^JaFcZf^gJhH
~ply	h*]-^@IIJK[N[ZDhH
~pni	h%Z(]+Y8[@ZB[DIHGKJMZVX[JhJ
~po^	W!J#I%G&J(D)I*H+H,I-Y/I0J2Y3a4G6I7H9C:_;I<J=F>C?D@cAHBFCEDIEIFIGXHEIYJIKDLHNGOFP^QJRXSHTGUFVgWHXEYIZ@[I]X^HaHbFc[dFeJfYhZ
~poc	n-Y9I>[@^BIHDIZM_ZF
~pod	d*[-H3J9Z=J>H@GB[D]HIIYK[LJMZNITJUIV]WJXIZI[J]I^[aHbIcJdJhG
~pog	p#^HHXbZI
~poi	^%H(I*[+J,J-]/J2J3]4J9G:Z;G=I>F?F@GAZBXDIGJH^IJJJKFMHNHOHPHQJRXSJTIUJVGXHZD[J][_baEbHc[dHf]gJhH
~pol	I!E#E%E&I(B*b+F,G.Y0I1G2H3E4E5b6G7F8H9C:D;H<H=C>E@[AFBBCXDCEEFHGFHYIBJaKHLGMCNmOGPERHSDTEUEVAWiXEYHZ;[G]D^F_FaCbFdDeHfEgChD
~pom	v9]BJDYHHZ]
~pon	X!I#G(G)G*]+I,I-F/H0Y1J2J4b5J6Z7I8I9^:G;I=J>E?^@[AbBFCDDHEJFIGIHFIDJJKZLJNXO_PGQJRHTGUGVEWIYIZC[Y]G^J_ZaFbHcGdHfJ
~poo	n!]*Y@JHXZJc[
~pop	j-_9I>J?HBHMJNXZHaa
~por	I!F#H%C&H(Y)G*X,E-F.I1e2F3G4H5Z6E7H8E9E:^;F<G=A>D?ICFDZEJF[GCHdIGKCLbNZOCPAQZRDTcUIVCWCXBYEZI[D^F_CaBcZdDeHf@gehH
~pos	O!D#H%F&I*H+E,G-C.I/E0D2H4[5G6Y7Z:X;F<H>^?^@YAFC@DIFGGEIAJFK[LJNDODP[QHRESXTHVbWXXbYGZ[[[]A^E_EaHbJcCdGfGhE
~pot	k-E3J9Y>]?[@HDZH_IIKIM]NJTJVJZG]JaIbJhJ
~pou	X!G%Z*[+G,I-F/I4H5J6J8X:J;J=J>E?^AJDaFJGYIEJIKELIM]NHOIRIU[VaXF[Y]G^H_JbGcFdJeJfFgI
~pow	d(J-I/I4Z5I9H@IBXHbIJJJKJMHNJZGbJge
~poz	r9]@XBJGZHGRZZ[fJ
~pp^	U!J#[%H(G)H*I,J-G/H0X1[2J3Y4I5J6I7H8I9G:H<J=[?FAIBCCFD]EJFJHZIFJHKDLIMBPXR^SHTHUZVbWIXYZE[I]a^H_IaDbFdGeHfZgI
~ppa	e(Y-^3J9J>Y?YCIDIHHIXKYP^VZZHaIfX
~ppd	{HJMZf]
~ppe	W!G#F%E&J(])I+a,J-X1J2J3J6J8J9I;H<J=G?c@JAYBDCDDEEJGHHGJIKDLXN]OXPYRISJTIUHVEWIXGYJZ_[H^[_Ha_cHdHeJfHgI
~ppf	r3ZHJIZN]
~ppi	m#Z/ZHIP]XZ
~ppl	Z!I#D%])H*_+I,[-F1J3E4J7J9H:Z;^=H?YAIBGC^EJHbIIJJKGMFNXOJPGSJUHVFWHXIY[ZA[I]G^J_IbGcIdIeJf]hJ
~ppo	W!I#H%I(Z)H*I,J-[/Y1e2Z3G4E5_7X8J:G;J=H?F@ZBFCGDZEXFJGJHXIYKGMHNGOIRISITHUHV_WIXHYJZG[J]H^J_IaHbIcGdGfGhH
~ppr	c(J*C3I4[9^=J>_?[@GBHCJDIGXH[IJKIMINIOJU[VYZE]I_Ya[bIfI
~pps	xg[
~ppt	i#^%Z-J0[3J9I=J>I?I@IBZC[DIHGIZKJOZPJVIXJZ]]IaI
~ppy	r/[9_HFKJZI
~pr^	H!Y#D%D&I(>)d*G+X,F-E/D0G1F2H3a4I6F8D9H:E;I<G=I>B?[@HBYCCEEFGGGH[IDJ]KXLCMJOFP]QHRFS[UaV^W]Xb[G]D^J_EaGcCd@eEfBgChI
~pra	e#H%](_-H3I8[9[;X=I>I?J@ZBHCJDXHBIHKJMINJT_UJVIXIY]ZF]XaJbJcJdJfJhZ
~pre	C#E%@&E(?)>*B+D,C-]/f0]1X2C4c5E6_8G:H;B<D=c>G?G@BB<CED@EgFFGBHJIBJBKYLBMDNeODQCRFSAT^UFV?WAXFYCZ9[B]J^A_eaZbBcdddeBg]hZ
~pri	N!B#H%B&I(c)X+I,F._/F0F1G5I6d7F8F9A:E;F<H=B>^?]@IAFB?DZEGFFGEHaKILEMEN]PfQGTDV?WFXBZC^Y_Ia?b]cAdAeGfAgIh_
~pro	D!C#A%D&D(I)I*Z+a,D-[.G/?0d1E2B4>5C6@7a8D9B:D;[<H>G@IA@BZDGEZFDG?H[I:J_K@L_M;NJOFPaQGRAS^TIUEVBWAXbYdZ_[@][^__>bYcgd=eFf?h<
~prs	n+YDcHG
~pru	j#J=]>J@HB]C_D[HGIJO[ZF]Z
~prz	i#J([-I/[3J9I@HBICJDIHEIIKIMXNYTJVJX]Z^aYdJhY
~ps^	d#]-J/J3]=c>I?G@JBFDIHIIIKEMITJXHZB]JaabXgZhX
~psh	n6X9JHYRcZJ
~psv	{!^
~pt^	H![#e&G(C*I+c,J-I1D4B5F6d7I8D9B;E<_=C>>?Y@GAIB^CGDHEDFEGCHFKGLdMIO]QHSCTCU@WBX_YGZXaFb@cFdEeEfCgZhJ
~pta	j!J-J/]3H9H>J@HBIDJIYK]NJOZVJZZh]
~ptc	p@IBIH[IH]a
~pte	m-Y/Z@IHHI[KHMJNGOJZ]h_
~pti	P!D#C%D&I)E*_+I,E-C0H1F2H3G4G5I6]7G8G9F:D;G<a=X>C?b@CAGC]EGFGGZHEIDJFKCMENDOHPDQHRGSGVDWFZH[d]C^f_FaCb]cEd]e_fBgFhH
~pto	U!H%I(G)I*I+I,I-G1J2J3G4I5J6_7I8J9E:I;J=G>F?GAIBYCHDGEIFJGIHbIFJILJMcNGOHPHQJRGSITHUIVGWJXHYdZD[I]I^I_IaGbccHdHeIfFhG
~pty	j+J3]?HC[D^H>a^bZd[eJ
~pu^	r3I>]HJP[ZI]_aE
~pud	v3[B[DIZJeY
~pue	Y#G%J*X+H,H-E/I0J1I3E7H8Z9[:I;IAJBJCJDGFJGIHXJJKXLHNGOGPJRISITGUXVaWIXaYJZ[[Y]F_FaDbEdGgJhF
~pui	g%J-I6X8Y9J>I@IBXC[HDIJKIMINJPYXFY[ZG]Ya[b[cJdHf^gZhJ
~pul	l(b-_9J:Z>J@JBJD[IJKJVIZGbY
~pun	g!J(X3^:J;X>J@IAZBHDIHCI]KILXNIVGXJ^Z_^aJbId^fIhI
~pup	q(ZH[ZG^[gY
~pur	o)ZBZFXHHKHMIPXVIZId[f]h]
~pus	l#Z2Z3J9J>I?J@[BJD[HDIXKIMJZE]]a_bZ
~put	]!I#](J-Y/X3J9H:J=J>I?JBFCIDIH]IDK[McNGOISJTXVHXJZ]]G^HaEb[gJhG
~pwd	c!J#a%a(I3J9I=JBJHCKJL^PJVJZI]Jg^
~pwn	vJ^
~py^	j!J-Z/Z6[8H9_=J@IA[HJIIOJV]_Z
~pyt	{?Z
~pzi	q([?]C[HH[ZaJ
~qu^	X!F#Z%F&J+H,H/^0I1H2I3^4G6H7G8^9J:F;I<J>E?EBBCIEIGHIEKYL[M^N^OEPGQIRGTYUFXZYIZ>[G]Xa[cYeIgHhE
~qua	[#G(I+J-D/I0Z1I2J3F6J7J8J:I;J>E@[AJCEDHEJFJGIIcJIK^LJMFNXPISJTYUIVHWJX]Z[[J]G^I_JbIcGdIeJfFh_
~que	K!C#g%I&G)F*^,E-Y/D0F1I2F3?4C5G7D8E:C;E<F=A>^?aADB[CJEFFEH]IEJYMHNBPHSZTdUAVEWDXXYE[^]H^D_HaAbYdDeFfFgFhX
~qui	N!D%C&I)F*E+[,J-B.J/X0X1G3B5H6G7G8[9E:J;G<_>C?]AGBACdDFEcFGGFHDIaJGLZN_OEPEQ^RGSFTEU]VDXCYHZF]Z^E_FaCbIdIfE
~quo	p*[@JBJF[IFVZZZ[]
~qwe	n-f3J9J@IHGIGKJNJXJZGaJ
~r1^	qHJb_
~r20	q-c9JHHIH
~ra^	B!C#C%F&C+@,D-X.E/i1Y2@3A4G5H6H7d8F:_;@<E=]>;?G@]AFBACJE?FDGEIGJJLIMYN<QDR[SeTgUIWEXZYIZ=[I]A^H_[bAcJdZe^fbgFhE
~raa	g!J#Z(I*Y+Y-J3J9I=J>H?H@HBHC[DGGJH[IIKILYMXNJOJPJVIXJZa]JaHbIdIf[hZ
~rab	{3I9H>]HHa]
~rac	O!^#E&H)F*G+G,G-C/^0H1G2d4F5H6F9Y:Z;G<H>G?D@EAFBICDDIE^FdGFH^IfJHKBLXMCODPDQHRETDUEVIWFXEYXZ?[H^F_EaCcJdBeYfGgZhD
~rad	O!H&I)Z*Y+^,]-F.I/E1a2G3@4J5X6[7_8F9A;G>[?E@IAFBIFGGFHIIBJEKBLHMCNDO_P^QHScTFUZYEZD[J]J^F_GaYbAcHeFfYgDh[
~raf	d#Z6^<aHEc^
~rag	]!H#E%I(H)H*a+X,I-F0J1J2J4[6J7J9Z:I;I=H>E?b@EAYBXCDD[EIHZIFJJKFLJMGNGOFPHRISITHUHVGWJXeYJ[J]F^J_JaDbGdHfXgJ
~rai	[!E#X%[)J*I+^-F/I3G4I7I8J:H=G>C?^@_AJBECYDDFJHXJJKDLXMHOHPGSJT[UIVXWJXGZ?[^]b^Y_JaFbJcIdGfHgJh]
~raj	r3^@]HHMZ
~rak	k!X3Y9I=[>JC^D^HEI[ZGbX
~ral	c#^(Y,Z-H/I1_3^7J:J=J>IBIDJHHIJKJLYM]OHPIS_UJVJXJZHcJdGfHgJ
~ram	f!Z#I%Z(J*J-H1Z3]4Z8Y9H:J=Y>[?Z@HBGCHDHH[IFKJMINHOGPJUGVHW[XJZD][^X_XcIdJfI
~ran	R![%Y&I(A)F*Y,G-X.J/E0X1F2G3@4D6F7D8F:]<H=B>G@]AEBFCHDBEGHbJJLIMHPDRESITYUCXGZG]]_Da^b_dAeGgZ
~rap	]!H#H%D(_)Y*H-H/J3[7J9^:I=I>H?[@FBFCGDZGJHZIHJJKILJMGNHOJPHTJUHVGWJXIZD]I^IaIb_cJdIfIgehJ
~rar	S!G#I%G(C)G*G+G,H-H/F0J1H5J6Y8H9D:E;I<I>C?]AHBaCDDZEIFIGHHXICJJK@LbM[NCOFPGQJR_SGT[UFVAWHYHZ_[Y]E^Z_ZaEb^c[dDeZfCgH
~ras	P!E#Y(J)H*H+H,F-_.J/H0X1G2Y3E5H7X8H9H:G;I<J=F>C?F@IAIBYCGDHEHFIHZI^K]LJNZOHPGQJR]SGTFU[VEWGXGYHZ]]IaGcHd[eXfYgHhZ
~rat	F!E#A%C&F(Z)c*_+a,^.G/F0D1Y2X3J4B5E7h8X9@;Z<G=>>E?G@>AXC@D]EdFGGBIHJCKCLHMCN[OGPeQIRISBTGVHWYXDYDZD[G]?^FbCc?dbe]fGgJhD
~rau	c#_%J(^-^3Z4J9H=I?I@GBHCXDGH_IHKGMINHOITIVIXH]ZaZcJfJhJ
~rav	b!J#[(I)J*X+I,J-H1J3[4I6J9D:J=I?GBFCXDGGYHXI^KGMHNYOIRHSJTIVHXHYZZZ]H_IaHbJcGdXeXf_hH
~raw	l!J%](_9];Y@JBJDJHFVJWXZHh[
~ray	tHHTa
~raz	a!H#G%J-H3G4J9_:I>I?I@^AJB[D[E]IHKIMHNIOJPISJUIVGWIXZZD]I_ZaXbJcIdIfIg[hJ
~rba	x)Z-YHI
~rbe	p@^BJH[SZZF]Y
~rbi	_!J#I%J(^)J*H-^/I3I4J7J8[9H:J;J=J>H?I@FAJBHCHDIFJK]LHMHNIOJPHRJSJTJUJVIXJZC[J]H^d_IaHb]cddIfJgJhI
~rbj	{-[?]HI
~rbo	m-_HEP_QY^Zb[
~rbr	{%I;Z
~rbt	v%J;aHaKGZF
~rbu	n%H7_;aHJ
~rc^	X!I%J(I+Y-Z/J1J3J7J8G9I:J=Y>J@FA_BECIDFGXH]IFLdNIPJTGVIY[Z?[^]IbIdJ
~rca	b!J%J(J;Z@HBIG]HBIaKHL]VJZC^__JbJdbfGhZ
~rce	_!J#I%I-G/J3I:X<Z=J?I@HAbBICJDJGJIIJdKILaMHNFTJVJZE]I^J_JaGbJcZdGfJg_hI
~rch	^!H#H%G(G)I+I-J2Y6I7J8J9C:I;J=G>D?FAHB_CFDFEJF^G[JJKFLYMZO[PHRISITHUHVYWIXGYJZ[^I_^aFbXdGgIhG
~rci	k#Y%Z-J9bBZHGIITJYX
~rco	{9[FZ
~rcu	{IZgX
~rd1	x-[
~rd^	3!=&I(X)C*B+I,d-b.E/Z0D1E2a3D4C5E7Z8D;@=?>E?FA<B^CDDHECFEH]IaJZKaM^N]OBPDQAR?S@TBVBXDYDZc[_^^_CbYc?d^eaf=hb
~rda	^!I#[%G(I*J+J-F/[4J7[9Z:I;]=[?I@^AIBECHDGFJHAIEKbMaNFPJRJSJTHVHXHYJZ[]H_JaJbIcJdJfIhG
~rdb	vN[
~rdd	x-]@XHHNH
~rde	P#D%X&I)_*b,[-Y0[1G2G3E4Y5H9B:J>A?H@DAXB[C[DCEXFGHHIZJGN^ODPYQ]RFSFTDVJX]Y_ZJ[F^C_Ca@bEcCd^eHfBgEhF
~rdf	{JZ
~rdh	i(J2H=Y@JBIDJHEK^NIS]UZV^WZZGdJ
~rdi	_!I#H(I)]*J,J-]3H9F:I=J>c?IBGCHDYHYIZKGNIOIP^SJUGVIXHZH]HaXbJcIeZfIhH
~rdl	{@[H[ZJ
~rdn	kEZLbZI
~rdo	t3^DZHJZY
~rdp	h%J(_)F*D,J-D/J@[BJCJEJH^JIKXMHN]PEZGdJg_
~rdr	[#H%H(H)[-H._/J2J3J7H:J=J?I@HBDCJDIEGGJH?IHJJKHMHNJSaTIUFVHWIZJ[J]JaIb_c_dYeZfdgGhI
~rds	m@aBJGaHFIIZHdJ
~rdt	i-H7Y?^BIHHIJKIL]MI^Id_h]
~rdu	l%Z>_d[
~rdw	j%a?aHGZEdYfI
~rdz	v9]CYhX
~re^	K!H#G&J(G)G*G+^,I-G.G/E1]2G3F4C6J9E;E<G>H?X@HA^B_DDEIFEGBI[JFKbLIM?NHODQGRXSEUYVJWZXX[C]^_XaZbIddeHf@gC
~rea	M!Y#H%Z&I(^)J*E+^,G.I/J0]1F3Z5G6[7E8_9e:D;F=C>[@]AEBGCCDCGJHJI?K[LGN_ODPDQIRGTCUEVDWIYX[E]B_XaIcbdDeEf?hB
~reb	i4Z6Y@JB[HDKJM[ZG[]]Jf_hZ
~rec	E!D#B%d&c(_)E+@-H/X1B2B3d4D5G6F7_8H9I:_;[<G=C>X?]ABBACFEFG?H[IAKbL@MGNYO_PGQCSAUCVAXCYFZF[X]H_aaZbGcCdDeCf@gFhe
~red	R#_)I*J+Y,[-].J/H0I2I4G5I6H7]8H9G:F;b<I>D@DAHBYCDDEFHGGHZIDLHNDOGQIRHSZTFYIZ_]E^F_Gb[cEdEeHhE
~ree	M!C#C%^&H(B)E+b-X.I1F2H6Z7G9@;F<F=d?G@BAFB@CFEFGJJEKHLJMENAOISETHUIVJXEZZ[Z^D_EaBbedZeXfZgFhH
~ref	N!X%b&I)Z*F-[/b0I1G2I3[4d5G6F8F:H;G<H=^>B@XAGBBCDDCEGFFGEH@IbJaK^LGMAPYSDTDUFWFXDYH[F]E^F_DaDbEcEfCgE
~reg	I!C#C%G&I(A)G*H+k-@.H0F1F2G3C4E5G6F7D8I:C;F<G=C?_AEB[CcDiEFFFG^HJI@KBLEN[ObPCQGSHTDU@VCWDXIY[Z<[D]B^E_EbEcGdCeFfCgEhB
~reh	r)X3[ZX_]
~rei	J!C%]&X)H*I-C.H0Y2I3B4]5G7E8J9B;D<F=_>BAGBbCYDBGXHDIEJFKBLFNBOXPYS]TFV[WYXHZ][X]B^DaJbJd[eYf_gYh@
~rej	V!H#I%J(H)J-a/_1J3I4J6H7I8J9I:I=J>I?IAJBFEJFJGII]JbLJN_OJPISJTJUJVIWJXJ[J]J^HbIcHdHfHgI
~rek	o3[=_@[CHHGIZKIZFaJb[hZ
~rel	e!J#E&X(I-F1Y4J6X9Z:J>J?I@GBGCJDXHXIIJJKGMJNJOJRZSZU^ZX[[]IbJc[dJgJhI
~rem	C#@%E&E(C)B*?+F,C-<.G/f0]2H3<5D6a7Y9B:B;B<H=c><?G@BAXB?CBDFEgFFG@IXJIKZLCM=NaOAQgRBS@TaU?V@WBXGYZZ:[C]?^G_eaDbCcdddeBgZ
~ren	J#c%D(H*X+[-H/X0I1Z2E4C5G6]7D8G9F;b<G=I>Z?E@YBGCBDCEEFYGHHZJFKaLDQISHTZUGWDYEZ;[c]I_Da?bIcFdYe[fEgGhb
~reo	i#J9^?^@IBICID_HBIHKJM^OJVYZD]Ja_hI
~rep	S!I#X&J(G*Y,I-D.J/G1I2I3F4E6I7G8I:X;F<J=E>b?D@^AHBECEEIFIGHHbIBJHKaLIMfNZOGQITHUGVFWHYJ[G]I^F_HaFdGeIfG
~req	N!E#E%C&I(a)F*E+],H.J/F0X1G2H3D4G5I6Y7G8G9Y:F;H<_>D?H@BAGBXCdDGEcFHGGIbJGKEL^MFN_OFPCQGRHS^TFUDVDWGYFZD[H]H^F_FaGbJc[dHfCgHhE
~rer	]!G#F%F*],J3G4I9H:[;e>H?Y@ZA[BGDYEZGJIGKEMHOJPIRJUIVGWJXHYJZ[[I]G^J_GaFbIdGeXfHhH
~res	7#A%J&F(^)Y*I+=,>-?.Z2A3I4E5[8f:Y;E<E=[>G@DA_B[CFDGFbGHHJI=JHK>LGMDNDOEPYQ]RaSaT?UZWbYAZ][B^C_Yadb[cIdFeHfag]hC
~ret	T!a%E(X)E,G.J/G1]2[3b4G5J8]9X:Y;H<I>H?_AHBJCEDBEHFIGGHBIBKYLFMDNGPDQISYTEUFVDWHXEYHZG[G]G_^eIfGgY
~reu	^!Y#X%I&Y(I)J+I-G3E4I6J7J9F:I=H>J?GBYCZDGFJGJIFKbMGNFPIRJSZTGUIVGWJXGZb[J]a^J_IaGbHcHdJfIhH
~rev	W#Y%J(G)J*G-_.X/G0Z3H4J6J7I9H:I=J>]?GBFCHDHEJFXGJHZIEJIK_O[PISHUIVHWJX[]G_JaHb[cIdGfIg[hE
~rew	a#I-I4I@IH^RISFTJZI]JcgfF
~rex	t%JHGL_
~rey	f!_#J(a9I@JBJCJGJHDI]LXVGXIZG_Je_gJ
~rez	p*Z?^C[HHOJY[
~rf^	d(])I:J>I?Y@]BJHGI]K_MJV[XZZD^ZaJhJ
~rfa	q#[H[RJSYXZZFbZ
~rfe	n%I)Z9^;I@XHFPXZJ
~rfi	r3^:[>JC_HG
~rfo	g%^(I*Y/[3I=]?XBZCZDHHJTJZI_J
~rft	v;^H[S[ZJ
~rfu	q(X4[?ZCIDZHIIYNXZI
~rg^	m-J8]A^HZPISYZH
~rga	M!D#E%E&J(C)F*D+G,H-E.J/H0I1H3E4G5I6H8H9E:e;H<I=_>E?I@CAHBCCEDDEcFbG_HAIJJHKDLHMENcOFQIRHTGUbVAWfXEYHZC[G]Z^F_GaEbEc_d]eHfDgGhF
~rge	W!H#D(F)I*H+I,I-D/I0J1I2I3F4H6I7H9^;Y=G?F@^A[BBCEEJFIGbHXIDJILHMDNGOGPHQJRISIVFWHX]YIZe^GdBeIfFgYhE
~rgi	{Z[f]
~rgo	T![%H(D*I+I-F/H2Y3H4J6J7_8H:a=Y>E?]@JAIBCCGDbEJGGJGKBLGMGNDOJPISHTIVGXHZ[[[_IaIeIfIgG
~rgr	i!J#c3J>H@GBJCJDJHEKIMJTaXJZH[]b^hJ
~rgu	p#H%I*^-I3J9H>J?^CJDJF^HDIJPJVJX]ZH]]aJ
~rha	j!Y3Y9Y>J@XBIDXGZHEIJKJO^X[ZD]J^J_]hZ
~rhe	e#H*Z+X-I3I9J:J;[=J>Y?_BID^HIIHKHNJVJXYZF]^aIbJfJhJ
~rhi	n@XHILXMZT]ZIbX
~ri^	Y!H#]%F)^*[+I,J.Y/I2Z3F4H6J7J8J:H;I=X>F@YAZBEDDEJF]HDI_JIKYLHMFN_OHRJSHUGW[XGYJZA[I]Y^I_IaGbHcIfXgJhG
~ria	Z!H%H)J*I+I,J-[1J2J3G4I5X7I9E:H;I=_>G@bDEFIGIHbIBJIKEL[MFNXOIPHQJRITYUIVGWJXZYIZA]F^X_IaEb]dGeIgIhF
~rib	^!I%Z(J+J-I/J1I3Y4I8J9I;J=]>I?IBHG_HbIIKHLXMINIP[RITJUIVJXJYYZJ_HaJbJcHf^hJ
~ric	Q!E#H%D&I(J)F*Y+G,[-F/Z0[1H2H6G7F8H9_;G<I=C>A?J@BAHB@E[GGH[KYLIMCNgOXPCQcRESJTGUCVGW_XG[F^]_FbCdCeZfCgE
~rid	Z#E%H(H)I*I+H-E/C1J2[3F4]6H7I8X:X;J>G?Z@JAICZEIFZGGH[IZKFLJMGNFOGPIRHSZTGUGVJWIXGY[ZF[I]G^H_FaHbYcJdchH
~rie	O!Z#]&I(J)G*E+^,X-B.I/E0X1H3E4G5I6G8G9D;X<I=I?BAGBZCHD]EEGEHBKZLJMCN_OIPFQHRFS^TXUEVHWXXcYHZ_]C_Ea_bHcFdHfGgGhH
~rif	N!D#A%Y&I(D)G*]+G,J-C0H1F2G3_4E5H6G7F8H9D:E;F<H=D>_?A@EB[ChDcEHFHGFHEIFJJKALFMBNDO[PER[TCUGVCWGX^YGZ_[F]_^E_FabbEcEdEeHfEgG
~rig	R!D#G%e&J(c)F*E,H-H.I/E0[1G2G3E4E5H6H7F8H9c:Z;_<I=E?CBICDEZFHGFHDI@KYMYNCP_QHRGSFUEVCWDXEYHZ<]D^Z_Fa]cHdDeIfEgZh]
~rij	Z!G#F%Y&J(Z)I*H+I-F/H1H2I3F5J7I8^9E:^;I<I@EAHBDCFDFEIFIHEIEJIKELHMFNXPXSIT[UHVGWIXFY[Z^[I]F^HbFd_e]f[gXhF
~rik	{#YHIN[
~ril	d#Z-J/aHEIIK[TXZF]]
~rim	]!X#Z%H(G)I*C+I-E/I1J3C4Z6I9D:H;J=G>X?_@JAJBDC]D^FJH^JJLIOJRISITHUYVGWJXEYJZ@[J]]^IaEbXcIfGhc
~rin	W!H%H&J)H*Y+[,I-a/I0J1J2J4H5J6I7I8J9D:H;H<J=G@GAIBXDGEJFIGYH^IYJIKDLHMFNDODQXRISZUZVEWJXJYIZ=[H]J_Iabb_cFdGgIhZ
~rio	P!Z#E%H&H(^)Z,F-B/E0H1G2H3]4D5H6G7X9F:Z;Y<H=[?G@IA_BACIEGFGHFIFKZNYOHPGQHRXSDTJUIWXXYYGZZ]Y^]_XaEcEd^eHfChZ
~rip	]!X#I%F)I*H-G/I1J3D4J6_7J9H:I;J=]>F?E@[CGD^FJG^IHJJKZLJMFNFOGRZSIUJVHWIZX[I]G^H_YaHbFcIdHeJfEgahH
~riq	v5ZIJNZ^[
~rir	q@IIIKIMJZI[cd[
~ris	W#E%X(])G*H,I/J1J2J3F4H6[8J9[:[=G>F?E@ZAZBJCFDIEJGIIDJIK[LJMGNaP^R]SIV^WHXXYJZB]F^IaEbHcIdGfH
~rit	A!<#>%d&E(H)E*Z,[-B.G/D0]2I4Z5J7A8^9B:?;e<H>F?Z@:BAEBFEI?KFL@M>N^P]Q]RZS@TBU<V<XHYaZE[@]?^B_Za>bAdgedf_g]h=
~riu	l#J-J9J@IB]IIKZN[][
~riv	O!@%E&I(c)Z*[,G-D._/I1G2H4G5H6d7G8G9C:H;G<H=D>[?I@FAGBYCCEGFGH]ICJXKCLGMDNCO]PeQHRISGTEUEVBWHXDZG]G^E_EaabDcDd[eHf_gJhC
~rix	xH_JX
~riz	](^)_3X;Z?JCJHCNIT^UGVaZJ
~rje	{HYb]
~rk^	J!F#C%_&H*D+F,G-J/Z3J6F7F8X9A:H;J<H=C?GAFBfCEDAEGFHGDHZIFJHKCM^NBPIQ[SBTDUAWFZd[C]C_EaDbIc]eFf[hE
~rka	tH]ZHh^
~rkd	{!ZHX
~rke	d!X#]%J(I)J*J,[-F3_4]9E:J<Z>H?JBGCHDGFZGJIHKFLYMHNIO[PJTGUJXXZB]H^J_JaIbJcJdHfJha
~rkf	{!^=]@IHJZF
~rki	{D]
~rko	o%^2ZIZKJTYZI
~rks	k#X7cZH
~rkt	h-I1[3J9C>J@IB_IIM]NJQ[VXdIfZhJ
~rl^	g@HBJHJKJMZ^JbYhc
~rla	]!Z#H(J+J-G/X3I7J9X:[;H>G@dBFDGHIIZKINXOITHUIVXXHZA[[]X^X_IaHbIcJdJfJgZh^
~rld	{SX
~rle	f-J>]?[@JBXC]D_HGIIKJN]OYXJZGaG
~rli	h%X3J=[?YC^DHHJK_NJZH
~rlo	d!]%J(I-I3I9G:[=[>X?H@EBGCHDHHZIGKFLcMINGOJPJRYTGU]V_ZI[I][^GaYbIcJdIfJhG
~rly	i!]3]@]BGEYHJKHNZVFY^ZHaJcF
~rm^	U#F%Z(B+Z,I-b/H1J2J4G5I6I7I8]9D:[;I=I>]?C@IAHBXDEEIFIGGHaJHKGLHMDNEO^PHQJRISHTHU^VDWHXFYJZ@^F_HaDbdcHdGeIfGgIhb
~rma	S!E#F%F&J(D)d+Z,G/I0J1I2I3f5J6I7H9F;H<Z=E>D?B@HAGBDCbDfFIHEIDJIKDLHMGOBQ^RISHTHVCWHXFYIZF[J]F^GaDb]cGdEeJfHgHhE
~rme	_!X#I%[(Z)J*J-Y3Z4J9G:X=I>^?H@GAJBYCHDHGJHDIFK^MZUJVGXI[J]G^XaGb]cJdIfIhX
~rmi	P!F#D%f&I(b)I*F+F,I-_1H2H3D4H5I6H7G8H9[:F;c<I=I?D@GAHBXCEDAEHFJGFIBJGKELFMDOEP[RHSGTEUEV]XEYIZ?]c^__GaFbJcFdFeHfEgGhD
~rmo	q#G-]>^BJHATGXHZaaJhI
~rmu	vZIhb
~rmy	t:^HINYU]ZJ
~rn^	K!_%I(A)_*F+H0G1I2F4B5F6E7G8E9Z:Z=B>D?I@_AEBJCBDCEFFEGCHFICK^LHM_NXPIQXRISXUaWGXG[H^_aDgGhZ
~rna	W!J#I%G&J(E)I*H+H,I-C/J0[2J3f4H5J6H7H9E:_;Z<J=G>]?^@@AHBDCEDXEJFIGJHDIaK_LINGOFPGQJRIS^TGUGWIYIZF[Y^G_HaEbZcEdDeIfYgHhE
~rnd	v!]#]MGZJfZ
~rne	c#J-Y3I4H:];]=I>I?IBJDJHGIHKGMJN^OJRJXXZD]HcgdHfFgJhJ
~rni	h!c#Y%J+Z-I3I7[9J=J>I?J@YAJBHCHDHHDIDKaMJNJO[PIVJZEdJhI
~rno	b!I#H&J(I-H3[9]:]=J>H?J@_AJBGCJDZHCIGK^MINIOHTIUJVJX^ZD]I_[aJbJc[dZfIhH
~rnz	x!Z
~ro^	J!J#@%F)B*G+G,J-A.I/H1D2E3d4A5E6D7I8E9C:H;D<E=@>g@CACEGFXGGIZJaKDLDN>OfPHQEUGVZWHYDZ^[]]A^D_IbDcIdJfEh_
~roa	k!Z#I)Y>ZHXT[ZGa[
~rob	R!C#C%Y&J(E)G*F+G,H-A.J/F0H1H2H3X4G5I6G7F9^:E<I>H?D@IAXBdCCDHE_FJGGHDIBJGKBLJMEOYPCQIRHS]TFUEVHWEXeZe[G]E^F_FbEccdEeHfFgHhE
~roc	Z!Z#F%F(G)J*I-E/X3H4I6I7I9D=G>F?G@_AJBXCIDFEJGJHBIFJJLYMXNHOIPHRISaTHUIVGWJXFYJZZ]f^X_IaFcIdXeYfG
~rod	d-Z9I=I>I?Z@IBICJHFIIJcKIMINGOJPJSJV^XJZ[aHbXc[dYf[gJ
~roe	g!I#I%J(G3X9G:J;I=[>G?]@[BGCHDIHJIFKGLJMJNHOIPaQ]TJUJVcXIZF]H^YaJbJdJfIhJ
~rof	a%I(b*J-F/I3a9I;Z=J>H?H@HBHCaDHGYIHJIKHMENHTJVXXJZF]I^JaIb[cIdJgbhI
~rog	t1[9[BHZZ
~roh	p)[-[HIPZQXUI^^
~roi	f!J#]%_(^)^*I3I9I:J=J>I?J@IBICIDJIYKJMJNJPZUIVHXZZD]J^ZaZbJcJdJfJ
~roj	l9J:Y@JH_K[ZYhZ
~rok	]!G#J%H(J)I,I-H/[0J2[3I4^6I7J8I9H:J;Z=H>F?GAIBFDIFJGIIHJIKXMHPHQXRZTIUIVGWJXIYaZ[]^^J_JaIc]dGeHfZgJhI
~rol	M!Y#D%C&I(f)h*c+F,G-E.I0H1E2E3E4g5f7D8F9C:C;G<F=B>C?C@@AEBECBEGFGGEHYI?JcKFMDNHPESFTIUCVFWFXDYGZ;[E]D^E_EaDbDcDdFeHfDgDhD
~rom	I#G%B(C)^+d,H-J.J/C0H1Y2F3B4Z5H6X7J8I9B;_<G?F@EAEB@CIEFFFGXHYIEJ^K^LbMCOHP_QJSFUHVZWFYF[[^Z_YaJcXeGfIgH
~ron	J!Y#]%Z&G(A)D*G+B,[-C.H/G0[1E2E3]4J7H:B;D=A>FADBFCAD@FDGgH[IAJ_K>LEM]NGOXPGQFRbSFTGUBVJWDY[ZH[D]H^E_JaAdaeCf^h]
~roo	b%^(G)X*b-J3J4J9H:J>H?J@HBIC[DJGJHaIIKZMHNJPIRIVIZC]JaJcZdGf[
~rop	S!F#X%F&J(E)H*G+H,I-c.J/I2]4E6I7H8I9E:G;H?b@ZAHBBCDDEFIGYH?I_J]KDLGMENEOFP^QIRGS[TGUYVIWHXdYIZ?[H]I^b_HbFdFeIfEgHhE
~roq	r@Z
~ror	J!Z#B&d(C)E*E+F,]-C.I0X1E2G4D5G6]7E9B:E;F<F=J>C?D@EAYB^CDDIE[FEGGHXIFJJKILFMCNYOHPCRFScTFUEVHWJXDYJZb[F]A_[aBbDc]dCe_gFhB
~ros	M!D#H%E&J(D*Y+I-I/Y0I1X2H3E4E5H6G7b8G9E:H;H<I>B?D@AAHBBCEDDFHGEHII]JZKILJMHNDOGPEQIR[ShTcUEVDWDXEYGZ@[F^E_FbDc^d[gc
~rot	T!E#F%F&J(D)G*H+G,G-b.J/[0F1G3D4F5I6G7G8H9C:G;a<H=E>^?C@GAGBCDEEHFHGFHZLGMDNFPcQHSGUEVCWIX_YgZ?_EbGcBeGfZhD
~rou	L!C#^%C&I)E*D-@/F0J2G3F4E5G6F8E9C:G;G<H=B?B@IAFBaCBDXEGFGHbIDJHK^LEMAN[OFPbQHRFTaVhWIXDYJ[[]IcIdDeEhH
~rov	T!F#F%G(E)I+H,J-B/H0f1I2J3E4J5J6I7e8J9F:J;I<J=[>a?D@[AIBCCYEIFJGIHXIEJHMEN]OGPGQJRISET[UHVGWIX[YHZ?[H]D^Ga_bYcFdHeJfDgHhF
~row	V!Y#E%J)I*J+I,J-G.a1J3H4Y6J9H:I=I?H@aAJBDFJGIIFJYKELJNEOIPIRIUHVFWJXcYJZC[H]a_IaHbdcFdIeYfGgI
~rox	^-Z1J3I4H6J=J?JBIH[MJNGRHYHZD]HaJb^chdJfEhJ
~roz	v/XB[H[ZJ
~rpa	h%J/HHYZH_^dJgc
~rph	x!J/JZJ__
~rpl	xDYHGL[b]
~rpo	h)Z*J@IKJN_PXVJWZZI
~rpr	i@IC[DXH^IJO[P^VJZF]Z
~rqu	k#I*[/_2Z9J@HBICJDJHEIJKHL^MJTJVZZX[]]^hI
~rr^	d!I#J%J&J-I3H4a=J>J?J@JBHCJDJGJHCIGKYMINJOJSGT_UJVIXYZZ]^aIbXcIdJeXfahJ
~rra	]!G#Z%H(G)I*H,_-_1J2J3]4[7J8I9Z:H;J=I>G?G@EAIB_CGDFFYGJIEJJKGLJMGNHOJPHRXSHTGUZVFXYYJZB[I]H^I_XaGdCeIgJha
~rrb	tHIb_
~rre	M#b%G(D)G*F+F,Z-A.I/C2H3Z6[7F8I9C:D;G<H=D>C?Z@XAXCBFGGFHFIBJFLFNGO^QIR^S[TJUEVBWEXGYGZZ[_]C^D_Ha[bDdCeJgGhh
~rri	X!I#I(I*I+I-F/E3F6]9G:J=I>Y?G@ZAZB]CGFJGJH]IGKFMHNGRJTIVHXGZ^[Y^JacbIcIdXfIhH
~rro	G!^#Z&d(A)G*C+D,]-@.H1F2F3J4B5F6Z7C9@:B;E<E=G>B?AB^CADEE[FDGEICJGKELDM@OGPARDScT^UCVEWGX]Zc[Z_Za@bGcZdAe_gD
~rrt	a!J#e)Y-Y.Y3J>I@HCJDIIGKYMENJTaUJVIZG[Z]HaJcJfJ
~rru	l#Z*Y+^-J3JBIDFHIMJNZZJ]a_X
~rry	g#J-J3J9c?J@HBIDJHDIJKINJZ_]Jd[hJ
~rs^	_#J%^(H,]-G/Y3I4Y5Y6J8[9I:J?I@XAYBICIDIHDJ]KGMZNIPIRJSITJUIV]XJ]I^J_]aJbJeJfH
~rsa	l*X-J1X6[>I@JBJD]IJKaM[NJUJVJZH^[dIfJhJ
~rsc	e!]%H(X+]-I/]3H4J6]9H<Y=J>F?Z@GBICHDGEZGJHDIZKGLZMIOIRZSJTJUJVIX^ZD]J^J_Ja[cYdHfHgJhI
~rse	h+Y-Y3J9J=J?J@IBZDbHBIIKJNIS]U[W[ZD
~rsh	g/J9JHYMIPXZIgd
~rsi	[!I#H%H(H)J*J+G-H0]1f4H5_6J7a9I:J;J=H?I@HBHCHDDGIH[IHJJKILGMHNIOJPHRISITHUIVIWJXIYaZF]HaIcGdEeIfFgHhJ
~rsl	t6[<[DZHHS^UIVJZJ
~rso	^!J(H*J+J-X3H9]:J=X>b?Z@[BGCGDJH[IIKIMJNIOYSXTJUZV[WIXZZA[J]JaFbJfIhJ
~rsp	t+[-[CJHJ_]
~rst	R#F(Y)E*E+F,H-E/G1J2I3E4H8[9F:H;H<I=X>B?D@cAGCbD_EGFIGGH>IJJJKAL]MCNFOFPFQJRHSXTGUZV[WbXEYJZ][J^D_GaBbYcFdCeHfJg]hc
~rsu	i#]9H@YHIIJXbZ[
~rsy	m%J1g3J9I@JDJHEMGRJdHfF
~rt^	D#Y%G(H)J*F,C-E.X0Y1b4F5Z6A8J9H:=<F=G>^?B@HABBbCEDXEEFYHcIaMDNEODPFQYRCSGTaVAYDZH[D]X^@aHb]dHeEf_hD
~rta	O!Z#C%D&I(Y)E+H,G/B1[2G3C4F5H6G7I8G9B:a<H=D>F?IBXCIEGFGGFH^IbKFMZN[ODPDQHRGT^VIWFXDZD[E]B_FaCbYdGeGfJgehZ
~rtb	l=JB[GIKJM[ZIc[dGeJfc
~rtc	xHHb^
~rte	W!Y#E%G)H*Z+H,I-X/Y0[1H3D5H6H8I:Y;I<Z=E>C@YBCCEDXEJFII_JIK_LHMENXPXQJSHTGUJVJX^YIZ?[H^G_HaZcGdXeIhF
~rtf	tHIJYM^T[
~rth	k*X-]@IBXGYHAIZMYN^TYX[ZH
~rti	]!J#X%J(H*J-H3H4J7J9G:H<Y=I>H?H@XBGCIDGGIHeI^KXLJMHNIOJP^SJTJU[XIYJZC[J][^YaHbHdJfIhJ
~rtm	j(Y@IF_G]HJKJVa
~rtn	f!J-J8Y:d@IBHIIKIMJPJS[VJZF_XfJg]
~rto	i*Z/Y3F9JB]DJI[MJNJOIRXS[TIVJXJYYZ[a[bJdIfG
~rtr	e%[(H,J/J1[4J=H@JBIF[GJKJNXPXRZSZUIVIZGcJdZe[f]gXhJ
~rts	{G^
~rtu	m%[HYKJR[Y[ZXbXcI
~rtv	{KX
~rtw	{L]
~rty	b(J-d.X/J3J7a9J?J@GBIDJHJIJJaKHMJNIVIXIZCaJhJ
~rtz	c(I)X+J,J-[7X:J=Y?X@IBJCIDYGJIIKINHPJS[U[V[W_ZF]JcJdHfYhJ
~ru^	o-J3Z9I?[@JB[H]ZF]I_[aJ
~rub	m3[>ZHHNZT[ZHcZ
~ruc	M!X#E&X(Y*E+F-D2H3I5J7I:];F<H=]>D?J@DDHF[GFIBJJNAOERYTEUXW[[H]I^Ca[bYd[eZf^hB
~rue	l=^BYCZHGZE^_
~ruf	d!X#H%J,Y3a4J9Z=I>Y?]@GCYHDKIMJNIOYPJQZTJVIZD]Ya[cJfJhJ
~rug	[!]#F%Y(F)I*I-H/I0Z1J2I3G7I8[:H<J?G@IAIBEDFEIFIGGHDIFJIKYLHMFNFOHPXR[SITHUHVGWIXYYX[I]G^IaFbZdae]fYhG
~ruh	l-J>J?]@]HHIJKcPXZG
~rui	Z!Z#H%H&I(])Z*G,H/J1I2I3E4H5J6I8Y9E:Z;]<J>I@DA]BFDJEJFIH@JIK^MFNEPYQJRITJUGWIXGYI]Z^]_^dEfGgHhG
~ruk	r8_H]ZI
~rul	Z!J(I)J*Z-G/]3I4J7J8J9J:J=I>J?JBJDIGeIZJ[KFMHNePHRJSJTJUIVHWJZD]J_HaIbJdJfGgJhJ
~rum	j#J0[3X=J>J@JBIDJHDIHKJL[MINXVZZF[[][^[c[dHfIgb
~run	V!H%H)H+],Y-F/H0Z1]3]4G7J8I9G:H;J=G?F@JAJBYDZFJGYH?IHJZKIL]N[OHPYQJR[UGVEWIXGZ>[H]F_HbGcGdDeJfcgI
~ruo	r(_)[*[?H
~rup	[!H#I%H)H*I+],J-I3F4J7J9G:G=G>H?G@FAJBECHDDG[H[IGJJKGLJMGNHOJPdSITJUEVjWIXHZ@[J][^X_IaIbGcIdHfHgJhH
~rus	r#G9]HYIJTXVHZY
~rut	xFZZJ^]
~rv^	h!I(J7J9J;[<J>J?bBIDIFcHJIJMIVIZX]JbJfJ
~rva	t@[F^
~rve	J!E#I%C&H(D*E+F,F-C.H0H1F2D3C4e5f6e8D9C:J;F<X=A>C?C@BAEBACDDCGAHYIBJEKELFNFOEP]RfSDTDUBVCWFXDYcZ@[F]C^E_XaCbCcceEfagEhD
~rvi	H!A#B&H(I)_*G+D,J-B.G/F0]2_3G5E8E9@:B;E=C>F??@AADCBDIEDFHGBHEICJEKANBOEPIQFSgTFUdVZWCXCYZZD[C]@^GaEbAcddZeYfkg@hC
~rvo	qHXI]K]fJ
~rvu	{9_HH
~rw^	{-J@[HIIJX^ZH
~rwa	g-I/[2Z3Z8Y9I?J@IBJH^KIMJ]Jd_
~rwe	b!J%^(J*J3I4I6J9I:I;_?ZBHCIDYGJHAIIKaNIOJRYTYUJV[XIZC][aHbIdHfHhI
~rwi	l%Z3J4]@JHJMJO[PFTXZI_]h]
~ry^	H!G#F%G&d(I)J*E+C,E-E.I/E0F1E2I3a4J5]6E8I9c:a;E=D?J@GADBECDD_EEFJGCH_JZK]LbMCNaP[RGS[UGV>WJXCY]ZB[D]I_ZaAbEcGd^eFfDhG
~ryb	j+Z-Y@XBXHFNJS_VXZF
~ryf	vC]HJX]ZJaY
~ryo	e%Z)[+X3X9Y>J?J@JBIHFIJNJS_V]ZF^[
~ryp	X!I#I%J(J)J,I-I/J1J3H4H6h8J9I<d=I>J?I@IAJBGCJDIGJH?IIJJKIMINHPIRHSJTJUIVIXJYeZC]J^J_IbHcIdHeHfGhJ
~rys	{ZJ^^
~ryt	c%^+Y3J7Y9H>[?Y@FBZDFIHJYKFOJPFXJZb]XfHhJ
~ryw	q?ZHJMZS^ZF
~rz^	j-J:Y@JI^M]TXZG_Y
~rza	vLXd_
~rze	b!Y(I3^4J9G:Y=I>H?I@ZBFEJFYGJI]KGOJPJRZTIUIVIX^ZB]I^JaYbIfIhX
~rzi	{N[
~rzl	{@YK]ZI
~rzo	t(]9^>HEZZI
~rzu	p-Y/Z4[@ZHHKZMJN_ZH
~rzw	vDZLZ
~rzy	i([*Y-I/[3I9G?J@HBICJDIHZIIKJNIVJZ^a[dJhZ
~s12	{9JHFS_TJ
~s1^	{Y[
~s50	o#FH[Tb_I
~s70	{H]
~sa^	U!G#E%D&J(D)[,H-Z/G0f1H2H3C4F7I8Y:[;Y<I>a?C@EAGBIC^EHFHIDKdLHN]QIRFSGTGUYVCWGXEYHZE[Z^G_GaCbJcFdDeIfDgIhD
~sab	Q!g#G%H(Z)Z*G+J,J-Z/I1Y2J3G4I7I9Z:G;^=G>G@FAGBFCGDGEIFJGHHYIHKHLJMHNGOJPFQJRJSHTIUaVDWFXIY[Z@[J]H_FaHb[cIdFgIhI
~sac	b!a%J(H)Z-J3J6X;[@IBJLXPJU]VJY]ZH^YbYfIhJ
~sad	b!I#I%J(X)J*J-H/J3J9I:J=I>I?H@IBHCIDIEaGJHCKeMHN_OIP[RYUIVHXJZC]I^[aJbJcIdHfJhG
~saf	p.Z2[HZJY
~sag	S!G%G&J(E)F*H+G,H-Y.Z/H0_2I3G4H5J6H7H8I9G:G;H<J=E>Z@BAHBDC_DBE]FHGHJHLIMGO[PFQIRHSFTJUIVIWZYIZa[H]FaebFcFd[fFgGhX
~sai	a-H/b3H9J=X>I?I@HBHCJDIEJHFIJJYMINJOXUIVGX[Zc[J]JaJcXfJh[
~saj	t9I>^DIHDZZa_
~sak	k!J#J%[(_*J-I3a9F=]>I?Y@IBICYDXHBIZKJNJOJVJXIZG]JaFhJ
~sal	^!I#H%I&I(H)I*I-E/J1J3]6J7I8J9X:X;J=I>E@_AJBFCXF^GIHaIDMXNGPIRISJTIUHV[XHYJ]H^I_IaEbJc]dIfH
~sam	R!D#E&I(E)H*G+G,H-A.J/[2H3E4F5I7[8Z9J:F;H<I=E>E?E@aAbBBCFDEEHFFGGHJIGJJKbLHMGNJQfRFSJTJUYWGXFYGZ][G]D^H_JaXbYcEdDeHfEgZhE
~san	_!I#Z%^&Z(a*J-[3Y7X9F:Y>G?I@GAJBFCHDXGJHJKDNXOYPJS[TIUFVGXIZE[X]HaGbIcJdJfHhI
~sao	m%Y(Y1XHY][^YdJ
~sap	n#]%J>HH[PZTIaHb[
~sar	]!I#J%I(X)H*I+I-H.X3H9I:I=^>I?[@HBHCZD]EJIIK^MINJUEWHXJ[J]I^JaIcJdbfIhY
~sas	pDZHJJ^
~sat	J!_#J%X&H(J)Y*A+G,D-G.I1F2G3I4H5G6J8I9C:b;X<G=]>C?DBICIDCE_FZG_H>IBJJKZLFNbOIPXQGTFUcVJWbXG[G]I_HaBbFcZeFgEhD
~sau	{6Y
~sav	n-I3Z9J=[>J?J@JCGDJHaIHKINZZD]Hf]
~say	G!J#Y%F(D)G*H,H-]/Y0H1Z2H3B4G5H8G9D:Y;I<H>C?B@FBBCJDHFFHDIaKXLIMANZO^PDQGRGUYV^XdYGZX[F]G^XaId[fEgBh[
~sba	h-I4Z9I>]?IBJCIDIEYIJKHMJRZX_ZGha
~sbe	r(])J*[+I-ZCHDZIIN[ZJ
~sbl	_!J#Z%J(J-J1Z3J?G@JBaCJHDMJT_VJXJZI[cbH
~sbu	xI]
~sc^	g#I3Z:^;X=X>Y?JBGDHHCIIKJSZUJVHXJZ]^YaJbJcYfJh[
~sca	e-I=^>I?J@IBICIFZH^IFKHL^MIN^]X^JaYbJcZfIhI
~sce	i.X?]@IIJKZZXcXg]
~sch	H!a#G(F)G*E+[-B2F3C6[7A8Z9X:>;G<I>_?YADBJCBDCEFGHHEIBJDKXLEMFOIPYR^S@TFUaVHWAXYYbZG[E]@^GaHbbcYdaeaf[
~sci	f!I#H%J&X(I-I3I4J6]9Y:]=I>I?I@HB[CHDII^KIMJOJPJTJUJVHXJZ[]__JaIbJcZdJfI
~scl	h-[/dGXHFNIZJcJ
~sco	W!D#G%E&[(I)I+I,I-Y/G0J1H2H3C4G6H7I8H9E:G;I<J=G>]@EAHBECFDFEZFXGeIYJGKZLHMFNDOGQIRGSITHUXV]WIXHYHZX[Z]G^H_Fa_bZc_eIfFgJhF
~scr	M!I#D&H(F)E*E+a-B.I/F1F2H3Y5H7E8X9G:D;F<G=Z>[?F@@AIBGCBD[EGFGG^IJJFKGLJMFNAO_RJSETDUBVBWFXDYc[X^DaCbdcId_f_g]hJ
~scu	j3I9JCJHJIcU^ZJ
~sd^	k@]BXHIMJPZZIbZdGf^g[
~sda	p-J@aHYKINZR]ZG
~sdh	i%IHIPc
~sdi	xL[f^
~sdp	vP_
~se^	Y!H%G&Z(G*I+I,J-E/I1J3D4I6I7I8J9X:H=X>[?_AJCJD]EJFIGFHDI_JIKDN_OEP]QYRISHTIUHV^WIXHYJ[I]Z^Y_IaDbHcIdYeJfXgJhG
~sea	h!Y(J-b3I9I>F?JAJBJDXF^GGIJKHMJNIOJZC__aZ
~sec	M!D#E&I(Z*^+_,G.I0H1G2Z4C5H7E8^9C:E;Z<d=E?a@_AFCfDZEGFHGFIJJIKALEMENBOEPCQ]RESGUEVDWFYaZ=[I]X_FaBcEdEeHfC
~sed	U!I%Y)H*G+I,]-^1J2J4J8J9H:I;J=I?c@DAYBDCFDIFIH[IYJIK_LINFOISJTXUJVGZE[F]H^H_HaIbHcIdIeJfHgahG
~see	d#J%I(I-bA]BJGZHHI[NJPZVIXJZIaXdZfH
~seg	Z!H#G(F)H*]+G,J/I0J2I4H5J6I7I8Z9Y:I;I<J=_>F?_@XAHC_DJEIFJGIH=JJKDLIMGNGOGPFQXRHSZUXWIY]ZF[I]a^I_HbGdHfDh[
~seh	v-X@YZJ[[
~sei	X(F+Z,I.Z/H0I3I4H5J6I7I:X;I<J=]>F?Y@BAJBYDZEHFXGHHCI]JIK^LHMENCOXPGSZTHUEVJWXXYY[ZA[H^Y_IaJbIcFdEeHf^gH
~sel	K!B#J%C&H(>)f*D+F,F-A.H/D0F1E2F3B4D5F6^8E9B:B;I=D?Z@ZAYBXCBDIEFFEGdICJGKXLXMENCOEPBQ]REUgVhWDXCZB]C^c_BaGcAd[eFf<gChF
~sem	l%Z-[3I4[>I@IBHCJD^FYGYIIK[MZZFdJfIhJ
~sen	E!>(H)D*C+F,F/E1H3G4@5G7[8I9G;C<F=D>I?@@YAIB^C=DJECFCGXH^I_KfMXNaO@P@QGRGS@T?U_V@WAXBYGZc[]^Z_Yaac@daeCf=gChd
~ser	9#F%F&A(Y)^*I+J,@-@/B0J1F3@4_5a6_8D9C;^<G>=?A@BA^BXCAFaHFIAJAKCMINDOAPZQIRcSaTDUaVJW?XCY_ZD[I^Y_baBbIcdd[eDfigYhG
~ses	T!G#_%G&J(F)a*J+H,I-E/a0J1I2I3F5J6H8J9D;I<I=G>H?F@EAHBDCFDFE^FIGIHGIYJILGMGN_OHPGQIRISHTGUHVGWIXFY_ZC[Z]f^I_GaDc^dGeJfGh[
~set	7#A%[(a)]*^+D,H-:.]2C3D4G5[6B9@:[;G<X=^?X@EAJB[EYFYGGHBI=JJK?LHMBN>OCQFRHSbTAU]V[WcYCZ[[C]Y^D_Ga_b^dHe[f^gbh?
~seu	e#I(I*I-I3I7[9I>I?[@XCaDIHCIHKIMJNJPYSITYU[VZXJZD[b]JaIcIdJfJhI
~sev	j#_-J1[@[HGTG
~sew	{7Z:^HJZGdH
~sez	r(X-YI]KX
~sfa	lHGIXNcf]
~sfe	v6Z7YH_
~sfi	f(J/ZG_HFJcNYZF
~sfo	oHaZJ
~sfr	q*[?^HJX[
~sfu	e)J/J>JBaHHMYTIUHVYZ[[Ie[fH
~sfy	p@YHIN_
~sge	e#Z%I(^)Y-I3I4[9I;J=I>I?H@IBHC[DXEYG[HCKJMJNJPJRITJWIXJYYZJ]HaIcYd[
~sh^	S!C#H%E&I(D)F*X+G,G-D.J/X1H2H3X5I6J7I8G9E:F;H<I=D@EAGB_CEDXEHFdGbHIICJFKFMdOFQIRFSGTFUFVDXF[I]a^H_Zb]cEdBeHgIhE
~sha	Y![%I*[-H/J9I:Y=Z>H?JBHDJHcKHMINIPITJVIZB]I^baJcJhJ
~she	a#]-G/H9H>J?J@GBHK]NITIUJV[ZD[J^Jgdh]
~shi	l7_>JDZHDPYSH^^
~sho	M!D#J%E&I(C)F*E+b,G-D/^1G3C4F5H7J8F9C<I=C>H?[@DAGBADFEHFHGEHdI[KGLINJPEQIRbS]VIWGYGZY[]_ZaXbacFeGfCgGhC
~shu	n!^#a-J>Z@JHEKJZG]YfZ
~si^	e#Z%Z([/X3^9I=J?I@HBZCIDHHXIYKJMIOYTJVIXHZF][aIbJdHfJ
~sia	c-[1X2Z9I:Z@]BHDJI[KIMJX^ZIhI
~sib	Y#Y%G)G*I+J-[/I0F3[4_6Y7]8J9I>]?G@[AJBDCIDHGJHZIGJIK]LIMGNHOIP[RHSGTHUHVCWIXGZZ[Y]H^I_IaIbFfHgH
~sic	Z#G%H(H*]+Y,J-X/J4H7H8J9C;Z=b>F?aAJCYFJGHH^IFJJLINHOGPYRJSJTJUHVEWJYXZE]G^H_JaJcHdFeJfIhG
~sid	_#I%I(_)I*I-[/_0J3G4H6J7J8J9H=I>F@GAZBHDHFJG^H^I]KHMIOXPERJS^TXUJXIYJZA[J]I^J_ZaHbHcIdIfEgJhI
~sie	b!I%H(I*I+I-I0Z1Z3H4H6J7J9Y:J=I>E?G@FAYBGCHDXG]K^NHO_PHRYTYUJVHXYZB[J]G^[_HaYcIhH
~sif	{HII_
~sig	K#E%B&J*F+Y,Z-F.I/H0I1G2H3F5G6G7b8G9Y:I;H<d>E?A@FAGBDCDDYEHF_GEH[JFKILcMZNIOFPGQIRGSFTbUDVBWFXEYGZX[^]^^J_Ia?bXcDdDeGfDh]
~sil	g-b;Y>JHBZE]I^[aadZ
~sim	f-G3D9I>Z?J@GBICHDJIeKaLXOEXZZG]JaGhH
~sin	L%Z&H(B)a*F+Y,G-_/I2H3F5H6I9B:I;F=b>F?F@GCJD_EGG[HCIDK]LYMZNGOCPGRXSFTCVZWFXHY[ZH[H]C^DaZbJc]dYeEfcgIhE
~sio	M!F%c&I(]*D+E,H-B/G0f1e2Z3a4I5^6G7G8G9D:F;_<H=B>B?B@BAGBBCDDBEGFFGEHbIDJGKDLEMDNDOEPZQHRFSFTJUEWFXDY^Z@]b^F_FaBcHdCeFfDgFhX
~sir	t3I?_DJHEKHZ[a]h]
~sis	Z!H#G%H(G)I*I+[,]-J3C4I6I7J8X9I:G<Z=H>I?G@IAcBECHD^GHH@IFJIKaLJMGOIPHRZVGWIX[YJZB[Y]H^I_]aHbHcIdEedfGgIhY
~sit	W!G#G%I&J(H)I+H,J-]/G0J1I3H4Z5[6I7a8J9F;J<J?E@EAIBGCGDFEIFIGHHbIaKEN_OHQJRHTHUGVGWHYHZF[I^J_HaGbDc]eJfFgI
~siv	n-Z3Y4[6YHIcXeX
~sja	xHIU^V]ZJ
~sk^	T!G#G%H(f)E*]+I,J1J3F4H5J6I7H8J9E:H;J>D@]AJBCCHEJFJHdIEJIKEL^MGOHRISHUGVEWJXHYIZI[H]F^a_IaGbIcGdHgahH
~ska	pBJHZZYba
~ske	Z!J#J(I)J*]+^-I3H7J9J>H?_@FBGCXDJHZIGKFLbNJOZPJR]TJUJVGZH[J]G^JaYbIcJ
~ski	i+[1[3[@IBJDbGJKJMHZGaGc[fH
~sko	q%[3_4[9J=[>JBJCJDIIIXJZGaZ
~skr	j-J3J9G>J@IBJDJH_IJMINJO]ZFd_f_g[hJ
~sks	[(I)J,Z-I>E?G@GBIC_DGHaNJVIXJZXaHha
~skt	t/^H_ZF
~sku	{@[d[
~sky	{H]
~sl^	{@JIYK]
~sla	]!H#H%I)I*I+I-G/Z1J4I6J7I8J9F=I?G@GAJCHD_EJFdGHIFJJKZLJNFOXPHSHTHU_WIXHYJZ][J]F^Y_IaFbFcIdYeJfFgI
~sle	j(J-G6d<Z?X@EBIIYKIMJNJS]TJUIfJ
~sli	j#J-[/G6Y9J@JH[IJKJT[U_Y[ZH
~slo	Z!H#_%I(H)J*I+J,J-Z/I1J2J3H4I6J7J9F:I;J<J=H>H?H@HAIBZCGDGFJH^JJLJMZN[OIPISITaUHVGWJXGYJ]Y^I_IaHcEdXfHgJh_
~slu	i#J%J(J,Y-J/[3J4[6Y9H=I>J?J@GCJDJHDIIMHNJPYTIU[VJZZ]J_IaIcYdHfahH
~sly	p-Y2ZHHP]Z]
~sma	[!I#H%I(I-H/J1J3E4J6[7I9F:J>X?H@GBECIDHG]H]I[KZLJMGNHOZPJRIT^UJVHZB[I]H^J_IaYbbcId_fFhI
~sme	x3JC_YX
~smi	xH]I]ZG
~smo	j(I)X9J@aAbBZHHIJKJMJZF_Ih]
~smt	{ZZbZ
~sna	j-Y2Z3Y6X9H>Z?J@IBIMJOJRcVJXJZG]JaJbJfJ
~sne	x9[HEZ^b[
~sno	v-_9ZNGZH
~so^	R!^#D%a&I([)H+D,H-B1G2Y4G5H6G7J8H:D;Z<H=I>b?D@YAZDDEHH]IDJGK]MBNCPJQIRISFTEV^WGX^ZZ[F]]_IaBbJcFdCeJfDgJ
~soa	v9Z?YHY
~sob	x9XBZ_Z
~soc	t-^8Y:YHJIEZY
~sod	tIXN^
~sof	N!E#D%F&J(E*Z+J-F/Y0I1]2H3F4F5H6G7b8H9F:F;H<I>C?F@IAGBDCFDEFHGFIBJ]KDLGMINEOGPEQIR[ShTcUFVDWFXFYHZ>[G]F^FaXbEc^d[eHgchF
~sog	x@]MX
~soi	p@_HINYTZZJ
~sok	r#XX]
~sol	O!C#A%e&I(?)Y*E+F,F-A.I/E0H2e3B5H6F7F8G9Y:D;d<H=J>A?[AFB^CbDDFGGEHDIIJFKGLFMCNBODQcSEUZVZWFYFZF[^]C^X_EaEbCcGdEeGfCgahC
~som	P#Y&J+J,H-c.J/J0H1H2I6H;X<[=G>E?HAFB@DFEbFXHHKZLGMHOEQIRGSGUZVGWHXEYIZ_[FaDbYcFeIfZgGhD
~son	T!I#a%D&I(D*H+H,H-_1H2H3Y4F5I6H7G9^;H<I=J>_?J@XAGD_I[JZKDLJMCN^PIQHRGTEVZXEYHZF[J]E^G_GbEdEeHfDg]hD
~soo	q(Z)Y@_HFIXVH^J
~sop	r(]1X@XP]VIZH^J
~sor	_#I%J(I)I-H1Z3I7J9_:J=J?I@ZB^CJDIHXIHKHMINIOJPXS]TXUHVGXIZ]]I^JaJbJcYfIhI
~sos	{!Y@[
~sou	c!I%I-I/]3I8G9G>J?J@XAeBZCJDJGXHYIIKHMZNITHVJZJ]JbXdJfJ
~sow	{T[
~soz	t9JBYU]V_ZJ
~spa	Y!G%G(G)J*H+I,J-C1I2I3^4G5J6I7b8J:G;I<J=F?]@IAHBECEDDFHGHIdJIKJLJMENFPIQJRHSITJUHVFWJXFYIZE[I]F^I_dabdHfFgIhE
~spe	N#d%C&_(D*E+F,F/E0H2F4D6F7F8G9J:E;G<J=D>A?C@^AFBECBDFEGFXGFI_J_KFLFMGNaPEQHRFSETaUZVHWGX^YYZA[a]B^E_Ea]bXcaeFfFgFhB
~sph	p2YHZI_ZI
~spi	k#I&Z(J-^9I:^=J?J@IBFHZIHJJKINYVJWJXJZb]HaJbGfJ
~spl	k/Y3J>ZH]IZZE[]aJgY
~spo	Y!H#E%I)H*]+I,J-G/G1J2J4b5J6Z7J8J9^:I;I<J=H>G@EA_BGCFDIEIFJGIHXIGJJKHMFNdO[PGQJTGUHVGWIX^YIZE]GaCbIcFdHfJhH
~spr	G!X#C%C&H(>)c*F+],E/D0F1E2G3_4G6E7X8D:E;H<G=H>A?Z@HBXCBDZEDFFGFIBJ[KCLCMDNYOHP]QGRES_T^U_V]W]XbY[[G]C^G_DaEb[cZd?eDfEgChB
~spu	j3I9Z;Y@JHJLXNJX[ZI]^^[aDd^fJ
~squ	j8_9YAXBIVJZ]_YfZ
~sre	x,Y9^G[HD
~sri	xN[W^
~sro	v?]HIZJc[d[
~srs	{8X
~sru	{-ZIX
~ss^	F#G%b&F(])D*D+I,C-].J0E1E2E3[4C6D8G9Y:I;H<E=_>[@JAEC]EGFDGAHaI^KBLEMHNCO@Q_S]TIUFYI[[]G^B_Xa[bGdEeFf@g@hI
~ssa	O!E%[&I*F+E,H-Z.[/G0I1H3E4G5I6H7G9F:G<I=]@GAGBBCaEXFFI@JGKdLGOFPFQHRGSFUDVBX]YGZY[G]Y^Z_GabbIcFdafDgHhC
~ssb	{I]
~ssc	g!Z/d3J>I?ZBJDJHYKINIVJZGa]cJ
~sse	W!G#E%](G,I-I/F0I1I2I3D4H5J6a7Z8I9F:];I=Y>a?Z@aAZB[CHDDEIFIJHK[LHNJOEPGRXTGUIVCWHXFYI]Y^F_YbXcGdFeIfDgGhE
~ssf	a%J(I)J/J>J@JBaHFJbMXSJTIUHVXZZ[Ie[fH
~ssi	M!E#Z%d&H(a*D-B.I/H0G1F2G4^5G6X7X8F;_>X?BAFBGCCDEFFGDH[IHJFLIMBNEOZP_QHRESDTFUCVEWEYFZG]c^E_DbEdFeafFhH
~ssk	h(J?a@HBIH[VIZEbahJ
~ssl	r6[HHP]YYZ^
~sso	U![#F%Y&J+H,I-D.J/I1X4G5J6H9I:F<J>_?E@[A[CEEIFHGGHZIGK^NDOHQIRHSGTFUFVaWHX_[G^IaCcGdFeJfFgH
~ssp	G!Y#D%D&I(?)d*G+Z,F-E/D0G1E3a4I6F8D9G:E;I<G=I>B?[@IBYCCDZEEFGGGHZJ]KDLCMEOFP]QHRFS_UaV^W]Xb[G]D^H_EaGcDd@eEfAgChC
~sst	e#I-J3X6Y9H:J=J>H?I@ZBXCJDJF[IGKGMIN]T[XXZZ]]hJ
~ssu	W!G#J%I(E)I+I,J-F/b1J2J3J6J7I8J9F:G>H?EAJB_D[EIFJGIIDJIKHLYOFPGRHSYTHU_VEWZXGYZZ^[I]X^G_IaYcZdGeJgHhF
~ssw	4!>(^)D*F+>-c/Y0H1E2_3?4@5G7[8E9B;C<X=C>D?DA?B^CFDHEEFBIbJ]KbL[M^N_O?P?QCRASHTCUGVCWIX@YDZb[_^]_@aFcGd_eZg]ha
~st^	?!E#F%E&I(F)G*G+B,C.H/@0G1?2@3@5E7B8f9a:f;D<E@bAaBXC^EFFCGEH[IZJIKeL]MFNAOFPHR[SJTGUEYIZG[Y^B_caBb@cHdIeJfIg=hb
~sta	B!c#I%C&C(]*C,D-I/?0_1F2E4C5F6I7@8Y9Z:F;J<B=F>@?J@ZAAB_DGEFFHGHHbIZK]N>OEPGRHS]TFU^VaXDYB[G]HaZbYc=d@ffgX
~stb	x:XV[
~std	k(_
~ste	G!D#E%D&F(F)C*I+c,I-G/C0Y1C2D3X4B5J7G8G9A;C<E=H>[?Z@ZAbC_DcEEFCG@HZIZJJK_LJMENHOCPJQER_TDUYVIXAYXZJ][^@_Fa@c?d=e_fbgGhX
~stf	{H]
~stg	r*X:^@IC[D]KIWYZI
~sti	L!a#E%I&I(F)E*_+B-H.I0G1_2G3C4I6[7I8G9Z:Y;F<H=D>[?aAEB@DIEZGEHFIGJFKDL[M_NFObPHQJSFTYUFVBWGXX]B^C_aaYbCcEeGfBgX
~stk	n:a@[HHI[LZZH
~stl	x9IH^IZZH
~stm	t-Z9[HGKYUXZJ_Z
~stn	x>[B[^XfG
~sto	K#[&H(F)J*D.]/Y0Z2C3Z4D5a7G8I:B<F?FA[CCDBEGFFGCH^ICK[LGMHNcPCQHR[S[TAUCVXWEXAYDZG]_^FaGbJdEfagC
~stp	v=_H]ZH
~str	F!B#B%@&F(])f*b+h,^-F0D1C2E3D4@5D6C7D9?:C;E<E=>>@?JACDhEFFZGAHJIBJJK=LCMDNZObP]QbRBSBT@U[VFWZX@YaZG[H^H_Ga>bFcDeCfHg^h@
~sts	_!J#E%a(G*J-I3J9H=J>J?IBICJH]IJRJS_TaVJXJZI]J_HaJbJcIdJfIg^
~stu	Y#G%I(G)Z*H+G,J-G/H3G4I6J8J:I;J=H?C@]AIBXCYD^FJG]H_JJLJMFNFOHPISITHUIV]X_Z][I]G_HaYbHcHdHeJfGhH
~sty	k#X,_3[@ZBJIIKJMJOJZEh_
~su^	^!J(H-I/J3I9H:J=I?HBaCJDXHIIILJMYOJPJVJXJY[Za]J^IaJbJc]hI
~sua	U![#I%H(_)Z*E,G-E0J1J2J3I4H5J6I8Y9E:];[=Y>E?D@JAaBEDIEIFJHEJIKXMFNEQJRISHTFUFWIYJZ^]]^^_[cHfGgIhE
~sub	e(Z-]3G=^>I?J@]BHDXHDIGKJMJOIPJZbaJbJ
~suc	U!G%G(G*J+F,I-I/f3F6J7I8J9F:I=G>F?H@]AIBeCFEIGJHCIGKGLIMZNDOHPGRJSHUEWIX_YJZZ[H]G^F_[aGbJdEeYfFgHhG
~suf	b%a(c-E3J9I>G@IBHC_DIHII_KIOJPITJVIZE]JaIhI
~sug	{HZ
~sui	f#a+Z-Y1J3J:Y>Y?H@XB^CHH@IIKIMHNIOJTJV^XIY]ZE[[aJcEfIhH
~suj	{O^
~sul	b#J%X(I-H/_3H9H:e;Y=J>J?J@HBHCIDIHBIHKHMENZRXU]VJWJZE]I^YaZbZcJhY
~sum	l!X8Z?]HIKXR[ZG
~sun	c!J#J%J(I+J-H/J3G9I:I>H?HD_KHL[MINYOHPJRISZTJUaVGW[XIZI]Z_Xa[dHfYgJhH
~sup	W!I#J%J(])H*C+J-H/Y1e3E5^7Y8J9Z:Y=H?[BFCZDYEXGIIGKHMGNHOJPHRISITHUYVFWJXIZF]I^JaIbIcHdHfHgYhY
~sur	g(Y-I3X=J?J@JBJDIIZKILXZ_bZeZ
~sus	m!]@YH[X[ZJ
~suy	{I[KZ
~sva	{H^
~sve	x!^+JDHHEY^
~svo	x3[
~svr	x*[-J9J?_
~sw0	{-b3JHEIGNJOI
~swa	p3J>J?Z@_C^HHZH[Z]]aF
~swe	g#I&Y4[9Z?Z@JCJDZKXXZZH
~swi	Z!_#I%I(H)I*I+I/I1Y4J7J8J9G:H=H>]@FAHBFCHDHGHHGIHJJKGLZMHNHOHRHSJTJUaV_XJZA[J]G^IaGb_cIdaeXf]gJhY
~swo	4!>(^)D*F+>-_/Y0H1E2_3?4@5G7[8E9A;C<X=C>D?DA?B^CFDHEEFBIbJ]KcL[M^N_O@P?QCRASHTCUGVCWIX@YDZb[_^]_@aFcGd_eZg]h_
~sy^	k-Y@XHGI^gX
~sym	g!Z-]/Y@XHFI_KYN[ZF
~syn	F!@#A%c&E(@)B*C,D-?.G/C0h1h3H4^5D6H7B8a9@:B;C=A>??A@>AFBDCBD?ECFCGjHYI?JBK>LBM_NAOBPIRfS@TAUAV>WCXBZ:[D]?^A_FaAbBc^dbeIffgBhA
~sys	[%I(J)J*J+Y-F/I1J3[4J6J9G:Y=J>G?H@ZAJCHD_FJGHHYIYKaLHMFODP[R^THVHXIY][I]I^I_JaHbJcIdIfIhE
~syw	xdZf]
~sz^	t#[*ZBJHZVY
~sza	x(]*Z-]HJZJ
~szc	{C]MZ
~sze	t9YBZHZUX
~szy	{9Y@[
~ta^	D!d&D(?,X-Z.F0E1@3^4C7^8X9X:D<D>??_@aAXBXECFGHHIXJAKdMHNCOGQGRCSAT>U^V]W=YCZY[H]E_JaDcBdDeEfFgGhb
~taa	^!^#G%I)I*I+I,J-X.Z/J1I2J4J6J7J8J:Y;Z=I?]@FAGBGDFGIHEIFLYMGOEPHQZRISJU]V_XIZA[]]G_ZaGbIcJhY
~tab	S!J#X%I&J)I*F+G,I-].J/H0I1H2I3J4G6H8H9D:I;[<J=Y>G@HA[BXFIGGHaIZJHKIMYNEOGQITGUIWYXFZZ^G_Yb[cHdFeJhF
~tac	S!H#E%E&I(F)C*A+I,D-B.I/G0H1F2G3f4a5H6G7H9_:H;H<I=Y>[?G@CAGCcD[E^FGGFHHI@KELHMGNEOCPCQHRFSHT_UGVAWIXZYHZb[F]F^F_EaEbFcbdGeGfDgGhE
~tad	W!b#G%H)H*I+I,J/Z1Z3J4I6I7I:^;]=G>I?G@ECGEJFJGIH@IFJJKELIMXNHOYPHRJSYTHUZV_WHXIYZZ@[J^IaGbXc[gJhG
~taf	d!J%J(^)[*X+Y-J3I8Y>J?I@IBICIF]GXHIIIKIMJP]UEV[ZFaJbJc[d[fH
~tag	_#X%J(H*J-G3H7J:[;Z=I>F?H@[BGCHFJGJH_IFJJLJMGNZOIPIRJS_TJUJV^WJXYZA[J]GaHbHc[dIfZhI
~tai	V!F#G%H&^)H*I+G,Y-[1J2I3G4H6J7I8I9J=H>H?G@EBFCZD^EXFcG^H>IbJIKFLJMINYOJPHRYSIUXVFWXXH[I]H^H_HaHbGcHdHeJfIgIhH
~taj	{a[
~tak	W![#I%G(G)H*H+I,J-D/Z1J2J3[4^5J6I7I8X9G:H;^<[@YBDDXFJGFHFKYLGMbNEOHRISHTHUXVFWIXHYJZD]G_HbHcYeJfHhZ
~tal	M)D*E,G/B0a1^2H5H6G7E8F9F:];H<H?AAGBGCDEGFGGEHZIZJbKHLFNZOEPDQHRGTYUXWFYH[G]C^H_Fb^cGdFeJfDgfhF
~tam	c!I#Y(X-[/J0[3E9H=[>I?I@]B[CIDYIHKHMHNITJUIVXWJXIZH]Ia[bIcJfIhI
~tan	T#F%F&J(E)]*G-D.X/H0J5J6H8I:_;d<J=I>D@AAHCIDEEHFHHAIbKFLHMGRHSGTGU^WHXFZG[H^]_GaEc[dGeYfEgHh_
~tao	q(_3[:[HIZJ
~tap	h#Z(J*^3I9I>Y@ICcDJEJHFIJKIOZVJXJZH]JaGe^hZ
~tar	N#A%D&H(b)F*D,F-A/E1F2G3G4X5G6E7E8F9[<H=G>C@^AEBbCCDYFIGaI?JJKaLEM]NBPCQGRFSCUGVFWJXGYEZI[I]]^D_Ja]bZd@ffhH
~tat	O#Z%C&I(B)H*I+E-D/X0[1G3_4I5H6F8G9B;X<I=C>J?F@BAFBYC]D?EFFGGFHaIEJEK^LGMYOFPIRESaTCWIXdYFZF[H]C_Ea]cZdYeGhC
~tau	n(J6aHDRaZHa[fI
~tav	vHHI__[
~taw	t:X@_
~tax	{H[VI
~tay	h@IBJHII^L^T]ZG[I]Ja]g[
~taz	c!I%I(H)J3I:H=H?IBXCJDIHXMJNHPXS^UZW^XYZ^bIcJdJ
~tba	t-^HJ
~tbe	i(J9J=I@JB[GIKIMZNJPJUHVYWZZGcZdGeJfc
~tbo	qBIHDcc
~tbr	k#J%Y+J-I3b4J5Z9H<J=^>I?Z@JBJDHHDIXKJOHVZZH]JaI
~tca	{HHb^
~tch	P![%F&H(Z)H*F+E,I.G/E0I2I3A4G6a7G8G9D:F;I<I=E>Y?I@GAdBACDDCEHFHGFHYIAKGMXNEOePJQIRDSGTGU^V]WHXFYIZ>[H]]^ZbZcEdYf[gFhY
~tco	q!^%J-]2H3J@JBJHCIHL^NGPJWHZHd]e[
~td^	{J[
~tda	o1]3Z>^?JCJDYZHeJfH
~tde	g(_8Y=[@JHGNIR[W[ZJ
~tdi	v!_HHRYZI
~tdo	{@^HJ
~te^	N!B#G%C&H(E)D*Z+A,E0G2F3>5[7E8I:F<G=C>d?Z@HAEBFCIDGEGFFGEH^JFK^LEM^NGOYPEQGRaUCVYZa]X_GaJbIeGfGgFhY
~tea	T#H([*H+I,J-F/I1I2J3X4I6J8I:^;J=G>A?X@JAJBDCIDFEJFIGHHfIEKFLIMeOHPGQYRISITIUGV]WHXHYYZD[I]FaDbGcHdHeJfH
~teb	H!D#C%_&I(B)D*G+G,[-D.I/G0[1Z3D4J5X7G9H:E;I=Y>E?E@DA]BYCFDDEFIDJYKDLENCOGQXRZSFTDUBVBWEXFY^ZF[E]E^C_]aXbIdcecf^hC
~tec	[!I#Z%G)I*H,I-c/H0H1I2J3I4I6J7H9F:I;b=I>I?H@FAIBFCIDHEJGIHZIaKFMHNJOJP]S^VHWJXIYIZB[I]H^Z_HaJbIcHdIeJfHgHhF
~ted	t1YHZZZ
~tee	e!J#_%J(J*J+I-F3F9Z>F?HBFCHD^GJHJI_MFNFOIPZR[V]XIZX[J]I^J_JaIbJdJfX
~teg	]!H#J%J)J*[+I-J/I3H6J7J9H:I=H>[?Z@YAJBGCGDFEGH@I^KHMIN_OJP_S[TIUGVEW^XIZC]I^J_YaIcHdce[fGgJhI
~teh	b-]3[9J>I?Z@JBJCYD]HDIaKJMJVJZDaIfX
~tei	e![#[(J*J-F3G4J7Z9Y:I=I>G?H@EBGCHDHHHKEMIOXPJRITJU^WJX^]Ha^cJdJfYhI
~tek	l%I-X2^9J<[@JF]HHIaZJ
~tel	L!G%H&H)D*Y+I,F-J.Z/F0Z1F2F3d4D5G6c7D8F9D;E=I>dAEBDCJDcEEFFGHIEJHKBLEMGOfPCRET^U[V[XAZC[J]H^D_Db^cCdAeGfBgEhA
~tem	M%E&I(C)F*F,G.I/D0H1G2G4F5H6F7F8G9I:J;G<H>A@dCCD^HHJGKcLfMGOGPEQHRZSFTcVIWFXaY^ZA[D^G_EaCbFdCeHgF
~ten	C!F#[%J(])_*J+F,]/C1@3[4>5E6B7E8G9G:b<C>E?DAcB?CYDJEBFAIaJ@KILGMINHOEQDRXSIT>UcVAWcXhYEZZ]X^H_EaDbCc?d@e^fZgEhX
~tep	b!J#I(I+I-H3G6]9G:J=I>Y?I@HAIBIH^IGKJMINHOIPYR]SJTIVHXIZ_]]aGbIcJfGhJ
~ter	<!Z#J%D&F(?)=*@+],E-d.E/d1@2_3_4D5A6D7D9J:Z;E<D=D?I@[AEBHDYE@F[G[HEIdJeKZLGMXN_PCQIRZSXTEU>V=WHX@YFZH[C]f_Ba>bXc[dYeGgXhZ
~tes	Z!G#H%H(G)H*I+J-H/H0J3]4H6I7I8H9^:E=_>F?IA]BaCHDFEJFJGIHJIHKYLHMHOGPGQaRISHVEWJXG[I]F^I_HaHcIdFeIfGgIhG
~tet	[%H(G*H+J,J-G/I0J1Z3H5H6J8J:H=D>G?F@DCGFJGHJJLJMGOHRITHUaV^WHXXYXZI[I^YaGbGcFdceJfZgIh[
~teu	V!G(X)Z,Z-C.X/H0I1I6H7[8Z9E:X=H>G?D@CAZBFDGEFFIHYKGLIMGNEP]RGSHTGYI^Z_ZaXbXcFeIfEhF
~tev	i%H-J;Z?]HZI[JYKHN_ZChI
~tex	x>]?]@JDFHEa]
~tez	vQYZ[
~tfa	rBIHYM^NIT[Z[
~tfi	n5_JY
~tfl	tHaZF
~tge	e!_#H%J(I-I3]4J9J:c;X=J>H?J@FBHCYD[G]HFIHKHMINIPJUXVIXJZD]IaJbJfIhH
~tgl	q@JPaV]ZH^J
~tgo	{cX
~tgr	j!I#Z1]=J@JBZCJKJPJTZV]ZF[_bJ
~tgt	{HaKGZI
~th^	B!B#C)J,]-[.Y0G1B3I5D7]9E:Z;[<G@EA_BZCHDaF^GHHBKXL]NYPHQDTJUAV=WHX?YEZc[C]D^A_YabbYcHd@fCgIhH
~tha	G#G&H(E*J,H-b.X0G1Y4]5Y6F7D8F9a:G;Y<G>a@DA[B[CJDFG_HEJZKYMENJO[PFQISGTJXFZC]B^]_IaGbCcEdGeGfGgJhJ
~the	B!Y#A%F&H(Z)J*I,[-H.F/^0E1E2I3_4C5D6E9b;G<E=G>Y?cBBC[ECG_H^IIJELZMAPEQFRHS[THUJWYZJ[]]C^C_JaYbEdBeCfYgEhB
~thi	K!D&J)I*H,G-[/G0G2G3H4E5G6J7[8_9_<H=Y>C?B@cD[EGHIIHJXKZLJMIOEQHSFTFVaWZXEYF[I]D_FcFdDeGfCgEhH
~thn	t-GJ^
~tho	I!E#D%E)[*b+c,E/E0H2H3X5I6G8I9D:D;G<H>[?d@EAFB[CdDaEFFIG]JIMDO[PHQHRFSFU@XDYGZ;[[]I^CaFbFcEeBfCgEhX
~thr	R!F#H%H)I*F+X,I-B.J/J0J1H2J4I5J6I7X8H9[;I<J=F>F?E@IAHB^CDEIFIGJH[JXK_LHMGNYOHQJRHUFVJWGX^Z^[G_Fa]bJdHeXfHgXhY
~tht	x,_HG
~thu	r9I>a@YBIH_IJKJZF
~thy	q0YfX
~ti^	S!C#B&I(Z+G,J/F1G2G3_4E5H6F7X:X;I=_>E?X@FA]BJC[E[G[I^KELFM]OAPIQISFTDU^W[XCYFZ<[]_IaAbCgFhC
~tia	T!H#^%X*H+H-G/I0J1J3F4I5J6J7H8I;J=X>GAJBYCGDHFIGHH[IGJHKFLINDOIRIS]THUZXGZ_[X_Ib[cGdFeH
~tic	J#E%C&I(H)B+E,_-C/H0G1F2G5H6F7G8E9b:D;H<[>]?b@GAECEEFFIG^HcIEJFKIL[MAN[OEPDQHRFSETEUBVFW[ZG[E]E^a_DabbBdbeJfEgFhC
~tid	j,X-Y7_>I?I@IBJDZIJKaMJV]ZF]JbJdHgZ
~tie	U!D#H%Y&J)X+G,X-b0H1H2F3_4Z5I6H7^8H9D:E;G<I=X>B?CAHBAD]EHHBIbJIKFMFO[PdRYUFVIWHXFYHZA[F]D^E_ZbEdBeHfDgHhE
~tif	Y!X#J%I)J*I+J,a-I3^4J7I9J:I=H>G?^@HBGDHH_JYKILJMHNIOJPJSJTJUHVHWIXJZA]F^JadcIdJfJhJ
~tig	Y#J%](_)J*G+I,H-E/I0J1J2J3E4G5Y6I7I8J9F:H;c>_@CAJBEDDEXFJGIHCIFJJLHM[O[PHSZUHVFWHXGYXZJ[I^H_Ia[bGdFeJfGgIhb
~tij	h!Z#H-I9J>J@aBJCJDYHCIFKXL]NYRcSJT]VJZF^IcIdJfHhJ
~tik	x!Y3^HJ
~til	J!^%D&H(]*C+E.H/H0H1^2F3F4G6E7Z8I<G=D>]@_BICCDEEEFEGFHHIXJDLXMdNEOZPXQGRDSDT]UCVJWDZI]E_^bZcFdXeFfZhC
~tim	M!D#a%^&G(D)F*I.I/D0E1F2G3E4E5G6G7F8F:E;G<H=D>@?C@YCJDZFFGEI?JFKcLHMXNEOcPEQHRhSFTIUFVDWJXYYF[G]^^E_Ea_bDc_dEfFgF
~tin	]!H#a%I(H*J+H-F/Y0_3D4I6^7J9I:H=I?F@cAJCGDDFYGJHFIDJJLYNFPIRYSJTXVHWJXbZA[I]]^I_IbIcHdIfHgJhG
~tio	>!=#B&G)D*^+^,J-].G/?0@1H2B3C4A7I8J9=:Y;H<^=^>>?b@<AGBFC_D]EfFIGXHcIBJJK@MFN[ODPERESGTHUaVFWZZE[Z]D^a_FbDcXdaeafHgFh=
~tip	b!J#_(I-I9H:a>I?J@HAaBICIDIHCI^KIMXNJOZTJVJXI]JaIhY
~tiq	q-H@JIJK]N^WXZGa[hJ
~tir	e!J#I(I*J+J-I.[1a3J4Z8Y9I=[>I?]@IBGCFDYHAIIMJU_VIWJXX[Y]IaIbJcJdJfJ
~tis	h/X@XBZHEIGJZNdWIZI
~tit	^!I#Y(I*J+I-Y/I6J7d9I;J=H>I?F@]A_BGD]GJHaIHJJKDLIMHNGOHPJQXSITHUIVHZA[I]H_FaHbGcHdZfIgJhG
~tiv	G!j%G&c(C)[*J+C,]/E0_1D2D3]4A5F6Y7C8Z9A:>;[<J=?>I@>CFDEEAGXHDI>JHKFLXM@OAPDRCSBTHUfXbY[Z9[I]Aa@ccd_e^fBgEh@
~tiz	v9]?JK^ZHaI
~tj^	{3[>]aI
~tja	vHFU^ZJf^
~tke	x@[I[
~tki	t9Y@[HJI^
~tko	j![(Y-J3J9H:_;Z@HBJHGLYMJP[VIZE^[hJ
~tl^	k?HH[XaZH
~tla	x9H@JH^I^ZI
~tle	t&[NZc]
~tli	d%J(I*[:J=I@HBIDHIXMINePJSJTJUGVIWcZD]JbIdIfJgIhJ
~tlo	W!I%J+I-I3H4J7J9I>G?I@GBbCJDJHcIIKILJMdOHPJVJZC[F]I^JaJbHcIfJhH
~tls	x+JDHHEYa
~tly	[#Y(I-a/F3J9J>H?I@bBIDJGYMJNISYVZ[I^JhJ
~tm^	pBGHHRedHfG
~tma	h-]3J9Z>I@JHcKYZH]J
~tme	g(X>X@HBJCZDJF_G]HIIJKJVaZZ
~tmr	{-J@[HIIJX^ZH
~tn^	{dZ
~tna	xI[ZI
~tne	e!I(J-J/J3J8Y:d=J>Z@HDJIIKHMIPJS[VIZE]J_XbJcJdJfXg]
~tni	v3JCJHFK^U[ZJcZ
~tny	xHJYXZId]f[
~to2	{-_
~to^	D#d%]&X(@*G+D-D.I/I0J1X3a4I5E6D7G8F:^<B=<>G?D@CAHB[CJD[EBFBGIJIKBNJOZPHQHRGU^VbX]YbZX[D]^^J_^a_bFcAdFeDgAh>
~toa	r)aU_ZI
~toc	g!J(^)I*I,G-I3I9G=E>G?G@IBZCIDIIIK]MJNJRJVJXIYgZG]JaYcEfH
~tod	S!H%H(E)G*c,H-Z.J/G0J1H2I3E4G5J6I7G8I:F;I<J=E>E?a@cAHCfDFEHFIGHHGICJHKBLIOFPFQJRGSdU_VCX]YIZG[H]E_HaDbFcHdGeJfFgHhE
~toe	i!Z#I%Y(J,J-I3]4J6]9G>X?J@GBICJDJHXIHKIMJNIOFPZV]XJYJZ[[X]HaF
~tog	l(I6_<Y?J@IK[TIW^
~toi	{b]
~tok	X!H#H%H&J(H)H*H+I,k-X/H0J1I2J3G4G6I7I8J9G:I;J=G>H?]@FAIBFCHDFEJFJGIHIIGJJKGLIMHNJOHPGQJReSITIUIVFWJXHYXZ@[J]H^I_IbHcGdHeEgJhH
~tol	Z!I#H(F)Z*H+I,I-H3G4]7X9G=X>[?YAJBDCFD]HBLJMGNYOHRJSJTHVYXYYZZ[[I]G^X_IaGbJcId]fIgH
~tom	U!H%Z)G*I+I,I-^/J0I2H3H4I5J6J7I8J9E:F;J=Z>[?E@bAIBICGDEEJFJGIH]J[KILIMGNDOHPHRJTHUGVFWHXcYJ[H^G_HabbIcIdHg[hH
~ton	Y!C#H%G(g)H*H+J,a-G.Y/I1J3E4[7G8J9F:];J=G?F@EAJBECHDFFJGHJIKFLJMGNGOIPHSaTIUHVEWIXI]G^I_Jb[c_dHfGgGhG
~too	^!I#H%H(X)Z*G+J-J/]0J1a2Y3H4I6J7I8Z9F:I;J=H>[?]@DAXB_DHFJIEJ^KFLJMGNFOYPHRFSITIUHVGWJXFYJZB]Y^Z_IaFbHcHdHfFgZhI
~top	P!Y%E(E*G+H,H-E0]2H3F4H5I6G7H8G9E:G;X<I=Y>E?E@BA^CDDEEHFIGEHeICJGKCLIMbNEOGQIR[SFTFUGVDWHXFYFZJ[H]a^J_GaEbccHdDf_hI
~tor	C!H#=%^&b(Z)]*[+C,E-;.X1A2d3a4Z5^6G8b9H:e;J<b=>>Z?]@?AEB=C@D@EFFEG@H_I>JFKYLEMDN]OEPaQ^RES[V]WEXEYCZ7[C]<^D_ccGeBfCgBh>
~tos	g!J#Z(J)_-[3J4J=H@JBXCJDIHaIIKJNYUaVHXJZG]JfH
~tot	o!X#Z%^(J9ZBJHHVZXHZ[
~tou	Y![%G)a*G,H-Z0I1]2I3D4H5J6I7I8J9_:H;J<J=G>X?DAIB]CFEIFIGHH<IFKDLJNYOGQJSYTYU_VIWGXHYIZJ]G^]_IaZbGcGeJhH
~tow	b!H#J%J(])I*J-b/J3J4Z7I9I=X>I?H@FCJDZFJGJIGJJKHMINHPHRJU]V]WIXJZY[J]J^JaIbHcIdIfHgXhI
~toy	r#]-J9YHEVY[XhZ
~tp^	x+XHIc^
~tpa	v@IHZS[ZFh_
~tr^	T#E%](H)F+X,H-I0J1I4I5I6I7J8I9E:[;I<J>D?D@_AIBZCYD^FHHAI_J]KbLHNFOXPFQIRYSFTIUGVYXHYIZG[G]JaCcHeIfFg_hH
~tra	?!C%B&C(X)e*^+b,X-F.G/h0H2C3C4C5@6E7b8A9;:^;@=Z>C?@@[A?C?DaEBFDGBH_IDJIKCL@MDNFQASdTdVCX?YE]J^I_Ya>bFcDdGeZf[g^hA
~tre	V#Z&I(D)G*E+a,G0J1I3J4G5I6I7H8I9C:H;H<J=F>G?Y@]AHBYD]EIF]GIHFIJJHKJLINZOHQbRHTGUGVDWIXEYHZ^[H]X^H_HaabGcHdFeIfFhF
~tri	L#Z%H&H(Y+a,G-C0J1F2H4E5H6G7F8F9D;F<H=^>C?C@YAZCIEGFXH^ICJEK^MDNcOIQcRFSFUEVHWFXcYG[F]C_DbDcFdEeGfEgFhI
~trl	g@HBJHJMZ^JbYhc
~tro	I%@&F)B*E+D,I-^.G0F1G3>4f5f6C7G8C9>:J;I<D=?>]?=@[ABB_D[EDFDHCIdJeK<MINGPDQHSJTDUAVHWDX_YZ]A^GbEcGdHeEfJgX
~tru	a!I%Y(G)J,I/J1Z4H8]:J=G>J?J@HAJBGDIFYGJHYKIMINIRYSITJUHVHYJZD]J^^_JbJcZe[f]gbhI
~try	c#Y+I3^>IBIDFH@NXO_YaZHbY
~trz	o9J:Y@ZDZH[ZHfX
~ts1	{9JHFS_TJ
~ts5	m#FH]Tb_I
~ts7	{H]
~ts^	S!I#I%H(Y+[,I-b0Y1I2J3D4I6J8I:H;G=G>F?FAYBCFIGYHDJ]MENYO[PYRJVHWIXGYJZC[H]F^F_GaYbGcXeJg[h]
~tsa	x7Z>IH]IZNHZJaH
~tsc	v6bNJZJ
~tse	^!I#I%a(F)J-J:J=I>J@JCIDJHDIYKZMJNEPJS[TYUHVHZD]G_JaJbIcGdIffg^
~tsf	p*[?^HJX[
~tsi	e(]+Y?JD_G[HGLaPJZF
~tsl	{6_ZJ
~tsn	x-[9ZHY
~tsp	d#[%J1X3J7Z@JBXHHIGKJN]OXZD[bbIc[hI
~tst	k-J0_8^9J@ZBJCIHHIHK^O]ZHeZfJ
~tsy	{G^
~tt^	P!H#]%I&I(D*]+G,Y-^.X/E1G4J5H6G7G8G9Y:F;G<^=[?CBFDBEHFGGIH]IALGNaOJPERHSFTIVGW]Z]]X^Y_FaEbFcGdDgGhH
~tta	]%I(I*J+J-Y/X3F9F:J=H>H@bAJCHDHGJH@IDKYN^PISJTaVHWJXHZ^[J]H^JaIbIdIfIh]
~tte	M!C#Y%H&I)I*C+F-[.H/a0[1F2Z3Y4E5G6F7F9G;F<H=J?D@_AFCBEIFJGCIgJDK@LFMBNYOFPGQGRZTEUCWEXdYGZ][F]]_DaYbEcJdBfEhZ
~tti	Y!]#]%a(J+J,X-[3]4J9[:I=H>H?H@[AZBECIDGGIHEIHKEMIOIRJSIU^VFWIXGZC[J]I_IaIbIcJfHgJhI
~ttl	l+JDGHFXaY^ZI
~tto	Y!B#E%J(c)H*H+G,I-E/H0J1I3[4H5J7I8Z9H=G>[?E@DAGB[EJFIHCJIK]LIMFNEOZSZVEWHXFYIZX^J__a]b]cGdGeJfGgIhG
~ttp	x+XHIc^
~ttr	a!J%J+Z-I0J1J3Y4J9J>I?JBICHDHG]HaIaK^LYMINIOIP[RJTIVJXIZC]J_IaIcIdJfGhI
~ttu	p*XKJZHh_
~tu^	j!I%Z(J0^3J@JDJSbUHVGZY_Y
~tua	_!J%J(J-G/J1]3J4I8J9J:J=I>J?H@FBFCJDIGIHHI[KDLJMYNHOIPJR^UJVIYIZA[I]J^JbJcHdHeJfdhf
~tub	x>]HHKYZJc[
~tuc	d!J#J(I)[*J+I-J9G>J?J@YBHC[DaH^IIKXNJPJTJVJXXZ__JbJfJhJ
~tud	f-J3J9Z>G?D@JDIG[H_IZKJNZTZV_ZH^Y
~tue	f-H@[BXIIKZNXR[XJZAhd
~tuf	{G[HJZX
~tui	r@aH^ZIdI
~tuj	v=GH[b]
~tuk	{>[HJRZaH
~tum	v1ZHIKZaZ
~tun	]!J#I%Z(J+I,X0J1X3I4]6J9I=I>H?I@ZCIE[GJIHKHMINGOIRISJTFUJVIWJX^YZbbc]dIfGhJ
~tup	_!I#J%I(I)I+_,a-I1J3J9G=I>I?H@IBICIDeE_GJIJJJKIMJNIPGRJTJVGXJZD]J_IaIbJcIdDebfHgJ
~tur	K!_#H%Y(A)_+G,Y-F0I1D2F3G5F6X7D8a9A:F<Z>E?F@EAEB@CBDCEEHGIELDMAODTDUcV^WBXCYXZE[F]C^HaEb]deecgIhG
~tus	m@XBZHHK[R[b_
~tut	d#J)J-a/J3F5X9Z=H>I?J@IBYH[IEKFMJNYOHS[TXU]VHWJXJZE]J_JaJdJgY
~tuu	{9[
~tva	v>]
~tve	{KX
~tw^	v-[
~twa	j-J1^9[@GBJH[IZKZZ[
~twe	X!F#E%F&J(G)G*c+H,H-E0Z1H2J3Y5H6]7H8X9E:G;I<Z>D?E@dA_BDC]DZEIFIGHHGJIK^LYMENFOXPFQJRJSZUGVFWHXFYIZ@[H]D^I_GaFbGc_eJfEgHhG
~twi	f#H/H9I@YAdBIEJKISZTY_FaJcJhY
~two	O!E#E%H&J)F+G-Z.J1H2Z3E5F7X8G9];G<H=H>H?CAGCDEHFHNZOGPEQ]RFTFU[YGZ[^Z_FaCc^daeHfCgF
~ty^	L#D&I*]+Y,G-a/E0H1G2H4F5H6F7e8F9D:E;Z<H@HA[BAC[FHGEHZI_J]KBLGMDOFPDQ^RFSETIUEVEWEYZZC[F]D_GaXbZc^eGfEgFhE
~tye	pEJHIcb
~tyl	l?[@]C]P[ZE[Z
~tym	{T[
~typ	V!I#_%H(G)J*I+I,^-E/H1J2I3a4J6J8J9H:_;J=J>B?H@_AIBECGDFFJGXHDI^JJKXLJMFO_PIRJTHUJVHXGYJZE[I][^I_JaDbIcIdHeJfHgJhd
~tz^	v:X>[
~tzd	rO[PYZI[[
~tze	P#J%G(^,G-G/H1H2I4F5I6G9I:^;^>D@HA_CIDDEIHGI]JHKBLXMDNDPXQJRGSFV[WIYH[J]_^Y_[aYb[eGfHgJhE
~tzi	{h_
~tzl	xC[DIHHMIg]
~tzs	{C^HZZG
~tzt	Y#[(F)I*I+J,[/X3H6J9G;J>J@XB^CGEYGIH@IDJJKbMXNHRISITHUGVFWIX^[H]G_JaHcHdFfGgahE
~tzu	b#J%J(I+J,J-J3J7X:I=X>J@IBICIDYGJIJKINZPJS[U[VZW_ZJ]YbIcIdHfY
~ua^	n3J>YHHL[M]T[
~uad	{3H>JHJO_
~uag	xZX
~uai	l!Y3^7]>I_ZdZ
~ual	Y!H%H(H*J+J,J-E1]2J3H6I7J8J9X:I=H>H?I@HBFCHDHGHICJJKaLINXR^TIUIVHXIYIZB[J]H^I_JaIbIcGdEeIfdhe
~uan	a#G%X(J-E3I4J9E:I>HBZCGDIHYIFJJK[LJMHNHOIPJSJT]UIVIWIXbZa[J]I^IaIbIcJdJfIha
~uar	S!Z#X%G&J(^)Z*E,G-C.J/Y0Y1H2I4F5I6H7[8X:[;Z<J=X>C?C@FA_BDDGEHFHH>JHK_NEOXPYSGTDUEWHX]YIZY][^^_ZcFeIfFgHhD
~uas	l*Z/]9J@[AYC_HIKZZH
~uat	h!X-I3H9J>Y?H@YBHCJDIHHIhKJMJNIOHVJXJZD[JaIhJ
~ub^	t-X9]H^ZF
~uba	t>aHFNZZI
~ubb	t3Y@ZAYHGK^ZJ
~ube	Z!J#J%G)J*J,J-F/a0]1J3I4I9F:I;I=H>^?G@FAXBED^EHFJGIHCIFKELIM[NFO_PYRJSXT]UIVHWJX]YJZB^I_XaFbHc[dGfGhG
~ubi	k!Z>Z?_@YCXDJHFV[
~ubl	c#J(I-J?I@GAZBXDJH[IIMISZVJZb[J^JaJdXfHhI
~ubm	nHFZb
~ubs	l([-^3H9I=_>I@YBJDXIHMJOIPJZH
~ubt	{?ZI[ZI
~uc^	g!^(IHHJ[NYTZZF^Y
~uca	n-Y9J=J>H@ZBJHZKZLYN_VIZHa[
~ucc	Y!I#H%I(H-J/f3J9J:J=I>I?J@ZBfDIEJH@IJKILJNEPHSIUFXJZJ[H]J^F_JaJdGeZfGgJhI
~uce	{BZHJZJb]
~uch	W!G#Y%G)H*I+F,I1[2J3J4H6I7J8J9];I=F>IAHBHEJGHH^IZJILIMJOFPYQJRHSITJUHVFWJXbYIZZ[J]E_]a^bHcGdGeJfXhG
~uci	v/Z9IB^LY
~uck	L#B&X(X)Y*D+D-C/J2H3H5I7H9Y:];E<G=]>C?H@IAJCZDZGEHXIAJIN@ODQJRXTDWZZ][H]H^Ba[bXd[eYfZhA
~ucl	{f]
~uco	t9[@[BYHJMX
~uct	e-YBJFZIJJcNHV^ZEbY
~ucu	j3F4Z9I>J?IBYD]HEM[NYU^VJWZZIa^bJ
~ud^	I!G#@%C&H(C)J*D+F,Y-F.H/g0f1D2F3D4E5G6_8E9I:D<G=H>F?J@BAZBBCDDDEEG]HZIFK@LJM]OEP^QGRGSETdUCV[WEXGZ<[C]C^C_aaDbBd[eFf@g^hB
~uda	e!J#J%J(I-Y3I9]:J=J>I?I@[AIB[CJDJHEIHKHMINJVIXJZ[]J_daIbIcJdJfIgZ
~ude	]#Y%J(I)J*I+I/I1X3G4J7J9H=J>]?CB[CGDEGZHGKXLJMcNHOHPISJTIUJV^XIY^ZC[J]H_IaHbIcHdIfIg[ha
~udf	i/d9JG]HFMINI
~udg	vA[_Z
~udi	_!J(J-Z/]3Z9I?JBGDHE[IJKJLYMJN^VXYY][^IaJbJdJfJ
~udo	o#J@JB^HXT[ZIaadJeX
~udr	r+]?Y@[H[KJZH[[
~uds	t0aHJ
~udt	qHGIJJYKbMZg[
~ue^	Z!J#X%Y(G)J+X-F/]3I4I6J7J9Y?GBYCGDYGIL[MaOHPITIUIVHWJXIZH[^]X^]_JaHcIdHfIhJ
~uea	Y!G#d%J(I*I+I-]/I3H4I6J9I:J=J>H?E@EB[CHDHIHLJMHNIOJPIRJSHTbUIVHZF[^]I^J_JaIb]cJdIfIgJhI
~ueb	o=^>]BZCZZG
~uec	qZ^
~ued	Y#]%J*G+H,I-E/I0J1J3F7H:I;I>]?DAJBYCFDGFJGHHHIHJJLHOGSHTEUXV_WIX]YJZ_[Y]FaEbEdJf]gJhE
~uee	x#[
~ueg	xC[HZc]
~uei	f#_-H3I4J9H?JBHCIDXJXKGMINIOIT^VJXJZE[Z]aaIbYfJhJ
~uel	]#I%I(I*J-I/H0[1J3E4J6I9H:J=I>]?G@DBECHDEGZHDIDK^LJM]O_RJSJTIUIVYZH[J]H^JaIb[cIdHfHhf
~uem	k%J8Y=Y>H@ZBID]HZPZS]U[ZHcJ
~uen	W!a#Z(F)]*Y/I0J1J2]3Y6I7H8J9Z:X;I=G>G?F@ECEDYEIFYJJKBLZMFNEOHP]RISITHUEV_WGXFYJZF[Y]G^X_XaGbGcHeJfEgJ
~ueo	q#Y-JHHT_XH[YbZ
~uer	Z!H#a%I(I)I*X+Y,J-F/J1J3F4I6J7I8J9X:H=H>D?Z@cAJBDC^DDJJK^OHQ^RISITHUHWJZI]F^I_JaEbHdIgJ
~ues	M!I%F&I(Z*_+J,G-a/G0I1H2I3B4F5I6X7I9Y:g;G<H=B>A?cAFCEEFFGGFHbIFLXNDPCQGRZS]TJUFWGX]YGZA[F]C^F_HaEbEdEeHfBgGhD
~uet	xEXH[a]
~ueu	vIZNZ
~uev	d!J#J-H/Y3H4J8[9J>I?I@YBZCIM_NXOIVJXJ][aJdIfIhH
~uf^	h-J3Z9Z>X?^@JCJHEL[NZOJQ[XJZF]Ja]hJ
~ufe	j#I,Y-X3X9I=^>X?J@GCIDJHHKJLYMIZ^]Ya[fIhJ
~uff	a#J%a(b+Y-E3I9X>X?Y@HBFC_DGGZHEIYKHMINJOIPITJV[XJZJ]IaIbJhI
~ufg	n+Y8X@JHGL]V[ZY]]
~ufi	q([-XHJI^KJ
~ufn	v3_
~ufr	vH]Q[
~uft	j0X>[@IB_HGKJL]MJR[ZFcZfZ
~ufu	q%X3I8Y@IC]DYHIO]ZI][
~ug^	g!^#J%J(J+X-I/J0]4J6I8Z9H=J>Y?I@HBICHDHHDI]K_MINIOJRJVJXJ]JaHb]cJdYfHhY
~uga	q!XS[U]ZHf^
~ugb	x4[9Z?ZHI
~uge	l(Z8]@^QXTZZH
~ugg	t-XHY
~ugh	P!I#F%G(Y)I*Z+^,J-[/J0J1I2J3J4I5J6J7X9G;J<J=H>D?IAIB[C[EJFIHIIaKZMGN]RISHTXUCZI[H^G_JaYdGeJfHgXhY
~ugi	x@ZC[
~ugr	k%_>]HXQ[ZX
~ugs	b!I#I%Z(H-J0J3I4X6X7J8[9H:I>H?I@HAJBGCJDIEJGHHJIJKILIMHNHPXTJUJVIXHYY]J^JaJbHdae^fZgXhH
~ugt	o4]8ZCZDZHIT^ZJ
~ugu	v9^HDK[
~uh^	v@_
~uhe	q?]@JHIIJKaPYZH
~uhr	p%XHGR]U[ZJbY
~ui^	a!J#I%G(I)J+J-H/J2Y6J9G:X;J>^?H@YBZCGDHGJHEIFK_MHNIO]PXRISJTIUZVHXEYZZE]H_Ja[bZcIf^gYhH
~uic	t9X@XHEM]
~uid	b!I%J(J+I,X-G/J3I9H=Z>J?J@HAdCIDHGYHYIGKHMINIOIPJVIZJ]I^J_]dJeZfJhc
~uie	g-J3I9I>H?[@]BHC^DHHFIGK[LXMYOJXIZ[[Y]JaI
~uik	Z![#H%H&I(])Z*G,H/J1J2I3E4H5J6I8Y9F:Z;]<J>J@DA]BFDJEJFIHAJJK^MFNEPZQJRISITJUHWIXGYI]Z^]_]cHdEfGgIhG
~uil	]!H#b%J(I*J+J1d3G5J6Y7I9I:H=I>H?H@EAJCIDHGIHBIFJIKGLJMHNGOJPZRJSIT^UXVFWYXIZD[a]I^]_JaIbZcHdJfIhH
~uim	v9[_Y
~uin	xF[gX
~uio	{3ZHH]^aE
~uir	R!G#I%D&J(X)H*H+]-F/G0Y1H2I3F4I5J6I7I8Y9F:G;J<a>F?H@ZAIBFCaEdFIGHHGIcJIKIL[MHOHPGQ_RJSITHUHVGWIYIZ?[I^G_HaGfIgIhG
~uis	^!I#]%I*I+X-G/[1I2J3H4I7J9J@FBYC]DJEJFYGJKFMGNaOHPJRITHUIV]WJXIYIZC[Z]Z_IaHbIcHdHfG
~uit	Y!^#a&Y(G)I*H+I,I-]/I0I1I3F6I7H:^=I>JAHCEDFEJFHGaHGIXJIKELIMEOGPXQJRHTGU[VFWHY]ZX[I]_^H_GaEbGcCdIeIfEhF
~uiu	{?IBYHIZI]^aJ
~uiv	r#]-Z2Z9J@IB[IJMIZJhZ
~uj^	d!J#H(I*J-G4J9]>H?I@GBGC]H^IYKHNHO[TIUJVIXIZX]IbZdIfIh]
~ujo	m3H9[?I@YDXHHM[TYXZZIaZ
~uk^	v!^>Z@[HGRYZJaH
~uka	xH]ZJ
~ukt	h%J(I,Y/[3J4[6Y8^9I=[?JBYCJDJHFIIKIMINIPYTJVIZ_]J^J_IaIdJfIhH
~ul^	_%G(G)H+I,J-G/I1J3G4G5I6J7J8J9E:I=G>G?Y@ZAIBIC_DFEJFZGIHBIZJ[K[NHOIRJSHTHU]WJXHYJZ][]^I_IaFbGcHdGeZfFgbhH
~ula	Z!H#^%I(H)X*H+I-[/I1J2J3[4b6J7J9D:H;J=H?F@DAIBFC]DbFXGJI]LJM^NGOZPIRJSJTHUIVGWJXGYJZB[J]F^J_IaDbHcIdIfIgJhZ
~uld	Q!B#H%G(E)G*G-_/H0I1H2J3Y4]8G9D;I<J=F?E@HAIBXDXEIH^IGK]LHOGPGQJSHTHUIVXWHXGZ^[G]E^Y__bFe]fFgHhI
~ule	Y!I#I%J(H)I-F/]1J3H4I7I8I9I:X>I?IAJBHCJDHFJGeIYJZKEMHNeOJPGRJSHUIVGWJXJZC[]]Z^J_HaIbIdIfFhH
~ulf	{I[NH
~ull	[!H(H)J*J+J-F/I2J3G4[9Z:Z;X=I>F?GAJB_CZDEFJGJHYJJKGMHO[PISJUIXIZA[J]Y_JaYb]cIdJfZhG
~ulo	{2ZHIh[
~uls	q(b:ZHIVJZJbZ
~ult	U!I%F&H(G)I*G+J,I-D/]1I2Z3E4H5J6H7H8I9D:c;I<J=G>F?F@_AcBDCFDDFHGHHZICJHKcLIMCOaPGQISHTGU[VGWFXGY[ZD[I]F^H_HaEb_cGeXfGgI
~um^	V!G#G%H(G)H*I+I,I/G0Y1Z2J4I5[6I7H8J9F:H;J=f>F?F@ZAIBDCFDIEIFIGIHZI]JIKELXMINZOGPGQJRYSGTGU[WHYIZE[Y]F^Z_HaGbGcXdDeJg_hG
~uma	l(J-J8Z9a>J?H@YBJC]DJHGIJKJN[UJWXZFa[
~umb	M!F#F%H&I(F)H*J+_,I.I/F0I1H2I3f4G5I6H7H8H9E:G;H<I=E>c?D@EAHBHDYEHFIGGIaJHKHLHMEOePFQIRHSHTGUHVEWIXYYIZD[H]C^H_Ga[bGcGdHeIfHgHhC
~ume	R!G#F%H&J(G)H*G+F,I-F/I0J1I2I3g4H5J6J7I8J9D:H;I<J=G>c?D@DAHBDCDDGEIFIGIHGI[JIKDLIMENFOhPHRHSHTFUHVEWHX[YIZJ]F^J_Ia^bGcHdHeJfHgIhE
~umg	rE[ZIc_dZ
~umi	{?^bY
~uml	p/X=[I[
~umm	V#G%I&J(H)I*H,J-G/I1I2J3h4H5J6I7J8J9E:I;I<J=G>_@EAIBFDaEJFIGIH?ICJJKGLJMGNFOgPHQJRISITGUIVFWIXEYIZB[I]E^I_Ia^bHcHdIfHgJhF
~umn	x1ZKZ
~ump	lHINaZJ][
~umr	r3^>JHIOXa[
~un^	]!J#I%I(H*J+H-]3D4Z7J9H:I=H>F?F@GBXDcHGIHJJKHMZNYOHPJTJU[VGW]XIZCa^bbcHdHfYhY
~una	a!J#J(H3J4]9[:J=I>J?FBGC]DIHAIHJJKIL[MJTYUIVJW[ZX]Za^bHdJfHg[hJ
~unb	q&_H]T^ZHdIgJ
~unc	U!F#G%H(Z)Y*J+Z,I0J2J3E4H5[6I8I9E:J;J<J=D>D?D@YAHB]CED_EIFJGHHZI]JILZNEOGQJRISHTFUaVZWZXGZJ[G]]^G_HaJcHeIhE
~und	Q!E#D&G(D)G*G+G,G-[.J/F0I2G3C4Z6G7]8[:J;I<G=E>B?J@XAbBXDDEIF]GYIIKZLHMDNFOEPFQHRFSZTFUHVDWYXYYZZE[F]C^J_daDbac_dBeHfBhF
~une	d#I%c&[(I-Y3^4I9_=J@IBIHJIGJJKILHMINITF]XcIfJhJ
~unf	lBJHIIYMZNXX_]X
~ung	N!C#G%Y&G(X*H+X-A.H/D0]3D5G6X7J8G9A:B;b=G?FAFBZCYEZFHJHKDLZMINZO[PJQGVYWZXA[G^I_DaZbFcadDeHf^gJhF
~unh	x-X0YHJ
~uni	^!H#H%G)J*I+H,J-[/^1J3G4H5J6J7a9E:H=H?E@FAJBDCHDFEJF_G_IFJZKHMXNEOJRISITIUHVXWIXIYJZ^[I]b^JaGbGdIfGgJhH
~unk	]!H#J%J&e)J*J,J-F/J3[4J9G:J=Y>I?I@HCIDIEIGJHZIHKHMHNHOJSITJU^VGXJ]J^J_Ja_cJdGgIhI
~unl	R!F#X(H)H+J-H/G0J3I4J6J7I8J:I>G?G@FAJB_CJDIGIIIJIKGLIMHNIPHRJSJTcUIVGWJXH[g]I^F_FaJbCcIeIfIgI
~unn	a#Y%J(H,J-J/J1Z3Y4Z8Z9Y=I>J?J@HCJDIGJHEIJJYKIMJNJP^RZSJUJZE]X_JaJcGdFeGfa
~uno	l=YBFCJHFIJM^S]UdVGWJZF
~unq	xS[
~unr	x-HZ^cX
~uns	^!I#J%H&a-]/Y1Z3H4I6J7Z9I:]>I?H@EBBCIDGFJGIHYIHMFOJPISHUYVEWIXJYZ[I]G^H_JaGbHcYdHeJfYgIhI
~unt	?!f#a%_&D(?)]*_+Z,Y-<.E/?1C2c3^4@5G6B7D8E9@:Z;Z<I=F>@@JA^BCCHDXEDFBGYHHIEJBKALaNCOHPeQ[RBSAU>V]W@X[YDZE]A^g__a?bCc>dZe@f@gDhB
~unv	xgZ
~unz	k-JHZU]VZZXfZ
~uo^	q#]>XKXMIYYhI
~uoi	r*[8Z@JBJVZZZ[]
~uol	g(^)[*Y-J3J9I=[>H?F@HBJC]DIHGIYKZNYOJU]VIZGaJhZ
~uon	{9_HI
~uor	t#^9[GX
~uot	t3[F[IGZ[
~uov	b!J#Y%I(J-G3G7J8[:Z=I?IB_CJLJM^OJSJTJVJXJ[Z]ZaIdIfIgJhH
~up^	P#E%C&J)E*J+],^-D/H1G2H3D4F5H6]7G8I:F<H=H>D?D@FAFBGCEDcE[FGHeIHJFKCLHMEOGPcQHRFSGTFVhWFXFZ=[H]E^FaEbEcEd?eafCgFhG
~upd	V!I%I(^+J,J-G/]0]1_2J3G4H5^6H7I8I9Z:J;J=H?HAIBXCIDGGGHZIGJJKCLIMGN]OIPHRHTJUJVHXJYIZI[I]H^F_HaIbJcGdFeHfaga
~upe	h%J(H*X,X9[>a?J@IBIDZHCKJVJZ^aJbJcY
~upg	f#J(I1b4F5]HXJJRJXJYIZGbHcIdYfagI
~upi	r(Z@XHJZG^[gY
~upl	g%I3FAdDZH]cJfH
~upo	c3J9I@JHIP_VeZG
~upp	S!G#G%G([)F*C+I,I-F0J1d2J3D5^6J8I;J<J=F?Y@HBDCYDJFIHXKELIN_OIP^QJRHSHVdWHXFYIZB[I]GaGbGcGdGeI
~upr	r%^(_;Z@JHJZGhY
~upt	o+^BJIJMJZI]^h^
~upu	{(Zf]
~upy	xHZV^
~ur^	A&Y(D)J+X->.H/[0E1J2F4[5C6D8X9c:];F<b>D?D@_AGB;CAD[E[FDGDIIJBK@L@MFNDOJP]QFSGTGUZV[Xb[A]G^E_EbJcXdbebfZgAhH
~ura	Q#C%H&I(D)F*Z+I-G.J0G1F2H5H6^7F8]9C:D;H=I>C@CAGBACIDAEiFGGEHDIDJGKCLDMHNCR^SET_UBWXXDYXZI[G]]^G_EbCcId]eehD
~urc	b!H%Y3Z4X8G>J@IAeG]HFIJKJMYNJPJTHVIZG]JdJ
~urd	_!Y#H%Y(F)J*J,X-G2J4Z9J:I=X>Z?]@YCHDHGJHJIHKYLJNHOJUYXY[J^X_]aGcJfIgJhH
~ure	]!H#J%Y)I*^+I,J-G/I3X4H6J7I8J9[:[=H?a@EAJDEEJGIIHKFLJOGPHSJUEVZW^XGY][H]H^I_JaGcIeXfG
~urf	r)ZHJPZQXZGb[
~urg	t9]@IBJIIZ^
~uri	R!G#G%Z(Y)Y*_+Z,H/I0J1I2J3I4H5J6H7H8I9F:H;[<I=G>Z?_@CAIBFC^DXEGFJGHKZLJMHNFOHPEQ_RISIUFWZYaZA[I]G_IaEbXcIdGeXfGgIhJ
~url	t1I9[H_
~urn	Q!b%F(E)a*F-I0I2I3E4E5I6H7X8H9J;Y=EAGBDCEDHEHFIGGHAIXKZLHMFN[OGPEQIRGSYTGUaVZWFXGZE[H_ZaIb[eXgF
~uro	i(J)J*J3H9[?[BJCZDHOIS^UGV_W]ZE
~urp	v)[HJPYVJ
~urq	t*[@JBJVZZZ[]
~urr	Y-H/G3H9I>H?JBHCIDGHYIGK]MJOIVJZX[J^JaJhf
~urs	g-I8[@[DJGJHGJ^KJM[TJU[V]ZG
~urt	g#I-G9I@FCIDHHCIdKGN_T[VJXZZGhZ
~uru	Q!Z#E&Z(]*G+G,F-F1H2I5I8H9H:^;G<I=Z>G@GAICHEXGJHEIDJJKXNDOGPHQIRGSXTGU[VZW]YH^E_GaXb[d[eFfZhE
~urv	{LYZ[
~urz	j-I@]BJCXI^KZMJT]ZE_YhJ
~us^	G#Z%^&G)[*D,I-_/c0G1F2I3^4D6F7H8I;J<F=]AFBBCEDFGBHHIcJ_KaLHM?PFSBTGUZWFX[YDZE[E^E_DaAbDd[gD
~usa	^!I#H%I(H)J*I-_/J0Z3H4J:I=H>H?]@GBGDEGJHBJZKeMHNXOYTJUIVXWHXI[J]I^JaHbIdIfIhG
~usb	v-[>^CJHG
~usc	e3G9I>IB]CIHFIeKJOIZXc[
~use	>![#Y%F&D(])^*Y+Y.F/A0B1D2B3E4B5A6B7X9@;b<C=]>>?I@GAcBZCFDYE[G]HHIYJEK[LZMANFOFP[RASAUGVHWD]]^^_eaGbEc=e@f>gehJ
~usf	{QXf]
~usg	g#Z%J(^)Y-J3J4[9J=I>I?I@JBICJDJG[HDRJUXYYZJ]IaJcYd[
~ush	t>HD[HEZHa_b[
~usi	a#]-I/H3J9J=c>J?J@GAZBGCIDZHYIXK]LXMJNHOITXVJXZZJ]J_JdHfJhH
~usl	q-Y2Z>[HHZIf^
~uso	m!]/^2Z9J>I@[BHCJGXIGKHU]ZH][dIhJ
~usp	o!]H[X[ZI
~usq	x9Z@Yf[
~usr	v-Z8X
~uss	^!I#D%H(H)J*Y+J,J-F4I6a9[;J<X=G?[@_AJBYCGDFFJOHPIR]SIUGVEWJXGYJZB[Y]Z^I_IaEbHcIdFfGgJ
~ust	L!G#E%]&Y(E)E*Z+G-^/F1H2F3H6G7F9]:Y;H<H=D>G?F@_AECaDEEYFHGFH]I^J[KZL_MYNBOHPDRFTEUEVEWJXJYJ[_^G_HaGcDdHeHfJgE
~usu	U![#I%H(_)Z*E,G-E0J1J2J3I4H5J6I8Y9E:];[=Y>E?D@JAaBEDIEIFJH@JIKXMFNFQJRISHTFUFWIYJZ^]]^^_]cHfGgIhE
~usw	r3J?ZC^HJ[Z]]aF
~usz	x%X*]
~ut^	H#d%C(I)G*B+C/C0E1C2E3_4Z5I6D7E9G:D;D<H??@]ADB]CHDJE[HJI_JDKFLGMaNHOXQFRaSaTaUXVGWJYD[Z]D_FaHb@cIdBeEgE
~uta	_!H#H%H(H*I+J-F/^1J6J7J9C:I;I=]>F?GA^BFCGFYGYH=KZLJMXPIRJS_THUIVGWJXH[J^[_]aFbHc[dGfYgIhF
~utb	qBIHDcc
~utd	r1]>^?JZIeJfH
~ute	R#a%F&I(]*E+J,]-G.J0G1G2G3H4F5H6c9Z;X>A?E@DAZB@CJDEEHFGGIHZJGLJMdNBOGQIR_SETIUEVHWGXHYGZ^[JcDdGeHfCgFhB
~utg	{cX
~uth	N!H#F%G&J(a)X*J+G,e-G/I1I2J3Z4H6I8J9H:G;I<J=G>^?a@FAIBFD^EIFJGHH_IGJIKFLIMFNEOHPFQJRISHUEVIWIXHYJZ@[H]J^H_Ga^bGcZdFeHfHgIhG
~uti	W!E#Y%H(Z)X*F,X-^/I1I2J4H6I7]9F:X;X<J=I>G?[@GAZBDDHEHFIHHIYJIK]M]NFSITJUEWGYJ^]aHcGeJfGgIhG
~utl	X#G+J-J3H4J9J>H?J@GBcCJDJH_IIKJMdNJOHTXVJZD]IbIcIhI
~utn	{cZ
~uto	U!E#I%Y(_)b*I+G/G0H1]2H3B4F5I6H7G8H9Y;Z<I>C?B@EAHB?CDDHEHFHGGH_IBJHKCLGMaNCOFPESGT[UbVbWGXEYGZF]D^G_GadbFcFdEeIgZhF
~utr	a!I#H%^(Z)I*Z-G3I9H:a=I?H@cBGC_DXEJFZGJHAIFKYMHOIPISJTIUHV[WIXIZB]IaIcJdIfJhH
~uts	l(]G^HJPJVXZI
~utt	Y!D#[%a(c)I*J+J-Z/I1J3H4J7J8J9X:I;J=X>J?HAJCHDGGIHBJJKEMIOIPISZTXU]VFWIXI]H^H_Ib^cIdIgJhI
~utu	x1ZKZ
~uty	xH^ZI
~utz	V!X%G(J,Z/J2J3H4H6H9J:X;_>G@CA_CGDHEIFIGXHGI^JILZMFNFPXRHSHTYUFWHZD]^^]_]aJbFcGdJeIfEgYhG
~uur	t9[@XHHT]
~uv^	l#IC_DIHITXX[
~uva	i#[,_-I3H9I>J?Z@IBICJDIHBKIMJNJX[ZE]J_Za[c^dHha
~uve	Y!H%H(G+H,J-C/_0]1I2I3F4H6Y7I8^9_:J;J<J=H>H?FB[CED]EIFIGIICKZLIM^NIOGP[RISJUHVHWJXGYJ]Y^I_XaFbXdEeJfGhE
~uvo	x3Z:XV]
~uvr	xHZZJ[]h[
~uw^	[!I#H(X)J*I,J-E/Z0J2J3G4H6I7I8^9^:Z;I=H>I?G@_AJB_CFD]GIIHJJLHM_NDOGPIRJSIUHWJXIYJ]X^G_IaGdFeJfHgJhD
~ux^	]!J#H%I(I)[*_+Y,J-G/X3G4Z5Y6J7J9G:I=H>]?G@^A^BFCYDFHYJJMFNHOZPGRJTJUIVFWJXYZ][X]H^I_IaGbHcJdHfIgJhH
~uxi	q@ZC^ZI
~uy^	{-X=Z
~uya	{I[KZ
~uys	v#F@[HJT]cY
~uz^	xHII]K]
~uzo	r>[HYXYaH
~uzy	j![(Z9J;Z?Z@IBJHHK^MJVJZG^[_X
~uzz	q-dHFNC
~va^	R!J#H%D&H(C)Z*X+E,F-F.I/[1F2G3J4F5H6E7E8G9@:X;G<H=Y?ZAGB_EFGYJHLJMdN_OCPFQHRGSFTEUAVBW[X]ZY]_^H_EaXcCdBfXgHhA
~vaa	r#Y-]X[
~vab	v,[3IHF_[a]
~vac	o#[.^3[BIZ[aI
~vad	c!_#Z(F)Z3[6[9J:J;X>H?J@JBJDIFZHDOZTJU^ZF^XaJfJ
~vag	t0]=IH]ZJc[
~vai	_!I#Z%J(I)J*I,Z-G3H4Z7J9F:J=[>[?^@HBFC[DHHZIGLJMINJOJPJSZTIUGXZZE[J]HaIbIc]dGhX
~val	V!G#G%H&J(G)I*H+I-D/[0I1I2J3]4H6I7I8J:G;I<J=G>b?E@HAICEEJFIH]IJKDLcNZOdPHQJR_SITGUHVFWIXEYJZF]F^H_HbIcGdGeJgJ
~vam	xYZ
~van	Y%G)H*Y+H,X0I1I2I3E5J6I7H8I9[:G;Y<J=Z>J?^@_AGCDEIFIGHH<JIKbLHMDNEOFPZQJRISIUGVFWIX[YIZC[G^X_^aZb]cGdDfGhD
~var	]!X(G)I+Y,[-]/I1J2J3H4I7J8]9F:I;J=H>G?G@DA_BECEEJFJGIH[I]JJKDLJOHPHRISJT[UHVGWJX_Z?[I]H^IaGbGcHeZgXh^
~vas	t9J>[@IC[D]HJIIK]hJ
~vat	W!a#E%G&J(J*G+J,Y-Z.[/I0J1J2J3_4J6_7I8I9G:J=G>_?FAICIEIGGI^KFLJMGO[P[QJRISITHU^WIZ@[J]F^FaDbGcGfFgIhH
~vau	r2^H]
~ve^	G!C&J([*Y+F,I/G1D4D5]6I8H:E<I=[>I?E@XB>CbDaEEFJGIIaKbMEOXPHQGSDTGVFWIYEZI[Y]E^Z_JaXbFcDd]
~vea	a#J(J-G/Y3J8Z9Z?J@YBYCIHFIFJJM_U^VJZY[Z][aJbJdIhH
~vec	[!H#_%G(H)J*I+I-H2J3^4I6I7X9F:X=G?EAJCFDFGJH?IEJJKZLJM^NGOYPZRJSJTHUIVGWJX^Y[[I]G^J_JbGdHfHgZha
~ved	c!I%J([+J-Y/I2Y4J7Z8J9[:I>[?Y@GBICGDHG]HHIFKHMINJOISJTIVYXIZY]I_]aXbIfIhI
~vee	l#^-I7[9J@IF]HIIZKZX^ZI
~veg	n.]6XHGMJZJ]_b^
~vei	l(J*^-H9H;X?^C[DYHGIIKZP_VHXJZH]IdJ
~vel	]!I%I(J)J*H+H,J/X2J3_4^5^9]:H;J=H>X@DAJBECEFJGJHYIFJJLJM^NGOHPIRISJTIU^VGWIXFYYZA[I]F^J_IaFdGfHh]
~vem	h!J#J/^0^3I6Y9J@[AZBJDJHEIIJXKHNIPZT[ZF_ZcJdIgY
~ven	L#X&_(@)G,_/B1E2F4J5G7D8Y9I:J;E<F=Z>@?JADCGEEFJHGICJaMANeOFP]QIRISBTHUCVAWDZJ]F^D_HaJd[e_f]gIhZ
~ver	=#c%I&A(;)?*H+E,C-B.F/C0F1b2I4_5d6c8E9F:B;b<X>Z??A@BECcD_EBFAGAH_IBK[L[M@NYOIQGRaSZU@VCWBXXY_ZH]Za]bEc_dFe@gChA
~ves	q!Y>]E[HJZZ
~vet	o3JHJJ^OZZJ[]
~veu	b#I%I+Z-J3I4Z9I>F?HBHCXDGIHM^OJP[RZTJVJXJYZ[Y]JaGcZdXhY
~vev	xK^f]
~vez	e#_3I9]>J?J@ZBZCJHEIHNJX_ZE]JaZdZ
~vi^	i![#Z-Y3F6YBJCXHFIJNJOIXad[
~via	k#H3J9I:J>H?JCJH[IIKIM]UIVJWZXJZH]Iabf[
~vic	H!B#E&H)a*H+D,J-B.I/F0^2_3I4B5E6D8E9B:C;F=C>[??@BAEBZCCDIEDFEGBHZICJFKAMCNCOFPBQFRGSeTFUeV[WDXDZE[D]A^GaFbEccfjgAhC
~vid	V!F#G%G(G)I*H+I,I/I0I1H2I4]5J6[7c:a;J<J=F>X?X@EAHBICEEIFIGIIFJIKELHMZOFPZQJRZSFTHUEVFWIXGYYZZ[I]F^H_Fa[bZc]eIgIhG
~vie	T!Z#[%G&J(J*E-[.X0[4F5X6G7G:G;[=F>D?DAHBHCDDCEHGGHZIZM[NDOERGSGT]U^WGX]Y[ZA[H]D^J_GaZcFd[e[fCgI
~vig	m.[@XZF]XbYh^
~vij	v#^HIMZX[ZI
~vil	Z!G#J%F(c)]*_+J,J/I3Y4J6J9H:J;J=I?XAJBGDGEJGJH?IIJJKIM]NIOJPeSJTIUIVGXIZF[]]I^I_HaHbJcIdIfJhJ
~vin	a#J(J-e9I;]>J@XBJGZHCIHKHL[MJNJXJZD]J^_aJbJdZfIhH
~vio	Y!H#Z(J*J+J-c3H9H:I=I>^?HCIDHEIGJH?IFKaNfO]PJTIUJVJWJXJZG]I^J_JaJcIdIfJg]hI
~vir	f%J*J-H/J3J7J9H=G?JBHEXF_GJHaIJKHMZNIPJR[UJVIWHZGaJc_dZgJ
~vis	Y!I#H%I)I*J+Y-_/J0e1J3I4J7H9G:[=F>H?H@aBFCHDFH^IGJJKFLYMHNGOJPJSZT]UGVHXHYJZZ[I]G^H_JaIbHcGdHfEgIhG
~vit	X!H#I%J(I)J-H/I3H4J6J7J8J9Z:h=I>I?I@FBGCIDHEHGJHXIHKHMINGOJPJUHVHXIZY[J]H^J_IaDbHcgdHfIhI
~viu	{-ZKYhI
~viv	{LYa]
~viz	l2XBXHHS_UJVJfa
~vn^	rHHZJd_f[
~vni	{YXf]
~vo^	W!]#X%G(G)J*I,I-I/J1J2]3_4G6I7I8a9D:H;J<J=G?]@aAICHDYEJFJGIIEJIKXMFNIPGQYRISGUHVGWJZD]F_Ga^bHcYdHeIgIhF
~voc	m9Z:Y@ZBJHZMIOZXXZIh[
~voe	n([8XHYOYTYVY
~vog	o+Z@XBJHIIYKJNJZ]hY
~voi	g9I>I?^@IBICJH_IJMJOEV_ZY]Ja]
~vol	Z!_#I%H(X)I*I,J0]2J3E4H6I7I8J9E:G;J=H@aAJBZCFEJFJGIHEJJK^L[MFN_O^PIRISJTGUGVEWIX_YJZ?[H]X^H_Hb[cHdGfFgIhX
~von	j3Y4Z8Y:Y@ZBJDII[R]U[ZH_[fG
~voo	]!G#G%H)]*_+G,I-_/I0I1[2I3G4Z5J6I8I:G;I<J>F@DAHBECFDJEJFJGXIEJJLIMZOHPXRISIU_V[XDZB[H]]^H_GaFcGgJhG
~vor	_!I%J(J*J-G2J4Z9G:I;J=H>Z?XAJBFCGDFGJHJI[K]LJM[NYOEPJSXUJVHXHZI[I]b^I_ZaFbHcYdIfJgZ
~vos	{:]
~vot	d(I*J-I3YDHE[HGI^KIM[V[d]
~vou	d#Y+[/X4J9]=J>H@ZBZCIDJIHKbMINHPJRJZF]JaIcIfY
~voy	t&[>YHJa]
~vr^	tT[a]h[
~vra	b!J#G%J*_+Y-Y3J4J7J=J>G?]CYDFHEIFLYM]NIOIPJTJUJXbZE]HaHbIcJdIfIhY
~vri	xMJT^[]
~vro	x?^@^HH
~vst	r!^;ZHJUX
~vu^	{9_HH
~vue	o/J0]BIHFXYZ[b^
~vul	v?JC]D]HJK]aJ
~vun	{HIS[bY
~vuo	j*X3Y9J=[>H?J@IC^DIHFIZKZNYZZhZ
~vut	v*X9[HHK^ZIaJ
~vvi	o-[@ZB[HHTXZHf]
~w0r	{-b3JHEIGNJOI
~w32	oBGHHRfZGdHfG
~wa^	p.X9[@HP[Z[
~waa	k*]+J-J9J?I@HBJCFDHIZKYOJV[Za[]dJhJ
~wac	P!E%I&J)F*E+F-Z.J1H2Z3E5H7Y8G:Y;G<H>I?DAGBXCDEHFHHEKXLXNZOGPEQIRFS[TCUZVZYGZ_[Z^Z_FaYcDdZeHfDgF
~wah	f#I-[3^9J>G?c@GBHC[DHHEIZKXMJNIOIVYXJZD[a]Z^JaDhI
~wai	Z!J(J-H3I9^>G?I@cCIDIHHIGKGM]NFOJPJTJVIXeZE]IbZhI
~wak	{HJI^
~wal	[!J#J(I)J-H1J3J4I9I:J=I>I?IBICJDXGJHaIIJJKHMHRGSETIUHVIXJ[J]]aIbIcgd^fFgIhI
~wan	M&I)F+^,H/^0H1H2H3D4G5H6H8H9G:Y;H<I=D>Z?I@[AGC]EHFGGGI^K]LZNGPDQHRHSFUYVHX]ZD[_]C^E_GaCbFcHdJeI
~wap	x@_HJZI
~war	^!I%I(H)J+J,J-E/Z0J1[3G4J7J:J=I>F?_@XAJBDCGDHGJHeIFKFLJMEOJPIRJTIUIVXZJ[Z^IaXbHcIdJfHgJhI
~was	x>aHFaJ
~wat	q3I>]@]OHZDa]
~way	Z%I(F)Y*[+J/H1J3G4J7I8J9G;J>F?[@aAJCZD]EJFYGJHHIDJHK[LIMHOIRJSIUXVGWIXIZH[J]bbHcIdIfJhZ
~wbi	{+I@YD]
~wcz	t@]HJMZ
~wdc	t#b%JHH
~wdl	e%b(IHHg_
~we^	t/XB[MYZZ
~wea	h-^/Y9JHZIYKXZI
~web	c#J-I4J9I>I@HBZHcIYKJM^NITY]IaJbIcIhG
~wec	m>]@_BIHHKZL]MYZIhZ
~wed	f)b*J-I9I>J@IBHCJDZHYIJMJNJZJ]Ja^
~wee	T%E&I(D)J*b+G,G-C.J0G1G2H5G6[7F8Z9H:E;G<Z=E>H?D@dA^C[DZEHFGIGJGK[LFNCPEQIRHSGTDUFWHYG[[]C^FaEbEc_dEeIgG
~weg	i!Y#J(J3]9J=Z>G@IBHCID]E[HFIIKJMJTZU[VJ]_aJbJ
~wei	S!E#F%_(E)G*Z-X/b0Y1G2I3J4E5J6F7H8I9Y;]<I=H>D?B@aA^BFCbEHGFH=IFLINaOYP_R]SYVCWFXDYGZE[E]]^F_EaBbIcDdBeGfC
~wel	b!I#I(J*I+I-f1I3I:J=H>I?GBGC[IJKZMIN^O[PJS]VHXIZA]F_JaIcJdJfHhG
~wen	V!J#H%H(H)H+X,H-Y/Z1J3H4I7I8J9G:G;J>H@YAJBcEIFJGIH=K^LINJOGPJRISHTXUGVYWHXGYJ[X]a_JbZcHdYeJgIhE
~wer	P!D#E%[(I)F*I+J-c.I/C1]2H3C4_5F9E;X<H=E?JBXC]DDFGGEHGI]JHKDODQJTEUFXXY[[E_EaGbCcIdDeJgehB
~wes	v1J9^HZ
~wev	j7ZJ[TZ
~wez	v9[=YHX
~wha	Q!F#G&Y(])B*E+G,I-I.J0J1G2I3F5I6X7J8I9[;I<J=F>C?F@FAHBECJDGEIFHHXIaJZLIN_OYPHQJRHSHTDUGVIWIXFYIZd[HaEbFcGdGeIgIhb
~whe	L#X%X(^*X+J,[-J0G1H2I3]5X6H8H9J:Z;H<I=C?Z@EAFBDCCGJH^IEJYKZLFNYODPHQIRGSXTGUEVCWHXFYHZ[[Z]H^E_^adcJdEfDgF
~whi	R#G%[(E+I,Y-C0X2J3[4J6I7Z8H9G:F<J=Y>[?G@CBEDFEIGHH[IXLDNbO[PHQJRISJT^VFWIXHZF[H]__GcGfHgYhY
~who	d)J+X-H3X>J@]BJDIGZH@IXKGNIOZUaV]ZD_aaJhI
~wi^	q/[9^HGMJO[ZYdZgJ
~wia	x9[B[HHZ[
~wic	f#H(J9H@aAcBIEJHYKITY_FaIcJ
~wid	pHJUZh[
~wie	]!Y#Z%I(I)J*[+X,J3H4J7J:I;J>G?H@aB_DFFJGJHCIZKaLJMHOIPHRJTHUIVHX_[I]G^J_JaGcIdIfF
~wif	c:J@YBJFJHdIJK[NJZC
~wij	Z!F#E(F)I+I,I-E/X0I1J2J3F4^5J6I7[8J9D;H<J=G>]?F@_AZDYEJFJGHHAIEJIKCL^NFPGQJRISYUIVFWJXGYJZX[[]F^__]aFbGcHdFfHgYh_
~wil	]!J#H(J/Z0H9Z:J=J?H@]BHC[DEH_IGKZMYNHOIVIXIZY[^]I_JaHbJdJfJ
~win	N#Y%H&J(E)H*H+H,I-F/^0J1H2I3G4F5b6I7G8I9D:F;I<I=F>E?]@CBACGDFEIFIGHH[IBJGKFLHMbNDOHPGQJRGSETEUGVDWHXFZF[b^X_JaFbfcYdZeIfXgc
~wip	r+[>ZP[
~wir	Z#I%I(G)J,J-[/G0J3J4J6J9I:H;J?^@[BFCGDHEJFJIDJJK]L^MGSYTIUIVGWJXYZJ[X]F^HbGcHd^eJfGgHh^
~wis	h%Z*J/J9X?J@]BICJDJHFIJK_M[PFRXTIVJXIZHaJbYc_d]fJgJ
~wit	D!J#G%J+J,X-G.X/Z0C1H2H3^4J5G7F9F:]<J>b?FAIB[CFDJF^GJHIKELZNZOZPXQFTEUXVXWHXCYGZH]A^C_Xa]cHeI
~wiz	Y!J#H%I(I)J*H+b,e-I3J6J9I=J>F?I@HB^DEFJG[HHIIKIMINIPISJTJVIZ@]J^I_IbIcJdHeefHgJhH
~wla	m(GH_U]V^ZF
~wly	t%Y8^@ZHFIHNGZJh[
~wn^	S![#D%C&b(E)H*G+J,I-b.J1H2I3F4_5G6H7E8H9E:F;Y<I=E?^AGBBCHDEEHFHGGIGJZLHOGPFQJRFSeTFUFVFXGYHZE[Z]E^J_EdEeHf[hE
~wnd	{HIS_
~wne	f#H&a([@XHDJ]PHVFZI^]
~wng	{=_
~wni	j![%](_3J9I;YBJDYHGMJVIZF^[hJ
~wnl	xH]
~wo^	v-]HIT[
~woc	x9XC[
~woh	l#[*Y-^3JAXCZHIIHKJM[ZGhY
~woj	{@[TX
~wol	m#]+Y-J/Z9X@[BJDJH_IIKIMINJZC
~won	t(I)^PJZG]J^Za]
~woo	Q!F#F%J)G*F+G-_1H2Z3F4F5I7Y8H;G<I=I>J?DAHCEEIFIGXHGKYLXN[OGPFQIRGSXTDU[YHZ][X^Z_GaEcEdZeHfEgG
~wor	3!A%[&J([)D*C+<,I-a.J/Z0H1E2^3>4A5H7a8F9B:J;B=A>C?E@XA>BdCCDEEDFAGXHZIbJ[KaL^M[N]O?P?QFRDSGT@UGVDX?YCZd[]]H^]_=aGdaeZg[h_
~wou	g(G-a9H>Z@JBJHYIIKZN]VYZGhX
~wpa	kHHbb
~wpi	xO^
~wri	F!A#A%c&H)C*E+F,[-C.H/I0_1X3I7F8Z9F:D;G=X>H?C@AA[BGCEDCEEFJHYICJ[K?LCMDNAPZQXR[SETCUAV@WDXCY^ZG[C]C^A__aEb@deecf_g^hB
~wro	P!J#b%H(E)H*H+I,^-B.J/^0I1H2I3_4G5J6Y7H8I9Y:G;I<J=G>E?FAIBDCHDFEYFIGGIDJGKILIMFNCO]QJRaSIUHVGWJX[YJZY[H]G^F_HaGbYcEdYeFg]h[
~ws^	x9aHIZF
~wse	]!J#G(J-J.a3I9J:J>I?J@HBICIDJHZIHKHMXNIVIXJZD]aaJbecG
~wsz	{9Y@[
~wun	r?]DZHZL[MJ
~wur	a!Y#H%Z(G*J,X-H4Z9J:I=X>[?]CIDHGJIHKZLJNHOJUYXI[J^X_]aHcJfIgJhI
~wy^	tD^HX
~wyc	{3]>JD[
~wyl	l!a#J.X;ZHGU_
~wym	l=YC[HXI_N[ZJ
~wys	x(aHHZ[
~x80	c(I-J4F8c9J<c=J@JBIHZIJKJMJN]VJZEbI
~xa^	j(I;X@[BJH[IJKYMJVJXYZ]^YaJdZhI
~xac	t>JDIG[HJO]
~xam	x9J@ZH[^X
~xao	xc[
~xbo	{H[
~xce	b!]#F-J2Y3JBJCJGJHdIJX[ZG]Je^fJ
~xch	i(I)Z*c>ZHZZI
~xcl	f)Y-^=I@JGdHELZMJPXUIV[ZI^J_IdI
~xe^	v>]HGfYh[
~xed	t*ZBIHGLJPJ^_
~xem	{HIL[
~xer	{([
~xha	{K]XY
~xi^	tJ[
~xid	{IZ
~xie	q@ZC^ZI
~xig	j3J9J@JCdHHI]NYZI
~xim	l-Y3G>JIHLYNHOIXd
~xio	j#I>HBXZ]aHb^c_
~xis	[!I#J(J+J/I3I4Y9J:I=I>]?H@EA^BHCHDIEIFIGIIFKZLJMINGOHPJTJUJVIWZXJZ@]I^J_eaGcJdEfIhe
~xit	c-E@[BYHJIdKIN^ZF
~xo^	{>]HJbZ
~xpe	g&[+Y3[=JBJHXIIKJNIO_Z]cJdIeJfIhJ
~xpi	Q!G#F%b(E)I*I+H,I-E/H1J2I3H4J6J7H8J9H:F;J<J=b>G?F@AAJBCCGDFEJFJGGH^IEJHK^LjNEOJPIRJSITIUFVFWHXHYJZY[G]a^D_IaZbFcHdFeJfGgHhC
~xpl	k%J&a;]FJHJMJN]ZXf[
~xpo	n=GFaH_MFQ^ZFfJ
~xt^	^%J(I=J>J@cBHH^KGLbMINJPZVYZC]E^IbHdHe[gZhH
~xte	Y%I(I+J-I2]3c4J9I:g;J=J>F?H@HBICIDHHXIHKZMINIOHQ]UJVIXJZE]IaGbJcIfIhI
~xto	x>]?]@JDFHEa]
~xtr	p2[HFJ_
~xts	pLaZJ
~xy^	a3J4HBIHXRIYHZE]Hb^chdJfE
~ya^	v-J3J9^@HBIDJHEI[KYNIZJ
~yah	{>^HF
~yap	x+XH[
~yau	x)Z
~yb^	tHIN[SX
~ybo	b#Y)I+]-^3J9Z>J?JCJDIHZIHKHNHS_TJUZXJdJ
~ybr	jH[ZH_Hb]db
~yc^	v?[HZKZVI
~ych	l(]3[=XCJD]HFIHNZVJZGaY
~yci	{(]TX
~yck	r9[BJHIP]Z^
~ycl	tHIK__]
~yco	x2HK^
~ye^	o!Y&[@]G[
~yea	a!^(J-[1]9Y>^?XBIDIHFIYKaLZNIVJZA]JbJhJ
~yen	xC[DX
~yer	f!J-J3I9H:[>^?J@[BICJDHEJHAIIKIMJN]OIXZZF]]_Ja[cafY
~yes	g9J=^>Y@]HIKFZ_
~yez	tZ[
~yfi	vC]HJX]ZJaY
~yfr	xHJI_
~ygn	{@]XX
~ygu	mAdHGZJ
~yje	{/]
~yjm	vZ]h[
~yjn	{aZg[
~yl^	v(H=[@[U^VGZD
~yla	l!a#J.X;ZHGU_
~yli	{HJR[YX
~ylk	n?[C]HHP]ZJ[Z
~yll	rDZHIIZN]
~ylo	tK_
~ym^	m3YHXIXVZZIc[dZgZ
~yma	m=YC[HJI]N[fX
~ymb	h!Z-]/Y@IHGI_KJN[ZH
~ymc	{T[
~ymo	l=X>^DJHDMJZZ_[
~ymp	{@[K[ZH
~yn^	xHJN_
~yna	vH[
~ync	F!@#A%c&E(A)B*C,D-?.G/C0h1h3H4^5D6H7B8a9@:B;C=A>??A@>AFBDCBD@ECFCGiI?JBK>LBM_NAOBPIRfS@TAUAV>WCXBZ:[D]@^B_FaAbBc^dbeIffgBhA
~ynk	{9IG]H^ZJ
~ynu	r3Y>ZDYHJO]
~yo^	{HIc]f[
~yon	_!J#J%Y)Z9^:I>G?G@[BGIGKHLJMGNGOJPZS_VZZI^ZcJhI
~you	K#J%H&J(B)I*D+],G-[.I/G0I1X2H4H5I6H8H9d:a;I<I=[?JAHBCE^FHGFJGLGMFNJOYPDQIRISDV[YI[E]G^H_HbFc[dYeGfGgFhX
~yp^	k#X,_3[HGIIKJMJOJZJh_
~ype	X!J%J(H*J+J-F/I3Z9H:_=J>C?I@^AJBGCHDHGYIaKZMHOaPITJVIXHZF[J]]^JaDbXcJfJhb
~ypo	m-]3]@[IJNGOJ
~ypt	X!I#Z%I(J)J*J,I-I/J1J3H4H6h7J8J9I:J<d=I>J?H@HAJBGCJDIGIH>IIJJKHMINHPIRHSITIUIVIXIYeZC]I^J_IaJbHcIdHeHfGhI
~yr^	l+]3I?[HFIJKZVX
~yri	r-X/aIJTJ
~yro	v!XH_ZJ
~ys^	F%E(C)F,G-[/X0G1Y2G3G4E5H6e8F9B:X;H<G>A@JAJBAFFGJHHI_LHMAO[PCQGRDTXUXV]XbYG[E]EaHdZfCgAh[
~ysa	{P^
~yse	j#Y(F)_?Y@IBYHBKJTIV^ZE[^
~ysi	oHJZIhb
~ysl	xH]
~yst	[%I(Y*J+Y-F/I1J3[4J6J:Y=J>F?G@]AJCHD_FJGIHYIYKaLHMFODPJR^THUJVHXHY][I]H^I_JaHbIcIdIfIhE
~ysz	{(]9JHZ
~yt^	o-^HIX_
~yta	o?Z@bHJZ[hJ
~yte	xHIZ[h]
~yth	]!I%^(J-I/J3I7^9G:I;Z=I>Z@DBYCDD^FJGJHXJXKHOHPESJTIVIXIZb_JaJcJfHhH
~ytk	p!](Z;Z@JHJZH^[_X
~ytt	l9Z>X@_BYHIM]ZI
~yub	v?aZI
~yud	x9ZZZ
~yus	xIZ
~yv^	v3[>J?ZD[HFOY
~yvi	jHGNd
~ywa	p:YHJK[ZIdYf]
~ywh	q?ZHJMZS^ZF
~za^	Y%F&Y)I*Z+H,I/I1J2I3Z4G5J6I7I8Z:X;I=]>F?Z@CAHEJFIHDI]JXKIL]N_OZPGSHTHUHVFWIYX]FaEbGcGeJfFgH
~zaa	{HYN[
~zab	m#[-Y?ZDZHHT]
~zac	Z!H%X(H)J*I+J,J-G0Y3H7J9G:^>I?G@HBFCHDHG_HCIEKHM[N_OIPISITIVFW^XIYJZC]H_JaHbIcYeJfc
~zad	b!I#J%J/Z3G7Z:J>I?JBHDXHXIYNIOISJTXV]X[ZEcJd_fIhI
~zah	n-^3Y>JCZHGI]OJXYZJ
~zaj	x([?ZDZZJ
~zak	v-YBZGZMX
~zal	{BaHIZI
~zam	tBZGXd^fZ
~zan	v-YBZGYHJZId]
~zap	j#J(J3J9J>J@IBIHZMJO^UJVIZZd^f_hJ
~zar	X!I#G%H(Y)I*G+a,e-H3I4J6I7J9H:J=I>F?H@GAJB^DFEJFJGZHGIGJJLJMHNHOJPHRISITIUJVHXJYJZ?[J]I^I_HaJbHcHdZedfZgHhF
~zas	pNbTZZJ
~zat	[%I(^)_3J8[<[F^G^HJIJMJNIPJUFV[ZH_X
~zaw	{-]HI
~zaz	d%Y:Z;Z?J@IBJDIGYHFIJKJMYVGW]ZG^[f]hJ
~zby	o-^HIX_
~zco	{VYZH[]
~zcz	{C]MZ
~zd^	{N_
~zde	rO[PYZI[[
~ze^	d!I#]%J([)[3J9I:Y=Y>I?IBGCIDHHCIYKXNJPJSYVZX^ZC]I^[aYbJdJfJhI
~zeb	r9J@ZD[H[ZJ
~zeg	i#J*X+Z-^3I9I>H?JBJCHHGK]OXRZVJXJZZ]JaJdYfJ
~zeh	{HJN[Z]
~zei	[#I%H(H*I+J,I-^/X1J2Z3]4H6I8J9F:X;J=H?JAIBEDFEIFZGIHYIeKDLIMGNFOIPIRaSJT[UIVHWJXGYIZA[X]G^IaFeJfFgJhY
~zej	{UY
~zek	q(^9I?J@YHHXZZIa^
~zel	l(F)Z*I-J3J9I>I?J@JAaBYDJHFIIK[OYU]V_ZH_HaJbX
~zen	R!H#H%I(^+I,H-G/H1I2J3X4G5I6H7G8H9J:[=d?[@IAIBZDDEIGGIEJHKCLXMENEOHQJRHSGTHVYWIYI[H^E_Ga[bZc_dIeHfIgFhF
~zep	t/ZKHOZZ[
~zer	W!X%G)J,H-G/J0I1J2J3Y4H5J6H9I:X;_>E?I@GA_CFDGEIFIGYI]JIKELZMFOYRHSHTYUGVZWHYIZC]^^]_]bFcGdJeIfFhG
~zes	v9YK^YX
~zet	h!Z#H%[,Z2Z3J8Z9I=J>H?J@^BJDIIIKIMJPIR[UYVIXJY[ZE]]aJbJe[fHhI
~zez	{N[X^
~zga	vO[ZJh[
~zgl	{9YBZ
~zgu	v>[
~zi^	g#J(J-I3^9b=J>X?I@IBZCIDHHDIYKIMINJOIVJZF]J
~zia	h-J9Z=J@HBXH[IIKJNJPZVJZ[]ZfZhI
~zie	a!Y#G%I(Z)J+X,[-H1J4I7J9a:Z;X>YCYDEIFKHLJMGN]OIPIRYSJTJUXVGWJZE]HbIcIdIfHhI
~zif	v3[IZOZ
~zig	^!J#G%I(G)J*H+J,J-G/Y3I4I6J7];I=I>G?G@aAJBXCGDHIFKDL^MYOHPHRJTGUJVGXHZ[[[]H^__HaIbHcIdHfIgZha
~zij	j!Z(J3[9H>J@IBXHHIYK]VZZH^Z
~zil	r3H9I>JBZHYOJTXZJa_
~zin	l9G>J@YCJDJHGIINZU[V^XZZHa^
~zio	T!D#D%J&X)F*I+G-D/H1H3Z4J5I6H7G8H9E<I=G>D@FAGBZCXD[EYFHGZHGIDJILHOFQIRJS^TEU]VZWZYGZX]D^J_]aDcJdGfbgXhF
~zis	x@^
~zit	{@ZHG]^
~zli	v@YC[DIK]ZI
~zlo	xI[NXVZ
~zmi	g(I9J>X@aDJHFIJKIM]VJZZ^Zh^
~zna	m4[BYHIIaZH^]_Y
~zni	{?ZR[
~zo^	k/[3Y9[@YBJCYDXHFKINJOJXYZ[]Y
~zoe	t9^>HEZZ]
~zog	{h]
~zoi	xJ]
~zom	{-Y=JK^
~zon	^!^%G&Z(Y*J+J,J-G/I2J3X4H6J7I8Y9F;X?G@DAICGDXFIGIJJKHNZOGPHSJTHU]V^WJXHYJZC[X]H^]aEbHcHdZfFgJhG
~zoo	rH^ZJ
~zor	v@]HJMZ
~zos	x!XMYTX
~zow	{MYTX
~zpi	{?ZD[
~zre	n([:ZHISZUJVIZ]gZ
~zsc	{ZIc[
~zse	{C^HZZG
~zt^	Z#](F)J*J,[/Y3J6J9H@ZB^CHEYGIHEIFJJMYNJOIRJSJTIUGVGWIX_[I]G_JaIbHcIdFeJfHgahF
~zte	n-E@HHJKdOZZFeX
~zub	{![V]ZI
~zuc	q-Y/Z@ZHIKZMJN_ZH
~zuf	{%Y8Y
~zug	e#J%_-J4Z8Z9J>[?J@]CIDIHXIJKINJOJQ[TYVJ_JaJcJdZfI
~zun	b#J%J(I+J,J-J3J7X:I=X>J@IBICIDYGJIJKINZPJS[U[VZW_ZJ]YbIcIdHfY
~zur	P!Z#H&Z(]*G+G,F-F1H2I5I8H9H:^;G<I=Z>G@GAICHEXGJHHIDJIKXNDOGPHQIRGTGU[VZW]YH^E_GaXb^d[eFgXhE
~zus	p(^.Y6Y9[@JC[DHHIX]ZI
~zwa	n!^>JHFI^L]ZZ
~zwe	a!J#I%J*_-H/Z3I9H=J>H?I@bA_BHCbDHHJIGKXMINIOXPJVJXZZE]HaIhJ
~zwi	p9Y@XBZHHK]M[RXZIc[
~zwo	{a^
~zwr	rHIZHd_f_
~zwu	vDZL]
~zy^	k#J*Y-_@[NESZX]h]
~zyc	n(]>X?[HXKYVIZJaZ
~zyj	r/]HJZ]h[
~zyl	x(H=]U^VGYXZG
~zym	{aXfX
~zys	{9Y@[
~zyt	p!](Z;Z@JHJZH^[_X
~zyw	vK[
~zza	]!I#H)I*X+J3H9H:Y;Y>I?]@GBHCYDGGZHHIXNZOJPHSIVYW[XIYYZE]IaIbJdXf[hJ
~zzo	x3ZCZDY
~zzy	q-dHFNC`;
