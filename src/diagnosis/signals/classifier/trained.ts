// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.897 -0.467 -0.808 -2.010 -0.868 -1.106 -0.970 -1.564 -2.110 0.096 -1.577 -1.425 -1.345 -1.380 -1.475 -0.072 -0.513 -2.047 -1.299 -1.113 -1.342 1.620 -1.033 -1.304 -1.838 -0.484 0.060 -0.307 -0.476 -0.837 0.220 -0.147 -0.570 -1.576 -1.183 -1.412 1.995 0.161 -1.409 0.075 -1.787 -0.527 -0.451 -0.598 -1.089 -1.857 -0.933 -1.068 -1.046 -0.857 -0.352 -1.310 -0.485 -1.204 1.282 -1.425 -0.004 -1.804 -1.392 0.081 -1.014 -0.614 -1.219 -1.548 -0.934 -1.464 -0.481
14.919980885456658
!account-disabled	P!n#@%C&H(X)B*E+F,G-C.G/C0F1G2F3A4E5H6F7E8F9E:B;A<H=C>C?D@BADBBCDDCEGFGGEHHICJFKCLDMDNDOEPBQHRGSETBUBV@WFXDYFZ=[E]C_AaEcEdCeGgEhD
!account-locked	L!D#m%B&H(C)C*C+D,F-@.J/D0F1E2D3B4C5G6E7D8E9B:B;E<G=C>B?B@DADCBDBEFFFGDI@JDK?LCMBNBOCPBQFRDSCT[UDV@WEYEZ;[[]B_CaDb@cCdCeEfDgCh@
!account-not-set-up	o!KDIV_ZH
!ad-access-denied	R!B%j&I(a)E*F+G,F-C.H/E1G2C3C4E5G6F7E8E9G:C;^<G=C>D?E@CAGBACEDDEGFHGDIBKHLBMCNBOGPHQFRGSETIUBVDWEXFYGZ=[C]E_DaDbBcDdCeEfCgYhC
!ad-unknown-error	d!H&e(K-J3J@KBKHGKJNJSIZD_J
!admin-role-missing	S!E#G%^&K(k)J+H,H-F.I/H0I1I2I3G4H5I6H7E8H9I:B;H<J=C>E?C@HAIBBCEDCEHFIGGHFIFJGKCLFMENEOIPCQJRHSETGUBVFWEXGYIZ=[E]F^F_HaEbBcGdDeGfEgEhE
!admin-sspr-disabled	Z!E#I%H(A)k*I+J,G-I.J/J0K1J3I4J5J7H8J9I:F;J=G>I?E@FAJBFCIDGEHGJHIIIJIKHLJMINGOJPHRJSGTHU@V?WFXIYJZA[H]I^H_JaIbGcIdFfIgEhJ
!admin-two-gate	U!F#G%G&J(A)F*m+F,F-F.I/H0I1I2I3F4G5I6I7H8H9F:F;H<J=G>E@DAHBFCADDEFFIGHHAIEJHKELHMGOGPAQIRHSGTGUEVCWDXFYHZA[G]F^H_IaFbHcHdFeIfHgEhG
!already-registered	^!I#I%J(I)I*I+j-H3I7J:I=I>G?D@GBECDD@GJHDIHJKKGLJMJNHOFPISJTJUIVHWJXHZE[J]H^J_JaHbHcJdJfJgJhI
!auth-token-error	g,bHGPJZHeI
!changed-too-recently	O!F#D%E&J(C)F*F+G,I-B.H/E0H1H2G3F4G5H6G7E8G9F:E;I<I=E>D?E@nAHBDCDDDEIFIGFHII>JEK>LDMBN@OGPFQIRGSETFUEVCWFXDYHZ:[D]E^@_HaFbEcFdEeGfFgEh@
!cloud-service-error	[!F#I%I(C)E*I+I-H.I/H0J1I3H4I5I6J7D8I9J:F=F>G?F@IAJBCCHDFEIFJGIH?IIJHKFLIMGNHOJPFRGSkTFUIVEWFXGYJZ>[H]G^H_IaGbEc[dHeJfDgBhI
!cloud-sync-agent	Z!I#J(I*J+J,J-G/G0i1F3I4I6H7I8G9H:J;J=I>I?I@IAIBICIDIGFIIJIKHMGNIOIPHRDSJTHUJVJXIYIZE]I_GaIbIcEdCeHfDgIhI
!code-not-received	N!C#C%C&X(A)C+B,F-A.E/D0D1E2F4C5F6E7C8D9@:A;D<F=B>Y?A@@ADCKD=EEFEGDI?JEK@LDMANAO?PCQFRDSCTCUBV@WCXJYDZ@[D^D_CambBcBdDeFfCgDhB
!connect-version-old	Y!H#G%G(F)I*I+J,I-G.K/G0G1k2G3G4E5I6H7H8F9G:I;J<I=G>G?I@GAIBFCHDHEJFJGFHAIGJHKGLJMGNHOIPHQIRBSHTFUIVHWJXHYHZD[I]I^J_GaHbIcCdFeEf>gFhH
!connector-password-too-long	b!J#G%E,J-G1I2h3H4K:I>J@HBGCJDJGHH@ICJJKHLIMHNIPJRJUKVJYJZF[J^H_JcHdGeJfEgJhI
!contact-failed	w3_HHZD
!contact-info-malformed	U!B#C%E&J(F)G*F+D,G-E.I/H0H1I2G3l4F5I6H7G8H9G:D;G<J=F>=?B@EAGBCC@DcEIFIGGH=IGJHKELGMFNEOGPEQIRHSHTEUGVAWHXDYHZ@[F]E^F_Fa?bGcGdGeIfHgHhE
!cookies-disabled	T!E#D%F&J(E)G*G+H,I-C.n/G0H1H2I3E4G5I6H7F8G9B:F;H<I=F>E?E@EAHBCCEDEEIFHGHH@ICJFKDLHMENDOFPGQIRGSDTFUEVEWGXEYHZ@[F]D^H_GaEbCcEdFeHfFgGhF
!corporate-policy-sentence	l@YHFIGKIN^
!dc-policy-hints-missing	Z!I#G%I(I)I*H+J-E.J/H0I1I2J3G4@5j6I7I8I9H:J;I<H=H>G?I@FAHBICGDIFJGJIGJCKDLJMENCOHPHQJRHSJTIUJVIWHXIYHZE[I]I^J_IaIbHcGdHeIfGgIhG
!dc-unreachable	[!G#H%H(H)I*I+J,J-G.J/G0I1I2I3F4j5D6H7G8G9H:H;J<Y=H>F?G@EAHBFCHDHEJFJGHHEIGJIKGLJMFOIPFQJRGSGTHUHVGWIXIYHZB[I]H^I_GaGbGcDdHeJfCgHhH
!decryption-key-mismatch	]!F#G%G&K(G)J*I+J,H-F.J/C0E1I2J3G4G5J6l7H8G9H:H;J<I=G>G?F@EAGBDCHDHEIFJGGH@IDJHKCLIMENCOGPFQJRESJTFUHVHWJXIYFZ@[H]H^E_DaHbGcDdBeEfDgXhD
!error-processing-request	wBIHESaZD
!feature-not-enabled	r)KHIV^
!federated-password	V!F#F%F(D)F*I+I-D.J/E0I1I2I3G4H5I6I7m8H9J:E;I<J=F>G?E@BAHBCCHDFEJFJGFH<IEJFKCLFMDNDOJPDQJRISFTGUEVEWGXHYJZ>[G]G^D_HaGbDcGdEeHfFgFhD
!forest-config-changed	^!E#H%F(F)H*I+I,I-F.J0G1G2J3F4F5J6H7G8k9F:F;I<J=E>H?G@DAXBDCEDGEJFIGDH?IFJGKELHMFOIPFQIRGSITIUGVEWIXGYGZA[H]G^I_DaHbGcFdCeGfDgHhG
!inheritance-disabled	X!>#F%@(C)G*G+H,I-E.H/H0H1I2I3F4G5J6I7H8H9E:F;m<J=F>E?E@EAEBFCDDFEJFHGEHDIDJHKDLHMGNFOGQIRHSHTGUEVDWHXFYGZB[H]D^F_DaFbEcGdEeIfGgHhF
!ldap-signing-not-configured	^!J#J%I(I+J-I1J2J3H4I5J6I7J8I9I<h=I>J?J@HBICFDIEJGJHBIFKILJMJNHOJRJSKTIUIVIWJXJYGZF[K]J_JaJbJcGdJeJfHhI
!licence-missing-organisation	W!G#H%H(F)H*I+I-F.J/G0I1I2K3G4I5J6J7H8I9G:F;I<K=j>G?G@FAHBFCFDFEHFIGGIEJIKFLHMGNEOIPHQJRISHTGUDVCWEXHYIZC[I]F^I_GaGbFcFdFeIfGgHhH
!licence-missing-user	e(J)H/J7J=f?J@KBIDJGJPJSIUGVFZD^JbIdHeJfIgJ
!lost-device	M!D#A%D&H(B)E*C,F-B.F/E0F1G2G3=4E5G6F7D8F9B:C;F<G=D>m?=@AAFBGC>DHEGFGGEH[IAJEK@LEM>NBOEPEQGRFSFTDUDVCWEXBYFZ;[C^E_Ea<bCcDdEeFfEgDhB
!managed-on-premises	n/I7JHJZJ^Jdb
!method-not-allowed	T!F#F%E&J([)E*[+E,I-D.H/G0H1H2I3A4F5I6G7F8H9D:E;G<I=D>@?l@CAGBCCFD@EHFHGFHAICJGKBLGMDNDODPFQHRHSFTFUEVBWFXEYGZ>[X]C^E_Fa@bDcFdFeHfFgEhD
!not-enough-methods	T!E#E%F&J(E)F*Y+B,I-E.H/G0I1I2I3C4G5I6H7G8H9D:E;H<I=E>A@BAGBDClEHFIGHHAICJGKCLGMFNDODPFQIRHSGTFUGVCWGXEYHZ@[F]E^H_HaDbFcGdGeHfHgGhE
!not-in-scope-group	b!J(I)H/J:J=I?I@IBGDIGFHAKJNJPGUHVgWJZD^IbK
!not-registered	S!F#F%F(C)D*F+[,I-E.I/G0H1I2I3D4G5I6H7F8H9H:D;H<I=E>A?I@BAHB@CGDlEGFIGGHAIDJGKCLFMENDOEPFQIRHSFTGUBVEWDXFYHZ=[E]D^F_GaEbDcGdEeHfFgGhD
!object-not-in-password-sync-scope	Z!F#H%D(H)J*J+J,I-F/I0H1H2I3H4H6I7I8H9I:G;H<K=G>I?I@HAHBGCIDHEKFGGkH@IGJHKFLHMDNFOJPGRHSJTIUHVDWIXJYIZD[I]H^GaIbIcGdBeHfDgIhG
!onboarding-failed	[!H#I%G(H)J-J/J0I1J3J4J6H7J8H:J=G>J?J@GBXDJEHGHH@IJJIKGMJNHPIRJSITKUIVHWJXJYIZ@[J^I_JbIcGd@ehfAgIhH
!onprem-admin-action-required	b!H%J(F/J3J6J7I:F=E>K?I@IBFCJDJEiGJHFKJMKNGPISITKUGVEWCZ?[I]J^J_JaJbHcFdGeGfIgIhK
!onprem-complexity-refused	f!J#J%J(I*J+J-G.J0J3G4J6J7J8J9E:I;J=H>H?H@GBHCGDHFKGJHAIgKDLJMHN]OGPJRJSJTJUJVHXHZD[J]G_JaGbJcJdJfJhH
!onprem-connectivity	T!F#G%F&J(F)H*H+I,I-E.I/G0G1F2H3E5G6F7G8G9E:D;I<G=D>F?F@CAHBCCFDGECFHGFH@IFJGKFLHMENDOGPFQHRDSFTFUDVFWGXEY[Z<[H]F^G_FaFbEcldCeFfCgFhF
!onprem-multi-match	[!E#G%H(H)I*H+J,J-G.J/G0J1J2J3G4I6J7I8G9F:H;I=H>H?H@FAjBGCGDIFJGHHAIGJIKFLIMGNHOHPFRJSJTHUIVGWJXGYJZD[J]G^I_BaHbIcIdIeJfHgIhH
!onprem-policy-refused	Q!F#D%F&J(C)G*G+H,H.H/?0H1I2H3F4G5H6F7E8G9I:D;I<I=E>E?D@YAIBBCEDCEHFIGEH>K<LEMBNlOGPFQIRISGTGUDVDXGYHZG[D]E^C_GaFbDcFdDeGfFgFhF
!onprem-success-cloud-failure	Y!D#G%G&J(H)I*I+H,J-E.J/j0F1I2J3E4H5J6G7E8I9G:I;J<J=F>G?H@EAGBECHDGEIFIGIIDJEKELHN?OGPEQKRISITAUIVHWJXIYJZC[I]H^G_AaHbHcGdFeHfGhF
!ou-reserved-character	]!H#I%D&H(I)J*I+J,K-D.J/H0J2J3F4H5K6J7I8J9E:F;H<J=H?G@GAHBFCHDHEIFjGDHAICJIKGLJMHNEOIPIRJSJTHUGVHWHXHYJZD[J]G^J_HaGbHcHdGeIfGgIhH
!password-contains-name	g#J-A:J@HBIFJGJHEIeKEMINHVJZC^JhX
!password-easily-guessed	O!D#F%D&I(A*C+F,D-o.F/C0E1F2E3C4D5F6E7B8F9C:B;F<G=C>B?B@>AFB@CCDBEFFGGDI<KFLDMAN<ODPDQGRFSDUCVBWEXBYFZ;[B]C_EaCbBcDdBeEfDh@
!password-filter-refused	T!F#C%E&I(D)G*H+G,H-?.H/D0F1H2F3F4B5F6F7E8G9G:D;H<I=F>E?E@AAHBBCEDDEIFIGDH@IGJoKALFMCN@OGPEQIRHSGTDUEVEWFXFYHZ>[E]F^D_GaFbCcFdDeFfEgFhB
!password-never-expires	W!G#G%G(F)I*I+I,J-G.K/H0J1J2I3H4J6J7G8J9J:G;J<K=G>G?H@AAJBDCHDFGHHEIFJHKCLkMDNEOJPIRJSITHUGVGWIXIYJZ>[G]G^A_IaGbEcHdEeIfHgHhB
!password-reset-done	j(H:J=JBaHZKJLJMZUGVHZB[J^HbIhG
!password-too-weak	R!F#C%F&J(C)G*G+D,I.H/K0H1H2W3A4G5I6G7E8G9E:D;H<H=F>@?E@@AGBBCADIEHFGGFHCIlK?LFMCOCPGQIRGSGTFUFVDWHXEYGZ<[E]D^E_GaDbEcFdEeHfGgFhA
!password-used-before	P!F#@%E&J(B)F*G+G,H-?.H/D0H1H3F4G5G6F7D8G9G:D;G<I=E>D?C@CAHBACDDCEGFIGEHII;JEKnLEMAOFPEQIRGSFTEUEVCWGXEYGZ?]C^C_GaFbCcFdCeFfFgEh>
!phone-mismatch	W!H#G%I(I)J*H+F-F.J/H0J1J2J3C4I6I7I8J9G:I;J=I>??F@FAIBGCDDBEKFJGIHCIBJIKBLJMHNFOkPIQJRISJTHUIVGWJXGYJZB[I]G^J_IaBbIcIdJeJfIgI
!privileged-account-denied	S!C#E%^&J(@)@*G+G,F-F.I/G0H1H2H3D4E5H6G7E8G9F:E;E<J=E>E?E@CAFBECGDFEGFHGFH=IEJGKELHMFNEOGPmQGRHSFTFUDV@WGXFYHZ?[G]G^E_FaFbFcGdEeGfFgBhG
!reset-in-home-directory	U!C#F%E(@)E*G+H,J-H.I/H0I1I2I3F4H5I6H7D8H9J:n;I<J=C>E?D@AAIBBCFDDEHFIGFHGIDJGKBLEMDNDOIPEQJRISETHUCVAWEXGYJZ;[E]F^D_GaGbCcGdEeHfFgFhD
!sam-remote-call-denied	Y!F#G%C&J(F)G*F+H,H-E.H/H0H1H2G3F4E5I6G7H8F9D:G;H<I=E>F?D@EAGBDCFDFEIFIGHH>IFJGKELIMGNEOGPEQlRGSHTGUGVEWHXFYEZC[I]G^H_GaFbEcEdEeGfFgHhG
!server-clock-skew	Z!I#G%H(I)J*I+J,H-G.J/I0H1F2I3G4D5J6G7H8H9G:I;I<J=H>H?H@GAIBGCHDHFJGGH@IGJIKGLJMENIOHPHQJRkSFTGUIVIWJXGYFZE[J]G^J_HaGbHcAdFeHf?gIhG
!servers-catching-up	T!F%E&K(C)G*G+H,H-C.I/X0G1G2G3F4G5H6F7G8G9I:D;I<I=F?E@>AHB?CEDCEIFIGBH@IBJEK@LCMmNBOHPFQIRESGUEVEWHXGYGZ9[D]E^C_GaFbAcEdCeGfBg]h?
!smart-lockout	T!C#@%E&J(F)G*H+G,H-D.I/D0H1H2H3E4F5I6H7F8H9G:E;H<I=F>F?F@BAGBBCFDEEIFIGGHDIDJGKDLaMDNDOGPEQIRGSFTmUGVDWHXDYHZ@[A]F^B_EaGbEcFdFeHfGgFhE
!sspr-disabled-tenant	U!J#I%G(A)I*E+I,I-G.J/I0J1I2J3G4I5J6J7F8H9J:A;J<J=C>G?F@DAJBACHDDEEFIGFHIIIJGKFLGMFNDOJPEQKRISETIUlV>WFXHYIZ@[H]G^F_IaHcGdEeHfEgEhH
!sspr-not-enabled-for-user	[!B#H%G*I+I-J/J3[4J5J6J7G8I:D;J=E>I?Y@EAJBDCHDBEHGHHGIIJIKGLGMHNFOKPGSGTJUAViXIZ?[G]I_IaIbGcJdEeHfHgIhH
!sspr-policy-not-set	e(I)I*Z5J:I=KEFHHNFSIUGVHWdZGbKdIgH
!throttled	S!D#]%F&J(E)F*F+F,I-J.G/H0G1G2F3A4F5I6H7F8G9C:E;G<I=E>C?E@?AFBBCBDCEHFHGFH<IBJFKALFMENDODPDQHRESETBUFVDWGXmYFZ?[F]D^G_GaBbDcEdGeHfGgFhE
!tls-disabled	X!F#G%G&J(H)G*I+H,H-G.I/H0H1A2G3E4E5I6E7I8G9G:I;H<G=E>F?G@DAHBECFDGEJFIGGHHIEJHKELIMFNGOGPFQHRDSHTHUFVFWIXFYlZC[I]G^I_HaGbFcAdCeFfBgGhG
!unlock-option-missing	W!F#@%F(C)F*H+H,J-F.J/H0J1I2J3H4I5J6I7H8I9J:E;I<J=F>G?D@BAIB?CEDEEJFJGHH@IFJHKELFMENFOIPGQJRISHTAUFVBWGXGYJZ@[m]G^E_HaHbAcGdGeIfHgHhD
!user-abandoned	[#G%F(E)G*H+G,K-E.H/G0I1I2I3G4I5I6I7G8I9G:F<J>D?D@DAHB>CCDCEJFIGHHCIEJHKCLHMDNEOHPGQJRGSZTHUEVDWFXGYIZC[G]l^H_GaEbCcGdHeIfDgGhF
!user-cannot-change-password	Y!H#H%G(D)J-H/I3I6J7H:G;K=I>H?I@@BDCJDHGIHBIGJIKFLCMENGPITJUHVFXIZ=[G]I^k_JaJbHcJdFeIfJgIhA
!user-not-found-onprem	Y!C#H&I(H)I*I+I,J-G.J/C0G1I2J3D4G6H7F8H9H:G;G<J=F>G?G@HACBGCHDHEHFIGIHGIFJIKGLHMGNFOHPEQJRISJTDUIVGWJXIYJZD[I]G^F_kaHbHcFdDeIfGgHhH
!windows-screen-broken	T!G#H%G(D)H*J+I-H/I0J1J3I4J5J6J7E8J9I:F=G>G?F@IAJBDCHDGEJFJGIH;IHJGKGLGMDNEOIPHRJSGTHUFVEWGXHYJZB[E]F^H_IaGblcGdHeIfGgGhD
!wizard-connector-not-found	u,J0KHFZJe_
!writeback-not-enabled	S!C#F&I(C)B*D+G-F.I0D1E2H3E4C5G7E9G:D;G<G>E?D@CAGBCCFDCEDFHHIIEJEKCLEMDNCOHQGRDSETEU>V@WCXFYAZ?[F]F^EaEbDcCdjhD
!writeback-service-stopped	W!G#H%E(F)H*I+J,I-G.J/Y0B1D3H4F5H6D7E8F9H:H;I<I=F>H?H@FAHBACHDHEJFIGDH>IGJGKGLIMENGOIPFQIR@SDTHUEVFWIXIZF[I]G^H_FaHbGdBfkgGhH
!writeback-unsupported-path	V!F#G(C)G*F+I,I-G.I/C0G1H2I3F4H5I6H7F8I9E:G;I<J=F>F?F@DAHBDCGDGEGFIGHH?IFJGKELGMANEOHPEQIRISFTDUGVFWHXHYHZC[H]G^G_EaFbEcEdCeHfEgmhF
!wrong-current-password	T!H#C%G(F)I*I+I,J-B.J/G0I1J2I3G4H5J6H7F8I9I:F;J<J=H>F?G@AAJBDCGDEEJFKGHH@IBJGKCLFMCNCOGPIQKRISITHUGVFWIXHYIZ<[F]H^D_IaHbFcHdFeIfHgHhm
#account-disabled	P!n#?%C&H)A*D+E,F-B.F/C0F1F2E3@4D5H6F7D8E9E:B;c<G=C>B?C@AACBACCDBEFFFGDHFIAJEKALCMCNCODPAQGRFSDTAU@V?WEXCYEZ<[D]B_@aDcDdBeFfJgEhC
#account-locked	K!D#m%?&G(B)B*C+C,E->.I/B0E1D2D3A4C5F6D7C8D9B:A;D<F=B>@?B@DACCADBEFFFGCI?JCK>LBMANAOCPAQERCSCTcUCV@WEXKYEZ:[[]B_BaCbAcBdBeEfCgBh?
#account-not-set-up	k!J)KHJVaZG
#ad-access-denied	Q!B%j&H(b)D*E+G,E-C.G/E1F2C3C4E5G6F7D8D9G:B;_<G=B>D?D@BAFB@CDDCEFFGGCHJIBKGLBMCNBOFPYQERFSDTHUBVDWDXEYGZ<[B]D^J_CaDbBcDdBeEfBgYhB
#ad-unknown-error	d!H&e(K-J3J@KBKHGKJNJSIZD_J
#admin-role-missing	S!D#G%^&J(k+H,G-F.I/G0I1I2I3G4H5I6H7E8H9I:B;H<J=C>E?C@HAIBBCEDCEGFIGGHHIFJGKCLFMENDOIPEQIRHSETGUBVEWEXGYIZ<[E]F^E_HaEbBcGdDeGfEgDhE
#admin-sspr-disabled	W!D#I%E(G)k+I,F-H.J/J0J1J3H4I5I6J7G8I9I:E;J=F>H?D@EAJBECIDFEGFJGIHHIHJHKGLIMHNEOJP]QJRJSFTHUAV=WEXHYJZ?[H]H^G_JaHbFcHdEeJfHgDhI
#admin-two-gate	U!F#G%F&J(?)F*m+F,F-F.I/H0I1I2I3F4G5I6I7G8H9F:F;H<J=F>E@DAHBFCADDEFFIGHHAIEJHKELHMGOFPAQIRHSGTGUEVCWDXFYHZA[G]F^H_IaFbHcHdFeIfHgEhG
#already-registered	^!I#I%J(I)I*I+j-H3I7J:I=I>G?D@GBECDD@GJHDIHJKKGLJMJNHOFPISJTJUIVHWJXHZE[J]H^J_JaHbHcJdJfJgJhI
#auth-token-error	g,bHGPJZHeI
#changed-too-recently	N!E#D%J&J(A)F*F+G,I-B.H/E0H1H2G3F4F5H6G7E8G9F:D;H<I=E>D?D@nAGBDCDDDEIFHGFHHI>JEKALCMBN?OGPEQIRGSETFUEVCWFXDYGZ:[D]D^@_GaFbEcEdEeFfFh@
#cloud-service-error	[!F#I%I(C)E*I+I-H.I/H0J1I3H4I5I6J7D8I9J:F=F>G?F@IAJBCCHDFEIFJGIH?IIJHKFLIMGNHOJPFRGSkTFUIVEWFXGYJZ>[H]G^H_IaGbEc[dHeJfDgBhI
#cloud-sync-agent	Z!I#J(I*J+J,J-G/G0i1F3I4I6H7I8G9H:J;J=I>I?I@IAIBICIDIGFIIJIKHMGNIOIPHRDSJTHUJVJXIYIZE]I_GaIbIcEdCeHfDgIhI
#code-not-received	L!B#B%B&X(@)B*I,E-A.D/C0D1E2E3^4B5F6E7C8D9?:A;D<E=A>^?I@?ACCGDIEEFDGCHJI>JDK?LCM@N@OHPCQERDSBTBUAV?WCYDZ?[C^C_CalbBcBdDeEfCgChA
#connect-version-old	X!H#G%G(E)I*I+I,H-G.J/F0G1k2G3F4E5H6G7H8F9G:I;I<I=G>G?I@GAIBFCHDHEJFJGFHHIGJHKGLIMFNHOIPHQIRASHTEUIVHWJXHZC[H]I^J_GaHbHcBdEeEf>gFhH
#connector-password-too-long	b!J#G%E,J-G1I2h3H4K:I>J@HBGCJDJGHH@ICJJKHLIMHNIPJRJUKVJYJZF[J^H_JcHdGeJfEgJhI
#contact-failed	u3_@YHHZD
#contact-info-malformed	U!B#C%E&J(F)G*F+D,G-E.I/H0H1I2G3l4F5I6H7G8H9G:D;G<I=F>C?C@EAGBCC@DbEHFIGGH<IGJHKELFMFNEOGPEQIRHSHTEUGVAWHXDYHZ?[F]E^F_Fa?bGcGdGeIfHgHhE
#cookies-disabled	T!E#D%F&J(E)G*G+H,I-C.n/G0H1H2I3E4G5I6H7F8G9B:F;H<I=F>E?E@EAHBCCEDEEIFHGHH?ICJFKDLHMENCOFPGQIRGSDTFUEVDWFXEYHZ@[F]D^H_GaEbBcEdFeHfFgGhF
#corporate-policy-sentence	l@YHFIGKIN^
#dc-policy-hints-missing	Z!I#G%I(I)I*H+J-E.J/H0I1I2J3G4@5j6I7I8I9H:J;I<H=H>G?I@FAHBICGDIFJGJIGJCKDLJMENCOHPHQJRHSJTIUJVIWHXIYHZE[I]I^J_IaIbHcGdHeIfGgIhG
#dc-unreachable	Z!G#H%H(H)I*I+J,J-G.J/G0I1H2I3F4j5D6H7G8G9H:H;J<Y=H>F?G@EAHBFCHDHEJFJGHHEIGJIKGLJMFOIPFQJRGSGTHUHVGWIXIYIZB[I]H^I_GaGbGcDdHeJfCgHhH
#decryption-key-mismatch	]!F#G%G&K(G)J*I+J,H-F.J/C0E1I2J3G4G5J6l7H8G9H:H;J<I=G>G?F@EAGBDCHDHEIFJGGH@IDJHKCLIMENCOGPFQJRESJTFUHVHWJXIYFZ@[H]H^E_DaHbGcDdBeEfDgXhD
#error-processing-request	wBIHESaZD
#feature-not-enabled	r)KHIV^
#federated-password	V!F#F%F(D)F*H+I-D.J/E0I1H2I3G4H5I6H7m8H9J:E;I<J=E>G?E@BAHBCCGDEEJFJGEHCIEJFKCLEMDNDOJPDQJRISFTDUEVDWGXHYJZ=[G]G^C_GaGbDcGdDeHgEhD
#forest-config-changed	]!E#H%F(F)H*I+I,I-F.J0G1G2J3F4F5I6G7F8k9F:E;I<J=E>H?G@DAXBDCEDFEJFIGDH?IFJGKELHMXOIPEQIRGSHTIUGVEWIXGYGZA[H]G^I_DaHbGcFdCeGfDgEhG
#inheritance-disabled	X!>#F%@&K(C)G*G+H,I-E.H/H0H1I2I3F4G5J6I7H8H9E:F;m<I=F>E?E@EAEBFCDDFEJFHGEHDIDJHKDLHMGNFOGQIRHSHTGUEVDWHXFYGZB[H]D^E_DaFbEcGdEeIfGgHhF
#ldap-signing-not-configured	^!J#J%I(I+J-I1J2J3H4I5J6I7J8I9I<h=I>J?J@HBICFDIEJGJHBIFKILJMJNHOJRJSKTIUIVIWJXJYGZF[K]J_JaJbJcGdJeJfHhI
#licence-missing-organisation	V!F#H%G(F)G*I+I-F.J/G0H1I2J3F4I5J6J7G8I9G:F;I<J=k>G?F@FAHBFCEDFEHFIGGIEJHKFLHMGNEOIPHQJRISGTGUDVIWEXHYIZB[I]F^I_GaGbFcFdFeIfGgHhH
#licence-missing-user	d!K(J)H/J7J=f?J@JBIDJGJHJPJSIUGVFZC^JbIdHeJfHgJ
#lost-device	M!C#A%D&H(B)E*B,F-B.F/E0F1F2F3=4D5G6F7D8F9B:C;F<G=C>m?=@@AFBFC>DHEGFFGEH[I@JEK@LEM?NBOHPDQGRFSETDUDVBWEXBYFZ;[C]X^D_Ea9bBcDdEeFfEgDhB
#managed-on-premises	n/I7JHJZJ^Jdb
#method-not-allowed	T!F#F%E&J(X)B*b+E,H-D.H/G0H1H2I3A4F5H6G7F8G9D:D;G<H=D>A?l@CAGBCCDD?EHFHGFH@ICJGKBLGMDNCODPEQHRGSFTEUDVBWFXEYGZ=[X]C^E_Fa?bCcFdFeHfFgEhD
#not-enough-methods	S!E#E%E&J(D)F*^+A,I-D.H/G0H1H2H3B4G5I6H7G8H9D:E;H<I=E>@?X@AAGBDClEGFIGGHAIBJGKCLGMENDODPFQHRHSGTFUFVCWGXEYGZ@[F]E^H_GaDbFcFdFeHfHgGhE
#not-in-scope-group	b!J(I)H/J:J=H?I@HBGDIHAJJKJLJMKNJPGUHVfWJZD^IbJ
#not-registered	R!D#E%E&J(B)C*E+^,H-D.H/F0H1H2I3C4G5H6H7F8G9G:C;H<H=D>H?H@AAHB@CJDlFIGFH@ICJFKBLEMDNBOJPEQIRHSFTFUAWJXEYGZ<[D]D^E_FaEbDcFdEeGfEgFhD
#object-not-in-password-sync-scope	Z!F#H%D(H)J*J+J,I-F/I0H1H2I3H4H6I7I8H9I:G;G<J=G>I?I@HAHBGCIDHEKFGGkH@IGJHKFLHMDNFOJPGRHSJTIUHVDWIXJYIZD[I]H^GaIbIcGdAeGfDgIhG
#onboarding-failed	[!H#I%G(H)J-J/I1J3I4J7J8G:J=G>J?J@GBXDIEHGHH@IJJIKGMJNHPIRJSITJUIVHWJXJYIZ@[J^I_JbHcGd@ehfAgIhH
#onprem-admin-action-required	b!H%J(F/J3J6J7I:F=E>K?I@IBFCJDJEiGJHFKJMKNGPISITKUGVEWCZ?[I]J^J_JaJbHcFdGeGfIgIhK
#onprem-complexity-refused	d!I#I%I(I)K*I+I-G.J/J0J1K3G4I6J7I8J9E:I;J=H>G?G@JAJBHCGDHFJGJH@IgKHLIMGN_OGPIRJSJTJUIVHWJXHYJZD[J]G^J_JaGbIcIdJfIhH
#onprem-connectivity	T!F#G%F&J(E)G*H+I,H-E.H/F0F1F2H3E5G6F7G8F9E:D;I<G=D>F?F@CAHBCCFDFECFGGFH?IFJGKFLHMENDOGPFRDSFTFUDVEWGXEY^Z<[G]F^F_FaFbFcldCeEfCgFhF
#onprem-multi-match	[!E#G%H(H)I*H+J,J-G.J/G0J1J2J3G4I6J7I8G9F:H;I=H>H?H@FAjBGCGDIFJGHHAIGJIKFLIMGNHOHPFRJSJTHUIVGWJXGYJZD[J]G^I_BaHbIcIdIeJfHgIhH
#onprem-policy-refused	O!D#C%D&I(A)E*D+G,G-_.G/[0G1H2G3E4F5F6E7C8F9H:B;H<H=C>D?C@[AHB@CDDAEGFHGDH;IIJ]K@LDMANjOFPEQHRHSETEUCVBWZXFYGZE[C]D^B_FaEbBcEdBeEfDgEhD
#onprem-success-cloud-failure	Y!D#G%G&J(H)I*I+H,J-E.J/j0F1I2J3E4H5J6G7E8I9G:I;J<J=F>G?H@EAGBECHDGEIFIGIIDJEKELHN?OGPEQKRISITBUIVHWJXIYJZC[I]H^G_AaHbHcGdFeHfGhF
#ou-reserved-character	]!H#I%D&H(I)J*I+J,K-D.J/H0J2J3F4H5K6J7I8J9E:F;H<J=H?G@GAHBFCHDHEIFjGDHAICJIKGLJMHNEOIPIRJSJTHUGVHWHXHYJZD[J]G^J_HaGbHcHdGeIfGgIhH
#password-contains-name	e#J+Y-A:J@HBHDIFJGJHDIeJKLJMINHVJZC^IhX
#password-easily-guessed	N!D%C&I(A*C+F,D-o.F/B0E1F2D3C4D5F6E7B8F9C:B;F<G=C>B?B@>AFB?CCDBEFFFGDI<J[KFLCMAN;ODPDQGRFSDUBVAWEXAYFZ;[A]C^K_EaCbBcDdBeEfDh?
#password-filter-refused	T!F#C%E&I(D)G*H+G,H-@.H/D0F1H2F3F4B5F6F7E8G9G:D;H<I=F>E?E@AAHBBCEDDEIFIGDHCIGJoKALFMCN@OGPEQIRHSGTDUEVEWFXFYHZ>[E]F^D_GaFbCcFdDeFfEgFhB
#password-never-expires	W!G#G%G(F)I*I+I,J-G.K/H0J1J2I3H4J6J7G8J9J:G;J<K=G>G?H@AAJBDCHDFGHHEIFJHKCLkMDNEOJPIRJSITHUGVGWIXIYJZ>[G]G^A_IaGbEcHdEeIfHgHhB
#password-reset-done	i(H:J=J@ZB_HYKJLJMZUGVHZB[J^HbIhG
#password-too-weak	Q!E#C%E&J(C)G*F+D,H.H0G1G2[3@4F5H6G7E8G9D:D;G<H=E>@?D@?AGBBCADHEHFGGEHAImJYK>LEMBOBPFQHRGSGTEUEVCWGXDYGZ<[D]D^D_GaDbDcFdDeGfFgFh@
#password-used-before	O!F#?%D&J(B)F*F+F,G-=.H/K0G1G3E4F6F7D8F9F:C;G<H=D>C?C@EAGBACDDBEGFHGDHGI?JDKnLDMANXOFPEQHRGSFTEUEVCWGXEYGZ>[J]C^C_FaEbCcEdCeEfEgDh>
#personal-account	w:Z>G
#phone-mismatch	V!H#F%I(H)I*H+E,K-E.J/H0I1J2J3D4H5K6I7I8I9G:H;I=H>B?E@EAIBFCDD@EJFJGIHBIAJIKBLJMGNFOlPHQJRHSJTHUIVGWJXFYIZB[I]G^J_IaFbHcHdIeJfIgI
#privileged-account-denied	R!C#E%_&J(?)>*F+G,E-F.H/G0H1H2H3D4E5G6G7E8F9F:E;C<J=D>E?E@CAFBECFDEEFFHGFH<IEJFKELHMFNEOGPmQGRHSFTFUCV?WFXFYHZ>[G]G^E_FaFbEcFdDeGfFgBhG
#reset-in-home-directory	U!D#F%E(@)E*G+H,J-H.I/H0I1I2I3F4H5I6H7D8H9J:n;I<J=C>E?D@AAHBBCFDDEHFIHGIDJFKBLEMDNDOIPDQJRISETGUCVAWEXGYIZ;[E]F^C_GaGbCcGdEeHfFgFhD
#sam-remote-call-denied	Y!F#G%C&J(F)G*F+H,H-E.H/H0H1H2G3F4E5I6G7H8F9D:G;H<I=E>F?D@EAGBDCFDFEIFIGHH>IFJGKELIMGNEOGPEQlRGSHTGUGVEWHXFYEZC[I]G^H_GaFbEcEdEeGfFgHhG
#server-clock-skew	Z!I#G%H(I)J*I+J,H-G.J/I0H1F2I3G4D5J6G7H8H9G:I;I<J=H>H?H@GAIBGCHDHFJGGH@IGJIKGLJMENIOHPHQJRkSFTGUIVIWJXGYFZE[J]G^J_HaGbHcAdFeHf?gIhG
#servers-catching-up	S!E%E&J(C)G*G+H,H-B.I/Z0G1G2G3F4F5G6E7G8G9H:D;I<I=F>F?E@>AHB?CEDCEIFIGIHDIBJDK?LCMmNAOHPFQIRHSGUEVDWGXGYGZ9[C]E^B_FaEbAcDdCeGfBg^h?
#smart-lockout	S!B#@%E&J(F)G*G+G,H-D.I/D0H1H2H3E4F5I6H7E8H9G:E;H<I=F>C?F@BAGBBCFDDEIFIGGHFIDJGKDLaMDNDOGPEQIRFSFTmUGVDWHXDYHZ@[A]F^B_EaFbEcFdFeHfGgEhE
#sspr-disabled-tenant	T!I#H%G(@)X*D+I,H-G.I/I0I1I2J3G4I5J6I7E8H9J:@;I<J=B>G?E@CAIBACHDDEDFIGFHIIIJGKELGMFNDOJPDQJRISDTIUlV>WFXGYIZ?[G]G^E_IaGcGdEeHfEgEhG
#sspr-not-enabled-for-user	Y!A#H%F*I+I-J.J/I0J1K3[4J5J6J7G8H:I;J=E>H?Y@EAJBCCHDBEHFKGGHFIIJHKGLGMHNFOJSGTIUGViXIYKZ>[F]I_HaHbFcIdDeHfGgHhH
#sspr-policy-not-set	e(I)I*Z5J:I=KEFHHNFSIUGVHWdZGbKdIgH
#throttled	S!D#]%F&J(E)F*F+F,I-J.G/H0G1G2F3A4F5I6H7F8G9B:E;G<I=E>C?E@>AFBBCBDCEHFHGFH<IAJFKALFMENDODPDQHRESETBUFVDWGXmYFZ?[F]C^G_GaBbDdGeHfGgFhE
#tls-disabled	X!F#G%F&J(H)G*I+H,H-G.I/H0H1A2G3E4E5I6E7I8F9G:I;H<G=E>F?G@DAHBECFDGEIFIGGHHIEJGKELIMFNGOGPFQHRCSHTHUFVFWIXFYlZC[I]G^I_HaGbFc@dBeDfAgGhG
#unlock-option-missing	V!F#@%F(C)F*H+H,J-E.I/H0J1H2J3H4I5J6I7H8I9J:E;I<J=F>G?A@BAIB?CEDEEJFJGGH@IEJHKDLFMDNFOIPGQJRISGTGUFVBWGXGYJZ?[m]G^D_HaGbAcGdGeIfHgHhD
#user-abandoned	Z#F%E(D)F*H+G,J-E.H/G0H2I3F4H5I6I7G8H9F:F<J=Z>D?D@DAHBECCEIFIGGHBIEJGKCLHMDNEOHPFQJSZTHUEVCWFXFYIZA[G]l^H_GaEbBcFdHeIfFgFhF
#user-cannot-change-password	Y!H#H%G(D)J-H/I3I6J7H:G;K=I>H?I@@BDCJDHGIHBIGJIKFLCMENGPITJUHVFXIZ=[G]I^k_JaJbHcJdFeIfJgIhA
#user-not-found-onprem	Y!B#H&I(G)I*I+I,J-G.J/C1H2J3D4G6G7F8G9H:G;G<J=F>G?G@HACBGCHDHEHFIGIHFIFJIKGLHMGNFOHPEQJRISJTDUIVGWJXIYIZD[I]G^F_kaHbHcFdDeIfFgGhH
#windows-screen-broken	T!G#G%G(D)H*I+H-H/H0J1J3H4I5J6J8J9I:F=G>G?F@HAJBDCHDGEJFJGIH;IHJGKGLGMDNEOIPHRJSGTHUFVEWGXHYJZB[K]F^G_IaGblcGdHeIfGgGhD
#wizard-connector-not-found	u,J0KHFZJe_
#writeback-not-enabled	Q!B#E%Y&I(B)A*D+F,K-D.H/H0H1D2G3D4C5F7I8J9G:C;G<G=Z>E?C@BAFBACEDCECFGG]HFIDJCKALDMCNAOGQFRCSETDU>V?WCXFZ=[E]E^C_JaEbCcBdjeZhB
#writeback-service-stopped	U!F#G%D(E)G*I+I,H-F.I/Y0J3G5G6J7D8E9G:G;I<H>G?G@EAHB@CHDGEIFIGCH<IGKFLHMDNFOIPER@SCTGUEVFWHXHZE[H]F^G_FaGbEd@fkgFhG
#writeback-unsupported-path	U!F#G%J(C)G*F+I,I-G.I/A0G1H2I3F4H5I6H7F8H9E:G;I<J=F>F?F@CAHBDCGDGEGFIGHH?IFJGKELGM@NEOHPEQIRISFTDUGVFWHXHYHZC[H]G^G_EaFbEcEdCeHfEgmhF
#wrong-current-password	T!H#I%G(F)I*I+I,I-B.J/G0I1J2I3G4H5J6H7F8I9I:F;J<J=G>F?G@AAJBDCGDEEJFKGHH@IBJGKCLFMBNCOGPIQKRISITGUGVFWIXHYIZ<[F]H^D_IaHbFcHdFeHfGgHhm
+# #	U!H#H%I(G)I*I+J,J-G/G0I1e2H3Z4G5J6I7J8I9G:J;J<J=G>F?I@bAJB[CFDIEJFJGIHIIEJIKELFMGNEOJSFTGUJVHWJXGYiZH[J]I^J_IaFbFcBdGeIfDgGhI
+# a	y@JI]
+# admin	g(F*IHGMJPJTIgf
+# and	g-J1Y3JBKCKHCI]K[MXO]Y]ZFc^
+# are	y#J/GIJKZM]gJ
+# at	w-ZHJIZKHO[ZF
+# caracter	q2bIG
+# char	k/X2b9J@IHEIYKJNZZK
+# character	d/Z2_HGIY
+# day	q@^NJ
+# days	l!ZD[HZIIZZ
+# e	q>^IFOYYY
+# from	wc[
+# godziny	uX[
+# heur	uXZ
+# hora	l@]X]
+# hour	e#J@_KJXaZGaH
+# in	w#I@JK]TY
+# is	r3Z>KH]
+# it	y@JIJO^
+# l	wC^KX
+# la	y#I@HI_TZ
+# letter	yI[NJ
+# may	yH_TJ
+# method	l*Z?JC]
+# min	uRYaY
+# minut	i%K3J>KMJOJPZR_a]
+# minuten	wR^
+# not	q/[1H3ZH^YJgK
+# och	y3X>IO[
+# of	q(K1[C_HDZZ
+# on	k(^1J3X>JCKHHPXS]YZZJbKcKgH
+# ore	r@[XZ
+# password	k%H(H@GH]IHK^NZZIgZ
+# peopl	y(ICJLXP]
+# random	yIKNY
+# reject	w/[@[II
+# sms	w3b>EOHaE
+# so	r3]>I@JHIMXZJaIh]
+# sspr	p@]NJ
+# still	uMXgJ
+# stunden	r@^X[ZI
+# teken	y2^
+# this	y@ZHJV[
+# timmar	wXZ
+# to	m3J4]>[K]OJcF
+# und	y3ZC]aF
+# user	u@XCZFZGXHJZJ
+# uur	q@aX[
+# was	y@YIZYYZJ
+# x	s1^
+# y	w3XIHO[YYaH
+# zeichen	q-Z/Z2[I[
+# が	s3a>JCJDJOH
+# 个	y2]IJK]ZJ
+# 位	y2ZCII]
+# 小	r@[X^
+# 文	s2^I_
+# 時	s@ZX]
+# 管	sgb
+# 还	y3YTX
+2008 r2	u5]
+2016 acs	r1c9JHH
+32004 decryption	y6X
+32009 error	w,Z
+32011 onboard	ye[
+33001 adunknownerror	m&^
+33001 unknown	w&Z
+3rd party	yJX
+80230405 object	sAJ_a
+80230818 dominio	y4[
+a #	h(Z/X2[3Y>IBJHGKINZZIa^gJ
+a antiga	uHIM^h]
+a bann	y-[
+a blank	y3[HGIJbZ
+a caixa	yHZ^Y
+a call	y?YHHZ]
+a cambiarla	y@X
+a capital	yIX
+a chang	r@XBX
+a choic	w?^HH
+a cloud	w*J,_/[HGdGgJ
+a code	i>B?IBJCJHcZ^]I
+a comma	u3ZFZHJ
+a conta	l!X#[%])ZHJLZVJZK[X_Z
+a container	wF[GaHGZH
+a day	b!K#G-H9G@bBWDJHBIHJKKGMJNGR[TIXeZEcJf]hJ
+a dc	u4bHFcHfJ
+a de	uD[HJKZMX
+a deja	y+YHJ
+a deux	u*^
+a deviner	s-]HJ
+a different	l:Y?F@[GYH[KJ
+a directory	y)^3JHG
+a disabl	y!Y
+a domain	k%X5Y8]GIM[PF_]
+a due	y*[AZCXHH
+a email	y*Y>J?HC]
+a ete	m!^-J4[9J>J?]@IBXCJDJHFIJM[VJZH_ZdZ
+a fail	y@XHFZ^bI
+a failur	yZY
+a few	sBYMX
+a filter	wHEJ_
+a former	yIJK]OJZJ^Z
+a fresh	y@YBYHKLXZI
+a full	w@YHITZfZ
+a generic	wHIN[ZX^Z
+a global	m(]
+a good	y)G9YH]UJ
+a gpo	wQXYX
+a group	qGXVY
+a guest	q:Z
+a helpdesk	s*Y@Y
+a ja	y9K>]HJV[
+a jamai	y+[DYHIWZ
+a jour	u+[1YDJMXf]
+a kod	y>aHJaJ
+a l	r([>X@ZHJZJbXeZ
+a la	i%Z2Y3G=K>]?JBJHEIIKZMJN]O[XJZHaGbYdZfJ
+a licenc	s=]HI
+a list	q-_HEIZ
+a login	y>]
+a long	u!X@JDJHKIIMXOIZa
+a lot	u9]ZJ
+a meet	uHIZW]_
+a member	o>JHHV_
+a messag	rHHZZa[
+a mi	s(J)X3Z9W>]@JHHIIK]OIVYZF
+a microsoft	q)]HIMXR]SXTIdYfIgI
+a minha	w@KDJIXK]VXZH
+a minut	w@ZTX
+a necessary	q)JUIVIda
+a new	U#G%G(Z)J*G+],J-C/G1J3J4K6J7I9I=I?H@YAIB[CGDFH]IGJIKHLZNEOJPJTJUJVHXJZX[c]Y^G__aJbHdIeKfKhH
+a newly	y%Y@[_J
+a nice	w9]@J
+a nie	y=[HI
+a nova	q9J@JB^HFIJKZMaZG]JbJ
+a number	l3XD]HJIYOJ
+a nuvem	y/YMYgY
+a opcao	y([[X
+a organizacao	sW[dX
+a otro	y(^7XVJ
+a pagina	s+]-YHIVJXZZZ
+a palavra	r@^KGVX
+a partner	sH]
+a pas	h%[)I*J+I-J/Y3I:J=Z?H@JCIDYHEIIMZNJPHUXV]WYZE][aH
+a passkey	wHY
+a password	X#I(E)J-I/Z6J:H<^=J>J?Z@aBDCJDGGHH[IbJZKYLHMCNDSJTXUIVIWXZF[G][^GbHdHeJfJgJhH
+a phon	n*Y3F>JC]DbHDOJZJaI
+a pin	yHYIZ
+a plus	yF^HI
+a policy	k*JHDNBUYWb
+a politica	oHJN_WX
+a privat	y@[DZHI
+a privileg	y%JP]
+a problem	sEZS[ZI
+a red	sHFIKKYS[Za]FbIhJ
+a redefinicao	n(IHWU[Z^
+a reimpostar	s=ZBXHJVXZX
+a reserv	uF[
+a reset	e!F%K(G)K/Z7J:I=HBECWDIHaJJLYNJPJSJUXVIWYZH]XbIfJgZ
+a restart	ufX
+a restriction	uN^
+a role	m(])Z*bBJCJHGZI
+a row	w#[@IHFN[TGX[]X
+a second	f*Y+Y/X6]8X>G@ZC_DGIJNJZIaI
+a secret	y2ZHZ
+a security	r)[*E?J@FH^QYVX
+a senha	]!J#[+J-I/I7Z=I?J@GCJHGIZJXL[N[TJUHVIXGZ[]H^YbIcJd^fJhZ
+a server	y5W7Y
+a shar	sH]
+a slash	q3YF_HFaJ
+a sms	r<Y?_CXHCZHaY
+a special	sHFIZV[
+a supplier	y:Z
+a symbol	yIX
+a sync	w+[8X
+a team	wH^MG
+a temp	u#J@ZbY
+a temporary	qHZZJcZ
+a test	yZZ
+a third	qHGJ]bY
+a ticket	yZZ
+a token	u,_-XHHZKeG
+a troca	yLXZZ
+a typo	u3Z@Z
+a un	m-HHEIJK]P^VXZH_^
+a una	yHHIJK^[[
+a user	_!F#G%I(Z)J*[+Z-H/W3J9I:J;K=J>H?I@ZAIDJFHGHHeKHPJT]VJXJZE]I^IgJ
+a velha	u9KHFIJKJM_h]
+a vendor	wJ[
+a very	y2X
+a way	u-F9JBHH^TYX]
+a week	y!]@IHII[KKZH
+a whil	y-IHJM[T[
+a word	oHZIZZJ
+a wrong	s@[TXZI
+a year	u!a@JKXL[ZG^KbK
+aan de	sHJIYKHN^VZ
+aan het	s-XN[
+aangepast en	y@_
+ab ist	yL[
+abandon befor	y]Y
+aber nicht	u+Y>I?[ZG]]
+abilitato alla	wVZ
+able to	e#H(J:X?FBbC]HFTJVIZZ
+about my	yZZ
+about password	w-ZBHHDIJSYZ^
+about the	s!ZH[IXZI
+abroad and	y)ZaX
+acce a	y!^>[HE
+acce au	u9KHbIJZJ
+acce refus	s%_P]QXZFdI
+accept by	yH[
+accept cooki	y.Y
+accept it	s/X@XZI
+accept my	wHJZ[
+accept on	w/]IIhX
+accept pas	wIJK[OYZGhY
+accept sinc	y-YHW
+accept the	q/JCZHGKYM^hJ
+accept them	y3]HIOJZK
+acceso al	w>[DJH^
+acceso denegado	y%]
+access block	wHX
+access deni	c%Z(]BJHHPcQ^ZE
+access has	wHY
+access is	w%[HJ
+access polici	wHY
+access policy	rH[
+access restrict	sHGQ^
+access right	y%^HI
+access the	u>XB_HGZI
+access to	f%J>b?IBJDGHIZJaKc]
+accesso di	yb[
+accident and	y!Z?JHZZH]Z
+accord to	pBZNZUZZI
+account a	y%Z2ZHJPG
+account ad	yLX
+account admin	y)J*],YPI
+account and	q![#DBXC[HJLYT]ZI
+account are	p!X#ZA]HEP[TGVJZI^Y
+account belong	y:Y
+account bloccato	y#]XG
+account cannot	s!J%_:YPIZG^J_IdGeI
+account di	w2XGX
+account disabl	y!W
+account e	q!X#Y
+account enabl	yGZ_J
+account fail	y(ZHEP]ZX
+account for	m#Y%[2ITYVX_X
+account from	uH__I
+account got	p)[BZ
+account has	c!Z2YBJDYHDP[_]dG
+account i	y!Z,[ZH
+account in	e#DA[BJGZH_MXPXTZVJZJ
+account is	W!d#[%I(I)J-J/J2J3H7J:Y=J>F@JBFCJGJHFIIKJLIPaT_V[ZA^F_JdH
+account it	w!EH]P]
+account keep	w#Z
+account lack	s%X3X
+account lock	m#JH[
+account lockout	w#[HJ
+account may	w%[
+account msol	w%Z2Z
+account must	y!W
+account need	s!GHaZG
+account non	sD[VZ
+account not	d!]#I%X)I3H=J@JBGDZGJH@KKL]PJQZV^WJZX_IhK
+account of	m!E:ZHa
+account off	y!^HJ
+account on	uA^PKVJZH^X
+account operator	pP]
+account option	q%J^]
+account out	yG[HJ
+account page	y+GDHH]hY
+account password	h%H2b:I=_BJGKIILIMZVJZCfI
+account per	wHJVaWI
+account reset	w!I%Z:YP[_J
+account secur	s#J+_D^HDZG
+account show	w#YTJ
+account so	w^Z
+account staat	y![
+account tab	w!I#JHIPJ^_
+account te	yXZ[Y
+account that	uHGL]
+account the	uTY
+account to	u%KHHQ[
+account too	w#JXZ
+account used	y%Z,YHJ
+account was	l!Y%[>ZZI^[
+account were	yZI^]
+account when	yHJb[
+account whil	y,[eG
+account whos	yLWZK^Z
+account with	q;]@ZHG
+account without	q[Z_Z
+acepta mi	y3KIFKIO[ZYhY
+acesso ao	y3J>]HZ
+acesso negado	y%YPY
+acquir user	yDKHEQaZH
+action requir	y(K*IE^
+activ directory	_!E#H%[&e(F3D4J6J8K:GAJFXHDIKKJNJOJT]UJZH^Y__cKdHhJ
+activ pour	uV]
+actual es	yhX
+ad acceder	y!I%JBYHJZ[[]
+ad account	g!Z#[AXHDLYMJPJ_^
+ad and	s!I#K/ZM^ZJ_ZgG
+ad but	u/X
+ad connect	b/J1b8[HJMYTHYYcIdJfI
+ad connector	o!J%_2Z8]<YHEZJ_H
+ad deaktiviert	y!Y
+ad ds	o%Z2YHY
+ad e	u%[3Z
+ad entra	u/_TI
+ad error	w&aNJZE^J
+ad fail	y/[HKPZ
+ad for	w=WMZ
+ad fs	y,X7[
+ad group	yHJP[
+ad has	s/F3^F]HFIG_]
+ad is	p/ZII^X
+ad ist	r#J/J3Z>JHJTX^Yc]d[
+ad konto	w#Y
+ad ma	s#HMXT[gZ
+ad mais	wMYTX
+ad mas	wMZTZ
+ad men	yMXTY
+ad mit	y3^AY
+ad nao	y![L[ZH
+ad nie	y/]LYTI_I
+ad not	j#J/J<]HELYMIT^ZIg_
+ad object	mGI__
+ad onprem	j/X_Xg]
+ad password	o-Z/FHJJIM]N]ZK
+ad pero	y#IMZT[
+ad policy	q/YN[
+ad refus	w/YJZNX
+ad reset	y_]
+ad right	y%^HHPY
+ad says	sIZTW
+ad show	y#IT[
+ad so	y/ZA[
+ad still	u!Y
+ad sync	h/I0I1J7KMXRISETHcJdZfc
+ad the	y/aZD
+ad took	w/Z
+ad user	g!]#I=HAXG[HHTXZI_ZdZ
+ad y	y%Y3[
+ad で	q!Z#G/XMXT[^[
+ad に	w_^g]
+ad の	s!Y#]%J3XAXNYTJgY
+ad は	u/_T]
+ad 账	y#YAX
+ad 里	q!Y#I3X>J@JMYTX^[_[gJ
+add a	n+I8Y>ICIDZH_
+add on	w.^HIJ[ZG
+added a	s4J8_HJIYZH
+added the	y8XQZ
+added to	w:YVY
+additional security	uCaDEHJ
+address on	y3Z
+adfs admin	y,]HH
+adfs and	y7Z
+admin a	u(^)G*ZH[UJZI
+admin account	g!J%J(J)Z*_,[:I=_CJHJPIUJVEWIZE
+admin action	w(K*IE_HJ
+admin and	i)ZHGP]ZJ
+admin app	u*IHFMJga
+admin are	u)Y*Z
+admin as	y#X
+admin cannot	g)Z*]?GHFPYTX
+admin center	h)I*JMJS]ZIg_
+admin credential	y,Z
+admin disabl	y)HU]
+admin do	yPY
+admin for	u(Z)E*G,[EZHEPJU]VXZI
+admin from	y)]HIPZdIgJ
+admin get	u*]HI
+admin gets	w)[VG
+admin has	h!I)JEJHIU^V]ZJ
+admin hat	sEHUXVYWZdX
+admin have	w)Z*[PJ
+admin here	y*Z
+admin i	l*_HDZW
+admin im	w,X
+admin in	m,[:XHJPYd[
+admin is	u)[*K
+admin it	s*YEFVJZ_
+admin konnen	yPY
+admin may	w(Y)J^[
+admin microsoft	lSJgc
+admin must	r*W,[E^HHPIdIgI
+admin need	q*[CJE^HI
+admin nicht	s(YdY
+admin nie	y(FU]VXWJZIdZ
+admin not	d%H)Z*I,J?XEGHIV^W]ZHdZ
+admin of	w%F([:[HEN[P[ZH
+admin on	w)XEHHZUJdZ
+admin only	u*[?J
+admin page	s(J*JH[ZIg_
+admin password	o(F)X*I,[EHHbKJNJPYZGdFgF
+admin portal	y/IgZ
+admin reset	f!J(J)W*[1c:J?G@YEIHYL]PXSGUDVHWGZDdI
+admin role	k(D)aH]ZJ
+admin see	y)]UF
+admin sspr	wP[
+admin switch	w)Z
+admin to	l(I)F*D,Z:I=[HEPJUXVcZEdGgJ
+admin user	y(YgW
+admincount #	gPa
+administrador de	q(_)H,JPYZK
+administrador global	q(])X*I,]dJ
+administrador nao	u(H)Z*JPJU[V[WIZHdX
+administrador not	s(J)ZUZVYWIZIdX
+administrateur n	u(I)JEHUZV[WXZGdX
+administratora globalnego	y([)J,[
+administratoren durfen	y)[
+administratoren har	u)G*IEJUYVZWYd]
+adminsdholder reset	yPY
+adsync dienst	yfY
+adsync servic	sHIf[
+after #	s0XHJ
+after a	h!Y(I/Y@ZBXLZMHT[ZEbZ
+after add	y%Z8YPI
+after all	yBXZZ
+after an	p0[@ZBXHGL]P[ZGfIgY
+after each	u#XH[f]
+after enabl	yBKJ]ZJ
+after i	l3J9I>J@HBXHFR^VWZ_]CaY
+after my	y#[(]ZE
+after password	y#_@GBGHFLHMZZH^G
+after reset	wLZMX
+after restart	yB]HJZJfY
+after sspr	y/WHJMY
+after the	_!J#J(K-J6J8J:E=J>JBYCJHIJIM_NJPJRZTYXKYZ]^^IaIcId]fWhH
+after thre	y#E@ZH^
+after too	wXX
+after unlock	w%[TY[J
+after we	u<XA]C]HIPJZG
+after writeback	y8X
+after wrong	wHJX]
+again after	u:E@JBIHZR^TZZJfY
+again and	l#Z+J;J@JBFH[IKKGN[P^TJaZ
+again at	y@_ZD
+again befor	y@GHHX^ZJ
+again but	y+ZHK
+again later	m#K9K@GZ^cZ
+again today	u@X
+again with	u@JBYKZZJ
+age #	m@]
+age is	u@Z
+age or	q@YHIIJN[
+agent credential	w%[
+agent dc	u-^JJ
+agent de	s0^HJ
+agent is	o0]HIZHf[
+agent not	s%I0a1JHDJZ
+agent of	wHX
+agent on	y0]
+ago and	n@^D[HHM]ZF
+aguard #	wXZ
+ai chang	s>X
+ai deja	u@YK]ZJ
+ai pas	p(X@ICZHZKI]]hK
+ai perdu	y>Y
+ai que	wC^
+ainda nao	w@[GJHHM^WZ
+aka ms	h+Y9JDbHJT[ZI
+aktiverat for	yVZ
+aktuell password	sKJZGha
+al cambiar	yZYdX
+al dia	wM]
+al eerder	wKZ
+al restablecer	y5ZHIa[
+aldrig registrerat	yDX
+algo de	y.Y9^>JCJHJ
+all account	y2Z
+all cooki	w.Z
+all day	u#J@IBGH[T[f]
+all dc	yJ[
+all fail	y(]G]HGKIZH^X
+all fine	yBZ
+all good	w9JB_HIKJ
+all her	y*]?FB]HIKZ
+all my	sKZN^ZH
+all of	r-I@XHDU^W_ZI
+all other	yG[
+all our	w)[5WUI
+all sort	y9HB]HJ
+all the	nBJH^K^MKRJYX
+all user	q%])J;J=GBHFIGIH_MFUaVGZF
+all utent	w=YXZ^Y
+all were	yK[
+alla reimpostazion	wVZ
+alleen bij	yP]
+allow by	u<ZNXYW
+allow cooki	y.X
+allow to	d(_-X:J?F@HBKHDQ]UKV^ZD[I^abIhI
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybY
+alor que	s#K3H>II[KJO[TYZJ[]h[
+already register	wH]
+already used	s-JH]KZ
+alt del	h@IHJM[^JbYha
+alte password	l#[HHMZh[
+alter the	u7YZJ^_
+alterar a	w^]
+alternat email	w>]?HHJ
+alternat phon	u3J?[HZ
+although it	u-^/K@JBIH[IF
+although its	y-]@YHIOX
+although the	sHJJZTY
+am i	s(G9]HDIXV^
+am laptop	yHZMX
+am not	s(JIZV^ZGaW
+am pc	r#J@KM]T[
+am rechner	w#]MZXJZJb[gZ
+am sperrbildschirm	ybZ
+am stuck	yDYHJXZ
+ambient onprem	o/I@KBJHIKJNIcad_
+amministrator global	w([,Y
+amministrator non	uEJU]VZZIdX
+among the	y?[K[ZJhJ
+an account	o!JA^TZZG
+an adfs	y,]HH
+an admin	c(^)X*X@YHYL[PGTYZB
+an answer	y9[D[HI
+an app	y?XDJH[
+an earlier	yHIK]
+an enabl	yAY
+an entra	w)[*ZHI
+an error	Z!Y#J(J,I/]3H>I?J@FAJBECIDYEKHAIIJXKZMIOJVZZc]H^ZaHbIcZeZfJgKhI
+an export	yH_MF
+an extension	w3Z
+an external	y:W
+an hour	d#I/I3J9G>J@ZHCIJKIM[PZRXSXXYa]f^
+an incident	yS[
+an incorrect	rHJT]
+an issu	yBHKYZZ
+an object	y_Z
+an old	k#]4I5D;]>XH^
+an option	s*[?J^Z
+an ou	sF]G]HI
+an outag	w9GHFS_ZJ
+an unexpect	u3[HYZW
+an unknown	q&ZHJZJb]
+ancien mot	qZIh^
+ancora la	wHIM]
+and #	r/GM]YYgJ
+and a	i(I*X3[9J<Y>JE^HGIYL[PYZGaI
+and ad	y=J@YdZ
+and again	l#Z+J;J@XBFH[KGN]P^TJZHaX
+and all	sB]F]TJZJ
+and ask	rUX
+and both	yA[
+and call	y:]ZX
+and cannot	e#Y>W?I@ZKJLJVZZZ^J
+and choos	y+GDHHbIJ]F
+and click	y:ICGDIHb]JbI
+and clos	yBJZG]^
+and computer	y#IHIT[
+and confirm	y#JBY
+and creat	y8[HJ_X
+and email	q*[>HB]CYDIHCgX
+and enabl	w8X
+and encrypt	g<_
+and entra	r/[6]HGcI
+and everyth	y%]H[
+and forgot	s=Y>IDYHIU[ZHdZhY
+and get	uIHJZhX
+and gets	w3GCJDYKZO[ZJ
+and goes	yLX
+and got	o#[@ZBJHIKZNIZI_X
+and has	w-Y
+and have	uD]HHZJ
+and he	y@X
+and i	c#J(I*I+Z-H>[BHCZDHHDI^KCNIV[Z]]ZaFfJh]
+and im	r*Y>J@XB]HFaH
+and in	y@JAYHJK[d]
+and is	o@GBaHCLYOXX[ZGfE
+and it	[*Y-G/I3JBZCYDIHBI_K^MJNHOYZG]IbY
+and its	n>J?Z@[F[HHZH
+and left	y]]
+and may	u#X
+and microsoft	y/]1[HJRHSJcZfJgH
+and must	wVY
+and my	r!Z>JHZKDZ^
+and need	o!X#Y*X?J@GCJHYIIZ]
+and nobody	uD[HJLYSJc[
+and none	yBJGZHJIJKXN^ZGhJ
+and not	f!I%X&Y+]-J/X1Y3I>H@^BFDYH@IXKDLXNYOJVJa]hJ
+and noth	n&[9J>I?X@JBIDJHGNZRZZZaZ
+and now	^!^#a%J(I*K+H/J8Z:J=]>X@YBACJD_H@IIKXMKNJPJTJVYXX]I^X_IaKbJgXhI
+and on	q/H6ZH]TIcYdJ
+and only	yKH[]
+and our	y4]8JHFd]fK
+and password	j!J#X+X0Z1Y5]BIHXWYZIaHbXdH
+and phon	n*_HI
+and pwdlastset	w%X
+and recreat	y_Y
+and refus	w/Z
+and reset	c!X%Y(H)X*Y/I0^1Y5]@IAXBHCIHGKJMKPJR[VJZA]J^[_JbJgJ
+and says	y7[
+and self	y^[
+and show	uC[HHbY
+and sinc	r1XQY
+and so	w-[>KH[IJaI
+and sspr	r7Z?GH[JZZI
+and still	n(]/ZHHNYT]ZJ[H
+and team	y>FH]MX
+and that	u4ZCZ
+and the	W#G%J(J)J*I+I.^/]3]6J7Z8J9J=J>b?E@ZAYDIGJH?KYMDNFOHPIRJSJUXVHXJZC[I^I_HaFb[dJf]hY
+and then	h!I/]@IBIC[HEIIZZ]Jf[hY
+and they	y(YOY
+and today	y!Z@^NJZF
+and user	yB]ZJ^J
+and was	s7[:ZB[HZIJNIZGaH
+and when	w!ZKZZJhI
+and which	wHXZKdJg]
+and writeback	j%J2Y<X=YHFcXdHeIfIg]
+angeblich nicht	yKJN]ZK
+annuair onprem	w7]_Yd[
+another admin	s(^HJ
+another company	u:]HGSXZJ[]
+another method	r?Y
+another one	w:[HI
+another organisation	w:Z
+another password	y-Y
+another user	y=ZHY
+another way	y?XCZ
+ante de	uCJHHKJMJZI]_b^
+anvandaren ar	y![P]VI^J
+anvandaren far	yOY^ZaZ
+any idea	u9F@IBHKYZa
+any longer	y>J?]_[dH
+any more	c%J(Y+[-I/J1_4J6Y8I9G=Y>H?[@FAHB]CIDDGIHEIHK^NIPHTIX]Z@]K_[bWcJdHeJfJhI
+any of	q@ZK]ZH
+any password	y8K@[HJN]ZF
+any security	yDY
+any updat	y1J9_HGNJ
+ao redefinir	yZZa]
+aos requisito	wIZNZ
+aparec como	y?[HJh[
+api graph	wgY
+app alon	y9I?_CYDJHIaJ
+app and	y?[aH
+app asks	yH]
+app code	r*J?aCKaI
+app e	y>J?WC_
+app is	u>X?Y
+app not	s(J)I*^aY
+app notification	y?YCIHIaY
+app on	s>J?Zg[
+app password	u(IDJHcMJZG
+app registration	yHZ
+app show	yHX
+apparait pas	w([?ZDI
+appear for	w*Y+_?HHDNY
+appear in	w-^>HHYKJ
+appl id	m#FHcTI
+application event	u,^HINJ
+apply to	w*]
+approv the	y>]HDZKa]
+apre la	y-ZH]OXZJ]H
+ar avstangd	u![HJUXf[
+ar fel	wh^
+ar for	o-b@[BJHGZK^K
+ar inaktiverat	w!Z
+ar inte	l#J(I4[9^:J>H?J@JHGKIPJQZV_XIZGcJd]fJhI
+ar last	u#ZTKXI[]
+are block	y-[HH
+are deni	y%JHIJJK[Q[
+are disabl	y!]HIZI
+are lock	y#[HK
+are miss	q(I=Y?JHHW^
+are need	y@]HH
+are not	c!J-Z/I0Z3J4J8Y:X>Y?^@YAJBICGDJH[JJKHPJRJZG^X_Ic]fH
+are refus	o!Y%X(I)]-W/JHIIHKIPJ_JdZ
+are reject	w-^HE
+are requir	w=GCZHZ
+are set	y@Y
+are still	y-GHZPY
+are the	u([IWNXPJZX
+are told	w)[d^
+are two	yA]
+are wrong	y%XH[
+are you	p9bHC
+arriv pas	qZa[ZaH
+as #	y3ZHJ
+as a	j(E*^-[?]HAIZKJdX
+as admin	w(E*_NYZJ
+as befor	yZ]
+as domain	y%aPD
+as expect	y)XHGZ^dJ
+as i	u(I)ZHINZ]Z
+as inactiv	y0[
+as it	s/XZX
+as mine	yIHO_TKZI
+as password	s%K([-JI_KIZG
+as register	u+aDFHF
+as soon	y(Z)Y*XVI
+as the	g!Y(Z)J+]?X@IBICIDJHIIIKcLHMGVHZD
+as too	y-ZIX
+as well	p-Z?IC]HJTY
+ask for	qH^LXhJ
+ask me	y+YHX
+ask them	qUXWY
+ask your	w)JUZV]WJZH
+asked for	f*^+J?JC[DIHXXXZJa[
+asked to	l@JCKDXHJIIKHL_O]ZJ]K
+asks for	a,Z-I>K?I@IBKC_HYIHMJaIgKh_
+asks me	n*Z>FCIH^ZYhZ
+assign a	y(Y)[@JHFZIg]
+assign to	y%FH_
+at #	i@dB^HEMKSIZIbH
+at aka	w7XHKT[
+at all	nDYHZU]VJWXbYcDd[eFfH
+at breakfast	w@]
+at first	rHKLaZH
+at half	y@Y
+at home	o4X>ZHZMXfJ
+at least	j-J/Z@ZHEIaKHNXZJ
+at login	r+^>GHYZIaFb_
+at logon	qHGb^
+at lunch	w@XHF]]
+at microsoft	r7XS[
+at my	yHX
+at next	i@JLabI
+at once	w9JB]
+at our	w7[SFZGc]
+at reset	q(G)H*_5Z?HGXHG
+at sign	q+]>GDJHY
+at the	V!H#Y%I)J*X+I,X0G1J4H6J7H8I9H:I;K?F@FAIBJCYDFGIHFIIJ[LIM[PIRGTGUIVHWKXGYJZ_[J]_^[aJb^dIeYfYgH
+at this	l+Y;ZWXcY
+atend a	yNX
+atend aos	wIZNZ
+aterstall losenord	u%Z(YBJHJZFb^
+aterstallningen misslycka	yZ^
+atkomst nekad	y%ZP]
+att aterstalla	r%Z(a7X@JVI
+att byta	sKJL]ZY^^hI
+att det	w-JKZO]hZ
+att gissa	s-_
+attempt a	y@ZKIXX
+attempt fail	w#[HITGZX^Y
+attempt to	s@XHIXXZX
+attempt try	yXX
+attender #	w@YXX
+attual e	yKJh]
+audit log	m/ZEYHFNJVZZY][
+auf #	u>[PX
+auf das	y>[
+auf dem	j>I?JRZZIa[b^
+auf den	w>KD[JYaX
+auf der	p%Y-ZHWX[
+auf die	u>]
+auf password	yZIb^
+aujourd hui	w@ZX[
+aus der	w!Z*JPZ^]
+auth token	m,_HK
+authentication admin	u(a)I*HHJPJ
+authentication method	lC[D^HGTJ]Z
+authentication to	yHW
+authenticator app	j(J*[>K
+authenticator code	y?^HF
+authenticator not	m>G?Xa]
+authenticator on	u>JH^
+authenticator show	wHZ
+authenticator を	y>]ZJ
+authorization policy	u)]UI
+authorization requestdeni	j(_
+auto upgrad	y1_
+autoservicio esta	y)[HJUZ
+av losenord	udZ
+av tillbakaskrivn	w,[ZJdFe^
+availabl for	wHKV]
+availabl with	s=Y?J
+avant la	y]]
+avec le	y3IBZHJK[O]aJ
+away by	y@[BZKIZJ
+away from	y)[*J@IHYU[ZK
+ayer y	y@Y
+b2b guest	w:XHX
+b2b user	y:[
+b2c custom	wH^NIWK
+b2c de	yHaWKZH
+back but	y!X@[ZI
+back from	s!^HDKJZ[
+back in	rBZHJXZ
+back nao	y%[dJf[
+back on	u/Y9]HXPZgJ
+back the	p4XHF]XaZbY
+back to	e-I/J6[>I@IB]FJH?IJKdNI]G_Jb^
+back tomorrow	yX[
+backup operator	wPZ
+bad password	w#]
+bann list	rH]
+bann password	q-X
+bann word	uHZ
+battery died	yRYZK]]
+be #	y3a@GII
+be able	o#X?FC^HJQX
+be added	yV]
+be at	w@Y
+be change	l@]BJHYLJZ[^J
+be clos	y9IB_HF
+be configur	q*We[
+be contact	p3^4ZVG
+be decrypt	y6Y
+be different	wK]
+be enabl	sHZZIdHe[
+be found	lGXHJ_[
+be in	s-]@JHGM[VZZH
+be logg	y#X
+be longer	uIZ
+be not	y@[HHIJ
+be on	y-[EJHGd]
+be open	w1J6[H]cI
+be process	y9IZ]
+be reach	s3[4X:IEJHGY[ZJ_Jc]
+be read	y%H6^HX
+be replac	w@bHGIJZG
+be reset	l:YC]DEP_W[ZG_G
+be set	w7X<YHY
+be the	q3Y?ZHGJXKXLX
+be unlock	w[[
+be updat	u%X/X
+be used	h(I7J?b@KCIZD
+becaus it	k-[/X>JHJO]
+becaus my	wDJZJ]]
+becaus not	yDZ
+becaus of	d#K-I/[4IEYHGIYJJNZX]ZIcX
+becaus password	s8YUXVX
+becaus the	g#X-G5ZHIIZNJR[ZJhI
+becaus ther	uAXTX
+becaus user	yTX^Y
+becaus writeback	y/Jd[
+becaus you	q>YDY
+becaus your	r:]EZWYZF
+been block	sHY
+been deactivat	w!Y
+been disabl	q![
+been enabl	j8WHJUZVYd_eJ
+been lock	w#Z
+been updat	y(IB_HGZI
+befor but	yK[
+befor i	rHIKJZ[]X
+befor it	r@]CJHKIJKFTZZJ]Ya[hZ
+befor logg	yZHb]
+befor password	wHX]Z
+befor the	o![@]C_DEHFM[
+befor you	wDXEY
+beheerder heeft	uVZWZd[
+behind the	y3]HJ_ZaG
+bei der	l3Y?Y@YDXHGO[S]TXZHaJbX
+bei microsoft	ySXTY
+bei mir	q(Z*J>HDZHJV[ZH^]
+bei uns	q3JOXU]W[ZId[
+beim andern	s@GZZ^Ih^
+beim password	y>^MJaZ
+beim reset	y?[
+beim ruckschreiben	y&]JXPYZJ
+beim zuruckschreiben	y%[4[6ZZJ
+beim zurucksetzen	r:ZHI][a[
+being change	uN[
+belong to	p:Y>[HIZKd]
+benutzer hat	s=YDX]^
+benutzer ist	u!]GYPY
+benutzer kann	s?ZZG^^gZ
+benutzer wird	wL]X]ZH_X
+bestatigungscod kommt	ya[
+between cloud	u/J6YHE_Jc_
+between connect	u4F<]HIc]
+between entra	y4^HE
+between the	yH[
+between two	yKZ
+biezac haslo	yhZ
+bij de	w(]3Z?]HJOHaI
+bij het	y@JZXhY
+bin nicht	w9]HG
+bisherig password	y@JZIh^
+blad podcza	yO[Z]
+blank page	ybY
+bloccato in	yTZ
+bloccato per	w#Z)XTXXG
+block all	w.Z
+block becaus	wH[
+block by	j-Z>[aJc[
+block cooki	r.]HIbJ
+block for	r#J)W@IHETJXa
+block from	u4]XZcE
+block it	w>FH]
+block my	yHZ
+block servicebu	ycX
+block the	l,^HBJZNYQYaYbY
+bloqu le	yHGJXc_
+bloqueada not	y#Y
+bloqueada por	w#_XE
+both are	w0ZA[
+both forest	yAZ
+bought a	w8Y
+box cannot	yHIL[
+box is	wRZ
+branch of	y%^_J
+brand new	w@ZJZWYZI
+break password	yFXcX
+break reset	yFX
+break the	wNY
+break writeback	y2Y
+bricht ab	s,Y4Yc[
+broken after	yHXf[
+broken on	wHIR]
+browser block	y.Y
+browser not	w.Z
+build not	y1aHHZJdJ
+build of	yHY
+bus connection	yY]cH
+business basic	l=dHHdI
+but cannot	u?]HFMXbJ
+but entra	w/^II
+but for	q/ZHYVY
+but i	g>J?J@[D]HEKXM]]HbJhZ
+but in	u*W/_HXZD
+but it	e*I-J@JCXIJKHNJOaVXZJaH
+but my	wVX
+but not	a!J%X([)W*J+]@IBHDHGYJXKJLJMYNCPZZ][J^IdJfJhI
+but noth	yHJLYZHaWb[
+but offic	w/[ZJ
+but only	w*J@KCaHIIJKIZZ
+but still	q/H?IHHZC[a_^
+but the	d-X/[3^@[DJHIIJKIOXVGZE[ZfZhJ
+but ther	uHH[Wa[
+but they	y>G?ZHJO[
+but this	y+Y
+but when	y*XHIZY
+button does	yHJZ]bX
+button for	yHX[XaZ
+button is	s(Z
+by a	m#IHJ]]
+by accident	s!Z?J@ZZH]ZfX
+by activ	y&X
+by ad	u%[
+by an	u#JH[^Z
+by another	s:Y@ZHX
+by conditional	rHZ
+by default	wHX
+by design	yHI^]
+by email	w*Y:]HE
+by entra	y/ZTX
+by gpo	rYYb[
+by hand	y%Z@JP[
+by himself	y)Z
+by it	s@^U[ZG
+by itself	w?XBZHK
+by mistak	o!]@]BKHIU[ZF
+by my	u!J1Z>[VX
+by myself	u#I)[HIVYZJ[^
+by our	r6[@XHFJZ
+by phon	y*YHK
+by policy	w.X
+by sspr	yTX
+by the	_#I(I)H*I-I3Z7H=]>Y?I@^AJBXDIEKGJHCJJKFMJPITIVXYX[I^Z_ZaHbJc^d[eJfHgIhI
+by your	n-Y?[EHVId[
+bylo juz	uKZ
+byta igen	u@Z
+byta losenord	w@EKKLZZ_hF
+bytt for	y@[MY
+bytt i	wM[gX
+bytt losenord	y@Y
+c e	m3Y9J>I?X@ID[HHI]KYLXOJZHaX
+c est	l-H3E9G>X?I@YBWCID[HEI^K]MIOYTYU[VHXIZH]JaHhY
+ca ne	y3I@JHHO]Z^aJ
+caixa de	y;YH]
+call about	y-[Z[aJ
+call and	y?]HJ
+call from	yHHQXZ^
+call it	y/XHJZJhZ
+call me	qB]HE]Ia[
+call my	yHY
+call not	w3YHJa[
+call option	y?Z
+call to	i>H?YHFQ_][
+cambi de	w>X
+cambi la	y@Y
+cambiada en	y/ZM[
+cambiar di	y@X
+cambiar la	iBJLYZ_^[hH
+cambiarla otra	y@Y
+cambiata in	y/ZMX
+cambiato la	w@]ZI
+cambiato numero	y>X
+came back	q!^HDKJZ_]Y
+can a	s(X@[H]IJZH
+can be	n9I?JB^C]DGMWTZZI
+can chang	w@X
+can i	b!J(Y)I*I+Z-I3J>J?^@GBHCJDYH_IZMJNYOIRIX[[J]I^JaHbJcHfHhH
+can log	wB[ZJ
+can only	u@Y
+can reset	b(Y)G=J?JDJEYGYHGSWV[Z[cZ
+can sign	y/ZBXHHZJ_X
+can take	yMXdX
+can the	o/F>JBJHdKFNJZI
+can unlock	u#W[Y
+can updat	y>]HJ
+can use	sDXGZHJ
+can user	yBI[[
+can we	n/GHb
+can you	h(J9a>F@JBGTJVGX]Z]
+cancell befor	wHJ]]
+cannot access	w!H#J%HDJHDPIZadX
+cannot alter	w7YZJ^^
+cannot approv	y>]HF
+cannot be	Y!I#X%I(G)J,J-[3[5X6^=G>F?b@^BICHEIGHHIIEJKLXMINHP_SJTIUJVIYYZC[G]J^E_EbIc[dFgIhG
+cannot chang	[(K>JBJHHIJKILHMJZG^bh]
+cannot connect	sH]
+cannot contact	r3[4X
+cannot contain	uI]ZJ
+cannot decrypt	q6]
+cannot do	w-J?I@[HGIIZYd]
+cannot edit	w%X*ZPJ
+cannot find	e!J#H4Y6J>HH[PKTJZB[]_ccJdJ
+cannot get	f!E,Z>^?H@JHJIJZa^J
+cannot go	yKX
+cannot i	q*J?[K^ZG[Y
+cannot join	w4F8FHa
+cannot log	h#^%I(I6K:K=J>I?H@HGJIKKJMYTGZ_^J_IbIg_hI
+cannot open	pH^ZH
+cannot pick	y(H*a?IHG
+cannot reach	l0JGJHERJbZcbfH
+cannot receiv	w>^HI
+cannot remember	wHZKJ
+cannot reset	S%I(_*C+H/I1K3I5J6H7X8a:Y=_?B@CBFCYD[F[GbH;IJJJKGLJMHNKRJTJUIXJZX[F]I^C_CbGcIdaeGgD
+cannot resolv	y4[HFcY
+cannot reus	uK[ZJ
+cannot set	m!Y([7ZBJHJK[[J^G
+cannot sign	i#J7J>I?H@IHGIIT^Z_[^^IaJhI
+cannot talk	w4[8JHJYY
+cannot the	y?ZVYZI
+cannot to	d(H,J0^3]=IEZHGN^SYVGZ]^De]hG
+cannot use	e(F*[-]=^>[?Y@JDHGYHFIJZBbJ
+cannot verify	r3I>ZD[HHKJZHhZ
+cannot writ	y%aHIPIZJ_IdGeIgH
+capital letter	w#X
+caps lock	r#^HJXJhY
+captiv portal	yHHb]
+carrier and	y>]HJ
+case only	yI_NJZJ
+catch up	yHFM_
+caus by	yQX
+ce matin	q#[@aHIZK
+ce mot	r(X-YKY
+celui enregistr	y3JO[
+center and	yHZ
+center not	ygY
+centro de	uHIc]dHfKg]
+certificat expir	yHX
+chang a	yhY
+chang after	y-J@JBJH]LY
+chang and	u>JH^ZI^X
+chang at	jHYL]
+chang dialog	yhZ
+chang fail	yZ]^J
+chang form	qIXZJh_
+chang his	w^X
+chang is	s@^HIK[ZJhJ
+chang it	e@aB]HGZC^Hh^
+chang its	w@JZI^]
+chang mon	w@X
+chang my	g>IHZIHKJZb^GhE
+chang not	q0J7X@JBIGJHZLJMGVJZ]^XhF
+chang or	y)X@JBIH_ZF^I
+chang page	rZHh_
+chang password	Z!G#H%E(H@DBFH^KKLHMJZX^bhY
+chang the	i(]BHHXLIVJYYZ]cJhF
+chang their	l@IBJGWHILYV[hJ
+chang this	y@]ZG^Y
+chang was	y@YHILY^[
+chang your	n@YHJ^Y
+change at	wHGJZM[ZJ
+change by	w#J@YZH^^
+change from	yC^DIHI_X
+change in	o@XBZHGM]TJZJ^HdYhJ
+change it	e>I@[BbHGKJM]ZD
+change my	i3J>[BGMYOJZ[hJ
+change on	u/YE[HIMYZI
+change password	r@[^J
+change the	l/I6J8[@JBGEJHJIJK]MJOKZH[XcYg_
+change their	w@[
+change to	w-[NZ
+change yet	y/[@YNH
+changer de	y^Y
+changer le	w@FZ]hI
+character and	y2Z
+character are	y/Z
+character but	y/Z
+character in	p-KFaH[IC
+character password	y2Y
+character which	yFZHJIY
+chce starego	u>J@IBKHHKFMbZJh]
+che la	u-^9KKJ
+che non	q-J/J3J7I=J>I@JCZDJHIIHKGO]TJVYZ_aJhZ
+check the	yHYNZ
+chez nous	y@[U[
+chied due	w*Z
+choos a	h-Y@YHJIJKFZI]^h[
+choos another	uaX
+choos call	waY
+choos someth	q-]KYZJ
+choos the	yCGH]]X
+ci sono	y9[?Y
+claim that	y-XHHa[h[
+clav de	s,Z2X6^
+clav nueva	y:Y@ZZI]]
+clean up	r%_/JHGTJ_]
+clear the	uB[HDT^
+click finish	wBHHIZZ]]bJ
+click forgot	u7[:IDJH]ZC]ZbH
+click it	r@ID[HGZa]Eb[
+click on	uHY
+click reset	j(aBJHGZFb_
+client allow	qQZ
+client is	y1FBJHXf]
+client says	yH^VK
+client secret	yH[
+clock is	yR[
+clock of	wRY
+clock on	uH]
+clock skew	yHJR]
+clos my	y!^VJ
+clos the	jB[HHZF]abJ
+cloud account	r!HHJMKTJ_a
+cloud and	p/G6[7X_Ic_dJ
+cloud but	wgZ
+cloud failur	w/]HI
+cloud identity	yA[
+cloud lock	y#JHJT^
+cloud lockout	wT[
+cloud not	r/^
+cloud only	p*K,[=JH]gZ
+cloud part	y/Y
+cloud password	y6J^Jg^
+cloud policy	u/HH_
+cloud refus	u/_KJMER]
+cloud reject	y/Z
+cloud reset	yJXd]
+cloud says	uTXdX
+cloud side	u/^_YfG
+cloud still	w/HHJMZTY_Y
+cloud sync	_%J/G0g1I6IGGHZMIRG_IcHdEfH
+cloud updat	w/]NH
+cloud user	k/I0J=GAYHJTJ_^d^
+code and	s3HBICYHJO[Z[
+code at	yHZZ_]HaE
+code but	yH]aI
+code est	yBX
+code for	wH_aD
+code from	s>ICZH[aI
+code gaat	s>]C[HJaJ
+code goes	o>_HF
+code i	y>GHZZ^aE
+code is	q>X?YHG
+code kommt	yC]aH
+code komt	y>[HGXJa[
+code nicht	y>]
+code niet	y>]aG
+code not	l>GBJH]XKZF]X
+code on	y?]HFZIaZ
+code page	y>HHEZJ]_aJ
+code par	yaY
+code part	w>Y
+code so	w3XXZ
+code to	u>XH]ZJaH
+code too	wX[
+code which	yaZ
+codic arriva	u>XHJaZ
+codic via	waX
+codigo de	q3X>HCJH[XJa]
+codigo do	y3_>IHJaJ
+codigo llega	ua[
+codigo por	uaY
+codigo vai	w>Z
+coincid con	yOY
+com a	p@KB]EXHIbZgY
+com e	yTX
+com erro	y3YHZZZ
+com from	yd^
+com o	m-[3I?KA[DJHFO^TWZZ
+combin registration	r+[3ZDJ
+come back	m#Y@XHCNJP[X]ZIf]
+come in	y4X
+come through	yHIaY
+come up	n+]-[DJHBIIKJNYW_aI
+come when	y3[
+comma in	yFY
+commonly used	y-Y
+como administrador	w(]ZK
+como consigo	yD_ZJ
+como registrado	w+^DIHJ
+company account	y:Z
+company can	ySX
+company has	yHHSXUZVJ[^
+company name	r-^HIIJ
+company not	yNXUX
+company phon	y>HHZ
+company policy	wHJN]
+company portal	w:KH]
+complain about	wIX
+complain that	s-JHEWZZ^
+complet it	yBHDJHHIDOXZE]_
+complet the	j(X+GBID^HXIHOZZ[]F
+complex enough	wI[ZH
+complexity age	n@YHIIIN^
+complexity requirement	uI^KYNE
+compliant with	yNX
+comply with	u-YNX
+compt a	w!X)[HJPZ
+compt ad	w#XL[
+compt admin	y,[
+compt bloqu	y#Y
+compt de	r%^2ZIJQX
+compt est	n!]#YHJ
+compt invit	y:^HI
+compt msol	y%Y2[IH
+compt n	sD[V]ZI^X
+compt sans	w=YHI[Y
+computer not	yH]ZY^JaG
+computer says	y#XK^ZE
+con el	o3I4YA[HIO]_JcX
+con l	u-]cY
+con la	k-I@IB_EZHHIIKHZ]b[gXhI
+con su	yZZcZ
+conditional access	jH]
+configur for	r<ZGXHIVZWY
+configur password	k=IEGHIUIW_ZJdFe^
+configur writeback	w,[eH
+configuracao onprem	yE[
+configuracion onprem	yEZ
+configuration de	yeZ
+configuration for	uE]WH
+configuration not	wEZWGdJe[
+configuration of	yEZ
+configuration onprem	yEZ
+configurazion onprem	yE[
+confirm that	s#JB]H]MJZH
+confirm the	yC[HHO]
+connect #	g1aHIR_YJcJfH
+connect and	w4X<]HF
+connect box	sHGR^Y]eIfH
+connect cannot	q4_8GA[HI
+connect est	yHIcJf^
+connect esta	wRYfZ
+connect host	ycY
+connect is	q1[4[HH
+connect ist	r,Z1ZHIf[
+connect machin	rRXfY
+connect not	qGZH]cFfZ
+connect obsoleto	y1[
+connect server	]0X1E2J4Z5J6c8J<JHGRX_JcYdJfY
+connect servern	u4JHFR]c]fW
+connect sync	y0XHYM[fH
+connect the	yMYd]
+connect to	l0WH_
+connect token	s,_HKRJ
+connect version	w1Y
+connect was	y4[f[
+connect wizard	qe]
+connect writeback	y1[fH
+connect で	y1]GZHHdZfH
+connect の	u,Z1J2ZHHRZcIfZ
+connect サ	w4JHHR]YKc]fY
+connect 服	u1J2[4GHJRZc]dJ
+connection problem	yZJc[
+connection with	ycY
+connectivity issu	oc^
+connector account	d!K%^(J2_BJHKQ]VJZJ^I_J
+connector password	y2^IE
+connector spac	qHI_[
+connexion window	ybX
+consegu redefinir	y=ZSZ
+consigo redefinir	s![(ZZX
+conta de	u%Y*[2Y
+conta desativada	y!]ZI
+conta do	w2XL[
+conta esta	r!Y#X
+conta foi	w!Z
+conta msol	w%Z2Y
+conta nao	uD[V]ZJ
+conta para	yV_WJ
+contact admin	u)H*F,I3I?YE^HIPIVJdX
+contact data	yCY
+contact it	y>XCKHIZ[
+contact me	y3[
+contact method	y>]?JZJ
+contact my	u!J3JCIHaVY
+contact the	w3J>[D]HGZJ
+contact you	w3_HJZF
+contact your	f)I*I,K3J:H=_DJEZHDVEXZZ_dH
+contain a	i-]F]HI
+contain the	q5YHHI_ZI
+contain word	y-Z
+contain your	uHGI_ZJ
+contient un	y-_HIIJ
+contractor with	y3H:_>JHG
+contrasena actual	sZHh^
+contrasena anterior	yK[ZH
+contrasena antigua	yMX
+contrasena de	wK]ZG
+contrasena demasiado	yIY
+contrasena en	q%[6YHIZIbZdY
+contrasena es	wIY
+contrasena esta	yUY
+contrasena not	l@KH[IJKJMXNY
+contrasena pero	yZI[]
+contrasena ya	yKZ
+control ldap	y5[
+controlador de	l4_5XJZZJ
+controleur de	s4]
+controller are	w4Z5XHH
+controller could	w4Z
+controller di	u4]
+controller is	s5JH^
+controller still	y5Y
+cooki and	w.Y
+cooki block	y.Z
+cooki de	w.Z
+cooki must	y.Y
+cooki on	y.Y
+cooki を	y.[
+copy of	y6[8HA[HGKW
+corporat password	sNY
+corporat policy	uHJN^
+correo alternativo	y3YDZ
+correspond pas	uOZ
+could do	y4ZHFV^ZH
+could not	_%J,Y3[4]6Y9I:J@JBHDEHEIJKKVHYXZ_]F^J_YcZdFe^
+could reset	sB^HJRYZH
+could someon	yHX
+could that	uFXIYZJ^W
+could the	yH^JXZI
+could you	m:YBHH^Z^
+count as	q+c-FDDOJ
+country code	k3]>IHFO_aF
+creat a	sH]
+creat an	y2YGZ
+creat by	y%[
+credential in	y,YHZeK
+credential provider	u7IHIb_
+credential were	u%]HJ
+criteri di	yNYW[
+cross at	yHHS[
+ctrl alt	g@HBJHJKJMZ^IbYhc
+cuenta bloqueada	y#^XF
+cuenta de	p%X*],X2[GXPKfJ
+cuenta del	yAWLZ
+cuenta esta	o![#X
+cuenta msol	w%Z2Z
+cuenta not	uD[VZ
+cuenta para	yV_WJ
+cumpl la	w-YNZ
+cumpl los	wIXNZ
+current one	nHJK[NYh[
+current password	e@YHDIINJZChd
+currently lock	q#Z
+custom bann	w-]HG
+custom list	s-^HJ
+custom policy	sHaNHWJ
+czekam na	y9Z>JHIXIZKa_
+d administrateur	y*Y,Z
+d administration	y)]UIgZ
+d apre	w-ZHIOX]Z
+d authentification	y,]DXHI
+d inscription	y+ZD]HF
+d un	r:ZHYMX
+d une	u6X8X9[EX
+d utilisateur	y([I[bZ
+da empresa	uHYN[
+da error	wHJZ[
+da indovinar	s-Z
+da ist	y>K@JCaHIZJ]J
+da nuvem	w6ZAZJY_X
+da para	w:Z@ZZJc[
+da politica	y?]CIHJNX
+da quando	yBZ
+da senha	w@[HKbZ
+da sie	y@_HJZJdIe[
+da solo	w)X@IBZCJIJU]
+dado de	y3_D[ZJ
+dal cloud	yJXPZ
+dans connect	w,Y8XG]ZJfG
+dans l	d!^#J%Y(K,Z-J3Y7[9J?H@IBJCJHEIJKJNJPJT[U[VIXJZHaHcJdGfYgXhJ
+dans la	w?]DJHY
+dans le	g%J-[/X3X>X?H@IBJCKDZF]HDIIKJMISXUHVYZZaIbXfJhY
+dans les	y3IDJHG^Ya^
+dans mon	w3[CZIZOIZI
+dans votr	yEXd[
+darf ich	w(X@[
+darf nicht	uI]KYZG
+das alte	j#[/ZHGKJM_
+das bisherig	u@JHIMXZIg[h^
+das konto	r!Y,ZHIZI[[
+das neue	o/_@JHEIIK[M_NYZJ
+das password	c#J(X-^.X/F>Z@ZBXHHIYMHN^ZX^Hd[gJhD
+das ruckschreiben	r=ZHYY[ZIdJeY
+das system	yK]
+das ultima	y@JK_
+das zurucksetzen	p(J:K=[UYZYb[
+dat ik	wK_
+dat mag	y@II^KZ
+dato de	y3_DY
+day after	w@]BJZKf]
+day becaus	w@XXZ
+day befor	y@[
+day the	y@IZIfZg]
+dc agent	s-aHIJJ
+dc and	uJXQY
+dc are	y-K1K4X5_HJfJ
+dc is	o4c5aHEKHZFcEfJ
+dc lack	y5^
+dc not	y-J4]MZ_G
+dc reset	yJZ
+dc が	w4]9JM]
+dc に	y4]5XJX
+de #	r2[3E>J@JHJIXK[XKa^
+de 2016	y1^
+de adivinar	s-[
+de adivinhar	s-^
+de admin	r)J*_P^VH
+de administrador	p*Y,^
+de ante	q3I>^K^MZOG
+de app	w(G?^C[HIVJZGa]
+de autenticacion	y,[3[
+de beheerder	uVZWZdY
+de caracter	yI]
+de changer	uKJZZhY
+de cloud	qT]
+de code	m3I>]CJHFOKXGZJa_
+de conectividad	yc[
+de connect	p1X2[HFf]
+de connecteur	y%Z2XQX
+de connexion	r>JBIZ]bX
+de contrasena	jBJGYHIUaVGdX
+de directory	w!]3]:JHJOF_J
+de domain	s4]
+de dominio	l4_5XJZZJ
+de entra	uT]
+de fois	wX^
+de gebruiker	u!J(];]?JIJKJ]I^[aY
+de groep	yHJPKVa
+de hash	rGYHHMafJ
+de inicio	u>GHZZZ
+de l	g!J#J%Y(X,]/K3]9J:I?X@IBICIDJF]GJIGK[MIN]OJP]UJVFXJZE]I^J_ZaIbJdFfJhI
+de la	[#G*H+J,Y-_/I0J4I6I7I8J:G=G?[BFCXDGEHFZG]HIIBKELJMENcOGPHRXS[TIUDWFXHZH[I]XaEbZcHdDe_fEgJhG
+de laatst	y@]CJIJK^
+de le	y@_HJZJh[
+de licenc	y=Y
+de login	yHKZYbZ
+de mauvai	y#Y
+de microsoft	ySYdHgZ
+de mon	y>IH^
+de mot	r#]^X
+de mots	yNW
+de novo	uX[
+de nube	y6YA[
+de numero	r>Z
+de organisati	yN[UGW[
+de pagina	r+]-J>JDGO[Z[
+de password	Q!I#X(H)J*I+J-Z0X1J3I4J7Y8J;K<K=G>J?FB]CJDIHJKZNXOJPIRKSITHUHVIWHXIYKZ][Y]X_JaGcGd]eHfFh[
+de phone	r>IO_
+de redefinicao	rBYEXHYNJSXWZZGfW
+de reecritur	p%[6XHFcYdYf[
+de registro	s+IBJCJD]H^OJ
+de reinitialisation	p=JBYHXSYUFW]ZHf[
+de reinitialiser	u7XBJEXZY
+de reset	w=YUJW^
+de rest	y*YHJMZP]
+de restablecimiento	rEXUIVJW]ZGf[
+de secour	w3[>[D[HDaK
+de securit	sCYDWQX
+de seguranca	s*Y9J?^CZHIQX
+de seguridad	r9J?^CZDXHJQX
+de senha	hUaZF
+de servic	y2XdIfY
+de servidor	wP^d]fG
+de sincronizacao	w%ZGXRX
+de sincronizacion	w%YGXRX
+de sms	w3J>I?JZI]]a^
+de synchro	y%[RX
+de telefon	yOZ
+de telefono	w3HO[
+de tenant	yHIUZWZ
+de tentativ	uX]
+de terceiro	yJX
+de tercero	yJY
+de trocar	w^ZhZ
+de um	wH[
+de un	uHYVY
+de usuario	q!J(^)I,JI]VJZJb]
+de vereist	y([=[
+de verificacao	sC[aZ
+de verificacion	uC[aX
+de verification	wCZHIaZ
+de votr	yI[
+de window	ub[
+de writ	y%[HJdIf^
+deactivat me	y!Y
+decrypt fail	y6[
+decrypt the	p6_ZG
+decryption error	y6X
+decryption fail	y6[
+default domain	r@ZNX
+defin a	nHJW^
+deixa trocar	y@[ZZ
+deja restablecer	y(I=[BGKJVIZ^
+deja utilis	wKY
+dejo de	yYYfZ
+del ad	sLZNX
+del chang	yhZ
+del dominio	s%^HIP[TYVJdJ
+del screen	ybZ
+del server	yRZ
+del servicio	yS^fI
+del servidor	yHZRY
+del usuario	y(Z3[?JdW
+del writeback	wBJHIeXf[
+delegat permission	y%X
+delegat right	s%X
+delet and	q8]HI_Z
+delet in	y_[
+delet on	y/H_]
+dell password	r-YGZHJU[
+della password	r@YNJUYWX
+dem code	y>]HF
+dem connect	yRY
+dem msol	y%Z
+dem sync	yRXfY
+demand l	yKHZJh[
+demasiada vece	wXZ
+demasiado corta	yI]
+demasiado facil	y-X
+demasiado intento	s#[
+den admin	y*FD[HHZ^bZ
+den code	u>Y
+den reset	y@JVZZE]]bX
+deni access	r%^HJ
+deni by	yH[^X
+deni for	q%E(ZHIP[Q]gJ
+deni in	wHH^Z
+deni on	r(YHJPX
+deni when	u(YHI
+depoi de	uBYHHRZZJ_ZfZ
+depui la	wHJbZfa
+depui le	uBZPZfJgY
+der anruf	y3X>ZaX
+der benutzer	r@JOYPYX]^X_XaY
+der bestatigungscod	y>[HJaY
+der cloud	m/Y0JHJN[PZY[_HcIdZ
+der code	r>]
+der grupp	wV[
+der hinterlegten	y3[
+der kennwortzurucksetzung	u?ZHJS]VY
+der list	y-X
+der lokalen	wE[N[ZHc[
+der nummer	y3]
+der reset	uHHNZWJX[Z]]JaJ
+der richtlini	w?Z
+der seit	yD]
+der uberprufung	y3KO]][
+des mots	s-YG[HI
+des password	s&Z=WZ]hH
+des ruckschreiben	w,]HJeY
+desactiv dans	w!X
+desactivado en	yUZ
+desactive pour	yUY
+desd el	u@Yb[dHg]
+desd que	s!XBZfZ
+deshabilitada en	w;Z
+deshabilitado en	y(X
+desk phon	w>C?_BKH_aJ
+det ar	q#J-I9J>J@JKYMHOZPZU]ZIh_
+det gamla	n#]HJIJKYMXg[h^
+det inte	q-J9J=[>H@ZHJIZKZMGO[VJZHh]
+det nya	wB[KZ
+deuxiem method	yCY
+devic is	wHXZY
+devic not	wDJH]
+devic writeback	yHadIeD
+di accesso	u>GBIHZZZbZ
+di amministrator	y*W,[
+di amministrazion	yg^
+di connect	w2Xf[
+di dominio	q4]PY
+di entra	w7Z=YHJTY
+di microsoft	ySZfJ
+di nuovo	r#[BZ
+di prima	u3I>^MZOG
+di reimpostazion	qHXNIS[UHVJW^ZEfZ
+di sicurezza	s*Z?^C[HIQX
+di sincronizzazion	u%WGXRX
+di telefono	yOZ
+di un	u:[HZMX
+di verifica	uC[HHa]
+di window	wb]
+dice che	l-]3I9H=J>ICIDYHHIHK^NJO[VWZGhZ
+dice que	j-]9G>J?KCKDYHHK]MJOZV[XJZHhY
+did it	o#Z>J?Z@YBJHGX[YZZI
+did not	f#X%K=I?J@YBFDXH[IIMJOJZ_]]aH
+did the	u>J@XB^DXHJ]J
+did you	u3J9]HEO[UZZI
+die alte	u>]
+die app	y?[C[DI
+die cloud	u/_TZ
+die eingegeben	yOX
+die erforderlichen	y%Y(X=[
+die kennwortzurucksetzung	j)Z=[D]HHUXVZWXaX
+die leut	y8XF]GX
+die lokal	yE_
+die organisation	yEHU[W[
+die privat	y>[
+die seit	q+Y-[3J9H>YDHHHI[KIOYXYZI]KaJhZ
+die sms	u*[>[?JB[HEZIa[
+die telefonnummer	yO[
+dienst lauft	yfY
+dies benutzer	y(Y8X
+dies password	u(X-ZK]
+diferida not	wdHf]gZ
+differ from	y>JHJKYO]
+different from	u/GHZK]
+different number	y3H>_HJOF
+different password	m#Z/_BJHGKFMIN]ZEgY
+digit and	sIGN^O]
+digit are	yOX
+dimenticato la	yHHZ_
+directiva de	s*[HJN]UIW]
+directorio onprem	u![(K7[_XdY
+directory but	y!X/Y
+directory can	y:X
+directory for	u3J:aHJ_I
+directory is	s3^VG
+directory not	yT[U]VI_I
+directory onprem	w7[NK_YdZ
+directory ou	yFZ
+directory return	y&X
+directory role	y)^3JHG
+diretorio onprem	y7[d[
+disabl after	y!Y
+disabl and	u!I8XbY
+disabl by	u!YHIfY
+disabl for	u!I(X)]HIUZ
+disabl in	k(^HH^[
+disabl inheritanc	y;Y
+disabl it	yUY
+disabl on	p;Z
+disabl password	s(J)IU]
+disabl the	w!G?IH_
+disabl tls	wYZ
+disabl user	w!](J)ZHJ
+disappear from	w?XHHP[
+disattivato per	y!])XHIZI
+distribution list	wHZ
+dit que	q+Z>JCIDZHKK[OXTYZJh[
+dit wachtwoord	s([KY
+ditt konto	r![)K3ZTYVZXWZJ
+ditt losenord	yBYM^ZJ
+diz que	k*K-[3J9H>J?J@YBJCIDYHHOXXJZGdYh_
+dla calej	yU_
+dll passfilt	uJ[
+do ad	u3ZL[NYPW
+do admin	u*]CJ
+do anyth	y7]HI
+do cloud	y/JH[
+do connect	y1X2ZfX
+do dominio	s%ZHJPYTZ
+do entra	w=XHIT]
+do escritorio	y3J9Y>]?[HHOI
+do i	Z%K(I)K+X-J0I1Y3K9H>I?I@]BHCIDHHcKIMJOITGUZVIXJZ][Z]JaJbIfIhX
+do it	n-H=[>J?]@XHCIJVYZWd]
+do meu	y9[HZ
+do not	h%E*Z3J;]>J?]BJDEGGO[b]dIg]
+do odgadniecia	s-[
+do pais	y3a>HHHaJ
+do password	yJY
+do resetowania	u(ZDYV[WJZI
+do resetu	y%Z(Y?XZJ
+do servidor	wHYRZ
+do the	w5^NY
+do they	y3]:I
+do this	u+X-I:J@]HFUZV^ZF
+do user	y+EH^LZ
+do we	l=FHaLYT[UJ
+do window	uHHM[ZJbX
+do you	r3I?IDJHaO[VJ
+does a	uBJH]I^ZD
+does it	i#[&]=Y@[HIIYKZMZNHTJZ@hJ
+does not	U!J#J(H-G.J1Y3Z4I8Y9K=X>H@YBGCIDIEJGZH[JIKELJN_OWPIUYVHWJXKZY]I^JaYbIcJdGgJhY
+does noth	lHBL]NJTZZ]aIb[
+does sspr	u4Z=ZHYZG
+does the	g#G-J2Y=EBIHaNJRXT]ZIbJf[
+does writeback	yHJYX
+doet het	s(YBYH_ZI
+dois metodo	y*Y
+domain admin	b%c)I*I;JHIP[gJ
+domain and	u/X@JAWB[HIK]^J_X
+domain controller	Z!J%J-F/Z1J3J5b7I8J=J@IAJBGDJIHJaKJMYTXZI_KbKgJ
+domain feder	y7Z
+domain has	w/[HJTZ
+domain is	n4_7ZHHNJTZ
+domain not	w/INZg]
+domain password	w7XNXgY
+domain policy	l@[HKNX
+domain was	w8]A[HH_I
+doman ist	w7Y
+domand di	y*Z?_HJ
+domanen admin	yPZ
+domanencontroller nicht	y4X
+dominio federado	s7[
+dominio federato	y7]
+dominio usa	y7[
+dopo l	w!Y?HZJ]]aJf^
+dos metodo	wCW
+down for	wNXfY
+drift on	wRY
+droit de	w([HKX[^X
+dropp out	yHJV]][
+drucker druckt	yH^ZJ
+druckt nicht	yH^ZJ
+drukarka nie	yH]
+ds connector	sHZ
+ds consistencyguid	wA[
+du compt	y#[2X3]ZJ
+du domain	s%Z7JHHP^T[
+du har	w(Z@[XXZJ
+du mot	q%[KJVXZFd_
+du serveur	yRZ
+du servic	wBYHHS^UGV[fG
+due metodi	w*[
+due to	m>JMZc[fJ
+duplicat entri	uAZ
+dur password	y%YHHaY
+dur reset	w&Z?GHHKXZGa^
+dur the	u!Y.XHHZI]Zd[fI
+durant la	u3GO^ZZ]Z
+duzo prob	yX]
+dwie metody	y*[
+dziala w	w?[HHM]
+dzien dobry	w9^HK
+dzis nie	y@YX]ZJ
+e a	k#Y%X-I3J9I=J>Z?G@HBJCJHEK^MXNYVJXXZH[X]Jf[
+e abilitato	uVZ
+e adesso	w=[HJK[
+e agora	s=ZHJK]X[
+e ancora	w@ZMZTX
+e bloccato	u#ZKX
+e dice	w+XKIO^h[
+e diz	y+WIIOZh[
+e e	y3H>HIJO[ha
+e email	f!I#J+H-J3Y:J>[?_@JCXDZIIKIMJOZZJaE
+e eu	w(ZV[
+e gia	y+XKX
+e il	l!]+I3J:Z>XBIDJIXKJZIa[
+e in	y/Yg[
+e la	r!Y>JHIIXKZXZZJf]
+e membro	yV]
+e nao	g#J(J*J-I3I7Z9H:X=^>G?G@ZBJCHDIHFIZK]MHOXVGXIYZ[J]IaIbJh[
+e nell	y-XGZ
+e non	h(J*J+Z-J3H7Y9I:Z=^>G?HBJCIDGHEIZK]MHUKVHXJYZZX]IaIfJhY
+e o	j!X3F9J:[>]@YHFIHKHO]ZJaZ
+e oggi	y@^
+e possibil	y3Z
+e possivel	y4Z6Y
+e quello	y3I>[O[
+e senza	y3]LX
+e sono	y#[>[BXHJIJ
+e stata	yBYM]ZI
+e stato	yVZ
+e un	y3ZHJIZ
+each time	o3JHZKZNYOXZJ
+earlier password	yHIK]
+easily guessabl	r-Z
+easy to	o-[
+ecran de	ub]
+ecritur differe	w8[d^
+edit pwdlastset	y%X
+een ander	s(Y-I:]@YKZZI
+een dag	w9J@bIJZK
+een keer	w@[
+een method	y*Y?Y
+een nieuw	sBJDZH[KJMHZZ[[
+ein ander	w-J@WI]KZZJ
+ein neue	n@YD^HHIJKJL][[]JgY
+eine zweit	wC]
+einen tag	w#J9K@_HJX^ZJ
+el ad	k!X%X/Z3ZTZ
+el administrador	o(Y)J*JU[VXWXZIdW
+el asistent	w+X,XdJe[
+el autoservicio	u)ZHFUa
+el boton	w([:[
+el cambio	wLXZX
+el celular	w#ZCYDKHGMZ
+el codigo	g3X9J>^@JBZCIHIIJZJa^
+el conector	y8[<X
+el correo	w3ZM_
+el dc	w4YJ[MZ
+el directorio	o![(J3[7ZHJdY
+el enlac	yb[
+el entorno	wc]d]
+el mismo	y@ZA[B[ZI_J
+el movil	yCX
+el navegador	y][bZ
+el nombr	w-^:[
+el numero	u3]aH
+el objeto	y;W
+el registro	y+J/XDZHK]Y
+el restablecimiento	l!J(JBGHWSJU[Za
+el servicio	wBZdGf_
+el servidor	sHHcYfZ
+el sms	w3Y?X
+el telefono	r3_?[CJDIHGOY
+el tiempo	y@YH]MJ
+el usuario	h!J(J3G>JCXHJOXVYZH][^Z_[aX
+elle n	y?ZVW
+email address	l3aDGZXaJ
+email alternativa	y3Y>[?JDYHH
+email alternativo	y>Z?JDY
+email and	l(J*aHHZK
+email as	w>JC]
+email de	s3[>Y?JCIDHHCa_
+email from	s?GH_Z]aHbG
+email goes	y3Z>HHY
+email i	y3JCJDHO_
+email is	p!X3X>ZDJHX
+email not	u>^H[aC
+email on	l3c>E?GCYHEMZOJaG
+email to	y:Z
+email with	o3H>G?JDJHJMIOJZHab
+empresa y	y-Z
+en #	u>^OF
+en a	wCYHJI_
+en ad	p#I%[/YMXT]
+en charg	y7W
+en connect	s8XGZHK
+en dag	y9G@_HHIJKJX]
+en dat	w@II^KZh[
+en de	s(Y*Y+Z>[CJHIK[aJ
+en el	[!Z(F)J*I+I-H/X0J3^4H6J7W8Y9H:Z=I?G@FBGCFD[HBIGJYKHMYNHOFPHSJTXUYVYXHYJZE]G_XaGb[d[eXfGhG
+en gang	y@_HK
+en hij	w+[>J?JC^DGKJOZ
+en ik	w9J>ZB[HHI[KJV[ZJaJ
+en kan	u(I)[@X
+en la	a%Y(X-X/^0]2Y3J4J6I9I:J>F?GBICHDIFYGJHJIIKHMZNIOXTYVJXJZE]IaYb_dGfGhI
+en los	yJY
+en metod	y*[?ZHJ
+en mi	q!J3E9JCYD_HGI]KJM[VJhJ
+en microsoft	yR[SJTZ
+en nu	s*[=[@ZCIDZHHKJZJ
+en onprem	o/]0[6XHINJT]_JcJ
+en pann	wHXS]TJZJfX
+en roug	yK[h[
+en su	w:X;X
+en veut	wC[KYZJh[
+en window	y5XMZ
+enabl a	r)JUIVJd_
+enabl account	uA[
+enabl another	w?Z
+enabl by	sU[
+enabl cooki	u.Z
+enabl for	d!E(G)Z3]:J?YBJDIHEVbWJZGdJ
+enabl in	u!_8JHHU[VH
+enabl inheritanc	w;]
+enabl it	wVYZJ
+enabl none	wU[
+enabl on	n)Z8bGGMJUGVJdI
+enabl password	jHJU[VXWJe[
+enabl sspr	y)[BJHFJ]ZI
+enabl the	p*XHHQX[]
+enabl writeback	i,]BadBe[
+enabl you	uHIUJV^
+encounter an	w3]HZZH
+encrypt is	y<Y
+encrypt ldap	j<]
+end of	s,Z1YH]
+end user	u+Y-WB[
+end with	u*J,[HI
+ended up	y/Z;X
+ends in	r!Y@]HJIJO]ZG^[
+ends with	lHFIKKJN[OXZ^e[
+enforc password	qHJK]
+enough for	s-J@GHEI]KZNZX[ZG
+enter a	o+[3Z>I@JD[HBKYOFZG]^
+enter it	uKYhX
+enter my	wOYVXZJ
+enter not	p3H>JCJDHHJKJOb
+enter the	k-I/J3H>GBJIJK]O^Z[aJhI
+enter your	yaXhX
+enterpris admin	q)JP^
+entorno onprem	wc]d]
+entr deux	y@^IJKY
+entra ad	Y!I#I-Y1a3J7H=^HWJKNIRHSFTIYXZIcGdIfagJ
+entra admin	u)Z:XHY
+entra cannot	y7[
+entra cloud	y0ZHJ
+entra connect	[!K,G-H/F0X2I6H7I8H<J=HAJBJHbMJRESHTHYJZG_HcBdEedfd
+entra for	y7XHXTJ
+entra has	w/X3ZDITJ_]
+entra id	h7K=ddIeHfG
+entra lock	y#JHJT[
+entra lockout	y#JTY
+entra nao	y/[HJTZ
+entra nicht	w/ZcZfJ
+entra nie	w/_TY
+entra niet	y/ZT[
+entra non	y/]TY
+entra not	j!J/d7[=J@IBKHGMINJSKZF_[fJgK
+entra password	w-Z/XHJ
+entra policy	y/]NI
+entra portal	wMYdY
+entra role	w)^*YHH
+entra 不	y/]7GHGT]_J
+entri with	uAZ
+entsperren ohne	w[Z
+entspricht nicht	p-YIHN^OY
+environnement onprem	wEYWIc^dX
+er das	y@HK[ZJh^
+er een	y@^CZ
+er nicht	r-^@HE]K[NZZF
+er niet	r;ZHJKYQ[VYZF[^
+er sagt	w*G-[IJKHOXXXZ^
+er twee	w*Y/XCY
+era domain	yPZ
+erfullt die	yIZ
+errada not	yRX
+erreur dans	y!]EX
+erreur lors	y,XZZ
+erro ao	wOYZXeYfJ
+erro na	yZYeX
+error #	uH[S^TJZF
+error 32009	y,Y
+error 6800	yHFNIZHfa
+error access	yHHQ^ZJ
+error al	s3IOZZ[eYfJ
+error and	w![D]HIOK
+error at	pB[GXZH
+error code	uH[
+error decrypt	y6Y
+error dur	y&ZKX
+error durant	wOYZ^
+error for	sE_HEJXSYZH^W
+error gett	q,[
+error in	lBJHYV[ZGeZ
+error messag	lHXZY
+error not	yZ]
+error occurr	rZZeZ
+error on	p&],I@[BHHEJJNYSIZJ^Je^
+error process	wBIHFSaZD
+error return	y&X
+error says	yHJI]ZH
+error when	o@[HJZYeX
+error whil	n0[3_BJNIZX
+erscheint nicht	y+[DIHJa]
+es demasiado	yIY
+es el	w3F>ZKJO^
+es fehlt	wCZIX
+es incorrecta	s3[hZ
+es miembro	yV]
+es nicht	r@YZH[Yh]
+es spater	y9K@YZ]
+escritura diferida	j,Y8ZHIZJd]eYfZgY
+esper #	wXY
+esqueci a	w>XHJZY
+est coche	w^[
+est desactiv	u;Y
+est desactive	uL[UXdY
+est encor	w!XPZTZVJ
+est envoy	y>Z
+est gere	y7[ZId]
+est incorrect	shZ
+est interdit	y)]-]HIIZKIUI
+est mort	yHYYY
+est pas	e3X>I?Z@JCIHHIIKHO^UJV[aJd^hY
+est refus	w-J@JKWNFZ[h[
+est trop	w-Z@]
+est verrouill	s#[^[
+esta bloqueada	p#[
+esta contrasena	y(X-XKX
+esta desactivado	yU[
+esta desativada	wUX
+esta deshabilitada	u!Y
+esta en	s-[GY_Y
+esta fora	y4YGWSZ
+esta habilitada	rV]
+esta incorreta	yhZ
+esta la	y?]BYKZOI
+esta manana	y#[@Z
+esta marcada	u^]
+esta senha	w(X-[
+et il	s>I?KCZIIOXZIha
+et je	n9J>[@]BWVJZ[
+et le	r>YB[HEI[MX
+et maintenant	yKZ
+et un	yIY
+ete supprim	y4]_[
+ete utilis	yKY
+ett annat	w-J:]@[K[ZI
+eu nao	y(ZV]
+even though	w!XHJa[
+event 31034	sYXf]
+event 33001	w&_HINJZH
+event 33008	y#J@JBJN_
+event 4740	u#_HJZG
+event log	p,]BJHGN_hJ
+event logs	y%Y
+event says	r6YB[G[IJNIZIdJ
+evento 31034	ydJf]
+evento 32011	yeZ
+evento 33001	y&_NJ
+evento 4740	y#X
+ever had	yK[
+every #	q#X@IH[KXPZZJ
+every few	wB[MIcY
+every hour	sHIP^
+every password	p-GHGIZKXN^
+every singl	yHXNYZK
+every time	n#I-ZD^HITXZZ
+everyth as	yZ]
+everyth in	y>^N[ZG
+everyth is	y%]+ZDGJYZI
+everyth work	y#JBZYW
+exceed the	yXZ
+excel macro	yHZ
+exchang admin	l(I)Z*cHFZK
+exclud from	p)Y=JG]HJPXUIV[
+exigenc de	yIXNZ
+exist in	pAZHZWX
+exist on	yEK_^
+exist one	yHIKYOJZGh_
+exist password	o-FKZZJh]
+expir and	o=Y@JHILZZ]
+expir flag	yLY
+expir is	qLY
+expir jamai	wLZ
+expir password	g@KBJHJK^LbZChJ
+extend my	yK]
+extension is	s2]HH
+external user	u:[
+extra password	yJZ
+fa cambiar	wZZ
+facil a	u-]HJ
+facil da	w-X
+facil de	q-]
+factor authentication	u3JH[
+factory sett	y>YHZZK
+fail after	yZY
+fail at	p7X@YHFKJZ]
+fail becaus	q#Z8YAW
+fail for	i!]%G(J)K3Y@XA[PGVJZ]^J
+fail in	r/^FZHIZI
+fail on	uE[HH
+fail reset	w%XHXZY
+fail sinc	s%Z4I8ZHZPJ
+fail the	wHIP[XX
+fail to	j%J(^,[0[6YDJF[HAKHPJQaZEcJeG
+fail user	s;ZHJPZ
+fail when	y4GH[
+fail with	e%Y&J/I3J8H<XBJFYHaP[ZBbJeZ
+fals admin	y)Y
+falta el	u3[5YVZ
+falta o	y3[VY
+falta un	y3ZCZOI
+far ingen	ua[
+far inte	q([)G*I,K>IHFIZX^Z[^ZaF
+far jag	w>]@ID^HZIKKHNJX[ZChJ
+fast jag	yIZZHh]
+faut une	wIX
+featur not	wHGU]d[
+federat admin	y,[
+federat domain	u7Z
+federat with	s7[
+fehler beim	r,X:]@JZ[hI
+fehler in	yE_ZJ
+fehlt in	yHYVZ
+fel i	y,XeZ
+fel vid	w,XZ]eY
+feu bloqu	y-KHYc^
+few minut	qB^cY
+fido key	y?Z
+field reject	yZGh_
+file for	s3Z9J>JCHD[HZcJ
+file is	q#I>_
+filenam or	s2^HH
+fill in	o+]>H?ID_HEhY
+filter are	yH]JI
+filter dll	qJ[
+filter on	qGYJ^
+filter product	yJZ
+find a	y4X
+find it	w_Y
+find out	yZY
+find the	m?EGYH]ZH__dI
+fine at	y@ZbX
+fine grain	y@ZNY
+finish the	uBY]Y
+finn inte	q*Z3J>W?[CJHEIJKJZE[_]J_Za[hJ
+fino a	y9[@YHGf[
+firewall block	uHY
+first login	yL[
+first password	u>J@YDY
+first sign	wL_ZH
+five minut	wRY
+five time	p#YHFXZa^
+foljer inte	yN^
+follow messag	ydY
+follow the	u:YHJNYZX
+fonctionn pas	yHXZ^
+for #	l!Z@_KGX]ZH
+for a	X!Y#F%F)H*[,Y-E3J4Y8J9I=J>G?HAJBJC^DGGHHZIGJILYMFNHPIT[UJVEXbZZ[J]Y^I_WcHdJf]gIhG
+for account	r)ZBJHILZVJ^X
+for ad	w%]2IHILZTK_JdZ
+for admin	a!I%E(F)d*_,H?EH^UAVEWKZHaXgH
+for administratorer	y)Y*^?JHJPJ
+for all	h!I(G)G*G+Z-I3J=J?J@JDJGHHJKJLYMFNIPZSZUcVIW^XIZD^]aJfJ
+for an	m,X9Y@KBIDIMIXEZ]_XaJf^
+for another	y@X
+for anybody	y+[HISYUZ
+for anyon	s@ZHDUYVJZ]
+for aterstalln	u?[HJVXZJbX
+for att	o%K(a@[BJD[HDTYVIXXZH]]^J
+for chang	wHILX^[
+for cloud	u0[=JHY
+for credential	yHY
+for email	u/ZHHgZ
+for everybody	uSXUX
+for everyon	n3ZUW^Y
+for half	y-J/IE_HIMZ]I
+for hela	yU[WJ
+for insecur	y<[
+for it	r.^8XHIMXYXZG
+for kort	wHJI_
+for latt	u-^
+for manga	m#_9IHGX_
+for me	c!G#J(a-I3_9G?HBHDXH=IGKINJOJPKUGVYXYZ_]JaGbKhY
+for mfa	o+I?]DIH^aD
+for month	y+GD]LY
+for my	e!H)I*Y>H?IBJCJUKVdZGhZ
+for noth	y9[BYZF
+for one	l)J?IAXCYHGNXVJZa
+for organisationen	yEJUJWZd]
+for our	lHZPZTJUYWZ
+for password	^!J%I(H)I1Y3]7J8J:H?_@HBGE[GbHAJXKJLJMJNFV]Z@^Ia^bJdHeJgJhJ
+for peopl	o(J)G*]A]HDPZZG[[
+for policy	w5ZNX
+for privileg	s(I*_?JHIPI
+for registration	y+[
+for reset	c!J([)D*G:J?bBJCJEYHGNGUHVHW^ZGaZ
+for role	y(H)]HJ
+for self	p)IBJD]HXUDV]ZI
+for some	sE_HZZCf[
+for sspr	g)J*X+J?ZBJCJD[SYZI
+for sync	w2XdY
+for team	wHJM]
+for that	o-KAYG_HDIYJJN[VYZHdJ
+for the	S!F%Z)F*G+H,_-D1G2[3H5J6I7G8X:[;H<J=D?C@CAFCEDFEHFJGZH_JHMXOIPYQYRISFU_V[WJYHZA[J]B^X_]bEcGdFeFfGh^
+for this	d#Y%G(a)G*J+J1X3Z=]?I@HA]BJCHD[H@IJKINZPIUGV_ZC
+for thos	y7Y@ZZH
+for thre	yH]
+for tillbakaskrivn	y%]HIPJdHf]
+for tomorrow	y>[
+for two	l(I)J*a3IC]HXZHhI
+for us	s7Z8X
+for user	i![#])[+Y-I@ZBJGJHWKJVI^K
+for writeback	l0_1J5]G]HI_IcJdEeXfI
+for year	w1]>J?[HFKX
+for your	e)Z9^:I=JEHH[IJTYUYWWXJZD
+fora do	u9[GYHISY
+forbid the	y.X^Z
+forbidden when	y(Y
+forc a	y-I@JBIHJKHLIMIZG[_
+forc chang	l@JHYLbZH
+forc me	y@Z
+forc to	s?XLZ
+forest and	uA^ZI
+forest was	u8]
+forgot his	w)X:]HF
+forgot it	q:J@]BJHHIJZ^
+forgot link	w7[:ZHHZH^Z
+forgot my	f?Z[_bZhH
+forgot page	u?ZH[W[ZG
+forgot password	b!X(H7^:_=]?Y@GBHD[JJKILJMJNHSKUH[F]Y^IbIdJgIhG
+forgot the	l:X>H@KD_I[ZF
+forgot to	s!^DYHHU[ZFdZ
+forgotten password	yc]
+format #	y3]OJ
+formato #	y3_CJOJ
+former one	y3J>YIIK_OIZI
+forsok vanta	wX[
+found 80230405	y_Z
+found error	yAX
+found for	sG]dI
+found in	r-Y_X
+found that	w*WHZfI
+found the	y>JAZB^HIZH]J_J
+four kind	yIX
+four option	u*Z
+fout bij	r@JOYZaeYfJhJ
+fout in	y,YeZ
+from #	u@ICXIIK]
+from a	g!Z6YH]KJR[
+from abroad	u#IHZT[ZJ
+from ad	n!G&X/JGXHZLJPDTHZJ^H__d]
+from alter	y^[
+from another	yH]
+from being	s@KH^KFNZZJ
+from change	wBJHE^a
+from connect	y0X4WHY
+from entra	w-J/FHZJ^
+from home	wB[HIZY
+from hr	y+^HIKI
+from it	wHGVYZ^aJbG
+from last	u!Z/ZHGK[
+from microsoft	w7[HGSGa^gH
+from my	m3J>^?H@HCHD_H[KHOKZJ
+from our	u:ZHHbY
+from password	sPZ
+from reset	w)[HIXY
+from sspr	y)[PJ
+from sync	w4[GYHFcX
+from the	X!I#J%H(H)I*K+I-H/H3I4[6[7I:H;Z=K?]@EDHHCIGK^MGOZPYRKUHVHXIYJ[]]I^IaFc^fIgYhY
+from window	yMY
+from your	s#J@Y
+front of	w3[7[HI
+funciona en	yMYZIb[
+fungerar inte	qH]Z]
+funktioniert nicht	yZ[
+fur das	r%[(I1X2YHYQX
+fur die	g,X8W9X=Z?KBJD[HZKJNJUYV^WWZIdJfJ
+fur eine	yGZH[
+fur ihre	ydY
+fur sspr	w+KBYHJa[
+further action	yBYdX
+gaat naar	y>Y
+gamla losenordet	yM[hX
+ganger och	y#Z>I@JHJIIKJX]ZHa^
+gar det	s9[=[>I@ZHIIHK[OJZHbZ
+gar inte	m3J=Z>Y?[@FDJI]MINIOJVHXK]I^JaJbJf]hI
+gard l	yHIMZ
+gast in	y:Z
+gate policy	y*X
+gatt ut	y=[Z[aZ
+gave it	w%[HJIZKYZI
+gave me	s>J@ZHIIJZ^
+gave my	y@X
+gave the	w(Y>XRZ
+gave up	wZX][
+geandert und	w@]
+geandert werden	w7X@XZ[
+gebruiker is	y_]
+gebruiker kan	wZZ^^
+geen code	w>HX[a[
+geen rechten	w%Y(a
+geen sms	ya[
+geht das	yY]ZJb]
+geht nicht	i-J1X3J>JFXHZIYKYMINJVJZY[Z^KhJ
+gere par	y7[:]ZJdY
+geregistreerd voor	y+IDZ
+gesperrt um	wT[
+get 33001	yFY
+get a	l,^?X@]IYJZKIZEaXeH
+get access	u%I(XPY
+get an	l-XD[GXHEJZVWZX
+get any	yH[
+get in	r>GHFZb
+get into	u!E:ZH^
+get it	w-IHYgY
+get my	y9[HI
+get not	w)XUZ
+get refus	u-J=XI]NJVYZJ
+get the	e+[3J?JCIDHZY]Iaa
+get through	w-GHZZ[
+get to	y0Z>]HE
+get told	uHJNYV^
+gets #	y(XSX
+gets a	s*[.WHJKYNJ
+gets an	yKYZY
+gets not	yHXSJTJU[a]gJ
+gets refus	s-XIYPZ
+gets reject	w-XIY
+gets the	s+Z@XDJNY
+gett auth	r,[
+gett lock	s#[
+gett the	yaY
+gewijzigd en	w@X
+gia registrato	y+]
+gibt es	q!I9_MJTJUZZJ[Y_]
+gick ut	y=]ZG]]
+give an	yKYZFb[
+give me	sH^ZX
+give out	yHJg^
+given a	w@YB]ZH
+gli account	w*[GXPI[XdY
+gli admin	y)X*ZHI
+gli altri	w(XPYVZ
+gli amministratori	w)]*Z?K
+global admin	d(Z)X*^,a?IHGPKVJZHdEgJ
+global beheerder	w([)Y*J,[ZJdJ
+glomt losenordet	wBJDZZ^
+gmsa of	y0YZJ
+go back	sHJK[bX
+go nie	w>J?]HJKGMJNZOJZIgYh]
+go on	s.^BKHFLYZF]]
+go ther	y7X>]HG
+go through	n+[B]DZHFIZKHZXfF
+go to	m(I*J+G:]?K@JCJDFEIHaKGNJUIZ[^JbIgJh[
+goes back	yKZZJ
+goes nowher	u3[aJ
+goes on	y#^HHL]ZF
+goes to	l>^aJ
+good afternoon	y9]
+good enough	u?X@IHHI[KZNZ
+good morn	r9]HI
+googl workspac	m7bHHZH
+got a	g+Z>[HGZ^_W
+got an	nBGHYKZZYaJ
+got hack	yH^
+got in	yB_HHKJZE
+got it	u/Y>I@FBbIJKIZB]H
+got lock	r#Z@YHI
+got the	o#Z%Y(I)^>K@ZHGKKVJ]YaJ
+got turn	yIYdX
+gpo that	yQX
+graph api	p%F(Jga
+graph v1	wMJg[
+grey out	m![HHdHe_
+group are	yHEPaVJ
+group has	y@YHKVZ
+group member	yHIPXVX
+group policy	q.Z@YNXVKbJ
+group that	uV]
+group writeback	l%IHdPGVIdFeHfJ
+grupo habilitado	yV[
+grupo protegido	wP[
+grupp die	yGZ
+guarda a	y#[7XHIMY
+guest account	uH[
+guest in	q:^HGZJ
+guest user	w:ZHX
+ha det	uIJKIMYN[ZJh]
+habe ich	w(Z9I>XDYH]
+habe mein	rHIZ[[Z
+habe mich	u#YDY
+habilitada para	uV[
+habilitado para	yV[
+had a	s![9[HGZIfZ
+had been	p-[8XBZHIIKPX
+had befor	u@JCJKaZI]K
+had inheritanc	y;Y
+had that	y-IK^ZJ^W
+had to	r>JDXHFMYZJ]_
+half an	w/IM[
+half of	r/Y=JD[E_GJHGSZVYZH]HgJ
+half past	y@Y
+half way	w]^
+hand back	w>^ZJ
+hand out	yL]^J
+happen at	y7XL[ZH
+happen to	wHXZZ
+happen when	y/XZ]aG
+har aldrig	wDXWY
+har anvant	yK^ZJ
+har gatt	y=[Z[aZ
+har ingen	w=]LZNGTJWZ
+har inte	q(^)[*J>[@[CJDYHIIHKHMJUGVYWJZDd]
+harder for	w-X
+harder to	s-Z
+hardwar token	w?_ZF
+has #	r2X>GC_HY
+has a	e!J-]/X3a>IBIDIF_HEIJSZTKXJcJ
+has an	l3YAZF[IH
+has been	c!Z(I=[>J@HB]DYH]JJMJNJSJVKW[ZD^K_ZaHeJhJ
+has change	w3J>[EZZX
+has disabl	wU[
+has expir	yHZ
+has it	u!I(Y/[4JS]UYWI
+has not	X!H#J(G)G*I+I-J0Z3I4W5J:J>H?IAJBGCJDaIJJJKJNIOJPZSJTYU[VZZE[J]I^J_^aHbJfIgJ
+has one	w3]OI
+has only	sCY
+has password	w@[HI
+has that	y!X>ZHJL[
+has the	g!]#X/Z;I=JAJBIHCKJNJS^U[ZG_Z
+has to	i-I/Y@bC[DEKYNIUIW]ZHcJ
+has turn	uU[
+has two	y[^
+has user	y(]ZH
+hasel jest	wd]
+hasel nie	ydX
+hash sync	jBJG_H]MZZE
+hash synchronisation	yH^MF
+hash synchronization	yGZ
+hasla nie	s/J0[>[@IDIKJMKZY]]dJ
+haslo bylo	uK^
+haslo jest	o7]@YBJHJKJZJd[hZ
+haslo na	u%Z@ZZJbZ
+haslo nie	p([-X@JDJHJIIKHZ^hJ
+haslo zostalo	wBYM]
+hat das	w%[-X]X
+hat die	wWZ
+hat kein	r0Z=XHFUJW]cZ
+hatt ich	w9J>[K]
+have #	yC]HI
+have a	g*Y9^@IBHHYIKKJN[
+have access	w>]HI
+have an	s9IH^ZW
+have at	whY
+have been	u)^HHKXPJ
+have enabl	y*X
+have enough	y@X
+have enter	w@IDZIJKIN[
+have is	y=^@ZHJdE
+have it	uHJK_ZE
+have just	wC]WZ
+have my	y-Z>FHGI[KHO[ZH
+have not	e+K-J0Y=I?Z@KCGD^GZHCIYNJZadXfJ
+have on	yC[HH
+have one	pC_HGKI[]hH
+have only	u=[?ZCXHHIJZJ
+have permission	o(Y^[
+have that	w-]>WKHUX
+have the	j=XDYFXHYZFeZ
+have to	c(F*X-I3]5]9I:E>G?I@^CHDYHDI[KAMZNJOYV]XZ[[gJhX
+have two	w*Y/Z
+have used	yKZ
+hay que	y:]@^
+he can	w/[FXHH_X
+he cannot	u=Y
+he has	r!X/[3I8IA]D[HG
+he is	u#X(YGXHJVZZH
+he keep	y-H@YI]KJ
+he not	s+XDYHYVH]]aIhX
+he says	wIIKYZ[]Z
+he was	y!Y@JD]
+health alert	yHJf[
+heartbeat de	yHJf^
+heb er	yCXI[
+heeft de	y*Y/X
+heeft geen	w%Z=ZNIW[
+heeft het	w#[-Y7X>JBZHJ
+heeft wachtwoordherstel	yW[
+heisst es	yT[V[ZJ
+hela tiden	y#]BJHXfY
+hello pin	r9JHbTJbJ
+help desk	u(J@YHY
+help me	sH[I]aG
+help with	wZ[
+helpdesk admin	m([*ZHI
+helpdesk gave	y@Y
+helpdesk reset	q@YHJLZ
+helpdesk role	w*[
+helpdesk used	y(Gg^
+her account	n!]3X=YG[HGTI
+her own	w:]@YHH
+her password	l(J@YBHHJKGZb^J
+her phon	y#I>YTZ
+het beleid	u-I?[N_ZH
+het huidig	wha
+het niet	j*[/[3Y9J>H?JH^IJKHMGNIOWVYZGaJbJh]
+het nummer	u3[>KaZ
+het oude	n#[@KHIMYg[h^
+het wachtwoord	l([@ZBIHJI]KINJZG]Jd^hJ
+het wijzigen	w@J^[hY
+het window	y[W
+heut fruh	w@_
+heut nicht	yZZfY
+hier nicht	y:[ZId[
+hij niet	s=Y>HGZHHI]K[OXZJfXhK
+hij zegt	y+[CIDHOZ
+hint control	u5Z
+his ad	w!^ZJ
+his own	p-H:^HII]PXTYUJWI
+his password	h-I/[:^@IB]DYHETZZH
+history is	yHHN[
+history not	y5]
+history requirement	qKXNY
+hit the	w#W-YgZ
+ho cambiata	y@[
+ho cambiato	s>X
+ho dimenticato	yHHZ_
+ho perso	u>^ZJ
+ho solo	y?IC_DK
+hoje cedo	y@Z
+hold a	w(Z)ZHJ
+hold an	y*X
+home directory	l3H:dHEZJ_H
+hora esperando	y9KXHa_
+hotfix policy	w5[
+hour after	y@XMXZJ
+hour ago	o#J@^
+hour and	w#J@JHYX^ZJaF
+how are	u9^
+how can	h*I+]D]IHKHN[X]hJ
+how do	_(J+X/I0I?J@IBIDJHeKYLXUYVEbIdJ
+how long	i#G>HI_MaTXZEaJ
+how many	i-G9J@[H^IZK]XHZJ
+how much	wH]
+how password	yH[MJW[ZI
+how to	d)]+]-F9K@JBHDYHbKGUHVG[]]G
+hr 80070005	y%Z
+hr 80230619	w4JN_
+hr 80230818	l%J4dHINJ
+huidig wachtwoord	uZHh^
+hur far	y>^@JD^HZKINJZC
+hybrid join	sb^
+hybrid user	yHE_Hda
+hyper v	yH]bZ
+i ad	k!Z#J%J(J-K/_9J>I@HHHIGKIMZNJOJP[T]VHZG]I^]hI
+i add	wH[VJ
+i alway	wD[HIK]ZH
+i am	d!J#X(X)]*I+J3J9J>I?ID^H_KIOJV]XJZJ[JbI
+i as	w(X*[HJ
+i can	k@YHHI[KHZ]
+i cannot	Z#G%K)[*[+H-H3H4J6I7H8J:H=H>Y@YBICIFIGIH_KGMXNHOJPHTJZ][I]J^F_EaGbIcHdZeJ
+i chang	mZa^H
+i change	l>Y@XBGHFM^ZY
+i chce	w?J@ZC^
+i choos	pHJN[a]
+i click	h+X@HBIDHHGIJKJNJZcaJb]
+i clos	s>YHJZZ]ZbJ
+i come	y@[HJNZ
+i connect	w,X1J8[G[HFRJdZeKfG
+i cooki	w.[
+i could	uUXZI]X
+i criteri	o-XNaWY
+i delet	y+]HW
+i did	j#Z-X>I?Z@ZHGIZKJOIZ]
+i do	m?[HCIKKIOZZ^hK
+i en	u!K%](I9J>H@JCJHIIJP]VYZJa[dY
+i enabl	w8JH[VFd]
+i enter	g,Z-J3H>J@ZCJDGHGIGOcZBh]
+i entra	u-W7]HGT[ZJ
+i find	rHbKH
+i follow	w:ZZX
+i forgot	f:X?[@HD[KIZY[JbZhG
+i found	y>JB^HZZI]JfI
+i gave	l*Z,X?IC^DIHHIY
+i get	f%K(Y+Z:Y@JIZKJVYZY
+i go	s!Z@JHIIJKYMJZGha
+i got	k(H)[B_HYKIZG]IaI
+i guess	w!Y-JHGI]V]ZG
+i had	j!Y-H9IBYHIIIKaZF][
+i have	Y#J%K(J)J*Y+J-D/X3I9H:J=I>C?[@ZBIC_DZGJIDK[MINXOG[_]I^JaIdKfJh^
+i join	yDYHGKXV[ZI
+i just	l*J-[@YH[ZI[[
+i katalogen	w!]#F3_>JHK
+i keep	sHJK[ZHa[
+i know	j-^?I@JDJHDIJMIN]TXZF[ahG
+i left	rHGIXZJ]_
+i lock	u#YHW
+i log	uKIZIh]
+i lokal	y7[_[
+i lost	o(H)^>IBJHJZ_]J
+i made	w@]HIMY
+i membri	yF[PX
+i molnet	u/]HJT^
+i mors	s#]@^KIZH
+i move	uFXHX
+i must	y*]HEhX
+i need	a1Y>]BGHGI]KHVJZahI
+i nie	m(I)Z3JHHI^KZO[VIZYaJhJ
+i not	[#K)J*I-G/J3G7J:J>]?G@JBIC[DcH@IEKXMGOHPHUJVYWJXIZb[Z]XbIgJ
+i notic	y@]HJ
+i only	j-J:W>IHZIGK^OJZE[^
+i open	y(Z
+i permessi	w(]
+i pick	y*J?Y
+i press	o3I>HBHHFOJXYZ_]Ea^bX
+i put	n3JHHK]OZZF]ZhZ
+i register	s?_CE
+i requisiti	wIXN]
+i reset	g(H*J+X=]>W?J@YBGD[HDKHNJVJZZ]JaYgY
+i return	w![HGK[
+i see	o+JDHI[N[O[ZG
+i set	j%Z)I*]0J?_@[DEH]KZWJZEbJ
+i should	s:^?JC]HFZK
+i sign	rH]aG
+i skipp	wDaHGZK
+i start	p@HBID_HEKX]]
+i still	yH[MYZIaH
+i teraz	w*Z=[@JHIK]ZI
+i tick	yLXeY
+i tried	h#[@]BYHFNJVZXYZFaZ
+i try	l@IHHNZX]ZJ
+i turn	yU[
+i type	nHJIGKJNXOXZGh_
+i typed	i>G@JHII^KZO[
+i use	o>I?^HIIJOJZDhb
+i used	o(]I[ZG
+i wait	yH]aH
+i want	e(G*I+Z>G@XCHDGH^IIKZZXhZ
+i was	d!^)^+I3Z>H?IBJDXHGIIOIVJZI]_bJhX
+i went	y@X
+i work	w(]:]HIZH
+i would	yHKK]hJ
+ich bekomm	yV[ZIaX
+ich bin	m9_>^?JB[HCVZZI]JaJ
+ich brauch	yHZ
+ich das	u@KHYMZZJhY
+ich ein	w@[D[HIIJZX[[
+ich es	y@XK[ZJ
+ich hab	yC[DH]]
+ich habe	h#X*X>YDYHHNXZZ[Y
+ich kann	yZZ
+ich mein	u)X:WV[ZH
+ich mocht	y+[>J?[CJDI
+ich nicht	p#])Z-J>X?Y@JCaHHKIVJ]J
+ich schon	yK]
+ich soll	y*GZ^
+ich will	y@ZZJ[[
+id and	yAZH[aH
+id free	o/J=dHGTIdIeHfG
+id like	o+Y@ZI[KK
+id or	u#IHJT]
+id p1	y=X
+id rather	y@ZHJ
+id が	yI[
+idea why	y9IB]HI
+identity provider	n7a_J
+idzi na	y>^
+idzi z	yHJTZZ[b[
+if i	m!Z>XDYHEJ[ZIhZ
+if the	l3Z4]@XHG
+if you	h#X1X>Y@IDZZEcXh[
+ignor the	y)I*]DZHJWJ
+igual a	w@KK^
+ihr admin	uUYVZdY
+ihr konto	p3XDZTYVYXY
+ihr password	n:XBXCYMZP]UJVJZE^J
+ihre organisation	uEYWXdX
+ihrer organisation	wcX
+ik ben	p#_(H)Z*J9X:[@JB[HFKJXKZJaH
+ik heb	l([*[C]I[ZJ
+ik het	wHXK[h]
+ik kan	u(J@JBZK^VJ
+ik krijg	uZZaZ
+ik niet	u(XC[HHKIOJVZZ]aH
+ik weer	y@^X]
+ik wil	w?^CJH[MIZHaG
+il a	yBYOZXYZJ
+il cambio	y@IHJLWZ^
+il cellular	u#[CZDIHIKJM[
+il codic	g3H9K>]@JBXCIHEIIOJXYZJac
+il dit	u+[CJDJK[h[
+il en	yC]HJI[KJZJ
+il est	w+XHJKHTZU[ZIh[
+il faut	o5X=[CXMY
+il firewall	yHYcY
+il link	yHXbX
+il manqu	r3_=XCJHHOI
+il me	r(Z>KCZHZIZOYZI
+il mio	f![#X(X-J9X:J>G@JBHCJDYIZKHMJOaTJV^ZFaJhI
+il n	r+[>J?ICIDIHIIZK^OJZG]]aIh^
+il numero	u3WOX
+il pc	yMZgX
+il pulsant	y([:[
+il reset	yZ[a[
+il ruolo	y(Y*W
+il self	u)]BJHIUaVH
+il server	wHGc[fY
+il servizio	sBYfa
+il telefono	r3Y?YHJOZ
+il writeback	m%K,Z6X=XBIRXZ]dY
+im ad	d!]#H%J-I/[3^>I@IBIDJHGIJM[NJPJTYVJZH^]_]gJ
+im asked	q*YOXaZhX
+im audit	yhZ
+im browser	u#IHJM]T[ZHb[
+im homeoffic	y>[HHM[
+im in	s!I-J3F9G:KBcFJHDIHMITKUKVEZF]I_JaGhJ
+im lock	q#ZTJ
+im lokalen	r7X_Y
+im not	i-Y>J?J@JHCIIUJVdZJ
+im password	wIaKHZF
+im stuck	u9I@ZCYD[HDZ[
+im told	y:ZHJZH^[
+im verzeichni	y3Y
+immutabl id	yAXHG_^
+impossibl de	n6X>_@ZHCIJKZ^I
+impressora nao	yH]
+in #	l#]HDIIKJO]THXZZ[
+in a	f#Z%X-Y4H5]>X@[BIHDMXNYTFVYX]_I
+in account	sHI^Yh[
+in activ	j!J#I%]&J(G6JHFT^^Zg[
+in ad	U!c#Y(G)H*I+J,J-F/b0I1I2K3_4J6J7H8H9I:H<K=G>G?H@DAXBDCIDIFYGHH=IDJJKFLYMaNFOIPYSIT]UHVEWJXIZ@[G]H^d_^aGbHcIdHeJfHgXhH
+in addition	y?ZHZZJ
+in admin	rMFg_
+in aduc	n!^#W(JHHNXTYZI^Z
+in advanc	y9Z
+in after	w@JBYHGZ_^H
+in again	s8]@JBXKGZH[]
+in an	o!Y#J>]@JHFX]ZD^[aJdY
+in and	p7YHYLYTJZZ
+in another	yHHSX[^
+in any	y>H?JDYHZ
+in attempt	w#YHITX
+in block	wHYTY
+in both	uA[
+in but	y?W
+in cloud	q7XHHM]TJ_GgX
+in connect	h%J,a1G2I4J8_BJEIG^HBRIZHcIdaeFfEhI
+in connector	w2Y8[HJ
+in de	i![%J(H/J3[9J:Y>[?IBIIJKJMKOFPIT]UIV]WZZE_Ja]bKdI
+in der	d/X0J3Z>I?YBJDKEZGJNYOXPJUXV^X[ZF]K^J_HaJdXfKgK
+in die	w)[G[TZVZZH
+in domain	u!XHJPY
+in een	w%]-K@HHJP]VHX]ZJdZ
+in en	y>II[KKO^ZJ
+in entra	_!H#E%H(]-]/X1J3K4[7^=I@JBIGXHHIJMZSGT[VJZE^J_acKdKeXfGgJhJ
+in error	w@[H]SJ
+in europ	yHIS^UIZI
+in from	wG]H[_G
+in front	s3Z7[HIOX
+in het	s3WD]HEIXOYaKg]
+in ihrer	u:YE[
+in is	w+Y7YZG[Z
+in it	f#J-X/F3_>Z@HBHDJF[GYHDIcKFMJNXOEXJZC[J_JhJ
+in its	w?HH]
+in log	wHYTXZI
+in logs	y#HHYT[
+in lokal	w7[_]dX
+in m365	w/[TZ
+in med	yB[IJZHh]
+in meinem	yC]I[ZK
+in microsoft	wgX
+in more	wAZ
+in my	h)[@]HIMJOYTKZ[
+in not	s>JDYLXVKZF[]
+in o365	y/YMITZ
+in offic	o#K/[HHMCT]g_
+in on	oH]
+in one	u%a;J@ZFJHHZG
+in onprem	q0]6XHITX_Y
+in order	y<[
+in other	y*WS^ZG
+in ou	rFZ
+in our	e!I-I3J8J:_=[BJHEK[NJUaVH_XdX
+in outlook	m3JBIH^MYOI
+in page	sZIb]
+in password	s-]/GH^KINZZGhJ
+in repair	y>]HG
+in scop	oG^HG
+in screen	m[XbY
+in servic	y7^HGUJ
+in sharepoint	y;GH]
+in sinc	yHFZ^
+in spam	wHGa^
+in spr	u4[HIKY
+in sspr	w?WBIHDTZUIV]ZI[Z
+in step	yH_
+in sync	wH[
+in te	y(^HZ
+in team	j!XH]M[VGZI
+in that	y%ZHYTJ
+in the	J!J#I%D&X(_)H*F-D.D1Y2G3a4[5I6J7H8C9E:F<X=H>C?YA]CEEHFdGZJGLFODPBRGSJUJVaWGXEYGZG[E][_YaAbBcEd[h[
+in their	u:Y
+in this	l%^(D?JH]JGVIW]aY
+in to	e+Z/X>HB]DIH]T[ZD[HaDgX
+in too	w#HT]
+in two	uAYHY
+in was	yHX
+in what	yh[
+in window	w/YHX
+in with	iIJKGLYM^ZXh]
+in wizard	r,_HGZHdFe^hJ
+in your	r%X:ZHGZJ
+includ in	y=ZHHV^
+includ inheritabl	y;Z
+includ password	yHY
+incorrect password	wh]
+incorrect user	yHJT[
+info again	y+aCIHF
+info is	u3ZCZDJHJ
+informacion de	y3[CZHJ
+information de	yCZDX
+information is	wCCDa
+information requir	y+]CHHI
+information to	wCZDZ
+ingen kod	u3Ia^
+ingeschakeld voor	wVXd]
+inherit permission	u;Z
+inheritabl permission	y;Z
+inheritanc broken	y;X
+inheritanc disabl	w;Y
+inheritanc is	s;Z
+inheritanc off	y;Y
+inheritanc on	w;Y
+inheritanc was	y;Z
+iniciar sesion	yH]ZI[]aH
+inicio de	wZZ
+initial password	u@YhY
+insecur sett	s<aHHZI
+insid the	yHII[JZ
+insist on	s<[@JBIHGK^ZG[[hJ
+install on	w-IJ[
+install the	y0Z
+instead of	s0X3]>J?]HFaJ
+insufficient access	y%^HI
+insufficient privileg	k(^
+insuficient para	w([
+inte aktiverad	yV[
+inte aktiverat	uUIVYd^
+inte andra	y@JZH^_
+inte anvanda	yKYP[ZJ
+inte ar	yO]VY
+inte aterstalla	p)[VGZ^[J
+inte att	u7X@XKJZ^
+inte byta	p:Y>J@[KIZYhZ
+inte for	w*[?ZHJSYZJ
+inte fran	w4Y;]HIKJb[dJgZ
+inte i	q7[GXHGVZZI_Za]
+inte igen	y:YO[hY
+inte in	u3J;Z>IIJKIOIVJZaaH
+inte jag	y(YV]
+inte kraven	wIZKJNY
+inte langr	u>aHHIJKHMJOJY]ZJ]J_ZaJ
+inte med	wDIO[Q[VZ
+inte pa	r([9_>HKJM^VHXIZIbI
+inte tillbaka	w+Y0a>JDJHHKJZ[dH
+integration has	sd[
+intento esper	yXX
+internet is	yHZ
+into ad	y/Z3ZaJ
+into my	u!EH]ZX
+into the	q8XV[hY
+invit by	y:_HF
+invit to	s:_HE
+io not	y(ZV[
+is #	g@[HHIZK[RXZI
+is a	h3[=]>J?Y@JBJHDIXKYRX^Y
+is accept	w@YBXKFMIN^ZG
+is activ	y6[BZHH
+is already	yHJaZ
+is alway	w@]BJHYNJZX
+is an	u(Y,XOY
+is at	y>[HJ
+is bann	y-FH_
+is black	y>^HI
+is blank	y3XHGZ]
+is block	n#Z-J4]@ZHJTJXYZJ
+is brand	y@[JZZJ
+is broken	h4Z>X?KHZNKRIZ^]JbIdKfZ
+is call	y-YF[HJ
+is creat	ybZ
+is currently	q#ZHISZ
+is dead	p!^3G>^OKZG
+is deni	n%^(GHXPYVX
+is disabl	h!Z(I)Z*J;YH[
+is down	i/I4_HES]ZGc^fX
+is een	y@ZIJZ]
+is empty	r?ICZD[HDZ[d]eI
+is enabl	o3^HW
+is enough	y*[=IHZ
+is er	y9^ZI
+is federat	p,Z7Z
+is filter	yGX
+is fine	l+Z4XBJDGJZP]fJ
+is from	r1]>_HD
+is gone	l>J?JB]D[KIZF[Z
+is grey	n!](YHHdXeZ
+is ignor	y*ZLZ
+is in	j-F9IB^HFI^KIhI
+is inactiv	q!X0WHJ
+is incorrect	lh^
+is invalid	u3Z
+is it	g(J-E:I>J?KBGHeIHJXLFN^VJZY[IdF
+is kept	y7Xd]
+is limit	yG[HFVY
+is lock	a!J#J>HHbZK[J^X
+is manag	l-J7]:]@JHHZE^Jd_
+is miss	e3Z@JBHCJD^GJHHI_KJM]VXZF[]bI
+is my	m-ZBJKJZXa[
+is need	p=I?XCYH]
+is niet	sC^DGIJV]ZF
+is not	T#I%G(Z*X-I/I0K4F5J8[:W<]=G>F?_@EBBCHDFHCKFLIMHPJRJTWZ[[X]J^F_YbGcHeHf_
+is off	f)[*J3ZBIHEIJOJU]ZZbKdY
+is offlin	q4XfX
+is ok	wT]
+is on	f#H+X-[=[>X@GBJHCIYLXX[ZH^ZaZbZdF
+is one	s*Z-Z
+is onjuist	yh[
+is only	o*J/J>J?]@_CZHDKGZGg[
+is our	u7]H]SJZJ
+is out	s1XG[HZ
+is outdat	y1WHX
+is password	u(XZ[dY
+is protect	w-I;[^^
+is refus	e!I%[-a/EBJHEJHK[NDZZhY
+is reject	m-HHJI]KXN[ZH
+is requir	q(^<W=I>J@JCGD]HJ
+is reset	wHHT[
+is right	uBIHXOXZJa]
+is runn	yB^dIfG
+is scop	yGXVZ
+is select	yGJV]
+is sent	y+Y
+is set	d!Z#Y%H@JB]G[JIKINJQYZC^Z
+is shown	u?_HJ
+is slow	uH^cG
+is still	o![>XHG_Z
+is stor	y3]OJ
+is stuck	u)ZHY
+is switch	oHJL]UXdY
+is te	u-[@[IW
+is temporarily	qTZ
+is that	n:[HFIYZJ
+is the	e-F9I>H@JBGHdIJKHMJN[Z^[YbJ
+is ther	d#J(E-Y/J3J7J9Y>I?JBECYDFGJH^IIJJKJS^TZUIVJXZZ[[J_JbH
+is this	p+E-HHcZG
+is tick	q4Z
+is too	e2^5]@[IYKHZJ
+is turn	q)W@YHHK[fY
+is uitgeschakeld	w!Z
+is unavailabl	y4]HJ
+is untick	wdZ
+is vergrendeld	y#Y
+is what	yHZ
+is work	uB]HJZHf[
+is writeback	y0GH]RI
+is written	y0[BJHIRZZJfX
+is wrong	e#F-I3]BKH_IIKJOFRZXJh_
+issu to	wcY
+issu was	yQX
+issu with	w@JBFH]Z^
+ist bei	q(Y?ZHIUYd[
+ist das	u>[UZZJ^YfX
+ist die	y<YVX
+ist ein	w3^>JOKZ^
+ist falsch	wHZRX
+ist fur	w)ZU[
+ist gesperrt	y#Y
+ist im	q!]
+ist kein	yC]WYaF
+ist mit	w7YHX
+ist nicht	l![G^HIIJTYZE^KdYfZh[
+ist zu	u1X@[
+it a	p/XD]H[IZKJZE
+it again	i@_HJKYTXZDdZ
+it and	i/]>GBGHWIHKILXOXZ[^[gHhJ
+it asks	j*X@IC^HDIIKYh]
+it at	q@_HHMXZF][
+it away	u@HD[HGNXZa]E
+it back	s9J>KHFJYKbU[ZA
+it be	y5WH]
+it becaus	w/Z^W
+it by	y@XVX
+it cannot	l,Z>JD^HHIWZD_]
+it check	yHJKZ
+it claim	u-ZHHWYa]
+it complain	u@JK]
+it contain	w-Y
+it demand	y.WhX
+it does	oHCIIKGMGZ_aJhZ
+it down	u/_KYNXfG
+it entra	s/_
+it fail	g3J5a6X>JBJCJHDIJK[MJNJOJPKXIZb]HaJhF
+it for	m(J=[>I?Y@]BIHEU[VGfYh[
+it from	r#I?[B^HCTYZXbHgZ
+it gets	w-JI[
+it give	w8XA[HFZ^
+it goes	yKZ[[bIhI
+it had	wKX
+it has	l-a/J3Y@HBJCHD]HJKYNHOIUXXJZIaG
+it i	yHJh[
+it in	j/H8]BIM[T[ZJ_HhX
+it is	_!J#J*J-Y/I3I9J=E>HBZCJDJJZKXMINZO^RZUJVHXJ]JdXhJ
+it just	p-I9J@HCIHJIFKIOJZbhJ
+it keep	rHGKINJZ^hZ
+it know	y-YK]ZI
+it let	y@^BZHJZF
+it lets	w@[HJKHh[
+it lock	w#^@IHIZF
+it must	yIJK[
+it need	o*J=Y@ZEJZId]
+it not	Z#J%K(I)I+Y-^/Y3F7X8K9I=H>F@JBBCFI^JJNHOYSJTJUJX^Z^[G]G^J_IbIfIgIhH
+it on	n>F@YNIV[YXZI]]^XbY
+it once	y@[
+it only	w>YOZZJ
+it out	w@[V]
+it password	y-HBXHZZJ
+it possibl	uBJH_K]ZJdF
+it read	y%[HJUX
+it refus	l@^KXZD
+it reject	wHFN]
+it remember	wHIK]
+it right	y@aZE
+it said	qBJHJJ[KIZ^hJ
+it says	T!E(F*I-Z/H3E6J7J9J:X=Z>G?I@HBHDYEIHDJJMJNGO_SJTJV[WYXZZa[J]J^IbJd]hJ
+it seem	uHJKYP]
+it should	uHFZG^Y__a[
+it show	uHFO[Z[
+it so	s+X/Y3HI^OFZJ
+it still	s(YHKIYNZ
+it stop	y!Z@JHGZ[hY
+it take	yHHM]
+it tell	l(]-[3J9J:[>J@GBKDIEKHEKZUJV]
+it the	s/]@]HIKXZHfG
+it to	n.]>E@[BICJDIGZHCIIK[OJU]VZXJZXaJhJ
+it told	uX]
+it took	u@HBaCYHHKJZI
+it turn	w!_)JKJUE
+it up	w-]@JHI^YdY
+it used	yBIH]KJLJZZ
+it violat	y/ZNX
+it want	e(J*X-G/I3I9J>_BJC_DGH?IaKZNIOYW]ZChJ
+it was	h!E/Y>[@ZBHDIK^VJ]Y
+it went	yZZ
+it will	w@JH_IJZF
+it with	s3J?]B^DJHEKZMHZG
+it work	h%J(^-I9F>J?Y@DBcHBIIKIMGP[VIgJ
+it wrong	u#[@IB^OHZIhH
+its a	y-]IIKH
+its been	yBXMJOJa[
+its declin	yIJO]
+its fine	yBYbX
+its long	y-^@YHI
+its not	p>J?_HHVZZJhX
+its off	w8JU[ZJd]
+its own	o6[?^B[E[HENK^X
+its password	w@JZI^^
+its peopl	y8]
+its right	w%I0[
+its the	uKXOXZJhY
+its too	wDXK]
+its user	s8ZF[HJZH^Z
+ive a	y>KC]HFZY
+ive been	p-J@FHDKZXFZaaZhX
+ive change	wBZMZZI
+ive forgotten	wDXZ^
+ive got	y>[BHHJZX
+ive had	w-JK^ZJ
+ive just	u@[ZIhY
+ive the	ydY
+j ai	d#X-I9I>X@ZCIDJHCIXMJNZXZZ^]]aYhJ
+ja usei	yKY
+jag ar	u#Z9^:X>GBZHGVYXIhJ
+jag far	ya[
+jag har	o*Z>YCX
+jag inte	y(Z>[HIKJOJZ[
+jag kan	u>JKJVJ[ah[
+jamai inscrit	yDZ
+je me	y@JZJh]
+je n	g3K9J?H@GBJC_D^IJKGMJOJVJZ[[Z][hI
+je ne	h3H9J>]?ZCIHGIIKZOJV]Z[
+je suis	m#](X+Z1K:Y>Z?J@IB[CHDHHEKJVZZG[Z]XaJfIhJ
+je tape	yO]h[
+je veux	p+[CIDJH[KJZZ[Y
+je voudrai	w9J?Y@[H[
+jest nieprawidlow	wh]
+jest w	wGYHZI]P]VI^K_JdI
+jest wlaczon	wV]dX
+jest wylaczon	u!X
+jest zablokowan	w#XK]
+jest zbyt	w-]@Z
+jeszcz nie	yGJHGM_WZ
+jusqu a	y9Z@Xf[
+just got	y@]
+just my	wC[
+just not	y@JCKIIKJZ_
+just one	uC^HWZI
+just reset	yM_ZC
+just says	w-JIIZ_
+just the	w0[C[HIfI
+just to	uB]ZF][
+just unlock	yhY
+just want	r9XHX
+juz nie	u-J3J>_@JHIIJK[MJOIY[_[aJ
+juz uzywan	wKY
+kan het	p9I>J@aHJKIMJU]VZZG^XhJ
+kan inte	d#J(E)Z*H-F0J3Y4J6[7J8]9I:Y=I>a?IBHCKDIHDIHKZLIMGNHOIP]TJUJVCXIZY[Y]H_JaIbHdDe[fJgK
+kan niet	o!I#J:X>Z@IHJIJK[MJVDZ][]]K^IhZ
+kan wachtwoord	y6]ZF^]
+kann das	w#X@[
+kann ich	s)X?YH[T[XY
+kann mein	wZY
+kann nicht	w4Y@XZZ
+kann nur	y:[V[ZI
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	y:YHIMYgZ
+kanner inte	y:YHEM]gY
+keep ask	sHZ
+keep fail	wH]
+keep gett	p#ZIKNXf[
+keep it	y7]@]HG
+keep my	uDYK[ZF[YhI
+keep say	u#H@HHDIJKHTZZ]h_
+keep tell	yNZ
+keep the	o@JBJHJKZLXMJZJ^[gX
+keep try	w-HI]
+keep want	yMXgZ
+keep your	u#J+_D]HEZI
+keer fout	y#[HHTZX[ZG
+kein email	y>G?JDZHHa^
+kein p1	y=^
+kein recht	w%X(Z0Z;Z
+kein reset	y1ZW[ZJ
+kein richtlini	yUJW^
+kein ruckschreiben	w0W8X=[
+kein sms	s3X>K?JDJHIaa
+keinen zugriff	y>[
+kennwortruckschreiben ist	wd]fJ
+kennwortzurucksetzung ist	w)[UYf[
+kennwortzurucksetzung nicht	y?ZEYVX
+kennwortzurucksetzung registriert	yDZ
+key mismatch	w6]
+key not	y+J?XDGHHY^
+keys in	yHX
+keys not	w6_HIOG
+kind of	yIY
+kiosk user	yG[HEZJ^]
+klappt nicht	yZ_
+klopt niet	u6[HYO[RZdHfJ
+know it	w>[BYHGMZZH
+know my	j-I?I@YBKHXIJMH[_bIhG
+know the	r/ZHJMZZJhX
+know which	yAXHX
+kod idzi	y>^
+kod przychodzi	w>]HJa[
+koden gar	u>^C[HI
+koden kommer	y>]aY
+komm ich	w)[DZ
+komm nicht	wHKVIZ_aI
+kommer inte	m+X0]3H6J;Z>FCJDHHEIIKFLYOGTJVJXJZ__Ja]cYdHh[
+kommt nicht	pHITZZIa^cX
+komt niet	m+]DHHILYOZZJaZcY
+konnen ihr	w@JCZP]ZH^JcX
+konnen nicht	wF]PY
+konnt nicht	y,Y4]HIeX
+konto ad	yLZ
+konto ar	o!W#ZTYVW
+konto fehlen	w%ZCY
+konto for	yV[XY
+konto ist	n!W#YVY^Y
+konto jest	s!X#Y
+konto nicht	w3YQZVZ
+konto nie	wD[V]
+konto wurd	r!XHX_]
+konto zostalo	y!Y
+kontot ar	u!_XI
+krav tva	y*ZCY
+krijg geen	u>HZ^aY
+kunnen niet	y8]P]
+l a	u+Y-X=[@XHI
+l accesso	y>JH^ZY
+l account	j!X%Z3XDIHHIKVYXY[[_[
+l ad	f![#J%Y-J/[@JHHIJKKNJPZT^VJZJdIfYgXhJ
+l admin	u(Z*I?^EW
+l administrateur	u(Z)J,[PJU[VGW[ZH
+l agent	w-[0X
+l ambient	yc[
+l amministrator	o(Z)I*J,I-JHIPJU^VYZ[
+l ancien	g-J3G9J>_?H@HDJHFIIK[MbOIZH]JaGh_
+l annuair	p!Y3]7]>HHI_Y
+l app	w(J?^C[HI
+l application	w?[CZ
+l assistant	w+Y,[HIe[
+l ecran	q+X@YHDZJ[Zb_
+l ecritur	w%[ZKd]
+l entrepris	rDXKIN_PZVI
+l environnement	yEZWIc^dJ
+l ha	s-Y/[@XBY
+l heur	wHZR^
+l ho	s@[K]ZJ
+l imprimant	yH^
+l inscription	yD_HI
+l objet	y_W
+l option	r([?ZDI
+l opzion	y(]
+l organisation	yUIW]
+l organizzazion	pNJUWW^dX
+l ou	r%Z;XF^
+l sms	u3J?]CI]]
+l uso	yTXV[
+l utent	l+Y3H@WCYDJHIIJOXPWVZZJ]Z^XaX
+l utilisateur	f!J#Z(X+X-I3Z:X>J?H@IBJHFIIKJMJNJOYPYUJVXXYZF[K]X^^dJ
+la acepta	y9JK[ZJh]
+la anterior	u@JK[M^ZJhY
+la app	u?ZCYHJZKa[
+la boit	w>^FJ
+la cambi	s@^M[
+la cambio	w@JB[ZGh]
+la casella	wH[^[
+la casilla	y^Z
+la chiamata	y3J>J?]HHKKa^
+la clav	k#]>X@XD]KJL[MJZJ]KbYhI
+la contrasena	]!I#[%Y/J4K6X7Z=J@YBFHKNZTJUI^XbJd[fJh[
+la cuenta	i!^%[2^3Z@JDJHHIIKJLZVJZE[Z^X_YfJhJ
+la de	yK]MX
+la del	yKahK
+la directiva	o!I3K?[HGNaWZcJ
+la email	y?XHXaX
+la empresa	r-ZHJN]U[
+la escritura	n,Y=Xd[e[fX
+la fa	y@X
+la list	y-Y
+la lista	y-]
+la mia	l!X-I9X:Y@ZBIDJHFIZKGMJNIVYZ_
+la nube	l#J/^0]6JBKHIJYNJPZTZ_YcJdJ
+la nueva	pB]HFK[MaZG
+la nuova	o>I@JB^HCIIK[M_NZZF]J
+la oficina	y3J9Y>[?[HGOK
+la opcion	y([?J[X
+la organizacion	qN]W[dX
+la ou	r;XF[GY
+la page	m+_-]>I?IDYIIKJXZZXaJ
+la pagina	k!J+^-[3J9K>J?K@JCJDYHJKJOJVIX^Z]]JaJ
+la pantalla	r+XHGb_
+la password	]#Y%I-G/I7X=I>X?JDIGKHHIXKCMYNJUIVIZ^[^]IaKcKdZeJfHgIhZ
+la pc	wHIMXb[
+la politica	uN_
+la procedura	y+XHJ]ZeY
+la rechaza	y-[JXKYZI
+la reecritur	h%X,Z4Z8I@IBJFJGZHJKINIPJRXUKZYbJcJdZe[fXhI
+la reescritura	p4Z6X=JHXRXZ]eX
+la regl	yGXKIN]
+la reimpostazion	l(JBHEKHXSIUZZafJ
+la reinitialisation	e!J%I(G)Y:I=I?I@JBGHHMJNIPHS[U[V^Zb]WdIfG
+la sincronizacion	wMZf]
+la sincronizzazion	yGJMZf]
+la strategi	l?]CKDIHINaWZZJ
+la sua	w!Y8X@JI[KZ
+la vecchia	k#Z9J>JBJHGIJKJM_ZIg]h_
+la verificacion	w3Z?ICY]Y
+la verification	w3ICYO[aK
+la vieja	s9JHHIIKJM_h]
+la vm	uHJRZf]
+la vpn	wH^MJ
+lack permission	y(X
+lack the	m%[(Z3Y5_HFJK
+laptop and	y#X]X
+laptop is	rH_
+laptop not	wBIH]MJZZbG
+laptop show	yHFb^
+laptop still	uHEM_
+las cooki	y.Y
+las cuenta	w*]GXdW
+lasa upp	r#]HIZI[_bJ
+lasst mich	wX[Z^
+lasst sich	s@YH[
+last #	o@ZK]ZH
+last chang	y@]BJUZZF
+last i	yT[XX
+last month	n#[/Y6[8[=]HCKH
+last name	y-HH]IZKIZI
+last night	r@YH[KJNJU[ZEc[fY
+last page	q-JHDKINZSKUKZa]Ie^
+last password	yH_KGZK
+last step	pHEZY]]eX
+last two	pK[O]ZG
+last week	k)X/J8Z:J>Z@EBFCXDJG]HDIKKWTJVZZ]_[
+last year	u:YK^ZG
+later the	y/YL[MX
+latt att	w-Z
+latw do	u-Z
+lauft nicht	w0YfY
+lauft nie	uL]
+ldap password	y5Y
+ldap server	m5[
+ldap sign	s<Z
+ldap traffic	k<]
+le changer	w@^
+le cloud	r/ZPZgX
+le code	g3J>^?YCIFJHFIIZG]Iaa
+le compt	j%_(J-K@JBJHGKKLZMJZI[]^Y_]
+le dc	w-J4[J[M[
+le droit	y([X[^X
+le licenz	y=]HJ
+le lien	uHYb[
+le meme	y@ZK[ZI
+le mien	s3H>JHJIZK^O]
+le mond	w-]9[@JBKHHKJSYUZ
+le mot	a#I%X-Z7[:J@JBEJWKEL]MENYUJbZdZ
+le navigateur	w.Y]XbZ
+le nom	y-aIE
+le nouveau	l-J>J@IB[HFIIKZMaNGZ[
+le numero	p3X>JO]a[
+le pare	y-KHYc^
+le password	w/G0]HZZJ
+le pc	yHJM[
+le phone	u3E>F?HDIHGM]OZa]
+le precedent	yMZh[
+le serveur	qHGYXc]fY
+le servic	sHGUJcZfa
+le sms	s>I?]HKIJ]]
+le ultim	yK^OZ
+le web	yM]
+learn how	ydY
+least #	s@IKJN[
+least eight	y/[
+least one	sHJI^
+leav and	yH[
+leav out	yG_HF
+leaver account	y!Y
+leaver should	y!EH_
+left for	y![@[C[DJHG
+left my	w>]HH
+left the	m>HA]HFZJ]_
+leicht zu	r-aIH
+length complexity	n@YHJIIN^
+les admin	w%J)X*YPZ
+les administrateur	u)]PK
+les autr	w%[*[HJVZ
+les compt	wGX[YdY
+les cooki	s.]
+les droit	w%Z([HJ
+les licence	y=Y
+les mots	y/J0[HZKJdY
+les question	y?X
+less than	w@Y
+let me	g)[-J9J@]B]CJDHHEIINKVIX]]JhH
+let the	w=YZX]X^J
+let you	yB[HJZIaZ
+lets me	u@[HJKHhZ
+letter and	sIY
+letter in	r/Z3^@ZHJIF
+libr servic	s)^BJHKUaVHZJfI
+licenc for	uHY
+licenc not	y=Y
+licence are	rHZ
+licence for	u=]UJ
+licence not	y=X
+licenser sakna	y=_HI
+licenti ontbreken	y=_HH
+lien reinitialiser	wb[
+lift the	wT[
+like #	u3Z@Y
+like it	y/XHJTZ
+like the	w/[NYZJgK
+like to	q(JH[K]hJ
+limit to	yG[HIVY
+line of	y4Z5JHDM[c[
+link and	y7[ZH^Z
+link at	uHGZHb^
+link between	yHEc^
+link in	wH[Z]aJbF
+link is	wHX
+link not	wZ[bG
+link on	p:YHZZFbX
+link to	qHGZZ__bJ
+link under	sHIb_
+list is	y1JC]HX
+list of	k-ZHZIJK]V[cJ
+lista de	y-]
+lithnet password	yHHJ]
+live in	u-]HJZH
+lizenz fur	w=ZHX
+llega el	r>_aG
+lleva mi	yI_
+load and	wHY
+lock after	s#]@IBHHXLJZI^H
+lock and	u#Y>HH]TG
+lock becaus	u#X
+lock by	w#[HETZ[Y
+lock for	wTY
+lock her	y#^HE
+lock him	y#ZHGTY
+lock in	k#XHYTZ
+lock it	y#KTY
+lock me	u#Y@IHITZZH
+lock my	wHX
+lock myself	u#[HI
+lock on	u#_@XHFTJXJ
+lock out	^#aHGX^
+lock screen	d!JHFTJZF[[bb
+lock the	r#]>JTJZJ^X
+lock to	pT[
+lock user	wHJT[
+lock was	yhZ
+lockout after	u#YHJTY
+lockout duration	y#JHY
+lockout in	w#[HI
+lockout threshold	w#JTY
+lockouttim and	w%X
+log in	c!H#]%I(J*I,J3K6K=J>G?G@IBZDJGJHaIJKGM^NJPJTIVHZ[[J]H^I_HaEbIhY
+log of	wHHZ[
+log on	o@JBXHIM]ZGg^
+log says	o/]6XHFMIZF_^
+log show	o/JBJHIJ]ZY]_aIbH
+logg in	nB]HZZI^JhY
+logg into	yZJhZ
+logg on	q!Z(JHFZZbYhY
+login attempt	y#]TG
+login fail	sHbZC
+login for	y>]ZJ
+login is	u!Z#YHBI[^^
+login not	r7JHGZ]bY
+login says	yTYZGbZ
+login screen	i?[HDZJb_
+logon is	yH]
+logon screen	nHJMXb[
+logs in	w:YLY
+lokal ad	wN[g[
+lokal directory	y7[_YdY
+lokal katalog	y7[_[dZ
+lokal konfiguration	yE]
+lokal omgev	wc_dY
+lokala ad	ygZ
+lokala miljon	yc^
+lokalen ad	u_Z
+lokalen umgebung	uE[ZIc_dZ
+long does	s#GHBI^M[TZXXZJ
+long enough	w-Y
+long is	y>IHaZJ
+long password	w2[
+long until	yHJMZ
+longer have	r>_HF
+longer offer	y?^HI
+longer than	u2X
+longer valid	y>]?I
+look at	uHJZ[]XfJ
+look for	s4[NZ_X
+lors de	s%_,]dF
+los administrador	w)Z
+los requisito	wIXNZ
+lose my	y>YHIZX
+losenord ar	pKJU[ZI^]dY
+losenord har	yBYM^ZJ
+losenord pa	y%Z2[HIZIbZ
+losenordet ar	q-X@[BXIZZJ^J
+losenordet fungerar	wB^HJMZZE
+losenordet hantera	yda
+losenordet har	w@KK_ZZ
+lost its	r%I0Z=YHEc^
+lost my	q>Z
+lost the	y(H)^>[HHZJ
+lower case	rIYN]ZJ
+lowercas letter	yIZ
+lukt niet	u(K=]@KZ[
+m365 admin	ug]
+ma non	s?YHGIKM]ZG[]
+maar een	w@YCZ
+maar niet	wHHM[bZ
+machin is	s@FH^R[
+made a	y2X@YHIMY
+mag niet	s(])J@ZHII^K[VKZI
+mai registrato	yDX
+mais il	y+[@JCJDJIIKFO^[]
+mais pas	u3J>F?^HGM[bYd[
+mais tard	y@[Z[
+make it	s+[@YZI
+make me	yHKK_hG
+make remot	lHIQ_
+make sure	wH]
+make the	r%ZNZPGZI
+makkelijk te	w-Y
+mal escrito	y3_
+mal la	w#_4[@JHJKHZGhZ
+mam tylko	yC[
+manag by	q-J7ZEIHIZHd_
+manag on	qd^
+manag the	w-I7[HYdX
+management agent	m%]0J8^HGe[
+manca il	y3]5XHJ
+manca un	y(]?HC[
+manga forsok	u#YXY
+manga ganger	wX^
+many attempt	oX]
+many character	yHHI]
+many peopl	w-]HY
+many request	yX[
+many reset	yXY
+many time	f#_-]@JKJTZZI
+many trie	y#JXZ
+many wrong	r#]HITZXH
+march pas	qG]HZLYZ[dJfI
+mas nao	u?[HJM]OIZE[^
+mas o	y/ZMZTX
+mas tard	y@[MJZY
+match found	rA[
+match the	oO]
+match what	wO[
+mauvai mots	y#Y
+may be	q@XHGSYW[ZIa[
+may chang	y^Z
+may not	k(^-[BIHCKJLIVJZH^^hI
+may reset	y(E)IH_VW
+me a	m9I>I?Z@[DJH^IIXJZ]aH
+me and	wHXZJaZ
+me as	y(])J*Z3YVHZJ
+me by	y!XCJD[
+me chang	w@IB]
+me connecter	yHIZX[[b]
+me deixa	yKHZZ
+me deja	o(J=JBYKXVIXZZ^aJ
+me dice	y@XV[
+me dit	yI[OZ
+me for	w*[CJHY
+me im	s(^VYZH
+me in	p![(YBZHYZE
+me it	u!X*ZHKVX
+me la	w@[
+me llega	y>JaZ
+me lo	y>[K[ZJ
+me out	w#YHY
+me pide	w9Jh]
+me pleas	y#Z9[HHZJ
+me reset	uZ][W
+me suis	wDZ
+me that	w@XHHV[
+me the	q(WHZaJ
+me to	c!K(G*I.]3G7]9E:[>H?I@IBHCFDZEJKHNJOJUIZc]JaEhH
+me try	yBJKJX^ZE
+me type	y@]KZZGhI
+me use	yK[ZI
+me what	yZJh[
+mean that	yAW
+med det	wB[IJZHh]
+meet policy	yHIN]
+meet requirement	yIIN]
+meet room	rH]
+meet the	f/[HIIWNY
+mein alte	y>XKY
+mein konto	l#]DYHJV[[JhZ
+mein nummer	y3XOXaZ
+mein password	g#H(J-J?KBJDXHDKGMJNKVYZb[^]J^JhH
+member of	mHIP]VY
+membro de	yPX
+men inte	sHHM^V]bZ
+mention the	yHY
+menu in	ydY
+merci beaucoup	y9[BY
+merci de	y#[BIZZ
+mesmo dia	y@_ZJ
+messag not	yZZ
+messag on	ydY
+messag says	yUX
+messag was	y?ZHHZ[
+messag when	sHJZYaY
+messag with	y3HHFa_
+met de	rB^HIO[ZGaY
+met it	yIKN[
+method and	s?ZBYDI]X
+method are	y>]?IZJ
+method i	y?Y
+method in	y?EHaTJ
+method is	q?^CGHJ
+method not	s*Y+]CGDI
+method register	p+H?IHZ
+method requir	yCIH^
+method to	q*YC]HF
+metodo de	w?[CY
+metodo e	y+Z
+metodo y	y+X
+meu celular	y>ZHJ
+meu numero	y3X>JIFO]
+mfa keep	yH[
+mfa prompt	yHZ
+mfa registration	yHX
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	r#J:J>J@ZCJDHIJKIZ_[ZhY
+mi contrasena	m(J@IBIHFI[KZVIZ^[[
+mi cuenta	i!]3FCHD_HFV^ZY[J
+mi fa	wX[ZX
+mi hanno	y!]>JZH]]
+mi numero	w3YIGOZ
+mi sono	wD]
+mia password	u@JHHIJKHZa
+mich aber	yZH[[
+mich ausgesperrt	y#[
+mich nicht	uZ^
+mich nie	yDY
+microsoft #	a#H*J/^7H@JHFIIKJMHPJRISATdZJaJcGdDfHgf
+microsoft authenticator	y>JHZ
+microsoft com	j*KHWSITJgc
+microsoft entra	g)[1I7JRISETGcJfc
+microsoft has	sS]ZHdX
+microsoft page	r7[HHTZ
+microsoft reset	u7YSY
+microsoftonlin com	f.X7JHGSbTJZIcbfJgH
+middl of	sHJ]_
+miembro de	wP]
+mijn account	k!Y#_%J3K:J>JBJHFPJTJVZZ][F^J
+mijn telefoon	y#]
+mijn wachtwoord	l(JHJIJKGMKVHZb[_^JhF
+min age	u@]
+mine has	yHX
+mine i	yOW
+mine is	oHJI[
+mine not	w([HHV]ZJ
+minha conta	i!^3KD^HIIHUKV_[J
+minha senha	j#J(J-JBIDGIYMJUJVHZ_[]]KhY
+minima de	y@Z
+minimum age	uH[
+minimum password	g@ZH[
+minut after	y#Y@ZHG
+minut ago	o/H@[HGM^hY
+minut late	yHKRZ
+minut later	y@YMY
+minut sinc	ycY
+minuto atrasado	yRZ
+mio account	j!I#X%I3ICJD_HFPJV_Z]
+mio numero	y3YIJOZ
+mir nicht	y(Z>Y
+miss for	u([HJ
+miss from	oCID^HXVY
+miss in	y/JHJ_^
+miss on	l%Y?YHI[XbJdX
+miss or	w3]DJ
+miss the	w%X
+mit adfs	y7Y
+mit dem	s>[HEMYZYaY
+mit der	oHKOXY[ZYc[
+mitgli einer	wPZVZ
+mitt konto	m!]#ZD[HJTKV^ZG[J
+mitt losenord	rKIVJZ_[^]JhI
+mix of	yIX
+moge zmienic	y@IZ]^J
+moge zresetowac	yZ[
+moje konto	o!Z#X*ZD[VXZJ
+mon compt	h![#]CJD]VaZH[J
+mon mdp	wHGZ]h[
+mon mot	h(J-JBFKXMHNIZ_[_^K
+mon numero	w3ZIIO[
+mon ordinateur	wH_MYZI
+mon phone	uHY
+mon portabl	w>YC[HHM[
+month ago	yK[ZJ
+more detail	yH[
+more error	yB[ZH
+more information	u+]CHZY
+more it	y+[HJ
+more than	iAbBJHIR[_G
+morgen wieder	yXZ
+morn and	o@aKJZH
+mot de	R!I%X(I*J,X-Y/H0K1K3I4J7W8J=H?GB]CJDJGHHIKXPISITIUHVIWHXIZ][Z]Y^XaHcHd[eHfGh]
+mots de	j#W-I0[@IGZHXIHKYMJN[ZIdXhJ
+moved from	y0YHZVZZK
+moved to	n!Y(Z3H=Y>[GYHDVJZI_]
+mowi ze	q+Y-]3J9I>HBJCKDZHIK]O]ZHcJdZgJ
+moze zmienic	yZK^^
+moze zresetowac	y:YSZ
+ms ds	wA[
+ms sspr	r7XHJT[
+ms ssprsetup	m+Y9JDcHG
+msol account	h%X2];[HGPHQ[
+msol konto	s%[2Z
+msol kontot	y%[(J2Z
+msol nao	u;X
+msol nie	u%^(J;ZQZ
+msol non	s%XQX
+msol not	r%X;Y
+msoluserpassword not	ygY
+mudei a	y@X
+muita tentativa	u#Y
+muita veze	u#YXY
+multipl match	nA_HJ
+muss ich	uHKIJMY[[hY
+must be	b%Y-G.X1J3Z5J9J@EC[H[IXJYMZZJcJ
+must chang	lHFLa
+must contain	uIY
+must enabl	w?Z
+must have	uIZ
+must i	y*YHKIKO[
+must not	w-JHFI_KX
+must wait	s@]
+my account	Y%E*H+I2J;K?I@IAJBEC^D[GJHBIIKJLIMKOJPEQKUJVcZc_H
+my admin	k(G)I*[HFVa
+my authenticator	sH[
+my boss	y!ZHIZY
+my browser	q.[HJ
+my colleagu	yUX
+my computer	m#XM]Z]aF
+my current	sHGKYZEh^
+my daughter	yKZ
+my desk	u>H?[@HH_
+my devic	w>]DK
+my email	rCWH^ZW
+my ex	s>bCJHC
+my exist	u@JHDIJK_ZFh^
+my former	w3J>_HH
+my handbag	y>aHGZH
+my issu	y;X
+my laptop	g#]H]MWZI
+my last	q#J-I>[@JB^HXOJZD
+my login	l!^#Y-J:ZBJHFIYKIMJTJZabGhJ
+my name	s-C3[>IFKHEIbKIZG
+my new	g-J>F@_BJHJKBNJO[Za
+my number	j3YCJD_HEIFKIO[ZFaYhJ
+my offic	w=J?YHX
+my old	e-J>^@JDJHGIIKZZXh]
+my organisation	rEaWG
+my own	j(F*J-J:a>[@aEKHCIIKHUHV^ZC[J^^hJ
+my passphras	yHJI[
+my password	Q!I%I(A)J*Y-_/H7G:E=JBICIDIGIHDI[JHKBLEMGNJSJVFWIZg[b^CaYdXeIfKgIhF
+my pc	sH]MYZF
+my phon	]*J+K3G9K>]BICXOWZJ]Ia_
+my phone	g#J3H>[?IBIC]DIH]KJO[ZJ[HaJ
+my previou	n!K>^@YHDO[
+my privat	q!E#I>JHaO[ZJ
+my profil	r!XHXOX
+my request	y9_HHZK
+my reset	uHIZ^
+my role	y(aBJHHZF^J
+my school	y>[
+my screen	y>HH^ZJbJhX
+my security	s+[>Z?ZCEDHHJ
+my sim	w>Y
+my sms	yCZHGaZ
+my son	yHZ
+my staff	y([HINY
+my team	sHGV[Z^
+my test	y;X
+my ticket	w9]HI
+my user	e!^)J*^/Z3J9J:J>G?I@GAJBIDJHEIKKFNYOJVaZY[[]H^I_JaJhX
+my vpn	yMX
+my window	y#XHX
+my work	p3IH[O[
+myself out	w#Y
+n a	g%Z)I*I+Y-J/Y:J>J?G@JBJCID[HDIIKJMZNJPHUXV]W]ZE][aH
+n accept	wIJK[OYZGhY
+n ai	i(X9J?I@HC^D^HXIJKHOK][hJ
+n apparait	w([?ZDI
+n arriv	pZ_[ZaJ
+n en	sCXIZKYh[
+n est	c%J(J>H?^@JBJCHHGIIKHO]UHV[WZ]J^JaId^hY
+n exist	w>ZFJ[X
+n expir	wLZ
+n y	yI]PZZG
+na auditoria	yEX
+na conta	y2]
+na ekrani	s@ZZJ[Zb^
+na kod	y9H>[HIXIa_
+na komputerz	w#]M[XJZJ
+na konci	w2[3JD_
+na minha	w@JD_I]KIVJhJ
+na nuvem	s/X0^T[dJ
+na ou	y%[
+na stary	y>Y
+na tela	u#Jb_
+naar het	y>Y
+nach dem	l/ZC]HXL^MJRZYZZGaFdZfI
+nach der	s3JY[]_cH
+name and	s+X-XHJ
+name contain	yFX
+name has	yF]HJIH
+name in	q-[>JHGI_KHZFhH
+name is	r-[3[HEI]KI
+name of	o-aFZHJIEKJ
+name or	r-Xh[
+name plus	wI[
+nao abre	yH[ZJ]JbY
+nao aceita	p@IKYMIOZZ[h^
+nao aparec	r(Z?WZE[_
+nao atend	rIZN]
+nao autorizado	yTYV[
+nao chega	waY
+nao configurou	yV]WX
+nao consegu	y=Z@[HJ
+nao consigo	i!Z>[DFHFIIK[VIZ_[]hH
+nao correspond	yOX
+nao da	y:Z@ZZJc]
+nao deixa	s@ZHJK]XZZY
+nao e	m3H4Y6X:J>H?]HFI[KHOZUJVYZJhZ
+nao esta	oV^aX
+nao exist	y>X_]
+nao foi	u3ZVXeY
+nao funciona	sHJMXZ^
+nao grava	w0XG[Y[
+nao ha	y3YDYWZ
+nao imprim	yH]
+nao me	wDXKHZZ
+nao not	y7[HJM]ZI
+nao passa	y%J;X>XKY
+nao pede	y+YLY
+nao pode	q%X(Z)K@JHJI[K^VKZG^]hJ
+nao posso	y>JV]X[ZJ
+nao recebo	ua[
+nao reconhec	w:YOZZHh]
+nao tem	l%X)]*[=YD^HIIJLZUJVHZG
+nao tenho	s(Y3J>]CYD[HJZI
+nar jag	w#G>J@JBKHJZ[[]hZ
+nas inte	w4[HJZJcYf]
+ne correspond	uOZ
+ne email	w3G>I?JCJD_HHZJaZ
+ne fonctionn	yHXZ^
+ne ha	w@XCZIZ
+ne march	o@JBJG]HYIJKJLYZ_dIfYhJ
+ne me	s?YDYHJX[ZZaJ
+ne peut	p=Z@ZHHU]VJZI[Z^XbI
+ne peuvent	y8YPYVJ
+ne peux	o)X3I>_HJK]VJZXaK
+ne recoi	yaY
+ne respect	uIYNX
+ne s	w*X+]H]ZI
+ne se	w+YHISZ
+ne sont	yGXI[ZI
+necessary information	sD_
+necessary servic	q)JUIVIda
+need #	r*XC]HH
+need a	b%J*J:I=X@FBFCHDJHcKIMJVIZ^[J]J
+need access	sHX
+need an	w0X
+need another	u?J@YC[
+need for	r#Z%I1]=]HD
+need help	wZY
+need one	w*Z=FC^HXIJZI
+need p1	w=^HF
+need the	q*X>Y@XHCMIg^
+need to	]!Z%F(H*I5]=J>[@[BYE]KIMJPIZX[K]JaIdIgJ
+need two	n*[
+nel cloud	uTZ_X
+nel log	yEXNW
+nel tenant	y:[HJW[
+nella directory	r!X3Z7[HINJdZ
+nella schermata	wb^
+nem email	w3I>JD]HJa[
+nessuna scadenza	yL[
+nest group	yHXVY
+net on	wY^
+netflix password	yH^ZF
+network access	r%KHFQa
+neue nummer	y+[DJ
+neue password	e#I(J-H@JBXCJD]HCKEL[M[ZX[]]ZbJgXhI
+neue phone	s>XHX
+neuem phone	y>HH[
+new ad	y!JHEM[_]
+new domain	u4H5J8Z=JAZHZ
+new forest	r8ZAJH^ZG
+new hire	u@XD[HJ
+new joiner	yHIVZ
+new laptop	rHaMG
+new number	y>HO[
+new one	^!I#J(J*I+I-G1J3J4J5J9H:J=K>D?H@]AHB[CGDIGJHGJJKcL]MbNFOHVIXJ^KaIbJgI
+new ou	w%YG[HJ
+new password	P!X#E(^)J*I+J,I-D0K2H6_7G8H<J=I>[?HBdCHDEGEH7IGK?MfNaPJSJTIUHVGWIXJZZ[b]a^E_JaJbEcHdEeHfJhD
+new phon	e+_DJHa
+new starter	sD[VY
+new tenant	wW[dZ
+new user	p!F+[AHBGHbLJPI^I_G
+next day	uHJYYZIg]
+next logon	k@JLabI
+next morn	y@Y
+next sign	uLY
+next to	wHII]V[
+ni correo	u3I>KD_ZHa[
+ni email	y>JDZHIa[
+nic nie	q:X@ID_HKL[ZY
+nicht aktiviert	pd_fI
+nicht an	q0XHXO[aW
+nicht andern	o7YZX^_hI
+nicht angeboten	r*X>J?][Y
+nicht auf	w%[(I4Y5J?IHJZJa[
+nicht den	uIHN^
+nicht der	w-YOY
+nicht die	w%Y3Z=ZOX
+nicht durch	y4ZMYZIcY
+nicht eingeschaltet	yU]ZKdZ
+nicht erreichbar	w4Xf[
+nicht freigeschaltet	wV_
+nicht fur	wDYV[
+nicht gefunden	w_]
+nicht im	r9]G]HFI]KHVJZGb[fJ
+nicht in	p)ZMYTZV[ZX
+nicht mehr	f![%J*Z4J=X?[CGE[HFIGK]OIPJRJTJVIXYYY]J_ZaIcJhI
+nicht mit	sOXZZgX
+nicht mitgli	yV]
+nicht moglich	r@HC[HIZ_bH
+nicht per	y@JP]ZI^J
+nicht rein	yZ^
+nicht selbst	y)ZV[ZI
+nicht weil	y-[
+nicht zu	w@KIIKIN]]]
+nicht zurucksetzen	g(]:[=JCXF[HJPXVGZY
+nie ab	uL]
+nie da	y@_HJZJdIe[
+nie dostaj	y>IaZ
+nie dziala	g(X.X=J?[@IBHDJHZIJKJNJP[VJZ[bJdJf_hJ
+nie jest	k(I3J9J:J?Y@JBKCJDIGYHGI[KHMJNIOZPJUJV_ZZaIfJgYhJ
+nie ma	h#J%^(Y+J-J/J3J9J:J;I=Z>I?Y@JBXCHD[HEIGKJMINGOJQZUJVXW[ZE[]]J_Ya[bJdKeKfJhI
+nie mam	u(a>[C[DKHHKJVJZHaJ
+nie moga	s8]F]P^VIZJ
+nie moge	i=J>J?JBGCJDIHFIJK]MIVZX[Za[[]K^IaJhI
+nie moze	l(X)K9I=]@XDJHHIZKJLJMJPJSYU]VGZF^^aJ
+nie mozna	r3Z4Z6]EXZI
+nie pamietam	u:X>ZHGKJZYh]
+nie podalem	yDaZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>X@ZKZ
+nie przychodzi	yaZ
+nie przyjmuj	s(J3I>I@KDJHHIZKXMIO[ZXaJh^
+nie robi	y:YLX
+nie spelnia	qIYNa
+nie wygasa	wLaTJ
+nie zapisuj	u0ZGXY[fY
+nie zgadza	uO]hY
+nie zna	y:[HGMZgX
+nie znaleziono	y4Z_[
+niet aan	j([)JIXKHNaVZZJ
+niet beschikbaar	y*]4[HJ
+niet bij	w([7Z?[HIKJQ[VJZK
+niet door	y;[KZcY
+niet in	p!J#K>KHIVXZ]_Xa[
+niet ingeschakeld	sV^d]
+niet meer	o=[@IHGK_OIY[ZE_ZaKdJf]
+niet nog	w@XK[
+niet ondersteund	y7[dIg[
+niet ontvangen	y>]aG
+niet op	u%]HHM^ZHbYdI
+niet opnieuw	wZ[
+niet overeen	u6[HIO[
+niet resetten	s(Y)Z*I:Z
+niet terug	w+Z0]DKHJK^ZF
+niet wijzigen	s@H^^hZ
+nieuw telefoon	y>HH]
+nieuw wachtwoord	p-I:[BYDIHHKGNGZ^[J]]hJ
+nigdy nie	o+[DZHJL^WZZGaX
+nikt nie	w=ZDYSZZJa]
+nobody can	l&Y:J@XBKHFUYZ[cZ
+nobody could	yRZZI^[
+nobody in	rSXUX_Z
+noch das	n![#[@KHHM[g]
+noch eine	yCZIX
+noch einmal	s9J@ZIJK[ZZ
+noch nicht	q@ZEIHHMbW[ZF
+nog een	u@XC^
+nog het	wM[
+nog niet	r9J@_CJDZGGHEKIMaUGW[ZI
+nom de	u-_2YIG
+nombr de	s-^2ZCY
+non accetta	w3IHJIJK]OZZX
+non arriva	waZ
+non autorise	yTXV[
+non c	wD]VW
+non compar	w([?]HHKKZH[]
+non corrispond	yOY
+non e	g3X>JBJCKDIHGIIKHMYO]V]W[ZHfXh[
+non esce	ycZ
+non expir	sHFLaZJ
+non funziona	pH[ZYfY
+non ha	j%Y(J+Y3J?GCJDZEJHHMYNIU[VXW[ZF][aJ
+non ho	p(^3H>Z?I@ICYD]HFIIKINJ]]aH
+non la	w?WIKK]NZ
+non lo	y3X>[?YOG
+non me	uK[
+non mi	n>KD[IJKJVKXZZ]
+non part	u+W3XHHa[bY
+non passa	y%J;Y>XKY
+non posso	l(Y*J>Z@YCJHHIIK^NJV[X[ZH
+non possono	y8Z
+non puo	r([)J,J:X=Z@YHJZJ^Y
+non ricevo	yaZ
+non riconosc	w3J:ZOZZIh[
+non riesco	r!I%JHJKJZa[]
+non rispetta	u-YN]
+non scriv	wGZHJY[fZ
+non si	o=Z>J@YH]IZKISXVIZF]Ha[cJ
+non soddisfa	wIXN]
+non sono	wV_WYZJ
+non spuntato	yd[
+non supportato	y1W
+non va	y@JHJIZZ^
+non valido	y3ZRX
+none of	u@[GZHHIJKXNZ
+nooit geregistreerd	yDY
+nor lockouttim	y%X
+normal user	p)X*Z+XCJ
+not a	o4H7^8J>J?Z@JHDV_
+not able	y:ZBIHHZ[
+not accept	_!J#K%K(J-]/I3X>H?_@YBDDJGJH?IXJJKJLINWO^TJVJZ[^H_JaKbKhY
+not access	p>b?IDHHHaJ
+not acepta	w3JIFKXO[ZYhY
+not activ	n!a([)JHGU]VFZI^J
+not activat	y=JHZVY
+not ad	f![3J=JHIMXTZZF^Y_agX
+not allow	_(^*J+J-^/H9J:H<Y>J?IBIDIHAIXMJQYUXV]ZB[H]J^_aJbGgJhH
+not among	y?]HKKZ
+not an	u*[4Y?JKY
+not aparec	r(ZHJZI[^
+not appear	r*Z+Y?^CIDDHH
+not appli	w;^MJ
+not apply	s*]GXNK
+not arranca	y+XbZdGf[
+not arriv	lH^
+not ask	w+b3ICIDGHYIIKGZF
+not asked	n+Z@JCJDXKILaZIaE
+not at	yHGN[ZX
+not authentication	w?JD[HJ
+not autorizado	yTX
+not availabl	h4G=]?[HZUJV[ZH
+not be	b,X-J4X9JHJIYKJVIZ[_YcZdGe^
+not becaus	y/Z
+not been	e)J4H5]HEIXUYVZZKd]
+not came	yBJHXIJZD]Ga^
+not chang	n#JBIHHL[ZF^_hJ
+not clear	w%IHZTY
+not code	s>HZZaZ
+not coincid	yOY
+not come	j%F+Z;]>JHHaZf]
+not complet	n+GBED]HCIENJOGVJZ]]adJe[
+not complex	wI^ZH
+not compliant	pH]NX
+not comply	s-XN^ZF
+not computador	yM]ZJ
+not configur	g:J<ZD[EFHFUHVXWaZG
+not connect	m%H0_1G4JGYH_cCfD
+not contain	s5YHGI]
+not correct	rh^
+not cover	u=a>JG]HBIJNJVZ
+not cumpl	q-XIXN^
+not dc	s4^HGJZ
+not defin	qW[
+not deja	y=]@XK]ZFhJ
+not delegat	w%]_J
+not deliver	wHJa^
+not dice	yV^
+not digit	yI^OI
+not diretorio	q3^7[HHdZ
+not display	s>H?IHaZF[]
+not do	q1]7]:J=JHFUZZXdJ
+not done	y![%Z+FBID]VI
+not effect	yLXTZ
+not email	q3E>FDaHEMIOJaZ
+not enabl	Z#J%J(F)Z*I,J-H0J1J3I7J8a:H=Z?X@JAJBFDHGEH@KIMINIPJU]VcWIZE^K_JaJd]eJfJhJ
+not enforc	y5WLX
+not enough	n([C^HDI[ZI^JhJ
+not enroll	wD[
+not enter	y3ID^HI
+not entra	r/K7_HGZIa[
+not error	yBbHJKJZEaI
+not es	q9J>KDJI[KGMKO[V[hZ
+not escrib	yY[f[
+not esta	lGYHIV]_Ya[
+not exist	l>[WY_baHdG
+not expir	]HHKILfZF
+not explanation	y&ZHHZ[
+not fill	y>I?IDaHHZH
+not find	w_]
+not finish	uBHDXZE]a
+not for	p(G)]*I?]@[BJHDP[VY
+not forc	sHIL^
+not found	i-H3J4[AFGHH^ZJ_baJ
+not from	r7[:[HFSITIbX
+not funciona	qBIHZMXPXZYfY
+not further	sB[N]ZHdX
+not gave	y3I>HDbHIOIZGaI
+not get	g+^0Y>H?JCIDIHIZF]IabgX
+not gets	w+YHGLXa[
+not go	l:J=I@YBIDZHBI^KHNJZ[]]dIfJg]
+not good	wI_
+not got	s%YCYHF]]
+not ha	q@XMZUXW[ZJdX
+not had	y@ICJIKKahJ
+not happen	yHHZZaZ
+not have	a%X(Y:X;K=Y>XCZKYUZVHZF^YdX
+not hay	rD[HGW[ZJbYc[
+not healthy	yfX
+not help	p!Z#XB[HJT[ZE
+not idea	uB]KDZ]
+not in	[!G(J)J-F3H:I>I?b@IBGDHGZHDIHJJKHLJMYTIUHVeWJZA[K]J^IbJgYhH
+not includ	l=^G]HBNJV[
+not inherit	s;^
+not internet	wHZZGcY
+not it	y/[?XHIh[
+not join	yG^_F
+not know	i&^-I>Z@IBJHJIGJZKHMY[GbIh[
+not la	r9I@KK_MJZJh[
+not let	g)[@ZBFCJDHHFIHKINJVIX^Z_^JhI
+not licenc	y=Y
+not licence	u=_HD
+not like	s/]NY
+not link	uZJb_
+not list	y?^HGZI
+not llega	yHZaJ
+not lo	u=Z>Z?[OGVZ
+not load	sH[
+not lock	rHJT[
+not longer	e!Z3J4Z>_?]DJIILGVJZI
+not luck	y@YZX
+not match	b+J-H3F6^>I@JAECJDIHEIGOeZG_]aIhY
+not matter	s@JIGNZZJh[
+not me	i(I3H=J>HBGDYKXVIXZZ^aZhY
+not meet	b/XHDIZN_ZH
+not mention	yH_KH
+not messag	w(HHGa_
+not met	qHHIYN]
+not method	y>YCKDYHJ
+not meu	y3ZC]HJM[OH
+not microsoft	uHIJ^TY
+not more	sB[HJNYX[
+not my	w)J*]-JHFO^VJZG
+not need	wB^HYKXZDaI
+not new	y+Z@ZB[HFZF
+not offer	j(J)I*^?XHIU[ZH[ZgJ
+not on	m)X-I1H5XH[QYV[YEdZgY
+not one	w+Y/ZHJNIU]WY
+not onprem	s6YTZ_JgZ
+not open	lH_WXZIc]
+not option	q?]C[DJHHaJ
+not p1	y=]
+not part	u=YG[HI
+not pasa	w%I;Y>XGIK[M[
+not password	m-JBHG]HCI]MJN[WXZG[JdIfZ
+not permission	q%Z(]@JHHV]ZI^F
+not permitt	r%Y-^=X@JIIKKVHZE^^
+not phon	l>D?HDcHYMHTJaD
+not phone	w?[
+not policy	sHJNHW_
+not possibl	h#[%H)J7]@FBIHBPZSITJVGZ_[]dZ
+not print	yHY
+not prompt	i+b?JDGHBLabJ
+not properly	uEY
+not pued	l(Y@YHIVZZZ^Z
+not pueden	y8Z
+not puedo	g!J3K:I>Z?I@YBGDIHYIHK[MKVGX[Z_[ZaIbJhI
+not reach	n/G0XHHM[ZKa]gX
+not reachabl	y4X>^HGSYaF
+not read	uHZZ^
+not reason	y/KBZHJZ[
+not receiv	m:JHYZGa[fX
+not recognis	o3H>JHJKGO^VZh^
+not reconoc	y3J:YOZhZ
+not register	g+E?FCJDaH_UHVJ
+not remember	r>J@JHEIIKFZ_h_
+not reset	e%I0[3I7Y:J?J@IBGHDLJNIR[SKUJVIW[ZC[XaIbZcZfJgJh[
+not right	kE^HJO]P[WGdGh[
+not ring	sHJa^
+not run	yGJH^
+not runn	l1IBHHERZZHdJfc
+not sale	u3ZC[aGcY
+not satisfy	q@YHIN^
+not say	yNYZX
+not se	i!Z*X4Y6Y?X@JBHIZVHdHeXf[
+not security	w(K*[?JCJD[HI
+not see	yLZ
+not select	uG^HH
+not send	uH^aF
+not set	e%Z(])J*I+H-K>J?G@HBICDDaEWGJHBKGUIVaY^ZE]I^IaJgJhK
+not show	d#I+a>HDJHZLZMIOFVJZEa]b[dI
+not shown	yHJ[[
+not sign	w<YD[HJVI
+not sms	l3]>JHHSKTJZIabgJ
+not sound	wH]
+not sspr	y?X
+not start	lBKH]MKZIfZ
+not such	rHJ_^
+not support	j(H1b7XHHZH
+not sure	yHIZ^
+not switch	u-JHGVad[
+not sync	l0I1J4JGEHb_[fJ
+not synchronis	y0KGIH[
+not take	h-J;[<]?XBJDIH^IXLJMINIZJhX
+not taken	wHGIIKZMIh^
+not target	sGa_IdG
+not tenant	y:ZHJU[WY
+not tengo	r(Z>ZCZH[MIVK
+not that	y@GHZNY
+not the	g(]3E:a>H?JCJDGHDIJKFNHObZX_HaJhX
+not ther	p(Z>J?ZHGZI[]
+not tick	o<[G^HEdaeD
+not tien	o%Z3Y=XDZLZaH
+not to	r-Z/]HINZZJdH
+not told	wD_HGY[ZI
+not trigger	w+[HG
+not turn	d!I(J)_-J3J:JDIHINIU_V_WKZG^JeK
+not typed	yHHIX]_aH
+not unlock	sBKTZZK[^_IbI
+not updat	s0[1_HBZYfJ
+not use	y-]dY
+not used	yIIK^ZI
+not vale	yHJI]
+not want	s%Z-^/Z@JDJHHKFMJPIZH[[hI
+not way	s>Y?[CJD]HIZI
+not what	yJZKIhZ
+not window	yHXMZ
+not work	X%H(G)I-J/I0Y3[8[=I>F@DB?DIGJH^IGJJKGLIMINIOHVDZf^GaEbHdGeJfXgJhG
+not writ	p%ZdYeIg]
+not writeback	q=YGY_Jd]eF
+not written	k0[GHH_VI_JfIg]
+not yet	s0G1ID[GFHFKIMbRHbIfH
+note on	yH]
+noth but	y?]HI
+noth come	yLYaZ
+noth else	r&[9J?Y@JBZHINYZ[aGfJ
+noth for	wHJTY_]
+noth happen	wHJL[aZ
+noth more	yBZZY
+noth on	y3J9J>JCGDaHKZJ
+noth to	u-H9J@HB^C[DZHITZZDaJ
+noth work	yBBZbaJ
+notification not	w?XCJHGa[
+notification packag	yHIJ[
+nous ne	y3[DJEY
+nouveau mot	m-IBXHGIIKGMWZ[[J]]
+nouveau phone	wH[
+nova senha	w:YBXMWZH
+now and	w@XKYZJ
+now cannot	y>X
+now i	p!Z+I?HDbHGZF
+now im	q@ZCYD[HHZH
+now is	yHZhX
+now it	j#I>Y@YBGHGKJX]Z^fJ
+now its	w#^@KDX
+now lock	y#[XX
+now not	y>IBHHIKFV[Z[h]
+now noth	yBZ
+now refus	y#J@Z
+now reset	q(Z8[>XHHZI
+now that	y>IC]DXKXZJ
+now the	l!]#]?[BJD[HGKXZB^ZaH
+now they	w/ZGYZJgY
+now window	yHJgY
+nowe haslo	o-J:[@[BXD]HIIHKEMIZ[[IhI
+nu gar	y=[>KIIK]ZK
+nueva contrasena	wBYMZZH
+number and	j>Y@JDJHJIXOXZ]
+number but	s>GHZO]
+number for	y3YDHH[
+number format	y3X
+number has	u>[
+number have	y3[
+number i	m3IHIO_
+number in	l3^>II]OC
+number is	i*Y3Y>]DIIIZJ
+number match	rHaOF
+number not	l3E>FH[IJO_aJ
+number now	y3H>_HJOF
+number of	h(J+X3E=I>G?J@XC[DFHaIGKJOHXaZJ]JaJ
+number on	o3X>]DHHFO]
+number or	s3GD^HGIX
+number that	w>JDIO[Z[
+number the	s3J>]B[HIOJZJ
+number with	u3[IGOY
+number without	y3^>HOH
+numer telefonu	y3X
+numero de	l3I>HOb
+numero di	w>ZOZ
+numero e	o3I>XIZO[
+numero enregistr	y3]DJOH
+numero et	yOZ
+numero non	y3I>[
+numero que	u3J>KI[O[
+numero y	sIX
+nummer ist	y3^>JaZ
+nummer komt	w3ZOXaJ
+nummer stimmt	yOW
+nunca expira	sL]
+nunca me	wDZ
+nunca se	yW[dY
+nuova password	s:[HGIYKIMXNZZG
+nur bei	wHJTYbZ
+nur die	w?YC]DI
+nur eine	r*YCX
+nur einmal	y@Y
+nur entsperren	w[^
+nur fur	y8XGZ
+nutzung zu	yTZ
+nuvarand losenord	wZHh]
+ny telefon	y>GH]
+nya losenordet	uB^HJMYZE
+nytt losenord	w:[HJIJKJMHNJZ[[J]]hJ
+o ad	w%Y/ZTY
+o administrador	o(Y)H*I,JU[VYZY
+o ambient	yc]
+o autoatendimento	w)[HFUa
+o botao	y([:[HJ
+o celular	r#Z>YC]DIHFMZ
+o codigo	g3]9I>YBZCHHEIJOJZKa_
+o entra	w/[=YHX_J
+o link	yHYZJbY
+o meu	u>JI[KJO^
+o numero	r3HO_
+o servico	uBXHJdJfa
+o servidor	uHHc[fY
+o telefon	y3W>I?[DJHIOZ
+o usuario	j+X3I=WCWHJIKVXZI]Y^]_Z
+o writ	l%K(J,Z6X8JBIKKPJZ]bKd[eZgI
+object could	p_[
+object for	yAY^Z
+object has	w!];I_I
+object in	u;W
+object is	u!]-J;[HG
+object not	iAHG[HI_b
+object was	rGJ_^
+occur only	y)^HJ
+och den	w+Z?HC_OY
+och far	y@W
+och kan	w(H)[:ZVJ
+och koden	y>_aF
+och nu	u#[*Z=[>J@HDZHIIHK]ZG
+och sidan	y+ZHJOZX]ZJ
+och vill	y@_
+odmowa dostepu	y%ZHJP[ZK
+of #	k(J2ZC_HDKJNJPYZZ
+of a	c!F(_)J+[-H/I3Z5K7I=I?[@IBKDJEWHXIIJXKILJMZN[PIUJVJWJZE[X]JaIdIgJ
+of an	o([)[HIPJRYZHaZ
+of another	r8[:Y
+of attempt	yHJX]
+of cloud	w6X
+of connect	n0X1]HIfZ
+of days	y+H@[HZ
+of domain	yPX
+of entra	o1Z=ZHI
+of four	yIX
+of her	y:YKZ
+of it	o([BKHEIZMYTZ][
+of its	w/[8ZNH
+of method	yCIH^
+of microsoft	ySY
+of my	c#X:Z>J@JCXDKH[IXVXZY
+of offic	q1G3J9I?JHdMHTG]KgI
+of one	uCZHHZ[
+of other	y-]:ZKKZH
+of our	g(I)J.H/Y0X7J:H=IBJDJE^H]IHKINJSJUJVJZZ]IaXfY
+of ours	y7YYZ
+of password	i(I<aBIHGKJMJNJU[XXZZ^JhJ
+of peopl	w-Y/YHGV]
+of register	y+JH[
+of reset	u(I@JHZX]
+of scop	yG^HJ
+of sspr	w#HXZ
+of step	y/X6^HBR^ZI]I
+of support	w1Y4G5^HFJJ
+of sync	s8ZGZPJZJd]
+of that	q([-J4Z;[HE^J
+of the	Q!H#G(C*I+I,I-].J1[2[4E5K6Y7[8Z9Y:G;]<J=Y>D?FBECGEHFXGZKJLINXOHPZQJRYSFUFV]WIYH[I_GaFbFc[dGfJgFhI
+of their	y@YKW
+of them	n)Y@[DYHGKYNZZK
+of this	w@EH_K[ZF
+of too	wXY
+of upper	yIY
+of us	u-IHEU^W_ZI
+of writeback	ye[
+of your	oEXKZNY
+off by	w![)F*JHJU]ZJc[fI
+off for	i![?ZCIHHLXU_VJX[ZH
+off in	m!])ZHFd^fI
+off on	s;XbZ
+off password	rHXUY
+off reset	u!^
+off the	uMXYX
+offer to	u(J)I*^;Z?IHJ
+offic #	d#F*I/Z3I=^@JHGIIPKTbdDgb
+offic com	l#H/Z3JHGMFTeZIgH
+offic network	yBYTJd]
+offic phon	l*Z3b>KHA
+offic portal	sHEMBgc
+offic still	w/[HIMJ
+offic until	yH^MK
+oft falsch	y#]XY
+oggi non	w@]KJX]ZK
+ohne neue	wZH[^
+ok but	r-ZM]gJ
+ok cloud	u/[
+ok in	yHJI]
+ok thank	w9Z
+okta so	y7[
+okta sspr	q7Z
+old and	u@ZA^HJZJ
+old domain	w4H5FA^H[
+old for	s/I0[1X5]HGMZdJ
+old one	b/[@HBKIIKIMYOKZF_Zhc
+old ones	u>KHGK[YYh]
+old password	Z#](G-H/F7J:J>J@DBDDJGJH>IDJIKZLIMbNETJVJWKZH[I]J^GbIdJfKgZhg
+old phon	l#X>^@KH[
+old protocol	yHJY^
+old tls	wHHY^
+olvid la	yDZ
+olvid mi	yZ]
+on #	s1]9]BJYKcX
+on a	h!Y#K%I@WH_KJNIYZ[[bIdY
+on aadc	yY]bJ
+on again	y!^BXZG
+on all	q-IBYJ^ZI^X
+on an	y<[>JHX
+on and	w#YHZIZXJ
+on both	yA_PJZH
+on by	yJZ^[
+on connect	y6]HGfI
+on dc	rJ_NF
+on domain	sJYQX
+on each	y%WHX
+on entra	uMY
+on file	e*J3_9J>]?JC[DYH@O_ZJaHhJ
+on for	iDIHEUIVeZF
+on friday	yZY
+on her	w3XK^ZH
+on holiday	y#I>[
+on in	yHY
+on it	y-[>[HG
+on its	s-I?^B[E[HDaZ
+on laptop	yB[HKMJ
+on leav	yHY
+on lockouttim	y%Z
+on me	uIYKHVJZZh[
+on microsoft	yHJSY
+on monday	s@aZH
+on my	[!J#J*I-I9Z?H@IBGCaHZIJM[OIVY[J]K^Ka[b[hJ
+on ne	w=[?YHJ[[bI
+on one	uHJZXf]
+on onprem	T#H(H)H*G-G0H3J4J6^7G8J9I:J=Y>J?I@HA[BJCIDIEbGIIIJIKHLJMHPXRKSJT[UIVHZC[I]I^I_]aJbIc^d]eIfXhH
+on ou	y%^HH
+on our	n5XNXTZ
+on page	y7^HGZI
+on password	j&^(J)I-J@IBIDYJKNHU_VJZX^IdG
+on pc	w/^HJ
+on phon	yHGg[
+on phone	y>JHYaX
+on prem	X!X%H(H)I*I-H/_0J1]3I4[7I8J9J:K=I?I@XBFCJDIE^GKHBIGJIKIN[SGUIVHZB[K]J^J_baJbId^fJgYhJ
+on purpos	w)ZPX
+on record	q3^>Z?HC]DYHCKJZJaI
+on reset	l5[8I<]HJZJ
+on security	y;XHY
+on self	y)EHHUaZJ^Y
+on sync	wHHR[YY
+on that	p-I>I?ZHCLZMXPXYZ[]^X
+on the	M!D#[(F+D,J-^1F2I3H4F5F6I7E8F9F:G;Z<Z=[>I?Z@YAGBGCDDZEJFIH?IDJdKBLJMGN]PFR_UCWHXHYaZF]Z^[_EbacGdFeZfEgHhZ
+on their	u-JHIPXV]
+on this	k#J%I(K8b9Z@JBJGGHCMJNJP_VIZJdI
+on to	r@JHJM]ZGg^
+on tuesday	y@YH[
+on two	wAZ
+on vacation	y>XZZ
+on vpn	y#[HEMIg[
+on with	sBYHGZX
+on work	wHIL]
+on writeback	q,[HIdY
+onboard to	wBGZGeafJ
+once a	s*[@Y
+once more	w+[B^HJKKXJZH
+once per	y@Y
+one after	yHJL[
+one and	m/]@JBZHJKaMFZHhF
+one as	yh[
+one at	w@_IJKJ
+one befor	u/[@JD]ZF
+one cloud	w/YA]MI_I
+one day	q@bHIKJ
+one digit	w3aIIOG
+one for	y2Y=EH^
+one forest	wAZ
+one from	s/ZHIK]ZIhZ
+one i	o-H>JCJHGIHK_OJZE]Khb
+one in	o8IA]BIHFKZLJM[U]ZIhX
+one is	l*J+X-I9I?HCbDFHEIHZGfZh]
+one it	y-]@JHJIJKGXKZJh]
+one method	k*]HZ
+one more	w?IC^ZJ
+one not	o/G>I?J@YBIHIM^NIOJ_Ih^
+one of	f)Z/Y3K@[HEI]K[NGZYfY
+one on	l3I>I@[AZC]DJHEMXO]ZG_H
+one ou	w%_;JFIZG
+one password	w@XgW
+one register	y+JDHO^
+one so	yhY
+one specifi	yNZ
+one that	w-ZHJK]
+one the	u/XK[_X
+one user	i!J)J*I;Y@IA_BHCJHEKHNXPGVIZd_I
+one was	y/Z@Y_X
+one work	yHIM]
+ones are	y)ZYZdX
+only a	q(Y)J?Z@IHGTXX[
+only allow	y?X@Z
+only be	y[Y
+only chang	w@Y
+only email	w?]HH
+only for	o(H)]8Y?[CIHEP]TKVKZX
+only get	yJ[
+only have	n=ZCYH]ZI
+only in	w!X/IHJTXZ[gY
+only letter	yI[
+only method	w?^CIHH
+only my	w>H?ICa
+only not	wHIIZVZ
+only one	k*[?]BJCZHIIIKIZZ
+only peopl	w(J)]*JGYPY
+only phon	yC[HI
+only reset	u?I@XCZ[Y
+only some	y@ZVYZJ
+only the	h!X#I+J/J0Y=[?G@HC]HFIGJXKZMWTZZI[J_Y
+only tls	yY[
+only unlock	w[Y
+only user	u=JFYH]dX
+only want	u>Z@JKGZJ[^
+onprem account	w!ZHGT[
+onprem activ	sFZ
+onprem ad	o/XHYNJ_ZgZ
+onprem admin	u(KHadHgI
+onprem and	w6]HJcJ
+onprem but	s/Y_[
+onprem configuration	mE]
+onprem directory	uB^HFNJ
+onprem domain	w![/Y
+onprem environment	rcXdY
+onprem integration	n=]EIHId[
+onprem not	y!]#J6YTX
+onprem password	q/IH^NJcZdK
+onprem policy	u/DH_
+onprem sspr	w![
+ook niet	y-ZHHa]
+op connect	yR]
+op de	n!J#[%Y-]9I;]>H@IHGIJKJXEZHa_
+op het	sb]
+op mijn	yMZZJ
+op slot	u#^T]
+open a	sH[bX
+open the	l>[?JH[TYWXZH][
+operador de	wPadJfJ
+operation fail	s8YAY_X
+opnieuw instellen	r%Z@JBXHJVJZYbY
+option email	y*X?[DI
+option for	w*]?EDX
+option i	wDEH]
+option in	q#J%JHCTYZJ[Z^b
+option is	s?XZJ[Z
+option n	y([[X
+option on	w<YCZ
+option password	wLXd]eF
+option to	m?ZBJHILY[ZdZ
+optional featur	wHGd^e^
+or email	s3G>GD_HJ
+or extension	s2^HH
+or history	p@YHFIHN_
+or malform	y3Z
+or password	m#IIXT]ZJfZh[
+or pattern	s-Z
+order a	w>JH[
+order for	y@JH]
+organisation admin	y:[=[EHP[UHWJZI
+organisation deaktiviert	yUY
+organisation has	rE]UZ
+organisation licence	u=X
+organisation not	f:G=XNEU_W]dJ
+organisation password	sEYNY
+organisation policy	uHJN^
+organisation rule	wN]
+organisation says	yIGN[
+organizacion not	yWYcY
+organizational unit	sFZGZ
+organizzazion non	yNJW[
+other are	yV]
+other but	y(JVWZ]
+other compani	y:YS]ZG
+other one	yZJf[
+otra vez	r#[BZHHX]
+ou for	yG]
+ou is	p%ZF[G]HHZJ
+ou name	o-JFaHIIH
+ou not	p%]GaHH
+ou path	uF]ZJ
+ou r	u%J9JFbHJZJ
+ou structur	wF[
+ou that	yGZ
+ou with	wFZ
+ou without	yFZ
+ou の	wF]G^HI
+oud wachtwoord	yK]
+oude wachtwoord	wMXhY
+our ad	u/Y3Z_]
+our admin	n(JS[
+our company	n8J:YHDUaVI
+our connect	w1XfX
+our dc	s4]5ZHFZJfZ
+our domain	n-I4Z7J8JHGK]T^cK
+our email	y3Ga]
+our idp	y7[
+our organisation	l:JNYU[WZ
+our own	r([7^GYIHJZPJZGbJ
+our password	uNY
+our policy	r*[
+our portal	w:ZHJ
+our proxy	y.W
+our reset	s/I:YH[SZZG
+our support	y(YgY
+our sync	n!K1^2Z4J8YGHHCRId[f]
+our tenant	j:_=[HJ
+our user	n(J)J-J/Y=JE_HIVJZ[]I
+out after	w#^
+out and	wZZ
+out for	u(X
+out in	w!]#X(KHJTJe[
+out of	^!K#F%J(I)J*J-H1X3I4F5]6^8[9X=I>I?H@GAJBJCIFJG^HHIZJHMHNIPZRZTYVZX[ZC]]aIbJcHeKfJgH
+out on	s#[=]@XHJSJ
+out sinc	w#Z@Y
+out the	rG]HGJXL[^J
+out which	yIZ
+outbound #	ycY
+outlook com	u:ZHH
+outlook keep	wH]
+outlook not	yH[MI
+outlook password	yBIH]
+outra vez	y+W@]
+outsid of	y([GXPJZI
+over #	w2b9J@JHFII
+over the	uB^HJMH
+own account	yHJP]
+own company	w:^HI
+own organisation	y:aEIUHWHZJ
+own password	f(D)Z-J:G@FBJHFIGJZKILYU]VaZF[J^bdJhH
+p1 to	y=^HJ]I
+pa anvandaren	y!I(];]
+pa connect	u2[HHR_cJfH
+pa datorn	w#^HJMZXI
+pa window	w5YHH[[bX
+paar keer	y#ZHITZX[ZH
+page and	w+GDHH]]Yg[
+page at	yHJb[
+page de	ySZZHh[
+page does	y.X
+page error	y.WHJZX
+page had	y>JHHZK]_
+page i	yH[KG[]
+page insist	wHJ[]
+page is	p7[HBTIXYZ_bJhJ
+page it	y:Z?ZZJ
+page not	i)^+Y-J:Z>Z?YDHVJ
+page now	w-Y?XHIIJK[X[ZH
+page of	wH[ZK
+page refus	s)[:YKZZD
+page says	a!J)J+I-H7J:J=F?HCJEYHXNHOYU^V]WXZY]JbJc]hK
+page show	s+X.Z/^HES[ZH]IbI
+page tell	u.^:X=YHHZG
+page to	wgY
+page want	s.XD^HIZJ
+page with	wDYHZZIhX
+pagina nao	y+WX[
+palavra password	l@[BXHJKYZI
+pantalla de	s+XHIb[
+par l	r&Z*D/Y?^]Y^[dY
+par le	u7]cY
+par sms	yaY
+para a	u@KDJK]VJWYZHbZdX
+para admin	w(G)Z*^HI
+para administrador	w)W*]?J
+para el	yM[VZ
+para impedir	wTZ
+para la	w>YUIWZdY
+para o	w0]>XHIMZdK
+para redefinicao	yV]
+para redefinir	p(Z?[HHZJ
+para repor	yVXc]
+para restablecer	l([?ZHIVXZI
+para toda	yUZ
+para todo	wHJSJUa
+pare feu	y-KHYc^
+parental leav	y![H[ZI
+part fail	y%Y
+part of	j3Y=^G^HCI_VJfJ
+partner company	uH[
+party cooki	y.Y
+party password	pJ^ZI
+pas a	nNYZa[ZaG
+pas accept	u-ZHJI[KJZXhI
+pas activ	r(KU[VZWIZHdX
+pas active	uVXZHd_
+pas aux	y*XIJN[
+pas celui	yO^
+pas changer	wZ[^Y
+pas d	w3Z8[CJHK[]
+pas dans	w3IGXHIa]
+pas de	m+Z,[3H;X=X>G?JDJHHOJUZVIWXZIa_
+pas en	y/J0]EYdH
+pas encor	s@ZDYGGHFM_UHW]ZK
+pas enregistr	yD[
+pas la	u=YNZ
+pas le	o(]@[HJZJ^XaXhZ
+pas les	n%[(]*ZD[HHIXK[NIVIZI
+pas mon	w:Z@JIJOZZGh^
+pas sur	u([HJM^
+passfilt dll	qJ]
+password #	u2W@XKX
+password a	m#[@JBXHIM^ZGbX
+password actuel	uZIh]
+password admin	l%I(f)I*IHFIJPJVFZHgJ
+password after	o(H/ZM[ZEgZhJ
+password again	l#J@XBHHKK^NHZ[hK
+password age	f@^HZ
+password agent	yHJJ_ZI
+password all	sBYH[NWZI
+password and	^#_(I-G/X:]>JBHDJHDJZKHL[N][Z]KaHbKh_
+password are	l-G/I7X@JH^KGM^NZZ]hJ
+password as	n>XHIKcLJZBhG
+password at	c-J7_B]HHIJJFKJL[NJWXZB^Jb]cXhJ
+password attual	wZIh]
+password back	yd^
+password be	y@[HGIJKY
+password becaus	i7J:]=J>XE]HIVXZE^JdG
+password befor	wDZKX
+password box	q@JHHIHKINGZHbbh]
+password but	g(I>Y?H@JC]DJHCIIKGTX[_bZhZ
+password button	r(X
+password by	qHJIKKJN[aY
+password can	u#WC]DFHIMX
+password cannot	b-J6Z<X@^HCIZKWPYZB^]c[dJeJhH
+password chang	i#^)X7X@IHILIMYZZ^ChH
+password change	j#J/Y@HB^HFNHZF^[gZhI
+password contain	p-WHII]ZJ
+password contient	y-WI]
+password could	w%X6W
+password count	y#Y
+password de	w,]H]ZFdX
+password dell	y2XdY
+password di	w,[
+password does	fG[IYNYZI
+password e	i#^(J-J7XHGIGKZMZNXZFdZhH
+password eine	w:[H]dJgJ
+password eingegeben	y#ZKIXHZJ]]h[
+password entspricht	r-YNY
+password erfolgreich	yMY
+password erfullt	yIZ
+password est	n-I7[IJKINFZ[^]d[
+password et	uZJh[
+password expir	j@IH]KCLBZbhJ
+password fail	s/HHEKZMZh[
+password falsch	yhY
+password field	oKIZYbYh]
+password filter	hH[IHJ^ZJ
+password for	b%J(_-I/Y2^>Z@^BXDJIJKILYMGNJZC^IhJ
+password from	f#I%J-HHXIIKaNZTKZD^JhY
+password funktioniert	wZ]
+password fur	w,ZHZ
+password geht	wHJI[M]
+password gesetzt	wgY
+password gets	y-JIZf]
+password has	m(J-X@YB_HYMKNHZG^JhI
+password hash	iBJHbM]ZE
+password here	u-[:YZH
+password history	m5YH[
+password i	d-I7Z@[BJDJHBIFKaMHN[ZIh_
+password in	b#H%Z(G,^-J6X:]@GIIKHLIM]NIUIVJZI[J^HdIeHh^
+password incorrect	yZ^hF
+password invalid	yHX
+password is	V!J#H%H-]/G7[:H=K>G?]@[B_DXGIH@I^K?MFSITYUIVIZI[I]J^YbHcJdafXgJhZ
+password ist	m@_BXIYKJZDh[
+password it	l!ZHIWYZH_[
+password just	w@ZKIZH][
+password kann	q4X6[E[NI[[^JhJ
+password la	y>GH[KIN^
+password lack	y(XI]KIZJ
+password lauft	uBZL]
+password length	w2[NJ
+password link	i7FH]ZGb^
+password list	r?HZF[^
+password live	s7[ZKdY
+password ma	yZG[^
+password mais	yZG[]
+password manag	yd[
+password manager	y-J2XH_KJZG
+password may	wHJIWW[ZIcY
+password more	w@W
+password must	l@YHJI]KY
+password n	nHZIJKILWNJZXd]hI
+password ne	p/K0[NZZXdH
+password need	sI[
+password nella	wb]d[
+password nicht	j(K7X@FHJKJP]VY^^hI
+password non	j/H0]@JHIIZKIdH
+password not	Z%H/F<Y@JBDDJIYJIL[M[N^UKVI[Z^IdJgJ
+password noth	yKJL[ZHh]
+password now	y/]
+password nuova	w@ZBJHHIIKINIZZ]]
+password of	c(Z)J-J@DBJEJHdKKLJNJZ]^IdHgIhJ
+password on	d(H/[BIDZHGKJLJMHZZ^]dXgJ
+password once	w@X
+password only	q/H6JBIM]ZG[Wg^
+password option	ubX
+password or	y<X
+password oubli	u:X>ZBJHHZ]
+password page	p7JCZDIHGZ_
+password per	yZY
+password permission	uH[
+password pleas	rBIHGZ]
+password policy	_/J4I5Y@HJbN]WIZJ
+password problem	yBJZZ
+password prompt	yBGHXKJZ]
+password protection	f-e/J0HBJIKJXKJZI^JdJhK
+password que	yK]
+password refus	w=Y
+password reject	u-H/KHGJGKJNHZ^hG
+password reset	M!J%H(;)Y*Y+J,I-I/F0H2K3Z5Z6I7C8H<J=[>Z?]@DAJBDCJGFHJIIJCLDMENDPGS[UcV^WaZH[D]E^Ca_bCcZdBe]fZgGhF
+password right	q%^(JHI^Z
+password rule	qGZHEI]JZNYZH
+password set	o%X&^HJNIZF^J
+password she	y-HI^LZ
+password sinc	u-Z@XHGIJKIZI[Yg[
+password spray	yHJT[
+password stay	u@JHGL^ZH^XgZ
+password stopp	yHGZ_
+password sync	e%J-J8_BGGdHBIIKIMZNJVFZJdHfIhJ
+password synchronization	s8]
+password that	g-_BJHXIJJZKXLIZH
+password the	g-J@IBIC[IJN^ZB]Y^^hJ
+password thing	wZ^
+password this	o@^HJ
+password through	r(Z:XHYgY
+password to	l%[@ZKIM[hI
+password today	s@]
+password too	sIX
+password tool	wJ[
+password trop	o-YIY
+password troppo	w-J2XI]
+password twic	w@XZY
+password updat	y(XN]ZFgJ
+password vergessen	n#J:X@IBIH[KJMJUZZY[Y
+password was	d-[@IB_HGIZKXNZZC^YdJhF
+password what	yZX
+password when	rHFKYZI[]
+password which	u/[NI
+password who	yH[
+password wird	l@FHHIINXZ[[Wd]h[
+password with	j(J-G/^@IBYH]I[KFMINYZBgJ
+password without	y@JBGH[I^ZD^J
+password work	h/]B]HAM_ZIbH
+password writeback	V#K%G(J,F-J/J0X1[2J6H8G<J=F@GBGFXH=IJKHLJNIUKVJY]ZC[K^I_JbJdceffIhI
+password wrong	whX
+password wurd	s@IBYK]MZZI
+password yesterday	y@Y
+password yet	yM[ZI
+password you	pZFh_
+password zu	sBKIYL]ZH^Z
+password zurucksetzen	h(Z:IUJVIZ[aYb^dJfJ
+passwordreset microsoftonlin	f.X7JHGSbTJZIcbfJgH
+past the	y>GH[JXZX
+pattern that	s-Z
+pc and	y/^MI
+pc is	wH]dJgJ
+pc not	w/Yb[
+pc says	y#Y
+pc with	r@JHEM]ZEb[g[hY
+pc で	yMZ
+pdc emulator	w4]
+pede a	uHHIIKJM]h_
+pede dois	yCX
+peopl cannot	y8_GHHJ
+peopl in	w(ZFXGZHHZZ
+peopl not	yLX
+peopl reset	w;[=JHKZJd[
+peopl still	yCJI]LX
+peopl to	r-XHXVJ
+peopl use	w-_KJ
+peopl who	w-HHHPZV[[Z
+peopl with	o(I)Z*[-J/Z8J?XC[GXHCIJNJP^ZI
+per favor	w#YZY
+per gli	u(J)X*^?KHGVZ
+per il	yMYVZ
+per l	r2X9[VYWXZJdX
+per la	s9YHIM]V[
+per reimpostar	s([?[HI
+per sms	wC]aY
+per sspr	yP]ZI^J
+per user	u=EHa
+perdi meu	y>ZHJ
+perdi mi	w>[
+perdi o	y>[
+perdu mon	w>Y
+perform password	y=W
+perform the	y%](G
+pergunta de	y*Y9K?_
+permiso para	u%X(ZVJ^Y
+permissao para	w(X^Y
+permission from	w;_HE
+permission inheritanc	w;W
+permission miss	u(]PJ
+permission on	qP]
+permission to	j(_;J@IHEV[ZIhK
+permitt to	y%Z@JHHZG^^
+pero not	r3K>J?[HHMZOJZH[]bZ
+perso il	r>^ZJ
+peut pas	u@Z^Y
+peut reinitialiser	y=ZU]VJZJ
+peux pas	p)X3I>[HHK[OJVJZ^aJ
+phon and	g(J*a+Z3J>J?DB_CXDGMIZD]IaZ
+phon at	y>[HI
+phon call	r>I?^BJHFa]
+phon cannot	yDJH]
+phon contract	y3JH[
+phon field	y3]HI
+phon for	w>H?ZHX
+phon has	u3X>JH[
+phon i	wD]HJ
+phon in	p3X>^@XHFZJ
+phon is	n*Z>Z?]HE
+phon need	w>[HJ
+phon not	k+Z3F>FDaHFMXaHhZ
+phon number	[+G3X>GCHDXHaIHOaZK
+phon on	y>HC]
+phon only	y>J?IC]
+phon or	n3H>IDaHJZKaJ
+phon sign	yH^
+phon still	y#YHIMY
+phon that	y>]HIZZ
+phon the	yHHZ[
+phon us	y!ZGX
+phon was	q>_?ZHF
+phon which	u>_HD
+phone and	u>[
+phone app	n(K)I*]>X?[CHHI
+phone attribut	y3Y
+phone field	y3[
+phone is	w>Y
+phone number	nB[
+phone phon	w?IH[
+phone stor	y3_>HHGOI
+phone verloren	w>Z
+phras or	s-Z
+pick a	p/X@]B[HHLZNIZG
+pick another	s-X?X
+pick the	y(J*]?I@[HFKKhJ
+pide dos	s*XCX
+pide la	s9JHXIHKJM[h_
+piec of	w*ZCX
+pilot group	uH[VI
+pin not	w>J?IH^I[ZI
+pin of	rH[IY
+pingfederat microsoft	w7[
+pisz ze	yI[VZ
+piu tardi	y@[ZX
+pleas add	wH]
+pleas check	yZZ
+pleas contact	wHIZ^
+pleas creat	yHZ
+pleas extend	yHX
+pleas give	yH_ZH
+pleas help	y#XHJZY
+pleas reset	yBJHGZ^
+pleas unlock	w#^BITJ[H
+pleas upgrad	y1Z
+pleas wait	sHGXXb]
+plus #	y-Y3YIZ
+plus acce	y>^HG
+plus de	r2X=YHHbYc[fY
+plus sign	w3XFY
+plus tard	yZZ
+podac dwie	y*^
+pode alterar	y^^
+pogingen wacht	yXY
+policy asks	yCY
+policy block	r.ZHGNZQY
+policy but	p*Y/[
+policy control	w5Y
+policy defin	wWX
+policy does	uHY
+policy enforcer	qJ^NG
+policy error	qHFJXKXN]ZH
+policy for	k)YHXNEUJVKW_
+policy has	wWZ
+policy hint	d5dHIJJNH
+policy is	m/YHYJZNGbW
+policy not	p)I*aHFN[WGgI
+policy of	s*XHXNY
+policy refus	wNZ
+policy requir	uCY
+policy requirement	uNZ
+policy says	q*X-J@]HGIIKJNZWJ
+policy sms	yHJN^
+policy to	yHZ
+policy turn	yN[
+policy violation	w@Z
+policy was	y@WHIK[NKWX
+politica de	l*Z.YHHN]UIW_ZJ
+politica onprem	yNY
+poner otra	y@^[[
+poor connection	ycY
+pop up	w+ZBFD[HZMKZGaZ
+pops up	q?IBIHGMJNYZYaa
+por el	w+XHJ]ZcY
+por favor	s#YHYZY
+por la	y9[NX
+por outra	y:[@ZZJ[X
+por que	o#J*Y-J9JHIIGKGOIV^XKZ_[[hJ
+por ser	y3J>JHII_KXOH
+por sms	uaY
+port #	r4]HEc[
+portabl est	y>YC[HI
+portal and	y:IDJH^K[ZEbJ
+portal ive	ydY
+portal not	u:YHIKYZZ^JgYhK
+portal refus	u?]HFZ[
+portal reset	u!I/I0]HFMGZIg_
+portal says	p-]1^NJSIZJgF
+portal web	yT^
+possibl to	q@KBHHbK]dF
+pour l	yDZUHVZW[
+pour la	p9YEZUKV_WGZI
+pour les	o%J)Y*[>IDJHJM]PYVZaH
+pour moi	y(X
+pour reinitialiser	s(Z?[HIVJZJa[
+pour tout	yBJHJU_
+pour votr	ydY
+powershell not	ygY
+preferr dc	y4]
+preferr domain	w4[
+pregunta de	y?^
+prem account	y%J(JHIPY_[
+prem ad	u!X
+prem configuration	yEZ
+prem disabl	r![
+prem domain	y4^HJ
+prem not	y=Y
+prem object	sAX_Z
+prem policy	yNX
+prem user	yHYTJ_XdY
+premium licenc	y=Z
+present password	uHIKJZChc
+press finish	yBIZ_]FaJ
+press send	yHHXZZHa^
+prevent the	o@JH[N]ZIbY
+prevent unauthoriz	qTZ
+previou one	s>GMZO[gZ
+previou password	k#]@JHDK_NIZIgZ
+previou phon	w>_HD
+print operator	wP[
+pris en	y7W
+privat e	w3^>XHF
+privat email	q*K3[>[?IDZaH
+privat mode	y.Y
+privileg account	w%J*Z
+privileg ad	yPY
+privileg role	s(J)]*]HI
+privileg to	o(Z
+privileg user	y(J*[?JHIPZ
+probleem met	yBJEZZ[
+problem de	uBHZ]
+problem reset	y=XBJSY
+problem with	nBJE[Z[
+problem z	wBGZ]
+problema con	wEZ
+problema de	rBJZ]c[
+procedura guidata	y,Ye[
+process request	yBIHGS_ZF
+product name	w-]IK
+prompt appear	y+_HF
+prompt every	y3K>JH^
+prompt for	j*ZD[LZ
+prompt not	uHZ
+prompt to	r+XHXLZ
+properly set	uEY
+protect group	uP[
+protocol on	yY[
+provid for	yN[ZI
+provision agent	k0aHF
+proxy servic	sHIc_
+proxy sett	wH^]J
+prueba de	y=^BZHJZJ
+przy zmiani	yh^
+przychodzi na	y>^aJ
+pued cambiar	s^[
+pued restablecer	q![(J=ZZHcY
+puedo restablecer	u([VJZ[
+puo cambiar	w@[^Y
+put a	w@ZZIcY
+put in	r3]>HDYHHIJK[ZI
+put it	w8]HJJYU[ZI
+put the	s@IHIKXPZ][h[
+pwdlastset nor	y%X
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHaKHXJaH
+qu il	y+]DIOZ
+quand je	yHKZ[hZ
+quarter of	yHGRYa[
+que a	sNXdZh^
+que ce	yOYh[
+que e	y@[I[KX
+que el	y*X3Z
+que esperar	w9J@aX[ZJ
+que j	sI[K[MYhZ
+que ja	w+XK]
+que je	n#J+Z-K9J>J?J@FBJCYDIHHIJVYX[[[]Jh^
+que l	w>J?[C[TZaJ
+que le	s3X?Y^XdZ
+que mon	yCYD[
+que nao	q-K3K>ICXHIIHKHOYVYXJZ_]K_ZaJhY
+que not	o9I>J@KCZDJHIIHKGO[V^ZY_YhY
+que o	wEX^[
+que se	w+Z
+que soy	yD[V[
+que ya	y+XK[
+quella di	wKZMZ
+quello registrato	yDGO]
+query sam	yQ[
+questa password	uKX
+question for	u(K*^?G
+question secret	y*E?_
+question vanish	y*^HJ
+qui n	y;YZ]
+r d	uFaHJZJ
+r2 domain	y5Y
+ran out	w#J9I=_HFRFSI]_cJ
+re added	y8Z
+re register	s+^CIDF
+reach me	uD[HHKIa[
+reach on	ygZ
+reach the	r/HHGJYM]aXb[
+read it	yZ_
+read that	uE[UW
+reason that	y3YJX
+reboot the	wHFbWf]
+recebo o	waX
+receiv a	q(JH^
+receiv the	s>Xa[
+rechten om	y%Z(^
+recoi pas	yaY
+record is	w#F>[HYTK
+recovery key	wHY
+recovery method	y*YD]HIZJ
+red cross	rHIIZS[ZHeYh]
+red sms	wBHHII[NJZb]CaIbIhJ
+redefinicao de	r(JHZU[ZH
+redefinir a	p(YBY
+redefinir minha	yHYZX
+redefinir senha	u(XbY
+redirect to	y7_:JKHZH
+reecritur a	y8ZdZeZ
+reecritur du	yZHd^
+reecritur est	yHYYYfX
+reecritur ne	yG]ZIdHf]
+reecritur non	y%[HJfY
+reessayez plus	yZZ
+referenc account	s#Y
+referenc to	wH[
+refus although	y-]/JIEKGNKh]
+refus as	u-[?YHHIFK[
+refus becaus	u-XK[hJ
+refus by	p%Y-J/[HKI[JJNZ
+refus cooki	y.Y
+refus it	q/_JXKZMIZHgJ
+refus sinc	u-]/J=]IJJJSI
+refus the	n/Z?[HEJ[_JdJe[
+register again	w+[HJ
+register any	y+[DJ
+register befor	sCaDE
+register but	wCY
+register for	i+X>X?JDYH]VJ
+register in	yJZ
+register is	y?^DJUJVI
+register my	w+GD_
+register the	y?[CZHF
+registration is	yH[
+registration not	y+^DJHE
+registration of	yHY
+registration page	s+ZDGH[
+registration prompt	s+YDYHH
+registration screen	y+]DHHH
+registrato per	yDZ
+registrerat mig	yDX
+reimposta password	rb^
+reimpostar la	r:XBWHXZY
+reimpostazion della	wNJWY
+reinitialisation en	y)[HXUZZI
+reinitialisation est	wPZUYVJ
+reinitialiser le	s%Z(ZBJZIa[bY
+reinitialiser mon	yBIHZZ[
+reject as	y-YIX
+reject becaus	s-II_
+reject by	s/GN^
+reject it	o/]HJZIhY
+reject my	wH[ZJ
+reject the	s-W/JJIM]NYhG
+reject with	w-YJXNJ
+remember my	pHZIJZ]
+remember password	u-HHIK_
+remember the	u@JZJh^
+remot call	kHHQ_
+remot desktop	yH_ZG
+remot sam	nHJQ^
+remotely and	y#JBYQZ
+remov and	w8Z>JHIV[Y]cF
+remov from	y?ZHJ_Y
+remov the	s%[9HHCJ]X]_Y
+replac it	w@]
+report that	uHGZ_
+report the	ySY
+request for	yH^SGUHVJ
+requir authentication	yHK][
+requir chang	yL]
+requir for	u0]=EdY
+requir licence	n=[HHe[
+requir method	yC_DJ
+requir two	wCYDJHY
+requir user	y+Y
+requirement not	sI^NE
+requirement of	sNX
+requisito de	sHJI[NZ
+reserv character	rF]
+reset #	ygZ
+reset a	i%I(])I*J?[H_MGZG
+reset access	yPY
+reset again	y@_BZZE
+reset all	yGZ
+reset an	w(_)E*FHZPJZE
+reset and	p(I3]BYHHV]]YbK
+reset are	p!Y0[>[?H@]HHJYPJZI
+reset as	w5[DXdY
+reset at	n@XBJHHZXb^
+reset attempt	sHJXZZW^Y
+reset but	m3XBKHJJZLX[X]Y
+reset button	s!I(YHIZ^bI
+reset by	h!J(J)]*I?Z@_DJHGLYUXVZWIZD]Y^J
+reset cannot	u_^
+reset come	y4XfZ
+reset configuration	yEY
+reset does	u3]7YHHOJ
+reset done	sBZHJZYg[
+reset email	u3Z>G?JBJH_MGZHaHg[
+reset ends	q!ZHHN[ZZ
+reset error	s!X/JWY_]
+reset fail	Y!Z%H(E)I/F0[3J4J5[7H8Y:H;Z=H?H@HBGCJDIEZFZGGH@JYMIPZQXSGUGVGWIXJYW]J^[aJbHc]dKeXf]gJ
+reset flow	yZ]
+reset for	a!X#K(X)Z*X8WDXEFHJPGU[VDW[X[aXdH
+reset from	l/IHFJ]NYP]_GbZ
+reset get	yJX
+reset group	wHFVa
+reset has	r)K=]GXSIUZ
+reset her	q:YZZ
+reset here	yWX
+reset his	rB]PYZJ
+reset in	d!J%](C)I/I1^7^=J@]BDEJHHMDPISYUGVHZA][_JdYgb
+reset is	_!G(F)^*I/J:K=E>E?J@JBHDJEZGJHXJZKXPIU[VYWHZI]]fIgZ
+reset issu	yBFHIZ_
+reset it	i(I)J+X@]DJHDKZNJUZVJXJZZaIh[
+reset link	g!J:YUHZ^aJb^
+reset mehr	y1Z=[
+reset menu	ydY
+reset mfa	yH^
+reset my	_(B*Z>]@IHJKJV]Z^[Ka[bH
+reset nicht	w?[HJUXZJfY
+reset not	Z![#[%J(E)a*J/I0Z1K3J7X=X>J@FBCCKDGGJH@JJKHM]NIPISFTJUFVXWXYX[[]I^I_JaZbFcJdHg]
+reset now	uDX^X
+reset of	q!K%H(^/J8Z:J>HGJHXPXZHd]
+reset on	n!J(X=XHEZHb_
+reset only	uTX
+reset operation	y%YAXZK_X
+reset option	rHFU[b[
+reset other	w%I(c/J?HHISIVEZI
+reset page	W#J%J(D)X*^+J-K.^/]3J7_:Z>F?_@IBFCJDHHXIXJIKXMJNIO]S[UCVGWIZ=[I^I_JdIeJfJgGhI
+reset password	V%a(a)I0X7J=I?J@HBZDIGHHGKILJMINJPISXUIVGWYZH[J^FbedHfGgHhJ
+reset policy	e(J)G*a5JHHNGSJUJVJWbgI
+reset portal	s.XS^gI
+reset refus	q!^7ZZIdY
+reset right	w(Y0];X
+reset says	l!]HJZIaX
+reset servic	i(JBDHHSWUJZEc[e_f^
+reset sinc	w#Y+[6]DJHI
+reset site	w.ZS[
+reset still	w>[Z[bJ
+reset stopp	r0Y=]HGR^]GfJ
+reset that	w*WJY
+reset the	^)J*I@ZB[JJKJPZWWZZ[J^K
+reset their	h(G)Z*Z:Y@JBIH_UYZD^IfY
+reset themselv	w)]HJVZ
+reset then	y=JD]HJZG]XdY
+reset this	q([)KHJN]
+reset through	nN[gY
+reset to	w/YK]ZG
+reset today	u@IBXHJS]ZYaI
+reset too	u/IS[XXZJfX
+reset unsuccessful	yBGUIZ_
+reset user	p(G*]1[?YZH
+reset via	p%K/H5]MZZC^[g[
+reset want	u>^CXHHaJ
+reset was	s)YMYUHWZZH]X
+reset went	oBbDJZD]HbI
+reset window	wH]MJZGbZcF
+reset with	pHJL]
+reset work	f%Y/X@^HASJUJVFZ[^_bJ
+reset your	d(I)J7I:Z=I>Z@ICYE[H[VYZD^IaX
+resetowani hasel	yUY
+resetowania hasla	s(EDYU]V[ZH
+resetten lukt	y=]ZX
+resetuj haslo	s%Z([ZFb[
+resolv this	wdY
+respect pas	uIYNX
+restablecer a	y(_VJ
+restablecer contrasena	pHHZIb^
+restablecer la	qDXVYZIcY
+restablecer mi	wHXZ[
+restablecimiento de	uEXHZU[VGZJ
+restart of	yHJf[
+restart the	w+YB^HJfG
+restor the	r6Y_Y
+restrict client	pHGQ_
+restriction prevent	sN^
+return #	yS^gJ
+return an	sHFc]
+return by	y&X
+return from	y![#X
+return to	u>YHGK^bZ
+riconosc la	y:ZZIh]
+riesco a	uZ^
+right away	w@bHKNJZE
+right but	wOZ
+right for	yE[WG
+right in	w%Z(Y)J/JHIP[SJ
+right miss	y%]
+right now	yHZcWhX
+right of	y%X;]HF
+right on	r(ZH[P[dH
+right to	p%_@JBIHI^^hH
+ring when	yaX
+riprova piu	y@[ZX
+rispetta i	u-YN]
+role are	y(H)^HX
+role cannot	u)]
+role holder	s(H)aHG
+role is	y(aHDIJ^JhK
+rotat the	s2XH_KF
+rpc server	s4bHJfI
+ruckschreiben geht	w1XFYZJf[
+ruckschreiben nicht	r5X=[PZY[ZIdIeYfH
+rule and	wN]
+rule for	wG]NIcI
+rule not	uGZHHJZN_
+rule on	yHHN]
+rule so	yGZ_K
+run out	yZZ]Y
+run the	y%I0ZH[
+runn on	wR[
+s est	y#]HJZZ
+sager att	o#J-]3J9I>J@JD[HIIIK]O[VJZE]JdYhZ
+sagt das	u-[IJKX_XdZ
+sagt die	u-JC]DII]KJO]W[ZE
+sagt er	uE]IXXY
+said not	w/[BKJ]ZIdH
+sakna i	w3ZIIOIV]_Z
+saknar behorighet	y%[([
+sam call	wQZ
+sam remotely	yQ[
+same anchor	mA^
+same as	q@GBIHJIIO[Z_[J
+same cloud	yAY
+same day	u@_NJZG
+same password	k/]@HKcZAdH
+same user	r@^A]HHZD_Jg[
+samego dnia	y@^
+samma dag	y@]
+sas token	yHJR_
+satisfy the	u@ZNY
+say the	yHIKJh^
+says access	y%J(YHX
+says account	y#X
+says choos	w-[ZJ
+says contact	y!XEGVIZ^
+says disabl	u![HGUZZJ
+says enabl	w.X
+says he	yKZ]X
+says i	h+J.X:^@JC[DXHHIYKXZE
+says im	s(GDXHXV]ZJ
+says it	g!E-X6Y=G@JEJH]IHZG_[d[hY
+says its	n-]1ZHHIHKZU[ZJ
+says lock	n#YT[
+says my	e-]CZDIE[ZChX
+says not	b#J)Y+J3F:X=[@JCYDFHBIYJXKZN^UJVIWJXGZ^]J_JdEhJ
+says one	s*[
+says our	w)J:K=[HHU]
+says password	m@WZIdX
+says reset	uHJZ^dX
+says someth	wbZ
+says that	f-J@KEZKJO_UKZD_X
+says the	^#[/J7X:I@EBYE]IaKFNGTJVJWYXYZ?_XbJdYhX
+says ther	uG[cXdJ
+says too	wIIK]OJXYZJ
+says try	w-G@JIHKJX^ZX
+says user	wH[]X
+says weak	yI[
+says wrong	r/[IJMXZYhG
+says your	s:IEJVXZJc]
+schermata di	u+Xb^
+schlagt fehl	r6Y8XZ[
+schon mal	w9JK_
+schon wieder	y@^ZJ
+school account	y3IDZMY
+schrijft niet	yY[
+scop for	yG[
+scop of	oGX
+scop to	yGXVZ
+screen is	p+F>]H]ZJbJ
+screen not	s+^HFbY
+screen notification	ybZ
+screen reset	rHJb]
+screen says	wHII]ZIbX
+script powershell	ygZ
+se cae	yZ[eY
+se connecter	yBZZ[
+se pued	n![4Y6YBHHJI[VJZE_JcXf[
+seamless sso	yH[
+second chang	r@]
+second forest	u8_HHZH
+second monitor	yH[
+second reset	w@^ZJ
+second step	yH]
+second time	s+[@ZBZHG
+second try	wZ[
+second verification	yCX
+secret key	yH^
+secur channel	yHJY[
+security baselin	nHHQ^bZ
+security info	d+[>Y?ZC]IJ
+security key	w?[
+security question	d(H*b?JCJDZH]ZI
+security tab	q;^HJ
+security team	w%[HHY[
+see a	u%WO[
+see an	w%Y
+see the	r#XI]LZNJZI
+see your	y!Y
+seem to	p-^HFKXaY
+seen too	y-^
+segun el	y]Yh[
+sei nicht	yI[V^ZE
+sein password	qB[VZZG^]
+seit dem	sBZHJZJf_
+seit heut	yZ[fY
+selbst zurucksetzen	u)XU[VZZH
+select for	yG]HI
+select group	wHJV[
+select on	yHIL[
+selectiv password	wG]
+self reset	o(G)cHGVHZC^[
+self servic	W!I#I%H(F)Y*J-J/J0K3J7I:I>J?I@JBJDXGIH^KILHMINIPJTYUaVaWJZ^[I^X_JaXbIcFdGeJfCgJhJ
+selfservic voor	yU_VI
+sem #	y3^>HOGaJ
+sem writ	y8]HHc[dJ
+send a	w>XZX
+send code	yHIXZaZ
+send me	q7[H^aD
+senha atual	wh]
+senha da	y2X
+senha de	wDKHZK]UIZG
+senha do	r(J,ZH]K]ZFdX
+senha e	q@FK[NZZJd^
+senha esta	yUY
+senha muito	y-Y
+senha nao	j/J0[@JHZIJKHNZZZ
+senha nova	s@XBJHIIYKENZZY]]
+senha velha	w#ZKZ
+sent me	w?[
+sent to	p+Y7Y:J>YDJHGZ]
+senza #	y3^>JOH
+senza scadenza	yL[
+server 2003	l(J5eHHSJVJZIcJfI
+server 2008	r5]
+server and	rHDc[f[
+server cannot	pHIYYZJ_[
+server connect	wHHRYc[
+server di	yRX
+server has	u4Z6[RGfI
+server in	w4_HEfY
+server is	j4XHGRZcIdIf_
+server lost	y4]HJRI
+server not	l6^<XHFQZYYcHfH
+server operator	rP]
+server policy	m5[
+server the	y1JHYfX
+server time	uR]
+server to	wHZ
+server was	r4IGJH[MFcZfY
+server with	w6[HZ
+serveur connect	sHIRZc]fJ
+servic account	g%^,Z0_2[BILJMYPJVGZI^I_IcJeGfG
+servic adsync	yfY
+servic bus	fHDY^cd
+servic cannot	yHHZI__dHeGfH
+servic chang	y@XB[HJVJ^X
+servic de	y2XcJf^
+servic desk	p(_*]3J>Z?F@YBJHDL[ZI
+servic est	y)[HIUZfZ
+servic fail	w0[HHcK
+servic for	wUIdZ
+servic is	mIYSZcJfZ
+servic microsoft	ySJf]
+servic not	mHER[cKf]
+servic password	d(J)G=Z@JBBDXSZV[Z^^GaZfI
+servic principal	y(XH]
+servic reset	a(I)X=FB]DJH_PJTXV]Z[cJdKfE
+servic stopp	uHFf]
+servicebu window	jHHca
+servicio de	y2ZdGfY
+servidor connect	qHGR[c_fI
+servidor de	w4XR[
+set a	h!Y(H7Y<Y>Y@]HFIIKGW[ZX[J^H
+set adsyncpasswordwritebackpermission	n%aHGdJ
+set azureaduserpassword	yg[
+set but	y%WbX
+set by	yYX
+set in	y/X
+set it	r@[HGK_ZD^XdY
+set msoluserpassword	kga
+set my	y@[
+set on	p@YHJQZ
+set password	r%Z(b<]@IBHHAJ[KGZG^IdJhI
+set so	wZJ^[
+set the	k%Y([BJH^KYZD]WbJfZ
+set to	h%J.XBHHYLYZJ^]
+set up	^!J%X)J*J+a-J0J3I9I>G?[BHCJEZHaIJKIMKNIUKV_ZE]J^JaHgK
+sett for	sH_]JcJ
+sett network	yQX
+sett of	s<aHHZI
+setup two	yHX
+several time	w#^HKTG
+shar mailbox	pHY^Z
+sharepoint says	yHZ
+she can	sB_HGLYZF
+she cannot	wZ[
+she enter	y3JKXOXhY
+she had	y#YKZXJ
+she has	wCFD^
+she is	y9I>[B]HFZH
+she pick	y@YB[IYNJZH
+she was	u>J@WBYHIV[_Y
+should be	u!EHa
+should i	p8JZ]d]
+show #	yOZ
+show a	o+[HDIXNZS[Z[
+show an	n/^C[HDS[VZZJ^I
+show as	u0XHYdI
+show in	y/X
+show not	rHJMYb[
+show on	yHX
+show someth	wbX
+show the	jL[OYR[ZIbXdI
+show up	lHF[Z]Ia]bY
+shut down	s!^>ZHHZJ]JfZ
+si e	s+Z@XDIHGZ]fZ
+si puo	w@[I[
+sich nicht	q)XHX
+sie ein	w-^@IHJI[KZZFhJ
+sie es	u9J@XXYZ]
+sie haben	r#K+Y@ZX]ZJh[
+sie nicht	y*Y3Y?Z
+sie nie	o(J+[6[=J>J?J@JBJH[M[SXVJZYhY
+sie sind	yV^
+sie z	s)J3J4ZHKO[PIZ]
+sign and	g<_
+sign in	S!I#J%J(I)I*J+[,]-F3I4J6J7a8J:H<H=H>C?E@DAKBZCIDGFYGHHaIEJIKGL]MZNGPJSITbUHVIWJXH[]]H^FaCb]cIdIeJfIgH
+sign on	y7^HHZI
+sign up	sD_HJVG
+sim card	u>[
+sin marcar	y;Y
+sin permiso	y^Y
+sinc he	y![
+sinc i	i#Y(H)c*G>ZDYHCVJXYZF[X
+sinc last	w-ZCZHHIJKJTJUZZJ_]
+sinc monday	wCXHESJZ]c[
+sinc the	a!J%G)J1H6[8Y:I>JB^GGH_JJMENGPYRJSJUXVXYYZH]J_IaJcYdFhY
+sinc then	j1WBJFZHIQXR[YYZEc[
+sinc this	r9JKJM]Z^
+sinc we	s1HGXHIfZ
+sincronizacao de	wGZMZ
+sincronizacion de	wGZM[
+sind nicht	yVZ
+six digit	wHIIJa_
+skipp the	yD^HI
+skriver inte	y0[HKY]
+slash in	sF_HF
+smart card	sZHb_
+smart lockout	f#JTa
+sms code	s>JCYH^ZJaI
+sms for	yaZ
+sms goes	w3Y>XaK
+sms me	o*Y3I>Y?]HJOJZF]J_Ga^
+sms messag	i3Y>J?]CZZI]X
+sms met	yaY
+sms mit	y>]HFaX
+sms not	m>Ga]
+sms option	yH[
+sms was	w?]BICJZY]ZaJ
+sms when	yNYZFa[
+sms with	yH_ZGaJ
+sms が	s3X>]?JHIa^
+so ad	w/XJ[
+so i	j-Z/Y?J@^HXIHKJNJZE][aId]
+so it	m-K3G>J@IAZDZHJIaOFZI
+so much	yBXHY
+so nobody	uZI^[
+so not	l+Y=^DXHII]TXZJaIdG
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%Z+]3I>[HDZE^a
+so the	g3Z4X;Y<YA^HFZI^XaKhX
+so user	y+YMX
+so writeback	sGZ_J
+soddisfa i	wIXN]
+soll ich	yXZ
+solo il	yC[DKgW
+solo se	y@[
+solo tengo	uC_
+solo una	y@]
+some of	y;XZ[
+some time	wHIKZZJf]
+some user	s+IE_HHKZVXZJ
+someth about	w!ZZJ
+someth else	y?Z@Z
+someth harder	u-Y
+someth i	wCJIIK^
+someth went	jHIZ]b]
+someth with	yKIZ_
+son mot	u@XB[ZJ^X
+sono mai	wDWWY
+sont pas	yGXI[ZI
+soon as	y(Z)Y*XVI
+sorry you	uWY
+sourc anchor	yAI_Z
+spac and	y3XHJI[
+spater noch	y9K@YZ]
+speak of	yHXNY
+special character	lF]HZII
+specop password	yJZ
+spelnia wymagan	uIZN[
+spelnia zasad	yN^
+sspr and	uT][H
+sspr at	y@]ZF
+sspr con	yPXZY
+sspr da	y!Z
+sspr fail	p![A]HGJ[KXNIZD
+sspr for	l!I(I)^@IH_PIUIVEWJZJ
+sspr fur	y)]H[VF
+sspr group	uHJV[
+sspr in	yH^VFZY
+sspr is	mHDUZVXZ]
+sspr ist	yVZ
+sspr nao	w+X3ZbY
+sspr nie	s!H)J+Z3[HIbZ
+sspr non	u+X3YVKWYbY
+sspr none	yHIU]
+sspr not	j3X@IBIPXUEV[Z[bZ
+sspr on	y)ZPJVX
+sspr reset	yJX
+sspr says	sHKNXX[
+sspr without	y7YBJH^dF
+sspr work	q4Y5]BHDJV]ZG
+sspr が	s)Y3[U[VKWIZJbY
+sspr の	w+[?JBYDJHGS]UJXZZKbJ
+staat er	yKJQ[ZF[]
+staat nog	y![>X
+staat uit	q!](J-J3K;]HGKKRJU[^J_JdYfZ
+staff but	y([)IHHP]
+staff not	y)]DZUF
+stammer inte	u6]>JDIHJO[R]fI
+standard account	y(J)^HJ
+star haslo	w#]HIMXhY
+starego hasla	yMZ
+start niet	y+ZDIHIbZdIfZ
+start on	sH]fY
+start the	y]Z
+startar inte	w+[HZMIZKbYfY
+startet nicht	yH^ZJfY
+stay grey	yI]
+stay silent	yHIa]
+steht auf	p-XPW[WfY
+step #	w3JC[DJHXZ]
+step and	y@WH]
+still cannot	k([?IHFMYT^ZH[^^JbJhJ
+still has	r#YHIL[
+still in	r!J/G1YHZTH_^
+still lock	sTY
+still not	n3H>HHYMHO^aZ
+still off	u!bHE_K
+still old	w/IHEM]g]
+still on	w1]HKRIYJ
+still run	y5Y
+still show	yHYdI
+still take	yMY
+still the	o!J/Z@KAIHEIHKEOITJZ__ZaJgIhH
+still wait	y9_HGMGXGaZ
+still want	sHJMZ
+still work	sLZMZZI
+stimmt nicht	q,ZOY
+stod inte	ydKg[
+stop at	w9K;Z@JHFZ]hY
+stop the	rH]]GbZfH
+stop work	y1XHFM[
+stopp after	yBJHG]^
+stopp work	pBJZ[f[
+stor in	y7XHYZJ
+stor without	w3^>JHI
+storung bei	ySZ
+strategi de	sNZUJW^ZJ
+stuck at	wHXZ^
+stuck with	y@^ZI
+stunden warten	yXZ
+su contrasena	wB[M]UJZE^X
+su cuenta	p3[DHV^ZJ
+su organizacion	wEXZJcZ
+sua conta	r3YTXVZXY
+sua organizacao	yEY
+sua senha	w@[BXM[ZH^X
+success with	y/]HI
+such as	s+JHXMY
+suis jamai	yDZ
+sul pc	yMY
+support admin	s(H1_HIZIgJ
+support for	wHX
+support with	yJJ
+sur l	k%[;YHE[ZaZb]
+sur le	k3X>JHGJ[LZM[TZZJb[
+sur mon	s9]>JM^ZK
+swap it	y@_HJZI
+switch from	y>]UJ
+switch off	f!Z>J?XHGL]U[VIZJbYdXf[
+switch on	oHIUYV_ZJd[eZ
+switch the	wU]
+sync account	e%b0J2^@JBIGFH@IJP_Q[VJ^I_I
+sync agent	l0]HK
+sync and	u0X8ZGJH]RHdIfJ
+sync box	u4[HFRZcY
+sync client	r1aHH
+sync error	yH]
+sync host	uHFR^Y[fG
+sync is	q8XGYHIM[
+sync machin	s4]HCR]c]fI
+sync not	s8_GYHYMJVJdIfK
+sync rule	oG_HGNJ
+sync scop	yG^HI
+sync server	Z-J/[0F3J4^5I6X8J9J>K@JBJGFHCKJMGN^PHR]SJY[ZJ_IcadXfZ
+sync servic	i%[0IB[HXRJ]GcJfZ
+sync to	sGZMXZI
+sync tool	w1aHERJfI
+sync user	r7J=YGGZHdafY
+sync vm	u6XHFf_
+sync writeback	y0YHY
+synchronization engin	yGI_Z
+synchronization is	w8]
+system does	yHXZ[
+system not	wBIDIH^KH
+system says	y:[HGIZZI
+tab of	w;[HHZZ
+take a	q<]BJHFM^ZI
+take it	o@JHHMZZIg[h[
+take my	u?X@IH^IIKFhJ
+take the	pH[K[ZJ
+talk to	r4[8J9^HEYY
+target found	yG^_IdH
+te kort	yI]
+te makkelijk	u-]
+te raden	s-Z
+te resetten	y%Z(^
+te vaak	s#Y-[XZ
+te veel	r#^@JX^
+te wijzigen	w@JL]^Y
+team cannot	yHY
+team channel	yHX
+team keep	yMZ
+team meet	wHZ
+team not	uH[MXVZZK
+team on	yHX
+team phon	yHX
+tego samego	w@]bY
+teken in	yF]I]
+tela de	w+Yb]
+telefon nem	y3HD]
+telefonnummer im	w3]
+telefonnummer stimmt	yOX
+telefono e	y>Y
+telefoon kwijt	w>Y
+tell me	d!Z([*J-[.]3I9F:[>G?JBHCJDHEJIZKXOJV[ZI]JhJ
+tell the	uD[HHIGKIN[TY
+tem que	y:]@[
+temp one	yKILYh[
+temp password	l#I@[BJHHLaMIZH
+temporairement verrouill	wT[
+temporarily lock	jHJT^
+temporary connectivity	sc]
+temporary one	w@KBJHIL^hZ
+temporary password	m@YBJH]KJL]ZI
+ten minut	l/H@XHGM_
+ten year	y>Y
+tenant and	u:YWZ
+tenant has	yHIS]
+tenant is	w:[=[HI
+tent mais	y@[Z[
+tentativa aguard	yXX
+tentativi attender	yXX
+teraz nie	y=[@JHJK]ZI
+terug naar	yK]ZEb^
+terugschrijven niet	yPYdGfXg[
+test and	yU[
+test user	s;YBY
+than #	p2X@EH]RZ
+than once	uA[
+than one	mAa_G
+thank a	w9Z
+thank bye	y9Y
+thank for	s9^BXHIZE
+thank you	l+X9[@JB]HH
+that a	w-YHHa[
+that are	y!]HIZI
+that be	uHJIYKZLXZJ
+that check	wJ]
+that cloud	yHY_Y
+that enabl	yQX
+that harder	y-X
+that i	l*Y@ZDXHFIIKZNZOJPJVXZX
+that is	pHIK]^X
+that it	r>[BXHIXZZJ
+that its	wDXVY
+that ive	w?JDYH[
+that make	u-Y
+that my	r>YE[FWHIKIV]WGZIhZ
+that not	i-H4Z9J>F@JC_DIIHLXO_VIWXZEhX
+that number	y>^HIOK
+that object	y-K;]HH^X
+that one	r-]9I@JHIIJK_XKZJhJ
+that ou	w%ZG]HIJK
+that our	y1XUX
+that page	w-J?ZHEIY[]
+that password	j(J)]@KHZLZZJ^J
+that phon	w>Y
+that reset	r!J%[)JBHHFJWU^VFZ^
+that she	yBZZY
+that the	_4J=X@[BXGIHHIHKJNXUIW[Za^ZcI
+that they	p>[GXHG
+that user	q([@ZBJGZHHJYPYZG^IdI
+that was	r4[9Z>]BJDIHDO[ZJ_X
+that why	u!ZIYZI
+that you	yHYaZfI
+that your	y>JBGHadX
+the #	qHIKXg^
+the access	y-JH]
+the account	Z!Z)J,]2H3G@IAJB]D[HDIJPZTZVFZC[H^a_E
+the acl	wP[
+the ad	g#X%]2^8[BJGKHCNYPJTXZI_Y
+the address	w3[
+the adfs	y7[
+the admin	b*H,^:Z?J@XH@MINYPJSXUXV]ZEeJgZ
+the adsync	yHIfZ
+the agent	r0a1JZIfI
+the alternat	wHZ
+the app	d%J(_+H-J3I:J>^?a@IBHC_DGIHKGNJOJVJZD^IbIgJhJ
+the application	y%J([HBN[ZHf_
+the articl	sH^
+the audit	l/[BIEYVZYXZY
+the authentication	w3XHZ
+the authenticator	e(I*]>]?[HIZKaZ
+the authorization	y)[UI
+the bann	qH^
+the box	qBEHHKYZI^^dHe]
+the branch	yHJcX
+the browser	jB[H_MK]IcGhZ
+the button	y(]HGZZ
+the call	w3Z>I?[HDa]
+the captcha	p@JBJH[IIZX]_
+the chang	c#J(J-J/H@GBGHBJYKZM^Z[h^
+the checkbox	w^We[
+the choic	w?XHJ[[
+the clock	sHJR]ZJb]
+the cloud	W#D%J(J/a0H3J6Z7X>K@IAHBFH[IIJJKEM]NGPHRJSJTbVKYJZE[H^G_^bJcJfFg^hI
+the code	]-J/J>c?HBIDKH@IGKHNKOHXXZY]ba_hJ
+the company	h7Y:H>[@JBIHFIIKJN^VIW[ZEd[
+the computer	r@Y
+the connect	c1J4^6XHGR^Y[eXfH
+the connector	b%H2_4Y8I<_IIQ^ZJ^J_X
+the corporat	wN[
+the country	q3^HJaG
+the current	j@YHHK]NXZJh]
+the custom	wHY
+the customer	s(X-W/W@[BXHH
+the day	y@^NJ
+the dc	a(J/X0Z1J3K4]5_<[=K?JBHHBIJJeKEMJNIQZVJZG]KbJcDdJfJgXhK
+the default	wHX
+the delegat	w;ZKJP]
+the desk	r>H@XLZN[ZX^Z
+the devic	w>JH]
+the digit	yHHO[a[
+the directory	k&X3aHINWU[VE
+the dock	yHZ
+the documentation	yHX
+the domain	]#]%E(J-J/Y5G8XAJBXGJHEIHJ_KHMJNcP^THVJZG^I_JgZhJ
+the door	uH[ZIb[
+the email	l?JBHCYDGHJOXZ]a[bG
+the end	h,Z-W3I9J>G@FB_CJDJKZNJOXXJZY]H^YaGeYhI
+the entra	e#J/[NHT[YYZJdXgY
+the error	qBIHJIEN]S]Z]]J
+the event	rBJG[HIN^dJhJ
+the exist	u8YhY
+the fail	q3J;^HFNJPXZ^
+the featur	rHFU[VYe^
+the filenam	y2Z
+the filter	sHIJbNIZK
+the financ	wHZ
+the firewall	oH[ZJc]gJ
+the first	l8Z>I@ZC]HJNKZ[bIhY
+the flag	y^]
+the follow	p@ZHIIZdY
+the forc	wLX
+the forest	w8^EJHI
+the forgot	o7J:I?YDINJUJWZZ^^Z
+the form	qHGIXZZh]
+the four	y*XNZ
+the free	w=aCIHJdG
+the full	y4[HJIX
+the global	w-Y
+the group	i>J@XBIHFNKPZVdZHdI
+the guest	uHXRZ
+the guid	yH^
+the help	w9Z@YH[ZE
+the helpdesk	o*[9IDZHFZ]
+the home	r3I:aHI_I
+the hr	yHaZI
+the internet	w-]HEZGb[cX
+the intranet	sHZN^
+the issu	wQX
+the keyboard	w#[
+the kiosk	y.XG[HE^]
+the lab	r8H?EHc
+the laptop	nBHHIMXZY]Xb[
+the last	b#I-I>JBHGIH[IFK_MHNXO[TIZY][aXeYfI
+the ldap	w5Y
+the leaver	w!a@JHGZG
+the length	u2ZHH
+the letter	uHJIJZXh]
+the licenc	u=_HE
+the link	jGZZYb_
+the list	j-I1J4J>J?cDJIJK[QZVW_JcI
+the lock	f!J#ZHDKITXZF[_ba
+the lockout	u#JTZ
+the log	h&^6YHFNJ]^
+the login	l#^-J7XHJI[TKXJZHb]
+the logon	rHHb_
+the m365	wMYTY
+the machin	yHDc]f]
+the mailbox	y>]HG
+the management	y%XHJe]
+the maximum	yH[
+the meet	sH_
+the messag	j3H>JE[HEUWWYZYa_
+the method	w?^DJUJVI]Y
+the mfa	yH[aH
+the microsoft	g#H7[T^aZg[
+the middl	rHJ]_
+the migration	wHYKZZI
+the minimum	l-J1]5^
+the morn	u#Z@Z
+the msol	l%E2Z;]HWQ[
+the name	n-YF[IXKI
+the necessary	yD[
+the new	V!I#H(F)J*K+J,K/^0J2J3J4I5J6_7I8Y9J:H=J>F?J@DB^CHDGH=IHJJK^LFMeNZOJPJRKTIUIV_WJXJZH[F][^I_HaIdHeJfGh@
+the next	n@bKIP[YWhI
+the note	w@ZH^NJ
+the number	^+a-I/K3b9J>^?I@FBGCYDCIBK[NJPJX[ZE]IaXhJ
+the object	l![G]HI^[_IhJ
+the offic	f)X/Y9]>IM^NKTIaJd]
+the old	X!H#[%J(I)J*J+J-H/Y0K1H3G4I5J6J7I9H:J;J=K>I?H@DA_BFCIDIFJGIHFJIKILIM]NGOHPIRJTHUJVJY_ZA[I_YaIbHcIdJfJgZhg
+the on	d/H4]E]HYNGPKTXZI_[dJfY
+the one	d+J-J/]3G?I@HCGDFHCIHKbMHNJOcZA]IaJh^
+the ones	wK[O[
+the only	r4Z>X?]CIHI
+the onprem	n!]([/XB^EKNIPHdG
+the operation	l%X(X8Y
+the option	m?DH_LYZJ^[dZ
+the optional	yHId^
+the organisation	i:JHFIGN_U]W]
+the organizational	wF[
+the other	l)[?]CEGZHEf[
+the ou	e;]FcGHIJVHZH
+the p1	yH]
+the page	Z!I#J(J)Z*I.]/J3I7G9I=H>Z?[@GBHEZHEJJKJNFOFSITJUaVYWYXG[[]]aFdZhH
+the passcod	yHHa^
+the password	M!G#F([)H*Y+I,I-Z/^0H2I3I6X7^8H=F>H?FAJBJC[EIFJH9IbJZKGLINaPGRJSITXUEVFWJXJYJZY[F]FbZcIdYeZgIhJ
+the past	y%JJJK^
+the pc	l#[/^HFJZMITJXJZFb[hY
+the pdf	yH]
+the peopl	wFXG]HJ^Z
+the permission	s%[(ZHCP[
+the phon	_!J#H(J+J-J/J3X9J>]BaCHDDH@IJKINJO]U[ZCa_bHgJhX
+the phone	r*J/J3[CIHIPJg^
+the pictur	yHJb]
+the pilot	yHIV^
+the pin	rHZbZ
+the plant	yaY
+the policy	h-J@ZCZHGIIN_WJ
+the portal	a%J(W)J-J0[1^7J:G>I@ZD]HGIYJZMYN]SHTJVJ]I^IaIbFgChH
+the preferr	w4Z
+the present	wZHh]
+the previou	l#]@JHDK[MZZIg^
+the printer	yH[
+the privat	w3^>Y?KHF
+the product	y-YHIIJJ^
+the projector	yH[
+the provision	y0X
+the proxy	sHIZHbYc_
+the reason	q3Y@XHIIGJXLXN_
+the recovery	u>_DIHG
+the referenc	r#XHY
+the register	y3J>^DIHEOX
+the registration	i+[?JD^
+the report	y)[]X
+the requir	pHI]Xe[
+the requirement	sB[
+the reset	N!^#E%X(D*Z+H-I.]0I1H3F5G6I7Z8F:F;J>^?Z@DB[CGDCEHFIGFHBIHKFLGNZOZPGRHSZTGUFVHWDYJZb[F]a_Eb^cEdGeHfEgDhH
+the rest	p)XBJPZVYZ]bX
+the right	j%a0K@EBHHXKHP[VGZJ^^
+the robot	y3]HJaX
+the rule	n/Z@YGXHGNZ
+the same	[!J#J(J*J-F/]0G3J7J8J9I=J>J@YA_BFDJGJHIIEKbMIPZRHZ][I]I_KaHcJdHfJg]hI
+the scanner	yH[
+the school	wK[g[
+the screen	r+FHYI]LZZ[
+the screenshot	wHbZF
+the second	m@[B[CJHE[X]]
+the security	i%Z([;]
+the self	s)ZaY
+the server	c4JGJHZMFR^Y[ZI_]cHf]
+the servic	e%Y([,[2Y3[>Z@KB[DZHGUHVJZIeG
+the set	y+[HIJ]
+the sett	oH]NYU[
+the setup	wD]HX
+the shar	w#XZG^[
+the shop	y>[HIbZ
+the sign	j#I7XD[H^T[XKZJaG
+the sim	y#IBHH_TE[F
+the site	n-a9IH@I[XZZIcYfJhZ
+the sms	d3Y?G@KBHC]H^XJZE]Ya]hK
+the sourc	yA[
+the special	yHHI_
+the sspr	oVZ
+the stor	y-G>JH]O]
+the sync	W!G#I%b(J)I*J+J-H/Z0C1b2Y3H4^6Y7J8H9H;J=I>I?J@GAICJDIFJG[H>IHJIKILKMFN]OJP^QXR^SJTJUIVHXJY]ZH]F^I_FaJbJcadEfXgJhJ
+the system	g+]-J3]@[B[D[HGIENIOEZ^hJ
+the tabl	w(IHa
+the temp	q@ZKHLZh[
+the temporary	wHZhZ
+the tenant	l)[-]=HUFWY
+the threshold	yHY
+the ticket	yBXH_ZD
+the time	o>IBJC]H^KIMJR_ZJ
+the top	yh[
+the train	y>JBJHHZJ]^
+the tutorial	w-J@GHa
+the two	wH]
+the unlock	pBKHCT_[_
+the updat	y5Z
+the upgrad	w1HHHZKdZf^
+the user	R!A#Y%E(^)F*I,J-G1J3[4I5K6I7G8F9J:[;]>H?C@]A[BZCJD[H<KJLYMFRJSITHUHVJWJYJ[I^]_faJbEcHdDeFfFhX
+the valu	uN]ZI
+the verification	k#J+XCJHIXW]Ya[
+the very	yK^ZJ
+the vm	y6[RX
+the vpn	s4]
+the wait	y9FHEXb
+the web	nJZN[TYZGbZ
+the websit	yHII[ZZ
+the weekend	q#XHDZ^f^
+the whol	q@YHHOZU^VZZG
+the wifi	uHX
+the window	d?[BKHCMWZ[[W]]
+the wizard	d,bB^GZHAZHdYe[
+the word	w-[HH
+the writeback	m6YGZHGJXdGe]
+the wrong	g@ZBJR^XXZDg]
+the year	y-HI]KK
+their account	sLZ[X
+their home	u:Y
+their identity	yXY
+their mfa	yHZ
+their own	n(H)Z-J:X@ZHHU[V[ZI
+their password	a*Z/J:Z?J@YBEDYKGMITKUJVYZJ[^d[fXhI
+them to	qUXWY
+then i	y@[
+then it	rC]HGZ[aJ
+then not	wHJR]ZGc[
+then reset	y1XFZQYZI
+then says	rKHZKh^
+then the	o/X@JHJLXP[]WaW
+ther a	d(G-Y/I3J7I9Y>J?HA]BFCJGJH]IIKINJSJUIXZZZ[J]J^Y_JbYcIhI
+ther an	r9GSa
+ther any	s>I?ZHFNXTZZ]bI
+ther are	pA]G[dJ
+ther is	g(Z+Z3X9J>HBICXD]HCWXZX_Y
+ther not	h?ZHGWYZJaZbZdW
+ther was	r>GD^HEZ]]J
+thes account	wLY^Y
+they are	u/ZOX
+they can	s>]HJ[X
+they cannot	p@XG[HIVWZIgZ
+they have	w3]:E
+they not	u?ZHHaZ
+they phon	y!ZGX
+they say	s3K>K?J@YHHI]OXU]
+think of	wI[KJZJ[Y
+third party	h-I.X7^@IHEIJJ_KJZFbY
+this account	q(Y)J;WDXVJ^]
+this articl	yH[
+this email	yH]ZG
+this featur	n=ZUXVZ
+this happen	y9ID[HFZ]
+this is	n:[@GD[KJZXcX
+this management	u8^
+this morn	g9J@cHHKGM[Z]hJ
+this not	y:Z
+this on	y-JHIV^
+this one	u9]@JHGP[ZK
+this ou	w%^(E9J;ZGX
+this out	y9]ZI
+this page	y?HH_
+this password	i-Z@]HEKX
+this scenario	y)XHZJG
+this servic	yVZ
+this situation	y?JHXdX
+this tenant	uVJWZ
+this time	l+Y@GB^HHKYWXZEcY
+this user	c#Y%G(_)H+W3Z=]?I@IA]BJCIDYHALYPZUGV]ZB_J
+this week	u9F@YDKH]N]VJfI
+thos user	y7Y
+though i	w+]HEMX
+though the	yHZbX
+thre days	y@Z
+thre of	rIYaZ
+thre password	yHGKaZG
+thre time	pBIHGKEXIZbaX
+through at	yBX
+through authentication	wH[
+through graph	y([gW
+through our	y:X
+through the	g+ZBZD[HIKIN]VJ_JaJgZ
+throw an	yHJ^Xe[
+tick in	pBJG^ZJ^]
+tick requir	yL]
+tick the	uHJZJe]
+tien la	u#[7ZHJMW
+tien permiso	y%Z
+tier #	y!G(Z2J3ICIHHPaZI
+tijdelijk wachtwoord	y@[L]TIZJ
+till det	u9HB[gY
+till tomorrow	u@[
+tillbaka till	y-G>GK]ZIb_
+tillbakaskrivn av	s6]ZKd^eIfJ
+tillfalligt last	yT[
+time and	q#^@KHGR^ZH
+time becaus	sWY
+time befor	w-XMX
+time drift	wRZ
+time i	uBZKYZJ
+time in	r#Z@KHITGX_ZJ
+time it	w3J@XBZOX
+time not	w+ZRX
+time now	y#JBIDZKJZ[
+time on	pRY
+time out	w#K/JHIR^c]
+time to	yHFM_
+time with	wT[
+timed out	uEK]]c]
+tipo guest	y9J:aHI
+tls #	[!J(J-J1E2J3H4I6K9J=J>I@HBICIH[IHKHMJNJOJPJRGSJVJXJYjZGaJbKcEdHfHgJ
+tls inspection	ycZ
+tls version	yHJY[
+to #	gFKHFI]KbZI
+to a	_!J(I)J*K+J-I1J3J4Y9]>X?HBHCJDIG[H]IGKYMINKOIXJYJZE]]_ZfJhJ
+to access	u#X
+to acquir	yDKHEQaZH
+to ad	k!J%X(J-J/Y0X4[:J=IGJHCKJPJRJTJZH_]bGd_fHg]
+to admin	r%H*^HHP[QYdH
+to allow	s.Z
+to an	q>EHZK[MZfJ
+to another	o!Z(Y9J:F=X>J@IFJGJHbVJZJ
+to approv	yZJa]
+to ask	u(J*I@JDJHHV]Z^
+to be	_!Z%G(F)K*J-W/J3_4J5]9H:J=J>I?H@XBHC_DEEIHBIbKJMINJOJPYV^ZD[[]J_KcJd[gJ
+to block	waY
+to catch	yHFM_
+to chang	[(^.]9K>H@EBHDJH?IIKHL^MIVHZa[J]J^_hH
+to choos	l#J-H@YC[HXIJL_ZJ]J
+to cloud	wH]
+to come	u+YHJX[
+to complet	n(XHIO^dYeJ
+to configur	q%J=IEJH[TKWYe[
+to confirm	w+ZHZ
+to connect	w4J8]HHMY
+to contact	r3JCJD[HFVXZ]dY
+to creat	yHY
+to date	y+EDJHb
+to defin	uHIW_ZJ
+to do	p(J9E:J=[BaDKHAIJKHZ_]JhJ
+to email	r*Z>^?HDIaJ
+to enabl	i)[,ZHHUYVYWJZI[]dJ
+to enter	w+]>IDHHEK[O[ZIhY
+to entra	uHHT]YY[Hc[
+to exist	y-[
+to factory	y>YHZZK
+to fix	y8X@YE[
+to get	l,[-I?Z@^BYIJKIeGhI
+to give	w([@IHHIJZ]gX
+to go	s+[.^:]>HEKHFUJZF][
+to guess	h-_HH
+to haslo	uKX
+to have	p9JH_ZGaX
+to his	s+]/Z:J@JHFZ[g[
+to it	u>[@JDJFZHFIJKXZ[
+to just	wHJK][X
+to keep	m@^HHIJK^ZE[X^YhF
+to know	w9WHXZX
+to let	w=XB[HIZIaZ
+to live	y@aHHIJNI
+to load	wbZ
+to log	m!J#IHbZ[aF
+to login	r#WH^aG
+to make	g+[DXHHKJLYQ^
+to me	r9]HHV[ZHaY
+to microsoft	y>Jc[
+to move	wH_
+to my	d!J*I+I3J:^>b?Y@ZBJCHDGEJHZIJMWUHVHZH]JaE
+to none	o!J9J>G@KBIHYUbaJ
+to not	sLZ
+to one	w:[HI
+to our	m%Y4[7^8Y:_GIHBMXZIcJ
+to perform	r%](F<WHK
+to pick	w@YHILZ
+to prevent	pT[
+to prov	wDYXY
+to put	yU[
+to register	g+c>J?JCGDXHHZJ
+to replac	w@YZIh[
+to reset	T![(^)F*]+J-J/H5K7G;I=G>X?^@XBGC_EXFZGHHCJJKFLIMHPETHUKVZWGXJZ[[W^F_HbGcJdGeJgIhI
+to resolv	uZZdY
+to run	yH[ZK]Z
+to sam	lQ]
+to save	y=[HG]If]
+to see	w#X-IHINYTZZH][
+to servicebu	wc[
+to set	j%^([+G<]>Y@KDHKXZF^JhJ
+to sign	mMYT[
+to sms	y>_HIaJ
+to start	u0[HG
+to stop	y)[HZ
+to switch	u!])HH[ZFh[
+to sync	uGZHY
+to take	wEZHHK[MY
+to team	s_X
+to that	y>]HJ
+to the	V!G#H%E(G)K-I0Y2K3I4[5J6I8J9I:G;[<K=J>_?J@HBYCIDDFKGEH]JJK[LJOJRJSJTHWJXJYKZE[J]]^I_[aGb^cXdEe]fFhH
+to this	w9[@JHZKIZJ
+to turn	u-F:X;ZH]VXZK
+to type	yKHh]
+to unlock	g#IB[TH[^
+to updat	p%J(]5]@IBIHDKGN^^JhZ
+to use	b(J-X/X4Z9J?Y@IBKCJDYHXUGV]YZbXdF
+to verify	h#J*X3F9H?J@JBJCZDbXYZI
+to wait	i@_HFKJMXX[
+to what	y4ZHFKaZD
+to window	wB^ZIgX
+to work	w@JBIKKZ^fJ
+to writ	y%YGX
+to your	p+G7[:]DHHZUJZJ
+today and	s@Z
+today i	w@[SY
+todo el	u-[BJH[MJUZ
+toegang geweigerd	y%ZP[
+token are	yR[
+token could	y,Z
+token de	w,^
+token error	s,[
+token issuanc	yH^
+token not	y?_HGRZZF
+token sas	wR^
+token with	y,[ZJ
+told it	s7[@YD]HIZH
+told me	o(J9I>J@JHEIJKJVJX[Zc
+told my	yZH^[
+told that	u)[@ZUJVZ
+told the	u@YDZHINJZJdX
+told to	s4ZHIKXV[YZdX
+tolto il	y4Z?]CIU[
+tomorrow to	y@X
+too common	q-^
+too early	w!]@[HKKHZJ]X
+too easy	rIY
+too long	o2aHGIH
+too many	]#b-_3Y9I@GHGIGKFOIT^X]ZHaHhK
+too often	nX_ZH
+too old	m0Z1^4J5_H]KIMJSITJUKdIgF
+too short	r-II^
+took it	r/[B^HJ
+took the	s-Y/Z8Z@KBZHINJ
+tool is	w1^H^RGZJ
+tool on	yJ^
+touch the	y1[HJNZZG^[
+tout le	w-]9[@IBIHHKJU_
+trie our	y:]HH
+trie to	l!]%Y(ZHYPHVGZI
+tried #	uNZ
+tried again	u@^BZKJ
+tried everyth	wKJNGZ_
+tried it	y#K@KXZZYhX
+tried the	p@HK^^ZaZ
+tried thre	y#JHJKGXIZ_aK
+tried to	g#F@]BIHGK^T[^IhZ
+tried too	s#HHIXaZH
+trocar a	uZ^^X
+trop court	w-JI^
+trop de	m#X@JHKXa
+trop facil	w-Z
+tropp volt	wX]
+troppi tentativi	r#[XZ
+troppo facil	u-[
+troquei de	y>Y
+try again	g+I9G@ABGHFIJKGNJX^ZccY
+try any	yBJKJX^ZE
+try is	y-HHKK[NZ
+try to	d*W@^HJKY^IaX
+turn away	y-[@YKINX
+turn down	o-[@ZHHIZK[
+turn it	s!_)I-K/]@JIKNZUEYJdJfGhJ
+turn off	b(K)[*H<Y?ZCJPJU]VIYZZIbZ
+turn on	_!I(I)_*J,Z-I/J3J:I;Z=I?J@JBJHCJKKJNHPIUaV^WJZE^IbJdZe[fJgK
+turn out	y^Z
+turn the	y4IN[
+tva metoder	y*[
+tva verifieringar	y*ZCYHJ
+twee methoden	y*^CJ
+twee verificati	y*[CZHI
+twic in	y#ITZ
+two ad	sA]_J
+two different	w/XHIg[
+two digit	qIGJZO^
+two factor	w3JHZ
+two forest	uAXH[
+two gate	s*[CWHJ
+two hour	y#J@^H]KHXJaG
+two method	o*Z
+two month	yK[ZJ
+two password	q/]@IBKHFKYM[ZGg]hJ
+two proof	s(J)J*aHG
+two user	uA[HIPY
+two ways	u*[?JC^HI
+two week	y@JD[H]KFZJ
+two year	wK]ZH
+twoj konto	yTY
+tymczasowo zablokowan	yT[
+typ the	w#XHKKJMJ]]
+type guest	w(J:_HJ
+type the	wh[
+typed a	y@^ZE
+typed is	yhY
+typed it	qB]HJIJZY]XhH
+typed my	s>GKZO[hG
+typed the	r3ZHJIGKIZX]]aIhX
+typo in	s3]@YHXOJ
+u hebt	u(Z@ZXYZI
+u mnie	yV[
+u nas	y@[U[d[
+uber die	w(X>[CID[
+uit het	y3H?[HJOIT[a[
+uit op	w!J(J;^<YHJUZ
+uit voor	w(I)ZU]
+um dia	y#H@]X]
+um erro	yOYZ[
+um grupo	yPXVY
+um metodo	y?YHJ
+um unbefugt	yTZ
+uma senha	w-X@ZBKHIZ]
+un altra	n-J:^@_DXHHIIKYZI
+un autr	s@ZKY
+un chiffr	w3[IXOI
+un dia	w@^HIX]
+un error	p3W>KEYHFKKO[Za
+un giorno	w@]HJX]
+un group	wP[
+un grupo	wPWVZ
+un gruppo	yPXVY
+un jour	w@ZHIX]
+un metodo	u*X
+un mot	q-^@JHFIIK]ZH
+un nouveau	rKIMIZZ[[
+un numero	y3II]
+un robot	y9^HH
+un segundo	y8ZC]
+un seul	w;X@[C]ZH
+un solo	u;ZC_IIZJ
+una contrasena	sHIIJKZZ[
+una licenza	y=XH[
+una maiuscola	yI[
+una nuova	y:[IJ[]
+una password	wHIIJZ]
+unauthoriz use	qTZ
+unavailabl when	w4]
+und der	uNZ
+und es	y>IHFK[OXa]
+und ich	u>]@ZB[HJZJ
+und jetzt	y#[@Z
+und kann	r#X
+und leerzeichen	y3^IZ
+under the	nHGZYbahJ
+une deuxiem	yCY
+une erreur	s3HEXHJOZZ]
+une majuscul	yIY
+une seul	y?ZCZHI
+unexpect error	r&G3^Z[
+unexpir password	l%c(I-JIKKHLIZH
+unfortunately you	yZZ
+uninstall the	w?JH[J]ZI
+unknown account	yHJb]
+unknown ad	y&]ZI
+unknown error	l&_ZK
+unlock account	uBI[]
+unlock but	u[Y
+unlock by	yTY
+unlock fail	y#G%[HFTGZ][G
+unlock in	q#JTa[J
+unlock is	w[ZbJ
+unlock it	wBYT[_I
+unlock me	u#]HJ[J
+unlock my	r#]>JBHTJhX
+unlock not	p#IBKHITY[^
+unlock only	s[X
+unlock option	sHET][]
+unlock successfully	y#IB]TK[J
+unlock the	l#CB^Ha[D_I
+unlock their	y[Y
+unlock without	qBH[^
+unser doman	y7Y
+unser password	y7Y:XN[
+until monday	yH^
+until the	q@^BJHFM[P[
+until tomorrow	o#J@^HGX^ZG
+up a	wDXHYWY
+up again	r+]BIZZ
+up any	wD[
+up at	u7ZDJHJZH][^Y
+up by	w%Z@JH[K[MFVY
+up for	l+X-JD^HAUJV[W_YWZI
+up on	p9X>I@YHFZZa[
+up the	r%[EXHGRZ
+up to	y+EDJHb
+up with	u-]/ZHHNY
+up your	u+GDHH]VZ
+updat becaus	y%X
+updat fail	r/YH[N]ZD
+updat it	y>[HIKHh]
+updat mguser	m9JHIgb
+updat of	y0[1]HFfH
+updat on	u9[HHZY
+updat password	y(YHJZ[
+updat the	m%J(Z/Y1[@YHDKIN_fJhI
+updat your	yHIZ]
+upgrad of	wfZ
+upper and	yIGN^
+upper lower	wN[
+uppfyller inte	sIZKJN^
+uprawnien do	w%](]ZJ
+us to	u*G:YH_
+usa pingfederat	y7[
+usar sspr	yPZ
+usar una	yK[ZH
+use #	y*WK]ZJ
+use a	p,[4[?EH]JZKZZJdG
+use it	r-[?[IK
+use my	s?[HYKZZG
+use password	wVZ
+use phone	u-J?YH[
+use security	y*Y?I
+use sspr	o)X7Y:[=Y?KGXHYVIZKdF
+use that	y-]
+use the	i/Y>I?ZDZUHYYZJ
+use this	r-[?WHIV[
+used again	yH[KHTZ
+used befor	uKZ
+used by	y%ZA[HI_I
+used for	o,X>^
+used in	yKX
+used password	w-^IIKH
+used recently	yKZ
+used the	s-[HGIJT[ZJ[Hg^
+used this	wKY
+used to	k(Z*K>J?_@JBGHCI[KGP[ZYfJ
+used up	w#YXZ
+user account	p!HAHBHHbPIVI^I_FdX
+user admin	o!I(^)[HJZF
+user after	yAYBJHZ
+user and	s#I=^HHT[ZJ
+user are	o7X:YHX
+user but	y([)[HF
+user call	yZ[
+user can	i(F)X*_?EBZHF_Hd_
+user cancell	w]Z
+user cannot	Z(B)H*J/J6I7H:J>HAJBHDHFKGZHBKILJMJNJO[PYTKVJZ_^b_BcJdafYg[hI
+user chang	u@IBGH]ZY^F
+user change	y6JJ[^Jg]
+user complain	y-YHJ
+user could	yB]ZJ
+user did	y@ZHIX]
+user does	w@Y_Y
+user enter	q3GHJK[O[ZGh^
+user exist	wAZ
+user fail	m@JAJF^GJHFKHUYZZ
+user flow	yH]ZJ
+user for	u=FAXH]ZZ
+user from	l8Z:X=WBJHHTYZI^^_[
+user get	r)J*Z+Z=ZBIHEU^VHZJ
+user gets	p*[ZZ
+user go	yHDZ_
+user got	w#XHJ]Y
+user had	y;X@ZKI
+user has	d!G(Z)J+J?JAYBGC]DZIENZVHZ]_Y
+user hat	w=YCZZK][
+user have	p;]CYHHMY
+user id	p-JHDI_KJTZZHg]
+user in	d%](X-J/J7J8H;I?J@JA_BHFXGXHFJYPISITJVZZH[]^Ja^gJ
+user information	yDKHEQaZH
+user is	a!Y(J+Z3_;K?J@IB^DHHEKJTDVGXYZZ]J^Y_ZgJ
+user keep	y-^HHIYKI
+user lock	y#JH]TH
+user lost	y=]HH
+user may	s+JLISYZI^]
+user must	w@Y
+user name	p+XIZh[
+user need	r*]CIHJZ]
+user not	_(E+];Y=[@IBYCGHDIGJYKHL_MKPJUKV[ZH]I_XaZd[gJ
+user object	l![;[
+user of	u7Y8^HE
+user ok	w(J)_*FVFgJ
+user on	r!Z-IHXMJZH__dJg[
+user only	q*Y+[CIHFNXZ]
+user out	yH]ZH^X
+user password	h1[:X@YBYgJ
+user register	u+H?_BXC[DGHE
+user report	rBXHCZb]J
+user reset	l(F=Y@ZB_HHMZV[Z@^]gH
+user says	s#Y%JHJKZZ[
+user see	w-[
+user set	y@X
+user show	yHX
+user sign	yBHHHM]
+user start	yBJH]]X
+user then	ygX
+user ther	y8X_X
+user to	g(K+]:I@IBJDIH[LYUZZG[X^]
+user trie	wK[
+user tried	yKZTX
+user two	yA^HWPJ_K
+user unlock	wBI[[
+user want	n+F-Z@ZBKD]
+user was	l!^>J@IBZHHPX]J_X
+user who	g!Y#I(J)]>J@_D[LYZD
+user whos	u-KG[HGIZZH_]
+user with	l!I(Y)Y:ZHZZJ
+user without	yDZGId[
+uses the	wHJK]ZGgY
+uso not	yTX
+usr not	w+Y?KDJHJUJV]ZJ
+usual password	yK^ZH
+usuario de	wA[^Y_Y
+usuario nao	s(Z)J+J=YDX^[
+usuario not	l(X+J8Z@JVZZZ^Z
+utent disabilitato	y!XbY
+utent non	q=Z^Y_XaY
+utilisateur a	y[Y]X
+utilisateur est	y:ZX[dZ
+utilisateur n	s([CY
+utilisateur ne	u8Y^YaX
+uw account	r3ZTYVZXY
+uw organisati	uEZWJcXd]
+uw wachtwoord	w@ZBZM]ZH
+uzytkownik nie	s@JDJLXZ]^^
+uzytkownika w	yIIV]]J_^
+vaak geprobeerd	yX_
+vai para	w>Z
+validita minima	y@Z
+valu provid	yN[ZI
+van connect	y1J2ZHHRIf^
+van de	j(X-J9JBJCYDJGXI[KHN^PJRXV_XJZI]JaHfJ
+van een	y:]KJV[
+vanish from	y!HHJKIPX^I_^bX
+vanta #	wXZ
+vecchia password	s#[KZMI
+vecchia per	yHJM_
+vece y	y#]@IX^aJ
+veel pogingen	u#YXZ
+vendor dll	yJ^
+verbindet nicht	yH]
+vereist licenti	y=^HJ
+verifica non	y>XaY
+verificacao nao	w>XaZ
+verificar l	y3ZXY
+verificar sua	y3ZXY
+verification code	uHZZI
+verification email	s>Ia[
+verification method	mCY
+verification sms	w>XaX
+verifier votr	y3[DJXX
+verifiera ditt	y3[XX
+verify me	u3H>JCGDcHHZHaI
+verify your	r#J3^DEX[
+verkeerd wachtwoord	y#Z,]XHZIdJhZ
+verloopt nooit	yL^ZK^J
+version #	s1_HKLG
+version is	y1[HH
+version of	k1]H_
+versuchen sie	w9J@XXYZ]
+very long	y2Z
+veto the	yJX
+veze e	w#^
+vi har	y-XJX
+via graph	p(X+JDHH[g]
+via intun	ybY
+via sms	sa[
+via sspr	wNX
+via the	ygY
+viel versuch	yXZ
+vielen dank	y9]BYHJ
+vigencia minima	y@Z
+vill den	y*Z>J@JC[K^ZJ
+vill ha	l#J-I/J9I:[>J?Z@FBJC^DIHHIXKGM]NIZ][H]IaIh[
+violat the	u/Y
+virtual machin	yHZR]
+voce nao	y(X:Y
+voldoet niet	oIYKHN_
+volver a	wK_ZF
+vom admin	yd]
+von entra	u-ZfX
+von kennwortern	yWY
+voor beheerder	y)[*a?HVJXK
+voor de	q-]9YCIHHMYUXWX][bJ
+voor wachtwoordherstel	q=YDIUYV_WK
+vorubergehend gesperrt	uT]
+votr administrateur	s*KEIV^WGZ[dX
+votr compt	q3ZDJEJTXV^WHXX
+votr mot	sBYEXM]ZH
+votr organisation	oE[dX
+vous avez	uXX
+vpn client	w#[VK
+vpn se	yH]
+w ad	m!Z#K%J-J/_3I=J@JAXHJT[^[_G
+w chmurz	r/_0YHJIJMJT]_Z
+w connect	w,X1J8[GXHIcIdZeIfJ
+w entra	y7^
+w katalogu	s![3]7Z:J>JBKHIOJ_Z
+w organizacji	w=X
+w przegladarc	y.Wb[
+w32tm resync	oBIHIRddHfH
+wacht #	wXZ
+wachtwoord gewijzigd	yBZ
+wachtwoord is	n(K@ZBYHIK[M]ZG
+wachtwoord niet	n(I@GVIZ^[J^_hG
+wachtwoord opnieuw	s%Z(]@JBYHKZHbY
+wachtwoord resetten	yHYbZ
+wachtwoord te	w^[
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(]@ZH[KJZG
+wachtwoord vergeten	s>]DYHFZ]
+wachtwoord voldoet	w-X
+wachtwoord werkt	uBZMY
+wachtwoord wijzigen	y@JLZZX
+wachtwoord wordt	u-J@INXZXd]hY
+wahlen sie	w-^@IHJI[KZZFhJ
+wait #	qNJXYaZ
+wait a	o9IBYHIX_ZJ
+wait and	uHGaXb]
+wait for	l9^>J@IH]M]NJXDZJ
+wait one	y@^
+wait till	y@^HI
+wait until	wXX
+want #	y@Y
+want a	g-J/J>D?F@]C_DJHbIXNIWZZIaJhJ
+want another	u@]CZHJ
+want cooki	y.Y
+want me	y>[
+want my	yBIH]KJZJhZ
+want password	y-Y:ZHZLHZJ
+want someth	u-JCZHJIHK_ZG
+want the	g@XHCIJKWM^OZWYYXZHgZ
+want to	Z%X(F*G+a/J:X>bBGCEHYIFMHNJOIPHTIUJVIWJXJ[_]IaHgJhX
+want two	wCXIHJ[
+was a	r(X9J>G@JD^HDR]Z]]J
+was able	q#GBaHJ
+was accept	wBYKX
+was added	s8Y:YHJ
+was block	yHX
+was caus	yQX
+was change	p([-ZBJHZZF
+was clos	yBHHJY^cXfI
+was creat	y%ZGX^X
+was deactivat	y!X
+was delet	m8]>]HE_]
+was deni	y%X/X
+was fine	yBJKIZ^
+was found	w-YK[hJ
+was given	u)YB]HJZHhZ
+was in	u>WHHV[
+was invit	w:[
+was join	y8^GK
+was moved	w(Z=YGJHI_]
+was not	j%]8HA[BDD]GJHGOXUJVIW[ZI]W_He]fJ
+was off	w!Y1ZRKfY
+was on	n!Y>]HE]XhX
+was refus	uI[
+was reject	yHYN]
+was remov	p4X8Z?ZHI_[
+was reset	qBZZI]]
+was set	q@]B_HIIJKHLYNHZE
+was shut	u!^>ZHHZJ]JfY
+was stolen	w>[
+was switch	w!X-ZHFf]
+was the	u>J?[@_HG
+was told	u4[7[KYZJ
+was turn	s)W?[@ZKIUIbZ
+was updat	y/ZHJMXfZ
+was used	w6XKY
+way to	k-F9I>X@JBGC]D[HXT[X[ZIaJ
+ways to	y*Y?[
+we are	w(]EZPJ
+we can	y=aZE
+we cannot	m([7J:[=_@KEXPJVJZBcZdG
+we change	u<Y@KC]DJHI
+we encounter	y3]ZJ
+we found	w@]HHUX^X
+we get	y8J=JHGN]WJZ]
+we hand	y>]@XZI
+we have	h0Y=a?JCHHJNZTJVJWYZYdH
+we invit	yHX
+we limit	yG[HJQ[ZH
+we moved	y0Y
+we need	p=GH_
+we not	l&^-J1[GIHDUYVHW[ZD_Zd]eJfI
+we only	w=Z
+we put	yVY
+we remov	y_Z
+we run	y%I0Z1ZHH
+we see	uZ_
+we still	y5X7Y
+we sync	y3]8[HHOJZJ
+we turn	s)WYY
+we use	p0X7Y=IHHJ[LZdZ
+we want	uH[[Y
+weak password	w-[IFJY
+web server	w4JHaRGYGcF
+week and	p8[>[BHHGKHVZZ]fJ
+weil ich	y+[>JCJDHK[ZI][
+went away	uB]HJZC]^aI
+went back	y]Y
+went fine	y@Y
+went through	l@ZB]CINJTXZI
+went wrong	h#J9J@JBHHGIJZab^hH
+werden zwei	yC]
+were deni	u%]HJ
+were on	y1]7ZHH
+were sorry	o@JWXZ^cW
+were used	yK[
+werkt niet	r?XHYMXdJfZ
+what are	uNXf[
+what do	p)H?IH[KHZZh[
+what does	n%Z&[/X9HH[NHZ[
+what else	yHFI_KJZI
+what happen	r4Z][
+what i	pIIMZZEha
+what if	w4Y>YDXHI
+what is	h:ZH^IKTGZahJ
+what it	qHFIJK_ZZhJ
+what now	s#X>GCXH]
+what should	uHHZ]
+what the	l#J9JIIN[VZZZ
+what to	y9EHCKIZa
+whatever i	s@YIJN^ZG
+when a	u-G3[4XHY
+when click	wbY
+when enabl	u,Z
+when i	[!W%Y(Z)Y*X3Y9J?Z@GBJCJHDIHKGOIPGVJZY[[]Ia[bYgJhZ
+when it	uHEK_ZEa]hJ
+when my	w*YHJKZZJ
+when reset	l(]@[HGNX
+when sett	y(YZY
+when she	wHJKY][_X
+when sign	y+Y
+when the	i%Y3]4GJXKZPJTZZF
+when writ	w4Y_Y
+wher can	r(J-ZHYI]NJZY
+wher do	o:XHZZ]fK
+wher is	rHHZH[[a^
+wher it	y-I5[JYZJ
+wher my	yHXIJa]
+wher should	yHCZa
+wher the	nHYZHa]hZ
+which i	l%Z>^C[HCPIZIh[
+which is	sHHI]YZ
+which of	yHJIIN^
+which one	uHZ
+which rule	yKJN]
+which was	w4X>XFZHI
+whil contact	w3_HJZF
+whil i	r![HHZI]^
+who are	y9[HGPZ
+who can	yQY
+who have	y)^HG
+who i	yD_HIZI
+who is	w#I3JHa
+who may	w-IHXQYV^
+who not	w!Z@[D]HGZF
+who were	y@]PYZH
+whol company	uU^
+whol day	y@^HJZI
+whos password	uHJZH^Y_[
+why can	y(J@XV]ZH
+why cannot	o?]@JHJK^ZF[Y
+why do	n*^+F@[CJHYKELZZH[]
+why does	s!X#]@]HFKI
+why is	s*X>I?]BIHZaJ
+why it	uI[KJ
+why not	q)J*]?YB]HELZZF
+why the	w!ZHIZZ
+wi fi	u#YH_
+wiel razy	yX]
+wifi password	uHY
+wijzigen wordt	y7[@IL[ZH^KhY
+wil een	w@IBJH[IYKJMHZ[
+wil hij	y*X=J>JC[K]
+wil nog	uC[MZ
+will be	y3J9]>JHY
+will er	w-Z@IC[IIK[ZEhZ
+will not	r3Z@ZH_IIMJTXZEhJ
+will nur	y[[
+window #	l#JH]XJbY
+window 2008	o4H5bMHbJ
+window and	w!Z/Y>KB]HFMGbJhZ
+window hello	l9J?aMKZJ
+window in	y]Y
+window login	n?[HFgY
+window logon	sHGM_gY
+window net	jHHca
+window not	wb]
+window says	u#XZIbZ
+window server	r5^HI
+window sign	q[Y
+window updat	qHXZIf_
+window の	ybX
+window は	yM[gX
+wir haben	u-X=[DZdZ
+wird aber	w>]?[HKaJ
+wird abgelehnt	u@[NZZId[
+wird als	y-]KZhW
+wird mir	y?]
+wird nicht	j-I?I@YHYIHNIOXZ[[]dI
+wird verweigert	y=Y@[PY
+with #	l-Y2Y3H9J>JHZIXO_ZEaI
+with a	^!H#H%J(Y*[+Z/[3^8K9J:I>F@_HYIFKFLJMGNFPI]J_^aEhI
+with adfs	yHZTH
+with an	c!X#Z&Y)X:Y@JBJGXH]KHMFNJTZaJbYeZ
+with and	wHJIJK[OZZHhY
+with another	y>_HYZI
+with change	y@FBGZa^J
+with entra	y/JHER^
+with error	y8HH]ZI
+with everyth	y>^N[ZG
+with extension	y3^HI
+with his	r#J-HHGI]KZLJZZ
+with it	j/ZHGIJKIOYZDg^h]
+with letter	w3]IHOJ
+with must	yLZ
+with my	j#J3J9]:Z>ZBJH@KKZaaJhJ
+with new	y/IHFM_gJ
+with not	y>JH]KHMJZIh[
+with old	wBHHDMa
+with one	y*ZC]HJ
+with our	qB[HZNWZF
+with password	nBJJXSWZ]
+with policy	wHFN_ZH
+with role	y([)]HJIJ
+with that	y-Y>Z
+with the	Y,Z-I3E4K7J:J>Z?HAZB]DHH?IFLYMYNXOXZDadbYcZfIhH
+with their	y=HH]
+with this	wHIZYhX
+with us	y:Y
+with what	y-X
+with writeback	p=[HHJZ
+with your	m:Y=XEXHIcY
+without a	s)ZHI[X
+without any	r@IB^DYHFVZWZZE
+without change	wBEH[[Z
+without country	yO[
+without plus	u3]
+without reset	r[Z
+without the	q3[4[>HBKFXHIIHZK
+without writeback	y7YGIH]
+wizard cannot	yHJe]
+wizard error	w,HH[ZEe[
+wizard was	yd]eG
+word in	w-[
+word is	y@YHY
+word phras	s-Z
+wordt niet	s7Z?^@HHJNGZXaJh[
+work after	s%ZBYHGLYPHZJfZ
+work again	pBZHIR^ZF
+work as	y%[)XPG
+work at	s(]4X9J@IBXHFM[ZZfJ
+work but	sHGMYa[
+work everywher	w?ZBKM[ZJ
+work fine	yBXYW
+work for	c%H([*J:Z@]BEDJGJHBIJM[P]UJV[ZY^ZbJfY
+work if	y@[HX
+work in	l/]BJMXZHgY
+work not	yHIL[ZZ
+work now	q9HBaMKZIfJ
+work on	kB]HCZ_
+work only	w%_8ZPD
+work phon	u>GH^
+work sinc	y1IHJZXf[
+work with	rHKM[ZJgX
+writ back	_!H#I(H)J,W0J1J3J4Z8Z:K>J@HBFDJGIHDJIKGNJUIVJXIZY]J^KaKbGcXdaeXfYg^hJ
+writeback and	y=IBZdY
+writeback brok	y1X2Y
+writeback cannot	qGX_YdIeX
+writeback could	sHKdHe^
+writeback dur	wd[eXfI
+writeback fail	i0X1Z7X<XHERXYXZIdJeZfF
+writeback for	wG[dI
+writeback has	ydZeJ
+writeback in	m,GB^HZZJd[eG
+writeback is	gB]YXd]eX
+writeback keys	y6[
+writeback need	u=[HFYX
+writeback non	r%[HIPJZJdXeIf]
+writeback not	g0XGI_YdaeD
+writeback requir	w=YHKdY
+writeback servic	qHHZJ_^dFeIfY
+writeback stopp	p1XHGYXcXdJeJfY
+writeback target	rG[_ZdG
+writeback to	w%IP]dH
+writeback v2	mHcPHVIdHeI
+writeback was	ydGe]
+writeback with	w0FH_RI
+writeback work	s%KBDHbR^UEZHfK
+written back	h/Y0[6JB]NJPYRYZH_IdFgZ
+wrong after	y#JP[R[ZG
+wrong code	s#HX^
+wrong in	s3]OH
+wrong password	i#Z/Z@IHEIIKJT[Z]hF
+wrong time	sR[
+wrong trie	w#^XG
+wrong with	yHFZ_
+wrot it	y/]@ZNJfG
+wurd abgeschaltet	y!Y
+wylaczon w	u<Z
+wymaganych licencji	y=Z
+xbox account	yHZ
+y a	yM]
+y ahora	s@YK[X[hJ
+y dice	u-ZIIKHO]hZ
+y el	p:[>YM[
+y en	yTX
+y la	o%X@IBZHGIYK[NXXZZIaJf]hK
+y not	e!K(I)W-J7Z9I=^?H@[BHCJDYHGMHOXVHXKaGhZ
+y pide	yC^
+y solo	y?Y
+y ya	u=[?K@ZKZY[
+y yo	w(Z9F>]CXVZ
+ya la	y-JKahJ
+ya not	m)]3G9J>a?Y@IBIDHHEIJKZOHVJX]YZZJaF
+year ago	q>a@JHE^X
+year and	y>J?[
+yesterday and	y>[@YHI
+yet the	y/ZNHTY
+yo not	y(ZVZ
+you are	u+^DHHH
+you can	mEYHGZIaYb[
+you cannot	d:J>Z@IEJHIKXVYWXZI^Id[h[
+you check	yHJZ_
+you do	p+X9a:YHCZB^WaX
+you enter	shY
+you get	y9[HZKIZJ
+you have	e#X=H>[@KBHIXO_VIeZ
+you help	w#JHXZY
+you know	sB[aY
+you may	s%X
+you must	n?XDYHZfI
+you not	hD_HJUHVYZFaZh[
+you pleas	wH[
+you reset	w(IBIHHVHZa
+you tell	yH[ZX
+you to	u7[HGUJV[
+you try	uaYcY
+you will	y3KH[
+your account	^!Y%I+]3]7I:Z=ICIEXHIKJPJT[UJV[XXZF^G_JdJhJ
+your admin	](I)D*F,I1K3J:G=[E]HBIKPGV^WYXYZ^^Jd]gJ
+your company	y-XNY
+your current	uHJZIh]
+your on	m%Xc[
+your organisation	]7Y:C=]?ZEYHFUZVFZFc]
+your own	qUXV[
+your password	[(G:Y=I>X@HBFCXE[HcKGLJUIVFZE[JaXcYhG
+your phon	y3H>ZHZ
+your reset	y:^HI
+your system	w:[HG
+your team	y:_HFZH
+your user	wI[ZJdX
+your version	w1]ZJ
+youv tried	u#ITYXZ
+z kodem	ya^
+za duzo	s#]9JHJX_ZJ
+za krotki	wI_
+zapi zwrotny	i#J%J3J4Y6Z8X9J@IBJKJPXUJVJXJYXZXcJd_eIfXgWhJ
+zapisu zwrotnego	n%Z(K,Z3J8Z9J=YHGIKPJZIcYdYea
+zapomnialem hasla	wDWHJZ^
+zbyt latw	w-Z
+zbyt wiel	uX^
+ze to	yO^
+zegt dat	r-^3J>IDZHJIIK]OYZIdZ
+zegt ie	y-YIZ
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH_ZJ
+zle haslo	y#Z,[hZ
+zmienic hasla	w@GZZ^^
+zmienilem haslo	y@W
+zresetowac hasla	w:XZZ
+zu erraten	r-_IJ
+zu kurz	uI_
+zu lang	y2[ZK][
+zu leicht	u-_II
+zu meinem	yCJDZK[ZI
+zu oft	o#[@IBJHIKJXcZI
+zu verhindern	wT[
+zu viel	p#]-Z3[@JHIIIKHX^
+zugriff mehr	y>]
+zugriff verweigert	u%_ZJ
+zum zurucksetzen	u%Y?]WYZJ
+zuruckgesetzt werden	y:[E[ZI
+zurucksetzen am	ybY
+zurucksetzen geht	u:XZ^
+zurucksetzen ist	w(YUX
+zurucksetzen nicht	s(IHJL]VZZE]Ka[b]
+zurucksetzen von	yWY
+zwei methoden	u*X
+zwei nachweis	y*XCW
+zwrotny nie	yZHdJf^gZ
+あ り	g(Y9]=Y@JBXFZHIKJM[UJVXZD_ZbKcX
+あ る	u-H9G>]EZHDIJK[MJZ[d[
+い が	u+[@YZE[_^Y
+い し	y9]
+い た	u!Z3J>I?ZD[K]_Z
+い て	l%Y-H9J:[>H@JB^CYDIGYHHIHJWKJN]OJXJZIaFdJf[hH
+い と	f!J+J-Y3I9H:J>I?I@[CHD[HIIZKYMINdOHXYZEaJbJdKhY
+い な	g!I#J(H+W-H0J1[3D4J7J9I:I;J=]>F?G@HBID^G^HDIGKHMYOIPJTKUHV[WaXIZH]Z^J_ZaGbJcJf[gKhJ
+い の	h!X([*J+Y-I9H:J=K>FBXCZE]HCIFKGM_NHOIPKVIXI][^J_JbHcJfKh^
+い ま	^#[(W-[3I9X:H=I>X?HCJD^HGKEOIPIRXU^V^WIXIZG]J^K_KaIbIcJd]fI
+い る	^#H%I(K*J-^/I0J1J2K3[4J6J7Y8J9G:H;Z=H>E?Y@EAJBHCEDDGIHII[MFNFOZP[RZSYTJVFWIYJZC]H^^_[aYbFfXgJhX
+い ス	y>[HXZJ
+い パ	i-Y:]>Z@IHKIJKGM_ZX[JbI
+う か	y9[@ZKJh[
+う ご	y9^
+う ち	yHJIZU[V]
+う で	w!]9J:[BY
+う と	q@^ZJh^
+う に	yV]X[ZK[X
+う ま	y9Y>J@IHJZahH
+う 一	q@_CZXJZX
+え た	n#J%[9J>J?Z@bHIKHMXXYZIbYhJ
+え て	j!J#_(Z-I3I9I>Y?I@FBJDJIIK]L[MYNJTJUHVJX]aIbJdJ
+え な	j(Z-K>I?a@JHGI^M[UJVHXYZHbJ
+え ま	u![-JIJKYPXZ[
+え ら	y@]^Z
+え る	u#HHZM]V[ZI[[
+お 試	y@YZY
+お 願	y9]
+か か	r3[9J>[?JBJHHM^ZHa[
+か っ	w3I>I?IHJMW]^a[
+か な	h#Z3I4[9J>I?J@HCJH_IYKJMIXH]JbYcZfZhG
+か ら	e#I%J&Z(J+J0J3Y4_6Z7J9H:J;Y=[>F?I@XBJCHDJGJHBI^KFLJMGOJP[RJTJUJVHXHYZ[J]I^IaHbXcIdIfGh^
+か り	r-]9[@]IGZI
+か る	r-I3[9]>[?JBJKJM[NKZC[^bJhJ
+か れ	s-X9J@YIJJXLYh[
+か 変	y@[gX
+か 登	yCZDK
+が #	q2[3[PX
+が あ	i%K(Y-[3J9I=Y>I@JBIC[EZFZHEK[M[NDUKVJ_ZbJcYhJ
+が か	y>JMXa]
+が ず	yHJRa
+が で	u9[@ZEYZX
+が と	y9^ZJ
+が な	j#J%^(X3[4J5]:H>I?XBJCJHCMIQ[TJUIVKW]ZE[ZaJbZdZfI
+が ま	u9KHEMdUJW[ZJ
+が オ	s0]HKU]ZK^YdJg[
+が ク	w/YJY
+が グ	w(Z:[HHV[
+が サ	yZF[^f[
+が パ	q7XGYIXU]VJZF^YdI
+が ブ	y#H.XH]
+が ロ	s#]bZ
+が 一	r3[6]?XC]DJHJ
+が 不	w(^3[IINZZJ
+が 二	r/^A]C^DJHJ
+が 付	y3Y:[^W
+が 使	y-]IGKHZ]
+が 停	w4]HIf[
+が 入	sI_JXKJZ[^XhJ
+が 全	yO]U[ZK
+が 出	n([*X3I?EC]HGIJKJVKZZ[]a]
+が 切	y;[=ZH[ZH
+が 動	r.XHXZFfa
+が 受	w>ZNIZZaK
+が 古	y0Z1]4J5]
+が 含	w-YIY
+が 変	y>Z
+が 多	wHIIKX_
+が 失	y!]d[
+が 届	o>XBZHJa]
+が 必	p5X:[=XCZHJI[LY
+が 悪	yE]Z]
+が 拒	s%Y-[JY
+が 有	rUYVZZI^YdW
+が 来	u>HHXaZdIf^
+が 止	w!Z)ZUZfZ
+が 正	s3]hZ
+が 残	y#X3^DJ
+が 無	g!a-J3W;Z<Z>HCZHKIJKJMJOZVJYXZH_JaHdWhX
+が 登	r+I3J>J?]CYO^
+が 組	yd]
+が 落	w4]9JHZRIf^
+が 表	s+[?[OZZJ
+が 見	w([4^HXZJ
+が 足	y(]3I9JI_ZH
+が 通	y;ZK[ZY
+が 違	q,Z6[HYRZZJh^
+が 選	y?][X
+き な	d!I,J-J/J0J4I6[8Z9J:Y=Y>a@YBICJDHEIGJHXIHKHNHOIPXTIUYWJXJZ=[[^Z_IaIcHdGeXfYgI
+き ま	d!H-J4[9I?XBHHXIYMJNJOKUHXKZ^^Ja[bJdJfJhJ
+き る	rHGIIVaX]ZJb[
+き 戻	h!J(J0Y3J8Z9J:J>I?J@IBJGYHFIKKJMINJRXUJVJYY_YbIcZd_f_hJ
+ぎ ま	w-JI]ZK
+ぎ る	q-Z2^9I@YCJHGI[KIX[ZJ
+く あ	yhX
+く い	y-[>J@IHJKIZ_hH
+く し	w>Y@Z
+く だ	g#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[KhI
+く て	w#J-J1[9]>J@KHHKZZGa]
+く な	m#_-J3Z9G=Z>I@YHGKHX[ZGaJh]
+け で	y8]?ZC[
+け ど	w@ZDXN[ZZ
+け な	o#G-I3I9J>I?H@YCJHXIHK]NIO[SYTKZH[[]]aJcJhY
+け 付	u-I/XIIK[NHO]ZYhZ
+け 取	w>[aJ
+け 失	w;ZF]PX
+こ と	u-J>JDYEYI[K[ZI
+こ の	r(_>JIJU]WZZI
+こ ん	w9_HJ
+ご ざ	w9^ZX
+さ い	g#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[KhI
+さ れ	X!^#](G)J*Y+Z,J0J1J2J4I6I8I9D:Y;[>D?^@GAJBJDHEJHDIDKJNXO[P^QYRHSJUFWWYJZ>[Y]G^X_HbHcHeJfHhJ
+ざ い	w9^ZX
+し い	f!J#J(I+Z-]3I9H:[>D?GBZCIIEM[OJUJVXXIZ]][aJbXdJfJhY
+し か	n3I9J>J?_@ZC_DJHHIYKJM[NJXJZGaH
+し が	rQ[RYY[ZFdXf^
+し く	m-I3[9]@XKYXKhY
+し た	X#Y(F)J,J-H.J/H0I1I2J4Y5J6X7H8[:F;I=F>]?]@aAIBaDEEIFKGHHEIXJIKIMZNHQJRGSIUEVFWGXZYHZY]F^HcGdGeJgWhG
+し て	[!F#[(X)J*I,J-[/J0I1Z3H4H6J7X8X:I;I=G>X?E@[AJBEDZEJG[HDOGPZRISJUWW[XEY]Z?[H]H^IaGbGd[eJfHhG
+し な	p-J/[0Z6[:Z>Z?JDYHHMJNYZJ_]aJfJ
+し ま	h!Z-J3I9Y?J@GBZDJHIIHKHL[MINJO[PXTJUKVJX[Z^b[hJ
+し 不	w4J8]c]fX
+じ て	yB^ZI
+す い	w-]
+す か	u9X=HH_K[ZJdK
+す が	w(YVZd]
+す ぎ	j#K-[2]3K9GCIHFI^KHMJNIXcZGhJ
+す と	w-KZJb_d[
+す る	f!Z%I(_-H/J7J9J:[=J>J@XBJCJDKH_IHMINZUFVGXJ^J_ZaJbHdGeZfJ
+ず れ	yHJRa
+せ な	s0Z>IHGX[Y[Z]_ZaJfJ
+せ ん	Y#H%I)J*J+I,K.K/J0J4Y6J8J9D=Y>Y?YAKCHDYGJHZI]JJKYLJMFNIRJSJTIUZV[WHXGYJZ][I]I^H_XaXbIeJfGgIhI
+そ の	p%H-K9Z;[>[?[GaHIKINJVJZJgX
+た い	l+Z3J9J>G?^@]CJDJH]I]MINJXIZI[ZaHbJ
+た が	k!Z-J/]3J9H:Z=J>X?I@YBJCYDJHGIIK[NJUJXH_Ja[dJfYg]
+た け	y@ZN[ZZ
+た し	r-JIYKINaZJ
+た の	j*Z-J3J9K:J>]?]@[CJDJHHIWKHLWM]NIOJPZVJXKZFhY
+た ば	w@^ZJ
+た ま	y#H3^DJTYZ]
+た め	o+[@YEYHHL]TYZF_[
+た ら	l!Y#I-Y3I4I8[9J>J@XHFIYK[MJNJTZXYYZZFb[dJfXhI
+た パ	r:^K^MIZG
+た 電	yCXDJOY
+だ け	e#G%[(J*Z+J-E3I4K8[9H:J;Y=J>H?Y@GBHCZDHF[GJHEIYKJMHN]OIPZTZUJV^XIZD[^]J_JaJbJcJdJhI
+だ さ	g#]-]7Z9Y>J?JBZCKH[IIK[MINITJUI[KhI
+だ と	w-aIXKJ
+だ め	w-^IXN[
+ち は	s9_GZHHUZ
+っ た	e#Z%J(J+J-F/]1J3Y4H6J7J8J:I=^?JBIDFHCIGK_MHNIOITJUIVIXYYY][_IaFbIcIdIf[gJhH
+っ て	[!_#J%I(H)J+I-Z0J1J3H4I6J7Y8J:X=Z?F@EAJBGCFEKGYHBIZMINEOYPJRXSJTHUYV[WIYIZC[I^X_Xa]bXcHdXeKfFgIhZ
+つ か	w4^HZZJ
+つ の	o%]*ZA^CZDIHI
+て い	T#J%J&K*G,I-^/J0G1X2H4F5I6H8G9B<J>G?J@GAHBJCJD_EHFIG]HBIYNJQIRZU]V]W]XHYGZ?[I^[_XbCcHd]eIfZgG
+て お	w9]d[
+て か	u=^@YHJY]ZH
+て く	j#^-X7Z9I>I?K@JB[HZIJKaMJNJTHUIXKZFhJ
+て し	w![@JL]ZGb]
+て と	y@ZXYZ]
+て な	y-JDXIJN^ZZhJ
+て も	q#F-XCZDJHJIJKIL[N[O]T[ZJgZhK
+て る	yIKK[O]h[
+て コ	w>[aJ
+て ロ	y#]1]HJ
+て 入	y#]8[9IB[aGdJ
+で cooki	y.[
+で sspr	wWZZZbY
+で き	[!E#I%I*I+I,]-I/H0H3X4Y6Z8Y9G:Y;J=Z>a@ZAKCGDHGHJKKILJMHNFOGRITHV_WHXYYJZF[Z]I^X_HaFdEgG
+で し	w3[9[@ZDKM]ZGhJ
+で す	d!]#J-I3I7W9^:Z=G>H?G@YC]DHGXK]NHTJVIXGZD]JaZbIcKfJgJhH
+で は	e!Z)X+Y-J3I4K9I:I>F?[@XBICZDHHCIIKGMZNJPISIT[U_V[WKXIZE]Z^JaIbXcJdIeJfI
+で も	uZY
+で サ	y1^HZfJ
+で パ	p(J/J0]6]:JHJUXV[ZG^YbXdI
+で ユ	w!^V[ZJ
+で ラ	yHIdZe^
+で リ	l!J%J(G:^=X?JBJU]VEWJZD^Xb]cXg]
+で ロ	s#HNZT[[Y
+で 入	w:]B]IKMIZHb^
+で 再	w@YcYg]
+で 変	o/[7Z:[@GBYHJM[ZG^JgZh[
+で 拒	u/ZN^
+で 書	s0Z4ZHJRYZJc]fY
+で 管	wE]d^
+と う	y9^ZJ
+と が	wDYEYK]ZJ
+と の	yc]
+と 一	yC]OY
+と 出	l-]HIKHNYO[ZX_XdZhZ
+と 表	w-KNZh]
+と 言	e!J+X-]3I9G:J>H?I@YBJDZHHIYMIN[VJX[ZG]JaKbKh_
+ど う	w9[@IHYZ[
+ど こ	wDHHXKJS]THZ_
+な い	O!A#@&H(])H+],E-?.H/I0Z2F5Z6]9?<G>Z?^AEB?CJEEFGGYJFMYN[PGRCSITIUEW^YYZH[Z]H_[a^dCeIf]hJ
+な く	l#_%Y3X9G=Z@JHHKIX[ZIaJ
+な し	l#I%J&];[<Y=J>J?J@KDZHELZT^U^VJWIXKZHbJdZfJ
+な ぜ	w#H*]HHZ][[
+な っ	e#[-I3I9]:J=Z>H@XCJHFIJKYMJVYX^ZF]J^XaHbJfKhI
+な の	j#G(J*]+Z-[3H:^>J?JDIHHIYO]VJZH[[
+に #	w2Y3]IZOJ
+に し	k(I-Y3J9X>J?[@XCJHGIYK[MINHU]VJXIZCaIb[d_hI
+に す	s.XH^UIdIe[
+に ち	w9_HJ
+に な	f#G-I3J9W=J>H?X@ICJHJIJK[MJNJTJVYXYZX[[^X_Za[hJ
+に は	r([*]7]?KNJZJ_[dJ
+に も	w>H@[HHKJXKZ[a^
+に よ	y!J-JUZ^]d[
+に ア	y>Z?HHJZJ[Wa^
+に コ	wF]HIaX
+に チ	wLY^Zd[
+に パ	wMZZFd]f]
+に リ	u:IBYHIS[UIW]ZGb]
+に ロ	u#XMXTZ
+に 一	y@[A[_J
+に 何	yH^LYX[ZJ
+に 使	u-J>JIKKb
+に 入	uG]IXV]
+に 問	uEZZ]cZ
+に 変	w@ZCXDKL[M[
+に 失	yZ^eZ
+に 届	w4[>]c[
+に 必	y=YHYUHd]fK
+に 戻	u0]HJK^ZEb^dJ
+に 接	w4YH^ZJcX
+の ou	y%[CIG^
+の た	u+[EYHHL]ZG
+の で	h!J(I-Y3X9K:]=J>]?H@^BYCJDYE]HHIYKHMHNJOKUKVH^JbKhY
+の に	c!J#F%J*Z+]-E3D7K9F:J=J>D?bBICZDEGKHDIYKYM[NEO^PYRJUJVYXGZG[[]I_JcJdIgJh]
+の は	yM[O]
+の ま	p!^%K@JL]MXZG[Wg^
+の み	y=YVZ
+の も	w3I>[@IHJKYOJ]]
+の を	o-Y>I?K@IHCIHKYMbNIOJXJZIha
+の ア	q%YAXG[HKLZV^
+の オ	y;[A[G[_I
+の コ	w>J?ZC[aY
+の サ	y2[bX
+の チ	w;]GZLX^Z
+の パ	a(]-F2_:F>J?J@IBHDIF]GIH[IIJ]K_LJMFN^PJUIVHWYZ>[I^HfIhb
+の フ	u7Y8^A[HY
+の メ	sHYM[PXV^
+の ユ	p!I8[=[?JA[D[HJVI__bI
+の リ	l:J=JBYEYHIQXU]VIWJb]dIf]
+の ル	yG[N]ZJ
+の ロ	w#]HZTJZJb[
+の 一	y-Z@KI[ZIh[
+の 人	s%K(X;J@YF]GZHJV_ZJ
+の 名	y-[F^KJ
+の 問	yHJZ[c[
+の 変	q@_LYZ[hG
+の 形	y3^
+の 接	uZJca
+の 方	w?]
+の 時	uHIRccJdJfH
+の 権	w%^;XH[
+の 番	w3H>aKGOY
+の 登	w+[?JBZD[HH
+の 確	yCZXX
+の 要	yIZKIN]
+の 設	wH[VZd]
+の 質	w*Z?^
+の 選	w?^CKHJ[]
+の 電	u3X?]DJHYOIaX
+は そ	y>[[XgY
+は で	wHJI[V_ZJb[
+は な	w7]HGTZV[
+は ま	y#HT[
+は も	u9K>^HIKZX]ZJaH
+は オ	w7[d^
+は セ	y)]*XHIUZ
+は パ	yZI^_
+は リ	r(J)Z5[7Z?[HIUHVZZJ
+は 一	uCX
+は 使	n>K?ZHJI^KXM[
+は 前	s-J3I>[HHIJKZM]OJg[
+は 古	uHIMbZI
+は 変	y#I@YTYgZ
+は 書	yG[gY
+は 無	w)ZHZUIa^
+は 通	y%]CZ
+ば か	w@^ZJ
+び 出	y+ZQ^
+へ の	uQXZJc_
+べ な	y?X[Z
+ま い	y!]-^NEPXZJ
+ま し	c!Y#]%X(J-F3H9Y=J>J?H@FBbCYDHHFIXKGMYNHOJPJTIUIVJX[Z_]JaGbHfJhI
+ま す	]#](Y-F.X2K3I4J7J9_=I>J?I@JBYCIDIGKI[MZN[OJRXWJXJZZ[J]J_JaIbHfI
+ま せ	Y#H%I)J*J+I,K.K/J0J4Y6J8J9D=Y>Y?YAKCHDYGJHZI]JJKYLJMFNIRJSJTIUZV[WHXGYJZ][I]I^H_XaXbIeJfGgIhI
+ま た	w#X3[9Z@Z
+ま だ	n#H-J3J9J>K?K@YDYHEIIMdNJTZUJW[ZI
+ま っ	w!ZHHRI][f^
+ま で	o9X>J@ZBIHJIJKZM^XXZF]]fZ
+ま ま	l!]#H%J(K3]=J>J@IBJCJHIKJL[TXUJVJZXbJg^
+ま れ	u-YHZIY
+み な	y+^DITX
+み の	y+[HHV[
+め な	u3Z:[>]HGUJX[Y]ZHaI
+め ら	q![)Y*X+Z-KCYDIHJUZ
+め る	uI]M[
+も う	k-I3J9H>^?J@_BZCYDIHHIJKXMJOJX[_ZaHhJ
+も な	y>IHIT[a^
+も の	q-Y3H>[HHIJKaOHXJZIhY
+も メ	w3HD^HJaY
+も 入	u3X>I@JD]HHKJLYZ[]]aK
+も 登	y3HD^
+や す	u-aIG
+よ う	q!](K-J@]HJUJV[X[ZH
+ら し	s-[9J>J@YIFK^MJVZXJZIh[
+ら ず	w@J]]d[gY
+ら な	j#I+Z/J0]3J4]6J9J;Z>I?JBJCJDJHYIJKYMXTXXJ[K^JaIbHdJfJhZ
+ら れ	i!Z)X+Y3H9J=J>[?J@]DHHYIHKHMINGOJPJUYVJXIZ]^XaJhH
+ら 書	u4J8]HJY_fY
+り が	y9^ZJ
+り で	s4[@aZI
+り な	w(]3[CZDJIWOIZJ
+り ま	f!J#Z(X-G9^=Y>I?J@HBZCJHFI[KHMZNIUJXH_ZaJbJcXdJ
+る が	m-G3I9J=]>[?H@JCZHFIFKGM[N]O[VJXJZD[]aHbZdZfJhH
+る と	n-Y9J>J@XHIKZN[XJZZhZ
+る の	q+I-F3I9J>I?[CIDHHJIYKHNJO_V[hZ
+る ら	y-]@ZIGKZXJZJ
+る 必	w#H.X:X[]
+る 権	y%J(^ZJ
+れ た	b!Z#]%J(J*I+J-Z3H4J6J7J8J9D:_;K=I?YBFCGGJHXIKK^LJMFNEOHP]RYUIVHWKX^ZE[Y]H^JaHbHcJdYfJgK
+れ て	_![#H%J(H*J/J4J6K8K9I:G;X=[>_?X@EBGCGD]GIIHKDLJMGO^PGR[SJWYXFYJZB[I][^Z_IaFbGcId]fHgJh[
+れ で	y=[h^
+れ な	e!J#Z(Z)J*Y+]-G3H4J6J7J9F:H;Y=J>J?E@YBHCFDEGXIGKXLYMXNFOYPJRITJUJVIWJXZYJZ]]I^W_JbIc[dHfHgY
+れ ま	d!Z#X%X(J-F3J9H=J?YBaCYDGH]IZKHMZOJPJTJUIVIXIZY[JaEhI
+れ や	w-]
+れ る	c!I%J+X-F3H7X9I:I=J>H?H@YBJC]DZHDKHLYMHN_OZPYTKVIXGZX]J^JaIb[cJdIh]
+わ か	w9]@HZD[^h[
+わ っ	u/]=]>WCX
+わ な	y-I6]HJIINaZHdJhI
+わ ら	y#ITYg[
+わ れ	f!J+Y-X3J9H>H?I@YBJDZHII[KYMJN[X[ZH]Kh]
+を な	y>Z
+を リ	n%J(bEYHZUIVJZIbJ
+を 何	yX]
+を 使	r,Z7Z>I?ZKJU[V[ZI
+を 入	p-Y6]>J@KHJKZN[XJZIdJh^
+を 変	n>[@YHZ^ahI
+を 外	u#]8[=Z?]GZHHNJTJdH
+を 忘	q:[>JBJDXH]MJZ[
+を 更	y+Z1[fZ
+を 有	r(I.XHZUYZFd[e^
+を 止	w!]HIU[
+を 求	r+ZCZDIM[
+を 満	q-JIYKINbZI
+を 無	wH[UX
+を 聞	yM[h[
+を 要	yHJM[[X
+を 解	yTX[X
+を 設	y*[HY
+を 間	y#JX_hY
+ん で	y-[3[K[ZI
+ん に	w9_HJ
+ァ イ	w2ZH^cY
+ア ウ	p#X(ZHXTYc^
+ア カ	b!^#X%^(G)[-I0J2^3X:Y=I>J?J@IBICIDZGYHEIJKJLXMINJUFV^WJZF^Z_JbHcJdIfIgJhJ
+ア ク	o%_0X;[=J>XDJVJZ]
+ア プ	r=J>[?_C[HGNKVIZGa]gY
+ア ン	yAaHJQX
+ィ ザ	y,ZdHe^
+ィ ル	wG]J]VI
+ィ 情	yC[D[
+イ ア	yH[QXcZ
+イ セ	r9J=cH]ZG
+イ ト	i#J(I,Z4K6Z7Y8Y9KBIMIRJTIUJVIZF[KaKbHdae^fZ
+イ ベ	w&[e[fY
+イ ン	e!I#I(I)I,J-I0J3I4]5[6J7Z8[:I=H>H?J@JDJHIIJKJLYNIPZQXS[TXUIWJXJZZ[[]K^J_JaJbYcHdIfH
+ウ ィ	y,ZdHe^
+ウ ザ	w.Y]Yb[
+ウ ト	r#Y(ZHHTYc[
+ウ ド	j!J#H%J-K/a0^6ZAYBIGJHHJXNJT]ZI[J_^bIdGfJ
+ウ ン	b!^#X%^(G)[-I0J2^3X:Y=I>J?J@IBICIDZGYHEIJKJLXMINJUFV^WJZF^Z_JbHcJdIfIgJhJ
+ェ ク	p0I;ZAZG[HXZK__
+ェ ッ	r;]GZHJLXZK^^dZfJ
+ェ デ	u,Z7_
+ェ ン	u-[0bHI
+エ ラ	j!Y&Z(J,X3J9K=JBKE[NKOZVIZb^JbJdJeZfH
+エ ー	u-[0bHI
+ォ レ	s8bA[HH_YdJ
+オ フ	yHJU_
+オ ブ	r0J;[AZG[HI_a
+オ ン	d!Y#J%J(G,Y-H/^0Y2J3J4I6^8J9J:G=F>I?I@IBICJDIE_GHHDIJKIMHNYRJSITIUFVFWIXJZD[I]I_ZaIcZd]eYfYg[hI
+カ ウ	b!^#X%^(G)[-I0J2^3X:Y=I>J?J@IBICIDZGYHEIJKJLXMINJUFV^WJZF^Z_JbHcJdIfIgJhJ
+カ ル	w!]E]NZZI
+カ ー	wA_HYZJb]
+キ ャ	y>[HIMZ][
+キ ュ	u*WC[DZQY
+ク が	l(J@ZBKMJUKZE^Ybbd]fJ
+ク さ	l#Y.XTZ[[
+ク の	u%YHFdYe^f[
+ク を	p#]6]GZHIeZ
+ク ア	u#Y6]HHTY
+ク セ	p%_;[=J>XDJVJZ]
+ク タ	o%[2Z4J8]<]_]
+ク ト	q-K0J;[AZG[HHZJ__d[
+ク ラ	i!J#H%J-K/a0^6ZAYBIGJHHJXNJT]ZI[J_^bIdGfJ
+ク ン	u,bHIR[
+ク 解	s#G1[BZ[]
+グ イ	yHJMXVJZ[b[
+グ ル	o(J?JDJG[HHNJPaUJVcZI
+グ レ	y(Z:]HI
+ゲ ス	w:aZI
+コ ネ	q%]2Z4J8]<]HF_]
+コ ン	n#Z%I-J4]5[:Y>JBJF]GJHYM^NJZEaJbIhJ
+コ ー	g#J-I3I9J>^@IBZCZGZHDIJKGMINJVKX_ZG_JabhI
+サ イ	n7Y>IBZH^LZMJTJZX[]cJ
+サ ー	d!I#I%J(I)[,J-H0I1I2Y3H4^6Y7I8J9I:H=H>H?H@ICJDIEJGIHGIHKHNIOJPJR_SZTJU^VGWJXJY]ZD[J]J^J_JaHbHcYd]eJfagJhI
+ザ ー	_!^#J%J(^*G+J-G/I0I3G4I6I8Z9H;X=X>G?G@GA]BHCIDXEJGIHCJJKGLJMGNGOIPXRISJTJUHWIXHYJ]]^Z_^aJbYcHe[fGgIhG
+シ ュ	u9JFZGZHHM_S[ZJ
+シ ョ	q,Z7_HHR[ZJ]]^Y
+シ ー	i(J*^-[7J:I=J>J?Y@JBJDJKJMJNbUIVJWaZEbJcJdJgJhJ
+ジ ェ	l-Y0a;ZAZGZMJZH__bJdJfJ
+ス が	n%Y=]HJUaZIf^
+ス に	u%KF]HGUYZI_^f]
+ス を	u(J=Z>JUYZ^d]
+ス ク	u(]@ZZJgW
+ス ト	n(J8b:a=JA[BZHGUJVJZG_YdI
+ス マ	o>[?JMZTZZHa[b]
+ス ワ	R!F#I%I)H*I+I-^.J/X1I2]3H4H5J6X7X8H:X;I=F?D@IAICGFJG[JYKYLWMZNXOIPHQJRHSHTGXFYIZ][Z]I^Z_FaFcGdXeHfJgHhZ
+ス 許	y%[;]
+セ キ	u*WC[DZQY
+セ ス	p%_;[=J>XDJVJZ]
+セ ッ	Y#I%I(Y*I+J,J-I/H0I3I4I5X6I8J;J=XAJB[CHDGEZGIHXIJJJKHLINGRISZTHU[VXW^XIZX[J]Z_IaXdDeIgXhI
+セ ル	r)]UbZJ][fJ
+セ ン	m(J3J9J:J=cBKH[MJPJUKVIZFbJc[dJfIga
+セ ー	yHJZ]aY
+ソ コ	s#[H]M_ZH
+タ ン	u(_:[HG
+タ ー	i(J4[:J=J>J?JG[HaJ[MJNJPJUJZIaJbKc[dJfIg_
+チ ェ	r;]GZHJLXZK^^dZfJ
+ッ ク	Z!G#^(F)J*J+J,X-I/I0I1X2J3H4H6]7G9I:H;Z>G?G@GAJBKCIDHEJHWIIJJKHMENHOJQKRGSITcUHVFWIXWYIZB[_]I^Z_HaHbYcHdae[gHhG
+ッ シ	s9JBJFZGZHGM_S[ZI]]
+ッ セ	yHJZ]aY
+ッ ト	X#H%I(Y*H+J,J-I/H0I1J3I4I5X6H8I9];J?JAJB[CHDGEYGHHZIJJJKHLINGRXSZTHU[VXW^XHYKZX[J]H_IaXdCeIgXhI
+ッ プ	y6]D[HKR[
+テ ィ	p.W0XCZDZHJJXQY^Z
+テ ナ	u:ZBJHJU_VJW_ZJbJ
+デ ス	w(]@ZZJ
+デ レ	u,Z7_
+ト が	c!a#Y%I(G-J/J0^3I6J7J:Y=G>J?J@JA[BHDJEKGJMIPJSJUYWJXKZ][J^J_]aIcJdFeJf[gJ
+ト さ	w#XBZM]ZE
+ト し	yH[g[
+ト す	u%J(^:XEYZH
+ト で	e!H(X-K3J7X9X:^=Z>Z@HDZEJHDIJKIMYNJPXTKUXV[ZB[I^IaIbZdJfHhJ
+ト に	p!I%X(J2Y3J7Z:ZA[BICJD]HHUHVIW]Z]bJ
+ト の	l!I#J%_(I-Z2^8[:J;ZBYGJHHMJS[UJVIZH[X^Y_JbJfJ
+ト は	j!I%H(J)]=JB]DHG[H[MKPYTZUHVZZJ^YfJ
+ト を	l!Z(G3[8^:IDIHYU[VYWZZD_ZbXdF
+ト バ	j#K(J,Z6Z8YBIHIMJRJTIUJVJZGbHdae^fZ
+ト ボ	y([
+ト ロ	w#I4]5]HFJXTZZJ
+ト ー	u,bHIR[
+ト 不	w=ZEYPYZJ^Z
+ト 時	y5[?HHJa^
+ド が	_%J(H,Z/]0[2]3J6I7J:G=J>[?I@FB[CJDIGIHBIXKELJPKUHVIWJXIZ^[I^I_Ia^bGdEfHhb
+ド だ	y?ZT[
+ド で	n,Z/XBXHIKZM^ZFdHe^
+ド に	o-]IYK]NJS[ZG_]
+ド の	g-Z:JBIHIL]U^VJ^Jb]fZhG
+ド は	i#I-I/[7]>X?JC[KYNJZE[_aJd]hJ
+ド を	a!J%H(]-F/J0K6[:_=J>F?IBGCKGIH]IIMJNFPJUFVHWJX_^]_JaZbFfH
+ド フ	yJ]
+ド ポ	u-JNa
+ド メ	l%X)J4^5[7]8[HEMJP]TZZHbIfJ
+ド ラ	yPXdY
+ド リ	p%Y(G:JHZUXV^W[ZGdJ
+ド 同	w0_G^HIdI
+ド 変	wZY^Z
+ナ ン	u:ZBJHJU_VJW_ZJbJ
+ネ ク	q%]2Z4J8]<]HF_]
+ノ ー	yBYHIMZb^
+バ ッ	i#J(J,Z4J6^8Y9JBIHHMJRJTIUJVIZG[KbHdae^fZ
+バ ー	i(J-J1J3J4^6Z=J>I?I@JBJGKHGIJKJNKR_UJV]Y]ZFaIbJcZdY
+パ ス	R!F#I%H)H*I+H-^.J/X1I2[3H4H5J6X7X8H9J:X;I=F>J@IAHCGF[GZHKJYKYMYNXOIPHQJRHSGTFXFYIZ[[Z]I^Y_FaFcGdXeHfJgHhZ
+パ ソ	s#[H]M_ZH
+パ ー	y.X:^HJJYMJZH
+ビ ス	j!J(J)[-J2Z7J:J=JBXS[U_VIZHbJcKdZfa
+フ ァ	w2ZH^cY
+フ ィ	wG]J]VI
+フ ェ	u,Z7_
+フ ォ	s8bA[HH_YdJ
+フ サ	s)]UbZJ
+ブ ジ	r0J;[AZG[HI_a
+ブ ラ	u.Y]Yb[
+ブ ロ	u#F.XH[X]
+プ に	wHKP]Va
+プ の	wVa
+プ デ	w(]@ZZJ
+プ リ	o(J=J>[?^C[H[IKMKNJVHZFa[cJgX
+プ レ	e!Y#J%J(G,I-H/^0Y3I4J6^8J9I:H=[>I?I@JAWBJCIDIE_GHHDIIKIMHNYOJRJSJTJUGVGWJXJZE[J]J^G_ZaIbGcZd]eJfYg[hI
+プ ロ	o0^4J7]>KMJRJTJY[^Zc_fH
+ヘ ル	w(]@ZZJ
+ベ ン	w&[e[fY
+ペ ー	uHYSZZJ_^
+ボ タ	u(_:[HG
+ボ ッ	y9YH]
+ボ ー	y,[S]ZJe[
+ポ リ	j(J*^-[7J:I=J>J?Y@JBJDJKJMJNbUIVJWaZEbJcJdJgJhJ
+ポ ー	r1]:Z?KBJDZH]RKfH
+マ ホ	q#X>[?JMZZIa]
+ミ ス	rEXHKN]ZJcXd_g[
+メ イ	l%X)J4^5[7]8[HEMJP]TZZHbIfJ
+メ ッ	yHJZ]aY
+メ ン	wPYV^
+メ ー	i(K+J-I3Y9J>X?]@JBJDaH[IIKIMYNHOJUKVHXIZD]Ja[b[hJ
+モ ー	y.XQ^
+ュ リ	u*WC[DZQY
+ユ ー	b!^#J%J(_*H+J,J-G.K/I0I3G4I6J7X8Z9H;Y=Y>H?G@HA]BHCJDXEJGJHEKHLJMHNHOIPYRJSJTJUHWJXIYJ]Z^[__aJcIdXeJfHgJhH
+ョ ン	r,Z7_HIZJ]]^Y
+ラ イ	f!K#J(H,Y-J0K3I4J6Y7I8X9H:J=c>J@JBHDJHXIJKJMHQYRJSKTHUIVHWKZC[J]J^J_JaJbGcJdae^fYgJhJ
+ラ ウ	h!I#H%J(J-J.X/a0^6Z=J>KAYBIGJHGJWNJT]VJZH[J^J_]bYdGfJ
+ラ ー	i!Y&Z(I,W3J4[5[9K:J=I?JBJEZMJNJOZPJVIXJZa^J_JbHdJeZfHhJ
+リ の	y?^HIVJZJa]
+リ シ	j(J*^-[7J:I=J>J?Y@JBJDJKJMJNbUIVJWaZEbJcJdJgJhJ
+リ セ	Y#I%J(Y*I+J,J-J/I0J3I4J5X6I8J;J=XB[CHDGEZGIHYIJJJKHLINGRISZTHU[VXW^XIZY[J]I_IaYdDeIgXhI
+リ テ	u*WC[DZQY
+リ ン	qH^MJZGbb
+ル が	r3I:[>G?IDGH^M[ZHa]
+ル に	u3^?JCJDHHEN[ZJa^
+ル の	y?ZDKG[NZ
+ル も	s3G>IDcHHaX
+ル を	y)]?ZHIUJY]
+ル タ	wG]J]VI
+ル フ	s)]UbZJ
+ル プ	w(]@ZZJ
+ル ー	k!K(I-I3K:J>J?I@KDHG^HXIJKKMIN[PaUIVcZG]JaJbKdJ
+レ で	s!]/]6]7ZZK^JfJ
+レ の	w6]PY_Zf]
+レ ス	s8bA[HH_YdJ
+レ ポ	yDZH[
+レ ミ	q-J=^EXHJN[ZJcXd_gZ
+レ ー	p(Y,Z4]7_:[HF
+ロ グ	q5WHHVIZZ][b^
+ロ ッ	a!H#_%J(J-J/K1Z3J7I:J=J>J?I@ICJDKGJIJKIMHNJPKTcVJXYZG[a]J^Jb]cJdIfJgJhJ
+ロ ー	p![)]4]5]BYE]HENZUIVJZFbI
+ワ ー	R!F#I%I)H*I+I-^.J/X1I2]3H4H5J6X7X8H:X;I=F?D@IAICGFJG[JYKYLWMZNXOIPHQJRHSHTGXFYIZ][Z]I^Z_FaFcGdXeHfJgHhZ
+ン が	p(_:[H[MHVZZI^Y
+ン で	o#[7[HFMXQYTZVJ[]bI
+ン に	y4ZMX^Z
+ン の	y,YHIZ]
+ン を	y,]8]
+ン イ	p>JBZHYL[MJTJZY[]
+ン ク	uZGbc
+ン コ	y4]5]HHJXZJ
+ン ス	r9J=cH]ZG
+ン タ	pH]VZZJc[fJga
+ン ト	]!]#X%]&Z(E)Y+J,I/I0_1J2^4Y5Z6H7H8I9J:[;I=F>G?G@HBECGDXEIFKH@IHKHMFNHOJRISYTJUZV[W]YIZB]I^Y_GaHbDcHdGeYgHhH
+ン ド	y7[
+ン バ	wPYV^
+ン プ	f!Y#K%J(G,J-H/^0Y3J4J6^8J9J:H=G>J?J@JAXBJCJDIE_GIHDIJKIMHNZSJTJUGVGWJZF[J]J^H_[aJbGcZd]eJfYg[hJ
+ン 画	wZJba
+ン 管	w)J,ZP]
+ー が	d![#J%J(F)K*J+K,K-G/J0H1J2K3G4^5[6I7I8J9H:];I=H>G?G@HAZBHCHDGEJGJHXIGKHMFNEOXPHRFSJTJUHW_XIYYZ]][^I_]aFbGcZeJgJhI
+ー で	i!I(I*J-I6[7J:H;X=I>I?^@JBJCKDJG[HXKJMHN_PIUIVZWI[J]JbYcJdJfJg^
+ー に	q-]A_HJJXNIZY_Z
+ー の	n4J;XEYR_ZHbYc[fH
+ー は	q(J)Z7Z?^MIUJVIZF^^
+ー を	o*[-K4]?JHJKJN]WYYZZH]X_[dK
+ー カ	w!]E]NZZI
+ー ク	s,bHIR[
+ー ザ	b!^#J%J(_*H+J,J-G.K/I0I3G4I6J7X8Z9H;Y=Y>H?G@HA]BHCJDXEJGJHEKHLJMHNHOIPYRJSJTJUHWJXIYJ]Z^[__aJcIdXeJfHgJhH
+ー シ	u,Z7_
+ー ジ	m-Z0b?JMJSZZY_Jb[fJ
+ー ス	yQY_^
+ー タ	u4]:[HYVJc]fJ
+ー ト	j#H(J*Z,J-I0K1]4J8K9J:[=J>J?H@JCJDYGJIJKIMXNIQ]RITYUJVJWIZE[KaJbacIdFeJf[hJ
+ー ド	P!E#F%H&J(J)G*G+H,]-]1H2[3F4F5I8G9H;H<J=E>Z?G@GAGEJFIGZJXMWOGPGQIRFTEVJX[YHZZ[Y]G^X_Ea^b[cFe]fIgGhY
+ー バ	l-J1J3J4_6Z=K>J?JBJHGIJKJR_VJY]ZGaIc[dY
+ー ビ	j!J(J)[-J2Z7J:J=JBXS[U_VIZHbJcKdZfa
+ー プ	n(J?JDJG_HGNJPaUJVcZIdJ
+ー ラ	y4]5]HHJXZJ
+ー ル	f!J#J(J)[+J-H3Y4J9J:I>X?[@JBICXD_GYH]IHKIMXNZOJPJSJTJUHVGXIZD[K]I_Ja[bJfJhI
+一 つ	n%]3ICdDJHHIJKIaJ
+一 下	w#[9ZKKXJZYb]
+一 个	p%]-J3I9I;[?JC_DJHJIJKGOXVJXIa]
+一 回	w9[@_HJKKXJ
+一 天	q#F@_DXX^ZJ
+一 度	p@^WZXJd[
+一 日	w#K@ZX_
+一 時	p@IL]T^ZGa]cY
+一 直	p?J@JBJCJD[K[LXMIZZaZ
+一 种	q?YCbHI
+一 致	r3J6aA[O]_H
+三 方	yJZ
+上 刚	w@Z
+不 一	w6]IIK]O]ZJ
+不 上	u3JH[O]SGc^
+不 了	g!I#I(^)I*H,I-J/J0I3W4X6I8J9I=G>_BGCIDJGIHGIIKELIMGNHOIRFS[UGVHY]Zb[I]H^G_JaFbGc[dJfDgI
+不 允	yIZVJ^^
+不 出	y+[3a>JHJZHaH
+不 到	i#K(Y*J,a-J0]3H4[6I7J9I=J>Y?I@JCJGJHZIJKJMJNJPJVJXJZE]J_^a[cKdIfIgKhJ
+不 匹	yO]
+不 去	s#[%J;ZKYXJZ^
+不 可	j%J(G)Z*J4_8[BIHGMJPXRJSIVHZG^]bJc]dKf]gI
+不 同	y/X6^G]
+不 回	w0]4K9H>KG[HEPKYJZ]c^fH
+不 在	m-J/J4I7Y9^:K=J>G@IG_HHKJMHNKPJQ[T[V^ZH[JaJbJcJhJ
+不 对	p(K*J3]6]9J?K@ICJE]HIIIKHNIOIR]Z]_JaJcJfJh[
+不 开	u6^HZNISXZHbZ
+不 接	w3JI]N[O]ZJ
+不 支	u1[7X?]ZIgZ
+不 明	y&ZN[Z[
+不 是	u(I>K@XOYPIS]UJV_ZH
+不 正	o3_CJTXZKh]
+不 符	p-YI[N_ZH
+不 能	d!I#J)J-I/J3I4J6J7I:I=^>Z?XBICIDIEIGJHFIZK[LJNGOHP^SHTJUZX]Z?[X^_aJbFcJgJhG
+不 行	m#K(H)^*H,J-X3I4J8]=J>I?[@HBKCJHFKYM]NIOIPYVXXJZJ^J_JaJb[cJhI
+不 认	u:ZHGM[O[gZhY
+不 让	s>K@_HIKZX]ZZhH
+不 足	q%[(_3Z9J=[>JCJHFI]KJNGVYZF
+不 过	sH]L^ZF
+丢 了	u>]DXaG
+两 个	r/^?J@IAbKZNJOJVKZG_JaK
+两 次	y*X@[CX
+两 种	r*[CY
+个 密	u/]K[NKZJ
+个 用	w!J;]A^CJKKUJV]ZY_J
+中 で	wHIS[]^dJe[
+中 心	wgb
+临 时	u!X@YLZ
+为 什	y#G*][]
+为 组	yVIW]d]
+也 没	y3I?JD]a]
+了 密	s>[@[HHMZUYZHhJ
+了 手	u>XC[
+了 收	w>aHJaD
+事 件	u#Z&[BIHIS]VJZIe[fY
+事 可	yVa
+二 つ	l*Z/^8[?JA]C^DJHGK[ZJ_JaJ
+二 回	y*X@W
+云 端	u/XTb_J
+人 が	y@ZZJ][^Z
+人 に	y!J@XH]^]
+人 の	y(XA]ZZ
+人 は	w+ZDJVa
+什 么	u#G*]HJN_ZJ[]
+今 天	q@ZX^ZI
+今 日	u>J@_HJX]ZHaJ
+今 朝	u#X@_ZJ
+从 没	yDZW[ZId[
+他 の	y(^VZ
+他 社	y:]JZ
+付 い	y%Z3Z
+付 け	s-X/X>KHJIHK[NGO]ZXhZ
+代 理	q(J*J-Y0d3J4H9I>JDXHHMJNJRHYIZIaIc_dJfGgJ
+令 牌	u,d9JHIR]ZF
+以 前	j-I3H9J>]?]@IIIK_MYOIPYVJ]JhJ
+件 を	wIYKIN_
+会 社	o+K-Z3J8Y:Z>_?[CKDIHGIJN[OIZI
+会 議	uHYZ]][
+但 没	y?]DJLX[W
+住 了	y!J#_9H>IBJHZKJZF]J
+体 管	w(^)Y*J,[UHZJdH
+何 も	s-J>HD[HZKILXTZXJZ[
+何 度	o#^-J9G@IIJTYXaZJ
+使 い	y,[?[K[
+使 え	g!Z#J(J-H3J:J>H?_@GBJCJDIHGI^KXL[MZNJUHVXXXaJbHhJ
+使 っ	o!J-Z3J7Z9I>Z?J@JHKIEKaOJU]VJXIhY
+使 用	i(J@ZIIK^NZPZT[UJV[ZH
+信 息	u3[C[D_
+修 改	q@^ZX^Jh[
+停 了	u!]0]4J9J>KHHSJY^ZHcIfZ
+停 止	p!]-J0Z4]9I>IHGIJKJU]Y]fZ
+停 用	u![1[U[
+側 で	u![7]HGT]ZI
+允 许	q9K=KHIIZQYV^ZJ[[^]
+先 の	y3[D[HZ
+入 っ	l:[>J@JG[HHIaKHLXMKOIV[ZHaKhZ
+入 れ	f!J#Z(J*K+J/Y3G6[8Z9E:I=I>E?H@FBaCHD]GKHDMXNXO[PJRJTIUJVIXGZ[]Z_KaEbIcKdXeJfJh[
+入 力	w#]9IOYhX
+入 的	wOZ
+入 社	y@YD^
+全 体	s(^)X*J,[U[WJZIdH
+全 信	yC]DX
+全 局	w(])X*J,]PJZIdH
+全 部	yB[NZO]
+全 问	w*[?_ZG
+公 司	l-J3J4Z8[9J>Y?JBICJHGIIKJM]NbRKU[VJZG]KaJbKcJfK
+关 了	r!]#H6]9H>H@JBHHGKKOJU]Y[ZG]_aJfI
+关 着	y1J<ZHHRJU]cIf^
+关 闭	wBZU_b[
+其 他	y%]C[
+册 过	w+[DZ
+再 改	s@^
+再 設	y@Yg]
+再 试	s@ZBJX[ZZ
+再 起	yB^fZ
+写 不	u0]4J9H=J>IG[HEY^ZFc^fG
+写 回	d!H#H%Y(F)I*I+J,Z-J/I0F1I3H6Z7I8^9D:I;J<J>H?H@EAJBFCHDGEJFJGHIHJIKFLHMHNGOKSITIUGVFWIXGYXZJ[I]I^H_IaFbFcEdde_f]hG
+写 字	yI^
+出 な	o(]*W+X-J3G>I?^C[DHHFIJKJNJOHZD[]a[hJ
+出 ま	rN[Z[hX
+出 る	m-]3J@KHIKXNYO[XKZY_XdZ
+出 现	u+Z?JHIZ_hJ
+出 错	w,Z3IHJO]Z[aIe]fGhH
+分 か	w-]>JHZIGM]NXZH
+分 で	w)Z=IHKU]VZZI
+分 の	u-I3HI[O^V[
+分 钟	wBJHIM^R^
+切 れ	q9I;[=^>J@IUJXJZZ]]a[bJ
+刚 改	u@^
+別 の	y@ZKZ
+利 用	y0[4]ZH
+别 人	y(Y*[V[
+别 的	w([:]B[C]IJPJUKVIZJ
+到 旧	y>X
+到 短	ya[
+到 验	u>ZaX
+制 限	wQ^X^
+刻 が	yRa
+前 に	o-H9H:Y>H?J@YAKCJF]HGIEK[MZXJZI]aaJb]hI
+前 の	p-I3I>]@JHHK_M]OJZFg[
+前 使	yKX
+前 密	sh_
+前 用	wK^
+前 的	w3I>^@JIHK[MZOJ
+力 し	w#]9IOYhX
+办 公	y9Z>]?[HHZK
+务 台	y([@YZHgZ
+务 器	l(J0J1J2I3J4]6]8J9J>J?J@JBJGJHGKJR_SJYZZJcZd[
+助 重	yU]
+効 で	uZJ^YbYdY
+効 に	h(I.Y;WH[U[VYZFdaeZ
+効 化	r!_#J)Z,[8[HKUIZJdEe]
+動 か	u.XZGf]
+勾 了	yLZ
+包 含	uIa
+匹 配	wA]O]
+十 分	wC]R]ZK
+単 語	y-Y
+印 机	u>KH_
+历 史	w5[IIKYN]
+去 了	w#[9J>JB^HJKJXJZF]]
+反 映	yBKM^ZHg[
+发 到	u>^
+取 れ	w>[aJ
+取 得	y,a
+取 消	y?^BJG]HIZG]]
+受 け	o-I/]>YHJIHK[NGO]ZXaJhZ
+古 い	i-J0Y1]4K:J>]?J@IBKGJHBIJKIMcNJRKY[ZEaJbJcKdJfIh_
+只 有	l(J)J*I-J3I9I;[?J@JC^HIIaMKP_VIZFaJ
+只 能	y@[[[bI
+只 要	y?ZHJ[]
+可 以	s(JB]Vb
+可 能	w(];]=JBIHJM]NZVJZJ
+可 证	r3J9I=c>KCJH[IJVGZJaJ
+号 が	m3_CIDJO_aI
+号 と	yIYOZ
+号 に	r3bOJ
+号 を	w-Z>[
+号 没	w3^>[VZaH
+号 码	j#J-J3d9K>G?IBKCIDGHGIIMJOaUJVJXJZFaYbJhJ
+号 被	w!^#X>J
+司 的	w8]NX
+合 わ	y6]HKN[ZZdJ
+合 公	wNaZJ
+同 じ	sAaHIK^_J
+同 一	wAbKJ_J
+同 事	q(Y@WH^KJVaZJ
+同 僚	y([HZVZ
+同 期	j!I#K%Y(J-I/J0^4Z6I9J:K=I>I?J@IAJBKDJGcHDIJKJLJMZNIR[SKVFZG]J_IaIbJcJd]fZgKhK
+同 步	i!I#I%Y(H)J*J-I/J0_1K2J4X6H7J8J9H:I;J=I>H?I@HAIBICHDIGcHDIIKGLJM]NIOJPIR^SKTIUIVFWJXJYJZF[J]H^J_IaHbIcId]eIf[gYhI
+名 が	y2[<[HH
+名 前	u-Y9J:ZF^I]KI
+名 字	y:]IZ
+后 再	u@ZBJZ[
+向 导	w+[,[HGZJdHe_
+否 さ	p%Y-J/ZJXN^P[ZJ
+含 ま	u-YHZIY
+启 用	j!](G,[/J7J:J=I@JBHH]KJPHV]ZDbKd]eafIgJ
+员 不	s(Z)^*[,JP^UJVGZE
+员 没	w(I)YUIV[d[
+問 が	y*X?^
+問 題	l-J9JB[EZHGIJKJMJTZXJZ_c^
+回 不	w0^6J@JGKZHdIf_
+回 失	y!J#^4[HJZFdJeZ
+回 数	w9JIKX_
+回 来	y!^9]HI
+因 为	y+[/]HGLX
+在 entra	y/J7[HET]
+在 し	y>[_^
+在 の	sZKh_
+在 不	r?J@[K_ZG[[hI
+在 密	yGaHI
+在 本	u!J7^_]d^
+在 用	w-_/X9JKKZJh[
+在 的	yKJZI_]h_
+地 ad	s/Zg[
+地 没	y_[dJg^
+地 环	wc_d[
+地 配	wEcHJZHgJ
+坏 了	sH^R[
+域 控	l!K#I%J(J-J3K4e5a7J8J<J=J>I?H@JBICIDJHFIJJ]KIM[NHPJRITJUJVJZE[J]JaJbJeKfIgKhJ
+域 管	w*JPaZJ
+報 が	u,Z3[CYD^
+変 え	k#G9J>Z?J@dHWIJKHM]TJXGZF[[^YhI
+変 わ	q#I/[>YCXTYg[
+変 更	a!H#K(I-H3I7Z9I:Z=J?J@aB[CJDJHFIIKHL^MXNITJUJVIXIZX[J^aaJbIcJdIfIh^
+外 し	r#]8[?[GZHINIP[TJ[ZdH
+外 部	u:cHJZG
+多 す	wHIIKX_
+多 次	r#_XZZI
+多 请	uXZ
+大 写	yI]
+大 家	y-^9[>JHI
+大 文	yI]
+天 改	y@_ZHhI
+太 多	n#_9J@IHJXaZI
+太 容	w-[
+太 短	w-KIa
+失 敗	i!Y#]%J(I,Z-J/[3J4Y6Z7J9H:J;Y=I>I?J@JBHCJDJF[GJHFIJKJMJNJSJUIVIXJZ^]J_JaJbIcJe]fIgJ
+失 败	h![%J(J,]-J/W3J4Z6Y7J9J;Z=I>I?J@HBJF]GJHFIIKJNJOJSJVI_JcKdZe]hI
+好 了	yB[RY
+始 ま	y+[3YHF][
+字 母	s/XIb
+字 符	y2]F^HJIX
+存 在	u>Z_b
+安 全	q*Z?^BJC[HJQZZF
+完 了	w(]B[][
+完 成	w([B]HJZJ]]
+定 し	u*[@YHXg[
+定 义	wHXNHWaZI
+定 了	w#ZTX
+审 核	y/XEYNX
+客 户	y:[BZQY
+容 易	u-]
+密 の	y*X?^
+密 码	Q!E%H&I)E*F+F,W.H0X1G2^3C4E5H8F9I:[;G<H=C>E?@@YAGBICDDKEJFIGZHYIYJXMZOEPIQHRFSFTEVFWFXEYGZa[[]F^[_FaCbZcEd[eFgIh_
+密 碼	p#I(H-]:J=J>J?I@IBJHHI]KYMJNYPJUZ^]hI
+密 钥	w6a?_HIVJZH
+对 象	q3J9K;]>JA[G[OKTKVKZG_bhJ
+対 応	w1]_]gY
+対 象	wGaHJVZ
+小 文	yI^
+小 时	m9J>J?K@^CJHJIJKJOJX_ZHa_
+尝 试	rX_
+局 管	w(])X*J,]PJZIdH
+届 か	w4]aZc[
+届 き	u>Ia^
+届 く	w>a
+履 歴	w5[IIN[
+己 改	yBYVZ^[
+己 的	y@ZO]
+已 注	u+bBJCJDYHEZK
+已 经	y+[>]?HBXDI
+帐 户	l![#[(I3ZUIV][Z
+帯 を	y>]
+应 用	r%](I0J3J:J=H>[?_@KBJC[HGIIKIMHPJUJVHZGa]dJgY
+度 お	w9Y@YZY
+度 も	o#Y-K9J@JWYXaZJd[
+度 変	y@X
+式 が	y3]
+式 不	u3cC]HKKJZF
+强 制	uD[HIL^ZJb^
+弾 か	y-Y@ZJY
+当 前	r#Xh_
+录 不	y>J?JHHZabJhJ
+录 界	wHJZIba
+录 里	y!]3]
+形 式	u3bCJ
+待 #	yXX
+待 ち	y9ZXX
+待 っ	yXIa^
+後 で	wXJZZcYeZ
+後 に	r3I9H>J?H@ZBYHHKIR[XJZE]aaIfa
+微 软	u7ZHKR[S_ZHd[
+必 要	f#G(J3J9J:]=^?J@JC_DHI_LXMJNJTJUGVIZH[[d_fJ
+必 须	u:Y@[K]LXZJ
+忘 れ	o:Z>[BIHYKJMIZ]bJ
+忘 记	w:[HJZ]
+怎 么	rH^Z[
+您 的	s(I3ZBYI]UIV[ZJ
+悪 い	yE]Z]
+情 報	s,Z3[CYDaHJ
+想 再	y@a
+成 し	y(JUHV[W^ZJ
+成 功	u/_B^TIZK
+成 员	w(JP[V_ZJ
+我 不	u9[>[?IHGIJKIOIVbZI
+我 们	n(J-Y3Y9H:Z=]>J@ZCHDJHIIIOJU_VGXKZG[J_[aJdZ
+我 只	yC[
+我 是	w([)Z:ZZH
+我 没	y(^C[ZJ
+我 的	h!^#Y(H)K-I3F9Y:X=J>I?J@JBICFDIHHI^KJMKOaUIV^ZJ[IaHhI
+户 一	yCZaX
+户 不	r(I8]:Z=K@IG_HJKIP]VHZF^]
+户 在	u!^VJ[[_]
+户 密	w2_7XIJdYfJ
+户 已	w!ZTZ
+户 没	p!J%^(G)]3J:J=[BJCID]HKUHV]aJ
+户 的	y:[
+户 被	w!Y#Y
+戻 し	i3J4X8[>K@IHGMJRXVJYZbJc[d[f^hJ
+戻 せ	u0Z>JHHK]ZZ_ZfZ
+戻 っ	y!^b]
+所 以	yIXZIh[
+所 需	y=_HK
+手 机	e#Z(J-J3^9G>^?H@JBJD_IGKIMZNJOYUKVJZH]JbJfJhJ
+打 不	u3ZHZSXZJbZ
+打 印	wH^
+找 不	y4]_^
+承 が	y;_
+択 肢	s3J?_C]HI[]
+报 告	y+WDYHZ
+报 错	sZbhK
+拒 否	g%_*J,Z/]3J9I>K?JCHHKIXJZMJN[O]P[TKVJZHdJhJ
+拒 绝	l%Y*J-X/^9JBKIJKIN[O^P[ZH
+拿 不	y,a9JHIZ[
+挂 了	w/J4]=J>J@JHHMHSaTJZHf]
+按 钮	u(a:]HIZH
+换 了	u>YM[
+授 权	yTZV[
+接 受	s/Z3J>J@JI[O[Z]
+接 器	r2[8]9J<_HFIIMKZJ]J_^bJcIdJ
+接 続	o4YH]ZHcc
+推 測	u-_
+提 示	l@ZK]LY_Xd[
+携 帯	o3]9J>_?JCYD^IJZHaI
+操 作	y(a
+支 持	s1_7X?]HJRIZIcJfJgY
+收 不	n3J>[HXa[
+改 一	y@]
+改 不	yZZ^IhY
+改 了	u/]7J@[MYZIgYhJ
+改 密	l@EMJVJZ]^b
+改 的	y@^
+改 过	w@]
+敗 し	wTZZ^
+敗 す	y!]
+数 #	yC[IY
+数 が	yXX
+数 太	yXW
+数 字	q3JHJId
+文 字	l-I/Z2]3I@JCIF]HIIcKINJXKZJhK
+新 し	g+Y-F1[3K9J:]>F?HBZCJIHKGM]XKZY][bZdJfXhI
+新 密	m:^BWHFJXKJNHZZ[JbJhI
+新 手	y>GH^
+新 的	q3K9I:J>J?J@HBYIHK[MaNJOJVJZH[[]]bI
+方 式	u*Y3JC_DXZI
+方 法	i*Z+^:J>J?cBJC[DHHZIJNIUIZH
+无 效	y3JHJO]R^hZ
+无 法	m(Z3ZE[HIUJVJZX[]cYdJeY
+日 は	w>I@ZHJMJX]ZJ]]aJ
+日 ま	u9Y@]XYf[
+日 パ	y@WD[
+日 変	y@^MZZJ
+日 志	yNX]]cX
+旧 号	y>X
+旧 密	o#]>I@JKZM^ZHgZhY
+旧 的	s>JCJHIIJK]MaZK
+早 上	u#Y@Z
+时 密	y@YLZ
+时 锁	uT_
+时 间	r4J9J@]HIOJRdZIaJcIfIhJ
+明 天	y@ZX^
+明 日	y@YX^
+易 被	y-Y
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	s@^MXZH]]f[
+是 锁	y#ETZ[]
+显 示	u+]/XDFHKIJO]ZIh^
+時 に	u5[?HHIL[O[a]
+時 の	y,]LXbZdI
+時 刻	wHJRb
+時 的	uT[cY
+時 間	n@]KJRZX]a]fJ
+暂 时	wT^
+暗 号	y6]<[
+更 が	r@ZL[Z[^[hH
+更 し	p7[@^M]ZI
+更 で	l:[@[MJ^]hY
+更 改	q7X@[BJL]MJZE^[
+更 新	n+^1_@]BJCKDHHIZFcYf^hK
+更 禁	y@Y
+書 き	g!I(J-J0Y3I8Z9J:J>H?J@HBJGYHFIJKIMINJRXUJVIXJY^^J_YaJbIcZd^f_hI
+最 小	y@ZI^
+最 短	y@[
+最 近	s@]BJKaZH
+有 #	y3XCGI_
+有 効	g!Z(F,Z7J8Z:J=IBKDJHYIHKILZNZPJUZV[WJZC^XbId]e_fI
+有 启	wVZdZ
+有 域	y*JPaZJ
+有 我	wI]ZE[^
+有 注	yDZ
+有 重	u%Y(YUIVJW]
+有 问	wE[ZWc[
+服 务	f!J#J%I(X)I*I,J-I/J0I1H2Z3H4[6[7I8I9G:I=H>H?HAJCIDJEIGHHDIHJJKHMJNIOJPIR^S]TIUIVGWJXIYYZE[J]I^J_JaIbIcXd^eJfbhI
+期 の	yGaHJ
+期 サ	y4[R]
+期 間	s=Z@^IHKIN[ZI
+期 限	k(K9J=Z>J@XIHKILbMJNZXIZZa[hJ
+本 人	n!H+_-J>J?JBJHIPJZH]_^ahJ
+本 地	c!Z#G%H(E)H*G+I,I-G.J/_0Z1I2I3G4H5J6_7Y8I9G:G;I=F>F?G@FAYBECGDGEbFJGGHCIGJIKFLIMFNYOHPYQKRISGTXUGVEWHXHYJZA[G]F^G_aaGbFc[d]eHfZg]hG
+机 丢	w>^aG
+机 号	r3[DZO[aI
+机 坏	wH[
+权 限	j%a(b3J:K;_=I>J@JBJDJHXMJUIVHZHaJdIfJ
+来 な	u>Ha[dIf^
+来 宾	w:_
+格 式	w3cCJZI
+検 証	w3I?IC_DJHJOZZJ]^
+構 成	o(H/J6K:J=KEdHIPJUGVYW^ZEcJdHe^fH
+権 限	l!J%_(^;[HZZH
+機 種	y>_ZJ
+次 失	y#XTX
+次 数	sX_
+次 登	y#YL^
+止 さ	u!]9I?]@JHI^]
+止 し	yY]fW
+止 め	s![)YHHU^
+止 期	y@Y
+正 し	s3]hZ
+正 常	uB[HIS_T]UIZJbJ
+正 确	r3]h^
+此 密	y%I([
+步 服	w4ZMJR_
+步 没	y%J0I3IC]HJMIaJd[f^
+残 っ	s#X3]DJ_]
+永 不	uL_
+求 さ	yC][X
+求 め	q*X+ZCYDIM[
+求 两	yCY
+没 了	s(J3I9G>b?]DJHFKJMJZH]J_[aGbZ
+没 写	y%J8^HJN]d[fH
+没 勾	u;]HJdaeJfG
+没 开	wU[VYZId[
+没 有	_!G#H(])Z+I,J-G.J/J0I1J2J3Y4I5[6J7I8H9D:F;H<H=[>D@HAIBGCZD^EIFJGJHBIFJJKHLIMGNGOHPGRJSITHW]XIYIZ@[^]F^I__aacHd[eIf]gHhH
+没 权	y%]([
+没 法	y)Z:[>X
+法 が	y?Y
+法 を	u*Y+Z?]CKHZUI
+法 重	q(IE[HJZ]cY
+注 册	j+c>J?I@KCIDaUKVJZG
+浏 览	w.YHIZJ]]b]
+消 え	y%[?[bZ
+済 み	m+b?IB]CIDYHFTXVZZJ[J
+測 さ	w-_
+満 た	q-JIYKINbZI
+無 い	r!J3Z>J?JC_D_HHIKOI_YaI
+無 効	f!e#I(J)X-J/J3G7K9J:J;Z<Z=J>JBICJDJHEIJMJNJO[PJRZVHXJZF^J_JaIfJhX
+無 期	s@JHZLaZH
+猜 到	y-Z
+环 境	wc_d[
+现 在	n9J>H?[@ZK^MJOJZD]Kha
+現 在	o#XKJhb
+理 セ	wga
+理 中	wgb
+理 员	c#I%J(])^*c+J,_-I0I3J4I6K7I8J9I:H;J=H>I?H@HAJBICHDHEYGJHGIIKIMJNGOJP^RJSJTJWZXJ[J]I^K_JaIbJcId[eJfJgFhI
+理 者	c(])^*c,_-H3J7J9J:G=J>J?H@JBJCIDIEZHGIIKIMINFOJP]WWXJ[J]J^JaJbIcJdZfJgHhJ
+環 境	yc]d[
+用 さ	y*[K[
+用 で	y4]KYZH
+用 不	u>J?[KIZ]
+用 了	o(J,[3J9K;Y>a?GDKKZOJUXZI
+用 写	w,]ZIea
+用 密	u(JV_
+用 户	_%F(^)Z*E+X,F-G.J0H1I2I3D4G6H7[8Z:J;[=W>E?D@EA_BEEIFKHDIYJIKCMFNGOYPXQJRISITEUEWHXJYJ][^[_aaGcHdZeHfHgGhF
+用 旧	wHFM_
+用 期	u=Z@[IIN]ZI
+用 的	w#X?^QYZIh[
+用 过	qK_
+电 脑	n9H>J?J@JBJH^KJMaZH]JaJb[gY
+电 话	m#J(J-J9F=J>G?_BJD[HEIIKIMHNKOaUKVIZH]X_Ja_bJcKfJhJ
+画 面	i!J#J(Z+_-J3H9J:J=J>[?H@IBICIHYIIKIMINJOJTJUJVJWKXI]I_KaHbcfJhY
+界 面	sHIZF[Zbb
+番 号	f!J-I3c9I>b?I@IBJCHIHKGMJOaUJVIXJZHbKhI
+登 录	i!J#H(J+J-J3H4J=K>E?G@IBZCIDHHXKHL[NJOITJVJZ][]]JbbhZ
+登 记	l+I3Y>Z?^BID_HFIJKIMJO]ZFaJbJhJ
+登 録	b!I#J(J+a-J3]:J=J?Z@IC[DcIHKHMINIOZPJTKUJVIWJXJZE[JaJbGdJhH
+的 に	wT[
+的 不	r3K>K@XIJK]O_ZJ
+的 号	s3_>IDIHJOXa[
+的 密	j%J(]:J>K@IBXEXJXK^MJPKUZVHZE^JhZ
+的 帐	o!Y#](J3ZUJV^[J
+的 手	y3YO]aK
+的 电	w3[O^aJ
+的 组	u(J:[=J>JBJHIP^UJVb
+的 账	q!](J)^:J>IG]HJUIV[
+的 连	yc]
+的 重	y>]E[ZI
+監 査	y/XEXNX
+目 の	y8]C[
+目 录	s!]3[:XHJ_]dZ
+看 不	y(Z>^?HHZZKaI
+知 道	u>FHYNW[a
+短 す	y-JI^ZJ
+短 使	y@[
+短 信	n3Y9H=J>[?_@JBJCHDIHHIHVJZI]]a^
+码 一	y@HKZLXZIa]
+码 不	h(J-X3G6J:J>I?]@IGJHZIEKGMINIOXVJXJZ_^Ja]bJh[
+码 了	wHHZa
+码 今	y@^
+码 以	yKX
+码 写	s@JP[VJZFd_f]
+码 发	u>^
+码 同	yGaHI
+码 在	w7]HIMZdZ
+码 太	q-Y2[@ZI]ZI^JfJ
+码 已	yBYM_UJ
+码 时	y3JO^ZJaIhZ
+码 最	u@[
+码 没	w3^:]>HOJZIaG
+码 现	y@]ZJhJ
+码 的	u(Y>]HKVIZJ[[^ZaJ
+码 策	uNaZK
+码 被	y@XKXZJ^Z
+码 输	y#Y-HHJX_ZJ
+码 重	m(F:JDXH[U^V[bIdJ
+確 認	j!I#J-J9J=K>^?JBYC^DZHGIJKJNKO[TIVIZF[Ja^hJ
+示 さ	p+[?ZDKNYOZZJ
+示 密	yKXd]
+社 の	p-J3I8Z:Z>_?[CJDJHGN[OI
+社 内	u-I>JBJHZKIN_T[U]ZH
+社 員	y@]DZ
+禁 止	j!H)]-cHHIIKYMJNJQXUHZI^_hI
+禁 用	l!d/J;X=JHJKJUZZH
+私 の	w9Y:[DJHIO]VZ
+种 方	w*Y?Z
+种 验	s*XC^
+秘 密	w*X6]?^HIZJdJ
+租 户	u)J:[BHDJHJUaVGW_ZHbJ
+稍 后	w@ZBJZ[
+種 変	y>_ZJ
+種 類	y:]HIIZ
+笔 记	wB[HZKJM[ZHb]
+符 号	w-ZI]
+符 合	p-YI[N_ZH
+第 一	yC[DX
+第 三	yJZ
+第 二	u8^@ZC[KJZI
+等 待	yXX
+策 略	i!J#J%J(H)I*^/J3J4K7J9I:J=I>I?[@IBICJDIEKIIKIMJNdPITJUGVHWcZD[J]J_JaIbJcJdJfJgJhJ
+管 理	Y!G#G%G&J(_)b*f+H,c-E.I/H0G1I2I3G4G5J6H7F8H9F;H<J=E>F?D@FAHBFCEDEE]FIGHHCIFJIKELHMENCOGPaQJRGSGTGUYWZXGYIZJ[G]F^G_GaFbFcEd_eHfFgdhG
+系 统	yK^R[ZI
+組 織	k(I?KBJEYF]HGIFNWU]VIW_ZFcZd[
+絡 先	y3[C]D[HK
+継 承	s%J;dHIZK
+織 で	u:XHKNIUYW]
+織 の	yEZN[UJW[ZI
+组 织	l(H)J*I-J3J9J:Z?KBJCIDJEYF]G[HHIEKJMJNZPHU[VDWaZF[JaJbKcZdZ
+织 的	wE[N]ZIc[
+继 承	s%I;dHKZG
+缺 少	y=^HJIY
+网 页	yM_TW
+置 不	r(I5[7X=JE]HIS]UJ[ZbH
+置 了	u(J=^BZUJZHg]
+置 失	y!]/JZ[eK
+置 密	n%Z(XHJUIVI[Zb_
+置 页	y(IDJS[Z[bJ
+者 が	r(G:JE]U[VZWZZEdZ
+者 だ	r)[*]P]UHZJ
+者 で	y(]:[
+者 に	s*^-JNIZ[d[
+者 の	y*]
+者 は	u([)^UI
+者 を	y(_)K*J,Z
+联 合	s!J,[7cZJ_J
+联 系	s*J3]C]HJKIZZc]
+聞 か	yHXLYh]
+肢 が	u3J?^C]HI[]
+能 使	yKXP[
+能 再	q@XXaZI^J
+能 用	q*X>]?[HHKJLXM_ZJ
+能 自	yU]V[ZI
+能 重	q=_?J@KBZK]UJVJZF[ZbHfJ
+脑 上	w#YM[
+自 分	q)Z-H3H=I>JHIIZO^U]V^ZJ
+自 助	q(I)^9JBGDJHZUcVJZF]IaJ
+自 己	p(J)Y=J>JBYHJO[U]V]ZH^[
+致 し	u6]NZO[
+范 围	yGaHH
+落 ち	s4]9JHYMJRISZUJVJZKdIe[f^
+行 回	w9JIKX_
+表 示	o+[-J?ZDJNYOZZJh[
+被 拒	q%]*J,Z-K@ZCJKJP^
+被 猜	y-Y
+被 禁	r!])YPJ
+被 锁	q#]-IHJTJX]
+要 が	w#H.X:X[]
+要 で	yC]
+要 と	yC[
+要 な	q=]CXHXIYUHZJd]fJ
+要 两	u*ZCX
+要 件	wIYKIN_
+要 旧	y>KCJHJMa
+要 求	i+[-J3J9J:K=J>H@JBKC[DJI[KJN_X[ZHaJhJ
+覚 え	wK_[X
+规 则	yCXG[NY
+览 器	w.YHIZJ]]b]
+角 色	y(])^*XVJ
+解 锁	m#[1[BYHJT]VJZJ[__JbH
+解 除	l#Y1[9IBYHJT[[]
+言 わ	f!J+Y-X3J9H>H?I@YBJDZHII[KYMJN[X[ZH]Kh]
+記 号	w-ZI]
+設 定	k*[>I?HH[MJNXVYZI^Yd[g[
+許 可	r%[.X;]HIQXV^
+試 し	sNZX^ZX
+試 行	u9JIKX^cY
+話 が	w3I>H?aDJOIa[
+話 に	w3]9Y>^HI
+話 番	o3YDYO^aK
+認 が	y*Y
+認 で	w!J>aDIO]ZHaJ
+認 証	r,^3[DYZJ
+認 識	y:[DKHJO]hX
+誰 も	w=YSYU^VHZH
+議 が	yZ]][
+记 了	y?aCXDH
+记 密	w:[HJZ]
+记 本	wB[HZKJM[ZHb]
+记 的	r3]>]?GCJDGHJO^
+许 可	q3J9I=c>JBKCJH]IIVGZJaJ
+设 了	w*[2[@Y
+访 问	u%Z9IHXP]Z]
+证 方	yC[
+证 码	m3J>Z@KHJXZa_
+试 太	y@KX_
+试 次	uX^
+话 号	w3[O^aH
+请 求	y9Z>GH[X[
+请 稍	w@ZBJZ[
+请 等	wXY
+请 选	y-Z
+谁 都	u(J=XD[S^U]VHZF
+谢 谢	u-J9_>J?JB]HGIJKJZI]KaJ
+象 外	yG^V[
+質 問	u#J*Z?^HJX]
+账 号	p!a>IHJVYZJ^Y
+账 户	f![%](E)]-J2a3H4K7J8J:[;J=H>J?J@IBHCGDZGZHGIGKHL[MINIOJP[RJUGWJXJZE[I]I^Y_IaIbIcJdHfHgJhI
+起 動	wB]bZfZ
+足 り	u(]3Z9ICZDJHJI_OHZHaJ
+身 份	u,Z3[7]D]HH
+输 入	wOZ
+输 错	s#_-HHIX_ZG
+过 不	w%J;Z>]HJKYZ[
+过 密	s@]DY
+过 期	n9I=J>I?J@GBJDJHXKILaMJNJXJZW]^a]
+运 行	yBJHJSaZK
+还 不	y@[HGM]ZJ^K
+还 在	y!J_]
+还 是	m!Y#I5[9[>KHJMZTZgZ
+还 要	s3K9J>ICaHIIIM_aJ
+这 个	qGYHJK[V]_[
+进 不	w#[KKZ^
+进 去	yB_ZIh[
+连 不	wH]SGc^
+连 接	n2[4K8]9J<_HFIIMKZI]J_]aKbJc]dJ
+追 加	y8]C[
+选 项	s(]3J>K?_C[DHHI[ZaI
+途 中	yHI]^dJe[
+通 ら	u;Z@XHHK[Z[
+通 知	u>K?XCJHZVIZGab
+連 絡	w3[C]D[HK
+違 い	y,[3^HHKJh[
+違 う	n-I6[9I>J@IHXIIKZOZRZXJZJha
+違 え	q#a@JHHKIXaZJhX
+選 べ	w?][Z
+選 択	q3J>J?_C[DJHHKYVZZK[[aJ
+那 个	wG]KbZJ
+那 边	y8^:aZJ
+邮 件	s3I9J>G?_CGDFHGIKM]a_
+邮 箱	o(J3[9H=K>^?XBIDbH[IJKJMIOJVJZH]JaD
+都 不	w=Y@XU^VHZX
+都 没	w3J>HB[D_HFMIa[
+配 置	p!J(H)J*J0J=IEdHHPIUGVZW]ZEcJdIe_fFgI
+里 不	y7]HI^Z
+里 有	y3IF]
+里 没	yUJVJW]__
+里 的	w3^O]aJ
+重 启	yB^fZ
+重 复	yAZHIK^
+重 置	Y#H%I([)I*G+H,J-I.J/G0H1I2J3G4G5X6H7I8H;I<J=Y?I@FAHBZCGDHEYFJGHIIJHKDLHNFOIRHS^TGU^W_XHYIZ]]F^F_HaXcJdEeGfXg[hG
+録 さ	q+H3Z>J?]HJO[
+録 し	n+Z>W?XC[D[HJZJ
+録 は	yC]
+録 を	y+ZDX
+録 済	s+b?JBJCJDYHG
+鍵 が	y6cHIdJ
+钥 不	u6c9K?_@JHIKJRJVJZFfI
+链 接	sMKZDbd
+锁 了	w#H[]
+锁 定	m#_HHTa
+错 了	y9I@JHYh^
+错 太	y#_-IXIZJ
+错 误	r!K&[3KE[HJZ[h]
+閉 じ	wB]ZI]Y
+開 か	w#[H]XHbZ
+間 が	s=Z@]R[ZIfJ
+間 に	y@[XZ
+間 違	m![#_-J3]9I>I?J@IDJHEKGMJNJTJX_ZIaHh^
+问 题	l#E(J*Z=J?^@JB]EZHEKJMINJPJVJX]Z]cZhJ
+间 不	y@]R_ZIcJfJ
+限 が	p%a(^;ZHIZI
+限 な	yL]
+限 に	yH[LY
+限 の	y;XL_ZI
+限 切	w9J=[@JHJZ]a]
+限 制	y@JQYX^
+限 没	y%](J;_HKdJ
+限 重	y%K(^
+除 し	y#JT[
+除 済	yTZ
+電 話	g+J-I3^9I>]?^DZHFIJKJNJO]ZI]KaYhJ
+需 要	q=^C_DJHJ
+非 対	y1]gY
+面 が	w(J+^>]?JDHHIZ]aJbH
+面 で	wZJba
+面 に	w(]H]ZGbZ
+面 不	w+^HGX]ZFb]
+題 が	uEZZZcZ
+題 な	yBYT[aX
+願 い	w#^9Z
+页 面	l#J(Y)J*J+_3J=J>J?J@KBJCHDZKJMKOJPKSZUIVHX]Z][J]ZaIbG
+验 证	c!I#H%J(H)J*X+J,Y-H2K3Y4J7J:I;J=G>X?]@HBIC_GJHDIHKHLJMINIO^PJRJTIUJVHXYZF[I][^K_JaabJcJdJfKhH
=#	A!A#A%:&?)8*<+A,<-C.=/G0=1a2i3j4=5<6:778:9;:7;@<H=B?5@eA?B:ChD=FCG<H>IbJ9KcL;M=NAO^P^Q<R^SfTaU8V<W:XcYfZ9[7]4^;_8aIb?cJd7e;f5gdh<
=0171	w3Z>JOXaI
=0x8023061f	k%J-J3J4J8d9I<H@JBIHFIJKJNGZG_K
=0x8023062c	l%I(J8E9J<c=J>K?KBIHHNISJUKVJZI]JaJbJ
=2003	k(G)I4I5f6I7I:J=J>J?I@JBHDIHDKJMJNJPHRHSHUHVGWJYJZF]J_JaIbIcHfF
=2008	g#J-J4D5f@JBJHEJHKJMENJZD[JbGcJfJgI
=2016	o!I#I%J(J)J*J-F.K0J1e2J3G4G5]6J7J9E:I;J=I>G?G@GAJBHCGDIGJHCIGJIKEMHNIOIPJTJUHVGXIYJZG[J]HaHbIcIeJfJgJhI
=2017	y1^HF
=2018	w1aGKHEcJfI
=2019	y1Y@]
=24h	m#G-I?J@aBHHHIJKJNITHXbZI]KaKbJhJ
=31034	h!J#J%H(J-I0J3J4I6I8I9I=H>I?J@HBGCJDJHDIJJJKIMINIPGRJUJVIYZZC]JaJbJcFdCeFfggJhJ
=31044	u-J3K9H@IBGHFIJKJNKXJZFfc
=32002	yBIHGc_
=32004	i!H#H%G(I)I*J,G-H.J/J0K1J3G4H5J6g7J8K9F:J;J=I>H?H@IAJBHCIDIFJGJHEIHJJKHMJNIOHPHRJSITIUIVIWJXIYJZD[J]H_JaGbIcHdJeGfIhI
=32009	g!J#I%J(I*I,g-I3H4K6G7J9H=J>I?G@IAJBICHDIEJGKHBIIJKKIMJNFOJPJRJSJTJVIXJZD]IaHcIdJeHfIhI
=32011	l!K#I%I(K,E-J/J3I4I6F8J9H=I>J@IBIFJHEIJKIMJNIOJPISJVJZEaJbJcHdFeffGhJ
=33001	]!F#D%A&j(F)G*F+H,I-B.H/H0G1H2H3C4F5I6H7G8G9A:G;G<I=E>D?E@DAEBDCEDEEIFdGFH?ICJGKDLGMEN?OFPFQHRHSGTGUGVFWHXFYGZ@[G]E^G_DaBbFcFdHeHfFgHhD
=33002	q!I&HAHGJHHNJZE_c
=33003	y#J&I-JAaHHOHhJ
=33004	q!J#I%c&D(G-H3I4J6G9H=J>I?J@IAHBICJFGHFIIJJKIMJNGOJQJVJXJZI]J_IaJcJhH
=33005	w!^#KHJ
=33008	m!J#G%J&I-J1J5I8K9J@XBFDJGJHCKJNdPIRIVJXJZF^Z_JaJcIfH
=3rd	yJX
=4740	m!J#dBIHGTGZE[I
=50053	yHJT[
=6329	y8_NJ
=6800	y,I?KHDNGZFfa
=80070005	m!J%e(J-H/J2G3J4J9H=J>H?J@IBICJDKHCIJKJNHOJPFTJVJZF]JaJhJ
=800700c	j!J#I%D(J)K*J-E2g3H4H7K9F:J=J>H?I@HAJBHCHDJFJHCICJJKIMINGOIPJRJTJUJVJXHZH]H_KaHbJcIfJhI
=80230405	p4I8JAGGI_b
=80230619	w%J4H8I<IHJJXN_
=8023061f	y8_HJNJ
=8023062c	u%G3J4F8I9I<bAIHHNGZH_K
=80230818	j!J%G-J2J3H4e7J8G9H<I=J>J?J@JAIBJCJHFIJJKKIMJNGOKPJTJVIXJZI]J_IaJcIhK
=a	;!J#E%E&?(Y)G*X+_,H-Z.</H081=2G3G5I6B7G8H9_:E;?<G>Z@bBFCCDEEFF]GHHcI^JXM]NBOAP@QERJSBTBW]X_Y@[^]^^Fa?bHc@dGeAfGgBhH
=aadc	h!H#H%I(I)H*J+J-H.K/I0I1]3F4H5K6J7J8I9F:J;J=H>G?G@FAIBECHDFEKFIGYHAIGJIKFLJMHNHOHPHReSETGUHVGWIXFY[ZB[J]H^J_JaHbEcYdIeIf[gJhG
=aadsts50053	u#E-KHCTcZJ
=aan	f%I(Y)G*I,I0J3I4J6[7J8J9I:H;J=H>H?H@EBICIDYGIKDLZMHNaOIPGRJTJUIV]WJXJZB[H]H^]_JbIcJdEeIfGhG
=aangepast	w-]9J>I?J@_CJHIIJKIaJ
=aangevinkt	yLZZIdXeK
=aanmelden	w#J@JBZHGKHMJTK[]bZhJ
=aanmeldscherm	wMKZJb_
=aanzetten	y(I,[8[@KHJXKZHdFe]fJhJ
=ab	g!J#I%H(G)J*J,X-G/E0J3G4X5J6J7J9G:I;J>H?H@GBGCGDHGJHJIJJXKGL]MFN_OHPIRZSJTIUHVGWFXIYIZX[J]Z_IaGbHcZdFe[fHgIhX
=abandon	rHJZH]_aI
=abbiamo	r=[BZHHIKKKLWUZYX
=aber	g!I#G%J(H*J+]-I/J3F4J9I:I>^?^@XBHCZDBHBIHKFNHOFT]UJVYXIZA[Z][^J_JbIcJdJfIgK
=abgebrochen	yHJIJ]_
=abgelaufen	r#J(K-J:J=^>Y?I@HBCCHIJKINJUIVJZZ]Za[bJdJfGhJ
=abgelehnt	m!J%J)I-^/Y0I3J9J=H>H?J@ZBJGJHGIIKGN[OJPIZY[K_IaJd[hJ
=abgeschaltet	n!Y)XHJU[YZZJ
=abilitar	y.YHKdYeX
=abilitato	o(JDJHIU]V]WHZGdZ
=able	e#G%J(G)J+K:Y>H?D@IBbC]HDKJLJMJQXTGVFZZ[I]J^J
=about	a!Y#G%J(G)G/I1J3I7I8J9J:I<X=I>H?HBBCJD]GHHYI]JHLDMHNJPJS^TIUEVDXJZ_[H]H^HaFbHdHfJgHhF
=abov	u(J;_>JGJPIVJ_I
=abre	w!K9J>J?IH_VJZE]DbY
=abrir	y@JHXZJ[^
=abroad	n!Z#H)Z>Z?IT[ZD]Ja]bI
=absent	r%Z5X9Z@JBIHHKJYXZE[]_Z
=acce	i![#H%b(H)J*I+J,J-H/H3H4J9E:I=G>]?H@FBHCHDGFJGJH_IDJJKEMINHOFP[VFXI[J]IaHdFeIfJhH
=acceder	u!F#I%G-J/JIHKILIMGNIPITKVHZ[[]^I_Jf]hJ
=accept	W!D#B%C&J(E)H*H+G,H-[.W/]0H1H2H4G5J6G7G8H9G:B;H<J=F>C?^AHB_DEEIFIGEHDIWLDM]N[O^PEQIRGSHTEUGVDWIXGYIZY[E]E^B_EaEbFcGdGeHfGgF
=acceso	o![#K%]+K-J3J9I>Y?J@KBFDGH[IIKHMJOIVIZY]KhJ
=access	T!B#F%a&J(Z)G*G,G-C.J/D0I1I2I3D4H5J6I7G8I9G:E;H<J=F>a?Y@DAHBWCFD@EIFIGGIDJFKCLGNEOGPbQcRHSFTEUIVEWJYI[G]G^D_GaEbGcZeHfIgGhF
=accesso	j!]#G(I-J/J3G:J=J?G@HCHDEH_IHKGLYMJNJOJTIUJVHXJZZ[I]I^JaJbZcJhI
=accetta	s%J-J3G=K>H?I@HBJCJHHIFKZNIOZZXh]
=accettata	y/Z?YHH
=accident	s![>J?H@ZBIZF]ZfY
=accord	p#J@XBZKJNZU[ZG
=account	B!c#Z%b&C(>)_,[-:.C/;1@2b4>5B6?7C8?9B:]<B=I>C?;@>A_BHCID[EEFBI@J?K8LaMBN;O>P_Q]R@S?U:VaW<XCY@ZF]>^e_]a?bCc=dCe>f<g>hA
=acct	m!^#]%J(I)J*Z/H2Y3F8J:Y=J>E?I@HBHCJDWGJHAKILJMHP]RJTEUHVJZA[H^Y_YaJbJcIdJfJgJhJ
=ace	w;X@IBIHHKGP_ZI^Z
=aceita	m!J#J-J3I7J9J:I=J>H@EBKCJDJHGKYNJO[UJVGXKZZ]IbJh^
=acepta	o#J-I/J3G7K9G:J=J>H?X@FBIDIHEIZK]NIOZVHZJaKbJh^
=acesso	p!]%X(J3G9J=H>]?I@IBJCIDHHXIIKIOJPYVIZZ
=achter	yHDR_fK
=acl	i!H#I%D(F)I*H+I-D.J/I0I1J3G4G6I7I8J9D:H;h=F>F?F@GAHBHCGDHEJFEGCH@IGJIKELIMINEOGPXQJRISITHUIVFWIXGYIZC[J]F^G_GaFbHcHdJfHgHhG
=acls	w%])K-J9J;c=J?KAHCJDJGKHBIJKJPIZG_I
=acquir	s%J(J3I8^:HCJDHEJHCPJQaZD_J
=acs	o!I#J%J(J)J*J-G0J1f3H4J5J6J7J9G:I;J=I>H?H@IAJBHCIDIGJHCIHKGMJNIOJPJRKSKTJUHVHXJYJZH]HaHbIcIfIhI
=act	y![*H@JBIE[HHKJNKPIZ[bIdHgJ
=actif	y!XQY
=action	p(H)J*FB[CJEaHEPIVJZHgI
=activ	Y![#D%Y&e(I)C*G+H,G-D.I1H2F3@4E5I6]7F8F9H:A;G<H=F>F?E@FA[B[CGDEEGFXGEH?ICKDLGMDNDOGPEQHRFSHTZUaWEXHZ=[D]F_^aGbGcDdGeGfIg[hE
=activa	yHYLX
=activar	y,ZYXdJeZ
=activat	u!X=HHZVZ
=activation	y!H%J,]3IFJH]NJUJZFdFeY
=active	sNJVYZEdahJ
=activer	y.XHZUKVIeZ
=activo	uQX^XdZ
=actual	p@IHJIHKIOJZEha
=actuel	sKJZFhb
=ad	C!h%g&c(5)9*:+;,B-<.B/l0B2G3e4@5>6:7?8Y97:7;?<a=D>7?7@;A_B7C7D6E=FDG?H4I:J>K3LcMaNbO7P_Q>R9S8TgU8V5W;X8YBZ2[?]6^f_la6b7cAdXe>gfh5
=add	d!I#I%Y(E)F*D+E,J-G.]1K3F4J7J8Z9E:J>B?D@HAIBGCZDXH^I]J^KHMINFOFPETKUIV]XIZA]HaHbJcJdJfKgHhH
=added	e!I%J(H)J*J+J,K-I1J3J4G7J8d9J:Y=J>J?I@IAHCJFKGZHAIYKINJPGQYUIV_ZC_IbJcJdJfIgJ
=addition	y?[HZZH^J
=additional	rCaDEHG
=address	d!H#I(I)K*J-I/J3b7K9H:Y>X?G@FAIBHCJD]GKH^IHKIMIOIPKTJUJVIXIZJ]I^I_IaEcGfJhI
=adesso	q(J*[-J=[>I?JHGIIK[ZH]Jh[
=adfs	_!I#G%I(G)G*F+J,]-E.J/I0J1J2J3H4H6J7h8I9F:H;K=H>G?H@GAIBGCHDHEJFJGIHWIFJIKELJMHNGOIPFRJSJTDUIVHWJXIYKZD[J]H^J_JaHbHcIdHeJfIgHhG
=adivinar	s-^
=adivinhar	s-_HIKIZJ
=admin	D!?#D&D(d)h*k+F,f-C.A/<0A1[2B3>4=5A6@7:8>9=:J;@<C=E>:?@@>A>B9C:D?EbFAG=HFI9J>K9LGM;NBO?PcR@SGT>UXV[WHXDYAZD[>]<^E_?a@b?c=dXe?f=gfh<
=admina	y([*Z,[CJHJPJVJZG
=admincount	b%J*H3I;IHFPe
=admindescription	y(G)K*I3J=JGbHGPIZEgI
=administrador	^#I%H(])^*]+G,^-F.J/J1J3H4H6I7G8I9I:F=H>H?E@GAIBFCHDEFJGIHBIGJJKHLJMHNHOHPZQJRHSGTIU]VXXHYJZX[J]F^J_HaIbIcHdZeJfFgFhH
=administrateur	g%H(X)]*Y+I,]-I7I:H=G?I@IBJCJDGEDHFIHMJNHU[XJ]I^JcJdXfJgHhJ
=administration	w(I)]*GHHPIUGVJ^^gZ
=administratora	u([)F*Y,^HIPIZKdI
=administratorem	y(H)Z*HDKPGVKZ^
=administratoren	j!Y#J(E)Y*X+H,F-H3I7I:I=J>J?I@KBICJDGHFIJNHOJPBSJTJUXWXXJZ]]K_JaJd^fJgG
=administratorer	u(G)^*_?GCHDKHGPEUJVIZJ
=administratorow	y(J)Z*^?HHIPGUI
=administratorzy	w(G)[PZVJZJ
=adminkonto	w*^,^CGIJZI
=adminsdholder	i%DPb
=admt	wA]HI
=adob	p=FHbZG
=adress	q3Y:[?ZCHD^HDOIZJaH
=adsync	d%J(J0J4J=J>K@JBGGJHBMJRIUJVJZHcJdKfe
=adsyncpasswordwritebackpermission	n%b(JHEdHfJ
=aduc	i!^#X(H*J@IBJGIHDJZNZT[ZE^[_I
=adunknownerror	j&bHHZH
=advanc	w9[;ZBKHJ
=advic	y)]H[UJ
=affect	q-HBFFYHIJZPYT^VJZ[
=after	N#_%X&G(G)B*B,E-J.F/_0X1J2E3?4G5E6X7B9?:?;D=I>>?@A^B^CID?EHFCGAI=JWK?L]M[NFOAQIR_SGTYUFVDWCYY[A]Z^G_AaEcAeDf_gJhA
=afternoon	r9]@]HHKJZJ
=afterward	s-J/[2[8Z@IBJCJHFMIZY
=again	S!W#Z%D&H(E)X*D+c,G-@.H/D0F1G2H3E4E5G6G7E8Y:A;F<H=E>C?D@aAEB^CBDAEHFFGDHII?JIKXLDMBNIOEP[QHRYSGUEVCWGXYYGZ[]J^C_IbHeGfEgEhA
=against	u#I7WBKHEIKJ[N[ZI^Z
=age	^#J(I-H/J3K9J@bBHDJIAJJKFMJNbVJXJZGhJ
=agent	U!B#E&I(C)G*F+E,E-a.H/C0k1C2G3E4F5F6F7D8Z9B:E;G<H=D>E?D@CAFBACFDDEHFGGBJ[KBLGMDNAOFPDQHRESDTDUDVEWGXCYFZ<[F]D^E_EaDbCcBdBfIgDhC
=ages	yHGIIK]ZIaY
=agli	w*ZHJ[X
=ago	b!H#F%J(J-G/E3J9J:J>a?G@bBFCIDZH?IEJJK_MaNHOITIVJXIZC[J]JaIbJgJ
=agora	n!J#I(J-G/J3J4J7J9E:J=Z>I?IB]DIHCIGK[MINJOJRJSJTIUJVIXZZZ[J]IaJfJhZ
=aguard	wXZ
=ahead	s#I9IBJHIRaTIbK
=ahi	w:Z>_HHaF
=ahora	p#J-J9J:K>J@ZBJHFIIK[MJX[ZG]Jh]
=ai	^!G%F)H+G,J-J.I/H0I1J2I3D4G5J6I7G8I9]:F;I<J=F?BAIC^D[EJFIGIHDIJJHLIMDOEPHQJRHSHTHUGVDWHYI[F]_^H_IaYbFcGdGeIfGgIhB
=ainda	o(K*J-J1X9I@_BIGHHEIIKHMaPYUIVGWZZH]IfJ
=aiuto	y9[@JHHKJZ[
=aka	h+Y-J3I9H>J?I@JBHCJDcHHKJNKOJSJT[VIXJZGaJ
=aktiv	s!_HJIKQXZH
=aktivera	y8]dGe]
=aktiverad	w(KHJU[V[
=aktiverat	r!J)J*JUGV]WJd_
=aktivieren	s!J#J%I,Y.W;]HXVJZJcKe]fJhI
=aktiviert	k%J(J)I.Y8Y=JBJHHU[ZId_fF
=aktuell	s#J-J@JHIIJKGZEhb
=akzeptiert	u-H/Z@IHJIHKFNIOZZ[[J
=al	Y!A#C&J)E*E+Z,Y-B.H/D0Z1H2G4E5[6E7F8G9]:D;G<I=D>Z?BAGBGCADBEGFHGFHHIBJGK[L[NDPCQXRFSETDUDWGYF[D]C^J_EaYb_dHeZgGhY
=alarm	y>FBIH^XJ]WaH
=aldrig	j!J#J%I(I+Y-I0K1Y3G4J9G:J=K>G?H@GBGCHD_HDIIKGLaMINIOIPIRKTHUJVHWYXKZE[J]H^Ga]bIcJdZeJfJhG
=ale	q#I%I-J3I8I9K=K>I?]@IBHCKDHGJHFIHKYMXNJOHTYZD[]]JaKcJd]eJfGgJhI
=alert	s,F-I3J4J9G?J@HBIDKHbIIKIRGXJZJ]JaJf[
=algo	s-Y.Z9]>H?I@JCYHFIIKJMKZH
=alguma	w9^>I?JC[HJMJ
=all	R!@#C&H(X)I+^,E-A/A0E3>5G6D7B8C9?:A;B<F>???@CABBeC?E^FXGYHGIYJXK]M>N[OAQFRCUdV@W[YIZ>[B]H^Z_Ba@cBdEeCgAh@
=alla	i!H#I%Z(F)H*J-^/J3F4J7I9H:H=I>Y?F@ECHDEGKIEJJLIMIN^PHSJTKU^WJXJZB[H]G^HaGdHfHhF
=alle	g!I#F%[(E)H*I+^-G/G0I3I4H6J7J9[:H;J=H>H?FAJB]CDDDFJGJHBIFJJKGLJN]OIRJSIT]UYVIWJX[YKZX[J^J_IaFbHcGdHgHhI
=alleen	h!J#F%H(H)J*F+J-G/J3G4I7K9F:I>E?_@EBFC_DGHBJKKDLJMGNGOIP]UJV[XHZB[a]H^IaCbHcJdKfJhH
=allow	X!G#H%J(^)G*F+G,J-Z.[0J1J4J5I6I7H8J9E:D;J<X=G>FAJBCCEDDEIFIGGHBIZJHKXLHMFNIOHPGQ^RJSHTGV_WGXYZ=[J]F^__HaFbBcGeJfGgFhC
=allowedtousesspr	h)c*J9KHGNIPJ
=allowpasswordreset	kHFbb
=alon	q(J*X-G3J9G>I?a@JCYDGHCI[KHNHZIaHhJ
=alor	q#H+]-J3F9J>F?J@IBHCIDFHFI[KHMIO[TZVJXJZG[]]IaIh[
=already	d![#J%K(J)I*K+b-D3H9E>F?G@^AKBFCHDBIGJJK_MJNHOIPJTJUIVFXHZE[J]IaYbJhI
=als	e#G%I(_)X*[+_,I-Y/J3Z4H6J8K9H;J=H>F?[@DAIBGCCDCEJFJGJHAIIJJK]LIMHNGOHPFRZSJTIUHVEWJXIYIZ@[[]G^I_JaGbIcIdIfIgI
=also	u*X+G?IDHH^ZIgX
=alt	e#J(I-J/I1X7J:J>I@]BGHEIGKELHMZNHSJVJZH[I^FbYcJdJfIgJhc
=alta	y,Z-J3J>J?H@IC[D[HJZJ
=alte	c!J#[%J(I-H/Z3H7J9J=J>_?J@EBFCHDGH@IHJJK]LIM^NHOJSKTIUJVJWJY[ZG[I]H^IaHbIcKdIfJh[
=alter	o!I#J(J)J-F/J7Y:J>J?J@GDJGHHGICKFLKMJNZPJVFZE[G^dbIdJhG
=alterar	r(J7[@GKGMIZH^^_JdIh[
=alternat	m+J>]?Y@IBICIDGKZ^J
=alternativ	u3_>F?EC[DHHYIKKJXJaI
=alternativa	w!J3]:J>[?GCIDYHDKJaK
=alternativet	w(]+I3H>I?[@ICIDFHJKHZJ[Z^[hI
=alternativo	q!J-J3a9J:J>[?E@JCGD]HFIJKIMIOHXJaHhK
=although	f!I#J%J)J-]3H4K=J>J?HBBCIDJH_IBJYKDMIOYTZUDVJZEdJfIhZ
=altra	m#J(I-G3I9J:^=K>J@bBIGKHDIFKXMINIVJXJZE[J]JhI
=altri	u(Y)J*YHIPYVZ
=altro	s([)H*H3I?G@XBZC_DJHHIJPJZGaJ
=alway	f!I%J(H)J+K-E/H3I7I9H:J=I>I?H@XBECHDaF[GKHGIEJHK_LJMIOJSJTYUJVIXI]G^IaGbJcKh]
=am	Y!E#[%G&K(I)[*D+F,H-D.I/G0I1I2J3D4F5I6H7G8H9Z:G;Z<J=E>@?C@XAIBCCDD]EHFHGHJHKALGMbNEOEPEQJSGUEVaWHYHZC[I]C^H_Ha[b^cJdFeIfFgZ
=amanha	w#J-J9J@[BJHIIJKJX^
=ambient	o!J-I/G6J7I:J@HBGEIHFIIKHNGTHZI_Icbd_fIgIhI
=ambito	uG_MJ
=amministrator	i%I(])I+I,Z-G3J4J:I=J>J?H@IBIDHHDIJKIMINJOJRKU]VXXJZZ]I_JeJfJgI
=amministratori	s(J)]*]4K?HHINJPYVJZJ
=amministrazion	yBJMJg_
=among	s?]@HDKHHIKK_ZH^IhF
=an	J#H%B(Y)X+I,X-?.D0X2H3Y4F5A6G7E8D9E<[=C>D?CB@CEEAF]H]IEK[M^PGQJRHS_U?VFWBXGYCZ][@]=_EbJcHdCe[h@
=anchor	h!J-K9IAaHGKIMKNJOJZJ_^aJ
=ancien	d!I%H(H*I-F/X3D4J6J7J9G:I;J=I>_?E@DAJBHCGDFHBIDJJK_LJMbNGOFRKTHUJVIXIYZZC[I]G^J_JaDbHcIdIfHh_
=ancora	j#I%J(I*I-J/J3H4J9Z:I=J>I?I@ZA^BICIDJEJGHHEIHKHM_NJOJPYTXUIVFWZXIZH]HaHdJfHhH
=and	@#_%H(C)F*[+E,?-E/_2G3E4I5Z8_9D:E;A<^>Z?H@^AXB_DIEJGFH<I^LXM?PEQFS9TFUCVHWDYY[?]X^H_FaEdIeBfYgXhK
=anda	y9Y@IHGKJP[VJZ]dJ
=ander	i!G#G%[(X)H*F+H,K-A/I3G4I6Z7H8J9B:_;I=H>Y?G@]AIBEC^DDFHGIHAIZKaLIMFNFOHPERJSJTJUJVGWJXFYIZA[H]E^G_IaFbIcJdIfIgIhE
=anderen	q!I%J(]*Z:Z@ICFDKHIJYKKV^ZE]K
=andern	c!J#H%H(G)I*H,J-H/J3I4J6J9H=J>I?H@ZB[CHDIGJHCIFJJKCMFNFOIP[SITJUIVEXIZ[]I^b_JaIbIcJdIeIfIgIhZ
=anderung	w2XL[ZI
=andra	k!I#I%[)I*[-H/J3F4K7I8^9H:H=H>D?H@YBGCZDGFJGJHFIFKCLHMENHOIPHSJTIUIVYXGZA[H]F^^_IaHbJdIfJgJ
=andrat	y*J3K@_BJHJZIgZhI
=anew	u+^3J4J8[>I@JCIDGHBK[OJ
=anforderungen	wIEN_ZJ
=angeblich	q#J+[-I3I9J>I?J@ICGDFHHI[N[OZXKZH]IaHhX
=angeboten	o*X>F?a@JCJHJKIOJZH[YhJ
=angehakt	uLYZJd]fG
=angezeigt	y3J>]@JHJOIZG[]
=ani	y3H>H?FCKD^HFZFa]
=anixi	yJ]NJ
=anker	w*K9J@JAaCJHIIJKH]J_J
=anmeldebildschirm	s[Y
=anmelden	p%K(J,I7J:J>J?G@FBJDKHYIJL[MXNJSJTZVJZX[Z^IaGdJfJgZhG
=anmeldung	m#I@YBYCJHYIIKJLXMFNJOJSJTXVKZ[[IaJbZcJg[hH
=anna	y-IIZZZ
=annan	w([)K*J6[:[HHJXPJUJVJWJZIcJ
=annat	u#K-G3J9I:]>I@_CJDIHIIJK[NJXJZF]KhK
=annuair	n!Y3^7]=J>E?IAJCJDJEJHFIJKJNJ_YaIcJd[
=ano	u-_3J9H:J>J?I@IBJHHIGKaMJNJOJZF]JhH
=another	X#D%F(])G*D+G,I.J0I1J2J3F4I5I6I8Z9B:[;H<K>[?J@cAEBDC_DBEIFFGCHYIDJHKXLXMDNGOGPFQJRJUGVDWHXYYIZ@[Y]F^GbEcHdHeJfHhC
=anruf	q-J3[9H>X?_@JCIHFIJKIMJOIVJXKZJ]Ia[
=anslutaren	u#J%X4J8^9J<]=I>JHIIJQY]KdGfJ
=anslutningsproblem	yc[
=answer	j!K#G&Y*H+I-F3I4[9Z:I=J>H?Y@HAJBICGDYFKKHMGNIOIRHS^TJUIXYYJZE]I_IaHbHcIfJhJ
=ante	g!I#I%J(F)K*I+J-F3D4J7J9G:G;J=G>]?^@FAJBHCDDHGJHBIEKaNIOCRJSJTIUIVGWJXGYKZC[J]a^J_JaEb^cIdJfIgJhG
=anterior	n-J3I9J:I>H?J@EBKCJDJHGIGKbM^NJTJZD]IaKbJgZhY
=antiga	r-J9JBJHGM^TJh^
=antigo	w5X>YYX
=antigua	yKXMYhX
=antiguo	u5X>WYY
=anvanda	u-I?Z@JK^P[VHZG
=anvandar	p!H%J(F)[*G+J-F3H7[8I9E=[>F?H@GA]BHCJDIHCI]KELKMINJOJPFSJTJUIVHXEZ[[X]G^H_EaJbGdJgKhJ
=anvandaren	e!]#G%H&H(Z)G*H,J-D.J0I1I2J3C4I6H7G8F9D:G;Y<J>B?C@BAFBGCXDXEJFJGZHAICJJKAMENFPZQJRISHTEUGVXWIXDYI[G]]^__^bEcGdGeJfHgHhC
=anvant	u-I@IKaZG
=anwender	s*W@IHFMZNZZH]Za[
=any	V!J#F%H&H(Y)H*C,G-A/D0F1^2H3A5G7C8B9b:C;G<G>Y?Z@GA@B]C?DaEDFFGBHAIAJDKaLFMCN[ODPGQHRFSDUCX[YFZI[D]B^E__bJcCdAeDfCgDhB
=anybody	o(I)I+[-^9]>J?J@FBJDJHFIIKINJSXUYVHXJZYdIfJ
=anymor	l!J/I3J7J=Y>^DHHBIJMHTIZY_[aJ
=anyon	k#I%H)I*Y-F/J3H7J9]:H=J>F?F@^BGDIH[IGKGMFNHP[UXVF^IaJcIdKhI
=anyth	i%J(J+I-E/J3I7]8J9K:I;[=I>F?F@FBFCDDaFJGJHYIZJKMHNIOJPJSKTIVHXJ[Y]E_JaIbIhH
=ao	g!H#G%I)I*J+J,[-I/I0J3D4J6J7I8J9J:I=H>Z?E@GBFCFDFEJIHKHMINIO]PIQZRJSITGUHVGWI[I]I^K_JaZb]c^dFe]fFgJhI
=aos	uHJIZN[
=apagada	y<XBJHGU[fX
=apagado	yHIU[_W
=aparec	j(]*I-H3I9I:I>I?X@HBICGDGHDIGKZMINJOJVJXJZA[b]IaJbYhZ
=api	k%D(EH[ZFgc
=aplica	y*[
=aplikacji	u%J(I*J9K>J?a@JCFDJHHIJMJTJUKVJWJa[bJgZ
=app	T!E#C%B&I(c)B*_+?,F-A.H/D0F1G2H3@4E5H6F7D8G9A:B;G<H=B?i@?AGB>CcD=EFFFGDHdI>JDK=LDMDNAOBPCQHRGSETDUCV?WCXCYGZ9[B]?^A_EaabEcEdCeFfDg^hA
=apparait	w([?[CIDGHI
=apparently	l%J(I-_9I:J?I@ZBJCJDJH@IYKZNKV]ZE[IhI
=appear	e!J#J(J*Y+b-]3G9G>D?^@GAJBGCFDCGJIDKILKMJN^OIVJXJZZ[J]H^J_JaGcKhJ
=appel	r-J3Y9I>I?Z@JHEIJKHNJOJQZVJa]
=appen	u(I*I-H3H9H:J=I>G?^@HBJC]DIHFIIKIMJNJPJTJUJVIXJZE[I]Ia]bIgYhK
=appl	k#E(G-J=J>I?I@JBHCJHeIHKHNJSKTFVJZD[IaJbJhJ
=appli	m%H(F)K*W-J9G:K;^=J>Y?X@XBHCIDIHEIJKJMGNYPJUIVFWIY]ZG]JaZbH
=application	l%F&K(Z*J,]-I3I9J>I?Z@JAIBICZDJEKHDMKNZZD]H_JaHeJf_
=apply	r)H*]-IGYHXNHPK_J
=appreciat	y-I9_BJHFKJZJ
=approv	l4J>Z?H@HBJHXZEa^bH
=approval	r+J3F9I>[?I@IBJHaIJOHZJaE
=apps	w+Y/IPJg[
=apre	l!J#Y%J(J+J-Y3G4J9H:J=I>H?E@IAJBXCIDJIHKGMHNHOXR[TZUJVIXGZE[J]__[aEbJcJdJfJhI
=aqui	r:Y@^CJHGU]VJXIdX
=ar	V!a#Y%A&G(H*B+C,E-^.H/D0C1D2D3=4[5F6C7F8A:Y;G<F=@?I@JACBYCCDGEEFDGCHIJDLJM=N?OYPYRBU_V^WDX?YCZ9]>^Y_Fa>bCcAdZeDfXgChZ
=are	N#G&G(D)]+Y,C-].I/E0Y1B2C3Y4J5]6H8I9_:F;B<F=E?YA_BECHD>FGGEIAJFLEMXN[OIP_QXRKSCTEWXXBZ@[C]A_>a@bFdZeEfGg@h?
=arranca	y+XHJb[dFf[
=arret	s!Z#X0XHHfX
=arriv	a!I#I%J(H)J*J+J-F2J3G6[8J9H:I=J>B?G@EAJB[CGDGGIIHKFLJMHNIOIPIRISKTJUJVHWJXGZ][Z^K_Ia_bIcJdIfIhH
=arriva	m>YHEJXa^
=arrow	u!]HJ
=articl	o9JGJHbUJYJZJ
=arv	y!G;^
=as	Q%_&H(Y*a+b,E-[.G0^1E2G3^5Y7D8G9A;F<G>??[@=AGB=DCEEFGGHH=IYKcLBMDOYPAQGRESCTGUBVCWEXYYEZX[A]J^B_CaAbHcAdGeDfCg@h[
=asap	y#^BJHGPKTFZ[[H
=asistent	w+X,YHIdIe]
=ask	a!H%I(C)C*B+b,H-F/J1J3E4J7I:X=J>F?D@DBFCIEGGHHYIGJJKBMKNFOHPGQJTHUZVdXG[I]I^IaHbJdFgGhF
=asked	_!I#H%I(I)H*]+^-G/J3E4J7I8J9I:I=I>D?F@EAJBFCYDJEJGJIDKCLbNIO[PHRJSJTIUKVGZI[I]E^I_IaYbKcKdJgI
=asks	[!J#H%J(F)G,Z-E/I3H7I9H=I>C?D@CAJBEC_DDGJHaJJNGPISJTIUJVGWJXG[I_JaEcJdIfJgGha
=aspettar	w@^
=aspetto	y3J9[>J@IBJCIHGIJKJXIZJa^
=assign	o%E(X)^*J=[@ZDKHXIGKILJZF^Jg]hJ
=assignment	yHY
=assist	yBYHJZJ
=assistant	w+Y,[HGe]
=assistent	r%J+[HEVKZJdFebfIhJ
=at	L!@#J%C&](D)@*]+_-@/I0B1C2E3F4F6D7b8G9>:C<F=I>H?E@eCHDDEGFIGFHBIYKFLbM]NIOFPBQGRATJV>X?YDZZ[@]a_FaAbceIfGg@hJ
=ate	u-K4J9^>J?J@]BIHEIJKJMJSJVJZJ]JcJf]
=atend	q-J:JCJDJHHIZKJNaZH
=aterstall	r%[([>K@IBGHGUJZD[Jba
=aterstalla	g!H#J%Z(a)Y*H-K3I:]=Z>G?H@CCIDFHJIHJJKELHMGNGPGRKSHTJUEWIXJZZ[Y]H^FaHbBdHfIgHhG
=aterstalln	k!E#J%J(F)F*I+J3I6J7J:G=[>I?Y@GBGCIEHIJJJKILKMJNGPZRJSZTJUYWXXI]I^Ka]fGgIhJ
=aterstallningen	r(H:K=I?HBYCJDIHJNKRJSIUHVHWIZb[IaJbHfJ
=aterstallt	y(J@IBYM[UJZGg[
=ativar	y(J,[HIYXdIeZ
=atkomst	r!]#J%Z(J-J0J4J9H:J=K>G@HBJCJH[IGKHMJOJP[TJVIXHZ[]JaIbJdJfJhK
=atrasado	yRZ
=att	_!E#C&J(b)F*G+X,I-a.Z/G0H1I2H4F5I6H8G9B:D;G<J=D>B?E@XAGBACDEIFIGGHFIAJGKXL]MDOYPFQIRHSFUFVJWHYHZG]Z^Z_FaEbDcGeIfFgG
=attach	wHEZ^
=attack	w#FHFTa
=attempt	^#a%J(J*J+J-F/J3H7J9H:J=J>J?JBYCHDIGJHDIFJJKJLGMJN]OKPIRISJTIUJVHXdYJZX]H^XaIbHcJfJgJhI
=attender	w@ZXY
=attendr	s@XXX
=attiva	yHXLX^Y
=attivo	wQYYX
=attribut	g!J%H&I(J/I0G1H3Z4I8J;J=H>J@IBIG]HaIJJKKILYMHNIP[RITJXKZE^X_IaKcHdIeJfEhJ
=attual	u@JKGZFha
=atual	s@HHJIIKHZIha
=au	e!G%F([)Z*H+H,J-G/I0I1J2Z4G6J7I8Z9C:F;I=G>Z?F@CAZBDCEDEEJFIGIHZJJKEMFNHOEPEQWRISITFUZWHXGYJZ@[G]Z^H_GaXb^cHdHeJfHgIhZ
=aucun	l!J#J%J(H)I*J+J-I3E4Y7J9H=J>H?F@IBYD^HCIJJJKJMJNYOIPJSJTIU^VGWZXIZF]Ja]bIcJfI
=audit	d!J#J%J(J)J-Z/[3I7J9H=J>J?I@EAJCJDJEZGJHJIIJIKHLXMIN[PJSKTJVZXJYX]]^G_IaIbJcHdIfIgJhY
=auditor	q)Z@YGJHXJYMJNJYXZJ
=auditoria	uEXHJNYcZ
=auf	Z#J%[(B)J*E+H,I/H0I1H2I3C5G6H7H8I9Y:F<J=F>]@GAHBCCCEIFIGHIDJXKFLHMCOEQJRWSGWEYJZ?]X^Hacb]cFdFeHfXgFhG
=aufgefordert	y+ZL^ZF]J
=aujourd	w>J@[HIX]ZIaJ
=aun	y>J@JGGHIKJMaPZVIfJ
=aus	h!^#[%Z(F)H*G,J-J.X/K3H4I6Z9J:Y;J=H>F?H@HBFCGDGEJGKHCIIKIMENJOJP]RISITJUYVDWGXIYJZD[J]H^[_Ja]bZcFdIgJhJ
=ausgegraut	y(^:X;JDJHJaI
=ausgeschaltet	u%J4JGJHIU[VIYJcId^fY
=ausgesperrt	w#]
=auswahl	y3H>JC]HIOI[Z]]aE
=autenticacion	y,[3]?JCIHIhJ
=auth	j(Z*I,_?DCGD^HDPJRIZI]H_JaIcY
=authenticat	y,[7XHHdHeJ
=authentication	a#I%J(^)E*B+H-J3[9I=J>E?H@JBJCXD[EIGIH]IJKINIPGTGUJVIZG]ZaDc[dJ
=authenticator	U!H#G%G(A)G*X+H,C-H/I0J2K3E4H6J7H8J:G;J=H>_?e@FAJBFCADAEKGIHaIGJIKDLIMDNFOHPHRJSITHUGVFWIXIYJZ?[G]E^I_Ia_bFcHdIeJfIgIhG
=authentification	y,]?JCIDXHG
=authentifizierungstoken	y,]HG
=authorization	h(_)]HGUG
=authtokenerror	y,^HF
=auto	w1_3J9JYIZK
=autoatendimento	s!J#I(I)a*J,J-I3J:J?J@JBICJDIIJKINJTJU_VHXJZF]JaI
=automatic	y#ZaY
=automatica	s(K-J/J3G7J9G=H>I?E@ICJDJH[MJNJTJUKVJ]JaafJ
=automatically	r#Z(J)J0H9I:G=aEIHZVIZDaJdJ
=autoris	w9J@]HFIJQYV]
=autorisation	u%^([;ZHGNJdJ
=autorise	wDJHITYV_
=autorizado	rDKHIQXT[V[
=autorizzato	yHITYVY
=autorizzazioni	u%Y(Y;[HJVJ
=autoservicio	q!J(I)_*J-I3J4J:J>J?KBFDHIJKJPKSJUaVFZHfG
=autr	l#J%[(X)I*Z+J-J3J9I:[=I>H?G@YBIC^DGEJFJGJHDIHKWMJOJPJUGVZWHXJZF[J]JaIhJ
=aux	s#J)]*X9I@JCJDYHEIHN[UGVKX]ZJ
=av	c!]#F%G(B*F+I,[-D.I/I0H1H2I3C4F5J6Z8F9D:G<Z=F>E?F@DAIBCCZDFFIGHH?I[JILHMFOGPEQIRFSGTHUaVCWHXFZ@[H]X^H_HaEbYcEd]e[gGhE
=availabl	g!H(J)I*J-I3I4E7J:I=]>X?[@IBGC[DGH^IHKGLJMIPJUFVZZE[J]JaJbIcHhI
=avant	p#J(J+K-I3J9G:J=J>G?Z@YBICHDIHEIHKaMJOHVIXJZD[I][aHb]cJhH
=avbruten	y!K-J9IBKHHIIKHZI]bbIhJ
=avec	h!I#I%F(H)J*I+J,K-H/J3_4I7Y8J9G:Y=H?D@GAJB[CFDFGJH@IFJJKXMFNHO[P[RJSJTJUHVFWIXIZX[I]HaDbHcXdIfIgJh[
=avez	q9]HGXX
=avon	y8ZHJU[VJZJ
=avstangd	s!a1K8J9I;J@JBICJHEIGKJPJRJVJZJ]H^J_IcKf[hJ
=avstangt	y;[
=away	c#H%H(E)Z+I,J.J/G0J1J2K3E4H5J6J8I9E:H;I>C?Y@aAICDDXEJFIGJIEJGKCLHMGOHQJRJSHTHUYVFWHXKYJZI[I]a^Y_IaBbGcHdJfIgHhD
=ayer	r9H>J@^BJDHHIIHKJMJZF]^f[
=ayuda	y9ZZZ
=azienda	w8X:[@JHGUZ
=azureaduserpassword	yg[
=b	r%I(H-Y4J9G>J@[BHF_GZHBIHK[MINIVG]J
=b2b	g!H#I%H(H)I*I+K-E.J/J0J1J2I3C4I7I8I9F:h;J=I>E?H@HAHBFCHDHEJFHGIICJJKFLJMHNHOHPIRJSJTJUGVGWJXIYJZE[J]H_IaCbHcHdJeJfJgJhH
=b2c	i!F#I%I(F)I*J-I/I3I4J5J6J7H8J:G=F>H?G@GAKBDCJDIEHGJHiIJJHKHMINDOJPHRKSDTHUHVFWCXJZ?[J]I^I_JaIbGcJdJeJfGgIhJ
=b4	y#J-[9H@GBHHHIJK[MJNIXJZG[K][hI
=back	R!_#H%F&H(A)D*E-@.G1C2G3B5E6]7D8Z:D;E<G=F>X?BACCBDBEFFCGBH=I?JHKcLEMCN@OEP]SETCVBWE[C]Z^C_Hb]daf[g_hA
=backup	h!J#J%I-J0J3J4I6b9I=J>J?J@IBHCKHaIJKGPZRIVJYJZD]K_XaKcIdJeJfH
=bad	p#a-I3^>G?JBICGDFHBIJMJTYXGZI]KaIbD
=badg	qHaZI
=badpwdcount	u!I#a%H3J9IBJHFPJZJ
=bank	m#K9F:J>J@JBIHbIJJXKHVJZC[J]JaKbHhJ
=bann	e-Z3J@IBJCJHbIGJJKGNJZIhJ
=banner	y.FH^
=bar	y-JI^
=bara	f!G#D%H(G)I*F+H-E.J/G0I1I2J3G4G6I7H8I9C:H;I>D?_@ZAIBECaDEFIGJH?IXJJKELIMDNGOGP[QJRGSFUGVYWIXEYIZX[c]F^J_IaDbEcHdHeJfGhF
=barra	yF[
=baselin	i?JHDQaY[ZJb^
=basic	l=dBJCIHEPKYJZIdGeJfI
=basta	w!J-J3F4J9I>K@ICbHGIEKJVGXJZDaK
=battery	r!J-J3J9H>J@IBHH_IGMJNJRZZH]]fJ
=be	M!F%D&H(<)A*F+J/H0G1C2E3a5_6]7E8B9H:G;E=?>=?]@YACCZDCEAFCGDHcI_LJMIN>OAP_QJRESITEUAXCZ@[[]?^>_JaIbCcYeZfCg@hH
=beaucoup	y9]BZHIZK
=becaus	S!E#X%J)G*I+Y-W.J/]0I1G2J3G4J5X7J9G;X<J?E@IBDCGE[FIGJHGI[JEKHLYMGNWOYPJQJRYTXXZYCZ@][^I_GaHbGdYeFfGhC
=bedankt	u-I3I9^>J@JB[CJDJHGIJKJMJNJVJZG]JaJ
=bedrijf	y8Z:]CJHHIJKI
=been	W!Y(B)]*G+G,I-Z.J/E0J2J3E4E5[6I7G9F:G;J<J=Y>C@GAHB_CFEHFIGGHFIHLGMGNEOFPJQJRHSETHU[WZXDYJZI[F]F^E_YaXbEcFd]eFgFhI
=befor	V!Y#E%G&J(E)G*G+E,J-H.I0I1I2I3D4F5[6H7F8F9F:E;I<I=F>C?B@]AFB?C^D[EXFIGGHII@JFK^LDMYNCOEQJRISGUGVDWHXZYIZI[E]c^G_Fb_cCdFeIfEgFhI
=began	y>EBJHK]_
=begin	w-G9I>IBJF[HDIHKJXJZab[dIfG
=beheercentrum	y=JMJSJdGfJga
=beheerd	y7JNHZJdahJ
=beheerder	h#H%I(Y)b*b+H,[-D/J0J3G4H6I7F8J9F:H;H=G>F?D@EAIBFCDDEEYFJGIHCIEKDLIMGNEOHPXRJSITIWXXEYJZX[I]D^I_HaGbGcHd]eJfIgIhG
=behind	i!J/E0G1Z3]4H5J6I7J9F>H@IAGBHCJDJGEH@IIKIMaNYOJPIR^SJTFXIYIZF]I_XaFbZdHfFgIhJ
=behorighet	w%](^9H;JHHVK
=behorigheter	u%H([9H;a>K?J@JHHIIKJVKZFaJbJ
=behover	y1IH]MYfJ
=bei	[!D#E&J(])D,H-D.I/G0I1H2I4F5I6H7I8H9F;[<J=D>B?Y@IBCCFD]EGFHGGHEJHKDLZMENCO[PFQIRGSaT]UZWYXJYH[I]D^^_HaBbXcCdYeHfDgEhC
=beim	]!D#E%^&^(J)F+I,[-E.J/G0H1H2I5I7Y8G9F:Z;Y=B>Y@FAHBBCDDDEFFHGGHDIDKBL[MDOXPJQHRFSFTGUEVBWEXEYGZG[F^G_Ga]bDcXdBe[fCgGh_
=being	k/I4Z;X@FH[IJJHKDN_PITIZF^I
=bekomm	u>J@JBKD[HHV[[JaX
=bekommen	y)[@^HIUJVKZI
=bekommt	w%G3J:];Z?HDJH]ZEaFgX
=beleid	m%J(I)J*^/I3J6J7J9H:J=I>I?Z@GAJBICIDHEHGJHFIIKHMINbOIPITJUHVHW^ZE]I_HaIbJcGdFhH
=believ	y-YHHKJR]
=belong	o(J/J0J:Y>[GJHEIJKHMKZG_Jd]gKh[
=below	u-]1H4J5^@HHCIFKGMJNHZF]JbZ
=ben	l#^%J(E)Y-H3I4J9[:Z;K=J>J?G@EAJB[CFDZHAIHKEMINIOHPJRJTHUKVGXGZC[]]GaEbIcIhH
=benutzer	]![#I%E&J*I,G-D.K/J0H1I2J3J4F5I6G7F9K;^<J>F@EBXCHDIEHFHGZH@I]JHKGLYMDNDPXQJRGSFUEVKWGXYYHZD[F]Z^^__bDcFeGfChD
=benutzern	y*Z;X[Y
=benutzerobjekt	y!JA]BJLYXK]J
=benutzt	u,Z-[@JHHIHKZXJZJgYhK
=berechtigungen	q%_(X4I;_>J?I@ICIHJIIKJNJOJVJZH]JaIdKhJ
=bereit	s+X-J@[HJIJK]ZG
=beschikbaar	y*]4[9J>KHHZKaJfJ
=best	w#J-J9]:I=K>H?I@IDJHFIIKJVIY]aIcJhJ
=bestaat	y>XHH_[
=bestatigung	w3I9J>Z@JC^DIHIMJO[ZIaG
=bestatigungscod	w>[?JHHa[
=between	c!H#I%I&J(J)J*I,J-H/C0H1I5G6^7I8G9I<]=H>H?I@_AWBFCIDHEJGIIIJIK_MGNFOJPIRISITHUJVJWJXGYIZC[K]HaIbHcbdGfDgIhI
=bevat	w#J(J-]@JHHI]KINKZH]H^K
=beveiligingsgegeven	y9J?IC]DZHJ
=beveiligingsvragen	y*[-I0J4J9H?_CJDJHJKJXIZJ]IbJ
=bevi	y*ZC^
=bez	g!G#Y%D&](G)J*J+J,J-G.J/I1[2I3_4H6I7I8[9F:G;I<Y>H?F@EAIBECFDXEKFHGHH@IEJJKFL[M[N[ODPHQJRGSJTHUHVHWIXGYHZD]F^Z_ZaCbHcEdZeGfDhH
=bien	r-J/Y3D9G>E@IB[CJHDIIKGMEOITZXJZIa[cIdKf_h[
=biezac	yh[
=bij	a!D#E%E)F*F+F,[-C.I/G0H1I2H4F5X6G8F9E:F<J=F>C?ZAYBBCCEIFIGGH>JHKBL[MENDOZPYQZRFUFWGXDYGZZ[E]E^Z_JaYbKcEe]fCgGhX
=bildschirm	y>]?JaIbI
=bin	g!H#_%I(H)H*Z+I-E/I3F4I7J9^;J=H>^?E@DAHB]CFEKFIGIH?IDJJKDLIMGNGOHPIRJSJTIUIVZWJXEZA[Z]Z^I_[aFbIcIdJfIgIhX
=binnen	y9I>HB^HH
=bis	r-K3J9_:J>H@ZBGCJHDIIKJM^VJXJZG]Ia]
=bisherig	u@HBIHGKIMYZGg[h_
=bit	s![<_@]BJCFIHKFPJVKYHZF^JcJ
=bitlocker	qH_
=bitt	m!J#^%H(J-[3J9[:J>J?J@IBGCIDJIEKEMHNJTHVHZ][F]HaJbKhH
=black	r!X9I>]HYZHaJbHfJ
=blad	h!H#H%I&Z(^)H*J+J,X-G.J/H0K1J3D4H6Y7I8X9G:I;I=G>F?E@FAJBGCEDZEIFJGIHEIHJIKHMJNGOYPHRJSZTFUGVGXGYJZc[J]G^G_GaGbFcHdIe[fFgJhG
=blank	l-D3^7I9J?D@JBJCID^HFIFKITHZ[bY
=bleibt	s3J>FCJLXZIa_bK
=blev	u*Z@IDJHHIJKIZE]acJd[fHhJ
=blijft	w#I(J3F>J@JBJHHLZOHTGXKZ]a_bJ
=blink	yHIZJa[
=blir	y#J@IHJKILYTJZX^Jh[
=blocca	q#Z-H@KBJCJHZIJKGMGTJXIZ[eYhI
=bloccata	w#YBJXJb]
=bloccato	f!I#a%I(J*J-[/H3G4I9K:J>I?J@EBGCIDIHEIHJJMHNIPISJT_UKVIXXZF]J_IaIbIcIdKgIhJ
=blocco	wHGT_bY
=block	U!I#D%G(G*G+F,]-^._/G0I1F2I3G4Z5G6I7G8H9G:H<H=H>I?E@^AHB@CFDEEJFIGHHHIDJaLHMFOHPFQZRFSFTIUGVFWFXdYHZ>[C]F_IaJbDcZdFeHfGgEhF
=blockerar	y#I-I9KH[RITHXJc[fJ
=blockiert	q#I@IJXK[QXTZ
=blokada	u!J#H-H/D4J7J9J>J@JBJHFKJMJNJTbX]]J_JaIbIcIdJgK
=blokady	y#J9H@HHJNITKX]b_
=blokkeert	wHYcZ
=blokuj	s#Z-I.X9JBJDHH]JXNKOITHXJZJcYfJ
=bloqu	i%J(J*I-Z/I0J1J2K3I4I6J7J9G:J=K>J?J@XAKBHCHDIIFKFMHNZPJRISIT]UKVJX[YJZG[I]I_JaIbIc]dIfHgJhI
=bloquea	s#Z-IH[JZMJTGZJcW
=bloqueada	d!I#b-H3K>I@IBHHFIKKIMJT]VKXCZI[Hb_hJ
=bloqueado	f!H#]%J(I*I+I-^/H0J1J3I4I6J7J8J9I:I=J>H?H@DBECGDGEJHIIHJJLKMINJOJPIRJSFT_UIVHX^ZE[Z]I_HaIbGcGdIfJgHhI
=bloqueia	s#[-K@JH[JYKJMK
=bloqueio	w@KHGT_ZIb[
=bloqueo	uHGT_ZJbZ
=bloss	u-I3I>J?K@JCaDJHFIYKHOJZE[[
=blue	y+J9HH_ZJ
=bo	s#J-Y/]9H>I@HBJDJHHIKKXLYMINHTHXYZD]]aKcJhJ
=boit	u(K-I9I:I>^?J@IFHH^IHKJXJZJ
=bokstaver	y-J/[9ICIHFI_THZJ
=bon	y3H9H>J?IBZOHVKZHa]h[
=bonjour	y-K9^@JHHZJ
=book	u3H9J>GH^
=bort	s*J-I4J8]9I=[?]@HBHCIDJHEIHKFMJNIPJU[XJY[ZG]JaJbIcJdGeIfIhJ
=borta	s!K(G*K-I1[3J9F:J;]?^@HAJBHCKHCIHKFMKZJbYhJ
=bosqu	s8_9IAXCJHI_Z
=boss	s!Z%J([3KBJHEK]PJbJ
=bot	n#J%J(J*K-H3I4J7K9c=I>H?I@HAKBHCIDIHCIHKHMJNIOJPKTJVIXJZF]JaIbJcJhI
=botao	u(_9J:]HGVJZI
=both	b!E#H%H(F)H*^+H-F/F0Y1J2J3F4^5J7G8H9I:F;J=I>Z?@@FAeDDFJGIHGIDJIKGLIMGNGOZPERHSITHVHXJYJZY[H]J^I_FaHbHcHdIfEhG
=boton	u(^:[HIVIZI
=bought	u8Z>JWZ
=bounc	q#J*J-[3G7[9H:I>G?HBICIDFH^I[KYMJNIOJZBaDbJcJhJ
=bouton	u%I(a)J9J:[BJHEIJVIZI
=box	_!E#E%F(F)H*I+J,H-E/I0I1G2G3G4Y6I7H8H9H:H;H=I>F?G@CAHB@CHDGFJGEHCIGJGLZMENCOHQJR_SITGUIVFWIXHY^Z>[G]F^d_GaHbadCe[gHhb
=bracket	w3a>GBJHFIJOIaHbJ
=brak	g!G#G(F)H*H+G,Z-E.I/I0I1J2I3X4F5Z6J7I8I9F:H;J<H>D@FAIBDD[EJFIGGH?IEJHKGLIMENFOEPGQKRISETHU[VFWZXGYHZD]F^I_Ia^bYc[dGeGf^gHhI
=brakuj	l!J#J%J([*J-I3]9G=[>H?H@JAJBJC^DIHCIXKIMJNJOFPJV[ZG[K]G_IaGbIcJhJ
=branch	n%](J-I/J9I>J@HAIBHG^HAIJKHMENIV^ZH]G_IaJbJcXfIhJ
=brand	r-]4K7J@[BJHXJZKJNIVJWYZEbI
=brauch	u>ZHYZ[
=braucht	r#Y5Y=H>ICJH]THZIa]fJ
=brazil	y!J:JHZZHa[
=breach	s-b@IHEIHKEVJZI
=break	i!K%J-I2X3[<[@JBGDJF[GIIIJIKJN^UJVKZHcXdHeJfK
=breakfast	u-I@^HGNKZIa[
=bricht	n#J%I(H,Y-J3H4Y5J9J=I>I?I@JBICHDIHJJJKKLJMJNYOIRJUIVHWGZ[][aIbHc]dHe]fIhJ
=brok	l!F%H)I/]1W2]3I8J9I;Z=J>X?J@JBGDJGJHFJJMJPHQYRHSJUHVIWJXJYaZE]IbEdHeGfEgJ
=broken	b!I#I%J(I)I*J+J,G-F.J/H0I1H3H4^6H7H8H9H:J;W<J=H>F?FAHBFCJDHFJGHIGJIKGLJMGOJPGR[THUHVGXIZ][J]Z^IaIbYcYdGeHf]gJhG
=browser	^!H#D%I(G)I*I+I,J-F.a0J2J3F4H6J7I8J9G:H;J=H>E?G@EAJCGDGFIGIHYIEJIKELJMYNFOHPIRJSJTXUIVFWJXHYJZA[H]a^I_HaGbdcCdJfHgI
=bug	w-GBIHbUEZJfJ
=build	l(J-J1e3K4J6J9H=H>I?J@GBHDJGKHIIHKJPJRJSKZF_JaJbJcKdHeIfJgKhK
=built	s-Z:IGJHKIHKJNJP]VIZJ^Z
=bureau	u3G9Y>Y?^@JBJCIDJHEIJKJMHOIV[]JaI
=bus	e#J%J(J)I*J-H0I3H4I9I>D?I@JBGCJDIH?IJKJMINJOIRJSHTJUHVHXKY^ZH]__JaHcd
=business	k=d?J@JBJCHIJKJPJYJZXcKdGeJfI
=but	M!Z#A&H)H*X+a,F-I.J/d0F1F2G4E5F6G7B8D9G:A;G<G=E>A?a@JAEB;C_EEFFGZH@I>JIKEM_NJOaPXQHRFSCTHUAVZWAXBYHZE[a]F^@aZbIcIdCgGhW
=button	e!C#I%I(d)I*J-H3H7J9G:J;J=J>H?H@HBFCHDHGIIGJJKHMINHOJPJSIUJVHXJZ]]I^IaXb^hI
=buzon	y>[HYaG
=by	M![#J%](=)G*H+F,C-X.I/D0D1J4D5D7Y8C9B:Y;D<Z@bC?DEEAFDHAIHKILHMFN[OAPFSAT_UaVZWFXCZ;]Y^^_JaDbEcZd[eDfJhD
=bye	r#J%J(K-H3I4J9b=I>I?I@HBFCIDJHDIHKIMJNIOJRJVIXJYXZF]IaIbKcJdKfJhI
=bylo	q-J9J?]@HBIHIIIKaNJZF
=byta	h!I#D%J(G)J*J-H/J3I4J6J7J8J9G:X;J=I>E?H@bBECHDHGJHDIHKBL^MHNGOIPITFUIVFXHZ[[[]H^^_JaHbHcKdH
=byte	yL]ZDh]
=bytet	w>J@^HGIGKIMIZ^hK
=bytt	i#J(J*I-I/[3H7J9H:J>[?J@]B_CJHDIHKHMZNIOIPJTFVJXJZG[J]J^J_JaHbKcJfJgWhH
=c	d!G#J%G(G)I+H-C.J/G0I1J2J4H6I7H8I9A:F;H=FAIBZCCD^EJF[GIIaK^LXMENFPGRISHTXU[WIXEYIZ@]F^H_IbGcHdGeJfFgI
=ca	l!J#F%F(I)J*I+J,J-H/J0K1H2J4I6K7J8H9C:J=I>E?I@ZAJBaCHDHFJGIH@IFJJKFLKMHNGOZPZRHSJTXUJVGXHYIZa[I]H_JaEb]cHdJfYhG
=cach	p#F(H-J3K9H:J=J>G?J@JB[IJKIMbVIZG]FaJb[cIgJhJ
=cada	w#[@^CJMJXI
=cadastrado	r#J3F?X@JC[DZHHOZ
=cadastrei	yD[
=cae	u9J>GIJKJOIXJZ[a[eZhJ
=cai	w3Z9I>DH^IIMJOFXJaY
=caixa	r(J9K;Y@JBKH]IJKJMJNJZJ^[_Jd[
=calej	y3JDKHJU_WJbJ
=calendar	sH^
=call	W!C#F%D&J(C)F*E+F,I.I/I0H1H2G3]4F5I6G7F8F;G<I=E?_@?AGBZCDDBEIF]GEHJIIKILFMCNCOEPEQcRHSFTEUEVDWHXFYG[D]Z^E_EabbDcDdFeHfFg[
=caller	r#^)J7J:HHFIYKZNJQXUJZWhJ
=cambi	l3J9J@cHIIJKHM[OJXJZIaKhI
=cambia	sMJTXg[hY
=cambiada	r/Z@HB^HEM[TIZJ
=cambiar	d!J#J(J/J3I7Z9K:I=J>J@]BFHGIJKGLYMGNIVJZ_^]_JbIfI
=cambiarla	i!J#H-J3J9J:^>I@[BHCJHEIHKGLXMJUJVXXJZD[[]J^[bJh^
=cambiata	k-K/Z3J7J9J:K>J?J@^B_CIHEIIKIM[TIZH]J^J_JaJcJhG
=cambiato	q>Y@^BJZF
=cambio	f!H#J%J(I)J+J-H3H4J9H:H=J>G?J@bCIDIIGKGL]MFNIOIPJSJTIUHVGXHZZ[J]H^HaHb[cJdJfIhZ
=came	i!^#H%J)J+]-G/I3D4I6J7K9I:I=I>D?H@FAJB[CJDGFIGJHCICJJKALJMINIOGPIRJTIVGXHZ[]]^J_Ia^bHcJdJfJgJhH
=camera	w-H3I4J7J9J>I@IAIBIHcIHKIMHZE]K_GaGhJ
=campo	r(J3_7J9J:I>G@EBHCJDIHDIKKJLJMIOJZF^J_JaYh_
=can	N!?%A(I)_,F-E.F/B0D1D2F3?4D5E6C7H9]:E;F<F=X>G?H@]ACBbDDFZHeJAK@LHMFOAPBRCSHTCUZV^WAX]YDZI[W]>^D_DaCbFcGd^eEf@g@h@
=cancell	p#J-J3J9G>I?I@GBFCHDJHCIIKIMHZG]b_JaJhJ
=cannot	D!F&D(Y)Y*Y+?-I.C/A0X1B2D4Z5H6a7I9?:J;C<I=Y>_?[@HAGB7CDEHFYG^HGIHJ>KILBMENHOFQER@SGTFU?VCWCXAZY[X]<_]a=b@c]e_f@gFhH
=canteen	yHYV[ZI
=capital	n#X3IHFIaNJZJ
=caps	r#^@XBJDJHHTIXHZH^JhZ
=captcha	o#I-I/I9J>J@GAJBGDJH]IEKJLJMHNJOI]_aJbJhI
=captiv	yHFZJb]
=car	p#H-I/Z6I9J>J?J@IH]IZKGL[MKNIVKZG]YaJdJ
=caracter	g!I#I%H(K*J-I/J2b3F4J6J9H:H;J=J>G?J@HBICHDJFZGJHCIbKHMINIOIUJVJXIZH]IaJbJcJgJhI
=caratter	y3JFYI]
=caratteri	w%I2[@JHGI^
=card	i#J-I3I9H:J>X?Y@IBHHbIGKIMJNJOKTJZC]IaEb^hJ
=carrier	w>]BJHFaY
=carry	yH[ZGbIdZ
=cart	y>^?JBHHEZHb]cJ
=casa	s#I*J-I3I4J9F=J>b?I@JBICIH]IHKHMGNIOJRJZG]HaIcKfKhJ
=case	i%J-H/J3F7J9];Y=J>H?H@IBICJD[HEIXKHN^OJTGVJYZZG]J^ZaJd[
=casella	p(I-G3I9G:J;Y@HBIH_IGKHMKNGUHVIZI]J^]aIbJcKdZhI
=casilla	r!J;ZHIZJ^]dZ
=catch	w#JHEM_RIZX
=categori	yCJI^JJ
=caus	s#XQX
=ce	f!J#[%H(X)K*J+J3G4J7J9G:J=Z>F?G@_BGCFDGHBJJK_LJMGNFTIUIVGWZX[ZC]H^JaHbIcJdJ
=cedo	u@bBJHJIJKITKXJhK
=cel	w#H-J3J9I>^@HBJCJHEIIKJMJOJXHZJ]Ka_
=cellular	o#[-I3]9H:J?I@IBJCYD]HCIGKEMZNJOZVJZH]IaFhG
=celui	q3F9K>E?J@ICIDIHIIHKaO_ZI]JaKhH
=celular	f!J#](I)J*J+I-G3X4I7J9F:I=J>[?G@FBFC^D]IGKDM]NIOZRJTIUJVIXHZF[J]G_JaDbIcJhG
=center	g)G*G-J@JBKHGMGPHS^UHVIZF^JbJc]dIga
=centr	r!J:I=JSIZIfJga
=centro	s3J=JBJHGMJc]dGfHga
=certificat	lH^
=certo	w/Z3E9J>GB^HGOHXJZJa]
=chamado	y9[@JBZHH^J
=chanc	w9[@]HGKHZJ
=chang	J!@#I%?&H)E*B+D,F-@.X0E1E2D3A5G6D7H8D9A:C;F<F=C>>?@@aADCCDAEFFDGEH^I>KDLeNDOCPBQGRESDTCVEWEXCYJZX[E]E^f_CaBbAdDeDfBgHhb
=change	Q!D#H%F&J)F*D+E,H.H/[0H1G2G3A4F5H6E7D9D:E;H=E>_?B@_AFBaCYDAFGGFHBI>LCMcNHOAPFQIRHSFTCUEWFXDYG^]_JaDbFcYdHeEfEg]hB
=changement	o%J(J4J9J>J?J@bBGCJHCIFKIMINJUHVJXJZX[K]K^HaIbZcJd[fIhZ
=changer	g#H(I*K-J3J4J9I>G?I@[BECIDJH[IGKELXMGNIOJVIXJZ[[]]I^YaIbKdJ
=channel	n:]<_@GDJHIIJMHY[ZG^JhK
=char	j!K#J%I(J-H/X1J2c3H8J9G<J>I@DBHCHHAI]KGN]OJPIXJYIZFaJcJfJgI
=character	Y!G#I%H(I*J+J-F/b0J1J2_3G4I6J7I8K9E:I=J>H?H@DAIBECGDHEKFdGHHDIaJIKDLIMFOIPIRJSHTHUJVHXIYJZD[I]H^I_HaJbIcIdIfJgFhG
=charg	w7XSZcI
=chat	y9^:FHZZD
=chav	w6_?[HEZJ
=chce	g!I#H%I(G)I+Y-E.J/H0J1K2I3F4I6J7J8J9D:[;J=H>B?[@IAJBCC^DDFJGJHAJJK[LIM_OFPHRJSJTIUIVGWJXHYIZY]E^I_IaCbHcIdIeJfJgHhY
=che	d!G#E%G(F)H*G+X,J-Z.J/F0I1J2I4H6I7E8I9B:F;I=D?E@IAIBED[EKFJGIH@I@K[MGO[PIQJRISGTFUGV]WIXFYIZ_[H]E_HaDbGcIdHeJfGgIh]
=check	a!J(G)H*[+H-A/H0I1J2K3G4J5_6I7I8I9X:H=H>F?G@BAJBBCbD[FJGHHFICJ_LXMGN]OHPISITJUGVGWIXHZ][F]F^H_IaKbGcIdGeHfHgIhE
=checkbox	n9J=K@IBJGJHDIJLXVJZD^^d[e^hI
=checker	y-GH[JZ
=cheer	s#J(K*J-I3I9]>J?J@EB[CJDIHGIGKZNJOJZHaJ
=chega	sHGa]
=chez	r9J:_=K@[BIIIUZVJWIZG
=chg	y@]HGcY
=chiamata	w-J3X9I>G?]@JHEIIKHOH]Ja^hJ
=chiav	y6^?[BKHEPK
=chied	l#H(K*Z+Y-I3I4K9G:[>G?E@EBFCZDGKDM^NIOJUKVIXIZG]HaJbKgKhY
=chiffr	q-I3[9J>H@ICIDJHGIZKEO[XIZHaZ
=chiuso	y!]3K9J=K>G?J@GBGCIHGIEKIOJU^VJZG]]hI
=chmury	w!J#J/J6]A]BJHIIJJYOJP]TKZI_G
=chmurz	r!I#K-K/_0Z3I6J9J>I@JAJBJDJGJHHIHKIMGNIPJT]ZJ]J_[aJcJdJgJ
=choic	i#G(J*J-E:J>G?a@^AJBGCGDIH@IHKDMINYTIUJVIZE[d]JaJhI
=choisissez	w-ZKY
=choix	y?]@KHHKIZF[^
=choos	]!I#F%H(F)J*G+C-]/H2J3H4J6J7I8J9D:H;J=I>E?I@[AHBEDCFJGHHYL^MFOGPJTIUIVHWKXHYJZA]]^G_Ga[bGcIdIeKfJgI
=chos	s/W?K@JC[HHI[NHZH
=christma	w-Z9[@JHEKYUYZH]J
=chrom	y.Y
=ci	r#I*J-J3J7W9Z=[>I?X@IBICJDJHGIIKHMIOKVJXJZJh_
=ciagl	y#]BGDIMJOJfY
=ciao	w-H9a@JBJHGIJZJ
=ciasteczka	y#K-J.a9H>JHGIIZI
=cifr	y3I9J>I@JCJHFIZKIO[XHZJa[
=cifrado	y6]<YHI
=cijfer	s#J*K-H3Z9H>J?K@GCIHGI_KIO[XIZIaI
=cinco	r!K#]3J@JBJHGMZTKUJVJX]ZI
=cinq	y#[@JHFM[UJXZZH]J
=cinqu	y#WHHM[UJVKX[
=cinza	y([9J:]HI
=city	y-[HI
=claim	j(K-]/I3J9H>I?J@HBICIDKHZIGJJKGOZW[XJZF]Ia[h]
=clarify	y%IH^ZI
=clav	a!C#Z%G(F)G*G+G,Y-D.K0Z1I3F4G5J6^7G8H9I:J;I<J=E?C@]AIBCCCDZEIFJGGHIIYKZLYMBNGOGPFQJRGSHTEUFVEWHXEYIZ][X]Z_FaEcFdEeIfEgH
=cle	y6]?]HGMJVJ
=clean	q!J%_-J/H=IBJHDTHUXZI_]
=cleanup	y!J=YHEZJ_]
=clear	j#J%E*I+[-J/I?FBZCIDGHXIJKJMJPYT_ZC[I]G^[_J
=clic	yBJHIMJZIb^
=click	]!G#F%H(_)I*G,J-F.J/G0J1J3G4J6I7[8I9D:D<J=F>D?D@AAIB@CCD^EJFJGIHHICJGKCLHMGNEOHPIQJRISJTHUIVHYJZZ[H]^^H_Ha[bbcIdGfJgG
=client	_!I#Z%H(H)K*J+J-G/I0G1_3H4I6J7I8J9F:a;K=H>F?G@CAJB^CIDGGHHZIGKGLJMFNIOIPIQcRHSITGUHVFWIXIYIZE[J]G^I_JaEbGcFdGeIfZgIhE
=cliqu	y9J>JBJDZHGIJKJZJ]Ia]b]
=clock	g#F%J,J-G/I0I1J3I4I6J9F=J>H@IAIBFCJDJHJIHJJKIMJNJOJPJReS^TFUJXGYJZE[J]G_JaIb[cGdJfHhI
=clos	_![#H%H(G)I*I+I,J-D.F/F0H1H2H3F4H5J6H7H8I:H;J<I=I>]?F@CAGBcCFDFEJFIGFH@IDJHKDLHMENGOIPGQJRFSHTYUIVEWJXHY[ZI[F]b^H_EaGbGc^dHeKfFgGhF
=cloud	L!J#>%?&F(@)A*A+D,Y-B.F/g0g1A2D3@4C5D6_7J8B9A:A;D<F=?>@?@@=A[B?CCDAEBFDGBI>K;LBM_NAOCP^QERFSCTdUBV@WCXCYJZ:[@]@^?_baBb@d[eCf>g_h@
=cloudanchor	o%I(K-K/H0I2J3H8J9H>I?JAFBJGJHDIIKJMHRJTJVJZJ]H_eaHbJcHdJfKhJ
=cloudsynchronisierung	y0]HI
=cmdlet	q%I(I)[/JHaIJKHLFMJPKVJZGg]hJ
=co	s#H%J(J-I3I9Y:I=I>H?J@ZBFCIDGHDIGK[LIMINIOZTJVJZ[[]]JaIbJcJdJhG
=coch	yLXdZfJ
=coche	sLZ^[d[fK
=code	L!B#>%B&Y(A)C*@+B,E-=.C/B0E1D2E4B5F6D7C8C9=:B;D<F=A>e?]@=ABBXCZDAE_FBGDHaI?JCK;LDM?N@OJPBQFRBSCTAUCVFWDXeYCZJ[D][^D_CadbAcBdDeEfBgCh?
=codic	f#J-I3C4K9H=J>[@GBXCYDJHFIEKGMHNJOGUJVIXYZF]HacfJhI
=codigo	^!H#G%H(G)I*H+I-F.I/I0J1J2I3Y4H5J6I7I8I9B:G;J<J=G>]@CAHB[CXDFEJFJGJHHICJIKDLJMFNHOBPIQJRHSITHUIVEWJXaYHZC[I]E^J_IadbIcGdIeIfHgJhE
=coffe	u4K9J>J?J@JH]RJXHZI][
=coincid	yOZ
=coinciden	y/J6YA[KHO]ZJ_G
=colaboradora	y:]@[HH
=colega	r(^*K-J>I@JH^IHKIUJV[ZG
=collaborator	y:[HI
=colleagu	n(G)[*I9JBJHXVYaJ
=collega	m#J%I(_)J*J-H3J4J9F:I=J>G?IBHCJDHH_IFKGMINHOIPIUHV_XJZE[J]IaHbKfJhI
=collegu	s(Y9H@YH^IKZI
=coloquei	w-J@GBJDZHHIZKGMJNIZG]^aJ
=com	V!G#B%E&I(F)X*B+J,X-[0G1G3Y4E5H6G8F9D:X;G<H=C>B@IAYBXCCDAFHGFHAIAJFKALFMBNBOZPHQIRES_TdUBVAWDXCYHZX[D]C^F_DaBbKcadXeHfBgahY
=combien	y-J=EH]IJK[TZ
=combin	m+]/H3ZDGH]NJdJ
=come	[!G%C)E+],J.J/H0F1I2I3X5J6I7H8H:E;[<J=H?DAHBBCFEIFIHXIJJYMFOGPXQJRGSHTHUBVCW]XZYIZ<[H]E^G_Ia^bGdHeJf^gHhF
=comm	u+]-Z?Y@KCIDIHFIZXJZHaJ
=comma	s3[>IF[HHaI
=comment	o-JDYHbKIUIVHZH
=common	j-d9I>J@IHDIHKGNIPXZG
=commonly	y-Y
=como	d!H#H%I(Y)G+],J-F.J/J0J3D4I6J7I8J9[:F=H>Z?Y@DAJBDCEDZEJGJHcIYJIKDLIMHNFOEPHRJSITIUAVDWHXFYJZ=[F]H^I_JaGbGcIdGeJfHgJh^
=companera	y9H@JHZIJKJV^ZK
=companero	y(YHY
=compani	w(I:Z@JS^UJZE
=company	Y!G#F%H(F)F*H+H,J-Z.I/G0J1G2I3H4H5J6I7X8_9G:a;I<J=G?D@CBBCFDDEJFIGFIAJFKBLHMFN_OGPGQKRITHUcVIWYXGYIZ>[Z]F^G_HaDbHcGdXeHfGgHhF
=compar	s%J([-H3I>I?]BJCJDJHCIGJZK]MHNGOJZE[]aJhH
=complain	h(J.Y/Z@FBHHAIGJHK]MJNETJUIW^Z[h[
=complessita	yHII[
=complet	c!I%J)J+D-G/I1J3E7J8I9I:H=I>F?I@FB]CHD[EIGJHGIEJJKFLJMINEO^PJSJTKUHVFWIXJ[J]__IaGbIcJeYfKgJhI
=completo	u3F>IHGI[KJO_
=complex	pI^ZF
=complexity	g-D@]BII_JINZZF
=compliant	oH]NY
=complicat	y-J@[HJIZNJ
=comply	s-YHIN^ZE
=compt	X!a#a%[&J(A)],Y-C.I/G0H1F2[3Z4F5I6F7G8G9I:];G<I>F?D@BCCEDFHH=IJJHKCLYMCNBOFP^RGSGU@VaWBXIYHZ=[[]D^[_ZaEbFcEdHeHfCgGhE
=computador	yM^ZH
=computer	b!J#](I+K-Y/Z7J9J:H=J>F?IBECJDJICJIK[M^NFOHSHTYVGXHZ_[I]F^GaEbYfJgHhF
=comun	y-[HJ
=con	Z!F#D%F&J(J)^*F+G,H-X.I/E0H2H3^6G7X8H9E:[;I<J=E>E?GAYB]CEDAEXFHGGHCI@JHKBLGMFNFO]PJRGSFTEUCVAWFXEYHZ^[F]D^F_DaEbYc[dFeHfEgXhY
=conditional	jH^
=conecta	yH]
=conectividad	yZIc]
=conector	l2Z3G4G8_9J<[>JAJBJHEIIKKPIQZRK_[aJcJdEfHgJ
=conexao	ySJc[
=conexion	ySJc[
=config	y0[HHZIe[
=configur	[!I%E(F)G*Z,Z-J3[6J7I8H:E<Z=D>J?H@XBGCHDYEGHDIHJILIMJNHPHSJTHUCVZWaYJZA[I]J^H_IbYdXe]fHgIhI
=configuracao	uE^WJZJeX
=configuracion	uE]ZJ
=configurado	y*WEJUHVYWZ
=configurar	uHYe^fF
=configurati	uE^HIVJWZZJdIeZ
=configuration	b%J(J)J1J3J8Z:H=H?J@KBGCGDGEcGJNHPJUGVGWIZEcGdDe]fJ
=configurato	yEHHKPJUIV^WXZJ
=configurazion	sE^WKZJeY
=configuro	s3G>HDIH]VYWZ
=configurou	yEJUIV]WXZJ
=confirm	h#G*X+Z-F3D8J9J:I?I@FB[CZDGEJHYIIKFLJMGNHOaVJXJZB[I]I^IaGbJcJdJeJh]
=conflict	u@JH]JXNZZJcJ
=confus	yH[hY
=connect	I!<#;%B&D(?)@*@+@,b-9.C/=0Z1h2^3<4Z5@6[7>8c9B:<;?<D==><??@=AIBAC=D<E@FAGbHHI<JCK=L@MDN<O>P>QIReS?T;U>V=WAX?YZZ5[>]>^@_@a?bAcad]e_fgg@h<
=connecter	s(J2J8K>J@JBYCJDJGKHHIIKIMJVJZ][[]HaJb]cJdJfJ
=connecteur	q%Z(J2X4J8[<YHHIHQY_ZcJdJ
=connection	h%J-J1I4J6J8J<]BEDKEJGIRJYbZF]I^J_JcYdIeJfH
=connectivity	i@JHGZEcc
=connector	X!D#F%^&J(E)H*I+I,E-F.J/H0I1E2d3D4[5H6G7H8a:E;I<c=I>F?G@GBDCHDHEJFIGCHDIBJIKFLGMGNEOIPHQ_RGSJTGUHVEWIXIYGZB[H]H^CaIbGcDdDeGfDgIhH
=connectorkonto	w%[2Z
=connession	yHJc[
=connettor	r2X3J4J8[<ZBJHGIKPJQY_ZcJdJ
=connexion	m#H%I-J1I3I4K>G?K@JBXCHDJEIIKMKNJVJXIZ[[I]JaGb^c^fIhJ
=consegu	r!K-I7K9I=^?J@ZBHHFIJKJSZU[VYZF]KaJ
=consent	y*HH^
=consider	u+Y-^II
=consigo	h!Z#J%J)W*I+J-H3I4K7J:H=J>Z?JBGCGD]HBIEKZLIMHNIOJTJUHVFWJXJZ_[[]I^J_KaIbHdJfIhD
=consistencyguid	l-J3I9J=JAcBIHDIJKJZHfJ
=consultant	p-J3I9H:a=JBJHFIJKJNKU^WKZI]JhJ
=conta	[!a#]%X(C)^*X+Y-C.J/H0I1H2[3Z4E5I6G7G8G9I;G<I=E>E?E@CCBDXEFFHH?IAJHKDLYMENEOGP[QIRGSHUAV_WDXIYHZE]F^XaFbEcEdIeIfDgHhD
=contact	X!E#E%D&H(D)A*?,B-A.H/H0H1D2F3c4a5G6G7H8F9C:J;H<I=]>^?I@DAFBDCcD[E^FGGDI?JGKELGMGNFOCPAQHRESITGUHVBWJYGZ_[E]E^D_EaEbHcCdHeGfEgFhD
=contactar	y3J4]9KHJZJc]
=contacto	u#J-K3_4J:I>IBJCZD[HGIHKJVJZEhI
=contain	^!H#H%I)I*J-]4I5X7K:H>J@HAXBIDJF^GJH?IdJIKFMJNHPKTJVIXKZB^I_KbIcJdIhI
=container	s-H2K3J8J>I@KFaGaHDIDVJZF_J
=contato	u#I)J,J-H3_4I:J>J?IBIC^DIHFIGKJOIPJUJVGXIZY
=contatto	y!I#F%J3a:KBIC[DGHEIHVJXJZH
=contem	u#F-bHFIYKHTFXJZH
=contien	p#E(I-b3J:J@IBJCJHCI]KHMJTGXIZE[J]JbJhI
=contient	p#I%J-_3J:J@IBJCJFXHDIaJJKGMJNJTJXIZEcJhJ
=continu	q-J.Y1Y3J>J?HBZHDKXMJZG]aaH
=continua	r#H3G>Z@JDJHFL[M[T]ZKaK
=contract	p!X)J/J3H=^HZJISHcK
=contractor	o3E:_>G?JBJDJHGVYZYaH
=contradict	uH^
=contrasena	S!B#Z%X&J)F*F+F,F.H/G0G1G3C4C5G7X8F9H:G;H<I=E>E?E@KAHBYCEDEEFFHHGIZK^MYN[OFPFQHRESFTDU[VEWEXFYGZ]]E_DaFbYd]eFf@gFhZ
=control	j-I3G4F5c<I>KHHIJJINJO[ZKhJ
=controlador	l4_5XHJIJJ[ZH
=controleur	s4]HI
=controller	Y!F%G(H)J*I+J-C/Z0J1G2J3G4[5c6J7E8G9J:I=G>H?I@EAGBDCIDGEJFJGIIEJbKHLJMXOIRISJUJVIWJXIYJZF[J]I^J_HaIbHcHdJfHgGhJ
=convidado	r:b@JHGIJKKZJ
=cooki	T!F#E%G(F)G*H+I,J-D.l/H0I1I2I3F4G5I6I7G8H9D:G;I<J=G>E?F@FAHBDCFDGEIFHGHIDJGKELIMFNEOGPHQIRHSETGUFVEWGXFYHZB[H]E^I_HaEbCcFdGeHfHgHhF
=cool	y9]@ZBIHGIJaJ
=copi	w-J@IH]IHKFMEh_
=copy	s!J-J4J6[8G9HA[BJGKIGOHRITJZZ_[cIfJ
=corporat	m*I@IHGIJKINbZH
=correct	j3D=J>EBIDJHJIJNIOKRaZE]HaZfIh^
=correctly	s@GBXZZhY
=correo	l!J#H%J-I9E:J=J?^@FAJBHCFD_HDIGKGM^NJOGRJTIUJVJXJZD[K]Ha_bJcJfJhF
=correspond	p!J3HO]_Y
=corrispond	yO[
=corta	r-F2J>K@HBJDJHFIcKHZJhI
=cortado	w!a=I>I?J@JBIHDIIKHY[
=cos	y-I.^3I9_>H@HBICKDIHEIGKJMHOJRKXIZI]HaI
=cost	r9J=^H^ZF
=cote	w/J6YHISJT^cH
=could	V!E#I%G)G*H+F,Y-X.I/H0I1H2J3[4^6X7G8G9X;I<I=F>F?F@CAHB[CGD@EHHJJXKCLGMFNFOHPFQJSFTGUJWHXGYXZ[[H]F^X_XaFbEcYdBe^fDgGhE
=count	i!I#X%I(J)H*Y+b-E3H>I?H@IBICGDAHZI[KJOHTJVHZF
=counter	uHFT^ZH]X^X
=counterpart	y!I/GHKSJZI__
=country	i!Z3^>HAIBIDHHBIKOaVIZK_IaJ
=coup	r!^-J9H;X>J@JBJIJMIPKU[VJYYZI
=courant	w-[HIIJKIf]
=court	w-HI^
=cover	s%J*J-J1J3H4J9J=a>G@JDJGaHAIGKIMJNGRJV[ZH]JaIcJfH
=crash	l(J0[4[@GJIKJMIRISKZFbIcIf]
=creat	d!G%Y(I)K+J-J/J0W3J4I8^9J:K<J>I?JAJBGDJFKG[HXIJKILJMJNGPHVGWXYYZC]J^^bYcIeJfI
=credential	e!K#a%Y(G,Z-I/J3J4J7E:J=I?I@IBGGJHZIGJJKJMINIPHSJTJVJXJ^J_Jb^eIfJhH
=criptografia	y6[<YHI
=criteri	k#J%I*I-Z3H4K9J:J=J>J?]@HBICFDHHEIGKHMJNbUIVIW^ZG]IaJdJfIhI
=criterio	r(J)J*^-J3K:J=J@IBHDJIHKHMJNbPJSIVJW[ZA]JbKdJfIgJhK
=crm	o!J%G(F*J-J3J4J9D:J;J=J>G?J@FAJBHCIDIHgIHKIMGNIOJPIUJVEXIZF]HaIcJ
=cronologia	y5ZHJIEKXN]
=cross	p%K(J/J0I7J:J@IBIGIHYIZKJLJMIRKS[WIZEcJdIeYfIgJh]
=ctrl	g(I/J7J:J>J@FBHHGIJKHLIMZNIVK^FbZhc
=cuando	y9I@FBJHEKJX]ZZhZ
=cuenta	[!a#[%X&K(C)[*Z-C.J/G0H1H2]3Z4F5J6G7G8H9G;F<J=E>E?D@CCBDZEHFIH=IBJIKCL[MENEOFP]QIRGSGTFUBV_WEXEYHZG[Y]E^YaFbEcFdJeHfCgHhC
=cumpl	o-XHHN_WI
=current	_!J#H(J-G/E1H3I9I:J>I?IBICGDFGJIEJJK]LIMIOHTJVJZ@[I]J^HbKeJhf
=currently	l#Z>HAXBKH^SZZEhJ
=curta	y-JDJHHIahJ
=custom	d!J%](J)J-a/J0K2G3H9J:J=I>J?I@HBJCIDJH]IIJ_KHNEPJSJUJVJWGXKZF]J_HaIcKfJhJ
=customer	g!K/X3I:J=J>H?J@YDHH[IJJIKHNHSXVJZ]^HaFbKhJ
=cut	y4ZHJXX
=cyfry	s-I3Y9H>J@ICIHEIaKHNIO]ZGaJhJ
=czas	y!K=K@[BJCKHHIIKIMJRaZG]J
=czekac	w@ZXY
=czekam	y9Z>G@HBJHGIJKJRJXFZH]Ka_
=czemu	w(J*[9I?J@GBJCJHIIIKGNYOJV]XJZZ[JaJ
=czy	y-J9Y@[BJH]IIPJZJdG
=d	Z!E#E&I,]-I.G/E1G2G4D5H8Z;E<H=D>D?HAFBBCDDZFdHDLGMIOJPBQHRFSGT[UBVDWFX[YFZ=[[^E_FaAcEdBfD
=da	V!Y#B%C(C)I*I+G,E-Y/H0D1E4C5G6Y7J8E9?:Z<G=?>E@_BJCYDEHEJJKGLEM@N^PBQFRJVZWCX@YDZ^[I]I^D_IaXbId@fJgDh@
=daar	y:]>[CJHHXJaG
=dado	s!H#I+I-H3_4J:J?J@JBICHDaHGIIKIOJVGXJZEaJhI
=dafur	yDZV[ZJ
=dag	j!J#D%J(H)J*H-D/J0K3I4J6J7I9A:I;J=I>F?H@fAJBFCGD]GKHCICJKKCLIMHNGOHPKRJSJTIUIVHXaZA[I]I^JaIbHdJfK
=daher	y@XHJUIZJb[c[
=dahin	y3J>a?IHHMKaH
=dal	n!J0J7J;YBHHDJXMHPZRKTZVJZH_HbZcYfIg^
=dalej	r#I(J*J-J3G9H>F?G@IBHCHDGHCIIKGLYM^NIOIPZTXVHX]ZG]]aGgJhJ
=dall	s9I;X>J@ZGYHHIJMI]]gY
=dalla	y!^>HBGGYHFIHK]ZJ]KhJ
=damit	wB[HGMHZHh]
=dan	y2[3J9G>H@KC]HGIHK]ZIaJ
=dank	q#I-G3H9b>I@JBZCJDHHDIIKIMKOJVIXJZH]JaHbI
=dann	w9I>F?JB[C[HFIKZG]Ha[
=dans	Y![#D&H(D)G*D+E,[-X0G1G2G3]4F5I6F7Z9A;G<H=H@ABBCID^F[G[HGIJJGKAMFNDOBPDQIRFTYXIYGZH[E]D_XaYcCdXeKfJ
=danych	w#K+J>YDaHIVIZH
=dar	u*X:^?I@JC[DJUJVJWJZJ
=darf	e!J#J(])G*J/K3J4J7J9I:G=I>G?Y@]BICIDIHCI[K_LJMGNGOJPJUJVZXZZ@[I]H^YaFbIcJdJfIgJhG
=darum	w!J-J0]3Z>J@IBJDHHHIIKIL]VIZJ]K^[aJfJ
=das	S%]&G(E)D*C+E-^0D2Y4B7B8E9@:@;D<G=Y?@@FAEBED@EDFFGCH@IJJJKeLBMbN^OBPBRDSDT@UYVHWDXBZF]I_[a@cBdZfEg[h]
=dass	q)[+Z3J@JCJDXHJIJNIUZVIZY^XdJ
=dat	g!H#G%I(H)J*H+X-]/I0J2J3B4I6J7G8J9E:I;H=H>]?G@CAIBHCFFJGJHBIZJKK_MHOYRISITYUIVFWKXGYJZB[I]E^[_IaDbHcIdYfIgJh[
=data	m#I(J-[/J2J3E7K9J>Y?IBFD[HYIEKDMHNIOJXIZD]I^JaHbJc[dJgIhG
=databas	yH_IJZF
=datacenter	w3J=JHAccdJ
=date	o+D1Y3H4I9H>J@JDGH]MIRbZIcGfG
=dati	u!H#E%J+I3a>XBICGD]HEVIXKZG
=dato	q!H#J+H-I3_4J>X?JBICJD_HDIJOJVIZGc]fJhJ
=datorn	p!J#](I)J-I3H4I9E:J>E?H@GBJCJDIH^IGKFM_NIOITJUJVHXFZF]IaHbZcJfGhG
=dauernd	y#]>JMEfZ
=dauert	yHIM]
=daughter	y@JK[
=day	X#B%G(C*G+H,J-A.I/D0J1I2I3G4G5H6H7E8F:D;I<J=E>E?F@iAHBGCDD]EIFIGGHBI@JEK>LDMCN?OGPFQJRZSGTXUFVDWFXeZ:[E]D^D_GaFbEcFdGeIfagXhG
=days	g!Z#J(I+F-I3G9F=I>H@]BHCGD[GJH_KGLHNGOHPKVIXHZW]J^JaJhI
=dc	P!?#G%=&E(=)@*@+A,A-].C0I1>2A3<4p5k6?7?8>9;:?;A<[==>;?:@BA@B;C=D=ECFAG=H2I;JiK:LAMcN;O>P>R>S@T@U>V=W@X>Y?Z7[@]<^@_>a<b=c<d=e?fAgGh<
=de	A#I%Y&?([)6*[+C,].G/C0I1I3Z4G5C7I8E9D<@=F?Y@IA>BFC[DEEBHFJHKbLFNZOFP_QERISITHVGWYXYY=ZC[E^J_Ha]b[cHdGeGfagChE
=deactivat	l![(J?JBJHHU[WK
=dead	j!]#H%I(J*J+J-I/I1I3D6J7K9H=I>a?J@IAJBFCJDIGJHJIHJKKIMHNJOHPHRISJTHUKVJXJYYZC]I_ZdGeHf]gJhX
=deaktiviert	h!])Y;X<Y@JBKHGPJU^VGWJZIcKdJfJ
=dear	y@YZY
=debe	wI[LX
=declin	p(I-J>J@]BFHDK]O]UKZE]JbKgJhH
=decoche	w%J*J+J6K8J;Z?^CHDGG]HFIJKKNIZHdZfF
=decrypt	g-J6c@JHFIJKHNIZCeJfJhJ
=decryption	q6]HJ
=default	j-I@XBJHaIHKGZHbJhJ
=defaultuser1	rHIb_
=defin	g(I*H:J?G@HBJCXNHUGVJWcZF
=defini	w(J*XBJDKHJNKUGW_ZH
=definito	yHKNHUJW_ZIfJ
=deixa	p#J(I-K=J>J?K@[BICKIJKZMJVJWJXZZ]^JaIbJhG
=deja	f!H#H%K(F)J+^-H/J3J6J7J9J:H=Z>G?G@YBXCFDEHFIHKbLJMHNIOJSJTKUJVEWJXZZY[H]G^HaFbGfJhD
=dejo	yHJYZf[
=del	X!C#C%Z)E*E+G-B/D0F2H3[4X5G6F8F9C:Y;G=C>E?B@DB>CCDBEHFGIGJEK[NGOHPXQHRZS^UBV[WEXEYFZA[E]^_GaBbYdGeJgJh]
=dele	u9J;Y=[@FHEI[K[VKZJ
=delegat	i!J%b(Z)I2J;Y@JAJBIGGHAKGNKP_VIZF]J_G
=delegation	u%_(J-J9J;J@ICJDJFKGJNIP[VJZK
=delet	d!D#G%G(J)J*J+^-J/D2J3G4F5C6J7J8[9J:F=K>Y?J@JAFBHCIDGGIHaIHJIKILJMHNIOHPGTEVGZG[J]J^J_daIbJcJgJ
=deliver	w3I>JHHa_
=dell	f!H#E%F([)J*J/K3]6J9F:H=H>]@FBCCEDDEWF[GYHFIDJJK]LJMFNYOHPJSJTJUYVFWHXJYKZD[H]G^I_JaIbHcJdYeJfGgIhF
=della	f!H#H%H(I)J*J+K-X2J3G4J7J9Y:H;J=I>F?IAIBFCYDGGYHYIDKDLIMGOKPHS[TKVYXIZC[I]^^I_[aFbFcJdIfHgJhG
=dem	]!Y#F%Z(E)I*I+F,I-G.K/X0I1G2I3E4E6G7I8H9G:F<K=J?D@DAJCZEIFIGZHGIDKYL]NEOGPGQJR[SHTHVEWHXFYYZG[G]I^Z_HaXb^cIeHf[gFhF
=dema	y%]*X9IHHKKMZ
=demai	p#H*J-[1X2Y3J9G>I?H@YBHCIDHHCIXKGMJNJOJXaZJ]JaHcJfIhH
=demain	u#J-I@^HHIJX]ZG
=demand	g#I%J(I+Y-F/K3H9]=J>E?F@EBHC[DFHYIGKCNIOIVJX[ZD[J]H^KaHbKcKdKfJgJh_
=demasiada	r9J@HHGXa
=demasiado	i#Y-^2Z9H:J>K?J@^BGCJDJHEI]KGMJZJaIhH
=den	]!D#C%E&I(B)D,G.H/F0G1G2H3H4D6E7F8F9A:C;J<I=C>]?]@@AFBAC]DXEGFGGGHDI>KZLGMBN_O[QHRFSFU]VXWFXCYFZG[D]]^K_ZaEb[cXdEeHfDgE
=denegado	s%_*J9HKKP[VIZI
=deni	Y!D#F%c&G(b)G*G+I,F-G.J0I1J2G3G4H5J6G7H8H9H:G;G<J=H>E?F@DAHBBCGDHEIFIGGHEIDJaLHMHNDOIP_QaRHSGTHUHVIWJXHYIZ?[I]I^]_FaIbHcGdGeHfHgDhE
=deny	y@JBJHHLIUJZJ^^hI
=department	j!I%J(Y)J-H/J3I7J8J9I:I=J?J@FBHDJF_G]HIIHKGMJNJPITJUJVaXJ[J]H_JaJbIcJfI
=deploy	ybZ
=depoi	o(I*J-J1J3I9J=J>I?F@JAIB[CYHBIJKINJRZUIVGXJZE[J]]_ZaGbJcJdIf]hI
=depui	i#J%H(I)J+J-G/J0K3X6J9I>G?I@HBXCIDKGJHBIHKHMGNIOJPZRISJTJUIVIWKXEY[ZF]H_Ja[b]cHdGf_gZhJ
=der	R!Z&G(H)B*B+F,C.I0I1C2E4Y5G6H7D9@:@;[<F=J?Z@FADB=CFDFGZHDIBJEKBN_O_PYQFRHSXTIUDV[WJX]Z@[F]]^[_FaJbDcYdHf[gAh@
=dernier	s!J%J-I3H9I=J>H?J@GCIHHICKbMJNJO]XKZIaJeXhI
=des	_!I#H%D&Y)H*I+G,^/I0I1Y4G5J8I9[:F<X>H?G@GAJBEDIEJFJG]HDIIJIKGLHMENEOHPXRXSITIUFWHXHYF[H]G^J_IaFbHcFdYe^gHhC
=desabilitada	u!Y;YVJbY
=desabilitado	y!X(Z.X
=desactiv	i!](J)X;YBJHIPJVJY[ZI^JbZfI
=desactivado	s(H)YHJU]
=desactive	r![3J<XHGL[UXZJdY
=desativada	q!^UXZG
=desativado	y(H)YUY
=desbloqueada	s#BB^HHT][HbJ
=desbloquear	l#[1Y?FBJHITK[^bJ
=describ	y%[HXPGUJZZ
=desd	l(I:K=I>J?J@]BXDJGIHEIIKIMGP[RJSJTKUHVIZF]IbZcJdEf]g]hJ
=deshabilitada	p![;[
=deshabilitado	u(XVJZKb[
=deshalb	n(J+X3Y=]@ZDKGYHGKJZFdZfJhJ
=design	y%JHGPXZI^]
=desk	d!H#G%J(^)G*[+K-G3F6K7J9H:J=I>F?Z@]BCCIDFGJH_IFJIKEL^NZOIPISITJUHVGXJ[J]F^]_JaGbFcHdJfHgIhH
=desktop	s/_H^IJKJZDhJ
=desligada	w<XHHU]fY
=desmarcada	u!J%I;YG^HEKKNJ_Id^fH
=dessu	y>Y@]HI
=det	Z!B#[%C&H(@)D*B+D,G-Z.E/[0E1F2F3@4C5G6D7D8D9H:B;E<G>H?@@^ADB[CDD?EFFEGEH;I_JEKaLDMZNZO[QFRDSDTBVYWFX@YE[H]?^D_CaAcDdDeFfDg[h_
=detail	g!F#J%J&_(H)J*I+F-I3G4J6K7J8K:H=I?I@EAJBFCGDaEZFEGIHGIIJJKGMJN]PHRJSHUGVGXIZ_[J]I^I_IaJbHcJdJfJhH
=detect	yHXUZ
=determin	wFXHHKYNHWZdX
=deu	yB^HHZYaJ
=deux	g!J#J%I(G)H*a-H/Z3H6J9H:J=J>H?I@^A]BIC[DIHDJJKIMHNHO]PIUKVHXIZD[J]I^J_JaIdJgJhF
=deuxiem	r@[C_KIZGhK
=deve	p([-J3J9J:J>H?HBJHEI_K]LWOJZJ[J]I
=deverrouiller	q#Z1WBJHHVJZJ[_bG
=devic	d!H#Y%J(I)J+H,H-I/I0K3J7J:I=I>_?H@HAIB]CJDGGJHcIHJJKGLJMINJOKPIRJSITFUIVIWJXJYJZI[J]J_HaIbXcIdFeCfEgJhJ
=deviner	s-^HH
=deze	y(^HHVJWY
=dezelfd	yA]_G
=di	T!A&H(C)C,[-F.H/D1J3[5F8D9@;E<G=G>HADBECXDAEJFFHCIJMHNJSYTIVBW[XWYDZA]A_DaYb]dBeFf[gYh@
=dia	g!H#C%H(G)I*H+I-D.J/I0J1J2J3F4G6I7H8I9_:H;I=G>E?F@dAIBECED[FJGJH@IEJIKCLIMZNGOGPHQKRISHTFUHVFWJXaYHZ@[H]F^I_IaFbGcHdIeJfHgJhE
=dial	y>JH]
=dialog	rBIHZMIZJh]
=dice	b!D#E%G&K(G)H*F,I-^.I/I0J1J2I3C4G5K6I7I8I9@:F;I=D>B?D@[AIBECCD[EHFIGJH@IXJIKbLIMEO^PHQJRHSITIUFV]WIXDYIZZ[I]E^I_HaEbHcHdHeIfHgIh]
=dicht	s!]#Z%J-J3J4J9E>F@HB^CJDJHFIHKHNJOJU]VHXIZE]JaIhJ
=did	[!F#Z%J(F)G*H,J-G.J/_0I1I3D4H5J6H7H8G9Z:H;J<J=E>A?Y@aAHCGDXEJFIGGHJJGKCLHMENFOYPFQJRGSGTXUXVDWHXXYXZ[[H]]^F_FaBbEcGeHfGgHhE
=die	R!@#>%F&F(D+[,J.F/[0B1C2E3G5E6G7C8Y9F:?;H=[>a?E@<ADBEC_DIEYG^HBIHJHK[LJO]PARGU]V_YCZ>[Y]F_BaFb@d>eIfIhG
=died	q!J3J4Z>F?IBHCKHEKJR[ZH]baIfJ
=dienst	p=J@JHGKJNKUJZHdZfb
=dies	l#J%J([-Z8X=J@GBIGYIIK[MINJUJV[ZF]J^KbYdIfIhJ
=diferent	r+I/^6Z>K?J@JDHHFIJK]MJNJO[]J
=diferida	j!J%I(J*J,Y3I4H6I8Z9J>J?J@IBJHGKINJOKRJUJVJZGbKd^eYfZgYhI
=differ	q-K/Z6Y>G?J@JDKHFKYO]ZJgX
=differe	w%I4K8[@JHJKJMKd^fJ
=differenc	y@IH]KKR[ZI
=different	_!H%I(F)H+J-H/Y0J1J2J3D4J6_7I8J9I:X;J=I>]?D@YAJBDDHFJGXJIKYLIN[OIPIRISJTFUIVJWJXIYJZB[H]H^H_HaHbIcFdFeJfGhF
=digit	b!I#H%I(H)J*I+J-D/F3^4J7J9G:H;J=I>F?G@CBGCFDGGJH?IaJYMINXO^PJRJTJVHXIZB[I]H_JabbJcKdJgJhE
=digito	s3Z9J>H@JCIHHIHKINJOZXIZIa^
=dimenticata	y:X>XHHZZ
=dimenticato	w(I>J@KBHMJNJZ_hJ
=directiva	k!E%J(H)J*^,K3G6J:H>J?[@JBGCHDJEIGJIJKJNaPJSJUEVGW_XJZF]J_IaJbIcHdHfI
=director	y!J%G(a)G/J3J7J:I?KHHJIWJZH
=directorio	m!](G/J3]7Z>J@KHGNJOJTIVKZJaKbKcJdY
=directory	U#D&e(C)Y*F+H,F-D.H0E1E2F3_5H6D7Y9D:c;E=F>C?D@DACBZCJDDEFGDHAICKBLGMFNDOFPDQGRESGTYVAXFYGZ@[F]E_^aEbFcCeFfDgJhD
=direkt	y(J@]VJZIb]
=diretorio	q(J/K3_7[9J>IBJDIHEIJKJNHOHTJVJaJd[
=dirsync	l!I#J%G(J)J*J+H-H0H1g3G4H6J7J8I9E:J;J=I>H?J@GBHCIDGGHHBIIKILIMDNHOIPJRGTJUJVKWIXJYHZI]I_JaGcIdFfChI
=disabilitato	o!]bY
=disabl	T!d#G%G)Z*D+I,I-G/F0J1Y2J3E4H5J7G9G:E;[<J=E>F?C@EAEBCCGDFEGFIGFH]IGJJKGLHMHNEOHPEQJRISETGUaVBWDXIY[Z?[H]G^X_CaFcGdEeJgFhH
=disappear	u%I?XHIP[
=disattivata	y;XUZ
=disattivato	s!](X)W*J3JHFU[VJYXZG
=disk	y3K4H6J9HBKH_IIRJYJcIfY
=disparu	w?^HGKI]J_[aJbZ
=display	n-K3I9J>E?GHbIZKKMJOIZE[]aH
=disponibl	u*Y4ZHJ
=distant	y4XHJQZ
=distinta	y/]6[HHIIK[MINIZJ]JhJ
=distribution	wHZ
=dit	g!I#H%J(Y)I*G+Z-X3G4I6K7J9G:I=I>a?F@FBGCDDYEJHBK[MGPITYUIVZXF[G]F^J_JaBbIcJdIfJgJhZ
=ditt	m![#G(G)G*H,J-G3Z7K:I=J>J@GBXCJDGHEI_KHLJM^NJPHTZUHVYWIXWZB[J]H^JbIdIhJ
=diz	j!I#H(J)I*G,J-Z3H4J7I9E:I=J>G?G@YAKBGCFDYEJHDMINXOXPJRJSHTIUIXGZY[J]IaIcIdYfJgIh_
=dla	h!G#I%J(E)[*^+I,J-Z2J3G4J8J9F:H=H>I?E@FAJBECHDFEHGIHZIGJJKFLJMINGOJPEQYRJTJU_VYXHZD[I]I^J_KaHbGcIdYfHgIhI
=dll	e#J(J-J/K1J3J@IBFDJGIIHJfKHMJNIRJUJVJZC]JbIcJfHhI
=dnia	y@^
=dns	i!I#H%H(J,G-J/J0I1J3J4i5I6G7I8H9H:J<J=G>I?I@FBGFJGHHGIIJGKILIMFNIPEQJRGTJVIXKYIZ?[J]I^HaJbHdBeCfDgIhG
=do	K!>#?%H(])=+E,J-E.C/A0E1]3W4K5Z6@7I8@9a:I<D>G?[@XC?D?EDFBGDHbIBJFMFNEO^PBQGTHUFV]W>XDYA]J_EaCeGfEhB
=dobry	u3G9^>J@HBJHHIIOIZKa]
=doce	y@JHII]KZ
=doch	y9G>IBaHI]JaI
=dock	w9JH_
=document	r#J@JH^
=documentation	rH][X
=dodany	y8_9JHFV[ZH
=dodici	y9J@KHII]K[
=does	O!I#I%I&Y(F)D*D+J,G-I.G/F0J3X4I5I6E9@:G;G<G=X>@?GAHB<CCDBEFFEHaIZKCN[O[PAQHSBTYUJVAWDXFYIZ^[G]A^C_IbXcBdAeEgE
=doet	n%K(X4J9H=J>I?J@GBYH^IIKILXMINHOIPJVIXKZZ]JaJcJdIfHhJ
=doing	y9Y:[HF
=dois	n#I(I*^-J3J9H:J?H@HA]BIDJHFIHKEMJNHO]PITJVGWJXJZF[]]J_JaJh[
=doit	q>IEXHGI]K]LXMJ
=domain	M#Y%^&H(@)A*@+D,D-?.G/[0E1B2E3G4c5a6D7a8a9B:C;D<F=A>@?A@JA_BDC@DAEEFCGJHII=J]KJLENbOCP_RDSCTZUDVAWEXBYEZ:[D]B^Ca?bCcAdBeEfBhC
=doman	n(J3K4^7Z8_=JCIHHIJPIVJZHdGfI
=domand	u#H%I)G*_-J4G7J9H?_@GCJHEKJNJPFTIVJX]ZJ
=domanen	s7XHIKJPZT]VJZJaIgZ
=domanenadmin	yPZ
=domanencontroller	p4]5[HEJX
=domani	y@[HIX[
=domein	r/J7Y8[HHPKT[ZJaJdJfJ
=domeincontroller	r#J4a5X@JBJDJHGIIJXPKZI
=domena	u%J4Y7]8]9JHHdJeJ
=domeny	m!J#I%[(H)H*J-I/I3I4a5X7I8I9J:J=J>J?K@JBHDIGJHCIIJXKJMJNIOJP^TYVIXJZEaJbJcJdJeJfHgK
=dominio	^!H#H%^(F)G*E+J,G-G/H0J1I2J3F4b6J7a8a9H:I;J<J=G>G?I@EAIBFCIDHEJFJGIH?IFJYKGLJMGNGOHP]QJRHSGT^UHVEWIXIYIZC[I]G^J_HaGbGcHdBeHfDhH
=donc	y3[>JD[HHIJOJaI
=done	g!Y%Y(G)H*I+Z-F/]0I3C4F5G6I7H8I9G:I;K=G>D?E@IAIBcCGDXEJFJGIH@IEJGKBLJMGNFOEPGRISGTFUFVEWIXIYJ[H]Y^J_FaFbHcIfIgZhH
=door	i#J%I(H*J+Y-G/K3J4I7H9I;[>I?I@HBGDGHZIHKYMINZOIPJTJVIXYZC[J][aHbZcXdYfJgKhI
=dopo	p!X%J(J-J3H4J:J=J>J?E@IAJBXCJDIHEIIKJNJPKR[UJVIXJZE]]_[aHbKcJdKf^hJ
=dort	w8[>[F]HGZIaJ
=dos	f!H#I%I(G)H*_+J,J-G/]0J3G4J6H7J8J9E:I;J=I>G?G@YA]BHCaDGHDIFKYLJMGNGO[PWRJSKTJUIVZXGZC[J]F^I_IaIbJcJdIfJgJhF
=dossier	s#J%J(J3E9[>F?J@IBJCIDIH]IFKGOaPJVIXJZF]HaFhI
=dostaj	y>Ha[
=dostep	y!]9JH[
=dostepu	s%Z(J*K4J9J>[?J@IBJDJKIP[VJZZaJ
=doubl	yH[ZI
=douz	y9JHGI]K[MK
=down	Y!]#D%C&H(F)G*G+G,J.I/Y0I1G2H3F4]5E6G7C8F9C:E;Z<I=D?C@XADBBCFDDEIFHGGHFKXLHMCNXOGPEQIRESeTEUEVFWHXFYFZG[F]C_EaDbBcXdFeHf]gYhE
=download	yH^
=doy	y9ZBJHEKJMIZ[b[hJ
=doze	yHII[K[
=drei	y3J>]HJIZOIaJ
=drie	y#]@KHGIXTJXJZIa[
=drift	rHJR^ZH
=drin	n#I*J+I-[3^9I>F?J@IB^CIDYHDIZKJNIOHZE]I^YaGhI
=drittanbieter	y.YJY
=driv	q#]=J>JHZNIVIZG
=driver	wJ[aZ
=droit	n#J%a(_)Z*I,J-I3I9I:J=J>H?J@IBICJDJGJHCIGKJMINJUIVGX[ZG]J^XaGdIfJ
=drop	q#JBIG^JJMJRGb[c^fI
=dropp	r(J=Z>_@JDKGIHCKIV^ZH]YbK
=drucker	wH_ZGaJ
=druckt	yH^ZG
=drugi	y8^@ZHJIK]J
=drukarka	yH]ZI
=ds	l%[2ZA]HYPJVJZJ
=du	[!E%Z&J)F*E+G-C.I/G0G1H3^6F7D8F9_:D;H<J>C?C@YAGCCDBEHFHHCIBKFLFMBNBO[PYQIR[S[TXV_WFXJYGZ<[D]D^E_Gd_eFf@gIhF
=duas	l*Z-J/]3J9G>I?J@YAYBJC^DIHGIIK[MINHOKVKXHZE]JaIhI
=due	c!J%I(H)I*a-H/Z0J3H4J6J7J9E:I=I>E?G@ZA[BHC^DHEJGKHFIFJHKZLJMXOZPITIUJVHWKXIZC[J]H^J_JaHbJcZdHfGgIhG
=duplicat	j!J%F&G0J1H3E4J8I=JAdBJGIH]MJNIRJZI_HcGdIfF
=dur	g&Z(H,Z.W1K=J?E@JBGDHGIH@NJPKSIVIZE[K][^Ha_dZeZfF
=dura	yHHT^
=durant	n!^#I%J(K*J-J3E9I:J=I>H?I@JBHCHDKHAIJKHLJO]SHVIWJXIZZ[J]_a[bJfJhI
=duration	u#GHYT[
=durch	r(J4Z@IBZGYHEMXZG]JbYcXfY
=durfen	u)[PZQXdJ
=duzo	s#]-J3J9G@IBIHHIJKJMJXaZG]JaJ
=dwa	r!J#J%J(I*[-I/^3I9H=J>H@YA_BICJDIHFIHK]MHNIPJTJVIXJZD]I_JaIhI
=dwanasci	y9H@JHII]K[ZI
=dwie	o!J#J(I)I*a-J?J@ZBJCXHGIHKHNJO]VJXKZF
=dwoch	u(J*^-J9I?K@JA]CYHFIJNJZI]J
=dygn	y@^HHXW
=dziala	e!J#H%G)H*J+J,J-H.X/I0J3H4H6J7I8I9B:G;J=G>G?[@DB_CJDEFJGHH^IEJJKELXMZNFOIPZRISITHUHVFWIXIYIZY[H]G^I_JaHbFcIdGeJf_gJhF
=dziedziczeni	y;[
=dzieki	w>J@JB_HGZI
=dziekuj	y9^BIHIZJ
=dzien	o#J(J-J3J9]:J;J>I?J@_BHCJD]HEIHKIMJNHX]ZE]JaHbJcKhH
=dzis	s#]-J9I>H@aBGCKHFKHNJVJX]ZF[J]JaH
=e	J![#^%D&C(E)J,@-C.G/C0?1@2@4F5A9J;?<D=^>c?[@aA>BZC]DCEEFGGAH<IeJ?K[LJMENFOZPBQBRFSDTDWFXFZC[C]K^D_>aCc;dYe?f_gF
=e1	u=bHEZG
=e3	i!G#I%H(D)H*J+I-I/J3I4I6J7H8J9I:G=i>D?E@EBDCHDHEJGIH_IHJJKDLIMHNHOJPGRJSGTIUGVDWGXHYJZ;[H]E^J_HaFbEcIdDeJfDgIhI
=each	d!H#^%Z(H+J-F/I3H8F9I:J=K>H?H@FAZBGCIGIIHKbMHN]RJTIVJXIZB[K]H^J_JaHbIcIdJf[hY
=earlier	o-JKaNJZI
=early	u!]@^BJHHKFZH]X
=easily	o-]ZJ
=easy	l-Z@XHDI^KINJgX
=echec	y6XT[eX
=echou	n%F(I,[/Y4[;X=G>X?JBHCJDJHDKJMINIPYUGVIWIZ^[K]J_JaJbKdGeYfH
=echouent	y%JF[dY
=ecran	n#I+X4I9I>^?I@YBIHGKIMHTIZF[Z]IaJbacJ
=ecritur	u%Z4K8[@JHJIKKIMJNJZHd]fJhK
=edge	m.aHH
=edit	o#I*Z>I?J@JCIHbIHPHZE
=een	[!C#H%Y&H(])C*Z+E,G-].G/E0F1G2F4D5H6F7D8F9H:Y;I<H=B>@?F@aAEB?CcDIEGGEKILEM@QHRFSETDUBVFWFXIYGZY]A^C_EaXbCcDd]eHfEgEhB
=eens	y-I9I>I@JDKHJIIKbOJZIaJ
=eerder	u@JKa
=eerst	w>G@FBJC]D^HHIIKGLJOJVJZEaJh^
=effect	yLYTZ
=efter	m![#[%J(I+J-G0J1H2J3F4I6J8H9H:I;J=I>G?I@HAJCIDHGIHEIGKILJMHNIOHPIR]SJTIUJVIXFYJZD[I][_ZaHbHcHdIf^hZ
=eget	y@IJXLHNJZG^_hI
=eigen	s%K(J:[BJHJJYKHLHZG^_hI
=eight	r/^@FHHIHMIX]^J
=ein	^!F#B%E&J(C)G*G+H-].J/G0I1I2[3Z4G5J6H7G8H:D;Y<J=D>F?C@^AHBBCYD[EHGGIZKHLZMJNDPFQJRHSGTGUEVAWGXYYH[Y]X^EaHbEcGeHfFhZ
=eine	^!H#F%H&K)E+I,I-D/I0J1J2J3W4G5K6I7H8I9E:W;I=D?E@GAIBCCbDDE[FJGXHbJYKYLHMFNEPEQJRYUFVFXYYIZI[G]E^Z_IaFbGcGdEeJfHgEhG
=einem	y@ZFXZ[
=einen	k!J#F%I&])J+I-H3Y4I7Y9Y:I=H>Y?H@]BFCEDDIGKGMJNIOIPISYTIUIVJX]ZC]H^JaGbJcJdXeJfIhI
=einer	p8Y:[>J?Z@KCHHEIJKJP[VZXJZI]JaYcKdZgI
=einfach	s(J-[@ICJHFIKKZNIVIZ_]H
=eingegeben	n#Z-I3I>H@GBICIDGHGIHKYMJNIO]XYZE[J]]aIdJh[
=eingerichtet	wDZEZV[WIZH
=eingeschaltet	wEJGJNIU]ZHd^fI
=eingetragen	u*I3[>FDaHIZIaI
=einmal	n9H@]HIIGK]MITXZZaJhJ
=einrichten	w,[9FH]
=einrichtung	w,ZE]TIZJeXfJ
=either	o!Z(I?J@IDJGYHDIYKGMHNJS^aXgXhH
=ej	r#J%^(J+E-J.]3I8H9I>G?G@JAJBFD]GJHCIIK]NJPEUJVJXJZG]Ja[bIdZeHfG
=ekrani	s(J@ZHIKJNJXJZH[Zb_
=el	N#D%I&E)G*C+E.G0E1C2C3^5Y6A8J9B;G=C>_@EBHCFDEEGFIGHHFICJJK@LGNDOZPEQDSFUaWJXGYIZJ[A]Z_ZcZdFhG
=ela	r!J#J+J-G/I3J4K9G=J>I?I@GB[CID[HEIFKEMFNKOISJTIUKXHZE]IaJbJhb
=ele	u(Z-]9KBYHHIIVKZG^Y
=elenco	y-]HG
=eleven	w@[NHRXZK
=elija	y-YKX
=ella	u+I>K@JBZD[HHKZOJZJ
=elle	s*X>J?ZBZCJDZHXZJaI
=eller	p#J(J-Z9X>H?E@IBHCHDaHEIEKGMJNYOJVJZG]Ia[hJ
=else	g!I#I%J&[(J)X*J-F/K3J7J9G:I=J>K?[@[CHDGFIHGI^JIKELKMGNXOJPHSHTIUHVZXJZ]]I^JaEbIcJfGhH
=elternzeit	y!Z
=em	g#G%[(G)I*H+I,J-H.J/H0J1J2J3E4G6J8J9C:G;J=G>a?F@JAJBDCGDYFJGIHAIEJIKYLJNGOEPHRISYTEUYWIXXYJZ[[I]F^J_JaEcHdIeJfXhG
=email	M!C#D%A&F(@)C*^+H,E->.E/E0D1D2E3b4?5E6D7B8C9?:[;D<E=B>_?c@<ACBECZDeEDFCGCH^I=JBK<LCM^N?OJP@QERCSCTAUBVAWDX@YDZ?[B]>^C_Cadb?cBdDeEfCgZh?
=employe	q!Z%J(K:J@^G[ZJ
=employer	u3I:^>^DJHEKJOHZH
=empresa	g!H#J(I)H*J-X3H4J7K8Y9J:_=J?I@GBHCHDGIIKFMJN_OJPYRJTJU^VIWJXIZG]IaHbJcJdJfIhJ
=empty	k#J(J*J+H-I3]8K?E@IBHC[D^H=IIJJKJNJXJ]Ia^b[d]eGhI
=emulator	s4a>JHGNJZI
=en	J!I#F%]&B)E*Z+H,F-C.H1?2E4:5J8X9E;H<J>]?@@^A@B>CbEFGFHEIaLDM_NDOGPCQ@RGTZVBWFXXYJZC[?]I^G_EbZcBeDfYgGhY
=enabl	P!a#D%C&J(A)[*G+E,Y-B.Z/E0H1E2H4F5H6H7C8_9F:A;X<I=J>D@BA_CFD@EEFHGEHBIDKCLEMDNDOGPBRGSDTDU_VdWBXFYYZ;[Y]F^E_AaDbEcDe]fBgDhD
=encontrado	y4X_Y
=encor	j#[%J(J)K*J-J/J3G4J9J=H>J?I@^AJBICIDXEJGEHBIHKJMaNJOJPYTXUEVFW]XJZE[J]IaJcJdIfJgJhG
=encounter	w3]HZZE
=encrypt	e6^<bBJHBZJcHdJ
=encryption	w<^HGYXdIfI
=end	a#H%I(G)J*G,^-Y/F1X3D4J6J7X8J9G:H>C?G@HAHB^CFDEEJFHGIHDLIMGNJO^RISHTIUJVHWJXGYKZZ[I]D^X_HaDbGcIdHeXfIgGhJ
=ended	n/[1[;YBJHF]Y
=endpoint	yc^
=ends	g!W#G(J,J/H3G8J=J>I@[BGHAIDJJKEMINZOaPISHVHXJZX^[_JaGe[gJhK
=enforc	i-_1I@IBIDJHIJKK^NHY]ZG
=enforcer	qHKJ_NF
=engin	sAXHJ_[
=enkel	y@YBIC[DJHIM]ZI]J
=enlac	u@JBKMKZGbb
=enligt	yHHIKOKZI]]bKh]
=enough	a!J#J%K([)I*Y+G-X/I2K3G7H9I:I>H?Y@[BEC_DIGJHAIcJJLIMIOHSJTJUIVGXYZ?[I]I^F_JaHbIcJdJgJhB
=enregistr	i+]-K?G@JBIC[DbHDIHKIVIZJaI
=enroll	sD]HXZJ
=enrolment	yH_
=ensur	y=GHIe[
=enter	X!H%I(G)I*I+X,Z-Y.J/D0J1J2J3E4[5I6I7G8I9H:F;I<K=G>??E@HAGBBCHD^EJFHGGHAIAJFKYLGMDNZOePHQJRISITFUJWJYJZ@[G]]^F_GaFbGcHdHeJfHgGhd
=enterpris	p%J(J)HHYP_VJZI
=enthalt	o#H(J-_/J3^:J=Z>H?J@HBHCJDIFYHEI[KEMJNKOGTIUJVJZH[J]J^JaJfIhI
=enthalten	wH[IYdJ
=entorno	w!J/J9JEIHHTJ_Jc^d]fJ
=entr	j#J(J)J*I-G/J3H4J7I9H:J=J>F@_B[CIDIHEIEKaMHNJPJR]SHTIUJVIXGZY[J]J^KaEcJdIfGgKhH
=entra	I#9%<&D(D*D+@,B-Y.C/k1Z2@3D4E5A6F7g8=9@:@;A<B=a>>?=@>A?B8C=D:EAFBGCI8JHK8L@MJN<O<P>QBRHSfThU>V<WAX=YHZ=[<]=^>_]aDb;cHd=e_fbgGh;
=entrar	l!F#H(G)I*J+I-G/I3I4I7I:I=F>H?H@FB]CIDCHGIHKCLJMENIOJSJTFUJVFXHZ_[]]G^J_IaJbacJfHgJhF
=entrepris	r-J@JDYHIKGNaP[VGZI
=entri	qA[H[
=entro	s-G/J3I9J=J>I?J@IBYDHHGIFKHMJNJOISITIVIXIZ_aHfIh_
=entry	yBIN[ZJ^Y
=entsperren	l!J#^%H1Y@IBIDJHHIJKJTHVIZD[bbHfJhI
=entsperrt	yBZTXZJ
=entspricht	p-Y3IIFN^OYZJ
=environment	o=F@[HZcYdY
=environnement	wEZHIWGc^dXfJ
=envoy	y>[
=enzoic	yJ]
=er	[!F#C%E&I(D)F*J+H,G-Z.H0G1H2G4E5I6G7F8G9Y<I=E>@?A@GAGBWCbDAEYFGGGH<I_KaMBPEQZRFSFTDUEVJWGYG[[]B^E_FbEcEdFeHfEgEh]
=era	rHJPZR][Y
=erbjud	y-J>I?bCIHGIJOJPKVIZJ[KaJ
=ereditarieta	y;]
=ereigni	s,W-YFWZJ_Y
=erfolgreich	u!J/[AKB]MXTI_HgJ
=erforderlich	y=X?JC[DGHJZJbY
=erforderlichen	u%Y(X3I=[>K?ZCYDJHFIJ
=erfullt	yIZNXZI
=erin	y>I?[CXHHI]KHOKZI
=erneut	yXZ
=err	u#J&X-I7K>KHEJXKHTJUJZ][J]HbIdFeZ
=errada	m!J(H)J*J,[-G3J4J9J?I@HBGCJDJEXHEKHMKOJRZSKTHUJVJX]ZF[JcJdHfJhb
=errado	y#]-K3H4Z9G?K@JBIHZIJOJSKXIZH]KaJdJfKhJ
=errata	w(I,[3[6Y@JBIDKHJZIdJeJhY
=erraten	r-_HJIG
=errei	w#_-HZI
=erreichbar	u4YZJf]
=erreicht	y@YHIc^fG
=erreur	i![#Z%I&Z(J)J-H/H3C4J7J9I:I=H>I?HBHCIDIHIIIKIMJNHOYPIRKS[TFUHVHWIXFZ_[J]H^J_HaIbIcIdJfHhI
=erro	i!J&X(J)J-H/J4J6J7J9I:J=I>H?H@FAKBGCIDIHJIIKHMJNGPJRJSYUJVGWIXHZ_[J]J^J_JaIbIcIdJeZfGhY
=error	L!_#>%F&b(?)B*B+C-B0X1C2F4@5F6G7A8X9A:E;D<E=I>@?B@CAGB_C@DGE^FCGGH[IDJIKHLCM@NIOFPDQXRCSaT@UBVGXBZb[B]=a?bCcFdAe]fXgBh>
=erscheint	r(Z+]3J>I?H@JCJDGHFL[OJVJZF^Ja]hI
=erst	s-J>J@bBIC]HGIHKGMJZDhI
=ersten	w@ZC^HIIJKJZH]XaEh[
=es	W!B#A&H(H)E*D+E,G.G0F1G2G3G4D5H6F7E8F9Z:X;E<H=[>I?D@aAFB@CIDHEGFFGFH?I^JFLENWO[PCQGRGSDVXW[YF]@^D_YaYbIcDdDeGfDgDhb
=esa	r%H9J@JBJG]HFIJK^NJOJPXXJZFdIfIh]
=esce	s+X.XFXHHZZcZfJ
=escolha	y-ZHHK[ZI
=escrib	w%K?JGZHIY[dHfZgW
=escribir	w!J%]HGZIdZfZ
=escrito	r#J+F3_4J>H?IBJCJDDHFO_ZH
=escritorio	y3H9Y>]?[HFMJOFaKfJ
=escritura	i!I%H(J*J,Y3H4H6H8Z9I:K>J?J@IBIDKHFKINJOJP[RJUJVIZGaJbJcJd^eYfZgYhI
=ese	y3G;Y>]OG
=eso	yIX
=espacio	y3[>JCII]KHZE_YhI
=esper	u@YXY
=esperando	w9Z>H@IBKHFXDa_
=esperar	s-J9G@aDKHIIIKHX]ZHhJ
=esqueci	s>Y@IBIHGKJZ^
=essa	wCJG[HHK_VHZJdI
=essai	w#X-I=[@IHHIJX]ZI
=essay	y-JKGN]XYZJ
=est	S#Y%@&H(B*F+H,E-[.F/C0D1C2D4I5G6D8D9H<F=@>Z?]@EAECGEDFDGJHIIFJHLZM?NAOZQGRGSBTYU_VIXYYJ[A]?^Z_CaGbAc?d_eDfagCh^
=esta	U!a#Z%D&J*E+J,G-Z.G/G0G1G2G3Y4X5H6F7E8D9@:B<H=B>??Y@IAFBJCAD@EHFGI?JFKYMANCOHPDUcVZWEXCYEZG[E]C^]bCcEdGeFgEhX
=este	y([HHW[
=estou	q#Z-G3I4J9X:J=J>[?H@IBYCJHEIJKIMJOJRKTFUJVZXGZH[Y]JaZfJhJ
=estoy	s#]+X-G3J9X>H?I@IBHCJHCIJKHMJNKTIUKVZZH[Y]JhZ
=et	]!G%F&J(E)H*Z+I,J-C/G0G1I2I4H5J6X7H8I;I=^>[?DAHBYCXDEEIGIH>I_KYLHOYPGQJSHTGUGVBWIXEZG[J^H_GaCbYcFdHeJfFgHh_
=etap	w(J*[C^HIVKZJaJeX
=etapa	w3J9JC_HJKKZIaIeY
=ete	i!^#I%H(H*I+H-G/J3G4[6J7J9G:I=I>F?[@ECFDEHAIGJIK]LJM[NHOIPIRJSKTJUIVXWYXIZD[I_ZaJbHcIdZfHhG
=ett	j!I#F%J(I)I*Y+K-W1J3E4I6J7J8J9E:]=I>G?HAJBEC^DHGKHCIFK_LJMHNGPISJTIUJVIZ[[H]G^J_JaHbIcHdJfKgJhG
=etwa	y9]>J@GHGIIKJZ^aI
=eu	n!J#J(Y)J*H-G3F9G:J=J>C?[@GBIDZIGK[MINJOIUJV_XH[J]IaFcJdJhH
=europ	y)JBIHGS_UGVJZGaX
=even	i!^#I-H9]>I?H@ZBFCJDJHHIBKHMXN_PZXIZD]JaZ
=evenement	y&[FJHJNJdHe[fY
=event	Z#^%E&Y(C)G*G+G,].I/E0E1H2I3E4G6X7F9C:F;H<I=E>F?E@CAFB_CGDDEHFIICJHKBLGMEN[OHPGQIRHSETDUFVEWHXGZZ[F]E^E_HaEbCdAeXfYgFh[
=evento	m%I&_3KFIHGNGPJTJZJdGeYf]
=ever	j(I*X-H/J9X:J=I>K?G@FBJCHDZHDIGJJK_LYNGUZVJWZZD^KdYhJ
=every	[!F%F&J(I)H*H+F,J-J.K/G1I2J3E4I5I6I7H8H9C:H;H<J=H>E?HAICGD[EJFJGHH]JZK]LHMBNaOGP_RFSZUHVGWIXGYIZF[I]G^H_HaFbHdIeJgJ
=everybody	j!I(X)J*J+[-Y8J@]BXDIHCIJKHNGS_UWVYZB
=everyon	f!I#J%Z(I)[*I+X/K7J9Y:J>G?G@GBFCIGKHCIHJIKGLIMINGOIS_V]YKZC]J^[_JbJcJhH
=everyth	c!I#H%^(J*J+Y,K/I1J3H4J6I7Y8J9E:I;I=I>[?Y@FAJBZCHDCFJGJHHIDJ[KBLKOHPEQJRISITHUJVIXGZb[I]X^I_JaJcIdJfGhF
=everywher	q!J-J7J?Z@HDJHXIJKJMYNJS]ZC]I
=ex	j!J#K(H)I*G+I-I3H9G;H>c?H@IBJCGDGHEIIKJMJOHPdUJVCXJZH]JaH
=exactly	wGZHI
=exceed	uHIX^ZI
=excel	g#D-I3J>JBJCJHdKJTHXJZJ[I]J
=exception	w,J1JGJHXRKe^fI
=exchang	h#J(F)Z*c+J,J-J9H>Z?IBHCHHZIJKJLJMJNJPIVIZE]J^JaJdIeJgJhI
=exclud	j)Y*J-J9J=G@JBJDJGbHFJJKJLZMINJPXTJUFV[ZI^G_HcJdH
=exig	wCZIX
=exige	w@JC]HJI[
=exigenc	yHJIYNZ
=exist	^!G#I(H)I*H+I-I.J/G0J1J3G4Y5J6I7I9H:F;J=H>[?E@DA_BECEDGEHFGGFICJIKZLIMHNEOFPHRISJTHUHVFWZXHYJZ?]H^I_caDbIcGdDeJfHgIhb
=expect	s)Y+[3I=HBJDJHBIGKHNKO^Z^dGeJfIhI
=experienc	yH[ZH
=expir	T#F%D(D)G*H+F,F-E.J/G0I1I2G3G4I5J6I7G8I9I:D;J<J=b>E?E@@AIB@CFDDEJFJGGH[IDJGK]LeNDOIPGQJRHSGTHUFVDWGXGYIZ[[E]Z^C_Ha]bCcGdFeHfEgFhA
=expira	rL^
=expiration	yHXL]NJ
=expiry	n!J9J@GBJGIHZKZLaNJUHZH^HdJ
=explain	w&ZHZMJZFf[
=explanation	y%J&ZHFNXZ[
=export	p+H-J1J9J:J=E>J?ICJDIFbGJHaIJKJMENJSJVJZEcIfG
=ext	h!E#H%G(H)H*J-E.J/J0J1J2I4I6J7F8J9F:i;K=H>F?H@HAHBFCHDFEJFGGIHBICJIKGLJMHNIOGPGRJSJTIUFVGWIXIYKZ@[H]H^H_IaFbGcGdIeJfJgIhG
=extend	p!X%H5Y@IBJHXK^ZI[K
=extension	f#J%J(K*J+I-I0J1I2^3d4K9I:J=J>E?I@JBJCJDHGIHXIIKJMJNJOHRIXJZG]HaGcHfH
=extern	m3J9H:c;J>J?J@IHFIJKHQ^VIZIhJ
=external	j:^HXZJ
=externo	u:[
=extra	uHGJ_TJgJ
=f1	y=]ZJ
=fa	i%J(J-I3J9H=J>H?J@ZBICIDIHCIYK[M[NJOJRJTJVJX[Z^]I^JaIdHeIfHhF
=faalt	w;Y
=faccio	y(J-JHYIJKINJVYZZhI
=facebook	wBJH_ZIaH
=facil	h-d@JHEIIKINKXJZF
=faco	y@JBKDIHZIJKGNJVZZYdIhH
=factor	p3HCIDIHa
=factory	u(JBJH]ZH
=fail	K#G&C(G)?*A+B-E.G/X0[2F3H4H5_6X8Z9C:<;[<X=>>=?>@GB9C>D<EJFaGXI>KYLCMJPaQ^SET>UDV=WCXBYZZc[@]?_Ia>d?e]g>hG
=failur	g!I#I&^(J)I-I/Z1I3G4J7K8I=I>J?J@ZBFDJFJGIIJJJMINYOJPIRJSJUIVGXJZ_]I^J_IaHbIc[eIfFhJ
=fair	u(J-I:]=J@FB^IIKDLHNIUHV[WI^JdJhG
=fais	yDXHIV]
=fait	uD]HGK]bX
=falha	m%K(J.X4[;Y=KHGPYVJZYdJ
=falham	yF]HIdX
=falhou	y,X/ZeX
=falla	o%J(J*J3[4[;X=J>JBHCIDKHEIJP[SIUHVEZ[]JbJfJ
=fallan	yF]dY
=fallisc	u;ZBJHIVJZ[
=falliscono	w%JF[GKHJdZ
=fallito	w,Y4[HF
=fallo	s,Z/Z3J?JHITXeX
=fals	f%H)d*I-I/J3I9JBJEGHGIJJZKJNJPISJUFVGWIZJcXd]eEfJ
=falsch	f!I#Z%I(J)I*I+J-F/J0J1J2J3Z4X6J7K8J9G:K;J=I>E?H@GAKBGCFDJFJGJH[IDJJKELKMENHOZPIR[SJTIUIVHX_YIZD[J]G^JaFbFcHdIeKfGgJh^
=falschen	y#YHJT[
=falta	g!H#H%Z(G)J*I-G/K3a4I5Z7J9G:I;J=Z>D?G@GAJBGC^D[GJHCJJKFLJMINIOCPIRJTJUIVZXFZD[J]H^JaEbJcJdJfJhF
=faltam	u3I=^CJD]HEZI
=faltan	u=ZCXHI
=far	d!G#F%H(Y)D*E+I,G-D.J/H0H2J3E4H6H7H8H9C:G;I=G>X?F@[AIBFCFD]EXFIGIHXI[JJKFLGMEPFRHSITGUIWIX_YI[F]C^]_HbFcGdEeIfHgIhC
=fast	m!G#G+Y-I3J4J9Y>G?J@HBGCJDIHCIYKFMINIO[RYTYUIVIaJb]h[
=fatto	y9D:]B]DYHI
=fauss	yH]RZ
=faut	k#J(J*J-J3[4K5X9I:J=[>G?H@ZBJCXDHI[KGMXNKOIVJXJZF]JaHhH
=favor	o#^=JH[KJZ][I
=favourit	w-Y3JHGIJKaNJ
=faz	w:X
=fazer	y#X9KHJQXV^ZJ
=featur	d!G%I(H)G*I+J,G-H.J/J0J1I3H4H6I7H8H9F:G;J<I=X>I?F@IAJBGCIDIEJFJGFHYIHJJKFLJMINGOIPHRISETIU_V_WFXHYIZD[J]G^H_IaIcHd^ebfEgJhI
=feder	u!J,[3I7_HJPJ_IdJ
=federado	q!I3J7b_GdH
=federat	d!J#K%J(J)J*I,^1K7c:J@IGIHDKJMJNJPGVIZE^HdJfY
=federati	y3J7^@KdK
=federation	r7^:IZH
=federato	w,Y4J7^HJPH
=federerad	w7_HJ_J
=fehl	q(J6Y8Y=IVJZ[bI
=fehlen	p#J%Z*Y-I3I9H:J;I=_>K?J@JCXHFIZKKNJVJZH
=fehler	e#I%J&_(G)I*J,[-H/G0K3E4G6I7G8Y9J:Y;I=D>I?HBGCIDHE^FJGIIFJJKGLIMJNXOIPGRJSYTIUHVFWGXHZ^[I]I^F_JaFbHcGfFgIhE
=fehlerhaft	y3]DH
=fehlermeldung	y3I@XHJOZZZ
=fehlt	e!I#G%Z(X-J7J:I;[>J@IBFCYDIIWKJLKMINJPJUIVXXJZG[[]IaJbZcKdJfZhJ
=fel	a#_%E&Y(D)D*F+F,]-B.H/E0G1F2I3Z4X5I6Y7E9B:E;H<I=B>B?C@@AGBCCDDAE[FGGGHJI@JFK@LGMDNAOJPAQHRZSXUEVCWGX]YFZ_[E]D^E_DaCbCcCd@eXfBgGhb
=feld	w3Z>H@IHIIKKHZHha
=fell	y3F>aHEOJ]JaI
=fem	y#^-K3H9K@IBJHDMZRKSJUJX]ZG]HbI
=fenster	wBIHJZF][b^
=ferm	u!Z=J?JHGU]VHZH][
=fermo	y0XfX
=feu	y-HHYRKTJc_fI
=few	m-J9J@HB^IINFP]RJZGcY
=fi	u#Y9J:J>KBKH_MJZJ
=fica	u(J-K7[9J:[=J>J?I@HBHCKHEIJMJUJWHZ[]IaIbKgWhZ
=fich	y([3J9H?IBJCJD]H[IJOJVJZHaI
=ficha	w(_9H?E@JCJD_HJIIKJVIZG[IhJ
=ficou	s!Y9J>]BICJHEMIRZZI]JaJd]fH
=fido	m!J(E)J4J6J7I:H=G>H?g@IBFDIH@KJMFPISIUHVDWJZA[H]JaIbGcJfI
=field	g!I#I-H/J3a7J>G?J@HAJBEDIGJHAIIJIKDMGNHOJVJ[J]H^J_IaIb^gJhd
=figur	u9Y@IDHH[IZZE
=file	^!J#E%J(F)I*F+J-G/I2Y3_4I6J7I8J9E:H;J=J>Z?E@GAIBEC[FDGHHbICJFKGLJMFNGO_PIRKTIUJVIXIYKZB[J]F^J_HaDbGcFdKgJhF
=filenam	s2^3JHF
=filial	s4Y>J@JHHJJM_ZIaJ
=fill	o#J)K+^3J>F?F@JBJD_HCOX^JhY
=filter	[!G#H%G(H)I*K+I-F.K/E0J1I2J3C4E5I6J7H8I9H:H;J=H>F?G@EAJBECHDGFJGdHAICJhKFLJMFNFOHPHRHSITGUJVGWJXIYJZC[J]H^I_IaZbGcYdHeIfGgGhH
=filtr	u#J-I4H@JGZHHJaKJMGNKUI
=filtro	p-I3I4E5J9K>I@JCJDJGZHIIJJbMGOJVJZJaK
=fin	y3J>HB]KJ][aG
=financ	s%JH]
=find	a!G#E%I&K(H)J*J+J/H2J3F4Y6G7H8E9J:I=G>D@EA[BECIDGFJH_IFJJKDMGOIPGRJSKTGVIXJYZZB[[]H^F_faFbJcEdFeHfIgIhH
=fine	^!H#G%H(J)[*I+Y-F/^0K3D5K6J7I8I9F:I;J=H>C?G@YAJB_CGDCFJGWHEIDJXLJMGNJOHP[RJSITXUHVEWIXIZY[I]Y^I_FaFcHdJgGhG
=fingerprint	yH^ZG]KbJhY
=finish	g!I#J%J(G)H*H+J,H-J/H3I4J6J7J8J9I=G>H?F@HAKBcCJEJGIHAJHKIMINZOKPIRJSEUHVGWDXJYJZY]b_HaBbEcJdEeHfIgJhJ
=finn	k!J#I(G)H*Z+F/J0K3G4J6J7Z9J:I;I=J?^@HAJBGCFDDGJHJKFMHNGOHPISKTIVFXIZB[_]F^J__aZbIcJdJfJgKhF
=fino	y9[>J@ZBJHF]If]
=firewall	b!J#G%J(H)H*H,K-F.J/K1I2J3J4G6J7J8I9I:J=I>I?J@GCIDIGJH_IHJIKILJMINGOKPJRFSCTGUHVJWJXIYJZE[J]G_JaHbIcgdIfCgFhI
=firm	s!I8_:^=J>I?J@IDJGHHEOJU]VJZF_JhJ
=firma	m1J2K3I8^:J<]>J@JBICJDHGJKJN]RJUYWJZG]KcHhJ
=firmy	r!H#I-I3K4K9H:]?I@JBGCJDJHGIIKJNaOJUYVIZHaJcIhI
=first	^![#H%I)H*G+F-E/G0J1I2K3G4J5J6I7G8^9H:E;I<J=G>D?E@^AFBEC[DaEGFJGHH=IWJFKCLaMENCOFPHRISGTIUDVEWaXGYJZG[G]Y^E_FaFbDcGdHeIfEgFhb
=five	g#^-J3J9J>I?JBGCJDKHDJIRXTJX]ZD]Ha^hJ
=fix	p#I(J)K*H-I8X9J=J@XBZDJE^HKIHKHMJPJRJVIXJZ]]JbJdJgKhI
=fixe	y9I>]FWHFfZ
=fixed	w#I%H*Z;XBGHFLHPHVJZI^_
=flag	l@IHGL^MJZI^^
=flagg	w-[H[KIZH^Z
=flash	w(IBJHFZHba
=flera	y9J@JA_HHIJKIT[ZJ_G
=floor	wHFV_ZG
=floresta	s8^HI_[
=flow	p(H)^*J-J/I3H:H>I?J@JBHDJH_NIUJVJZZ^IaGg[
=foderiert	w,Z7Z
=foi	i!Y#J(I-J3X7J9F=J?J@GB]CJDIHEIJM^RKUHWXXIZE]JaJbIeXfJhI
=fois	n#[3J9H>G?J@^BICJDKIHKHMJXaZC]H^Ja[hH
=folder	p%J3J;F>J@KF]a]
=foljer	y-X?JHIN^ZK
=folk	q)Z+Z-[/I9J?J@ICXDIF^HBIHMJNIOITHXHZEd]hJ
=follow	e!I(G)I*Y-H/H3I5J7J9[:W=I>H?I@^BHCJDJGJIYJIKGMJNZPGSJTJUIVEWJXJ[J]J^IaKbHdXfJg]hJ
=fonctionn	w?J@JBZIIMJNJZ^aIhI
=football	w-YHIIYNJ
=for	@!E#I%D&@(^)]*c+Y,]-J.I/D3I4E6A7C8F:G<H=H>A@GB>CGD_E_F;GbH^JAK<MXO9PJR:SFTGU_VfW]XcYAZA[A]E_JaJb>c:dAe?g<hD
=fora	n!I#_(J)K*I-H3G4X7I8J9Y:I=I>I?H@GBHCIDJGYHBIIKIMJNJOIPYRJS_TFUIVGXHZG]IaHcJfIhI
=forbid	s.XHILHZG^b
=forbidden	n(a-_@JBJFJHAIZKGNJZG^JhK
=forc	c!I#J(I+[-F/J3K9J:J>J@JBCCIDGHGIFJJKELdMENKZA[_]I^H_KbJhE
=forcechangepasswordnextsignin	oHILbZH
=fore	yBICHDJHFP[ZF]]b[
=forest	^!E#H%H(G)I*H+I,J-G.K/I0J1H2J3F4F6H7I8h9E:F;J<J=G>G?G@DAcBDCEDGEGFIIFJIKDLGMGNGOHPFQIRGSITIUIVFWIXGYHZ@[I]E^IaHbHcGdGeGfFgIhG
=foresta	u!J3J8^AJHH_]dJ
=foret	s3K8_HH_[
=foretaget	yHGN]
=forget	wDY
=forgot	V!]%G(A*G+F,I-C.J/F0J1I2I3G4I5I6H7a8E9E:b<I=Z>C?[AHB?CEDaEIFGGEHJJEK@LEMCNAOIPGQJRISFTGVDWXXEYIZY[[_HaGcFeGfGgDhE
=forgotten	l(H-J7J9J:G=J>K@EBGCID[H]IHJKKFLKNIUJWIXJZZ[J]I^JbIc[h]
=form	g!H#I-[/J9H:Z>J?G@EAJBGCIDFH[IYLJMINGPJVJZJ[I]H^G_IbIcJhc
=format	g-J3e9J>GCHDEHCIJNJOEZIaIhJ
=formato	u3a>JCHDIHHOG
=former	l!Z)J-J3F>^@HCJHEIGK_OFVIXJZF^ZaJhJ
=forra	y3F9I>^IJKXMZOF
=forsok	m!J#^(K)J-H3H4K8J9F:J>I?J@ZBHCIDIHCIKKILJMHNJSIUHVIX_ZZaKbHhH
=forsokt	y#IX_
=forsta	y-J>J@HC]D]HJIJKJLJZCh]
=fortfarand	s1W@JHHKJM^T]ZKgJhI
=forut	y-E3J9H?^@IAKBJDJHFIJK_NIOJZF]JhH
=forward	w-K3H9G?JBJFXH^NKZH]J
=found	Z!F#H%F&J(H)I+I,I.J/G0H1H2I3E4]5I6I7F8F9G:H;I<I=G>E?EAcBYCFDFEGG]IFJHKZMGNDOGPGRHSHTGVFWHXHYIZ@[I]E_baDbGcEdDeHfDgHhD
=four	i*Z-I3I9I?K@WHCI[N[RJS^UKXIZHaX
=fout	e!J#]%H&Y(F)H*I+J,Y-E.J/H0J1H3D4Z5K6I7G9G:G;J=F>F?G@BAHBFCIDGE]FIGHHEIDJHKFLJMGNEOXPFRYSYUIVGWGXZYIZ_[I]I^H_FaFbHcGdGe[fEgJhZ
=fragar	y+[BIDGHZOKh[
=fragt	wBHH_MHh[
=fran	h!Y#F%H&Z(H)H*G+H,J-E.J/H0H1Z2J5I6Y7H8H9D:[;[<J=F>W?EAHBGCFDFEKFIGYH?ICJYK^LHMDNEOFPYQJRHSHTZUIVFWJXEYHZA[H]E^Y_EaEbYcGdFeJfGgYhC
=free	h%I)I-I/F0J4J6I7H8J:J=g?I@JBJCFDIGJHKIJJJKHNJPISIUHVIYJZE[X_JbIcIdCeEfCgJhI
=freigeschaltet	wKJVaZI
=fresh	q!H/Z3J@YBXCJD]HCKZLXNJVKW[ZC
=friday	o!Y9[@IHEJYVXYX
=from	K#B%>(C)^*?+I,G-I.E/A0E1Y2D3B4Z5H6X7G8G9@;_<D>J@HAABCEDFCGYIFJ^K_MBOIP^RJSDUHWFXXYBZD]?^]_YaGcZeDf?gFhJ
=front	r3[7]>JDJHFIJOXXJZH^XaJ
=fruh	w@_KJZK
=fruher	u9J>I?]@JHJK[PYZHaJ
=fs	y,Y7]PJZJ
=fue	uKY
=fuera	w#^-J9]>J?K@IBJGYHFIIKHMJPZVIZFhI
=full	j#I(J-G3G4Z9G>G?K@ZBECJDJFJH^JJKHMINIOZTYVJXJZF[J]IaIcJf[hI
=funcao	u(])^:I?GCJDJHHKJU[VJZI[J]JaJ
=funciona	h#J(I)I-I4J7J:J=I>J?J@FB[DIIGKHM[NGPYSIUDVFZ_]IaJbYdHfXhH
=funcionar	yBZYZfI
=function	s([:YHEU[ZH
=funf	yBIHGMZNZX]
=fungerar	n(J-J>H?I@GB]DJH[IIKIMXNIOJVJZYbJcJhJ
=funkar	w-J.]9FB^HEZHbIfI
=funktion	y=JBIHHU_VFZJdIf[
=funktioniert	q9H=[BZKJNKUJVJZ]fH
=funziona	n@JH[IJKIMXNIUJVIZXfZhK
=fuori	u#^-J9[>J@JBIGYIGKINJTJZKaJ
=fur	Z!E#D%X&J(C)^+J,Y-D.J/H0H2W4E6G7G8Y:E;Y<J=X>E?G@CAJBJDYFHGXHcIEJHKCLGMGNCOFPFRGSETGU]VaWXYGZ?[F]E^F_HbEcEdGeEgFhF
=further	r(K@HB[DJHEKKN]X]ZHdY
=fuzzy	s-aHHNE
=ga	o#H%J(E)b*G,b-E/J0J1I2H6J7J8I9I:I=H>H?H@[BFDHGFIGKZMHNHPJRJSIUGVGWJZ@[H]I^GbIcIdFeEfHgJhD
=gaat	o(J3Z>^C[KIOISJVJXIZZ]JaEdI
=game	u#[-J@IH_IIXKZD]IcHhJ
=gamla	f!I#Z%J(H)I*H+I-G/H0J1J3F4J6J7J8J9F:H;J=H>]?G@DAJBFCEDEH@ICK[LJMcNGOFPIRJSITIUIVHXHY[ZB[H]G^I_IaFbEcIdJfHg[hb
=gammal	w-J0[1[4G5[8J9J<JGJHFRKY[cJdHfG
=gammalt	y!J-H/]9J@GHGIJK^NKPJZJ
=gang	w9K@_
=ganger	p!J#^3I4J9I:J=I>E?J@YBICJDIHFIFKFMINJOIXbZC[J]Ia^hI
=gar	c!H#D%[&J)H*F+G,I-X.I/G0G1I2I3C4F5J6G8G:E;G<J=]>]?Z@YAIBDDAEJFGGGHDJHKYNBOCPFQISGTFUXVBWIXDYG[E^F_GcFdGeHf[gGhA
=gard	u9K@JHEIGK_MYOIgX
=gast	p(J:b@JBKUIVJZG
=gaster	y:_@JBIHKZI
=gastkonto	w9J:_HJKHZJ
=gate	p)H*b?I@JC^HDIIKHMKZJ
=gatt	w(J-J=[>H@]BHDIHHIGKHMJUKZZaZhK
=gave	d!G#H%[&X)J*Y+I,Y-G/I1K2Z3D8K9H:I=I>E?E@[AKBGC[DcFJGJH>LJMHNHOCPJRZTJVHXEZX[J]Y^G_JaDbJhF
=geandert	i#J-J/W9J>J@_HHIHKGM^NITI^GhG
=geblokkeerd	n#[)[*J-Z3J9G>J@HBIDJIINIPITXUIVJWKX[ZG]IaJbJcJdJhI
=gebruik	y>YOJTZ
=gebruiken	w0Z?[PZaJdJ
=gebruiker	b![#G%G&H(Y)[*E,H-A.I0G1I2I3B4F5J6H8Z9D:C;]<J>D?A@CAYBEEIFHH@IXJHKDMDNDQIRHSGTDUFWHXFYHZY][^^_ZbEcFdEeIfFgGhE
=gebruikt	q(J-]9J@JDJHIIHK_OJZF]IaJ
=geconfigureerd	yUFV[W^
=geen	^!D#A(])X*E+F-A/G0G1H2F3I4Z5G6G7F8F9B:C;E<I=X>F?@@EAGBIDaEIFFGFHCJFKFLIMCNJOCPCQHRFSETEVZW^YJZH[Y^F_Ga_dDeGgGhE
=gefedereerd	y,X7Y
=gefunden	w_]
=gegeven	w3J>XD^OX
=gehen	w4[>XHIZIfZ
=gehort	y9]KJOJP[UIWI]K
=geht	^!G#E%E(D)H*I+I,I-X.K/H1X2Y3Y4F6G7H8I9C;I=I>^?DAJBFCFDEEJGHJILGM[NCOFQJRXTHUFWIXFYZZY]E^X_HaCbYcFeGgGhC
=geleden	y@[M[
=gemacht	y#]-J9J>ICKHIIIKJXJZH]]
=genau	y>^?JF]HIZI]KaH
=general	y([)X*I,]PIZJdF
=generat	s-Y2]>I@IH[KF
=generic	r@HBJHFJYLJN[^^
=genoeg	y(J-I3H4H9I=J>H?J@ZC^DIHGI^KGMINIOJVJZC]HaGfKhJ
=genommen	w-I@IHJIFK]NJPZZ[[IhH
=geprobeerd	w#I-G9I@IBHHJIIN]X_ZJ
=gerad	y/IHJS^TJ]Gc]fJ
=gere	u(J-I5Z7[:]=K@JBJHJIJKINJUHVKWIZEcJd]
=geregistreerd	k(J*K+^-J3J?Y@JBICJDZHDKJZJ
=gesamtstruktur	y8_
=geschlossen	yBYZJ]]
=gesetzt	l#X%Z(G4Y@IBZHFKJMGNJQXZF^[gY
=gespeichert	y#]D]MF
=gesperrt	d!H#b%J(I)Z*I+J,I-X/I3I4J9J:K;J=J>H?I@FBECIDGGJHJIDKYLJMGNGOIPJSJTbUIVGZE[Y]E^J_JaHcIdJfIgIhI
=gestellt	yDKUZVZ
=gestern	q!J(J-I9J:I>I?G@_BJHJKHM]NJUJVHZE]]_JaKcJfZ
=gestopt	wSJf[
=gestort	y=JBJHER[S]]Gc]fH
=get	R!@#F%B&H(I*Z+],]-D.H/D1G2H3H4E5G6F8[;G<G=X>[?D@]AFBDCADGEFHJJZKCLEMDNXOEPGRGSCTHU]VZWDXDYGZ_[J]A^B_Ca_bDcDeDfEgIhE
=gets	Z!I%G(X)X*X+],I-^/G1I2J3D4I5J8I9H:H;F=G>I?F@GAIBCCEDJEIFJGGHCIZJXLXMHNJP[RITFUYVJWIXGYJZG[I]F^G_Fa]bHcZeIfZgF
=gett	g#[,]3J>G@IBKHCIHNXaYf[
=gevonden	y4ZHJ_[
=gevraagd	w*[@JCXL[ZJ
=gewechselt	w-J>[@^BIHGKIMZNKZI
=geweigerd	k!J#I%^(J*H,X/[0I2J3J4I6J7I9G:I=J>G?JAJBHCIDJFHGJIHJJKFMHNZPaRJTJVIXJZE]I^JaJbJdGfJhH
=gewijzigd	m(J*J/[9J@]B]HHIJM]TGZF^JgXhI
=gezet	y%](J@WDHHJKIZF]^dGfI
=gia	o+]-F3J9J=J>J?H@ZBJCIDHHEIIKbOHVIZH]JaJhG
=gibt	p!F#J%J(J)J-I/H3J9_=I>I?JBICIDIIHKHMHNGOJSJTHUZVHW[XJZE[Y]K_]aIfJhI
=gick	s#J(J-Z9J=]>J?K@IBXHJIIKKR[VJZD]]aJbIfK
=gilt	n(J*Z+X/[@HBIGZHFM^NJVIZIgZ
=ging	r!X#J3J9F>H?J@XBYCJDJHEIIKHNJXIZE]aaDfZ
=giorno	o#H(J-I4J9G>J?K@aBHCID]HDIHKGMJNITJVJX_ZG]JaJbJhI
=gissa	s-_HIIJKJ
=gisteren	s(J9H@[BJDHHGIKKHZG]^f]
=giu	u/J3J4Y7J=HBGHBSbTHUHZDaJc[fIgJ
=give	d!Z#H%H(a)I,I-G3I7H8X9H=J>G?H@DAZBECIDFHIIEMINHOHSJTJUJVHXGZX]I^ZaIbYdIg]hI
=given	j!J%Y(I)Y,]-I/G3J8J=K>I?IB^DHHFIIKFLJMJN_UIVH]J^JhY
=gleich	w9K@XIJK^MJ
=gli	h!H#G%F)]*a+J,I-[3X4I7J9G=Z>H?F@GAJBICIDHHBIFKHLJMINHOITIUHWJXJZG]I_JaJbKdXfIgHhJ
=global	^!I#I%I(c)]*[+J,e-X3J4J6J7I8J:H=I>H?E@GBHCJDHEJGJH@IHJKKGLJMINIOKPDRJUFVDWIXIZA[J]H^I_JaHbIdAeHfIgFhG
=globalnego	y(])H*I,[PJdJ
=glomt	q(H3J@IBFDYHYKJLJMJOJUJZ_aJbJdJ
=gmail	h!J(I*K-J3H4J9G:g=J?G@HBHCIDGHZIGKHMHNHOHPJVHZA]JaFgJhI
=gmsa	j0bHEZH
=go	]#F%G(C)G*E,I-D.]/F0H1H2J4H5J6H8H9D:[;I<J=D>[@[AIB[CDDJEFFHGGHIIZJGMCNHODQJRHSFTIUDVCWGXEYHZX[F]]^E_FaCbJcFdDeGfBg]h]
=godta	y@IHJIHKZNIZYhZ
=godziny	q9H>J@[HIXZZIa]
=goed	w/Y3H9I>FBJC]HFIJKJOJZJaZf]
=goes	b!I#[(J+J-I/I3[8J9F:J=J>^?HBECGDHHEIHJIK^L]MINHOJPJSJTGVJX[ZH[[]H_JaCfJhE
=going	q!J#J(J-J7K9[:J>H?K@GBGCJDIHGIJKWLIVHZa]IaFbJhI
=gone	d#G%F(I)J*F+J-H/J1J3E5J7I8J9E:I;I=]>Y?a@HAHBZCGDYGIHAIHJJKDLEMGNHOIPZRISITHUHVHWJXHYWZ@[Y^I_[aDbYcHdIfHgJhI
=good	d!G#I%J(I)E*H+J-I/J3G4J7I8K9c:I=I>H@IAJB]CFDGGJIZJJLJMHOIPIRJSJTJUFVHWJXHYJZC[J]GaGbIcJdJfJgIhF
=googl	k#D(J7c=I?JBHH]SJTJVJZE
=gor	w@JBHHHLYZZbZ
=gora	yQXV_ZI[J
=got	V!X#X&I(B)[*D-B.H0H1H2J3D4G5I6G7G8D9A:J;I<I=E>b?A@[AWBdDCEHFGGDH>IIJFKJMDN@OJPEQIRFSETCUDWGXEYGZa[D]a^GaAbDcEdIeFfGgFhB
=gpo	^!I#I%H(H)I*J+J-H/I1J3I4J6J7H8J9H:I=I>H?H@aAJBDCIDHGJHFIIJIKGLIMFNZOKPIQeRJSJTJUHVHWJXIY]ZE[J]I^JaIb_cHdJfJgJhH
=gra	y%I(^-J9I:]BJHHIJ
=graag	w!I#[9JH[
=gracia	s#J-J9_>J@IB[HFIHKJNJVJXJZH
=grain	y@ZHHNZ
=graph	a!I%B(a)Z+H/I7J:J=J?I@FBFDFGJIIJJKHLJMGNHPHSJTKUJVGWJZD^I_JaJbIdJfJgehJ
=grati	y%J3K=JHbPIYJdEeIfHgJ
=grava	w0X9IG[HIY]dJ
=gravar	y%YHF_Kd]fZ
=grazi	r#I(I-J3I9_=J>J@IB[CJDKHEIHKIMJNJRKVHXIZG]JaIgJ
=great	s(J-J3J9_>H@IBHHEIIK[NJVIZJaJhG
=grey	g!_#J(Y3J8J9G:K;J=J@JAIBICHGGHBI]LYNJPJUJVGZI]J^J_Ge_gJhJ
=grigio	y%J(^9J:[>JHIIJ]JaJ
=grij	y(^9I:[HGIKZJaJ
=gris	s%I(_3J9H:^HFIIKJPJVH
=groep	q!H(F-H3H9I:J;J>J?I@IAKBICIDIIEKGMJNHP[TKUIVcZG]I^J_JaIbJfJ
=group	U!E#F%B&J)D*G+F,H-E/F1H2I3D4G5H6G7F8G9D:F;G<J=B>D?DAGBBCFDDEHFHHcIDJDKCLHMFOGPdQJRHSFTGUCVhWFXFYGZ?[G]E^E_EaFbDcFdAeDfDgFhF
=grupo	h%J(G)J*I-J3H9G:I=J>H?I@IBICJDJHEIHKIMJOJP^UIVeXJZE]H^JaJbJfJhJ
=grupp	l!G(F)K3J:J=J?J@IBJDJGZHYIIKINJPaUIV_ZG]J^H_JdJfJ
=gruppen	w(H9J?IHGIJKIOJPXVaZI]HaJ
=gruppo	q(I3HHFIJVbZJ
=grupy	r(I9I:J?J@JBIGZIHKJPHUIVaZH
=guarda	r#^-I7]9K@HDKHDIKKXM[ZGhJ
=guess	b!Y#^-c/J3J7J9G:H=K>J?J@GBHDIFJH?IZJIKHNITYV[ZB]JaJhJ
=guessabl	p-_HHZI
=guest	^!G#E%H(A)H*H+I-D.J/J0J1K2J3F4H6I7H8H9B:i;J=F>E?E@DAHBDCFDGFJGIHaICJJKELIMGNHOFPGQJRYSHTHUGVCWIXGYJZB[I]G^H_GaFbHcHdIeJfHgIhF
=guid	q!J-K/J3J9IBJCKH]IIKJ]J_^
=guidata	y,Ye[
=guiden	w+],ZDKHDZIdEea
=guten	y-J9a@GHGKJXHZH
=guy	y)J*I@JHHLZP[V[ZJ
=guys	u#E@[HGKKPXT]cY
=ha	X!E#B&H(A)C,F-D.G0E1G3I4I5G6G7E8F;D<H=G>??I@[AFBJC_D]EDGEH;IYJFLEMcNJOHPBQGSDTCU_W_XEYYZH[B][^E_DaHbCcDeGfCgJ
=hab	j!I%J(H)J*I+J-H3I4J9I:I=H>D?D@EBGCbDCHBIGMINHOHPJSJTJUIVFWJXIZZ[H]caXbHcJfIhI
=habe	b!I#]%I(Y)H+X-F/J3H4J6J7J9C:H;J=G>[?E@HAKBECYD]EKGJIEJJLJOFPIRJSITHUGVEWIXFYJ]a^J_JaEbHcIdIfIgJhF
=haben	i!J#G%J(J*[+X/J0J3I=[>H?I@XAYBHCGDXGIHENJOJPIUKVJX]ZF]I_JaGdYfIgKhZ
=habilit	yHJV[d]
=habilitada	qHJUZV[ZI
=habilitado	o(I9H:J@IHJIJKHUZVaZFd]
=habilitar	u.YH[UGdGe]
=hace	n5X=Z@_BJHHIJKIMYXJZGhI
=hack	r!J#J9J>KBJHaZI
=had	Y!Y#Y&J(F)H*I+G,J-J.I0I1F2H3C4F5I6H7H:G;W<I=F>Y?CCGEIFHGFH:KgLHNCOFPZQIRJSHTEUGVCWHXCYHZ=[G]c^YaCbFcEdGeIfXgGhA
=hai	w(X@]BJXZZF
=hakchen	w<X@JZF^^hJ
=haken	w;[HJLYZJdZ
=half	e!G%G(F)F*H+J-I/a0G1I3G4G5H6I7G8J9E:G;I=E>F?GAHBECHDYEbFJGGH>IEJHKGLKMYNHOIPDRJSYTFUFVYWJXEYJZJ[I][^J_FcIdHfIgXhK
=hallo	u-[3K9_>J?JBJCKHGIGKIVJXJZI]JaJ
=hammer	wHEKIT^
=han	s!W(Z@IBXHINJVIXZZH^]hJ
=hand	k!I%Z(H-]7Y9I>_BGGJHCIIKIL]MIP[ZE]J^GbJfJgJhK
=handbag	y9I>a@JBJHFZF
=handels	w&]FJZJdHeYf[
=handl	u7YBKG[H^LJZG
=handset	u9G>^@FBJH[KJOIZD]GaJhJ
=handynummer	s-J3Z>Z@JDYHHIJKJMJO]ZJaIhK
=hang	w4Y>IBJZGa]bYhJ
=hangt	u1I4H@JRGSZYJcEf_
=hanno	m![#H%I(J)Z*Z,J-I3G4J9H:J=Z>X?[@GBICFDHHEIHKHNIOIPGUHVFXIYJZD][aJcKdJfJhI
=hantera	y-I/J6J7IBKHJIJKJNJZJda
=happen	g!J(F*J+H-I/X3I4Z9F=I>F?D@FBECHDXIJKGLZMJNFOIVHZa]Y^Ga]bFgKhG
=happy	u-I/[9_>I@IHFIJKGMJZFhJ
=har	Z%D&G(Y*X+D,F.G/I0F1F2F4D5H6F8F9A:B;F<H=_?CAEBID^EDFWGFH;M[N?OIPBQGRESETCUYVHW^XFYFZJ[D]@^D_YaZbFcCdXeGhB
=harden	j%J(I)X,J-J6J?JBHHCPJQ_RJYbZGbJcIdHeEfF
=harder	o-]HH
=hardwar	u,J?bBIZE
=has	K!Z#G%G&F)E*D+@,D-[.F/[3b4H5G7H8@9?:?;B<E??@YAXBHCbD_EYF^GIHHIEJFKIM@NBO?QERAS_TIUaW^XGYCZA]>^I__aBb@cFeBfGg?h>
=hasel	h!J#J%J)I3H4H:J=J>J?I@GBICHDGG[HDIIJ]LJMHN]PKTJU^VIWJYJZE[J]J^JbJd]fHhH
=hash	b!I#I%F(H)I,K-G/I0F1I2I3H4H6I7J8I9H:H;J=G>H?H@GAKBECIDGFXGaHbIGJJKELIMdNEPGRHSJTJUIVHWJXJYJZA[I]G^G_JaIbHcHdDeJfFgJhH
=hasla	^!F#G%F(X)F*H+H,I-H.J/X0Y1I2J3G4H5J6[7F8H9J;J<K=E>X?F@FAIBACGDZEGFJGGHHIDJHK[LJMJNCOIPFQJRJSGTGU[WFXHYIZ_[E]Z^]_GaGbDcGeHfDgF
=haslem	u-K@[BJDIHIIJKISJTKZ]b[cHd[gI
=haslo	X!C#X&I(H)E*E+F,Y.H/C0G1F2^3D4E5H6F7Z8F9E;F<H=B?BAFB]CBDZEHFHGDHEIZLYN[ODPDQHRFSETBUBV@WFXEYFZY[]]A_EaDcEdXeFfCgEh]
=hasta	u#I-J9]>H?J@YBIHEIJKIMJX[ZI]Jf[hJ
=hat	]%[&J(C*D+E,G-G.I/J0X1H2W4E5I7F8H9E:E;E<J>B?CAHB[D[FHGEHDIWJGKBLFMBNBOIPEQIRYU_W^XIZ?[F]a^E_GaCbFdIeHfDhE
=hatt	r-I3I9F>[@GCJHGIIK_OHXYZX]JaHhJ
=hav	q@YA]BHHGPHSY^I
=have	L!A#E&H(G)Z+H,F.I/J1D2F3Z4C5^6E7F8E9Z:C<G=_AEB=CcDZEEFIHIIXJFKZLGMGO]PIQGRFSCTBUJVIYEZI[Z]@^Y_CaDbBcDdHfBgJh[
=hay	m!I#I(J*K-I4J:[=I>E?I@]BGCJD[GJHCIHKIMHNHOHSJTJUHVFW[XHZD[J]Ia[bYc[dJgKhI
=he	Y!^%H&J)H+a,J-B.J/[0J1I2J3B4G5J6H7H8E9H:H;I<J>B?BAZBYC]D^EIH=I_JGMCODQKRISHTFUGVYWIYJZI[H]a^FaCbGcHdHeJfHgG
=head	w%J([@ID]G[HEKFMJPXZGfJ
=headset	s9I>JBKHa
=health	q+I0H7JDHS_ZIfY
=healthy	wfX
=heartbeat	k!J#I%H(J,J-I0J1J3J4I6J7J8I9F:J=H>I?J@HB_DIGFHHIIJJKGLJMZNHPHRISJTKUJVIWJXJYHZF]J_JaIbIc[dCeGfagIhI
=heb	h!K#G%I([)J*Z+I-G3I4J7J9G:J=J>F?G@]BFCaHAIZKZMGNGOGTJUJVGWJXHZY[I][aFbGdJfJhH
=hebben	s)]9K=[>JBJHHMYOZVJaJ
=hebt	s([@[BIMJX[ZG
=heeft	f!G#Z&J(F)H+H,J0H1H2H4I6I8J9G:H;G=Y>E?IAHDZEIFYGHHIIXJIKFLIMGNDOFPGRHSHTFUYW^XIYIZD[I]F^I_ZaGbIcGdZeJfEgHhH
=heisst	s#J3J:J?K@IF]HHIIKHMJN]T[VZZF]J
=hej	y#I-I3I4K9a=J>I?I@HBHCIDIHDIIKJMJNJVJXIZG]JaJbJcJhJ
=hela	q#](J3G9J:J=J>E@IBGDJIIKIMHO]SZU[WGXJZHaIbIfY
=hello	d!K#G(H)J*J-H/J3I7J9b=J>I?_@HBGCIDIIHKIMGNIOIPJRKSJTFUIVHXJ[H]IaJcJfJgHhI
=help	^!Z%I(A)H*I+J-G.J/I0K3H4J6J7H8J9Y:H>F?F@FAJBZCHDGFJGIIYJZKELHMGNFOIPISHTZUGVFWJXFYJZ_[G]H^E_IaDbDcIdIeJf^gGhG
=helpdesk	Z!H#G%H(b)D*Z+J,J-Z/I3G4J7H8K9F:G=H>F?F@[BDCIEJGIIFJHKELYMFNGOISGTYUGVEWIXGZG[H]I^H_KaIbFcJdHeKfIgc
=hem	u-J/I0K9J=[>H@HCJHGIHKYMFNXTIZG_]aJdJh]
=hemma	y!J#I-I3I9G>a@IBICJDJHZIHKFMJZI]JbJhJ
=her	Y!_#[%F(B)F*Y+],J-C.J/D0I1I2I4H5I6H7E8G9H:[<J>H?AAGBXCIDAEIFHG[H9JEK^MBNDPEQJRHSGT]UEVHWGXGYIZ_[D][^D_^aEbDcFdFeIfGgE
=here	_#H%H)D+I,I0Z1I3H4I5J6I8H9X:Z;I=F>E@CAIBBCFDEEIFJGGHBJHKZMGNDOHPGRISHTIUaVDWYXFYJZJ[G]H^G_Ha]bGcIdaeJfEgF
=herencia	w!I;_
=hergebruiken	yK^ZJ
=heritag	y!I;[
=hers	w@[HIIJKJV]ZJ
=herstart	y(JB]HHZJfX
=hes	l!_)I+K=K@ICKD]HDKJPITYUIXJZFbJ
=het	V!C&H)C+D,F-E.F/Z0D1F2D3I4C5G6D7J8E9G:E;B<G=A>C@aADBIC@DIEFFFGDHEIXJDKILBNcOaQFRDSCWDXAYHZB[H^Y_CaFbYcCeFfCgXhb
=heur	l!K#J(K-J3H9H:J>H?J@ZBICHIHKJR_UHVIX]ZG]Ia[cJdJfJ
=heut	j(J-J9I:I=J>I?J@cBJHGIIKGMINKSZTKVJXZZX]JaJdJfXhJ
=hey	u#J-I3I4K9b=J>I?I@IAKBICIDJHDIIKINJOKVJXJZG]JaIhJ
=hi	k!J#H%K(I)I*H+I-H3H4J7J9d=I>H?H@IAJBGCHDIGJHJIHJFKGMJOJPJTJUJVHWJXHZJ]IaHbJcJfKhI
=hidden	y*Z?HH[bZ
=hide	w7Hb]
=hier	l(H-I3E4K9H:Z=J>H?J@aBICHD]HEIJKEMHNIOHPJUZVIXJZA[I]]^JaIbJcJdZfZhH
=high	y!J(J3I?IBIH]P[SKUJVIZG
=hij	f!X#E%F)H+Z,I.J/F0H1H2H3C4H6H7H8H9B:G;H<J=W?C@@AHC_DCEJFIGYH>I]JIK_LHMDNEO_PGQJRGSITFUHVCWIXEYHZ@[Y]E^Y_GaCbYcGdGeIgH
=him	d!J#Y%H(I)J*J+]-C/E1J3I4H5K6J7H8I9H:J;J=[>D?CAaB[CGD[FJGIH?IXJHKXLZMDNGOIPHSJUIXI[H]H^J_^aJbHcJfJgHhG
=himself	r#X)Z@YHJZJ
=hint	c&Z*I3J4J5d9J>J?J@GCIHDIIJXKIMINDSKTKVJWIZHaJcJgJhK
=hinterlegt	k#J*J-J3C?]@IC_DaHHIIKINJVJZH]JaIhJ
=hinterlegten	w3[>XDJ
=hire	u-X@YD[HHVXZJ
=his	Y!]#J%G&J(B*Y+b,H-B/]1J2J3K4H5I6I7G8H9I:b=Z>C?E@IBWCGEHFHGHH=I^JEK^LEMENCOHRJSHT]UEVEWJYJ[G]F_EaFbFcHdGeJfIgXhY
=historial	y5ZHJIEN]
=historico	y5YIGN[
=historiqu	y5ZIHN[
=history	c%J(I-I/I3I4J5_7K>JAJBICJDJICJGK]MJNaPIXKZF]J_JbHgJhK
=hit	o#X(K-[HCN[UJZIaYgZ
=hits	w#H-XA]HHJYPJTZVJ
=ho	_!G#[%E(])H*X+H,J-C.J/H0J1J2I3B4H6I7G8I9D:E;I<K=F>_?H@ZAIBAC^DYEJFIGIH<JHLHMCODPHQKRISITHUFVEWHXFYIZ[[F]a^H_JbFcHdGeIfGgH
=hoe	p!I#I(J)J-I/J3I7J9Y=J>]?I@GBHCJDZHbIIKGMJNIPJSJT[UHVDWJXIZB[I]JaIbHhI
=hoje	q>H@bDJHIIJKHVJX[ZFaJ
=hola	w)J-H3J9a>I@GBIHEIIKJNJUIXJZIaJhJ
=hold	i!H#I%J)]*]+J-G/I1J3^4J9E:J=J>F?I@DAJBHCHDGIHJJKIMJNHOJPGRISHTGUGVFX^YKZC]I_JaYbIdJfJgHhI
=holder	q(F)c-JHDPJVIZI^Y
=holiday	p!J9G>[@HBIHZIIKIOJZ]
=home	d!I%J&I(H)I*I+J-G/J3D7I8J9D:f;J=H>_?H@FAJBYCJDIEIFJGJHGIFJJKENGOIPIRJTGUGVHWHXHZJ]H_EaHcIdJfGgIhI
=homeoffic	y9I>[HHM]
=hoofdletter	y3JI]
=hook	y8^:IZJ
=hora	d!I%J(I)J*J-G/J1J2J3G4I6K7J9E:H=I>F?H@_AJBFCGDHHAIFJJKELJMFNIOIPIRaSITHUHVHWJX_YJZD[J]H^I_Ja^bHcHdJfGh[
=hors	y4Z9[BJGYHJ
=hos	u7[@ZHHIJSYZGd]eJfI
=host	l#J-J0J1K3J4I9G>J@IBIGJHYIJKJMJOKPKRbXJY[ZG]KaJcXfF
=hotfix	q5_HI
=hotmail	l!J#J3I9J:J>GDJHcZIaJ
=houdt	wHFJYMZg]
=hour	Y!F%C(F)F*G+H,J-D.J/D0H1G2J3D4H5J6I7H8H9A:G;G<I=G>D?F@fAGCFDEE]FIGEHHIBJGK?LINGOGPaQJTEUHVDWIXcYIZF[F]E^H_HbFcGdGeJf]gGhF
=how	Q!D#@%D&J(A)X*G+_,H-?.G/B0D1F2E3B4F5H6G7F8F9Y:B;G<H=C>A?@AFB=CADZEGFGGCHhI]JDK[MaODPCQHRFSDUFV=XXYFZZ]A^I_EaAbBcCdHeFfDgChI
=however	uH[gX
=hoy	r9J:I>F?J@bBIDJHIIJKHMJX]ZH[JaH
=hr	]!]#D%Z&a(E)E*E+],I-C.G/F0G1G2X3a4a5I6F7E8A9A:F;G<[=D>@?B@GA]BBCDDBEHFFGFIAJIKALGMDN^O@PDQHRFSFTEUEVFWGXDYGZ>[F]C^I_JaBbDcDdGeGfFgFhB
=hrs	y![)I3J@YHHKJUHVJX[ZE
=http	y+YHIc^
=hui	w>J@[HIX]ZIaJ
=huidig	r@HHJIJKJMJOJZEhc
=hur	o!I#I(H)I+J-H/J3G7J9[:J=I>]?I@EBFCJD]HcIEJJMHNGOIPISITZUHVDWKXHZ?[H]G^JaJbFcKdIhG
=husband	y>_?JCHDJHE
=hybrid	j(J*J-H/I6K9H>J?J@JAJBIGIH[IIJJKILKMJNIPIVIZE^J_Fb^dbeH
=hyper	y9IH]ZKbZ
=i	>!Y&>(Y)],H-B.F/C0;1>2<3G485@6H7D8[9::^;=<C=E?[@]A>CXDdEDFYGAHGI_J?KcL<MDNZO]P?Q@R@SBTKU;V]WDYGZd]a^A_FaZbCc>dCeEf=gChe
=ich	T!G#Z%B&H+X,E-=.G/D0F1F2F3?4C5G6E7D8F:G;E<H=@>]?]@[AFBGCZEGFFGEH^I=JELCMGNJPBQGRESDUAVZWCXZYEZ^[a][^B_EaFbIcCdCeEfBgC
=icon	w!X(])H/I6HBHHIMJVGZJ^Hg]
=id	Y!E#A%F(B)G*G,H-<.I0G1G2G3E4F5I6F8G9F;H<I=c>EBADBEJFIGEH_IhJJK>LFMBNBOGPFQIRHSFUFVHWHXJYHZ=[F]B^C_[aCbDcEdBeDfBgZhC
=idad	y@ZIFN[
=idag	y>J@XHGX^aE
=idea	l!H(I)E*J-J3J7J9D=J>H?I@HAJBZCKDHHYIHKGMKNIOJPIUGVHXJZc_JaIhJ
=identical	y@ZHIK^ZF
=identidad	y-H7_=JD[HIIIKIZE
=identifiant	y,ZIZ
=identit	y+J-I7]CXD]HIIJKJZHdJhJ
=identity	g!J#I(K+J-G/J3J7]:J=J>I?I@FAaBICIDYH^IHJJKINIPJQYSJTJZE]J^I_EaJbGcIhJ
=idp	w7]
=idslock	yHFT^
=idzi	r(I-J/J3J4J7I9J:J=]>^?J@IBHDIHDIJKIMJNKTZVJXI]HaHb[
=ie	u#]-Y9JIYZG
=iedereen	y)J-^9JHHIJKDU^VJZJ]JfJ
=iemand	y#X@[
=ieri	s9I>K@^BICJDJHHIHKIMJNIZD]]aJf]
=iets	s#J.X9Y>J?I@[C[DZHGIJKIZJaH
=if	[!X#Z%J(H)J+F/I1W4[5J7J:I=J>_?G@YBECGDZGJHJIHJYMHNIOJPISJUIVHXJZD[J]I^GbXdJfJh^
=igar	u#J9I@WHHIJKIZE]^f^hJ
=igen	j#]%J(I*J-H3H4J7J8J9G:X=I>F?J@_B^CIDGHFIHKJLHMGNIOZUJVHXZZC[I]I^FaIbJdJfI
=ignor	n#H(H)F*^3^>H?K@HB^CJDZHBKGL]VJWHZC]IaI
=ignora	y5]LZfJ
=igual	r-J3J>J@HHIK^OYZIhJ
=ihag	y3J9H>G@IHIIHK_OJZEaGh]
=ihr	f#H%I(H)I*J4J7I9Z=H>I?IBXDXHEKGLJMYOYP[SJTXWGXXZA[J]J^GaIbHeJfJgJhI
=ihre	r-H3Z=J>J@IEZHJI]KHOHWXZJdXhJ
=ihrer	r:YE]HIUIZJcX
=iis	yY[
=ik	X!D#Z%C&H([*X+D,F->.G/D0E1F2F3@4C5H6E7D8D9F;E<H=B?]AEB[C[DIEGFFGEIGJFK^LDM?PCQGRDSETCUCVYWEYEZX[a]J^C_Ea[cDdCeFfCgEhY
=ikryssat	yHJL[ZHd[eIfJ
=il	O#J%E&F(J*G+Z.C/A0B1B2B3[6G7E8A9A:J;B<D>_?G@FAABIC^DBECFBGAHFIYJ@LFM]NEObP@QDSJU^W@XHY@ZE[H]X^@_Ga_bCcJdFeFf^gFha
=ile	y-K9J=GHZK[TY
=im	P![#E%A&F)H*I+H,G0D1D2E3^5F6D7I8C9[:[;C=@?>@BAFB]CDEDHGIZJDLHMYNKODP@QFRCSCTIV_WGXCYDZG[E]E^[_^bKcIdAeDfGgIhY
=imag	r-JHIKIMJba
=immediately	w.X@_HJZG
=immer	o*Z+J-J3J>H@FBJCIDYHHIIKZN]OZZI]JaJ
=immutabl	y9JAXHEIJ__
=imorgon	y#J@]X[
=impedir	wT[
=impid	y1IHEXX^Xc^fJ
=import	o+Y-I3[>E?KDGF^HYIIOHZFaI
=impos	y@IBJD[HEKJMJT[ZI[]
=impossibil	u4Z6ZHIeX
=impossibl	h#J%K(G-J4[6X=I>_?I@^BHDKHEIFKYLIMINHPYSJUJVFXIZH[G]J^EaJbHcJdJfI
=impressora	yH]
=imprim	wH_
=imprimant	wHaIJZI
=in	=!]#F%Y&D(A)@*;+E,c-I.?/_0F1G2A3c4G5F6@7X8Y9?;C<E==?E@?A^B^C=DDEGFdG_H[IKJAK@LFMaNCOHQ?R<TaV^WFY9ZH]B^^_^aCb?c;dXfAg_
=inaccesibl	y4ZHJcY
=inacessivel	y4YcY
=inactif	w![(ZBKHJZJ
=inactiv	h!Z-H0]:JBJSIU[VJXJZD]JbIcJ
=inactivo	y!^(I_I
=inaktiv	w0ZHJ
=inaktiverat	r!^)J*J;ZPJVI
=inbjuden	y:_@JHJZI
=inbox	w>]HDIJZIa[
=incident	k(H)I7JBJHHSbTKUHVJZHfJgH
=includ	c#I%J(I)H-X/I4J6K9I:J;Y=Z>Z?I@IBGCJDIF[G[JJKFMJN]OHPISKTJUHV_YWZD]J^J_JaHbJcJdJfJhH
=incognito	u.[HZMI
=incorrect	_!J#G%J(I,Y-H2K4J6Y:J>I@HBGDJGKHFIFJJKGLIMGNIO[PJT]VIZZ^H_JbJcJdIfKh^
=incorrecta	p,Z3[6YCIHIZJdJhZ
=incorrectly	y#YHJ
=incorrecto	y!J3[DJOX
=incorreta	w6ZhZ
=indicat	uHJ
=indietro	yHJR^
=indisponibl	y4[?ZCIHESZ
=indovinar	s-Z
=info	_!I#J%I(J)J*G+_-G3X4J7J9H:I;I=J>X?X@HBHC]D[IEKGLJMJNIOHPJQITJVFXHYIZF[J]H_JaHbJcJdKhH
=inform	y3JBICIH[
=informacion	wD]HHhJ
=informacji	y3[CID[
=informaco	y3HC[D]HHZI
=information	d!G#J(G)I*I+[-I3H4Y7K8J:H;J=F>I?E@JAJBFCZD_EXGJHJIHJKKILJNGPGQaUIVFXIZX[J]H^I_IaHbIcJdHhJ
=informazioni	y#K%J3G?JC[D]HH
=inga	w3F>FBZC]HZZG
=ingen	f!F#G%I(F)H*H+H-G.J/I0I2J3E4[5I6J7I8I9F:E;I=^>H?D@EAKBCCEEJFJGIHAIFJHKFLYMGNJOGPIQKRISFTFU^VDW_XFYJZA[H]E^I_Iaac]dFeJfGgHhG
=ingeschakeld	r>KHJUZV^ZId^
=ingesteld	w(J*]-J?J@GBZDEHJKJM[NIVZZF]JhJ
=inget	h!H#F%G(H)J*H+J,X-F/J0I1G2J3Y4I6I7H8H9H;J=I>D?HAJBECGD_FKGZHAIFJJKEL]MHNFODPIRGSJT[UHVIWJXHYJ[]]Z^H_JaCbHcGdEeJf]gYhE
=ingevoerd	yO[hX
=ingevuld	y3J9J?JCHD^HJK]VJaH
=inherit	p%G;_HI
=inheritabl	y;Z
=inheritanc	b!H#J%J)J*J-I3I9G;c=J>J?I@JAICIGJIJKJNJPYUJVJYJZI]J_IhJ
=iniciar	w(JBJH[ZF[]aGb[
=inicio	n!I#F(J3J>F?J@HBXDJL[NJTGUIVIXIZX[I]Ib_cJh]
=initial	s@YHXIIKJZIhY
=injoignabl	yBJHIUIf]
=inloggn	u#I4J:KBYDIL^ZF[I^Kb[hI
=inloggningsskarm	yHHZJb_
=inne	q#J%]-I3K9H:I>F?J@_B^CHDJFIHHIHKZMJNJOJVKXJZG]IaIcKhJ
=innehaller	w-a3J9J>J@JBIDJHFI[KHZF]J
=ins	u#J%[3J=J>_BICKHEIJUJZI]JaId[
=inscription	q%J(J+X-J3I=J?HB[CHDaGJHIUJXJZJbJ
=inscrit	q+^?ICJD^HCZJ
=insecur	r(J<c@GHCIHKIMHNIZF^IhI
=inserito	y@JD_HH
=insid	s(I-I3H?J@JBJG[HDIbJZKINHOGZFhJ
=insist	o#I(I-I:J<[@XBFDIHCIIJJK[MIUKXYZD[[]JbJgJhX
=inspection	q-XHGc_
=install	d!G#J%I(J)J-D0a1Z3I9I:J=J>J?J@IBFDIHbIHJ_KJMJPJRJSHTJVIYDZC^J_IbJcGeJfHgK
=installation	yHYYJeY
=installer	w>IH]
=instead	r0Y3]>H?^@JHEZEaHh]
=instellen	p%Z9J>J@FBXDIIJKJMINJUKVZZZ[IbY
=instruction	yH[
=insufficient	g!K#J%b(]-J9J>J?H@JBHCXHAI]PHTJZEaJbJhJ
=insuficient	w(]HJ
=inte	O!;#;%C&C([*H+X,H-A.I0Z1A2A3?4J5B7J9E:G;X<C>Y?]@FA@B:CEDFEFFAGJHAIYJ@LHM]NXO[PIRFSBTEU>V_WFZ^]F_XbDcBdJeJfYgIhJ
=integration	j!J-J/I3J6I=[?ICJEDHDIJNFPKTJVJZJ_GcGdbeZfIgJ
=inteligent	y-JHGT[b]
=intelligent	yHIT_
=intentelo	y@[HJMHZYhJ
=intento	p#]3F>IHIIJOGX_
=intercept	yBJGJHGJ]MJZJc]
=interdit	q(J)]-^/J3J9I:J>H@JBICKDIHEIYKGMKNJPZQXUGVIXJZH]J^Y_KdIfJhH
=interfer	ybY
=intern	q-J3Y@ZKJN]XJZHgZ
=internal	ySZcJ
=internet	g%J(J+J,J-[/K0I3F4D6J8I9J:I=G>F?G@HBICJDHGJIHJJKIMFNJOJPJRHSJVJXJYIZA[J]F^J_JaIcedEeHfAgHhH
=interrupt	u+^-JBJDEHCZJ]_cI
=into	e!E/Y3Z8X:Y?J@HBIDHHYIJJXMJNJPJVZ[I^JaHbJhY
=intranet	l(I-J/J:I=J@HBHHbIJJIKJN^RJSJTJUJVJZD]JaJbDcHdKg]hK
=introuvabl	w,[3F?IDIHD_Za]
=intun	h)Y+K>J?JDJNGZJaJbbcJ
=invalid	i-J/X3_>E?JBJCIDGHJIJKJMJNKO[R]XIZHaH
=invalido	u>ECJDJHHO_RZaH
=invent	w9I@FHFIKK_ZF[]hH
=invento	y-JKJNaZH
=invit	d#K(J-J3I7I:e=J>J?J@FBICJDHH]IIKHMINIUJVIXKZC[J^JaDbIdJhI
=invitado	q:bZK]J
=invitato	y:^HF
=invoic	y?JH_OE
=io	q(Z*J3I9G>G?Z@HBKCWD[HGIGKINJOIUJV_XJZH]JaGhJ
=irraggiungibil	y4ZHKcZ
=is	=!b#F%C&@(I)J*D+F,E-].@/@0C1[2I3]4a6G7Y8C9G>^?a@HA;B_DHECFEHdIYJFKGLFMENFOFPEQDS[VBW;XHYB[H]=_GaCbAc@e>g?h]
=issu	c!H(D)I-I/H3G4J7I8J9G:I=G>F?F@GB_CJDFGJHIIHJJLIOIPHQXSITIUHVHWJXJZa[J]I^G_IaIbHc]dJeJfIgIhH
=issuanc	y%IH_
=ist	S!]%A(G*E+D-D.G/C0H2E3Y5F6D8E9@:B;Z>Z?_AEBDCZD@EEFEG^IIJEK>LJM@NDO@QFRGSYU^VJWJXAYCZF[B]G^X_Ca[bFd]eCf[gD
=it	@!D#J%@&F(E)@*A+I,C-b.F/c0=1C2>3F4:6@7B8B9A:F;E<?=B>C?I@aAEBeE@FJGCH9I_JJKeL@MHO_PCQ?R@S@TGU_V[YAZf[J]Xa>b@c>e=f@ha
=its	T%B&I(D)C*F+I,G-_.J/H2G3A4D5G6W8]:H;F<H>C?^AEBbCDDJEXF]GCH=IAJYKILEMBNGPBQHR[SDU[WFXBYEZ:[D]C^_bFdYeGfCgK
=itself	o?X@HBYCIHJK]SXT[ZG]J
=ive	^!I%I(G)I*H+H-A/H3F4J6K7J8J9E:G=I?[AIBHC[FJGIHHJIKaOHPIRJSJTIUHVGWIZ_[G]F^H_JbHcIdXfHgH
=j	b!I%H(G)J+I-E.J/I0J2J3G4I6J7I8J9E:H;J=H?F@YAJDFFJGJH>JIKZLJNXOGPIRJSITIUHVGWIYJZ^[G]]^J_Ja^bHcHdIeJfIgJ
=ja	g!H#G%J(G)[*E+_-G.J/H0J1K3G4I6J7I8J9D:H;J=H>Z@[AIB^CIDBFJGJH@IDJJK_LIMENGOGPFQJRJSIUGV_WJXFYJZ@[Z]G^H_IaGbIcIdHeJfIgIhE
=jag	Z!C#H%D&I(])C*Y+D,G-?.G/E0E1G2F3A4C5H6E7E8C:I;F<H=C>]?A@CAEB]CZD]EGFGGFIIJFLDMANXPBQGRESETBUCVXWFYEZZ[b^C_DcDdAeEfCgDh_
=jak	p!J(J)I3I7K9J:J=J>[?J@GBFD]HbIZKILJMHNIPJSJUHVEWJXJZA[J]KaJbIdJhJ
=jaki	y3I9]>IHHIJKJO]ZJaK
=jako	y([*X+[DFHJZH
=jamai	i%I+[-J1Y3I9I=J>H?F@IBICHDaHAIJKJL]MJNJPIVIWZXJZI[K]Ja]bJdXfJ
=january	y9J@HIXK]
=je	W!C#^%B&H*A,G-?.F/D0F1E2E3>4D5G6E7E8D9[;E<G=B>[?X@_ADCXD[EGFFGEHFI=JEK[LDM>N@OIPCQGRDSETCUCV[WFYEZa[_]Y^C_EaGcCdDeGfBgEh]
=jede	w@XKXNY
=jeden	w!J(J*[9K;XC]HIIIVJZHaI
=jedna	w*YC]IJ
=jednego	w(J@JA]C^HJVJZZ_H
=jednej	w%]*Z9K>I?[@KCXFJHGZIaI
=jego	y8^9J@ICJHJI[KJ]J
=jest	[!Z%D&I)F*E+E,H-].G/E0F1G2H3A4E5I6F7Z8D9J:A;G<H=C>A?^@JAEB?CFD?EHFGGXHHI^JGKZLWMAPYQGRFSFTHU[VYWFXDYEZI[D]C_HbEcEd]eGfJ
=jestem	p!I#I(Y)Z*X+H-H3I4K9[:Z=J>H?F@FAKB^CHDXHCIGKFLJMINIPJTJUHV[XJZD]IaIbIdJfJgJhJ
=jeszcz	o#K%J(J*J-J0J9J:J=K>J?F@^BHCaDIEJGGHEIGKGMaNJPJRKUJVHWYZE]JaJdIfHhI
=jeton	u(I*J,b?JHFRZZJ
=jetzt	h#]%J(J*K+K-G/[3I4J7J9F:J=I>G?Y@ZBYCGDYHEIFKDLJMINGOITIUJVHXaZX[J]G^G_KaIbJcJdJfJgJhF
=jira	w#FH_ZE
=job	s#J9^>ZBJHDKHVJZI[X
=join	f!G#I%H(I)J*J-J/J3I4D6J7G8_9I:H;J=I>G?H@GAGBIFJG_HaIHJJMJNDPETJV[Z@[J]J^I_Cb^cIdIeJfJhJ
=joiner	yHHVZ
=jour	l#H(J*J+[-H1Y3J9H:J=I>J?I@^BICGHDIIKGNJVJX_ZE[K]J^JaJbJcJdHf^hH
=julli	u#Z-K3I9^:[>H@JBJHGIIKIOZVJZHaJ
=june	y-ZII
=junk	w9J>JCIDJHFMJaa
=jusqu	y9Z@YHJZKf[
=just	W!E#F%G&Z(F)G*F,J.I/E0Y1I2I3D5I6H7G8X9]:H;I<J=I>J?E@[AGCaDBEHGGHAIHJFKHLXM]NFODQKRGSGTEUGVAXCYI[a^GaIcGdGeIgGhG
=juz	h!G#G%H(F)]*H+[-C.I/H0I1J2I3D4G6I7H8I9C:F;I=F>a?CAHB]CDDCEJFIGIH@IDJJKcLGMDNFOCPGQJRISITHUGVEWIX[Y[Z@[H]F^J_ZaDbGcGdHeJfGgIhF
=kan	X!B&I(I)Z*@+E,E-@.G/C0C1G2F3J5G6]7B8[:Y;C<H=Z>c??@YAFB]CAD?FGGDH<I=JEKYLAMYN?O@PYQGRDTBUZV^WEXAYEZX[^]?^[_Ca>b?cCd@e^fCgC
=kann	]!H%F&K(E*X+I,H-D/G0I1I2J3F6Y8I9F:[;I<J>Y?^@YAJBXCEDDEZFJGHHFIDJIKBLFMYNBOYPGQKRHSFTXUXVXWGYI[X]D^Z_HaCbDcFdDeI
=kanner	y:ZHEM]gY
=kapot	y9H>]?HHYZJ]JaK
=kaputt	w>WHGbZfX
=karta	y9J>]BIIJbZ
=katalog	y!K7[AIHHNJ_[d[
=katalogen	w!]#E3_>HBIHHOJ
=katalogu	q![#I3]7Z9J>G?K@KBGCJDIHEIIMJNJOHTJVJZI]J_ZaJbJcId[
=keep	W!E%G&J(F*G+],I-X/J0I1I2I3D4G5I6H7Y8H9F:E;H<I=F?C@_AGBACDDYEIFGIYJGMJOEQIRHSGT_UEVCWIXDYG]D^[_GaIbDcFdHeHfXhY
=keepass	y@JH_ZH
=keer	m#a%K-I3I9G>H?J@^BJCJDIHIIHKIMINJOJTYXZZC]JaZhH
=kein	Y!D#A&I([)I+F-H/G0]2G3J4E5H6F7F9F:J<I=_>@?AAGBFDbEGFHGJH@IAJGKELZMDPDQHRCSCTEUXVAWaXCY]ZH[E^E_GaXcYdBeGhD
=keinen	q3J4X>Z?J@YCJDJHGX[ZI]JaZ
=keiner	y+J=[DZLXZJ
=kenn	y>G@JHYKJZD[_
=kennt	s:Y@JHDIJKZM_YXZI
=kennwortanderung	w@HB[HIIJKINJUJVJZH^[h[
=kennworter	j#J/^0^4J6J7X=J?J@GBICJDHHDIGK_MGSJTIVJXJZI]IbKcJdYfHg[hI
=kennwortern	yWY
=kennwortruckschreiben	j%Z(F)K,H0J1Z4I6J8K:J=G?J@IBHDJGJIJKHLJMJNJPXRZSJUHVHWJYIZH^IaKbJcId[e]fYgYhG
=kennwortzurucksetzung	e!I#J%I(G)X*I+H,H-H0J3J4I6J7X:H;I=Z>I?X@IBHCHD]GIIHKGLINFOJPIRJS]TJU]V[WZXKZE[K]H^JbJcHdFeJfYgJhI
=kent	y9I:[BJHDM]
=kept	l#^/I7Y@IBJKXMGTHZHd]gJ
=kerbero	y9JBJH_RYZF
=key	d!G#I%I(Z)G*H+F-E/C0I1H2J3H4G6c7I8J9G:J;J<J=I>G?]@GAIBECHDDEKGIHdIGJHKHLJMFNEOIPJRESJTHUIVEWJXIY[ZC[J]D^G_GaIbIcDdHfDg[hH
=keyboard	n#[-K9I@JH]ZHhY
=keys	g%J(G*K+K-H/J0J1I3J4H6g7J8J9H=J>I?[@IAHBJCIDHGIHGIHKHMJNJOEPJRDTIVIXJZE]G_IaJbJcEdHeIfE
=kid	y#Y@[HH
=kids	y3GDZHXIIK[ZJ
=kies	w(J-^@GHGIIKZMJNZZDhK
=kilka	u#Z@HBGDIHGIKKJM]NKT[VJX]ZHaJhJ
=kill	u.XHFY^
=kind	s9YIZ
=kiosk	p!J#H-I.W9J?K@HBJG^IKTHVJZF]J^_aK
=klappt	q%[(I9K:X=J>J?H@JBJC]HGPIVHZ_]JaIfK
=klar	w+H9]?J@HB]DFHIKJNIUJVJZD]]bJhJ
=kleinbuchstaben	yI^
=klick	yHJZGb^
=klopt	s3F4J6[>I?IHYOZRZZI]Ja[cIdFfG
=klucz	w4J6c8K9I?WBKHGIKKKOJPJYJZHaKcKdHfJ
=knappen	u%I(b-I9I:]?J@IBJHGIJVHZGhJ
=knop	u%K(a-J9I:[@IBJHEIJKJVIZHaJbJhJ
=know	[!H#G%H&](E)I*H+G-_.J0J1J3F4J5J6J7J8I:I;J=I>H?DCGEKFJGHHIIAJYLHM[NZOFPJRJSIUGVFWIXHYJ[b]F^F_IbDcHdHeJfIgFhY
=known	l(J-^/E0J:K@IBGDKHCIIKHM]NISWTJZZ_IbZgJhI
=kod	f!I#F%H(G)I*H+G-E.I/H0H1I2I3B4G6I7H8I9@:H;H<J=F>b?X@BAICXDDEJFIGJIBJIKBLIMDNGOCPGQJRGSHTGUHVFWIXaYHZA[I]D^J_GafbGcGdIeJfHgIhF
=kodem	y9J>JHJZJa^
=koden	k!J#H%H(H*I+J-G3F4J6J9E:J;J=I>b?G@GAJBYCYDGHBIDKFMGNJOFPJRJTJUJVGXDZF[J]G_JacbIcJhI
=kodu	s3G9JHHIJOJaa
=kollegan	u%J(^9I:J>K@[DKHGKJV^ZI
=kollegen	u([GYV]ZI
=kollegin	s![(I=[?JBJDJIJV[ZG
=kom	u!K#I-I3I4J8J9G:J>G?J@GB^CJDZHEIHKIMINJOJTJVIXZZ[[K]JaIhI
=komen	y(^)H,J/H0[6[HDIJMJTJdJ
=komm	p#J(J)[-I>[DZHEIJMIOKVFZ_[JaG
=komma	yF]ZJ
=kommen	u0Y>IGXHZXZ
=kommer	i!G#H%G(G)I*I,J-F.J/H0[1J2J3B4G6G7H8H9E:G;Y=H?G@FAIBGCEDDEKFIGIH@IBJJK[LXMGNGOBPGQJRHSITZUJVEWKXEYJZ^[H]F^H_Ga_bXcWdEeJfHgIhY
=kommt	d![#H%J(I)I*J+]-H/J0J3E4I9J:Y;H=I>D?G@HAJBHCZEKGJHFIGKHMHNIOXPHRJSIT^UKVHXHYJ[J]G^I_Ia]bKdKfIhI
=komork	w9I>[@JBJC]HIO[ZH
=komputer	y#J9IBIHYIIM[ZGgY
=komputerz	w#]HJM[XGZH
=komt	h#I%I(J+]-[/I2J4I6J7I9I:J;Z=K>X?H@IBICFDEHAIGKYLXMHNHPJT[UJVJXDZE[J]Ha^bJcXfIhI
=kon	y(I-J9H:J>H?^@HB_CJDIHFIJKIMKNJVJZD]JaJbHhJ
=konci	u%J2[3G>HD_HHIJOIZKaI
=konfiguracja	yE^HKWJ
=konfiguracji	yEYe]fI
=konfiguration	rEaHIWIZJdIeYfI
=konfigurerat	y(J)I*JDJEHPJUJVZW]ZJ
=konfiguriert	w3ZDIEFHIUIVZW^
=konnen	j!J%I(F4J7J:W=G?I@FB^CYDJF]HHLJNJP^UHXIZB[J]I^GaIbHdJfJhJ
=konnt	r%I,Y3J4]9K>I?]@IB]CHHFIJKHPJVIZF^HaIdIe]fJhH
=konta	p!G#G%H(H)]*J,K-I1J2_3Y4G8J:H=J>I?J@IAZBFCGDGEJFKGZHGIDKFLIMINJOJPITKUHV_WIXIZE[J]J^J_IbJcIdXfHhI
=kontakt	y!H#J3F4I9H;J>H?KCbDIHEIFKJMKOJVIXIZF]I_JaGc[
=kontaktdaten	y3[D[ZJ
=konten	s!J)^AXBJL[UFVFZG[XhJ
=konto	U!d#b%]&I(A)B+E,Y-A.G/D0F1E2X3I4B5F6F7E8F9E:Y<H=C>B?B@@AECED^EDFGGCHDI@JEKAL[MBNBOCP^RFSDUAVbWBXYYFZF]A_[aCbCcCdBeEfDgE
=konton	u#J%I(I)^4J:G=K>JAZDIG]HHLJNJPJUIVJZG[Y_JcJdZfK
=kontot	i!^%[(F)J-I2Z3H4H:Y;H=I>H?I@HAJBYCHDGEJGJHDIHKILYMINIOITEUHWIXFZW[Y]J^I_ZaIbJcIdIhI
=kor	y0[1XHJ
=kort	q%X-G9JBJHFIcKJNKZI
=krav	m!J#J(X)J*Y+I-I3F4J9H:J=I>G?H@HBJCaDEHAI]KHMJN[OJPJTJUJVJWJXJZF]IaHb]cJdKfJhK
=kraven	wIZKINY
=krijg	q!I#K(J-J3J4J9J=K>[?Z@JBICHDJHEIHKINIOJXJZ_]IaXbJhK
=krotki	w9JHII_
=kund	w-J3I9I:G?^@HB]DJH[KGZHaGhJ
=kunden	u:_@IBZHIS[ZJfJ
=kunnen	o#Z%J(G*J-J3Z4I8[9Y=J>H?I@IAJBICHDHHEIHKGMKNJOJP_VYXJZG]I_JaHbJdIfIhJ
=kurz	s-I@JIabY
=kvar	s#]-J9J>HHIKJMH_^g[
=kwijt	o#K%Z-K3J4Z>a@HBJCJD^GJHGIJKIMJNJOJPJZEaJhH
=l	L#E)=*@+J,X.B/Z0I1A2G3]6@7F8@9A:D<C>X?c@JB?DHFYGCH>IBJ@K]NDOCPHQBR^S@U^VIXFY@Z>^Y_]aFeYgIhZ
=la	E!X%K&A(@)@*?+],F-a.?/J0I1=3@4H5G6F7F8@9H;G<?=^>[?[A<BHCADEEFFGGFHFIHJGKaLHMcNcOFP=QERJSBTCUGVBWGXDYHZ__JaJc>d[eYfZgIh_
=laat	w>GH[KIX]ZD]Ja[
=laatst	u*J-H3I8J9I=J>J?J@[BJCGDJEIHGIFK^MIO]RJXKZHaJe[fKhK
=lab	l!J%I(G)K*J8D9I:K=H>H?C@IAHBHCKDJF^GFHeIJKJMJNJVJZA]J^]_IfH
=lack	g!J#J%]([-E/J3Y4K5_:J=X>I@GBGCJDHGJH@IbJGKDMJNDUIVKWYZB]J^JbIdIgJhI
=lacznika	y2]3JHJIHQYZJ_[
=lady	w!Y#X@YHKXX
=laiss	y>I@IHGIJX]ZZ]XaH
=lake	y>]HG
=land	u!G/^3G>[?JHEIJZF]JaZbJ
=landesvorwahl	y3[
=landlin	w1H2J3Z4J8J9J>^?[HBKJZIcGfJ
=lang	l!J#H%H(I)J*J-Y/I0J1K2_3H4J6J7J9H:J;K=H>E?I@[BHCHDIGJHAI^KELIMGNZOIPJRISJT_UJVIXHYJZB[J]Z^I_JaFbHcHdIeJfHhH
=langr	r#K(I)]*J+K-H3H4J9I:J=I>a?G@FBKCIDJHDIEK[MENHOFTJUIVGXIY]ZE[J]G_ZaGbIcJfJgKhH
=langt	y2^>H@HHDI]MJZI]JbJfI
=languag	yZY
=lanken	wBHIEZHba
=laps	s#K-J9J=c@DHXIHKEMINHZDbG
=laptop	W!G#X%G(E)H*G+H,J-E.I/E0H1I2I3F4H5J6H7H8I9C:G;I<J=F>C?F@BAIB^CFDFEHFIGHHcIDJGKBLGMbNEOGPGQJRFSHTFUHVEWIXFYH[F]I^G_HaEbccGdGeIfEhD
=las	e!G%Z(H)H*[+I,I-E.X/F0[1H2I3G4G7I8c9E:H;J<J>D@DAIBECFDEEJFIIDKZLIMGOZPFQJRHSJTGUHVGWJXZYIZB[H]F^J_HaGbHcFeIfFgJhD
=lasa	q#]>]?IHCKJMJZF[_]JbG
=lasst	l9J=J>J?J@ZHZIIKHMJNKOJVHXZZ]]I^KhH
=last	T!J#_%C&I(D)I*F+E,F-G.G/G0G1E2G3D4Z5H7F8[9H:F;G<H>X?BAEBICHDAEGFEGXIEJDKaLCM@NEPCQIRXSCTaUZWDXFYG^CbDdDe^fFgChA
=late	sDYHFR^aX
=later	c!I(G)K*J+E-F3G4J6K8Z9X:J=J>I?I@]AJBBCIDYGJH>IEJIKCLZM]NDOIPIRISIUKVJZ^[I]F^G_Ja[bIc]dJfJgHhI
=latt	u-^HI
=latw	s-_HJ
=lauft	k#J%J(J-J0X4J=J>[@GB[DJGIHEIIKIL]MHNJR[UJVKZE[J]J^JaIbJcZdIfZhJ
=laut	s?K@ZBIE]HEI[KJNJRJSYTHXJZHaZgJ
=ldap	X!F#E%E&J(F)G*G+H,H-D.H/H0G1F2F3D5f6F7G8D9E:G;H<k=F>E?F@EAGBECEDEEIFHGGH>IDJFKFLGMDNDOGPGQHRFSHTFUFVFWHXGYFZD[G]F^G_EaEbEcAdEeGfDgHhF
=le	M!E#B%]&E(X)@*C+E,B-Y.H/C1A7J8A9D:?;A<J=G?_@GABCGDDEBGEHBIFKXMaO_PHQDRCSFTJUIWGXFYGZE[IaabYdJeBfYhX
=lead	r(F*]-K3]>J?EHJPZSKZJaFbJg^
=leak	y-^@JHJIHKJVJ
=learn	wHEM[dZ
=least	j-H/Z9I@ZCIHBIaKFMHNYZG^JhI
=leav	i!_#I(J)J-I/Y3H6J8I9F=J>I?G@GAJBICIG_HaIHJJKGNHPHVHZD^J_IaHbJcJdJhH
=leaver	n!^>J@HH]ZD
=leden	y%IF[P[dJ
=leerzeichen	y3_@KIZZJ
=left	a#H%H(H)H*F+G-F/H1K3D4I5Y7I9G:I;[=F?GAZBJDXEKFIJIKELHMHNHOGQKRJSITIUIVHWJXGZA[J]c^ZaGbHcJdIgHhH
=lehnt	w-JHIJZN[
=leicht	q-b3I9JHIIEKK
=length	f!K%I-G/J2_3K9J>IBJCGHDI^JKKHN[OJSKZEhJ
=lento	u!H#F-H3G9F:I>G?J@JBGCJHdIDKIMFNJOIVJZG]IaJfJ
=les	[!E#D%[&J(Z)[*]+],G-B.[/D0X1H2G4E8G9C:G;G<I>H?H@BAGBDCBEGFGGZHCK[LHMXNIOXP]RGSHTFUEWFXEZ>]D_FaZbGcEeIfDgFhC
=less	q-_9J@YBJHHIIKIZE
=let	b!H#I%J(G)[*H+H-F/H3H4J7I8J9E:I=Z>G?J@]AJB^CFDDGJH?ICJJKFLIMGOHPJRJUIVEX]ZY[[^F_IbIcJdJfJgIhC
=letra	q#J-H3J>J@GBJCJDHHGIcKGOJVKZH[J]JhI
=lets	q(J5Z@ZBGH[IHJKKELKUJZC^HhZ
=letter	]!G%H(H)J*I+I-X.K/c0J1I2I3^4I5K6J7I8J9F:H;I=H>E?F@IAHBECEDGEJFIGIH<IfJHKEMCNYOAPHRJSJTFUJVHWKXHYJZF[H]F^I_FaGbHcIdIfIgFhY
=lettr	y/YI^
=letzten	r-E3I@JHIIGKbO[XKZHaJbYeX
=leut	w-]8YF]GYIIKGZH
=leverancier	y:[JX
=leverantor	y:YJX
=lezy	y-J/I3K4]=JHGS^THZGaJ
=li	w:]>[HH
=libr	r#I%J(I)_-I=J>J@KBFDIHHPJSIT[UaVEZGcIdJfF
=library	y.XJXZJ^Z
=licen	y9G=[>JH^IJKJZJ
=licenc	]#J%J(H)H*J+K-I/J1K3I4I6J7H8J9G:I;J=f>H?I@HAIBHCIDIGIH[IGJJKFLKMINHOJPIRISITJUHWJXJYJZB[K]J^J_HaIbHcGdJfIgIhJ
=licenca	l!^-I3I9H=b>J?I@HAIBJCIDKIGKHNJOJVJXJZI]JaIbJhJ
=licence	^%J(I)I-I3H4G5G7J9I:I=c>I?J@HAJBICHDIEKGJH]IFJIKHLJMJNHOIPKSJUFVGWHXIZE]IaJbIcJdIeZhJ
=licencia	n=[H]
=licencji	q=_HH
=licens	yH_UJZH
=licenser	w3I9J=aHG
=licenti	o-I3I9H=c>K?J@JCIHYIGKGNKVIZJaJbK
=licenz	w=^HF
=licenza	s-J3J9J=_@JH]IIKIXKZJ
=lid	y(H>J?I@JBIHFIIKJPJV_ZI][bJ
=liegt	w-I7]9J>[BKGZHHIJKJ]JhJ
=lien	q(K-JBHMJZGbbcJ
=lift	sHHT^XX
=ligacao	u(J-J3Y9H:J=I>G?]@IHEIJKGMJOITJUJVI]Ia^bIc[
=ligger	y-J3Z9I>^GZHEIHKJOI
=ligt	y-H7[9J=J>^@JHEIIKJS[TIZJbJfJ
=like	b!J#I%J(G)J*J+X-]/]4J7I8I9H:J=H>H@ZAKBGCHDGGJHXIYJIK^LJMGRKSHTXUJVHXIZE[J]H_JaHcJdKfJhE
=limit	h!J#J%H(G)H*E+I-J2X3I:J=I>I?GBICIDIG^IHKIMJNHPHQ_SKUJVXWJXbZD]JbIcJfJgJ
=line	n(Y3I4Y5H>Y@IDJHEIJKYM[RKZGbHcafG
=link	V!D#G%G&J(D)G*H+H,I-B.H/E0G1I2I3E4[5H6G7I8H9D:X;I<I=C>C?C@CAHBACGDDEIFHH[ICJFKCLFMBNCOHPGQIRGSETDUCVEWGXFYHZI]E__aCbicYeIfFgEhE
=linux	w1IBIHaZGbJ
=list	X!J#G%E(E)F*F+F,I-b.J/H0I1F2I3E4E5I6I7H8H9D:F;H<J=F?c@CAGBCCZDYEJFHGGJXLHMGNFOFPGQ^RHSITGUGWIXGYHZ?[[]F^H_FaEbGcEdGeIfGgGhD
=lista	s-aHFKJ
=listener	u-I=IBIDKHCPJRJYJZJ_JcGdIeIfc
=liter	y-J9I>K?KHFIbKINIOIZIaJhJ
=litery	w-I3G9G@IAJCJHDIcKGNIXJZJaK
=lithnet	u-GJ_^K
=littl	u.XMXZJ
=live	j!C#I%I(K-Z/I6J7[=J>E?K@_A]BJDJHYIFJJKGLJMJNEPJTJVJWJZC[J^H_[dXeKhH
=lizenz	o(J=^>JBIDJH_KJUJVIWJZIbK
=lizenzen	u-K9I=bCIHGIINIUIWJZI
=llamada	s-J/J=J>J?YHFKJQYTJa^
=llega	l3I9J>_BJCJHJXIaY
=lleva	u-Z>JFXI_KJZI
=lo	e#D%G(F)I*H+H-E.J/I0J2K4I6I7I8J9B:H;I=X>^?[@EBDCFFJGIHAIXJJLJNGOZPGRITYUHV[WIXZYI[H][^J_IaDbFcHdJeKfHhD
=load	j-Z.X9JIJJ[KIMJZEb_
=locali	u/J0J6Y9IA]HFN]]J_I
=locally	y!^(J/]HEIIKINJUKZG
=locat	w,H0I6J8JHDZE_^cJdFe^fF
=location	sH[
=lock	M!@#i%D&J(E)E*G+E,G-B.H/A0G1H2G3F4E5H6F7D8G9F:E;G<I=D>A?E@EAFB;CFDDEGFHGEHZICJEK@LBMCNCOGPCQHRESFThUFVEWHXJYHZ=[X]C^J_CaDbacDdDeHfFgDhH
=lockedout	w#HHGT^
=lockout	]#a%J(J-J/J3J7J9K>J@IBFIJJJKJLJMHNJTcXJZG[G^J_KbIgJhJ
=lockouttim	e#[%c(HBJHDZI[J^IcKgK
=log	U!A#Z%F&](A)E*D+F,Y-B.H/]0G1G2H3C4F5H7D8E9E:F;G<H=C>A?@@@CDDCEZFDGCIAJXK@LFM^N_OEPEQHRGSDTIUFWEXEYGZ^[C]d^B_YaAbEcHdDeDf_g]
=logg	g!Z(G/J7J@GB[IJKJLJMHNJSJTI]J^GbYgIh^
=logga	y9J>KBZH[IJKJZD[^hH
=loggen	yBJHYMJ]]cY
=login	T!Y#Y%F&J(C)F*D+[-@.H/B0H1G2H3E4D5G6F7b8G9I:X;G<I=E@AAGBJCEDAEHFFGFH[I^JDK@NBOFPEQIRDSBTYUFVDWGXBYH[B]A^d_FaBbdcHdEeHfEhA
=logo	l-I7I9I:J>I?J@IBIHeIJKJMKNKXKZC]JaJbFcKhJ
=logon	]!F#Z%J(G)H*J+H-H/J1J3I4I5H7H:I;J=I>H?F@DAJBDCJDGGIHBIHJIKGLbM^NIPHSHTGUEVFWIXHYJZ@[G]G^F_IaJbgcDdIfJhG
=logowania	w>HZJb^
=logs	j#E%X7J:[@JBHH_JXLZMJNHTZZGbJ
=lokaal	n#J%J(I*J-I/^0Y6_7I9J:J>I?J@GAJBJGJHCIIKHMENGP[TYVIZF[H]K^J_FaJbIcIgZhI
=lokal	_!D#D%F&G(D)F*E+H,F-C.I1H2I3E4G5J7Z8H9E:D;G<J=E>F?F@DA]CFDFEbFHGGHIICJHKCLHMDN_OFPDQJRFSEUFVEWEXEYHZB[G]D^E_^aEbDcZdceFf]hD
=lokala	m!I#I&I(I)J*J-I0J3J6J7J9I=J>J?J@IAZBIDIEYHEIJKHMIOJPHSJTIUJVIWJXJZF]I^J_^aJbHc^dIf]gZhJ
=lokalen	k#J%J(I3J4J7X:J?J@IBJE^HFIJKKN[PJSJTJVIWIXKZD^K_YaJbIc_dY
=lokaln	u!I6]BIHJOKP[TJZI_JgZ
=lokalna	y(JBJE]HJSJUJVJWJZKf]
=lokalnego	wHHIJ_[cZd[gW
=lokalni	p![#I%K(I-I/^0Z6]7H:J=J>J?J@GBGDHEIGJHFIHKGMHNEPHT[UJVJXJZD[J]J^I_GaKbIcHd]fGgYhI
=lokalnym	r/K3I7Z9KAJHIIJNISJTJZJ_^c]dZgH
=lokalt	m!Z#G%J(H)J*I+J-F/_0]3H6_7G8J9J:H=I>F?I@DAJBFCIDFEJGJHCIEJJKBLJMFNDOFPYSITZUHVHXGYJZB[G]H^G_EaIbGcGd]fHgYhG
=lol	s#J(K3G4J9^:K=J>X?J@YBHCJDIIGKGMJNIOHVIZD]JaHcKhI
=long	]%G(I)I*J+J,J-[/G0J1J2d3E4H5J6J7I8J9G:H;K=I>C?FAJBECHDFFJGHHCI]KELGMaOERJSITYUIVHWKYJZW[I]H^G_HaFbHcIdHfHgGhE
=longer	a!Y#F%J*J+J-F/J3F4Z9H:J=J>_?a@IAJBGCIDFGGHDI^KGLDMHNHOJPKRJVGXHZC[J]I^I_[aGcJdFfJgJ
=look	g+X-I1J4[8K9[>H?G@IBDDHHFIIKILJMINZRJSXTYVKZ_]X^I_XbJfG
=loop	m!K(J+J7J?JDJH]SHTJUJWJZ[]EbFcJf^gI
=loopt	y9J?JHGIJR^Z]fJ
=lors	q%_(J,^-J/J4J5Z=H?J@JHGIJKINIPIUJVKcJeIfHhJ
=los	f!F#H%G)Z*X+I,J-H/K3[4I7J9I=I>I?I@HBHCIGJHCI]JXKFLKN]OIPZTKUIVYWIXJZB]I_JaJbJcJdIfJhF
=lose	y>[HGZX
=losen	w#Z>I@GBJD^HDIGKGMJNJZ][H]GhJ
=losenord	Z!E#D&J(Y)E*G+H,Y-G.I/X0Z1H2]3F4G5I6D7I8G9G:Y;H<I=D>B?E@GAHBXCEDAEHFIGEHYI?NYOHPEQIRGSGTDVIWGXFYHZX[W^]_FaFcEeFfDgEhZ
=losenordet	^!G#D%G(I)F*G+H,I-Y.J/E0G1I2H3H4G5J6Z7Y8H9I:D;I<J=E?F@YAIBYCEDZEIFJGGHBI[JHLYMZNHOIPGQJRISGTEUEVEWHXGYIZ[]D_GaGcFd]eIfGgGhG
=losenordsaterstalln	u)JU]V[WIZI
=lost	_!G#F%E)]*G+H-F/H0Y1I2I3G4Z5J6G7F8H9F:G<J=_>[?E@CAICGDXEJFJGGIEJIKDLHMBNFOIPHQJRZSHTHUHVFWIXHYH[G][^G_]aFbBcXdEeJfEgHhF
=lot	u9^BIZH
=low	y9JBJH^
=lower	n-I?JHJIZN_ZH
=lowercas	u-JBJHJIaKJZF
=lsa	u%K/JJa
=lsass	sHIJ_ZI
=lub	y3[DJIGN[
=luck	w9[@YBHHHNJaJ
=lui	r(Z8[=Z@IBXHHIIKGMJVHZI^]aKbJdIh[
=lukt	s(H=]>X@XHJKJVIZ[^JhI
=lunch	l9G@ZB]HIIJKJMJZE]_bJ
=lunghezza	y@HHJI[N]
=m365	k#D/[HGMXNJTaZIg[
=ma	Z!C%Z&F)E*Y,E.G/Y0E1E2E3F4J5H6F7D8]9X:C;C<H>??Z@?AEBJCHD[EFGBHFIXJFK>LIMZN@PCQYRFSEUCWYXBYEZ;[b]A^DaXcCdGeXfCh]
=maar	f!I#F%I)J*Z+X-E/Z0J1J2J3F4I6I7I8I9F:I;J=H>D?_@[AIBEDCGIHAIFJJKCLXM^NFO[PIRISJUJVFWKXFYIZA[_]G^HcIdYeJfFgGhF
=machin	e!H#H%J(J)J*K,J-F/H0I1G2K3G4Z6I7J8I9]:J=J>G?I@CAIBHCJDIGGHYIEJGKFLJMFNHOIPJR_THUJVIXIYIZH]H^J_IaIbIc_dJf^hG
=machtigingen	w%J(^-I9I;a@HDJHHKJVJZH^KaIbJ
=macro	q#IH_TJ
=made	h!J#H(G)Z+G-Y/J2^3J7J9J:J<J>I?G@^BGCIDGGIHEIYJIKENFPJUJVIY^ZB[J]H^^_HaIbJcJdJgJhG
=mag	f!J#G%H(X)F*F+I,H.J/I0I1J2J3G4G6I7H8J9B:G;H=G>C?E@bAIB[CEDEEKFIGIH@I^JJK_LHMFNEOFPHQKRISJTHUIV[WIX^YIZI[G]D^Y_IaBbGcGdIeJfHgJhC
=mai	l!I#J%I+Z-J1X3F9G:I=J>G?H@JBICGDaGJHCIIK]MJNIOIPJUKVHWYXJZE]HdYfJhK
=maila	u(J3H9J:K>[?J@IBJCIDaHDIIKHMIOJVJZEa]
=mailadress	w3]C]DIHH
=mailbox	d#G+H-J3J4J7J9I>b?G@IBICFDYGZIJKJMJNHOJTYZI]K^YaIbJ
=maintenant	w9G@JB[HJIJKZ
=mais	_!J#D%E&J(F)[*H+Y,I-G.J/W0I1I3?4G5J6H7G8G:D;H<J=[>[?[@GAGCYDAEIFIGHH=IAJHKZM[PWQJRHSHUDWFYZZF[_]E^GaBcFdXeIfGgGhC
=maiuscola	y3II]
=maiuscula	y3II[
=maja	y!J)^-J3ZAZCJDIIJKI
=majuscul	wIZ
=make	_!I#J%Z(J+^/I9G:J=J>H?GBGCGGJHHIIK]L^MHNYOJPHQ_VIWJXJZF^JaKbJcKhD
=makkelijk	u-]
=makro	yH[
=mal	g!H#_%G(H)J*H+J,J-D/J0J1J2J3d4X6I7I8H9Y:F;J=G>E?H@YAIBFCFDFFJGIHBIEJIK[LIMFOFPHQJRXSJTHUHVGWJXGYI[H]E^H_IaHbGcGdFeHfFgJhX
=mala	y#I-I@IHGI[KJX]cX
=male	y#[3]BJCKDKHHKINJZK
=malform	u3]DI
=mam	n#J%I(a)K*J-I3J4K9I:I=J>]?G@GBHC_DGHCIHKFMHNIOJPJSJUJVGWIXJZY[J]IaHbJfKhI
=man	j!]#I%I(G)J*I+J/J3H4I7J8J9Z:I=F>F?a@bAIBFCFFKGKHJIEKJLJMINGOJPISJTXUIVHXFYKZC]G^J_JaFbIcIdJfJgJhH
=manag	d!I#H%H(H)I*I-D/G0X4F6J7c8G9C:[=H>J?JB]DHEFGJHGIGJHKGLJMJNGPGSITHUGVEXIZA[I^G_IbJcHdcfJgHhH
=manageengin	yHFJ^
=management	m%^(I-I0G8^GJHDNKZIdJe[
=manager	i#J%J(_)J*J-C2X3I7H:J<Z=J>I?I@IBGDHGJHZIFJZKEMJNDQZSHUIVIXIZ^[K]Y^JaIdGfHhI
=manana	r#[-I9K:J@_HGIJKHTIX]ZIhJ
=manca	m#J%Z([-I3_4J5X9I:J;J=I>I?E@JBJCZDIHCKHMJOEPJVZXHZH[J]IaIbXhJ
=mancano	w#J%J3H=[CHD]HFI[
=manda	y7[
=manga	l#_3I9F>I@HBJCJDJHDIIKYMHVKXaZHaJhI
=manqu	o([-J3_9J=Y>I?ICXHCOFUJV[XHZI]JaF
=manquant	y%Z=[HDKJ
=many	X!H#b%G(H)H*G+H,J-_.J/I0J1K2I4I5J6J7G8I:G;[=G>F?FAGBECFDFFIGIJHKYLHMGNEOEPHQJRHT]UHVFWIX^YJZA[H]G^H_IaDbGcHdGeJfJgIhF
=mapp	w#^NJVJZJ
=marca	y-YHFZIh^
=marcada	rLXZJ^^dX
=marcado	w@JKJZH^]dXhI
=marcar	y;ZdY
=march	j#I%I(J-I3I4J6J7K8I9D:J=H>I?I@ZB[CJDIFKG[IEKFLYM]NGOHPJTJUJVHXJZ][I]J^JaIbWcJdFeJfYhG
=mark	w-^HGZIhX
=market	yF[HYZI
=mas	d!G#E%H(G)I+I,J-X.J/Y0I1J3C4H6I7H8I9D:G;I<K=F>C?[AIC^DEEJFJGIH@IDJIKCM^OXPIRISHTZUHVEWIXZYIZE[^]F^IaDbZcGeIfFgH
=mast	p!J#I(J*^-J.X3J9G:]=J>I?J@[BHCFDIHEIXKYLZMIOKVJXJZF[J]K^JaJbJhH
=master	y!ZH]ZK
=match	Z!G#F%H(G)I*H+F,J-Z.J/G0J1I2J3@4H6^7H8I9F:H;I=G>C?F@CAcBECEDEEJFJGHIAKILIMGNIOdPHQKRISITHUHVGWIXFYIZB[I]G^I_ZaDbHcHdHeJfIgIhW
=matin	q#]@bCJHGKJMJNIZH
=matter	p-H2Z@FIDKJN[ZE^Xh[
=mauvai	s#],]@KHJKJXIZJdGh[
=mauvais	y#I-J3J9J@JBICJEXHDX]ZHc^
=maximum	w-KHZIIX[
=may	]!F%Z)D*G+F,J/F0J1J2J3J4J6J7H8Y9E:F;J<J=H>F?F@YAJBGCGDGEJFJGEH^KHLHMFOIPEQ[RJS[TFUFVZW[YJZ?[G]G^_aYbHdFeIfHgEhD
=mayb	w@XHGN]SYVKZH^JhX
=mayuscula	y3HI[
=mdp	m#Z:J@[BICIHDKIMJNIVIXIZ^]HaIh[
=me	J![#e%@&D(_)Z*G+F,A-D/?0B1A2C3F4?5C6A8@9^;A<C=<?I@]AADaEAFAG@HBJ@KGL@M:N>P=QCR@S>TGUBV_W@XbYAZd]K^G_>bEc?d?eCf?g>hZ
=mean	m&](I)J*Z-J/Y3J9EFJKHNEOJZ]hI
=meckert	y.Y/X
=med	d!G#E%H(G)[*H+H,J-Y.J/I0I1J2J3]4H6I7Z8I9Y:Z;I=F>D?WAIBXCGDCEZFIGIHAJJLIMENFPXQZRISHTGUFWFXFYI[F]D^G_IdHeJfHgHhY
=medlemmar	y9IF]P]VIZF
=mee	y@[ZGh]
=meer	l!I#I%I(H)[*I+J-I/J0J1J2Z3H4J6J8J9G:J;I=[>^?H@DAIBGCGDHGIHBIEK_MINHOFPHRITJUJVGX[Y]ZC[J]G^J_ZaEbJcJdGeKf]gJhI
=meet	[!I#J%J(I)J*J-H/Z3J7J:J=I>F?FBFCIDIGJHZKKMIN_OJPJUJVHWHXJZG[K]a_KaHbHcJfJgJhI
=mehr	a!Z#G%Y(F*Y+Z,I-F/H0G1Y2J3G4E5J7I8I9G:G;H=_?XAIBEDEEZFIGGHCJJKZLHMFNGODPEQJRXSHTGUGVDWHX]Y]ZE[G]D^H_ZaCbGcCeHgHhE
=mein	X![#]%E&J(B*G+G,H-A.I/G0I1I2I4E5I6H7F8H9D:J;G<J=E>Y@JAIBBCJEHFHGGHZI^JGLFMBNFOYPDQIRHSGTEUEV_WGXEYHZ_[Z]A_HbDcFdEeHfEgGh]
=meinem	s-H3J9X@HBKC[DZHHI[K[NKZE
=meint	y-]9E>JHJIJK]XJZJ
=meio	w3J9H>H?J@JCZDXHEI[KJVJZG]]aI
=mejl	r#J*K+I-I3G9G>G?_@IBJCHD[HFIGKIM[NJVJZH]Ia[hI
=meld	r(G*J3K9Y>H@IBXCIDKHEIJKIMJOJVGWJZ[a]bI
=meldet	r:X=J@KBIHFIJJXKHNJR]S]VKWJZXdJfH
=meldung	r(J)[3J>J?GDJHHKXO[UIVHZYa[
=mellan	y9G=I>I@[CKHIIGK^OJR[SHTIZIfIgK
=member	g%H([>G@JBIKIP^V_ZI]KdG
=membr	u*J9JF[HGP[VY
=membri	yF[PZ
=membro	r9JF[HGIKV^ZI
=meme	n(I)Y3J9J>J?I@YA^BXCIDIHFIIK[OJPJV[ZE]J^X_HaXhG
=men	e!G#F%H(H)H*Y+X,J-F.J/]0H1I2J3E4H6H7H8H9F:G;I=G>C?_@EAIBECHDAGIH?IEJIKCLYM_NEOZPFQJRISIUHV_WJXGYIZ@[a]E^GaFbYcHdYeIfGgFhE
=meno	w-]HHKJ
=mensagem	u-H9I>]?H@JCJDFHDIIKGOJTKVKZ]]Ha_bJhJ
=mensaj	u-J3J9F>]?I@JBKDGHBIJKIMKOKVIZZ]Ja_bJhJ
=mention	rHaKGNJZJ
=menu	q-H9H>JBIHaIJZK]GdZ
=merci	n#Z(J*J-I3I9a>H?J@IAJBYCJDIHEIGKHMJNJOIPJTHVIXJ[I]JaHbKhJ
=merg	w!J#K1J8]A_HGPHZF
=merger	y-J9G:G>I@JA^HZKJUHWHZH]IaJ
=mesma	y@JAYK[ZIb[
=mesmo	q9I>J?K@_A]CJHHIHKHMHTYXHZF]J_IaIh]
=messag	X!G%H&J(E)F*G+G,J-J.[/F0J1J2J3I4I5J6I7H8I:H;I<J=F>@?Z@DAHBYDEEZFHGHH^IBJGKALIMHNXOJPGQJRHSGVGXIYIZ[[H]I^H_HaabIcGdYeIfIgIhE
=messaggio	u(K9I>[?H@JCGDGHCIJKIPJVKZ]]Ia_fJhK
=messo	s%I2Z3J>H?K@JD[HGIYKIVZZJaH
=met	^!H#E%F(E)Y+G,H-_.I/G0H1I2H3_4E5I6H8G:[;H<J=E?DB^CDDAEXFHGFH<KFLGMCNXOZP[QIRHSFTFUDVCWEXEYIZZ[F]D^G_HbJdFeIfGhE
=method	R!F#G%G&J(E)D*_+^,G-D.I/G0I1H2I3E4F5I6H7G8G9D:F;G<I=E?e@CAFBHCbDcEFFHGFIBJHKBLGMGNBOEPEQIRHSHTEUEVBWEXFYHZ>[G^G_EaAbFcHdFeIfHgGhF
=methoden	m(J*_+Z-J3J>J?H@JBIC]DGHHIIKIOJWYZI]J
=metod	s#J*Z+^-J>J?^@JBJCJDGHGIIKINIZGaJ
=metoder	w(J*[@KC[IHKJ
=metodi	u*]C[IJZJ
=metodo	d!H#I(H)J*Z+Z,K-G3H4I:J=I>H?c@GBHCbDJGKHCIGKHMJNEOHPJRJSJTJUHVHWIXIZF]H_KaIcJdJhI
=metody	r#J(J*^?I@JC_HJIIVJZH
=metro	u-J3G9I>d?H@ICJDHHGIHKHMJOHVGXHZBaIhJ
=mettr	y+]CIDHHZ
=meu	e!Z#H%I(X)I*H-E.J/I0J1J2J4I6J7I8J9];J=F?F@EAJBDCYDEFKGJIZJJKBLJMYNGOaPIRISJTIUGVEWJXGYJ[I]F^J_IaCbHcIdIfIgJhF
=mfa	Y!I#G%J(H)H*F+b,_-I1J3H4H7I8J9F:F=H>A@EAJBBCGDBFJGJHhIHJJKILIMFNHOJPHRISHTHUGVFWHXGYJZC[I]F^J_Ja?bEcHdJfIgIhI
=mgpolicyauthorizationpolicy	y)[
=mguser	m/J0K9H>J@JBJHGgc
=mi	W!a%B&G(Y)J+F,F->.F/D0E1F2E3D4C5G6D7C8E9]:G;E<G=A>Y?I@FAEB=D^EGFFGDJDLDN@OZPDQGRESDTBUAV[WDXJYEZe[Z]X^C_DaJb@cCdCeFfBgEhJ
=mia	j!X#I%I(G-F/J2K3H4J7J9[:Y=I>G?H@XBFCHDZHAIYJJLJMGNDOIUIXHZ_[I]G^IaHbIdJfIgJ
=mich	h#^(J+Z-I3J7J9I:J=I>G?G@IBICFHCIHKGMDNIOHTZUJXZZ_[Z]H^J_KaHbJcJfJgJ
=microsoft	O!B#?%C&H(B*Z+H,D-E.F/[0J1X2G3C4B5F6D7c8E9C:C;F<G>A?C@?AEB@CCDBFFGCHCI?JZKALEMHNBODPAQGR^SeTcUBVAWCXBYDZ<[D]C^C_CbCcJd[eFfZgehB
=microsoftonlin	f(I)J-I.Y/I7G:J=J?J@JBJDJHDIIJJKJMINJSbTGVKZF[J]JaJbHcbdIfGgEhJ
=middl	rBKHHZI]_
=miembro	s%J(K*J9IF[HIIIP]V[ZI
=mien	s-J3F>G@JCJHGIZK^MJO^ZJaJhI
=mig	m!I#_%I(E)[*I+I-H3G4I6J9]:I=I>D?J@HBGCID^IGKFMGNIOZPJSJTJUHX[ZC[H]IaEfJgKhH
=might	w1Y@ZIJ
=migrat	s!J+J0I1J9K;]>HA[CJD[PJ_H
=migration	k!I#H%I*J-H3H9I;]=K>J?X@IA]BICHDIHBIIKZMINIPJXJZE]G^J_]aIbKd^fJ
=mij	w(H3E>JD[HIIIO_V[ZJhJ
=mijn	[![#_%D&J(C)F+F,H-B.I/G0G1H2G3G4F5I6G7F8H9^;F<J=F>_?D@GAGBACIDGEIFHGGHJJHLEMHNDO[PEQIRFSGTDUFVYWIXEYHZa[Y]C^B_FaCbEcGdFeIfFgH
=miljon	yHJc_
=min	h![%H(H)J*I+I-F/K0I1J2J3H4I8I9Z:X;I=J>]?I@ZAJBGDGFJGJIYKELKMINFOHPGRXTGUJVHXFYIZ[[J]H_JbGcIdIfHgJhH
=mind	y*J/J3J9I>H?J@FB_DJHGIHKJMFOJVJZE]Z_JaIgHhJ
=mindesten	yI]
=mine	b!H#G%I(Z)I*Z-Z/H3G9H=J>G?I@YBGCIGJHCI]JJMGNEOdPJRJSHTGV]WGXJZ?[X]IaIbJgF
=minha	b!]%H(E)G*J+I,I-D.J/I0J1J2I3F4H5J6I7G8J9Y:I;I=H>F?G@IAJBCCFD^EIFIGIIZJILHMDNGOHPHRHSHTFUDV_WHXGYJZ_[Z]E^H_IaHbFcIdGeKfHgI
=minima	o-J9J@^HII^KIMJNJZI
=minimal	q#J-J@]CJHII]KJZI
=minimalny	w@_IJ
=minimo	u9I@aHFI[KHMHZJ]J
=minimum	a!J#J(J)J*I-G1]3J4I5]9H=J>J?K@^AKBHCKHYI^JJKIMINJOJPIRJSJUJVIXJZD]IaKbJgJhJ
=minsta	y!J#J(K-J3H7J9J>I@_BGCJDIHDI[KHMIUJVKZFbJhI
=minuscula	wI_
=minut	[!H#[%F(H)I*I+I,J-F/H0J1G2I3F4H6I7J8I9F:I;J=I>D?G@ZAICHDFFJGIHFICJIKCLIMdNGOEPWRcSITIUIVGWJXGYIZB[H]G^I_Ja]bIdIgH
=minuten	m#H(J-G2K4J9J:I>I@FBECJHBIFKIMbRaUJVIYJZ[]HcHfIgJhI
=minuter	u9K@IBGHHIJMaR]ZHfK
=minuti	u@IBHHIM_RYZJ
=minuto	o(K@GBCHGIJKKMdR[UHVIZE]K
=mio	d!Z%E(X)H*J+H,J-G/J0J2I4I7I9Y:F;I=H>A?H@FAIBDCDD]EJGIHJIYKDLHMFNHOcPFQJRJSJTFUHV^WHXGYJZX[G]H^H_IaEbIcJdIfHgJhE
=mir	j#K(^)J*G-I3I:J>I?[@YBJD^HEIJKHMJNJOXPIUIVZXJZE]I^]aH
=mis	o(]-I1Y2[3K9J>J?HBJDIHHKGNHXJZC[J]^^JaJhJ
=mise	y%J=JHJdXf^
=mislukt	q#K%I,Y-J/[0J3J4[6Y9H=I>I?I@FAJBGCJHGIIMHNJOKPZTHVJZ]]J_GaIcIdJfIgJhG
=mismatch	r3F6]O]RJaJcJ
=mismo	r(H)Y@[A^B[HHZG_HhH
=miss	X!D#F%^&K(^)F*F+G,J-E.I/C0H1H2I4G6G7E8H9B:F<I=[>C@BAEBAC]EFFFGDHCI^JGKDLIMYNDOFPBQIRGSCTEUFVZW^XFYXZ>[Y]D^H_]bIcEeIfFgGhE
=misslycka	m#K%G(H,K/J4[6J9H=I>J?JBHCJDJF]HGIIKJMJNJP[SJUJVIZ[]JaJbJcJdZeIfI
=misslyckad	w%J,Z/^3I6Y9JHHMJPITHZJ_IdJeY
=mistak	l!]#I(J)J-J3]9J>H?I@[B]CJDIHDIIKHOFU[VHZBaKcXhF
=mistyp	m#Z%J(K,_-J1I2H3[8J>I@JAJBGCJGHHDIGKEMIOGTJZI[IaKcJdHfIh^
=mit	]!F#H%G&J([+I,H-a.X0H1I2I3]4F5I6G8I9E:^;H<K>Z?D@DCFDEGHH@IDJHKGOJPYQKRFSHTGUEVDWFXFYYZI[G]E^F_GbFcZdEeJg[
=mitgli	uHJP[V]ZI
=mitt	b![%F(E)H*X+H,I-A.H/H0H1I2H4F5I6H7G8H9Z:F;I<J=F?F@AAHBBCEEJFIGHH@IZJHK]LGMCNEO^PGQHRGSGTDUGVZWIXDYIZ^[[]Z^F_GaDbFcGdGeIfGgH
=mix	uI^ZJ
=mnie	p#a-J3H9J>H?J@JBIDZIIKIMJO[TJV[XJZG[JaIhJ
=mobiel	r*I-J3X9I:J>E?I@IC]D]HEIIKIM[O[XIZG]KaGhI
=mobil	y9J>]@JBID_HIZFaH
=mobilen	s#[*J-I3I9H=J>Z?J@HBIC[DHHHIFKHM[OITKXJZI[J]IaZhI
=mocht	s+[3J>G?[CGDGHJIJKYOIZJ[XaI
=mode	l-].Z3J4K7K9J>J?I@HBIH^VJZE^IaJf^
=modifi	w@]B^HHKHZD^JhG
=modificar	y@HZG^Zh[
=modification	y#J7X@YBKZH^[
=modifier	s!J3I7]:K@YBJCJHJIIKJMJXJZG^[_IaIdIfJh]
=modul	s%I/J4F5G8J=J@JBJJ]MINJPJZGcJdGeIfIgb
=moet	n!I#J(J*Y-J3J9E:[>I@]BICHEZHGK]LZNJVJXJZH^JdKhJ
=moeten	u*[-J.X3J9I:[@IBJCFHHI_KIZH
=moga	q(I8^9J>J@JBJCJF]HHIHKINJP^QXUJXKZG]JaJ
=moge	h!I#F%H(J)I*J+I-H/I0J3H4I6K7I8K9G:H=G>G?GCGDEHBIFK]LIMFNHOIPISJTIUHVZWJX_YKZ_[[]G^F_JaGbHcJdIfIgJhE
=moglich	r9J@FC]HGIJKJMJNJOJVKZ_[X]JbFhI
=moi	o(Y)X*I3K9G>I?I@JBJCJD^HDIIKJMJPJUJV_ZYaIhJ
=moim	y3[9Z>K@KHJIHKJOIZ[
=moin	y-YHHI]KJ
=moj	u!]-J3G9H>a?J@JBJHGIIKIMKXKaH
=moje	j!Y%J(I*Z+J-H3J4J7J9F:H=J>I?H@FBFCGDZHBI^KYLJMHNIOHPJTIUIXIZ][I]H^J_JaIbJdJfJh[
=mojego	y-K3H:[>I@KBJDIHHIIKHO]V]ZIaK
=molnet	n!F#G%I(J-H/_0K3H6H7J8J9H:J=J>H?J@HAIBHCIDIHDIHJYKFMZNIOJPZT^VJXJZH[K]H^J_]aJbJcHdJhJ
=moment	u(J?J@GBIHFMZUJa[bJh[
=mon	Y!_%D&J(I)F*G+E,H-?.H/G0H1H2G4F5I6G7E8G9Z;G<I=E>Z?BAGB>C[EHFGGFIaJFKILFMYNBPEQIRGSGTEUDV]WGXCYHZa[^]B^E_HbDcFdDeHfFgG
=mond	w-]3I9[?I@GBHCJHEKGMIOKSZU[VJXKZJcK
=monday	i!J#[-J3J9H=J>I?J@_BFCYDIHYIIJXKIMGNISHTIXI]JbKcZ
=monitor	u9JH_
=month	e!X#Z%I(J)J+E-_/X1I3G6]7J8]:I=[>G?JAIBFCJDZGIHFIGJILWMXNHOIPIRKTIVI[J]J^J_GbJcIdJfIhJ
=more	X#G%I&J*F+a,I.I/C0G1_2J3D4F5I6X7F8D9@:E;H<I>B@CAaBcC]DEEFFGGDHEIXJGKWLHMENIODPCQIRZSGTEUFVKWHX_YGZ@[G]C^FaIcEdDeFfFgGhC
=morgen	n#I-G9Y>J@_BICJDIHFIIKIMJNJXaZE]JaJ
=morn	a!I#]%J(I)J+H-F/I1J3I4J6K7H8I9a:I=H>H?H@bAICJDGFJGHHCIEKILJMZNFOHPJRJSJTIUJVGXHYKZZ[I]I^I_IaJbGcHdKgI
=mors	s#^:J>K@_BJKGZE^JhI
=mort	y>XHYYZZJ
=morto	w>XYZ
=most	wC[HFN^ZKfJ
=mot	R!E&J(G)G*F+H-^.H/D0G1G3E4F5H8G9E;H<H=C>G?CAHB]CHDGFHGDHEJIKXN_OFPEQIRGSETDUFVFWEXDYGZ][Z^W_GaCd[eDfBgIh[
=mots	i#X%J(J0[6H:J@FBHCJDJGZIEKYMHN[TJZF[J]J^K_JdWfJhG
=mov	y%X3G>^?IBIHEOJaI
=move	l(J1H9H:D=J>H@JBJGIHdKHZJ_JaZ
=moved	h!Y#J%J(Y)J+J-J0Y1I3F4I8H9J:J=X>[?J@IAIBICJDIG]HHIIKINJOJPIV[ZD]J^J_]aIfK
=movil	s3[>XCY
=mowi	n!H#H%J(I)G*G+Y-]3G4I7J9E:J=J>E?H@GAJBFCHDYEJFKHFIGK]MINYO]PFSITJUKVGXIZZ]I_JaIcGdZfJgHhH
=moyen	y?XC[DXHJZK
=moze	i!I#H)F*H+J,I-H/J3H4I6J7H8J9E=]>H?GAJBDCHDEFJGJHCIYKFLGMZNHOIPYQKSXTJU]V^WIXIZB[I]H^^_IaFbIcJdIfIgHhH
=mozna	m#J%J(I-I/I3Y4Z6]7J9H:J>J?[@ZB[CIDHEXHGKJMJNHOJPJTJUJVHXIZE[I]J^I_JaJbJcIdHhH
=ms	d!G#I%I(I)F*I+X-Y.J/H0J2K3G4D7Z8J9Z:J;I=H>F?G@FAZBFCHDbFJGJH@IEJIKFLJMHNFOHPHRJSaTZVHWIXHYJZC[J]H^J_JaGbIcGeJfGgHhJ
=msol	W!C#C%f&J(<)F*F+F,H-D.I/G0G1G2f3C4F5H6G7G8H9D:D;e<I=D>C?C@BAGBACCDBEHFGGEHCI>JFKBLEMDNDOEPHQeRGSGTEUDV@WFXDYFZ>[D]E^D_FaCbCcFdEeGfFgKhD
=msoluserpassword	k%H/KHJdIgb
=much	m#G-E3J9_>J?J@HAJCJDJH[IFKZMJNJOITJVJZG]JaGbKhI
=mucha	y9[@HBJHHIJKJX]
=muda	yg]
=mudar	r@^KIZF^Yh[
=mudei	u@ZHIM]
=mudo	w#H-J9I>I@HBKHXIJKJMIOJXIZJaa
=muita	o#[XY
=muito	o#J-_2Z3J5X9Y?KBJHEIZKJXJZI]IaJ
=multi	yAZHX
=multipl	h#Z-JAaHHKJOIZX_K
=mundo	w-a9F?I@JBICJHGIJKHOJS[UJVJXJZGhI
=musi	s*[9I@HBJCJDJHIIZK]LZMIZIhJ
=muss	l#I*[-H3J8Y9G>G?I@_BHCIDGHDIXKGMYNIXHZG[[]IaGdJhX
=mussen	u.Z7Y:Z@JBJIZUI
=musst	y#J3Z9J>I@WHJIGKJOJZK]^
=must	V#G(F)G*]+H,Y-A.W/F0I1F2I3Z5Y6H7H8H9E:];I=F>H@IAGBDE]FIGGHDIaKZLaMWNEPCRISGTGUFVKWFYGZA]G^F_GaGbJcEeIfEgE
=muy	w-[2Z5X@IHGI]KJZH[JfH
=my	A!Y%:&D(H)@*_+F,A.Z/?0A1E2?3?4=5B6>7;8?;@<A=;>i?H@JA>BBCYFDG<HgIZJ>L:MINAO^PCQDR>SFT=U=VdW=X;Y@Zd[Z]H^B_<aYb>c<dCe@f>g;hZ
=myapp	y+YH]
=myself	l!I#Z(E)Z-J7J:J=K>I?Z@FBZDIHAIJKHNKTGV^ZB[^^IbI
=mysignin	o-J@JHGIJKIZFhc
=n	T!D#E&I(Y*E,E-D0E1G2F3G5G6F7I8F9B:C<G=J?]@EAFB?C[D^FDGXHCJDKHNGO[QHRISFTDV^W]XBYF[Y][^IaEbDcCd]eFfBhX
=na	T!?#Y%]&F)C*A+B,D-F.[1A2[3H4>6B7B8B9D:@;I<E=B>a?=@YAABAC=D[FCGAHAIEJYLBM^N@PAQDR^UaV<WBYDZE]Z^I_YaIbacDdHeFfCgAh]
=naam	w-I9I:Z>J@JF]HGI_KGNJUJVJWIXIZI]JaJdJhJ
=naar	m!J#G(J*J-H3J9H:I@HA]BICIDJHEIHK]MJNIOJQXRITJXIZC[I]H_XaJb^c]dYhI
=nach	c!_#Y%H(H)J+J,J-F/Y0I1J3E4F7J8Y9G:H;H=G>F?GAHBYCYDGEJGIICJJKEL]MDNFOGPIRYSITXUHVGWJXFY^ZB[H]_^HaCdYeIfCgHhH
=nachweis	y*YCX
=nada	d!H#Y%J(I)J*I+J-F.J/I0J1J2J3G4I6J7I8I9E;J=H>E?FAJBDCGDaEKFJGIH@IEJJKELYMENIOHPJRHSITYUIVFXFYJZa[I]F^J_Ia_bIcIdHfYhE
=nadal	u@IBJMZTY_X
=nadi	w!J(J+K=Z>K@JBHCIDYHISZU^VGZIcH
=nagon	y#X@[S[cI
=nagot	s#J*K.[3J9]:J>J?F@HBKC]DZHGIHKJMJOJVJZG[J]HaGhJ
=nagra	u#Z(J-J9[:J=J>I@HBFDJHFIHKIM_OJX]ZD[J]JaJhJ
=name	X!F#C%G&J(G)H*H,I-e.I/C0I1I2G4[5H6H7G8G9C:D;H<I=G>A?E@@AEBBCFDEEIFcGEHZIdJELEMENAODPFQIRFSGTDUHVEWIXFYHZ=[G]C^FaCbGcEdHeHfFgGhI
=named	w-J4J9J@JF^GJHFIIKJN[ZJbY
=namen	w:]FZZF
=namn	w(J-]9I:G=J>IBJDKF]HEI^KHNJOHUGVHWHZH]JfH
=nao	M!D#<%J&E)W*E+I,G-H.E/G1A2A3D4B5C7I8G99<D=Z>Y?Y@IA?B8CGD[ECFAGJH?IZJ@KZMZO[P@QER?SETJUGVaXGZb[W^Ja[cHdGeEgEhX
=nar	q!K#E%K*K-J3I4Y8J9H=J>F?K@FBGCIDIHDIIKHLJMKNJOXTIVJX[ZZ[]]J^JaIbJdIe]fJhY
=nas	p!J(J-J0J3J4[7X9H:J=J>J?I@[BICJDJHEIIKIMJNIPJSIUZVHXIYIZF[J]J^Y_KaJbIcYdZf]gKhJ
=nasza	y-[.X7YHI
=navegador	q!J#I(J-J.[3I9H:J>H?J@JBJDJHEIGMGNJOHPKTJUJVIXIZF]_aJb^
=navigateur	u.[HJ]YbZ
=nazwa	y-[2[9IHJKI
=ne	T!D#B%E&H(E+],F-?.F/D1F2E3I4C7D9?<G=Y>FAEB>CYDZEJFEGZHEIaJEKGMINZPHQGRDTEVZWDXJYFZ_[J]?_Da_cHd?eEf[gFhI
=necessair	w(Y=XUIdZ
=necessari	w=[?JC]DGHG
=necessaria	w(X=ZC[DGHG
=necessario	y.YUJd[
=necessary	i%J)G*JDaHEUFVFZHda
=nee	y+E@]CJD^HH[Z
=need	N!X%J&I)C*Z+C,F-B/C1Y2E3D4C5X6F7E8C9B:A;F<X=[>[?F@ZACCbDAE[FGGDH^I^JDK@LFMHNAOCPEQJRESFTCUCWDXDZ_[K]@^C_DaBbDcBeFfCgXhG
=negado	q%^*J-K4K9I@JKJP_VIZIdHfI
=negato	r%]-J9JFJP[QXVJ
=nehmen	s(I>I?a@IHHIJK]VJZGaH
=nein	y+HD[HJ[Y
=neither	s>G?[@HBIHGIJKYOZZZ
=nej	w(J)]*G+FD]HGPH[Y
=neka	u*J-K>J@ZHHIHKHNXOJPZVHXJZ[
=nekad	m!J#J%_(J*I,X/_0J2K3J4I6J7J8J9G=J>I?J@EBICHDJFIGKHHIHJKKHMINHP_QXRJTIUJVJXJZF]J_JaJcJdFfHgJhI
=nekar	s3I=J@JHGIIJZKHN^O]ZF
=nel	e!G#G%F(H)I*H+H-F0H1I2I3]4G5J6I7I8[9E:];I<J=G>D?F@GAHBECZD]F[GHH>IEJIKGLIMGNJODPFQJRISITXUGV[WZXGYIZE[I]F^I_ZaGbYc]dFeIfHgHhG
=nell	p-Z=W@JBJGZHGIJKJMKNI^ZcJd[
=nella	g#J%H&J(Z*J+J,X-H/I3^6J7Z8K9H:J=H>H?E@IBGCHD]I]KDLJMINFOJPITJVGWJYJZC[I]I^IaJb]cJdXeXfIgJhH
=nello	w@]CJHFa]
=nem	o#J%Y3D>E?HCID^HEI[MJOFZHa^
=nemmeno	y-YCJHGa]
=nenhum	s>J@IBHCJHEIJKJSJU^VFZ[bJdJf[
=nenhuma	u(J:J?I@[BICYDIHGKIN[UHWYZDa[
=ner	w9J>JBZHXIJKJZ]
=nere	w#J-J/I3J4]7J9J:J=J@IDJHCIJKJS^THUJVJZHaJc[dHfK
=nessun	p%J(J-J3G=I>H?J@ICID^HBIIKJMJNYOISJUIW[ZE]JaYbXcJdIf[hJ
=nessuna	n(J-I/J3K:J=I>J?I@FBGCZDIHDIGKIL]MJSHUIVJ]]^JaZbIcXfJhJ
=nessuno	r9J=Y?J@GBGCHDXHGIGKJS]UbVGWJZE]JaIcHfJgK
=nest	sKKV[WY
=net	a!I#I%J&K(J)K*J-H/J0I1H2I3H4H6K8J9I;J=J>H?I@[AJBGCHDJGKIGJJKGLJNIOIPJRHSHTJUJVHXIYdZD[K]JaIbIc^dJeJfIgIhH
=netflix	wH_ZE
=network	f!J%G(J-G/F0K3J4J5J6I7H:H=J>G?I@HDJGJHZIHJJKINIPJQaRJSDTHVIYJZD[I]I^J_IaKbJccdafGgGhI
=neu	m!J#I+Z-H/J0X3G8[9I:K>H?I@ZBZCHD[HBIIKHMYNJOJTIV[ZD[J]J^J_JaJcJdIfYg[hI
=neue	^!I#D%G(E)J*H+Y,I-C.J/^0I1J2I3H4H5K6H7H9Z;I=G>Y?FAJCDDZEJFJGIHGLZMaOFPIRJSJTHUHVEWIXHYI[_]X^G_IaFbFcHdFeIfHhD
=neuem	y>GH^
=neuen	y>I?JHZI^ZGaJ
=neuer	w@[BJH[IJMGV[ZEbJ
=new	I!D#=%I&I)A*?+],C-B.E0B1B2A3?4@5A6[7?8Y9H:D;C<D=?>F??@[AIBcC@DJEDFCIFJIKYLYMgN[OIP?QERBSAT@U?V]XAYC[a][^<a?bBc]dDeBf@hD
=newly	w%Z8^@[AKGJHDIIPJZH_I
=next	_!I#H%G(F)I*J+I-H/I1I2J3I4I5J6J7I9H:I=H>G?H@bAJBDCIDIFJGHH[JIKCLbMGNGOJPZRKSJTJUJVYXIYXZ@[H]D^F_JaIbEcIdFe[gZhD
=nfront	k#H-I0KBJHEIIJeKIMJTIZH[JbJdIhI
=ni	i!I#X(J)J*I+J-I0J3A4I6J8J9[:H;K=I>A?E@GAJBECFDdFJGKHAIGKFMFNHOXPJRJSJTIUHVHWJXGYJZB[I]H_JaabIcIfIgJhH
=niby	y#K@JHJZFha
=nic	m#I%J(J*J-J/J3G9I=J>F?E@WBHCHD_HDIIKGL[MGNHPJT[VJXJZX[J]I^Ja[cKdJgYhH
=nice	r-J3J9b=E>I?J@FBJCJDIHDIIKGMJNJOIVHXJZG]JaHcJhI
=nicht	J!E#E%F&F(I)J+X-B.D/F0H1H2K3I4[7H8@9D;W<E>E?^@IAFB9CYDAEWGJHDIXJ@KIR@S>UGV_WEXCZX[W]X_[a[bGcHdZeEfX
=nie	L!:#:&B(^)X*B+[-A.E1H2?3H4I5A7F8H96<A=[>Y@FA=B=CFDbECFGHCIYJ>L^O]PIQIR=SBTBVZW[XHYIZ_]I^Fa[bFc@dDeEgIhJ
=nieaktywny	y!Yd[
=niemand	s7J9H:J=J>I?J@JBHCJDYHHKJRJS]UaVFZIaJcHfZgJ
=nient	m!K#I(J*J,Y-I3X9H:J>F?HBHCHD^HBIGKHMINIOGPJTXVIZY[YaZbJc]dKfKhH
=nieprawidlow	uh]
=nieprawidlowy	yO[R[
=niet	O!=#=&D(Y*J+X,H-A.C0Y1A2A3F4F5D6Z7I8H98;X<D@FA@B:CGEDFAHFIYJAKYMYO]RFS?TJU>V^WFXEZY_YaYbHcDdCf]gI
=nieuw	b!G#E%F(C)I*G+G,H-C.J/[0G1I2H3E4E5J6G7G8Z9_:Y;H<J=G?D@]AIB]CDD^EJFJGHIGJILGM^NBOEPGQJRHSGTFUGVCWHXGYH]Y^F_GaEbHdEeIfGgHhB
=nigdy	l%J(J+[-K1[3I4J9J:J=J>I?J@GBICJD^GJHFIJKIL^MINJPJTJUJVHWZZD]J^HbJdYfHhI
=night	m%J(J4H6J9Y>I@XBGHYKGLKNHPJUZVKWHaJc[f]
=niks	r-K.X?I@IBJDJHHLZMKZZaZgZ
=nikt	u(J+J-J9H:J=Z>J?HBICJDYHHIGKIMJOJPJSZU^VFZF]Ja]gJ
=nim	y#J9J@JDJHGI^KIOKVHZGh^
=nimmt	r-H/I9J@JKXM^TJ_Jg[
=nine	r-J9J@_HEKGNHS^XI
=ninguem	u+K9K=ZBHDXHJS]U[VHZJcI
=ningun	y+J4X>KCJD^
=ninguna	u(I?F@[BICZDJHGUIW[XJZFa[bI
=nix	w-]3I9G>F?HDZHGa[
=nobody	a!F%H&Y(G)F*I+Z-F/I0J1Z2J3H4I5J6J7J8H9G:F=H>G?HAGBCCED]FIG[HGIGKFMHNZOJPISXTIU[VGWXXGYJ[J]I^ZaIbIcXdXf]gJhJ
=noch	]![%G&J(G)H*E+G,I-C.J/D0I2I3C4G6I7H8I:F;H<J=F>[?E@^AHBJC[DZEFFIGGHFIIJHLFMcNDOFPHQJRISHUEVEWYXEYHZG[G]C^E_ZaZbEcGdGeIfFgZhD
=nochmal	w@Z
=nodig	s1J5X=[CZHYMXfI
=nog	d!Z%F(F)I*F+G,J-D.J/E0H2I3B4F5J6H7H8I9]:G;H<J=F>F?D@^AHBDC_DZEJFIGEH?IDJILHMcNFODPYQJRHSHTZUDVEWZXFYHZB[G]D^H_[aDbGcGdFeJfFhE
=nom	q!J%J-_2Y3H9I:Z>J?K@JBJDJHFI[KGMJNIOJVJXJZF]JaJhI
=nombr	o!J#J(J+J-]2Z3H4K9H:Z=J>H?I@IBICXDIHEI^KGMINIOIPKUJVIXZZG]IaHbJfJhJ
=nome	l!J#I%J(I)J*J+K-^/J2]3G4I7J8J9D:[;K=H>F?I@FAJBHCHDHFZGIHCIcKCMGNGOGPJRJSJTJUHVGWJXIZC]F_JaFbIcIdJfIhH
=non	L!;#;%J&D(X*J,E->.E/I0Y1E2@3E4E5H6J7F8G99<C=_>J?X@IA?B7CED^ECFAGHHAI[J@KYL]O[PBQJRBSHUFVcWYZ^]J^C_Ia[bCcAdIe?f]gD
=none	c!F#G%I(H)E*H+Y-D.K/G1J2J3D4I5J6J7H8I9E:H;K=H>B?EAIB@CXDDFIGXHGICJHKXLIMHNaOZPGRJSGTIUeVEWGXGYJZG[I]F^H_JaYbEcHdHeJfGgIhF
=nooit	j!K#J%H(K+X-J1[3I9I:J>I?I@GBGCGD_GJHEIJKJL_MHNJPIUJVJWXXIZE]H^GbKdZfJhI
=noon	w9I@_BHHHZY
=nope	u/ZHJOXZFa[
=nor	s%Y3X?ZHG
=norma	yDJN_ZI
=normal	i%J(I)b*[+X3H:J@YBICFDIHEIJKINJP]UJVIZHdJgK
=nos	q)[4J5X7YHHJZMX
=nossa	w)^.XHJ
=nosso	y7Y_X
=nostro	w-Y4J7XHIJ]MI_Y
=not	7!A#8%D(X)K*J+b,D-C.?/J0X273F4F6J8J9;:I;W<X=Y>D?a@?A8B<C?DgEAF;G[HCIZJAKFLcMYO_P9QAR@S<TEVhWZX?YFZa]Z^F_babbGc?e@fXgYh[
=note	k#J(I)I*I-D/J3J4K=J>H?FBFCGGJHeIXJJKFMHNEOJPJTIVJXJ]HaFbHcJhI
=notebook	m-I/J9G>J?J@IB^DJIIM^NITJZF]JaKb[fJhJ
=noth	X!G#D%F&Z)F*D,I-@.Z/D0X1G2H3B4E5H6G7J8E:D;Y<I=E>=?X@=ADB]CJDaEGFEGFH9IAJDK@L_MBODPEQISFT^UEVDW[XCYIZ_[F]A^E_]a_b]cDdFeHfCgF
=notic	q+J/Z8J?J@[BID[IJKXNIZGfX
=noticia	y9^HH
=notification	h(F>J?ZCFDIJ[UIZEaabZ
=notig	y5Y=ZI[
=notr	o-[.W7X:Z=Z@JHHIJUXZH_X
=notwendigen	y=[CGD[NKUHWKdZ
=nous	l)I3Z7X8Y9H@YBGCHDFEXIFKJMJNJSJTKU_VHXJaIcJfJ
=nouveau	b!J#G%H(G-D/Y0J2J3H4I6H7I8Z9Y=I>J?G@ZBYCFGJHHICJHLIM_NJOIPIRJSJTIUHVHWKXJ[Y][^I_JaHbGdFeJfIgJhE
=nouvell	s-I8X9]BJDJIJMHbZ
=nova	i!J#H%J(H)J*J+J-E/Z0J3I4I6I7I8J9F=I>F?HB]CHDGGJHIJJLJMaOIPJRJSJTHUHVHXIYK[G][^K_JaHcIdIfIgJhF
=novo	m%I4J8]9J?J@]BJDJHZKJSJX[ZHcXdF
=now	P!a#_%A&G(E)Z*B+D,F-H.G/Y0F1G2F3@4D5G6H7C9A:B;F<F@YAHBeCXDdEFFEH<I;JCKYLENFO>PFQGRCTAUGVHWEX_Y[ZF[B_CaGbAcHdDeFf@gY
=nowa	w%J8a9HHYMJSGZJc[dHeIfJ
=nowe	j!I#G%J(H)J*J+J-F/]0J2I3J4J6J7I9G:[=I>G?H@YCHD[GJHAICJJLHM^OJPJRJSKTIUIVHXJZZ[Y]G^J_IaIbEcJdHfIgHhE
=nowego	w9]>J@GBHCJDYHFIJKGMYVKZE]]aK
=nowher	p-K3Z9H:K>[?J@HAGBJDJGXH@IIZJ_^aX
=nowy	s3J>X@[CID^IJZI]K
=nowym	u-I3I9F>F?G@JB^DIH[KIMIZH]JaHbZcJ
=nr	u!J#K-F/E3_CJHEIDKHNHOaVGZD_IhG
=ntp	l,K1E2H3I4I8I@KCJGIHBIJMHReYHZIcEdJeJfF
=nu	f!I#Z%I(G)I*[+I,J-E/X0J1J2J3G4H6I7I8I9E:G;J=^>C?[@^AIB[D]FJGJH?IBJJK]LHMENFOFPIRISJTHUHVGWJXGYJ[H]F^I_IaFbFcIdHeKfIgIhE
=nube	i#G%I(I-H/a0]3H7J9I:J=I>H?J@HAZBGCJDIEHGJHEIHJYKFNEOHPZTZXIZH]H^J_YaIbIcGdFfHhI
=nuestra	u)]-X.XBJHI
=nuestro	w7Y9H@HHJM^
=nueva	i!I#H%J(J*J+I-F/Z0J3G4J6I7J9I=I>G?IBZCHGKHGIHJJLJM_NYOHTJUIVIXH[I]]_JaIbXcJdIfIgJhF
=nuevo	n3J8[?J@ZCJH[SJcXdIfJ
=nulla	u:XLY
=num	yIZdZ
=number	N!C#B%D&H(B)D*H+_,G.F/B0F1E2F3e4D5G6E7D8E9@:C;F<G=B>b?>@CADBEDZEEFEGCI]JEKELEMANIOePBQGRESETDUEVAWFXXYFZA[D]?^F_DbDcDdFeGfEgEh>
=numer	h!I#J%J(I)I*J+I-G/J3a4J7J9E:I=J>_?H@FAJBHCHDDFKHCIDKFMINHObPIRKSKTJUJVIWJXGYKZF]I_JbIcIfJgKhH
=numero	U!E#E%F&I(E)F*E+D,I-D.G/G0G1H2H3d4F5I6H7G8H9B:E;G<I=E>b?A@BAFBBCBDGEIFHGGH<IZJGK@LGMBNDOePEQHRFSFTEUEVBWFX]YGZ?[F]C^H_Ga]bEcEdGeHfFgGhA
=numeru	w3X>ZCIDIHHIGKHO^ZGaG
=nummer	[!G#F%H&J(G)H*G,J-E.I/H0H1I2I3f4G5J6H7H8I9B:G;H<J=G>^?D@DAHBECDDHEJFIGIH?I?JIK@LHMFNEOdPGQJRHSHTFUHVEWHXCYHZA[H]E^H_Ha^bFcHdIeJfHgHhD
=numret	m!I#H(I*J+J-H3^4I9F:J=J>_?J@GAJBHCIDGHEIEKEMINIO_PIRJSJTIVIXHYJZE[K]G_JaWbJcJgJhG
=nun	w>[@JBGCZDJHFKJX[ZZ
=nunca	d!I#H%J(I)J+]-J1Y3E4K7J9J:J=I>G?H@HAKBFCGDaHCIIKIL^MHNIOHPKRJSKTJUIVGW]XJYJZE]F^IaZbGdZeJfIhH
=nuova	h!H#F%H(H)J*J+J-E/X0J2J3E4J6I7H8J9H:Z=G?HB]CHGIHEJILHM^OHPJSJTIUJVHWJXH[Z][^I_JaGcIdHeJfIgHhE
=nuovo	l#[%J3I4J8]>H?KBYDJHYPKSJcXdJfK
=nur	^!H#E%G(F)Z+G,J-E/H0J1J2J3E4H6I9Z:Z;Z=J>A?[@FAJBCCaDJEIFJGXH>IYJIKDLHM]NEOHRISHV[WIXGYJZ@[b]D^G_JaDbXcHdGeJfHgJhF
=nutzen	yP[dJ
=nutzung	yT[
=nuvarand	r9J>H@IHIIJKHOJZCaJhc
=nuvem	j!H#H%J(J)J-I/^0]3I4J6Y7K9H:J=J>I?J@HAZBHCJDIEIGJHEIGJYKFNGOIPZRJTZVJXJZH[J]H_[aHbJcGdFfIgYhI
=ny	o#J%I(K+K3D4I8]9I=I?H@JBJCGD^H_IJKHMINKOEPISHVJXKZH]IaHcYdGfIhJ
=nya	m#I(J-H9I:J=J>H?J@HBaDJHBKZMcNJOJTKVIZB[I]HaJcJfJgIhH
=nytt	m!I#G%I(G)K*J-F/]0I2I3J4J6I7I8[9]:Z=I>I?I@ZAKBDCGD]GJHCIEJKKCLHMDNEOJPITIUHVHXIYJ[Y][^F_KaIbHcJdFeJfJgJhD
=o	O!E#B%F&F(J)F*C,I-I1A2G4X6E7@8@9E:J;B<D=Z@BCXDAEIFCGAHIIXJAK>LFM[NXO^PDQCRXTIU_WEYCZF[Ga[bEf^gFhJ
=o365	n#I*I/Y4J9I=[HDIJKKMXT^WZZHdK
=obecn	y@JZIha
=obiekt	y#J>JDIGZHK__dJ
=object	W!_#G%D&J(E)H*H+I,H-C/F0G1F2H3E4D5J6H7H8D9D:G;b<H=F>E?F@CA]BECFDGEIFIG]IEJFKFLIMFNCOGQIRFSITGUFVCWIXHYGZB[H]G^Z_gaGbGcDdEeHfCgGhD
=objekt	p-J/I4K;IA^GZHGIJKJMJZI^J__cKdIfHhJ
=objektet	u;X>IGZHIZJ_]
=objet	q!J-J;ZAZGZHF_]dK
=objeto	j!G#K-J:J;^@JA^BJCJDJGYHHIJKJMKOJTJUJVIZF^X_^hI
=obrigado	u-I9aBIDJHJKJ]JaJbK
=obsoleto	y1[
=obtain	y,Z
=obviou	y-]BK
=obwohl	p!J#]*Z-^3I9J@HCGHHIFKIM]NJZG[J]H_JhZ
=occur	u)^*JHHNXTI
=occurr	q&K3JHESJZ^eZ
=och	X!X#Y&E(D*Y+Y,E-=.X/B0B1E2E3I4A5F6]8^9<:X;C=a>]?=ACDGEFGDH8IcJELDMDNIOYP?QESATZUBVDWEXJYXZA[G]X^C_BaFcAdAeCgJhX
=od	r3J4J6J8[9F=J>I@^BYCJDIHEIHK]MGOJPJRJVJXJYIZ]]JaIdEfGhI
=odblokowac	w#]BIHJTJ
=odblokowani	y[]bG
=oder	p-X9X>K@KHIN[aY
=odgadniecia	s-[
=odmowa	s%_*I-J9I>I?JBJFJP_VIZG
=odrzuca	p-Y4J9J>J@XBJHHIGJZKXO]VKXJZYaJhJ
=odrzucony	y,Y4IP]QYZJdG
=odznaczon	w(I9J;]BJGZHKNJd[
=of	E!;#A%F&D(Y)J*D+D,F-b.A1_2Y4D6]7X8Y9F;Z<]=D>=?B@EAXB:C]EYFJG_H_I]JHL>MGNZODPXQER[SIVHX[YHZH[@]Y^?_;a@b?cJdCfIg=h<
=oferec	y?]CJaK
=off	R!g#E%B&I(A)[*A+E,F-?0E2F5D6E7C8B9@:B;Z<Z=A>@@?ACB>CADAEFFFGAHIIAJHK>LZMEN?OCPEQGRJSCTIUdV=WBY^Z@[F]X^C_AaCbXcHd_eCf^gB
=offer	c(G)F*_3J7J9K:J;Z=J?b@JBICIDJHDIJKIMINJOJPKTIUZVHZD[]]JaEbHgG
=offic	T!D#D%D&I(B+E,G-B.H/[0F1B2G3]5H6G7F8G:E;G<G=Z?F@GAFBECFDCEFFHIAJFKBLFMcNBOFPDQHRGSFTfUEVFWGXDYFZB[C]B^E_EaJbDcCdIeHfDgfhC
=offlin	k*J-H0Y3J4[9G>I?IH_IIKJMJNJTIXJZH]JcJfXgJ
=oficina	y3H9Y>[?[HEIKMJOHVJ]J
=ofrec	w3H>G?aCJHJOHaH
=oft	o#[(J9K>J?J@FBHCJDHHGIJKGNJXdZF]IbJhJ
=often	l>K@JKJTJXaZCaJ
=oggetto	s!K3J;YDKGYHIZH^X__
=oggi	u9J>I@^CJHIIIKGX]ZHaJ
=ogni	y@]HZ
=ohne	g!H#J%I(I*I-J/H0I3_4J7K9I:I=I>X?H@HAJBICIE[GIHGIIKHLZMYNIOJPHUJVIZC[_]I^I_YaIbJcJdZeJfIgJhH
=ok	Z!C#C&H(A)^*B+F,G.F/]0E1G2G3@4D5G6H7D9g:D;F<H=B>?@XAEB_CFDAEFFFGEH;JEK@LEMJNIOBPCQHSEUDVGWDXDYFZ=[E]A^E_BaZbIcCeGfCgAhC
=okta	g)K7e?I@JBIDKHFSJUJVIZDbI
=old	O#b%A&H(?)B*B+J,E-=.F/H1]2D3@4@5Z6G7B8E9?:A;[<F=B>b?@A_B:C@D>EEFDGAHAICJ@KaLAMdN=O@P@QERBSBT?UBV?WDXBY_Z=[A]D^Ga?b@cAd@eDfAg[hk
=older	p(J-I1_3J9J>J@ZBJCKDJIFKFNIOYPJZFbYhE
=olvid	sBIDZHGZ]
=om	g!G#F%X(b)I*H+_,J-F.[/J0J1J2I3G4I6J7H8J9]:G;I=I>G?FAJCIFJGJHFIEJJKELYMENGOHPGQJRISITXUHVEWIXGYJZA[G]F^X_IaGbFcIdIfXgJhE
=omgev	w#I7K9JHIKKRJc_dZ
=on	@!F%I(@)Y*B+D,F.I/Y0F1[2>3X4A5F6[9G:=;Y<]=I>I?I@DAXBEDIEdF=G<HCI:JeK=L[MFP^RYUHW:X@Y^ZC[J]J^[_aaEb]d]fBhI
=onbereikbaar	y4[cY
=onboard	g!J#I%I)H*H,c-G/H3G4I6I7I9F:I=I>H?FAJCGDHFJGKIFJJKGMINGOJPGRJSITJUIVHXJYJZB[J]H^J_JaFbIcHdHecfFgIhI
=once	c!J#I%I(H)I*Z+Z-H/I3J9E:J=I>H?G@]AZB_CHDHHEIHKFMJNHOHP_VHXFZC[I]HaZhI
=ondersteund	y7[@JZIdHg[hK
=one	I!@#=%X&E(B)F*a+B,D.C/b0C1A2H3C4?5X6A7?8C9I:J;G<D==>H?D@dAcBDCdD>EAFBGDH;JFKiLaM]N?O_PFQDRBS@T@UGV>WFX<YAZG]>^B_Ga<b=c@d@eDgGhf
=onedriv	i3J4J9I>I?JBIHcIJNJZJ]JaIcJfK
=ones	g!J#I%K(J)Z+J/H3H4J6J7J9I:J=J>G?H@CAJBFCJDJGJHAIHKcLIOYPIRJTJUIVIYYZE[K]I^Z_JaHcHfJhY
=ongeldig	w3[>JCGDJHIIIO[R[ZJaJ
=onjuist	yh]
=onlin	i!H#J%I(I)J-H/c3J4J6J7K9I=I>J?J@GAJBGCJEIIEKEM[NEOJPJSJT_VJZC[H]I^J_HbGcFdHfJgFhE
=only	M!I#@%]&H(I)]+I-G.F/I1E2C3D4X5E6C7B8J9A;Y<F>C?aAAB;CdDEEDH;I[KHLCNJOFPIRDSBTYUBWD[c]AaBbBcBeEfCg]h?
=onprem	M![#?%D&E(E)?*@+C,B-=.E/a0_1F2E3=4A5E6b7Y8B9@:?;D<E=E>@??@=AYBGC@D@EdG@HFI=JAK;LCM=NZOBP[QDRCSAT_U?V=WAXBYDZ9[A]?^A_ba@b?ccddeAf^gYh>
=onpremisesadminactionrequir	n!J(K/J=JCJEbHGIJNFcGdJ
=onpremisesconnectivityerror	o!J/JEHHGNH_JcbdJfJ
=onpremisespolicyviolation	j/HCKEIHENdcI
=onpremisessuccesscloudfailur	j/cBIEJHENHZI_KcH
=ons	s-[3J9I>H?I@]HGJZKIXJZK_ZaI
=ont	w!])[3JHIMY
=ontbreekt	p!J#J%Y(J+I-H3^4H5Z9H<I=I>G?Z@JBICWDGGJHEIGKIMJOFPJV[XKYXZF[J]I_JaI
=ontbreken	u-J3[9I=_>K?J@KCFDJHEIZKJNJZJaI
=ontem	u-J9H@]BIDIHHIFKGMJNIZF]^cJf]
=ontgrendeld	y#HB[T[[HgJ
=ontgrendelen	q!H#^%J1]2JBIHGVHZI[Z^JcJfJ
=onthoudt	y-J3I9J>J@KCIHIIGKbOI
=ontvangen	y>]aE
=onze	u)]MYOXUX
=ook	s-Y@ICJDJHEIIKJLZN^ZEa]hJ
=oops	y3^@YHJZE
=op	Z!D#]%^&I(I)I*E+E,G.H/D0E1F2[3@4C5X6E7F8E:D;[=D>[?BAFB@CBDJEHFGHAI@JWK?LFNCOAPDQGR_SET^U^WCZG]B^G_Ea^b_cFdCeGfDgEhH
=opcao	r(Z3K?WCYHIZJ[[^WaI
=opcion	r(ZC[DIHJZI[[^XaK
=opcji	s([+H-J3H>I?_CYDEHFIHOJVKZJ[YaF
=open	^!H#[%I)I*I+J,J-G/Y1F3G4F5J6[7H8J9J:H<J=GBECJDFEJGIHdIFJJKELKMFNGOIPFRFSITYUGVGXIYIZ=[H]Y^I_IaFb^cYdHeJfHgFhG
=operador	w%IHJPadGfG
=operadora	y9K>JHFZJa_
=operateur	wHGP]ZJa[dIfI
=operation	g%[(X1]8Z9J@JAYHAMINIZZ_XbF
=operator	e!I#J%G(H)J*I-J3G4J6J7J9I:I=J>^?E@IAJBICJDJH@IKKJMKNJOJPbTJUKVHXJZE[J]H_JaabIcJdKfJ
=opgegeven	y3ICYD^OJZI
=opnieuw	i#J%Y(]+Y-I7J8[=J>H?I@YB[CJDEHDIIKGLIMZNIPKUHVYXJ[G]I^HaJdHeJfJhH
=opti	s([+I3I;K>I?_@JCXDGHFIIKHLJOJVIZF]J^YaFfJ
=option	U!D#D%D&J)D*_+E,G-E.I/G0I1H2I3A4H5I6G7G8G9G:E;H<^=E>B?_@DAGBAC^DBEFFIGFHHIFJFKFLYMFNEOGPCQIRHSHTYVEWGXYYHZ=[c]D^d_GaGbXcGdYfGgFhF
=optional	w,K9JGIHDUKVI^Jd^e^fJ
=opzion	s(]C[DJHHZI[Z]J^YaH
=or	U!G%G)J*F+H,I-Z.J0J1I2^3I4I5J6J7F8I9H;J=C>K?J@IAGBACEDaEHFJGGJGKHLGN_O[RJSGT^UFVEWIXZYJZE[H^D_HaXdGeJ
=ora	q3H9J>H?J@[BICHDKHEIIKJR^UIVIXZZGa^
=oracl	y#EHaLHTJZK
=ord	y-_IJKK
=order	m-J9I<[=I>E@GBHDJHcMJXIZJ]JaJbJ
=ordinary	w%I)XHEP^ZH
=ordinateur	u-I3J9G:J>I@FCKHbIHKJMYXJZFaI
=ore	p@_CJKJX[ZI
=organisati	j!I#J%I(I)J*I-K3J7K9J:Y=K>K?J@JBICKDIEZF[GZHHIHMJNXPHUIVGW^XKZG]I^KaId[fJ
=organisation	R!E#G%F(B)G*D+G,H-G.I/H0I1I2J3G4I5I6H8I9H:b;I<J=_>G@DAIBECFDGEbFJGIH<ICJGKFLHMGN^OGQJRISGTIUbV>WbXFYIZ<[G]E^F_GaGbEc_eGfGgGhG
=organisationen	n(J)H*H:I?KBKCKDJEXHIPJVHW]ZHaKd]
=organizacao	l:[@JBKCJEWGJHIIKNZVHWZZIdX
=organizacion	k!J#K(J-J:[?KBIDJGIHIN]VFW[ZGcZdXfK
=organizacja	w?JFJNFW]cZ
=organizacji	o(JIKN[UXWXdZ
=organizational	sF[GZHI
=organizzazion	l%J:[@KBJDIGJHHUXVHW^ZHdX
=original	y(J-]4IA[HEIFP[
=orphan	y!H/GAJHKSJTJZI__
=os	j!H#I%J*Y-H3[4J8Y9H:J?I@HAJBICHDIF[IGKGO]VIXJYXZF]JaIhI
=ospiti	y:^
=oss	y@[HJZId]eKfJ
=other	_!F#J%E(Y)J*Y+H-].J/F0J3G4J5J6J7F8I9G:Y;J=F>G?Y@CAJBCCCDFEJF]G]HWIFKEMINGOHPIRKSZTIUDVZWGXIYK[E]I^H_HcIdIf[gHhI
=otherwis	y%[PF
=otra	i!H#Y(H*J+I-G3J7J9H:_=I>H?H@cBXGJHBIGKILJMHNIOJPJSITHUGVFX[ZE[[]HaIbJcJdJfHhI
=otro	s(^*J3J7Y:J>Y?IBJC]DGHFVWZG
=ou	P!=#>%l&?(;)@*?+?,A-B.B/?0?1?2?3:4=5C6>7?8=9E:=;e<B=;>??;@9A>B:C:D;EAFpGlH<I9J?K8L@M<NFO=P:QAR>S@T>U>V8W?X=Y?Z<[?];^?_=a;b<c<d;e@f:g?h=
=oubli	o%J(G>X?I@HBDDJHZKGMGNIUJVJZ_[IaIbIdIhH
=oud	r#J-H/[0Y1]2J4H5[<I@JGIHGK]MJZI[IcJdJfJ
=oude	f!I#Z%I(I*H+I-I/G0J3G4I6J7J8J9G:I;J=I>^?F@EAJBGCEDDGKH>IFJJKXLJMbNHOFPIRJSITGUJVHXIY^ZC[J]G^J_IaGbHcGdHfHg]hb
=our	L!>#A%G&G([)J*a+B,I-Z.J/I1]2Z3D7c8F9@:c;D<E=_>G?AAABFCCD>EYFFG@H@I<J^KELBMFQIRGUdV<WGX@YCZ>[C]?^@_WaYbJcZeCfXgXh@
=ours	p-H1J7Y8[=I@JBIGHHDJ^SITIY[cIdKfJgX
=ous	w%](GG_HGVJZGfK
=out	Q#f%B&H(Y)B*C+D,F-?.F/F0E2E3I4A5Y6[7B8Y9Z:C;E<F>>?D@HACB<CADBEDFGGcHCIYKCLXM?NBODQGSATHUCWEYE[F]b_Ba@bAcYd@e[fDhA
=outag	r3J7J9F>J@JHCMKS^ZEc]
=outbound	r3K9J>I@KBGCJHDTIYJcc
=outdat	s1[4J>]?HCIDIZGeIfG
=outlook	X!I#C%I(I)J*I+G,J-G.J/I0J1J2J3F4G6J7H8J9F;J<J=I>D?G@CAKBcCGDHFJGIH^IFJIKFLHMdNFOFPJRISITYUIVGWJXIYJZ@[H]F^I_JaHbFcFdJfIgJhF
=outra	j!I#F%[(H)K*J-E/J3J4J7I8J9H:^=I>F?I@cAKBECZD[FJGIHCIEKXLKMGNHOIPJSITIUHVHWJXGZA]H^JaIbKcIdHfJhF
=outro	s([7X>XDJHHV[ZG
=outsid	o%J([)IBJG]HHPHUJVYZFcY
=over	e#X%I(I)I*H+H/H2a3G4J6J7X8J9Z:J;J<]=I>E?HBXCGDYFJGJIDKELJMCNHOGRISGTFUIVIXHYIZB[I]I^H_JaHbIcIdJf]gIhH
=overeen	u0J6]HGO[TJaJ
=overnight	y#[@^BJHHKJZJ
=overrid	y/CH_NK
=own	Y!E#E%E&J(G+H-?.I0I1H2I3C4G5I6[7]8G9F:e;I<I=C>Y?^@aAHBXCFDHFGH;IIK@MDNAPYQJRGSETZUIVaWDXGYHZ:[D]F^a_FaEbCcDeIfGgDhB
=owner	s#H%J(]@ZHEKJPGVFZJ^^
=p1	]!D#E%E&J(C)F*F+G,I-D.H/G0G1G2I3D4E5I6G7F8F9@:D;G<I=m>B?B@BAFB>CBDDEHFHGFHDIDJGKBLGMENDOFPDQHRFSETFUCVBWEXCYEZ<[F]A^H_GaBbDcEdBeFfBgFhE
=p2	u=_@IZI
=pa	Z!@%]&H)D*D+D,E-D.J/E0D1E2[3>4@5X7D9]:A;X=A>Z?@@>AYB=C@D@FEGDHFIHK=MZOIPFQFR^SDU^VXWDXXYEZB]@a[b_cAd@eXf@gDhA
=paar	w#[>J@IHGT[X]ZF
=packag	wHZJ]
=pada	u4];XdJ
=padla	y(J9I>[@IBIDJHHMJS]UIXJZG]IaHbJf]
=page	K!E#?%A&F(C)X+_,D.c0C1D2F3@4C5E6C7c8B9A;G<E=D>F?_@:ACB:CCFCGBIJJ?KDLBM@NEPDQFRDS]TFUXVFXZYDZX[[]_^?_AaCb[dHeXfAh[
=pagina	a!E#D%H(G)G*F+c,H-[.[/J0I1J2I3C4G5J6I7G8I9E;I=H>B?D@DAIBCCDD[EGFIGIIJJIKDLIMFNFPGQJRIS_THUEVBWHXbYIZ_[H]D^I_IaDbFcHdGeJfGgIhH
=pais	u3d9I=J>D?IBICGDKHDKJOHVIXHaE
=palabra	y-]HJ
=palavra	i#J-^@[BXHEIIKXNJUKZFdJ
=pamieta	y3J9J>I@HBKCIHFIFKbOJVJZHaIhJ
=pamietam	u(J:Y>[?J@IHFIKKHMJZYaIh]
=panel	y>JH^RJ
=pann	u/J@JHYS^TGZHfX
=pantalla	q#J+X9J>^?KBJHAMKVJZGaGb_
=paper	y@ZHZIFN]ZK
=par	e!Y#F%D&Z(G)J*C+J,I-E/X0J1J2J3E4H6G7]8H9H:Z;I<J=E>G?]@^AIBECGDHEIFHGIH?IEJJKELIMGOIPHRHSITGUFVGWHXYYYZZ[I^Zb]eHfDgKhG
=para	V!B#D&J(X*^+H,F-A.H/D0X2G3C4E5H6F8F9C;E<I=F?]AYB@CIDbEEFGHGI?JFKJLJMWNCOESIU^VbXCZC[I]CaCbHeHfBgEhA
=parado	w0ZHJfX
=parait	w@[IJKIV[ZGh[
=parcel	y3J>J?GCJHa]IaD
=pare	w-H?J@]HXIJRJTJXJaJc_fH
=parent	y%I(J;_HD
=parental	y![H[KJZF
=park	u>J?IH_ZJ
=parou	yHGRJYXdJf^
=part	b!I#I(G)J*K-I/Z0I1I3]4J6J7I8J9J:G;J=]>[?F@EAJBFCIDFFGG]H<IaJHKJMHNFOGPIRJSITHUHVXWJXHYJ[I]G^I_IaYcHdYfEgJhI
=partag	w>K@ZH^KJZG]K
=parti	p-J9I:I@JDKHFI]K[V]ZI]YaJ
=partner	f!G#J%J(H-G/F0J3J7I8Z9J:e=H>J?I@EAJBECJDHGHHYIFJIKELJMENHPHSHTIUIVHXJZA[H]I^J_ZaKbHcJdIfIg[hI
=party	g(J-F.Y/J7^@FBHGJHBIGJaKGMJNISJVJZCbYgJhI
=pas	O!@#>%I&F(])C-G.H/F1C2B4?6I9<:H<D>>?[ABB:CHDJEJFBH@JAKELJM]O[PGQDRDSATIUJVaX>YHZb[^^I_AabbIc?dYeBfBhX
=pasa	u%H;YC[DIGGHHKZM]NJZIaJfJhH
=pasado	y>J?J@IHIIIKaMKNJZHhH
=paso	w*X3J?GC_HJZJaKeX
=passa	q%F-J;Z>Z@JC^DIHGIIK[MKZH]JaJhF
=passado	y9J>I?I@HCJHHIJKbMKZF
=passcod	u3K>G?FDIH]KGZIa^
=passfilt	iHFJbKJNKZH
=passkey	i(J)J+G>J?b@GBGCHDEH^IJJJKJMINJUIVGZF[JbHhJ
=passphras	p-J2Y3J@JBJDKH[I_KJNJZF
=passt	w6Y9J@JB[IIKGN]OW]J
=password	5!;#Y%H&I(Y)@*D+9-^.?/Z0F1D2_3<4<5G7Z8D9>;@<X=C>C?CA<B^CFDHEEFAGXHXIcJ^K^M_N^O;P=Q@R=SATAUIVDWFX=YDZc[_^]_>aEbJc@d]eZf?h_
=password1	y-[ZJ
=passwordneverexpir	wLX
=passwordprofil	l%I(b-G/H3J@IBJCIH@IJJHKIMHNHZH^KbJcJgbhJ
=passwordreset	c#G%J(H)I*K-H.c/H7G:I=I>J?J@HBFDIGJHBIHJIKHMHSbTGUJVJWJZC[I]I^KaIbFcbdHfFgDhI
=passwordresetservic	m#J%I(F)J-I2K7J:J=J@IBCDJHBIIKIMHNJSDUGVIZCaJbGcGdIfegIhJ
=passworter	y([@JIIKIN^VJZI
=past	m%H(J>E@YHXK^ZZ
=patch	p(_-I5Y@JBHCIHGKJMKNJZJf]gF
=path	rFaHHIEZI
=pattern	m-a@IHFIGKIO[hJ
=paus	y-J@IHHKIR]X[ZI
=payroll	w!YH^ZH
=payslip	yH[ZJ
=pc	X!F#a%F&J(B)G*F+G,H-C/a0H1I2I3F4G5I6G7E8H9D:E;H<J=F>A?D@?AHBBCFDEEGFIGGHCIBKBLFMfNCOGPFQJRHSFUFVDWHXBYIZ@[E]C_FaEbecEdDeIfGgdhJ
=pcs	r(I)K*J@JBJEIH^NJZFb]dHgZ
=pdc	k!H#H%I(I)I*I-F.J0I1K2J3F4g6J7J8J9C:H;J<K=I>F?F@GAIBHCGDHFJGJHBIGJJKGMHNGOHPIRISHTIUHVGWKXIYIZE]H^K_JaFbIcHdIeKfIgJhH
=pdf	r#J-H?J@JBIHbIIKIZGcKhK
=pede	h!J#J%J(J*X-I/J3I4J7J9E:X>E?G@GAKBFC[DHI[KFLXM[NJOHTIUJVHXGZF]H^JaIbJdJfKgKh^
=pedido	y9Z>F@IHXX]
=pela	w9^BIHHIJNXP[ZH
=pelo	qHI]ZcYdZgY
=pend	yH^
=peopl	Y!E#H%C&J*Z+J,I-a0H1H2J3D4G5H6H7I8_9E:X;^<J=G>C?I@BAYBDEGG]HCJEKCMENBOGPbQJRHSETGUDVZWFXFYHZA[Y]G_EaJbJcFd^eIfJgEhF
=per	X!^%F&I*Z+H-D.I/G0G3A4E5I6G8G:D;F<I=B@cAGB@D^EJFHGXIAJGKALGNEOBQHRFSDU[VZWJZD[D]C^D_GbEcEeGfDgZhC
=perch	o#I%I(J*X-J/Z3J6J9G=J>F?I@FBJCFDJHDIXKILXMHNYOGTKV]XHZ][X]YaIhJ
=perdi	l>a@ICJD]HDOIZH]JaJhJ
=perdio	w%Z4X>[HJZHdX
=perdu	m%Z>^?IBJDWHJMKd[fJ
=perfil	w*J3^9H>G?JC_DIHFIIKJMJOIZIaJ
=perform	r%^(E<X=XHH
=pergunta	u#F%I(J)I*^-I3J9H>K?_CHDJHFKJPHTIVIX]ZJ]JaJ
=period	s9E@ZHYNEWJX_
=permessi	q%Z(];X>JHG]K
=permiso	j%[(];[=JHHQXVGZI^XdH
=permissao	r%[([VK^Y
=permission	X!H#F%a(a)F*H+I,J-F.J/E0H1I2I3G4G5I6I7H8I9F:H;_<J=E>E?E@CAHBDCGDGE[FGGHH[IGJIKGLGMGNFOIP^QJRJSITHUGWIXHYIZ@[F]D^I_GaGbFcGdGeIfIgHhF
=permisso	q(Y0W;[@KHH
=permit	p%J(E-J/Z9H:J@[BIH^IHKKV[XJZD^[hJ
=permitir	w.ZVJ[[
=permitt	q%Z(J-^9I=Y>I@GBIGJHJIGLJVEZB]I^^dKhI
=pero	h!I#F%G*Y-I/Z3F4J6J7J8J9H:J=H>E?]@FAJBHCIDGGIHBIGKFM^NJO[PIRJTZUJVHXIYJZC[_]I^JaIbYcJd[fFgIhH
=perso	n(J>b?ZCJDFFHHEOJZGaI
=personal	o>[?Z@YDIaG
=personalizada	w-ZH^SJWJZH
=personn	q%J(J9Y=Z>I?H@JBJCJD[HES[U]VZZG[JcHfJ
=peut	n(I=Z>J?H@YBGDJHEIJKIMZU]VYZE[Z^YbFhJ
=peuvent	w8ZPZ
=peux	m)X*I+J-H3F9G=I>^?G@IBJCHDGHDIHK[MJOGPJVFX[Z^[I]IaFbJhH
=pgmsa	y!I%J0aHCZH
=phish	rHaZEbJ
=phon	K!G%D&G(?)C*_+Z,E-?.F/B0F1F2G3_4D5G6E7C8E9>:B;E<F=C>e@CADB[CZDaEEFDGHHXI>JDK?LDMIN@O_PCQFRESDTIVAWDXBYFZE[B]Z^C_DaacCdDeEfEgGhF
=phone	T!E%F&J(C)D+X,H-C.H/D0H1H2H3b4F5I6H7G8H9C:E;H<I=E>d?Z@BAHBGEHFHGFICJHK@LGNDOZPDQIRGSGTEUCVCWHXEYGZ?[C]A^G_Fa_bEcFdGeIfFgZhC
=photo	y9J>J@JGIHaRJZHfJ
=photoshop	o-K9H=FHbZI
=phras	r-]HIZI
=phs	r!K#J3J9I=F>J@YBHGaJJKJLIM[PJZI^I_JdZgJ
=pick	d#J(E)I*_7J:J=J>I@_BZC[DIGIHFI[KFL^MDNEPIZA[H^J_JbIdJfJgJhF
=pictur	s@KBJHXb^hJ
=pide	f!K#I*W-H/J3I7J9E:X=X>G?G@FBFC^DFHYI]KFLYM[NJOGTIUKVIXIZF]I^JaIbJdJgJh^
=piec	s*Z?J@KBICYHGMYX[ZJ
=pilot	o-J3JDJIJUJV^ZZ
=pilotgrupp	yH[PIVXZI
=pin	_!H#J%I(H)I*H+I-C.I/H0J1J2J3B4D5I6I7I8J9A:H;I<J=H>@?B@EAHBFCEDDEJFIGIHiIdJHKDLIMDNFOAPIQJRHSITEUIVGWJXFYIZ@[H]E^J_IaCcGdJeJfHgIhZ
=ping	y7]9]@JBJDKHEIKTJZE
=pingfederat	l-J7c9J@JHGIJKJPKSITJZJaJgJ
=pisz	y9JHJI[VZ
=piu	h!H%H(H)[*H+I-K/H0H1J2J3C4H6I7I8J9F:H;J=^>^A[BDCYDDFJGIH?IDJJKYLIMENFODPIRISIUGVEWJX_YZZI[I]F^I_XaDbHcIdIeJf]gJhE
=plac	r3YH]JXdY
=plan	p-I3H7I9G:J=d>F?J@HBJDIGGHYIHKGNIPKUKVEZD]IaJbJcJ
=plann	r-F4JHb
=plant	o4J>JHDZZaZcIeZfZ
=pleas	V!C%H(E)F*F+H,J-I/H0J1X2I3F4H5J6J7G8I9b:E;J<J=B>B?G@DAHBWCFDDFIGHHaIXJCLIMGNHOHPGQJRISGTCUFVEWJXZYIZb[C]E^G_GaFcGdFeIfHgGhG
=pls	o#_(J-F@JBFHDIHJJKGMJNITFZ_^JbKdJhH
=plus	]!F#E&J(E)Y*G+Z,I-].H/H0H3^5I6G7G8H9B:G;H<I=Z>[?Y@GAGDDEIF]GFH?JGKILHMENEOBPFQIRGSGUFVDWHX[ZD[G]D^HaBcZeHf^gGhD
=plusieur	u#[>JA[HHIKT[X[ZH]J_HaI
=po	m!I#[%I(H)J-H0J1I3H4I6K7J8J9J:J=H>G?G@FAJCGDGGJHCIHKGLJNIOJPIR]THUJVHWJXHZB[[]]_[aGbIcHdHeJf]gJhH
=poco	w9I@^BHHIM^ZDhI
=podac	y*_CI
=podalem	y>J@KDaHJZFaJ
=podcza	y(I@JDIO]SJZ]^J
=pode	l#J%X(Y)H*I,J-G7J9J:I=J>I?IBZCJDIHDI[K]LIM[NIUIWJZB[J]I^]aIbJdJhF
=podem	s#X-J9[>J?J@IBYCIDJHHIJKITHV]XIZGaJcJ
=pogingen	q!J#^-J3K9J?J@HBIDJHFIJMKTJUJVJXaZFaJbI
=point	m#J(J*J-_/J2J3W7J9H:J;J=J>G?H@GA]BICHDIGJHGKEMINGOHPJSJTJUKVIXIZF[J]H_baHbIhI
=polaczeni	y9I?^@IHIIJKJNJaXc[dK
=pole	u!J(H3[9H;]>H@HBHDJHFIJKJNIOJUKZJ]J^[aJcJd[hZ
=polici	rH^NHdJ
=policy	L!C#C%C&G(@*a+D,F-C0F1F2G3C4C5c6F7C8E9B:B;F<G=A>C?G@YAEB?C[DAEEFFGDHWIAJaKHLDMBNgOEPCRFSBTCUDV?WgXCYFZ9[D]B^D_DaBbGcCdDeEfDg@hB
=policyn	yHIKJN]WZZG
=politica	e!I#J%J(H)J*Z.X/J3H7J9J:H=I>I?Z@FBHCEDIHHIIJJKGMJNcPJSIUEVFW_XJZD]IaHbIcJdJfJgJhJ
=politiqu	u-J.W3J@JHYN^WXXJZH
=poner	s#J9J:I?J@aDJHHIIKXVJXKZG[[
=pongo	y9JDJKYMJO^
=ponowni	r+[@YDJHITX
=poor	s!]@HHIZHc[
=pop	w+Z@IBED[HZMHVJZE]J^Ja[hI
=pops	q>H?FBFHGMGNYZZaa
=por	[!_#]%E&J)G,H.I/H0H1I2I3B4E6G7G8F9X:];H<J=D>A?CAHBBCDDBFHHBI[JGKIMENJOAPFQIRGSGTEUEV^WGXGYGZ^[Z^G_GbHdCeFfBhC
=porqu	r!I#I/_6J@HBJDJHDKFL^MHNGTIZG]^dKhI
=port	i!J(I)H*^-J1E4[5J6K9H<J>H@JBIH_IIMJNJPIRGTJYHZJ]JbKc]dJfFgI
=porta	w1KAZHXcYfJ
=portabl	q9J>Y?I@JB[C[DZHBIJKIMYVJZI]IaGb]
=portal	U!F#D%D&J(I)D*E+J,G/@0Z1]2I3D4G5G6H7C8G9I:a;I<J=E>B@XAGBBCEEFFHGFHIJZKGLGNXOGPDQJRISXTZVFWEXFYIZJ[F]C_FaEbEcDeHfFgehJ
=portatil	p!J#I-J3I9I:I>H?I@IBYCJDIH[IFKJM^NIOKTIVJZG]JaJb]gJhK
=possibil	y3ZDIEX
=possibl	d!H#Z%E)F*K+K,K-I/H0E1I3X4I6J7]8I:H>G?GAJBCCJDIGGH^IIJJK[LJMHNJOIPZRFSFTGUGVCWIXGZ^[[]G_HaJbGcGeJfHgHhH
=possivel	u3Z4Z6YEXZJdHeY
=posso	i%I(Y*F-I3H4K7J9E:I=J>W?FAJBHCFDIHBIEK^LKMHNGOIPIUJV_XbZB[I]H^JaGbJgJhG
=possono	s8Z9I>J?J@ZCJHHIJKHNIOJV^ZG
=post	y+J?]CJOJ
=posto	wB]HFMFV[
=potet	y#X9[@IBYHF
=potrzebuj	yD[H]ZJ
=pour	[!F#F%Z(X*Y+E,H-E.J/H0I3D4G5I6I8X:D;I<J=J>D?Y@FAIBBDbFHGZIDJGKCLHM[NDOJQJRHU]V_XEZE[F]F^G_IbEcCdHeHfCgGhE
=pourquoi	u#I(J*[9I?J@GBHCIHIIIKIOJVZZZ[]hI
=pouvez	w#Z9Y@JB[HHXIZJ
=power	r(I-I/J3J4]5G9J@JBHH]JHNJZHaJbJg^
=powershell	h-J/H9G@IBJHYIJKHMGZGbJgdhJ
=poza	y9]?JBIG^HI
=pozniej	u8ZHITXZYcX
=pozwala	u(J>JBIDJHGK]VJZ[]J
=ppe	yJZ
=pracownik	y!Y@[D[HJIKZJ
=prawa	y!J%_BJDJGIHJLJZH^[
=pre	w%X3JHWZGb[cJ
=precedent	u(J-G7J9J>I@HBICJHDIFKaMYNJZG]JaJh[
=precisa	u*X1K5X=[HXNJcJfJ
=predictabl	u#K-_9JHEXJaJ
=preferr	r4_5JHHIJZJ
=pregunta	u#H)J*]-H9G?^@ICIDIHGKJPHVIX]
=prem	X!X%F(D)E*E+I,I-E.J/a0G1]2K3F4[5J7F8H9G:H;H<J=G>H?FBBCGDFE^FJGHH@IDJFKFLIMHN]OIQIRISDTWUFVDWIXIYIZ?[H]G^G_baGbFd_eIfGgYhG
=premier	y@JC]DYHJKHZDh[
=premium	e!J#J%J(I)J*I+J-H/G0I3G4I6J7I9G:I;K=f>G?G@GAJBICGDHEJIEKELJMHNEOHPJRJTIUIVHXHYJZF]H_GaGbIcHdHfJgJhG
=prerequisit	y=HH_
=present	o@HBJHFKGZB^J_Xhd
=press	i#H-I/J3E9G=I>D?G@HBCCIDHH?IIKHOGRJXYZ]]YacbX
=presto	y9[?J@_BIHE]K
=preuv	yC^DIHI
=prevent	e#I-J.X/K@HBJFZHWJJN]PJSHTZXXZEbYcJdJhH
=previou	d!H#]+K-H/J>^?JBHDJHAIGKbMZNEO[TJZE]J^JbIg^hI
=prima	m!J#I(I*J-H3E9F:J=J>]?]BGCFDIHBIFKIMXNIODTJUJVJXHZH]__JaGb[hZ
=primeiro	w>J@IC[DYHIIIKJZHh^
=primer	y>H@GC[D]HHKJZIaKh[
=primo	y-J@HBJC[D]HHIIKINKZGhY
=principal	u(]H[fK
=principen	y>J?]CJHFIKMJN^PJZI
=print	n#]>J?J@YHXP[ZG]J
=printer	j(I-J3J>H?G@JHdIIKJMJNHOJPJZG]FaIbHcJ
=pris	u7XK[
=priv	w([+I6]?[CHDGHGdG
=privat	d!C#G%J(I)J*G+I-H.Z/J1J3_4H6^7J8K9J=J>a?Z@YBGDYIHJJKGLKMINHO[PHRGUJVJXJYHZC]I^H_JaDbJcGdJfFgJhH
=privata	y6_8J>[HHZIdHeG
=privileg	a!H#J%D(c)^*_+J,J-I/J3I4I6J9J:J;J=J>I?F@HAJBHCGDGEJGJH?IJJIKJMJNIOJPaSJUIVFXJZF]J^I_IaJbJcJdJgJ
=pro	w>X@Y
=prob	p#]-H3I9H=I>J?I@HBGCJHEIIKJMJNYOKPJSJUJVJXbZF]JaIbIcI
=probeer	y@[BIMJTXZZ
=probiert	u#H-K9J@HBJCJDKHHNYX_ZZ
=probleem	wBGE[HJWIZ^cJ
=problem	[!F#F%Z(G)I*H+I,J-F/F0H1J3G4I6H7F9E:F;G>H?G@IAIBbCHDFE]GHH>IGJIKFLHMHNDOIPERJS^TFUGWEXFYJZ_[H]F^F_GaEbIcYdGeIfHgIhH
=problema	h#J%J(K-J3I9G:J=I>I?I@GB]CGDJE[HDIJKHMJNIOJPJSJUJVJWHXHZb]IaIbGcYhJ
=procedur	y>IHJ]^
=procedura	s+Y,YBJHFZJ]^e[
=process	k!]#K(J+X-H3I6J9F:J=I?I@JBDCKGKHHIJKJNJPJSaVIXJZJ[J]IaIeJfJ
=product	k-Z@JHBIHJcKJNGZFbY
=production	y)J?JBHV_ZF
=profil	h!W%H(Z*I-G/K3_9I>F?I@HBGC^DHIGKIMGNITJVJXJZF]IaIb^cJhI
=progress	y9[BIHEUJZ]aI
=prohibida	y-^
=prohibido	w!H(J)[BJHJP[QYUGVJ^X
=proibida	y-[
=proibido	y!J)[BKHJP[QYUI
=project	w:Z
=projector	yH[
=prompt	^!I#E%J(H)H+d-F/J0J1K2K3E4J7I8K9G:I;J=I>E?D@EAJBBCEGIH^IGJIKELbMGNEOGPGRJTIUJVHXHYJ[I]E^I_IaFbFcIdJgIhI
=proof	n(G)G*c-JC]EJHBIJPIZGaJ
=properly	q3]?JEZVEaJ
=properti	u<[HDU^VJZG^[bJ
=propon	w>J?^CI
=propos	w3H>I?^HIZJaJ
=propose	y?^CIHJaJ
=propria	y^[
=prosz	w#]9[BHTIZI[I
=protect	j!K(J)J*J,J-D1I3J7K9G;b=I>J?J@JAHBICJGIIGJJKINHOJP]XJYJZC]I^]_GcJdGgIhI
=protection	d!K#I%I(H*J,J-e/G0E2K6K7I:J=J?H@HBFDJGJHZIGJXKHLJMHPISJTXUHYJZE[I]J^FbIcHdGeIfIgIhH
=protegido	wP[VJ
=protocol	p1KHDRJYdcEeJfG
=protokoll	w>IHENWY_ZJa[
=prov	q*Y0[DYHFXYZI
=prova	u#J+J=_>H?I@IBHC^DFHFKJMJNJZF]I
=provar	y@ID]HIIJNZX[ZG
=provato	yHKN[XZ
=provid	q@IB[N[ZE
=provider	e!H#I(J*J-G3G7b9J:J=I>]?H@GBHCHDIHHIIJJKGLJMJNHOIPJSJTJVKXJZE]G^I_Ga_b_hI
=provision	h-I0b1J9K?JHXZF]JcJfI
=proximo	yLZ
=proxy	a!J#J%I(I)J*I+J,I/J0H1G2I3G4E5K6H7I8I9H:J;J<J=H>H?H@IAHBFCHDIEJGIIIJIKILJMHNHOJPHQJRESITJUIVIXIYDZB]D^J_HaHb^chdHeHfBgJhI
=prueba	s9J=^>JBZC[DIHGZH
=przechodzi	w>W@ZC]DIHHKZZI]JaJ
=przed	y!KBHCIHGIJKJMIZG]__Jb[
=przegladarc	y.XHIZJb]
=przez	n!]#H%H+Y-G.J1J3I4J6J9H:[;J=I>H?I@HAJBICIDGHDIIKGMJNZPJRJTHUIVIX]YIZF]Z_IaHbJcYdIfJhI
=przy	i!E#H%H(I)I*H+H,[-F/J3I4I5X6J7I8I9J:H=H>G@GAJBFCGDZGKHCIGJJKGL[MHNHPHRJSITJUHVIWIXIYJZZ[J]I^Ha[bZcHe[fGgIh]
=przychodzi	r9J>]?JHGIKKKXIZI]Ja_
=przycisk	w(a:]@JBJHFKKZEaJ
=przyjmuj	r(H3G9J:K=J>F?I@GBJCIDHHEI[KXLJNHO[VJZX]I^JaGh^
=pso	r#I%J-G3I:J=I@FBICKDJHDIEJJKFMHNfOJZA[J]J^JdIhI
=public	ybX
=pued	d!Y#H)H*I+I,I-H/I0J3G4X6Y7H8I9F;K=Y>G?H@XBACGDHGJHBIXJJKGLIMZNHOIPIRJSITIU[V^WJXHYK]G^Z_FaHbFdFfZgJhH
=pueden	p!I(I-J8Z9[:J>H?J@HB[CIDJHHIGKJTJV]XHZDaI
=puedo	g!H#G%J*I+J-H/J3H4I6J7I8J9G:F=I>Z?F@YBCCHDEGJHXIEK[LIMHNIOHPJRKSJTHUHVCX_Z^[Z]H^I_JaFbGcJdIfIhF
=puesto	w3G8Z9I>H?]CXHJOHVZ
=puis	w6Z8Z9K@JC]HHKIZH][cJdJhI
=pulsant	u%J(a9J:[>J@KHHIIKKVHZJ]JaJ
=puo	l!J#J(Z)G*J,G-H3J9H:W=Z>I?H@^BHCHDIHEIYKFLJMJNIOIU]VYXJZD]I^YaIbIfJhI
=pupil	s([@XBIHFZE^]gZ
=purpos	w)[HHPYVI
=puse	u#Z-J>J@FBID]HIIZKHMINJOJTKZE[J]^aHbJhI
=push	w3J>I?JHDVJZFa_b[
=puso	y2Z@_IIXJ
=put	d!Z#I%J(I)I+J/G3[4H5J7J8]9F:I=J>D?IAJBECIFJGHH?JXK]MJNGOYSKTJUZV]XHZ?]Z_JaGbJcXdJfJhX
=pwdlastset	d#H%b(F>JHETIVJcJfJg^
=pwned	yHIJ^
=pytania	w)J*[9G?^@ICJDJHJNJX]ZI]JhJ
=qr	y9J>E?J@JBJHbKFXHZJ]JaF
=qu	p+[>I?ICZDFHHIJK[OYZIhI
=quand	s*X-J9J>I?Z@HCHHDKIX]ZZaKhY
=quando	m#H-H3J9G:K>I?J@DBXCJHBIHKGMJNJOJVJX]Z]]J^JaJcJeJfJha
=quanto	u!J-I9J=C?I@]H^IIKIT]XJZIaJhJ
=quarantin	y0[
=quarter	r@JK^RYZEa[
=quatr	y-J9J@[CIHHI_KJXJZHaJ
=que	R!E#?%@&F(>)A*X+^,C-].D/A0C1A2C3B4@5E6B7@8B9H;B<E=>>B?HAABCCYD_FCGAH@KaLCMCNYOaPAQERAS@TEU>VcWBYBZ^[^]<^Ya;b?eCfDgBhc
=queda	y!K9K>KBHHIKKMHUJVJZ]_Zf]
=quedo	s!X#J9E>[?J@IB[HEKJRZXJZIdXfJ
=quel	u1J3H>]HYIJNZOKZJ
=quell	wG]HINY
=quella	q#J-J9H=J>G?I@HBKCJHGIFK^MXNIOJVJZH]IbJhb
=quello	q+J3F>]?JDEHHIIKJO_VJ_XhJ
=quelqu	y@JBIM]ZK
=quer	s#I-J9I>G?H@HBJC_DHHHIYK^MJOJXIZI]JhJ
=queria	w#J-K9J>J?Y@aBJCIHIIJKHXIaJhI
=quero	r+X3G>G?Z@IBICHDIHEIIMINJZ[[YaGh[
=query	wHIQ^ZJ
=questa	u(X-YKY
=question	^!J#F%I(A)F*b+F-D.J0J1J3H4J6J7I8I9E:G;I=H>E?c@FAIBECDD[EIFJGHHYIFJJKELYMGNGOGPGQIRJSITIUHVFWJX[YIZB[H]F^J_HaGbIcHdHfJgIhH
=qui	s)J3F;Y>[HGIIOHU[VIZ[^ZaIfK
=quick	y9X@YHI
=quier	u3J>G@GC[HJIIK[M[XJZJ]JaJhG
=quiero	n#J+X-J3I9H:J>I?]@ZBGCFDJHFIFMHNIOJXJZ[[Z]JaHhY
=quit	y>XBJHHNJZI]^
=qwerty	o%J-f3G4J9H=J>I?I@HBJCJDJHDIDJKKIMJNIOITKVIXHZF]JaGcJhJ
=r	q#J%E(J-H2I3I9F;I>J@JAJBKCJFdGHHDIGKHNIOJPGQ[VIXJZF]J_JaJhJ
=r2	s4J5^HJ
=raden	s-Z
=rais	u(J+J3J>H?H@JC_DGHHI^ZJ
=raison	y#]@JEYHJZJ
=ran	p!]#G(H)[-I/I7J9G=_@GBIDJGJHBIJJIKHPJRDSGTJVIXHZE]_aJcHfJgH
=random	r-JHHIFKZN^ZI
=rang	y9J>EB[HGKJZH]_
=rano	u#]@^BIHIKIXJ
=raport	yHZ
=rapport	u+_?IBJCJ
=rather	w+K@[DHHY
=ratt	w(]3G9I>H@HBIDJHJIIKGLHMFNJOIVJZD^[a[h]
=rattigheter	w%_8J9IHHdIfJ
=raus	s#_-I3]9J>H@IBICJDHHGIHKHNJOJVJXGZI]]aIdZ
=raz	w@_
=razy	q#_(J-I3G9H>H?J@ZBGCGDFHDIGKGMINJOITJVJXaZD[J]Ga[bJhI
=re	k![%I+_3J8^<J=J>J?G@KAJBYCEDCOJPJVIZH]K_IcKdHfI
=reach	b!H#X%I(G)I-G/D1I3Z5J6E7H8I:F=F?HBGCKDZEGFKGFHFIIJXKDMZNEOIPIRFSHTHUGVHWIXZYZZI[J]I^J_Ea]bYccdJeIfCgXhJ
=reachabl	u3J4Z>^HDMKSYaEcJfJ
=reactivat	w!_HHTK_JbI
=read	d!F#H%^(H)I*J+I-G/H0J1K2G3W4J6]7J8J9Z:J<J=H>Z?GAJBGCFDGEZFJGGIFJJKELKMHNEOJPHRJSXTIVGXJYJZ_[J]C^J_EaFbIcGfIgJhH
=reader	r(_)[>J@JBKVHZE^JbI
=real	w9]ZH
=really	w9X@YHJKYZI
=reason	g!I#J%J(I)J-G/X1J4J5J8I9H:K=J>H?JAKB[CIDHGIHCIDKHMINcOJPHRJSJUIVHWJZa]J^I_IaHbJcIfIhJ
=reboot	mB]HDZG]JcJf_
=recall	y#X9H?IBJCKH^KINJaE
=receb	yHZaY
=recebo	ua]
=receiv	d%K(F)J*J+H-I3F9K:G=J>Z?F@HBFCGDFGIH_IHKJMJNIOIUIV[WJXJ]Za[bJdJfXhI
=recemment	wKZ
=recent	q(J-E:J;X@[BIHGIIKbZHhH
=recently	n@bBJHIK]ZD
=reception	yHZZG^]
=rechaza	o!J#K-Z3K4K9I>J?J@FBJHGIGJZMKN^O[VJXJZWhI
=rechazada	y.X/]@Y
=rechner	u#](I-J3H9H:J=J>H@HH[IHKIMYSJVIXHZF]IaHb[dJfJgZ
=recht	m%a(Y0Z:J;Z=J@HBHDJGJHFLHMKUJVHZG]J^ZbJfJhJ
=rechten	o!F#J%_(a)H-I2I3J9I:I;]=J>J?K@IBHCJDIGIHFIIKHMJNJPZUJVHWJXJZG[K]J^J_JaHbIdIfI
=reclam	w9J@JC[DJHGIZMZZKhJ
=recognis	k(J-^3C7[9J:J>F?J@HBHCIDHHCIDKXNHO[PJUIVZZF]JaIdIh]
=recoi	yaZ
=recommendation	y)FH_UJZI
=reconhec	w3J:Z>J@JHJIJOZZFh]
=reconoc	w3H:Z>J@GHJO[ZEh^
=record	j#D*J-H3^4J7I9G:J>Y?E@FBHC]DXIHJJKFMFNHO^TYZE]J^J_JaFhF
=recover	y>^HG
=recovery	i!I)F*X3J:J>^?IBKCID_HYUJVGZEaI
=recreat	s!IAJBJHFZI_a
=recuperar	w%K>GHFZ_
=recuperer	w>XCYHHZZ
=recupero	s(H*Z,X>b@IBICKHGKKUJZChJ
=recusa	q-I9J@IHHIGJZKEN[O]VHZ[hJ
=recusada	y@XI]NXOH
=recusou	y/_KI
=recycl	y3JAJBJHJKZZJ_]
=red	g!J#I%I(H)J*J+K-C/H2K3H4K7H8J9F:I=I>G?G@CAJBCCHDGFJGJHAIaJIK^LHMGNEOJPJS_TIUGVIWHXJYKZb[I]@^I_JaEbEcJdHeXfJgHh_
=redan	s+^?JCJDHHEKZ
=redefinicao	g!I%K(D)H*H,J3J4K7H:I=H>J?F@ICIDIHXKJMINFPHS]U^VZWYXJZZ[I]GaHbGcJdHgKhK
=redefinida	w@IBYHJM]UIVKWIZFg[
=redefinir	b!Y#J(^*H+I/J3I4J6K8J;J>H?Y@DCGGKHHIJKGLIMHNIPYRJTIUDWDXIZZ]H^J_Ja[bZcIdIfHgIhJ
=redirect	r(J7b:F@IBJDIH]KGNKUIZD[I^IbJdIhJ
=reecritur	c!H#H%[(F)I*I+H,Y-G/H1I2J3F4X5J6X7H9F:H;J<J>F?F@DAJBFCIDFEIFGGYHEIGJHKELIMGNDOJP[SITJUFVDWHXG[H]H^G_IaGbEd^e[f^hE
=reescritura	k!J%X(J+J,J/J0J3G4Y7J8X9G:J>I?I@HBJDIGHHIKIMHNIPHRXSKTJUJVIXJZ[]IaJbHcZdZfIgIhH
=reessayez	u@XTXZZ
=referenc	n#[HZ
=refus	P!Z#A%a&G)[*D+D-]/c0E1E2G3@4B5F6D7J8D9B:H;F<G=[>A@YAEB@CBDBEFFDGBH>IbJaK]LEM@OYPHS@TBUDVZWEXCYFZJ[C]C^A_BaCbAcCfAgB
=refuse	s%I(J-K3J=[@XHDKJN[P_VGXJZC^XdHfH
=regard	w%Y?G@YH[
=regel	sCZDJGZHFIJN^VJ]JaJ
=register	T!F#H%H(F)D*E+c,J-F.I/H0J1J2J3C4I5J6I7H8I9E:F;I<J=G>]?^@DAGBFCbDZEIFIGGHZIFKCLGMGNEO[PGQJRISHTHUCVBWGXHYIZB[H]E^H_GaGbEcHdHeJfHgGhF
=registr	yD[
=registrado	f(J)J+a-J3H?JBGDYH@O_UJVIZJ
=registrati	w?JB[CIDYHH
=registration	^(I)J*I+c,J-H0H1K3Y7K8J=J>I?D@JBDCDD[GJH]IJKJNGOIPJUJVJZF[K]IaKbJcJdJfHgK
=registrato	j+]>I?HBGD[HCO]ZI
=registrazion	s?JBZCID]HEUJ
=registrer	w+X?JBZCJDZHG
=registrerad	m(K+_3I>I?YBHD[HBPJZJ
=registrerat	w3ID[
=registriert	l+X>K?J@JBIC[D]HYKJOJZJ
=registrierung	r+]?JBYCHDZHGZJ
=registro	i!I(J)J+J-I3G4J>F?F@JB[CDD_H[IJJKKJNJOIPJSJUIVIXJZI_JaJbJcXhJ
=registry	s+G?JCJDEHBJXYbZJbZ
=regl	s-I3JBZDJGYHGKFMJN_V[ZI
=regola	yCYGYNY
=regra	yCXGXNY
=reimposta	p(Y=[@JBIHGKJUJVJZFb^
=reimpostar	g(^)G*I:Z=Y>I?Z@GDIHGKGMHPISJUJWJZ[[Y]IaJbGfIgJ
=reimpostata	u@IBYHJKJMZUJVJZGbKg_
=reimpostazion	d!F#J%G(D)H*I+I/J0I3H4I6J7J:F=F>H?F@ICHDGGJIJKILKMGNFOJRJS^TIUYW^XHZ^[I]G^J_HaHbGcHdHeJgI
=rein	w!XHIIXZ^aJ
=reinitialis	y@IBYM[ZGgY
=reinitialisation	_!J#I%J(A*G+G,I-I/I0J1J3H4I6J7H8J;J>H?C@IBXCGFIGHHGIIJJKILIMFNCOJPZRJS]TJUWV[WXXIZ_[G_IaFbFcFdCeJgHhJ
=reinitialiser	d!J#J%X(]*J3H4K=W>H?Z@FCIDGEXGJHFIJKILJMFNIOJPGUZVIWHXJ[[]I^JaZbXcJdIfHgIhJ
=reject	Y!E#E%H&J(F)H*I+G,H-_.J/_0I1H2J3F4G5I6F7F8H9G:G;I<J=G>G?G@YAGBCCGDGEHFIGFHXI]J^KILHMYN_OIPFQJRJSHTGUIVGWIXHYIZF[H]H^E_DaIbEcEdEeHfFgF
=rejestracji	w-J?HBICJD[HYII
=rejet	y-YK[
=rejett	y.XJZ
=relatorio	y>I?JBJCJDZHZOI
=relay	yHHc]
=releas	s#D-J1Z@JH]KFTYZI[^
=remain	p#I/YBHHYT[ZH
=remember	c!I#H(G+J-E/H3J6J:J=J>E?J@DBFCJDIJIKaLKMINFOIPJTJVHXIZZ]J^FaJbIcJdJgJha
=remettr	y@YCJHHIIK_ZEhJ
=remot	c!J#J%I-K3J4J6J9J>E?IBIDJH[IJNJPKQcVJZE_Jc[fJ
=remota	wQ[
=remoteaufruf	yQ]
=remotely	u#HBZHGQ^ZJ
=remov	b!G#J%Z(G*I-H/G1I2J3G6I7J9D:J;H>B@FAZBCCEDGFJGGJ[KGLIMINHOJPJQHRISKTHUIVYX[YcZE[J]G^]_]aGcBdIfGgHhH
=remplacer	y@]HZIKNJZJ
=renam	q!J#J+K-H3J9K=J@IAIBFF_GGHaIGKIMEVJXKZF]I_KfI
=renew	r@YBJHDIHKYNKUYc]hK
=renvoi	y7YNW
=repair	w>^BJHEZJ
=repeat	p#YHHK]ZJ
=repetida	w?J@IKaMKZG
=replac	i#J(J-H3K7J9I>_?H@cBGDHIFKEMINIZB[I]J^HbYhZ
=replacement	u>^HIJZZI
=replication	w4H5KHZM^NFZIcG
=reply	y9]ZH
=repor	yHKVYc]
=report	d!H#J%J(G)Z*J-I/J3J7J9J:I=I>F?G@GAIBZCIGJH^IIJJKHMINHOJPISYTJUJVGXJZ^^J_JbHcIfIgIhK
=request	c!G#G%I(Y)I*F+Y,K-D.I/I0J3H4I6[7H8I9[:F<J=G>E?C@JAIB]CFDFEFFKHYIEJJKFLYMGNGOHPDQJRIS_TIUEVDWJXXYIZH[J]E^K_GbGc[dIeIfCgJhH
=requestdeni	j(_HH
=requir	Y!H#H%C(X)F*I+^,I-F.J/G0Z1G2H3E4I5H6I7H8H9E:H;I<b=Y>D?G@BAHBECcEZFIGGHGJGKCL^MHNBOGPFQIRISGTHUGVGWHXFYFZA[I^E_HaFcYeYfHgHhG
=requirement	a(J-I/I3I7J=I@GBZCJEJIbJJNZTKZDbXcJhH
=requis	u=Y?ZC]DFHF
=requisiti	wHIIXN^
=requisito	p-J9J:JHGIZN_ZJ]J
=reseci	y5Y?Fa^bJ
=reserv	o7I9H<IBHDKFcHHIIZIfJ
=reset	:!Z#@%I&I(])[*Y+<,=-90Y1Z2C3D4H5^6E7]9B;H<H=]?ZDDFXGKHBI=KBLJMCN?OEPZQBTBUZWaYDZZ[E][^FaYbZcHeHfHg]h?
=resetowac	w(I:X=[HISJUJV[ZI
=resetowani	r(G?JBYHJSJU]VIWHZ[bJfI
=resetowania	j!I#K%I(X)G*H+J3J6K7I:G=F>I?G@HBDCJGJHFJJKJLIMINHPGS_UZVXWZXHZG]I^I_KaJbFcIdHfZgG
=resetten	f!G#I%X(Z*F-J/H0J2J3H7H8I:[=Y>H@DAJCIDGGIHHIHJJKFLIMHNGPERITJUEVZWEXGZ[]G^I_Ia[cIdJeJfFgFhI
=resetu	s!J%Z(X:I=IBXDHHYPJSIUGVHW[ZFaKbHfK
=resetuj	s%Z([@JBJZEb[
=resolv	m#H4ZB[GKKKPJZXcYdZfJ
=resourc	u#I8GA^G[MYTG_I
=respect	uIZNY
=respond	u0ZHIfY
=respons	y9]HZXHfK
=resposta	y#F-J9Z?JHWKJTIX]ZIaH
=respuesta	y#H-I9[?J@IKJX]aE
=rest	h#I%Y(F-G/I3I4I6J7J8H9F:G;J=I>G?G@FAJBDCHDIEKFJGJHGIFJJKGLZM[NHP_QJRJSJTJUGV]WJXIZX[I]H^J_XaZcIdIfHgJhH
=resta	wBJLYMI_Xg^
=restablecer	_#I(^)G*I+H/J0J3H4J5Y6J8I;I=]>G?X@EAKBECFDJGJHBIIJJKELIMGNIPYRJSGTIUEWHXIYKZZ]G^I_GaYb[dGfGgIhJ
=restablecimiento	f!E#I%I(E)G*I-K3I7J:F=H>I?HCJDHGJIJKJLJMINIPHRKSZTJUXW]XIZ][J]Z_JaHbGcHdHfXhJ
=restart	h!J#J%J(I-J0J1J8J9F=J>J@EBaDIGIHIIIJJKFMGNJPJRHSHUIVHXIZC]FaGbGcHfdgJ
=restor	h(J)J/H3J4H6_8H9J=I>H?I@IAHBJCKHaJJKINJPGRJSJTHVJZG]J_^aIbJcJfI
=restrict	lBIHIQa
=restriction	p-J@IHIIZN^ZI^JhJ
=restrictremotesam	l%J4J=JHHJJNJPJQbZJdI
=result	p/_@IB[HFMFN[ZHdY
=resync	n%I0J4I8I9I=IBFGJHFPKReYIZHcIdEeJfE
=retir	r1_=Y?ZCJHGSJZK
=retour	y!_9JHG
=return	d!]%H&Y(I)I+X-H/J3H9I:I=J>W?G@GAIBGCJDHGIHBIHJZK]MINJOJS]TIUIVHWKXJZD[J_^aHb[c[dJgGhH
=reuniao	y9H>J?JBJIIVJZZ]]
=reunion	w9I>I?I@JBJMJZ[]^aJ
=reus	n#J-JHXIJKbNHXJZA
=reussi	y/ZB^HJ
=revient	y!Y+YHDTJb^
=review	r)J*F>I?IHc
=ricev	y3I>FH[OZ]JaZ
=ricevo	ya[
=richiesta	y9^HGIKKJLXZH
=richtig	yHKKJZHa[h]
=richtlini	j!I#K%J(H)H*]-I7J:J=H>J?X@GBHDHEJHDIYKHMHNbOJPISHTHUFVIWaXJZC[K]H^J_IaIbHcJdHfKgGhI
=riconosc	w3H:Z>J@IHJIJMJOZZGh]
=ricorda	y9J@IHJIJKaOHZJaJhI
=rien	l#I%J(J-I3H9G:I>G?H@EB[CGD_HBIGKFMGNIOJT[VJXJ[J^IaZbYcKhE
=riesc	y:X=ZHJS]ZGaJ
=riesco	r!G#J%H(I-K@IBIHGIIKHLIMINIPJVHZb[]^HhI
=rifiuta	q3J9J>I@XCIHJIFJYKIO[VIZ[aJhJ
=rifiutata	w/]@ZHGI[MINKaJ
=right	W!E#I%f&J([)D*E+G,H-D.I/I0]1G2G3D4G5H6H7F8H9C:E;_<I=E>C?D@ZAGCFDDE]FHGEIBK@LFMFNBO]P^QIRGSETFUEVAWDXFYHZ>[F]E^]_EbFcIdDeIfEgFhZ
=rimasto	y#]IHKJdZfI
=ring	n#J*K3I9J>Y?H@IBHCJDIHBKINIOIU]VJZD]HacbJ
=riprova	y@[BIHJZX
=risk	yH_
=rispetta	s-YIJKJN^
=risulta	y!Y+YDJh[
=riunion	y-J9I>J?I@JBJIKKJNJZY][aJ
=riuscito	yB^ZJ
=robi	y:ZLY
=robot	q(J-J3]9a>G@ICJHCIJKJXIZFcJ
=rojo	y@HHHIIK[MJZZh[
=rol	q!J#K(b)a*]3J:J;K=J?F@IBHCFDHHFIIKIPJUHVGZG[I]J^I_JaJfI
=role	Y!E#H%E&J(e)h*e+H,I-D.I/E0J1I2J3D4F5I6I7F8H9D:E;H<I=E>D?B@CAHBACBDDEHFIGGIBJGKDLGMGNDOGPCQJRISFTFUDV@WGXFYIZ=[G]F^E_GaFbFcHdGeJfHgEhE
=roll	m!K%J(b)]-J3H4J6^:I=J>H?J@IBJCJDIGJHCIHKFMJTJUHVZXJZG]I^J_I
=room	k)[4J>IH^RHVIZFc]fK
=root	w%XH]KJZHhI
=rosso	y>H@JBJHHIJK]ZZhY
=rotat	n2ZHaKFNIZJ
=rott	y>I@JHGIJK[MJh]
=rotto	y>^HHRXZHaG
=roug	y9J>H@JCJHIIJK[MJh[
=round	w+K@JDXHHIIK_ZIhI
=router	o(J9J>GHaMJZI
=row	o#[-I3H9J@FB]HBIINYTFX[Z]]XhK
=rpc	k!I#J%H(H)I*H+J-H.J0I3H4i5H6D7I8J9D:I;H=G>F?D@GAJBHCIDHFJGJHAIFKELJMFNHOGPGQJRDSITJUHVEXIYEZC[J]G^J_HaGbJcCdFeJfBgJhH
=ruckschreiben	c!G#G%D&](G)G*J+J,Z-I/I3H7J8Y:H=]>H?G@EAXCHDGEHGGHDIHKFLHMHNFOJPZRYSJTIUGVFWIXHY[[I]I^H_ZaHbGcYdGeZgHhG
=rufnummer	w3_>YIJOJ
=rule	Z!H#H%F(E)G+J,I-D/]0I1I2J3F4G5I6I7G8G9H:G;J=F>G?GAIBIDFEJFIGeHWIYJ[KCLIMFNeOIPEQJRGSGTHUGVEWHXIYIZ@[H]H^H_EaGbGdHeJfDgGhG
=run	h!J#J%G(H-J0Y1Y3J5Y6H8J9I=J>I?J@GBGCKDJGGHcIGNIOKPIREVJXJYIZH]]^]_JaHcFdJfDhI
=runn	e%J(I)J-I/J1[3J4J6J7J8J:J=I?JBYDIGIHGIJJZKJMINJR[SHTJUHVHZC]J_IaJbIcFdDeFfagJhJ
=runs	o#I-I1Z@HBIHCIIJZKYNHRZTZZGf]
=ruolo	s(_)[*[?FCIDJHIUJVHZJ
=rutan	y@JKHZJ^^d[
=s	q#]%K*X+]-I9I=J?I@JBJCJDJF[HYIIKHMJNHOJPJVIXJZY[J]J^KaJdIfJhI
=sa	k!J#I%I(I)J*I+J-I0J3H4I6I7J9b:I=X>F?H@HBDC]DFFJGZIGJKKELJMHOIPYRISJTJUIVFWIXIYJZB[I]HaHbHcHdHfIgKh[
=sabbatical	y!^HJ
=safari	y.ZSI
=sager	j!G#G%I(H)E*E+X,I-_.J/J0J3F4I7H8J9F:I=J>F?G@HAIBHCFDYEJFKHDIDJJK[LXMHNZO[PGSITGUIVFXGZZ[I]G^I_IaIbIcKdXgIhY
=sags	y#JHJI[KJZFh]
=sagt	g!J#I%J(H)H*G+J,J-X3G4J7J9G:J=H>H?H@FBHCZDEE[HDI[MJNEO[PJRJSHTGUIVFW[XZ[J]H^HaGbJcIdYfHgGhZ
=sai	y3Z>IFXOJaIcZ
=said	g!J(J)J*J-H/b3H4J9J=G>K?J@JAJBFCJDIEIGJHHIGJZKEMINEOIUJVHXJZc[I]J_IbIdFfJgJ
=saisi	y3H>JO]
=sakerhetsinformation	y+J3I?JCZDZHJ
=sakna	k!I#H(F)J*I+H-G.K/J2K3a4G5Z6J7J8J9E:I<I=^>G?Z@GAIBHCXDCGJHAIWJJKFLJMHNHOEPIRJSJTJUJV[XGZE[J]F^K_ZaFcJfJgKhH
=saknar	m!I#I%^(a)K*J+J-H2I3]4K9H:I;I>F?G@GBHC]D[HEIIKHMINJOHPJTJUJVGXHZF[J]H^I_JaDbHhH
=sala	y9J>I?JH_
=sale	i!I#J%K&H(H)H*I-I4J9H:Z=J>F@EAKBHCZDGF_GJH@IGKZLJMHNHOHPIRJUJV^XIZX]I^J_IaFcXfJhZ
=salesforc	n9JHcIJKJZH
=sam	[!E#F%A&J(F)G*F+H,H-D.I/H0H1H2E3D4G5J6H7H8H9B:E;C<I=E>D@DAZBXCEDFEIFHGGH>ICJIKDLHMENFOFPDQkRHSITGU[VZWHXEYGZC[G]F^G_FaCbGcGdGeIfGgGhF
=same	W!D#E%G&J(D)G*F+G,I-A.I/]0D1G2I3D4G5I6G7F8F9C:F;I<J=E>F?F@^AbBACGDFEHFFGFHBIJKcLHMCOYPYQHRDWGXFYHZ^[F]D^GaDcEdEeHfFgZhD
=samego	w@^ZJbZ
=saml	w7^?JZGbH
=samma	p#J-I3J9H>H@[A_BJHGIIKZNKOXVKXJZE]J_GaIbZhJ
=samr	j%I*K-I2J3J4J8K9J=K?I@JAJCIHEIJKJNJPKQeYGZI]JaKbJcIdKeJfJ
=sans	g!J#]%I&Z(J-H3[9J=X?J@GAKBECIDZFJHJIFKGN[OETIVJXJZF[Z]IaFbJcJdJfJhI
=sap	i!J#A(F)I-K3H4I7J9J:E=I>J?K@HBECJDHHiIJKIMINJSJTGUFVHWJZ@[H^JbAdJfJhH
=sas	o!J#J(K,G-I3I9G>I?I@JBICJHCIJKJMINJOHRfXJZI]IaIbIcIfIhI
=satisfi	w/ZHJIHJZNZWJZJaJ
=satisfy	q@ZHFIIN_ZI
=satt	w#J%I(J)J*[2[:J@ZDIHJIJKINIZE]]hJ
=save	s!J+K-F3I9G=[>J?I@HCEDHH]IEKGNZOJUIVJZD]FaIf]hJ
=saved	w#X3]>JIJZIbJ
=saw	y9Z@[BKCJHGZH
=say	e!H#D%J(J)J*I+[-E/I3E4J6J7J8J9F:I;J=E>E?E@[AJBFCGDHFJGIHHIYJJKAMHN^PJT[U[VHWJXIYIZ[[I]H^J_IaFbJdJfIgJha
=says	H#Z%D(B)E*H+J,C-^/X0D1Z2E3=4C5G6J8C9@:Y;G<F=Y>>?=@BAJBBCJDIFCGHHDI_LGM?O^P@QERDV]XbYD[F]F^X_XaEdYeIfAg>h[
=sbagliata	q-J9G>J?I@IBIEYH[KIMHRYXIZJ]Jh_
=sbagliato	w4[HGRXX[ZJdJ
=sbloccar	s#YHJ[[
=sbloccato	y#E%K3JB[HGT[ZJ
=scadenza	sL_^J
=scaduta	w=_@JBIHEKIVJZY]ZbJfKhI
=scanner	w>JCIH^
=scenario	u)ZAXH]JF
=scheitert	o!J/J3[8X=KHJKJQXZH_ZeXfJh[
=scherm	u9I>]?H@[BJHKZF]JaJbX
=schermata	r(J+YBHDJHHKJUJZIbb
=schlagt	p(I6Y8Y=I@IHJNZVJZ[bH
=schlussel	w6]?ZZI
=schon	d!H#I%I*I+_,J-Z/I1J3G4I6J7J9_:I;J=H>B?D@]AJBFCCDCFJGJHAICKaLJMZNFOGRJSITIUHVXXGYIZ@[H]E^J_HbZcIdIeKfHgIhX
=school	j!J(H)J-J/I3F7J9H:J>]?G@GBHDYHFIJKYMYNZSJTJUbVGWJ[J]JaHbIgZhJ
=schreiben	y%]
=schrijft	s%J1K>JG[HGY[fY
=schritt	yC^]XaFeY
=schusestrongcrypto	mHIYa
=scop	d!J%I)J-I0J1J3J9I=J>J?J@JBJDJFIGeH?IHJFKIMJNIPHUJVaZHaJbIcIdJfJhJ
=scor	y-XHZIFKHNJZJ
=screen	V!E#H%H(F)G*H+^,J-F.J/I0J1J3G4H6I7I8I9E:I;J=F>^@DAIBBCDEIFJGIIXJIKEL[NIOHPHQJRISHTEUGVFWIXHYIZD[[]Z^H_IaFbecGdHeJfFgG
=screenshot	n?I@JH_IKKJZ]^IbHgKhI
=script	i![%G(X)J+G/J3E6J7K=G>G?H@FBFCJDFGIHaIIKHLJMINJOIPGSJTJUJVJWIYXZA]J_[aJbGfJg^hJ
=scriv	wGZHGY[ZKfZ
=sdprop	w(IHIP_
=se	Y!X#W%D&I(D)E+_,F-B.H/D0F1F2G3J4X5G7J8E9X:C;G<H=X>X?GAGD@FGJFKANCOCPHQHRIUIV?XIYFZZ[^]B^F_HaBbGd]eXf[gEhB
=seamless	wH]
=search	y9IAHBIMINJZK__aI
=season	s!Z-b@IBKHEIIKGNIZF
=seasonal	y![DZHG
=second	Z!G#G%G(G)H+X,J-D.J/X0I1I2J3E4G5I6[7H8_9D:H;J<I=H>A?D@dAGBYCeD?EIFIGIICKELFNCOGPHQJRGSHTHUHVFWHXFYHZC]Y^I_GaBcFdIeJfGgHhD
=secondo	q-Y9J>IBHC[HFIXKIXJZG]ZfJhZ
=secour	w3[>[?ICID[HCaH
=secret	j%J*D+I2_3J>H?b@JBJCJDJHaIJKJLJZJ]JcKfJ
=secretary	w(]3Z@JHFKJZIbJg[
=section	y%EH]
=secur	l!J#G+_4E5J<^@HBJCJD^H@IIKHLKTJVHY]ZD^JbJcJhI
=securit	r+JCYDXHIQYY[fJ
=security	U!F#F%Z&J(Z)Y*_+Z,H-I.I/G0H1H2I3E4G5I6F7E8G9F:F;]<H=E?]@BAGBECZEHFHGGHXKCLHMFNEOFPCQ^RGSGUFVIWGY[Z?[G]F_GaFbZcFdFeHfFgFhJ
=sedan	u!X*Z-J9I@]BZHJIGKIMZZIfK
=see	_#Z%Y(C)[*X+E,K/H1J4I6J7H8J9Y:H=H>G?F@CAJBECGDDEJFJGIH]IXJHKELYMHN^OZPHRJSJTZUDVFWKXGYJ]Y^IaHbGcIdIfJgHhF
=seem	j!J#J%I(F)I-]9J>J?J@JBJCJDKGJI]NJP[VGZH[J^JaYhJ
=seen	q#J-_HHKJXJ
=sees	yA^HDdJfH
=segu	y!Y>YgY
=segun	u-ZBJDJHIKJZI]Yh[
=segunda	w8Y9[@YHH
=segundo	n-Y8Z9I>H?JBJC_HGIIKIXHZEaIhY
=seguranca	r%K*Y+J-J3I9F=I>J?^@JCYHFIJKIPJQXVIXIY[]IaIbJ
=seguridad	q+I-I3H9F>J?^@JBJCYDXHGIKQXVKXIY[]JaJ
=sei	l!J#J(J-X3I9Y:I=J>E?H@GBJCIDHIXKDMJNGOHPJV^XIZH[_]J^IaJbKhY
=sein	k!Z#I%J(I-J.Y3Z9I>J?J@FBZCJDKHGIXK^LIMHNJOJPIUJVYZD[J]J^]aJbJdJfJhH
=seit	b!H#[%Y&K(G*X,I-Y/I0I1X2J3C4G5J6I7I8H9D:X;H=X?G@BAJCFD[EIFIGGH>IXJJLHMGNFPGQJRESGTHUFVDWGXZZI[H]X^G_IcFdEeHfagHhX
=seitdem	u8Z=[@KBJHGQXR[ZI
=seither	w%J2[=ZHGY]ZH
=selben	y9J@^A]HJZH_E
=selbst	n(J)Z:I=J?I@GB]HGKIMJU[V_ZChJ
=select	g%H(J)J-J0J1I3J4J7J8J9J;J<X=J>J@IBIDJG^HJJJKJL[MINIPHU[V^ZF_IaKbIcJdJfI
=selectiv	sGcHCZJ^J
=self	U!E#D%B&K(C)c*E+H,I-F.I/F0G1I2H3G4H5H6G7E8H9J:E;I<I=I>E?D@DAHBHCGDXEIFIGEHYJGKDLCMENEOIPFQIRHT[UaV_WFXHYG[D]G^d_FbEcBdCeGf>gFhD
=selfservic	q)]-H7J9I=K?J@IBFDIHDIJKJMJSZTJUcVDZG]K^JcJdHfF
=sem	c!H%F&Y)J*I+J-G.K/I2J3_4G6J7I8Z9F:G;J>G?FAIEJFJGHH?IEJJKEN]OBPHRISHTGUHVGWIXFZA[X]FaYbXc[dHeJfGgHhI
=sempr	u#J+J3K>J@HBGCID]IIK]M[VJZEhH
=sen	w9J@]C]HKKJMZZJhK
=senar	w#J@[BJHHKJTXXIZ]cYhJ
=senast	w-G3J9H>I@]BJCJHIIDKbOIZGaHhI
=send	d*J+J-H3G7[9H:J=J>J?H@GBGCIH_IIKHMJNGOJSITIUJVJX[YI[J]Ea_bIcJfJhI
=senha	R!A%D&I(J)C*C+D.H1E3C4C5G6J8E9E;F<G=A>I?AAFBXC@EFFGGIHFIZKaMJN^OEPCQGRCSCTBU[VBWCXAYEZ_[X^Y_CaBcBd]eFfAgJh[
=sent	g(H)I+Y-I3X7X:H=K?Y@IBECKDGHJIJKIUIVJXIZ[]Ya^bJgJhJ
=senza	g!I#Y%G&[-H2J3]4I6K7J8[9I:I=Y>I?I@GAJBFCHDYFJGJH@IEJJKGLZMWNZOEPIRJTIUJVJXHYJZG]HaGbIcIeJfIgJhI
=ser	p!J#J(Y*J-H3F9H:[=J>F?]@XBICEDHHDI^KaMFNHOEUJVHWKXIZF[J]HaFdJhG
=serv	u(J>H?_BIHYMJVIZH]J
=server	L!B#H%C&F(@)B*B+C,D-?.E0F1E2A3?4d5f6e8A9?:B;C<Y=>>@?@@>ABB=C@D?FCG=I?JBK>LCNJOBRcSDTBU@V@WDXBYaZ=[C]?^B_Ya?b?cadFeBf_gBhA
=servern	q-I0J1I2J3J4[6Z8J9I;J>I?J@ICKHAIIKHMIOJPJR]VJYZZIaJc[dJhJ
=serveur	j#K%H1I2K3J4Z6W8J9J=J>J?K@JBJHDIJP[RZSJVJYZZHc[dYeI
=servic	L!@#A%Z&G)Y*I+C-E.E/E0^1Y2Y3J4A5D6C8D9A:A;E=E>I??@BADB]CBEBFDG@IDJDK@LHMDNAOEP@QERHS^TJU_V^WBXCZI[A]@_YaHbAc^dYeXfdg>hB
=servicebu	hHDMJYJcc
=servicio	m(J2Z9I@JHES^UDVGZGcIdJfa
=servico	m(J2Z4J9I=KBXHEIKRJS]UGVHZH]JcHfa
=servidor	d!I#I%F(I)I*H+J,I-H.J/J0I1G2H3G4]5J6]7H8H9E:I;J<J=I>H?G@EAIBFCHDHFKGIHFIHJIKHLJM^NIOHP]QJR[SFTIUGVGXHYZZG[J]G^J_HaFbHcZdZeHfXgJhI
=servizio	m%K(J2X3J4J9J=J>J@JBXCJHEIKPJRKS]UGVGZI]HaJcIfa
=servono	wHXI^fI
=serwer	s-I1H4]6[9H?I@JBJDJHCKIRFZI]IaJc]f[
=serwera	w4YGKH[RZ]JaJcJdYfH
=ses	y%[8Z9JF[HJ
=sesion	r(J>J?JBHIJKJXJZX[]]ZaFbJcJh]
=session	i#Z%G(G)J*J+J-G1K3H4J9F:J=I>I?H@HBFCIDIHZIIKFLFMINIOJPJRJTJUHVJXHYJZC[I]daHbYcGfKhZ
=set	N%b&Z(Z+],D->/F0E1D2D3A4C5D6B8C9@:F;D<]=B>C@aADB]CFEYFDGIHKI=L[M?N@OCPERFSCTBUHV]WYXCY[Z:[A]D^^_Ba@bJcBfEg_h=
=sets	m&Y([-I/I@IBIHBIJJZKIMHgahH
=sett	[!F#G(F)D*_+Y,I-J/F0J1I2J3G5G6I7G8H9G:E<a=F?D@FAIBBCEDBEHFJHdIEJGKDLIMEN^OJPGQYRISGTJUXVCW^XHZB^F_HaGbCcGdFeHfFgFhX
=setup	d!H#H%G(F)G+_,_-H/J0J1H3I4J6I7J8H9F:J;J=H>G?G@HAJBGCGD_E_FJGHHXIIJIKGLJMINFOJPDRHUJVFWIXJYIZB[J]H^I_GaGbIcHdBecfFgIhI
=setzen	p&Z)X:I?J@]BJHHKIL]MJNKV[ZB[J]I^JdJhJ
=setzt	wHHKIMJZZg[
=seul	j!J#J%I(H)J*F+J-I3G4I7J8J9F:I=I>G?[@YBXCaDFFKHAIFKHMINIOIPYRJSJTIU[VZXHYJZC[]]H^JaFbJcIdJfIgJhJ
=seulement	s#J=X@JBIHHSJTZZJ[^cIgXhJ
=seven	y@]KHZJ
=several	m#a-I1[BIHETFY[dKfI
=shar	g%K-I7K9J:H>G?I@HAXBHH_IGKILJMINJZB^cbGhI
=sharepoint	f#J%H*]-I9H:];F>J@JBJH_IHKJNJPJVJZI]IbJcJ
=she	Y!Z%H(E)G*F+D,J-B.J/E0J1I2J4H5I6H7F8H9D;I<J=E?DAFBdCCDaEJFHGGH9JFK[MCNZPFQJRISHTEUEVYWGXDYIZI[F]a^E_ZaDbDcFdGeJfIgHh_
=shes	p#^)I-E@IHCIYKYNJTHUJV]XWZH_Y
=shibboleth	y7aHGSGZIgJ
=shift	y>J@YHFZ^
=shop	u-X>[@IZGbZ
=short	n-E/X?J@JCZHDIbJJKGNFZFaJ
=should	a!C#H%I(F)I*H+Y/I3F4H6I8G9H:[=F>H?E@HAKBECZFJGHH]IEJJMZNEOIPIRJSJTJUIWJXIYIZ][G]F_^bGcJd[eJfIgJhE
=show	T!G%F&I(D)F*H+b,G-D/[0F1H2J3D4H5I6H7G8H9F:H<J=F>E?C@EAGBADBEHFIGGHZIKJYKDLZMHNYOZPDQJRXS^TXUXWGXEYHZF][^F_GbbcHdCfFgFhE
=shown	j*H-H0Z>I?b@GCJDIIHKFLJMINJOJVJZC[^^IaZhI
=shut	o!^#_-H/J3K4J9I>Y?H@GBHDJHCIGKFMJNJOJRISIVJXJZD[K]Z^KbJcJf[
=si	c!G%F(D)]*J+^,H-E/I0I1I2I3D4F5J6H7G8H:F;I<J=Y>D?E@^AIBCCDDAEJFIGHJILHMENEODQJRGTFUFV_WHXDYHZ][X]C^I_IaXbFcEdGf]gHhE
=sich	g#J(J*I,J-I/K3J7K9J:X=J>J?I@ZBWCGDGH]IHKXMYNIOJPISJVHXI]I^JcJdIgYhI
=sicherheitsfragen	s*]?ZHJX[
=sicherheitsinfo	y+ZCID[HKZK
=sicherheitsinformationen	w?JCYDZ
=sicurezza	r%J)J*Z+J-J3I4I9H>J?^C[HFIIKJNJPJQXXHY[ZIaJ
=sidan	q!H#H%J(J)E*F+^,J-H3H4J9H:K>G?IAKBICIDXIGKIMJNJOYPHTKVHX]Z^]JaJdIhI
=side	l!I#J-G/_0I4G6J7J9J>J@JA^BJDJHAIHJJKIMINXPGRIS_TYVKYIZD^J_YaIcGfEhJ
=sie	Y!Y#X%A&H)I*I+^,D.F/X0E1D2E3G5F7C8D9?:B;X<G=Y>J?GADBGCGDYEEFEGDHEIHJDLCN@O_PEQFR[SGTGUBWBYDZa[X]?^C_Ba>bAcAdDe[f[gBh^
=siffra	y3YHJI]OG
=sig	w+Z9J>G@IBICKDIHFIKK[MIOJZ]cIfZhH
=sign	O!D#H%E&J(D)C*F+[,[-A.H/I0H1G2J3G4D5F6E7c8E9E:B;G<d=B>>?@@?AFCDEHFaGCH]I[JDK@L]MXNJOFPEQIRFSDTbUCVAWFXCYGZI[Z]A^B_Ia@b[cCdCeEfDgC
=signatur	u<Z>JHYMJ
=sigu	p#I3JDJHGL[M]TZhJ
=silent	w>IBJDIHCZK]Gaa
=sim	f!G#C%H(E)Y*F+Z,J-D.I/J0J1J2J3D4H5K6J7G8I9B:G;J=G>i?D@DAHBACFDCEJFIGIH]IDJHKDLHMDNGOGPFRISITCUGWHXFYJZB[C]E^I_HaCbFcHdHeJfHgIhG
=simbolo	s9JHJI_
=simpl	s-I3G>HBJHDIaNXOH
=sin	b!G#X&Z)I*G+I-F.J/I1X2I3Y4F6H7G8Y9F:Z<X>E?FAICGDXEJFIGGHGIEJIKDN]OBPFQJRGSGTFUGVFWIXFZA[Z]Fa^bGdZeGfDgIhF
=sinc	R!Y&H(A)a*B+Z,D-].I/H0D2I3C4J5E6X7J9B:B;E<F=X>I?H@BAXBYDGEFGBHDIGNEODPGTBVFWEXIY[ZJ[J]B^BcadFeEgJhH
=sincronizacao	p%Y-J0Y3K9JGZHIIJKIMYRXZJdJf[
=sincronizacion	p%X-I0X9J=J>J?JGYHHIJKJMZNIRXZJ]JaJdJf]hJ
=sincronizzazion	o-J9J=J?KG[HGIJKJMZNJRXSJZJdHf^
=sind	e!X#E%I(I)Y*W+I-[/X0J1J3J4H7J8J9H;J=G>H@ZAJDZFKGIHAICK[LIMFNFOIPIRISITGUFV]XHYJZE[H]H^I_IaHbIcHdGeJfXgIhH
=singl	r+X7[NYZG
=sistema	n-I3C9K:J>F?G@IBICID_HEIIK_MHOJR]U[XJZF]KaIhF
=site	b!G#G%G&I(H)I*I+I,I-_.X/F0H1I3G4]5^6H7G8I9E:H;I<I=G>J?F@DAGBJCFDHEJFHGHHaIXJGKDLJNDOHPHQJRGTHUHVGWIXXYIZD[I]E^I_EaGbBc_dIeIfFgHhX
=sits	wHYPX
=sitt	y@JBYHJZH^[
=situation	y?HHZdY
=six	m!Y#G-I/Y3E9H:J;[=J>F?I@GBICJDGFIGJHJI[KFNIOHPJVJX]ZCa_hJ
=sjalv	u#K(F)]9I>H@JBYHJIHKJU[V^ZG[IaJhJ
=sjalvbetjan	w(J)]-J>JBIDJHIIIKIU_VHZI
=skarmen	y9J>]ZJ[[bF
=skew	wHHR^cJ
=skicka	w#G3[HKIIaZ
=skipp	o#J+X1]9J@JBHDaGHKHMGZGfF
=skog	y1J8aHFRJZJcKdIeJfI
=skrev	s#_-I3K4K9G=J>H@GAJBICJDKHDIYKZMJNJOIVJXJZX[I]JaIf]hH
=skriv	y%J1I8JG]HFRIcJd[fZ
=skrivaren	yH_ZF
=skriver	q-J0[3I>FDJHFIIKGNJO^Y]ZG]IaIfIh[
=slash	m-K3Y>IBJFbHDIJaH
=sleutel	y0J6a?YHGTJdG
=slot	u#_/I9JIJT]XJZIgJ
=slow	n-Z9I@JBIHbMGRWZJ]JbIcE
=slowo	y#G-aHHIKKJTI
=slutad	w>JBKCHDJHJYXZJ]]dJf[
=small	u-J=XHII_KHZI
=smart	c#F%I(J-G/J3H7J9F=J>Z?J@IBDCJDJGJH_IFKILIMINJOJTaVJXJZD[H]I_JaIb[cJdKfIhJ
=sms	N!?#>%@&D(=)?*G+>,H-;.C/A0B1B2C3b4?5D6B7?8D99:?;A<J=>>]?l@9A@BAD8EBFAGAHHIAJAK:LAM;NHO:P>QDR@S@T>U?V<WDX;YAZE[>]e^A_>alb=c?dAeDf@g?h=
=smset	y3F9I>[HDIIKJOEZG]]a^bJ
=snapshot	m!J#I(I-I3I4J6Y9G:J=J>H?I@HBHCIDJIIKJMJNKOJRcTJUJVJXIZG]H_JaIbIcJfIhJ
=so	P!G#F%I&H(H)H*A+],E-Z.J/Y0F1F2F4I5G6E8E9C:B=]>H?Y@_AaBCCbDYEJFEGZH=I_K=MCN>OBPGQGSDTGUDV^WEYGZD[^^c_Aa>bBcHdJeEfCgG
=soddisfa	wHIIXN^
=softwar	o-I0I1_9J@JBIH]IHJXNJZIfJ
=solicitud	y9[>FHZ
=soll	n#J(I)I-I?J@[BJE[HFIJKINKPKVHX^ZZdKgKhJ
=solo	]!F#D%F(D*D+G,I-C.I/G0I1I2H3C4F5J6H7H8H9A:F;X<J>B?a@XAHCdDBEIFHGIH?IYJIKCLHMFNFOEP[QIRGSFTXU_VWWIXEYGZ@[a]D^H_HaBbFcGdHeIfGhE
=solv	q-J3J9H>J?IAKB[CJHFIHKHNKTKUJVHYZZG]J^^bKdJhJ
=som	j!H#H%I([)H*X+]/K0J2J3E4I6J7J8J9F:H;I=I>[?G@EAHBGCYDDGJHBIZKZMINHOEPGQXRJSITIUIVXWKXGZB[I]G^Z_ZaFbHcJdIfJgIhH
=some	a!G#G%F)H+F-Z1J3G4Y6J7G8G9H:G=G>F?FAGBDCXDDE^FGGYICKZLJMGOJPXRISHTIUIWJXHYJZX[I]D^I_GaGbYcIdHf]gHhH
=somebody	d!G#D%F(Z)[*J+J-G/I0J1H3Y4J6[7J8J9Z:H;Z<^=J>G?I@YAJBDCIDHFJGIHGIXKELHMINHOHPHRJSHUJVFWJXIYK[I]J_YaHbHcHdZeIfXgHhG
=someon	e!Z#_%[)J*X+Y-F0I3H7Z9F?I@DBFCHDGF[GIHHIHKFMJNHOHPIRJTYU^VIXIZJ[I]H^XaFcJfIhK
=someth	^!X#E%J(G)J*H+J,J-_/G3H4J6I7H8J9D:G;K>C@IAKBCDEE]FJGIHGIZJHK[LKMGOHPIRJSJTIUHVGWJXIZ^[I]Z^I_JaHb[cJdIeJfJgJhE
=sometim	y@JBGDYHJMZZ[
=somewher	u#X-[DWHEZW
=somm	y:YEZZK
=son	j!W#H%I(I-G2K3Y:Z;X>I@XBZCJDHIHJKKHMINZO[PJTJUJVIZC[I]J^ZaJbJdJfKhF
=sonderzeichen	u-Z3J9JCJFZHII]NJ
=sono	d!F#_%G(I,J-E/J0J1J2I3Y4H6J7I8I9[;I=H>Y@BAIBXCXDaEJFIGIH>IAJIKCLJMGNIOEPHQJRISJTFUGV]XGYIZA]G^I_IaEbGcHdIeJfHgIhF
=sont	o!J#I%J-H.Y3[4J:J>J?J@JBICZDFGWHHIWNIO^ZEhH
=soon	s(Y)Y*X?J@_BIHDKJLJVG^H
=soport	u(]1Y@ZHIVIZI
=sorry	i#H%K-H3H9a:I>J?I@EBGCIDIHCIGKGNIOIPJRJTJUJVIWXXHZa]HaIbJhH
=sort	s9CBaHHIJcY
=sou	q)Y-I9J:Z?J@IBJCID_HGIHKHMJOJV[XKZDhJ
=sound	w9JH^
=sourc	q#XAY_Z
=sourceanchor	n!H#I%H3I@KAcCKHJVJ_H
=soy	o!I)Y+H3J9H:Z>J?J@IBJCID_HFIGKJMJV_ZFhJ
=sozinho	u-J9H?X@JBYCJDJHHIJKJU]V^ZHaJ
=spac	j3_4I6J>IBJDIIZRJZI_[aJcJfJ
=spam	i#J*J-E3E4J9F:J>E?G@IBJCEDFFJH_IDKGMINIOJTIUKVJXIZE]I_JacbJcJhJ
=sparrad	u!K#^%J-].]3F9E>I?J@IBFHBIFKJOJRISGTZX]ZF]GaHbIcJfIgJhI
=sparrat	w!]#E)Z*I-I3J9JBIIJK^PHUJVJ
=spater	w9Z>J@YBIHIIIKJTXZ]aI
=speak	wNZY[
=special	g!K-I3I9I:J@HBJDKF]I]JJOJVZZF
=specifi	s3IN^OY
=specop	j4G@JHGIIJcNHZI
=spell	y3]@]DIHGZI
=spelnia	q3I9J=KHJIYNaWJZJaK
=spenta	w!Y-J9J<XHEU]fX
=spento	y)JBIHDU[VJY[ZGd]eGfI
=sperr	uHISJTaX[ZJaHcKgJ
=sperrbildschirm	uHGZJb_
=split	y/Z8JHJgY
=spotkani	y9I>H?J@JBIIIMJNIZ[]^
=spr	q4[?[HEIJK]ZHaGhJ
=spray	u#JHET_
=springt	y>KHJba
=sprobuj	w@XHJTXZZcX
=spuntata	u;YHHLXNIZK^[d[
=spuntato	uLXd]fI
=sql	w!G#I3KBGHdIJZB^JcIhK
=srv	y/J0G4I=KGHHERXSHZFc^f[
=ssl	q<_CFHFIHY]dJeHfG
=sso	s7]HYZJ
=sspr	H!]#A%?&F(8)_*D+Y,B-B.I/A0C1B2E3a4G6A7J8?9G:@;F<E=E>>?[@JAJBYC?DJE@FDGEHYIBJ[KBL=MCOBP]QERAS[UaV]W[Xc[E]@^G_@aDbXc>d;e?f<g>h?
=ssprsetup	m+Y-J3I9H>J?IBICJDcHDOKVJXJaJ
=staan	y.Z
=staat	c!_#G%G(X)G*H+F,J-Z/H0I1G2H3X4H5K6H7H8H:F;[<K=H>H?^@CAGBECHDDFJGGHFIDJIKXLZMENJOCPEQ[RFSITGU^V[WIXHYIZ@[Z]E^X_DaDbGcHdWeIgIhE
=staff	e!G%F(])Z+Z-H/I0J1K3G4J6J7J8Y9J=H>H?G@FAKBFCGF[GXHIIHJIKGLJMHP]RJSHUCV[WIXIYJZE[I]I^J_IaIbHcId[eKfFgHhJ
=stag	wf^
=stamattina	r#[-I3K@aBJHGZI
=stammer	r+J-K/J0J3E4K6]9I>C?I@JBKCJDFHFIHKGNIO^R]TJVJZH]Ia^cHfGhK
=stand	w1XZHcY
=standard	u(F)b*J3YHCPJZJ
=stangd	u!]#J9J>H@JHGIIKIMJY^ZJ][fKhK
=star	j!H#[%J(G)J*J+K-G/[0K3H6K7K9H:J=I>G?H@FBFCIDFH@IEKYMaNHO[PHTIUJV^XIY]ZC[G]G^J_IaHbEcJdJfIgZhW
=starego	n!J#H(I+I-G3H9G?H@EBFCGDEHDIGK_MbOHTJVJZE[I]GaIbIfKgJh_
=start	]!F#F%H(F)H*I-F/H0[1H4I5J6H7I8I9F:H;J=G>F?F@JAIB^CHD[GYHXICJYKYLJMDNFOGPGRGSGUGVFWJXHYHZB[I]^^I_Gb]cEdEeIfZgHhH
=startar	u(J+[>I?I@JBIDIHXKIMFVIZHbYdJf]
=starter	o!]+I:K>G@]BID]HJIHKHMJNJVJZI
=startet	wBJH]MHVJZGbIdJf]
=stary	r#K0Z1[2J4H5[<J>YBJGIHFRJY[[JcIdIfF
=stat	r#J1JH^IKJHN_ZI
=stata	u@HBYM^ZG
=stato	u!XHGS]UJVYfJ
=statu	o!G(J0_3H9J@JDJHYKJMINHS^UJVIaJbJfJ
=stay	h!J#I(J-H/I3J9I>H@FBFCJDJGJHHI]KIL^NHPJSIT[UKVJZD[F]Ga]dKfIg[hH
=steckt	yHHI^ZG
=steed	u#[3J>G@IBHCJDIIJMHP]TYVJZJfZ
=steht	d%I(I*I-[/J0J3]4I6J7J9H:H;J=I>E?Y@JBGD]FJGJHAI^JJKGMFOHRJSJUJVGWJXHYJZB^I_JaEbIcJdIeJfXgJ
=stellen	y(^>J?I@IDJH]NJVJZI
=step	b!H#F%I(G)J+F,J-E0J1I3D4I6]7H8I9F:G;J=H>D?G@EAGBFFIGIH^IDJIKILJMGNFOGPHR]SHTFUHVFWIXGYJZ_[J]^^I_IaEbFcHdIfEgIhG
=stesso	s9I@]A_HG]K_J
=still	R!a#J&I)F*E+B,H.G0F1a2G3?4I5Y6F8F9]:E;F<H=D>Z?A@<ADB?CADAE[FFGEHEJEK@L[MaO[PIQGRCSET]UEVCWHX@Z[[Y]B^B__aYbBcDdCeFfDgZhF
=stimmt	n,ZE]HJIJOYTIZIfK
=stod	w1[7X8IRJdHfIg[
=stolen	q>c@JBIDHHFZG
=stop	e!X#J%H(G)[,K-I.X/I0G1J2K3H6J7J8I9H:J;Z=H>I?J@FAaBDCJDIGGHZIHJIKGMXNIOJRFSHTJUJVGXJYD]H_IaJbXcHdHe[gGhX
=stopp	_#H%G(H)I*J+J-H.J/H0X2I3G4J5J6I7I8I9I:J=]>H?H@GAHBACHDGFJGFIHJHKGLIMBNGOJPHR^SHTIUHVGWJXH[J]_^I_IaGbFdGeGf]gHhI
=stoppad	w0[HIZJfZ
=stor	e!G#H%H(I)I*I+J-D._/^2J3b4J5J6J9H:I=I>@?F@GAJBFCGHYIZJIKEMGNEO^PIRJTIUJVHXIYKZ@[I]H^J_IaFbHcJfJgIhG
=storag	y4WHXfX
=storung	ySZ
=str	u-X/YHHK[ZI
=straight	w+]HFOJTJZI[]bI
=strategi	j!J(I)I*^+H=J?]@HBHCHDEEJHDIHKJMJNaPIUGVIW_ZE]JaJbJdI
=strength	w(I)J*H,G@ZH[I[
=strict	y.YHJNY
=stricter	w*[/^8JHJNGPH
=strona	s!I#I(I)H*I+[-J3I4J9I>I?J@HBHCJDZHEIJMHOHPGS]UIVGWJX]Z[]JaJbJdKfH
=strong	r*X-H@]BJHGI[KIN[ZC
=strony	y+].YDEHZ
=structur	wF]
=stuck	e!H#G%J(F)]*H+F-H/J0G1J3H4J7I8J9D:J;J=H>G?G@YAJBEC[DaEKFJGIH]IFJJLJMINGOIPHRISITHUIVGYJZ]]H^J_HbGcHdJeJfHgJhH
=student	j!X#J)J+J-J3I>J?D@JBJDHG[H]IZKJNIPJV_ZG^[
=stund	w9J>JBZHGPXX[]JaZ
=stunden	q@^HIIJKIX[ZGaX
=su	a!Y#F%G)H*G+I,I-F/J0J1J2J6J7H9I:X=G>J?H@FAJCGDCFKGIHAI]JJKGLIMYNHPJSKT[V^WFZE[H]H^Y_IaHcWdHeKfHhI
=sua	i!Z#H%J(H)J*J-I3X4J7J9I:I=J>I?I@XCHDHEXHFI]KXM[NHOJPJRJSJTXVXWEZC[J]I^XaIbIdJfJgKhG
=submit	uHEMIZaaJ
=submitt	r%XBIHFZ^
=subscription	w=_BIHJZJ
=succ	q)Z9J@[BYHHJYNJPIUJVIcY
=succeed	p#J/^3I>IBZHITYZIdG
=success	j/_@]BcHAKJMINFXIZA[J]H
=successful	wBJH[MZZDe]fH
=successfully	j!J#G%I>IBcHETHVZZD[H^J
=such	j+F3G>IBHCIHXIJMZNIOJTJZJ]J_^gI
=sui	y5WJY
=suis	j#_%J(X*I+Z-I1H2J3I4J8I:Y=J>Y?F@EBZCEGJHAIHKFMINIOIRHTHUIV^XIYJZC[[]XaGbIcIdJfGhF
=suit	w#[@^HFNIY^ZG]JcE
=sul	j-I/K3H4I:J<X>H?H@IBGCJDHHJIIJ[KJM_NIOITXXJZG]JaIb]cXgKhJ
=sull	q(J;Z?J@JBICIHHRYZG]I^]a[
=sulla	y%Z;IBJHJb]
=summer	s!YHJIZK[NI
=super	w9ZB^HGZI
=suport	s(Y1X7W
=supplier	r:_HJZH
=support	^!J#J%J(])G*I+J,K-H/H0J1d2J3I4D5^8I:G=H?G@HBECIDEEZGHHZIFKILJMINGPGRHSHTGUHVFWIXIYJ[K]H^J_IaIcGdGeJfHhI
=supportato	y1X
=supprim	w-J4]?IBJHFMJU]ZJ_[fJ
=sur	^!E#E%Y(X)H*G+H,J-E/H0I1I2I4F6I7H8I9Y:J;Z=G>G?C@FAHBBCDEIFIGGHDJ]KDLXM[NEOFPFQJSJT[UWXFZA]D_Ha]badGeIfGgHhI
=sure	q(I>JDHHZKIMJZ^[J
=suspend	s!X#J9J@HH]IKNJX]ZF]J^I
=svc	yHZLIZGfX
=swap	w@aBKHGKJZFcZ
=swear	yHHKZNZ
=switch	]!^#G%G(F)I*F+G.J/G0H1X2J3F4G5J6H7G8G9D:F<J=E>Z@BAFBCCFDEEJFIGFHJIFJGKCLZMFNEOEQJRESHTIUbV_WIXHZ?[H]F^F_EaFb]cEd[eXf]gHhX
=symbol	h!Z#J%I-]/X3I9H=I>J@FBICGDJHDIaJJKFMGN[OJXJZF]JaJfJhI
=sync	J!C#@%]&D(>)@*B,C-=.D/B0f1c2Z3E4^5C6J7?8a9>:@;A<C=C>=??@=ADBDCAD>EDFBGgHXI<J?K<L@MZNFOARaS=T>U?V;WCXAYYZ9[A]?^?_Ea@b@c_dZeAfag@h?
=synchro	s%Z/H0[3J6JGIHHIJKJMINJRXdXf[
=synchronis	q%J0H3ZGXHZMIPJd[fJ
=synchronisation	o%E-JGYH_NJdIfI
=synchronisiert	w3XH[dXfI
=synchroniz	w%XGJHIMY
=synchronizacji	r!J#K%Z0Y3K4XDKG^HHMIRZSJ_JcJdFfE
=synchronization	l0J8]<]GXMJUJZI^J_[dGfG
=system	^%H(H)I*I+[,K-C.K/F0I1J2J3^4H6I7I8I9D:Y;J=H>E?F@[AIBZCFD]EJFIGGH_IYJHK_LGMCOCPISJTHUIVFXGYIZJ[G]F^H_HaEbHcHdHeJfHgIhB
=ta	y3J9K>[@HA]BGHGKIM]OJVKZGaJ
=tab	j!G#H%H-J3J9K;^AJBICJDJIJKKLJNJPGVI]Z^__IbIhJ
=tabl	u(F=JHbPJVJZH
=tablet	h#_(I)J-H9H>F?J@XBDHbIGJKKEMINJSKTJUJVI[K]IaFcJhI
=tack	n!J%J(J*K-H.J0K3H4H8J9a=H>G?J@HAIB^CHDJGJHFIHJJKHMIOJPJRITHVJXHYJZE[I]I_KaGbIcIdJeKfJgJhJ
=tag	m#F(J-H3J9^:K=J>J?J@bBHCIDIHEIGKGMJNJVJX]ZD]IaJbJhI
=tak	u#J(I)]*H+]-J9]@KBJCJDDHGIJKJPHV[XJZFaJ
=take	]!H#I%H(H)H*G+J-D/G2J3H4I5J6J7I8I9I:H;_<]=H>JAJBDCHDEEYGFHXLGMcNFOIRJSJTIUIVHWJXJZE[G]H^G_HbIcIeJfIgY
=taken	m!J#J%J(J-H/^9I=Z?JBFDJHBIEMDNHPZRJSHTJU[VJXJ]J^[_JaJbJcJgFh]
=talk	p4[8H9^>J@JHHIJKKMJYYZJcX
=tam	w9I:_@IBHDJHHIEK[VXZHaJhJ
=tape	w#[9K>IKIO]XIh[
=tappad	y#J%[3H4[9I>[HGPJaJ
=tappat	u-I>a@JBJD[HGIIKIZD[JaJdJhJ
=tar	y3G9K>G@JHJIHKGO]aKh^
=tard	l#G%J(J-G3H4J9]:J=J>E?H@^BDCIDJGJH@IHKFLJMDNJOITYUJVIXFYJZ][J]I^Ja_bIcJeIfKhE
=tardi	w>I@[BHHGMJZXaZ
=target	k%K=IGdHGPKZJdBeIfG
=te	^!E#[&J(b)G*E+G,H-b.H/H0G1Z2[3B4D5Y6G7F8G9A:E;G<G=F>B@XAGB@CCEIFHGFH?IaJGKALZMCOEPEQHRFSHUEVCWGX^YGZ>]C_GbDcEdFeHfEgHhB
=teacher	r(^@]BHHCN[UIZF^[gI
=team	V#E&J*F+H,I-D.I/G0H1H2I3D4F5I6H7F8G:_;H<I=D>@?C@@AHBACFDCEIFGGFHeIBKCLGMeNDOEPEQIRGSFTGUEV]WGXEYXZG[F]C^FaBbEcFdGeIfGhB
=tecken	s#H%H(J-H2_3J9H:G=J>J@IBHCJDIF]HDI_KINIOJUGVJWHXJZGhJ
=tego	o%J([+J-]3G9G:I=I>_?I@]BGCGDGHEIGKYMGNIOEPJUJVIWKXIZD]I_KaGbYcJdJfJhI
=teken	p#J%H-H2^3J9H:H@IBJCJF]GJHFIaKHNIUJWIXJZH]JdJhJ
=tel	p!J#G%I(G-J3Y9I:I=J>e?I@FBFCIDEHCIIKHMINIUIVIXHZ@[I]Ia_bHdIhH
=tela	r#H(K+Y>]?K@IBKDHHDIJTHUKZF]IaIba
=telefon	b!I#Z%I(H)J*Y+G-F.J0J1J3_4J6J7J8J9E:H;J=H?[@FAJBEDXGJHGIFKFLJMZNGO[PJRJSITIUHVGWIXGYJZD[H_JaYbGcIdIfIgJhH
=telefonen	u3I9J>]?ICJDFHZOYaI
=telefonnummer	k3I>JCJD_HHO^ZJaJ
=telefonnumret	y3ZOY
=telefono	b!I#H%I(I*I+F-H3[4J9G:I=J?Z@HAKBHDXGKH[IGKHMHNHObPJRJSKTIUHVGWJXHYJZG]F_JaFbIcJfJhH
=telefonu	q9J?JCJDaOZZG]IaI
=telefoon	k#[(K*I3C9H>]?E@HBJCXD^IIKJMINJOZXJZG]FaC
=telefoonnummer	s3ZDZHIOXZK
=telemovel	w3^9J>[HE
=tell	_![([)H*H+J-].^3E4J7I8K9B:[=Y>C?FBCCKEGFJHGJILJMIN^OGPISJTWV[WJXHZG[J]G^I_JaHcIdJfJgJhG
=tem	e!G#G)[*Z+G,I-E.J/I0J1J2I3B4I6J8J9F:Y;H=X>C?FAIBFD_EJGIHAIaJJLZMENFO[PGRISITGUFVCWIXEYJZ@[H]F^I_IaZbHcHdHfIgJhF
=temo	y=]HIUY
=temp	f#F%J(H)H-F/J3I7J9I:I=I>I?J@^BECJDHF[GZHAIEJJKCLcNGOJPJSJTYUHVZXIZA[J]I^IaJbXcJdJfJgJhZ
=tempo	r@_BFHYKHMXTJZIcZdJhH
=temporairement	w#JT]
=temporal	w!X#J@ZHJL[TYZK
=temporalment	yTZ
=temporaneament	yTZ
=temporariament	yTZ
=temporarily	h#ZHJT[ZK
=temporary	f!K#J(I-J3J:I=J>I?^BDDHIIJJKFLbMGNISJTJVKZ@]K^IbJc]gKhZ
=temu	w@[M]ZJ
=ten	c!I%J(K*J+J/E3F4J8J9G:J=J?H@WA[BECFDGHFIXKJLJM^N^O^PJUKVJXIYJZI[J]H^J_IaXbJcJdJfJgJ
=tenant	W!C#F%E&I(B+G,I.H/H0F1H2H3D4G5H6H7I8G9A:d;H<J>B?C@@AEB@CDDBEGFHGEHZIBJEKALFMDNAOFPEQIRFSaTFUdV>WeXBYHZ>[E]C^F_EaCbCcFeFfDgGhD
=tenemo	y=[JWUZ
=tengo	i!J#G%J([*J+G-I3H9F:I=J>Y@EBHCaDFHYIGKFMENJOGVGXZZZ]IaHbJh[
=tenho	k!J#G%K(Y*J+J-H3G9H:I=J>[@GBFCbDYHBIGKGMHOHTJUJVIXHZY[Y]HaJhZ
=tent	y@[BIHKKIMIZ[hI
=tentativ	q!J-H3H@JHDIHN]UIVKX_ZJ
=tentativa	p#Z3G>IHHOHX_aJ
=tentativi	p#]3E>JHGOIUJVJXa
=teraz	o#J(H)J*Z-J/W:J=[>IBHCZDHHDIHK]LIMINIVKZ[[J]IaJbJdJhH
=terceiro	y.XJZ
=tercero	y.XJZ
=term	q#I-d3I9H>JHCIFKJXI]JaK
=termin	w#F(H-]:K@EBICKDGHDIEKHMGNJTI[J]bbJhI
=terminado	y+I3F>^B[DGIJOE
=terminal	y(J-IH[TKZH]Jb[
=terug	l!_#H%H(H*K+Y-H/I0]3J4I6H8[9G:I;J=I>Z?H@GBGCHDFGJHBIFK]LJMHNHOHRITIUIVIXIYJZW[I]HaFb^cIdGeJfIhH
=terugschrijven	c!G#G%B&J(E)H*I+I,X-H.K/H0G1I2J3F4X5J6X7H8[9E:G;J<I>E?G@EAIBCCGDFEHFIGFHHIGJHKFLGMENFOIPXSHTHUGVGWIXEYX[I]H^HaGbEdbe]fZgXhE
=terwijl	w#J3G>KMKO[TYZFh^
=test	b!F#G%G(F)H*I+I,J-E.J/G0I1I2J3F4I5J6I7H8F9^:C;X<K=^>F?F@BAGB_CGDEEJFJGHHYIDKBLFMFNGOGPFQIRGSFTJVEXGZJ[H]E^H_GaGcHdEeHfIgHhE
=texto	y3H4I9J:J>]?[@ICJDDHDKJZJa[bJ
=tez	w-[>I@JCKDIHHIJLZZJa^
=than	b!J#I(I)I+J-G/]1]2X3I9G=I>I@HAbBDCJDJIZJKKDMINFR[TJVJXIZH^I_DaJgKhH
=thank	b!J#H%J(I)I*I-F/J1J3H4H7H8J9c:J;J=I>F?I@EAHBbCIDGGJH@IHJJKFLJMINJOIPJRJSKTJUIVGWJXHYJZD[J]I^J_JaHbHcIdIfJgJhH
=that	I#G&G(E*J+G,E-_.Y/C0D2D3?4^5[6D7B8B9F:E;Z<E=E>b@FAKBHDEFJG^HHIIJ]K]L[M@O]PDQIRHSGXGZD]>^^_JaHb@cFdHeEfHgI
=the	5!I#D%G&D(F)B*?+E,]-G.E/X0F2X6Y7E8K9::>;J=B>a?Y@CBXCBDGEGF^H]IEJaL?N]QJRZSDVIW?XEYG[B]e^]__a]dCeJfDh]
=their	X!G#H%G(I*X+X,J-F/E0J1J2J3I4J5J6J7J8a9H:];Z<K>F?D@WAIB@CGFIIFJJKGLZPJRKSHTHV[WHZE[^]H_HaIbGcHdYeIgEhD
=them	a!J#J%F(H)Z*H+J-H1J3[7J8J9J:J=I>I?I@YBHDXEIG^HFJFK[LZMJN]OGP]SJVHWXXJZC[J^JaKbJdEfIgJhJ
=themselv	r(I)^HGPJV[ZJ[YgI
=then	Z#I%F&J(G)H*H+H,J-F/c0J3C4J5J6I7H8H9J:H;J=G>C?D@JAIB?CaDXEJFXGFH;IBK]MGNDOGPYQXR[SFUJVGWIXEZ][I^I_GaHcZeJfZh[
=ther	R!D#C&I)D*B,G-I.G/J0G1F2G3J4H6F7Y9c:B;D<G=G>H@CA^B<C^EGFZGYHCI@JJK?LDMDNIOCPCQHRES^V@WYYFZ[[Z]A_[aFcDdEeGfGgDhA
=thes	i!I%I(F)I-I/J3H7I9H:H=[>I@EAKBGCIDHGYIbJJKFLYMJNIOJSKUJVFZ?[I^[_HdKfZgJhJ
=they	Y!c#F%F(H)F*H,I-H.J/Z0H1H2I3]4H5I7X8H9D:G;H<J=F>J?[AGCGDYEIFHG[HCIXJGKXMFNIO]QJRHSHTFUXWHXGZC]F^I_FbFcGdGeIfZgZhE
=theyr	l#K%J+]3G>I?]@HBJDJIHKYMJNIVXZH
=theyv	w+J3]>H?ZCJD[HDIIOZZJ
=thing	f#J(J)J*X+I/J3H7J9F:J=J>H?HBGC^D]HCIWJJKCMJOGRJTJVHWIXHZ[[K]IaY
=think	i!J#X+]-b1I3E4H9C>HAJBCCJDFFJGIH@K]MHNHOIPJRZTIVIXJYHZC[Y]J^J_JaJbHcGfHhY
=third	g(I-F.Y/J7^:J=KBGDJGJHBIGJ_KEMJNHSHUKVJ^JaGbYgJhI
=this	N!C#H&G(Y)F*@+G,E-C.F/F0E1X2F4D5E6F7E8^9b:X;Y<F=Z>A??@_AXC?DYEFFEGXI>JAKXLIOCQGRDSCTBUXVaW[XAYE[B]A_HaEbEcGdCeEfAgChC
=thos	f!H#K%G(G*J+[-I/H1[4J:I=[>Z@[BECJDHFIGbH?IJJXKHLIMGNGPZRHSJTGUJZ?[I]J^H_IbHcId[eKfGgH
=though	e#J(I*[+^-H9J>I?I@JBGCIDIIIKHLYVJZG]J^J_XaZh[
=thre	b!I#J%J(I)I*H+J-G/J0J1I3H4J7J8J9F:I=J>H?IAJBDCHDJGHHXJIK_LJMHNEOIPYRGSJTHUIVKWJXDZa]G^Ja]bJdJfHgJh]
=threshold	nHa_H
=throttl	p-I9IBJDJHGIJKJXbZI]K
=through	Y!G#F%H*F+Z,J-C.J/I0I1I2J4I5J6J7Z8I9G;J=G>E?EAIB_CDDYEJFIHFK[LGMGN^OIRISFUGWHXGZX[F_FcZdHeIgZhF
=throw	r(]BJSYZG^Ye]gI
=thui	y-I9G>a@JBJIHKHZJbJ
=thx	w!I#H%I(I)J*I+J-F.J/K0J2K3H4H6J7J8J9c:J;J=H>G?H@HAIBECGDIFJGJHCIGJJKFMINHOIPJRISJTIUJVHWJXIYJZE[J]GaGbJcIdJfJgJhH
=tick	_!I#J%I(F)J,F-I/I1I3J4Y6J7I8G:I<[=H>I?G@DBCCJDIFJG^H@JHKHL_MINHPIRIUIVIZ?[I]J^a_HbIcIdbfGgHhH
=ticket	e!J#H%I(F*J-F.J/J3G4J7I9c:J;J=I>D?H@DB_CIDHFIGIHYICJIKELIMGNGOIPJRJSJTJUJVHXJ[I]HaGbIcGdHeJfJhH
=tiden	w#]6J>IBHKJMHR]cIfX
=tiempo	r3J9J@^BFDZH]ZHc[dJhJ
=tien	e!H%Y+H,J-E2J3_4I7Y9G:I;I>E?H@DBFCWD[HCI[KXL[NZOIPIRWSJTXUJVGXGYKZD[I]G^I_JaEbHcHdIfHhF
=tienen	w)]*[3G9I>I@KBIDGHJIIKGO_PIUJVHZJaJhJ
=tier	u!E#I%K(Z)J2H3G:J=[?J@HCFDJGJHEIIPaTIVIXKZF^JdEgI
=tijd	w6J@]HEKIMXR_cIfH
=tijdelijk	q#J@[HJKJL]MJT^ZG^I
=till	_!F%G(F)H*G+H,I-B.I/H0G1I2H3F4G5I6H7H8H9A:X;H<J=E>X?E@_AIBYC[DEEIFIGHIBJHLGM]NDOFPFQ[RFSFTEUFWHXHYHZ?]D_HaDbZc[eIf[hE
=tillbaka	l!]#G%H(H)J+Y-D/J0_3J4H6G7J8[9G:I;J=H>Z?I@FAJBGCHDFGJHAIEKZLIMGNGOHQJRHTHUJVHXZYI[G]G^I_HaFb^cHeHfFgJhH
=tillbakaskrivn	c!E#F%X&J(E)G*H+H,X-I.I/H0F1H2J3G5J6Y7H8]9F:G;I<I>D?G@EAHBECGDFEGFIGHHGIGJIKELFMENGOHPXRDSHTGUGVEWIXF[H]H^GaFbEdbe]fXhE
=tillbakaskrivningen	yHJRZYXdIf[
=tillfalligt	s@ZKJLYSIT_ZG^IgKhI
=time	R!D#a%D&I(D)E*F+Y,F-Y.G/C0C1E2G3B4D5G6E7D8D:D;G<H=C>@?B@FADD[EHFFGDHYI?JELGMYNGOFPDQHRgSEUEVCXYYEZH[F]Z^D_Fa]bCdEeEfHgEhG
=timed	u#I6I9JBJEH]]_Jc]
=timeout	r#H9IBIRHTJZK]HaJccdIfK
=timmar	s@]KJXZZK
=tipo	u(H-K3J9G:bHGVK
=tiraram	y*J4[9J=Z?[CFHEIJNHaJ
=tjansten	s#J9H@IBYHFIJKJMJZJdIfb
=tls	W!E#F%E&I(D)F*F+F,G-C.H/F0D1@2E3B4A5G6C7G8D9B:G;G<]=C>B?D@AAGB@CADEEGFGGFHHIBJGKBLGMCNDOEPCQGR@SETFUDVDWHXDYnZA[G]C^G_EaCbEc^d@eDf>gEhE
=to	>#D&A([)C+d,H-D/A1@2?3@4Z6D8E;G<I=C>cA<EFGGH[IEJ<KdLYNCOFPBQaR9S>V[WCXIYCZE]GaAbDcZdGf?hG
=toda	o#Z-I9J>K?JBICJKHMIN_U]XJZIhK
=todavia	u@ZBHHFM^UIVIW[
=today	]#H%I(G)I*J+J-F/G3I4J7G8J9X:F=F>G?F@dCHDGGIHGIEJIKDLJMINBOJPIRJScTHUFVFWIXaZI[I]H_JaFbHdJfIgIhH
=todo	j!I#H%K(I)I*J+J-_/H0K1K3H4I7I9X:I=I>I?E@DCGDHIHJJKFMDNIOIPJRJS^TYU_VFWIXGYKZB[J]J^K_JaJbGcHdJeKfGhG
=toegang	q!]#I%Y(I*J-I2K3J4I9E=J>Z?I@EBICIDJH[IFKGMJNIOJP[RJUJVGXIZ]]HaGbJcKhJ
=together	yBXHZTG
=token	Z!E#F%D&J(E)F*E+H,i-X.I/E0H1G2I3D4E5J6H7G8H9D:G;H<J=E>E?^@CAGBCCFDDEIFIGFICJGKCLFMFNDOFPDQHRdSGTGUGVDWHXFYHZ?[H]E^H_GaDbFcFdGeDfEgHhF
=tokenu	y,a3J9J>JHIZI
=told	_!G#G(D)[*G+G,I-G/G0J2J3F4Y5J6J7Y8I9D;J=I>C?F@ZAJBCCGD^EJFJGIHAICLHMGNZOFPERISJTFUEVYWJX[YZZ][H]H^Y_HaEbHcHd^fIgF
=tolto	s(J)J*I-H3J4Z9J=[>I?]@IBHCGDJHFIIKHMJNIPZU[VHXKZI]JdJhJ
=tolv	y9IBJHJI^K]OJZJhJ
=tomb	y>]HHOJaIf[
=tomorrow	d#F(J+J-H3J9G>Y?I@aBFDIHIIHJJKFLJMHNJUJVJXd[I]I^KaHbJhJ
=tone	y3G>IH^
=too	S!Y#_%E&J(D)D*E,G-c.H/C0X1[2_3H4C5^6F7E9A:E;G<H=C>A?C@YAFBACCDHEEFGGDHFI]JEKHLGMCN@OAPEQHRESYTZUDVCWGXbZ@[E^D_FaZbEcCdCeFgAhA
=took	h#J(H)]*G+K/^3J7J8]9H=K>Y?[@DB_CXDIGIH?IIJIKFMHNFPGRJTJVJXGZD]GaFgJhJ
=tool	h!I#G%G)I*J,J-H/G0H1_2Z4H5J6J7H8H9E:J;J<J=H>H?H@FAYBECIDIFJH]IGJ_KGMHNFOIPIRCSHTIUHVIXGYIZE[K]I^J_IaIbIcGdGfEg[hI
=top	u-JB^KJZGh[
=torna	w!Z#I3K@JBHHGKJUJX[b_
=tot	l!J#I%J(H)J*K-I3I4Z7K9^:H=I>[?H@^BECHDHIGKFMINJOJPIRISJUHVXWJXGZD[J]H^JaHbGcHdJf_hI
=touch	u-J1^9KHFN[RJZF^]cJfJgW
=toujour	r3F9[>G?G@JBJCKDYHGM]OJTYXHZIaZ
=tourn	y%K1X3J=J?KBIHHMJSIUGVJWJZ^aJf]
=tous	y-J.X9Y@KBKHJKGN]ZJ
=tout	l!J#G(J)J-[/I3H4J7J9Z:K=J>I?H@ZBZCHDHHCIIKFMFNGOJSITZU_VGWIXIZE[J]I^[_JaIbJcHdJfGhI
=town	w-b@HFJHEIFKHNJZF
=tra	w(H3J9J>J?]@XCJHFKHNIOJRXV^ZHaJfJ
=track	y#I.X9JH_RFXJZG
=traffic	h3J<_GIHEJIMKRJTJc_
=train	q!E#J(F)I+J-K/J7J=I>G@FBEDHHXIIKHPJSJTIUJVIZC]c^[bIhJ
=traine	w@ZHGVXbY
=translat	w3J9IDIHaNJSJVKZEaH
=tras	sBYHER^ZF_ZfZ
=trasig	yH[RZ
=travell	w+J>HDJHa
=tre	s!J#]*J-J3G4J9I:K=I>D?J@GBICGDIHFI^KFMJNJOHTJXHZG]IaahJ
=tres	s#]-J3J9H>H@FBJCJHFKIMJOJXFZI]Jaa
=trial	r#J-K=b@HBJZH]JfJ
=trie	b!]#Y%X(Y)J*H+J-H3H9I:];J=J>I@EAJBFCJDIGIIGJJKXNZOIPGSJVDX_ZC]J^H_HaHgJhJ
=tried	Y!E%H&J(G)I*H+G,I-C.J/E0J1J3E4I5J6I7I8H9E:F;I<K=F>E?F@[AHBZCFDEEIFIGHH<I@JHK^LHMENbPGQJRHSIUIWKXbYJZ^[H]E_HaXbEcHdIeJgHhX
=trigger	q#W(J+[TZZF
=troca	q!J@]BIHGIJKJLWMJRJVJXIZ[bYd[fH
=trocada	u/ZB[HFMZTH_J
=trocar	l#H(J-I9J:Z>I@_BICJDIHEIHKGMINJVJXFZ[[Y]I^ZaIbJhW
=troi	y9J>J@JCJHJI[ZKa]
=trop	b!I%I(I*I+I-b.J/J2Z3H4I6K7J8K9E:H=I>E?G@YAJBECGDHFJGJH?I]JHKDLJMGNGOHPIRJSJTIUJVHXcYJZB[I]F^I_JbIcIdIfIgJhE
=tropp	s@JHIX_
=troppi	r#]HJXZ
=troppo	k#J-^2[3I4J5X9J>I?I@[BHCJDJHDI]KIMJNJVIXJZI]IaHfJhI
=troquei	s>Y@Z
=trotzdem	s*X3I@JHIIJKJO[PZZG[]
=troubl	o#I(K-I7J@GB[HCIIJJKFSZZ^^JbKdKhI
=trovato	y4X_[
=true	s#X(JBIHFLXZD^a
=trust	y4J8JAJHa
=try	X!Y%H&J(F)E+D,J-^.I/G0I1I2J3E4H5J6I7H8F:G;I<J=F>F?E@HAHBGCEDFEIFHGIH>JGLGMEOFPEQJRHSHUFVBWHXdYIZb[G]E^E_HbFcXdHeJfHgIhG
=trzeba	u.X9I:[@_HHZJ
=trzy	y#]-J3I9I>J?K@HBICIDHHGI[KIOIXJZG]Ha]
=trzyma	y7YHEM]gX
=tuesday	s!J#I-H9J@^BIHXKHNZR]XIZE
=tunnel	u4]]ZcIfI
=turn	T!^#I%E&I(B)a*B+F,X/W0G1F2H3D4C5G6F7F8G9D;Y=D>EAGBBCDDJEGFHGEHELFMEN[OFPBQIRESETFUbV[WDXFYYZ=[F]D_EcCdXeZfHgD
=tussen	y9J@YIKK[R[SJdJfI
=tutorial	u-H=I@GHbII
=tutt	y@ZIJN]ZI
=tutti	u#K)J-]9[=J@IBIDJHFIJKFNJOJU[VHZIhJ
=tutto	u/IB[HFS]TZUXVJWJXJZE_J
=tva	g!H#F%G(F)F*c+H,I-E.J/]0J1J2J3F4I6H7I8I9B:H;I=F>D?E@_AbBFCYDEEJFJGJHAICJJKYLIMFNFOZPFQKRHSJTHUIVFWJXFYJZA[H]F^I_FaGbGcIdIfJgHhG
=twaalf	y9JHJI]K[ZI
=twee	g!I#H%I(H)H*c+I,J-F/]0I3G4J6I7I8J9F:I;J=H>F?F@[A_BFCYDFGJHBIEJKLJMGNGO[PGRJSKTIUJVHWJXHZD[I]G^J_HaHbIcIdIfJgJhH
=tweed	p#J*H-K3]4J8]9H:J>F?I@JAIBIC]D]HIIHKGMJOHVJXJZG]JaHcJ
=twenty	w#J@^BJHZKJMK
=twic	h!K#F(I)J-I/H7J9H>J?K@ZAcBFCJDJEHHXIJKGMKNISJTYXKZY[J]J^J_DaHcH
=two	S!B#C%B&I(?)A*f+D,F-@.H/]0I1F2G3B4D5G6X7E8A9B:D;G<H=D>A?@AhB@CeDIE[FGGCIIKILCNAOZPZQHRCSFTJUFVAWGXCYEZ;[Y]C^C_?aBbEcCdDeGfFg]h@
=twoj	uBYM[TZVKZI
=ty	y!J#I%J(J)K*J-G3I4I7K9a=J>H?I@IAJCIDIHEIHKHMINIOJPKRJTJUKVIXJYJZE]IaHbKcJfKhI
=tylko	g!J#G%I(I)I*H+J-H/J2J3H4I7J8J9F:H>G?]@YAJBEC_DGHCIFJJKELJMENHOIPZRJSJUIV^WJXHYKZB[b]H^JaEbFcJdJfJhH
=tym	y%J([GZPX
=tymczasowo	wT^
=typ	p#^(H-G3H9H:]>H?J@GBHCJDIHCIXKEMGNIO[RIXHZD][aJbJh[
=type	e!J#I%H(G)K*J-F/J3H8J9H:_=J>H?J@ZAJBGCGDIG[HHJJKIMINYPITJVIXJYJZI[J]IaJbJdJgJhc
=typed	_!I%J(J+J-H/G3[9I:I=J>B?H@ZBZCGDIFJH@I^JJK]LJMINGO_TJVIXGZE]^^JaBbJgK
=typo	p3_>I@[BJDJIJKJOIZJ
=u	i!G#H%I(Z)I*J+J-F/H3H4I6J7[8J9[:G=H>G?G@aAIBECFDFFKGIHBIEJJKJLIMGNGOIPHRJSHTHUYV^WJXXYJZJ[H]I^H_JaHbHcJdZfH
=uac	w!IHGUFZIba
=uber	u(X7Z>]@IBICGD[MJZJ^J
=uberall	y/J@IBJHHM^SZZI
=uberein	uOZ
=uberprufung	u3F>J@GC]DZHIIIKJO]ZG][aJ
=uberschritten	y#Y%I9JHIX_
=ufficio	w(J3I9Z>]?XBGCHHEIIOJV]XKZJ]J
=uhr	s#K4I9JBIHZIJMFRbYIZHbHcJfG
=uit	d!_#F%F(C)W*D+H,I-B/G0G2G3[4F5I6^7G8G9C:G;a<X=F>B?X@EAFBECEDEEJFIGHHFIDKCLGMENEOBPXQIRESHTZU_VCWHXFZD[H]E^E_EcFdXeHgHhG
=uitgenodigd	y:_@JHIZH
=uitgeschakeld	o!_#I9J;Y>J@JHIVKZI
=uitgevinkt	yG[dZfI
=ultim	w-I3J9I@HBJHFIHKaNJO[ZGaHhI
=ultima	q#J-G9I>J?K@XAKBIHFIGKbMINJO]VJZF]JeXhI
=ultimo	u@]HIIKKIMJO]ZHeZ
=um	b!F#A%G)G*J+I,J-Y/J0J1J2J4G6I7I8I9]=F>CAHBDCbDFFIGIHXKCLIMGNGQKRISGUFWIXXYIZ[[G]E^H_IaEbGcCeJfHgJhF
=uma	e!G#G%Z(X)H+I.J/H0J1J2J3F4H6J7H8Z:G;I=I>D?D@^AHBDCYDFFIGHHXKZLIMDOGPHQJRHSHTHUGVEYIZ[[G]E^I_IaXbGcHdHeJfHgJhE
=umgebung	uE[HJZGc_dZgI
=umlaut	s/YHKI[
=un	R!?#<%@&F(_)A*J+B,D-].D/C0D1D2D4H5F6D7A:a<F=@>@?>@dABB;CeDFFDGCIYJIKYLCMXN>OEQERCSAT@U>VGWCXaYCZc[J]>^B_]aFb@c=dYeDfAgFh@
=una	]!E#A%]&J(E)G+H,I.H/F0H1H2G3Y4G5I6H7F8Y:[;H<I>B?D@]AGB@CCDBEIGFH[IXKaLFMANZOBPGQIRGSGTDUEVCYHZZ[X]B^F_HbDcEdFeHfFgGhB
=unauthoriz	qT[
=unavailabl	r4^HFS[TJfI
=unbefugt	yT[
=und	X!G#^%E&J(F)G*Y+G-B/D0G1H2H3X4E5I6X7F9H:J;G=G>_?C@_AGB]CXD[EHFZH>I]JHKILZMANJPFQISFTDUEVIXJZ<[J]Z^E_FaIbJcXdEeHgFhZ
=under	g!]#F%Y&I(G*J-E/J3H4J7H9I:I=J>H?H@FAJBDCIDHF_H>IZLIMHNFOJPJSJTJUKVIXJZJ[G]HaIbccJdIgJhE
=understand	yHHIJZ_hI
=une	a#E%Z&J(G)H+H,I-E.J/I0I1I2J4G7I8Z9Z:Y;I<J=E>CAIBDCaDCGHHJIYKDLJMENXOXPGQJRHSHUEVEWGYIZ^[H]D^I_IaXbGcGdHeIfGgIhF
=unexpect	q!I%J&[/J3^GJHJMJNHOKSJcIeJfI
=unexpir	l#I%c(F-G7J=J@JBJHJIHJJKELFMINIZE[I]J^JbJdJgJhI
=unfortunately	u-YZ[
=ungultig	y>JO[RYaKhX
=unidad	w:JFZG[
=uninstall	w>K?HBJH]J]NJZG
=uniqu	y-XHYKX
=unit	pF]G]HI
=university	u7b>[DIHEIKSJZIcJ
=unknown	g!G#I%J&b(G)J-E/I3I7J:J=K@IBHEIH[IIJJKHMINJPJSHTJZC[H^J_Jb[cJdHgGhI
=unlock	S!C#W&J(E)E*H+H,I-E.I/D0H2I3G4H5I6H7F8H9J:F;I<I=F>D?E@CAHB_CGDFEJFHGFHIIFJFKCLFMENFOIPEQIRGSGTcUFVDWHXFYIZH[f]H^C_CaHbAcFdFeHfGgFhJ
=uno	o(I*Z-J3I9H>J?H@JCcDKHGIGKIMKNIOKVKXJZG]JaI
=uns	o!K%J(J3H7[9J=I>K@JHHNIOYSJU]VIW[ZF^Kd[fJ
=unser	g%J(Y)Z/K1X2Y3I4J7[:W=Y>J?G@GBECIDGGJIIJIKIMINYPJSIU[VEWGYZZC[J]G^IaFbHcIdIfHgIhJ
=unsuccessful	u#X)IBDHISJUGVHZa
=unsupport	w/]1ZIJcJ
=unter	yHIZHbXdZh[
=unterstutzt	r0X5Z7XYXg[
=untick	l!J#I%H(J-J3H8I9I;I<[=J>I?I@HAIBCCJDJFIG[HIIIKJMJRITJVJXJYJZD]G^__JaIbIcJdbeHfI
=until	_#G%H(H)K+F-G/I1K3F7J8J9G:J=I>G?X@cAJBCCHDZFJGHHFJIKGLIMbNHOIPZSKX^Z@[H]H^I_JaFbZcJdIf[gGhH
=untouch	y#J@YTYgX
=up	S#J%^&H(B)B*B+a,G-Y.H0E1F2G3A4D5F9C:B;I<G=B>A@BBACED_E]FFGDHXI?JDKBLEMJOCPGQGRZSDTBUDV_W_XHYHZH]E_XacbHcBeGfDgDhB
=updat	W!G#H%F&J(]*H+H,G-C.I/]0]1_2H3D4E5^6E7F8F9Y:G;H<I=E?D@IAGCEDDEIFHGDHZIDJFK@LFMFN]OFPEQIRESHTGUGVEWHXGYFZG[F]E^B_FaEbDcCdCeDfaga
=upgrad	g!I#F%I(G)K,J-H/J1b3I4E5]6I8J9H=I>J@IBICJDJGIHWIIJHMJNIOKPJRGSITHUJVJXFYGZE[J]J_JaJbFdYeHfagG
=upon	y%X
=upp	o#_(J>G?HBICJHEIHKIMIVJZF[_a]bG
=upper	oIINa
=uppercas	sHJI]
=uppfyller	sHIIZKHN_ZJ
=uppgifter	y#J3KD_HJOXVJZJ
=upphor	y@JLaTJZI^HhI
=uprawnien	q%](_9I:K;]>J?K@IBHDIHHIKNIUJVHZFaJ
=uprawnienia	u%[(^9H;[@JDKHJZHaJeJfJ
=ur	u(K*J-J?]CJHGP[VJZGdJf[
=us	d!Y%J(J)G*E+I-F/J1J3I7Z9I:_=I>J?H@GBFCIDGEJHKIGKZLHMINGPISJU^VFW^XGY^ZB[J]H^I_JaHbHcJdIfGgI
=usa	u-a7]9F?J@JBJCJHGIJKHOJSIZIhI
=usada	yHIK^ZJ
=usamo	y0[1Y
=usar	m(J)K*J-I>J?^@HBJCGHHIIK_MKPZV]WHZDaJhK
=usata	s-Z@FBJHIIHKbVJZHhI
=use	T!D#C%E&J(@*]+E,X-c.I/J2H3D4X5I6G7X8F9C;H<I>X?a@?AGBCCAEGFGGYIGJXK_NBODPIQIRGSFUCV[WGXYYWZ9[D]E^D_DaFbIcEdHeFfFgJh_
=used	V!F%Y(K)E*I+F,]-^.I0I1I2H3I4H5I8G9F:F;H<J=E>X?b@AAXB@CCDGEIFGGFIWJGK_LEMHNCOFQJRISGTXUHVDWIYIZA[C]E^E_DaFbEcGdFeGfFgahC
=usei	yKZ
=useless	y7_HDZIbH
=user	@#I%A&C([)Y*Z+],A-G.@/A0?1E2B3E4>5>6;7H99:Y;c<@=]>=?@AdB]CGDXE[FXG_HHIHJDKHLYMANFOGPZR=S@TGUEW@Y=][^a_eaFb?c9dYe<f=hF
=useraccountcontrol	y!^#I2F3G4I@IAIBJCJDIHFIGL^PH^I
=usernam	y/W:JBJHHIXZ[
=uses	k-J/I4Z7Y@HI^JJK[NISJZBgXhH
=using	j#Z-H/I:Y@GBHCJD[HYIHJJK^LYNHOHTKVJZBaXhG
=usluga	u(J7J9J=J@JBJHISGTKUJZH]JcJdHeKfcgK
=uslugi	u(I2[=JBWGJHHIJLXS]UHVJWHZIdZfI
=uso	k#J3C9J>a?I@IBIDJHFIGKHM^OBT]VZWHXHZE]IaHbHhY
=usr	g!J#I%I(I)H+Y-I/H0J3F7G8J9I:^=I>I?G@IA[BECZDEEKH@IFMGOJPJRKSITIUFV]WHXHYKZA[H]Z^X_[aJbHcJdHeKfJgJhG
=ustawic	u@aBKHYKJZG
=usual	uBJHIIJK_hI
=usuario	W![#I%E&I(_)Y*B,E-C.H/E0G1H2H3G4E5I6G8Y9B:];Z<I=X>A?A@@A_BCDGEGFHH=JGKBMCNDPKQHRFSDTBUBWFYGZ]]]^^_ZcEeHfDgFhB
=usunieto	y*J-I4[?]CJHJIJKJNJZH]I_[
=usuniety	y8]HHP[VJ_X
=ut	q#J(G-I3J9I:J=_>G?J@GBFCJDHHYIIKGLXMJNHUJVIXJ[J][^KaZbIdKfJhH
=utan	i!G#[%F&[(G)I*J+I,J-G.J/I1[2I3Z4G6I7H8[9F:G;I<Y=Y>X?G@CAFBECFFHGHHAIEJJKCLYMXNZODPGQJRGSJTGUJVHXGYHZB]E^Z_ZaGbHcGdXeHfEgIhF
=utent	a#G%G&I([)H*H,H-B.J/E0G1I2I3B4I5K6G7D8I9D:[;[=[>F?C@HAZBEDHEJFJH>I[JIKFMDNEQJRISFTDUFWHYIZZ[G]^^Z_YcHeHfFgHhE
=utenti	s([)Z*H,G3H7[8Z9I:J@IAZCKDJHFIJKJMJNJPJVJZI[X]J_JdJ
=utilis	o(J,]-]3J9H?K@ICJHIKZMYUJVJZIhK
=utilisateur	_!C#Y%F(])Y*E,G-C.J/H0H1I2I3X4G5J6I7Z9F:Y;Y<J>F?C@CA[BEDHEHFHH?JIKDMCNEOXQJRGSHTGUCWGYIZW^]aJcFeIfFgIhG
=utilisation	yTZV[WH
=utiliser	w?[PZVH
=utilizador	s7[I]KGLWMIZJ^YdI
=uur	l#G%J(I*J-H3G9G>E?I@bBGCHDJHDIHKGMINJOIPJTJUJVHX_ZD]Ia^bIhJ
=uw	j#H%J(G)J*I-G3Z7I:G;J=I>J?J@YBWCIDGEZGJHFI]KHLIM]NHPHTYUIVYWEXYZB[I]G^HaJbId[hH
=uzyc	w?[CIKZ
=uzytkownicy	y(H)]*I7[8^CJHIIIKJPGVKZJ]J_I
=uzytkownik	g!^%H(E)G*J-G0I1J3F4I6J7G8G9H:I<J>F?F@EAGBFCXDZFJGXHDIDJJMGNGOYP[RJSHTGUFVDWIXHYJZY[H]Y^[_ZbFcIdHfHgIhI
=uzytkownika	n!F#J%J&J(])J+K-H/I3H4K7H8J9H:J=I>H?H@IAZBICGDGGJHEI^KGMJNJOJPGSJTJUJV[XJ[I]Z^H_]aHbGcJdJhJ
=uzytkownikow	y!F(Z)I*J,JA]HJPKZJb[
=uzywan	sK_ZK
=v	y9IH]ZKbZ
=v1	r1YHJMIZJg]
=v2	l6K=JGJHdPEVEdFeEfH
=va	h!I#H%I(H)J*J+J-G/H0J3G4I6K7I9[:Z=H>X?H@ECHDGGJKFLJM]NGOHPJRWSITYUHVGWJXIZ_[J]G^J_JaFbXcHdIfHgIhF
=vaak	s#Y-]9I@IIJNJX[ZJ
=vacation	s#[>X@JBGHJNJZ]
=vad	y9H=G>J@IBGCJDHHZIJKHMJN^OJZ[bJ
=vagu	y-Z=HHZ
=vai	s>ZHFM[ZH]Jb[
=vale	w3I>I?XHGI^OJ
=valeu	y-K9]B[HGIJKJZH
=valid	i#I,X-G/Y3X9J>Y?D@FBFCJDIGIHWIGJJKGL^M[NFOJRZTJVJXJZY]J^IaFbIdJgJhE
=valida	w3[>JLYhY
=validar	w3E>^DJHIO]ZD
=validita	w@]HJIDN]
=valido	y3ZOXRX
=valj	y-[@IHJK]ZH
=valt	y%JGZH[
=valu	q/YHXN]ZG
=van	[!Y#C%B&Y)F*E+F,F-J/D1E3A5H6D7E8D9A:^;_<H=B>D?CAEDBFFGZHDKYLEM@N]O]P]QHRYSFUDV^WDXCYEZ@[D]A^D_Ca@cAdAeYfZgFhB
=vandaag	w9J>J@]HJX]aH
=vanish	o!F#I%K(H)H*]-J3J9J:J;J=I>I?Y@IAIB[DJFKGIHCIIKFLINHOJPXTIVJXJZJ]I^G_^aIbYcK
=vanochtend	w#]9J@_CIDKHIKHXJZJ
=vanta	sX[
=var	s+H.X8J?HBJCJDFHYUWYJZ^dFeJfH
=vara	q#H(J)]-I.X3J9I>I@JBJDKHFI^KGMXTJUJVHXJZEh]
=varfor	s#E(J)J*]-J8J9J=J>H?J@FCGHHIFKGMINZOIPJTIV]XIZ][]]JaJhH
=varia	r#]-J9J>J@IA[HHIJKJTJX_ZH[JaH
=vario	w#JA_HJT[ZJ_F
=vast	y#J-J9H>[?J@IHHIHK]OJZYhJ
=vault	r2_@IBIH^IJKJZJ
=ve	y(^3JHIOZVIZI
=vecchi	y5XKYY]ZJhJ
=vecchia	h!J#Y%J-I/Y3H6J9G=I>G?H@HBGCHDIHDIGMaNGOJTJUJVJXIZF[J]IaIbIcJdJfJg]h_
=vecchio	r0X5X>[HIYX
=vece	o#_+J3I9H=J>H?KBHCIDIHEIHKEMIOJTJXaZD[I]Ia[bJhG
=veel	r#^-I@HHIIIKJX^ZH
=velha	n#Y-I/Z1X3J9H>H?I@GBICHDHHCIGKXMaNITKXIZF[J]HaJbIh[
=velho	w0Y5X9J>YHHY]
=vem	yH[JYT[dH
=vencido	y9JBJH]MIa[
=vendor	lBJHIJcKJNEZEbJ
=veraltet	y1]fJ
=verbind	yHZcY
=verbindet	yH]YYZI
=verbindung	w/IHXTJca
=verboden	u!I-^/J0J>J@JBKHHP]QXTJ_HaK
=verboten	yBJP[QYUJWI^[
=verder	w(J3J>G?J@JB[CJDJHFIIKINZX[ZC]^aDcJ
=vereist	q(Z*I-I3J9I=^?H@IBJC_DDHFKINJUFVIXJZI]JaJcJd]fJ
=vererbung	w!I#J;_HJ
=vergader	y#H-K9H>H?J@IIJKJPJZ]][aGbK
=vergeben	y@]HFMGZHg]
=vergessen	k#H(I:Y=J@HBFCJH[KFMGNHUZVJZ][X]H^IbIdHhJ
=vergeten	p#I(I3I9I>[?I@GBICIKJMIOIUHXIZ_]IaIbIhI
=vergrendeld	l!H#a3I@GBICJDJHFKHLJMIT]VKXIZG[]bJhJ
=verhindern	wT]
=verhindert	yKYLYZHbY
=verifi	r3H>IB^CHDZMHNIOJZ[]GaG
=verifica	p3H@JC^DHHDKJZG][aZ
=verificacao	o3D?JC^DJHGO[ZH]ZaX
=verificacion	n3Z?GC^DHHGNJOJZI]Y
=verificar	l!I#H-J/J3]7I:J=I>Z@JCEDYHEIJKKOHTIVHX^Z[]H^J_JaIhJ
=verificati	s(J*Z3I?J@JC^DHHEZI][aF
=verification	[#E%H(I,K-J/I4H7H8J;J=J?F@HAJBGC_DEIHJIKIMINEOZPITHUJZZ[J]Z^JaZbKcKgKhJ
=verificato	y#I@JB[CIHFTJZ]aJ
=verifier	u+J3Z>]CIDZHHIIKIMJVJXXZIaJhJ
=verifiera	w#J3[DJOZXY
=verifieren	y3[DJX[
=verifieringar	y*ZCZDJHH
=verify	d!J#F%J(J)J*X+I-H3Y4J6J7J9E:J;J=J?G@FBGCYDcHEIHKELKMINHOIPJTIVGXYZA[J]G^J_IcIhY
=verkeerd	o!I#^%J(I)J*J,]-F3^4J9F:K>H?J@EBGCGDEHFIJKHLIMJNIPKTJXZZD]H^JaIbJdGh^
=verlangt	o=W@JBIC[DJI[MZ
=verloopt	u@IHJLbTHZH^GhJ
=verlopen	s#I(H-J9I=]>G@HBHCJDIKFLJMKNIUJVJXIZW[J][a[bJdKhI
=verloren	u>_aI
=verplicht	yDYHFL]^Jb[
=verrouill	h!I#a-J1K3H>I@GBFCJDJHFIJKILKMHNJT^VIXIZF[[]J^[aJb]cJgJhH
=verrouillag	y#]HIKJTZZHbX
=vers	sAZHHQY_[cY
=verschieden	s-H/_@HCIHJI]KHMJZIaJ
=version	^!I#G%F(F)H*H+J,J-F/J0]1f2I3F4G5a6I7I8I9G:J;I<J=F>G?H@FAJBGCGDHEIGHH]IGJIKILDMENHOJPGQKRHSITGUGVGWIXGYZZD[J]F^J_JaGcGdDeHfEgFhH
=versuch	u@XHIX_ZJ
=versuchen	w9H>K@YHJIIKJTXXZZ]aJ
=versucht	yX]
=verwaltet	wKJZIdagJ
=verweigert	m!J%_(J-J4J7K;]=X>I?J@[BJGJHFKHNIOJPYQXTJVIZC]JaJcJdHfJhJ
=verwendet	r#X-Y@HHIK_ZIhJ
=verwendung	u#I-J@IHFK[T[V_ZJ
=verwijderd	y-J/I4]7J9J@JHJMITI]J_^dK
=very	l%G2Z9Y@JBIIJK^ZFhW
=verzeichni	r3Z7Y:[@JBIHIdZ
=veto	sBJJ^ZI
=veut	q3H9J=X>E?H@HC[DHHHIIKZM_OJTIZG]JaEh[
=veux	o#J+[9J>I?K@XBICGDGH[KGMIZY[ZhJ
=vez	j#Z(J-I9H:J>J?J@aBXCJDJIIKGMISJTIUIVJX[ZHaJfIhJ
=veze	m!J#^3J9H=J>H?J@ZAKBICIDJHFIGKHMJOJVJX_ZE]Ia[hJ
=vi	l!I#H%I(J)I*Z+J0[3Y4I6K8I9Z:Y=Z>H?I@GCGDEGIIGKGLZMINIOJPHRJSJTJUHVHWJXGYJZE[J]I^I_JaIbIcJd]eJfGhH
=via	_#J%H)G*H+Z-J/E3I4J5]7Z8J:I;J=I>Z?F@IAJBFCJDDG^HCIIJHKFLJMZPGSITIUIVGWJXJZ@[J]J^Z_EaZcJdJfIgahH
=vid	j!G#G%J(F)H*J+H,]-I3H4H5X6I7J8I:I=G>G?EBECIDYEJGKHBIHJJKGL]MINIO[PHRISGTJUGVGWJXIYJ[I]H^H_Xa]bZcHdXeXfEgJhZ
=vieja	n!K#Y-I/[6J9G>H?J@GBJCJDHHCIFKXMaNIOJTJXJZF]IaKbIh[
=viejo	u0Y5X>X?JHIY[
=viel	l!J#[%I-^/J2Z3Z9C=J>F?I@EBICGDHHXIEMGNIOHTJVJX^YJZF[K]GaHbKdJfKhH
=vielen	w#[-J3J9]BYHGXI
=vien	o#I%K-I/J4J7I9J=J@_BIIIJYKILZMKT^XZZJ]JaIbJfJhI
=vient	y/I3H4K7I?J@KHEIGNJT[XKa_
=vier	w-I3J9JCJHHIbXJaI
=vietato	y)XQY
=vieux	y5ZHJYY
=vigencia	y@[
=vijf	w#^-K@IBIHGMZVJX[ZG
=vill	d!H#E%G(E)H+[,J.I/Y0H1I2H3E4H5J6H7H8H9B:Y;I<J=G>B?[@YAIBDC_DBEJFHGIH@JIKXLIM^OEPGQIRHSITCUGVEWIXFYG[]]C^H_HaCbGcGdGeJfHhX
=vinkj	w(K-I9J;]@IHHKILJZF]K^_aKhI
=violat	r/ZN[
=violation	u@ZNZ
=vip	yZX
=virtual	w-J@JH[IKKIR]
=visio	o=HHaZJ
=visto	y+[-YDGHJ
=vm	d!D#H%H(H)H*I+J,E-D.J/E0F1B2E3F4C6[7E8E9E:G;H<I=C>E?F@GAIBECGDHEJFJGDH_IGJIKFLIMHNHOGPHQIRbSETEUEVGWJXHYFZA[I]G^J_DaGbGcBdEeDfggJhG
=voce	p#J%J(X3I9Z:Y>I@[BICKHHIIKHMHOZXYZI
=voglio	r+Y-J@ZBHCJHHIGKHMJNIZ[hZ
=voic	s!J9J>E?ZBIIJOJZI]Ia^
=voicemail	y>IH^aF
=voldoet	o(J-X@JHHIYKFNaOJVJZJ]JaI
=volevo	y?Y@^HGaJ
=volgen	u#J-K3I9I>H@IBHDJHHIIKIO[XIZH]]aJfIh]
=volt	p#X3H9J>F?J@HBICJHEIIKJOJXaZI]Ja[
=volta	o!Y#H(J+Y-J0X9I>I?J@_BICJDHIIKGOKTHUJVJXIZH]JaJb^hJ
=voltar	y@ZDHHJIJK^ZEhJ
=volver	wHIIJK_ZE
=vom	h!W#I%F&Z(G)Z*J,J-G/J1J2X3J4]5G6K8J9J:G;[=H>H?GBFCIDJFKGXHBIFJJK]LJMHNZOHPGRGSITJUFVYXIZB[I]H^H_JaIbJcYd[fYgJhG
=von	f!H#J%J(H)I*Y,K/J0I1Y3H4I6J8J9G:H;[=F>I?IBGCHDIFJGXJJKYLJMZNFOXPGRISITHVHWXXYYZZB[J]H^I_IaHbIdYgHhH
=voor	_!E#E%F)[*_+D,G-^.J/H0H1[2G3E4E5J6G7X8G:E;G<I>C@BAGBBCCEIFIGWHIIBJHKBLFM[OFPDRGSFTGU_V[XBZ@[E]^^F_GaDcEeHgHhE
=vor	q3I>[@]BHCJDXHGIIKHM[OHRYXJZF][^JaJhJ
=vorhanden	y@KZF^J_]h[
=vorher	y#I5Y@KDJHJIJKIZJ]_
=vorig	s3E9F>]@HHEIHK_OETJaIg]
=vorubergehend	sHJT]ZKc[
=votr	e#I%I(F)H*G+J,J-G3Z6J7I>J?I@JBXCIDEE[GJHCI]KFLKM[NHOJPITXV[WJ[I]G^JaIbId[fJgJhI
=voudrai	w9H?Z@]CJH[IJKJNJXJZJaJ
=vous	k#Z(X-J9^>I?JB[CJHEIIKINJZH]JaI
=vpn	[!G%G&H(H)I*G+G,G-E.I/G0H1C2H3E5J6G7G8F9A:H;H<G=F>A?C@EAHBCCFDGEIFHGEHgIDJHKDLIMfNEOGPGQIRCSDTDUHVAWIXGYGZ@[G]B^H_GaCbDc>dHeHfCgYhF
=vraagt	u*K+[-K9J>H?HBJC[DFIIKJM[OJaJh[
=vu	y+]@ZDGHI
=vuelv	w!X#J+XHEZJb^
=vuol	l#J%J(K*X+J-I3H9H=[>E?H@GBJC^DGHFI[K[MYNYOHUJVJXIYKZF]IaHbJfJgIhZ
=w	U![#?%H&E(>)A*A+@,X->/]1B2C3[4@5E6B7Z8Z9I:Z;B=J>]?C@=AGC>DXF[GYHDJHK<LGM[NBQDRASATZWYYBZ9[I__aZbIcJf>h?
=w32tm	n%H0J4I8I9I=H>J@JBEGJHEMJPJReYIZHcIdEeIfD
=waar	y+HDHHXZ^dJ
=waarom	s#I(J*]-I>H?H@GBJCFHEIIKEOIPJTJV]Z[[]bKhI
=wacht	r#J-H9[>G@HCJHFIJKJMHVKZG]Ja_hK
=wachten	y@[XX
=wachtwoord	U!D#G&J)E*E+F,X-].I/B0E1G2Z3E4E5H6X8F9E;F<H=C>J?BAHCCDXEHFHGDHEIYKYLZOFPDQHRESDTCV=WEX@YFZ_^]_FaCcCdZeFfCgEhW
=wachtwoordbeleid	yN[
=wachtwoorden	p%J(G/[0[4J6G7Z:J@FBGDIGJHYIHKGLIMHN[PJTJUZV[XJZE[J]J^J_KaJbIcJdXfJhH
=wachtwoordherstel	k!J(H:I=X@IBGDGHELJMJS]UZV^WYZEbIdGfJ
=wahlen	s#H-^3J>I?]@EBHCIHEIZKYMHNJZC[[]I^IaJhG
=wait	[!H%I(G)I*I+I-E1J2J3G4J7I8J9^:H;J=I>D?G@bAICFDGEJFJGIHGIDJIKCLHM[NCOHPHRJSJTGUIVGWJXdYJZB[H]F^H_JbZcJdIfIgHhF
=walk	w@JBZHFKHMHNJZF]_aJ
=wall	wH[N[RJUJ]J
=wallpaper	y>JH^
=want	P!J#H&I(?)D*X+_,G-Z/^0F1G2H3B4F5G6F7E8F9G:Z;G<H=E>[?K@[AFB<C^EHFFGEHZI^KZLHNHPCQHRHSETBUBVAWXXCZ>[_]@^C_Fa@bEcJdDeHfFgJ
=war	p/E>JBZDIGKHJN[PYRJTJZJ]^_IcHdXfY
=wart	y9]>H@JHFMIXJ]Ja[
=warten	r9H>K@^HIIJKIX[aX
=warum	u-JBJHHIHKJMJNYV]ZF[[
=was	K!^#?&F(I*@+E,C-X.D0D2J4Y5C6G7E8_9Z:F<C=G>b@XAIBaDYEDFIGFH>J?KYMCOIPGQHR^S@TDUIVFX>ZJ[C][^^_[a<bDcDdEg?hC
=wat	y-J=F@IBIDJHZIJKHN[Z^]JaJ
=watch	s>I@]H[OGZCa]
=way	f!I#H%J(I)J*H+I-B/I3H4J7J9D:J;J=I?d@EBCDYGJHJIFJKKGLJMJNYOJRJSJT[UIVIXZYKZC]]^J_IbIdIfJhH
=ways	s(J*[?Z@HC_DKHFIJKJZI[J
=wczoraj	r9I>J@]BGDIHGIJKGMZZE]]aJf]hI
=we	N!>#A%>&[(E)J*E+G,D.I/C0]1[3a4D7X9A:I;C=e>Z?E@HBBDFEWFXGXI?K?L[M?OFPGQXRASDTGUEVFWYXAYXZD]@^I_Ja@bEd[eAfFh@
=weak	l-^9JIYJXKINIZH
=web	a!G#B%H&J(F)I*I+I,J-D.J0J1I2I3E4E5H6G7H8I9E:H;I<J=G>E?F@DAIBCCFDFEKFIGGHdIEKELGMeOGPFQJRCSHTcUIVGWIXEYDZ>[G]E_HaEbXcJdHeJfFgJhG
=webblasaren	y.XHIKJZJ][b[
=webcam	yH]
=webmail	o-J>I@HBZHZKJM_ZFhE
=websit	n4JHZI[NJZZcJ
=wechsel	w-J@aHIIJKILXZJ
=wed	w(H+KDHH_
=weder	y*H9J>GCHD[HEMIa^
=wedlug	y9IBJHHIJNISYZI]]h[
=week	d![#H%H(G*I+J-G/F1H3G4H5H6J7H8Y9D:F;K=G>Z?HAIB@D[FIG[HZIXJIKILFMHNZOIPHRISITFUGVXWIXIYJZY[H]F^H_[aIbHcHdIeJfEgIhH
=weekend	n!J#X4J9Y@JBIHBRJTJVJZ^f_
=weer	r#I(J*J-I3H9E>H?J@aB^CGDJHFIGKEMJNJOIVJX[ZG]IaIfJhI
=weet	u>F@FIIKFMJNHOIVHZY[ah[
=weg	j!I#G%I(H*H,J-G/H0J1Y3G4H6I8Z9E:I;Z=I>Y?_@FAJBFCGDGGJHHIFKHLJMGNGOIPHRZSJTHUIVHXHYZZE[J]^^J_IaGbYcZdGeJfHgJhH
=wegen	u+X>GE]HXT[ZG
=weggeklickt	y>ICJDYHHZZ]]aJ
=weigert	p%J*J-G/J4K=J>J?J@JBJCJHEIFJZKFMJN^O]PJVJXJZZ[JhI
=weil	j!J%J(J+[-Y/^0J3I6J7K9H:I>F?H@]BIC]DEHCKXMGNFOHPJSJTJVHWJXJZ@[J]__JaGbIcKdJfJgIhZ
=weird	u-]/^7I@GBJF[HFIGKJMJNKZF
=weiss	p%J(J-I.X9]=J>J?J@EAYBJCIHFIIKHNYZZ]JaKbZhY
=weiter	p&W-I/J:[>Y@JBKC[HCIIKHMZNJOJTYZF]IaJbKg[hI
=wel	s!I#J%J(F)^*H-J3J4J8J9Y:I;I=J>G?I@IBHCKDIHFIHKFMIOIP]V^ZD[J]G^J_IaHbZhI
=welch	s-J=IH[IJN]OZZK
=welcom	y-H9Y>IBJHFIJK^VJZIbXhJ
=welk	w-I1JHZKKN]OZZHfI
=well	l-a/Y9J?F@JC]HEIIKHMJNJTYZChJ
=went	^!G#F%I(G)I*J+H,J-F/Z0I3H4J7H8J9F:H?F@YAIBcCFEJFJGIH?IFKDLIMHNDOGPHRHSGUHVGWIXGYKZX[H]a_IaEb]cHdJeJfXgHhD
=werd	y+XBJCZDJHG]]
=werden	e!J%F(G,X-E/G0[3I4]6Z8X9J:Z;]=I>F?E@YC[DFEZGJHBI[JJKDLIMFNIOIPHSJTIUIVGWJXHYJZI[H]F^E_JaGbIcIdEfHgIhE
=were	^!F#H%_(E)H*G-E/G0J1[3H4H6I7X8I9F:G;H>G?WBDCFDFFIGHH@KXMHNGOIP]RISGUHVXXHY]Z[[I^^_IaFbHcIeIfHgHhI
=werkt	l(J-H9D=J>J?X@HB_IIKGM^NJVIZY[J]IaJdHfZhI
=weryfikacji	s3H>I?ICaDIHHIIO^ZFaI
=weve	n)K7[BHHFJ]T[UYVJZH^X
=what	S!C#H&Z(])@*B+D,G-H.H0G1E2H3H5G6X7F8F9[;G<H=D>A?D@>AEB@CIDFEGFFI^J[LFMJOWPEQHRFSETAUDVHWGXDYGZd[E^GaCbBcDdDeGgEha
=whatever	l-I@XHEI[JYKGNaZFhH
=when	P#Y%[(]*X,[-D.I/J0E1G2I3^5H6H8G9E:I;I<J=G>D?[@JAGBACEEIGEHYI?K_LFMIN[ODPHQIRGSFTHUEVCWFXEYHZH^D_Xa^b]cIdFeKfEgChX
=whenever	w6]HIJZNGZI
=wher	^!I#G%H(X)H+E1J2J3F4G5Y6J7H8J9F;I=I>D?G@CAIBCCFDEFJGHH^KBLFMGOFPIRISITHUIVFWJXHYIZ_[X]F^H_GabbIdIfEgI
=whether	o+G9Z=C?ICIDHHcJHaK
=which	W!G#F%](E)F*E+G-B.J/X0H2H3D5X6H7]8G9E:F;J<J=I>^?F@BBDDEEIGGH_IXJJLDMFNcO]PFQIRHSJTHUFVHWHXGYWZI[G]E^W_FbFcEdCeGfJgZ
=whil	^!Y#G%G&J(E,Y-E/G0Z3^4H6J7G8I9H:E=^>H?I@FAJBDDGEHGHHBIIKFLFMYNGOJRJSIT_UZVGWJXJZD[I]a^E_IaIbJcIdXfGgIhX
=whit	yHKb[
=who	[#D%F&K(G)[*W,I-I.J/G0I1I2I3C4F5H6I7J8H9Y:H;H<J=F>D?D@^BCCDD]EGFHGFHdICJGKFMFOEP_QZRISHTHUGVXWIXHYIZ=[X]F^FaGbGcGdHeJfHgGhF
=whol	l)I-H3H>I@]DJHBIGKGNGO[UaV^WIZChI
=whos	l+Y-H3ZBJDIGZHBIZKILWNJPJZC^X_^aJhJ
=why	Y!X#Z%F&](A)F*a+C,I.I/E0I2I3C4G5I6H7G8G9A:F;I<J=E>B?^@_AHCADCEIFGGFHGJGKXLZMEOFPGQJRISHTEUGWIXFYHZ_[Y]E_GaCbEcGdGeHfFgFhC
=wi	u#Y9J:J>KBKH_MJZJ
=wie	i!J#F%J(I)I*J+J-F/J0K3H4J7K9X:J=J>B?FBFCGD]GJHcJJKaLJMFNFOZPKRJSJUHVDWHXFYJ[G]FaEbHcJdJfJgJhF
=wieder	g![#[%J(I)J*J+Z-F3I7J9D:H;J=I>H?H@_AKBbCGDFHDIEK]LJMHNHOIPHTIUJVGX[ZC[I]F^I_IaGcJfFhH
=wiel	r#H3I9J>J@IA_CJHGIJKIX_ZI_H
=wife	y@]FHHFIJK]ZG
=wifi	d-J4J:H>J?I@IBHHdIJKINJZB]JaJcHhJ
=wijzig	w@]KJL[MJZI
=wijzigen	e!I#F%H(F)J*I+J,J-G/H0J3H4H6J7]8J9F;I=H>G?HAJBDCHDHGJHEIGJJKDL]MENFOHPHRJTHUJVGXHZ][[]H^a_FaGbGcIdHeJfJgJh]
=wil	f!I#H%H(F)I+Z-D.J/G0J2J3F4I6J7I8J9D:Z;I>B?]@ZAJBDCYDCFJGIHKJJKZLIMZOFPHRISITHUIVGWJXGYI]E^I_JaCbGcIdHfHh[
=will	_!H#E%J(H)K*J+G,K/H0F1J4J6J7J8J9[:H;K=I?E@ZBECZDCEJFKGIHaIGJIKZLJM[NFOGPJRJSJUIVFWKXGZY[]]F^I_IaEbGcIdHeJfI
=window	O#X%D&H(A)D*D+D,G->.H/]0G1E2F3B4A5b6F7C8F9A:B;G<G=C>@?]@?AEBDCCDBEGFFGEHZI=JCK=LDMdN@ODPDQHRDS@TAUCVAWEXBYIZF[b^X_HaCbfcYdDeFfXgchI
=wiped	w#X+[3H>[?IBHCJHDOJaJ
=wir	j#K%J*W+Y-X/J1X3Y7Y=[?J@HBYCGDXGJHGKIMKPJUJVJZG^I_JdYeJfGhI
=wird	]#F%F&J(D)G*X,H-[.J/E0G2I3J4G6G8H9F:E;H<J?^@]AIBCCDDEEIFIGJHEIAJGK]L^MCNJQJRISHTGUGVDWIXYYIZG[Z]B^E_XbEcFd^eGfEgFh^
=with	G!@#H%J&I(Z+J,[-F/]0@1A2I3X4E5G9F:^;X>[?FBICFDEEIFZHIIHMXNYO[PZQDSFTGU?V=WAX@YD[>]>^D_Xa^bHdAfD
=within	p#Y@_F[HDNHXYZG
=without	Y!G#F&Y(C)X*E+F,G-E/G0J1J2J3_4Y6I8H9G:G;J<J=I>Z?E@AAFBaCFDXEIGEHEI[JGKCMDN[O^PERISDTFUDWYXGYJZA[]]H^DaBbGcGeBfFgHhE
=wizard	Z!G#E%F&K(G)G*E+b,e-G.J0H1J2J3G4H6H7H9G:H<J=H>D?F@EAIBZCIDBEJFHGZHHIFJHKELIMFNFOIPFQJRISHTGUHVGWJXHYIZ>[H]H^H_GaIbFcHdJeefFgFhE
=wlaczon	sUYV]ZJdX
=wlaczyc	u.X6]8]=KHXPKUJVFYJZHdEe[fJ
=wlan	yH^ZJ
=wo	y9J:X@JBGHZZ]
=wohl	y(XC]HIIJZI
=wollt	w-K/[9[@^HIIIKINJZG
=word	b#F%I(H)H*I+J,J-a/I3G4J7I9F:I=H>H?FAJBECHDHFJGJH^I^JHKHLJMHNDOGPJTHUJVFWKXGZ?[I]H^I_Ja^bIcJdIfIgIhD
=worden	r!Y%J*[>X@IBYG[HGMJUXVIZH^JdJ
=wordt	j%I(I*I-E/I7Z:J>H?^@KBFDIHEIGKFL]MGPJTJVIXJ[H]I^EaHbIcJd_fKgJh]
=work	L!E#?%^&F(H*A+C,E-=/[2E5X6D7E9?:I;I<F=@?EACBfC?D>EEFFG@ICJHKALXMaN>OJPIQISATBU?WCXBZd[?]@_AaBbJcAd?eBf^gJh?
=worker	y![HH
=workspac	m(J7c=IBKHESJZE
=wort	y-[
=would	j(F-_3I7J9E>Z@HBHCJDIH]IFK[MKNYUJVYXJZH]JaIhF
=wouldnt	w-Y9JBIHGKIN[ZHh[
=wpisuj	w3H>HDIHIIKKHO_ZJh[
=wraca	y+[@JDFHJXJb_
=writ	Z!B#D%b(C)G*H+G-F.J/F0F1G2I4Y5H6J7H8Z9E:G;H<I=J?F@CAGBACFDFEIFHGHIDKALHMGNEPJSHTGUFVEWGXDZJ[F]F^E_YaGbCd_g[hE
=writeback	I!D#?&G(>)@*D+D,[-B.F/E0Z1[3B4G7E8X9H:B;G>B?A@AA]BECCD@ECGYHXIAK>LAMCN?OGRYSBTAU?V>WBXBY]ZD[A]C^?_^aDb?dcecf]h?
=written	e!H#J%I)K,I-I/Z0_1I3I4J6G8I9J:J;I=J>I@JAIB]GEHZIJJIKHNFPXRYUKVFXJ]J_EaHbIcIdCeHg[
=wrong	R!B#b%G&I(B)F*F+G,_-?.H0G1G2G3[4E5I6Y7F8F9Y:E;G<I=E>B?C@IAGCEDDEJFGGDIDJDK=LGMFNBO]QIRaSFUGVEWIX[YF[F]C^C_GaDbZcCdCeCfBgYhZ
=wrongly	y-K3[E]HIIJOHUK
=wrot	r-J/_0J4I@ZHDKXNGTJYJZG_JcIfEg]
=wurd	b!Y#F%I(F)H*H+J,X-E.J0J1I2H3F4Y5J6J7I8H9G:F;I<I=X>[?YAJCFDFEJFJGHHIIEJIKZLHNEOHQJRISIUYXG[H]J^X_]aEcHeIfHgHhF
=wurden	y%](H3Z?ZDJ
=ww	s#Z4J9J>]?J@[BICIDZHCIJKIMJNJVJXJZ][J]HaJbIhJ
=wybierz	y-ZHJK]
=wygasa	w@JLaTHZI^H
=wylaczon	j!Y(G)Z*J;Z<ZBJDJHHVJWJZJbZ
=wylaczona	w!I1I8J9IBJGKHFRIUaVJcIdJf]
=wylaczony	w!bHIIKPJZG^I_IaKbJdX
=wymaga	y=ZCYIY
=wymagan	o(J*J+J-J3I9I=J?I@JC_DGHHI^KIN[ZI]KaJbJ
=wymaganych	w(Z=[ZK
=x	n#H1^@YH[IJKJTJZI
=xbox	wH]ZJ
=y	T![#^%H&H(G*K+X,F-D.H/C0E1E2F4B5G6X8Y9;:Y;E<G=[>^?C@^AEB[CYDFEFFHGCH7I_JGK[LFNHOZQFRGSCUBVJWEYYZ@[G^E_DaCbJcCdCeFhZ
=ya	e!G#F%I(G)[*H,J-C.J/I0I1J2I3D4H6I7I8J9B:G;J=Y>_?W@YAJBbCDDCFJGIH>ICJJKbLIMENFOCPIQJRISITHUGVDWJXYYZ[H]F^JaCbHcHdIeJfGgJhC
=year	b!_#I%I(G)J*J+I-[/I1^3I4J7J8J9Y>^?X@FAJBFCIDGFJGJHBIYJJKbLZMHNFPJTJUJVHXIZ?[I]H_IaHbGcIdKfHgJhH
=yes	s!J#J%J(J)I*J-H/_3H4I7I9^=I>H?I@HBGCJDIHDIHJIKHMHNIOJPHRJSHTHUJVIXJZE]I_JaHbJcJfJgZhJ
=yesterday	g!J#I*J-H3J9H:I=]>Y?J@^AIBGCJDIHGIGKCMJNHOJSJXJZ_]JhJ
=yet	_![#H%F(F)G+E,I-H0E1F3H4H6J7I8H9I:H=G>E?G@HBBCHD^GCH>IEJIKGLIMhNCOIPJSIUGV_XJYJZD[H]G^H_IaHbEcHdGfCgFhJ
=yo	p!J#I%K(Y)K*J-H3H4J9Z:J=I>[?Z@FBGDZHDIGKHMINIOITJUJVYXIZE[J]HaGbJcKfJhH
=you	O!D%H&H(@)@*C,G-D.G/D0G1I2H3W4E5G6F8E9h:E;G<H=G>F@@AEC@DaFFGEHJIDJDKHLEMBN@O_PDQGRFSDTCUCV]WHXZYJZX[D]B^J_GbJcHdIfBgJ
=young	y@^HGIJKIZI^J
=your	M#I%F&I(>)I*@+^,D-I.G/E0G1X2G4E5G6E8E9c:a;G<G=]?J@CAFB>CHE^FFGCHHJDLCMENGOXP@QGRFSDV[WIYF[B]D^F_EbCc^dYeCfDgB
=yourself	y#Y?JHJU]VXZG
=youv	o#FCZDHHHKXTZX^
=yubikey	u?aDJHHZG
=z	[#B%B&H*B+D,F-Y.F/D0E1X2E3]4X5G6X8D:_;X<G=B>??Z@GADC@D>FEHAIJLCM@NKO[P]QFRCSBUAVEWCXBYE[D]A^F_HbZcZdAeFhB
=za	g!H#Z%H(G)I*H+Z,J.I/I0I1Z2^3E4E5Z6I7I8H:H;I<H=G>D?FAGBBCEDDEJFIGHHCIcJHKCLIMFNEOFPHQIRGSHTGUIVGWJX_YHZB[H]E^J_HaYbGcEdGeJfEgIhG
=zabezpieczajac	w)J*Z9J?^C[DFHIIJNJZJ
=zablokowan	i!H#Y(J)Z*I+J-[.Y3J:K=K?I@IAJBFCHDIIHK[MINJPGT[UHVHWJXIZG[Z]JbJfJgJhJ
=zablokowany	w#^@JHJMKT[XJ
=zahl	y-XHII^
=zapi	i!I#H%G(I)I*J+J,I-I/J0I1J3H4Z6[7I8Y9G:H>I?H@GAJBGCHDHGIIHJJKHLIMHNIOJPWSITJUGVHWJXHYY[J]J^IaIbHcHd_eFfXgXhH
=zapisanym	y3[II
=zapisu	n!K#J%Z(H)J*I,[-I/I0I3G4I6J8[9G:J;K=Y>I?J@JBICIDIEJGIHEIHKIMINJOIPHRITIVJXJYIZF]I_JaHbJcYdYeagJhI
=zapisuj	s%J0Z1J3J8J?JGYHHKJOJY]ZJcIdZeJfYgWhJ
=zapomnialem	w(J@JBJDXHHKJUJVJZ^
=zaproszony	y:_HJMKZH
=zarejestrowany	s+a-K?[BJCHDEHE
=zarzadzan	y#J:[BJNIZJd^
=zasad	q!K#J%J(I*I-H/J3H4J9H:J=H>J?[@JBICIDIEJFJGJHGIIKILJMJNaPJSJTIUIVKW_ZF]I_IaIbKcHdIfI
=zasady	r#J(J)I*_-H@GBJDHHFIJKGMJNaPIUJVIWZZF]JbJdJhK
=zawiera	u#F(J-a7IAKBJDJHFI^KITHZF[J]J
=zaznaczon	u@IL]ZG^_
=zbyt	l-c3J9H>J?J@YBGCJHFIHKHNJVJX^ZFaJhH
=zdarzeni	w&[FJZIe[fZ
=ze	h!H#G%I(H)J*H+Y-[.J/I0J4I6J7I8J9C:I;J=I>Z?E@FAIBEEJFJGKHBIXJJK]LJMHO[PIRJSITIUIWJXGYJZC[J]F^K_IaGbJc]dYfIgHh]
=zeby	w#J+[@ZBHD[HZVIZEhH
=zegt	l!J#I(J*I+[-^3F4J7I9G=J>E?H@IAKBICEHFK]MKOXPJTJUJVIXHZZ]HaHbJcJdYhI
=zeichen	m#J%J-Z/[2[3I@GBJCHFYHGIaKHMJNJTJZIfJ
=zeigt	q#K%J,J0X3I>F?I@JBKCJDJHaIHRZXJZJ_YaHbXfJhI
=zelf	w(H-J9G>H?J@HBZHGIIKFNJU]V_ZH[IaJhJ
=zelfd	yA[HIK]
=zero	q3]>G@FBJDKIHO]TZXIZI]K
=zetten	w@_ZI
=zgadza	u3J>JHJO^ZIhZ
=zgubilem	u>aBIDIHJZH
=ziffern	y-J3[HIKJOZ
=zijn	j!Z#I%J(H*H-J3[9E=J>G?X@FBXDHHFIXK]LJMHNIOIPJTJUJVZXJZE[J]I^Z_JaHbI
=zip	yBJH_ZHhJ
=zit	p!H#]%J(X-I/K3H8J9H:I=I>H?J@GBICIDIGJHXI]KYMINJOIP]TIUKV[XIZC]J^J_JaIbIdHeJfIgJhI
=zle	p!I#X%J(H)I*I+J,]-H3[4I9E:J;J=J>H?J@FAJBGCFDFHEIHKGLKMINHOIPJTFUJVJXaZE[J]H^J_JaHbHcIdGeJfKhb
=zly	s#J-I3Z4]6]8J9I=J>I?J@IBICIDGIIKJMINIRZX]YIZG]JaHbJcJdFfIhJ
=zmiana	u7]LYZY_JhK
=zmiani	y@J^Jh^
=zmiany	u#J:J@[BIHHIJKILZNKVJZW^_hI
=zmieniac	y#I-H@[BICJHJKJMJTJ[]^[hJ
=zmienic	m(I>J@_BGDJHYIJKFLXMIUJVHZX[J^]hF
=zmienilam	w3G9I>]@^BHHGIJKIMZOGZIaFhI
=zmienilem	r>Y@Z
=zmienion	o*K/[9J@]B^HDKJMZTGZJ]K^JaJcJdJfIgYhI
=zna	y:[BJHFM[gY
=znakow	s!J#I%K-I2_3H9H;K>J@HBICIDKHGIaKGMKOJVJXJZH]JaJbJ
=znaleziono	y4[HJ_]
=znam	y>IBHDIIHMJZF[ahJ
=znowu	w#[-I9I@ZBXHHIKKIX]ZHhI
=zonder	h!H#[%H&Z(I*J,J-H/I1Y2I3Z4G6J7I8Z9I:H;J<X=X>H?J@CAIBFCHD[FHGHH@IGKGLZMYNZOEPHRITHVIXIYJZF[Y]H^Y_YaFbIcIdYfFgJhG
=zoom	sH_ZH
=zostal	y_]dY
=zostalo	r!YBXHJM]VJZI
=zou	y>JHJIJKJOJV]ZJh]
=zresetowac	n(J7J:X?K@JBXDIEYHYMISYUIVGWJZ][JbHfKgJ
=zresetowan	y(JBYM[VJZIgZ
=zu	Z!D#_%D(C)F*E+F,F-d.I/E0G2X4E5H6F7F8G:C;F<I=C?AAGEGFGGFH;I^JFKFLXMCNXOHQHRFSFVBWEXdYFZC][_Fa@cHdCeFfDgFhA
=zugriff	m#K%_3J4J9J=J>]?J@ICHDIIJKINIOJQXZY]JaIdK
=zum	j!I%X4Y6I:H;J=H>J?[@GA]BICJDHGJIIKIL^MJNJPJTJUGVGWYZC[Y]I^J_EaJbXd[fFhJ
=zur	o#J(J+^3F=J>H?[@JBJCFHFIJKJNIO[UKVJWYZG]IaFbJcZdJf[hJ
=zuruck	l!_#H%H&](J-I/J3J4I=H>J?JBICIDJHDIEK]MJNIVI[J]JaJbZcKdHeJfIgXhJ
=zuruckgesetzt	l%J(H:Z?J@XBYE[HFKIM^UIVIZDbJdJgX
=zuruckschreiben	r%Z3I4Z6Y9J=I>J?JGXHGKKPIRJUJYJZGaJcHdaeJfE
=zurucksetzen	W!D#G&I([*H+I,H-I.J/G0I1I2J4F5I6F7F8H9J:];H<J=[>H@CAJDDEIFZGGHJIGJHKBLYMENEOHQJRHSITHUZVYXFYIZX[H]X^E_GaZb]cYeGfJgFhF
=zuruckzusetzen	u(^.Z:J@IBIHJKJVIX]ZIbJdJ
=zurzeit	y#YCZZJcX
=zwei	g!I#J%K(J)I*_-I/[3G9H:J;J=J>G?H@XA_BHC]DGHFIGKZMINHOZPIRJSJVJXGZG]G^JaHbKfKgIhH
=zweit	p>J?K@_BJCaHIIJKIOJZG]J
=zweiten	y@YHY
=zweryfikowac	y#H-J3ZCKX^
=zwischen	w/I9H@ZHHK]RXTJXJc]hJ
=zwrotnego	m!J#J%Z(H)J*I,[-I/I0I3G4H6J8[9G:J;K=Y>H?J@IBICIDHEJGIHDIHKIMINJOHPGRITIUJVJXJYHZE]I_JaHbIcYdYeaf[gJhH
=zwrotny	i!I#H%G(I)I*J+J,I-I/J0I1J3H4Z6[7I8Y9G:H>I?H@GAJBGCHDHGIIHJJKHLIMHNIOJPWSITJUGVHWJXHYY[J]J^IaIbHcHd_eFfXgXhH
=あ	d!H#H%F&J(W)I*I+J-[/I0I1J2J3H4H6I7H8J9_;I=X>Z?F@DAHCYDGEYFYGIH?IHJILIMYNBOGPHQKRHSITIUEWHXFYJZH[H]G_ZaFbEdYeIfGgI
=い	I#H%F&A)E*D+Y,J-[.G/D0X2=3^4E8D9J:I<@=D>X?Y@GA;BID]EFF?GKHGJ@KXLDMXPHQGRGSITHVIWXZX]@_[aYbIcIdFeDf[gF
=う	^#C%F&I(C)F*F+E,I.G/G0G1G2H3@4E5I6Y7E8G9_;F<I=C>Y?A@aAGDFEGFHGFIHJGLYMANAPDQHSFTGVZWEX[YFZ][J]C^E_Xa@cDdDeHfDgFh_
=え	]#]%X&J)J+C,H-A.H/G0G1H2H3B4F5I6F7E8G9B:B;H<J=D?a@bAHBACCDXEGFIGEHGIZJHKYLXM^NBOEPJQIRFSFTCU@WEX]YG[[]D_FaBbWcFdXeHfEgIhH
=お	j!H(H-I3I4J7J9b:I=I>H?IDJHDIGKGMGNIOKPJRJUIVHWJZ]]IaIbFcJdZfIhH
=か	W!I#Z%B&X)D+C,F-Z.J/D0C1E2F3Z4[5E7B8J9^:@<G>E@^AEB?D@EEFFGCHZIXKEMXNHO@PYQFRBSDTIUAV?WCXFYY[X^A_Dd@eEhZ
=が	I#?&A(X)E*A-G.F1E3a4Z7?8;9D:Z;X<G=Y@EAYBDCYD?EXFEG>IYJHKALCMXNEOXPAQGR]SET9U[VFWZX@ZZ[X]J^Xa_dYe;fagBhJ
=き	W!H#C%C&G(I)J*D+D,[-B.F/C1E2G3Z4Z5G7I8]9?;E<H=Z>^?ZAEBFC@DCEJFGIHJFKDLDMDN?OAPJSITBUJV]WCY]ZI[Y]BbFcXdYfagH
=ぎ	j!I#H%J(J*J-]2^3H4J9C:I=J>I?JBHCFDIHBI^KDMGNEOJPIRJTJUJVIXdZC[J]JaHbIcJdIfHhG
=く	[!E#a&J(H)G*F+G,H/G0G1Y2G3[4C5[6F8F9[;F<H>[?IAGCBDCEHFHGEHJI@K]LEMINAODPDQHRFSGUCVCWFXYZ][C]D^E_DbCdIeHfDgFhY
=ぐ	w!I=I@ZHITZUJZ]bJ
=け	_!F#C%[&J(E*Y+E,H.H/Z0H1H2H3B4F5I6G7F8Z9A:D<J=E@XAGBCCYDGEHF[GEHGJHLHMBN[PYQIRGTYUEV]WGXBYG[^]Z^G_FaAbEcDdEeHfFgF
=こ	f!F#H%H(^)I*H+G-D.J/G0J1J2K3C4G6J7H8I9^:_;J=F>J?C@DAJBFCEDJEXFJGIHIJJLJMFNEOEPHRHS]TEUZVDWYXEYHZZ[I]F^H_HaYbGcHeJfFgHhY
=ご	s9^>]@JBYHEIJMK
=さ	V!a#a%I&I(A)E+Y,F-X0F1E2F4D5G6E7Z8D:X;Z<H=I>=?[@GAEDFEFFGHHIYKIMJN[OZP]QXRCSETIU?VGYEZ=]B_CbDcHeFfBhG
=ざ	w9^BJZY
=し	N%H&X(D)@*F+K,A.E/I0H2B4X5C6X7E8Z9];I=?>Y@]A@B[CXE@FBH;JAM_OFPYQYRFS@VDYX[C]G^>_XaAdZeAgYhH
=じ	o!J%J-I0J3I8I9I>JAaB^HFIJK^MJNJOJVJXJZE]X_GhI
=す	T!^#X%A&H(])D*J+C,E/G0D1E2Z3?4B5F7H8D9_:Z;D<G=>>???@[ADCWDBFFI[JILHNZOAPGRJSCTIUCVEWBX_YE[E]A^BcIdXfHgBhH
=ず	m!H#J%I(I*J+H,_-H/J0J3I4I6J7I8J9I:I;Z=I>G?I@FAJBHDZGJHDIIKHLJMGNJOJPIRbTIUIVIWJXIZF]]^J_JaIbHcJdZeJfHgYhI
=せ	X#D%D&I)F*E+E,G.G/F1G2G3J5H6F7G8F9>:H;G<I=X>X?XAGBICCDYFHGEI]JGK[LFMANGPHQHRFSFTEUYVZWDYXZb[I]D^C_[bFcIeGgEhE
=ぜ	w#F*^-J@ICIHFIIKJNKPJTIZ][]hI
=そ	l!H#I%E(I*I+J-E3G4I6K7J8J9Z:[;[=I>^?Z@GBXCGDIGaHEIFKYLJMGNFOHPJRISJTIUHVFWIXHZE]I^I_IaHbHcIdHfHgXhJ
=た	P![#_&E(<)A,C-I.C/Y0A1B2B3Y4X5D7?8X9X;A<D>Y?_@]B]CDDGEIFCGGHCIZJAK[NXOBPYQCSAUGV;W>Xa^?aCc=dGeBhC
=だ	Z!D%Y&I(B)X*X+D,G-a/E0G2G3G4C5H6F8Y:B<H=C>?AFCXDIEGF[GCHDIZJGLFMbN[OBPYQHRESET[U@VZWXXHZA[[]C^E_DaBbCcJdGeGfCgEh?
=ち	i!G#Z%H(G)I*I+J,J-F.J/J0I1H2I3[4[5J6I7I8I9_:G;I=G>E?E@FAIBFCEDGEJFJGYHIJIKELJMENGOFPHQKRESZTHUXVYWIYIZD[H]G^J_HaDbGcGdEeZf^gIhG
=っ	X!^#X%C&H(B)F+B,G-].J/Z0E1D2F4B5G6D8D<H=_>X?D@IAEB@CDEFFGHCMCN?PFQGRYSETCVYWDXXZD[C][aYcAeFgD
=つ	e!F#H%[(G)]*Y+G,I-D.J/^0F1J2H3C4[5I6G7H8[9D:G;H=G>C@EA[BGCdDDEIFIGHICJIK^LIMDNFOFPHQKRISITGUEVEWIXZYIZB[G]G^H_IaCbFcGdGeJfGgHhF
=て	O!^#^%J&E(J)F*?,B-_.I/D0@1Y2B3G4=5C6@8I9J:G<D=]>_?G@EA@CDD[EAFCGZH<JEKYLYMGOYQCSITHUXWZXXZA[@^YbDcEdZeAgG
=で	N!Z#J%=&D(C)E*C->2A5B7[8H9Z:];F=HA?DFEXFBHDIFJ@LFM[NGOFPHQJSITZU^V^XHYCZC]Z^Y_<aDb_eXfGgZhG
=と	W!B#B%F&I(B)F*D+Y,G-b/D0F1G2F3>4E5H6X7X8F:F;E=C>H?H@]AEB@CXD[FGGEH;I_JFLEM?NcO[PHQHSETDUCVAWEYF[D]C^D_IaAbYeGfCgEhb
=ど	l!H#E%J(H)I*I+H-E/H0J1J3G4I6J7I8J9Y:H;J=G>F?FBFCGDIGJHYIGJJKDLJMHN_OHPIRIS]TXUHVHWIXEYIZb[I]H^K_JaFbGcIdIfHgJhF
=な	L!=#F&[(Y)D*Z+[,>-C.E/H0X1I2@4I5X6Y7I8G9D:X;Z<I=Y>X?]@HA>B<CHE>FAHEIFJ?MXNZPBQJR<SFUJW[YXZH[[^J_Xa^bHcJdHeFf[gI
=に	N!F#B%I&C(D)?+X,@-Y.G/E0I1J2F3]4I6=;D<C=>?Z@GA[BCCIDAF^GEHGIHJIKXMJOXPJQARGTHUFVZWHXXY>ZD[G]a__aZb[cIdZfYgEhI
=の	K!D#A&B(X)<*[,X-F.E/@0<1G3Y5C6E7A8I9E=J?^@HAZBDCXEYF_GZK[LXMXO]PEQER^TCUEVYWFXEY@Z@]I^A_GaHc[dCeKfXh^
=は	S!H#?&F)^*X+J,B-I.D/[0A1B2C3D4@6@7]8B9Z:A;B<F=E>_?_@EABBJC[D;EBFCGXHIJCKXLAMbN<OZPGQERAS?TbUZV]W@XJYCZ9[Z]X^Z_JaGbDc?eAf=g^h<
=ば	p-J3Z7[9G=J>I@^BJDXHDIJKIMKNJXIZ[]YaIhJ
=び	y+[DIHKQ^
=へ	uHIMXQXZHc_
=べ	w>J?^KJ[Z
=ま	O!_%D&F)B*E+J,D-F.J/F0B1H2B3[4I5E6B7B8B9^:F;B<E=J?H@ZACB_CDEHFDG@HCI^JFLJMbNJOFPIQDRESBWJYAZd[D^@_IaFbGcHeCfXhB
=み	i!I#G%J(I)J*J+b-[/K1K3G4J7I9G:J>F?C@GB]CEDXGJHBIZKELKMGNHOHPHRJSJTXUIV^WJYJZF]I^JaIbGcIdIfJgIhG
=め	c!X#[%H(F+],J-[/I0I1I2J4G5J6H7H8H9E:X;H=F>Z?BAIBDDEEXFJGHHCI]JIKAL]MXOFPEQJRHSHU^VDWGY]Z>[G]F^G_YaDbDcGdEeIfEgHhC
=も	Z!B#H%E&I(C)F*J+C,H-X.G/D0F1F2H3D4E5H6F7D8F9>:B;E<I>_??@ZAGCZD_EHFHGEHEI>JGK_LZMENXPDQHRES]TYUYV?XaYF[D^Ea[bBcCeGfDhG
=や	l!I#H%J(I)J*I+I-_3Y4J7J9[:J=H>E?E@CBGCGGKHDIZKXMENHOIRJSJTIUHVGWJX]YJZF[J][_JaHbIcJdJfJgJhH
=よ	l![#I(G+K-X3I7I9Y:G=K>H?I@]BHCIDIEJHEKELJMHNGOJPITJUXV[WJX[ZB]I^]_JaIbHdZfIgJhH
=ら	X!Y#@%A&X(B+Z,F-].F/H0X1E2E3J4[5F7C8Z9=:A;[<G?>@^AEB@CJD?EFFFGCHZIYK]LGMDNBO@QFRBSET[VHWDXHY][A_Da>bZcAdIeEfGgYh]
=り	^!D%D&I(])G*G+G,[-X/H0G1H2H3[4X5I6G7F8G9b:I;G<I=]>B?C@ZAGDCEHFXGGH>IZJHK@LGNBOCPEQIRGSGTFUDWFXZYG[F]D^IaBdBeHgFhH
=る	Q!I#B%J&F)G*D,B-]/?0A1B2X4?5D6@7J8A9B:F<E=J>J?CB;DDFBG?I_JELXNZO_PYQISJT?UIW>XIYA[]]=^Z_]b]cDfGg@h_
=れ	P!]#Z%D&E(G)F+X,A-J.F0A1A2A3D4>5D7G8K9F;Z<E=X>[AABXD[EBFCGFIIJIMGNXOZPWR_SAUDVBWIXYY@Z[[J]Z_>aFbJcHeAf<gGhY
=ろ	y-J9YIYKHZJh]
=わ	a!E#E%H(G)I*G+X,I.I/Z0H1I2I3D4G5J6[7F8H9Y:E;I<J=Y>J?CAHCXDXEIFJGIHAIZJIK[LHMCN^OIPFQJRGSIUGVFWIXZYHZH[[]F^E_FaEbEcGdDeIfFgZh^
=を	Q!F#J&F(_*Y+Z,Y-G/I0H2B3F4Z6[8]9<:Z;B<E=D@AABB:CDEIFDGFHZJHKYN[OCPDQJR?SATGUXVAX]Y^ZC[D]E^XbCcJeYfGg@
=ん	X!Z#D%E&I)F*F+E,G-^.G/G0F1H2H3J5I6F7G8G9[:I;G<I=X>Y?XAGBJCCDYFHGFI[JGK]LFMANGPHQHRFSFTEUYVZWDXBZ[[D]D^DbFcJeGfBgFhE
=ァ	w2[3IH_SIZJcZ
=ア	Z!]%^&I)Z*H+E,F-B.G/E1G2^4D5H6Y7D8D9D;X<I=X>^?[@BA_BAEEFHHEIBJGKBMANBODRDSDU@VZWDXHYFZH[G]D^Y_BaXbAcXdBeGfBhC
=ィ	j!J#I%K(I)K,Z-H.X0X2K3J4J6J7H8J9J:I=J>I?I@JBICZDZG[HDIIJ]KILJMINHPJQYUHVEZG[J]J^Z_IaJbIcJdYe^fIgJhI
=イ	[!B#H%J&Y(@)C*E+F-B.G/C0C1F3X4Y5Z7^8]9B:A;F<G=b>A?C@BADCDDBEEFFGDH[IBKBMENBOEPZQXRDTJU@VHWCXCYE[X]C^C_BaBb[d_e_fYgGhE
=ウ	Z!]%]&I)Z*I+F-B/_0[1G2^4D5H7D8E9F;E<I=B>C?D@DAXBBCCDXEEFHHDIDKCMINCOFPJQHRFSET^UAV[WEXIYGZ>[G^Y_[aDcYd?e]fBhD
=ェ	e!H#H%F(F)I*J+J,Y-X.J/I0a1H2I3H4G5K6H7_8G9G:H;_=H>F?G@GAZBFCHDHEJFKG]HKIHJIKHMHNGOIPHQJRHSITHUHVFWIXHYIZC[H]H^]__aGbFcFeGfDgHhG
=エ	g!X#I%H&Z(F)H*J-Y.J/I0b1J3F4[5K6H7H8I9G:G;J=F>H?GAHBGCIDHE[GHHIIHJHKHLJMGNFOZPGQKRISHTIUGVEWIXGYIZa[I]I^F_FaHbEcGdFeZfCgIhG
=ォ	q%J(J3J4J6J7J8b9K:J=J>J?JA[BKCJGJHXKJSHUJVJZH_ZcYdGeJfI
=オ	a!X#F%E&J(A)G*G+H,Y-C.H/^1H2F3E4E5I6^8F9D:B;Y<J=A>D?E@EBDCFDDE_FHGXH=IEJHKEMCNXOGQIRFSETEU]VAWEXFYHZ?[E]E^Y_caDcZd[eYfXg[hD
=カ	_!a#X%^&K(A)Z*I+H,G-I.I/G0F1I2^4F5I6G7F8F9H:W;G<J=D>D?D@EA_BCCDDYEZFIGXIEJHKELXMCOHQIRFSGTJUAV]WDYIZ?[J]F^Z_EaEbYcEdDeHfEgEhE
=キ	l!H#I%J(I)H+G-H/Z0J1I3G4H6I7H8K9H:I=H>Y?_@HBGCZD^GIHAIGKGNHOIPIQYRGSITHUFVEWIXIYHZD[I]Z^I_JaHbFcadIfFgIhJ
=ク	U!>#^%[&G)C*C+D,b-?/]0[3@4@5E6^7?8Z9A:>;Z<Z=E>F??@HCAD?ECFEI@JJK@LHMAN@OCSCTbU?V=WBXKYCZB[^]A_ba?bbc?daeYfHgJh@
=グ	g!E#H%I)I*H+I,J-F.J/I0^1J3F4F6I7G8J9F:Z;I=E>F?E@GAIBGCGDFEIG[H?IFJJKGOIPaRISITHUFVcWHXHYI[H]Z^H_GaFb]cFdGeJfFgHhH
=ゲ	u(I*]:b=JHJUJVJWIZF^K
=コ	_!E%X&J(D)H*G+H,H-A.H/F0D1H2X3B4X5[6F7E8Z9C;G<]=E>]@CAFDEEHF[GXICKALFM]NCOEPFQIRFSHTEUEVCWGX_YZZ=[E]D^F_ZacbBcEdDeHfDgFhB
=サ	_!C#D%E&J(D)Z*G+H,F-C/G0E1Z2X3C4]5I6Y8E9E;G<I=C>A?C@DAGBZCEDDEGFIGDHXICKCLYMFNCOFPEQHR^SYTDU^VBWEXEY[ZK[Z]E^E_FaCbId[eFf_gFhF
=ザ	_!]#G%G&J(^*D+F,X-C/F0E1I2I3C4E5I6F8Z9E;Y<J>C?C@DA]BDCGDXEGFIGFH?JHKDLGMDNDOEPXQIRFSGTGUDWFXEYG[J]]^[__aGbYcEe]fDgFhD
=シ	c!F#F%F&I(C)F*]+H,Y-Z/G0F1G2H3E4E5I6F7^8G9C:C;H<J=D>C@DAFBACEDDEFFYGXHCIEJHKELHM[NaOGPEQIR]S^TGVBWaXFYFZ>[F]Z_GaDbCc^dCeHfBgEhE
=ジ	h!H#I%H(G)J*J+J,I-X/I0b1J2J3H4H6I7I8I9H:H;Z=H>F?F@HAZBGCIDHEIGZHXIHJIKHLJMFNGOIPHRISZTIUGVGWIXIYJ[H]H^I__b[cHdFeJfFgIhI
=ス	O!=#E&E(J*A+A-[.C0J1B2Y3>4?5D8^9?:[<E=]>G?G@IAIC>EEF[IIMYNZOBPCQIRXTGUZVDWFX>YBZ[]?aGbYcDdXeAf[
=セ	V!H#B%Z&H(W)Y*H+E,E-B.F/C0C1F2D3A4B6C7I8C9B<H=b?G@GADBXDJEYFFGBIBJEKALDMHN@OERCSYTAUaW^XCYEZ][G]]^H_BaXbGcYd=eDfJg]hC
=ソ	s#[(K-I3J:J>J@IBIH]IKKJMaNJVKXJZE[J^JaJbIhI
=タ	b!E#G%Z&J(^)H*G+H,H.I/G0E1I2Y3E4Z5I6G7G8[9F:];H<]=D>D?D@FAFBECFEGFIGZH_IFJ[KFLHMDNEOGPEQIRGSGTGUEVJWFXGYGZA[G]F^G_[aDbDc^dEeIfCg_hG
=ダ	y-E/J7^BJHFI^KJMJS]TIVJZIbJhJ
=チ	p#J%J(J1J8K9[:J;]=I>J@IGZHFLYMITKVJZE[J^^bJdZeIfGhJ
=ッ	R!F#]%G&F)G*B+B-@/A0A2D3@4A6Z7F:J<F>G?E@DACBZC@DHEXIAJCK?LGMXN>OCQESXTbUXW]XIYC[[^X_AcDd^eYh@
=テ	j!H#H%I(G)I+K-I.W/K0X3G4J6J7I8J9H:Z=G>H?G@HAJBXCZDZEJGIHCIIJXKILJMHNIOJPIQYRZSHTJU^VEW_XIZE[I]I^Z_JaHbFcHdJfHgIhH
=デ	l!J(])I,Z-J0J3J4I7_8J:I=I>J?J@ZBFEJGJHEKKMINIPHRJS]UFVFWIZE]J^H_IbHc]d[fF
=ト	P![#I%Y*J+G,a-C.F/?0[2Z3F4H5Z6H7K8]:[;I<D>D?D@BAYC=FCHFI>JEK<LGMHN;OAPHQXS]THU]W]XBZG[B]>_XaHbYcGd]e[gJh=
=ド	O!>#A%H&F(H)A*B+B,]-[.K/[2Z3?6Y7Z9A;B<E=>>Y?C@EAJCGDIEGFDGXHFIJOBPXQDRAVFWHXZYCZY]@^Xa_bZc?e]fFgI
=ナ	r!I%K(I)J-I0J3H7J9J:a=I>I?H@JBFDHGKHEIKKJMFNIPJR]SIU_VGW_XJZC[J]I^IaIbGcJdJfIhJ
=ネ	q!J#J%](J-J2[3J4H8]9J:J<^=J>JAJBJGJHDIJMIPKTJVIZI_^aJbJcJdKfIgK
=ノ	y-J9J?I@KBZHGIIKIM[ZIb^
=ハ	u%J3^6J9J=I>J@JBJG[HDM]NJRJSKUIVIWJZHaIbIdFeJf^
=バ	c!G#F&J(D)H*H+I,Y-F.I/F0F1F2H3E4^5I6^7[8X9F:F;H<J>E?E@EAHBDCGDFEHFJGFHCIFJHKELGMGNFOHQHR_SFTCUDV[WGXFY]Z?[F]G^G_FaDbCcYdae^fYgGhF
=パ	R!A%F&I)D*E+E-^1F2]3C4C5F8D9F;E<H=A>G@HAEBICCEJFZGZJXKXMXNXOFPEQGRCSCTBVIXAYFZ][Z]E^Z_Aa@cCdXeDfIgEhZ
=ビ	h!F#J%H(F)[*J+K,I-F.J/J0^1[2Z3H4G5J6H7G8I9G:F;J=F>G?F@HAICIDGEHGHHFIGJJKHMGNGOJPHQKRGS[TIU_VEWGXIYHZC[H]H^H_HaFbEcGdXeHfcgIhI
=フ	e!E#H%G(E)[*H+I,Y-E.I/H0G1I2Y3]4G5J6H7^8b9F:D;I=F>E?F@GAYBECFDFEIFJGZHZIFJ[KFLHMENFOHPFQJRGSFTHUcVBWGXGYHZC[H]F^F_WaFbFdCeHfDgHhG
=ブ	i!H#C%I(I,J.[/J2K3I4J6I7J8J9I:J;Z=I>H?I@IAZBICIDIG[IIKILJNIOJPJRJSJUJVIX[ZE[H]X^I_aaIbZcIdGfIgJhI
=プ	[#C%C&H)E*C+D,D-@.F/]0^1E2E3A4A6a7Z8D9A:?;E<H?ZBAE_FGG[HIIAJFKALDM?ODP_QGSCTBU?VaWCXCYYZ;[B]A^X_Xb?c_dYeEgZhB
=ヘ	w(^@[VIZG
=ベ	s!J&[,J0J3J4J6J9J:J=JBKHHPKQYU]VJZIbKcJdKe[fY
=ペ	u(J.XHYS[UIZH_^bJ
=ホ	q#Y9J:J>]?HCJDJIJKJM[NJZFa]bJ
=ボ	n!J#J%J(_*J,[-I0J3J4I6I7J9Y:[=J>I?I@JAJBHCJDIGJHYIJKJMHNJPJS[TJUIVFWIZF[J]J^JaIbHcJdHe[fJgI
=ポ	g!H#I%I(F)I*^,H-[.J/H0H1]2I3H4G6H8H9H:X;J=G>E?X@GAIBDCFDXEHGFHZIGJJKFLJMENbOHPGQJRFSGTHUDVEWaXHYIZA[H]H^H_HaGbEcEdEeIfDgGhG
=マ	l!J%H(J-H3J9H:H=J>[?G@JBICIDIF]GIIHKIMYNHRKTZUJVJXJZE[I]Ja[b]dIfJhI
=ミ	p!H(H*K-G/I0I3J4]6I7H9J:H=^>I?IAJBKCIDIEXGJHDIIKJMJN[OJPIRKUHVIWIZF^J_HaHbJcXd_fGg[hJ
=ム	s!J3J5Y9J:J=^>J?JCJHXIJNIR[VJZH_KaJc[dJhJ
=メ	b!F#F&J(D)F*G+F,H-A.I/G0G1H2I4]5[6G7[8[9E:E;H<I=E?[@EAHBDD_EHFIGFIXKCLHNCOFP]QIRHSGTXUEVZWGXDYGZG[E]E^G_EaZbYcFdEeHfDhD
=モ	w.X>J?IHIQ^a]
=ャ	y3J9J>[?JHGMZ][
=ュ	n!J#K%I(I)K-G0J3H4]7J9F:I=I>H?G@IAJBGCZDZFZGZHCIHKJM_NHOJQYRIS[TJUHVHWIZF[J]HaIbIcIdIfIgJhK
=ユ	b!^#H%G&J(_*E+G,G-D.H/F0F1I2I3D4F5J6G7X8Z9E;Y<J=X>D?C@DA^BECHDYEGFIGGH@JHKDLGMENDOFPYQIRGSGTHUEWGXFYH]Z^]__aHbJcEdXeGfDgGhD
=ョ	o!I#J(I,[-I0_3J4J7_9H:J=I>J?J@JAJBIDJGJHDMINJPIR[SJUIVHWJXKZF]]^Y_IaIbIcHdIfIgJ
=ラ	Z#C%J&X(@)E*F+G,Z-G/^0[1F2F3B5]6[7B9A:B;E<H=b>C?C@JB@CDDCEXGCHIIBKCLEMENBOXQYRDSDTXUBV?WDXCYFZ[[B^B_ZaBbIcCd_e[hB
=リ	U!H#B%F&H(X)H*[+D,D.F0C1F2F3A4C6C7I8D9C;D<H?^@FAEBYCYDKEYFFGBIAJEK@LCMGN^ODQ^RCSZTBUYWbXBYF[F]B^G_Cb^cFdGeDgYhB
=ル	[#D%D&I)Y*C+D,G-@.F0D1Z4B5G6E7C8E9A:Z;F<H=C?XAEBAD]EZFGG]H_I@JYKALFNZOCP^QGRDSCTDUaVaWCXBYYZ;[D^D_CaXbAcJdBeFfAgHhB
=レ	_#E%D&I)F*F-B/^1G2F3C4Z5H6^7[8a9C;F<I=Y>C?B@DA[BBCCE_FHGCHHIDJGKCLFMBOEPKQHRESETEV@WDXEYGZ@[E]D^B_]aCbAcXdZeEfXgZhD
=ロ	Z#_%D&I(C)Z*F+F,F-C/D0[1X2F3C5]6D7X8E9E:C;F<H=C>B?A@CAGCDDDEZFIGCIDKCMGOGPCQHRDSETcUBV@WDYYZF[__DaCb_c^dBeFfAgDhD
=ワ	R!B#G%H&I)E*F+E-^.G/W1F2]3E4D5G7X8D9H:X;F<H=B>G??@HAEBJCCFGG[HIJYKYLXMZNXOFPFQGRDSDTCXBYFZ][Z]F^Z_BaBcCdXeDfIgFhZ
=ン	R!]#W%X(J)K*B+B,^-F.C/Y0_1B2Z6X9>:];@<D=[>:?;@<A^BDC=DGE]FXGHI=JEK<NEO@RISJTIUIV[XCYAZA]Y^Xa<b_cXdIeJg[h>
=ー	J!F#=%?*G+B,]/F0[1H3@4Z8D99;F<A=?>G?Z@BAXCFD[F@HYIAJGKELHOCPHTBWYYJZ[[I]H^J_Ya[b[e[fZgIhI
=一	V!?#E%[&G(?+A,D-H.D/A0B1D2D4A5F6]7A8C:A;Z<F=@>;?H@cAaB>CfEDFDGAH?JCK[LXMBN?OXP@QFRBSBTXU@V=XaYC[A]@^B_>a]bJcFdJfAgB
=三	q!J#^-J3H4J9F=I>F?J@IBJCIDIHDI[JZKHMHNJXEZH]IabbJfJhJ
=上	d!D#Y%H(H)H+I,J-G.I/H0H1I2J3E4G5K6H7G8I9E:I;]<J=H?E@^AHBGCEEJF]GGHZJZKFLIMXNGO[PGQJRGSETEUHVFWJXGZA[H]F^H_[aEbGc]dHeIgGhZ
=下	j!G#Z%W(E)H*I+I,J-D.J/I0I1I2I3E4H5J6I7G8H9]:F;H<K=F>F?E@EAIBCDDEJFIGIHAICJIKCL]MDNFO]PGQKRIS_TGUFVDWGXEYJZX[Z]G^H_HaDbccHdGeJfGgIhF
=不	M!8#A%B([*D+Z-B.H/I0X2;3Z5J6_7I9B:A;J<?=Z>[?Z@HA;B5CED8F>GZH?IXJ<MENZO^QJRXSETHUCV[W<YXZ][F]C^^aYbCc]d7e<fYgE
=与	o4J7[9JBJHZOXR[ZFc^hK
=丢	u>^DYHIaE
=两	h!H#H%F(G)H*a+J,J-F.J/^0I1J2I3H4I6I7I8I9E:I;H=H>H?E@[AbBGCZDHEJFJGHHEIFJIKYLIMGNEO]PGQJRISJTHUHVFWJXHYJZB[I]G^J_FaEbIcIdHeJfIgIhF
=个	b!B#B%Y&I(X)C*D+E,G-H.G/[0E1F2Y3@4D5H6E7D8[9@:C;X<G=C>@AcBBC[D@EGFFG[H?JFKdLEMBOZPCQHRESETCUYWDXAYFZF^EaYbCcDdDeGfEgFhA
=中	i![#G%I(F)H*G+I,I-F.I/H0H1I2J3E4H5K6I7G8I9B:F;I=F>Z?E@FAIBECGDHFJGIH@I[JJKDLJMENFOFPFQKRGSYUZVEWHXGYIZA[H]d^I_HaFbFcFdYe[fFgahG
=临	u!X@ZL[TY
=为	i!G#E%I(D)E*[+[,I-H/]0I1J2J3H4I5K6J8J9H:G;J=F>H?GAHBECGDGEGFJGIHBIFJIKEMHNEOHPGRJSIU]VaWZXHYJZW[[]H^H_IaHbHcIdZeJfIgGhH
=么	m!K#E%J(I)I*]+J-H3J4J7J9G:J=I>H?I@FBHCIGKH^IIKHLIMIN_OJPISKTHUIVIWJXJZY[]]HaHbIdJhI
=义	w(J-X9K=J?KHYNEUJVIWaZFaJ
=之	u#K@^CKG[HHZEdHf^hI
=也	r#J(J-Z/J3E9J=J>[?ECHD]HDIHKJLWMIN[OJVJZG]I^Ja]bJfKhJ
=了	R!Z#Z%?&C)H*I+?,J-@.E0J1>2J3@4Z5B6J7A8I9]:><B=I>f?_@FA>B_CFD?E@F@GGHJIAJCKHLGMENBOBPBQATAV9W?XDYYZ[[G][^EaYbJcGd<e?fYhH
=予	y-K3^9J>J?ICJDYF^HEIEKJVJXJ]JaHhK
=事	j!G#Y%H&[(X)G*I+J,J-H.J/J0I1J2K3F4H6H7I8I9X:H;J=G>G?GAICHDGFHGIH[IFJJKFLJMFNGOHPHRIS[UFVaWIXGYIZC[H]H^I_JaGbHcIdHe[fXgIhH
=二	e!F#H%F(F)H*b+H,H-D.J/^0G1K2I3F4H6H7H8a9E:F;H=G>E?D@^AaBGCcDDEIFJGHHBICJJKXLIMENEO]PFRISITIUGVEWGXEYJZB[H]F^H_EaDbGcHdGeJfHgHhG
=于	y!J#J9J:IB[EZHJKJP^VHZGaJ
=云	j!C#E%F(F)H*H+I,J-F.J/_0a1H2I3F4G5J6Z7F8I9G:G;H<J=G>F?G@EAZBFCFDGEFFJGEHDIFJXKDLIMHNDOGP[QJRISHTaUHVEWIXHYJZC[F]G^G__aGbGcFdCeIfEhF
=五	s!G#a-K3J9H>J?I@EBJCJHEIJKHM^PITJVJX^ZFaJbJdJ
=人	c!A#E%B&J)F*Y+^,G-B.H/G0G1G2G3B4E5I6F7F8F9X:D<I=E>[?Z@[AZBCCDDIEGFaG]HIIDJGKCLFMBNDODPGQIRFSGTEUXV_WGXEYGZH[E]^^__DaBbDcDdDeGfDgFhD
=什	u#F*]-I9J@IBJCJHGIJN_THZG[]
=今	i#X(H-H3J6J7J9H:J=I>F?I@dBICIDJHEIFKFLJMFNGOIPJTIUKVJXaZA[I]I^GaGbIfIh_
=从	q!H#J%H(G)I+I/K0J3J4J6J7J8I9I:J;[=G>J?I@JBHCID]EJGIHEIJKJLJMJNHP]SITJUHVFW[XJYKZ[[J]K^I_JaIbHcIdZeGfGgJhJ
=他	j!F#H%a(^)H*G+Z,J-E.J/H0K1J2J3G4J5J6J7I8J9F:Z;H=F>G?D@DAIBXC^DFEIFHGHHAIYJYKJLIMZNEOGPGRJSITIUEWIXGYJZC[G]H^Z_JaFbFcIdIeKfIgFhG
=付	m!J#J%Y(I/X3_4J9G:Z=J>E?H@GBJCHDIIDKZMHNEO[PITJVIXH[J]HaHbIcJdIfJhZ
=代	n!I#I%H(G)H*G+J,I-X.J/I0d1I2I3^4E6H7J8I9D:I;J<J=H>E?E@IAHBHCGD_EIFJGHHBIHJHKGLJMFNGOGPHRESJTIUHVGWHXIYFZE[J]G^J_IaBbIc_dFeIfDgGhH
=令	u#J(J)J*I,d-I3H4I6J9H=J>H?J@JCJDKHFIJKJMJNJOHPIR]VKXJZD]JaIcIeJfJhI
=以	e!H#G%I(E)I*I+J-E/J0J1J2J3D4I6J7I8J9F:G;J=G>[?[@CAJB[CGDGEKFJGIHEJJK_MXNGOEPXRISJUGVbWKXHYJZC[I]F^H_IaGbHcIdIfIgHhX
=们	l!H#H%I(F)I+Z-Y/J0J1J3X4J6J7J8J9D:^;J=]>E?G@ZAJBHCDDEFJGIHEIEJKKGLJMHNIOYPIRJSJTHU_VCWHXHYJZB[G]I^J_[aGbHcJdZeJfHgIhG
=件	h!G%G&[(F)G*H+H,J-E.I/I0I1I2Z3C4F5]6H7H8H9Y:H;H<G=F>B?^@EAIBDCBDAEJFGGIJIKDLIMZN]OGPGQJRHS[TFUFVDWGXFYHZA[F]F^I_Ha_bGcGdFe[fWgIhG
=份	p!K#I%J(I)J*J,[-]/J2J3Z4I6^7]9H:I=I>H?G@IBID]GIHDIGKYMHNIOIRHSJTIVGXIZF[J]IaHbJcJdJfIhH
=休	y!c#H-I9G@JBJHGIJKJXIZJ]JfJ
=会	g!H#G%H(G)I*F+F,I/I0I1I2H3D4E6H7H8Y9C:Y;I<J=G>]?X@DAIBFCEDEEIFIGHHZIDJIKELGMENYODPZQJRESHTHUGVGWIXFY[Z][G]c^I_HaBbFcFdGeJfGgHhE
=但	o#J%I)J*[-I/J3I9I=J>I?[@HAJBICGDFHFIIKILXMXNHO^PIRJTXUJVJZB[_]J_KaHbJdJfJgJ
=位	o!I#H%F(H)I*H+J-E.J/H0J1J2Z3Z4I6I7I8J9E:F;I=G>F?G@GAHBGCCDFEJFbG[HCI[JIKELJMGNFOZPGQJRHSJTHUHVFWIXFYJZE[I]G^J_Ia]bIcHdIeJfIgIhF
=住	s!H#_(J-H3J4J9E=J>F?I@GBGCIDKHXIIK]MINIOKRKTKXI]GaHbJcJfKhG
=体	s!K(^)Y*H,]:JBJHJPJU[VIWGZGbIdF
=何	g!H#^%I(H)J*I+F-B.J/I0J1J2K3D4H6I7I8J9X:H;I=G>B?F@CAJBDCEDXGIHbICJJMBNZOZPIRISJTWUCVFWIXbYI[H]F^J_IbEcIdGeKfHgIhD
=作	r#K%J(a-J3I6K9H:[=J>I?J@HCKHGIGKHLXMJNHOIVIZDaJdIf_hI
=你	r!J#J(G-I3G4J7J9a:Z=J>G?H@HBGCIDIEYHEIIKIMINJOZPIRKTKUHVZXKZF[K]JaJbJcJfKhI
=使	^!X#E%G(C)J+G,Y.I/H0H1I2I3C4G5J6H8H9B:E;H<J=D?aAIBDCCDCEHFJGGH@JIKeLYMXODPZQJRGSHTYVZWEYGZI[F]E^F_FaCbCcGdDeIfF
=供	w7]:^>H?]CKDIHFMKOJZE
=保	s!G#J(J-H/]3I6J7I9I:H=H>J?J@JBICIDIF^GJHIIDKHMJNHOJPdTKUIVCXKZG]J^J_HaJbJcJdIfIgJhJ
=信	h!G#G%G&J(F)H*G+G,J-F.I/I0H1I2I3X4G5J6H7H8H9B:G;G=E>X?^@EAIBED]EJFIGIHAIBJIKFLIMENFOEPHQJRHSITGUGVEWHXFYHZC[H]]^I_GaebGcHdGeJfGgHhG
=修	p5Y9J@_BJCJHHIJKIMJNJRIXJZX^HaJh[
=個	u(J-J9I:K>[?Y@IBJCHDHHGIJK]MIN[U]VIZHaI
=停	g!d#E%E&J(D*F+H,I-D.I/G0^1Z2I3C4Z5I6G7F8G9A:F;H<J=D>A?D@DAGBDCEDFEHFIGEIDJIKCLHMCNEOFPEQIRDSETEU_VCWGXEYaZ@[H]C^G_FaCbFcCdCeHfdgEhF
=側	r![)J7]=KHEMJT^VIZG[JbI
=僚	y!J([HZVZ
=允	q#J(I-J3I7J9H:H=H>H?J@IBICKDJHGIZKJLJMINJPJQYUIV_ZG[[^^aJbJhI
=元	u(J*J6]9J:Y@JBJHGP[R]UJVJZH]KbZdJ
=先	l!H#E%I(H)J*I+G-E/J0J3_4]5K6I7I8I9G:a;J=G>D?D@FBFCYD[GIIDJJKXLJMDNFOEPHRISJTIUGVGWJXZYIZB[I]H^H_IaGbHcIdIfHgJhZ
=入	^!C%F&I(D)G*F+E,].G0G1F2G3I4D5I6Y7D8^9?;F<I=C>>?A@EAGB_CBD]EHFGGYHII_KKO^PCQHRDSFTDUCVXWFX@YF[E]X_DaAbYcCeYfCgGh[
=全	e!F#G%G&J(a)X+G,_-D.I/H0H1I2I3D4G5J6H7G8H9C:E;H<J=E>B?]AHCYEHFIGHH@IYJIKBLIMEN]O_PCQYRGSZTGUaVDWEXDYHZ>[G]E^H_HaEbEcFdBeHfEgGhE
=公	j!H#G%H(G)H*H+I,J-F/I0I1H2I3E4Z5I6I7H8[9X;I<J=G>^?Z@FAIBFCEDFEJFJGHHAIEJHKELIM]NbOFPIQJRGSHTHU[VEWIXHYIZB[H]G^Z_IaFbGcFdIeJfGgIhF
=共	w>H?J@IH^VJZI^^hJ
=关	k!]#D%G(G)G*H+J,I-F.I/I0I1F2G3F4F5J6]7I8E9B:H;I<Y=F>D?F@FAHB[CFDGEJFIGGH@IEJIKFLIMGNGOFPHQJRESHTHUdVDWIXGY[ZA[I]_^H_HaEbYcHdGeHf[gIhG
=其	w%]-J9J:Y?J@JC]DIHHIJZJaK
=内	n!I#I%J(H*J-E3_4J7J9H:H=J>E?G@HBGCJDIGYHZIGKFMGNaOHPJRJSIT[U]VHZC[I]JaIbGcJdIfIgZhH
=册	j!I#I%J(I)I*J+c-I3I4J7J:J=I>H?G@HCGDaGKHJIHJJKILJMHNIOIPISJTIUHVGWIXIZD[I]IaIbHcJdJfJhI
=再	c!G#E%G&J(F)H*H+_,I-E.I/H0H1I2I3F4G5J6]7G8Z9]:F;I<J=E>E?D@cAIBYCDDDEIFIGHH@IBJIKHLGMCNDOEPGQJRGSHUEVEWHXdYGZF[G]F^F_HaEbEdEeHg[hC
=写	_!C#A%Y&G(A)C*C+F,Y-D.F/E1D2F3A5G6X7D8]9=:D;E<E>A?B@?AEB@CBDBEFFFHEI[JEK@LCMANXOEPXQIRHSCTDUAV@WEXAY^ZE[D]B^D_Da@b@dde_fbhA
=况	y(I)J=J?IBFHGPJSaUHVFWJZG[]bHfJ
=几	y#Y(JBHHFM]UJVKX^ZFhK
=出	^!B#Y%E&I)E*I+],W-X0E1F2F4B5H6E7D8F9@:C;E<H=C>??^@AAFBBD@EFFGGEIFJGMBN]OZPXQ]RBSETEUCVBWEXAYEZa[Z]C^EbFcZe[f@gEhJ
=分	e!E#F%F&J(I*G+H,I-X.I/I0H1F2G3^4Y5H6G7G8F9C:D;G<I=Y>??C@CAHBBCWDEEHFIGGHDIZJHLHMdNJO[PFQIRaSFTFUXV[WGXEYGZ?[F]E^F_GaCbDcDdFeIfDgGhD
=切	n!H#J%I(G)J-H3I4I7I9G:H;[=^>F?H@FBGCIDIGJIJKILIMHNHOJPIRHSITJUFVHWIXGY[ZY[J]]^J_Ja[b^cIdHfHgJhI
=则	yCYG]HINY
=刚	s@aZI
=初	u#J-I>J@]BJD[HIIIKHMJNJXIZEb]h[
=別	w-I7[@[K[XI
=利	y0[4^HIVKZF
=别	o!H#H%G(^)H*Z-H/J0J3H4J7Z8J9F:[;J=G>G?G@IAIBYC[DHEJFJGJHFIEKGMYNHOIPFRKSJTIU[VXWIXIZE[I]G^J_JaHbHcIdHfIgIhI
=到	a!D#D%Z&I)E*E+G,_.G/D0[1G2G3Z4[5H6D8E9[:E;F<H=Z>[?WAFBCCBDCEFFHGDHHIBJFKBLFMBNCODPCQHRDSYTCUCVBWGXYYFZ=[E]C^F_]a^cGdBeFgDhC
=制	i!G#E%F(H)H*I+H,J-F.J/J0I1J2I3F4X5]6I7H8H9G:H;H<J=F>F?F@CAIBECFDXEKFKGIHBIFJYKILaM]NEOGPGQ_RHSHTGUGVFWHXbYIZB[H]G^I_HaDb]cHdHeJfHgIhG
=刻	w9JHHRcSJ]KaKcJdJfK
=前	]!C#H%E&I(B)E*C+F,G-H.G/F0F1G2F3?4E5I6F7E8G9>;F<H=C>^?[@_ADBAC?DCEGF[GEH=JGKfLFM]NAO?P[QHRESFTCUCV@WFXAYFZ=[E]d^E_Da@b^cDdCeGfEgXhZ
=割	w(^*X+I-J3H9J=]>^?JCIDJHGIHNKZF]H_IaGbHhJ
=力	u#]9G:]>JBJDJHIOZXJZFhX
=办	w#J-J3I4J9Y=K>]?[@JBJCIDIHBKIMJNJOIVKZ^]HaHhJ
=功	s!I#J%J(I/_3J9I:J=I>JAJB^CJHHIJMIPITFU]VHWIXKZH]J_IbJeJfJgJ
=加	j!G#F%Z&J(G)H*H+I,J-_.J/H0H1H2G3Y4F5J6H7H8e9D:G;H<^=E>D?F@GAGBECXDEEJFHGHH@JIKELHMENFOGPGQIRHSITGUHV[WIXGY[ZC[H]E^I_EaCbFcDdDeHfDgGhH
=务	f!G#G%F&J(X)F*F+H,G-F.H/G0F1E2Z3E4[5I6[7F8F9D:F;H<I=D>E?DAHCFDGEGFIGEH@IEJHKEMINFOGPEQIR^S]TFUEVCWGXFYYZA[G]E^H_GaEbFcXd^eHfbhF
=动	q!K#I%G(])F*G+[,H-J0X3F4J9F=I>E?F@JBHCIDHGJHJIHKJMINJOEPHRJTJUHVGXJZG]G_JacbJcIfJgY
=助	n!H#G%I(Z)]*I-F3G4K7J8J9[:H;J=G>G?H@GAKBCCHDGEJGKIGJJKGLJMHNIOIPGRKSITJUcVGWIXJYJ[I]F^J_JaFbGcJdIfIgJhH
=効	_!e#E%F(A*H+I,Z-F.Y/G0H1I2I3C4G5I6G7E8Z9F:D;Z<Z=D>E?F@FAHBDCFDDEGFJGGHHICJIKDLYMEO[PDQJRYSGTHU]VYWEXFZ=[F]G_FaDcGd^e_fCgG
=動	m#I(I-J.X3H4J9J:J=J>H?I@HB]GJIJKJMHNJSJUHVIWKZC[J]JaXbZcJdJfbgKhJ
=勾	n%I(G4J6J7J8J:J;]=I>J?K@EBIDJHGKILYMINIPJRJVHYIZC[J^abIcJdaeHfDgKhG
=包	u(J-X3J:K=KHIIbKIMKOIVJZJ
=化	n!^#F%[(H)Z,]-J3H4J6J8[9I:J;J<[=I>J?J@JBICKDJGJHFIJKJLIMINJOJPIRJUFVIXHY[ZG]J^I_IaJbIcJdBe^fHhI
=匹	wA]O]_H
=十	s(W-J3I4I9J>J?G@JBJC]HGIJKIMJN_OKR]UKVJZHcJfI
=单	s!J#I%J(K-H2J3I4I9Z:I=I>H?I@JBYCIDJF^G]HYIXKHMJNIOJPIRJUIVHWKXJZG]IaHcJdKfJhJ
=単	s-[3J9J@ICJF^HHIZKIXJZJ
=卡	u!H#I%K(J*J-G/K3G4H7J9E=I>^?G@HBICJDJFJGJHZIGJKKGMINHOHPJSKTIUKVGXHYKZZ]I_IaIb^cHeJfIhH
=印	r9J>G?JHbVKZIcJ
=却	u*X+[:J>Z?]@JBICHDGHFIIKJMINKOIZG[]aJ
=历	w5]HIIGKZN]ZI
=原	r!J(H-J7K8K9H=H>H?I@IBICIHGIGK]MHNaPJSJUHVHWJXJ[J]K^JaIb[cKfJhX
=去	i!F#X%E&J(F)G*E+H,I-D.I/H0H1I2I3E4[5I6G7H8[9C:[;Y<J=F>B?Z@DAHB^CEDGE[FJGGHCIEJIKaLHMDNDOEPFQIRHSHTGUGVEWHXCYG[H][^I_GaEbGcGdFeIfGgGhX
=又	u#X(I8^:I=J>J@ZBICKHEIHKIMJNJUJVJXJZD[I]Kb[dIfJh^
=反	o!H#I%J(H*I-F/I0J3J4K6I7I9H:[=I>H?H@IAJBECIDHEHHBIIKGLJM^NcOJPIRJSJTJUGVHWHXIZB[J]I_Ha]bIcGdFfZgZhI
=发	p#I-J3[9F;I>[@KCIDIF]GJHEIJMINJOIZH]Ja[
=取	k!I#I%H(G)J*I+K,b-H/J0H1J2J3G4H6I7I8I9G;I=H>X?]@HAJBFCGDHEJFJG[HYIHKGMINIOIPIRISJTJUIVHWJXHYIZY[J][^J_HaEbIcGdIeIfGgJhI
=受	g!G#G%F(G)I*I+I,I-C.J/^0I1[2H3D4G6H7G8G9G:_;G<J=F?F@CAIBGCFDGEJFJGGH@JIKYLHMDNHO_PaQ[RFSITFUHVDWJXGYI[G]F^G_GaDbGcEdHeJfGgH
=变	y*XgZhX
=古	h!I%I(I*J+J,I-F/J0Y1a2J3H4E5^6I7I8H9H:G;K<K=I>]?G@EAJBFCHDHGGH?IFKFLIMcNGOIPJRGTGUHVIWJXHY]ZB[G]I^I_HaGbGcGdGeJfEha
=只	e!G#C%H(E)E*H+I,H-F.I/I0I1I2I3D4G5I6I7H8H9D:G;[<J>D?a@WAHBEC_DFEIFHGHH@I_JIKELIMDNFOFP_QJRHSGTIUFVYWHXDYIZ@[c]F^I_GaBbDcGdGeIfHhF
=可	a!C#D&I+F,G-C/F0E1G2F3B4^5H6E7J8Y9C:C;^<H=c>B?B@DAECBFHGDIBJGKBLEOERESCTDUBVbWEXDYFZ?[D]B^Z_DaBbBc[dCeGfYgChD
=台	w(a)K*J:K@ZPISIUIVIZEfJg[
=史	w5]HIIGKZN]ZI
=号	Y!^#I%B&H(A)C*D+D,F.E/D0D1E2D3g4B5G6a7C8E9>:E;D<Y=B>d??@?AEB@C=EFFZGCHAIYJEK<LJM@N@OgPBQGRCSDTBUAVGWEX@YCZ<[C]A_CaXbBcBdCeEfBgCh>
=司	l!I#I%I(H)I*I-G/K0J1H2I3G4Z5J6J7I8[9G;J=H>Y?G@IAJBGCHDHGIHDIFJIKGLKM]NbOHPJRHSITIU]VGWIXIYJZD[J]H^K_JaGbHcGdJfHgJhI
=合	g!F#H%H(F)H*F+I,[.J/H0I1J2J3F4H6[7c8I9E:Y;J=G>E?F@FAIBECFDHEJFJGIHCIXJIKELIMZNbO[PFQKRISITHUGVEWIXHYJ[H]H^G_FaGbGcHdDeJfHgHhE
=同	]!@#A%Y&G)C*B+E,E-?.F/F0c1D2D4Y5F6W7B8B9?:A;C<F=@>??@@JAdBAC@D@EEFEGgI@JELBM^N@OAPBQFR_SCTAUAV]WCXBYCZ<[C]@^C_?a?bAcAd_eCf]h@
=名	e!F%E&F(G)G*G+H,I-b.H/G0H1H2]3B4E5H6G7Y8E9A:_;G<c=E>D?D@CAGBECIDFEHFcGGH?IbJHKALHMCNCPFQIRFSHTFUFVCWHXDYGZC[G]D^H_EaDbFcDdGeIfGgHhC
=后	e#E%X&I(C)F+H,H-E.H/F0D1F2G3C4D5I6E7F9A:F;F<H=Z>C?CAEBZCEDEEGFHGDH@IEJGKDLFMBNDO[PEQHR]SDTIUDVCWGXGYZZG[G]a^F_[aAbEeYfbgXhD
=向	s!I%J(H)J*I+[,[4K7K8J9I:]=I>I?I@IBIGJHDKJMJOJPIRJUIVGXJZF]K_]aIbJcJdFe_fJgJhI
=吗	y3K9^=I>J@[BICIHZIJKJPKXKZEaIdHeJfIhJ
=否	f!H#G%_(G)J*G+D,Z/^0I1J2I3G4I6J7H8J9F:G;I=H>G?GAIBFCDD^EJFIGHHEIWJZKJLIMFN[O]P[RHSJTGUHVEWIXHYJZD[Z]H^I_IaHbGcIdGeJfHgIhG
=含	k!H#I%J(H)J-a/J3G4J6J7I8J9F:H=X>G?I@HBICHDJFJIeKFMHNHOGPHRJTHUJVFXIZE[J]J^I_JaHbIcIdGeJfIhH
=启	h!]#I%G(B)G*H+[,]-J/G0I1J2J3I4H6H7G8I9J:E=D>H?G@FAJB[CHDGEHFKGIIIJIKFLIMGNHOJPDRISFTHU[V[WGXIYIZ?[G]I^H_IaHbFcHd[eafXgFhH
=告	y+XBIDYHZZJ
=员	a!I#F%F&I([)^*c+G,a-E.H/G0F1G2H3B4F5H6G7E8G9D:C;G<I=D>D?DAGBDCDEYFHGFHBIDJHKDLGMENBOEPbQHRFSFTFUIV^WXXFYHZF[F]D^F_FaEbFcDd[eGfFgBhD
=呼	yQ^]Y
=和	l!J#H(I)I*J+J-I/I0J3Y4J6]7J8J9G:J=I>E?G@HAJBZCGDYHBIbJJKGMFNGO]P[RJSJTIUHVFWJXIYJZC[J]H^I_JaGbHcHdJfJgJhI
=員	u(K>J@]BID[HHMJU_VJZH
=哪	s#J%K+H-J1H3H4J8J9H:J=I>I?I@JBICIDGH]IJKINXO[PJRJTJVJYKZaaJcHdFeIfFhI
=商	y3J9J:^>]HJZGaJ
=問	i!H#F%I(H)J*Y,J-E/J3G4I6I7J8J9F:H;K=H>G?^@FB[CIDIEZGJHCIEJKKEMFNEOHPHRJSJTZUIVGWJXZZb[H]I^J_JbHc^dHeJfIgJhG
=啥	u#J-I3I9G=J>J?H@GDIHFIGKGMJNHOIUJV[X[Z_[J]Ja[hJ
=器	d!F#D%H&I(C)F*F+F,G-C/F0E1E2Y3A4c5G6Z7E8Z:F;F<_=D>A?]@BAFBCCBDEEHFGGDIBJZKBLFMGNDODPEQHR_SETEUEVCWGXEYYZ@[F]X^F_[aBbYdXeFfJgEhD
=四	y-J3H9I@JCKHHIbKINJZIaJ
=回	Z#]&F(?)B*G+C,X-?.E/B0^1C2D3>4I5E7B8[9]:A;C<D=H>=?>@ZACB=C@D@EDFDHEI=JCKZM>NAOBQGRGSBTAU?V>WCX][B]?^B_BaIbZc]dde^fYgGh>
=因	s(I+[/]6K:J=H?J@IBJCJDKEYHEIIKILYMJN]PJUJVIZXbJdJ
=围	y?KGaHFMJVJZK
=固	u!I#J%](J-H1K3H4I8J9H=J>]?I@HBJCJGKHEIHKIMJNGOJRGTJVJXJY]Z[]J_JaJcIdHfZhI
=国	y3_>JaI
=在	[!W#D%B&G(A)C*C+C,E.F/E0C1G2E3?4B5G6D7]8D:Z;C<G=A>b?XACB@CCDAEEFFGaHCI@JELDMHN@OAPDQZRCSCT[UAVYWEXBYEZ>]@^B_ea@bAcBdZeFfBgYhd
=地	c!Z#C%D&I(A)D*D+E,F-C.G/_0Z1E2F3C4D5H6_7Y8F9D:C;E<H=B?C@AAXBACCDCEbFHGCH?ICJFKBLFMANXODPXQHRESCUCV@WDXEYFZ=[D]B^C_baCbBc[d]eEfYg^hC
=坏	s9IH^R[cJ
=域	f!F#E%[&J(D)D*D+H,F-D.I/F0F1H2H3E4e5a6G7_8[9D:F;G<E=D>C?C@EAHBDCDDEEHFIGGH@IDJ]KELGMZNCOGP_QIRESET[UEVDWGXFYFZ@[F]E^G_FaCbDcDdCeFfChE
=報	s!I,[-J3[:J>J?JBJCYDaHHIINJOJRJVJZJhJ
=填	y3G9J>ED^HGO]aH
=境	r!I-I/J6K7ICKDKEJHGKJNIPJVJZH]J_Jccd_gIhJ
=处	y-J/H3J4J7[=I>KHFMZS]THaJbJfJ
=备	w#K(K-J3^4I6^9H>G?GCJD^HDIHKHMHRHVJZI]IaFfJ
=変	[!C#B%G&J(C)H*G+G,I-C.I/Z0G1I2I3C4G5J6F7Y8H9C:X;H<J=D>a?C@fAIBZCKDDEHFJGGHFICJIKAL^M^NCOFPFQJRGSHUEVCWGXAYH[X]F^b_FaDbCcFdDeHfDgZh^
=复	m!I#H%H(H)I*I+J-G.J/J0I1J2J3G4C5J6]7I8I9Z:I;J=G>G?G@FAYBFCGDHEKFJGIIZJIK]LIM]OGPIQJR[SHTHUGVGWJXGYIZC[I]G^K_IaEbHcGdHeJfYgIhG
=外	g!H#Z%G(F)I*F+I,H-E.J/I0G1]2H3F4F5K6G7G8Z9F:d;I<J=X>D?Y@FAHBECFDFEIFIGcHEIFJIKELHMCNCOGPYQJRESITEUFVYWGXHYHZA[X]G^H_GaFbEcFd]eGfCgHhF
=多	g!I#^%I(I)I*I+J-I.J/H0I1J2J3H4H6I7H8J9Y:I;I=B>H?H@DA[BFCFDIEJGIIDJJKWLJMGNGOHPIRISHT[UJVGWJXdYJZC[I]H^J_GaGbIcHdIeJfHgJhH
=大	n!I#I%J(J)K*J-]0K3G4I7J9Y:J=H>F?H@GAJBGCHDIGKHDI_KFMINHOIPJRJTJUJVHXaYKZF]I_JaGbJcJdJgKhG
=天	f!I#C%I(G)I*I+J-G.J/J0J1J2J3H4G6I7I8I9E:H;J=G>E?F@cAIBECEFKGIHDIEJJLINGOHPIRISITHUIVGWKXdYIZA[H][^H_JaFbHcHdIeJf]gIhC
=太	d!G#]%F&J(F)H*G+H,I-d.I/H0]1Y2]3E4E5]6G7G8G9B:G;H<F=G>F?E@ZAGBDCEDFEJFHGFHAIaJHKBLHMDNEOFPGQIRFSHTFUGVEWIXaYHZ?[F]F^F_HaEbGcEdFeIfDgHhD
=失	a!^#[%C&H(B)F*F+G,_-C.H/[0E1G2H4]5H6]7D8E9B:D;]<I=B>[?B@BAFBACCEEF_GDHCICJFKCLFMCNCODQHRFSDUCVBWFXDYGZZ[E]D^H_DaCbCcDdZeafFgEhC
=她	y?HB[HHV]ZIbJ
=好	q!J#H%I(J)J*J-X0K3H4I7J8J9b:J=I>G?I@HAJBZCIDIHCIFJKKHMINHOHPJRXSJTJUJVHXHYJZE]IaHbIcIfIhI
=始	s!K+[3Y9G>G?I@YBHCKDJHCIIMJTJUJVIXJZF]baJbIcJhJ
=字	c!E#C%D&I(E)F*E+G,I-@.G/Z0G1G2_3_4E5I6G7F8F9?:Z;F<H=D>@?C@AAFBDC@DBEHFaGFH=IiJGKYLGMCNAOAPDQHRFSFTDUFVCWGXBYF[F]D^G_FaAbDcDdFeGfFgGhB
=存	n!I#](J)J-H/_0I3F4I6H7F8J9F:I;J=H>X?H@GAJBICHDHGIHBIGKGLJMZNIO[PJRJSJTGUIVHXIYJZG[J]I^I_baFbJcHdIfFgG
=安	q(J*[+J-K3J9I=J>J?_@JBHC]DXHGIIKJNJOJQZXJZD]JaJcJ
=完	l![#H%H(_)I*I+G-H.K/I0J1J2J3F4I6J7J8J9D:H;J=H>E?E@YAJBbCHDEEIFJGJHAIFJJKGLJMCNGOHPHRISITIUFVEWIXHYIZB[J]d^J_IaFbGcHdJfGgIhH
=定	b!E#^%G&J(E)G*Y+H,I-G/G0H1H2I3D4F5J6H7F8H9C:E;H<J=C>Y?AAHBDCDDEEHFHGGICJHKCLIMCN]OEPFQIRGSFT_UDWcXEYHZ[[E]E^X_GaDbEcEdZeHfFgZhD
=审	y/XEYHJNY
=客	r3J9G:_>I@JB]HXIKMJQYUJVIZJ^JhJ
=室	u3J9Y>]?GH^ZH]JaJ
=家	q!G#H%I(I)J*I+J-[.J/J0J1J3Y4H6J7H8J:I;J=H>d?E@GAIBGCGDHEJFIGIHXIEJJKEMGNHOFPIQJRISJTHUIVDWJXHYJZD[J]G^J_GaFbIcIdHeJgIhF
=容	u-]
=宾	w:aZJ
=密	P!>#I%E&E)>*D+@-Z.C1A2]3<4>5C6c8?9B:Z;B<Z=<>@?ZABBEC=DHEFFDGWHJI[KYLJMXO?PEQDR?S?T>VEW@X>YAZa[Z]?^^_?a<bYc>dZe@fGgDh]
=对	e!D#C%J&I(C)E*Y+G,G-C.H/E0E1G2G4E5I6[7E8E9A:E;[<H=D>B?B@BA_BECBDDE[FGGXHAIAJGKALFMCNBO_PDR[SGTXUYVAWGXEYFZY[D]B^E_caXbEcDdCeGfDgEhY
=导	w*J+],[=J?J@JBJHEPJVKZHdFea
=対	p#I(J-J0I1]3J9I:J>I?I@JAJBICJGaHEIYKIMHNIPJRJTJVZXJZI[I]J_[aIbJcIdHfIgYhJ
=小	i!I#H%I(I)J*J-G/J1J2I3F4J6J7J8K9E:J;J=H>F?G@_AJBHCDDIFJGJHEIbJJKELIMHNHOEPHRISJTIUIVHWJX_YJZD[J]Ga_bIcIdJfJgJhF
=少	p#I%J(])J*J+J-H2J3]4J7K8K9G:J;J=Z>G?H@JAJBHCFDFFKH[I^KYMINHOCPJTJUJVGXHZF[J]I^KaGbJcJdJhI
=尝	r9K@KHKIJXaaK
=就	q!I#H%J(G)J*J+K-H.K/J0H3H4H6J7J8J9F:J;J=[>F?G@ZAJBHCIDJGJHCIFKFMINHOGPIRJSITJUHV_XIY^ZX[J][^K_JaGbIcHfGgJhZ
=局	w(^)X*G,]PHUHVJZGdF
=届	l-J3H4[9I>^?H@JBZCJHEIJKJMHNKVJXIYJZG]I_Ja]c[fIhJ
=屏	u!I#G%K(H)K-^3H4J8K9F=I>^?F@IBHCIDJHCIFKIMJNJPJRJTJUJVJXIZC[J]GaEbacJfJhI
=属	u!H#J(I-I3^7J9I:H=I>E?I@IAJBICHDHGJHFIGKIMJNIOJPbUJZH]I^Z_JaJbKdJhI
=履	w5[HJIGKXN]
=工	r!W#J(J3E4J6K9[=J>H?J@YBHDZHYIJKHMJNJZC]J^JaJbJdIf_hH
=差	u*J3J4I9I>J?J@JBJC^HZKKMJR^SIZH]JaIcJdJfJ
=己	p!J#J(G)Y-I3H7K9I:J=H>G?IBYCJDJHHKILJMINJO[PJSIU]V]ZE[J^[aJfJhI
=已	f!Y%H(C)G*G+c,H-G.J/I0J1I2J3F4H6J7H8I9J:F;I=F>Z?CAJB^CEEIFJGIH?IGJIKELHM]NGOGP[RISITYU_VDWHXHYJZA[E]H^GaHbFcHdGeJfHgGhF
=希	y%I-I0I3I9I:^>JBJCIDIG[HFKIM^NJVJZF]JaJdIfI
=帐	l![#](F)I3Z:I=J>JBHCJDJHJKJOJPIUGV^WIZH[[^KbJdJ
=带	u!I#I%J(I)^-H3b4J9F:]=I>F?JBICHDIFKHDIFKJMHNJOHRJTJUHVHZI]J_JaGcJfJ
=帮	y#Y(]9[BIHIPITIUJVIZH
=帯	o+K-I3]4J9G:J=J>_?G@JBICYD^HIIGKHMINIOIUKVIXJZE]IaFhJ
=常	r!I#H%J(I)J-_/J0K3I4J6J7I:J=J>J?I@HAJB[CJDJHEIHKIMJNIPJRJSaT]UFVHWIXJZD[J]J^J_JaJbGcJdJfHgJhJ
=年	u!J#J-]1a3I4J7K9H=J>F?H@HBICHDJHFIGK_MJNJOITKUJVIXGZH]IaIhI
=应	l!F#H%](C)G*G+I,J-G.J/I0^1I2J3E4G5J6J7G8G9F:[;G<J=D>Z?^@GA]BFCZDEEIFJGHHCIEJJKDLIMDNGOGPFQJRISITFUFVCWGXHYJZA[F]F^H_Za[bGcHdDeIfHgXhG
=度	g!H#^%I(G)J*J+J-E/J0J1K3F4I6J7J8J:I;J=H>G?H@[BFCEDHGJI_KDLHMFNZOHPHRISJTZUHVGWYXaYJZJ[I]I^I_JaGbHcIdZeJfIgJhF
=开	h!F#D%F&J(D)G*H+H,H-F/G0G1I2H3F4F5J6a7F8[9E:D;I<J=D>C?D@DAHBCCFDEEHFIGGHIIDJHKDMENCOHPFQJRGTGU^WGXFZJ[Y]_^G_HaEbacEd]eFfCgFhD
=弄	y9I>J@HBIHIIJMHOJUJV]ZJ]aaI
=式	j!J#I%I(H)J*X+J3f4I6J7J9I:I;J=I>F?G@HAJBGC^GJHDIFKEMINIOGPJRJSJTIU[VHWKXIZB[J]IaFbIcHdJfJgJhG
=引	w#Z@XH[TJ
=強	y!H%]L]
=强	u#K+J=K>J@JBJCJD[HFIJL^MJNKXIZGb^
=弾	w-Y9J@[HJIJJ]ZKhJ
=当	l!I#X(I-X3J9I:J=]>I?JA]BJCJDJHFIIKHMJNJPJTIVIZE]I_ZaKbIdJfJh_
=录	e!Z#C%G(E)G*H+F,I-F.I/H0H1I2I3Y4F5J6H7F8H9H;H<J=F>B?B@EAHBYCDDDEIFJGGIDJIKKL[NXOEPGQJRHSGTEUGVEWIXGYHZZ[[]F^G_]aFbbcGdYeIfGgHhY
=形	u3b>JCHHJZJhJ
=待	l#I-G9Y:_>J@YBICJDJHGIHKGMGNIX[ZEa]bKhI
=後	j!H#H%I(I)K*I+J-F.K/J0I1K3E4H6J7I9X:H;J=H>E?DAJB[CGDHEKGHHBIFKDLJMDNGOHPIR[SGUIVGWJXDYJZJ[I]c^J_ZaEbGc[dFeZfagIhG
=得	u(Z,a7J:K>J@IHHKJVJZF^JdJh[
=復	w#K-K/J0J3J6c7J9I:J>IHGIJKKNIR]ZG]J^IdIfJ
=微	u(I4I7[9I=J>J?K@IBJHHKJMJNKPKR[SaUIVJZEaJcJd[fIgJhJ
=心	u!J%J(I8J9J=IDJEJHJMJPJSIUIVJWJZIaIbJdCeJf^gb
=必	d!H#E%I(F)I*H+H,J-G/I0I1H2I3F4H6J7I8I9E:^;J=^>G?F@WAIBFC_DIEIFJGIHGIaJJKZLZMENFOGPHQJRHSITGUCVEWHXGYIZB[Z]H^J_IaGb]cGd_eJfFgIhG
=志	w9J@JHINYZJ]]^XcX
=忘	i!J#I%J(D)J-J/J3I6J7I:^=J>]?D@FBBCIGIH_IJJJKELHMDNFPISJUEVHWIXIZ_[H^HaGbDdGfHgJhF
=応	s!K#I0[1]9I>JAJBIHFMJTJZJ[J_]a]bJcJdIfIgY
=快	w-J3J4J6K9]=J>I?I@HBHCJHEIIKJMJNIOIR^UIVJXJZ[[J]I_KaIb[hI
=怎	r9I>I?K@IBJDXH^KJLJMKNKZ[]JaIbJ
=性	r!J%J(H)J-J3^4J7I9H:I=H>E?H@IAJBECHDIHDIZKILJMHPIRJScUFVFWHXJZE[I]J^ZaIbFcJfIhI
=息	u+J3[=J>J?IC[D_HIIJVJZJ]JaI
=您	n#J%G(Y)J-J3Z7J:H=J>J?J@ZBXCJDIHHI]MIOJPIUFV[WIZF[J^JaJbJdJ
=悪	y*KE^HIVJZ]cXfJ
=情	p!H#J%J(I)J+K,[-I3[:I=J>I?I@JBHCYDaHEIIKJMJNIOJPJRJU[VGZH[]]J^JaJbJcJdJfIhJ
=想	l!I#H%I(I)J*J+^-G/J0J1J2J3H4I6J7J8J9G:G;J=I>E?a@dAJBFCEDEGJHBIEJJLJMENGOHPJRJSKTIUJVHXGZ[]E^J_KaDbIcJdJfIgJhG
=慢	y1J3J4J9HCJH]MGOKR^ZJaJcIfJ
=成	e!E#G%F&J)F+H,G-G.I/^0G1H2J3F4G5J6E7F8H9E:D;I<J=D>E?EAGBaDEEdFHGGHBIGJHKFLHMENEOGPYQJRHSFTDU@V_W]XGYIZ?[G][^F_FaFbEcEdCe^fCgEhG
=我	Z![#]%B&G(^*F+E,F-H.F/D0E1E2E3G4C5G6D7C8D:X;D<G>Y@IADB?EEFEGCH;I]JELDM?NAOaPBQGRDSDTFUZVcWDXAYEZH[]]A^Ca=bAcCeFfBgCh[
=或	y-X3]CJIGN]
=户	X!]#Y%X&G(Z)]*F,A-?.E/E0A1B2_3H4@5E6B7Z8X9C:_;Y<E>>?<@=A_BFCFECFEGYH;JCK<LZM>N?PZRBSBTEVZWZXHYDZD[J]X^Z__aAbHcAeCf@g@h>
=戻	d!]#F%E(D)I*I+I,H-D.J/G0_1H2I3E5J6F7G8Z9F:E;H<J>C?E@DAHBECGDFEIFJH?IEJIK]LGMDNEOISHTGUEVDWHXFYY[G]F^FaFb[cZd^eHf_hD
=所	o!I#J(I)K-H3I7J9H:J=_>I?H@HAJBICIDIGIHFKGMINIOJP]U[V^XJZF[J]I^I_IaIbJcKdJhZ
=手	d!H#]%H&K(F)H*G+I,J-F.I/I0H1I2I3^4H5J6I7I8I9B:H;I<J=G>b?B@FAIBFCbD_EJFIGIICJIKDLIMYNFOXPHQJRHSHTFUGVFWIXFYHZD[G]F^J_HaGbGcGdHeJfGgHhF
=打	i!G#[%I(H)I*I+J,J-F/J0I1J2J3c4G5X6I7H8J9B:I;J=G>Y?E@FAJBFCGDFFJGIHZIFJIKEMENFOHPHRHSXTHUGVFWJXFYIZB[H][^]_IaEbYcFdJeJfHgIhF
=找	y!J(K4]7JHJZK_^
=承	l!G#G%D(F)J*J+I-G/J0J2J3H4I6J7J8J:I;h=G>H?G@HAJBHCFDHFJGHHDIFKFLIMHNGOHPHQJRJSJTHUIVGWJXIYJZA[H]H^I_HaHbHcIdHfIgJh[
=把	s!I#](G)I*J-I3I4J9G:K=J>F?I@IBFCIDIHEIIJYKHMHNKOIPIU]V]WIXKYJZF[J]aaHbIcJdKfKhI
=択	q#I(J+J-H3G9J>H?a@JBIC]DHHEIIKZMINIOITHV[XKZH[]]JaHcJhJ
=报	m#H%I)H*I-I/K3I4I7I9G:J=I>H?H@HAJBFCHDXEJH^IIJJKHMINHOIPZRJSJTJUHVGWIXHZa[J]I^JaIbIcJdJeJfJgJhG
=押	w-J9I:J>J@JBJHGIIKIMIUKZGa^bahK
=拒	_!E#E%c&J(E)F*B+H,]/a0F1G2F3D4E5I6F7F8G9B:E;F<I=F>D?DAEBDCADEEGFFGEHEJ]KELGMCNaOaPbRESHTEUEVDWFXEYGZ@[F]D^G_FaDbEcEdDeHfEgFhD
=拦	u.Y9J@[HZJYZI
=拿	s#I%J(J*I+J,a-J0K3I4I6J9G=J>H?I@ZBJDYHFIIKHMKNJOIPIVJXJZZaIcIfJh[
=持	p!I#I%J(J)],J-H0J1_2H3I4H6J7Z8I:J=^>I?]@JBICIDJGIHDIIKJMJNIOKPJRFSITIUFVGXIYJZE[J^I_JaIbIcFdHfGgZhI
=挂	w!J#K(H-I/H3J4]7I9J=G>H?J@GBHCJHEIJKIMENIRJSaTGUIXKYJZE]JaIcJf]gJ
=按	s(a-J9J:]>J?J@JBJG[HEKKMJVHZEhJ
=换	j!I#I%I(G)I*K-I/J0K3G4I6J7J8J9H:H=H>b?G@aBGCHDHGKIGJJKILJMYNHOHPIRISETIUHVHWKXHYIZC[[]G^J_KaGbYcZd]fEgIhH
=据	y+K,[3^CID[HIIJRJZGcJ
=授	yT[V]
=掉	u!J#]%K(J*J-I3H4I8^9G:J=J>[?]@JBICIDJH[IJKHMINIOJUJVIWJXJYJZF[J]IaEbJcJdIfJhH
=接	c!F#E%I&I(D)G*G+H,H-D.H/X0F1F2Z3B5H6F7F8_9A:D;G<_=D>B?C@CAFBCCEDDEGFGGFJGKCLFMBNIOZPEQHRESETEUDVCWGXDYF[E]W^F_[aYbcccdDeGfCgFhD
=控	l!H#F%G(G)I*I+J,I-G.J/I0I1J2I3H4e5a6I7H8H9H:I;I<G=G>E?D@GAJBFCFDGGIHBIGJ]KFLIM[NEOIPGRFSHTGUGVGWIXHYIZI[H]G^I_HaFbGcHdHeHfFgHhG
=推	u-aHJKIZI
=提	k#J(J*J+J-I/I3I4J6J7]9I:J=J>H?[@ZBICIDIGJHDIHK]LZMHNIOGPJTJVJ[J]J^J_XaJbJcJd[fKgJ
=携	n(J+J-I3]4J7[9G:I=I>_?G@IBHCYD^HIIGKHMINHOISJUJVHXJZD]IaFbKcKfJhJ
=操	y(a3J9IHJIHZI
=支	q#I%J)H,J-H1_2J3H4]6J7X8I9G=J>I?]@IBHCJDJGIHEIHJJKIM]NIOJPJRFSITJUIVHWJXIYJZE[J]K^JaIbIcFdJfEgZhJ
=收	k!K#J%I(H)J*J,J-H0J1I2J3D4G6K7J8]9^:J=Y>^?F@HBGCHDIGIHIIIKIMINHOIPJRISJTJUJVHXHYJZF[J]H^K_IaYbIcGdKfHhI
=改	^!D#B%F&J(C)F*F+H,H-E.H/[0G1G2H3E4F5I6F7]8H9C:X;H<I=E>C?D@fAGBYCJDEEHFIGFH?IDJGKAL]NCOEPEQIRESFTBUEWHXCYG[Y]E^a_CaDbEcEdDeHfDg[h]
=放	y!J#J-K3J9I=I>G?H@JBJCGDJHFIJKIOJVJXJZI]caI
=效	s#J(H)K*],K-J3G9I:I=J>H?J@IBFCJDJIJKJM]NJO]PJR^UGVHXJZE[J]JaHbIhZ
=敗	i!Y#]%G(F)I*H+J,Z-G.J/[0I1J2J3G4Y5J6Z7H8I9E:G;Y=F>F?G@HAHBECGDHEHF]GHHBIHJJKGLIMGNGOIQJRISHUFVEWHXGYJZ^[H]H_GaHbFcHe^fFgHhI
=数	f!H#G%H(G)I*I+H-E.J/I0H1J2I3X4H6I7I8I9C:G;I=G>F?F@EAZBDCYDYEJFIGIHCIdJIKDLJMZNFOFPHQKRHSITHUHVGWIXbYIZ@[I]G^J_Fa]bGcGdHeJfHgIhF
=文	k!J#I%G(I*J+J-F/Z1J2a3D4J7J9F:H=I>G?I@GAJBICEDIF]GJHEIeKEMHNFOFPIRJSJTHUJVIXGYJZF[J]H_JaHbIcHdJfJgJhG
=断	s!I#H%J(J*I-H0I3H4G6I8I9E;]=G>G?I@GAKBICHGIHBIGKGMINIOIPIRITIUJVHXIYIZZ]a_IaHbHcbdIeJfFgJhH
=新	[!D#B%B&H(A)F*E+^,F->.G/^0C1]2E3@4B5G6C7C8^9@:_;E<F=C>H?>@^AEB[CADYEFFGGCHZIDKGLDMdNGOBPCQGRDSETDUCVAWEXBYD]]^B_CaBb]cId@eFfZgCh>
=方	e!H#G%H(F)H*]+^,J-G/J0J1J2J3E4I5K6J7I8J9J;I=G>F?b@FAJBECbEJGIIEJYKELIMGNEOGPIRJSHTHUCVFW]XHYJZA[H]H^J_JaFbGcHdIeKfIgIhH
=无	h!F#G%G(Y)H*I+J,I-H/J0J1J2J3X4I6J7H8J9H;J=F>F?F@EAJBDCGDFE[FKGIIGJIKFL[MGNGO[PGR]SHTIU_VCWGXGYJ[]]H^H_JaFbEdFeYfHgI
=日	e!H#F%I(H)J*I+I-D.J/I0J1J3F4H6I7I8J:H;J=H>C?F@eAJBECFDXEJGIHAICJJKBLIOFPIRISJTGUHVGWJXdYIZ@[H]a^H_IaEbGdGeJfZgI
=旧	e!F#[%G&K(E)H*H+I,H-E.I/_0[1I2H3D4F5I6F7G8G9E:F;I<J=F?D@CAGBECDDFEIFJGGH>IDJHK^LGMeNDOFPFQJRHSHTGUFVFWIXHYcZ?[F]E^G_GaEbCcFdEeIfCgXhZ
=早	n#X(J-F3I9[=J>H?J@dBICJHCIIKFMHNJXGZY]IaJbJfJhG
=时	a#C%D&I(B)E*E+F,[-C.G/F0E1Z2E3@4A5H6E7E8E9A:D;F<H=C>A?H@aAEBBC@DCEGFGGDH=IBJFKAMHNCO]PDQHRfSDT[UCVBWFX_YEZA[E]Z^F_EaabDcXd@e[fAgDh]
=明	j!G#F%H&a(H)I*H+I-Z.J/J0I1J2J3E4G5K6I7I8I9C:G;J<J=G>E?F@ZAIBFCYDFEJFGGJHYICJJKELJMGNXOZPHQJRHSITHUHVGWIXbYI[I]G^J_HaEbHcHdIeJfHgIhE
=易	s-]HJb[
=映	w(J:I>IBHH^KJM_NKUJXIZDbHg]
=昨	l!I#I%J(H+J-H/J3I4H6J7J8J9F:I=I>F?H@dBFCIDHHEIFKELIM[NHOJPJRISITJUIVHXGYJZC[I]a^IaIbIcIdIfagIhD
=是	b%G&J([*F+H,H-D.I/G0H1H2H3J4F5Z6G7X8H:a;H<I=E>Z?DAHBCCCDEEGFHGGH@IBJHKANEO_PGQIRFSZUCV[WGXFYHZ?[Z]E^G_GaDbEcFdFeIfFgY
=显	s#I+]-]/X3I9J>J?K@IBJCIDEHGIFKHNJO]VJXJZFaJcJh_
=時	d!E#D%G(E)I*I+I,[-E.J/I0J1I2I3E4G5Z6H7H8I9F:G;I=G>E?C@ZAIBECFDGEJFJGHH@IFJJKDLaMINFOYPGQKReSGT^UFVEWGX[YIZD[G]G^I_Ha_dCeIfCgHhE
=暂	u!]#IHJT^VJ_K
=暗	w6]<]>HHY
=更	[!C#D%F&J(D)H*H+],H-H.I/F0G1^2H3D4F5J6F7[8F9D:X;G<J=E>F?D@eAHBYCDDBEIFIGEH@IBJHK@LaMXNBOFPEQIRFSFTFUEVCWGXCYFZG[E]E^e_FaEbCdCeHf[h^
=書	f!F#H(G)I*I+H,I-E.J/I0Y1H2J3F6H7H8Z9F:G;I<K>D?F@DAIBGCFDGEJFJGYHHIDJJKELHMEN]OHPISITIUGVFWIXFY_[H]H^H_YaGbEcZd_eIfagYhD
=最	i!H#F%I(I*J+J,K-E/J0J1J2J3F4I6J7I8I9C:I;J=H>F?G@aAJBDCFDGFJGJHDI[JKK^LHMENFOHPHRISJTHUIVHWJX_YJZA[I][^I_JaFb[cIdEe^fHgIhY
=月	y9Z@IHIIJK_MKZG
=有	V!I#?%E&C*D+B-W.I/E0A1C2B4@5Y6A7@9^:=<B>;?E@=AAB<C[DXF_G@HHI]JBK>LJM=NEO>PZQDRATBUZX@YA[Y]>^H_[a^bDcGd^e[g?
=服	f!G#G%F&J(X)F*F+H,G-F.H/G0F1E2Z3E4[5I6[7F8F9D:F;H<I=D>E?DAHCFDGEGFIGEH@IEJHKEMINFOGPEQIR^S]TFUEVCWGXFYYZA[G]E^H_GaEbFcXd^eHfbhF
=朝	s#Y9J>K@bMJXKZGhJ
=期	^!B#C&I(B)F*F+F,G-B.G/E0]1F2F3J5H6D7D8F9@:C;E<I=a>@?B@]AEBBCCDBEGFGGcI?JFK?LeNZODPDQHRYSDTEUCV@WFXAYF[E]Z^D_Da]bBcDdZeFfXgEhA
=未	m!G#J&[(H)I*I+I-H3G4J7J9I:I=[>I?G@JAIBFCHD^FJGKHBIJKJMJNCOJPHSJTYUGV[WaXJZF]I^J_IaJbHcIdIfJhJ
=本	^!X#B%B&H(?)C*B+],E-@.F/_0Y1Y2E3A4B5F6_7X8D9A:A;D<G=@>??@@GBHCCDHEbFFGBHEIAJEK?LCMJOBQFRDSBUAVEWCXCYEZ;[B][^^_aaAcYd[eDg^h@
=机	a!E#Y%E&I(C)F*F+G,G-C.G/G0E1D2E3c4C5H6F7F8E9H:E;G<G=D>c?B@CAFBCD^EHFGGEIAJGKCLGNDPFQHRXSYTEUDVCWGXEYEZ>[E]C^H_FaJcYdEeGf^gFhD
=权	h!G#H%a(b)H*I+J-I/I1J2J3G4H5J6J7I8H9I:F;_=E>G?H@GAIBFCHDFEHGIIHJJKHLHMGNGOJP^QJRJSITWUEWIXHYJZC[H]H^H_HaFbGcIdFeIfFgGhI
=条	yH^NYZJ
=来	e!]#E%G&J(E)H*H+Y,I-D.I/H0G1I2H3B4F5J6G7G8H:_;H<J=E>@@BAHCEEIFIGGHEIBKXLFMDNEOEPGQIRHSHTGUFVEWHX_YHZI[F]E^H_HadcGdDeHf[gHhD
=林	s#J%I(J*J-I1I2J3I4H6J8d9H:I;K<J=I>H?I@GA]BHCFGHHDIHKEMINIOGPJRHTJUJVHXJYJZE]I_]aHbIcGdHeJfHhH
=查	w#I%K(K)J*I0J8J9I=JE]HEIJKJPHUKVJYIZaaJcZdEeIfHgJ
=査	s(J*J/X3J9J?JCJE^HGIJPKVIZ]]IaJc[
=样	y3I9]>H@IBJCJHFIGK]MJO[ZGaJhJ
=核	y/XEYHJNY
=格	s,[-J3c4J9J>H?J@KCGDIHGI]KJNJOHPJRIXJZE]JaIcIfJhI
=桁	w+J-G3]9I>H?J@JCGDHHJIZKHNJO]XJaX
=検	s!K(J-J3F9J:K>I?FAIC_DHHFIIKIMJNJO[VJYKZG]^_IaHbJc[fJhK
=構	o!H(E)J*J,I/G0I4J6H7I8J9J:G=H?J@JAJBHDIEdHFMJNIPGSJUDVYW^ZC]J^J_JbIcGdEe_fEgI
=模	y-].XNF
=権	k!G#I%a(b-I2K3H9H:I;]=I>I?I@IAJBJCJDJGJHYIHKILJMINIP[UIVHWJXJZE]I^J_JaIbIcJdJfIgJhJ
=機	r!I(J3I9I:I=I>b?G@IBJHWIJKIMJUaVIZGaDfJ
=次	c!G#a%H(H)H+H,J-I.J/I0I1J2I3F4G5J6I7H8I9D:H;I=G>D?G@cAIBFDFEJFJGIHGIEJIKELaMENGOFPHQJRGSIUHVGWIXdYIZ?[H]G^F_IaZbFcHdIeJfGgIhC
=止	b!a#E%G&K(G)^*F+G,J-b/G0X1Z2G3D4Z5J6H7F8G9C:E;H<J=F>B?Y@JAGBDCEDEEIFIGGHEIAJHLFMDNDOFPERFSGU_VDWHXIY]ZA[H]E^__GaEbFcEdEeIf[gGhD
=正	g!H#H%J(H)J*J+J-G/I0J2K3c4I5W6I7H9I:I=H>G?G@HAJB[CEDGEJGJHDIHJJKGLJMGNGOIPIRIS_T_UFVGWHXIYKZC[I]I^J_IaHbGcIdIfGgIha
=此	y%G([-YKW
=步	g!F#E%X&I(C)F*Y+H,H-E.I/F0a1G2G5I6D7F8F9C:F;G<I=E>D?D@CAEBECYDEEGFHGcH@IFJHKCLGM]NEOFPEQIR]SGTFUFVBWFXFYFZA[G]D^G_FaCbFcEd]eYfZgXhF
=歴	w5[HJIGKXN]
=死	y4I8JHHRGY_ZKcHdJf[
=残	s!J#Y+J-J3^CIDGHJOIPX_^
=段	u#J(J*[-I3^9F=F>E?J@IBJC^DIHZIFKHMIOJPJTKVJXJZG]JaIbJcJgJhJ
=母	s-J/X3J9ICJHIIcKIOJZJ
=永	u@JL_ZJ
=求	d!H#X%H(G)I*Z+^,J-E.J/J0I1J2J3F4H5K6I7H8I9W:G;I=F>B@DAIBEC^DDEJFJGIH[I[JJKEM]N_OFPHQJRISITFUHVFWIX^YIZC]H^H_IaEbHcHdGeJfIgIhE
=没	U!<#<%X*B+I,A-<.A/C0Y1J2@4;5X6@7?;Y<Y>[?I@<A?BFCGDbE?F@G>H9I:J@K;LJM[NHO<P<QBR>S?VYW_X>YHZ?]^^?_]abbYc<dbe>f[h<
=法	c!G#G%G)X*Y+^,I-G.J/I0J1J2J3Y4H5K6I7H8I9I:Z;I=F?b@EAJBEC[DCEZFKGHIEJIKELIMFNDOGPGRISGTHUCVEWGXHYJ[]]G^H_IaGbFdFeXfGgHhF
=注	j!I#I%J(I)I*J+c-I3I4J7J:J=I>H?G@HCGDaGKHJIHJJKILJMHNIOIPISJTIUHVGWIXIZD[I]IaIbHcJdJfJhI
=浏	w.Z9J?JHFZG]^b]
=消	r!G#I%[(I*J,J-J/J0J3I4I6J8J9H=J>G?a@HAIBFCJDKG[HEIIKHLJMHNJOJPIRIUKVIXJYKZD[J]]_[aJbZcHdJfHgJ
=済	m!J#I(J+c-I3I7K9J>I?F@JB]CFDYHDIIKJMINJOITXV[XKZH[G]JbHcJgJhJ
=測	u-aHJKIZI
=満	p-H?IIYKGMKNcZG
=满	y=JCJHXIFNa
=灰	y([9J:]HH
=点	m!G#E%G(Y)H*H+G-G.J/I0I1J2J3F4H5K6I7H8H9F:G;H=F>D?D@DAaBDCDDZEJFJGHH@IHJIKCLINHOFPGRHSFTGUFVZWHXFYIZ[[F]F^J_Ga[bbcHdHeJfGgHhF
=無	_!e#D%E(D*G+G,H-D/F0H1I2H4F5I6H7F8H9C:E;Y<Y=D>B?D@CAFC]D]EHFIGGHZICJIKCLbMBNCOYPEQIRXSGTGVBWGXCZ?[F]E^EaWcFeGfEgG
=版	u!I#K%J(K-I1]3H4J8J9E:J=a>I?J@JBJCFDJH_IGKIMJNJPJTKUIVIXIZH[J]J_JaIbKdDeIfIhJ
=牌	s#J(J)J*I,d3H4I6J9H=J>H?J@JBKCJDJHFIIKJMJNJOHPIR]VJXJZD]JaIcIdKeJfJhI
=特	y!I%K(]9J=IEJIIPaVHZHfJ
=猜	r-aHJIJ
=环	w!J7JHJZIcad]
=现	j!I#H%J(H)J*I+Y,K-H0J3G4I6J7I8J9F:H;J=H>D?Z@XAJBGDHEJGIHDIGJJK]LIMFNGOFPIRJSJTHUIVGXGYJZZ[I]G^G_HaGbIdJeJfIgIhc
=現	o#Y-HHJKGNJTIhb
=理	W!C#B%A&G(a)a*f+D,c-H.E/C0c1D2D3@4A5F6C7A8C9@:I;D<F=?>??>@@ACB@C?DHE[FEGBH<I@JDK@LDM?NFOBPaQFR@SBTBUXVIWYXBYBZG[B]@^C_Ba?b@cZd_eCf?gdhA
=環	y-KHIc^d]
=生	r(I*]-J3I9G:J=I>I?I@HBECIDYHGIIKJM]NIOJPJUIV]XJZ]]KaJ
=用	R!a#D&D*G+J,Z-I.G/A0X2A3I4X5C6>7Y9<:C<C=_>W?^@BAZBEE@FBGGH=IEJAKbM[NCOGQXR?S?W>X?Y@Z@[F^^_^aFbDc=e]f<gFhD
=由	u!K#J(J*J-I3J4J7J9I:]>H?I@KBJCJEYH^IHKJMJN[PJUJVIZG]JcJd]gJhJ
=电	f!F%E&I(E)F*F+G,I-D.H/G0E1G2H4E5I6G7F8G9Y:G;G<I=E>A?]@DAGBDCJDYEIFHGFHYIDJHKBLHM_NEO_PGQIRESFTFUFVDWHXEYGZA[F^H_Ea^bYcEdDeHf]hD
=画	i!G#G%I(Z)J*J+_-G/K0J1J3E4I6J7I8J9G:H;I=G>[?D@FBFCEGJHWIGKFLJMFNGOGPIRJSITHUGVGWHXFYJ]F^I_HaEbdcIdHfHgIhZ
=界	r(I=J>J?IBIDKHFMJS[UGVIZC[[bb
=略	h!G#F%G(E)F*_+I,I/G0I1I2I3G4H5J6H7H8I9F:G;I<J=F>F?[@EAHBECGDEEHFIGHHJIFJHKFLZMGNdOHPEQKRISHTHUDVDWcXHYIZ@[G]F^H_HaFbFcGdGeJfGgGhG
=番	e!F#H%I(I)J*I+F-E.J/J0J1J2J3c4I6I7J9F:I;I=H>b?EAJBGCCFJGJIDJJKCLIMFNHOcPIRISITIUGVFWIXFYIZD[J]H^J_JaKbGcHdIfIgIhZ
=登	Z!B#F%E&I(B)E*E+a,G-E.G/F0G1G2G3]4D5H6E7E8F9F:C;E<H=C>J?]@AAGBWCZDeEHFHGEHHIAJFK?LZMINAO_PDQHRESETCUCVBWEXCYF[Y]D^E_EaBb_cDdDeGfDgF
=白	u-I.Z3J9H>I?F@IBICJDIHHI^KFMGNJOJXIZF]JaJbbhI
=的	S#H%C&D*?+@,B-Z.B/D0F2@3]4>5C7G9C:a;@<C=H>^?G@FA@DDGIHAI]JFL@M_O_PWQIS@UFV^W?XBY@Z6]H^XbEdHeAfAhZ
=監	y/YEYNY
=目	n![#I%I(])J*I+J-G/J0J3[4I6J7H8]9H;J=H>F?GAHBICZDHGJHDIGK[LJMHNHOHPITJUIVGWKXHZD[I]H^I_]aEbFcIdZfHgJhH
=直	k!I#I%Y(H)J+I-H3G4J6]7J8[9H:J=G>G?F@YAJBFCFD[IHK^LXMENJOHPIRZSJTIUHVHWIXFYJZX[J]J_JaZbGcJdDeIfHgJ
=看	s#J(Z)K-J3H4I5[9H=J>]?[@XBKCJHYIHKIMJNJPJSJUKVHZF]HaDcJfJhJ
=真	y#K-J3J4^9_>H?I@JBHCJHDIJKJMJRJZG]IaJ
=着	q#[-I1G2I3H4I6K8I9H<Z>G?H@HBICIDJGIHDIJK]LXMGOIRGT]U[VHYJZF[J]J_JaJbKcFdJf^gHhH
=知	m!H#J%H&[(G)J*J+J-I3G4J7J9G:H=H>D@GBHCFDIEKGJHXIGKGMYOIPJSJTIUHVDWIXI[a]I_IaabHcHdJfJgIhH
=短	g!I#G%H(G)I*H+J,J-E.J/I0I1J2G4H5K6I7I8I9D:H;H<J=G>Z?_@YAIBFCDDEFJGIHCIdJIKDLIMGNFOFPIRISITHUHVGWJXGYIZB[H]]^J_Ha^bHcHdHeJfHgIhF
=码	O!>#H%D&E)>*@+@-J.C/J1A2]3a4>5C8@9>:Z;A<B=<>X?EAABICCDEEFFCHHIJLIOYPEQCR?S?T>VBW@XZYAZ_[Y]=^Y_?adbYc>dZeAfGgDh]
=确	o#H-J3_9J>I?J@JBZCIDJHFIIKIMJNJOITIVIZ[[IaIbJh^
=確	j!E#G%I(I)J+I-F0J4I6J7J9F:H;J=H>^?G@FAJBZC^DZGKHCIEKFLKMHNFOZPIRJSKTGUIVFWJYJZX[G]I^J_Ia^bIcIdIfIgKhF
=碼	n!I#F%I(D)I*J,J-]/K0J2K3H4I6I7I8J9I:H=G>Z?E@FBGCIDIGIHCI]KYLJMGNYOJPGSJTIU[WJXIZJ[H]I^]bIcIdIfIgJhF
=示	e!H#G%J(H)J*I+_,J-E0J1J2J3E4I6I7H8J9G:H;J=H>F?Y@XAJBGCFDCEJFKGJHJIDJJK[LYMGO^PHRISJTIUIVGWJXHYJZH]H^IaGcHd[fJgIhb
=社	f!F#H%H(F)I*H+F,K-Y/I0J1J2J3D4H6I7I8Y9E:a;J=H>]?Y@^AJBDCDD[EJFKGHHIICJYKCLIMDNbODPHRISJTZU^VEWHXEYIZ@[G]G^I_IaFbEcHdGeJfGgIhD
=禁	d!d#F%H(G)^*H+I,J-c/E0I1I2I3F4H6I7F8I9F:H;X=F>E?FAHBECGDGEJFJGIHBIDJILHMENFOGPEQ[RISHTFVEWIXGYIZB[I]F^^_HaHbHcHdGeGfGgHhE
=离	y!W3K4^9G@]HFRIZI]JaJhJ
=私	p!H#J%J([*I+I-I3F4J6^8J:Z=I>Z?E@HBICGDGGIHBIFKGMHNHO[PJRJUHVbXIYJZE[I]I^JaFbJcJdIfHgIhI
=种	m*[3I=K>J?Y@JCbDIHFIHKJMKOJTKXJZIaI
=秘	w*Y-J6^9J?_BKHGKJZGdH
=租	u!I(H)H3I7J9I:[=I>J?I@JBECJDGHGNJPJSJUaVDW_XIZE[J]IaIbHfK
=移	u#J(J)J*H,J-I3F8J9H>G?J@JAJBJDJGJH[IIKJMJNJOIP]UKVHZI]I__a[cJdJhI
=程	y%J7]9J;J>J?IHEQ^
=稍	w@[BHTYXJZ[cXhK
=種	s(J:[=J>_?H@JHFI[VJZG
=空	p!I#I%H(G)J*I+J-H/I0J1K2J3b4H6I7J8J9D:G;J=F>^?C@XAIBHCEDGEJFJGJHBIaKEMFNHOGPHRISITJUHVFWJXHYJZB[I]F^J_^aFbHcGdJfHgIhG
=端	r!J#H/X0J1H6JBHHYNJPKQYTb[H_GcJfGgJhK
=笔	w3J9I>J?I@JB[CJDIHZIJKHM[NJOIZF]Ib]cJ
=符	j!J#I%J(I)J*I+K-].J/J0K2[3G4I6J7I8J9G:H=I>H?H@HAJBICHDJF^GJHDIaJJKFLKMHN_OHPIRJSJTJUIVIWJXIYJZC[J]I^JaHbIcIdJfJhH
=第	n#J(I-J3H8^9J=J>I?H@ZC_HIIIJZKGMJNKOJVJZE]K_KaG
=等	p#J-J3J9[>H?I@ZBJCHHFIHKFMINJOIRJZF]IaacJfJhI
=答	y#D0]@JHHTIXbZH
=策	i!G#G%H(E)F*_+I,I/G0I1J2I3G4H5J6H7H8I9F:G;I<K=F>F?[@FAIBFCGDFEHFJGIHJIFJIKFLHMGNdOHPFRISHTHUDVDWcXHYIZA[G]G^H_HaFbGcGdGeJfGgGhG
=算	y+_9J?IBKCHDHH[IINJZF
=管	X!D#C%C&G(^)b*g+D,d-@.F/D0B1E2E3B4C5F6D7G8C9A:Z;D<G=@>@??@AADB@C@D@E]FFGCH=I@JEK@LDM@NFOCPaQFRCSBTBUYVJWZXCYEZH[B]W^C_CaAbAc@daeDfBgdhB
=箱	m!I#H%I(G)J*I+H-H.K/J0I1J2J3[4H6J7J8J9E:I;I=G>]@IAIBFCIDaFJGJH[IGJJKFLJMENHOGPIRJSJTIUIVGWJXIYJZE[I]F^J_IaZbHcIdIeJfIgJhH
=簡	w-[>GHIa]b[
=系	p#H%J(G)I*H+J,I-H/J0K1J2J3[4J6J7I9J:J;J=J>I?H@GAJBIC]EJGJHEIGK^MINHOHPHR[SJTHUJVIXH[J]I_JaHbIc]dHfJgJhG
=細	yH[N[ZJ
=組	k!J(F)J*I-H3J9I>I?H@JBHCIDIEZF^HDICKIMHNXPISJU]VFWaZC[J]JaIbHc[d[fJgJhJ
=絡	w3[?JC]D[HHKIZIhI
=継	s!J#K%H(J-I;d=J>J?JBKCJHGIKKJTKVJZHbKdKhI
=続	m#G-J3H4Y7K8J9G=I>H?E@IBJCJHZIIKIMJNJSHT[VIXHZD]]_JaGbJccfI
=線	w3_4I9I=J>H?IHZVJZIaJc]fH
=織	k!J(F)J*I-H3J9I>I?H@JBHCIDIEZF^HDICKIMHNXPISJU]VFWaZC[J]JaIbHc[d[fJgJhJ
=红	y3I9G@JDJIGK]OIZ]aIbJ
=级	w%K(I-K1I3J4I6J8H9H:I=^>K@IBHCGDJGIHGIHKJMJNJRGU^VJYIZE[J]J_JaJbJcGdGfahJ
=线	r!J#J%K(J)I*K-I3^4^7J9E=J>G?G@IBHCIDIH_IIJJKIMINIOIPIQZRJSJTJUHVGWJXIYKZD]I_JaIbIcHhJ
=组	g!E#E%F&J(A)C*C+G,G-D.H/G0G1H2H3D4F5I6H7E8F9C:X;H<I>C?B@DAGBCCDDEEXF]G^H@IAJHKCLHMDNYOEPbQIRGSGTFUZVeW_XFYHZ?[D]D^F_FaDbDcXdXeHfFgFhE
=织	l!H#I%H(E)G*F+J,J-G.J/J0J1K2I3G4I5K6J7I8I9G:Z;J>H?H@IAJBGCFDHEZF^G[HDICJJKHLJMHNZOIPERISITIU]V@WaXJYJZC[H]H^J_JaGbHcZdZeJfIgHhI
=经	r([+[3J>]?E@JBXCJDFHHMIOJTZUIVIZG
=给	o!J#J%I(])X-H2Z3H4J6J7I:H=H>G?aBHCGDJEKGIHDIGKGMHNHOIPFSJTJUFVZWJXIZZ[I]H^IaFbHcJdJgJhH
=绝	l!J#I%Z(I)J*G,J-X/^0J2J3I4J6I7J9H:J=J>I?IAIBHCIDJEJFKGJHJIGKFMHN[O^P[RJTJUJVJWKXJYJZD[I]H^J_JaHbJcIdIfJgIhH
=统	y@JHIK_R[ZF
=继	q!H#H%E(G)J*J+J-I0J3G4I7K8J9H:K;d=H>G?G@IAJBHCHDHGIHEIHKHLJMINIOIPJRJTIUJVIWKX]YJZC[J]^_IaDbJcJdIfIgJhH
=缺	q!J#J%Y(J*J-H3Z4J7J9H=a>I?I@JAKBICGDIGJHBIXKHLJMJNIOJPJTJUIV[XJZG]IaHcJhI
=网	q!K#H%J(J*J-J0I3H4I6J8J9E=H>F?H@IBHCIDJGJHbIHKFLJM^NHOIPIRJUJVIXIYJZC]G_KaGbHc^dKfHgKhJ
=置	X#C%H&H(Z)G*B+D,E-E.F/B0C1D2F3B4B6B7F8C9D;E<G=X?G@CACCBDFEbFFGDHXIDJDK?LDMJNAOEPIQGRCS]TBU^W]XCYEZ[^A_BcFd?e]gZhC
=署	y9J<^HFIIOJV^
=老	q#]%K(I-I0J1[2J3F4H5^8J9J:I<H=J>F?G@IBJCHD]GJHFIGMGNGOIRJTIUJVIXKZE[H]IaFbJcJdJfIh]
=者	c!I#I%H(])^*d+I,a-E.J/I0H1J2J3G4H5J6I7G8I9G;I=G>F?D@GAIBGCEDFE[FJGHHBIEJJKFLIMFNBOGP^QJRHSITIWXXHYI[G]G^H_HaFbFcGdZeIfGgEhG
=联	m#H%I(F)H*F+I,[-G/I0J1J2K3[4I6I7c8J9I:H;J=I>H?G@GAIBHC[EJGJHEIGJJKFLJMHNGOHPGRISITHUIVGWJXHYK[J]H^I_FaHbIc]dFfIgHhG
=聞	w-J9J>J@IIIKHLZM]XIh]
=肢	s#J3H9J>H?aBJC]DIHFIJKHMJNJOITIVIZI[]aH
=能	^!B#C%D&H([)C+E,G-A.G/D0E1G2H3B4C5H6D7C8E9B:B;Y<H=[?[AFBJCBDBEDFGGEH<JFKXM_NIOBP]QHRESWTXUcWEX^YFZ:]B^^_DaBbXcCdEeFf[gDhA
=脑	n(J)J*J-I/K3H4J7J9E:J=J>H?G@GBHCIDIH^IIKGMbNIOHPJRJSITIVJXJZE[J]GaHb]cJdKfIgZhH
=自	c!C#E%F&J(@)a*F+G,I.H/G0H1I2H3A4E5I6G7F8G9A:D;G<I=A>A?B@IAHBXCDDDEGFHGFH_JZKCLGMCNDO_PEQIRGSDTFUeVaWEXFYGZ>[E]C^Y_Ga]bDcFdFeHfDgFhC
=致	q-H/I0I3H6a9J>J?I@KA[CJDJHIIIKJNZO]ZI_EaJcJdJhI
=色	u!J%J(_)^*X=J?JBJCJDIHIIKUHVHZJ[K_KaJ
=范	y?KGaHFMJVJZK
=落	s!K(J-I3H4]9G:K=J>J?J@JBJCJHYIIMHOJRGS[UHVHZH]JaIbJcIdGe[f_
=行	e!F#E&J(B)]*D+H,F.I/G0G1I2J3D4F5J6G8[9@:D;H<J=D>B?_@CAHB]CEDFEHFIGFH[IIJHLHMZNDODQXRHS_TGUCWGX[YHZ@[F]F^E_XaDbYdFeIfEgGhD
=表	m!J+[3]9I>G?Z@JCHDHIIKIMJNYOZVJXJZFaHcKh[
=被	_!d#a%Y&I(B*C+G,Y-_/F0F1F2E3C4D5H6F7E8F9A:D;E<H>G?B@ZAEBACBDCEGFFHDI@JEKDLXMCNIOCP[QGRESFTCUCVAWFX^YFZH[D]W^^_EaBbCcDdDeGfDgFhB
=製	y-JIJJZM]
=複	u-I3I4J9I>J?JA^CKDKHHIZKGM]NXZI_GaJ
=要	X!A#?%B&G(?)C,E->/B0C1B2C3>4B6C7B8X9=:b;C<F=b>=?D@EADB>CfD>EEFDGCIcJDK=LJMbN_O@PAQFRBSCU>V>WCX[YC[_]A^C_Ba>b@cAdYeDf@gBh[
=見	o!I#H%J([)J*J+Z-_0J3I4]5[6J7J:I=I>H?H@XBICIDFGJIGKFMHNHPJSJTJUHVGWJXIYJZY[I]J^JaHbHcIdHfHgIhH
=覚	w-J9J@IHJIHK_MJ[Y
=见	w+]-[9ZBKDE
=规	wCYG]HHN^
=览	w.Z9J?JHFZG]^b]
=角	w!J%K(])^*X-J3J9I=I>I?FBJCJDIHII^KHMJUHVGXJZJ[J]J_JaI
=解	d!F#_%G&K(E)H*H+I,H-F.J/F0G1^2H3F4F5J6_7G8G9[:G;H<J=F>C?D@EAIBZCFDGEIFJGGHAIEJIKDLHMDNWOGPGQJRGSGT_UGVEWIXEYHZ?[b]F^F_EaEbCcFdEeHfEgEhE
=言	e!G#H%I(J*J+Y-^/J2K3F4J6J7I8J9C:H;J=H>D?F@XAJBGDZHEIZLIMFN[PIRITJUIVHX[YJZD[I]G^I_IaHbHcIdIfJgJh_
=記	s-ZHJI]cX
=設	j!I#J%K(G)J*]-I3J4J6J7J9H:H=I>F?EBGCIDIGJHZIJKHMGNXPHRJTJU[V]WHXJZE[J]I^YaIbHcId[fJg]hI
=許	r!J#J%]-J.Y2J3J;]=IBKDKGJHGMJPKQXTJV_ZI^J
=証	l!I#J(H+I,^-I3Y4I6K9J:I;K=J>I?E@IAIBIC_HZIHKHMINIOZPJRITKVIXJZD[J]]_IaGbHcIdIeJfJhI
=試	j!H#H*J-F3H4J9D:J=_>H?GBGCHDIHFIEKELJMINYOIPHRJUIVYWKXd]I_KaIbIcXdJfJhH
=話	f!I#I%J(J*J+G-F3_4I7K:I;J=I>]?^@GAJBID[HAIFKGMHNGO]PJRJTJUJVHXHY[ZE[J]H_JaXbIcHdJfHgJhG
=認	f!E#F%H(G)J*Y+F,^-F.K/J0I1J2J3[4G6H7I8J9G:Y;I=G>^?D@FAIBYC^D[EJGIH@IEJJKELIMFNFO_PHRISJTFUGVEWIYIZA[F]H^H_Ia^bGcHdHeIfHgI
=語	u-bHJIGKINJOKhJ
=誤	y#],]4[9FBJZHdFfJ
=誰	w(J=YDXHISZU^VFZFcI
=調	y(J*J3J4KE^HHIJVIZa]JcJfJhJ
=識	y+J3J:]>I?JCIDHHHO]hY
=議	u-I9J>H?IHZMJZ]][
=认	o#G(I)J*J+J-J3^7J9I:Z=J>H?I@HBZCIDIHDIGKIMZNIOZPIRJSGTHUIVGXJZC[G^JaIbIcJg]h_
=让	p#I(I+Z-J3J4J7J9I:J=J>H?H@_BJCJDIGJHZIIKYMHNIOIVIX][I]I^IaIbJcKfJhE
=议	y0J4J9H=K>G?JH]IKY_ZF]HfI
=记	e!G#E%G&J(D)H*H+D,I-E.I/G0H1H2H4G5J6G7G8H9D:Y;H<J=F?[@CAHCJD_EIFIGHHIIBJHK]LGNXO]PGQJRHSHTFUFVDWIXGYIZ_[F]F^F_HaCbXcGdFeIfFgH
=许	j!H#G%H(F)H*H+J-G.X/J0I1J2J3E4H6J7H8I9D:G;I=c>E?G@GAIBECFDFEIFJGIHYIXJJKGLIMFNGOGPGQXRISITHUGV]WIXGYJZD[Z]G^]_IaEbHcHdIeJfHgIhG
=设	n!I#I%I)H*[-I2[3I4K7J9H:I;J=I>I?HAJBGCIDIGIHYIIKHMGNIOJPHSJTJU]V[WGXJZD[J]]_JaHbIcJdKfJhJ
=访	s%Z*I-J4J9G:J>J?I@JBJHZIJKJNIP]XJZ]]KaJcI
=证	a!D#C%E&J(C)E+F,Y-C.G/G0G1G2G4D5H6G7E8F9D:E;F<H=b?Z@CAFBCCaEHFHGFIBJGKBLFMCNDO]PEQHRFSFTEUEV@WGXXYGZ@[E]Z^F_Fa_bEcEdEeGfFgGhC
=词	w-a3J9I>KHGIG
=试	i!H#G%I(H)H*I+J-F.J/J0J1J2J3H4H6J7H8J9D:I;J=^>G?DAIBXCGDHEJFJGIHCIFJJKFLJMHNZOHPGRISHUGVZWHXdYJ[I]H^I_JaFbHdJeJfIgIhH
=话	l!I#G%H(G)I*I+I,J-F.J/I0H1I2J4H5J6I7I8I9B:I;I<J=G>B?_@FAIBGDZEJFIGIH@IFJJKELGMENGOaPIQJRHSJTHUHVFWIXGYIZC[I]a^J_Ga^bFcGdIeJfGgIhF
=该	s!I#I%I(b)J*J+J-J0J3I4I7J8I;J=I>I?]@KBJCHDJG]HDIIKINHPJRJVIWJZG[J]I_^aJbKcHdJfHhK
=误	q!]#H%I&[(J)J-E3G4J7J9H:J=I>I?H@HBICJDKE]HEIJKFMJNIOIPJTJUJVIXHZ[]I^J_IaJcJeJh]
=说	j!G#F%H&[(F)G*F+Z,H-].I/I0I1I2I3D4H5J6I7H8H9B:G;I<J=G>B?EAHBECCDYEJFHGHHBIXJIK^LIMFNXO^PGQJRHSITGUGWIXXYI[H]E^I_GaDbHcHdHeJfHgHha
=请	g%I(I)J*I+J,J-X/J0J1J2J3X4I6I7^8J9^:I;J=I>D?HAIBECGDHEJGJH[IGJJLJMDNHOGPHRJUJVGX]YJ[H]H^I_GaGbHdXeJfIgHhG
=谁	u(H=Y>J?I@IBID[HHKJS_U^VEZCaKbJcIfI
=谢	r!I#G%I(I)I*I+J-F.J/J0J1J2J3G4G6J7I8J9c:J;J=H>F?F@GAIB[CGDHFJGJHBIGJJKFMHNHOHPIRHSITIUIVHWJXGYIZC[J]G_JaFbIcHdJeKfIgJhH
=象	m!H#H%H(I)J*J-G/I0I2J3G4I6I7I8I9F:H;^=I>F?G@HA[BICGDIEKFJGcHEIGKGLJMFNHOGPIRITHUHVXWKXJZD[I]H^J_caGbJcIdGeKfIgIhG
=質	u#H*Z-J9J?_@JHHIKKJTJX]ZHhJ
=败	h![%G&K(G)I*J,]-H.K0I1J3G4Y6Y7G8I9G:I;[=F>E?H@EAIBGCHDHEIF]GGHCIGJIKGLJMHNGOGRISHUHVGXIYJ[I]I^J_HaHbHcHdZe]fKgIhF
=账	c!c#X%]&J(A)[+H,I-E.J/G0G1G2a3C4F5I6G7F8F9I:];F<I=D>C?F@DBCCCDXEHFIGYHBICJHKDL^MENEOEPZQIRFSHTJUCV[WGXFYHZ@[E]D^]_EaDbEcFdDeIfDgGhE
=赤	y-I9J>I@HHJIJK]ZZh]
=起	u(J@JB^HHLYMJUIZHbZfZ
=超	w!J%J2_HIIHKITIZHc^dJ
=足	j!H#G%Z(b)I*H+G,J-E.I/I0H1J2H3]4E5J6H7I8[9C:G;H<K=Z>D?E@FAIBFCXDEEIFJGHH@IbJJKELIMFN^ODPFQJRHSITHUHVXWJXFYHZ?[H]F^H_FaEbFcFdHeJfFgIhF
=跟	w#J3G9Z>J?I@ICIHHIGK]MIO_VJZH]JaHhI
=跳	w!K#H%I(K+J-J3J4J7[8I9G=I>I?J@JBICHD]HEKIPKTJVJXJYJZC[J]JaGb^cJdDeJf_hJ
=身	s,[-I3[7]=J>I?IBZD]HEIJKJMJTJVIZH]JaIhJ
=转	y%J(J-J3^4J9F=I>H?J@IAKBICIDHHXKIMIOKRJSJUJVHWJZ]aGbJfJ
=软	u(I4I7[9I=J>J?K@IBJHHKJMJNKPKR[SaUIVJZEaJcJd[fIgJhJ
=输	i!I#_%J(G)J*I+I,J-E.J/I0J1J2I3E4H6I7I8J9E:G;I=H>E?F@EAIBGCEDHEJFKGIHCJJKYLJMGNXO_PIRISITGUIVGX^YJZ?[H]H^J_IaEbHcHdJfIgIhb
=边	u!J#J(J)J-J3J8^9I:a=I>I?I@[BJCHGJHHIHKFMKNJOIPJTKUJV[XHZG]K_JaJhJ
=达	w(I3H4X9I=I>I@JBIEIHHIISIVIX]ZJ]Ja[cHf^gI
=过	_!E#D%X&I(D)F*F+],H-I.G0E1^2Y3B4D5H6G7F8F9A:D<H=C?B@XAFBAD^EHFGGCHIICK^L_MYNCODPFQHRCSFTEUDVBWYXKYF[E]Z^F_FaXbCcDdEeGfCgFhC
=运	w%W(J)J3I9I=J>]?IBFDJHFMKPJSaUHVHWJZG[KaIbHfI
=近	r-I@^BGHJIIKbMJNKXJZDhH
=返	s#J(K-H3J9^:J>[?I@JBHHGIJKIMJN]UJVKWJXJZHaJbIf[
=还	c#C%F&J(D)G*E+H,I-F.I/F0F2H4E5Z6H7G8G:E;G<I=E?DAFBCCcDDEGFIGFH@ICJHKYLGMeNEOFPJQJRFSFT[UDVCW[XFYGZB[F]D^E_]aCbFcFdDeIfZgXhD
=这	m!J#I%I(J)K*J0K1J2J3I4I7K8I9H:K;J=I>H?H@ZAIBJCHDIFJG^HEIGKZMJNJOHPJRITJU[V_XHYJZG]H_[aHbKcHdJfHhI
=进	m!H#]%I(H)I*J+J-G.J/J0J1K3G4H6J7J8I9_:I;I=G>F?F@GAJB^CFDIEJFJGJHEIFJKKDLJMHNGOFPIQYRISJTHUIV[XFYJZZ[I]G^J_IaEbIcIdJfIgJhY
=连	k!K#I(I)J*J-H.J/I0I1K2[3H4G6J7I8]9F:I;J<_=I>H?H@IAJBICIDIEJFJGJHXIFJJKHLJMGNHOIPIRISETIUIVHWJXJYGZE[J]G^J_^aGbGcbdGeKfGgIhJ
=追	y8]C]DIHI
=送	s!J#I(I-I3F4J9G:J=J>B?G@HBICHDFH_IHKHMGNIOJUJVHX]ZE]H_JabbIdJfJhJ
=选	i!H#F%H(Z)H+I,J-X.J/I0I1J2I3E4[5I6I7G8H9G:H;H<K=F>B?d@EAIBFCZDDEJFJGYHBIFJYKGLGMDNGOGPGQJRISITGUFVZWIXHYIZA[X]E^]_GaCbGcHdGeJfHgHhE
=途	w9I>HHFZF]bdHe[
=通	h!G#I%[(D)^*E+I,H.J/Y0I1I2J3G4G5J6H7G8I9F:G;Y<W=F>E?^AIBFDGEJFJGHHJIEJJKXLIMENEOGPCQJRFSHTHUEWGXGYH[G]H^H_HaabFc[dGeJfFgGhF
=連	u3[7[=J?JBKC]D[HGKIMJVJZGhI
=遅	w#J-I1I3I4J9J:K>HBJCJH]IJMFNJR^XJZFa]cHdJfI
=過	w#X@]KZZI
=道	u(K>E?J@IHYIHKIMJNXVJ[bhI
=違	f![#_%H(H)J*H+I,Z-C.I/I0I1I2I3[4G6[7H8I9C:H;I<K=G>C?E@BAHBFCFDFEIFJGHHHIDJILHMENYOYPGQJRXSITGUHVGWHX_YHZC[H]F^H_HaDbFcFdFeJfGgHhc
=選	l!J#G%J(H*J+I-Y3F4J7J9H:I=I>E?c@FBHC[DGGJHCIFMFNFOHPITGUJVZXIZD[^]H^^_JaGbHcIdJfJgJhG
=那	n!G#G%I(G)I*I+J-G/I0J1K2J3E4H6J7]8]9E:_;I=G>a?E@FAIBGCFDIFKG[HCIFKaLJMFNGOFPHRISJTHUHVEWJXIYJZC[I]G^I_HaFbIcIdIfIgJhG
=邮	k!H#G%H&J(G)I*H+H,J-G.J/I0H1I2J3Z4G5J6J7I8I9B:H;H<J=F>[?^@GAHBECFDaEJFIGIHZIDJJKELJM[NGOFPHQJRISITHUHVFWIXHYIZD[H]E^I_Ha^bHcHdHeIfHgIhG
=部	l!J#J%G(X)J*J-E/K3F4I6J7J8J9F:c=H>E?E@FBZCGDHFJGJHCI^KDLKMGNXOZPIRJSJTJUFV_WJXHYKZA[I]I^J_JaHbHcIdIfGhG
=都	h!G#G%H&J(E)H*H+H,J-].I/I0I1I2J3E4G5J6H7G8I9C:G;I<J>B?DAIB^CFD^EIFJGHHEIDJIKCLIMDN]OGPGQJRHS^THUaVFWIXGYI[G]F^H_HaYbGcFdHeIgHhE
=配	i!E#G%F&J(C)D*E+I,G-G.J/G0a1H2J3E4G5J6F7G8H9D:E;H<J=Z>E?E@GA[BECEDDEdFIGHHBIGJIKFLIMGNEO[PDQJRHSHTGUBW_XGYGZ@[G]E^I_DaXcCdCe_fCgDhH
=里	a![%C&I(B)E*E+G,G-H.G/J0F1F2F3Y4D5H6F7]8E9@:C;E<G=B>[?]@FAFBBCCDCF[HHIJJFKBNCOXPDQHRESDTIUXVaWYXFYFZ>[D]Z^]_^aAbDcJdCfBhB
=重	W#B%G&H(Z)F*B,F-D.F/B0C1E2F3B4B6C7F8X9E:K;D<G=X?F@BA[B]CADFEYFFGCICJDK[LCMIN@ODQGRCS]TBUaVXW]XBYEZZ]@^@_CcFd?eBfZgZhA
=録	a!F#G%I(G)H*I+b,K-H.J/I0J1J2J3]4H6I7H8I9J:G;I=G>J?Y@FAJC]DdEJGIHGIDJILHMFNEO[PHRISHTHUGVFWGXGYIZA[G]H^I_HaGbDdGeJfHgIhD
=鍵	y/J6cHGZI_IdG
=钟	s(I1J2J3I4G9I=J>J@IBGCJGJHDIJKJM^OJRdUIVIXJYJZH]KaJcHfGhJ
=钥	u(I)H0J3J4I6c7I8K9H=I>J?_@HBIHFIIKHMHNIOJPIRHSJUHVGXJYJZC]J^JaJbHcIdJfFgJhJ
=钮	u(a-J9J:]@JBKHGVIZF
=链	s(I9K:J>I?J@JBIDIIIKIMHNIUIVJXJZB[I]JaJbdcJfJ
=锁	b!D#c%G&J(E)G*G+H,H-D.I/D0G1Y2H3E4E5I6F7C8G9H:E;H<I=D>C?E@DAHCEDEEIFJGGHFIEJHKDLGMBNEOGPFQJRGSDTeUFVCWHX[YHZ>[d]F^G_EaFb^cEdFeHfEgDhD
=错	d!H#[%F&Z(D)F*F+G,a-D.I/G0G1G2H3[4X5J6G7F8G9C:F;H<I=E>C?C@AAGBCCEDDEZFHGGIDJGKBLFMENDOYPDQIRYSGTEUEVDWGXbYGZ_[F]E^E_GaBbEcDdBeZfCgGh^
=長	s!J#J%H(X-H2_3G9G:J=I>J?J@IBJCJHEIbKFMKNYUJVGZDaJbKdJfIhJ
=长	w-J2_3J9J@ICIHIIZKJN]RJXJaJcJdJfH
=閉	wB^KJZG]YcW
=開	p!I#[(J-H3H4J7J9F:J=H>H?G@GBJCHH^IFKEMHNHPJSZTIUJVHX[ZE[I][^^aIbYcGfJgKhH
=間	e![#_%I(I)J*I+J-D.J/J0J1I2J3[4H6J7I8J9D:H;J=Y>D?E@aAJBFCFDFGIH@IBJJKALHMJNXOGPHRZSJTFUHVGWJXaYHZB[I]G^H_IaZbFcGdGeJfFgJh]
=门	y(K)J*]9J:[HJIJNIOIPIUKV]WIZJ
=闭	w(K3K9J=JBZHJU_VIZI]Jb[
=问	h!H#C%Y&J(F)H*X+J,I-F.I/I0I1J2J3E4G6I7H8I9D:[;I<J=F>F?]@FAIB[CGDGEZFHGIHGIDJIKELJMENEOFPZQJRISHTGUGVEWIX]YIZ_[H]G^I_IaFbGcYdHeIfHgIhF
=间	o#J%I(J)K*J-I/K0J1I2I3H4F6I7J8I9E;J<K=I>I?I@_AIBICHDJGIHEIHKHLJNIOGRdSJTIUJVHXGYIZE]G_^aFbJcEdIeKfFgKhG
=防	s#I9I>JBJH^KJSFT]ZHc[
=限	^!C#C%d&I(c)F*F+G,H-D.H/G1G2F3C4E5H6G7E8F9B:C;a<I>B?BAFBBCDDCEHFHGEIBJGKBLaMAOEQaRESFTEUBVAWEXaYGZH[E]C^E_FbBcEdBeGfDgEhC
=除	j#Y%K(J-J1[3J9F:J>J?H@JBYCJG[HGIJKJMINJT]VJXIZG[^_XbIcJdIfJgJhJ
=障	w-J/I=K@JRJSbTGZGcJ
=電	e!H#I%I(J*I+F-E.K/K0I3^4H6J7J8K9D:I;J=G>a?^@GAJBHDZGIHIIFKFLJMGNFO]PIRISJTJUIVGWJXHYIZD[I]F^J_IaZbHcHdIf[gJhF
=需	n%J(J*J-J3H9G=c>I?H@JBIC_DGHEKJNIOJTJUIVHXJZI[J]J_KaHdIhJ
=非	w#J0Y1]BKHIgZ
=面	b!D#D%F&J([)E*F+d,G-D/H0H1H2I3B4F5H6G7F8G9E:E;F<J=C>Y?A@CAHBBCADZEHFIGGIDJHKBLGMCNDODPEQIRGSXTEUBVAWEXZYGZZ[Y]X^F_EaAbfcEdEeHfEgFhY
=題	l!J#J(J-H3I4J9H:J=I>H?I@HB[CKDKEZHEIGKGMGNHOJPJSKT[UJVHXHZ_[JbIc^dKfJhI
=願	w#^9[@JBIIJXIZH
=類	y:]HGI[
=页	j!H#G%H(Y)G*G+a,I-H/J0J1J2J3F4I6J7I8I9H:H;I=F>F?F@GAIBFCEDZEIGJHJIGJJKELJM^NGOGPGRJSZUFVEWIX]YJZ[[G]Z^I_IaFbCcHdIeJfIgI
=项	s(]3H=I>H?_C[DFHFIJTJVIZJ[Z]J_JaGdJ
=须	u9J:Y@[CJHIK]LXOIZHhJ
=题	l!I#D%I(H)J*Z,J-I/J3I4I6J7J8J9H:I=H>H?^@HB]CIDIEZGJHBIHJKKHMGNGOHPHRKSJTIUHVGX]Z][I]I^K_JaIbHc[dJeJfJhH
=验	c!E#D%G(E)G*X+H,Y-E.J/I0I1I2H3Y4G5J6I7G8H9I:F;H<J=D>Y?[@DAHBFC_EJFJGHH@IEJIKDLHMFNFO^PGQJRGSHTFUGVEWHXYYIZB[F][^H_GaabGcGdGeIfHgHhE
@admin-reset	X!Z%H([*c+X/I1Z7I:[>J?I@YCJDHEYGIJKKYMJPISJUFVHWIX[ZC]J^H_JaJbIcJdZfJgG
@ask-helpdesk	g(a*J0[3H9Y>]@aBICJDZHDIJKJVJZCfHgY
@asking-how	O!C#B%@&J(@*G+B,F-C.H/C0C1@2F3I4D5G6E7C8D9B:C;H<H=G>@?>@?AFB;C@D:EGFGGDHzI@JBK?LCMBN@ODPBQHRDSCT@U=V;WCXBYDZ6]D^C_DaCbAcBd?eBf=gDhA
@away	c!K#H%J(I)J*I+J-H/I0J1K3I4H6K7Z9h:I;J=H>D@FBFCHDJG_HYIHKHMENIOJPIQZRJSJTYUJV[XIZE[I]G_JaEbIcHdKfIgHhI
@change	C!@#C%@&F)D*B+C,@-=.E0B1B2C3@4A6>7Y8@9E:@;D<C=@>E?=@hADBcC?D:ECFDGAH=IAJDKELfMZODPFQDRCS@T>UCVCW@X@YB[B]H^n_@a@bBcCd;e=f@hj
@chaser	X!G#B%E&J(D)G*E+G,J-@.G/G0G1F2H3B4E5I6G7G8G9u:E;G<I=E>??C@>AFB?CADBEIFGGGH6I?JGK?LHMHNCODPFQHRFSFTEUFVCWGX?YGZ;[F]B^I_Fa@bEcEdFeHfEgGhD
@check	q!XCYHHZ_
@denied	sTYZZ
@elsewhere	>!8#@%6&?(;)<*G+Z-7.;/>0>1D2;314a5=6@899D:>;:<]==>X?a@?A9BGC3D5E=FCGEH}I:J?K0LAMbN;O4P;QCRBS8T?U6V>W:X5Y9Z7[G]^^@_8a<bZc]d6e:f=gEh4
@field	*!b#f%F&:(^)X*A+a,^-H.:/G0B1G3>4J6C8F9!:]<C=G>>A<BZCXDcE>F8G]HCI@JJL^MDO=PGQ<RCS^TcUZVIWXX?Y?Zg[f]@^Z_Fa;bbcBdZeBgHh[
@greeting	N!@#G%@&F(C)A*?+B,E-A.C/A0A1C2D3@4?5E6B7H8B9x:?;I<E>B?X@_A@C>EDFBGBHFI>JCK=LBM<NGO=P@QER@SAT@UGVCWHYGZ=[A]<^C_Ba;bGc>d@eDfHgA
@help	W!X%I([)G*a+J,K-F/I3H4I6J7H8J9f:G<]=J>FAJBYCHDEEIFJGIH_IFJIKFMGNGOIPGRJSIUFVDWJXHZX[G]H_IaDbFcIeIfGhH
@interjection	@!C#A%G)X*@+Y-C.C/a1>2>5G6D7J8G9i:J;H<B>Z?J@_A:BbCCDaE?FBG^H?NZOIPEQCRISBTXUDWXXCYHZH[J]F^C_]a^b_cFdFe>gDhI
@other-account	O!B#=%C&I(@)F*F+H,G-@.H/E0G1H2F3C4F5H6Z7D8G9E;H<X=C>G?C@@AGB<CDDCEGFIGDHxIAJEK?LDMCNAOEPBQIRGSCTCUBV@WCXEYGZ3[B]C^D_GaAb>cDd@eAfCgDhA
@register	G!=#=%?&F(;)=*<+o,B-=.C/G0A1B2C3H4?5C6A7?8A9=:=;@<D==>W?c@9AABZCiDnEBFCG?HZI9JHK8L?M<N:ObP=QBRAS?T>U;V9W>X=Z4[>]>^A_@a;b>cAd?eBf>g@h;
@reset	4!^#5%J&?(f)b*D+@,2--.H/B0C1D2:3H4<5[6<7Y8C97:d;><==e>Y?Y@FAFB[CCE^FIGBH?I0JJK;LCMGN;O:PaQ9RFSfT=UfVeWhXXY=Z_]I^C_AaZbecEd?e<fHg_h3
@reset-failed	7#D%H&X(])E*?+7,D-D.B/^0^1D2<3;5D6c7_8B9:;@<J=]><?D@cACB8C@DFE[FEH9IXJZKdL^MBNeO;PZQFRASBTBUAW>X5YAZY[b]J^e_Da:bCcCdHeff_gEhb
@reset-spoken-of	4!>#@&F(a*=+A,Y-/.;/A0?1F293C4F5D6I7E8_92;5<J>H?B@aABBdC=DHEEF?G@HCI1K<LeN;O3PJQGSFT>UbV^WYXGY_[D]7^h_Aa>badgegfcgXhb
@reset-word	1!Y%G&B(a)[*B+@,G/Y0F1H2Y3D4>5[6H7[8Y97:H;=>>?F@[AIBWC=DGEBFGG]HBIJJ^KXMGNYO9P[QARDS[TGVIW_YEZF[Y]G_EaCb[cIfYg^hI
@second-factor	P!H#F%H(C)G+c,]-H/I0J1J2J3D4H6J7G8J9H:F;J<J=H>]?e@EAJBCCAD?EJFKGIHjIGJIKELHMDNFOHPGRISHTGUFVEWHXGYJZ?[G]E^I_IaIbEcHdIeJfHgIhG
@thanks	Q!C#I%C&H(C)E*C+Y,H.E/E0I1E2F3>4B5G6H7D8E9p:E;E<G=B>>?A@AACBlCADDEGFEH6IBJEKHLIM?N@OAPCQGRYSETBUCVFWFX@Z=]@^E_Da?bBcBdDeFfCgFhF
@trouble	2!X%G&b(F)A*?+E,_-F.E/[0C1@253H5A6]7D8Y99:D;E<@>D?J@]A;BAC=D=E^GJHBKXL;MANaOcP]QERCTEU>VFW:YBZt[D]7^[a;bBdBedfYg@hX
@unlock	L!?#e%G&H(A)C*E+E,E-B.G/C0E1d2D3A4D5G6E7D8D9G:B;F<G=B>A??@?AEBfCHDHEGFGGCH?IBJDK@LBM@NBOFPBQGRDSDTiUCV>WEXAYEZ?[n]C^A_AaDb;cAdCeEfAgBhF
@works-now	N!?#;%@&G(=)A*B+?,E-=.D/G0C1B2D3>4A5E6C7A8B96:>;D<F=>>:?=@=ABB}C>D9EDFHGBH3I<JBK:L@M9N>O@P@QERYS?TGUAV?W?X>YJZ0[=];_Aa;b<c>d@eDf<gAh<
~000	e!I%d&_(K-_/J0J2I4J9H=J>I?I@IAJBICIDJHZIIJIKGMKNGOJPHTIVJXIZE]J_JaIbJcI
~001	[!I#G%E&j(I)J*I+J,K.J/J0J1J3F4I6J7I8J9E:I;J=H>G?H@GAGBGCHDHFdGIIGJIKHLJMHNCOIPIQKRJSITIUJVIWJXIYJZB[J]H^J_GaDbIcIdJeJfHgJhG
~002	i!J%J&J3I9I>E?J@KAICIE_HDIJKJNJRJS_TGXFZD]I_baEc]fJ
~003	g!K#J%J&J(I-J4F5e6I=J?J@KA_BFDIGJHYKJNHOIPJRJSJUJVIYKZ[]KaJbJcIfF
~004	c!H#H%b&^(H)J*J,I/J3[4H6f7J9F:J;J=I>G?HAIBHCHDIFHGKHBIFJIKGMJNFQJRJSITIUJVIWKXIYJZD[K]I_IaGbIcHdJeIfIhH
~005	e!Z#E%d&_)J-]/K0J2H3I4I9G:J;J=J>I?J@IAJBICJDJHAIIJIKGNGOJPGTcVIXIZG]J_IaIbJcIhI
~007	c!I#G%d&E(I*J-F/J2f3I4I9F:J=J>H?J@HAJBFCIDJFIHDIEJJKIMIOJPHTJUKVJXIZC]I^J_JaIbJcJeJfIh^
~008	b!K#I-J4G5fBHHDKJMGNcPJRJZD^XbIcJfI
~009	f,g3J4F6J9K?JBIJZNIZEaKeJ
~00^	r3YNIZFf_
~00c	j%G-H2g3J9I>K@KHFIFNJXJZKaJ
~011	l,H6IZGcJdIeffJ
~012	y3Y5Z
~016	m1e3I4I5]9H>J?I@JBJCIIJKHNJUKVJZJ]JaJ
~017	r1^3YHHOXaJ
~018	w1aHF
~019	w1X@[B^HJfE
~01^	[!I#G%E&j(I)J*I+J-Z.J/J1J2K3F4I6J7I8J9E:I;I=H>G?H@GAHBGCHDGFdGIHFIFKFLJMHNCOHPIQKRJSITHUJVIWJXIYJZB[J]G^J_GaDbIcIdJeJfIgJhG
~023	Z!G#G%]&I(G)H*H+I,K-E.I/I0I1I2H3E4a5J6I7H8d9D:I;I<e=G>G?G@EA]BECGDHEJFIGHH@IFJJLIMHN]OHPHQJRHSHTHUHVFWIXHYIZC[I]G_]aFbHcGdHeIfHgIhG
~024	u-_HJ
~025	u-a?JHINJVI
~026	j-g3J9G>J?J@HBJHFIFKHNIOJXJZF]JaIhK
~02^	j!J%I&I3J4F8K9J<IA_HFNGZE_bc]
~034	h=JBJHGPJYZZFcHdFeIfg
~03^	g#K%J&J(I-J5e6I=J?J@KA_BFDIGJKJNHOIPJRJSJUJVIYJZ[]KaJbJcIfF
~040	m%F&_-K3I4E8J9J<HA^HGNG__
~044	r3]9KBIHFIJZHfc
~04^	e!I#I%c&G(H)J,I/J3H4I6f9G=J>I?I@IAJBICIDJFIHEIHJIKIMJNHOISJTJUJVJXJZF]I_JaIbJcIeIfJhI
~053	q#GHDTc
~05^	d!Z#J%d&_(I)I*J-]0J2I3I4H8J9H;J=J>I?J@IAHBICJDJGJHIIIJJKHNGOJPGTIVJXIZG]J__aJcIdKhI
~061	g%I-J3J4H8f9I<G>J@IAJBIHFIJKINaZF_KaKhJ
~062	h!K%_(J-J3I4D8E9I<f=K?KAIBJCKHGKKNEVJZG]J_JaJ
~070	d!J#J%d(J-G/J2f3I4I9G:K=J>H?J@HAKBHCIDJHDIEKIMIN[OJPHTKVJXIZC]I^KaIcJfJhH
~081	j%J4d8J9KHINI
~08^	c!K#I-J4G5fBHHDKKMGNcPJRJZD^XbIcJfJ
~09^	f,g3K6J9K?JBIHEJ[NIZEaKeJ
~0c^	j%G-H2g3J9I>K@KHFIFNJXJZKaJ
~0x8	c#K(I-J3J4F8c9J<b=J>J?K@JBIH[IJJJKIMKN[VJZE]KaJbJhK
~100	s-ZBZGJHFNJZ^fH
~103	h=JBJHGPJYZZFcHdFeIfg
~104	uBIHHZIfc
~11^	i,H3Z6I9J>JHIPJcIdHeffI
~123	i#K-g3_9G>I?J@HCIHBKHNJOJXHZG]JaHhJ
~12^	w5ZIX
~16^	m1e3I4I5]9H>J?I@JBJCIIJKHNJUKVJZJ]JaJ
~171	w3YOXaJ
~17^	y1^HI
~18^	h%J1_3K4d8J9JHDNIcJfJ
~19^	p4I8H9J<I@ZB^HGNbZIfD
~1f^	i8f9J<JBKHHNIZI
~200	X!G#G%G&K(F)H*H+J,g-F.J/H0I1I2J3F4D5i6f7H8I9E:H;I<J=G>G?F@FAIBDCGDGEJFIGIH>IGKFLIMENEOHPFQJRFS]TEUGVFWIXHYHZ?[H]G^I_IaFbEcXdHeGfEgHhI
~201	b!I#I%I(J)J*J,G-G/J0I1h2J3G4F5^6Z7J8J9F:J;J=H>H?IAJBGCIDIFJGIHBIHJIKGMGNHOIPHRISITIUIVHXIYHZE[J]I_JaHbIcGdGeffFgJhI
~202	d!J#J(J+J-j/J3H9F=K>I?G@FBICJDJHBJKKZMJNFOIUKVGXHZB]IaHbJhH
~22^	y-XK[
~230	Z!G#G%]&I(G)H*H+I,K-F.I/I0I1I2H3E4b5J6I7H8d9D:I;I<e=G>G?G@FA]BFCGDHEJFIGHHAIFJJKFLJMHN]OHPHQJRHSHTHUHVGWIXHYIZC[I]G_]aGbHcGdHeIfHgIhG
~234	j-d3_9H>I?J@ICJHDKIOJXIZI]KaIhK
~23^	s-a@JHFKZZJ
~24^	u-_HJ
~25^	u-a?JHINJVI
~26^	i#K%_-g3I4F8J9G<F>J?J@HAJBJCKDJHEIEKGMJNFOJVJXIZF]J_KaIhJ
~29^	w3K8^>EBICJE_HDXGZJ]JaE
~2c^	i%H3J4H8F9J<fAKBJHHNHZH
~2tm	nBHHHReZKdHfH
~300	V%a&i(F)G*F+H,H-].H/H0G1H2I3D4F5H6F7G8G9B:G;G<J=F>E?F@IA[BBCFDEEIFcGFH?IDJIKCLHMFN]OFPHQHRGSGTFUGVFWHXEYGZ>[H]E__aCbGcEdHeHfEgHh[
~304	o%I4E8J<IA^HJNH__
~306	a!I#I%^(H)J*J+J-G.K/J0J2I3G4B6J7J8e9F:J<e=I>H?I@HAGBGCIDIFKGJHCIHKGMIN_OIPJRJSITJUIVHWJXIYJZD[J]I_HaHbIcIdJfJgJhI
~308	j%J4d8J9KHINI
~310	e!J%I(J-I/K3J4J6I9G=I>J?J@HB_DIGIHBIJKIMJNHPIUJVJXJYYZZ]JaJbJcGdFeIffhJ
~320	]!H#G%G&J(H)I*I+J,f-G.J/I0J1J2J3F4H5J6f7I8I9F:J;J<J=H>G?G@HAIBFCHDHEJFIGJH@IGJIKGLKMINFOHPHQKRISHTIUIVHWJXIYHZA[J]H^J_JaGbIcZdGeefFgJhH
~329	y8^
~32t	m=KBHHHRfZGdHfH
~330	W%a&i(F)G*G+H,H-C.I/H0H1H2I3D4G5I6F7H8G9B:G;H<J=G>E?F@JA[BBCFDFEIFcGGH=IEJJKELHMGN^OFPHQHRGSGTGUHVFWHXFYHZ?[H]F_aaCbGcFdHeHfEgHh[
~345	o-Y0X3aHGIXaJ
~34^	f#J%J-c3J4J9G=J>J?I@HBICJDKHDIHKIMJNJPIVJXIYZZD]JaJbJcGdFeIfghJ
~365	f#E/]=ZHFMZTcWYZIgZ
~400	y%H&_HI
~405	pAJ_a
~40^	m#cHITJZF
~44^	r3]9KBIHFIJZHfc
~456	p3bHIIXaJ
~474	m#cHITJZF
~500	m#GHYTc_I
~530	yHY
~53^	q#GHDTc
~567	q3_HDIXc]
~619	u4J8I<IHINbZI
~61f	i8f9J<JBKHHNIZI
~626	y%a4G8J<ENH
~62c	i%H3J4H8F9J<fAKBJHHNHZH
~632	y8^
~65^	f#E/]=ZHFMZTcWYZIgZ
~67^	u3_HJIJ
~680	yHFNIZHfa
~700	d!J#J%d(J*J-F/J2f3I4I9G:K=J>H?I@HAJBICIDJIEKIMJNGOJPHRKTJVJXIZG]I_JaHbJcJfJhJ
~71^	u3YHEOXaJc^
~740	m#cHITJZF
~800	b!I#I%d&_(I*J,J-F/J2f4E6J7J9F:J=I>H?H@HAIBGCIDJFJHFIEJJKIMINYOIPHRJSJTJUJVIXIZB]H^J_JaHbJcIeJf^gJhH
~802	Z!G#G%]&I(G)H*H+I,K-F.I/I0I1I2H3E4b5J6I7H8d9D:I;I<e=G>G?G@FA]BFCGDHEJFIGHHAIFJJKFLJMHN]OHPHQJRHSHTHUHVGWIXHYIZC[I]G_]aGbHcGdHeIfHgIhG
~818	j%J4d8J9KHINI
~99^	y-aHH
~^00	u3^>EBJCJE_HCIIOZXFZI]JaD
~^01	w3YOXaJ
~^0x	b#J(I-J3J4E8c9J<b=J>J?J@IAJBIH_IJJJKIMJN[PJSKVJZD]KaJbJhJ
~^12	s-Z3ZIYaJ
~^20	Z!H#I%I(G)I*J+J-E/I0I1h2J3G4C5k6I7H8J9F:I;J=H>G?GAJBECHDHFJGHH@KYLJMDNGOIPGRGSHTIUGVFWJXIYIZB[I]H^J_IaGbFcFdIeJfFgHhI
~^30	w-aHGJJKI
~^31	e!J%I(J-I/K3J4J6I9G=I>J?J@HB_DIGIHBIJKIMJNHPIUJVJXJYYZZ]JaJbJcGdFeIffhJ
~^32	]!H#G%G&J(H)I*I+J,f-G.J/I0J1J2J3F4H5J6f7I8I9F:J;J<J=H>G?G@HAIBFCHDHEJFIGJH@IGJIKGLKMINFOHPHQKRISHTIUIVHWJXIYHZA[J]H^J_JaGbIcZdGeefFgJhH
~^33	W%a&i(F)G*G+H,H-C.I/H0H1H2I3D4G5I6F7H8G9B:G;H<J=G>E?F@JA[BBCFDFEIFcGGH=IEJJKELHMGN^OFPHQHRGSGTGUHVFWHXFYHZ?[H]F_aaCbGcFdHeHfEgHh[
~^47	l#c3[HGTJ
~^50	yTZ
~^63	y8^
~^68	yHFNIZHfa
~^80	Z!F#F%e&^(G)H*G+H,J-C.I/H0I1I2f3C4a5J6H7H8Z9B:H;H<_=G>E?G@EA]BECFDGEJFHGHH>ICJJKELIMFN]OGPFQIRHSHTGUHVFWIXFYHZA[I]F^J_]aEbHcFdHeIfGgHhE
~^aa	Z!G#C%D&K(E)G*G+H,X.I/H0[1]2I3E4G5I6H7H9C:G;H<J=F>C?YAHDJEJFHIDJHKCLYMENFOFPFQZRdS^T_UGVEWIX_YXZA]E^J_FaCb[dXeXgHhF
~^ab	N!X#A%H&I(B*E/H0F1Y2G3B6F7E8F:F;[=]>[?YAIB^DGEHFHGFH[IZJHKDLJMDNGOJPFSXTXU^WGXDYZZY[]]e^D_JbGcEeIfAgEhH
~^ac	=!e#Z%f&b(B)X+G,Z-D.G/Z1B2_3E4>5C6F7A8C9=;Z<C?J@BA]B]CCDIFDGJH^JCKELZMENAPcQcS?TGUFVZW>X@YDZJ]@^b_]a<bAcAdIeCfHgCh^
~^ad	?#F%X&Z(b)j*m+B,h-C.D/>0A2B3H4>5E6A7c8Y9B;B<C=D>@?@@@AHB:CGDDEbFAHFI<JBK>LDM;N?O>PgQYR@SFTAUXV[WIXAYAZE[?]<_Da>b?c=d_eDf[gfhG
~^af	L#^&I(G)G*E+Y,H-I.H/_1J3B4G5H7D8X:A;F=]>@?BA]B^DAEIFHGDHJI?JYKIL[MXNFOIQJR^SHT[UGWFYX[D]_^G_DcDeGf^gJhC
~^ag	L!I%H&I(C+a,F-[.G/C0j1J2G3C4D5F6F7D8^:B;F<H=H>C?C@[AEB^D@EHFFGCHIIDJYKZLENHOEPYQHSETIUDVCWFX[YFZY]F^I_FaHbEdFgDhF
~^ah	j#J-J9I>JBIHGIJK[RaTJXZZ[]Jh[
~^ai	k(J9Y@]BJGJHEIJKIM_PYUJVHWYZ]
~^aj	u8]9[VZ
~^ak	[![#H%H(G)H*I,[-G.Z0J1Y3I4H6I7J8[9K:I;Z=G>I?H@GBHCIDHEKGIIFKEMINGPGQXRJSJTJUYV^WIXIYJZI[I]I^J_JaIbIcHd^e_fXgJh_
~^al	G!D#H&F*I+_,G-X/I0C1I2D3Z4F5F6B7J8C9b:J;B<J=@?a@bAHBGC_D[EDFIGEHFIHJCKbMYNYOFRASDVYZ9[[]D^b_AaCcCdEeDfBgFhZ
~^am	[!I#H%H(Z)[*Z+I,X-F/G0J3G4I6J7H9H:H=H>H@JBDCHDFG[H^IEKXLHMFNFOIPZRJSITHUZVYX[ZI[J]H^I_HaHbIc_d_eJfHgZhE
~^an	E!I#E&I([)A*H+X,B.C/B0A1F2I3H4F6I8^9]:^;I=I>_@bAeB@EAF@GCHEIEJIKcMaNGOAP[QFR@THUBVEWFXXYHZI]_^^_^aBbJcDdEeBf@gXh[
~^ap	O#C%[&H(W)D*]+^-^.H/G0[2G3B4C5G6J7E8F:B;X=B>X?fAYBBD>EFFGGJH[IDJELEM@NWOESFTGVJWDXAY[Z@[_^E_[abbHcDdCeFf^gZhE
~^aq	r:X@]HIU[
~^ar	V!W#J%F(F)I*H-[.J1J2[3F6X7I8I9Y:H;a=H>F?F@DAIB^CFFIGIH_ICKDLIMGNGO[QJTHUGVEWJXFYI^I_HaacHdEeJfYgIhG
~^as	Q#X%D(J*[+_,^-D.J/G0I1I2I4H5J6H7G8I:J;I=_>A?CAGBGC^DDFIGHH_JIKFLaMINEPFQJRHSHTEUGVDWHYI[F]G^Ha]bIcHdEecfFh^
~^at	O!I%X&I(])I*D+F,Y-B.H/E0E1I2G3I4E5H6F7G8F;G<I=]>B?I@FAGCCDBFGIJJEN[OEPZRZSXT[UHVIXcZa]C_EaZcCdHfYh_
~^au	H!C#J&G(a)b*G+J,f-F.H0D1W2F5G6D7E8H9E:H<H=I>Z?]@HADBEC[D]FEH[IAJHKCLYM@OBP@RCSCUaVbWHXFZ?[I]Z^B_HacbBcYdGeDfChF
~^av	W!a#C%F(F)G*J+H,I-F/H0I2I3Z4D5J6I<J=X?]@IAHDFEJFIGHIFJHKbLHMENFOZQJRHSJTGUZVYWHXIYHZD[F]a^G_GbXdHeIfYgH
~^aw	b#J%J(H)Z/J3H4K9Y:K>G?Y@_CHDXHXIHJJKELKMJOJTJUYVIWJZI]a^YaEbIcJgJhG
~^ay	o9X@]DJHJIJZX]]f[
~^az	j!Y-Y/X9J:Z@IBJIIKIN^UYVZZGbXgZ
~^ba	J!a%C&G(@)D*C+I,I-Y.D/G0J1D2D3E5F6a7C:A;D<F=]>H@HAHBGCaD?EFF^GEHdJHK^LDM?N?OYP^Q_SCTGUGVEWDXHZD[_]Y^C_GaEbYcGd]eIg[h@
~^be	B#B%X(X)^*[+F-^.C/D0G1E2H3D5^7D8G9Y;c<J=I?YAHBXDYFFGJHCJBN[OFQYSCTDUDX_YGZD[C]c^G_Yd[eFfDh[
~^bi	Z!H#X%G&J(H)I+J-Z0J1Y2J3I4I6J7I8J9_:H;J=H>YAJBZCFDFFJGIH]IJJILINFOFPIRISJUIVGWJXFYJ[F]E^I_IaWb]cHdHeKf[gWh_
~^bl	I!D#g%A(J*E+B,Z-a._/B0D1C2E3C4G5E6H7A8G9>:B;I<F=A>E?EACB:CHEHFEGCHZI?J_M>NGODPBRASGTiUAV@WEXdYDZ[]H^K_Ba[bcc]dGfGgBhJ
~^bo	T!G#C&I(c)E*X+F,H.G3@4]5H6I8a9Z:[;Y<I>Z?]@BAcBJCHDAEHFFGFH[I]JGKGLGMCNEOZQHRESEVAXC[C]B^G_XaAcCdCeGfHgG
~^br	N!B#C&I(H)D*W+E-].^0F1H2X3_4Z5X6E7D8E9D:D=H>F?H@KAEBCEGHYIFJIK?LEMFN[OBPBSDTIVZXCY][H]_^E_Ea^bbcbdBf[gDhF
~^bu	W!C#Y%F(c)H*H+H,J.J0I1d2J3H4G5J7H8H9b:G;H<J=a>Y?]@CAHBCDEEJFIGYIFJHKELIMENEOFQJRHSGTIUGWIXE]E^Z_HaFbZcHdFeHgI
~^by	]!I#D%I(G)I*H+J-F.K/Y0J1Y2J3G4I6J7I8J9D;I=H?Y@dAJB[CGDFFKGJHFIDJJKZL^NFOGRJSJTEUHVEWXXGYJZY[Y]Z^]_IaFbGcHdHeJfIh]
~^ca	?!C#X%F&D*J+D,H-D.B/C1B2[4J5F6[7I8I9C:I;J<F=J>b?^@^AFCBEEF_IbJ@KBLJM[NDPFQ]R?SYT@UCVAWAX=Z[]c^]a]cYd[e[fGgJ
~^ce	T!F#[%G&J(J)F*E+H,I-D.I0I1I2J3^4G5J6H7F8I9D:G;I<J=E?D@YAIB[CZD]EIFIHaJHKYLHM[NFO]PGQJRGSYTFUWVCWHXEYHZ=[H]Z^H_GbFc]dDeIfEgfhC
~^ch	@!B#C%=&E)A*J+F,B-B.J/c0E1B2_3D4C5W6[7B8I9[;B=>>J?]@cADB^C]D@EGF_G@IYJXKJLdMcO@QGRASCTCV@WAXCYHZY[_^e_GbAcGdGeFf>h_
~^ci	[!G#a%H*H+I-b._0J1J2J3Y4H5K6]7I8I9];J<X=G>D?E@CAHCFDFEJFIGIHJI^JIKDLJM]NGO^PHQKRHSHTHUFVFWIX^YZZA[I]D^J_IaXbGcDdIeJgJhF
~^cl	E!I#E%F&F(X)A*A+J,X-D.D/f0f2F3>4A5D6b7J8B9C;D<E=@>F?=@AA_B^C=DZEDFCGEHIIBJHK@LJMXN@ODPZQ[R_TbUCV>WIXAZG[D]^^G_gbccYeFfBgZhG
~^cm	p)[H_KJLHRYZJg]
~^co	6!H#B%D&E(@)@*=+H,Y-Y.g/=0C1c2a3]5[6X7<8a9?:^;@<^=B>[?B@>A[BZCJDCEdGXHcIbJFK>LAMCP@QJR_S=T?UJVGWYXZ[F^Baeb?c_dFeYf_g;hD
~^cr	U!F#](E)G*Y+H,Z/G0Y1I3F6]7E8[9F:F;J=F>F?X@IAJBBCFDFEJFIH]IFJJKFLHMENfOIPFQJRGTHUFVEW^XHYYZA[H]G^YaHbZcFdFeXgG
~^ct	g@HBJHJKJMZ^IbYhc
~^cu	O!_#Z%[&J(F)Y+J-[.I/F0H1H2Y4G5I6G7G8H9D;G<I=G>B?D@HBHCBEHFIH_I]JXKXMENZPYRHUDV]WGYHZJ]FaCbHcFdHeHfDgHhd
~^cy	j-I/_2Y9J=J>I@ICIHCI_KXMJNJO[TIXJZI_Ja]
~^cz	c#H%H(G)I*X+J-F.J/I0J1J2J3G4H6J7J8I9]:I;I=H>F?FAJBEDGFZGIHAI_JJLJOGQKRaSITXUHV^WJXHYIZ^[I]G^J_Ia]bHcHdFeJfGgI
~^da	L!]#X%F&G(H)F*B+A.G/E1G2E3d4A5F6C7J8F;G<G=A>_AFBGCEDhEGGYH]JDM[NAOGPFQFRaSJUHVGWGYDZ?[AaHbIccdFeEfJgH
~^dc	y-^HHKI
~^de	@!a#H%b&[(_)G,?-E/C0?1D2G3?4A5C6g7@9B:A;Y<I=D>J?@@^AYBECGDBEEG[H_IaK^LIMDNGOCP^QXTCUZVAWeX]ZD[[][_Za>b[cAdIe>fXgBh@
~^di	D!e#J%H&c(]+B,E-X.F/Z0A1d2B3a5D6_:]<G=?>J?C@EABBGC>DCEAGEHHIZK_LCMFN^ObPAQHSDTGU^VCX>Z?[F^E_WbJc=d[eGgGhJ
~^dl	r*X2^@JBICIHHI_J[NZZH
~^dn	y@^
~^do	A!Z#D%a&J(=)<+G,A-B.C0B1C2E3E4h5_6?7e8g9F:B;I<C=H>F?BA_BYC@DCEEFEGEHaJ]LHMCN]OYPcQFRDSbTaU@V=W@XHYE[D^@_FaFbHcDd>e?gZhF
~^dr	W!H#_%[(Z*G+G,I/I1J2I5J6I7H8Z9D:G;I<J>^?E@IAIBXCYEJFIHIJZKDLIMENEOEPHR]TFUHYIZH[H]Z_Ha^dHeJgHhF
~^du	X!Z&I(G+I,J-C.J/X0H1H2J3I5J6I7I8H9E:G;J=F>E?F@JAeBICZDKEJFIJIK^LIMYNEOXRHSHTaUHVFWIX]ZE[H][^I_GdFeIfIgIhF
~^dw	i!J#J(I)J*b-I9H?JA[BICZDJHEIZKYNJO[VIZE[Z]JaKhJ
~^dy	r(Y>J@^HXIJZJa]
~^dz	Z!G%E)G*H+H,J-E0I1I2J3E4G5K6I7H8H9_:X;b<J=F@_AIB]CFEIFHGHIIJIKCOGQISHTGX]YJ[G^H_HbEcFdGeIf]gHhD
~^ea	Z!Z#]%Y(I-^/J3I8H9I:J>I?I@[AYBGCJGJHJIZKbMINYTJVJXJZB^JaIbJcJfZ
~^ec	a!I#H(H*J,Y-H0J3H4X7J8Y9Y:I=G>]?G@YAJBGCIDHFYGJHGIFJJLJMENGOJRJSJUYVFWJXJZY]H_IaHb^cId[eYhZ
~^ed	e#J*Y-J._9J=Z>J?JCGHbIJPIVJZG
~^ee	l-J9J:J>H@GBJCZD]F[GZHHIHKbNJOJVJWJZFaJdJh]
~^ef	g![#Z%J-H1J3I4J9]=J>I?J@IBXCJDJGJHEIIKJMJNJOJPJQXR[VJXGZE[J]Y_YaJbJcJdJf^hY
~^eg	s-J@HHJKJLJN^ZF^ahJ
~^ei	Q!J%E&Z(H)E+F-F0H1H2I5I7I9H:_;J<J=B?H@XAHB@C[DXE^FIH[IEK]LFOYPIS[TGWIX_YH[E]Y^__GaGbDcDdYeJfDgH
~^ek	p+Z>]@YDGHGZH[Z]KaIba
~^el	Z#G%H&Z(H*J-[/I0J4I6I8J9J:Z;J=G>F?c@XAJBZCEDaFIGIHHIZJILIMFNYOHP]SGTHUCV_WIXGYJ[I]G^I_FbHcIdFfGgIhW
~^em	K!H#D%D&G(B)D*]+H,G-D.G/H0F1F2G3b4b5G6F7D9A:a;F<G=D>b?b@FAEBEC[DeEGGKI@JEKALEM]OIPHQGRESETFVCWFXHYFZD[E]A^H_EadbIcDeEfEgXhB
~^en	?!]#A%>&D(B*B+F,H-^/h0G2A4G5B6]7c9=:>;D<^=]><?C@HB^EEFCG?HDIHKEL@NFObPFQHRGSdTeVYWCXAZC[X^A_YdFeaf^gBhW
~^eq	w#]9K@HH[ZJgXh[
~^er	G!]#]%D&b(C)B*B+J,_.H1D2G4I5F6G7B8Z9D:B;b<F>=?[AJB^DIE^FEGEHXIGJGKFMBNHOWPARISbTBUBVBWGYIZb[C]?^IaDbCcGd@e]fXgBha
~^es	M!]#^%J&H*D/E0E1E2F3_4J5G6D7D8J9J;J<H=I>I?XAEBFC@D>EGG]HDIYJEK_LIM@NGRJTFU_VZX]ZJ[K]A^Y_ZaYbGf^hY
~^et	h(J*Z-I0_3I9Z>G?J@JBJCaDIHAIGKYMJNJOJRYUZXI]IaFcJdJeYfZhI
~^eu	s:YHIS^UIZG
~^ev	M!X#]%W&_(D*I+X,Y-W.H/D0G1F2H3E4F5I7J8G9Y:D;F<H=C>I?IAFB]CCEGFFGJI@JYLINbOEPZQHRES_TIXCZY[E]H_EaGbDdEeZf]gEhY
~^ex	H#@%A&](B*^+F,D-G.J/D0E1E2]3[4I5I6E7D8G9@:d<G=Z>J??@=AXBBC[D?EFFZG_HdIEK]LgMBNIPGRDSDTEUAVGYEZJ[E][^B_baGbBcBd?fDgDh_
~^fa	D!H(H)Y+D-[.F/]2D3^4Z5_7F9?:D;Z>A?<@EAIBCEIFcGIH^K_LAMENGP^Q[SBTEUEW@Ze[C]=_Ea;bJeZfEg@
~^fe	N#Z&[(D)C*I+F,b-B.G0I1F2G3^4C5I6J7j9F<J=[>X?B@DAEBYD@FFGDHEIIJFK@LEMBNFOHPAQHRESGTDU_XAYG]^^C_Aa@bYcGe_gE
~^fi	F!F#X%?&F(H)E*H+H,C-A.H/J0C1C2]5C6A7I8]9C;D>_?c@GAFBaCID^EEFCGaIAJhK<MYN[PEQERHS>TDUGV<XBYIZA[W]a^I_daJbIccdAeCfEgBha
~^fj	yHKI[Q]
~^fl	^!I#H%J(G)Z*I-W/I3H7J8[9G:H=J>D?I@GA^CHDIGJH]IGJJKFL[MGNHOIPJSJTYU[V[X]ZH[J]H^]aCb^cIdJfHgYhH
~^fo	E#_%>&X(F)H*F,J-Y.E/@0C1J2G3d4[5D6A7[8f:];A<D=D>G?J@IAcB@CDEHFYHHIIJ@KFLcMDO?PHQIRES_TGUHV?WDX^YB[Y]G^I__aGbEcDdHeGfEgFhb
~^fr	H!Y#A%@&Y(B)Z*E,F-Z.F/A0E1Z2E4Y5H6X8G9F:Y;a<F=c>I@YACBDCGEEFDGYIDJ_KdM@NFOGP^QIRHT_UEV[XYYHZD]?^ZaEbJcXdFeCf@gH
~^fu	S!E#^%E&J*I+G,H-Y.X/G0H1H2H3C4X5Z6G7F8G:G;H<J>E?BAHBcCDDCEHFHHXJGK@LGMZNGPYQIRGSFTJUeV]WFX]ZY[E]C^F_GaCcFdEeGfagGhC
~^fy	w9JCID^HFI_aI
~^ga	S!C#^%[(E)E*a.H1X3E4E5Y6G7F8F9A:f;G<H?A@]AFBAC]D]EHFFGFHJIBJGK^LXMaNCOAPFQISFTDUXVBWGXXY[ZI[F]H^E_FaZbCcEdDeHfDh[
~^ge	E!E#b%Y&G(X)[+Z,Z-[.I0C1I3@4H6B7J9Z;H<D=C>^?IAECJDXEAGJH?IZJDLJMZOFP]QGRFSJTHUJVIWXYJZD[J]_^^_XaabIcXdZe@gHh=
~^gi	U#D%G([+J-[.J0I1I2W3D4G5J6H7F9X:G;I<J>B?D@bBZCDEIFIIAJHKBLHNYOFPGQJSFTEVCXZYI]b_YaDcGdFeJf_g[hX
~^gl	Y!I#J%J(d)_*Y+J,e3H4J6K7J8K9J=I>I?FAXBGCJEJHYIHKYLJMHNIOJPFUGVEWJXJZX[J]I^I_KaIbIcJdBeIfIgIhH
~^gm	b(J-J0b9I:g?I@IBJCJDIIIKIMINJOJPKVIZBaHhJ
~^go	R!H#E%E&J(E)D*E+G,I-D.I0H1G2G3J4H5I6H7_8G9e:a;G<I=X>Z?^@IAGB[CIDIEHFHGGHFJGK[MCNGOERXSFTDUDWFX[[Y]H^GaYcFdGeIgGhG
~^gr	K#G%@&H(e)F*B+H,E-?.I0H1D2F3F4C5F6D7C8C9e:Z;C<G=?>B?@@AACBGC?D?FDG[HcI[JCKFLJM@NJOBPjQFRCSBTBU@VnWBX@YJZ8[C]>_@a?b@cBdAfKgah@
~^gu	S#Y%G(D)H*G,Y-a/Y0I1J2J3Y4G5K6H8H9[:h;I=F>D?E@IBDCEDEEJFHGHHYIKJHKFLHNFPYQJSHTZUHWIXGYIZC[H]E^H_XaFbGdDeafHgHhE
~^ha	B!A(E)J+E,H-Y.F/[0F1@4B5W6E8@9_:F<D=Z>b?J@JADBCCZD_EZFFG^JJK]MbP>R?SET@U^WBXIY^ZY]a^Y_@bHc>d_eGfFgD
~^he	J!H%A&G(_)E+C,E.F/G1E2E3B4C5F6D7I8D9_;c<G=J>J@^AEB]CDDJEEGFH^IJKELJMGNCOXPEQGSZU^VGW[YD[C]@^A_HaXbCcFdZeCfcgZhH
~^hi	Q!E#F%F(E*I+G,J.I/F0I1I2I4I5g6H7E8X9];H<I=E@]BID_EIFHGGHGI=J[K[LGMENeQIRHSFVEWFXFYHZ>[FaCcFeIgGhE
~^ho	M!B%C&H(D)a+F,G-J.E/C0E1E2G4I5Z6F7G9^:d;E<H=C?B@fBGCBDGEYFFGEH]IEJYKBLJMYNBOCP[QHReSGTBUCV@WEXeZD[E]A^H_Ba[cHdDeGhI
~^ht	y+XHIc^
~^hu	h%K-I9Z>[?ICHDIGIHFIYKHM]NJOJXKZD]JaJf]hb
~^hy	h-J9IBJH_IJKKZG_Hb_db
~^ic	s!X([)J/G6JBJH[MIVIZJ^Jg[
~^id	Y!G#G%I(E)E*H+H-B.K/F0I1J2K3G4H6I7e8J9D:F;I=Y>YA^BYCID]FJGIHYIYJILIMFOHPHRJSGT^UGVFWIX]YJZ[[H]F^H_FaCdHeJfHgIhE
~^ie	i-]3K>J?J@aBICZDXHFIHKDMJNJU]VJXJZE][aHfZ
~^ig	^!I#Y%I(G)G*]+J-G3Z4J5]7J8J9H=I>F?H@_BaCHDYH@IGKZLbMGNHO[RJSJUJVGWIXYZ?[H]Y^G_JaHbHcJdIfZ
~^ih	i-I3Y:W>H@IBJE]HGIZK^OHVKaIh[
~^ik	uKJLZZJ^^d[
~^im	V!I#F%H(G)H,I-D/H0I1H2I4Z5J6X7X8H9E:J;I=F>X?D@^A]BCCFEJF[GGH^JHKWLHMCRISHT[UGVJWIX[YIZA]E^W_ZaEbbc^dGfFgH
~^in	>#@%J&F(Z)C*F+_,I-E.F/F0a1A2?3a5@7@8D9>:c;b<[>D@DA<BGCZDdEGFBH[IXJIKJLJMGPARISXVXXXYAZG]Z^A_GbacadIfHgFh[
~^ir	p4YHJZZcX
~^is	_!J%K(G)J-I/J3I4K9I:J=I>X?H@HB_CJGKHXIHKJOJPISJTJUJVJXJZ_]J^I_ZaJbJc]fJhY
~^it	o@JBYHJK]TZZJ
~^ja	a!J#J%I(X)J+]-]/J0K3F4J7J:I=I?G@EBFCHD[GJHXKcLZMGNFOXPITJUJVHWYXHZG[J]H^KaZbYcJfJgHhH
~^je	S&I*Z+D,^-X.G0F1G2G3A4D5I6F8Y;J<H=C>H?^@ZBYCaDIEGGXHHI[JGKKNXOIQGRJSETFVYXZYF[D]B^H_FaGbDcEdYeGfGgJhY
~^ji	w#GH_ZG
~^jo	^!H#G%I)K*J+Y-G/J3H6J7H8^:H=I>[?H@YAHBGCHFJG^H_IGJJNHOJPGTIUKV[X^Z@[I]X_EaHb[cIdIeKf[hH
~^ju	U!H%H&Z(H)I*H-Z.J/G0X1J2J3E5K6I7I9a;J=I>I?G@^AIC_DDEJGIH@IGJHKIM]NGRISITHUHVDYJ[_^Ia]cHdIeJfYgIhG
~^ka	W!]#E%G&K+I,I-D.Y/G0H1I2J3_5J7]8H9C:[;H<J=J>b?^AXCEDDFIGGHIICJIKBLGM[OYPGQJRHSGWHYI]C^W_[aCcFeIhH
~^ke	J!B#_&G)J*H,G-J0X2F3D4F5H6e7Y8G9A;I<G=[>F?I@_AFBDCEDbEHFEGZIEJFKZLZNYODPHQGRFTYVEW^YXZB]E^X_DbEcGhX
~^ki	a!H#X%J(H)K*J+J-Y/J2K3X4J6K7J9J:I>E?_@CAJBDCGFJG[HYIFJJKZLJMZOIPJRJTXUJVHX^Y[[I]D^^_JaDdIgJhH
~^kl	]!G#F(E)H*H+G,J-F.J/H0I1J2X3H4G6c7I8I9Y:^;I=E>C?I@BAIB]EJFJGIHCIYJIKDLIMENDO[PGRbSHTHVEWYXGYHZI[G]^^I_Ia]bccFdEeIfEgH
~^kn	X!I#H%G&](d)I*I+I-b/J0J3G4I6J7J8J9J:];I=I>G?E@ICHGIHEIBJYLIM^OGPIRJTJUHVFWIXIYKZX[a]G^H_HcIdIeKfJgGhZ
~^ko	H!c#^%Z&E(I)Z*A+W-@.E/@1A2_3Y4Y5X7@8G9C:[<D=?>]?F@>A]C[D[E]FXGKJDKDL]MEN@OHP]QGR@SJTXU?V_YA]AadbEdAeYf<gDhD
~^kr	[#F%F(H)G*_,Z-F.I/I0I1I2I3[4G5J7H8G9D:G;[<Y=H@HAIBDC_DCEIFYGGHXIaJIKBMGN^PFQJRHSGTHUGVEWFXFYHZZ[H]E_HbYcGdHebfEgEhG
~^kt	p@YC[HIQXVY^[
~^ku	d#X%J(H*J-G3X4J7J8Z:[=J>H?[@ZAJB[CHDHHZI]KXLJMHNIOJP^SXTXUJXIZC[J]I^I_JaGcJdJfIhH
~^kv	r#]_]g[
~^kw	n%Z4Y>_@JBZD^HHZGaIhJ
~^la	G!G#a%J&F(C*A+C,C.D/H0E1F2b3a4G5X6H7C8[9A:A;C=]>b?>AIBYC?DEEJFCGGIaJAKZMbNBOGPAQIRXT_UHV@WEYH]b^?bdd?eYfEgCh=
~^ld	W!I#H%H(I)J*J+J-H/J0J1I2I3G5f6I7J8H9H:J;K<k=I>I?I@HAJBHCHDHFJGJHAIHJHKILJMHNHOJPJQKRITIUIVIWJXJYIZG[J]I^J_IaHbIcCdHeIfGgJhI
~^le	L!]#B%B&H(H)C*I+D,G-c.G/b0G1E2[3a4W5^6E7E8J9><G=A>^??B?CFDHEGFYG[H^IiJJLEMFN^ODQGTBUCV@WEXAZ=[D]]^I_EaEbDcBdFeIfD
~^li	E!F#>%>(>)G*@+H,D-d.E/G1F2F5C6B8B9A:E;C<E=n>a?]@EAGBFCDDAEDFHGZHbIZLDMEN@OAP@Q_RESBTXVDW@X_YBZ9]=^E_XaFbhcXdCeGgAh=
~^ll	d!J#J(I/K9X=J>_?[@HBXCIDIHHI]KHMJNJOJQXTJVHXFZG]Ia_bKhJ
~^lo	?#j&C(A)A*=+G,J-B.C/]1B2b3:4H5D6_7^8>9B:D;@<C=C>G?C@BA[BDC;DCEaFBGDH_I]JDK=L]NaO<PDQCRFS>ThUGV<WCX>Y@Z[[E]F^[_ca:bhc[d_eF
~^ls	sJ_
~^lu	b!J#J%I(G*J+Y-G/J2Z3I4I6K9a:J;J=Y>[?G@XAJBXDGF[GJHBI^KJLJMHOIPJRJSYTIUJVGXH[J]a^JaFbIcIdJfIhG
~^ly	y/^B[HJTJ
~^m3	k#F/[HJTag[
~^ma	D![#c&F(Y*J,H-_.D/G0B1B2Y3]4B5G7[8I9H:J;Z<H=[>Z?I@]A_BICGDGEEGFHIJZLZMINCO_PASEU@VCWFXfYYZ?[Z]>^Z_HaAbCd^eGgBhG
~^me	C!E#I%A(A*c+_,A-E.H/G0A1E2J3>4>5D6B7B8G9_:B;@<D=H>a?gAcBDCgD_FZGEIYJBK[L@M@NGOCQCSDTBU>VaWCXEZZ[D]_^G_Iaeb@c=dCeBfEg@hG
~^mg	j)Y7Y9JHHNKgb
~^mi	A!]#[&D(E)C*J+C,X-D.D0B2?3E4D8?9[:?<B=J>C?B@dBFCFEJG>H>IhJFL?MfN:OaQBRfSdTXUAV^WIX=YD[Z]]^<_[b>cXeDfJg[
~^mn	o#_-X3K>JDYKJOZVZZJ
~^mo	G!G#_%B&F(D)B*I+Z,C-].J/X0Z2C4C5C6X7H9^:G;B<D=X>H?H@fAZBZC]DHEHFIGIHXIXK[LCMWNFOXPIQGRFTEUJVXWBX_YH[F]H_XaDb?cBdBeBgX
~^ms	U!G#F%e(A)Y*I+I,J-G.J/H0I1I2f3F4I5J6I7I8I9G:G;d=G>G?F@EAIBECGDFEJFIGHHDIBJHKELHMGNGOHPHQeRISITHUEVDWIXGYHZB[G]H^G_HaFbFcHdEeHfGgchG
~^mu	N!G&J(D)F*a+G-^/F0H1G4H5X6G7I9]:];H=E>H?G@ZA^BHCHDFEZFGGFHYIaKZL_NCPDQIRFTEUDVEWFXXYIZ?_Fa^bFcDdHeHfEgJ
~^my	d(F)Y-I7J9[>J?Y@GDIHYIIKGMJNJTHV^ZB[]bJha
~^na	M%B&G(A*G+E,F-d.]/F0E1F3I5G6F7G9X:Z;D<G=F>C??@GBBD[FfGBHFIeJDKHLbMKNJOEPCQJVCWDXJZF[B]^^C_[aJb_dJeEfEgEhF
~^ne	E!I#C%]&F)@+C,J-B.H0E1G2C3F4G6B7D:@;C=]>K?G@bABBHCaDaFCGBH]I^JHKFL_NYOGPaQ]RBTAUXX?Z]]F^B_AaXbEcYdbfIgYh?
~^nf	k#JHHJdZK
~^ni	B!@#?%H&I+X-C.C1H2D3E4Z5G6Y7F8F9];X<C?ZAAB?D_FEGHHDIXJ?L[MYOYPGQJRESWUaV_WIX@YIZ]^J_[abbDcJeGf_h]
~^no	E!D#A%>(>)a*C,B-J0G3@4>5G6A7F8]9d;G<D>E?F@aA?B]CHDeECFHGII[KGL[MeN]ODPEQDRFSATIUcV:XFYB[F]H^A_aacbXcFeBfCgDh?
~^nu	D!@#B%@&F(?)H*C+^,E-C.F/]0Y1H2C3l4@5E6H7B9;:G;C<E=?>g?;@DAICAD]ECFCGAHDIZJFKAM[NEOlPJQERASAUAV>XWYBZ>[F^BabbDcCdDeDf@gDhI
~^ny	h!J#H%J(H*K-F/[0J3I4J6_7J8Z9_:Y=I>H?Y@bBFCHD[HDIFLIMFNFOHPJTIUJVIXIYKZJ[X]Z^GaJbIcJdFeHfJgJhE
~^o3	n/X=ZHGMXT]WY
~^ob	O![%C&I(D)F*I+F,]-a.I/D0F2F3B4D5I6F7G8E9^:D;c<H=E>A?C@@AdBACBEHFIGbHAI?JGK@MJNDODPIQHRESGTIUEVBWHXDYFZ?[[^Y_jaCb_cCdCeGfCgJh^
~^oc	h)]*K-Z3I9I@HBJHCIWKILZOKSJTIVYZbb[eYhJ
~^od	Y!G#Z%[(F)H-[/Z1Y2J3G5J6]7J8H9]:G;Y<J=G>[?EAICFDEEIFIHDIGKHLHN_OXP^RHSHUHVFWIYI[Z]E^G_WaHbFcFeIfFgHhG
~^of	O!F#D%F&J(D)H*]+F,H-E.I/Z1E2H4X5I6H7G8H:F<I?f@EAGBECEDEEHFHH]IBJGLGMbNDOCPFQIRHSHTeVEWHX]YHZ?]C^G_FaEbGcEdHeIfIgdhD
~^og	h!J#J%K-J3J9H>I?J@_A[BHCJDJGWIHKHMKNJO[Q]RYUKVIX_ZF]J_^aJbJ
~^oh	g3_@JE[HHKJLZMYPJZF[^_XdZhK
~^ok	e!J&Z7d=ZBIHFVJZEbZ
~^ol	i-K1_3J@YBIDXHXIHKHZ[bXhH
~^om	q#J9JDZHELYTK][c^dY
~^on	B!Y#A(H)Y*G+F,a-?.C/e0Z1I2A3J4H5H6_7Y8C9G:C;I<H>A?Z@GBHC^D>EeFHGDHEIHJDKYL@MHN]OFQFRES@TaU?VDWAXCYIZB[b]C^H_^aBbBccd_e^fXg]hD
~^oo	y3]ZG
~^op	K#G%H&I(e)D*]+G,G-A.G/X0F2F3H4C5G7D9A:C;E<[=B>X?d@EAJBHC_DDEEFFGDHYI@JFK?MFNAOFPdQGRFSEUHVDWHXIYEZD[e]D^d_Ga^bXcJeXgDhA
~^or	L!B#B%C&J(A)G*C+F,G-J.H/F0G1H2H3D4E5H6G7K8G9D:e;G=^>C?H@ABBCCDDEcFcGaH_I@JGKDLFMJNbOFPYQHSETFU_V=WgXDYHZ:[F]B^F_YaJbDc_d^eGfDgFhF
~^os	l-I3J9I:]>J@XBICJGXHIK_MJNJO[VJXZZFaJeYhJ
~^ot	X!G(^)J+H-Y/G0J3G4I6J8I:_;J=F>I@^AJBIEJF[GZHYKEMGNGOHPESYTHUEVZWHXXYJZK[[]G^I_IaXbJcIdHfXgIhH
~^ou	P!G#J&J)F*I,I-C.I/F0H1Y2H3D4G5K6H9B:^;H<I=E>^?C@ZAGB_CIDJEIFHIBJYLGMeNDODPEQIRFS[TJUEWHXEY]ZG]D^G_GaDbGcbdEeGfDgYh_
~^ov	]!]#Y%I(F)G+H,J-Y/B0I1J2a3E4H6Y8X9X:I;b<[=H?H@[AICFDZEJFJGIIDKDMENGPYRIS_TCUIVHXGYIZB[I]H^H_GaEbIcGdJeJfYgHhH
~^ow	s#J(]@YHHPIVG^]
~^pa	3!;#I&I(X)C*I,I-a._0F1C2[4?5E7Z8C9>:[;J=A>E@HAECJDJEDFFHbIaJ[KbLJM_NZOCP>QARAS]TBVFWGXGYDZc[]]Y_AaDd]h[
~^pe	H!E#>%d&G(a)J*]+F,E-].I0G1D2D3D4H5E6C7B8Y9^:G;b<I=G>c?Y@IAXB;FHJBK@LJMYNAOJPcQFRCSETDUFV_WBXbYGZ>[]]H^^_Ga=bDcCd]eDf@gD
~^pg	y0aHEZJ
~^ph	G!G#X%E&I(A)C*^+[,G-F.G/D0G1G2H3c4E5H6G7E8F9@:D;G<H=C>g?Z@BAFBZCZD_EGFFGZHbI@JFK?LFMJNBOaPCQHRFSFTHVBWFXDYFZB[C^E_EadbJcEdEeGfEhE
~^pi	U!G%H(E)F*^,J-H0J1I2I3D4G5J6I7b8I9Y:J;J<J?HAIBHCaEJFIGHH[IcJJKCL[MXNDOEPEQJRHSGTFUEVbWHYIZC[G]G^G_HaEcGdGeIgGh[
~^pl	O!D%J&J(D*G,H-X/F0H2X3[4H6G7E8G9_:E;H<I=c>J@CCJDCFZGEHaJGKILGMENDODPEQIRFTHUEVBWHX]YIZ^[G]C^G_IcYf]gJhD
~^po	A!I#X%B&D(G)D*a+B,E-H.I/H0D1J2I3H4E5]6B7C8G9Z:X;F<J=B>D?[@]AICHDZEEFAGGHaIDJ[KYLEMaNfOFPBQFR>SGTHUGV_WfXXYAZA[I^I_HbFdCeBf<gehB
~^pr	?!E#E%C&C(Z)H*^+^,E-a0Y2?4]5F6]8C9F:C<D=d?_@IA?CZDHE]FIG;HFI?KJL[MBN[OBP_QCRATGU?V?W>XcYc[=]_^[aWb_cad@eDf<gFh[
~^pu	T!J%F&J(_+F,G-H.I/F0H1G3_5I6X7F8[;H<J>I?K@ZAHGGHEI[JGKJLFNDOCQIRGSGTDV[WGX^YGZI]Z^ZaXb]hB
~^pw	c#J%a(I9KHEJ[KJL]ZIaJg^
~^py	r*Z9I?^@JLYX[ZJh[
~^qu	O!H%D&I(E)E*a,H-?.I1E2G3?5H6E7E9E:B;F<H=B>[?e@aAFBHCJDJEFHIIZKaMZNGOYPGQYRWSETHVIWFX[YGZ[^FaCbDcCdFeGgGha
~^qw	m-g3J9J@IHGIFKINJXJZGaI
~^ra	W!D#d%d&K)G*F+^,I-X.I/G0J1H2J3X4E5J6G7F9X:E;G<J=E>??C@^AGBHC^DGFHGGHaIGJGKFLFMBOBPFQIRGSGTEUFVDWHX_YGZC][_XaXb[cCdGeHgF
~^re	3!I#?%[&F(_)I*D+e,@-A.F/^0W1J2=3@4B6I7G8F:E;C=[@DACBbCZD^EIF]GDJXK^LCNYO[PXQaR[S_T;VYW_YIZb[A^>_JaWdCeDgKhD
~^ri	M#G%c&I)C*J+J,H-B.H0[3?4D5J6X7G9b:I;Z<H=F>G?CAEBZEXGDHIIEKYLGM@N_O]P[QGTIV>WXYF]K_CabbFcEdCeFfHgDh[
~^ro	O!D#C%E&I(g)h*c+E,F-H.H/G0G1G4C5H7D8F9Z:E;F<H=C>c?@@>AFBCC@DCEGFFGDHfIHJEKbLGM@NAOJPCQHSETDUCVDWFXCYFZC[D]A^D_EaDbCdDeGgDh^
~^ru	Q!H#C%C&Z(Y*X+H-C.J/Y1[2I3[4J7F9W:E;H?C@GCXDDEHFXGcJ^KDLGMENcOFR^SFUEVBWGXFYYZA[F]E^XaEbEcXdGfagFhE
~^sa	B!H(E)E*G+H,B-Z/a0C2G3]4?5I6G8@9E;C<E=X>;AbB<CXDGFKGCHKI^KbLGM>NaO^PEQaR@THUYV[X^YGZ_[C]B^IaDbIeGfDgCh_
~^sb	e%J-H3J4Y9I>I?JBXCJEXIJKHMIRYTYVJX^ZG[[]KaKcJh_
~^sc	J!E#C%I)J*F+_,F.H/C0F1E2F4C5G7D8J:B;E<H>]@FAGB@CEDGEEFZGcH[IDJDK_L[MINZOZPHQHRESDTBU_WDXBYb^CbecHdJeHfZg[hG
~^sd	uHHPa
~^se	;!=%C(?)Z*[+X-Z.B/B1F2[3C4_5a6a9X:>;B<[=@>??]ACCaDXEFFAGGHXIHJAKILFNEO=RbSZTBU_WBXBYeZ@[X]c^X_JaIb=cbeKfcgEhJ
~^sf	w,Z3[7ZHJ
~^sh	L!J#_%D&J(B)E*Z+b,H-A/[0G1H3C4F5H6G7[8F9C:Z;G<I=D?Y@EAJB?DEEHFHGEHbI[KINIPDQISYWGYGZI[Z][^__[b_cEeJfIgEhC
~^si	D#B%J&E(=)]*E+^-]0F1I2D3=6H7[8J:F;H<c=D>G@@CDD]ECF]H^IeJEK_LYM]NFOEPEQISYT]UHVCWAXJZ@]Y^G_IaJbJc]eEfZgFhC
~^sj	m!]#H(G)_-J9I>H@JDJHIIHKHNJUcV]XJZE[J]JaJbJhJ
~^sk	Z!H#W%J(D)F*F,H-D.H/H1X2H5J6G7H8b9A:F;H<I=Z>Y?E@BAXBBCDD^EGFHGZH^IHJHLHNEP]QIRXSGTFUXVGWZXDYW[]]C^GaZbCcEeGfYgY
~^sl	]![#Y%H(W)J*I+J,K-^.J/D0H1J2J3J4H6]7I8I9B:I;J=[>]@EAIBXCGDGF_GHH[IYJJKELJMENEOFPHQJSIT]UIVGWJXXZB[I]Y^I_HaEbGdEeZfWgI
~^sm	^!J#G%J(J-G/J3F4K7J9E>^?J@HBDCJDIHYIXKGLJMINIOFRJT_VJXI[I]Z_Ka[bccJfIhI
~^sn	g!I#H%J&J(I)J*J3X4J9[:J=I>]?H@GBFCIDIFYIIKHMINIOIPJRbSJTJUIVGWJXHZ][J]G_KaIbZcKfJhJ
~^so	I!G#[%D&G*H+E,E-a.I/D0C2C3J4E5F7E8I9_:J=E>C?X@aA_B_CbEaFZGIHHIXJFLBM@ODQERCSATKU^V[WHXFYHZZ[X]DaGbXcFdHeEgGh=
~^sp	P%G(B)J*D+E,G-Z0E1F2F3^4B5G6D7C8E9J:C;J=B?I@HAEBFCDDEEZGEHYIbJ^KFLKM@N^OIPBQGRISDTdUYVDWEY]Z_[Da^bZcEd]eEfFgHhA
~^sr	uBZHJc_dZgJ
~^ss	H!]#D%D&I(>)_*G+Z,F-Y/D0G1F2H3a4I6F8D9H:D;H<H=G>B?]@JBYCCD]EEFGGGH[IEJZKDLCMDOFP]QHRESZU_V]W[XbYZ[G]D^H_EaGbYcDd@eDfBgChC
~^st	B!b#J%B&D(J)X*J,C.]0[1]2A4B7A8A9G:>;J<C=C?C@HAYBGCHFYGGH_JBKXLXM_NZO[PHQHRZSYUFWJXIZE]^^G_GbIc>dAeJfehI
~^su	L!X#X%J&I(a)I*B+I,G.H/^0F1c2G3@5[6F9X<H>F?[@]AGBfC[FJGFHFI[JJKELGNBOBPDQHRISDTEUJWEXHZ[[J]F^G_[aGbXcCdBfBgJhG
~^sv	r#J0]9Z>G?JBJDKH[I[KJVJXZZGaHbIhJ
~^sw	Y!^#G%H(G)J*H+I/H0J1X3I4I6J7I8I9E=G>[@^AHBDCGDFFJGHHIIFJIK[LYMGRGSZTJUaV^WJXHZ>[I]F^HaGb[d_f]gI
~^sy	F!E#A%a&F(F)B*C,E-E.E/D0e1b4^5D6G7A8_9?:D;C=A>=?@@GADBIC@DYEEFCGhH_I[JEKYLBM_NIO?PJQJReS?T@UAV=WDXAY[Z>[B]?^A_Fa@bBc^dbeBfdgAh?
~^sz	n!G-K6[9X:[<Z=J?J@JBIDKHDIHKJNKU^VIZa]JaJbYdHfJ
~^ta	Q!D#^&I(C)E*F+G,G.H0G1G2H3B4X5H6F7F9c:D;Z<Y=I>Y?J@ZAFCCDJFHG_H]IFKZLEMcNBOKQHRESETJVBWGXJYXZJ[F]C_JaacFdBeFfDgJhY
~^te	B%C&D(Y)E*F+A,E-a.K/A0D1A2X4C5C6D7?8F9I:_;C<C=_>b?I@GA?D[EAFYGDH[JHKBLbM^NIOcP@QFRDT]UbVDWaXbZB[C^A_EaJcGeIfEgChI
~^th	=#C%G&D(J*F+],A/]0B1Y2E6A7Z8]9f:H;X<C>[A]CYEFFHGcHEJXKaLYM@NIQFTHV]YG[X]?_DbEcCdCeEfHgH
~^ti	G!E#Z%G&F(B)G*G,G-C/A1B2B4Z5D6F7C9X;E=X>C?E@aABBYCJECFCGJHJIXJCL_NDOIP_RhS?T[UGVGWEXYYGZA[F_FbFcbdagGhA
~^tj	l#I)J*J-I2Z3J7J9]:J=J>J?J@HCJDJHCIHKIMJNJS]UFVIWIZF]KaJbJd[fahJ
~^tm	y9J@[HGIHKJX^ZFhJ
~^to	I!I#A%D&G*?+B,i-a.G1_3J4Y5E6C:C;G<F=J>J?]@bAFB^CBDJEEFCGDI@LBMGODPFQERaSaTJU_VIWFXbYIZD[D]A^Y_AaCbGcAdIeBfGh@
~^tr	I!G#c&G(G)D*C+G,F-].Y/F0F1J2Y3C4C6D7E8C9=;E<[=Y>E?@@bC?DCEFFEGDH]IXJDLIN[OGPDQFSIUCVDWEXfYEZ[]X^^_IabbEeHgFhH
~^tu	R!_#F%F&J(E)_*D+G-X0H1G2I3E5H6G7G8H=D>[@YAHCEDHEHFHIHKZLHMEN^OFPEQJRZUbVZWFXFZ<[G]J_FaIcDeXfGgF
~^tv	s)J*ZDXHIL[ZJ[[
~^tw	Z#D%I(F)G*b+I,J-F.J/X0I1J2J3]4H6I7H8Y9D:H;J=G>D?F@aAeBJCZEHFJGJHJI]JJKXLINGOYPGQKRISXTXUIWIXFYJZE[H]F^I_DaEbHcGdHfIgIhZ
~^ty	U!G#I%G(F)I*H+I-E.J/G0J1J2J3^4I6J7I8I9E:_;J>A?Z@cAIC[DEFIGXHCI]JILXMEO^QJRISJUIVZWJXFYIZD[_]Z^H_IbFcIdIeJfIh_
~^ub	d!J%H+Y-I/X9J:J=J>Z?J@FBHD^HEIHKHLJM[NIO_SYTIVJX^ZE[J]Y^JaHcJfJhJ
~^ud	w(J/]=JB]TJZZ_I
~^uf	w9Z>[?XBJHGV]
~^ui	g!_#J&Z(J9J:^=J>J@IBIDJG]HGIIKIMJNXPJUYVJWJZZ]I^K_KaJbJfJhK
~^uk	w&J>[FZH[ZFbZ
~^ul	j#J-H3J9H>J@]BIHEIGKdMINIObZF]JaIeZhH
~^um	j/XEZIZZHc^d^fJ
~^un	H#I%b&f(C)F*D+C,D.H0G2I3I5I6C7^8D9B:J;J<X=G>D?CADCADDEDFaG]IHJIK?LBM]OIQGRESFTbUJVFWJY[[d]E^Z_Ba@b_cGdZeBfEhE
~^up	P!D#C%[&J(b)J*G+G,G.H/Z0Z1e2G3E4B5_6F7F8E:E;[<I=D>G?D@EAGCIDZEHFHGDH[JFK@LYMHNcOIQHRDSFTJUFVDWGXHYEZH[Y]D^D_FaDbCcDdJeEfdg^hH
~^ur	l#J1I4J9_>J@HBJDJG[H]IIKIMJZY]KcIdYfX
~^us	=![%E&E(])X*X+Y-Y.C/A0D1F3D4D5A6@8X9@:[;c<C=[>??YAeBXCEDXEZG]HHJDKcL[M@NBOGPYR@SETGUDWCXJYB[H]^^a_eaGbAc@dXe?fIgXhA
~^ut	R#^&X(^)Y*C.H/D0I1W2G4E5I6F7[8[9@:Z;Z=[>G?F@CA^BACKDHG[H9I]JGLZMINIOHQHRESEUCWEZZ]Y^__[aXcDeFfCgFhB
~^uz	[!X#H%G&J(Z)X*G,Z-X.J1J2I3D4H6I7Y8Y9E:H<J=J@EA]BECJDZEJFIHAIXJIK_MFNFPZQJRISGUFWHXGYI]Z^]_[aHcGdGeJfHgHhG
~^va	Q!A#Y%B&H(A)Z*Y+E,J-_.I0E1G2[3]4H5H6E7E8E:C;E<H=A>[AZCEEGFFHII[JEKYLaOZQHUDWFX_YF]@^C_Za^bIcDdGeGfDhF
~^ve	D!=#e&D(@)?+H,I-E.C0I1c2D3]4F5Z7F8@9I:B;[<J=Y?IADBBCeDYEBFGGAHIIAJ[KYLXNJOFPFQHR>SET]U>V=W?XdYXZ[]b_FabbYdFeAf;gIhY
~^vi	Q!E#^%E&I(I)H*G+Z,G-_.G/Y0K1G4D6E7D8F9C;W<H=B>?@[AFBDD?EGF]GGHaJIM_N[QKSETYUCVHWEXa]?^Z_EaXbIcCdDeGfDgJh]
~^vo	O!]#E%C&I(G*X+X,F-Y.H1Y2E3C5K6E7I8E9Y;E<H=H>G?[@_AEC>DEFFGII^JEK]M[NZOXPBQIREUXV[WGXYYHZA[B]a^CcHeGfF
~^vr	l#H(J*X+Z-H/J3K>H?[@]BICYDGHHIIKIMZNJOJT]X[ZJ]JaJhY
~^vu	g#I(J-J/I0[3X9I:J=Z>G?I@HBGC]DHHBIYKYOJSKTJUIVIWJZ^]JaJb]dKfIhY
~^w3	m=KBHHHRfZGdHfH
~^wa	G!F#F%H&H(D)B*Z+Z-].J/X0I1E3?4C5F8D9]:Z;D<G=E>^@dAEBFCXDJEFFEI[KXLHOEPAQFRDT@XcYF[c_DaXbJcDeEfBgE
~^wc	m%I(K9H;Z>J@^BIDHHGIIK[MXOJZZ][aIf[hI
~^wd	y,]HZeZ
~^we	I!J#@&I(>)C*E+I,J-b/Z0I2D3E4H5E6I8I9J:H<F=E>G?A@[AHBdCbDGEJFIGHHYIWKHLGM[NZPGQERFT[UIVFWDXDZ^]e_HaHcAd@eFgD
~^wh	E!G#H%[&X([)D*I+F,Z-A.H/G0I1F2F3^6X8D9Y:I;F<G=I>F?J@EAGB<CGDEEGFIH_I[JZLAMINdO[PEQGRDSCUZVDWDXCYIZa]]^G_]aacDdEeHfEgIhb
~^wi	?!B%D(H)I*G+^,b-G.J/Z0?1A2E3Y4C5^6H7J8G;I<G=G?Z@bAZBYCBD@EEFYGJH]IJJEL]MbQCRISCTAUAV=WDYC[c]AbbcHdGeafCg]h]
~^wl	e!J#I%I(E)I*J,Z-H3J4J6[8Z9K:I=H>J?J@GBHDIGIH]IIJZKIMINJPHU]V^WJYJZC[J]J^baJbIcJdYe^fHgJhI
~^wo	H!Z#D%[&H(D)H*C+H,E-d/X0J2G3G4I6E7]9E:G;H<G=GAGBeCFD?EFFFGHHaJFKCLYM]NFOGPEQHRZSGUBWEXBZb[A]A_CbGcBdIeDf[gEhG
~^wp	n#Z-J3H9J>I@JD[IIK[OaZFaJh[
~^wr	D!F#Z%Y&G(@)B*D+I,_->.F/Y0_1X3[7D8X:B;F>D?A@DAYCCD@FIH[I@KELCMCN>OYPYR_SCTFU@V?WDXYY[[B]B^@_]aBdcebf[ga
~^ws	l!J#I%J(I-[/J1[3I4J8J9Z=J>G?ZA[CHDHHXIHKFMJOIRJS[TIUZVIXJZD]I^Z_ZaHbJcIdJfHhI
~^wu	a!Y#I%Z(G)K*J-H4Z8J9J:I=X>Z?]CIDHGJHIIHKZLJNHOJUYXJ[J_]aHcJfJgJhI
~^wy	W!c#D%E&Y(Y+G,H/H0H2G4E5I6X7F8F9A:D=]>A@AAGBAC^DFEHFGI]JGKJL_MDNZOEPEQYRFSGTFU]WFXDY[ZX[X^E_FaXcIeXgGhD
~^xb	wH[
~^ye	[!]#I%K(I*K+J-Y/J1]3I9X=[>_@]AJBGCJDHHDK^LYMINGVIXJZX]I_KbIcJfJhI
~^yo	L#J%H(C)J*D+^,H.J/H0J1X2I4H5J6I8H9c:_;J<J=[AIBCE^FIGGHKJHLGMGNIOYPEQJRISGTYV[YI[F]G^H_HbFc]dXeGfHgF
~^yu	u?aHJZI
~^za	Q#^&H(?)H*Y+_-Z.I0J1D2E4H5G7B9J;E<G>>?Z@CACB^CFD[EEGYHDIYJDKELJMCN_OGRFSAUYV>W[XHZI[Y^Z_FaHbGcIdbeYfagIh?
~^zb	k-b9J@YBJEYHIKJX^ZIhJ
~^zd	q%J&[(K9I>[HJQ]WZZIeZfY
~^ze	Y!G#D%E)H*G+[,H-^.[1H2[3X4F5J6H7G8H9B:Z;G<J=G>@?CBJCBEIGHH^I_JIK_LHMCOZPGQIRaSHTXUXVZWIXD[J]C^GaGbIeIfEgGhC
~^zg	i3H6[9[>^?J@GDZHGIIKINIObZDaJ
~^zi	f!^#H*I-I3]9F=K>F?ZDIHCIZKZMINITJVYXJZE[K][^YaXbJ
~^zl	y3YIZ
~^zm	]!I#G%G(F)J*I+J,J-F/Y0J1J3F4J6J7Y8J9E:Y;J=H>Y?G@eAJB]CGDFEJFJGJHDIEJJL]MXNGOGPHQIRJSITGUHVFWJXHYJ[Y]G^b_HaDbHcIdHeJfGg[ha
~^zn	g!I#X%J(J*J-H2^3H4Y9G:H=J>H?]CIDHF[GKHHIaKGLJMINHOJPJTJUJVIXZZE[_]I_ZaIcJdJhH
~^zo	a#Y%I&Z(I*J/J1X2J3Y4H6J7I8Y9G:H>Z?I@GAICHDZFJGIHEIXJKKZLXM]OEPIUJVHXIYJZD][^W_]aFbIcIdZfHgJhX
~^zr	h!J(])Y*I4K7J=J>J?J@IBZCJDHH[KJM^PJSXUHVGWJZY[J]ZbIgX
~^zu	R![#H%[&Z(]*I+I,H-F0W1I2J5J6W7G8H:^;G<J?JAIBXDBGJHFIDJJKXNEOGRGSHWJYHZX[J^F_Gb[d]eGfGhF
~^zw	X![#D&J(E)X*Z+H-D.J1I2I5J7G8[:G;H<J>C?E@^A^BDC_DDEIFIGGHEJHLYNGSHTFUFVEWHZH[H]E^G_GaFbFcZdbe]f[hE
~a20	yHXIXZJ
~aad	_!H#E%E(H)H*I+J,J-G.J/J0]1^2J3G4I5J6I7I8I9E:I;J<J=H>H?G@GAIBFCGDGEEFIIGJIKGLJMGNHOHPIQJRdS_T_UHVGWHXGYZZA[J]H^J_GaHbZd^eYgIhJ
~aag	i!J#Z(J*Y+Z-J9H>H?I@XBYC[DGH[IIKILYMZOJVJXZZI]IaHhZ
~aai	uGIHGMJZ]aIf]
~aak	n-[3_9J>K@HBJCJDGHXIJKJNZXZZF]]aJhJ
~aal	d#H%J(I)J*H-G/]0X3H6^7J9]:Y=J>G?Y@FAJBGCHDHGJHCIZJJNGOIP_SKT[UZVHXJZD[I]I_HaIbIcIfJgXhH
~aam	q-Z2Z9I:Y>J@JF[HHI_KHZGh[
~aan	_!H#F%Y(G)I*H+H,Y/Z0J1J2J3H4I6J7I8Y:H;I=I>C?[AICXDZFJGIHCIFJJKDLZMFNJOHPIQ[RISJTHUJXaYJZE[[]FaEb^cIdYeYfHgJhW
~aar	Z!G%G(H)H*_,J-].J/X0I1I2I3E4[5J6H7G8H9C:Y;H=G>a?^@ZAYBDCFDBEJFIGHHAIBJIM[NHPFRGSIUHWIYHZJ[a]E^GaDb[cZdYeIgGhE
~aat	]!^#H%H)I*H+H,K-[/I0J1I2J3Y4I6I7I8I:H;Z=H>X?[AHBFDEEJFJGIHXIDJJK]LXMFNIPGQZRHSITHU]VZWJYJZG[Y]FbHcIeXgJhF
~ab^	u3YHHI_c[
~aba	j-J9G>[?JBJCGHZIJZF]daH
~abb	j![9X=Y>J@JCII]KJMJUXVJZI]YbX
~abe	W!G#[%G)G*]+[,J-G.J/H0I1J2J3D4H5K6I7I8I9W:G;I>]?^@]BDC[D^EJFJHDKINZODPJQJRISITXUGVJWIZC[Y]a^H_HaEbGcHeJfGgH
~abg	_!W#I%I(J*J+I-Z0J1Z2J3H4Y7J8J9I:H=Z>]?YCGDGHFIGJJLJMHOYPIRJSJTJU^VHWJXIYXZZ[I]^^I_IbIcIeJfFgJhG
~abi	X!^#I%J)H*J-I.Z3I4J7J9I:H;]=H>I?H@GBGDHGJH[IGKXLJMINIOJPISHTKUbVaWGXJZ@[J]I^I_JaJb[d_eZfGgKhH
~abl	E!e#[%C&G)_*A+C,X-Z.Y/B0Y2E3E5I6D7D8[9A:C;]<G=Z?X@BA^B^DCEGFEGHHYI?JHKDMGN?OIPHQJRDTHUaVaWHXBY[ZI]F^G_JaGcGdIeXfIgDhA
~abo	[#H%I(G)I*J/J3I4K7J8J9G:_;^=b>G@XBBCHDZGHIXJIKILFMHOJPIS]TIUFVEXIZ^[I]Y^I_IaGbHdIfIgI
~abr	d#G%J(J,X-Z3H4K7J9H:J=Y>W?G@HBHCIDHH_IIKHLJMINHPZQXTYUZVIZC[[]E^^aYcJdJhJ
~abs	n%Y1Z9Y@KBYKJY[ZE[[_Z
~abt	w9JK]OZVZZI
~abw	w9ZR]
~ac^	T!F%I&K)F*]+G,I-C.I/X0H1H2H3[6X7_8G9B;H<I>]?]@bAGBXFHGGH[IZJJKALGMJNDOFRGTEUDVHWFYHZI[]]E_^aDb_cJdGeHfDgFhZ
~aca	Y!G&X(H)I*G+X.J/G0Z1Y2J4I6H8J;I=a>I?Y@XAIBCDKEZFIHAJIKCNXPHQJTGUJVDYIZJ[H^J_Ha^bZdJf[hG
~acc	?!g#^%e&D(D)Z*X+I-C.G1B2b3I4B5D6A7B8A9@<D=F>Y@BA]CEEDFCH_IIJCKBL^MFNGPdQaRAS@TGUAV[W@XBYB]B^c_Za?bDcDdBe@fCgA
~ace	Y(H)I*I+I/a0I2J3D6I7H8J9E:X>[@ZAJBDCGDEEJFJGIHJI[KZNEOZRJSJTGUHWJXGYJZY[H]F^I_HaFbGccdFeJfHgIh^
~ach	I#_%H&H)C*F+C-_.F/H0I1C3E5H9Z:F;Y<F=C>J?BAJCEDJEJFFGIHJJWKZL^M]NXOCPDQGR_SZTCVJWGYYZX[J]]^[_DaHbXcbdXeDfXgDhI
~aci	V#F%]&X(G)H*H+H,X-b.J/I2J3W4X5J6I8I9[:Y;I<J=H?G@EAIC[EZHBJIKEOZPFQJTGUHVDYIZ?[H^IaZbFdGf[hE
~acj	[!G#G)G,I-E.J/H0]1H2J5J6I7K8G9E;I<J=I>Z?[@FAICaD]E]FHGYHGJIKELIPFQJSHTGVFW[XGYHZB[H^IbGeXf]hG
~ack	D![#B%]&G(I)A*C+H,Y-E.G/F0Y2K4I5[6_7C8Y9]:A;E>J?@@EAXBXCID?EDF[HZIXKXLBM@N>OCP]SBUBV>WEXFYZZE[A]I^@_ZaHbGddebf_g[h?
~acl	q#E%[;bAJH_LJPJZH
~aco	j#J(J-I3I>J?I@[BJC[D]I_KFMJNJ]J_XaJdJhG
~acq	r8]DJHEQaZG
~acr	oH_
~act	G!e#A%F&c(C)C*C+D->.G/Z1F2_3^4[5E7C8J9?<I?A@>C]EeFbGHIaJFK>LIMBN?OEP?RJSBTHUaVCWCXFY[[A]H^HaAbHcEdYgHhZ
~acy	j.]3H7[:I>Y?K@JBJCIDYF[GZHFIGKKMJNXOHY]ZF_Za]cFdIg]hJ
~acz	Y!c#F%J(A+H,X-F/H0H1G2Y4G5I6X7H8]9C:F;]<[=E>E@CAHBDCFDEEIFIHIICJHKDLXMFNDOGPERGSETHUbVZWGXFYYZI[H^^aGc]d_eZgGhF
~ad^	L#G%^)D-Z/Z1a3^4C6Y7Z8E9]:@;B<E>_?X@?AABHCCD[EIGXHJIAJGK;M>OHP[QXRZSaUDVAW[XHYZZG[A]Za@bFcHeJf^gGhG
~ada	M!^#]&H(@)C*B+D,Y-I1F2F3C4J5G7C8I9?;^=E>HAEB[CHD]E[FFIDJEKJNAPWS]TaVJWHX]YEZG[B]X_Da[b]cBd^eEfFgFhX
~adc	f!J#J%I)J-J0]1^3I4J8J9H=J>J?J@HBHCJDIGYHAIIKIMJNJOJPJReSHTIUJVJXIYZZD]JaJbHdYeJfXhJ
~add	Z!H#J)J*I+J-H/J1J2K3a4I7J8c9I:Y=J@ZAHC^GXH]KHMJNGOJPHQXTJUIV]XJZD]I^I_IaGbJcFdJfIgJhJ
~ade	[!H#E([)[+H-_/J2]3I4J6J7H9G:X=X>E?F@ZAJBDDFFKGIH_JIL]NFOJPIRJSJTEUIVFXIY[ZH[E]X^Z_YaGbFcEdIfHgI
~adf	_#J(J)J*I,[-H3J4J7h9I=J>J@JBJHXIIKHMJNJPITFVJZHdKgJhJ
~adg	qH_
~adi	d#J%Z(J+J-_3I=X>K?J@JBIC]H^IIKINJPJSXU]VIZEbIcIfJhJ
~adl	r9J>b?KDIHDS]ZH]JaIc[f[
~adm	A!D#C%G&E(c)j*m+D,h-A.F/?0C1Y2D3?4@5F6C7?8A9@:F;C<E=D>>?@@?B<C;D>EeFCHEI<JBK=LFM=N@O@PjQYRBSET@U[V[XCYCZI[A]>^J_@a@bAc?d]eAf?ggh?
~adn	q-[@ZDZ
~ado	J#_%Z&G,X/C0H1X4[5J6X7Y8K9]:a;G<I=@>H?C@JAJBKCDDYEIFJGCHJIFJIKYLHMINBOZPZRHTXUbV[WGXXYHZ=[G]Z_DeDfBgCh>
~adp	n#a%X3K9KEFHDNXVKWJZJd]eZ
~adr	i#J%J*J-X3^4J9H:Y>[?Z@GBJCXD_F[HBIHKGMKO]VIXJZG]IaHhK
~ads	[!J#F%_(H)I*I-H0H1I3I4I6J7J8J9F:J;K=I>H?H@HAKBFCHDIEFFKGIH]IHJJKILKMINIOJPJRGS^TaUIVHWIXIYJZF[K]H_HaIbIcHd]eYfdgJ
~adt	y-XS[cJ
~adu	]!_#[%G&a(F)I*I,J-G3H4J7I8J9H:I=]?I@FAIBECJDHFJGHHDIHJXKFLYMHOJPHTXUIVHXJZF[I^^_Ya[bIcHdIf^gXhY
~adv	n(K)Z-I9Z:[;YBHHHKJS^UGVJZZ
~ady	_![%K(I)I*]+a-E3I9F=K>G?I@]BGCIDCIHJJK]MJN^OJPITJUIVGWXX[ZE[J]Ib]cKhI
~adz	l#K-I3I6[9H:Z>I@IBXDJHHIIKINIObZGcJd_gJhY
~af^	y#[4XbZ
~afa	w.Z6YSK
~afe	uHZJY
~aff	[!I#J%H([)[+^-G/I0J1J3F4J6J7J8X9J<^>H@GAZBEF[HDIGKGMHP]RJSITZUDVZWJXIYJ[J]I^J_IaIbIc]dZfGgZhJ
~afg	q+H-J7K9J=^>G?J@HBZCJDGHFIJK[MKNJOJZF]_a[fJ
~afi	o3[6]<[HI
~aft	M#_&J(I)F*F,H.I/a0X4H5H7E8Y:B;G=K>I?D@XA^B]CJDBEIFGGEHJIAL[MYNHODQJR_SITXUHVFWGYYZY[E]Y^H_EaGcDeGf^gJhC
~afu	uDXHYTJVZc]
~ag^	O#Y%D&I(C)E*D,H-C0I1G2G3E4I5H6F7a9_:[<H=C>I@]AEB^CGDDFFGFHaIILZMBNGODPDQHS[TJUFVBWKX[YFZE]C_DaYbYdbeGgEhI
~aga	P![%F&J+c,I-B.I/F0G1H2I3E5I7G:B;G>E?E@^AGB[CZDAEIFHGFHHMDN]OFPZQIRYSGUYVEWGYHZ]]IaJeHgGhG
~agd	r*Z8Y@JBZC]LZZK
~age	F!A#>%D&F(H*Y+[,C-b.a/H0l1B2G3B4I5D6B7_8I9C:H;D<J=A>E?a@;ADB:C@D[EHFHGFHZIEJZKGLEMENGOYPAQJRCSYTEVCWGXbYDZZ]Y^@_CaFbZcEeXfCgJ
~agg	d!K#I%J(I3E8X9G:J=J>Y?H@GAYBHCaDEIHKGNIOIPJRISHTIUKVIXYYJ]Ha[bJc^dJf^hI
~agi	^#G%J(I)I*I+b,J-_.Z3F4H6K7I9G=I>E?G@FBECGDZEJGJHIIIKFLJMHNHPIRJSaTJUGVZWJXaZ][J]G^X_JaFcJdJfIgKhI
~agl	f#]*X-H4Y8Y9I>I?IBGCJDIEXIIKHMHNWOJRYTJUKVJX^ZF]JaJcJdJh_
~agn	y9J?]HHX^
~ago	e!I%I(I)I*Z+J-I.Z/J0J3H4I6J7I8J9X:H>H?[AJBZC[FKGIHJIEJKLJMFNHOIRJTHUJVHX^YYZZ[H]G_JaGbIcXdHf[gJ
~agr	n#Y9[=I@JBIHYIJM^X]ZG
~ags	q#[/I0J3ZHIIYM^TJXJZG_Fh]
~agt	_!K#I%J(G)I*I+X,K0K3F4J9G:I=G>F?F@EBFC^D^EZGJI^LIMXPJRJSITHUHWZXX[I]H^ZaGbHcIfHgIh^
~agu	h(I)[-X9Z=IH[VXXY
~ahe	pHIRaTKbZcZ
~ahi	w>aHJfX
~ahl	d!J#H(J*J-a3^9I:J=J>E?b@FBHC]DGHCI^MINHOGPJTJVYZC[_]Y^JaFbJcKhH
~aho	n>]@YHDK[XZZIh[
~ahr	r-[1X3K>Z@JHJIKK^OJZIfY
~ai^	]!I#Z%G(G)X*G+X,[/I0J1X3F4H6X7J8J9H:G;J>D?]@[AXBED[EIFJGIIIJJK]LYMFNFOGPGRISJTHUHVGWXXaYJZA[^]E^J_HbHcXdJeJfGgJ
~aid	d/a3J@KBHDKHEIHJZKGNHS]UJVIZcdG
~aie	yHZZ]aI
~aig	u+[[[bJ
~ail	B!G#F%H&](C)@+C,H-A.E/_1H2D3a4H5[6K7F9>:c=E>c?a@AAHB?DeF]HcI;JGKFLAM]NGOIPYQYRFSFTAUAV@WBX?Za[@]B_EacbDcJd@eZfFgFhF
~aim	j-]HYIJKJOYW[ZHa[h[
~ain	F#X%Z(D)H*C+_,J-E/Z0E1E2E3D4_5_6E7^8^9H:@;E<G=A>E?A@dA^BYC@D@EEF_GXHEIXJXLEMZN^OCP_QJSCT]UBVBXXYE[J]]aCbDcDdEeEfEhE
~air	_!Y#I%I/G3[6[7Z:_>Z?H@FBZC[DEEJHBIHKEMHNHPJSKT]UXV[XIZI[J]IaGbIdZfJhH
~ais	Y!I%F(F)Z*H,J-F.J0J1I3^4G5J6I7H8H9H:F;I<J=Y>[?X@EAHBJC[DCFIGHH=JYKYMXOXQJRHSIUFVXWHX^YX[]]J^HaBc]eIfGgH
~ait	W!I%G)J*I+Y-F0J1J3G4J6J7J8J9[;J=I>D@bAJCEEJFJGHHCIDKZLIM[OHPIRYSJTHUIWJXcYJZA[Y]G^I_IbZcIdHf^h^
~aiu	l3H9Y>J@KHEI_KKOJZ[cZf]
~aix	q;YH[^ZbZd[
~aj^	f#J(H-J3H9G:I=I>Z?I@^BGCJDFIHKJNIOZPKVHZ]]Za_bJfZ
~aja	h!_#H%J([)[*X+J-[/H0Z4I6Z9G:J=J>G?[@GAXBGGJHDIZKCLJMINZOZPITJUIVHXIZB]I_IaIbJcJfIhH
~ajo	r8]9G>]I[VZbZ
~aju	r3]9[HJIX
~ak^	X!Y#J(F)H*H+H,X-a.J0I1I3^4G5X6I7H8I9E:G;J<Y>DDXEJF^GGHDIYKDLIMFN^ODPGRISFTHU^VEWXYYZ@]F^I_Ia[c]dFeHf]gHhE
~aka	^!Y#G(F)I*I-W.J/I0^1I3H6X7I8[9F:H;J<K?H@EAIBFCHDFEIFJGIHEIFJJLHMFNGOHPYSITHUHVFWJYX[H]G^HaFbZdae[f[hF
~akc	wZH^^
~ake	R![#H(E)F+Z,J-F.J/Z0I1I2J3G4H5J6I7H9D:F;_<Z=Y?Z@JAIBBGEHJIJK]L[MaNKOGQ^RJSGTGUYWHXGYXZD[H]F_GaJbFcGdZeYfI
~akf	u@]HIa[
~aki	r9[>JK]O[ZI[X
~akk	s-]
~akn	e!I#H%^(^)J*I-H/J2J3b4H5Y6K7I8K9E:I;J<K=]>F@GAIBGC]FJGKJJKGLJMHNIOFPIRJSJTJUJVXWJXHZD[J]G^J_XaCcIfIgJhH
~ako	l!K#J%K(Z+Z-J.[2_3I9H?J@IB[CIDFF[I_KIPJUJVIZFaJ
~akr	sG_HY
~akt	T!d%D&J(F)F*H+F,X-D.Y/G1[2H3_4Y5I6F7G8Y9E:F;[=D>D?D@BAHBCCbDJEGFHGIHHIBJHKAMHNEPARGSGTFU]V]WFXBYHZI[F^H_FaDbIdae^gGha
~aku	j(Z3]9I=Y>J?JC]DKHEIZLXOIV[ZX]IaJ
~akz	u-K/ZIJKIOZZ[
~al^	D%D&E(])Z*I+F,c.E1[2C5Z7D8A:[;B<D>B?G@XBADBEZFWGHHaI^JKKYLEMZN^O@PIQDUBVEWDXXZ=[@^CaFcEdYeIgbh^
~ala	W#E%G&J)G*H+H,J-Y.Y/I0I1J2J3F4G6H7G8I9A:G;I=F@[B^CFFIGJH_IIJIK^LZNFOGQJSGTGUFVHWHYZZX]H^I_[aEbEcZdFeIfahH
~alb	j(J-K3X9J=[>J@]BXDKG[HFKJMKX[ZH][dY
~alc	q3H9[>K@YBJGYHHKJM[OIX[ZK
~ald	e!Z#I%I(H)J*I+X-H1]3H4J7J8I9G:J=J>G?Y@^BFCHDbGJHAICKEL_MHOJPYRITIUZVZWXXJZA[I]G^H_Ja[bIcJdXfIhG
~ale	T#Z%C&G(E+H,I-A.K0G1G2H5H6F7I8F9J:J;F<I=C>E?H@HAFD^EYF^GEH_IXJFKaM[OJPJQHSFUYVXWFYGZF[H][^F_]aZbDc[dYeGfHgIhI
~alf	b!I%I(F)I*J-J/a0J3Y4I5J7J9G:J=H>H?IAJBGCIDXEbGJH@IYJJKXMXNJOJPHSXTHUIVXXHZX[J]]_IaXdJfKgW
~alg	i.X9b>H?I@[BFC]DJHDIIKHM]XIZG]JaJc]fJhJ
~alh	h/Y4[;XF[HGNZPXVJZY
~ali	O!E#D%I&I(J)Y*D,K.I0F1]2G3^4W5H7G8F9D;G<I>^?ECDDAFGGDHZI?JFKAL]M[NZObQHR[SYTFU[VZXDYGZZ]H^H_EbIcEdFeFfagHhH
~alj	s%Z-Z?^@JHIK[ZI
~alk	l4[8J9a@JBXHFKIMINJYXZG]^
~all	E!J#F&J*F,J-^1G2C3I5D6E7A8B9^;H<I=X?^@BAGB_CEDCEHF]GDH]IYKGLIMFOBQ^RJSZUXWGY@ZG[Z]H_EaXb]cbdCeFh>
~alm	mI[KJTZZX]ZdY
~aln	^#G%G&K*F+I,Y.J/[1J2I3F4X6^8I9E:H;I=G>Y?G@YAXBDCGDFE[FJGIHAIYJIKELIMFNXOHQ[RISHUGVFWHXXYJZB[I]G^I_]aGbGc^d^eIfXgZhG
~alo	]!a#D%H(G)I+X,K-E.K/Z0J1J2J3_4I6I7[8J9E:Z;J=H>C?^AIB]DCEJFKGJH?I[JIKDNFPIRJSJUHVFWJXGYJZ@[^]F^H_[aFdZeJfIgIh[
~alp	w@[HXZW
~alq	yNY
~alr	d![%F(J+a-G3J9]>H?I@]BHCJDDIIK^MJNJOIPJVHXJZGhI
~als	[!J#[%H(J)c+H-G/J9H:J=J>H?H@HBHCGDHEIH[IFJYKGMHOYPIRZS[TYUHVHWJX^YJZE[K]H^KaHbHd[eGfHh]
~alt	L#E&H(X)E*F+B-Y.J/Y2F3e4C6[8D9A;I<H=Z>^@[AEBDC^D^EFFHGHHIIHJFKbLFNDODQGRDVWX@YZZ7]?^b_Ba@b@cDd_eEgHh[
~alu	l-I/X9]H]N[TZZF
~alv	j!J#I%I(G)_*J-H2Z3]4J9G=J>E?J@HCIDIHDIFKGMJNJUcV]XHZF[J][aZbJhI
~alw	e#](J-G/K7K9J?J@]BGCJD_FZHHIGJJK^MJTYXK]J^JaIh[
~aly	y1]HZS]ZHfI
~am^	N!X#A%X&H(E)X*E+E,G-I.F/G2^3>5G7D8E9Y:[<G>Z?F@HADBICEDFEGF_GFHhI_JHK<LDMbN?OAPFQ_RDSDTDUBWEXAZB[Y]H^IaabHcCdEeFfBgGhJ
~ama	[!H%H(H)J*I+X-Y.J/I0J2J3]4I6J7H8J9^:H;J=G>Z?Z@]AZBICFD^FJGIHWJIKAMFNFOEPIQZRJSJTHUHVFWWXZYJZ@[I]F^H_JaabGcIeKfHgJhF
~amb	T!F#F%H(G)I*I+I,J.J/X0I1J2J3E4H6H7[8J9E:X;J=G?G@fB_CFDGEHFJGZHAIDJIKBL^M]NEOGPHQJRISHTGUGVIWIXFYIZ[]F^]_FaEc^d^eIfFgXh]
~ame	N#G%E&H(H)F,G-b.H/W0H1F2G3E5H6F7D8E9@:K;G<H=D>??C@YA_CDDCEGFcGDHbIbJGK_LGMBOJQGRDSGTZUEVKXC[E^G_FaXcGdDeFhD
~ami	d#J%I(H)J*K3Y4K9Y=J?HCHDHFXGIIGK_LKMYNYOHPIRKSKUJXIZI[J]HaZbJcJdJfXgJh^
~amk	s#]9K=J?J@IB[DJHHIHKJU^VIZG]]aI
~aml	c!J#Y(J*J-I/J3H7]9H:J=J>Z?H@GBHCHDHHYIFKZMbNIOIPKSKVJXJYZZC[J]IaIbFcJfJgZha
~amm	[!H%J(Z)Z*Z+H,X-E/Z0X1Y2J3H4F5Y6]7I8H:H;J<J=H>C?EA^BFCHDDFJGIH>IEJJK]LJMFNFO^QJRYSITXUZVXXGYY[I]G^J_GaZcGeIfEgZhG
~amn	o#J-[2Y3Z9G:Y?K@JBJDJF]HDI]KHNJOGUIVIWJZE]]aIfJhK
~amo	^!I#J%H(I)Z-I/I0Y3G4I6J7[8]9G:[>H?Y@EAJBZCGGHHXIFK_MHNGOHRISITIUaVFWIXHYYZC[J]I^I_JaHbHcId^eJgKhE
~amp	j-X3b9H:J>F?J@GBIDJH^IJKHMINJVJZDha
~amr	j%K?KHGQeS[YJZI
~amt	q,X8^9J?]@JDJHGKHOJZIa^
~amy	u*Z0Z=[BZHH
~an^	L!D#H%_&](H)J*H+^,Y-I0D1_2G5E6G7E9Z<I=a>Y?=@GA^CIDJEDFIHBJFKaMXNYOCQHRZSJUZWGYBZI]W_[a<bYc?dZeIf>gJh?
~ana	V!G#Z&X(Z)F*J+H,I-F.J/F0I1J3F4J5I6H7d8Y9A;I=F?F@[AIBXEGFIGFHHIZJ^KIMENCOHP[QWRHSFTFUFVCWIYIZX[G][^F_GaFb[cFdaeYfZgIhE
~anb	u7Z>XJX
~anc	N!B%W&I(G)E*J,G-E/G0E2F3J4C5]6E7D8E9^;b<G?J@DAfB>CJDGEGFFHHICJJLGM^N?OAQIRESETFUCVYWXXAYYZ=[D]b^D_da?bacEdBeGfIgH
~and	H!F#D+D,H.D0C1E2I3_4>5D6G7Y9a;G<D=G>d@_AYBEDCECFCGIHEIIJFMHN?OEQDRCSFTHUIVFXZYBZ_[@]_^a_ZaFb?dEeGfChd
~ane	Z!H(J)I*J+_-G/I3Y4Y7Y8Y9H:H>G?H@FAKBFCGDDGJHaIFKXMGNYOHPYRISJT_UHVYWJXH[I]H^JaGcHdXfIg]hH
~anf	l-I6X9[>G@ICJG^KIN[X]ZH]J
~ang	B!]%@&H(I)I*]+E,C/Y0B1B2Z3<4J5E6A7B8H9::@;E<H=?>Z@eABB^CCD@EFFEGAHZIYJHKFLgM]NGOBPDQDR@SDTFVAWBXYYIZX]]^g_IbBcHeAgXh_
~anh	r@^BJHFKHX^Z^dIfH
~ani	J!?#@%A&H)B+D-B.F/E0E2F3E4D5G6W7H8E9A:e;D<Z=[>A@DAFCADDEbFcG_H>I?JIK@MAN_ODPHRES]TDUcVDWfXYYFZG]J^I_XaFb]c]d^gC
~ank	V#D%G&K(E)G,J-B.H/J0I1I2H3]4]6H7F8G9f:F;H<J=F>A?B@AAcBbCDEJFHGGH_I@KALGMDNEODPHRGSHTEUFWHXEYH[F]D^G_GaDb_cFdDeIfFgGhE
~anl	s#])[*I-Y>J@GHYK[PJZH
~anm	_!J#I%J(I)J*K-I/J3K4J7J:I;J=J>E?G@XBYCID[HZIHKFL_MZNHOJPJSJTZUKVHXJZY[]]I^HaGbbcIdJfJg[hE
~ann	B!J&X(X)Z*Z+B,I-].C/A1D2E5H6a9A:^;D<[=Y>^?^AHBCCEDJEIFXGZHXIGJBKGLCNHOIPIQFRBTFUCVFWGXIYZ[Y^Z_]aBbAcYe]fDgH
~ano	U!Z#Y(Z)G*F+H,Z-]/G0Z1J2J3D4H5J6H8X9Z:Y;H<K=X?G@dAGBBC[EIGEJHMDOFPGQJRIUGVCWWX[YIZD^H_IaGbFcHdDeJfHhD
~anq	l%Y(Y-J3_=]BJKJOHVZXJZFaI
~anr	l%[-J3Z9H;J?^CJHFKJOJPJQaVJXJ]Ja]
~ans	R!X&Z(C)E*D+E,Y-K.I0J1F2[3]5H6F8Y9F;F<Z>I@EAHBECFDYFXGXH^I]JHK?MGOAPDQ[RES^UIWIXYYFZG[J]B_YaKbFdYeHfagJhH
~ant	F#@%H(G)F+[-Y.J0G1D2H3:4Z6C7B8C:e;C<E=I>[@HAABBDIEDFCGFH[JJKeLDNGOGPBQJRBS]THUdVDWdXYYIZ;[Y]^^D_AbYcFeHgGhZ
~anu	k!I9K@IBJHDK_P[TJ][_Zb[dIfXgZ
~anv	[!Z#G%H&I([*E,H-X.J/I0I1I2J3C4H6H8[9A:G;X<J=Z>I@@A]BEC[EJFJGXHGJIK_MENEOIPZQJRISHUGWIXZYI]Y^]_^aHcGdFeJfHgHhC
~anw	qHIMYNYZJ]YaZ
~any	M!C#a%C(H*H+_,H-a.G/D2G3J5H6F7X8_9[:];[<H=IAFC@D_EHFFGDIFJEKJLIMANYPHQHRFTYUbVGXYYFZG]B^X_Ka@bCcDeFfCgIhB
~anz	l(J,Z-K3F8Z9I=H>H?K@JBJCYDJHFI]KJOHU^VIX^ZH]XdHe[fJhK
~ao^	U!E#H(])X*H+H.J/G1Z2I3]4G5J6H8H9^:Y;H<J=H>E?Y@HAHBGDDEYFHHFICJHLIMJPFQJRJSWTFU]VJXJYH]]_Ga]bDcZdHf[gIhF
~ap^	V#Y%G(G)I+J,J-F.J/I0I1I2H3E5f6H7I8G9G:I;J<j=H>F?G@YAIBFC[DFEIFXGIHAIDJHKFLIMGNFOXPHQJSITFUHVGWIXHYHZG[G]F^I_HbGcFdGeYfFgIhH
~apa	b![#I%J([+J-G3Z4J9G:H=I>G@GAKBGC[GIH@IIMFNHOIRJTJU]VHWKXIYYZG[a]G_YaEbZcJdJf]
~ape	k#Y-J9I<[>H?J@[BJHXIIKHNZO[XIZJ]J^[a[hZ
~aph	a%E(a)Z+J@IBIDHMIVJZGge
~api	Z!F#I%X(F)G*H+H,X-F.J/X1I2J5J6X7H8Z9Y:G;I<J>E?F@JAIBCCFD^EIFIHCI[JIKDLGMFNEPXSHTGUEVDWHXFY[ZX[H]F^GaEb^dbe]fahE
~apl	l%](I*Y>X?b@ICXHGIKKJMJPJZI[KaZbKdIgY
~apo	i#G(I)I*Y-I1Z3J9H:J>[?H@IA[BICJH_IIKIMJNJPJSGUJVHXJZ]]I_YaJbKcYdKfJ
~app	N!C#J%[&H(Z)D*]+_-[.G/Y0I1F2G3J5G6F7F8E9];X<H=B>_?c@JADBGEGFGGJHaICJEKDMAOBRHSETCUCVJWEXJ[C]F_Da_bDcDdDeGfXhA
~apr	e%I(J+J-Y0^3I9I:]=J>I?G@HCJDIHHIFK]LJMHNGR]TYVJXI[Z]^_YaGbJcJdHeJfHhI
~aps	e!]#](J-I3J9H:K=c>H?J@FBHCJDJHYIHKEMINIRbTIVKXHZC[J]I^KaJbGfK
~apt	U!I%I(G)I*G+I-F.J/G0I1J2J4I6I7I8J9E:I;J=H>E?Z@DAIB]CHDGEJFJGIHcIFJIKELIMdNGOGPHRHSITHUIVGWJXGYI[H]]^I_JaFbecIdIeJfGhF
~apu	rAZHHZY_YbZfX
~aqu	o:X@]N]U[XJ
~ar^	C!@%E&J(Y)C*G+a,F-Z.K/I0F2Z5D6X7H8F:H<C=@>Y?_@ZA[B^CGEBFGG>H_I?JGKbLIM^OZPDQCSDTJU;V@W?X^ZZ[a]E^aa@b^cJdEeZgFhH
~ara	K!H#B%F&H(]+E,E-@.H/^0_2c3E5G6E7G8E9F:E<G=I>H?b@JB?DZEEFcGIHCIfJEKBLFMYNBOIQHRISETZUXV_XXYJZA[_]@^Ha?bDcIdGeGfFgFh_
~arb	u@ZHJSZZJbZ
~arc	Y!D#G%E([)H*H+I,J/I0I1Z2X3D4G6H7H8G9C;X=F>C?DAHB[CXDEEJF]G^H_JIKDLYMXNEO[PFQJRGSITHUGVDWIXGYHZG[G]E^^_]b[cFd_eHfIgIhZ
~ard	N!D%[&H(H)[*C+^,g.I/Z0E1G3I4D5H6I9a:F;G<H=C>C?YAEBGCBD@EGFHHZIDJELFM]NBOIQ[RESITGUDVBWGXIYcZA[F]B^D_DaXb[cBdEegf@gFhB
~are	R![#C%G&H(Y)E+_,H-]/G0G1G2H3[4E5H6F7E;[<Y=H>AAXBFCJEIFGH[IEJFK^LJMZNCOERFSETCUDWGXBYGZB[^]Z^[_[aEcXdDeHfDgFh^
~arf	c#F([)I*Z3K9J:I=J>H?X@ZBJCHDJHEIZK^MINWOJPJTJUJV^XX[[]I^XaHbJhH
~arg	g2]9J=I>J@KBJGcHDI[KIMKNJS[VJZH]]cHdDfGhJ
~ari	P!Y#Y%E&J(_)Z*D+J,G-]/F0G1H2H3F4F5I6G9A:Y;^<I=^>BAaBCCZDCEHHDJDKIMCNBPGQIRXSJT[XXYH[I]Y^]_]aHcDdXeHfDgG
~arj	yH]b]
~ark	d#I%J(J*J-[2]3H4J9F>G?F@HBHCIFYHdKGMJNIOJVIXJZC]ZaZbIcJ
~arl	_!Z(J-H/X3J7J9H:[=J>H?I@_BGCIDIHHIGKZMIOJSXTHU[V^ZB[Y^XaJbJcKh^
~arm	j(J-I9X?J@JBGCJHaIIKIMIPJUJVJXIZF[ZaHbcdIfJhJ
~arn	l-Z3J8^9G>Z@HDJK[MYNJVIXJY[ZF]JaJhJ
~aro	h![#I(K*[-Y3J9I>Z?Z@HBJCFHZIIKGMJOIPKRJTJVZXIZX[[]I_XaFbJdJf]hI
~arr	V!^%G&J(F*G,J.Y1I2I3D5K6W7G8H9C:G;I<J=G?E@DB^CFEJFYGHH[ICK[LHMFNGOFQZT^UFVEWIYI]I^H_GaacFeIf]gGhF
~ars	y-Z3Z
~art	J!G#?%G&G(E)B*E,F/F1C2E3H4B5F6C8F9H:c;D<G=F>^?>AFBdC@EGG[H^J]LEMBNHOFPHQFRETXU@VZWCXGZ?[A]^^C_[becCdBeCfgh@
~aru	j#I(J0[3X9I>J?[AJBICJDIHIIHKHL[MJN^VZZG[Z]I^Z_^aJcJfKhK
~arv	w#X%J(J9I;bHIZJ
~ary	Y!I#I%G(^*I+J-F/J0X1Z2J4I5Z7J8J9I:Y=J>Z?[@IBDCJD^EKGIHJIJJZKYL_MGNFOJPZRJSITJUGVFXJYYZ@[J]IaIbHcYd^fGgX
~arz	m%K&[(Z-J1[8J9J:Z>KBIIJKJNIZHcId_eZgJhZ
~as^	Q!F%G(E)G+H,J-Y0I1Y3F4H5J6I7G8I9b:F;I<K=H>A?FCZDDGHHbIbJDLIMFNGOHPGQJRbSGTIUFVEWIYIZ[]E^GaFcGdFeZgGhE
~asa	]!G#](F)G*[+H,J-I/I0I1J2J4H6I7H8I9D:F=F>b@DAIBDDDEIFHGFHZIDJIK^LaNbOGPFQJSHTEUFVFW_XGYIZD[]^G_HaEcGdGeJfFgIhD
~asc	o(J9H>I?J@IBJCIHCI]KZVIZY]_^[aJbXe]
~ase	O!D#]&J)F*G+G,H.I/G0H1H3G5H8G:F;W<I=F>D?D@GAHCDEHFIGZHYIXJZKZNaOFPFQ_RFSGTDU_VDWGXFYZZZ]E^]_FaEb[cHdbeHfBgGhX
~ash	Y!H#J%G(G)I*J+J,H-G/I1I2J4Y7I8H9G:H;J=G?H@DAIBDCIDGFcGbIGJHKEMeNGOIPGRGTIUHVHWJXIYIZ?[I]E^Y_HaFb[cGdEeYfXgIhH
~asi	Z#Y%I(J*J-a2Y3G4J7K9G:J=d>I?I@ZBGCHDIHIIYKGMIOIPJTJUJVIX]YJZF[J]J^YaYbJcJeYfHhH
~ask	S!F#H(E)F*Z+],]-F.J/H0H1I2J3E5J7H8Z9F:K;J<J>A?C@BAHBCC^DEFIGHH_IHJIKGLaMHNFOXSHTGUHVDWI[G]H^GbJd_e[fZh_
~asl	S!D%I&J)E*F+G-K.I1G2]3E4E5I6X8G9F;G<I?CAGBXCCD]EGFHGEHJIXJJKYNXOFPDRGSETDVJWFXEYGZa[Y]Z^[_FcDd_eFfCgEhZ
~asn	q#J&[-I1[3H>J@JBJCJDGGIHDJ[LJMJNZTZUIZI[^^^fI
~aso	^#H%I(H)J+J-_1J3[4J6J7J8I9Z:I=I>F?EAZBZC[DYGJH@ICKEL[MGNbOIPISJT[UIVGWKXIYKZ[[J]H^H_IaFbIcIdJfIgJhZ
~asp	q!Y9Z@[CKHIIJa^
~ass	4!=%Y([)E*E+@-]0G1D2_3>4?5G7Y8D9?:K;E<Y=G>E?IABB[DFEEFBHYIcJ_KaLXM_N^O?P?QDR@SGTCUFVBWFXCYDZa[]^[_BbXcHd^e^fJg]h^
~ast	L!H#_%[&H(@)F+H,F-H.]/I0E1E2E3?5G6J7D:e;E<G=G?B@bADBGC_D[EGHIIaJFKdL[M?NDO]PCQGSCT[VCWDXGYEZJ]E^B_JaGbIcIdEeZfIhD
~asu	wA[MXR[_Z
~asy	k-YA]HEI^KJ
~asz	o(Y)]-Z3I7W:Z>JDJHHIJKIO[ZJ_[
~at^	?!_#@&I(X)C*>+A,Y/J0H1Z2I3[5X7_8G9c:F;[<C==>d@DA]BGCDDEEFFIHbIIK[MFNaPIQIR?SFT?UKWIXE[I]A_[aIb>cEdFeEf_gZ
~ata	S!Z#D%E&J(C)E*F,Y-Y.X/Y0G1H2G3_4F5I6Z7Y8J9B:Y;Y<I?Y@YAFBaCFFHHCIEJFKYLIM[NBOCQISETDU]VEWXXFYGZA[G]J_YbXccdXfChW
~atc	V!I#G%I&J(])J*I+H-X/I1I2K3A4I6a7I8J9G:J;J=I?HAeBECFDFGJIDKILJM[NIOePIRGSJTIUIVHWKXHYIZA[J]H^J_XbHcGdJeKgG
~ate	K!Z#G%J&H(Z)[*Z+A-I/D0D2E4E5F6D7J9G:Y<G>F?HA]CHDHEHFEGFHEIYJHKELFMZNaO]PXQFRaTEU[VXW[XIYDZZ[J_Ga]b]cEdFeEfXgGh?
~ath	k9J?[@XDJFaHYKJZF
~ati	@&H*@+[,[-F.E/A0B1J2C3c4C5C6B7Z9<;H<H=W>H?F@DAGBHC_D_EbF]G]H_ICJFK>LDNbODPHQZRJSGTAUYVAW_X^YCZB[I]H^J_HacbBcHd]e^gHh=
~atk	q![%Z9J>J@KCZDIHZIIP[XJZ[
~atn	o+J-J3J6]9J>Z?Z@YBICHDHHEIFKaMJO[VYXJZGaIdIeYhJ
~ato	H#a%G&G(Z)_*b,X-E.F/C0D2D3_4^5F6I7G8C9?;D<F=A>a?^@BACBFCEEJFIGCIFJDKALGNEOJPeQIRFSIVXWFYEZY[E]X^C_Fa^b]cFfCgEh?
~atr	g(J0Z3H9J:^=Z>H?J@[BKCJDJHGIcKIMKNJOGR]VJXIZGaIfYhJ
~ats	m-]3J7Y9I>G?J@ZBJCIHYK^MJNGO]XIZG]JaGc[eZ
~att	N#Y%Y&H)G+E-^.H/E0H1F2]3a4G5H7F9C:I;J<I>E?C@aAFDIEGI[JFKHMAOEPJQIRHSFTZVBWFXc[D]]^[_EaYbCcGdGeJfBgFh]
~atu	Z!F#J%H(G)H*I+J,I-G.J/J0[3F4H7H8H9G:H;J<[>G?G@FAJBICHDGEJFJGGH]IGJIKFLJNFOIPHRHSbTIU]V[WGXHYI]H^I_IaHbIcGd]eaf]gIh^
~atw	r-^Z[
~aty	yHZU]
~au^	^!K%I(I-G/X3F4J6J7J8Y9[=I?Z@XBXCGFZHEIFJJM^OHPJTJU]XJZW[X]ZbIdIfJhG
~aub	u9[?YCJHXI[ZH[X
~auc	c!K%I(I)J-Z3E9Y:J=H@HBZCZD[IJKHMJOIPJTHU]VHWYXJZI[J]HabbIcJfIhJ
~aud	_%J(J-Y/[3J9I>K?JCJE[GJHXIJKHLXMHN[VYYY[[][^IaJbKdJfJhX
~aue	r#[MZfZ
~auf	^!J%I(H)J*J+[,J/J3H4I6J7J9G:H=Z>[?G@CBZCGDFGIHJIDJKKGLcMEOJPIQYRYSJUHVWWJYJZ][H]]^HbHcYdHeJgYhG
~aug	s9^BZHEKZMI
~auj	w@ZX[
~aul	c(J+J-I2]>J?K@^BHCJDGEYHaIHKGWGY]ZGb]
~aun	yTX
~aup	yD[IKKJZJh_
~aur	s6_HERa
~aus	O!G#_%I(Y*G+X-Z.J/Y0G1G2I4X6J7I9D:X=H?I@GAJBCDXEYFIGZHGIYJFMFNXPGR]SIUYX[YGZ@]_^HaBbIcXd]eHgIhD
~aut	I!C#E%Y&H(c)b*I+D,f-A.J/H0F1Y2F3]6F7G8F9A:I<H=X>[?]AFB@CZFGGDH_IXJHKHLEMEN@OCPBRDSITZU]V_WDXCYFZ9[G]E^E_EacbDdBeFfChC
~auv	n#[,[6X9J@JBJHEKKX[ZIc]dHhZ
~aux	w)[*J4[AZPJ_J
~av^	X![%G)G+G-E/X0Y1I3D4G5J6c7H8H9E:I;I<J=F>I?]@YAHBDC]EIFIG]IaJJMEOGPFQJRGSHTFUFVDWHXFYH]X_GaEb[cGdFeIfFgI
~ava	[!G#Y(F)H*H+J,J-F.J/I1G2J3a4X5J6I7H8I:G;I=Y?_AIBCCXDEEJFJGXH[IEJJK_LIMFNFOFPJRHTGUEWIXFYY[H^J_IaEbXcEfXgIhE
~avb	w>JHHIHKIZH]af^
~ave	I#F(F*Z+F,I-J1I3^4D5[6F7J8E9Y:F;X<H=_>I?EAEBECaDaEFFHH[I_JFK[LGMDNYO]QGSETCUHVEWIXJYFZI]XaAcHdGgHhZ
~avi	j.Z6Y?X@XBIM]UIVJWYZGa]bX
~avo	g#[3J4K8X=J>K@XBICJIJKaNJR[UZVJZX[JcJfXhJ
~avr	i-]@[BWHHKXZI
~avs	m!c#F;YBIHGIIKJU]]J_KfZ
~avv	sB[HIZJf]
~awa	b#I%](H)Z/J3H4J9H:J>G?Z@_CHGJHXIHJJKFLIMIOJTJUYVHWJZI]a^]aEbIcJfJgJhG
~awc	y7]:Y
~awd	y#HB[DZZ]
~awi	a!Z#F%H(H)H*W+X,J-].J/I0J1I2Y4H6J8J9]:Y;I=H>E?F@_AIBDCGDDFJGJHBI^JJKDLJMFNGPGRZSITGUIVXXGYIZY[H]^^I_HaFbHcHdIeJfYhY
~awn	k%_(b9I;_BIDJHINJVJZGaJ
~axi	p-J3EIHOGXd
~ay^	O!]#J%F&J(C*I+F,I-C.H/D0H1G2I3C4F5I6G7H8G:H;F<I>H?H@eAFBHCGEHGFHWIWJHKHLYNXOEPJQIS_T^VFWGX]ZZ]]^W_EaZbGc[dGeHfE
~ayb	uHIN[SXZJgW
~aye	l9I@^DJHJIJX[]]f[
~ayo	wHGc]f[hX
~ayr	w!XH^ZJ
~ays	G#Y%F(D)G+H,G-]/Y0G1[2H3J4G5I8G9C:X;I<H=X>B?E@HBEFGGJI_LIMBO[PDQHRGV^XbYG[G]G^X_XaGdXfEgBhZ
~ayu	s3K9ZIZZZ
~az^	m%Y(J*Y=ZBJCXDJHFIKK[MKNXZ[hK
~aza	i-^/Z9I>J@[BYHFIHJYMIN]OZhJ
~azd	yHYKKN^ZJ
~aze	r-ZV]ZJbZ
~azi	V!D#E&X(J)G+G-E.J/H0J1I2I3^4I5J6H7H9]:Y<J=G>G?D@EAHB[D[EYFIHGJIKDLHN^OGQIS[UZVIWZYHZX[H]D^H_ZbFcGdIf[gYhF
~azn	rL[ZJ^^dZeJ
~azo	r-X/[@ZH[KJQYVX
~azu	m!Y#J(Y/X3I>IA]CJDJIJKJO[VZZF_ZaJbXgZ
~azw	s-[2Z9G:XF[I]KJ
~azy	n#_3J9J>J@ZBICJDIHFIJKJVZX_ZG]Ia[
~ba^	m9I:Z=]@]BYCZHGNYZH
~baa	m(K*[-_4^9J>J?X@YHFIIKXMJNJVKZFaJdJfY
~bab	y!Z>G@XO[ZJ
~bac	E!X#D%[&H(?)C*E+J,Z-A.G/H0[1Y3@6a7E8Z:C;F>I?B@EAZCCDAEEF]HHI@K]LCMCN@P^RYSDTBUCV@WDXIY][B^A_[deebf^g]hA
~bad	i#a%I)X9JBYDJEYH[VKZI
~bag	h-H4Y9H>_?JBHCJEYIJKHMIRYTKX^ZE]JaJh_
~baj	w!_9G>]HIKJZEbZ
~bak	^!Y#G%W(F)I*I-F.J/I0^1I3H6X7I8[9F:H;J?H@EAIBFCHDFEIFJGIHFIFJJLHMFNGOHPYSJTHUIVFWJYX[H]H^HaFb[dae[f[hG
~bal	Z!J(d)_*Y,e-X3J:J=J>X?G@IBJDJHEKJNIPFUHVFZD]JaJbJdCeIfJgHhI
~ban	Z!J#H%I(H)J*J+I-[.G/J2I3H4I6J7I8K9E:H=I>^?H@EAJBCCDDHGJHiIIKCLJMFNGOIPJRJSJTJUIVHXIYKZ?[G]d^I_JaGbEcIdHfJgJhF
~bar	]!G#D%G&J)I*G+H,K-].J/H0I1J2J4Z6I7I8I:G;a>a?_AIBDC^EJFYGIHBIJJJK[LIMENGOFPXQJRHSHUHVYWJXFYIZH[b]F^I_IaDbFcHdHeJhF
~bas	_!I#I%I(J)J*K+J-G0K2J3F4Z6J8J9G:H=c>G?J@HBGCaDHIaJJKFLJMINJOHPIQbRITJUIVGXIYYZC[Z]H^J_JaHbZcIdHfGhI
~bat	h![#J-]3X9G>W?I@IAZBICJDHH]IGKIMINJOaRXVJXJZF]Z_JaI
~bba	q!](Y;Z=J>[@KBJCIHGI]KJZG]Y
~bbe	m)[=Z>J@JAXBHK[MaOYVJZIaJbH
~bbi	q3Y=ZBYHJUZZK
~bbl	n.XAXDXHFIIKZLXZI[[]Zb]
~bbo	w7_HHKYSIZJ
~bca	wH]
~be^	[!I#Z%I)I-G/_0[3G4J7J9X:I;J=H>^?GAXBEDZEIGJHHNIOJPXRJSJTWUHVFWJXGYJZI]_^J_XaFbHcHdGfHhF
~bea	g#J%J*Z-I3H4J8J9Y=I>G?J@IBaCJDHGHHYIGKHMYNIOJPIRJVIXYYJZF]JaGbJcYdFeHfbgJhJ
~bec	S!H#Y(I)X+X/[0K1I3I4K5X9H:X>J?H@HBFCHEZI[JHKJMHOYPIRXVXXYYEZ@]Z_IaIbIdYeIfIha
~bed	l(J-I8Y9^:]@IB[CJDKHJIIKHLXN[TKVYZG]JaJ
~bee	V!X(E)[*I+I-X/H3H4G5[7I9H:I=Y>FAJB^CHEJGIHFIHLIMHOHPJRJUZWYXY[H]Z^G_XaXbGcHd[eHgHhJ
~bef	V!Y#G%I(H)J*J+H-I3G4H5Z6J7I8I9H:I=I>G?F@]AIBCC^D[GJHKIDJIK^LHMXNGOHSIT]UJVGXZ[H]c^I_Ib^cFdIfHgIhY
~beg	k(K-I3Y9Z>C?K@IBIDKFZHGIHKJOGQ]VXXaZ^]]aEbYdJfI
~beh	Z!H#G%W(a)_*b+H,[-G.J/E0G2I3X4F6H7F8H9C:G;_<K>D?D@DAGBECCDEFIGEHEICJIKHLHM_NIOGP]QJR]SHUIVJXEYH]E^HaDcHd^eIfEg[hZ
~bei	Y!G#G%^&^)I+J,Z-I/H0J1J4Z5J7Y8I9H:Z;Z=F>YAJCGDJEIFJHIIEKBLZMFN_PJQJRITHUHVEWHXHYJZG[H^H_Ia[bGcXdFe[fFgIh_
~bek	g!J#I%F&a(H)X*J,J-]2Y3G4I6J9G:Y;Y=I>X?H@YCHD^EJH[IGKFMINHOJPITKUJXI[Y]I^J_JbJcJdHeJfJhI
~bel	_!I#H%H(F)I*[+J-[/G0I1I2J3H4H5]6I7H8J;J=H>]?^@DCGDFEIFJGHH=ICJJLJMGNcOGRYSJTIUFVEWaXHZ@[I^I_Ha]cGdYfJgI
~bem	y-^HJIZ
~ben	P#Z%Z&Z(D.I/F2G3D7I9D;]<I=Z>E?IA^BXCBEGHEI^KGNHOZQJRWSETJUBVWWEXZZ@[G]X^X_XaDbBcJd^eZgYhJ
~bep	wHJQ]VYX]ZI
~ber	H!G#B&H(X)D*F+a,G-G.G/F1F3d5G6E7G8H9@;X<G=C>b?H@IAEB@DZEEFEGXHZIZJEK]LFNCOeQGRFTYUDVZWEX^YFZ?[K]Y^C_CaWbCdBeFfHgE
~bes	d!J#I(J*Z+J-H2Y3G4Z6J9Z:I;J=X>[@[AJBHC[HFIHKGNHOXPKRKTKUIVHWKXIY[ZF]G_[aZcIfIhZ
~bet	_!I#I%J(I)Z*J-G/E0I1J3K5J6^7J8I9I;Y<[=I>H?H@bBFCIDHIFJJK]LKMHNGOJPIRJSJTHUaXHYJZD]HaJbIcadHfGhI
~bev	f!G#H%I(X)J*]+J-Z/J0I2J3I4Z6K7K8J9F:I;J=J>Y?]@GAJBGC^GJHDI^KFLJMHNHOIPaRJUJVEXGZX[J]X^J_HaGbIcJdIfJhI
~bew	w([*XC]HJ
~bez	p*Z?]CZDYHINJQXY[ZJ
~bge	_!X#I%I(J*J+I-Z0J1Z2J3I4Z7J8J9I:H=Z>]?YCHDGHFIGJJLJMHOIPIRJSJTJU^VHWJXIYXZZ[I]^^J_IaXbIcIeJfFgJhH
~bi^	g!Y(I)Z+G9I@bBXCJD[HHKIMZVZZGhK
~bia	W!I#G%I(I)J*J+J-I/Z0J3G4J6J9F:Z?H@bAJB_DHGJH?IFKELYMZNHOIPJRJSJTIXI[Y]G^^_HaHb]cHeJgXhZ
~bid	d!H(_)]*I-b>J@IBHHBIYKHLINJP]QZUGVJZE^_hJ
~bie	[!G#E%H(G)I*F+I0I1J2J3G4H6H7Z8J:G=D>Y?F@BAXEIFJHEIDK[LHNIPGQKRISHT[UHVGWJX_YIZG[I]X^^_]bHc_d]eKf[gHhY
~bij	w1[8]HJIJK[MX
~bik	r#K>J?aH[ZHaJ
~bil	T!]%G)F+H,I.Y/I0I1J2J3]4[5J7H8I9D:F;]=F>c?D@DAIBBFJGIJIKDLHNFPFQJRHSGTHUaV_WFXFYHZ>[J^H_Hb_d^eYgHhF
~bin	b#J+[-J/H3Z4J9I<]>H?I@JB[CJDHHbIJKKMJNIOJRJTJXKZH]IbHccdI
~bio	d!K(J-G3J9I:J>I@aD]H]IHKHL[MHNJOKUJVJXJZY[J]J^JaJbZhX
~bir	q%[HEI[ZJ^XdZfZ
~bis	n3Y>J@YBJHGIIK[MZZFgZh^
~bit	d#]%H(J-Y3I9Z>[?IBHCIDKG]HXIFKYMHNITIVIZ][H]H^ZaHbIhH
~biu	w9[>[?[BJDJHHOJ
~bje	S!^#G%F(G)I*H+I,I-D/G0H1H2I3F4F6H7H8F9F:G;d<J=G>F?G@EAeBFCGDHEJFJGbHIIEJHKFMGNEOGQJRHSITGUGVEWIXGYHZB[H]F^[_iaGbGcFdFeIfEgHhE
~bju	n-Z:^>K?a@KCJHFIJPZQYVJZI
~bko	y5X9ZBJHHZ]
~bl^	G!e#F%@&H(I)]*E+D,X-[.X/C0D2F3J4b5F6H8]9B:B;^<G>]?[@JAZDDEDFFGJICJHKHLHMDNBODQIRDSXTBU_VcWAXCY[ZH[X]B^IaEbJcHeYfGgBhD
~bla	]!J#G%H&Y(])I*I+I.Y/K0J1J4H7H9F:H;I=G>X@HAJBFCED_EJFJGIIDJIKEL[MFNEPJRJSXTEUHVGXGZa[H^H_HaFbacHdHeYfYgIhF
~ble	M!I#^&I)G*H+E-C.G/D0Z1G2H3C4E6E7G8H9B:H;E<I>@?E@CAZBfDCE_FIGEIAJHKELFMINAOEPHRFS]THUGVJXAYFZf[G]Y^F_CaYbJc_dXeFfGgJ
~bli	^!I#F%H(G)J*I+X-F/J0K2J3D4J6J7J8J9Z;J=H>H?FAJBDCFGJHGJJKZL^MFNWRJSITFUIVGWJXHZa[]]F^H_JaabacHdIfIgJhX
~blo	I!@#j%A&H(A)[*B+C-c.a/@0D2D3@4H5F6D7B8D9@:B;I<F=C>C??@IAFCHD?EFFFGDH]I@JaKZLCM>NHOBPARASATjUAV@WCXeYDZ=[e]?^I_CaBb^c_dBeHf@gBh?
~blu	w9JH]K[
~bly	y>G@YO[
~bma	o@JBZHZM_ZHhG
~bmi	mBJHEZc
~bo^	n9Y=]>J?KBKHIMIZJa[f]
~boa	a#X%J(K)I*I,c-H/J4J6J7J9F=J>I?H@KAJCIDJFZGKHaIGKHMINIOJPITJUJVIXJZC]I_KaHbJcIdJecfHgJ
~bod	V!E#F%F(X*H+^,K-_/H0I2J4I5J6Y7H8H9[:F<]=H>D?Z@ZAHBGCEDYEJFIGYHCIJKDMHOHPXS^U]VIXFYIZH[H]H_WaFbGdZeIf]gGhG
~boi	u>]FJH^IJ
~bok	u/Z3I9JCKHHIcTJ
~bol	b!Y#J%J*J-[1J3I4J7^8Z9G:J=J>I?Y@GBICHDJHJIeJKKGMHNZOIRJSHVJXJZF]IaIcJfIgJhJ
~bon	r-Z9_=[@JHGIGKGO]ZF
~boo	b!J#H-I/J3I9H>G?J@IB^HbM]NJTFZE[G]IaHb[cJf^hK
~bor	d!I#I%I(G)J*H+J-E/J0I1Z3H4Z6J7J8Y9D:a;[=Y>G?bAIBFCGDHH>IEJJKHLJMHOIPIRJSJTHUYVIXGYYZY]Z_ZaIb^cIdEeIfGgI
~bos	l!Y(Z8^AXHFK[_Y
~bot	Y!G#H%H(_)H*]+I-J/G3X4]7H8I9a:Z;J=H>Z?X@EAdBZDFEJFJGIHBIDJIKFLIMHNGOXRISITZUHVFWIXHYJ]F_GaJbHcGdIfGgJhG
~bou	Y#G%H(])H*I-Z/J1J2J3G4J7X9F=[>E?GBACHDYHZI]JJLFMGNHOIPIRJS[THUFVEWYXIYJZ][I]G^I_JaDbHcbdIgJhG
~bov	s2Z;_
~bow	w#J>[HKNYX]ZK
~box	]!J#H%[(I*K+J-J3I9H:J=J>c?H@HBICGGXIHKIMJNIPJUJVJXJZD]J^^aXdZe^hY
~br^	g!J#I%J(I)^*J+K-[2Y3I4K:Y=I>I?J@IBGDHF[HEI]KIMJNIOJPZSJTZU_XYZF]JaIbJcIfH
~bra	V!E#F%Z&J)F*Y+F-a/G0H1H2H3a4E5[6H7G8G9B:F;G<I=Y>X?X@GAHBBC^EIFHGXIIKGLHMBNBODPFQISDTHU]V^WYXEZB]A^Y_Fa_bXc_dGeHfZgGhE
~bre	^!H#H(I)J*J-^/J3b4H5Y7J9F:J<Y=]AJBEDFFYGIHZKELJMHNZOGPJRKTJUIWJXIZB[J]E^J_JbYdHeJfJgJhI
~bri	_!I#F%I(H)J-G/J6J7J8K9_:J>G?H@HAJBGCHFYGIIHJJKHMIOHRJSJTXUIVGWIXI[[]X_GaHb^cZdaeZfIgJhI
~bro	S!I#C%D(E*G+H,G-I._/Y0G1K2Y3D4Z5I6G7G8G9D:G;Z<I=E>G?D@FAGBICFDEEIF[GFHYIBJGKCLHNYOFP[QYSJTXUEVZWHXFY^[G]db_dEeGf]gGhJ
~bru	Z!Z#G%H&J(])Z*G.J/J1J2J3E4H6I8Y9E:Y;[>H@DA[BFCJEJFIH@JJK[MFNEPYQJRISIUGWIXGYI]b^[_[aJcHdFeJfGgIhF
~bry	u3I9^HJa[
~bsc	r1Z9[=^@JBJHIKIYZZI
~bse	l%Y9XBJH_ZF[[]I_ZaJ
~bsi	l([HZI[PJZY
~bsl	q)]3JDJHIKINJUbVKZJdJgY
~bso	w1[
~bst	j(J)Y-^3H9I:J>I?IB]DXHXIGKIMJOHUZVaZDaK
~bt^	d!H#I%H)J*J-I/I3H4J7J9^:J;_=I>F@XBHCFDIIZKZMHNHTIUXVGWZZA[W]H^I_[a]cJdJfJgX
~bta	y,Y
~bte	s,^VZZI
~bu^	gCYHGKYcb
~buc	q3YHJI_fY
~bue	w9]=YHGIIKJZJh]
~bui	e!J#[%J(J1d3J4X6Y9I:J=Y>J?J@HAJBIG[HGIHJJKIMJNIPZRIVIXHZG]K^Y_JaKdIeKfJ
~buj	qDZHZMWZY
~bun	h!J#J%G-J/W7_8Z;a@JBJEZHENJZHc^dXfZgJhJ
~bur	m3H9^>[?a@JCYDJHCIKKJMJOIV]ZG]JaJhJ
~bus	i=cBJCJHYcXdIfJhI
~but	]!C%H(c)K-I/J0I1J3X4J8K9H;J=I>I?I@IBGCJDIG[HbKILWMINIOJPYRJSJVIXJZY]J_Jb]cIdKfGhJ
~buz	y>[HYaH
~bvi	r-c9JHIIHKK
~bwe	u3Z9ZR]
~bwo	p#[*Y-]CJHJIIM[ZI]KhY
~by^	p!Y#J+[@[BJDZHWKJVKZDh_
~byl	n9J?]@IBJDJHIIKK_PZVJWZZG]]
~byt	]!I#E%I(G)I*I+J-_/Y0J2K3G4I6I7I8J9D;J=H?G@eAJB[CGDGGJHFIDJJKBL^NGOGPHRJSJTEUIVFXZYJZY[Y]G^]_IaGcHdXeJfHh]
~ca^	Q#J&I)F*[+],G-G0G2H4D6F8G9@<I=[>B?YA]B@CXDYEGFHGFHGIGLZMAN_PESGTCUBVFW^XAYWZY[E]H_EabbbfHgI
~caa	u%JEFZId_eZfJ
~cab	s9I=b@[BIHGZJ
~cac	_!J#H%I&[(G,]-I3Y4J7J9H:J=I@HBXCaDGFKHHIIKHMaNHOYRKTJUIVIWJXIZC[J]Ya_bYcIfJgJhH
~cad	Z!H(G)J*I+I,J-F0J1J2J3E4E5[6I7H9F:H=Y>E?KCYD[FKG[H_IEJIKDL_MYNFO]PGRHSITGUGVGWJXGYIZG[H^^_HaYbFcHd_eI
~cag	w-^?ICIHFKILYZJ[]
~cai	k-J3J4X6Y9I;X@JAZBJIIKJS]TJZH]J^Z_IcZdZf]
~caj	y/J0[N^dJ
~cal	R!]#Y%E(D)F*F+G,I.I/[0G1H2I3Z4G5J7G8H;H<J=Z?]@EBYCFDCEHF]GFHZIHJIKXLHMEPFQbRXSXTFUYVDWHXFYHZI[F]X^F_Fa_bEdWeIfFgYhI
~cam	R#D%G&J(F*E+W,I-D.I/X0H1I2I3X4F5J6H7[8H9C;H<J=F>G?E@fAGBaCEDDEIGGHZIAJHK?L^M[NEOEPFQIRHSHTFUFVGWHXEZ]^[_Da[cFdJeIfEh]
~can	C!F&G(Y)Y*X+C-J.G/C0X1F2G3J4X5J6_7I9B:J;F<J=^>^?Z@JB<CED[EIFZG^HGJCKJLEMEOGQGRDSITGUCVGWFXJZY[W]b^Y_^a@bCc[e_fBgG
~cao	X!G#G&X)Y*J+I.J/H1Y2J3Z4H5J6I8J;I=J>F?[AIBJDEEZFIHDIEJIKDLJPGSYTGU]YI_Ha^bEcYdJf]hG
~cap	b#^-H/J=J>I?J@JBGDZFZI]KIMINHOISJTJXHZ[]_^JaJbYdJeJfJ
~car	U!F#J(Y)F*G+H,G-C.J/G0I1I2b4G5J6I7G8I9E=F>_?J@YBCCCDJEJFZGHH[IcJHKBMENYOEPGQJRHSZTFUGWIYI[Y^Z_HaFbacHdYeIfGgHhY
~cas	]!H#H%H(H)J*J-E/I2X3E4I6J7I9^:I;]=I>a?G@DAJCFDXFKGJH[I^JJKEMGNZOIPJTHUIVHXIYXZ@[J]G^c_JaHbIcId^fJgJhH
~cat	I!E#]%K&G)F+F,^.I/E0F1G2G3]4C5G6F7H8E9D:E;F<H=B>]?b@HA_BDC^DHEFFHGDHcJJKBLFM]NJOJPCQHRESEVAXIYFZZ[G]Y^JabdBgFhC
~cau	S!H#X)J+Y/[1I3I5X9J:Y;W?H@JAZCIEZHII[JHLXMGOYRYTXXYYEZC][^J_HdYeIfIhF
~cc^	p)Z@ZBYHXJYcX
~cca	_!I#c%I(Z*J,H-Y/J3G4I9I:J=K>I?J@FCHDIIHK[MGNIPJSKT^UJVI[Z]I_JaIbYfJgJhI
~cce	J!X#@%c&I(K)D*E+F,E/e0F1J2F3D4I5H6F7D8F9B:@;F<H=B>_?]AEBfCFD>EFFGGDHZIYJHKJLFNHOZP_QaRFSDTEUCVDWGXDYFZa[K]B^A_CaBbHdCfJgDh[
~cch	d#Y-J/Y3J5X9J?J@JBICJDJHEIIKXM_NIY[ZH]JaJg[h_
~cci	i!X(J-J3Y>I?I@XBIIJKJN[V[Z_]YdIhJ
~cco	B!e#^%a&F(A)^*Y,Z-?.F/A1F2c4B5E6D7F8C9E:[<F>D?@@AA^BICIDZEGFEGXICJCK=LbMDNCOCP_Q]RDSCTYUCV^WAXEYDZI]C^e_[aCcAdEeBf@gChD
~cct	m!^#]*Y2Y3H:Y>H@JBJHDP^THUKZB[J^X_Y
~ccu	k)]3I>JH]LGTJZ^eY
~ce^	O#X%]&I(G)E+Y,G-X.J/E0G1G3@4C5J6G7F8G9^;G<I=b>F@_EGFIGFJFK_LGMZNFOXP[QJRFSFTEUDWFXYYF[F]H^F_GcGdDfEgFhY
~cea	l!J%J2ZAcHI_J
~ceb	d>JH]ZKa[cc
~cec	l<[HGLbZI
~ced	d!Y#H%H(J*J-F/X3I7I9G=I>G?H@^CHDIHFIYK^LJNHOJPISKTIUJVGXH[[]_^J_JaIbJcIdIeYfZh_
~cee	i#J/^3I>JBXHDMZS[TXX]ZHdHeY
~ceg	w-X?]@IHIKZ
~cei	^!J#J(H+I/Z3G7K9J=J>X@FBHCHDGGJH^IZNIOYUIVXXJZW[K]YaZbJdJhZ
~cel	X!H#Z%I(G)I*H+I-E.J/I0J1J2J3Y4H6I7I8J9D:G;J=I?D@CAIBCC[D^FJGIHbIDJJKZLJM^NGOaPHRISITGUIVGWJXFYIZB[H]d^JaJbGcHdIeJfIgIhD
~cem	h+Z-I>Z@ZDJHYJZYYZG][aH
~cen	M!X#D%E&I(F)I*D+G,G-@.H/I0G1G2H4D5G7D8F9@:E;H<I=n>A?BAGBACCDCEGFGGEHdJDKZLFMANBOCPCQHRWTDUBVCWEXDYGZ:[F]C^E_DaCbBccd@fBghhB
~cep	T!F#D%E(F)I*I+H,I-Y/a0H1I2I3Z4H6H7G8I9F:C;I<J=F>C?^AIB^DFEJFJGFHFI^JZKZLFMYNYO]PIQJRHSITIUHVEWJXHYJZ][G]F_FaDbGdGeZfFgGh[
~cer	V(^*H+H,J-F0I1J2K3D4G6G8I9G:[;I<K=Z>E@FAJB^CEDGFIGGHbIEJ]KDLHMENDOGPXQKRHSGTHUXWHYIZ[][^H_Ga[bWdEeIfFgHhF
~ces	L!_#C%a&I(X)D*H+I,G-B.I/b0G2G3A5I6G7F8G9C:D<I=Y>a@JAFBcEGFHGFHYIBJGKALIMINBOEP_QaRGScTEUAVDWGXEYGZZ[D]X^D_EaCdafBgFhD
~cet	n/Y3I>J?X@KGWHGIIKZNKOYZWh]
~cev	p3J9ZOXa[
~ch^	C!Y#_&E(J)A*J+H,D.E0A2B3@4E6Y7H8G:@;H<D=@?=@GAbBZDZEDFXHXIFJGK^MdN_OdPEQDRCS?TFUYVZWCXY[E_]aIbYcXdFeC
~cha	A#E%=&F(W)G*Y+A,E-G/b0C1F2a3B4F5F7D8H9X:C;H<[=@?B@bAEB^CDDEEFF_GAHYJJKDLdM]OEPEQGRBSFT@U]VHWCXCY[[H^g_Aa=bBfDh]
~chb	r4YVZZHf[
~chc	d!J#I%J(I+]-G/Z3H7J9F:Z=J>E?[@[BEC^DFHBKZM^OHPJTIVIXIZX]GaFbJcJdJfJgIh^
~che	M!B#[&G(a)F+Z,C-X.D/I0E1F3G4C5[6H7D8G9Z:J;Z<JAYBJC]D[FZHDI_J[KGLYMFNYOEQIRFSFUFV@WDYEZG[F]]^^_Hb_dXeXf@gChD
~chg	y@XM]
~chi	R#J%E&J(E)G*Z+J,H-C.H/Z0H1J2Y3J4Y5Y6^7E9];G=D>_@=AFC[DBEIFGGGIYJHKDM[NJO[PEQJR^SFTEVCWHZG[H]I^F_Fa[cZdEeHfXhZ
~chl	d!J#J%J(I)Y+J-[/Y0J6a:I<Y=H>J?^@GB_CJDIHJIGKGMITXUGVF[J]X_JaJbHcXdHfIhI
~chm	h!H#I(J-J/_0X3I6[9H>I?J@]AZBICJDJIHNIOJPZT[VKXJZF]I_]aJcJdJhJ
~chn	g#Y%J(Z*J-H:Y>I@GDJH[IJKIM]NJPJVIXI[J]IaIbYfKgX
~cho	O#C&I(E)H*D-Y.J0G1G2G3G5I6G7F8F9X:C<H=D?Z@^AdB@DCEHGEHDIXJJK_LZMJOCPJQHRFSFTDU[VFWFXCYGZJ[c^E_da]bJcJdHfE
~chr	O!B#E%b&X(A)D*D+E-E.I/D0^2J4Z5J6X7E8[9I:C;E>@@@AHBDCJDAEEFIGdIDJHKELDMZN@OIP^R^SDTDUDV@WEYZZI[E]D^Ca?bCdde^fdgXhA
~chs	h#J-I3X9J>[@]BHCJDJHFI_KYLaMXNJZF]J^JaJhX
~cht	D!F#I%]&F([)E*H-X.E/G0[1E3C5H8F9J;a<E=F>CADBEDII[JEKILZMIN_OHQHSITEUXV[W[XCYJZZ]X_Za[bIdYeJfIgHhZ
~chu	g!Y#J,Y9JBJFYMJR[UZVJY_cKfJ
~chw	q*X3Z>J?]HY
~ci^	Z!G#X%F)H*G+I,J-I.I/I0I1J2X3G4H6I7Y8I9a<K=F>E?D@CAHBZCEDYEJFHGIHFIcJHK]LIM[PIQJSYTGUEVDWXXXZ_[F]E_HaWcGdFeIfEgHhE
~cia	U%F(D)H*G+J.^/Y0I1Y2H3D4G5J6H7G8H9e:X;Y<J>D?D@XB^CDDEEIFZGHHHI[JJKCLHMDNEOFPGRGSFTFUEVIWHXEYHZE]^^X_GaCbJdYeIfZhE
~cib	w>IHZaZ
~cic	y.YK_VKZD
~cid	_%J&Z(H)J*J-Y/J3G4J7J8H:I=I>G?XA^CIDHGJHXIHKEMYNIO^PJRJSaTIUGVGXIZX^J_HaXbIcHdHhG
~cie	X!X#J%_(^)J*I+J,J0J2J3D4I5]6I7I9E:Y;I=H>Z?EAICZDFF[GIHCIXK[LJM_NFOFRXSJTGUIVGWJXGY]ZA[H]F^J_IaXbGcHdHeJfGh]
~cif	g#K%H&a-I/J4K6b9I<Y>I@HBICJIXJFKHO^XIZD^IaZcJdJfJhJ
~cij	r-J3Y@JHII_O[
~cil	b![#J%Z-e/]3H4Y9I>Z@GBICIDIGJIZKHMINJOIPJXJZE]JaHhJ
~cim	d!G#J%J(H)J0I3J:H=J?J@JDIH]KKL]MINJPJSZUXW]XKZ[]ZaJbJcIdJfX
~cin	h!I#_%Y(X-J3G:Z=J>Y?Y@HBHCJDJF[GJHAIIKJM^NJOIPJSKTJUHVHWKX_ZG]HaIbIfKhJ
~cio	S!C#C%G(I)Z*F+F-B.I/G3X4I5I6G7J8I9H;G<I>J?G@GAHC]DIEYJHKBNYQIRJSXTFU]V[XYZY]G^HaYb^dCfa
~cip	j#J(Y)H*]6^>I?[@JCKHIKHMINaPIY]ZC]JbZcEdJfJhJ
~cir	r/YHHN[ZHcZ
~cis	h#J%Z(_)]-I9J:[=Z?J@JBJKINZPJVJXXZJcJfJhJ
~cit	i#I%J-^3I9a:K;[=J>F?I@IAJB]CIDJH]IGKHNJVI]H_JaJ
~ciu	s#[&Y-ZHJNYTY
~cj^	s*Z+[:[=ZC[DGHHIK
~cja	g!J#J%I(I+I-I0J3J4J9I:J=H?G@HCXE]GGHYKHMYNGOJPJS[UXVYWZXJZF]Z^XaIbJcYdIfZhJ
~cji	]!H#H(Z)I*G+J,J-F.K/I0^1I2J6J7I8H9G:H;I=Z>F?_@HAIBFC[D[EYFJG[HIIWJJKGLJMGNXOYPHQJTHVGXHYIZD]G^J_XbGcGeYfXhH
~ck^	=#e(D)D+C,Z-E/B2F3@5Y7B9Y:>;G<W=H>G?>@HAIDJECFGHYIGJXM;N@O?RaSETfU>V;WBX][a]Y^W_IaJbXcIdee_fYh=
~cka	b!J#Z%G([)J*J,X-I/]0J1J3X4Y8I9E:J=H>J?H@IAJCHDGF[GZHIIGJYKIMHNIOJPXR^SITHUJVHWJXIYJ[J]H_Ib[cHdXfFgJhJ
~ckb	nHFZG^]d[e^
~cke	X!F#_%F&J(F)H*H+I,I-J0I1I2[3Z4F5J6]7H8H9a:F;H<J=F>[@BAHBXCYDEEJFZGGH_I]KCLHMENEOEPGQJRFSHT[UGVEWHXFYHZJ[F]D^J_HbDdFeGfGhE
~ckg	j(J0[:YBYE[HGKYM]ZF
~cki	pK[TZ
~ckl	o([,I-]/J6]9H>I?J@ZBICJI[KHM[OITH]JaJbJeEhJ
~cko	X#c%a(J-K3J>J@JBHHIIJKKMHTbZH[H^JbKf[gJ
~ckp	l%a>[HDdJ
~cks	P!F#E%W&Y*G+G-F.J/F0I1X2I3J7J9I:Y;G<I=^>E@BCYDIEJF_GGHGIEJJKALYMDNCOGPXRYTFUZVXW]XE[I^DbYcYd^eZf]gIhD
~ckt	f![#^%K+J-X3I4K9G>Y?H@IBECHD[H[IZKHNJOIRJTKVIXIZJ[J]Ya^bJcXfKhJ
~cku	g6aBJHaKJPZZG_XfJ
~ckz	u(].YX]
~cl^	g#E9J@JBIHdK]LJUJZH_]f[
~cla	Y!F#X%H(G)I+I-^0Y1J3G4I5K6^7I8J9G:J;J=G?E@YBEDXEKFJGIH^I[JJKXLYMKNHPHRISJTGUIVGWYXGYJZX]X_HcHdGeJfGgIh[
~cle	d!J#^%[*J+Z-I/H0J6Y=K?H@JBYCJDHIIKIMJPXT[ZB[K]I^Z_^hJ
~cli	T!G%H(a)H*H,J-F/G0H1^2J3G4I5J6I7X8I9E:]<J=F>C?E@HAICDD_FJGHHKIHLHMDNFPHQaRHSITFUGVEWJXIYI[G][^H_Ha[bfcGdFfYgGhF
~clo	H#?%A&H(B)D*D+E,W-@.E/i0g1C2E3A4C5F6_7H8D9G:C;E<G=A?B@?AaB]CCDBEEFEGHHGI@K=LDM]NBODP[QFRaTcUDVBWEXCYXZ?[B][^B_faCbGc[dXeEf?g]hA
~cls	w%[;bAJHEZI
~clu	Z!J#I%I*J+I-[/J0J1K3J4J6J7J9I:I=[>X?I@HBZCIDGFYGdIXJIKFLXMINYOJRJSJTIUFV_WJXJZD[K]J^H_HaIbIcIdFeJfHgJ
~cmd	q)[H_KJLHZJg]
~cn^	yh_
~co^	Y!E#]%F(D)H+H,I-X/H0I4G6H7G8I:F;I=F>E?E@YAIBEEJFJGHHJI[JHKGLHM]PGQJRHSYTZUEVYWHXXYHZ][^]EaFbacFdHeIf[gHhB
~coc	l;Y?]CJDIG[HHLYZI^[d_fG
~cod	I!D#@%D&X(C)E*C+D,G-?.F/W0F1F2F3Z4D5G6F7E8F9>:D;F<G=C>e?Z@>ADB_C[DAE_FEGFHbICJFK=LFMANBOGPEQGRDSETDUEVFWFXgYEZI[E]Y^F_EajbDcDdFeGfDgEhA
~cof	p1Z2]3K@JH]IGKKR]XJZH]Z
~cog	h-].Z3F7Z>I@JBJDJIFKXNJO[VYZHh]
~coi	l3K6X9J>G?KA]C[KIOa_JaY
~col	X!F#G%G(a*E+H,J-J.J/I0I1H2J3E4G5J6I7I9B:^;I=F>AAIBCCDEJGHH_I^JHMENEO[PGQJRGSHTHUaVaWIXFYfZI[G]Y^I_IaCbGcDdGeIgHhE
~com	E#Z%D&G(K*G+[,J-d.H/I0C3Y4D5D6B7F8Z:[<E=A>F?I@FAGC=ECGEHdIcJILHMIN[OXQHRBTHWYXIYCZG[Y][^G_HaIbCcDdHeIfFgDhH
~con	;#A%I(>)@*@+E,Z-[.B/?1e2c4a5_7>8e99:a;=<b=A>E?8@EAYC_DAEdFXG[K@LFMGN@PAQXR^S=T=UBVFW[XB]E^B_Ia:bHcee_fagB
~coo	T!H#H%I(H)I*J+J-G.l/J1J2K3Z4I6K7I8J9Y:H;J=I>G?HAJBECHFJGJIFJIKGLJMHNGOIPIRJSGTIUHVHWIXHYJZD[I]G^J_JaGbFcHdIeJfIgJhI
~cop	[!I#I%I(K)J-G/J1J3I4G6^7K8G9G=H>D?I@HAZBHCJDJFJGeH]IEJbKGMENGOHRITJUJV^XIYK]J_YaEbJcIdJfIh]
~cor	N!Z#I%H&I(C)F*G+F-E.H/D0E2F3_4D6]7E8F9G:C<H=C>F@^AaCJD[GCHEIYJELEMaNYO_QHR[SFTYUHVAXCZY[F]A^D_JaXbDdCeHgGhb
~cos	n9[=ZH^KJZGbY
~cot	r6XKXT^cK
~cou	@!f#b%_&E(@)[*X+Z,[-A.E/B1B2b3^4J5G6H7D8C:Z<D=F>G?>@AA[CFDZEEFFIJJFKALaMFN>OIPdQ[RHSAUBV[W@XBYH]A^d__aAbDcGdEeGfBgAhD
~cov	d!I)G3I9K=a>a?J@JBJCJD^G_IJKJNIVXZFaIfI
~cow	u!X@^DZ
~cpa	n%aHGdJ
~cqu	r8]DJHEQaZG
~cra	e#K,J0Z4Z9I>]?JBIKJMIRJTJZF[Yb^cIe[f[
~cre	O!D#[)F+],Z-E.J/G1I2]3J4G5J6J7F8[9F:G;J<I=F>Z?_@EAGBBCEDJEIFIH^JHKDLXMINFPEQJRHSHTFUGVDXG[Y]W_^aFbfcFdGeHfF
~cri	P!H#C%^&H(E)D+Z-E.I/D1E2G3X5G6[7D8[:C;F<J=[>F@BAGBGCADYEFFEG_HII?JGKILEMANcO^SDTDUAV@WZXCY][D]B^DaCbAdde[fcg]hD
~cro	L!D#A&J(D*X+H-D/X2H3D4H6F7a8F9C:D;G<H>B?D@BAHBBCEDDFGG]H]ICJXKDLFMWNHOFPDQHR]SgTbUDVCWDXDYFZ<[F]D^E_EbDc]daeKfagc
~cry	Y!J#I%I(J)J,J-I/J3H4I6f7J8J9H:K<d=J>I?I@IAKBGCJDIGJH?IIJIKHMJNHOKPIRHSJTJUIVIXJYeZD]J^J_JaJbHcJdHeHfHhI
~ct^	A!Y#B%@(=)A*B+D,^-H.F/I1g2[3G4[5A7I8^9K:D;_<G=G>J?@@@B=DDEXFBGdHYIBJ]K=LFMDRdS?TEUEVBWCXC[>]E__aCb@cYeYfegD
~cta	f!J(J,Y-^3Y4Z6X9J=J>J@JBXCJEJIJKJMJVJXJZH]JaJc^fIhY
~cte	T!J#H(G)I+I,J-F.K/b0J2c3E4H5K6I7I9F:G;I>F?H@DDGFdGGHFIdJIKDLJMFNGOHPFRISITHUIWHXHYIZZ[X]F^IaHbYcGdGeJfHgGhG
~cti	I!e#B%F&d(G)F*J+E-a.I/D1E2E3>4C5Z7C9C:B<Y=A>D?F@@BXCBDAEcFIGYICJXKAMANYOEPARDSDUcV^XCYcZ=[B]B^HaBbIced[fChA
~ctl	j@[GZHHKKZX
~cto	M#C%_&d*E+G,E-C.H/G0F1E2d3a4Z5G6E7Z8c9E:c;F<c=E>D?D@CAKDJEFGFHFI@JIKBLFMENBOFPDQ_RESYVFWKXGYFZ>[F]E_baDbEcBdKeEfBgHhD
~ctp	y0[HGZJfHh^
~ctr	b%J(Y@GBIHHKIMZNIQb^IbXdJhb
~ctu	a#X%K*]-I3I4J=J>J@HCHDJFZGJHHI[KHNIOJRZVJYJZD[J]Jb[cJdHf^hc
~cu^	wBZHJaZ
~cua	o-K3G9J=F>H@HDJI]KYOZTXX[ZYhY
~cue	Z!a#[(F)]*Z-F/I0J2]3Y6J7I8J9I:X;I=D>H?G@FCEDZEJHIIEKYLZMHNGOIP]RJSITHUEV_WHXFYJ[Y]H^Y_XaIbHcIfFgJhF
~cul	i2Y3H9J@GBGHGIbKJZ]^Jb[
~cum	f@JH^N_
~cun	j(J3F4Y9J>J?I@XBXD]HEMZNXU^VJWZZHa]fJ
~cup	k%K(I*Y>a@JBJHDIYKKVJZ^aJ
~cur	N!E#G&I)]*_+^,H-E.I/D0H1F2H3H4G5H6F7E8G9D:F;Z<c=F>G?^@EAJBCC[DYEHFIGGHYIYJHLDNFOEPEQ^RGUFWHYbZE[F]E_GaEcEdFfEgGhd
~cus	Z!I#J%[)J*J-_/]2I3G4J9I:I=F>H?IAJCIDHHaJ^KDMIOXPJUJVHXIZ^[J^I_IaFcJdJfJhH
~cut	w=]GYJJZHgX
~cy^	K!E#E%F&J(I)[*_+G,H-Z.]0H1H2H3D4F5b6H7Z8X9E:F;H<I=D?H@[AJBBCYDBEGFIGGICJ_KGLGMENfOEPDRHSETFVCWgXFYWZ=[G]D^FaDbFcCdFeHfGgChD
~cya	y)Z
~cyc	qD[HHIHK^NY_]
~cyf	q3X9J>J@JCJHEI_KHO[XJZIa]
~cyg	lAcHGZJ
~cyj	q7[:I>JF[GZHJIJ_Ja^dIg]
~cyn	s@IHHKJN_W]ZH
~cyr	u/_TJ
~cyv	i/KHGNd
~cz^	j(J-J4K6b9I>J@]BICaDJGIHEIIKIM_NJOJPJVJWYZG]KaJfIhJ
~cza	b!I#G%G(X)H*[+I,Z-H.J/J0J1J3E4H6J7J8I9F:I;Y=H>X?[@ZAJBGEKFJGIHIIXJJKFLYPGQJRaSHT[UIVGWIXYYIZ[[I]G^H_IaFb]cHdDeZfFgIhY
~cze	a!H#H%H(F)H*]+J-F.J/I0J1J2J4H6J7I8I9Y:H;X=H>E@[AJBDDGEJFIGJHEJJK^LJMFNIOFPGRHSFTIUHVYWIX[YYZ^[I]Y^J_Ia]bHc]dFeJfHgI
~czk	y.a9JHJ
~czl	s9YF]HIIJPZV[ZJ
~czn	m(Z2[3J8]9K<]>J@KHHIIKZQXZH_ZcX
~czo	]!a#H%G(D*I+J,J-H/J0J1H2I3G4I6I7I8H9F:G;^<Y=H>F?GAJBXCHDEFKGYHAIGJJKFLYNGOIPGQYRHSITJU_V^WHXIZA[I]Y^^_HaXcGd_eHf]gIhG
~czt	wHGI_M]
~czy	g!]#I%I(E)I*I+Y-Y3H4I6[8Z9G:I;Z=]>Z?G@FBHC[DDFJGJIGKFMHNHOIPISJU]VCWJXIY[ZB[J]ZaYbIcJeZfHgJhI
~d1^	w-[HJK[
~da^	J!X#]%E&G(B)A*@+C,Z0H1E3E4G5F6H8Y9[;^=I>CABBYCEFDGJIFJCKcLJM^NFOAP]RJSET^U[VKYC[@]F^J_FaYc@d^eHfX
~daa	n:]>^@ZCIDXHHXZaF
~dab	w-G;YGZHZ
~dac	q![#Z*^BHCJHHS^UIVGZIbYfH
~dad	[!I#G%E(G)I*I+G,J-Z.J/J0J1J2J3^4H6I7]8I9]:_;X=G>I?Z@JAID_E[FWGXHEJJKCMFNJP]RISYTHUGVCWIXFY]Z@[I]F_HaFbHdGeJfFgJhF
~daf	wDXVZaY
~dag	m#I(J-I9c:J>F?K@^BHCJD[EYHBIIKINHVHX]ZG[J]GaEhH
~dah	s>aHIaJbZcZ
~daj	y![ZZdZ
~dal	b![#G%H(H)J*I+J-G/[0J3F4J6K7J8K9D:I=I>]?GAJCGD^FJGYH@M]N]OHPXQ[RJSJTXUIVGWJXYYKZB[I]^^K_XaFbHdJfIhG
~dam	r-YB[DZHHMJZJh[
~dan	R!Y#G&H(C)D*G+^,]-H.K/H0E1F2F3Z4D5H6F8Z9b;F<H=E?H@EAGB^D_EIFXGZHBJFKELHNDPCQGRDXYYFZX[E]G_dbGcChG
~dap	W!I#H%H(I)J*J+J-H/J0J1I2I3G5f6I7J8H9H:J;K<k=I>I?I@HAJBHCHDHFJGJHAIHJHKILJMHNHOJPJQKRITIUIVIWJXJYIZG[J]I^J_IaHbIcCdHeIfGgJhI
~dar	T!X#F%H&X(^)^*D+I,G-X/Y1H2I3F4F5I6F8Z9@:D<I>Y?HA]BACJDIEHFGHZIZJHLZNCQIRGSJTDUEWGX[YGZE[H]]^a_]aEcDdCfIgFhI
~das	g#J)Y+X@IBHC[D_HEIJMJNJO^SXUXVJ]JbJhK
~dat	P!D&J(Y)F*E+E-J.H/Z0Z1b2G3^4C5[6F7E8E:D;F<I=D>Z?B@FAYBJCJDaEHFHGDHbI@JFK>LFM]PDQHR]SYTFUCVCWGXCYFZ@[E^D_EbHccdBeJf_g_hG
~dau	o#[@JKZMZfY
~dav	o;Y>K?]@ZBIHFKYM]R[UJVJWZZJfJ
~day	S!]%I(G)H*H+F,K-D.J/G0J1I2K3F4I5J6I7G8I9X:G;J=X?E@eAHBGEJFIGHH^KALHMFNGOGPGR[SaTGUHVIWIX]Za[H]F_IaGbFcYdIeJfHgHhF
~dba	y>aHGZH
~dbe	s7YA]NZ_G
~dbl	l#]1[BZHHZJ[]bHcKfJ
~dc^	h!J#J-K1]3I9I=K>J?J@IBHDIGYHDIJKIMJReSITJUJVJXIY[ZDaJbHcXf[hJ
~dco	o!K#a%H0Z1[3]9I>JCJHCIKRIYIZJcIdYfG
~dcz	s,X@[O[Z[
~dd^	y-J>]@JH]LXZJ
~dda	s!J-J9^>Z@JBIHGP_SYVGZH]GcJ
~dde	_!J#J%I(^)J+J-]3G4H7I8c9H=I>G?G@ZAICXDJFJGXHGIZJJKFMJNGPHQXUJV]XJZ][J]I^J_JaIcJdKfJgJhI
~ddi	j7Z?YC_DEN]ZH
~ddl	p<WZJ]_
~ddr	d!J3b9J:X?J@IBJD[H_IJaHcI
~ddu	y@X
~ddz	y4Z9[HGM[
~de^	H!B#C%F(H)H*F+E,E-F.H0E1E4B5H6D7B8G9=:G;E<F=G>c@EBZC_D>E_FDGDHbIZJDKEMaNDOHPBQGRCSXTEUFVEWDXcYZ[C][^X_FacbFc@dBeEfEgIha
~dea	Z!a#H%I*I+J-I/J1J3F4J7J9E:K=I>_?H@IAJCIDHGJIHKEMINIOIPHRJSJTIU^VGWIXIYYZa[K]I^I_XaIdHeJf[gJ
~deb	g!J#]3J?J@JCIHDIaOJXJZI[^aJbZcX
~dec	[!I#I%F(G)Z*H+J-G/I3I4H5[6g7I8F9J=J>H?Z@XAYBECIDGFJGXHEKXMGOZPIRZSJTJUIVIWJXJYIZE[I]H^I_IaIbIeHfHgIhG
~ded	_#J%K(I)J*J-F/Y1Y3J4I7K8c9I>I?J@HAJCJDJGYI_KHM[NJPIQYUJV]XKZD_JbJfIhK
~dee	y>H@[H[I[
~def	S#H%J)I*F+G,I-H.J/H0J1J2J3G4H5I6I7H8I9I:I;I>F?J@YAJCHDDFJGIHYIGJGKDLHN@OIRISZTHWiXGY[[K]E^H_Ib^cHdGeJfIhG
~deg	rBHHFSdUEVGZIfE
~dei	k@_BKIJKYMZXYZ]aJhJ
~dej	d#J(H+^-J9J:J=Z>I?I@[CIDGHCIIKaMJNJVHXYYXZY[J]^^KaIbIfYhG
~del	Q!A#_%a&X(Z)E*D+Z,G.J/C0G1W2J3I4D5C6F7H8[9F:B<H?E@IBFD@EJHaIJJFMINHODP[QHT]VYWHXCYGZJ[^^D_baHdIfIgEhB
~dem	V!G(E)H,J-Y/H0I2Z3D5J6H7G9_:J;I<J>B?C@[AHEIFIGHHXJHK@MZNETFUEWGXeZ=]E^G_IaXcFdGeIgHhY
~den	G#Z%b&E(c)C+H,Z-[.G1D2C3?7c9H<E=D?]@EA_C[DEEIFIGJHEI_JZKIMENEOEPaQbS_TBUEWFYZZ=[H]A^Ya^bGc>d?eXfBgBhB
~dep	]!I%H(Y)I+J-F/I0J2K4I6I7J8J9G:H>F?F@EAIBZDHEIF]GZHGIFMGNHOISITHUGVaWJXEYYZD[H]Z^JaYb_cXdFeKfahH
~der	F!G#D%I&J)a*[+H,c-^.E/B0D1X2C3D4E5D7l9F:J;@=D?=@aAICIDAEFF[GAIBJDKYLYMFN[OFP^QGRCS?TBUFVBWEXaYJZI[F]H^_b_c>dFeDfDgHhD
~des	K!c#G%F(c)I*[+G,F-H0G1K2G4G5H6[7D8H9B;[>B?G@aAFBICDDDEFFEGcJEKEL[MBNGOCPHQGRJSDTYU^V?WDXBYZZJ[Z]X^W_CaEbYcCd]eFfHg_hH
~det	T!I#H%F&_(G)F+F,H-X.J/H0H1I2H3I5I6X7Y8H9G:H;I<J=D>]?DAHBZCDDaFIGFHDJJK[N]OGRXS^TFUFVCXFYJZ_bIcFd[eIfIgGhI
~deu	d%X(I)K*_-J/Y3J>J?J@aA[CaDJHGKJMJNJO]PKVJZE]JhH
~dev	[!I%G)J+I,J-Z/I3H7J9J;K=I>^?GAJB^CIDGGKHbI]KXMINJOJPISIUJVHWKXIZG[^]I^K_IaIcIdHeDfGgJhJ
~dez	n(^9[A]HHWXZZ_H
~dfa	i/dHGMINJcJ
~dfi	yG]HJJW
~dfs	_#J(J)J*I,[-H3J4J7h9I=J>J@JBJHXIIKHMJNJPITFVJZHdKgJhJ
~dg^	qH_
~dga	s-[
~dge	j._AZ_X
~dhe	j(Z=X@IBJDHHHS]UZV]WYZHdJ
~dho	i%GHIPc
~di^	d#J(J*Z+J-J3I9]=X>_?IBGCXD]HJIIKIMJOJSXU[VH]IaXbJcIhJ
~dia	g([9X=J>I@]BIHIIJKKLZMIPISJTJXKZE]]a^gIhZ
~dic	V!X&K(G)H*F,I-_.I/I0I1I3Y4F5J6I7H8J:G;H<J=D>J?FAIBZCZEIFIGIHEI[JXKaMENFOZPGQJRHSHTHUXWIXYYH[H]D^I_IaabGcIdHeJfGgIhX
~did	n9Y@JA^HJX]]JbY
~die	^!Z#H)J,K0J1J3H6J7X9I=H>J?F@FCIDHHKIGJJKXNZOIR_SJTJUHV[WJXIYKZ@[J]a^J_KaGcIeJfbgJhG
~dif	U!G%F(E)H+H/^0I1I2J3C4G5K6a7Z8[9G;I<J>Z?C@aAICHDEEIFJHIIKJHKYLGNZOZPHQKR]SHTGUGVGWIXFYKZE[G]F^[_GaFbGcFd^eXgYhZ
~dig	S#[%F&J(E)G*E+G,H-B.I/F0I2I3a4F6H7G8H9A:Z;H<J=[>[?FAHBYDHEIFHGHHDI_KELHMFNJObPGQJSHTFUEVDWGX]YHZ>[G]D^H_HaebGcFd[eIfEgHh^
~dim	i#J(X)_-J3Z?J@IBGDXHIIIKHMJNIU^VGZ_]JaJbJdJgJhJ
~din	j%J3J9I>I@IHaIJM]P]ZFaKbFcXeY
~dio	p%X>ZCXD[ZI[X
~dir	P#D%X&d([*W+G,G-F.H/G0E1e2G3d5H6E7c9C:a;F=E>@AHCFDFEFGDHBICJJKALFMCN[ODPEQHRESGT[UIV@W[X[YFZ>[G]D_]aCcCdYeGfBgHhC
~dis	O!f#E%D&I(Y*Y+G,H0H2H3A4_5I6Y7F8J9X:E;[<I=D?X@DAEBBCDDEEHGFH_IJJHKJLHMEPIRDTFUaVBWEXFYYZ=^X_IaDbYcIdEeIfIgFhF
~dit	U#F(F)Y+I,I-].J/Y0I1J2J4I5K6I7I8J:I;^>EAIC[DBEYFJGJHbI[KDMYN^OIRISIUFVXWIZD[H]Y^J_HaGbGdFeJfHgH
~div	h%Z-a/Z6Y9J>H@XBIDGHZIIKZNJO[PGUJZH
~dl^	i3J7X8]>Y?IBXCJDIGZIIKJMJVIZG]baIcZ
~dla	c#J%b(H*W>YBJHFS]UKZIaJf[g^
~dle	h%J(H)Z-J3J9I>J?J@YBJF[HaIYKHLHNJPZV]ZD]JdKg[hJ
~dli	s1J3Y9J>a?Y@[HDIJZJcJ
~dlo	qOZRZh]
~dlu	q-J2^3K9I?J@IBJCIHHI^KJNYSWVKZI]]aJhZ
~dly	u1X3XH]JZZJaH
~dma	sIYQ_ZI
~dmi	A!D#C%G&F(d)j*m+D,h-B.F/?0C1Y2D3?4@5F6C7?8A9@:F;B<E=D>>?@@?AAB<C<D?EeFCHDI<JBK=LFM=N@OAPjQJRBSET@U[V[XCYCZJ[A]?^J_Aa@bAc?d]eAf?ggh?
~dmo	s%_P^ZJ
~dmt	wA]
~dn^	p#],X4X9JHHIJKHN[TYZHh]
~dna	s*X-ZC]
~dne	f#J%Y(J*Y-K9I>I?Y@IA[BJC]DJHGIJKILcMKNKVJ]I_JaH
~dni	l-Z3I>[@]HJMXOJ_[
~dno	y+Z:JF]GZ
~dnt	u-YBKHHKZNZZHhZ
~dny	w#^3JDZO[XI
~do2	y-^?Z
~do^	G#](B*F+Z,X-[.G/A0E2H3J5G9]:Z;D<G==>J?fACB_C]ECFHGDHCIDJAKYMGN<O[PZS_U_WEX_YE[G]I^I_BaYbDeGf@gAh]
~dob	j3I9]=H>J@^BJH_IIKJV[ZGa[
~doc	d#J3I9G=J>H@HB^CIHcIZJIKXOJTKZJ]Ja]
~dod	r8^9JC[DIHGI[KZVZZJ
~doe	M!I%I&Y(Y)G*G,I-Z.J/H0J4J5J6H9C:I;I<J=X>D?G@XAIBDCFDEEHFHHcI[KDLYN_OZPESFTXVDWGXGZa[H]D^F_IbYcFdDeHgH
~doi	g*]3K:Y>I?J@IA[BJDJHDI[KYMJNIO[VIZH[[]JaKhZ
~dom	I!J#J%d&H(?)@*G+D,C-?.F0E1D2G3C4j5b6E7f8f9I:B;D<G=A>JA]BBC@DAEFFEGGHDI=J_KHLEMHN_OCPfQIRDSCTcUCV?WEYEZ9[D]B^D_IaFbBcBd>eDf?gZhB
~don	_!X#I(H)I*I-F/[0I1J2K3_4F5I7I8I9F:H;J=J>I?F@HAYBcCDDYFJGIHFIEJIKCMGNGPGRISHTHUGVFWJXHYJZX[I]e^J_GaDbHcHeJfHgYhG
~doo	g(J+Y-J4J7K;Z>J@JBJDIH]IJKXMKNZXYYZZF]]aJbXdXfJ
~dop	l3I9J=K>J?G@YA_CKHFIJKIR[VKXJZG][_[aIf]
~dor	S!G#F%E&J(Y)[*Y+G,[-D/G0H1G2H3D4a6Z7]9D:X;I<I=F>H?C@HBCCEDDFXGGHGIJJcKCLIM^NCOEP^QIRXSETFUYXEYXZE[H]Z^J_IaXbYdZeGgFhF
~dos	e!Z#I%X(G)H*]+K-H/J3F4[7[8[9X;K=IBGCGD[HZIEKEMHNHO_RJSJTJUJVGXIZH[J]F_KaZbJcJdJfJgKhH
~dot	y*ZHKIHNZZJh]
~dou	l!J#Z%KBJIZK_T[ZI
~dov	p-ZHFZ^
~dow	K![%B&H(B)E*I+E,H-H.H/^0H1F2G3D5a6F7C8F9A:D<H>F?Z@FAEBCCIDCEGFGGFH[ICJHKDLFMbNIOEPDQHRESeTHUCVCWFXDYHZD[_]K^X_FaCbecadJeGf]gbhH
~doz	sHGI[KZV_ZY
~dpa	wEFHGKZNYWKd]e[
~dpi	w<]
~dpo	m-E0Y9Z?J@]BJIKKJN]X[ZI_[aIc]
~dpr	i%I(^)G*E-I/K@JH]JJKJMINJPZZHg^
~dpw	u#a%JHH
~dr^	j#K-X3^9J>[@IBICJIJKZMZZIhI
~dra	_!Y#G%[)I*Y+Z,J-E.K/I0I1[2J3D4Y6J7I8[9E:G;J=H>G@aAIBFDFFJGGHIIEKCLHMDNFO]PHUIXEYJ[Y]F^__HaEbHcIdHfZgYhJ
~dre	U!H%F(E)[*H+I,J-E.b/H0I1I2I3b4I5J6I7F8I9G:Y;J<J=G>Y@DAHBAD_EFFJGHIIJHKELIMFNFOEPHQJRIS_TGUEVEWGXHYJZH[H]F^H_IaIb^c^dYeXfdgEhG
~dri	Y!H#]%G(G)I*H,K/I0I2J3X4G6I7I9D:Z;I=H>C?F@EAIBYCFD^FYGHH^JZKEL^MGOFPHR[TGUIVIXJYJZA[I][_Ja^bGcFeJfGgIhF
~dro	c!J#[%^(])Y*K+H,[1J3H4[9I:J>_?E@HBGCIDFGZIHJJKGMHNIOJRGSJUIVYWJXYZC[J_JaHbXcZdJeZfGhJ
~dru	j8]9J>G?J@ZC]H^IIKJZF]Ja[
~drz	h#J,X-Y/]4JBJHHIIJXMJN_O[PZdIhJ
~ds^	e#I/J3G@ZBIDYHHIFNYOaVJ^ZaIe[
~dsa	p@aBIIGU[VZZG
~dsc	i>[ZIbb
~dse	n9H>]@IBJHaZG]I
~dsl	yHHT^
~dsp	uN^ZJ
~dss	wG]HXR[SJ
~dst	j#F%I&J(J)J*J-I9H?J@JBJCJFYH^IJNKRIS_TaXKZJ]K_HaKcJfK
~dsy	^%_(J-J0^1J3K4K=KBHEFGZH?IKKKMJNJPJRIUJVJWJZH]JcJd]eYfd
~dt^	d%J(I*Z+Y/I3I7X9I:J>H?]@IBGCIDGHCIFJWK_L[OIPJSYTIVIXJ[J]I^Y_JaHbIcHd^gZh[
~dta	yIJKZZZhZ
~dto	h)bHJ
~du^	f#Z%Y3H9J>^?I@JBICXEXGJHFIJKKMJOJXJZIa_dZfZ
~dua	j!X%Z*Z/[9J>Z@XAYC^HEK[PGXKZH
~dub	uA]KaZJ
~duc	_!](I)J-Y=H>I?J@HBGHYIIJcKJLZPJTYV]ZB^X_JaZ
~dul	q-J4G5I@KJ[ZHdIgahZ
~dun	^!I#H%J&a(I)X*K-I/I3H4J7K9J:J=I>I?GCIDHIIKYMGNIO[PIRJSJTZUIV[WJXJZ][I]I^K_KaYcadJfIgYhI
~dup	h%I&J3GAdH]_KcIfI
~dur	^![#F%](H)X*I-H/J6J7J9I:I=H>G?H@GCHDIEKHCIIKHLJM[NIOZRJSIT_UIVGWJXIY[[J]c^J_KaYdHeXgJhH
~dus	n!Y#[%I&I@KAJBIHDNJPJZF^[_[gZh[
~dut	p=^>JBJDJHJKKZY]YaZf[
~duu	y@XHJT[
~duz	s#]9JHJX_ZJ
~dva	o-J9Y;X=ZHYRJSJTJUIc]d]
~dvi	r)Z-J:[BIHIKJS^UHVJZ[
~dwa	o?aBJHJI]K[ZE
~dwi	j(J*_@XBJHHIJO]S][[
~dwo	r*^A]CYHI
~dwr	k%a(_HCKHZF^JdXfJ
~dy^	Q#E%E*_+d,I.I/I0H1Z2H3J4F5I6X7G8F:D<[=E>E@]AFBDCXD[EHFGHEIFJHLZMEN]OEPEQIS]TIU[VEWXX_YGZC[F]DaJbXdZeHfZgFhD
~dyg	y@^HK
~dyn	q3Y>YDYHYO[
~dz^	u(^9[>[?[CHHHZJaG
~dza	l#J%[-H3J6[9J:Z>I?J@IBICJDJHHIZKINIO_PKTKXJZXaKcJd_gJ
~dzi	U!E%C&I(G)E*E+Z,H-B/I0F1F2G4J5H6F7E8F9_;a<I@_AFBYCIDIEHFGGFIEJFKEMYNHOIQHRZX_ZZ[E]Y^F_Ea]cHdEeGfYgF
~dzn	w;]GYd[
~dzo	s#G%[3J9]B[HJO[
~dzw	y9Z>]HHa]
~dzy	u>[@[BJHJRZZZ
~e20	u-aIF
~ea^	e!I#X(K)G-I9F>I?J@IBXDJFZH]IIJXKFMJNJQWTIUIVJXJZbaJh[
~eac	U!^#]%Z)H*I+I,J-]/E1I2X4X5J7H8X9J:F;J=G>Z?EAXBDCHEHFJGFHEIEJXK]PJRGTGVFWHZG[I]G_EaJcbdHeIhY
~ead	P!Y#c%X&J(b+^,H/G0J1G2F3Y4F5I6Y7H8G9[:E;H<I=E>[?IAGBJCDDEFHHZIAJFLGMCNCOEQHR]SKT_UGVBWIZE]B^E_JaDbZcEdEeGfXgZ
~eag	l(I)[0]VYaI
~eak	Z![#I%J*J+J-_/X1Y3X4J9H<[=J>I?I@XBGCJDIFYGIHIKGMJN]OJPIRKSKTJU[VGWJXJY[ZE]I^J_KeJfHgJhI
~eal	e!Y+J9]@XBJDIHXS_ZEfY
~eam	U#H)X*H+J-G/I0J1J3F4I6Z7I8J:^;K=G>B?F@DAJBECHDGFIGIHgIDKFLJMdNGOHPHRISHUHV]WIXHYXZH[I]G^IaEbGcHdIfIhF
~ean	]!G%]&[)I*]+J-G1J3G4I8K9F:J;J?I@]AcCHDHFJGJHEIHJJKFLJMZNFOITGVHXYYJZZ[J]Z__aFbJcJdJfIhG
~eap	yHHK[R[ZI
~ear	R!^%C&J(E)G+b,I-^.J/G0H1]2I3D4G5J6H7H8G9J;I<J=D?ZAGB]CDD@EJF[GDHYIEJGKbM[N[OHQJRHSHTXUGVEWIXGYHZ>[Y]I^X_[aDbHdHeGfagGhE
~eas	P!J%H(F)G*H+H,J-a/X0J1Z2J3J4I5J6J7H8I9a:G;J=D>C?GAIBZCFDJFIGHH[IbJGKDMFNbOIPGRHSHTJUGVFWIXXYJZc]F^G_HaGcGdHeJfHhF
~eat	V!E(F)G*H-F.J/H1H3F4F5J6I7G8]9]:G;I<I>F?E@GAHB[CHDFEJFIIFJHKYLHNDOHPEQJRHSFTHU]V[WIXGZ@[H]G^Y_^aGdZecfagHhF
~eau	^!J#K%I(I-F/X3F4J6J7J8Y9^=J?Z@XBZCGGKHEIEJJLKM^OHPJQYU]WKXJZW[X]ZbIdHfJhG
~eav	d!b#J-J/W3J9I>J?I@HBJG^HbIJKINJPJVIZDaJhJ
~eb^	sF]HYNZZHaX
~eba	I!E#C%^&J(B)E*G+G,Z-E.J/H0Z1[3E7G9H;I=[>E?EA]BJDDEGGXIDKBLEMFNCOIRYSFTEUBVCWEXFY]ZH[E]E^C_]aGbGdcebf[hC
~ebb	j!J#I)[.X3J9I=Y>I?J@IBGCKDJIIKHMaOXTZVIZH[[]YaIbXhY
~ebc	yH]
~ebe	c!K#[%K(I-G0Z3I9I:Z=J?HCIDGGKHYMFNHO[ZB]Y^Ia]bHdJfJgZhZ
~ebi	o(J)[I[ZJ[XcY
~ebl	d#_%J(J)Z*J+Y-Z3G9G=J>F?G@GBHCFDFHEIYK[MJNYPJRJUIVIXYZE[]]H^Ja[bIcXfJ
~ebm	o@JBZHZM_ZHhG
~ebn	y5X=[HX
~ebo	Y!H#E%H(Y)Y+J-G/H0K1J3Y4J6Z7J8J:I;X<]=I>D?bB^CHDHGJIZKJLIM[NHOGPIRJSIUJVGXIYJZF]GbZcHdXeJf^gHhG
~ebr	Z!Z#F%H&J(])Z*F,I-[.J/I1J2I3E4H5J6I8X9E:Y;[<K>Z?I@CA[BEDIEJFIHDJIKZMENEPYQJSHTKUGWIXGYI]a^[_ZaHcGdFeJfGgIhF
~ebs	lH^IZZYcJ
~ebt	r(Z@ZXYZI
~ebu	c4X6X8Z@JDYEZRKYKZHbJcedXfJgJ
~eby	w+[@ZDZHZZH
~ec^	Z!H#H%F([)I+I,J/I0J2J3[4I8J9E:Z;I=H>H?_@DAJCIDEEJFJGIH>JJKYNGO^PZSITZUHVEWIXXYJZE[a]F^I_IaDdIfGgKhb
~eca	S!H#X)X*G+X/[0J1J3H4G5^9G:X?G@IBFCHD[EZI[JHKJLXMIOYPIR^VXXYYEZC]Z_IaFbIdXeIfHhF
~ecc	d#X-J/X3X5X9I=K?I@IBICIDJHDIIKXM_NIVXXKY[ZH]JaJbJg[h^
~ece	Q#Y&J(Z)I*I+E,I-B/G0H2I4G6H7J8H9E:J;J<J=a@^AHBHDYFIGGHYICJJKdLGNDOCQJRHSGTGUBWFX[[J_Fa_cIdaeIfGgGhJ
~ech	T!C#K%e&I(c)E*E+G/[1H2G3C5H7F8G:C;a<X=C?C@ZAFBXCJDBFZGEHGIGLaPZRFSXV@WEYFZI[E_DaAbJc[dEfBgJhX
~eci	T!D%G&b(B)X+H,J-I/H0I1H2I3C4G5X6^7F8F9]:G;I<J>D@JBJCFDEF_GFI]JDKCLHM_N^OJPFQJS[TGUJWYXF[E^F_Ga[cEdFeHhE
~eck	Y!I#I%Z&J(F)I*Z+I,G-F0I1J2]4I5^6I7I8I:G;K<J=J>F?G@CAJBCC_DYF]GHHIIcJ^KILXMGNZOGPHRJSHTIUFVGWHXHYI[G]X^Z_IaHbHcHdXeXfHgIhE
~ecl	j#](J-J>J@ZBGCZDJIZK[MYO[ZD]JhH
~ecn	s>J@IKJZFhc
~eco	P!D#A%C&J(C)D,H-Y.I0H1G2H3Z4F5H8_9B:X<I=D>[?I@aAGCdDYEHFGH]IBJaKELFMFNAOaPEQHRESHTJUJYGZG[I]Y^F_FaGbGcDdGeGfDgFhb
~ecr	U!F#F%[&J)G+J-F.J/G1I2]3J5J6e7H8X9F:G;I<I?^@HAHBDCHDFEIFHHFIEJHKILHMENDOHPXSITGUFVDWIXGZF]G^G_^aFb[daeZf]gYhE
~ect	>!J#=&c(F)E*D+B,]-Y.B/G1f2d3Z5C8d9H;^<b==>@?B@?BBC<D:ECFCGeI@K:LBMAOFPCQZRcSETGUDVDWIX>YYZ@[A];^I_da@b@cdfcgChZ
~ecu	Q!E#F%X)W*_+_-G/Y0I1I2I3E4D5I6G7F8H9G:F;[<c=F>^?Z@BAHBDC[D[EIFIGGHGLHMDPEQ^RHSHUFWHYa[F]F_HcFdFeHfFgHhF
~ecy	yKZ_]
~ecz	l#K(J*Y-I.a3I9H>[?]@XBJCYDYHEIHKJNIQXXKY[ZH]IaHhK
~ed^	C#_%F&G)@*[,X-H.F/Y0H2C3Y4F6G7D8^9=:G;E=X@JAFC_DCI^JEK]LZMJPGQJRFSBTIUGV^WDX_YFZ[[D]b^Y_HaGbEdFeDgZhI
~eda	b!J#X(Y)I+]-F/J2X3H4J7J8K9_:J;Z=I>F?E@ZAJB[CGDZEXFJGJHAKJLJM[NXOIPIRJSITIUHVGWJXHYK[J]G^XaHbGcIdIfZgJhH
~edd	s-I9J>I@HBKH^IHKKZa]IhK
~ede	K#^%F&H)D*I,d-G.F0E1J2F3?4B6H7k8H9Y:C;G<G>C?DADB^DDEHGDHXIJJFKZLFNEOCQGRDT@UYVJYEZY]?^A_@cBd@eEgF
~edg	m._
~edi	Z!X#F%I(F)H*Y+I-^/J0J1J2J3C4H6I7_8J9Y:F;^=X>A?DAJCJFJH^I[KCLJNGOXPFRJSITXUGWIXbYIZ>[H]Y_IbEdHeJgJhF
~edl	m(I1W3J8]9H>H?I@IBXCJDJF[HEIIKIMJNIPZV]ZD]_aHhZ
~edn	g!H#a%[(I*Z-I3G7K9I:H=J>Y?X@EAZBICaDIFZGYHEIGKKNIOHPIRKTJUJVIWJXG]I_YaHbJdJh[
~edo	^#X%H+[,J-F/I0J3G4Z6I7]8J9C;J=H>[?Y@_AJCEDDFKGJHFIEJJLIMFNGOHPIRWSIT]UHWKX^YJZZ[X]G^I_IbHcIfHgJhZ
~edr	f-H4Z8X9I:[>J?I@JBICJHbIIKIN[XJZI]JaJ
~eds	y&KFZ
~edt	g)bHI^[
~edu	l,X9J=I>JEXHXVI]aeZ
~edz	k!K#J%H(X-I/J3J4J9];c=K>I?I@XBHCKDJGJHFIIKHMJNIOJRYSZTIUJXZZF][aGcJdJfIhJ
~ee^	_!J#J%Y(I)I*c+K-H/Z0J3I4J6I7I8J9I:J=f>I?H@ZA^BHDGGJHGIGJJMINIO[PISJUIVHXJZE]I^J_IaJbIcIdDeGfFgJhH
~eec	b!J#J%[(I+J,Y-J3I4X6X7J9I:J>I?I@HBHDIFJGYHFIIJJKHMINGP]UIVGXJZX^JaJbId_eZf]hH
~eed	M!Z#X%J)F*Y+G,I-E/X1X2H3Z4E5X6H9D:E;H<W=Z>Y?G@XAFCbEZFIGGH]I[JGKBLHMHNDOERHSHUFWGZ^]D^F_FaDbFcGeHfJgWhH
~eef	d#Z(I)J+J0J1J2J4J9H:J;I=X>G?I@YAKDYFYGJHIKFMIOHPIRJSJTIUYW]XJYKZY]I_ZaGbJcIdYfYgKhI
~eeg	y*[3Z@YCIHI
~eek	]!Y(H*J+I-G/X1I3]4G5X6J7I8X:H<J=HAJBBCXDWFJGZHZJIKILHMGNYOGPIRISJTGUHV]WKXJZZ[I]G^I_ZaIcIdJfZgIhI
~eel	j#]-J9J:]>H@YBJDJHIIZKYMJX]ZXaJdJfX
~eem	e#J%J(H)K-Y3F4K9I:J;]>I?J@IBGCID[EYGJIZKZNIPZRZVHWJXJZ^]JbJdKhJ
~een	J!I#J%G)Z*B+Y,G-].I/A0E1I2F3D6[7D8G9?:B;E?YAIBXD]EFGIHGI]JXK_MDNCOGPJQGRDSBTCU]VZW^XEYFZG[b]Z^BaZbcc]eEgEhF
~eep	V!H%I&J(H*I+]3H4J6J7Z8J9I:H;J=I?F@^AJBECHDXFWHYI]JIOHRJSJT_UHVGXGYJ]G^Z_IbGcIdJeKgWhY
~eer	R!D#_%B&I)_*_+Y,Y-D/I0X1F3_4C6E7G8E9Y:C>I?E@]B[CCDYHBJFKZMHNDODPXQGRDUFVJWZXaZF[C]I^C_HaDbCcDd]gXhY
~ees	e3I4Y9I>J?IA^BJDJGFHEKZMZNJOKVKZ]]JbJcZdYfHhI
~eet	Y!J#J(J*J+Y-Z/Y>D?HBHCJDIH[KIMJN^OJVIWJ[^]aaJbIhY
~ef^	r!X9J=[>JHGZ]aHf[
~efa	d#J(J+J-H4[>]?H@^BICIDGHZIGJKKGNYVJY]ZE][aIb]hJ
~efe	a!J#[%J&]([,X-G/J3H4e5J8K9H=I>H?Y@HBHCIDJHYIJJIKHMHNIOJPJQXRKTIUKVJXIZC[J]I_JaHbYcKdJfJhJ
~eff	pBZLYQYTY
~efi	U#I%J)J*G,J-I.J/I0J1J3_4H5I6J7I8I9I:I;J=X>E?J@EAJCHDEFJGIHFIGJHKELINAOGRISZTIWiXGYJZY]E^I_IcHdGeKfI
~efo	M%E&I(D)G+G,H-D.J0J1H2H3_4E5Y6G7F8F9I:D;G<I=E>]?]AFB?C^DeFHGFHXI?JFKZMXNBOfPGQHRGSFTIUEVBWFXYYGZD[E]b^G_FaIbZcDdFeHfEgGhG
~efr	y-ZZZ
~eft	X!Z#[&J(F)G+G,F-H.J/J0H1H2H3I4G5X6I9Y:G;X<J>H?F@XAXDZEIHXJHKCMFOEPJQJRXSGTFW[XEZ@[H]c_]aEbGcGeJf[gG
~efu	O!Y#D%b&J)[*G+G-]/b0H1H2J3D4E6G9E:I;H<J=]>E@YAHBDCFDEEHFGGFH?IbJaK[LHMBOYPZSDUGVXWHXFYI[F]F^HaFbDcFfDgE
~eg^	[!H#I%E&Y(b)[*b+J,J-F/J0J3I4H6J7J8J9F:H;J=H>F?F@_AJBHC^DFEJFJGJH@I[JJKFLJMHOHPbRJSJTJUIVDWJXHYJZB[J]Y^Z_IaYbIcIdIfJgJhI
~ega	S#D%g(b)D*C+G,G-B/G0H1G2G3B4D5I7G9Z:E<I=E?C@HAGBACCDCEHFFGEH]IEJGK@LGMCNYODPfRXTFUDVaWGZF[F]_^G_FaXbYcCdDeHfDgGhD
~egd	q(Z8W:I>J@ECZDaHGIJKJTYVYZFhJ
~ege	Z!G%H)I*H+J-F/I0I1J2J3]4H5X6I7I9G:G;I?X@DAJBDC[D^EXFJGaHEIJJXMFN]OXPGRISJUHV_WJYJZ?[G^_aDbHcHdIfGgJ
~egg	p!Y-J=Z>]?J@[BHCJHGKKU[VK]ZaH
~egi	I!F#D%E&J(F)B*G+j,G-B.G0F1G2H3F4E5H6F7E8F9C:D;F<H=I?a@FAFBZCaDgEFGEH[IAK@LEMCOaP_QGRFSETEUGVBXCY[ZD[E]D^F_DaBbJcGdCeFfCgEhC
~egl	h#J.X3I9I>I?]@HDHGYHCIINaOKRXVZZF][aIbZhJ
~egn	u*Y=]>ICJHIZYa]
~ego	W#F([)E*H-Y.H/F0G1G2G4E5I6G7F8]9I;G<J=J>W?BBXC_DJEGFHH@I[JGKaLJM^NHOXPDQHRFSFTDUEVZWFXCYFZD[GaHbIc]e]h^
~egr	a!I#I%H([)H*Z-J/J3I6J7J9J;J=Z>J?H@[BFDHEGHAIIKIMINJOJPIQ[SdTIUDWIXZZF]I_IaIbIcHdaeZfDgIhJ
~egt	b#I%J(J)J+Y,X-]3J4J7Z9H:J;K=J>Z?Y@HBICZD_GXHDKZMJOZPJRKTJUIVIXI[K]GaHbJcJfJhH
~egu	Z!I#F*[+G,J.J/I0I2J4H6I7H8Y:H;I=X>F?^@ZAHC_DJEIFJHEIDJJKDLIMGNZOFPGQXRHSYWIX[Y]Z@[H]_^I_HbGcGdHeJfFhZ
~eha	d!J#I%X(G*I-^3H4I6J9G:J=J>G?Z@GBGCIDHHXI^KZMINHOJPYRJUZVHXJYY]H^JaIbJcIdYh]
~ehe	_#H%I(Z)a*c+J,[-I/I0J3X6J7H8J9G:I;I=H>H?F@JAJBFCDDGGJHBKELJMGNFOHP_RHSITXXGYJZJ]F^I_IaGbHc[d^eJg]hH
~ehi	g!H/G0I1Z3Z4J9[=J>H@HAIBIDJGGHAIJKIM_NXPJR^THX[ZG]I_]aGbYdJfHgJhJ
~ehl	X!K#Y%Y&^(J)I+J,X-G/X0J1J3Z4G6Z7I8Y9G;X=]>G?HAJBECWDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_IaFcGgIhF
~ehm	o(J?_@JHIIIK[N_ZHaJ
~ehn	h-]=J>J@XHFIIJZKGMJN_Z^]JdZhJ
~eho	g!I%Z(_)J*J,X-H1J3I4J9Y:J;_=Y?I@HBICIDIIHKHLJNIOIPYUJVHWJXJ]Z_JaIbJcJfJhJ
~ehr	_!Z#G%X(I*X+Y-I/J0J1Y3I4H9I:I;J<X=^?YAZBHCXDHEZGIHEKZLJMINIOGPIRXSJTWUIVGX[Y]ZF[I]G^JaGbIcFeJgJ
~eht	X#I%G(F*H,J-]/I2X3Z4H6I7I8J9E;J=I>[BGDYEJGIIYJJMZOGTJUHWJXGYY[Y]H^]_IaDbXcHeIfYgIhI
~ei^	Y!Z#_%I(G)I*_+H,K-J.J/X0J1J2K3D4H5K6I7I8J9D:G=F@aA^CXEJFJH@JJLINZOXPHRISHVFWHYJZG[H]a^I_JaIbGcHdHfHgHhE
~eia	s#ZH[JY
~eib	Y!H#G%^&Z(E)H*J+J-H/I1Y4Y6Y7I9I:H;I=Y>E?G@ECGDGEIHHKELJMHNFOWPZR[SITIUFVEWIXHYXZG[X]H^H_Ya]bGd_e]f[gYhF
~eic	Z%H(I)I*X+J,J-^/]0I1J2Y3[6I8J9F;I=G>F?GCXEJFYG[HCIdJJLINEOZPIR^SITGUIVGWJXHYIZA[H]G^I_HaFbHeJgI
~eid	e!J#J%I(I)J*[/J3J4J7J9]:H;J=I>I?Y@GA[CIDHEIFZGYHGIGKHMGNdOJPITJUFVHWaXJ]H_GaHbIcHdGhI
~eie	w9^HE[X
~eig	X!G#H%a(F)I*G+I/^0[1I2I3E4F5J6H8H9F:[;Y>H?YAIBCCFEJGHHYICJYKGLGMDN]OYP_SITHUHV^WIYIZF]F^_aDbJcGdEgHhD
~eik	q3J4^>IGYHIX[aZfZ
~eil	d!Y#J(I*Y+Y/]3I4J9F:J;J>G?]@ZBIC_MHNHOIP^SJTIXIZB]]_JaHbJcJdIfJgJhX
~eim	T!D%]&](Y)G*H+H,Z.J/H0I1I2J5J7X8I9H:];W=W@CAICEDDFIGHHFIEKBLXQJRHSZTGWYXFYIZZ^G_Ga]dDeYfIgXh^
~ein	G!J)G,H-E/A1G2E3J4[5I6E7J:Y;I<F=Y>I?JACD]EZFIGEIZJIK]MDNGPXRDSYTGUZW[XYZa]H_Ba[bDcEdEeEgD
~eio	m#K-J9I>]?J@JCYHGIZKKT^ZF[X][aHbY
~eir	V!I#I%I(J-X/Z3J4K6J7J8_9X:^;Y>G?FAJBCFYIELYTIU[VZWIZD[]]I_JaIbHcIdXeJgHhX
~eis	a!J%I+J-G/G4J9Y;J=[>G?G@EBHC^DXFZHWKDMHNaPIRKTXUGWJXI[I]G^J_YaGcIdZfI
~eit	Q!Z(B)J*X+[,F-J0Z2X3F4I5H6E:W<J=W>D?Y@ZAGBHCbDWEFGHHFIZJFK]LFNDPER[S^TYUCV@XXZD[D^DaGbDcXdBeIfZhZ
~eiv	d(I+J3I:J>Z?I@JBICJDIH_VZ][aZ
~eix	o@^KZXYZ]hJ
~ej^	_!F#F%Y(X)H+I,J.J/I0I1J2J3D4H6J7I:Y;JAIDEFYHII]KXMZNEOFP]QKRISIU]WGXXYIZF[J]Z^H_XaDbHeJfHgHhG
~eja	b!I%J(H+]-H/Y3I6J7J9H:I=Z>Y?HCHDEHCIFKbLJM^NHOITJUJVGXYZX[I]G^J_[aHbHfJh[
~eje	U!F#G%I(G)H*I+a,I-_/^0I1I2J3G4H5J6H7H8Y9H:G;J<K=H>GAICID_EJFJGGIZJ^LIN^OIPGRISHTIUHVGWIXIYJZH[I]^^G_GaIbFcFdGeIfGgH
~ejl	n(J+J3^9I=J>H?^@JBHCHD]HEIIKJM[NJSIUJVIZF]Ia_bJfIhJ
~ejo	o0X3I?[CJHGP[Y]aIfZ
~ejs	yZ]
~ek^	a!Y#H%G(H*Z-G/X1J3H4I5J6J7J8X9Y:H=H?I@YAJBCDZF[GZH]JJKILHMGN^OIPIRJSJTHUHWJXIYJ[I]G^J_ZaHbYdJfGgIhI
~eka	a!I#H%]&^(G)I*G+J-Z/^0J1K2W3G4H6I7I8I:H;I=G>E?H@[A[BGCGDHEIFIGJIDJXKDLJMGN]OYP_RXSJTIUIVGYJ[I]G^I_Xa]bHcHdEeIfHgHhG
~ekc	u;XEXcW
~eke	c!H%H&Y([)K*J,J1K2[3X4I8J:H;I<Z=]>D?G@YAJBHCEDZEYFZGJHBIaKFLKMINHOHPJRITIUIVHWJXIZ_[J]G^I_IaGbIcJdJf]hI
~eki	r7X9Z>J@JB_HZZJ
~ekl	o#J+J9J>X?I@JBZCJD[]Za]
~eko	j%H(K)Y-X3J:Z;Y>I?I@[BYCIDYHXIIKHNJVYZG[ZaZ
~ekr	l(J+Z-J6^9I>_?JBICKDFHEIIKHMJNIVKXJZY[Y]IaHbadIhJ
~ekt	a#F)J*J+I-G/I0J2J3]4H5Y6J7J8J9G:I;Z<J=H>F@XAbBFDFG^HHIFJJKGMGNHOFPHRJSJTIUIXHZB[I]G^I_caGbZc[dHfGgI
~eku	u1[9^BKHIIINZdKfJ
~el^	O!C%C&H(D)D*C+E,G-Y.G/D0E1E3]4Z5Y6b7H8E9>:H;E<]=F?^A[B?DIEHFFG[HdIJK[NZOEPCRDTHU]X_YZZA[F^D_DbFcDeHfFgE
~ela	Z!D#a%J(E)H*H,J-D.J/H0I1I2I3D4G5K6H7H8X9Z:[;I<J=^>Z?EB@CEEHFIGIIJJIKBLGMXOWRHVEWGXDYIZ^[K]Z^G_Fb_c]dFeIgHhG
~elb	g#J(I)X-Y9I:J<Z=J>[?I@YA^B[DJHEIIKYMJNJUZV_WZZC]I_GaJbJdJhI
~elc	k-b9X=I>I@IBJDIIEK[N[OXZH]Ia[hI
~eld	R![#[%E&J(C,H-C.J/F0H1H2H3a4F5I6G8H:H<J=E>D?C@FAGBYCBDEFHGFHFIAJJK@L[MYNCOZPFQJR[SZT]UJWFXEYHZ^[]]C^Ca_bbcEeHfDhd
~ele	K!C#X%^&G(E)B*X,E.I/D0D1X2D3a4A5C9G:@;I=E>b?_@JABBFDdEEFCGbIDJDK@LIMHN_OeP^QFRDSDTIV]W]X@YDZ>]G^C_[b@cAdIfAgDhA
~elf	Q!E%G(@)f*F+I,I-E.I/G0H1I2H3G4H5I6H7E8I9F:E;H<J=G>D@EA]BZCGEIFIGGIHJHKXLEMFNEPFQJRHSXTZUeVcWGXGYHZK]F^c_EbIcDdDeHfAgGhE
~elh	i#X-I/Z3K9X?I@GBICIDJHCIHK[M_NJXJY[]IaJbJh^
~eli	[!H#H%H(I)I*H-[/I0J3F4I6[7I8J:J;J=I>F?^AXBFCGDHHCIFJIKGLZMINHOJPGQ_RYSIT_UEV[WJXGYYZX[J]G^I_Ia]bacIdIfIhI
~elk	o-Y3I9J@JHZI^KJN[OYZGfJh[
~ell	K!G#F%E&H(X)C*E+B,J-_/F1E2I3]4C5F6F7J8H9b:I<G=D>Z?Z@HAFBBD^EHGYHYJELEMDPCQFRYSJTXU^V]WEXAYIZ?[A]a^IcBeHfCg_h^
~eln	f(Y)K*J,X-I3_6]8J9F:J=I>F?IBJGZI]KHMJN_OHPIUJVZWKXIZF[J]IaHbKdIeIfJhY
~elo	_!F#a%I(J)I*H+J,K-X0I1H2I3G4H5]6J7X8J9K;J=Y>Z?YAIBJCGDGEKGIHGIEJJLJMENFOHRYSJTGUIVHWJXGZG[Z^I_ZaEd]fHhY
~elp	T%I(c)E*X+J-X/I3H4J7H8K:G=I>G?F@YBWCIEJGIHYJXKEMFNGOISHT[UGVFWJXGZ][H]I^G_JaEbFcJdIeKf]gahJ
~elq	yM]
~els	d!I%J&^(I3^7X9H:[=H>I?Z@XCIDGFIHGI]JJKGMIPISGTJUGVXWJXJZX[J]I^JaFb[cJdFhI
~elt	h#Z(J+Y-H/I3[6Z9I=J>_?H@ZA[BECGDFHBI^KGNHOIPKS[UIVIWJXHZWbJfJhJ
~elu	a!]#]%J(J*J+J-H/Z0K4J6[9F:J=J>X?GAJBXC[D[GKIGK^MZNIO_PJRJTHUIVHXHZE[J]H_HaFbJcJdIfJgJhG
~elv	j#J(J)]/K0[BJHDI]KJVYZEb^
~ely	f#I&X2Z9Z@]HFQ]
~em^	C#F%B&E(?)C*E+G,B.D/b0Y2C3E4H5D6_7I8H9H:H;A<D=H?>@ZB_CHDaEeFFHGIIJAK^LEM<NXOEP]QERJSXTXUBW?X<YBZZ[B]^^>_caXbEccdbeAfXh=
~ema	I!C%H&G(A)D*]+K,F-I.G/H0E1J3a4A5F6D7C8D9]:Y;E<F=B>Y?aADDcFDGDH]IIJDKCLFM]NAOHPIQFTHUYV@WDXcYFZH[B]Z^C_DacbDcGdCeEhH
~emb	X!J#H%G)I*H+J/I3G4I6J7I8J9F;[=I>D?GAJBFCHDHFbGIJIKaLJMHNFOHPcRJSJTIUIVbXHYJ]G^G_JaGcIdGeKfIgIh^
~eme	Q!F#E%Y(I*G+G,H-A.J/J0J1H3C4X7F8Y9E:E;H?D@YAYB]GFIcKeLDMCOGQIRHSGUFVJWGXEYJZE[Y]D^G_EaGcZdXeZfIgJh^
~emi	W!G%H(H)I*H+I,J-F.J/a0I1J3E4H6H7I:I;J=f>F?G@DAIBFCZE_F]GIHJIEJJLIMGN_OHPHQJRJSJTHUIVHWJXHYIZA[J]F^J_FaFbHc_dFeJfHgJ
~emm	l3J9G>_BJCJDJF[HWIJP[VIZGa[
~emo	T!F#F(G*G+W,J-G/I0I1H2I4W5J6H7J;H<J=Z>J?Z@CCEEIFIGGIHJZLINFOGPGQhSITGWIYaZA[I]F^Y_YaEbJcEdFeIfFgHhF
~emp	N%E&J(C)E*F+E,H-E.I/F0H1H2H3J4F5I6G7F9C:X;G<I=D@dAGBDDaEHFXGYHEI@JFLfN]OEQHRFSHTdVIWGXbYXZF[E]C_Fc]eFfEgF
~ems	o)]/]HIMJVZ
~emu	g#I(J*Y-I3H4d9H:J>G?HBICHHFIHKGMYOIPJSKUJV[XJZW]JaZhI
~emy	w+[cYd]fI
~en^	8#X&G([)G+G,e.B1C2G3C4Y5@7>:F<F=_>Y?_@[ADB_DYE@GGHEIbJ>LHMGNFOGRaS=THVGX^YJZY][^C_FacbcdIfZg@hJ
~ena	G!Y#J&H(E)[*I+C/D0E1D2Z3D4D5E6I8^9W:b;H<G=I>B?GAYC@D?EDF]GJIJJIK]LEMENGOBPCQHRCSZTCUhV_WcX@ZG]@^G_?aFbGcEdZeXf?gChY
~enc	L!]%C&I(D)E*E+F-G.G/E0F1J2G3G5H6Z7E8F9F:E<c=k>B?CAbBDCCDFEGFFGBHcJHK>LXM[NFOIQHSETFUBVCYIZJ[E]H^EbDcBfBgFhA
~end	L!Y#]%I(I*H+D,E.J/G0E1Y2F3X4B5I6J7J8G:H;F<G>C?EAEBDCHDJEEFFGCHbIAJaK]L[MJNaOXPERCT^VEWDYJZG[[]^^G_FaabHcZdHgChE
~ene	X!G#E%[&X)Y+H,_.J/H0I1X2[3D4H5J6Y7H8H9H:Y;I<J>D?E@EAIBACFDDEIFJGGHBI[JYLYMDO[PZRGSGTHU[WHXXYJZC]J^a_GaEdCfdgHhE
~enf	d-^1K<Z>K@JBZHFJ_K[NFR[Y]ZHaGdJfI
~eng	Z!Y#Y%I)I*H+H,I-F/J2^4J8J9F:I;J=I?JBGC]I_J[KDMXN^OGPJSJTIUJVGYJ]HaHbIcJdKfJhX
~enh	P!D%F&J(I)F*F+F-X.I1H3D4G6K8G:G;H<I=D>X?EAHC^DIEHF^G[HFIZK^MJN[OFPFQIRFSETEU^VCWGXCYHZ_[Y^XcDdZeHfJgJh]
~eni	P!F#D%c(c)E*D+F,].Z0F1G2F3G4F6F7E8F9X;Z<H=D@aAFBYDBEGFFGFHAIFJ_NZODP]Q^RYTDUDVDWEYGZ?]B^_aIbDcYdDfH
~enk	q#IBICYHZI^M[VKZH^Z
~enl	o!J3J7ZBKHYZH][_JbadJh[
~enn	U!F#F&J(I*H+G,F.J/Y0]1Y2I3J4F6G7W8I9H:J;G<K>D?J@JAJCFG]HHIJK_L[MWNXPKQJSZTFUXW^XGYIZ>[^_HaHbFcEeXf[gX
~eno	O!D#B%I&I(Z)C*I+I-[.H1F2Y3C4D5H:[;F<H>G?H@_AGC_DIEGFHGYHFIeKYNZOEPGQHRESETCWEXKYG]H^Y_DaHcHdZeFfCgE
~enr	c+Z-K/X>J@IBICZDbH^IHKIMZVIZF]JaJbKhJ
~ens	V#G&J(E)H*G+[,I-C/H0G1H2[3a4G5J6H8G9Y:G;H<J=]>]@BBJCEDHEIFHG[HYIBJHKYMEODPGRGSHTGUFVDWIXFYXZY[G]I^[_Ha^bYcEf_gGhD
~ent	9%C(H)E*?+C,a-].A/f0h2A3I4?5E7a8B9I:K;G<A=Z>B?B@DBaC?DGEDFGGFH]I]JAL?M>NJPEQJR@SdTdUDVEWBX^YCZB]G^@cadBe]f^g^hf
~enu	W!Y%F&J)I,a-Y/I0I1I2J4G5J6H9G;^>F?J@DA_DHEHFIGXHWIaJIKJLYMFNERGSGUFWHYIZE^[_[aHbFcGeHfEhF
~env	e#J&Z-^3J9I=F?K@WBIEXIIKIMJVJWIXIZH]J_Jabc^dYfJ
~eny	j%[(K)J4a5X@JBIHDP]TYZG^^fJhJ
~enz	[!Y%G&Z(H)J*J-G/J0K2J3[4H6J7I8Y9G:H=g>H?H@FBFCGFJGJIEJZKFL[OGPISJTIUGVHWIYJZE]HaGbHcYeJfGgJhH
~eo^	h#I-J9H?]@HBICID^HDIJKIM]OJT_ZF]Ja^bYhI
~eof	y>[HHM[
~eon	d!Z#^%Z*Y+X-I7Z9I@HBIDIF[HHIJKITYU]aI
~eop	Y!H#J%G(X)X*Z-_0K1J3H4J6J7J8^9[:X;]=I>F?J@EAYBGEJG[HDJHKGMHNFOJPaRJSITJUHVZWIXHYJZB[Y]I_HcId]gHhI
~eos	u4[cWf[
~eou	q#X-KHXRKXH]Jcb
~ep^	R%G&I(E)J*H+[,I0I1I2I3I4H5J6[7X8H9D:E;H<J=F>I?D@[AFBBCJDXH]IXJGMHOEPYQJR^SGT]UFVaWHXEYHZY]Y^Y_GaHbEcGdHhX
~epa	]#H%H(Y)Z*J-X.W/I1K3I4J6J7J8J9H:H;K=H>^?H@YAJBDCIDGEJF]GZHZIFJYKELaMINIOJPIRXSITHUFVaWJXHZA[J]G^^_IaHbYcYdHfGgJhH
~epe	g#]:K?I@IBIHFKcMJNJP]Q]UJX[ZEbJdJ
~epl	_!J#J%X(I*J+J-G/I3I4D7J9Y:J=I>a?G@aAJBGCIDGGJIFKFMgNFOIVIXJZ@[J]H^I_JaGbYcHdKfJgJ
~epn	u*[4]?YHHL]ZJaJ
~epo	Y!H%H(H)X*Z-H/J1J3I4J7J:Z;G=I>F?E@FAHB]FJGJHaIFJJKGMHOIPIRXTIUIVJWJXYZ[[J]]^JaHbHcXdIfZgJhI
~epr	f#I-G9I>JHGIIKZN_OYPYRZVHX^ZGhZ
~eps	wDZHZRX^[
~ept	S!F%D(F)H*H+H,H-Z.X/a0H1I2I4G5J6H7I8H9F:C;I<J=E>C?]AJB]DEEIFJGEHEI^JYK^LFNXO^PHQJRHSITGUGVEWIXGYIZ^[F]F_FaEbFeZfFgFh[
~epu	f%X(J-I9I>Y?J@ICHDIHXIIKIMINJOJP]UJVJXFYZ]Ha[b[cJdIf^gY
~equ	O!F%C&J(a)F*E+],H.I/F1G2I3D4G5I6X7G8G:E;I<_>C?F@BAGB[CdDGEcFHGGHYI_JGKEL]MEN]OFPCQHRHS]TFUDVDWGXJYFZC[H]H^F_FaHcZdHfCgJhJ
~er1	q-]HHb^
~er2	u-_
~er^	2!J%<&E(Z)H,B-G.C0B1A2W3_4Y5_6]7I8F9Y:_;[<J>[?C@XA]BGCHD_EJF[G^HaIdJ^KZLHMCNHOeP[QFRZSITCU;V?W>YGZE[F]Z^[_^aabIcEdAe8h@
~era	I![#[%C&F(J)A*C,_.F/E0C1]2H3G4J5E6I7j:J<E=C>G?F@YBFCAECGKHYIEJINBOAPeQJRES^TDUBVJXBYGZJ[C]D^H_FabbJdJeJgDhF
~erb	^!F#G%E(G)I*G+J,J-]/G0H1J2K3G4G6I7^8Z9F:H;d=H>E?^AIBECEDGEJFJGIH^IEJJKZLHMGNGOGP[SITGUHVFWHXGZB[H]H^a_FaEcbdXeJfGgIhG
~erc	_!J%I(I-G3H4J6J7J9_:J=I>G?I@FAJCGDIFXGIHBIbJ^KFMGOHPIRKSJTHUJVYXHZX^J_JaHbJcYdGfIg_hH
~erd	O!C#X%Y&I)_*^+Y,Z2E4^5G7H8H9J:G;]<G>c?CBJCFDYGJH<IIJFKILIMFOFP^RESETFUEVIWYX[YEZZ[C][^E_JaHbBcBd_eIfBgDhZ
~ere	I!B(Y)A+_,X-J.K0Z2E3D4Z6_7[8K9H:Z;f<G=F>I?Y@_AEB=CJDFEEHCIHJEKZLYMHNJOYPIQFSXTDU^VIZC[F]H_BbAcIdde[fHgIhA
~erf	a!I#I%Z(G)J*I+J-G/Y0J3Z4X6I7J8J9[:X;^=[>EAJBXC_FJGHHYJKKFLJOFPIRHSJTHUJVHWKXHYJZD[J]H^J_HcIdIfHhH
~erg	Y!F#^%H(F)H*Z+I,I-C/H0I1H2H3E4G6I7H8]9B<J=G?ZAaBCCDDJEJFIGGH[IEJIKHLGMBNEOFPEQJRHSHT_VEWHYIZb[[][^G_HbYdGeJfYgXhE
~erh	_#G%I(H*[,X-G4I7J9I:H;Y=H>F?aBGCXD^GXHBIGKXNHO]PISJTXUIVHX]YZZB[I]G^J_JcIdIfIgKhH
~eri	I!B#<%?&G(?)C*]+C,X-A.G/C0X1D3]4X5F6I7C8I9I:J;e<F=G?HACBXCfDbEIFEHIIIJHLCMHNaPGQFRESCT@UAVBX]YDZF[B]_^Y_Ba_b@cAeIfYhZ
~erk	^!H#]%[)I*I+J,]/J0J1Y2J3]4H6I7I8J9A:H;H<Y=I>Z?J@JAJB[CEDEGIHEIEJJKIMYOZPHQ]RISJTFUHWJX[YJZG[H]F^H_JaEbGcIdFeJgZhb
~erl	X!_#F)J+H,J-E/I0J1J2J4H6I7I8I9G:X;G<K=^>]?[AJBICaDYEXFKGHHGJJKFLaN[PHRISITFUHWHXFY[ZE][^F_GcDdHeJfIgYhE
~erm	N!H#@%f&I(a)H*E,H-e1G2G3B4G5H6G7F8F:C;b<I=E>^?B@HAFBZCCD?EYFHGEHHI>JEKGLEMBNBOGPYQJRGSFTBVXWJXBYGZH]b^^_IaBbbcHdEeGfIgEhH
~ern	M!_%H&G(F)D*F,F.G0E1E2F3e5G6J8K9H:e;[<G=AADBGCFDFEGFFGFHFIFJIKaLGMGRXTGUEVCWIXJYKZE[Z]G^^a?bEcedHeHfIgFhK
~ero	O#B%H&I(F)F+G-B.H0F2H3e5I6F8F9B:D<H=D>b?^AXBHCADCEHFHGFHGJHKGLJMXNCOfPZQHRGSFUDVGWFXXYFZF[^]J^F_FaYbIcKeGfDgF
~erp	_!I#I%H)I*J+K/H4K7J9J=J>J?I@FBICYDYH]IHKILYMJNGOZP]SJTIVIWYZC]Y^J_]aJbXcJdJfJgb
~err	F!Z#g%F&d(>)E*D,a.I/D1H2E4Y5E6Y7A9E:A;C<E=E>=??@ABaC>DAE]FCGEI?JEKELCM=OIP@RHSbTbUGVAWFYGZa[a]^a=c[d?e]gAh[
~ers	K!I#J%K&H(Z)E*D,H-B.F1e2I3>4D5]6[7^8D9I:J;D>Y@ZBWEJFFGGIGJDKALEMHNCOIPIQIS^TCUXV[W]XXY][J]@^HaIcJd<eCfHgb
~ert	M#J%]&X(G)G*J+J,G-c.Y/X0X3I4J6E7J8K9@:D;[<[=J>E?I@XAFCGEDGEHaIHKCLYMXRHSDU^VJWYX[YH[C]F^IaXbGcGeHfAgJhF
~eru	V!^#E&J(I)G*I+^,Z-D.J/G0[1H2J3Y5J7H8X:F;H<J>[?C@HAHEHFHGXHAIEJHLZMIOYPZRXTFUFVDWHZH[G]D_JaId_e]fZhJ
~erv	B!>#B%G&F(D)]*C+A,F->.C/G0X1H2Z3J4d5d6d8@9Z:A;F=>>@?B@>AABIC>DFEFFcG<IBJAKALFNCOAPZQIRdScTBU_W@X?YcZ=[@];^Da?b=cddZfhg?h?
~erw	Y!F#I%^&J(G)H*F+I,H-F.J/Y0H1F3D4^5I7H9D:F;]<J=J>E@IAHBDD[EIFIGGHBIDJHKaLGMHNER_SGTXUHVXWIXEYXZG[G]]^I_YaCbFcYd]eGfIgGh^
~ery	O!C#G%Z&H(F+Y,H.I/E0J1G3J4F6F8F:E;F<I=E>ZAFBXCYD[EHFGGFH^I^JYKXLFN]PYQZRISaWG[F]]_EbFcHdGeHfIgGhG
~erz	_!^#Y%I(I)J*J+I-X/J0J1I2I3c4I6J8J9[:_;J=H>D?H@DAJBECGEXFXGJHDIZKXLXMXOFPIR[SJTIUXVGXFYJZB[J]G^J_JbHcGeJfFgJ
~es^	J!F#^%G&X(I)H*G,H-Z.H/D0H3^4I5H9D:G;J<H=Z?E@IAXB=CBDAEGFFGZH_IbJHKdL[MINYO[PDQHRISCUHWE]A_HaXbXcFdEeFgI
~esa	V!d#G%G)X*H+J,J/I0J1J2K3F4H7I8]9I:[;[>J?H@FAIBFCGDFEaFJGIHDIFJIKFMHNZOIQaSJTIU^VJWGXHYZZA[I]H^H_HaHb[cGeJfGgIhH
~esb	e#Y1X?G@JB]HHT]ZJ[abI
~esc	P!_#C(B*J+I.J/E1F2F6Y7E9Y:F<H?_@AAFBJCCD?EEGaH?IFJGKFLEMBNFOYRHTIU_WFXDYXZ_]G^D_CaAbHcadcf[gJhD
~esd	h#J-I@aIJKIMINXPZRZUJZEbZdGf[g[
~ese	9#B&I(^)[+?,A-=.^1Y2D5]6E9F;H<I=]@IB]DCFcHAI>KDLGMDN?OEQESaTBUXVXWbYEZZ[E]Y^H_Ha_b]eIf]g]hG
~esf	lHbRXZJ
~esh	_!Z%J-J:J;X=Z>J?J@]CJDZHZIYLXMJNIVIWY^I_IbXd[eKfHhI
~esi	c%I(I1H3X=X>H@HBGDGGXHXIHKIOJUIVIXHZK[Z]X^[_]bJdJh^
~esk	U!H#G%I(e)E*]+J-X/[3G4K6J7I8J9G:H=I>E@_BCCIEKGIHaIFJIKEL^MHOISHUHVFWJXHZF[I]H^Y_JaHbFcHdIfHgahJ
~esl	k#]-I3J6X9I:J>I?J@IB[CJDJGXHEIJKJMJOZU^VJXHY[ZH][aJbJhJ
~esm	i!J%J9I:[;X>I?J@]A]BICKDJG^HEIGMINJRJVJXIZG]J_IaJbXdafHh[
~esn	u-]3Z@ZHGIJK]NHOHZH
~eso	b![#G%[+J-H3I4X8H9Y:J=I?I@GA]BXCJDGGYH]IHKGNHOITHUJVIXJZ^[K]Z_IaJbJfIhJ
~esp	T!E#b%G&J(F*G+H,H/F1I2I3I4G7H9[:G;H<J=G?E@ZAXBCCEEHFIGHIaJHKGLINbOYPGQJRGSHT]UGVEWIX_YIZG]Z^I_[aIbJcXdGeJgHhD
~esq	rZ^
~ess	D!X#]%]&F(H*A+C,C-].J/^0C1I2H3I4D5E6B7I8F9D:I;E<E=a>_AJBaD]EIFCGHH^IEJBLFMANGO?Q]RGS^TFVEYIZ_[B]c^B_AaabJcJdZeGfDg?hE
~est	A%@&D)G*]+Y,A-I.E/=0D1I2E3G4B5E6]7F8f9^:f;D<B=Y>H?_@GAYBbCDDGEFF@GEIFJDKDMZNDODQ_S^T?U]V^XEY]ZI[C]G^F_]bCcFdGe?f[gDhG
~esu	j/^@JBYD]EXHGMFN[R[ZF
~esv	y3Z
~esy	l%H=JBHGZHHPJRdZKdXfH
~esz	i![#J%J(I)I*J-Z/Y3F4J7J9G:H=I>H?G@[B]C_DIGIHCIFK]MbNHOIPYTJUJVHWXXJ[I]I_JaIbFcJdJfIgJhH
~et^	6#A&E(Z+D,@-@.Y/X2G3J4E6H<E=X>^?[@HBXCDDFEIGZIBJJKIMDNFO[QDRGSYTCUXWZXEYGZW[J]a_ba^c^eHg_hF
~eta	W!E#F%F&_(X)J*_+F,H.I/J0]1H2H3I4G7H8Y9D:Z;Y<J=F?D@BAHBZC^DZEXFFHDIBJHK[LHMENaOFRXSGTGUEVCWHXEYHZ[[H]XaCcFdGfJh[
~etc	yHGWHZJd]e[
~ete	]!Z#F%[)Y+J,I-Y/J1J2I3E4H6J8H9];_=G>X?FAIBECDDJF]GYHIIYLHMFNEOGPIQJRHS[THVGXFYIZ^[H]F^Y_IaFbGcGeJfXgIhF
~etf	uBJH^NJ
~eth	N#F%G(D)F*a+^,H-[.J/G0I1I2J3E4H5I6H7[8H:F;H<J=B>H?d@EAGBFCeDbEWFIGGHYJFLHMGOFPFQJRISFTDUFVCW[XFYIZZ[G]Z^H_FaBcHdGeIfHgGhF
~eti	e!J#^%I(J-I/J1^3I8X9I:J>HBFCHHJIHKcNIOYPJSKTJVYXZ]H_JaHbIcJdJfJhI
~etj	u)]BJIKKJUbVJZJ
~eto	R!X#D%E&J)D*b+Z,a-C.H/F0H2H3Z5I6G8G9E;X<I=J>A?d@AAYCeDFFHHAJZK@LFMJNAOXPCQIRJS]TEUYVZYHZK[H]C_]aBbBcEeHhD
~etr	^!J%I(G)I*G+J,J-F1J2K3]4I6J7J8J9C;X=G>e?G@JAJBFCFD[EJFJGZH@IaJJKZLHMFNGOFPHR]SJTIUFWZXGZZ[I^J_IaEbZcHdIfHgIhF
~ets	U!I#I%H(X*Z+Z,J-_/G1I2J3D4I8I:G;G<K=G>G?ZAIBACZDWEJFJGHHAJYKGMENJPYQYRISYTGVHWIXGYIZB[H]D^F_GaZbFdJeJffg[hX
~ett	M!F%J*[,[/a0F1G4G5G6F7E8Y9I;J<_=I>A?F@[AXBJC@D?EHFGH[IdJHLFMBNbOHSHTDUJVJWYXBZJ[I]G^E_Za]bDcEdCfGgCh[
~etu	X!Y#K%Y&W([+a,^-G.J/I0J1I2K3G4J6I7H8I9F:G;I=G?J@FAHCGDcE]FJGHHHIHKXLIMHNGOIPFQJRISYTHUFVEWXXHYIZ?[I]J_[aFb]cXdCeafGgGhH
~etw	[!I#J%H(J*J-G/D0I1J3K5I6]7I8I9Z:I<[=I>G?I@]BICIDIGJHYIHK^NGPIQ_RISFTHUJVJWKXIYJ[J]HaIbHcdd^fEgIhI
~ety	p#]-J8[HGI[KHPZY[ZIdJ
~etz	O!H#X(Z*F+G,G-B0H1H2I3J4I5I6F7J9F:];G=Y>J@JAIB]CWGFHEIBJGK[MJNKOXPHRGTFUZV[W[X_YH[H_GaXbZdGeIg[
~eu^	l%Y-J3J9[=[?K@IBZIJKHOKXJZ]][aJ
~eue	[#G%I(H*J+Y-F/]3J4J6J7J9Z=I?GCGDYGJHZIZKYLZM_OIPJTJUJVXXJZH[^]X^IaGbHcJdIfJhF
~eul	g#J(J*I-J3I9I>I?Z@XC_DIHCIHKJNJPYSJTXU[VZXJZE[a]JaHcIhJ
~eun	m7Z9H=J>J?I@IBJIJKJMJZ]]baJdIgZhJ
~eur	R#[%H,Z-A/F0G1G2J4a5J7[8Y9B:^=G>C?B@HAXBBDDEGFGGHKBLHMHPZRZS]TIUJWJX[ZZ[H^XaZeJfHgFhD
~eus	i/XB_KaNJZB
~eut	^!J#I%J)J*K-X/J0J3H4I6c7J9H:H<Y=X>E?J@bBGCXDGFZHAIFLJM^OIRJSYTHUZX[YJZF]H_JaEbGcIdFeJgJhX
~euv	r8YC]PY
~euw	]!I#H(X)J*I+[,J-E/Z0I2J3H4H6I7I8]9^:Y;J=I>J?F@^AKB_CEDZGJIHJJLHM_NDOHPIRJSIUHWJXHYJ]X^G_JaGdGeJfHgJhE
~eux	^!J#I%J(I*^+Y-G/X3G4J5Y6J7K9G:J=I>[?G@_AZBHC^DFJJMGNHOZPITKUJVGXYZ[]H^JaGbJdJfKgJhF
~ev^	e#](J*X/J3H4J6J7]9H:I=J>E?J@EAJBHDJHZI[LJMINHPJRZTJVJXJZG[I]^^J_HbJc]d]f[gKhG
~eva	c!I#H%J(H)J*J+J-]/X0I3H4J6I7J9G=I>G?HBYCIGJHJIbM^OIP^TJUIVHXH[I]Y^J_FaHcIdIf^gKhG
~eve	I#]%W&_(F)I*Z,X/A0E2F4C5X7F8E:J;H<F=@@YADB[CDD]EEFHGGHEJ[L[MHNdOBP]QFRES]VHWJ]B_CbDcGdEeXfZgD
~evi	W!J#[%I(G)I,I-b/G0Y1J3H4J6J7I8J9I:H=I>a?F@HAJBYCXDFEJH^IEJJK_NEOXPIRJSITFUIVHWJXGYJ]H_HaHb[cIeCfFg[hE
~evo	_!H#I%F*J-G/I0J2J3F4]6K7J8[9H;J=I?]@^AJBGCJDIH[IGJKKYLKMINIOXPYRKSIUIWJXGZF]X_Xa[bIdIfIgK
~evr	u*ZHILZaX
~evu	u9ZCJD^HJK[aH
~ew^	e*G+^-I3J8Z>H?JBJCIDHHXIIK[NJOKR]ZJcZhY
~ewa	_#J(J)J*J-I3K4I>I@ICJH^IJKJMKNJRISETJUIVYXJZG]YaYbJcgfFgH
~ewe	d#J%^(Y)J/Z0J1Z3J4I7J9H:J>X?J@^BHDIFJGFIHKFLJM]NXP_RJVIXJYXZE]I^JaIcJdHfIhI
~ewh	r-Z7Z:]HFZKdH
~ewi	g#J(K*X-Y/Z3K9H>J?J@YB[C[DJHFIXK]M[TIXKZG]JaZhI
~ewl	s%Y8^@[HEZJ_JdZ
~ewn	q([3_:^>HDJHHIIKGMIOIZIaJh]
~ewo	y(J)^HZPJZH
~ews	y9^HJ
~ex^	m-JCJH[IaOJZG
~exa	o9JDIGZHYO[^XcY
~exc	Y!Z#E%I(G)Z*b+J,I-Y/K0J1J3H4I6K7J9H:I;K=H?H@KAJBGCGDIGbHbIHJIKGLWMHNIOJRJSJUGVYXZYKZC[I]H^H_IaIbIcIdGe[fHgJhH
~exe	w(])JHILZ
~exi	U!G#G%I(G)I+I,J-E.J/H0J1I2J3F5J6I7I9F:G;I<K=G>X?EA]CaDFEHFHGGHJIcJHLIMGN[OFPHQJRISHTHUHVFWXXGYIZF]F^H_daCbZc^dEeJfFgIhd
~exp	O!G#E%_&a(D)J*G,F-C.I/F0H2H4G5J6H7F8G9F:D;Y<I=^>D?D@@AGBACDDCEIF^GEH_IBJFKZLiMEOZPFQ[RGSFTGUFVDWGXFYHZ][F]_^D_FbEcEdDeFfHgHhB
~ext	S!I#G%F(F)I*H+H,J-F/I0J1H2^3b4G6J7H8J9F:f;I=G@_AIBDCGDDFJHYIJJ[LdMFNGOGQZRISITJUHWJXHZ?[G]D^G_IbFcGdGeXfHhE
~ey^	T!e#H%H)G*I+J,J-H.J/Y0J1I2J3[4J5J8I9E:F;I>H?e@IAHBICFEJFIGYHJI]JHMGOZRISITHWIXHZC]F^H_GbFcIdJe]fYgXhF
~eyb	n#ZH]ZK
~eyr	l+]3I?[@KIJKYZJ
~eys	g(I4J6f?[HHKJOGRFZG]JcHdKfH
~eyv	w3[>J?ZD[HFOY
~ez^	^!]%H)H*H,K-H/J0K1J2J4I6I7I8J9^:^;J=G>G?G@ZAJCGDGEIFJGJJJLJMHNYOJPHWIXaYJZ[[I^J_JaGbGfIhH
~eza	p+H9KB[D^PJUJVZZJdZeJhY
~eze	c!Y#[%Z(Y)Y*H3H4J8J9G:J>^?[@YA[BGCHDGGJH@KFLJMINIOIPHRJTJUXVGX^ZB[X]Z^J_GaXbIfI
~ezi	o+Y3J4Z9[DHGYVZ_[cX
~ezo	w!X:JF]Z]
~ezp	q*Z?]CZDYHIQXY[ZJ
~ezw	y.^9J[X
~ezy	w4[CKHIS^TJZH][
~ezz	m*Z-J3I4K9I>J?^@IC^HFIYKJNZXIYZZIaY
~fa^	u#[HJN]
~faa	w;X
~fac	Z!I#H%I(G)K*[-e/X3G4J7J9H:I=I?I@FBFCKDFGJHdIFJJMHOJPJSJTKUIVWWJXWZ[[J]H^JaHcIdIfJhG
~fai	I#H&Y(I)C*E+D-E.I/c0[2H3G4H5^8Y9E:E;Z=A>A?B@JBECBDFEIFaIEK_LEMHNZP_Q^SFTAUEVGWEXDYYZe[C]C_HaAcXdBe]fJgChF
~fak	y*ZC^ZF
~fal	R!G#Y&J)a*E+G,Z-A/Z0G1H2H3b4a7F8G9B:E<I=]?B@FAGBACXDZEGFaGEHDIIKJMCNIOIQHSJT_UCVHWFX][E]C_FaAbCcGd^eIgFh]
~fam	yHXIX
~fan	u1Z@JBJZZ]]
~far	j-J.Y6X9I>J?JA[CJHFIHKYM]NISJT[U]V[ZFhI
~fas	g!H#H)J+X-H3J9X>Z?J@ZBHCJDIHZKHNIOZRYUJVJaYb]hZ
~fat	r3Y9E:[B]DXHII[KJZH
~fau	^!J#J%J(I*J+I-H3Z4Y9I:J=Y>G?I@_BHDFEYH_IYJJKENJOJPJUJVJWGXJY]ZE[Z]JaHb]cJdJfJhJ
~fav	l#[-WHXK_ZZ
~faz	wHJNYV]
~fd^	p;[>KA_HIK[OYZJ_HbY
~fdl	yI]
~fe^	n-J1Y@ZBJFJH^IJK[XJZG]ZfY
~fea	d!J(K)J,J-J3J7J8J9I:J=Y?IBJGIHYIJKINJSGU_V^WIXJZH]JcJd_eafG
~fec	g#I%I-G/J1J3I4J9]:J;I>H?JB^CJDKGJHCIHJXKIMJNIOJT]UZVGXJ[J][^J_JaJbJfJg[hJ
~fed	W!F#I%H(G)H*G+J,c-H/I1J3F4H6J7m8I9H:F=I>I?I@FAIBHCJDIEJGJHEIHJJKHLIMHNGOJPDRKSITHUIVGWJXIZC[J]I^G_DaHbIcIdEgIhH
~feh	X!K#Y%Y&^(J)I+J,X-G/X0J1J3Z4G6Z7I8Y9G;X=]>G?HAJBECWDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_IaFcGgIhF
~fei	y![9[:]HI
~fel	l!J#](J3_7J9I=J>^?I@IBHDJHBIIKJMISIUIVJXHZZ]IaHfIh_
~fen	c!J#H%J(Y)X-I4J9H:H;Y=[?G@ECHDHGXIGKYMGNHPWQZUHWJZZ[J]^^IaXb^cJdHfGgJhI
~fer	P!H%D&Z(C)D*]+F-A.H/]0I1G2H3J4d5H6a7E8Z9B<I=G?d@EAGCDDBEHFGI]JELGMIO[PEQHRYSFTBUZVCWGXDYHZD]Y^F_EaAbFcHd]hC
~fes	y*Y>[WY
~fet	s@X
~ff^	_!I%^(])Z+Y-I/J3H4J8X9J=I>Z?H@GBHCHF[G]HJIHJJKHMIOKP]QZSJUEV[XJ[K]J_JaIbJcJdZfHgJhJ
~ffe	T!G%G(F)H*^+I,J-E.J/Y0I1I2J3J4G5J6_7G9F;Z<J=J>Y?_@JAHBHCHDFEJGXK[NXOYPJRZSHWIXFYIZE[X^G_GaDbGcFfFg[hF
~ffi	P!F#D%]&J(^+X,I-E.I/Z0H1E2H3X4J5I6H7G8H9X:G;H<]=X>[@DAHBCC]DEEHFIHJIJJFKCLGMcNDPEQIRHSHTeUGWIXFYHZI[E]D^F_GaGbFcYdHeIfFgdhD
~ffl	k-J0X4[9JH_ZJ
~ffr	h%K-H2Z3[6Y9I>G?J@ICHDIHCIbKENJO^VJXIZGa^
~fft	y?ZA]
~fge	j#J(J*J-H3I7J9F=^>E?I@EBZCHDFHCIGKZL]MJNHOIPJVYXJZ][J]aaZbJcKfIhJ
~fi^	^#J%H&a(G*I-I3F7J:H>I?I@WB_CHHdIFKGMKNXVJWJXJZG[K]H^HaGcIeJhG
~fia	o,Y3[6]<YHHIX
~fic	I!E#?%X&H(_)F*Z-B.G/X0E1C2J3Y4E5F6E8F:H;E<Z=J>a?J@FADBHCdEFFFGIIIJIK>LDMaN?OXPDQGRISDTcUBVHWDXIYEZX[B][_DadbCdIeFfBgdhI
~fid	l(H=J?gBIHBMIUJVGZD[KbI
~fie	^!H#F%J(I+I,J-G/J1J3b4J7Z8J:H;J=I?G@YAJC_GJH?IGJJKDLJMGNHPITJUJVGXXZI[H]Y^X_Ha[b[cIdIfJgJhd
~fif	y#Z=]ZI
~fig	P!E#H%D(C)D+H.J/H1H2J4G5J6G7G:C;J=C>F?EAHBBCEDGEiFIGIHJJHKFLHMGNDOHPDQJRGSGTGU?VdWgXJYHZ;[H]G^G_GaGcEegfAgGhG
~fij	y3[>]HJ
~fik	h!J#I(I)K*Y-H3X4J7J?I@IBIC_DGH]I[KIMJNKO[PKVJX[ZD]Y_Ka]
~fil	O!I#C%D&J(])F*D+Z,I-@.J/C0G1G2^3b5F6G7E8G9B:E;G<H=E>H?A@AAGBACbDYEHFDGgHHIEJkKBLGM]NAO[PDQIRGSGTEUFVCWGXEYGZ?[F]C^E_EaHcKdEeHfEg]hF
~fin	M!H%E&H*H+H,F-E.H0G1G2H3D5G6E8C9I:E;F<H=Y?X@EBeCDDBFGGJICJJKBLEMHNEOAQHRFTJUJVHWhXA[^]b^D_faKcCd@eFgGhI
~fiq	y#]3X@[HJ
~fir	R#D%I&J(I)F*I,I-J/F0I1G2H3B4F5I6H7F8c9D:a;H<Y=E>G?CAGC]D^EGFHGEHXIIJHKAL]NaO[PFQIRFSCTFUZVCW]XEYHZF[E]]^E_EaBbCcedFeGfBgEh_
~fis	w3^>]BJHH
~fit	w3I>J?ZCZHGIKKJO]ZDh]
~fiu	k/[@[HHIYJYKJOZZ[aJ
~fiv	g#]BJHFRWX]ZG]Ka^
~fix	j#J%J*Y5^9G>_BIHDLKPIVJZJ^^fX
~fiz	n(Y,Z3Y>Z?IBJC[DIHGZKaX
~fla	g-Y>J@JBIHXKJL]MJZG^^b_hK
~fle	uA_BZHGT[X^ZH_IaF
~fli	e#J*J-H0X3J4Z9I>G?JBJCJHdIIKIMJNXTKU]ZE]JaIbJcJhK
~flo	g![(J)[/J3J4X8]:I>I?J@HBHDJHZKJMJNJUJV]_YaIfIgZ
~fnu	w3_
~fo^	_*J+a-J9J>X?Y@JBJC]D^HWIHKIOJVIXJZH]JaJhK
~fod	w,Z7Y
~foi	n#Z9K>J@]KJX_ZF]Ka[hJ
~fol	]!I#J%J(H+X-[/W3G4J6K7I8K9Z;G=I>G?H@ZAIDHFaGJJJKGLKN_OIPGSJTGUJVGXH[J]I^I_Ha[bHcJd]f[gZhI
~fon	S!G%G&J(F)H+E,I-D.I/I0I1I2I3a4G5J6H7I8H9C:F;I<J=F>_?]@DAHBHDbEJFIGHH]ICJIKDLHNEOfPHQJRHSHTGWGXEYHZJ[G^I_GcGeIgIhF
~foo	e#Z9I>Z?X@ID_MINJO[ZH]IaE
~for	D%F(G)D*E+Z,B-X.E/C0D1J3e6C8f:Z;B=J>C?I@JA[B<CaDdFCHJI@LdMHO;PJQYRATIUFV?WDX]YHZH[[]_^Ia@cDd@eBf>g?h_
~fou	T!G#]%G(F)H+I-I.J/G0I1H2J4^5J6H8H9E:G;I<J=F>D?E@IAbBWCEDEEYFJGZHHIZJHMFNHPFS^TJUKVEWHYIZZ[H]F^J_caFbGcEdDeXfDgH
~fr^	l-J2]3Y9J>H@JCIHFI[KGO^XIZIa^
~fra	Y#F%G&X(F)F*[+Z,I-X.I/G0H1X2I3^5I6b7G8H9X:X;Y=F>G?[@GAGBCCCDAEGFHHXIYKXMDOIQIRGSGUGVEWIX_ZJ[G]D_EaFdEeIfF
~fre	]!I#I%Z(I)I*J+I-Z0K3G4I6X8J9I:Y=f>G?]CFDXEKGJHXIFJJKHMHNGOIPJRJSIUHV_WXXIYJZF[[]H^H_JaHbGcHdCeGfEgIhG
~fri	i#J(J-J/J9Z:J>H?I@[BJCKDJIHJ[KHMJNIS^T^ZF_Ja[gJ
~fro	J#C%B(D)]*C,H.H/C0G1Y2G3G4Y5I6b8I9C;_>J@HAEBFEGFFGYHIJeK^MDNKOYP]SEUHWGYFZG]C^[_XbJcYeGfDgHhJ
~fru	j-J>J?[@]HFIIKbPXQZ
~fry	s3Y9JHGI_KJO[ZJ
~fs^	_#J(J)J*I,[-H3J4J7h9I=J>J@JBJHXIIKHMJNJPITFVJZHdKgJhJ
~fse	p)a-J9KBIHFSYUbVFZIdJfI
~ft^	K!G#D%F&H(B)I*W+F,J-D.G2F3J4C6E7a8G9B:C;[<H>E?F@EAYCJGJIHKIL[MFNAOAPFQGRbSeTbUJVEXCZC[D]^^IaXbCd[eFf[gchB
~fte	L!Y#b&I(G)E*E,G.H/_1I4G5G7E8Z9[:A;F=I>A?CA]B]CIDKEHFFGDHII@KALZMXNGOHQJRaSHUGVEWFX]YX[D][^HaFcCeGfbgJhG
~fto	f.X7JHGSbTJZIcbfJgH
~ftw	n1_H^IJJX
~fue	r#]-J9[@JIJKIPYTJVJZGc]hJ
~fug	n(W4[8]?ZCHDZHHT]
~fuh	s%WHIQXUZbY
~ful	^!I#I%I(H)I-G3H4[7K9G:J=J>F?JB^CJDIH[I^JJKZLJNIOYPJSJUHXJZ[[H]I^JaHcJeZfYhI
~fun	W!E#E%F(X)W*J+H,I-C.Y/H0I1I2I3D4G5[6H7G8H9C:H;H<J>D?D@HAIBcDIEIFJGGICJIKCLGM]NGQJRHSGTFUeV_WGXYZ][F^G_YaDcGdDeGf^gHhE
~fuo	u#^9ZGXIJ
~fur	l>X@JBZHGN]VYX[ZG
~fus	P!Y#D%_&J)[*G+H-^/b0H1I2J3D4F5I6G8G9F:J;I<J=^>E@YAHBDCFDFEIFGGFHAIbJaK[LHMBOYPZSDTFUGVXWHXFYIZJ[G]G^H_FaGbEcFfEgE
~fuz	q-cHGND
~fwe	y9[@KMIg]
~fy^	_#H%J*W+J-J3Y9G:J=J?XBHCXDcH[IHJGKFLJN]OJVIXYZA]IhX
~fyl	pCJD^HIIYKJN_aJ
~ga^	U!E#X%D(_*C+G,H-C.H/G0G1G2[3F4E5I6G7F8X:D;G<I>Y?C@CAGDBEHFXGFH_I^JGLXOCP]RFTDV]WGX[YGZ<[b]B^E_Ga]bDdDeHf_gFhX
~gaa	n%]3Y>]@ICZKJXJZZaH
~gab	w#[DZKJN]
~gac	o(J3Y9J>J?[KJLZY]a]
~gad	]!J#F%a(G)I*G+I,J.Y/J0J1J2J3F4G6Y7I9]:G;I<X=H>E?G@EAIBFCGFIGIHEIDJJKEMFNGO^PaQWRHSITHUbVEWIXGYI[I]_^IaEb[cHdGeJgJ
~gai	R#Y%G(H)X*H+c,J-E.J/G0I1J2J3H4H5J6J7I8Y:D;I=H>G?H@_AIB]CFDEFIGHHGICKXLGMJOHP[RZSJUHVGWJXYYJZ^bIeJfFgHhE
~gal	n(I)I*Z+Z-I3J4[9J@IDHH[IJKJL]N]PJTJXJZFaJf[hJ
~gam	a!H#]%J(I)J+I-F/Z0Y1Z3G4H5[6J7J8J9G:I<K=I>Z?H@DAJBGCFGJHXIDJJK_LKMbNHOHRISJTIUIVIXHY^ZB[I]H^J_JaGbGcGdHfGgYh_
~gan	K%G&I)D*D+E,F.G/F0F1G2G3B5H6F7I8F9A:e;F<H=]>H?JAFB@DAEbFcGaH?IGJFK@MANaOCQGRESETDUbVDWfYFZ>[D]X^D_EbGc^d^eFfCgEhD
~gar	_!Z#H)J+X,J-F/I0J1J2J3G4H6[8I9a:I;J=H>C?EAZBECZDCFKGJHFJJKYLJNGOFQKR[SYTGUJVGX^YIZI[J]X^JcIdFeIfYh[
~gas	c#H%I(F)J*J-H3H4J7J8K9G:g=[>F?H@DBFCHDGH_IGKCLaMHNHOKPISJTIUGVGWJXIZJ[I]Z^H_JaYbHcJdIfJhG
~gat	[#I%e)G*^+I-G.X/J1J2J3H4J7J8J9F:I=X>F?GAIBFC[EJFIGGH@IFJJKDMGNGOIPbRJSITIUIVGWJXIYJZJ[I^I_Ga[bbdIfJgIhI
~gav	d!J#J%[*Y-J2Y3G>G?H@ZBJC[DbHAMJOFRYVJXIZX]Y^JaG
~gba	w-_4[?Z@JCJHGKIZG
~gcr	mYa
~gd^	_!a#G%I(G)I+J-G.K/Y0J1I2I3G4I6J7H8X9F:];I=H>E?G@IAJB[C]D_FJGIHAIXJKKDM]OHP]RISIWIXHY[ZA[H^G_HaGbHdIfXhE
~gdy	l+Z1Z@JD^HIL^VJWZZG^JdY
~ge^	F!D#B%C&H(G+[,F.c/[0E1E2F3@4E5F6D7a8J9B;G=C?]ADB[DIFEGDIHJELBM^NFPDQGRES[TDWJXaYFZ[[]]__EaCbWdHfCg[
~gea	f-J@aHIIIKHM]NGZZ][^H
~geb	T!X#X%E&I(Y)]*F+X,G-].J/G1H2G3D5I6G8Z9B:[;Z<H=H>E?_@EAZBADEFHGKH=JGKZLIMAO[QIRFSFUEWGYGZC]b^Y_YaYbIc]eHfD
~gec	wBZUGVZW]
~ged	r)W>H@[BJDWHZW[ZI
~gee	[!I#E(])X*H+I-E/I0[1J2I3J4Y6I7H8I9E:F=W>H?D@FAID_FIGHHCJZKGLYMGOFPFQJRISGTGUWVYW^ZJ[Y^H_Ia^dGeJgIhG
~gef	h#J(J+X-J4[7X8Z>]?H@GBJCHDJHFIHKHL[NYVIXYZD][_]aIfJ
~geg	d!J%J(]*J+J-H3^4J9I;J=J?H@GBGCYDaHIIGLKMHNXOZUJVXZC[J]YaFbKcJdIhX
~geh	X!G#F(E)H*I+I/H0J7I8J;I=H>]AJBECFDEEJHZJJKXMYNEOGP]UXVJWHXXY]]W_HaDcYdYeHfYgHhE
~gek	p#J+J1[9J>X?JBZCJD[HFZY]Za]dJfJ
~gel	[![#]%F(G)G*Z,I.J/Z0H1I2J4G5J6H7G8I9B;H<K=]>Z?C@]AHEJFIG_HAIIJILHMIN[PFSITEUEVEXEYHZY[F^Ha[bFcGeIfFhH
~gem	_!I#X%Z(H*I+J,K-F/J0H3Z4J6J7J8[9G;J=I>]?G@]BICFFJGIHDJJKDMFNFOHPIRKTIUHVHWJXGYK[H]b^H_Ja[bZcHdWeZfHhY
~gen	G!I#D%E&E(E)A+G,I-].G/?0k1E3E5C6@7F8]9a:X;]<D>E?F@]ABBFCIEHH=IKKHLXMDODP@QDRCSBUZVDXcYBZY[C^a_DaJdFeGfBgDhY
~gep	g#I(J-Y9I>J@]DJHHIIKJLaNZX^ZC^_hK
~ger	N![#[%^&H)C*A+],J-Z.I0E1J3E4I6E7J8E9?=E>^?_@ZBXCAGIHZIHJYKELHP]QYRDTEUBVCWCXFYEZ^]C^H_YaIbHcJd]eFfIhI
~ges	O!_#c%I&I(A)X+E-J/G1F2G3A4H6F7E8X9C:[<J=B>Y@JAGB^CBDEFGGXHBI?JGLEM]NFPET^UaVcWDXFYXZB]^_DaGbDcJdbeIgIhB
~get	Q!G#^%E&J(I+Z,Z-Z/F0I1G2H4G5I6I7G8F9E:H;J<J=E>G?E@EBBCBDbEHFIGdHBKGL]MERGSJTJVFWZXDYHZ_[Y^Z_ZaXbEdBf^hF
~gev	b!I#F%J(J*^+I-G3^4X6J7J9G:I=J>J?G@GAJBGDbGYHCIGKXLZMINGPJRITIUJVXXHYKZD[J]H_YaFbJc]d[eJfY
~gew	_#H%](F)[+J/]0I1Z3I4I6J7I8J9F:H;I@]AJBWCHDHFJGFIFJJKYLIM_OIP^RJSJTHUIWJXIYJZB[I^H_IaGbHcJdGfIhG
~gez	l!Z#I%[+Y>ZBJDGHHKIPJUYVKZE[Z]]dXfJhK
~gfe	l7bHJ
~gg^	d![(I-Y1[@IB[HYIJKIMJNJSITJbXcXgJh]
~gga	uBYHZIJKJZD[]h[
~gge	c!I%J(H)J*J+Y-Y/J0J4J6J7J8K9F:H=X>[?FAZBZCHGZIFKFLKMHOHPJRISJUZVHWJXHZX[J]]_]aGbGcZdJfIhH
~ggi	d#J%J(H-H3E8X9[:J=I?G@YAYBHC_DEHDIGKFNHOHPIRJSJUJVIX^YJ]Ga[bJdJf_hI
~ggl	y-W@JHJK[
~ggn	m#J,X>GDJL]ZY[JbacJhJ
~gh^	Q!I#F%H(Y)I*[+^,J-[.J/J0J1J2J3J4I5J6J8I9G:J;J<K=G>E?I@XAIBYC[EJFJGJI_MHN]PYRJSGTYUCVIWIZH[H^G_JaXdHeJfJgXhY
~ghe	h!Z#J%a(a)J-I3I4J8J9E:J;a=J>I?I@GAJBJCJDJIXKIMJNZOJTJVJXIZG]J_[aIbJdIfJhJ
~ght	S!F%d(Z)F*G,J-E0^2I3F4[5H6H7G9]:F;]<J=F>G?F@ZAHCGDEEZFIGFICLGNGOZP[QJSGTFVGWJYIZ@]F^Z_GbEdEeIgG
~gi^	b!F#J%I)Z*[+I2Z3H4J7J8[9G:I=H>G?Y@[AJCXDFEJGJH[IZKEMIN^OIPHS[UGVFW^XZZA[J]H_JaGbIcJfIgJhI
~gia	l!I2Z5ZBIHFIFMJN[PaV[ZI^Y_Jf[
~gib	l!H)J/J4X9_BIDJIJKJMJNJSJTJV]WZZE[Y_[aKfY
~gic	r-Z=]BXHWR[ZD][
~gid	o3G9I>JCaHIIJOIPZXYZY
~gie	wC^P^
~gif	u!K#J3[D]HZZGaG
~gil	l*Y/Z@JBKGZHGM]O[RYZJgY
~gin	N!Y#Z%D&I(J)E*J+c,H-]/D0G1G2G3G4C5G6F7b8F9A;[<I=K>E?Y@FBHCJEGGFIXK?MGNBOGPHQHRFS[UCVFWFXbYFZ][C]Y^b_Ja?bccEdDeGfGgJhB
~gio	b#H%H(])K*I-G0K3G4H8J9]:X;J=I?G@^AYBGDXHCIFKFNHOHPIRZSJTIU[VFWJX]YJ[J]FaZbIcIdJf[hH
~gir	p@^BIHEMIQYVJWIXJZ_]JaJf]
~gis	J!D#E%F&J(C)C*C+j,G.H0F1G2H3E4F5H6G7F8G9D:E;G<I=E?^@JAGB]CaDhEHFJGFHZICK@LFMDNBObPDQHRGSFTFUAVDWEXDY]Z>[E^G_FaCbFcIdEeGgFhD
~git	^!I#^%J(H*J,H-F/I3_4J7J9F:I=I>E?G@DBFCFDHHYI_JXLIMIN]OaPJRISJTJVIXHZA[J]HacbJdJgJhJ
~giu	o3F4Y8Z>IC[DIHIKJOJX[aXfZh[
~giv	_!Y#J(_,Z-H/I3I7J9J>I?I@JAYB[CJDGHGIGKIMJN]UJVHXIZX]J^XaJbXdKg[hX
~giw	ygZ
~gl^	c#J(J3J7c:K=J?J@HBYDIH[IJMIN^SJVYZCbJhK
~gla	p.X3JGXHXKKZI]]b[
~gle	p9IAYHHK]N]OZZI
~gli	^!I%I(H-I/J3H4]6J8X9F:H=H>F?]@JBEC]DHGJHGJJLJMFOHP^RXSJTHUIVXWJX]YJZ]]G^G_JaGbFcHdHeJfHgJh_
~glo	Y!I#J%J(d)_*Y+J,e3I4J6J7J8K9[=I>I?G@GBJCJEJIIKHLJMINIOJPFUGVFWJXJZX[J]I^JaIbIcJdBeIfIgHhH
~gly	w3ZE[OJ
~gma	g3J9Z:g?I@JBJCKDIHZIHKIMINJOJVIZBaH
~gms	i(J0fHCZG
~gn^	N!J#G%C(J*G+Y,]-C.J/J0J1I2J3G5I6H7b8H9F:E;I<c=J>@AHBYCFDYEJFaGFH^IZJGKCL_OHPHQJRHSGTaUFVDWHXIYIZI[Z]D_IaAb]cFdFeHfGhI
~gna	h(J3G4Y9I<Y=^>F?[@ZBGCIDIIIKJMFPJTHUJVJXJ]]aZfZgJ
~gne	y:Z<]HI
~gni	[!J#H%J(I*J+J-].Z/J3E4J7X9H:I=J>E?IBDCIDGGKIDJJL_NGOZPJSJTJUIX^[H]I^JaIb]cHdIfYgJhc
~gnm	yHY
~gno	f!J#I(I)H*^-X3]5^:J>I?J@HB]CID[HAKHLcVJWIZC]Z^KaJbJhJ
~go^	O#B%I&H([)F*E+I.I/D0E1E2Z3X4B5J6E7C8Z9[:G;E<H=F>b?B@FBIC^EFFFGDH[ICJEK_LHMZNAPBQGRCSDTBUBWDX]]G^J_IabbDc[eZh]
~god	i/Y1J2J3I4J9F:J>H?JBHHFIHKXMJNZOZR[UKVJX^]Ja_bJcHfHhX
~goe	_!J#[-J3Y9[=J>]?IBFCXDIHEIIK]L[MJNIOJTIVJXXZH[Z]IfZhG
~goi	q9[@JBIHIVJZaaI
~gol	sCWFYGXNZ
~gon	W!H#Z%H(H)H*H+I-H/J1J3G5I7H8J9X:H;J=[?^AICHH?IGJIKEL_MZNGOJRITGUFVGWIZ?^G_XaFbgcDdIfZhG
~goo	_!I#D(J)F*J-K/K3I7b9c:K=I>J@IB[CIDIH[IZMJPJSJTJUHVIXJZD]JaIbJhI
~gor	e!J#H%J(H)I*Z-G3I4J7J:Y=W>H?]@IAJBZDIHCI]JJKYMINHOJRJS[TIUHV^WIX^[I]IaIbJcIdKfJhX
~gos	r9J:b@IBIIYNZZJ
~got	T!Z%H(D*I+I-G.Z/H1J2J3G4I6J7_8H9Y:a<J=Y>E?Z@HAIBBCXDbEJFIGGJGKBLGMFNCOIPIRJSHTHVFXGYJZZ[[]J_IaGc^eIfHgG
~gow	k#F+J-J:I>I?J@JB_DIHYIIKIL[MITIUXVJ[[]Jb^cIhI
~gpo	w)ZHJNZ
~gr^	r)]3J>a?J@IHGIHK[MIOIVJY[ZH]J_ZaJ
~gra	P!D%C&I(_*E+D,G-B.H/F0H1a2G4C5X6Z7E8E9b:F;[=Z>F?E@CAZBJCEDFEIFGH^JEKELGNEOEPBQ^RGSbTCUAVCWEX]Z;[D]B^E_aaBbBcCdcf^gchC
~gre	Y![#b%G(])G+W,I-F.J/]0I1Z2I3F4I6J7I9_:H;H=F>C?IAHBXCEDFFIGGH=IZJIKZLXMINFOIPFRISHT^UHVBWJXFYIZG[_]F^GaFbYcGe^fHgEhE
~gri	e!J#J%^(d-I3I4J9G:b=J>Z?I@IBICHDIHGIHKHMKNIOIQZS[UJVGXJ]IaHbJcJfIhJ
~gro	T!F#H%D)F*I+H,J-F/H1J2J3F4H5J6I7H8I9F:G;I=E>E?F@IAHBDCGDFEJFIHcIXKELHMGOIPfRISHTHUEVjWHXHYIZG[H]G_GaGbFcHdCeGfFgHhH
~gru	Y!E#H%G(H)G*H+I,J-G.K/I0J1J3E4I6J7H8H9Y:F;I=F>F?E@DAIBECGDFFJG]IBJIKDLGMGOHPgRJSHTIUEVkWHXGYJZ?[H]D^Z_FaGbGdGeJfGgHhG
~gs^	f#F-^/H0J9I:Y=[>J?[@JBIHZKGLYM]NIRJZE_GbJh[
~gsa	n!J#J(])J*X+K-I0c3G4J9I:J;J>H?I@JBJCHH]IHKHMINIOJPJUJVIXIZD[]]IaFbIcKfHhJ
~gsb	y*[+J>HCID[
~gsc	a!I#I%Y(H)K,X-J0J3H6X7J8Z9H:I?H@HBFCIDIEJGHHHIJJKKHLIMHNIOJSJTJUJVIXHYX]J^Ja[bHdae]fZgXhH
~gsd	yL[ZJf]
~gsg	wC]DZEY
~gsi	y3^DI
~gsk	yE[HYWJZIaZ
~gsm	u>I?HC^DIHG_[a_
~gsp	m#[BGHIKZWXXJZ[bIc]
~gsr	u+E?JCJDYG[HYW]
~gss	o+^6[BJCZDFKJSZZGaJb_
~gst	n,_3ZHGZHf]
~gsv	y*[9J?_
~gt^	R!I#A%D&I(B)C*H+[-[.H/F0I2Y3>4C5H7Y8W9@:D<I=C>^?J@[AFBDC^DaFGH_IaJGKFLHO[PDQHRJTZUXVEWXXJYFZG]IaDcBgDh]
~gte	r3[4[TZ
~gth	e(J*J,I-I2_@ZCJI_KJNZZG
~gu^	^![#H%J)Y*H/J3[4J7X9F=Y>H?H@YAJBFCIDGEYHZIGKHLXMYNHOHPJRKTXUZVYWJXIZH[J]I^J_YaXbIdXfJhH
~gua	c#[-G/]3X7[9Y=K>I@HBJCJDJHAIHKaMZNIO[P]THVIXXZI]J_KaJ
~gub	s>_D[ZH
~gue	U#X%I(D)I*I+I-c/J3G4I6J7H9C:h;K>F?F@JAIBDCGFIGJHYJIKELJMHN[OHPHSYUXVXWJXIYJZ@[I]Y^I_HaGbHcHdJfIgIhG
~gui	a!H#I(I)J*I+Y,Z-F/I4J6J7I8J:J=H>G?EAcBXCGDHFYGJIDKGMINHOIPIRISJTIUJVHWJXXYJZI[J]b^K_[aDbIcIdDebfHgJhI
~gul	p)Y-J9I>JF^GZHHIJN^OZZJaI
~gum	u9]C[
~gun	[!G#D%[([)G*^+G,H-X/J0I1J2J3E4H6I7H8Z9Z:G;]=G?aAIBCC_EIFJGIHCIEJJKDLHMXNIPFQJRISZTGUZVDX[YIZ@[I^I_Ia[bGcHdHeJfGgIhZ
~guo	sAXYX
~gur	O!E#G%C&J(C)C*X+F-G.J/G0H1G2I3X4G5I6G7G:C;I=B>D?^@JAHBBDHEiFHGIHIJHKFLGMFNCOGPCRGSFU>VdWgXEY[Z;[G]E^G_FaFcEeffAgFhF
~gus	l9]HCgb
~gut	y9_@JHI
~guy	u#F@ZHIPXT]cY
~ha^	O%E&J(X)E*E+F-Y.J3D5H8G9Y:I;K<I=C>H?AAFCBD_EGFGGIK]MZN[OEPGRESETDUYWEXYYGZb]^^X_EaDbJcDd[eGfCgIh]
~haa	s3Z?[BJDJHDP[U[ZGb^
~hab	U!X#X%G)F*Y+X,I-H/I0I1J2J3F5J6I7H8I9C:G>^?E@HD[EJFJGGIEK]LHNIPXQKRITHU]V^WGZC]_^H_IaBd^fFgH
~hac	e!I#Z-J3J9J:[=Y>I@]BICJDIHbIIKIMWTJVZXJZF^XhJ
~had	wCXHYU[
~haf	q-I3]?ZDIK^ZHhJ
~hag	u-J>JBJHZIIK^ZYaIhY
~hak	c!_#J(K9J;[>J?J@HBJDKHYIJKJLZMJNJUXVWZD^]cJd_eZfHhI
~hal	U%E&J(D)I*G+I-c/^0G2I3Z4E5H7F8H9Y:E>A?CAGBECDEaHFIaJGKDLJNDOJPDQIRFTEU]VYWGYYZE]a^F_Fa[bGcEd]eHhF
~ham	j3_9Z>F@IBXF[HCIJKHOIQXT[ZF^JaJfZhY
~han	C!D#F%A)J*]+C,D-E/Z0C2F3A4F5E6B7H9a:E;D<[=D>c?D@aAZBaCFD@EGFCGFHXIDJHKCLeM_NBOEPDQERGSET@UGVCWDX@[J]I^g_ZaDbDcJeDh_
~hap	c!_#J(H+J/^3H4X9]=J>E?F@FCIHIIHKGLYMHNGOZVIZ^^Ya[bHhH
~har	P!G#J%[(F*X+H,H-[/^0H1H2c3E4G6G7J8G;F<I=H>D?]@ACEDGEJFcGFHZIaJGKBLGMEPEQ]RGTGUHVFWIXGYcZ>[H]F^__FaGbEcCdEeXfDgHhE
~has	O!C%G&I)D*E+F-J.H/I1F2[3C4D5H8E9X;F<H=E?BAFCBD[EFGbJYMeN[OEPCQHRESDTCU]VHWDYFZ^[X]I^Z_EaCcCd]eFfFgDhX
~hat	F!I#H%H(Y)F*G+G,F-].W/E0F1J2F3C4^5Y7D8G9]:E;W<G=E>_@FAHBEDFFIG]I[J^K_LXMEN^O]PDQIRGSFTGXHZ^]E^]aEbBcEdHeFgIh]
~hau	n3I9J>ZBJDZHGIIK]NJU[VIXZZHh^
~hav	L!D#H&J(G)Z+J,I1H2I3Z4G5^6[7H8H9Z:E;X<J=_?YAHBBCbDZEHHHIYJIKZLIMINXO]QIRISGTFYHZJ[Z]E^Y_GaFbFcGdIfEgJh[
~haz	j-[/^9KHHIIJYMKN]O[hJ
~hba	s4YVZZHf[
~hbo	ySY
~hce	f#J(J+]-H/K3I9G:Z>F?[@JBFC^DFHCK[M_OIVJXJZY]HaGbJgKhZ
~hci	y/]@^
~he^	m;Y?]CWDIG]HGLYNJZH[Z^Zd^fH
~hea	_!J#H%H(X)J*J+I,J-F/I1J3H4I6J7I8I9D:J=H>F?F@IB]CJFJHaIHJJMZNHOJPKR_S^THUIVHXJYIZB[J]I_JaHbIdEeGfbgIhI
~heb	l(Z)[=Z@ZBJHIOYXYZI
~hec	Z!I%[&X(F)J*Z+I,H-A/I0J1J3G4J5^7J8I=I>G?G@DAJBCC_DZFJGIHJJ_KJLXN[PISJTXUHVHWJXIYJZX[H]G^Z_JaIbHcIdYeZfIhX
~hed	u(_9K?GD]HH]Y
~hee	[!I&J(Z)_*c+H,[-H.J/J0I1I2I4G5K6H8I9Z:H;G?E@EAHBYCHGHHFJIKJLIMFNCOFP]QJRHSHTFW[XEYI[H]D^I_WaEbGcGd]eIfFg[hF
~hef	y(^,HH]RJZF
~heg	qB[aY
~hei	S#F%F*[+[,I-I/F0I1J2J4H5J6I7I8_9Z:[;]=X>DAHBACIDZF_IDJJKEL[NXPIRJSHUHVZWGXXYJZA[[^IaXbFcGgG
~hel	P%G(a)D+I,J-Z.I/F0I1J2J3E4H5J6I7J8I9a:E;J<J=G>C?ZAICFDJEIFIGHHYKBMBNGQJRITZUZVCWDXEYIZ[[F]F^F_HbGcGdGeIf^gehG
~hem	]!I#I%F(G)^*I-I3Z9H:[=I>_?IBGEJF[G]IIJHLYMJNZOIP_SJXJZC]JaJbIdFfJgHhJ
~hen	F!G#X(])F+I,_.D/_0D1H3_5G7I8E9G:D;K<I=G>X?bAEB<C]FYGCHZI]K]LEMIOBPGQJSCTJUCV@WEXHYH[I]]^J_Ia^cbdEeFgD
~her	D!F#B%C&F(Y)A*I+H,C.E/E0I1C2H3G4B6W8I9_:];h<E=C?_A]BEDGEDFXIAJFKYLEMFNHOFPJQERCSaTIVJW_ZI[Y]D^C_Ya_b^cBeDfGgGhH
~hes	e!J#](I)I-X/J3X7K9K:K=[>J@GBHCJDIGXHJIbLXMKNITHUJVYZA^YfYhJ
~het	b!Y#H%a(_)H*X+G-G/J2J3F4I6J7I8I9]:E;_=C>F?[@GAIBHEJF[GZH[IEJHKFLJMHPJRJSJTIUGVHWIXGYZZG[J]H^J_YaGcIdGfIgJhH
~heu	d(J-J3J9I:J=K>I?J@cBJCJIIKHMJR^SYUIVJX^]Ja[dJ
~hey	W!b#H%H(J)H*I+[/Z0J1J3^4J7X8J9F:G;J=I>I?_AICHDWFJG[HCIXJJK[MHNIO[RJSJTIUYVYWJZE]I^J_IbIcJdIfZgZhH
~hez	o:^@YIZN[UZZI
~hi^	qEYHJIZJXKXY[
~hia	d!J#X%K-I/X6^9X=J>Y?^@HBFCIDJH@IHM_NHOIPJTJUJVJXJZG]Ha[bIcJdKfJg[h^
~hib	l!J)Z-Z4G5J7_?JHFJ^PZQXSIUIZJ^^gJ
~hic	V!I#I%[(F)I*H+J-D3G5X6J7[8J9H:I=J>a?G@EBGGJH]LFMINbO[PHTJUIVIWJXIYW[J]G_Ia[bIcHdFeJgZ
~hid	r*X7J?JHZb^
~hie	^!I#H%J(G)J*X-F/]0J3E4I5X7J8J9X:];J=H>C?E@XAJBFC_DYFJGJIYJJLWMZNXOGPIRJSJTIVFWJX[YJZE[I]Y^Z_JaFbHcIdXgI
~hif	k3Z6Z>IHFIYKGO[XJZ[aZ
~hig	uH]PZVKZIfX
~hik	y*]4[HJ
~hil	]!W#I%I(G,Y-G/G0Z3]4J7I8X9^:H=^>G?I@GBFEJGIHCIIKHLHNHRYSIT^UYVHZF[K]a^H_JaIcIfHgJ
~him	r)Y@X
~hin	P!E%G(F)G,I-^.J/D0F2I5d6I7F8X:G;H<I=F>^AIBGC^D^EIGCH@IIJIM^PHQIRbSGVDWFYF]CaGcYdFeIfYgGhI
~hio	q-X5X>ZHJ
~hip	y>]HIPY
~hir	_!I(I/J3Z7^:K>Z?IBHCKDYHJJ^KGMHNIOJSJ]J_[aGb^hI
~his	L!E#I&I(X)G*D+G,H-E.I/G0G2F3J4F5b6H7G8^9b;X<I=Z>D?B@_AXCCDYEHFHI=JCKbNdOFQIRGSFTEVaWZXEYGZK[E]D_HaFbEcHdFeGfDgFhE
~hit	l!J#I4YA[BJDJHFJYN]TYZJ_[bY
~hiu	r!]>I@GB^CJHHIHKKU]ZG][hJ
~hiv	s2Z3H>IHWO^
~hl^	b!J#Y-a/J3Z6X9I:J=I>F?X@GBIC_DHHDKGMZNHOGUJ[[]Y_JaEbIcJfJ
~hla	m/[6X8XNYTYZ[bK
~hle	]#G&^(G)I,Y-Y/H0K3^4H7H9H;H=]>F?[BEDEE[FKGIHGI[JJLIMHPHRZTIUHVGWXXHYJZ][X]G^G_JaHbGeJfFgIhE
~hlo	r)Z+KB_DJGYUHVJZJ]Z
~hlt	d#J%Y;[?Z@KBICYVYZI[[bXfZ
~hlu	o6a<Y?^NIZH
~hlv	y#^XJ
~hm^	w/X8YKW
~hma	w@Y
~hme	o(J>J?_@JIIKZN_ZHaJ
~hmu	k!I#J-K/a0Y3J6[9I>J@JAZBIDKHHIIJXKJNJOJPZT[ZI]J_^cJdJhJ
~hne	b!J#Z%J(H*J-E/I0J3^4J:I=I?I@GBHCJEZGJH[IFJ]KGLYM^NHOKPISKUJVIXI[^]H^I_XaHbYcJdXeKfI
~hni	n#J([3Y7X:ZBXHIZIdY
~hnt	j-]/X=K>K@YHHJXKIN^ZZdZ
~hnu	y@JJXZ]
~ho^	d!I#H*J+J-G3G4J8K9F:I=J>Z@FC_DXFXHGKXMHNJOIPKTJUZV[XHYZZ^]HaIbJdHfGgKh[
~hod	P!H#H(F)F*b+_,H-E.J/I0J1I2J4H5J6I7H8I9E:H<J=F>Y?d@HAHBGCeDbEIFIGHICJIKJLHMHNEOFPGQJRISITGUGVEXFYIZJ[H^I_GbGdHeJfIgIhG
~hoi	f#I>I?b@]BJCHHAIIMJNXZD[eaKhJ
~hoj	q>J@aKJX[ZI
~hol	X!G#J%F(H)c*Z+I,[.J/I0J1I2K3[4G8J9^;I=H?G@IAIBECGDFEKFJGIHZIDJILJMHNFPaRISHTJU^WIX[YIZG[I]H_HbHcIdIeJfIgHhG
~hom	a(J)J-I.H3G7K9F:f=J>a?I@IBYDJHIIIKGM[NITJUJVIWKXJZJ]I_YaHcJfI
~hon	G!F%E&H(D)E*^+_,F-F.H/C0G1G2G3d4E5H6F7E8F:C;F<H=D>g?Y@HAFBYCYD_EGFFGGHZI?JFLENBOaPDQHRFSETGVEWFXCYFZB[B^E_DadcDdEeGfEhH
~hoo	X!H#H%I(G)J*I+E-Z/I3F7I8[9F:H=I>^?H@XAJBFDJGII[KXL^NYOIPJTIUaVGWJXIZH]]^H_HaZbHcJdXeJfH
~hop	g#J+K9Z=H>W@IBIDZH_IKKIZJb_
~hor	R#J&J(a)[*H+H,I-B.I0H1H3B5J6H7G8H:D;^<I=F>E?D@WAeBCDEEIFIGJH;I]JGKJLZMDNCOFQIRbSGUDVJWGXaYHZ?[G^F_eaYbEcFdFeIfEgGhZ
~hos	[!I#J%H(H*J+]/K0J1Z3Y4I6J9I:I=Y>X@XBFCYDHFJGcHEI^KJMHNFOJRaTIUKXJYZZ>[J]I_[bIdYfEgJhI
~hot	]!I#H%J(I)J*J+K-H0J1K3G4I5^7J9F:I=G>F?G@GAKBGCHDHGIHhIHJJKHLJMHNIOJPJRbSITJUJVIXIYJZX[J]H^J_JaHbHcIdJfHgJhH
~hou	L!B#G%D(B)J+Z0G1G2H3Y4Y5J6F7J8E9A;J<H=C?B@bAEB[CHEYFXGCHZJXKWMZO[P_QIRJSGUAVIX_YG[X]C^G_]bEcEeG
~hov	u5X=ZH[MX
~how	R!I%I(G)H*H+b,J-F/[0I1J3G4J5J6J7I8J9Y:J=I>F?^@FAJBDDDEJGIH[JXKDLYMHNWOXPGRXS]UXWJXHYJZF[^]Z^H_IaXbacIdFfHgJhG
~hr^	_!Z#J%X(I*X+Z-H/J0J1Y3J4H9J:J<X=^?YBHCXDHEZGJHEK^MINIOGPIRXSJTJUJVGX[Y]ZF[J]H^J_ZaGbJcFeKgJhH
~hra	g(J*Y-Z2X3Z?]@KBJDIHZI^KJNKQYZF
~hre	S#G%]&Y(C)F*F+G.I/F0I1W7G9[:J;H<I=X>J?D@DAYBDCEDEEYGGHXIYJJLGMENDPZRXSGUGVDWKXDZ_[G]E^FbEcZd^e[f^
~hri	]!I%X(G)J*I+J/J0Z1I2J3G7J8Z:H;J<K>F@FAIBDCYDGEJFJHIIGJJLHMGNGOISJTJVHWJX[Y[[I^IaCbGdae^f[gXhG
~hro	Q!E#E%Z&J)I*F,H-A/F0]1G2H5I6G9E:H;G<X=D>E?D@HAGBZCDEHFGGdIHKXLFM]OFP[QIRYSITJUEVHWFX_YI[F]J^I_GbJd_f]hE
~hrt	wHJUZZKbYh[
~hse	o>]@_BJHHIJKIL]MYZJhZ
~hst	p3YHJI_L]ZI
~ht^	D!J#I%c&F)F*F+X,G-Y.H/J0Z1G2G3J4^5H7D8C9Y:J;^<E=E>I?YAGBEDDEYGGJDKDNJP[QHSBTGVYWDXIZH[X^]_Za^bFcXgHh[
~hte	c!H#Z%_(^)I,X-H2J3J4J6J8K:I;^=I>H?I@]BGCHEXGJHGIHK[MINIR^S[UGWIZF[J]H^J_JaHbIcJdGfGhJ
~hti	h#J%^(a,J-I0]3J4J9I:J;c=J>H@GBJCGDHIIKGLJMJNIOIS[UJVHWIXJZE]H^JbJcJdJfKhY
~htl	d(I)J*[/J:J=J>J@HBIDIHZIXKGMJNdPKSJTJUHVIWbZD]JaJbJcKdJgIhJ
~hto	w,^HH
~htt	y+XHIc^
~htu	u,YDYE]eW
~htw	R!F#H%H)G*G+H-[.K0]1I2Z3G4F5J7Y8H9G;H<J=J?EAICFEIFJGXHHKXN[OHPFQJRGSXTEU[VXXCYHZ]^Z_GaFcEd[eHfEgH
~hub	u,H@YBIH_LIMIZEf]
~hui	m-J9H>_@HBKCJFZIYKHMJOJZFhb
~hum	l(J-J9[:K>J?I@XBHHEIJKINZSJU]VHWWZXaZbJfZ
~hun	r9JM^R]ZJ
~hus	k>]CJHFYa
~hut	l!^#_,Y-J>Y?J@IBJHHIJKIRKZG]YfY
~hwa	y3[HZ
~hwe	w*X
~hy^	s0XfX
~hyb	j-JH[ZH_Hb]db
~hyp	wH]bZ
~ia^	O%I(Y)D*H-E.G0E1[2E4C6_7E8D9_;Y>C@aAJBCCHDDEJFEGDHCIBJIKBLYM]N]OBPDQZRJSXTFUIVFXXYEZE[I]J^Z_DaabYdAeEfcgY
~iaa	y4YM[
~iac	w-J@[[[^_
~iad	^!H#Z%I(I*J+J-Z0X2Y3H4J6J7I9Y:I=I>G@_BXCHDGEJIYKFLKMXOJP]RJSJTHUIVIWJX]ZD[J^J_JaXbHcHd]fJhG
~iag	o#[-J4[BGDJH^IIMJX[ZH]Jf]
~iai	uHIVZ^XcZ
~iaj	y@]H[ZK
~ial	N!E#Y&J*E,X-D0G1G2H3G4Y6F7E8F9J:I;G<I=^>AAGB]CEDCFXGDH_IXJJKXMaNFODQHRFSXTDV[XDYHZ_]F^G_EaIb[cDdBeFfZgG
~iam	d#J%J)J-J7K9]:Y=Y>Z?Z@GB[CIDJHIIHKHMINIOISHT[VHXIZG]Ia[bJcJfGgJ
~ian	^!J#G%H)J*J+J,Z-[/J1J2Y4I6J7Y8J:I=I>G?H@ZAJCIDFGKH[KXL[MGOIPJRJSJUJVHWIXIYK[J]H^]_IaIbZcIdXhZ
~iao	q-Y9_>J?J@JBJIIZY][
~iar	[!I#H%J(X-I/J3H7Y9I:[=I>H?I@[CJDJHXIHKFLYMGNIOJPITJUIVWXIZX[^]I^_a]cJfIh[
~ias	r-Z.a3[9X>J@KHHIIKJZI
~iat	]!I%I(I)J*I+J/X0J3H4X7J9]:I=J?G@bAJB]CGDIGJHHIGJJKFLJMXNHOJRXTGUIVHX]YJZA[J]a^I_HaGcHdHeJfIh[
~iav	r6_?ZB[HEZJfY
~ib^	l%Y9[>F@JGZHYKIOZPHYZaXdKfY
~ibb	y7_HISI
~ibe	Z!H#H%^&[(F)H*K+J,W-I/H1Z3H4Y6Z7J9J:H;J=Y>H?H@FCIDHEJHHIHKFLIMHNGOJPZR[SITYUGVFWIXIYYZH[X]I^H_XaHbHd_e]fXhG
~ibi	b!G#J%Z(I)]*Y+K-_/J4]7J9I=J?H@IBGCIHBIIKJLKMJNIP]QYRJSKTIUGVHXIYJZG]J^^_JaJbJf_gJhJ
~ibl	Z#Y%G(J)F+J,J-[/I0F1J4a7]8J9I>]@[AJBDCHHXJJK[LIMGNHOIP[RHTHUCWIXGYJZY[Y]H_IaHbGfGgI
~ibr	n)^BIHIT[UaVHZI^XfI
~ibt	i!H/J3J9^=J>H?KBJCJDKHXKJMJNITJUYVJWZZF[Y_[a^gXhK
~ibu	d%J/K0I1J3Y=[BJG]HbLXMJPZZG_JcJ
~iby	yZIha
~ic^	D!?#A&F)Y*H+E,H->.H/X0Y3H4B5D6B7G8B9G:C;C<[=]>^?I@^A]BWCBDJEBFEGEHbI=JJKGLEM]NCO?P@QERESYTcU_VYWBZD[Y]=_Ha_bJc[dHeHfggah?
~ica	F!H#A(I)A*Z+D,b-@/I0D1E2F3_4A5F6E8D9A:F;D<G=I>]?b@JAcBECcDGEFFFGCHbIBJHKCLDN]PAQGRIT@UJVEXIYE[C]]_CagbBcHd@eDgFhJ
~icc	yBKHDZ^b]
~ice	M!W#D%D&I(E)D*E+H,G.G/F0F1G3?4C5F6F7E8F9^:D;F<H=n>??A@IAEBACAEGFGGFHdIFJFKYLIMINDOYPEQHRES]TEUAWEXBYEZC[F]B^F_EaEbCc^dEeYfCgF
~ich	D!J%I&F(H)G+Y,J.G/W1F3H4Y8F;X<E=J>E@FAHBDC_DYH[IaJCNbO]PGQHS?TKW[XD[IbGcGeJ
~ici	U!F#C%^(])[*G+J,I-D.J/J0I1I3D4G5J6I7H8J9a:F;Y<J=F@BAHBZC^DBEIFIGHIbJIKJMENEOEPFRHSYTHUZWHX]YIZC]J^H_HaCb^cEdFeIfagH
~ick	O!D#@%E&I([)E*[+I,F.H/I0H1G2H3J5H6G8E9[:C<[>_?F@HAFBYCGDYEHFFG]HJJGK@L_MGNAOEPGQHSGTHUEVEWHXEYFZ[[D]^^b_Ea^bbcDdcfDgGhD
~icl	m/IHbMJZJ
~ico	_!X#I%I(X)H*J-H/^0J2W3G4H6H7J9G=H>Y?G@FAJBICHDXFXGJH@ICJJK^LKRWSZTIUGWJXIYJZG[J]G_IaGb[cHdZf^gZhX
~icr	N!E#B%G&K(E*Y+J-G/Y0K1X2I3F4F5I6G7b8H9F:F;I<J>D?F@CAHBDCFDEFHGFHXICJZKDLGMGNFOGPEQJR^SgTcUFVEWFXFYHZ?[G]F^G_GbEc^dZeHfXgchF
~ict	[!J#J%J(J*X-]/Z3J4J8J9J=I>J?J@FBGCJDJHZJZKHMJN^PHQdVKXJZH]J^JaIb[dIfJhH
~icu	n*Z2Y3Y9J?^@GBGCZHFIJKJXJYZZ]^J
~icy	J!F#F%F&I(B)]*_+G,H0H1H2I3F4F5b6H8X9E:E;H<I=D>F?H@[AGBCCYDDEGFIGGHJICJ_KHLGMENjOGPERHSETFUGVBWgXFYHZ<[G]D^G_FaDbFcFdFeHfGgDhE
~icz	l%G(X)J*X+Z9G;c=J>J?I@IBIDFIJNIPJQ[VJX^ZGaJbJ
~id^	Q!F%I&J(K)E+D-B/Z0H1G2G3Z4E5I6F7F8E:E;G<I=J>G?H@@AdCDDJEFF[G]H]K@L[NbPDQIRZTFUCVEW^XHYHZ][E]C^[aCbYd[eFfEgEhE
~ida	S!J#F%E&J(D)D*E+Z-[/G0H1H3C4E5I6G7Z8X:_;G<I>Z?[@GAZBDEGHJNHO[PERFS]TEUCVDWXX[YYZ][F]B^F_FaGbHdZeYgYhH
~idd	f#K%J(_-]3H7K9^>I?H@IBHCXDJHFIXKHNJVJZG]^^KaJ
~ide	Q!H%F&J(C)C*G,W.H/X0F1H2H4E5I7d8G:F;G<I=H>Z?F@FAbBJEHFHGGHZIZJFKILJMJPDRZScTIUHVBWGXEYFZ[[F]I^E_GaXcDdCe^fHgE
~idi	i([-J2Y9W=J>J@_BJCJDJHFIEKJMYNZPJZEhb
~idl	oOZRZh]
~ido	V!D#G%E&Y(C)Z*F+G,X.I/G0H1H2H3I4a6Z7F8G9I:E;H<I=E>C?f@GAHBZCZDCEIFIHHIFJHKDLHM[NFO]PaR[TEUAVIXZYWZA[G]D_GaKbXcXeHgHhF
~ids	p3H9JDYH[IJKZR[SJT^fI
~idz	m(Y+[3J=]>]?[BJCHDEHFKJOZTZZJ]JaHbZ
~ie^	[!Z#a(Y)I*^+J-G1K3G4J7K9H:Z;K=J>G?HAJGIHXIZJJLJMIO]PHRJSJUJWKX]ZA[I]I^J_IbJcIdJfJgJhH
~iea	r!X%Z1[HKTYdZ
~ieb	u(I)[0[F]K[ZH
~iec	b!J#Y%J(H)I*[+J3H4J7J9G:I=I>G?[CZH@KGM_NZOJPIRZS[UHVHWIXYYZZC[J]GcIdJfHgJhZ
~ied	Q!H%D&I(C)F*Y,H.H0G1G2H3B4[7E8G;a<I=D>@@^AHB^CIDAEHFGGFHAIHJGK]LHN_OHQHRYSFTIWGXeYGZX[F]_^Z_YbFcDdFeHfDgF
~ief	q!X&]9K:X@JQWZ[
~ieg	h![#J&Z,Y-Y3Z7[9G>]?J@IBJCXDIGXHDIGKHNXOIVJXJZH]Ia[fJhI
~iej	c!J%J(J*K/Y3G4J6J8X9F:K=J>Z?H@YAKBHDGHAIYK]M_NHOHUJVIXIYY]H_^aHbIfKh]
~iek	h!Y#H%J(J-H3I4K9_:J>H?IAZB^CIDIGYHDIFKHMJN^OIPJRYTKVIXJZG]I_^aIcJdKfKhI
~iel	[!H#]%H(I)J*H+J-Z/I0J1J3a4I6J7I8J:H;J=I>X?F@IA^BIFJGIHJIYJIKGLINEPIRJSJTHUIVHWJX_YJZI[I]E^IaCb[cIdIeJfIgIhb
~iem	]!I%H(G)I*H+H-Z/J1J3F4H6J7J8J9^:G;J=H>F?F@_AJBHC]DZEJFYGJHEJJLJMHNEOGPYRIS[TGU]V[WJXHYJ]F^J_Ic]dHgIhF
~ien	H!I#C%_(_)G*G+H,F-Y.E0J1Z2C3G4@5X6B8F9J:]<F=@?B@_ABB^CFD[EFFDGAHCIbJHLXMYOJPIQ^RFT^UJVBWXXGYGZF[H]F_AbXcYeCfbgJh[
~ieo	u4[cWf[
~iep	pHGOZR^h]
~ier	K!Y#=%C&G(G)E*G,X-J.Y/G0I3X4H5F6C8F9I:^>IADBECbD[ECFGJGKbLEMGNAO[PbQHRCSGTGU[VGW]XZYEZB[D][_Ia^bAcCe[gCh^
~ies	]![#G%F)I*J,J-^/I0J1I2J3F6I7H9_:K;J>D?G@BAJBKC]DFGXIDJJK_MENXOHRZSXTHUHWIYJZa[Z]G^G_IaGcGdFeJgIhE
~iet	M!A#@%J&G)Y*I.H0X1D2D3F5F6Z8X9A;]<F?]@GACB>EFFDHDIYJFK_MXOZPXSCTIUHV]WHYXZY]K^]_ZbHcDdCf[gIhZ
~ieu	Z!H)J*H+[,Z-D.K/Y0H1J2I3F4G5X6H7H8]9]:[;I=G>H?E@^AXB^CDDYFJGIIFJILGM^NDOGPHQJRISHUGWI]]^G_GaEcJdFfGgIhD
~iev	r-X7^@JHJR]_I
~iew	i(^*G>JHaIZZJdY
~iez	l!H%H&Z+H-I3J8J9G:J=K>H?]@YBGD^F]GJHEIJKJN^PJUIVIXJZ[]J_JaJbJdZeIfJ
~if^	o![(Y3^5XHHQX
~ife	d!J%J+J,X/[1X3J4J6X8Y9J>J?J@ZBHDHFJHDIIK^MJNIOYZF]Jd]eXf[gXhJ
~iff	V!G%](E)H+I,J-I.J/Y0I1I2I3Y4G5J6a7H9F;I=F>]?C@HAXBBCFDEEJFIIbJHLHNZO_PIQYR[SHTFUHVGWIXFYI[H]F^G_Ga]bHcFdXfFhE
~ifi	L!C#@%B&_(C)F*Z+G,]-C.I0G1F2G3^4G5H6F8F9E:C;E<H=C>Z?H@^AFB]CgDHEHFHGFHbIHK?LEMANCO^PDQHRFSETCUDVBWEXXYG[D]_^X_EafbGcCdDeFfDgE
~ifr	l3Y6b9K<Z>I@JHDIYKHNJO]XIZIaZ
~ift	f!I#X(J3[=[>I?KBID[LXR]TZ_JaF
~ify	b#H%J*X-J3Y9H?Y@HBICYDcH]IJJGKGLJNJVIXYZB]IhY
~ig^	V!F#E%F&K)G*F,G-E.I/G1X2H3H4X6H7G8H9[:E;H<J=X?J@FAHBAC[DXEIFHGHHFI^JHL^MXNJO]PFR]SHT[UEVDXGYHZ=[F^E_Ha]bEcGd[fIg[he
~iga	Z#Y%G(I)X*E+G,I-B/H0I1I2I4G5J7H8H9_:F;I@GAHBCEIFJGHH<JIL]MXNFOFQJRZSHTEU]VDWIXDYIZ@[^]Y^G_Ha^bbcZdGeJf[gHh]
~igd	d!J#J%J(I*J+Y-I/Z1Z3I4J7J9I:^=J>H?I@XBZCID]GJHEIGKHL]MZNIOJP^THUJVFWYXKZX[J]I^HbJfIhH
~ige	T!E%_&I(C)G*G+G0F1H2H3C4D6F7Y8F9A:];X<I?C@bAGCJDHEHFGGFHCIIJXLXN[OZP_RGSGT_UDVYWGYH]C^__DaCbXcEeGfEgFh^
~igg	l(J+Z-[3X9]>[@JCJDIGYHIIIKINJOJTXZFaH
~igh	R%f(a)D*F,I-D.I0^2H3D4[5G6H7F8G9[:F;b<J=E>F?D@ZAGBICFDDEZFHGFHYIBKELFNCOYP^QISFTEVBWDYHZ?]E^ZbDdDeIgF
~igi	Y!G#]%G(^)H+H.J/H0I1J2J3^4G6J7H8I9B:X;^=H>C?[BEC_FJGIH=I]KILIMGO_QKRISHTHUDVZWJXEYJZ@[H]E^I_IabbGcHdHeJfHgIhH
~ign	L!H#F%B(H*X+W,[-G.I/I0I1H2I5Z6G7a8G9E:H;H<e>>?J@DAGBYCED[EHFaGEH[IYJFKALeNHOFPGQIRGSET_UDVBWEXEYHZE[X^J_Ja@bWcGdDeJfXh^
~igo	Y!X#H%I*I+I-F.J/J0J1J2J3X4I6J7I8J9Z:H=H>^@FAJBZDYFKGJHFIDJJMGNHOEPIRISJTIUHVEWJX_Y[Z[[Z]F^J_JacbIcIdIeJfHgJhE
~igr	e!H#G%I*J+J-I0K3I9I:K;_=K>H@IA^BICHDXGJHDIIMJNJPJVIXJZF[J]H^J_eaJd]hI
~igt	c!I#H%I(I)J*J,K-X/J1Z3D4I6K7X8J9G:I;K=H>a?I@aAJCHDGGKHZIXKDMHNHPJRWSXT[UJVIXHYJZB[Y]Y^IaFcIdHfGhY
~igu	N!G#E&J)C+G-F.I/F0G1G2I4E6F7F:B;[=B?F@FBACIDDEiFHGHHHIHJGKXNGPDQIRFU>VcWfXEYJZ:[F]Z^F_FaGbJcDeffAgJhF
~iha	y>JIJK_ZHaIh]
~ihr	j-J3Z:XE]HII]KJOJ
~ii^	w6[IINZ
~iis	y9JBJYabJfH
~ij^	o#I(]-J/J8[9H:Z>I@JCYDIHFIHKZMJOIT]ZJ]Ja[
~ija	y-X
~ijd	g!Y#G%J+J-H/J3J4[6J7J9I>J@_BICIHCIFLZNYPJRbSYT[VJXJZD]I^J_[aJbJcIdIfHhJ
~ijf	f!J#[%Z(I)J*J-G1J4J8X9H:[=I>G?I@FAKBGCHDIGYHCI^KFLXMWNZOXPJRITGUJVIXYYYZY]Ia^bIcJdGhJ
~ijg	m1[3J>X?YCJDKIJOYZ_
~ijk	h#J%K-[9Y@^BJIJKYL[T]ZH^K
~ijl	w3JO[TYZIh]
~ijn	Y!^#^%G(F)I+I,J-F/I0I1J2I4I6I7H8J9^=H>^@FAIBJDHFJGIHIIXJJK]LGMHNGO[PGQKRISITGUHVXWJXHYJZ_[Y]F_HaEbGcIdIfIgJ
~ijs	w-^A]KJ_X
~ijt	o%Z4Y>_@JD^HIZHhK
~ijv	b!J#J%I(I,X-J0J3I6X8[9I:J>H?J@HBGCJDIEJGIHJIJKILJMINIPYTJUJVJXHYX]J^JaJbHdae]fZgXhI
~ijz	_!J#H%J(H)J-H/Y3J4J7]9G;J=J>I?I@_AKBXDIHFIHKFL^MYNHOIPITHUJVHXIZ[[Z]I^__HaHbIcJdIgYh[
~ik^	a!]&I(G)I*J-Y0J3F4J7I8I9H:I<Y>I?HAHBGD]FYGZHHIDJJMGPZRJSIUHVFWJXIYJ[I^Z_XaYbZcIdIfIgJhI
~ika	^#G%G(X)H+H,J-E.J/J0I1J2Z3E4H6J7G8I9F:H=G>H?]@EAZBEC^EJFIGIIXJJKELINFOYPFRISHTGUHV]WIXHYIZX[H]_^J__a]cGdHeJfHhF
~ikb	q*[4^?YHHfZ
~ike	V!Y#F%G&J([)Y*F+X,I.J/Z1I2I3I5J6H8X9E:Y;[<J=J>D?]A[BECIDIEJFIIZJHK_NJPYQJRHSGTIUGVJWIXFYIZI[J]Y^[_ZaGcGdEeJfGgIhD
~iki	y-[.Y
~ikn	u?^@JHIa]bZ
~iko	o!G#J(Y)J-J3YA]CJDKHHIKM[SYX]ZI^[bYcJ
~ikr	rHXKJLZZI^^dZ
~iks	rHJLZZYaZgY
~ikt	j#J(I+I-[3K:J=Y>I?I@IBICID[HFIGK^NKOJSYU]VHXZZF]Ia^
~iku	s2Z8]<ZHJ
~il^	A#A%E)B+D,F-Y.E0X1G2H3d4J5Z7D9;:a<J=E>W?^AHBCC]DcEJF[GGHbI@JFKHL?McNAOHPZQXRJSATGUEV=WBXCZ[[>]Y^J_DaabWcFdAe]gZhC
~ila	]!X#H%H(G)H*H+J-E.J/[0J1[3]4X5K6J7H8I9Z;J=Z>a?Y@YAIBDC[D[FYGJICJJLINGOEPHRISYTHUGWJXGYJZA[I]F^J_IaYbHcGdIeKfHgIhF
~ilb	d#I>b?JCIDYGZTX^Y
~ild	c(J-J/Z1d4K8Y9H=J>Z?JBICJIIKJMJRJTJZF]K_KaIb]cJdIeKfJ
~ile	S!E#[%E(b)Z*^+H,J-E.K/G0I1J2^3[4G5J6H7H8I9C:F;I<J=G>b?C@GAHBGCZEHFEGHIBJGKELINEO]PeQJRISITGUGVEWIXFYIZ?[H]]^H_Fa^bKcFdGeJfHgHhE
~ilf	w3]9Y>ID[HJ
~ili	P!Y%E&J.X/I0I1H2H4Y5H6G7Y9B;^<I=F>C?^@CAXBBDJEGFHGHHIJFKYLIM_NCP[QIRGSEU_V_WIXIZD[H^XaEbYcEd]fCgGhD
~ilj	uHKKZc^dZ
~ilk	q#Y>J@JBIM]O[TZX[ZJ
~ill	H!^#Y%I&G)B*E+Z,I.X/]1]2D3?6H7E9]:J;F<H=I?H@YABBGCXDDFDGBHHIZJBKGMcNDPHRJS@T_UAVIWDXB[c]D_YaFcId[gWhG
~iln	y2ZO[
~ilo	f!J%Z)J-_3X9I:J=H>J?I@HBIC[DGGJH[IIKGMJNJPIUIVbXJ[HaKbJhH
~ilt	T!G#G%H(E)H,J-I.J0I1I2I3I4I5H7G8I9F:F;I<J=G>D?F@DAIBECFDFEJFIGhH?IDJlKDNEQJSHTGUHVDWIXHYIZA[H]X_HbHdGeJfGhH
~ilu	_!J#J&^-K/c3I=J@YBGDJEJIJMHNYPJVXZ]]J_JaJcZfH
~ily	d#]-Y/YHETZZEh]
~im^	T!F%c&](H)G*I+I,Z.I/F0G1H2I4Z5I7W8G9Z:Z=D?J@FAHBJCDDHEGFHGGH[IBJJKZLXMHO[PHQISGTJVDXEYHZH[F^GaXbEdEe]fDgGh_
~ima	Y#Y%H&J(G)I+I,J-[/I0J1J2I3D4H5K6I8J9D;J=G>X?Y@cAZBDCEDGEJFIGIHHIaJIK]LJMINDPIRHSHTHUGVGWIXYYIZB[H][^I_IbccHfGgJ
~imb	rIa
~ime	O!E#^%E&J(D)[*B,G.I/E0E1G2H3B4F5I6F7F9I:F;H<I=E>C@GAFCZD^EHFHIGJGKXNJOIPEQIRfSGTIUYVDYGZX[G]]^F_GaZbEccdEeGfHgGh]
~imi	[!E#H%H(E)F*D+I-G/J0J3F4I6K7I8J:F;K=G>F?]@HAXCGDFFKG[HYIXJJKXLXMGNGOHPGQ_RJSXTIVXW[XcYJZX[I]X^J_IaGbFcHdIgIhH
~imm	^!I#H%I(X)I+J,X-F/H3G4J9G:J;J=I>C?H@[A]BHCGE[GJHBIHJJLJM[NXOaPISHTXUIVHX[YJZB[J]H^J_[a^cIdIeJfHh]
~imo	d!J#H%K(J-K9Y:J=J>F?J@_BGCYD]HCIXKFLZMINIUJVHXb]IaHbJcJdKfJ
~imp	R!G#F%J(X)G*J,I-D.J/G0H1H2I4Y5I8H9G;I<J=X?IAICEDIF[GGH_I^JHKYLGMJNGOERHSZTZWZYI[X]D_GaEc]dFfIgXhG
~ims	r)Y@X
~imu	_-I1[5]9J@]BKH]I]XZZF
~in^	;!H%D&D(_)d*h+],d-B.H0I2?3C4[5Y6=7_8Y9B:D;A<A=F>D?B@XBFC<DFE^FZGCHZIZJHKGM@NFODPbRHSITYUHVXWbXFYF[B^]_@aAdEe=fCgbhF
~ina	P!d#J%C&I)G+a-a/F0[1G2H3?5H7D8F:E=D>X?]BZCAEbFGGFH_IBJFKALIMGNCOFPZQHS^TEV@WFXZYFZJ[F^F_EbHcGdDeHfCgHhD
~inb	l9J:^>[@JBYDKGYHDI[JJKJMKP^ZHaZ
~inc	H!J(D)[*J-Y/E0J2F3X4Z5J6]7F9E:B;I<F=Y>G@AAZBICEDBEFG]HFKDLHMZN]O]P_QJSaTEUIWEYYZH[G]I^B_HaHc[eEf]gFh_
~ind	H#H%H&G(@)G*I+C,G-_/Y0D2E3]4Z5a6E7B8C9C:C;E=A>E?]@IAJCCDGEJFEHYIGJCKBLGMfNCO@PCR[SDTEUAVGWGXGZ>[a]X_daJbec_dCeEg^hE
~ine	M!C#A%B&Y*X+I,G.J/X0G1G2G3J5G6F8I;H<I=a?E@_AFB]CYDEFaG^HJIJKXLGMGNGOaS[UBVYWGX[YHZJ[H]XaJcYdIeFfFgBhD
~inf	U!D#I%G(F)G*F+a,I.J/I0I1J2J3[5J6H7H8I9G:F;H<J=E?J@FAHCcDfFIGHIDJHKJLJMHOGPFQ^RJSHTHUXVCWHXFYIZY[H]E^H_GaFbGcFdEeJfHgIhF
~ing	J!I#_%A&H(E)A*]+F-G.E/C0_1D2D3F5E7a8D9[:I;X<F>F?E@EACBEC]DbGYHBI=JBMDOGPAQJRFSKTGUcVJW[YD[Y]^^@_BadbZdYeIfZgFhF
~inh	V!Z#J%F(G)H*I+J,J-X.J/J0J1J2J3G4I6J7I8J:H;e=H>G?I@HAICFD]EJFZGHHIJJKJLIMGNGOHRISITHVaWIXHYIZ][Y]F^I_HaHbHcIdHfIgJ
~ini	F#?&F(a)e*b+B,_->.E/C0C2D3@4Y5Y6C8Y9@:C;F<F>E?E@aACB_C>D@FCGBHBIcJFK;LFMFNZO>PaQIRATJUXVIWeX?YCZa]a^I_@aDbZc?eCfHg^hG
~inj	wHKQYf[
~ink	S!F#J%H(F*X+Y,Y-]/G0H1I2J3D4X5I6J7H8H9B;Z=F>C?E@EAHBBCEDDEJFHGYHYIXJGMDNEOGPGQJSGTFUEVEWIXGYHZG]F^^_^aJbicWdYeIfFgGhJ
~inl	j!K#I(J,X3H4J:I>F@IB^DZIJKHL]MJOGTJVJZ[[H]H^JaKbacIh[
~inm	n9K@[IJK]ZY
~inn	^!G#E%Y(^)G*]+J,I-].J/I0I1I2I4G6Y7X8I:];H<J=G>G?[@_AHB]CDDCEJFHGHHCI]K[LHMENEODPFQJRHSHTGUGWHYI[]^H_]aXbFcFdGeIfGgHhE
~ino	l!J#I)Y*Z-Z3Y9Z>H?JBIDIIJKJOHR[SJTJUZVHWYXJZI]JbJf[
~inp	w@_HHNI
~inq	q#[3K@JBKHFM^SJUYVIWZX]ZIbK
~inr	m%],]0]9GDXE]HYKJNJZIaIdHfI
~ins	P!E#F%^&J([)F*H+],H-B/J0_2H4G5I7I8H9D:G;H<c=E>FAHCGDaFHH]IcJ_LGMCP]RGSFTGUEVIWGXXYBZ>]E_GaCbHc^dCeYfDgF
~int	F!A#H%@&I+[,I-[.F1B2B4H5a7E9A:I;I<D=K>I@HAHB=CFDEECFBGGH^JJLHMXOXQJRCS[UFVYWBX]YJZX[H][_^b[ccdYhI
~inu	T!G#[%F(F)H*H+I,I-D/G0J1I2H3D4G5J6H7H8I9D:F;J<J=G>GAIBJCEDEEJFJHEI[JIKEMkNGOEQJRfSHUFVDWIX]YHZD[G]Z^H_IaXbFcIdGeJfJgGhI
~inv	X#H%J(H)J*I+J,J-F1J3[4J6J7I8J9F:g;J=I>B?F@DAJBFCFEXGJHaIEJJK_MGNZO[PJR]SJTIUHVHWJXGZ@[Y]G^I_JaHbJcJdIeJfHgJ
~inw	yNZU[
~iny	q9J@ZXZa[
~inz	r(Z8]:[HJIJN[
~io^	J#@&G([)]*F+H,C.F/B0E1D4Y5K6C7]8^:X<F>^?CA_BGDIEDFEGFHEIJJXKBLXM=OHQFRXSYUZXCYEZ[]^^Y_YaDbbc@eEf]gDh[
~iod	r9G=[@YHYNFX^
~iol	d@XEJHENecJ
~ion	;!:#E%a(X)C.D/?0[1_2G4B6F7D8D9<:K;X<Z>9?[@;ACC_D[EgFIGYHbI=JEK<LDMGN[OBPXRCSITAUaWZXIY[[X]^^]_EaHbDc[dYe^gGh>
~ior	e#I(I-I3I4J:J=J>I?J@^BHCIDZHDIGKaM^NITJVJX^]IaJbJcKdJf]gX
~ios	m#J-X@IBIG^H]IJKJTJZG^^hK
~iou	b!I#[-]>^BIHAIIKaMYNGOZZJbJg]hK
~ip^	k(J)I*^-J9J>[CJDZHXKIN[ZGcKhJ
~ipa	u([H[
~ipe	n+Z3H>X?Z@JBICIDKHJK]MKN^OJPZZG]JaJhK
~iph	y6_KKNIY]ZDcF
~ipl	h#YAaHJZX
~ipo	s9J:aHIgX
~ipp	g#]-I1[3X9I>F@XBGCID_GIHHIYKGNJO[PXU]VJXJZG]JaGfHhY
~ipr	r6Z@[HGR[
~ipt	a!Y#J%G)J*I-I/J3E6[7J9I:J=]>H?F@HBXCID^G_H[IIJKKHLJMHNGOIPGSJTJUIVJWIXK[J]I^J_ZaIbGcJdIfFg_hI
~iqu	d!J#[%Y+J-H4I5X7I8K9H:I=I>I?HBHCHGJIJJJK[MZN^OIPXSJTJUJVIXHZD[K]H^Za]b[cJfIgJhH
~ir^	G#@%^&H)G*E+Y,E-@/@2D3H4D5F7J8Y9@:]<^=b>FADBCC^DIEbFEGEHJIGJCLgMINDOBPFQ]RESFUIVZWEX]YD[a^CaYeJfHgAhE
~ira	d!J#F%I(J)J*H-I1Z3G4Y9Y:J=W>I?Y@HBGCGDIGJH[IIKIL_MGSJTJUIVIWHXJZ[][^XaZbJcKdIf[hJ
~ird	X#H%H(F)I,J-^/Z0I2K3K4I6I7^8J9I:G;J?]@ZBECGDGFYGJHCIBJ]KZL[MFNJRKSHTIUIVGWJXXZI[X]F^GcHd]eIfGgGh]
~ire	M#C&d(Z+F,G-F.J/F0F1E2G3d5H6D7b9D:a;F=D?KAHBXCEDJEEGDI]JHKBLHMDN]ODPDQHRESCTYUIVAW[XEYGZ=[F]Z_]aCcddXeFfAgFhB
~irf	yH[SZ
~irg	p%J-K9J@JF_HHZ_
~iri	s%W/Y3ZDY
~irl	w@aHJZJ
~irm	Z!G#G(H)I/I0K1I2J3D4H6J7I8a9F:b;J<Z=H>Z?E@DAJCYEIFJGGIEKDLINcO^PHRJSJTIU^VEWIXGYJZG[J]F^I_HaDb[cFdHeIfHgJ
~iro	f-J=F>J@XBICYEXHJIIMJNJSXU_VJWHXJZF]JaJc^dZfJh]
~irr	u4YcX
~irs	[!Z#I%H)J*I+G-G/I0J1f3H4I6J7I8]9G:H;J=H>F?G@]AIBFCZD_EIGHH>JIKEL_MENEOHPIRHSITJUGVGW^XIYIZJ[I]X^H_HaGbFcHdGeJfDgHha
~irt	q-JHZI^KJR[
~iry	n@IHZKZLaZK
~is^	H!B#Y&G(Z)I*H+F.E0C2H3]4B5J6H7I8]9_:Y<F=[>F?I@bAYBXCZEHFDI@JCK^LHMYPZQHRDSCTIUIVcX^YIZH[Y]G^J_FaBbEdIeDf@gEhH
~isa	G!e&H)Y*C,D-@.H/J0H2F3J4F5J6I8I9B:a;^<G=]>@?J@ABECHE^F[G^IDJEKELEMKOZQFRITEUcVFWaXF[E]G^X_EaBbKeEgChC
~isc	b!I#I%I(J)J*J1H2J4I6J7J8I:J=I>_?I@ZAJCHEZFYGIIFJJKXLKMZNIOESITHUIVHWJXHY_[K]I^X_IbFc[fIgJhI
~ise	T!F#G(X*G+H,Y-G/a1I2J4G5J6H8H9F;I<J=I>F?]@EAHBGCEDGE_GbH@JIKGLIMENbOHQJRHSIVXWGXGYH[W]E^H_Ga]c^dZeIgHhG
~isf	h/YHEJYNeWIZHaJ
~ish	^!F#I%J(G)H*Z+J,J-H/X4I7J8J9G:I;J=H>F?Y@FAJBcCIEJFYGIHIIGJJKXLIOIRKSGTIUIVHWGXI]b^H_]aCbIcIdEeIfIgXh[
~isi	W!J#I%H(J)Z*H+I-^/J0d1Y3I4H6J7I8J9F;J=E>GBHCGDGEJFJG[H_IXJJKJN_PIRISIUHWIXGYIZB[I]F^JaGbIcGdJeJgJ
~isk	g!J#J(a)K*J-H/Z3I4I6J7J:[=J>J?I@IAKBHCJDJHcIGKIMJNIOIPJRJSJTHVJYKZE]I_IaYbJc^dYgIhJ
~isl	m,X-]/Z4Z6Y9J@EBJIIMJPZTJZ]_IaJhJ
~ism	g(I)X3F6[@YA]BYHZKXLYMKO[Y[ZG_IaJbYcKdJhI
~iso	a!J#Z%Z([)J-I/X3I4J7J9J:I;Z=I>Z?J@bCJDIHAIIJZKHLXNIRXS[T[UGVGXJZC[J]JaJbIdHfIgJhJ
~isp	^!J#I%I)I*^+K/J3G4a7J9W:J=J>F?[@FAZBHCHHXKGMGN]PIRISXTIUIVHWJXZYIZD[Z]H_YaFdJhI
~iss	L#E%f&H(b)D*E+F.I0J1F2G3Z6J7J8F9G:D;a<H>G?H@EAFCXDIEXFZGCJEKJLHOFPZQJRESHTHUCV]WZXJZY]C^G_ZaIbJeHfDgDhE
~ist	A!H#>%D&E(Z)c*^+h,b-_.C/E0A1@2A3A4C5^6I7>8D9C:<;A<H=B?^@CA_B]C_DgEFFGG>HGI8JGK^L@M;N[O[RIS>T>UYVDWIXFZ>]F^E_ba;b>c?eZgZhc
~isu	f#J%X(I*J,Y-I/J0Y1J3G4I8Y9H:J=X>H?J@JBICIDHHDIHKGMJNJO]RJTJVJXJYZZG]I_JaIbJd[e_fZh]
~isy	s<]dXf_
~isz	yI[VZ
~it^	F#I%_&F)K*F+^,F-J.I0E2F3E4F5D6C7G8I:c;_<E=C>G?B@]AABGCZD]EJI]JHNZPHQZT?U>WIXdYXZB[E_GbIcCdZeGf^gY
~ita	N!^#X%D&J(H)E*H+G,H-G.Y0H1G2H3H4F5I6K9Z:[;g<I>B?Z@FB@CEDCEHGIHJI[JILFMHNFSETFU]V_WEX^YHZA[F]J^E_FaDd[fCgG
~itc	[!^#Y%I(I)J*I+J.F/I1Y4J6J7J8J9H:I=H>Y@FAIBGCIDHGIIHJJKFLZMHNHOHRHSJTKUaV_XKZB[J]I^I_HaIb]cId[eXf^gJhX
~itd	s8Y=[HJQXR]
~ite	F!C%Z&I(@)B+D,X/D0X1Y5[6J:G>D?G@GAZBFCED@EEFIGZHZIbK<LDNcOCSHTDU@V@XFY[ZB[E]G^A_]aAb?cZdbebfYhF
~itg	f!_#K-K:^;X>J@GBIG]HGKJMJNKP_UYVZZE^IfJ
~ith	E!D#J+J,X-D/[0C1E3^5I7J9G:]=X>^?HB]CFEJF^I[JZKXNZO[PXQGTFUBVDWIXDZH]B^D_Ya]bHcJdDeGfDhJ
~iti	Q!G#W+F,I-E.Y/H0I2J3D4H6I7I8I9G:Y;I<J=Z>D?ZAICYDGFHGGHZIHJHKCMINcOGQJRHSZVZW_XFYIZZ[Y]I^I_HcFdCeIhX
~itl	k&Z9J?GHcN[
~ito	U!F#D(E*G+F-Z.Y0H1I3]4]6H7H8H9Y:];I<J=EAHBYCCFIGZHZI^KBLIMCNYO]PGQJRGSFTGVBW[[G]]^K_HbIcGdIeIfDgHhJ
~itr	y-YH_ZJ]I
~its	a!J#G(I*Y+X0^3H4J7Y9X:I=I>G?^@GAZD[HIIXKXMJNEOZT[UJVGXYZB]H_KaIbJfJhZ
~itt	S!Z#[&H(E)E+G,G-Y.W/I0]1G2G3[5H6I7F8F9Y:G;F<J=G?DAFDJEHFGGDHBIZJHKYLFO^PJQHT[UEWGYHZ^]a^]aAbJcEdBeJfHhG
~itu	W!F#G%]&J(F)H*H+H,Z-Z/G1I2J4[5J7G8^:G;I<I>D?C@XAIBECGDJEHFHHFIHJHLHMENKOFP]SHTHUEVDWHXH[H]G^G_HaFbEc_dce^f]hD
~ity	O#F%X&J*]+X,I-F/F0I1H2I3F4G5I6G7b8G9G:G;Z<I=G>]?Z@GA]BDCXEHFIGGHXI]JIKGLHMGOHPEQ^RHSGUFVHWXYYZF[H]F_EaEcddFeHfGgGhH
~itz	w=ZZ]]Z
~iu^	g#X%Z(J)J*I+J,Z.]3H4I7J8J9E:I=H>G?Z@GDIIEKFL[MIOIPIR[SIUIVHXIYJ[I][_JaGcXdGeZfZgJhH
~iud	w-[@IB^ZJ
~ium	d(J-I/J3I9I=g>I?J@HCIDJIGKGMJN^OJTKVJXJZH]J_IaIcJdJhI
~iun	n3G4X8Z9J>I?JBJC[DHOJX[ZX][fZ
~iur	y9[>[?]BJHHOK
~ius	h![#J3F9J>G@HB[CJHGI^OIU]ZH]ZhZ
~iut	h&X/Z3J9Z>J@ZBJHFIXJXMJOZVJZ_aJhJ
~iv^	L!a&d(I)F*E+D,G.I/J0[1F2F3H5H6^7E8D9D:A<H=D>F?E@BB]D?EGG_H_I@JJKBLJMCNGODPIRGSEU_WDXYYZZF[[^J_Ya_bYcBdFeFhC
~iva	Q!d#I%G&I(D)]+G,^-G.^/G0H1H2I3Z4F5I6b7G8Y9F:F<I=D>a@HAHBGCEDXEGHXICKCMENZOYPCQHSGTFU_VGWZX[Z<[G]E_EbDcDdFeZfJgFhD
~ive	P!]%H&I(])F,[.J1H2H3E4Y5H6Y7a8[9C:H=C>D?[A[CCD?EHFHGHHCICKWMEO[QHSETEUaWEZD]Ba]bIcFd_eZ
~ivi	R%I&J(b)]*]+I-_.Y/G0H1I2I3C4F5J6G7H9G:F;Z=F>E?E@JAHBCCFDEEFFIGGHDIFJHKELJMHNEPcQIRISHTGUZVJWHX]YJZG[I]G^G_FaFbGcfd^eZfDgHhF
~ivn	b!Z#G%X(H)J*J+J,X-J/K0H1J3I6Y7J8]9H:J>G?I@HAJBGCIDHEJGJHIIIJKKHLIMHNIPXSJTJUIVGXHYX[J]I^IaHbHdae]f[hH
~ivo	b!^#^%J(H2]3_4J7J8J9G:I=I>X@EBHCGDZIGKHMHOXPJQYTIVIXGZF[J]I_JaXbIcIeKhX
~iwa	ygZ
~ix^	i#J-J5^9J?Z@JHcIJKINIZC[]]I
~ixa	j(I;X@]BJH[IIKYMJNKXXZ[^YaJdZhI
~ixe	q#K%K*Y>[BIHEPI^^fY
~ixi	yJ[
~iz^	i%^9ZGJHZMXPKTZZI
~iza	N!D#D&I(X)Y*D+^,d-E.H/H0]2H3C5I6F9D:Z;H<W=K>C?C@CAGCEDAF]GcHDIIJGKJLHMZNXOFPDSEUJW^XEYFZ<[F]D^HaDbEdZecfdgEhC
~ize	i(J9J=d@JBJCJH^IJKJNYUIVJWJZF
~izi	e#J%J)J,Z-I4J7J9Y=I?G@HCYDGHDIIK[MINIOJPJRJS^TJUHVHWKZE]XbZcIf_gJhI
~izo	s1ZGZKZMZdY
~izz	_!J#J3X9K:Y;Y>J?I@JBICIGZHJIIMXOJPJSJVYW[ZG]JaKdZf[
~ja^	Y!]#X%F(D)Y*G+Z,J-Z.I1Y2I4G5J6W7I8H9C:F;I<J>F@JDGE[FHGEHGIFJHK_LGMaPGQJRHSYTGWXYHZG[G]]aDbEeI
~jac	n#J([*Y3J9I>K?]@JBJCXDXHHI]KJNJVJZH]J_[aJhZ
~jah	u-]>Z@JHJK^OKZIfZ
~jak	r([+[9]DGO[ZI
~jal	l(G)_-J9I=K>I@IDJHHKHNJUcV][J]KaJbJhJ
~jam	i+Z1X>J?ID_HEL[WZa]
~jan	e!J#I%J(I)Z*I+J-G0J2Z3I4J7J8K9F:I=I>F?I@FCIDGGJH@KaMGNHOJPIRJS[TJUaVGWIXHZG[J]H_JaIb^cIdZfbgJhH
~jar	yHHQ]Z^dHfJ
~jd^	n+J-J4J9J>J@]BJCJDXHDIFKXNZRaSZZZ]KaJcJfI
~jde	m!Z#I/K4]@YHIKKL[MJT]ZH^J_]
~je^	f!](J*Y-I3K9H:J>H?I@_BHCIDXHBI^MINJOJTJUJXZZX[J]]aJbJhZ
~jec	P!^#G%F&J(F)H*I+H,I-]/]0H1G2I3F4F5J6G7G8F9E;a<J=G>F?GA]BDCGDGEIFIGZH]IYJ]KGLIN]OHQIRHSHTGUHVEXHYHZG[H]H_eaHbFcEdFeHfEgG
~jed	g!I#J%[(H*^-I3J9I:I=K>I?ZAZBICcDIFZGYIGMJPJUJVHWJXJ]J_IaHbJcKdJ
~jeg	o(H3X8]9J:Z>IBJCJDIHGIZK[MKOZV^ZDaJ
~jek	h;[>J@JAaBJG]IJKJZI]J_adJfJhJ
~jem	y@XZZd]fI
~jer	wN^
~jes	W%F&J*J+_,I-Z.I/G0G1H2I3C4F5J6G7Y8F:Y;H<J=E>C?]AGBZC]D^EHFHHCI[JHMZQIRGSFTHUXV[XEYGZE[F]D_HbEcGd[eIfH
~jet	[!I#Z%I(H)J*I+J,_-G/X0J1I2J3G4I6J7I8]9F:H;]=I>FA^CGGZIEKHLIMGOHPISJTHUHVGWKX^[I]G__aGbYcGdHeJfHgJhY
~jf^	q#]2Z8Y:]@JBJHGIJKIMYXZZH
~jfe	r-J3Y@JHII_O[
~jft	o3H>JGZHHLYOITIYZZ]a^fY
~jg^	q>[?YCJHHZ_aX
~ji^	[!H#H(Z)I*G+J,J-F.J0^1I2J6J7I8H9G:H;I=Z>F?_@GAIBFC[D[EXFJG[JJKGLJMGNXOYPGQJTHVGXHYIZD]G^J_XbGcFeYfXhH
~jir	w#GH_ZG
~jk^	j-[9Z@ZL[T]ZI
~jl^	l!J#I(J+J-J3]9I=J>H?^@JBGCID]HFIIKJMZNJOZSITXUIVIZD]JaZbJfIh[
~jmu	r(J3I>I@JDJHHIZKXO[ZXaJh^
~jn^	Y!^#^%G(F)I+I,J-F/I0I1J2I4I6I7H8J9^=H>^@FAIBJDHFJGIHIIXJJK]LGMHNGO[PGQKRISITGUHVXWJXHYJZ_[Y]F_HaEbGcIdIfIgJ
~jne	w:IF[GZHJa]dJgY
~jny	yaXgZ
~jo^	j-K0W3Y9F>[?Z@HCIDIHDIIKYMIOJY]ZX]JaHbYdYfYhY
~job	w(Y>_HIKZZH
~joi	c!I%J3J7I8_:J=J>J?J@HAIBIG^H^IJNGPGUJV]ZC_Eb]dJfZ
~jon	w9J>]HJc^
~jou	c#I%I(I*J+Y-X3F4J8[9_:J=I>F?G@]AKBHCGHGIGKGM[OIPJUJX_ZD[J]XbJcJdIf[hH
~jst	w-^A]KJ_X
~jt^	o%Z4Y>_@JD^HIZHhK
~jud	m-Z9Z:^>J?a@JBJCJHFIJKJPZQYVJZH
~jui	yh[
~jul	u#Z9]:[>JHIOY
~jun	p-[>JCIDKHFIJZ[a_
~jus	W!H#H%I&Z(I)J*I/H0Y3G6J7J8X9^:I=J?H@]AJCaDFGJHCJIM]NHOGRJSJTHUIVEXG[_^IaKcIdJfZgJhI
~jut	y@ZX[
~jve	b!J#J%I(I,X-J0J3I6X8[9I:J>H?J@HBGCJDIEJGIHJIJKILJMINIPYTJUJVJXHYX]J^JaJbHdae]fZgXhI
~jzi	a!J#H%J(H*I-I/Y3J4J7]9G;J=J>I?I@_BYCIDIHFIHKFL^MYNHOIPITHUJVHXIZ[[Z]I^__HaHbIcJdJgYh[
~ka^	Y#I%D&J(Y)G*F,G-B._0]1H2Y3[6F7F9F:E<J=E>]?C@HBBCCDBEIFYGHJHKJLGODPZRYSGUFVZWHXYYGZ[[E]Z^G_^bXeGfDgHhD
~kaa	m-J/]0Y6^9K>]@IHCIJKIMHNJPZTYZH[K_HbJgY
~kac	f#K%J(H)J*X-I3H9I:J=J>[?^@[BHCaDFHDIHKHMHNJO[PJTJUJVIWK[J]Za_bIcKgXhJ
~kad	d!H#F%](J)J,Z.J/a0I1J2J3G4H7I8I9E:J;J=I>G?I@EAJBYCHDIEJFIGZHGIHJJKHLJMGNGOIP]RHSITcUIVIWJX^YJZE[J]H^J_GaFb]cGfEgIhH
~kag	wHYJ[
~kaj	yXY
~kak	y.[9JHJLYZZ
~kal	U!Z#B%E&G(B)D*D+F,F-A.H/a0[1G2G3C4E5I6b7[8G9C:C;G<I=C>C?C@AA_BECDEeFGGEHEI@JGK@LFMBNaODQIRESCTZUDVCWDXGYGZ<[E]B^D_daDbBccdeeFf_g_hC
~kam	r2Z3[9Z>I@IBYHGMJXIZG]Ja_bZ
~kan	Y%G&_(E+J,Z.K0I1J2J3F6X8I9D:Z;I>[?_AYCFDEFJGHHIIDJIKCLHM]PGQKRZSGVZWHYI]Y^Y_GaDbEcGdEeIhX
~kap	q9J>^?J^[bYfX
~kar	c#H%I(Y)J*I+J-F.Z/J0J3G4H6J7J8H9B:I;I=G>]?G@FA_B[CHDHGJHZIEJXKELJMGN[O]RISJTIUIVGXHYJZA[X]G^J_XaGbdcHdYeJfGgJhH
~kas	b!H#I%Y(H)J*J+J,X0I1J3J6Y7J8]9H:J>G?I@HAKBHCJDIEJHIIJKHLIMHNJOJPXSJTJUIVHXIYX[J]J^IaHbHdae]f[hH
~kat	f!^#X%J(I)J-G/J0J3a4J6J7]8K9F:[;J=I>E?H@GBECHDFHZI]KGLJNHOGPIRJTHUJVHXIZY[I]F^I_]aFbHcHd]fJgJhH
~kaz	n#J(Y-[3I9J>I@YA]CKDJIIKHN^O[ZF]K_[aJbKhJ
~kba	o*[4^?X@ZHHKZZJfZ
~kbo	mZG^]d[e^
~kch	wZH^^
~kcj	uEXHJUZV]
~ke^	R!G#Z(F)H*H+],J-X.K/X0J1J2J4I5J6J7H8H9C:G;]<[=GAIBBCEDIGGH_IXK_LZMbOJPIQ]RYSHUHVFWJXGYJZC[H]G^H_HaIbIcHdJeJ
~ked	^!I#Y%J)J*]+]-I3H>G?I@HBHCYHYIGLbNJOZPJTZVIZF[J]H_KaYbF
~kee	S!F#a%H&K(F)Y*G+[,Y-Z/J0I1I2I3Z4H5J6H7X8I9D:G;I=G?E@bAHBBCEEJFIHZJHMIOIQJRHSHTaUFVEWIXYYHZH]D^Y_HbFcJdGeIh^
~keh	y<Zh[
~kei	W!G#E([)J+H-H/I0]2J3I5J6I7H9H:K=a>G?D@YAJBHCZDbEIFJHBIDJIKFLZMGPGQJRGSITHUXVEW_Y]ZI[H^H_JaYcXdFeJhG
~kel	d!_#I(J*J-[3J4J6^9H:K=J>H?YBHCXDII[KIMZNJOKPIYJZD]JaJbJcJdYeZfJhI
~ken	K!@#B%E(B)H*B+D,k.F/X1I2]3F5H6C7I8C9D:G;J=X>E@GADBAC?FZHHI_JHKXLZNGOHPIQIRdT@VDWYXAYEZJ_DbXcGdIeHfbgJ
~kep	l#^7WKWMITJZJd[
~ker	W![%G&I([)X,H-A0G1I2H3B4E5J6G9B:X;Z<I=J>B?X@IA_BCC^EIFHHdKBNDOJRISGUGWIXEYXZI[J]X^[_ZbJdFeIfFgGhE
~ket	a!J#I%J(H-G3^7K9c:J=X?I@FB]CJDIFYGJIEJJKGLJMINIOXPKTJUJVIXJ[J]IaFbIdJfKhI
~kew	wHJR]
~key	]!J#X%J(H)J*K+H-H/J3J4I6f7I9H:J=J>I?e@GAJBGCHDEGJH]IHJJKHMHNIOFPJRFTJUIVGXXZB[I]H^J_JaJbHcGdIeJfGgK
~kfa	u@]HIa[
~kge	k(J0[:YBYE[HHKYM]ZF
~ki^	R!D#F%G)H+I,J-E.l/H0I1I2I3F4G5X6I7H8I:F;I<I=G>E?F@IAHBYCFDXEJFXGHIZJHK[LIMFNJPHQJRZSFTHUFVEWXXFYIZ?[H]E^I_IaEbJcFdHeIfHgHhG
~kic	o#E3Z9F@JBICKI[KJOJU[XJZ^]EaY
~kid	y3IDZHXKZ
~kie	d!Z#G%J(H*J-_3Z4I:I=J>F?_BFCGDIIXKZMIOHPIRKTXUJVZXZZB]I_JaFbHc]dIfJhH
~kil	m#Y@JBIHFKZM[R[SJTYX[Y]ZIhJ
~kin	l#I9XHaKJZYaG
~kio	p#K@KG^TJZI^^
~kip	m+Z1]@IBJDbGJKJMIZIfH
~kj^	s-K3Z;]HJZH^_dZ
~kke	g!J#^)[-_.X9I@JBJIJPKVJXZZI
~kla	g!J#I%Y&[(I)K+I-I/J6[9Z:X=I?G@GBaCYDFFJHEIHKHMJN[OGPITJUIVHWJXIZY[J]^^K_JaGbIfJhI
~kle	sI_
~kli	d!I#G%I(Y)Z*H+G,H-Z/I0K3H4J6K7J8J9F:]=G>D?FAJCFD]FKHJIYJJKFLJMFNFOHPHQXRJSJTHVHWZXHYJZI[I^J_Ja_bdcJdIeEfIgJhG
~klo	l3G4J6Z>J?J@IBJIIKJMJO^RcZI]JaZbKcIdHfHh[
~klu	s%J2Z6bGZHIZJdI
~kly	wM]VX
~kn^	y3I9I>JBJEXH]aZ
~kna	b!H#F%^(b)J*H/J2J3b4H5Y6J7J8J9E:Y;I<J=]>E@EAIBYC]FJGJHBJJKELJMHNHOEPIRJSJTIUIWKXGZA[I]Y^I_XcIdJfJgJhG
~kne	w#]?^@JHHIJKJZHaJhZ
~kni	s-ZHJIJU^VJaKbY
~kno	U!G#G%G&f(_)I*H+I,J-a.J/I0I1J2J3F4I6I7I8I;I=H>G?E@HBICHEIFJGHHJIBJXLIM^OGPHRJTIUHVFWIXHYJ[a]F^G_GaJb]cHdGeIfIgF
~ko^	e#I%K(Y)J+Z-J3J9I:J>I?[@XC^DFHCIHKHMHNJPYV^XJ[b]IaHbHhI
~kod	d!J#H%H(I*I+J-F0J3Z4I6J7J9D:J;J=H>_?X@HAJDGHFKGMHNJOEPIRJTHUJVGX_YKZD[J]G_JaebIcIfJhI
~kog	r8c>H@JA[HGIKKGVJZI_ZdK
~kol	c!X#I%H(_)I*H+J-H0J3H4I7J8J9E:H;J=W>E?F@YBFCHDFH[IEKHLJMHN[OHPGSJTJU_VcWJXIYaZD[I]H^Z_JbIcIdIfXgJhH
~kom	S!Z%H&I*E+^,H-X.J/D0]1H2G4C5I7E8F9@;[<I=D>Y?A@HAFBHDYEGFYGIHGIXJGLXNGQHRFSIT_UJVEWGYGZa]A^E_EacbXdDeGfDhJ
~kon	L!b#^%a&G(A)[*I+B,Z->.F/C0D1D2d3Z4b5[6C7B8B:a;H<F>I@<B_CYD]E_H9I;JHK=L]M?N?OFP_RCTEU=V^WZXEYDZF[Y^]_Za?b@dDe]f?gChC
~kop	q6[8[H[
~kor	j#J%](K-G.[3J4J9G>]?J@HBICJDJHJIaKINJPKTJZE[[]JaJb]fKhY
~kos	q%K&J9X=B>KBIFZHeIJKK
~kou	X#b%a(J-K3J>J@JBHHIIKKKMHTbZH[H^JbKf[gJ
~kow	W#_%E&I(Y)Z*E,H/I0H1X2]3]4F5I6H8X9D:F<I=I>C?D@BA[EIFYHEI_JHLJNDPXQIRGSFTXUEWGYH[]]Y^[_[aFbHcEdFeIfEgFhF
~kpe	m%aHGdJ
~kra	b![#H%I)I*[+X,K-G.J/J0J3Y4I6I7I8J9F:H;I>a?EAJBGC^DCFZGJHEI]JJKDLJMHNZOGPHRJSJTIUIVGWIXGYJ[W]F^J_IaXbccIdHe[fIgJhH
~kre	i!J#^%I(H*Y+Y,]-J3J8J9H:J=X>I?IBHCGDHG^HAKXMJNJOJPJRJSJUJVHWJXJZ][J]JaHbJcJdGe_f[hJ
~kri	Z!Y#E%Y(F)H*H+H,Y-G.J/I1H2J3E5K7I8Z9F:H;I<J>J@FAIBECFDEEIFIGXIEJIKELHMENWO[PXSHTHUHVEWIXFY]ZZ[H]F^HbFdbe[f]g[
~kro	h#K%J(J)J*Z-I0Y3Y4K9H:I=J>J?J@JBJCYDIGcI^KIMYNIOJPJRKVJXJZG]I_KaIbJcJdHeYfI
~kry	i(H-J6a9H;]<Z>J@GBJHEIHKGL]MJZF]K^_bYd]eJfJhI
~krz	w-Z9J>ZHaKJZJaI
~ks^	Z#J(I)I,Z-H/K3J9J>D?F@FBGC^DGH_LYNIVIXJZY[Kha
~ksc	[!H#H%Z&[(F)H*K+J,W-I/I1Z3H4Y6Z7J8X9J:H;J=Y>H?H@FCIDHEJHIIHKFLIMHNGOJPZR[SITIUGVFWIXIYYZI[I]I^H_YaHcWd_e]f[hG
~kse	T!H#H%J&J(Y*H+H,I-H/I0I1J5J6H8I:[;H=[>G?W@EC[FXGHIGJJKDLXMGNFOIRXSXTHU]V[W^XHYJ^G_IaZb[dJeHgGhG
~ksp	m7bHHZH
~kst	r#X/Z3I9JCJHGIcTJ
~kt^	T!Z%G&I(F)F*E+D-X.H0F2G3[4J7E8F9X:C<K=X>G?I@GA]BYC^EGFGG]HJIEJFNBOIQYRDTDUWVJWFXXYI[F^F__a]dYeIfGgE
~kta	f!Z)G*H7dBKDJHHPIVIZ[
~ktd	y3ZD[
~kte	q3Y;YGZLZZJ_[
~kti	V!d#Y%F(H)K*F+I,Z-G.Y/J1I2J3F4X5K6H7H8Z:G;]>F?F@FAJCFDFEIFJGHHHIFJJKFMGNFOHPDRISHTHUcV_WGXDYIZI[H]G^I_HaGcZd^e_gIhH
~ktm	y>XCY
~kto	g!J(X-J/]3Z4Y9J:J=J>I?IA[BIC_H^IHKHMIPKTJXJZA]I^[_IaJbKcJfJhI
~ktu	i#I)I*X-J1^3[4I8]@JBJCJDGHEIJKHNJOJPHdGf[ha
~kty	s![QXdZ
~ku^	h!K%J(^*K-J2Z3J8[9Y:J<Z=J>J?JB^DJKXMENZVJZC]JaJbYcHdYeXfJgI
~kuj	e!J#]%J(Y*J-H3[4J8J9]=X>H?I@IAJBHC[DHHZKIMJNIOGPJRJTHVZXIZ][J]H_JaHbIdGfIhI
~kun	g#Y%J(I*J-I1Z3X4J8[9X:[=J>I?[@GAKB]CIDHH[IHKIMJNJOJP^SYTKUJVXXJZF]I^JaGbJcJdIfGhI
~kup	g6aBJHaKJPZZG_XfJ
~kur	o-J@]BJHJI_KZTZZFhJ
~kva	q#]>JFY_]gZ
~kwi	n%Z/Z4Y>_@JD^HIMJZHhK
~ky^	w@ZBIH]NJZZ
~kze	u-K/ZIJKIOZZ[
~kzu	s(].YX]
~la^	I!H#C%I&F(Y)J*@+E,G-J.J0G1C2C3F4E5H6J7K8I9^:Z;I<F=I>a?AAIBXCBD[EKGHHII^JBK_LXM_NIOGQDRCSXT>UaVJWBXD]X^[aCb]cIdGeFf]gGh_
~laa	l#K(K*K+J-Y/Z3I9I=J>G?J@YBZCHDXHXIGK]MINJO[TJVJXZZE]IaZcIeZfKhJ
~lab	_!I(J)J*J3I4Y7J9J:a=[?Z@XBHCZDHHXIXKGLYMISZTJUGVXZF]JaJbJcXdJfIhJ
~lac	S!d#C&J(J*I+G-J/E0G1Y2X4E5]7F8[9B:E<Z=F>_@^AGBACDDIEHFHGDHXI[JJK@LHMBNGOFPDRFSDTEUaVXWJXEYXZ:[E]B^HaEb^c[dZeZfZgFhJ
~lad	Z#I%H&X([)I*H+J-E/H0J1J3]4_9D;I=X>Z?F@FAHBFEJFJGIIEJXKDMHNGPFRIS_TEUGVFXHYJZ^[I]^^H_GaFcEdIeYfGgIhG
~lag	_!I#Y%I(H)J*J,K/X0H1J3G4I8^9I:I=G>D?H@FAIBFCZD_GJHHI[KFL[MZPISJTZUYVHXJZH[H]H^]_EaIcId]fHgIhG
~lai	_!J#J&X(I-Z/X3I9I:J=I>G?IBGCIDJEJGJHGIEJHK^MHNFSJTJUKVJW_XYZ_aYbJcZdJfYh]
~lak	s#^>[HGXI
~lam	f!Z#H%J(I-]/J4K7J:J=J>_@[BFCYDGHAKFMZNZOFPJQWTJVGXHZC]]aZbJfJhG
~lan	R#E%G(C*F+I,G-C/X0F1E2_3d4[6F7D8E9G;E<H=a>_AEBECDEHF[GDHYIcJHLEMBOAPHQXSDV@WFXBZZ[D]E^E_JaFbbcAdFhA
~lap	U!I(F)I*I+I-F.J/G0J1J2J3H4I5J6I7I8J9D;J=b>D?F@AAJB_DGEJFJGIHbIEJIKBLIMdNFOGPHQJRHSITHUIVFWJXXYI[H]G^I_IaFbdcIdIeJfGhF
~lar	Y!G#[%F&Z(F*G+F,J-Z.J/G0H1I2[3Z4F5J6Z7H8H:F;I<J=F?D@FCZD_EJFHGHH_IYJILHMZPGQJRGSHTFUGVEWHXDZE[G]_^H_GaBbFcFdEeHfEgHh^
~las	N!F#b%]&I(B)H*F+F,F-D/F0F2G3E5H7F8X9D:E;G<H=J>Y?B@[CED@EHFbHFICK]LGM@NDOJPDSDTaVFWEXIYFZX[a]a^]aGb_cJdDe^fFhA
~lat	T!G#J%J(E)H*G+G,I-a.[/I0I2I3D4b5J6H7G9I:G;I<J=F>D?D@XAHBBCEDZEHFIGHJHNbOEPGQJRZSXTHUGVZWHXHYYZW][^GbFcYdGfGgHhF
~lau	_!J#G%J(H*J+K,J-H3H4I6J7I9X:I=[>]@IBZCFDGE[GII]JKKGL_MDOIPJRYTHUHVGWJXHYJ^HaZbHcWdHeJgYhG
~lav	[!G#Y%I(H)J*J+J,X-Y0Z3I4I6]7I8J9J;K=H@^CFDYHJIYK[LYMHNHOJPIRJSJTHUHVJWJXHYKZZ]Y_IaHcIdGeJfGgJhX
~lay	h![3J;I>G?H@IBJH]IYMZOJZE[[_IaZc[
~lb^	j(J3X=[@]BJG[HHKZX[ZGdXhJ
~lba	^!Y#G(F)I*I.J/I0^1I3H6X7I8[9E:H;I<J>]?H@EAIBFCGDFEIFJGIHEIEJJLHMFNGOHPYSITHUHVFWJYW[G]G^HaFbZdae[fZhF
~lbe	q9I>K@]A^BYHGW[ZI][_G
~lbo	d#I>b?JCIDYGZTX^Y
~lbs	m(J)Y?K@IB]HJUZVaZE
~lca	y3HGYOIX]
~lch	r3I>IHZN]a[
~lco	n)]-b9]>J@IBJDJHCIEK[NJUHVJZI]JhI
~lcu	y@ZBJM[
~ld^	J!I%C&H(A)Z+I.H/J0F1c2F3a4[5J8I9H;I<G=A>A?I@IADBXCED]EFFHGEHZI?KHMJNGOBPFQGSCVZWDXYZ^[H]A_]a^bYcJd[fBgDha
~lda	W!I#H%H(I)J*J+J-H/J0J1I2I3G5f6I7J8H9H:J;J<k=I>H?I@HAJBHCHDHFJGIHAIGJHKHLIMHNJOJPIQKRITIUIVYWJXIYIZG[J]H^J_HaHbHcCdHeIfGgJhI
~lde	X#H%E(D)a+J-F/I0J1^2J3G4I6J8J9F;F=X?G@_AICGDFEJFZGIHJIBKBMZPaRYS[UHVEWJXH[]]G_IaXb]cIdHfGhH
~ldi	w3[CIO[RZ
~ldn	u-YBKHHKZNZZHhZ
~ldo	m(]HHIYKHN_
~ldr	i![+Y1^3I8J9I>I?J@IBICJD^HFIJKIL_NKPJRJTJVKWXZH]J^Ja]dZfJhI
~lds	i>[ZIbb
~ldt	y*]+[DI
~ldu	g#K)Y3I>J?H@YBXDJIJMIO[VIZ^[KaZbXgZhJ
~ldw	yS^ZH
~le^	L!D%I&H(b)f*c,G-@0F1G3_4C5G6F7D8E:J;X<H=H?F@CAEBaC[DGEGGbHYKGLDMBNcOYPBQJSDVIWCYFZC[D]C^J_Ca?bFcKdIeGfCgE
~lea	O!^%X(C,J.J0I1Y2I4H5I6H7F8H9a:F;H<J=E>B?A@IAGCFDDFHG[HdI^JDKDLJNIOHQISFTWUJVIWHYHZZ]F_[aCcFdIeIfGgWhE
~lec	U!J#G%I(Y)J*H+H,J-H.K/I0I1H2J3E4H6H8H:J;G=Y>F?X@EAICFDGFGGdHDIGJHKENFOJQJRHS]TIUWVbWZXGYIZ^^G_FcYeIfJhH
~led	g!Z#b%I(X*J-H3F9G:J;K=J>X?JCHDIFZIXKGNIOZPYRJTXWKXEZF]HaFbIcJdJfJh[
~lee	b!I#G%I(H)J*H-D/J3a4I7J9G:I>H?^C^DGEYFJHAI[KDLJMHOGPZUJVZWIXIZX[_]Z^J_JaDbHcKdJfJhH
~lef	Q!I#Y%F&J(E)G+D,H-C.I/G0H1H2I3_4G6H7G8J9B:E;X<I=D>^?^@GBDCXDeEIFHH[IGJHKBLGNDOfPJQIRGSGTEUEVCWGXDYJZ?[F]b_HaHbEcGdGeIfIgGhE
~leg	Q#D%a&X(g*[+F,G-B.H/F0G1H2H3D4E5H6G7G8G9A:C<I>]AFBHCXD]EGFGGGHaI@JGK[LGMDNGOXPfQHRGSGTFVcXCZ;[F]B_DaFbEcCdEeHfEgFhC
~leh	i-]/X=K>K@XHHJZKIN]ZYdZ
~lei	]!I#H%I(F)H*^+J,J-_/I3G6J9E:J;J=H>X?[@HA^BECGDFEIFJGIHHIYJJKXMHNcOXPHRJSJTIUFVFWaXHYKZE[I]F^I_Ga[bGcXdGfHhG
~lej	l!J#J3I9J>I?I@KBICJDIHEKILYM^P^U^VIX[ZH]]aIbJ
~lem	Q!D#X&J(B)E+E,H-B.H/J0F1H2I4E6F7E:C;F<I>]?BAGBeD^E]FXGFH<IEJGK]LFMCNEOCPIQHRGS[THUDVWWDXBYGZd[W]a^E_EaIbHcaeGfEgHhC
~len	Q!E#]&I)E.Y/E0F1X2a3D5H6Z7I8F;E<H=Z>a?]@GAFBECXDHEYGDHaI]JEKCMXN[OBPDQGREUDVFWFXBZ?]@^Ea[bHgGhB
~ler	O!F%D&](B.H/X0[1J2H3X4d5c7C8J:I;F<I=A>A?A@FAYCBD_EYFGGEHZJaKCLEMJN_OGPFUEVBYF[X]B^EbBcHdFeGfEgEhB
~les	b-^6Y7]9I>Z?HBIDJH]IYKIVKZH]J_KaJbId[eHfI
~let	O!B#Z%D&J(J*E,H-G.I/_0G2G4D5G6G7Z9A:C;G<I=D>X?B@GB[CDDGEGFGGFHbIgJEK[LEMBO]PDQHRGSDTCUHVDWEXDYGZD[H]]^E_aa]bHcEdGeXfE
~leu	f#J%J(Y-Y/J0J3J4[6d9[<Y=I>J@IBZCJDKF[HCIHKFMINHRKTJVIXJZE[J]JaIbJcJdGfIhJ
~lev	c#J%J*W3H4J5]6I7J9H:Z=I@]BHCJDIGKHBI]KGMINFOKP^UJVIXGZB]^_FaabJcId]fHhI
~lex	a-D9J@]BICIDJHJIfKIN^OIXJZD]JhJ
~lez	l(J-J/J3H4^9I:J=J>]?I@JB[DJGYHEIJPJS^TIUKV_ZH]J_ZaI
~lf^	P!D#Z%F(?)c*E+H,I-E.I/^0G1H2I3F4F5G6H7E8H9J:E;H<J=F>C@FAGBYCED]EaFHGEHHIXJGLENEOHPDQJRHSYTYUbVdWFXFYH^b_FbGcDdDeHfAhE
~lfa	p!K3]@YHJIJL[TaZH^JhJ
~lfd	qA_HIK[OZ_HbY
~lfo	u3[
~lfs	o)a-J9KBIHESYUbVGZIdJfI
~lga	w4]>]?Y@JHEKJc]fJ
~lge	n!X3J>J@IBIDJHIIJKJL^OZXJZX][^Kh[
~lgo	q.Y9]>JCYHIcIf[
~lgr	u/[B[MW
~lgu	o9^>J@]BGCZHIKJM]ZJ
~lha	d%J(J/Y3J4Z9I=J>H?J@GBICIDIFZHFIZKZM_NIUJVIXJZX[J]IaJbIfJhY
~lho	p,X/Z0W@JHHK[Y[eXhY
~li^	[!Z%F(Z)^*[+X-H.J0I1I2J3E4H5J7H8I9X:];^<K>X?J@GAYBCCEDDEJFIGHIGKCLIMDN^QJRISHTHV]WGXGY^ZX]E^I_HbFcGdGeJfGgHhH
~lia	_!J%I(I*I-D/J3H4_5I7J:J;K=I>E?G@EAKBGCIDHEXHZIFKGMbOIPHRYUJVIWJX^ZZ[J]HaYbIdIeKfJgJh]
~lib	l)^/JBIHHT_U_VHZI^X_JcJfI
~lic	C!I#@)I*_+J-F0C1C2D3<4>5_6C7G8F9E:?<E=m><?G@IAZB:CZDIECFCGAHcI@J[KCLFMZNiODPAQIRCSATAUAV=WfXGYCZB[B^A_@aFbec>d@eIfIg@hB
~lid	Y!H%J(I)J*J+J-F/Y1K3^4J7J9F:I=J>b?C@IAJBFCFDDGIIDJJKEL^MYOdPJR_SJTIUJVHXFZX[J]H^I_JbJcIdJfHgJ
~lie	V!H%G&[(G)I+I,J-H/H1^2J3G4H5K6I7X8I9D:d;J=F>X?X@BAJB_CGDEFJGXIDJIK]MENDOHPYQbR]SITGVEWYXGYIZ?[H^G_IaDb]cFdGeIfXgI
~lif	n1Y4Y@XHJT]fY
~lig	X!G#D%D&J+F,H.H/D0X2H4Z5I8G9Z:D;G=B>_?_@^AFBBCYEIFHH>IJJHL]MCNDODP[QHTcWGXCZ=[[^E_Eb_dDeHfFgF
~lij	d#G%I(J-a3F9X:K>Y?I@]BHCIDIHGIHKXLZMINJOHT[VJXIZY]I^JaabIhJ
~lik	[!I#G%H(F)J*I-^/[0J1K2Y4G6K7I8I9G:I=H>F?^BEDZFJGJHHJIK_LJM^PJRJSIUIVHWJXHYJZB[I]F^J_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(I)I*E+J-I3H7J9H:J=I>J?_AYBHCIDHG]HHIHKIMJNIPHQ_SJTZUGVZWJXdZE]IaJbIfJ
~lin	M!C#E%D&J(D)D+G,H-C/_1E2G4]5I7E8F9B;I<H=B>X?H@EAFB?CEDBEGFGGJH[IHJDKZLENaPDQaRES^TXUHVBWaXDZA[F]I^I_[aIbiccdEeGfEhA
~lio	l-Z@ZBICIHEKFMJNXZ]h]
~lip	s>HH]U^ZJaJ
~liq	p%[*Y/XDYHGM[NJ]Ja[b]
~lir	s+X3H>]@JHDKJLXOGZYa^hZ
~lis	L!D#J%G&I*B+H-f.H/Z0H2G3J4D5G6F8I9A<H>G?c@IB^FZGEHHIILJMHN@OIPXQZRESXTEXHZZ[Z]J^X_HaIcAdGeCf]gGhB
~lit	R!]#H%F(I)F+H-D.]1I2I3Y5I6I7G8H9E:D;Z<J=E@BAHBCCFDDEIFIGHIcJZLHNcOFPFQJRHSFTFU_VbW_XEYHZ=]E^G_GaCbXcFdaeXfDhF
~liv	e!D#I-[/I3I4[7Z>H?I@^A[BJIHKINGPJTYU[ZE^K_Za^fJhJ
~lix	wH_ZF
~liz	^!I#J%I(I)K,J/J0J1[3H4H6J7Y8I9I:H=d>I?I@GBGCHDIGHHaIXK[MYNGOJPIRHSITJUGVGWHXJYJZB[J]JaIbIcHdEeIfchH
~lj^	w%Z-ZK]ZI
~lje	wN^
~ljo	wc^dZ
~lk^	e!](J)X+Y-Y/I1J3J4Z7J8I9]:J=J>I?J@HDIF]GJHEIHKGMGNXOXTIUKVJXHZB]]^YaIbJdZfIhI
~lka	s#ZBIM]TZX]ZJ
~lke	wHXO[ZIh[
~lki	w3J5[I^
~lko	f#I*J-Y3J9I:J>I?]@XBHC^DJIHKHMHNJPYV^XJZE[b]JaHbHhJ
~ll^	C#G%E&H(^)F*C+K,G-X/H1[2D3I4D6E7B8C;I<F=@>XABBFDGFXGIHcIGKHLEMbOYPAQ_RASDUHVEWAXEYJZF[Z]^^Fa[bXcbdFeAfYgb
~lla	P#H&I(Z)J*D+H-X.Z/D0F1G2F3Y4^6E:]<H=H>X?H@EAFBGCFHHI_JHK]LYMDOFPJTGVYWHXCYEZE^Y_Wb]cDfAgF
~llb	^!Y#G%W(F)I*I-F.J/I0^1I3H6X7I8[9F:H;J?H@EAIBFCHDFEIFJGIHFIFJJLHMFNGOHPYSJTHUIVFWJYX[H]H^HaFb[dae[f[hG
~lld	w=]@ZHHR[ZHgX
~lle	L!G&H(^)G+Z,F.H/J0E1I2F3E4b5b6E7E8D9[:C;E<G=I?]@FADB[DZEFFFGFH_IZJ_K?LDMFNYOGRDSHUGVdWDXGYIZF[_]A_DaXbDcBdCeFfIgDhA
~llf	q@ZL]TaZI
~llg	w!Y4]>]?Y@JHIKJcJ
~lli	^!H#Y%I(I)J*J-Y/a3G4X6J7J8K9a:]=H>G?GAKBGCHDHFYGIH?IGJJKEL[MHNGPJRJSHTbUIVYWJXHYY[H]I^J_HaHbIcIeJfIgIhG
~lln	c#J%J(F)G*I-K0J3I4K6K7J9J:G=Y>I@HB[CIDHHHIIJJKILJMINGPXRYS[TIU[VXWXXIZ^]Ia[bHcIdIfZgHhJ
~llo	O!F#F%H&J(Z)^*J+G-Z.Y0H1I2J3F4H7G8I9d:H;I=F?]@[BCCDDBEIFHGGHDJGKJLHMDO[PEQZSGTIUZVZWGZC[G]E^]b[cFfFhD
~llp	yH]
~llr	w(]9K>J@[HHI]KJZJ
~lls	wBJHKIZJ]OZZI
~llt	e!J#J(H)K+J-I/X3I7J9Y:I=I>I?I@^BYCHD_HCKGMZNZPJSZTJU^WJXJYYZC]HbJdJfIgYhJ
~llu	j#Z-J0^3[9J?JBJCXD[HJIIKGMZOYZJ]JaIfJhJ
~lly	a!]%J(I)J-[/^0J:I=_>J?J@GBdEJHFIHNIPKRZTIUJVXZ?[I]J^JaKcJdJfJhJ
~lme	l@JBJDXHZIZTZZ[dY
~ln^	a!E#H%H(F)G*H+J,K-X/Z0I1J3Y4J6b7I8I9G:G;J=Y>E@JAJBXDGEHGYHGIGJJKFLIMGNHOFP]Q[RJSYT]U[VXXGYKZH]G^Y_Ha[bJcIdGeIfG
~lna	o2Y4W7J9I@JAYE[HGIZNJR[SITJXZZJ_ZcJdJf[gJ
~lne	g#I%J(Y)I*J,Z-I/^3I6J9G:J=J>I?J@IAJBICJDJHEI[KHMXNJPXT]VIXJZH]I_^aJbKcYdXgXhJ
~lni	c!Z#I%I)I*I-H/[0X4J6Z7I9G:H=G>Z?G@HAJCGEWGJHDJJKGLJMGN^OJPHRJTYUFVYXHZ][G]I^J_HaHbFcHdZfZhH
~lnu	y3ZOZ
~lny	i(H)Z*J-J3J4X7Y9J>J@^AZBJKJN[PJTJZJ]K_[c]dYgI
~lo^	M!E#Z&H*G+D,X-H.F/[0E1F2Z3D4C5J6I8E9a;I<G=F>I?a@YBZCaDIEFFFGDH?I_JHKFMGQFSCTJU]VXWEXBY][a]F^JaEbIcIeGfBgJhY
~loa	g#I-YBGHaJZKJMJTFZZ[Gb^
~lob	[!J(d)_*Z,e:J=K>J?H@IBJDJHHIJKJNKPFUHVFZD]JaJbJdCeIfJgHhJ
~loc	C!C#l%X&G(A)H*C+C-Y.[/J0C1F2D3@4H5E6K7A8G9A:B;H<F=A>@?>@IC@D?EFFEGBHZI=JZKGLBM?NHOGP@RcSJTjV?X_YDZ?[e]?^F_FaBb^cWdFf@gAhC
~log	K![%F&I(@)D*D-A.G/D0F1F2G3]4C6E7c8E9D:Z;E<H=C>B?F@=AEBaCCD?EFFHGDHbJFK?LeNGODPCQHRXSAUBVAWEXAYFZX]G^_a@bkcGeFfCgJha
~lok	P#d%B&F(@*A+D,D-K/b0[2E3A4B5G6c7X8E9@:A;D<G=A>@?A@=A]BHCBD@EdFFGDHBI>JHKGLCM>N^OBQGSATdUAV@WBX[YEZ9[Y]@^B_caAbHccdeeDf]g_h@
~lom	qBIDYHZZ^
~lon	S#H%F(F)H+G,I-X.J/F0H2d3C5I6X7G8H9B;I<J=G>]?b@EA[BDCJDCEIF[GEHFIbLDM]NZODRESIUHV^WIXGYHZF[H]F^GaCbHcFeJfFgG
~loo	T!H#F%H(H)I*I,J-G.J/I0J1I2J3G4Y6I7H8I;J=I>E?E@DAJBbCHDFFKGJHaIFJIKFLaMcOFPIRYUHVZWIXHYJZ^[H]H^HaHbEcFdIeKfXgIhF
~lop	i#G%J(I*J-I3G4J6Z9H=^>F?H@GBGCHDIHZIGKZLJMINHO^PJRYTJVIXIYK[[]Ya]bIcIdGfHhZ
~loq	U!F#g%H(F*G+H,J-]/G0I2I3F4G5J6H7G8I9F:G;I<J=H>E?D@FAICEEJFJGIIJJXKELHMEOHPHQJRHSFTeUGVFWIXXYIZ@[_]X^I_HaFb^cYdGeJfGgHhE
~lor	e#I%^(J+Z,]-J3H5Y8]9J=J>X?J@IBICJDGHEIYKHMJNJOZPJTXVI[[]J_YaIcJeKfIhZ
~los	M!J#E%F&I*D+D-G.F/J0Y1E2X3B5G8E9W:J;G<G=X>_?A@XAEBdDZEGFGGWHEIHJJKJMJNXOEPBQGSDTFUJVFWEXCZ_[X]c^X_[aBbGcZdYeFfAgC
~lot	c!J#a(J)J-I/J3I9I=H>I?J@HCJDIGWH^IHMINJPHSKT[UIVbXG][^JaJbIgJhJ
~lou	J#A%B&H(C)E*E+G,Y-C.H/i0g1E3C4E5G6^8E9C:D;F<H=B>C?C@DA_BBCEDDEEFFGJHZIBK?LEM]NCOFP]QHRGSFTcUEVDWFXFZ>[D]C^C_faDbCdYeFfAg^hC
~lov	r-^9ZKHZJ[IhJ
~low	O#F%H(Z)a*J+G,I-c.Y0I1H2I3H4G5Z6H7G8H9Y:G;I=F>DAHBBCEDDEIFHGGI_JFKILGMDNZPEQZRXSGTEV[WGZC[G]]^]_GaDb^cDeIfGh[
~loy	i!Y3K:[>^@[G[HHZI
~lp^	^!Y(E)K-I7J9Y:J>I?I@HBZDIHXIYJZKHMINISJTYUJVIXIZa[J^HaFbHf^gJhI
~lpa	w@[H[
~lpd	Z!K#J%J(d)G*Y-Z3J7J9I:I=J>I?I@[BGIIKHLXMHNJSJTXUJVHXJZH[JbIgb
~lqu	sM]NY
~lra	w(]9K>J@[HHI]KJZJ
~lre	d![+a-H9H>I?J@^BICKDDIJK^VHZHaX
~ls^	b%Y&[)c*J-I1I3I4J9I;b=J>J?K@KAIBHCJDJEIFJGJIJJ^KJNJPIRKUHVIYJZF_Jd[fXhK
~lsa	l(a:ZHGIJJ^VJZHbY
~lsc	d!J#]-H/Z3Y4X9I>H?J@IBHCHDKH]IGKHMGNIOYR[VJX^YKZF]H_JaHb[cJdJfIh^
~lse	f#K&[7Y9I:[=J?[@YCKDHHEI]KHMJNXPJS[UIVYZZaGbJcJdHfIhJ
~lso	s+IDIH_ZJ
~lst	w3_?JBJDKHJIZOZSJUJVKZHfI
~lt^	P%J&J(E)E-Z.H/b0X1G2Y3[5I6_7D8G;X=J>J?G@YCGDJEGI]J^LGOGPYQIRFUXVEWEX[Z:]I_EbFcDdXeGgZhB
~lta	Z#F%X(Z)I*H+W,X-F.J/H0[1J2J3^4H5Y6J7I9E:_=_>D?D@]AIBDC[DaFJGIHAJJMGNGODPHRISHTHUZWIXFZI[G]F^I_IaFb[dGeJfHgJ
~lte	O!Y#J%C&I(H)I*E+F,G-C/H0G2H3c4D5J6I7X8F9C:C;I<J=B>_?XAGBDCIDIEGFGGeH>ICJgK_LFNFOBPCQHRFSETDU[WFXDY[Z;[Z^c_EaHbCcId^eFfIgDh[
~lth	b+J-[3J?JBEDIH_IEJXKFOXS^TXUEZGfYhZ
~lti	^!I%I&J(I*I+H,J-F/J3H4I6J7J8J9G:J=J?I@XAcBDCHD[FKGJHAIEJJKeLJMGNGOcPJRYSJTIUJVIXIYKZZ[J]H^I_IaGbIcIdJeXfIgJ
~lto	j!J%I(W)J*J-H3I4Z9I:]=X>I?Z@HB]CGDJHCIIKIMJNIPXRWSJUYVGW]XJZG]JaIb[dJfIhJ
~ltr	a!J#H%Y(Y)H+J-F3F4F5J9H:]=J>I?G@_C]FJG[HIIEJdLKMENHOITJUIXIZD[J]I^JaHbJcJdIfJgJhH
~ltu	q1ZHJb^
~lty	wEZHZWH
~lu^	m/[GZN[TZZH
~lua	yBZHZJXZI
~luc	o6b9ZGZHGNJaJdI
~lud	^#J%J(J+Y9J=X>Y?J@IBHCJDIFZGcHJJJKHLYMJNZOJTJUGV_ZF^I_IaJcJdIfJhJ
~lue	q9JC[H_KZZJ
~lug	e!I#I%I(G)[*I-G/J1J2^3G4I6K8J9G:I=H>I?H@FAJCGDGGIHCI^KFMIOIPIRJS_THUaVGWHXHYJZD[J]Z_JaHbIcHeJfbhX
~lui	i%J2Y3H>H@IB[CJDIGYHGIZK_O^ZJhJ
~luk	i!]#J%J(I,X-K/Z3J4Z6X9H=Z?I@YBYCJDJHFIJKIMHNJPYTJUJVIZ^]J^J_HaIbKcKdJhH
~lul	c#_+J-I3^4K9G:J>Z?H@GBHC^D_IGKEM^NJO]TJVIXJZG]HaEhG
~lun	b!J%I(J+I-H/K0^2Z3J4I6]7K9^:J;J=K>G?GAJBYCGDXF]GJHHI^KGLJMINXOIPJRJSJTJUJXIZB[J]aaGbIcIdKfHhJ
~lur	a!J#J&^-J/c3I=J>]@YBGDIEKHJIJMHNYPJVJZ]]J_JaJbJc[dJfH
~lus	W!H(G)X*I+Y,J-].J/G0I3]5J6_7H8I9E:H;I=X>Z?_@GDFEIF[JIKHLIMGNEOEPHQJRHSHUGVFWIXZYKZD[H]F^IaDcYeIf]g_hF
~lut	f!]#D(Y-G/Y2Z3F4J7K8[:K<[=]>Z?J@GAJCHDIEJHJIGKGMINIOGPJQXRJSHTHUJVJXIZH]Z_XaIbJc]dGfYgJhI
~lv^	a#F(F)^*I-I3J4X8K9F:J=I>G?HAJB^CHDIGIHEI_MINJOIPHRJTIUYV]XIYYZF]I^_aIb]fJgIhH
~lva	u3ZOYXX
~lvb	u)]BJIKKJUbVJZJ
~lve	o#]%J/J0[2Z9JHEIIK^NKXIZE]]
~lvi	n![>XDYOJZ[
~lwa	f(K-H?K@XBICJD_FZHIIHK_TY]JaJh[
~ly^	G!Y%Z(E)X+I-b.H/X0H5F6D7C8W:H<G=X>A?^@bADB]CbDCEYFJGZH?JGLCMWOIQXSITXUDWIXHY^ZE[a]F^H_IaAbFcBdGeEfCgY
~lyc	j%H(J,Y/]3J4Z6X9H=J?JBZF[HFIJMJNKPYSKTJVJZ[_JaJdYfJ
~m36	k#F/[HJTag[
~ma^	T!E#C&J(D)G*I+G,H-E.I/G0G1G2G3C4F5I6G7J8Z9];G<Y=D>b@]AaEXF_HAJGKcLGMXQISFTEUXVDWIXBYGZX[F]X^G_EaHb]dFeJfEgIhH
~maa	c!I#F%J)J*Y-G/Y3Z4I6J7J8J9^:J=I>F?^@YAKBFDCGJHHKEM]NHOZPJRJVHXGYJZA[_]Z^JaIcIdXfHgIhG
~mac	Z!X#Y%H(Y)J*I+H,J/I0I1I2J3X4X6I7I8I9Y;^=H>E?F@CAJBGC[D_FJGHH[JHKDLIMGNFPIQJR^SJTGUIVGYIZB[I]^^I_IaFbIc^dIf]gJhF
~mad	c#I(I)Z+I-Z/J2^7J9Y:J=J>I@[CJDGF[GJHDIXKFNFQZTJUKVIY]ZC]I^[_Ia]hH
~mag	d!J#J(X*X-[3J9I:J=Y>J?I@HBHC_DHGKHCI^KHMGNYUIVJXJZF[I]IaJbdcJdYhJ
~mai	C!H#E&F(=)J,C-B.D/Y0C1H2I3^4]5^6B7]8[9>:d;B<E=G>c?a@IAYBHDdECFBGGHbICJZKFLFM_NYOGPZQGRBSBTZU@VAWFXYYGZ8]=^D_HadbAc?dFeDfAh<
~maj	r)]3ZAZIX
~mak	]%Y+]-]9I>J?IBICIIJK]L]MJNXPIQ^XZZGhG
~mal	X#Y%G(F)a,I.J/Y0X1Y2I3a4G5X6I7I8I9D:G;J<J=H>D?G@bAIBECCD[EJFJGHH<IbJIK]LIMENEOEP[QJRHSIUGVFWIXbYXZF[H]F^I_IaJbGdFeJfGgHhF
~mam	w8]=[HI
~man	K!B#b%]&H(Y)B,F-[.H/C1F2H3^4_6E7c8]9Z=Z>=?G@ZADBHDHEEFFGCIGJ[KDLEMCNCO?PXRDTZVFXeYIZD[B]D^C_FaCbDcBd^hI
~map	s#^
~mar	U!G#D%E(F)H*H+H,J-_.J/I0I1I2I3E4G5J6H7G8G9X:G=F?FAHBYCFEJF]G^H]IGJIKBLXNEOFQJRGSHT^UGVDWIZI[G]E^]_GaEbccFd^eHfXgH
~mas	_!Y#^%J*[-[2Y3F9G:Z=J>H?I@^BFCFDHEXHII[LXMHNIOITJUJVIWJX_ZF[J]J^JaIfIhG
~mat	N!^#Z%E&H(F)E*F,G.H/E0F1G3f4I5H6_7E8F9A:G;G<I>@?I@]AdCZD[FHGFHHIBJJKCLFMDNGOcPDQ^RGSFTDVEWFXCYGZ>[H]C^HaabYcEdCeGfEgX
~mau	m#[(J)[*H,[-K9J>K@JBJCKKJPIX[ZHc]dHfZhZ
~max	q-J3E>IIHOGXd
~may	rHIIZN[SXZJ
~maz	u3I?JC[D]H[
~mb^	u(I-G>ZCIHHI]P]ZJaKfZ
~mbe	K!F#E%F&J)G*I+^,I-X.H/E0H1I2I3e4G5I6G7G8G9D:H;H<I=E>a?B@HAGBEDYEHFIGFHYI]JGK]MDNHOdPXQIRGSHTFUHVYWHXXYHZF[I]F^F_FaYbFcFdFeIfGgGhX
~mbi	S!E#F%G(F)I*H+Y,J-D.J0H1J2J3I4H5J6H7[8I9E;I=C?F@fB^CFDEEHFJGZHXICJIKGL]M[NDOGPHQJRISHUFVIWIXFYIZZ]E^]_EaEc^d^eIfEh[
~mbo	d!Z-[3J9H>J@GBJCIIeKGMINZOJZG]JaJhK
~mbr	c!J#J%I(I)J*H-_2Y3G4J7K9E:X=I>G?I@GBIDIFcGJHCIZMINIOIP_RKTJUIV_XX]HaHbJfJgKhI
~mcz	r@[L[TZ
~mdl	q)[H_KJLHZJg]
~me2	w-_IF
~me^	F!F#Z%?&F(C)C*B+[,E-d.E0A1D5E6C7A8A9D:c<F=@?GA_CGDJEXFaGIHZIdJHK_LDMHNHOFQEReSDTFU@VFWXYE[B^C_BaabFcHdBeDgIhC
~mea	l&[*Y/W9HFZKJNHZ[^Y
~meb	d!J#G%I(Z)Z-J1K3Y6[9Z:J;Y<^>J@YBHDJHIKILKOJPJSJVI_XaKbJcKdZfXgJhJ
~mec	wHHZ^dIfH
~med	e!J#H%J(H*I-H/J3H4I6J7J8J9E:J=J>F?H@^AKBHDYEIF_GJHFIFKFMINXOJPYRJTIV[XHZ]]__JcZdJfKhI
~mee	Y!I#J%J(I)Z*I-I/X2Y3I4J8K:J=Y>Z?G@IA[BGCHDHGJK^MIN^OHPIRKUJVHWJXYYZZD]_aGbIcJdIf[gKhI
~meg	u@]bY
~meh	a!Z#G%X(I*X+Z-I/J0J1Y3J4I9J:J;K=^?YA[BHCXDHEZGJHEKZMINIOGPIRXSJTXUJVGX[Y]ZF[J]H^JaGbIcFeKgJhH
~mei	U!Y#[%X&J(D*G+H,I-J.J/G0I1I2I3H4]6H7X9[:H;H<J=F@FAIBCC]DYEIFIGHHHI_K[LGMCP]QJRHSHUGV]WHXEYHZ[[X_HbFcGdEeHfEgHh_
~mej	n(J+J3^9I=J>H?^@JBHCHD]HEIIKJM[NJSIUJVIZF]Ia_bJfIhJ
~mel	X#G%G(E*G+I,J-F/H0J1J2X3F4H5K6I8I;I=E>F?FAJBZCEFJGIHIIXK[L^MXNGOXPGR]UGVCWHXGYIZb[[]E^E_Ia[bacGdGeJfEgZ
~mem	X!I#H%H*I+J-F/I3H4J6J7J8J9G=J>E?H@IA[BJCHDHF_GIHHJJKcLJMHNGOHPaSJTIUJVcXIYJ]H_IbIcJdGfJgJh^
~men	J!A#C*B+G,D-I.F/H1E2E3>4^7K8];E<H>^?H@JADBYCFDBEHFXGYHaIbLGMGNYOIQFRCSBT^WBYF[Z]C^C_Ba[bXcYdXfHgH
~meo	b!Y#^%Z+X-H3I7Y9G>X?J@GBGCJDIF[HHIIKHMZNJOJPKRIU]VJXJZJ[K]HaHcbdKfJ
~mer	J!H#E%B&J(B)B*E+H,F-G.E/E1E2E3j4A5F7D9^:@;J<F=@>e?D@AAZBHCDDZEFFDGCIEJEKZLGM?NCOkPARISFUBV>WEYC[B]C^F_BacbDcDdBeEfAgC
~mes	T!G)H*G+H,J-H.Y/H1J2X3I4I5K6J7I9J:H=F?XAZBXE[FIGIIIJIKFLIMFOIPHQJSHXGZ[[H]X_HabeIfGgIhX
~met	K!F#B%D&I(B)C*e+b,F.I/E0G1G2H3A4E5H6G7E8F9A:D;F<H=C>^?h@XAEBACiDaFGHGIEJFK^LFMFNDOEPCQHRFSFTDUBVDXBYG[E][^F_Xa?cFdEeHfFgGhB
~mew	r-Z
~mez	y(H)ZCZaZ
~mge	oEZHIZIccd]gJ
~mgp	y)Z
~mgu	m9JHIgb
~mi^	j(J3Y9X:[>H?IBGCJDXIFKGMJNZOZUYXJZF]Ja[bJhI
~mia	g!K#J%J(J-Y7[9G:J=J>I?K@]BGDIHFIHK_L]MINJOJPKUKVIXJ]I^^_JaIbJcJfYh[
~mic	M!E%F&J(D*X-F/Y0J1X2H3E4E5H6G7a8H9D:E;H<I>B?D@BAGBCCDDHGEHZIBJYKCLGMDNDOFPEQIR^SgTcUEVHWEYGZH]E^F_FbEc^dZeHfXgchF
~mid	n3J9^@JBJCYHGZJ]^
~mie	W!E#E%E&K(C)G*F+H,I-D.I1I2J3B4H5J6H7F8I9J:X;H<J=F>Z?K@cAHB]DFFXGHHDIYJIKbLXM[NDQHTEWZXEYIZY^]_HbEcFdFeIgYh]
~mig	d!G#G%I(J*J+J-H0J3I9I:J;_=J>HA^BHCHDXGJHCIGMIPIR]VIXJZE[J]G^J_eaJbJd]fJhI
~mij	[![#_%H(G)J+I,K-G/J0J2J3I4I6J7I9^;I=I>_?G@HAJBFCKDIGJLHMJNHO[PHRISJTGUIVYXIYJZa[Z]G^F_IaGbHcJdIfIgJ
~mil	j#I-Z3J9]>H@HBICIDJFZHIIHKZOIVJZE]Za[c]dYhJ
~min	>!D#C%H&D(b)j*m+@,h-H.A/<0@1X2@394J5J6?7D8I9B:B;@<B=@>??B@aA>BGC8DBEeGFHAIeJAK=LBMcN:OHPiQGRaSATCUYV]WIX>Y?ZH[C^E_=aBb>c=dXe?f=gfh@
~mis	J!Z#E%f&H(c)F*D+E,^-?.G/a0H1E2E3W6Z7D8I9?:D;a<G>@?I@DBJDHEbGCHJJGKDLEMHNYOIP]QGRDSCTBWZXDZB[J]@^IaHbGcZdGeIgC
~mit	T#W&J(B)E*J+F,H0H1J4F6H7I8H9]:D;G<I=G>J?C@YBECDEIFHGZH@IXJGLFMBO[PYQ^RGSDTEUDVbWGXbYHZ][Z]^^]_FaDbDcFdDeIfE
~miu	d(J-I/J3I9H=g>I?[@ICIDJIHKFMINHOJTKVJXJZH]I_IaIcIdJhJ
~mkn	s#]9K=J?J@IB[DJHHIHKJU^VIZG]]aI
~ml^	w7^ZIbJ
~mla	d#Y(J*J-I3H9H:J=J>Z?J@GBHCHDHKZMbNIOIVJXJY[ZE[J]IaIbHfJgZha
~mle	uH^
~mm^	d#H(X)Y*K+Z3J9I@GBICHD^HAKGMHNIOJPJSKTYUJXXZ][I]I^JaabIgJhY
~mma	a!H#G%H(I)I*I+J-Y/Z0Y1Z2J4G5Y6J7J8I9C:H;J<J=I>^?H@[A^BGCHDHFaGHIEJJK^LJMHNHPXRISJTHUIVGYZZB[J]H^J_HaFbZcHdHeJfGhH
~mme	P!H#F%C&I(C)H*J,H-F.K/F0X1G2G3f4D5H6Z7G8I9I:D<I=I>Z?JAFBGCFD]EHFFIBJHK[LJMCNGOfPGQHSFTYUDVJWFYF[J]H^EacbIcHdBeGfBgE
~mmi	d%J([)[*[+J,Y-I3J?H@JBIDIHDIKKJMINJPYU[ZYg[
~mmo	i-dHFIJKIZI
~mmt	^!Y#I%G(J)J*K+[,Y/I3G4J7K9I:];W=J>F?G@HBICYEZHZKJM[NIOZPISIT[VIXIZG]H^J_Ia[dKfIgZ
~mmu	rA^HEO[_^aIcX
~mn^	r-]1Z:IF]HFI^OJUIVJWJZJfK
~mna	y3[9HHGIJOIZF]^
~mni	k#_3J>I@JBIDZKIOZUKVYZ]
~mo^	T!E#C%E&J)J+],H.I/G0X2I3F4F5J6G7G8[9_:[;H<I=]>Z@^A^BXCID[EHFHGFHZKHLZMCNGOIPFQIRFSFTGVBWGX[YZ[F]C^G_EaBbEcEd[gGh]
~mob	g!I#Y(J*I-H3_4K9G:I=J>b?H@GBGC]D_HCIEKGM^NIO[TJUJVIXGZD[J]Z_JbJgKhH
~moc	p([+Z>I?[CJDHHHKX]ZaK
~mod	_!J#H%I(H-[.Z/I3H4F5I6K7]8J9I:I=I>H?H@bBYCHDJHYIGJZKELJMGNHPJUJVIXHYJZ?[J]I^^_IaHbIcJdGeJfZgaha
~moe	i*]3J9G:^@[BJCFEYHHI_K[LYZHhK
~mog	b!J%I(I)J*J+J-H/J3H4J8[9G:I=H>H?H@IBZC]DGF[GKHBIEKZLJMGNHOHP]QXSJTJUIVYX^Zb[[]G^H_JaHbFcJdJfIgJhF
~moi	r3Z9ZHHIZKZOKZZ
~moj	g!X(J*Y-I3H9Z:Y>H?I@GBHCIDXHCI_KXMINJOZTJUJV[XIZ[]JaIhZ
~mol	j!H#H%J(J-I/a0_3I6[7J9H:K=J>I@HAXBICJDJHEIHKFMXNHOHPYT]VKXJZF]I_^aJbJcIdGhI
~mom	p#Y@IHHMYaZh^
~mon	X#[%I(I)I*I+E-f0J1I2K3F6Y7H8Z9[:H=[>E?X@^AIBCFJGHHGIDK^MJNFOHRIS[THVGWJXGYJZI[H]F^H_HaHbHcXdIeKfYgJhF
~moo	u)]3JDJHIKINJUbVKZJ
~mor	O!I#Z%G&J(I*F+_,H-E.H/D0G1]2I4F5I7E8E9b:D;H<I>a@fA^B[C[DIEGFGGEHBJGLFMWNEOJPDQISGTDUEVGWGXfZF[E]C^E_YaDbHcEdEeGfGgFhF
~mos	l3G7]9I>I@XCZD^HEIEKHN[O]RXVIfJ
~mot	X!H#X%G(H*J+J,J0Y1J2J3H4X6H8I9F:I;J=H>K?F@FAJCHDGEJH]IDLJMGNYOHPHQhRISJTHUJVGXHYJ[H]Z^I_XaHbIcXeJfGgJhG
~mov	X#I%W*H-H/I1H2J3]6J8X9C:C;I>Z?[@FAXBDCIDGGYH_JZKFLIMINHOIPIQIRITIUIV[XZYbZD[J]H^Z__cBdIgJhI
~mow	h!J#J%^(J)H*H+X-[3H4I7J8J9F:J=J>G?H@GBXCIEJFJHYIGKZMIO[P[RYSKTJVHXJZ]]IaIcIfJgIhI
~moy	y?WCZ
~moz	d!J#I)H*I,K-I/J4X6[9G=]>I?Z@ZBXCIDGHDIZKHLIMXNHOJPXTJU[V]WJXIZC[I]I^]_JaHbJcJdIfJgJhI
~mp^	d#Y(J)J-H3[:J>H?J@[BGDJF[GYHBIGKELbNITYUJVZZA]J^IaJh_
~mpa	V!H#G%H)Y*I,K-Y.J/H0J1I2J3G4H6J8^9G:a;J=HBDCGDDFIGGH^IBLIMFN^OGPHRJS]TIUbVXWXXHYJZ>[^]G^I_IaFbHcHdZeIfGgIhF
~mpe	h#J-J9J>J@IHDIYT]X^][^^aKc[
~mpi	q1[3J9J>I@JHYIKZZ]ZaFc]fJ
~mpl	Q#H%F)G*G+D,J0I1H2I3@4G5I6I7G8H9C;I<J=E?E@^AJB^CDEHFIIgJIKXLGMENaO^PHQJRISFTEUHVCXEYZ[G]^^H_GaDbFcGdIfGgH
~mpo	O#G%H&J)G*I,H-H.J/F0H1H2I3]4Y5I8H9F;H<J?Z@aAHBICEFZGGHJIHJGKILcNDOERHSZTdWYXDYH]D^D_EaHc]dDfIh]
~mpr	^!G#G%J(H)H*I+H-G/J0K1J2W3Y4H6J7I8Z9F:]>F?F@FAKCFD^GJHbI[K]LJN_RISJTHUZVEWJXGYJZ?[H]G^J_JbHcIdIfGhF
~mpt	O!^#b%X(C)Z+c-B.J/G0H1G2Y3]4G5I6G7G8G9F;H<I=I>G?BAJD]EGFIGJHHIGJGKHLbMDOFPYRGSHTHUCV^WEXaYH[X]C^Z_XaXbJcFeGfEgGhE
~mpu	^!K#_(J-X/Y9I:I>H?JBFDJIDJKK[McNHOISJVIXHZ[[J^IaEb]fKhH
~mr^	jHHQeYJ
~mre	k#J-J3_9I>_@JCJDIHHIHKHO_XJZH]JaXhJ
~msa	i(J0fHCZG
~mse	j(I)^3I>ZHDOGVZZG]]a]gJ
~mso	U!G#F%e(A)Y*I+I,J-G.J/H0I1I2f3F4I5J6I7I8I9G:G;d=G>G?F@EAIBECGDFEJFIGHHDIBJHKELHMGNGOHPHQeRISITHUEVDWIXGYHZB[G]H^G_HaFbFcHdEeHfGgchG
~mst	p![%X0K9J>J@JGIHYIIKKMIP[XJZ[f]
~msu	y/]MJ
~mt^	X#G%F(G)H*H+_,X-Z/G0I1J2J3Z4G7H8J:];[=H?E@EAYBEEZGIIHJJLYMYNFOZPGQKRJSHT^UHVFWJXDYIZW[I]F^Ha_bHcWdHeJfGgYhI
~mta	u9J?^DKHGKHOKa^
~mts	y8^
~mu^	l*Z9J>]@XBICKIJKIMZSXTXV]ZYaKcJfH
~muc	k#I-G9a@HHYIHKZX]ZIaJhJ
~mud	j#J9J>J@ZBXIJKIMYXJZG^Wa_gZhY
~mue	u3J9JH]IGMJO[YXa[
~mui	g#Z-_2Y>IH]IXKJXXZH]J
~muj	p(J3I>H@JDJHHIZKXO[ZXaXh^
~mul	b!I%K&J(J*J-G3H4d9G:J>H?I@HAcBICIDIHJIIKFMJNHOGPJSITJUJVIXIZI]H_IaIbJcKhc
~mum	^-Z1[4K5]9J@]BJHZI]KJXZZF]J
~mun	n-b9IDJHGIJKIOZSZZ]aIhI
~mur	j!H#J(J-J/a0X3I6[9I>[?K@IAZBICJDJHGIHJWKINIOJPZT[XJZH]J_]aGcJdJhJ
~mus	S!J#F(G)H*b+I,X-F.Y/H0J1I2I3Z5X6I9E:^;J=H>F@ZAIBDE[FJGHHDIbK]LbMXNFPFRISITHUGVIWGXHYHZA[]]Y_HaFbIcGdJeJfGgG
~mut	p3I9J>IA^DYIJ_]a[
~my^	i!J#J%I*Y+Z0Y3J4K8J9H:_=Z>J?I@HBGCIDIGJHDIHKILXMJN_OJPJUXVJXKY[ZH]JaJd[fHhI
~mya	w+XH[
~mys	e#W(F)Y-H9I:J>J?X@GBYDJIIKGMJN[TIV^ZB[]bJha
~na^	J!@#Y%J&G(F)@*G+_,I/B0C1C2G4E7Z8Z9^;C<E=G>E?Z@_ACDJFDGFIXJGKGMINHPHQERJS[TEVIWJXcYJZ_]I^I_GaGb]cCeCfYgD
~naa	h!J(J-X2Y3J9G:X@HA[BICJDJF[HEI^KYMJNIOJRJTJUJVJWKXIZC[J]HaJb]c]hY
~nab	O!_#G%F(D)_*I+H,Y-F.Z/H0J1H2J3X6J7G8_:E>G@FA^CGDDEHFJHCIGKFLHMGNGOIPERISGTGU_VcWEXIYXZ>[Y]H^G_CaGcJe]gGhG
~nac	U!c%F&J(J)H*W+H,J-J.J0Z1I3E5J6J7H8Y:F;X<J=F>F?JAHBZDFEcFJIEJIKELaMGNCOGPGSHWIXJY[Z=[G]]^ZaBbHd[eGgGhF
~nad	[!G%Y)G*F+G,J-E.J/I0J2Z3D4H6J7H8J9C:Z;J=Y>[?X@IAJCED^EJFJGIH?ICJJKENHODPaQJRXTYUZWJXFYIZ[[H]]^Ia]bHcFdHeJhF
~naf	y4YHGbZg]
~nag	Y!H%Y([)H*I+J,K-C.Z/G3H4G5J6I7b8Z:Y;K<X=G>G?FAJBZCZEGFJGHIDJ^KDLIMZNCOIPHQXRJTHUGVEWJXYYJ[G^G_IaGbHcGdbeYfGgJhF
~nai	o:^@GBKCZDHHEIJMWZE[_hZ
~naj	y>KO[h^
~nak	g!b#I)J*J-J0Y2_3I9I:J;Y@JBJCJDKF[HGIaKJNJPHVIXJZIbK
~nal	T#F%F&J(D)G*H+H,I-^.J/H0I1I2I5[6H7G8H9F:X;I<J=E>I?JB_C^DDEKFYGZH^IFJIKDMGNFOFQJRZS[TFUFVZWHXEYIZ>[H]_^Ga^cEd[eZfIgFhF
~nam	R!E#D%F&J(E)H*G+J,I-f.I/H0W1H2^3I4Y5I6H7G8G9B:X;Y<I=F>A?E@GAFBACFDEEIFgGDHaIgJFKHLFMBNIODPFQIRGSHTFUFVFWHXFYHZ>[]]C^FaEbJdGeHfXgGhF
~nan	S!D%E&X,I.I/E0X1I2I3D4G5I7G8G:d;G<J?DBGCDDCEHFHGFHYIAKYLGMDNCOFPEQIRFS_TFUeVDWeYHZI[F^GaGbDcFdGeGfFgGhD
~nap	h#J%J(a-J3X6X9H:[=K?I@HBHCJDJIIKJOJRcVIXJZE]JaJbIfJhJ
~nar	^!H%](^)Z*I+J-X/J2J3^4J6J7J8J9F:H;I?G@ZCZDYGJHGIYKXLJMHOGP[RJSJUHVFWKXG[I][^I_IaEbGdIfIgJhG
~nas	h!J#I)]3G9G:J>H?J@YBHCJDIHEIZKbLaMJNJOYTJVIXJZE]J_ZaHhH
~nat	X#F%F&W)I*K+G,J.I/H0I2J3b4J5J7G8H9C:];H<Z=Y>^?_AHBDEJFHHZIBJHKZLINGOEPFQJRHSHTHUFWHXIYH[]_GbFcGdGeIfFgHhE
~nau	m>[F]HKTZ
~nav	h#K.]3J4]9J>JHDIIMIOJSZTJZH]ab_fJ
~naz	q-Z2Z3^9G:X@KCJF[HHI]KI
~nbe	j#J%J&a*J-K3J4Y:J@KBYHZIJKJNJP]T^ZGdIgJ
~nbi	u7Z>XJX
~nbj	y:_
~nbo	d#J)J*J,c-I/J3I6K9H>Z?HCIDIGXIHJIKIMJNIPJVJZD]JaXcIdKecfHhJ
~nbu	yI]
~nc^	C!G#F%[&E(>)Y*@+Y,C.E/C0d1h3C4X5C7F8[9X:B;_<D=c>??A@?AIBICCDBEDFFGdHbIDJEKELENBO@PJReSFT?UEVAWBXBYYZ?[D]>^@_GaCbEcaeBfegDhB
~nca	X!Z#F(Z)Z+[,J-D/I0I2I3Y4H6I7H8I9D:F<J=b>E?X@DAHBDCXDaEEFJGHHCJIKCLZMENGOEPGSHTHVJWYXEYZZB[H]D^H_Hb_cHd^eXgIhF
~nce	U!I#H%F(F)H-F.K/I0J1K3G4G5I7I8I9D;J=d>E?FAXB]CFDFEJFIGHHYIDJIKDLIMGNGOGP[RJSJTJUHVFWHYJ[I]f^HbIcHdFeXfHgIhF
~nch	R!D#F%a&J(E)G*G,G.I/G0[1G2G3I6F7G9B:F;G<X=E>D?D@GAdCEDDEHFGGeHFICJGKCLJM]NCOFPCQHRYSGTHUFVZWGXFYFZ@[G]]^F_eaDcFdaeGf]gHhE
~nci	S#H%E&J(I)E*Y+G-C.I/J0H3B4F5[7F8H9J;Y<J=Z>Y@IAYCCEHFIGHIKJIKXLYM_N]O[QIRGS_TDUJVHWXXEYXZ[[F]C^G_EaJbWcDeHfHgHhY
~ncj	n=_HZ
~ncl	_#J%J)J+J-Y/J9J:J;X=Z>Y?J@JB[CJDIFZG[H[IYKHN[OJPJTJUIV^WJZFaJbKdHeKfIhJ
~nco	P!G#_%E&X(E)G*F+H,X-J/G0I2H3^4_6Z7G8H:E;G<J=E>C?EA]B@CDDGEHFIGDHHIIKBLGMbNDO[PdQJRGSGTYUDVCW[YHZJ[G^FaFcHdEeJfEgHha
~ncp	n%aHGdJ
~ncr	Z!I#H%X(J)K*J+J-G0X3G6]7I8I9H:I;K<d=G>I?H@IAYBHCIDIFJGaHBIHJJKHLKM]NHOJPIRXSITIUIVJWJXIZG[K]H_IaIbIcGd_eJfagJhI
~nct	h!J%J(Y-I5]>J?I@IDIHGI]KJMINHTIU_V][I^JaJdYhI
~ncu	uBZHX_X
~ncy	i3KAdNJSXZI
~ncz	s3I=^>[@IB[DIHHKJOIUJVKZG]]
~nd^	F#I%B(E)C*Y+F,E-[.I0I1J2C3G5G9]:B;C=C>I?X@_A_B^CaDCEGH^I@JGNYODPCQHSWTEVCWJXZYGZG[J]J^@_fbDc^d=eCgEh^
~nda	S!Y%F&H(X)[*B+I,G-F.H/G0G1I2H3D4E5I6F7Y8_9b<I>D?H@]A[B@DHFHGYH[IILHMWOGP[QHSDTCVFWXXGYG[G]Y^Z_^aEbHdDeGfDgJh@
~ndb	s7Y>_HXWXZH
~nde	K!J#[&Y(F)B*I+C,D.F/I0G1Z2E3Z4J5F9J:[;E=C?K@_AJBWCGDDEJF[GYHGIZJGLZNGO>PGQJRCSZTYUAVFWJXY[Z]X^a_baXbac?dBeFfDhI
~ndi	Y#G%X(G)]+I,I-E.K/J0J1Y2J3^4[6J7H8J:G;I=Z>XA]BDCHEIFJGIHaJJKELKMFNIOJPER[TGUZVEWHXIYJZD[I]E^J_JaXd^fFgGhG
~ndl	m1J3Z7X>^?YGYH[JZZGaGcJ
~ndo	K!J%E&I(C)E*G+D-^.H/Z0F1F2H3B4C5a7D:D;G<H=D>@?Y@?BGCYDBEGFGGFHIIEJ_KDMdNEODPEQHRESYTBUBVAWEYHZX[_]c_GbedGeIgaha
~ndp	yc^
~ndr	a!I#Z%Z)J*Y+H/J8]9G:I;K=I>E?D@_AJBFCXDEGKHZIGJJLHNHOHPISJTXUJZ@[I^__JaHbIdIfJgZhJ
~nds	d#I%J(J-I/I2Y3]9G=I>[?I@XBHCIDJKGMJNYO_SJVIXJ]H^Z_JaGbJeZhI
~ndu	h#J%[3J@JBKKYRJTYV^YYZJbKcbdJfJ
~ndv	yH[SJTJc^
~ndw	y.WDXZY
~ndy	o3Y>]BIDYHHO[S^ZJaJ
~ne^	H!G#D&I(H)E+Z,E-G.G/Y0D1E2E3d4H5F6D7B8C9F:E;E<G=K>b?Z@[ACBeC[EXFDGIHIIGLFMJObPJQFTFUbVEWDXFYHZA[Y^I_Ia[bFdHeEfIhA
~nea	qHHNZQXTYZJh]
~nec	D!>#?%Y&F(E)B*D+B,_-=.F/@0[1g2f3=4Z5C7A8f9C:A;B<c>H?@@?AIBCCIDJEBFDG_I=JCK?LBMDN>OAPCQ]RcSBT?U?V>WCXBY^Z<[F]@^AaAbFced_e[ffgBh?
~ned	g&K9Y>JBJFZHbJ[
~nee	N!X%J)G*Y+G,I-D/G1X2H3G4F5X6I7H8G9E:E;Z<X=Z>[?G@YAGCbDEE[FIGGH^I]JGKCLHMJNEOGPGRHSITFUGWHZa]E^G_GaEbGcFeIgXhI
~neg	]!G#G%d(Y)F*E+X-E.J/H0I1J2I3F4G5X6H7H8X9D:G;I<K>E?GAXBECXDDEJFHGHHCJIKDMFNGOGPbQYRHSHTHUGVIWIXGYHZD[H]FaYbGcZdXe^fXh]
~neh	j(I-_3J9I>I?_@HBJHEI_KZN^OJVJZF]IaIhJ
~nei	m+J>J?ZBIDYHGIHKZNJOY]^
~nej	k!H#J%[(Z*X-J3J9G:[>J?Y@JBHDJF[GXHFIZKJMJNIP[UIVYWJXJZG]J^J_IaIcJdY
~nek	f!J#J%^(J*I/^3H4J6J7K8J9F:J=I>G?JAJBICIDJF[GJHEIGJYKFMIN^OZP_RJTJUKVHXH[K]I_JaIbJcZdHfJhI
~nel	Y#Y%H)I*I+I/H0J1I2J3[4Y5J6H7[8I9X;J<_=J>X?YAJBCCGDYFJIXJIKCLIMENEOIPIQJRHSITIUIVFWJXHY][H_Jb^cFdZgIhF
~nem	d!J#J%J&Z(J3H6K:Y=]>Y?IBGCXEXHAK]MJNHOYPJVIWHXJZI]IaYbJc[eYhJ
~nen	S!E#[%F&Z(F)X+F,F-D.I/F1H2I3Z4Y6G7[9X;G>Z?J@YAHB[DIEXFYGGHHIBKBLGMDNYOZP_QIRGU]WYXYZB^F_FbFcIfJhD
~ner	Q!C#J%C&_)H*D+E,^.E/D0F2Y3B5H7G:e;G<Y=G>@?FAFB>CBDFEHF]GZIDJIKGLHM]N[OJPFQHRES^TEVZWFXJYFZH]F^_aKbIcHdFeFfbg[hB
~nes	Y!K#F%G(G*I+H-H.J/G0J1J2J3E6I7H8I9G:G;J=b>E?E@AAIBHD[EJFJGIHGIFJIKaLXMGQKRISXTHU^W]XGY[[H]X_YaXbZdJeIgJ
~net	V!F#F%G(F)H*I+I,I-I.J/[0H1H2X4E5I6F7G8X9F;I=E>J?E@CAHBECGDFEJFIGGHbIDJ]KDLHOGQ_RFSDTZUGVFWIXHYJZ=[G]J^G_[aIcgdZeGfAg]
~neu	[!J#G%I(H*J+Y-F/]3I4I6J7J9Z=H?GBZCFDXGJHYI]KYLYM_OHPJRJSKTJUIWJYJZH[^]W^IaGbGcIdHhG
~nev	m%H6]HDJYKJL^TYZH
~new	f+[-I1J3J4I8_9]>I?J@]BICIDYGJH@IGKZMJNHOJPJYYZIaKcZhX
~nex	W!H#G%b&[(F)J*J+J,J-F/H0J2I3Z4H6I7I8J9I:I;K<J=H>F?I@aAJCHDHEJFKGHHYJHKCLdMFNFOJRJSGTIUJXH[G]D^G_IaFbYc_dGeXfIgXhE
~ney	y=Z]If]
~nf^	yHIMYNYX[
~nfa	p-ZKYZ^]K
~nfe	u#G6ZBZR[TJZ[
~nfi	O!E#F%F&J(C)D-E.J/G1G2I3J4G5I6G7G9H:B;J=B>D?D@IAHBXDJEiFHGIIEJGKELGMENCO]PCQIRGSFTFU?VcWgXFYHZ@[G^F_FaBcDeffAgF
~nfl	rH]IXNY
~nfo	R!E#F%F&J(E)G*F+a,H-[.J/H0H1H2I3Z7H8H9G:F;G<X=E?J@DAHCcDfFIGZIFJ]KJLJMGOFPFQ^RISHTHVDWHYYZG[G]E^G_GaEbFcGdDeHfGgHhE
~nfr	h!J-I9[>H@JBKHIIJJdKIN[TJXYZJcJdJhK
~nfu	yHZhX
~ng^	A!H#^%B&E(G)H*Z+F,X-B.J/G0G1E2c3E4I5D7G8B9X:F<F=A>I?B@bAACHDGFEGEHZJFKCLeMXPGQDR]SFTYVGWEXHYGZa[A]Y^d_?a[bIeBfDgJh^
~nga	b!Z#^%J(I)J+J0Z4I6J8J9[:J;J=H>D?I@FBYCZI[MHNIOHPIRKSJTJUHVGX^YJZD[Y]H^JbJcHdGeJfFhK
~ngc	mYa
~ngd	l!b#J3I9I=K>H@EBICJHEI[KGMJNYPJRKVKY]ZJ]YaJfZhJ
~nge	F!_#^%G&F(H)A+E,G-D.E0B1F2G3G5E6A7@9<:D;^<I=I>a?[@cACB^CED^EJFCGJH?IHJEKHLaM_NJOHP@QHRJSATDU[WYYD[[]^^[bFcXd[eBg[
~ngf	l7bHJ
~ngh	w@JIZN]
~ngi	g3H4X9W>J@IHGJ]N]QXXY_YfZ
~ngl	l3Z4]7Z?YE[HIIJNXOIZIcJ
~ngo	e#I(Z+I-I2[3I9G:I@GBIC_HZIGMGNKOZVHXYZY]JaJhZ
~ngr	p(J)]3J=^>a?H@IDJHGIHK[MIOIVJY[ZF]J_YaJ
~ngs	Y!F#E%G&J)G*],]-D.J0b1I2J4E5J6^7G8I9C:F;F<J=E>F?W@CAIBAC]DXEYFIIDJIKIMDNGOFPYQIRGTHUEVDWZXDYHZH[[]B^G_Ha_bZdFf]gHhE
~ngt	[#F%I(H)G*G+Y,H-F/I1I2b3I4H6J7J8J9G:J;X>F?H@ZAJBGDFGJIcJJKELJN]OHPIRHU]VGXIYIZC[Y]G^J_Ib[cFdJf]gJhI
~ngu	g!J(I+J-J3I9J:J=X>I?GBHCXD]FZHEKIMJNZOZSZTJU_VHWZXJZJ]JaYbIcIfJ
~nha	P%G&J(J)F*G+G.I1H3E4F5I8G;H<I=E?DAHBXCCD^EHFHGJIZK^MJN]OGPFRFSFTDUZVXWFYHZ^^XaEcEd[eHfEgJhY
~nhe	Z!I#J%G&X(J)J3H4J;e=I>I?H@IAJBICIDIEKFaG]HGIGKINGUGVHWHXJZD]H^K_IaIbKcIdHfJhZ
~nho	g!J#H*J-H3H9H:J>Z@GCaDXFYHBKGMJNKOIUZV]XIZ^[X]IaJdHfHhY
~nhu	n>K?J@YBHCXHFKJNZU]VHWXZYa[bJfZ
~ni^	M!F#C%a&X(b)C*Y+J-E.G/X0X1F2E3C4D8E9A;X<X=A?ZAFBHCHDFEEFGGDHIIBJ[KZLHMGNaPZQ]RESZUGVAWbYEZC_IaJd]fEgHhY
~nia	X!J#E&Y(])F+H,X-D.H/G0H1W2H4F5I6[7F8G9X:E=D>DAHBACEEJFHGGMDN^OFPFQ]S[TGYH[Z^[_GaYdEeHfXgI
~nib	l*]4_9J?XCJHESYZHfJh_
~nic	G!E#D%E&H(I*I,J-D.F/X0H1H3G4Y7J9_<G=G?ZAGDAHFJCL[MJNIPJQZRHSHV_XIYJZX[X^W_YbXcGeFf[
~nid	i(J,Y-[9I:J?I@ICJFZGZHZIJMZNJUHVIW^ZFaJgY
~nie	I!A#F%X&X(]*I+X,W-I.C1I2B3E4X5G7F8[:I;[<E?ZAABJCCD]EHFBGGHCIIJAK_LIMXO^PJQIRISGTIV^WZXHYHZW]E^H_^aXdGf[gEhZ
~nig	b!I#X%I(G)J+Y,K-Y/J1Y3I4Z6J7J8J:I=I?G@XBECYD]GJI]JJKDL[NGOHPHRJSJTIUXVHXHZW[I]H^HaIbIcYdXeKfYgJhH
~nik	Y#G%J&H(Y)F*F,H0H1I2Y3C4G5I6H7F8X9C:H<[>C?Y@IA[BCCJD]EIHEJHKHMDNHRHTJUYWGXFYHZ][K]^^]_^a[cEdFeHfGhE
~nil	k3I9J>^@^BZDYHHIKKKMYOIZJgXhK
~nim	X!H#H%J(I)J*H+K-Y/I1[2J3G4H5]7I9E:Z=I>G?I@eAJBFCHDHEJFJGKIeJJKGLKMYNHOHPHRISITHUIVHWJXHYJZC[J]G^J_JaGbHcIdJeWfJhG
~nin	Y!Y#E%H)H*H+H-F.J0X1I2J3E4I6I7H8I9F:F;I>C?C@ZAJBGFJGIHEIFJYKDL^MFNIOHPGS_TGU_WYZ][Z]F^I_IbZcJdGeJf[gHh_
~nio	Y!G#H%](F)H*F+I,I/X0I1I2J3G4a6I7_8_9F:H;J<J=G>F?FAIBYCGDGEJFJGHHDIFK[LINHOIPcRISHT[UHVEWXXHYI[H]^_GaFbGcHdCeIfEhG
~niq	r%JHYIYPZ
~nir	_!Y#K(]>I?YCIHGKIMIPYTJUHWGXJZ_]JaZbYfJhJ
~nis	G!H#B%E&G(^)e*d+@,_-G.F/C0W1D2F3E4D5F6D8C9E:_;D<F>E?C@>ACBZC@DAEaF[GcH=I>JDKCLCNXOGP^QERHS@TBUcWaX@YD[C]Z^Ha>bBdaeDg_hI
~nit	T!a#G*G+H,I-G.Z/H0I1J2J3D4H5J6I7J8I9G;I=]AIBXCFDGF[GZIDJIKELHMZNBOGQJRIS[THUXW]XGYJZ[]Z_HcFdEeJ
~niu	o#K%[,[-I.^9I=J>J@JBJHHIJKJL[NJPJR]WXZY]JbKdIe[fJhI
~niv	l*Y-K4Z7a9I:J>ZBIDJHDMJSJUbZJ]JcJ
~nix	yJ[
~niz	T!E#F%Z&K(F)G*G+H,H-D.I/I0X1H2I3E5J6H7G9E:_;H<Y>F?D@EAIBDCEDEF_GcH?IDJIKELHM_N]OHPFQIRZSFTGVCWbXFYGZB[G^HaEddeGf_gHhF
~njo	r-Z9^BJHGIJUJf[
~nju	yh[
~nk^	O!E#G%G&J(D)G+Y,I-Y.H/G0X1G2I5H6I7F8H9d;H<I=D>@?A@BAFB^CDEIFGH^IDJHLFNCOEPGQISFTDUDVCWGXDYGZI]D_]aZbhdGeHfEgFhH
~nka	m#J%J(J-I.[3J4J8J9C=J>Y?J@HAaB]CJDJHXIXKGMJNJOJRKUJVZXIZF]J_JaIbId^fHhJ
~nke	j(J*J-I3K4J9I:K=J>H?JAaBFCXDJH^IXKGMZNIOJUJVJXJZD[J]GaJbXdJf]hJ
~nki	u#IH_V]ZJ
~nkj	w;]HKZI^_
~nkn	a!I#J&e(I-G/J3]9K>H@JBIH[IJKIMJNJOISJZD[JaJbZdJgIhJ
~nko	g!J#I*[,[-J3[4_7J9I:K>G?J@JBICGDIF[IZKJMKNJOIPYVHXJZG^ZaIbJ
~nkr	u0[:IGbHIdJ
~nkt	d!J#J%I)K-I4J8K9]:J=Y>I?I@HB]CJDIGYHEIIKIL[MINIOKU_XIYJ]I_KaIbIcJdYeIfXhI
~nku	wHZZ]b[dH
~nla	q3I7[@ZBJD[MJOHZHba
~nle	w#^@HHZKJdYeJ
~nli	^!I#I%I(H)Y*H/b0J3I4J6J7H8J9I:J>H?H@GAJBGCJDIEJGJHIIFJIMZNGOJPGRJSbT^UJVIWKXJYKZB[H]Z^I_IaIbFc_dFeJfGg[
~nlo	R!E(G)H*J+I-G.J/G0I1J2J3H4H5J6J7H8I9J:G;I=H>D?G@EAJBbCHDFFJGHHZIGJHKDLYMGNGOJPGRHSHTbUHVFWIXHYJZ][e]G^E_EaHbZcGdGeIfHgHhY
~nly	M!J#D%])].I/J1H2G3H4X5H6G7F9E;Y<I>E?aAEBACcDGEHH>I]LGOHPJRHSFTXUFWH[c]FaFbFcFeIfGg]hD
~nma	m9J@ZD^HJIIK[
~nme	]!I#J%J(J)J*K-I/J3J4J7I:I;K=F>E?G@XBYCIDHEJH_IHKHL_MZNHOJPJSITYUJVHWKXJZ[[^]I^HaGbbfIg[hF
~nn^	Q!G#H%D&J(D)I*Y+F,G.I/E0J1Y2I3A4I8G;H<I>I?^@JAGB]CIDFFHGEH^IELJNBOJPFQISZTJUYVZWGXJYIZ[[b]D_Za]bDcCdBeEfagJhF
~nna	e!I#H%I(X)J*I-Y3I4J6Y9H:b=I>G?I@]AJBGCHDHGJHIK^LJNGOJPITKUIWIXIZD[^]Y_KaIbJcIdYfJhX
~nne	C!=#@%Z&E(B)D*A+A,_-E.B/?0]1g2e3I4X5B7@8f9J;A<e=C>I?>@FAHC?D@EDFHG^IBJDK?LAMENAO@QZRcS@T>U?VBWAXIY_Z>[C]D^?a@bJcgeZfegDh=
~nni	o*]HDIJM^VJZH]]
~nno	D&G(Z)[*[+E-X.G/C0X1F2G4Y5J6_7I9C:J;G<J=[>_?^B=CFEIFZG]HGJCKJLFMGNKOIQGRDSITGUCVFWFXDZY[X]G^Z_^aBbDc]e_fBgG
~nnt	f!J#I%I&_(J*J-Z3]4Z9H=I>H?[@FBZCIDIEJIFM]NXPIVIXI[J]J^HaHbJcJdGeZfIgIhZ
~nnu	_#J&Y(J*J-H/J3_4J6K7Z9G=I>D?H@HAJBID_EIGJHYIGKGMINIO^PITJUJVHWYXIZG]_^JaGbJcJdY
~nnw	X!G#G(J*I+H,G-G/Y0Z1X2J3H4F6H7Y8I:G;H>GAKCGFJG]KZL]MFOHS[TGUYW^XHYHZA[H]F_IaKbGcFdYeYf[gYhY
~nny	w(^6[HKV[ZH
~no^	P#[&H(B+G,X-a.I/C1F2F3Z4I5H6J7D:X;F<H=X@[BECFDbEFGGHII^JELEM@NFO_PHQGTAU_WZXZYEZ9[GbIeFfJgE
~nob	a!I&Y(J)I+Z-I1Z3K9J:I=K>G?JAJBGCHD]GZHKIIKINZU[VJWXXJ^YcYdXf]
~noc	Z![#]%I(I)J*H+I-F/H3D4I6J7I8J;J=I>Y?H@aAJBJCZDYEHGJHFIHJJLHMcNGPJRJSJUHVHWXXGYJZG[I]F^H_YaYbHcIdIfHgZhY
~nod	l*J9I:_=^>[@JCXIJKJUIZIaJd]fJ
~noe	w3J4J>J@YC^HII^KJNZZE]KaJ
~noi	y@YH[
~nol	u5ZHZIFN]
~nom	a!H#H%H)I*I+I-_0I1J2^3F4H6J7I8Z9D:];J=[>E?G@KAJBFDFEJFZHHIeJJMFNFOGRISJTIUGWIYJZG[H]F^J_IaEbHdHfGgJ
~non	c!I#J(J)I*K+X-H/J3H7J9H:J=K>E?HBDCXDGGXHGIFJJKXMKNaOZPJSJUeVHWJXJZI]I^JaYbIfJhI
~noo	e%J+X-X1Z3J9Z>J?J@^BICID_HDIJKIL^MJNK]I^IdZhJ
~nop	n(c/Y9J:ZHFIJZEaY
~nor	P!D#B%J&J)b*Z+H-X.I0X1H2Z4F5[8F9F;G<I=D>I?D@]AGB^CCDYEHFIGXHEIJLbN^OGQIRFSFTCVIWEXFYHZX]I^Z_EaEcEd[eGfEgE
~nos	d!J#J%J&X)_3H4J7X9J=J>I?K@JBGCJDIF[GYHDJ[KIM]NJOXUJVHWJZB[]^J_YaJcXdJfKhZ
~not	A!F#I%J(Z+D,I/C0X1C2E3J5H6^7I9b;H<H=Z>Z?]ADBHD]EFGYIFJDKIMGNGODPIQERFSGU@VAXEZ[]<_aa_cXe]f@gEhH
~nou	V!I#G%H(X)H*Y+H,K.J1J2I4I6I8]9];J=I>H@^AJC[FJGIHHI_JHLIM]OHPIRJSITHU[VIWJYJZI]]^G_IaFdGeJfHgIhC
~nov	a!J%I(I)K*J+Y-F/Y3H4I6J7I8Z9_=I>I?G@_B[CGDFGKHII]KKM^OIPJSITIUIVHXYZJ[I]Z_JaIdFfJgJhG
~now	Q!G#J%E&f(B+Y,H-].H0G1H2G3G4F5H6G7H8];H<I=E?A@ZAHB[CCD^EHFGGIHJIAKYLFMaNJOEPFQIRGSHTHUEVCWGYH[a]Z^E_XcJdDeGfEgChJ
~npa	w!X@^HINI
~npo	w)Z
~npr	K!Z#C%F&H(G)C*C+F,F-A.H/e0^1H2H3B4E5H6a7[8F9D:C;G<H=H>D?C@AAYBHCCDCEfGDHFIAJEK?LFMANaOEPZQGRFSET^UCVBWEXEYFZ=[E]C^E_aaDbDcedceEf]gYhC
~nq^	y#[HHMZXZZK
~nqu	g%X(Y-J3^9K=[>J?I@IBIHIKIMXNKOHSYUXVXWYXXZE]KaIbJdK
~nre	b!J(I*H+Z-G/W9J=J>J@IBICYD^EcHDIGKIMZNGOXPJUJVJZ[[K]JaJdIgJhJ
~nri	n,]0]9GDXE]HYKKZIaI
~nro	j%_8J9J;K?J@KBJD]H^KJPIQaVJZIdHfJ
~nru	o3Z9J>W?^a]
~ns^	T!Z&X)G*F+X,Z.K/J2H3^4F5I6G7X9[;H@?AJBACHDZFYGYHYIYKYMIPEQITZVJYHZA]EcDeJhI
~nsa	k-I3J9G>a?H@IBJCJDFH@IIKGMJNKOJQ]TJXJZ^]IabbJhJ
~nsc	e#K%J(I*J+_-I3I:J=X>X?GBZCHDaIIKIMGNJOJPISJUIVIXJZF[J]I^[aIbIcJdEe[fIg^hJ
~nsd	i%GPa
~nse	Z!H#I*I,J-K/H0I3E4I6I7X9F;I<b=c>C?XCFD]EIF]G]IDJIKELIMEOIPGTHU[WEXHZ?]E^J_IbGdFeJfFhG
~nsf	y@JH_fX
~nsh	mH_Z]bJ
~nsi	X#H%H(I*H,J-]0J1I2]3b4I6J7I8J9G:F;J<Y=H?GAcBDCGFIGWHII[K[LIMFNFOFPIRISJTJUHVFWIXZYJ[^]G^I_HaFbGcHdIeIfGgHhJ
~nsk	s![%[/WEXHI^[
~nsl	j#J2[3I8]9H<[=H>F?I@JBJDIH_I]KINJQXSHVJXJZC]I_ZaHbKc^dIfJ
~nsp	i%H&a3JBKHDYJZF^Jcb
~nst	T!E#E&J(F)G*H,H-F.J/G0_2X4F5J6H7W8H9J:H;H<J=E>G@[AHCFDCEHFIGFHbI[JaKBMDPFRFSYTFUDVJWGXFYIZF[F_GaBb^cEdZfegG
~nsu	]!J%_(_)I-H/Y1X3H9G:d=G>I?H@IAKBDDIFKH@IXKIMJNIOJPIRJSJTJUZVHWKXJZ]]IaIbJcHdJeYfJhI
~nsw	j#J&Y-I4[9Y>J?Y@JCJKJMJRKS]XYZH
~nt^	8!^#Z%](E)I+^,Y-[.C/H0g1D2]3B4D5_7>8B9H:c<@=E>B?<@BAXBZCDEEFGGKH[I^K_MANFOFPaQZR:WZX?Y@ZB[X]J^^_ZbGdCfEg<hd
~nta	H!c%G&F(=)Y*I+H,F-B.E/H0C1H2_3f4_5J6H7A8E9J;E<H=H@?A[BCCfD[EZF^G]HAIJJBKHLWM>NBO@QDRASBTBUGVZWAXfYCZ][J]CaKdIeCfEgBhB
~ntb	l#K%X+K-I3a4J5Z9I=^>I?Y@JBKDHHDIXKJOGVZZH]JaI
~ntc	y!^2H3IHHIIL^
~ntd	y!_HHZJ
~nte	E!D#B%?*D+Z,H-[.F/D0X1C2B3Z5H6I7E8I9A:D<D=I?[@EACB<CFDYECFAGKHDIZJFK_LFMYNZOcRDS]UDVXX]ZF[H]daEcad^g]h]
~ntg	l!I#[%J(I0[1]=KBYCKDJHHTZVIZI[_bK
~nth	_#X%J(J)K+F-c1J3^6Z7J8[9J:I=]>F?I@IAJBFCHDYGIHHIZJJK_NHOGPJSJTIVIXJZI[J]J^J_IaIbJcIdIfIhI
~nti	H!E%E&G)G*F+B,d-[/C1H2F3Z4C6D7d8H9A:A;E=]>]?aA]B@DZEEFGHbI[JEKHLIMaNCOBPGQJRDSGTIUHVFWDX]Z@[E^X_BcHdXeCfFgChH
~ntl	_!I#^%J(I+J-a3J9J:K>H?I@^BGCJDJK[MKNISXVZZI[IaJhX
~ntn	u-IHGIZTYU]ZIbZ
~nto	K!a#b%a&[(B)Z+C,Y-G.F/F0J1D2_3H4@5E6D7C8F9]:_;I<G=>>IAKBHC@EGFEGIH^IAJHK>L_M?NIOEP_RCSIU[V_X]YJZI]F^^_Za?b@cHeGfYgEhF
~ntr	A!Z#A%A&E(C)F*A+?,D-I.C/i0I2C4f5e6F7d8>9?:G;A<B=]>9?=@BAABbC<D@EAFBGEHXIBJ^KHLIMIPAQFRGSeTfUFV=WAX<YEZ[[E]=^G_[aJbIdDeZf[gdhH
~nts	d#]%I/J1W3J6c>K@IDJHHIFKIMJNZVJZC[a^KbIcKdJfKhI
~ntu	h)XNJbb
~ntv	w>[
~ntw	s#I*[-H4Y5J9_>I@IDIHGKJMHX_aGhJ
~nty	r@]HYIaKKMJZH
~nu^	c!I#J%J&Y(I*K,_-G3I4K9H:I=J>H?G@HCID_EJH[IJMINJOZPJUJVHWYXJ]^_JaGbZcK
~nua	d#H-I/K3Z7[9H=J?I@GAJBICIDIHXIIK_LZMYNIOITYX]]I_XaHcJdYfXhI
~nub	i#J-J/a0]3J>K@JAZBJHIJXKINHOKPZTYZJ_YcJdIfJ
~nue	b!J#J%J(J)[*J/Y3G4J6J8Z9H=J>G?I@XBYCIMbNWOJSJVIXY[J]ZaHdIfIhH
~nug	wC[I^ZH
~nul	pHIKJLX]c
~num	F!A#A%C&G(A)C*D+[,G-F.E/B0D1E2E3n4C5F6D7C8D9=:B;D<F=A>h?C@?ACBACFD^EEFDGCHEIZJDK?LDM?NCOnPARCSCTAUCV?WDXZYDZ=[C]>^E_CabbBcBdDeFfDgCh=
~nun	b!J#J(J+]1Y3H=J>I?J@HBHCJDaEXHEKJL]MJNIOJUJVXW[ZY]I^JaYbJdYhJ
~nuo	c!J#]%I(J-G3G4K7J8[9J:Y=J?I@XB^CIHIJJLJM]OISKTJVJXJ[Y]ZaIdIfJgJhG
~nup	w(Z=YHG_[
~nur	y@XZ]
~nus	pIb
~nut	Q%D&J(F)J*I+J.I/G0I1F2G3E4E5I6F8J9E;]<I=I>C@GA]CEDEEHFHHBJGKFMjNDOIQIRfSEUDVJWFYGZC[H]Z^Z_YaYbDcGdGeHfGhH
~nuv	g!J#I-J/]0]3J6Y9I>I@IAYBIDJHGIIJXKGNIOIPYTZZE[K]J_ZaIcJdHgXhb
~nux	wH_ZJ
~nva	X!Y#G%G&I([*E+J,G.I0H1H2I3Y4H5K6H8[9A:F;X<J=Z@AA]BEDZEJFIHGJIK]MDNEO_PYQJR[SGUGWHXAYI[J]Y^]_^aGcGdFeIfGgHhI
~nve	i-^3J9G@FBJDIEZHEIIKbN^VJZD[[aJgXhH
~nvi	Z!I#H%J(H*J-H/J3G4J7H8J9I:i=E>G?HAKBGCHDHGJH_IFJKMHNHOIPJSJTJUHVHWHXHZC[J]H^J_Ja[bHc]dXfIgJhH
~nvo	k&Z(^>XH]OGa[
~nwe	nHHMYN]UZWJZH]YaZ
~nwo	X!G#G(J*I+H,G-G/Y0Z1X2J3H4F6H7Y8I:G;H>GAKCGFJG]KZL]MFOHS[TGUYW^XHYHZA[H]F_IaKbGcFdYeYf[gYhY
~ny^	M!Z#a%J(G)C*D+],J-].I/D2F3J4b6Z7I8^9E:_<G=J>JAEBJCADEEGGHIBKGLJMANYPZQIRHT[U_XZZB]A^]_CbBcFd[eEfHgHhA
~nya	y+Z>X@[HJZJ
~nyb	o+Z-]9[@IHHUYVJZX
~nyc	g!J#[%J(]+J-[/J3I4J6b8J9G:J;[?Y@IAZBHCID^HDIHKHMINZOHPXSKTIUIVXWJXGZC]I_HaIbIcIdHeIfIhI
~nym	d#J%J)Y*I-I/I3Z7X9I:I>]@JAJBICKDHHCIHL[MINIO[SJTIUJ]K__aIbJc[dXhK
~nyo	k%J*X-I9]>I?H@]BJH[IJKJMINJPZUWVI
~nyt	d!J#J%J(H+J-E/Z3]6J7[8Z9[:Y;Z=I>E?H@XBECDDbGJKJLJMFNGOHPJTIUJVHXIZX[[]X^I_JaHbIcKdIfJgKhF
~nz^	i9I=a>KBJH^KKUZVJZJ
~nza	a!Y#X%H&[*J-H3Y4J7J8Z9G:Y=]>G?H@GBGGJHII[KGL]NXODPJSKTJUJVIX]YJZG]GaGbJcJfIhI
~nze	i!Y(J)[,Z8Z9K=a@JBJCJHDIJNJUYVJZHc[dHe[fJ
~nzi	j-J@JIJKINYU[VYZXfY
~nzo	wJ]]Z
~nzu	y8]
~o20	s-d9J@JHIIJKJZI
~o36	n/X=ZHGMXT]WY
~oad	c!Y#G)X-Y>Y?IBGHbJYKJZD[GaZb]
~oal	y>X?XHJI]
~oan	yHHIYZ^
~oar	a#X%J)I*I,c-H/J4J6J7J9G=J>I?HCIDJHaIHKHMINIOKPITJUJVJXJZC]IaHbJcIdJecfHgJ
~oat	r)_?ZBJHJU^VJZH
~ob^	i#[-J9J=G@JBIH_NXXbZF
~oba	Y!I%J(d)_*Y+J,e7J8K9J:I=J?GCJEJHIIGKHLJMJNJO]PFTIUGVDWJXIZB[J]I^JaYbIcKdCeIfJgHhI
~obb	q(Y>^DXHHIJLXZH[[bX
~obe	i(J-H3J9H>I@]BGCJDJHEIHKILJMIN]TYVYX]^JaJhc
~obi	_!G%I(H)J*H+I-E.J/I0J1J2J3^4I6I7I8J9C=H>a?F@DAYC[D^EKFJGXHHIDJJKDM]OYPIRISJUHVGWJX_YIZG[I]^_^bIcHdHfIgIhE
~obj	S!^#G%F(G)I*H+I,I-D/G0H1H2I3F4F6H7H8F9F:G;d<J=G>F?G@EAeBFCGDHEJFJGbHIIEJHKFMGNEOGQJRHSITGUGVEWIXGYHZB[H]F^[_iaGbGcFdFeIfEgHhE
~obl	U!F#E%X(G)I*H+H,J-D.J/G0H1J2J3F4H6H7G9X:F;G>F?F@EAIBdCFDIEaGHHJIEJIKDMHNDOHPEQJRJS]TGUGWDXEYIZd]F^G_HaDb[cbdHeIfHgIhF
~obn	y=[@[HJV[
~obo	]!I#J%I&X(H)H*J+Y-G1Y3Y4J8J9b:H=I>F?I@IAIBFCGD[FJG]HFIHKHMJN[OKPJTJUZVIWXXY]J^XbKf[hK
~obr	i-I3H9c>J@IBICJHEIIKJOJZJ]J_XaZb]
~obs	l)]-J1[3JDJHGIKKXNJUbVJZJdJfKgY
~obt	q,_HI
~obu	rCYHKZY
~obv	r-c9JHIIHKK
~obw	p#[*Y-]CJHJIIM[ZI]KhY
~oc^	q3J:Y@IBJHGMZOZX[ZFh]
~oca	[!Y#E%H)G*H+H,G-F.J/_0H1K2J3G4H5K6Z7I9E;I=D>F?C@^A_CFDEEJFJGIIDJIKENXOGPHQJRHSHTFU[VEWZXEYIZX[]_YcGd[e[fEhY
~occ	[!H#b%H(X)[*H,H-Y/I0K3F4H7J8K9H:I=I>I?I@EAJCHDHHHIGK[LJMGNJOJPIRJSHTaUIVHZ^[[]I^J_IaHb[cJdJeZfIgJhH
~oce	a!Z#I%I*J-G3H4J6J7K=H>G?HBDCHDIHCIZLJMHNJOXPIR]SaUJZI[J]daHcJdKeYfJ
~och	V!Z#Z%E(G)H*Y,I-D.J/G0I2I3D4H6H7H8H:G;Y=G?]@aAYB]CYEGFIGXHCJIMcNDOFPHQJRISITIUGVFXEYIZE[J]Z_XbFcGd[eIfDgXhE
~oci	n!]&X-]3I8X9X:X>J@ICJHEIDK^OKVJXJZDa]
~ock	D!@#k%Z&H(B)H*E+D-X.[/A0E1E2E3B4J5F6E7C8E9?:C;J<G=C>E?B@KADCCDAEGFFGJHZI@JZKGLFMANEOEPBRcTiUCVBWEX_YEZ?[d]A^H_AaDb]cYdCeEfBgBhE
~oco	d!K#J(J3I9F:J=J>G?H@^CIDJHIIYM[NJOXPJRJTJUJVIXHYgZZ]IaGbIcEdJfHhG
~ocu	j@JH^ZYb[
~ocz	u-[9JHIKJM]b]
~od^	N!E#D%F&J(E)C*^+a,H-C.H/Z0H1X2H3^4I5I6G7H8F9_:F;G<I=D>J?f@FAFBXCaDaEGFHGFH]JGLGMDNDOCPEQIRGSGTEUEVBWEZF[F]I^G_Ea[bDcEdEeHfEhI
~oda	X(G)I*[+I-F/I3H4I6J7H8]:G=G>F?F@dBICZD[EKGIHFIEJJKDLJMYNZOIPIRJSbTHX^ZH[I]H_JaIbIdIfZgIhH
~odb	l#]1[BZHHZJ[]bHcKfJ
~odc	u@[O[Z[
~odd	n-K4Y9Z>_@JBJM[N]ZH]KaJ
~ode	I!C#A%E&X(E)D*X+G,J-W.H/D0E1F2G3G4C5G6E7F8E9J:G;E<G=I>e?_@BADB^CaD@E_FEGEH_JEKCLDMGNEOHQHRDSDTBUDWIXdYEZI[D]Y_CafbCcCdEeFgDhA
~odg	s-[
~odi	U!G#F%H(F)I+H,J-D.I/H0I1I2I4H6I7[8I9B:[;I<J>]@_AHB_C^DEEJFJGIHFJIKGLHMGNFOCPHQJRHSITHUGVEWIXbYHZ=[H]D^]_HafbHcGdGeJfFgIhZ
~odk	y*Y/YBZ
~odm	r%_P^ZJ
~odn	u+Z-W9J?JHIN]O[
~odo	^!H#H%J(H)H*Z+W,J-]/I1K3H4I7I:I=I>G?bAJCaDHHHIFJJKFMFNFOHPIRJS[U^WIXGYKZC[J]H^J_JaHbIc^fHgIhH
~odp	r!J0Y9Z<]@KX[_[aI
~odr	h#J,X-Y/]4JBJHHIIJXMJN_O[PZdIhJ
~odt	yIJKZZZhZ
~odu	b!K#Y%I(K)J-X/J3H4F5I8J9J=I?I@GBFDJIHJcKHMINGOJPISJTJV]XI]Ja_cJdHeJfIgahY
~odv	y=[UId]
~ody	V!E#E%G(X*Z+^,J-Z.J/H0J2J4I5J6Y7I8H9[:F<]=G>E?F@ZAHBGCZDYEJFIGYHDIJKDMHOHPGS^U]VIXYYIZH[I]H_XaGbGdZeIf]gGhG
~odz	b!J#I%Y(G)J*I+J-H/J0J1I2I3Y4I6J7J8J9D:I;^=I>]@YAJDFFJHBIYJKLJMHNGOHPIR[SJTJUHVHWJX]YIZ][J]F^J_IaabHdXfFgKhH
~oed	r/X3J9]>H@IBJC[HGKJXHZJaYf[
~oeg	h!Z#I%X(Y)K*J-G2K3H4H9E:J?[@^BHC[DHI[KFLJMHNGOIPYRJUJV[XHZX]G^K_KaFbJcJfJhI
~oek	s9^>HEZIJZ[cW
~oen	y(^HJQX
~oep	j!I%J(H3W9J:J;J>J?I@HBICKDJIGKHLJNJOJPaQ]UJVcXKZG]J^YbJdKfJ
~oer	s6[HYOZ
~oes	M!I#X%I&Y(H)G*G+J,I-Y.J/G3_4J5J6H9C:H;I<J=X>X?G@ZAIB@CEDDEHFHHaIYL[NXOZPEQJSFVDWGYJZ^[X]D^F_IaHbXcIdEeHgHhJ
~oet	b!J#J%J*[3I4J9E:^=J>H?I@XCFDJEYHZI_KXLZMIN^OIPJUJVHWJXIZX]I^JaIcKdIfIhI
~of^	l!^(J)J*b>JC[HDZH
~ofd	yI]
~ofe	u>K?bHJOHaJ
~off	P!F#D%F&J(D)H*]+G,I-D.I/Z1E3X4X5I6H7G8H9J:G;Y<I>X?a@FAGBECFDEEHFHGXH^IAJGLHMcNDOFPFQIRGSHTeVJWHXDYHZA^G_GaFbGcEdHeIfIgdhE
~ofi	b#J%H(b*J-F/I3_=J>X?Y@HBHCaDIHEIHJIKHMFNHTJVJXJZF]I^KaIb[cJfKgahI
~ofo	q@]H]MH
~ofr	u2Y3J>J?_OKaJ
~oft	M!E#C%F&J(E*X+I-H/X0J1]2H3F4F5I6G7b8H9F:F;H<I>C?E@BAHBCCFDEFHGFIBJ[KDLGMINEOGPEQIR^SgTbUEVEWFX]YGZ=[G]F^FbEc^dZeHgchE
~og^	h!J#J(K7Z8a:[>J@IBHHHIIKJLZMIRYZE^J_ZbJcJdXfJh_
~oga	o(K8]9J@JA[CJF[HHIIKIP]QXZ[
~oge	d!Z#D%I(H)J*K-I/K3]4J7J8^9I:I=G>E?F@JBXCGDGHIIGKZLJMJNJOIPJSJTGUIVXW]X_Z^[Z]H^H_JaHbIdKfJhW
~ogg	]#J%I(F)J*J+J-H0J3H4I6J7I8J9G:G=I>DAYBaCHDGIEJJLZMFOIPIRISITGUIVGWJXZZY[Y]X^H_]aHbadJfIgIh^
~ogi	S#^%H(F)H*G+[-C.J/E0J1I2J3G4G6I7d8I9I;I=G@DAIBICGDDEJGHHZI[JGKEOXPGR[SEUGVFWIX]YJ[F]E^c_HaBbccHdHeJfGhE
~ogl	c#F(J+X-I3J7b9J:J=J>J?IC^DJH[KGMINIOJTJVIZ^]JbG
~ogn	e-].[3E7Z9J:J>H?K@^BICJDIHXIFNJO[VYXKZG]JaJbJh[
~ogo	X!E%I(G)I*J+G-G/J3I4I5J6K7H9J:G=I>F?F@EAJB]CIDGGJH_IGJJKFLcM[NHPISZTGUFVGWHXHYJZC[Y]F^G_IaIbhcDdIfJhG
~ogr	j%J1[6^9Y<X>J?J@JBFQ]UJVJX[Z^aIcJ
~ogs	g#G-^9J:Y=[?[@JBIH[IEKILYNITYZH_[bK
~ogu	m![#J3]7Z>IBJDJHGIJOJZI_ZdZh^
~ohi	p!J)[-[AXHJPZQXUI^^
~ohl	m#[*X-]@JCZHIIGKJM[ZH]JhY
~ohn	g3_@JE[HHKJLZMYPJZF[^_XdZhK
~oi^	f(I*Y-J3J8Y9H=J>H?G@GAJBYDJHCIXKHMJOJRYUJVWXI[Z]]_Ya[cKdJf[hH
~oib	r)[-ZHJPZQX^X
~oic	c!J#I(K*K-G9J>E?a@]BHCHDIH^IIJ[KFMINXOETJUJVJZF[c]Ja[hJ
~oid	y#]+I?FBZDHH]ZF
~oig	w4ZHJf[
~oim	w3Z9Z:XIKZ[
~oin	W!J#G%G(G)I*Z+I,J-].J/H0J1J2J4H5J7G8^9Z:[;F=G>D?F@CA^BECGDJEJFIG]HaJHKILIMJNDO^PEQJRJSITHUIVYWJXGYJZX[H]F_[aFbYc[dHeJfIgIhG
~oir	l9I@^BJCJIJKZMJTYV[ZY[J]KaJb[cI
~ois	e#X(I*[3I4K9F:J=J>F?^@ZA[BICZDIHIIGMINIOZPJTJX^ZD[Z]HaXhX
~oit	_!J#I%^(])Y-G1Z3H4J7J8K9G:H=J?HBGCGD^FIGIIZJKL^MGOJTJUIVHXXZD[J]GbJcJdXfIgJhH
~oix	y?]ZG[]
~oj^	qBYMZO[RXTY
~oja	y+[HIZ[
~oje	a%J(G)J+J-G4J7J9Y:[=I>E?G@^AJBFCGHZI[K]LJMGNHOYPJSJTHUIV]XX[I]H^J_JaGbIcJdJfJgJhY
~ojo	y@JHJK[ZZhZ
~ok^	Q!E#X%F(F*F,I-G.H/a0I2Y3C5I6H7G8]<I=F>J@GAHBcCXDDFHGHHaIDJHKFLGMdNHOEPFSJTYUEVEWHXZY]ZJ[G]F^G_JaDcIdGeGfChE
~oka	S!Y#@%C(G)D*C+F,E-@.G/c0]1F2G3A4D5H6d7Z8F9B:B;F<H=B>A?B@DA^BDCDDBEdFGGEH?I?JFK>LEM@N_PZQHRESCTaUCVBWCXZYFZ;[C]A^C_daBccdeeEf_g_hA
~oke	T!F#F%F&J(F)F*G+I,l.I/F0H1G2I3E4Z5J6G7G8G9C:H<J=F>D?Z@FAGBCCGDEEIFIGGHZIDJHKDLGMFNHOGPEQIReSJTGUGVEWIXFYI[H][^H_IaEdFeDfXgIhF
~oki	T!I#H%J(H)I*X.l/J3H4J7J8J9G:I=J?H@HAJBFCIDIFKGJIFJIKGMINHOIPJRJSHTJUIVHWJXIZE[J]H_JaHbFcIdJeKfJgJhI
~okk	i!J#^)[-Y.X9I@JBJIJPJT_VJXZZIaJ
~oko	b!H#a%J(I)X*I+J-Y/K1Z2K3I4J7J8J9I:I=I>H?G@GAKCHDGGJHEIHKYLIMGN[OJPHRJSJT[UHVHWJXHYaZD[_]Z^J_JaWbGcHdIgIhI
~oks	u/Z3I9JCKHHIcTJ
~okt	e7dHHX]ZF
~oku	n#^DJH^JXKYOJTIZHcXeY
~ol^	O!Y#B%e&I(B)D*H+F,H.G/H0F1]2f3@4C5_6F7E8F:D;d<G=J>E?A@HAJB?DEEGFFGHHHI^JYKJLXMJNXPEQdRCSETDUeVHWEXDYaZB[E]C^D_EaAbCcBdDeGfCgYhH
~ola	Y!H#K%G(H)Z*I+J.J0J1I2J4]6I7I8Y9^:X;I=G>F?XAIBFCIDGEHH>I]KELJMHNdOGPHQZRISFTHUaVJWIXGYIZC[I]G^J_HaIbHc]dHeKfHgIhG
~old	S!F#I%E)d*Y+G,I-F.J/G0I1^2I3Y5J6I8H9B;E<J=G>B?E@XAHBCCEDZEIFYGGH[IFJIKFLHMFN_OJP^QJRHSHTHUEWHX^[G]F^Y_FaZb[cGd[eJfHgFhG
~ole	S!D#D%E&J(e)g*c+G,H-C.Z0I1X2H4c6H7Z8G9B:H;X<I=E>_?GAGBHCBDHEHFHGGHXIFKCLFMENDOEPDQIRGSETEVXWGXEYHZ=[F]D_GaDbFcFeIfFgF
~olf	w#^6XZF
~olg	k!J#J/Z3J9J>J@IBYDJHGIJKJL]OZTJXJZW][^J_JcIfZh[
~olh	w-Y?]HIKZ
~oli	I!D#E%D&I*a+F,G.Z0G1G2H3C4E5b6G7E8G:C;G<H=B>F@XAFB@DBEFFHGFHWICJ_LFMCNlOEPDRGSDTDUDVIWiXEYGZ=[E]B^E_EaBbEcDdEeGfFgChC
~olj	yN^
~olk	p)Y+Z-[4J5ZF^HDIJTJXJZHd[
~oll	M!I#E%C&I(d)Z+I-?.H0G1J2G3E4c5c7D8E9Z:X;F<H=H>??A@^AFBECADYFGGGH_IFJaK?LHMGO^PDRFSETHUDVcWFY_ZI[D]B_EaFbBcDdGeGfXhB
~olm	yH^
~oln	g#F%I(I-G/a0_3H6Z7J8J9F:I=J>G?I@FAXBGCIDHGJIZKELJNHOGPXTbUKVHXIZC[J]H^Y_^aIbIcIdFfJhG
~olo	W!G#E%G(Y)Y+H,J-D.J/H0J1J2I3D4H5X6I7H9B:G>C?]@XAIBICcEJGIH>I_JJLIMFPYQJSHU^V^WJXFY]Z@[_]^^I_IaDbGcHdHeJfGhF
~olt	a!]%I)J*I,W-G/I0]1K3G4Y6J7J9G:H>E?Y@]AJB[CFDFGJHHIEJJK]LJMGNGOHSJTHVGWJX_ZC[I]G^J_JaYb]cIdGfGgKhG
~olu	h%J/YDZKJNKdJga
~olv	b!Z#G-I3I4X7J9G=J?HB^CJGJIZK_MINIOHPJRKTJUIVHXJYYZX[J]I^^aIbJfJhI
~om^	I#C(G)[+J,H-Z.H/C0F1X2F3C4X5H7I8H;^<G?IADBDCIDJEGFFGZH_J_K_MCOHP^RISEUGVXWEYEZG[[]@^[_[c]eFfBgGhH
~oma	K#X%_&I(D)B+E,E-@.H/X0E1E2G3D4f5a6F7b8c9B:C;E<H>AA]BECADBEFGHHHIBJ]KGLFMJN]ODPbQJRESET]UEVAWFYFZ;[E]C^DaabDcCdBeFfZg^hD
~omb	c!J#J(G)K+Z-Z/I2Y9H:Y=E>X?H@HBHDGGKHaI[MINHOIP[UJVIXXZG^KaGbJcIdJfYhJ
~ome	J!G&G)G*F,E-e.D/F0G1E3G4c6W7Z8Z:d;Y<X=F?B@HACB@CGDCE^FWGJHGI]JXLENHO@P_QFRCSFTYUFVBWYYEZ^[B]J^G_FcDdEeDfXgEhG
~omg	wc_dY
~omi	[!I#J%^(G)I*G+I,I-D/J3H4a7a8a9I:J=I>H@FBFCHD]IGJ[KIMHNJOJP[RJSIT^VGWJXJZE[K]H_JaYbHcIdDeJfGhI
~omm	R#C%B&J(D*F+^,I-d/H0Z1H2H3E4G5I6H7F9B:Y;Y<I>I?G@HAGBICJF]HZIHJIMCNBOHQIRGSGT]UEWHYGZa]J^F_Fa_cXdCeGfF
~omn	uHXZ^
~omo	Y!H#F%I([+[-F.J/J0J1K4I6J7I8J9^=H>a@^AJBCD]EJFJGJH_JIKDLIMGNKPHRJSITIUDVFWIXbYJZC[G]G^I_JaHbHcIdHfIgIh[
~omp	H#_%K&H(H)Y*H+a.I0E2X4C5F6D7H8]9@:^;D<F=E>A?E@GAIBYC>EDFEGEHXIeJFL^MZN^OZQJRDTGU^VYX@YEZI[[]^^I_Ja@bIcBf@gFhG
~oms	p![%X0K9J>J@JGIHYIIKKMIP[XJZ[f]
~omt	d!J#J%J(I+^-Z3]4J7J9J;Z?I@HBGCHHIIILYMINITZUJVJXFZ]]Ia]bJdJfKhI
~omu	o-^>]IJKJSYZ]cJ
~on^	8!E%]&I(b)K*Z+X-[.E/>1]2D4=5G6E7C8B:J;W<Z=I>]?b@@AHBHCXDbEbFCGHH^I>JDK<MIN]PERCT@UbVDXFZC]c^[_BaXbacZdYfEgDh?
~ona	R#D%E&J(J)E*F,H/G1G2X4F5Z6G7G8H9Z;H<I=D>X?HAHB_C_DFEGFXGZHaIAKJLINAOFQIRFTGV^WF[F^K_FaFcEeYf[gGhD
~onb	d!J#J%J&Y)J*J,c-I/J3I4Y6J9H>J?ICIDJIIKIMKNIPISKVJZD]J_KaIdJecfH
~onc	[!H#H%G(I)I*X-G/J0J1K2Y4I6J7J8J9E:H;J=[?FAYBdCGD]EJFJGJIEJJKELJMGNGOEP]RJSIUXWHXFYJ[I]^cHdXeKgJhH
~ond	O!C#X%E(E)E+H,H-Y.H/I2H3J5H6]8_9[:D;G=G>E?B@dA[CdDDGFH^K?MJPDQHRES_TDUJVCWEXBYFZJ]X_YaAcIdGeGfFhH
~one	J!H%G&G(A)E*F+Y,G-A.F0E1E3^4B5E6J7I9=:A;E>d?]@HACB^DXFEGEH^I>JDK]LBNYO^RFSBTAUdVIXAZ>^Ia]bFdIeIg[
~onf	N!D#C%E&J(C)C-J.I/F1G2I3I4F5I7F9G:B;I=B>E?C@GAGDJEiFHGHHXIDJIKDLGMEO]PCQIRFSFTEU?VcWfXEYHZE[F]E^F_FaDbJcCeffAgF
~ong	K!_#_%E&I(C)F*F+F,]-F.H/H0G1J2d3]5H7E8G:J;G<H=E>Y?]AFBGCCDAFGGDHEI^JHLDMZNZO]QJRaSFUEVCWHXXY][F]C^CaBcCdIeEfDhZ
~onh	r&Y:YHGMYOYZHh]
~oni	Q!B#C%[&I(E)E*Z+D,F-F.I/F0a1F2G3F4c5H6E7E:C=I@BAEBECHEGFEGhHZIBJFLFMaNAODP[RZTDUBVAWEXDYDZE[E]B_FbJcAdceEf_gEhJ
~onj	r-Z9^HIIJhZ
~onk	uF]PZV[ZJ
~onl	L!I#D%[&J(I)[-I/_1G2F3G5G6F7D8J9D;X<H>D?_ADB?CcDFEFH?IZKILHMZNJOGPIRGS^T^UFWF[b]DaEbDc]dHeGfDg_hA
~onm	n*J,[=G@[HXcYdX
~onn	C!=#=(>)D*B+A,a-<.D/@0[1g2e4[5B7@8e9G:C;A<c=D>F?C@<AHCBEDFGG^HII;JCK=LCMCN=PEQ[RcSDT>UDVHWAX@Y]ZF[H]C^?aEcgdYe[fegBhB
~ono	T!G#]&X(F)J*I,I-B/G0G1H2H3Z7G;H<J=F@JBKD^EIGJIXJHK[LGOcQIRGSHTHUFVYXEYHZ=[^aCbFcGeIfFh]
~onp	K!Z#C%F&H(G)H*C+F,F-A.H/e0^1H2H3B4E5H6a7[8F9D:C;G<H=H>D?C@AAYBHCCDCEfGDHEIAJEK?LFMANaOEPZQGRFSET^UCVBWEXEYFZ=[E]C^E_aaDbDcedceEf]gYhC
~onr	l*ICJEcHGNHcIdK
~ons	V#G%Z&J(G)J*E,H/H0H1H2H3D4G5J6H7G9Y:c;I<I?E@WAbCEEGF]G[HXIFJIKILHMENDOXPFQJTGU]WFYHZJ[Z]D^K_GcEdDeIfIg]hD
~ont	A!d#_%]&C(<*C+@,J-a.F/C0?1E2a3g4f5e7D8D:[;C<A>H?B@ABHCbDYF[GXH<I]JcKHL_MFNBOJQGR=S>TEUCVZW>XHY@Z[[[]G^[a;bAcFdGe?f>g>hB
~onu	o>J?_CJD_OXZH]JaJ
~onv	m(^3I:b>Z@JHGOXZJ
~ony	e!a#I%I(X)J+Z/J3H4H6J7J8J9G:[;[=I>H?H@HBGCJDDF[GXHGIGKHMINHOZP_QYRJTIUHV[WJXJ[K]I^H_IaYbIcIfHgKhJ
~onz	u)]MX
~oob	u)]3JDJHIKINJUbVKZJ
~ood	b!J(J)G*J3I7J9c:K>I@IB]CHDIIZK]MIPJUIVJXJYZZE]IaIbHcJdKfH
~oof	l(J)J*b3KC[HEI[ZI
~oog	k#E7bH^ZH
~ooi	i%J(Z+X1Z>J?J@IBZCJD_HFL^MJXKZG]J^JdZ
~ook	L!E#D%F&J(E*F+J,I-F.l/Y0H1H2H3D5I6H7F8]:I;H<I=F>F@AAHBcCIDEEJFHGGHaICJHKELGMdNFODPFQIRGSHUFVEWGXEYHZD[F]F^G_JaCbJcEdGeHfEhE
~ool	a!J#I%H)I*K-I/H0J1_2Z3H4I7I8J9Y:J;K=I>Z?GAXBFCIHZJ^OJPJRFSITIUaVHWJXIYJZI[J]I^K_JaHbIcIdIfHg^hI
~oom	g%I)Z-J>JGIHcMJRJVJZF]Kc[f]
~oon	a!K#Y(X-I9Y:K>Y@aBID_IHKHLJMHNJO^UKVGXJ]G^IaDhJ
~oop	e!J#J%X(J-X3[7J>J?J@JBIDIIJKILbMJNJPZR[SJTGUJVIZ[[K]G^YbGcIdHf[gKhI
~oor	N#C%F&I*Y+I-a.H/J5H8E:J<H=G>J@JAFBHCAEHFHGYIKKYMXNZODPJQIRDTFU]VZWHYH]_^Y_DaAbXd[eFfEgE
~oos	]#I(I*J+F-[3J9G>H@[BHDFH[L^MIOJVJZD]]^J_Ja[bJ
~oot	f#I%]@JBXH]KJNJTG[Gf]hJ
~op^	M!H%G&J(X*F+F,H-]0G1J3C4D6F7E8F9J<H=C>F?C@DA]CDDCEHFGGdHeJ_K@M_NBOEQXRCTDUDVXWFX_YCZJ[E]C^H_FaJbccJdEgIhE
~opc	h#J(_*J+J3I>J?_@JC^DFHFIIKJNKTJVKZH[^]J^[aG
~ope	R!F%I&K([)G*F+H,H-E.J/Y0H1X2I4E5I7F9Y:F;I=Z>^?F@HBBCEDDFIGGIDJJLGNCOFPgQIRFSGUXVAXEYGZD]XadbYdAeFfWgGhF
~opg	n!_#G%J*Y3Y9K:I>I@JBXCID[HGIJOZXJZZ_JhJ
~oph	y,XH]ZI
~opi	f-I3I4J6_9H=I>D?J@XBHCJDJHcIGJZKFOJVKXJZH]I^YaEbZcJh]
~opl	Y!H#J%G(X)X*Z-_1J3H4J6J7K8^9H:X;]=I>G?J@FAYBGCWEJG[HDJHKGMHNFOJPaSITJUHVZWIXIYKZD[Y]J_HcId]gHhI
~opn	i%Y([+Y8Z@YB[DHHGKJMYUKVY[JhJ
~opo	d%K(Y*J3G4J9H:K=J>G?dCGDIHGIIKIMJNJOIPJR]UJVHXIZF]Z_ZaFcJf]hJ
~opp	V!J%G(G)I*H+H-Y.J/H0^2Y3F4H6I7I8I9D:H<J=Z>X?EAYCFFJGFHXKDLIMBNFOYPGQJR]SGTHUHWIX[ZF[X]_^I_HaEcJdGeHf_gH
~opr	j4J9J>Z@YIJJZOHZJ^a
~ops	j-Y/[3]>I?GBGHEKJMINXZ[a_b]hJ
~opt	S!F#D%E(Y)F*^+F,G-F.J/H0J1G2I3B4G5J7H8X9G:G;H<]=F>C?b@DAHBCC]DCEHFIGFHGIEJHKELaMFNFPEQJR[SHVEWHYHZE[d^e_GbXcFd]e[fIgHhG
~opu	r-a9I@JH[KJZH
~opy	r-Y6[8H9JA[IIOJ_[
~opz	r([?[CZHH[YaI
~oqu	T!F#g%H(F*G+H,J-]/G0H2I3F4F5J6H7G8I9F:G;I<J=G>I?D@HAICEEJFJGIIJJXKDLHMDOGPGQJRHSFTeUGVFWIXXYIZ@[_]X^I_HaEb^cYdGeJfFgGhE
~or^	>!W#>%J&b(Z)G*^+F,Z-B.Y0F1H2_3G4^5I6]7H8_9=;C<_=B?X@BAaBHCBDEEZF@GGHZIEJZLGM[NHOFP[QZRDS^T>WHXBYI[D]]^E_ebJcXdDeXfJg?h?
~ora	N%D&I(Z)B*J+F-A.G/F0G1X3@5X6F7D8E:Z;G<H=H>H@]A]CFDAEGFGGJHZI?JFLcM[N[OCRaSXTbUCWJX^YFZ@[D]J^E_Fa_bCdDeHgFh]
~orb	f(_)X-a>J@JBJHBIYKILIPZQXZF^_hK
~orc	X!J#I%J(I)K+Z-Y/I1J3J4K7J9Y:J<Z=Y>J@GBECIDFGJHZIFJ^LfMFNETJUKVIY[Z?[^]I^HaKbIcJdIfJgJhF
~ord	3!<#I&J([)A*B+?-c0J1C2a3D4>5E7[8C9A;@=D>D?D@YA>B^CIDHEDFAGZH]IcJZKaL[M^N_OBP?QAR?SHT@VCWFXAYCZb[_^__>aGcDdaeXfGgYh_
~ore	O#E%E&I(E)^*Y+],E-E.H/E0G1[2H3B5H7F8i;F<H=I?I@CAeB_CYDDEHFGGIHDJFMDODP[QGSFTEUJVFWJXZYFZD[E^D_^aDcDeEfDgFhG
~orf	y#ZHJSYX[
~org	I#G%B&I(>)G*B+E,F-A.G/F0F1G2G3C4E5H6F7^8E9[:g;F<G=_>A@YAFB>CAD^EbFcG_HDICJEK?LDMANaOEPGQHRFSDTEUaV?WfXYYFZH]I^F_EaBbJcad^eEfCgDhI
~orh	o#J5X9YHIIJKITYZG]__[hZ
~ori	Q%]&J(_)^+I,H-I/H0H1H2H3Z4E5^6G7Y8G:H;a<I=D>Y?IBBCCDJFHGJHDIFJGK[N^OARGSFTaUCVbWGXEYHZF[J]D^JaBbZcIeIfEhD
~orj	y>HHGZ^]]b[dHfJ
~ork	J!Z#F%^&W*D+F,H-@/X4Y6F7]9A:G;I<H=I?E@JAEBeCGDIEGFGGCHYIGJHKFM_NGPHQ[SBTFUAWEXDZb[B]B_DaCbHc[eEf[gIhA
~orl	wR[SY
~orm	Q!H#C&I(B)c+X,G.I/H0H1H2I3i4I5I6H7G8F9D:K;H=G?A@GAECaDdFHGFHJIFJGLFMFO@Q^RHSGTGVBWHXDYHZC[F]C^J_FaDbEcFdDeHfGgGhe
~orn	W#]%H(F)H*H,J-D.J/E0Z2J3E4X5K6H7G8H9^;I<J=G>D@cAHBHCFEIFIGHJJLIM_NCOXPGQJRHSJTFUFVGWJXaYI[G]G^H_GaFb]cXeIfYhJ
~oro	q)Y*^?IHHLZPXRYUJZI[]
~orp	j!J/IHHNbZH_^
~orq	r/_@KHFKIL^MKNJZJ]^
~orr	O!C#F%J&J(E*G+F,X-B.I/E0F1H2H3[4F6^7G8G9_:D;H<I=E?Z@bA[BICCDXEXFHGFHCICJGKALFNCOZQIR]SGUEVBWIX^YGZa[F]B^EaZbEcIdFeHgGhc
~ors	^!H#_%](F)I+J,[/J0J1J2J3F5X6J7I8I;J=F>E@]AIBDDXEYFWHGIIJJLHMFNFOHPHRIS^UFVFWGX_YJZI[H]G^H_YaHbJcJeIfGgJhZ
~ort	F#=%C&F)G*X+J,A-I.E/I1d3A6B7I9G:Z<E=D?]@HAHBXCCDZEHFYHaIdNHO?PFRDS^T[VAXHZF[@^H_Ba>bXc[eHfEgdhE
~oru	k-X3J5X9I?]@JBJHGIKK_SYTZZGcZhJ
~orw	o3Z9IH_ZJ
~ory	R#F&d(D)X*H+J,I-G.J/J0H1H2F3^5^6G7Y:b;H=H>H?G@IAFBXCIDFEIGGHHICK^LIMGNZOIPFQJRHSZTZVCXHYIZ@[H]G_]aGbGcFeHfFgJhF
~orz	k%[(I)[,Y2J4Z8J9K:J>K@JB[DJHDIJMFNJP^VJZG[[][dGeZfJ
~os^	Q!W#E%F&I*F,I.G/F0H2H4G5I6H8I:F;I<I>[?Z@ZAHB_DGEIFHGaHDIYKIL]NKOGQIRJSGTYUGVFWIXFYYZ=]c^HaYbEc[eIfEgFhJ
~osa	y.X9[BZHH
~osc	f!F#I%J&X(J-I/H3F7[:c=J>W?I@HBFCJDHHFI[KGLJNJOXPKTIUJVIXJZC[]]I^Z_[cXfKhY
~ose	R!D#H%J&J(X)X*E+G.I2Z3E4E5I8G9F;G<I=D@]AHBYCCDZEHFIGXIYLWNZOGPEQIRGSFTCU_VJWFXFYGZ^]X^Z_EaDcEd[eGfDgE
~osh	o9J=IHa
~osi	n(J+Z-K4[9J=K>J@JBHDIIZKJLYX_ZGaJf[
~osk	p#K@KG^TJZI^^
~oso	N!E#B%F&K(E*Y+J/Y0K1X2I3F4F5I6G7b8H9F:F;I<J>D?F@CAHBDDEFHGJHBICJZKDLGMJNFOGPEQJR^SgTcUEVEWFXFYHZ?[G]F^G_GbEc_d[eHfXgchF
~osp	r!X#[-Y:^IJKJ
~osq	s8_AX_Y
~oss	S%C)[*E+G,H-D/F0D1H2I4[5H6Y7Z;H<J=I>Z?B@[AICXDBFIGKIZJGKbLKMCNJO]PXQJRFTEUCV]WFX^YH[Z]I^H_IaCbDcEdIeYfEgEhX
~ost	N#@%I&H)Y+D,F-B.G/D1E2F3B4Y5G6D8E9J;G<H=Z>^ADB[CED^EIGIHaIELDNFOYPKQGR_TCUIVYXX[G]Z^D_]bIdDfDhA
~osz	l#[-J3J8]9^:^=G>I?J@ICJDJHYIIKILWMINJTJVJXKZF[J]]^JaIcKhK
~ot^	A#Z%]&F)X+A,J-F1C3J4X5H6^7Y9[:];D<H>^?[@HAFBBCGD]EGFZGZIFJAKFLFMBNEOEPJQ^R[SFTHUCVJWGX@Z^[[]@_]a?bDc[e]fFgGhF
~ota	d!J%J(]-E2Y:Z>[?I@HBHDKHbIGKJMJNHOIPKQZTJUJVXXJZE]KaGbJc]dJfK
~otb	w-XIX
~otc	y-]HFNHZE^_
~ote	S!E&J(D)F*G+G,G-b.H/E0E1G2H3F4E5I7F8F9^:E;_<I=D>@?]@CAGBYDEEGFHHcIEKCLFNCPbQdRGSGTYUEVBWGXCYF]]^Z_EaAcDdBeGfDgEhC
~otf	p5__]
~otg	wHZPJV]ZJ
~oth	M!H#C%I&Y([)F*Z+J,H.X/E0X1G2H3A4Y5G6J7I9G:Y<I=F@ZAbB]CYD[EGHFI@JFKFL_MBNKPBQIT]UDYHZ]]C^E_Ya^bYcDdEeHgHhI
~oti	^!J#Y%I)I*H+J-I3I7J8J9a:I>G?ZBFCDDXGJHZJZLIMINJOKSJTJUHVHWIXIZ@[J]GaccJdJgJhJ
~otk	r9I>J@KI^NJZ[]]
~otm	l>JHc
~otn	c!I#I%X(H)J*J+J,Y-I/J0X3G4X6Y7J8]9G:I=Y>I?I@HAJBGCIDHGIHHIHJKKHLJMHNIOIPZSJTIUHVGWJXH[J]I^J_JaHbIdce^f]hH
~oto	_!I#I%H([)J*I+J-G/J0H1I4I6J7J8J9X:X;J=F>E?F@GAKBECGDHHbIGJJKFLKMXOIPIQJSJTJUIWJXHYh[J]G_JbIcEdHeJgJhH
~otr	Y%I(X)H*G+I,J/J1J4J6J8J9G:_=]>J?F@_AKCZEYFKGIHIIZJJKFLIM_NGOIPHRJSIUJVZWHXZZH[X]F^JbHcJdYfGgIhH
~ots	g0[6J@IBJGZIHKZMJNZT]ZH_[cJhJ
~ott	b!J#H%J(G)J*J+J-G/J0K3H4I6J7J8J:H=I>]?H@EAJBFCHD[GJJJLJMGN[OIPJSJTJUJVIWJXaYJZ[[I^J_KaGcYdIf]gJh^
~otw	n3J9J:J=Y>[?J@IA_BJCXDXHZIIKJNJUJVJZE[[]JaJdZ
~oty	y*ZHKIHNZZJh]
~otz	r*YOZPYZI[[
~ou^	V#a%E(E)G*G+J,Y.J/^0H1I2I3E5I6H7G8I9J:F<J=X>a?D@[B^CCEHFIGGH:ICJGK^LHMZNCQJRXSGTZU]XGYY^HaHbEcFeXfZgYhH
~oub	d#J(I-I7J=K>^?I@GBWDIHYIHJJMISYVJZb[I]J^JaIbIdXfIhH
~ouc	k#J(Z)J-J1^9H@]BZGJHHKJNXP[VJZF^ZfXgX
~oud	I!H#D%B&H(C)D*D,X-B.G/i0g1I2F3B4D5H6]7J8D9A:C;E<G=A?E@FA^BACBDBEEFFGII@LEMbNBODP[QGRFSETcUDVCWEXDYZZ<[C]A^C_faCbBdYeEf@gahY
~oue	yF[dY
~oug	Q!I#F%G(Y)J*[+^,J-[.J/I0J1I2J3J4I5J6J9G:I;J<J=G>D?I@WAIBYCZEJFJGJI_KZMHN]RISGTYUCZI[H^G_JaXdGeJfJgXh]
~oui	d#b-J3J@HBXCJDJHDKJMINJT_VIXJZF[a]J^Zb[cJhI
~ouj	r3I9[>I?JDYHIM]TYXJaZ
~oul	Q!C#H%G(E)G*G-_0I1I2J3Y4]7J8G;J<J=E?IAHBWDFEIGJH]IFK]LIOGPGQKSGTHUIVXWIXGZ_[G]E^X_^bFe[fFgHhH
~oun	@!e#b%_&D(@)[*Y+Z,Y-B.E/@1B2b3[5D6C7G8B9B:Z<D=H>A?>@FAcBHCFEEFEG]HZIGJCLaMCN>OIPdQ[RBSAU@V^WAXCYBZD]A^d_da?bEdCeAf>gAhA
~oup	T!Y#H%E)G*I+I,J-G/I1J2J3F4H5J6I7I:H=F>F?GAIBJCHDGEJFJHbIFJHKFLJMGOIPcRISITIVhWHXHZB[I]H^H_HaHbGdCeGgIhI
~our	F#G%H&H(C)G+[,D.F/B0E1X2H3I4C5F6D7X9c:[;E<F>H?J@aAbB@CDD]EaFEGJHDIZLCNFPZQIRGUWV^WHXcZI[G]F^D_GbAeDf[gEhW
~ous	[!J%J)a+J/J2X3X4J9Z=I>G?HAKCHDHGKH[IJJYKEMHOJPISJTJU]VG[J]H^JaHcIdJfIgJhI
~out	H!E#c%^&Y(Y)F*E+I,J-I.J/B0E2F3]5H6E7F9E:Z;F<J=@?@AEBcCEDXFIGJH]JDKCLDM^NHOXPAQGRHSbTbUKXGYD]A^F_Ga?bAcddDeEfGgChF
~ouv	Z!J%H(G)K+I,Y-D0J1J2J4I6I7I8Z9^;J=I>HAJB[DZFJGIHXIDJILJM]NIOHPIRJSJUHVXWKYJ]Y^J_XaXbYdHeJfIgJ
~ouz	yHII[K[
~ov^	[!I#J%Y(H-H/I0Y3I6K9F:J;]=Y@FAYBECJGHHWJZKHLJMINIOKPIQJRJTJUJX]YbZF]H^[_[a[cCdJfIgJhI
~ova	Z!H#E%G(F)I-C.J/Z0Y1J2I3D5K6I7G8J9E:Y;J=]>X?E@YAJB^CYFJGIJHLHMbN]OEPIRJSITIUGVFWIXZYJ]]^HaDcHdHeJfHgHhD
~ove	S![%E&J(I)D+E,H-Y/A1E2a4E5I7]8Y9]:B;a<Z=^>a?D@[AFBICCD]EHFIG^H^JHKELHMGNCPEQIRFS]TBUFWJXEYFZD[E]D^FaDbFcDdFeHgFhD
~ovi	X!H#H%I(I)J*I+J/I0d1J4J6J7c9[:I=H>[?ZAJCIDHEJGKHJIGJJKFMHOIPIRJSGTZUJVIXHYJZA[J]G^I_Ha]b[cHdIeJfFgJhH
~ovo	f#[%J3K8_>J@]BXDJH[SJX[ZIcYdG
~ovv	w-[@ZTX
~ow^	D%B&Y*Y+[,D-^/_0C1C2X3G4@5b6D7A8C9H:B;G<J=@>BAXBCCFD@EEGEH_JJKDLJMcNJOIPDQXRJTIWBX[YGZB[c_CaDbgcHdCfGg_hZ
~owa	S!C#]%W&I)I*C+_/D0F1[2G4X5G6^7J8[:H;G=H>G@?B[CDFFHYIAJEKIMWNFPYRFSZTYUWXIYF[^]X^D_DaBcGdFeFfJgIhD
~owe	W!H#G%I(G)a*H-D.J/W0J1J2J3W4X5H6J7I8I:X;J=H>E?FAJBICFD^FJGIH]I]JHKKM]N[OGPHRJSJTHUHWJXHYJ]X^H_IaFbEcHdGeJfJgdhF
~owh	p3Z9J>[@KAJHB_^aX
~owi	f!H#H%I(I)H*H+X-Z/J0]3G4I6J7I8J9Z:J;J=I>E@FAIBFCGEJFZGJHAIFJJKZMIO[RJSJTIUIVFWJXZ[J][^Z_YaYbHc^fHgHhH
~own	O!Z#B%A&d(X*D+X,F-^.G1F2G3B4]5F6E7H9A:C;Z<H>J?Y@]AXB>CGEGFFGIHJJYLGNHOIPIQHRDSfTFUBVGWEXDYFZF[X^]aGdCeFfXhB
~owo	l#Z*Y-_@JBYCYEXHHKKTZZJ
~owp	kHIba
~ows	^!J#G(J-I._3I4K9Z:J=K>H?J@HCIDIHYIHKHMYNIOJTXVIXJZC[J]aaIbdcG
~owu	u#[7X@ZBXHJX[ZJ
~owy	f#J(J-H3^4J7J9E:J=J>JB]CGD]HXIJKGMHNIR]TJVJXIZG]H_ZaZbXcIhJ
~ox^	]!J#G%J(K*K+J-G3I9I:I=J>c?H@IBGCGGXH_IGJKKHMJNIPKUJVJXJZA[J]J^^aXdZe^hI
~oxi	u-ZLYNI
~oxy	_0J1J3I4H6J9J=J>J?JAKBICJHZMKNJRHYGZD]G_KaJb]chdJeJfE
~oy^	k#]9XBJHDIIVYZJ[XhZ
~oye	i!X&Z3H:[>]@[BKCYGZKJOJZHa[
~oza	y9[G]
~oze	f!J#J)H*J,[-I3I4K7J9F=[>H?IBFCJDHI]LIMXNJOJPXU[V]XJZK]I^]_JaGbJdJeYfJgJhJ
~ozi	s9JBYHIU^V^ZJ
~ozl	y*ZHZ
~ozn	f#J%J(J-J4X6]8X9G>G?[@ZBZCJDHHEKZMHNIOZR^SJVIXI[J]J^KaZbJdIfH
~ozo	y!YIZ
~ozw	qBYHGK]MJV_ZZ
~pa^	qC^DZH]KJZJaJ
~paa	w#ZHITZX[ZH
~pac	a!J#J%J(J-I3_4I6K7b9J:J=I>H?I@HBICIDGGJIdJZKFMINIOIRJSKTJVIZ@]J_baHbJcXfIhG
~pad	h#J%Y(J-Y0Z3I4^9I>_?J@XBHDIGKHGIJKHMINKOJPJS[UJVJXJZE]IaGbJcZf^hJ
~pag	J#A%D&I(E+d,F-Y.b0F1G2G3A4E5G6I7b8E9B;H=D>D?^@>AEB=CDDZEJFFGDHZJCKCLEMBNFOXPEQHRFSbTGU[VEXaZ[[Y]]^C_JaCbYdIhX
~pai	j/G3c6]9J=Y>_?JBICHHHIJOHVJXJZGaGcJ
~pak	y3G=[>IHJMIO[h]
~pal	e(Z-_@[IJKXZH
~pam	d#J%J(I*J-F3G4J9Y=K?H@GBICFDGFJHZICK_MYNIOIPJTJVIXI]H_JadbJcKgKh[
~pan	U!H#G%H(I)Y*I-Z.J/H0J1I2J3H4I6J8^9F:a;J=H>[?E@DBDCHDFFJGHH^ICJHKCLIMFN_OHPIRISaTGUbVXWXXHYJZ>[Y]G^I_IaEb[cHdZeIgIhG
~pap	s@XH^IGN[
~par	J!J#F%D&G(^+F,E-Y2D3[4B5F6C8F9=:c;X<F=F>C?bB:CAEDFYG[H_J^KYLGMEN>ODQGRJVdXGZA[^]A^H_^aBb_dHeDfHgKhE
~pas	4!=%[([)C*E+>-^0G1D2^3B4?5G7Y8D9?;F<X=D>C?H@XAIB[CYDFEDFBIbJ_KcLXMaN^O@P?QBR@SGTBUGVBWGX?YDZ_[]^[_@aIcHdaeZfIg]h^
~pat	a#J(^-_/J3H9X=I>^?K@XBFCHDZF_HBKFMINIOX]JaIbJfXgHhG
~pau	w#]-KHJR]XY
~pay	p3^H^ZI
~paz	y3ZHJIZKJ_Z
~pca	q(Z3[>JCYHKOI[ZaH
~pci	r(ZCZ[Z
~pcj	r([+J3K?_CYDHHIIJ[X^YaI
~pda	V!I#J%H(]*J+J,J-F/]0]1a2J3G4H5]6H7I8H9Y:I;J=H?G@KAIBXCHDGGGHZIGJIKCLIN[OIPHRGSJTJUJVHWJXJYIZH[I]H^F_IaHbHcFdFeHfcg_
~pde	Z!K#J%J(d)G*Y-Z3J7J9I:I=J>I?I@[BGIIKHLXMHNJSJTXUJVHXJZH[JbIgb
~pe^	a%J(I-H/X3I9I:^>E?J@XBHCHDIGZKIMIO]PYTJVJXIZI[J]IaYcXhc
~pea	_%J*X+b-[3I9I>G?^@IBICHDDIDKYN^OKPYYYZY]JaIhK
~pec	W!H#G%F&b(J*J,J-H/J0J2J3X4G6I7J8I9G:I<K=G>H?I@FAJBFCIDHF[GIIaJaKGLJMHO[PJRJSIUJXWYH[J]H_IaHbIc^dHeHfGgJhG
~ped	X!I%I(I)J*X+Z-G/H2J3W4I7J8J;K>F?EAJDFFJGJHBI_JJKYM]NHO]PJRJTYUJVGXbYJZE[J]Z^Y_JaBbIcZdJfJgJh]
~pei	r#[@JDZMYOY
~pek	s9IA^EXHH_Zc[
~pel	a!H#H%I)J*I+J/J3_4I6K7J9[:I;J=HAZBGCGEKFJGJHGI_KFMIN_OIQYRJSJTIUIVGWJXHYKZE[J]Y_JaZfIhI
~pen	S![%C&J(^)F*I+E,H.H0G1E2H3B4I5H7H8G;F<Y=Y>D?]AGDGE[FGGFH^I>JFKIQYRESFTJUZVZYX][^X_Fa]bWeFfIhH
~peo	Y!H#J%G(X)X*Z-_1J3H4J6J7K8^9H:X;]=I>G?J@FAYBGCWEJG[HDJHKGMHNFOJPaSITJUHVZWIXIYKZD[Y]J_HcId]gHhI
~per	F!A#_%f&F(a)E+B,E.J0G2D3F4F5E6B7A8D9]:?;^=I>cAFBDCHEYFGGDHGIGJCK@LCMDNHOKPhRBSDT[VXWAXaYBZB[a]E^^_EaacDdFeBfFgCh>
~pes	s!X9X?XHZIY
~pet	e#Y%J(J-Y3I5Y9Y:J=J>I?H@YBHCIDJHCIFKcMIN[OJVIX[ZC]Ia]bJfJhF
~peu	e*J-J3H8X9I=X>^?HBHCIDIHDIIKZMYOIU[XZZ[[X]JaHbHhI
~pew	y(]3YIJKHMJh^
~pfa	yFZ
~pfy	rIZKJN_
~pge	n!_#G%J*Y3Y9K:I>I@JBXCID[HGIJOZXJZZ_JhJ
~pgi	w!K#J3[D]ZI
~pgm	y0aHEZJ
~pgr	g#I(I1b4G5]HXRJTKXIYJZHbIdYeJf_gJ
~ph^	a%E(a)Z+J@IBIDHMIVJZGge
~pha	s!J,X/I=ZIXZI__
~phi	rH_ZH
~pho	G!G#W%E&I(B)C*^+[,G-A.G/D0G1G2H3d4E5H6G7E8F9@:D;G<H=C>g?Z@BAFBZCZD_EGFFGGHbI@JFK?LXMJNBOaPDQHRFSFTGVBWFXDYFZC[C^E_EadbKcDdEeGfEhE
~phr	j-[2YHYI^ZG
~pi^	b!H#X%H(H)J*J,K-H/J0J3H4X6Z7J9G:J>I?I@GBGCIDIGHKFLJNIOIP_SKTJUIVYXWYX[K]G^I_HaIbYcId^eIh]
~pia	o6[H]^XaFfY
~pic	b(G*^>Z@aBXCZDJHHIZKHL]MENHZF[Jb[hG
~pid	c!I#J(J-I3I9[>H?I@GBGC]DGIZKHM]NJOITKUIVHZG]JaJb_c[dJfJh]
~pie	d!J#Y%J&Z(I)I*[+J-H3G4J7J8J9F:J=I>C?ZBFC^D]H^IGJKKFLJOIPIQWSJTJUIVHWJXXYZ[J]YaHbHcIdIfIh]
~pil	c!J#J(X)J-I/Y1[3I9I:J=H>H?IBFDIHaIJKJMINJPISKUIVbXIZX]I^ZaFbJcJhK
~pin	e!J#H%K(I)J*J-X/J3H4J7c9[=I>E?H@JBFCHDFI_JJKIMJNJOHPJRKSITIUJVIXHZ_]GaGbHcJdKfJgJhJ
~pio	yHIJ[b[
~pir	Q!J#F%a(E)H*I+H,H-E.J/I0J1J2I3H4J6J7H8J9H:F;J<J=a>F?G@BAJBCCGDFFJGGH]IEJHK]LiNEOJPHRISITIUFVFWHXHYJZY[F]a^D_IaZbEcHdGeJfGgHhC
~pis	a!H%Y(G)I*I+I,Y-G.J/Y0X1I2J3X4H6I7I8X9E:H;I<[=X>E?H@FAIBFCHD_EJFJHAJJLIMGNGO[QJRISJTHUHWJXHYYZF[I]G^JaGbHd]e^f_
~pit	j-X3J:^@ID[HII_KINJZI
~pl^	T!G#J%F*Y+J,J-^0I1I2J3E4H5J6I7I8^9E;]<K=H>H?H@DAaBDDIEIGZHaI_JGKDMGN[OFP_QKRISGTFUFVXWGXGYIZB]H_GaIbIcGd[eJfJgGhG
~pla	U!G#G%G&Z(F)H*H+H,I-G.X0I1X2I3D4E6H7F8H9C:F;I<J=b>Z?C@_BJDYEJFHGFHaIGLGMDNCOFPGQJRHSXUFVEWXXGYZZY[^]E^G_HfXhY
~ple	O!D%G)G*G+D,J-C.J/H0I2I3A4H5J6I7G8H9a:E;I<J=C>A?EAHB_DXFIGHH^IgJDKFLHMGN[O^PGQJRISGTDUIVDWHYIZ][E]^^G_GaDcGdHfHgGhF
~pli	U!F#G%_&Y)G*Z+G,Y-C0G1H3C4B5G6H7G8F9C;^<I=E>X?a@HAbBDDIEHFHGGHIIHJJKDMfNZOGPEQIRHSHTGUFVDWEXFYYZ?[G]D^G_FcDdEeHfZgXhH
~plo	g!Y3J:[>]@[GZHXOJZI
~plu	[!I(H)Y*J+Z-]/J0J3]6J7J8J9F:J;K=Z>[?Y@HAXDGF]GIHALJMHNHOFPIRISITYUIVHWKXZZG[I]G^KaEcZeKf^gIhH
~ply	i)J*[-]9[@IGWIIK[NZZDhH
~pna	y?JH^VKXXZG[[]J
~pni	i%Y([+Y8Z@YB[DHHGKJMYUKVY[JhJ
~pny	y4]L]ZJ
~po^	X#H%G(E)I*H+I,J-Z.J/I0I2Y3_4G6J7H8J9D:^;J=G>C?D@bAHBGCFDJEJFJGXHGIXJIKDLHNGOFP]RXSITGUGVfWIXFYIZ@[I^H_XaIbGcZdGeJfZhZ
~pob	y,YTY
~poc	m-X3J9H>Z@]BICJDJHDIYKJMbOJZFaKb[hJ
~pod	b!I)I*[+K-G3H7J9Y<]=I>F@ZBZCJD]HGIXKYLIMYOXSJTIUHV_WJXHZH[I]H^Z_KaGbIcJdJfJgKhG
~pog	p#]@JBHHHS]WJXaZH
~poi	^%I(I*Z+J-]/J1K2J3[4J7J9G:Z;F=I>F?F@HAZBXDIGJH]IJJJKFMINHOIPIRXSJTIUJVGXHZD[J][_baEbIc]dIf[gJhH
~pok	y(Z3J>K@ZO]ZJ
~pol	I!D#D%D&I(A*a+F,G.Z0G1G2H4D5b6G7D8F9B:C<H=B>B?X@XAFB@DBEEFGGFIIJ_KELEMCNlOEPDRGSBTDUDV@WiXDYGZ9[E^X_EaCbEcXdHeGfEgBhG
~pom	o!]#](Y*J+J-I3I9]:J=J>G?J@IBHCID]IJKJNIOJUIVJXJZ[]HaGbJ
~pon	X!H#F(G)G*],J-D.J/H1J2Z3H4_5J6Y7I8I9_:F;I=I>D?_@[AaBECDDHEJFIGIHCICJIK]LIO^PGQJRGTJUGVDWIYHZC]E^J_WaEbHcFdH
~poo	o!]*X@JHYZJcZ
~pop	g#J-_3H9H>Y?G@YBGCKDJIJOIa_hJ
~por	I!G#G%C&H(X)E*Z,E-D.H1d2F3F4H5Y6E7H8D9B:^;F<G=A>E?KBZCED]EJF]GCHeIFKALaMJNWOCPAQZRCTdUGVBWCXBYEZG[D]Z^G_CaAc^dEeFf@gdhH
~pos	P!E#H%F&J*G+E-D.H/F0D2H4Z5H6X7Z:X;G<I=X>]?_@XAFCDDIFHGEHXIAJFKZLHNDODP[QIRESXTHVbWXXbYGZ[[[^G_EaGcDdGfGhF
~pot	g(J*J-E3I4J7J:I=Y>^?Z@EC[H^IGKGM^NHOJTJUJVHWJXJ[J][aGbIcIfJhH
~pou	Y!H%Z*[+H,J-G/I0K4I6J8X:I;J=J>F?]AJD_FJGYIEJIKCLJM[NIOIRJU[V_XF[X]G^I_JbHcFdIeJfFgI
~pow	b!I#Y%J(H*J-G/H0X3I4Z5I7J:J=J>I@FAKCIDIH_IHJIKYMGNHOJPJSJTJUIVIWJXZZD[J]H_YaYbHcIgehI
~poz	h%K(J-J3I8Y9Z=K>G?IBGCKDIG[HDIIK[MINJOZR[UYVJXJZ[]IaZfI
~pp^	V!I#[%G(F)H*I-G.K/H1[2J3X4I5J6J7H8I9G:H=Z?FAIBACFD]EJFJGJHZIFJHKDLIMBP^R]SHTHUYVaWIXYZE[I]a^G_IaCbFdGeHf[gH
~ppa	c!J#I%Y(X*J+I-]0Z3H4X9G:J;J=K>_BHCHD]GJHCMJNIOIP[TJVYXJZC]I_JaGbZdJfYhI
~ppd	w1YHIMYf^
~ppe	V!F#E%E&K(^)H+a,I-[.I0I1I2J3H5J6I8H9G:X;H<J=F>H?a@HAXDDEJFIGHHHIIJIKBN[P^RHSHTGUGV[WHYHZ[[F^Z_GaabHcGdHeIfG
~ppf	p3ZGXHIIYKJN_
~ppg	w!K#J3[D]ZI
~pph	yL_^K
~ppi	n#[/ZHJP[XZ
~ppl	Z!H#D%[)G*^+I,Z-E0J1Y2J3D4H5J6J7I8I9G:Y;]=H?X@KAIC_DYEJHaJIKFLHMFNYOIPGRJSIUHVFWHXHYZZ@[[]G^I_HbGcHdHeJf]gIhJ
~ppn	y?JH^VKXXZG[[]J
~ppo	W!I#I%I(])H*H-Z/X0J1d2Y3G4E5^7W8J9I:G;J=I?E@ZBDCFD[EXH[IXJJKHLJMHNGOIRHSITHUHV^WIXHYJZH[J]G^J_IaHbJcGdHeJfHhH
~ppr	c(J*D+J3G4Z9]=J>]?[@GBGCJDJH^IJKIMINIOIUZVYZE]I_Ya[bIfJ
~pps	sBJHJZ_g[
~ppt	j#^%Z(J-J0[3J9J=K>J?I@IBZCZDIHGIYKJOZPJVIXJZ]]IaH
~ppy	s/[9^HFKJZH
~pr^	G!]#D%D&I(>)c*F+W,F-E/D0G1F2H3a4H6E8D9H:D;H<H=G>B?[@IBXCCDXEEFGGGH^IDJZLBMHOFP]QHRESZU_V]W[Xb[G]D^I_EaGbYcCd@eDfBgChG
~pra	^#D%a(a)J*I+I,J-F.J/I1J2J3F4H6J7J8Z9Y:H;^=H>E?F@aAICGDYFJGHHBIEJJKELHMFNFPIQJRZSJT]UHWIXGYZ[H^Y_HaEbGcHdHeJfXgJhY
~pre	D#F%@&E(?)>*D+F,D-].I/e0Y1X2D3J4c5G6^8G9J:H;B<E=d>E?H@BBACED?EfFFGCHII@JAKXLBMENdODQDRGS@T^UGV?WAXHYCZ:[B]K^C_daYbCccdceBgY
~pri	N!@#H%B&I(b*Y+I,F.]/E0E1G4J5J6d7G8E9A:E;F<H=B>]?a@HAFB?DZEFFGGFH^KHLEMENcOJPfQGTCV@WFXBZB^Y_Ia?b]cAdAeEf@gHh^
~pro	D!D#E%C&E(H)H*Z+a,E-Z.F/>0c1F2B4>5C6@7_8C:H;Y<H>D@JA@B[CXDFE[FDG?HZI?J]K?L_M;NIOIP_QGR@S]TJUDVBWAXeYdZ_[?]Z^^_>bWcfd=eDf?h<
~prs	m+Y9JDcHG
~pru	j#I=]>[?J@HB[C^DZHDIJKJOZVJZF]ZaJ
~pry	y+J6]>[?[DIHIdJ
~prz	X#D%X&J([)F*F,X-J/Y0G1Y2H3B4F6G8X9C:Z;G<I=G>_?H@JAGBGCJDIEHFYGEHBJHKZMXNJQIRYSFTEUFVDWGYHZX[F]^^Ga[b^cIdGeXfDgHhZ
~ps^	d#]-J/J3[=c>I?H@GBFDIIJKEMHTJXIZH]Ja_gZ
~psh	m6X9J>JBJHXRcZI]J
~pst	u-Z3KBJDZHGZ_bY
~pt^	H![#e&H(C*H+c-J1D4B5G6c7D9B:J;E<_=C>??Y@FAHB]CFDHEEFFGDHJKHLcMHO]QJSDTDUAWBX^YGZX[J^JaEb@cFdGeEfDgYhH
~pta	k-J/[3I9I>J@HBJIYK[NJOYVJZZh]
~ptc	o@JBJH]IH]_
~pte	i/Y3J6a9J<Z=J>J@GHFIZKFMINFOJZZ^KaKdIfKh_
~pti	Q!E#D%D&J)E*]+I,F-D0H1G2I3F4G5I6[7G8G9F:C;G<_=Y>C?a@DAHC]EGFHG[HGIFJGKCMFNEOIPDQIRGSGVDWGZI[d]D^e_GaDb[cFd]e_fCgFhH
~pto	T!H%H(G)H*H+I,J-G.J0I1J2J3G4I5J6^7I8I9D:H;J=G>E?G@JAIB[CHDGEJFJGIH_IEJHLIMcNFOHPHQKRGSHTGUHVFWJXGYdZI[H]G^H_IaFbdcHdHeIfGhF
~pty	k+J3]?HC[D]H?a^bZd[eI
~pu^	p%Y3J>[HIP[ZY]_aF
~pud	w3[BZDHZIdJeX
~pue	Z#G%J+I,I-F/I0J1I3E7H8Z9[:I;J@XAJCIDEFKGIHXJJLIMXNHOGPIRISITGUYV_WJXaYJZZ[Y]F_GaCbFdGeKgJhF
~pui	g%J(K-I6X8Y9J>I@IBXCZHDIJKIMINKPYXGYZZG]Ya[b[cJdHf_gYhJ
~pul	l(a-a3J9J:Z>J@JBJDZHIIJKIVIZFbY
~pun	g!J(X3_:J;X>J?K@IAYBHDIHDI]KILXNIOJVGXJ]J^Z_^aJbId]fJhI
~pup	r(ZBJHZZF^[gY
~pur	p)ZBYFXHHKHMIPWTJVJZId[f]h]
~pus	k#Y-J2Y3Z9J>H?J@ZBICJD[HGKHMINJOIVJX[ZD][a^bYhJ
~put	]!I#_(J-Y/X3I4J9H:I=J>H?JBFCIDIHZIDJJKZMcNGOISJVHXGZZ[J]G^IaEb_cJhG
~pwd	b!J#_%a(I3J9I=J>JBKCKHDKIL]PJVJZH]JaJg^
~pwn	wJ]
~py^	h!J(J-Y/Z6Z8H9^=J>J?J@HAZCKDKGYIFKJMJNJOIPIRJUJVaZJ_ZcJhJ
~pyt	r*Z9I?^@JLYX[ZJh[
~pzi	r([?[CZHH[YaI
~qu^	X!G#Z%F&K+H,I/]0H1I2I3]4G6H7G8]:F;I<J=J>E?EBCCIEIGHICL[M]N^OEPGQJRHTYUFXZYIZ?[F]YaZbWcYeIgHhE
~qua	]!J#G(J)J+J-E/I0Y1I2J3F6J7J8J:H>E@[AJCEDHGJIcJIK^LJMGPJSJTYUIVHWJX]YJZZ[I]G^J_JbIcHdJeJfGgJh^
~que	K!E#g%I&H)F*^,F-X.H/D0E1J2F3?4C5G7C8E9F:C;F<G=B>]?aAEB[CJEIFFH]IDJXMGNCPGQXSZTcUAVFWEYE[]]H^E_JaCbZdEeFfGgEhX
~qui	O!E%C&I)F*E+[,J-B.I1G3B5H6G7F8Z9F:G;H<_>C?[AGBGCcDFEcFHGFHDI_JFLZMYN^OEPEQ^RGSFTEU]VDXCYGZE]Z^F_FaCdJfF
~quo	q*Z@JBKF[IGVZZZ[[
~qwe	m-g3J9J@IHGIFKINJXJZGaI
~r1^	rb^
~r20	r-bHIIH
~ra^	A!A#F%F&C+?,H-X.D/h0J2?3D5G6J7c8Y9G:Z;F<F=[>A@[B?DKE?FEGHIZJHKGLGMYN;QFSdTgUFVXWCX]YGZ=]?^GbCcIe^fagFhF
~raa	h!J#Z(I*Y+Y-J9I=J>H?H@HBGC[DGGIHYIIKILYMYNKOJPJVJXJZ_[K]JaGbIdIf[hY
~rac	N!^#F&H(Z)E*E,F-@/[1F2b3I4J5G6E7Z8J:Y;F<H>H?KAEDXEaFcGGH[IfJIK?LXMBNKOBPBQGRCTBUDVEWDXCZ>[F^G_Ia@bXcHdAe[fFgYhC
~rad	N#[%I&I(Y+a,Z/D0J1b2G4G5W6Z7_8D9@:J;F>]?G@GAEBHDXFFGDHHI?JDK@LGMBNBO[PZQGSdTGU[WYXXYDZA[H]I^Db@cJeEf[gChX
~raf	c#Y-K3Y4J6]9H<a>Z@IA[BJHCIJJJKIMJNKOJRJTJXJZ[]KaJc^fK
~rag	]!H#D%H(G)G*a+[,J-E.J/J0H1J2J3J4_5J6I7I9Y:H;I=H>C?b@CAXCCDYEIIEJIKDMENFOEPGQJRISHTGUGVFWIXfYI[I]E^I_IaCbFdIeJfXgIhY
~rai	]!E#X%[)I*I+^-F/I3F4I6J7I8I:H;K=G>C?]@]AJBECYDCFJH[IXJJKELXMHOHPGSIT[UIVXWJXGYKZ?[^]a^Y_JaFbJcIdGfHgIh]
~raj	p3]9K>J@[BIHIIJKIMYZH]]f[
~rak	a#H)I*H,Y-F.J/J0J1J2J3]4G5Y6J7I8I9E:I;J<J>E@GAIBFC]DYFZGHHJJIKHLJMGNGOEPGRISFTIU[V]WYXHZC]E_Ia[bYcZdIeIf]gIhI
~ral	b!]#]%J(X*J,Z-G/H1a3_4J7I8J9I:I=X>G?JBHCJDHGJHDIGKHLYM[NJOFPHSaTIUZVIXIYXZG]J^KaIbJcHdGfFgJhJ
~ram	f!Y#I%Y(J)J*Z-H1Z3]4Z8Y9F:J=X>X?Z@GAJBGCGDHGJH_IEKHMHNGOFPJRJTKUGVGW[XIZD]Z_XaJbJcIdJfIhJ
~ran	O![#Y(?)D.G/E2G3B4F5I6J7B8D:Y;Y<G=@@aACBCCED?FIGXH_IHK]LDMFOJPGQ_RCSFT[UAVZWGZD]Y^Z_AaZbbd@eEgYhY
~rap	[!H#H%D(_)X*H-H/J1J3Z4J7J9^:I=I>G?Y@FBECED[GJH]IGJJKHLJMGNHOJPHSJTJUHVGWJXHZD[J]H^I_JaYb^cJdIfJgdhI
~rar	S!G#H%G(C)G*F,H-J/F0Y1H3J5J6X8G9C:E;H<J=J>B?[AGB_CCDYEIFIGHHZIBJIK?LaMYNCOEPFQIR_SHT_UFV@WHZ_]D^[_ZaDb]cZdDeXfB
~ras	Q!E#X(K)H*H+H,G-a.J/H0W1G2X3E5H8G9H:G;I<J=G>C?F@GAICGDFEIFIHZI^K[NYOHPGQJR^SGTFUZVEWHXGYHZZ]GaGcId[e]fYgHhY
~rat	F#?&F(^)c*_+^,a-J.E/E0D1W3G4?5E7g9D:I;Y<F=C>J?D@DC=DXEdGBIGJCKELEMGNXOGPfQIRHSATCUHVFWXXCYCZH[E]>^J_JbBc?d_e]fEhH
~rau	d#_%J(]-^3Y4J9H;J=I?J@HBICXDGH_IHKFMJNHOITIVIXH[J]ZaYcJdWfJhJ
~rav	a!I#Z)J*[+H,J-G/J1I2K3Z4H6J7J8J9C:I;J?FAJBFC^DDEKFJGXI]KELJMHNZOHRHSITHUIVGWJXFYYZX[J]G^K_IaFb[cGdXf_hG
~raw	c!H#F%b(a)J*K+J-I3H4J8J9[:I;^=I?IAKBXCIGJHCIGKHLIMINHR[TIUIVGXIZW[I]H^Y_IaGbIcJdIfIhZ
~ray	uHGT_
~raz	^!G#]%I)I*Y+I,J-H1K2J3E4I6J7J9^:H;J=X>F?G@]AIBZCJDXE[FJGJHJIEJKKWLIMFNGOHPHRJSIUHVFWIX^YJ[H]F^J_Ya]cHdHfHgZhG
~rba	y)Z-YHI
~rbe	p@^H]SZZF]X
~rbi	a!J#I%J(^)J*H-]/I3J4J7J8[9H:J;J=J>I?I@FAJBHCHDIFJGKK[LHMINIOJPHRJSJTJUJVIXJZD[J]H^c_IaHb]ccdJfJgJhH
~rbj	q-[?aHGPZQY
~rbo	m!J-_BJG[HEP_QY^Z_JbZfI
~rbt	w!J%J(J;a=JBJHbKFZE]KbJgH
~rbu	o%H7_;aHJ
~rc^	X!I%J(I+Z-Z/J1J3J7J8G9J:J=Z>I@GA^BECIDGGXH]IFLcNHPJTHVIYZZ?[^]IaKbYcKdJfKgJ
~rca	b!J%J(J9K;Z>J@HBHG]HBI_KHL]MJVJZC^__JbJdaeJfGhZ
~rce	_!I#I%I-G/J3I4J<Z=J>J?I@IAcBHCIDJGJHZIIJbKILaMHNFPJSJTJVJZF]I^J_IaFbJcYdGfIg^hJ
~rch	^!I#H%G(G)I+J0J2Y6I7I8I9C:I;J=G>D?FAHB^CGDFF^G[JJKFLXMZO[PIRJSJTIUHVXWJXGYJZ[^I_^aFbXdGeJfXgIhG
~rci	i#X%Y(Z-J1[3J8K9a>J@KB]CJDJHEIHKJMJOKTJVI[J]KaJcJfI
~rcz	u(]>J?IC]HGI]PKVJZHaZ
~rd1	y-[
~rd^	3!>&I(X)B*B+G,d-b.C/Z0G1D2a3D4B5F7Y8E;@=A>E?EA=B_CDDIEDFFH_IaJYK^M]NZOCPDQBR>S@TBUJVCXEYEZb[^]X^^_Dc>d]e_f=ha
~rda	^!I#Z(I)J*I+J-F/[0J4I6J7Z8J9Y:H;[=Z?H@_AIBECHDGFJGJHAIEJJK_LJMaNEPIRJSJTHUJVHWKXHYYZ[[K]H^J_IaJbIcIdIfHgJhF
~rdb	wN[
~rdd	y-]@WHHNH
~rde	O!I#D&I(Y)_*_,Z-Z0Y1G2F3E5H6Z7Y8H9B:H>F?H@JAXBXCYDGEXFGI]JGKILZNYODPYQ]RFSETCVIX[Y^[J^G_Ca@bHcDd]eGfBgEhB
~rdh	j(J2I=X@JBIDHHEK^NJS[UZV]WYZGdJ
~rdi	a!I#I(I)[*J-]/J3H9F:I=J>b?IBGCHDYI[KFNIOIP^SJUGVIXHZH[K]IbJcJeYfIhG
~rdn	jEYLbZI
~rdo	r-Z3^BJDZHYKJZY
~rdp	h%J(^)G*D,K-E/J@]BJCJEKH[IJJIKXMIN]PFZGg^
~rdr	Z#H%H(G)Z*K-G.b/I2J3J7H:I=I>J?I@HBCCJDHEFGJHAIHJIKGLJMHNHRJS_TIUFVGWHZJ[I]I^JaIb_c_dZeYfdgFhI
~rds	i%K)J-J@_BIDJG_HFIFJXMJN]UZVZWKZEbJdIhI
~rdt	j-I7Y>K?^BIHHIJKIL]MJ^HaJd^h]
~rdu	m%Z>^d[
~rdw	i%a?aBJHGZEdYfJ
~rdz	p%[-J3J9[>[@KBJDJHGIJXKY[ZZdKh]
~re^	L!H#E&H(H)F*G+^,I-I.G/D1^2G3H6J9E;E<G>G@JA^B^DDEIFEGBHFIZJEKbLIM@NHODPXQGRXSXUXVHWZXX[C]aaYdceGfAgC
~rea	M!Y#F%Y&I(_)I*E+_.H/H0Z1F3Y5G6Y7E8^9d:C;G=C>Z?J@[AEBDCBDBGII?KZLGMJN_ODPEQIRETDUEVCWIXJYX[E]A_ZaIcadCeYfAhB
~reb	i4Y6X@JBZHGIJKJMYZH[[f^hZ
~rec	E!E#D%c&c(_)E+A-I.J0H1B2B3d4D5J6F7^8H9H:^;[<H=C?[ABBBCGDJEHG@IDJGKaL@MGO^PGQDSAUBVCXDYFZI]F_aaYbGcDdDeBf?gEhe
~red	S#a%J)I*G+_,Z-[.Y/G0H2J4X5I6H7]8G9F:D;a<J>D?I@DAHBXCCDDEXFIGGHXIDKJLHNDOFQJRHSZTFYIZ_[J]D^F_FbZcFdEeHhE
~ree	M!C#D%]&I(B)E+a-Y.H0J1G2H3X6Z7I9A;G<G=d@CAGB@CFEGJEKGMENBOJSETHUIVJXGZ][Y^D_EaBbdd[fZgFhG
~ref	N!X%a&I)[*F-[/b0J1H2I3[4d5G6F7J8F:H;G<I=]>B?Y@XAGBBCDDCEHFFGEH@IaJaKZLGMAPYQKSDTDUFWGXDYH[E]D^G_DaDbFcEfDgE
~reg	I!C#C%F&I(A)F*G+j->.G0E1F2G3C4E5G6F7D8I:B;F<H=C?_AEB[CcDhEFFFGaI@KILENaOaPBQFRISHTDU@VCWDXHY[Z;[C]B^E_DbDcFdCeFfCgDhJ
~reh	s!I)X3[MJZY_]
~rei	K!C%]&Y)H*H-C.H/J0X2J3C4Z5H7F8J9C;D<G=_>CAHBbCZDBFIGXHEIFJFKCLFMINCOWPYS[TFV]WXXIZ][W]D^EaJd[eXf_gYhA
~rej	V!F#G%I(G)I*J+a,J-_/^0J1J3G4I5J6H7H8I9H:H;J=H>HAICJD_EJFJGHIZJ_LIN^OIPGRJSITIUHVGWIXIYJZI[I]H^G_KaIbFcGdGeJfHgH
~rek	n(Y-J3[9J=^@_CGDJHFIYKIMJNKVJZEaJb[hY
~rel	e#E&X(J-G1Y4J6X9Z:J>J?I@HBFCJDXIIJJKGMKNJOJRZSYU]VJZY[[]IbJc[dJhJ
~rem	D#@%D&F(C)E*?+G,C-<.H/e0Z2H3<5E6a9C:B;C<F=d><?G@EAYBGCBDEEfFGG@HJJGKXLCM=N_OCQfRGS@T_U?V@WBXGYZZ<[C]>^F_daDbCcddceB
~ren	J!Z#b%C(H)F+X,H-G0F1X2E4B5F6[7C9I;a=E>Y?C@YAJBECDDEEGFYHYJEK^LEMJNISFT]UGVYWGXJYDZ?[a]Z^Xa@cEdZeYfDgEha
~reo	j#J-J9]?]@IBICID^HCIIKIM^OJVYZD]Ja^hI
~rep	S!G#X&J(E*Y,I-D.I/F0J1J2J3F4C6I7G8I9Z;F<J=E>a?C@]AHCEEIFIGHHaIBJHKaLIMfNXOGQJTHUGVEWHYIZH[G]I^F_HaEbJdGeIfGgJ
~req	O!F#F%C&J(a)F*E+],H.I/F0W1H2I3D4H5I6X7G8H:F;I<_>C?G@CAGB[CdDHEcFHGGIaJGKEL]MFN]OFPDQHRHS]TFUDVDWGYFZC[H]I^F_GaHcZdHfCgGhE
~rer	X!E#H%E(E)Y*_+^.J0I1J2J3E4G5J7Z8H9F:Y;d=J>D@XAYCHD^FJGIIHJIKCLYMGNJOFPYQJRISIUFVJWYXGYI[G]E^HbGdEfFgJhG
~res	7#@%J&G(^*H+=,?->.[2B4E5[8e;E<F=[>H@DA^BZCFDGEJFbI=JGK=LGMHNEODP[Q]R_SaT?UXWbYBZ[[C]X^BacbZcIdGeGfagZhB
~ret	T!a%D)E+J,G.I/F1[2[3b4F5I8Z:X;G<I=J>^?^AZBICCDAEHFHGGHBIALEMDO^PCQIRJTEUFVBWHXCYGZG[F]E^J_]cZeIfJgYhY
~reu	^!Z#X%I&Y(I)J+J-G3E4I6K7I9F:I=H>J?FBYCZDHGJIGJKKaMHNFPIRJSZTGUIVGWJXGZa[I]_^J_IaHbIcIdJfIhH
~rev	W!J#_%Z(F)I*F-^.X/G0Y1J3G4I6I7I8J9F:H;J=H>]?FAJBECGDGEJGIJIKaOZPHRJSGUIVGWJXZYJ]F_IaGbZcHdFeJfZg[hD
~rew	a#J(J-I4J@JH_NJRISFTJZH]JaKcgfFgI
~rex	u%HHIL^ZJ
~rey	g!_#J(_9J@JBJCJGJHEI[LXPJVGXIZG_Je_gI
~rez	p*Z9J?^CZHHOKXJY[ZJ][
~rf^	e([)J:J>J?Y@]HGI[K_MJNJVZXYZC]J^YaIhJ
~rfa	r#ZH[SYXZZFbZgX
~rfe	o%J)Z9^;J>J@XHFPXZJ
~rfi	s3^9J:[>IC_HGIJ
~rfo	e!J#F%^(H*[-J/Z3H9J=]>I@HBZCYIHKHNXOJTIUJVZXJZZ[[]J_IaJgJhI
~rft	w;]HZSZZK
~rfu	r(X4[?ZCHDZHIIYZJ
~rg^	n-J8[A^HYPJSYZGcJ
~rga	M!D#E%D&J(A)E*C+G,G-D.I/H0G1H3E4F5I6G8H9E:e;G<I=^>D?H@CAHBBCDDDEcFdGaH>IIJHKCLGMDNcOEPHQIRGTGUaVAWgXDYHZB[F]X^F_FaCbDc_d_eGfDgGhE
~rge	X!H#D%I(G)J*I+J,J-D/I0I1J2J3F4H6I7H9^;X=G?F@^AZBCCEEJFJGbIDJIKHLHMCNGOGPHQKRISIVFWHX[YIZd^HdBeIfGgXhE
~rgo	T!Z%H(D*I+I-E/H2X3H4J6J7_8H9W:a=Y>E?[AJBCCFDbEJGGJHKBLGMFNCOJPISHTIVGYJZZ[[]J_JaIeIfIgG
~rgr	j!J#b-J3J>H@HBJCJDJHEKIMJT_XJZH[[b^hK
~rgu	q#H%J*]-J3J9H>J?^CIDJF^HDIJPJTJVJX]ZH]]aJ
~rha	j!Y-J3Y8X9Y>IBICKDXGYHEIJKJMKO^X[ZD]J^J_[hY
~rhe	d!J#H%J(I*]-I3H4J9I:J;Z=I>X?aBICYD]HGIHKGMJNIOJPJQXUJVIXXY[ZF[J]]aHbJcJfIhI
~rhi	n@XHILXMYT^ZJbX
~ri^	Y!I#[%F)^*[+I,J.X/I2Z3F4H6J7I8J:H;I>F?X@YAZBEDDF]HDI^JIK[LHMFN^OHRJSHUGW[XGYJZA[I]Y^I_IaGbHcIeJfXgIhG
~ria	Z!H%H)I*I+I,J-]0J1J2J3G4I5X7I9E:H;J=b>G@aDEFIGIH^IBKELZMGOIPIQKRHTZUIVGWJXZYIZA[J]F^X_IaEb[dGeIgIhF
~rib	^!I%[(J-I/J1I3X4J8I9Z:J;J=[>J?J@IAJBHCKG^HaIIKGLWMINIRITJUIVJXJYYZH_IaJbKcHeKf^hI
~ric	R!F#I%D&J)F*Y+H,Z-F/X0Y1H2H6G7F8I9^:K;G<J=C>A?J@BAHBACXE[FKGGHYIIJJKXLHMDNfPDQcRFSHTFUDVHW_XG[E^]_GbDdCeYfCgE
~rid	Z#F%H(H)I*J+H-E/C1J2Z3F4[6H7I8X:X;J>F?YAICYEJFYGHHYIYKELJMGNXOGPHRISYTGUGVJWIXGY[ZD[I]G^H_FaHbYcJddhG
~rie	O![#Z&J)G*E+^-B.I/E0W1H3E4G5I6H7I8G9D:Y;X<J=I>J?CAGB[CID[EFGEHFIHKYLKMDN_OGPHQIRGS^TXUFVHWWXbYHZ^]C_Fa^bIcFdIfGgGhI
~rif	N!D#@%X&I(D)G*^+G,H-C.J0G1G2G3a4D5H6F7E8G9D:E;E<I=C>_?@@EBZCgDaEIFIGFHFIFK@LFMBNBO]PFRZSHTCUFVCWGX]YGZ^[E]a^E_EabbEcEdFeHfFgGhJ
~rig	Q!D#I%d&J(b)D*D,H-I.H/G0Z2G3A4D6G7E8G9b;b<I=E>I?BBHCCDYEYFHGFHEI?KXL]MYNBP_QHRFSEUEVAWIXDYHZ<[I]C^Ya^bIcGdIeHfEgYh[
~rij	[!G#G%Y(Z)I*I+I-G/H0I1I2I3F7I8]9E:^;J<J@EAIBDCFDFEJFJHFIEJIKELHMFSIT[UHVGWIXFY[Z^[I]G^IbFd_e[f[gXhF
~rik	u#X5Y9YHINZ
~ril	d#Y-J/bHFIHK[MKTYZE]]cJ
~rim	^!X#X%H(G)I*C+I-E/I0J3D4Y6I9E:H;J=G?_AJBEC]D^FJH]JJLIOIPJRISITHUYVGWJXEYJZA[I][^I_XaEbYcIfGhb
~rin	U!F#J%G&J(K)E*_+X,X-_.H/G0]1I2I4E5J7G8H:G;F<I=E@FAGC[DIEIFHG[H^JHKALGMDN]OCRGSXVFWHXEYGZ;[F^J_Faab]cDdFeIgGhX
~rio	Q![#G%H&I(])Z,G-B.J/E0G1H2H3[4D5H6G9F:Z;X<I=Y?GA_BACIEGFHHHIGKYNXOHPGQIRXSDTIUJWXXYYGZY[J]Y^]aFcEd^eHfChX
~rip	^#I%F)I*H-H/I0K3D4J6^7J8J9H:I;J=[>F?E@ZCGD]FJG^HXIHJJKYLJMGNFOHRZSIVHWIZX[I]H^I_YaHbGcIdIeJfEg_hH
~riq	w5ZIJNZ^[
~rir	r@IIIKIMJZI[cd[
~ris	X#F([)G*H,J/I1J2J3F4H6Z8I9Z:Z=H>F?E@ZAZCFDIEJGIIDJIKYLJMGN_P^R[SIV^WIXYYJZC]F^I_JaEbIcIdHeJfH
~rit	B!>#>%b&F)F*Z,Z-B.F/D0[1X2I4X5K7A8]9B:?;e<K>F?[@;BCEBFFI?KELAM>N_OXP[Q]RYS@TJU=V<XJY^ZC[@]@^C_Ya>bAdfecf_g[h?
~riu	k#I-J9J=K@IB]IIKYN_][
~riv	N!G#J%K&I(a)X*Y-D.]/G1E2G5H6d7E9B:F;F<H=H>Z@EAFCBDIEFFGH[IAK@LEMBNAO]PeQJRJSFTDUDVAWFXBY[ZI]F^D_Ea_bBcGd_eYf_gJhH
~rix	yH_NJZJ]I
~riz	^#K(^)^3X;Y>J?JBJCJHCNJT^UHV_ZJ
~rja	y>HHGZ^]]b[dHfJ
~rk^	K!F#B%_&I*D+F,H/Y3J6F7E9A:H;I<H=C>X?EAFBeCHDAEHFGGDH]IFJHKBM_NBPHQ[SBTDUAWFZb[C_DaCbIc]eFf[hD
~rka	r>Z@JHZNZZHaJh]
~rke	d!X#[%J(J)J*J,[-F3^4[7J9E:J<Z=J>G?GBGCHFZGJHXIGKFMHNHO[PJTGUJXXZC[J]G^J_JaZbJcJdHfJh_
~rki	q(YD^HYIIK[
~rko	n%^2^3[BKHGIYKJTXZH
~rkr	y,Zd[
~rks	j#X7bZH
~rkt	i-J1Z3K9D@IB_IJM^NKQ[VXZXdIfYhJ
~rl^	g@HBJHJKJMZ^IbYhc
~rla	^!Z#I(J-H/X3I7J9Y:[;H>F@cBFDHHHIZKHNXOITHUIVXXHZB[Z]X^X_HaIbIcJdJfJgZh^
~rld	yS]
~rle	g-J>]?[@JBXC]D_HGIJKKN]OXXJZH]KaG
~rli	h%X3I=[?XC_DEHJIJK_NJZI
~rlo	e!]%J(I-I3J9G:Z=[?H@EBGCHDHHZIGKFLbMJNGOJPJRYTHU[V_ZJ[I]Z^GaXbJcJdJhH
~rly	i![3]?K@^BHEYHHKHNYVGY]ZHcG
~rm^	U!J#E%Z(C+Z,J-c.J/H0J1J2J4F5I6I7I8[9C:[;I=J>Z?C@IAHCKDHEIFIGGHaIIJHKFLHMENDO]PHQJRISHTHU]VEWIXFYIZA^G_GaDbddHeIfHgIha
~rma	S!D#D%F&J(D)c+Y,G.J/H0H1H2H3h5J6H7H8Z9F;G<Z=E>C?B@HAGCbDeFIHCICJHKCLHMFNZOBQ^RHSHTGUXVBWGXEYHZD[I]E^G_JaDb[cFdDeIfGgGhD
~rme	_!W#I%Z(Z)J*J-Y3Z4J8J9G=I>_?H@HAJBXCHDHGKHDIEK]LJMZRJTJUIVGXH[X]F^YaFb^cJdJfJhX
~rmi	Q!F#C%f&J(a)I*F+G,I-^1H2H3D4I5I6H7G8H9[:E;b<J=G?D@GAHBYCEDAEZFJGFHXIAJGKELFMDODPZRHSHTEUEVZXDYHZA[J]b^^_GaEbJcGdFeHfFgGhD
~rmo	q#G-]9K>]BIHIIKTHXIZ_aIdIhH
~rmu	s#J-J3JKIZG]Jhd
~rmy	r9J:]BJHIN_UYZJ
~rn^	K!^#Y%H(@)]*D+G-X/J0E1H2F3J4Y5F6J8D9Y:[=B>B?G@^AEBHCADBEFFFGCICK[LFMaNWOJPGRXTIU_WHXFYX[F]J^^aCbYdXgIhY
~rna	W!I#G%F&J)H*G+G,I-B.I0Y2I3e4G5J6G7G8]9D:^;Z<J=F>[?]@?AHBDEJFIGJHBI^KZLHMINEQJRHS[TFUFWHX[YXZE[]_GaCbYcEdCeHfXgGhD
~rnd	w![#[MGZJfZ
~rne	b#J%K(J-Y3H4G8K:];[=I>G?HBICJDIIGKGMHN^OIRIVJZB]H^JaIcfdHeJfDgJhJ
~rni	i!c#Y%J(J+[-I3I7Z9J>H?J@YAKBHCGDGHDIDKaMJNJO[PIVJZFhI
~rno	c!I#H(J-H3[4J7J9[:[=J>H?J@^AJBICJDZEKHCIGK^MJNHOGPJTIUJVIX^ZE]J^K_ZaJbJc[d[fJhH
~rnz	y!Z
~ro^	J!J#B%E)B*I+F,K-B.G/I0K1E2F3c4A5F6D7I8E9C:H;D<G=A>f@DADDXEFFYGFI[J^KDLFN?OePIQFUHVXWHXXYDZ][^]A^D_HbEcJfEh_
~roa	l!Z#I)Y>ZHYTZZGa[
~rob	Q!D#J%X&J(D)F*E+F,H-@.I/F0G1H2I4F5J6G7E9]:G<J>H?C@IBdCCDIE_FJGGIBJGKAMENYOXPDQIRHS[THUDVGWCXfYJZd[F]C^F_FaJbDcadFeHfGgGhD
~roc	Z!_#F%F(G)I*I-E.J0J1J3G4H6I7I8J9D=F>E?F@^AICIDFEJFKGJH@IEJIKZMXNGOHPHRZS_THUHVEWJYIZX]e_HaEcHfF
~rod	c!J#J(J)J*J-Y3J4J9I=I>H?Y@ICIDJIYJbKHMINGOIPJSJTJV]XJZZ]J_KaGc_dXfZgIhJ
~roe	h!I#J%J(G)K*K4K9G:J;J=Z>G?[@[BHCIDIHJIFKGLIMJNHOJPaQ]TJUJVcXIZF[K]H^YaJbJdJfJhJ
~rof	a#J%H(b*J-F/I3_7K9I;Y=J>H?H@HBHC_DIGXIGJIKHMENHPJSJTJXJZF]I^JaIb[cIfKgahI
~rog	u1[9ZBGHXZ[aJ
~roh	q!J)[-[HJPZQXUI^^
~roi	g!J#]%_(^)^*I+H3I9I:J=J>H?E@IBICHDGHYIYKIMJNJOJPZUIVHXYZD]J^YaZcKdJ
~roj	l9J:Y>J@IH_IJKZZXhZ
~rok	]!G#J%H(I)H*Y,H/[0J2[3H4^6I7I8H9G:J;Z=H>G?G@JAIBECYDHFJGIIGJIMHOJPGQXRYTIUHVGWJXIY_ZZ[K]^^JaHc[dGfYgJhI
~rol	M#E%B&J(g)i*d+E,G-C.H0G1E2E3F4h5g7C8E9D:C;F<F=C>A?B@@AEBJCADZEGFGGDI>JbKDMINGPDSETFUCVFWFXDYFZ:[D]D^D_DaCbCcDdEeHfDgDhC
~rom	I#G%B(C)]+c,H-H.H/C0F1X2G3B4Y5I7I8I9B;^<G?H@EAEBCCIEGFFGXHYIDJ]K]LaMCOHP^RJSEUHVYWGYE[Z^Z_XaIbHcXeGfZgG
~ron	I#Z%Y&H(@)C*D,[-B/F0[1F2E3[4J7F8I:A;D=@>EADBKC@DAFDGgHZICJ_K?LDM^NFPYRbTFUAVHWCXYYZZI[C]F^I_Ga@cJdbeBf^hZ
~roo	c%[(H)X*b-J3J4J9H:J>H?J@HBICZGIH_IIKZMHNJOJPIRIVIZC]JaJcZdHf[
~rop	T!F#W%F(E)G*G+H,J-c.I/H0K2[3Y4E6H7G8H9D:F;H?c@ZAHBBCDDEEWFIH@I^JZKCLGMDNEOEP_QZRFSYTGUXVHWHXdYHZ>[G]I^b_HaJdEeIfEgGhE
~roq	s>Y@Y
~ror	J!]#B&d)C*C+F,]-C.J1F2H3I4D5H6Z7E9C:F;F<G=J>C?C@EAXB^CCDIE]FFGHJIKGLFMCNYPDQXRESbTFUEVHXDZa[E]A_[aBbDc]dDe]gEhB
~ros	M!D#H%E&J(C*X-F/X0H2H3D4E5H6F7a8G9Z:X;H<I>B?C@@AHB@CDDCFGGEHGI_JXKHMGNCOFPDQIR^SgTbUDVCWDYFZ>[E^E_EbDc^dYgc
~rot	R!D#D%X&I(B)E*F+F-b.H/Y0J1F3D4J5H7E8X9@:E;_<H=J>Y?A@EAEBACIDCEFFGGIKGLEMJOJPcQISFTHUDVAWGX^YhZE]J_DaIbDcDd_eZf]hI
~rou	M!D#]%C&J)F*E-@/D0I2H3E4E5G6G8F9B:F;G<H=C>I?B@JAFB_CBEGFGGKHcIDJGK]LEMANZOFPbQIRFTaVgWHXD[[]HdEeDhG
~rov	T!G#F%G(E)I+H,J-C.J/G0e1I2J3E4J5J6I7e8J9F:H;J=[>^?D@ZAICYEJFJGIHYIDJHMEN[OFPHRJSET[UHVGWIXZYIZ@[H]D^Ga_bXcGdIeJfEgHhE
~row	S#C%G&J(J*Y+a-C._/H0Z1H2I4Z5I6_8G9D:E;H<X=F>H?[@^AHBGCGEHFHGGIBJXKBNBQIRGSJUDVHWXX_YHZ@[F]]^IbbdEfDgF
~rox	^-Z0J1J3I4H6J9J=J>J?J@KAKBHCJDKHZMJNGRHVKYGZD]G_JaJb]chdJeJfEhJ
~roz	j%J(I)I*Y,]3Y9H=J>[?I@HBXCJDIH]IIKZMHNIOZRZSJVJXJZF]IaGbJcKdKeZfI
~rpa	g%J/HZI_^dKgb
~rph	y!J/IZJ__
~rpl	yDYHHL[b[
~rpo	h)Z*J@IIKKJNaPXVKWZZI
~rpr	i#K)J@IC[H^O[P^VKZF]Z
~rqu	l#I*[/^2Y9J@HBICKDJHEIJKHL^MJTJVYZX[[]]hI
~rr^	d!I#J%J-I3H4_9J=J>J?J@JBHCJDJGJHBIGKXMHNIOJSGTaUJVIXYZY]^_JaHbXcIdJeYf_gJhJ
~rra	Z#[%G&J(E*F,^-a.Y/I0I1I2I3Z4Z5J7H8H9X:F;H<K=G?D@GAHB[CEDDFXGIIBJIKXLINGOJPEQZSFUXVCWIX]YHZI[F]E^GaEdDeHgHh_
~rrb	uHIb_
~rre	N#a%G(E)G*G+G,Y-B.I/C0J1J2H3Z4J6[7F8H9C:E;H<I=E>C?Z@YAXBICBDWEXFHGGHHICJFLFNDO]QIR^S[TXUEVCWEXGYGZZ[^]C^D_GaZbDdDeJgGhg
~rri	Y!I#I(I)J*I+J-F/E0I3G6[8J9G:J=I>X?G@ZAZB]CGFKGJH^IGKFMHNGRJTIUJVHXGZ][X_KabbIcJdWfIgJhH
~rro	H!^#Y&d(A)G*C+D,]-A.I1H2G3I4B5G6Y7C9A:D;E<F=H>D?AB_CADFE[FEGGICJGKELDM@OGPCRDSbT]UCVDWIX[Zb[Y_Za@bIc[dBe^gD
~rrt	b!J#d)Y-X.X3J>I@HCJDIHJIGKYMENJTaVJZG[Y]HaJcJ
~rru	m#Z*X+]-J3J@KBICJDGHIIKMJNYXJZJ]a_XcJ
~rry	g#J-J3J9b:K?J@HBIDJIJKHNJOKXJZ_]JbJdZhJ
~rs^	^!J#Z%](H)J*J,[-F/X1J3H5X6I8Z9X:X;J=I?H@]AZBFCHDHFJHCIJJ]KELJMYNGOJPHRJSITHUHV]WJXHYXZH[J]H^I_]aIbIeIfHhI
~rsa	k%J(J*X-J3I6Z9J=J>H?I@IBHCJD^K_MZNIPJS[UIVJXKZG]J^[aJbJdIfIhI
~rsc	e!]%H(X+[-I/]3I4J6[9H:K<Y=J>G?Z@GBICHDHEYGJHDIZKGLZMIOIRYSJTJUKVIX]ZD[J]J^J_KaZcYdHfHgJhI
~rse	h+Y-Y3J9J=J?I@IBYDbHCIJKJNIS[UZW[ZDcK
~rsh	g/J9IHYKJMIPXZIgc
~rsi	[!J#I%H(H)J*J+H-H0[1e4I5_6J7a8J9H:K=H>W?I@HBHCHDEGJH]IIJJKJLFMHNIOJPHRISITIUIVIWKXIYaZF]HaIcHdDeHfFgHhJ
~rsl	u6[<YBJDZHGS]UIVJ
~rso	]!I#[(H)J*J+I3G7J8J9[:I;K>a?Y@^AKBFCGDIHXIHJJKHLJMHNHOYUYVZWIX_ZH[I]I^JaEbHdJfIgJhH
~rsp	u+Z-ZCIHJ_[
~rst	Q#D&J([)J*D+E,H-C/F0I1H2H3D4F6H8Z9E;G<I=Y>@@aAGBZCbDaFHGFH=IGJGK>LZMGNGODPJQIS]TEVYWaXCYIZZ^B_EaJcDdBeGgZhd
~rsu	j#]-K9H@YHJIJKKXaZ[
~rsy	l%J0K1g3J4J9H>K@JBKDJHFMGRJYJaJdIfF
~rt^	D#Y(G)J*E,D0X1a4G5Z6A7F9D:=<G=J>Y?F@IABBbCDDYEFFYHaI_KIMENGODPDQZRBT_V@WKYH[C]Y^@_YaGb_dHeDf]gHhD
~rta	O!Y#B%D&I(Y)D,F-X.I/B1^2F3B4E5H6G7G8F9A:a;[<I=CBYCIEGFGGEH^I_KDMXNYODPDQHRFT_UHVHWEXCZC[E]A_EaBb]dGeFgdhY
~rtb	j%J9I=J@JB_GIHIKIMZNKPJYKZIcZdFeHfb
~rtc	yHHb^
~rte	W!X#E%G)H*Y+F,I-W/Y0Z1H3E5H6H8I:X;I<Y=F@XBCCDEJFIGKHXI]JIK_LHMDQJSHTFX^YIZ?[G^H_HaYbJcFdYeIhE
~rtf	p>XHJJYM]T[
~rth	j*X-[@IBZGXHAIYKKMYN^TYX[ZG
~rti	]!J#X%J(H-H3H4J7J9G:H<Y=J>H?I@YBGCIDHGJHeI^LJMHNIOJP^RJSJTJU[XJYJZC[J][^YaGbIdJfJhJ
~rtm	j(X@IF^G[IKKJVa
~rtn	e!J(K-I/I8Y:e=J@HBGDJGJIHKHMHNJPJS[TKVJZE]J_ZbJcJfJg[
~rto	i(K*Y-J/X1I3F9J=JB]DJIYKJMJNJOXS[THVJXJYXZ[a[bJdIeIfF
~rtr	f%Z(H,J/K1Z4J=I>W@JBIF[KJMJRYSYUJVIYKZHcJdZe[f]gXhJ
~rts	s)J*Z.]BJG]HGIKLZPKTJZJ]]fI
~rtt	y-J4[9J?]HJXJ
~rtu	j!H%Z+YBXDIKJRZY[b[cI
~rtw	yL]Y[
~rty	b(J-e3I7_9I=J>J?J@GBICJDJIIJ_KGMJNIOKVIXIZD]IaHbWcKhI
~rtz	d(I)X+J-[7X:J=Y@JBJCJDZIJKHNHS[U[VZW_ZF]JcJdIfYhK
~ru^	m(J-I3W9I>Y?[@IB]CJDJH[IIKHO^VJZE]H_ZaH
~rub	n3Z>YHINZT[ZIcZ
~ruc	N!X#F&X(X*F+F-D/K2H3I7I:[;F=]@DDGF[GFHJIBJJNBOFQKRXTEUXW[[G]I^Ca[bYd[eYf^hB
~rue	m=^BYCZHFZD^_
~ruf	d!X#H,X3_4J9Z=J?]@GCYHDKHMJNJOYPJQZTJVIZD]Ya[cJhJ
~rug	]!]#G%X(F)I*I-I/I0Y1J2J3G7I8^:G<K?G@IAJBDCZDFEJFIGGHCIEJIKXLHMFNFOHRYSITHUHVGWIXXZX[I]F^IaEbYd_e[fYhF
~ruh	m-J>J?[@]HHIIKbPXZF
~rui	[!Z#H%H&J(])Z*G,I.J/J1J2J3E4H6I8Y9F:Z;[>I@EA[BGCKEJFJHAJJK[MFNFPYQKRIUHWIXGYJ]Y^]_]aJdFeJfGgHhG
~ruk	s8^H]ZJ
~rul	Z!J%I(H)J*Z-G/]3I4I7J8I9J:I=I>I?IBJDIGdIZJZKFMINeOKPGRJSJTJUIVHWJYJ]J^J_HaJbJdGeJfFgIhI
~rum	j!K#J/K0[3X=J>JBIDIHDIHKIL[MINWPJSJVZZG[Z]Z^ZbKc[dGfIgb
~run	W!H%H)H+],X-F/H0X1[3[4G5X7J8I9H:H;I=G?EAJB[DYFJGYHAIGJZKHL[N[OGPXR]UGVEWIXGZ>[H]F_HbGcIdDfcgI
~ruo	s(^)[*Z?HVJ
~rup	Y!E#H%G(H)G*H+[,J-G.J/I0J1J3D4I6J7H8H9D:F;J=F>F?E@DAIBDCFDDEJFJG]HXICJIKELGMFNFOHPgRISHTHUEVkWHXGYJZ?[H]Z^Z_FaGbFcHdGeJfGgHhG
~rus	p#F(Y9]HZIJN[PJTXVGZW
~rut	m!J#J%J(K3I9G=K>I?]@HAJBICJDJFZHEIHK^MJNIOJTKXJZF]a^]_YaKbIdZhH
~rv^	i!I7J9J;Z>I?aBHDHFcIJMJVIZY]JbJ
~rva	s#X@[F]ZJ
~rve	K!E#I%C&I(D*E+F,F-B.G0G1F2D3B4e5e6e8D9A:H<X=A>C?C@BAEBACCDCF[GAIAJEKBLFOEP^ReSDTDUBVBWEXDYbZ@[F]B^E_WaBbCcbeDfagDhD
~rvi	H!B#B&H(I)^*H+E-C.F/E0]2^3G5E8E9@:B;F=C>F?@@AAEBYCCDJEDFHGBHGICJEKAMXNBOEPJQFSfTGUcVYWDXDYZZD[C]@^HaEbAcbdYeXfkg@hC
~rvo	rI]K]fK
~rw^	y-G@[HHIHKJX^ZFh[
~rwa	g#J-H/Z2Z3X8Y9I>J?J@HBGCJDJH[IJKHMYNJTXVK][d_gJhK
~rwe	_!I%](I)J*H+J,I-J0J1G2K3G4[6Y7I8H9G:H;^>I?YAKBGCGEKFJGHHFIGJJK_LINHOHP[R_SIUIVZWJXHYZZB[I]Y_IaFbHc[dHeIgIhH
~rwi	l%Z3I4[@JHJMJOZPGZH_]dXh]
~rwo	yK]Z[hZ
~rws	y@JC[D]ZIhZ
~ry^	H!I#G%F&c(I)I*E+C,E-C.G/D0K2I3_4H5_6J8H9a:a;D<J=C>J?I@EAIBGCDD^EEFIGBHYIYJ[K[L_MCN_OYP^RESYUEV=WJXBY^ZC[C]G_YaEbCcJd]eEfCgJhH
~ryb	j+Z-Y@[BXHGNJS^VXZE
~ryc	s#H(Y2I3J>I@IBJDZHFIJK_NJZHa^
~ryf	k#J(J*Y-I3X?J@JBJC_DHHFIIKJO]X[ZG][a]
~rym	y9Z>[HG_Z
~ryo	f%Z)[+X3X9Y>I?J@JBIHFIJKJNJS^V]ZG^[hJ
~ryp	X!I#H%I(I)I*J,J-H/I0J1J2K3H4H5K6h7I8J9G:J<d=I>H?H@HAJBGCJDIGIH>IHJIKGMINGOJPHRGSITIUIVIXJYeZC[J]I^J_IaJbGcJdFeHfGhI
~rys	n(I9J;]@HHHL]NJZG^_d^hI
~ryt	b#J%^+X3J7Y9H>[?Y@HBYCKDFHJIGJZKFOJPGTJXJZa]XbZfIhI
~ryw	n+J6]>[?^@JCJDHKJMYS]ZEdJ
~rz^	d!I#Z%J(J,Y/^0X1J2I3]4I6J7J8J9G:[=J>^?I@GAJBGCIDGGIHGI[LKMWNIOHPJR[T[UJVIXGYJZE[J]H^K_YaGcGdGeZfGgJhI
~rza	l1[3J:_@WB[DHHDIIKIMFNJUZVJWYZIbJcId_fIgJhZ
~rze	X!]#H%^&Y(F)H*G,H.Y0G1Y2H3Y4F6G8X9B:X;G<I>^?D@[AGBBDGEHF_GDHIIXJHKYLGMZNJODPFQISHTEUFVFWGYHZ>[G]^^GaIb^dJfHgI
~rzn	y3^:Y>J
~rzo	u([9^>HEZZI
~rzu	g!J#J%J*K-X/]3J4Z6K8J9I:J>I?JBIDJIHJXMIN_O[PZVJ][_JaJcJdHfJhI
~rzw	wDZLZ
~rzy	Z#X%F(])X*I+G,[.I1I2I3J4F6H8G9D:Y;H<J=I>X?J@HAHBJCCEIFHGIIYJIKHLXNDOXP^RZSGTGUGVDWGXEYHZZ]C^HabcFdHeYgHh[
~s50	p#GH[Tc_I
~sa^	T!J%E(D)Y,I-[/G0e1H2H3C4F7G8Y9J:Z;Y<J>b?C@DAHBHC^EIFHHIIAKcL^N[RFSGTFUWVBWGXDYGZC[[^E_GaCbHcIdDeHfDgHhC
~sab	R!g#G%H(Z)Y*G+J,J-Y/H1Y3G4I7I9Z:G;^=G>G@GAHBFCGDHEIFJGIHYIHJKKHLJMHNGOJPFRJSHTIUaVDWFXIY[Z@[J]H_FaHb[cIdGgIhI
~sac	b!_#J(H)Y-J/[3I6X;Z@IBIKKLXNJPJTJU]VJY[ZH^Y_JbXfHhJ
~sad	]!G#G%G(Y)G*^+H/H0I1J2J3G4I6I7I8J9F:G;J=G>F@FAJBECFDFEaFJGHHFJJKdMGNcOGPYQYRXSITHUGVEW_XHYJZA[H]F^Z_HaGbGcFfHgHhF
~saf	q.Y2ZHYJYSK
~sag	R!F#I%F&J(C)D*D,H-_.W/G0b1I2I3F4G5I6H7F8G9F:F;G<J=D>W@BAGC^DGE[FHGHJGMFN]OZPEQIRGSETGUHVHWYYHZ_[F]E_IacbFcFdZfEgFh[
~sai	b%K)K*K-H/a3G9J=X>I?I@HBHCIDIEJHFIGJZMJNIOXUIVGX[Zc[J]JaIbKcXfKhZ
~saj	u9I>^DIHDZZa_
~sak	c!I#H%^(^)I*W+G-G/J2J3b4H5Y6J7J8J9E:I;I<J=]>E?^@GAIBHC_DYGJHAJJKFLJMHNHOFPIRJSJTJUIVXXGY[ZD[J]G^J_XaCcJfJgJhG
~sal	[!H&I(F)H*H,J-D/I0J1I2J3Z6I7H8I;I=H>D@]AIBDDYEJF]GHHcIGKXNEOJPHQJRISITHUGVZWJXGYI[[]F^H_HaDbHc[dHeJfGgJ
~sam	R!D#D&I(D*H+G,H-@.H/Z0J1H2G4E5H7^8X9I:E;H<I=D>C@_AeBACDDCEHFFGFHEJHKcLFMFNGQgRESXTIU^VHWFXDYFZY[F]C^G_GaXcDdDeGfDgWhC
~san	_!I#Z%]&Z(_*J-Z3]4J9F:X;J>H?I@FAJBECHD^GJIJKDL[PIS[TJUEVFXIZE]H^KaFbIcJdJfHhG
~sao	n%Y(Y1XHY]Z^XdJ
~sap	o#]%J>HHYPZTIZX[JaHbZ
~sar	]!I#H%I(W)G*H+J-H.X3G4J9I:I=]>F?[@GBHCYD]HJIHK]MHNIOZSKTJUEWHXI[J]X^JaHb[cJdbfIhX
~sas	qDYHKJ^
~sat	J!]#H%Z&H(I*E+G,D-F.G/I0I1F3H4G5G6I8H9C:b;W<H=[>B?CBFDEE_F]G^H=ICJINbOIQGRJTFUbWbXFYHZI[E][_HaBbEcYdYeDgEhB
~sav	o-I3Z9I=Z>J?J@JCGDJH_IGKJNYZE]Hf]
~say	H#Y%F(E)G*I,G-^/Y0G1[2I3A4G5I8G9D:Y;I<I=Y>C?B@GBFCJDIEWFGHEI_LJMCNYO]PDQHRGUXV^XdYG[H]G^X_XaHdYfEgCh[
~sba	h-H4Y9I>[?IBICHDJEYIJKHMIQXRZX^ZH]Jh_
~sbe	r(])J*Z+I-Z>GBJCHDZHZIIN[ZJ
~sbl	a!J#Z%J(J-K1Y3J?G@IB_CJHEMKT_VJXJZI[bbI
~sbu	yI]
~sc^	f#J%K(J-J3Y9]:[;W=X>X?J@GBGCJDIHCIYKINJSZTKUJVHXIZ][K]J^YaIbJcXfJhZ
~sca	e(K-I=^>H?J@IBHCIDJFZH_IFKHL^MIN]]X^JaYbJc[fJhI
~sce	i)Y?]@IIJKYcXdJfJg^
~sch	I!a#I%X(D)H*F+[-C0I2G3D6[7B8Y9Y:>;H<J>^?YADBJCBDCEGGHHCICJELFMHOIR]SATEU_VFWBXXYbZF[E]@^FaHbacXdbebf]
~sci	c!H#H%G&X(H)J*J0H1K3G4I6[7[8J:];J=H>F?H@GAJBZCGDHF[GHIaJJLJMHNIOIPIRJSJTIUIVGWJXHYJZX[I]^^Z_HbIcZdIfIgKhH
~scl	h-Z/cBJGXHFNJZJcJ
~sco	W!D#G%E&[(G)I+I,I-X.Z/G0I1H2H3B4G6H7I8H9E:G;I<J=G>[@EAIBDCFDFEYFXGdIXJFKYLHMFNDOGQJRGSITHUXV]WIXHYHZY[Z]G^H_Ga^c_eIfGgIhE
~scr	N!G#D%X&I(F)E*D+a-B.H/F0K1F2H3Y4J5H7E:D;G<H=Z>Z@@AHBGCBD[EGFGG^IIJFKGMFNBO_PIRHSETDUBVBWFXDYbZY^EaCbccJd_f_g[hJ
~scu	k3H9JCJHJIbU]ZJ
~sd^	l@]BXHIMJP[UKZIbZdGf]g[
~sda	q-J@_HXKJNYR[ZG
~sdh	i%GHIPc
~sdi	yL[ZJf]
~sdp	wP^
~se^	Z!H%G&Z(H*I+J-F/I0J1J3C4I6I7I8J9Y:H>Z?^AJCGD]EJFIGFHDI^JIKDN_OEP[QYRJSHTJUHV^WIXGYX[I]Z^Z_JaDbHcHdYeJfYgJhG
~sea	i!Y(J-b3J9J>F?J@JAJBIDXF^GHHXIJKHMJNIVKZC__aZ
~sec	M!E#D&J(Y*^+^,G.H/J0H1G2Z4C7E8^9C:E;Z<c=E?_@]AFCeD[EGFHGFIKJIKALEMENBOFPCQ]RFSHTKUEVDWFY_Z=[I]Y_FaJcDdFeGfD
~sed	V!J%X)H+I,]-]0K2J3J4J8J9H:I;J?bAXBICFDIFJHZJIK_LHNGOIRKSJUJVGYKZC[F]G^H_GaHbHcIdIeJfHg_hG
~see	d!K#J%H(H)J-bA]BJGYHGI[NJPZVIXJZIdYfI
~seg	[!I#G(G)H*]+G,J-X.J/J0J2J4H6J7H8Z9X:H;I=^>E?^@XAHC_EJFJGIH>JJKDLIMGNGOGPFQXRHSYUXWIY]ZE[I]a^J_IbHdIeJfEh[
~seh	w-X@XZJ[Z
~sei	Y#X(F+Z,J.Y/I0I3I4H5J6I7I:X;I=]>F?Y@BAJBXDZEIGHHDI^JJK]LHMFNCOXPGSZTHUFVKWXXXYZZA[H^Y_IaJbIcFdFeIf_gH
~sel	L!B#H%B&I(?)f*E+F,G-D.G/D0E1E2F3B4D5G6]8E9C:B;I=D?Z@ZAYBYCBDHEFFEGdHGICKXLXMENIOEPBQ]RETXUfVgWDXDZD]B^b_BaGcAdZeEf=gChG
~sem	l#J%Y-[3I4[9J>H@IBHCJD]FYG[IIK[MZPYRJVIZF]KfIhJ
~sen	D!?(J)B*@+F,J.H/H1G2Y3H4?5F7]8F9G;C<E=D??@]AHB]C<EBG[H]I]KdLWN_O?P?QGRES?T?U[V@W?XBYCZd[]^[a_cAd_eBf<gBha
~ser	9!J#G%E&A(X)[*G,E-A/B0J1D3F4a5a6a8C;]<H>=?B@CA]BXC?EWFbG]HHIBJ@KAMHNDOAP]RcS]TCU_VHW?XAYaZD[E^X_baCbIcbd[eDffg]hF
~ses	T!G#c%F&J(F)_*I+H,I-D.I/_0H1I2I3E4J5J6H8I9D;I<J=F>F?F@EAHBCCEDFE_FIGIHGIXJHLGMGN^OHPGQIRHSHTFUGVGWIXDY_ZC[X]g^I_GaDc^dGeIfGhZ
~set	8#@%[(a)[*Z+F,I-;.^2C3C4H5Z6C9@:Y;G<X=^@EAJB]EYFXGGHCI>JIK?LGMCN?OCQGRHSbT@U]V[WdYDZ[[E]]^F_Fa^b^dIf^gahA
~seu	f#J(J*I-I3I7Z9I>I?Z@XC_DIHCIHKIMKNJPYSJTXU[VZXJZD[a]JaHcIdJhJ
~sev	j#_-J1[@[HGTGYZ
~sez	r!X-XHJI[KX
~sfa	mHHNbZJf]
~sfe	s,Z6Z7Y@JH^
~sfi	f(I/YG_HEJcNXPJZF
~sfo	m3[DJHbZJ
~sfr	p*^?_HIXZZK
~sfu	e%J)J>J@KB_MXTJUHVYZ[[JeZfI
~sfy	q@YHIN^
~sge	f#Z%J([)X-I3I4[9I;J=I>H?H@JBICZDXEXG[HDIJKJMJNJPJRITJUWWJXJYXZJ]IaHcXd[
~sh^	T!C#G%E&J(D)F*X+H,H-D.I/X1H2H5I6J7G8G9E:F;I<J=D>K@EAGBbCFDWEHFdG_HIIDJFKEMcOGQJRFSFTFUFVDXGZH[H]_^H_Zb^cEdBeGgIhF
~sha	Y!Z%I*[-H/J7J9I:Y=Z>H?IBHCJDJHbKHMINIPJVHZB[J]I^baJcJfJhJ
~she	a#]-F/I9H>J?J@GBHK]NITIUKVZZD[J^JaJgdh]
~shi	l*J7_>JDZHEPXSH^]
~sho	M!B%E&J(C)F*F+b,H-D/]0H1H3C4G5H7H8F9C<I=C>H?[@EAGB@DFEHFHGEHdI[KGNJPEQIRbSZVJWGYGZZ[[^J_YaXb_cFeIfDgFhC
~shu	o!^#_-J>Y?J@IBJHFIJKIZG]ZfZ
~si^	c#Y%X(Z*Y+Z-K/X3[9H:J=J?I@GBYCHDFGYKZLZMHOXPJTJVIXHZF[K]Z^JaHbJcJdIfIhI
~sia	b%K(J-[2Y3J4Z9H:Y=J>J?J@_BHCJDIHJIZKGMISJUJVJXaZG]JaJbJfZhH
~sib	Z#Y%F)G*J,J-[/I0F3Z4_6Y7]8J9J>]?G@[AJBDCIDHHZIGJJK]LIMHNHOJP[RHSGTHUHVCWJXGZZ[Y]H_IaJbGfHgI
~sic	[#H%H(H*Z+X,J-X/J0J1K4H7I8I9A;Y=c>F?aAJCWFJGIH_IFJJLINGOGPXRJSJUHVEWJX]YXZE[J]G^H_JaIbJcHdGeJhG
~sid	]!H#G%H(])F*G+_,J-Y/^0I3G4G6J7I8J9G;J=H>D?J@GAZBFCJEJFJG^H^I]KFLJMHPDRIS_UIXYYI[I]H^I_YaGbHcIdHfEgIhG
~sie	b!H%H(G)X*G+H-G/J0Y1Z3G4H6J7J8J9]:I;J=I>C?F@DAYBFCGFJG[IYK[LJMZO^PHSJTZUHVGWKYJZA[I]F^[_Ha]cHgJhG
~sif	r3X9J>ICKHEIaKIOZZJa[
~sig	L#F%B&J(J*F+X,Z-E.I/H0H1H2I3C5F6G7a8F9Y:G;H<e>E?B@EAGCDDXEHF_GEH]JFKGLcM[NHOFPGQISFTaUDVBWFXDYH[]]^^J_Ha?cDdEeGfDh]
~sil	g-a;Y>JHBRKZE]J^[aadZf[
~sim	f-G3D9H>_?J@GBICIDJHIIdK_LXOEXYZF]JaGhG
~sin	L!X%Y&I(B)_*F+Z,G-^/I2H3J4J5J9B:I;F=b>F?E@FD^EGG[HCICJJK]MZNFOCPGTBVYWFXFYYZH[G]C^DaZbJc]dYeEf_gIhE
~sio	N!F#[%d&I(]*D+E,H-B/F0d1d2Z3a4G5]6F7F8G9B:F;^<H=C>B?B@BAGBACDDBEYFGGFHbIDJFKCLDMDNCOEPYQHRFSETHUEWGXDY^Z@]c^G_GaBcJdBeEfCgEhX
~sir	u3H?^DIHEKHZ[a]h[
~sis	Z!H#G%H(G)I*I+Z,[-H0J3C4I6I7J8X9J:G<Y=H>I?G@JAcBICGD^EJGHH@IFJIKaLJMGNJOZPHRZSJUWVGWIXZYJZA[X]H^I_[aHbHcIdDedfFgIhX
~sit	X!H#G%H(G)I+I,J-[/G0I1H3H4Z5[6I7_8I9F;J<J?E@EAICFDGEIFIGHHcI_KEN^OHQJRHTHUGVGWHYHZF[I^X_GaGbDc[eJfEgI
~siv	o-Y3Y4[6XHJcXdJeX
~sja	l#Z(G)_-H1Z4J9G=J>H?J@ICJDJHGIGKGMJNJUcV]XJZF[J][aJbJcJhI
~sk^	T!G#G%H(e)E*]+I/J0K1J3F4H5J6I7H8J9E:X;I=I>E@]AJBBCGEJFJG[HcIEJIKDL]MGOHRISHUGVEWIXGYIZG[H]F^__HaFbJcGdHeJgahI
~ska	g!I#H%I(I)J,[-G/Z0K3I4J7J:J;J=I>]?H@GA[BFCIDGIFKFMHNIOHPJRJSJTHUJVHZY[Y]G^Z_YaXbbcYdJfIgJhI
~ske	Z!J#I%J(J)I*]+[-I/J3H7J9I:K=K>G?a@FBGCWDGH^IGKFLbMJNJOYPJR[TJUJVGZG[J]G^J_JaYbIcJgJ
~ski	g!Z#H+Y-I1[3Z9I?K@GBHCIDbGIHIIZMGNIOJRZSJTJXJZG]JaXc[dKfGhI
~skn	y/XEX
~sko	g#H%Y(G)H*H+J-I0K1J3]4X6J7J8c9G:I;K=]>E?G@GAZBGCFDGGJIEKEMINIOHPGRISJTJUZWZXHYJ[Z]H^I_YaXbIcIdHeJfHgJhI
~skr	Z!Y#Y%X&K(E)H*G+H-F.I/H1G2J3E5J7H8Z9D:H;I<J>J?F@DAGBDCEDEEHFIG[H]JILHNFOXPXSHTGUGVEWIXEY[[G]E^H_KbEdae[f_g]
~sks	[(I)J,Z-I9J>D?G@GBHC^DGH_NJVJXJaHgJha
~skt	s/^H^ZF
~sku	w(^@YZFd[gJ
~sky	w!KH]P_VHZJ
~sl^	u-J9I>J@HCKH[K[N]ZJa[hJ
~sla	X!Y#E%F)G*H+G,I-F.I/[1I2J3I4G5J6Y7G8H9E;I<K=X?E@DAHCGDYEIFcGFI]JIKXLIMHNDPFQJRHSGTGU^WGXXYH[F][^[_FaDbDd[eYfDgGhI
~sle	i(J-G/J6d<Y=J>J@JBIDIIYKHMINIS[TJUI[JaJbYfJgJhJ
~sli	j#I-Z/G3J6X9I>J?J@JBJCJDJH[IIKINJQYTZU^Y[ZI]Ia[hJ
~slo	U!F#a(J)G*G+H,X-_.I/G0H1H2]3F4G5J6G7Y8H9E;H<J=E?EAHB[CDDZEIFIKJLXNZOGPFQISGT]UEVDWHXEYHZY[[_GaFcDeHfFgGh^
~slu	^!Z#C)Z*H+I-F.J/X0I1I2^3C5J7J8Z9A:G;I<Z=Z>]?G@DAGBYCEDEEIFIGHH@IDJIKEMFNFOFRHSZTFU_VFWGXF[H]X^HaFbGcZfchF
~sly	h%H(I,Y-W/]2Y3J4Z6X9Y=J?JBGDKF[HEIJMJNJPYTJVJZZ]K_JaJdYfJ
~sma	[!I#H%I(I-G/I1J3E4J6Z7J8J9F:J>Y?I@GBECIDHG]HYIXKYLJMHNHOZPJRIT_UJVIYJZB[I]H^J_IaXbdcId_fFgKhI
~sme	w>J?IC^DJHIYXa[
~smi	wH]I[ZG_[
~smo	k(J)X9J@_AaBZHHIIKJMJXJZF_Hh[
~sms	y3I>ZHFOGZJ]]a^
~smy	u:]@KLZY]
~sn^	w-J1[HFT[X]^[bKfJ
~sna	h!K#J(J-]2Y3X6X=J>X?I@HBHCJDJKIMINJOJRcUJVIXIZF]IaIfJhJ
~sne	u#J&J9ZBJFZHEZ]^[bZ
~sni	r%J&Z3H9J@ZCJDHFYHHIJK]NZZH[^hK
~sno	u-_9Y>]@KIJKJNGZG
~so^	S!_#E%_&J(Z)H+E,H-C1H2Y4I5I6G7I8H:D;Z<J=J>b?E@XAZDDEIH]IDJHK]MCNCPHQJRJSFTEV]WGX^YIZY[E]]_HaBbIcGdDeJfEgI
~soa	w9Z?XHX
~sob	u9XBZCYGY_Y
~soc	u-^8X:YHJIFZY
~sod	uIWN^
~sof	N!E#C%F&J(E*Y+I-F/Y0J1]2I3F4F5I6G7b8H9F:F;H<I>D?FAHBCCFDEFHGFIBJ[KDLGMINEOGPEQIR^SgTbUFVEWFXFYGZ>[G]F^FbEc^dZeHgchE
~sog	y@]MX
~soi	q@_HIKJNYTZZI
~sok	j#^-J3J9H>K@YBJFYHFKJMJXaZZbKhJ
~sol	O!C#A%e&I(>*F+F,G-A.H/E0G1X2e3B4J5H6F7F8F:D;d<H=I>A?[AFB]CaDDFJGEHCIFJFKFLEMCNBODQdRJSEUZVYWFZF[]]C^Y_FaDbCcGdFeGfDg_hC
~som	Q#X&J+I,I-c.I/J0H1H2I5J6X;X<[=G>D?GAGB?DFEaFWHIJJK^LGMHOEQJRHSGUYVIWHXEYHZ^[FaCbZcFeIfZgGhD
~son	T!J#_%D&J(E)J+H,I-^0J1H2H3Y4F5I6G7G9^:J;H<I=J>^?IAGD_I[JYKCLJMCN_PIQIRGTEV[WJXEYGZE[J]E^G_GbEdEeHfDg[hD
~soo	r(Y)Y@_HFIXVI^J
~sop	s([1X@XHKP]VJZH^K
~sor	a#I%J(I)I-H1Z3J4J7J9]:J=I?I@ZB^CJDIHYIHKHMINIOJPXS]TXUGVGXIZ[]I^JaIbJcXfIgJhI
~sou	c!I%I-I/]3I8H9H>J?J@XAeBYCJHYIIKGMYNIPJTHVJZI]JbXdKfJ
~sow	l#J3]>J?H@YA[DXHEIJKJL[MJNJT^ZHaIh]
~soz	u9JBYU[V^ZJ
~spa	W#Z%F(F*G+H,I.Y/X0I1Y2I3]4F5J6G7_8G9I:F;H<J=E>J?[@GAGBBCCDBEJFHGGHXIdJHLIMDNEOIPFQJRFSFT^UGVEWIYGZB[G]D^H_cabdGeIfDgGhB
~spe	O!Y#d%B&_(D*F+F,G/E0G2G4D6F7F8G:D;F=D>@?C@ZAFBCCBDGE[FYGFI^J^KELFMHNbPEQHRFSFT^UZVFWGX]YXZB[_]B^D_Ea[bXcaeFfHgEhB
~sph	p2YH[I^ZI
~spi	l#I&Z(J-]/J7K9I:]=J?J@JBFHYIHJJKINXWKXKZa]HaJbI
~spl	k/Y3K>Z?HH]IZZF[[aJgX
~spo	Y!H#E%I(J)G*]+I,J-F.J/G1J2J4_5J6Y7I8I9^:I;I=H>E@DA^BFDIEIFJGIHZIFJJKFLJMENdOYPGQJTFUGVFX]YI[I]Y^YaBbHcFdHgIhG
~spr	F![#A%F&H(=)b*J+[,E.J/C0E1E2G3_4G6D7X8C:C;F<G=F>H?Z@IAJBYCAD]EDFFGFHXIAJYKBLBMCNYOGP[QGRDS^T[U_V[WZXbYZZ[[E]B^F_CaDbZcWd?eCfEgBhB
~spu	k#J3J9Z;X>K@JKJLXNJX[ZJ]^^[aEd^fJ
~squ	j8^9XAXBIKJVJZ]_YfZ
~sre	w,Y9^G^HD
~sri	yHJKKN[W]
~sro	r?[BZHIaJc_dZgJ
~ss^	G#F%a&G(])D*C+I,E-].G/J0D1F2F3Y4C6D8F:G<G=^>ZAEC]EGFDGBH_I^KBLEMINEOAQ^S]THUFWXXJ[X]G^I_XaZbGdDeFfAg@hH
~ssa	O!E%X&J(J*F+F,H-].Y/F0H1H3E4G5I6G7F9F:F<I=[@FAGCbFGI?JGKcOFPFQHRGSFTJUEVBWJX]YG[F]Y^Z_GaabIcFdceHfDgHhC
~ssc	f!Y/c>I?ZBIDJHZKINJVKZGa]cJ
~sse	X!H#E%[(G,I-I/F0I1J2I3D4H6_7Y8I9F:[;I=Y>a?Z@aAYBZCEDEEIFIHJJIK[LHOEPHTGUJVDWIXFYI]Y^F_XaJbXcIdIeIfDgGhE
~ssf	a#K%J(I)J>J@JB_HJJaKKMXNJSJTJUHVXZZ[JeZfI
~ssi	M!E#^%d&I(_*E-B.H/G0E1F2G4]5G7W8F9K;^?AAFBJCBDEEZFFGDHZIGJFLJMCNDOZP^QHRESJTGUCVGWEXJYFZG]c^F_EbHdFe_fEhI
~ssk	f(J+I>G?a@IBHCJDGH]KIMIRZSJUJVIZE[JbcfKhK
~ssl	i%I(J,Y/]3J4Z6]9H=JBIF[HFIJKKMJPYTJVJYXZ[]K_JaJbJcJdYfJ
~sso	V!]#G%X)I+I,J-E.J/H1X4G5J6I9I:F;W>^?E@YA[CDEJFIGGHYIHK^NEOFPKQIRHSGTGUGVaWHX_[G_JaCcGdGeJfGgH
~ssp	G!]#D%C&I(>)c*F+Z,F-E/C0F1F3a4H6E7J8D9G:D;H<H=G>B?[@IBXCCD[EEFGGGH]JZKDLCMDOEP[QHRES^U_V]WZXb[G]D^G_EaGbXcCd@eDfAgChC
~sst	d!]#H%J(J-I4J6Y9G:I;K=I>H?I@XCHDJF[HYIEKFMHN]PJTZUJV[XXZX[J][^J_KbJcJdKhI
~ssu	X!H%H(E)I*J+I,J-F/a0J1K3H6J7H8J9F:H>G?EAJB^D[EJFJGIICJIKHLXOGPGRHSXTHU^VEWZXHYYZ^[I]X^H_IaYcZdGeJfXgHhF
~ssw	5!>(])D*E+?-b/X0H1E2^3?4@5G7Z8E9B;C<Y=E>E?DA@B]CFDGEEFCIbJZK_LYM^N^O@P@QCRASHTCUHVCWHXAYEZa[^^]_AaGcHd_eZg^h_
~st^	?!G#I%G&J(A)D*F+B,C-Z.F/>0E1A2@3C4J5E6H7E8d9^:f;B<G>H?Z@bA^BZCZEEFDGDH[I^JFKdL_MHNBOIQIRXSHUGVJXGYHZF[[^@_aaFbAcGeGfHg>ha
~sta	A!c#H%C&C([*E,D.F/C0]2G3X4B5I7C:F;G<B=E>F?G@ZA>BcDGEHFGGEH]I^K]MZN?OIPES^TCU^V_XBYHZI[F^HaXc=dAfe
~stb	y:XV[
~std	j(_
~ste	F!G#C%G&F(F)F+b,H.[/C1C2D4H5F7F8F9@:_;C<E=G>Y?]@ZAbBYCaDcEEFCG@HXJHKZMGNHODPHQER_SHTBVJXCZG[H]Z^@_Ea?c?d=e^fdgD
~stg	s*Y:^>K@HCZD]KIWYZI
~sti	M!_#F&I(I)E*_+B-I.H0F1_2H3A4G6Z7H8G9Y:X;F<I=D>Z?aAEB@DIE_GEHFIGJFKCLZM^NGOaPFQISFTXUHVBWG]B^D__aYbDcDeFfC
~stk	j!K-J2Z3J9[:^@YF[HFIYKHLZUZVKZF]JaJfJ
~stl	y9JH]IYZI
~stm	u-Z9[HGKYUXZJ_Y
~stn	r>_BYDJHIKJZK^X_^fHh[
~sto	K#Y&I(F)I*C,[.Z/X0[1X2C3Y4D5a6Z7G8H:B<G?E@IAZCBDCEGFFGBH]IBKZLHMFNaPCQIRZSZTAUCWFXAYE]_^EaFbHcIdDfbgGhJ
~stp	w=^H[ZI
~str	E!F#B%C&E(])f*c+i,^-E0B1C2D3C4C5F6B7C8I9>:A;D<E=>>B?JABBYCJDhEHF^G@HHIAK;LBMBN[OaPZQbR@SGT?VEXDY_[F]J^G_Ha<bFcCeBg]h?
~sts	^!J#E%a(G)I*J-I1K3J4J7K9H:K=J>I?IAJBHCIDJH[IJKJNJOJPKRISbTaUJVIXJZH]J_HaIbJdJfHg^
~stu	Y#G%I(G)Y*I+H-G/I3G4I5W6J8J:I;K=H?C@[AJBXCYD^FJG]H^JJLJMGNFOIPISITHUIV]X_ZZ[J]G^X_HaXbHcIdIeJfHhH
~stw	yDZHJQYY]
~sty	i#Y,^2J3Z>J@ZBHGKHXIIMJOIZDdJfKh]
~su^	]!I%Y(F)I,Y-H/I0J3F4I6J7J8Y9F:I>I?GAJB^CHDXGIHGIGJJKKLJMXOHPHRXSITIUIVIWJXIYYZ_[J]H^I_YaGbHc]e_gIhH
~sua	V![#J%G(^)Y*F,G-F.K0J1J2J3I4H6I8Y9F:[;Z=W>E?D@JA_BEDIEIFJHGJIKXMGNFQJRHSHTFUFWIXKYJZ]]]^]_[cHfHgIhE
~sub	e!J(Z-]/J3G9[=^>I?I@[BGHDIGKGMIOHPJZcaJbJhJ
~suc	U!G#X%G(G*J+G-G/f0J3E5K6J7I8J9F:I;J=G>F?H@^AIBeCFEIGJHDIFKFLIMZNDOHPIRJSHUFWIX_YIZ[[G]F^I_ZaGbJdFeYfGgHhH
~suf	b%a(b-E3J9J>G@IBIC_DIHJI_KHMJOJPJTJVIZE]JaHhI
~sui	g#a+Z-Y1J3K:X>X?I@YB^CHHAIIKIMHNIRJTJV]XJY[ZE[ZaIcEfIhH
~suj	m0Z3I>IA[DJGXHHIJKIO^Y[ZJ_IcKdYfXhZ
~sul	b#J%X(I)K-G/^2K3H4J7K9H:d;Y=J>I?I@HAKCIDIHBIGJJKHMFNYOJPKTJU[VIWJXJZE]H^XaZbYcIhX
~sum	l!X8Z?]HIKYR[ZF
~sun	b!I#I%I(H)I*H+I-F/I3G4[6J7I8Z9H:H;K>G?^AJD]GJHJJJKFLZMHOHPXRISYTIU_VFWZXHYJZI[I]Y^J_[aZdHeJfYgIhG
~sup	W!J#J%J(^)H*C+J-H/X0J1d3E5^7Y8J9X:Y=H?ZBYCZDXEXGJIFKHLKMGNGOJPHRISITHUXVFWJXIYJZF[J]H^J_WaHbJcHdHfHhY
~sur	g(Y-I3W9J=I>J?J@JBIDIEWHYIYKILWZ_[KbZeZ
~sus	n!]@XH]X[ZJ
~sva	q#J0]9Z>G?JAJBJCKDJHZIZKJTJVJXZZG_[aHbIhI
~sve	w!^+J>JDGY^dG
~svo	y3Z
~svr	y*[9J?_
~swa	p3J?Y@_C]HGZH[Y][aFcY
~swe	g#J&Y-J4[9Y>J?Y@ICIDYMJRKS]XYZHbJ
~swi	[!^#H%I(H)J*I+J/I0J1X3J4J6J7I8I9G:H=H>]AHBDCHDGGHHFIHJIKGLZMGNGOHRGSZTJUaV^WJXIZA[J]G^HaGb^cHdaeWf]gI
~swo	5!>(])D*E+?-^/X0H1E2^3?4@5G7Z8E9B;C<Y=E>E?DAAB[CFDGEEFCIbJ[KbLYM^N^OCP@QCRASHTCUHVCWHXAYEZa[^^]_AaGcGd_eZg^h^
~sy^	k-YA]HEI^KJ
~sym	e!Z-[3J9I=JBJCIHEIbMIN[XZZE
~syn	F!A#A%c&E(E)B*C+J,D->.E/B0h1h3F4^5D6F7A8_9>:@;B=A>>?@@>ADBBCAD>EBFCGjHXI=JAK=LBMbNCOAPHQJRfS?T@U@V=WCXBZ9[C]?^A_Ea@bAc]ddeHfggAh@
~sys	[!J#J%H(I)J*J+Y-F/I0J1J3Z4I6J7J8J9F:X=J>F?G@ZAJBXCGDbFJGHHYIXKbLIMFODP[R_TIUJVGXHY]ZI[I]H^I_JaGbJcIdIfIgJhE
~syw	s<]dXf_
~sz^	k#[(X)]+J3J9Z:Z>J?J@IBGCJD[HXIYKIMJNJTJUJXKZG[JaKhY
~sza	l([-^9J:]>J?J@JBJCJDWHEIINJZY[[aKhJ
~szc	l?I@]BJCaDJGIIIKJM_VJWYX[ZHaJfJ
~sze	l#J(I-I/J3I8]9^:J=K>H?H@IBXCJDJIIKILYMJN[PJS_TIVIWJXJZF]]aHcIhJ
~szl	u-J/Z9H@IB^GIHGIIK_MZZGfJ
~szo	u!]3I:^LYZI
~szt	y=HHZM]P[bH
~szy	h!G#I%J(W)I*J,J-[/J3H4J6a7J9]:I<Z=J>F?HCYDZHDIGKDLJMIOYPITJUYVIXI[K]H_ZaHbXcJdIfJhH
~ta^	D!d#I&D(?+H-Y.H0A1D2[3]4D5J6X7[8Y:F;Z<E=J?_@aAYEDFGHGIXJCKbL]MFNAOJPXQGRCS@T?U]V^W=XIYA[H]D^[aAcAdFeEfDgChb
~taa	_!^#G%I)I*I+H-Y.Y/J0J1I2J4J6J7J8J;Z=J?]@FAHBGCJDFGIHFIFLXMHNJODPIQZRISKU]V^XIZB[]]G_ZaGbIcJfXgJhY
~tab	S!I#[&K)I*F+G,I-[.I/H0]1I2I3J4G6H8H9D:I;Z<J=X>I@GA[FIGGHaIZJHKGMXNEOGQITFUIVJWYXEZZ^G_YaIb[cIdFeIhE
~tac	S!H#C%E&I(E)C*A+I,E-B.H/G0G1F2G3e4a5H6G7G9_:H;H<I=Z>]?G@CAFBYCbDaE^FGGFHEI@JJKDLHMFNEODPCQHRESHT^UGVBWIXZYGZ_[E]E^F_EbFccdFeGfDgFhD
~tad	W!b#G%I)I*I+I,K-]/Y0J1Y3F4I6I7I:^;[=F>F?G@ECFEJFJGJHAICJJKDLIMXNHOXPGRISYTGUYV^WHYYZ@[I]]^HaFbXc[eJgJhG
~taf	d!J%I(])Z+Y-I1J3I8X=J>J?I@HBICIF[GXIIKIMJP]SJUEV[ZG_KaKbJc[d[fHgJ
~tag	^!]#X%I(G)J*H+J-E.J/J0I1J2K3G4[5J6J7I8I:Z;X=I>E?Y@[BFCFDJFJGXH]IEJIKGLIMGN[OHPHRJS^TIUHV[WJYIZ@[I]FaGbGcZdIfZgJhG
~tai	W!F#H%I&^)H*I+G,X-[2J3G4I6J7J8I9J=I>H?H@EBECZD]EYFbG^H>IbJIKFLJMINYPHRYSIUXVFWXXH[I]I^H_IaHbGcIdHeJfIgIhH
~taj	y>IaZ
~tak	V![#E%F(F)C*D+G,H-C.J/Y0J1I2I3_4[5J6H7H9E:G;]<[>H?JAJCaFIGFHFIHK[LGMaNEODQJRHSHTGU]VDWIXFYI[J]F_FaIbHcXdHeJfHhX
~tal	K![#E(X)F*G+H,E-X.H/A0_1[2F3[4J5F6E8D:_;F<HADCHDHFFGDJ_KJLCOCPGQGSYTZVHYHZJ[K]@^F_YaZbXcCeHfJgdhC
~tam	a!I#Y)J*J+I-Z/H0Z3D4J6Z7J8J9H:X;K=[>[?G@]AJBZCHGJIFKELJMGNGO]PJRZSJTIUHWJXHZG[J]G^J_IaYbHcHfFgJhY
~tan	R!^%D&X(C)[*K+J/F0J1Y4G5I6F7F9E:];b>F@>AEBXCDDGEGFFGYHDI_JIKBLKMIOFPHRESDTDU_VHWF[H^^aBbIcYfIgFh^
~tao	r(^3[:[HIZJ
~tap	e!J#Y%Y(I*]-I3G4Y9G=J>a?JBGCbDYEIHCIGKGMJNIOYPITJVIXI[J]IaEbJcJdJe]fJhX
~tar	M!H#F%E&H(_)D*B+X,F->/J0X1Z3G5X6D7D9X:H=E?H@ZADBcCIEIFIGaHEIDJHKbLCMaNGOFPARBSATJUFVIWIXBYW[F]X^Ca]bZcId@eJfd
~tat	O#[%C&J(B)H*H+E,I-D.J0Y1I3^4H5I6E8F9A:J;X<I=C>G?G@GAFB]C]D?EFFGGFHaICJEKZLHMYN[PIREScTDWGXcYFZE[F]C_Ea^cYdYfJhB
~tau	o6_HDRaZHa[fJ
~tav	p(Y)J*K/Z3^7K9J=I?IBICIDJHEIbPJSITJUJVHZF]J_ZbJfH
~taw	j*Z-J2Z7]9I:W>J@_BJCKDIHHIGKGMINIPJV[ZE]aaJ
~tay	h@IBIHII[L^TZZG[I]Ja]g[
~taz	c!I%J(H)J3I:I=H>J?H@JCJDIMJNHS^UYV]W]XYZ]]J_JaJbIcJdJ
~tba	u-]HJ
~tbe	h%J(I8J9I=I>J@IB^DJGIHJIJKIMZNJPJUHVYWZYJZGaJbJcYdFeHfb
~tbo	rBIHEcb
~tbr	l#K%X+K-I3a4J5Z9I=^>I?Y@JBKDHHDIXKJOGVZZH]JaI
~tch	Q![%F&I(Y)H*F+F,J.E/E0H2I3A4F6_7G8G9C:F<I=F?I@FAdBACDDCEIFHGFHZIAKFMWNFOdPIQIRDSGTGU_V]WHXFYJZ>[H]]^[bYcEdYf]gEhX
~tco	r!^#J%J-]2H3I@JBJDKHCIHKKL^NGPJVJWHZH^Kd]eZ
~tda	p1[3Y>]?JCJDZZHfH
~tde	g(^8Y=Z@JHFNJRZWZ
~tdi	w!_HHRXZJ
~te^	J!?#B%B&E(Y)H+J,G-G.J/X0Y1E2D3?6X7H9H:D;X<E>b?]@EABBACIDEEFFCGHIYJCK[LGMaOZPJQIR_SETIU@V]WJYYZ^]]aJbGdGeJgGhZ
~tea	T#H([)X*H+J-F.J/I1J4I6J8I:^;J=G>A?X@JAJBDCHDFEJFJGHHeIEKFLIMdOHPHQXRISHTIUGV]WIXHYXZE[I]FaEbGcHdIeJfH
~teb	I!F#D%^&J(B)D*G+G,Z-E.I/H0Z1[3D4J7G9H:E;I>D?E@DA]CFDDEGGXIDKELEMXNCOFRYSFTEUBVCWFXFY]ZH[E]F^C_]aXbIdcebf[hC
~tec	Y!H#X%E(Z)H*G+J,I-d._/H0G1I2]3G4I6J7H8J9D:F;a<K=G>F?G@EAIBJCGDGEIF[GHHXIbKDLIMGNGPYRIS]UIVGWHXHYIZ>[H]G^Z_HaHbHcGdGeIfHgGhE
~ted	u1XHZZZaJ
~tee	e!J#^%J(J*J+J-G3E9Y>F?HBFCHD^GKHII_MGNFOHPZRZV]XJZX[J]I^JaIbJdKfX
~teg	[!H#J%I(X)H*]+H,K-[/H0J3D4J6I7I8J9H:H;J=Y>]?YAIBFCXDEEFGJH@I[LJMGN]OGP^RKSZTIUGVDW^XHYJZC[J]H^JaGcGdae]fFgIhI
~teh	c-Z3[9J:J>I?Y@KBJCXD]HDIaKHMIVJZD^KaIfX
~tei	f!]#[(J*J-F3G4I6J7X9Z:I=H>G?H@DBGCHDHHHKDMINXPJRITJU^WJX]]Ga]cIfXhH
~tek	l%J-X2]9J:J<Z@JF[HHIaKJNJXJZJb[
~tel	L!G#Z%H&H)D+H,J-I.Y/F0W1F2F3c4C5G6b7D8E9D:J;E=H>b?Z@IAEBFCJDcEFFFGHIDJGKALDNIOePBQXRET_UZVZXAYJZC[H]H^D_DaXb^cCdAeFfBgEh@
~tem	M!K%D&I(G*I,H.H/D0G1G2G3K4E5H6F7E8F;G<H>?@bBZCHDaHGJJKbLeMHOGPEQHR^SGTcWEX_Y]ZA[D^G_EaBbFdDeGgE
~ten	D!H#Z(Y)]*I+C,_.H/B0[1@3Z4C5D6A7B8F9I:a<D=H>C?BAcBIDFEBFHGXI]J@KELENEOBQCT>UbVFWcXhYD[I]^^F_CaBbBc?d>e[f_gE
~tep	^!Y#H%W(H)I*Y+H-F1J3F4[6]7I8J9F:H;K=I@FAIBGDYFJGJH^IEJJKHLZMHNGOHPXR]SJTHUIVGWJXHYJZa[J][^J_JaEbHcIdJfGgJhH
~ter	<!Z%G&F(B)=*@+Z,E-c.D/a0H1B2[3_4C5B7B9J:[<F=F@ZADBIDXEDFZG[HGIeJdK[LFMXN^PEQIRZSZTCU>V=WIX@YEZF[I]e_Ca?bZcYeDfW
~tes	Y!F#H%G(F)H*I+I-F.J/H0I3]4H5J6H7I8G9^=a>E?F@JA[BaCGDEEJFJGIIEJJLHMGNZOGPFQaRHSGTIVEWJXF[I]E^I_GaFdFeIfHgIhF
~tet	Y%G(F*G+I,J-E.J/H0H1Y3[5H6H7X8I:F=C>X?D@JAJBICFDJFJH]JIKILHMENHOFQJRHTGU_V]WHZF[G^X_XaEbEcEdceHfXgHh^
~teu	W!I(X)Y,Z-D/I0I1I6I7[8Z9E;W=I>G?E@CAZBFDFEFFIH[KELJMINEP]RGSHTGYI^Z_YbXcGeIfFhF
~tev	i%H-J;Z?]HYIZJXKHN_ZDhI
~tex	y>]?[DGHEa[
~tez	wQXZ[
~tfa	pBIHZM]NJT[ZZ
~tfi	o5_JY
~tfl	uH_ZF
~tfo	y([>Y_]
~tga	y([L^TJ
~tge	f!_#H%J(I)J-I3[4J9J:b=K>H?J@FBHCXDZG]HFIIKGMINIPJUXVIXJZE]JaJbJfJhH
~tgl	r@JP_V[ZH^J
~tgr	j!I#[1[3K=J@JBYCKDJKJPITZV^ZF[^^JbJ
~th^	B!B#D(X)I+I,[-Z0G1B2Z3I5E7[9F;[<I?H@FA_BYCHD_F]GHHDL[NYPJQHUBV>X?YEZc[B]E^C_YaabZcHdAfBgHhJ
~tha	G#H&I(F+J,H-b.X0G1Z2J4]5Z6F7D8E9_:G;X<H=I>a@DA[B[DFG]HGIYJZKXLYMFO[PEQJSGXGZC]B^]_HaHbCcFdHeGfIgJ
~the	B!Y#?%F&G([)I*H,[-I.F/^0E1E2I3^4C5F6D8W9a;G<E=H>Y?cBBC]EDFXG^H]IIJCLZM@OIPIQGRJS[THUHWYZI[[]C^DaYbEcJdDeCfZgHhB
~thi	K!E&I)G*H,G-Z/G0G2H3H4F5H6J7Z8^9a;X<H=Y>C?B@bD[EHHHIGJXKZLJMJOEQISFTDV_WYXEYF[H]D_HbJcGdEeGfDgEhI
~thn	u-HJ^
~tho	J!F#D%F)[*b+c,F/F0H2I3Z5J6G8G9D:E;G<I>[?b@FAFB[CdDaEGG]MEOZPJQIRFSDU@XEYGZ;[X]I^DaEbFcEeBfDgEhX
~thr	S!G#J%H)J*G+X,J-B.J/H0I1H2J4I5J6I8H9[:J;J=F>F?F@KAHB^CEEJFIGIH[K_LHMGNYOHRHSJUGWGX_Z][G_Fa[bIdHeXfIgXhY
~tht	w,^HH
~thu	s,I-J9I>a@YBIHaIJKILIRKZE
~thy	r0XfX
~ti^	T!D#D&J(Z*J+H,J/F0J1G2G3_4F5I6F;I=_>E?X@FA]BIC[E[GYHJI]KDLFM]OBPIQIRJSFTEU]VXWZXCYFZF[[_JaAbDcJgFhC
~tia	U!I#^%X*H+H,X-H/I0J1J3G4I5J6J7H8J;J>GAJBYCGDHFIGHHZIHJIKFLINDOIRJS[TIUYVXXGYKZ^_Ib]cGdEeH
~tic	J#F%C&I(I)B+E,^-B/H0F1G2H5H6F7G8E9b:D;I<[>]?b@FAFBJCFEFFIG]HcIEJGKHLZMAN[OEPGQHRFSETEUBVFW[ZE[D]F^a_EaabCdbfEgFhC
~tid	g!J#[%K(J+J3I4J6J7^9H:J=I>G?H@]BGCJD]IGK^MHNIOIPJRaSHTIV[XJZD]IaIbIcIdGgXhI
~tie	V!D#G&J)X*X+E-b0H1I2G3_4Z5I6H7^8H9E:E;G<J=X>B?DAJBBD]EIHBIbJJKFMGO[PdRXUGVIWHXEYIZA[F]D^F_ZbFdBeIfDgHhE
~tif	Z!Y#J%I)J*H+K,_-I3^4J7I9J:I=H>G?]@GBGDHHbJYKHLIMHNIOJPJRJSJUHVHWIXJZA[J]FaccIdJfJgJhJ
~tig	Y#Y%b(_)I*G+I,H-E.K/I1J2I3D4F5X6I7I8H9I:G;b<K>^?J@CAIBEDDEWFJGIHBIFJJLHMZO^PJRXSYUGVEWHXEZJ[H^H_IaYbGdFeIfGgIhb
~tij	i!Z#H+K-J9J>J@_BJCJDXHDIFL[NZRbSJT]VJZF^JcIdJfH
~tik	u!Y3^>K@KCJHIVZZJ
~til	I!]#H%I&G(Z)H*A+E-H/F0X1]2E3D6I8Y;J<F>W@_BGCIDCFDGDHGIZJCLXMdNCRESBT^UBWC[X]B_]b[cJd[fZh@
~tim	M!E#_%^&H(D)F*I.H/D0E1F2H3B4E5H6G7E8E:E;G<H=D>??C@YCIDZFGGEI?JFKbLGMXNEObPEQHRfSETIUEVCWKX[YFZI[F]]^E_FaabDcbdEfFgE
~tin	^!H#_%I(H*J+I-F/Y0^3D4I6]7J9I:I=I?F@cAJCGDDFYGJHCIEJJLYNFPJRYSJTXVIWJXaZA[I]]^J_IaHbIcIdIfIgJhG
~tio	?!>#D%J&H)D*]+]-[.E/?0@1H2C3B4A7I8H9=:X;G<^=_>??a@=AHBGC^D[EfGZHcIBJIK>LJMDN[ODPDQXRFSGTGUaVHW[XJZE[Y]E^__FbAdaeafKgFh=
~tip	c!J#_(I-I9H:a>I?J@HA_BICIDIHEI^KHMXNJOZTJVJXI]JaHhX
~tiq	r-H3J@JIJK]N]ZGa[
~tir	e!J#I(J*J+J-J.Z1_3K4Z8Y9J=[>J?]@IBGCGDYHAIJMJU^VIWJ[Y]JaIbJcJdKfJ
~tis	g,[/X3X=J?JBYCJDIIGJYNcWIZGaZdG
~tit	^!I#Y(I*J+I-Y/H0J6J7d9J;J=H>I?E@]A_BGD]GJH_IGJJKELIMHNFOGPJQWSITIUJVHZA[I]H_GaHbGcHd[eKfIgJhG
~tiv	H!j%E&c(F)Y*H+C,^/D0X1D2D3Y4A5F6X7B8[9A:>;]=?>I@>BHCJDDEAGZHCI>JGKEM@OAPERBSBTGUeWJXbYZZ8]@a?ccd_e_fBgJh?
~tiz	w9]>J?IK]ZGaI
~tja	i!J#J(I)Z*J-I0J2Z3J4K9H:J=J>I?J@ICJDIHDIHKHMJNIS]UaVHWIZE]JaJbHcJdZfchJ
~tka	yZ[]]
~tke	y@[I[
~tki	o-J9[:I@XBJF[HHI^KJUZZI
~tko	[!]#H%X&J(Y)X*F,H-E.I/K0H1I2Y3E4G5K6I8Y9D:]<J=J>D?E@DA]CXEJFIHFJIKFLYMFNFP[QJRISGTFUFWHXFYIZY]Z^]_]aHb]cGdGeJfGgHhG
~tl^	j-J9J?GDKH[XbZH
~tla	y9J@KH]I^ZJ]J
~tle	u&[NZc]
~tli	d!K%K(I)J*[:J=I>J@GBIDHMINdOJPJSITJUHVIWbZD[K]IaJbJcJdJfJgIhZ
~tlo	W!I%J*J+J-I3I4I7J9H>G?I@GBbCIDJHcIIKILJMcOHPKVIXJZD[F]I^JaJbHcIhH
~tls	y+JDGHDYa
~tly	[#Y%K(I+J-a/F3J9J:J>J?I@aBICJDJGXMJNJSXVZ[J^JhJ
~tm^	nBHHHReZKdHfH
~tma	h-]3J9Y>IHbKXZHfJ
~tme	h(X-J9J@IBJCXF^G[HJIJKIVaZZ]K
~tn^	r,X3^>HOJSJc[dY
~tna	r-J>[HHIZKJTYVZZIbZ
~tne	a!H#J%Y(H)J*J+J,Y-G/H0J3H4I6J7J8]9H:e;J>X?I@GAJCIDHGIHJIGJJKFLJMFNHOJPGRJSZTIUJVHXJYJZC[I]H^J_YaIbIe_fXgZhI
~tni	i!J#I%J(J*K-H0Z3H9G:J=J>Y?J@YAJBHCIDIIFK_MINIOZPKU]VIWKXIZF]I_^aHbJcYdYeXfIhY
~tny	h#J%J+J3I4Y6Z8X9J:K>J?Z@IBICIDGKJMKP[UJVHXJYXZXaKbJcJd_eIfXhJ
~to^	D![#c%[&Y(@)J*J+D-C.G/H0D1Y3a5D6C7C8E:[;K<C==>F?F@CAGBZCFD[ECFDGFJJK@LZNGOZQIRHU]VbX^Yb[E]]__a^bFcCdFeBg?h@
~toa	s)_U^VJZI
~toc	g!J(^)H*J,H-J3I9G=F>G?G@JBZCIDJIIK]MKNJRJVJXIYgZG]IaXcFfHhK
~tod	S!H#J%G(D)F*b+[,H-Y.I/F0I1Y2I3E4F5J6I7H8G9X:E;I<J=E>C?e@bAHBJCeDCEIFIGGHCIAJGK@LHOFPFQJRFScU^VCX[YH[G]E^J_GaCbFcHdFeIfEhD
~toe	j!Z#I%X(J-J3[4J6[9G>X?J@GBICJDJHXIHKIMJNIOGPZV]XJYJZ[[X]IaGeJ
~tog	l(H6^<X=Z?[@HCJIKKYNJTHVJW^
~tok	W!G#G%F&J(F)G*G+I,l.J/H0I1I2J3E4G6I7H8I9E:H;I=F>E?[@FAIBECHDFEJFJGHHIIEJIKELHMHNIOGPFQJReSHTHUHVFWIXGY_Z@[I]F^I_HbHcGdHeEgIhG
~tol	Z!H#G(F)Z*H+I,J-G3G4]9E=X>[?Y@XAJBCCFD[GJHDIXKYLJMHNYOGRJSJTHWKXYYZZ[[I]H^X_JaGbIcId]fIgH
~tom	U!G%Z)G*I+I,I-^.K/J0H2H3X4I5J6J7H8J9E:F;J=[>[?D@aAIBGCGDEEIFJGIH]JZKJLIMGNDOGPHRJTGUGVFWJXbYJ[H^G_HabbJcHdHeJg[hG
~ton	X!C#G%F(f)X*H+J,_-F.X/I0J1J2J3E4Z6J7G8I9F:Z;J=G>J?F@DAWBECGDFEJFJGYHYJIKFLIMFNGOIPGSaTHUGVEWIXIYJ]G^I_IbZcaeIfGgFhG
~too	^!I#H%H(Y)Z*H+J/[0I1_2Z3G4H6J7I8Z9E:J;J=H>Z?]@DB_DHFJIFJ]KELJMGNEOXRESITIUHVGWJXFYJZB[J]Y^Z_JaFbHcHdGeKfFgZhH
~top	P!Y%E(D*G+H,I-D0^2H3E4G5I6G7G8G9B:G<I=X>C?E@BA^B]CDDEEIFIGEHcICJJKBLIMcNEOFQIRZSETFUGVCWHXEYG[G]_^I_GaDbdcGdEfahH
~tor	B#C%[&b(])_*^+D,J-:/I0G1@2b3_4^5^8a9G:d;H<b==>]?^@>ACB@CDD?EGFEGAH^IAJEKYLCMENYODPbQ]RCSZUJVXWEXBYBZ=[A];^H_aaXcGeIfDgBh<
~tos	f!J#Y(J)^*J-[3J4J9I:K=H>J?K@WCJDIH_IIKINXSJTJU_VHXJZG]JaJcJfI
~tot	g!^%^(H-I2^3I4J9X:Y;J>H?J@JBXCJDIHEIHKJLXMKNJOYTHUJXH[Y_YaK
~tou	Y!Z%G)_*G,I-Y0I1]2J3D4H6J7I8J9_:H;J=G?EAIB[CGEJFJGHH<IFKDLJNYOGPXQKSXTXU^VIWHXJYIZI]G^]_IaYbHcGeK
~tow	]!G#H%G(Z)G*H+I-_.K/I0I1I3Y5K6I7G8I9Y>H?E@EAYBXCGFIHXIFJIKELHM[NFOJPFRHS_TIU]VZXHYJZX]G^H_GaGbEcGdFeJhH
~toy	s#]-J9XHEKJVZ[XhZ
~tp^	y+XHIc^
~tpa	w@IHZSZZFh^
~tr^	U#E%[(I)F+W,H-J0I1I3J4G5J6I7J8I9E:Z;I<J>D?D@^AIBYCYD]FHGYHCI_J^KbLHNEOXPFQJRXSFTJUEVYXGYIZH[FaCcHeIfFg^hE
~tra	?!F#I%D&D(Y)e*_+a,X-F.E/h0G2B3C4D5A6D7c8@9;:Z;@=Z>D?>@YACC=DaEDFCGCHaIDJHKCLAMDNGQASdTdVBX>YDZ[^I_Ya=bFcEdIeYfZg]hA
~tre	U!I&H(D)F*D+c,G.Y0I1I3G4G5J6H7G8H9C:G;G<J=E>B?Y@]AHBZCGD_F^GHHFIFKGLHNXPJQaRHTGUFVDWHXDYHZa[G^H_Ga^bFdEeHfFhE
~tri	M#Z%I&H(Y+_,H-D0I1G2H4F5H6G7F8F9C;F<I=_>B?CAYCIEHFXH_IAJEK]LIMCNdOGQcRFSFUFVIWGXbYG[F]B^I_EbDcFdEeGfEgFhJ
~trl	g@HBJHJKJMZ^IbYhc
~tro	H#J%?&G(K)@*D+Z,J-].K0D1H3?4g5f6C7E8B9=:G;I<D=?>Z?A@YABBaCJD_EDFDGHH@IbJdK:NGPCQIRJTBU@VEWCXbYZ[G]@^FbCcGdHeDfYhK
~tru	_!I%X(F)J,I/I0K1Y4H6J7J8[:J=G>J?J@HAJBFDIFZGJHXIJKHMINIRXSHTJUIVIYI]J^^_IaJbJcZeZf[gbhI
~try	c!Y(X+H3[>G?JAJBGCIH?IINXO_VJYaZF]J_Ya[bX
~trz	d!J#Z%J(I*J+J-H.Y/I0Y1J3[4J9E:_=Y>X?I@ZAKBGCHFZGJHJKGM[NGOHPJRJSJTIUJVIWJXIZE[K]F_Ya[bJcHdIfXhI
~ts5	n#GH]Tb_I
~ts^	T!H%I(Y+[,J-b/J0Y1J2J3D4I6J8I:H;H=G>G?FAYBCFJGYHDJ[MENXO[PYRJT[VHWIXHYJZA[H]F^F_GaZbHcXeJg[h]
~tsa	s-Z7Y9K>GH[IYLZNHTJXJZH]]aG
~tsc	u.]6aBJNJZJ
~tse	]!J#I%a(F)J-J7J:J=J>I@ICJDJHCIYKZMJNFPKS[TXUHVHWJZD]G_JaJbHcGdIffg]hJ
~tsf	o*^?_HIXZZJ
~tsi	d(Z+X3I?IBJC[D^G[HFLaPJZF
~tsn	y-[9YHX
~tsp	d#]%J)J*Z1W3J7^@IDJHFIGKJN]OXPJVJZD[bbIc[hJ
~tst	j-I0^3J8]9J=K?K@ZBICIHGIHK]MJO[S^UJZG]KaJeZfI
~tt^	M!X#X%E&H(F)K*^+J-X0E1F4E5F6C7C9Z:J;E<]?@EFFFGHJGKZLBN^PBQJRDSDTXUJVHWYXIZ]]_^]_CaJbGcCdAeHfZgF
~tta	[%Y(G)I*G+H,J-Y0J1K2J3I4^5J6J7I9C:H;I=G>F?[@bAHCFEJFJGJHCIJLJMINaQJRISIT_UIVFWIXEYJZ[[I]F^I_YaGbGdHeJfHgIh[
~tte	M!C#[&I)I*D+F,X-[.H/a0[1F2Z4E5H6E7E9F;F<H=J?C@^AFBYCGDIEIGCIfJDK?MAOFPHQHRZTDUCWDXcYGZZ[G][_DbEdBfFhZ
~tti	Y![#]%d+J,X-Z/J2K3]4I7J9[:I=H>G?H@[AYBECHDGGIHHIHJJKEMINJOIRJSJU]VGWIXFZC[I]H_IaIbIcJfHgIhH
~ttl	k+JDGHFXbY^ZJ
~tto	Z!B#E%I(c)H*H+H,J-E/H0J1J3]4H7I8Y9H<Y=H>[?F@DAHB[FJHCJIK]LIMFNEOZSYVEWIXFYIZX^J_^a[b]cHdHeJfGgIhF
~ttp	y+XHIc^
~ttr	b!J%I+Z-J0I1J3Y4J9J>I?KBICHDIG[HaIaK^LXMINIOJPZRJTJVJXIZC]K_JaJcIdJfGhI
~ttu	qKJZHh_
~tu^	g!H%Y-J0]3I9J:I=I>J@IB[CJDHHYKIMJNIPJScUEVFWYXJ]JaIbHcIeJfYgJhJ
~tua	_!J%I(J-H/J0K1_3I4H6J8J9J:J=I>J?H@FBGCJDIGIHHIZKDLJMYNHOIPKR]TJUJVIYIZA[J]J^JaJbJcHdHeJfdhe
~tub	y>]HHKXZJ]Jc[
~tuc	e!J#J(I)[+I-J0J3J9G>J?J@XBHC[D_H]IIKXNJTJVJXXZ^]J_JbJfJhK
~tud	g#J-J3J9Y>F?E@IDJG[H^IZKJNZTZV^ZH^ZfK
~tue	g-H@ZBXIIKYNWR[XJZAhd
~tui	s>X@aH]ZHdJ
~tuj	l!K%Y(])X*I+Y=HBIDHHXPIVJb^fX
~tum	w1ZHIKYaY
~tun	]!J#I%Y(J*K+J,W-K/K0J1X3I4]6J9H:J=I>Y?I@ZCHEZGJIGKHMINGOIRHSJTFUIVHWJX^YYZH[K_Jbac[dIfFgJhJ
~tup	_!I#I%I(H)I+_,_-I1J3Z4J6J7J8J9G=I>I?H@IBHCHDdE^GJIJJJKIMJNHOJPGRJTJVHWJXJYKZD]J_IaHbJcIdDebfIgJhJ
~tur	L!a#G%X(A)]*X+H,Z-G.J0H1E2G3G5G6X7D8_9A:F<Z>E?F@EAEB@CBDDEEHFIFLEMBOERKTDUbV^WCXDYXZE[H]D^IaFb]deebfYgIhG
~tus	n@XBZHJK[RZb^
~tut	e#K)J-a/J3F5X9Z=I>I?J@HBYCKHZIEKFMJNYOGS[TXU]VHWJXJZE]JaJdJgYhJ
~tva	s)J*Z>[HIL[]K
~tvi	wDX[[
~tw^	s-^
~twa	h%Z-I0J1^3J9Z>J@GBICJGJH[IZKYMJNJQXXKYZZZaJdJfI
~twe	X!F#F%F&J(G)H*b+I,I-F.J0Z1I2J3Y5I6]7H8X9E:H;I<Z>D?E@cA^BDC[DZEIFJGHHFJIK]LZMENFOYPGQJRHSZUGVFWHXFYIZ@[H]D^I_IaFbGc_eJfEgHhG
~twi	d!J#G(I)J-H/G3I4J7J9G=J>Z?IAeBHDIEJHZIHKGMJNIOIPKSYVJXIZZ]H^J_EaHbJcIfKh]
~two	P!H#E%H&J)F+G-X.I1H2Y5G8G9[;G<I=I>G?CAHCDEHFINYOGPEQ]RFTFUZVYZY[Z^Y_FaCc^daeGfCgE
~ty^	M#D&I*[,H-b/E0G1G2H4E5H6F7d9C:E;Y<I>[@GA[B@C[FGGEHYI]J]KBLFMYNJOEPJQ]RFSETIUEVEWEY]ZB[E]C_FbZc]eFfEgEhE
~tyc	s*Z3JDJHHIHKZNYU]ZIh]
~tye	oEKHJNJca
~tyf	yH[I^ZHcW
~tyk	yNZW[
~tyl	f#J*J-K3J9I:J>J?]@^BHC^DJIIKHMHNJPYV^XKZC[b]KaHbHhJ
~tym	p-Y:W@ZL[TZZK
~typ	V!I#^%H(G)J*I+J,^-E/H1J2I3a4J6J8I9G:a;J=I>B?H@^AICEDGFJHCI_JILJMGO]PIRJSJTHUJVGXGYJZE[H][^J_JaCbIcIdHeJfIgIhc
~tyw	s![QXdZ
~tz^	w:X>[
~tzd	sOZPYZI[[
~tze	Q!X#J%G(],G-F/H0I1I2J4F5I6F7J9J:];^>E@HA^CIDEEHHHI[JHKCMDNDOWQJRGSGVZWIYH[I]_^Z_ZaXb[eGfGgJhE
~tzl	yCZDIHIMIg]
~tzt	Y#[(F)J*J+K,Z-H/X3H5W6J9H;J>J@XB]CGEYGJHBIDJJKbMXNIRJSITHUGVGWJX^[I]G_JaHcIdGfGg_hE
~tzu	b%J(I)W+J,J-J7W:I=X>I@JBICJDYIJKINYPJSZTXUZVZW^]YbJcIdIfX
~ua^	o#J3J>YHHL[M]T[
~uag	yZX
~uai	m!Y3]7[>H_YdZ
~ual	Y!H(H)J*J+J,J-E0I1^2J3G6I7J8I9X:I=H>H?I@HAJBFCHDHGHICJIK_LIMXPGR]TIUIVHWJXIYHZE[J]H^IaIbIcGdEeIfdhe
~uan	b!J#G-F/J3I4J7K9F:I>GBYCGDIHYIFJJKZLJMHNHOIPJRJSJT[UIVIWIXaZ_[J]H^JaHbIcJeJfJha
~uar	S!Z#Y%H(^)X*E,H-D.J/X1I2I4G5J6H7Z8X:[;Y<J>C?C@GA_BDDGEIFIH?JIKaNEOYPXSGTDUFWHX]YIZX][^]_YcGeJfFgHhD
~uas	l*Z/[9J@XAYC^HIK[ZH
~uat	i!X-I3H9J>X?H@YBICJDJHGIgKIMJNIOGVJXIZE[JaIhJ
~ub^	u,I-X9]BJH]LJZE
~uba	u>aHFNZZI
~ubb	r3X@YAZHGKaZI
~ube	[!I#J%G)J*J+X-G/a0[3I4I9G:I;I=H>^?H@FAXBED^EIGJHBIFKFLIMZNFO^PYRJSXT[UIVHWKX]YJZB^IaFbIc[dGfHhG
~ubi	j!Z#K(J>_?_@XBICXDZHEKJNJVZ]JhJ
~ubl	d#J(I-I7J=J?I@GAYBWDJH[IIJJMISYVJZb[J^JaJdXeJfIhH
~ubm	mBJHEZc
~ubs	l([-^3G9Z=^>I@XBIDXIGKHMJOHPJZG
~uc^	g!](JBJHXJYNYTZZF^Y
~uca	j9J=I>H@XBJHYIIJYLXN_O[VIaZhJ
~ucc	Y!I#H%I(H-J/f3I9I:J=I>H?J@^AKBeCJDIEJHCIJKILJNEPHSIUGXI[H]H^J_IaJdGeZfHgJhJ
~uch	X!G#X%J)H*J+F,J.J0I1[2J3J4H6I7I8I9_;I=F>HAHBGEJGHH[IZJILIMKNJOGPZRHSIUIVFWJXbYIZX[I]F^X_[a]bHcGdGeIhF
~uci	r/^9IB]HJLYRZ
~uck	M#B&X)X*E+D-C/J2H3H5J7H9Y:[;E<H=[?I@IAJC[DZGFIAJIKXNAOEQJTDWZZY[G]H^CaZbXd[eYfZhB
~uco	o,X9[@[BXHHKJP[ZI]]dJhJ
~uct	f-YBIFZIJJbNIV^ZEbX
~ucu	j(J3F4Z9J>J?I@JBYD]HEMZNXOKU^VJWZZIa]
~ucz	u6bGZHIZJdI
~ud^	J!I#@%C&H(C)I*D+F,Y-G.H/f0f1E2G3D4E5G6^8E9I:D<H=F>F?Z@BAZBBCDDDEFG]H[IEK@LJM]OEP^QHRGSETcUCVZWFXFZ=[C]C^B__aDbBdZeFfAg^hB
~uda	d!I#J%H(H,[-X/[0I3G4J6K7J8J9[:I=H>G?H@YAHB^CIDHGJHCIGKFMGNIOIPJRJSJTIUJVHWIXIZZ[J]H_daHbIcIdJeYfIgXhW
~ude	]#Y%J(I)J*I+I/I1X3G4J6J7J8J9H:[=J>]?C@HAJB[CGDEGYHHJJLJMbNHOIPYQXRKSJTHUIV]XIY]ZB[I]H^X_IaHbIcHdIfIgZha
~udf	h/d9KBJG[HFJJMINJZKcJ
~udg	wAZ_X
~udi	_!J%J(J-Y/[3Z9I>K?JDHE[GJHXIJKILXMJN[VXYY][^I_KaJbKdJfJhX
~udn	y-[
~udo	p#J@IB^TZZIaadJeX
~udr	s+]9J?X@ZCJHZKIMJZH[[
~uds	u0_HJ
~udt	rHFIIJYKaMZg[
~ue^	[!J#X%Y(G)K+X-F/]3I4I6J7J9Y?HBYCGDYGJL[MaOIPITIUIVHWJXIZG[^]W^^_JaHcJdIfIhJ
~uea	Y!H#c%J(I*J+J-]/I3I4J6K7K9J:J=J>H?F@EBZCHDIIHLJMHNIOJPJRJSHTbUIVIZF[^]I^K_JaIb[dJfJgIhH
~ueb	p=^>]?JBYCZZH]JaJ
~uec	rZ^
~ued	Y!X#]%J*H+H,I-F/I0J1K3F7G:I;J>[?EAJBXCFDEFJGIHHIHJJLHOGSHTEUXV^WIX]YJZ][X]FaEbEdJf]gJhE
~uee	y#[
~ueg	yC[HYTJc]
~uei	g#^-H3I4J9I?JBICJDXJXKHMINIOJT]VJXJZE[X]aaIbYhJ
~uel	^#I%I(I*J-H/H0Z1J3F4K6I9H:J=I>]?G@DBFCHDEGZHEIDK]LJM[O]RJSJTIUIVZZG[I]HaIb]cJdIfHhf
~uem	l%J8Y=Y>H@ZBID]H[PZS[U[ZHcK
~uen	X!a#Z(F)[*Z/I0J1J2[3Y4J6I7H8J9Y;H=G>G?F@ECEDYEJFYJJKBLZMGNEOHP[RJSITGUEV_WHXFYJZE[X]G^X_XaGbGcHeJfFgJ
~ueo	r#Y-KHIT^XI[XbZ
~uer	[!I#a%I(H)I*X+Y,K-F/J0K1I3G4I6J7I8J9X:I=H>G?Y@bAKBDC]DDIIJJK^OHQ^RISITIUHWJ]F^J_JaEbHdIgJ
~ues	N!H%F&J(Y*_,H-a/G0H1H2I3B4G5I6W7H:g;H<I=B>A?bAFCDEGFHGGHaIFKGLXNCPCQHRYS]TJUDWGX]YGZ@[F]C^G_FaFbEdFeHfCgGhC
~uet	y9KEXHZMJa]
~ueu	wIZNZ
~uev	d#J-H/Y3H4J6K8Z9K>H?I@YBZCJM^NXOIVJXJ][aJdJfJhH
~uf^	i-J3Y9Z>X?^@JBKCIHELZNZOJQZVJXKZF]Ja]hJ
~ufe	j#J,X-X9I=]>Y?J@HCIDJHIKJLXMIZ]]YaZfI
~uff	a%_(a+Y-E3I9X>X?Y@HBGC_DGGZHFIYKHMINJOJPITJVZXJZE]JaHgJhJ
~ufg	o+Y8X@JHHIJL]VZZZ][
~ufi	r([-YHKI]KH
~ufn	w3_
~ufr	wH]Q[
~uft	j0X>Z@IB^HHL[R[ZGcYfY
~ufu	r3I8Y@JC[DYHJO[ZJ][
~ug^	f!^#I%I(I)K*K+X-G/J0[3H4J6I8Z9G:J=J>X?I@GBHCGDFHBI[K^LKMINFOIRJTJUZVIXIYJ[J]ZaGb]cIdYfGh]
~uga	l!X(K-K2Z9JBJIJSYTIU]ZHdJfc
~ugb	y4[9Z?ZCKHI
~uge	m(Y8]@^QXTZZH
~ugg	u-X?JHY
~ugh	Q!I#F%G(Y)J*[+^,J-[/I0J1I2J3J4I5J6J9G:I;J<J=G>D?J@WAIB[C[EJFJGJI_KZMGN]RISGTYUCZH[H^G_JaXdGeJfJgXhY
~ugi	j(I)]-J2[3J8]9J=J>I?IC]DJHGI[KHNJPKS[UIVIWJZH]JaJdYfIgXhK
~ugo	yIZN[UZ
~ugr	l%_>[CJQ[ZX
~ugs	c!J#I%Y(H,X-J0J3I6X7K8Z9I:I>H?I@HBGCJDIEJGIHJIJKILJMHNIPXSKTJUJVIXHYX]J^JaIbHdae]fZgXhH
~ugt	p4[8ZCZDZHIIKT]ZJ
~ugu	w9^HDK[
~uh^	w@_
~uhe	r?]@IHIIJKaPXZG
~uhr	qHGQWR]UZbY
~ui^	b#I%H(I)J+J-I/J2Y9G>]?H@YBYCGDIGJHFIFK^MHNJO]PXRJSJTIUZVHXEYYZF[J]H_JaZbZcIf^gXhH
~uic	u9X@XHDM]
~uid	a!I#J%I(J*J+Y,Z-G/J3H7J9H:J=Y>I?J@GAcCIDHGXIGKGLJMINIOIPJRJTJVJXJZI[J]I^J_[aJbJdEebfIhb
~uie	h-J3I9I:K>H?[@]BHC^DHHFIGK[LXMYOKXIZZ[X]JaI
~uik	[!Z#H%H&J(])Z*G,I.J/J1J2J3E4H6I8Y9F:Z;[>I@EA]BGFJHAJJK[MFNFPZRISIUHWJXHYJ]Y^]_[aJcHdFeKfHgIhG
~uil	^!I#b%I(I)J+J/J1d3H6Y7J8J9I:H=H>H?I@EAJCIDHGIHDIGJIKGLJMHNHOKPYRISIT^UXVFWYXIZC[_]I^[_JaIbZcHdHeJfIhH
~uim	w9ZHK_Y
~uin	yFZgX
~uir	S!G#H%D(X)G*G+[-E.K/G0Y1H2J3E4I5J6I7H8Y9G:G;J<a>E?H@YAICaEcFIGHHFIbJHKIL[MHOHPFQ^RJSHTIUHVGWIYHZ?[I^G_HaGdJfIgHhG
~uis	^!J#]%J*I+X-G/[0J1I2K3H4I7J9I=K@FBYC]EJFYGJHYKFMHN_OHPJRISKTGUIV[WJXIYIZC[Y]Z_IaGbIcHdIfHgK
~uit	Z!^#_%J&Y(G)I*H+I,J-].J/H0H1I3F6I7H:]=I>JAICEDFEJFIG^HHIYJIKDLIMEOHPXQKRHTGU[VFWHY[ZZ[H]_^H_GaEbGcDdIeHfEhF
~uiv	s#]-Z2Z9I>K@HBZIIMIXJZJaJhZ
~uj^	Y!G(^*E,H-D/H1H2I4F6H8G9Z:F;H<J=H>B@FA]BCCXDFEIFHHXIXKIMHNEO]PFQIRGTIUGWHXFYZZ][G]D^HaHbZdJeXha
~ujo	n3H9Z>H?J@XDXHHM]TYXZZIaY
~uk^	w!^>Z@[HHRXZIaG
~uka	yH]
~ukr	y>[H[ZGbZ
~ukt	i%J(I,X/Z4Z6X8]9I=Z?JBYCJDJHGIJKIMINJPYTJVIZ^]J^J_HaIfJhH
~ul^	_%G(G)H+J-H/I1J3G4F5I6J7I8I9F:I=G>F?Y@ZAJBHC_DGEJFZGIHGIXJZKZLJNHOIRJSITHU]WJXIYJZ[[[^I_JaFbHcHdGeYfGgahH
~ula	Z!H#]%H&K(H*H+H,K-[.J/I0J1J2J3Y4d6I7I8H9C:G;J=H?E@DAIBEC[DaGIHHI[JJLIM]NYOYPHQJRISHTHUHVFWJXGYH[I]E^J_HaCbHcHdFeIfHgIh_
~uld	Q!C#H%G(E)G*G-_/H0I1I2J3Y4]7J8G;I<J=E?H@FAHBXEIGJH]IGK]LIOGPGQKSGTHUIVXWIXGZ_[G]E^X_^aJbFe[fFgHhI
~ule	Y!J#I%I(H)I-F/[0J3I4I7I8I9I:X>I?IAJBIDIGdIYJZKEMHNdOJPGRISIUIVGWJXKYKZC[[]Z^J_HaIbIdJfGhH
~ull	[!I(H)J*J-F2J3G4Z7J9Z:Y;X=J>E?GAJBaCYDFFJGJHWIZJIKFMHO[PISJUIWJXIZA[J]X_JaXbZcIdJfZgJhH
~ulo	y-J2ZHI][h[
~uls	r(a:ZHIVJZJbZ
~ult	V!J%F&I(F)I*G,J-F.J/[0J1J2Z3E4H5J6I7H8H9D:c;I<J=G>F?F@^AcBHCFDDFIGHIBJGKbLHMCOaPHQJSHTGUZVGWFXGY[[H]F^G_HaEb^cGfHgH
~um^	V!G#G%H(G)H+I,J.J/F0X1Z2J3J4H5[6I7H8I9F:H;J=f>E?F@YAIBDCFDIEIFIGIHYIXJIKDLYMIN^OGPGQJRYSGTGUZWHYIZF[X]F^Y_GaFbGdEeIg_hF
~uma	l(J8Z9_>I?I@YBJC]DJHFIJKINZUJWXZFaZ
~umb	N!G#F%H&J(F)H*K+^,J.I/F0I1I2I3e4H5J6H7H8H9E:G;I<J=F>a?C@FAHBHDZEIFIGGHXI_JHKILIMENKOdPFQJRHSITHUIVEWIXYYIZE[H]D^I_HaZbHcHdIeJfIgHhC
~ume	R!G#F%H&J(F)G*G+F,J-E.I/H0H1I2I3g4H5J6I7H8I9C:G;I<J=G>d?D@CAHBDCCDGEJFIGIHFIYJIKBLIMENFOhPGRHSHTFUGVEWHX[YHZA[I]E^I_Ha]bGcGdHeJfHgHhD
~umg	sE[ZIc_dZ
~umi	y3[?]HJKJZJ
~uml	q/X=YHXIZ
~umm	V#G%I(H)I*H-E.J/I0I1J2J3h4H6I7I8I9E:I;I=H>]@EAIBFDaFJGIH@ICJJKHLIMGNFOfPHRISITGUIVFWIXEYIZB[I]E^I_Ia^bGcHdJeKfIgIhE
~umn	y1ZKY
~ump	lHIN_][
~umr	k#J-J3_9I>_@JCJDIHHIHKHO_XJZH]JaXhJ
~un^	]!J#I%I(H*J+H-[3D4Y7J9H:J=H>F?G@GDbHFIHJJKHMZNYOHPJTJU[VHW]XIZC[Ja]bbcHdIfYgJhX
~una	b!K#J(H/K3J4]7J9Z:J=I>J?GBGC]DIHAIHJJKILZMJSXTYUIVJW[XJ][a]bIdJfIg[hJ
~unb	r&_H]T]ZHdIgJ
~unc	V!G#G%X(Y)X*K+Z,J.J0I2J3E4H5[6I8I9E:I;J<K=D>D?DAHB[CDD^EJFJGHHYI[JILZNEOGQKRISHTFU_VYWZXGZJ[G]_^G_IcHeIhF
~und	Q#C%J&G(D)G*G+G,H-].I/F0G2H3B4Y5I6G7]8Z;G<H=E>A?YAaBZDDFaG^HJIGJIKXLHMDNJOEPFRFSYTFUGVCXYYYZF[E]C^K_daDb_c^dBeGfBhE
~une	d#J%c&[(I-Y/J3]4J9^=J>J@IBIGJHIIGJJKGLHMINHTG[K]XbKcJeJfJhJ
~unf	lBJIXMYNXX^]Y
~ung	O!D#G%X&H*F+X-A.H/D0Z2X3F5H6X7I8H9B:C;a=G?EAGBYCWEZFHIYJIKELYMINXO[PJQHUJVYWYXA[F^I_EaYbFc_dEeHf^gJhG
~unh	y-Y0WHI
~uni	]!H#G%G(H)I*F+G,J-Z.K/]0I1J2J3G4W5J6I7_8Y9D:G;I=G?[@EAIBDCFDEEJF^G^IEJYKFLJNDOHPZQJRHSHTHUHWHXHYIZ_[H]a^I_YaFbGcJdHeJfHgIhG
~unk	Z!G#G%I&e)I*I+J,J-E.Z/I2K3[4I6J7J8J9D:H=W>G?H@GAJB]CGDGEIFJGIIFJIKFMGNHOHRKSHTIUaVZWJXHYJZI]H^I_Ia]cIdGeIfXgHhH
~unl	S!F#X(H)H+K-H/H3J4J7I8K:I>H?H@GAKB^CJDIGIIIJIKGLIMINIPHRJSJTbUIVHWJXI[e]J^G_FaKbDcIeHfJgI
~unn	_#Y%I(H*J+K-I/J1Z3X4Y6J7J8Z=I>Y?I@IAKBXCIDHGIHFIHJYKGM[NIOJP^RZSITJUIXIZC[J_IaHcGdFeHf_gKhI
~uno	l=Y?KBGCJHGIIM]S[UcVGWKZEcJ
~unq	yHJSZ
~unr	y-HZ^cX
~uns	^!J#J%G&a-[/X0K1Y3H4I6J7Y9I:[;J>I?H@EBBCIDHFJGJIILKMFOJPIRXSIUYVFWIXJYX[J]H^H_JaGbHcYdIeJfZgIhI
~unt	@!e#a%_&E(?)[*^+Y,X-<.E/?1C2b3^4A5I6B7D8E9A:Z;Y<J=H>AA^BCCHDXEEFCGYHHIGJBKALaNDOHPdQZRBSAU?V]W@X[YDZF]A^g_^a@bIc?dZe@fAgChC
~unv	ygY
~unz	l-J9JHZU[VYZXfY
~uo^	r#[KYMIYXZJhH
~uoi	s*Z8Z@JBKVZZZ[[
~uol	h(^)Z*Y-K3I9I=Z>H?F@GBJC]DHHGIYKZMXNXOJU[VIZH]JaJhZ
~uor	u#^9ZGXIJ
~uot	u3ZF[HKIGZ[
~uov	c!J#Y%I(J-G3G4K7J8[9J:Y=J?J@XB^CJHIJKLJM^OJSKTJVKXJ[Z]ZaIdIfJgJhH
~up^	P#E%C&K)D*I+],]-D/G0J1G2I3D4F5I6^7F8H9J:F<I=H>C?D@GAFBFCEDbE[FHGKHeIHJFKCLHMEOFPdQIRFSGTFVgWFXFYJZ=[G]E^FaDbEcEd@e^fDgFhF
~upd	W!J#J%H(],J-G/]0]1_2K3G4H5]6I7I8I9Z:J;K=H?HAJBYCHDGGHHZIGJIKCLIMGN[OIPIRHSKTJUJVIXJYIZI[I]H^F_IaHbHcGdGeHfag_
~upe	h%J(H*X9Y>_?J@IB[DYHBIJKJMJOJVIZ^aIbKcYhJ
~upg	g#I(I1b4G5]HXRJTKXIYJZHbIdYeJf_gJ
~upi	q(YBKGJHHP]V]ZF]J^Z_JgY
~upl	g%I&J3EAdDZH]_JcIfI
~upo	d3J9J>J@JHIP^VdZH]K
~upp	R!D#D%F&J([)E*B+G,H.I0G1e2H5]6H8F9E;H<J=D>H@DAJBGCYDZFJJHKBLYMHN_PbQIRFSFTJVeWFXHYGZG[Y]D^XaEbFcDdEeHhG
~upr	k!J%_(b9I:K;_>K@IBIDJHINJP[VJZFaJfJhX
~upt	p+^-JBIIIKJMJZH]^cJh^
~upy	rGZPJVa
~ur^	B&Z(D*H+Y->.G/Z0D1J2G4Y5D6E9b:Z;G<b>C?D@aAHB=CBD[E_FFGDHJIIJDK?LAMHNCOJP]QGTIUZV]Xb[B]H^F_FcYdae_fYgBhJ
~ura	Q#C%H&I(D)E*Y+H.I0G1F2H3J5I6^7F8[9C:D;H=J>C?X@CAGBACIDBEiFHGEHEIDJGKCLDMHNCPJR^SET]UCXDZG[G]]^G_FbDcHd]eehD
~urc	c!H%W(K-K3Y4X8H>J?K@IAeCKG[HFIJKJMYNJPJTHVJZG[K]J^JdJ
~urd	_!Y#I%Y(G)K*J-H4Y8J9J:I=X>Z?]@XCHDHGJHHIHKYLJNHOJUYXY[J_[aGcJfJgJhH
~ure	]!H#J%X)G*^+I,J-G/I0J4H6J7I8J9[:Z;J=H>Z?_@EAJDEEHGIHJJJKELJOGPGSJUEV]WaXGY][H]H^I_JaGcIfGgXhH
~urf	r)ZHYPZQWZFb[
~urg	u9]@IBKHIIIZ^
~uri	S!G#G%Z(Y)X*_+X,I.J/I0J1J2J3I4H5J6H7H8I9F:H;[<J=G>Z?_@CAIBFC]DYEFFJGIKZLJMHNGOHPEQ_RISIUGWYY_ZB[I]G_IaEbXcHdHfGgIhJ
~url	s1J4J9ZHacJ
~urn	R!c%F(E)_*F-I0I2J3E4E5I6H8H9J;X=F>KAHBCCFDIEHFIGGHBJXKYLHMFNZOHPEQJRGTHUaVZWFXGYXZE[H_ZaIbZeXgF
~uro	g!J(H)I*J3F9[:J?_@JBHCYDFEHMJOHPJS]UFVaW_ZC]J_ZbKdK
~urp	w)ZPX
~urq	u*Z@JVZZZ[[
~urr	Z!J-H/F1J3I9I:K>H?I@XBHCHDGHYIGK[MJOIVJZ][I^JaJcKeXhe
~urs	h-I7W8Z?J@[BJDJGJHFIJJ]KJMZTJUZV^YZZF
~urt	g!K#I-G9J@GBXCIDIHCIdKGN_TZVIXZZEaJhZ
~uru	R!Y#F&Z([*G+H,G-F1H2J5J8H9I:^;G<J=Z>G@GAIBXCHDJEXGJHFIDJJKXNDOHPHQJRGSWTGUZVYW]YH[J^E_HaXb[d[eFfXhE
~ury	w6]A[JXP[_J
~urz	g!K(K-H/_0Y3J9I:J>[@[BHDJHII]KXMGNIT^VKXJZE]J^J_ZdJhI
~us^	H#Y%^&H)Z*D+X-_/b0F1G2I3]4F6E7I8I;J<G=[AFBBCEDFGDIbJ_K^LKM?PGSCTHUYWGXZYCZC[E^D_Fa@bFdZeJgDhI
~usa	_!J#H%J(I)J*I-^/K0Y3H4J6W9X:I=I>H?[@GBHDFHCJYKdMINXOXTKUIVXWIXI[J]IaHbJdJfJhG
~usb	w-Z>^CJHF
~usc	e3F9I>IB]CIHFIdKJOIZXaKcZ
~use	>!Z#X%E&D(])^*Y+Y.E/B0B1F2C3E4A5B6@8K9=;b<D=]>A@HAbBZCEDZE[G]HHIYJEKXLZMANFOGP[RAS@TJUGVHWE[I]]^^_eaFbEc@e@f?gehJ
~usg	g#Z%J(])Y-J3J4[9J;J=J>I?J@JBICJDJG[HERJUXVWYY]JaIcXd[
~ush	u*J>ID[HEZHa_bZ
~usi	_!J#]%J(J*Y-H/I3I9I:X=c>I?J@FAYBGCHDYHYK_L[MJNHOITXVJXYZH[J]I^J_IbJcJdHfIhG
~usl	j(I-W2^7J9Y=I>Z?JDJGKHFIJNJS]UIVIWIXJZG]JcJdXfchK
~uso	n!]/^2Y9J>I@[BICJGXIGKHNKU]ZH][dJhJ
~usp	p!]@JH]X[ZH
~usq	y9Z@Xf[
~usr	w-ZdW
~uss	^!I#E%H(H)J*Y,J-G0J4I6a9Z;J<X=G?[@_AJBYCGDGFJOHPIRZSIUHVEWJXGYJZC[X]Z^I_IaEbIcJdFeJfGgI
~ust	L!E#E%[&Y(F)E*[+H-]/F1G6F7F9]:X;H=C>E?F@_AEC_DDEYFKGFHZI[JYKXL_M[NBOHPERFSITEUEWJXIYH[^]X^G_GaGcDdIeGfJgF
~usu	U!Z#I%H(^)Y*D,H-E.J/J0I1I2J3H5J6I8]9E:[;Z<K>E?Z@IA_BEDHEIFJH@JIMFNEQJRHSGTEUFWHXJYIZ[][^]__cGeJfGgHhE
~usw	s3J?YC]HJ[Z][aF
~usz	l#J(Y)J*Z-JBJCJIJLZN[X[ZI[[
~ut^	H!Z#c%B&X(G)H*B+D,I.J/D0D1C2E3_4Y6D7D9E:C;D<J=Z?F@[ADB]CHEZHII^JDKILEMaNHPIQFR_S_TaVGYD]D^J_FaGb@cZdCeEgD
~uta	Z!F#W%J&Z(F)I*G+H-D/[0J1Y2X4I5I6H7G8X9A:F;G<Z=^>Z?E@IA[BCCCEJGZH;IIMYOIPFRGS]TFUHVEWIXE]Y^^__aDbFcXdYeHgGhD
~utb	rBIHEcb
~utd	s1[>]?JZIfH
~ute	R#a%E&I(]*E+I,_-E.H0F1G2G3K4E5I6b9Y;X>??D@CAZB?CHDCEHFGGJH]IIJGKILHMeNBOEPHQIR^SDUDVGWGXFYFZ^[H]_bXcDdHeGfCgIhA
~utg	wL^TJcX
~uth	N!H#G%G(_)Y*J+G,e-G/I0J1J3Y4H6I8J9I:H;I=H>^?a@FAIBGD]EIGHH_IGJIKFLIMFNEOIPFQJRISIUFWIXHYJZ@[H^H_Ha[bGcZdGeHfIgIhH
~uti	W!E#X%G(Y*F,X-^.K/I1J2J4H6J7]9F;X=K>G?Z@GAZBECJDHEHFJHHIYJJK]M[NESIUEWGYJ^[aIcHeJfHgIhG
~utl	X#F+J-J3I4J9I>H?J@GBcCJDJH^IIKILJMdNIOHTXVJZD[J]IaJbIcIhI
~utn	sHZSJc^
~uto	U!E#J%Y(^)a*J+G/G0G1[2I3A4F5I6I7G8H9X;Y<J>B?B@FAHB@CEDGEHFIGGH^IBJHKCLGMaNCOFPESGT[UaVaWGXEYGZD]D^G_GadbGcFdEeIgZhF
~utr	_!I#G%](Y)H*Y,J/J3H4J8J9G:_;J=H>K?G@dAJBFC_DWFYGIHAIELKMGNIOHPIRKSITIUGV[WIXYZJ]G^J_YaGbJcIdIfJgJhG
~uts	l([-[G^HHJJPJVXZI
~utt	Y!C#Z%a(c)I*K-Z/I1K3H4J7J8J9X:I;J=Y>I?HCHDGGIHEJJKEMIOIPJSZTXU[VGWJXI]I^I_Ib^cIdJgJhI
~utu	y1ZKY
~uty	w3J>KCJHaZF
~utz	W!Y%G(J,Y/J2K3I4H6I9J;^>G@EA_CHDIEIFJGXHII]JJLYMFNFPXRHSHTYUGWHZD]^^[_[aJbGcGdJeIfEgXhG
~uur	u9[@XHHT[
~uv^	l#HC_DIHITXX[
~uva	h#Z%K(J,^-I3G9H>H?Y@HBICIDIHBIJKGMJNJOJTKVJXZZD[J]J_Ya[c]dHhc
~uve	Z!H%H(G)J+I-C.J/^0[1J2J3F4H6Y7I8]9^;J=H>H?FAXB[CED[EJFJGIICLJM^NHOGP[RISJUHVGWJXGYJ]Y^I_XaFbXcJdFeJfHhE
~uvo	y3[:XDJV]
~uvr	y@JHZKJMJZI[]h[
~uw^	]!I#H(X)J*I,J-E/Z0I2J3H4H6I7I8]9^:Y;J=I>J?G@^AKB_CGD[GJIHJJLHM_NDOHPIRJSIUHWJXIYJ]X^G_JaGdGeJfHgJhE
~ux^	]!J#I%I(H)[*]+Y-G0K1J3F4Y5X6J7J9F:I=H>[?G@]A^BGCXDFH[JJLKMGNHOZPGTJUJVFWKXYZZ]H^J_IaGbIcJdIfJgJhH
~uxi	r@ZC^ZI
~uys	u#F@ZHIPXT]cY
~uz^	yHII[K[
~uzo	p#]9I>[BKX_ZIaH
~uzy	[!X#H%G&J(Z)X*G,Z-X.J1J2I3E4H6I7Y8Y9E:H<J=J@EA]BECJEJFIHAIXJIK_MFNFPZQJRISGUFWHXGYI]Z^]_[aHcGdGeJfHgHhG
~uzz	q-cHGND
~va^	S#I%H&I(C)Y*Y+F,G-G.H/[0I1F2G3I4E5H6E7E8G9@;G<I=Z?XAGB^EGFWGYHJJILJMcN_OCPFQIRGSFTFUHVEW[X[ZZ]^^H_FcDdCfZgIhA
~vaa	s#Y-[XZ
~vab	w,[3HHF_Za]
~vac	p#Z.^3[BIZZaI
~vad	c!^#Z(F)Y3b6[7J9J:J;W=I>G?H@JBGCKDHFYHEKJOZSITJU]WJXJZD]JaIbIfHhJ
~vag	n%J(J0[9J=HFYHZI]RXSITJXJZIaIc]
~vai	_!I#Z%J(I)I*I,Z-H3H4Y7J9G:I=[>[?^@GBGCZDHHYIHMINJOJPJSZTIUGVWXZZE[I]HaHbIc[dGhX
~val	V!G#F%F(G)I*H+H-I.J/Z0H1I2X3[4H6I7H8I:G;I<J=G>b@FAHCDEJFIH]IJKJLbNYOcPHQJR^SHTFUHWIXEYIZE]E^G_HbHcGdHeIgJhK
~vam	yYZ
~van	U%E&H(Y)J+H-Y.H/G0F1H2G3A5I6F8Z9]:D;X<I=Z>I?X@YAZBKCHEHFGH9JGKbMBNBOEP]QHRFSFTHUDVHWFYGZJ[G][^Z_aaZb[cEfEhA
~var	Y#Y%J&J(D)X,Z-]/G0Y1H2H3D4F5J7G8Z:F;G<J=E>@?C@AA]BCCDDWEIFIGHHXIZJHK@LHMIOIPFQIRGT[UFWIX_ZE[W]D^G__bDcFeXha
~vas	u-K9J>Z@HC[D]HJIIK[ZXhI
~vat	X!_#E%G&J(J*G+I,Y-Y.Y/I0J1J2K3^4J6a7I8I9H:J=F>aAJCIEJGHI]KELJMHOZP[RHSJTHU]VJWHYJZA[I]F^G_HaDbGcGdJfFgIhG
~vau	r2^H^
~vbe	u)]BJIKKJUbVJZJ
~vbr	w>JHHIHKIZH]af^
~ve^	H!F(Z*X+F,H.I/G1E4D5[6J8H:D=^>G?E@XAYB=CaDaEFFIGHI_K_MFPGQGSDTGVGWIYEZI[X]E^Y_JbGcDdYeJ
~vea	b#J%J(J-G/X3J8Y9Y>J?J@YBYCIHGIFJJM^U]VJZY[Y][aJbJdIhH
~vec	]!I#_%G(I)J*I+J-H2K3]4I6J9F:X=G>X?EAJBXCFDFGJH?IEJJKYLJM^NGOYPZRJSJTIUIVGWJX^YZ[H]G^J_JbHdIfIgZh_
~ved	c%J([)J+J-X/I1J2Y4J7Y8J9Z:J>Z?X@GAJBICHDHG[HIIFKHMJNJOIPJSJTIVXXIZY]I_[aYbJfJhJ
~vee	l#]-I6]7Z9J@IF[HHIXKYNJX^ZHaK
~veg	o.Z6X9J>JHGIIMJZH]_b^
~vei	m(J*^-I4K9H;X>K?^@JC[DYHGIIKYNKP^VGXJZH]IdJ
~vel	^!I%I)J*I+I/X2J3^4]5^9]:H;K=H@DAJBECEGJHZIEJJLJM]NGOIPJRISJTIU]VGWJXFYYZB[I]F^J_IaGdHfHh]
~vem	i#J/]0]3J6Y9J@[AZBJHFIIJXKHNIOJPZTZZF]J_ZcJdIgX
~ven	M!X%J&_(@)G,_/B1F2F4I5H7D8Y9I:H;F<G=Y>A?JAEB]CGDXEFFJGJHHICJ_MANcOEP[QIRHSCTHUCVAWE[J]H^F_FaJcJdYe^f[gIhY
~ver	=!X#b&B(:)>+D,G-C.B/D0F1a4_5d6c8G9G:A;c<Y=I??@JA@BECbD]EBFGGBH]IEKXLYM@NYQHR_SZU@VCW@YbZE[I][^J_Ia[bEc^eBg@hD
~ves	s!Y>[EZKKZ[
~vet	l%J([2Z3H>J?Z@JCJDHHIJ^KIOYZI[Y^ZhJ
~veu	c#J%J+Z-J3I4Y9I>F?IBICXDGIIM^OJPZRYTJVJXJYY[X]JaGcZdXhY
~vev	y@JK]f[
~vez	f#_-J3J9]>I?J@ZBZCJHEIHKIX_ZF]JaZdY
~vi^	i![#Z*Y-Y3F6Y@JBJC[HFIIKJMJNJOJUKVJX_ZJdZ
~via	l#H3J9I:J>G?JCJHZIHKIM]OJUIVJWYXIZG]Iabf[
~vic	I!B#E&I)_*I+D-C.K/E0]1X2^3H4B5F6D8F9A:B;F=C>Z?@@BAEB]CDDJEEFFGCH[ICJEKAMCNCOFPBQGRGSeTGUcVZWDXDZE[D]A^IaFbFcbfjgAhD
~vid	W!F#G(G)I*G+I,I.J/I0I1H2I4[5J6[7c:_;J<J=F?W@EAHCEEIFJGIIEJHKELHMZOFQJRYSFTGUEVFWHYXZZ[I]E^H_FaZbZc[eHgIhF
~vie	T!Y#[%G&J*D-[.Y0Z1J4F5X6G7F9K:G;Z=F>E?DAIBHCDDDEIGHHXIYM[NDOFRHSHT]U]WGX]YZZB[G]E^I_GaZcFdZe[fC
~vig	n.ZZF]XbYh^
~vij	w#^HJMZX[ZI
~vil	X!E#G%D(b)[*_+Z,J.J0H1I2I4H5J6H7H8I9E;I=G>G?XAIBEC^DDEIFJGIHCIKJILJM[PeQJRISITEUHVEWJXGYI[[]F^H_GaEbHcGdGeJfH
~vin	a#J(J-e9I:J;[>J?JBICIGYHCIGKIL[MJNJUKVJXJZD[Z]J^_aJbJcJdZfIhH
~vio	Y!H#Z(J*J+J-c3G9H:I=J>[?HAKCIDIEIGJH?IFJJK_NdO]PJTJUJVJWJXJZG]I^J_JaJcIdJfJg]hI
~vir	g%J)K*J-H/J3J9H=F>J?J@WBHEXF_GJHaIJKIMZNIPKR[VJWIZHaJc^dZgKhK
~vis	Y!J#G%I(H)H*I+[-_/J0d1J3G4J6J7H8J9F:[;J=F>E@aBECGDEH]IFJJKELYMGNFOZPISZT]UEWJXGYJZY[H]G^H_JaZbGcFdHeJfEgHhG
~vit	X!I#I%J(I)J-I/J3H4J6J7J8I9Y:g=I>I?I@FAKBFCIDHEIGJHZIHKHMINGOKPJRKSJUHVHXIYJ[J]G^J_JaDcfdHeJfJhI
~viz	l2WBXHHS_UJVJcKf_
~vn^	c!H#I%Y(H)J*J+J,X0I1K3J4W6Y7J8]9I:J>H?J@HBHCJDIEJHJIJKILIMHNJOJPXRHSKTJUJVHXI[J]J^JaIbHdae]fXhH
~vni	w!]#JRYZIf[
~vo^	X!]#X%G(G)J*I,J-J.J/J0K1J2[3_4G6I7I8a9E:H;J=G?[@aAJCGDXFKGJIEJJMGNIPGQYRISHTIUHVGWJZE]F_Ha^bHdIeIgIhF
~voc	n3K9Y:X@YBJHZIJKJMIOYXXZIh[
~voe	o([8XHYOZTYVY
~vog	p+Z@XBJHIIYKJZ[hY
~voi	h9I?]@JBICJHaIJKJMJOEV^ZX[J]Ja[
~vol	[!_#J%I(X)I*I-I.K0[2J3D4H6I7I8J9E:G;J=H?J@aAJBXCFFJGIHCJJK]L[MFN^O^PIRITGUGVEWIX^YJZ?[H]W^H_Ib[cHdHfFgJ
~von	k3Y4Y8X:X@YBJDHI[KJR[UZVJZH_ZfH
~voo	^!G#G%H)[*^+G,J-_/I0I1Z2I3H4Z6I8I:H;J>F@EAIBECFEKGXIEJJLHMZOIPXRISIU^VZXDZC[H]]^I_GaFcHeJgJhG
~vor	_!I%J(J*K-G2J4Z8J9G:I;J=I>Z?XAKBGCGDFGJHII[K]LJM[NYOESWUJVIXIZG[H]b^I_ZaGbIcXdJfJgZ
~vot	e(I)J*J-I3ZDHEZHGI]KIM[V[WJ]Jd[
~vou	d#Y+[/X4J9]:J=J>H@YBYCIDJIHKaMJNHPJRJTKZG]JaIcJfYhH
~voy	u&Z>Ya]
~vr^	uT[a]h[
~vra	b#G%J(J)J*_+Y-Y0J3J4J7J=J>G?]CYDFHFIFLYM]NIOJPJTJUJXbYZZE[J]HaGbIcJdHfIhX
~vri	w)J*J@JHJMJP[T^[]
~vro	y>K?]@^HH
~vst	o!a;YHHII]JfZ
~vt^	y!YHZ
~vue	p#K/K0[BIHFXXZ[b^
~vul	w?JC]D[HJK]aJ
~vuo	j*X3X9J=Z>H?J@IBJC]DIHEIZKZMXNXOJUKVJZZaJhZ
~vut	w9ZHHK^ZIaJ
~vvi	o-[@ZB[HGIKTXZHf[
~w32	m=KBHHHRfZGdHfH
~wa^	d!I#H%a(I)J*I-]/J2Y3I4I8_9X:J=I>X?H@FAKBFCIFJGIH[KGLJMGNHOJP]QXRJSFT[UJVHWJXHYK[J]H^Z_JaHbHcWdIeJfIgJhI
~waa	l*[+I-J9J?I@HBJCFDII[KXOJTKV[Z_[[hJ
~wac	P!E%H&J)F*F+F-Y.I1H2Y5I6[8G:X;G<I>H?CAHBXCDFINYOGPJRFSYTDUYVXYGZ][[^Y_FaXcDdYeGfDgF
~wah	g#H-[3]>G?b@GBICZDIHEIYKWMINJOIVYXJZD[_]Z^JaEhI
~wai	[!J(J-I3J9^:K>G?I@bCIDJHHIGKGLJM[NFOJTIVJXdZF[J]IbZhI
~wal	Y!I%I(E)H*H+X,K/I1J2J3I4G6J8J9G:H=H>G?H@FAJCGEIGIHaIGJILIMXNXOIPIRGSDTHUGXIYJZJ]^^J_JaGbHcfd]gGhH
~wam	y0Z>ZB[HJOJaI
~wan	K%G&I(J)G+b-X/Z0E1Z2F3I4K5G6X7K8D;F<Z=BBJCXEGFEGII[JIK_LYNDOHPFQGRESXTJVFWZXYYHZH[a^B_DaAcDdHeF
~wap	w@_HIZIcY
~war	^!I#I%X(H)I+J,J-E/Y0I1]3G4I7I8X:I;K=H>E?^@XAJBDCGDHGHHeIEKELJMEOIPIRITIUIWKXXYYZG[Y^I_JaXbHcIdIfHgIhH
~was	w3J:[>aBKHEaI
~wat	o+J3G6]>_?[@[BJCJDGHJKJOHZD]Ka[dJ
~way	Z%I(F)Y*Z+J/H3G4J8J9G;J>F?[@_AJCYD]FYGJHIIDJHKZLIMHOIRJSIUXVGWIXIZI[I]a^X_JbHcIdJfJhX
~wcz	o9I@_BIDJHHIJK]MXZE]]f[hJ
~wdc	u#a%JHH
~wdl	d#K%b(IHHg^
~wdr	y,]HZeZ
~wdz	y#HB[DZZ]
~we^	j#J-I/[9J:Z>J?K@YCKD[HDIGKXLJM]ZZ[Y]JbGhH
~wea	i-]/Y9I@JH[IYKWZI
~web	b#I-I.W3J4J9H>H?J@HCJHcKHMaNIOJT]aHcIhF
~wec	n>]@^BIDJHHIJKZL]MYZIhY
~wed	e)b*I-I3J9I>I?K@IBICIDYHYIJMJNISWZI][a]hZ
~wee	T#X%F&J(E)J*a+H,H-C.I0F1G2I5G6[7F8Z9F:E;H<Y=E>H?D@cA]CZDZEIFHIGJGKYLFPEQIRFSGTDUFWHYGZX[[]C^FaDbEc^dFeIgG
~weg	g!X#J(J-J3Z9Z:J=Y>E?J@GBGCHD]EZHEIHKGOITYUZVIZJ]b^JaIbJcKdJ
~wei	T!E#F%_(E)G*Y-X/a0Y1H2I3I4E6F7I8J9Y;[<J=I>C?C@_A^BFCaEHGFHAIGLHN_OYP^R[SYVDWFXDYGZE[E][^F_FaBbJcDdCeGfD
~wej	u@KDJH]XKZ_dJ
~wel	c!J#I(J*J+I-e1I3I:J=H>I?G@JBHCZDJKYMIN^OZS[VHXJZA[K]FaJcJfHhG
~wen	W#H%H(H)H+X,H-X/Y0J1K3G4I7H8J9G:H;J>H@YAJBbEIFKGIH?K^LINIOGRISHTYUGVYWHXFYJ]a_JaJbZcHdXeJgIhE
~wer	O!C#D%[(G)E+I-c.G/B1^2F3G4a5F6Y8H9D:I<H=D?GAHC]DBFFGDI[JGKBOJPZQIR[SZTEUDWJY^ZH[D]Z_EaJbBdDeHgdhB
~wes	u-I9]B^IJKJZH
~wev	j7ZBIJ[TZUXZI
~wez	w9[=YHX
~wha	R!F#I&Y(])B*E+H,J-I.J0J1H2J3I5I6X7I8I9[;J=G>C?F@FAHBDCJDHEJFII_JZLINaPHQKRISHTDUGVIWIXGYJZc[H^IaEbFcHdHeJgHha
~whe	L!I%X(]+G,Z-I0F1H2I3^6X8H:Z;I<J=B>J?Z@FAFBCCDDJGHHaIDJXKZLFNYOEPJQJRGTIUEVCWGXFYIZZ[Y]H^E_]adbYcJdEeJfEgEhX
~whi	R#G%Z(E+I,X-C0X2J3Z6I7Z8H9G:F=]>[?H@DBECWDFEIGHH[LDNaO[PGQKRJSJT]VGWIXIZF[H]__HcGfIgYhY
~who	e+X-H3X>J@[BJDIGZHAKHNIOZUaV]ZD_aaIhJ
~wi^	g!H#I%J(J)H*I+X-[/Y3G4J7J8J9[:]=I>F?H@FAJBFCHEJF_GJHBIEK[MHO[SJTIUIVFWXXHZ][K][^Z_JaHbJcHdXfJgHhI
~wia	k*J+Z,W-I0Y3Z9^>I@HBXCJDHHCIJKJMIOJPKVJXIZX]Ia]bJcK
~wic	e#H(J+Y-I/J3J9H>I?I@bAeBGCIDJEJHXIIKFMJNJTXXJ]I^K_FaHcI
~wid	i(Y+[-Z3J>J?ZCHDEHFO^RZSXUYZHaIh[
~wie	X!^%G&K(E)G*]-Y.I/H0I1H2I3H4F5J7F8H9Z:D;G<J=G?D@aA]B^CJDCEIFHGHHGIaJHK]LJMDNXPFQIRGSYTEUFVDWHX_YHZY[F]C^GaBbHcEdGeHgHh]
~wif	d:J@YBJHdIJKZNJZDcJ
~wij	[!G#E(G)I+I,J-F0I1J2J3F4]5J6I7[8J9E:K;I=H>[?G@^AZCXDYFJGIHCIEJIKCL^NFPGRISYUIVGWJXGYJZX[Y]G^__ZaFbGcHdGeJfIh^
~wil	]!I#G%J(I)J*X/Y0G2Z4J6J7J9Y:I=J?G@^BFCYDDGJH]IGJKKXLJMYNGOIPYSJUJVHXI[[]_^J_JaGbIcJdIfI
~win	N%G(E)H*G+G,I-G.J/]0I1H2I3F4E5a6I7G8I9E:F;I<J=F>E?^@CBFCFDEEIFIGHHYIBJFKHLGMcNDOHPGQJRGSETEUGVEWHXFYJZF[b^X_JaFbfcXdZeIfXgb
~wip	s+Z3I>XBJP[
~wir	[#I%I(G)J*X,J-[/H0J4I6J9I:H;K>X?^@[BGCGDHIEJJK]L]MGSXTIUIVGXYZI[Y]F^HbHcId^eJfHgHh^
~wis	h!J#J%Y*J-Z/I3J>J?J@[BICIDJHFIIK^M[NJOJPFTIVJXIZIaIbXcad[fJgIhJ
~wit	E#J+I,Y-G/Z0C1I2I3^4K5H7I8J9F:[;W>a?EAIB[CFEIF]GJHIIXKJLZNYOZPXQFSITFU[WHXDYGZH]B^D_Wa[cIdJeI
~wiz	Z!J#H%I(J)J*H+a,e-I0[3J6J7J9J:K=J>F?I@HB[DEFKGZHHIHJKKHMINIOJPISJTJUKVJXJZA]J^J_JaKbIcJdJedfHgIhH
~wla	d!J#I%I(E)I*J,Z-H3J4I6[8Y9K:I=H>J?J@GBHDHGIH]IIJZKIMINJPHU]V^WJZC[J]J^baJbIcJd[e^fGgJhI
~wly	u%Y8^@ZHEIHNGZJ_Jh[
~wn^	S!Z#D%D&a(E)G*G+J,J-b.I1I2I3F4_5G6H7E8H9E:F;Y<J=E?^AFBBCHDEEIFHGGHJIFJ[KYLHOGPFRFSeTFUFVFXHYHZG[Y]E^J_EdEeHfZhE
~wne	e#I&b([3]>J@XHDIKJ[KJNJPIVGZI^]aJ
~wni	[!X#I%]&J(b)X*G+Z,H-F.J/J0J1I2I3H4H5J6I8Y9D:G;_<J=J>D?E@ZA]BDDZEJFIH@IXJIKGMFNFQIRISGTJUFWHXGYI]Z^]_]aHdGeIfGgHhG
~wnl	yH]
~wny	y!Yd[
~wo^	p#I-_DZHHKJTZY[
~woc	s*^A]CYHI
~wod	u#[*YBYCZEY
~woh	l#[*X-]@JAXCZHIIGKJM[ZG]JhY
~woj	o(I3YBXDJHIK]MZOZTYVYZE
~wol	h#[%J(J+X-H.]3I4J6J;J=K>H?I@ZBGCHDHH]IZKGMFNIOIPJQ[T^UJV^XIZB[J]H_JaIfKgJhI
~won	o(I)^3J9Z>[@HBIDIHIIIKZMIOJPIVJ]I^Za[hY
~woo	R!F#F%J)G*G+G-^.J1I2Z3G4F5J7Y8H;G<J=J>J?EAICEEIFJGXHGNZOHPFQIRGSXTEU[VXYHZ]^Z_HaEcEdZeHfEgH
~wor	3!A%[&J(Z)D*C+=,J-a/X0H1D2]3?4A5H7_8F9B:I;B=C>D?EA>BcCCDDEDFAGYH[IbJYK_L]M]N[O@P?QFRDSHT@UGVDX@YEZd[]]H^]_>aGd_eZg[h^
~wou	h(G-_9G>Z@JBHH[IHKYN]VYZHhX
~wpa	jHIba
~wpi	q#Z3J>J@JD[HIIJK[O^ZFhZ
~wra	u+[/J0[DGb^dJ
~wri	G!C#B%a&I)C*F+F,Z-C.H/J0^1Z3I7F8Z9F:D;G>I?D@BA[BICEDCEFHYICJYK?LDMENAPYQWRZSETDUAVAWDXCY]ZG[D]D^A_^aEbAddebf]g]hB
~wro	O#_&J(C)G*F+G,_-A.H/[1G2H3^5I6[7F8Y:E;H<I>C?D@IAGBJCEDDEWFHGEICJFLGMENBOYPYRcSGUFVDWHX]ZX[G]D^E_FaDcHdaeXg]hX
~ws^	y9aHIKKZG
~wse	^!K#G(J-I.a3I9J:K>H?J@IBWCJDJHYIHKHMYNIOKTXVIXKZD[K]aaIbdcG
~wsp	y1]9J>JH]ZJ^[fJ
~wsz	m(J+J-]/J9[>H?ICZD_HFIHKEMJOJS[TJUZXKZE]JaJhX
~wu^	w#[@ZBXHJX[ZJ
~wun	s?]DZHZL[MI
~wur	a!Y#I%Z(G)K*J-H4Z8J9J:I=X>Z?]CIDHGJHIIHKZLJNHOJUYXJ[J_]aHcJfJgJhI
~wy^	g(J-I3^4J9F:J=J?XBICHDZIYKHMINJPIR]TJUZVJXHYZZH]I_Za[bIcJdJfJhJ
~wyb	s-Y?]HIIIKZV]]J
~wyc	s1Z3]>HCJDYHIY[aHcZ
~wyg	m#J(J-J9J:I=]>H@HBHCJDHH]IJKHLbMJNJTJUJVJXK][^Ia[bJdJhI
~wyk	u(Z)]-ZGZPJQX
~wyl	d!d#J%K(H)Y*J-I1J3I4J6[8I9H:J;Y<Y=J>I?I@JBICIDJGJHDIIKIMKNIPJRJUaVHXJY[ZF]H^J_JaIbXcHfZhJ
~wym	d!I#I%J)K*X+J-G3H4J9F:H=Y>G?FB]C^GJI^LYMIN^OIPJTKUHVIWJXJZE[Z]I_JaGb[cIdZfJhI
~wys	n#J%K(_-J3I9I>J?I@JBIC[DIHEI[KJOJVJZ]]Ja[bJcJdJe[fJhK
~x80	c#K(I-J3J4F8c9J<b=J>J?K@JBIH[IJJJKIMKN[VJZE]KaJbJhK
~xa^	j(J;X@ZBJH[IJKYMJXYZ[^YaJdZhI
~xac	uDIGZHJO[
~xam	y9I@ZH[^X
~xao	ycZ
~xbo	wH[
~xce	b![#F-J2X3JBJCJGJHcIJKKX[ZG[J]Je]fJ
~xch	h(I)Y*c9K>ZCJHZZH
~xcl	g)X-[=IGcHFKKLZMKUIV[ZI^I_IdJ
~xe^	u%]9J>[HCfYh[
~xed	u*ZBIHHLKPI^_
~xi^	uJ[
~xie	r@ZC^ZI
~xig	j3J9I@JCcHHI]NYZI
~xim	l-Y3E>IIHLXNIOGXd
~xio	k#J>IBXZ[aHb]ca
~xis	]!J#J(J*J-J/J3J4Y6K9J:I=I>]?H@EA^BHCHDIEJFJGIIGKYLJMJNGOIPJTKUJVIWYXJZ@]J^J_daGcJdFfIhe
~xit	d-E@[BYIcKJN^ZF
~xpe	h&[+Z3[=IBJIIKINIO^Z]cJdIeJfIhK
~xpi	Q!J#G%a(E)H*I+H,H-E.K/I0J1J2I3H4J6J7H8J9H:F;J<J=a>G?G@BAJBCCGDFFJGGH[IEJHK]LiNEOJPHRISITIUFVFWHXHYJZY[F]a^D_IaZbEcHdGeJfGgHhC
~xpl	l%I&_3J;]FKHIMKN[ZXfZ
~xpo	n+J3K=GDIFaH^MFQ^ZFfJ
~xt^	_%J(I-J9J=J>J@bBHH]KFLaMJNJPYVYYWZC]F^IbHdIeZgZhH
~xte	Z#J%H(I*J+J-I1J2]3c4J9I:g;J=J>F?H@GBICIDHHXIJKYLJMINIOHPJQ[RJUJVHXJZE[J]HaHbJcIfIgJhI
~xto	y>]?[DGHEa[
~xtr	q2ZHGJ^
~xts	oLaZJ
~xy^	a1J3J4H6J9K?KBIHXNJRHYHZE]HaJb]chdJeKfF
~ya^	u+Y-J3K9]?J@GBJCIDIHFIZNIZJ
~yap	y+XH[
~yau	y)Z
~yb^	wHIN[SXZJ
~ybi	y-ZK[
~ybk	y!H9ZBJHHZ]bZ
~ybo	b!J#Y)I+]-^3K9Y>J?J@XCJDJHYIIKHNHS_UZXJZGdJ
~ybr	i(J-J3K9I?]@JBJHZIHKJPJV[ZH]J_Gb]dbeK
~yc^	m(Z)I6]8[?YBJCJDKH[PJUKVGZH[[dGeZ
~ych	c!J#Z%J(])K*J+I-Z/K3Z4J6J9F:J;[>Y?G@GAZBGCFD_HBIELJMHN]OHPYRJSJTIUIVXWJXFYKZC[K]G_Ha[bIdJfIhZ
~yci	p#J(a-I:[HGK[TXY[ZF
~yck	f!J#G%H+J,X-I/]0J3H4Z6b8J9Y:J=H>F?Y@IAKBXCHDYF[HBIGKIMINIOHPXRISJTHUJVHXIYJ]H_Ia[bIcIfHgJhI
~ycl	uHHK^_]
~yco	w1Z2IHJK]
~ycz	w*ZIIK[NZ
~ye^	p!Y&Z@]G[
~yea	b!^(J-Z1]9Z>^?W@KBIDIHDIYKaLZMKNIVJZA]JbIfKhJ
~yen	y?WCZ
~yer	f!J#K-J3I9H:[>]?J@[BICKDHEJHBIIKIMJN]OIXYZF][aZcafZ
~yes	g9K=]>Y@^BJHIIJKFZ_
~yez	uZZ
~yfi	j!K#I(I*Y-H3X7J?I@JBJC_DGI[KIMJO[VJX[ZD]Za]
~yfr	l-J/J4K6b9H<Z>I?J@HBKCIDJHEI_KGNIO[PKXIZGa]cKdJhJ
~yga	m#J(J-J9J:I=]>H@HBHCJDHH]IJKHLbMJNJTJUJVJXK][^Ia[bJdJhI
~ygn	w@^CJHJ][
~ygu	lAcHGZJ
~yjm	q(J3I>I@IDIHHIZNJO[Z]aJh^
~yjn	q7[:I>JF[GZHJIJ_Ja^dIg]
~yka	yB[NZ
~yl^	r(G=^@[U^VGZDdZ
~yla	d!d#J%K(H)Y*J-I1J3I4J6[8I9H:J;Y<Y=J>I?I@JBICIDJGJHDIIKIMKNIPJRJUaVHXJY[ZF]H^J_JaIbXcHfZhJ
~yli	q!]#]-I/Z9J=J>J@YBIDJHGIJK[LYNJRZZF]HaIhK
~ylk	f!]#I(K*J-J3J9H:J>I?]@XBHC^DJHEIIKHMHNIPZUJV^XJZE[b]HaHbHcKhJ
~yll	pCJD^HIIYKJN_aJ
~ylo	p?]@JHJKaY[ZH
~ym^	d#J%J)X*I-H/I3]7X9F=J?GAJB[CJDFEKKHL[MHNHS[TIUHWJXJZD[J]I^K__aHcZdXfIhJ
~yma	e#J(X*X-I0Z3J9I=Y>J?J@IBJC_DHHCI^KIM[NZOJSJTKUIVJXZZH]JaIbXcJdXfY
~ymb	g!Z-]/X9J@HCJHFIbKHMJN[ZI
~ymc	r@[L[TZ
~ymi	y-YO[dX
~ymo	l=X>^DJHDZZ_Z
~ymu	rDXL[[[aZ
~yn^	rHIKKN_WYZGc]
~yna	wHZ
~ync	G!B#B%c&F(A)B*C,E-?.F/C0f1h2W3G4]5E6G7B8_9@:B;C=B>??A@?ADBCCBD?ECFCGiI?JBK>LBM_NEOBPIQJRfS@TAUAV?WCXCZ;[D]@^B_FaAbBc]dceIfggBhA
~ynk	j!J#J%Y(I*J+J-I/J0_3H6I7J8I9F:H;J=H?I@IBICJDHGbH[IFKFM]NGOIPHRYSITIVIXHYJZC]G^J_IaGbIcHd[eJf[gKhH
~ynu	s3Y>YDYHJO[
~yon	a!J#J%X(J)Z7J9^:I>G?F@[BGIHJKKHLJMHNHOJPZS_VZZJ^ZcJhI
~you	L#J%H(C)J*D+],G-[.J/H0J1X2I4H5J6H8H9c:_;J<J=[?KAIBBE^FIGGHJJHLGMGNHOYPEQJRISGTXVZWKYI[D]G^H_HbFc]dXeGfHgFhX
~yp^	l#Y,_3ZBJHFIIKHOJdJh^
~ype	Y!I%I(H*J+K-F/I3Z7K8K9G:a=J>C?H@]AJBXCFDHFKGYIaJJKYMHO_PITJVHXHYJZF[J][_KaDcJdKfJgJha
~ypo	n-]3^@[IJKJNHOJ
~ypt	X!I#Z%I(I)I*J+K,J-H/I0J1J2J3G4H5K6h7I8J9G:J;K<d=I>H?H@GAJBFCIDHGIH>IHJIKGLJMINGOJPHRGSITIUIVHXIYeZB[J]I^I_IaIbGcJdFeHfGhH
~yr^	l+]3I?[@KIJKYZJ
~yri	r-X/aHKIJTI
~yro	w!XH^ZJ
~ys^	G%E(C)F+H,G-]/X0F1Z2H3J4E5H6e8F9B:X;H<H=X>AAJBEFFGIHJI_LHMBOZPFQGRDTYV]XbYI[G]FaFdXeKfCgBhZ
~yse	k#Y(G)^?Y@IBZHCKJTJUKV^ZD[]
~ysi	nHJZHhb
~ysk	u,]>[BJHHLXZ]
~ysl	u9JHZN]a]
~yss	n(H9J;]@YHHIJKIL]ZG^_d^hI
~yst	Y!I#G%H(Y)I*I+X-D.J/H0I1I2J3X4H6I7I8I:Y;I=H>C?E@ZAIBYCXDaEJFIGHI]KaLHMDOCPHQJR_SITHWJXGY[[H]F^J_IaXbHcGdHeJfGgIhD
~ysz	w([9ZBYHY
~yt^	k-b9J@YBJHIKJX^ZIbYhJ
~yta	e!J#E(H)J*Y-I3I9G;K=J>Z?[@_BHCHDIHDIHKEL_MINHOJPJTHUJVHXZZY[[]H^^aGbIdJh[
~yte	l,X3Z9H>J@_BJDJIHKHLZMJd[fJh^
~yth	^!J#J%^(J-I/J3H7^8J9G:I;Z=J>Y@FBXCED^FJGJJYKIOIPFSJTIVIXIZa^J_JaIcJfIhG
~ytk	a!Y#J%H&K([)Y*H,I-G.J0I1K2J3F4I6J8Z9G:I>F?G@FA]BGDYFJHCIZJJKIMHNGPXRJSHTHUGWIXHYJZX][^^_]aJcHdHfIgIhI
~ytt	d!J#H%J(I*J-G/^0J3H6J7J8Z9[:Y=J>Z?I@_B]CXDYHCIGKELJMXNGOJPJTGUJVIXJ[X]Z^HaIbIcJdHfJhF
~yub	u?aHJZI
~yud	y9ZZZ
~yus	yIZ
~yv^	w3[>J?ZD[HFOY
~yvi	i/KHGNd
~ywa	g!J%J(J+I-_0Y3H6[8J9H<]=J>^?Z@HBHCHDGGJHEIIK[MJNIOHPXUJVHXJYJZF]I_JaIbJcJeJf^hI
~ywh	q?Z@KHYMYS]ZE
~ywn	u!YQXdZ
~ywo	y!XQ]
~za^	X&Z(J)G*[+H,I-X/H0I1I2I3Y4F5J6H8X:Y;X=[>D?Y@AAHEIFHGXHEI[KFL[MJN^O^PFSGTGUGVEWHXXZZ[Z]D_JaDbGcFeHfFgGhX
~zab	b!H#_%J(I)X*W+I-]/J3G4J7J8K9I:J=Y>I?[@GAJBFGJHHIGJKKYLJMHNGOJPYSJT]UZVHWJXHYKZF[Y]H^^_JaJbIcJdJfIgIhI
~zac	X!F%Z(G)H*G+H,I-E.J/I0_1H2J3E6I7H8G9E:^;I<J?E@FAIBECFDFFZGaH@ICJJKELIM]N^OFPGQJRYSGTHVDWaXFYG[J^J_HaEbGcXeHfdgH
~zad	b!I#H%J*K/Z3F6J7Y9J:X=J>F?J@ZBZCJIXMHNHOHPKSJTXUJV[WJX_ZE]JaJcIdafIgJhI
~zah	o-]3Y>JCZHHI]KKOJXY
~zaj	l([*Y-J3J6[9I>J?]@IBJCXDXHGI_NIO[VJXKZF]JaJhJ
~zak	p-[B[DJG_HH
~zal	q-J1]:J@]B_DJHFIIKHMIZD[]]JbZfJhJ
~zam	n#]%I-J3K8K9I=I>J?J@HB^CKDIHGIHKIMJOKQKU^VIZG][aHd^fXhJ
~zan	k!G#J%J(I+J,[-Z9Z:Y=J>J?J@ICJIIKIMJNIOKUJVZZXbYcKd[e[fJhI
~zap	[!G#D%X(F)H*H+H,W-F.I/X1H2J3[5J6X7H8Z9E:[;I<J>E?D@DAHBDCFD]EIFIIDJHKDLHMENFPYSFUFVEWIXFY[ZZ[H]F^HaDbGcXdbe]fahF
~zar	W!G#G%H)H*G+e,d-F0I2K3H4I6I7H9H:]=H>E@FAJBXEJFJGYHEIFJILIMGNGOIPGRISHTHUHVGWIXIYIZ?[I]H^H_HaIbGcHd[edfZgGhF
~zas	c#G%I(G)I*]+I.J/I0J1J3E4I6J7I8J9F:G=G>G?Y@ZAJBFCGEJFZGHIEJJKELYNcOHPHRaSHT[UHVHW_XIYJZB[I]G^I_IaYbHcGdGfGgIhZ
~zat	[!J#J%I(])^0Y3J8[9K:J<[=J>J?J@JBJCJDJF]G]HJIIMJNIPJSJUGVZWKXJZX^J_XbZcJeJhJ
~zaw	l![#H(J+J-^3F4J7J9G:[=K>K?I@HBGCJDZHEIaKIPJRJTJUZVIWYXJZX]J_JaJbJcJfZhI
~zaz	c%X-J3J:Y;Y?J@IBJCKDIGYHFIJKJLZMXVHW[ZG]J^^dZeIf[hJ
~zby	l-b9J@YBJHIKJX^ZIhJ
~zcz	l?I@]BJCaDJGIIIKJM_VJWYX[ZHaJfJ
~zda	r%K&[9I>]Q]ZJeZfY
~zde	rOZPYWZZH[[
~ze^	a!I#[(])Y*I+J,J-H/K3H4J7J8K9F=[>G?H@ZAJBECHDGGKHBI]LIMZNIPXTJU]V[X]ZB[J]H^]_JaXbIcJdJfIgJhH
~zeb	j#J+Z-J9H:Z=Z>J@_BID]H^IJKJNJVJZF]JhJ
~zec	q%[.X9I>]?J@XBKCZDJF[GKHFIJKYMKNJZH]IaG
~zed	n%Y(J-J/J3H8]>Z?J@JBXCHDJHEIINJOHS[TJVJXJZF]baHbZ
~zeg	g!J#I(J+Z-^.X3H4J7J8J9G=J>G?H@HBIHDKZPJR]TKVIXIYKZ^]ZaIbZcJfHhI
~zei	]!X#I%H(I)K*I+K,J-]/X1J2Y3[4H6I8J9G;J=H?IAJBFCJDGEJFZGJHYIdKDLIMGNFOJPIR_SJT[UIVHWJXGYIZB[X]G^IaFcYeJfGgIhX
~zej	y8]HJcK
~zek	l(]-J9X>H?J@]BJHZIJKIXXZH]Ja^
~zel	l!G(F)Y*J3J9I>I?K@IA_BYDKHGIJKZOYU[V^ZH_HaJb]
~zem	r*Z9J@GIJK[V]ZXbZ
~zen	Q!F#H&[(Z+H,Z-E/F0I1H2I3X4E5I6F7F8G9Y:Y=c?^@FAHDCEHGGIDJGKCLYMDOFRFTFVXWGXZYW[F^DaYbXcadGgFhE
~zep	q-J/Y>[IJKHOYRXZ[
~zer	W!Y%G)J,I-F/I0I1J2K3X4H5J6H9H;^>D?I@GA_CFDFEIFIGXI[JILYMEOYRHSHTXUGVYWHYIZG]a^[_[bFcGdJeIfE
~zes	l%J-I/Y1[3J8J9Z=J>I?J@XBICJDKGIHFIZKbMZNJOJTKVJZE]J_YaJcJdKfHhJ
~zet	i!Z#H%Z(I,Z-J2Y3J8Z9H:J=J>H?J@^BHCJDHIHKHLKMINJPIRZUYVIXIY[ZD[K]aaJbJeZfHhI
~zew	w-Z:_HK
~zez	l!]#J%J+Y-I.]9G:Y=J>I@JBJCJDIF[HFIIKINYTJUIX[ZI]ZaJcXdJ
~zga	r6[HJIKOaZHhY
~zgl	y9]BX
~zgo	y-X9JN]O[
~zgu	s>_D[ZH
~zi^	a!I#G%G(F)I*I,K-E.J/G0J1I2J3[4G6I7H8J9_:H;W=Z>]@IAIDBEJFJGIHDLIMFNFPHQJRHSYUHVFWJYIZ[[I]X^J_HaXbXdIeJfHgHhY
~zia	b!J#I%I)J+Z-I/J3I4X7K8K:I=H>H?Y@FB^CIDDGIH[IGKGM]NHOJPYRJSJTIUJVZXIZX[I]XaIbHcJf^gKhH
~zic	q%H(I9I;c@JDZHJVKZ]]JaI
~zie	]#F%F)H*J,Y-G.J0J1I2J4H6J7I9_:];b=IAIBZEJFIGIHGJIKELHMFN^OHPGQJSITHU[VEXYYIZA[I]W^I_IbGcGdHeJfGgIhF
~zif	w3[IYOZ
~zig	^!J#G%I(G)J*H,K-H/Y0J3I4I6J7[;J=I>H?H@_AJBXCHDHHJIEKDL^MYOIPIRJTGUJVGXHZ[[Z]H^__HaIbIcJdIfJgXha
~zij	j!Z(J*K3[9H>I@HBXDJHIIYK[VZZH^Z
~zil	r3H9I>IBYHXOJTXY[ZIa^
~zin	i-J1K2J4K9F>I@XCJDKHFIIKINZR[U[V]X^ZGa_cHfH
~zio	U!D#E&X)F*J+G-D.J/H0I1I3[5J6H7G8I9E<J=F>D@EAGBZCWDZEXFHGYHHIDJILIOFQIRJS^TEU^VXWZYHZX]C^J_]aDcIdGfagXhF
~zis	q#[>J@bBIHIKJX]ZG
~zka	y.a9JHJ
~zla	w/Z9HB^GJHEMZTJfJg[
~zli	r(J*[@YCZDHHXK[ZI
~zlo	q9YF[HIIYPZV[ZJ
~zmi	]!I#G%G(F)J*I+J,J-F/Y0J1J3F4J6J7Y8J9E:Y;J=H>Y?G@eAJB]CGDFEJFJGJHDIEJJL]MXNGOGPHQIRJSITGUHVFWJXHYJ[Y]G^b_HaDbHcIdHeJfGg[ha
~zna	a!H#G%H&Y(G)J*J+Y-G/I0J1J2^4[6[7I8I9F:F;Z=J>F?ZAJBXCGDEFZHEIaJJKFLYMGNFOYPIRJSJTIUHVGWJXHYJZB[^]H^]_XaHbHcHd[eHfHgJ
~zni	h!J#J-J2[3H4J8^9G<]=K>I?^BICJDIHEIGK^MHNIOJQXR^SJVJXJ]I_YaIdIeJfHhJ
~zno	q#[9J>J@ZBXHHKKX[ZIa]cY
~zny	y3^:Y>J
~zo^	j#[/Z3X9Z=K>I?J@XBICXHEIIKGNIOJX_ZZ]XaJcJdJhJ
~zoe	u9^>HEZIJZ[
~zoi	yJ]
~zon	W!c&Y(K*G+H,H-E/H2H4F5J6G7G9D:X;]<Y=J?E@BAGBZCEEJFXHFJHKDL]PEQXSHTFU^V]WGXFYIZ@]E^^cEdaeGgHhG
~zoo	sH_
~zor	q@[BJHJKJMYZH]]f]
~zos	l!Z9J>]HBM[ZJ]]_Z
~zow	q1ZGZHIQYTYVXdY
~zpi	q*Z?]CZDYHIQXY[ZJ
~zre	h!J(])Y*J7J=J>J?K@JBZCJDIKJM^PJSXUIVGWJZY][bIgX
~zt^	[#[(F)J*J,Z/X3J5X6J9H@ZB^CHEYGJHCIFJKMXNJOJPKRJSJTIUHVGWJX^[I]H^XaIbIcIdGeJfHg_hF
~zte	m-E3J@HHHI^KcOZZFaJ
~zuc	h#J,W-Y/]4J9J>JBIDJHGIHJXMIN_O[PZ][aJdIhJ
~zug	f#J%^-J4Z8Z9J>Z?J@]CIDJIJKINJOJQZTYVK_KaJcJdZfI
~zuj	u%J(Z3I>JA]HJIJO[ZJ_[d]fI
~zun	b%J(I)W+J,J-J7W:I=X>I@JBICJDYIJKINYPJSZTXUZVZW^]YbJcIdIfX
~zur	Q!Y#H&Z([*G+G,G-F/W1H2J5I8H9H:^;G<J=Z>G@GAIBWCHDJEXGIHHIDJIKXNDOGPHQJRGTGUZVYW]YH[J^E_GaXb]d[eFgXhE
~zus	q(].Y6Y9Z@JCZDHHJVKX[ZI
~zwa	j!^#J(J-Z2Z3J9H>HBICJDIHEI]K[L]MKVJXJZ_]JdHfJhJ
~zwe	a!J#I%J(K*^-H/Z9I:K=J>H?I@bA_BHCbDHHJIGKXMINHOXPJVJXZZE]HaIgKhI
~zwi	o#K/J9X:XBYF[HHIIK]M[NJZIc[hJ
~zwo	q-J.^3J9Y>[@KBJHEKJV^ZI]Ka[
~zwr	b!I#I%X(H)J*J+J,Y-I/J0X3G4X6Y7J8]9G:I=Y>I?I@HAJBGCIDHGIHHIHJJKHLJMHOIPZSJTIUHVGWJXH[J]I^J_JaHbIdce^f]hH
~zwu	wDZL[
~zy^	^!F#]%G(F)Y,Y-].J/H0I1J2J3F4X6I7H8I9E:G;Y=G>E@ZAIBEC]DZEJFIGIHEJJKELYMFNCP[RXS[TGUHVJWIX^YI[I]F^Ia]bXcGdIeYfFgHhY
~zyb	y!H9ZBJHHZ]bZ
~zyc	e!J#I%J(b)H*J,J-H3J6[8Z9I:Z=J>Z@HBHCHDIHXIHK]LJMJNJPIUIVFWKXIYKZC[Z]Ja^bJdGeZfJhJ
~zyf	u6b<[ZI
~zyj	o(J/Z3I>I@IDIHHIZNJOZZ]aIh^
~zyl	o!](F)J9J=^>K@HDIHGKILYNJU]VFY]ZE][dY
~zym	o0Z3J7X>JHEM[O[_[aYfZ
~zyn	w![9I>ZH_KJaI
~zyp	y-]=X@ZHHNHZK
~zys	l(J,]-]3J9Z=K>Y?JB[CJDIHEIIKFOJUZVYXJ]JaI
~zyt	_!Y#J%H&J([)X*G-F.J0I1J2J4I6J8Z9G:I>Y?F@FA]BGDXEKFJHBIYJJKHMGNGPXQKRJSHTHUGWIXHYJ]Z^]_]aHcHdHeKfIgIhH
~zyw	l!J(J-_0Y3J9I>Z@IBICJDJHHIIK[OHP^R]VIZG]JaJ
~zza	^!I#I)I*X+J3H7J9H:X;Y>I?]@GBICYDIGZHHNZOJPISIVXW[XIYYZF]IaIbJdXf[hJ
~zzo	y3ZCZDY
~zzy	q-cHGND`;
