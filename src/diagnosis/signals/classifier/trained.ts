// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.791 -0.333 -0.859 -1.587 -0.916 -1.276 -0.890 -1.605 -1.806 0.059 -1.825 -1.214 -1.379 -1.432 -1.643 -0.074 -0.794 -1.725 -1.189 -1.071 -1.129 1.870 -0.814 -0.998 -1.914 -0.576 0.197 -0.123 -0.436 -0.621 0.310 -0.499 -0.415 -1.237 -0.808 -1.363 1.982 0.400 -1.736 -0.169 -1.419 -0.218 -0.467 -0.716 -0.917 -1.719 -0.753 -0.897 -1.213 -0.542 -0.316 -1.270 -0.598 -1.274 1.366 -1.304 -0.194 -1.370 -0.966 -0.109 -1.057 -0.570 -1.015 -1.431 -0.542 -1.571 -0.516
15.003627557264396
!account-disabled	P!n#@%D&H(X)C*E+F,F-C.G/C0G1G2F3A4F5H6F7E8F9E:B;A<H=C>C?D@BADBACDDCEFFGGEHGIBJGKCLCMDNDOEPCQGRFSETBUAV?WFXCYFZ=[E]C^J_AaEcEdCeGgFhD
!account-locked	L!E#m%B&G(C)D*D+E,E-@/C0F1E2E3B4D5F6E7C8E9C:B;D<G=C>B?B@DADCBDAEFFFGDI@JDK?LBMBNBOCPBQFRDSCT]UDVAWFYFZ;[Z]C_CaDb?cCdCeEfDgChA
!account-not-set-up	o!JDIV_ZH
!ad-access-denied	R!C%j&H(a)E*F+G,F-C.H/E1G2B3C4E5H6F7E8E9H:C;_<G=C>D?E@GAGBACEDDEGFHGDHJIBKHLBMCNCOGPGQERGSETJUBVDWEXFYHZ=[C]E_DaDbCcEdBeFfCgZhC
!ad-unknown-error	d!H&e-K3J@KBKHGKJNISIZD_I
!admin-role-missing	S!E#G%]&J(j)J+H,G-F.I/G0H1H2I3G4H5I6H7F8H9I:A;H<J=C>E?B@EAIBBCEDCEGFIGGHXIFJGKCLFMENDOIPBQIRISETHUBVDWEXGYIZ<[D]E^E_HaEbBcGdDeHfEgDhE
!admin-sspr-disabled	Z!E#I%I(C)k*I+J,G-I.J/J0K1J3I4J5J7H8J9I:F;J=G>H?F@FAJBFCIDFEHFKGJHGIIJIKILJMINFOJPHRJSGTIUBV?WFXIYJZB[H]I^G_JaIbGcIdFfHgFhJ
!admin-two-gate	U!F#G%G&J(A)D*l+F,E-F.I/H0I1H2I3F4H5I6I7H8H9F:E;H<J=F>E?I@DAGBFCADDEFFIGHHEIEJHKELHMFOFPAQIRHSHTHUEVCWDXFYIZA[G]F^G_HaFbHcHdFeIfHgEhG
!already-registered	^!I#J%J(I)I*I+i-H3H7K9J:I=I>G?D@GBECDDBGJHAIHKGLJMJNHOEPJSJTJUIVHWJXIZE[J]G^J_JaGbGcKdJfJhI
!auth-token-error	h,bHFZIeI
!changed-too-recently	O!E#D%E&I(C)F*F+H,H-B.H/E0H1H2G3F4G5H6G7E8G9F:D;H<I=E>D?D@nAGBECEDDEHFGGFI?JEK>LCMANAOGPEQHRGSETGUDVCWFXEYHZ:[D]E^@_GaFbGcEdDeGfFgDh@
!cloud-service-error	]!F#I%I(C)E*I+I-I.I/I0J1I3I4I5J6J7E8I9J:F=F>H?F@IAJBCCIDFEIFJGJH?IIJHKGLJMHNHOJPFRGSkTGUHVEWFXGYJZ>[H]G^G_JaGbEc^dGeKfDgChI
!cloud-sync-agent	Y!J#J%J(I*J+J,J-F/G0h1E2K3I4I6H7I8G9H:J;J=I>I?I@IAIBHCJDJGEIIJIKIMGNIOJPHRDSJTHUJVJXIYIZE]I^K_GaIbJcEdCeHfCgIhJ
!code-not-received	N!C#C%D&X(A)C*K+B,E-B.E/D0E1F2F3X4D5F6E7D8D9?:A;D<F=B>X?B@@ADCID=EEFDGDI?JEKALCM@NAO>PCQFRDSCTDUBV@WCXJYEZA[D^C_CambBcCdDeFfCgDhB
!connect-version-old	Y!H#G%H(E)I*I+J,H-G/G0G1k2G3G4F5H6H7H8F9G:I;I<I=G>G?I@GAIBFCHDGEJFJGGHCIGJHKGLIMGNHOIPHQIRBSHTFUIVHWJXHYGZD[H]I^J_GaHbIcCdFeEf>gFhH
!connector-password-too-long	b!J#H%E(J,J-G/J0J1I2h3H4K7K:J>J@HBGCJDJGHHIIBJJKGLIMINIPJRJTJUJVJXKZF[J^H_JbKcHdHeJfEhI
!contact-failed	w3_HGZD
!contact-info-malformed	U!B#C%F&I(F)G*E+D,G-E.I/G0H1I2H3l4F5I6H7G8H9F:D;G<J=F><?A@EAGBCCADcEHFHGGH=IIJHKELFMENEOIPEQIRHSHTFUGVBWHXDYHZ@[F]E^F_Fa@bGcGdGeIfGgHhE
!cookies-disabled	T!D#D%F&I(D)G*F+H,H-B.n/G0H1H2I3E4G5H6G7F8G9A:E;G<I=F>D?D@DAGBBCEDEEHFGGGHFIBJFKCLGMDNCOFPFQHRGSDTFUEVDWFXEYGZ@[F]D^G_FaDbCcDdEeGfEgGhE
!corporate-policy-sentence	l@YHDIGKIN_
!dc-policy-hints-missing	Z!I#G%I(J)J*G+J,K-E.K/G0I1I2J3H4@5j6I7I8I9H:I;I<H=I>G?I@FAHBHCHDIFJGJIGJDKDLJMENBOHPHQJRHSJTIUIVIWHXIYHZE[I]I^I_IaIbHcHdHeIfGgIhG
!dc-unreachable	[!G#G%H(H)I*I+J,J-F/G0J1I2J3F4j5C6H7G8G9H:H;J<Y=H>G?F@EAHBFCHDHEJFIGGHEIGKGLIMEOIPFQJRGSGTHUHVGWJXIYHZB[I]H^I_GaGbHcDdHeJfCgIhH
!decryption-key-mismatch	]!F#G%G&J(H)J*J+J,H-F/C0F1I2J3G4G5J6k7H8H9H:I;J<I=G>G?G@EAGBCCIDHEIFIGGHGIDJHKCLIMENCOGPFQJRFSJTGUIVHWJXIYFZ@[H]H^E_DaHbHcEdBeEfCgYhD
!error-processing-request	wBIHESbZC
!feature-not-enabled	r)KHHV^
!federated-password	V!F#F%F(D)F*H+I-D.J/E0I1H2I3G4G5I6H7m8G9I:E;I<J=E>G?E@BAHBCCHDEEIFIGFHBIEJFKDLEMDNDOJPDQJRISETGUEVDWGXHYJZ>[G]G^C_HaGbCcGdDeHfFgEhD
!forest-config-changed	^!F#G%F&K(F)H*H+I,I-F.J0G1G2I3G4F5J6G7G8k9F:E;I<J=E>H?G@DBDCFDGEJFIGDH?IFJGKELHMFOIPFQIRGSHTIUGVFWIXGYGZA[H]G^H_DaHbGcFdCeGfEgHhG
!inheritance-disabled	X!>#F%A&J(C)G*G+H,I-E.I/H0I1I2I3F4H5J6H7H8H9D:F;m<J=F>E?E@EAEBFCEDFEIFGGEHGIDJIKELHMGNFOGPJQIRHSHTGUDVDWIXGYHZC[H]D^E_DaFbEcHdEeIfGgIhF
!ldap-signing-not-configured	^!J#J%I(I*J+J-I/K1J2J3H4I5I6I7J8I9H:J<h=J>J?J@HBICFDIEJFJGIHIIFKILIMINHRJSJTJUIVIWJXJYGZF[J]J^J_JaJbJcGdIeJfHhI
!licence-missing-organisation	W!G#H%H&K(F)H*H+I,J-G.J/F0I1I2K3F4I5J6I7H8I9G:F;I<J=j>G?F@FAHBFCFDFEGFHGHIEJIKGLHMGNEOIPGQJRISHTHUDVCWFXHYIZC[H]G^H_GaGbFcFdFeIfGgHhH
!licence-missing-user	e(J)H/I=e?JBJDJGJHJPJSJUHVFZD^JbIcJdHeJfIgJ
!lost-device	M!D#A%D&G(C)E*B+K,F-B.G/E0F1F2G3=4E5G6F7D8F9B:C;F<H=D>m?=@@AFBGC>DFEFFFGEH[I@JFK@LDM>NBOEPEQGRFSETDUDVCWEXBYFZ<[C]X^D_Ea;bCcDdDeFfDgEhB
!managed-on-premises	n/IHIZJda
!method-not-allowed	U!F#F%F&I(^)E*[+E,I-E.H/G0H1I2J3B4G5I6H7F8H9D:E;G<I=E>??l@CAHBCCFD@EHFHGGHBICJHKCLGMDNDOEPFQHRHSFTFUEVBWGXFYHZ>]D^E_Fa@bCcFdGeHfFgFhE
!not-enough-methods	T!E#E%F&J(E)G+A,I-E.I/G0I1I2I3C4H5I6H7G8H9D:E;G<I=E>A@AAGBDCkEHFHGHHEIBJHKCLGMENDODPEQHRHSGTGUFVCWGXEYHZ@[F]E^G_GaDbGcGdFeIfGgHhE
!not-in-scope-group	b!I(I)I/J:J=H?I@HBGDHGFHIKKNJPGUHVeWIZD[K^HbKgJ
!not-registered	S!E#E%F&J(C)D*F+[,H-E.I/G0H1I2I3D4H5I6H7F8H9G:D;H<I=E>B@BAHB@CIDlEGFIGGHCIDJGKCLFMENDODPFQIRHSFTGUAVFWDXFYHZ=[E]D^E_GaEbDcGdEeHfFgHhD
!object-not-in-password-sync-scope	[!G#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:G;H<K=G>I?I@HAHBGCIDHEJFGGkH@IGJHKGLHMDNFOJPGRHSJTIUHVDWIXIYJZD[I]H^GaIbIcGdBeHfDgIhH
!onboarding-failed	]!I#I%G(H)J-J/J0I1J3J4J6G7J8H:J=H>J?J@HBXDJEHGIHBIJJIKGMJNHPIRJSIUIVHWJXJYIZ@[J^H_JbIcGdAehfBgJhH
!onprem-admin-action-required	b!H%J(F)K/J3J6J7J:G=F>J?I@HBGCKDIEhHFKJNGPISIUHVEWCZ?[J^J_JaKbHcFdGeHfIgJhJ
!onprem-complexity-refused	f!J#I%I(I*I+J-G0J3G4J6J7J8J9E:I;J=H>H?G@GAJBHCGDHFJGJHDIgKDLIMGN[OHPJRJSJTJUIVHWKXHYKZD[J]G^J_JaGbIcJdJfIhH
!onprem-connectivity	T!F#G%F&J(F)H*H+I,H-E.I/G0G1F2H3F4Y5G6F7G8G9E:D;H<H=D>F?F@CAHBCCGDFEBFGGFHCIFJHKFLHMENDOGPFQHRDSFTGUDVFWGXEY[Z=[H]G^F_FaGbEcldCeFfCgGhF
!onprem-multi-match	[!E#G%H(H)J*I+J,J-H/G0J1J3G4J6J7I8G9F:H;I=H>H?H@GAjBGCHDIFJGIHAIGJJKGLIMHNHOIPGRJSITHUIVGWJXHYJZC[J]G^H_BaIbIcIdIeJfIgIhI
!onprem-policy-refused	Q!E#D%F&J(C)F*G+G,H-I.H/?0H1I2H3F4H5H6F7E8G9I:C;I<I=E>E?DAIBBCEDCEGFIGEHGIJK:LEMBNkOFPFQIRHSGTGUCVDXFYIZG[D]E^C_GaFbDcFdCeGfFgFhG
!onprem-success-cloud-failure	Y!E#G%G&J(H)J*I+I,I-E.J/j0G1I2J3E4I5J6G7F8I9G:I;I<J=F>F?H@EAGBECHDFEIFIGIIDJFKELHMXN?OGPEQJRISITAUIVHWJXIYJZC[I]H^F_AaHbHcGdEeIfGgIhF
!ou-reserved-character	]!H#I%E&H(I)I*I+J,J-E.J/H0J2J3F4I5J6J7I8I9E:F;G=H?G@GAHBECHDHEIFjGDHCIBJJKHLJMHNEOIPIRISJTIUGVHWHXHYJZC[I]H^I_HaHbHcGdGeIfGgIhH
!password-contains-name	h#K-A:J@IBHFJGJHEIeKEMINHVJZC^JhY
!password-easily-guessed	O!D#G%D&H(A*C+F,D-o.G/B0E1F2E3C4E5F6E7B8F9C:B;F<H=D>B?B@?AEB?CCDBEFFFGDI<KHLCMAN;ODPDQGRESDUBVBWEXBYFZ;[B]C^J_EaDbCcDdBeEfCh@
!password-filter-refused	T!F#C%E&I(D)G*H+G,G-?.H/C0E1H2F3E4A5E6F7D8G9G:D;H<I=F>E?E@AAGBACEDDEHFHGDHFIDJnKALEMCN?OFPEQIRHSFTDUDVEWFXFYHZ>[E]F^C_FaFbCcEdCeFfEgFhC
!password-never-expires	W!H#G%G(E)I*I+I,J-F/H0J1J2I3H4J5K6J7G8I9J:F;I<K=F>G?H@AAJBDCHDFEKFJGGHIIFJHKCLkMDNEOJPIRJSITHUGVGWIXIYJZ>[F]F^A_IaGbEcIdEeIfGgGhB
!password-reset-done	j(H-J:J=J@XBaHYKJLJMZUGVHZC[J^HbIhG
!password-too-weak	R!F#C%F&I(C)H*F+E,H-I.H0H1H2X3A4G5H6G7E8G9D:D;G<H=F>@?D@?AGBBCBDHEHFFGFIlK>LEMBNYOCPFQIRGSGTFUEVDWGXEYHZ<[E]D^D_FaDbEcFdDeHfFgGhA
!password-used-before	P!G#A%E&I(B)F*F+G,G->.H/C0H1H3E4G5G6F7D8G9F:D;G<I=E>C?C@AAGBACDDCEGFHGEH[I;JEKmLDMAOFPEQIRGSFTFUDVCWGXEYHZ@]C^C_FaEbCcFdCeFfEgEh?
!phone-mismatch	W!I#G%I&J(I)J*H+G,K-F.J/H0J1J3E4I5J6I7I8J9G:H;I=I>??F@EAIBGCEDBEJFIGIHDIBJJKBLIMGNGOkPIQJRHSITIUIVGWJXGYJZB[I]H^I_HaCbIcHdIeJfHgJ
!privileged-account-denied	S!C#E%]&I(A)@*G+G,E-F.I/G0H1H2H3E4E5H6G7E8F9F:E;F<J=E>E?E@DAFBECGDEEFFGGFHEIEJGKELGMFNEOGPlQGRGSFTFUDV@WGXFYHZ?[G]G^E_EaFbEcFdEeGfFgBhG
!reset-in-home-directory	U!B#F%F&J(@)E*G+H,I.I/H0I1I2I3F4H5I6H7E8G9I:m;I<J=C>E?D@AAIBBCFDCEHFIGFHEIDJGKBLEMDNDOIPDQIRISETHUCVAWEXGYIZ;[E]F^D_GaFbCcGdEeHfFgFhD
!sam-remote-call-denied	Y!F#F%D&I(G)G*F+H,H-E.I/G0H1H2G3F4F5I6G7H8F9D:G;G<I=F>F?D@FAFBDCGDFEHFHGHHEIEJGKELHMGNEOGPEQlRGSHTHUFVEWHXGYDZC[H]G^H_FaFbFcEdEeGfEgHhG
!server-clock-skew	Z!I#G%H(I)J*I+J,H-H/I0H1F2I3G4D5I6G7H8H9G:I;I<J=I>H?H@GAIBGCIDHEJFJGGH?IGJJKHLJMENHOHPHQJRkSFTGUIVIWJXHYFZE[J]H^J_HaGbIcBdFeHf?gIhH
!servers-catching-up	T!F#Y%E&J(C)G*H+H,H-C.I/Z0G1G2G3F4G5H6F7H8G9I:D;I<I=F?E@>AHB?CFDDEIFIGCH@IBJEK@LCMmNBOHPGQIRESGTGUEVEWHXGYHZ:[D]E^C_GaFbBcEdCeGfBg]h@
!smart-lockout	T!C#@%E&J(F)G*G+H,G-C.I/D0H1H2H3E4G5I6H7F8H9G:F;H<I=F>F?F@BAGBCCFDDEIFHGGHCIDJHKDLaMDNEOGPEQIRFSFTmUGVDWIXDYIZ@[A]F^B_EaFbEcFdFeHfGgFhE
!sspr-disabled-tenant	U!F#H%G(A)H*E+I,I-G.I/I0J1I2J3H4J5J6J7F8H9J:A;J<J=C>G?E@EAJBACHDDEEFIGGIIJGKGLHMGNDOJPEQJRJSETJUkV>WFXHYIZ@[G]G^F_JaGcGdGeIfEgEhH
!sspr-not-enabled-for-user	[!B#H%G*I+I-J.J/J3[4J7H8I:D=F>I?X@FAJBDCHDBEHGHHEIIJIKGLHMINGOJPGSHTJUAVhXIZ?[G]I_IaHbGcJdEeIfHgIhH
!sspr-policy-not-set	e(I)I*Z:I=JBJEFHGJKNFSJUGVHWdZGdIgH
!throttled	S!D#]%F&I(D)F*E+F,H-I.H/G0G1G2F3A4F5H6G7F8F9B:E;F<I=E>C?D@>AEBACCDBEGFGGFHDIAJFKALEMENDODPDQGRESDTCUEVCWGXmYFZ?[F]D^F_FaBbDcDdFeHfFgFhE
!tls-disabled	X!F#G%G&J(H)H*H+H,H-G.I/H0H1A2G3E4E5H6E7I8F9F:H;H<G=F>E?F@DAHBDCFDFEIFIGGHJIEJHKFLHMFNGOGPFQHRCSGTHUFVFWIXFYlZC[I]G^H_GaGbFcAdCeFfBgGhG
!unlock-option-missing	W!F#@%G(D)G*H+H,J-E.I/H0J1I2J3H4I5J6I7H8I9I:E;I<K=F>G?D@BAIB?CEDEEJFJGHH?IEJHKDLFMENFOIPGQJRISHTBUFVCWHXGYJZ@[m]G^E_HaGbAcHdGeIfGgHhE
!user-abandoned	[#F%E&K(E)G*H+H,J-E.H/G0I1I2J3F4I5I6I7G8H9E:F<J>D?D@DAHB>CCDBEIFHGGIDJHKCLHMDNEOHPFQJRGSXTHUEVCWFXGYIZB[G]k^G_GaEbDcFdHeIfCgGhF
!user-cannot-change-password	Y!H#H%G(D)J-G/I2J3H6J7H9K:G;J=H>H?I@@BDCJDHGHIGJIKELCMENFPISKTJUHVFXIZ<[G]H^j_IaJbGcJdEeIfIgIhA
!user-not-found-onprem	Y!C#H&I(G)I*I+I,I-G.J/C0G1I2J3D4H5K6H7F8H9H:G;G<J=F>G?G@HACBFCHDGEHFIHEIFJIKGLHMGNFOHPEQJRISJTDUIVFWJXIYJZC[I]G^F_kaHbHcFdDeIfGgHhH
!windows-screen-broken	T!G#G%G(D)H*I+I-H.W/H0J1J2J3I4J5J6J7F8I9H:F;J=G>G?E@HAJBDCHDFEIFJGIH:IGJGKGLGMENEOIPHQJRISGTHUFVEWGXHYJZB[D]F^G_IaGblcGdHeIfGgGhD
!wizard-connector-not-found	u,JHFZJe_
!writeback-not-enabled	T!C#F&I(C)B*D+G-E.I0C1E2G3E4C5G7E9G:D;G<G>E?D@CAGBBCFDCEDFGHHIEJEKCLEMENCOGQGRDSFTFU=V@WCXFYAZ?[F]F^D_IaFbDcCdjfXgYhD
!writeback-service-stopped	W!G#H%E(F)H*J+J,I-H.J/Y0C1D3H4G5H6E7E8F9H:H;I<I=F>H?H@FAHB@CIDHEJFIGDH<IGJFKGLIMENFOJPFQIRASCTHUFVGWIXIZE[I]G^H_GaHbGcHdCfkgGhH
!writeback-unsupported-path	V!F#G%J&J(D)G*F+I,I-G.I/C0H1H2I3G4H5I6H7F8H9E:G;H<J=F>F?F@DAHBCCGDGEGFIGHH?IFJHKELGMANEOHPEQIRHSFTDUGVFWHXHYHZB[G]G^F_FaGbEcFdCeHfDgmhF
!wrong-current-password	T!H#C%H(F)I*I+I,I-B.J/G0J1J2H3G4I5J6H7G8J9I:F;I=H>F?G@AAJBDCHDEEJFJGGHJIBJHKBLFMCNCOFPIRHSITHUGVFWIXHYJZ<[F]H^D_IaHbFcHdEeIfHgHhl
#account-disabled	P!m#?%C&G)B*D+E,E-B.F/C0F1F2F3@4E5G6F7D8E9D:A;b<H=B>B?C@BACBACCDBEFFFGDHGIAJFKBLCMCNCODPBQGRESDTAU@V?WFXCYFZ=[D]B^I_@aDcDdBeFfJgEhC
#account-locked	K!D#n%?&G(B)C*C+D,D->.J/B0E1D2D3A4C5E6D7C8D9B:A;D<F=B>@?A@CACBJCADCEEFEGCI?JCK>LAM@NAOCPAQERCSBTcUCV@WEYEZ:[]]B_BaCbGcBdBeEfCgBh@
#account-not-set-up	k!JHJVaZG
#ad-access-denied	Q!B%j&H(b)D*E+G,F-C.H/D1F2B3C4E5G6F7D8E9G:B;a<G=C>D?D@GAGB@CDDCEFFGGCHHIBKGLBMCNBOGPYQERFSETJUBVCWDXEYGZ<[B]D^J_CaDbBcDdBeEfBgZhC
#ad-unknown-error	d!H&e-K3J@KBKHGKJNISIZD_I
#admin-role-missing	S!E#G%[&J(j)J+H,G-F.I/G0H1H2I3G4H5I6H7E8G9I:A;H<J=C>E?B@EAIBBCEDCEGFIGGHYIFJFKCLFMENDOIPEQIRHSETHUAVDWDXGYIZ<[D]E^E_HaDbBcGdDeGfEgDhE
#admin-sspr-disabled	W!D#H%F(G)k+I,F-H.J/I0J1J3H4I5J6J7G8I9H:E;J=F>G?D@EAIBECIDEEGFJGIHEIHJHKHLIMHNEOJP^QJRJSFTHUDV>WDXHYJZ@[H]H^F_JaHbFcHdEeJfHgDhI
#admin-two-gate	U!F#G%G&J(@)C*l+F,E-F.I/H0I1H2I3F4H5I6I7H8H9F:E;H<J=F>E?I@DAGBFCADDEEFIGHHEIEJHKELHMFOFPAQIRHSHTHUEVCWDXFYIZA[G]F^G_HaFbHcHdFeIfHgEhG
#already-registered	^!I#J%J(I)I*I+i-H3H7K9J:I=I>G?D@GBECDDBGJHAIHKGLJMJNHOEPJSJTJUIVHWJXIZE[J]G^J_JaGbGcKdJfJhI
#auth-token-error	h,bHFZIeI
#changed-too-recently	N!E#C%H&I(A)F*F+G,H-B.H/D0H1G2G3E4G5H6G7D8F9E:D;H<I=E>C?D@nAGBECEDDEGFGGFI>JEKDLCMAN@OFPEQHRFSETFUDVCWEXDYGZ:[D]D^@_GaEbGcEdDeFfEh?
#cloud-service-error	]!F#I%I(C)E*I+I-I.I/I0J1I3I4I5J6J7E8I9J:F=F>H?F@IAJBCCIDFEIFJGJH?IIJHKGLJMHNHOJPFRGSkTGUHVEWFXGYJZ>[H]G^G_JaGbEc^dGeKfDgChI
#cloud-sync-agent	Y!J#J%J(I*J+J,J-F/G0h1E2K3I4I6H7I8G9H:J;J=I>I?I@IAIBHCJDJGEIIJIKIMGNIOJPHRDSJTHUJVJXIYIZE]I^K_GaIbJcEdCeHfCgIhJ
#code-not-received	L!B#B%C(A)C*I,E-A.E/C0D1E2F3]4C5E6E7C8D9?:A;C<F=A>]?E@?ADCEDFEDFDGCI>JEK@LCM@NAPCQERCSBTCUAV?WCYDZ@[C]J^C_BalbBcBdDeEfBgChA
#connect-version-old	X!H#F%G&J(E)I*I+I,H-G.J/F0G1k2G3F4E5H6G7H8E9F:H;I<I=G>G?H@GAHBFCHDGEIFJGFHGIFJHKGLIMFNGOIPGQIRASHTEUHVGWIXHYYZC[H]I^I_GaHbHcBdEeEf=gFhH
#connector-password-too-long	b!J#H%E(J,J-G/J0J1I2h3H4K7K:J>J@HBGCJDJGHHIIBJJKGLIMINIPJRJTJUJVJXKZF[J^H_JbKcHdHeJfEhI
#contact-failed	u3_@YHGZD
#contact-info-malformed	U!B#C%F&I(F)G*E+D,G-E.I/G0H1H2H3l4F5I6H7G8G9F:D;G<I=F>E?G@DAGBCC@DcEHFHGGH<IIJHKELFMENDOJPEQHRHSGTEUFVBWHXDYHZ?[F]E^F_Fa@bGcFdGeHfGgHhE
#cookies-disabled	T!D#D%F&I(D)G*F+G,H-B.n/G0H1H2I3E4G5H6G7F8G9A:E;G<I=F>D?D@DAGBBCEDEEHFGGGHEIBJFKCLGMDNCOFPFQHRGSDTFUEVDWFXEYGZ@[F]D^G_FaDbBcDdEeGfEgGhE
#corporate-policy-sentence	l@YHDIGKIN_
#dc-policy-hints-missing	Z!I#G%I(J)J*G+J,K-E.K/G0I1I2J3H4@5j6I7I8I9H:I;I<H=I>G?I@FAHBHCHDIFJGJIGJDKDLJMENBOHPHQJRHSJTIUIVIWHXIYHZE[I]I^I_IaIbHcHdHeIfGgIhG
#dc-unreachable	Z!F#G%H(H)I*H+J,J-F/G0J1H2J3F4i5C6H7G8F9H:H;J<Y=H>G?F@EAHBFCHDHEJFIGGHEIGKGLIMEOIPFQJRGSFTHUHVGWJXIZB[I]H^I_GaGbHcDdHeIfCgHhH
#decryption-key-mismatch	]!F#G%G&J(H)J*J+J,H-F/C0F1I2J3G4G5J6k7H8H9H:I;J<I=G>G?G@EAGBCCIDHEIFIGGHGIDJHKCLIMENCOGPFQJRFSJTGUIVHWJXIYFZ@[H]H^E_DaHbHcEdBeEfCgYhD
#error-processing-request	wBIHESbZC
#feature-not-enabled	r)KHHV^
#federated-password	V!E#F%F(D)F*H+I-D.J/E0I1H2I3G4G5I6H7l8G9I:E;I<J=E>G?E@BAHBCCGDEEIFIGEHEIEJFKCLEMDNDOIPCQJRISETDUEVDWGXHYIZ=[G]G^C_GaGbCcGdDeHgEhD
#forest-config-changed	]!F#G%F&J(F)H*H+I,I-F.J0G1G2I3G4F5J6G7G8k9F:E;I<J=E>G?G@DBDCFDFEJFIGDH?IFJGKELHMXOIPFQIRGSHTIUGVFWIXGYGZA[H]G^H_DaHbGcFdCeFfEgFhG
#inheritance-disabled	X!>#F%A&J(C)G*G+H,I-E.I/H0I1I2I3E4H5J6H7H8H9D:F;m<J=F>E?E@EAEBFCEDFEIFGGEHGIDJIKELHMGNFOGQIRHSHTGUDVDWHXGYHZC[H]D^E_DaFbEcGdEeIfGgIhF
#ldap-signing-not-configured	^!J#J%I(I*J+J-I/K1J2J3H4I5I6I7J8I9H:J<h=J>J?J@HBICFDIEJFJGIHIIFKILIMINHRJSJTJUIVIWJXJYGZF[J]J^J_JaJbJcGdIeJfHhI
#licence-missing-organisation	V!G#H%H&J(E)H*H+I,J-F.J/F0I1I2J3F4I5J6I7H8H9F:F;I<J=j>G?F@FAHBFCFDFEGFHGGIEJIKFLHMGNEOIPGQJRISGTHUDVJWEXHYIZB[H]F^H_GaGbFcFdFeHfGgHhH
#licence-missing-user	d(J)H/I=e?JBJDJGJHJPJSJUHVFZD^JbIcJdHeJfIgJ
#lost-device	M!C#A%D&G(B)E*B+J,F-B.F/D0F1F2F3<4E5G6E7D8E9A:B;E<G=C>m?=@@AEBGC>DFEFFFGEH[IAJEK@LDM?NBOIPDQGRESETDUCVBWEXBYFZ;[C][^D_Ea9bBcDdDeFfDgDhB
#managed-on-premises	n/IHIZJda
#method-not-allowed	T!F#F%F&I(Y)B*b+D,H-D.H/G0H1H2I3B4G5I6G7F8G9D:D;G<I=D>G?l@CAGBCCID@EHFHGFHAICJHKBLGMDNDOEPEQHRGSFTFUDVBWFXEYGZ=]C^E_Fa@bCcFdFeHfFgEhD
#not-enough-methods	S!E#E%F&I(D)F*^+A,H-D.I/G0I1H2H3B4H5I6H7G8H9D:D;G<I=E>@?Y@AAGBDCkEGFHGGHDIBJGKCLFMENDOCPEQHRHSGTFUFVCWGXEYHZ@[E]E^G_GaDbFcFdFeHfGgGhE
#not-in-scope-group	b!I(I)I/J:J=H?I@HBGDHHHIKKJLKNJPGUHVeWIZD[J^HbJgJ
#not-registered	R!D#D%F&J(B)C*E+_,H-E.H/F0H1H2I3C4G5H6H7F8G9G:C;H<H=D>G?I@AAHB?DlEJFHGFHBICJFKCLEMDNCPEQHRHSFTFU@XEYGZ<[D]C^E_FaDbCcFdEeHfEgGhD
#object-not-in-password-sync-scope	Z!F#H%D(H)J*J+J,I-F/I0H1H2I3G4H6I7I8H9I:F;H<K=G>I?H@HAHBGCIDHEJFGGkH@IGJHKFLHMDNFOJPGRHSJTIUHVDWIXIYJZD[I]H^G_JaIbIcGdBeGfDgIhH
#onboarding-failed	[!H#I%G(H)J-I/I1J3I4J7J8G:J=G>J?J@HBXDJEHGHHAIJJIKFMJNHPIRJSIUIVHWJXJYIZ@[J^H_JbHcGd@ehfBgJhH
#onprem-admin-action-required	b!H%J(F)K/J3J6J7J:G=F>J?I@HBGCKDIEhHFKJNGPISIUHVEWCZ?[J^J_JaKbHcFdGeHfIgJhJ
#onprem-complexity-refused	d!I#I%I(H*I+I-F.J/J0J3G4I5J6J7I8J9E:H;I=H>G?G@JAJBGCGDHEJFJGJHCIgKJLIMGN_OGPIRJSJTJUIVHWJXGYJZC[J]G^J_IaGbIcIdIfIgKhG
#onprem-connectivity	T!F#G%F&I(F)H*H+I,H-E.I/F0G1F2H3F4X5G6F7G8F9E:D;H<G=D>F?E@CAGBCCGDFEBFGGFHCIFJGKFLHMENDOGPFRDSETGUDVEWGXEY_Z=[G]G^F_EaGbFcldCeFfCgGhF
#onprem-multi-match	[!E#G%H(H)J*I+J,J-H/G0J1J3G4J6J7I8G9F:H;I=H>H?H@GAjBGCHDIFJGIHAIGJJKGLIMHNHOIPGRJSITHUIVGWJXHYJZC[J]G^H_BaIbIcIdIeJfIgIhI
#onprem-policy-refused	O!D#C%D&I(A)E*D+F,G-].G/]0G1H2G3E4G5G6E7C8F9H:B;H<H=D>D?C@[AHB@CDDAEFFHGCHCIHJZKDLDMANjOFPEQHRHSFTEUBVBWYXEYHZE[C]D^B_FaEbBcEdBeFfEgEhE
#onprem-success-cloud-failure	Y!E#G%G&J(H)I*I+I,I-E.J/j0G1I2J3E4I5J6G7F8I9G:I;I<J=F>F?H@EAGBECHDFEIFIGIIDJFKELHMXN?OGPEQJRISITDUIVHWJXIYJZC[I]H^F_AaHbHcGdEeIfGgIhF
#ou-reserved-character	]!H#I%E&H(I)I*I+J,J-E.J/H0J2J3F4I5J6J7I8I9E:F;G=H?G@GAHBECHDHEIFjGDHCIBJJKHLJMHNEOIPIRISJTIUGVHWHXHYJZC[I]H^I_HaHbHcGdGeIfGgIhH
#password-contains-name	e#J+X-B:J@HBHDJFJGJHDIeKFLJMHNHVJZB^JhY
#password-easily-guessed	N!D%D&H(A*C+F,D-o.G/B0E1F2E3C4E5F6E7B8E9C:B;F<G=D>B?B@>AEB?CCDBEFFFGCHJI<J]KHLCMAN;ODPDQFRESDUBVAWEXAYFZ;[B]C^I_EaDbBcDdAeEfCh@
#password-filter-refused	T!F#C%E&I(D)G*G+G,G->.H/C0E1H2F3E4A5E6F7D8G9G:D;H<I=F>E?E@AAGBACEDCEHFHGDIDJnKALEMCN?OFPEQIRHSFTDUDVEWFXFYHZ>[E]F^C_FaFbCcEdCeFfEgFhB
#password-never-expires	W!H#G%G(E)I*I+I,J-F/H0J1J2I3H4J5K6J7G8I9J:F;I<K=F>G?H@AAJBDCHDFEKFJGGHIIFJHKCLkMDNEOJPIRJSITHUGVGWIXIYJZ>[F]F^A_IaGbEcIdEeIfGgGhB
#password-reset-done	i(H-J:J=J@[BaHYKJLJMZUGVHZC[J^HbIdKgKhG
#password-too-weak	Q!E#C%E&I(C)G*F+E,H-J.H0G1G2[3@4G5H6G7D8G9D:D;G<H=F>@?D@?AGBACADHEHFFGEHJIlJYK>LEMBOBPFQHRGSFTFUEVCWGXEYGZ<[D]D^D_FaDbDcFdDeGfEgFh@
#password-used-before	O!G#@%E&I(A)F*F+G,G-=.H/J0G1G2Y3E4F6F7C8F9F:C;G<H=D>C?B@FAGBACCDBEGFHGDHYI@JDKmLDMANYOEPEQHRGSFTEUDVCWFXEYGZ?]B^B_FaEbCcEdBeFfEgEh>
#personal-account	w:Z>F
#phone-mismatch	V!H#F%I&J(H)J*G+F,J-E.J/H0J1J2K3E4I5J6I7I8I9G:H;I=I>A?E@EAHBFCEDAEJFIGIHBIAJJKBLIMGNFOlPHQJRHSITHUIVFWJXGYJZB[I]G^I_HaDbIcHdIeJfHgI
#privileged-account-denied	R!C#E%^&I(@)>*G+G,E-F.H/G0H1H2H3E4E5G6G7E8F9F:D;C<J=D>E?E@CAFBECFDEEFFGGFHDIEJGKELGMFNEOGPmQGRGSFTEUCV@WFXEYHZ>[G]G^E_EaFbEcFdDeGfEgBhG
#reset-in-home-directory	U!E#F%E&J(@)E*G+H,I.I/H0I1I2I3F4H5I6H7E8G9I:m;I<J=B>E?D@AAHBBCFDCEHFIHEIDJFKBLEMDNDOIPDQIRISETHUCVAWEXGYIZ;[D]F^D_GaFbCcGdEeHfFgFhD
#sam-remote-call-denied	Y!F#F%D&I(G)G*F+H,H-E.I/G0H1H2G3F4F5I6G7H8F9D:G;G<I=F>F?D@FAFBDCGDFEHFHGHHEIEJGKELHMGNEOGPEQlRGSHTHUFVEWHXGYDZC[H]G^H_FaFbFcEdEeGfEgHhG
#server-clock-skew	Z!I#G%H(I)J*I+J,H-H/I0H1F2I3G4D5I6G7H8H9G:I;I<J=I>H?H@GAIBGCIDHEJFJGGH?IGJJKHLJMENHOHPHQJRkSFTGUIVIWJXHYFZE[J]H^J_HaGbIcBdFeHf?gIhH
#servers-catching-up	S!F#X%E&J(C)G*G+H,H-B.I/Z0G1G2F3F4G5H6E7H8G9H:D;I<H=F>F?E@>AHB>CEDCEHFHGIHEIBJEK?LCMmNAOGPFQIRGSGTGUEVDWGXGYHZ:[C]D^C_IaEbAcEdCeGfBg^h?
#smart-lockout	T!C#@%E&J(F)G*G+G,G-C.I/D0H1H2H3E4G5I6H7E8H9G:F;G<I=F>C?F@BAGBBCFDDEHFHGGHFIDJHKDLaMDNEOGPEQIRFSFTmUGVDWHXDYIZ@[@]F^B_EaFbEcFdFeHfGgFhE
#sspr-disabled-tenant	T!F#H%G(@)Y*E+I,H-G.I/I0J1I2J3G4I5J6I7F8H9J:@;J<J=C>G?E@CAJBACHDDEDFIGGIIJGKFLGMGNDOJPDQJRJSDTIUkV=WFXHYIZ?[G]G^D_IaGbJcFdFeIfDgEhH
#sspr-not-enabled-for-user	Y!A#G%G)I*H+I-I.J/J0J3[4J5K6J7G8H;J=E>H?W@EAJBCCHDBEHGHHDIIJHKGLGMHNFOJSGTJUJViXIZ>[F]H_IaHbFcJdDeHfHgIhH
#sspr-policy-not-set	e(I)I*Z:I=JBJEFHGJKNFSJUGVHWdZGdIgH
#throttled	S!C#]%E&H(D)F*E+F,H-I.G/G0G1G2F3A4F5H6G7F8F9A:D;F<I=E>C?D@>AEBACCDBEGFGGFHDIAJFKALEMENCODPDQGRESDTBUEVCWGXmYFZ?[F]D^F_FaBbDdFeHfFgFhE
#tls-disabled	X!F#G%F&J(H)H*H+H,G-G.I/H0G1A2F3E4E5H6E7H8F9F:H;H<G=F>E?F@DAHBDCFDFEIFHGGHJIEJGKFLHMFNGOGPFQHRCSGTHUFVFWIXFYlZC[I]G^H_GaGbFc@dCeDf@gGhG
#unlock-option-missing	V!F#@%G(C)G*H+H,J-E.I/H0J1I2I3G4I5I6I7G8H9I:E;I<K=F>F?B@BAIB?CDDEEIFJGGH?IEJHKDLFMENFOIPGQJRISHTIUFVCWGXGYJZ?[m]G^E_HaGbAcGdFeIfGgHhD
#user-abandoned	Z!J#F%E&J(D)F*H+G,J-E.H/F0H1I2I3F4H5I6I7F8H9E:E<J=Z>C?C@CAHBFCCDIEHFHGGHIIDJGKCLGMCNDOHPFQJSWTHUDVCWFXFYHZA[F]k^G_GaDbCcFdGeIfHgFhE
#user-cannot-change-password	Y!H#H%G(D)J-G/I2J3H6J7H9K:G;J=H>H?I@@BDCJDHGHIGJIKELCMENFPISKTJUHVFXIZ<[G]H^j_IaJbGcJdEeIfIgIhA
#user-not-found-onprem	Y!C#H&I(G)I*I+I,I-G.J/C1H2J3D4G5J6H7F8G9H:G;G<J=F>G?G@HACBFCHDGEHFIHDIFJIKGLHMGNFOHPEQJRISJTDUIVFWJXIYJZC[I]G^F_kaHbHcFdDeIfFgHhH
#windows-screen-broken	T!G#G%G(D)H*I+I,K-H/H0J1J2J3I4J5I6J7I8I9H:F;J<K=G>F?E@GAJBDCHDFEIFIGIH:IGJGKGLGMENEOIPHQJRISFTHUFVEWGXHYJZA]F^G_IaGblcGdHeIfGgGhD
#wizard-connector-not-found	u,JHFZJe_
#writeback-not-enabled	Q!B#D&I(B)A*D+F-D.H/G0G1D2F3D4B5F7J9G:C;G<F=Y>D?D@BAFBACEDBEDFFG]HEIDJCKBLDMDNBOGQFRDSETDU=V?WCXFYJZ=[D]E^C_IaEbCcBdje]gWhB
#writeback-service-stopped	U!F#G%E&K(E)G*I+I,H-G.J/X0G3G5G6H7E8E9G:G;I<H>G?G@EAHB@CHDGEIFHGDH;IGKFLHMDNEOIPER@SCTGUEVFWHXHZE[H]F^H_FaGbFcZdAfkgFhG
#writeback-unsupported-path	U!F#G%H&J(C)G*F+I,H-F.I/A0H1G2I3F4H5I6H7F8H9E:G;H<J=F>F?F@CAGBCCGDFEGFIGHH?IFJHKELGM@NEOHPEQIRHSFTDUGVEWHXHYHZB[G]G^F_EaGbEcFdCeHfDgmhF
#wrong-current-password	T!H#J%H(F)I*I+I,I-B.J/G0J1J2H3G4I5J6H7F8J9I:F;I<K=H>F?F@AAJBCCHDEEJFJGGHJIBJGKCLFMBNCOFPIQKRHSITHUGVFWIXHYJZ<[F]G^D_IaHbFcHdEeIfGgHhl
+# #	U!G#I%I(G)I*H+J,J-H/G0I1e2H3Y4G5J6I7J8H9G:J;J<J=G>E?G@bAIBZCFDIEJFJGIIDJIKELFMGNEOJSFTGUJVGWJXGYiZG[J]I^I_IaFbGcBdGeHfDgGhI
+# a	y@JI]
+# admin	g(F*IHGMITIgf
+# and	g-J1Z3J4K>JBICJHBI]KZMXO]Y^ZEc^
+# are	y/FIJKZM]gJ
+# at	w-ZHJIZKHOZZF
+# caracter	q2a
+# char	k/X2c9J@IBJHDIYKJN[ZJ
+# character	d/Z2^I[
+# day	q@]NJ
+# days	l!ZDZHYIIZZ
+# e	q>^IFOZYZ
+# from	wHJc[
+# godziny	uX[
+# heur	uXZ
+# hora	l@]HKX^
+# hour	e#K@aKJXaZFaG
+# in	w#IK]TY
+# is	q3ZH]
+# it	yIJO^
+# l	wC^KX
+# la	y#J@HI^TZ
+# letter	yI[NJ
+# may	y9KBKH_
+# method	l*Z?IC]HJ
+# min	u#WHJRZaZ
+# minut	i3J>JHJOJPZR_a^
+# minuten	wHJR_
+# not	q/[1H3Z=WH]
+# och	y3X>IO[
+# of	q(J1]@JC_DKEKHCZZ
+# on	k(]1J3X>JHFOJPYS[YZZJcJgH
+# ore	r@[XZ
+# password	k%H(G/J@FBZH[IHK_NYZHgZ
+# peopl	y(HCJLXP]
+# random	yIJNZ
+# reject	w/[@[IJ
+# sms	w3b>D?JOHaE
+# so	r3[>I@JHHKJMXZJaIh]
+# sspr	p@^NJ
+# still	uMXgJ
+# stunden	r@]XZZJ
+# teken	y%K2^
+# this	y@ZHJV[
+# timmar	wXZ
+# to	m3J4]>[CXHIK]OJcH
+# und	y3ZC^aF
+# user	u@XCZFZGXHJ
+# uur	q@_X[
+# was	y@YIZYZZJ
+# x	s1]HJ
+# y	w3YIHOZYYaH
+# zeichen	q-Z/Z2[HJIZ
+# が	s3b>JCJDJHKOH
+# 个	y2]IJK]ZJ
+# 位	y2[CII]
+# 小	r@[X^
+# 文	s2^IaKJ
+# 時	s@ZX^
+# 管	sgb
+# 还	y3ZTX
+2008 r2	u5[
+2016 acs	r1c9JHH
+32004 decryption	y6X
+32009 error	w,Z
+32011 onboard	ye]
+33001 adunknownerror	m&^
+33001 unknown	w&[
+3rd party	yJY
+80230405 object	s__
+80230818 dominio	y4[
+a #	h(Z/X2^3Y>IBJHEKINZZHa^gJ
+a antiga	uHJM^h]
+a bann	y-Z
+a blank	y3]HGbZ
+a caixa	yHZ^Y
+a call	y#X?XHHZ]
+a cambiarla	y@X
+a capital	yIY
+a chang	r@X
+a choic	w?^HH
+a cloud	w*J,_/[HFdHgJ
+a code	i>C?IBKCJHbXXZ^]I
+a comma	u3ZF[HJaJ
+a company	yH[
+a conta	l!Y#[%])Z3KHJLZVJXJZJ[X_Z
+a container	wF[GaHGZH
+a customer	sHY
+a day	b!J#G-H9G@_DJHFIHKGMINGR[TJXdZDcJf]
+a dc	u4bHF_KcHfJ
+a de	uD[HJKZMX
+a deja	y+YHKKX
+a deux	u*^
+a deviner	s-^HJ
+a different	l:Y?F@]GYHZKK
+a directory	y)^HH
+a disabl	y!Y
+a domain	k5Y8]GJHIM[PG_]
+a due	y*[AZCWHI
+a email	w*Y6G>I?HC]H[
+a ete	m!^-J4[9J>J?[@IBXCJDIHFIJM[VJZG_ZdZ
+a fail	y@YHEZ^bJ
+a failur	yZX
+a federat	y7HH^
+a few	sBXMX
+a file	y#J;HH]
+a filter	wGWHDJa
+a forest	y8XHY
+a former	yIJK]ZJ^Z
+a fresh	y@ZBYHJLXZI
+a full	w@YHHTZfZ
+a generic	wHHNZZX^Z
+a global	m(]HJ
+a good	y)H9YH]UJ
+a gpo	wYW
+a group	o(G@HGXHZV[
+a guest	q:[
+a helpdesk	r*Y@XCJ
+a ja	y9J>]HJV[
+a jamai	y+[DYHHWZ
+a jour	u+[1YDJMWf]
+a kod	y>_aJ
+a l	r([>Y@ZHJZJbXeZ
+a la	i%Z2Y3G>]?JBJHEIIKZMJN^O[VKZHaGbYdZfJ
+a laptop	yH]
+a licenc	s=^HI
+a list	q-^HEIZ
+a lock	ybX
+a login	y>]
+a long	u!X@JHJIIMXOIXKZa
+a lot	u9^ZK
+a meet	uHH]^
+a member	o>JHFPYV_
+a messag	rHHZYaZ
+a mi	s(J)X3Z9W>]@IHIIIK]OHVYZF
+a microsoft	p)]HKMYR]SXTHdYfJgJ
+a minha	w@JDKIXK]VXZG
+a minut	w@ZHJTX
+a necessary	q)JHJUIVJda
+a new	U#G%H([)J*H+],J-D/G3J6J7I9I=I?G@YAIB[CGDFHYIGJIKGLZNEOJPJTJUJVHXJ[c]X^G__aJbIdIeKfJgXhI
+a newly	y%Y@[HJ
+a nice	w9]@K
+a nie	y=[HI
+a nova	q9J@JB^HEK[M_ZG]J
+a number	l3WD]HII[OJZJ
+a nuvem	y/YMYgY
+a opcao	y(Z[X
+a organizacao	sW[dY
+a otro	y(^7XVJ
+a pagina	s+]-XHIVJXZZZ
+a palavra	r@^KGVX
+a partner	sH]
+a pas	h%Z(X)I*I+I,K-J/Y3I:J=Z?H@JCJDYEWHEIIKJMZNJOJPHUXV]WYZE][aIhJ
+a passkey	wHY
+a password	X#I(D)K-G/Y6J:I<^=J?Z@bBDCJDHGIHZIaJZLGMDNCTXUIVJWXZF[G][^HbHdIeKfJgJhH
+a phon	n*X3F>JC^DbHCOJZJaI
+a pilot	yH_VE
+a pin	yHZIZ
+a plus	yF^HH
+a policy	k*IHCNAU[Wb
+a politica	oHHNaWY
+a privat	y@[DZHH
+a privileg	yP]
+a problem	sEZSZZK
+a red	sHGIJKYS[Za]FbJhJ
+a redefinicao	n(IBJU]Z^
+a reimpostar	s=ZBXHJVX
+a replacement	y>[ZJ
+a reserv	sFZHX
+a reset	f!F(G*K/Z:H=HBECXDIHaJJLZNJPISKUXVIWYZI]XbJfJgZ
+a restart	ufY
+a restriction	uN^
+a role	m(^)[*bBJCIHEZI
+a row	w#[@IHEN[TGX[ZJ]X
+a second	f*Y+Z/X6]8X>H@[C^DIHJZIaH
+a secret	w2[H^KF
+a security	r)[*F?K@FH]QZVX
+a senha	]!J#Z-H/J7Z=I?J@HCJHHIZJXLZNZTJUIVIXGZ[]H^YaJbIcJd^fJhZ
+a server	y7Y
+a shar	r>IH_
+a slash	p3YF^HIaJ
+a sms	r<X>W?aCXHBZIaX
+a special	rV[
+a supplier	y:Z
+a symbol	yIY
+a sync	w+[8Y
+a team	wH^MF
+a temp	u#J@[bY
+a temporary	qHYZJcZ
+a test	yZZ
+a third	pHYbZ
+a ticket	yZZ
+a token	u,_-XHGZKeG
+a troca	yZZ
+a typo	u3Z@ZHK
+a un	m(Y-H@KHDIJK]P^VYZH_^hJ
+a una	yHHIJK]ZK[]
+a user	_!G#G%H([)J*[+Z-H/X3J9J:K=J>G?I@[AIBFDJFHGHHdKHPET[VJXKZE]H^H_XgJ
+a velha	uHGIKM_h]
+a vendor	wJ[
+a very	y2X
+a way	u-F9JBHH[TXX]
+a week	y!]@IHII[KJZG
+a whil	y-IHJM[TZ
+a word	oHYIZ
+a wrong	r#H@[HXTWZI
+a year	u!a@IKXL[ZF
+aan de	sHJIYKHN^VZ
+aan het	s-XN[
+aangepast en	y@_
+ab ist	yL[
+abandon befor	yHJ][
+aber nicht	u+Y>I?[CKZG]]
+abilitato alla	wVZ
+able to	e#G(K:W?FBcC]HEQXTJVJZY
+about my	yZZ
+about password	w-ZBHHDIJSYZ_
+about the	s!ZH[ZI
+abroad and	y)ZHJaX
+acce a	y!^>]HE
+acce au	uHbZJ
+acce refus	s%_P[QXZFdJ
+accept by	y-JH[
+accept cooki	y.Z
+accept it	s@XKWZJ
+accept my	wHIKJZZ
+accept on	w/]IHhW
+accept pas	wIIK[OYZHhY
+accept sinc	y-Y
+accept the	q/JCZHGKYM^hJ
+accept them	y3]HGOJ
+acceso al	w>[BJDJH^
+acceso denegado	y%]
+access block	wHX
+access deni	c%X(]BJHEPcQ]ZE
+access has	wHY
+access is	w%]HJ
+access polici	wHY
+access policy	rHZ
+access restrict	sHFQ^
+access right	y%^HH
+access the	u>XB_HHZI
+access to	f>b?IBJDHHGZJaJc]
+accesso di	ybZ
+accident and	y!Z?JHZZG]Y
+accord to	p@WBYNZU[ZI
+account a	y%[2[HHPG
+account ad	yLW
+account admin	y)J*],YPI
+account and	q![#EBYCZLYT]ZI
+account are	p!Y#ZA[HEP[TGVJZJ^Y
+account belong	y:Z
+account bloccato	y#^XG
+account cannot	s%_:YPHZG_HdGeH
+account di	w%X2XGX
+account disabl	y!X
+account e	q!X#X
+account enabl	yGZ
+account fail	y(ZHEP]ZX
+account for	m#Y%[2IHGTY_X
+account from	uH_ZK_I
+account got	p#J)[B[
+account has	c!ZBKDZLYPZ_]dH
+account have	y!GHY^[
+account i	y!Z,ZZH
+account in	e!H#EA]BIGYHaLKMXPYTYVIZJdK
+account is	W!e#]%I(I)J-J/K3G7J:Y=J>G@JBGCIGJHDIIKJLIP_T^V[XKZA^F_JbJdG
+account it	w!EH]P^
+account keep	w#[HK
+account lack	s%X3Y
+account lock	mHZ
+account lockout	w#[HJ
+account may	w%[
+account msol	w%[2Z
+account need	r!GH_ZF
+account non	sD[VZZK
+account not	d!]#J%Y(K)I3H=K@JBHD[GJH?L]PJQ[V^WK^W_HhJ
+account of	k!E#K:ZHb
+account off	y!^
+account on	uA^PJVJZG^X
+account operator	pP^
+account option	q%JZJ^^
+account out	yG]HJ
+account page	y+FDHH^hZ
+account password	h%I)J2c:I=_HHIILJMYVJZCfJ
+account per	wHJVaWI
+account reset	w!H%Z:YP[_K
+account secur	s#J+_D^HEZG
+account show	w!Y#YHJTJ
+account so	w^Z
+account staat	y!]
+account tab	w!I#JHIPJ^_
+account te	yXY[Y
+account that	uHFL]PX
+account the	uTZ
+account to	u%K2ZHFQ[VX
+account too	uXZ
+account used	y%[,YHH
+account was	l!X%[>[HIZI^[
+account were	yZI^[
+account when	ybZ
+account whil	y,[HJeG
+account whos	yLXZK^Y
+account with	q;]@ZHG
+account without	q[Y_Z
+acepta mi	yIGKJO[ZYhZ
+acesso ao	y3J>]HZ
+acesso negado	y%YPX
+acquir user	yDJHEQaZG
+action requir	y*IE]
+activ directory	_!E#H%[&e(F3E4K6J7J8K:GAKFYHCIJJXNJT[UIZH^Z_^cKdI
+activ pour	uV]
+ad acceder	y!I%JBZHJZ[[]
+ad account	h!Z#[AXHCLZMJPJ__
+ad and	s!I/ZM^ZJ_[gG
+ad but	u/Y
+ad connect	b/J1b8[HGMYRJTGYXcJfH
+ad connector	o!J%_2Z8]<XHDZI_I
+ad deaktiviert	y!Y
+ad ds	o%Z2YHX
+ad e	u%[3Z
+ad entra	u/^TI
+ad error	w&aNIZE^J
+ad fail	y/ZHKPY
+ad for	w=XM[
+ad fs	w,X7]H]ZIcI
+ad group	yHIP]
+ad has	s/E3^F]HEIGTX_[
+ad is	p/Z3XHJII
+ad ist	r#J/J3Z>JHJTX^Yc]d[
+ad konto	w#Y
+ad ma	s#IMXT[gZ
+ad mais	wMYTX
+ad mas	wMZTZ
+ad men	yMYTZ
+ad mit	y3^AX
+ad nao	y![L[ZH
+ad nie	y/]LYTI_I
+ad not	k#J/J<]@WHFLZMIT]ZIg^
+ad object	mGJHI_a
+ad onprem	k!X/X_Xg]
+ad password	o-Z/FHJJHM]N]ZJ
+ad pero	y#JMZTZ
+ad policy	q/YBJN^
+ad refus	w/YJZNX
+ad reset	y_]
+ad right	y%^HGPZ
+ad says	sIY
+ad show	y#IHJT]
+ad so	y/[A[NJ
+ad still	u!Y
+ad sync	h/I0J1JMXRISETHdZfbgK
+ad the	y/_ZD
+ad took	w/Y
+ad user	h!]#I=HAZG[HGTXZI_Zd[
+ad y	y%Y3[
+ad で	q!Z#G/XMXT[^[
+ad に	w_^g]
+ad の	s!Y#]%I3XAYNYTIgY
+ad は	u/_T]
+ad 账	y!W#XAX
+ad 里	q#J3Y>J@JMYTW^[_[gJ
+add a	n+K8Y>JCJDZH_
+add on	w.^HIJ[NJZG
+added a	s8^HJIZZI
+added the	y8XHJQZ
+added to	w:YVX
+additional security	uCaDEHH
+address book	y>JH[
+address on	y3ZHJ
+adfs admin	y,]HG
+adfs and	y7[
+admin a	u(^)G*Z@KHYUJZI
+admin account	h!J(K)[*_,]:I=_CIHGPJUJVEWIZD
+admin action	w*HE^HJ
+admin and	i)[HFP]ZJ
+admin app	u*JHGMJga
+admin are	u)X*[UJ
+admin as	y#X(WHJ
+admin cannot	g(J)Z*]?GHGPZTX
+admin center	h)I*JMJS^ZHg^
+admin credential	wHZ
+admin disabl	y)IU[
+admin do	yPX
+admin for	u([)E*G,[E[HDPKU[VXZH
+admin from	y)]HIP[dHgI
+admin get	u)X*[HI
+admin gets	w)]VG
+admin group	yH]PH
+admin has	h!I)JEJHIU^V]ZI
+admin hat	sEHUYVYWZdX
+admin have	w)[*[PJ
+admin here	y*Z
+admin i	l*aHC
+admin im	w,X
+admin in	m,[:XHIPYd[
+admin is	u)]*K
+admin it	s*ZEFVIZa
+admin konnen	yPX
+admin may	w(Y)K^]
+admin microsoft	l*KSJTJgc
+admin must	r*X,[E]HGPJdJgJ
+admin need	p*JCIE]H[
+admin nicht	s(Y)J*WdY
+admin nie	y(FU]VXWJZIdZ
+admin not	e%H(I)]*H,J?XDJEHHGPXV]W[ZId[
+admin of	w%E([:[HEN[P]ZH
+admin on	w)XEHHYUJdZ
+admin only	u*[?J
+admin page	s(J*JHZZIcJg_
+admin password	m(G*I,]EIHcKGNHPYZGdGgG
+admin portal	y/Ig[
+admin reset	f!J(G*[1c:J?G@YEJL^PYSHUEVHWGZDdJ
+admin right	y(J)JH[P[
+admin role	k(D)_H]ZK
+admin see	y)]UF
+admin sspr	wP[
+admin switch	w)YHK
+admin to	l(I)F*D,Y:H=[HDPJUYVcZEdGgJ
+admin user	y(Y
+admincount #	gP_
+admincount is	yPX
+administrador de	q(_)H,JPY
+administrador global	q(])Y*I,]dJ
+administrador nao	u(H)Z*IPJU[V[WIZGdX
+administrador not	s(J)ZU[VYWIZIdX
+administrateur n	u(I)JEIUZV[WXZHdX
+administratora globalnego	y([)K,[
+administratoren durfen	y)Z
+administratoren har	u)G*IEJUYVZWXd]
+adminsdholder reset	yPX
+adsync dienst	yfY
+adsync servic	sHHf]
+after #	s0XHJ
+after a	h!Y#G(J/Y@[L[MIT[ZD]KbZfX
+after add	y%Z8YHIPI
+after all	yBYZZ]K
+after an	p0[@YBZHEL]PZZFfIgZ
+after each	u#XHZf]
+after enabl	yJ]ZJ
+after i	l3J9J>J@HBXHFR^Za]CaX
+after my	y#[(]ZE
+after password	y#_@GBGHGLHM[ZH^G
+after reset	wLZMX
+after restart	yB[HKfX
+after sspr	yHJMY
+after the	_!J(J-J6J8I:E=J>JCJHEJJKJM_NJPJR[TZY[]^^IaHcId]fXhH
+after thre	y#G@ZH[
+after too	w#W
+after unlock	w%ZHKTX
+after we	u<XA]C]HHPIZG
+after writeback	y8X
+after wrong	wHHX^ZK
+again after	u:E@JBIHYR^TZZJfX
+again and	l#Z+J;I@IBEH]KGN[P_TJaZ
+again at	y@_ZD
+again befor	y@HHHX]ZJ
+again but	y+[
+again later	m#J9J@GZ_c[
+again today	u@Y
+again with	u@JBXK[ZJ
+age #	m@]
+age is	u@Y
+age or	q@YHIIIN]
+agent credential	w%[HJ
+agent dc	u-^JJ
+agent de	s0]HI
+agent is	n0[ZHf]
+agent not	s%I0a1JHDJZfK
+agent of	u0FH^
+agent on	y0^HJ
+ago and	n@_D[HGM]ZE
+aguard #	wXZ
+ai chang	s>X
+ai deja	u@YK]ZJ
+ai pas	p(X@ICZH[KI]]hK
+ai perdu	y>X
+ai que	wC^
+ainda nao	w@[GJHGM]WY
+aka ms	h+Y9JBJDbT[ZI
+aktiverat for	yVZ
+aktuell password	sHJKJZGha
+al cambiar	yZYdX
+al dia	wM]
+al eerder	wKZ
+al restablecer	y5ZHIZXa[
+aldrig registrerat	yDY
+algo de	y.Z9]CKHJ
+all account	y2[
+all cooki	w.[HJ
+all day	u#J@IBGHZT[f]
+all dc	yJ[
+all fail	y(]G[HFKIZH^X
+all fine	yBZ
+all good	w9JB_HIZK
+all her	y*]?FB]HIIJKZZJ
+all my	sKYN]ZI
+all of	q-J@YHGU_VJW_XJZI
+all other	yG[HK
+all our	w)[5XUI
+all sort	y9IB]HJ
+all the	nBJH[K_MJRJYX
+all user	p%])J;J=FBHFJGJHbLGMGU_VFZF
+all utent	w=YXZ^Y
+all were	yK[
+alla reimpostazion	wVZ
+alleen bij	yP]
+allow by	u<ZNXYX
+allow cooki	y.Z
+allow for	y.W
+allow to	d(_:J?F@HHCQ]V[ZD[I^abIhI
+allow user	wUZ
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybY
+alor que	s#J3I>IBKI[KJO[TYZJ[]h[
+already register	wH]
+already used	s-JH]KY
+alt del	h@JBJM[^JbYh_
+alte password	l#[HHMYh[
+alter the	u7YHJZJ^_
+alterar a	w^^
+alternat email	w>^?HHI
+alternat phon	u?]HY
+although it	u-]@JBIHYIG
+although its	y-]@YHHOX
+although the	sHIJZTY
+am i	s(G9]HCIXV^
+am laptop	yH[MX
+am not	sHJIZV]ZGaX
+am pc	r#J@JM^TZ
+am rechner	w#]HJMYZJb[gZ
+am sperrbildschirm	ybZ
+am stuck	yDYXZ
+ambient onprem	o/J@JBJHINJcad_
+amministrator global	w([,Y
+amministrator non	uU]VYZIdX
+among the	y?[K[ZJhI
+an account	oA^HITZZG
+an adfs	y,]HG
+an admin	c(^)W*X@XHYL]PGTYZA
+an answer	y9[DZHI
+an app	y?XDJH[
+an die	y>X
+an earlier	yHHK]
+an enabl	yAZ
+an entra	w)]*YHH
+an error	Z!Z#J(I,I/]3H>I?I@FAJBFCIDYEKH?IIJXKZMJOIVZXJZc]I^ZaHbJc[eZfJgKhI
+an export	yH_MF
+an extension	w3Y
+an external	y:X
+an hour	d#H-K/H3J9G>J@[BXHGIJKJM[PZRYSXTJZXa^f]
+an incident	yS]
+an incorrect	rHIT]
+an issu	yBIKYZZ
+an object	y_[
+an old	k#]1F4J5E;]>XH^KXZJ
+an option	s*[?JHJ^Z
+an ou	rF]GXHZ
+an outag	u9HHJSaZJ
+an unexpect	u3]ZX
+an unknown	q&ZHJb]
+an updat	yHZfI
+ancien mot	qZIh^
+ancora la	wHIM]
+and #	r/GHJM]YZgK
+and a	i(I*X3[<X>KE^HEIZL[PYZHaH
+and ad	y=J@Zd[
+and again	l#Z+J;IBEH]KGN]P_TJZHaX
+and all	sB]F]TIZJ
+and both	yA[
+and call	y:]HIZY
+and cannot	e#Z?I@YKILJVYZ[^J
+and choos	y+FDHHbIJ]FaX
+and click	y:ICGDIHb]JbI
+and clos	yBIZG]^
+and computer	y#IHHT[
+and confirm	y#J%WBZ
+and creat	y8[HI
+and email	q*[>H?JB]CXDHHCgW
+and enabl	w8X
+and encrypt	h<_HJ
+and entra	r/[6]HGRXcJ
+and everyth	y%]BJH[
+and forgot	s=Y>JDZHIU[ZHdZhX
+and get	uIIJZhY
+and gets	w3HCJDYKYO[ZJ
+and goes	yLX
+and got	o#[@ZBKHIKZNIZJ_X
+and has	w-X
+and have	uD]HH
+and he	y@X
+and i	c#J(J*I+Y-H>^?IBHCZDHHCI^KCVZXKZ]]ZaFfJh]
+and im	r#W*Y>J@XB]HFaI
+and in	y@JAXHIK[d]
+and is	n@GBcHCLYOXX[ZHdKfE
+and it	[*Y-H/I3J:JBZCYDIHBI_K]MINHOYZF]IbY
+and its	n>J?Z@[F[HGZH
+and left	yHJ]]
+and may	u#Y
+and microsoft	y/]1[HIRGSJcZfJgH
+and must	wVY
+and my	r!Z>JHZKEZ^
+and need	o!W#Y*X@HCJHXIIZ]
+and nobody	uD[HJLXSJc[
+and none	y@JBJGZHIIIKXN^ZGhJ
+and not	f!I%X&Y+]-J/X1Y3I>H@^BFDZH@KDLXNXOJVJa]bJhJ
+and noth	n&[>I?X@JBIDJHGNZRZZZaZbK
+and now	^!]#_%J(J+H/J8Z:J=]@YBACJD_H@IIKXMJNIPJTJVX]I^X_IbIcJgXhI
+and on	q/H6[H[TJcYdJ
+and only	yHIKI[]
+and our	y4]8JHFd]
+and password	k!I#X+W0[1Y5]BIHYWYZIaGbYdH
+and phon	n*_HI
+and refus	w/Z
+and reset	c!X%Y(H)X*Y/I0_1Y5]7X?K@IAWBGCIHFKJMJPJR[VJZ@]I^[_JgJ
+and says	y7[HJ
+and self	y^[
+and show	uC[HHZJbY
+and sinc	r1XQX
+and so	w-[HZIJaJ
+and sspr	r7Z?GH[JYZJ
+and still	n(]/[HHKJNYT[ZH[H
+and team	y>FH]
+and that	u4ZCZ
+and the	W!W#G%J(J)J*I+I.^/]1J3^5K6J7Z8I9J=J>b?E@ZAYDIGJHAIXKZLWMCNFOHPIQXSJUYVHWJXJZE[I^I_HaEb[dJf]hZ
+and then	h!I/]3K>K@JBIC[HHIIZZ]If[hY
+and they	y(YOX
+and today	y!Z@^HJNJZF
+and user	yB]ZJ^JfX
+and want	y8H@XH[
+and was	s7[:YBZHZNJZHaG
+and when	w!ZKZZIhH
+and which	wZJdJg]
+and writeback	k%J2X<X=YAXHFJKdHeIfIg]
+angeblich nicht	yIWKJN]ZJ
+annuair onprem	w3K7]_YdZ
+another admin	s(_HIZJ
+another company	u:]HGSW[]
+another method	r?ZCX
+another one	w:[HJ
+another organisation	w:Z
+another password	y-Y
+another user	y=YHX
+another way	y?XCY
+ante de	uCJHIKIMJZJ]_b^
+anvandaren ar	y![P]VI^J
+anvandaren far	yOXZJ^[aZ
+any idea	u9F@JBHKZZa
+any longer	y>J?[GJ_[dH
+any more	c%J(Y+[-J/J1_3K4J6Y8I9F=Y>F?[@FAHB[CIDEGIHFIHK^MJNIPHTIX]ZA]K_[bWcJdHeJfJhI
+any of	q@ZK]ZI
+any password	y8J@ZHJN]ZG
+any security	yDY
+any updat	y9^HINJ
+ao redefinir	yHJZZa]
+aos requisito	wIZNZ
+aparec como	y?Zh[
+api graph	wgY
+app alon	y9H?_CYDJHH
+app and	y?[aH
+app asks	yH]
+app code	r?aCJaI
+app e	y>JC_
+app is	u?Y
+app not	s(J)I*]ZKaYgK
+app notification	y?YCIHIaY
+app on	s>J?Zg[
+app password	u(IDJHaMJZG
+app registration	yHY
+app show	yHX
+apparait pas	w([?ZDJ
+appear for	w*Y+_?HHCNX
+appear in	w-^3J>GHZKJ
+appl id	m#FHcTIZK
+application event	u,^HJNK
+apply to	u*]
+approv the	y>]HEa]
+apre la	y-ZH]OXZJ]H
+ar avstangd	u![HJUXf[
+ar fel	wh]
+ar for	o-b9K@[BIHGZJ^JhJ
+ar inaktiverat	w!Z
+ar inte	l!J(I4[9^:J>H?J@KHFKIPJQZV_XHZGcJd]fJhI
+ar last	u!J#XXJ[]
+are block	y-[HI
+are deni	y%IHJK[Q]
+are disabl	y!].YHIZI
+are lock	y#[HJ
+are miss	q(I=YHIW^
+are need	y@]HFXJ
+are not	c!J-Z/I0Z3J4J8Y9J:W>Y?^@YAJBICGDJHXIJJJKIVWZG^X_Ic]fH
+are refus	o!Y%X(J)]-X/JHIIHKIPIVXdZ
+are reject	w-^HENJ
+are requir	w=GCZHZ
+are set	y@ZHI
+are still	y-GHZPY
+are the	u([HJIYNXPJ
+are told	w)]TKUJd^
+are two	yA]HJ
+are wrong	y%XH[
+are you	p9bHD
+arriv pas	qZa[[aI
+arriva il	yaX
+as #	y3[
+as a	k(E*_-[?]H@IZKJ
+as admin	w(F*_NYZJ
+as befor	yZ[
+as domain	y%aPC
+as expect	y)XHGZ^dJ
+as i	u(J)ZHHNZ]Z
+as inactiv	y0]HJ
+as it	s/YZY
+as mine	yIGO_ZJ
+as password	s%K([-II_KHZG
+as register	u+a3KDFHFOK
+as soon	y(Z)Y*XHJVH
+as the	f!Y(Z+]?X@IBGCJHXIJKcLHMFQFVHZC
+as too	y-ZIYKK
+as well	p-Z?HC]HHTY
+ask for	qH^LXZJhJ
+ask me	y+YHX
+ask them	qWY
+ask your	w)JUZV]WIZI
+asked for	f*^>J?KC[DIHXZJa[
+asked to	l@JBKCJDXHGIIKHL_O]ZK]J
+asks for	a+J-J>J?I@HBKCaDKH]IHKXMJaJh_
+asks me	n*Z>FCIH]ZYhZ
+assign a	y(Y)[HEZIg]
+assign to	y%FH_
+at #	i@dB^HDSJZGbI
+at aka	w7XHJT[ZK
+at all	nDZHXNYU]VIWXbYcDd[eFfH
+at breakfast	w@]
+at first	rHJLaZH
+at half	y@Y
+at home	o4X>ZH[
+at least	j-J/Y@[HDI_KINXZJ
+at login	r+^>HDJHXZIaFb^
+at logon	qHFb^
+at lunch	w@XHE]]
+at microsoft	r7XS[
+at my	yHX
+at next	iHKLbbJ
+at once	w9JB[
+at our	w7[HJSGZGc]
+at reset	q(H)H*_5Z?HGXHG
+at sign	q+]>GDJHX
+at step	yHHZ^
+at the	V!H#Y%I)J+I0G1J4I6J8I9I:I;J?F@FAIBHCYDGGIHFIHJ[LIMZNXPIRGTHUIVHXGYKZa[J]a^[_Kb^dIeZfZgH
+at this	l+X;ZWYcY
+atend a	yNY
+atend aos	wIZNZ
+aterstall losenord	u%Z(XBKHJZGb^
+aterstallningen misslycka	yZ^
+atkomst nekad	y%ZP]
+att aterstalla	r%Z(a7XVJ
+att byta	s@XKIL[ZY^^hI
+att det	w-JKZO]hZ
+att gissa	s-_
+attempt a	y@ZKIXX
+attempt fail	w#[HJTGZY^Z
+attempt on	y#IH]
+attempt to	s@XHIXWZX
+attempt try	yXW
+attender #	w@YXX
+attual e	yKJh]
+audit log	m/YEYHENJV[ZZ]]
+auf #	u>[PX
+auf das	y>[
+auf dem	k>I?KJYRZZIa[b^
+auf den	wD[HJJYaY
+auf der	p%Y-[X[
+auf die	u>]
+auf password	yZJb^
+aujourd hui	w@ZX[
+aus der	w!Z*JPZ^]
+auth token	m,^HJ
+authentication admin	u(a)J*HHH
+authentication method	lC[D^HFTJ][
+authenticator app	k(K*[>K
+authenticator code	y?^HE
+authenticator not	m>G?Xa]
+authenticator on	u>I?JH^
+authenticator show	wHZ
+authenticator を	y>]ZJ
+authoris to	yVY
+authorization policy	u)]UI
+authorization requestdeni	j(]HX
+auto upgrad	y1_
+autoservicio esta	y)ZUZ
+av losenord	u7XdZ
+av tillbakaskrivn	w,[ZKdGe^
+availabl for	uV[
+availabl with	s=Z
+avant la	y]]
+avec le	y3IBZHJK[O]aJ
+away by	y@[BZKIZK
+away from	y)[*J@JHYU[ZJ
+ayer y	y@X
+b2b guest	wHX
+b2b user	y:]
+b2c custom	wH^NIWJ
+b2c de	yHaWJZH
+back but	y!X@[ZI
+back from	s!^HEKJZ]
+back in	rBYHJXZ
+back nao	y%ZdJf[
+back on	u/Z9]PZgJ
+back the	p!W4XHF]XaZbZ
+back to	f-J/K6[>J@IB]FKH@IJKeNI]G_Jb_
+back tomorrow	yXZ
+backup operator	wHHP[
+bad password	u#^HYIG
+bann list	qH]
+bann password	pHY
+bann word	uHZ
+battery died	yHJRZZJ]]
+be #	y3a@GHKII
+be able	o#W?GC]HJQY
+be added	yV[
+be at	w@Y
+be change	l@[BIHXLJZ[^J
+be clos	y9HBaHG
+be configur	q*Xe[
+be contact	p3^4ZVG
+be decrypt	y6Y
+be different	wK]
+be disabl	y!EHaYF
+be enabl	r.IH]ZIdHe[
+be found	lGX_[
+be in	s-]@JHFM[V[ZI
+be logg	y#Y
+be longer	s2FH^IY
+be not	y@]HF
+be on	y-[EIHGd]
+be open	w1J6]HYcJ
+be process	y9JZ^
+be reach	s3[4X:JEJHFUJY[ZK_Jc]
+be read	y%G6^
+be replac	w@aHFIKZG
+be reset	lC]DEP_W[ZG_G
+be set	u7X<ZH[
+be the	q3Y?ZHGJXKXLW
+be unlock	w[[
+be updat	u%W
+be used	h(J3J7J?b@JCJZCbJ
+becaus i	wKW
+becaus it	k-]>JBZHINIO[ZJ
+becaus my	wZJ]]
+becaus not	yD[
+becaus of	d#K-J/Z4JEYHFIYJINZTXX]ZJcX
+becaus password	s8YUXVW
+becaus the	g#X-H5ZIZNJR[ZIcGhI
+becaus ther	uAXTX
+becaus user	yTX^X
+becaus writeback	yd]
+becaus you	q>XDZVWZJ
+becaus your	r:]EYHJWYZF
+been block	sHY
+been deactivat	w!Y
+been disabl	q!Z
+been enabl	jHIUYVYd^eJ
+been lock	w#[
+been set	yB[HIVYWYdJ
+been updat	y(IB_HHZJ
+befor but	yK]ZJ
+befor i	rHIKJZZ]W
+befor it	r@]CJDJHHIJKGTZXKZJ]YaYhZ
+befor logg	yHJZHb]
+befor password	w]]
+befor the	o![@]C_DEHFM[
+befor you	wDXEZ
+beheerder heeft	uVZWZd]
+behind the	w3]_ZaH
+bei der	l3X?Y@YDXHGO[S]TYZHaJbX
+bei microsoft	ySWTY
+bei mir	q(Z*J>GDZHJV[ZI^]
+bei uns	qOYU]W[ZId[
+beim andern	s@HZY^Ih]
+beim password	y>^aZ
+beim reset	y?[
+beim ruckschreiben	y&]JXPYZH
+beim zuruckschreiben	y%[4[6YZJ
+beim zurucksetzen	r:ZHI][a[bK
+being change	uN]
+belong to	p:Z>[HHPWd]
+benutzer hat	s=X]^
+benutzer ist	u!]GYPY
+benutzer kann	s?ZZG^^gZ
+benutzer wird	wL]X]ZH_WdW
+bestatigungscod kommt	yaZ
+between cloud	u/J6YHE_Ic_
+between connect	u4F<]HHc]fK
+between entra	y4^HE
+between the	wH]
+between two	yKZ
+biezac haslo	yhZ
+bij de	w(]3Z?[HJOIaJ
+bij het	yZXhY
+bin nicht	w9]DXHG
+bisherig password	yZIh^
+blad podcza	yO[Z[
+blank page	ybY
+bloccato in	yT[
+bloccato per	w#Z)XTXXG
+block a	yHZ
+block all	w.[HJ
+block becaus	wHZ
+block by	k-Y>[aJc]
+block cooki	r.]HI
+block for	r#I@IHEXa
+block from	u4]XYcE
+block it	w>FH]
+block my	yHZ
+block servicebu	ycY
+block the	l,^HDJZNYQYaYbYcF
+bloqu le	yHGJXc_
+bloqueada not	y#X
+bloqueada por	w#_XE
+both are	w0ZA[
+both forest	yAZ
+bought a	w8Y
+box cannot	yHHL[cX
+box is	wRZ
+branch of	y%_HJ
+brand new	w@ZJYWYZI
+break password	yFXHJcY
+break reset	yFY
+break the	wNY
+break writeback	y2XHJ
+bricht ab	s,Y4Zc[
+broken after	ydJf[
+broken on	w;XHHR^
+browser block	y.X
+browser not	w.ZHJ
+build not	y1_HHZJdJ
+build of	yHY
+bus connection	yY]cH
+business basic	l=dHHdI
+but cannot	u%X?]HFbK
+but entra	w/]II
+but for	q/ZHYVZ
+but i	g>J@[D]HFKYM]XJ]IbK
+but in	u*X/_ZD
+but it	e*I-I>W@JIJNKO^VYZJaGhY
+but my	wVX
+but not	b!J%X([*J+]@IBHDHGZHJJXKJLIMZNDPZVXZ^[I^HdKfJhI
+but noth	yHILYZHaXb[
+but offic	w/[ZJ
+but only	w*J@JCaHHIJKIZZ
+but still	q/H?JHIZD[__^
+but the	d-X/]3^@[DJIJKHOXVGZF[YfZhJ
+but ther	uHI[XaZ
+but they	y>G?ZHJO[
+but this	y+YHJ
+but when	yHHZY
+button does	yHGZ^bW
+button for	yHW[XaZ
+button is	s([HK
+by a	m#JGXHH]]
+by accident	s!Z?J@ZHWZG]YfX
+by activ	y&X
+by ad	u%[
+by an	u+XHY^Z
+by another	s:Y@[
+by conditional	rHZ
+by default	u*EH^
+by design	yHFZJ^^
+by email	w*Y:^HD
+by entra	y/ZTX
+by gpo	rYYbZ
+by graph	y(GH]gX
+by hand	y%Z@JP[
+by himself	y)Z@W
+by it	s@^U[ZG
+by itself	w?XBZ
+by mistak	o!^@[HIU[ZF
+by my	u!J1Z>[HJVY
+by myself	u#I)[HGVXZI[^
+by our	r6]@XHEJZ
+by phon	y*YHJ
+by policy	w.X
+by the	_#J(I)H*J-G3Y7I:H=]>Y?I@^AKBXDIGJH?KEMJNXPITIVXYX[J^Z_ZaIbJc_dZeJfHgJhI
+by your	n-X?[DJEHHJVId[
+bylo juz	uKZ
+byta igen	u@Z
+byta losenord	w@ELYZ_hG
+bytt for	y@[MY
+bytt i	wM]gX
+bytt losenord	y@Y
+c e	m3Y9J>H?X@ID[HHI]KYLYOJZHaX
+c est	l-I/K3E9H?I@YCIDZHFI^K[MJNKOYTYU[VHXJZIaIhY
+ca ne	y3I@JHIO]Z^aJ
+caixa de	y;YH]
+call about	y-[HJZ[aJ
+call and	y?]HJ
+call from	yHIQXZ^
+call it	y/XZJhZ
+call me	qB^HD]Ja[
+call my	yHY
+call not	w3YHIa[
+call option	y?[
+call to	i>H?YQ]]Z
+cambi de	w>X
+cambiada en	y/YM]
+cambiar la	iBJLYZ_^[hH
+cambiata in	y/[MY
+cambiato la	w@]ZI
+came back	q!]HEKJZ^]Y
+can a	s@]H[ZG
+can be	n9H?JB^C]DHKXTZZJ
+can chang	w@X
+can i	a!J%J(Z)I*I+Z-I3J>J?^@GBHCJDZHaIZJFKXMJNZOJRIVXX[ZX[J]D^JaGbKcHfGhH
+can log	wBZ
+can only	s@XHYYJ
+can reset	c!J(Y)G8J=J?JDJEYGYHFSXUXVZZ[bKcYfJgJ
+can sign	y/ZHIZK_X
+can take	yMXdX
+can the	o/F>J@JBIHdKFNJZI
+can unlock	u[Y
+can updat	y3J>^HH
+can use	sDXGZHI
+can user	yBH[Z
+can we	n/HHa
+can you	h(J9_>E@JBFTJVGX]Z]
+cancell befor	wHH]^
+cannot access	w!G#J%HHCPHZadX
+cannot alter	w7YHJZJ^_
+cannot approv	y>]HH
+cannot be	Y!I#Y%J(G)J,J-[3Z5X6_:H=H>F?b@^BICIEIFIGHHEIEKHLWMINHP_SJTIUJVJYZZC[H^E_HbIcZdFeXgJhG
+cannot chang	[(K>KBJHYIJKHLIMKZG^ah]
+cannot connect	sH]
+cannot contact	q3[HXZJ
+cannot contain	uI]ZJ
+cannot decrypt	q6]HJ
+cannot do	w-J>K?I@[HGIJKJZXd]
+cannot edit	w%X*ZPI
+cannot find	f!J#H3K4Y6J>HHZTJZB[]_ccIdI
+cannot get	f!E,Z3K>_?H@JHJIKZa^K
+cannot go	yKX
+cannot i	q*J?[K]ZF[Y
+cannot join	w4H8FHa
+cannot log	h#^%J(I:J=J>I?H@HGJKJMYTFZ_^J_HbIg_hI
+cannot open	o>WH]ZI
+cannot pick	y(I*a?HHG
+cannot reach	k0JRJbZcafH
+cannot receiv	w>^HH
+cannot remember	wHZKI
+cannot reset	S!X%H(_*C+H-J/J1J3H5K6I8a:Z=^?B@CBFCXD[F[GbH:IJJIKFLJMJNJPGTKUJXI[G]I^C_DaJbFcJdaeHgE
+cannot resolv	y4[HFcY
+cannot reus	uKZZI
+cannot set	m!Y(Z7ZBJHGK]MK[J^G
+cannot sign	i7J>J?H@IBKHGIJMWT]Z_[^^IaJhI
+cannot talk	w4[8JHIYY
+cannot the	y?ZVYZJ
+cannot to	d(H0^3]:J=IEZHFKJN_SYVGZ^^De^hF
+cannot use	e(F*]-]=]>[?[@JDIGYHFIJZB^KbJ
+cannot verify	r3I>ZD[HIKJZHh[
+cannot writ	y%aHIPI_HdGeHgH
+capital letter	w#X
+caps lock	r#^XIZKhZ
+captiv portal	yHHb]
+carrier and	y>[
+case only	yI^NJ
+catch up	yHFM^
+ce matin	q#[@aHIZJ
+ce mot	r(X-YKZ
+celui enregistr	y3JO[
+center and	yHY
+center not	ygW
+centro de	uHHc]dIg]
+certificat of	wHX
+chang a	yhY
+chang after	y-J@JBJH]LX]J
+chang and	u>IH^ZI^X
+chang at	jHXL^
+chang dialog	yh[
+chang fail	yZ[^I
+chang form	qIXZJ^Kh_
+chang his	w^X
+chang is	s@^HIK[ZJ^JhJ
+chang it	e@aB^HHZC^Hh^
+chang its	wZI^]
+chang mon	w@X
+chang my	g>I@GH[IGKJZc^HhF
+chang not	q7YBIGIHZLJMFZ]^XhF
+chang or	y)W@JBIH_ZF^I
+chang page	rZGha
+chang password	Z!G#H%F(H@DBFHbKJLHMINJ^adJh[
+chang the	i(^BHLHVKYYZ]hF
+chang their	l@IGXHHLYV[hJ
+chang this	y@[ZG^Z
+chang was	y@XHILZ^Z
+chang your	mHX^[
+change at	wHGJ[LWM[ZJ
+change by	w@YHJZG^^
+change from	y+JC^DJHHKK_Y
+change in	o@YBZHGM[TJ^IdYhJ
+change it	e>I@YBbHHKJM]ZDgW
+change my	i3J>[BGMXOJZ[
+change on	u/YE[HJMYZI
+change password	p@ZB]HDNK^J
+change the	l/J6K8[@JBFEJHIIJK]MIZG[XcYg_
+change their	w@[BJZW
+change to	u-Z@JH]NX
+change yet	y/Z@YNH
+changer de	y^Y
+changer le	w@FHXZ]^JhI
+character and	y2[HH
+character are	y/Z
+character but	y/Z
+character in	pFbHYIB
+character password	y2]HH
+character which	yFZHIIZ
+chce starego	u>J@IHHKFMbZJh]
+che la	u-^9KKI
+che non	q-K3J7I=J>I@JCZDJHIIIKHO]VYZ_aJhZ
+check the	yNY
+chez nous	y@[U[
+chied due	w*Z
+choos a	h-X@ZHJIJKGZI]^h[
+choos another	uaX
+choos call	waY
+choos someth	q-]KYZI
+choos the	yCGH]]X
+ci sono	y9[?X
+claim that	y-WHHa[h[
+clav de	s,Z2X6^
+clav nueva	y:X@YIJZJ]]
+clean up	r%_/JHHTJ_^
+clear the	uB[HCT^
+click finish	wBHHIZZ]]bJ
+click forgot	u7[:IDIH]ZC]ZbH
+click it	r@ID[HGIJZa]Eb[
+click on	uHY
+click reset	k(aBJHGZEaJba
+client allow	qQZ
+client is	y1GBJdJf]
+client says	yH^cJ
+client secret	yHZ
+clock is	yHJR[
+clock of	wRY
+clock on	uH]
+clock skew	yR]
+clos my	y!^VJ
+clos the	kBZHHZF]b
+cloud account	r!H/JHJTJ_a
+cloud and	p/G6[7XHJ_Ic_dJ
+cloud but	wg[
+cloud failur	w/]HI
+cloud identity	yA[
+cloud lock	y#KHIT^
+cloud lockout	wTZ
+cloud not	r/]dX
+cloud only	o,Z=JH]gZ
+cloud part	y/Y
+cloud password	y6JBJ^Jg^
+cloud policy	u/GH_
+cloud refus	u/_HJKJMER]
+cloud reject	y/Z
+cloud reset	y0JJZd]
+cloud says	u/KdX
+cloud side	u/^HJ_YfG
+cloud still	w/HHJMZTZ_X
+cloud sync	_%J/G0e1I6HGHH[MIRG_HcHdEfH
+cloud updat	w/^HJNH
+cloud user	k/I=GAXHITJ_^d_
+code and	s3JBJCYHJOZZ[]J
+code at	yHZZ^]IaF
+code but	yH^aI
+code est	yBY
+code for	uHaaD
+code from	s>ICZH]ZJaI
+code gaat	s>]C[HJaJ
+code geht	w>X
+code goes	o>^HE
+code i	y>HHZZ^aF
+code is	q>Y?YHG
+code kommt	yC^
+code komt	y>ZHGa[
+code nicht	y>]
+code niet	y>]aG
+code not	l>GBJH^XKZE]X
+code on	y?]HFZIaY
+code page	y>HHDZI]aaI
+code par	yaZ
+code part	w>Z
+code so	w3XXZ
+code to	u>XH]ZIaI
+code too	wXZ
+code which	yaZ
+codic arriva	uHJaZ
+codic via	waX
+codigo de	q3X>HCJH[XJa[
+codigo do	y3_>IHIaJ
+codigo llega	uHKa[
+codigo por	uaY
+codigo vai	w>Z
+coincid con	yOX
+com a	pB]EXHHbZgY
+com e	yTX
+com erro	y3YHZZZ
+com from	yTKd^
+com o	m-[3I?JA[DJHGO]ZZ
+combin registration	r+[3ZDJHI
+come back	m#Y@YHCNIP[X]ZIf]
+come in	y4X
+come through	yHHaZ
+come up	n+[-[DIHBIIKJNZW_aH
+come when	y3[
+comma in	yFY
+commonly used	y-Y
+como administrador	w(]ZK
+como consigo	yD^ZJ
+como registrado	w+^DI
+company account	y:Y
+company and	y7[HY
+company can	ySX
+company has	yHHSWUYVJZJ[]
+company name	r-^HJIJ
+company not	yHJNYUX
+company phon	y>KHZ
+company policy	wHIN]
+company portal	uH]
+complain about	wIX
+complain that	s-IHDWZZ^
+complet it	yBGDJHGIDOXZE]_
+complet the	j+HBID_HZIHOZZ[]E
+complex enough	wI]ZH
+complexity age	n@YHHIIN_
+complexity requirement	sI^KYNE
+compliant with	wB[HHNY
+comply with	u-XHKNZ
+compt a	w!X)[HJPZ
+compt ad	w#XL[
+compt admin	y*X,[
+compt bloqu	y#Z
+compt de	r%]2ZGWIKQY
+compt est	n![#XTW
+compt invit	y:]HI
+compt msol	y%Y2[II
+compt n	sD[V[ZI^X
+compt sans	w=YHI[Y
+computer not	yH]ZXaF
+computer says	y#WK^ZE
+con el	o3I4YA[HJO]_JcX
+con l	u-]cY
+con la	k-I7K@HB_EZHHIIKHMKZ^b[hI
+con su	yZYcZ
+conditional access	jH^
+configur for	r<[GXHIVZWX
+configur password	k=JEGHIUJW_ZJdEe_
+configur writeback	w,[eH
+configuracao onprem	yE[
+configuracion onprem	yE[
+configuration de	yeZ
+configuration for	uE]WH
+configuration not	wEZWFdIe[
+configuration of	yEZ
+configuration onprem	yE[
+configurazion onprem	yE[
+confirm that	s#JB[H^MJZH
+confirm the	yC[HHO]
+connect #	h1aHHR_YJcJfH
+connect and	w4X<]HF
+connect box	sHGR^Y[eJfH
+connect cannot	q4^8GA[HH
+connect est	yHIcJf^
+connect esta	wRYfY
+connect host	ycZ
+connect is	q1]4[HG
+connect ist	r,Y1ZHIf[
+connect machin	rRXfY
+connect not	qGZH]cGfZ
+connect obsoleto	y1[
+connect server	]0X1E2J4Z5J6b8J<JHDRXZK_JcZdJf[
+connect servern	u4J6KHER]c]fX
+connect sync	y0X1JHYM[fG
+connect the	yHKMZd]
+connect to	l0XH^ZK
+connect token	s,_HJRJ
+connect version	w1Y
+connect was	y4[BJf]
+connect wizard	qe[
+connect writeback	y1ZeJfH
+connect で	y1]GZHHdZfG
+connect の	u,Z1J2ZHHRYcJfZ
+connect サ	w4JHHR]c]fX
+connect 服	u1J2[4HHJRZc]dK
+connection problem	yZJc]
+connection with	ycZ
+connectivity issu	oc]
+connector account	d%^(J2aBJGKHFQ]VJZJ^I_J
+connector password	y2_IE
+connector spac	qHJ_]
+connexion window	ybX
+consegu redefinir	y=ZSZ
+consigo redefinir	s![(YZX
+conta de	u%Y*Z2Y
+conta desativada	y!^ZI
+conta do	w2XL[
+conta esta	r!Y#X
+conta foi	w!Z
+conta msol	w%Z2Y
+conta nao	uD[V[ZI
+conta para	yV_WJ
+contact admin	u)H*E,I3J?ZCJE^HHPIZXdX
+contact data	y+XCX
+contact it	y>ZHHZ]
+contact me	y3[
+contact method	y>]?JZI
+contact my	u!I3I9KCIHaVY
+contact the	u3I>[D]ZJ
+contact you	w3_HIZF
+contact your	f)H*I,J-J3I:H=_DJEZHCVEXYZ_dH
+contain a	i-]F]HH
+contain the	q5XFJHHI_ZI
+contain word	y-Y
+contain your	uHGI_ZJ
+contient un	y-^HIIJ
+contractor with	y3H:_>JHFaJ
+contrasena actual	sZHh]
+contrasena anterior	yK[ZI
+contrasena antigua	yMX
+contrasena de	wK]ZG
+contrasena demasiado	y-WIX
+contrasena en	q%[6YHIZIb[dY
+contrasena es	wIX
+contrasena esta	yUY
+contrasena not	l-XH[IJKIMXNX
+contrasena pero	yZI[]
+contrasena ya	yKZ
+control ldap	y5[
+controlador de	l4_5XJZ
+controleur de	s4]
+controller are	w4[5XHG
+controller could	w4Y
+controller di	u4[
+controller is	r5JH^
+controller still	y5Z
+cooki and	u.JH]
+cooki block	y.Z
+cooki de	w.[
+cooki must	wH[
+cooki on	y.Z
+cooki を	y.]
+copy of	y6[8HA]HF_K
+corporat password	sNY
+corporat policy	uHKN^
+correo alternativo	y3ZDZ
+correspond pas	uOY
+could do	y4ZHFV^ZH
+could not	_%J,Y-K3[4]6Y9JBHDEHDIJVIYYZ_]F^J_Xc[dGe^fJ
+could reset	sB^HJRZZH
+could someon	yHX
+could that	u5XFXIYZK^X
+could the	yH^JYZI
+could you	m9K:YBGH^Z^
+count as	q+c-F3JDEOJ
+country code	k3^>IHFO_aF
+creat a	r(GHa
+creat an	y2XGZ
+creat by	y%Z
+credential in	y,XHY
+credential provider	u7IHGb_
+credential were	u%]HJ
+criteri di	yNYW[
+cross at	yHHS[
+ctrl alt	g@HBJKJMZ^IbYhc
+cuenta bloqueada	y#^XG
+cuenta de	p%X*],W2[GWfJ
+cuenta del	yAXLZ
+cuenta esta	o![#W
+cuenta msol	w%Y2Z
+cuenta not	uD[VZ
+cuenta para	yV_WJ
+cumpl la	w-YNY
+cumpl los	wIXNZ
+current one	n9KHHK[NYZKh]
+current password	e-J@ZHDIJZChd
+currently lock	q#Z
+custom list	s-_HJ
+custom policy	sHaNHWI
+czekam na	y9Z>J@KHJXIZJa_
+d administrateur	y*Y,Z
+d administration	y)[UIgY
+d apre	w-ZHIOX][
+d authentification	y,]DXHJ
+d inscription	y+ZD]HF
+d un	r:ZHXMX
+d une	u6X8X9[EX
+d utilisateur	y([I[bZ
+da empresa	uHZN[
+da error	wZZ
+da indovinar	s-Z
+da ist	y>J@JCaHJZI]J
+da nuvem	w6ZA[JY_X
+da para	w:[@ZZJc[
+da politica	y?]CI
+da quando	yBZ
+da senha	w@[HKbZ
+da sie	y@_ZJdJe[
+da solo	w)X@IBYCJIJU]
+dado de	y3_D[ZJ
+dal cloud	yHJJXPZ
+dans connect	w,Z8XG]fH
+dans l	d!^#J%Y,Z-K3Z7[9J?H@JBJCJHEIJKJNKOKPJT[U[VHZHaHdGfYgYhJ
+dans la	w?]DIHY
+dans le	h%J-[/X3X:J>X?H@HBJDZF[HDIHKJMISXUHVYZZaIbXhY
+dans les	y3HDJHG^Ya_
+dans mon	w3[CZDWIZOIZI
+dans votr	yEXd[
+darf ich	w(W@[
+darf nicht	uI]KYZF
+das alte	j#[/ZHGKKM_
+das bisherig	u@JHIMYZIg[h^
+das konto	r!Y,ZHIZI[[
+das neue	o/^@JHEIIK[M_NYZJ
+das password	c#J(Y-_.X/F7J:K=K>Z@ZHFIXLKMHN]VJ]J^Hd[gJhC
+das ruckschreiben	r=ZHZY[ZIdJeY
+das system	yK]
+das ultima	y@JK_
+das zurucksetzen	p(J:J=[UXZZb[
+dat ik	wK_
+dat mag	y@HI^K[
+dato de	y3_DX
+day after	w@]BIZKf]
+day becaus	w@XHJXZ
+day befor	y@[
+day the	y@JHJZIfYg]
+dc agent	s-aHIJJ
+dc and	uHJJZQZ
+dc are	y4X5^HJ
+dc is	o4b5aHDKHMKZFcEfJ
+dc lack	y5^
+dc not	y-J4]HKMZ_G
+dc reset	yJZ
+dc が	w4^5X9JM[fK
+dc に	y4[5XJX
+de #	r2[3E>J@JHIIXK[XJa^
+de 2016	y1^
+de adivinar	s-[
+de adivinhar	s-^
+de admin	r)J*_HKP^VH
+de administrador	p*Y,^
+de ante	q3H>^HJK^MZOG
+de app	w(G?^C[HIVJZGa]
+de autenticacion	y,[3[
+de beheerder	uVZWZdY
+de caracter	yHKI^
+de changer	uKJZZhY
+de cloud	q0WHJT]
+de code	m3I>]CKHEOKXGZJa_
+de conectividad	yZJc[
+de connect	p1X2[HFf[
+de connecteur	y%Z2XQY
+de connexion	r>JBHZ]
+de contrasena	jBJGYHHUaVGdX
+de directory	w!]3]:IHIOG_I
+de domain	s4]
+de dominio	l4_5XJZ
+de entra	uT]
+de fois	wX]
+de gebruiker	u(]-K/W;]?JIJKJ]I^[aY
+de groep	yHJPKVa
+de hash	rGYHHMafJ
+de inicio	u>HHZZZ
+de l	g#J%Y(X,]/J3]9J:J?X@IBICIDJF[IHK[MIN]OJP]UJVFXJZE]I^J_ZaIbJdFfJhI
+de la	[!X#G%W*H+J,Y-^/J0J4I6I7I:G=G?[BFCYDGEGFZG]IBKFLJMENbOHPHS[TIUDWFXHZI[J]XaFbZcHdDe_fEgJhG
+de laatst	y@]IJK_
+de le	y@^HJZJh[
+de licenc	y=Y
+de login	yZZbY
+de mauvai	y#Y
+de microsoft	ySYdIgZ
+de mon	y>IH^
+de mot	r#]^X
+de mots	yNX
+de novo	uX[
+de nube	y6YA[
+de numero	r>Z
+de organisati	yN[UGW[
+de pagina	r+]-I>JDGO[Z[
+de password	Q!I#X(H)J*J+J-[0X3H4J7X8J;K<K=G>J?FB[CJDJFJHJKZMJNXOJPIRJSITHUGVGWHXIZ][Z]X_JaHcGd]eHfFgJh[
+de phone	r>IO_
+de redefinicao	rBXEXHYNISXWZZGfX
+de reecritur	p%Z6XHFcYdZf[
+de registro	s+HBJCJD^H^OJ
+de reinitialisation	p=JBYHXSYUGVJW[ZHf[
+de reinitialiser	uBIEXZY
+de reset	w=YUJW]
+de rest	y*Y9JHJMZP]
+de restablecimiento	rEXHXUIVJW]ZHf[
+de secour	w3[>[D[HD
+de securit	sCYDXHJQX
+de seguranca	s*Y9J?^CZHIQX
+de seguridad	r9J?^CZDXHJQX
+de senha	hUbZFdX
+de servic	y2XdIfZ
+de servidor	w%KP^d[fH
+de sincronizacao	w%ZGXRX
+de sincronizacion	w%YGXRX
+de sms	w3J>I?JZJ]]a^
+de synchro	y%[RX
+de telefon	yOZ
+de telefono	w3HO[
+de tenant	yHJUYWZ
+de tentativ	uX]
+de terceiro	yJX
+de tercero	yJY
+de trocar	w^[hZ
+de um	wH[
+de un	uHYVX
+de usuario	q(])I,JI[ZJb]
+de vereist	y(Z=[
+de verificacao	sC[aZ
+de verificacion	uC]
+de verification	wCZHJaZ
+de votr	yIZ
+de window	ub[
+de writ	y%ZdIf^
+deactivat me	y!Z
+decrypt fail	y6Z
+decrypt the	p6aHJZG
+decryption error	y6X
+decryption fail	y6[
+default domain	r@YHJNX
+defin a	nHJW_
+defin in	wWX
+deixa trocar	y@ZZY
+deja restablecer	y(J=[BGHJVIZ^
+deja utilis	wKZ
+dejo de	yYYfZ
+del ad	sLZNX
+del chang	yhZ
+del dominio	s%^HIPZTZVKdJ
+del screen	wHYbY
+del server	yRY
+del servicio	yS^fI
+del servidor	yHZRY
+del usuario	y(Z3[?JdX
+del writeback	wBJHIeXf[
+delegat permission	y%X
+delegat right	s%Y
+delet and	q8]HI
+delet in	y_]
+delet on	y/H_[
+dell password	r-YGZHJUZ
+della password	r@ZNJUYWX
+dem code	y>]HFaX
+dem connect	yRY
+dem msol	y%[
+dem sync	yHJRXfY
+demand l	yKIh[
+demasiada vece	wXY
+demasiado corta	yHKI]
+demasiado intento	s#[
+den admin	y*FD[HHZ^bZ
+den code	u>Y
+den reset	y@JVZZF]]bX
+deni access	r%^HI
+deni by	yH]^X
+deni for	q%E(YHHP[Q]^XgJ
+deni in	wHI^Z
+deni on	r%X(YHJPY
+deni when	u(ZHI
+depoi de	uBYHHRZZK_ZfY
+depui la	wHJbZfa
+depui le	uBZPZfJgY
+der anruf	y3X>ZaX
+der benutzer	r3JOYPYX]^XaX
+der bestatigungscod	y>ZHJaX
+der cloud	m/Y0JHIN[PZY[_IcIdZ
+der code	r>]
+der grupp	wV]
+der hinterlegten	y3[
+der kennwortzurucksetzung	u?ZS]VY
+der list	y-Y
+der lokalen	wE[N[ZGc]
+der nummer	y3]
+der reset	uHINZWJX[Z]aJ
+der richtlini	w?ZNX
+der seit	yD]
+der uberprufung	y3JO]][
+des mots	s-Y7WG[HI
+des password	s&ZZ[hI
+des ruckschreiben	w,]HJeY
+desactiv dans	w!X.W
+desactivado en	yUZ
+desactive pour	yUX
+desd el	u@YbZdIg[
+desd que	s!XBZfZ
+deshabilitada en	w;Z
+deshabilitado en	y(X
+desk phon	w>C?_H^
+det ar	q-I>J@JKXMHOZPZU[VJZIh_
+det gamla	n#]9K@JHJIJKYMXg[h^
+det inte	q-J9J=Z>G@ZIZK[MGO[VJZHh]
+det nya	wB[KZ
+deux method	y*W
+deuxiem method	yCY
+devic is	wZY
+devic not	wH]
+devic writeback	wHbdIeD
+di accesso	u>GBIHYZYbZ
+di amministrator	y*W,[
+di amministrazion	yg^
+di connect	w2Xf[
+di dominio	q4[PY
+di entra	w7Y=YHJTX
+di microsoft	ySZfJ
+di nuovo	r#[BZHK
+di prima	u3I>^MZOG
+di reimpostazion	qNIS]UHVJW^ZDfZ
+di sicurezza	s*Z9K?^C[HHQX
+di sincronizzazion	u%XGXRX
+di telefono	y3JOZ
+di un	u:[HZMX
+di verifica	uC[HIa[
+di window	wb]
+dice che	l-]3I9H=J>ICJDYHHIHK^NJO[VWZGhZ
+dice que	j-]9F>J?JDXHHK^MJOZV[ZGhX
+did it	o#Z>J?Z@WBJHGX[YYZH]X
+did not	f=J?J@YBFDXHYIJOJZa]]aI
+did the	u@XB]DXHI]I
+did you	u3I9]>KHFO]UZVKZI
+die alte	u>]
+die app	y?[C[DI
+die cloud	u/^TZ
+die eingegeben	yOX
+die erforderlichen	y%Y(X=[
+die kennwortzurucksetzung	j)Y=[D[HHUXVZWXaX
+die leut	y8XF]GX
+die lokal	yE_
+die organisation	yEIU[WZ
+die privat	y>[
+die seit	q+Y-[3J9H>YDHHGI[KIOYXYZJaJhZ
+die sms	u*[>[?KB[HEZJaZ
+die telefonnummer	yO[
+dienst lauft	yfY
+dies benutzer	y(Y8X
+dies password	u(X-ZK]ZJ
+diferida not	wdGf^gZ
+differ from	y>JHJKYO]
+differenc between	yH^
+different from	u/HHYK]
+different number	y3H>^HJOF
+different password	m#Y/_BJHFKFMHN]ZEgY
+digit and	sIDN]O]
+dimenticato la	yHHZ_
+directiva de	s*[HKN[UJW]
+directorio onprem	u![7[_XdY
+directory but	y!X/Y
+directory can	y:X
+directory for	u3J:aHI_I
+directory is	s3_VG
+directory not	yT[U[VK_I
+directory onprem	w7[NJ_XdZ
+directory ou	yF[
+directory role	y)^HH
+diretorio onprem	y7[dZ
+disabl after	y!Z
+disabl and	u!I8XbZ
+disabl by	u!ZHHfX
+disabl for	u!I(X)^*KHGUZ
+disabl in	k(^HG^[
+disabl inheritanc	y;X
+disabl it	yUX
+disabl on	o;ZHZYJ
+disabl password	s(J)JU^
+disabl the	s!G?IHa
+disabl tls	wYZ
+disabl user	w!](J)YHK
+disappear from	wHHP[
+disattivato per	y!])XHIZI
+distribution list	wHZ
+dit que	q+Z>JCIDZKZOXTYZJhZ
+dit wachtwoord	s(ZKX
+ditt konto	r![)J*K3ZTZVZXX
+ditt losenord	yBYM^ZI
+diz que	k-[3J9H>J?J@YBJCJDYHHOYXJZGdYh_
+dla calej	yU_
+dll on	wJY
+dll passfilt	uJ[
+do ad	u3ZHJL[NY
+do admin	sCIH]
+do anyth	y7]HI
+do cloud	y/I0XH[
+do connect	y1X2YfX
+do dominio	s%ZHJPYTZ
+do entra	w=XHIT]
+do escritorio	y9Y>]?[HHOI
+do i	Y+Y-I1Y9H:J>J?I@YBICJDEHeKIMJOJPFTHXKZ][Z]JaJbJdIfHhX
+do it	n-I=[>J?]HCIKVZd[
+do meu	y9[HY
+do not	h%E*Z3J;]>J?]BIDEGGO[^XaJb]dIg^
+do odgadniecia	s-[
+do pais	y3a>IHHaJ
+do password	yJY
+do resetowania	u(ZDYVZZI
+do resetu	y%Z(Y?XZI
+do servidor	wHYRZ
+do the	w*K5]HJNY
+do they	y3]:G
+do this	u+X-I:J@]HGUZV^ZF
+do user	w+EH_LZ
+do we	j-G=DHbLZTZ
+do window	uHIM[bW
+do you	r3I?JDJH^O]VJ
+does a	uBJH]I^ZD
+does it	i#[&[=Y@]HGIYK[M[NITJZ@hK
+does not	T!J#J(H-G1Z3Z4I8Y9J>I?J@YBGCJDIEJGYH[IJJJKDN]OYPIUYVHWJZY]J^JaZbIcJdGfJhZ
+does noth	kHIL[Z]aHb[
+does password	yHZ
+does sspr	u4Z=ZHYZG
+does the	e#G%I-J1H2Z7X=EBIHbNJRXT]ZHbIf[
+does writeback	yHIYY
+doet het	s(YBYH_ZI
+dois metodo	y*Y
+domain admin	b%c)I*H;JPZgJ
+domain and	u/X@JBZHIK[^K
+domain controller	Y!J%J-F/Y1J3J5b7J8J=I@IAJBGDJHZIHJaKJMYQWTXZI_JcKfJgJ
+domain feder	y7Z
+domain has	w/[HJTZ
+domain is	n4_7ZHGNITZ
+domain not	w/INZg^
+domain password	w7XgY
+domain policy	l@[HHNZ
+domain was	w8[A[HG_H
+doman ist	w7Z
+domand di	y*Z?_HJ
+domanen admin	yPY
+domanencontroller nicht	y4Y
+dominio federado	s7[
+dominio federato	y7]
+dominio usa	y7[
+dopo l	w!Y?HZJ]]f^
+down for	wHKNXfY
+drift on	wRY
+droit de	w([X[^X
+dropp out	yHIV]][
+drucker druckt	yH]ZJ
+druckt nicht	yH]ZJ
+drukarka nie	yH]
+ds connector	sHY
+ds consistencyguid	wA[
+du compt	y#]2X3[ZJ
+du domain	s%ZHIP^T[
+du har	w(Y@[XXZI
+du mot	q%[VXZGd_hJ
+du serveur	yRY
+du servic	wBYHHS^UGV[ZKfG
+due metodi	w*]
+due to	m>IMZcZfJ
+duplicat entri	uAZ
+dur password	y%YHIaY
+dur reset	w&Z?GHHKYZGa^
+dur the	u!Y.XHHZH]Zd[fI
+durant la	u3GHJO]ZZ]Z
+duzo prob	yX^
+dwie metody	y*[
+dziala w	w?[HGM]
+dzien dobry	w9^HK
+dzis nie	y@YX]ZK
+e a	k!K#Y%X-I3J9H=K>Z?G@HBJCJHEK^MXNYVKXXZH[X]Jf[
+e abilitato	uVZ
+e adesso	w=ZHJK[ZJ
+e agora	s=ZHJK]X[
+e ancora	w@ZMZTX
+e bloccato	u#YKX
+e dice	w+XKIO^hZ
+e diz	y+WIIOZh[
+e e	y3H>HIKO[ha
+e email	f!H+H-J3X:J>[?_@JCYDZIJKIMIOZZJaE
+e eu	w(ZV]
+e gia	y+X
+e il	l!]+I3J:Z>XBIDJHXIXKJZIa[
+e in	y/Yg[
+e la	r!Y9J>JHIIXKZXZZJf]
+e membro	yV[
+e nao	g#J(I*J-H3I7Z9G:Y=^>G?G@[BJCHDHHEIZK]MGOXVGXIYZ]IaIbJh[
+e ne	yCY
+e nell	y-XGY
+e non	h(J*J+Z-I3H7Y9I:Z=]>J?H@IBJCIDGHEIZK^MHNXUJVHYZ]JaIfIhY
+e o	j!Y3F9K:[>]@YHGIIKHO]XJZKaZ
+e oggi	y@^
+e possibil	y3ZEW
+e possivel	y4Z6Y
+e quello	y3I>[O[
+e senza	y3]LW
+e sono	y#[>[BXHJIJ
+e stata	yBYM]ZI
+e stato	yVZ
+e troppo	y-Y
+e un	y3[HJIZ
+each time	oHZKZNYZI
+earlier password	yHHK]
+easily guessabl	r-Z
+easy to	o-Z
+ecran de	ub]
+ecritur differe	w8[d]
+edit pwdlastset	y%X
+een ander	s(Z-I:]@YIKKZZI
+een dag	w@aIJ
+een keer	w@[
+een method	y*Z?Y
+een nieuw	sBJDZHZKKMHZZ[[
+ein ander	wI]K[ZJ
+ein neue	n>H@YD^HHIJKJL][[]JgY
+eine zweit	wC[
+einen tag	w#J9J@_X]ZJ
+el ad	k%X/Z3ZTZgX
+el administrador	o(Y)I*J,KU[VXZJ
+el asistent	w+X,XdJe[
+el autoservicio	u)ZHGU_
+el boton	w(]:[
+el cambio	wLYZY
+el celular	w#ZCYDKHGMZ
+el codigo	g3X9J>^@KBZCIHIIJXXZKa]
+el conector	y8[<X
+el correo	w3ZHJM_
+el dc	w4ZJ[MZ
+el directorio	o!](J3]7Z:JHJdX
+el enlac	yb[
+el entorno	wc^d]
+el mismo	y@ZA[B[ZJ_J
+el movil	yCX
+el navegador	y][bZ
+el nombr	w-^:Z
+el numero	u3]aH
+el objeto	y;X
+el registro	y+J/WDZHK]X
+el restablecimiento	l!J(J)JBFHXSIUZZafJ
+el servicio	wBZdGf_
+el servidor	sHGcYfZ
+el sms	w3Z?X
+el telefono	r3_?[CJDIHGOY
+el tiempo	y@YH[MK
+el usuario	h(J3G>KCXHJOXVYZI][^Z_[aX
+elle n	y*X?[VX
+email address	k3aDGaI
+email alternativa	y3Y>[?JDYHG
+email alternativo	y>[?KDY
+email and	l(K*aHH
+email as	w>JC]HK
+email de	s3[>Y?JCJDHHCaa
+email from	r?HH^Z]aGbG
+email goes	y3Z>IHXaJ
+email i	y3JCJDGO_
+email is	p!X3X>[DJ
+email not	u>^HYaD
+email on	l3c>D?GCYDJHEMZOJaG
+email to	y:Y
+email with	m3H6G>F?IDJHZMIOJYJZGab
+empresa y	y-Z
+en #	u>^IJOE
+en a	wCYHJI_
+en ad	p#J%[/ZHJMXTZ
+en charg	y7X
+en connect	s8WGZ
+en dag	y9G@_HIIJKJX]hJ
+en dat	w@HI^KZhZ
+en de	s(Y*Y+Z>ZHJK[
+en el	]!Z#J%J(G)I*I+I-H/X0J3_4H5K6J7X8Y9G:Z=H?H@GBGCFD[HCIFJYKGMYNHOFPHSITXUYVYXHZG]G_XaGb[dZeXfGhG
+en gang	y@_
+en hij	w+[>J?JC^DGIKKJOZ
+en ik	w9J>ZB[HIIZKJV[ZJaJ
+en kan	u(I)[
+en la	b#J%X(X-X/]0]2Y4K6I9I:J;J>F?HBICHDIFYGJIHKHMZNJOXTXVJXJZF]IaYb_dGfGhI
+en los	yJY
+en metod	y*[?ZHJ
+en mi	q!J3F9ICYD_HHI[KIM]VIZXhJ
+en microsoft	yRZSJTZ
+en nu	s*[=[@ZCIDZHIKKZJ
+en onprem	o/[0[6XHJNJT]cK
+en pann	wHZS]TJZJfX
+en roug	yK[hZ
+en su	w:X;X
+en veut	wC[KXZIh[
+en window	y5XMY
+enabl a	r)JUIVJd_
+enabl account	uAZ
+enabl another	w?Y
+enabl by	sUZ
+enabl cooki	u.]HJ
+enabl for	e!E(G)Z3]:J?YBJDHHCVdWJZG^KdJ
+enabl in	u!_8JHGU[VH_K
+enabl inheritanc	w;[
+enabl it	wVY
+enabl none	wU]
+enabl on	n)Z8cGGHIMKUGVIYXdI
+enabl password	jHJU[VXWIeZ
+enabl sspr	w)]HYJ]VDZI
+enabl the	p*WHH[]
+enabl writeback	i,]BaHIdBe[
+enabl you	uHIUJV^
+encounter an	w3]HZZG
+encrypt is	y<Y
+encrypt ldap	k<]
+end of	r,Z1YH^
+end user	u+Y-W@JB[
+end with	u,[HH
+ended up	y/Z;X
+ends in	r!Z@]HJIIO]ZH^[
+ends with	lHEKJN[OWZ^aJe[
+enforc password	qHHK^
+enough for	r-J@GI]NXX[ZG
+enough verification	yCX
+enter a	o+[3Z>I@JD[HBKYOFZG]^
+enter is	uhX
+enter it	uKYhX
+enter my	wOYVXZK
+enter not	p3H>KCJDGHJOb
+enter the	k-I/J3H>GBICKIJK]O_ZZaJ
+enter your	yaW
+enterpris admin	qP_
+entorno onprem	wc^d]
+entr deux	y@]IJKY
+entra ad	Y!J#I-Z1a3J7I=^JKNJRGSFTIYWZHcHdIfa
+entra admin	u)Z:XHX
+entra cannot	y7Z
+entra cloud	y0[HJ
+entra connect	[,F-I/F0X1I2I3J6H7J8I=HBKHcRFSHTHYHZG_Hc?dEedfd
+entra for	y7YTJ
+entra has	w/X3YDHHKTJ_]
+entra id	h=dZJdIeHfG
+entra lock	y#JHJT[
+entra lockout	yTY
+entra nao	y/[TZ
+entra nicht	w/ZcZfJ
+entra nie	w/_TY
+entra niet	y/ZT[
+entra non	y/^TY
+entra not	k!J/c7Z=J@IBKHGIJMJNJZF_[fJgJ
+entra password	w-[/XHI
+entra policy	y/]NI
+entra portal	wHJMYdY
+entra role	w)^*ZHGTJ
+entra 不	y/]7GHHT]_J
+entri with	uAZ
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN^OY
+environnement onprem	wEZWJc]dX
+er das	y@HK[ZJh^
+er een	y@]CZ
+er nicht	r-]@HE]HJK[NZZG
+er niet	r;ZHJKYQ[VYZF[^
+er sagt	w*G-[IJKHOXXYZ^
+er twee	w*Z/XCY
+era domain	yPY
+erfullt die	yIYNX
+errada not	yRX
+erreur dans	y!]EX
+erreur lors	y,XZZ
+erro ao	wOYZXeYfJ
+erro na	yZXeX
+error #	s/J3JH_S]TJZFcH
+error 32009	y,Z
+error 6800	yHENJZHf_
+error access	yHHQ^ZI
+error al	s3IOZZ[eZfK
+error and	w![D]HHOJ
+error at	pB[GXHJZG
+error code	uH]
+error decrypt	y6Z
+error dur	y&ZKY
+error durant	wOYZ^
+error for	sE_HDJXSYZH^W
+error gett	q,Z
+error in	kBKH]V[ZGeZ
+error messag	lZZ
+error not	yHKZ]
+error occurr	qHXZYeZ
+error on	p!K&],I@[BHHEJJNYSF^Ie_
+error process	wBIHESbZD
+error return	y&X
+error says	yI]ZH
+error when	n@ZZYeY
+error whil	n0[3_BJNIZX
+erscheint nicht	y+[>KDIHIa]
+es demasiado	yIX
+es el	w3F>[KIO^
+es fehlt	wCZIY
+es incorrecta	s3[hY
+es miembro	yV]
+es nicht	r@YZG[Yh]
+es spater	y9K@YZ]
+escritura diferida	j,Y8ZHIZJd]eYfZgY
+esper #	wXY
+esqueci a	w>XHJZY
+est coche	w^[
+est desactiv	u;Y
+est desactive	uL[dY
+est encor	w!XPZTYVJ
+est envoy	y>Y
+est gere	y7[ZId]
+est incorrect	shZ
+est interdit	y)[-]HIIXKJUI
+est mort	y>WHYYY
+est pas	e%K3X>I?Z@JCIHHIHKHO^UIV[^Jd^hX
+est refus	w-J@JNFZ[h[
+est trop	w-Z@]HK
+est verrouill	s#[^[
+esta bloqueada	p#[
+esta contrasena	y(X-YKX
+esta desactivado	yUZ
+esta desativada	wUY
+esta deshabilitada	u!Z
+esta en	s-[GY_Y
+esta fora	y4ZGXSZ
+esta habilitada	rV[
+esta incorreta	yhZ
+esta la	y?]BYKZOI
+esta manana	y#[@Z
+esta marcada	u^]
+esta senha	w(X-[
+et il	s>JCZIIOXZJha
+et je	n9J>[@]BXVJZZ
+et le	r>YB[HFI[MX
+et maintenant	yKZ
+et un	yIY
+ete supprim	y4]_Z
+ete utilis	yKY
+ett annat	w-J:]@[K[ZI
+eu nao	y(ZV]
+even though	w!XHJa[
+event 31034	sYXf]
+event 33001	w&_HJNJZI
+event 33008	y#J@JBJN_
+event 4740	u#aZG
+event log	p,]BGHGN^hJ
+event logs	y%Y
+event says	q6XB_GZHINIZIdH
+evento 31034	ydIf]
+evento 32011	ye[
+evento 33001	y&_NJ
+evento 4740	y#Y
+ever had	yK]
+every #	q#X@IH[KXPZZJ
+every few	wB]MHcY
+every hour	sHIP^
+every password	p-FHGIZKYN^ZI
+every singl	yHXNZZJ
+every time	n#I-Z@KD^HJTXZZ
+everyth as	yHJZ^
+everyth in	y>^BJHJN[ZH
+everyth is	y%]+ZDGJYZJ
+everyth work	y#JBZYW
+exceed the	yX[
+excel macro	yHY
+exchang admin	l(I)Z*cHEZJ
+exclud from	p)Y=IG[HJPYUIV[
+exigenc de	yIYNZ
+exist in	pAZH[WX
+exist on	yEK_]dK
+exist one	yHIKZOJZGh^
+exist password	o-FKZZIh]
+expir and	o=X@IHHLZZ]
+expir flag	yLX
+expir is	qLZ
+expir jamai	wLZ
+expir password	h@JBIHHK^LbZChJ
+expir set	wLX
+extend my	yK]
+extension is	s2^HG
+external user	u:Z
+extra password	yJZ
+fa cambiar	wZY
+facil a	u-^HJ
+facil da	w-Y
+facil de	q-]
+factor authentication	u3IHZ
+factory sett	y>YH[ZJ
+fail after	yZY
+fail at	p7X@YHHKJZ]
+fail becaus	q#Y8YAX
+fail for	i!]#J%G(I3Y@XA[PGVJZ]^JcY
+fail in	r/]FZHIZI
+fail on	uE]HHZJbX
+fail reset	w%XHYZX
+fail sinc	s%Z4J8ZHXPJ
+fail the	wHIP[XX
+fail to	j%J(^,[0[6XBJDJF[H@KHPJQaZFcJeG
+fail user	s;ZHIPZ
+fail when	y4HHZ
+fail with	e%Y&J/I3J8HBJFYHaNYPZZBbJeZ
+fals admin	y)X
+falta el	u3[5YVZ
+falta o	y3[VY
+falta un	y3ZCZOH
+far ingen	ua[
+far inte	q([)G*I,J>JHFIZX^Z[^ZaF
+far jag	w(J>^@JD^HZIJKHNJX[ZBhJ
+fast jag	yIZZHh]
+faut une	wCXIW
+featur not	wHFU]d[eK
+federat admin	y,[
+federat domain	s7GH^
+federat with	s7[
+fehler beim	r,Y:]@JZ[hI
+fehler in	yE^ZI
+fehlt in	yHYVZ
+fel i	y,XeY
+fel vid	w,XZ^eY
+fell into	yHZ
+feu bloqu	yHYc^
+few minut	qB^cY
+fido key	y?[ZJ
+field reject	yZFh^
+file for	s3[>KCID[HY
+file is	q#J>_HI
+filenam or	s2^HG
+fill in	o+]>H?ID_HEOWhY
+filter are	yH[JJ
+filter dll	pH]
+filter on	qGYHKJ^
+filter product	yJZ
+financ folder	yHY
+find a	y-W4X
+find it	w_X
+find out	yZZ
+find the	m?EGXH]ZI__dH
+fine at	y@YbX
+fine grain	y@ZHJNY
+finish the	sB[
+finn inte	q*Z3I?ZCJHEIJKJZE[_]I_Za[hJ
+fino a	y9[@YHHf[
+firewall block	sH^cF
+first login	yL[
+first password	u>J@YDZ
+first sign	wL^ZH
+five minut	uH[
+five time	p#Y@KHEXYa_
+foljer inte	yHJN^
+follow messag	ydY
+follow the	u:ZHINYZX
+fonctionn pas	yHXZ^
+for #	l!Y@_KGX]ZH
+for a	X!Y#F%G)I*[,Z-E3J4Z8J9I=K>G?HAJBIC]DGGHHYIHJJKXLZMHNHPISKT[UJVBXbZZ[J]Y^I_YcIf^gJhG
+for account	r)ZBKHHLZVJ^X
+for ad	w%]2IHHLZTJdZ
+for admin	a!I%E(F)d*_,H?FH[UAVEWJZHaXgH
+for administratorer	y)Y*^?JHJPJ
+for all	h!I(G)H*H+Z-I3K=J?J@JDJGIHXKJLZMGNJPZSZUbVHW^XIZDcXfJ
+for an	l,X9X@JDIHXMIXEZ[_XaJf^
+for another	y@X
+for anybody	y+ZHJSYUZ
+for anyon	s(X@ZHDUYVJZ]
+for aterstalln	u?[HJVXZJbX
+for att	o%J(a9J@[BID[HDLKTYVIXXZH]]^JhJ
+for chang	wHILX^[
+for cloud	u0Z=JHX
+for credential	yHY
+for email	u/ZHHg[
+for everybody	uUX
+for everyon	n3ZSX^Y
+for half	y-J/HE_HFMZ
+for hela	yU]WJ
+for insecur	y<[HJ
+for it	r.^8YHIYWZG
+for kort	wHIIa
+for latt	u-^HK
+for manga	m#_9IHGX_
+for me	c!G#I(b-J3_9H>I?GBGCXH=IHKJOJUGV[XYZa]JaGhY
+for mfa	o+J?^DJH]aE
+for month	y+GD]LY
+for my	e!H#J)I*Z-K>H?I@JCJHXPFVdZEhZ
+for noth	y9ZBZZF
+for one	l)J?IAYBJCYHEVIZb
+for organisationen	yWZd]
+for our	lP[TJUZWZ
+for password	^!J%I(G)I1Z3]7J:H?^@IBGE]GbH@JXKJMJNGV^Z?^Ha_bJdHhJ
+for peopl	o(I)G*]A]HEPZZG[[
+for policy	w5ZNX
+for privileg	s(J*_?JHHPI
+for registration	y+Y
+for reset	c!J([)D*G+X:J?b@JBICJEYHFNGUIVHW_ZGaY
+for role	y(H)]HH
+for self	p)JD^UDV]ZH
+for some	sE_HZZCf[
+for sspr	h)J?[BJCJD]SYZIbK
+for sync	w2YdY
+for team	wHIM]
+for that	oAXG_HCIYN[VZZI_JdJ
+for the	S!F%Z)F*F+H,a-E1D2[3H5J6I7H8X:[;H=D?C@CBKCEDEEHFJG[H_JHKJMXOIPZQYRISFU[V[YHZA[J]B^Y_]bFcGdGeFfGh^
+for this	d#X%I(a)G*J+J1X3Z=]?I@HA]CHD[H?IJKJNZPIUHV^WWZC
+for thos	y7Z@ZZG
+for thre	yH]
+for tillbakaskrivn	y%]HHdIf^
+for tomorrow	y>[
+for two	l(I)K*a3IC]ZIhI
+for us	s7[8X
+for user	i![#](J)[+X-J@[BIHYVH^J
+for writeback	l0_1J5]G]HF_IcJdEeXfI
+for year	w1]>J?[HEKX
+for your	e)Z-J9^:I=JEHHYIJMKTZU[XJZE
+fora do	u9[GZHISZ
+forbid the	y.W^Z
+forbidden when	y(Z
+forc a	y-JBIHJKILIMIZG[_
+forc chang	l@ILaZH
+forc me	y@ZHJ
+forc to	s?XLZ
+forest and	uA^ZI
+forest was	u8]
+forgot his	w)X:]HF
+forgot it	q@]BIHHIKZ^hJ
+forgot link	w7[:ZHGZH^[
+forgot my	f7J?ZHXZI[_bZhG
+forgot page	u?ZH[W[ZG
+forgot password	c!X#J(H7^:_=^?Y@HBHD[JJKILJMJNHUH[F]Y^IbJdKgIhF
+forgot the	l:X>HD_I[ZF
+forgot to	s!^@KDZHIU[ZEdZ
+forgotten password	yc]
+format #	y3[OJ
+formato #	y3_CJDJOJ
+former one	y3K>YIIK^OIZI
+forsok vanta	wXZ
+found 80230405	y_Z
+found error	yAX
+found for	sAYG^dJ
+found in	q-X_X
+found that	w*XHZfI
+found the	yAZB]HHQXZJ]J_J
+four kind	yIY
+four option	u*Z
+fout bij	r,WOZZ_eYfJhK
+fout in	y,YeZ
+from #	u@ICYIJK^
+from a	g!Y6YH[KJR[aI
+from abroad	u#JHZT[ZI
+from ad	n!F&X/JGXHZLJPETHZJ^H__d^
+from alter	y^]
+from another	y:XH]
+from being	sH^KFN[ZI
+from change	wBIHEZJ^a
+from connect	y0Y
+from entra	w-J/GHYJ^
+from home	w#WB[HIZY
+from hr	y+_HJKI
+from it	wHGVYZ^bG
+from last	u!Z/ZHHKZ
+from microsoft	w7[HFSGa^gH
+from my	l3J>^?H@ICID_HZKHOJZJ
+from our	u:[HGbY
+from password	sGWPZ
+from reset	w)[HJXX
+from sspr	y)[PI
+from sync	w4[GYHDcX
+from the	X!H#J%H(I)J*J+I-H/I3I4[6[7I:I;Y=J?^@EDHHFIGK]MGOZPKRIUIVHXIYK[]]I^IaFc^fIgYhZ
+from window	yMY
+from your	s#J@Z
+front of	w3[7[HHZK
+funciona en	yMZZIb[
+fungerar inte	qH[Z^
+funktioniert nicht	yZ[
+fur das	r%[(I1X2YHYQX
+fur die	g,X9X=Z>J?KBJDZHZKJNJUXV^ZIdJfJ
+fur eine	yGZH[VI
+fur ihre	ydX
+fur sspr	wBZHJaZ
+further action	yBYdX
+gaat naar	y>Y
+gamla losenordet	yM[hX
+ganger och	y#Z>IHIIJKJX]ZIa^
+gar det	s9[=[>I@[HIIHK[OJZHb[hK
+gar inte	m3J=[>X?[@GDKHJI]MINIOJRKVI]H^JaJbJf^hI
+gard l	yHIMZ
+gast in	y:Z
+gate policy	y*W
+gatt ut	y=[ZZaZ
+gave it	w%[HIIZKYZJ
+gave me	s>J@ZHIIJXJZ^
+gave my	y@X
+gave the	w%W(Y>XRZ
+gave up	wZX][
+geandert und	w@[
+geandert werden	w7X@ZZZ
+gebruiker is	y!X_]
+gebruiker kan	w(JZZ^^
+geen code	w>HX[a[
+geen rechten	w%Y(aZK
+geen sms	ya[
+geht an	y>X
+geht das	yY]ZJb[
+geht nicht	i-J1X:X>IFXHYIYKXMINJVJZZ[ZhI
+gere par	y7[:]ZJdY
+geregistreerd voor	y+ID[
+gesperrt um	wT[
+get a	l,^?X@[IYJZKIZFaXeH
+get access	u%J(XPY
+get an	lD[GWHEJZZX
+get any	yH[
+get in	r>F@JHFZ_
+get into	u!E:ZH^
+get it	wHXgY
+get my	y9[HI
+get not	w)XHJUZ
+get refus	u-K=YHJI[VYZJ
+get the	f+Z3J>W?JCIDHHIZY]Jaa
+get through	w-FH[Z[
+get to	y0Z>]HE
+get told	uHJNZV^
+gets #	w(JH[SY
+gets a	s*[.XHHKX
+gets an	yKYZX
+gets not	y-KSJTJU]a]gI
+gets refus	s-XHKIYPZ
+gets reject	w-XIY
+gets the	s+[@XHJNZ
+gett auth	r,Z
+gett lock	s#]HJ
+gett the	yaZ
+gewijzigd en	w@Y
+gia registrato	y+]
+gibt es	q!I/J9_MJTJUZZJ[Y_]
+gick ut	y=]ZG]]
+give an	yKYZFb[
+give me	sH]ZX
+give out	yHJg^
+given a	w@YB]ZI
+gli account	w)J*[GXPI[XdY
+gli admin	y)X*ZHJ
+gli altri	w(XPYVZ
+gli amministratori	w)]*Z?K
+global admin	c([)X*^,_?IPJVJZHdFgJ
+global beheerder	w([)Y*J,[HJZJdK
+glomt losenordet	wBIDZZ^
+gmsa of	y0ZZJ
+go back	sHJK[bX
+go nie	w?]HIKGMJNZOJZIgYh]
+go on	r.^@KBKHYLYZF
+go ther	y7X>]HF
+go through	n+ZB[DZHFIZKHZXfF
+go to	m(J+F:]?J@JCJDFEIHaKHUJZ[^JbIh[
+goes back	yKYZJ
+goes nowher	u3[aI
+goes on	y#]HIL]ZF
+goes to	l>^
+good afternoon	y9[
+good enough	u?X@HHGIZK[NZ
+good morn	r9^HI
+googl workspac	m7cHIZH
+got a	g+Z>ZHJIKZ__X
+got an	nBGHZKZZYaI
+got hack	yH^
+got in	yB_HIKJZE
+got it	u/Y>I@FBbIIKIZB]HhJ
+got lock	r#Z@YHHZX
+got the	o#Z%Y(J)^@ZHFKJVJ]YaJ
+got turn	yIYdX
+gpo and	yYW
+graph api	p%G(Jga
+graph v1	wg]
+grey out	m![(YHHdHe_
+group are	wHJP^VI
+group has	y@YHIV[
+group member	yHJPYVW
+group policy	p.YNX
+group that	uHIV]
+group writeback	k%IHePHVIdFeIfJ
+grupo habilitado	yVZ
+grupo protegido	wP[
+grupp die	yGZ
+guarda a	y#Z7XHJMY
+guest account	uH[
+guest from	y:HH]
+guest in	q:_HGZI
+guest user	w:YHX
+ha det	u@JIJKIMYN[ZJh]
+habe ich	w(Z9I>YDXH]
+habe mein	rHJZZ[Z
+habe mich	u#YDY
+habilitada para	uV[
+habilitado para	yVZ
+had a	s![9]HGZIfZ
+had been	p-[8WBZHIIKPX
+had befor	u@ICJKaZH
+had inheritanc	y;Y
+had that	y-IK^ZI^X
+had to	r>JDXHEMYZI]a
+half an	w/IM]
+half of	r/Z=ID[E_HCSZVYZI
+half past	y@Y
+half way	sHa
+hand back	w>^ZJ
+hand out	yL[
+happen at	y7XLZZH
+happen if	y4ZDZUF
+happen to	wZZ
+happen when	y/YHJZ]aH
+har aldrig	wDXWZ
+har anvant	yK^ZJ
+har gatt	y=[ZZaZ
+har ingen	w=]LZNGTJW[
+har inte	q(^)[*J>[@[CIDYHIIIKHMJUHVYWIZDd]
+harder for	w-X
+harder to	s-Z
+hardwar token	w?_ZF
+has #	q(J2J>GC_H_II
+has a	e!J-]/X3a>JBJDIF^HFIISZTJ
+has an	k3YAZF[HHIH
+has been	c!Z(I=[>K@HB_DYH[JJNJSIW[ZD_ZaGeJhJ
+has change	w3J>[EZHH
+has disabl	wU[
+has expir	wHY
+has it	s!I(Y/[4KHXS]UYWIZJ
+has not	X!H#J%J(G)H*I+I-I0Z4X9J:J>H?IAJBHDaIJJKKGNHOJPYSJTYU]V[ZE[J]J^I__aHbJcXdXfIgIhK
+has one	w3]HKOI
+has only	sCY
+has password	w@[HI
+has that	y!X>ZL[
+has the	g!]#Y/Z3K;J=JAJBHHCNJS^U[ZG_Z
+has to	i-I/Y@aBJC[DEHHKZNIUJW]ZHcJ
+has turn	uU[
+has two	y[^
+has user	y(]HJZI^X
+hasel jest	wd]
+hasel nie	y7XNW
+hash sync	jBJG_H[M[ZE
+hash synchronisation	yH]MG
+hash synchronization	yGZHX
+hasla nie	s/I0[>[@IDIKJMJZX]]dJ
+haslo bylo	uK^
+haslo jest	o7]@YBJHIZId[h[
+haslo na	u%Y@ZZJbZ
+haslo nie	p([-X@IDJHJIJKHNXZ^hJ
+haslo zostalo	wBYM]
+hat das	w%[-X]X
+hat die	wWZ
+hat kein	r0Z=XHGUJW]cZ
+hatt ich	w9J>[K]
+have #	y@JC]HH
+have a	g*Y9^@IBHDKJWKJN[
+have access	w>[HH
+have an	s9JH]ZW
+have at	whY
+have been	u)^HHKXPJ
+have enabl	y*X
+have enough	y@X
+have enter	w@IDZIKKJN[
+have is	y=^@[HJdE
+have it	uHIK^ZF
+have just	wC[WZ
+have my	y-Z>FHHI[KHO[ZI
+have not	e*K-I0Y=J?Y@JCGD^GYHEIZNKZadYfI
+have on	yC[HH
+have one	pC_HHKH[]gXhH
+have only	u=[?ZCXHGIIZJ
+have password	wHZLI
+have permission	n(YHZ^]
+have that	w-]KHUX
+have the	j=YDZFYHZZEeZ
+have to	c(F*X-I3[5]9I:E>G?I@^CHDYHDI[KAMZOYV]XYZJ[[hY
+have two	w*Y/Z
+have used	yHJKZ
+hay que	y:[@]
+he can	w/[FXHH_X
+he cannot	u=Y
+he has	r!X/[3I8IA]D[HG
+he is	u#X(ZGXHIVXZH
+he keep	y-H@YI]KJ
+he not	s+YDYHXVG]]aJhX
+he says	wHIIIKYZ[]Z
+he was	y!Y@JD]
+health alert	yfY
+heartbeat de	yf^
+heb er	yCYI[
+heeft de	y*Y/X
+heeft geen	w%Y=ZNIW]
+heeft het	w#]-Y7Y>JBZHJ
+heeft wachtwoordherstel	yW[
+heisst es	yT[V[ZJ
+hela tiden	y#]BJHWMKfY
+hello pin	q9KHbTJ
+help desk	u(J@YHX
+help me	sHZI]aG
+help with	wBIZ]
+helpdesk admin	m(Z*[HH
+helpdesk gave	y@Y
+helpdesk reset	q@YHIL[
+helpdesk role	w*[
+helpdesk used	y(Gg]
+her account	n!^3X=YG[HHTIZJ_J
+her own	w:]@YHG
+her password	l(J:X@YBFHJKGMKZa^J
+her phon	y#I>YTZ
+het beleid	u-J?[N_ZH
+het huidig	wZKha
+het niet	j*[/[3X9J>H?JH^IIKIMGNIOWVYZGaJbJh[
+het nummer	u3[aZ
+het oude	n#[@JHHMYg[h^
+het wachtwoord	l([@ZBIHII]KIZFd]hI
+het wijzigen	w@KZW^[hY
+het window	y[W
+heut fruh	w@_
+heut nicht	yZZfY
+hier nicht	y:ZZJd[
+hij niet	s=Y>HGZHHI]K[OXZJaJfXhK
+hij zegt	y+[CJDHOZ
+hint control	u5Z
+his ad	w!^ZJ
+his own	p-H:^HHI]PYTYWJ
+his password	h-I/[:^@IB]DYHDTZZG
+history is	yHHN[
+history not	y5[
+history requirement	qHJNZ
+hit the	w-YHJgZ
+ho cambiata	y@[
+ho dimenticato	yHHZ_
+ho perso	u>^ZI
+ho solo	y?JC_
+hoje cedo	y@Y
+hold a	w(])ZHG
+hold an	y)X*X
+home directory	l3H:dHDZK_H
+hora esperando	y9JXHa_
+hotfix policy	w5[
+hour after	y@YMXZI
+hour ago	o#J@^MX
+hour and	w#KX^ZKaF
+how are	u9^
+how can	h*J+]D]IIJFKIN[X]ZXhJ
+how do	^(J+Y/I:J@GBIDIHgKZLYPFVFbJdKfK
+how is	y:JH]
+how long	i#G>IHKI^MaTYZEaJgK
+how many	i-H9J@[HZIZK_XHZI
+how much	wH]
+how password	yH[MKW[ZI
+how to	d)^+]-G9J@JBHDYH^KHUHVH[]]I
+hr 80070005	y%Z
+hr 80230619	w4JJXN_
+hr 80230818	l%J4d8J9JHINJ
+huidig wachtwoord	uZHh^
+hur far	y>^@JD^H[KHNJZC
+hybrid join	sb^
+hybrid user	yHE_Hd_
+hyper v	y9JH[bZ
+i ad	k!Z#J%J(J/_9J>I@HHGIGKIMZNJOJP]T[VHZF]I^]_JhJ
+i add	wH[VK
+i alway	wD[HIK]ZH
+i am	d!J#X(Y)]*I+J3J9J>I?JD_H^KIOJV[XIZJ[JbH
+i as	w(X*[HH
+i can	k@XHII[KHZ[
+i cannot	Z#H)Z*[+I-H3H4J6J7I8J:G=I>Z@ZBICIFJGIH_KEMYNHOJPHTJZ^[I]J^G_EaGbHcGdZeJ
+i chang	mHIZ_^IhI
+i change	l>[@XBGHGM^ZY
+i chce	w@ZC^
+i choos	pHIN[a]
+i click	h+X@HBHDHHGIIKJNJZdaFb]
+i clos	s>YHJZY]Y
+i come	y@ZHIN[
+i connect	w,X1I8[G[HFRJdZeJfG
+i cooki	w.]
+i could	uBYZI]X
+i criteri	oHJIJNaWX
+i delet	y+]
+i did	k#Z-X>I?Z@ZHGIYKJOIZ^
+i do	m3J?[HCKJNWOZZ^
+i en	u!K%](I9J>H@JCJHJIJP]VYZJa[dZ
+i enabl	w8JHYVId]
+i enter	g,Z-K3H>J@ZCJDGHFIGOdZBaKh]
+i entra	u-X7]HGT[ZJ
+i find	rHaKJ
+i follow	w:ZZX
+i forgot	f7J:X?[@ID[KJZZ[IbZhK
+i found	yB^HYZJ]JfI
+i gave	l*Z,Y?IC]DIHHIY
+i get	f(Y+[:Y@JDJIZVYZY
+i go	r!Z@JHZIIKZMJZG]Eha
+i got	k(I)ZB_HZKIZHaH
+i guess	w!Y-JHFI]V]ZG
+i had	k!Y-H9IBXHHIHKbZE]]
+i have	Y#I)J*Y+K-D/X3I9H:I=J>C?Z@ZBHC_DZGJHIIEK[MINXOGUK[_]IaHfJh^
+i join	yDYHFKXV[ZJ
+i just	l#J-[@YHZZH[[
+i katalogen	w!]#F3_HJ
+i keep	sHJKZZIa[
+i know	k-^?I@IDKHDIJMIN]ZD[ahH
+i left	rHH]_
+i lock	u#Y
+i log	uKIZIh[
+i lokal	y7[_[
+i lost	o(I)^>JBJHKZ_]J
+i made	w@^HIMY
+i membri	yF[PX
+i molnet	u/]HJT^
+i mors	s#]@^KIZH
+i move	uFXHX
+i must	y*^HEhY
+i need	a(W1Z>[BHHII]KHMJPGVJZ^hI
+i nie	m(J)Z3J@JHHI]KZNWO[VIZXaJhI
+i not	[#J%X)J*I+I-G/J3G7J:J>[?G@GBIC[DcHCIEKYMHNXOGPIUJVYWJXHZb[Z]YaGbJgK
+i notic	y@]HJ
+i only	k:X>JK]OJZE[^
+i open	w([
+i permessi	w(^
+i pick	y*J?Y
+i press	o3I>IBIHFOKXYZ_]Ea]bX
+i put	n3I@WBKHHK]OYZF][hZ
+i register	s?_CEHJ
+i requisiti	wIWN]
+i reset	g(H+X=]?J@YBGD[HCKINJVJZY]IaYgY
+i return	w![HFK[
+i see	o+JDHI[N[O[ZG
+i set	i%Z)I*]?_BJDEH]KZWJZE
+i should	s:^C]HE
+i sign	pDGH_aG
+i skipp	wDaHG
+i start	p@HBJD_HFKX]]
+i still	yH]MZZHaG
+i teraz	w*Z=ZHIK]ZH
+i tick	yLXeY
+i tried	h#[@]BYHENJVZXYZFaZ
+i try	lHGNZX]
+i turn	wHYU]ZKdI
+i type	nHJIHKJNWOXZGh_
+i typed	i>G@JHII_KZO]
+i use	o>I?^HIIJOJZDhb
+i used	o(]I[ZF
+i wait	yH]aG
+i want	f(H*I+[>H@XCIDIH^IIKZNJZW[JhZ
+i was	d!^)]+I3Y:W>H?IBGCKDXHDIJKXOJVJ]_hX
+i went	y@X
+i work	w(]:]HHZI
+i would	y?WHIK^hI
+ich bekomm	yV[ZIaY
+ich bin	m9_>^?JBZHCVZZJ]J
+ich brauch	yHY
+ich das	uHXMYZJhY
+ich ein	w@[DZHHIJZX[[
+ich es	y@YK[
+ich hab	yC[DH]]
+ich habe	h#X*X>YDZHHNXZZ[Y
+ich kann	yZY
+ich mein	u)XV[ZH
+ich mocht	y+Z>J?[CKDJ
+ich nicht	p#[)Z-J>X?Y@JCaHHKIVI]J
+ich schon	yK^
+ich soll	y*GZ^
+ich will	y@Y[[
+id and	yAYH[aG
+id free	o/I=dHGTIdIeHfG
+id like	o+Z?X@ZI[
+id or	u#JHIT]
+id p1	y=X
+id rather	y@ZHI
+id が	yHXI[
+idea why	y9IB]HIZX
+identity provider	n7a_J
+idzi na	y>^
+idzi z	yHKTZZZb[
+if i	m!Z>XDYHEJ[ZJbXhZ
+if the	l3Z4]@YHG
+if you	h#Y1X>Y@IDZHIZFcXh[
+ignor the	y)I*]D[HJWJZJ
+igual a	w@KK^
+ihr admin	uUZVZdX
+ihr konto	p3XDYTXVYXX
+ihr password	n:XBYCYMZP]UJVJZE^J
+ihre organisation	uEYWXdX
+ihrer organisation	wcW
+ik ben	p#_(H)Z*J9X:Z@JB[HFKJZJ[JaI
+ik heb	l([*[C]HJI[ZJ
+ik het	wHXK[h[
+ik kan	u(J@JB[K^VJ
+ik krijg	uHKZZaY
+ik niet	u(YC[HHKIOJVZZ]aI
+ik weer	y@]X]
+ik wil	w?^CJH[MJZIaH
+il a	yBYOZXY
+il cambio	y@JHJZ^
+il cellular	u#[>WCZDJHIKJM[
+il codic	h3I9J>[@JBXCJHEIIMKOJXYZIab
+il dit	u+[CJDJK[h[
+il en	yC[HKI[KJZJ
+il est	w+XHJKHTYU[ZJh[
+il faut	o5X=[CZMY
+il firewall	yHXcZ
+il link	yHWbY
+il manqu	r3_=YCJHHOI
+il me	r(ZCZHZIZOYZI
+il mio	f![(X-J9W:J>G@IBHCJDYIZKHMIOaTJUKV^ZEaIhI
+il n	r+[>J?H@JCIDIHIIYK^MJOIZG]]aIh]
+il numero	u3XOX
+il pc	yMYgX
+il pulsant	y(Z:[
+il reset	yZZa[
+il ruolo	y(Y*X
+il self	u)]BJHHUaVH
+il server	wHFc[fX
+il servizio	sBYfa
+il telefono	r3Y>X?YHJOZ
+il writeback	m%J,Z6W=XBHRXYJZ]dY
+im a	r:X
+im ad	e![#I%J-J/[3^>I@JBIDKHGIJM[NJPJTZVJZI^[_]gK
+im asked	q*ZOXaZhX
+im audit	yh[
+im browser	u#IHIM]TZZHb[
+im homeoffic	y>[HJM[
+im in	s!I-J/K3F9G:JBcFIHFIHMITJUJVEZG]J_IaGhJ
+im lock	q#[
+im lokalen	r!X7Y_Y
+im not	h-X:J>J?J@JHFIIUJVdZI
+im password	w-JHJIaKGZFhJ
+im stuck	u9I@ZCYD]HDZZ
+im told	y:ZHJZG^[
+im verzeichni	y3Z
+immer noch	yTX
+immutabl id	yAXHG_^
+impossibl de	n6X>_@[HCIJKZ^H
+impressora nao	yH[
+in #	l#^HDIHO]TGXZZ[[J
+in a	f!J#Z%X-Y4H5]>YBJHFIWMXNZTFVZX]_J
+in account	sHI^Yh[
+in activ	j!I#I%]&J(G6JHDT^^[g[
+in ad	U!c#Y(G)H*I+J,J-G/a0J1I3_4J6J7I8H9I:H<J=H>G?G@DAYBDCIDIFZGHH=IDJJKFLYMaNFOJPXSIT]UIVEWJXIZ?[G]H^d_^aGbHcJdHeKfHhG
+in addition	y?ZHYZJ
+in admin	rMFg_
+in aduc	n!^#X(JHGNXTZZI^Z
+in advanc	y9[
+in after	w@IBXHHZ_^I
+in again	s8]@JBXKGZH[]
+in an	n!Z#H>[@JX]ZD^[aJdY
+in and	p7YHXLYTJZY
+in another	yHISX[^
+in any	y>H?JDZH[
+in attempt	w#YHITX
+in block	wHXTZ
+in both	uA[
+in but	y?X
+in cloud	q7YHHM]TJ_GgX
+in connect	h,a1G2I4J8aBJEIG^HARIZHcHdaeFfDhJ
+in connector	w2Y4J8[HK
+in de	i!]%I(H/J3Z9J:X>Z?IBHIJKJOGPHT]UHV]WZZE_Ia]bJdIfK
+in der	e/Y0J3Z>H?YBJDJEZGKNYOXPIV^X[ZE^J_IaJdXfJ
+in die	w)ZG[TZVZZI
+in domain	u!YGXHJPZ
+in een	w%]@HHJP]VHX]ZJdZ
+in en	y>JI[O^
+in entra	_!H#E%H(]-]/Y1J4[7^=I@JBIHDIIMZSGTZVJZE_aaJfGgJhK
+in error	w!K@[H[
+in europ	yHHS^UIZI
+in from	wG]H[_G
+in front	s3Z7[HHZK
+in het	s3XD]HEIWOZg]
+in ihrer	u:YE[
+in intun	yDJH[
+in is	w+Y7YZG[Z
+in it	f#J/F3^>Z@HBHDJF[GYHBIcKFMKNXOEXJZC[K_JhJ
+in its	w?HH]
+in log	wHXTYZI
+in logs	y#HHYT[
+in lokal	w7Z_]dX
+in m365	w/[TY
+in med	yB[ZHh]
+in meinem	yC]I[
+in microsoft	wSJTYgX
+in more	wAZ
+in my	h)Z@]MJOXTJZZ
+in not	s>JDYLYZF[]
+in o365	y/YMITZ
+in offic	o/[HHMCT]g_
+in on	n!WHbbE
+in one	u%_;K@ZBKFJHFVXZG
+in onprem	q0]6XHH_YcJdJ
+in order	y<[HK
+in other	y*XHJS]ZG
+in ou	rFZ
+in our	e!I-I3J8J:_=ZBJHEK[NJUaVH_YdX
+in outlook	m3JBIH[MZOI
+in page	sHJZHb]
+in password	s-[/HH^KHNZZGhJ
+in repair	y>^HG
+in sap	y#EH^
+in says	y#X
+in scop	oG^HG
+in screen	lZJ[YbY
+in servic	y7_HFUJ
+in sharepoint	y;IHZ
+in sinc	yHGZ^
+in spam	wHHa^
+in spr	u4[>XHHKZ
+in sspr	w?XBJHCTZUIV]ZI[[
+in step	yH_
+in sync	wGXHYRW
+in te	y(]HY
+in team	j!YH]M]VHZH
+in that	y%ZHYTJ
+in the	J!G%C&X(^)I*F-H.E1Y2D3_4]5J7J8C9F:I<Y=H>D?XA]CCEGFdGYJILEMJOBPCRFSJUIVaWJXFYGZD[D][^J_WaBbAcDd[gXh]
+in their	u:Y
+in this	l%^(DH]JIVIW]aY
+in to	e+Z/X>IB[DIH]T[ZD[GaDgW
+in too	w#IT[
+in two	uAYHY
+in was	yHXTW
+in what	yNXh[
+in window	w/Z
+in with	i@KHJKGLXM^ZWh]
+in wizard	r,^HGZHdFe^hJ
+in your	r%X:[HGZJ
+includ in	y=YHHV^
+includ inheritabl	y;Y
+includ password	yHY
+incorrect password	wZJh]
+incorrect user	yHJT[
+info again	y+aCIDJHF
+info is	u3ZCZDJHI
+informacion de	y3[CZHJ
+information de	yCZDY
+information is	wCCDa
+information requir	y+^CHHI
+information to	wCZDYZJ
+ingen kod	u3Ja^
+ingeschakeld voor	wd]
+inherit permission	sHY
+inheritabl permission	y;Y
+inheritanc broken	y;X
+inheritanc disabl	w;Z
+inheritanc is	s;Z
+inheritanc off	y;Y
+inheritanc on	u;XHX
+inheritanc was	y;Z
+iniciar sesion	yH]ZJ[]aH
+inicio de	wZ[
+initial password	u@XHKhZ
+insecur sett	s<aHGZJ
+insid the	yHHI[JZ
+insist on	s<[@JBIHGK^ZG[[hJ
+install on	w-JHJJ[
+install the	y0Z
+instead of	s0Y3]>K?^HFaJ
+insufficient access	y%^HH
+insufficient privileg	k(ZHX
+insuficient para	w(]HJ
+inte aktiverad	yV[
+inte aktiverat	uUJVYd^
+inte andra	y@JZH^_
+inte anvanda	yKXP[ZJ
+inte ar	yO]VZ
+inte aterstalla	p)[VHZ^
+inte att	u7X@YKJZ]hJ
+inte byta	p:Y>J@ZKJZZhZ
+inte for	w*[7W?ZHISYZI
+inte fran	w4Y;]HHKKb[dJgZ
+inte i	q7ZCJGXHFVZZI]K_Za]
+inte igen	y:YO[hY
+inte in	u3J;Z>IKIOIVJZaaH
+inte jag	y(YV[
+inte kraven	wIZNX
+inte langr	u>aHGKIOJY[ZJ]K_Z
+inte med	wDJHJO[Q[VY
+inte pa	r([9_>HKJM^VHXIZIbJhJ
+inte tillbaka	w+Z0a>JDJHIKJZ[dH
+integration has	sdZ
+intento esper	yXY
+interfer with	ybX
+internet is	yHZ
+into ad	y/Z3ZaJ
+into my	u!FH]ZY
+into the	q8XHJV[hZ
+invit by	y:_HEZJ
+invit to	s:_HE
+io not	y(ZVZ
+is #	h@[HFI[KZPXRYZH
+is a	g3Z=]?Y@IBJFXNHRX^YhG
+is about	yKY
+is accept	w@XBXKFMIN^ZG
+is activ	y6[BZHG
+is already	yHJaZ
+is alway	w@]BJHYNIZY
+is an	u(Z,XOY
+is at	y>]HI
+is bann	y-EH_
+is black	y>^HI
+is blank	y3XHFZ[
+is block	n#[4]@[HETJXYZI
+is brand	y@ZJYZI
+is broken	h4Z;H>YHZNKRJZ_]JbIdJfZ
+is call	y-YF[HJ
+is complex	yNX
+is creat	ybZ
+is currently	q#ZHHSZ
+is dead	p!^3H>^HGZGbX
+is deni	n%_(GHYPYVX^W
+is disabl	h!Z(I)[*J;XH[
+is down	i/I4_HGNJS^ZGc^
+is een	y@ZIJZ]
+is empty	r?ICZD[HDNJZ[d[eI
+is enabl	o3^VI
+is enough	y*Z=IHZ
+is er	y9^ZI
+is federat	p,[7Z
+is filter	yGX
+is fine	l+Z4XBJDGJ[P]fJ
+is from	r1]>^HCOJ
+is full	yH_
+is gone	k4W>J?J@JB^D[KHZF[ZbW
+is grey	n![(ZHGeZ
+is ignor	y*ZHKLZ
+is in	k-F9J>XB^HFI^KIhI
+is inactiv	oH[
+is incorrect	lHJZJh_
+is invalid	u3Y
+is it	f(J-E:I>K?JBGCIHeIHJYKYLHN]SJVKZY[IdF
+is kept	y7XTJd]
+is limit	yG[HFVZ
+is lock	a!J#I>HHdZJ[J^X
+is manag	l-K7]:]HFZEd_
+is miss	e(J3[;W@JBGCJD_GJHFI^KJM]ZF[]bJ
+is my	m-ZHIKJZXa]
+is need	n(D=J?XCZHb
+is niet	sC^DGHKIJV]ZF
+is not	T!X#H%H(Z+Y-I/H4F5J7X8[:X<]=D>H?^@FBBCHDFHDKGLHMJPJRJZ[[Z]I^FbGcIeIf_gK
+is now	yBYYZ
+is off	f)]*J3Z<XBIHEPJU^ZZdY
+is offlin	p0XHZfX
+is ok	wT]
+is on	f#I+X-]=[@HBJHBIYQXX[ZJ^YaZbZdF
+is one	s*Y-Z
+is onjuist	yhZ
+is only	o*J/J>J?^@_CZHCKGZHg[
+is our	u7]H[SJZJ
+is out	rG[H^
+is outdat	yHX
+is password	u(XBKZ[dY
+is protect	w-I;]HH^^
+is refus	e!I%[-a/EBJHDIJJIK^NGPKZZ^JhY
+is reject	m-GHII]KYN[ZG
+is requir	q(^=J>I?W@KCHD[HGIW
+is reset	wHHT[
+is right	uBJHXOYZJa[
+is runn	yB^dJfI
+is scop	yGXHIVY
+is select	yGJV]
+is sent	y+YHJ
+is set	c!Z#Y%I@JB]CXG]JJKINIQYZC^Y
+is shown	u?_HJ
+is slow	sH_cH
+is still	o![>XHG_[
+is stor	y3]OJ
+is stuck	u)ZHZ
+is switch	oHGL]dY
+is te	u-]@[HJIWZJ
+is temporarily	qTY
+is that	l,F:[GEH^IYZJ
+is the	e-F>H@JBGHbIIKINZZ^[YbJ
+is ther	d!K#I(G-Y/J3J7I9Z>JBECYDFHZIIJJS^T[UIVJX[Z[_KbGdJ
+is this	p+D-GHdZG
+is tick	q4ZGW
+is too	d-Y2_5[@[HXKHNJZJ
+is turn	q@YHHK[fY
+is uitgeschakeld	w!Y
+is unavailabl	y4^HJ
+is untick	wdY
+is vergrendeld	y#Y
+is what	yHZ
+is work	uB]HIZHf[
+is writeback	y0GH]RIdX
+is written	y0[BIHIRZfY
+is wrong	d#E-J3[HaIJOCRZXJbGh_
+issu to	wcY
+issu with	w@JBEH]Z_
+ist bei	q(Y?ZHIUYd[
+ist das	u>[UYZJ^YfX
+ist die	y<YVX
+ist ein	w3^Z^
+ist falsch	wHZRX
+ist fur	w)ZU[
+ist gesperrt	y#X
+ist im	q!]
+ist kein	yC^WYaF
+ist mit	w7YHX
+ist nicht	l![G]HITYZF^JdZf[hZ
+ist zu	u1Y@[
+it a	p/XD]HZIYKKZF
+it again	i@aHIKYTXZDdZ
+it and	i/]>G@XBFHYIHKILXOXZ[]J^[gGhJ
+it asks	k@IC]HDIIKZ]Wh]
+it at	q@^HHMWZE][
+it away	u@HD[HGIJNYZa]E
+it back	s9JHFJYKbU[ZB
+it be	w2FHa
+it becaus	w/Z
+it by	y@XVW
+it cannot	l,ZD]HGIXZD_]
+it check	yHHK[
+it claim	u-ZHGWZa]
+it complain	u@IK]
+it contain	w-Y
+it demand	y.XhW
+it does	oHCIIKGMGZ_aJbYh[
+it down	u/_HIKYNXfG
+it entra	s/^MK
+it fail	h-J/I3I5_6X>IBICIHDJKKZMINJOIXIZb]HaIhF
+it for	l(I=[>J?Y@]BHHIPGUZVGfZh[
+it from	r#I?]B^HCTYZXbIgZ
+it gets	w-II]
+it give	w8YAZHFZ]
+it goes	yKZ[[bIhH
+it has	l-a/J3YBJCHD[HJKYNHOIXJZHaF
+it i	yHJhZ
+it in	k/H8]BIGXM[TZZI_IgYhY
+it is	_!J#J*J/I3I=E>H@XBYCJDJJZKXMIN[O]RZUJVHXJ]J^XdX
+it just	p-I9J@GCJHJIFKGOJZbhI
+it keep	rHGKINJZ^hZ
+it know	y-XK]ZH
+it let	y@^BYZE
+it lets	w@[HIKHh[
+it lock	w#]@IHJZF
+it must	yIJK]
+it need	o=Y@ZEJHXZId]
+it not	Z!K#J(I)I+Z-^/Y3F7X9I=H>FBBCGI^MGNHOYSJTJUJX]Z^[F]G^K_IaIbJfIgIhH
+it on	n>F@YNIV[YYZH]]^XbY
+it once	y@[
+it only	w>YOZ
+it out	w@ZV]
+it password	y-HBYHZZJ
+it possibl	sBJCJHaK]dG
+it read	w%[(EH[UX
+it refus	l@^KZZD
+it reject	wHEN]
+it remember	wHIK]
+it right	y@aZE
+it said	qHJJ[KIZ^
+it says	T!G(F*I-Z/G3D6J7J9J:X>G?H@FBGDXEIHCIXJJMJNIO_PJSJVZWYX[Za[J]J^I_JbId[
+it seem	uHJKZP]
+it should	uHEZG^Y__a[
+it show	uHFO[Z[
+it so	s+X/Y3HI_OFZJ
+it still	s(YI[KKNZ
+it stop	y!Z@JHHZ[hY
+it take	yHFM^
+it tell	l(]-Z3J9J:[>J@GBKDIHDIXKZV]
+it the	s/]@]HIKXZGfG
+it to	n.]>F@[BJCKDIGZHCIJK[OJU]VZXJZYaJhJ
+it told	uX]
+it took	u@HBaCYHIKJXJZI
+it turn	w!_)JUE
+it up	w-]@IHJ^YdY
+it used	yBJHZZZ
+it violat	y/YNY
+it want	e*X-G/H3H:J>^BIC_DHH>IbK[MJNIOYW]ZCaJhG
+it was	h!E/Y>[@[BGDIIJK^OXVJ]Z
+it went	yZZ
+it will	wH^IJZF
+it with	s?[B]HEKZMHZH
+it work	h%J(^-I9F>J?X@EBcHBIIKIMFP[VI
+it wrong	u#[@IB^OHZHhH
+its a	y-^HJIHKH
+its been	yBXMKOJa[
+its declin	yHJIJO]
+its fine	yBXbX
+its long	y-^@YHH
+its not	p>J?_HHVZZJhY
+its off	w8JU]ZJd^
+its own	o-K6[?^B[E[HE^X
+its password	w@JZI^^
+its peopl	y8]
+its right	w%I0[HJ
+its the	uKXOXZJhZ
+its too	w-JDYIKK]
+its user	s8[F[HIZH^Z
+ive a	y>JC]HFZX
+ive been	p-J@GHDKZXFZaaYhX
+ive change	wBYMZZJ
+ive forgotten	wDYHKZ]
+ive got	y#X>[BHHJZX
+ive had	w-JK^ZI
+ive just	u@[ZHhY
+ive the	ydY
+j ai	d#X-I9I>W@ZCJDJHCIXKJMJNZXZZ^]]aZhJ
+ja usei	yKY
+jag ar	u#Z(J9^:X>GBZHFVZXI[JhJ
+jag far	ya[
+jag har	o*Z>XCY
+jag inte	y(Z>ZHIKKZ[
+jag kan	u(J>J@KKJVJ[ah[
+jamai inscrit	yDY
+je me	y@JZJh]
+je n	g3J9J?H@GBJCaD]IJKHOJVJZ[[Z][hH
+je ne	h3H9J>]?ZCJHFIIK[OJV]Z[
+je suis	m#](X+Z1J:Y>Z?J@IB[CHDHHDKJRKVZZG[[]XaJfIhJ
+je tape	yO[h[
+je veux	p+[@WCIDJH[KJZY[Y
+je voudrai	w?Y@]H[
+jest nieprawidlow	wh]
+jest w	w8KGYH[I]P]VH^K_JdI
+jest wlaczon	wV]
+jest wylaczon	u!YdX
+jest zablokowan	w#X-KK]
+jest zbyt	w-]@Z
+jeszcz nie	yGJHHM_WZ
+jusqu a	y9Z@Xf[
+just got	y@]
+just my	wCZ
+just not	y@IIHKINWZ^
+just one	uC^ZJ[J
+just reset	yMaZC
+just says	w@KIHKJZ_
+just the	w0[C[HIfI
+just to	uB[ZF][
+just unlock	yhY
+just want	r9X[Z
+juz nie	u3J>_@JHJIJK[MJOIY[ZJ_ZaJ
+juz uzywan	wKZ
+kan het	p9I>J@_KIU]VZZG^XhJ
+kan inte	d#J(F)Y*I-F0J3X4J6[7J8^9I:Y=I>a?IBHCJDIHDIHKYLIMHNIOIP^UJVDXIZZ[Z]H^X_JaIbHdEe[
+kan niet	o!I#J(J:X>[@IHIIJK[MKVDZ[[]]J^IhZ
+kan wachtwoord	y6]ZG^]
+kann das	w#X@[
+kann ich	s)X?YH[T[XZ
+kann mein	wZY
+kann nicht	w4X@XZY
+kann nur	y:[V[ZH
+kann password	yZH^^
+kann sein	y:XVZZH
+kann sich	y:YHIMZgZ
+kanner inte	y:ZHEM]gY
+keep ask	sHZ
+keep fail	wH^ZI
+keep gett	p#[HJIJNXf[
+keep it	y7]@]HG
+keep my	uDYHJK]ZF[ZhI
+keep say	u#H@HHDKHNJTZZ[h_
+keep tell	yN[
+keep the	o7Y@IBIHIKZLXMJZH^[
+keep try	w-HI]TX
+keep want	yMWgZ
+keep your	u#J+_D]HEZH
+keer fout	y#]HHTZX[ZH
+kein email	y>G?JDZHHa]
+kein p1	y=]
+kein recht	w%X(Z0Z;Z
+kein reset	y.W1ZW[ZJ
+kein richtlini	yUJW^
+kein ruckschreiben	w0X8X=[
+kein sms	s>J?JDJHIa_
+keinen zugriff	y>[
+kennwortruckschreiben ist	wd]fJ
+kennwortzurucksetzung ist	w)ZUXf[
+kennwortzurucksetzung nicht	y?ZEYVW
+kennwortzurucksetzung registriert	yDZ
+key mismatch	w6^HJ
+key not	w6GDHY^ZK
+keys in	yHX
+keys not	w6^HIOH
+kind of	yIX
+kiosk account	yGZH^^D
+kiosk user	yG[HDZI^^
+klappt nicht	yVKZ^
+klopt niet	u6[HZO[RZdHfI
+know it	w>[BYHGMZZG
+know my	k-I?J@YMH[_bIhH
+know the	r/ZHIMYZIhX
+know which	wAXH[LH
+kod idzi	y>^
+kod przychodzi	w>[HKa[
+koden gar	u>^C[HI
+koden kommer	y>[aY
+komm ich	w!X)[D[HJ
+komm nicht	wHJVHZaaJ
+kommer inte	m+X-K0]3H6K;Z>FCIDIHEIJKFLYOHTJVIXJZ__Ja[bJcYdIh[
+kommt nicht	pHHTZZIa^cY
+komt niet	m+]3J>JDHHHLYOZZJaZcY
+konnen ihr	w@JCYP]ZHcW
+konnen nicht	wF]PY
+konnt nicht	y,Y4]HIeX
+konto ad	yLYTJ
+konto ar	o!X#ZTYVX
+konto fehlen	w%ZCY
+konto for	yV[XY
+konto ist	n!X#YVY^X
+konto jest	s!X#Y
+konto nicht	w3YQZVZ
+konto nie	wD[V[
+konto wurd	rHXTX_]
+konto zostalo	y!Y
+kontot ar	u!^XJ
+krav tva	y*ZCY
+krijg geen	u>HZ^aY
+kunnen niet	y8]P]
+l a	u+Y-X=[@XHI
+l accesso	yH^ZY
+l account	j!X%[3X;KDIHGVYXX[[_[
+l ad	f!]%Y/]>K@KHHIJKKNJPZT^VIZIdIfYgYhJ
+l admin	u([*I?^EWHJ
+l administrateur	u(Z)I,[PJUZVGW[ZH
+l agent	w-Z0X
+l ambient	yc[
+l amministrator	o(Z)I*J,H-IEXHIPJU]VYZ[
+l ancien	g-J3G9I>_?H@HBKDIHEIIK]MbOIZI]JaGh_
+l annuair	p!Y3^7]>HHI_Y
+l app	w?^C[HI
+l application	w?[CZ
+l assistant	w+X,[HIe[
+l ecran	q+X@ZHEZJ[Zb_
+l ecritur	w%[d]
+l entrepris	rDXKIN_PZVI
+l environnement	yEZWJc]dJ
+l ha	s-X/[@XBY
+l heur	wHZR^
+l ho	s@[K]ZJ
+l imprimant	yH^
+l inscription	yDaHH
+l option	r([?[DJHJ
+l opzion	y(]
+l organisation	yUIW]
+l organizzazion	pNIW^dX
+l ou	r%Z;WF^
+l sms	u?[CJ]]
+l uso	yTYV[
+l utent	l+X3I@WCYHIIJOXPXVZZJ]Z^XaX
+l utilisateur	f!J#Z(X+X-H3Z:X>J?I@JBJHFIIMJNJOYPZUJVWXYZG]Y^^bJdJ
+la acepta	y9JK[ZIh[
+la anterior	u@JK[M^ZJhY
+la app	u?YCYHJa[
+la boit	w>^FJ
+la cambi	s@^M[
+la cambio	w@JB[ZGh]
+la casella	wHZ^[
+la casilla	y^Z
+la chiamata	y>J?]HHKJa^
+la clav	k#]>W@XD]KIL[MJ[K]KbXhI
+la contrasena	]!J#[%Y/J3K6X7Z=I@ZBFKINZTKUIbJdZfJhZ
+la cuenta	i!^%[2^3Z@JDJHHIIKJLZVJZE[[^Y_YfJhJ
+la de	yK]MX
+la del	yKaZJhK
+la directiva	o!J?[HHN_WYcJ
+la email	y?XDKHXaX
+la empresa	r-YHIN]U[
+la escritura	n,Y=XZJdZe[fY
+la list	y-Y
+la lista	y-]
+la mia	l!X-I9X:Y@ZBJDJHFIZKGMJNIVYZ_
+la nube	l#J/^0]6JBKHIJYNJP[TZ_YcKdJfK
+la nueva	pB]HFK[MaZG
+la nuova	o-K>I@JB^HCIIK[M_NZZF]J
+la oficina	y3J9Z>[?[HH
+la opcion	y(Z[X
+la organizacion	qN]UIW[dX
+la ou	rFZGX
+la page	m*K+_-[>J?IDYIIKJVJXZZXaJ
+la pagina	k+^-[3J9J>J?J@JCJDWKJOJVJX^Z]]JaI
+la pantalla	r+XHGb_
+la password	]#Y%H/I2J7W=I?JDIGJHHKBMXNKUIVIWJZ^[^]IaJdZeJfHgJhZ
+la pc	wMXb[
+la politica	uHJN^
+la procedura	y+XHK]ZeY
+la rechaza	y-ZKYZI
+la reecritur	h,Z-K4Z8I@JDJFJGZHIKJNJPJRXUJVJZYbJcJdZe[hI
+la reescritura	p4Z6X=JRXZ[eX
+la regl	yGXKIN]
+la reimpostazion	l(JBIHYSIUZVJZafJ
+la reinitialisation	e!J%I(G)Y:I=H?IBGHGMJNJPHS[U[V]Zb]XbJdIfG
+la sincronizacion	wMZf]
+la sincronizzazion	yGIHJMZf]
+la strategi	l?]DIHINaWYZJ
+la sua	w!Y8X@JIZK[
+la vecchia	k#Z3J9J>J@KBJHHIJKIM_ZIg]h_
+la verificacion	w3Z?ICY]Y
+la verification	w3ICYO[aJ
+la vieja	s9JHIIIKJM_h]
+la vm	uHJRXf]
+la vpn	wHaMI
+lack permission	y(X
+lack the	m%[([3X5_HF
+laptop and	y]X
+laptop is	qH_ZJ
+laptop not	uBJDJH]ZYbH
+laptop show	yHFb^
+laptop still	uHEM_
+las cooki	y.Z
+las cuenta	w*]GXdX
+lasa upp	r#]HHZJ[_bJ
+lasst mich	wXZZ^
+lasst sich	s6X@YH[ZK
+last #	o@ZHJIJK^ZH
+last chang	y@]UZZF
+last i	y#KT[XY
+last month	n#[/Y6[8[=]BJHCKH
+last name	y-I@IH]IXKIZI
+last night	r@YH[KJNKU[ZEc[fY
+last page	q-JHDKINZSJZa]Ie^
+last password	yH_KHZK
+last step	p@JHEZZ]]eX
+last two	pK[O]ZG
+last week	k/I8Z:J>Z@EBECXDIG]HCIKKXTJVZZ]]J_[
+last year	u:ZHJK]ZG
+later the	y/YL[MX
+latt att	w-[
+latw do	u-Z
+lauft nicht	w0YfY
+lauft nie	uL^
+ldap password	y5X
+ldap server	m5[
+ldap sign	rH]
+ldap traffic	k<[
+le changer	w@^
+le cloud	r/YPZ
+le code	h3J>_?YCJFJHFIIZG]Iaa
+le compt	k%_@JBJHGKKLZMJZH[]^Y_]
+le dc	w-J4[9KJ[MZ
+le droit	y([X[^X
+le licenz	y=]
+le lien	uHYbZ
+le meme	y@ZK[ZI
+le mien	s3I>JHJIZK^O[
+le mond	w-]9[@JBJHHKJSYUZ
+le mot	a#J%X-Z6X7Z:J@JBDJXKEL[MGNYUJZJbZdZ
+le navigateur	w.Y]YbZ
+le nom	y-aIE
+le nouveau	l-K>I@JB[HGIIKZMaNHZZ
+le numero	p3Y>IO[a[
+le pare	yHYc^
+le password	w/G0]HZZI
+le pc	yHJM[
+le phone	u3E>E?GDIHGM]OZa]
+le precedent	yMZh[
+le serveur	qHHYXc]fY
+le servic	sHGUJcZfa
+le sms	s3X>I?]HJIJ]]
+le ultim	yK_OZ
+le web	yM]
+learn how	ydX
+least #	s@IN[
+least eight	y/Z
+least one	s@XHII^
+leav and	yH[
+leav out	yG_HE
+leaver account	y!Y
+leaver should	y!EH^
+left for	y!Z@[C[DJHG
+left my	w>]HJ
+left the	l>HA^HHZJ]_
+leicht zu	r-aIH
+length complexity	n@YHHIIN^
+les admin	w)Y*YPZ
+les administrateur	u)]
+les autr	w%[*[HJVZ
+les compt	wGX[YdY
+les cooki	s.^
+les droit	w%Z(]HJ
+les licence	y=Y
+les mots	y0[HZKIdY
+les question	y?Y
+less than	w@Z
+let me	g)[9J@]B]CJDHHEIIVJX]]KaKhI
+let the	w=YZX]X^K
+let you	yB[ZIaY
+lets me	u@[HIKHh[
+letter and	sIY
+letter in	r/Z3^@ZIF
+libr servic	s)_BJHJU_VHZJfI
+licenc for	sHY
+licenc not	y=Y
+licence are	rHZ
+licence for	u=]UJ
+licence not	y=W
+licenser sakna	y=^HI
+licenti ontbreken	y=_HH
+lien reinitialiser	wbZ
+lift the	wHJT[
+like #	u3Y@Y
+like it	y/XHJTZ
+like the	w/[NZZJ
+like to	p?XH]ZJhI
+limit to	yG[HHVY
+line of	y4ZHCM[c[
+link and	y7[ZG^[
+link at	uHGZHb^
+link between	y4XHDc^
+link in	wHZZ^aJbF
+link is	wHX
+link not	wZ]bI
+link on	p:YHYZGbX
+link to	qHFZZ__bJ
+link under	sHHb_
+list is	y1JC]
+list of	k-YK]QXV[cJ
+lista de	y-]
+lithnet password	y-KHGJ^
+live in	u-]HJZI
+lizenz fur	w=ZHX
+llega al	y>X
+llega el	r>_aJ
+lleva mi	yI^
+load and	wHY
+lock after	r#[@IBHHZLIZI^H
+lock and	u#Z>IH[TG
+lock becaus	u#YHJ
+lock by	u#]HETY[Y
+lock for	wTYXW
+lock her	y#^HE
+lock him	y#[HGTY
+lock in	k#YHZTY
+lock it	yTY
+lock me	u#Z@IHJTZZH
+lock my	wHX
+lock myself	u#ZHI
+lock on	u#_@XHFXI
+lock out	^#_HEX]
+lock screen	d!ITJZG[Zbb
+lock the	r#^HITI^X
+lock to	pTZ
+lock user	wHJT[
+lock was	yh[
+lockout after	u#XHJTY
+lockout duration	y#KHY
+lockout in	w#[HH
+lockout threshold	wTY
+log in	c!H#^%I(J*J,J-K3J=J>H?G@IBZDJGJHaIJKGM_NJPJTHVHZ[[J]I^I_GaEbHhY
+log of	wHIZ[
+log on	o@JBXHHM[TJZFg^
+log says	o/]6XHFMIZF__
+log show	oBJHFJ]ZY]aaJbH
+logg in	n#KB]HZZI^KhX
+logg into	yZJhZ
+logg on	q!Z(IBJHFZ[bY
+login attempt	w#]H[TGXI
+login fail	sHaZC
+login for	y>]ZJ
+login is	u!Z#YBJHBI[^^
+login not	r7JHEZ^bZ
+login says	yTYZFb[
+login screen	i?]HCZIb_
+logon is	yH[
+logon screen	mHZMX
+logs in	w:YLY
+lokal ad	wN[g[
+lokal directory	y7[_YdY
+lokal katalog	y7[_[dZ
+lokal konfiguration	yE]
+lokal omgev	wc_dY
+lokala ad	ygZ
+lokala miljon	yc^
+lokalen ad	u_YgW
+lokalen umgebung	uE[ZIc_dZ
+long does	s#GHAI^M]TZXXZJ
+long enough	w-X
+long is	y>IHaZI
+long password	w2[HI
+long until	yHJM[
+longer have	r>aHE
+longer offer	y?]HI
+longer than	u2Y
+longer valid	y>]?H
+look at	uGWHIZ[]YfJ
+look for	s4[HINZ_Y
+lors de	s%_,]HKdF
+los administrador	w)Z
+los requisito	wIXNZ
+lose my	y>XHJZX
+losenord ar	pU[ZJ^]dY
+losenord har	yBYM^ZI
+losenord pa	y%Z2[HJZIbZ
+losenordet ar	q-X@[BXIZZJ^J
+losenordet fungerar	wB^HJMZZE
+losenordet hantera	yda
+losenordet har	wK^ZZ
+lost its	r%I0[=ZHEc^
+lost my	p>YHZ
+lost the	y(I)^>ZHGZJ
+lower case	rIYN]
+lowercas letter	yIY
+lukt niet	u(K=]@JZ[
+m365 admin	ug]
+ma non	s?YHGM]ZG[]
+maar een	w@YC[
+maar niet	wHHM]bZ
+machin is	s@FHZR[
+made a	y2W@YHIMY
+mag niet	s(])J@ZHII^K[VJZJ
+mai registrato	yDX
+mailbox and	yD[
+mais il	y+[@ICJDJIIKGO^ZJ[]
+mais pas	u3J>G?^HGMZbYd[
+mais tard	y@[Z[
+make it	s+[@YZJ
+make me	y9KHJK_hF
+make remot	lHGQ_
+make sure	wH[
+make the	r%[N[PGZI
+makkelijk te	w-Z
+mal escrito	y3_
+mal la	w#_4[@JHIKHZGhZ
+mam tylko	yC]
+manag by	q-K7ZEHHIZHda
+manag on	q/Kd_
+manag the	w-I7[dX
+management agent	m%]0J8^HFe[
+manca il	y3]5XHJ
+manca un	y(]?HC[
+manga forsok	u#XXX
+manga ganger	w-WX^
+many attempt	oHJX^
+many character	yHHI[
+many peopl	w-]HZ
+many request	w#J-JH[
+many reset	yXY
+many time	f#_-]@JKITZZH
+many trie	y#JXZ
+many wrong	r#]HGTZ
+march pas	qG]HYLZZ[dJfH
+mas nao	u?[HIM]OIZE[^
+mas o	y/ZMZTX
+mas tard	y@[ZZ
+match found	rA[
+match the	n3JO]
+match what	wO[
+mauvai mots	y#Y
+may be	q(J3I@XHGSZW[ZHa[
+may chang	y^Z
+may not	k(^-[BIHCKJLIVKZI^^hJ
+may reset	y(G)IH_VX
+me a	m9I>I?Z@[DJH_IIXIZ]aG
+me and	waZ
+me as	y([*Z3ZVHZJ
+me by	y!XD[
+me chang	w@IB]
+me connecter	yHHZX[[b]
+me deixa	yKHZZ
+me deja	o(J=KBYKXVIXZZ^aI
+me dice	y@XV[
+me dit	yI[OZ
+me for	w*[CIHX
+me im	s(^VZZI
+me in	p![(YBYHYNXZE
+me it	u!X*ZHJVX
+me la	w@[
+me llega	yaY
+me lo	y>[@JK]ZI
+me out	w#YHX
+me pide	w*W9Jh]
+me pleas	y#Z9[HGZI
+me reset	uZ][X
+me suis	wDY
+me that	w@XHHV[
+me the	q(XHXaJ
+me to	c!K(G*I.]3H7^9F:[>H?IBHCFDZEJHHKIMKNJOJUJVHXYZcaEbXhI
+me try	yBIKJX^ZE
+me type	y@]KZZGhH
+me use	y?XKZZI
+me what	yh[
+med det	wB[ZHh]
+meet policy	yHGN^
+meet requirement	yIIN]
+meet room	qH]
+meet the	e/[HY
+mein alte	y>XHJKX
+mein konto	l#^DYHJV[[JhZ
+mein nummer	y3YOWaZ
+mein password	g#H(J-I>JBJDXHEKGMJNJVYZb[^]K^JhI
+member of	mHGP]V[
+membro de	yPX
+men inte	sHGM^V[bZ
+mention the	yHY
+menu in	ydY
+merci beaucoup	y9]BY
+merci de	y#ZBIZZ
+mesmo dia	y@^ZJ
+messag not	yZZ
+messag on	ydY
+messag says	yUXXW
+messag was	y?[HGZ[
+messag when	sHIZXaZ
+messag with	y3HHEa_
+met de	rB^HHO[ZGbK
+met it	yN[
+method and	s?YBXDJ]X
+method are	y>]?JZI
+method i	y?Y
+method in	y?FH_TJ
+method is	q?_CIHI
+method not	s*Z+]CHDJHJ
+method register	p+H?ICXHY
+method requir	yH]
+method to	q*ZC[HG
+metodo de	w?[CY
+metodo e	y+Z
+metodo y	y+X
+meu celular	y>[HJ
+meu numero	y3X>JIGO]
+mfa keep	yH[
+mfa prompt	yH[
+mfa sms	yH[aH
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	r#J:J>J@ZCJDHIIKHZ_[ZhY
+mi contrasena	m(J@IBIDIHGIZKZVIZ^[[
+mi cuenta	i!^#X3FCHD_HGIJV^ZY[J
+mi fa	wX[ZX
+mi hanno	y!]>KZH][
+mi numero	w3ZIHOY
+mi sono	wD]
+mia password	u-K@JHHIIKHZa
+mich aber	yZH[[
+mich ausgesperrt	y#[
+mich nicht	uZ^
+mich nie	yDY
+microsoft #	a#I*J/^1K7H@IHEIIKJMHPJRISATdZJcHdDfHge
+microsoft account	y>HH^
+microsoft authenticator	y>IHY
+microsoft com	j*JHXSJTJgc
+microsoft entra	g)[1I7JRISDTGfbgJ
+microsoft has	sHJS^ZHdX
+microsoft page	r7[HHTZ
+microsoft reset	u7YSY
+microsoftonlin com	f.Y7JHFSaTJZIcbfJgI
+middl of	sHJ]^
+miembro de	wP]
+mijn account	k!Y#_%K3J:JHEPJTJVZZ[[F^J
+mijn telefoon	y#]
+mijn wachtwoord	l(I@JHJIJKGVHZb[_^JhG
+min age	u@[
+mine has	yHW
+mine i	yOW
+mine is	oHJI[
+mine not	w(]HGV[ZJ
+minha conta	i!]3JD^HHIIV_[J
+minha senha	k#J(K-JBIDGIYMJUJVHZ_[]]JhZ
+minima de	y@Z
+minimum age	u@WHX
+minimum password	fH^
+minut after	y#Y@ZHG
+minut ago	o/H@[HHM^hX
+minut late	yHIR[aX
+minut later	y@YMY
+minut off	yH[
+minut sinc	yHXcZ
+minuto atrasado	yRZ
+mio account	k!I#X%J3ICJD_HGPJTJV_Z[
+mio numero	y3Y>KIJOZ
+mir nicht	y(Z>Y
+miss for	u([HJ
+miss from	oCJD^HXVY
+miss in	y/JHJ_^
+miss on	l%Z?ZHIdX
+miss or	w3]DJ
+miss the	w%X3X
+mit adfs	y7Y
+mit dem	s>[HEMYZZaY
+mit der	oHJOXY[ZYc[
+mitgli einer	wPZVY
+mitt konto	m!]#Y3JD[HJV^XKZH
+mitt losenord	r(JKIVJZ_[^]JhI
+mix of	yIY
+moge zmienic	yZ]
+moge zresetowac	yZ[
+moje konto	o!Z#X*ZD[VX
+mon compt	h![#[CJD]UJV_ZI
+mon mdp	w>W@JHGZ]h[
+mon mot	h(J-JBEKXMINJZa[_^J
+mon numero	w3ZIHO[
+mon ordinateur	wH_MYZI
+mon phone	uHY
+mon portabl	w>YC[HHM[
+month ago	yK[ZI
+more detail	yH[
+more error	yB[HXZH
+more information	u+]CGZY
+more it	y+[HK
+more than	iAbBJHHR[_G
+morgen wieder	yXZ
+morn and	o@_KJZK
+mot de	S!I(H)K*J,X-Z/I0J3I4J8K=H?GB]GHHIPIRKSITIUHVHWHXIZ^[Z]Y^XaHcHd[eHfGh[
+mots de	j#X-I0[@IGZIIKYN[ZIdXhJ
+moved from	y0YHZVZ
+moved to	n!Y(Z3I=X>[GYHCVJZI_^
+mowi ze	q+Y-]3K9H>HBJDYHIIJK]O]VKZHcJdZ
+moze zmienic	y@KZJ^^
+moze zresetowac	y:ZSZ
+ms ds	wA[
+ms sspr	r7XHJT]ZJ
+ms ssprsetup	m+Z9JDbHG
+msol account	h%X2];[HGPHQ[
+msol konto	s%[2Y
+msol kontot	y%[(J2[
+msol nao	u;X
+msol nie	u%^(J;YQZ
+msol non	s%YQX
+msol not	r%X;X
+msoluserpassword not	ygY
+mudei a	y@Y
+muita tentativa	u#Y
+muita veze	u#YXX
+multipl match	nA_HK
+muss ich	uEWHJIJMY[[hY
+must be	b%Y-G1J3[5J9J@EC[H_IYJZMZYFZJcJ
+must chang	lHFLb
+must contain	uIZ
+must enabl	w?Y
+must have	uIZhX
+must i	y*YHIIKOZ
+must not	w-JHFI_KY
+must wait	s@^
+my account	Y%F(J*I+J,K-J2J;J=J?H@HAJBGC^DZGJH@IIKILIMJOJPEUKVcZb_HbJhX
+my admin	k(G)J*[HEVa
+my authenticator	sH]
+my bank	y#HH^ZI
+my boss	y!ZHIZX
+my browser	p.]
+my colleagu	yUX
+my computer	m#XM]Z]aF
+my current	sHGKYZFh^
+my daughter	yKZ
+my desk	u>I?Z@IH^
+my devic	w>]
+my email	qCWH^OJ
+my ex	s3K>bCJDJHDOJ
+my exist	u@JHDIJK_ZFh^
+my former	w3J>^HH
+my handbag	y>aHHZI
+my issu	y;XZX
+my laptop	f#^DKH^MWZH
+my last	q#J-I>]@HB^HYOJZD]K
+my login	l!^#Z-K:ZBIHFIYKIMJTIZabGhI
+my name	s-C3[>IHFIbKJZG
+my new	f-I>F@_BJHXIJKCNJO[Za
+my number	j3YCJD_HFIFKIO]ZFaYhJ
+my offic	w=I?XHW
+my old	f-J9J>_@JDKHDIJK[OJZXh^
+my organisation	rE_WG
+my own	j(F*J-J:_>[@_HCIIKHUIV^ZD[J^^bKhJ
+my passphras	yI]
+my password	Q!J%J(A)J*Y-^/H3K7G:D=I@JBJCIDJGJHDI[JHKCLEMHSJVGWIZg[b^DaXdXeJgIhG
+my pc	sH]MZZE
+my phon	]*J+J3G>^?J@KBJHXZJ]Ha_
+my phone	g#J3G>]?HBIC]DIH^KKO[ZJ[IaJ
+my previou	n!J>_@YHCO[
+my privat	q!F#I>IHbO[ZI
+my profil	r!X3XOW
+my request	y9_HHZK
+my reset	uBKHJZ^
+my role	y(bBJHEZF^J
+my school	y>[
+my screen	y>IH]hY
+my security	r+[>Y?YCEDJ
+my sim	w>Y
+my sms	yCZHFa[
+my son	yHZ
+my staff	y([HINY
+my team	sHFV[Z^
+my test	y;X
+my ticket	w9]HJ
+my user	e!^)J*^/Z3I9J:I;K>H?I@HAJBIDIHCKFMKNYOJVaZY[[]H^I_JaJhX
+my vpn	yMX
+my window	y#X
+my work	p3IBKHZO[
+myself out	w#Y
+n a	g%Z(W)H*I+Y,K-J/Y:J>J?G@JBJCJD[HDIJKJMZNJOJPHV[W]ZE][aIhJ
+n accept	wIIK[OYZHhY
+n ai	i(X3K9J?I@HC_D^HXKHOK]]hJ
+n apparait	w([?ZDJ
+n arriv	pZ_[[aJ
+n en	sCYIZKYh[
+n est	c%J(J>H?_@JBJCIHGIHKHO]UHV[WY^JaJd^hX
+n exist	w>ZFJ
+n expir	wLZ
+n y	yI]PZVWZH
+na auditoria	yEX
+na conta	y2[
+na ekrani	s@YZJ[Zb^
+na kod	y9H>[HIXJZKa_
+na komputerz	w#]M[XIZJ
+na konci	w2[3ID^
+na minha	w@JD_HKI]KIVKhJ
+na nuvem	s/X0^T[dJ
+na ou	y%[
+na stary	y>Y
+na tela	ub_
+naar het	y>Y
+nach dem	l/ZC]HXL^MJRYYZZGaFdZfI
+nach der	s3JY[]_cI
+name and	s+X-XHJIW
+name contain	yFX
+name has	wF[IH
+name in	q-]>JHGI_KGZFhH
+name is	r-Z3[HEI]KIZK
+name of	o-aFZHIIEKJ
+name or	rh[
+name plus	w-XI[
+nao abre	y+XHZbY
+nao aceita	p@IHJKYMIOZZZh^
+nao aparec	r(ZZE[_
+nao atend	rIZN]
+nao autorizado	yV[
+nao chega	waY
+nao configurou	yV]WX
+nao consegu	y=Z@[
+nao consigo	i!Z>[BKDFHFIIKZVIZ_[]hI
+nao correspond	yOY
+nao da	y:[@ZZJc[
+nao deixa	s@ZHJK]XZZY
+nao e	m-K3H4Y6X:J=K>G?[CKHEI]KHOZVYZJhZ
+nao esta	oV]aX
+nao exist	y>X_[
+nao foi	u3YVXeX
+nao funciona	sHJMXZ^
+nao grava	w0XGZY[
+nao ha	y3YDYWZ
+nao imprim	yH[
+nao me	wDXKHZZ
+nao not	y7[HJM]ZI
+nao passa	y%J;Y>YKY
+nao pede	y+XLY
+nao pode	q(Z)K@JHJI[K]ZH^]
+nao posso	y>JHKV]X[ZI
+nao recebo	ua]
+nao reconhec	w:YOZZHh]
+nao tem	l%X)]*Z=Y@JD^HILZVHZG
+nao tenho	s(Y3J>]CYD[HJZI
+nar jag	w#G>J@JHJZZ[]hZ
+nas inte	w4[HIZJcYf]
+ne correspond	uOY
+ne email	w3G>HCJD_HHZJaZ
+ne fonctionn	yHXZ^
+ne ha	w@XC[IZ
+ne march	o@JBJG]HXIJKJLYZ_dIfYhK
+ne me	s?YDYHJX[ZZaJ
+ne peut	p=Z@YHIU]VIZI[Z^YbI
+ne peuvent	y8YPYVJ
+ne peux	o)W3I>_HIK]VJZW
+ne recoi	yaZ
+ne respect	uIZNX
+ne s	w*X+]H[ZJ
+ne se	w+YHJSY
+ne sont	yGXI[ZI
+necessary information	sD_HJZJ
+necessary servic	q)JHJUIVJda
+need #	r*XC^HGZJ
+need a	a#K%J8J:I=Y@FBGCIDJHcKIMHVIZ^[J]J
+need access	sHW
+need an	u0HH[
+need another	u@YCZHI
+need for	q#Y%K1[=^HE
+need help	wZY
+need it	y>XH^PG
+need one	w*Z=FC^IJZI
+need p1	u=[
+need the	q*Y>Y@XHCg^
+need to	]!Z#W%F(G*J.X5]=I>Z@]BZE]KIMJPJVWZX]JaIdJgJ
+need two	mH^
+nel cloud	uTZ_X
+nel log	yEW
+nel tenant	y:[W[
+nella directory	r!X3Y7[HHNJdZ
+nella schermata	wb]
+nem email	w3J>JD]HJZJa[
+nessuna scadenza	yL[
+nest group	yVZ
+net on	wY^
+net user	y^X
+netflix password	yH^ZF
+network access	r%JBJHEQ_
+neue nummer	y+ZDJ
+neue password	f#I(J-H@JBXCJD]HCKEL[M[ZX[[]ZbKgXhI
+neue phone	s>XHX
+neuem phone	y>HH]
+new ad	y!JHEM]_^
+new domain	u4I5J8Y=JAZHZ
+new forest	r8[AJH^ZH
+new hire	u@XD[HJ
+new joiner	yHHVZ
+new laptop	qBJHbMG
+new number	y>IO[
+new one	^!I#J(J*I+I-H3I4J5J9H:J>E?H@^AGBZCGDIGJHEJJKcL]MbNFOHVIXJ^KaIbJgI
+new ou	w%YG[HJ
+new password	P!X#F(])J*I+J,I-B0J2H3K6^7G8H<J=I>[?HBcCHDFGEH7IFK>MeNbOKPJSJTIUHVGWHXJZY[b]a^E_JaJbEcIdFeHfJhE
+new phon	e+_>G?JDJHa]J
+new starter	rD[HWVZ
+new tenant	wWZdZ
+new user	p!F#J+[AGBGHaLJPI^I_G
+next day	u@XHIYYZJg]
+next logon	k@KHKLbbJ
+next morn	y@YfW
+next sign	uLZ
+next to	wHHI]VZ
+ni correo	u3ID_ZIa[
+ni email	y>IDYHIa]
+nic nie	q:W@ID_L[ZY
+nicht aktiviert	pd_fI
+nicht an	q0XOZZKaY
+nicht andern	o7YZW^_hI
+nicht angeboten	r*X>I?]ZJ[X
+nicht auf	w%[(I4Y5I?HHIZJa]
+nicht den	uIIN^
+nicht der	w-XOY
+nicht die	w%Y3Z=Z>JOX
+nicht durch	y4ZMYZIcY
+nicht eingeschaltet	yNKU]ZKdZ
+nicht erreichbar	w4Xf[
+nicht freigeschaltet	wVa
+nicht fur	wDYV[
+nicht gefunden	w_]
+nicht im	r9]G]HEI]KHVIZGb[fJ
+nicht in	p)ZHJMYTZV[ZX
+nicht mehr	f![%J*Y-J4J=X?[CGE[HFIGK]OIPJRJTJVIXYYY]J_ZaIcJdXfXhI
+nicht mit	sOYZYgX
+nicht mitgli	yV]
+nicht moglich	r@HC[HIZ^bH
+nicht per	y@JP]ZI
+nicht rein	y!XZ]
+nicht selbst	y)ZV[ZI
+nicht weil	y-Z
+nicht zu	wIJKJN]ZJ]]
+nicht zurucksetzen	h(]:[=JCXF[HIPXVGZX
+nie ab	uL^
+nie da	y@_ZJdJe[
+nie dostaj	y>JaZ
+nie dziala	h%J(X.X=K?[@IBHHZKJNJP[VJZ[bJdJf_hJ
+nie jest	k(I3J9J:J?Z@IBJCJDIGYHGI[KHMINIOZPKUJV_ZZ^KaIfJgYhJ
+nie ma	h#J%](Y+J-J/J3J9J:J;H=Z>I?Y@JBXCHD[FJHEIGKJMINGOJQZUJVXW[ZE[^]J_Ya[bJeJfJhI
+nie mam	u(a>[C[HHKJVJZH
+nie moga	s8]F[P^VIZJ
+nie moge	i>K?JBFCKDIHGIJK^MIVZX[Za[[^JaJhI
+nie moze	l(X9I:X=]DJHIIZKJMKSYU]VGZF^^aJ
+nie mozna	r3Z4Z6]EXZI
+nie pamietam	u:X>ZHGKJZYh]
+nie podalem	yDaZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>Y@ZK[
+nie przychodzi	yaZ
+nie przyjmuj	s(K3I>I@KDJHHIZKXMIO[ZXaJh^
+nie robi	y:YLX
+nie spelnia	qIYNa
+nie wygasa	wLaTJ^J
+nie zapisuj	u0ZGXY[fY
+nie zgadza	uO]hY
+nie zna	y:[HGMZgX
+nie znaleziono	y4[_[
+niet aan	j(Z)JIXKHNaVZZJaYdJ
+niet beschikbaar	y*]4[HJ
+niet bij	w([7[?[HIQ[VJZJ
+niet door	y;[HJKZcZ
+niet in	p!JGWVXZ]_Xa]
+niet ingeschakeld	sV]d^
+niet meer	o=[@HHGIJKaOIY[ZE_ZaKdJf]
+niet nog	wK[
+niet ondersteund	y7[dIgZ
+niet ontvangen	y>]aG
+niet op	u%]HGM^ZIbYdI
+niet opnieuw	w@WZ[
+niet overeen	u6[HIO[
+niet resetten	s(Y)Z*I:Y
+niet terug	w+Z0]DKHJK]ZF
+niet wijzigen	s@H^^hZ
+nieuw telefoon	y>IH[
+nieuw wachtwoord	p(K-I:[@KBYDIHGKHNGZ^[J]]hJ
+nigdy nie	o+[D[HJL^WZZG^JaX
+nikt nie	w=ZDYSYZIa]
+nobody can	l&Y:J@XHFNKUZZ[cZ
+nobody could	yRZZI^[
+nobody in	rUY_Y
+noch das	n!Z#[HHM[g[
+noch eine	yC[IX
+noch einmal	s9J@ZIKK[ZZ
+noch nicht	q@ZEIHGMbW[ZF
+nog een	uC^
+nog het	wM[
+nog niet	r9J@_CJDZGGHEKIMaUGW[ZI
+nom de	u-a2YIH
+nombr de	s-]2ZCY
+non accetta	w3I>KHKIJK]OZZW
+non arriva	waZ
+non autorise	yTXV[
+non c	wD]
+non compar	w([?[HHIKZG[]
+non corrispond	yOY
+non e	g3X>I@WBKCKDHHGIIKHMYO]V]W[ZGfYh[
+non esce	ycY
+non expir	sHELaZJ
+non funziona	pHZZXfY
+non ha	j%Z(J+Y3J;K=X?GCJDYHHMYNIPKUZVXW[ZF]]aJ
+non ho	p(_3H>Z?J@ICYD]HFIJKIMJNJ]]aG
+non la	w?XK]NZ
+non lo	y3X>[?YOH
+non me	uK]
+non mi	n>JD[IJVJX[Z]
+non part	u+W3Y>JHIa[bY
+non passa	y%J;Y>XKY
+non posso	l(X*J>Z@YHHIIK^NJV[X[ZG
+non possono	y8Z
+non puo	r([)J,I:X=Z@YHJZI^Y
+non ricevo	yaZ
+non riconosc	w3J:ZOZZIh[
+non riesco	r!J%JHJKKZa[]
+non rispetta	u-XN]
+non scriv	wGZHJY[fY
+non si	o*X9J=Z>I@ZH^IYKKSXVIZF]HaZcJ
+non soddisfa	wIWN]
+non sono	w@JV_WYZI
+non spuntato	ydZ
+non supportato	y1W
+non va	y@JHJIZZ^
+non valido	y3ZRX
+none of	u@[GZHFIJKYN[
+nooit geregistreerd	yDX
+nor lockouttim	y%X
+normal user	p)X*Z+XCI
+not a	o4H7^8J>J?Y@JHBVa
+not able	y:YBIHHZ[
+not accept	_!J-].W/I3X>H?^@YBCDJGJH@IYKILINXO^TJVJZ^^H_JaKbJhY
+not access	o>b?IDHHIaJ
+not acepta	wIGKYO[ZXhY
+not activ	n!a([HFU]VGZI^J
+not activat	y=IHZVX
+not ad	f!]3J=JHIT[ZF^Z_a
+not allow	_(_*J+J-^/H9J:H<Y>J?IBIDIHBIXKWMJQYUXV[ZB[G]K^_aJbGhH
+not among	y?]HKK[
+not an	u*[4X?JKX
+not aparec	r(ZHJZI[^
+not appear	r*Z+Y?^CIDDHG
+not appli	w;^MJ
+not apply	s*]GX
+not arranca	y+XbZdGf[
+not arriv	kH_
+not ask	w+b-J3I>KCJDGHYIIKGZF
+not asked	n+Z@JCJHXKILaZI]KaF
+not at	yHFN]ZYbW
+not authentication	w?JD^HI
+not authoris	yVY
+not autorizado	yTY
+not availabl	h4H=]?]HXUJVZZI
+not be	b#X,X-J3K9JBKHIIZVJZ[_YcZdGe]
+not becaus	y/Z
+not been	f4H5]HCIYUXV[ZJd^
+not came	yBJHYIJZD]Ga]
+not chang	n#I@XBIHHL[ZF^_hJ
+not clear	w%JHYTY
+not code	s>HZZaY
+not coincid	yOX
+not come	j%F+Z;]HHa]f^
+not complet	n+HBED]HBIEOGVJZ]]adIe[
+not complex	wI^ZG
+not compliant	pH[NZ
+not comply	s-XHJN_ZE
+not computador	yM]ZK
+not configur	h:J<ZDZEGHEUIVYWaZGeX
+not connect	m%H0_1G4JGYH_cCfD
+not contain	s5XHFI]
+not correct	rh]
+not cover	u=a>JG]HBIJNJV[
+not cumpl	q-XHJN^
+not dc	s4^HFJZ
+not defin	pWZ
+not deja	y=]@XK]ZFhJ
+not delegat	w%^_J
+not deliver	wHIa]
+not dice	y9JV^
+not digit	wHZI^KINJOJ
+not diretorio	q3^7ZHHdZ
+not display	s>H?IH_ZG[]
+not do	q1]7]:J=JBKHGUZdJ
+not done	y![%Z+FBHD]HKVI
+not effect	yHJLYTZ
+not email	q*J3E>FCKDaHEMIOJaZ
+not enabl	Z#J%J(F)Z*I,I-H0J1J3I7J8b:H=Z?Y@KAJBGDGGEH>IKKJMINJPJU]VdWIZE^I_JaJd[eKfJhK
+not enforc	y5XLX
+not enough	n(]C_HCI[ZJ^JhJ
+not enroll	wD[
+not enter	y3ID^HI
+not entra	r/J7_DKHHZHa[
+not error	y@JBbHIKIZDaJ
+not es	q9IDJI]KGO[V[hZ
+not escrib	yY[fZ
+not esta	lGYHIV^_YaZfX
+not exist	l>[GJWY_baHdG
+not expir	]KILeZF^K
+not explanation	y&ZHFNYZ[
+not fill	y>H?IDaHIZI
+not find	w_]
+not finish	uBGDYHJZF]a
+not for	p(G)]*H?]@[BIHCP[VY
+not forc	sHHL_
+not found	h-I3J4]6G8K9KAFGIHaMKZJ_baJ
+not from	r7[:[HESITJ
+not funciona	qBIHZPXUKVJZZfZ
+not further	sB[N]ZGdX
+not gave	y3I>HDaHIOIZGaI
+not get	g+]0Y>H?JCIDHHIZF]JabgX
+not gets	w+YHFLYa[
+not go	l!K:J=J@YBHDZHAI^KHNJZ]]]dJfIg]
+not good	wHJI_
+not got	s%ZCYHF]]
+not ha	q@YMZUYW[ZJdX
+not had	y@ICJIKKahJ
+not happen	yHHZZ^Ja[
+not have	a(Y)K:X?KCYHYKYUZVGZF^ZdY
+not hay	r9JD]HGW[ZJbYc[
+not healthy	yfY
+not help	p!ZB[HJT[ZD
+not idea	uB]HKKDZ]
+not in	[!G(J)J-F3I:I>I?b@IBGDHGZH@IHKILJMZTIUIVfWJZB[J]J^HbJgXhH
+not includ	l=]G[HBNJVZ
+not inherit	s;^HI
+not internet	wHXZGcZ
+not it	y/[?XHIh[
+not join	yG^_F
+not know	i&^-H>Z@IAXBJHHIGJYKGMYZX[GbIh[
+not la	r9IHKK_MJZIh[
+not let	h)[@ZBFCJDHHFIHNKVIX^Z_^JhI
+not licenc	wHY
+not licence	u=^HE
+not like	s/]HJNZ
+not link	uZJb_
+not list	y?^HGZJ
+not llega	yHZ
+not lo	u=Z>Z?[OGVZ
+not load	s.WHZ
+not lock	rHJT]
+not longer	e!Y1X3J4Z>a?]DJHHIILGVJZIaK
+not luck	y@YZY
+not manag	y7X
+not match	b+J-H3E6^>I@JAEDIHEIGOeZG_]aIhZ
+not matter	sHIIHN[ZJh[
+not me	i(J3H>IBGDXKXVIXZZ^aZhY
+not meet	aIYN^ZG
+not mention	yH^KI
+not messag	w(IHGa_
+not met	qHGIZN^ZK
+not method	y>ZDZHH
+not meu	y3Y9JC]HIM[OH
+not microsoft	uHIJ^TY
+not more	r@JB_HINZX[ZH
+not my	w)J*]-JHGO^VJZG
+not need	wB^KXZDaI
+not new	y+[@ZB[HGZF
+not offer	j(J)I*^HHU[ZI[YgJ
+not on	m)X-J1I5WHZQYUJV[YEdZgY
+not one	w+Y/ZHINJU]WY
+not onprem	s6YTZgZ
+not open	l4KH_WXZJc]
+not option	q?[C[DJHHaJ
+not p1	y=^
+not part	u=XG]HI
+not pasa	w%J;X>WGIKZM[
+not password	mBGG]HCI]MJN[WXZF[JdJfZ
+not permission	q%Y(Z@KHIV]ZJ^E
+not permitt	r%Y-^=X@JIIVIZE^^
+not phon	l>D?HDbHYMHOJTJaE
+not phone	w?[
+not policy	sHINIW_
+not possibl	h#Z%I)J7^@GBIHAKKPZSJTJVGZ_[[bKdZ
+not print	yHX
+not prompt	i+b?JDGHBL_
+not properly	uEY
+not pued	l(X@YHIIKVZZZ^Z
+not pueden	y8Z
+not puedo	g!J3J9J:J>Z?I@YBGDJHYIHKZMJVFX[Z_[Y^KaIbKhI
+not reach	n/H0XHHM[a[gX
+not reachabl	y4X>^HFSYaF
+not read	uHYZ^
+not reason	y/JBZHJZ[
+not receiv	l>KH[ZGa]fX
+not recognis	o3H>JHIKHMXO^VZZJh^
+not reconoc	y3J:YOZhZ
+not register	g+E?FD^HaUIVJZK
+not remember	r>K@JHEIIKFZ^h_
+not reset	f%K0[3I5X7Y@IBGHELJNIR[UJVIW]ZCaIbZc[fJgKh[
+not right	k%JE^HIIJO]P[WGdHhZ
+not ring	sHJa^
+not run	yGJH^
+not runn	k1IBHRZZHcJdJfb
+not sale	u3ZC[aGcY
+not satisfy	p@YHXIJNZZJ
+not say	yNZZX
+not se	i!Z*Y4X6X=J?X@JBHIZVIZXdHeXf[
+not security	w*[?JCKD]HH
+not see	yLZ
+not select	uG_HH
+not send	uH]aF
+not set	e%Z(^*I+H>J?G@IBJCEDaGJHAKGUJVaY_ZG]I^IaJgJ
+not show	d#I+a>HDKLZMIOGVJZDa[b^dJ
+not shown	y+XHJ[[
+not sign	w<YD]HHVJ
+not sms	l3]>IHHTJZIabgI
+not sound	wH]
+not sspr	y?YHK
+not start	lH^ZJbXfY
+not such	qH[_Z
+not support	j(H1c7XHHZI
+not sure	yHHZ_
+not switch	u-JHFVbdZ
+not sync	k0I1J4JGGHc_YfI
+not synchronis	yH[
+not take	h-K/J;[<]?X@XBJDJH]IYKILJMINIhX
+not taken	wHFIJKZMIh^
+not target	sGb_IdG
+not tenant	y:ZHJU[WX
+not tengo	r(Z9I>ZCZH]MHVJZK
+not that	y@HHYNY
+not the	g(])J/X3E:a>I?JCJDGHCIJKFMJNHOcVJZX_HaJhY
+not ther	p(Z>J?[HFZI[]
+not tick	o<]G^HDdaeD
+not tien	o%Y3Z=XDZLZVKaH
+not to	r-Z/]HIKJNZZJ^XdH
+not told	wD_HGY[ZI
+not trigger	w+ZHG
+not turn	d!H(I)a-J:JDIHJNIPJU^V^WJZG^JdYeJ
+not typed	yHGIY]^aH
+not unlock	sTZZK[^_JbI
+not updat	s0]1_HAZZfJ
+not use	y-[dY
+not used	yIJK]ZH
+not vale	y>JHJI^
+not want	s%Z-^/Z@JDJHFKFMJPIZH[[hI
+not way	s>Y?ZD]HHZJ
+not what	yJZKIZJhZ
+not window	yMZ
+not work	X#K%I(G)I-I/H0Y3[8[=J>E@EB@DIGJH^IFJJKILIMJNHOHVDZf^GaEbIdGeJfXgJhG
+not writ	p%ZdYeHg]
+not writeback	q=ZGYd]eF
+not written	k0]GIH_VJfIg[
+not yet	s0H1ID]GGHDKIMaRHbIfH
+note on	yH]
+noth but	y?]HJ
+noth come	yLYaZ
+noth else	r&[9J?Y@JBYHHNYZ^aGfJ
+noth for	wHHTZ_]
+noth happen	wHILZZXa[
+noth more	yBZZY
+noth on	y3K9K>JCHD_HJ
+noth to	u-H9J@HB^C[DZHHLJTZZD
+noth work	yBBZbaK
+notification not	w?WCJHHa[
+notification packag	yHGJ]
+nous ne	y3[EY
+nouveau mot	m-IBXHIIIKGMXZ[]]hJ
+nouveau phone	w>IH]
+nova senha	w:YBXMXZI
+now and	w!XKZZJ
+now cannot	y>X
+now i	p!Y+I?IDaHHZF
+now im	q@ZCYD]HHZG
+now is	yHZhX
+now it	j#I>X@XBGHGX[Z^fJ
+now its	w#^@JDYZJ
+now lock	y#ZXX
+now not	y>IBHHHKGV[Z[h]
+now noth	yBY
+now refus	y#J@Z
+now reset	q(Z8[>XHHZI
+now that	y>IC]DXKYZJ
+now the	l!]#]?[BJD[HGKXZB^ZaH
+now they	w/YGZZJgY
+now window	ygX
+nowe haslo	o-J:[@ZBXD]HHIIKFMIZ[[IhI
+nu gar	y=[>JIIK]ZJ
+nueva contrasena	wBYMZZH
+number and	k>Y@JHJOYZ]
+number but	s>GHXO]
+number for	y3YDHHY
+number format	y3X
+number has	u>[HI
+number have	y3[
+number i	m3HHGOa
+number in	k3]>JHYI]OB
+number is	i*X3X>^DIIIZJ
+number match	rH^OF
+number not	l3I>EH[IIOaaJ
+number now	y3H>^HJOF
+number of	h(J+X3E=H>H?I@XC[DGHbIGKEOIXaZJ]JaJ
+number on	o3X>^DGHEO]
+number or	s3GD^HGIX
+number that	w>JDIOZZ[
+number the	s3I>^BZHIOJZJ
+number with	u3[IGOZ
+number without	y3_>HHJOH
+numer telefonu	y3X
+numero de	l3J>HOc
+numero di	w3I>ZOY
+numero e	o3IIYO]
+numero enregistr	y3]DIOG
+numero et	yOZ
+numero non	y3J>[
+numero que	u3J>JI[O]
+nummer ist	y3^>KaY
+nummer komt	w3ZOYaJ
+nunca expira	sL]
+nunca me	wDY
+nunca se	yW[dY
+nuova password	s:[HGIYKIMWN[ZG
+nur bei	wHJTYbZ
+nur die	w?YC^DI
+nur eine	r*YCX
+nur einmal	y@Y
+nur entsperren	w[]
+nur fur	y8XGZ
+nutzung zu	yTZ
+nuvarand losenord	wZHh^
+ny telefon	y>GH]
+nya losenordet	uB^HJMZZE
+nytt losenord	w:[IJKJMINJZ[[J]]hJ
+o ad	w%Z/YTX
+o administrador	o(Y)H*I,JPKU[VZZY
+o ambient	yc[
+o autoatendimento	w)[HFUa
+o botao	y(]:[HJ
+o celular	r#Z>YC]DIHGMZ
+o codigo	h3]9I>YBZCIHEIJOJZJaa
+o entra	w/[=YHZ_J
+o link	yHXZIbZ
+o meu	uI[KJO^
+o numero	r3H>JOa
+o reset	y!X
+o servico	uBXdJf_
+o servidor	u4KHHcZfY
+o telefon	y3Y>I?[DJHIOZ
+o usuario	j+X3I=X>JCWHJOXVXZI]Y^]_Z
+o writ	l!J%K,Y8JBHHXKJPJZ]bJd[eZgI
+object could	p_]
+object for	yAX^Z
+object has	w!];J_J
+object in	u;X_W
+object is	s!];[GJ_G
+object not	iAIG[HG_b
+object was	rGKHI_^
+occur only	y)^*JHITK
+och den	w+Z?HC_OY
+och kan	w(H)]:ZVK
+och koden	y>aaF
+och nu	u#[*Z=[>I@HDYHIIHK]ZG
+och sidan	y+ZHIOZX]
+och vill	y@_
+odmowa dostepu	y%ZHJP[
+of #	k(I*J2[3JC_DKEKHBKJPZVKZ[
+of a	c!F(_)J*J+[-H/I3Z7I=I?[@IBJDJEXIIJYKHMZN[PHUJWJZD[X]JaHbWdIgJ
+of an	o([)]HHPJRYZHaZ
+of another	r8[:YHJ
+of attempt	yHIX^
+of bann	w-Y
+of cloud	w6W
+of connect	n0X1[HGfZ
+of days	y+I@[HY
+of domain	yPX
+of entra	o1Z=ZHH
+of four	yIZ
+of her	y:YKZ
+of it	o([BJHDIZMXTZVJ][
+of its	w/[8ZNH
+of method	yH]
+of microsoft	ySY
+of my	c:Z@JBKCXDKHYIXKXVXZYaJ
+of offic	q1H9IHcMITIgJ
+of one	uCZHGZZ
+of other	w(D-]:[H^KJZI
+of our	e(I)K*K-X.I/Y0X7J:G=IBIDJE^HaIDKHNJSJUJVJZ[]JaYcEfY
+of ours	y7YHKY[
+of password	i(I<aBHHFKJMJU]XXZ[^JhK
+of peopl	w-Y/YHHV[
+of register	yHZ
+of remember	y-IHY
+of reset	u(I@JHXX]
+of scop	yG^HI
+of sspr	w#IXY
+of step	y/Y6^HBR^ZJ]J
+of support	u1X4G5]HJ
+of sync	s8ZGZPJZJd]
+of that	q(]4Z;]HCZJ^I
+of the	P!G#G(D*I+I,H-^.J0H1]2Y4C6Y7[8Z9Y:F;]<I=Y>D?G@JCGEIFXH^KJLHOHPZQJSFUFV]WIYHZX[I]H_FaFbDc[dHgFhJ
+of their	y@Y
+of them	n)Y@ZDZHEKZNZ
+of this	w@EH_K[ZG
+of too	wXY
+of upper	yIX
+of us	u-JHEU_VJW_XJZI
+of writeback	ye[
+of your	oEYHIKZNZ
+off and	y8JHZUIb[d]
+off by	w![)F*JU]ZJc[fI
+off for	i![?Z@KCJHFLXU_VJX[ZH
+off in	m!])YHGd^fI
+off on	s;YbZ
+off password	rUZ
+off reset	u!^
+off the	uMYYX
+offer to	u(J)I*^;Z?IHH
+offic #	d#G*I/Y3I=^@JHFIITbdDgb
+offic com	l#I/Z3JHGMHTeZIgH
+offic network	yBYTJd]
+offic not	yHKVX
+offic phon	l*Z3a>J?XHA
+offic portal	sHEMCgb
+offic still	w/]HI
+offic until	yH[
+oft falsch	y#]XY
+oggi non	w>J@]KJX]ZJ
+ohne neue	wZI[^
+ok but	r-ZM[gJ
+ok cloud	u/]
+ok in	yHHI]
+ok thank	w9Y
+okta so	y7Z
+okta sspr	q7[
+old and	u@[A_HJZJ
+old domain	w4H5FA_HZ
+old for	s/I0Z1Y5[HGMZ
+old one	b/[@GAJBJHJIIKHMZOJZF_Zhc
+old ones	u>KHGK[YYh]
+old password	Z#](H-G/G7J:J@EBDDKGJHDIDJJK[LIMbNETJZH[I]J^GbJdJgZhf
+old phon	l#X>^HZ
+old protocol	yHIY^
+old tls	wHFY^
+olvid la	yDZ
+olvid mi	yZ]
+on #	s1]9]BJYKcX
+on a	g!X%J;H@XHaKJNHYZ[[bJdY
+on aadc	yRWY]bJ
+on again	y!^BYZG
+on all	o-I4KBYH]J^YGZI^X
+on an	y<[>J
+on and	w#YHYIZXI
+on both	yA^PJZH
+on by	yJZ^[
+on connect	y6]HGRJfH
+on dc	rJ^NF
+on domain	sHJJZQY
+on each	y%WHX
+on entra	u1WMYYX
+on file	e*J3a9J>]?JC]DYH?MKOaZJaHhJ
+on for	iDIHEUHVdZG
+on friday	yZY
+on her	w3YK^ZH
+on holiday	y#J>Z
+on in	yHXdW
+on it	y-Z>[HG
+on its	s-I?^B[E[HEaZ
+on laptop	yB[HJMI
+on leav	yHY
+on lockouttim	y%Y
+on me	uIYKHVKZZh[
+on microsoft	yHJSZ
+on monday	s@aHJZG
+on my	[!J#J*J-I3J9Z?H@IBHCaH]IJM[OIVY[I]K^KaZb[cJhJ
+on ne	w=[?YHJ[[bJ
+on new	yHX
+on one	uHJZYf]
+on onprem	T#H(I)H*H,K-H0H3J4J6_7H9I:J=Y>J?J@HA[BHCJDIEbGIHIIHJIKILKMINXPYSJT]UIVHZC[I]J^I_]aJbJc^d]eIfXhI
+on ou	y%^HH
+on our	n5X:XHINYTZ
+on page	y7^HGZI
+on password	j&^(J)J-I@JBJDXJJNHU_VJZX^IdF
+on pc	w/_HJgJ
+on phon	yHHg[
+on phone	y>JHYaW
+on prem	X!Y%H(G)I*I-I/_0J1]3J4[7J8J9J:J=J>K?I@XBFCJDIE^GJH@IFJIKIN]SHUJVHZB[K]J^J_baIbId^fJgZhJ
+on purpos	w)ZHJPY
+on record	q3^>Y?HC]DXHCKJZJaI
+on reset	l5[8J<]HJXXZJ
+on security	y;XHX
+on self	w)EH[UYVJZJ^Y
+on sync	wHGR[YX
+on that	p-I>J?Z@KCKHCLZMXPXYZ[]^X
+on the	M!C#Z%J&K(F+E-]1F2J3H4F5I6J7F8F9F:F;]<X=Z>I?Z@[AFBFCDDYFIHCIDJcKBMGN]PIR_UCVKWHXFYaZG]Z^Z_Eb^cHdGeZfGgHhZ
+on their	u-JHIPXV]
+on this	k#K%H(J)J8b9Z@JGGHCMJNJP_VJZKdH
+on to	r@JHIM]ZGg^
+on tuesday	y@YH[
+on two	wAY
+on vacation	y>XZZ
+on vpn	y#[HEMHg[
+on with	sBYHGZY
+on work	wHIL]
+on writeback	q%X,ZHHdY
+onboard to	wBFZFeafJ
+once a	r*[HY
+once more	w+ZB]HJKJXJZI
+once per	y@Z
+one after	yHGL]
+one and	m/^BYHJK_MFZIhF
+one as	yh[
+one at	w@^IKKJ
+one befor	u/[D[ZG
+one cloud	w/YA[MI_J
+one day	q@bHIKJ
+one digit	w3_HJIJOG
+one for	y2X=FH]
+one forest	wAZ
+one from	s/ZHIK^ZHhZ
+one i	o-H>JCJDJHFIGK_OJZFhb
+one in	o3J8IA]BIHFKYLIM[U]ZI
+one is	l*J+X-J9I?HCbDFHDIHKXOKZGfZh]
+one it	y-[@JIJKFZJh]
+one method	k*]CJH[
+one more	w?IC^IJZJ
+one not	o/F>I?J@YBIHGKIM_NIOJ_Ih_
+one of	f)Y/Y3J@[BJHDI[K]NFZZfY
+one on	l3H>I@[AYC^DIHDMXO^ZF_H
+one ou	w%_;JFJZH
+one password	w@XgX
+one register	yDIO]
+one so	yhX
+one specifi	yNZ
+one that	w-ZHIK]
+one the	u/XHJKZ_X
+one time	y@X
+one user	i!J)J*J;Y@JA_BHCJDJHEKHPHVIZc_I
+one was	y/Z@Y_X
+one work	yHHM]
+ones are	y)ZYZdX
+only a	q(X?Z@IHFTXX]
+only allow	y?Y@ZHK
+only be	y[X
+only chang	w@X
+only email	w?[HH
+only for	n(G)]8Y?[CJP]TKVDZX
+only get	yJ[
+only have	n=[CYHZZK
+only in	w!Y/IHJTYZ[_JgY
+only letter	yI[
+only method	w?]CJHG
+only my	w>H?HCaKK
+only not	wHHIXV[
+only one	k*[?]BJCXHXIIKIZZ
+only peopl	w(J)]/JGYPY
+only phon	yC[HH
+only reset	u?J@YCZ
+only some	y@ZVYZJ
+only the	h!X#I+I/J0Y=[?I@HC^HDIGJXKZMXT[ZI[J_Y
+only tls	yY[
+only unlock	w[X
+only user	u=JFYH]dX
+only want	u>Y@JHJKGZJ[^
+onprem account	w!YHGT[
+onprem activ	sFZ
+onprem ad	o/XHX_ZgZ
+onprem admin	qHbKHNIdIgI
+onprem and	w6]HIcJ
+onprem but	s_Z
+onprem configuration	mE]
+onprem directory	uB^HGNI
+onprem domain	w!Z/X
+onprem environment	rcYdY
+onprem integration	n=]EIHHd[
+onprem not	y!]#K6YTX
+onprem password	q/IH^cYdJ
+onprem policy	u/EH_
+onprem sspr	w!Y
+ook niet	y-ZHHa]
+op connect	yHJR]fJ
+op de	n#Z%X-]9J;]>H@IHFIJKJXFZHa^
+op het	sb]
+op mijn	yMZZJ
+op slot	u#^T]
+open a	sHZbX
+open the	k>Z?JH[TYWXZH]Z
+operador de	wP_dJfJ
+operation fail	s8YAYZJ_Y
+opnieuw instellen	r%Z@JBYHJVJZYbY
+option email	y*W?[DJ
+option for	w*]?F
+option i	w?XDEH]
+option in	q%JHCTYZJ[Z^b
+option is	s(YHIZJ[Z
+option n	y([
+option on	w<YCZ
+option password	wLXd]eF
+option to	m?ZBJHHLY[[dZ
+optional featur	wHFd]e^
+or email	s3G>FD_HJ
+or extension	s2^HG
+or history	p@YHFIHN_
+or malform	y3[
+or password	m#JHJIXT]ZIfZh[
+or pattern	s-Y
+order a	w>JHZ
+order for	yH[
+organisation admin	y:Z=[EIP[UIWJZI
+organisation deaktiviert	yUY
+organisation has	rE]UZ
+organisation licence	u=Y
+organisation not	f:H=XEXHJNFUaW]dK
+organisation password	sEYNY
+organisation policy	uHJN^
+organisation rule	wN^
+organisation says	yIHN[
+organizacion not	yWYZJcZ
+organizational unit	sFZGZ
+organizzazion non	yNJW[
+other are	yHJV]
+other but	y(JVXZ]
+other compani	y:ZS]ZG
+other one	yZJf[
+otra vez	r#[BZHIX]
+ou for	yG]
+ou is	p%ZF[G]HHZJ
+ou name	o-JFaHIII
+ou not	p%]G_HG
+ou path	uF[ZJ
+ou r	u9JFbHIZJ
+ou structur	wF[
+ou that	yG[
+ou with	wF[
+ou without	yFZ
+ou の	wF]G^HH
+oud wachtwoord	yK]
+oude wachtwoord	wMXhZ
+our ad	u/Y3YHJTJ_]
+our admin	n(JHIS[UYZKdX
+our company	n:ZHCUbVH
+our connect	wRWfX
+our dc	s4]5[HFZKfZ
+our domain	n-I4[5X8JHEK[T^cK
+our email	y3Ha^
+our idp	y7]
+our organisation	l:JHJNXU]WZ
+our own	r([7^GXIHJZZGbK
+our password	u:WNZ
+our policy	r*[HI
+our portal	w(Y:ZHH
+our reset	s/I:YH[SZZG
+our support	y%J(YgY
+our sync	l1Z2Z4JGHRJd[f]
+our tenant	j:_=[HI
+our user	n(J)J-J/Z:J=JBJDJE_HEVIZ[
+out after	w#_HJZJ
+out and	wZZ
+out for	u(X
+out in	w!]#Y(JHIeZ
+out of	]#G%J(I)J*I-I1X3I4G5[6]8[9W=H>J?I@GAJBICIFIGZIZJIMGNIPZRZTZVYX[ZD]]aJbIcGeJfJgH
+out on	s#[=]@XHHSI
+out password	yg]
+out sinc	w#Z@X
+out the	r(KG]HFJYL[ZW
+out which	yIZ
+outbound #	ycY
+outlook com	u:ZHG
+outlook keep	wH]MJ
+outlook not	yH[MJ
+outlook password	yBIH^
+outra vez	y+X@[
+outsid of	y([GXZI
+over #	w2b9J@JHGIH
+over the	uB^MH
+own account	yHJP^
+own company	w:^HH
+own organisation	y:aEIHKUIWI
+own password	f(D)Y-J:G@FBKHFIGJYKHLYU[VbZF[J^bdIhH
+p1 to	y=^HI]I
+pa anvandaren	y!J(];[
+pa connect	u2ZHHR_cJfI
+pa datorn	w#]9KHJM[XI
+pa window	w5YHH[[bX
+paar keer	y#ZHJTZX[ZH
+page and	w+FDHH]]Yg[
+page at	yHIb[
+page de	ySZZHh[
+page does	y.X
+page error	yHJ
+page had	y>JHIZJ]_
+page i	yH[KH[]
+page insist	wHJ[[
+page is	p7[HBSYTIXYZ_bJhI
+page it	y:Z?ZZJ
+page not	i)^+Y-K:Z>Z?YDHVJZI
+page now	w-X?XHIIIK[X[ZH
+page of	wH]
+page refus	s)[:YK[ZD
+page says	a!J+I-J:H=F?GCJEYNHOXU^V[WXZX]JaKbJc[hH
+page show	s+X.Y/^HES[ZI]JbJ
+page tell	u.]:X=XHHZG
+page to	w.WgY
+page want	s.YD^HIZJ
+page with	wDYHZZJhY
+pagina nao	y+XXZ
+palavra password	l@[BXHJKYVWZI
+pantalla de	s+XHJb[
+par l	r&Z*E/Z?^HJ]Y^[dY
+par le	u7[cY
+par sms	yaZ
+para a	u@JDJK]VJWYZHbZdY
+para admin	w(G)[*^HI
+para administrador	w*]?J
+para el	yM[V[
+para impedir	wTZ
+para la	w>ZUIWZdY
+para o	w0]HIM[
+para redefinicao	yV[
+para redefinir	p(Z?[HIZJ
+para repor	yVYc[
+para restablecer	l(]?ZHHVXZI
+para toda	yUZ
+para todo	wHJSIUaVJ
+pare feu	yHYc^
+parental leav	y!ZHZZI
+part fail	y%X/X
+part of	j3Y=^G^HCI_VJfJ
+partner company	u:JH]
+party cooki	y.Y
+party password	o7JH]JZZH
+pas a	nHJNYZa[[aG
+pas accept	u-ZHJIZKJZYhH
+pas activ	rU[VZWJZHdY
+pas active	uVXZHd_
+pas aux	y*XIJN]
+pas celui	yO^
+pas changer	wZ[^Y
+pas d	w3Y8[CJHJ[]
+pas dans	w3HGXHHa]
+pas de	m+Z,[3H;X=X>F?JDJHHOJUZVIWXZJa_
+pas en	y0[EYdH
+pas encor	s@[DYGHHFM_UHW]ZJ
+pas enregistr	yD[
+pas la	u=YNZ
+pas le	o(]@[HJZJ^XaYh[
+pas les	n%[(]*ZD[HHIYK[NIVIZI
+pas mon	w3J:Z@IIIOZZHh^
+pas sur	u([M]ZJ
+passfilt dll	qJ^
+password #	u2X@XKY
+password a	m#[BXHIM^ZF
+password actuel	uZIh]
+password admin	l%I(f)H*IHEPJVFZHgK
+password after	o(H/ZBJHXM[ZEgZ
+password again	l#J@XBHHJK^NIZ[
+password age	f@[H]
+password agent	y7JHIJ_ZH
+password all	sBZH[ZI
+password and	^#_(I-F/X:^@JBGDJHDJZKJL[MIN][Z]JaFgKh_
+password are	l-E/I7Y@JH]IKKHM^NZZ[hI
+password as	n@JBJHIKcLJZBhG
+password at	c-J7^B]HGIJJIKJL[NJWXZBb^cYhJ
+password attual	wZIh]
+password back	wBYd^
+password be	y@[HFIJKY
+password becaus	i:]>XDXE]HIVXZE^JdG
+password befor	wDZKW
+password box	q(K-KHHIIKINGZHbbh[
+password but	g(I>Y?G@IC]HBIIKH[_bZhZ
+password button	r(Y
+password by	qHIN[aZ
+password can	uC]DFHIMX
+password cannot	b-J6Z<Y@^HCIZPYZA^^c[dIeJhH
+password chang	h#^)X/I7Y@IBZHJLGMXZZ^ChG
+password change	k/Y@IB^HGNHZF^]gXhI
+password contain	p-XHHI]ZI
+password contient	yI]
+password could	w%X6X
+password count	y#ZHJ
+password de	w,]H]ZFdX
+password dell	y2XdY
+password di	w,[
+password does	fG[HYIYKXZG
+password e	i#^(J7XHGIGKZMYNYZEdZhH
+password eine	w:[H]dJgJ
+password eingegeben	y#ZKJXHZJ]]h[
+password entspricht	r-XNY
+password erfolgreich	yMY
+password erfullt	yIYNX
+password est	n-J7[BKIJKINFZ[^]d[
+password et	uZJh[
+password expir	k@IH[KDLCZbhJ
+password fail	s/HHDKZMZhZ
+password falsch	yhY
+password field	oBJKIZYbYh]
+password filter	hH_IIJXZK
+password for	b%J(^-I/X2^7X>Z@^BYDJH[IJKJLYMGNJZC^ChJ
+password from	f#J%J-HHXIJK_NZZDhX
+password funktioniert	wZ^
+password fur	w,ZHYZJ
+password geht	wHJI[KJM]
+password gesetzt	wgY
+password gets	y-JIZKJf]
+password has	l(J-Y@YB^H]KHNGZGhI
+password hash	iBJGXHaM]ZEdK
+password here	u-Z:XZI
+password history	l5YH]NH
+password i	d-H7Z@ZBIDIHAIFKaMHN[ZJh^
+password in	b#I%Z(G,^-J6X:[@GIILIM^NIUJVJZG[J^IdIeIh^
+password incorrect	wH]Z^hC
+password is	V!J#H%I-^/G7[:H>H?]@]B_DXGIH@I]K>MISITXUIVIZI]JbHcJdafXgJhX
+password ist	m@_BXHJIYKJZDh[
+password it	l!Z@JHXIIWYZG_[
+password just	w@ZKIZG][
+password kann	q4X6[@XE[KJNI[[^JhJ
+password la	y>GH[KIN^
+password lack	y(XHJI^KIZJ
+password lauft	uBZL]
+password length	w2[NI
+password link	i7HH]ZFb_
+password list	q:J?HZF[^
+password live	s7[dY
+password ma	yZG[^
+password mais	yZG[]
+password manag	yd[
+password manager	y-K2XH^ZI
+password may	wHJIXW[ZIcY
+password more	w@X
+password must	l@XHII^KY
+password n	nHZIIKHLXNJZXd]hG
+password ne	p0[MWNZZXdI
+password need	sIZ
+password nella	wb[d[
+password nicht	k7X@GHKKIP]VY^_hI
+password non	k/G0]@JHHIYKIdH
+password not	Z%I-J/F<X@HBDDJGJHYIZJIMZNaVI[Y]JdJgI
+password noth	yKJL[ZFh]
+password now	y/Z
+password nuova	w@ZBJHIIIKIMJNJZZ]]
+password of	b(X)I*J-J@DBXHeIJKJMKNDZY^HdIgIhJ
+password on	d(I/]BIDZHIKJLJMGZ[^]dXgI
+password only	q/H6KBHHJM]ZG^Xg^
+password option	u^XbX
+password or	y<W
+password oubli	u>ZBJHGZ]
+password page	p7J:XCYDIHGZ_hX
+password per	yZX
+password permission	u(JH[
+password pleas	rBIHHZ]
+password policy	_-J4J5X@HBYHGJaKJN^WIZJ
+password problem	yBJZZ
+password prompt	yBGHYKJZ]
+password protection	f-e/J0IBJJXKJZI^J
+password que	yK]
+password refus	w=Z
+password reject	uHGJGKJNHZ^hH
+password reset	M!J%H(;)Y*Y+J,J-I/F0I1J2J3[5Z6J7D8H:H<J=Z>[?]@DBACJEXGGIIJCKYLEMGNCPGS[UaV_WaZJ[D]D^D_XaabDcZdBe^fZgFhE
+password right	q%](JHH^Z
+password rule	qGZHEI]JZNZZI
+password set	o%X&^HINIZF^J
+password she	y-HI^KJLY
+password sinc	u-ZHGIJKHZJ[Yg[
+password spray	yHIT[
+password stay	u@JHGL^ZI^WgZ
+password stopp	yBJHHZ^
+password sync	e%J-J8aBFGdHAIJKIMZNJVFZJdHfJhJ
+password synchronization	s8]
+password that	f-^BJH[IJJZKYLFZI
+password the	h-H@IBIC[IIN^ZC]Z^_hK
+password thing	wHJKJZ^
+password this	o@^HK
+password through	q([:WHYgY
+password to	l%]@ZHYKEM]hI
+password today	s@^
+password too	sHJIY
+password tool	wJ]
+password trop	o-ZIY
+password troppo	w-J2XI]
+password twic	w@XZX
+password updat	y(XN]ZEgJ
+password vergessen	n#J:X@IBIH[KJMKUZZY[Y
+password via	y@X
+password was	d-Z@JBaHDIZKZNXZC^ZdJhF
+password what	yZX
+password when	rHEKYZI[]
+password which	u/[HJNI
+password who	yH[
+password wird	l@FHHIINYZ[d]h[
+password with	j(J-F/^@IBXH_KFMINYZBgJ
+password without	y@JBGHZI^ZD^J
+password work	h/]B]HBM^ZHbH
+password writeback	V%F(J,E-J/K0X1[2I6G7J8G<J=G@IBFFXGIHAIJJKKHLJNJPXY^ZB[J^I_KbJddeefHhI
+password wrong	wZJhZ
+password wurd	s@IBYK^MZZI
+password yet	yM[ZH
+password you	pZFha
+password zu	sIXL]ZH^Z
+password zurucksetzen	h(Z:I=WVIZZaYb^dJfJ
+passwordreset microsoftonlin	f.Y7JHFSaTJZIcbfJgI
+past the	y>GH[JYZX
+patch passwordprofil	y(X
+pattern that	s-Y
+pc and	y/^MH
+pc is	wH[
+pc not	w/YbZ
+pc says	y#Z
+pc with	rHFM^ZEb[g[hZ
+pc で	yMY
+pdc emulator	w4]HJ
+pede a	uHIIIKJM^h_
+pede dois	yCX
+peopl cannot	y8_GIHI
+peopl in	w([FXGZHHZZ
+peopl not	yLX
+peopl reset	w;[=JZJdZ
+peopl still	yI]LX
+peopl to	r-XHXVK
+peopl use	w-_IJKJ
+peopl who	w-HHIPYV[[[
+peopl with	o(J)Z*Z-J/Z8J?XC[HDIJNJP^ZH
+per day	y@Y
+per favor	w#YZX
+per gli	u)Y*^?KHHVZ
+per il	yMYVZ
+per l	r2X9[HKVZWXdX
+per la	s9YHIM]V[
+per reimpostar	s(]?[HI
+per sms	wC]aZ
+per sspr	yP]ZI
+per user	u=FH_
+perdi meu	y>[HJ
+perdi mi	w>Z
+perdi o	y>[
+perdu mon	w>Y
+perform password	y=X
+perform the	y%^(GHJ
+pergunta de	y*Y9J?^
+permiso para	u%X(ZQWVK^Y
+permissao para	w(X^Y
+permission from	u;^HI
+permission inheritanc	uHY
+permission miss	u([PK
+permission on	pP[
+permission to	j%Y(^@JBKV[ZHhJ
+permitt to	y%YHHZG^^
+pero not	r3K>J?[HHM[ZH[[bZ
+perso il	r>_ZI
+peut pas	u@Z^Y
+peut reinitialiser	y=ZU]VJZJ
+peux pas	p3I>[@KHHK[OKVIZ^aJ
+phon and	g*a+Z3J>G?DB_DGMIZF]Ha[
+phon at	y>[
+phon call	r>I?^BJHFa]
+phon cannot	y>JDJH]
+phon contract	y3JHZ
+phon fell	y3I>]HJ
+phon field	y3^HI
+phon for	w>H?YDXHX
+phon has	u3X>JH]
+phon how	uHW
+phon i	w#WD[HJ
+phon in	p3Y>^@XHFZJ
+phon is	m*Z>Z?]HD
+phon need	w>ZHJ
+phon not	k+Z3F>FDaHFMXaHhZ
+phon number	[+H>GCHDYHaIHO_ZJ
+phon on	y>HC]
+phon only	y>I?HC]HK
+phon or	n3I>IDaaI
+phon sign	yH[
+phon still	y#YHIMY
+phon that	y>]HHZZ
+phon the	yHIZ]
+phon us	y!ZGY
+phon was	q>_?ZHD
+phon which	u>aHD
+phone and	u>Z
+phone app	n(J)I*^>X?ZCIHG
+phone attribut	y3Y
+phone field	y3[
+phone is	w>YHJ
+phone number	n3X>YBZHJ
+phone phon	w?IH[
+phone stor	y3^>IHGOI
+phone verloren	w>Z
+phras or	s-Y
+pick a	p/X@]B[HHLZNIZG
+pick another	s-Y?X
+pick the	y(J*]?I@[HGhI
+pide dos	s*X
+pide la	s9JHXIHKJM]h_
+piec of	w*YCX
+pilot group	sH^VI
+pin not	w>J?IH_I[ZH
+pin of	q>JH[IY
+pingfederat microsoft	w7]
+pisz ze	yI[VZ
+piu tardi	y@[ZX
+pleas add	wH[
+pleas check	yZ[
+pleas contact	wHHZ^
+pleas creat	yHX
+pleas disabl	y!HH]
+pleas give	yH^ZH
+pleas help	y#YHIZZ
+pleas reset	yBKHHZ]
+pleas set	yH]
+pleas unlock	u#^BJHYTJ[H
+pleas upgrad	y1ZHJ
+pleas wait	sHGXZb]
+plus #	y-Y3XHKIY
+plus acce	y>^HG
+plus de	r2X=YHHbZc[fY
+plus sign	w3YFYHJ
+plus tard	yZZ
+podac dwie	y*^
+pode alterar	y^^
+pogingen wacht	yXZ
+policy and	sHZ
+policy asks	yCZHJ
+policy block	q.YHINYQY
+policy but	p*Y/ZHI
+policy control	w5X
+policy defin	wWY
+policy does	uHX
+policy enforcer	qJ^NG
+policy error	qBJHEJYKXN^ZI
+policy for	k)YHYNEUJWa
+policy has	wWZ
+policy hint	d5dHHNH
+policy is	m/ZHWJZNIbX
+policy not	p)J*aHFN]WGgJ
+policy of	s*YNZ
+policy refus	wHJN[
+policy requirement	sH]NI
+policy says	q*X@]HFIIKIN[
+policy sms	y*KHJN]
+policy to	yHW
+policy turn	yN]
+policy violation	w@[
+policy want	wHZKINK
+policy was	y@WHIK[WX
+politica de	l*Y.XHGN]UIW^ZJ
+politica onprem	yNZ
+poner otra	y@^KJ[[
+poor connection	ycZ
+pop up	w+ZBFD[HZZGa[
+pops up	q>J?HBHHGMJNYZYaa
+por el	w+XHJ]ZcY
+por favor	s#XHYZY
+por la	y9]NYZK
+por outra	y:[@ZZJ[Y
+por que	o#J*Y-J9J@JHJIGKGOIV^Z_[[hJ
+por ser	y3J>JHII_KXOH
+por sms	uaY
+port #	r4]HEc[
+portabl est	y>YC[HI
+portal and	y:IDJH^K[ZEbI
+portal ive	ydY
+portal not	u:YHIKXZZ^JgZ
+portal refus	u?]HFIKZ]
+portal reset	u!I/H0]HFMGZIg_
+portal says	p-]1^NJSJZJgF
+portal web	yT^
+possibl to	p@JBHCIHcK]dG
+pour l	yDZUGVZW[
+pour la	p9YEZV_WGZJ
+pour les	o%J)Y*[>H?KDIHIM]PYV[aH
+pour moi	y(X
+pour reinitialiser	s(Z?]HIVJZJa[
+pour tout	yHKU_
+pour votr	ydY
+preferr dc	y4^
+preferr domain	w4[
+pregunta de	y?^
+prem account	y%J(JHIPZ_[
+prem ad	u!X
+prem but	w/W
+prem configuration	yEZ
+prem disabl	r!Z
+prem domain	y4^HI
+prem not	y=X
+prem object	s_[
+prem policy	yNX
+prem user	yHYTJ_XdY
+present password	uHHKIZDhb
+press finish	yBJZ_]FaJ
+press send	yHHXYZIa]
+prevent the	o,W@JH[N]ZIbYhJ
+prevent unauthoriz	qTZ
+previou one	s>GMYO[gZ
+previou password	k#^@JHDK_NJZIgZ
+previou phon	w>_HD
+print operator	wHHP]
+pris en	y7X
+privat e	w3_>XDJHG
+privat email	q3[>[?JDZaH
+privat mode	y.Y
+privileg account	w*Z
+privileg ad	yPZ
+privileg role	s(I)]*]HHPJ
+privileg to	n(XHY
+privileg user	y*[?JHHPZ
+probleem met	yBJEZZ[
+problem de	uBGZ_
+problem reset	y=XBKSY
+problem with	nBIE[Z]
+problem z	wBHZ[
+problema con	wEZZX
+problema de	rBJZ]c[
+procedura guidata	y,YeZ
+process request	yBJHGS_ZF
+product name	w-[IJ
+prompt appear	y+_HG
+prompt every	y>JH_
+prompt for	j*ZD[LZ
+prompt not	u+XHY
+prompt to	r+YDJHWLY
+properly set	uEY
+protect group	uP]
+protocol on	yHJY[
+provid for	yHIN]ZI
+provision agent	k0aHF
+proxy address	yH[
+proxy block	yHZ
+proxy servic	sHHca
+proxy sett	wH^]J
+prueba de	y=^BZHJ
+przy zmiani	yh^
+przychodzi na	y>]aJ
+pued cambiar	s^[
+pued restablecer	q![(J=YZHcY
+puedo restablecer	u([VJZ[
+puo cambiar	w@[^Y
+put a	w@[ZIcY
+put in	r3]>IDYHGIJK[ZI
+put it	w8]HJJYU]ZI
+put the	s@IHIKXPZ][h[
+pwdlastset nor	y%X
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHaKIXJaH
+qu il	y+]DIOZ
+quand je	yHIZ]hY
+quarter of	yHHRYaZ
+que a	sNXdYh]
+que ce	yOYh[
+que e	y@[IZKX
+que el	y*X3Z
+que esperar	w9J@_X[ZJ
+que j	sIZKZMYh[
+que ja	w+XK]
+que je	n#J+Z-K9I>J?J@FBJCYDIHHIJKXVYX[[[]Jh^
+que l	w>J?[C[TYaJ
+que le	s3X?YCX^XdY
+que mon	yCXD[
+que nao	q3J>ICXDJHIIHKHOYVYZ__ZaJhZ
+que not	o9H>JCZDJHIIHKGO[V^ZY_YhY
+que o	w*WEX^[
+que se	w+Z
+que soy	y9JD[V[ZJ
+que ya	y+XK[
+quella di	wK[MZ
+quello registrato	yDGO^
+query sam	yQ[
+questa password	uKX
+question for	u*^?G
+question secret	y*E?_HJ
+question vanish	y*^HI
+qui n	y;XZ]
+r d	uFaHJ
+r2 domain	y5X
+rais the	yC_DJH[KF
+ran out	w#J9I=^HFRFSIXJ]_cJ
+re added	y8Y
+re register	s+]CJDF
+reach me	uD[HHKIaZ
+reach on	ygZ
+reach the	q/HJZM[b[cI
+read it	yZ_
+read only	y%]2I
+read that	uE[HJ
+reason that	y3YJY
+reboot the	wHFf]
+recebo o	waX
+receiv a	q(JH^ZJ
+receiv the	s>YHKaZ
+rechten om	y%Z(]
+recoi pas	yaZ
+record is	w#G>[
+recovery key	wHY
+recovery method	y*XD]HH
+red cross	rHJIZS[ZHeYh[
+red sms	wBHHII[NKZb]CaIbIhJ
+redefinicao de	r(JHZU]ZH
+redefinir a	p(XBY
+redefinir minha	yHY
+redefinir senha	u(XbY
+redirect to	y7^:JKJZH
+reecritur a	y8YdZeZ
+reecritur du	yZId^
+reecritur est	yHZYYfX
+reecritur ne	yG]ZJdHf]
+reecritur non	y%[HJfX
+reessayez plus	yZZ
+referenc account	s#Z
+referenc to	wHZ
+refus although	y-]/JIFKHNJh]
+refus as	u-[?YHHIEK[
+refus becaus	u-XK]hJ
+refus by	p%X-J/[HII[N[
+refus cooki	y.Y
+refus it	q/^JXKZMIZGgJ
+refus sinc	u-]/J=]HJIJJJSI
+refus the	n/Z?[HEJ[_KdJe[
+refus to	yH]KJ
+register again	w+ZDJ
+register any	y+Z
+register befor	sCaDE
+register but	wCY
+register for	h+X?JH_VJ
+register in	uCGDJH[J[
+register is	y?^DJUIVI
+register my	w+GD^
+register the	y?]CZHF
+registration is	yHZ
+registration not	y+^DKHF
+registration of	yDJHX
+registration page	s+ZDHH[
+registration prompt	s+YDYHH
+registration screen	y+^DHHG
+registrato per	yDY
+registrerat mig	yDY
+reimposta password	rHKb^
+reimpostar la	r:XBWZX
+reimpostazion della	wNJUXWY
+reinitialisation en	y)[HYUZZI
+reinitialisation est	wPZUXVJ
+reinitialiser le	s%Z(ZBKZIa[bX
+reinitialiser mon	yBIHZZ[
+reject as	y-YIY
+reject becaus	s-JI^KK
+reject by	s/GN^
+reject it	o/^HJZHhY
+reject my	wH[
+reject the	s/JJIM]NZhG
+reject with	w-XJXNJ
+remember my	pHZKJZ[[X
+remember password	s-IK]
+remember the	u@JZJh]
+remot call	kHXQ]
+remot desktop	yH_ZH
+remot sam	nHFQ^
+remotely and	y#JBZQY
+remov an	y>H?IH_
+remov and	w8[>JHIV[Y]cF
+remov from	y?[HH_Y
+remov the	s%[9GHBJ^X]_Y
+replac it	w@]
+report that	uHHZ_
+report the	yHJSY
+request for	yH]SGUIVJXZ
+requestdeni when	y(FH]
+requir authentication	yHH]]
+requir chang	yL]
+requir for	u0]=FdY
+requir licence	n=]HHeZ
+requir method	yC_DJ
+requir two	wCXHX
+requir user	y+Y
+requirement not	sI_NH
+requirement of	rHYNX
+requisito de	sHII[NZ
+reserv character	qF[HX
+reset #	ygZ
+reset a	i%H(])H*I?[H^MGZF
+reset access	yPX
+reset again	y@^BZZE
+reset all	yG[
+reset an	w(_)E*FHZPJZE
+reset and	p(I3]:KBXHHV[ZX]YaJbJ
+reset are	p!Z0[3K>[?H@]JWPJXJZH
+reset as	w5ZDXdY
+reset at	n@YBJHHZXb^
+reset attempt	sHJXZZX^Z
+reset but	m3WHJJZLY]Y
+reset button	s!I(YBJHHZ_bI
+reset by	h!K(K)]*J?Z@_DJHFLYUYVZWIZD]Y
+reset cannot	uHJZJ_^
+reset come	y4XfY
+reset configuration	yEY
+reset does	u3]7YHGOJZI
+reset done	sBYHJSKZZg]
+reset email	u3Z>H?J@JBIHaMGZGaGgZ
+reset enabl	yUX
+reset ends	q!ZHGN[ZY
+reset error	s/JGWWX_]
+reset fail	Y!Z%H(E)H/F0[3J4I5[7I8X:H;Z=G>K?H@HBFCJDIEZF[GHH?JXMJP[QXSGUHVGWIXI]J^]aJbIc]dKeWf]gJ
+reset flow	y:JZ]
+reset for	a!X%J(X)Z*X8X=JDXEGHXPHVHWZX[aXdH
+reset from	l-J/IHFJ[NYP]_Gb[
+reset get	yJX
+reset group	wHFVa
+reset has	r=]GXJKSIUZ
+reset her	q:YZZ
+reset here	yWY
+reset his	rB[PYZI
+reset in	d!J%](C)I/I1^7^=J@^BDHHMDPISZUHVHZA][_JdYga
+reset is	a!H(F)^*I/J:J=E>F?J@JBGEZHYJ[KXPHSKU]WH][fIgZ
+reset issu	yBFHJZ_
+reset it	i(I)J+X:J@]DIHCKZNJUZVFXJZY]JaIh[
+reset link	g!J:YUIZ^aJb]
+reset mehr	y1Z=[
+reset menu	ydY
+reset mfa	yH]ZJ
+reset my	_(B*[:J>[@IKJMXV^Z^[Ka[bH
+reset nicht	w?[HJUXZJfY
+reset not	Z!Z#[%J(E)a*J/I0Z1J3J7Y=X>J@FBCCJDGGJH@JIKHM]NIPHSFTJUDWXXJYXZZ[[]I^I_JaZbJcIdIg]
+reset now	uDY^X
+reset of	q!J%H(^/J8Z:I>HHWPYZHd]
+reset on	n!I(Y=XHEZGb_gW
+reset only	uTY
+reset operation	y%YAXZJ_Y
+reset option	rHFU[b[
+reset other	w%I(c/K?HHISIVEZIaJ
+reset page	W#I%J(D*]+J-K.^/]3J7a:Y>G?a@HBECJDIEKIXJIKYMKNHO]S]UDVHWIZ?^IbXcJdIfJgGhI
+reset password	V%a(^)I/J0X7J=I?J@GB]DIGIHJKILJMINGPISXUIVHWYZJ[I]J^GaKbedIfGgGhJ
+reset policy	e(J)G*a@JBJJJNFSJUIWbZJgI
+reset portal	s.XHJS]ZJgK
+reset refus	q!]7ZZIdZ
+reset right	w(X0[;Y
+reset says	l!^HJUJZJaX
+reset servic	i(JBDHHSWUJZEcZe_f^
+reset sinc	u#Y+[6]B]DJHIZFbK
+reset site	w.ZHJSZ
+reset still	w>[Z]bJ
+reset stopp	r0Y=]HFR^]FfJ
+reset that	wJY
+reset the	^(I)I*I@YBZHKJKP[VKWXZ[
+reset their	h(G)Z*Z:Y@IBHH^UYZD^IfY
+reset themselv	w)]HIVZ
+reset then	y=JD]HJZG]WdY
+reset this	q([HIN]
+reset through	nN[gY
+reset to	w/YK[ZG
+reset today	u@IBXHJS]ZYaI
+reset too	u/JS[XYZJfX
+reset unsuccessful	yBGUIVKZ_
+reset user	p(H*]1[?YZG
+reset via	p/H5]MZZD^[g[
+reset want	u>^CXHHaJ
+reset was	s)YMZUIWZZG]Y
+reset went	oBbZD]H^XbJ
+reset window	wH]MJZGbYcE
+reset with	pHHL]
+reset work	f!J%Z/X@^H@JXSJUJVGZX^_bIfY
+reset your	d(I)I7J:Z=J>Y@ICYDXE[HZVYZD^IaYcX
+resetowani hasel	yUX
+resetowania hasla	s(FDXU]VZZH
+resetten lukt	y=]ZY
+resetuj haslo	s%Y([ZGb[
+resolv this	wdY
+respect pas	uIZNX
+restablecer a	y(^VJ
+restablecer contrasena	pHHZIb_
+restablecer la	q(WVXZIcY
+restablecer mi	wHXZ[
+restablecimiento de	uEXH[UZVGZJ
+restart of	yHHf]
+restart the	w+YB]fG
+restor the	r6YHJ_Z
+restrict client	pHFQ_
+restriction prevent	sN^
+result success	y@JB^ZJ
+return #	yS[
+return an	sHEc]
+return by	y&X
+return from	y![#X
+return to	u>YHGK^b[
+riconosc la	y:ZZIh]
+riesco a	uZ_
+right away	w@bHJNJZE
+right but	wOZ
+right for	yE[WG
+right in	w%Z(Y)J/JHIP[SI
+right miss	y%](JHK
+right now	yH[cW
+right of	y%Y;]HE
+right on	r%J(YHZP[dH
+right to	o%_BIHJ^^hH
+ring when	yaX
+riprova piu	y@[ZX
+rispetta i	u-XN]
+role are	y(H)^
+role cannot	u)]
+role holder	s(H)aHF
+role is	w(ZIJ^JhJ
+rotat the	s2XH^KI
+rpc server	s4bHJfI
+ruckschreiben geht	w1YFXZJf[
+ruckschreiben nicht	r5X=]PZY]ZHdIeYfH
+rule and	wN]
+rule for	wG[NIcJ
+rule not	uGZHGJZN^
+rule on	yHHN]
+rule so	yGZ
+run out	yZY]Y
+run the	y%I0ZHZ
+runn on	wHJR[
+s est	y#]HJZ[
+sager att	o#J-]3J9J>I@JD[HIIIK]O[VJXKZEdYhZ
+sagt das	u-[IIKY_XdZ
+sagt die	u-KC]DJI[KJO[W[ZE
+sagt er	uE]IYXY
+said not	w/[J[ZIdH
+sakna i	w3ZIIOJV]_Z
+saknar behorighet	y%](Z
+sam call	wHJQ]
+sam remotely	yQ[
+same anchor	mA^
+same as	q@GBIHJIIO[Za[J
+same cloud	yAY
+same day	u@aNIZG
+same password	k/^@HKcZAdH
+same user	r@^A]HGZEg[
+samego dnia	y@]
+samma dag	y@]
+sap is	y#EH^
+sas token	yHJR^
+satisfy the	s@ZH[NJZK
+say the	yHIKJh^
+says #	yXW
+says access	y%J(ZHZ
+says account	y#Y
+says choos	w-]ZI
+says contact	y!XEGVJZ^
+says disabl	u![HGU[
+says enabl	w.X
+says he	yKZ]Y
+says i	h+J.X:^@JC[DXHGIZZE
+says im	s(GDYHXV^ZK
+says it	g!E-W6Y=G@IEJH]IINJZI_[d[hZ
+says its	n-[1ZIGKZU[ZI
+says lock	n#YHJT]
+says my	e!X-]CZDIE[HZIFVXZC
+says not	b#J)Y+I3G:Y=]?JBJCYDGHAIYJYK[N^UJVJWJXGZ]_KaJdE
+says one	s*[
+says our	w=ZHHU]
+says password	mIXZJdX
+says reset	uZ^dY
+says someth	wb[
+says that	e-I=XB[EZIJKJNJO_UJZD_X
+says the	^#^-I/J7Y:J@FBWE^HHIbKGNHTJUXVIWYXYZ?_XdYhX
+says ther	uG[cXdJ
+says too	w-JIIK]OKX[ZI
+says try	w-G@JIGKKX_ZX
+says user	wH[]Y
+says weak	yHII]
+says wrong	r/[KKOXZXhH
+says your	s:JEJVXZJc]
+schermata di	u+Yb]
+schlagt fehl	r6Y8XZ[
+schon mal	w9JK_
+schon wieder	y@^
+school account	y3IDZHKMY
+schrijft niet	yYZ
+scop for	yG]
+scop of	oGY
+scop to	yGXHIVY
+screen does	sbY
+screen is	p+E>]HZ
+screen not	s+^HEbY
+screen notification	ybX
+screen reset	rHIb^
+screen says	wHHI]ZJbW
+script powershell	ygZ
+se cae	yHWZ[eY
+se connecter	yBZZ[
+se pued	n![4Y6YBHHJI[VJZFcXf[
+seamless sso	yHZ
+second chang	r@]
+second forest	u8_HHZH
+second monitor	yH[
+second reset	w@^
+second step	yH^aJ
+second time	s+[@ZBZHF
+second try	wZ[
+secret key	yH]
+secur channel	yHJY]
+security baselin	mQ^bZ
+security info	d+[>Y?ZC]IJ
+security key	w?[
+security question	e#J(I*b?HDZH[XWZI
+security tab	q;_HI
+security team	w%ZHHY[
+see a	u%XOZ
+see an	w%Y
+see the	r#XI]LZZI
+see your	y!Y
+seem to	p-^HGJXKYaY
+seen too	y-_
+segun el	y]Xh[
+sei nicht	yHJI[V^ZE
+sein password	q:XB[VZZG^]
+seit dem	sBZHJf_
+seit heut	yZZfY
+selbst zurucksetzen	u)XU[V[ZH
+select for	yG^HI
+select group	wHJV]
+select on	yHIL[
+selectiv password	wG]
+self reset	o(H)c?JHFVHZC^]
+self servic	W!J#I%I(G)X*J-K/J0J3K7I:I>J?J@JBIDXGJH^KILIMJNJPJTYU_VaWJZ][I^XbIcGdGfCgJhJ
+selfservic voor	yU_VI
+sem #	y3^>HOG
+sem suport	y1X
+sem writ	y8]HHc[dK
+send a	w>XZXaJ
+send code	yHIXYaY
+send me	q7[H^aE
+senha atual	wh^
+senha da	y2X
+senha de	wHZK]UIZH
+senha do	r,ZH[K]ZFdY
+senha e	q@JK[N[d^
+senha esta	yUZ
+senha muito	y-Z
+senha nao	j0[@IDJHZIJKGNZZX
+senha nova	sBIHHIYKENYZZ]]
+senha velha	w#YK[
+sent me	w?[
+sent to	p+Y7Y>YHGZ]
+senza #	y3_>IOH
+senza scadenza	yL[
+server 2003	l(J5eHGSJVJZIcJfI
+server 2008	r5]
+server and	r4XHDcZf[
+server cannot	pHHYYZJ_[
+server connect	wHHRXc[
+server di	yRX
+server has	u4Z6[RGfI
+server in	w4^HEfY
+server is	j4WHHRZcIdIf_
+server lost	y4]HHRIfK
+server not	l5W6^<YHDQ[YYcHfH
+server of	y7aHIcE
+server operator	rP]
+server policy	m5[
+server the	y1JHXfX
+server time	uR^
+server to	wHX
+server was	r4JH[MGcYfZ
+server with	w6[HX
+serveur connect	sHIRYc]fJ
+servic account	g%_,Z0_2ZBJIKMYVIZI^I_IcKeGfG
+servic adsync	yfZ
+servic bus	fHEUJY^cd
+servic cannot	yHIZJ_^dHeGfI
+servic chang	y@YBZHJVJ^X
+servic de	y2XHJUJcJf^
+servic desk	o(_)J*]3J>[?FBJLZZI
+servic est	y)[HJUYfZ
+servic fail	w0[HG
+servic for	wUIdZ
+servic is	lBYHIIYSZfY
+servic microsoft	ySJf[
+servic not	lR[cJf[
+servic on	yHY
+servic password	d(J)H=Y@IBBDXHYSZUIVZZ]^GaZfJ
+servic principal	w(YH^
+servic reset	a(J=GB[H^PJTYV]ZZcJfF
+servic stopp	sHIf[
+servicebu window	kHHca
+servicio de	y2ZdGfY
+servidor connect	qHGR[c^fI
+servidor de	w4YRZ
+set a	h!Y(H7Y<Y>X@ZHEIKKGW[ZX[J^I
+set adsyncpasswordwritebackpermission	n%aHGdK
+set azureaduserpassword	yg[
+set but	y%XbX
+set by	yJXYW
+set in	w/X
+set it	r@[HFK_ZD^XdX
+set msoluserpassword	kgb
+set my	y@[
+set on	p@ZHILXQZ
+set password	q%Z(a<]@IBGHAJ[KGLJMKZG^IhJ
+set so	wZJ^[
+set the	k%Z([@GH^KYZD]WfY
+set to	h%J.XBHH[LYPXZJ^]
+set up	^!J#J%Y*I+a-J3I9H>G?ZBXEYH_IJKIMJNJUJVaXKYXZF]J^K_JaHfJgK
+sett for	sH^QX]JcI
+sett of	s<aHGZJ
+several time	w#^TG
+shar mailbox	o>IHZ^Z
+sharepoint says	yH]
+sharepoint site	wHX
+she can	sB_HFLYZG
+she cannot	w!XZZ
+she enter	yKXOXhY
+she had	y#ZKZXI
+she has	wCFD^VX
+she is	y9I>[B]HGZG
+she pick	y@YB[IYNIZG
+she was	u>J@WBYHHV[_Z
+should be	s!E<GHb
+should i	p8JKXZ]d]
+show #	yOZ
+show a	o+[HDIYNZS[Z[
+show an	m(J/^0ICZHIS]V[^IaK
+show as	s+K0YH[dI
+show not	rMYb[
+show on	yHX
+show the	jL[OYR[ZHbXdJ
+show up	lHG[Z]Ia]bY
+shut down	s!^>ZHGZKfZ
+si e	s+[@XDIHHZ]fY
+si puo	w@[IZ
+sich nicht	q)X6X
+sie ein	w-]@IHJI[KZZGhJ
+sie es	u9J@XXZZ]
+sie haben	r#J+Y@ZX]ZIh[
+sie nicht	y*Y3Y?Z
+sie nie	o(J+Z6[=J>J?J@IBJH]MZSXVJZYfKhX
+sie sind	yV^
+sie z	s)J3J4ZO]PJZ]
+sign and	g<_HJ
+sign in	S!I#I%J(J)I*J+[,]-F3H4J6J7a8J:H<I=I>C?E@DAJBYCIDGFZGHH_IFJJKFL]MZNGOJPJSITbUIVHWJXH[]]H^GaCbXcHdHeJfIgH
+sign on	w7^ZI
+sign up	rD]HXVH
+sim card	u>[
+sim is	y#E>YH]TJ
+sin marcar	y;Y
+sin permiso	y^Y
+sinc he	y![
+sinc i	i#X(I)c*G>ZDYHBIXVJXYZD[X
+sinc last	w-Z/JCYHHIJKITJUY_]
+sinc monday	wCXHESJZ]cZ
+sinc the	a!J%H)I0J1H6[8Y:J>JB]GEHbMENGPZRJSJUXVXYYZI]J_FaKbXcZdFhY
+sinc then	kBJFZHHQXR[YYZEc]
+sinc this	r9IKIM]Z^
+sinc we	s-W1HGXHHf[
+sinc yesterday	yB]HK
+sincronizacao de	wGZMZ
+sincronizacion de	wGZM[
+sind nicht	yV[
+singl sign	y7[
+six digit	wHHIJa_
+skipp the	yD^HI
+skriver inte	y0[HJY]
+slash in	sF_HF
+smart card	sZHb_
+smart lockout	f#KTa
+sms code	s>JCYH^ZI]KaF
+sms for	yaZ
+sms goes	w3Y>YHJ
+sms me	o*Y3I>Y?]HEOKXJZG_Ga_
+sms messag	h3Y>J?]C[HZZH]X
+sms met	yaX
+sms mit	y>]HFaX
+sms not	m>Ha]
+sms option	yH[
+sms was	w?]BIZY]ZaK
+sms when	yNYZFa]
+sms with	yH^ZGaI
+sms が	s3Y>]?IHIa^
+so ad	w/XJ[
+so i	j-Z/Y@]IHKINJZE][aId]
+so it	m3J@IAZDZHJIbOFZI
+so much	yBXHZ
+so nobody	uZI^[
+so not	l+Y=^DXHHI]ZKaIdF
+so reset	w7X
+so tenho	wCaDJ
+so that	o%[+[3I>]DJHDZE^a
+so the	h3Y4X;Y<YA^HEZI^XaJhX
+so user	y+YMX
+so writeback	sGZ
+so you	yVX
+soddisfa i	wIWN]
+soll ich	yXZ
+solo il	yCZgW
+solo se	y@Z
+solo tengo	uC^
+solo una	y@]
+some of	y;XZ[
+some time	wHJKZZJf]
+some user	s+JE_HIKZVXZH
+someth about	w!ZZI
+someth else	y?Z@Z
+someth harder	u-Y
+someth i	w-JCKIIK^
+someth went	kHJZ^b^
+someth with	yKIZ^
+son mot	u@XBZZJ^X
+sono mai	wDXWY
+sont pas	yGXI[ZI
+soon as	y(Z)Y*XHJVH
+sorry you	uEJWY
+sourc anchor	y_Z
+spac and	y3XHKI[
+spater noch	y9K@YZ]
+speak of	yNY
+special character	kF^H[IJ
+specop password	yJY
+spelnia wymagan	uIZN]
+spelnia zasad	yN]
+sspr and	uT][H
+sspr at	y@]ZFbX
+sspr con	yPYZX
+sspr da	y!Y
+sspr fail	p!ZA]HFJZKXNJZD
+sspr for	l!I(I)_*K@JH^PIVEWJZJ
+sspr fur	y)]H[VG
+sspr group	uHIV[
+sspr in	yH]VGZY
+sspr is	l)JHIUXVXZ^
+sspr ist	yVZ
+sspr must	ybX
+sspr nao	w+X3YPWbY
+sspr nie	s!H)J+Z3[HIZJbZ
+sspr non	u+W3ZWYbX
+sspr none	yHIU^
+sspr not	k)I3X@JBJPXUEV[ZZbY
+sspr on	y)ZPJVY
+sspr says	sX[
+sspr without	y7ZBJH^dF
+sspr work	q4Y5^BHHJV]ZG
+sspr が	s)Y3[UZVKWIZJbX
+sspr の	w+[?JBYDJHGS]UJXZbI
+staat er	yKJQ[ZG[]
+staat nog	y![>X
+staat uit	q!](J-J;]HHRKU[^I_IdYfZ
+staff but	y([)HHHP]
+staff not	y)]DZUF
+stammer inte	u6]>JDIHIOZR[fJ
+standard account	y(I)^HJ
+star haslo	w#]HIMXhZ
+starego hasla	yKXMZ
+start niet	y+ZDIHHbZdIfZ
+start on	sH[fY
+start the	y]Z
+startar inte	w+[HZMIbYfY
+startet nicht	yH]ZJfY
+stay grey	yI]
+stay silent	yHIa]
+steht auf	p)X-YPX[XfY
+step #	u3KC[DJHXZ]
+step and	y@XH]aK
+still cannot	k([?IHGMZT^ZG[^bJ
+still has	r#YHIL[
+still in	r!J/G1YH[TH_]
+still lock	sTX
+still not	n3H>GH[MIO^XKaY
+still off	u!aHG_J
+still old	w/IHEM]g]
+still on	w1]RIYJfJ
+still run	y5Y
+still says	rIXTY
+still show	yHZdI
+still take	yMY
+still the	o!J/ZAIHFIGKEOITKZa_ZgIhH
+still wait	y9^>KHHMGXHa[
+still want	sHJM[
+still work	sLYMZZI
+stimmt nicht	q,YOY
+stod inte	y7XgZ
+stop at	u9J;ZHIZ[hY
+stop the	rH[LX]IbZfH
+stop work	y1YHGM[
+stopp after	yBJHH]^
+stopp work	pBJZ[eJf[
+stor in	y7YHX
+stor without	w3^>IHI
+storung bei	ySZ
+strategi de	sNZUJW]ZK
+stuck at	wHXZ]
+stuck with	y@^ZI
+stunden warten	yXY
+su contrasena	wB[M]UJZE^Y
+su cuenta	p3[DHIKTXV^ZJ
+su organizacion	wEXZJcZ
+sua conta	r3YVZXY
+sua organizacao	yEX
+sua senha	w@ZBXM]ZH^Y
+success with	y/]HI
+such as	s+JHXMY
+suis jamai	yDY
+sul pc	yMY
+support admin	s(I1aHHZJgJ
+support for	wZW
+support with	y(X
+sur l	k!K%[;Y>WHF[ZaZb]
+sur le	k3X>JBJHGJ[LZM[TZZJb[
+sur mon	s9[>JM^ZI
+swap it	y@_HIZI
+switch from	y-X>]
+switch off	f![;X>K?XHEL]U[VJZJbYdXf[hK
+switch on	n)JHYUIV_ZJd[eZ
+switch the	wU]
+sync account	e!I#K%b0J2_@JBIGFH@P_Q[VJ^J_J
+sync agent	lHZ
+sync and	u0X8ZH[RIdI
+sync box	u4[HERZcY
+sync cannot	y4XGYHZcF
+sync client	r1aHE
+sync error	yHZ
+sync host	uHER_Y[fG
+sync is	p8XGYM[
+sync machin	s4]HBR]c]fJ
+sync not	s1K8_GYHYMIVIdIfJ
+sync rule	oGaHFNK
+sync scop	yG]HH
+sync server	Z/[0G1J3J4_5I6X9JBJGGHAKJMGN]PIR^SKY[_JcbdXfX
+sync servic	i%[0KB[]IcJf]
+sync to	rGXH]MXZI_G
+sync tool	w1aGXHDfI
+sync user	r=XGGZHdafY
+sync vm	u6XHEfa
+sync writeback	y0Y
+synchronization engin	yGI_Z
+synchronization is	w8]
+system does	yIKKJZ[
+system not	wBIDIH^KI
+system says	y:[HFI[ZI
+tab of	w;[HHZ[
+take a	p<]HIM^ZI
+take it	o@JHHIKMZZHg[h[
+take my	u?Y@IH]IJKEMJ
+take the	pH[K[ZJ
+talk to	r4[8J9_HEYY
+target found	yG^_IdJ
+te kort	yI]
+te makkelijk	u-]
+te raden	s-Z
+te resetten	y%Z(]
+te vaak	s#Y-]X[
+te veel	r#^@JX^
+te wijzigen	w@KL]^Y
+team cannot	yHX
+team channel	yHX
+team keep	yMY
+team meet	wHZ
+team not	uHZMXVZ
+team phon	yHX
+tego samego	w@]bY
+teken in	yF]I[
+tela de	w+Yb[
+telefon nem	y3HD]
+telefonnummer im	w3[
+telefonnummer stimmt	yOY
+telefono e	y>Y
+telefoon kwijt	w>Y
+tell me	d!Z([-[.]3I9F:[>H?JBHCJDHEJHJIZKXNXOJVZZI
+tell the	uD[HGIHKINZTY
+tem que	y:[@[
+temp one	yKILYh[
+temp password	l#I@]BJHGIJLbMIZH
+temporairement verrouill	wT[
+temporarily lock	kHJT^
+temporary connectivity	sc]
+temporary one	wHHL^hZ
+temporary password	m@XBJH[KJL^ZH
+ten minut	l/H@YHGM_
+ten year	y>Y
+tenant and	u:WWZ
+tenant has	yHIS]
+tenant is	w:[=]HI
+tent mais	y@[Z[
+tentativa aguard	yXY
+tentativi attender	yXX
+teraz nie	y=[HJK]ZH
+terug naar	yK]ZEb^
+terugschrijven niet	yPYdGfXgZ
+test and	yHJU]
+test user	s;YBY
+than #	p2Y@FH]RZ
+than once	uA[
+than one	mAaHJ_G
+thank a	w9[
+thank bye	y9X
+thank for	s9^BXHIZE
+thank you	l+X9[B]HI
+that a	w-XHIa[
+that are	y!]HIZH
+that be	u5WHJIYKZLWZJ
+that check	wJ]
+that cloud	yHY_Y
+that harder	y-X
+that i	l*Y@ZDXHEIIKZNZOJPJVXZY
+that is	oH[K]^XhD
+that it	r>[BXHIXZZJ
+that its	wDYVZ
+that ive	w?JDYH]
+that make	u-Y
+that my	q>YE[FXKIV]WGZIhZ
+that not	h-H4Z9J>F?J@JC^DIIHO^VIWXZEhX
+that number	y3J>^HHOJ
+that object	y;]HG^Y
+that one	r-]9I@JHJIJK_ZJ
+that ou	w%ZG]HG
+that our	y1XHKJXUX
+that page	w-I?ZHFIY[]
+that password	k(J)]HZLZZJ^J
+that phon	w>Y
+that reset	r%[)J=JBHHFJXU^VFZ^
+that set	y+IGEHa
+that she	yBZZZ
+that the	_4K@[GJHDIHKINXUIW[Za^[aJcI
+that they	p3J>]GXHF
+that user	q(]@ZBJGZHFJYPZZG^IdJ
+that was	q4[9Z>]BJDIKFO[_X
+that why	u!ZIZZH
+that you	yHYaYfI
+that your	y>JBFHadX
+the #	q3XHIKXg^
+the access	y-JH]
+the account	Z!X%X)J,[2H3G;W@IAJB^CID[HBIJPZTYUJVFZC[H^a_EbJ
+the acl	wHJP]
+the ad	g#X%]2^8[BIHBNYPJTXZI_Z
+the address	u3[HX
+the adfs	y7]
+the admin	b*H,_:Z?J@XH@MINYPKSXV]ZEgZ
+the adsync	yHIf[
+the agent	r0a1JHKZJfI
+the alternat	wHX
+the app	d(_*K+G-J3I:I>]?a@IBHCaDGHJIHKGMJNJOJVJZE]J^IbIgJhJ
+the application	y%J(ZHAN[ZHf_
+the articl	sH^
+the audit	k/ZBHEYHZKGV[YYZZ
+the authentication	w3XH[
+the authenticator	e(J*[>Z?]HGaZ
+the authorization	y)ZUI
+the backup	uH_fJ
+the bann	pH]
+the baselin	yH[QFYZ
+the box	qBEHHKXZI^_dHe^
+the branch	w4FGWHYcZ
+the browser	k.XB[H]KJMJcHhZ
+the button	y(]HFZ[
+the call	w3Z>J?[HDa]
+the captcha	p@IBJHZIHMJ]a
+the chang	c%J(J-I/H@GBFHCJYK[LXM]Z[h^
+the checkbox	weZ
+the choic	w?XHJ[]
+the clock	sHHR]ZJb]
+the cloud	V#D%J(J/_0I3J6[7X>J?K@IAFGIH^IIJHKDLKM]NFPHRISJTcVKYJZE[H]J^G_]bJcEfFg^hI
+the code	]/J>cBIH?IHKIOHZZ]ba_hJ
+the company	h7Z:I>[@JBHHEIIKJN^UXVHW[ZEd[
+the complexity	wIXNI
+the computer	r@Y
+the connect	c4^6YHER]Y[cJeY
+the connector	b%G(J2_3J4Y8I<_BKHIIHQ^ZI^J_YcJ
+the corporat	wN[
+the country	q3^HIaG
+the ctrl	yHY
+the current	i@YHYK^NHZJh]
+the custom	u-JH]
+the customer	s(X/X@[BXHGZJ
+the day	y@^NI
+the dc	b(K/W0Z1J4]5^<[?KBHHAIKJeKFMJNIQZZG]JbKcEfJgX
+the delegat	w;ZKIP]
+the desk	r>H@YLZN[ZX^Y
+the devic	uH_KI
+the digit	yHGO[a[
+the directory	k&X3aHHNXU[VF
+the dock	yHZ
+the documentation	yHX
+the domain	[#^%E-J/X5J8XAJBXGJIHJ]KGMHNcP[TIVJZG^J_IcJgZhJ
+the door	sHZZIb[
+the email	l?JBICYDGHGOXZ]a[bG
+the end	h,Y-X3I>H@GB_KYNJXKZZ]I^YaHeZhI
+the entra	e#I/[NIT[ZIdXgY
+the error	qBIHFIEN]S]Z]]I
+the event	qBZGZHGN^dHhI
+the exist	u8YhZ
+the fail	q;^HEZ^
+the featur	rHDU]VYe^
+the filenam	y2[HI
+the filter	sHGJcNIZK
+the financ	uH[
+the firewall	oH[ZJc]gJ
+the first	l!J8Z>I@ZC]HJIJNKZ[]JbIhY
+the flag	y^[
+the follow	p@ZHHIZdY
+the forc	wLX
+the forest	w8^EJHH
+the forgot	o7J:J?YDJWZZ^^Z
+the form	qHGIXKWZYh]
+the former	wMX
+the four	y*XNZ
+the free	w=aCIHHdF
+the full	y4[HJIY
+the global	w-Y
+the group	i>K@ZBIHDPZVeZIdI
+the guest	uHWRZ
+the guid	yH]ZX
+the help	w9[@ZBKHZZE
+the helpdesk	o*Z9JDZHHTWZ]
+the home	r3I:bHH_H
+the hr	w0EHbZJ
+the internet	w-]HEZHb[cX
+the intranet	qH[N^
+the keyboard	w#Z
+the kiosk	yG[HDZJ^^
+the lab	r8H?EHc
+the laptop	mBIMWZX]Xb[
+the last	b#I-J>J@XBHGJH]IFK_MINXO[TJZZ][aXfI
+the ldap	w5X
+the leaver	w!b@JHGZF
+the length	u2ZHG
+the letter	uHJIJh]
+the licenc	s=acF
+the link	kGZHIZYba
+the list	k-E1J4J?bDJHFIJK[Q[VX_JcJ
+the lock	f!I#[@KHCKITYZF[_ba
+the lockout	uTZ
+the log	h&^6ZHHNJ]^
+the login	l#^-J7YHHI[XKZGb]
+the logon	rHGba
+the m365	wHJMYTZ
+the machin	yHCc]f^
+the mailbox	w>[
+the management	yHIe]
+the maximum	yHZ
+the meet	rH^
+the messag	k3H>JE[HDWYa_
+the method	w?^DJUIVI]X
+the mfa	yHZaI
+the microsoft	g#H7[HHT]aZg[
+the middl	rHI]_
+the migration	wHYKZZI
+the minimum	k1]5]
+the morn	u#Z@Y
+the msol	l%G2Z;]Q]
+the name	n-[F[IXKI
+the necessary	yD[
+the new	V!I#H(F)J*J+J,J/]0J2J3J4J5J6_7I8Y9I:H=I>F@DB]CGDHH>IHJGK^LFMdNZOJPJRKSKTIUIV_WJ[F][^I_HaIdHeJfGh@
+the next	n@bKIP[hI
+the note	w@ZH^NIZJ
+the number	^(K*J+a-J3b9K>_?I@GBGCXDDIBNJOIPJX]ZE]IaXhJ
+the object	l![G]HG^[hK
+the offic	f)X/Y9]>IIKKJM]NJTEd]gI
+the old	X!H#[%J(I)K*J+J-I/Y1I3G4I5J6J7I9I:J;J=K>I?H@DA_BFCIDIFJGIHEJJKJLIM]NGOHPIRJTHUJVJY_ZA[I_YaIbIcIdJfIgZhg
+the on	d/J4]E]HXNHPKTXZI_]cWdJfY
+the one	d+J-J/^3F?I@ICGDFHBIHKcMINJOcZB]JaJh^
+the ones	wK[O[
+the only	r4Z?]CJHJ
+the onprem	n!]([/YB^NIPIdG
+the operation	l%X8Y
+the option	m?DH_LXZJ^[dZ
+the optional	yHHd^
+the organisation	h:IHYIGN_U[W[cK
+the organizational	wF[
+the other	l)[?]CEGZHDf]
+the ou	e(K;^BJFbGFHXIKPKVIZH_G
+the p1	yH]
+the page	Z!I#J(J)Y*I.]/I3J7H9J=H>Z?]@GBHEZHEJJMJNFOFSITJUaVXWYXG[Z]]_KaIdZgKhE
+the passcod	yHGa]
+the password	M!G#G(Z)G*Y+I,I-]/_0H1J3I6Y7_8I=F>J?FAJBGCZDYEJFJH8IbJZKFLIN_PGTXUEVGWIXJYKZY]E^YbXcHdXeZgJ
+the past	y%JK^
+the pc	l#[/^HFJZZFb]hY
+the pdf	yH[
+the peopl	wFXG]HJ^Z
+the permission	s%[(ZHCP]
+the phon	_!J#I(J+K-J/J>]BaCHDDH@IJKINJO^U[ZDa_bIgJhX
+the phone	r*J/J3[CJHIPJg^
+the pictur	yHJb]
+the pilot	yHGV^
+the pin	r>JHYbZ
+the plant	yaY
+the policy	g@[BZCYHWIINZWI
+the portal	a%I(X)J0[1^7J:G>J?X@ZBJD]HEIYJ[MYN]SHTJUZVJZX]I^IaIbFgChH
+the power	yH^
+the preferr	w4[
+the present	wZHh]
+the previou	l#^@JHDK[MZZIg^
+the printer	wH]
+the privat	w3_>YDJHF
+the product	y-YHHIJJ^
+the projector	yHZ
+the provision	y0Y
+the proxy	qHXZIbYc^
+the reason	q3Y@XHHIHJXN_
+the record	y#FH^TJ
+the recovery	u>^HG
+the referenc	r#XHX
+the register	y>^HEOW
+the registration	i+[D^HX
+the report	y)[HJZJ]Y
+the requir	pHH]YeZ
+the requirement	sBZNY
+the reset	N!_#E%Y(F*Y+G-I.]0I1H3F5G6I7[8F:F;J>^?Z@DAWB^CFDEEHGFHDIHKDLGNYOZPGQJRISYTHUHVJWCXYYJZ_[H]_^X_FbacGdGeIfEgChG
+the rest	pBJP[VYZ[bX
+the right	j%b@EBIKGP]VGZJ^^hW
+the robot	y3]HJaX
+the rule	n/Z@YHFIXN[
+the same	[!J#J(J*J-F/]0G1J3J7J8J9I=I>J@ZA^BEDJGKHIIDKcMIP[RIZ][I]I_JaIcJdIfJg[hI
+the scanner	uH[
+the school	wK[gZ
+the screen	r+FI]LZZ[
+the screenshot	wHaZF
+the second	m@]B[CKHD[X]^
+the security	h%Z(];]@K
+the self	s)ZaY
+the server	c4K6X<XGKMFNJR^Y[ZH]J_]f]
+the servic	e%Y(Z,[3[>Z@FB]DZIJUIZJeG
+the set	y+[HIJ]
+the sett	oH]NYU[
+the setup	wD]HY
+the shar	u#YZF^[
+the shop	y-X>[HHbZ
+the sign	k#I7YD[H]T[XJZHaGbY
+the sim	w#EBIHbTE[F
+the site	m-a9JHBI[XZZIcXfJhZ
+the sms	d3Y?GBHC]H]XIZE]Za[hK
+the sourc	yAZ
+the special	yHFI_
+the sspr	oVZ
+the stor	y-G>JH[O]
+the sync	V!H#I%b(J)I*J+J-I/Z0D1b2Y3G4^6Y7J8H9I:K;J=J>I?J@GAHCJDIFJGXH@IHJIKILJMFN[OJP^QXR^SJTJUIVHXJY^ZH]G^I_FaJbJc_dEfXgJhJ
+the system	g+]-J3]@ZB[D[HEIFMJNIOEZ^hJ
+the tabl	w(IHa
+the temp	q@ZKHLZh]
+the temporary	wHZZJhZ
+the tenant	l)[-^=FUGWZ
+the threshold	yHY
+the ticket	w!FBXHaZD
+the time	n>IBJC]H_KHMJR^ZG]K
+the top	yh[
+the train	y>KBIHHZJ]^
+the tutorial	w@HHa
+the two	uCJH^
+the unlock	o#JBJHIT]ZE[^
+the updat	y5Z
+the upgrad	u1DHYZJdZf]
+the user	R!B#Z%E(])F*I,J-G1J2K3Z4H5K6I7H8F9J:];^>I?C@]A[B^CJDZH;KILZMERJSJTJUIVHWJYJ[I^^_ebEcHdEeFfFhZ
+the valu	uHIN]ZI
+the vault	wHaKF
+the verification	k+XCJHI]Ya]
+the very	yHJK^ZI
+the vm	y6[RX
+the vpn	r4]
+the wait	y9FHDXa
+the web	lH[IFJYN[TYZGbZ
+the websit	yHJI[ZZ
+the weekend	p#Y1FHIZ]f_
+the whol	p3J@ZHWO[UYVYZG
+the wifi	uHY
+the window	d?[Z[[X][bJ
+the wizard	d,aB^GZHDZGdZe[
+the word	w-]HH
+the writeback	m6YGZHFJXdIe[
+the wrong	h#X@ZR^ZDg]
+the year	y-HI]
+their account	sLY[Y
+their home	u:Y
+their identity	yXY
+their mfa	yHZ
+their own	n(I)Z-J:X@YHHUZV[ZJ
+their password	b*Z/J7K:Y?J@ZBEDYKGMITJUIVYZJ[]d[fYhH
+them to	qWY
+then i	y@[
+then it	rC]HGZ[aI
+then not	wBJHJR]ZGc]
+then reset	y1XF[QXZI
+then says	rKHh^
+then the	o/X@JHHLXP[
+ther a	d(G-Z/J3J7I9Z>J?HA]BFCJDKHZIIKJNJSJUJX[ZZ[J]J^Y_JbYcIhI
+ther an	q9GSa
+ther any	s>I?ZBJHENXTZZ]bI
+ther are	pA^GZHJdJ
+ther is	g(Z*J+Z3Y>IBJD]FXHCWXZX[X_Y
+ther not	h?ZHFWYZJaZbZ
+ther was	r>HD^HEZ]]J
+thes account	wLY^Y
+they are	u/ZOX
+they can	s3J>]HH[X
+they cannot	p@XG[HIVXZIgY
+they have	w3]:EHX
+they not	u?ZHHaY
+they phon	y!ZGY
+they say	s3J@YHII]U]hK
+think of	wIZKI[Y
+third party	h-H.X7_@JIIJ[KIZEbY
+this account	q(X)K;WDYHI^]
+this articl	yH[
+this email	yH]ZG
+this featur	n=ZUXVZ
+this happen	y9ID[HFZ[
+this is	n:]@HD[HJKKcX
+this management	u8^
+this morn	h9I@cHHKFM[Z]hJ
+this not	y:Z
+this on	y-JHJV^
+this one	u9[@KHGP[ZJ
+this ou	w%^(E9J;ZGZ
+this out	y9]
+this page	y?HH_
+this password	i-Y@]HEIJKXNX
+this scenario	y)XHYJI
+this servic	yVZ
+this situation	yHXdX
+this tenant	uVJWZ
+this time	l+X@GB^HGKYWYZDcY
+this user	c#X%H(_)H3Z=]?I@IA[CIDXH@LYPZUHV]ZB
+this week	u9F@ZDKH]N]VJfI
+thos user	y7Z
+though i	w+]HEMW
+though the	yHZbX
+thre days	y@Z
+thre of	rIZaZ
+thre password	yHFIJKbZG
+thre time	p@KBIHHKEXHZbaX
+threshold is	yHZ
+through at	yBX
+through authentication	uH]
+through graph	y([HJ
+through our	y:X
+through the	g+ZBYCKD[HHKIN]VJZX[KaJgZ
+throw an	yHI^Xe[
+tick in	pBJG^ZI^^
+tick requir	yL]
+tick the	uHIZJe^
+tien la	u#[7YHJKK
+tien permiso	y%Z
+tier #	y!H(Y2J3I@JCIHGPaZH
+tijdelijk wachtwoord	y@[L]TIZJ
+till det	u9H>XB[gY
+till the	wfW
+till tomorrow	u@[XX
+tillbaka till	y-G>HK]ZJb_
+tillbakaskrivn av	s6]d^eIfJ
+tillfalligt last	yT[
+time and	q#^@JHHR^ZH
+time becaus	sWY
+time befor	w-XMX
+time drift	wRY
+time i	uBZKXZJ
+time in	r#Z@IHITGX_
+time it	w@YBZHJ
+time not	w+XRX
+time now	y#KBJDZKKZ[
+time on	oH]RX
+time out	w/JHHR^ZKc]
+time to	yHFM^
+time with	wTZ
+timed out	uHJ]^c]
+tipo guest	y9J:aHI
+tls #	[!J(J-J1E2J3H4I6J8J9J=I>I?I@GBICIDJH]IHKHMINJOJPJRGSJUJVIXIYiZGaIbJcEdHeJfHgJ
+tls inspection	ycZ
+tls version	yHIY[
+to #	gI[K_ZH
+to a	_!J(J+J-J/X2Y3J4Y7X9]>X?HBIDJG[HZIGKZMIOJXJZD][_[aKfJhK
+to access	s#X%HH]
+to acquir	yDJHEQaZG
+to ad	k!I%X(J/Y0X4[:J=JHBKJPIRJTJZG_]bHd_fHg^
+to add	y(J)I*F+J8H>JCJDJH]V^
+to admin	r%I*]HGP[QYdH
+to allow	s.Z
+to an	q>EK]MZZJfJ
+to another	o!Z(Y9K:G=X>J@IFJGKHbVJZJ_W
+to approv	ya]
+to ask	u(J*J@JDJHHV[Z^
+to be	_!Z%F(F)K*J-X/J3_4J5]8K9H:J=J>I?I@XBHC^DFEIHAIaMINJOJPYV]ZD[[]J_JaJcJd[gJ
+to block	w.XHIaY
+to catch	yHFM^
+to chang	[(^.]>H@FBIDKH@IIKHL^MHVHZa[J]J^_hH
+to choos	l#J-H@YC[IKL_ZJ]J
+to cloud	uH]
+to come	u+YHJX]
+to complet	mO]dYeJ
+to configur	q=JH[TJWXe[
+to confirm	w+[HY
+to connect	w8]HGMZ
+to contact	r3JCJD[HFVXZ]dY
+to creat	yHX
+to date	y+DHa
+to defin	uHIW_ZI
+to do	p(J9E:J=[BbDKHBKIZ_]JhJ
+to email	q*Z>^?GDIYJaJ
+to enabl	i)],ZHGUXVYWIZI[]dJ
+to enter	w+]>IDIHEK[O[ZJhX
+to entra	uHGT[YY[Hc[
+to exist	y-[
+to expir	yHHKXZ[
+to factory	y>YH[ZJ
+to fix	y8Y@YE[
+to get	l,[-J?Y@^BXKIeHhI
+to give	w(]@IHGIJZ]gX
+to go	s+[.]:[>HEKHFZF][
+to guess	h-^HJ
+to haslo	u-XKY
+to have	p9JH^ZFaX
+to his	s+]/Z@KHGZZg[
+to install	y0_HH
+to it	u>Z@JFZHGIJKYZ[
+to just	wHJK][X
+to keep	m@^HFIJK_ZE^YhE
+to know	u9WH[LHZX
+to let	w=XB[HIZIaY
+to live	y@aHGIJNJ
+to load	wbZ
+to log	m!J#J:JHbZ[aF
+to login	r#WH_aG
+to make	g+[DYHGKJLYQ_
+to me	r9]HFVZZHaY
+to microsoft	y>Ic[
+to move	wH^
+to my	d!J*J3J:^>b?Y@[BKCIDHEKH[IKMXUIVIZE]JaE
+to none	n!J9J>H@JBIH[UbaJ
+to not	sLZ
+to offic	yHYaJ
+to one	w:[HI
+to open	yHY
+to our	l%Y4[7^:_GIHDMWZJcJ
+to perform	r%](GHI
+to pick	w@YHILZ
+to prevent	pTZ
+to prov	wDYXY
+to put	yU]
+to register	g+c>J?ICGHGZI
+to replac	w@YKJZIh[
+to reset	U![%Y(])F*[+J-J/H3J7H;J=G>X?_@XBIC_EXF[GHHEIJJJKFLIMIPETIVYWFXIZZ]J^F_HbFcIdHgIhH
+to resolv	uZYdY
+to run	yH[]Y
+to sam	lHZQZ
+to save	y=[HF]If]
+to see	w#X-JHHNYTZZG][
+to servicebu	wcZ
+to set	j%^([+F<]>YBJCKDHKXZFhK
+to sign	m#WMYTZ
+to sms	y>_HHaJ
+to start	u0[HG
+to stop	y)[HX
+to switch	u!])HH[ZEh[
+to sync	uGZ
+to take	wEZHGK[MY
+to team	s_X
+to that	y>[HI
+to the	V!G#H%D(H0Y2K3I4[5J6I8J9I:G;[=J>_@HBXCIDEFJGEH^JJK[LINXOJRJSKTHUXVJWJXIZE[I]]^I_XaGb^dEe]fFhI
+to this	w9[@KHZKJ
+to turn	u-F:X;ZH]VX
+to type	yIKKHh^
+to unlock	g#HB[TH[_
+to updat	p%J([5]@IBIHCKHN_^JhY
+to use	b(J*X.G/X4Z?Z@JBJCJDXHZUHV]YZZJbXdF
+to verify	h#J*Y3F9H?J@JBJC[DbHIOKXZZI
+to wait	i@_HFMXXZ
+to what	y4ZHFKaZD
+to window	wB^ZIgX
+to work	wBIZ^fJ
+to writ	w%YBYGX
+to your	p+F7[:]DHUJZJ
+today and	s@[
+today i	w@[SY
+todo el	u-[BKHZMJUZ
+toegang geweigerd	y%ZP]
+token are	yRZ
+token could	y,Z
+token de	w,^HK
+token error	s,Y
+token issuanc	yH^
+token not	y?_BJHFR[ZE
+token sas	wR^
+token with	y,]ZJ
+told it	s7[@YD]HHKKZH
+told me	o(I9I>JHEIKXZZb
+told my	yZG^[
+told that	u)[@ZHJUIV[
+told the	u@ZDZHINJZJdY
+told to	s4ZHIKYV[YYdY
+tolto il	y4[?]BKCJUZ
+too common	q-^
+too early	w!]@[KIZJ]X
+too easy	r-XIY
+too long	o2aHEII
+too many	]#b-_3X9I@GBJIGKFOIT^X[ZHaH
+too often	nX_ZI
+too old	m0Z1_4J5^HZKIMJSIdIgF
+too short	p-JI]
+took it	r/[B^HJZJ
+took the	s-Y/Z8Z@KBZHI
+tool is	w1_H[RGZJ
+tool on	yJ]
+touch the	y1[HJNZZG^[
+tout le	w-]9[@IBIHHKJU^
+trie our	y:[HG
+trie to	l!]%Y(Z*KHXPHVFZH
+tried #	uNZ
+tried again	u@^BYKJXJ
+tried everyth	wKJNHZ_
+tried it	yXYZZhX
+tried the	p@IK^^ZaZ
+tried thre	y#JHJKGXIZa
+tried to	g#F@[BIHGK^TZXY^IhY
+tried too	s#GHHXaZH
+trocar a	u@JZ]^X
+trop court	w-JI^
+trop de	m#X@JHJXb
+trop facil	w-[
+tropp volt	wX]
+troppi tentativi	r#[XZ
+troppo facil	u-[
+troquei de	y>X
+troubl with	yB]HKSX
+try again	g#J+I9F@ABGHFIJKHNJX^ZccY
+try any	yBIKJX^ZE
+try is	y-IHIK[NZ
+try to	e@^HHKZ^IaY
+turn away	y-[@YHJKINX
+turn down	o-[@[HGIYK[NJ
+turn it	s!^)J/]@IN[UEYJdKfGhJ
+turn off	b)[*H<Y?ZCJHGPJU^VIY[ZHbY
+turn on	_!H(I)_*J,Y-I/K3J:I;Z=J?J@JBJHFJJKJNHPIUaV^WJZE^IbKdYe[fJgJ
+turn out	y^ZfW
+turn the	y4IN[
+tva metoder	y*[
+tva verifieringar	y*ZCYHJ
+twee methoden	y*^CH
+twee verificati	y*[C[HI
+twic in	y#ITZ
+two ad	sA]HK
+two contact	yHX
+two different	wHIgZ
+two digit	qIHJZO^
+two factor	u3IH[
+two forest	uAXHZ
+two gate	s*ZCXHI
+two hour	y#J@^H[KHXJaH
+two method	m*KH_
+two month	yK[ZI
+two password	q/]@IBJHEKXM[ZGg^hI
+two proof	s(J)K*aHG
+two user	uA[HHPY
+two ways	u*[C^HI
+two week	y@ID[H]KFZJ
+two year	wK]ZH
+twoj konto	yTZ
+tymczasowo zablokowan	yT[
+typ the	w#XHJKJMJ]]
+type guest	w(J:a
+type the	wh[
+typed a	y@^ZE
+typed is	yhX
+typed it	q3JB]HJIJZX]XaJhG
+typed my	s>GKZO]hH
+typed not	wOX
+typed the	r3ZIGKIZX]]aJhX
+typo in	s3]@YHX
+u hebt	u(Z@[XYZI
+u mnie	y(WV[
+u nas	y@[U[d[
+uber die	w(X>[CIDZ
+uit het	y3H?[HJOJT[a[
+uit op	w;^<YUZ
+uit voor	w(I)ZU[
+um dia	y#H@]X]
+um erro	yOYZZ
+um grupo	yPWVY
+um metodo	y?YHI
+um unbefugt	yTZ
+uma senha	w-Y@ZBJHIIKZ]
+un altra	n-J:^@aDXHGIIKYZH
+un autr	s@ZKY
+un chiffr	w3[IXOI
+un dia	w@^HIX]
+un error	p3X@JEYHEO[Z_
+un giorno	w@]HJX]
+un group	wP[
+un grupo	wVZ
+un gruppo	yPXVZ
+un jour	w@ZHHX]
+un metodo	u*X?X
+un mot	q-^@JHGIIK^ZH
+un nouveau	rKJMJZY[[
+un numero	y3II]
+un robot	y9_HI
+un segundo	y8ZC[
+un seul	w;X@[C]ZG
+un solo	u;ZC_IIZJ
+una contrasena	sHIIJK[Z[
+una licenza	y=YH[
+una maiuscola	yI[
+una nuova	y:[HXIJKKZJ[]
+una password	w@WHJIJZ]
+unauthoriz use	qTZ
+unavailabl when	w4[
+und der	uNY
+und es	y>IHFK[OXa]
+und ich	u9K>[@YB[HJ
+und jetzt	y#Z@Z
+und kann	r#X>X
+und leerzeichen	y3^IZ
+under the	nBKHGZZbahI
+une deuxiem	yCY
+une erreur	s3HEXHJOZZ^
+une majuscul	yIY
+une seul	y?ZCZHI
+unexpect error	r&F3^HJZ[
+unexpir password	l%c(I-JIJKHLIZH
+unfortunately you	yZZ
+uninstall the	w?JH]J[ZI
+unknown account	yb]
+unknown ad	y&]ZI
+unknown error	k&^H[ZI
+unlock account	uBJ[]
+unlock but	u[Y
+unlock fail	y#G%ZHFTHZ][G
+unlock in	q#KHHTa[K
+unlock is	w[Z
+unlock it	wBYHJTZZJ_I
+unlock me	u#]HITW[I
+unlock my	r#]>KBI[XhY
+unlock not	p#JHHTY[^
+unlock only	s[Y
+unlock option	sHDT][]
+unlock successfully	y#IB^TJ[J
+unlock the	l#DB^Ha[D_J
+unlock their	y[Y
+unlock without	qBH[]
+unser doman	y7Y
+unser password	y7Y:XN[
+until monday	yH_MK
+until the	q@^BKHEM]P[
+until tomorrow	o#J@^HGX^ZG
+up a	wDWWZ
+up again	r+]BHZZ
+up and	yB]HIZ_]G
+up any	wDZ
+up at	u7ZDJHKZH][^Y
+up by	w%Z@JH[K[MFVY
+up for	l+X-JD_H@UJV]W_YYZI
+up on	p9X>I@YEWHFZZa[
+up the	r%[EXHJR[
+up to	y+DHa
+up with	u-]/ZHGNZ
+up your	u+FDGH^VY
+updat becaus	y%W
+updat fail	r/YH[N]ZD
+updat it	y3J>[HGKIh]
+updat mguser	m9Jgc
+updat of	y0[1]HEfI
+updat on	u9ZHIZY
+updat password	y(ZHIZ[
+updat the	m%J(Z/Y1[@YBJHCKHN_fJhH
+updat your	yHIZ]hJ
+upgrad of	wfZ
+upper and	yIGN^
+upper case	yIX
+upper lower	wNZ
+uppfyller inte	sHKIZN^
+uprawnien do	w%](];KZI
+us to	u*G:XH_
+usa pingfederat	y7[
+usar sspr	yPZ
+usar una	yK[ZI
+use #	y*XK[ZJ
+use a	p,Z4[?EH]JZKZZIdH
+use it	r-[?]HJVW
+use my	s?ZHYKYZG
+use password	wVZ
+use phone	u-J?YH[
+use security	y*Z?I
+use self	u)W
+use sspr	o7X:Y=YGYHXVIdG
+use that	y-]
+use the	i.G/Y>I?ZDZHYUIYYZI
+use this	r-ZHJV[
+used again	yH[KJTY
+used befor	sH]
+used by	y%[A[HG_I
+used for	o,Y>^
+used password	w-^HJIHKH
+used recently	yKZ
+used the	s-[HFIJT[ZJ[Hg^
+used this	wKY
+used to	k#X([*J>K?_@JBGHBI[KHPZZXfJ
+used up	w#YXY
+user account	p!HAGBHHaIXPIVH^I_EdX
+user admin	o!J(^)YHJZF
+user after	yAYBJHY
+user and	s#I=^HGT[
+user are	o7Y:X
+user but	y([)[HF
+user call	yBJZZ
+user can	i(G)Y*_:J=J?EB[HFPK_Hd_
+user cancell	wHJ][
+user cannot	Z(A)G*J3K6I7J:I>IAJBGDHGYHHIJKILJMJNJO[PZVIZ^[K^^_BbJcJdbfZg[hJ
+user chang	u@JBGH^ZZ^G
+user change	y6JBJJ[^Jg[
+user complain	y-YHJ
+user could	wBZZK
+user did	y@ZHJX]
+user does	w@YHJ_Z
+user enter	q3GHJKZO[ZGh_
+user exist	wAZ
+user fail	m(J7X@JAJF^GJHFKHUYZZ^J
+user flow	yH^ZI
+user for	u=GAXH]XXZZ
+user from	k8Y=XBIHXPFTYZH^__[
+user get	r)K*Z+Z=ZBIHEU^VI
+user gets	p*[HJZY
+user go	yHDZa^K
+user got	w#YHI]Y
+user had	y;X@ZKI
+user has	c!H(Z+J?I@IAZBEC^DZIFKKMKNZTJVHZ[_X
+user hat	w=YCZHJZJ][
+user have	p;]CYHHMY
+user id	p-JHDI_KJTZZHg]
+user in	d%](Y-J3K7K8H;J?J@KA_BHGXHEJYKJSITIVYZI[]^Ja^
+user information	yDJHEQaZG
+user is	a!Z#Y(I+[3_?J@IB^DHHGKJTDVFXZZ[[J]J^Z_Z
+user keep	y-^HIIYKI
+user lock	y#HH]TI
+user lost	y=]HH
+user may	s(J+JLJSZZI^]
+user must	w@Y
+user name	p+XIZh[
+user need	r*^CIHHZ[
+user not	_(E+]/J:J;X=Y@IBYCGHDIGJYKHL^NKPJUJV]ZH]I_XaYd[gJ
+user object	l![(J;[HI
+user of	u7X8^HE
+user ok	w(K)_*FVF
+user on	r!Z-JBJMIZI_adIg[
+user only	q*X+]CIHFNXZ[
+user out	yH]ZH^X
+user password	h1[@YBYgJ
+user register	s+G?_BXC[DGHG
+user report	rBXHDZa]J
+user reset	l(G=Y@[B^HGMZV[Z@^]gH
+user says	s#YHJKZZ[
+user see	w-[
+user show	y^X
+user sign	yBHHHM^
+user start	yBJH]]X
+user then	ygX
+user ther	y_Y
+user to	h+]:J@JDIGXHZLYUZZG[W^]
+user trie	w:XKY
+user tried	yKZNXTX
+user two	yA]PJ
+user unlock	wBI[[
+user want	n+F-X@ZBJD]IX
+user was	k!_@HB]HDPZ^J
+user who	h!Y#J(J)^+I>J@_D[LYPXVKZD_X
+user whos	u-JG[HGIZZH_^
+user with	l!I(Y)X:ZH]LGZJ
+user without	yDZGId[
+uses the	wHJK]ZGgY
+uso not	yTY
+usr not	w+YDJHJUJV]ZJ
+usual password	yK^ZI
+usuario de	wA[^X_Y
+usuario nao	s(Z)K+K=YDX^[
+usuario not	l(X+J8YKJV[Z[^Z
+utent disabilitato	y!XbY
+utent non	q=[^YaY
+utilisateur a	y[Y]X
+utilisateur est	y:ZX[dZ
+utilisateur n	s([CY
+utilisateur ne	u8Y^YaX
+uw account	r3ZTYVZXY
+uw organisati	uEZWJcXd]
+uw wachtwoord	w@ZBYM]ZH
+uzytkownik nie	s@JDJLXZ]^^
+uzytkownika w	yIJV]]J_^
+vaak geprobeerd	yX_
+vai para	w>Z
+validita minima	y@Z
+valu provid	yHIN]ZI
+van connect	y1J2ZHHRJf^
+van de	j(X-J9J@XBJCYGYIZKHN]PJRXV_XJZI]JaHfJ
+van een	y:]IKJWKJV[
+vanish from	y!HHJKIPX^J_^bY
+vanta #	wXZ
+vecchia password	s#[KZMI
+vecchia per	yHJM^
+vece y	y#]@IX_ZJaI
+veel pogingen	u#YXZ
+vendor dll	yJ^
+verbindet nicht	yH]YX
+vereist licenti	y=^HJ
+verifica non	y>XaY
+verificacao nao	w>YHKaZ
+verificar l	y3ZXY
+verificar sua	y3YXY
+verification code	uHYZI
+verification email	s>Ja[
+verification method	mCX
+verification sms	wHJaZ
+verifier votr	y3[XX
+verifiera ditt	y3ZXX
+verify me	u3HCHDbHHZIaI
+verify your	r#J3^DEXZ
+verkeerd wachtwoord	y#Z,]XHZIdJhZ
+verloopt nooit	yL^ZJ^J
+version #	s1_HJLG
+version is	y1[HG
+version of	k1^H]
+versuchen sie	w9J@XXZZ]
+very long	y2ZHJ
+veto the	yJY
+veze e	w#^
+vi har	y-X
+via graph	p(Y+KDIHZg^
+via intun	ybY
+via sms	saZ
+via sspr	wNY
+via the	ygY
+viel versuch	yXY
+vielen dank	y9[BYHJ
+vigencia minima	y@Z
+vill den	y*Y@JC[K]ZJ
+vill ha	l#J*K-I/J9I:[>I?Z@FBJC^DJHHKGM]NIZ[[I]IaIh[
+violat the	u/Y
+virtual machin	wH^R[
+voce nao	y(X:Y
+voldoet niet	o-WHKIYKHNa
+volver a	wK_ZF
+vom admin	yd]
+von entra	u-[fX
+von kennwortern	yWY
+voor beheerder	y)[*a?H
+voor de	q-]9ZCJHHMYWX][bJ
+voor wachtwoordherstel	q=YUXV^
+vorubergehend gesperrt	uT[
+votr administrateur	s)J*JEIV^WGZZdX
+votr compt	q3ZDJTXV^WHXW
+votr mot	sBYEXM]ZH
+votr organisation	oE[dX
+vous avez	uXX
+vpn client	w#[HYcK
+vpn se	yH]
+w ad	m!Z#J%J-J/_3J=J@JHJT[^[_F
+w chmurz	r/_0YIJMIT]_Z
+w connect	w,X1J8[GXHKcId[eIfI
+w entra	y7^
+w katalogu	s![3]7Z:J>JBJHIOJ_Z
+w organizacji	w=XEW
+w przegladarc	y.Xb]
+w32tm resync	oBHHIRdZKdHfH
+wacht #	wX[
+wachtwoord gewijzigd	yBY
+wachtwoord is	n(J@ZBYHHK[M]ZGhX
+wachtwoord niet	n(H@GKKVIZ_[I^_hG
+wachtwoord opnieuw	s%Z([@JBYHJZIbY
+wachtwoord resetten	yHYbY
+wachtwoord te	w-W^[
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(]@ZH[KJZF
+wachtwoord vergeten	s>]DYHFZ]
+wachtwoord voldoet	w-YNX
+wachtwoord werkt	uBZMY
+wachtwoord wijzigen	y@JLZZX
+wachtwoord wordt	u@IZXd]hY
+wahlen sie	w-]@IHJI[KZZGhJ
+wait #	qNJXZaZ
+wait a	o9JBYHHX_ZJ
+wait and	uHGaWb]
+wait befor	w@X
+wait for	l9]>I@IH]M]NJXDZJaJ
+wait one	y@^
+wait till	y@]HI
+wait until	wXW
+want #	y@Y
+want a	g*J-J/J>D?F@]C_DKHbIJMJNHWZZIaIhJ
+want another	u@[CZHJ
+want cooki	y.Z
+want me	y>[
+want my	yBJH]KIh[
+want password	y-Y:ZHXLI
+want someth	u-JC[HJIHK^ZF
+want the	h3J>J@YHCIKM^O[WYYYZHgZ
+want to	Z%Y(F*G+a-H/J8H:Y>b?I@KBGCEDXH[IFLHMHNIOIPHTJUJVIWJXI[_]IaHgJhW
+want two	wCXIIJZ
+was a	r(X9J>GD^HDR[Z]]J
+was able	q#FBbHJ[J
+was accept	uB[KYNHZK
+was added	s8Y:ZHJ
+was block	yHXTW
+was change	p([-Z/XBJZF
+was clos	yBHY^fI
+was creat	y%ZGYHK^X
+was delet	m8]>]HD_[
+was deni	y%X/X
+was fine	y>JBIKIZ^
+was found	u-X@JBZHGK[^KhJ
+was given	u)YB[HIZIhZ
+was in	uHHV[
+was invit	w:Z
+was join	y8^HJ
+was moved	u(Z=YGGHY_Y
+was not	j%]8HA[BDD[HEOXVIW[ZI]X_HdYe[fI
+was off	w!Y1ZfZ
+was on	n!X>]HEZX]XhY
+was refus	uI[
+was reject	yHXN]
+was remov	p4X8Y?ZHF_[
+was reset	qBYZJ]]
+was set	q@]B^HHIJKILZNIZF
+was shut	u!^>ZHGZJfX
+was stolen	w>Z
+was switch	w!X-[HEf^
+was the	u>J?[@_HD
+was told	u4[7[KYZJ
+was turn	s)X?[@ZHJKIUIbZ
+was updat	y/ZBJHKMXfZ
+was used	u6XH]KJ
+way to	k-F9I>X@JBGC^DZNWT[X[ZIaJ
+ways to	y*Z?[
+we are	u([E[HYPJdH
+we can	y=aZE
+we cannot	m([)J:[=_@KEXHIPJVJZBcZdG
+we change	u+K<YC^DJHH
+we encounter	y3]HJZI
+we found	w@^HEUX^X
+we get	y8J=JHGN]WJZ]
+we hand	y>]@XZJ
+we have	h0Y=a?JCIHHJWNZTIVKWYZZdJ
+we limit	yG[HIQ[ZI
+we moved	y0ZHJ
+we need	o=DHa
+we not	l&^1[=XGJHCUZVHW[ZD_Zd_eJfI
+we only	w=[
+we put	yVZ
+we remov	y_Z
+we run	y%I0Z1ZHH
+we see	uZ_
+we still	y5W7Z
+we sync	y3]8[HFOJZK
+we turn	s)XYY
+we use	p0Y7Y=IHFJ[L[dZ
+we want	uHZ[X
+weak password	w-[HKIFJX
+web server	uHbRHYEcG
+week and	p8[>[BHHGKHVYZ]fJ
+weil ich	y+[>JCJDIK[ZJ][
+went away	uB]HJZD]^aI
+went back	y]Y
+went fine	y@Y
+went through	l@[B]CINITXZI^W
+went wrong	h#J-K9J@JBGHHOKZab_hI
+werden zwei	yC]
+were deni	u%]HJ
+were on	y1]7YHG
+were sorry	o@JWXZ^cW
+were used	yK[
+werkt niet	r?XHZdJfZ
+what are	uHJIYNXf[
+what do	p)H?JHZKIZZh[
+what does	n%[&[/X9HHXNHZ[
+what else	yHEI_KJZI
+what happen	q4ZH[UF][
+what i	pHJIIMZZEha
+what if	w4Y>YDXHI
+what is	h:ZH[IJTHZahK
+what it	qHEK_ZY]XhK
+what now	s#X>GCYH]
+what should	uHHZ[
+what the	lIIN[VZZZ
+what to	y9FHCKJZb
+whatever i	s@ZIJN]ZG
+when a	u-G3[4XHX
+when change	uhX
+when click	wbY
+when enabl	u,ZHJ
+when i	[!W%Y(Z)Y*W3Y?Z@HBJHFIIKHOIPGVJZX[[]Ia]bYgJhX
+when it	s(EK_ZEa]hI
+when my	w*YHIKZZJ
+when reset	l(]@[HGNY
+when sett	y(ZHHZY
+when she	wHJKY][_X
+when sign	y+Y
+when the	i%Y/W3]4HHJKZPJTZZG
+when writ	w4XHI_Z
+wher can	r-ZI]ZZaK
+wher do	l-G:XDFHaZ^dJfJ
+wher is	qGEZI[[a_
+wher it	y-I5ZJZZJ
+wher my	yIJa]
+wher should	yHCZb^K
+wher the	nZIa]cXhZ
+which i	l%Z>_CZHBPIZIh[
+which is	sHGI]YZ
+which of	yIIN^
+which one	uHZ
+which permission	y%X
+which role	y(HH]
+which rule	yKJN]
+which was	w4X>XFZHI
+whil contact	w3_HIZF
+whil i	r!ZHFZI]_
+who are	y9[HIPY
+who can	yQX
+who has	y(X
+who have	y)]HG
+who i	yD_HIZI
+who is	w#JHa
+who may	w-IQZV^
+who not	w!Z@[D]HGZF
+who were	y@[PYZH
+whol company	u-KNJU_
+whol day	y@^HJZI
+whol tenant	yH[
+whos password	uHHLXZH^Y_[
+why can	y@XV[ZH
+why cannot	o?^@JHJK]ZF[Y
+why do	n*^+E@[CJHZKDLZZI[]
+why does	s!X#]@]HFKI
+why is	s*X>I?]BJHZaJ
+why it	uI[
+why not	q)J*]?ZB]HELZZF
+why the	w!ZHHZZ
+wi fi	u#YH^
+wiel razy	yX]
+wifi password	uHZ
+wijzigen wordt	y7[@IL[ZHhY
+wil een	wH[IXMIZ[
+wil hij	y*Y=J>JC[HKK]
+wil nog	uC[M[
+will be	y3J9]>JHY
+will er	w-Y@IC[IJK[ZFhZ
+will not	q-K3Z@ZFIHaIIMJTXZEhJ
+will nur	yIW[[
+window #	lH]XJ
+window 2008	o4H5bMHbJ
+window and	w!Z/YB]HFMGhZ
+window hello	l9J?aZJ
+window in	y]X
+window login	n?]HEbYgY
+window logon	rHYM_bEgY
+window net	kHHca
+window not	wb]
+window says	uZIbZ
+window server	r5^HI
+window sign	q[YbX
+window updat	qHYMKZIf_
+window の	ybY
+window は	yM[gY
+wir haben	u-X=[DZdZ
+wird aber	w>[?]aJ
+wird abgelehnt	u@[N[ZId[
+wird als	y-]KYhX
+wird mir	y?[
+wird nicht	j-I>K?I@YHXIHNIOXZ[[[dI
+wird verweigert	y=Y@[PY
+with #	l-Y2Y3H>JBJHZO^ZEaH
+with a	^!H#H%J(Y*Z+Z/[3^8J9J:I=J>F@aBJHYIDKGMGNFPIZY]J_^aEhJ
+with adfs	yHZTI
+with an	c!X#Z&X)X*X:Y@JBJGXHYKJMFNJTZZKaJbZe[
+with and	wHJIIK]OZZHhY
+with another	y>_HYZI
+with change	y@FBEZa^I
+with entra	y/JHDR^
+with error	w8IH^ZI
+with everyth	y>^BJHJN[ZH
+with extension	y3^HJ
+with his	r#I-HBJHGI]KZLJZZ
+with it	j/Z@XHFIJKIOYZCg^h[
+with letter	w3]IHOJ
+with must	yLZ
+with my	j#J3J9]:Z>ZBIHBZbaHhJ
+with new	y/IHGM_gK
+with not	y>JH[KIMKZJh[
+with old	wBGHDM_
+with one	y*ZC]HJ
+with our	qB[HWNXZG
+with password	mBIHZJXLGSXZ[
+with policy	wHENaZI
+with role	y([)]HIIK
+with sms	y,X
+with that	y-Z>ZHH
+with the	Y,[-I3E4J7K:I=J>Z?GBcCJDHGJH?IGLYMZPKZC]J_IadbZcYfIhH
+with their	y=GH]
+with this	wHJZZhY
+with us	y:X
+with what	y-X
+with writeback	p=[HFJ[
+with your	m:Y=YEYHIZJcZ
+without a	s)ZHG[Y
+without any	r@JB]DZHFVZWZZG
+without change	wBEH[[[
+without country	y3IO[
+without plus	u3^
+without reset	r[Z
+without the	q3]4[>HBJFXHHIHZJ
+without writeback	y7ZGIH[
+wizard cannot	yHJe]
+wizard error	w,GH[ZEe]
+wizard was	yd]eF
+word in	w-ZHX
+word is	w-J@YH[
+word phras	s-Y
+wordt niet	s7Z?^@HHINGZXhZ
+work after	s%ZBZHFLXPIZJfZ
+work again	pB[HHR^ZH
+work as	y%Z)XPH
+work at	s([4W9J@JBXHEM[Z[fJ
+work but	sHGMYaZ
+work everywher	w?ZMZ
+work fine	yBXYW
+work for	c!K%G([*J:Y@]BEDJGJHAMZP^V[ZZ^ZbJfZ
+work if	y@[HX
+work in	l.X/[BJMXZHbJgY
+work not	yHIL[ZZ
+work now	q9HBaMJZGfJ
+work on	kB]HCZ_
+work only	w%_8ZPD
+work phon	u>IH^
+work sinc	y1IHIZXf[
+work with	rM[ZJgX
+would like	yhI
+writ back	_!H#I(I0J1K3J4Z8Z:K>J@IBDDKGIHFJIKGMKNKUIVJXIZX]IbGcXdbeXfXg_hJ
+writeback and	y=IBZdY
+writeback brok	y1Y2Y
+writeback cannot	qGYHJ_ZdI
+writeback could	sHJZJdHe^
+writeback dur	wd[eXfI
+writeback fail	i0Y1Z7Y<XHERYYXZIdJeZfG
+writeback for	uG[dI
+writeback has	wB]HIdXeI
+writeback in	m,GB^HYZId[eI
+writeback is	h/JB]d]eW
+writeback keys	y6Z
+writeback need	u=[HFYY
+writeback non	r%[HIPJZJdXeIf^
+writeback not	h0Y8JBJGIHI_ZdaeDfY
+writeback requir	w=WdY
+writeback servic	qHHZJ_^dFeIfY
+writeback stopp	p1XHGYZcXdKeJfY
+writeback target	rGZ_[dG
+writeback to	w%IP]dJ
+writeback v2	lHcPIVIdHeIfK
+writeback was	ydIe]
+writeback with	w0F5XH^RI
+writeback work	s%JBDHaR^UFZGfJ
+written back	h/Z0[6JB]KKNIPYRYZH_JdFgZ
+wrong after	y#JP[R[ZG
+wrong code	s#IHJX^
+wrong in	s3]OH
+wrong password	i#[-K/Z@IHCIJKIT[Z]hF
+wrong time	sR[
+wrong trie	w#^HJXG
+wrong with	yHFZ^
+wrot it	y/^@ZNJfG
+wurd abgeschaltet	y!Y
+wylaczon w	u.W<Z
+wymaganych licencji	y=Y
+xbox account	yH[
+y a	yM[
+y ahora	s@YK[X[hJ
+y dice	u+W-ZIJKHO]hZ
+y el	p:Z>YM[
+y en	yTX
+y la	o%X@JBZHFIYK]NXXZZIaJf]hK
+y not	f#K(I)W-J3X7Z9H:X=^?G@[BICJDYHGIXMHOXVIaGhZ
+y pide	yC^
+y solo	y?Y
+y ya	u=[?J@ZKZY[
+y yo	w(Y9F>]CXVZ
+ya la	y-IK_hJ
+ya not	m)]3H9J>a?Y@JBIDHHEIJKZOHVKX]Y[ZJaF
+year ago	q>aHEKW^X
+year and	y>J?[
+yesterday and	y>[@ZHG
+yet the	y/ZNHTZ
+yo not	y(ZV[
+you are	u+^DHHH
+you can	mEYHFZIaXb[
+you cannot	d:J>Z@JDXEJHHKXVZWXZH^JdZh[
+you check	yZ^
+you do	p+Y9a:YHBZB^YaX
+you enter	sh[
+you get	y9[HZKIZJ
+you have	f#Y3J=I>[BIHHO_VJeZ
+you help	w#JZY
+you know	sB[HJaY
+you may	s%XHJ
+you must	n?WDYHYfI
+you not	h%HD^HXUHVYZE^XaZh[
+you pleas	wH[
+you reset	w(IBHHIVHZa
+you tell	yH[ZX
+you to	u7[HFUJV[
+you try	uHJaZcY
+you will	yH[
+your account	^![%I(K+]3]7I:Z=ICIEYHGIKLJPJTZUIV[XXZG^G_KdJhJ
+your admin	](I)D*F,I1K3I:G=ZE]HAIJPHUXV^WYXYZ^^Jd]gJ
+your company	y-WHINZ
+your current	uHJZIh^
+your on	m%Xc[
+your organisation	]7Z:D=]?ZEYHDU]VFZFc]
+your own	qUXV]
+your password	[%J(G7J:Y=I>X?K@HBECXE[HdKHLJMJNFUIVGZF[JaWbJcYhG
+your phon	y3H>ZDJHZ
+your phone	y3W
+your reset	y:^HI
+your system	w!X:[HG
+your team	y:aHFZH
+your user	wI]ZJdX
+your version	w1]HJ
+youv tried	u#ITXXZ
+z kodem	ya_
+za duzo	s#]9JHJXaZJ
+za krotki	wHJI_
+zapi zwrotny	i#J%J3J4Z6Z8X9J?K@IBJDJPXUJVJXKYYZXcKd_eIfXgXhJ
+zapisu zwrotnego	n%Z,Z3J8Z9J=YHHIKPJZJcXdYe_fW
+zapomnialem hasla	wHJZ^
+zbyt latw	w-Z
+zbyt wiel	uX^
+ze to	yO^
+zegt dat	r-]>JDZHJIIK]OYZJdY
+zegt ie	y-YIY
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH^ZI
+zle haslo	y#Z,[hZ
+zmienic hasla	w@GZZ^^
+zmienilem haslo	y@X
+zresetowac hasla	w:WZ[
+zu erraten	r-_II
+zu kurz	uI_
+zu lang	y2[][
+zu leicht	u-_II
+zu meinem	y9WCIDZK[ZI
+zu oft	o#[@IBJHIKJXdZH
+zu verhindern	wT[
+zu viel	p#]-Z3[@JHIIIKHX^
+zugriff mehr	y>]
+zugriff verweigert	u%_ZJ
+zum zurucksetzen	u%Y?]WYZJ
+zuruckgesetzt werden	y:[E[ZH
+zurucksetzen am	y@WbY
+zurucksetzen geht	uZ]
+zurucksetzen ist	w(ZUX
+zurucksetzen nicht	s(IHIL]VYZEa[b]
+zurucksetzen von	yWY
+zwei methoden	u*XCX
+zwei nachweis	y*XCX
+zwrotny nie	yZIdJf^gZ
+あ り	h(Y9]=Z>J@KBXFZHIKJM[UJVYZE_ZbJcX
+あ る	u-H9G>]EZHDIJK[MJZ[d[
+い が	u+Z@YZF[_^YhJ
+い し	y9]
+い た	u!Z>H?ZD[K]ZJ_Z
+い て	l#X%Y-I9J:[>H@JB^CYDIGZHHIHKJN]OJXJZJaFdJf[hH
+い と	f!J+K-Z3I9H:J>I?I@ZCGD[HHIZKYMINcOHVJXYZEaJbJdJhY
+い な	g!H(H+X-H0J1[3E4J7J9I:H;J=]>G?G@HBID^G^HDIHKIMYOIPJUGV[W_XIZH]Z^J_ZaGbJcJfZhJ
+い の	h!X([*J+Z-I9I:I>FBXCZE[HCIEKGM_NHOIVIXI][^J_JbIcKdKh^
+い ま	^#[(W-[3I9X:H=I>W?HD]HGKELKOIPJRXTWU^V^WIXIZG[J]J^K_JaHbIcJd]fJ
+い る	^#I%I*J-^/J0K1J3[4J6J7Y8J9G:G;Z=H>E?X@EAJBICFDDGIHII[JKKJMFNFOZP[RZSYTJVFWIYJZD]H^^_[aYbGfYgJhY
+い ス	y>[HXZJ
+い パ	i-Z:[>Z@IHJIKKGM_ZX[KbJdJ
+う か	y9[@ZIJKKh[
+う ご	y9]
+う ち	yHJIZU[V]
+う で	w!]9J:[BZ
+う と	q@^ZJh^
+う に	yV]X[ZJ[X
+う ま	y9Y>J@IZ_hH
+う 一	q@_CZXJZX
+え た	n%[>J?Z@bHIKIMXXYZIbYhJ
+え て	j!J#a(Z-I3I9I>Y?I@FDJIHK]L[MXNJTJUIVJX[aIbKdJ
+え な	k(Z>J?_@JCJHFI^M[UJVHXYZHaKbJ
+え ま	u!]-JIJKYPXZ]
+え ら	y@]^Z
+え る	u#HHYM]V[ZI[[
+お 試	y@ZZZ
+お 願	y9]
+か か	r3[9J>[?JBJHHM^ZGa[
+か っ	w3J>I?IHJ]^a[
+か な	h#Z3J4[9I>I?J@HCJH^IYKJMIXG]KaXbZcZf[hG
+か ら	e#J%J&Z(J0J3Y4_5K6Z7K9H:J;Y=[>F?I@XBJCIDJHBI^KFLJMGOJP[RJTJUJVHXHYZZJ[J]I^IaHbXcJdIfGh^
+か り	r-]9]@]IGZH
+か る	r-I3[9[>Z?JBJKKM[NKZC[^bJhJ
+か れ	s-X9K@YJYLYh[
+か 変	y@[gX
+か 登	yCZDJ
+が #	q2[3]
+が あ	i(Y-[3J9H=Z>IBIC[EYFZHEK[M[NDUK_ZbJcXhJ
+が か	yMXa[
+が ず	yHJRb
+が で	u9[@ZEYZY
+が と	y9^ZJ
+が な	j%](Y3]4J5]:H=W>I?XBJCJHCIKMIQ[TJUHW]ZE[ZaJb[dYfI
+が ま	uHEMcUJW[ZK
+が オ	s0]U[^YdIg[
+が ク	w/XJY
+が グ	w(Z:[HIV[
+が サ	yZF[^f[
+が パ	q7YGYIXU]ZF^YdI
+が ブ	y#I.XH]
+が ロ	s#]TKbZ
+が 一	r3[6]?XC[DJHJ
+が 不	w(^3[IJNZZJ
+が 二	r/^A]C^DJHJ
+が 付	y3Y:[
+が 使	y-]IGKIZ]
+が 停	w4^HIfZ
+が 入	s-XI_JXKJZ[^XhJ
+が 全	yO]U[
+が 出	n(]*X3I?EC]HGIJKJZZ[]a]
+が 切	y;[=ZH[ZH
+が 動	r.XHXZFfa
+が 受	w>ZZYaJ
+が 古	y0Z1]4J5]HK
+が 含	w-YIY
+が 変	y>Z
+が 多	wHJX^
+が 失	y!]ZJd[
+が 届	o>YBZHKa]
+が 必	p5W:[=XC[DJI[LY
+が 悪	yE]Z]cX
+が 拒	s%Y-[JY
+が 有	rUYV[ZI^Z
+が 来	u>HHXa[dIf^
+が 止	w!Z)ZUZfZ
+が 正	s3]h[
+が 残	y#Y3^DJ
+が 無	g!a-J3W9K:K;Z<Z>H?JBKCZHIIIKJMJOZRJVJYXZI_JaHhX
+が 登	r+I3J?[CYO]
+が 組	yd]
+が 落	w4]9JHZMJRIf^
+が 表	s+[?ZOZZJ
+が 見	w([4^HYZJ
+が 足	y(]3I9JI_ZH
+が 通	y;ZK]ZY
+が 違	q,Z6[>J@KHZRYZJh^
+が 選	y?][X
+き な	d!I%K,J-I/I0J4I6[8Z:Y=Z>a@YBHCJDHEIGJIGKGNGOIPXTIUZWIXIZ>[Z^[_IaHcHdFeXfZgI
+き ま	d!H-I4[9I?YBHHYIYMJNJOJUHXJZ^^JaZbIdJfJhI
+き る	rHHIJVaX]ZIb[
+き 戻	h!J(J-K0Y3J4X8Z9J:J>I?J@IBJGYHFKJMINJRXUJVJYZ^J_YbIc[d_f_hJ
+ぎ ま	wI]ZJ
+ぎ る	q-Z2^9I@YCJHGI[KIX]ZI
+く あ	y3XhX
+く い	y-[>J@IHJKIZahH
+く し	w>Y@Z
+く だ	g#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+く て	w#K-J1]9]>JHGKZZHa]
+く な	m#a3Z9F=[>H@XHGIJKGMJX[ZGaIh]
+け で	y8]?ZCZ
+け ど	w@ZDWN[ZZ
+け な	o#H-I3I9J>I?H@YCJHXIHK]NHO[SYXJZH[[]]aJcJhY
+け 付	u-J/XHJIIK[NHO]ZXhZ
+け 取	w>ZaJ
+け 失	w;ZF]PX
+こ と	u-J>JDYEYI[K[ZI
+こ の	r(_>JIJU]WZZI
+こ ん	w9_HJ
+ご ざ	w9]ZX
+さ い	g#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+さ れ	X!^#](G)J*X+Z,J0J1J2J4I6I8I9D:Y;Z>D?^@EAJDIEJFJHDIDNXO[P^QYRHSJUFWXYJZ?[Y]H^X_HbHcHeJfHhJ
+ざ い	w9]ZX
+し い	f!J#K(I+Z-]3J9I:[>E?GBYCIIEM[OJUJVXXHZ]][aJbXdIfJhY
+し か	n3I>I?_@ZC^DIHGIYKJM[NJZGaGgW
+し が	rQ[RYY[ZEdXf^
+し く	m-J3]9]@XIJKYXJhZ
+し た	X#Y(F)J,J-I.J/G0I1J2J4Z5J6X7H8[:E;I=F>[?]@aAIB_DFEIFJGHHFIYJIKGMYNHQJRGSIUEVFWGXZYH]G^HcGdGeJgWhH
+し て	[!F#[(X)J*I,J-[/J0I1Z3I4H6J7W8X:I;I=G>X?E@[AJBFCXDYEJG]HDOHP[RISJWZXEY^Z?[H]H^IaGbHdZeJfJhG
+し な	p-K/[0Z6[:Z>Y?KDXHHMJNXZI_]aJfJ
+し ま	h!Z-J3I9Y?K@GBZDJHJIHKIL[MIO[TJUJVJX[Z^b[dJ
+し 不	w4J8]c]fX
+じ て	yB^ZI
+す い	w-]
+す か	u=HH_K[ZJdJ
+す が	w(YVZd]
+す ぎ	k-[2]9GCJHFI_KHMJNIXcZFfJhJ
+す と	w-JZJbad[
+す る	f![%I(_-H/J7K9J:[=J>J@XBJDJH^IHMINZUFVHXJ^J_ZaJbHdGeZfJ
+ず れ	yHJRb
+せ な	s0Z>JHGX[Y[Z]_ZaJfJ
+せ ん	Y#H%I)J*J+J,J/J0J4Y6J8J9D:J;J=Y>Y?YAJCIDXGJH[I]JJKZLIMFNIRISJTIUZV[WHXGYJZ][I]I^HbHeJfGgIhI
+そ の	p%G-J3K9[;Z>[?[GaHIKIMKNJVJZJgX
+た い	l+Z3I9J>G?^@]CJDJH]I]MINIXJZH[YaH
+た が	k!Z-J/]3J9I:Z=K>X?I@YBJCZDIHGIIK[NJUJXH_Ja[dIfYg]
+た け	y@ZN[ZZ
+た し	rIYKINaZJ
+た の	j*Z-J3J:J>]?]@ZCJDJHHIXKHLXM]NIOKPZVJXJZGhY
+た ば	w@^ZJ
+た ま	y#H3^DJTYZ]
+た め	o+[@YEYHHL]TXZG_[
+た ら	l!Z#I-Y3J4I8[9J>JHFIYK[MINJTZXZY[ZFb[dJfXhI
+た パ	r:^K^MJZH
+た 電	yCXDJOY
+だ け	f!K#G%[(J*Z+J-E3I8[9H:J;X>H?Y@HAKBHC[DGF[GJHEIYMHN[OIPZTZUIV^XIZE[^]K_JaJbJdJhJ
+だ さ	g#]-]7Z9Y>J?JB[HZIIK[MHNHTJUI[JhI
+だ と	w-aIXKJhK
+だ め	w-^IYN[
+ち は	s9_GZHHUZ
+っ た	e#Z%J(K+J-G/[3Z4I6K7K8J:I=^?JBIDFHDIGK_LKMHNIOITKUHVIXYYZ][_IaFbIcJdHf[gKhG
+っ て	[!_%I(H)J+I-[0J1J3I4I6J7X8J:X=Z?F@EAJBGCGEJGYHBIYMHNEOYPJSJTHUYV[WIYIZC[I^X_Xa]bYcHeKfEgJhZ
+つ か	w4^HZZJ
+つ の	o%]*ZA^CZDIHJ
+て い	T%I&J*G,I-^/I0G1X2I4F5I6G8G9B<J>G?J@GAHBJCKD_EHFIG^HAIZNJQIRZU]V]W]XHYGZ?[H^[_XbDcGd[eIfZgG
+て お	w9]d[
+て か	u=^@ZHKY]ZG
+て く	j#^-X7Z9I>J?K@JB[HXIJK_MJNITGUJZGhJ
+て し	w![@KL]PXZGb]
+て と	y@ZXZZ]
+て な	yIJN^ZZhI
+て も	q#F-XCYDJHIIJKJL[N[O]T[ZJgZ
+て る	yIJK[O]h[
+て コ	w>ZaJ
+て ロ	y#]1]HJ
+て 入	y#]8[9IB[aGdJ
+で cooki	y.[
+で sspr	wWZZZbY
+で き	[!E#I%I*I+I,[-I/H0H3X4Y6Z8Y9H:Y;J=[>a@YAJCGDIGHJKKJLJMINFOGRITHV^WHXYYJZF[[]I^Y_HaFdDgH
+で し	w3[9[@ZM]ZGhJ
+で す	e!]#J-I3J9^:Z=H>H?G@YC]DGGXK]NHTJVJXGZE[K]JaZbIfJgKhI
+で は	f!Z)X+Y-J3H6J9I:H>G?]BICZDHEJHCIIKGMZNKPHSIT]U_V[WKXJZE]Z^JaIbXcJdIeJfIgJ
+で も	uZZ
+で サ	y1^HZfJ
+で パ	p(J/K0]6]:JGKHJUYV[ZG^YbXdI
+で ユ	w!^V[ZK
+で ラ	yHIdZe^
+で リ	l!J%J(G:^=Y?JBJPKU]VFWJZD^Yb[cXg]
+で ロ	s#INZT[[Y
+で 入	w:[B[IJMJZIb^
+で 再	w@YcYg]
+で 変	o/[7Z:[>K@GBXHJM[ZH^JgYh[
+で 拒	u/ZN^
+で 書	s0Z4ZHJRYZJc]fX
+で 管	wE]d^
+と う	y9^ZJ
+と が	wDYEYK]
+と の	yc]
+と 一	y3JC]OY
+と 出	l-]HHKFNYO[XKZY_XdYhZ
+と 表	wNYh]
+と 言	e!J+X-^3J9G:J>G?I@YBJCXDZHHIYKXMIN[VJX[ZH]JaKh_
+ど う	w9Z@JHYZ[
+ど こ	wDHHXKKS]THZ_
+な い	P!@#A&G(])H+],D->.H/I0[2G5Y6]9?<H>Z?^AEB?CKEDFGGYJFMXN[PHRCSITJUEW^YYZI[Y]H_Za^dCeIf]hI
+な く	l#_%Y3Y9G=[@JHHKIX]ZJaJ
+な し	l#J%J&[:J;[<Y=J>J@JDYHFLZT^U^VJWIZHbJdZfJ
+な ぜ	w#H*]HHZ][[
+な っ	f#[(J-I3I9[:J=Z>HCKHGIJKYMJVZX^ZF]K^XaHfJhI
+な の	j#H(K*]+Z-Z3H:^>J?KDHHHIYNJO]VJZH[Z
+に #	w2Y3]>KIZOJ
+に し	k(I-Y3I9X>J?[@XCKHGIZK[MINHU]VJXJZCaHb[d_fJhJ
+に す	s.XH^UJdIe[
+に ち	w9_HJ
+に な	f#G-I3J:K>H?X@ICJHIIJK[MJNJTJVYXY[Z^X_Ya[hJ
+に は	r([*]7]?JMJNK_[dJ
+に も	w3J>H@[DKHGKJZ[a^
+に よ	y!J-JUZ^]d[
+に ア	y>Y?IHJZJa^
+に コ	wF]HHaX
+に チ	wLY^Zd[
+に パ	wMZZFd[f]
+に リ	u:IBYHHS[UIW]ZGb]
+に ロ	u#XMXTZ
+に 一	y@ZA[_J
+に 何	yH]LYX[ZJ
+に 使	u-J>JIKKb
+に 入	uG]IWV]
+に 問	uEZZ^cY
+に 変	w@ZCXHJL[M[
+に 失	yZ^eZ
+に 届	w4[>]HJc[
+に 必	y=YHXUHd]
+に 戻	u0]HJK^ZEb_dJ
+に 接	w4YH]ZJcX
+の ou	y%[CIG^
+の た	u+[EYHHL]ZH
+の で	h!J(I-X3X:]=J>]?H@]BXCJDYE[HHIYKHMHNIOJVH[K^JaJbJhY
+の に	c!I#G%J*Z+]-E3D7K9G:I;K>D?aBIC[DEHDIYKYM[NEO_PYRJUJVYXGZG[[]I^K_JdIgJh]
+の は	y?JM[O]
+の ま	p!^%J@JL]MXZHg^
+の み	y=YVZ
+の も	w-K3I>]@HHKKYOI]]
+の を	o-Y>I?K@IHCIHKZMbNIOJXJZIha
+の ア	q%YAXG[LZV^
+の オ	y;[A[G[_I
+の コ	w>J?ZC[aY
+の サ	y2[bY
+の チ	w;]GZLX^Z
+の パ	a(]-H2_:F>J?I@GBIDHF]GIHZIIJ]K_LJMFN^PKUHVIWYZ>[I^HfIha
+の フ	u7Y8^A[HY
+の メ	sHYM[PYV^
+の ユ	p!H8[=[?JA[D[HJPJVIZX__bIdK
+の リ	l(J:J=KBYEYHIQWU]VIWJZJb]dIf]
+の ル	yG[MKN^ZJ
+の ロ	w#]HZTIZJb[
+の 一	y-Z@KI[KJZJh[
+の 人	s%K(X9J;J@YF]GZHKV^ZJ
+の 名	y-[F^KK
+の 問	yHJZ]c[
+の 変	q@_LYZ[hG
+の 形	y3^
+の 接	uZJca
+の 方	w?]CX
+の 時	uHIRcdJfH
+の 権	w%^;WH[
+の 番	w3H>aKGOY
+の 登	w+Z?JBZDZHH
+の 確	yCZXW
+の 要	yIZKIN]
+の 設	wH[V[d]
+の 質	w*Z?^
+の 選	w?^CKHK[]
+の 電	u3X?]HYOIaX
+は そ	y>[[XgY
+は で	wI[V_ZJb[
+は な	w/K7]HGTZV[
+は ま	y#IT[
+は も	u-J9J>_HIKZX]ZJaH
+は オ	w7[d^
+は セ	y)]*XHIUZ
+は パ	yZJ^_
+は リ	r(J)Z5[7Z?[HHUHVZZJ
+は 一	uCW
+は 使	n?[CJHII]KXM[
+は 前	s-K3I>[@KHIIJKZM]OJg[
+は 古	uHJMbZI
+は 変	y#J@YTYgZ
+は 書	yG[gY
+は 無	w)ZHYUJa^dK
+は 通	y%]CZ
+ば か	w@^ZJ
+び 出	y+ZQ^
+へ の	uQXZJc_
+べ な	y?X[Z
+ま い	y!]-^NEPXZI
+ま し	c!Y#]%X(J-F3I9Z:J=J>I?H@FBbCYDHHGIYKHMZNHOJPJTHUIVKX[Z_[J]JaFbIfJhI
+ま す	]#](Y-H.X3I7J9_=J?J@HBYCJDIGKI[KJMZN[OKRXWJXIZZ[J]J_JaIbIfJ
+ま せ	Y#H%I)J*J+J,J/J0J4Y6J8J9D:J;J=Y>Y?YAJCIDXGJH[I]JJKZLIMFNIRISJTIUZV[WHXGYJZ][I]I^HbHeJfGgIhI
+ま た	w#X3[9Z@ZZK
+ま だ	n#H9J@YDYHEIJMcNJTZUJW[ZJ
+ま っ	w!ZHIRI][f^
+ま で	o9X>J@ZBIHJIJK[M^XXZE]]fZ
+ま ま	l!]#H%J(K3]=J>J?J@IBJCJHIKJL[TXUJZYbJdKg^
+ま れ	u-YHZIY
+み な	y+^DHTX
+み の	y+[HHV[
+め な	u3Z:[>]?KHGUJX[Y]ZIaI
+め ら	q![)Y*X+ZCYDHHJUZ
+め る	uI]M[
+も う	k-I3J9H>^@_BZCYDIHHIJKXMJOJX[_ZaHhJ
+も な	y>IHITZa_
+も の	q-X3I>[HHIJKaNJOHXJZIhY
+も メ	w3HD^HJaY
+も 入	u3Y>I@ID[HGKJLYMJZ]]]
+も 登	y3HD_
+や す	u-aIG
+よ う	q!]-J@]HJUJV[X[ZH
+ら し	s-[9J>J@YIFK^MJVZXJZIh[
+ら ず	w@J]]d[gY
+ら な	j#I+Z/K0]3J4]6J9J;Y>I?JBJCJDJHZIJKYMXTWXJ[K^JaJbHdIfJhZ
+ら れ	i!Z)X+Y3H9J:J>[?J@]CWDGHYIHKHMINHOJPJUYVIXIZ]^XaJhH
+ら 書	u4J8]YafX
+り が	y9^ZJ
+り で	s4[@aZI
+り な	w(]3[C[DJIXOIZJ
+り ま	f!J#Z(X-H9^=Y>I?J@HBZCKHGI[KIMZNJUIVWXI_YaJbJcXdJfK
+る が	m-G3I9J=]>[?H@JCZHFIFKGM[N]O[VJXJZD[]_JaHbZdZfJhI
+る と	n-Y9J>I@XHHKZN[XJZZhZ
+る の	q+I-F3I9J>I?[CIDIHJIYKHNJOaV[hZ
+る ら	y-]@ZIGKZXJZJ
+る 必	w#H.X:X[[
+る 権	y%J(^ZI
+れ た	b!Z#]%J(J*I+J-Z3I4J6J7J8J9D:^;J=I?YBFCHGJHXK^LJMFNEOHP]RYUHVHWKX^ZE[Y]H^J_JaHbHcJdXeKfIgK
+れ て	_![#J%J(H*J/J4K6J8J9I:G;X=[>^@EBGCED]GJHJIIKDLJMGO]PHR[SJWYXFYKZB[I]]^Y_IaEbGcId[fHgJh[
+れ で	y=[h^
+れ な	e!I#Z(Z)I*X+]-G3H4J6J7J8K9F:H;Y=J>J?E@YBHCGDEGXIGKXLYMXNFOYPJRITJUIVIWJXZYJZ]]I_JbIc[dGfHgY
+れ ま	d!Z#X%X(J-F3J9I:K=J?Y@IBaCYDGH]IZKHMZOJTIUIVJXIZY[JaEhI
+れ や	w-]
+れ る	c!H%J+X-G3H7X9I:I;J=J>G?G@YBJC]DZHGLYMHN_OZPYRKTJVIXFZY]K^JaIb[dIh[
+わ か	w9]@HZD[^h[
+わ っ	u/[=]>XCXaK
+わ な	y-J6]HJIIKKNaZHdJhI
+わ ら	y#JTYg[
+わ れ	f!J+Y-X3J9H:J>H?I@YBJCXDZHHI[KYMJN[X]ZHh[
+を な	y>Y
+を リ	n%J(bEXHZUJVJZJbJ
+を 何	yX]
+を 使	r,Z7Z>I?[KJU[V[ZI
+を 入	p-Y6]>J@JHIKZN[XJZIdJh^
+を 変	n(K>[@YHZ^ahI
+を 外	u#]8[=Z?]GZHHNJTIdH
+を 忘	q:Z>IBJDXH]MJZ[
+を 更	y+Z1]DKMJfY
+を 有	r(I.XHYUYZGd[e^
+を 止	w!].WHJU[
+を 求	r+ZCZDIM[
+を 満	qIYKINbZI
+を 無	wHZUX
+を 聞	yM[h[
+を 要	yHJM[[X
+を 解	yTW
+を 設	y*[HY
+を 間	y#JX_hY
+ん で	y-[3[K[ZI
+ん に	w9_HJ
+ァ イ	w2ZH_cY
+ア ウ	p#X(ZHXTZc^
+ア カ	b!_#Y%^(G)[-I0J2^3X:Y=I>J?J@IBICHDZGYHEIJKJLXMINJUFV^WJZF^Z_JaKbHcJdIfIgJhJ
+ア ク	o%^0X;[=J>XDJVKZ]
+ア プ	r>[?_C[HGNJVIZFa]gY
+ア ン	yAaHJQX
+ィ ザ	y,ZdHe^
+ィ ル	wG]HJJ]VI
+ィ 情	yC[DZ
+イ ア	yH[QXcY
+イ セ	r9J=cH[ZG
+イ ト	i#J%X(J,Z6Z7Y8Y9J@JBIMJRJTIUJVJZF[J^KbHcKdae^fZ
+イ ベ	w&[e[fY
+イ ン	e!I#I(I)H,J-I/J0J3I4]5[6J7[8[:I=H>H?J@JDJHIIJKILYNIPZQXS[TXUHWKXJZ[[[]K^J_JaJbYcHdHeKfH
+ウ ィ	y,ZdHe^
+ウ ザ	w.Z]Yb[
+ウ ト	r#X(ZHGTZc[
+ウ ド	j!J#H%J/a0^6ZAYBJGJHHJWT]ZI[J^K_^bJdGfJ
+ウ ン	b!_#Y%^(G)[-I0J2^3X:Y=I>J?J@IBICHDZGYHEIJKJLXMINJUFV^WJZF^Z_JaKbHcJdIfIgJhJ
+ェ ク	p0J;ZAZG[HXZK__dK
+ェ ッ	r;]GZHILXZJ^^dZfJ
+ェ デ	u,Z7_
+ェ ン	u-[0bHI
+エ ラ	k!Y&Z(J,X3J9K=JBJEZNKOZPKVIZb^J_KbIdJeZfHhJ
+エ ー	u-[0bHI
+ォ レ	s8bA[HH_YdJ
+オ フ	yHKU_
+オ ブ	r0J;ZAZG[HH__
+オ ン	d!Y#J%J(G)K*K,Y-H/^0Y2K3J4I6^8J9J:G;K=G>I?I@IBICJDIE_GHHDIJKIMHNYRJSITIUFVGWIXJZD[I]J_ZaIcZd[eYfYg[hI
+カ ウ	b!_#Y%^(G)[-I0J2^3X:Y=I>J?J@IBICHDZGYHEIJKJLXMINJUFV^WJZF^Z_JaKbHcJdIfIgJhJ
+カ ル	w![E]NZZJ
+カ ー	wA_HZb]
+キ ャ	y>[HJMY][
+キ ュ	u*XC[DZQY
+ク が	l:K@ZMJZE^Ybbd[fI
+ク さ	l#Z.WTZ[Z
+ク の	u%ZHFdYe^f]
+ク を	p#]6]GZHIZKeZ
+ク ア	u#X6]HHTZ
+ク セ	p%^;[=J>XDJVKZ]
+ク タ	o%[2Z4J8]<^_]
+ク ト	q0J;ZAZG[HHZJ__d[
+ク ラ	i!J#H%J/a0^6ZAYBJGJHHJWNKT]ZI[J^K_^bJdGfJ
+ク ン	u,bHIR[
+ク 解	s#G1[BZ[]
+グ イ	yMXVJZ[b[
+グ ル	o!J(J?JDJG[HHNJPaUJVcZI]K
+グ レ	y(Z:[HI
+ゲ ス	w:bZI
+コ ネ	q%]2Z4J8]<^HF_]
+コ ン	n#Z%J-I4[5[:Y>JBJF]GJHYM_ZFaJbIhJ
+コ ー	g#J-I3I9J:K>^?X@IBYCZGZHDIJKGMHNJX_ZG_JaadJhI
+サ イ	n7Y>IBZH^LZMJTJZY[]cJ
+サ ー	d!I#J%J(I)[,J-H0J1I2X3H4^6Y7I8J9I:H=H>H?H@IAKCJDIEJGIHGIHKINIOKPJR^SZTKU^VGWJXJY]ZD[J]J^J_JaHbHcZd]eJfagJhI
+ザ ー	a!]#J%J(_*G+J-G.X/I0I3G4I6I8Y9H;X=X>G?F@GA]BHCIEIGIHCJJKHLJMGNGOIPXRISJTJUGWIXHYJ]]^Z_^aJbYcIe[fGgIhG
+シ ュ	u9KFZGZHIM^S[ZJ
+シ ョ	q,Z7_HHR[ZJ]]^Y
+シ ー	i(J*^-[7J:H=J>J?Y@KBJDIEJKJMINaPKUHVJWaZEbJcJdJgJ
+ジ ェ	l-Y0a;ZAZGZZI__dJfJ
+ス が	n%Y=]UaZIf^
+ス に	uF]HFUYZI_]f]
+ス を	u=Y>KUYZ]d]
+ス ク	u(]@ZZJgX
+ス ト	n(J8b:a=JA[BZHGUJVJZH_YdI
+ス マ	o>[?JMZTZZIa]b]
+ス ワ	R!F#I%I)H*I+I-^.J/W1J2[3H4H5J7Y8H:W;I=F>J?D@IAICGFJG[HJJYKYMZNXOIPHQJRHSHTGXFYJZ][Z]I^Z_FaFcHdXeHgHhZ
+ス 許	y%[;]
+セ キ	u*XC[DZQY
+セ ス	p%^;[=J>XDJVKZ]
+セ ッ	Y#H%I(Z*I+J,J-J/H0J3I4I5X6I8I9J;J=XAKB[CHDGEYGIIJJJKHLINGRISZTHU[VYW^XIZY[J]Z_IaXdDeIhI
+セ ル	r)]UaZJ][fJ
+セ ン	m(J9J:J=cHZIKMJPJVJZFbIc[dIfIga
+セ ー	yHJZ]aY
+ソ コ	s#ZH]M_ZH
+タ ン	u(_:[HG
+タ ー	i!J(J4[:J=J>J?JDJG[HaJ[MJNJPJUJZH_KaJbJc[dJfHg_
+チ ェ	r;]GZHILXZJ^^dZfJ
+ッ ク	[!G#_(F)J*J+J,X-I/I0I1Y2J3H4H5J6]7G9H:H;Y>G?G@GAJCIDHEJIHJJKHMENHOJQKRGSITbUHVGWIXWYJZB[_]I^Z_HaHbZcHdae[gHhG
+ッ シ	s9JFZGZHGM^S[ZI]]
+ッ セ	yHJZ]aY
+ッ ト	X#H%I(Y*I+J,J-I/H0I1K3I4I5X6H8I9[;I=XAJB]CHDFEYGHHYIJJJKHLINGOKQKRYSZTHU[VXW^XHZX[J]H_IaXdCeIhI
+ッ プ	y6]D[R[
+テ ィ	p.W0XC[DZHIJXQY^Z
+テ ナ	u:ZBJHJU_VJW_ZJbK
+デ ス	w(]@[ZJ
+デ レ	u,Z7_
+ト が	c!a#Y%I(G-J/J0_3I6J7J9K:Y;K=H>J?J@KA[BHDJEJGJMJPJSJUYVWWJZ[[J^J_]aIcJdFeJf[gJ
+ト さ	w#XBZM]ZE
+ト し	yH[g[
+ト す	u%J(^EYZH
+ト で	e!H(X-J3J7X:^=[>Z?X@GDYEIHDIJKIMYNJPXUYVZXJZC[I]K^IaIbZdIfIhJ
+ト に	p!I%X(K2Y7Z:ZA[BICJD]HHUHVIW]Z]bJ
+ト の	l!J#J%_(J-Z2^8[:J;ZBYGJHHLJMKS[UJVIZH[X^Y_JbIfJ
+ト は	k!I%H)]=JB]DHG[H[PYTZUHVZZJ^YfJ
+ト を	l![(G3[8^:IDIHXU[VYWZZD_YbYdF
+ト バ	j%X(J,Z6Z8YBIHIMKTJUJVJZG[JbIdae^fZ
+ト ボ	y(]
+ト ロ	w#I4]5]HEJXT[ZJ
+ト ー	u,bHIR[
+ト 不	w=ZEXPYZJ^Z
+ト 時	y5[?IHIa^
+ド が	a(H,Z-X/]0[2]3J6I7J:G>[?I@FB[CKDHGIHBIXJJKELJUHVJWJXIZ^[I^I_Ia^bFdEfHhb
+ド だ	y?[T[
+ド で	n,Y/XBXHIKZM^ZGdHe^
+ド に	o-]HJIZK[NJS[ZH_]dJhK
+ド の	h(J-Z:JBJHHL]U^VJ^Jb]f[hG
+ド は	i#I-I/[7]?JC[KYNJZE[_aJbJd[hJ
+ド を	a!J%I(]-F/J0K6[:_=J>E?IBGGIH[IINFPJUGVHWJX_^^_JaZbFfI
+ド フ	yJ]
+ド ポ	uNa
+ド メ	l%Y)I4^5[7]8[HEP[TZZHbJdKfJ
+ド ラ	yPXdX
+ド リ	p%Y(GHYUYV^WZZGdK
+ド 同	w0_G^HIdI
+ド 変	wZZ^Y
+ナ ン	u:ZBJHJU_VJW_ZJbK
+ネ ク	q%]2Z4J8]<^HF_]
+ノ ー	yBYHIM[b^
+バ ッ	i#J%X(J,Z4K6^8Y9J@JBIHHMJRJTIUJVJZG[JbHdae^fZ
+バ ー	i(J-J1J3J4^6Z=J>I?I@JBJDKGKHGIJKJPXR_UJV]Y]ZFaIbJc[dY
+パ ス	R!F#I%H)H*I+I-^.J1I2[3H4H5J7Y8H9J;I=F>J@HAHCGFZGZHIJYKYMZNXOIPHQJRHSGTGXFYJZ][Y]H^Z_FaEcGeHgHhZ
+パ ソ	s#ZH]M_ZH
+パ ー	y.X:^HJJYMKZH
+ビ ス	k!J(J)[-K2Z7J:I=J?KBXMKRKS[U_VIZHbIcJdZfa
+フ ァ	w2ZH_cY
+フ ィ	wG]HJJ]VI
+フ ェ	u,Z7_
+フ ォ	s8bA[HH_YdJ
+フ サ	s)]UbZKfJ
+ブ ジ	r0J;ZAZG[HH__
+ブ ラ	u.Z]Yb[
+ブ ロ	u#G.XH[X]
+プ に	wHKP]Va
+プ の	wVa
+プ デ	w(]@[ZJ
+プ リ	o(J:K=J>[?_@JC[H]IKNJVHZFa[cJgY
+プ レ	f!Y#J%J(G,I-H/^0Y3J4J6^8J9I:H;K=[>I?I@IBJCIDIE_GHHDIIKILKMHNYOKRJSJTJUGVGWJXJZF[J]J^G_[aIbGcZd]eJfZg[hI
+プ ロ	o0^4J7]>KMJRJTJY[ZJ^Zc_fG
+ヘ ル	w(]@[ZJ
+ベ ン	w&[e[fY
+ペ ー	uHYSZZK_^
+ボ タ	u(_:[HG
+ボ ッ	y9YH^
+ボ ー	y,[S[ZKe[
+ポ リ	j(J*^-[7J:H=J>J?Y@KBJDIEJKJMINaPKUHVJWaZEbJcJdJgJ
+ポ ー	r1]:ZBJDYH]fH
+マ ホ	q#X>[?JHXMZZIa]
+ミ ス	rEXHJN]ZJcYd_gZ
+メ イ	l%Y)I4^5[7]8[HEP[TZZHbJdKfJ
+メ ッ	yHJZ]aY
+メ ン	wPYV^
+メ ー	i+J-J3Y9J:J>X?]@JBID_H[IHKJMXNHOJUJVIXJZD]J_Ka]b[hJ
+モ ー	y.XQ^
+ュ リ	u*XC[DZQY
+ユ ー	b!^#J%J(_*H+J,I-G/I0I3G4J6J7X8Z9H;X=Y>G?G@HA]BHCIDXEJGJHDKHLJMHNHOIPYRJSJTKUHWIXI][^[_^aJcIdXeJfHgJhH
+ョ ン	r,Z7_HIZJ]]^Y
+ラ イ	f!K#J(H,Y-J3J4J6Y7J8X9H:J=c>J?J@IAKBHDJEKHXIJLKMIQYRJTIUIVHWKZC[J]J^J_JaJbGcJdae]fYgJhJ
+ラ ウ	h!I#H%J(K-J.Y/a0^6Z=K>KAYBIGJHGNJT]VJZH[J^J_^bYdGfJ
+ラ ー	i!Y&Z(J,X-J3I4[5[9J:J=I>K?JBJEZMJNJOZPJVIXJZa^I_JbHdIeZfHhJ
+リ の	y?^HJVKZJa]
+リ シ	j(J*^-[7J:H=J>J?Y@KBJDIEJKJMINaPKUHVJWaZEbJcJdJgJ
+リ セ	Y#I%I(Z*I+J,J-J/I0J3I4J5X6I8J;J=YB[CHDGEYGIHXIJJJKILINGRISZTHU[VYW^XIZY[J]H_IaXdDeIhI
+リ テ	u*XC[DZQY
+リ ン	q:KH^ZGbb
+ル が	r3I:Z>G?IDGH^M[ZHa]
+ル に	u3^DIHEN[ZIa^
+ル の	y?ZDKG[NZ
+ル も	s3G>IDbHGaX
+ル を	y)]?ZHIUIY]
+ル タ	wG]HJJ]VI
+ル フ	s)]UbZKfJ
+ル プ	w(]@[ZJ
+ル ー	k!J(I-J3J:J>J?IDHG^HXIJKKMHN[PaUIVcZG]JaJbJdJ
+レ で	s!]/]6]7ZZJ^KfJ
+レ の	w6]PYUK_[f^
+レ ス	s8bA[HH_YdJ
+レ ポ	yDZH[
+レ ミ	q-J=^EXHIN[ZJ_KcXd^gZ
+レ ー	p(Z,Z4]7_:[HF
+ロ グ	qHIVIZZ][b^
+ロ ッ	b!H#_%J(J-J/J1Z3J7I:J=J>J?I@ICJDJGJIJKJMHNJPKTcVJXYZF[a]J^Jb]cKdHfJgJhJ
+ロ ー	p!Z)]4]5]BYE]HENYUIVJZGbI
+ワ ー	R!F#I%I)H*I+I-^.J/W1J2[3H4H5J7Y8H:W;I=F>J?D@IAICGFJG[HJJYKYMZNXOIPHQJRHSHTGXFYJZ][Z]I^Z_FaFcHdXeHgHhZ
+ン が	p(_:ZH[MHVZZI^Y
+ン で	o#Z7[HFMXQYTZVJZX[]bI
+ン に	y4ZMX^Z
+ン の	y,YHJZ]
+ン を	y,[8]
+ン イ	p>IBZHYLZMJTJZY[]
+ン ク	uZGbb
+ン コ	y4]5]HHJXZJ
+ン ス	r9J=cH[ZG
+ン タ	pH^VZZJc]fJga
+ン ト	]!^#Y%]&Y(E)Z+J,H/I0_1J2^4Y5Z6H7H8I9J:[;I=F>G?G@HBECGDXEIFJGXH@IHKHMFNHOJRISYTJUZV[W]YJZB]I^Y_GaHbDcGdGeYgHhH
+ン ド	y7[
+ン バ	wPYV^
+ン プ	f!Z%J(H,I-H/^0Y3J4J6^8J9J:H=G>J?J@JAWBJCJDIE_GIHEIJKJMINZSJTJUGVGWJZF[J]J^H_[aJbGcZd]eJfZg[hJ
+ン 画	wZJb_
+ン 管	w)I,ZP]
+ー が	d![#J%J(G)K*J+K,J-G/J0H1J2K3G4^5[6I7I8J9H:];I=H>F?F@HAZBHCHDGEJGJHYIFKHLKMFNEOXPIRFSJTJUHW_XIYYZ]][^H_]aFbGcZeJgJhI
+ー で	i!I(I*K-I6[7J:H;X=I>I?^@IBJDJG[KJMHN_PHUIVZWI[J]KbXcJdJfKg^
+ー に	q!K-^A_HJJXNIZX_Z
+ー の	n(X;WEYR_ZHbYc]fG
+ー は	q(J)Z7Z?]MJUJVIZG^^bJ
+ー を	o*[4]?JHJN[UKWYYZZH]X_[dJ
+ー カ	w![E]NZZJ
+ー ク	s,b.WHIR[
+ー ザ	b!^#J%J(_*H+J,I-G/I0I3G4J6J7X8Z9H;X=Y>G?G@HA]BHCIDXEJGJHDKHLJMHNHOIPYRJSJTKUHWIXI][^[_^aJcIdXeJfHgJhH
+ー シ	u,Z7_
+ー ジ	m-Z0bMJSZZX_JaWb[fJ
+ー ス	yQY_^
+ー タ	u4]:[HYVKc]fJ
+ー ト	k#H(J*Z,J-I1]4J8J9J:[=K>J?H@JCJDXGJIJKIMXNIQ]RITZUJVJWJZF[JaJbacIdFeJf[hJ
+ー ド	P!E#G%H&J)G*G+H,]-]1H2Z3F4F5I8G9G;G<J=E>Z?G@GAGEJFIGYHJJXMXOHPGQIRFTFX[YHZZ[X]G^Y_Ea^b[cFe]fIgGhY
+ー バ	l-J1J3J4_6Z>J?JBJHHIJKJR_VJY^ZGaIc[dY
+ー ビ	k!J(J)[-K2Z7J:I=J?KBXMKRKS[U_VIZHbIcJdZfa
+ー プ	n!J(I:K?JDJG_HGNJPaUJVcZI]K_KaJdJ
+ー ラ	y4]5]HHJXZJ
+ー ル	f!J#J(J)]+J-I3Y4J9J:I>X?]@IBICXD_GYH^IHKINZOJPJSJUGVHXIZD[J]J_Ja[bJdJfJhI
+一 つ	n%]3H?XCdDJHHIJKIaJ
+一 下	w#[9ZXJZXb]
+一 个	p!K%]-K3H9I;[?JC_HJIIKGOYVJXIa]
+一 回	w9[@_HJXJZJ
+一 天	q#E@_DXX^ZJ
+一 度	p@^WZXJZXd[
+一 日	w@[X_
+一 時	p@IL[T^ZGa]cX
+一 直	p?J@JBJCJD[HWK[LWMHZZaZ
+一 种	q?YCbHIIJ
+一 致	r3J6aAZO]_H
+三 方	yJ[
+上 刚	w@Z
+不 一	w3K6]IIK]O]ZJ
+不 上	u3KH[O]SGc^
+不 了	g!J#I(])I*I,I-I/J0H4Y6I8J9I=H>_?JBHCJDJGIHHIHKELHMGNHOIRFS[UHVHY]Zb[I]I^G_JaFbFc[dJfDgI
+不 允	yIZVJ^^
+不 出	y+[3_>JHKZHaH
+不 到	i#K(X*K,a-I0]3H4[6I7J9J=J>Y?I@JGJHZIJKJMJNJOKPJVJXJZF_]a[bKdIfIhJ
+不 匹	yO[
+不 去	s#[%J;ZKYXJZ^
+不 可	k%J(G)Z*J4_8[BJHGMJPXRJSIVHZG^]bJc^dJf[gI
+不 同	y/X6^G]
+不 回	w0]8K9H>KG[HEYJZ]c^fH
+不 在	m%K-J/I4I7Z9^=J>G@IG_HIIJKJMHPJQ[T[V^ZG[JaJbJcJhJ
+不 对	p(J*K-J3]6]9J?K@IE[GJHIIHKHMKNIOIPKR]Z]_JaJcKfJhZ
+不 开	u6^HZNISXZIbZ
+不 接	w3JI[N]O]ZJ
+不 支	u1[7X?]ZIgY
+不 明	y&[NZZ[
+不 是	u(I@XOZPHS]UJVaZG
+不 正	o3_TXh]
+不 符	p-YIZN_ZI
+不 能	d!I#I%J)I-H/J3I4J6J7J:I=^>Z?YBICIDJEIGJHGIZKZLJNGOHP^SHTJUZX]Z?[X^__KaJbFcJgJhG
+不 行	m#J(H)^*G,J-X3J8]=J>I?[@ICJHFKYM]NIOIPYVXXK^J_JaJb[cJhH
+不 认	u:ZHFM[O[gZhY
+不 让	s>K@_HIKZX]ZZhH
+不 足	q%[(a-J3Z=[>JCKHGI]KKNGVZZF
+不 过	sH]L^ZF
+丢 了	u>^DYaG
+两 个	r/^?J@IAbK[NJOJZG_JaK
+两 次	y*X@[CX
+两 种	r*[CY
+个 密	u-W/]K[ZJ
+个 用	w!J;[A^CKUIV]ZY_J
+中 で	wHIS[]^dJe[
+中 心	wga
+临 时	u!X@YLZ
+为 什	y#G*][]
+为 组	yVHW]d]
+也 没	y3J?JD]HJa^
+了 密	s>[@[HGMZUYZHhI
+了 手	u>YC[
+了 收	w>aHJaD
+事 件	u#Z&[BJHIS]VJZJe[fY
+事 可	yVa
+二 つ	l*Z/^8[?JA]C^DIHHK[ZJ_JaJ
+二 回	y*X
+云 端	u/XTb_I
+人 が	y@ZZJ][^Z
+人 に	y@XH]^]
+人 の	y(XA]ZZ
+人 は	w+ZDIVa
+什 么	u#G*]HJN_ZJ[]
+今 天	q@[X^ZJ
+今 日	u>J@_HJX]ZIaJ
+今 朝	u#X@_
+从 没	yDZW[ZId]
+他 の	y(^VZ
+他 社	y:[JZ
+付 い	y%Z3Z
+付 け	s-X/XHJIHK[NHO]ZXhZ
+代 理	q(J*J-Y0d3J4I9I>JDXHHJKMJNJRGYIZIaJc_dJfGgJ
+令 牌	u,c9J>KHIR]ZG
+以 前	k-J3H9J>]?[@IIHK_MXOIPXVJ]KhJ
+件 を	wIYKIN_ZK
+会 社	o-Z3J8Y:Z>_?[CJDJHGIJNZOIZI
+会 議	u>KHYZ]][
+但 没	y?]DJLX[X
+住 了	y#a9G>HBJHZKKZF
+体 管	w(^)Y*J,[UHZKdH
+何 も	s-J>ID[HZKILYTZXJZ[aW
+何 度	o#_9G@IIJTYXaZK
+使 い	y,Z>K?[K[
+使 え	h![(J-I3K9J:J>H?_@GBJCJDIHGI^KYL[MZNJUGVXXX[JaJbHdJhJ
+使 っ	o!J-Z3K7Z9I>Z?J@JHKIEKaOJU]VJXIhY
+使 用	i(J@ZIHK^N[PZT[UJV[ZI
+信 息	u3[C[D^
+修 改	q@_ZX^Jh]
+停 了	u!]0]9J>JHHSJY^ZHcJfZ
+停 止	p!]-J0Z4]9H>I?KHGIJKJU[Y]fZ
+停 用	u!Z1]U[
+側 で	u![7]HGT]ZJ
+允 许	q9K=JHIIYQYV^ZI[[^]hK
+先 の	y3[DZH[
+入 っ	l9K:[>J@JDJG[HHI_KHLXMJOIV[ZIaJhY
+入 れ	f!I#Y%J(J*K+J/Y3H6[8Y9F:H=I>E?H@EB_CHD]HGMXO[PJRJTIUJVIXGZ[[J]Z^K_JaEbIcKdXeJfJh[
+入 力	w#]9IOYhX
+入 的	wOZ
+入 社	y@YD^
+全 体	s(])X*J,[U[WJZJdH
+全 信	yC]DX
+全 局	w(^)X*J,]UJZJdH
+全 部	yB[IKNZO]
+全 问	w*Z?_ZG
+公 司	l-J3J4[8[9I>Y?JBIHGIIKJM]NbRJU[VIZHaJcJfJ
+关 了	r!]#H-K6]8J9H>H?K@KBHHGIJOJU]VKY[ZF]_aJbJfH
+关 着	y1J<ZHHRJU[cIf]
+关 闭	wBZU^bZ
+其 他	y%]C]
+册 过	w+[DZ
+再 改	s@^
+再 設	y@Yg]
+再 试	s@ZBJX[ZZ
+再 起	yB^fZ
+写 不	u0]4J8J9I=K>IG[HEIJRKY^ZGc^fG
+写 回	d!H#G%Y(G)I*I+K,Z-J/I0F1J3H4X5J6Z7I8^9E:I;J<J>H?H@EAJBFCIDGEJFJGHHJIHJJKGLGMHNGPWSITIUGVFWIXHYYZI[I]I^H_HaFbFcEdde_f]hG
+写 字	yI^
+出 な	o(]*X+Y3G>I?^C[DHHEIJKJNJOIZD[]a[hJ
+出 ま	rN[Z[hY
+出 る	m-]3J9J@JHHKXNYO[XJZY_XdY
+出 现	u+Z?JHJZahJ
+出 错	w,Z3JHJO]Z[aIe]fFhH
+分 か	w-]>IHZIGM]NXZH
+分 で	w)Z=JU]VZZI
+分 の	u-I3HI[O^V[
+分 钟	wBJHIM^R^
+切 れ	q9I;Z=^>J@IUJXJZZ]]a[bJ
+刚 改	u@^
+別 の	y@ZKZ
+利 用	y0[4]ZH
+别 人	y(Y*[V[
+别 的	w([:]BZC]IJMJPJVIZJ
+到 旧	y>Y
+到 短	ya[
+到 验	u>ZaX
+制 限	wQ]X^
+刻 が	yRa
+前 に	o-H9H:Y>H?J@YAJF]HGIEK]MYXJZI]a_Jb]hI
+前 の	p-I3I>]@JHHK_M]OJZFg[
+前 使	yKX
+前 密	sh_
+前 用	wK^
+前 的	w3H>^@JIHK[MZOJ
+力 し	w#]9IOYhX
+办 公	y9Z>]?[HHZK
+务 台	y([@YZIgZ
+务 器	l(J0J1J2I3J4^6[8J9J>J?J@JBJGJHGIKKJR_SJYZZJc[dZ
+助 重	yU]
+効 で	uZJ^ZbYdZ
+効 に	h(H.ZHZU]VZWKZFd_eZfK
+効 化	r!_#J)Z,[8[HJUIZJdDe]
+動 か	u.XPXZFf]
+勾 了	yLZ
+包 含	uIa
+匹 配	wA]O[
+十 分	wC]R]
+単 語	y-Y
+印 机	u>KH_
+历 史	w5[HJIIKZN]
+去 了	w#[9J>JB_HJKJXJZF]]
+反 映	yM_ZHg[
+发 到	u>^
+取 れ	w>ZaJ
+取 得	y,a
+取 消	y?^BJG]HJZG]]
+受 け	o-I/]>YHIIHK[NHO[ZWaIhZ
+古 い	i-I0Y1]:J>]?J@HBJDJGJHBIIKIMcNJRJXKY[ZFaJbJcKdJfHh_
+只 有	l(J)J*H-J3J9I;[?J@JC^HIIaMJP_VJZFaJ
+只 能	y@][[bI
+只 要	y*W?ZCJHJ[]
+可 以	s(KB]HJVb
+可 能	w(];]=KBIHJM]NZUKVKZJ
+可 证	r3K9I=d>KH[IIVGZJaK
+号 が	m3_CIDJO_aI
+号 と	yIYOZ
+号 に	r3bHJOI
+号 を	w-Z>[
+号 没	w3^>[VZaH
+号 码	j(K-J3d9J>J?JBJCIDGHHIHMJOaUKVJXJZFaYhJ
+号 被	w!^>J
+司 的	w8]NW
+合 わ	y-K6]HKN[Z[dJ
+合 公	wNaZK
+同 じ	sAaHIK^_J
+同 一	wAbKJ_J
+同 事	q(Y@XH^KKMKVaZJ
+同 僚	y([HZVZ
+同 期	k!I%X(K-J/J0^4Z6I9J:J=J>J?J@IAJDJGcHDIJKJLJMZNIR[SKVFZH]J_IaIbJd]fZ
+同 步	i!I#I%Y(H)J*J-I/J0_4X6H7J8J9G:I;J=I>H?I@HAIBICHDIEJGcHDIIKHLJM]NIOJPIR]SKTJUIVFWJXJYJZF[J]H^J_IaHbJcId]eIf[gYhI
+名 が	y2Z<[HH
+名 前	u-Y9K:Z@KF]I]KIMK
+名 字	y:]IZ
+后 再	u@ZZZ
+向 导	w+[,[HFZJdHe_
+否 さ	p%Y-J/ZJWN^P[
+含 ま	u-YHZIY
+启 用	k!](G*K,[/J7J:J=I@JBHH]KKMJPIV]ZDd[eafIgJ
+员 不	s(Z)^*[,J?KP^UJVGZE
+员 没	w(I)YUJV[d]
+問 が	y*X?^
+問 題	l-J9K>KB[EZHHIJKJTZXJZ_c]
+回 不	w0^6J@JGJZHdIf_
+回 失	y!J#^4[HJZGdJeZ
+回 数	w9JX_
+回 来	y!^9]HI
+因 为	y+[/]HGLX
+在 entra	y/J7[HFT]
+在 し	y>[_^
+在 の	sh_
+在 不	r?J@[K_ZG[[hI
+在 密	yGaHI
+在 本	u!J7]_[d^
+在 用	w-^/X9J>KZIh[
+在 的	yKJZI_]h_
+地 ad	s/Zg[
+地 没	y_[dJg^
+地 环	wcad[
+地 配	wEcZI
+坏 了	sH]R[
+域 控	l!J#I%J(J-J3J4e5a7J8J9K<J=J>I?H@JBICIDJHFIJJ]KIMZNHPJRISJTJUIVJZE[J]J_KaJbJdJfIhJ
+域 管	w*JPaZK
+報 が	u,Z3[CZD^
+変 え	k#G9J>Z?J@dIJKIM]TJXGZF[[^YhI
+変 わ	q#J/[>YCWTXg[
+変 更	b!I(I-H3I7Z9I:Y=J?J@aB[CKDJHFIHKHL^NITKUJVIXIZY[J^aaJbIcKdHfJh^
+外 し	r#]8[?[GZHINIP[TI[YdH
+外 部	u:cHJZG
+多 す	wHJX^
+多 次	r#_XZZI
+多 请	uXZ
+大 写	yI]
+大 家	y-^9Z>JHI
+大 文	yI[
+天 改	y@_ZHhI
+太 多	n#_9J@IHJXbZH
+太 容	w-[
+太 短	w-KI_
+失 敗	i!Z#]%J(I,Z-J/Z3J4Y6Y7J9H:J;Y=I>I?J@JBHCKDJEJF[GJHFIJKJMJNJSJUIVIXJZ^[K]K_JbJcJe]fHgJ
+失 败	h![%J(J,]-J3J4Z6Y7J9J;Z=J>I?K@HBJDJF[GJHFIIKJNJOJSJVI_JdYe]hH
+好 了	yB[RZ
+始 ま	y+[3ZHG][
+字 母	s/WIb
+字 符	y2]F^IX
+存 在	u>Z_b
+安 全	q*Z?^BKC]DXHJQZZG
+完 了	w(]?KB[][
+完 成	w([B]HKZJ]]
+定 し	u*[@YHXg[
+定 义	w-XHYNIWaZH
+定 了	w#[TW
+审 核	y/XEXNX
+客 户	y9J:[BZQY
+容 易	u-[
+密 の	y*X?^
+密 码	R!D%H&I)E*F+F.I0X1G2^3C4E5H8F9H:[;G<H=D>D?@@XAGBICDDJEIFHGYHYIWJXLJMYOEPIQHRFSFTEVFWFXDYGZb[[]E^Z_EaCb[cEdZeFfJgHh^
+密 碼	p#I(H-]=J>J?I@IBJHII[KZMJNYPJUZVW^]hI
+密 钥	w6a?_HJVKZH
+对 象	q3J9J;]>JA[G[OKVKZG_bhJ
+対 応	w1]_[gY
+対 象	wGaHJMKVZ
+小 文	yI^
+小 时	m9J>J?J@^CJHJIIKJOIX_ZHaa
+尝 试	rX_
+局 管	w(^)X*J,]UJZJdH
+届 か	w4[HJaYc[
+届 き	u>Ja]
+届 く	w>a
+履 歴	w5[IIN[
+己 改	yBYVZ^[
+己 的	y@YO]
+已 注	u+bBJCKDXHEZJ
+已 经	y+[>]?HBXDJ
+帐 户	l![#[(I3ZUJV^[Z
+帯 を	y>]
+应 用	r%](I3K:K=H>[?_BKC]HGIIKIMHPJUJVHZG_Ja]bJdJgY
+度 お	w9Y@YZY
+度 も	o#Z9J@JWZXaZJd[
+式 が	y3^
+式 不	u3bC]IKKJZF
+强 制	uDZHIL]ZJb^
+弾 か	y-Y@ZJY
+当 前	r#Xh_
+录 不	y>J?JHGZabIhJ
+录 界	wHJZIba
+录 里	y!]3]
+形 式	u3b
+待 #	yXX
+待 ち	y9ZXX
+待 っ	ya^
+後 で	wXJZZcYeZ
+後 に	r3I9H>J?H@ZBYHHKJMKR[XJZE]aaIfa
+微 软	u7ZHKR[S_ZHd[
+必 要	f#H(J3J9J:[=^?J@JBKC_DHI_KKLXMJNJTJUGVIXJZH[Zd_fJ
+必 须	u:Y@[K]ZJ
+忘 れ	o:Z>[BIHZMINJZ]bJ
+忘 记	w:[HKZ^
+怎 么	rH^Z[
+您 的	s(I3ZBYI[UIV[
+悪 い	yE]Z]cX
+情 報	s,Z3ZCYDa
+想 再	y@a
+成 し	y(JUHV[W^ZJ
+成 功	u/_B^TIZJ
+成 员	w(JP[VaZJ
+我 不	u9[>[?IHGIIKIOJVbZI
+我 们	n(J-Y3Y9H:Z=]>J?K@ZCHDJHIIIOJU_VGZG[J_ZaJdZ
+我 只	yC[
+我 是	w([)Z:ZZI
+我 没	y%K(^C[ZJ
+我 的	h!^#Y(H)K-I3F9Y:X=J>J?J@JBJCGDIHII^KIOaUIV_ZJ[IaHhI
+户 一	yCZaX
+户 不	r(I8]:Z@IG_HJKIP]VHZF^]hJ
+户 在	u!^VJ[[_]
+户 密	w2_7XIJdYfJ
+户 已	w!ZTZ
+户 没	p!J%^(G)]3J=[CJD]HJUIV]aI
+户 的	y:[
+户 被	w!Y#Y
+戻 し	i%J4X8[>J@IHHMJPXRXVJYZbJc[d[f^hJ
+戻 せ	u-K0Z>JHHK]ZY_ZfY
+戻 っ	y!^b]
+所 以	yIYZJh[
+所 需	y=_
+手 机	f#Z(J-J3^9G>^?H@JBJD_IGKJMYNJOZUJVJZH]JbJfJhJ
+打 不	u3ZH[SYbZ
+打 印	wH^
+找 不	y4]_^
+承 が	y;_
+択 肢	s3J?_C]HI[]
+报 告	yDYHZ
+报 错	sVKZa
+拒 否	g%_*J,Z/]3J9I:K>J?J@JCHIXJZMIN[O]P[VJZIdJhK
+拒 绝	l%Y*J-X/]9JBJIJJXKJMJN[O^P[ZG
+拿 不	y,a9JHIZ[
+挂 了	w(K/J4]=J>J@JHIMHSaTJUKZHf]
+按 钮	u(a:[HIZH
+换 了	u>YM[
+授 权	yTZV[
+接 受	s/Y3J>J@KHJI[O]Z]hJ
+接 器	r2[8]9J<_HFIIZJ_]bJcIdJ
+接 続	o4YH]ZHcc
+推 測	u-_
+提 示	l@ZHKIJK^LY_Xd[
+携 帯	o3]9J>_?JCYD]IJZHaJ
+操 作	y(a
+支 持	s1_7X?]HJRIZIcJfJgY
+收 不	n3J>ZHXa]
+改 一	y@]
+改 不	yZZ^JhX
+改 了	u/]@[MZZI_JgYhI
+改 密	l@DMJVJZ^^b
+改 的	y@^
+改 过	w@]
+敗 し	wTZZ^
+敗 す	y!]
+数 #	yC[IY
+数 が	yXX
+数 太	yXX
+数 字	q3JId
+文 字	l-I/Z2]3I:J@JCIF]HIIcKINJXJZJhJ
+新 し	h+Y-F1[9J:[>F?HBZCJIIKGM[XKZX][bZdJfXhI
+新 密	m-K:^BWHFJXKJNGZ[[JhI
+新 手	y>GH]
+新 的	q9I:J>J?J@HBYIHK[M_OJVJZH[[]]bJ
+方 式	u*Y3IC_DXZI
+方 法	i*Y+^:K>J?bBJC]DHHYIINIUIZI
+无 效	y3JHJO]R]hZ
+无 法	m(Z3ZEZHIUJVJZX[]cXdJeY
+日 は	w>J@ZHJMJX]]]aJ
+日 ま	u9Y@]XYf[
+日 パ	yD[
+日 変	y@^MZZJ
+日 志	yNX]]cX
+旧 号	y>Y
+旧 密	o#]>I@JKYM_ZIgYhY
+旧 的	s>JCKHJIJK]MaZJ
+早 上	u#Y@[
+时 密	y@YLZ
+时 锁	uT^
+时 间	r4J9J@[HJOJRdZHcIfHhJ
+明 天	y@YX^
+明 日	y@YX^
+易 被	y-Y
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	s@]MXZI]]fZ
+是 锁	y#FTZ[]
+显 示	u+]DFIJO]ZIh^
+時 に	u5[?HHHL[O[a]
+時 の	y,]LXbZdI
+時 刻	wHKRb
+時 的	uT[cY
+時 間	n@]KJRZX^ZKa]fJ
+暂 时	wT^
+暗 号	y6]<]
+更 が	r@XL[Z[^[hH
+更 し	p7[@]M[ZI
+更 で	l:[@[MKZY^]hX
+更 改	q7X@[BJL]MJZE^]
+更 新	n+^1_9K@]BJCJDHHHZEcXf^hK
+更 禁	y@Y
+書 き	h!I(J-J0Y3J6K8Z9J:J>H?J@HBJDKGYHFIJKJMINJRXUJVIXJY_^J_YaJbIcZd^f_hI
+最 小	y@ZI^
+最 短	y@[
+最 近	s@]BJK_ZH
+有 #	y3YCGI_
+有 効	h!Z(F,Z/K7J8Z:J=IDJHXIHKILZNZPJUZV]WJZC^XbId]e_fI
+有 启	wV[dY
+有 域	y*JP_ZK
+有 我	w-WI]ZE[^
+有 注	yDZ
+有 重	u%Y(YUJW]
+有 问	wE[c[
+服 务	f!J#J%I(X)I*I,J-I/J0I1I2Z3H4]6Z7J8I9G:I;J=H>H?HAJCJDJEIGIHEIHKIMJNIOJPHR^S]TIUHVGWJXJYYZE[J]I^J_IaIbIcYd^eJfbhI
+期 の	yGaHJ
+期 サ	y4[R]
+期 間	s=Z@^IIKIN[ZI
+期 限	k9J=Z>J@XIHKJLbMINZXIZZa[dKhJ
+本 人	n!H+_-J>J?J@WBJHHMJPJZH]_^ahJ
+本 地	c!Z#G%H(E)H*G+I,I-G.K/_0Z1I2J3G4H5J6_7Y8I9G:H;H=F>F?G@FAXBECGDGEaFJGGHCIGJJKFLIMENZOHPYQJRISGTYUFVEWHXIYJZA[G]F^G_aaGbFc]d]eHfYg^hG
+机 丢	w>^aG
+机 号	r3ZDZO[aI
+机 坏	wH[
+权 限	k%a(b3J;_=J>JBJDJHXMJUJVHZHaJdIfJ
+来 な	u>Ha]dIf^
+来 宾	w:a
+格 式	w3bZI
+検 証	w3I?HC^DJHJO[ZJ]^
+構 成	o(I/J:JEdHIPJUGVYW^ZFcJdHe^fH
+権 限	l%_(^;[HYZH
+機 種	y>_ZJ
+次 失	y#XTX
+次 数	sX_
+次 登	y#XL^
+止 さ	u!]9I?]@JHJ^]
+止 し	yY]fX
+止 め	s![)YHIU^
+止 期	y@Y
+正 し	s3]h[
+正 常	uB[HIS_T^UIZJbJfJ
+正 确	r3]h]
+此 密	y%J([
+步 服	w4[R_
+步 没	y%J0J3IC]HJMJaJd[f]
+残 っ	s#Y3]DJ_]
+永 不	uL_
+求 さ	yC][X
+求 め	q*Y+ZCYDIM[
+求 两	yCY
+没 了	s(K3I9H>b?[BKDKHEKJMJZH]J_[aGbZ
+没 写	y%J8]HJN]d[fH
+没 勾	u;]HIdaeJfG
+没 开	wU[VYZId[
+没 有	_!H#H(])Z+I,J-H/J0I1J2J3Z4I5[6J7I8G9D:G;H<I=[>D@HAIBFCZD^EIFIGJHAIEJJKILIMGNGOHPGRJSITHVXW]XIYJZ?[^]G^I_^aacHdZeIf[gHhH
+没 权	y%]([
+没 法	y)Z:[>X
+法 が	y?Y
+法 を	u*Y+Z?]CJHZUJ
+法 重	q(KEZZ]cY
+注 册	j+c>K?IDaVJZG
+浏 览	w.YHIZJ]]b]
+消 え	y%[?[bZ
+済 み	m+b?IB]CIDXHFTXVZZK[I
+測 さ	w-^
+満 た	qIYKINbZI
+無 い	r!J3Z>J?JC_D_HGIJNKOI_YaI
+無 効	f!e#J(J)X-J/J3G7K9J:J;Z<Z=J>IBIDJHDIJMJNJO[PJRZVHXJZG^J_JaIfJhX
+無 期	s@JHZLaZH
+猜 到	y-Z
+环 境	wcad[
+现 在	n9J>H?[@ZK^MJOJZDha
+現 在	o#X-JKJhb
+理 セ	wga
+理 中	wga
+理 员	c#I%J(])^*c+J,_-I/K0I3J4J6J7J8J9H:H;J=I>I?H@IAJBICIDHEYFKGJHGIIKILKMJNGOJP^RJSJTJWZXJ[J]I^J_IaIbJcHdZeJfJgFhI
+理 者	c(])^*c,_-H3J7J9J:G=J>J?H@JBJCIDIEZHGIIKIMINFOJP]XJ[J]J^J_KaJbIcJdZfJgIhJ
+環 境	yc]d[
+用 さ	y*[K[
+用 で	y4]KYZH
+用 不	u>J?ZKIZ]
+用 了	o(J,[3J;Y>_?GHKKZOJUXZI
+用 写	w,]ZIe_
+用 密	u(JV_
+用 户	_%G(^)Z*E+Y,G-G.J0H1I2I3E4H5K6H7[8Z9K:I;[=X>E?D@EA_BFDIEIFJHDIXJJKDMENGOYPXQJRISITEUDWIYJ][^[_aaIcHdZeHfHgHhE
+用 旧	wHFM_
+用 期	u=Z@[IIN]ZI
+用 的	w#X?^KJQYZIh[
+用 过	qK_
+电 脑	n9H>J?J@JBJH^KJMaZH]Kb[gY
+电 话	m#J(J-J9F=J>G?^BJD[HEIIKIMHO_UJVIZH]Y_Ia_bJcJfJhJ
+画 面	i!J#J(Z+_-J3H9J:J=J>[?H@IBICIHYIIKIMINJOJTJUJVJWKXI]I_JaHbcdJfJhZ
+界 面	sHIZG[Zbb
+番 号	f!I-I3c9I>b?I@IBJCHIGKFMJObUJVJXJZHaJhI
+登 录	i!J#H(J+J-J3H>E?G@IBZCIDIHYIJKIL[NJOITJVJZ][]bbcKhZ
+登 记	l+I3Y>Z?^BJD_HGIJKIMJO]ZFaJbJhJ
+登 録	b!I#J(J+b-J3]:I=K?Y@IC]DdIHKHMINIOZPKUJVIWJXIZF[JaJbGdJhH
+的 に	wT[
+的 不	r3J>J@XIIK]OaZJ
+的 号	s3_>IDIIKOXa[
+的 密	k%J(^:J@IBXEXIKJXK]MJUZVHZF^JhZ
+的 帐	o!Z#](J3ZUJV^[J
+的 手	y3YO]aJ
+的 电	w3[O^aJ
+的 组	u(J:[=JBJHIP^UJVbZK
+的 账	q!](J)^:J>IG]IKUIV[
+的 连	yc]
+的 重	y>]E[ZI
+監 査	y/XEXNX
+目 の	y8]C[
+目 录	s!]3[:XHJ_]dZ
+看 不	y(Z>^?HHZZKaI
+知 道	u>FHZNX[a
+短 す	y-JI_ZJ
+短 使	y@[
+短 信	n-J3Y9H=J>Z?^@JBJCIDIHHIHVJZH]^a_fJ
+码 一	y@HKZLXXKZIa]
+码 不	h(J3G6I:J>I?]@GGJHZIDKGLJMHOXVJXJZ_^Ia]bKh[
+码 了	w:K>JHIZa
+码 今	y@^
+码 以	yKY
+码 写	s@JP[VKZFd_f]
+码 发	u>^
+码 同	yGaHI
+码 在	w7]HHMZdZ
+码 太	q-Y2[@ZI]ZIfJ
+码 已	yBXM^UJ
+码 时	y3JO]aIhZ
+码 最	u@[KX
+码 没	w3_:]>HOJZIaG
+码 现	y@]ZJhJ
+码 的	u(Y>]VIZK[[^ZaJ
+码 策	uNa
+码 被	y@XKYZJ^Z
+码 输	y#Y-IX_ZJ
+码 重	m(F:JDXH[U_V[[JbJdI
+確 認	k!I#J-J9J:K>^?J@JBYC^DZHGIIKJO[TJVIZF[Ja^hJ
+示 さ	p+[?ZDKNYOZZJ
+示 密	yKYd]
+社 の	p-J3J8Z:Z>_?[CKDJHGN[OI
+社 内	u-I>JBJHZKJN_T[U]ZH
+社 員	y@]DZ
+禁 止	k!H)]-cHHIHKYMJNJQXUHZJ^_hI
+禁 用	l!d#K(K/J;X=K>KHIKKUZZH
+私 の	w9Z:[DJHJO]VZ
+种 方	w*Y?Z
+种 验	s*XC_
+秘 密	w*X6]?^HJZJdJ
+租 户	u:[BIDJHJUaVGW_ZHbJ
+稍 后	w@ZZZ
+種 変	y>_ZJ
+種 類	y:[HIIZ
+笔 记	wB[HZKKM[ZHb]
+符 号	w-ZI]
+符 合	p-YIZN_ZI
+第 一	yC[DY
+第 三	yJ[
+第 二	u8^@ZC[KJZI
+等 待	yXX
+策 略	i!J#I%J(H)I*_/J3J6K7K9H:J=I>I?[@IBICJDIEJIHKJLJMJNdPISJUGVGWcZD[J]J^J_JaIbJcJdJfJgJhJ
+管 理	Y!H#G%G&J(^)b*f+H,c-E.I/H0G1I2I3G4H5I6H7F8H9F;H<J=F>F?D@FAHBFCFDEE[FIGHHCIEJIKFLHMENCOGPaQIRGSGTGUYWZXGYI[G]F^G_GaFbFcEd_eHfFgdhG
+系 统	yK^R[ZI
+組 織	k(I=W?KBJEYF]HGIFMKU]VIW_ZFcZdZ
+絡 先	y3[C]DZ
+継 承	s%J;dHJ
+織 で	u:XNIUZW]
+織 の	yEZNZUJW[ZJ
+组 织	l(H)J*I-J3J9I:Z=X?KBJCJDJEYF]G[HHIEKKMJN[PHU[VDWaZF[JaJcZdZ
+织 的	wE[N]ZIc[
+继 承	s%I;dHJZH
+缺 少	y=^IY
+网 页	yHJM_TX
+置 不	r(H5[7X=KE]HJS]UJ[ZbH
+置 了	u(J=^BZUJZGg[
+置 失	y!]/JZ]
+置 密	n%ZBJUIVJ[Zb_
+置 页	y(HDJHXS[Z[bJ
+者 が	r(G:KE]U[VZWZZFdZ
+者 だ	r)[*]P[UH
+者 で	y(]:[
+者 に	s*^-JNIZ]dZ
+者 の	y*^
+者 は	u(])^UI
+者 を	y(a)J*J,Z
+联 合	s!J,[7cZJ_J
+联 系	s*J3]C]HJKJZZc]
+聞 か	yHWLYh[
+肢 が	u3J?]C]HI[]
+能 使	yP[
+能 再	q@YXaZI^K
+能 用	q*X>]?[CJHHKJLXM_ZI
+能 自	y=KU^V]ZI
+能 重	q(J=a?J@JBZK]UJVJZF[ZbHfJ
+脑 上	w#XM[
+自 分	q)Y-I3H=J>JHIIZO^U]V^ZJ
+自 助	q(I)^9JBGHZUcZF]JaI
+自 己	p(J)Y3K9J=J>JBYHKO[U]V]ZH^Z
+致 し	u3K6]NZO[
+范 围	yGaHH
+落 ち	s4]9JHYMJRISZUJVKZKdIe[f^
+行 回	w9JX_
+表 示	o+[-J3K?ZDJNXOZZJh[
+被 拒	q%]*J,Z@ZP^
+被 猜	y-Y
+被 禁	r!])Y
+被 锁	q#[-ITJX]ZK
+要 が	w#H.X:X[[
+要 で	yC]IX
+要 と	yC]
+要 な	q=^CWIYUHZJd]fJ
+要 两	u*ZCX
+要 件	wIYKIN_ZK
+要 旧	y>JHJMa
+要 求	i+[-J3J9J:J=J>H@JBJC[DJHWI[KJN_X[ZHaJhJ
+覚 え	wK_[X
+规 则	yCXG[NY
+览 器	w.YHIZJ]]b]
+角 色	y(])^*XUKVJ
+解 锁	m#[1[BYHKT]VJZI[__JbH
+解 除	l#Z1[9IBYHJT[[]
+言 わ	f!J+Y-X3J9H:J>H?I@YBJCXDZHHI[KYMJN[X]ZHh[
+記 号	w-ZI]
+設 定	k*[>I?HH[MJNXVYZI^Yd[g[
+許 可	r%[.X;]HIQWV^
+試 し	sNZX^ZX
+試 行	u9JX^cY
+話 が	w3I>I?_OJa[
+話 に	w3]9X>^?JHI
+話 番	o3XDYO_aJ
+認 が	y*Y
+認 で	w!K>aDIO]VKZHaI
+認 証	r,^3[DYZJ
+認 識	y:[DKHJO]hY
+誰 も	w=YSYU^VHZH
+議 が	yHJZ]][
+记 了	y>J?aCXDH
+记 密	w:[HKZ^
+记 本	wB[HZKKM[ZHb]
+记 的	r3]>]?HCJDHKKO^
+许 可	q3J9I=d>JBKCKDKH]IIVGZJaJ
+设 了	w*]2[@Y
+访 问	u%Z9IHXP]Z]
+证 方	yC[
+证 码	m3J>ZHJXZa_
+试 太	y@JX_
+试 次	uX_
+话 号	w3[O^aH
+请 求	y9Z>GH[X[
+请 稍	w@ZZZ
+请 等	wXZ
+请 选	y-Z
+谁 都	u(J=YD[S^U]VGZF
+谢 谢	u-J9_>J?JB]HGIJZI
+象 外	yG^V]
+質 問	u*Z?^X]
+账 号	p!a>IHJVYZJ^Z
+账 户	f![%](E)]-J/J2a3H7J8J:[;J=I>J?J@IBICHDZEKGZHHIGKIL[MINIOJP[RJUGVXWJZE[I]I^Y_IaIbJcJdHfHgJhI
+起 動	wB]ZKbYfZ
+足 り	u(]3Z9I>JC[DJHKI^OIZGaJ
+身 份	u,Z3[7]D]HH
+输 入	wOZ
+输 错	s#_-HHJX_ZG
+过 不	w%J;Z>]HJKYZ[
+过 密	s@[DY
+过 期	n9H=K>H?J@GBJDJHYKILaMINJXJZX]^a]hJ
+运 行	yBJHJSaZJ
+还 不	y@[HGM]ZJ
+还 在	y!J_]
+还 是	m!Y#I5[9ZHJM[TZgZ
+还 要	s9J>ICaHIIIM_aJ
+这 个	qGYHKK[V]_[
+进 不	w#[Z^
+进 去	yB_ZHh[
+连 不	wH]SGc^
+连 接	n2[8]9J<_HFIIMKZI_]bJc]dJ
+追 加	y8]C[
+选 项	s(]3J>K?_C[DHHI[ZaJ
+途 中	yHI]^dJe[
+通 ら	u;Z@YHHK[Z[
+通 知	u?YCIHZVIZGaa
+連 絡	w3[C]DZ
+違 い	y,[3^HGKKh[
+違 う	n-I3K6[9I>J@IHYIJKZOZRYXJZJha
+違 え	q#a@JHHKIXaZJhX
+選 べ	w?][Y
+選 択	q-K3J>J?_C]DJHHKYVZ[[aK
+那 个	wG]KbZI
+那 边	y8^:aKKVKZJ
+邮 件	s3I9J>G?_CGDFHHM]aa
+邮 箱	o#J(K3[9H>^BJDbH[IIKJMIOJVJZH]JaD
+都 不	w=Y@XU^VHZX
+都 没	w3K>IB[D_HFMJa[
+配 置	p!J(H)J*J0J=IEdHHPIUGVZW]ZFcIdIe_fFgI
+里 不	y7]HI^Z
+里 有	y3I9KF]HJ
+里 没	yUJW]__
+里 的	w3^O]aJ
+重 启	yB^fZ
+重 复	yAZHJK^
+重 置	Y#G%J([)I*G+H,J-I.J/F0H1I2J3G4H5W6H7J8H;H<K=Y?J@FAHBZCGDHEXFIGHHXIHJHKDLHNFOIQJRHS^TGU^W_XHYJZ]]F^F_GaXcJdEeGfXg[hG
+録 さ	q+H3Z>K?[CJDWHKO[
+録 し	n+Z?YC[D[HJZJ
+録 は	yC^
+録 を	y+ZDX
+録 済	s+c?JBJCJDYHG
+鍵 が	y6cHJdJ
+钥 不	u6c9K?_@KHIKKRJVJZFbJfI
+链 接	sBKMJZDbd
+锁 了	w#I[]
+锁 定	m#_HJTa
+错 了	y9H@JHZh^
+错 太	y#_-IXIZI
+错 误	r!J&ZE[HJZ[h]
+閉 じ	wB^ZI]Y
+開 か	w#[H]XHbZ
+間 が	s=Z@]R[ZIfJ
+間 に	y@[XZ
+間 違	m![#_-J3]9I>I?J@IDKHEIKKGMJNJTKX_ZJaIh]
+问 题	l#E(K*Z?^@JB]EZHEIJKKMJNJPJVJX]Z]c[hJ
+间 不	y@]R_ZIcJfJ
+限 が	p%a(^;ZHIZI
+限 な	yL]
+限 に	yHZLY
+限 の	y;XL_ZI
+限 切	w9J=[@JHIZ]a]
+限 制	y@JQYX_
+限 没	y%](J;_HJdJ
+限 重	y(^
+除 し	y#KT[
+除 済	yTZ
+電 話	g+J-J3^9I>]?^@JDZHFIJKJMJNKO]ZIaYhJ
+需 要	q9J=^C_DJHJ
+非 対	y1]gY
+面 が	w(J+^>^?JDHHIZ[aJbH
+面 で	wZIba
+面 に	w(]H]ZGbZ
+面 不	w+^DJHHX]ZFb]
+題 が	uEZZ[cY
+題 な	yBXT[aX
+願 い	w#^9ZZK
+页 面	l#J(Y)K*J+a3J=J>J?J@KBJCIDZIKKJMJOJPJSZUIVIX]Z][J]ZaIbH
+验 证	c!I#H%J(I)J,Y-I3Y4J7J:J;J=H>Y?]@HBIC_GJHDIHKILJMINJO^PJRJSJTJUJVHXXZF[J][^J_JaabJcJdJfJhH
=#	A!B#>%:&>)9*>+A,;-A.=/G0?1b2j3j4?5;6:77899::7;:<I=A?9@fA>B<ChD?FAG;HAIbJ:KdL;M<N@O^P^Q<R^SfTaU:V=W;XcYfZ9[8]5^;_7aHb>cId7e;f4gdh=
=0171	w3Z>JOXaI
=0x8023061f	k%J-K4K8e9J<I@JBIHGIJKJNHZG_J
=0x8023062c	l%I8E9J<c=J>K?JBJHHNJSJUJVJZIaJbJ
=2003	k(G)J4I5f6J7J:J=J>K?I@JBHDIHDKJMJNJPHRHSHUHVGWJZF]JaIbIcHfF
=2008	g#J-J/K4E5f@JBJHFJIKKMENIPJUJZD[JbGcJfJgJ
=2012	y4J5YH[
=2016	o!I#I%J(J*J-E0K1f3G4H5]6J7J9E:I;I=I>G?G@GAJBHCHDIFJHBIGJJKFMHNIOIPIRJSKTJUHVHXJZG[J]H^J_JaHbJcJeJfJhI
=2017	y1_HE
=2018	w1aHEcJfI
=2019	y1Y@]
=24h	m#F-J?J@aBHHFIJKINITHXbZIbJhJ
=31034	h!J#J%I(J,K-I0K3J4J6I8I9I=H>I?J@IBGDJHDIJKIMINIPGRJSKUJVIYZZC]K^JaJbJcFdCeFfghJ
=31044	u9H@IBGHFIJXKZGfc
=32002	yBHHFc^
=32004	i!I#H%H&J(I)J*J,F-H/J3G4I5J6g7J8J9F:J;J=I>G?H@IAJBHCJDIFIGKHEIGJJKIMINIOIPHRJSHTJUIVIXJYJZD[J]I^J_JaHbIcHdJeHfHhJ
=32009	g!J#I%J(J*J,g-I/J3H6G7J9H:J=J>I?G@JAJBICIDIEJHCIIKIMJNFOJPJRJSJTKUKVJXJZD]J_KaIcJdJeHfIhI
=32011	l!J#I%I,D-J/J3J4J6F8J9I=I>J@JBIFJHEIJKJMJNJOKPISJVKZEbKcHdEeffGhJ
=33001	]!F#D%B&j(G)H*F+H,H-C.H/G0H1I2I3C4G5I6H7G8G9A:G;G<I=F>D?E@DAEBCCFDEEHFdGGH@IDJHKELGMEN@OGPGQHRGSGTGUGVFWHXGYHZ?[G]F^F_DaBbGcGdGeHfEgHhD
=33002	q!I&GAHBKHGNJZE_c
=33003	y#J&IAaHHOHhJ
=33004	q!I#I%c&D(G-G/K3I6G9G;J=J>I?I@IAHBICJDKFFHFIIJJKIMJNGOJQIRKSJUJVJXJZH]J_HaJcJfKhH
=33005	w!^HJ
=33008	m!J#G&J-J5J9J@XBFDJHCKJNePIRJVJXJYKZG^Y_KaJbJcIfI
=3rd	yJY
=4740	m!J#dBJHGTHZE[I
=50053	yHIT[
=6329	y8_NJ
=6800	y,JHDNGZFf_
=80070005	m!I#J%e-H/J2G3J9H=K>H?J@IAKBIDJHCIIKJMKNHOJPFVJZF]JaKhJ
=800700c	k!J#H%D(J*J-E2g3H4I7J8J9E:I;J=J>H?I@HAIBHCIDIFJGKHBIBKILJMHNGOJPJRJSJTJUIVJXHZH]I_JaHbJcIfIhI
=80230405	p4I8JAGGIHI_b
=80230619	w%J4H8I9J<IAJHIJXN_
=8023061f	y8_HJNJZJ
=8023062c	u%G3J4F8I9I<cAIHHNGZH_J
=80230818	k!J#J%G*K-J3I4e7J8G9H<I=J>J?J@JAHBJHFIIKJMJNGPJVJZI]J_HaJcJfJ
=a	;#E%F&A(Y)H*[+a-[.=/F081=3I5F6A7I8G9^:D;<<H>Y@bAJBDCBDEEEF[GIHcI]JXM^NDODPAQFSCTBWZX_YAZY[[]a^EaCbGcAdEe@fGgChE
=aadc	h!H#H%I(I)I*J-H/I0J1]3G4I5J6J7I8I9F:J;J=H>G?G@FAIBECIDFEJFIGYHAIGJIKGLJMHNIOIPHRfSETGUGVGWJXGY[ZB[J]I^I_JaHbEcXdHeJf[gJhH
=aadsts50053	u#G-J9JHCTbZJ
=aan	f#J%J(Y)G*I+K,I0J3H4J6[7I8J9I:H;J=H>H?H@EBHCHDZGIHHKDLYMHNaOIPGRJTJUIV]WJXIZB[H]H^[_IaYbIcJdDeIfGgJhG
=aangepast	w-]9J>I?J@_CJHIIJKI
=aangevinkt	yLZZIdX
=aanmelden	w#I@JBZHGKHMJTJ[]bZ
=aanmeldscherm	wZJb^
=aanzetten	y(I,[8[@KXKZHdFe]fJhJ
=ab	g!J#I%H(G)K*J,X-G/E0J3G4X5J6J7J9F:J;J>H?H@GBGCGDHFJGJHJIIJXKGL]MFN_OHPIRZSJTJUHVHWGXIYJZY[J]Z_JaGbHcZdFe[fGgJhX
=abandon	q-KZG]^aI
=abbiamo	r=ZBZHHUZYXZJfK
=aber	g!I#F%I(H*J+]-I/J3G4J9I:I>]?^BHCYDBHCIHKFNHOFT]UJVYXIZA[Z][^I_JbIcJdJfIgK
=abgebrochen	yHJIJ]_
=abgelaufen	r#J(J-I:J=^>Y?I@HBCCHIJKJNJUIVKZZ]Za[bJdJfGhJ
=abgelehnt	m!J%J)I-^/X0I3J9J=H>H?J@ZBIGJHGIIJKKFN[OJPIZZ[K_Id[hI
=abgeschaltet	n!Z)YHJPJU[VJY[ZJ
=abilitar	y.YdZeY
=abilitato	o(JDJHIU]V]WHZGdZ
=able	e#F%J(H)J:X>I?DBcC]HCKJLJMJQYTGUKVGZW[J]I^IcJdJ
=about	a!X#F%J(H)G/I1K3I7I8J9J<X=H>I?HBBCJD]GII[JHLDMHNKPJS^TJUEVDXJZ_[H]G^HaFbHdHfJgHhG
=abov	u;_>IGJPI_I
=abre	w+X9J>J?IDKH_ZE]EbY
=abrir	y@JHWZK[^
=abroad	n!Z#H)Z>Z?IT]ZD]Ja^bI
=absent	r%Z5X9Z@JBIHGKJYXZD[]_ZhJ
=acce	i![#H%b(I)J*I+J,J-H/H3H4J8K9E:I=H>]?H@FAJBHCHDGFJGJH^IDJJKFMINHOGPZRJTKUJVFXI[J]I_KaHbKcJdGeIfIhG
=acceder	u!F#I%H/JHXIHKILJMFNIPITKVHZ[[^^J_Jf]hJ
=accept	W!D#B%C&J(E)H*H+G,H-[.X/[0H1H2H4H5I6H7G8H9G:B;H<J=F>B?^@XAHBaDEEHFIGFHDIXKWLDM[N[O^PFQIRHSITEUGVDWHXGYIZY[F]E^B_EaFbFcGdFeIfGgG
=acceso	o![#J%]+J-J3J9I>Y?J@KBEDGH[IIKHMJOIVIZY]JdKfKhJ
=access	T!B#F%a&I(X)G*G,G-C.J/D0I1J2I3D4H5J6I7G8I9E:E;G<J=F>a?X@DAHCFD@EHFIGGHXIDJFKDLGNEOGPbQbRHSFTFUIVDWJYJ[H]G^D_FaEbGcYeHfIgGhF
=accesso	k![#G(I-J/J3F:J=J?G@HCHDFH_IHKGLYMINJOJTIUJVGXJZY[I]I^JaJbZcKhI
=accetta	s%J-J3G=J>G?H@HBJCJDJHHIFKZNIOZh]
=accettata	y/Z?[HG
=accident	s!Z>J?G@ZBJHWZF]YfX
=accord	p#K@XBZNZU[ZF
=account	B!c#[%b&C(A)_,[-:.C/<1@2b4?5B6?7F8?9B:];X<B>B?;@?A_BFCID[EEFAHXI@JAK8LaMCN;O>P_Q^R@S?TXU:V_W=XFYAZI]=^d_^a>bDc=dBe>f<g>h@
=acct	m!]#^%J(J)J*Z/H1K2Z3G8J:Z=J>F?I@HBHDWGJHCIJKILJMIP^RJSKTEUHVJZA[G^[_YbJcJdJfJgJhI
=ace	w;X@IAJBIHGKFP_ZH^Z
=aceita	m!J#J-J3I7J9J:I=J>H@EDJHFKYNJO[VHXKZZ]IbJh^
=acepta	o!K#J-I/J3H7J9G=J>I?X@FBIDIHEIZK]NIOZUJVH[J^JaKbJh^
=acesso	p!]%X(J3G9J=H>[?I@IBJCIDHIJKIMKOJPYVJZY
=achter	yHDR_fJ
=acl	i!I#I%D(F)I*H+I-D/J0J1J3H4H5K6I7I8J9D:H;h=G>G?F@GAIBHCHDIEJFDGCH?IGJJKFLIMHNEOGPZQJRISITIUIVGWJXGYIZC[J]F^G_GaGbIcHdJfHgIhH
=acls	w#J%]-J;b>JAHCKDJGKHBIJKJPIZG_I
=acquir	r%J(J3I8[:GCJDHEJHJPJQaZD_J
=acs	o!I#J%J(J*J-G0J1f3H4J5I6J7J9F:I;J=I>H?H@IAJBHCJDIFKGJHCIHKGMINIOJPJRJSJTKUHVHXJYJZH]H^K_JaHbJcJfIhJ
=act	y![*H@IBIE[HHKJNKPIZ[bJdI
=actif	y!XQZ
=action	p(H)J*FB[CJE_HDPIVJZGgJ
=activ	Y!]#D%Y&e(I)C*G+H,G-E.I1H2G3@4F5I6[7E8F9H:A;F<H=G>G?F@FA[B[CGDFEGFXGEH@ICKDLHMDNDOGPEQIRFSHTZU_VJWEXHZ>[D]F_^aHbGcDdGeGfIgYhE
=activa	yHYLX
=activar	y,[YXdJeZ
=activat	u!X=GHZVX
=activation	y!H%I,]3IFIH]NJUJZFdFeY
=active	sNJVXZFd_hI
=activer	y.YHYVIeY
=activo	u!XQX^XdZ
=actual	p@IHJIIKIOJZFha
=actuel	sKJZGha
=ad	C!h%g&d(5)9*:+<,B-9.D/l0B1X2I3e4B5>6:7>8X97:7;@<b=D>9?7@:AaB6C8D6E=FDG>H6I<J?K3LbM_NbO7PaQ>R9S8ThU8V6W;X9YCZ4[>]7^f_la7b7c?dXe=gfh5
=add	d!J#J%Y(F)G*D+F,I.]1J3F7J8X9E:I>C?C@HAJBGC[DYEJH]I[J^KHLJMHNFOFPFUIV[WKXIZB[J]H^JaHbJcJdJfJgHhI
=added	e!I%I(H)I*I+K,J-H1J3J4H8c9K:X=J>J?I@HAICJFKGZH@IXKINJPGQYSJUIV^XKZC]K_JbJcIdJfHgJ
=addition	y?[HYZH^J
=additional	rCaDDHF
=address	c!G#I(J*J-I/J3a7J9H:Y>X?G@FAIBGCHD[H_IHKILJMINJOHPJTJUJVIXJZJ]I^H_HaEcHhI
=adesso	q(J*[-J=[>I?JHFIIK[ZG]Jh[
=adfs	_!I#G%I&K(G)H*F+J,]-E.K/H0J1J2J3H4H5J6J7h8H9E:G;J=H>F?H@FAHBGCIDHEIFIGIIFJIKFLIMGNGOIPFQJRJSITDUHVGWJXIYJZD[I]H^I_IaHbGcIdGeJfHgHhG
=adivinar	s-]HJ
=adivinhar	s-_HIKI
=admin	D!A#C%I&C(d)h*k+F,f-C.B/<0A1]2B3>4>5A6A7:8>9=;@<C=E>;??@=A>B:C<DBEbF@G=HII9J?K9LGM:N@O?PcR@SETBUXV[XCYAZE[>]<^G_>a>b@c=dXe?f=gfh<
=admina	y!J([*Z,[CJHJPJVJZH
=admincount	b%J(J*H3JHCPd
=admindescription	y(G)J*I3J=JGaHGPIZEgI
=administrador	^#I%H(])^*]+G,^-G.J/J0J1I3H4H6J7G8I9I:F;J=H>H?E@GAIBFCHDDFJGIHBIHJJKHLJMHNHOHP[QJRHSGTIU]VXXHYJZX[J]F^I_HaIbHcHdZeIfGgFhH
=administrateur	g%H(Y)]*X+I,]-I3J7I:H=G?I@JBJCJDGEDHEIHMJNHOKSKUZXJ]I^JcJdXfJgHhJ
=administration	w(I)[*GHIPIUGVI^]gZ
=administratora	u([)F*Y,^HHPIdI
=administratorem	y(H)Z*HDKPHZ^
=administratoren	j!Z#J(F)X*Y+H,E-H3I7I:I=J>J?I@KBICJDFHEIKNHOJPBSJTJUXWXXJZ]]J_KaJd^gG
=administratorer	u(G)^*_?GCHDJHGPEUJVIZJ
=administratorow	y)Z*^?HHIPGUIWK
=administratorzy	w(G)[PZVJZJ
=adminkonto	w*],^CHHJZJ
=adminsdholder	i%DHYPaZK
=admt	wA]HH
=adob	p=FHaZF
=adress	q3X:[?ZCHD^HCOH]KaI
=adsync	e%J0J9J@JBGHCMJRIUJVJZGcJdJfd
=adsyncpasswordwritebackpermission	n%b(JHEdHfI
=aduc	i!_#Y(G*I@JBJGJHDJ[NZT[VKZD^Z_J
=adunknownerror	k&aHHZH
=advanc	w9[;ZBJHJ
=advic	y)]HZUKZK
=affect	q-HBFFYHIJZPYT]VJZ[
=after	N#_%X&G(I)B*B,E.F/^0Y2E3?4G5E6X7B9?:?;D=I>>?@A^B^CJD@EIFCGAHJI=K@L]MXNFOAQIR_SGTXUGVDWDY[ZJ[A]Z^D_BaFcAeDf_gHh@
=afternoon	r9[@[BKHHKJZK
=afterward	s-J/[2[3J8Z@IBJCJHEMIZY
=again	S!X#Z%D&H(E)X*E+c,G-A.H/D0F1G2H3E4F5H6G7E8Y:B;F<H=F>D?D@aAEB^CCDAEHFFGEHGI?JHKYLDMBNHOEP]QHR[SGUEVDWGXZYGZ]^C_GbGeGfGgFhA
=against	u#J7X@JBJHEIJJ[KJNZZI^Z
=age	](I-H/J9J@bBGDKHYIAJJKFLKMKNbVJXKZGbJhJ
=agent	U!C#E&I(C)G*F+E,E-a.H/C0k1C2G3E4F5F6F7C8Z9B:E;G<H=D>E?D@CAFBACFDDEHFGGBHXJ]KBLGMCNBOFPDQHRESETDUDVEWGXDYFZ<[F]D^E_DaDbCcCdBfIgDhC
=ages	yHGIJK]ZIaY
=agli	w)X*[HK[Y
=ago	b!H#E%J(J*J-G/F3J9J:J>_?G@bBECIDZH>IEJJK_MaNHOITIVIXIZG[J]J_KaIbJgJ
=agora	n!K#I-H/J3J7J9E:J=Z>I?IB]DIHCIGK[MINJRJSJTJUJVIXZZY[J]IaJcKfJhZ
=aguard	wXZ
=ahead	s#J9IBJHFRbTI
=ahi	w:Z>_HHaE
=ahora	p#J(K-J9I:J>J@YBJDJHFIHK[MJNKOKX[ZF]Jh[
=ai	^!H%G&K)H+G,J-J.J/H0J1J2J3E4H5J6I7H8I9]:F;I<K=F?B@XAIC_D]EIFIGIHDIJJILIMDOEPHQJRHSHTHUFVDWHXXYIZY[F]a^H_IaYbGcHdGeJfGgIhB
=ainda	o(K*J-J1W9I@^BIGHHDIIKHM_PYUIVGWZZH]IfJ
=aiuto	y9[@JBKHHKJZ]
=aka	h+Y-J3I9G>J?I@JBHDcHIMJSJT[UJVIXJZGaJ
=aktiv	s!_HJQXZIdJ
=aktivera	y8]dIe]
=aktiverad	w(JHJUZV]
=aktiverat	r!J)J*JHKUGV^WId_
=aktivieren	s!J#J%I,Y.X;[HXVJZJcJe]fJhI
=aktiviert	k(K)J.Y8Y=JBJDJHGPKU[VXZId_fE
=aktuell	s#J-J@JHHIKKGZEhb
=akzeptiert	u-H/[@JHJIHKFNJOZZ][J
=al	Z!B#C&I)E*E+Z,Y-B.I/D0Z1H2H3W4E5[6E7F8F9]:D;F<I=D>[?BAGBHCADBEGFGGFHHIAJHK^L[NDPCQXRFSETEUDWGYG[D]C^I_Ea[b_dFeZgGhY
=alarm	y>FBIH^XIZJaH
=aldrig	j!J#J%I(I)K+Y-I1Y3G4K7K9G:J>H?H@GBGCID_HDIHKGLaMINHOIPIRKTIUJVHWYXJZE[J]H^Ga]bIdZeJfJhG
=ale	q#I%I-J3I8J9K>I?]@IBHDHGJHEIHKZMYNKOHTYVJZD[]d]eJfGhH
=alert	s,F-I3J9G?I@HBIDJHbIIKIRHXJZI]JaJfY
=algo	s-X.Z9]>H?I@JCZHFIIKJMJZH
=alguma	w9]>I?JC[HJIKMJ
=all	R!?#C%J&G([)K+^,E-B/A0E3>5F6D7B8C9?:@;B<F>@?>@CABBeC>E^GYIYJ[K]LHM>N[OAQFRBTXUdVCWZYEZ>[B]G^J_Ba@cAdEeDg@h@
=alla	i!H#I%Z(F)H*K-^/J3E4J7I9G:H=I>X?G@EAJCHDEGKIEJJLIMHN^PGSKTJU]VXWJXJZB[H]H^H_JaGdIfHhG
=alle	h!I#F%Z(E)H*I+^-G/G0I3I4H6I7J9Z:G;J=H>G?FAJB]CDDDFJGJHAIFJKKFLJN[OIRISIT]UYWJX[YKZX[I^J_IaGbHcHdHeJgIhI
=alleen	h!J#F%I(H)K*G+J-G/J3H4I7K9F:I;K=W>E?_@EBGCaDGHBKELJMGNHOIP]RJUJV[XIZB[b]H^IaCbHcJdJfIhH
=allow	X!G#H(_)G*F+G-].]0J1J4J5I6I7H8I9E:D;J<X=G>FAJBDCEDEEIFIGGHBIYJHLHMFOHPHQ^RJSHTHV^WHXZZ=]F^__HaFbBcGeJfGgFhD
=allowedtousesspr	h)b*J9JHFNHPJ
=allowpasswordreset	kHFbb
=alon	q*Y+K-G9F>I?a@JCYDHHCI[KIMKNIZHaHhJ
=alor	q#H+]-K3F9J>F?J@IBHCIDEHFI[KHMIO[TYVIXJZG[]]IaJh]
=already	d!]#J)I+_-D3I9E>F?G@_AKBECHDBIFK_MINHOHPJUIVFXHZD[J]I^KaYbJhJ
=als	e#G%I(^)Y*[+^,I-Z/J3Z4H6J8K9H;J=I>F?]@EAIBGCCDCEJFJGJHBIGJKK^LIMHNGOHPGRZSJTIUHVEWJXIYJZA[[]H^I_JaGbIcJdIfIgI
=also	u*Y+H?JDIH^ZJgX
=alt	e#J(I-J/I1X7J:J>I@]BFDKIHKFLHMZNHSJVJZI[I]J^EbXcJdJfIgJhc
=alta	y,Z-J3J>J?G@IC[D]HIIKZJhJ
=alte	c!J#Z%J(I-H/Z3H7J9J=J>a?J@EBFCHDGH@IHJJK]LJM^NHOJSKTIUIVIWJY]ZG[I]H^IaHbIcJdIfIh[
=alter	o!J#I(J)J-F/J7Y?J@GGHHFICJJKELKMJNZPIVFZE[G^ebIdJhG
=alterar	r(J7[@GKGMIZG^^_JdIh[
=alternat	m+J>^?Z@IBICIDFK[[J^IaJ
=alternativ	s3_:K>F?DC[DEH[IJKIXIaH
=alternativa	w!J3^:J>[?GCIDYHDKJMJZJaJ
=alternativet	w(]+I3G>J?[@ICHDFHJKHZJ[Z^[hI
=alternativo	q!J-J3a9J:J>[?E@JCGD]HEIKKIMIOHXKZKaHcKhJ
=although	f!I#J%J)K-]/K3H7J:K>I?HBCCIDIHaIBJYKDMIOXTYUEVJZE_JdJfIhZ
=altra	m#J(I-G3J9J:^=K>J@bBICXDXGKHDIFKXMINIUKVJXJZE[J]J^KaKhI
=altri	u(Y*YHIPYVZ
=altro	s(Z)H*I3J?G@XBZC^DJHHIJPJZGaJ
=alway	f!I%K(H)I+J-F/H3J7J9H:I=J>I?HBECHD_F[HFIEJIK_LJMIOJSJTZUJVIWJXJ]G^IaHbJh]
=am	Z!E#[%H&J(I)Z*D+F,H-D.I/G0J1I2J3D4G5I6I7G8I9Y;Z<K=E>@?CAIBDCED[EHFHGHJIKBLGMcNEOEPEQJSGUEV_WHYHZD]C^H_Ha[b^cFdFeIfFg[hE
=amanha	w#J-J9J@[BJHIIJKKX^
=ambient	o!I-I/G6J7I@HBHEIHFIIKHNGTHZJ_Jcbd_fJgIhJ
=ambito	uGaMJ
=amministrator	i!K%I(])J+H,Z-G3J4J:J=J>J?I@IBHCKDHHDIJKIMJNJOJRJU]VWXJZZ]J_JeIfJgJhK
=amministratori	s(J)]*]?HHINJPYVKZK
=amministrazion	yBKMJg^
=among	s9J?^@HHHIJK_ZH^IhF
=an	J#I%A(Y*X,X-?.D0I1G2J3W4G5@6J7D8E9D<[=C>G?CAYB=CFEAFZH_IDKYLJMZNJPGRHS_TXU?VEWBXHYBZ[[D]>_EaYbJcIdFe[fIgIhA
=anchor	h!J(K-J/F9IAaB[HDKIMINJPKZH]J_]aIbJ
=ancien	e!I%H(H*J-F/X3D6J7J9F:I;J=J>a?E@DAJBGCHDFHBIDK_LJMbNHOFRJTHUJVJXJYZZD[I]G^J_JaDbHcJdIfHh_
=ancora	j#I%J(I*J-K/J3H9Z:I=I>I?I@YA^BICJDJEKGHHEIHKHM_NJOJPYTYUIVFWZXJZH]IaHdJfHhH
=and	@#^%F(C)E*]+H,?-G/^0J1Y2H3D4G8^9B:G;?<_=I>[?G@_AXBaDHEGGDH<I^JXMDOYPCQIS9TDUCVJWEY[ZH[@][^G_DaHcYdGeCfXhH
=anda	y9Y@IHGPZZ]dJ
=ander	i!G#G%](X)H*F+H,J-B/I2J3G4I6Z7H8J9B:_;H=H>Y?G@^AHBEC^DEFGGIHAIYKaLIMGNGOHPERJSKTJUJVGWJXGYIZA[H]E^G_HaGbIcJdIfIgIhE
=anderen	q!I%J([*Z:Z@ICFDJHIJYV^ZE
=andern	c!J#H%H(F)I*G,J-H/J3I4J6J9H=J>H?H@YB[CHDIGJHDIGJJKCMFNFOJP[SJTKUIVEXIZ[]I^b_IaJbIcJdHeJfJgJhZ
=anderung	wL[ZI
=andra	k!I#I%])I*[-H/J3F7I8^9H:H;K=H>D?H@XBGC[DGFIGJHFIFKCLHMFNHOIPHSJTIUJVZXFZA[H]F^^_IaIbJdIfJgJ
=andrat	y*J@_BIHJZHgZhI
=anew	u+_3J4J8[>I@JCIDGHBK[OJ
=anforderungen	wIEN_ZJ
=angeblich	q#J+[-I3I9J>I?K@ICGDFHGI]N]O[ZH]IaHhX
=angeboten	o*X>F?a@JCJHJKIOIZG[YhI
=angehakt	uLZZKd^fG
=angezeigt	y3J>[@JHJKJOIZG[]
=ani	y3H>G?FD^HFZFa]
=anixi	yJ[NJ
=anker	w9J@JAaCJHJIJKH_J
=anmeldebildschirm	s[YbY
=anmelden	p(J,I7J:J>J?G@EBIHYIKKJL[MXSJTZVJZX[Z^IaHdJfJgZhG
=anmeldung	m#I/J?J@YBYCJHXIIKJLXMFNJOJSJTXVJZ[[HaJbYcJfKg[hH
=anna	y-IHJIYZY
=annan	w([*J6[:[HGJXPJUJVJWJZIcJ
=annat	u!K#K-G3J9I:]>I@_BKCJDJHIIJK[NKXJZE]J
=annuair	n!Y3^7]>F?ICJDJEJHFIJKJNJTJ_YaIcJd[
=ano	u-_9H:J>J?I@IBJHHIGKaMINJOJZE]KhH
=another	X#D%F(^)F*E+H,I.J0I1J2J3E4I5I6I8Z9C:];H<K>Z@cAEBCC_DBEHFFGDIDJHKYLXMDNGOGPFQJRJUGVDWHXYYIZA[X]F^GaIbEcHdGeJfHhC
=anruf	q-J3[9G>X?_CJHFIJKIMJOIVJXKZJ]Ja]
=anslutaren	u#J%Y4J8]9J<]=J>JHHQYZJdGfJ
=anslutningsproblem	yc[
=answer	j#E&Y*I+J-E3I4[9Y:J=J>H?Y@HAJBICHDYH[IJKHMHNIOIRHS]TJUIXKYJZF]J_JaIbHcIfKhJ
=ante	h!J#I%J(F*I+J-E/K3E4J7J9F:G;I=G>[?^@FAJBGCDDHGJHBIEKaLKNIODRJSITIUIVGWJXGZC[J]a^I_JaEb]cIdJfIgJhG
=anterior	n-J3I9J:J>H?J@EBJCJDIHGIGKbM^NJTJZD]HaKbJgZhY
=antiga	r-J9J@JBJHHM^TJZJh^
=antigo	w5X>XYY
=antigua	yKWMYhY
=antiguo	u5X>XYZ
=anvanda	u-I?Z@JK]P[VIZG
=anvandar	p!G%K(G)[*G-F3H7[8I9E=[>F?I@GA]BHCJDIHCI[KFLKMINJOJPFSITKUJVHWJXDZ][X]G^G_FaJbGdJhJ
=anvandaren	e!]#F%H&H(Z)G*G,J-D.J0I1I2J3B4I5J6H7G8G9D:G;Y<J>B?D@BAFBFCXEJFIGZH@ICJIKCMFNFPYQJRISHTFUGVWWIXDYI[G]]^__^bEcGdGeJfHgHhC
=anvant	u-I@JKaZG
=anwender	s*X@IHFMZNZZI]Za[
=any	V#E%E&H(Z)I*D+X,G-B/D0F1^2H3B5G7D8B9b:C;G<F>X?X@HA@B]C@D_EEFFGBHCI@JBKaLFMCN[ODPCQHRFSDUDX[YFZG[D]C^D__bIcCdAeDfBgEhB
=anybody	o(I)I+Z-]9[>J?I@GBIDJHGIIKJNKSXUZVHXJZXdIfJ
=anymor	l/J3J=Y>^DHHBMITJZ[_Z
=anyon	k#I%H)I*Y-F/J3I7J9]:H=J>F?E@^BGDIHZIHKHMGNHP]UXVF^I_JaKcIdJhJ
=anyth	i!K%J(J+J-E/J3I7]8J9K:I;[=I>G?F@FBGCEDaFJGJHYI[JJMINIOJPJTJVHXJ[Y]E_KbIhH
=ao	h!H#G%J(G)I*J+J,[-I/I0J3D4J6J7J8J9I:I=H>Z?E@GAKBFCFDFEJIIKHMHNIO]PIQYRJSITGUHVGWI[I]I^J_IaZb]c^dFe[fFgJhI
=aos	uHIIZNZ
=apagada	y<YBJHHU[fW
=apagado	yHJU]_W
=aparec	j#J(]*I-H.W3I9I:I>H?X@HBICGDGHEIGKZMHNJOJVJXJZB[c]IaJbXfJhZ
=api	k#J%D(E@IBJH_SIVJXDZEgb
=aplica	y*Z
=aplikacji	u%J(I*J9J>J?a@JBJCFDJHGIJMJTJUJVJWKZJ[Ka[bJgZ
=app	T!E#C%B&H(a)A*^+@,F-@.H/D0F1G2H3@4F5H6F7D8F9@:B;F<H=B?i@?AFB=CdD>EFFFGDHdI>JEK=LDMDNAOBPCQHRGSETDUCV?WCXCYGZ9[B]?^A_Da_bFcDdCeFfDg^hA
=apparait	w([?[CJDHHI
=apparently	l%J(J-_9I:J?I@YBJCJDJH@IYKZNKV]ZF[IhI
=appear	f!J#I(J*Y+b-^3F9F>D?^@GAJBGCFDCGJICKJLJMIN^OIVJXJZZ[J]I^J_JaGhJ
=appel	r-J3Y9H>J?[@JHEKHNJQZVK]Xa]
=appen	u(I*I-H3H9H:J=I>G?^@HBJC]DIHEIIKIMJNJPJTJUJVIXJZE[I]Ha]bIgZ
=appl	k#E(H-I9K:J=J>I?I@JBHCKHeIHKHSJTFUJVKZD[HaJbJfJ
=appli	m%H(G*X-J/W3J9G:J;^=J>X?X@XBGCHDJHDIIKIMGNZPJUIVFWJY]ZG[K]IaYbH
=application	k%G&K([*J,]-I3I9J>I?Z@JAJBHCZDJEKHGMJNZZD]I_JaIcHeJf_
=apply	q)I*]-IGXNI
=appreciat	y-H9_BIHFKJZJ
=approv	l>[?H@IBJZFa^bI
=approval	q+K3F9I>[?I@IBJHaIJOHZKaE
=apps	w+Y/IHIPKg]
=apre	l!J#Z%I(J*J+J-Y3G4J6J7J9G:I=I>H?E@IAJBXCIDIIGKHLJMHNHPJR[TZUIVIXHZE[J]^_[aEbJcIdIfIhI
=aqui	r:Y@^CJHGIKU]VKXIdW
=ar	V!a#X%A&F*B+C,D-^.I/C0C1D2D3=4[5E6C7G8A9K:X;G<F=A?HABBZCDDEEEFCGCJEKYLKM>N?OYPYRAU^V]WDX>YCZ9]>^Z_Ca?bCcAdWeDgCh[
=archiv	y&GGXH^ZI
=are	N#H&G(D)]+Y,C-Z/F0Z1B2C3Y5]6G8I9_:H;B<F=BA_BED>FHGFHFI?JBLFMYNZOGPaRISCTEVXWZXDZA[D]A^J_>a@bCcXdXeDfGg@h?
=arranca	y+XHJb[dFf[
=arret	s!Y#W0XHHfX
=arriv	a!I#I%J(H*J+J-F2J3G6]8J9H:I=J>C?F@FAJB]CGDGGIIHKFLJMHNIOIPIRISKTJUJVHWKXFZ][Z^J_IaabJcJdIfHhH
=arriva	m>XHEJYa^
=arrow	u!]HIZJ
=articl	o9IGJHaUJZJ
=arv	y!G;]
=as	P%^&G(Y*b+b,E-].G0^1E2H3_5X7D8F9A;F<G=G>??Z@>ADBFCJD?EEFHGHH?IZKcLAMBP@QCRESCTFUBVCWEXXYE[B^B_HaAbIcAdHeEfBg@h]
=asap	y#^BJHFPJTFZZ[H
=asistent	w+X,XHIdHe[
=ask	b!H%J(C)D*B+b,H-E/J1J3F4J7I8J9K:X>F?D@DBFEGGHIHJKKCNFOIPHQKTIUYVdXG[I]J^IaHbJdFgGhF
=asked	_!I#H%J(I)H*^+],X-H/J3E7J8J9H:I=J>E?F@EAJBFCYEJGJIDKCLbNIOZPHRJTIUJVGZH[I]E^H_IaZdJfJgJ
=asks	[!J#H%K(F)G-F/I3H7J9H=J>C?D@CAIBEC_DDGKHbJJNGPJSJTIUJVGWJXH[I^J_JaEbKcJdJfJgGha
=aspettar	w@^
=aspetto	y3J9[>J@HAJBJCJHFIJXJZIa^
=assign	o%E(X)]*J3J7J=[@ZDJIGKILJMJZF^Jg]hJ
=assignment	yHY
=assist	y9WBZHK
=assistant	w+Y,[HGe]
=assistent	r%J+ZHFVJZJdFeafIhJ
=at	L!@%D&[(D)@*[+^-B0C1C2E3H4F6D7a8H9?:E<F>H?E@dCJDBEGFFGIHAIZKHLcM[OFPCQFRATIV>WJX?YDZY[@]a^J_CaAbceIfIg@hK
=ate	u9^>J?J@]BIHFIJKJMJSJZJ]JcJf]
=atend	q-J:J@JBKHHIZKJNaZH
=aterstall	r%Z([@JBGHGUJZD[Kb_
=aterstalla	g!H#J%Z(a)Y*H,J3I:]=Z>G?H@DCIDFIHKFLIMHNGPHRKSHUFWIXJZZ[Y]H^GaHbBdIfIgHhG
=aterstalln	k!E#I%J(F)F*H+K3I6J7J:G=[>I?Y@HBFCIEHIJJJKJMJNHPZRJSZTJUYWYXIZI]H^Ja]fGgIhI
=aterstallningen	r!J(H=I?H@HBYCJDIHISJUIVHWJZb[IbHfJ
=aterstallt	y(I@IBZM]UIZFgZ
=ativar	y(J,[HJYXdIeY
=atkomst	r!]#J%Z(J-J0J4J8K9G:J>H@IBJCJH[IFKIMJP]TJVIXIZ]aIbJdKfJ
=atrasado	yRZ
=att	_!E#C&J(b)G*G+X,I-a.Z/G0H1I2H4F5I6H8G9A:D;G<J=D>B?EAGBACDEHFHGGHEIAJHK[L]MENYOYPFQIRHSFUFWHYHZH]X^Z_FaEbDcGeIfGgG
=attach	wHEZ_
=attack	w#GHETa
=attempt	^#_%I(I*J+J-F/I3H7J8J9H:H=I>J?JBXCHDIGJHGIFJJKHLGMIN]OKPHRISJTIUJVHXcYK[J]H^XaIbHcJfJgJhI
=attender	w@ZXY
=attendr	s@XXX
=attiva	yHYLX^Y
=attivo	wQYYX
=attribut	f!J%H&J(J/H0H1H3Y4J8J=H>J@IAJBHG]HaIJKJLYMHNIOJP_RITJXKZE^Y_HcGdIeJfEhJ
=attual	u@JKHZFh_
=atual	s@IHIIJKHZIhb
=au	f!G%F(])Y*G+I,J-H/I0I1J2Z4H6J7I8Z9C:F;I=G>Z?F@CAZBDCFDFEJFIGIHZJJKFMFNHOEPEQXRISHTFUYWHXGYJZ@[G]Z^H_GaXb]cHdHeJfGgIhZ
=aucun	l!J#J%J(H)I*J+J-I3E4Y9H=J>H?F@IBYD]HCIJKJMINXOHPJSJTJU^VHWZXIZG]Ja]bIcJfI
=audit	d!J#J%J(I)J*K-[/[3I9H:J=J>J?I@EAKCJDJEZGJIIJJKELXMINZPJTJVZXJYX[J]^^G_IaIbJcHdHfIgJhY
=auditor	p)Z@ZGJHZJZKJMJNIYXZI
=auditoria	uEXHINXcZ
=auf	[!I#J%]&J(C*E+H,I/H0I1I2I3C5G6H7H8I9X:F<J=F>]?J@FAGBCCCEIFHGHIDJZKFLHMCOEQJRYSGWEZ?]X^Gacb^cFdFeHfYgGhG
=aufgefordert	y+ZDKL^ZF]J
=aujourd	w>K@ZHIKJX]ZHaJ
=aun	y>J@JGGHJKJMaPZVIfJ
=aus	h!^#[%Z(F)H*F,J-J/J3H4J6Z7J9J:Z;J=H>F?H@HBFCFDGEJFKGJHBIIKIMENIOJP]QKRJSITJUXVDWGXIYJZD[J]H^[_Ja]bZcGdIgIhJ
=ausgegraut	y(^:Y;JDJHIaJ
=ausgeschaltet	u%J4J9J>JHHU[VIYJcId]fY
=ausgesperrt	w#]HJ
=auswahl	y3H>IC^HHOI[Z]]aE
=autenticacion	y,[3]?JCIHIhJ
=auth	k(Z*I,^?DCGD]HCPIRIZI]I_JaIcY
=authenticat	y)K,[7XHHdHeJ
=authentication	a#J(^)E*C+H,D-I0J3[9J=K>E?G@JBJCYD]EIGIH]KJMJNHPHTGUJVIZG][aDcXdK
=authenticator	U!H#G%G(A)F*W+H,C-H/I0J1K2K3D4H6J7H8J:F;J=H>a?d@FAJBFCFDAEJGIH_IGJIKELHMENFOHPHRJSHTHUGVEWIXHYKZ?[H]D^I_Ha^bEcHdHeJfIgIhG
=authentification	y,]?KCIDYHH
=authentifizierungstoken	y,^HH
=authoris	yVZ
=authorization	h(])]NJUG
=authtokenerror	y,_HF
=auto	w1_9JUJYIZJ
=autoatendimento	s!I#I(J)a*K,J-I3J:J?J@JBICJDIIJKINIPKU_VHXIZF]JaI
=automatic	y#ZaX
=automatica	s-J/I3G7J9H=H>I?F@IDIHZIJMJNJTJUJVJZJaafJ
=automatically	r#Z(J)I0J9I:G=aEIHYVJZD
=autoris	w9J@]HEIJQYV]
=autorisation	u%](Z;YHFNJdK
=autorise	wDJHITYV_
=autorizado	rHIQXT[V[
=autorizzato	yHITYVY
=autorizzazioni	u%Z(Y;[HIVJ
=autoservicio	q!J(I)_*K-I3J4J:J>K?J@KBFDHIJKJPJSIU_VFZIaKdKfG
=autr	l%[(X)H*Z+J-I3J9I:[=I>H?G@YBIC_DGEJFJHDIHKXMJOJPJUGVYWIXJZG[K]JaIdJhJ
=aux	s#J)]*X+K-K9I?K@JCJDYHDIHN]UGVJX]ZJ
=av	c!]#F%G&J(B*E+I,[-D.J/I0I1H2J3C4G5J6[8F9C:G<[=F>E?F@DAHBDCYDFFIGGH?I[JILGMFOGPEQJRFSGTHUaVCWGXFZ@[H]X^G_GaEbZcFd]e[gGhE
=availabl	f!H#J(J)I*I-H3I4E7J9J:I=[>X?]@HBEC[DGH_IGKFLIMGNJPJUGVYZF[I]IaJbFcHfIhI
=avant	p#J(J-I3J9G:J=J>G?Z@YBICHDIHDIHKaMJOHVIXJZD[J][aHb]cJhH
=avbruten	y!J-K9IHHIHKHZI]bbIhK
=avec	h!J#I%F(H)J*I+K,K-I/J3a4J7Y8J9G:Z=H?D@GAJBZCGDFGJHAIFKYMGNHO[P[RJSJTJUHVFWIXIYKZY[I]HaDbHcYdJfIhZ
=avez	q9]HHIJXX
=avon	y8ZHIU[VJZJ
=avstangd	s!a8J9I;J@JBICJHEIGKJMJPJRJVJZJ]H^I_IcKfZhJ
=avstangt	y;[
=away	c#H%H(F)Z+I,J-W.K/G1J3E4I5K6J7J8J9E:H;J=K>D?Z@aAIBXCEDXEJFIGJHXIDJHKCLIMGOHRJSHTIUYVFWHXJYJZG[I]a^Y_IaCbGcHdJfIgHhE
=ayer	r9G>J@^BJDHHJIHKKMJZG]^f[
=ayuda	y9[HKZ[
=azienda	w8X:[@IHGUZ
=azureaduserpassword	yg[
=b	r#J%I(H-Y4J9G>J?J@ZBHF_G[HBIHK[MINHVH]JaK
=b2b	g!I#I%I(H)I*I-E/J2J3D4I7J8I9F:h;J=J>F?H@HAIBFCIDHEJFGGJICKGLJMHNIOIPIRJSJTJUGVHWJXJZF[J]I^J_IaDbIcHdJeKfJgJhI
=b2c	i!F#J%I(G)I*J,J-I/I1J3I5J6K7I8J9J:G=F>I?G@GAKBDCJDIEHGJHjIIJHKIMHNDPHSDTHUHVFWBXJZ@[J]I^I_IaIbGcJdKeJfGgIhJ
=b4	y#I-[9H@GBHHGIIK[MINIXJZG[K]]aKhI
=back	R!_#I%E&H(A)E*E-@.G0X1C2F3B5E6]7D8Z:D;E<G=I?B@IACBXCBDBEFFDGBH;I@JGKdLDMCN@OEP]SETDVBWD[B]Z^C_FaJb]dafZg_hB
=backup	g!J#I%I-K0K3J4I6a8K9H=J>J?J@IBHHbIJKGMKPZRIVJYJZD_WcIdKeJfE
=bad	o#a-I3^>G?JBICHDFHHIEMITYXHZJaIbE
=badg	qH_ZI
=badpwdcount	u!J#b%H3J9IBJHFPJZJ
=bank	l#F9E:J>J@JBIDKHbIIJYKHMKVKZD[J]JbGhJ
=bann	e-Y@JBJHbIGJJKGZI
=banner	y.GH]
=bar	yHII^
=bara	f!G#D%H(G)I*F+I,J-E/G0I1I2J3G4G5J6I7H8I9C:H;H>D?_@YAIBECaDEEJFHGJH@IYJKKELIMDNHOHP[QJRGSFTXUGVZWIXFYIZX[c]G^I_IaEbEcHdHeJfGhF
=barra	yF[
=baselin	h?J@HBJHXIJQ]Y[ZIb_
=basic	l=dBJCIHEPJYJZJdGeJfI
=basta	w!J-I3E9I@ICbHGIEKJVGXJZE[JaK
=battery	r!J-J3J9H>J@IBIHaIGMJNJRYZG]]fJ
=be	M!I%F&G(=)A*E,J-Y.I/B0I1G2B3a5_6^7G8B9G:@;D<G=?>>?^@[ACC[DCEAFBGDHcI_MJN>OAP_RESHTEUAXBYGZ?[]]@^>_JaIbEcYdGeZfBg@hI
=beaucoup	y9]BYHI
=becaus	S!E#W)G*H,I-X.J/[0H1G2J3F4J5X7H9H:X;X<J=H?F@JCFE[FIHII]JGLXMGOZPGQJRZSJTXX[YDZB[I][_GaIbGcJdYeGfGhC
=bedankt	u-I3I9^>J@KB[DJHGIJMJVJZG]JfJ
=bedrijf	y8Z:]CJHHIJKI
=been	W!Y(B)]*G+G,I-Z.J/E0J2J3E4E5[6H7G9G:G<J=X>C@HAHB_CFEHFIGGHEIIJXKXLHMGNEOFPHQJRHSETHU[WZXIYIZI[F]F^D_YbEcFd]eFgFhJ
=befor	V!Y#E%G&I(F)G*G+E,I-I.I0I1I2I3D4F5Z6H7F8F9F:E;I<J=G>C?B@]AFB?C^D]EXFIGGHFI@JFK^LDMXNCOEPHQIRHSGUGVDWHXZYIZH[E]c^F_Fb_cDdFeIfEgFhK
=began	y>EHJ]_
=begin	w-H9I>IBJFZHDIIKJXJZ_b[dIfG
=beheercentrum	yMKSJdGfJg_
=beheerd	yNHZJdahJ
=beheerder	h#H%I(Y)b*b+H,[-D/J0J3G4H6I7G8J9F:H;H=G>F?D@EAIBFCDDEEYFJGJHBIEKDLIMGNFOIPYRJSITIWYXEYJ[J]E^I_HaGbGcHd]eJfIgIhG
=behind	i!J/E0G1Z3]4I5J6I7J9G>H?K@IAGBHDJGEH@IIKJMaNYOJPIR_TGXJYJZF]JaFbZcJdHfFgI
=behorighet	w%](^9H;IHHVJ
=behorigheter	u%H([9H;a?J@JHHIIVKZFbJ
=behover	y1I9JH]MZfJ
=bei	]!E#E&J([)D,H-E.J/G0H1H2I4G5I6H7I8I9F;[<J=D>B?YBCCDD]EGFHGGHDJHKDL[MENDO[PFQIRGSaT]UZWYXIYH[H]D^__HaBcDdXeIfDgEhC
=beim	]!E#E%]&^)G+I,[-E.J/G0H1H2I5I7[8G9F:Z;Y=C>Y@EAHBBCDDDEFFHGGHFIDKBLZMDOYPIQHRFSFTGUEVBWEXEYGZG[F^J_Ga]bFcXdBe[fCgGh_
=being	k/I4Z;X@GBJHZIJJHKDN^PITIZF^J
=bekomm	u>J@JBJD[HGV[[JaZ
=bekommen	y(K)[@^HHUJZI
=bekommt	w%H:];Z?HDJH]ZEaFgX
=beleid	m!K#K%J(I)J*^/I3J6K9H:J=I>I?Z@GAJBHCIDHEHFJGKHFIHKGMINbOJPITKUGVHW^ZE]I^K_IaJbJcGdFhH
=believ	y-YHGR]
=belong	o(J/J:Z>]GJHDIIKIPXZG_Jd]gJh[
=below	u-]1I5^@HBJHCIFKHMINIZF]JbZhX
=ben	l!K#_%J(F)Z-H3I4J9Z:Z;J=J>I?G@EAJB[CFDZHAIGKFLJMINIOIPJRJTIUJVGXGZC[]]H_JaEbIcIdKfJhH
=benutzer	]![#H%E&J)J*I,G-E.K/I0H1I2J4G5J6H7F;^<K>F?J@ABXCGDIEHFHGYHAI]JHKELZMENDPXQJRGSGUEVIWGXYYIZE[F][^^_^bDcFeHfDhD
=benutzern	y*Z;X[Z
=benutzerobjekt	y!JA]BJLXXJ]J
=benutzt	u,Z-[@JHHIHKZXKZJgY
=berechtigungen	q%^(Y4J;_>J?I@ICIHIIIKJVJZH]JaIdKhJ
=bereit	s+X-J@[HIIJK^ZFhJ
=beschikbaar	y*]4[9J>J?WHHaJfI
=best	w#K-J9]:I>H?I@JDJHFIINKVIY^aJcJhJ
=bestaat	y>XHH_]
=bestatigung	w3I>Z@JC^DIHIMJO[ZIaG
=bestatigungscod	w>[?JHHaZ
=between	c!H#I%J(J)J*I+J,J-H/C0H1I4Y5H6^7I8G9I:J;K<]=H>H?I@_BFCHDHEJGJJIK_LJMGNFOJPISITHUJVJWHXGYIZC[K]HaIbHcbdGfEgIhJ
=bevat	w#J(I-]HGI]KINKZH]H^J
=beveiligingsgegeven	y9J?IC]D[HK
=beveiligingsvragen	y*[-I4J9H?_HJXJZJ]J
=bevi	y*ZC]
=bez	g!F#Y%E&](H)J*J+J,J-G.K/I1[2I3^4I5J6I7I8[9F:G;I<Y>H?E@EAHBECFEJFGGHH@IEJJKGLZMZNZOCPHQJRGSITHUHVHWIXGYHZD]F^Z_ZaCbHcEd[eFfChH
=bien	r/X3E9G>E@JBZCKHEIIKGMEOITZUJXJZJ_Ja[cJdJf^h[
=biezac	yh[
=bij	b!D#E%E&K)F*F+G,[-C.J/G0H1I2I4F5X6G7X8F9D:F<J=F>C?Y@XAYBBCCEIFIGHH?JIKCL[MENDOZPXQZRFTHUEWGXDYGZ][E]E^X_IaYbJcEe]fCgGhY
=bildschirm	y9K>]HXaIbH
=bin	g!H#^%I)H*Z+I-E/I3F4I7J8J9^;J=H>]?E@DAHB[CFEJFIGIH?IDKDLIMFNGOIPHRJSJTIUIVYWJXEZA[Z]Z^H_[aFbIcIdJfIgJ
=binnen	y9J>HB^HI
=bis	r#J-J3J9_:J>G?J@ZBGCJHDIIKJM]VJXJZF]Ia]
=bisherig	u@HBIHGKIMYZGg[h^
=bit	s![<_@]BJCGEJHJIHKGPIYHZF^JcJ
=bitlocker	qH^
=bitt	m!I#]%H(J-[3J9Z>I?J@HBGCIDJIEKEMHNJTIVHZ^[F]HaJfKhI
=black	r!X9I>^@KHZZGaJbIfI
=blad	h!I#G%I&Y(])H*I+J,X-F.J/G0K1J3D4I6Y7I8X9G:H;I=G>F?E@FAIBGCEDZEHFJGIHEIHJIKHLJMJNGOYPHRJSYTFUGVGXGYJZb[J]H^G_GaGbFcHdHe[fGgKhG
=blank	l-D3]7I9J>K?D@IBICJD^HFIFKINKPWSJTIZZbZ
=bleibt	s3J9J>FCIHXLXZI]Jaa
=blev	u*Z@IDJHHIJKJZE]acJd[fH
=blijft	w#I(J3G>I@JBJHHLZOHSJTGXJZ]]Ka^bJfK
=blink	yHHZIa[
=blir	y#I@IHJKJLYTJZY^Jh[
=blocca	q#[-H@KBICKHYIIJXKGMGTJXIZ[eYhI
=bloccata	w#YBJXKb]
=bloccato	f!I#b%J(J*K-[/H3G4I:K>J?J@EBHCIDIHHIHMHNJPISJTaUJVIXWZF]J_HaJbIcJdKgJ
=blocco	wHGT_ZKbY
=block	U!I#C%G(G*G+G,]-_.a/H0J1G2I3G4[5G6I7G8I9G:F<H=H>J?F@^AHB@CGDFEJFIGHHGIDJaLHMFOIPFQ[RFSFTHUGVGWGXdYHZ>[C]F^Y_IaIbHcYdGeHfGgEhF
=blockerar	y#I-H.X9JHZRHTHXJc[fI
=blockiert	q#I-J@IJYK[QXTZ
=blokada	u!J#H-H/D4J6J7J9J>J@KHGMJNIPKTcX]ZJ_IaIbIcIdJgJ
=blokady	y#J9G@HHJNITJX]b_
=blokkeert	wHXcZ
=blokuj	s#Z-I.X9JBJDHHZJYNJOITHXJZIcXfJ
=bloqu	i%K(J*J-Z.X/H0J1J3I4J6J7J8J9G:J=J>J?I@XAJBHCHDIHJIFKFMHNZOKPJRISHT[UJVJX[ZF[I]I^K_JaIbIc]dIfHgJhI
=bloquea	s#Y-IHZJYMJTHZKcX
=bloqueada	e!I#b-H3K>I@IBIHKIJKJMJT[UJVJXCZI[Hb_hJ
=bloqueado	f!H#]%J(I*I+I-^/G0J1J3H4J6J7J8J9I:I;J=J>H?H@CBECGDHEJHDIGJJLJMINIOJPHRJSGT_UHVIX_ZE[Z]I_IaIbGcGdIfIgIhI
=bloqueia	s#Z-J@KH[JZ
=bloqueio	w7K@JHGT_ZIb[
=bloqueo	u7KHGTaZKbZ
=bloss	u-I3H>J?J@JCaDIHGIYKHOJZF[[
=blue	y+J9HH]ZJbW
=bo	s#J-Y/[9H>I@HBJDJHFIKKYLYMHNHTHXYZD]]_JhJ
=boit	u(J-I9I:I>]?I@IFHH]IHKJXJZJ
=bokstaver	y/[9ICJHFI_THZI
=bon	y3H9H>J?IBZOHVJZIa]h[
=bonjour	y-J9_@JHHZJ
=book	r3I>HHa_J
=bort	s*J-H8]9I=[?[@IBHCIDJHEIHKGMJNJPJU[XJY[ZF]JaJbIcJdGeIfIhJ
=borta	s!J(H*J-I1[3J9E:J;]?^@HAJBHDJHDIHKGMJZJbYhJ
=bosqu	s8_9IAXHJZJ_Z
=boss	s!Z%J(]3JBIHDK]PKbJ
=bot	n#J(K-I3J9c=J>I?I@HAKBICJDJHDIHKIMJNJOKUKVIZFaIfKgXhJ
=botao	u(_9J:[HGVJZI
=both	b!E#G%H(F)H*^+H-G/G0Z1J2J3F4]5J7H8G9I:F;J=I>Z?@@FAeDDFJGIHGIDJIKHLIMGNGO[PERHSITHUKVHXJYJZZ[H]I^H_FaHbHcGdJfEhG
=boton	u(^:[HIVIZJ
=bought	u8Y>JJYWZ
=bounc	q#J*J-[3G7[9H:H>F?HBHCIDFH^I[KYMINJOJZB]JaDbKhJ
=bouton	u%I(a)K*K9J:[BJHEIJVHZI
=box	_!E#E%F(F)I*J+J,G-E/I0J1G2H3F4Z5J6I7H8H9H:H;H=I>E?G@CAHB@CHDGFJGEHCIFJHLZMENDOHQJR_SITGUIVGWIXIY^Z>[G]F^b_GaHbbcGdCe]gHhb
=bracket	w3_>HBJHFIJOJaHbJ
=brak	g!G#G(F)H*H+G,Y-E.I/I0I1J2J4G5Y6J7H8H9F:G;I<I=K>D@FAIBDCYD[EJFIGGH>IEJHKHLHMFNFOFPGQJRISDTHU[VFWZXGYIZD]F^H_Ia^bZc[dGeGf^gHhI
=brakuj	l!J#J%J([*J-I3]9G;K=Z>H?H@JAJBJC^DIGJHDIXKJMJNJOFPJUJV[ZG[J]G^J_HaGbIcJfJhJ
=branch	m%^(J-J/K4E9I@HAHBGG^HFIJKHMDNIV^ZI]GbJcYfIhJ
=brand	r-]@ZBJJYKJNJUJWYZEbJ
=brauch	u>ZHXKJZ[
=braucht	r#Y-J5X=H>ICJH]THZI]Ja]fJ
=brazil	y!I:JHZTKZHaZ
=breach	s-b@IHDIHKENJZH
=break	h!J%J-H2X3Z5J<X@JBGDIF[GJIIJIKJN]UJVJZGcYdIeJfJ
=breakfast	u-I@^HGNJZJa[
=bricht	n#J%J(I,Y-K3H4Y5K9I=J>I?I@JBICIDIHIJJLJMINYOIRJUIVIWHZ[][aIbIc[dHe]fHhJ
=brok	l!F%G)I/]1W2^3I8J9I;Z=J?J@JBGDJHDJJMKPIQZRHSJUHVIWJXJYaZE]H_KbEdHeGfE
=broken	b!I#I%J(I)H*J+K,G-F/H0I1J3H4^6H7I8H9I:J<K=H>D?FAIBFCJDHFJGIHYIGJIKHMHOJPGR[TIUIVGXJZ][J]Z^IaIcZdFeIf]hG
=browser	^!H#D%I(G)J*I+I,J-F.a0K1J3F4I5J6I7I8J9G:H;I=I>F?G@EAJCGDGFIGIIEJJKELIMYNFOHPIRJSJTXUHVFWJXHYJZB[H]b^I_HaGbdcDdJfHgI
=bug	w*X-GBIHbUFZIfJ
=build	k#J%J(J1e3K4K6J9H=H>J?J@GBHDKHIIHKKPJRJZF_IbJcJdHeIfI
=built	s-Z6W:HGJHHIIKIP^VI^[
=bureau	u3G9Y>X?^@JBJCJDJHEIJKJMIOJVZZJ]JaJhK
=bus	e#J)J*J-I0I3I4I9H>D?I@JBGCJDIHAIJKKMINJOJRJSHTJUHVIY^ZH]__JaHcefI
=business	k-J=c?J@JBICIIJKJPJYJZYdFeJfH
=but	M!X#A&I(X)I*Y+a,F.J/d0F1F2H4E5F6G7D8D9G:A;G<G=F>C?aAFB;C_DXEFFFGYH>I@JIKFMaNHO_PXQHRFSCUAVYWAXAYJZE[a]I^@aZbIcHdBgF
=button	e!D#G%I(d)J*J-G1K3H7J8K9G:J;J=J>H?H@HAKBECIDGGHHWIGJKKHLJMINHOJPJSITIUJVHXJZZ]I^I_JaXb]fKhI
=buzon	y>[HYaG
=by	M!Z#H%[(=)H*D+G,C-Y.I/D0D4F5D6X8C9B:X;D<[@cC@DGEAFDHGKJLEMFN^OAPDRJSAT^UbV[WFXAYYZ=[W][^aaBbIcYdYeDgIhF
=bye	r#I%J*K-I3I9a=J>H?H@HAJBFCJDIHDIHKJMINIOKPJRJUJVIXJYXZF]JaIcJdJfIhJ
=bylo	q-J9K>K?]@HBIHIIIKaNKZG
=byta	h!I#D%J(G)K*J-H/J3I4J6J7J8J9G:X;J=I>E?H@bAKBFCHDHFKGJHEIGKCL^MHNGOIPITGUIVFXHZZ[[]H^^_JaHbIcJdHfK
=byte	y@KL[ZD^Jh]
=bytet	w>I@^HFIGKIMIZ^hJ
=bytt	i#J(J*I-I/[3H7K9H:K>[?J@]B_CJHDIHKIMZNJOIPJTFVJXJZG[K]J^J_JaIfJgXhH
=c	e!G%G&J(G)J+I,J-C.K/G0I1J4I6I7I8I9A:F;H=GAIBZCDD^EJFZGIHHIaK^LXMDNFPGRHSHTXUZVHWIXEYIZ@]F^H_HbGcHdGeJfFgI
=ca	l!J#F%G(J)K*I+J,J-H/J0K1H2J4I6K7K8H9C:I;J=J>D?H@ZAJBaCHDHFJGIH@IFKGLJMHNHO[PZRHSJTYUJVHXHYJZ_[I]H^J_JaEb]cHdIfXhG
=cach	o!J#G(I-J.E3J9I:J=J>G?J@JBZDJHYIJKJMbVIZG]FaIb[cIgJhJ
=cada	w#[@^CJMJXI
=cadastrado	r#J3F?Y@JC[DZHIOZ
=cadastrei	yDZ
=cae	u9J>GIJKJOIXJZ[aZeYhI
=cai	w3Z9I>DH_IIMIOFXJaY
=caixa	r(I9J;Y@JBKH[IJKJMJNJZJ^[d[
=calej	y3KHIU_WKbJ
=calendar	q@JH_MJ
=call	W!C#I%E&J(G)F*E+G,I.I/I0H1G2G3^4F5I6G7G8F;H<I=E?a@?AGBZCEDCEIF]GEHKIIJIKILFMCNDOEPEQbRHSFTEUEVDWIXFYG[D][^E_EacbEcDdFeHfFg]
=caller	r#^)J7J:IHDIXKYNJQZZYhJ
=cambi	l3J9I@bDKHIIJKIM[OJXJZJaJhI
=cambia	sMKg[hX
=cambiada	r/Y@IB^HFM[THZIhJ
=cambiar	e!K#J(J-J/J3I7Z9J:I=J>J@[BFDJHGIIKGLYMGNIUKVJZ^^]_IbIfI
=cambiarla	i!J#I-J3J9I:^>I@ZBHCKDJHFIHKGLXMJUJVYXKZE[[]J^[bJh^
=cambiata	k/Z3J7J9J=J>J@^B^CJHEIJKJM[THZH^J_IcJhH
=cambiato	q>Y@]BJZG
=cambio	f!I#J%J(I)K+K-H3H4J9G:H=J>G?J@aCIDIIGKHL]MGNJOIPJRKSJTIUHVGXIZZ[J]I^HaHb[cJdIfIhZ
=came	i!]#H%K*K+]-G/I3D4I6J7K9H:I=J>D?H@FAJB[CJDGFIGJHCICKBLJMINIOGPJRJTJVGXHZ[]]^J_Ia^bHcJdJfIgJhI
=camera	w-I3I4K7J9I>I@IAIBIHcIIKIMHZE_GaIhJ
=campo	r(K3a7J9J:I>G@FBHDIHDIKKJLJMJZF^J_IaYh_
=can	N!?#J%A(E)_,E-F.E/B0D1C2F3?4D5E6B8J9]:H;E<F>C?H@]ACBaDEFYHeJ?KALFMHOAPBRBTCUYV^WAX[YCZF[X]>^G_BaDbEcGd]eEf?g@h?
=cancell	o#J-J3J9F>I?H@GBECHDIIHKIMGZH]a_IaKcJhJ
=cannot	D!F&D(Z)Y+?-I.C/=0X1A2C4Y5G6_7I9?;C<G=Y>_?[@JAHB7CDEGG^HGIHJ>LBMENIOHQDR@SGTGU@VCWBX@YXZZ]=_]a=bCc[eafAgEhG
=canteen	yHYV[ZI
=capital	n#X3IHGI_NJZJ
=caps	r#_@XDJHITIXGZH^Jh[
=captcha	o#I-I/J3J9J>I?J@GAJBGDJHZIEKJLIMHNJOJ]aaKbJhI
=captiv	yHFZJb]
=car	p#H-H/Z6I9I>I?I@IH^IZKGL[MJNITJVJZF]YaJdJ
=caracter	h!I#I%H(K*J-I/J2a3F6J9H:H;J=J>G?J@GBICIDIFZGJHBIcKHMINIOIRKSKUJVIXJZH]IaJbJcJdKfJhI
=caratter	y3JFYI]
=caratteri	w%I2]@JHFI]
=card	i#J-I3J9H:J?Y@IBHHaIGKIMJNJTJZB]IaEb_hJ
=carrier	w>]BJHGOJaY
=carry	yH]ZGbJd[
=cart	y>^?JBIHEZHb]cJ
=casa	s#I*J-I3J9F=K>b?I@JBICJH]IGKHMGNIRJUJZG]IaIcKdKfJhJ
=case	i-I/I3F7J9];Y>H?H@IBHCJD[HDIYKIN]OITGVJY[ZG]J^ZaJcKd[
=casella	p(J-H3J7J9G:J;Y@HBJH_IGKIMKNGUHVIZH^]_JaJbJdZhJ
=casilla	r;YHJZJ^]dZ
=catch	wHDM^RJZX
=categori	yI^JJ
=caus	r#XHXQX
=ce	f!J#Z%H(X*J+J/K3G7J9G:J=Z>F?G@_BGCGDGHAIXJKK^LJMGNFTIUIVGWZX[ZC]I^IaHbIcJdJfJ
=cedo	u@bBJHJIKKIXJ
=cel	w#H-K3J9I>^?K@HBJCJHFIIKJMJOJXHZJa_
=cellular	o#[-I3]9H:J?I@IBJCYD]HCIGKEMZNJOZVJZH]IaFhG
=celui	q3F9J>F?J@ICIDIHIIHKaO_ZIhH
=celular	f!J#](J*J+J-H3Y4J7J9G:I=J>[?F@FBGC^D]IGKDLKM]NIOZRJTIUJVIXHZG[K]G_JaEbJcJfJhG
=center	h)G*H=J@IBJHGMGPHS^UHVIZF^JbJc[dIg_
=centr	r!I:I=JSHZIfJga
=centro	s3JBJHFMJc]dGfIga
=certificat	kH^
=certo	w/Z3E9J>FB^DKHGIJMJOHXJZJa]
=chamado	y9]@JBZHI^IhK
=chanc	w9[@]HHKHZJ
=chang	J!@%A&H)E*B+D,F-?.Z/X0E1E2C3B4I5G6D7G8D9@:E;F<F=D>??@@aADBICCDAEFFDGEI?JJKDLeMXNDOCPBQGRESDTFVFWEXC[C]F^f_CaBbBdFeEfBgFhc
=change	Q!D#D%G&I)F*D+E,H.G/[0H1G2G3A4G5H6E7D9D:C;H=E>_?A@_AEBaCXD@FFGEHBI>LEMbNIOAPFQIRHSFTCUDWFXDYG[I^]_IaCbFcXdFeEfEg^hH
=changement	o%J9J>J?J@aBGHCIFKJMINJUHVJXKZY^HaIb[cJd[fIhZ
=changer	h#G(I*J-J3J4J7J9I>G?I@[BECJDJH[IHKELXMGNIOJVIXJZ[[]]I^YaIbJdJ
=channel	n:[<^@HHHIJKJMHY]ZG^JhJ
=char	j!J#J%I(K-I/X1J2c3H8J9G<J>I@CBGCHH@I^KGMKN^OKPIRJSJXJYIZF^K_KaKcJfKgI
=character	Y!G#I%H(I)K*J+J-F/a0J1J2^3G4I6J7I8J9F:H=J>H?H@CAIBDCGDHEJFdGIIaJIKDLIMFNJOJPIRJSHTHUIVGXIYJZD[I]H^H_HaJbIcHdIfJgFhG
=charg	w7YSZcJ
=chat	y9^:FHZZD
=chav	w6_?[HEZJ
=chce	g!I#G%I(G)J+Y-E/H0K2J3F4J6J7J8J9D:Z;J=H>B?[@IAIBCC^DDFIGJHAJJK]LHM^OFPHRJSJTIUIVGWJXHYJ]E^I_IaDbHcIdIeJfIgHhZ
=che	e!G#E%H&J(F)I*G+X,J-Z.J/F0I1J2J4I6I7E8I9B:G;H=D?E@HAIBFD]EJFIGIH@IAK]LIMFO[PHQJRHSGTFUFV]WIXFYIZ_[H]E_HaDbGcIdHeIfGgIh]
=check	a!J(G)I*]+H-B/H0J1J3G4J5_6I7J8I9X:H=I>F?G@BBBCbD[FJGIHDICJ_LXMGN]OHPISITJUGVHWJXGZ][F]G^H_IaHbHcIdGeHfHgIhE
=checkbox	n%K9J@JBJGKHDIJLXZD^^d[e^fJhI
=checker	y-FHZJZ
=cheer	s#I*K-J3I9]>I?J@FBZDJHGIGKZZH
=chega	sBJHGa^
=chez	r:^@[BIIJUZVJWIZH
=chg	y@[HGcX
=chiamata	w-J3Y9I>F?]@JHFIIKHOH]Ja^hJ
=chiav	y6^?[BKHEZJ
=chied	l#I*Y+X-I3J9G:[>G?F@EBFC[DGHXKEM^NJOJUJVJXJZG]IaJhZ
=chiffr	q-I3Z9K>H@ICIDIHGI]KFO]XIZGaZ
=chiuso	y!]9J=J>G?J@GBGCIHGIEKIOJU^VJZG][hI
=chmury	w!J#J/J6]A]BIHIJYOJP]ZI_G
=chmurz	r!I#K-K/_0Z3I6J9J>I@JAJBJDJGIHIIHKIMGNIPJT]ZI]J_[dJfJgJ
=choic	i#G(J*K-E:I>G?_@^AJBHCFDIH?IHKDMHNYTIUJVIZE[d]JaJhJ
=choisissez	w-YK[
=choix	y?]HIKHZE[^
=choos	]!I#F%H&J(G)J*G+C-]/H2J3H4J6J7I8I9D:H;J=I>E?G@]AHBJDCEKFJGIHZL^MFOGPJTIUHVGWJXHYJZA[I]^^G_Ga[bHcIdIeJfJgJ
=chos	s/W?K@IC[HGI]NIZG
=christma	w-Z9[@JHEKZUXZH]J
=chrom	y.Z
=ci	r#I*J-J3J7X9Z=Z>I?W@JBICJDJHHIIKHMIVJZJh_
=ciagl	y#]BGDIMIOJfY
=ciao	w-H9_@JBJHGIJZJ
=ciasteczka	y#J-J.a9H>JHGIIZJ
=cifr	y3I9J>H@KHFI[KJO[XIZJa[
=cifrado	y6]<YHI
=cijfer	s#J*K-H3Z9H>J?J@GCJHFIaKIO[XJZIaI
=cinco	r#^3J@JBJHGM[UJVJX]ZIbJ
=cinq	y#[HFMZUJXZZH
=cinqu	y#XHIM[UKVJXZ
=cinza	y(Z9J:[HI
=city	y-ZHI
=claim	k(J-]/I3I9I>H?I@HBICIDJIGJJKGNJOYW[XJZF]Ha[h]
=clarify	y%IH_ZH
=clav	b!D#Y%G(G)G*G+G,Y-D.J0Z1I3F4G5J6^7G8H9I;H<J=F?D@[AIBCCCDZEIFIGGHJIZKZLXMBNHOGPFQJRGSHTDUFVDWHXEYIZZ]Y_FaEcGdEeIfEgGhX
=cle	y6]?]HFMJUKVJ
=clean	q!J%_-J/H=JBJHDTHUXYJZJ_^
=cleanup	y=YHDZJ_]
=clear	j#J%E*I+[-J.E/J9K?GBZCJDGH[IJKJLXMIP[T^ZD[J]G^[_J
=clic	yBJHIMJZIb_
=click	]!G#E%H(_)I*G,J-F.J/G0J1J3G4J5J6I7[8I9D:D<J=F>C?D@AAIB?CCD^EJFIGIHHICJGKCLHMGNEOHPIQJRISITHUIVHXHYIZ[[G]^^H_Ha[bccIdGfIgG
=client	_!J#Z%H(H)K*J+J,K-G/I0G1_3I4J5K6J7I8J9E:a;J=H>F?H@CAJB^CIDHFKGIIGKGLIMFNIOIPIQcRHSITGUHVFWIXJYIZE[J]G^I_IaEbGcEdGeIfZgJhE
=cliqu	y9J>IBIDZHHIKKJZJ]Ia]b]
=clock	g#G%J,J-H/I0J1J3J4J6J9F=J>H@IAJBFDJHIIHKIMINJPJReS^TFUJXHYJZD[J]G_JaIb[cGdJfGhJ
=clos	_!]#H%I(H)I*I+I,J-D.G/G0H1H2I3F4H5J6H7H8H:H;J<J=I>]?F@CAGBcCGDFEJFIGGH?IDJIKELHMENGOIPGQJRGSHTYUIVEWJXIY[[F]b^H_EaGbFc_dHeKfFgHhF
=cloud	L!I#>%?&E(@)A*B+D,Z-@.F/g0f1A2D3@4D5D6_8B9A:A;C<E=?>@?@@=A[BDCCDAEBFCG@I>K;LBM_NDOCP^QERGSCTdUBV@WCXCZ:[@]@^?_aaBb@d[eCf=gah?
=cloudanchor	n%I(J,J-J/H0I2J3H8J9H:J>I?J@JAFBXCJDJGJHDIIKJMIRJTJVJZH]H_eaHbJcHdJfJhJ
=cloudsynchronisierung	y0[HI
=cmdlet	q%I(J)[/JBKH^KILHMJVJZGg]hJ
=co	s#G(J-I3I9Y:I=J>H?J@YBGCIDHHDIGK[LIMINJOZTKVJZ[[]]JaIcJdJhG
=coch	yLY^WdZfJ
=coche	sLZ^[d[fJ
=code	L!B#>%C&X(A)D*@+B,D-=.D/B0E1D2E4C5E6D7C8C9=:B;D<F=B>e?[@=ABBYC[DAE_FBGDH_I@JDK<LCM?N@PCQFRBSCTBUCVFWDXeYD[D]]^C_BaebAcBdDeEfAgCh?
=codic	f#J*J-I3D9G=J>[@GBXCYDIHJIEKHMHNJOGUJVIXYYKZE]IaccKfIhH
=codigo	^!H#G%H&J(G)I*H+I,J-F.I/I0J1J2J3Y4H5I6I7I8I9A:G;I<K=F>]@CAHB]CZDFEJFIGJHJICJJKDLIMFNHOBPHQJRHSITIUHVEWJXaYHZC[I]E^I_HadbIcGdIeIfGgJhD
=coffe	u@JH]XIZJ][
=coincid	yOZ
=coinciden	y/J6ZA[HKKHO]ZJ_G
=colaboradora	y:]@]HG
=colega	r(^*K-J9J>I@JH^IHKIUJV[ZG
=collaborator	y:[HI
=colleagu	m(G)]*I9J@JBJHYMJVXaJ
=collega	m!K#K%J(_)J*J-I3J9G:I=K>G?IBHCJDHH_IFKHMINIOIPIUHV_XJZE[J]IaHbJfJhI
=collegu	s([*J9I@YH]ZI
=coloquei	w-J@GBJDZHGIZKHMJNIZG]^aJ
=com	V!I#B%E&I(E*B,X-[0G1G3Y4E5H6G8F9D:X;G<I=C>B@HAXBZCCDAFGGFHBIAJGKBLEMDNBOZPFQHRES_TcUCVBWDXCYHZW[D]C^E_DaHc_dXeGfBgah[
=combien	y-J=EH[KZTZ
=combin	m+[/H3ZBJDGH]NKdJ
=come	[!G%C)F*X+],J.J/I0F1I2I3X5J6I7H8I:E;[<J=I?EAIBACFEIFIGWHXJYMFNJOGPYQKRHSHTHUBVCW]XYYJZ<[H]E^G_IaabGdHeJf^gHhF
=comm	u+]-Z?YCIDIHFIZXJZIaK
=comma	s3Z>IF]HHaH
=comment	o-J@JDYHaKHUIVHZH
=common	k-c9I>J@IHCIHKGNIPWZG
=commonly	y-[
=como	d!H#H%I(Z)G+],J-E/J0J3D4I6J7I8J9[:F=H>[?Y@EAJBCCEDYEJFKGJHbIYJJKDLIMHNFOEPHRJSHTJUAVDWHXEYJZ=[G]G^I_JaGbGcIdHeJfHgJh^
=companera	y9H@JH[IJKIV^ZJ
=companero	y(YHX
=compani	w(J:Z@JS]UJZF
=company	Y!E#F%H&J(F)E*H+G,J-[.I/G0J1G2I3I4H5J6I7Z8^9G:a;I<J=G?D@CAHBBCFDCEJFIGFI@JGKBLGMENaOGPGQJRITHUdVJWYXHYJZ>[Z]F^G_HaDbGcGdXeIfGgIhF
=compar	s%J([-I3I>H?[BJCJDIHBIGJ[K]MINGOJVJZE[]aJhH
=complain	h#I(J.Y/Z4I@GBGHEIFJGK]MINFRJTJUIW]Z[]Jh[
=complessita	yHHI[
=complet	c!J%J)J+E-H/I3E8J9J:H=I>G?I@FB]CHD]EIGJIGKFLIMINFO_PJSKUHVFWIXJ]_^J_IaHbIcJeYfJgJhI
=completo	u-J3F>IHGI[KKO^ZJ
=complex	pHJI_OJZE
=complexity	f(J-D@^BII^JIN[ZF
=compliant	m@IB^MJNYZJ
=complicat	y-I@ZIZNJZJ
=comply	s-YHGNaZD
=compt	X!_#a%[&J(A)[,Y-B.I/F0H1G2[3Y4F5I6F7F8G9I:[;G<I>E?D@AAJCBEDFHH?IHJHKBLXMCNBOFP]RFSFU@VaWBXJYHZ=[Z]D^[_[aDbFcDdGeHfCgGhD
=computador	yM^ZH
=computer	b!I#](I+J-Z/Z7J9I:H=J>F?IBDCJDJHGICJIKZM]NEOGSHTYVGXHZ_[I]F^GaEbYfIgHhF
=comun	y-[HJ
=con	Z!G#D%F&I(J)^*F+G,G-X.I/E0H2H3]5J6G7Z8G9D:[;H<J=D>D?IAXB]CED@EXFGGGH@I@JHKBLFMFNJO]RGSETEUCVAWFXEYHZ^[F]D^F_DaEbYc[dFeHfDgXhW
=conditional	jH^
=conecta	yH^MJ
=conectividad	yZHc]
=conector	l%X2Z3H4G8_9J<]>I?JAJBJHEIJPIQZRJUK_[aJcJdEeJfHgJ
=conexao	ySJcZ
=conexion	yc[
=config	w0]EIZJeZ
=configur	[!I#J%F(F)G*Z,Y-I/K0J1J3[6J7I8H:E<[=D>J?H@XBGCHDXEHHFIHJILHMINHPHSJTGUDV[WaXKYJZA[I]I^H_JaJbXdZe]fGgIhI
=configuracao	uE^WJZJeX
=configuracion	uE]ZJ
=configurado	yUHVZWZ
=configurar	uHZe^fF
=configurati	uE]HIVJWYZJdIeZ
=configuration	b(J1J3J8Z:H=HBGCHDHEdGJNHPJUHVHWJZFcGdDe[fJ
=configurato	yDJEIHKPJUHV^WXZJ
=configurazion	sE]HJWKZJeX
=configuro	s3G>GDHH^VZWZ
=configurou	yEJUIV]WXZJ
=confirm	h#G*X+Z-F3E8J9J:I?J@FBZCZDHEJHXIHKFLJMGNIOaVJWJXJZB[I]I^IaGbJcJdJeJh]
=confirmation	yC[HYZJaH
=conflict	uHZJYNZcJ
=confus	yHZhX
=connect	I!<#<%C&D(?)@*@+@,b-9.C/=0]1h2^3;4Y5@6[7>8c9C:<;?<E==>=??@=AIB@C=D<E@FAGbHFI<JCK=L@MCN=O>P?QGReS>T<U>V=WAX?YZZ6[>]>^@_?a?b@cad]e^fggAh=
=connecter	s(J2J8J:J>J@JBYCJDIGJIIKHMJRKVJZ[[[]HaJb]cJdJfJhJ
=connecteur	q%Z(J2X4J8[<YHFIIQY_ZcJdJ
=connection	h-J1H4J6J8J<^BEEJGJHJRJYbZF]I^J_JcYdJeJfH
=connectivity	i@IHGZEcb
=connector	X!D#F%_&J(E)H*I+I,F-F.J/H0D1E2e3C4[5H6G7H8a:E;I<c=I>G?H@GBCCGDHEJFIGCHDIBKFLFMGNEOJPJQ_RFSITGUIVEWIXIYHZB[H]H^CaIbHcCdEeGfDgIhH
=connectorkonto	w%[2Z
=connession	ySJc[
=connettor	r2X3J4J8]<[BIHFIJPJQY_ZcJdJ
=connexion	m#G%J-J1I3I>F?K@JBXCIDKEIIJSJVJXIZ[[I]JaFb^c]dKfIhJ
=consegu	r!K-J9I=^?J@ZBHDKHFIJKJSZU[VXZG]KaJ
=consent	y*HH^
=consider	u+Y-^IH
=consigo	h!Z#J%J)X*J+J-H3H4J7J:H=J>[?JBGCGD[GKHBIFKZLIMHNHOJTKUIVEWJXJZ_[[]I^J_KaIbIcKdJfJhE
=consistencyguid	l3I9JAcBJHEIJKJZHfK
=consultant	p-J3J9H:a=JBJHFIJKJU^WJZI]JcJhK
=conta	[!b#[%X&J(D)]*Y+Y-C.I/H0I1H2[3Y4E5I6G7G8G9I;G<J=E>E?E@CAICCDXEFFGH?IAJIKDL[MENEOFP[QIRGSGTFUBV^WDXIYIZF]F_XaFbEcEdIeHfDgHhE
=contact	X!F#F%E&H(E)A*?,B-A.I/H0G1D2F3b4_5G6G7H8E9C:J;H<I=^>^?I@DAEBDCbDZE_FFGBI?JGKFLGMGNFOBPAQHRESITHUFVAYGZa[E]E^D_BaEbHcBdGeGfEgGhD
=contactar	y3J4]HJc]
=contacto	u#J-K3_4J9K:J>J@KBICZD[HHIHKJVIZEhI
=contain	^!H#H%J)J*J-[2K4I7J:H=K>J@HAXBIDJF_GIH>IdJIKFLJMJNHPJTJUKVIXKZB[K^I_JbIcJdIfKhI
=container	s!K-G2J3J8J>I@JFaGaHCIDKJVJZF_J
=contato	u#I)J*J,J-G3_4I:J>J?IBIC^DIHGIGKJOIPJUJVHXIZYdKfK
=contatto	y!H#F%J3a:KBJC[DGHFIGVJXJZH
=contem	u#F-aBJHFIXKHTFXJZI
=contien	p#E(I-b3J:J=J@IBJCJHCI^KHMJTGXIZE[J]IbJhI
=contient	p#H%J-_3J7K9K:J@IBJCJHDI_KGMJNJTJXJZEcJhJ
=continu	q.Z1Y3J:J>J?HBYHDKXMJVKZG]_aH
=continua	r#I3H>YDIHEL[M]T[ZJ
=contract	o!Y/J3G=]H[JIOISGcJ
=contractor	o3E:^>H?JBJDIHFVZZXaH
=contradict	u=KH^
=contrasena	T!B#Y&J)E*F+F,F.H/G0G1G3C4C5G7Y8F9H:E;H<I=G>E?E@JAGBYCEDIEFFGHHIYK^LJMYNZOFPFQHRESETEUZVFWEXFYGZ]]D_EaEbYcId]eFfAgGhZ
=control	j-I3G4G5b<IHGIIJINIO[ZKhK
=controlador	l4_5Y7JHIIJJ[PJZH
=controleur	s4^HI
=controller	Y!G%G(H)J*I+J-C/Y0K1G2K3G4Z5c6J7F8F9J:J;K=G>I?J@EAGBCCIDGEJFJGIHXIEJaKGLJMXOIQXRHSJTXUJVIWKXIYJZF[J]I^J_HaHbHcHdJfGgGhJ
=convidado	r-J:b@IHGIJKJZI
=cooki	T!E#E%G&I(F)G*G+H,I-D.l/G0I1I2I3E4G5I6H7G8G9C:F;H<I=F>E?E@EAGBCCFDFEHFGGHICJGKDLHMENDOFPGQIRGSETGUEVEWGXFYHZB[G]E^G_GaEbCcFdGeHfGgHhF
=cool	y9]@]BIHFIJaJ
=copi	w-J@IAWH[IHKFMEOKZJh_
=copier	y>FH_
=copy	s!J-J4J6[8F9IA[BJGJIGOHRIZZ_[cIfJ
=corporat	m*I@IHGIIKHNbZH
=correct	j3E=J>F@WBIHGIJNIOKRaZE[J]HaZfIh]
=correctly	s@IBXZXhY
=correo	l!J#H%J-I9E:J>I?]@FAJBHCFD_HCIHKGM^NJOGRJTJUIVJXJZE[J]Ia_bJcJfIhF
=correspond	p3HO[_Y
=corrispond	yOY
=corta	r-G9J>J@HBJDJHFIcKHZIhJ
=cortado	w!a-K=I>I?J@JBIHEIJKIY[ZJ
=cos	y#K-I.^3I9_:J>H@HBIDIHFIGKJMHNJOJRJUJXJZI]IaI
=cost	q=^@JH^ZEdJeJ
=cote	w/I6YHISJT^cH
=could	V!E%H)G*H+G,X.I/H0I1H2J3]4^6Z7G8G9W;I<I=F>G?F@CAHB[CGDAEHHHJYKCLGMFNIOHPFQJSGTHWIXFYXZ][H]H^YaFbEcYdCe^fDgHhE
=count	i!I#Y%J(J)H*Z+c-D3G>I?H@IBICGDAI[KJOGTIVIZG
=counter	uHFT^ZH]X^Y
=counterpart	y!I/GSKZH_^
=country	i!Z3^>IAIBIDIHBIKOaVIZJ_H
=coup	r!]3K9H;Y>J@JBJIJMIPJU[VIYYZI
=courant	w-ZHIKJf]
=court	w-HI^ZJ
=cover	s%J*J-J3H9J=a>G@JDJGaHAIGKIMJNGRJV[ZH]JaJcKfH
=crash	l(J0[4]>J@GBJJIKJMIPJRIZFbIcHf]
=creat	d!G#J%X(E)J+J-J/J0X3J4H8^9J:K<I>I?IAJBFDKFGG]H[IJJJKILJMKNGPHUKVHWXYZZC]J^]bXcIeJfI
=credential	e!J#a%Y(G)J*K-I/J3J4J7E:J=I>K?I@IBGGJH[IHJJKIMINJPHSJTJVIXJ^J_Jb^eIfJhI
=criptografia	y6[<XHH
=criteri	k#J%J*I-Z3I9J:J=J>I?]@GBICGDIHDIGKHMKNaUHVJW]ZG]IaJdJfIhI
=criterio	r(J)K*]-J:J=J@IBHDJIGKGMJNbPJSIVJW[ZA]JbJdIfIhK
=crm	o!J%G(F*J-J/K3J4J8K9E:J;J>F?I@GAJBGCJDIFJHgIHKIMFNIOKPIUJVEXJZF]HaIcJfJ
=cronologia	y5ZHJIEKXN]
=cross	p(J0I7J:J@IBIGIHYI[MIRJS[WIZEdIeYfIgJh[
=ctrl	g(I/J7J:J>I@FBGIIKHLIMZNH]K^FbYhc
=cuando	y9I@FBJHFIJKJX]ZZhZ
=cuenta	[!b#[%X&J(C)]*Z-C.I/G0H1I2]3X4F5J6G7F8H9F:X;F<J=F>E?D@CCBDYEHFHH=IAJIKCLZMFNEOFP]QIRGSFTHUBVaWEXGYIZF[Y]E^ZaEbEcFdJeHfCgHhC
=cumpl	o-XHHN_WH
=current	_#H(J-F/F1H3I9H:J>I?IBHCHDFGJHYIEJJK]LIMINGOHTJVJZ@[I]J^IaKdJeJhf
=currently	l#Z>HAXBJH]SZZEhJ
=curta	y-K@KDKHHI_
=custom	d!J#J%^(K)J*J-_/J0I2G3I5J9J:I=J>J?J@HBICJDJGWH[IIJ_KHNEPJSJUJWGZF]I_HaIcJdJfJhJ
=customer	g!J/Y3I=J>G?J@YDHH]IJJHKGMJNHPKSYVJZ[^HaEbJhJ
=cut	y4YHHXX
=cyfry	s-I3Z9H>J@ICJHEIaKHNIO]ZGaJ
=czas	y@[BJHHIIKIMJR_ZH]J
=czekac	w@ZXX
=czekam	y9Z>G@HBKHHIJMJRJXGZHa_
=czemu	w*[9J?J@GBJCJHHIIKGNYOJPKV^XJZZ[JaJ
=czy	y-I8K9Y@[BJH]IIPIXKZIdGfJ
=d	Z!E#E&I,]-J.H/E1G2H4E5H8Z;E<I=D>D?G@HAFBBCEDZFcGJHEIJKXLFMJOJPBQHRFSIT[UBVCWFX[YGZ=[[^D_FaAcEdBfD
=da	W!Z#A%C(E)I*D+G,E-[/I0D1F4C5F6Y8D9?:X<G=@>F@aBKCXDBEJHBIJKGLDM@N^PBQFRFWCXAYDZ_[E^D_IaXbId@fJgEh@
=daar	y!J:^>[CJHIXJaG
=dado	s!H#I+I-H3_4K:J>X?J@JBICHDaHGIIKIOJVHXJZE]JaJhI
=dafur	yDYVZZK
=dag	k!J#D%J(H)K*H-D/J3I4J6J7I9A:I;J=J>F?H@fAJBGCHD]HCICKCLIMHNHOHPKRJSJTIUIVHXaZA[I]I^JaIbIdIfJhX
=daher	y@XHJUJZJb[c[
=dahin	y3J>a?IHGMJaI
=dal	n!J0J3J7J;Y@KBHHDJXMGPZTYVJZH_HbZcYfIg]
=dalej	r#I(J*J-J3G9H>F?F@IBHCHDGHCIIKGLYM^NIOIPZTXUJVHX]ZG]]aGhJ
=dall	s9H;X>I@ZGYHHIJMI]]gY
=dalla	y!^>HBFGYHFIHK]ZI]KhJ
=damit	wB[HGMHZHh]
=dan	y2[3J9G>H@JBKC]HFIGK]ZIaJ
=dank	q#I-H3H9b>I?J@IBZDHHDIIKJMJOKVJXJZHaIbI
=dann	w9I>E?JB[C[HFIJZG]Ha[
=dans	Y!]#D&H(D)G*E+E,[-Y0G1G2H3]4F5I6F7Y9A:X;G<H=D@BAIBBD]FZG[HEIJJGKAMGNEOBPDQIRFTZXEYGZH[E]DaYcDdXfH
=danych	w+J>YDaHIVIZH
=dar	u*Y:^?I@JC]DJHKUJVJWJZJcK
=darf	e!J#J(])G*J-I/J3J4J7J9I:G=I>G?Y@]BICIDIHCI]K_LJMGNHPIUJVYXZZA[I]H^YaGbIdJfIgJhG
=darum	w!J0]3Z>J@IBJDHHGIIKJL]UKVIZJ]J^[aJfJ
=das	S%]&G(I)D*C+E-^0D1K2Y3J4B7B8E9@:@;D<G??@EAEBED@EDFEGBH@JJKeLBMaN^OCPBRDSET@VJWDXBZD]J_ZaAcBdXfAg]h]
=dass	q!K)[+Z3ICIDXHIIINIUZVIZY^XdJhJ
=dat	g!I#G%J(H)J*H+X-]/I0J3B4J6J7H8J9E:I;H=H>[?G@CAIBHCGFJGJHBIZK_MGOXRISITZUIVFXHYKZC[I]F^[_IaDbHcIdYfHgJhZ
=data	m#I(J-[/J3E7J9I:K>Y?I@XBED[HZIEKDMHNIOJXJZE]I^JaHbKc[dJfKgJhH
=databas	yH_ZF
=datacenter	w3J=JHAccdJfJ
=date	o+C1Y3I4J9H>J@JDHHYMIRbZJcGfG
=dati	u!H#F%J+I3a>XBICGD^HEIJVIXJZG
=dato	q!H#J+H-I3^4I?JBICJD_HDIIKKOJVIZGbJc[fJhJ
=datorn	p!J#](J-I3H4J9E:I>E?H@HBJCJDIH^IHKFM_NJOJSKTJUJVIXFZE]IaIbZcJfGhF
=dauernd	y#]MFfZ
=dauert	yHHM]
=daughter	y@JK[
=day	X#B%G&J(D)X*G+H,J-B.I/D0J1I2I3G4G5H6H7E8F:D;I<J=E>E?E@iAGBHCED^EIFIGGHBIAJEK>LDMBN?OGPFQJRYSGTXUFVDWFXeZ:[F]D^D_GaFbEcFdGeIfagYhC
=days	g![#J(I+G-I3H9G=J>H?J@]BHCHD[H^KGLINHOHVIXIZY]JaJhJ
=dc	Q!?#G%=&D(=)A*@+A,A-^.C0G1>2B3<4o5k6?7?8>9::?;A<^==>:?:@BA?B:C>D=ECFAG>H2I;JjK;L@McN=O?P=R>S?T@U>V=W@X>YFZ6[@]<^@_=a=b=c<d<e?fAgFh=
=de	A!G#G%]&>(^)6*Z+C,]-Z/@1F2W3[4G5C7J8A9C;H<B=G>J?Y@JA>BHC^DCEBHFJJKcLHMHN[ODP^QERHSITHVGWYX[Y?ZB[D^J_Ga[b]dGeGf_gEhG
=deactivat	l![(J?JBJHHJXU[
=dead	j![#H%I*J+J-J/I1J3E6J9H=I>a?J@IAJBFCJDJGKHIIHKJMHOHPHRISJTHUKVJXJYZZC]J_ZdGeHf]gJhX
=deaktiviert	h!])Y;Y<YHFPJU^VHWIZJdJfJ
=dear	y@XZX
=debe	w.XIZLX
=declin	p(I-J>J@^BFDKHDK]O^ZE]JbKgJhH
=decoche	w%J*J+J8K;Z?]CIDGG]HFIJNIZHdZfG
=decrypt	g-J6c@JBJHXIJKHNJZCeJfJhJ
=decryption	q6_HG
=default	i*E-J@YBJHcIIKHZH
=defaultuser1	rHHba
=defin	g(J*G:J?G@HBICZNGUGVJWcZF
=defini	w*XBJHJUGW_ZI
=definito	yBKHJNHUIW_ZHfJ
=deixa	p#J(I=J>J?J@[BIDJIJKZMJVIWJXZZ]^JaIbJhH
=deja	f!H#H(F)J+^-H/J3J6J7J9I:I=Z>G?G@ZCGDDHHIHKbLJMHNIOJTJUJVEWJXZZZ[H]G^H_JaFbGdKfIhD
=dejo	yHJYZf[
=del	X!D#D%Z(X)F*E+G-B/D0G2H3Z4Z5H6F8F9C:Y;G<J=C>G?B@BB?CDDBEHFGHWIIJFK]NIOJPXQHRYS_UBV[WEXEYFZB[E]^^K_HaBbYdGeJfJgFh]
=dele	u9K;Z=[@FHEI[K[ZJ
=delegat	i!J%b(Z)J*K2J;Z@JAJBIGGH@KGNJP_VIZF]I_G
=delegation	u%_(J-K9I;I@JDJFJGJNIP[VJaK
=delet	d!D#G%G(J*J+_/D2J3G4F5D6J8]9J:F>Z?J@JAGBHCIDFGJH_IIJJKIMINIOHPGTEVHZH[J]J^J_daIbKcKgI
=deliver	w3I>IHGa^
=dell	f!H#E%G(Z)J*J/K3]6J9F:H=H>[@FBCCEDDF[GYHFIDK^LJMFNYOHPJSJTIUYVFWHXJYJZE[H]H^I_IaHbHcJdZeJfGgJhF
=della	f!H#H%H)J*J+K-Y3G4J7J9Y:G;J=I>F?IAIBECYDGEJFJGZHZIDKDLIMGOKPGSZTJVYXIZC[I]^^I_[aFbFcJdIfHgJhG
=dem	]!X#F%[&J(E)I*I+F,I-F.K/Y0I1F2I3E4E6G7H8H9G:F<J?D@DAICYEIFHGZHHIDJWKYL]NDOGPGQJR[SHTHVEWHXGYYZD[F]I^[_HaYb_cJeHf[gFhF
=dema	y%[*Y9IHJIKMY
=demai	p#H*J-[1X2Y3I9F>I?H@XBHCIDIHCIXKHMJNJOKXaZI]JaHcJfIhH
=demain	u#J-I@^HGIJX]ZG
=demand	g#I%I(J*Y+Z-F/J3H9]=J>D?F@EBHC]DFIFKDNIOIUJVJX[ZE[J]I^J_JaHfJgIh_
=demasiada	r9J@IHGX_
=demasiado	i#Y-]2Z9H:J?J@^BGCKDJHDI[KGMJOKZJaIhI
=den	]!D#C%E&I(B)D,G.H/F0G1H2H3J4D6E7F8G9A:C;J<I=C>[?]@AAFBAC^DXEFFGGGHFI>KYLFMBN_O[PJQHRFSFU]WFXFYFZF[D]^_YaEb]cXdEeHfDgE
=denegado	s%_*J9HIJKJPZVIZI
=deni	Y!D#F%c&G(c)F*F+I,G-G.J0I1J2G3G4H5J6G7H8I9I:G;G<J=I>E?F@CAHBBCGDHEIFIGGHAIDJaLHMHNDOIP_Q_RISGTHUHVHWJXHYIZ?[I]I^]_FaIbHcGdGeIfHgDhE
=deny	y@IBJHHLIZJ^_hI
=department	k!J%J(Z)J-I/J3I8I9I:H=K?J@FBHDJF_G]HFIHKGMJPJSJTJUJVaXK[J]I_IaJbIcJfI
=deploy	ybZ
=depoi	o(I*J-J3I9I=J>H?E@JAIB[CYDKHBIJKIMKNJRZSJUIVGXIZE]]_ZaGbJcJdIf]hI
=depui	i#J%H(I-H/J3X6J9I>G?I@HBXCIFJGJHBIHKIMGNJOJPZRISJTJUIVIWKXEY[ZF]I_Ja[b]cIdGf_gZhJ
=der	R!Z#I&F(K)B*A+G,C-I1C2E4Y5I6H7E9@:?;Z<F?Y@FACB=CFDEG[HEI?JFK?N_O_QFRGSYTKUFV^WIX]ZD[H]]^Z_BbDcZdIf[gBhA
=dernier	s!J%J-I/J3I9I=J>I?J@GCJHHICKbMKO]PJZIaJeXhI
=des	a!I#H%E&Y)H*I+H,^/I0H1X2X4G5J8I9[:F;X<X>G?F@IAJBDDJEIFIG]HEJILHMENEOHPXRXSITJUFWHXHYGZW[H]G^K_IaFbGcFdYe^gIhC
=desabilitada	u!Y;YbY
=desabilitado	y!X(Y.X
=desactiv	i!](J)X;YBJHHLKPJVJY[ZH^JbZdJfI
=desactivado	s(H)YU]
=desactive	r![3J<YHGL[ZJdY
=desativada	q!_UYZG
=desativado	y(H)YUZ
=desbloqueada	s!K#BB^HHT^[HbI
=desbloquear	l#[1Z?FHITJ[^bJ
=describ	y%[PGUJZZ
=desd	l(J9J=J?J@^BYDJGIHEIIKIMGP[RJSJUHVIZF]JbZcJdEf]g[hJ
=deshabilitada	p!].W;ZVK
=deshabilitado	u(XVJb[
=deshalb	n(J+X3Y=]@ZDJGXHGKJZFbJdZfJhJ
=design	y%JHEPXZH^^
=desk	d!H#G%J(^)G*[+J-H3F7J9H:I=I>E?[@ZBBCIDFGJH_IFJIKEL^NZOIPJSITJUHVFXJ[I]F^]_JaGbFcGdIfHgIhH
=desktop	s/_H^IJKJZCcK
=desligada	w<XHHU[fX
=desmarcada	u%J;YG^HENJ_Jd^fH
=dessu	y>X@]HJ
=det	Z!B#]%D&G(@)D*B+D,F-Z.F/[0E1F2F3@4C5G6D7D8D9F:B;E<H?@@]ACB[CDD?EFFEGEH;I^JFKbLCMZNZO]QFRCSDTBVXWFXAYE[E]@^C_CaAcDdDeFfCg[ha
=detail	f!F#J%J&^(G)J*I+G-I3F7J8K:G=I>J?H@EAJCGDaEZFFGIHFIHJJKHLJMJN[PHSHUGVGXIZ^[J]H^H_GaIbGcJdJfIgJhH
=detect	yUY
=determin	wFXHFK[NHWYdY
=deu	yB^HHZYaJ
=deux	g!J#J%I(H)H*a-H/Z3H6J9H:J=J>H?H@^A]BIC]DHHDKJMHNHO]PHUJVHXJZD[J]I^I_JaIcJdIgJhF
=deuxiem	r@[C_KIZGhJ
=deve	p([-J3J9J>H?HBJHEI_K]OJZJ]J
=deverrouiller	q#Y1XBJHHVJZJ[_bH
=devic	c!H#Z%J(I)J+F,H-I.X/H0J3J6K7J8K:I;K=J>^?H@HAIB]CJDGEJGJHdIHKELJMINGOJPIRJSHTFUIVIWJXJYJZI[J]J_IaIbXcIdFeCfDgJhJ
=deviner	s-_HH
=deze	y(_HHVKWY
=dezelfd	yA]_F
=di	T!B&H(A)D,[-I/D3Z5F8D9@:X;E<G=F>JAEBECYD?EJFFHDJIMHSYTIVBW[XXYDZD]A_Da[b^dBeGfZgYh@
=dia	g!H#C%H(H)I*H+I,J-D.J/I0J1J2J3F4H5J6I7H8I9_:G;I=H>E?F@cAHBECFDZEJFIGJH@IEJJKDLHMZNGOGPHQJRHSHTFUHVGWJXaYIZ@[H]G^H_HaFbGcHdHeJfHgJhE
=dial	yH]
=dialog	rBJHXMJZIh_
=dice	c!E#E%H&J(G)H*F,I-^.J/I0J1J2J3C4H5J6I7H8I9?:F;H=D>B?D@[AIBECDD[EHFHGIH@IXJJKbLIMEO^PGQJRHSHTIUFV]WIXDYIZY[H]F^H_HaEbHcHdHeIfGgJh[
=dicht	s!]#Z%J-I3J9E>F@HB^CJDJHFIGKHNJOJU]VHXIZD]JaIhJ
=did	[!F#Z%J(G)H*H+H,J-G.J/^0I1I3D4I5J6H7H8G9[:H;J<K=E>A?X@aAICGDYEJFIGGHJJGKCLIMENFPGQJRGSHTZUXVDWHXYZY[H]]^F_GaCbFcGeHgHhF
=die	R!@#>%G&F(E+Z.F/]0B1C2E3H5E6E7G8Y9F:?;G=[>a?E@;ACBEC_DIEXG_HDJJK[LIMHO]PARFU]V_YCZ>]F_AaIb@d>eIhI
=died	q!I3J4Z>I?IBIHDIKKINKR[ZG]bfJ
=dienst	p@JHGNJVJZGdZfb
=dies	l#J%J([-Z8X=J@GBIGZIIK[MINKUJV[ZF]JbYdIfIhJ
=diferent	r+I/]6Z>J?J@JBKDGHFIKK]MJNJO[]JdK
=diferida	j!J%I(J*J,Y3J4H6I8Z9J>J?J@IBJGJHFKINJRJUJVJZGbJd^eYfZgYhI
=differ	q/Y6Y>H@JHEIKKYO]ZKgX
=differe	w%I8[@JHJUKd^fJ
=differenc	w@HH^R[WJZJ
=different	a!H%I(G)I*X+J-H/Z0I1K2J3D4J6_7I8J9I:X;J=I>[?D@ZAJBDDHFJGXJIKXLIN[OHPIRISJTFUIVJWJXIZA[I]H^H_HaHbIcFdFeJfHhF
=digit	b!I#H%I(H)J*I+J-D/F3^4K7J9G:H;J=J>F?G@CBGCFDGFKGJHEI_JYMIO^PJRJTJUJVHXIZB[I]H^K_JabbJcJdJfJgJhE
=digito	s3Z9J>H@JCJHGIHKINJOYXHZIa^
=dimenticata	y:X>XHHZ[
=dimenticato	w(I@JBIKJMJZ_hK
=directiva	k!E%J(H)J*^/K3G6J7J:H>J?[@IBFCIDJEIGIIIKJN_PJSIUEVGW_ZF]J_HaJbIcGdHfIhJ
=director	y!J%G(a)H/I3J7J:H=J?JHGJIVJZG
=directorio	m!](G/J3^7Z;J=J>IHGOJTJVJ_WaJcJdY
=directory	V#D&e(B)Z*E+H,G-D.I0F1E2G3_4W5H6D7Z9E:d;F<X=G>C?D@DACBZCJDDEFGEH@ICKCLGMFNEOCPDQHRFSGTXV@XGYGZ@[F]E^X_^aEbFcCeFfDgGhE
=direkt	y(J@]HKVJZIb]
=diretorio	q(J/J3^7[9J>I?KDJHEIJKJNIOITJVJaKd[
=dirsync	l!I#J%G&J(J*J+H-I0H1g3G4H6J7J8H9E:I;J=I>H?J@GAJBHCJDFFKGHHBIHKILIMDNHOJPJRGUIVJWIXJYHZI]I_IaHcIdFfBhI
=disabilitato	o!ZHJbY
=disabl	T!d#G%H&J(X)Z*E+I,H-F/F0J1Z2J3F4H5J7H9G:E;Z<J=E>F?C@EAFBCCHDFEGFIGGH]IGKGLHMHNEOIPEQJRISFTHUbVCWDXIYYZ?[I]G_CaFbYcGdEgGhI
=disappear	u%I?YHIP[
=disattivata	y;ZUY
=disattivato	s!](X)X3JHEUZVJYYZG
=disk	y3J4H6J9HBKH_IIRIYJ_JcIfY
=disparu	w?^HGKI_[bY
=display	n-J3I9J>E?GHaIZMJOIZE[]aI
=disponibl	u*Z4ZHI
=distant	y4YHJQZ
=distinta	y/]6]HHIIK[MINJ]JhJ
=distribution	uH]
=dit	g!J#I%J(Y)I*G+Y3F4J6K7J9G:I=I>a?F@FBGCDDYEJHCK[MGPJRKTYUIVZXF[G]F^K_JaCbIcJdIfJhY
=ditt	m!Z#G(G)G*H,J-F3Z7J:I=J>J@GBXCJDGHEI_KHLIM^NIPITZUHVZWHXXZC[J]H^JbIdJhJ
=diz	j!H#H(J)I*G,J-Z3G4J7I9E:I=K>G?F@XAJBFCGDYEJHDMHNWOXPIRJSHTJUIXGZX[J]I_JaIcIdYfJgJh_
=dla	h!G#I%J(E)]*^+J,I-Z3G4J8J9F:H=H>I?E@FAJBECHDFEGFJGIHYIGKGLJMINGOJPEQYRJTJU_VZXHZD[I]I^J_JaHbGcIdYfHgIhI
=dll	e#J(J-I/K1I2K3J?J@IBFDJGIH]IHJeKHLKMJNIRIUJVKZC]J^JbIcJfGhI
=dnia	y@^ZK
=dns	i!I#G%H(J,G-J/I0J3J4i5I6F7J8H9H:J<J=G>H?I@FBFDKFJGHHHIIJGKJLIMENIPEQJRHTKVIYHZ?[J]J^H_JaKbHdBeCfCgIhG
=do	K!>#>%H&J(_)>*H+B-E.C/B0C1^2X3Y5Y6@8@9a:G<E>G?[C?D>EEFBGDHdI@JDLXMINBO^PEQGUDV]W>XCYA[H]H^H_DaAbZeGfDhB
=dobry	u3G9^>I@IHHIIOJa]
=doce	y@JHII]KZ
=doch	y9G>IBaHI]JaJ
=dock	u9JHaIK
=document	q#J%JH]
=documentation	rH][X
=dodany	y8_9JHFV[ZIdK
=dodici	y9I@JHII]K[
=does	N!G%E&X(F)D*D+G,G.H/F0H4I5F6E9@:I<G=Z>A?C@YAHB<CCDAEFFEHcIXKELXNXO[PAQHSBTXVAWEXGYJZ_[C]A^C_FbZcCdAeDgI
=doet	n(X.X9H>I?J@GBXH]IHKJMINHOIPJVIZZ]JaKdIfHhJ
=doing	y9Y:[HFZJ
=dois	n#H(I*^-J3J9H:J>K?H@HA]BHDJHEIHKEMJNHO]PITJVGWJXJZF[]]J_IaJh[
=doit	q>IEYHGI^K]LX
=domain	M#Z%^&G(@)A*?+D,D-?.G/[0E1C2E3F4b5a6D7]8a9B:C;C<G=A>@?A@IA_BDC@DAEEFCGIHII=J]LDNbOCP_RBSCT[UDVAWEXBYEZ:[D]B^Ba?bCcAdBeEfAgXhB
=doman	n4^7[8_=ICJHHIJPIVJZHdGfI
=domand	u#H%J)G*_-J4H9H?_@GCJHDIJNJPFTIVJX]ZJ
=domanen	s7XHIKJPZT]VJZJaIgZ
=domanenadmin	yP[
=domanencontroller	p4^5ZHEJY
=domani	y@[HIX[
=domein	r/J7Y8[HHPJT[ZJaIdJfJ
=domeincontroller	r4a5X@JBJDJHGIIJYZI
=domena	u%K4Y7^8]9JHGdJeJ
=domeny	m!J#I%[(H)H*J-I/I3I4a5X7I8I9J:I=J>J@IBHDHGJHCIIJXKJMJNIOJP^SJTZUJVIXJZE_KaIcKdJeIfHgK
=dominio	^!H#H%^(F)H*E+J,G-G.J/H0J1I2J3F4b6I7a8a9G:H;J<J=G>G?H@EAIBECIDHEJFJGIH?IFJYKGLIMGNGOHP]QJRHSGT^UHVEWIXIYIZC[I]G^I_HaGbGcGdBeGfDhH
=donc	y3Z>JD]HHIKOJaI
=done	g!Y#K%Y(H)H*I+Z-G/]0I3C4F5H6I7I8I9G:I=G>D?E@JAJBdCGDXEJFJGIHAIEJHKCLJMGNFOEPGRJSGTGUFVEWIXJ[I]Y^J_FaGbHcIfIg[hH
=door	h#I%I(H*J+Y-G3J4I7I9I;[>I?I@HAJBHDGHZIGKXMHNZOIPJRKSKTHVIXZZC[K][_JaHbZcYdYfIhI
=dopo	p!X%J(J-J3H:K=J>J?E@IAJBWCJDIHEIJKJNJPJR[UJVIXJZE]]_[aHbKdKf^hJ
=dort	w8[:J>[F]HGZHaJ
=dos	f!H#I%I(G)H*_+J,I-G/]0J3G4J6H7J8J9E:H;J=I>G?G@YA^BHC_DGEJFJGJHDIEKZLIMGNGO[RJSJTJUHVZWJXGZC[J]F^I_HaIbJcJdIfJgJhF
=dossier	s#J%J3E9[:J>G?J@HBJCIDIH]IFKGMKOaPJVIXJZF]HaFhI
=dostaj	y>HaZ
=dostep	y!]9JHZ
=dostepu	s%Z(J4J9I>[?J@JBIDJKIP[VJZZ
=doubl	yH[ZJ
=douz	y9JHGI]K]MJ
=down	Z!]#C%C&H(E)G*G+G,J.I/Y0J1G2I3F4]5E6G7D8F9C:E;Z<I=D?C@XADBBCFDDEIFHGGHHKYLGMCNYOGPEQIRESfTEUEVEWHXGYFZF[F]C_EaDbBcYdFeHf]gYhE
=download	wH^aK
=doy	y9ZBJHFIJKJMIZ[]Kb[hI
=doze	y9K@JHII]K[
=drei	y3I>]HJI[KJOIaJ
=drie	y#]>J@JHGIXTJXJZJa[
=drift	rHJR^ZG
=drin	n#H+I-[3^9I>F?I@IB^CIDYHDIZKJNJOHZE]I^XaGhI
=drittanbieter	y.XJY
=driv	q#^=J>KBJHYIJNJVJZGbJ
=driver	uJ]aZ
=droit	n#I%_(_)Z*I,J-I2K3I9I:I=J>H?J@IBICKDJGJHCIHKJMINJUIVGX[ZG]J^XaHbJcKdJfI
=drop	q#KBIG^HHMIRGb[c^fI
=dropp	r(J=Z>^@JGJHCKIV]ZI]Y
=drucker	wH_ZGaJ
=druckt	yH^ZG
=drugi	y8^@ZHJIK
=drukarka	yH]ZH
=ds	l%[2YA[PJVJZJ
=du	]!F%[&J)G*E+G-C.I/I0G1I3^5X6F7E8F9^:D;H>C?CAGBJCDDCEGFGHAIBKBLFMBNBO[PZQIR]S[TYV_WFYHZ=[E]D^D_Gd_eFf@gJhH
=duas	l*[/[3J9G>J?J@XAYBJC_DIHGIIK[MJNIXHZE]JaJhI
=due	c!J%I(H)I*a,K-H/Z0J3H6J7J9E:I=I>E?G@]A[BHC_DHEJGKHEIFJHKZLJOZPITIUJVHWJXIZC[J]H^I_JaHbJcZdHfGgIhG
=duplicat	i%G&G1I3E8I:J=JAdBIGJH]MJNIRJZH_IcHdIfF
=dur	h&Z(H,Z.X4W=J>J?D@JBGDHGJH@KXLKNJPJSIVIZG[J][^Ia_bIdYeZfF
=dura	yHHT^
=durant	n!^#I%J*J-J3E9J:J=J>H?I@JBHCHHAKILJO]SHVIWJXIZZ]_aZbJfJhI
=duration	u#GHYT[
=durch	r(K4Z@IBZGZHDMYZG]JbYcYfX
=durfen	u)ZPZQYdJ
=duzo	s#]-J9G>K@IBIHGIIKJMJXaZGaJ
=dwa	r!J#J%J(J*[-I/^3I9H=J>H@YA_BICJDIHFIHK[MHNHPJTJVIXJZC]I_IaIhI
=dwanasci	y9I@JHII]K[ZI
=dwie	o!J#J(I)I*a-J?J@ZBJCXDKHGIHKHNJO]PKVJZF
=dwoch	u(J*^-J9I?J@KA]CYHFIJNJZI
=dygn	y9K@_HIXX
=dziala	e!J#H%G(X)H*J+J,J-H.X/I0J3I4H6J7J8I9B:G;J=G>G?[@DAKB_CJDFEJFJGHH^IEKFLXMZNFOJP[RISITHUHVFWIXIYIZY[H]H^I_IaHbFcIdGeIf_gJhF
=dziedziczeni	y!I;[
=dzieki	w@JB_HFZI
=dziekuj	y9_BIHIZJ
=dzien	o#I(J-I9]:J;I>I?J@_BHCJD]HEIHKILKMJNHUJVKX[ZE]JaHbJfJhH
=dzis	s#[-J9J>H?K@aBGHGKHMKNKVKX]ZF]JaI
=e	J![#^%D&B(E*J+W,@-D.G/B0?1@2@3I4G5A6Y8X9J;><E=_>b?]@aA>BXC_DDEDFAG@H=IdJ@K^LIMFNEOXPCQBRESCTEUHWFXHZA[B]J^C_=aDc<dZe?f^gIhX
=e1	u=aHDZG
=e3	i!G#I%G(D)H*J+J-J/J3I4J6J7I8J9I:F=i>E?E@EBDCHDGEJGJH_IHKELIMHNHOJPGRJSGTJUGVDWGXHYJZ<[H]E^J_IaFbFcJdCeJfDgIhJ
=each	d!H#^%Z(H+J-F/J3I8F9I:K>H?H@GAZBFCIGIIHKbMHNZRJTHVJXIZB[J]H^J_JaGbIcIf[hY
=earlier	o-JIKKaNJZI
=early	u!]@^BJHHKGZG]Y
=easily	o-]
=easy	l-Y@XHDI^KJNIZJgY
=echec	y6XT[eX
=echou	n%F(J,Z/Y4[;X=G>X?JBHDJHEKJMINJPYTKUGVHWIZ^[K]J_JaKbJdGeZfH
=echouent	y%JF[dY
=ecran	n#I+X4I9I>^?I@YBHHFIKKIMITHVJZF[Z]JaJbacJfJ
=ecritur	u%Z/J8[@JHJKINJUKZHd]fJhK
=edge	l.]H[ZK
=edit	o#J%X*Z>J?J@JCJHaIIPHZF
=een	[!C#I%Y&G(])C*Z+E,F-].H/E0G1H2G3J4D5H6F7D8E9H<I=B>@?F@aADB?CcEFGEHXKHLEM@OHPXQHRFSETEUBVGWFXIYGZY]A^C_DaZbCcDd]eGfEgFhB
=eens	y-I9I>I@JDJHJIIKbOJZIaJ
=eerder	u@JK^
=eerst	w>G@FBJC]D^HHIIKGLJOJVJZEaJh^
=effect	wH]LZQFTZ
=efter	m![#[%J(I+K-G0J1H2J3F4I6J8H9H:I;J=I>G?I@IAICIDHGHHEIGKILJMINIOIPJR]SJTIUJVIXEYJZD[I][^J_ZaHbHcHdIf^hZ
=eget	y@IJYLHNJZG^_hI
=eigen	s%K(J:ZBJHJJZKHLHZG^_hI
=eight	r/^@FHGIJMIX]^K
=ein	^!F#C%E&J(C)G*F+H-[.J/G0I1I2[3Z4G5J6H7G8H:F;Y<J=D>C?C@_AHBBCYD[EHGGIZKHLZMDNDPFQJRHSHTHUEVAWGXYYI[Y]X^EaGbEcGeHfFh]
=eine	_!H#F%H&J)F*Y+I,H-E/I0J1J2J4G5J6I7G8I9E:X;I=C?D@GAIBCCbDCEZFIGXHbJZKYLIMFNEPEQKRXUEVDXZYJZH[G]E^Z_IaFbGcGdDeJfHgEhG
=einem	y@ZFXZ[
=einen	k!K#G%I&])J+I,J-H3Y4I7Y9Y:I=H>Y?H@^BGCEDDIGKHMJNJOIPISYTJUIVJX]ZC[K]I^JaHbJcJdXeJfIhJ
=einer	p7J8Y:[>J?ZCHHFIJKJPZVYXJZI]KaYdZgJ
=einfach	s(K-Z@IHGKZNIVJZ^]I
=eingegeben	n#Z(J-H3I>H@GBICJDGHFIIKYMJNIO]VJXYZE[J]]aIdJh[
=eingerichtet	wDZEZV[WIZH
=eingeschaltet	wGKNHU]VJZHd]fJ
=eingetragen	u*I3[>EDaHHZIaI
=einmal	n-K9H>K@]HIIHK]MITXZYaKhJ
=einrichten	w,Z9FH[
=einrichtung	w,ZE]TJZJeXfJ
=either	o!Z(J?K@IDJGZHCIZKGMINJS]gYhI
=ej	r#J%^(J+E-J.]1K3I8H9I>F?G@JAIBFD]GJHCIIK]NKPEUJVKXJYKZF]Ja[bIcJdZeHfG
=ekrani	s(J@ZBKHJNJXJZH[Zb_
=el	N#D%J&D(I)H*A+F.H0D1C2C3^4X5X6A8I9C;H<I=E>_@CBFCJDDEIFHGIHFIBKCLEMXNDOZPEQDSGU_WJXFYCZE[@][c[dJfXgXhH
=ela	r!J#J+K-G/I3J9G=J>H?I@GB]CJD[HFIGKFMENKOISJTJXIZE]JaJbJfKhb
=ele	u(Z-[@KBYHHIIVJZF^Y
=elenco	y-]HH
=eleven	w@[NHRXZJ
=elija	y-YKX
=ella	u+I>J@JBZD[HHKZOJZJ
=elle	s*X3J>J?ZBZCJDZHWVXZKaJdJ
=eller	p#J(I-Z9X=K>H?E@IBHCHDaHEIFKFMKNYOJUKVJXKZG]Ia[hJ
=else	h!I#J%K&[)X*J-F3J7J9G:I=J>I?]@[CHDGFIHHI^JJKELJMGNZOJPHSHTJUHVZXJZ]]I^J_JaEbIcKfGhI
=elternzeit	y!]
=em	h#G%Z(G)I*H+I,I/H0J1K2K3E4H6J8J9C:G;J=G>a?E@IAJBDCGDYFIGIHAIFJJKXLINGOEPGRISYTEUYWIYJZ[[I]F^I_IaFcIdIeJfXhG
=email	M!B#@%B&E(@)C*_+I,E->.E/E0D1D2E3b4?5D6A7B8C9?:[;C<F=B>^?c@<ACBDCZDeEDFCGBH_I=JCK<LBM^N?OIP@QERCSCTAUBVAWDX@YCZ@[B]>^B_Baeb@cBdCeEfBgZh?
=employe	q!Z%J(K:J@^BKG[ZJ
=employer	u3I:]>_DJHDKJOHZI
=empresa	h!I#I(I)H*J-X3H4K8Y9J:_=J?I@GBHCHDGIHKGMIN_OJPYRJSJU^VIWJXIZG]I_JaHbJcJdJfIhJ
=empty	k#J(J*J+H-I3^;K?E@HBIC]D^H=IIJJXJ]Ia_b[d[eGhI
=emulator	s4a>I?KHFIKNJZI
=en	J!F#D%[&A(J)G*[+H,G-C.H1?2F3J4;5G7I9D<J>]?>@]A=B>CbEEGGHBIaLBM^NDOIPBQ@RHTZVDWIXYYGZA[>]J^D_DaYbYcFeFgGh[
=enabl	P!_#D%C&I(A)[*H+E,Z-B.X/E0I1E2H4F5H6J7D8a9E:A>D@BA_CED@EEFHGGHHIEKCLEMCNCOGPBRGSDTDU_VcWBXFYYZ;]E_AaDbBcBdXe^fBgDhD
=encontrado	y4X_Y
=encor	k#[(J)K*J-J/J3G4J9K:J=H>I?I@^AJBICIDXEJGFHBIHKJMaNJOJPYTXUEVFW]ZD[J]J^JaKcJdJfJhH
=encounter	w3^HZZE
=encrypt	e6^<c?KH@ZJcHdI
=encryption	u<^YYdIfH
=end	a#H%I(G)J*G,^-X/F1X3D4K6J7X8J9H:G>D?G@IAHB^CGDEEJFIGIHHLIMGO^RJSITIUJVHWJXGZZ[I]D^X_IaDbGcIdHeYfIgH
=ended	n/[1];YBIHF]Y
=endpoint	yc^
=ends	g!Y#G(J,I-J/H3G8J9K=J>I?J@[BGDJHAIDJJKEMIN[OaPISHVHXJZX^[_JaGcKe[gJhK
=enforc	h-_1I5X<E@IBIDIHXJKK^NHY[ZFfJ
=enforcer	qHJJ^NF
=engin	sAXHJ_Z
=enkel	y@XBHC[DJHIM]ZI]J
=enlac	u@JBJVKZHbb
=enligt	yHHIKOKZI]]h[
=enough	a!J#I([)J+G-Z/I3H7H9I:I=H>H?X@[BDCaDKGJHDIcJJKJLIMIOHSJTJUIVGXZZ@[I]I^F_JaHbJdJhC
=enregistr	i+[-K?F@JBIC[DaHEIHKIMJUJVHZJaJ
=enroll	sD[HXZJ
=enrolment	yH_
=ensur	y=HHIe[
=enter	Y!H%I(G)I*H+X,[-X.K/D0J1J2J3D4]5I6I7G8I9H:F;I=H>??D@HAGBACID^EJFHGGH=IAJFLGMDNZOfPHQJRISITGUIWJYJZ@[G][^F_GaIbGcHdHeJfHgGhd
=enterpris	p)HHWP_ZJ
=enthalt	o#H(K-_/J3_:J=Z>G?I@HBHCJDHFXHDIZKEMJNKOGTIUJVIZH[J]K^JaIdJfIhI
=enthalten	wH[IXdJ
=entorno	w/JEIHHc^d]fJ
=entr	k#J(J)J*I,J-G/J3H4J7I9H:J=J>F?J@_B]CIDIHEIEKaMHNJPJR[SGTIUJVIXHZX]J^JaEcIdIfHgKhI
=entra	I#9%<&D(E*E+?,C-Y.C/k1Z2@3G4F5A6E7g8?9@:?;A<B=b>>?=@>ABB8C=D@EAFBGAHJI8JGK8LAN;O<P?QCRISfThU>V;WBX=YJZ?[<]>^>_]aFb;cId<e_fbh:
=entrar	l!F#H(G)I*J+I-G/H3I4J7I:I=F>I?H@EB^CIDCHEIGKCLJMENJOJRKSITFUJVFXHZa[]]G^J_IaIbafHhF
=entrepris	r-JDYHIKGNaPZVHZI
=entri	qA[HZ
=entro	s-G/J3J9J=K>I?J@IBYDHHHIGKIMJNJOISITJVIXJZ_aHfIh_
=entry	yBHHJN[ZI^X
=entsperren	l!J#]%I1Y@JBIDJHHKJTIVIZD[bbHhI
=entsperrt	yBZTYZJ
=entspricht	p-X3IHJIFKKN^OYZJ
=environment	o=F@[HYc[dY
=environnement	wEZHIWGc^dXfK
=envoy	y>Z
=enzoic	y0JJ_
=er	[!E#B%E&I(D)F*G+H,G-[.I0G1H2G4F5H6G7F8G<I=E>@?A@JAGCbDAEZFGGGH<I_KaMBNWOWPEQZRFSFTEUEWGYG[Z]B^E_FbEcEdEeHfEgFh[
=era	rHIPZR][Y
=erbjud	y-J>I?aCIHGIJOJPKVIZJaJ
=ereditarieta	y;^
=ereigni	s&W-YFW_Y
=erfolgreich	u/[B[MXTJ_I
=erforderlich	y=X?JC[DHHJbY
=erforderlichen	u%Y(X3I=[?ZCYHFIKZJ
=erfullt	yIZNYZI
=erin	y>I?[CXHHI]KIOJVKZJ
=erneut	yX[
=err	u#J&Y-I>JHEJYKITJUJZ^[J]HbIdFe[
=errada	m!J(I*J,[-G9J?I@HBGDJEXHEKIMKOKPKRZTHUJVJX]ZF[KcKdHfJhb
=errado	y#],K-K3I4[9G@JBIHYIJSJXIZHaJdJfJhJ
=errata	w(I,[3[6Y@JBIDKHIZHdIeJhZ
=erraten	r-_HJIF
=errei	w#^-IXWZI
=erreichbar	u4ZZJf]
=erreicht	y@YHIc]fG
=erreur	i!Z#Z%I&Z(J)J-H/H3D4J7J9I:I=I>H?HBHCJDIFJHHIIKHMJNHOYPHRJSZTFUHVGWIXFZa[K]I^I_HaIbIcIdIfIhI
=erro	i!J%K&Y(J)J-H/J6J7K9J:I=J>G?H@FAKBGCJDJIIKHNHPISYUJVHWIXHZ_[K]J^J_IaIbIcIdJeZfGhY
=error	L!^#=%E&a(B)B*B+C-@0X1D2F4A5E6H7B9A:D;C<E=I>??B@CAGB_C@DHE]FCGGH]IBKJLCM@OGPCRCSaT?UBVFXBYJZa[B]>_Xa>b@cEd@e]fXgBh>
=erscheint	r(Z+]3J>H?HCJDGHEL[OJVIZG^Ka]hI
=erst	s-J>J@aBIC]HHIHKHMJZDhJ
=ersten	w@ZC^HIIKKJZH]YaEh[
=es	W!B#A&G(J)F*D+F,F.H0F1G2H3G4E5H6F7D8F9Y;E<I=[>F?G@_AFB@DHEGFFGFH>I]JGKXLENYO[PCQGRISDVYW[YFZW]A^D_XaZbIcDdDeGfDgDhb
=esa	r%I-J9I@IBJG]HFIJK]NJOJPXXJZFdIfIh]
=esce	s+X.YFXHGZZcYfJ
=escolha	y-]@JHHIJK[ZI
=escrib	w?IGZHIY[dIfZ
=escribir	w!J%]HGRKZHdZfZ
=escrito	r#J+G3_4J>H?IBJCJDCHFO^ZH
=escritorio	y3I9Y>]?[HFMJOGfK
=escritura	i!J%H(J*J,Y3I4H6H8Z9I>J?I@IBIDJGJHFKINJOJP[RJUIVIZGbJcJd]eYfZgYhI
=ese	y3G;Y>]OG
=eso	yIW
=espacio	y3[>JCIDJI]KHOKZF_ZhI
=esper	u@YXY
=esperando	w9Z>H@IBJHFXDa_
=esperar	s#K-J9G@aDJHHIIKIX]ZH
=esqueci	s>Y@IBIHGZ^
=essa	w9JCJG[HGK_VHZHdI
=essai	w#X-H9K=[@IHHIJX]ZH
=essay	y-JKGN]XY
=est	S!W#Z%@&G(C*F+H,D-Z.F/C0D1D2D5G6C8C9J:I<G=@>Z?]@EAECIECFCGHHFIHJGKXLYMBNBOZQGRJSBTYU_VIYJZJ[A]@^Z_CaGbAc?d_eDf^gDh]
=esta	U!a#Z%C&I*E,F-Z.G/G0G1G2G3Y5H6E7E8D9@:B<I=B>??YAFBJCAD?EHFGGXI@JGKYLJMANCOFPDUcV[WEXCYFZH[E]C^]bCcEdGeFgEhX
=este	y([HGW[
=estou	q#Z-G3J9X:J>]?H@IBXCJDKHEIJKIMJTFUJVZXGZI[Y]Ja[fJhJ
=estoy	s#]+X-G9X>H?I@IBHCJDJHCIIKGMKTJUJVZZI[X]JhZ
=et	]!G%F&J(E)H*Y+I,I-D/F0G1J2J4I5J6X7H8I9I;I=^>[?CAHBZCYDEEIGIH>I_KYLHOWPGQJSHTFUFVCWIXFZJ[I^H_GaCbYcGdGeJfFgHh_
=etap	w(J*[C^HJVJZJaIeY
=etapa	w*X3J9IC_HJZIaIeX
=ete	i!^#I%H(H*H+H-G/I3G4[6J7J9G:I=I>F?[@ECGDEFJHAIFJJK[LJM[NHOIPIRJSJTJUHVXWYXIZD[J^J_ZaJbIcIdZfHhH
=ett	j!I#G%J(I)J*Y3E4J6J7J8J9E:]=I>G?H@XAIBEC^DHEJHCIGK_LJMHNHPISJTJUJVIZ][I]H^J_JaIbJcHdJfKgKhH
=etwa	y9]>J@GHGIIKJMKZ^aJ
=eu	n!J#J(Y)J*H-G3F9G:J=J>D?[@GBIDZIGK[MINJOIPKUJV_XH[J]IaFcJdJhH
=europ	w)JBIS^UGVIZFaX
=even	i!^#I-I9]>H?I@[BGCIDJHIIBKHMWN^PZXIZD]JaZ
=evenement	y&[FJHJNKdIeZfX
=event	Z#^%E&Y(C)G*G+G,].J/E0F1H2I3E4G5H6X7F9C:F;H<I=E>F?E@BAJB_CGDDEHFIICJGKBLFMEN]OHPFQIRHSETEUFVEWHXGZZ[F]F^D_IaEbCd@eXfYgFh]
=evento	m#X%J&_,J3K9J=JBJFIHHNGPJZKdFeZf]
=ever	k(I*X-H/J9Y:J=J?G@FBICIDZHDIGJJK_L[NHSJUYVJW[ZD^JdYhJ
=every	[!F%G&J(I)H*I+F,J-H/G1I2J3E4J5J6I7I8I9D:G;I<K=I>E?H@XAICGD[EJFJGIH[J[K[LHMCNbOGP_RFSZUHVGWIXGYIZG[I]G^H_HaFbHdHeJgJhG
=everybody	k!I(Y)J*J+Z-Y3J8J@]CJDJHCIJKHNGS]VYZB
=everyon	f!J#J%Z(J)[*I+X/K3X9Y:J>G?G@GBFCJHBIHJJKHLIMINGOIS_V]ZD]J^[_JcJhH
=everyth	c!I#J%^(J)K*I+Y,J/I1J3G4J6I7Y8J9E:I;I=I>[?X@FAJBZCHDDFIGJHJIDJZKBLJOGPEQJRISHTHUJVIXGZa[I]X^I_IcHdJeJfFgKhG
=everywher	q!K?Z@IDKHYKKMYNJS^ZC]J
=ex	j(I)I*G+I,J-I3G9G;G>c?G@IBJCGDGHHIIKJMJOGPdUJVDXJZH]JaH
=exactly	wG[HG
=exceed	uHHX^ZJ
=excel	g#E-J>JHdIKTIZJ[J
=exception	w,J1JGJHXRJe^fH
=exchang	h#J(F)Z*c+K,J-J9G:J>Y?IBHCHDJH^IIKJLIMINJPIUJVHXFZE]J^IaJdIeJgJhI
=exclud	j!J)Y*J-J3J9J=F@JBJDJGaHEJJKJLZMJNJPXTJUFVYZI^G_HcIdH
=exempt	yCHL[
=exig	wCZIX
=exige	w@JC]HJI[
=exigenc	yHIIYN[
=exist	^!H#J(I)J*H+I-J/G1J3H4Z6I7J9H:G;J=H>]?E@DA^BECFDGEHFGGFICJJKZLIMHNEOFPIRJTHUHVGWZXHZ?]H^J_caEbJcHdDfGgJhb
=expect	s)Y+[3I=IBIDJHCIGKINJO^Z^dHeJfIhJ
=experienc	wHbJDZH
=expir	T!H#G%D(D)G*H+G,G-E.J/G0I1I2H3G4I5J6I7G8I9H:D;J<J=a>E?D@@AIB@CGDEEJFIGGH]IDJGK^LeNDOIPGQJRGSGTIUFVEWGXGYJZ[[E]Z^C_Ha[bDcGdFeIfEgFhA
=expira	rL^ZK
=expiration	yL]
=expiry	n!J9J@FGJHXK[LaNJUJZH^I
=explain	w&ZHYMJZGf[
=explanation	y%J&ZHDNYZ[
=export	p+J9J:J=E>J?JDJFaGIHbIJMEVJZFcJfH
=ext	h!E#H%G(H)H*J-E/I0J1J2I4I5K6J7F8I9F:h;J=H>F?H@GAHBFCHDFEJFFGIHBIBJJKGLIMHNHOHPGRISITJUFVFWHXIZ@[H]H^H_IaGbGcGdIeJfIgJhG
=extend	p!X%I5Y@JBJK]ZJ
=extension	f#J(K*J+I-I0K1I2^3c9I:I=J>D?HBJDHGIIHLKMINJOGRIXKZG]HaFcHfG
=extern	m3J9I:c;J>J?J@IHFIJKIQ^VIZIhJ
=external	j:^HY
=externo	u:]ZJ
=extra	sJaTKZKdJeJgI
=f1	y=]ZI
=fa	i%J(J-I3J9H=J>H?J@[BHCIDIHDIYKZM[NJTJVJX[YJZ^]I^IaIdHeIfHhF
=faalt	w;X
=faccio	y(J-IHYIJKINKVYZZhJ
=facebook	wBKH_ZIaI
=facil	h-d@JHDIIKIZF
=faco	y-J@JBJDIHZIKKHNJVYZYdIhH
=factor	o3HCJDJHa
=factory	u(JBJH^ZH
=fail	K#J&C(H)?*A+A-E.F0[2F3G4G5^8Y9C:<;Z<X=>><?=@FB9C>D;EHFaI>KZLCNHP^Q^SDT>UDV=WBXEYZZc[@]?^Y_Ga>d?e^fJg?hF
=failur	g!H#H&^(J)I+K,J-I/Y1I3G4J8I:J=I>J?J@YBEDJFJGIIJJJMINXOJPHRISJUIVGXJZ^]J^I_IaHbIc[dJeIfEhI
=fair	u%K(J-H:]=K@FB^IIKDLHNIUHV[WI^JdJhG
=fais	yDXHIV]ZJ
=fait	u+KCKD]HGIKK[
=falha	m(K4[;YBKHFPWVJZZdJ
=falham	yF[HIdX
=falhou	y,Y/[HKeY
=falla	o#K%J(J*K3[4[:K=J>IBGCIDJHEIJMJP[SHUHVEZ[]JbJfI
=fallan	yF[HJdY
=fallisc	u;YBJHIVJZ[
=falliscono	w%JF[GJHJdZ
=fallito	w,Y4[HF
=fallo	s,Z/Z3J6W?JHITYeX
=fals	f%H)c*I-I/J3I9I@JBIEGHJIIJZKJNIPHSJUFVGWIZJd]eEfI
=falsch	f!J#Z%J(J)J*I-F/I0K2K3Z4Y6J7K9G;J=I>F?H@GBGCGDHFIGJH]IDKEMENHOZPJR[SJTJUIVIX_YIZD[J]G^JaGbGcHdIfGh_
=falschen	y#ZHHT[
=falta	g!H#H%[(G)J*I+K,J-G/K3a4J5Z7J9G:H;I=Z>D?G@GAJBGC^D[FKGJHCKFLJMHNIOCPHRJSKTJUIVZXFZD[J]H^I_JaEbJcJdJfJhG
=faltam	u3I=^CJD]HEZH
=faltan	u=YCXHJ
=far	d!G#F%H&J(X)D*D+I,F-D.J/H0H2J3E4H5K6H7G8H9C:G;H=G?F@ZAIBECFD[EXFIGII[JJKHLFMEPFRHSITHUHWIX_YI[F]C^]_GbFcGdEeIfGgIhB
=fast	m!F#G+Y-I3I4J9Y>G?J@HBFDHHCIXKGMINIO[PKRYTYUIVIaJb^h[
=fatto	y9D:]B^DYHI
=fauss	yH]RZ
=faut	k#J(J*J-K3[5X9H:J=[>G?H@ZBJCZDHI]KHMXOIVJXJZF]JaHhH
=favor	o#[=J@JHZKJZ[[I
=favourit	w-Y3J@JHFIJK_
=faz	w:X
=fazer	y#Y9JHJQXV^ZJ
=featur	d!H%I(H)G*I+J,G-G.J/J0J1I3H4I6I7H8H9F:H;J<J=Y>I?F@IAJBHCIDIEJFJGFHYIHKGLJMINGOIPHRISDTIUaV_WFXHYIZD[J]H^H_IaIcGd]ebfDhI
=feder	u!J,[3I7_HIPJ_IdJ
=federado	q!J3J7aHJ_GdG
=federat	c!J#J%J(I)J*J,^1J7_8J:J=K@JBJGJMJNJPGVJZE^JdJfZ
=federati	y3K7_HK_J
=federation	q7^:IZI
=federato	w,Y4J7^HJPH
=federerad	w7aHJ_J
=fehl	q(J6Y8Y:K=IHJVJZ[bH
=fehlen	p#J%[*Y-I3I9H:J;H=_?I@KCXHFIZNJZH
=fehler	f!I#I&_(G)I*J,[-H/G0J3E4G6I7G8Y9J:Y;I=D>I?GBGCIDHE^FJGIIFJIKGLJMJNYOIPGRISXTIUIVFWGXHZ^[I]I^F_JaGbJcGfFgIhE
=fehlerhaft	y3^DH
=fehlermeldung	y3I@XHJOZZZ
=fehlt	f!I#G%[*J-J4K7J:I;[>I@IBFCYDHIXKJLJMHNJPJUIVXXJZF[[]I^KaJbZcJdJfZhJ
=fel	a#a%E&Y(D)D*F+G,]-B.H/D0G1G2I3Z4X5I6Y7E9B:E;G<I=C>B?C@@AGBCCDDAEZFGGGHKI@JFK@LGMDNBPAQHRZUEVCWFX[YFZ][F]D^D_DaDbCcDd@eWfBgGhb
=feld	w#J3Z>H@IHHIJKIZIh_
=fell	w3G>^HI]JaI
=fem	y#^3H@IBJHEMZSJUJVKX]ZG]HbI
=fenster	wBJHIZG][b]
=ferm	u!Y=J?IBJHGU]VGZH]]bJ
=fermo	y0YfY
=feu	y-IHYRKTJc_fI
=few	m9I@HAJB^HIIJNGP]RJZF_JcY
=fi	u#Y9J:J>JBJH_MJZJ
=fica	u(J-K7[9J:[=J>J?I@GBIDIHEIKKKMJUKWHZ[]IaJgXhZ
=fich	y([3J9I?IBICJD]HZIJVJZHaJ
=ficha	w(^9H?E@ICKD_HJIIKJVIZG[IhK
=ficou	s!X9J>]BIHFMIRZZJ]Jd]fH
=fido	m!K(E)I4J6J7J:H=G>I?g@IBFDIH@KJMFPISIUHVCWJZA[I]IaIbFcJfI
=field	g!I#I-G/J3a7J:K>G?I@GAIBDDIGJH@IHJIKDLJMGNGOJUJVJ[J]H^J_IaIb^gJhc
=figur	u9Z@IDHH[IZZE
=file	^!J#F%I(F)J*G+J-G/I2X3_4I6J7I8J9F:G;F=J>Z?F@GAIBEC]EKFCGHHbICJGKHLJMENGOaPGRJSJTIUIVIXIZC[J]F^J_GaDbHcGdJfIgJhE
=filenam	s2_3JHD
=filial	s4[>J@JHHJJM_ZI
=fill	o#J)J+^3J:K>G?G@JBJD_HBOY]J^JhZ
=filter	[!H#H%G(H)J*K+J-F/E0J1H2J3C4E5H6J7H8H9H:H;J=H>F?G@EAIBECHDHFIGbHIIDJgKFLIMFNGOHPHRHSITHUIVHWJXJYIZD[I]H^H_HaYbHcZdHeIfGgGhH
=filtr	u#J-I3J4H>J@JDKGZHHIKJbMFUIVJ
=filtro	p-H3I4E5J9J>I@JCKDJGZHIIJJbMFOJVJZJaKhJ
=fin	y3J>HB]KJ]]aG
=financ	rH^
=find	a!G#E%I&J(I)I*J/I3F4Y6G7I8E9J:I=G>D@EAZBECIDGFKH^IGJIKDMGOIPGRKSJTGVIXIYZZA[[]H^G_eaGbJcEdEeHfHgIhH
=fine	^!G#G%H(I)]*I+Y-F/]3E6J7J8I9G:I=H>B?G@YAJB^CFDCFJGXHDIDJYLJMIOHP]RJSJTYUGVEWIXIZX[I]Y^I_FaFcIdIeKgHhG
=fingerprint	wBHH_ZGbJhX
=finish	g!I#J%J(H)H*H+K,H-J/H0K3I4J6J7J8I9H:J=G>H?G@HAKBbCJEJFKGJH@IJJIKIMINZPIRJSFUHVGWEXIYJZY[J]b_HaBbEcIdDeIfGgIhI
=finn	k!J#I(G)H*Z+G/J3F4I6J7Z9J:I;I=J?^@HAJBGCEDCGIKFLJMHNGOHPISJTIVFXIYJZB[_]E^I_^a[bIcJfIhF
=fino	y9[>K@ZBJHF]If]
=firewall	b!J#G%J(H)H*H,J-F.J/J1I2J3J4G6J7J8I9I:I=I>I?I@FBJCIDIGJHaIGJJKILIMHNGPJRFSCTGUGVIWJXJYJZE[I]G_JaHbIcfdIfCgGhI
=firm	s!I)J8_:]=I>I?J@HDIGHHEOJPKU]VJZG_JdKhI
=firma	m1J2K3I8^:J<]>J@JBICJDIGJHXKJN]RJUXVKWJZG_JcHfJhJ
=firmy	r!I#J-I3J9H:]?J@JBGCJDJHHIIKKN_UYVIZIaJcJhJ
=first	^![#H%I)H*G+F-E/G0K1J3G4J5J6I7H8^9H:E;I<J=G>D?E@^AGBDC[DaEGFJGHH<JFKCLaMENCOFPHRISGTJUDVEW_XGYJZG[G]X^E_GaFbCcGdHeIfEgFhb
=five	f#^-J4I9K>I?JBGCJDJHXJHKHMJNGTKX^ZD]Ha_hK
=fix	p!J#J(J)J*I-I8Y=I@XBZDJE^IIKHMJNKVIXJZ]]JbJdIgJhJ
=fixe	y9I>]FXHFfZ
=fixed	w#I%H*Z;YBGHELGPHVKZI^_
=flag	l@JHGL]MKZJ^[
=flagg	w-ZBKHZKHZH^Y
=flash	w(I-KBJHFZHba
=flera	y3K9J@JA_HHIIKJT[ZI_G
=floor	w-XHEV_ZG
=floresta	s8^HI_[dJ
=flow	p(H)]*J-J/I3H:G>I?J@JBHDJGKH]MJNIUJVJZY^IaHg[
=foderiert	w,Z7[
=foi	i!Y#J(J-J3Y7K9F=J?J@GB]DIHEIJM^UHWXXIZEaJbIeXfKhJ
=fois	n#[-J3I9H:K>H?J@^BJCJDKIHKHMIXaZC]I^Ja[hH
=folder	l(J3J;C>JF]HZIKa]
=foljer	y?JHHN_ZJ
=folk	q)Z+Z-[/I3K9J?J@IDIF^HAIHMJNIOITHXIZEd]
=follow	f!J(G)I*Y-H/H3I5J7J9[:X=I>H?I@^AKBHCJGJHJIYJIKGMJNZPGSJTJUIVEWJXJ[J]J_KaJbHdXfJg]hJ
=fonctionn	w?J@JBYHWIJNJZ]aJhJ
=football	w-ZHHIX
=for	?!D%H&@(_)]*d+Z,X-H/D0X2X3I4E6@7A8E:F=E>AAYB>CGD_E]F;GaH_IJJBK;MXO:PGR9SGTHU[VeW[XcYCZA[?]D^H_IaHb>c:d@e?g:hG
=fora	n!I#_(J*I-H3G4Y7I8J9Z:I=J>J?H@HAJBHCIDJGZHBIIKIMJNKOJPYRJS_TFUIVGXGZF]IaHcKfIhI
=forbid	s.YHHLIZF^a
=forbidden	n(a-_@JBKFJHBIYKGZH^J
=forc	c!J#J(I+[-G/J9J:J>J@JBDCIDFHGIFJJKELdMENJZA[a]H^H_JbJhE
=forcechangepasswordnextsignin	oHHLbZH
=fore	yBICHDJHFPZZG]]b[
=forest	]!E#H%H(H)H*H+I,I-G/I0J1H2J3F4F6H7I8h9E:E;I<J=G>G?G@DAdBCCEDGEFFIIFJIKDLGMFNGOIPGQIRGSITJUIVFWIXGYHZ@[I]F^IaHbHcGdFeGfFgJhG
=foresta	u!J3J8^AKHH_]
=foret	s3J8_HG_[
=foretaget	yHGN^
=forget	wDZ
=forgot	V!Z%F(A*H+F,I-C.J/F0J1I2H3F4I5I6H7a8E9E:b;K<I=[>D?]@JAHB?CDDaEHFHGEHIJEK@LEMCNAOHPGQJRISFTGVDXEYIZX[Y_HaFcEeGfGgDhH
=forgotten	l(H7J:F=J@EBGCID[HZIHJKKFNIUJWIXJZ[[I]I^JbHc]h]
=form	f!H#I-Z/J9I:Z>J?H@EAJBGCIDGH[LJMHNGPJVJ[J]I^G_JbIcJhc
=format	h-J3f9J>GCHDEHCIJNJOEZIaIhJ
=formato	u3_>JCHDHHIOH
=former	l!Z)J-J3F>^@HCJHDIGK^OGVIXJZF^ZaJhJ
=forra	y3F9I>^@JHJIJKWMZOG
=forsok	m!J#^-I3H8J9F:J>I?J@ZBHCJDIHCIKKILIMHNJSIUHVIX^ZZ^JbHcXhH
=forsokt	y#IX^
=forsta	y-I>J@HC]D]HJIKKJLJZCh]
=fortfarand	s3K@IHGIJKIM^T]ZJgJhH
=forut	y-F3J9H?^@IAKBJDJHGIJK_NIOJZEhH
=forward	w3I9G?IBJFXH^ZH]J
=found	Z!F#G%G&J(H)I+I,I.J/G0I1H2J3E4]5I6E7F8F9F:H;I<I=G>F?E@XAcB]CGDFEGFJG]HXIEJHKZMFNDOHPGRISHTGVGWIXHYIZ@[I]E_baEbGcEdEeHfDgHhD
=four	i*Z-I3J9I?JHBI]NZRJS^UJXIZHaX
=fout	e!I#]%H&Y(F)H*I+J,Y-F.J/G0J1I3C4Z5J6I7G9H:G;J=G>F?G@BAHBECIDFE[FIGIHDIDJHKFLJMGNEPFQKRXSZUHVFWGXYYIZ_[I]J^H_FaGbHcGdFe[fDgJhZ
=fragar	y+[BIDGHYOKh[
=fragt	wBHH^MHh[
=fran	h!Y#F%H&Y(H)I*G+H,J-E/H0H1Z2J5I6Y7H8I9D:Z;[=F>X?EAHBGCFDFEJFIGYH?ICJZK^LGMDNFOEPYQJRHSGTZUIVFWJXEYHZA[H]E^Y_EaEbYcGdFeJfGgXhD
=free	h%I)J,J-J/F0J3J4J6I7I8J:K=g?I@IBJCGDHGJHJIIJJKHNJPISIUIVHYJZE_IbIcIdCeEfCgIhI
=freigeschaltet	wHJKJVaZJ
=fresh	q!H/Z3I@YCJD]HCKYLXNJWZZC
=friday	o!Y9[@IHEJYVYYX
=from	K#B%?(@)]*?+J,I-I.E/B0F1X2D3A4Z5I6X7J8H9?;^<E>I?I@HADBDEDFBGZIFJ_KaMBOJP]QIRJSDUFWFYCZG[X]?^Z_YaFcZeDf?gIhI
=front	r3[7[>JHEIJOWZH^YaK
=fruh	w@_KJ
=fruher	u9J>I?]@KHJK[PZZIaJ
=fs	w!J,Y3J7]H]PJSIZGcG
=fue	uKZ_X
=fuera	w#^-K9]>J?K@IBJGYHFIIKHMIPZVIZFhJ
=full	j#I-G3G4Z9F>H@[BECJFJH^KIMHNJO[TZUJVJXJZF[J]IaJcIf[hJ
=funcao	u([)^*W3J9K:I?HCJDJHHU[VKWKZI[JaJ
=funciona	h#J(I)I-I4K7K:J=I>J?J@FB[DHGJIGKHMZNHPYSIUCVEWJZ_]J^JbYdHhH
=funcionar	yBZYZfJ
=function	s([:YBJHEU[ZH
=funf	yBIHGMZNZX]ZK
=fungerar	n(J-J>I?J@HB^DJH[IIKIMYNJOJVJZ[bJhI
=funkar	w-J.]9EB^HEZHbIfI
=funktion	y=J?KBIHHU_VFZJdIfZ
=funktioniert	q-J9I=]BZKINJUJVJZ^dJfGhK
=funziona	n-J@JH[IJKJMWNIUIVHdKfZhJ
=fuori	u#^-J9[>J@JBJGYIHKINJTJZKaK
=fur	[!E#D&J(G)^+F,Z-D.J/H0H4F6H7G8X:E;Y<J=X>D?I@DAIBJDZFHGYHbIEJHKCLGMGNDOFPFRGSETGU[VaWXYHZ?[F]E^F_HbEcFdJeFgFhF
=further	r@HB[DJHEN]X]ZFdY
=fuzzy	s-aHHND
=ga	o#H%J(F)c*H,c-E/J0J1I2H6J7J8I9H:I=H>H?H@ZBFDHGFIGK[MHNGPJRJSIUGVGWJZA[H]I^GbIcHdFeEfHgKhD
=gaat	o3Y>]C[KIOISJVJXIZZ]KaEdIfK
=game	s#[-J@IBKHcIITFXJZA[J]JcIhJ
=gamla	f!H#Z%J(H)I*H+I-G/H0J1J3F4J6J7J8J9F:G;J=H>[?G@DAJBFCEDEEKFJGJHAICK[LJMbNGOFPIRISITIUIVHWJXHY[ZB[H]G^I_HaGbEcIdJfHg[ha
=gammal	w-J0[1[4H5Z8J9J<JGJHEMKRJY[cJdIfG
=gammalt	y!I-H/]9J>K@GHHIJK^NJPJZJ
=gang	w9J@_HWIJ
=ganger	p!J#^3I9I:J=I>E?J@YBICJDIHEIFKEMINJOIXbZC[J]Ia^hI
=gar	c!G#D%[&J)H*E+G,H.I/G0G1I2I3B4F5J6F8G:E;G<J=]>^?Y@YAHBDDAEIFGGGHBIXJIKYNCOCPFQISFTGUXVBWHXCYG[E^E_GaXcFdGeHf[gGhA
=gard	u#W9J@IHFIFK_MZOIgXhK
=gast	p:b@KUJVKZF
=gaster	y:_@JBIZI
=gastkonto	w9J:_HJKHZK
=gate	p)I*_?H@JC^HDIIKHMJZI
=gatt	w(J-J=[>G@]BHDIHHIGKHMJUJZZaZhJ
=gave	d!G#G%[&X)J*X+I,Y-G/I1J2Z3C7K8J9I:H=I>G?E@[AJBGC]DcFJGJH=LIMHNHOCPIRYTJUJVGXE[J]Y^G_JaDbJcKdJfKhF
=geandert	i#J-I>I@aHHIHKGM]NJTJ^GdKhG
=geblokkeerd	n#])[*J-Z3J7J9F>I@HBIDJIHNIPIUIVJXZZG]JaJbJcKdJhI
=gebruik	y>ZOJTZ
=gebruiken	w0Y?ZPZdJ
=gebruiker	b![#G%G&H(Z)[*E,H-A.I/K0G1I2I3B4G5I6G7W8Y9D:C;]<J>C?A@CAYBEEIFHH@JIKEMDNDPXQIRHSGTDUFWHXFYHZX][^]_ZbEcGdEeIfEgGhE
=gebruikt	q(J-]9J>J@IDJHHIHK_OJZG]IaK
=geconfigureerd	yUFV[W^
=geen	^!D#B(])Y*E+F-B/G0G1H2G3H4Z5G6G7F8G9A:C;E<I=X>E?@@EAFBIDaEHFFGFHBJGKFLIMCOCPCQHRFSETEVYW^ZH[Z^F_Fa_dDeGgGhF
=gefedereerd	y,X7Y
=gefunden	w_]
=gegeven	w+K3I>XD^OX
=gehen	w4[HIZIfY
=gehort	y9]HJOJP[UJWI
=geht	^!H#E%E&K(D)H*I+I,I.J/H1X2Y3X4G6H7H8J9D;I>_?DAJBFCFDDEIGGJILGM[NCOFQJRXTHUFVKWIXFYZZY]E^X_GaCbYcFeHgHhC
=geleden	y@[MZ
=gemacht	y#]-J9J>HHHIIKJZH]^
=genau	y>]?JF]HIZI]JaI
=general	y%K([)X*J,]PIZJdF
=generat	s-Z2]>I@JBJHZKF
=generic	r?J@IBJHEJZLKNZ^^
=genoeg	y(J-J3H4I9I=J>H?J@ZC^DIHGI^KHMHNIOKVIZC]HaHfJhJ
=genommen	w%K-I>K@IHIIFK^NJPZZ[[IhH
=geprobeerd	w#J-G9H@IBHHKIIN]X_ZI
=gerad	y!J/I>JHIS_TJ]Fc]fI
=gere	u%K(K-I5Z7[:]@JBJHIIJKINJUHWIZEd^
=geregistreerd	k+^-K3J?Z@JBJCHD]HDKJ
=gesamtstruktur	y8_ZJ
=geschlossen	yBYZI][
=gesetzt	l#X%Z(G4XBZHEKJMGNJQXZF^ZdJgY
=gespeichert	y#]D[HKMF
=gesperrt	d!H#b%J(I)Z*I+J,I-Y/I3H4J7J9J:K;J=J>H?I@EBECHDGGJIDKYLJMFNHOIPJSJTbUIVGXXZE[Y]F^J_JaHcIdJfHgIhI
=gestellt	yHJUZV[
=gestern	q!J(I-I9J:I>I?G@_BJHJKHM]NKUJVHZD]]_IcJfZ
=gestopt	w0WHJSJfZ
=gestort	y=JBIHDR[S]]Fc]dJfG
=get	R!@#E%B&H(K*[+[,]-E.G/E1G2H3I4E5G6F8[;G<F=X>]?E@^AIBBCADIEFFHHGJZKBLEMDNWOEPHRGSCTJU^VZWDXDYGZa[G]A^B_Ca_bDcDeCfEhE
=gets	Z!I#J%G)Y+],I-_/G1I2K3E4I5J7J8I9H:G;F=H>G?F@GAIBCCEEIFJGFHEI[JYLXMHOXP[RITEUZVIWIXGYJZH[I]F^G_Ga[bHcYeJfYgFhX
=gett	g#^,]>G@IHDIHNXZXaZf[
=gevonden	y&K4Z_[
=gevraagd	w*[@JCYLZZJ
=gewechselt	w-J>[@^BIHGKIMZZH
=geweigerd	k!J#I%^(J*H,X/Z0I3J4J6J7J9G:I;J>G?I@JAJBHCIDJFHGKIHJJKFLJMGNZPaRJTJUJVIXJZE[K]I^I_JbJdGfJhH
=gewijzigd	m(J*J/[9J>K@]B]HHIJM]THZE^JgWhI
=gezet	y%](JDHHJKIMKPJZF[K]^dGfI
=gia	o+]-F3J9I=J>I?H@ZBJCJDGHEIIKbNKOHVIZH]JaJhH
=gibt	p!F#J%J(J)K-J/G3J9_=I>J?JBJCJDIIHKHMHNGOJSJTHUZVHW[XJZE[Z_]aJfJhJ
=gick	s#I(J-Z9I=]>J?K@IBXIIR[VJZD][aJbIfJ
=gilt	n(J*Z+X/[@HBJGZHFM]NJVJZIgZ
=ging	r!X#J3J9F>H?J@XBYCJDJHDIJKINIXHZE]aaEdKfZhJ
=giorno	o#H(J-I4J9G>J?J@aBHCJD]HDIGKHMKNITJVJX_ZG]JaJbJhI
=gissa	s-aHIIJKJ
=gisteren	s(J9I@[BKDHHGIJKIZG]^f]
=github	y(J,GBIHaLIRIZF]K
=giu	u/J3J4Y7K=HBGDJHCSbTHUHVJZDaJc[dJfIgJ
=give	d!Z#H%I(b)I,I-H3I7H8X9I>G?I@CAZBFCIDFHHIEMINHOISJTKUJVHXGZZ]I^ZaIbZdJg]hJ
=given	k!J%Y(H)X,]-I/F3I8J:K>J?JB]DHHDIIKGLJMJN_UJVI]J^J_JhY
=gleich	w9K@YHJIJK^MJ
=gli	h!H#H%G)]*a+J,I-[3X4I7J8K9G;K=Z>H?F@GAJBICIDHFKHBIFKHLJMHNHOITIUGWIXJZG]I_IaJbJdXfIgHhJ
=global	]!I#I%I(d)]*]+J,d-Z0K3I4J6I7I8J9K:G=I>H?D@GAJBGCJDHEIGJHIIGJJKGLJMINIOJPDRJTKUFVDWIXIYJZA[J]H^I_JaHbHcJdAeGfIgFhG
=globalnego	y(])H*I,[PKdJ
=glomt	q(H3J@JBFDZHZKKLJOJUJZ_aJbJdJ
=gmail	h!J#J%K(I*J-I3H4J9G:g=J?G@HBHCIDFH[IGKGMGNHOHPJSJUKVHXKZA]JaFbJfJgJhI
=gmsa	k0cHDMKRJZH
=go	]#F%G&J(C)G*F,I-D.]/F0I1I2J4I5J6H8G9D:[;I<J=D>]@ZAHBZCDDIEEFIGGIZJGMCNIODQJRHSETIUEVDWGXEYHZY[F^E_FaCbJcFdDeHfBg^h^
=godta	y@IAJHJIHKZNIZZhZ
=godziny	q9H>J@[HJX[ZIa]
=goed	w/Y3H9I>FC]HFIJKJOJXKZJaZf[
=goes	b!I#](J+J-I/H3[7W8J9F:J=J>^?H@XBECGDHHEIHJJK^L]MINGOJSJTGVJX[ZH[[]H_JaDfKhE
=going	q!J#J(J-J7J9[:J>H?J@GBGCJDIHIIJKWLJVHZb]IaGbJhJ
=gone	d#G%G(I)J*F+J-H/J1J3E5J6J7I8J9F:I;I=^>Y?a@HAIBZCGDYEJFKGIHBIGJJKFLDMFNGOHPYRISITHUHVHWJXIYXZ@[X^I_[aDbZcHdIfGgJhI
=good	d!H#H%J(I)E*H+J/I3H4J7I8J9c:I;J=J>G@IAJB]CFDFFJGJI[JJLJMGOIPIRISJTJUFVHWJXHYJZD[J]G^J_JaGbIcJdJfIgJhF
=googl	k#D(I7c=H?JBHH^SITJVIZEfK
=gor	wBHDKHILYZ[b[hK
=gora	y9JQYV_ZI[J
=got	V!Y&I(B)]*E-C.H0H1H3C4G5H6G7G8D9A:I;I<I=E>a?A@[BcDDEHFGGDH@IJJGKJMDNAOKPEQIRFSETCUDWGXIYGZ_[D]a^FaAbDcEdIeFfGgFhB
=gpo	^!I#I%H(H)J*J+J-H/H0K1J3I4I6J7I8J9G:H;J=H>H?H@_AJBCCJDHFKGJHDIJKFLIMENZOJPIQeRISJTJUHVGWJXIY[ZE[J]H^I_JaHb^cGdIeJfIgJhH
=gra	y%I(^-J9I:]BJHGIJ
=graag	w!I#]9KHZ[J
=gracia	s#J-I9_>J@JB[HFIGVJXJZH
=grain	y@ZHGNZ
=grant	y%[H[PH
=graph	a!I#J%B(a)Z+H-K/I7J:J=I>J?I@EBEDFGJHYIIJIKHLJMGNHPHSJUIVFWJZD[J]J^IaIbIcJdIfJgehJ
=grati	y%J=JHbPIYJdDeHfHgJ
=grava	w0X9I?KCKG[HIY[dK
=gravar	y%YHFd[fZ
=grazi	r#I(J-J3I9_>J?K@IB[HEIHKJMJNJPJRKVHXJZG_JaIfJgJ
=great	s(J-J3J9a>I?K@IBHHDIIK]NJVIZJaJhH
=grey	h!_#J(Z3J8J9G:J;J=J@JAJBICIDKFKGHHAI]LYNJPJUJVGZI]J^I_HbJe_gJhJ
=grigio	y%J(^9J:Z>IHIIJaK
=grij	y(^9I:[HGIJZJ
=gris	s%I(_3K9H:^HFIIPKVG
=groep	q!H(F-H3I9I:J;J>J?I@IAJBICJDIIEKHMJNHP[UIVcZH]I^J_JaIbJfJ
=group	U!E#F%B&J(E)D*G+G,H-F/E1H2J3E4G5H6G7G8F9D:F;G<J=C>D?D@JAGBACGDDEHFHHeICJEKDLHMFOHPbRHSFTGUCVhWFXFYGZ?[G]F^E_EaFbEcFdAeDfDgFhG
=grupo	h!J%J(G)J*I-J3H9G:I=J>H?I@IBICJDIGXHEIHKIMIOJP^UIVeXJZE]H^JaJbJfJhJ
=grupp	l!G(F)J3J:J=J>K?J@IBJDJGZHZIJKJNJP_UIV^XJZG]J^G_JbJdJfJhJ
=gruppen	w(H9I>J?ICJHFIJKIOJPXVbZH]HaJ
=gruppo	q(J3HHFIJVbZJ
=grupy	r(I9I:J=K?J@JBIG[IHKJPHSJUHVbZH
=guarda	r#^-I7]@IDJHDIJM[ZGhJ
=guess	b!Y#^-b/J3J7I9G:H=K>J?J@HBHDIFIH>IYJJKHNITYV]ZB]JhJ
=guessabl	p-^HHZJ
=guest	^!G#E%H(A)H*H+I,K-D.J/J0J3F4I6I7I8H9B:i;I=G>E?E@DAHBECGDGEJFJGIHbIDJJKELIMFNHOGPGQJRXSHTIUGVCWIXGYJZB[I]G^H_FaGbHcHdIeJfHgIhF
=guid	q!J/J3J9JBJH[IIKKNKZX_^
=guidata	y,Ye[
=guiden	w+],ZHEZHdEeafK
=guten	y9a@HHGIKXIZH
=guy	y(J*I@JHHLZP[V[ZJ
=guys	u#F@[HEPZT]cY
=ha	X!E#B&H(A)C,F-G.H0F1F3G5G6F7D8F;D<H=J>?@[AFC_D[EDGEH;IXJFLEMcNIOHPBQGSDTBU_VIW_XIYY[B][^D_DaHbCcDeGfCgJ
=hab	k!J%J(I)K*I+J-H3I4J9I:I=H>D?D@EBGCbDBEKHBIFMINHOHPJSJUIVFWJXHZZ[H]c^KaWbHcJfIhH
=habe	b!I#]%I(Y)H+X-G/I3H4J6J7I9C:H;J=G>Z?E@DAJBECYD^EJFKGJIEJKLIOFPIRJSJTIUGVEWIXFYJ]a^J_JaEbHcJdIfIgJhF
=haben	i!K#G%J(J*[+X/J0J3I4K=[>G?I@YAXBHCGDXGJHEIJOJPJUJVJX]ZE]I_JaGdYfIh[
=habilit	yV[d]
=habilitada	qHJUZVZZJdX
=habilitado	o!J(I9H:J@IIJKHU[VaZFd]
=habilitar	u.ZHZUGdGe[
=hace	n5X=Z@_BJHHIJKJMYXJZGhI
=hack	r!J#J9JBJHaZH
=had	Y!Y#Y%I&I(F)H*I+G,I-I.I0I1F2H3B4F5I6H7G9X:F;X<I=G?CAHCIEIFHGFH9KgLGMINBOGPYQISHTEUGVDWHXDYHZ?[F]c^Z_JaCbFcEdGeIfYgGhA
=hai	w(X@]BJXZZG
=hakchen	w<X@JZF^^hJ
=haken	w;[LXZIdZ
=half	d!G%H(G)F*G+I.K/a0H1I3G4G5H6I7H8J9E:G;I=E>F?FAGBDCHDYEbFJGGIEJIKGMYNHOIPDRISYTFUFVYWJXFYJZI[I^I_GaXbJcIdHfHhJ
=hallo	u#J-[9^>I?IBJHFIGKJUJVJXJZH]JaJ
=hammer	w#XHEKIT^
=han	s(Y@JBYHHNJVJXZZG^^hJ
=hand	k!J%Z(H-]7Y9J>_BGGJHCIIKIL[MIP[ZF]I^GfJgJ
=handbag	y9I>bBIHEZF
=handels	w&[FJHJZJdIeZf[
=handl	u7ZG[H]LJZG
=handset	u9G>^@GBJHYKJOJZD]GaJ
=handynummer	s-I3X>Z@JDZHHKJMJO]ZJaIhJ
=hang	u4Y>I@JBIHYZGa]bYhH
=hangt	u1I4H@JRGSZTKYJcFf_
=hanno	m![#H%J(J)Z*Z,J-I3H4J6K9H:J=Z>Y?]@GBICFDHHGIHKINIOIPGSKUHVFXIYJZD][aJdJfJhI
=hantera	y-J/I6J7IBJHIIJKJNJda
=happen	g!J(F*J+H-H/X3I4Z9F=I>F?D@GBECHDXIJKHLZMJNFOIUEVHZa]Y^Ga]bFhH
=happy	u-J/[9^>I@IHFIJKHMJZFhJ
=har	Z%E&F(Z+D,E.H/I0F1F2F4D5H6F8F9A:C;F<I=_?CAEBHCXD^EDGFH;KXMZN@OJPBQGRESETCVIW^XHYF[D]@^C_Xa[bHcCdXeGgXhB
=harden	k%J(I)X,J-J.X6J?KBIHAPJQ_RJYbZHbKcHdIeFfF
=harder	o-]HI
=hardwar	u,J?bBHZD
=has	K!Z#F%B&E)@*A+@,D-].F/[2F3b4I5C7H8@9?:?;B<H>F??@ZAXBHCbDaEXF]HIIDJEMANBO?PIQER@SaTJUaW^XCYCZC]?_aaBb@cFeBf@gAh>
=hasel	h!J#I%J)I3I4I6J:J=J>J?J@GBICIDGG[HEIIJ]LJMHN]TJU^VIWJYKZD[J]J^JbJd[fHhH
=hash	b!J#I%F(H)I-F/J0F1I2J3H4H6I8I9H:H;K=G>I?H@GAJBECJDHFXGaHaIHJJKELIMdNEPGRHSJUIVIWJXJYJZA[I]G^G_JaIbHcHdDeJfGgKhH
=hasla	_!F#F%F(X)F*I+H,H-G.J0Y1J2J3G4H5J6[7G8H9J;I=E?F@FAIBBCGDZEGFIGGHHIDJIK]LJNCOHPFQJRISGTGU[WFXHYIZ_[E]Z^]_GaHbDcGeHfDgGhJ
=haslem	u-K@[BJDIHHIJKJSJTJZ]b[cHd[gI
=haslo	X!C#X&I(J)E*E+F,Y.H/C0G1G2^3D4E5H6E7Z8F9E;F<H=B?BAFB[CBDZEGFGGDHFIYLXN[ODPDQHRESETCUBV@WFXEYFZY[[]A_EaDcEdXeFfCgEh]
=hasta	u#I-J9^>I?J@YBHHEIIKHMJX[ZI]Jf[hJ
=hat	]#W%[&J(C*E+E,G-I.J/I1H2Y4F5I7F8H9E:F;E<J>C?CAHB[D[FGGEHCIXJHKCLFMBNBOIPEQIRXU^VJW^XHZ@[F]a^E_FaCbFeHfDhE
=hatt	r-I3H9F>Z@GCIHGIIKaNJOHXZZX]JaIhJ
=hav	q@YA^BGHGPHSY^I
=have	L!A#H&G(I)Y+H,F/H1D2F3Y4D5^6E7C8D9Y:E;X<G=^?JAGB=CcD[EEFIGJHGIYJJK[LEMGO]PJQGRFSCTCVGYDZH[X]@^X_CaEbBcDdFfAgGh[
=hay	m!I#J(J-I3J4J:[=J>E?I@]BGCJD[GJHCIHKJMHNIOHSJTKUHVFW[XIZD[J]I_Ka[bYc[dJgKhI
=he	Y!]%H&J)H+a,I-C.J/[0J1J2K3B4H5J6I7H8E9H:G;I<J>B?B@JAZBZC]D^EJH=I^JGMBODRISHTFUGWIYJZG[I]_^FaCbGcHdHeJfHgG
=head	w([@ID]G[HDKFPXZF
=headset	s9H>JH_
=health	q+I0GDHS_ZIeJfX
=healthy	wHJfY
=heartbeat	k#I%H(J,J-I0J1K3J4J6J7J8I9F:K=H>I?J@GB_DIFJGGHIIIKGLJM[NIPHRISJUIVIXKYIZF_JaJbJcZdDeGfagJhJ
=heb	h!K#G%J([)J*[+J-G3I7J9G:I;K=J>F?G@ZBGCaH@IYK[MGNGOGPJRKUIVGWJXIZY[I][aGbGcJdJfJhH
=hebben	s)]9K=[>JHHMYOZVJaJ
=hebt	s([@[BHMJXYZG
=heeft	f!H#Z&J(F)H+I,J0I1I2I4I6I8K9G:H;G=Y>E?IAIDZEIFYGIJIKFLIMGNDOGPGRHSHTFUZVXW^XIYIZD[I]F^I_ZaGbIcGdYeJfEgHhH
=heisst	s#J:J?J@IF]HHIJKHMIN]T[VZZE]K
=hej	y#I-I3J9a=J>I?H@HAJBHCKDIHDIIKJMJNJUJVJXJZGaJbJcJfKhJ
=hela	q#](I3G9J:J=J>E@IBGDIIIKIMHNKO]SZU]VKWGXJZHaIbIfYgK
=hello	d!J#G(H)J*J-G/J3J7J9b:K;J=J>I?_@IAKBGCJDIIFKIMGNHOJPJRJSJTGUIVIXJ[H]J^KaJcJfIgHhI
=help	^!Z%I(B)H*I+J-F.J/H3H4J6J7H8J9X:H=K>G?F@HAJBZCIDGEJFJGIIYJZKFLIMGNGOIPISHTZUGVFWJXFYJZa[G]I^E_HaDbEcIdIeJf]gGhG
=helpdesk	Z!H#G%I(c)D*Z+J,J-Z/J3H4J7H8J9F:G=H>G?E@[BECFEJGJIFJIKELZMFNGOISHTXUGVEWIXHZG[H]I^HaIbGcJdHfIgchJ
=hem	u-K/I0J7J9J=[>H@GCJHGIHKZMFNYOKTIVJZG_]aJdJh]
=hemma	y!K#I-I3I9F>a?K@IBICJDJFJHYIHKFMJZI]JbJhJ
=her	Y!_#]%F(A)F*Y+^,I-D.I/D0I1I2H4H5I6H7E8G9H:[<J>F?AAGCIDBEIFHG]H9JFK_MBNDPEQJRHSGT[UEVIWGXHYIZ^[E][^C_]aDbDcFdFeIfGgF
=here	_#H%H)E+I,I0Z1I3H4I5J6I7I8H9Y:[;I=G>E@CAIBBCFDEEIFJGGH@JHKYMGNDOHPGRISHTJU_VDWZXFYJ[G]G^H_Ia]bGcHdbeJfEgFhW
=herencia	w!J;]
=hergebruiken	yK]ZI
=heritag	y!I;]
=hers	w@[HHKIV]ZJ
=herstart	y(JB]HHZJbJfY
=hes	l!a)I@GBJD]HDPITYUIXJZF_XbJ
=het	V!C&H)D+D,F-E.G/Y0D1F2E4C5F6D7F8E9F:D;B<H=B>@@aADBJC@DIEFFEGDHEIXJELBNcOaQFRDSCWEXAYJZD[H_BaJbZcCdXeFfBgZhc
=heur	l#J-J3H9H:J>H?I@[BICIIHKJMKNJPKR_UGVIX[ZG]Ja[cJdJfI
=heut	k(J-J9J:J=J>H?I@cBJHFIJKGMJSZVJXZ]KaJdJfXhJ
=hey	u#J-J3I9b>I?H@IAJBICJDJHEIIKJMJNJVJZGaJfKhJ
=hi	k!J#G(J)J*H+J-I3I7J9c=J>I?H@KAJBDCJDIHHIIJGKIMJPJTKUJVIXHZI]JaIcJfJhJ
=hidden	y*Z?GCKH[bY
=hide	w7Hb^
=hier	l(H-I3E4J9H:Z=J>G?J@_BICHD]HEIJKELJMHNIOGPJUZVIXJZA[J]]^IaIbJcJdZfZhH
=high	y!K(J3K?IBJH^P[VIZG
=hij	f!X#F%G&J)H+Z,I.J/G0H1H2H3C4H5J6H7H8H9B:G;G<J=X?C@@AHC_DCEJFHGYH?I[JJK_LHMDNFO_PGQJRGSITGUHVCWIXEYHZ@[Z]E^Y_GaDbYcGdGeIgH
=him	e#Y%H(I)J*J+]-D/E1J3I4H6J7H8I9H:I;K=Z>E?DAaBZCGD]FJGIH>IXJIKYLYMCNHOISJUIXI[H]H^I_^aJbHcIdKfJgHhG
=himself	r#X)Z@YHIZJ
=hint	c&[*I3K4J5e9J>J@HCJHCIJJYKJMINDSKWIZHgJ
=hinterlegt	k#K*J-J3D?[@IC]DaHHIIKINJVJZH]JaIhJ
=hinterlegten	w3[>YDJ
=hire	u-Y@XD]HGVXZI
=his	Z!]#I%G&J(B*X+b,H-B.K/]1J2J4H5J6I7I8H9I:c=Z>C?EAJCGDJEHFHH<I^JFK^LDMDNCOHRJSIT]UEVFYK[G]E_EaEbFcHdGeJfIgY
=historial	y5ZHIIEN]
=historico	y5YHJIGNZ
=historiqu	y5ZHIIHN[
=history	c(J-I/J3I4J5_>JBIDJICJHKZNaPJZG_JbI
=hit	o#Y(K-]BJHCN[UJZJaZg[
=hits	w#H-XA[HHJXPJTZVJ
=ho	_!G#Z%F(])H+H,J-C.J/H0J1J2I3B4H5J6I7G8I9D:E;I=F>_?F@YAIBAC_DXEJFIGIH;IJJIKXLHMCODPHQJRISITHUFVEWHXFYIZ][F]a^G_IbFcHdGeIfGgH
=hoe	p!I#J(J)J-J/K3I7J9Y=J>]?I@GBHCJDZHaIIKGLJMJNIPJSJT[UHVDXJZB[I]JaIbIfKhI
=hoje	q>H@aDJHHKHVJX[ZFaJ
=hola	w-I3J9a>I?J@HBJHEIINJUIXJZI
=hold	i!H#I%K(X)^*]+K-H/I1J3^4J9E:J=K>F?I@DAJBICIDGIHKJMJNIOJPFRISHTGUGVFX^YKZC]I_JaYbIfJgHhJ
=holder	q(F)b-JHCPIVIZI^Y
=holiday	p!J9G>Z@HBIHYIIKIZ]
=home	d!I&I(I)I*J+J-G/J3D7I8J9D:f;J=I>_?H@GAJBZCJDIEHFJGJHGIGKENGOJPJRJTGUGVHWIXIZJ]I^J_EaIcIdJfGgJhJ
=homeoffic	y9I>[HJM]
=hoofdletter	y3JI]
=hook	y8^:IHGJYZJ
=hora	d!J#X%J(I)J*J-H/J3G4I6J7J9E:H;K=I>F?H@_AJBFCGDHHAIFKELJMFNIOJPHRaSHTIUHVHWJX_YJZD[J]H^I_Ja^bHcIdJfGh[
=hors	y4Y9[BJGYHI
=hos	u7[@ZHHIJSYZGd]eJfI
=host	l#I%J-J1J3I4H8J9F:J>I?J@HAJBIDJGJHYIIKJMINJOJPIRbXIY[ZGaIbJcXfE
=hotfix	q5_HH
=hotmail	l!J#J3I9I:J>G?JDJHcMJPKZIaJ
=houdt	wHFJYM[g]
=hour	Y!F%D&J(F)G*G+H,I-D.J/D0H1G2I3D4H5I6I7H8G9A:F;H<I=G>C?F@fAFCFDEE]FIGDHIIBJGK@LHMXNFOGPbQITEUGVDWIXcYHZJ[F]F^G_GbFcFdGeIf[gGhF
=how	Q!D#?%E&I(A)Y*I+_,H-=.C/C0E1F2F3A4G5G6G7I8C9X:A;C<H=D>@?@@JAFB=CADZEGFGGCHjI[JBK[LJM^ODPBQHRFSEUEV>XXYGZZ[X]A^H_EaAbCcDdGeGfCgC
=however	uH[aKgX
=hoy	r9I:I>F?J@bBIDIHHIIKGMJX]ZH[JaH
=hr	]!]#D%[&a(E)F*E+^,H-C.H/F0C1G2Y3a4b5H6F7F8@9A:E;F<[=E>@?B@GA]BBCEDBEGFEGFHXI@KBLFMDN^O@PDQHRFSFTFUEVIWGXEYGZ?[F]D^G_GaBbEcDdFeGfEgFhC
=hrs	y![)J3J@YBJHIKJUHVJX[ZE
=http	y+XHJc^
=hui	w>K@ZHIKJX]ZHaJ
=huidig	r@HHJIIKKMJOJZEhc
=hur	o!I#I(H)I-H/J0K3G7J9[:J=I>]?I@FBFCJD]HbIELJMHNFOIPISIT[UHVDWJXHZ?[H]G^I_KaJbGcKdIfKhG
=husband	y>_?JCHDIHE
=hybrid	k(J*J-I/I9H>J?J@JAJBHGIH[IIKJLJMJNIPHVIZF^I_Fb^dbeI
=hyper	y9HH[IJZJb[
=i	>&=([)_,F-A.J/B0;1B2=3H485B6I7E8X98:];<<C=F>J?X@]A<BGCZDdEBFXGDHHI_J>KdL;MANZO^P=Q?RAS?U<V]WDYJZd[Y]a^@_EaZbAc?dBeDf<gDhe
=ich	T!F#Z%B&G(Y+Z,E-=.G/D0F1F2G3?4C5G6E7D8F:E;E<H=A>[?[@YAFBGC]EHFEGDH]I=JEK[LCMGNIOXPBQGRESDU@VZWCXXYEZ^[a]]^B_DaCbIcCdBeEfBgD
=icon	w!Y(])I/J6HBGHIMJVGZI^Hg]
=id	Y!E#B%F(B)G*G,G-<.J0G1H2G3E4F5I6F8G9F;G<I=c>EBADBEIFIGEH^IhK?LFMBNBOGPFQIRHSFUFVGWHXIYHZ=[G]C^C_[aCbDcEdBeDfBgYhF
=idad	y@ZHJIFNZ
=idag	y>J@XHGX^aE
=idea	l!H(J)F*J-K3J7J9D>H?I@IAJBZDHHZIIKFMJNIOKPJUGVIXJZc^J_JaJhJ
=identical	y@ZHHK^ZF
=identidad	y-H7_=J@JD[HJIIKHVJZE
=identifiant	y,ZI[
=identit	y+J-J7]CXD]HJIJKJZHdKhJ
=identity	g#J+K-H/J3J7]:J=J>I?I@GAaBJCIDYH]IHKINJPJQYSJTJZE]K^I_EaJbFcIhJ
=idp	w7^
=idslock	y9JHFT_
=idzi	r(I-K/J3J4J7J9J:J=]>]?K@IBHDIHEIJKIMIOKTZVJXI]HaHb[
=ie	u#]-Y9JIYTKZGhK
=iedereen	y-^9JHHIJKEU^VJZJ]JfJ
=iemand	y#W@[
=ieri	s9I>K@^BICKDJHHIIKJMJNIZD]]aJf]
=iets	s#K.X3K9Y>I?I@[C[DZHGIIKIMJZJaH
=if	[!X#Z%J(H)J+G/I1X4[5J:I=J>a?H@[BECGD[IHJXKXLJMINHOIPISJUDVIXJZC]I^GbXcWdJfJh^
=igar	u#J9I@YBJHHIJKIZF]^f]
=igen	j#]%J(H*J-H3H4K7J8J9G:X=J>F?J@_B^CIDGHFIHLGMGNIO[UJVHX[ZC[I]I^E_JaIbJdJfI
=ignor	n#H(I)F*^3^>H?J@HB^CJDZHAKGL[VIWHZC]HaI
=ignora	y5]LYfJ
=igual	r-J3J>J@HHIIJK^OZZIgWhJ
=ihag	y3I9H>G@JHHIGK_OJZEaGh]
=ihr	f#H%I(H)I*J4K7I9[=H>I?IDXHEIJKHLJMYOYP[TYUXWGXWZA[J]J^GaJbHfJgJhI
=ihre	r-I3Z:J=J>J@JBKEZI]KIOHWXdXhJ
=ihrer	r:YE[HJUJZJcX
=iis	yYY
=ik	X!D#Z%C&G([+D,F->.G/D0E1G2G3@4D5G6E7D8D9F;D<H=B?]AEB[C[EFFEGEIGJFK_LDM?OWPBQGRDSETDUCVXWEYEZX[a^C_Da]cDdCeFfBgEhY
=ikryssat	yHJL[ZId[eIfJhJ
=il	O!I#G%E&E)K*G+Y.D/C0B1B2B3]6F7C8A9A:I;A<D>^?F@HAABJC^DCEBFAGAHGJALCM]NCObP@QDSIU^W@XGYIZE[G]X^?_FaabBdEeGf]gHha
=ile	y-J9J=G@KH[K[TZZK
=im	P![#H%A&E)E+H,I/X0D1D2E3]5E6D7H8B9[:[;C=@?=@AAGB]CDECHFIXJDKILFMXOCP@QFRCSCUXVaWGXBYDZC[C]F^Y_]bJd@eIfGhY
=imag	r-JBKHIKHMJ[Jba
=immediately	w.W@_HIZG
=immer	o*Z+J-J3J9K>H?K@FBKCIDYHGIIKZN[OZTXZI]JaIcJgK
=immutabl	y9JAXHEIJ__
=imorgon	y#J@]X[ZJ
=impedir	wT[
=impid	y1JHFXX^Yc]fJ
=import	o+Y-I3[>E?JDHF^IIOHZGaJ
=impos	y@HBJD[HEKJMJT[ZH[]
=impossibil	u4Y6ZHHeY
=impossibl	h#J%J(G)K-I4]6X=I>^?I@^BGHEIGKYLIMINHPYSJUKVFXJZG[H]J^EbHcJdIfJ
=impressora	yH[
=imprim	w9KH^
=imprimant	wH_IJZJ
=in	<!]#D%Y&C(B)A*8+F,b-I.?/^0D1H2>3b4H5E6@7X9=:W;C<H=<?F@?A]B_C=DFEGFdG_H[IJJAKCLGM^NEOGPHQ>R<TaUHVaWEY:ZH]A^]_^aDb@c>dZfBg^
=inaccesibl	y4ZHIcY
=inacessivel	y4ZHJcZ
=inactif	w!](ZBJHIZJ
=inactiv	g-H0_:J?JBHH^SJU[VIXJZE]J^KbIcG
=inactivo	y!_(I_J
=inaktiv	w0ZHJ
=inaktiverat	r!^)I*I;ZHJPJVI
=inbjuden	y:_@JHJZH
=inbox	w>]DKHDZIa]
=incident	k(G)IBJHFScUIVJZGfJgH
=includ	c!J#H%J(I)H*J-X/I4J6J8K9I:J;X=Y>Y?I@HAJBGCIDIFZG[JJKFLJMINZOIPIRJSJTJUHV^YWZD]J^J_JaHbIcIdIfIgKhI
=incognito	u.[H[MI
=incorrect	_!J#F%I(I,Y-H2J4J6Y:J>J@HBFDJGJHXIFJJKGLIMGNIO[PJRKT[VJZ[^G_JbJcJdIfJh]
=incorrecta	p,Z3]6YCJDKHIZJdJhY
=incorrectly	y#XHJcX
=incorrecto	y!J3]DJOX
=incorreta	w6YhZ
=indicat	uHI_X
=indietro	yHJR_
=indisponibl	y4[?ZCIHFSZ
=indovinar	s-[
=info	_!I#J%I(J*G+_-G4K7J9G:I;I=J>X?Y@HAKBGC^D]IEKGLIMJNIOHPJQITJVFXHYIZE[J]H_JaGbJcJhI
=inform	y3JBJCIH]
=informacion	w3WD^HHZJhJ
=informacji	y3[CID]
=informaco	y3HC[D]HHZH
=information	d!G#J%J(G)I*J+[-I3H4Z8J:H;J=F>I?D@JAJBFCZDaEYGJHIIHKILJMJNGOJPGQaUIVFWKXI[J]H^I_JaHbHcJdIhJ
=informazioni	y#K+J3G?JC[D]HH
=inga	w3E>FBZC]HZKKXJZG
=ingen	f!F#H%I(E)I*H+H-G/I0I2K3E4[5H6J7I8I9F:E;I=^>F?D@EAKBCCFEIFJGIHAIFJHKFLYMGOHPIQKRJSFTFU^VEW_XFYJZA[H]D^I_Iaac]dFeJfGgHhG
=ingeschakeld	rHJUXV]ZId^
=ingesteld	w(J*]?J@GBZDFHIKJM[NJUKVZZF]JhJ
=inget	h!G#F%H(H)J*H+J,X-F/J0I1G2J3Y4I6I7H8H9H;I=I>D?HAJBECGD_EKFJGZH@IEJJKEL]MHNFODPIRGSJTZUGVHWJXHYJ[]][^H_IaCbHcGdFeJf[gYhF
=ingevoerd	yO[hX
=ingevuld	y3J9J?JCHD^HJK]MJVJaH
=inherit	o%G;^]J
=inheritabl	y;Y
=inheritanc	b!I#J%K*J-J3J9G;d=K?IAHBKCJGJHIIJKJNKPZUJVJYJZJ]J_I
=iniciar	w(JBJH[ZF[]aGbZ
=inicio	n!J#F(J-J3J:K>F?J@HBYDJL[NJTHUIVIXIZX[I]IbacJh]
=initial	s@YHWIIKJNKZIhZ
=injoignabl	yBJHHUHf]
=inloggn	u#JBYDIL^ZG[J]K^Jb[hI
=inloggningsskarm	yHHZJb_
=inne	q#J%]-H3J9H:I>F?J@aB]CIDJFIHHIHKZMJNJOJVKXJZG]IaIhJ
=innehaller	w-a3J9J>J@JBIDKHFI[KHZF]J
=ins	u%Z3J=K>_BIHEIKUIZI]JaId]
=inscription	q%J(J+X-K3I=J>K?HB[CHDaGKHIPKUJZKbJ
=inscrit	q+^?ICKD_HCZJ
=insecur	r(J<d@GHBIIKIMINIZF^JhI
=inserito	y@JD_HHNK
=insid	s(I-I3H>K?J@JBJG[HDIbJ[KINIOHZFhJ
=insist	o#I(H-I:J<[@WBFDIHCIIJJK[MIXYZD[[]JbJgJhY
=inspection	q-XHFc^
=install	d!H#J%I(I)J*K-E0a1[3I9I:J>J?J@IBGDJEJHbIGJ_KIMJPJSHTJVIYDZC^J_IbJcGdKeJfIgK
=installation	wHZZJeX
=installer	w>HH^
=instead	r0Y3^7X>H?^@JHFZFaHh]
=instellen	p%Z9J>J@FBXDIIJKJMKNKUKVZZY[IbY
=instruction	yH[
=insufficient	f#J%b(])J-J>J?H@JBHCYHHI]PHZFaJbJhJ
=insuficient	w(^HH
=inte	P!<#;%B&B(]*H+Y,G-A.E0Z1B2B3B5A9E:G;X<C>X?]@EA?B:CJDEEFF@HBIXJALGMZNYO[PHRHSDTEU=V_WHYXZ_]H_XbCcCdHeIfYgJhI
=integration	j!J-J/I3K6I=]?JCJEEHCIJNFTJVJZJ_HcGdceZfIgJ
=inteligent	yHGT[b]
=intelligent	yHJT_
=intentelo	y@[HIMIZZhJ
=intento	p#]3F>IHIIJOGX^
=intercept	yBJHFJ]MJZJc]
=interdit	q(K)]-_/J3J9J:K>IBICKDHHDIXKGNIPZQYUGVIZI]J^ZdIfKhH
=interfer	yHJbY
=intern	p-J3Y@ZKJN]XJZHgZ
=internal	ySZ
=internet	g%J(J+J,J-[0I3F4D6I8I9I:I=G>F?H@HBHCKDIGIIHKIMFNJOJPJRHSIVKXJYIZB]F^J_JaIbXcedEeHfBgHhH
=interrupt	u+^BKDGHDIJ]^cI
=into	e!E/Y3Z8X:Y>G?J@HBHHXIIJYMJNJVZ[I^JaHbJhY
=intranet	k(I-J/I1K:I=I@HBGEIHcIJJIKJN^RJSJTJUJVJZD]JaKbDcHdKfJg]hK
=introuvabl	w,[3F?IDHHD_[a^
=intun	g)Y+J9J>J?JBJDHIKNHWJZJaJbc
=invalid	i-J/Y3_>F?JBICIDGHGIIKJMINKOZR[XIZH]KaG
=invalido	u>ECJHIO_RZaI
=invent	w9H@FHEK_ZE[]hH
=invento	y-JKJN_ZH
=invit	d(H-H3I7J:e=J>J?J@GBHDHH]IHKHMJNIUIVIXKZD[J]K^JaDbIcJdJfJhI
=invitado	q:a]K
=invitato	y:_HFIJZJ
=invoic	w3I?JHaOD
=io	q(Z3I9G>G?Z@HBJCWD[HGIGKIOIUJV_ZHaG
=irraggiungibil	y4[HJcZ
=is	=!_#H%A&?(I*D+G,?-[.>/@0G1^2I3Z4a6F7X8B9D;H=H>[?aA9B_DFEBFDGJHfJEKFLFMCNIPHQDS[UIVDW<XEY?[I]?^I_DaDbAc@dYe>g<h[
=issu	c!I(E)I-I/H3H4J7J9H:I=G>F?F@GB_CJDFGJHGIHJJLIMXOJPHQXSITIUIVHWJXJZa[J]I^G_IaIbHc]dJeKfJgJhH
=issuanc	y%IH^
=ist	S!^%A(J)X*F+E-G.G/B2F5F6D8D9@:B;Z>X?_@YAEBBCZD?EEFDG[IIJEK>M@NBO@PJQFRFU^VIXAYCZE[B]G^X_CaZbCd]eCfYgE
=it	@!E#H%?&E(E)?*A+J,B-b.J/c0=1C2=3H4:6A7A8A9>:G;B<?=@>D?H@bAEBeEAFEGBH9I^KfL?MHO_P@Q?RBSBTIUaVZYBZe]Y_Ga?bBc?e=f?hb
=its	T%B&I(D)C*F,G-a/J2G3A4D5G6X8^:D;G<H>E?^AFBaCDDKEXF]GCH=IDJYKJLEMBNFPBQHR]SDU[VJWFXBYEZ;[D]C^_aXbFdZeGfCgIhY
=itself	o?X@HBYCJHIK]SXT]ZG
=ive	^!I%J(G)I*G+I-A/H3E4J7I8J9E:G=I?ZAICZFJGIHEJIKaOIPIRJSJTIUHVGWIZa[F]G^I_JbHcJdWfIgG
=j	b!I%H(G)J+J-E/I3G4J6J7I8J9D:H;J=H?F@YAJDFEJFJGJH?JJKZLJNXOGPIRISITIUHVGWIYKZ_[G]]^I_Ja_bGcHdIfIgJ
=ja	g!H#G%J(G)[*E+_,J-G/H0J3G4I6J7I8J9C:H;J=H>Y@ZAIB^DBEJFJGJH@IDJJKaLIMDNGOGPFQJRJSIUGV_WJXFYJZ@[Z]G^G_IaGbIcIdHeJfHgIhE
=jag	[!C#I%D&H(^)C*Y+D,G-?.H/E0E1G2G3A4C5G6E7E8C:H;E<H=C>]?A@@AEB^CZD]EGFFGFIGJGLCMANXPBQGRESETCUCWFYEZZ[b^B_DcDdAeEfCgEha
=jak	p!J#J(J)I3I7K9J:J=J>[?J@GBFD]HbIZKILJMHNJPJSJUGVEWJXJZA[J^JaJbHdJhJ
=jaki	y3I9]>IHIIJKJO]ZJaK
=jako	y([*X+[DFHJZH
=jamai	i%I+[-J1Y3I9I=J>H?F@IBICID_HAIJKKL]MJNKPIVIWZXJZI]J^Ja]bJdWfJ
=january	y9K@HBKK]
=je	W!D#^%B&H*B,F-?.G/C0F1E2E3?4D5G6E7E8D9Z:I;E<H=B>Z?Z@^ADCYDZEFFEGEHII=JFK]LDM?NAOJPCQGRDSETCUCV[WFYFZa[_]Z^C_DaCcCdDeGfBgFh^
=jede	w@XKXNZ
=jeden	w!J(J*[9J;XBJC]HIIIVIZGaI
=jedna	w*YC]
=jednego	w(J@JA]C^HKVJZZ_H
=jednej	w%]*Z9J>I?[CYFJHHIJZIaH
=jego	y8^9J@ICJHJI[KJ]K
=jest	]!Z%E&I)F*E+E,G-^.H/E0G1H2H3A4F5I6E7[8C9H:A;F<I=C>A?]AEB?CED?EHFGGXHJI]JGKZMAPYQGRFSFTIUZVZWFXDYFZJ[D]D_IbFcFd]eGfI
=jestem	p!I#I(Y)Z*X+H-H3I8K9[:Z=K>H?G@FAKB^CHDXHCIGKFLJMINIPJTJUHVZXJZD]I_KaIbJdJfJgJhJ
=jeszcz	o#J%J(I*J-J0J9I:J=K>J?G@^BHCaDIEIGGHEIGKHMaNJPKRJUJVHWZXKZE]JaJdIfHhI
=jeton	u(J*J,bHFRZVKZJ
=jetzt	h#]%J(J*K+J,K-F/[3I4J7J8X9F:J=I>G?Y@ZBYCGDYGKHEIFKDLJMINHOITIUJVIXa[J]G^G_JaIbJcJdJfJhF
=jira	w#GHaZE
=job	r#J9^>ZBJHFKIVKZJ[W
=join	f!G#I%H(J)J*J-J/J3H4C5K7I8_9I:H;J=I>G?H@GAGBIFJG_H^IHMINEOJPETJV[ZA[J]K^I_Cb]cIdIeJfJhJ
=joiner	yHGV[
=jour	l#H*J+[-H1Y3K9H:J=J>J?I@^BJCGHDIIKGNJVJX_ZE^JaJcJdHf]hH
=julli	u#[3I9^:[>H@JBJDJHGIIKJOZVKZHaJ
=june	y-ZII
=junk	w9J>JCJDJHFMJaa
=jusqu	y9Z@YHJZKf[
=just	W!E#G%G&[(F)G*H+I,I.H/E0Y1H2I3D5I6H7G8X9[:H;I<J=I?H@]AGCaDBEHGGHAIHJFM^NGODQJRGSGTEUFVAXCYI[b^FcFdGeIgGhJ
=juz	h!H#F%H(F)]*H+],J-D.J/H0I1J2J3D4H5K6I7I8I9C:F;I=G>a?DAHB]CEDCEJFIGIH@IDJJKcLGMDNFODPGQJRISHTHUFVFWIX]Y[Z@[H]F^I_YaDbGcGdGeIfGgIhF
=kan	X!B%I&H(J)X*@+E,D-@.H/C0C1G2F5G6^7F8Z:Y;C<H=Z>c?@@ZAFB]CAD?FFGDH<I=JFKXLAMXN?O@PYQGRDTCU[V]WEXAYFZZ[^]>^[_Ca?b?cCd@e^fBgC
=kann	]!H%F(E*X+I,H-D/G0I1J2J3F6Y8I9G:[;I<K>Z?^@YAJBYCEDDEYFJGHHFIDJIKBLFMYNCOYPGQJRHSFTWWHYI]D^Y_HaCbDcGdDeIhI
=kanner	y:ZHEM]gZ
=kapot	y9H>]?HHZMKZJ
=kaputt	wHGb[fZ
=karta	y9J>]BIIJMJbZ
=katalog	y!J7[AIHINJ_[dZ
=katalogen	w!]#E3_>HBIHGZK
=katalogu	q![#I3]7Z9J>G?J@KAJBGDHHFIILKMINJOHVJZJ^J_ZaJbJcJdZ
=keep	W!D%G&I(F)I*G+^,I-X/G0I1I2I3D4H5I6G7]8H9F:E;G<J=F?C@_AGBACEDXEIFGIXJGKXMJOFQIRHSGT^UEVCWIXDYH]D^[_FbEcGdHeHfWhY
=keepass	y@JH_ZH
=keer	m#a%K-I3H9G>G?J@^BJCKDHIGKIMINKOJTZVJXZZCaZhH
=kein	Y!D#B&I([)F+F-D.X/F0]2G4H5H6F7E9F:I<I=_>@?AAGBGDbEFFGHAIAJGKGLZMCPDQHRCSCTEUYVAWaXCY^ZG[E^E_GaXcXdBeHhD
=keinen	q3J4X>[?J@YDJHGX[ZIa[
=keiner	y+I=ZBKD[LXZK
=kenn	y>G@JHYKJZE[_
=kennt	s:Z@JHEIJK[M_YXZJ
=kennwortanderung	w@HB[HIIJKJNJUJVIZH^[h[
=kennworter	k#I-I/]0^3J4K6K7X=J?J@GBICIDHHDIGK^MGNWSKTIXJZI]IaKbJdYfHgZhI
=kennwortern	yWZ
=kennwortruckschreiben	k#K%Z(F,H0J1[4I6J7J8J:K=G?J@IBHDIGIKHLIMJPXRZSJUHVHWJYIZG^IaJbJcId[e]fZgYhG
=kennwortzurucksetzung	f!I#I%I(G)X*I+H,H-H/J0J3I4I6J7X:H;I=Z>I?X@HBHCHDZGIIHKHLIMJNGOJPIRJS[TIU]V[WZXJZE[J]H^JbJcHdFeJfYgJhI
=kent	y9I:[HDM]
=kept	l#^/I7Y@IBIKYMHTHZHd]
=kerbero	w#J4I9JBHHbZF
=key	c!H#I%J(Z)H*H+G-F/C0J1I3H4G6c7J8J9G:J;J<J=J>F?]@GAHBDCIDDEJFJGJHdIFJHKHLJMFNFOIPIRESJTHUJVEXJY]ZC[J]F^G_FaIbIcDdHfDg[hH
=keyboard	n#Z-J9H@JH^IJMJZHhY
=keys	g!J#J%J(G*J,K-H/J0J1I3J4H6g7J8J9G=J>I?[@HAHBICJDHFJGIHEIHKHMINIOEPJRDTIUJVHXJYXZD[J]G^K_IaJbJcEdHeIfEgKhK
=kid	y#X@[HI
=kids	y3GDZHXIHK[ZJ
=kies	w(J-]@GHGIHKZMJN[ZD[JhK
=kilka	u#Z@HBGDJHGM^T[VJX]ZHaKhJ
=kill	u.XHEY^
=kind	s9ZHIIZ
=kiosk	n!K#H-J?K@IBJG^H[IJLKTHVJZF]K^X
=klappt	q%[(I:X=J>I?H@JBJC]HGKKNKOKPIVGZ^aI
=klar	w+H9]?J@HB[DFHIKJNIUJVJZD]]bJ
=kleinbuchstaben	yHJI]
=klick	yHJZHb_
=klopt	s3F4J6[9J>I?IDKHYIJMJOZRZZH]Ja[cJdGfG
=klucz	w(J6c8J9I?XBJHHIJOJPJYJZHdHfJ
=knappen	u%I(a-I9I:[?K@JBJHFIJVIZG
=knop	u(b-J9I:[@IBKHEIJVIZHaJhJ
=know	[!H#G%H&](E)I*H+G-_.J0J1J3F4J5J6J8I:I;J=H>F?C@JCGEJFJGHHFIAJYLEM[NZOGPIRISITJUGVEWHXHYJ[b]F^F_HbDcHdHeJfIgFhY
=known	l(J-^/E0J@IBFDJHCIJJXKHM[NITJZ[_Hb[gJhK
=kod	f!I#F%H&J(G)I*H+G,J-F.I/H0I1J2J3C4H5J6I7H8H9@:G;H=F>a@BAHCYDDEIFHGIHFIBJJKCLHMDNGOCPGQJRGSHTHUGVFWIXbYHZ@[I]E^I_GafbHcGdIeJfHgIhF
=kodem	y9J>JHJZIa_
=koden	k!J#H%I(H*I-H3F4J6J8K9E:J;J=I>b?G@GAJBYCYDHFJHCIDKGMGNJOFPJRJTJUJVGXDYKZE[J]H_JacbIcJfJhI
=kodu	s3G9IHHOJaa
=kollegan	u%J(]9I:J>K@[DKHFKJV^ZI
=kollegen	u([GXHJV[ZI
=kollegin	s![(I=[BJDJIKV[ZH
=kom	u!J#I-I3J9G:J>G?J@GB^DZFKHEIHKIMINJOJTKVIX[Z]aJhI
=komen	y(^)H,J/I0[6[HDIIMITJdJ
=komm	p#J)[-I>YDZHDIKMIVEZ_[JaG
=komma	yF]ZK
=kommen	u0Y>J@JGXHZXZZJaJ
=kommer	i!G#H%H(H)J*J+X,J-E/H0[1J2J3B4G6G7H8I9E:G;Y=H?G@FAIBGCDDCEJFIGHH@IBJKK[LXMGNGOBPHQJRHSHTZUJVEWKXEYJZ^[H]G^G_GaabXdEeJfHgIhZ
=kommt	d!Z#H%I(I)J*J+]-H/J0J3E4I7J9J:Y;H=I>D?G@HAJBHCZEJGJHFIGKHMHNIOXPIRJSIT^UJVGXHYJ[J]G^I_Ia]dJfHhI
=komork	w9J>[@JBJC]HIMJO[ZH
=komputer	y#J9IBIH[IIMZZGgY
=komputerz	w#]HJM]XGZG
=komt	h#I%I(I+]-[/I2J3W4I6J7I9I:J;Z=K?I@HBICGDEHAIGKYLXMHNHOXPJRJT[UJVIXDZD[J]H^Ka]bJcYdJfHhH
=kon	y(I-J9I:J>H?]@HB_DIHFIJKJNJVJZD]JaKbG
=konci	u%I2[3G>ID_HHIIOJPXaJ
=konfiguracja	yE^WK
=konfiguracji	yEXe]fJ
=konfiguration	rE_HIWIZKdHeXfJ
=konfigurerat	y(J)IDJEHHKVZW]ZJ
=konfiguriert	w3YDJEFHIUIVZW]
=konnen	k!J%I(F4J7J:X=G>K?I@FB^CYDIF]HHLKNJP^UIWKXIZB[J]I^GaJbHdJfJhJ
=konnt	r%I,Y3I4]9J>I?]@IB]CHHFIJKIPJVIZF^HaJdIe[fJhH
=konta	p!G#G%H(G)],J-I1J2_3X4G6J8I:H=J>I?J@IAZBFCGDGEIFJGZHGIDKFLIMINJOJPIUHV^WIXIZD[I]J^J_IbJcIdXfHhI
=kontakt	y!I3F4I9I;J>I?JBJCbDIEKHFIFKJMJOJVHXIZF]I_KaGc[
=kontaktdaten	y3[D[ZJ
=konten	s!J)^AXBJHKL[UFVFZG[XhJ
=konto	U!d#b%^&I(A)B*K+E,Y-A.H/D0F1F2X3H4B5F6F7E8F9F:X<H=C>B?B@@AECED]EDFFGCHDI@JFKAL[MBNBOBP]RFSEUAVaWBXZYFZD]B^X_[aCbCcCdAeFfDgE
=konton	u#J%I(I)^3J4J:G>JAZDIG[HHNJPJUIVIZH[X_JcJdZ
=kontot	i!^%[(F)J-I2Z3G4H:Y;G=I>H?I@HAJBYCHDGEJGJHDIHKILYMINIOITEUHWIXFZX[Y]J^I_ZaIbJcIdIhI
=kor	y0[1XHJ
=kort	q%X-H9JBJDJHEIcKJZIhK
=krav	m!J#J(X)K*X+J-I3G4K9H:J=I>G?G@HBICaDEFJGKHAI]KHMJN[OJPJTKUIVJWJXJZF]IaIb]cJdJfJhJ
=kraven	wHJI[KINYZJ
=krijg	q!I#J%K(J-J3J4K9J>Z?Y@JBICHDIHFIHKJNJOKPJXJZ_]JaXbJhJ
=krotki	w9IHHIa
=kund	w-J3J9I:G?^@HB]DJH[KHZHaGhK
=kunden	u:^@IBZHISZZKfJ
=kunnen	o#Z%J(G*I-J3Z4I7K8[9Y;K=I>H?I@IAKBHCHDHHEIHKHMJNJOJP_UJVYXIZH]I_JaHbJdIfHhJ
=kurz	s-I@JBJHJI_bY
=kvar	s#]-J9J>HAKDJHHKIMH]K_^g[
=kwijt	o#K%Z3J4Z>b@HBJCJD^GJHGIJKIMJNJOJPJZEaJhH
=l	L!X#D(X)>*@,X.C/Y0G1A2E3]6@7F8@9A:B<C>Y?c@JBADEEIFYGBH>IAJAKaNDOEPHQBR^SCU]XFYAZ<]W^Y_YaHeZgIhZ
=la	E&@(B)@*B+[,F-b.C/G0H1=3A4H5E6H7J8@9E:H;F<?=_>Z?[A<BHCADGEEFGGIHFIGJEKaLEMcNbOHP=QESDTDUHVCXDZ__Gc=dZeYfXgHh_
=laat	w>GH[KIX[ZD]Ka[
=laatst	u*J-H3I8K9I>J?J@[BJCHDJEIHGIEK_MIO]RJXJZHaJeZfJhK
=lab	l!K%I(G)J*J8D9I:J=H>H?D@IAHBHDJF^GFHdIJKKMJVJYJZB]J^]_IfI
=lack	f!J#I%[([-E3X4J5_:I>J@GBFCJDHGJHDIcJGKDMJNEPJUHVKWYZC[K]I^JbIcJdIfIgIhI
=lacznika	y2]3JHIIHQYZJ_Z
=lady	w!Y#X@YHJXX
=laiss	y>J@IHGIJX]ZZ]YaH
=lake	y>^HG
=land	u!G/^3G>[?JHEZE]JaZbJ
=landesvorwahl	y3[
=landlin	w1H2J3[4J8J>^?ZGKHBIJRJZIcGfJ
=lang	l!J#H%H(I)J*J-Y/I0J2a3H4J7J9H:J;K=H>E?I@[BHCHDHGKHAI]KELIMGNYOIPJRISJT^UIVIXHYKZB[J]Z^H_JaFbHcIdJeKfGhH
=langr	r(I)]*J-I3G4J9J:J;J=I>a?G@GBJCHDJHDIEK[MFNHOGTJUJVGXIY]ZE[K]G_ZaHbIcJfJgKhI
=langt	y2^>H@IHEI]MJZI]JbJfI
=languag	yZY
=lanken	wBIIFZHba
=laps	s-J9J=d@DBJIIKFMJNIZEbH
=laptop	W!H#Z%H&J(F)H*G+H,J-E.J/E0I1J2I3F4G5J6H7H8H9C:G;H<J=G>C?F@BAHB^CGDEEIFIGHHcIDJHKCLGMaNEOGPGQJRFSHTFUHVFWJXGYI[F]I^G_HaFbccGdHeIfEgWhD
=las	e!G%Z(H)H*[+I,H-D.Y/F0[1H2I3G4H7I8c9E:H;I<J>D@DAHBECGDEEJFHICKZLIMGOZPFQJRGSITHUHVFWIXZYIZB[G]G^I_GaGbHcFeIfFgJhD
=lasa	q#^>]?IHCKJMJZF[a]JbG
=lasst	l9J>J?K@ZHYIJKINKOKVHXZZ]]J^KhH
=last	T#a%D&I(D)I*F+E,F-H.G/G0G1E2G3C4[5I7F8[9H:G;H<H>Z?BAEBICIDAEGFEGXIFJDKbLCMANEPCQIRXSCTaU[WEXFYG^CbCdDe]fFgChA
=late	rDYHGR^ZJ
=later	c!I(G*J+E-F3H4J6J8Y9X:J=J>H?I@]AJBBCIDZEJGKH?IEJJKCLZM]NDOIPIRISITXUJVJZ_[I]G^G_JaZbIc]dJfIgHhI
=latt	u-_HH
=latw	s-_HJ
=lauft	k#J%J(J-J0X4K=J>Z@GB]DJGIHEIJKHL]MHNJR[UJVJZE[J]I^IaIbJcZdHf[hI
=laut	s?K@ZBIE]HFI[KJNJSYTHXJZIaZgJ
=ldap	X!F#E%E&I(F)H*G+H,H-D.I/G0H1G2F3D5f6F7G8D9D:G;H<k=G>E?F@EAGBECEDEEIFGGFHDIDJFKFLFMDNDOGPGQHRFSHTFUEVFWHXGYFZD[G]F^G_EaEbFcBdEeFfCgHhF
=le	M!F#C%^&D)@*C+E,A-X.I/D1B5H8A9D:A;A<F=I?_@HABCGDFEAGDHCIEKZLXM_O_PGQDRCSEUJWGXIYFZH[JaabZdIeBhZ
=lead	r(F*]3[>J?EHJPZZJaGg]
=leak	y-^@JHJIHKJ
=learn	u.FM]dZ
=least	j-H/Z9J@[BJCIHAIaKFLJMINYZG^JhI
=leav	i!_#I%K(J)J-H/X1K3H6J8I9E:J=J>H?G@GAJBICJG_H_IGJJKGNHOKPHRJTKUJVHXJZD^J_IaHbJcIdJfJhH
=leaver	n!^>J@HH[ZD
=leden	y%JF[P]dJ
=leerzeichen	y3_HKIZZJ
=left	a#H%H(I)H*F+G-G/H1J3D4J5Y7I9H:H;[=E?GA[BIEJFIIFJIKELIMHNHOGQKRJSITIUIVHWJXHZB[J]b^ZaGbIcIdIgIhH
=lehnt	w-JHHJ[N[
=leicht	q-b3I9KHIIEKJZJ
=length	f!K%I-H/I2_9J>JBICIHCI_KHN]OJSKZE_JhJ
=lento	u!H#E-G3G9E:I>G?J@JBGCJDJHdIDKJMENJOIVJZG]IaIfJ
=les	[!E#D%]&J(Z)]*]+],F-B.]/D0Y1H2H4F7K8G9C:H;G<I>D?I@BAGBCCBDJEGFGGZHCKZLHNJOYP]RGSGTEUEVIWFXEZ>]E_EaYbGcEeHfDgFhC
=less	q-a9J@YBIHGIIKIZE
=let	b!H#H%J(G)Z*H+I-F/H1K3H4K7J8J9F:H=Z>G@]AJB_CFDDGIH>ICJJKILIMGOHPJRJSJTJUIVEWKX]ZZ[]^F_HbIcJdIfJgIhD
=letra	q#J-I/X3J>J@HBJCJDIHGIcKHOJZH[J]KhJ
=lets	p(J)K5ZBFH_IHJJKELKUJZC]K^GhZ
=letter	]!G%I(H)J*I+I,K/b0J1I2J3^4I5J6J7I8I9F:H;I=I>D?F@HAHBECEDFEJFIGIH<IfJHKDMCNWOBPHRISJTGUJVHWJXHYJZH[H]F^I_FaGbHcIdIeJfIgFhY
=lettr	y/ZI]TK
=letzten	r-E3I>J@JHIIGKbO[XJZHaIbYeXhJ
=leut	w-]8XF]GXHJIIKGZH
=leverancier	y:[JX
=leverantor	y:YJX
=lezy	y-J/I3J4]=JHGS_THZG
=li	w:[>[HH
=libr	r#I(I)_-I/J=JBGDIHHPKSIT[UaVFZGcIdJfF
=library	y.YHIJXZJ^Z
=licen	y9G=Z>JH^IJKJMJZJ
=licenc	]#J%J(I)I*J-I/J3I4J6K7I8J9G:I;J=f>H?I@GAIBHCJDIGIH]IGJKKGMINIPIRISITJUHWJXJZB]J^J_HaJbHcCdJfHgJhJ
=licenca	l!^-I3J9H=a>J?I@HAJBJCJDJIGKHNJVJXJZIaJbJ
=licence	^(J)J-I3H4G5H9I:I=d>I?J@IAJBICIDIEJH[IFJJKILKMJNIOIPJUGVGWIXJZF]J^KaJbJcIdIeZ
=licencia	n=[H]
=licencji	q=aHH
=licens	y=KH_UKZG
=licenser	w3I9J=_HGIJ
=licenti	o-I3I9H=b>J?J@ICIDJHZIFKGNJUJVIZJaJbJ
=licenz	w=^HE
=licenza	s-J3J9K=_@JH[IIKIZI
=lid	y(I-K>J?I@JBIHFIIPJV_ZI][
=liegt	w-I7]9I>[BKGZHHIJKJ]JhJ
=lien	q-I@KBHKKMJZHbbcJ
=lift	s#JHHT]XX
=ligacao	u(K-J3Z9I=I>H?]@JHEIJKHMJOIUJVJZJ]Ja^bJc[
=ligger	y-J3Z9I>^GZHEIHKJOI
=ligt	y-H7Z9J=J>^@JHEIHKJSZTJZIbJfJ
=like	b!J#I%J(G*J+Y-[/]7I8I9I:J=H>H@[BGCIDHGJHYIYJJKXLJMGRKSHTWUJVIZG[J]I^J_JaHcJdJfJhE
=limit	h!J#J%H(G)H*E+I-J2Y3I9J:I=I>I?GBICIDIG^HJIGKIMJNHPHQ_SJUJVYWJX_ZD]JaJbIcJfIgJ
=line	n(Y3I4Z5I>Y@IDJHCIJKYM[RKZHbHcbfH
=link	V!E#G%G&J(D)G*H+H,I-B.I/E0H1I2J3F4[5H6G7I8H9D:Y;H<J=D>C?D@CAHBACHDEEIFHHZICJFKCLFMBNDOIPGQIRGSETEUDVEWGXGYIZI]E__aCbicZeIfFgFhF
=linux	u1JBJHaIFZGbJ
=list	X!J#G%F(F)G*F+F,I-c.J/H0J1F2I3E4F5G6H7H8H9D:I;H<J=F?c@DAGBCC[DZEJFHGGHYLDMGNFOGPGQ^RGSITGUGWIXHYIZ@[[]F^H_FaEbGcEdGeIfGgGhD
=lista	s-bHFKK
=listener	u-K9J=IBIHDIJPJRJYJZJ_JcGdIeIfc
=liter	y-K9IHGIbKINIOJZIaJhJ
=litery	w-I3H9H@JAJHDIbKHNJZJ
=lithnet	u-FJ_^J
=littl	u.XMY
=live	j!D#I%J-Z/I7Z=J>E@_A]BJDJHYIFKFLJMKNFPJTJVJZC[J^I_[dXhI
=lizenz	o(J9K=^>JBIDJH_UJVIZIbJfJ
=lizenzen	u9I=b?KCIHGIHNIUIWJZI
=llamada	s/J9J=K>I?YDJHFKJQYTJa^
=llega	l3J9J>aBJCKXJaX
=lleva	u-ZFXI^KJZI
=lo	f#D%G&K(F)I*H+H-E.J/H0J4I6I7I8J9B:H;I=X>_?[@BBECFDJEKFJGIHAIXJJLINGOZPGRITXUHV[WIXZYI[H][^I_IaDbGcHdIeKfHhD
=load	j-Z.X9J>K?JBKH]IJKJMJNJZEb^
=locali	u/J0J6Y9IA[BKHFN]ZJ]K_I
=locally	y!^(K)K/]HEIIKJNJUJZF
=locat	w,I0J6JHDZE_^cJdFe]fG
=location	sH]
=lock	M!@#i%D&I(E)E*G+F,G-B.H/A0G1G2G3E4E5H6E7D8F9F:E;G<I=D>A?D@EAEB<CFDEEFFGGEHYIBJEK@LBMCNCOFPCQHRDSEThUFVEWHYHZ;]C^K_BaDbacCdDeGfFgDhH
=lockedout	w#HHGT^
=lockout	]#b%J(K-J/J3J>K@JBGHJIJJJKJLJMINJTcXJZF[G^I_KbJgJhK
=lockouttim	f#[%b(H>K@IHDZI[K^J_J
=log	U!A#[%D&](A)E*E+F,Z-B.H/^0G1G2I3C4F5H7D8E9E:E;F=C>A?@@?AGBJCDDCEZFEGCHGIAJXK?LEM^N_OEPGQHRGSDUJVJWFXEYHZ^[C]d^B_ZaAbFcIdCeCf]g]
=logg	h!Y(F/J7J@GB[HJIJKJLIMHNJSJTIVK[K]I^Hb[gIh]
=logga	y9J>K@JBZH[KJVJZE[^hH
=loggen	yBJHYMJ]]cY
=login	T!Z#Z%F&J(D)F*E+[-@.H/B0H1G2H3E4E5G6F7c8G9I;G<I=E@@AGBHCEDBEHFFGFH]I]JEK@NAOFPEQIRESBUFVDWHXAYH[B]A^d_FaAbccFdEeHfEhA
=logo	l(J+K-I7I9I:J>I?J@IBHHeIIKKMJSJXJZC]JaJbEcJhI
=logon	]!F#Z%J(G)G*J+H-H/I1K3I4G5H6J7H8J:H;J=H>H?F@DAJBDCIDGGIHGIGJIKGLcM^NHPHRJSHTFUEVFWIXIYIZ@[G]G^F_IaJbfcDdIfHhH
=logowania	w>HZIb^
=logs	j#F%Y7J:Z@JBHH]JYLZMJNITZZF[JbJ
=lokaal	n#J%J(I*J-I/^0Y4K6_7I9J:J>I?K@GAJBIDKGJHCIIKHMENGPZTYVJZF[I^J_FbIcJgYhI
=lokal	a!G#D%F&G(D)F*E+H,F-C.I/X1H2I3E4G5I6K7[8H9E:D;G<J=E>E?E@DA]CFDFEaFGGGHGICJHKCLGMDN_OGPDQJRFSEUFVEWEXEYHZB[G]D^E_]aFbEc[dbeFf[hD
=lokala	m!I#I&I(I)J*J-I0K3J6J7J9H:J=J>I?J@IAZBICKDIEYHEIJKIMIPHSJTIUJVIWJXJZE]I^J_^bHc]dIf]gZ
=lokalen	k#J%J(I3J4J7X:J=J>K?J@JBJE^HFN[PJSJTJVIWIXJZD^K_YaJbHc_dY
=lokaln	u!I6]BIHKOKP[TJZI_JgZ
=lokalna	y(JE]HKSJUJVJWJf]
=lokalnego	wHHIJ_[cZd[gX
=lokalni	p![#H(I-I/]0Z6[7H:J=J>J?J@GAJBGDHEIGJHFIHKGLKMGNEPITZUIVJXJZD[J]J^I_GbIcId]fGgYhI
=lokalnym	r!J&K/J3I7[9JAJEJHJIJNISJTJZJ_^c]dZgH
=lokalt	m![#G%J(H)J*I+J-F/_0]3H4K6_7F8J9K:I=I>F?I@DAIBFCIDFEJGJHCIEJJKCLJMFNDOGPYRKSITZUHVHXGYJZB[G]H^G_EaIbGcGd]fHgZhG
=lol	s#J(K/J3G9^:K>X?J@YBHCKDIIGKHMINIOHUKVIZDaIhI
=long	]%G(I)J*I+J,J-[/G0J1J2e3E4I5K6J7H8J9G:H;J=I>C?FAIBECHDFEKFJGHH@I^KELGMaOERJSITYUIVHWKYJ[I]H^G_HaFbHcIdHfHgGhE
=longer	a!Y#F%J*J+J-G/J1X3G4Z9H:J>a?_@KBHCJDGGGHII_KHLEMHNIOJVGXHZC[J]J^I_[aGcJdFfIgJ
=look	g+Y-J1J4[8J9[>I?H@IBDDHHDIJKIMINZRJSXTYVJZ_]X^I_XbIcKfFhK
=loop	m!J+J7J?JBGDJH]SITKUJWJZ[]FbGcJf]gI
=loopt	y9J?JHGIJR^Z]fJ
=lors	q!K%_(J,^-J/J5Z=I>K?J@JHGIJKJNIPIUJVKcJeIfHhJ
=los	f!G#I%G)[*W+I,J-H/J3Z4I7J9H=J>I?I@HBHCIGJHCI]JXKFLJN^OJP[UIVYWIXJZB]I^K_JaJbJcKdJfJhF
=lose	y>ZHGZY
=losen	w#Z>I@GBJD^HEIGKGMJNJZ][H]GhJ
=losenord	Z!E#F(Y)E*H+G,Y-G.J/Y0Z1H2]3F4G5I6D7I8G9G:Y;H<I=D>B?F@FAHCEDAEHFIGEHXI?MJNYOHPFQIRGSGTDVKWGXFYH^]_FaGcEeGfDgEhY
=losenordet	^!G#D%G(I)F*G+H,H-Z.J/E0G1I2G3G4G5J6Z7Y8H9H:D;I<J=E?FAIBYCEDZEIFJGGHBI[JHLXMZNFOIPGQJRISGTDUDVDWIXGYIZ[]D_FaGcFd^eIfGgG
=losenordsaterstalln	u(K)JU[V[WHZJ
=lost	_!G#F%E)]*G+I,K-F/H0Z1I2I3G4Z5J6G7F8H9F:J<J=_>[?E@CAHCGDXEJFIGGIDJIKDLGMCNFOHPHQJRYSHTHUHVFWIXHYH[G][^G_[aGbBdFeJfEgHhF
=lot	u9^BIZH
=low	y9IBJH^
=lower	n-J?JHHIYN_ZH
=lowercas	u-JBJHII^KJZG
=lsa	u/IHJJ_
=lsass	sHFJ_ZI
=lub	y3[DJIGN[
=luck	w9[@YBHHHNJZX
=lui	r(Z8[=Z@IBXHHIIKGMJVIZI^]dJh[
=lukt	s(H=]>X@WHJKJVIZ[^JhI
=lunch	l9G>K@[B[HIIIKJMJZE]_bK
=lunghezza	y@HHJIZN]
=m365	k#E/[HFMXNJTbZIg[
=ma	[!C%[&F)E*Y,E-K.G/Y0F1F2F3H5H6F7D8Z:C;C<H>??Y@?ADBJD[EFGBHGJGK>LJMXN@PDQXRESEUCVXWZXCYFZ;[b]B^D_WaWcCdFeXfBh[
=maar	f!I#F%I)J*Z-F/Z0J1J2J3F4I6I7I8I9F:I;J=I>D?_@ZAIBFDCGIHAIEKCLXM^NFO[PIRISJUJVFXGYIZA[_]G^HcIdYeJfFgGhG
=machin	e!I#H%J(J*J-F/I0J1G3H4Z6I7I8I9[:J=J>G?I@CAIBHCJDIFJGHH[IFJHKFLJMFNHOIPJRaTIUJVIXHYJZJ]I^J_IaIbIc_dJf_hH
=machtigingen	w%J(^-I9J;_@IDJHHKJVKZHaIbK
=macro	q#JH^
=made	h!J#G(H)Z+G-Y/J2^3J7J9J:I<J>I?H@^BGCIDGGIHEIYJIKENFPKUJVIY]ZA[J]H^^_HaHbJcJdJgJhH
=mag	f!J#G%H(Y)F*F+I,H/I0I1K2J3G4G6I7H8J9B:G;H=G>C?E@cAHB[CEDDEJFIGIH@I^JKKaLHMFNEOFPHQKRISJTIUHV]WJX^YIZG[F]E^Y_IaCbGcGdIeJfHgJhD
=mai	l!I#J%I+Z-J1X3F9G:J=J>G?H@JBICGDaGJHCIIK]MJNJOJPJUJVIWYXJZD]IdYfJ
=maila	u(J3H9J:J>[?J@IBJCIDaHDIIKIMIOJVJZEa]
=mailadress	w3]C[DIHG
=mailbox	c#H+H-J3J9H>b?G@JBHCGDYGZIIKJMINITZZI^YaI
=maintenant	w9G@JB[HIIKKZ
=mais	_#D%E&J(F)[+X,I-G.J/Y0I1I3?4H5J6H7G8G:D;H<J=[>Z?[@GAGCYDAEHFHGHH<IAJIK]LJMZQJRHSHUDWGYZZG[^]E^GaBcFdXeIfFgGhC
=maiuscola	y3II[
=maiuscula	y3KI[
=maja	y!J)^-K3ZA[CJDIIJKIUJZJ
=majuscul	wI[
=make	_!J#J%Z(I)K+]-W/I3I9G:I=J>H?GBGCGGJHGIIK^L^MINYOJPGQ_VIWJXJZF[X^JbJcJhD
=makkelijk	u-^
=makro	yH]
=mal	g!H#_%H(H)J*I+J,J-D/J0J1J2J3c4Y6I7I8H9X:G;J=H>E?HAIBFCFDEFJGIHAIEJJK]LIMFOFPHQJRXSJTIUHVGWJXGYI[G]E^H_IaHbHcGdFeHfFgJhX
=mala	y#I-I@JHGI[KJX]cX
=male	y#[3]BJHHKINJZJ
=malform	u3]DI
=mam	n#J%I(a)K*J-J3J9I:I=I>]?H@GBHCaDGHCIHKGMHNIOJPJSJUJVGWJXJZY[J]IaHbJfJhI
=man	j!^#I%I(H)J*I+J-X/J3H4J7J8J9Z:I=G>F?a@bAIBFCGFJGKHJIEKHLJMINGOJPISJTYUIVHXGZC]H^J_JaGbHcIdJfIgJhI
=manag	d!I#H%G(H)I*I-D/G0X3J4E5J6J7_8G9C:[=H>J?IAJB]DIEFGJHXIGJHKGLJMJNGPGSITHUGVFWJXIZA[J]J^H_JbJcHddfJgGhH
=manageengin	yHFJ^
=management	l#J%^(J-I0G8^=FGIIKZIdIe[
=manager	i!J#J%J(a)J*J-C2X3I7H:I<Z=J>H?I@JBGDHGKIFJ[KFMJNEQ[SHUJVIXIZ^]Y^JaJdGfHhJ
=manana	r#[-I9J:J@_HGIJKGTJX]ZIhJ
=manca	m#J%Z(Z-I3_5X9I:J;J=I>I?E@IBJCZDIHCKIMJOFPJVYXIZH[J]IaIbXcJdKhJ
=mancano	w#J%J3H=[CID]HFIZ
=manda	y7[
=manga	l#_3J9F>H@HBKCKDJHDIHKZMHXaZIaKhI
=manqu	o#K(Z-J3_9J=Y>I?I@JCXHCMJOFUJVZXIZJ]KaFcK
=manquant	y%Z=[HD
=many	X!H#c%H(H)I*H+H,J-_.K/I0K1J2I4J5J6J7G8I:F;[=G>F?FAHBDCFDFEJFIGIHWJIKZLHMGNEOEPHQJRHT^UGVGWIX[YJZ@[H]G^H_IaDbGcHdGeJfIgIhF
=mapp	w#^HJNJZI
=marca	y-YHGZHh^
=marcada	rLX^^dX
=marcado	wKJZH^^dXhJ
=marcar	y;ZdX
=march	j#I%I(I-J3J6J8I9D:J=I>I?I@YB]CJDIFJG[IFKGLYM[NHOHPJTJUJVHXJZ][J]J^IaIbXcJdFeJfYhG
=mark	w-_HGZJhX
=market	yF[HWZI
=mas	d!G#F%H&J(G)J+I,I-Y.J/Y0I1J3C4H5K6I7H8I9D:G;I=F>C?ZAIC_DEEJFIGIH?ICJJKCM^OZPIRISHTZUHVFWIXZYIZD[^]F^HaDbYcGeIfFgHhW
=mast	p!J#I(J*^-J.X3J9G:]=K>H@]BHCFDIHEIXKYLZMIVJXJZG[J^KhH
=master	y!ZH]
=match	Z!G#F%I&J(H)J*H+F,I-Z.J/G0J1J3@4I5K6^7H8I9F:H;I=G>C?F@CAcBECFDEEJFJGHHJIAKJLHMFOdPHRISJTIUHVGWJXGYIZB[I]H^I_ZaDbHcHdIeJfHgIhY
=matin	q#](K@bCJHFKJMJNITKZH
=matter	p-I2Z9K@GIDKJN[ZE^Xh[
=mauvai	s#],]@JHJKJXIZJdGh[
=mauvais	y#I*J-J3J9I?J@JBICJEXHDX]ZIc^
=maximum	w-KHYIHX[ZJ
=may	]!G%Z(Z)C*F+G,J/F0J1J2D3E4I6J7H8Y9E:F;J<K=H>F?F@YAIBFCGDHEJFJGEHaIJJJKGLIMEOIPEQ[RJS[TGUFV[WZYJZ?[G]G^_aYbHdFeJfHgEhD
=mayb	w@XHFN]SXZHhX
=mayuscula	y3IIZ
=mdp	m#Z:J@ZBICIHCKJMJNIVIXIZ^]HaIfKh[
=me	J!Z#e%@&D(a)Z*I+E,A-B/?0B1A2C3H4@5B6A8@9[;A<D==?J@]AADbE@FAG@HBIJJ@KHL?M:N?P=QCR@S>TJU?V^W@XcYBZd]I^F_>aZbFc?d?eBf>g>h[
=mean	m&](I*Z-I/Y3K9E;KFJKINEOJPJZ]hI
=meckert	y.X/W
=med	d!G#F%I(G)[*H+H,J-X.J/I0I1J2J3]4H5J6I7Y8I9Y:[;H=G>DAIBWCFDCEYFIGIH@JJLHMFNFPXQZRISHTGUFWFXGYI[G]D^G_HaHdHeJfHgHhY
=medlemmar	y9IF]HJP]VIZG
=mee	y@[HJZGh]
=meer	l!I#I%I(H)]*I+J-I/J0J1J2Z3H4J6J8J9F:I;I=[>]?H@CAIBHCGDHGIHBIDK_LKMINHOFPHRITJUJVFX[Y[ZB[J]G^J_ZaEbJcJdGeJf]gJhI
=meet	Z!I#J(I)J*J-H/[3J7J:J=J>G?GBFCIDHGJH^IWJJKJLIMIN^OKPJUJVIWHXJZI[J]a^J_JaHbIcJdKfJgJhI
=mehr	a!Z#G%X(F*X+Z,I-F.K/G0G1Z2I3G4E5J7H8I9G:G;H=^?YAIBEDGEZFHGGHBJJKZLHMFNJODPEQJRXSHTGUGVCWHX]Y]ZD[G]D^G_ZaDbFcCeHgHhE
=mein	X!]#]%E&J(B*I+G,H-A.I/G0H1I2I3J4F5I6H7F8I9E:I;G<J=E>Y@HAIBBEHFHGGHYI^JHLFMBNGOYPEQIRHSGTEUEV_WGXEYHZ_[Z]A_HbDcGdEeHfEgGh]
=meinem	s-H3J9W@IBJCZDZHHIZK[NKZE
=meint	y-]9E>J@XHJIJK]XJZK
=meio	w3J9G>H?J@JCZDWHEI[KJVJZF]]aI
=mejl	r#J*J+I-I3G9G>G?_@IBICJDZHFIGKJM[NJVJZH]Ia[hI
=meld	r(G*J3J9Z>G?W@IBXCIDJHEIJKIMKOJVGZZa]bIfJ
=meldet	r:Y=K@JBIHFIJJXKHNJR]S]VKZY^KdKfH
=meldung	r(J)[3J>J?FDJHGKXO[UJVHZYa[
=mellan	y9G=I>H@[CJHIIFK^OJR[SHTIZIfI
=member	g%H([>H@JBIHEIJKINKP]VaZI]JdH
=membr	u*J9JF[HGP]VX
=membri	yF[HJPY
=membro	r9JF[HGV^ZI
=meme	n(J)Y3J9J>J?I@ZA^CIDIHFIIK[OJPJV[ZD]J^X_HaXhG
=men	f!G#F%H)G*Y+Y,I-F/]0H1I2J3D4H5K6H7H8H9F:G;H=G>C?_AIBECHDAEJFJGIH?IDJJKCLYM_NEOZPFQJRHSIUHV^WJXGYIZ@[a]E^GaFbXcHdYeIfFgGhE
=meno	w-]HHKJ
=mensagem	u-I9I>]?H@JCKDFHCIJKGZ]]Ha^hK
=mensaj	u-K3J9F>^?I@JDGHCIIKIMJOKVIZZ]Ja_bJhJ
=mention	rH_KGNJZJ
=menu	q-I9HBIHaIJ]HdZ
=merci	n#Y(J*J-I3I9a>H?J@JAJBYCJDIHEIGKIMJNJOIPJTIVIXJ[J]JaIhJ
=merg	w#J1J8]A_HFPHZF
=merger	y-J9G:G>H@JA^H[KJUHWHZI]J
=mesma	y@JAYHJK[ZJb[
=mesmo	q9I>J@_A]HIIHKHMHTYXHZF]K_IaJh]
=messag	X!G%H&J(F)F*G+G,J-H.[/F0J2J4I5J6I7H8H;I<J=F>??Z@CAHBXDFEZFHGHHZIBJHKALHMGNYPGQJRHSGVFXIYIZ][H^H_HaabGcGdXeIfHgIhE
=messaggio	u9J>[?I@JCHDGHBIKKJPJZZ]Ja^fJ
=messo	s#X%I2[3J>H@ID[HGIZKIVZZIaG
=met	_!H#E%F&J(E)Z+G,H-^.I/G0H1I2H3_4F5I6H8G:Z;H<J=E?DB]CDDAEWFHGFH;KELFMCNYOZPZQIRHSFTFUCVCWEXEYIZZ[F]E^G_GaIcYdEeIfFhE
=method	R!F#G%H&J(F)D*]+_,G-D.I/G0I1H2J3D4G5I6H7G8G9D:F;G<I=E?e@CAFBHCaDcEFFHGFHXIBJHKBLFMGNBOEPEQIRHSHTEUEVBWEXFYHZ>[F^G_EaBbGcGdFeIfGgGhF
=methoden	m(J*a+Z-J3I>J?H@IBIC]DGHIIIKHOJWYZI]JaJ
=metod	s*[+]-J>J?^@JBKCJDGHFIIKINJZGaJ
=metoder	w(J*[C[IIKI
=metodi	u*^C]IJZJ
=metodo	e!I#I(H)J*[+Y,J-G3H4I7J9K:I;J=I>H?c@GAKBGCbDJGJHDIFKGMJNEOHPIRJSITJUHVHWJXIZF]H_JaHbKcJdJfJhI
=metody	r!J#J(J*^?I@JC_DJHJIHVJZH
=metro	u-K3H9I>d?H@ICKDHHFIHKHMKOHVGXHZCaIhJ
=mettr	y+]CIDHHZ
=meu	f![#H%I(X)I*H-E/I0J1K2J4I6J7I8J9[;I=F>W?E@EAIBDCYDEFJGJHXIYKCLIMXNGOaPIRISJTIUGVEWJXGYJ[I]F^J_HaCbHcIdIfHgJhF
=mfa	Y!H#G%J(H)G*F+b,a-I/J0J1J3H4I6J7H8J9E:F;J=G>@@DAIBBCGDBFJGIHhIGJJKILHMENHOJPHRISHTHUGVFWHXGYJZB[I]F^I_Ja>bEcHdJeKfHgIhI
=mgpolicyauthorizationpolicy	y)ZHK
=mguser	m/I9G@JBIHHfJgc
=mi	W!a#X%B&F(Y)J*H+G,E->.F/C0E1F2F3B4D5G6D7C8E9[:F;D<H=A>X?E@GADB=CXD]EFFEGDHIJELCMJN@O[PCQFRDSCTCUAV[WDXIYEZe[Z]Y^B_Cb@cCdCeEfBgEhI
=mia	k!Y#I%I(G-E/J3I7I9]:Y=J>H?H@XBFCIDZGJHAIXKXLJMFNDOIUIXIZ^[I]H^IaHbIdJfI
=mich	h#^(J+Z-I3K7J9I:J=J>G?GBICFHCIIKGMDNIOHSKTZUJXZZ_[Z]I^J_JaIbIfJgJ
=microsoft	O!B#?%D&H(B*Z+I,D-F.F/[0J1Y2G3C4B5F6D7c8E9C:C;F<H>A?C@?AEBACCDBFEGCHCI@JZKALEMINCODPAQGR_SeTdUBVAWCXBYEZ<[D]C^C_CbCcJd]eFfYgehC
=microsoftonlin	f(I)J-I.Y/J7G:J=J?J@IBIHCIIKJMINJSbTGZF[J]JaIbHcbdIfGgEhJ
=middl	rBJHGZJ]_
=miembro	s(J9JF[HIIIP]V[ZI
=mien	s-J3F>G@JHGIZK^MJO]ZJaJhI
=mig	m!I#^%J(E)[*I+I,K-H3G4I6J7K9]:I=I>D?J@HBGCID_IGKGMFNIOZPJRJSJTJUHX[ZC[I]J^J_JaEfJgJhH
=might	w1Z@ZII
=migrat	s!J#J+I0J1K9K;]>HA[CJD[PJ_H
=migration	k!J#H%I*K-H3I9I;]?X@IA[BICHDJHBIIKZLJMINIPJZF]G^J_]aJd^fJ
=mij	w(H3E>JD[HIIIO_V[ZJaJ
=mijn	[![#_%E&J(C)G+F,H-B.I/G0G1I2G3G4F5I6G7F8H9^;F<J=F>a?D@DAGBBCKDHEIFHGGHJJHKXLEMHNDO[PDQHRFSGTDUFVYWHXEYHZa[Z]D^C_EaCbEcGdFeIfFgH
=miljon	y9JHIc^
=min	h![%I(H*I+J-G/J0I1J2J3H4I8I9Y:X;I=J>]?H@YAJBGDHFJGJIYKFLJMINGOHPHRXSJTHUJVHXFYIZ[[J]H^J_IaXbGcIdJfHgJhH
=mind	y*J/J3J9H>H?J@FB_DIHFIHKJMFOJVJZF][_IaJgHhJ
=mindesten	yI[
=mine	b!H#F%I(Z)H*Z+K-X/H1K3G9H=J>H?I@YBGCIGJHAI^JJMGNEOcPJRJSHTGV]WGXIZ?[X]IaIbJdKgFhI
=minha	b![%H(E)G+I,I-D/I0I1J2I3F4I5J6I7G8J9Y:J;I=H>F?G@GAJBDCFD^EIFIGIIYJJLGMDNFOHPHQJRHSHTHUDV_WGXHYJZ_[Z]E^G_IaHbGcIdGeJfHgI
=minima	o-J9J@]HGI^KIMJZI
=minimal	q#J-J@^CKHHI^KJZJ
=minimalny	w@_HJIJ
=minimo	u9J@aHFI[KHMHZI]J
=minimum	a!K#J(J)J*I-G1]3J4I5]9H=K>J@^BHHZI_KIMHNHOJPIRKSJUJVIZD]I^JbJhJ
=minsta	y!J#J-J3H7J9J>I@_BGCKDIHDI[KHMIUJVJZFhI
=minuscula	wI^
=minut	[!H#Z%G(H)I*I+I,J-G/H0J1G2J3F4G5J6I7I8I9F:I;J=I>D?G@[AHBXCHDFEKFJGIHGICJIKCLIMdNGOEPWRcSHTHUHVGWJXFYIZB[H]G^I_Ia^bIdIgH
=minuten	m#H(J-G2K4J9J:J>J@FBECKHBIFKIMbRaUJVIYKZ[]HcHfHgKhJ
=minuter	u#K9K@HBGHHIJMaR[ZH
=minuti	u@JBHHJMaRYZJ
=minuto	o9K@GBCHGIJKKMdR[UHVIWJZE]K
=mio	d!Z%F(X)H+H,J-G/J0J2I4J7J9Y:F;I=G>A?H@FAIBDCED^EJGJHJIYKELHMFNHOcPFQJRJSJTFUGV^WHXGYJZX[H]H^H_HaEbHcJdIfHgJhE
=mir	j(^)J*G-J3I:J>H?[@YBJD^HDIJKHMJNJOXPIUIV[XJZD]I^]aHbK
=mis	o(]-I1Y2[3J9J>J?HBJHGKGNHXJZC[J]]^JaJhJ
=mise	y%JdXf^
=mislukt	q#K%I,Y-J/[3J4[6Y7J9H=I>I?I@FAIBGCJHGIILKMGNKOKPZTHVKZ[]K^J_FaIcJdJfIgJhH
=mismatch	r3F6^O[RJaJ
=mismo	r(H)Y@[A^B[HHZG_HhH
=miss	X!D#F%^&J(a)G*G+G,J-E.J/D0I1H2J3Y4H6H7F8H9B:F<J=[>D@CAEBAC^EFFGGEHDI^JGKELIMYNDOFPBQIRGSCTFUFVZW^XGZ?[Z]D^H_]bFcEdJeIfEgGhF
=misslycka	m!J#J%H(H,J/J4[6J9H;X=J@IBHDJF]HFIJMJP]VIZ[bJdZeIfI
=misslyckad	w%J,Z/^3I6Y9JHHIJMJPITHZJ_HdJeY
=mistak	l!_#I(J)J-J3[9I>H?I@[B]DIHCIIKHMJOFU[VHZBcXfKhE
=mistyp	m#Y,_-J1I2I3Z8J>IAIBHCKGIHDIGKEMHOGZI[JcIdHfHh^
=mit	]!F#G%G&J(Z+I,H-a.Y0H1I2I3]4F5I6G7X8I9E:^;H>X?D@DCFDEEKGHHAIDJHKGPYQKRFSHTHUEVCWFXFYZZF[G]F^F_GbEcZdEg[
=mitgli	uHJPZV[ZI
=mitt	b!]%G&K(E)H*Y+H,H-A.I/H0H1I2H3X4F5I6H7G8H9Z:F;H<J=F?F@AAHBBCEEIFHGHH@IYJIK]LGMCNEO^PGQHRGSGTDUGVXWIXDYIZ][Z]Z^E_FaEbFcGdGeIfGgH
=mix	uI_ZJ
=mnie	p#a-J3H9J>H@JBIDZIIKIMJO[TJVZXJZG[JaJhJ
=mobiel	r*J-J3X9I:I>E?I@JC]D]HEIIKIM[O[XJZG_JaGhI
=mobil	y>]@JBHD^HJZFaH
=mobilen	s#[*J-J3I9H=J>Z?I@HBIC[DHHHIFKHM[OJXIZI[K]IaZhI
=mocht	s+[>G?[CHDGHIKZOJZJaJ
=mode	l-].Z3J4K9J>J?I@IBIH^VJZE^JaJbKf]
=modifi	w@]B^HGKHZD^JhG
=modificar	y@HZG^Zh[
=modification	y#K7Y@YBJZI^[
=modifier	s!J3H7]:J@YBJCJHIIJKJMJXKZH^[_IaIdIfKh]
=modul	s%I/J4F5F8J=J@JBIJ]MINJPJYJZHcIdGeIfIgb
=moet	n!I#J(J*Z-J3J9E:[>I?J@]BICHEZHFK]LZMJNJPJVJXKZG^JdJhJ
=moeten	u*[.X3J9J:Z@IBJCFHII_KJZH
=moga	q(I8^9J>J@JBJCJF]HHIHKINJP^QXUJZG]JaJ
=moge	h!I#F%I(I)J*J+I-I/I0J3H4J6J7I8J9G:H;J=H>H?GAKCGDEFKGKHCIFK^LIMFNIOIPIRKSITJUHVZWJX_YJZ_[[]H^F_IaGbIcJdIfIgJhE
=moglich	r7W9J?J@FC]HGIKKJMJNJOJVJZ_[XbFhI
=moi	o(Z)X*I3K9G:J>I?I@IBJCKD]HDIIKJMJPJUJV_ZXaIhJ
=moim	y3[9Z@JIHKJOIZ[
=moin	y-YHHI^KK
=moj	u!]-J3G9H>a?J@JBJDKHGIIKIMJaI
=moje	k!Y%J(I*Z+J-H3I7J9F:H=J>I?H@FAJBFCGDZFKHBI^KYLJMHNHOHPJTIUIXHZ[[I]I^J_JaIbJdJfJh[
=mojego	y3H9K:[>H@KBJDIHHIIKHO]V]ZIaJ
=molnet	n!F#G%I(J-I/_3H6H7J8K9H:J=J>H?J@HAHBICIDIFKHDIHJYKGMZNIOJPZT^VJXJZH[J]H^J_[aKbJcIdJfJhJ
=moment	u(J@GBHHFMZUJa[bIh[
=mon	Y!_%D&I(I)F*J+E,H-?.I/F0H1I2G4G5I6G7E8G9Z:J;G<I=E>Z?BAGB>C[EHFFGFIaJFKJLENBPEQHRFSGTFUCV]WFXDYHZ_[]]B^D_GbDcFdDeHfEgG
=mond	w-]3I9[>J?H@GBHCJHEKHMIOJSZUZVJZIcJhK
=monday	i!J#[-J9H>H?J@_BGCYDIIIJYKIMFNISHTIXHZXcZ
=monitor	u9KH_
=month	e#Z%I(J)I+E-_/X1I3G6]7J8]:I=[>G?JAJBFCJDZGIHHIHJIMXNHOIPIRJTIVIXJZI[J]J^J_HaJbJcIdJfIhJ
=more	X#F*F+a,I-F.H/C0G1_2J3D4F5I6X7G8D9?:E;H<I>@@CAaBcC[DCEFFGGDHDJHKYLGMENIOEPCQIRYSGTEUGVJWHX^YGZ@[G]D^F_WcEdDeFfFgGhC
=morgen	n#I-G9X>I@_BICJDJHFIHKIMJNJXaZE]KaK
=morn	a!I#^%J(I)J+H-E/I1J3H4J6J7I8I9a:I=I>H?H@bAIBJCJDGFJGHHBIEKILJMZNFOHPJRJSITIUJVGXGYKZ[[I]J^J_IaJbHcHdKgJhX
=mors	s#^:J>K@^KGZE^JhI
=mort	y>XHZYZZJ
=morto	w>XHXY[
=most	wC[HFKKN]fJ
=mot	R!E#K&I(F)G*F+G-_.H/F0G1H3D4F5H8G9E;H<H=D>G?CAGB[CHDHFGGDHDJIMJN_OFPEQIRGSETDUEVDWDXDYHZ][Z^X_FaDdZeDfBgIh[
=mots	i#X%J(J/W0[6I:J@FBHCJDJGZIEKYMHN[TJZF[K]K^JcKfKhG
=mov	y%Y0J3H>^?IBIHEOJaK
=move	l(J1J9H:D=J>IBJGIHcKIZJ_JaY
=moved	h!X#J%I(Y)J+J-J0X1I3F4I8H9J:J=X>Z?J@HAIBHCIDIG[IIKHLJMJNJOJPJV[ZD]J^J_[aIcJfJ
=movil	s3[CX
=mowi	n!I#H%J(I)G*G+Y-]/J3G4J7J9E:J=J>E?H@GAJBFCHDYEIFJHFIGK]MINYO]PFRJSITIUJVGXIZZ]I_IaIcHdZfJgHhH
=moyen	y?XC[DXHI
=moze	i!H#H)F*H+J,I-H/J3I4J6J7I8I9E=]>H?GAJBDCHDFFJGJHCIZKGLHMYNIOIPYSXTJU]V]WIXIZB[I]H^^_IaFbJcJdIfIgIhI
=mozna	m!K#I%J(I-J/I3Y4Z6]7J9H:J>J?]@ZB[CIDHEXHGKJLJMJNHOJPJTKUJVHXIZD[I]J^I_JaJbJcJdHhH
=mr	yHZ
=ms	d!G#I%I&J(J)H*I+X-Z/G0K3G4E5K7Y8J9Z:J;I=H>F?F@GAZBFCHDbEKFJGJH?IEJIKGLJMGNGOIPHRJSaTZVHWJXHYJZC]H^J_IaHbHcGdJeJfFgHhJ
=msol	W!C#C%f&I(<)F*F+F,H-D.I/F0G1G2g3C4F5H6G7F8G9C:D;e<I=D>C?C@BAGBACCDBEHFFGFHAI?JGKBLDMDNDOEPGQfRGSFTEUDV@WFXDYFZ>[D]E^D_FaCbCcFdEeHfFhD
=msoluserpassword	k%HHJZJdIgb
=much	m#G-E3J9_>J?J@GAICKDJHZIEK[MJNJOIVJXWZG]K_JaHcKhI
=mucha	y9]@HBJHHIJKJX]
=muda	yg[
=mudar	r@^KHZE^Yh[
=mudei	u@YHIM[
=mudo	w#H-J9I>I@IBKHZIJKJMIOKXIZJaa
=muita	o#[XZ
=muito	o#J-^2Z5X9X?JBJHEIZXJZI]J
=multi	yAZHX
=multipl	h#Z-KAbHFOI_K
=mundo	w-a9F?I@JBICJHGIJKIOJS[UJVJXKZGhI
=musi	s*[9I@HBJCJDIHII[K]LZMHZIhI
=muss	l#I*[-H3J8Y9G>G?I@_BHCJDGEWHEIWKGMYNJXHZG[[]IaGdJhY
=mussen	u(K.Z7Y:Z@JBJHJIZUJ
=musst	y#J3Z9I>I@XHJIGKJOJZI]^
=must	V#G&K(F)G*]+H,Z-B/G0J1F2I3[5Z6H7H8H9E:];J=G>IAGBDE[FIGGHGIbJYKZL_MWNEPDRISHTGUFVJWFYDZB[I]G^E_GaGcEdKeIfEgE
=muy	w-[2Z5X9J@IHGI]KKZH[KfHhJ
=my	A!Y#J%:&C(I)B*^+E,A.Z/?0A1E2?3A4>5A6>7:8?;@<B=@>h?J@IA>B@C[FDG<HfIZJ>L:MINBO^PAQBR>SFT@U=VeW=X;Y@Zd[]]J^A_<bCc=dDe@f=g<h[
=myapp	y+XH]
=myself	l!I#Y(E)Z-I7J:J=J>I?Z@FBZDIH@IJKGTGV^ZB[]^JbIhJ
=mysignin	o-I@JHGIJKIMKNJZF[JbKhc
=n	U!E#D&I(Y*E,E-B0F1G2F3G4I5G6F7G8E9B:I<H>I?]@DAFB?C]D_FDGXHBIXJEKJNHOZPJQHSETDV_W]XBYGZJ][^H_HaAbDcCd[eFfBhZ
=na	T!?#Y%]&E(Y)C*A+B,C-D.]/J1B2[3H4?6A7B8A9C:@;H<E=F>_?=@YAAB@C>D[EJFBGAHBIDJYLAM]NDPAQDR_TYU_V<WBYDZF][^GbacAdIeHfCgAh]
=naam	w-I9I:Y>J@JF[HHI_KHNJUIVJWIXJZJaKdJhJ
=naar	m!J#H(J*K-H3J9H:I;J@IA]BICJDJHEIHK]MJNJOJQXRITJXIZC[J]H_XaKb^c^dYhJ
=nach	c!_#Y%G(H)J+J,J-G/Z0H1J3E4F7J8Y9G:H;H=G>F?GAHBYCYDFEJGHIDJJKEL]MDNFOGPIRYSITYUHVGWJXEY^ZB[H]_^HaCdYeJfCgHhH
=nachweis	y*YCX
=nada	e!H#X%J(I)J*I+J,K-E.K/I0J1J3G4I6J7I8I9E;J=I>D?FAJBDCHD_EKFJGIHAIEKFLZMDNHOHPIRHSITYUHVFXFYJZa[I]F^I_Ia_bIcIdHfYhE
=nadal	u@HBKMZTY_X
=nadi	w+J=Z@JBICIDYHJSZU^VGZJcH
=nagon	y#X@[SYZJcJ
=nagot	s#J.]3J9[:J>J?F@HBKC]DZHFIGKJMIZG[K]IaHcKhK
=nagra	u#Z(J-J9[:J>I@HBFDJHEIHKJM_OJX]ZD[JhJ
=name	W!E#C%G&J(G)H*H,I-e.I/C0I1H2G4]5H6G7G8G9C:D;G<I=G>A?E@@AEBBCFDEEHFbGFIdJFLDMDNAODPFQIRFSGTEUHVEWJXFYHZ<[G]C^EaCbFcEdGeHfFgGhI
=named	w-J4J9J@JF]GJHFIIN[ZJbY
=namen	w:]FYZF
=namn	w(J-]9I:G=J>JBJDKF]HEI^KHNJOHUGVHWHZI]JfHhJ
=nao	M!C#<%J&D)Y*F+J,E-I.E/F0X1B2A3F4B5C7H8G99:I;I<D=[>X?X@IA?B8CIDZEBFAH@JAK[MYO[P>QDR?SFTGUEVaXJZa[X^Ia]cJdCeDgF
=nar	q!J#E%K*K-J3I4Z6K8J9H=J>F?K@FBGCJDIHCIIKHLJMKNJOXTJVJX[YJZZ[]]J^JaJbJdHe]fIhZ
=nas	p!J(J-J0J3J4[7X9H:J=J>J?I@[BICJDJHEIIKIMJNIPJRKSITJUZVHXIYIZE[J]J^X_JaJbIcYdZf]gJhJ
=nasza	y-[.X7Y9JHG
=navegador	q!J#I(J-J.[3I4K9I:J>I?J@JBKCKDJHEIGMGOIPJTJUJVIXJZF]_aJb^hK
=navigateur	u.[HJ]YbZ
=nazwa	y-[2[9IHJKJ
=ne	T!D#B%D&G(G*J+[,E-?.G/D0Y1F2E3H4D7D9?<G>EADB=C]DXEJFDGYHDIaJFKHMFNZPIQGRCTIVXWDYGZ^]@_DaacFd?eEf[gGhG
=necessair	w(X=XUIdZ
=necessari	w(X=]?JC]DGHG
=necessaria	w(Z=[C[DHHG
=necessario	y.YUJd]
=necessary	i%J)G*J3JCID_HDPJUFVFZGda
=nee	y+E@[CJD]HI[Z
=need	N!X&I)D+D,F-B/C0E1X2F3F4C5X6F7E8B9B:A;F<Y=]>[?D@YACCcDBEZFFGEHaI]JDKALFMIN@OCPCRFSFTCUCWDXEZa]A^C_CaBbDc@eFfCgWhH
=negado	q%^*J4K9I@JKJPaQWVIZIdHfI
=negato	r%]9JFJP]QXVJ
=nehmen	s(J>I?a@IHHK]NKVJZHaI
=nein	y+HD[HK[Z
=neither	s>H?[@HBIHGIIKYOZZZ
=nej	w(J)]*G+FD[HGPH[Y
=neka	u*J-J3K>J@ZHGIHKHMJNXOJPZVHXJZ[hJ
=nekad	m!I#J%_(J*I,X-W/_0K2J3J4I6I8J9G=J>I?J@EBICIDJFIGJHHIHJJKIMINHP_QXRITIUJVJXJZF]J_JaJcJdFeKfHhJ
=nekar	s-K3I=J@JHGIIJ[KHN^O]ZG
=nel	e!G#G%F(H)I*H+I-F0H1J2I3]4H5J6I7I8[9D:];I<K=G>D?F@GAHBFCYD]F[GHH?IEJIKGLIMGNJODPFQJRISITXUGV[WZXHYIZE[I]G^I_YaGbYc[dFeIfHgHhG
=nell	p-Y7K=W@KGZHGIJKJMJNJ^Zd[
=nella	g#J%H&J(Z*J+J,Y-H/I3^6J7Y8K9H:I=H>H?E@GBGCHD^I]KDLJMINFOKPITJVHYIZC[I]I^IaJb]cJfIgJhH
=nello	w>K@]CJHFa]
=nem	o#J%Y3D<X>E?HCID^HEI[MJOGZGa]
=nemmeno	y-ZCKHGa]
=nenhum	s>J?J@IBGCJHEIJKJSIU^VFXJZ[bIdIfZ
=nenhuma	u(J3K:J?I@[BHCYDIHGKIN[UHWYZDa[bJ
=ner	w9J>IBZHXIJKJMJZ]
=nere	w!K#J-J/I3J4]9J:J=J@HDJHCIJKJS_THUJVKZHaIc[dIfJ
=nessun	p%J(K-J3G=I>H?J@ICID^HCIIKJMINYOIPJSJUIW[ZD]JaYbYcJdIf[hJ
=nessuna	n(J-J/K:J=I>J?I@FBGCZDJHDIGKIL]MJSHUI]]^JaZbHcYfJhJ
=nessuno	r!K+K9J=Z?J@GBGCHDXHFIGKJS]TJUbVFWIZF]JaJcHfJ
=nest	sV]WZ
=net	a!I#J&K(K-I0I1D2I3I4I5K6K8J9I;K>H?H@[AKBFCIDJGJIGKHLJNIOJRGSHUJVIXJYeZE]J_JaJbIcadJeKfHgIhI
=netflix	wH_ZE
=network	f!J%H(J-G/F3J4J5I6I7I8K:H=K>G?I@HDJGJHYIHKILKNIPJQ_RJSETHVIYKZE[I]I^K_IbJcbd_fFgGhJ
=neu	m!J#I+Z-H/J0X3G8[9I:K>I?I@ZBZCHD[HCIJKHNJOITIUKV[ZD[J]I^J_IaJcKdIfYg[hI
=neue	_!I#D%G(E)J*H+Z,I-C/^0I1K2I3H4H5K6I7H9[;I=G?FAJCDDZEJFJGHHGIJLZMbOFPIRJSJTHUHVEWIXHYJ[^]Y^G_IaFbFcHdFeJfHhD
=neuem	y>GH]
=neuen	y>KHXI]ZG
=neuer	w@[BJHZMGV[ZEbJ
=new	I!D#=%F)A*?+],B->.E0B1C2A3?4A5B6^7?8Z9H:E;C<D=>>F??@[AIBcCADHEDFCIEJJKXLXMgN]OIP?QERBSAT@U?V]XAYCZH[a]]^<a?bBc[dCeBf?gXhD
=newly	w%Y8^@[AJGJHDIIPJZI_I
=next	_!I#I%G(G)J*K+J-H/I1J3I4I5K6K7I9H:I=H>G?I@cAJBCCIDIGIH[JJKCLbMGNHOKPZSJTJUJVYXIYXZA[I]D^G_JaJbFcIdFe[g[hE
=nfront	k#H-I/J0K6J@JBIHCIJJeKIMJTIZG[JbKdIhI
=ni	i!I(J*I+J-I/K0J3@4J6J7J8J9[:H;J=I>A?E@GAJBECGDdEKFJGJHAIGKGLJMFNHOXPIRISJTIUHVHWJXHZB[I]H^J_JaabJcIdJeKfHhH
=niby	y#J@JHJIJZFha
=nic	m#I%J(J*J-J/J3G9I=J>F?EBHCID^HDIIKHL[MGNHPJT[UJVJXJZX[J]I^Ia]dJgZhH
=nice	r-J9b=F>I?J@GBJDIHEKHMJNKOIVIZGaIhJ
=nicht	J!D#E%G&G(H-C.C/E0I1H3G4[7H8@9F<E>G?]@IAFB9CZDCHEJ@KILYQIRBS>UIV_WFXD[X_[a]bFcGdYeEfY
=nie	L!;#:&A(^*A+],J-@.H0X1H2@3G4H5@7E8H96:J;I<A=]>X@HA<B=CHDbECFEHDJ?L[O^PGQHR=SDTCUJV[W[Za]I^Fa]bDcAdCeEgG
=nieaktywny	y!Yd[
=niemand	s7J9H:J=I>J?J@JBHCJDYHHRKS]UaVFZIaJcHfZgJ
=nient	m!K#I(J*J,Y-I3X7K9I:I>F?IBHCHD_HBIGKHMINIOGPJTXVIZX[XaZbJc[dJfJhH
=nieprawidlow	uh^
=nieprawidlowy	yHJOZR[
=niet	O!>#=%J&C(Z)Y+Z,H-A.C0Z1B2B3I4G5E6Z8H98<D@HA?B9EEF@HFIYJBKYMZO^PIRES?TIU=V^WGXGZX[KaXbIcCdCeJf]gJ
=nieuw	b!G#E%F&J(C)I*G+G,H-C.J/[0G1I2I3E4F5J6G7G8Y9]:X;H<J=H>J?D@]AIB]CDD]EJFIGHIHJILFM^NCOEPGQJRHSGTGUGVCWIXGYI]Y^F_GaEcJdEeIfFgHhB
=nigdy	l!J#K%J(J+Z-K1[3J4J9I:J=J>I?J@GBHCJD^GJHFIJKJL^MINJTJUIVHWZZD^GbJdYfHhI
=night	m!J%J(J/J4I6J8K9Y>I?KBGDJHXKGLJNHOKPJU[VJWI]JaIbJc[f^
=niks	r.X>J?I@JDJHHLZMKZYaZgY
=nikt	u(J+J-J9H:J=Z>J?H@JBICKDYHHIGKJMJOJPJSYU^VEZF]K_Ja]fK
=nim	y#J9J@IDJHGI]KIOJVHZFh^
=nimmt	r!K-H/I9J@JIXKXM^TI_Jg[hJ
=nine	r-J@^BJHEKHNGS^UJXJ
=ninguem	u+J=ZBIDYHIS]U[VHZIcI
=ningun	y>KCJD_
=ninguna	u(I?F@[BICZDJHGNWUIW[XJZG]Ja[bI
=nix	w-]3I9G>F?HDZHGIJa[
=nobody	a!F%H&Y(G)F*I+Y-F/I0J1Z2J3G4I5J6J7I8H9G:E;K=H>G?G@JAGBBCED[FIG[HEIGKFMHNYOJPHRWSXTIU[VGWXXGYJ[I]H^YaHcXdWf]gJhJ
=noch	]!]%G&J(G)H*F+G,I-C.J/D0I2I3C4H6I7H8I:F;H<J=G>Z?E@]AHC[DZEFFHGGHEIFJILFMcNDOEPIQJRHSHUEVEWYXEYHZG[G]C^E_ZaYbEcGdGeIfEgZhD
=nochmal	w@YKW
=nodig	s5X=[?JC[HZMYfI
=nog	d!Z#W%G&J(G)I*F+H,I-D.J/E0H2I3B4F5J6H7G8I9]:G;H<J=G>I?D@^AGBDC_DZEIFIGEH?ICJILGMcNFOEPYQJRGSHTZUDVEWZXFYHZB[G]E^G_[aDbGcGdFeJfEhE
=nom	q!J%J-^2Y3I9J:Z>J?K@IBJDKHFI[KHMJNIOJVJXJZG]KaKhI
=nombr	o!J#J(K+J-]2Z3H9H:Z=J>H?I@IBICYDIHEI^KHMINIOJPKUIVIXZZG]JaHbJcKfJhJ
=nome	l!J#I%J(I)K*K+J-^/J2]3G4I7J8J9D:[;J=H>F?I@FAJBGCHDGFZGIHCIcKCLJMGNGOGPJRJSJTJUHVGWJXIZB]G_IaFbIcIdJfHhH
=non	L!;#;&C(X*J,E-?.F/E1H2A3C4F5D6J7E8F99<D=_@IA?B7CED]EBF@GJHAIZJALZO]PCQHRCSHTXUIVcWZXJZa^E_Ha^bFcDdIe?f]gChX
=none	c!E#G%I(H)F*H+Y-E/G1K3D4I5J6J7H8H9F:H;K=H>C?EAIB@CYDDFIGYHFICJHKZLJMHNaOZPGRJSGTJUfVEWHXGYJZF[I]F^G_JaZbFcIdHeJfGgJhF
=nooit	k#K%H(J+X-J1[3I9I:J>H?I@GBGCHDaGJHEIJKJL_MHNJPIUJVJWXXIZE]H^GaXbJdZfIhI
=noon	w9H@^BHHHZZ
=nope	u/ZHIOYZFa[
=nor	s%Y3X?YHG
=norma	yDJN^ZI
=normal	i%J(G)a*[3H:J@YBICFDHHEIJKJNJP]UIVHZH^JdJgJ
=nos	q(J)[5X7XHGIJJZMX
=nossa	w)^.XHIZK
=nosso	y7X_X
=nostro	w-X4J7YHIJ]MH_Y
=not	6!C#9%D+b,B-D.G273G5I6G8H9A:F<X=]>C?_@@A7B;C?DfE=F:G]HEIZJBKHLbMXOaP8QAR?S:TIVhWYX@YFZ_]^^G_^acbJc=dKe?g[h^
=note	k#J%J(J)I*I-D/J3J:J;K=J>H?GBFCHGJHcIWJJKGLJMHNFOJPJRJTJVJXJ]I^K_JaGbHcJdKhI
=notebook	m-J/K9G>J?J@IB^DJIIKXM^NJZF]Jb[fKhJ
=noth	X!G#C%G&Z)G*D+W,H-@.[/D0Y1G2I3B4F5H6G8E:C;X<I=E>>?Y@=ACB]DaEGFEGEH=IAJEK@L_MAODPEQISET]UEVEWZXDZ_[E]A^E_[a_b]cDdFeGfCgF
=notic	q+J/Z8J?K@[BJD[IKKXNIZHfX
=noticia	y9^HH
=notification	h(G>I?ZCEDIJ]UIZEaabX
=notig	y5X=ZI[ZK
=notr	o-].X7Y:X=Z@JHHIJUXZH_X
=notwendigen	y=[CGD[UIWJdY
=nous	l)J3Z7X8Y9I@YBGCIDGEXIGKJMJNJSJU_VGXJaJcJdKfJ
=nouveau	c!J#G%H(G+K,K-D/Y0J2J3H4I6I7I8Z9Y=J?G@ZBZCGGJHFICJILIM^OIPIRJSJTIUHVHXJZY[Z][^I_JaHbHdGeJfIgJhE
=nouvell	s-I8Y9]BJIJMIZKb[
=nova	i!I#G%J(I)J*I+J-E/Z0J3I4J6I7I8J9F;K=I>F?HAJB]CHDFFJGJHIJJLJM_OIPJRJSITHUHVHXI[G][^J_IaHbXcIdHfIgJhF
=novo	m#W%J-K4J8]9J?J@]BJDJHYKJMKSJX[ZH]KcXdF
=now	P!b#_%A&G(D)Z*B+F,F-I.G0F1G2G3@4E5G6J7C9B:D;F<G=Y>X?X@XAJBeCXDdEFFFH9I;JCKXLDNFO>PCQGRCSWTBUGVIWEX_YZZG[B_DaBbAcIdDeEf@g[
=nowa	w%J8a9IHYMJSFZJc[dHeIfJ
=nowe	k!I#G%J(H)J*J+J-F/]0J2J3I6J7I9G:Z=I>G?H@YCHD[GJH@IDJKLHM]OJPJRJSJTIUIVHXJZY[Y]G^J_IaIbEcJdHfIgIhD
=nowego	w9[>J@GBIDYHFIJKGMYZE]]
=nowher	p-K3Z9H:J>[?J@IAHBJDJGYHAIIZJ_^aW
=nowy	s3J@[CID^IJZI]J
=nowym	u-I3I9F>F?G@IB^DIHYKIMINJZGaHbZcJ
=nr	u!J-F/E3_AJHEIDKINIOaVHZD_IhG
=ntp	k#J,J1E2H3I4H8H9J>K@JCJGIIIKKMGNJPJReXKYIZIcEdKeIfF
=nu	f!I#Z%I(G)I*]+I,I-E/X0J1J2K3G4I6I7I8I9E:G;I=]>C?[@^AHBZD[FJGJH?IBJJK]LHMENFOGPIRHSITHUHVGWJXGYJZX[H]F^I_IaFbFcIdHeJfHgJhE
=nube	i!J#G%I(J-H/a0]3H7J9I:J;J=I>H?J@HAZBHCJDIEHGJHFIHJYKGNFOHPZTYUKXJZH]H^J_ZaIbIcGdFfHhI
=nuestra	u)].XBJHJ
=nuestro	w7Y9H@HHJM]
=nueva	i!I#I%J(I*J+I-F/Z0J3G4J6I7I9H=I>F?HB[CIGJHGIHJKLJM_NYOHPJRJTIUIVIWKXH[I][^J_JaIbXcJdIfIgKhF
=nuevo	n3J4J8[?J@ZH[SJcXdIfJ
=nulla	u:XLX
=num	yIYdZ
=number	N!C#B%E&G(B)D+^,G.F/B0F1E2G3e4E5G6E7E8E9A:C;F<G=B>b?>@BADBEDXEEFEGCHYI^JEKDLEMANIOePCQGRESFTDUEV@WFXZYFZB[D]?^E_CaYbDcDdEeGfEgEh>
=numer	h!I#J%J(I)I*J+I-G/K3a7J8J9E:I=J>^?I@FAJBHCHDDFJHCIDKFLJMHNHObPIRJSJTJUJVIWJXGZE]J_JbIcIfJhI
=numero	U!F#F%F&H(E)G*E+E,H-D.H/F0G1H2H3e4G5I6H7G8G9B:E;G<I=E>b?A@CAFBBCBDHEHFGGHH<IYJHKALGMBNEOfPEQHRFSFTEUEVBWFX]YGZ?[F]D^G_Fa]bEcEdGeHfFgGhA
=numeru	w3Y>ZCIDIHHIGKHO_ZGaH
=nummer	]!G#F%H&J(G)H*G+X,J-E.J/G0H1I2I3f4G5I6H7H8H9B:G;G<J=G>^?D@DAHBDCDDIEIFHGHH?I>JIKALHMENEOdPGQJRGSGTFUGVDWHXCYHZA[G]E^H_Ga^bFcGdHeJfGgHhD
=numret	m!I#I(I*J+J-H3^4J8K9F:J=J>_?J@HAJBHCIDGHEIEKFMINJO_PIRJSJTJVIXHYJZE]H_JbJcJgKhG
=nun	w#K>]?K@IBFCZDJHFKJX[ZZ]J
=nunca	d!I#H%J(I)J*K+^-J1Y3E7J9J:J=I>G?H@HAJBGCHDaGJHCIIKIL^MHNIOHPJRKSKUIVGW]XJZE]G^HaYbHcKdZeJfIhI
=nuova	h!H#G%H(H)J*J+J-E/X0J2J3E4K6I7G8J9I:Y=G?HB[CHGIHDIKJJLHM^OHPJSJTIUIVHWIXI[Z][^I_JaGcJdHeJfHgIhE
=nuovo	l#[+W3I4K8]>H?KBYDJHZPKSJZJaKcXdJfJ
=nur	^!H#E%G(F)[+G,J-E/H0J1J2J3E4H5K6I9Y:X;Y>B?]@FAIBCCaDKEIFJGXH>JIKCLHM]NEOHQJRISHVZWHXGYJZ@[b]D^G_IaDcHdFeJfHhF
=nutzen	y0WP[dJ
=nutzung	yT[
=nuvarand	r-J9K>I@IHIIJKHOJZCaJhd
=nuvem	k!H#G%J(J)K-I/^0]3H4J6Y7J9H:J=I>H?J@HAZBHCJDIEIGJHEIGJYKFNFOIPZRJTZUKVJXJZG[J]H_ZaIbJcHdFfIgXhI
=ny	o%J3E4J8^9I=I?G@JBJCFD^HaIKKHMIOEPJSHZH]JaHcYdGfIhJ
=nya	m#I(J-H7K9I:J=J>G?I@HB_DIHBKYLKMcNJOJVIXKZB[I]H_JaJcJfJgIhG
=nytt	m!I#G%I(G*J,K-F/]0I2I3J4J6I7I8[9]:[=I>J?I@ZAJBDCGD]GJHDIEKCLHMDNEOJPJRJTJUHVHXIYJ[Z][^F_JaJbHcIdFeJfIgKhD
=o	O!I#C%F&E(I)F*@,I-H1A3K4X6G7?8@9B:K;A<D=Z?X@AAJCYDBEGFBGAHEJAK>LDM[O^PHQCU]VJWFYIZF[B]Za[bGf]gE
=o365	n#I*I/X4K9I=[BKHDIJMYT^WZZH
=obecn	y@JZHh_
=obiekt	y#K>JDJGZMJ__dJ
=object	W!_#G%D&I(E)H*H+I,H-C/E0F1E2I3E4D5I6G7G8D9D:G;b<H=F>F?F@DA[BDCGDGEIFHG[HWIEJGKFLIMFNDOGQIRFSHTGUFVDWHXHYGZA[H]G^Z_eaGbGcEdEeGfCgGhD
=objekt	p-J/I0J3J4J;I?JA^GZHGIJKJMJNJVJZI^J__dIfHhJ
=objektet	u;Y>IGZHHZJ_[
=objet	q!K-J;ZAZGZHF_]
=objeto	k!H#J-I3J:J;]?K@IA^BJCJDJGYHHIIKIMJOJTJVIZF]J^X_^dKfKhI
=obrigado	u#J-I9aBIHJKJPK]KaJ
=obsoleto	y1[
=obtain	y,[HJ
=obviou	y-]
=obwohl	p!J#]*Z-^/J3I9I>K@HCGHHIFKIM[NJZG[J]H_IhZ
=occur	u)^*IHFNXTI
=occurr	p&I3IKJSIZ]eZ
=och	X!X#Z&D(D*X+Y,D-=.Y/B0C1E2F3I4A5F6^8^9=;C=a>Z?=ACDGEEGDH8IcJELCMFNIOYP@QESATZUBVFWEYYZA[D]Y^B_AaFcAdAeCgJhX
=od	r3J4J6J8[9F=J>I@^BYCKDIHEIHK]MGPJRJVJXJYIZ]]JaJdEfGhI
=odblokowac	w#^BITK
=odblokowani	y[]bG
=oder	p-X9X>J@JHHKJN[aY
=odgadniecia	s-[
=odmowa	s%_*I-J9H>J?KBJFJP_VIZH
=odrzuca	p-Y/K3J9J>J@XBJHGIGJZKXO]VJXKZXaJhJ
=odrzucony	y,Y4JP]QYdH
=odznaczon	w(I9J;]BKGYHJNJd[
=of	D!;#C%F&C)H+E,E-a.A/H1a4C6]7Y8Y9E;Z<]=E><?@@DAXB@C]EYFHG[HcIZJIL=MIOCPXQDRXSEUIWHX_YFZG[@^@_:aAbBcIdBeIfGg>h?
=oferec	y?[HJ
=off	R!g#E%B&I(A)]*A+E,F-@0E1X2F5D6D7C8B9@:B;Y<[=A>F?X@@ACB>CADAEFFFGBHGIAJGK?L[MDN?OCPEQGRFSCTIUdV=WBXXY_ZA[F]X^C_AaCcHd^eCf]gChX
=offer	c(G)F*^3J9J;Z=J?a@JBIDJHCIIKJMINKPKTJU[VHZE[Z]JaFbIgG
=offic	T!D#B%E&I(C+F,G-C.I/]0F1B2G3[5H6G7F8G:E;G<G=Y?G@GAFBECGDCEFFHIAJFKBLEMcNBOFPDQHRGSFTfUEVHWHXDYGZC[C]C^D_EaDbEcCdIeHfEgehB
=offlin	k*J-H0Z3J4X9H>I?J@KH_IIKJMINJTJZHcJ
=oficina	y3H9Z>[?[HEIKMJOIVK]J
=ofrec	w3H>H?aCJHJOIaH
=oft	o#[(I9K>J?J@FBGCJDIHGIJKHXdZE]IbJhJ
=often	lHZKKPITJXaZCaJ
=oggetto	s3J;Y@JDKGYHHZH^X__
=oggi	u9J>H@]CKHIIJKHX]ZHaJ
=ogni	y@]HZ
=ohne	g!H#J%I(J*I-J/H0I3_4J9J:J=I>X?H@HAIBHCIE[GIHIIIKGL[MZNIOKPHUJVJZC[_]I^I_YaJbJdZfIgJhH
=ok	Z!C#C&G(A)^*B+F,G.G/^0E1F2H3@4D5G6H7D9f:D;F<H=C>@ADB_CGDAEFFEGDH<IIJFKALDMHNJOBPDQGSEUDVFWDXDYFZ<[D]B^D_Ba[bJcCeGfCgAhC
=okta	g)K7d:K=J?I@JBIDJHFKKPJSIUJVIZCbI
=old	O#b%A&G(@)B*C,E-=.F/F1]2E3A4@5[6J7B8H9?:A;]<F=C>b?@A_B:CAD>EEFDGAHDIAJAKbL@MdN=O@PAQFRBSBT@UBV?WEXCYaZ>[A]E^Ia?bAcBdAeDfAg]hj
=older	p(J-I1_3J9I>J@[BJCKDJIFKFNIOXPJZFbYhE
=olvid	s>WBIDZHGZ]
=om	h!G#F%X(b)I*H+a,J-F.[/J0J1J2I3G4I6J7H8J9]:G;I=I>G?FAJFJGJHFIEJJKELXMENGOHPGQJRISITXUHVEWJXGYJZA[G]F^X_IaHbFcIdHfXgJhE
=omgev	w#I9JHINKRJc_dY
=on	@!G%H&J(B)W*A+D,G/Y0B1Y2?4C5G6Z7I9K:?;W<Z>J?G@DAZBDEdF=G=HEI<JeK>LYMFP^RXUGW:XAY]ZC[H]H^[_aaIbZd[fEhH
=onbereikbaar	y4[cX
=onboard	f!J#I%I(J)H*H,c-H/H0K3H4I6I7I9F:J=J>H?FAJCHDIFJGKHXIGJJKHMINHOJPHRJSITKUIVIXJYJZC[J]I^I_JaGbIcHdHecfEgJhI
=once	c!I#I%I(H)I*Z+Z-I/I3J9E:J=I>G?G@ZAZB^CIDHHJIHKFMINHOIP^UKVGXFZC[I]H^JaZfJhJ
=ondersteund	y7[@IZIdGg[hJ
=one	I!@#=%X&D(B)D*a+B,D.C/a0I1A2J3G4@5X6@7?8C9J;F<D==>H?D@cAcBDCdD@EAFCGCH;JEKjL^M]NBOaPFQDRBS@T@UHV@WHX<YBZI[H]?^C_Ea<b>c@d@eCgFhf
=onedriv	i9H>I?IBIFFGJHcIIMKNKaIcJfJ
=ones	g!J#I(I)Z/H3H4J6J7J9H:K=J>G?H@CAJBFCJDIGJH@IKKdLIOZPIRKTJUHVIYYZE]I^Y_JaHcHfJhZ
=ongeldig	w3[>KCGDJHIIIO[R[aJ
=onjuist	yh[
=onlin	h!H#J%I(I)J*J-H/c3J4J6J7J9H:J=I>I?J@FAJBGCJDKEIH[IEKEM[NEPISIT_VJXFZC[H]I^J_HaKbGcFdHfJgGhE
=only	M!J#@%[&H)^-F.F/I1E2D3G5E6C7B9A;Y<F>C?aAAB<CdDDEDH?I]LCOFPHRDSCUCVHWD[c]BaCbBcBdIeEfCg^h?
=onprem	M![#@%D&E(D)?*@+D,B-=.E/a0_1E2E3=4A5E6b7Z8C9@:?;D<E=G>A?@@=AXBFC@D?EdG@HGI=JBK:LCM=NZOBPZQERCSATaU?V=WAXBYDZ9[A]?^A_ba@b?ccddeBf^gZh?
=onpremisesadminactionrequir	n(K/IEbHHNFcGdI
=onpremisesconnectivityerror	o/JEHHHNH_JcbdJfJ
=onpremisespolicyviolation	k/HEIHDNdcJ
=onpremisessuccesscloudfailur	k/cBIEJHENHZI_JcH
=ons	s-Y.W3J9I>H?I@]HGIKJZKJXJ_[aJ
=ont	w!](K)]3IHGMXZK
=ontbreekt	p!I#J%Y(J+I-H3_4I5Z9H<J=I>G?Z@IAJBJCXDGGJHDIFKIMJNKOFPJV[ZF[J]J_JaIcK
=ontbreken	u-J3[9I=_>K?J@JCFDJHEIYKJNJZJaI
=ontem	u#J-J9I@[BIDIHHIFKHMINIZG]^cJf]
=ontgrendeld	y#HB[T[[H
=ontgrendelen	q!H#^1]2JHGVIZI[ZcJfK
=onthoudt	y-J3I9J>J@JCIHIIGKbOJ
=ontvangen	y>^aF
=onze	u)]MYOXUY
=ook	s-Y3J@ICJDJHEIIKILZN^ZEa]hJ
=oops	y3^@YHIZE
=op	[!D#[%^&I(J*E+E,F.H/E0F1F2Z3@4C5X6D7F8E:D;[=E>Z?CAFB@CCEGFFHBI?K@LEMYNCOAPHQGR^SET^U^WCYJZE]B^F_Ea^bacGdCeGfFgFhD
=opcao	r(Z3KCYHJ[[aI
=opcion	r(ZCZDIHIZJ[Z^X
=opcji	s([+H3H>I?_CZDEHFIHOJVJZJ[Y_KaF
=open	]!H#Y%J)I*I,K-G/Z1G3H4F5K6[7H8J9I<K=GBDCJDGEJGIHcIFJJKFLJMFNGOIPFRGSITYUGVHXIYIZ=[G]Z^I_JaFb^cZdHeJfHgGhG
=operador	w%IHJP_dHfH
=operadora	y9K>JHFZJa_
=operateur	wHFP^ZJa[dIfI
=operation	g%[1]8Z9J@JAZHGMINJZZ^J_ZbG
=operator	e!I#J%H(I*H3G4J6J7J9I:I>^?E@IAKBICGDJHBIKKJNKOJPbVIXIZF[J]I_JaabJcKfJ
=opgegeven	y3I>JCXD^OJZI
=opnieuw	i#J%Y(]+Y-I3K8[=J>H?I@ZBZCJDFHCIHKHLJMZNIOKPKRJUHVXXJ[G]I^IaJdHeJfJhH
=opti	s([+I3H>I?_@JCYDGHGIIKILJVIZG]J^YaFfJ
=option	U!D#D%D&K)E*a+F,F-E.I/G0I1H2I3A4H5I6G7G8G9H:E;H<^=E>B?_@DAHBAC]D@EFFIGFHGIFJFKELXMFNEOHPCQIRISHTYVFWFXYYHZ=[d]D^e_GaEcGdXfFgFhF
=optional	w,K9JGJHDVI^Jd^e^fJ
=opzion	s(]C[DIHHTKZI[Y]K^XaH
=or	U!G#X%G&J)J*F+H,I-[.J/J0I1I2^4H5I6I7F8H9G;J<X=A>H?J@GAGB@CEDbEHFIGGIJJGKDLFN_O]RFSFT^UEVEWHXYYIZC[G^D_HaZbXdGeIgJ
=ora	q!K(J-K3I9J>H?J@YBICIDJHEIIKJR^UIVIXZZGa^
=oracl	y#EHaLITJ
=ord	y-_IJKJ
=order	m9I<[=I>E@HBHDJHcMINKXIZJ]JaJ
=ordinary	w%I)YHEP^ZH
=ordinateur	u-J3K9G>I@GHbIHKJMZRJZFaJ
=ore	p@_HJIJKJX[ZJ
=organisati	k!I#J%I(J)J*I-J3J7J9J:Y>J?J@IAKBIDHEYF[GZHGIHMJPHUJVGW]XKZG]I^J_KaJd[fJ
=organisation	R!E#G%F&K(B)I*E+G,H-H.I/H0I1I2J3G4I5J6H7X8I9I:b;I<I=^>G@DAIBDCFDIEbFHGGHBICJGKFLHMFN^OGQJRJSGTIUbV>WbXFYIZ<[G]D^F_HaGbEc^eGfGgGhG
=organisationen	n(J)H*H3J:I?JCJDIEXHHPJVHW]ZIaJd]
=organizacao	l(J:[@JBJGJHJNYUXVHWZZHdXfK
=organizacion	k-J:[?JBIDJGIHIIKN]VGWZZGcZdXfJ
=organizacja	wEJFJNFW]cZ
=organizacji	o(JIJN[UXVJWYdZ
=organizational	sF[G[HI
=organizzazion	l%K:[=X@JBJDIGJHGUXVHW]ZHdW
=original	y(J-]4IA[HDIFP[
=orphan	y!H/GAJHJPKSKTIZH__
=os	k!I#I*X-H.X3[8Y9H:J?J@HAJBICIDIF[IHKHNWO]UKVIXJYXZF]JaIcKhJ
=ospiti	y:]
=oss	y@[HJZHd]eJfJ
=other	_!G#J%E*Y+H-].J/F0J3G4J5J6J7G8I9G:X;J=F>H@DAJBCCCDEEJF]G]H]IFKDMINHOHRKSZTIUEVZWGXI[F]I^H_HcIdIf[gIhI
=otherwis	y%[PG
=otra	i!I#Y(H*J+J-G/K3J7J9H:^=I>H?H@bBXDIGKHCIGKILKMHNIOJPJSITIUGVFX[ZE[[]HaIbJcJdJfHhI
=otro	s(^)K*J3K7X>X?I@JBJC]DHHGVXZG
=ou	P!=#>%l&?(<)@*?+@,A-A.B/?0?1?2?3:4>5B6>7?8<9F:<;e<C=;>??;@9A>B:C;D;E@FpGkH@I8J@K9L?M;NEO=P:QAR=S?T?U=V8W?X=Y@Z;[?]<^>_<a;b=c<d:e@f9g@h=
=oubli	o%J(G7J?I@HBDDJH[KHLKMHNIUJVJZ_[I^JaIbIdIhH
=oud	r#J-H/[0X1]2J4I5Z6J<J@IGIHGIJK[MJNKZH[IcJdJfJ
=oude	f!I#Z%I(H*I+I-I/H0J3G4I6I7J8J9G:I;J=J>^?F@EAJBGCFDDGKH>IFKXLJMaNHOFPIRJSITGUIVHXIY^ZB[J]G^J_HaGbGcHdGfHg[hb
=our	L!>#A%H&F(Y)H*b+B,D-Z/I0J1[2]3H7c8D9@:d;D<E=a>G?>@YAABFCED>FDGCHDI<J_KHLBMCPXQGRFSGUdV;WIX?YCZ;[E]?^?aXbEcYeBh@
=ours	p-H1K7Y8[=I@JBIGHHCJ^PKSJTJY[cIgX
=ous	w%](GG_HFVJZGfJ
=out	Q!J#e%B&H([)B*C+D,F-?.F/F0E2F3I4B5X6Z7B9X:B;E<F=X>??B@JABB<CADCEDFGGaHEKBM?N@ODQGSATEUCWEYEZJ[E]b_Ba@bDcZd@e]fEhB
=outag	q7J9E>J@JHIMJS_ZEc]
=outbound	r9J>I@JBFHCTJcd
=outdat	s1]4J>]?HCIDIZGcJeHfF
=outlook	X!J#C%I(I)J*I+H,J-G.J/H1J2J3F4H6J7H8I9F;J<K=I>D?G@CAJBcCHDHEJFJGIH^IFJJKGLGMdNGOFPJRISJTYUIVGWJXIYJZ@[H]G^H_HaHbFcFdIfHhF
=outra	j!I#F%[(H*J-F/J3I4J7I8J9H:^=I>G?I@cAKBFCZD[FIGJHCIELJMGNHOIPJSITIUHVHWKXHZA]I^JaIcIdHfIhG
=outro	s(Z*X7X>YDJHGV[ZH
=outsid	o%J(])JBJG[HGPHUJVYZGcY
=over	e#X%H(I)J*H+H/H2b3G4J6J7X8J9[:I;J<]=J>E?HCGDXFJGJICKELIMCNHOGRISGTFUJVHXHYIZB[I]H^H_JaHbIcHdJf]gHhH
=overeen	u0J3J6]>JHGO[TKaJ
=overnight	y#[@^BJHHKIZI
=overrid	y/CH_LWNJ
=own	Y!D#E%E&J(E+H,K->.I/W0I1H2I3C4H5I6[7^8G9F:e;I<J=C?^@bAHBXCGDGFGH;IJK@MDNAOKPZQJRGSETZVaWDXHYIZ:[D]F^a_FaDbCcDeIfGgDhB
=owner	s#H%I(]@ZBJHEKJPGVEZJ^^
=p1	]!D#E%E&J(D)G*F+H,I-D.I/F0G1H2I3E4F5I6G7F8F9@:D;G<J=n>B?B@BAFB?CCDDEHFHGFHHIDJHKCLGMDNEOGPDQHRFSETFUCVBWFXCYEZ<[F]B^G_FaCbDcEdBeEfBgFhF
=p2	s9J=]@IBJHXZJ
=pa	Z!?%]&G(K)D*D+D,E-E/D0D1E2[3=4A6X7D9^:A;X<X=A>Z?@@>B=C@D@FEGCHDIFK=OJPBQER_SCTXU[VXWCXYYGZB]@a]b_cAd@f?gDhC
=paar	w#[>K@JHGT[X]ZF
=packag	wJ]
=pada	u4];XdI
=padla	y(I9I>[@JBIDKHHMJS]UIXJZF]JaHbJf[
=page	K!E#?%A&F(C)X+_,C.c0C1D2E3@4C5E6C7b8B9A;F<E=E>E?a@:ACB9CCFDGBIHJ?KCLBM?NDPDQFRDS^TGVGXYYDZX[[]_^?_AaFb[fAh[
=pagina	a!E#E%H(G)G*F+c,G-Z.[/J0J1J2I3C4G5J6I7G8I9D;I=G>B?C@CAIBCCDDZEGFIGJIIJJKDLIMFNGPGQJRIS_THUEVBWIXbYIZ_[H]D^I_IaCbFcHdGeJfGgI
=pais	u-K3d9H=J>D?HBICGDJHDKJOGVIXHaF
=palabra	y-]HJ
=palavra	i#J-]7K@[BXDKHEIIKXNIUKVWZEdJ
=pamieta	y3J9J>I@HBJCJHGIFKbOJVJZHaJhJ
=pamietam	u(J:Y>[?J@IHEIJKHMIZYaIh]
=panel	y>JH^
=pann	u/J@JHZS^THZHfX
=pantalla	q#J+X9I>^BJHBVJZHaGb_
=paper	y@YHZIGN[
=par	e!Z#G%D&Z(H)K*D+J,I-E/Y0K1J2J3F4H6G7]8H9H:Z;I=E>F?]@_AJBFCHDHEIFGGJH>IEJJKELIMGNKOIPHRHSITGUFVGWHXYYZZZ[I^Zb]eHfDhG
=para	V!B#C&I(Z*]+G,E-A.H/D0Y2G3B4E5H6F8F9C:J;F<I=G?^AYBACGDbEEFFHGI?JGLHNCOESJU^VaXBZD[E]CaCbIcWeHfBgFhB
=parado	w0ZHIfX
=parait	w@ZHKIJKIV[ZGh[
=parcel	w3J>J?GHbZJ]JaD
=pare	w#K-H9K>K?I@]IJKKRJTJXJaJc_fI
=parent	w%I;^HI
=parental	y![H[ZF
=park	u>J?IHaZJ
=parou	yHHYXdJf^
=part	b!I#I(G)I*J-H/Z0J1I3]4J6J7I8I9I:G;J=]>[?F@EAJBFCIDFFFG^H<IaJIKEMGNGOGPHRJSITHUIVYWJXHYJZX[I]H^I_IaXcHdZfFgJhH
=partag	w@ZH^ZG
=parti	p-J9I:J@JHCI]K[V]ZI]Y
=partner	f!G#J%J(I-G/F0J3J7I8Z9J:e=H>J?I@EAJBECJDHGIHXIFJJKFLJMENHPHSGTHUJVIZB[H]I^J_[aKbHcKdJfIg]hJ
=party	g(J-E.Y/I7_:J@GBHGJIFJ^KGMJNHSJUJVJZB^JbYdKgJhJ
=pas	O!@#>%I&E(])E-I.G/F0X1D2B4@6J9<:G<E>??YAAB:CHDIEJFAH@JBKFLJM[O[PFQDRGSAVbX>YGZb[^]X^J_AabbIc?dYeBfDgKhZ
=pasa	u%G-K;YC[DIGGHHIJKZM[NJZJaJfJhH
=pasado	y9K>J?J@IHIIHKaMJNJZHhH
=paso	w*X3J?GC_HJZJeX
=passa	q%F;[>[@KC_DIHGIIK[MJZH]JaIhG
=passado	y9J>J?I@HCJHHIKKaMJZF
=passcod	u>G?FBJDIH[KHMJZIa]
=passfilt	iHDJbKJZG
=passkey	i(J)J+G-J7J9J>J?b@HBGCIDFH^IJKJMIUJVHZF[JbGhJ
=passphras	o%J-J2Y3I@JBJDJH[I_KJNIZF
=passt	w6Y@JB[HJIIKHN]OXZJ]KhK
=password	5!;#X%I(Y)?*D+:-^.>/Z0F1D2_3<4>5F7^8B9>;A<Y=D>C?CA;B^CEDGEEF@GXHYIcJ^K_M_N]O;P=Q@R>S>TBUIVBWIX<YCZc[_^[_=aDbHc@d^eYf>h_
=password1	y-[ZJ
=passwordneverexpir	wLY
=passwordprofil	l%H(b-H/H3J@IBJCIH?IJJHKIMHNHSKZH^KbJcJgbhJ
=passwordreset	c#G%J(H)J-G.c/I7G:I=I>J?J@HBEDJGJHAIHJIKGLJMHRKSbTGUJVJWJZD[I]I^JaIbFcbdHfFgEhI
=passwordresetservic	m%J(G)J-J7J:K@IBBDJHBIIKIMHNJSDUGVIZCbHcHdIffgJhJ
=passworter	y([@KHJIIKIN^VJZI
=past	m%H(J0J>E@YK^ZZ
=patch	o(_-I5Y@JBHCIKJMJNJZIfYgG
=path	rFaHFIEZG
=pattern	m-_=K@IHGIHKJO[ZX
=paus	y-J@IHGKIR]X[ZH
=payroll	w!YH^ZH
=payslip	yH[
=pc	X!F#_%G&J(B)G*F+H,G-C/a0I1I2I3F4G5I6G7D8H9D:E;H<J=F>A?D@?AHBBCGDEEGFHGGH@IBKBLFMfNCOGPFQJRGSFUFVDWHXCYIZB[E]C_FaEbecEdDeIfGgdhI
=pcs	q!K#J(I)J*I.X4I@JBIEIH_JJNJPKRKZFb[dGgZ
=pdc	k!G#G%J&K(I)J*I-F/J0J3F4h6J7J8I9C:H;I=I>F?F@GAHBHCHDHEJFIGJHFIGJKKHLJMGNGOIPHQJRHSGTJUGVGWKXIYIZE[K]H^J_IaGbJcHdIeJfHgKhH
=pdf	q-H?I@JBJHbIIKJZFhJ
=pede	h!J#I%K(J+X-I/J3I7J9E:X>E?G@GAKBGC]DHI[KGLXM[NJOHPJTIUJVHXGZF]I^JaIbKdJfJgJh_
=pedido	y9Z>F?K@JHWX[
=pela	w9^BIHHIJNWP[ZH
=pelo	qHGKK]ZcYdZgY
=pend	wH_
=peopl	Y!E#G%C&J(Y*[+J,H-_0H1G2J3D4H5H6H7H8_9E;^<I=F>C?I@BAZBCDJEGG]H@JEKDMENBOGPbQIRISFTHUDVYWFXFYHZA[X]G_EaJbJcEd^eIgEhF
=per	X!]#X%G&H(Z*[+H-D.I/G0H3A4F5I6G8G:D;F<I=B@dAGB@D^EJFGIAJHKBLFMYNEOBQHRFSDU[VZZD[D]D^D_FaJbFcEdKeGfCg[hC
=perch	o#I%J(J*Y-J/Z3J6J9G=J>F?I@FBICFDJHDIYKILWMHNYOGPJTJV]XHZ][X]YaIdKgKhI
=perdi	l>b@JCJD]HDOIZI]JaKhJ
=perdio	w%Y4W>[HJZIdYfK
=perdu	m%Z>^?IBJDXHId[fJ
=perfil	w*J3^9G>G?J@JC_DIHFIIKIMIOIZIaJ
=perform	r%^(F<X=XHG
=pergunta	u#F%I(J)J*^-I3J9H?_CHDJHFKJPHTIVIX]ZJ]JbK
=period	s9E@ZNFWJX_
=permessi	q%[(^;X>JHFZJ
=permiso	k%[(^;[=J>J@JBJDKHGVFZI^XdH
=permissao	r%[(ZVKZJ^Y
=permission	X!H#F%_(a)G*H+J,J-E/F0H1I2I3G4H5I6I7I8I9E:H;_<J=F>E?E@CAHBDCHDGE[FGGHHZIHJIKGLGMGNFOIP^QJRJSITHUGWIXGYJZ@[F]D^H_GaGbGcHdHeJfIgHhF
=permisso	q%Y(Z0X;]HG
=permit	p%J(F-J/[9I:J@]BJH]IIV]XJZD^[gJhJ
=permitir	w.[[Z
=permitt	q%Y(J-^9I=Y>I@HBIGJIGLJVFZC]J^^dKhI
=pero	h!I#F%F*X-I/Y0J3F4J6J7J8J9H:J;J=I>D?]@FAJBICIDGGIHBIGKFM^NJOZPIRJTYUJVHXIYJZC[_]I^JaIbYcIdZeKfFgIhH
=perso	n(I>b?ZBKCJDGFHHEOJZGaJ
=personal	o>[?[@ZDHPWaG
=personalizada	w-ZBJH^SJWJZH
=personn	q%J(J3K9Y=Z>I?G@JBICJD[HEIJSZU]VYZF[JcIfJ
=peut	n#J(I=Z>J?G@XBGCJDJHFIJKIMZU]VYZE[Z^YbFfJhJ
=peuvent	w8ZPZ
=peux	m)X*I-H/K3F9G=J>^?G@IBJCHDHHDIGK[MJOGPJVFX[Z^[I]IaGbKhG
=pgmsa	y!J0aHCZH
=phish	rH_ZEbJ
=phon	K!G%D&G(@)C*a+Y,E-?.F/B0F1E2G3^4E5F6E7C8E9?:A;E<F=C>d?W@CADBXCZDaEEFDGGI>JDK?LDMHN@O^PCQFRESDTIV@WDXBYFZD[B][^C_CaabJcCdDeFfDgIhG
=phone	T!E%F&I(C)D+Y,G-C.H/D0H1H2H3c4G5I6H7G8G9C:E;G<I=E>d?Z@BAGBGCXEHFGGFHYIBJHK@LGNDO]PDQIRGSGTEUCVCWHXFYGZ@[C]A^F_FaabEcFdFeHfFg[hC
=photo	y9J>K@JGIHbMJRIZHfJ
=photoshop	o9G=FHcZJ
=phras	r-]HJZJ
=phs	r#J3J9J=F>J@ZBIG_JJKKLIM[PKZJ^I_IdZgJ
=pick	e#J(E)H*_/W7J:J=J>I@_BYC]DIGIHCI[KFL^MDNFPIZA[H^J_JbIdJfJgKhF
=pictur	r#G@JBJH]b[hJ
=pide	f#I(K*X-I/J3I7J9E:W=X>G?G@FBFC^DFHYI]KFLYMZNJOGTIUJVIXIZF]I^JaIbJdJfJgJh^
=piec	s*Z?J@JBICXHGMZX[ZK
=pilot	n-J3J:JBJDJHXIJUIVZZY
=pilotgrupp	yHZPIVZZI
=pin	_!H%I&K(I)J*H+J-C.J/H0J1J2J3B4E5I6I7I8J9A:H;I=H>A?B@EAHBFCFDDEJFIGJHiIcJIKDLIMDNFOAPIQJRHSITFUIVGWJXFYJZ@[H]F^I_IaDcGdJeKfGgIh[
=ping	y7[9]BJDJHEIJZE
=pingfederat	l-J7c9I@KHGIJKKPKSIaJ
=pisz	y9JHJI[VZ
=piu	h!H%H(H)[*H+I,J/I0I1J2J3D4I6H7I8I9E:H;J=^>_A[BDCZDEFJGIH?IDKYLIMENFOEPIQKRISIUFVDWJX^YZZH[I]F^HaDbHcIdIeJf]gJhE
=plac	r3ZH[JYdY
=plan	o-I1D3H7J9G:I=d>F?K@GBJDIGGH]IGKGNIPKUJVEZD]I_JaJbJcJfJ
=plann	r-EHb
=plant	o#X4J>JHDRJZ[aZcIeZf[
=pleas	U!D#X%H(E)G*G+H,I-F/H0J2J3F4I5J6I7H8I9a:E;J<K=C>B?F@CAHCFDDFIGHHbJELHMGNGOHPGQJRHSFTCUFVEWIX]YJZb[C]E^G_GaGbWcGdFeJfGgGhG
=pls	o#^(J-F7JBFHDIHJJKHMINITFZa[I^JbKdJhH
=plus	]!G#E&I(E)[*G+Z,I-].I/G0H1J3_4K5I6G7G8G9B:F;H<I=[>Z?Z@JAGDDEHF]GFH?JHLGMENEOBPFQIRFSFUFVDWHX[ZD[G]D^HaBcZeHf^gGhE
=plusieur	u#[>J@KA[HHT[X[ZG]J_IaH
=po	m!I#Z%J(H)K,K-H/K0J1I3H4I6J7J8I9J:J=H>G?G@FAJCHDGGIHCIHKGLJNIOJPHR]TGUIVHWJXHZC[[]]^J_[aGbIcHdHeIf]gJhH
=poco	w9I@_BHHHM^ZEhJ
=podac	y*_CI
=podalem	y>JDaHJZFaJ
=podcza	y(IDJO[SJZ]
=pode	l#J%X(Y)H*I,J-H7J9J:I=J>I?J@KBZCJDIHEIZK]LIM[NIUIVXWJXKZB[J]I^[aHbJdJhF
=podem	s*J-J9[>I?J@IBYCIDIHHIJKITIV]XHZFaIcJ
=pogingen	q!K#^-J3K9J?J@HBIDJHFIJMKTJUJVIXaZFaJbI
=point	m#J(J*J,K-_/J2J7J9I:I;J=J>G?H@GA]BHCHDIGJHFKEMINGOHPJSJUJVIXIZF[J]H_aaIbIhH
=polaczeni	y9J?]@IHIIJKJNJaXc[dJ
=pole	u!J(I3[9H;]>H?J@IBIDIHFIJMJNIOJUKZJ]J^[aKcJd[hZ
=polici	rH^NHdJ
=policy	K!C#C%D&G(@*b+D,F-A0G1F2G3C4C5c6F7C8E9C:B;F<G=A>B?F@YAEBGC]D@EEFFGDHYIAJaLDMANgOEPCQXRFSBTCUHV@WgXDYFZ9[D]B^C_CaAbFcDdDeFfDgAhB
=policyn	yHIKKN]VJWZZH
=politica	e!I#J%K(I*Y.X/I3H9J:H=I>I?Z@FBGCFDIEJHIIIJJKGMJNcPJSIUEVFW_XJZD]IaHbIcJdJfJgJhJ
=politiqu	u-J.X3J@JHYN^SJUJWXXJZH
=poner	s#J9J:I>K?J@aDIHGIIKXVJZG[[
=pongo	y9JDJKYMJO^ZJ
=ponowni	r+[@YDJHITX
=poor	s!]@HHIZHc]
=pop	w+[-J@IBDD[HZMIZE]J^Ja[hI
=pops	q>H?FBFHGMGNYZZaa
=por	[!_#]%E&J)G,H.I/G0H1I2I3B4F6G7G8F9X:];H<J=D>B?CAHBBCEDBFHHCI[JHKIMEOBPFQIRGSGTFUEV^WGXEYHZ_[Z]W^F_FbIdCeGfBhC
=porqu	r!I#I/_6J@HBKDJHDKFL^MHNGTIZG]^dKhJ
=port	i!J(J)I*]-J1F4[5J9G>G@JBIDJGKH^IIMJNJPIRGTJYHZJc^dJfEgI
=porta	w1JA[HZcYfJ
=portabl	q9I>Y?I@JBZC[DZHAIJKIMZVJZH]IaHb]hK
=portal	U!H#B%D)D*F,G/A0Z1]2I3D4G5H6H7C8H9J:a;I<J=F>CAHBACCDYEFFHGFJ[KHLHNYOGPEQJRISYTYVFWFXCYIZH[F]C_FaEbGcEeHfFgfhJ
=portatil	p!I#J-J3I9H:I>H?I@HBYCJDHH]IFKJM]NIOKTJVJZG]JaJb]gJ
=possibil	y3[DIEX
=possibl	d!H#Z%F)G*I+K,J-I/H0E1I3X4H6J7^8I:H>G?FAJBCCGDIGGH^IIJIK]LIMINJOIPZRFSFTGUGVCWIXGZ][[]G_IaJbGcHeJfHgGhH
=possivel	u3Y4Z6YEXKKZJdIeY
=posso	i%J(X*G-H3H4K7J9E:I;J=J>Y?FAJBHCFDIHBIEK^LKMHNGOIPHUJV_XbZB[H]H^J_KaGbJfJgJhG
=possono	s8Z9H>J?J@ZCJDJHIIJKINIOJV^ZF
=post	y+J3X?]CKOJ
=posto	wB^HGMFV]
=potet	y#Y9[@JBYHGTJ
=potrzebuj	yD[H[
=pour	[!F#F%Y(Y*Y+E,H-E.J/H0I3C4G5I6I8X:D;I<J>C?Z@FAIBBDaFHGZIDJHKCLHM[NDQJRHU[V_WKXEZF[F]F^G_IbEcDdIeHfCgHhE
=pourquoi	u#I(J*[9I?J@HBHCJHIIIKJUJVZZZ[]hI
=pouvez	w#Z3J9Z@IB]DJHIXHZJ
=power	q(I-J/J3K4]5G9J@JBHH[JINJZHaJg_
=powershell	h-J/H9G?K@IBIH]IJKILEMGZGbJgchJ
=poza	y9[?JBIG]HH
=pozniej	u8Z@XHJTXZYcX
=pozwala	u(J.X>JBHDJHGK]MJVJZ[]J
=ppe	yHJJZ
=pracownik	y!Y@[D[HJZJ
=prawa	y!J%^BJDJGIHJLKZH^[
=pre	w%YZHb[cJ
=precedent	u(J-G7J9J>H@HBICJHDIGKbMYNJZF]JaJh[
=precisa	u*X1J5X=[HYNJcJfI
=predictabl	u-a9KHE
=preferr	r4aHGIJZJ
=pregunta	u#H)J*^-H9G?^@ICIDIHGKJPHVJX]
=prem	X!Y%F(D)E*F+I,I-E.J/_0H1]2J3G4[5J7F8H9G:H;H<J=I>H?FBBCGDEE_FJGHH>ICJFKFLJMHN]OHQIRISDUGVDWHXHYIZ?[H]G^G_caFbFd_eIfGgZhG
=premier	y@IC]DYKHZEh[
=premium	f!J#K%J(I)K*J+J-H/G0I3G4J6J7J8J9G:I;J=g>G?G@GAJBJCGDHEJFJIEKFLJMHNEOIPJRJTIUJVHXIYJZG]I^K_FaGbJcHdHfIgJhG
=prepar	y=JDJH_VHZFdH
=prerequisit	y=IH^YK
=present	o@HBJHEKGZB^J_Xhc
=press	i#H-I/J3F9G=I>E?G@HBCCIDHH@IIKHOGPKRJXXZ[]Y_KadbYfK
=presto	y9Z?J@_BIHEKJ]J
=preuv	yC^DIHJ
=prevent	f#I,W-J.XBJFZHYJJKIN]PJSHTYXXZEbXcJdJhH
=previou	d!G#]+K-H/J>^?JBHDJH?IGKbMYNFO[TJZF]J^JbIg^hI
=prima	m!J#I(J*J-H3E9F:J=J>^?]BGCFDIHBIFKHMXNIOETJUJVJXIZH]__IaGb[hZ
=primeiro	w>I@IC[DXHIIIKJZHh^
=primer	y>H@HC[D]HIKJZJaJh[
=primo	y-J@HBIC[D]HHIIKINKZGhY
=principal	s(]BKH]fI
=principen	y3K=K>I?]CJHFIJMJN]PJZI
=print	l#]&I>J?J@YH[P^ZG]KfE
=printer	i(I-J3K>H?H@JBJHdIIMJNIPJYHZG]GaIbHcK
=pris	u7Y@KK[
=priv	w%J([+I6]?[CHDHHGZJdG
=privat	d!C#G%J(I)K*G+I-H.Z/J1K3_4H6^7J8K9J=J>a?Z@ZBGCKDYIHJJKGLJMHNHOZPHRHTJUJVJXJYHZD]I^H_JaEbJcGdJfFgKhH
=privata	y6_8J>[HGZJdHeG
=privileg	a!H#J%D(c)^*_+J,J-I/I3J4I6J8J9J:J;J=I>H?F@IAJBGCHDGEJGJHCIJJJKILJMJNIOJPaSJUIVFXKYKZE]J^I_IaJbJcIdIfKgJhK
=pro	w>X@Y
=prob	p#]-H3I9H=I>J?I@HBGCJDJHEIIKJMINYPJSJUJVJXbZF]JaIbIcJ
=probeer	y@[BHMJTXZY
=probiert	u#H-K9J@HBJCJHIKJNYX_ZY
=probleem	wBGE[WIZ^cI
=problem	[!E#E%Y(F)H*G+I,I-F.J/F0H1J3G4I6H7G9E:F;G>G?G@GAHBbCGDFE]GHH>IGJHKELHMHNDOHPEQJRJS_TFUHWEXFYJZ_[I]G^F_FaFbGcZdFeIfHgIhG
=problema	h#J%J*K-I3I7K9H:J=I>H?I@GB]CGDJE[HEIIKIMKNIOKPJSIUKVJWHXHZb]IaIbGcYhJ
=procedur	y>IHJ]^
=procedura	s+Y,YBJHGZJ]^e[
=process	k!]#J(J+X-H3I6J9G:J=I?I@JBECKHIIJKJNJPJSbVJXJ[J]IaIcKfK
=product	k-Y@JHAIHJcKJNGZFbYgJ
=production	y)J?JBHV_ZF
=profil	h!W%H(Z*I-G/J3_9I>F?I@HBGC_DHHIIGKIMFNJTJVJXJZF]I^KaIb^cJhI
=progress	y)K9ZBIHEZ]aI
=prohibida	y-^
=prohibido	w!I)[BIHJP[QYUH^Y
=proibida	y-Z
=proibido	y!J)[HJP[QYUJ
=project	w:Z
=projector	yH[
=prompt	^!I#F%J(H)I+d,K-F/K0K1K3E4K7J8J9G:I;K=I>E?D@EAJBACFEKGIH^IGJIKFLbMFNEOGPHRKSKTIUJVHXH[J]F^I_IaGbGcIdJfJgIhI
=proof	n(G)G*cC[HBIJPIZGaJ
=properly	q3]EZVFaJ
=properti	u<ZHDU^VJZF^[bJ
=propon	w>J?_CI
=propos	w-X3I>J?_HIaK
=propose	y?^CIHJaJ
=propria	y^[
=prosz	w#^9[BHTJZJ[I
=protect	j(K*J,I-D1I3J9H;b=I>J@KAHBHCJGIIGJJKJNIP[VJYJZB]J^]_GcJdFgHhI
=protection	d#J%H(H,K-e/G0F2J7I:J=J?I@IBFDJGJHZIHJXKGLJMHPJSKTXUIZE[I]J^GbJcHdHeIfIgIhH
=protegido	wP[
=protocol	p>JHCYdcFeJfG
=protokoll	w>IHENXY_ZJa[
=prov	q*X0[CXDZHEXYZJ
=prova	u#J=_>I?J@IBHC^DFHFMJNJZF]I
=provar	y@ID]HIIJNZX[ZG
=provato	yHJN[XZ
=provid	q@JB[KJN]ZE
=provider	f!G#I(J*J-G0K3G7a9J:I=I>[?H@GBHCGDIHGIIJJKHLJMJNHOIPJSJTJVJXIZE]G^I_Ga^b^hI
=provision	h-I0a1I?KHXZFcJfI
=proximo	yLZ
=proxy	_!H#I%I&J(I)I*I+I,I/H0H1G2I3F4E5J6G7I8H9H:J;J<J=H>H?G@HAHBECHDHEIFJGHH]IHJIKILIMGNFOIPHQJRESFTHUHVIXHYDZA[J]D^I_HaHb^chdHeHfBgJhH
=prueba	s9J=^>JBZC[DIHGZH
=przechodzi	w>X@YC]DIHIKZZI]JaJ
=przed	y!J(JAJBICHHGIJKIMJZG]__Jb[
=przegladarc	y.YHIZIb]
=przez	n!]#H%I+Y-H.K1J3J4J6J8J9G:Z;J=I>G?I@HAIBICIDGFJHDIHKGLJMJNZPJRJTHUHVIX]YIZG[K]Z_IaIcYdHfJhI
=przy	i!F#H%H(H)I*H+H,[-F/J3I4J5X6J7J8I9J:H=I>G?W@GAJBFCGDZHCIGKHL[MHNHPHRJSIUHVIWIXIYJZZ[J]I^HaZbZcHe[fGgIh]
=przychodzi	r9I>[?KHGIJXJZIa_
=przycisk	w(a:[@KHFIKZE
=przyjmuj	r(H3G9J=K>F?I@GBKCJDGHEI[KXLKNIO[VJXJ]J^JaGh^
=pso	r#I%J-G3I:J=I@FBHDJHEIEJJKFMHNfOJZA[J]JdHhI
=public	yZJbY
=pued	e!Y#H)G*I+I,I-H/I0J3G4X6X7H8I9E;J=Y>G?HBACGDGGIHBIYJKLIMZNHOIPIRJSITIUZV^WIXH]G^Z_FaGbFdFfZgJhH
=pueden	p!I(I-J8Z9[:J>H?J@HB[CJDIHHIGKITJV^XHZD[J^JaIhJ
=puedo	g!G#H%J*H+J-H/J3H4I6J7I8J9F:G=I>Z?F@XBCCIDIGJHXIDKZLIMGNIOHPJRKTHUHVCWKX_Z^[Z]H^H_JaFbHdIfIhF
=puesto	w3G8Z9I>H?]CXHJOIVZ
=puis	w6Z8Z@JC]HGKIZH][dJhI
=pulsant	u%J(a9J:Z>I@KHHIIVHZJaJ
=puo	l!J#J(Z)H*J,G-H3J9G:X=Z>H?H@]BHCHDIHEIYKGLJMINIOIPKU]VYZD]J^XaIbIfIhI
=pupil	s([@XBHHFZE^]gY
=purpos	w)[HGPYVIdK
=puse	u#Z-J>J@FBJD]HIIZKHMINJOKTKZE[J]^aIbJhJ
=push	u#F3J>H?JDKTJZFa_b[gX
=puso	y2Z9J@_IIKKXJ
=put	d!Y#I%J(I)I+J-Y/G3[4H5J7J8]9G:I=J>D?HAJBECIFJGIH>IXJYK]MINFOYPWSKTJU[V]XHZ?]Z_JaHbIcXdJfJ
=pwdlastset	d#G%b(F>JHFTJVIfJg^
=pwned	yHGJ]
=pytania	w#K)K*[9G?^@IDJHJIKNJX]ZJhJ
=qr	y9J>E?I@JBIHaKGXHZI]JaF
=qu	p(X+[>I?ICZDFHHIIK[OYZIhI
=quand	s*X-J9I>I?Z@HBJCHHDIJKIOKX]Z]hX
=quando	m#H-H3J9G:J>I?J@DCJHAIHKGMINJOJVJX]Z][K]J^IcKeIfJha
=quanto	u!J-I9J=D?I@]BKH]IIKIT[XJZIaJhJ
=quarantin	y0]
=quarter	r@JK^RZZEa[
=quatr	y-J9K@[CJHHI_XKZH
=que	R!B#=%A&E(>)B+^,C-[.D/A0C1B2C3C4A5D6B7@8A;B<E=>>A?HAABCCZD^FCGAH?KbLEMBNYOaPAQERAS@TGU>VcWBYCZ^[^]<^Za<b?eCfDgBhc
=queda	y9J?JBHHIKJMGSJUIVJZ]]K_Zf]
=quedo	s!Y#J9E>[?J@JB]HEIJKKRZZJdXfJ
=quel	u1J3I>]HYIJN[ZJfJ
=quell	wG]HHNX
=quella	q#J-J9H=J>F?I@HCJHGIFK^MXNIOJUJVJZH]JbJgWhb
=quello	q+J3F>[?JCKDEHHIIKJOaVK_YhJ
=quelqu	y@JBJM]ZJ
=quer	s#I-J9I>G?H@HBJC_DHHGIYK^MIOJXJZI]JhJ
=queria	w#J-J9J>J?Y@aBJCIHIIJKHXHaJhI
=quero	r#K+X3H>G?Z@HBHCHDIHEIHMHNJZ[[Y]JaGh[
=query	wHGQ^
=questa	u(XKX
=question	^!J#E%I(C)F*b+G,K-D/K0K1J3I4K6J7J8J9E:G;J=I>E?d@GAIBECEDZEIFJGHHZIGJJKFLYMGNHOGPHQIRJSITIUHVFWJX]YIZB[G]G^J_HaHbIcHdIfJgIhH
=qui	s)J3F;X>[HGIIKKOHU[VIZ]^ZaJfJ
=quick	y9Y@YHI
=quier	u>H?J@HC[HJIIK[M[ZJ]JaIhH
=quiero	n#J+X-J3I9I:J>I?]@ZBGCFDIHFIFMGNIOJXIZ[[Y]KaHhY
=quit	y>XBJCJHHNJZJ]^
=qwerty	o!K#K%J-f3H4K9G=J>H?I@GBJCJDJHDICKIMJNIOIPJVIXHZF]JaGcJhJ
=r	q!K#J%E-I2H3I9G;I>J@JAJCJFdGIHDIGKHNJPGQ[VIZG_JaJ
=r2	r4J5[HY
=raden	s-[
=rais	s(J+J3J>I?IC^DHHZI]KHZJ
=raison	y#]@JEYHJZK
=ran	p!^#G(I)[-I/I7J9G:K=^@FBIDIHAIIJHKIMKPIRDSGVIXHZE]_aJcGfJgH
=random	r-J2XBKHGIFKZN^ZH
=rang	y9J>EBZHGZH]^
=rano	u#]-J@_BIHIKIXJZK
=raport	yHZ
=rapport	u+_?IBJ
=rather	w+K@ZDHHY
=ratt	w(]3H9I>H@HBIDJHKIIKGLHMFNJOIVIZD^[a[h^
=rattigheter	w#K%_8J9IHHdIfJ
=raus	s#_-I3]9I>H@IBICJDHHGIHKHMKNKOJXGZI]]aIdZ
=raz	w@a
=razy	q#_(K*K-K3G9I>H?I@ZBGCHDFHDIGKHMINJOIVJXaZE[J]Ga]hI
=rdp	y-J/I4I6I7H=G?JHaSHTIZF_IbZcJeHfG
=re	k![%I+^3J8^<J=J>I?H@JAJBXCFDDHIOIPJVIZG_IcJdIfI
=reach	b!H#Y%I(H)I-F/D1H3Z6E7H8I:F=F>I?G@GAJBFDZEGGFHDIIJYKDMZNEOIPIRFSITIUGVIWJXYYZZH[J]I^J_Ea[bYcbdKeIfChJ
=reachabl	u3J4[>^DKHDMJSZUKaEcJfI
=reactivat	w!_HGTJ_JbJ
=read	d!F#H%^(D)J+J,K-G/H0K1K2G4J6^7J8J9[:J<J=G>]?GAJBGCGDGEZGHHZIGJJKEMHNEOIPHRJSYTIVGXJZ_[J]C^I_EaEbJcHfIgIhI
=reader	r(a)Z>JBJVGZEbH
=real	w9[ZH
=really	w9Y@XHIKYZI
=reason	g!I#J%J(J)J-G4J5J8I9H=J>H?IBZCIDHGJHCIEKHMINcOJPIRJSKUJVHWJZa^I_JaHbJcIfIhJ
=reboot	mB]HDZH]JcJfa
=recall	y#X9H?IBJH^KHNJaE
=receb	yHZaZ
=recebo	uHJa^
=receiv	d!K%J(F)J*J+H-H/J3F9J:G=J>Z?F@HBFCGDFGIH_IHMINHOIUHVZWJXJ][^K_Ka]bJdJgKhI
=recemment	wK]
=recent	q(J-E9J:J;X@ZBIHFIHKbZHhI
=recently	n(K@bBIHHK]ZD
=reception	yHZZH^]
=rechaza	o-Z4J9I:J>J?J@GBJHGIGJZMKN]O[VJhI
=rechazada	y.X/[@Y
=rechner	u#](I-J3I9H:J=J>I?J@HH]IIKJMYVIXHZF]IaIb]dJfJgZ
=recht	m%a(Y0Z:J;Y=J@HBHDJGJHFLHUJVHYKZG]J^ZbIfIhJ
=rechten	o!G#J%_(a)H-I2I3J9I:I;]=J>J?J@IBHCKDIGIHFIHKIMJNJP[UJVHWKXJZG[J]J^J_JaHbJdIfI
=reclam	w9J@JC]DJHHIZMZ
=recognis	k(J-]3C7[9J:J>F?K@HBGCJDHHEICKXMXNHO]PKUIVZZE]JaIdIh^
=recoi	ya[
=recommend	u#I-K@HHbKJQEZI
=recommendation	y)F-KHaZI
=reconhec	w3J:Z>K@IHIIJKJOZZFh]
=reconoc	w3H:Y>J@GDJHIMKOZZFh^
=record	i#D*K-I3^4J7I9H:J>X?E@FBHC]IHKFLKMFNIO_TYZF^JaFhF
=recover	y>^HG
=recovery	i!J)F*X3J>^?ICIDaHYVHZFaI
=recreat	s!IBJHFZI__
=recuperar	w!J>GHFVJZ_
=recuperer	w>XCZHHZZ
=recupero	s(H*Z,X>b@JBJDJHGZDaKhJ
=recusa	q-I3K9J@IHHIFJZKEN[O]VHZZhI
=recusada	y@XI]NXOH
=recusou	y/^KJ
=recycl	y3JAJHHK[ZI_]
=red	g!J#I%J(H*J+K-D/H3G6J7H8J9F:H=J>G?F@CAJBCCHDGFJGJHAIaJIK^LHMGNEOJPJRJS_TJUGVIWHXJYKZa[I]@^H_JaEbEcJdHeXfJgHh_
=redan	s+^?JCJDHHEK[ZK
=redefinicao	g!I%K(D)H*I,J3J7H:H=H>J?FCIDIHWKJMINFPHS]U^VYWZXJZZ[J]GaHbHcIdIgJhK
=redefinida	w@HBXHIM]UIVJWIZGgZ
=redefinir	b!X#I(]*I+I,K-J/J3I4J6K8J;J>H?X@DCGGJHGIJJKKGLIMHNIPXRJSWTIUEWDXIZZ]H^J_JaZbYcIdIfHgIhJ
=redirect	r(J7b:F@JBJDIH[KGUJZD[J^JbJdIhJ
=reecritur	c!G#H%Z(F)I*I+H,Y-G/I1J2J3F4Y5J6X7H9G:H;I<J>F?F@EAJBFCIDFEIFFGYHCIHJHKFLIMGNDOJP[SITJUFVDWHXH[H]I^G_IaHbFd]e[f^hE
=reescritura	k!I(J+K,J-K/J0J3H4Z7J8X9G>I?H@HBJDIGHHIKIMHNIPHRWTJUJVIZ[]JbHcZdZfIgIhH
=reessayez	uHJTXZZ
=referenc	n#[HX
=refus	P!Z#A%a&G)]*D+E-^/c0E1F2G3@4B5F6D7J8D9C:I;F<G=]>A@XAEB?CCDBEEFDGCH@IbJaK[LEM@PJSATBUGVYWEXCYFZJ[C]C^A_BaDbAcBfBgB
=refuse	s%I(J-J3J=[@YHDKJN]P_VFXJZC^XdIfI
=regard	w%Z?G@XH]
=regel	sC[DIGZHFIJN_VJ]KaK
=register	T!F#H%I(F)D*D+c,J-F.J/G0J1J3C4I5J6I7H8H9E:F;I<J=G>]?]@DAGBFCaDYEIFIGGHZIFJYKCLGMGNFO[PGQJRISHTIUCVBWGXHYIZB[H]D^H_GaFbEcHdHeJfHgHhG
=registr	yDY
=registrado	f(J)K*K+_-J3G@JBGDYHAKJO^UJVIZI]JbJhJ
=registrati	w?JB[CIDXHG
=registration	](I)J*I+c,J-I0G3Z8K=K>I?E@JBDCDD[GJH^KJLKNGOHPJUKVJWIZG[K]IaJbJcJdKeJfH
=registrato	j+]3J>H?HBHCYD[HCO]ZH
=registrazion	sBZCID]HFUJ
=registrer	w+X?JB[CIDYHH
=registrerad	m(J+_3I>I?ZBHD[HBPJZIbJ
=registrerat	w3ID[
=registriert	l?IBIC[D[HXKJOJZJ
=registrierung	r+]?JBYCHDZHH
=registro	i!J(J)J+J-I3G4J>F?F@JB[CDD^HZIJKJNJOJPISJUIVIXJZI_KaJbIcXfJhJ
=registry	s+HDEHBJXYbZKbYeJ
=regl	s-I3JBYDJGXHHKGMJN^V[ZI
=regola	yCYGZNX
=regra	yCZGYNX
=reimposta	p(X=[@JBIHGUJVIZEb_fJ
=reimpostar	h(^)G*I:Z=Z>I?Z@GDIHGKHMHPISJUIWJZZ[Y]IaJbGfIgJhK
=reimpostata	u(J@JBYHJKJM[UJVJZGbKg^
=reimpostazion	d!G#J%G(D)H*I+I-J/J0I3G4I6J7I:F;K=F>I?F@ICHDJGJIJKILKMHNFOJRJS^TIU[VXW^XIZ^[I]H^J_HaHbFcHdHeJgJ
=rein	w!XHIIYZ^
=reinitialis	y@IBZM[ZFgY
=reinitialisation	_!J#H%I(A*G+G,I-I/I0J1J3H4I6J7H8J;J>I?C@HBXCGDJFIGIHFIJJJKILJMFNCOJPZRJS]TJUXVZWYXIYKZ_[G_JaFbEcEdDeJgIhJ
=reinitialiser	d!J#J%X(^*J3G4J=X>H?[@FCIDGEXGKHGIJKILJMGNIOJPGTKUYWHXJ[[]I^IaZbXcJdIfHgIhJ
=reject	Y!D#E%H&J(G)H*H+G,H-_.J/^0I1H2I3F4H5I6F7F8H9G:F;I<J=H>G?G@YAGBCCHDGEHFIGGI^J^KHLHMXN_OIPEQJRISHTGUIVGWHXHYIZH[H]H^E_DaIbEcEdEeHfFgF
=rejestracji	w?IBJCJD]HYII
=rejet	y-YKZ
=rejett	y.XJZ
=relatorio	y>I?JBJCJDZHZOI
=relay	yHGc^
=releas	s#E-I1]@JHYIJKFRJTZZI[^
=remain	p#I/YBHHXLWT[ZHaK
=remember	c!I#H(H+J-E/H3I7K:J=J>F?J@EBFCJDIHYJJKaLKMINGOIPJTJVHXJZY[X]J^FaKbIcJdJgJh_
=remettr	y@YCJHHIIK_ZEhJ
=remot	c#J%J-J3K4K6J9I>F?IBIDJH]IIKKNJQaVJZE_Ic[fJ
=remota	wQ[
=remoteaufruf	yHJQ[
=remotely	u#HBZHFQ^
=remov	b!G#I%Z(G*I-H/G1I2J3G6I7J9D:I;I<K>B@FAYBCCFDEFJGGJ]KGLHMHNHOJPGQHRISJTIUIVYWKX[YbZD[J]G^]_]aGcBdIfGgGhH
=remplacer	y@]HZNJZJ
=renam	q!J#J-I3J=J>K@IAHBFF_GHHaIGKIMEVJZF]JfJ
=renew	r-K@YHDIIKXNKUXc]
=renvoi	y7YNW
=repair	u>^BJHJZI
=repeat	p#ZHFK^ZJ
=repetida	w?J@IKaMJZG
=replac	i#J(J-H3J7J9J>_?H@cBGDIIFKDMHNJZB[J]J^IbYhZ
=replacement	s>[JYZH
=replication	w4HHXM^NGZIcI
=reply	y9]ZG
=repor	yHJVZZJc]
=report	d!H#J%J(H)Z*J-J/J1K3J9J:I=I>F?H@HAIBYCIGJH^IIKHMINIOJPISXUJVGXKZ^^J_JbIcIfIgJ
=request	c!H#E%I&J(Z)I*F+X-D.I/I0J3H4J6]7I8I9[:G<J=G>E?C@FAIB]CGDFEGFJHZIEJJKGLYMGNGOIPGQJRIS_TIUFVEWJYJZJ[J]E^J_HaJbGc[dIeJfCgJhH
=requestdeni	j(]
=requir	Y!H#H%C([)G+^,I-G/G0Z1G2I3D4I5I6I7I8H9E:H;I<b=X>D?J@BAGBDCbEZFIGGHCJGKCL^MHNBOGPFQIRISGTHUGVFWHXFYFZA[H]X^E_HaGcZeYfHgHhG
=requirement	a(I-I/H3J7K9J=I@HBYCJEJIcJJLJNZZD]KaJbXcJdKhH
=requis	u+K=X?ZC]DFHF
=requisiti	wHIIXN]
=requisito	p-J9J:JHFI[N_WKZJ
=reseci	y5Y?Ga]bJ
=reserv	n7I9H<IBHDJFcHJIIMJZIfJ
=reset	:![#B%H&H([)[*Y+?,=-80Y1[2C3D4H5^6E7Z8X9B;I<I=^?[BXDDGHH?I=KBLJMCN@ODP[QCTAUYWaYDZ[[D][^FaYb[cJeFfHg^h?
=resetowac	w(J:X=[HISJV[ZI
=resetowani	r(G?KBYHJSJU]VIWIZ[bJfI
=resetowania	k!H#J%J(Y)G*H+J3J6J7J:G=F>I?G@HBDCJGKHFJJKJLIMINHPHS_UZVXWZXHZH]I^IaJbFcIdHfZgH
=resetten	f!G#I%X(Z*F,J-J/H0J2J3H4J5K8I:[=Z>G@CAJCIDGFKGJHIIGJJKGLIMINGPERITJUEVYWEXGZZ]F^I_JaZcIdJfEgGhI
=resetu	s!J%Z(X:I=I@KBXDIHYPJSIUGVHW[ZEbHfJ
=resetuj	s%Z([@JBJZEb[
=resolv	m#H4[B[GJKKPJZXcYdZfJ
=resourc	u#J8FA^G[MYTH_H
=respect	uIZNYZJ
=respond	u0ZHHfZ
=respons	y9]HZXH
=resposta	y#F-J9[?JBJHXKJTJX]ZIaI
=respuesta	y#H-I9[?J@IKJX]aG
=rest	h#I%Y(F*X+K-H/I3I4I6J7J8H9E:H;J=I>G?G@FAJBDCHDIFJGKHDIGJJKGLZM[NHP_QJRJSJTJUHV]WJXI[I]H^J_Xa[cIdIfHgJhH
=resta	wBJLYMJ_Yg^
=restablecer	_#H(^)G*I+I/I0J3H4J5Y6J8I;J=]>G?X@EBHCGGIHCIIJJKELJMGNIPYRJSGTJUEWGXIZZ]G^I_GaXb[dGfGgIhJ
=restablecimiento	f!D#I%I(E)G*H-K0J3I7J:F=H>I?GCJDGGJIJKJLJMHNIPHSZW]XIZ][J]Z^K_JaHbGcHdHgJhJ
=restart	h#J%K(I-J1J8J9F=J>J@EB_DIGJHEIJJJKGMFNJPJRISHUIVIXIZC]FaGbHcHfdgJ
=restor	h(J)J/H3I4I6_8H9I:J=I>H?I@IAHBIDJH_JJKIMJNJPGSJTHVJZF]J_^aIbJcIfIgJ
=restrict	lBIHYQ[
=restriction	p@JHGIZKJN^ZIhI
=restrictremotesam	l%J4JHFNJPJQcZJdH
=result	o/^@GB^HEIKMEN[ZG^KdYhJ
=resync	n%I0J4J8I9I=I>KBEGJHFMJPJReYIZHcIdEeJfE
=retir	r1_=Y?YHFZJ
=retour	y!a9JHG
=return	e!^%I&Z(I)I+Y-I/J3H9I:I=J>Y?G@GAHBFCJDGGIHAIGJZK[MJS[TIUIVHXJZD[I_]aHb]c]dJgHhG
=reuniao	y9H>J?JBJIIZZ]]
=reunion	w-K9I>I?IBJIJMIZ[]^aJ
=reus	n#J-J@KIIKbNHXJZA
=reussi	y/ZB^HJ
=revient	y!Y#K+YHDTJb^
=review	r*F>H?JHc
=ricev	y3J>EH[OYaZ
=ricevo	yaZ
=richiesta	y9^HGLXZI
=richtig	yHJKJZHaZh[
=richtlini	j!J#J%I(G)H*]-I3J7I:I=H>J?X@GBGDHEJHDIYKHMHNcOJPISHTHUFVIWaXJZC[K]H^J_JaIbHcJdIfKgGhI
=riconosc	w3H:Z>J@IHIIJMJOZZFh]
=ricorda	y9I@IHJIIKaOHZJaJhH
=rien	l#I%J(J*J-I3H7K9G:I>F?H@EB]CGD_HBIGKGMHNIOKT[VJXJ[J^Ha[bYdJhF
=riesc	y:X=[S]ZH
=riesco	r!G#J%H(I@IBJHGIIKHLJMINIPJVHZa[]^IhI
=rifiuta	q9J>I@YCIHJIFJ[KIO[VIZ[aJhJ
=rifiutata	w/]@ZHGI]KKMIaJ
=right	W!E%f&J(^)D*E+F,H-D.I/F0]1G2G3D4G5I6H7F8H9B:E;^<J=E>C?D@ZAGBJCEDDE[FHGEIBK@LEMFNBO[P^QIRHSETFUEVAWDXFYHZ=[F]E^^_EbFcIdDeIfEgEh[
=rimasto	y#]IIKJdZfI
=ring	n#J*J3I9J>Z?G@IBHCJDIHBKINIOIU]VIZD]GacbJ
=riprova	y@[BJHIZX
=risk	wHaNJ
=rispetta	s-XHJIIKJN^ZJ
=risulta	y!Y+ZDJHJh]
=riunion	y-I9I>I?I@JBJIJKJNJZX]]aJ
=riuscito	yB_HJZI
=robi	y:ZLY
=robot	q(J-J3]9b>G?J@ICKHCIJXIZEaXcJ
=rojo	y3K@HHHIIK]MJZZh[
=rol	q!K#J(a)a*]3I:J;J=J>J?F@IBHCFDHHEIIKIPJUHVGZG[I]J^IaIfI
=role	Y!F#H%E&J(d)h*d+H,I-C.I/E0J1I2J3D4G5I6I7G8H9D:E;H<J=E>D?B@CAHBACBDCEHFHGGIBJGKELGMFNDOGPEQJRISGTFUDV@WHXGYIZ=[G]F^D_GaFbFcHdGeJfGgEhE
=roll	l%J(c)]-J3H4J6]:H=J>H?I@IBJCJDIGJHDIHKFMJTKUHV[XKZG]I^J_IbK
=room	j)[>JH_KKRITJVIZFc]
=root	w%XH[KJZHhJ
=rosso	y>H@JBIHHK]ZZhZ
=rotat	m2^HaKHNGZJ
=rott	y>I@JHGIKKZMJh]
=rotto	y>^RXZIaH
=roug	y>H@JHJIKK]h[
=round	w+J@JDXHGIHK_ZIhI
=router	n9J>GBJHbIIMIZI
=row	o#[-J3H@FB[HAIINZTFX[Z]]Y
=rpc	k!I#J%I(H)J*H+J-H0I3H4i5G6C7I8J9D:I;H=H>F?D@HAJBHCIDHFJGJH@IFKELJMENGOHPGQJRCSHTJUGVFXIYEZD[J]G^I_GaGbJcCdFeJfAhH
=ruckschreiben	c!G#G%C&](G)G*J+J,Z-I/I3H7J8Y:H=]>H?G@FCHDHEHGGHDIHKFLHMINGOJPZRYSJTIUGVFWIXHY][H]I^H_ZaHbFcZdGeYgHhG
=rufnummer	w3_>XIJOJ
=rule	Z!G#H%F(F)G+J,I-C.K/]0I1I2J3F4G5I6I7G8G9H:F;J=G>F?FAIBFDFEIFIGeIYJ[KCLIMENeOIPDQJRGSGTHUFVEWHXIYIZ?[I]H^H_FaGbGdGeJfDgGhG
=run	h!J#J%F(H-I0Y1Y2K3J5Z6H8J9H=J>I?J@GBHCKDJGGHbIGNIOJPGRETJVJXIYIZI][^]_JaHcEdJfDhI
=runn	e%J(I)J-J/J1[3J4J6J7I8J9J:J=I>K?J@JBYDJGJIJJZKJMINJR[SHTJUHVIZC]J_IaJbIcFdEeGfagJhJ
=runs	n#I-I@HBIDKHJIIJZKYNHRZT[ZGcJf]
=ruolo	s(_)[*[?FCIDJHHUJVHZJ
=rutan	y@JKIZJ^^d[
=s	p#]%K+]-H3J6F9I:J=J>J?H@JBJCJDJF[H_IHKGMINHOJPJVIXI[J]J^JaIbKdIfIhI
=sa	k!J#I%J(I)J*I+J-I3H4J6I7J9b:I=X>G?H@HAKBDC^DFFJGZIGKGLJMHOIPYRISJUIVFWJXJZC[J]I^J_KaHbIcHdHfHh[
=sabbatical	y!^HJ
=safari	y.[SI
=sager	k!G#G%I(H)E*E+X,I-_.K/J0J3F4I7H8J9F:I=J>E?F@IAHBHCFDYEIFJGKHDIDJKK[LXMHN[O[PGSITHUIVFWKXGZY[I]G^H_IaIbIcJdXfJgIhY
=sags	y#JHJI[KJZFh]
=sagt	g!J#H%I(H)H*J+I,I3G4J9G:I;J=H>H?G@EBHCZDFE[HDI[LJMINEOZPIRJSHTGUHVEW[XZ[J]H^HaHbIcIdXfHgGhY
=sai	y3Z>IFYOJaJcZ
=said	h!J)J*J-I/b3H4J=G?J@JAJBFCJDIEIGJHFIFJ[KEMINEOJUJVHXJZd[I]J_JbJdFfJgI
=saisi	y3H>JO]
=sakerhetsinformation	y+J3I?JCZDZHI
=sakna	k!I#H(F)K*I+H-G/I3a4H5Z6J7J8J9E:I;J<I=]>F?Z@GAHBGCYDCFJGJHAJJKFLJMHNHOFPIRJSJTJUIVZXHZE[J]F^J_YaFcIdJfIgJhH
=saknar	m!I#I%^(a*J+K-H2I3]9H:I;H>G?H@HBHC^D[HEIIKHMINJOITJUJVGXHZF[J]I^I_JaDbHhI
=sala	y9K>IH_
=sale	i!I#J%J&H(H)H*I-I/K3X4J8K9H:Z=J>F@EBGCZDGF_GIH@IGJKKZLJMHNHOGPIRJSKUJV^XIZX]I^I_JaFcXfJhZ
=salesforc	n9JHaIJZH
=sam	[!E#F%A&I(F)G*F+H,H-D.I/G0H1H2E3E4G5I6H7G8G9B:E;C<I=E>D@DAZCFDFEHFHGGHDIBJIKDLGMENEOFPDQjRHSHTGU[V[WHXEYGZC[G]F^G_EaCbGcGdGeHfFgGhF
=same	W!D#F%G&I(D)G*F+G,I-A.I/]0D1G2I3D4G5I6G7F8F9C:E;I<J=E>F?F@]AbB@CGDFEHFFGFHAKdLGMDOYPXQHRDWGXFYHZ^[F]D^GaDcEdHeHfFg[hD
=samego	w@^ZJbZ
=saml	w7^?IZGbG
=samma	p#J-J3J9H>H@[A_BJHGIIKZNKOXXJZE_GaIbZhJ
=samr	k%I*J-I2J3J4J8J9J>K?I@KAJCJDJHCIJKJNJPKQeRJUJYGZI_KbJcHdJeJfJ
=sans	h!K#]%J&Z(J-H3]9J=X>J?J@GBDCJDZFIIFKHN[OETIVIXJZG[Z]IaFbJcIdJfJhI
=sap	i!J#A(E)J-J3I4J7I9K:E=I>J?J@HBECJDGHiIJKIMINJSJTFUFVHWJZ?[H^IbAdIfJgKhH
=sas	o!J#J,F-I3I9G;J>I?I@JAJBIDKHCIJMINJOHRfUJXJZI]JaIbIcJfIhI
=satisfi	w/ZHGIHJZN[WJZJaI
=satisfy	p@ZHXIHN[ZH
=satt	w#K%I(J)J*[2[@ZDIHJIJKJNIZE]]hK
=save	s+J-F3J9G=[>J?I@GCEDIH_IEKGNZOJUJVKZD]FaJf]hJ
=saved	w#Y3[ZI
=saw	y9Z@ZCJHGZH
=say	e!H#D%J(J)J*I+[-E/I3E4J6J7I8J9F:I;J=E>E?E@[AJBFCGDHEJFJGJHEIYJJK@LJMGN^PIRJSKTYU[VHWJXIYIZ][I]H^J_IaFbJdJfIgJha
=says	H!I#Z%B(A)F*G,G-^/X0D1Z2E3=4D5D6J8C9@:Y;G<H=Z>>?@@BAIBGCIDHFCGHHDI_LGMAO^P@QDRDUXV^XcYD[D]E_WaGdYfAg>hW
=sbagliata	q-K9G>J?J@JBIEZH[IJKHMHRXXJZIh_
=sbagliato	w4[>KHGRYX[ZJ
=sbloccar	s#XHJ[[
=sbloccato	y#E%J3JB]HGT]ZK
=scadenza	sL_ZJ
=scaduta	w=_>J@JBJHEKIVIZZ]ZbJfJhJ
=scanner	s>JCIH[
=scenario	u)[*JAXH[JH
=scheitert	o/J3[8X<X=JHHKJNJQXZH_ZeXfJh[
=scherm	u9J>]?I@[BJZG]JaJbW
=schermata	r+YBHDJHGKJUJZIba
=schlagt	p(J6Y8Y:K=I@IHINZVJZ[bH
=schlussel	w6^?[HJZI
=schon	d!H%I*I+_,J-Z/I3F4J6J7J9_:I;J=H>B?D@]AIBFCCDCFJGJHAICKaLJMZNEOGRJSITIUHVXXGYIZ@[H]E^I_GbZcIdIeJfHgIhX
=school	k!J(H)J-I/I3F7J9H:J>]?G@GBHDYHBIJKYMYNZSJTJUbVGWJ[J]IaGbIgZhJ
=schreiben	y%]
=schrijft	s1K>JG[HGYZfY
=schritt	yC^]YaEeY
=schusestrongcrypto	mHHYa
=scop	e!J#K%I)J-I1J3J9H=J>J?J@JBJDJFHGeH>IIJGKIMJNIPHUJVaZHbJcIdJfIhJ
=scor	y-ZHYIFKHNJZJ
=screen	V!E#F%H(F)H*H+^,I-F.J/I0J1J3H4H5K6I7I8I9E:I;J<K=F>_?Y@CAIBBCDEIFIGHIYJIKFL[NIOHPHQJRHSHTFUGVFWIXHYIZF[[]Z^H_IaFbdcGdGeJfFgG
=screenshot	n?I@JH^KKLJZ]^IbIhI
=script	h![#J%G(Y)K*J+H-K/J3E:J=G>G?H@GBFDGGIHcIIKHLJMHNIOIPHSJTKUJVIWJXGYWZA]J^C_[aJbGcKdKfIg_hJ
=scriv	wGZHGY[fZ
=sdprop	u(IP_
=se	Y%D&I(D)E+^,F-B.H/D0F1G2G3H4Y5H7H8E9Y:C;F<H=Y?GAGBID@EJFGJFKANCOCPFQHRGV?XGYFZX[^]B^E_GaBbGd]eXf[gEhB
=seamless	uH]
=search	y9IAGBHDJMINJ_aaI
=season	s!Z-b@IHDIJKFNIZF
=seasonal	y!ZDZHG
=second	[!G#G%H(H)H*W+Y,J-E.J/Y0J1I2J3E4H5I6[7I8_9D:I;J<J=H>B?E@eAHBZCeD@EIFIGIHJIDKELFNCOGPHQJRGSHTIUHVGWHXFYIZD]Z^I_GaBcFdIeJfGgIhE
=secondo	q+J-Y9J>I?J@IBHC[HFIXKIMJXJZG]ZaKfJhZ
=secour	w3[>]?ICID[HCaI
=secret	j%K*D+J2_3J>H?b@JBJCJDJH_IJKDLJPJZJ
=secretary	w(]3Z@KHFKJZIbJg[
=section	y%FH^
=secur	l!I#G(J+_4F<^@HCJD^H@IIKILKTJVIXJY^ZD^JbKcKhI
=securit	r+JCYDYHGQYY[fI
=security	U!F#E%[&J(Y)Z*^+Z,H-I.I/G0I1H2I3E4H5I6F7F8G9F:G;^<H=F?[@BAGBDCZEIFIGGHXKDLHMENFOGPCQ^RHSGUFVIWGXYY]Z?[G]F_GaGbZcFdFeHfFgGhK
=sedan	u*Z9I>J@]BZHIIGKIMZZI
=see	_#Z%Z(C)Z*Y+F,J/H1J4J6J7H8J9Y:G;K=H>G?I@BAJBECGDDEJFJGIHZIXJHKFLXMGN^OZPHRJSJTZUDVFWJXHYJ]Y^IaHbHcIdIfJgHhG
=seem	k#J%H(G)I-]>K@JBICJGII]JXNJP[VHZH[J^JaYhJ
=seen	q#I-aHHKIXJ
=sees	yA^HEdJfH
=segu	y!X>XgX
=segun	u-[BKDJHHKJZI]Xh[
=segunda	w8Y9[@ZHHZJ
=segundo	n-Y8Z9I>H?IBJCaHHIIKIXIZFaIhZ
=seguranca	r%J*Y+J-J3I9F=I>J?^@KCZHFIJKIPJQXVIXIY[]IaJbJ
=seguridad	q+I-I3H9F>J?]@JBJCZDXHGIJQYXIY[]J
=sei	l!J#J%K(J-X3I9Y:I=J>E?H@GBJCIDHIYKDMJNGOHPIV_XIZJ[_]J^IaJbJhZ
=sein	k!Z#I%J(H-J.Y3Z9I=J>I?J@FB[CJDJHFIWK]LIMHNJOJPJUJVYZD[J]J^]aJbIdJfKhI
=seit	c!H#[%Y&K(G*X,I-Y/I0I1X2J3C4G5J6I7I8I9D:X;H?F@CAJCDD[EIFIGGH>IYJJLHMGNFPGQJRESGTHUFVDWHX[ZI[H]X^G_IcFdEeHfagHhY
=seitdem	u8Z=[@JBJHGQXR[ZIdKfJ
=seither	w%K2Z=ZHGY]ZI
=selben	y9J@_A]HJZH_F
=selbst	n(J)Z:I=J>K?I@GB]HGKIMJU[V_ZCfJhJ
=select	g%I(J1J4J7K8J9J@IBIG_HHKKL[MJNIPIU]V^ZF_IbIcJdKfI
=selectiv	sGbHBZJ^J
=self	U!E#D%C(A)b*E+H,I-G.I/F0G1I2H3G4H5H6H7E8H9K:E;I<I=I>F?D@EAHBFCGDXEIFIGEHYJHKELCMENFOJPEQIRHTZU_V_WFXHYG[D]G^d_GbEcBdCeHf>gFhD
=selfservic	q)]-H9I?K@IBGDIHEIJKJMJSZTKUcVDZG]K^JcJdHfG
=sem	c!H#J%F&Z)J*H+J-G/I2J3^4G6I7H8Z9E:G;I>D?FAHEIFIGHH>IEJJKEN]OBPGQJRHSHTGUHVGWIXFZA[Y]GbXcZdHeIfFgHhH
=sempr	u#J+J3J>J@HBGCID]IIK]M[VJZEhI
=sen	w9J@]C]HJKJMYZJ
=senar	w#I-K@[BIHHKJTYXIZ]cYhI
=senast	w-G3J9H>H@]BJCJHIIDKbOIZGaHhI
=send	d*J+J-I3G7Z9I:J=J?H@FBGCJH^IJKHMJNGOJSJTJUKXZYJ]Ea_bIcJfJhJ
=senha	R!A%E&I(G)C*D+D.H1F2X3C4C5G6I7X8E9E:J;F<H=A>J?AAFBYCAEFFFGIHDI[KaMIN^OEPCQGRDSCTBU[VBWCXAYFZ_^X_CaBcBd]eFfAgHh[
=sent	h(H)J+Y-J3Y7Y:H?Y@JBEDGHJIJKJOJUJVJXJZ[]Ya^bKgJhJ
=senza	h!J#Z%H&[-H2J3^4J7K8[9I:I=Z>I?I@HAKBFCIDYFJGJH@IEKHLZMXNYOEPIRJTJUJVKXIYJZG]IaGbIcIeJfIhI
=separat	yH^hD
=ser	p!J#K(Y*J-H3F9H:[>F?]@XBICFDHHDI^KaMFNHOEUJVHWKXIZF[J]HaGbKdJhH
=serv	u(J>H?aBIHYMJVIZG]J
=server	L!B#I%A&F(@)B*B+C,D-@.F0H1C2B3?4d5f6e8A9?:B;C<Z=?>@??@>ABB=C@D?FCG>HZI>JBK>LCOCRcSDTBU@V?WDXBY_Z<[C]?^Ba?b?cbdFeBfagBhA
=servern	q-I0J1I2K3J4[6Z8J9I;J>J?J@JCJHAIJKHMIOJPJR[SJVJYZZIaJc[dJhJ
=serveur	j#J%H-K1I2J3J4[8J9I=J>K?J@IBJHCIJKKNJP[RZSJUKVJY[ZHc[dYeI
=servic	L!A#A%X&G)Y*J+C-C.F/E0_1Y2X3J4A5D6C8D9A:A;D=E>H??@BAGB]CBEBFDG@IDJDKALHMDN@OEP@QERHS^TIU^V^WBXCZI[B]@^JaHbAc^dXfcg?hB
=servicebu	hHCMJYJcd
=servicio	m(J2Z9I@JHES]UEVGZG]KcIdIfa
=servico	m(J2Z4J9I=J?K@JHEIKPJRJS]UGVHWJZG]JcHf_
=servidor	d!I#I%G(I)J*H+J,H-H/J0I1G2I3G4^5J6]7I8H9E:I;J<J=I>H?G@FAIBFCIDHFJGIHIIHJJKHLJM^NIOIP]QJR[SFTJUGVHXHYZZG[J]H^J_HaGbHcZdZeHgJhI
=servizio	m(J2Y4J9J=J>K@JBYHEPJS]UGVGZI]IaJcIfa
=servono	wHXI^fH
=serwer	s-I1H3K4]6[9H?I@JBJDJHDIJKJRFVJZH]IaJc[fZ
=serwera	w4YH[RZ]JaJdYfH
=ses	y%[8Z9JF[HI
=sesion	r(J-K>JBHIJKJNJXJ[]]ZaFbJcJh]
=session	i#Z%H(H)K*J+K-H3I4K7K9F:J=I>H?H@HBGCJDIEJHZIIKFLFMHNIOJPJRJSJTKUHVIXHYJZC[I]daIbZcGfJhZ
=set	N%b&Z(]+^,D->/F0E1D2D3A4C5D6B8C9@:F;E<^=B>C@_ADB^CIEXFDGJI=L]MAN@OCPFRESDTBUFV]WZXCY^Z9[A]H^]_Aa@bDcAfFg_h>
=sets	m&X(]-J/I@IBIHAIJJZKIMHgahH
=sett	[!F#G)D*_+Y,I-I/E0J1I2J3G5G6I7H8H9G:E<a=F?E@GAIBBCEDCEHFJHdIEJGKDLHMEN^OJPFQYRISGTIUXVDW^XHZ@[J]X^F_HaGbDcIdGeHfFgF
=setup	d!H#H%G(F)G+^,_-I/J0J1H3I4J6I7J8H9G:J;J=H>G?G@HAJBGCGD_E_FKGHIIJIKGLJMINFOJPERHTKUJVFWJXJYJZB[J]H^I_GaGbIcHdCebfGgIhI
=setzen	p&Z)Y:I<X?J@]BJHGKJL]MJNKV[ZC[J]I^JbKdJhJ
=setzt	wHHKIMJPXZ[g[
=seul	j!J#I%I(H)J*F+J-I3G4J7J8J9F:I=I>G?]@YAJCaDFEJFJHBIEKIMINIOIPZRJSITIU[V[XIZC[]]H^I_KaFbJcJdJfIgJhJ
=seulement	s#I=YBIHHSJTZZI[_cIgYhJ
=seven	y@^KHZK
=several	m#_-H1[BIHETFY[dJfI
=shar	e#W-I9J:H;G>E?I@IAXBGH_IHKJLJMJNJZC^cbIhI
=sharepoint	f#K%H*]-I9H:];G>J?J@JBJH_IHMJPIZI]IcJ
=she	Y![#J%G&J(E)G*F+D,J-B.J/E0I1I2J4H5I6H7F8H9D;I<J=E?CAEBdCCDaEIFHGGH8JFK]MBNZPFQJRHSGTGUEVYWGXDYI[F]a^E_[aDbEcFdGeIfHgHh_
=sheet	yH]ZG
=shes	p!K#^)J-F@IBJHCIYKXNJTGUIV]XWZH_Y
=shibboleth	y7aHGSGZIgJ
=shift	y@YHFZ^
=shop	s-X>[@IHXZHbZfJ
=short	l-F/X?J@IBJC[IaJJKHNFZE
=should	a!C#H%I(G)I*G+Y-G/I1J3E4H5J6I8G9H:]<E=E>H?E@HAKBEC[FJGHH^IEJJMZNEOIPIRJSITJUIWJXHYIZ][G]F_^bGd[eJfHgJhE
=show	S!J%E&H(D)F*I+b,G-D/Y0C1H2J3D4H5H6H7G8G9F:G<J=F>D?H@FAGBADAEHFHGGH[JYKCLYMHNYOZPDQIRYS^TXWGXEYHZH]]^J_FbbcFdDeHfEgFhE
=shown	j*H-H0Z>I?b@GDHHJIHKGLIMINJOJZC[^^HaZhI
=shut	o!^#a-H/J3J9I;K>Z?H@FBHCKDJHBIGKGMJNJOJPJRISIVJXJZD[K]Z^JbJcJfZ
=si	c!G#J%G&J(E)]*I+^,H-E/I0I1I2I3E4F5J6H7H8H:F;I<K=X>C?E@^AIBCCDDAEIFIGHJJLHMENEODQJRGTFUFV_WHXDYHZ[[X]C^H_HaXbFcEdGf]gIhE
=sich	g#I(J)X*I+X,J-I/J3J9J:X=J>J?I@[BXCGDFH]IIMYNJOJPIVHXJ]J^JdIgZhI
=sicherheitsfragen	s*[?ZHIX[ZK
=sicherheitsinfo	y+[CHDZHK
=sicherheitsinformationen	w3K?ICXD[HJ
=sicurezza	r)J*Z+J-J3I4I9H>J?^@KBKC[HEIIKJNJPJQYXIY[ZIaJ
=sidan	q!H#H%J(J)E*F+],J-H.X3H4J9H:J>G?IAJBICIIGKIMJNJOYPHTKVHX]Z^]J_KaJdHhJ
=side	l!I#J-H/_0J4H6J9J>J@IA]BJDJIHJJKIMINXPGQERIS_TZYIZD^J_YaJcGfEhJ
=sie	Y!W#Y%A&G)J*I+^,D.F0E1E2F3J5F6W7C8D9>:B<G=Y?FADBICHDXEEFDGDHDIHJELCN@O_PDQFR[SJTFUAWBYEZa]@^C_Aa?bAcAdDe[f[gCh^
=siffra	y3YHJI]OG
=sig	w+Z9J>F@JBICKDIHGK[MIOJRJZ]cIf[hI
=sign	O!D#F%E&I(E)D*F+[,[-@.H/I0H1G2J3I4E5F6E7c8E9E:B;G<d=C>??@@?AFCDEGF_GCH^I[JEK@L]MXNJOEPEQHRFSDTbUCVAWFXCYF[[]B^B_Ha?cCdCeEfCgC
=signatur	s3I<[>JHZMJOH
=sigu	p#I3JDJHGL[M]TZhJ
=silent	w>HBJDHHD]Gaa
=sim	f!G#C%H(E)Y*F+Z,J-E.J/J0J1K2K3E4I5J6J7H8I9B:G;J=H>i?D@DAHBACGDCEJFIGIH^IDJIKDLHMDNGOGPFRISHTBUFVXWIXFYJZB[C]E^I_HaDbFcIdHeJfHgIhG
=simbolo	s9J@JHJI_
=simpl	r-I3G>H@JBKHJIaNXOH
=sin	c!G&Y(I)I*H+I-E.J/H1Y2I3Z4G5J6H7H8Y9E:Z=J>G?F@WAICGEIFHGGHCIDJIKDN[OBPFQJRGSGTFUGVFWIXFZA[Y]Fa^bGdZeGfCgIhF
=sinc	R!Y&H(A)a*B+X,D-^.I/H0E2J3B4H5E6X7I9B:B;E<G=Y>J?F@EAXBZDHEFG@HDIJNFODPISXTAUXVFWEY^ZH[J]C^B_JcadFeEhH
=sincronizacao	p%Y-I0X3J9I?KGZHIIKKIMYRXSJZJdJf[
=sincronizacion	p%X-I0X3K9J>J?JDKGYHHIJKJMZNIRXSKZJaJdJf]hJ
=sincronizzazion	o-J0W9J=JG[HGIJKJMYNJRXSKTJZJdHf]
=sind	f!X#F%I(I)Y+J-]/X0J1K4I7I8K9H;J=H>H@XAJDZFJGIHAICK[LIMFNGOIPHRISITGUFV]XHYJZE[H]H^I_IaHbIcHdFeJfXgIhH
=singl	q+Y7[IKNZZG
=sistema	n-I3C9J:K>G?H@IBICID_HEIIK^MHOJR]U[ZGaJfJhF
=site	b!G#G%D&J(F)I*I+I,J-^.Y/F0H1I3G4]5^6H7G8I9D:G;I<J=H>J?F@DAHBGCGDHEJFHGHHaJGKDLJNEOHPGQJRGTHUHVGWIXYYIZF[I]E^I_EaGbCc]dIeIfFgIhY
=sits	wJWPX
=sitt	y@JBZZH^[
=situation	y?IHYdY
=six	m!Y#G-I/Y3F9H:K;[=J>F?I@GBICJDGFIGKHFI[KGMJNJOHPJVJX]ZCa_hJ
=sjalv	u(F)]*J9I>H@JBYHIIHKJU[V^ZG[IaJhJ
=sjalvbetjan	w(J)]-J9J>JBIHIIIKIUaVGZI
=skarmen	y9J>]ZJ[[bF
=skew	wHIR^
=skicka	w#G3[IJaY
=skipp	o#K+Y1]9J@JBHD_GHKIMGNJRJZGfF
=skog	y1I8bHGRJZJcKdHeJfI
=skrev	s#_-J3K9G=J>G@GAIBICJDJHDIYKZMJNJOIVJXJZX[J]JaJf]hH
=skriv	y%K1I8JG[HFRIcJd[fZ
=skrivaren	yH^ZF
=skriver	q-J0[3I>FDJHFIIKGNKO^Y]ZG]IaIfIh[
=slash	l-J3Z>IBJFaHGIJaH
=sleutel	y0J6_?YHGTJdG
=slot	u#_/I9JIJT^XJZI
=slow	m-Z9I>K@IBIHbIJMGZJbJcE
=slowo	y#G-_HHIJKKTI
=slutad	w>JCHDJHIYXZJ]]f[
=small	uHII_KJZI
=smart	c!K#F%I(J-G/J3H7J9E:K=J>Y?J@HBDCJDIFJGJH^IFKILJMINJOKTaVIXJZC[H]I_JaIb[cJdJfHhJ
=sms	N!?#>%@&C(=)@*E+>,J-;.C/@0B1B2D3b4@5D6B7?8D99:>;@=>>^?l@9A@B@D8EBFAGAHGI@JBK:L@M;NJO:P>QDR@S@T?U>V<WGXBYAZD[>]f^@_=alb>c?dAeDf?g@h>
=smset	y3F9H>[HDIIKJOEZG]]a^bJ
=snapshot	m!J#I%K(I-I3I6Y9G:J=J>H?I@HBGCJDJIIKJMJOKPJRcSKUJVJXIZG]H_JaIbIcJfIhK
=so	Q!C#G%H&H(H)F*B+],E-].H/Y0F1F2G4J5G6E8D9C:B=Y>D?X@_A_BCCbDXEHFEG^H<I_JXK@MCN>OCQGSDTFUCV]WEXWYIZB[]^c_Aa>bBeEfCgHhZ
=soddisfa	wHIIXN]
=softwar	m-J1_9JBIH]IIJYNJZJcEfJ
=solicitud	y9Z>FHZ
=soll	n#J(J)I*I-J?J@[BKCJE[HGIJKIVHX^ZZdJ
=solo	]!F#D%F&J(D*D+G,I-B.I/G0I1I2H3C4G5I6H7G8H9@:F;X<J>B?_@XAGCeDBEIFGGIH?IXJIKCLHMENFOEPZQIRGSFTXU^VXWIXEYHZ@[a]D^G_GaBbFcGdGeIfFhE
=solv	q-J3J9G>J?HAKBZCJHFIHKIRJUJVIYZZH^^dJ
=som	j!H#H%J([)H*X+^,J-X/J0J2K3E4J6J7J8J9F:H;I=I>[?G@EAGBHCZDCGJHBIYKYMINHOEPHQXRJSITJUIVXWJXGZB[I]G^Z_ZaGbHcJdJfJgIhH
=some	a!G#G%G)H+F-Z/X1J3G4Y6J7G8G9H:G=G>G?FAGBDDDE^FHGXICKZLJMHNXOJPZRISITIUIWKXHYJZW[I]E^I_GaGbYcIdIf]gIhI
=somebody	d!H#D%F([)[*J+J-G/I1H3Y4J6[7J8J9Z:G;Z<^=J>H?H@XAJBDCIDHFKGJHHIXKELHMINHOHPHSHUIVGWJXIZJ[I]I_XaHbHcHdZeJfXgGhH
=someon	e!Z#_%[(K)J*X+Y-E0J3H7Z9G;K>J?H@DBFCHDFF[GIHEIHKFMINIOHPIRJTZU^VIXH[H]H^WaGcIfIhJ
=someth	^#E%J(H)J*H+I,J-a/G3H4J6I7H8J9D:G;J=K>CAKBBDEE[FJGIHEIZJHK[LJMGOHPIRJSITIUHVHWIXHZ_[I]Z^I_JaHb[dIeJfIgJhE
=sometim	y@JBGDYHJMYZ[
=somewher	u#X-ZDWHEZX
=somm	y:XEY
=son	j!X#J%I(I-H2J3X:Z;X>I@YBYCJDHIIKHMINZOZPJTJUKVHZC[J]J^ZaJbJcKdJhF
=sonderzeichen	u-Y3J9J:KFZHII^NJ
=sono	e!F#_%G(H*I,J-D/I0J1J2J3Z4I6I7I8I9[;I=H>W@BAHBWCXDaEJFIGIH>IAJJKCLIMGNJOEPHQJRISJTFUFV]WXXGYIZA]G^I_HaEbGcIdHeJfHgJhF
=sont	o!J#J%J-H.Y3[4J:J?J@JBICZDFGXHHIYNIO^ZEhH
=soon	s(Z)Y*X@_BIHEKJLJVG^H
=soport	u(]1X@[HIVIZJ
=sorry	i#I%J-H3H9a:I>J?I@EAKBGCJDHHBIGKHNIOIPIRIVIWYXHZa]HaIhH
=sort	s9CBaHGIIcYfJ
=sou	q)Y-I9J:Z?J@IBJCJD_HFIHKIMJOJV[ZDhJ
=sound	w9IH]
=sourc	q#XAZ_Z
=sourceanchor	n!H#I%H3IAcHJVJ_G
=soy	o!J)Y+I3J9G:Y>J?J@IBJCJD_HFIGKIMKOKV_ZEhJ
=sozinho	u-J9H>J@JBYCJDJHHIJKJU[V_ZGaJ
=spac	k3_4I6J>I?KBJDIIYRJZI_]aJcJfI
=spam	i!K#J*J-E3E4J9E:J;K>F?G@IBJCFDFFIH^ICKGMHNJOJTJUKVJXIZE]J_IacbKcKhK
=sparrad	u!J#^%J-].]3F6J7K9E>H?J@IBFDKHBIFKJOJRISGTZX]ZF]GaIbIcJfHgJhH
=sparrat	w!]#E)Z*I-I3J9J>KBIHJIJK^PHUJVJ
=spater	w9Y>K@YBJHIIIKJMKTXZ]aJ
=speak	wNZY[
=special	g-I3I9J:J@IBIDJF^I[JKKKVZZFhJ
=specifi	s3HHJN]OZZJhJ
=specop	j4G@JHDIIJcNHZH
=spell	y3]@]DJHGZJ
=spelnia	q3I9J=K@KHJIYNaWJZJ
=spenta	w!Z-J9J<YHEU]fX
=spento	y%J)JBHHDU]VIY[ZGd]eGfI
=sperr	uHHSJTaX[ZJaHgJ
=sperrbildschirm	uHGZJb_
=split	y/Z8JgY
=spotkani	y9H>H?I@IBIIIMINIZ[]^
=spr	q-K4]>X?[BKHEIJK[ZHaGhI
=spray	u#JHET_
=springt	y>KHIb_
=sprobuj	w@XHJTXZZcX
=spuntata	u;YHHIKLXNIZJ^]d[
=spuntato	uLXd[fI
=sql	u!H#IBGHeNEZB^JcJ
=srv	y0H4IGIHESHZFc^f]
=ssl	q<_CGEJHEIHY]dJeHfG
=sso	r7[H[cG
=sspr	H!]#B%@&F(8)_*D+Y,B-B.J/@0B1B2D3a4F6A8?9G:B;F<D=F>>?[@JAKBZC?DJE@FDGFH[IBJ]KAL>M@OBP]QDRBS[U_V[W]Xc[D]?^I_AaDbZc>d;e@f<g>h?
=ssprsetup	m+Z-K3I9G>J?IBIDcHDVJXJaK
=staan	y.[
=staat	c!_#G%G(X)G*H+F,I-Z/H0I1G2H3W4H5J6H7G8H:F;Z<K=H?]@CAGBDCJDDEJFIGGHHICJJLYMEOCPDQZRFSHTGU^V[WIXHYIZ?[Z]E^W_DaDbGcHeIgIhE
=staff	e!G%F(])[*X+Z-I/I0J1J3G4J6K7J8Z9J=H>H?F@FBFCGDXF[GXHFIHJIKGLJMHP^SHUDV]WJXIYJZF[I]I^J_IaIbHcId[fFgHhJ
=stag	wf]
=stamattina	r#[-I@aBJHGKJZH
=stammer	r+J-J/J0J3D6]9I>C?I@JAJBJCJDFHFIHKGNIO^R[TJVJZH]I_Ka]cHfGhK
=stand	w1XZHcZ
=standard	u(F)a*J3Z>JHDPIZJ
=stangd	u!]#K9J>H@KHGIIKIMJY^ZJ][fJhK
=star	k!H#[%K(G)J*J+J-G/[0J3H5J6J7J9G:J=I>G?H@FAJBFCIDFH@IEKZLJMaNGOZPHRKSKTIUJV^XIY[ZC[H]G^J_IaIbEcJdJfHg[hX
=starego	n!J#H(I+I-G3H9G?H@EBFCHDEHCIGKaMaNJOHTJVJZE[I]GaIbJfJgJh^
=start	]!G#F%H(F)H*I-G/H0[1I3I4J5J6I7I8I9F:I;J=G>F?F@JAJB]CID[GZIDJXKYLJMDNGOHPHRHSHUGVGWKXHYHZD[J]^^J_Hb]cEdEeIf[gHhI
=startar	u(J+[>J?IBIDIHYKJMGSJVIZHbYdJf]
=starter	n!]+H=J>G@]BID^IHKIMJNJZJ]KhK
=startet	wBJH]MIVJZGbIdIf]
=stary	r0Z1[4H5[<J>ZBJGIHFRJY[cJdIfF
=stat	r#JH]IJJJN^ZI
=stata	u@IBYHJM^ZG
=stato	uBKHGS^UJVXfJ
=statu	o!G(K0^3I9J@JDJHYMINHS]UJVIaJbJ
=stay	h!J#I(J-I/I3J9H>I@GBFDJGJHII]KIL^NHSHT[ZE[F]Ha]bWdJfIg[hH
=steckt	y-XHGI]ZG
=steed	u#]3J9K>G@IBHCJDIIJMGP]TZVKZJfZ
=steht	d#K%I(I*I-[/J0J3[4I6K7J9H:H;J=I>E?Y@HBGCYD]FJGJH@I^JKKHMGNXOHRJSJUIVHWJXHYJZB^I_JaFbIcJdIeJfXgJ
=stellen	y(^>J?J@IDJH]NJVJZI
=step	b!I#G%I(G)J+G,J-F0J1I3E4J5K6]7C8I9F:G;J=H>D?G@GAGBFFIGIHaIDJJKILJMGNFOHPHR]SITGUHVFWJXHYJZ_[J]^^I_IaEbGcHdIfEgIhG
=stesso	s9I@]AaHH_I
=still	R!a#I&H(X)F*E+E,G.H/J0F1a2H3?4J5X6E8E9[:E;F<H=E>Y?@@<AFB?CADAEZFFGEHAJEK?L[M_O[PHQGRCSET]UEVCWHX@ZX[X]B^B__aYbBcDdBeFfCg[hF
=stimmt	n,ZE]HJOYTJZHfK
=stod	w1]7X8IHJRIdHfHg[
=stolen	p>b?KBJDIHGZH]J
=stop	e!X#J%H(G)[,K-I.X/I0H1J2J3H6J7K8I9H:J;Z=H>I?J@EAaBDCJDIGGIHJIKGMXNIOJRFSHTKUJVFXJYDZX_IaJbXcHdHe[gGhX
=stopp	_#H%G(I)I*J+J-H.K/H0Y2I3G4J5J6I7I8I9I:J;W=]>H?I@GAHBACIDGEKFJGFIHJHKGLIMCNGOKPHR^SHTJUHVGWJXHYX[J]b^J_IaGbGdGeGf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!G#H%I(I)I*H+J-C._/^2J3b4J5J6J8J9H:I=I>??E@GAJBFCGDXFJHYIZJIKDLJMGNEO^PIRJTIUJVHXJYKZ@[J]H^J_IaFbHcIdJfJgJhG
=storag	y4XHXfX
=storung	yS[
=str	u/YHGK[ZI
=straight	w+]HFTJZI[]
=strategi	j!J(I)I*]+H=J?]@IBHCHDEEIHDIHKJMJNbPIUGVHW_ZE]JaJbJdIhK
=strength	w(H)I*G,G@ZH[IZ
=strict	y.YHJNY
=stricter	w*]/^8J@KHHNGPH
=strona	s!I#I(I)H*I+[-J3I9J>I?J@HBHCKDZHFIJMIOHPGS]UIVHX]Z[]JaJbJdKfH
=strong	r*W-H@^BIHGI[KKN[ZD
=strony	y+].YDEHX
=structur	wF]
=stuck	e!G#G%J(F)]*H+F-H/I0G1J3H4J6K7I8J9D:I;J=I>G?G@XAJBEC[DaEJFJGIH[IFJJLJMHNGOIPHRISITHUIVGXXYJZ][K]H^I_GbGcHdJeJfGgJhH
=student	k!X#K)I+J-J3I?D@JBJDHG[H]IZKJNIPIUJV_ZG^Z
=stund	w9J>JBZHGPXX]]JaZ
=stunden	q@^HHKJX[ZGaX
=su	a!X#G%G)I*G+I,I-G/J0J1I2J6J7I9I:X=G>I?H@FAJBXCHDCGIH@I]JJKGLIMYNHOXPJT[V^WFZG[H]H^Z_IaHcYdHfH
=sua	i!Z#H%J(H)J*J-I3X7J8X9I:I=J>I?I@XCIDHEXHFI]KYLJMZNIOJPJRJSJVYWEZC[J]I^XaIbIdJfJhH
=submit	uHEMIZaaJ
=submitt	r%YBJHFZ^
=subscription	w=_BIHIZI
=subsidiary	y(]=JHZPH_Y
=succ	q)Z9I@[BXHGJYNJPIUJVIcZ
=succeed	p#I/^3I>IBZHHTYZIdG
=success	i/^9K@]BcH@KJLJMHNFXJZA[J]H^JhJ
=successful	wBJH]M[ZDe]fH
=successfully	k!J#F%I>IBbHETHV[ZD[G^J
=such	j!J+F3G9I;I=J>IBGCIGIH^IIKJMYNIOITIZI]J_ZaJgI
=sui	yJZ
=suis	j#_%J(X*I+Z-I1H2J3I4J8H:Y=J>Y?F@EB[CEGJHAIHKGMINIOIRHTIUIV^XIYJZC[Z]X_KaGbIcIdJfFhF
=suit	w#[@^HFNJY]ZGcE
=sul	k-I.X/J3H4I:J<Y>H?H@IBFCJDGHJIIJ]KJM^NIOITXXJZG]JaIb]cXhK
=sull	q!K(J;[?J@JBICIHHRYUJZG]I^[a[
=sulla	y%Z;IBJHIb]
=summer	s!ZHII[KZNIZJ
=super	w9YB^HFZI
=suport	s(Y1XgX
=supplier	p#H:]H_IETKXGZHbJ
=support	]!I#I%I([)G*H+J-G/H0K1c3I4E5_8I:F=H?G@HBECHDEEZGIHXIGKILJMINGOJPGRISHTGUHVEWIXHYJZG[J]H^I_JaIcGdGeJfHgXhJ
=supportato	y1XgW
=supprim	w-J4]?IBJHFMIU]ZI_[fJ
=sur	^!E#E%Y&K(Y)H*G+H,J-F/H0I1I2I4F6J7H8I9Y:G;Z=G>H?D@EAHBBCEEIFIGHH@J^KDLYM[NEOFPGQJT[UYWXXFZA[X]E_Ha]badGeIfGgH
=sure	q(I>K@JDIHYKIMJNXZ_[I
=suspend	s!X9J@HH]IKX]ZF]K^J
=svc	yHYLJZHfX
=swap	w@aBJHFKJZFcZ
=swear	yHHKZNZ
=switch	]!_#G%G(F)J*F+H.J/G0I1Y2J3F4H5J6H7H8G9D:F<J=E>Z@BAFBCCFDEEJFIGFIFJHKDL[MFNEOEQJRFSHTIU_V^WIXHZ?[H]F^F_EaFb^cFd[eWf]gHhZ
=symbol	h![#J%J-]/Y3I9H=J>J@FBICHDJHCIaJKKGMGN[ZF]KaKfJhJ
=sync	J!>#@%]&C(?)@*B,C-=.E/A0e1d2]3F4_5D6J7@8a9>:?;A<C=C>=?@@<AEBECAD>EDFBGfHZI<J@K<L@M[NHOARaS=T?U?V<WCXAYZZ9[A]@^?_Ea@bAcadYeAfagAh@
=synchro	s%Z/I0[3J6KGIHHIJKJMJNJPKdXf[
=synchronis	q%J0H3ZHZMJPJd[fJgJ
=synchronisation	o%E-JG[H_MXNJZJdIfJ
=synchronisiert	w3XH[dXfJ
=synchroniz	w%YGJHGMZ
=synchronizacji	r!J%[0Y3J4XDKG^HGMINKRZSJ_IcJdFfE
=synchronization	l0J8]<]MJUJZI^K_ZdGfG
=system	^!E%H(H)I*I+[,J-C.J/F0I1J2J3]4H6I7I8I9D:X;J=H>E?F@[AHBXCFD^EJFHGGHaJIK_LFMCOCPIQKSJTGUIVFWJXGYIZJ[G]F^G_HaEbHcHdGeJfHgIhC
=ta	y3J9J>[@HA]BFHGKJM]OJVKZGaJ
=tab	j!F#H%G-J3J9K;_AIBICKDJIIKJLINJPFTJVI]Z^__IbIhJ
=tabl	u(G=KHaPJZI
=tablet	h#a(I)K-H/K9H:K=J>F?J@XBDDJHcIGJJKEMHNJSJTJUJVIWJ]IaFcJhI
=tack	n!J%J(K*K-I3I4J8J9a;J=I>F?J@HAIB^CIDJFKGJHGIIKIMIPJRITIUJVJXHYJZE[J]J_JaHbJcIdJeKfJhJ
=tag	m#G(K*K-H3J9^:J=K>J?J@cBHCIDJHEIGKHMJNKVKX]ZD]J^JaJbKhI
=tak	u#K(I)]*H+]-J9]BJDEHGIJKJPGV]XJZFaJ
=take	]!H#I%H(H)I*H+J,K-D/E2J3H4I5I6J7I8I9H:G;^<]=H>IAJBDCHDEEYFJGFLFMcNIOIRJSJTIUJVGWJXJZF[G]H^G_HbHcIeJfIgX
=taken	m!I#J%J(J-H/^9J=Y?IBFDJHAIEKXMDNHPZRJSHTJU[VJXJ]J^[_JaJbJcJgFh]
=talk	p4[8G9_>J@JHFIJKJMJRKYYZIfK
=tam	w9I:_@HBIDJHHIFK[VXXJZHaJdKhJ
=tape	w#[9J>IKIO]XIh[
=tappad	y#J%[3H4Z9I>[HGPJaJ
=tappat	u-I>a@JBID]HGIIKIZD[KaJdJhI
=tar	y3G9K>G@JHIIGKGO]h^
=tard	l#G%J(J,K-H3H9]:J=J>E?H@^BDCIDJGJH@IHKFLJMDNJOIPKSKTYUJVIXFYJZ^]J^JaabIcJdKeIfJhF
=tardi	w>I@[BIHFMJZXaZ
=target	k%K=IGdHGPJZJ_XdBeHfH
=te	^!E#[&I(b)G*E+G,G-b.I/H0G1[2[3B4E5Y6G7F8G9A:E;F<G=F>B@XAGB@CDEIFGGFH?IaJHKALYMCOFPEQHRFSGUEVCWHX^YHZ>]C_FbDcEdEeHfEgHhC
=teacher	r(_@]BGHBN[UJZF^[gJ
=team	V#E&J*F+H,I-D.I/G0H1I2I3D4G5I6H7F8G:^;H<J=E>@?C@@AHBACGDCEIFGGFHeIBKDLFMeNEOFPFQIRGSETIUEV^WGXFYYZF[F]D^FaCbEcFdFeIfFhC
=tecken	s!J#I%H(J-I2^3J9H:G=I>J@HBHCJDIF]HDI_KIMJNIOJUGVJWHXJZHhJ
=tego	o%J([+K-]3G9G:I=I>_?I@[AJBGCHDGHEIGKYLKMGNIOEPJSKUIVIXIZC]J_JaHbXcJdJfJhI
=teken	p#J%H-I2^3J9H:H;K@IBJCJDJF[HFIaKHNJUIWIXJZHdJhK
=tel	p!J#G%J(G*K-I3Y7K9H:I=J>e?I@FBFCIDDHCIHKHLKMINIPKSKUIVIXIZ@[I]Ia_bHdIfJhH
=tela	r#H(J+Y>]?K@IDHHDTIZG]IaIb_
=telefon	b!H#Z%I(G)J*Y+G-F.K/J0J1J3^4J6J7J8J9E:H;J=H>X?[@FAJBEDXEJFJGJHFIFKFLIMZNGO]PIRJSITIUGVGWIXGYJZD[I^K_IaYbGcIdIfIgJhH
=telefonen	u3H9J>]?ICJDFHYOYaJ
=telefonnummer	k3J>GD_HHO_ZJaJ
=telefonnumret	y3ZOX
=telefono	b!I#H%I(I*I+F-H3[4J6K7J9F:I;J=J?Y@HAKBHDYGJH^IGKHLKMGNHObPJRJSJTIUHVGWJXIZH[K]F_JaFbIcJdJfJhH
=telefonu	q9J>I?JCJDaOZZG]JaI
=telefoon	k#[(J*J3C9I>]?F@HBJCXD^IJKJMINKOZXJZG]GaDhJ
=telefoonnummer	s3Y9KDZHIOXZJ
=telemovel	w3^9J>[HE
=tell	_![([)I*H+J-[.]3F7J9C:[=X>D?FBCEHFJHEJJMIN_OGPJVZWJXHZF[J]H^I_JaHcJdJfJgJhH
=tem	f!G#G%W&J)[*[+G,I-E/I0J1J2I3B4I6J8J9E:Y;I=Y>B?FAIBFD^EJGIHAIaJKLZMENFO[PGRISITHUFVCWIXDYJZ@[H]F^I_HaZbHcHdHfIgJhF
=temo	y=[HIUZ
=temp	f#F%J(G)H-F/I3I7J9I:I=J>I?J@^BECJDHF[GZH@IEKCLbNHOJPJSJTYUHVZXIZA[J]I^JaJcJdJfJgJh[
=tempo	r@_BGHYKITJZIc[dJhI
=temporairement	w#IT]
=temporal	w!Y#J@ZHJL[TY
=temporalment	yTZ
=temporaneament	yTZ
=temporariament	yTZ
=temporarily	h#YHHT]ZJ
=temporary	f(I-J3J:I>I?^BDDHIIKGLbMHNJSJTJZA]J^IbJc^hY
=temu	w@[M]ZJ
=ten	c!I%J*J+J/E3G8J9H:J?IA[BECGDHGXHGIYKFLJM_N^O^PJUKVJXIYJZJ[J]H^J_IaYbKcJdJfJgKhX
=tenant	W!D#F%E&I(C+H,H-X.H/G0F1H2H3D4G5H6H7I8G9A:c;H<I>B?C@@AEB?CDDBEGFHGEH[IBJEKBLFMDNAOFPDQIRFS_TGUdV>WfXCYGZ?[E]D^F_DaCbCcFeFfCgGhD
=tenemo	y=ZJWUY
=tengo	i!I#H%J([)K*J+G-H3H9E:H=J>X@EBGC_DGHXIFKFMENJOFUKVGXZZZ]IaHbJfJh[
=tenho	k!J#G%K(Y*J+J-H3G9H:I=J>[@GBGCbDZHCIGKGMHOHTJUJVIXHZY[Y]HaJhZ
=tent	y@[BJHKKIMIZ[hJ
=tentativ	q!K-H3I@JHEIHN]UIX_ZJ
=tentativa	p#Z3G>J@JHHOIUJX_aJ
=tentativi	p#[3E>JHGOIUJVJXa
=teraz	o#I(I)J*Z-I:J=Z>I@XBHCYDHHCIHK[LIMINIUJZ[[J]IaJbJdJhI
=terceiro	y.XJY
=tercero	y.XJY
=term	q#J-d3J9H>JHCIEKJXJ]J
=termin	w#F(H-]:J@EBIDGHDIDKGMGNJTI[J]bbJhJ
=terminado	y+I3F>_B[DGIJOEXJ
=terminal	w(J-HBKH]ZH]Jb]
=terug	l!_#H%H(H*J+Y-H/I0]3I4I6H8[9G:I;J=I>Y?H@GBGCHDFFKGJHBIFK]LIMHNHOHRITIUIVIXIYJ[I]G^K_KaGb^cIdGeJfIhH
=terugschrijven	c!G#F%C&J(F)H*I+I-G/I0G1I2I3F4X5J6X7H8Z9E:G;J<I>E?G@EAHBCCHDFEHFHGFHGIHJIKFLFMENFOIPXSHTHUGVGWIXEYY[H]H^HaGbEdae]fZgXhF
=terwijl	w#J3GHJMJO[TYZFh^
=test	b!F#G%H(F)H*I+J,J-F.J/H0I1I2J3F4I5J6I7I8F9^:C;X=_>F?J@BAHB_CHDFEJFJGHHYIEKBLFMFNGOHPGQIRHSGTKVEXHYI[H]F^I_GaHbIcHdEeHfJgIhF
=texto	y3I4I9J:I>]?[@HCJDEHCKJZJa]bJ
=tez	w-[>I@JCJDIHGIILZMKZIa^
=than	b!J#I(I)I+I-H/]1]2X3I9G=I>I?J@HAbBDDJHJIZKDLJMINERZTJVJXJZH^I_DaJgJhI
=thank	b!J#G%J(I)J*I-E.K/I1K3H4I7I8J9c:I;J=I>F?H@EAGBaCIDGEKFJGJH@IGJJKGLIMHNIOIPIRISJTJUIVGWJXHYJZD[J]J^I_IaHbHcIdHfIgJhH
=that	I!J#H%I&G(C*I+H,B-_.Z/D0D2C3@4^5Z6E7D8F9D:G;X<E=I>b@FAGBKDEEWFKG[IJJ]KZLZM@O]PIQGRHSEUXXGZC[W]>^_aHbCcEdJeDfHgJhG
=the	4!F#A%G&C(E)E*?+B,]-E.G0C3Y6Z7H99:>;J=A>a?Y@CBZCBDEEDF]HbIGJaLBN]QFRYSDUHVJW?XCYI[C]e^]__a[cXdAeHfDgYh]
=their	X!G#G%G(I*X+X,J-E/E0J1I2J3I4J5J6J7F8_9H:];Z<J>F?D@ZAIB?CEFIIFKEL[QJRKSHVZWGYKZB[^]HaHbFcHdZeIgFhD
=them	a!J#J%F(H)Z*I+J-H1J3[7J8J9J=J>I?H@XBGDXEJG_HXIHJCKYL[MIN[OGPZSJVHWXXJZD[J]J^JaJbJdEfJgJhJ
=themselv	r(I)^HGPJV[ZK[XgI
=then	Z#I%F&J(F)H*H+H,I-E.J/b0I3C4I5J6I7H8H9J:G;J<K=H>C?DAIB@CaDXEJFXGFH;IBK[MGNDOGPXRZSFTJVFWIXEYXZ][H^H_GaHc[eIfZhZ
=ther	R!E#B%X&I)D*B,G-I.H0G1F2G3H4J5H6I7Z9c:B;F<H=C>F@CA^B<C^DWEFFYGYHCI@K?LDMFNIOCPCQHRFS^TXUIV@WWYGZ[[[]A_ZaGcEdEeGfFgDhA
=thes	i!H%J(F)I-I/J3H7J8K9H:H=]>I@EAJBGCIDHGYIbJJKFLYMJNIOJSJUIVFWKXJZ?[I^[_IaJdJfZgJhI
=they	Y!c#F%G(H)F+G,I-I.J/Y0I1H2I3]4I5I7X8H9C:C;H<K=F>I?ZAGCJDYEIFIG[H@JHKXMFNIO]QJRHSHTFUYWHXGZD]F^F_FbGcHdGeJfZgZhG
=theyr	l%J+]3G>J?[@HBJDJHHIHKZMJNJVXZI
=theyv	w+J3[>H?ZD[HDIIOYZJ
=thing	f(J)J*X+I/J3H7J9F:J>H?H@YBGC_D]HBIXJKKCLKMJOGRJTJVHWIXHZ][K]I^JaZ
=think	i!J#X+]-b1I3E4H9C>HAJBDCJDFFJGIH@K]MHNHOIRZTJVJXJYHZD[Y]I^J_JaJbIcGfHhY
=third	g(I-E.Y/I7_:J=J@HBHDKGJIFJ]KFMJNHSIUJVI^JaGbYgJhJ
=this	N!B%K&G(Z)G*@+G,E-E.F/G0D1Y2F4D5E6H7F8_9b<F=X>@??@^AYBJC?DYEGFDI=JBLIMIOIQFRDSCTFVaWZXAYE[C]B_JaFbDcIdDeDfAgChC
=thos	f!H#J%H(H*J+[-J/H1[4J7X:I=Z>Z@ZBECJDHFJGcH>IJJYKHLIMHNGPZRHSJTGUJZ?[I]J^I_IbIcId[fGgI
=though	e#J(I*]+^-H9J>J?I@JBFCIDHIHKILYVKZG[X]J^I_XaZh[
=thre	b!I#I%J(I)J*G+J-G/J0J1I3H4J7J8J9F:I=J>H?IAIBDCHDKEKGHIXJIKaLJMHNFOIPZRGSKTHUIVJWJXDZa]H^Ja^bJdJfHgJh]
=threshold	mHbZJ_H
=throttl	o#J-I9H>KAKBIDIGJIJKJNJPJVJXbZI]JhK
=through	Y!G#G%I)J*F+[,J-B.J0I1I2K4J5J6J7Z8I9G;J=G>E?EAJB_CCDZEJFJHFK[LGMGN^OHRJSGUFWHXGZX[E]X_GbJcYdHeJfKgYhF
=throw	r(]BIHJSYZG^Xe]gJ
=thui	y-I9G>a@JBJIHKH
=thx	w!J#H%J(J)J*I-G/J3H4J6J7J8J9c:I;J=I>G?H@HAIBECIDHFIGJHDIFKHLJMHNIOIPIRISJTJUIVHWJXIYJZE[J]H^K_JaHbJcIdJfIhI
=tick	_!I#J%I(F,G-I/I1I4Y6J7J8G9J:H<[=H>I?H@DBCCJDJFJG^JHKGLaMINHPIRIUJVIZ>[H]J^Z_HbIcIdbeXfGgHhH
=ticket	e!E#H%J(F*J-F/I3G7I8J9c:I;J=I>F?H@CAJB_CIDHFIGIHYIDJJKELHMGNGOIPJRISJTJUJVIXJZX[I]H_JaGbIcHdHeJfIhH
=tiden	w#]6J>HBHKJMHR]cIfX
=tiempo	r3I9I@^BGDYHZZHc[dJhJ
=tien	e!H%X+H,J-E2J3_4I6J7Y9G:I;I>E?G@DBFDZFKGJHBIZKXL[NZOHPISJTXUJVFXGYKZD[I]G^I_JaEbHcHdIfHhF
=tienen	w)]*[3G9I>IBIDGHJIIKGO_PIUJVHZKaJ
=tier	u!F#J(Z)J2H3G:K=]?J@HCGDJGKHEIIPaTIVIZF^JdFgJ
=tijd	w6J@]HEIKKJMXR_cIfH
=tijdelijk	q#J@[HJKJL]MJT^ZG^I
=till	a!F%G(F)H*G+H,I-B.J/H0G1I2H3F4G5I6H7H8H9A:X;H<J=E>Z?E@^AIBZC]DEEHFIGHHWIBJILFM]NDOFPGQ[RFSETHUFWHXIYHZ?]D^J_GaDbZcZeIf[hF
=tillbaka	l!]#G%H(H)K+Y,J-E/I0_3I4I6G7J8[9F:I;J=H>Y?I@FAJBGCHDEGJHAIEKZLIMGNGOHQKRHTHUJVHXZYI[G]G^I_HaFb^cGeHfFgJhH
=tillbakaskrivn	c!E#F%X&J(E)G*H+H,X-I.J/H0F1H2J3G4X5J6Y7G8]9E:G;I<I>D?G@EAHBECHDFEGFIGHHIIGJIKFLFMENGOHPYRESHTHUGVEWIXF[H]H^FaFbEdbe]fXhE
=tillbakaskrivningen	yHIRZYXdIf[
=tillfalligt	s@ZKJLYSIT^ZG^IhI
=time	Q!C#_%D&H(D)F*F+Y,F-Y.G/C0D1E2H3A4D5F6E7D8D9J:C;G<H=D>@?B@HADD[EIFFGDI?JELFMZNGOFPEQHRgSETJUEVCXZYEZI[F][^D_Ea]bCdFeEfFgEhF
=timed	u#J6J9JEIHJ]^_Jc]
=timeout	r#H9IBHHXMJRHTJZJ]HccdIfJ
=timmar	s@]XZ
=tipo	u(I3J9H:bHG
=tiraram	y*K4[9K=Z?[CGHFIJMJNHaK
=tjansten	s#J9H@IBYHFIJKJMKSJZJdJfb
=tls	V!D#F%E&H(E)F*F+G,G-D.H/F0D1@2E3B4A5G6C7G8C9B:G;F<]=C>B?C@AAFB@CBDDEFFGGFHHIAJGKBLFMCNDOEPCQGR?SDTFUCVCWHXDYnZA[G]D^F_EaDbEc^d@eDf=gEhE
=to	>!J#B&@([)B+c,H-H/A1A2A3?4Y5J6F7H8F;E<J=C>c@XA=CWEGFHGFH_IFJ<KcLYMJNEOHPBQ^R:S=UGV^WDYBZF[YaCbCc]dGfAhI
=toda	o#Z-I9J>K?JBICKKHMIN_U]XJZIhK
=todavia	u@ZBIHGM^UIVJWZ
=today	]#G%J(G)I*I+J-F/G3I4J7H8J9X:F=G>H?F@dBICIDGFKGJHHIEJIKDLJMINCOJPIRIScTHUGVFWIXaZJ[I]H_JaEbHdJfIgIhH
=todo	k!H#H%K(J)I*J+J-_/H0J3H4J7I9X:I=I>I?E@EAKBXCHDGHXIHKGMDNIOIPJRJS]TXU_VFWIXGZB[J]J^J_JaJbGcHdJfGhG
=toegang	q!]#I%Y(I*J-I3J4I9E=I>Y?I@EBICIDJHZIFKHMINIOJP]RJUIVGXIZ]]HaGbJcKdKfJhJ
=together	yBXHZTG
=token	Z!E#F%D&I(F)F*E+H,i-Y.I/F0H1G2I3D4F5J6H7F8G9C:G;G<J=F>E?^@DAGBCCGDDEHFHGGICJGKDLFMFNEOEPDQHRdSHTGUGVDWHXFYHZ>[H]E^G_GaEbGcFdGeDfDgIhE
=tokenu	y,a3J9J>JHIZJ
=told	_!G#H(D)[*G+G,I-G/G0J2J3F4Z5J6J7Y8I9E;K=I>B?F@ZAJBCCGD^EJFKGIH@ICLIMGN[OFPDRISJTFUFVYWJX[YZZ^[G]H^Z_HaFbIcHd_fIgF
=tolto	s*I-H3J4[9I=Z>I?]@IBHCGDJHFIJKHMJNIPZUZVIXKZI]JdJfJ
=tolv	y9I@JBJHII^K]OJZIhJ
=tomb	y9J>[HHOJaIf[
=tomorrow	d#G(J-H3J9H>Z?I@bBEDIHHIIKELJMHNJUJVJXd[I]I^JaHbKhJ
=tone	y3F>IH^
=tonight	y4X>Y@GH[KJZF
=too	S#a%E&I(E)E*E,G-c.H/C0X1^2a3H4D5]6F7E9A:D;G<H=D>A?C@YAFBACCDHEEFGGEHJIYJELFMBNAOAPEQHRESXT[UEVDWHX_Z@[E]I^D_FaYbEcCdCeFfIgBhB
=took	h#J(I)[*G+J-W/^3J8]9I>Z?[@DBaCXDIGIH?IIJJKFMHNGOJPGRJUJVJXGZD]GaFgJ
=tool	g!J#H%G)J,J-J/G0I1a2[4I5J6K7H8I9E:J;I<J=H>H?H@DAYBECIDIFIH^IGJaKGLJMHNFOIPIRCSHTIUHVJXHYJZC[J]I^I_IaIbIcGdGfEg[hI
=top	u-JB]KKZGh[
=torna	w!Z#I@JBHHGKJUJX[b_
=tot	l!J#I%J(H)J-I3I4Z7J8K9]:H=H>[?H@_BECHDHIGKGMINJOJPIRISJUHVYWJXHZD[J]H^JaHbGcHdJf^hI
=touch	u1^HENZRKZF^]cJfJgX
=toujour	r3F9[?G@JBJDYHGM]OJTYUJVJXHZIaZ
=tourn	y1X3K?KBJHHMJSIUGVJWJZ^aJf]
=tous	y-I.X9YHJKGN]ZJ
=tout	l!J#G(J-]/I3H7J9Z:K=J>I?I@YB[CIDHHCIIKFMGNGOJSIT[U_VHWJXIZE[J]I^[_JaIbJcHdJfGhI
=town	w-b@HFJHDIFKHNJZG
=tra	w(I3K9J>I?]@XCKHGKINIOJRYV^ZGfK
=track	y#I.XH_RFXJZH
=traffic	h<^GKHDJJc_
=train	q!E#K(F)H+J/K7J=I>G@FBEDHHXIIKIPJSJTJUKVJZC]c^[bIhJ
=traine	w@ZHFVYbX
=translat	w3J9HDIHbNJSJVJZEaH
=tras	sBXHER^VKZG_ZfZ
=trasig	yH[RZ
=travel	y?ICFHaZJ
=travell	w+J>HDJH_
=tre	s!J#[*J-J3G9I:J=J>D?J@GBICHDIHFI^KGMJNJOIXIZG]IaahJ
=tres	s#]-J3J9I>I@GBJCJHFKIMJOJXGZI]Jaa
=trial	r#J9J=a@HBIZI]JfJ
=trie	b!]#X%X(Z)J*H+J-I3H9I:[;J=J>J?J@EAJBFCJDIGIIGKXNZOIPISJVDX_ZC[J]J^H_HaHhK
=tried	Y!E%H&J(G)I*H+G,I-B.I/E0J1J2K3E4I5J6I7H8H9F:F;I<K=G>E?F@[AHBYCFDDEHFIGHH<I?JHK^LHMENaPGQJRHSHUIWJXbYJZ_[H]E_GaXbDcGdIeIgH
=trigger	q#W(K+ZT]ZF
=troca	q@]BJHGIJKJXJZ[bYd[fI
=trocada	u/[B[HFMZTG_J
=trocar	l#H(J-H9I:Z>I?J@^BICKDIHFIHKGLWMJNJVJXFZ[[Y]J^ZaIbJhX
=troi	y9J>J@ICKHJI[ZKa]
=trop	b!I%I(I*I+I-a.J/J2Z3H4I6K7I8J9E:H;J=J>F?G@YAJBECHDHFJGJH?I]JIKDLIMGNGOHPIRJSJTIUIVHXcYKZB[I]G^I_JaWbIcIdIfHgJhE
=tropp	s@JHIX_
=troppi	r#]HJX[
=troppo	k#J-^2[3J5X9J>I?I@[BHDJHDI]KIMJNKVJXJZJ]IaIfIhI
=troquei	s>Y@Z
=trotzdem	s*X3I@JHJIKKJO[PZZF[]
=troubl	n#I(K-H=J@IB^HCIIJJKFS[Z]^JbJdJhJ
=trovato	y4Y_Z
=true	s(I@KBIHELYZD^a
=trust	w4J8JAJHa
=try	X%H&J(G)F+D,J-^.I/F0I1I2J3E4H5J6I7G8F:F;I<J=G>F?E@IAGBGCEDGEIFHGIHBJGLGMEOFPEQJRGSHUFVCWHXdYJZa[G]E^E_GbFcYdGeIfGgIhE
=trzeba	u.X9H:[@_HHZJ
=trzy	y#]-I3I9I>J?K@HBICIDHHGI[KJOIXJZG]Ha]
=trzyma	y7XHEM]gX
=tuesday	s!J#I-I9J@^BIHXKHNZR]XIZE
=tunnel	u4]]ZcIfJ
=turn	U!_#I%E&I(B)a*B+F,X0G1G2I3D4C5G6F7F8F9D;Z=D>DAGBBCDEGFHGFHDLGMEN[OFPBQIRESETGUbV[WDXFYYZ=[F]D^K_EcCeYfGgD
=tussen	y9J@XIJK]R[SJdJfI
=tutorial	u-I@GHbII
=tutt	y@ZIJN]ZI
=tutti	u#J)J-^9[=J@IBJDJHFIIKFNJOKU[VHZIhK
=tutto	u/IB[HFS]TZUYVJWJXKZE_J
=tva	h!H#F%H(F)G*c+H,H-E.J/]0J1J2J3F4I6H7I8I9B:H;I=F>C?E@aAbBFCYDEEJFJGJHBICJJKZLIMFNFOZPFQKRHSJTHUHVFWJXGYJZA[I]F^H_FaGbGcIdIeJfIgHhG
=twaalf	y9JHJI]K[ZJ
=twee	g!I#H%I(H)H*d+I,J-F/]0I3H4J6I7I8J9F:I;J=H>F?F@]A_BGCYDEFKGKHBIDKXLJMGNHO]PGRJTIUJVHWKXHZE[I]G^J_HaHbIcIdIfJgJhH
=tweed	p#J*I3]8]9H:J>F?IAIBIC]D]HJIGKGMJOIVJXJZG]JaIcJ
=twelv	y@YI]KKZE
=twenty	w@]BJHZKJMJ
=twic	h#G(J)J+H-J/H7J8K9H>J?J@YAcBFCJDJEHHYIJKGNJSITYZX[J]J^J_DaIcHdJfJhW
=two	S!B#B%B&I(>)B*d+D,E-@.H/[1E2G3F4D5G6Y7E8A9B:C;F<H=D>A?@AhB@CeDHEZFGGCHYIGKJLCNAOYPZQHRCSFTEUEVAWGXCYFZ:[X]C^C_?aBbFcBdDeGfGg]h@
=twoj	u(KBYM[TZVJZI
=ty	y!J#I%K*J-H3I9a:J=J>H?I@IAJCJDJFKHEIHKIMINJOJPJRJUJVIXKZF]JaIcJfJhJ
=tylko	g!J#G%I(I)J*H+J-H/J3H4I7J8J9F:H=W>G?]@YAJBEC_DGFJHCIFKFLJMENIOIPZRJSJUIV^WJXHZB[b]H^J_JaEbFcJdJfIhH
=tym	y%K([GYPX
=tymczasowo	wT]
=typ	p#](I-H/J3G9H:[>H?J@GBHDIHCIYKFMFNIO[RITKXHZD][aJfKh[
=type	e!J#H%H(G*J-F/J3H8J9H:_=J>I?J@ZAJBGCGDHG[HHIXJKKGMHNXPIVIXJYJZH[I]I_JaJbJdJfJgJhb
=typed	_!I(K*K+J-H/H3Z9J:I>B?H@[BZCHDIFJH@I_K]MINGO_TJVIXGZG]]^J_KaC
=typo	p3^>I@]BJDIIIKJOIZJ
=u	i!G#H%I(Z)J*J+J-G/H3H4J6J7[8J9[:H=I>G?G@aAHBECGDFFJGIHCIEJJKILIMGNHOJPIRJSHTIUYV^WJYJ[H]I^H_IaHbHcJdZfH
=uac	w!HHFUGZHba
=uber	u(Y7Z>]@IBICGD[ZI^JgW
=uberall	y/I@IHIM^SZZI
=uberein	uOZ
=uberprufung	u3F>J@GC]DYHIIIO]ZG][aJ
=uberschritten	y#Y%I9J@KHIX_
=ufficio	w(J3I9Z>[?YBGCIHEIIMJOJV]ZJ]J
=uhr	s4J9JBJH[IJMFRbYJZHbHcJfF
=uit	d!_#E%G&J(C)X*D+H,H-B/F0H2G3[4F5I6^7G8G9C:G;a<X=G>A?X@EAFBECEDEEJFHGHHCIDJXKDLGMENEOBQIRESHTYU_VCWHXGYWZD[H]E^D_DbWcFeHgHhG
=uitgenodigd	y:a@JBKHIZH
=uitgeschakeld	o!a#I9J;Y>J@JHJMKZI
=uitgevinkt	yG[dZfJ
=ultim	w-I3J9H@HBJHFIHKaMJNJOZZGaIhI
=ultima	q#I-G9I>J?J@XAJBIHFIFKbMHNJO]VJZF]JeXhI
=ultimo	u@]HIIKKJMJO]ZHeZ
=um	b!F#A%G&K)G+I,I-Y/I0J1J2J4G5J6I7H8I9]=F>C@YAHBDCcDEFIGHIKKCLIMGNGOJQJRISGUFWIXYYIZZ[G]E^H_HaEbFcBeIfGgJhF
=uma	e!G#F%Z(Y)I+I,K.K/H0J1J2J3F4I5K6J7H8Z:F;I>D?D@^AHBDCZDFEJFHGIHYIJK[LIMDOGPHQJRHSHTHUFVFYIZZ[G]F^H_HaXbHcHdHeJfHgJhE
=umgebung	u7JE[HJZGbKcadZgI
=umlaut	s-K/ZHIIZ
=un	R!?#<%A&E(_)A*I+C,C-].E/C0E1E2D3W4D5E6D7A9I:a<F=@>??@@dABB<CeDHEIFDGCIYJJLCMXN>OGQERCSATBU>VGWBXaYDZc[I]>^A_[aIb@c>dYeDf@gFhA
=una	]!E#B%]&I(E)H+H,H.I/F0H1H2G3Y4G5I6G7F8Y:Z;G<I=H>B?D@]AGB@CDDBEIGFHYIYKbLFM@NYOBPFQIRGSFTEUDVCYHZ][X]C^F_GbDcEdEeHfEgHhB
=unauthoriz	qTZ
=unavailabl	r4^HESZfI
=unbefugt	yTZ
=und	Y!J#^%E&I)G*Y+G-B.X/C0G1H2H3W4F5I6X7F9G;G=I>^?B@_AGB]DZEHFYH=I[JHKILYMAPEQISFTDUEVEXJZ<][^E_EaKbIcXdDeGfFgFhZ
=under	h!]#F%Y&H(G-D/J3G4J6K7G9I:I=J>H?H@FAJBDCIDHF_H?IYLIMHNFOJPJSJTJUKVIXJZJ[G]HaIbdcJdIgJhE
=understand	yHGIJZ^hH
=une	b!H#D%Y&I(G)I+G,I-E.J/I0J1J2J4H5J7H8Z9Z:Y;I<K=D>CAHBDCaDCGHIYKELIMENYOWPFQJRHSHUEVEWGYIZ[[H]D^I_IaYbHcGdHeIfGgJhF
=unexpect	q!I&[/J3_HINISJ_JcIeJfJ
=unexpir	l#I%c(F-H7J=J@IBIHJIGJJKELFMINIZE[I]J^JbJdJgJhI
=unfortunately	u-YZ[
=ungultig	y>JO[RXhX
=unidad	wFZG[
=uninstall	w?HBJH]J]NJZG
=uniqu	y-XKZ
=unit	pF[G]HIdK
=university	u7b>[DIHDIJSJZIcJ
=unknown	f!F#I%J&b(H-F/I3I7K:K@IBHEIFJH^IIJJKHMINJPJSHTJZB[I^J_Hb[cKdHfJgHhI
=unlock	S!C#X&J(E)F*I+H,I-E.I/E0H1J2I3G4H5I6H7F8H9J:F;I<J=F>D?E@CAHB_CGDFEJFHGFIFJGKDLFMENFOIPEQIRGSGTcUFVEWHXFYI[f]G^C_CaGb@cGdFeHfGgF
=uno	o(J*[-J3I9G>J?H@JCdDJHGIGKHMJNJOJVJXJZG]JaIcK
=uns	o%J(J3H7[9J:W=I>J?J@IHHNIOYSJU^VIW[ZE^Jd[fJ
=unser	h%J(Y)Z/K1X2Y3I4J7]:X=Y>J?F@GBECIDGFKGJHWIIJIKIMINZPJSIU[VEWHYZZC[I]G^IaFbHcIdIfHgIhI
=unsuccessful	u#X)JBCHJSJUGVHZa
=unsupport	w/]1]HGIJRJcK
=unter	yHJZHbYdZh[
=unterstutzt	r0X5Z7XHIYXgZ
=untick	l!J#I%H(J-J3I6K8I9I;J<]=J>I?I@HAIBBCJDJFIG]HGIIKJMJRITJVJXJYJZC]G^__JaJbIcJdbeHfI
=until	_#F%H(H)K*K+F-G/I0K1J3G7J8J9G:J=J>G?Y@cAJBDCHDZFJGHHGJJKGLIMbNHOIPZX^Z?[H]H^I_JaFbZcIdIfZgGhI
=untouch	y#K@YTYgX
=up	S!J#J%^&H(B)C*B+_,G-Y.H0E1E2G3A4E5F9D:B;I<G=B>C@BBFCHD^E]FFGDI?JDKCLDOCPDQGR[SETBUEV_WaXJZH]G_XacbHcBdJeGfEgDhB
=updat	W!F#G%G&I(^*H+H,G-C.I/]1_2H3C4E5^6E7F8F9Y:F;H<I=E?D@HAFBXCEDCEHFHGDHZICJIK@LFMCN[OGPEQIRESHTGUGVFWHXGYFZF[E]E^B_EaEbDcDdBeDfaga
=upgrad	g!H#G%I(G,J-H/J1a3I4E5]6I8I9H=I>J@IBHCJDJGIHZIIJIMJNIPIRGSITIUIVJXGYGZE[J]J_JaJbGcGdYeHf_gG
=upon	y%Y
=upp	o#^(J>G?HBICJHEIHKIMJVJZF[_]Ka]bG
=upper	oHINa
=uppercas	sHII^
=uppfyller	sHHIZKIN_ZI
=uppgifter	y+J3JD_HJOYZK
=upphor	y@ILaZI^HhI
=uprawnien	q!J%](_9I:J;]=J>J?K@IBHDIHHIKNJUJVHZFaJ
=uprawnienia	u%[(]9H;[@JHJZHaKeJfJ
=ur	u*J-I>J?]CJHFPZZGdJf[
=us	d!Y#J%J(I)G*E+I-F/J1J3J7Z9I:^=H>J?G@FBFCIDGEJIGKZLHMINHPISIU_VFW^XGY]ZB[J]H^J_KaHbGdIfHgI
=usa	u-a7]9F?J@IBJCKHGIJKIOJSHZIhI
=usada	y@JHIK_ZJ
=usamo	y0[1X
=usar	m(J)J*J-I>K?^@HBJCHDKHHIJK^PYUKV]WHZDaJhK
=usata	s-Z@FHHIHKaVJZHhJ
=use	T!D#C%E&J(A*]+E,X-c.D/K2H3D5I6G7Y8E9D;H<J>Y?b@?AGBCCAEGFGGYIFK_NBODQIRGSFUBV[WFXXYWZ8[D]E^D_DaFbJcEdGeFfEgGh_
=used	V!F%Y&J)E*I+F,^-^.I0I1I2I3J4H5J8G9F:F;H<J=F>X?c@CAXB@CCDHEHFGGFHZIYJGK^LFMHNCOGQIRISGTXUHVDWIYIZD[C]E^E_DaFbEcGdGeHfFgahD
=usei	yKZ
=useless	y7_?JHDZHbG
=user	@#J%B&E(^)X*[+],A-G.F/B0>1E2D3G4>5>6;7D99:X;b<@=]>9?@AcB^CIDZE[GaHHIGJEKHMBNFOGPYR>S?TIUEW@Y=][^__daHb@c9dXe<f=gIhE
=useraccountcontrol	y!^#I2F3G4I@IAIBICJDHHFIFL^PHVJ^I
=usernam	y/X:JBJHJIXZ[
=uses	k-J/I4Z7Y@II^JJK]NJSJZBgXhH
=using	j#Z-I/I:Z@GBHCJD]IHK_LYNGOHVJZDaYhG
=usluga	u(J7J9J=J@JBJHHSHTJUIZIcJdHeJfc
=uslugi	u(I2[:J=JGJHILXS]UHVJWHZIdZfH
=uso	k#J3C9I>a?I@HBIDJHFIHKIM^OBPKT]UJVYWHXHZE]JaHbHhY
=usr	h!I#J%J(I)H+Y-I/H3F7G8J9I:^<J=J>I?GA]BECZDEEJH@IFKKLIMGPJSITIUFV]WHXHZA[I][^Y_[aJbHcJdHfJgJhG
=ustawic	u@aHYKJZH
=usual	uBJHJIJK_hJ
=usuario	W!Z%E&H(_)X*B,E-C.H/F0F1H2H3H4E5H6F8X9B:[;Z<I=Y>A?@@@A_BCDGEFFGH=JGKEMCNDQHRESDTBUBWFXIYGZ[]]^^_ZcDeHfDgFhB
=usunieto	y*J-I/K4[?]CJHJIJKJNJZH]I_[
=usuniety	y8]HHP[VJ_XdK
=ut	q#J(G-I3J9I:I=a>G?J@GBFCJDHHZIHKGLXMINGUJVIXJ[J][^JaZbIdJfJhH
=utan	i!G#[%F&[(H)J*I+I,I-G/I1[2I3Z4G6I7H8Z9F:G;I<X=Z>X?G@CAFBECGEKFHGHHAIEJJKCLXMXNZODPGQJRGSJTHUIVGWKXGYHZB]E^Y_YaGbHcGdXeHfEgIhF
=utent	a#G%G&J([)I*H,H-B/F0G1J2J3C4I6G7E8J9D:[;[=[>F?D@HAZBDDHEJFIH>I[JIKFMDNEQJRISFTEUFWHYIZZ[G]^^Z_YcHeIfFgIhE
=utenti	s([)Z*G,G3H7[8Z9I:J@IAZCKDKHGIIMJNJPJVJZI[X]J_IdJ
=utilis	o(J,[-]3J9G?J@HBKHJIJK[MYUJVJZHhJ
=utilisateur	a!D#Y%F&J([)Y*E,F-C.J/H0I1I2I3X4G5J6I7Y9F:Y;Y<J>F?D@DA]BEDIEGFHH?IWJJKHLJMDNEOXQJRGSHTFUCWGYIZX^]cFeIfFgIhG
=utilisation	yTYV[WI
=utiliser	w?]PZVH
=utilizador	s7[I[KGLWMHZI^XdJ
=uur	l#G%J(I*K-I3G9G>E?H@bBGCIDJHCIHKHMINJOIPJSKUIVHXaZD]Ja_bIhJ
=uw	j#H%J(F)J*I-G3Z7J:H;J=I>J?J@XBXCJDGEZHEI]KHLIM]NHPHTYVXWEXXZB[I]G^HaJbIcXd[fJhH
=uzyc	w?[CIKZ
=uzytkownicy	y(H)]*H7[8^HIIIKJPGVKZI]J_I
=uzytkownik	g!^%H(E)H*J-G0I1K3F4I6J7H8G9H:I<J>F?F@EAFBFCXDZEJFJGXHEIDJJMFNGOYPZRISHTGUFVDWIXHYJZX[H]Y^Z_YbFcIdGeJfHgIhI
=uzytkownika	n!F#I%J&J(])J+J-H/I3H7H8J9H:J=I>H?I@JAZBICGDGGJHFI^KHMJNJOJPGSJTJUJV[XJ[I]Z^H_]aHbGcJdJhJ
=uzytkownikow	y!G(Z)I*J,JA]HJZIb[
=uzywan	sK_
=v	y9HH[IJZJb[
=v1	r1ZHIMIZJg^
=v2	l0K6JGJHdPFVEZKdFeFfH
=va	h!H#H%I(H)J*J-G/H0J3G4J6J7J9[:Y;K=H?H@ECIDFGJKGLJM]NGOHPJRXSITYUHVGWJXIZ^[J]G^J_IaFbYcHdIfGgJhF
=vaak	s#Y-]9I@IHJIJNJX[ZI
=vacation	s#]>Y@JBGHJMJNKZ^]J
=vad	y9H=G>I@IBGCJDHH[IJKIMJN]OJZ[aJbJhJ
=vagu	y-Z=IHZ
=vai	s>[HFM[ZHb[
=vale	w3I>H?XHGI^OJ
=valeu	y9]B[HHIJZH
=valid	i#J,X-H/Y3X9J>Y?D@EBECJDIGIIFKGL^M[NFOJRZTJVJXJ]J^IaFbJdJgJhE
=valida	w3[>JHJLXhY
=validar	w3E>^DJHHO]ZE
=validita	w@]HIIDN^
=valido	y3ZOXRY
=valj	y-[@IHJK]ZH
=valt	y%J>JGZH]MJ
=valu	q/ZN^ZG
=van	]!Z#C%C&X)F*E+F,E/E0G1E2X3@4X5H6D7E8D9A:^;^<H=B>E?CAEDBFEG[HEKYLEMAN^O]P[QHRWSFTXUDV^WDXCYFZB[D]A^D_Ca@cAdAeYf[gGhB
=vandaag	w9J>I@[HJX]aH
=vanish	o!F#J(I)H*^-J3J9J;J=J>J?Y@IAIB[DJGIHCIJKFLINHOKTIVJ]I^G_^aJbY
=vanochtend	w#]9J@^BJCIHIKHZJ
=vanta	sX]
=var	s+H.Y8J?IBJDFHZZ^dGeJfH
=vara	q#I(J)^-I.X3J9H>I@IBJDJHFI^KHMXUJVHXJZEh]
=varfor	s#E(J)J*]-J3J8K9J=J>H?J@FCGHGIFKGMINZOIPITJV]XIZ[[]]JaJhH
=varia	r#]-J9J>J@IA[BKHHIJKJTJX_ZH[JaG
=vario	w#JA_HJT[ZK_F
=vast	y#J-J9H>[?J@IHIIHK]OJZXhI
=vault	p2[@JBJHbIIKDZJ
=ve	y(^3J>JHIOZVIZI
=vecchi	yKZY[ZJhI
=vecchia	h!J#Y%J-H/Y3H6J7J9H=I>G?H@GBGCHDIHDIGMaNHOJTIUJVJXJZF[J]I^JaIbIcJdJfJg]h_
=vecchio	r0X5X>ZHIYX
=vece	o#_+K3I9H=J>H?KBHCIDIHEIGKEMINKOJTJXaZD[I]I^Ja[bJhG
=veel	r#^-I9K?K@GHHIIKKX^ZI
=velha	n#Y-I/[1X3J9H>H?I@HBICIDHHBIGKYM_NIXJZF]IaKbIh[
=velho	w0Y5X9I>Y?KCKHHY]
=vem	y=KH[JZT[dGfJ
=vencido	y9J>JBJH]MIa[
=vendor	lBIHGJdKJNEZE
=veraltet	y1]fJ
=verbind	yH[cY
=verbindet	yH]YXZI
=verbindung	w/IHYTJbKc_
=verboden	u!I-^/J0J9K>I@JBJHHP[QWTJZK_H
=verboten	y:KBJP[QXUJWJ^[
=verder	w(J3J>G?J@IB[CJHFIIKINZX[ZC]^aEcJ
=vereist	q(Z*I-I3J9I=^?H@IBKC_DEHEKINJUFVIXKZI]JaJcJd]fJ
=vererbung	w!I#K;_HJ
=vergader	y#G-K9H>G?K@JIIKJMJZ]][aGbK
=vergeben	y@]HGMGZHg]
=vergessen	k#G(I7J:Y=JBECJHZKFMHNHUZVJZ[[X]H^JbIdHhJ
=vergeten	p#I(I3J9J>Z?I@HBICJKJMJOJUIXJZ_[K]I^KaJbIhI
=vergrendeld	l!I#a3I?K@FBICJDKHFKHLJMIT^XIZF[]bJhJ
=verhindern	wT]
=verhindert	yHJKXLYZHbY
=verifi	r3G>H?JB^CGDZMHNIOJZ[]GaG
=verifica	p3H@JC^DHHDIJKJZG][aZ
=verificacao	o3D?J@JC^DJHGO[ZH]ZaX
=verificacion	n3Z?FC_DHHGOJXKZI]Y
=verificar	l!J#H-K/J3[7J=I>[@JCFDYHEIJKJOITIVIX]Z[]H^J_JaIhJ
=verificati	s(J*[3I?J@JC^DHHEIKZJ][aG
=verification	[#F%H(I,J-J/I3I4H5K7I8K;K=K>X?G@HAJBGC_DEIIJJKIMHNEOZPITHUKZZ[K]Z^JaZbJhJ
=verificato	y#I>K@IB[CHHFTJXKZ^aJ
=verifier	u+J3Y>]CIDZHHIJKIVJXXZIaJhJ
=verifiera	w3ZDJOYXY
=verifieren	y3[DJXZ
=verifieringar	y*ZCYDJHH
=verify	d!J#F%J(J*Y+I-H3Y4K6J9E:I;J=J?G@FBGCZDcHCIGKELJMINIOJPJTJVHXZZB[J]H^J_IcIhY
=verkeerd	o!J#^%K(H)K*J,]-F3^4J9F:J>H?J@EBGCGDEHFIJKHLIMJNJTJXZZD]H^JaIdGh^
=verlangt	o@JBIC[DJI[MZ
=verloopt	u@IHJLbTGZG^HhJ
=verlopen	s#I(H-J9I=]>F?K@HBHCJDIHXIKKFLJMJNIVJXIZX[J][a[bJdJhJ
=verloren	u>]aI
=verplicht	yDYHFL]^Kb[
=verrouill	h!I#a-J3H>I@GBFCJDJHFIJKILJMHNJT^VIXJZF[[]I^[aJb]cJhH
=verrouillag	y#]-JBJHIKJTZZIbW
=vers	sAZHHQY_[cZ
=verschieden	s-I/_6X@HCIHJI]KHNXXKZHaK
=version	^!H#G%F(F)H*H+J,J-F/J0[1e2J3F4G5a6I7I8I9G:I;I<J=F>G?H@FAIBFCHDGEIFJGHH^IGJIKILDMENGOJPGQJRHSHTHUGVGWIXHYZZD[I]G^J_JaHcGdDeHfDgFhH
=versuch	u@XHHX^ZJ
=versuchen	w9G>K@YHKIIKJMKTXXZZ]aK
=versucht	yX]
=verwaltet	w@JKJZIdagJ
=verweigert	m!J%_-J3J4J:K;]=X>H?J@]BJGKHFIJKINIOJPYTJVIZC]JaJcJdHfJhK
=verwendet	r#Y-Y@HHHK_ZIhJ
=verwendung	u#I-J@IHEK[T]V_ZJ
=verwijderd	y-J/I4]7J9J@JHKMITI]J_^dJ
=very	l%H2Z9Z@IBHIIK^ZE
=verzeichni	r3Z7Y:[@JBIHJdY
=veto	sBJHJJ_ZI
=veut	q3H9J=W>E?I@HC[DHHHIIKZM_OJTIZG]KaEh[
=veux	o#J+]9J>I?J@XBICGDGHZKHMIZY[YhJ
=vez	k#Z(K+X-H9H:J>J?J@aBXCJDJIIKHMISJTJUIVJX[ZHfHhJ
=veze	m!J#^3J9H=J>H?I@ZAKBICIDJHGIGKHMJOJVKX_ZE]Ia[hJ
=vi	l!I#H%J(J)I*[+K0[3Y4I6J8I9Y:Y=Z>H?I@GAKCHDFGJHXIGKHLZMINIOJPIRJSJTJUHVHWJXGYJZF[J]I^I_JaJbIcJd]eJfGhI
=via	_#J%H)G*H+[-J/E3J4J5]7Y8K:I=I>Z?G@JAJBFCJDEG_HCIIJHKGM[PGSITIUIVGWJXJZ@]J^Z_EaZdJfJgbhI
=vid	j!G#H%J(F)H*J+H,]-I3H4I5X6I7J8I:H=G>G?E@FBECIDYEJGKHBIHKGL]MINIO[PHRISGTJUGVFWIXIYI[I]H^G_Xa]b[cHeXfEgJhZ
=vieja	n#Y-I/[3K6J9G>I?J@GBJCKDHHCIFKXMaNIOJTKZG]IaJbJh[
=viejo	u0Y5X>X?IHJY[
=viel	l#[%J-^/J2Z3Z9B>F?I@EBICGDGHYIEMGNIOHTJVJX^YKZG]H^KaIfJhH
=vielen	w#[-J3J9[BXHGXI
=vien	o#J%K-H/J4I7I9J=J@^BJIIJYKILZMJT^XZZJ]JaIbJfJhI
=vient	y/I3H7J?J@JHFIGNJT[a_
=vier	w-I3J9ICJHGIbXJaI
=vietato	y)XQZ^W
=vieux	y5[HJYZ
=vigencia	y@[
=vijf	w#^@IBIHGMZPKVJX[ZGbK
=vill	e!H#E%G&J(E)H+[,J.J/Y0H1I2H3E4H5J6H7H8H9B:Y;H<J=G>B?[@ZAHBDC_DBEJFHGIH@JJKYLHM^NWOEPGQIRHSHTDUGVEWIXFYG[]]C^H_GaDbGcGdGeJfGhX
=vinkj	w(J-I9J;]@IHIKILJZF^_hI
=violat	r/YHJN[
=violation	u@[
=vip	yZX
=virtual	u-J9J@JH^KINKR[
=visibl	y(Z:JEKH]MJNIUI
=visio	n=HH^ZJ
=visto	y+[-XDGHJZJ
=vm	d!D#G%H&K(H)I*I+J,D-E.J/G0G1C2F3E4D5J6]7G8E9E:G;H<I=E>F?E@GAHBECHDHEJFIGEH]IFJIKFLIMHNHOGPHQIRbSFTFUEVGWJXHYGZA[I]H^I_EaGbGcBdEeEfggJhG
=voce	p#J%J(Y3I9Z:Y>I@[BIHGIJKHMHOZXYZI
=voglio	r+X-J@ZBICJDJHIIGKHMJNJZ[hZ
=voic	s!J9I>E?ZBIIJMJOJZI]Ja^
=voicemail	y>I?JH^aF
=voldoet	o(J-X@JHHIYKGNaVJZJaJ
=volevo	y?Y@_HGaJ
=volgen	u#J-J3H9I>H@IBIDJHIIIKIO[XJZI]]aIfIh]
=volt	p#X3I9J>F?J@HBJCJHEIIKJMJOJXbZI]Ja[
=volta	o!X#H(I+Y-J0X9I:J=J>I?J@_BICJDHIIKGMJOKTIUJVJXIZH]JaKb^hJ
=voltar	y@ZDIHKIJK^ZEhJ
=volver	wHIIJK_ZE
=vom	h!X#I%F&Z(G)Z*J,J-G/J1J2X3J4]5F8K9K:G;[=H>H?G@JBFCJDJFKGXHBIFJKK^LJMHN[OIPGRGSJTJUFVYXIZB[I]G^H_JaIbJcZd[fXhG
=von	f!H#J(I)J*Z,J-X/J0I1Y3I4I6J7X9G:H;]=F>I?IBGCIDIEJFJGXIXJKKZLJMZNFOYPHRHSJTHVHWXXYYZZC[J]H^I_HaHbJdYeJfJgHhH
=voor	a!E#E%F&J)[*_+D,G-^.J/I0H1[2G3E4F5I6G7X8G:E;H<J>C@BAGBBCDEHFIGXHJIBJHKBLFM[OGPDRGSFTHU_V[XCZ@[E]^^F_FaDcEeHgHhE
=vor	q3I>[@]BHCJDXHGIIKHMZOHRYXJZF][^JaJhJ
=vorhanden	yAKHJZF^J_]h[
=vorher	y#I5Y@JDJHJIJKIZI]_
=vorig	s3E9F>]@GHEIHK_OETKaIg]
=vorubergehend	sHJT]c[
=votr	e#H%I(F)G*G+J,J-F3Y6K7I>J?ICIDEE[GJHCI]KGLKM[NIOJPISJTXV[[I]G^JaJbId[fJgJhI
=voudrai	w9I?Z@]CJH[KKNJXJZJaJ
=vous	k#Y-I.X9^>I?JB[HDIHNJUJZHaI
=vpn	[!G%G&H(H)I*G+G,G-E.I/G0H1C2H3E4X5I6G7G8E9A:G;G<G=F>@?C@DAGBBCGDGEIFGGEHfICJIKELHMfNEOGPGQHRCSDTDUGVAWIXGYGZ@[G]C^G_FaBbDc>dGeHfBgYhF
=vraagt	u*K+[-J9I>H?HBJC[DFIHKJM[OJaJh[
=vu	y+]@ZDGHI
=vuelv	w!Y#J+YBKHEZJb^
=vuol	l#J%J(K*X-I3H9G=[>E?H@GBJC^DHHFIZK[MXNYOITJUIVJXJYKZF]JaHbJfJgJhZ
=w	V!Z#?%J&D(?)B*A+@->.J/]0I1B2D3[4A5D6A7[8[9H:Y;B=G>Y?C@@ADBJC?F[GYH@JIK=LFM]NCQDRASAT[UYVXWZXJYBZ9[C_^aZbHcIdIf>gYh?
=w32tm	n%H0J4J6J8I9I=H>J@JBEGJHEMJPJReUKYIZHcIdDeIfD
=waar	y+HDHHXZ^dJ
=waarom	s#H(J*]-I>H?I@FBJCFHFIHKFOIPJTKV]Z[[]hI
=wacht	r#J-H9[>G@IHEIJKJMHXXZGa_
=wachten	y@[XX
=wachtwoord	U!E#G&J(W)E*E+F,X-[.I/C0E1G2Z3E4E5H6X8F9E;F<H=D?BAGBXCCEGFHGDHFIXKZLYOFPDQHRESCTCV=WEXAYGZ_[X^[_FaCbWcCd[eFfCgEhX
=wachtwoordbeleid	yN]ZJ
=wachtwoorden	p%J(G/[0[4J6G7Z:J@EBGDIGKHYIHKFLIMHN[PJTJUZV[XJZE[J]J^J_KaJbIdXhH
=wachtwoordherstel	k!K(H:J=Y@IBGDIHEMKS]UZV^WZZFbIdH
=wahlen	s#H(J-]3J>I?]@EBGCIHEI[KYMINJZD[[]I^IaJhG
=wait	[!H%I(G)J*H+I-F1J2K3G4J7J8J9]:H;J=J>C?F@cAICGDGEJFJGJHFIDJIKDLGM[NDOHPHRJSJTGUIVGWJXdYJZB[H]F^H_JbZcJdIfIgIhG
=walk	w@KBZHGKHMHNJZF]_hK
=wall	wH[N[RJ]J
=wallpaper	y>JH]
=want	P!I#H&H(?)E*Z+_,G-Y/^0F1G2G3B4G5G6F7E8C9E:Z;H<I=E>]?J@[AFB;C^EGFFGEH[I[KZLHNHOJPCQHRGSFTBUBVAXGZ=[_]@^C_Fa?bFcHdDeHfEhX
=war	p/E>JBYDIGKHIN[PXZI]^_JaJcIdXfX
=wart	y9]>H@JHFMIXJaZ
=warten	r9H@^HIIKKJXYaX
=warum	u-JBJHHIIKKMJNZV]ZF[[
=was	K!_#A%X&F)Y*@+D,C.D0F2J4Y5C6H7E8_9Y:F;J<C=J>a@XAGBbEEFIGDHCJ?LGMANJOHQFR^S@TAUGVDX>[D]Y^__[a=bDcEdFg?hC
=wat	y-J=F@IBJDJHZIJKIN[Z^]JaJ
=watch	s>I@]HYKJOHZBa]
=way	e!I#G%J(I)J*H+I-B/I3G4J7I8J9C:J;J=I?c@EAJBCDXEKFJGJH]IEJJKGLJMINYOIRJSIT[UIVGX[YJZC^I_IbIcJdIfIgJhH
=ways	s(J*]?[@HC^DJHEIJKJZH[K
=wczoraj	r9I>J@]BGDIHGIJKGMZZF]]f]hI
=we	N!>#A%=&[(D*C+H,D-G/D0]1]3a4D7X9A;C=e>Y?EBADDEXFXGYH]I?K?L]M?OHPGQZRASETGUFVGXAYXZD[I]@a@bBcIdYe@fDhA
=weak	l-]9JHYIXJXKINIZH
=web	_!G#B%H&J(G)J*H+I,J-D.J0J1I2J3E4E5H6G7H8I9D:G;I<J=H>E?E@DAIBCCGDFEHFIGHHgIBKELGMeNXOGPGQJRDSHTcUHVGWJXFYDZ?[F]F_HaEbKdHeHfEhG
=webblasaren	y.YHHKJZJ][b[
=webcam	yH]
=webmail	o-J>J@IBZHZKJM_ZFhE
=websit	nHXI[ZYcJ
=wechsel	w-J@aHIKILXZJ
=wed	w(HDHH_ZJ
=weder	y*I9J>HCID[HEMIa_
=wedlug	y9IBJDJHHIJNJSYZI]]h[
=week	d![#G%H(G*I+J-G/E1I3G4H5I6J7H8Y9D:F=G>Z?GAIB@D[FIG]H]IXJJKILFMGNZOIPHRISITFUGVXWIXIYJZX[H]E^H_]aIbHcGdIeJfEgIhH
=weekend	m#Y1E4J9[@JBIHGRJTJVJZ]f_
=weer	r#I(J*J-I3H9F>H?J@aB_CGDJHFIGKEMJNJOJVJX[ZF]JaIfIhI
=weet	u*K>F@FCKIIKGMINHOIVHZX[ah[
=weg	k!I#G%J(H*H,I-H/G0J1Y3G4H6I8Z9E:I;Z=I>Y?_@FAJBFCGDGFJGJHEIEKHLIMFNGOIPHRYSJTHUIVHXHYZZE[J]^^J_IaGbZc[dGeIfGgJhH
=wegen	u+X>GE]HYNXT[ZG
=weggeklickt	y>IBKCJDYHHZZ]]aJ
=weigert	p%J*J-F/J4J>J?KBJHEIFJ[KFN^O]PJVJXJZ[[JhJ
=weil	k!J#K%J(J+[-Y/^0K3I6J7J9H:I>F?H@]BIC^DEHCIJKXMGNFOHPITJVIWKXJZ@[J]__KaGbIdKfJgIhY
=weird	u-]/_7J@GBIF[HEIFKJMJZF
=weiss	p%I(J-I.X9]>J?J@FAYBJCIHFIIKGNYZY]JbZhY
=weiter	p&W-I/J:[;K>X@IBKC[HCIIKHMZNJOJTZZF]JaIg[hI
=wel	s!I#J%J(G)^*H-J3I4I7J8J9Y:I;I=J>G?I@JBHDIHFIHKGMHOIP]V^ZE[J]G^J_IaHbZfJhI
=welch	s-I=IH[IJN^OZZJfJ
=welcom	y-H9Y>JBJHFIJK^VJZIbYhJ
=welk	w-IHZKJN]OZZHfI
=well	l*J-a/Y3J9J?F@JC^HBIIKHMJNJTYZDbK
=went	^!H#F%I(H)J*J+H,I-F/[0J3G4J7H8J9F:I=I?F@YAIBcCFEJFJGJH>IFKKLJMHNDOGPHRHSGUIVGWIXHYKZY[H]b_IaEb_cHdJeKgHhD
=werd	y+X-J>JBJC[DJHH]]
=werden	f!J%E(G)J,X-E/G0[3I4]6Z7X8X9J:Y;]=H>F?E@YC[DFEZGJHCI]JJKCLHMFNIOIPHSJTIUHVGWJXHYJ[G]F^F_JaGbIcIdEfHgIhE
=were	^!F#G%^(F)H*H-E/G0I1]3G4H5J6I8H9F:G;H>G?XBDCFDFFIGIH?MHNGOHP]QKRHSGUHVYXHY^[I^^_IaFbGcGeIfGgHhI
=werkt	l(J-H9D>I?X@IB_DJIIKHM]NJVHZY[J]JdHfZhI
=weryfikacji	s3H>J?HCaDIHHIIO]ZGaI
=weve	n7ZBHDKHDJ]T[UX^X
=what	R!C#G&Y(])@*B+E,G-I.H0G1E2H3F5G6Y7G8F9Z;G<D=D>A?D@>AEB@CGDHEGFFI^J[LEMJNXOXPFQHRFSFTAUBVHWGXDYGZc[DaCbBcEdDeGgFhb
=whatever	l-I/K@YHCI[JYKHNaZIhH
=when	P#Z%[(Y*X,]-D.I/I0E1H2I3_5H6H7I8G9F:J;I<J=G>E?[@JAHBACEEHGEHZI@K_LFMINZODPIQIRHSGTIUEVCWFXEYHZG^D_Ya_b]cIdFfEgChX
=whenever	w6]HIJZNHZIfK
=wher	]!I#G%I(Y)H+E-I1I2J3E4G5Y6I7H8J9G;I=I>D?F@DAIBCCFDDFJGCHcKALFMGOFPIRHSITHUHVBWJXIYJZ_[Y]F^G_HacbIdFeKfEgI
=whether	o+H9Z=D?ICIDHHcJJaK
=which	V!G#F%[(E)E*E+H-A.J/X0H2I3D5Y6H7]8H9F:G;I<J=F>^?F@BBDDEEJGHHaIYJFLCMFNcO[PDQIRISJTHUGVGWHXGZJ[G]E^W_FbFcEdDeGgZ
=whil	^!Z#G%H&F(F)X+K,Y-F/F0[3^4H6I7G8H9H:E=^>H?H@FAJBDDGEHFKGHHDIIKFLFMYNFOJRJSITaUZVGWJXJZF[I]a^E_IaIcHdXfGgIhY
=whit	yHJb[
=who	[#E%G&J(F)[+I,I.J/G0J1I2J3D4F5I6I8H9Y:G;H<J=G>C?D@^BCCED]EHFIGFHbICJGKEMEOFP_Q[RISHTHUGVXWIYIZ=[W]F^EaGbGcHdHeJfHgGhF
=whol	l!J)I-H3G>I@]BKDJHJIHKHNGO[U^V^WJZChI
=whos	l(J+Y-H3ZBIDIGZHAIYKILYNJPJZC^X_^hJ
=why	Y#Y%G&](A)F*b+C,I.I/E0I2J3C4H5I6H7G8G9A:E;I<J=E>B?]@_AHC@DCEIFGGGHEIXJGKYLZMENIOFPJQJRISGTEUGWIXFYIZ_[Z]E_GaCbEcGdFeHfFgFhC
=wi	u#Y9J:J>JBJH_MJZJ
=wide	yU[
=wie	i!J#F%J(I)J*J+J-F/J3H4J7J9X:J;K=J>C?FBFCGD]GJHdIJKaLIMFNFOZPKRJSJUGVDWIXGYK[G]F^KaEbHcJdJfJgJhG
=wieder	h![#[%J(I)J*J+Z-E3I7J9D:H;J=I>G?H@_AJBaCFDFFJHCIEK[LJMHNHOIPHRJTJUJVGX[ZC[I]F^J_JaHcJfEhH
=wiel	r#H3J9J>J@IAaCJHHIJKJX^ZI_H
=wife	y@]FIHFIIK]NJZG
=wifi	d-I:G>I?I@IBGHeIHKJNJZB]KaJcIfJhJ
=wijzig	w@]KJL]MJZIhJ
=wijzigen	e!I#F%H(F)K*I+J,I-G/H0J3H4I6J7]8J9F;H=I>G?HAJBDCHDHFKGJHEIGKEL]MENFOIPHRJTHUIVGXHZ^[[]H^a_GaHbGcJdHeJfJgJh^
=wil	f!J#H%I(F)I+Z,K-E/H0J2K3G4J6J7J8J9E:Z;I>B?]@]AJBDCZDCFJGIK[LIMZOFPHRISITHUIVFWJXHYJZX]F^I_IaCbGcIdHfGh[
=will	_!G#E%J)J*J+G,K/H0F1J4J6J7J8J9[:H;J=I?E@ZBDCXDCEJFFGIH_IDJIKZLJMZNFOGPJRJSIUHVFWJXGZY[]]F^I_IaEbGcIdHeJfI
=window	O#Y%E&H(A)D*D+D,F->.H/]0G1E2F3C4A5b6F7C8F9A:B;F<G=C>@?]@AAEBCCCDAEFFFGEHYI=JCK>LDMcN@OEPDQGRDS@TAUCV@WEXBYHZD[b_IaCbfcXdDeFfXgc
=wipe	y>EH[P[
=wiped	w#X+[3H>]?IBIHEOJ]JaJ
=wir	j%J*X+X-X/J1X3Y4K7Y=[?J@HBYCGDWGJHGKIPJVJZG^I_JdXeJfGhI
=wird	]!K#G%E&J(C)G*Y,H-Z.J/E0G2I3H4G6H8I9F:E;H<J>X?_@^AIBCCDDEEIFHHEIAJGK]L]MCNJQJRISHTGUGVDWIXYYIZH[Y]B^EbEcFd^eGfEgFh^
=with	G!A#I&I(Y*I,]-E/]0@1A2H4D5F7I8J9E:^;X=Z>[?H@JAFBYCGDGEIFZHJIEKILIMYNYOZPXQCRXSETGU@V=W@X?YB[>]>^Ca_bJd@eYfC
=within	p#Y@aBJF]HDIJNHXYZG
=without	Y!G#F&Z(C)Y*F+G,G-E/G0J1J2J3_4Y6I8H9H:F;J<J=I>[?D@AAGBaCFDWEHGEHEI^JGKDMDN]O^PERISETFUEWYXGYJZB[]]H^DaBbGcGeBfFgHhE
=wizard	Z!G#F%F&J(G)G*E+a,e-G.J0H1J2K3H4I6H7H9H:H;K<J=H>D?F@EAIBZCIDCEIFHGZHHIFJIKELIMFNGOIPGRISHTHUIVGWJXIYIZ>[H]H^G_GaIbGcHdHeefFgGhE
=wlaczon	sUYV]ZKdX
=wlaczyc	u.X6]8[HXPJUIVFYIZHdEe[fJ
=wlan	yH^
=wo	y9I:YBHHZZ]
=wohl	y(XC]HJIJVWZJ
=wollt	w-K/[9[@^HIIJKINJZH
=word	b!J#F%J(H)I*I+J,J-b/I3H4J7I8J9E:I=G>G?FAJBECHDHFJGJH^I^JIKILIMHNDOGPJTHUIVFWKXGZ@[H]H^I_Ja^bIcJdIfIgJhD
=worden	r!Z%J*[>X@JBYG[HGMJUXVIZH^JdI
=wordt	j%I(H*J-F/I6K7Y:J>H?^BFDIHDIGKFL]MFPJTJUJVIXJ[H]I^EaHbIcKd_fJgJh]
=work	L!G#?%]&F(I*@+D,E-=/Z2E3H6D7E8Y9?:I;G<F=@?FACBfC?D>EEFFG@IBJIKDMaN>OIPHQGSBTCU?WDXBZd[@]@_BaCcAd>eCf^gKh?
=workday	y![0GH[bJ
=worker	y!]HH
=workspac	m(J7c=IBJHFSJVJZE
=wort	y-ZHJ
=would	i(F-_3I7K9F>Z@HBHCJDJH^IGNYUJVZZH]KaIhF
=wouldnt	w-Y9JBHHGKJN[ZHh[
=wpisuj	w3H>HDJHIIJKIO_ZIh[
=wraca	y+[@JDFHJNJXJb_
=writ	Z!B#C%b(D)G*H+H-F.J/F0E1G2H4Z5H7H8Y9E:G;H<I>W?G@CAGBECGDFEIFHGHIDKALHMFNEOXPJSHTGUFVEWHXDZI[G]E^F_YaGbCd_g]hE
=writeback	I!@#?&G(>)@*D+D,Z-A.F/D0[1]3B4H5X7E9H:A;H<X>B?B@BA]BFCBD@ECGYIAJYK>LAMCN?OFQWRYSBTAU?V>WBXBY^ZD[A]B^?_]aDb?dcecf]h?
=written	f!H#J%I)J,I-I/[0_1I3J4J6G8I9J:J;J=J>I@JAJB]GFHXIKJHKHNFPXRYVGXJ]I^K_FaHbIcIdCeHgZhJ
=wrong	R!B#a%G&I(B)F*E+G,_-?.H0G1F2G3]4E5I6Y7F8F9X:E;G<I=F>A?C@HAGCFDDFGGEHZIAJDK=LGMGNBO]QHRaSFUGVDWIX]YFZX[F]C^C_FaEbXcBdCeBfBgZh[
=wrongly	y-J3[E]HIIJOHUK
=wrot	r-J/_4I@[HDNGRJTJYIZG_JcIfFg]
=wurd	b#F%J&K(F)I*G+J,W-E0J1J2H3F4Z5J6J7H8H9H:F;I<I=Y>[?YAJCGDFEJFJGHHJIFJIK[LHNEOHQJRISIUXXG[H_]aEcHeIfGgHhF
=wurden	y%](H3Y?Z
=ww	s!J#Y3K9J:J>]?J@ZBICJDZHBIIKIMJVJXJZ][J]HaJbJhJ
=wybierz	y-YHJK[
=wygasa	w@JLaTHZH^H
=wylaczon	j!Y(G)Z*J.X;[<ZBJDJHIVJZJbZ
=wylaczona	w!I1I8J9IBKHFRIUaVJcIdJf]
=wylaczony	w!bHHPJZG^I_IaKbKdY
=wymaga	y=ZCXIY
=wymagan	o#J(J*J+J-J3J9I=J?I@JCaDGHHI^KIN]UJZHaJbJ
=wymaganych	w(Z=ZZJ
=x	n#H1^@ZHXIJKJTJZJ
=xbox	wH^ZK
=y	T!Z#^%I&G(H*J+X,E-E/C0E1E2F4C5F6X8X9;:Y;D<G=]>^?C@_ADBZC[DIEFFHGCH8I^JIK[LGNIO[QFRGSCTKUBVJWDYYZ@[H^D_CaFbIcCdCeEgJhZ
=ya	e!G#F%I(G)[*G,J-C.J/I0I1J2J3D4I5K6I7H8J9B:G;I=Z>^@YAJBbCDDBFJGIH?ICJJKbLHMENFOCPIQJRISITHUFVDWJXZYZ[G]F^IaCbHcIdIeJfGgJhC
=year	b!_#H%J(G)J*J+J-[/I1^3H4K7J8J9Y:X>_?X@FAJBECIDGFIGJHAIYJJKbLZMHNFPITJUJVHXIZ>[I]H_IaIbGcJdKfHgJhG
=yes	s!J#J%K(J)J*J-H/_3I4J7J9^=J>H?H@HBGCKDIHDIGJJKIMHNIOKPHRJSHTIUJVIZE]J_JaHbKcJdKfIgYhJ
=yesterday	g!J#I*J-H3J9G:I=]>Y?I@^AIBYCJDJHHIGKCMINISJXJZ^]JbKhJ
=yet	_![#G%G(F)G+D,I-G0E1F3H4H6J7H8H9H:F=G>D?FBACHD]EIFIGCHEIEJIKILHMgNCOIRWSITXUEVaXJYJZC[H]F^H_IaHbEcGdGfCgEhI
=yo	p!J#I(Y*J-I3H9Z:J=J>[?Z@FAKBGDYHDIFKHMINIOIPKRKTKUIVZXJZE[J]IaGbKcKfJhH
=you	O!C%E&G(G)@*D+Z,G-E.G/D0G1J2G4F5G6F8E9h:E;F<H=H>G@@AEC@D_EKFFGEHJIDJEKJLDMAN@O^PCQGRFSDTDUDV^WHXYYI[D]B_HbJcFfBgHhY
=young	y@aHEIIKIZI
=your	M#I%F&H(>)H*@+],D.G/E0G1Y2F4E5G6E8E9c:a;G<G=]?J@BAEB>CIE^FFGCHJJELCMCNGOXP@QGRFSDVYWIYGZJ[C]D^F_FbCc^dYeCfDgB
=yourself	y#X=J?KHIU[VXZG
=youv	o#FCZDHHGKXTYX]
=yubikey	u?_HIZG
=z	[#B%C&G*C+D,F-Y.F/C0E2F3]4Y5F6X8C:_<G=B>??Y@IADCAD>FDH@IIKYLCM@OZP]QFRCSBUAVEWCXBYE[D]B^E_HbZcYdAeFhB
=za	g!H#Z%H&J(H)J*H+Z,I.J/I0I1Z2^3E4F5Z6I7I8H:H;H<H=G>D?F@XAGBCCFDDEIFHGHHGIcJIKDLHMENFOGPHQJRGSHTHUHVGWJX_YHZB[H]E^I_HaZbHcEdGeIfEgIhG
=zabezpieczajac	w)K*[9J?^C[DGHIIJNJZJ
=zablokowan	i!G#Y(J)Z*I+J-[.Y3J:K=K?I@IAJBFCIDIIHK[MINJPHT[UHVHWJXIZH[Z]J^K_KbJdJfJgJhJ
=zablokowany	w#^-K@JHITZ
=zahl	y-XHII^
=zapi	i!H#G%G(I)J*J+J,I-I/J0I3H4Z6[7I8X9G:H>H?H@GAJBGCIDHEKFJGIIHJJKHLIMHNIOJPXSJTJUGVHWJXHYY[I]J^H_JaIbHcHd_eFfXgXhH
=zapisanym	y3[II
=zapisu	n!J#J%Z(H)K*I,Z-I/I0J3H4I6J8[9G:J;J=Y>I?J@JAKBICJDIEJGJHEIHKIMINJOIPGRITJUJVJXJYIZG]I_JaIbJcXdYeagJhI
=zapisuj	s%K0Z1J3K8JGXHHKJOKY]ZKcIdZeJfYgXhK
=zapomnialem	w@KBJDWHHUJVJZ^
=zaproszony	y:_HJMJZH
=zarejestrowany	s+a?[BJCHDHHD
=zarzadzan	y#J:[BJNId^
=zasad	q#J%J(I*J-I/J3H6J9H:J=I>J?[@JAKBICIDIEJFIGJHGIHKJLJMJN_PJSJTJUIVJW_ZF[K]I_IaJcHdIfI
=zasady	r#J(J)I*_-H9J@GBIDIHFIJKGMJNaPIUIVIWZZF]JbJdJhJ
=zawiera	u!J#F(J-_7IAJBJDJHFI^KITIZF[K]J
=zaznaczon	u@HL]ZG^_
=zbyt	l-b3J9H>J?J@YBHCJHFIIKHMKNJVJX^ZGhH
=zdarzeni	w&[FJZIdKe[fY
=ze	h!H#G%I(H)J*H+Y,J-[/I0J4J6J7I8J9C:I;J=I>[?E@FAIBEEIFIGJHBK]LJMGO]PIRJSHTHUIWJXGYJZB[J]F^J_HaGbJc[dYfIgHh[
=zeby	w#J+[@ZBIDZHZVIZEhI
=zegt	l!J#I(I*I+Z-^3G4J7I9G:K;J=J>E?HAJBICFEJHFK]MJNXOYPJRJSKTJUJVIXHZY[K]H^K_KaHbJcJdYfKhI
=zeichen	m#J%J-Y/[2[3I9J@GBJCGDJFXHFI_KHMJNJRJTJXKZH]KfJ
=zeigt	q%K,J0X3J9J>F?H@JAJBJCJHaIHRZXJZJ_YaHbXdJfJhI
=zelf	w(G-J9G>I?J@HBZHGIIKGNJU]V_ZH[IaJ
=zelfd	yA[DJHIK]VJ
=zero	q3]>G@FBJIIO[TYXHZJaX
=zetten	w@^ZJ
=zgadza	u3I>JO^ZIhZ
=zgubilem	u>_BJDIHJZH
=ziffern	y-J3[HIIXKJOZ
=zijn	k![#I%J(H*H-J3[9E=J>G@EBXDHHFIYK]LJMHNIOIPKUJVZXJZE[J]I^Z_JaHbIfK
=zip	y(JBJDJH^ZGhJ
=zit	p!I#]%J(X-I3H8J9H:I;J=J>H?J@GBICIDIGJI]KYMINJOIP]SJTIV[XIZD]J^J_JaIbJdGeIfIgKhI
=zle	p!H#X%J(I)J*I+J,[-H3Z4J9E:J;J=K>G?I@FAJBGCGDEHEIHKGLJMINHOIPJRJTGUIVJXaZE[J]H^J_JaIbHcIdGeJfJhb
=zly	s#J-I3Z4]6]8I9I=J>I?J@IBICIDGIHKJMINJPJRZUJX]YIZG]JaIbKcJdFfIhK
=zmiana	u7]LYZX_JhJ
=zmiani	y@J^Jh^
=zmiany	u#J@ZBIHHIJKJLYMJVJ^_hJ
=zmieniac	y#I-H@[BIHJKJMJTJ[]^[hJ
=zmienic	m(I>J@^BGDJHYKGLXMHUJVIZY[J^]dJfJhF
=zmienilam	w3G9I>]@^BIHFIIKIMZOHZIaFhI
=zmienilem	r>X@Z
=zmienion	o/[9J@[B^HDMZTGZJ]K^JdKfIgYhJ
=zna	y:]BJHFM[gY
=znakow	s!J#I%J-J2_3I9G;J>J@HBICJDKHGIaKHMJVKXJZH]JaJ
=znaleziono	y4[HJ_]
=znam	y>IBHDIIHMJZF[ahI
=znowu	w#[-I9I@ZBXHHIKKJX]ZHhI
=zonder	h!H#Z%G&Z(I*J,J-H/J1X2I3Z4G6J7I8Z9H:H;J<X>I?J@CAIBECHD[FHGIH?IGKGLYMYNYOEPHRITIUKVIXHYJZE[Y]I^X_YaFbHcIdYeJfFgJhG
=zoom	r-IHaIEZI
=zostal	y_]dZ
=zostalo	r!Y(JBXHJM^TXUKVJZI
=zou	y>KHJIJKJOJV]ZIh]
=zresetowac	n(H7J:X?K@IDIEXHYMISYUHVFWJZ][JbHfKgJ
=zresetowan	y(JBYM[UKVJZIg[
=zu	Z!D#]%D(C)F*E+G,F-d/E0G2Y4E5H6F7E8G:C;F<I=C?A@KAGDWEFFFGFH;I]JGKELXMCNZOGQHRFSFVCWEXdYFZF[J][_FaAcEdCeFfDgFhA
=zugriff	m#K%_3J4J9J=J>]?J@ICHDIHXIJKINIOKZY]JaJdJ
=zum	j!I%X(X4Z6J:H;J=G>J?[@GA]BICIDHGJIIKIL]MJNJPJRKTJUGVGWYZC[Y]I^J_FaJbXcId[fFhJ
=zur	o#J(K+^3G=J>H?[@JBJCFHFIJKINIO[UJVJWYZG]IaFbJcZdJf[hJ
=zuruck	l!a#H%H&](J-J/J3K4I=H?J@HBICIDIHDIFJXK]MINJVI[J]JaJbZdHeJfIgYhJ
=zuruckgesetzt	l%J(H:Z=K>W?J@YBZE]HFKIM^UIVHZD]J^KbIdIgX
=zuruckschreiben	r%Z3J4Z6Y9J=I>J?JGXHGKKPIRIUIYJZGaJcHdafE
=zurucksetzen	W!D#F&J([*H+I,H-I.J/G0I1I2J4F5I6G7E8H9J:];H<J=Z>H@EAIDCEIFZGGHIIGJHKCLYMFNEOHQJRHSITHUXVYXFYIZZ[J]X^E_GaZb]cYeGgFhF
=zuruckzusetzen	u(].Z:J@JBIHJVIX]ZH]JbJdK
=zurzeit	y#Z:JCZcY
=zwei	g!I#J%K(J)J*a-I/[3H7J9G:J;J=I>H?HA_BGC]DGHGIGKYMINHOZPIRJSJTJUKVJXGZG]G^J_JaHbKcJdJfJgIhH
=zweit	p>K?J@_BJCaDJHIIJKIOJZG]K
=zweiten	y@YHZ
=zweryfikowac	y#I-J3ZX]
=zwischen	w/H9H>J@ZHHK]RXTJXJc]hJ
=zwrotnego	m!J#J%Z(H)J*I,Z-I/I0I3G4I6J8Z9G:J;J=Y>H?J@IAJBICIDHEJGIHDIHKILJMHNJOIPGRISKTJUJVJXJYIZF[K]I_JaHbIcXdYeaf[gJhH
=zwrotny	i!H#G%G(I)J*J+J,I-I/J0I3H4Z6[7I8X9G:H>H?H@GAJBGCIDHEKFJGIIHJJKHLIMHNIOJPXSJTJUGVHWJXHYY[I]J^H_JaIbHcHd_eFfXgXhH
=あ	d!H#H%F&J(X)J*I+J,J-Z/I0I2J3I4I5J6I7H8J9a;I=X>Z?F@EAICYDGEYFYGIH@IHJJLIMXNCOGPHQKRHSITIUEWHXFYJZH[H]H_YaFbEdYeJfFgI
=い	I#H%G&@(X)F*C+Y,H-[.J/E0X2=3^4H8D9I<A=D?X@JA;BID]EEF>GIJAKZLCMXPHQHRGSGTIUJVKWXZZ]@_ZaZbIcHdFeCfYgH
=う	^!X#C%F&I(C)F*E+F,H.H/G0G1H2H3@4E5H6Y7E8G9_;E<I=C>X?A@aAGDHEFFGGFHJIHJHKWLYM@NAPDQHSFTJV[WEX[YFZZ]C^Ea@cEdCeHfCgFh_
=え	]#]%Y&J)K*K+C,H-A.I/G0H1H2H3B4F5H6F7E8G9A:B;G<J=D?_@cAHBBCCDXEGFIGFHIIZJHKZLXM]NBOFPJQIRFSGTCU@WEX]YG[[]E_FaBcFeGfEgHhJ
=お	k!H(H-I3I4K7K9c:I=J>H?IDIHEIGKHLKMGNIPJRJUIVIWJZ[[K]JaJbFcJdZfIhI
=か	W!H#Y%C&X)E*W+C,F-[/C0C1F2F3Z4]5E7B8I9^:@<G>F@^AEB>D@EEFEGCHZIXKENGOAPYQFRBSDTJUAV?WCXGYY^A_Dd?eEfKh[
=が	I#=&@)H*@,I-H.H1E3_4X7>8:9A:[<J@CBDCZD?FDG@HHKBLBNFOYP?QGR]SDT<UYVEWZXCZZ[XaacIdYe;f_gChI
=き	W!K#B%C&G(J*D+D,[-D.F/C1E2G3[4Z5F6X7H8]9?;D<H=Z>^?XAEBFC@DDEIFFHJIIJFKELDMBN?OBQJSHTBUJV]WCY]ZJ[Y]CbGdYf_gH
=ぎ	k!J#H%J(J*J-]2^3H4K9C:I;K=J>H?JAKBICGDIFJGJHBI_KELJMGNEOJPIRITJUJVJXcZC[J]J_JaIbIcJdIfHhH
=く	[!F#a&I(J)H*F+G,H/G0G1Z2G3]4D5[6F8F9[;F<I>[?IAGCCDCEHFGGEI@K^LDMJNAODPDQHRESGUCVCWFXZZ[[C]D^E_DbCdIeHfDgFhY
=ぐ	w!I=I@ZHJTZUJZ]bJ
=け	_!F#C%[&I(E*Y+F,H.H/Z0H1H2I3B4F5I6G7F8Z9A:D<J=F@XAFBCCYDHEHFZGEHEJHLGMAN]OXPYQIRGTYUEV]WGXBYH[^]Z^G_EaBbEcDdEeHfEgG
=こ	f!F#H%H(^)I*H+G-H.J/G0J1J3C4H5K6J7H8I9]:_;I=F?C@DAJBFCFDKEXFJGIHJJJLIMFNEOEPHRHS[TEUZVDWXXEYIZ][I]G^H_HaYbGcHeJfFgHhX
=ご	s9]>]?K@JBYHEIJ
=さ	V!a#a%I&H(A)E+Y,F0F1F2F4D5G6E7Z8D:X;X<H>=?]@DAEDFEEFFHGMIN[OZP[QXRCSETIU?VHYEZ=[X]B_BbEcIeFfBhE
=ざ	w9]BJZX
=し	N%I&X(F)@*F,A.F/J0J2B4Y5B7G8Z9[;H=@>Z@^A@B]CXE@FBH:JAM_OFQYRFS@VDWJYXZX[C]H^=aAbGcJdZeAgYhH
=じ	o!J%J-I0J3J8I9I>JAaB^HFIJK^MJNIOJVJXJZE]Y_GhI
=す	T!^%B&G(])D+D,D-X/F0D1F2[3@4C5F7H8D9a:Z;D<H=?>A??@ZADDDFEHXIZJJLGNZOBPGSCUEVEWBX_YEZX[F]A^BcHfIgBhE
=ず	m!H#J%H(I*J+H,_-I/J0J3I4J6J7I8J9I:I;Z=J>G?H@FAJBHDZGJHDIIKHLJMGNJOJPJRaTJUIVIWKXIZF]]^J_JaIbIcJdZeJfHgYhI
=せ	X!K#D%D&I)F*E+F,F.G/F1H2H3J4X5H6F7I8F9>:G;F<I=X>XAGBJCEDXFGGEI[JGK^LEMANGPGQHRESFTEUYVZWDYXZb[J]D^C_ZbFcJeGgEhF
=ぜ	w#F*]-J@ICIHFIIKJNJPJTIZ][]hJ
=そ	l!H#I%E(I*I+J-E3G4J6K7J8J9Z:[;[=I>^?[@FBXCHDHGaHEIEKYLJMGNGOHPJRISJTIUHVFWIXHZF]I^I_IaHbIcJdHfHgX
=た	Q!]#_&D(=)B*K,B-H.C/Y0A1B2C3Y4]5C6J7?;@<E>Y?a@[B]CCDEEIFBGGHCIZJAK[NXOCPXQCSAUEV;W?Xa^?aCbJc>dGeBhD
=だ	Z!F%Y&H(C)Y*X+E,F-_/E0G1I2H3H4D5H6F8X:B<I=D>?@JAECXDJEFFYGCHEI[JGLEMbN[OBPXQHRDSET]U?V[WXXHZA[]]D^E_DaBbDdHeGfCgEh?
=ち	i!G#Y%I(H)I*I+J,J-F.J/I0J1I2I3]4]5I6I7I8I9_:G;I=H>E?E@FAIBFCFDGEIFIGYHKJIKFLJMDNGOGPHQJRESYTIUWVZWIYIZE[H]G^I_HaEbGcGdEeZf]gJhG
=っ	X!^%C&H(B)F*J+B,F-]/Z0E1E2G4B5G6D8D;J<H=_?D@JAEB@CCEEFFH?KXMCN>PEQGRXSETBVZWDXYZD[C]]aZcBeFgD
=つ	e!F#H%[(G)]*Y+H,I-D.J/^0F1J2H3B4[5H6G7H8[9D:F;G=G>C@EA]BGCdDDEIFIGHICJIK^LIMDNFOFPHQJRHSITGUEVFWIX[YIZB[G]G^H_JaCbFcGdGeJfGgIhF
=て	O!^#^&D)G*?,A-_/C0@1Y2B3H4>5B6?7X8I9J:F<E=^>_?G@GA@CDD[EAFBGZH<IIJGKZLYMINWOZQBSITIWZXYZ@[@]W_JbDcDdZeAgG
=で	N%=&C(C)F*D-@2A5A7[8G9Y:[;F=F@XA?DIFAHDIGJ@LEMZNJOFPEQISHT[U^V]YAZA][_;aEb^fFg[hI
=と	X!B#B%F&H(E)F*C+Y,G-b/D0F1G2G3>4E5G6X8F:E;E=C>I?F@]AEB@CYDZFFGEH;I_JFKXLDM>NcO]PGQGSETDUBVAWEXWYFZI[C]C^DaAbZeGfCgEhb
=ど	l!H#F%J(I)J*I+I-E/G0K1K3H4I6J7I8J9X:H;J=G>G?FBFCHEKGJHXIGKELIMHN_OHPIRIS]TXUHVHWJXEYJZc[I]H^J_IaGbGcIdIfHgJhG
=な	M!@#E&[(Y)E*[+[,>-C.G/H0X1I2@3K6Z7F8F9F:X;Y<I=X>X?]@HA>B>E=F@HFIGJ?KXN[PCR<SEUIW[ZG[[^Ia_bHdIeEfYgGhJ
=に	N!H#C%H&B(E)?+X,@-X.H/C0J1J2F3^6=7I;C<C=??Z@IAYBADBEGF^GEIGKZMIPGQARETJUFVXWGXXY?ZD[H]b__aXb[cJdZgE
=の	K!C#@%X&A(X)<*[-F.E/?0=1I4J5D6D7A8G9A=H>J?^@HAXBEC]EXF]GZIIK]MZNXO]PFQDR_TBUDVYWEXFY?Z>^?_EaJcZdBgJh^
=は	S!G#@&F)^*X+J,B.D/[0B1B2D3F4@6@7]8B9Z:B;B<F=F>^?^@HABBIC]D;EAFCGXHIIJJDKZLBMbN<O[PGQDRAS?TaUYV]W@XIYCZ8[Y]Y^Z_HaGbEc?eAf=g^h<
=ば	p-J3Z7[9G=J>H@^BJDXHDIIKJLJNJXIZ]]YaIhI
=び	y+[DIHJQ^ZJ
=へ	uHIMXQXZHc_
=べ	w>J?^[Z
=ま	O!_%E&E)B*E+J,C-F/E0B1E2C3Z5D6B7D8B9]:E;B<F=I?F@YACBaCEDJEGFDG@HBI^JGLJMaNJOGPGQDRGSAVKWJYAZd[C]X^?_GaGbHcHeCfXgXhA
=み	i!I#G%J(I)J*J+c-[/J3G4J7J9G:I;J>F?C@GB]CEDXGJHBIZKFLJMGNHOHPHRJSJTXUHV^WJYJZF]I^JaIbGcJdIfIgIhH
=め	c!X#[%H(F+],J-[/H0I1J2J4G5J6H7H8H9E:Y;H=F>X?B@KAIBDDDEXFJGHHAI]JIKBL]MXOFPEQJRHSIU]VDWGY]Z>[G]F^G_YaDbEcHdEeIfEgHhC
=も	Z!B#F%E&H(C)F*I+D,H-Y.G/D0F1G2H3B4E5H6F7D8F9>:B;E<I>_??@ZAFBXC[D_EGFGGEHDI>JGKaLZMENYPDQHRES[TZUXV?XaYF[C]X^Da[bCcCeGfChH
=や	l!I#H%J(J)J*J+I-_3Z4J7J9Z:J;J=I>E?E@CBGCHHDIYKYLJMENHOIRJSKTJUHVGWJX]ZF[J]]^K_JaIbIcJdJfIhH
=よ	l![#I(G-X3J7J9Y:H=K>H?H@]BHCJDIEJHEKELJMHNGOJPITJUXV[WIX[ZB]J^]_JaIbHdZfIgJhH
=ら	X#@%A&X(B+Z,F-].F/I0X1E2F3J4]5E7C8Z9=:A;Z<H>I?>@^AEB@CJD>EEFFGCHZIYK]LFMENBOAQFRBSET[VHWDXIY]ZY[A_Ea?bZcAdIeFfHgZh^
=り	^!D#X%E&H(])H*G+G,[-X/H0G1I2I3[4X5I6G7F8G9b:J;G<I=]>D?C@ZAGDCEGFXGGH>IZJHK@LGNCOCPEQIRFSGTFUCWGXZYH[F]E^JaCdBeHgGhJ
=る	Q!I#A&E(X)G*E,B-^/?0A1B2Y3X4@5C6@7H8A9C:F<E=I?DB;DBFBG?I^JGKWN[O_PYQIRJSIT?UGW>YAZW[[]=_[b]c@fGg@h_
=れ	P!]#[%E&D(F)G+X,A-I.F0A1A2B3C4?5C6J7H8J9C;Y<E>ZAABXDZEAFBGFIHKXMENZOZR_SAUDVBWJXZYAZY]Z_>aHcIeAf<gHhY
=ろ	y-I9YIYKIZJh]
=わ	a!E#E%G&J(G)I*F+X,I.J/Z0I1J2I3D4H5J6Z7F8H:E;H=Z>J?CAHCYEHFIGIH@IYJIK]LGMCN^OJPFQJRGSIUGVFWIX[YIZF[[]F^E_FaEbEcGdDeIfEgZh_
=を	Q!E#I&E(_*Y+Z,Y-I/J0J2C3D4]6[7I8[9<:[;A<E=G@?ABB:CDEHFDGGH[JIKXMXN[ODPEQIR?SATFVBX]Y^ZE[E]E^WbBeXfHg@hY
=ん	X!Z#D%E&I)F*F+F,G-^.H/G0F1H2H3J4X5H6F7I8F9Z:G;F<I=X>YAGBJCEDXFGGFIZJGK]LEM@NGPHQHRESFTEUYVZWDXBZ[[D]D^DbFcJeGfAgFhF
=ァ	w2[3JH_SIZJcY
=ア	Z!^%^&I)Z*H+F,F-B.H/E1G2^4D5G6X7E8D9D;X<I>^?[@BA_BAEEFGHDIAJGKBMANBOERDSDU@VZWDXHYG[G]D^Y_BaWbAcZdBeGfBhC
=ィ	k!J#I(I,Z-H.X0X3J6J7I8J9J:H=J>I?I@JAJBIC[DZG[HCIIJ]KJLJMHNHPJQYRJUIVEZG[J]J^Z_IaJbIcJdXe^fIgJhI
=イ	[!B#F%J&Y(A)C*E+F-A.G/C0C1F2X4Z5Y7^8]9B:A;E<H=b>A?C@BADBJCDDBEDFFGDHZIBKCMDNBOEPXQXRDTJU@VHWDXCYEZJ]C^C_BaBb[cXd_e_fYgFhE
=ウ	Z!^%]&I)Z*J+G-B.X/_0]1G2^4E5G7D8E9F;E<I=C>C?D@DAYBBCCEEFHHCIDKDMENCOFPJQGRFSET_UAV]WEXIYHZ>[H^Y_[aDcZd>e]fBgJhD
=ェ	f!H#H%G(G)J*J+J,Y-Y.J/H0a1I2I3H4H5J6G7_8G9G:G;_=H>G?G@GAYBFCIDHEIFJG]IHJIKHMHNGOJPHQJRHSJTHUHVGWIXHYIZC[H]H^]__aGbGcGeGfDgHhG
=エ	h!X#I%I&Z(G)H*J,X-Y.J/I0b1J3F4]5J6H7H8I9G:G;J=F>G?GAHBFCIDHE[FKGHHHIHJHKHLJMGNFOZPGQJRISHTIUGVEWIXGYIZa[I]I^F_EaHbEcGdFeZfCgIhG
=ォ	q%J(J-J3J4K6K7J8b9J:J=J>J?JA[BKDKGJHXKJMKSIUJVJZH_YcYdGeKfI
=オ	b#F%F&I(B)G*G+H,X-C.H/^0W1I2G3E4E5H6^8F9D:B;Y=B>D?E@DBDCFDDE_FHGXH=IEJHKEMCOGQHRFSETEU[VAWEXFYHZ?[E]F^Y_baEbKcZd[eYfXg[hE
=カ	_!a#Y%^&J(B)Z*J+H,F-F.I/G0F1H2^4F5I6G7F8F9H;G<J=D>D?D@EA_BCCDDXEZFIGXIEJHKELXMCOHQIRFSGTJUAV]WEXJYIZ?[J]F^Z_EaEbYcEdDeHfEgFhE
=キ	l!I#I%J(I)H+H-H/Z0J1J3H4H6I7H8J9G:H=H>Y?_@GBFCZD^GJHAIGKHNHOIPIQYRGSITIUEVEWIXIYHZD[I][^I_JaHbFc_dHfFgJhJ
=ク	U!>#]%[&F)D*C+D,b-?/]0[3@4@5D6]7?8Z9@:>;Z<Z=E>F??@HAJCBD?EBFDI@K@LFM>N@OCSCTbU?V>WBYDZE[^]A_ba@bac@daeYfHh@
=グ	g!D#H%I(X)I*H+I,J-F.J/I0^1J3F4G6I7G8I9F:Y;I=F>F?E@GAIBFCHDFEHG[H?IFJJKGOIPaQJRISITHUEVcWHXHYIZX[H]Z^G_FaFb]cFdFeJfFgHhH
=ゲ	u(I*[:b=JHKUJVJWIZG^J
=コ	_!E%X&I(E)H*G+H,G-A.I/F0D1H2Y3B4Y5Z6F7F8Z9C;F<]=E>[@BAFCXDEEHF[GXHJICKALFM[NCOFPFQHRFSGTEUEVCWGX_YZZ=[E]E^E_ZabbCcFdDeHfDgGhB
=サ	_!C#D%F&J(D)[*G+H,F-B/G0E1Z3C4^5H6X7X8E9E;G<I=C>A?C@DAGBYCFDDEFFHGDICKCLYMFNCOGPEQHR^SXTDU^VBWFXEY]ZI[Z]F^E_EaCd[eFf_gFhG
=ザ	a!^#G%G&I(_*D+G-C.X/F0E1I2I3C4F5I6F8Z9E;X<J=X>C?B@DA^BDCFEFFHGFH?JHKDLGMDNCOFQIRFSFTGUDWFXEYH]]^[__aHbYcEe]fDgFhC
=シ	c!E#F%G&I(D)F*]+H,X-Z/G0G1H2H3E4E5H6F7]8G9C:B;G<J=D>C@EAFBACFDCEEFXHCIEJHKELGM]NaOHPEQIR]S_TGVCW_XFYGZ>[F][_FaDbCc^dCeHfBgEhE
=ジ	h!H#I%H(H)K*J+K,I-Y/I0b1K2J3H4H5J6I7I8I9H:H;Z=I>F?G@HAZBGCIDHEIGZHXIHJIKHLJMFNGOJPHRISZTIUGVHWIXIYJ[H]I^H__bZcHdFeJfFgIhI
=ス	O!=#C%X&E*A+A,J-Z.D0J1C2Z3?4?5C8]9?:[<E=^>G?I@HAIC>EEFZIHMYNZOBPDQIRXSITFUYVCWFX>YCZ[]@aFbYcDdXeAf[
=セ	V!G#B%[&G)Y*G+E,D-B.F/C0C1F2D3A4B6C7I8C9B<H=b?G@GADBXDJEXFFGCHXIBJEKALCMGN@OERCSZTBUaW^XCYFZ^[G]]^G_BaXbId<eDfIg]hC
=ソ	s#[-I:I>J@IBIH]IJKJMaNJVKXJZE[J^JaJbIhI
=タ	c!E#G%Z&J(^)H*G+I,H.I/G0F1I2Y3E4Z5I6G7G8[9F:];H<]=D>D?D@FAFBECGEFFIGZH_IFJ[KGLHMDNEOHPEQIRGSGTHUDVKWFXHYHZA[G]F^G_[aDbDc^dDeIfBg_hG
=ダ	y-E/J7^BKHFI^KJMIS]TIVKZIbJhJ
=チ	p#J%J(J1J8K9[:J;]=J>J@IGZHFLXMIVJZF[J^_dZeIfGhJ
=ッ	R!E#]%F&F)H*B+B-A/A0B2D3@4A6Y7E9W:J<F>G?E@DACBYC@DGIAJCK@LFMZN>ODQDRJSXTbUXW]XJYD[[_AcEd^eYh@
=テ	k!H#H%I(G)I-I.W/J0X3H4K6J7I8J9I:Y=G>H?G@HAIBXC[DYEJGIHCIIJYKJLIMHNIOKPIQYRZSHTJU^VEW_XJZE[I]J^Y_IaIbFcIdJfHgJhH
=デ	l!J(])J,Z-J0J3J4I7_8J:H=H>J?J@ZBGEJGJHDMJNJPHRJS]UFVFWJZE^I_JbGc]d[fF
=ト	P![#H%Z+G,a-E.F/?0[2Z3D4I5Y6H8[:[;I<D>D?C@BAYC=FBHHI>JFK=LHMGN;OAPHQXS]THU[VJW]XAZF[B]>aHbZcHd]e]h>
=ド	O!>#A%G&F(H)A*B+C,]-[/[1W2Z3?6Y7Z9A;B<F=>>Y?C@EAIBJCIDIEGFDGXHFIJOBQDRATYVEWHXZYCZX]Aa_bZc@e[fEgHhX
=ナ	r!I(I)J-I3I7J9I:a=I>I?H@IBFDGHEIKKJMFNIPJR]SIU_VGW_XJZC[J]J^IaIbGcJdJfIhJ
=ネ	q!K#J%](J2Z3K4H8]9J:J<^=J>IAJBJGJHDIJMJPJVIZI_]aKbJcJfI
=ノ	y-J9J:J>K?I@JBYHGIIKIM[ZIb^
=ハ	u3^6K9J=J>JBJG[HDM]NJOKRJUIVIWJZHaIbIdEeJf^
=バ	c!F#F&J(D)H*H+I,Y-F.I/F0F1F2H3E4^5I6^7Z8X9F:F;H<J>E?E@EAHBDCGDFEHFIGFHCIFJHKELGMHNFOHQHR_SFTDUDVZWGXGY]Z?[E]G^F_FaDbCcZdae]fYgGhF
=パ	R!A%E&I)D*E+E-^1F2]3C4C5F7X8D9F;E<H=A>G@GAEBHCCEJFYGZJYKYMXNXOFPEQGRCSCTBVIXAYFZ[[Y]D^Y_Aa@cCdXeDfHgEhZ
=ビ	h!F#J%H(G)]*J,I-F/J0^1[2Z3H4G5J6H7G8I9G:E;J=F>G?F@HAICIDGEHFKGHHGIGJJKHMGNGOJPHQJRGS[TIU_VEWGXIYHZC[H]I^H_GaGbEcFdWeHfdgIhI
=フ	e!E#H%G&J(F)[*H+I,Y-E.J/H0G1I2Y3[4G5J6H7^8b9F:D;H=F>E?E@FAYBFCGDEEHFIGZHZIFJ[KGLHMENFOHPGQJRGSFTIUcVBWGXHYHZC[H]G^FaFbFdDeHfDgHhG
=ブ	i!H#D%I(I,J.[/J3I4J6I7J8J9I:J;Z=I>H?I@IAZBICJDIGZIIKILJNJOJPJRJUJVIX[ZE[H]X^I__aIbZcIdGeKfIgJhI
=プ	[#D%C&H(J)E*C+D,D-@.F/]0^1F2F3A4A6a7[8D9A:?;D<H?YBAE^FGG[HII@JFKALDM?ODP^QFSCTBU>VaWCXCYYZ;[A]Ab?cadYeEg[hB
=ヘ	w(^@[HJVIZH
=ベ	s!K&[,J4K6J9J:J=JHHQYU]ZIcJdJe[fY
=ペ	u.YHYS[UIZH_^bJ
=ホ	q#Y9J:J>[?HCKDJHXIJKJM[NIXJZFa]bJhK
=ボ	n!J#J%J(_*K,[-I3J4J6I7J9X:[=J>I?I@JAJBHDIGJHYIJKJMHNKPJRKS[UIVGWIZF[J]J^JaIbHcJdHe[fJgI
=ポ	g!H#I%J(F)I*^,H-[.K/H0H1]2I3H4G5J6H8H9H;J=G>E?X@GAIBDCFEGFJGFHZIGJJKGLIMENbOIPGQJRFSGTIUDVFWaXIYJZA[H]H^H_HaGbFcEdEeIfDgGhG
=マ	l!K#I%H(J-H3J9H:H=J>Z?G@JAKBICJDIF]GIIHKIMYNHRJTZUJVKXIZE[I]J^J_Ja]b]dIfJhI
=ミ	p!G(I*K-G/I0I3J4^6I7H9J:H=^>I?HAJCIDIEXGJHDIHKJMIN[OKPIRJUHVIWIXJZF^J_GaHbJcXd_fGg[hJ
=ム	s!J5X9J:J=^>I?ICJDKEKHYIIMKNHR[VIZH_JaIc[dIhJ
=メ	b!F#F&J(D)E*G+F,H-B.I/G0G1I2I3X4]5[6G7[8[9E:E;H<J=E?[@EAHBDD_EHFIGFIYKDLHNCOFP]QIRHSGTYUDVZWGXEYHZG[E]E^G_Ea[bXcFdDeHfDgJhE
=モ	w.Y>K?IHHQ^a[
=ャ	y3J9J>[?JHHMZ]]
=ュ	n!I#K%J&J(I-H0J3I4]7J9G:I=I>H?H@IAJBGC[DZEJFZGZHCIHKJM^NHOKPKQYRIS[UHVIWIZF[J]I_KaIbIcIdIfHgJhK
=ユ	b!^#H%G&J(a)X*D+G,F-D.H/F0F1I2I3C4F5I6G7X8Z9E;Y<K=Y>D?C@DA^BDCGEGFIGGH@JHKDLGMDNDOFPXQIRGSGTHUDWFXFYH][^[__aHbIcFdXeGfDgGhD
=ョ	o!I#J(I,Z-I0_3K4J7_9H:I=I>J?J@JAJBIDJEKHDIKMINJPJR[SJUHVHWJZF]]^Y_IaIbJcIdIfHgJ
=ラ	[#C%J&X(@)E*F+G,Z-D/_0]1G2F3A5]6[7C9A:B;E<H=b>B?C@JB@CDDCEXGCIBJXKCLEMBNBQXRDSETYUBV@WDXCYFZ[[B^A_ZaCbIcCd_e[gJhB
=リ	U!H#B%D&H(X)I*[+D,D.F0D1F2F3A4C6B7H8D9C;D<H?^@GAEBYC[DJEXFFGBIAJEK@LCMGN^ODQ]RCSZTBUYWbXBYF[F]B^G_Cb^cFdFeDgZhB
=ル	]#D%D&H)Y*C+E,F-@.G0D1Z2X4C5F6E7C8E9A:Y;E<I=CAEBAD]EYFFG[H_I@JZKALENZOCP]QGRDSCTEUaVaWCXCYZZ;[D^C_CaXbAdBeFfAgGhB
=レ	_#E%D&I)F*F-B/^1G2F3D4[5G6^7[8a9C;F<I=Y>B?B@DA[BCCDE_FGGCHHICJGKDLFMBOFQGRESETEV@WEXFYGZ@[E]D^B_]aCbAcXdZeEgZhE
=ロ	[#_%D&I(C)Z*E+F,F-C/D0[1X2F3C4W5]6D8E9D:C;F<H=C>B?A@CAGCDDCEZFHGCIDKCMEOGPCQHRDSETcUBV@WEYYZH[_]Y_DaCb_c]dAeFfAgEhD
=ワ	R!B#F%G&I)E*F+E-^.G1F2]3D4D5G7Y8D9H:X;E<I=B>H??@HAEBJCCEJFGG[HIJYKYMZNYOFPFQGRDSDTCXBYGZ][Z]E^Z_BaAcDdXeDfIgFh[
=ン	R!]#W%Z(I*C+B,^-G.C/Y0_1B2Z6Y9>:[;@<E=^>:?;@<A^BCC>DEE[GHHJI=JFK<MHNEOARHSITIUHV[XBYBZA]Z^X_Ha<b_dIfJg[h>
=ー	J!H#<%=*G+C,]/E0[1J3C4]5I8D99;F<B=A>H?Z@BCFD[F?HZI@JKKFLHOCPITAVJWYZ[[H]H^H_Xa]b]eZfYgJhJ
=一	V!?#C%]&F(?+A,D-F.E/A0B1E2E3X4B5E6[7B8B:@;Z<F=@>;?G@dAaB>CgDIECFCGAH>JDK]MAN?OYP@QERASBTYU?V=XaYD[A]A^B_>a^cHdIf@gC
=三	q!J#^-J3H9E=I>E?I@IBJCIDIHDI[J[KHMHNJXEZG]JaabJfJhJ
=上	e!E#Y%H&K(G)H+I,J-G.J/H0H1I2J3E4H5J6H7G8I9E:H;]=H?E@^AHBGCEEIF]GGHYJZKFLHMXNGO[PGQJRFSDTFUGVFWJXGZA[H]F^G_[aFbGc[dHeIgHhY
=下	j!H#Y%W(E)I*H+I,J-D.J/H0I1J2I3E4I5J6I7H8H9]:F;H=G>F?E@EAIBCDDEIFIGIH@ICJJKDL]MDNFO]PGQKRIS_TGUFVDWHXEYJZY[Z]G^H_HaEbccHdGeJfGgIhF
=不	M!8#A%D&H(]*D+[-D.H/G0Z2<3Y4X5I6^7E8J9A:@;I<?=Z>Z?Y@GA;B5CFD7EIF<G[H?IXJ=LJMCN[O^QIRYSCTHU@VYW<YYZ][E]D^[aZbDc]d7e<gE
=与	o3K7[9I?KBJHZOXR[VJZFc^fJhK
=丢	u>^CJDZHJaD
=两	h!H#H%F(G)H*_+J,J-G/]0I1J2J3G4I6I7I8I9E:I;H=I>H?E@[AbBHC[DGEJFIGHHEIEJJKYLIMGNFO^PGQJRHSJTHUGVFWJXHYJZB[I]G^I_FaFbIcIdHeJfHgIhG
=个	b!B#B%X&H(Y)D*D+E,G-F.G/[0E1G2Z3?4E5G6E7D8Z9@:C;X<H=C>@AcBBC]D@EGFEG[H?JFKdLEMBOZPCQGRESETCUYWDXAYGZE[I^DbCcDdDeGfDgFhA
=中	i![#G%I(F)H*G+J,I-E.J/H0I1J2J3E4H5J6I7G8H9B:F;I=F>Z?D@FAIBECHDHFIGIH@I[JJKELIMENFOGPFQJRGSYUZVEWHXGYIZA[H]e^H_HaFbFcFdXeZfFgahG
=临	u!Y@ZL[TX
=为	i!G#E%I(D)E*[+[,I-H/]0J1J2K3H4J5J6I8J9H:G;J=F>H?GAHBFCGDGEGFJGHHCIFJJKFMGNEOHPFRJSIU[VaW[XHYJ[[]H^H_HaGbHcIdZeJfIgHhH
=么	m!J#E%J(I)J*]+J-H/K3J4J7J9G:J=J>G?I@FBGCIGJH^IIKILHMHN_OKPJSJTHUHVIWJXJZY[]]H^JaHbIdJfJhI
=义	w(J-X9J=J?JDJHYNFUJVIWaZFaJ
=之	u#J@^G[HHIJMJZEdHf^hI
=也	r#J(J-Z/J3F9K=J>Z?ECHD]HDIHKJMIN]ZG[K]J^Ja^dKhJ
=了	R!X#Y%C&B*F+?,H-A.J1?2I3A4[5A6I7A8H9Z:><B=I>f?^@FA>B^CGD<E?F?GFHJIBJFLGMCNCOCP=QARJTDV9W?XCYYZ[[F][^Da[cFd<e?hG
=予	y3^9J>J?JDYF^HEIEVJaI
=事	k!H#Y%H&[(X)H*I+J,I-H/I0J1J3F4H5J6H7I8I:H;I=G>G?FAIBXCIDGEJFHGIH]IFJJKFLIMFNGOHPGRIS[UFVaWIXHYJZC[H]I^I_IaGbHcIdHe[gIhH
=二	e!E#H%F(F)H*b+I,H-D.J/^0H2I3F4I5K6H7H8a9E:F;H=H>E?D@^AaBHCcDDEIFJGHHBICJJKYLIMENEO]PFRISITIUGVEWHXEYJZB[H]G^H_DaDbGcHdFeJfGgIhG
=于	y!J#J9J:IB[EYHJIJKJP^VGZGaJ
=云	j!C#E%G&J(F)I*H+I,I-F.J/_0a1I2I3F4H5J6Z7F8I9G:H;G<K=G>F?F@EAZBFCGDGEFFIGEHDIFJXKELHMFNDOGP[QJRHSHTaUHVEWIXHYJZC[F]G^F__aGbGcFdCeIfDhG
=五	s!H#_3J9I>J?I@EBJHFIJKHM^NJPJTJVJX^ZFaJbIdJ
=人	c!A#E%B&I)F*Y+^,G-C.I/F0G1G2G3B4F5H6F7F8F9X:D<I=E>[?Z@[AZBCCEDGEFF_G]HHICJHKCLFMBNDOEPGQIRFSGTFVaWGXEYHZH[E]^^__DaBbDcDdDeGfDgGhD
=什	u#F*]-I9J@IBJCJHGIJN_THVKZG[]
=今	i!J(I-H3J6J9G:I=J>E?I@dBICIDIHDIFKFLJMFNGOJPJTJUJVJXaZA[I]J^GaGbIcJdJfIh^
=从	q!H#J%H(G)I+I0J3J4J6J7J8I9I:J;[=G>J?I@JBHCJD]EJGIHEIJKJLJMKNIP]SJTJUHVFW[XJZZ[J^I_JaJbHcIdZeHfGgKhJ
=他	j!F#H%a(_)H*G+Z,J-F/H1K2J3G4J5J6J7I8J9F:Z;H=F>G?D@DAIBYC_DEEIFHGHHAIYJYLHMXNFOHPGRJSITIUEWIXGYJZC[G]H^Z_JaGbFcHdIeKfHgGhG
=付	m#J%Y(I*K-X/X3_4J8K9G:Z;K=J>E?H@GBJCIDIIDK[MHNEO[PITJUKVJXH[J]IaIbJcJdIfIhZ
=代	n!I#H%H&J(G)H*G+J,H-X/I0d1I2I3_4E5J6H7J8H9D:I;I<K=H>E?E@IAHBHCGD_EIFJGHHBIGJHKHLJMENGOGPHQJRDSJTJUHVGWHXIYFZE[J]G^J_HaCbIc_dFeIfCgGhH
=令	u#J(J)K*I,d-I3I4I6K9H>H?J@JCJDJHGIIKKMJNJOIPIR]XKZD]JaIcIeKfJhJ
=以	f!H#G%I(F)I*I+J-E/J0J1J2J3D4I6J7I8I9F:G;I=H>[?[@CAJB[CHDGEJFIGIHEJKK_NHOEPXRISJUGVbWKXIYJZD[I]G^H_IaGbHcIdIfHgHhY
=们	l!H#H%I(F)I+Z-Y/J0K3X5K6J7J8I9D:^;J=]>E?G@ZAJBHCDDEEJFJGJHEIEKGLJMHNIOZPIRJSJTIU_VCWHXHYKZB[G]I^J_ZaGbHcJdZeKfHgJhG
=件	h!G#X%G&Z(F)H*H+I,I-E.J/I0I1I2Z3D4G5]6H7H8H9Y:H;H<G=F>B?^@EAIBDCCDAEJFGGIJJKELIMYN^OHPGQJRHS[TGUFVEWGXFYIZA[F]G^I_Ga_bGcGdFe[gIhG
=份	p!K#I%J(I)J*J,Z-]/J3Z4I6^7]8K9H:I=I>H?G@IBID]GIHDIFKYMHNIOIRHSJTIUJVGXIZE[J]I_JaHbJcJdJfHhH
=休	y!c#H-I3K9G@JBJHHIJKJXIZI]JfI
=会	h!H#G%H&J(G)I*F+G,I/I0I1I2H3D4F5J6H7H8X9C:Y;H<J=H>]?X@DAIBFCEDEEIFIGHHZICJIKELFMDNXODPZQJRESHTHUFVGWIXFY[Z][G]c^I_HaBbFcFdFeJfFgHhE
=但	o#J%I)J*[-J/J3I9I>I?[@IAJBICHDGHGIIKINHO^PIRJTXUJVJZB[_]J_JaIdJfJgJ
=位	o!I#H%G(H)J*H+J-E/H0J1J2Z3[4J6I7I8J9E:F;I=H>F?G@GAHBGCDDFEIFbG[HDI[JJKELJMGNGO[PGQJRHSJTIUHVFWIXGYJZD[I]H^I_Ia]bIcHdIeJfHgJhF
=住	s!H#a%K(J-H3J4J9E=J>F?H@GBGCJHXIHK]LKMINIRJTKUJXJ]H^JaIbJcJfJhH
=体	s!J(^)Y*H,]:IBIHJPJU]VIWGZGbIdF
=何	g!H#^%I(H)J*I+G-B.K/I0J1J3E4I6I7I8J:G;I=H>B?E@BAJBDCEDYEKFJGJHbICJKKWMBNYO[PIRISJTXUCVFWIXbYJ[H]F^I_HbFcIdGfHgIhD
=作	r#J%J(a-J3I6J9H:[=J>I?J@HHGIGKILXMJNIOJVJZDaKdIf_hI
=你	r!K#J(H-I3G9a:Z=J>G?I@IBGCJDIEYHFIIKJMINJO[PIRKUHVZZFaJbJfJhI
=使	^#E%G&J(C+H,Y.I/H0H1I2I3C4G5I6H8H9B:D;H=E?aAIBDCCDCEHFIGGH@JIKeLZOEPZQIRGSHTZVZWEYH[E]E^F_FaBbCcHdDeIfFgJ
=供	w7]:^>H?]DIHFMJOJZEbK
=保	s!G#J(J-I/]3I6J7I9I:H=H>I?I@JBICJDIF^GJHIIDKHMJNHOJPdUIVCZG]J^I_HaJbJcJdHfIhJ
=信	h!G#G%G&I(F)H*G+H,I-E.J/I0H1I2J3X4G5I6H7H8H9B:G;G=E?^@EAHBECXD[EIFHGIHAIBJJKFLHMENFOEPHQJRHSHTHUGVEWHXGYHZB[H]]^I_FaebGcGdFeIfFgIhG
=修	p#J5X9I@_BJCJHHIJKJMINJRIXJ^GaJh]
=個	u(J-J9I:K>[?Z@IBJCHDHHHIJK]MIN[U]VIZHaI
=停	g!d#D%F&I(D*F+H,I-D.I/F0^1Z2I3D4[5I6G7F8G9A:E;G<J=E>A?D@EAGBDCFDEEHFHGEICJIKCLGMCNEOFPFQIRDSETFU^VCWGXEYaZ@[H]D^G_EaDbFcCdDeHfdgEhF
=側	r![)J7[HEMJT]VIZG[JbIdK
=僚	y!J([HZVZ
=允	q#J(H-J.X3J7J9H:I=H>H?J@IBIDJGKHGIZKJLJMINJPJQYUIV_ZG[[^^aJbJhH
=元	u*J6]9J:X>J?KBJHGNJP[R]UKVJZHbZdJ
=先	l!H#F%I(H)J*I+G-E/I0J3_4]5J6I7I8I9G:_;J=H>D?D@FAJBGCZD[EJGIIDJJKZLIMDNFOFPHRHSJTIUGVGWJXZYIZC[I]H^G_IaGbHcIdIfHgJhZ
=入	^!C%E&H(D)G*F+E,].G0G1F2H3G4D5H6Y7E8^9?;E<I=C>>?A@FAGB^CBD^EGFGGXHJI^KIO^PCQHRCSFTEUCWFX@YFZJ[E]X_DaAbYcCeYfCgGh[
=全	e!F#G%G&J(a)Y+G,_-D.I/G0H1I2I3D4G5I6H7G8H9C:E;H<J=F>C?]AHCZEHFIGHH@IWJIKCLHMEN]O_PDQYRGSZTHUaVDWEXEYHZ>[G]F^G_GaEbEcFdAeGfEgGhE
=公	j!H#G%H(G)H*H+I,I-F/I0I1H2I3E4Z5I6H7H8[;I<K=G>^?Z@FAIBFCFDFEJFJGHHAIEJIKFLHM[NbOFPIQJRGSHTHU[VEWIXHYIZB[H]G^Y_HaFbGcFdIeJfFgIhF
=共	w>G?J@IH^VJZI^^hJ
=关	k!]#D%G&J(G)G*H+J,I-F.J/H0I1G2H3F4G5J6]7I8E9B:G;H<Z=F>C?F@FAHB[CGDGEJFIGHH@IEJIKGLHMGNHOFPHQJRESHTIUcVDWIXHY[ZA[I]_^H_GaFbYcGdGeHf[gIhG
=其	w%]-J9I:Y;K?J@JC]DIFKHHIJZJ
=内	n!I#I%J(I*J-E3_7J9H:H=J>E?G@HBGCJDHGYH[IGKFMGNaOHPJRJSIT[U]VIZC[I]J^JaIbGcJdIfIgZhH
=册	j!I#I%J(I)I*J+d-I/J3I4J7J8K:J;J=I>H?F@HCIDbGKHJIHJKKILJMHNIOIPISITIUHVHWJXJZD[J]I^J_JaIbHcJdJfJhI
=再	c!G#E%G&I(F)H*G+_,I-E.I/H0I1I2I3F4H5J6[7G8Z9[:F;H<J=F>E?D@cAHBWCEDCEIFIGHH@IBJIKJLGMCNDOEPGQIRGSGUEVEWHXdYHZH[G]F^E_HaFbEcXdDeHgZhC
=写	a!C#A%Z&G(A)D*D+F,X-D.G/E0Y1D2F3B5F6X7D8]9=:D;E<F>A?B@?AEBACCDBEEFEHEI[JFKALBMAOERGSDTEUAVAWEXBY^ZD[D]C^C_Ca@bAdde_fahB
=况	y(I)J=J?JBFHGPJSaUHVGWJZG[]bHfJ
=几	y#X(JBGHGM]UJX^ZG
=出	^!B#Z%E&H)F*H+^-X0E1F2F3Z4C5H6E7E8E9@:C;E<H=D>??^@AAFBBD@EEFGGEIGJGMAN]O]Q[RBSETFUCVBWEXAYFZb[Z]C^DbDcZeZf@gFhI
=分	e!E#F%F&J(J)W*G+H,H-X.I/H0H1F2G3^4Z5H6G7G8F9B:C;G<J=Y>??C@BAHBBCXDDEHFHGGHCIYJHLGMdNJO[PFQIRaSFTFUXV[WGXEYHZ?[F]F^F_GaCbDcDdFeIfCgGhD
=切	n!G#J%J(G)J-H3I4J7I9F:H;[=^>F?H@FBGCJDIGJIJKILIMHNHPIRHSITKUEVHWIXGY[ZY[I]]^I_Ja[b]cIdHfHgKhI
=则	yCYG]HINZ
=刚	s@aZI
=初	u#J-J>J@]BJD[HIIJKIMJNJTJXIZFb]h[
=別	w-I7[@[HJK[XJ
=利	y0[4^>JHIKWZF
=别	o!H#I%G(^)H*Z,K-I/J3I4J7Z8I9F:[;I=G>H?G@IAIBYC]DHEIFJGJHFIEKHMXNIOJPFRJSJTIU]VYWIXJZF[I]H^J_IaHbHcIdHfIgIhI
=到	a!D#D%Z&H)E*E+G,_.H/D0[1G2H3Y4]5G6D8E9X:E;F<I=Z>[?XAFBCCCDCEFFGGDHHIAJGKBLEMANCODPDQHRCSZTDUCVBWGXYYFZ=[E]C^E_[a^cFdBeFgDhC
=制	i!G#E%F(H)H*I+H,J-F.J/I0I1J2I3F4Y5[6I7H8H9F:H;H<J=F>F?F@CAIBECGDXEJFJGIHAIFJYL_M]NEOGPGQ_RHSHTGUFVFWHXbYJZB[H]H^H_HaDb]cHdHeJfHgIhG
=刻	w9JHHRbSJdJfJ
=前	]!C#I%E&H(B)F*C+F,F-H.H/F0G1G2F3?4E5H6F7E8F9>;E<H=C>]?[@_ADBAC@DBEFFZGEH=IJJGKfLEM]NAO?P]QHRESFTDUCV@WFXAYGZ=[D]d^D_CaAb^cDdCeGfDgXhZ
=割	w(]*X+I-K3H9J=]>^?ICJDJHGIHNJZF]I_IaGbHhJ
=力	u#]9G:]>JBJDJHIOYZGhX
=办	w#J-J3I4J9Y>]?]@IBJCIDIHAIKKILJMJNJOIZ^]IaHhJ
=功	s!J#J%J(I/_3J9I:J=I>J@JAJB^EJHHIJMIPISJTFU]VHWIZH]J^J_IbJeJfJgJ
=加	k!G#F%Z&I(G)I*H+I,I-_.J/H0H1I2H3Y4F5J6H7H8e9D:F;H<^=E>D?F@GAGBECYDEEIFHGHH@JJKFLHMENFOGPGQIRGSITHUGV[WIXGY[ZB[H]F^H_DaDbFcEdDeHfDgHhH
=务	f!G#G%F&I(X)F*F+I,G-F.I/G0F1E2Z3E4]5I6[7G8E9D:F;H<I=D>E?DAGCGDGEFFHGEHAIEJHKEMINFOGPEQIR^S]TFUEVCWGXGYZZA[G]F^G_FaFbFcWd^eHfbhF
=动	q!J#H%G(])F*G+[,H-J/K0X3F4J6K9E:K;K=J>E?F@JBHCIDHGJHIIHKJMINJOEPHRJTJUHVGXJZF]H_JacbIcIdKfIgY
=助	n!H#H%J(Z)^*I-G/K3H7J8J9[:H;J=H>G?H@GAKBCCIDGEJIGJKKGLJMHNIOIPHRKSITJUcVHWIXJ[I]G^I_IaFbHcJdIfIgJhH
=効	_!e#E%F(A*H+I,Z-F.Y/G0H1I2H3C4H5I6G7E8Z9F:D;Y<Z=C>E?F@FAHBDCFDDEGFIGGHJICJIKELYMEO[PDQJRYSGTGU]VYWEXFZ=[F]G_EaDcGd^e_fCgG
=動	m#J(I-J.X3H4J9I:I=J>H?I@HB]DJGJIJKJMHNIRJUHVIWKZB[J]JaXb[cJdIfbhJ
=勾	n%I(G1K6J7J8J:J;]=J>K@FBIDJGKHGKJLYMINJRJVHYJZC[J^abJcJdaeHfDhG
=包	u3JHIIaKJOJVJZK
=化	n!^#G%[(I)Z,]-J3I4J6J8[9I:J;J<]=I>I?J@JBIDJGJHFIIKJLIMINIOJPIRJUFVIXIY[ZG^I_IaJbJcKdAe^fGhI
=匹	w3JA]O[_I
=十	s(X-J3H4J9J>J?G@JBJC]HHIJKIMJN_OKR]UJVKZHcJfI
=单	s!J#I%K-H/K2J3I4J9Z:I;K=J>H?I@JBYCJF^G]HYKIMJNJOJPJRJUIVHZF]IaIcJdKfIhJ
=単	s-[3J9J@JF^HIIZKJXJZI
=卡	u!H#H%J*J-F/J3H4I7J8J9E:J=J>]?G@HAJBHDJEJFJGJH[IGKHMHNIOIPIRJSJTJUJVGXIZZ]J^J_HaJb^cHeJfHhH
=印	r9J>G?JHbVKZJ
=却	u*X+[:J>Z?]@JBICHDGHGIIKJMINKOJZG[]aKhJ
=历	w5[HHIGK[N]ZI
=原	r!K#J(H-I3K8J9H=H>H?I@IBICIDJHGIFK]MHNaPJSJUHVHWJXKZX[J^JaIbZcJfIhX
=去	i!F#X%E&J(F)G*E+H,H-D.J/H0H1I2I3F4]5I6G7H8[9C:Z;X<J=F>B?Z@EAHB]CEDGE[FIGGHCIEJIKaLHMDNDOFPFQIRHSHTGUFVEWHXCYH[H][^H_GaFbGcGdFeIfGgGhW
=又	u#X(I8^9J:I=J>J?K@ZBIDKHFIGKIMINJUJVJXJZD[Ib[dIfJh^
=反	o!H#I%J(H*I-F/I0J3J6I7I8K9G:[=I>H?G@IAIBECJDHEHHBIHKHLJM^NcOIPIRJSIUGVIWHXIZB[I]J^J_Ha]cGdFfYgZhI
=发	p#I-J3[9F;I>[?KCIDIF]GKHEIJMINKOJZIa[
=取	k!I#I%H(H)K*I,b-I/J0I1J3G4H6I7I8I9G;I=H>X?]@GAJBFCHDHEJFJG[HYIHKHMINIOIPIRHSJTJUIVHXIYJZZ[J]]^I_HaEbIcGdIeIfGgJhI
=受	h!G#G%F&K(G)I*I+I,I-C.J/^0I1[2H3D4G5K6G7H8G9F:_;G<J=G?F@DAIBGCGDGEJFJGGH@JIKXLHMCNIO_PaQ[RFSITFUGVDWJXGYI[G]F^G_GaDbGcFdHeJfFgH
=变	y*Yg[hY
=古	h!I%I(I*J+J,I-F/J0Z1a2J3H4E5^6I7I8H9H:F;J=I>]?G@EAJBFCHDGGGH?IFJJKFLIMcNGOIPJRGSKTGUHVIWJXGY]ZB[G]I^I_HaGbGcGdGeJfEha
=只	e!G#C%H&J(E)F*J+I,G-F.J/H0I1I2I3D4H5I6I7H8H9D:F;[<J>D?a@YAHBECaDEEHFGGHH@I^JIKELIMDNFOFP_QJRHSFTHUFVYWHXEYIZ@[b]F^H_GaBbDcGdFeIfHhF
=可	a!D#D&H)X+F,G-C.X/F0F1G2F3B4^5G6E7F8Y9C:C;^<H=c>B?B@CAEBXCCDWFGGDIBJGKCLEOERDSCTEUBVbWFXEYFZ>[D]C^Y_DaBbCc[dCeGfYgDhD
=台	w(a)J*J@YPISIUJVIZEfJg[
=史	w5[HHIGK[N]ZI
=号	Y!]#F%B&G(B)D*D+D,F.F/C0D1E2E3g4C5F6a7C8D9=:E;C<Y=B>e??@?AEB@C>DKEEFXGCHAJFK<LHM@N@OgPBQGRBSDTBUAVGWEXAYDZ<[C]A_BaZbBcBdCeEfBgDh>
=司	l!I#H%I(H)I*I,J-G/J0J1I2J3G4[5I6J7I8[9G;J=H>Y?G@IAJBGCHDHGIHDIFJJKGLJM]NbOIPJRHSITIU[VGWIXJYJZD[J]H^J_IaHbHcGdJfGgJhI
=合	h!F#H%H(F)H*F+I,[.J/H0I1J2J3F4I5J6[7c8I9E:X;I=G>E?F@FAIBECGDHEIFJGIHCIXJJKELHMYNcO[PFQJRISITIUFVEWIXHYJ[H]H^G_EaGbGcHdDeJfHgHhE
=同	]!@#A%Z&F(X)C*B+E,D-@.F/F0c1E2D4[5E6X7B8B9?:A;B<G=A>??@@JAdBAC@D@EDFEGgI@JELBM]N@OBPAQFR_SCTBUAV[WCXCYDZ<[C]@^B_>a?bBcAd_eCf]hA
=名	e!F%E&E(G)H*G+H,I-a.I/G0H1H2]3B4F5H6G7Y8E9A:^;G<c=E>D?D@CAGBECKDFEGFcGGH>IbJHKBLHMCNCPEQIRFSHTGUFVCWHXEYHZC[G]E^G_DaEbFcEdGeHfFgHhC
=后	e#E%Y&H(C)F+H,G-E.H/F0D1G2H3C4D5H6E7G9A:F;F<H=[>C?CAEBZCFDEEFFGGDH@IDJHKDLFMBNEO]PEQHR]SCUCVCWGXFYZZH[G]a^F_ZaAbEcYeXfbgXhD
=向	s!I%J(H)J*I+[,[8J9I:]=I>I?I@JBIGJHDIKKJMJOJPIRJUIVGZF_]aJbJcJdEeafJgKhI
=吗	y#J8J9]=I>J@[BICIH[IIZDaIdGeJfIhK
=否	f!G#G%_(G)J*G+D,Z/]0I1J2I3G4I6J7H8I9F:G;I=H>G?F@GAIBFCDD]EJFIGHHFJZKJLIMFN[O]P[RHSITHUHVEWIXHYJZD[Z]H^H_IaHbGcIdGeJfHgIhG
=含	k!H#I%J(H)J-a/J3G4K6J7I8J9F:H=X>G?I@HBICIDIEKFJGKIdKGMHNIOGPIRJTIUIVFXIZE[J]J^I_JaHbIcIdGeJfIhH
=启	h![#I%G(B)G*H+[,[-J/G0I1J2J3I4I5J6I7G8H9J:F=D>H?G@FAJB[CIDFEHFJGIHYIIJJKGLIMGNIOJPERISFTHUYV[WGXIYJZ?[G]I^H_IaGbFcHd[eagFhH
=告	y+XBIDXH[ZJ
=员	b!I#E%F&I([)^*c+G,_-D.H/G0F1H2H3B4F5H6G7E8F9C:C;G<I=D>D?CAGBDCEEXFGGFHBIDJHKDLGMENBOEPbQHRFSFTGUKV_WXXFYHZG[F]E^F_FaEbFcDdZeGfEgBhD
=呼	yQ^]Z
=和	l!J#I(J)I*J-I/I0J3Y4J6[7J8J9G:J=I>E?G@HAJBZCHDYEJFKGKHCIbKHLKMGNGO]P[RJSJTJUHVFWJXIZC[J]I^I_IaHbHcHdJfIgJhI
=員	u(J>J@]BJDZHHMJU_VJZI
=哪	s#J+H-J1I3H4J8I9H:J=I>I?I@KBJCJDGH]IIKJNXO[PJRJVJZaaJcHdEeIfFhI
=商	y3J9I:^>]HJZGaJ
=問	i!H#F%I(H)J*Y,J-E/J3G4I6J7J8J9F:H;J=H>G?^@GAKB[CIDIEYFJGJHCIEKELJMGNEOHPHRJSJTZUIVGWJXZZb[H]J^J_IbHc^dHeJfIhG
=啥	u#J-I3I9G=J>I?G@GDIHGIFKGMJNHOIUJV[X[Z_[Ja[hI
=器	d!E#C&H(C)G*F+G,F-C.X/E0E1E2Y3A4c5F6Z7E8Z:E;E<_=D>A?[@BAEBCCCDDEGFFGDHHIAJ[KCLEMFNDODPEQGR^SDTEUEVCWGXEYYZ@[F]Y^F_[aBbYdXeFfJgEhD
=四	y-I3H9IFJHIIbKINJZI
=回	Z#[&E(?)B*G+D-?.E/B0_1C2E3>5E7B8]9[:A;C<E=J>=?>@ZACB>CAD@ECFCHGI=JDK]M>NCOBPKRGSBTBU?V>WCX^[A]@^A_AaJb[cZdde^fXgIh>
=因	s(J+[/]:J=H?J@IBJCJEYHEIIKILYMIN]PJUJVIZZbJdK
=围	yGaHFMJVJ
=固	u!I#J%](J-H3H4I8I9H=J>]?I@IBJCJGJHFIHKJMJNHOJRGTKVJXKY]Z[]J_JaJcIdHfZhJ
=国	y3_>JOJaI
=在	[#E%B&G(A)C*C+C,E-Z.F/E0D1G2F3@4B5F6D7]8D:Y;C<G=A>b?YACB@CDDAEDFEGaHDI?JFKXLCMHN@OAPHQYRCSCT[UAVYWEXBYEZ>]A^B_da@bAcBdYeFfAgZhc
=地	c!Z#C%D&H(A)D*D+E,F-C.H/_0Z1F2G3C4D5G6_7Y8F9C:D;E<H=B?C@BAXBACCDCEbFGGCH>ICJGKBLEMANZODPWQHRESCUBV@WDXEYGZ=[D]B^C_aaCbBc]d]eEfXg^hC
=坏	s9IH^R[
=域	f!F#D%[&I(D)E*D+H,E-D.I/E0F1H2H3E4e5_6G7^8[9D:F;F<F=D>C?C@EAHBDCEDEEHFHGGH?IDJ]KELFMYNCOGP_QHRDSETZUDVDWGXFYGZ@[F]E^F_EaCbEcEdCeFfChE
=報	s!I,[-J3[:J>J?JBJCZDaHHIINJOKRJVJZJdKhJ
=填	y3H9J>ED^HGIJO]aH
=境	r!I-I/J7IEJHHIJKJNIPJVKZI_Jccd_gIhJ
=处	y-J/H3J4K7[=J>KHFMZS]THaJfJ
=备	w#J-J3^4J6^9H>G?GD]HDIHKIMHRHVJZH]JaFfI
=変	]!C#B%G&J(D)H*G+G,I-C.I/Z0G1I2I3D4G5J6F7Y8H9C;H<K=E>a?C@fAIBZCJDDEGFIGGHFICJIKAL^M]NCOFPFQIRGSHUEVCWGXAYI]F^b_FaDbDcFdCeHfDgYh]
=复	m!I#H%H(H)J*I+J-G.K/J0I1J2J3G4D5I6]7I8H9Y:H;I=G>G?G@FAZBFCHDHEJFJGIIYJJK]LIM]OGPIQJR]SHTIUGVGWJXGYIZC[I]H^J_HaFbHcGdHeJfXgIhG
=外	g!H#Z%G(F)J*F+I,H-E.J/I0G1]2H3F4G5J6G7G8Z9F:d;H<K=Y>D?Y@FAHBECGDFEIFIGcHEIFJIKELHMBNCOHPYQJRESITEUFVYWHXHYIZA[W]H^G_FaGbEcFd]eGfCgHhF
=多	g!I#^%I(I)J*H+J-H.K/G0I1J2J3G4I6I7I8J9Y:I;I=B>H?H@DA[BFCGDHEJFJGIHYIDJKKXLIMGNGOHPIRISHT]UIVGWJXdYJZC[I]H^I_GaGbIcHdIeJfHgJhH
=大	n!I#I%J(J*J-]3G4I7J8J9Y:J;J=I>E?H@GAIBGCIDIFJHDI_KGMHNHOJPJRJSJTJUJVHXaZE]I_IaHbJcJdJhH
=天	f!I#C%I&J(G)J*I+J,J-G/I0J1J2J3H4H6I7I8I9D:H;I=H>E?F@dAIBECFEJFJGIHDIEJJKXLHNGOHPIRISHTHUIVHXdYJZA[H]]^H_IaGbIcHdIeJf[gIhC
=太	d!G#]%F&I(F)H*G+H,H-c.I/G0[1Z2^3E4E5]6G7G8F9B:G;G<G=G>E?E@YAFBDCFDFEIFGGFHAI_JHKCLGMDNEOFPFQIRFSGTFUFVEWHXaYHZ?[F]F^E_GaEbGcEdEeHfDgHhD
=失	a!]#[%C&H(C)F*F+G,^-C.H/[0F1H2H4]5H6[7D8E9B:D;]<I=B>[?B@BAEBBCDEEF_GDHDICJGKCLFMCNCOEQHRFSDUCVBWFXDYGZZ[E]E^H_DaDbCcDdZeafGgEhC
=她	y?HB[HHV]ZIbJ
=好	q!K#I%J*J-Y3I4J7K8J9b:J;J=J>G?I@HAJBZCJDJFKHDIGKILKMINIOIPJRYSJUIVIXJYKZE]JaIbJcJdKfIhI
=始	s!K+[-K3Y9G>G?H@YBHDJHDIIMIUJVIXJZF]caJbJcJfJhJ
=字	c!E#C%D&H(F)G*E+G,H-D.H/Y0G1G2_3_4F5H6G7F8F9?:Z;F<H=D>@?C@AAEBDCADBEGF_GFH=IiJHK[LFMCNBOBPDQHRESFTEUEVCWGXBYG[F]E^G_EaBbEcDdEeGfEgGhB
=存	n!I#](J-H/a0I3F4J6H7G8J9F:I;J=H>X?H@GAJBICIDHGIHCIGKGLJMZNIO[PJRJSJTGUIVHXJYJZG[J]I^I_baFbJcHdIfFgHhW
=安	q(J*Z-K3J9H=K>I?_@JBHC]DXHGIIKKNJOJQZUJZDaKcJ
=完	l![#H%H(_)I*I+G-H/I0J1J2K3F4I6J7I8I9D:H;I=H>E?D@XAIBbCHDDEIFIGJHBIFJJKGLIMCNHOIPHRISITJUFVEWIXHYIZB[I]d^I_IaFbFcHdJeJfFgIhH
=定	b!E#^%G&J(H)G*Z+H,I-G/F0I1H2I3D4G5I6H7F8H9C:E;H<J=D>Y?AAGBDCEDEEGFHGGICJIKDLIMCN[OEPFQIRFSFT_UDWdXEYIZ[[E]E^X_FaDbEcFdYeGfEg[hD
=审	y/YEYNY
=客	r-K3K9G:a>I@JB]HYIJMJQZUJVIZJ^JhJ
=室	u3J9Y>]?G@KH]ZHaK
=家	q!G#G%I&J(I)J*I+J-[.K/J0J1K3Y4H6J7H8I:H;J=I>c?D@GAIBGCHDGEJFHGIIEKELJMFNHOFPIQJRISJTIUHVEWJXHYJZD[J]H^I_FaGbIcHdHeJgJhF
=容	u-]
=宾	w:aZJ
=密	P!>#H%E&E)>*D+A-[.D/J1A2^3<4?5B6c8?9A:Y;A<[=<>@?[AABEC>DGEFFCGXHHI[KZLHNYO>PEQCR?S?T>VDW@X>YBZ^[Y]?^]_>a<bXc>dXe@fFgFh^
=对	f!D#C&H(C)F*X+G,G-C.H/D0E1G2H4F5H6Z7E8E9A:E;Z<H=D>B?B@BA_BECCDDEZFFH@IAJHKALFMCNBOaPCR[SGTXVAWGXFYGZZ[D]C^E_baZbEcDdCeGfCgEhY
=导	w*K+],[?JBJHDZHdFea
=対	p#I(J-J/K0J1]3I6K9I:J>I?I@IAJBICJDJGaHEIYKIMGNIPJRJTIVZXJZI[I]J_[aJbKcJdHfIgYhK
=小	i!I#H%I(I)J*J-G/J1K2J3F4J6J7J8J9E:J;J=I>F?G@_AIBHCEDHFJGJHEIbKELIMHNHOEPHRHSITIUIVHWJX_YJZD[J]H^J_Ja_bIcIdJfJgJhF
=少	p#I%J(])J*J-H3]4J8J9G:J;J=Y>G?H@IAJBHCGDFFJH[I^KYMHNIODPJRKTJUJVGXIZF[J]I^J_JaHbJcJdJfJhI
=尝	r9J@JHJIJXa
=就	q!I#H%I(G)J*J+K-H/J0H3H4H6J7K8J9E:J;J=[>E?F@ZAJBGCJDJEJGJHCIFKFMHNHOGPIRJSITJUHV_XIY^ZY[J][^J_IaGbIcIfFgJhZ
=局	w(^)X*G,]PIUHVJZGdE
=届	l-J3H4[9H:K>^?H@JBZCJDKHEIJKJMHNJXJYJZG]J_Ja]c[fHhJ
=屏	u!I#G%K(H)K-^.X3H4J6K8J9F:K=I>^?E@IBICJDJHDIFKIMJNJPJRJSKTJUIVJXJZC[I]HaEbacJdKfIhJ
=属	u!G#J(I-I3^7J9I:H=I>E?I@JAJBICIDHGJHGIFKILJMINIOIPbRKUIZI[K]I^Z_IaJbJdJhI
=履	w5]HIIGN]
=工	r!X#I(J3E4J6J9[=J>H?J@YBHD[HZIJKILJMJNJZC]J^JaKbJdHf_hH
=差	u*J3I4J9H>J?I@JBJC^HZIKMIR^SIZHaJcJdIfI
=己	p!J#J(G)Z-I3H9H:J=H>G?IBYDJHHKILJMINJO[PJSIU]V]ZE[J^[aJfJhI
=已	f!Y%H(D)G*G+c,H-G/I0J1I2J3F4I5J6J7H8I9J:G;I=F>[?CAJB^CEEIFJGIH@IGJIKFLHM[NGOGPZRISITYU_VDWHXHYJZA[E]H^GaHbFcHdGeJfHgGhF
=希	y%J-I0J3I9I:^>JBJCIDIG[HFKIM^RKVJZFaJdIfH
=帐	l![#](F)I3[:J=JBIDIIKKKOJPJUGV^WJZH[[aJbJdJ
=带	u!J#I%J(H)^-H3b4J9F:]=I>F?JBICIDIFJHDIEKJMHNJOIRITJUHVGZI]J_IaGcJfJ
=帮	y#X(]9[BIHJPITJUJVIZH
=帯	o-I3]9H:J>_?G@JBICZD^HJIGKIMINIOJUJVJXJZE]JaGdKfJhJ
=常	r!I#H(J)J-_/I3I6J7I9J:J=J>J?I@HAJB[CKDJEKHEIHKIMINIPIRJS_T]UFVHWIXJZD[J]J^J_JaJbGcIdIfGgJhJ
=年	u!I#J-]1a3J7J8K9G:K=J>G?H@HAJBICIDJFKHFIGK_MJNJOJUIVIXHZH]I_JaIfJhI
=应	l!F#H%]&J(C)G*G+I,I-F.K/I0^1I3F4G5J6I7G8G9E:];G=D>Y?^@GA]BFC[DDEHFJGHHCIEJJKDLIMCNGOFPFQJRISITFUEVCWGXIYJZ@[F]F^H_Za[bKcGdDeIfGgXhG
=度	g!H#^%I(G*J+J-E/J3F4I6J7J8J:I;J=H>G?H@[BFCFDHGJHII^KDLHMENZOIPIRISJTZUHVGWYXaYJZJ[I]I^I_IaGbIcIdZeJfHgJhF
=开	h!G#D%F&J(D)G*H+I,H-F/G0G1I2H3F4F5I6a7G8[9E:D;H<J=E>C?D@DAHBCCGDEEGFIGGHHIDJIKDMDNCOHPFQJRGTGU^WGXGZH[Z]a^F_GaEbbcDd]eFfCgFhD
=弄	y9I>J?J@GBIDJHIIIMHOJUJV]ZI]aaIfJ
=式	j!J#I%I(H)J*Y+J,J/K3e4J6J7J9I:I;J=I>F?F@GAJBGC_GJHDIFKFLJMHNIOGPJRISJTIUZVHXIZA[J]I^K_JaFbIcHdJfIgKhG
=引	w#Z@XH[TK
=強	y!I%]L]
=强	u#J+J9K>J?K@IBID[HFIIL]MJNKXIZGb^cK
=弾	w-Y9I@ZHHJ]ZJ
=当	l!H#X(I-X3J9I:J=[>I?JA]BJDJHGIHKHMINJPJTJVIZF[K]I^J_ZbJdJfJh_
=录	f!Z#C%G&K(E)G*H+G,I-F.J/H0H1I2I3X4G5J6G7G8H9H;H<K=F>B?B@EAHBYCEDDEIFIGGICJIKJL[NYOEPGQJRHSHTFUFVEWIXGYIZZ[[]F^G_[aEbbcGdYeIfFgHhY
=形	u3b>JCIDJHJZJ
=待	l#I-G9Y:_>I@YBJDIHGIHKHMGNIX[ZEa]hI
=後	j!H#I%I(J*I+J-F/J0I3E4I6I7I9W:H;I=H>E?DAJB[CGDHEJFJGHHBIFKDLJMDNGOIPIR[SHUHVGWJXDYJZH[I]c^J_YaEbGc[dFeZfagJhG
=得	u(Z,a7J@IHIKJVJZF^JdJh[
=復	w#K-J/J0J3J6c7J9I:J>IHHIJNIR]ZH^IdIfJ
=微	u(I4J7[9I=J>J?J@JBJHHKJMJNKPJR[S_UIVJZEaKcJd[fIgJhJ
=心	u!K%J(I8J9I=IDIEJHIMJPJSIUIVJWJZIaIbJdCeJf^gb
=必	d!G#E%I(G)I*H+H,J-G/I0J1H2I3F4I6J7I8I9E:^;I=^>F?FAIBFC_DJEIFIGJHFIaJKKZLZMENFOGPHQJRHSITGUCVEWHXFYJZB[Z]I^I_HaGb]cHd_eJfFgIhG
=志	w9J@JHINYZI]^^XcX
=忘	i!J#H%J(E)K-J/J2K3I6J7I8J:^=J>]?D@FBBCJGJH_IJJIKFLHMDNFPJSJUEVHWJXIZ_[G^HaFbDdFfHgJhE
=応	s!J#I0[1]6K9I>JAJBJHFMIRKTJZI[J_[a^bKcJdIfIgY
=快	w#J-J3J6J9]:J=J>I?I@IBHHEIHKJMINIOIR^UIVJXKZZ[J]I_JaIbZdJhH
=怎	r9I>I?J@IBJDXH_LIMJNJUKZ[]JaIbJ
=性	r!J%J(H)J-J3^7I9I:I=H>E?H@IAJBECIDIHDIZKILJMGPIRJScUFVFWIXJZE[I]J^ZaIbFcJfIhI
=息	u+J3[=J>J?IC]D_HIIJVJZJ]JaI
=您	n#J%G(Y)I-J3Z7J:I=J>K?K@YBXDIHII]MIOJPIUFV[WJZF[J^JaJbJdJ
=悪	yE]HIVKZ]cYfJ
=情	p!H#J%J(I)K,[-I3[:I=J>I?I@JBHCZDaHFIIKKMJNIOJPJRJU[VGZH[[]J^JaJbJcJdJfIhJ
=想	l!I#H%J(I)K*J+^-H/J0K1J2J3H4J6J7J8J9G:F;J=I>F?a@dAJBFCFDEFJGJHBIEJJKXLJMDNGOHPJRJSJTJUIVHXGZZ]F^J_JaDbIcIdIfIhG
=慢	y#K1J3J9G?JH]IJMFR^ZJaJcJfI
=成	f!E#G%F&J)F+H,F-H.J/^0G1I2J3F4G5I6F7F8G9E:D;H<J=D>E?DAGB_DEEdFHGGHBIGJIKFLHMENEOGPXQJRGSFTEU@V_W]XGYIZ?[G][^F_FaGbEcEdCe]fCgFhG
=我	Z![#]%B&G(^*I+E,E-G.G/D0E1F2F3G4D5F6D7D8D:W;D<G>[ADB?CYEEFEGCH;I]JFKXLCM?NAOaPBQFRDSDTEUXVcWDXBYFZG[]]B^Ba=bAcCeFfBgDh]
=或	y-X3]CJIFN]
=户	X!]#Y&G(Z)^*F,A-?.E/E0B1C2_3G4A5E6B7Z9B:^;X<F>>?<@>A^BDCFEBFDGYH;JDK<LXM>N?PYRBSBTEUYVZWZXEYDZE[I]Y^Y__aEbIcAeCf?gAh?
=戻	e!]#F%F&J(D)I*I+I,H-D.J/G0_1H2I3E5J6F7G8Z9F:E;H<J>C?F@DAHBECHDFEHFJH?IEJIK[LGMDNEOISITGUEVDWIXFYYZX[F]F^F_WaFb]cZd^eHf_hD
=所	o!H#J(I)K-H3I7J9H:J;J=^>I?H@HAJBICIDIGIHFKGMINIOJP]UZV^ZF[J]I^I_HaIbJcJdJh[
=手	d!H#]%H&J(F)I*G+I,J-F.J/H0I1I2I3^4H5J6I7I8I9B:G;H<J=G>b?B@FAHBFCbD_EJFHGIIBJJKELHMXNFOXPHQJRHSHTGUGVFWIXGYIZC[G]F^I_GaHbGcGdHeJfFgIhF
=打	i!G#[%I(H)I*I+J,J-F/I0J1J2K3c4H6I7H8I9B:I;I=H>Y?D@FAIBGCHDEEJFIGHHZIEJJKEMENFOHPHQKRHTHUGVFWJXGYJZB[H][^]_IaFbYcFdIeJfHgJhF
=找	y!J(J4]7KHJZJ_^
=承	l!G#G%D(F)J*J+J-G/J0J2J3H4J6J7J8J:I;h=G>H?G@HAJBHCGDHFJGHHDIEKGLIMHNGOIPHQJRJSJTHUIVGWJXIZB[H]H^I_HaHbIcJdHfIgJh]
=把	s!I#](G)I*J-I/J3I9F:J=J>F?I@IBFCJDHHEIIJYKIMHNKOIPJU]V]WIYKZF[J]a_JaHbHfJhI
=択	q#I(I+J-H3G9J>H?a@JBIC]DHHEIIKYMINIOITIV[XKZH[]]JaHcJhJ
=报	m#H%I)H*I,J-I/J3I4J7I8K9G:I;J=I>G?H@HAJBFCHEJGKH^IHJKKILKMINHOIPZRJSITJUGVGWHXHZa[J]I^J_JaJbHcIdJeJfJgJhG
=押	w-J9I:J>J@KBJHFIIKIMHUKZHa^badJ
=拒	a!E#E%c&I(E)F*B+H,].W/a0F1G2F3D4F5H6F7F8F9B:E;E<I=F>D?CAEBDCBDEEGFEGEHEJ^KELFMCNaOaPbRESGTFUEVDWFXFYHZ@[E]E^F_FaEbFcEdDeGfEgFhD
=拦	u.[9I@[HZJYMKZI
=拿	s#I(J*J+J,a-J3J4I6J9H=J>H?I@ZBJDYHEIIKHMJNJOIPIRJVJXJZZaJcIfJhZ
=持	p!H#I%J(J)],J-I0J1_2I3J4I6I7[8I:I=^>I?]@JBICJDJGIHDIHKJLJMINHOJPIRFSITJUFVGXIYJZE[I^H_JaHbIcFdHfFgYhI
=挂	w!J#J(H-J/G3I4]7I9J=G>G?J@GBHCJHFIJKJMENIRJSaTGUHVJZE]JaIf]gJ
=按	s(a-J9I:[>J?K@JBJG[HEIKMJVHZEfJhJ
=换	j!I#I%I(G)I*K-I/J3H4J6J7J8I9G:H=H>b?G@aBGCIDHGJIFLJMXNIOIPJRISETJUHVHWKXHYJZC[[]G^J_JaGbYcZd[fEgIhH
=据	y,[3^BKCID[HIIJRJZGcJ
=授	yT[V[
=掉	u!K#](K*J-I3G4I8]9G:J=J>[?]@JBICIDJHZIIKIMHNIOJRJUJVIWJXKYKZG[J]I_JaDbJcJdHfJhI
=接	c!F#E&H(D)H*G+H,G-D.H0G1F2Z3B5H6F7F8_9A:D;G<_=D>B?B@CAFBCCEDCEFFGGFJGKCLFMBNIOZPEQHRESETFUDVCWGXEYGZH[E]W^F_[aZbcccdDeGfCgFhD
=控	l!H#F%G(G)I*I+J,I-G.J/I0I1J2J3G4e5a6H7H8G9H:H;H<H=G>E?D@GAJBFCFDGEJFJGHHBIFJ]KFLHMZNEOIPHQKRFSHTGUFVGWIXHYJZJ[G]G^I_HaFbGcHdHeHfEgHhG
=推	u-aHJKIZJ
=提	k!K#I(J*J+J-H.W/I3I4K6J7]9H:I=K>H?[@YAKBICJDIGJHDIGK^LYMHNIOGPJTIUJVJ[J]J^J_XaJbJcJd[fJgJ
=携	n(J+K-I3]7Z9H:I=I>_?G@IBHCZD^HJIGKIMHNIOISJUJVIXJZD]J_KaGdJfJhJ
=操	y(a3J9J>KHJIHZI
=支	q#I%J)I,J-H1_2J3H4]6J7X8I9G:J=J>I?]@IBHCJDJGIHEIHJJKIM[NIOJPJRFSITJUIVHWJXIYJZE[J]K^JaJbIcGdJfEgYhI
=收	k!K#J%I(H*K,J-H0J1I2J3E4H6J7J8]9]:J=Y>^?F@HBGCIDIGIIHKIMINIOIPJRISJUJVHXIZF[J]I^J_IaZbIcGdKfGhI
=改	_!D#B%F&I(C)F*F+H,G-E.I/[0G1H2H3E4G5I6F7]8G9B;G<I=E>C?D@fAGBXDEEGFHGFH@ICJGKAL]NCOEPEQIRESFTBUDWHXCYH[Y]E^__BaEbEcEdDeHfDg]h]
=放	y!J#J-K3J9I=I>G?H@JBJCHDJHGIIKJMJOIUJVJZI]c_JaH
=效	s#J(H)K*],J-J3G9I:I=J>H?J@IBFCJDJHWIJKJM[NJO]PJR^UGVIXJZE[J]JaHbIfJhZ
=敗	i!Z#]%G(F)I*H+J,Z-G/Z0I1J2K3G4Z5J6Z7H8H9E:G;Y=F>F?G@GAHBECHDHEHF[GHHCIHJJKHLIMGNGOIQJRHSHUFVFWHXGYJZ^[H]H_GaHbGcHe^fEgHhI
=数	f!H#G%H(G)J*H+I,J-E.K/I0I1J2J3Y4H5K6H7I8I9C:F;I=G>F?F@EAZBDCYDYEJFHGIHCIcJJKDLIMZNFOFPHQJRHSITHUHVGWJXbYJZ@[I]H^I_Ea[bGcGdHeJfGgIhF
=文	k!J#I%H(J*J-E/Z1K2_3E4J6K7J8J9F:G;J=I>G?H@GAJBICEDIF]GJHEIeKELJMHNGOGPIRISJTIUJVIXGYKZF[J]I^J_JaHbIcIdJfJgJhG
=断	s!I#H%J(J*I-H0I3H4G6I8I9E;]=G>G?I@GAJBICHGJHAIGKHMINIOIPIRITJUJVHXIYIZZ]a^J_IaIbHcbdIeJfFgJhH
=新	[!D#B%B&G(A)F*E+^,F->.G/]0C1]2E3@4B5F6C7C8_9@:_;E<G=C>F??@^AEB[CADZEFFFGCH[IAKILCMcNFOBPCQGRDSETDUCVAWEXCYE[W]^^B_CaBbZcKd@eFfYgCh>
=方	e!H#G%H(F)I*]+^,J-G/J0J1J2J3D4I5J6J7I8I9I;I=G>F?b@FAIBFCcDJEJGIIEJZKELIMFNEOGPIRISHTHUCVGW[XHYKZA[H]H^I_IaFbGcHdIeJfHgJhG
=无	h!G#G%H(Z)H*I+J,I-H/I0J2K3X4J6J7H8J9H;J=G>F?F@EAJBECHDFEZFJGIHKIGJIKGL[MFNGOZPGR]SHTJU_VCWGXH[]]H^H_IaGbFdFeYfHgIhX
=日	f!H#F%I(H)K*I+I-D/I0J1K3G4I6I7I8I:G;I=H>C?F@dAJBECFDXEIFJGIHAICKBLHOGPIRHSJTGUGVGWJXdYJZ@[H]a^H_HaEbGdGeJfYgI
=旧	e!G#[%G&J(F)H*H+I,H-E.J/_0[1I2I3D4G5I6F7G8G9E:F;I<J=F>Z?D@CAGBECEDFEHFIGGH>IDJHK]LGMeNDOFPFQJRGSHTGUFVFWIXHYcZ?[F]F^F_GaEbDcFdEeIfCgYhZ
=早	n#X(J-F3J9[:J>H?J@eBIHCIIKFLJMHNJVKXHZY]I^JaJbJfJhG
=时	a!I#B%D&H(C)E*E+F,Z-C.H/F0E1Z2E3@4B5H6D7E8D9A:D;E<H=C>A?H@_AEBBCADCEFFGGDH=IAJGKBMGNCO^PDQGReSDT[UCVBWFXaYEZA[E]]^E_EaabDd@e[f@gEh^
=明	j!H#F%H&a(H)J*H+I,J-[/I0I1J2J3E4H5J6I7I8I9C:G;I=G>E?F@[AIBFCZDFEJFGGJHXICJKKELIMFNXOZPHQJRGSITHUHVGWIXbYJZX[I]G^J_HaFbHcHdIeJfHgJhF
=易	s-]HJb[
=映	w(J:I>JBHH^KJM_NJUJXJZDbHg]
=昨	l!I#I%J(H+J-H/J3I4H6J7J8J9F:I=I>F?H@dBECIDHHEIFKELIM[NHOJPJRISITJUIVHXGYJZC[I]a^I_JaIbIcIdIf_gJhD
=是	c%G&I(])W*F+H,H-D.I/G0H1H2H3J4G5Y6G7X8G:_;H<I=E>X?DAHBCCDDDEFFGGGH@IAJHKAMXNEO_PJQIRFSZTXUCV]WGXFYHZ?[Y]F^G_GaDbEcFdGeIfEgX
=显	s#I+]-^/X3I9J>I?J@JBJCJDDHGIEKHNJO]VJXJZFaKcJh_
=時	d!E#E%G(F)I*I+I,[-E.J/I0J1I2I3E4H5Z6H7H8I9F:F;H=G>E?C@ZAIBECFDGEIFJGHH@IFJJKDLaMINFOYPGQJReSGT^UEVFWGX]YIZG[G]H^H_Ha_dBeIfCgHhE
=暂	u!]#IHJT^VJ_J
=暗	w6]<]>HHY
=更	[!C#D%F&I(C)H*H+],H-F.I/F0G1^2H3D4F5I6F7[8F9D;G<J=E>G?D@dAHBYCDDBEHFIGEH@IBJHK@LaNBOFPFQIRFSGTFUEVDWGXCYGZG[D]E^d_FaEbCdBeHf[h^
=書	f!F#H&K(G)J*J+I,I-E/I0Y1I2K3F5J6H7H8Z9F:G;I<K>D?G@DAJBGCGDGEIFJGYHHIEJJKELHMEN]OHRWSITIUFVFWIXFY_[H]H^G_YaGbFcZd_eIf_gXhD
=最	i!G#F%I(I*J+J,J-E/J0J1J2J3F4I6J7I8I9D:I;J=H>F?G@aAJBDCFDGEJFJGJHDI[K^LHMENGOIPHRISJTGUIVHWKX_YJZA[I][^I_JaGb[cIdEe^fGgJhY
=月	y9Z@IHIIJK_MJZG
=有	V!H#?%F&C*D+B.I/E0A1C2C4A5X6A7@8I9[:=<C>;?D@=AAB<C^DXF_GAHHI]JCK>LIM=NFO?PZQDRATBUXWXX@YB[Y]>^G_[a^bBcId_eZg@
=服	f!G#G%F&I(X)F*F+I,G-F.I/G0F1E2Z3E4]5I6[7G8E9D:F;H<I=D>E?DAGCGDGEFFHGEHAIEJHKEMINFOGPEQIR^S]TFUEVCWGXGYZZA[G]F^G_FaFbFcWd^eHfbhF
=朝	s#X9J>J@bMJZG
=期	^!B#D&H(B)G*F+F,G-B.H/E0^1G2F3J4X5G6D7E8F9@:C;D<I=a>@?A@]AEBBCDDBEGFGGcI?JFK?LeNZOEPDQHRXSDTEUCV@WFXBYFZJ[D][^C_Da^bBcDdZeFgEhA
=未	m!G#J&[(H)J*I+I-I3G4K7J8J9I:I=[>I?F@JAIBFCID_FJGKHCIJKJMINCPHRJSJTYUGV]WaXJZF]I^J_HaJbHcIdIfJhJ
=本	^!X#A%C&G(?)C*B+],D-A.F/^0Y1Y2E3A4C5F6^7X8D9@:A;C<G=A>???@HBJCEDGEaFEGBHFIAJEK?LCNXOBQFRDSBUAVFWCXCYFZ;[B]]^^_aaAc[d[eDg^h@
=机	a!F#X%E&H(C)F*F+G,G-C.H/F0F1D2F3c4D5H6F7F8E9I:E;F<H=D>c?A@DAFBCD^EGFFGEHXIAJHKCLFNDPFQHRXSYTFUCVCWGXEYFZ>[E]D^G_EcYdEeGf^gFhD
=权	h!G#H%a(b)H*I+J,K-J/I0J1J2J3G4H5J6J7I8H9I:G;_=E>G?H@GAIBFCHDFEHFKGIIHJJKHLHMGNHOJP^QIRJSITXUFVXWIXHYJZC[H]H^H_HaFbHcIdFeIfFgGhI
=条	y9JH^NZZJ
=来	e!]#E%G&I(D)H*H+Y,I-D.I/H0G1I2H3B4G5I6G7G8G:^;H<J=E>@@BAHCFEHFHGGHEIAJXKYLFMCNEOEPGQIRGSGTHUEVEWHX_YH[F]E^H_GadbWcGdDeHf[gHhD
=林	s#J%I(J*J-I/J1I2K3I4I6J8d9H:I;J=I>H?I@HA]BICGGHHEIHKEMINIOHPJRHTKUJVHXKYJZE]J_]aIbJcGdHeJfHhH
=查	w#J(K)J*I0J8J9I=JE]HEIJKJPHUKVJYJZaaJcZdEeJfHgK
=査	s!J(J*J/X3K9J:J?JDJE_HFIIMKVIZ]]IaJc[
=样	y3I9]>G@IBJHGIGK]MKO]ZGaJhJ
=核	y/YEYNY
=格	s,[-J3b9J>H?KCHDIHHI]KJNKOHPJRIZE]JaIcIfJhJ
=桁	w-G3]9I>H?J@JCGDHHJIZKHNIO]XJZJaX
=検	s!J(J-J3F9J:J>H?EAIC_DHHFIIKIMJNJO[VJZG[J]^_HaHbJc[fJ
=構	o!H(F)J*J,I/H0J6H7I8J9J:G=H>K?J@JAJBHDIEdHGMJNIPGRKSJUDVYW^ZC]J^J_IbHcGdEe^fEgI
=模	y-].YNF
=権	k!H#J%a(b-J3I9H:H;[=I>I?I@IAJBJCJDJGJHXIHKILIMHNIP[UIVIWJXJZD[J]J^J_JaIbIcKdIfIgJhJ
=機	r!I(J-J3I9I:I=I>b?G@IBJHXIJKIMJUaVIZGaDfJ
=次	c!G#a%H&J(H)H+H,J-H.J/I0I1J2J3F4H5J6I7H8I9D:H;H=G>D?F@cAHBEDFEJFIGIHHIDJJKELaMENGOGPHQJRFSHUHVGWIXdYIZ?[H]G^F_IaZbFcHdIeIfGgIhC
=止	b!_#E%G&J(G)^*G+H,I-a/G0X1[2H3D4[5I6H7F8G9C:E;G<J=F>B?Z@JAGBDCFDEEHFIGGHDIAJHLFMCNDOFPERFSGU_VCWHXIY]ZB[H]F^^_FaEbGcFdEeIf[gGhD
=正	h!I#H%J(H)J*J+J-G/I0J3b4J6I7I9I:H;K=I>G?G@HAJB[CFDGEJGJHDIGJKKGLJMGNGOIPIRIS_T_UFVHWHXIZC[I]I^J_IaHbGcIdIfGgIh_
=此	y%H([-XKX
=步	h!F#E%Y&I(C)G*Y+H,G-E.I/F0_1H2H4X5H6D7G8F9C:F;G<I=E>D?D@DAEBECZDDEGFHGcH@IEJIKDLGM[NEOFPEQIR^SGTFUEVBWGXGYGZA[G]E^G_EaCbFcFd[eYf[gXhF
=歴	w5]HIIGN]
=死	y4I8JHIRGYaZJcHdJfZ
=残	s!J#Z+J3^?JCIDGHJIKKJOIPWXJ_^
=段	u#J(J*[-I3^9F=F>E?J@IBJC_DIH[IFKIMINKOIPIVJXJZG]JaIbJcJfJhK
=母	s-I/X3J9IHIIcKIZI
=永	u@JL_
=求	d!H#X%H(H)I*Y+^,J-E.J/I0J1J2J3F4I5J6I7H8H:F;I=F>B@DAIBEC^DDEJFIGIHZI[JJKFM[N^OGPHQJRHSITFUHVFWIX_YJZC]H^H_HaFbHcHdGeJfHgIhE
=没	U!=#<%Y(X)X*C+J,A-=.C/C0X2@4<6@7?=Y>[?J@<A>BIDbE?F?G>H<I:JAK<LGMXNGO=P<QBR>S?UJVZW^X?YCZA]^^?_]acbYc=dae>fXh=
=法	c!G#F%H(X)X*Y+^,I-G.J/I0J1J2J3X4I5J6I7H8I9I:Y;I=F?b@EAJBEC]DCEZFJGHIDJIKELIMFNDOGPGQKRISGTHUCVEWGXHYJ[[]H^H_HaGbGdEeYfGgIhF
=注	j!I#I%J(I)I*J+d-I/J3I4J7J8K:J;J=I>H?F@HCIDbGKHJIHJKKILJMHNIOIPISITIUHVHWJXJZD[J]I^J_JaIbHcJdJfJhI
=浏	w#J.Z9J>K?JHFZG]^b]
=消	r!H#J%[(J*J,J-J/J0J3I4J6J8I9G:K=K>G?a@HAIBGCJEKFJG]HEIIKILJMHNJOJPIRIVIXJZD[J]]^J_[aKbZcHdIfH
=済	m#I(J+c-I3I:K>I?F@JB]CFDYHCIIKKMINJOITYV[XJZH[G]JbIdJgJhJ
=測	u-aHJKIZJ
=満	p-H?JIYKGMJNcZG
=满	y9J=ICKHXIEMKNa
=灰	y(Z9J:]HH
=点	m!G#E%G(Y)H*H+G,K-H.K/I0I1J2J3F4H5J6I7H8H9F:G;H=G>D?E@DAaBDCDDZEJFJGHH@IGJJKDLHNHOGPGRHSFTHUFVZWHXGYJZ[[G]G^I_Ga[bbcHdHeJfFgIhG
=無	a!e#D%E&J(E)W*G+G,H-D/F0H1I2H4G5I6H7F8H9C:D;Y<Z=E>B?C@CAFC]D]EHFIGGHYICJHKDLbMBNCOYPEQIRXSGTGVCWGXCYWZ?[F]F^EcFeGfEgG
=版	u!I#J%J-I1]3I8J9E:J=a>I?J@JBJCGDJH_IGKIMINJPJUIVJXIZG[J]J_IaIcKdDeIfHhJ
=牌	s#J(J)J*I,d3H4I6J9H>H?J@JCJDJHFIIKJMJNJOIPIR]UKVJXKZD]JaIcIdKeJfJhJ
=特	y!J(]=JEJIIPaVHZHfK
=猜	r-aHJIJ
=环	w!J7JHJNKZIcad]
=现	j!I#G%J(H)J*I+Z,J-G0J3H4I6J7I8I9F:H;J=I>D?Z@XAJBGDHEJFJGIHDIFK^LIMFNHOFPIQKRISJTIUIVGXHYKZY[I]H^G_GaHbIdJeJfIgJhc
=現	o#Y-HHJKGNJTJZWhb
=理	X!E#B%A&F(a)b*f+D,c-H.E/C0c1D2D3@4A5E6C7A8B9@:I;C<F=@>??>@@ACB@C@DHE[FEGBH<I?JDK@LCM?NGOBPaQER@SBTBUWVHWYXBYCZE[B]@^B_Aa@bAcZd_eCf>gdhA
=環	y-JHJc]d]
=生	r(I*]-J3I9F:J=I>I?I@HBECJDYHGIIKKM]NIOKPJUHV]XIZ]aJ
=用	S!a#E%J&C*H,X-I/A0Y2A3F4Y5B6>7Z9;:@<D=_>Y?_@@AZBBDJE?FAGGH?IEJAKbLHM[NCOIQXR?S?W>X@YAZA[F^^_]aJbEc=e[f;gEhD
=由	u!J#J(J*J-I3I7J9H:]>H?I@KBJCJEYH^IHKJMJNZPJUJVHZH]JcJd]gJhJ
=电	f!F%E&H(E)G*F+G,H-D.I/G0E1H2I4F5H6G7F8F:F;G<I=E>A?]@DAGBCDZEHFGGFHXICJIKCLGM_NEO_PFQIRESFTFUEVDWHXEYGZ@[F^G_Da_bZcEdDeHf[gWhD
=画	i!G#G%J(Z)J*J+_-G/J0J3E4J6J7I8J9G:G;I=G>[?D@FBFCFEKGJHYIFKFLIMFNGOGPIRJSITHUGVGWHXFYJ]F^I_HaEbdcIdHfHgJhZ
=界	r(I=J>K?JBIDJHFMJS[UGVJZC[ZbbfK
=略	h!G#F%G&J(E)F*_+I,H/G0I1J2I3G4H5J6H7H8I9E:G;I<K=F>F?[@EAHBECGDEEGFIGHHJIEJIKGLZMFNdOHPEQJRISHTHUCVDWcXHYJZ@[G]G^G_GaFbFcGdGeJfGgGhG
=番	e!F#H%I(I)J*I+G-E/J1K3c4I6I7J9E:H;I=H>b?DAJBGCCEKFJGJICKBLIMFNHOcPIRHSITIUGVFWIXFYIZC[I]H^I_IaGbGcIdIfHgIhZ
=登	Z!B#H%E&I(B)E*E+a,G-C.H/E0G1G2G3[4E5G6E7E8F9F:C;E<I=D?^@AAGC[DfEGFHGEHHI@JFK?LZMINAO_PDQHRESDTCUCVBWEXCYF[Y]D^E_DaBb_cDdDeGfDgF
=白	u-I.[3J9H:J>I?G@IBICJDIHGI]KGMGNKXJZF]JbbhJ
=的	S#F%B&C(Y)Y*?+@,B-[.C/D0A2A3[4?5B7I9B:a;?<C=I>[?E@GA@DEGJH?I]JJL?M^NHO_QHS?UEV_W?X>YAZ5_JaWbFdGeAfBgJhZ
=監	y/YEYHKNY
=目	n![#I%I(])J*J+J-G/J0J3[4J6J7I8]9H;J=I>F?G@JAHBICZDHGJHEIGK[LIMHNHOHPITJUIVGXHZE[I]H^I_]aEbGcJdZfHgJhH
=直	k!I#I%Y(H)J*J+I,K-I3H4J6]7J8[9H:J;J=H>G?F@YAJBFCFD[GKIGK^MENJOIPIRZSITIUHVHWIXGYJ[J]J^K_JaZbGcJdDeIfGgJ
=看	s#J(Z-I3H4J5[9G=J>]?[@XBKHYIHKIMJNJPKRJSJUKVIZF]IaDcJfIhJ
=真	y#K-K3J4^9_>H?I@JBHHDIJKKMJRJZG]JaKfJ
=着	q#[-I/K1G2I3H4J6K8I9H<Z>F?H@HAKBJCIDIGIHDIIK]MGOIRGT[U[VHZF[J]J_IaJbKcFdJf]gHhG
=知	m!H#J%I&[(G)J*I+J-I/J3G4J6K7K9G:H;K=H>D?X@GBHCEDIEJGJIGKGMYOIPJRKSJTIUHVEWIXIZJ[a]I_HaabHcIdIfJgJhH
=短	g!I#G%H&J(G)I*H+J,J-I.J/I0I1J2G3W4H5J6I7I8I9C:H;H<J=G>X?^@XAIBFCEDEEJFIGIHBIcJJKDLIMFNFOFPHQJRHSITIUGVGWIXGYIZB[H]]^I_Ga_bHcHdGeJfGgIhF
=码	P!>#G%E&D)?*@+@.C/I1A2]3_4?5B8?9=:Y;@<C=<>X?CAABJCDDEEFFBHGLGO[PEQCR?S?T>UIVAW@X]YAZ][X]=_>acc>dYeAfFgFh]
=确	o#H-I3^9J>H?J@JBZCIDJHGIIKIMJNJOITIVJZ[[IaJbJh]
=確	j!E#G%I(I)K*W+I-F0K4I6J7J8J9F:H;J=H>^?G@FAJBZC^DYEJGKHCIEKFLJMHNFOZPIRJTGUHVFWKYJZX[G]I^I_Ia_bIcIdIfIhG
=碼	n!I#F%I(D)I*J,J-[/J0J3H4I6I7I8J9I:H;K=G>Z?E@EBGCJDIEJGIHCI[KZLIMGNYOJPGRJSJTJUZWJXI[I]I^]_JbIcIdIfIgJhF
=示	e!G#G%I(H)J*I+_,J-E0J1J2J3E4I6I7H8J9G:H;I=I>E?WAIBGCGDBEIFJGIHJICJJK]LYMFO^PHRISJTIUIVGWJXHYJZI]I^IaGcGdZeJfIgIha
=社	f!F#H%H(F)I*H+G,J/I0J1J2J3E4I6I7I8X9E:a;I=H>]?Y@]AJBDCDD[EIFJGHHHICJYKCLIMDNaODPHQKRISITZU^VFWHXEYJZ@[G]G^H_HaFbFcHdGeJfGgIhE
=禁	d!c#F%H&K(G)^*H+I,I-b/E0I1I2I3G4H5K6I7F8I9F:H;X=F>E?FAHBFCHDFEIFJGIHAIDJILGMENFOGPEQ]RISHTFVFWIXHYJZB[I]G^^_GaGbHcHdGeGfFgGhE
=离	y!X3J4^9F?J@]HEIJMJRHXKZI]KaJhJ
=私	p!H#J%J([)K*J+I-I3G4J6^8J:Z=I>[?E@HBICHDGGIHBIFKHMHNIO]PJRJUHVbXIYJZE[I]I^J_KaFbJcJdIfHgJhI
=种	m*[3H=K>I?Y@JCbDIHFIHKJMJOJTJXJZIaI
=秘	w*Y-K6]?^HGZHdH
=租	u!I(H)H3I7J9H:[=I>J?I@JBFDGHGIKMJNJPJSJUaVDW_XJZE[J]J_JaIbHfJ
=移	u#J(J)J*H,I-I3G8J9G:K>G?I@JAJBJDJGJH[IIKJMINJOIP]RJUJVHZI]I__a[cJdJfJhI
=程	y%J7]9J;J>J?JHEQ^
=稍	w@ZBITXZZ
=種	s(J:[=J>a?H@JHFIZVIZG
=空	p!I#I%H(G)J*I+J-H/I0J3b4I6I7J8I9D:G;I=G>^?C@XAIBGCFDFEJFIGJHBI_KELJMFNHOGPHRHSHTJUHVFWJXHYJZB[H]G^J_^aFbHcGdJfGgIhG
=端	r!J#H/X1H6KAKBHHZNJPJQZRKTbZJ[I_FcIfG
=笔	w3J9I>J?I@JB[DIHZIJKHM[NJOJZE]Ib]cJ
=符	k!J#I%J(J*I-]/J2[3G4J6J7J8J9G:H;J=I>H?H@HAJBICIDJEKF]GIHEIaKGLJMHN_OIPIRJSJTKUHVIWJXIYKZC[J]J^J_JaIbJcIdJfJhH
=第	n#J(I-J3H8^9J=J>I?G@ZC_DXHHIIJ[KGMJOJVJZE_KaG
=等	p#J-J3J9[>H?I@ZAJBJCHHFIGKGMINJOHRJZE]IaacJdKfJhI
=答	y#D0]@JHHTIXbZG
=策	i!G#F%H&J(E)F*_+J,H/G0I1J2J3G4H5J6H7H8I9E:G;I=F>F?[@FAHBECGDEEGFIGIHJIEJIKGLHMGNdOHPEQKRISHTHUCVDWcXHYJZA[G]G^H_GaFbGcGdGeJfGgGhG
=算	y#J+_9I?IBJCIDIH[IIMJNJZF
=管	X!E#C%C&G(^)b*f+D,d-@.F/D0B1E2F3B4C5F6D7G8C9A:Y;D<G=@>@??@AADBACAD@E[FEGCH=I@JFK@LDM@NGOCPaQFRCSBTCUXVIWZXCYEZF[B]X^C_BaAbAc@daeDfAgdhB
=箱	m!I#H%I(G)J*I+I,J-H/J0J1J3[4I5J6J7J8J9D:I;I=H>^@IAIBFCJDaFJGJH[IFKGLJMENHOGPIRISJTIUHVGWJXIYKZD[I]G^I_Ia[bIcIdIeJfHgJhI
=簡	w-]>GHIZJa[bZ
=系	p#H%J(G)I*G+J,H-H/J1K2K3[4J6J7I9J:J;J=J>I?H@GAJBIC[EJGJHFIGK^LKMINHOIPHRZSJTIUIVIXH[J]I_JaHbJc]dHfJgJhG
=細	y-K9KH[N[ZJ
=組	k!I(F)J*I-H3J9I=X>I?H@JBHCJDIEZF^HDIDKIMHNXPISJU]VGWaZC[J]JaIbHc[d[fIgJhJ
=絡	w3[?JC]D[HIKIMJZIhJ
=継	s!J%H(J-J;d=J?JBJCJHGIJKJMKVKZH[KaJdKhJ
=続	m!K#G*K-J3H4Y8J9G:K=I>G?F@IBJCJEKHZIHKIMJNJSIT[VIXHZD]^_JaGbJccfIhJ
=線	w3_4I9I=J>H?IHZVJZIaJc^fH
=織	k!I(F)J*I-H3J9I=X>I?H@JBHCJDIEZF^HDIDKIMHNXPISJU]VGWaZC[J]JaIbHc[d[fIgJhJ
=红	y3J9H@JHKIHK]OJZ]aJ
=级	w%K(J1I3J4J6J8H9G:I=^>J?K@IBHCGDJGJHGIGKJMJNJRGU^VJYJZE[J]J_JaJcGdGfahJ
=线	r!I#I%J(J)I*K-I3^4^7J8J9D:J=J>F?G@IAJBHCJDIFJHaIHKJMINIOIPHQZRJSJTJUHVHWJXIZD]I^J_IaIbIcHdKfJhJ
=组	g!E#E%F&I(A)C*C+G,F-D.I/G0H1H2H3D4G5H6H7E8F9C:X;G<I>D?B@DAGBCCDDEEXF]G^H@I@JHKDLGMDNYOEPbQHRGSGTFUYVeW_XGYHZ?[D]E^F_FaDbDcXeHfFgFhE
=织	l!H#I%I(E)G*F+J,J-H/J0J2J3G4J5J6J7J8H9F:Z;J=X>H?H@IAJBGCGDGEYF]G[HEICKHLJMHN[OIPERISITIU]V@WaXJYKZC[H]I^J_IaGbHcZdYeJfHgHhI
=经	r([+[3J>]?F@JBXDGHHMJOJTZUIVIZG
=给	o!J#J%I([)Y-H2[3H4J6J7I:H=H>G?a@XBHCGDJEJGIHDIFKGMHNHOIPFSJTJUGV[WJXIZY[H]H^IaFbGcJdIfKgJhG
=绝	l!J#I%Y(I)J*G,J-X/^0J2J3I4J6I7J8J9G:J;J=J>I?IAHBHCJDIEJFJGJHIIGJXKGLJMHN[O^P[RJSKTJUIVIWJXJZD[I]I^J_IaIbJcIdIfIgJhH
=统	y@JHJIJK_R[ZG
=继	q!I#H%F(G)J*J+J-I3H4J8J9G:J;d=H>G?G@IAJBHCHDHFJGJHEIHKILJMINIOIPJRJTJUJVIX]ZC[J]^_IaDbJcJdIfIhH
=缺	q#J%Y(J*J-I3[4K7J9H;K=b>I?I@JAJBICHDIGJHBKILJMJNJOJPJUHV]ZG]I^J_KaIcJhJ
=网	q!K#G%J(J*J-I/K0I3H4I6J8I9E:K;J=H>F?G@HBHCJDJGJHbIHKGLJM^NIOIPIRIUJVIXIYJZC]G^J_JaGbHc^dJfGhJ
=置	X#B%H&H([)G*B+D,E-E.F/A0C1E2G3B4C6B7F8C9D:J;D<G=X>K?G@CACBYCCDGEbFEGDHYIDJDK?LDMJNAOEPJQGRCS^TBU^W^XCYFZ[^A_BcEd?e]g[hB
=署	y<^HFIIV]
=老	q#](J-I0J1[2J3G4I5^8J9J:I<H=J>F?G@IBJCID]GJHFIFKXMGNGOIRJTJUJVIXKZF[H]JaFbJcIdJfIh]
=者	c!I#I%H(])^*d+I,a-D.J/I0H1J2J3G4I5J6I7G8I9G;I=G>F?D@GAIBGCFDFE[FJGHHBIEJJKFLIMFNBOGP]QJRHSITIWXXHYJ[G]G^H_HaGbFcGdZeIfGgEhG
=联	m#H%I(F)H*F+I,[-G/I0J1J3[4I6I7c8J9I:H;I=I>H?G@GAIBHC[EIFKGJHEIGKFLJMHNGOHPGRISITHUIVGWJXIZX[J]H^H_FaHbIc]dFfIgIhG
=聞	w-J9K>J@IIJKILZM[XIh[
=肢	s#J+K3H9K>H?aBJC]DHHFIJKIMJNJOITIVHZI[]aI
=能	^!B#B%D&H([)C+E,F-A.G/D0E1G2H3B4D5G6D7D8D9B:B;Y<I=]?]@XAFBJCBDBECFGGEH<JFLJMaNJOBP]QGRETWUcVJWEX^YFZ9]C^^_DaBbYcCdEeFf[gDhA
=脑	n!K(J)K*J-I/J3I4J7J9E:J=J>H?G@HBHCJDHH^IIKHMaNIOHPJRISITIUKVJXJZE[J]H^K_JaHb[cJdJfIgZhH
=自	c!C#E%F&I(A)a*F+H,I-I.I/G0H1I2H3@4E5H6G7F8G9A:D;G<I=B>A?B@JAGBXCDDCEGFHGGH_J[KCLFMCNDO_PEQIRFSDTFUeV_WEXFYHZ>[E]C^X_Fa^bDcFdFeHfDgFhD
=致	q-I/I0I3G6a9I>J?I@JA[CJDJHJIIKJNZO]ZI_EcJdJhJ
=色	u!K(_)^*Y=J?JBJCJDIHIIJUHVHZJ_KaI
=范	yGaHFMJVJ
=落	s!J-I3H4^9G:J>J?I@JBJHYIIMGNKRGS[UGVHZH]K_JaIbJcJdGe[f^
=行	e!F#E&I(B)]*D+H,F.I/G0G1I2J3D4F5I6G8[9A:D;G<J=E>B?_@CAHB]CEDFEGFIGFH]IGJHLHMZNDOEPXQXRGS_TGUDWGX]YHZA[F]G^EaEbYdFeHfEgHhC
=表	m!J+[3]9H:K>G?Y@IBJCHDGIIMINXOZVJXJZFaHcJdJh[
=被	_!c#a%Y&H(B)Y*C+G,X-a/E0F1F2F3C4E5H6E7E8F9A:C;D<H>H?B@[AEBACCDCEFFEHFI?JFKDLXMBOCPZQGRESFTCUBVAWFX^YGZG[D]X^]_DaBbDcDdDeGfDgFhB
=製	y-JIKJZM]
=複	u-I3J4J9I>J?JA^DJHHIZKGM]NXZJ_GaJ
=要	X!A#?%B&F(?)C,E->/B0D1C2D3>4C6C7B8Y9=:b;C<F=b>=?D@EACB>CfD=EDFCGCIcJEK=LHMaN_O@PAQERBSCU>V>WCX^YDZI[_]B^C_Aa>bAcAeDf?gBh[
=見	o!I#H%J([)J*J+Z-a0J3I4]5[6J7J:I=J>H?H@XBICIDFGJIGKFLKMHNHPJSJTJUHVGWJXIYJZX[I]J^IaIbHcIdHfHgIhH
=覚	w-J9J@IHIIHKaMJ[Y
=见	w+]-Z9YDD
=规	wCYG]HHN^
=览	w#J.Z9J>K?JHFZG]^b]
=角	w!J(])^*X3J9I=J>J?F@KBJCJDIHII^KHMJUHVGXJZJ[J]J_JaI
=解	d!F#_%G&J(F)H*H+I,H-E.J/E0G1^2H3F4F5I6_7G8G9]:G;H<J=F>C?D@EAIB[CFDGEHFIGFHAIDJIKELGMDOGPGQJRGSGT_UFVEWIXEYHZ>[b]G^F_EaFbCcFdEeHfEgFhD
=言	e!G#H%I(J*I+Y-^/J2K3G4J6J7J8J9D:G;I=I>D?F@YAJBGCXDYFKGKHEIYKXLIMFNZPIRITIUIVGX]YJZD[I]H^I_IaHbHcIdIfIgJh_
=記	s-ZHJI]cY
=設	j!I#J%J(J)J*]-I3J4J6J7J8K9H:H=I>F?EBGCIDIEKGJHZIJKHMGNXPHRJTJU[V]WHXJZE[I]I^Y_KaIbHcId[eJfIg]hI
=許	r!J#K%[-J.Y;]=IDKGJHGMJPJQXV^ZI^J
=証	l!I#J(I+J,^-I3Y4I6K9J:I;J=J>I?E@JAIBIC^HZIGKHMINIOZPJRIUKVJXJZD[I]^^J_HaHbIcJdIeJfJhI
=試	k!H#H%J*J-F3H4J9D:J=^>G?GBFCIDIHFIEKELJMHNZOJPHRJUIVYWKXd]I_JaHbIcXdJfJhH
=話	f!I#I%J(J*J+H-F3^4I:I;J=J>]?^@GAJBID[HAIFKGLJMGNGO]PJRJSKTJUIVIXHY[ZE[J]H_IaYbIcIdIfHhG
=認	f!E#F%H(H)J*Y+F,^-F/I0I1J2J3[4H5K6H7I8J9G:Y;I=G>^?D@FAIBYC^D[EJGIHAIEKFLIMFNFO_PIRISJTFUGVEWJYJZA[F]H^H_Ha^bGcHdGeIfHgJ
=語	u-bHKIGKINJOKhJ
=誤	y#],]4[9GBJHKZHdFfJ
=誰	w(J=Z@KDXHISZU^VFZFcI
=調	y!K(J*J3J:JDKE]HHIIVIZa]KfJhJ
=識	y+J3K:[>I?ICJDHHGMJO]ZJhZ
=議	u-I9J>H?IHZMIZ]][aK
=认	o#G(I)J*J+J-I3^7J9I:Z=J>G?I@HBYCIDIHDIFKILKMZNIOZPIRJSHTHUIVGXJZC[G^JaIbIcJfJg]h_
=让	p#I(I+Z-J3J4K9I:J=K>H?H@_BJDIGJHZIIKZMHNIOIVIX][I]J^IaIbJfJhE
=议	y0J4J9H>G?JH^IJY^ZG]IfI
=记	e!G#E%G&J(D)H*H+E,I-F.J/G0I1I2I4H5I6G7G8H9E:Y;H<J=F?[@CAHCID^EHFHGHHJIAJHK]LFNXO]PGQJRHSHTGUFVEWIXGYIZ_[F]F^F_GaDbYcGdGeIfFgH
=许	j!H#G%H(F)H*I+J-G.Y/J0J1J3F4I5J6I7H8H9D:G;I=d>E?F@GAIBECGDFEIFIGIHZIXJJKGLHMFNGOHPGQXRISITIUGV]WIXHYJZD[Z]G^]_HaFbHcHdIeJfHgIhG
=设	n!I#I%I)I*[-J2[3I7J9G:I;J=I>I?HAJBGCJDIGIHZIIKIMGNIOJPISJU]V[WGXJZD[J]]^J_JaIbIcJdJfJhK
=访	s%[*I-J9F:I>J?I@JBJHZIJKKMKNJP]XJZ]aJcI
=证	a!D#C%F&I(C)E+G,X-D.H/G0G1H2G4E5H6G7F8F9D:E;E<I=c>X?Z@CAFBCCbEHFGGFIBJHKCLFMCNEO^PEQHRFSFTEUEV@WGYHZ@[E][^F_Ea_bEcEdEeGfEgGhD
=词	w-b9HHGIG
=试	i!H#G%I&K(H)I*I+J-G.J/J0J1J3H4I6J7H8I9D:I;I=^>F?DAHBXCHDHEJFJGIHBIFJJKFLIMGNZOIPGQKRISHUFVZWHXdYJ[I]H^I_IaFbGdJeJfHgJhH
=话	l!I#G%H&J(G)I*I+I,J-F.J/I0I1I2J4I5J6I7I8H9B:I;H<K=G>C?^@FAIBGD[EJFIGIH@IFJJKFLGMDNGOaPIQJRGSITIUGVFWIXHYIZC[I]_^I_Fa_bGcGdHeJfGgIhG
=该	s!I#I%I(b*J+J,J-J0J1K3I4I7J8I;I=I>I?]BJCIDKG]HDIIKJNIPJRJVIWJZF[J]I^J_^aJbJcHdJfH
=误	q!^#H%J&Z(J)J-E3H4J9H:J;J=I>I?H@HAJBICJDJE[HEIIKFMJNIOIPJUJVIXIZ[]J^I_HaJcJdKeJh]
=说	k!G#F%H&Z(F)G*F+Z,H-].J/I0I1I2J3D4H5J6I7H8H9B:G;H=G>B?EAGBECDDZEIFGGHHBIXJJK^LHMENXO^PGQJRHSHTHUFWIXXYI[H]F^H_FaEbHcHdHeJfGgIha
=请	h%J(I)J*I+J,J-X/I0J1J2J3X4J6I7]8I9]:H;J=I>D?HAIBECHDHEJFJGJH[IGLIMDNHOGPHRISJUIVGX^YJ[G]H^H_FaGbHdXeJfHgHhG
=谁	u(G=Y>J?J@IBID[HIS_U^VEZCbJcIfI
=谢	r!I#G%I(I)J*I-F/J0J3H4I6J7J8J9c:I;I=I>F?F@GAIB]CIDIEKFIGJHBIFKGLJMHNHOIPIRHSITJUHVHWJXHYJZC[J]H^J_IaGbIcHdJeKfHgJhH
=象	m!H#H%I(I*J-G/I0I2J3G4J6I7I8I9F:H;]=I>F?G@HA[BICHDIEJFJGcHEIGKGLJMFNHOGPIRITHUHVYXJZD[I]H^J_baGbJcIdGeKfIgJhG
=質	u#H*[-J?^HHIKKJX]ZIhK
=败	h![%G&J(G)I*J,]-H0I1K3G4Z6Y7H8H9G:I;[=G>E?H@EAIBGCIDHEHF]GHHCIFJJKGLJMHNGOHRISGUHVFWJXIYJ[I]J^I_HaIbHcHdYe]gIhE
=账	c!c#W%]&J(A)]+H,I-E.J/G0G1H2a3C4G5I6G7F8F9I:];F<I=D>C?F@DBCCCDYEGFHGYHBIBJIKDL]MENEOEP[QIRFSGTJUBV[WGXGYHZ@[E]D^]_EaDbEcFdDeIfCgGhE
=赤	y-I9J>I@HHIIJK]XKZZh]
=起	u(K@KB^HILYUIZHbZfZ
=超	w!J2_HIIGKITJZHc^dJ
=足	k!H#G%Z&J(c)I*H+G,J-E.J/I0I1J2I3^4F5J6H7I8[9C:G;H=Z>D?E@FAHBFCYDFEIFIGHHAIaJJKELHMFN^ODPFQJRHSITHUHVXWJXGYIZ?[H]G^H_EaEbFcFdHeJfEgIhF
=跟	w#J-K3G9Z>J?I@ICIDKHIIGK]MIO_VJZGaIcJhI
=跳	w#H%I(K+J-K3J4J7[8I9G=I>I?J@JBICID]HEKILJMKTKUJVJXJZC[J]JaHb^dDeJf^
=身	s,[-I/K3[7]=J>J?IBZD]HFIJKKMJTJVIZH]JaIhJ
=转	y%J(J-J3^4K9F=J>H?J@IAJBICJDHHZIJKIMIRJSIUIVHWJZ]aGbJfJ
=软	u(I4J7[9I=J>J?J@JBJHHKJMJNKPJR[S_UIVJZEaKcJd[fIgJhJ
=输	i!I#_%J&K(H)J*I+I,J-D/I0J1J2J3E4I5K6I7I8I9E:G;I=I>E?F@EAIBGCFDGEJFJGIHDKZLIMGNXOaPIQKRHSITGUIVGX_YJZ@[H]H^J_IaEbHcHdJfIgJhb
=边	u!J#J(J)K-J3J8^9I:a=I>I?I@[BJCHGJHHIHKFMKNJOIPJUJVZXIZF_JaJdKhJ
=达	w(H3H4Y9I=I>I?J@JBIEIHHIHNKPJSIVIX]ZJ]Ja[cHf^gI
=过	_!E#D%X&H(D)F*F+^,G-H.H0E1^2Z3B4E5H6F7F8E9@:D<H=D?B@XAEBAD_EGFFGCHHIBK_L_MYNCODPEQHRCSFTFUDVBWXYG[E][^E_EaZbCcDdDeGfBgFhC
=运	w(J)J3I9I=J>]?IBFDJHFPJSaUHVHWJZGaIbHfI
=近	r-H@]BHHIIHKbMINKXJZDhH
=返	s#J-I3J9^:J>[?I@JBHHGIJKJMJN]UJXJZHaKbJf[
=还	c#C%F&I(E)G*E+H,I-F.I/F0F2H4F5Y6H7G8G:E;G<J=E?CAFBCCcDDEFFHGFH@ICJIKZLGMeNEOFQIRFSFT[UCVCW[XFYHZB[F]E^E_[aCbFcFdDeIfYgXhD
=这	m!J#I%I(J*J,J0K1J2J3I4J8I9G;I=I>I?G@ZAIBJCHDIFJG^HEIGK[LKMINJOIPJRITJU[V_XIYJZH]H^K_[aHcHdJfHhI
=进	m!H#]%I(I)J*J-G/J0J3G4I6J7J8I9_:I;I=G>F?F@HAJB^CGDIEJFJGJHEIEKELJMGNHOFPIQYRISJTHUIV[XFYJZ[[I]G^J_HaFbIcIdJfIhZ
=连	k!J#I(I)J*J-H/I0I2[3H4G5J6J7I8]9F:I;J<_=I>H?H@IAIBHCJDIEJFIGJIEJJKHLJMFNHOIPIRISETIUIVHWJXKYHZE[J]H^J_]aHbGcbdGeJfGgIhJ
=追	y8]C]DIHI
=送	s!J#I(I-I3F4J9F:J=J>B?G@HBHCHDFH^IGKHMFNIOJRJUIVHX^ZE]I_JabbJdJfJhJ
=选	i!H#F%H(Z)H+I,I.J/I0I1J2I3E4]5I6I7G8H9G:H;H=F>B?d@DAIBFCZDDEJFJGYHBIEJYKJLGMDNGOGPGQJRISITGUEVZWIXHYJZA[X]E^]_FaDbGcHdGeJfHgIhE
=途	w9I>H?JHFUKZF]bdHe[
=通	h!H#I%[(D)^*E+I,H-H/Y0I1I2J3G4G5J6H7H8I9F:G;Y<X=G>E?^AIBFDGEJFJGHIEJJKXLIMENEOGPCQJRFSHTHUEWGXFYIZX[G]H^H_HaabFc]dGfFgHhF
=連	u3[7[=J?J@KBKC]D[HHKIMJVJZHhJ
=遅	w#J-I1J3I4K9J:J>H?KBKCJH[IJMFNJR^XIZGa]cHdKfI
=過	w#X@[KZZH
=道	u>E?J@IHZIHKIMINXVJ[bhI
=違	f![#_%H(H)J*H+I,Z-C.J/I0I1I2J3]4H5J6[7H8I9B:H;I=G>C?E@BAHBFCGDFEHFIGHHIIDJJLHMENYOYPGQJRXSITGUHVGWIX_YHZC[H]G^H_HaDbFcFdFeJfGgHhc
=選	l!I#H%J(H*J+I-Y3F4K6K7J9H:I;J=I>E?c@GBHC[DGGJHCIFLKMFNFOHPIRJTHUJVZXIZE[^]I^]_JaGbHcIdIfJhH
=那	n!H#G%I(H)I*I+J,K-G/H0J2J3F4I6J7[8]9E:_;I=H>_?E@GAIBHCGDIEKFJG[HCIFKaLJMFNGOFPIRISJTHUHVEWJXIYKZC[I]H^I_GaGbIcIdIfHgJhG
=邮	k!H#F%H&J(G)I*H+H,J-G.J/I0I1J2J3Z4H5I6I7I8I9B:H;H=F>]?]@GAHBFCGDaEJFIGIHZIDJJKFLIMZNGOFPHQJRISITHUGVFWIXIYJZD[H]F^I_Ga^bHcHdHeIfGgJhH
=部	l!J#J%H(X)J*I-D/J3G4J6J7J8J9G:c;J=H>E?E@FBYCHDHEJFJGJHCI^KELKMGNXOZPIRISJTJUFV_WJXHZA[I]J^I_JaHbHcIdIfGhG
=都	h!G#G%H&J(E)H*H+H,J-[.J/I0I1J2K3E4H5J6I7G8I9C:G;I>B?DAIB^CGD^EHFIGHHFIDJJKDLIMDN^OGPGQJRHS^THUaVGWIXHYJZX[G]G^G_GaYbGcFdHeIgHhE
=配	i!E#G%G&J(C)E*E+I,G-G.J/G0b1H2J3E4G5I6G7G8G9D:F;H<J=Z>E?E@GAZBECFDCEdFIGHHBIGJJKGLIMGNEOZPDQJRHSHTGUBW_XGYHZ@[H]F^H_DaYbJcCdCe_fBgDhH
=里	a!Z#W%C&H(B)E*E+G,F.H/J0F1F2G3Y4D5G6F7[8E9@:C;E<H=B>Y?]@GAEBBCCDCFZHGIJJGKBNCOZPDQHRESDVaWZXFYFZ=[D]Y^[_]aBbEdBfBhB
=重	W#B%H&G([)G*B,E-D.F/B0D1E2F3B4C6C7F8Y9D:I;D<G>J?F@CAZB[CBDFEWFEGCHJIBJDK]LCMIN@ODQGRCS]TBU_VXW^XCYEZZ]A^@_CcFd?eBfZg[hA
=録	b!F#G%I(G)I*I+b,K-G/I0J1J2J3[4I5K6I7H8I9J:F;I=H>J?Z@FAJC]DdEJGIHIIDJIKHLHMENEO[PHRHSHTHUGVFWHXFYIZB[G]H^I_HaGbCdGfHgJhE
=鍵	y/J6cHGRKZI_IdGfJ
=钟	s(I1J2J3I4G6K9H:K=J>J@IBGCJGJHDIJM^OJRcUIVIZHaJcHdKfFhJ
=钥	u%J(I)I-K0J3J4I6d7J8J9H=I>J?_@HAJBIGKHFIIKHMINIOJPIRHSJUIVHXJYJZC^JbHcIdJfFgKhJ
=钮	u(a-J9J:]@JBKHGVIZF
=链	s(I9J:J>I?J@JBHDIIIKIMHNJUHVKXJZB[IaJbdcJfJ
=锁	b!D#c%G&J(E)G*G+H,H-D.I/C0G1Y2H3E4F5H6F7C8G9G:E;H<I=D>C?E@DAGCEDEEHFIGGHBIDJHKELGMBNEOFPFQIRFSDTfUEVCWHXZYHZ>[c]F^F_DaFb^cEdFeHfDgDhD
=错	d#Z%F&Y(D)F*F+H,a-D.I/G0G1G2H3Z4Y5I6G7F8F9C:F;G<I=E>C?C@AAGBCCEDDEZFHGGIDJHKCLFMENEOZPDQIRYSFTEUDVDWGXbYHZ_[F]E^E_FaBbEcDdBeZfBgGh]
=長	s!J#J%H(X-H2^3G9G:J=I>J?J@JBJCKGKHEIaKFMJNZUIVHZDaIbKcKfIhJ
=长	w-K2_3J9J@ICIHIIYKJN]RJXJcKdJfH
=閉	w9JB^KJZG]ZcX
=開	p!I#Z(J-H3H7J9F:J=I>H?G@GBJCIH_IFKFMHNHPJSZTIUJVHXZZE[I][^^aIbYcGfJhH
=間	e!Z#_%I(I)K*I+J,K-E.K/J0K1J2J3]4H6J7I8I9D:H;I=Y>D?E@aAJBFCGDFFKGIH@IBJJKALGNXOGPHRYSJTGUHVGWJXbYIZB[H]H^H_Ia[bGcHdGeJfEgJh]
=门	y)K*]9J:[HJIINIOIPIUJV]WIZJ
=闭	w9JBZHJU^VIZIb[
=问	h!H#C%Y&J(G)H*X+J,H-F.J/H0I1J2J3F4H5J6I7I8H9D:[;I=G>F?]@FAIB]CHDGEYFHGIHGIDJJKFLJMENFOGPZQJRHSHTHUGVEWIX]YIZa[H]H^I_HaGbGcZdHeIfHgIhF
=间	o#J%I(J*J-I/J0J1I2J3H4G6I7J8I9E:J;J=J>I?I@_AIBICHDJFJGIHEIHKILINJOGPJRdSJTJUJVIXHYIZE]H_^aGbJcEdIeKfEhG
=防	s#I9H>JBJH^KJSFT]ZHc[
=限	^!C#D%d&I(d)F*F+G,H-D.I/G0K1H2F3C4E5H6G7F8E9B:C;a<I>B?B@JAFBBCDDCEGFHGEHYIBJGKCLaMAOFQbRESFTEUBVAWEXaYGZH[E]D^E_EbBcFdBeGfDgEhD
=除	k#Z-J1[3J9F:K>J?I@JBYCKG[HGIJKJMIRKT[VKXJZG[^_XbIdIfJgJhJ
=障	w-J/I@JRJSbTFZG
=電	f!H#I%I(J*I+G-F/J0J3^4I6J7J8J9D:I;I=H>a?^@FAJBHDZFJGIHHIFKFLJMFNGO]PIRISJTJUIVHWJXHYJZD[I]G^J_IaZbIcIdIf[gJhF
=需	n#K%K(J*I-J3H9G=c>I?H@JBIC_DGHEKJNJOJRJUIVHXJZI[J]J_JaIcKdIfJhJ
=非	w#J0Y1]HITJ[KgZ
=面	b!D#D%F&J(])E*E+c,G-E/G0H1H2I3B4G5H6G7F8G9E:E;F<J=C>X?A@CAGBBCBDZEGFIGGICJHKCLFMBNDODPEQIRGSXTEUBVBWEXZYHZZ[Y^F_EaBbfcEdEeHfDgFhY
=題	l!J#J%K(J-H3I4J9H:J=I>H?I@IB[EZHEIHKGMHNIOJPJSKT[UJVHXHZ_[JaWbIc^dJfJhJ
=願	w#^9ZBIIJXJZH
=類	y:]HGI[
=页	j!H#G%I(Y)G*G+a,H-H/I0J1J3F4I5J6J7I8I9H:H;I=G>F?F@GAIBFCEDZEIFJGJHHIGKFLIM^NHOGPGRJSZUFVEWIX]YJZ][G]Z^I_HaFbDcHdIeJfHgI
=项	s(]3H=I>H?_C[DFHFIJTJVIZJ[Z]J_JaGdK
=须	u9J:Y@[CKHJK]LXOJZGhK
=题	l!I#D%I(H)J*Z,J-I/J3H4J6J8J9I:I;K=H>H?^@HB]CIDIEZFJGJHCIHKHMGNHOIPHRKSJTIUIVGWJX]Z[[I]J^J_JaJbIc[dJeJfJhH
=验	c!F#D%H&K(E)G*W+H,Y-E.J/H0I1I2I3Y4G5I6I7G8H9I:G;H<J=D>Z?]@DAHBFCaEIFIGHHAIEJIKELGMFNGO_PGQJRGSHTGUGVEWIXYYIZB[G]]^H_GaabGcHdGeIfHgIhE
@admin-reset	Y!Z%G(]*b+X/J1[7I:[=K>J?I@XCIDHEYGJJJKYMJPISJUFVIWIX[ZD]I^IaIbIcKd[fJgF
@ask-helpdesk	f(a*J0[3H9Y>^?J@_BICGDZHHKJOKVJZCfHgY
@asking-how	O!C#B%A&J(A*H+B,F-D.H/B0C1A2G3J4E5G6E7C8D9C:C;G<H=E>@?>@?AFB;CAD:EFFGGDHyIAJCKALCMBN@ODPBQHRDSCTAU?V;WCXBYDZ6]D^C_DaCbAcBd=eCf=gDhA
@away	c!K#G%J(I)J*J+J-H/I0K1J3I4H6J7Z9h:I;J=H>C@FAJBGCIDJG_HZIHKHMENIOJPIQZRJSJTYUJV]XIZE[I]H^J_IaFbIcHdKfIgHhI
@change	D!?#A%A&F)C*C+C,@-;.E0B1C2E3@4A6>7Y8A9F:A;D<C=>>G?=@hADBdC?D:ECFDGBH<IAJDKELfMZODPGQDRCS@T>UEVBW@X@YC[A]G^n_@a?bAcDd=e>f@hj
@chaser	X!G#B%F&I(E)H*E+G,I-A.H/G0G1G2H3B4F5I6G7G8F9u:E;F<J=E>??B@>AEB?CBDAEHFFGGH6I?JIK@LGMHNCODPFQHRESFTFUEVCWGX@YGZ;[F]C^H_EaBbEcEdFeHfDgGhD
@check	q!XCYHIZ^
@denied	sTYZZ
@elsewhere	=!6#B%6&=(<)?*F+[-8.=/>0>1G2<314b5<6A889D:>;8<_=>>Z?^@?A9BJC5D4E;F@GHH}I;J@K1L?MaN9O4P9QCR@S7T@U6V>W:X5Y9Z7[E]]^>_6a>b[cZd6e9f=gFh4
@field	*!b#f%D&7(a)Z*A+a,]-I.=/I0D1H2Y3B5G6D8E9!:Z;I<B=H>=?IA;BYC^DaE=F9G^HDIAKXL]MDO>PFQ<RCS^TeUYX@Y=Zg[f]D_Ca>bccCdZeBfJgIh[
@greeting	N!@#G%A&E(E)B*?+B,E-@.E/A0A1D2E3B4A5D6B7H8B9w:?;G<F>C?Y@_A@CADJEDFAGBHFI>JGK>LBM<NEO>P@QDR@S@TAUEVCWIYHZ?[A]=^B_Aa=bFc?d@eDfHgB
@help	X!X%I(Z)G*b+J,J-G/I3H4J6J7I8J9e:G<^=J>F@YAJBXCHDDEIFJGIH^IFJIKFMHNGOJPGRJSIUGVDWJXHZY[G]H_IaDbFcIeIfHgIhH
@interjection	@!C#@%H)Z*C+Y,G-B.H/a0X1?2>4Y5D6E7H8E9h:F;D<A=I>[@_A:BbCDDbE=FAG^H>JJLXNZOJPEQDRGS?TZUEWZXCYIZH]C^C_Za^b^cEdDe@gEhJ
@other-account	O!C#=%C&I(@)F*F+H,F-@.I/D0G1H2G3D4G5H6Z7C8G9E;H<Y=C>F?B@@AGB<CEDAEGFHGEHyI?JJK?LDMFN?OEPBQIRGSCTBUBVAWCXFYHZ3[B]D^C_FaAb>cEd@eAfCgEhA
@register	G!=#=%?&E(;)=*<+p,B-;.C/G0A1B2D3H4@5C6A7?8A9=:=;@<D==>X?b@:AABZChDnEBFBG?HZI9JJK9L?M<N:OcP=QBR@S?T?U;V9W>X=YXZ5[>]@^@_?a;b@cCd?eBf>gAh<
@reset	4!^#8&>(f)b*E+@,4-,.J/A0A1F2;3F4=5[6<8E97:d;><?=e>[?[@EAEB[CCE^FEG@H>I0K:LAMDN<O;PbQ<RDSeT=UeVeWhXXY@Z_]H^D_?a[becFd>e9fGgah4
@reset-failed	7!Y#E%G(])H*=+:,F-D.D/^0]1B2=3;4X5D6c7^8B9:;A<I=Z><?C@dADB9C?DGE[FEGXH9JZKdL^MCNeO=P[QFRASATBU@VZW@X7Y?ZX[b^e_Ga7bCcCdHeff]gGha
@reset-spoken-of	4!?#C%Y&C(_*<+A,Y-1.</@0@1F2=3B4F5D7G8a92;5>I?B@aAABcC=DIEEF?G?HDI1K;LeN;O3PFQGRJSCT=UbV[WZXGY_ZX[G]9^g_Ba?bbdgegfcgZhb
@reset-word	1!Y#H%J&C(a)[*D+@,I-X/Z0J1J3B4?5Z6G7Y8Z97:J;<=Z>@?G@ZAHBXC>DEEAFIG^HCJ^KYMHNYO:P]QBRBS]TGVIW_YHZH[Z]J_BaEb]cJfZg^hG
@second-factor	O!H#F%H(C)F+c,^-H.K/I0J1J2J3C4H5J6I7G8I9H:F;J<J=G>]?e@DAIBCCCD@EJFJGIHiIGJIKELHMDNFOHPGQKRISHTHUFVEWHXGYJZ?[G]D^H_IaIbDcHdHeJfHgIhG
@thanks	Q!C%D&G(C)E*C+Z,G-W.F/D0J1E2G3?4C5G6G7D8E9p:G;D<H=C>>?A@AACBlCBDCEFFDH7IBJFM?NAOBPCQGRXSETCUCVEWFXAZ=]A^D_CaAbBcBdCeFfBgFhF
@trouble	2!Y&_(E)D*A+E,^-I/[0C1A273I5A6Y7A97:D;D<A>F?I@ZA<BAC>D<E_FJGHHBKZL:M?N_OcP^QHRBTGU<VFW;YCZs[B]6^Y_Ja<bDdCedg>h[
@unlock	L!?#f%I&H(A)D*E+F,E-A.G/C0E1d2D3A4D5F6E7D8D9G:C;F<G=C>A?@@?AEBfCIDHEGFGGCH@IBJEK@LBM@NBOFPCQGRDSDTiUCV?WEXAYFZ@[n]C^A_AaDb;cBdCeFfAgBhF
@works-now	N!?#;%@&F(=)A*B+?,D-=.E/F0D1C2D3>4B5E6C7A8A96:=;D<F=>>9?=@=ABB}C?D9ECFGGBH4I<JCK;L@M9N?OAP@QDRYS?TIU@VAW?X>YJZ0[=]<^I_Aa<b<c?d?eDf;gAh=
~000	e!I#K%d&^-a/J0J2I4J9H:K;J=J>I?I@IAJBICJDJFKH[IIJIKHMJNGOJPHTIVJXJZE]J_IaJbJcIfKhJ
~001	[!I#G%E&j(I)J*I+K,J/I0J1J3G4J6J7J8J9E:I;I=I>G?H@GAHCHDHFcGIIGJJKHLIMGNCOIPIQKRJSITIUIVIWJXJYJZC[J]H^I_GaDbIcIdJeJfHgJhG
~002	h!J%J&I/K3I6K9I>E?I@JAICJE_HCIJMKNJRIS_TGXFZD]I_baEc]fJhK
~003	g!K#J&J(I4F5e6J9K=J?JA_BFDIGJHYKKNIOJPJRJSJUJVIZ]aJbJcIfF
~004	c!H#H%b&](H)J*J,H/I3[4I6f7J8J9F:J;J=I>G?H@HAHBHCIDIEKFGGKHFIFJIKHMINFQJRJSITJUJVIXIYJZD[J]I_HaHbJcHdJeIfIhH
~005	e![#F%d&^-]/J0J2I3H4J9G:J;J=J>I?J@IAJBICJDJFJHEIIJJKHLKMJNGOJPGRJSJTcUKVIXIZF[J]J^J_IaJbJcIfJhI
~007	c!I#G%d&D(J*J-F/J2g3I4J7K9F:J=J>H?I@HAIBFCJDJFIHEIEKIMIOJPHRJSJTJUJVJXIZC]J^J_IaIbJcJeJfIh^
~008	c!K#I-J4G5eBHHDKKMGNdPJRKZD^XbIcJfI
~009	f,g3J4G6J9K?JBIJZNIZEeJ
~00^	r3ZNIZFf_
~00c	k%H-H2g3J9I>J@JHFIFNJXJZJaK
~011	l,H6IZHcKdHeffI
~012	w3Y5XHZ
~016	m1e3J4J5]9H>J?I@JBJCJIIKIMJNJUJVJZJ]KaJ
~017	r1^3YHGaJ
~018	w1aHF
~019	w1W@[B^HIfD
~01^	[!I#G%F&j(I)J*I+J,K-Z/J3G4J6J7I8J9E:I;I=I>G?H@GAHBGCIDGEKFcGIHEIFKGLJMHNCOIPIRJSITIUJVIWJXIYJZC[J]G^I_GaDbJcIdJeJfHgJhG
~023	Z!G#G%]&H(G)I*H+I,J-E.J/I0J1J2H3E4b5I6I7H8d9D:H;H<e=H>G?G@FA]BECHDHEIFIGHH@IFLIMGN]OHPHQJRHSHTIUHVGWIXHYIZB[I]H^J_[aGbHcGdHeIfHgIhG
~024	u-]HJ
~025	u-^?JHINJVJ
~026	k-g3K9H>J?J@HBJDKHFIFKHNIOJVKXJZFaJ
~02^	i!J%I&I3J4F8J9J<IA^BYHENGZE_ac]
~034	hBJHGPJYZZFcHdFeIfg
~03^	g#J&J(I4J5e6I9K=J?JA_BFDIGJKKNIOJPJRJSJUJVIZ]_KaJbJcIfF
~040	l!K%F&^3I4E8I9J<IA^NGZJ__
~044	r3]9KBIHFIKZHfb
~04^	e!I#I%b&F(H*K,I/J3H4J6f9G:K;J=J>H?I@IAIBICJDJFHHEIHJJKIMJNHOJQJRKSJUJVJXJZF]J_IaIbJcIdJeIfIhI
~053	q#GHDTc
~05^	d![#J%d&^(J)J*J-]/K0J2I3I4I8J9G:K;I=J>I?J@IAHBIDJFJGIIIJJKHLKMJNGOJPGTIVJXJZG]J^K__aJbKcIdJfJhI
~061	g%I-J3J4I8f9I<G>J@JAJBIHEIJKJMKNaZF_JhJ
~062	h!K%_-J3I4E8E9I<f>K?JAHBJHGNFVJZH_I
~070	d!J#I%d(J-G/J2g3I4J9G:J=K>H?J@HAJBHCJDJFKHEIEKJMINZOJPHRKUJVJXIZC]J^J_JaIbKcJfJhH
~081	k%J4d8J9JHINJ
~08^	c#I-J4G5eBHHDMGNdPJRKZD^XbIcJfJ
~09^	f,g3J6J9K?JBIHEJ[NIZEeJ
~0c^	k%H-H2g3J9I>J@JHFIFNJXJZJaK
~0x8	c#K&I(J-J3J4G8c9I<c=K>J?K@JBIH]IJKJMJN[SKVJZE_JbJhK
~100	q-Z/JB_GJHDNJZ^_KfH
~103	hBJHGPJYZZFcHdFeIfg
~104	uBIHHZIfc
~11^	i,H3[6I9J>JBKHJPJcJdIeffI
~123	i#K-g3_9G>I?I@HCJHBKINJOIXIZG]JaHfKhJ
~12^	u5XHY
~16^	m1e3J4J5]9H>J?I@JBJCJIIKIMJNJUJVJZJ]KaJ
~171	w3YOXaJ
~17^	y1^HG
~18^	h%J1_4d8J9IAKHDNI_KcJfJ
~19^	p4J8H9J<I@ZB^HFNbZIfD
~1f^	i8f9J<JBJHHNIZH
~200	X!G#G%G&J(G)H*H+J,f-F.J/H0I1I2K3F4E5i6f7H8I9E:H;I<J=H>G?F@FAIBDCHDGEIFHGIH>IFKGLIMENEOHPFQJRFS]TFUGVFWIXHYIZ?[H]G^I_HaFbEcWdHeGfDgHhH
~201	b!I#I%I&J(J*J,F-G/J0I1h3H4G5^6Y7J8J9E:J;J=I>H?HAJBGCIDIEKFJGIHFIHJJKGMGNHOJPHRISITJUIVIXJYIZE[K]I^J_JaIbIcGdGeefFgKhI
~202	e!J#J(K+J-i/J3I9F:K>I?G@FBHDJHBK[MJNFOIPKUJVGXIZB]JaIbJhH
~22^	y-WK[
~230	Z!G#G%]&H(H)I*H+I,J-F.J/I0J1J2H3E4b5J6I7H8d9D:H;I<e=H>G?G@FA]BECHDHEJFIGHH@IFKGLIMGN^OIPHQJRHSHTIUHVGWIXHYIZC[I]H^J_[aGbHcGdHeIfHgIhG
~234	k-e0X3_9H>I?J@IHDKJOJXJZHaIhJ
~23^	s-aHFKZ
~24^	u-]HJ
~25^	u-^?JHINJVJ
~26^	i#J%_-g3I4G8J9G<F>J?I@HAJBJDJHEIFKHMJNFOJVJXJZF]J_JaJhJ
~29^	w3J8^>EBHE_HDXGZI]KaE
~2c^	i%H4I8F9J<fAJBJHHNIZH
~2tm	nBHHHReZJdHfG
~300	W%_&h(F)H*G+H,H-].I/G0G1H2I3E4G5H6F7G8G9B:G;G<J=F>E?F@IAZBACGDEEHFbGGH?IDJHKDLGMFN]OFPFQHRGSGTGUGVFWHXFYHZ?[G]F__aCbGcFdHeGfEgIh[
~304	o%I4F8J<IA^HINI__
~306	a!I#I%^&J(I)J*J-H/J2J3G4C6J7J8e9F:I;J<e=I>H?I@HAFBGCJDIFJGJHCIHKHLJMIN_OJPJRJSITJUIVHWJXJZD[J]I_GaIbJcIdJfIgKhI
~308	k%J4d8J9JHINJ
~310	e!K#K%J(J-I/J3J6J9G=I>J?J@HBaDIGIHBIJKJMJNHPIUJVJYYZ[]J_IaKbJcGdFeIffhJ
~320	]!H#G%H&I(I)J*I,f-G/I0J1J3G4I5J6g7J8I9F:I;I<J=H>G?G@HAIBFCIDHEIFIGJH@IGJJKHLJMHNFOHPHQKRISHTJUIVIWJXIYIZA[J]I^I_IaHbIcYdGeefFgJhH
~329	y8^
~32t	mBHHHReZGdHfG
~330	W%a&h(F)H*G+I,H-C.I/H0H1I2I3E4H5I6G7H8G9B:G;G<J=G>E?F@JAZBBCGDFEIFbGGH=IEJJKELHMFN^OFPGQHRGSGTGUGVFWIXGYHZ?[H]F__aCbHcFdHeHfEgIh]
~345	o-Z0X3_HGaJ
~34^	f#J%J-c3J4K8K9G=J>J?I@HBICJDKHDIHKJMJNJPIUJVJXIYZZE]JbKcHdFeIfghJ
~365	f#F*J/]=ZHEMZTcWYZIgZ
~400	w%H&_3KNJ
~405	pAJ_b
~40^	m#cHJTJZG
~44^	r3]9KBIHFIKZHfb
~456	p3aHIIXOKaJ
~474	m#cHJTJZG
~500	m#GTc_I
~530	yHY
~53^	q#GHDTc
~567	q3_HDIXc^
~619	u4J8H<IHHNbZI
~61f	i8f9J<JBJHHNIZH
~626	y%a4G8J<FNH
~62c	i%H4I8F9J<fAJBJHHNIZH
~632	y8^
~65^	f#F*J/]=ZHEMZTcWYZIgZ
~67^	u3]HI
~680	yHENJZHf_
~700	d!J#I%d(J*J-F/J2g3I4J9G:J=J>H?I@HAJBHCJDJFJIEKJMINHOJPHRJUJVJXIZG]J_JaIbJcJfJhJ
~71^	u3YHFOWaJc^
~740	m#cHJTJZG
~800	b!I#I%d&^(I*J,J-F/I2g4F6J7J8J9F:J;J=J>G?H@HAIBGCIDIEKFIGKHGIDJJKILJMHNXOIPHRJSJTJUJVIXIZA]I^J_IaHbJcIdKeJf]gKhG
~802	Z!G#G%]&H(H)I*H+I,J-F.J/I0J1J2H3E4b5J6I7H8d9D:H;I<e=H>G?G@FA]BECHDHEJFIGHH@IFKGLIMGN^OIPHQJRHSHTIUHVGWIXHYIZC[I]H^J_[aGbHcGdHeIfHgIhG
~818	k%J4d8J9JHINJ
~99^	y-aHGTK
~^00	u3^>EBICJE_HCIIOYXGZH]KaE
~^01	w3YOXaJ
~^0x	b!K#J&H(J-J/K3J4F8c9I<c=K>J?K@IAJBIHaIJJKKIMJNZPJSJVJZD_JbJhK
~^10	y-[BZHH
~^12	s-Z3ZIYaJ
~^20	Z!H#I%I(H)I*J+J-F/I0J1h3G4D5j6H7H8J9F:I;J=H>G?GAJBECIDHFJGHHCK[LJMDNFOIPGRGSHTIUGVGWJXIYIZA[I]H^J_IaHbFcFdIeJfEgIhI
~^30	w-bHFJJKI
~^31	e!K#K%J(J-I/J3J6J9G=I>J?J@HBaDIGIHBIJKJMJNHPIUJVJYYZ[]J_IaKbJcGdFeIffhJ
~^32	]!H#G%H&I(I)J*I,f-G/I0J1J3G4I5J6g7J8I9F:I;I<J=H>G?G@HAIBFCIDHEIFIGJH@IGJJKHLJMHNFOHPHQKRISHTJUIVIWJXIYIZA[J]I^I_IaHbIcYdGeefFgJhH
~^33	W%a&h(F)H*G+I,H-C.I/H0H1I2I3E4H5I6G7H8G9B:G;G<J=G>E?F@JAZBBCGDFEIFbGGH=IEJJKELHMFN^OFPGQHRGSGTGUGVFWIXGYHZ?[H]F__aCbHcFdHeHfEgIh]
~^47	l#c3[HGTJ
~^50	yT[
~^63	y8^
~^68	yHENJZHf_
~^80	Z!F#F%e&^(G)I*G+H,I-C.I/H0I1I2f3C4b5I6H7H8Z9B:G;G<_=G>E?F@EA]BECGDGEIFGGHH=ICKFLHMFN]OGPFQIRGSHTHUGVFWIXGYHZA[I]G^I_[aFbHcFdHeHfGgIhE
~^aa	Z!F#D%E&J(E)G*G+I,X.J/H0[1^2I3E4G5I6H7H9C:G;G<J=G>B?YAGCXDKEIFHIDJIKCLYMENFOGPFQZRdS]T_UGVEWIX_YXZB[W]F^G_FaDb[dXeXgIhE
~^ab	N#A%H&I(D*E/I0F1Y2G3B6F7E8E:H;[=]>Z?YAGB^DHEIFIGGH^IYJJKDLIMCNHOJPESXTXU]WHXDY[[]]e^C_JbGcFeHfAgEhH
~^ac	=!e#[%f&a(B)Y*K+H,Z-C.G/Y1C2_3E4>5C6G7B8C9=;Z<C>X?J@AA[B]CCDIFDGIH^JEKFLZMDNBPcQcS?TIUFV[W>XBYB]@^a_^a=bBc@dHeCfGgBh]
~^ad	?#E%Z&Y(a)j*m+B,h-D.E/>0B2B3H4>5C6A7d8Z9@;C<D=D>@?A@@AIB9CEDDEaF@GKHGI<JCK>LDM;N?O?PfQYR@SFTBVZXAYBZE[?]<_Da=b?c=d_eDfZgfhF
~^af	L#^&I(H)F*E+Y,G-J.H/_3B4H5H7D8Y:A;G=]>@?BA^B^DAEIFIGEHII?JXL[NFOGQJR^SHT[UGWFYY[D]_^G_EcDeGf^gIhB
~^ag	L!J%I&H(C*I+a,F-].H/C0j1J2G3D4E5F6F7E8^:C;F<H=I>C?C@[AEB]D@EHFFGCHHIDJ[K[LENHOEPZQHSETJUDVDWFX]YFZY]F^I_EaHbEdFgEhG
~^ah	k#J-J9I>JBIHEIJK[NJRaTJXZZ[]Jh[
~^ai	k(K9Z@]BIGJHDIJKIM_PXUJVHWYZ^
~^aj	u8[9ZVZ
~^ak	[!Z#H%H(G)H*I,[-H.Y0J1Y3I4H6I7J8[:I;Y=H>I?I@GBHCIDHGIIGKEMINHPGQXRJSJTJUZV^WIXIYIZJ[I]I^J_JaIbIcId^e_gJh_
~^al	G!D#H&F*K+^,G-Y.X/H0C1J2E3Y4H5G6B8C9b;B<J=@?_@bAHBGCaD[EDFHGEHHIHJEKcMYNZOGPIRASDTYUJVZZ:[[]E^a_@aCcAdEeFfDgFhY
~^am	]!H#H%I(Z)[*Z+I,Y-E/G0J3G4I6J7H9G:H=H>H@JBECHDFG]H]IELIMFNFOIPYRJSITHUZVXX]ZI[J]H^I_HaHbIc_d_eJfHgZhE
~^an	E!H#E%J&H(])B*H,C.D/A0B1D3H4F6J8]9]:_;I=I>_?X@bAfBCCYEAF?GDHFICKcM_NGO@PZQFR@SJTGUAVEWGYH]_^]_]aBcEdDeBf@h]
~^ap	O#E%[&G(X)D*^+^-^.J/G0[2G3C4D5G6K7E8H:B=B>Y?eAXBCD>EFFGGJHZIDJFLEM?NYOESGTGVIWDXAY[ZA[_^D_[abbGcCdCeFf]gZhF
~^aq	r:X@]HIU[
~^ar	V!X#J%G&H(G)I*H,K-[1J2[3F6Y7J8I9Y:H;a=H>E?E@EAIB^CGFIGJHaICKELIMGNGO[QJTHUGVEWJXFYI[X^I_HaacHdEeJgJhG
~^as	Q!K%C&J(K*[+_,]-D.J/G0I1J2I3W4I5J6H7G8I:H;I=^>A?CAGBFC^DEFIGHH_JIKFLaMHNEPFQJRHSHTEUGVDWHXJYI[F]G^Ga^bHcHdEebfFh^
~^at	O%X&I(])J*D+F,Y-B.H/E0E1I2G3G4F5H6F7G8E;F<I=]>B?I@FAHCCDCFGIIJFKKN^OEPZRZT[UFVGXcZ_]C_EaZcCdIfZh_
~^au	H!E#J%Y&G(b)a*G+J,f-F.H0D1X2F5F6D7E8G9E:I<I=I>Z?]@IADBDC[D[FEH]I@JHKAM@OBP@RCSCUaVbWHXGZ?[H][^B_GacbAcXdJeDfChE
~^av	W!a#C%F&J(F)G*J+H,I-F/H0I2I3Z4E5I6H<J=X?]@GAHCXDGEIFIGHIEJIKcLGMDNEO[QJRGTGUZVYWHXJYHZD[E]a^G_GcJdHeIfXgI
~^aw	c#J%J(I)Z/J3H9Y:K>G?Y@_BWCHDXHXIGJJKFMJOKTJUYVIWKZI]a^YaEbJcJgJhH
~^ay	o9Y@]DJHJIIZX]]fZ
~^az	j!Y-Y/W9J:Z@IBJIIKIN^UYVZZGbXgZ
~^ba	J!a%C&G(A)D*C+H,H-X.E/G1D2E3E5E6a7C9I:A;D<G=]>G@FAHBHCaD?EFF]GGHdJJK_LCM?NAOZP^Q]SCTGUGVFWEXIZD[_][^C_FaEbZcFd]eIg]h@
~^be	B#B%X(Y)]*[+C-^.C/C0H1D2H3F4Y5^7C8G;b<J=I?ZAHBZCZDXEKFFGIHCJDLJN[OFQYSCTCUDXaYIZB[A]d^H_WcJd[eEfCh[
~^bi	Z!H#X%G&J(I)J+J,J-Z.X0J1Z2J3J4I6I7I8J9^:H;I=H>Y@KAIBZCFDFEJFJGIH[JJLIMJNFOFPIRHSIUHVGWJXEYJ[F]E^H_Ib]cHdHeJf[h_
~^bl	I!D#g%B*E+C,Z-b.a/@0D1C2E3E4I5E6H7A8G9=:A;H<F=A>F?DACB:CJEHFDGCHYI?JaM=NFOEPBRASFTiUAV@WEXdYDZ[[J]J_Aa]bdc]dGfFgC
~^bo	T!G#C&I(c)E*X+F,H.H3@4^5G6I8a9Y:Z;X<I>Z?]@CAcCIDAEGFFGFHZI]JGKHLFMBNFO[QHRESEVAXC[C]C^FaBcCdCeGfFgHhI
~^br	N!B#C&H(H)D+F-^.^0F1H2Y3_6E7D8D9B:C=I>C?G@JADBCCXDKEGHXIEJIK?LEMEN]OBPBSCVXXCY][I]a^F_Fa^bccbdAfZgEhF
~^bu	W!C#Y%F(c)H*H+I,J.J0I1d2J3I4G5J7H8H9b:G;H=a>Y?]@CAHBBDEEJFIGYIFJIKELIMDNEOFPXQJRHSGTGUGWIXE[I]F^Z_GaFbYcHdEeHgI
~^by	]!I#D%I(G)I*H+J,K-F/Y0J1Z2K3G4J6I7I8J9D;I=H?Y@dAIB[CHDGEJFJGJHGIDKZL^NFOHRISITFUHVEWXXGYJZX[Y]Z^[_HaGbGcHdHeJfIh]
~^ca	?!D%E&D*J+E,H-E.@/C0K1B2[5E6[7J8I9C:I;J<E>b?^@^AECCEDF^HXIaJ@KCLHM[NEPFQZR?SZTBUCVAWAX=Z[]c^]a[cXd[e[fH
~^ce	T!F#]%G&J(J)F*F+H,I-D.J0I1I2J3^4G5J6H7F8I9D:F;I<J=E?D@XAIB[C[D]EIFIH_JIKYLHM[NFO^PGQJRGSYTGVCWHXEYHZ>[H]Z^H_GbFc]dEeIfEgfhC
~^ch	@!A#B%>&E)A*H+G,B-B/c0E1B2_3C4B6[7A8G9Z;B<X=?>J?[@bADB_C^D?EGF_G@IZJZKILdMbOAPJQFRASCTDV@WAXCYHZX[_]J^e_FbAcIdGeGf>h_
~^ci	]!G#a%H&J*H+I,J-b._0J1J2J3Y4H5J6]8I9[;I<X=G>D?E@CAHCFDFEJFHGII]JJKDLIM[NGO^PGQJRGSGTHUEVFWIX^YZZA[I]E^I_HaXbGcDdIeIgJhF
~^cl	E!H#E%F&E(X)A*A,X-D.C/f0f2E3>4A5D6b8A9D;D<E=@>G?=@AA_B^C>DZECFCGFICJIK@LHNAOEPZQ[R_SJTcUBV>WIX@ZG[D]_^F_fbceEfBg[hI
~^cm	p)[H]LIRYZJg]
~^co	6#C%D&C(A)@*@+H,W-[.g/>0B1c2b3]4Y5[7<8_9<:];?<_=C>[?B@>A[B[DBEcFJHcI_JGK@L@MCOXP?QJR^S=T@UGVGWYX[[F^A_Iaeb?c_dFeXf^g:hE
~^cr	T!F#^(C)H*X+H/G0Z1H3F4X6]7E8[9G:F;I=F>F@HAHBBCGDFEJFGH^IGKELHMENfOIPERFTHUFVEW^XHYXZA[H]J^X_IaHb[cFdFeYgG
~^ct	g@HBJKJMZ^IbYhc
~^cu	O!^#Z%[&J(G)Z+I-Z.I/F0G1H2Y4G5I6G7F8G9C;G<J=G>B?C@HBJCCEHFHGWH^I[JZKXMDPYRHUDV]WGYIZI]GaCbHcFdGeHfDgHhe
~^cy	k-J/_2Y9J=J>I@HCJHCI^KZMJNJO[TIXIZI_Ja]
~^cz	c#H%I(H)J*X+J,J-G.K/I0J3G4I6J7J8I9]:H;I=H>F?FAIBFCXDGEJFYGIHAI_LJMIOHQKRaSHTYUHV^WJXIYIZ^[I]G^J_Ia]bIcHdFeJfFgI
~^da	L!^#X%H&G(H)G*C+A.H/E1J2G3d4B5F6C7I8F;H<I=@>_ADBFCEDhEFGXHZIIJEKXM[N@OGPFQFRaSIUGVGWGYDZ@[AaHbIccdFeFfHgG
~^dc	y-^HGKI
~^de	@!a#H%c&Y(a)G*E,?-G/E0@1C2G3?4C5D6f7B9A:C;Y<I=E>H?@@^AYBGCJDBEDG]HaIaK_LHMANEOCP^QZTEUYVAWeX]ZD[[]Z_Xa@bZcCe>fYgChA
~^di	D!e%G&b(^+C,E-X.F/Y0A1e2C3_5C6_:]<I=@>J?C@FAABGC>DCEAFJGDHJIYK_LCMDN^ObPBQHRKSCTGU_VCX@YJZ@[F]X^D_XaWc=d[eGgHhI
~^dl	r*X2^9J@IBICJHHI_J[NZZH
~^dn	y@]
~^do	A!Y#D%a&I(>)<+G,@-C.D0A1D2E3C4i5_6?7d8f9F:C;J<C=I>D?@A_BYCADCECFDGEHcJ^LHMCNZOYPcQFRCSbT_U@V<W@XGYF[B^@_EaHbJcCd=e?g[hG
~^dr	W!G#_%[&K([*G+G,I/H0J2J4X5J6I7H8Z9D:G;I<J>^?E@IAHCYDKEIFHGXHHJ]KDLHMDNEOEPIR[TFUGYIZH[H]Z_Ha^dGeJgIhF
~^du	X!Z&H(G+I,I-C.K0I1I2J3J5J6I7I8H9D:G;I=G>E?FAeBIC[DIEIFIJJK_LHMYNEOXRHSHTaUHVFWIX^ZF[H]]^H_GdFeIfJgIhG
~^dw	i!J#J(J)J*c-J9H?J@WA[BJCZDJHEIZKYMKNJO[PKVIZE[Z
~^dy	r(Y>J@^HXIJZJa]
~^dz	Z!G%E&J)H*H+H,I-E0I1I2J3E4G5J6H7H8H9^:X;b=F@_AIB]CFEIFHGGIJJJKCOGQISGTGX][G]X^H_HbEcGdGeIf[gIhE
~^ea	Z!Y#]%X(I-_/J3J8H9I:J>I?I@[AYBGCJGJHHIYKbMINXTJVJXJZB^JaIbJcJfZ
~^ec	a!I#H(I*J,Y-I3H4Y7J8Y9Y:J=H>[?G@YAKBFCIDIFYGJHDIGLJMENHOJRJSJUYVFWJXJZY[W]H_IaHb^cId[eYhZ
~^ed	e#J*Y-J.[9J=Z>J?J@JCHHcIJNKPIVIZH
~^ee	l-J9J:J>H@HBJCZD]F[GZHHIHKbNJOJUKVJZFaJdJh]
~^ef	g![#[%J-H1J3H9[=J>I?J@IBXCKDJGJIIKJMJNJOJPJQJR[TXUJVJXHZE[J]Z^K_YaJbJcJdJf]hY
~^eg	s-J@HHJKJLJN^ZF^ahJ
~^ei	Q!J%E&Z(I)E+F-G/X0H1H2I5I7I9H:_;I<J=B?I@XAHB@C[DYE^FJHZIEK]LFNXOXPJSZTGVIWHX_YH[D]Y^__FaFbDcEdYeJfDgG
~^ek	p+Z>]@YDGHGZH[ZaIba
~^el	[#G%H&Z(H*J,J-[/I0J4I5K6I8J9J:Z;J=G>F?c@XAJBZCEDaEJFIGIHFIZJILIMFNYOGP]SGTIUCV_WIXGYJ[I]G^H_FbHcIdEeKfGgIhX
~^em	K!H#B%D&G(B)E*]+I,G-D.G/I0F1G2G3b4b5G6C7E8J9A:a;E<H=D>b?b@FAEBEC[DeEGHXI@JEK@LDM]OHPHQGRESETGVCWFXHYEZD[E]A^G_EaebIcDeEfDgXhB
~^en	?!^#A%?&D(B*C+G,J-].I/h0G2A4H5B6^7c9<:>;D<]=[>=?C@JB^ECFCG?HDIHKELAMJNHObPFQGRHSdTeWBXAZB[X^C_YdGeaf]gDhY
~^eq	w#]9J@IHZZKhZ
~^er	G!]#Z%D&b(D)B*B+I,^1E2H4J5F6H7B8Z9C:B;b<F><?[AIB]DHE]FFGEHYIHJHKFMCNHPARHSbTCUAVBWGYHZb[C]@^IaDbCcGd@e]fXgCha
~^es	N!]#_&H(I*D,K/E0E1F2F3^4K5G6D7D8J<H=I?YAEBEC@D=EFG]HGIXJFK_LGM@NGQJRHSWTDU_VZX]ZJ]A^X_YaYbGcWeJf]hZ
~^et	h(J*[-J0_3I9Z>G?I@JBJCaDIHBIHKZMJNJOJRYUZXIZX]IaFcJdJeYfYhJ
~^eu	r:ZS^UIZG
~^ev	M#[&_(D*J+Y,X-X.H/D0G1F2H3F4F5G8G9Y:D;F<H=C>I?JAGB^CCEGFFGJHXI@LJNbOEPZQHRES_TGXCYJZY[E]H_EaHbDdEeZf]gFhY
~^ex	H#@%A&[(B*^+H,D-H/D0E1E2^3Z4J5I6E7D8G9@:d<G=Z>I??@=BAC]D?EEFYG_HeIDJGK^LgMANIOXPERDSDTGUAVFYFZJ[D][^C_aaIbBcBd?fDgCh_
~^fa	D!I%J(I)Z*J+D-].H/[0X1K2D3]4[5_7F9?:C;Z>A?;@FAHBDDIEGFcGIH^K_LAMENEP^QZSBTEUDW@YXZe[C]=_Ca;bJeZfDg@
~^fe	N#Z&[(D)C*I+F,b-B.H0H1F2H3^4C5I6I7j9F<I=Z?B@DAEBWD@FEGDHJIGJFKALEMBNFOHPAQHRESGTDU_VXXBYHZX]_^D_AaAbZcFe_gEhW
~^fi	F!H#Y%?&E(H)F*I+J,C-B/H0C1C2]3Z5B6A7H8]9@:Y;B>_?b@FAFB_CID^EEFAG_HXIAJhK<NZPEQERES>TBUIV<XCYJZA]b^G_caIbHccdBeDfEgAha
~^fj	yHJI[Q]
~^fl	^!I#H%J(G)Z*I-X/I3H7J8[9G:H=J>E?H@HA^CIDIGIH[IGJJKFLZMGNHOIPJSJTZU[V]X]ZH[J]H^[aDb^cIdIfHgYhI
~^fo	E#_%?(D)I*G,K-X.E/?0C2H3c4]5C6@7[8f:[;@<D=E>F?I@IAcBBCEEIHIIIJ@KHLcMDO?PGQHRES_TGUHV>WDX^YC[Z]I^J__aHbEcDdHeGfFgFhc
~^fr	H!Y#A%A&X(A)Z*D,G-Y.F/A0F1[2F4Z5H6X8G9G:Y;_<F=d>H?J@XADBCCHEEFDGZHXIDJaKdM@NGOGP]QHRHT_UEV]XXYGZD]@^ZaEcYdEeDf@gI
~^fu	S!E#^%F&J*G+H,H-Y.Y/G0H1I2I3C4Y5Z6G7F8H:G;H<J>E?B@JAHBcCDDBEHFHHYJGK@LHMZNGPYQIRGSFTHUeV]WEX]ZX[E]C^E_GaCbWcFdEeGf_gGhC
~^fy	w9JCID^HFI_aI
~^ga	S!C#^%[(F)E*_.H1X3F4E5Y6G7F8F9A:f;G<I?A@]AFBAC^D]EGFFGFHHIBJHK^MaNCOAPEQISFTCUWVBWGXYY[ZF[D]J^D_EaZbCcEdDeHfDgXh[
~^ge	E!D#a%Y&D)]+[,Y-].J0E1H3@4J6B7J9Y;G<D=D>_?IAEEAGJHAIZJDLHMYOFP]QGRESHTHVGZD]_^]abbHcXdYe@fXgJh>
~^gi	V#D%H&K([+J,X-[.J0I1I2X3D4G5J6H7F9X:I;H<J>B?D@aBYCEEIFIIAJHKCLHNXOFPGQJRXSGTFVCXYYIZW]b_XaDcGdFeJf_g[hX
~^gl	Y!I#I%J(d)_*Z+J,d3H4J6J7J8J9J:J=I>H?FAXBFCJEJHZIHKYLJMINIOJPFUGVEWJXJZX[J]I^I_JaIbIcJdCeIfIgIhH
~^gm	b(J-J0b9I:g?I@IBJDHHYIIKIMINJOJPKVIZBaHhJ
~^go	R!H#F%E&J(E)E*E+G,I-F.I0J1G2H5I6H7_8G9d:a;G<I=Z>Y?^@JAGB[CJDIEHFHGGHDJGK]MCNHOERWSFTEUCWGX][X]H^FaZcEdFeHgGhG
~^gr	J#F%A&G(d)G*B+H,E-?0J1D2F3G4C5F6D7C8B9d:X;C<G=?>B??@AACBGC@D?EJFDG[HdI[JDKHLIM@NIOCPiQHRCSBTCU?VmWCX@YJZ8[B]?_@a@b@cBdCfKgbh@
~^gu	S#Z%H(D)H*H,X-b/Y0I1J2J3X4H5K6H7X8H9Z:h;I=F>D?E@IAJBDCFDEEJFHGIHYIJJIKFLHNFPZQJSHTZUGWIXHYJZB[H]F^H_XaFbGdDeafGgHhE
~^ha	B!@(F)J+E,G-Z.I/[0F1@4C5X6F8?9^:F;J<D=X>b?J@JACBCC[D^EXFDG^K_LJMbP>R?SDT@U]WBXIY^ZZ]^^Z_>bHc=d_eHfFgB
~^he	J!G%B&G(_)F+C,E.G/G0J1E2F3B4D5F6D7G8D9_;d<G=K>I@_ADB]CDEEGFH]IIKELIMFNCOZPEQGS[U^VGW[YD[D]@^A_HaYbCcFd[eDfcg[hH
~^hi	Q!E#G%G(E*H+G,I.I/F0I1I2I4J5g6H7H8X9];H<I=E?J@[D_EIFHGGHDI>J]K[LGMENeQIRJSFVFWFXFYIZ?[FaCcFeIgGhE
~^ho	M!B%C&G(D)a*W+F,G-I.F/C0F1E2G3K4J5Z6F7G9]:c;E<H=C?A@fAJBFCBDFEXFFGFH]IEJYKCLIMWNAOCP]QGReSGTAUBV@WFXeZE[E]B^I_AaZcFdDeGhI
~^ht	yHJc^
~^hu	h%J-J3K9Z>[?ICIDIGIHDIYKIM]NKOJZD]JaIf]hb
~^hy	h-J9HBJH_IJPJZG_Hb_db
~^ic	s!X([/G6JBHH[MHVIZJ^Jg[
~^id	Z!G#G%I(E)F*I+H-B/F0I1J3G4I6I7e8J9D:E;I=Z>YA^BYCID[FJGIHYJILIMFOHPHRISGT^UGVFWIX]YJZ][H]F^G_EaCdHeJfHgIhE
~^ie	i-]>I?J@aBICZDXHFIHKEMJNJU]VJZE][aHfZ
~^ig	_!I#Y%I(G)G*]+I-G3Z4J5]7J8J9H=I>E?H@_BaCHDYGKH?IGK[LbMGNHO[RJSJUIVGWIXYZ?[H]Y^G_JaHbHcJdIfZhJ
~^ih	i-J3Y9K>H@IBJE]HHIZK^OHaIh[
~^ik	uKKLZZJ^^d[
~^im	V!I#F%H(H)H,I-D/H0I1H2I4[5I6X7Y8H9E:J;H=F?D@^A[BCCFEIF[GGH^JIKXLGMFRHSHT[UGVIWHX[YIZA]E_ZaEbbc^dGfFgH
~^in	>#>&F(Y)C*F+_,I-G.G/E0b1C2?3a4Y5?7@8D9>:c;b<]=X>D@DA=BHCYDdEFFAH^JILIMEPARGSXVYXXYBZG[W]Z^A_FbacadGeKfEgFhZ
~^ir	p.W4YHJZ]cY
~^is	a!J(G-I/J3I9I:J=I>Y?H@HB^HXIIOJPISJUJVJXKZ_]J^I_YaJbJc]fJhY
~^it	o?W@JBYHIK]T[ZJ
~^ja	a!J#I%I(X)J+]-]/I3F4J7J:I=I?F@EAJBFCHD[FKGJHYIXKcLYMGNFOXPHRJSJTIUJVHWXXHZI[J]H^J_JaZbYcIfJgIhH
~^je	T&I*[+D,^-X.H0F1G2H3A4E5H6F8X;I<I=C>H?^@ZBYCaDGEFGXHEIZJKNYOIQGRJSETFVXX[YFZY[D]B^G_EaGbDcEdYeGfFgJhY
~^ji	w#HH_ZG
~^jo	^!H#G%I*J+Y-G/J1W3H6K7I8^9I:H;K=I>[?G@XAHBGCHFJG^H^IGJJKWNHOJPGTJUKV[X^Z@[J]X_EaHb[cIdIeJf[hH
~^ju	U!I%I&Z(H)I*I+J,J-Z.J/G0X1J2J3F5J6I7I9a;J=I>I?H@^AIBJC_DDEJGIH@IGJHKKM]NHRISITHUHVDYJ[a^Ha[cHdIeJfYgIhJ
~^ka	W!]#E%G&J+I,I-D.Z/G0H1I2J3_5J7]8H9C:[;H<J>b?^AXCEDDFIGGHIICJIKBLGM[NXOYPGQJRJSGWHYI]D_ZaCcFeIhH
~^ke	J!A#^&G)H*H+W,F-H/I0X2F3D4G5G6e7[8G9A:I;H<G=]>E?I@_ADBECFDaEGFDGZIDJEKZLXNZOEPHQGRGTYVEW^YZZB]E_CbEcGgWhY
~^ki	a!I#Y%J(H*J-Y.J/J3X4J6K7J8K9G:I;J>E?_@CAJBDCHFJG[HZIIKYLIMYOIPIRJSKTXUIVHX^Y[[I]D_IaEdIeJfJgJhH
~^kl	]!G#F(E)H*H+G,I-F.J/H0I1J2W3I4H5J6b7I8I:^;I=E>D?H@BAIB]EJFIGIHAIXJJKDLIMENDO[PGRbSHTHVEWYXGYI[G]^^H_Ha]bccGdEeIfDgI
~^kn	X!I#H%G&](d)I*I+I-b0I3G4J6J8J9I:[;I=I>G?E@ICHFJGIHEIBJZLFM^NXOHPIRJTJUHVFWIXIYK[a]G^H_HbKcIdIeKfIgGhZ
~^ko	H!c#]%Z&E)[*@-@.F/?1B2^3X4Z5X7?8G9C:[<D=?>]?F@=A[BXC]D[E[FWJEKDL[MENAOIP]QFR@SHTYU=VaYA]AadbEdAeZf<gDhC
~^kr	]#F%F&J(H)G*_,Z-F.J/I0I1J2I3[4H5J6X7H8G9C:G;Z<Y=H>J?K@GAHBDC_DBEIFYGGI_JIKCMGN^PFQJRGSGTIUFVEWFXFYHZX[H]E_HbYcGdHebfEgFhG
~^kt	p@YC[HJQXVY^[
~^ku	d#X%J(H*J-G3X4J7J8Z:[=J>H?[@YAJB[CHDHHYI]KXLJMHNIOJP^RJSXTXUJXIZC[J]H^I_JaGcJdJfIhH
~^kv	r#]>JHKMJ_]g[
~^kw	n%Z4Y>_@JBZD]HHZGaJ
~^la	G!G#_%J&F(C)K*A+C,C-Y.F/I0E1F2b3_4I5X6H7E8Z9A:A;B=]>a??AIC@DDEIFBGHI_JAK[LJMaNCOHPAQIRXSXT_UGV@WEYI]b^?bed?eXfEgCh?
~^ld	W!H#H%I(I)J*J+J,J-G/J0J1I2I3G5e6I7J8H9G:J;I<k=I>H?I@HAJBHCHDHFJGIIGJIKILIMGNHOJPJQKRISKTIUHVIWJXJYIZG[J]I^J_CaHbIcCdHeIfGgJhI
~^le	L!^#C%C&G(F)C*I+D,F-c.D/b0G1E2[3_4X5^6E7G8H9><H=A>_?>B>CGDGEFFXG[H_IiLEMDN]ODQGTBUCV@WEXBZ>[D]^^I_EaEbDcBdEeIfD
~^li	E!F#>%>(>)H*A+J,D-d.F/F1E2F3I5B6B8B9@:F;B<E=n>a?]@EAFBDCEDBECFHGZHaIZL@MCN?O@PAQaRFSCTZVCW@X_YBZ:]>^EaHbhcWdBeGgBh>
~^ll	d!K#J(I/K9X=J>a?Z@HBYCIDII]KIMJNKOJQXTKVHXGZG]Ja_fJhJ
~^lo	?#j%Y&C(A)B*=+F,J-B.D/Z1B2b3:4H5D6_7^8>9B:C;@<C=C>G?C@CA[BCC<DDE_FAGDH_I^JFK=L[MHN_O<PCQCRES=ThUFV<WCX@Y@ZZ[C]F^Z_ca:bhc[d^eF
~^ls	sHHJ^
~^lu	b!J#J%I(G*J+Y-H/J2Z3I4J6K8K9a:I;J=Y>[?G@XAJBWCXDGF[GJHCI^KGLJMHNXOIPJRJSYTIUJVGXH[J]a^J_JaFbIcJdJfHhG
~^ly	y/^B[TJ
~^m3	k#G/[HHMXTag[
~^ma	C!]#c&E(Z*J,G-].E/F0D1B2[3[4A5E7Y8H9G:I;Z<H=[>[?J@[A_BICIDFECGFIJJZLYMHNDO_PASDU?VDWFXeYXZ>[Z]?^Y_Ha@bDd^eGgChG
~^me	C!C#H%A(B*b+a,A-D/I0A1F3=4>5C6A7A8F9^:@;@<D=I>b?fAbBECgD^FZGCIXJDK]L?M?NHOEQCSDTCU=VaWDXFZZ[E]a^E_Iaeb?c>dBeBfEg@hG
~^mg	j)Y7[9IHHNKgb
~^mi	A!]#Z&D(E)C*J+D-F.E0A2@3F4F5J6J7X8?9[:?<C=H>C?@@dBDCHEIG?H?IgJGL?MeN9OaQBRfSdTZUAV^WJX>YAZX[Z]^^<_Zb=dWeDfIg[hI
~^mn	o#_-W3J>JDZOZVZZJ
~^mo	G!H#_%C&E(D)B*G+[,B-]0Z2C4D5B6Y7G9[:E;A<D=X>J?I@eAZB]C^DHEGFGGIHXIXK^LCNGOYPHQGRETGUHVYWBX^YH[H]HaGb@cCdBeBfJgX
~^ms	V!F#F%e(A)Z*I+I,J-G.K/H0I1I2f3F4I5J6I7I8I9G:G;d=G>G?F@EAIBDCGDFEJFIGHHCIBJHKFLGMGNGOHPHQeRISITHUEVDWIXGYHZB[G]H^G_HaGbFcHdEeHfGgchG
~^mu	N!G&I(D)G*a+G-^/F0H1G4J5X6G7J9[:];G<I=E>H?G@[A_BGCJDGEZFGGGHYIaK[L_NCPDQIRFTFUDVEWFXYYFZ@_Ea^bGcDdGeHfD
~^my	d#W(G)Y-H7J9Z:K>J?Y@GDIH]IIKGMINDTIV^ZB[[^JbIhb
~^na	M%B&G(A*G+F,F-d.^/F0E1F3H5F6E7F:Z;C<G=F>A??@HBACWDZFfGBHFIeJEKHLbNJOEPCRKUJVBWDZF[B]^^B_YaJbadIeEfEgGhG
~^ne	E#D%^&F(I)@*H+D,I-B0C1H2C3F4J6B7D:?;C=]?F@bAABGCbDaFCGBH^I^JGKHL_NZOHP_Q]RBTBX@Z]]F^B_BbFcXdbeIfHgZh@
~^nf	k#KHGJdZJ
~^ni	B!A#?%H&I+X-B.C1G2D3E4]5F6X7G8F9[<C?YAAB?D^FEGIHDJ@LZMYOZPGQIRFSXUaV_WJXAYIZ]^H_ZacbEcIeGf_h]
~^no	E!F#A%>(?)b*C,B0G3B4?5G6A7E8]9c;F<D>D?E@aA?B]CIDeECFGGIHXIZKGLZMdN]ODPDQDRFSDTIUcV:XFYC[F]J^B__acbZcGdJeBfCgDh?
~^nu	D!?#B%A&E(?)J*D+_,D-C.G/[0Y1I2D3m4A5D6H7C9;:G;B<E=?>g?;@DAICCD^ECFBGAHDIYJHKALIM[NEOlPIQERASAUAV>WJXYYCZ?[F^A_IabbEcBdDeCf?gEhH
~^ny	h!J#H%J(H-F/[0J3I6_7J8Z9_:Y=I>I?Y@bBFCHD[HDIFKXLIMFNGOHPJTIUIVHXIYKZJ[Y]Z^G_JaJbIcJdFeIfIhE
~^o3	n*K/X=ZHGMXT]WYZK
~^ob	O!]%C&H(D)G*J+F,]-a.J/D0E2G3B4D5H6F7H8E9]:D;c<H=E>A?C@@AdBACCEHFJGbHFI?K@MHNDODPIQHRESFTJUDVBWGXDYFZ@[[^Y_iaCb_cCdCeGfBh^
~^oc	h)]*J-Z3J9I@HBJHFKILZSJTIVYZbb[eYhJ
~^od	Y!H#[%[&J(F)H-Z/Y1Y3I5I6]7H8H9[:G;Y=G>[?EAHCFDDEHFHHBIEKHLGN^OXP^RGSHUGVEWIXXYI[Z]F^GaIbHcFeIfEgHhG
~^of	O!G#D%F&J(D)I*[+G,H-E.I/Z1E2I3X5I6H7G8H:F<I?e@EAGBECFDEEHFHH^IBJHLGMbNDODPEQIRHSHTeVFWIX]YHZ@]D^F_FaBbGcFdHeIfHgdhE
~^og	h!J#J%J-J3J9H>H?J@^A[BHCJDJGWIHKHMJNJO[Q]RXUJVIX_ZF]J_^aJbJ
~^oh	g!K/K3_>X@KE[HIKJLZMZPJZF[^_YdZhJ
~^ok	e!J&Z7d=YBIHFVJZEbZ
~^ol	i1_2W3J@ZBIDXIHKHZZbXhH
~^om	q#K9JDZHELYZJ][c^dX
~^on	B!Y#A&I(I)Z*F+G,_->.D/e0[1J2B3H5I6_7X8D9G:C;H<J>@?Z@HBGC^D>EeFFGEHFIGJEKYL@MHN^OFPXQFRES@TaU@VBWAXCYIZA[a]D^G_]aBbDccd_e]fXg^hE
~^oo	y3]ZG
~^op	K#E%H&H(e)D*]+H,H-A.G/X0F2G3H4C5G7D9B:D;E<[=B>X?d@FAHBICaDCEEFFGDI@JFK@LJMFNAOFPdQGRISEUHVDWGXIYEZD[f]F^d_Ea_bXcKgDhB
~^or	L!C#B%C&I(B)G*C+F,G.H/F0G1H2H3E4E5H6G8G9D:e;G=^>C?H@BBACDDDEcFcG_HaI?JGKELEMINbOFPZQHSETFUaV=WgXDYHZ:[F]C^E_ZbDc_d^eGfDgFhF
~^os	l-I3J9I:^>J?K@YBICJGXHHKaMJNJO[VJXZZFaKeYhJ
~^ot	X!G(Z)J+H-Z/G0J3H4I6J8I9W:^;I=F>K@^AJBICJEJF[G[H[IJKELIMGNGOHPFSXTHUEVYWHXXYKZJ[[]G^I_IaXcIdHfXgJhH
~^ou	P!G#J&J(X)G*H+J,H-C.I/F0H1Y2H3D4H6H9B:^;H<I=F>^?C@ZAGB_CJEIFHIBJYLFMeNDODPEQIRFSZUEWHXFY]ZH]E^F_FaEbHccdEeGfDgZh_
~^ov	]!]#Z%H(F)H+H,J-Y/B0I1J2a3E4H6Y9X:I;b<[=H?H@[AICGDZEJFJGIIDKDMENGPZRHSaTDUIVHXGYIZB[I]H^H_GaEbIcGdIeJfYgHhH
~^ow	s#I(]@YHHPIVG^]
~^pa	3!<#I&H(Z)B*H,G-a._/J0G1C2[4?5E7Z8B9>:Z;H=A>F@IAECIDJEDFGH_I_J]KcLIM_NZOCP>QARAS^TAUJVGWHXGYEZb[[]Y_AaDd]h[
~^pe	H!F#>%d&F(a*]+G,D-].I0G1D2D3D4H5E6C7B8Y9^:G;b<H=G>b?X@HAXB;CXFHHJJCKALIMYNAOJPcQGRCSFTFUEV_WBXcYGZ?[]]I^^_Fa>bFcCd]eDfAgG
~^pg	y0aHEZK
~^ph	G!G#X%E&H(A)C*_+[,G-F.G/D0G1G2H3c4F5H6G7E8F9@:C;F<H=C>g?Z@BAFBXC[D_EFFFGYHbI@JFK@LEMJNBOaPDQHRFSFTHVBWFXDYGZA[C^E_EadbJcDdEeGfEhF
~^pi	U!G%H(D)F*^+J,I-G0J1J2J3D4H5J6I7c8I;J<K?F@XAHBGCaEJFIGHH_IcJJKDL]NDOFPEQJRHSFTFUEV_WHYIZD[G]G^G_HaEcGdGeIgHh]
~^pl	O!D#Z%J&I(D*H,H-X.K/F0H1J2X3[4F5J6G7F8G9^:D;H<I=c>I@DDCFZGEHbJILFMENDODPEQIRFTIUDVBWHX^YIZ^[E]C^F_FcYf]gHhE
~^po	A!I%B&C(I)E*b+C,D-K/H0D1H2J3I4H5[6B7B8G:X;F=B>E?Z@]AHCHD[EEF@GIHaIDJ]KYLDM_NfOGPCQGR>SHTIUGV^WfXXYAZA[I^I_GbFdCeBf<gehC
~^pr	?!F#D%E&A([)I*]+^,E-a.Y0[1X2@4_5E6^8C9C:B<D=d>X?^@IA?BIC]DHE[FGG;HFI@JZLZMCN[OCP_QCRBTGU>V>W>XcYcZK[=]_^ZaYb_cad@eDf;gHh^
~^pu	T!J#G%I&J(_+F,G-G.I/F0H1G3_5I6X7E8[;H<J>I?J@YAHGFHFI[JHLFNDOCQIRGSGTDV[WGX_YHZH]Z^YaYb[cIfJhC
~^pw	c#I%a(IHEJ[L]ZJg^
~^py	r*Z9I?]@JLYX[ZJh[
~^qu	O!F%D&H(D)E*_,G-A.I1E2G3?5H6E7E8J9F:B;F<H=C>[?e@aAEBHDKEFHJIZJXKaLJMZNHOZPEQYSETJUJVIWFX]YGZ[^E_IaDbDcCdEeFfIgGha
~^qw	m-g3J9J>J@IHFIFKJNJXJZGaJ
~^ra	W!E#d%d&J)H*F+^,H-X.I/G1H2J3X4F5I6G7F9W:E;G<J=E>>?C@^AGBIC^DGFGGGHbIFJHKDLEMBOBPDQIRGSGTEUEVDWHXaYGZC][_WaXb[cBdHeHgG
~^re	3!H#?%^&E(a)J*C+e,?-C.G/^0Y1J2=3@4G6J7G8E:E;B<J=Z@DABBbCZD_EJF[GDHYIJJ[K^LCNYO]Q_R[S^T;VYW_YIZb[A^>_JdCeDhD
~^ri	M#I%d&H(X)C*I+J,J-B.I0Z1J3@4D5I6X7G9b:H;Z<H=G>I?BAEBZFJGDHKIEKXLFM@NaO]P[QGSJUJV>WXYF]J_CabbFcEdDeFfGgDh[
~^ro	O!D#C%G&I(g)h*c+E,F-I.H/G0G1G4D5G7E8F9Z:D;F<I=C>c?@@>AFBCC@DEEGFFGEHfIFJFKbLFM@NAOJPCQHSETDUCVEWFXCYGZC[D]B^C_DaEbCdCeGgEh^
~^ru	Q!G#C%C&Z(Y*X+H-C.J/Y1Y2I3[4J7F:E;H?C@GCXDDEHFXGcJ_KDLFMENcOFR]SFUDVBWGXFYZZA[F]E^WaEbEcXdHfagFhE
~^sa	B!G(E)E*F+J,A-Z/_0A2H3^4@5H6G8@9E;B<G=Z>9AaB>CYDHFJGCI]KbLFM>N_O^PCQbR@THUZV]X_YGZ_[C]C^GaEbJeGfCgFh[
~^sb	e%J-H3J4Y9I>I?JBXCJEYIIKHMIRYTYVJX^ZF[[aKdKfKh_
~^sc	J!G#D%J)H*F+_,E.J/B0G1E2F4D5G7D8H:B;E<I>^@FAGB@CEDGEEFZGdH_ICJDKaL[MIN[OYPJQIRFSCTCU_WDXAYbZI^@aJbdcFdHeJfZg[hG
~^sd	sPa
~^se	;!>%C&K(@)[*[+Y,I-Z.C/B1F2[3C4a5a6b7J:>;B<Z=A>??ZADBICaDYEFF@GGHYIHJBKHLFMJNFO>RbSZTBU^VXWCXAYeZA]c_Ib>cbfbgEhG
~^sf	w,Z3[7ZDJHI
~^sh	L#_%D&I(C)E*Z+b,H-A/[0F1G3C4F5H6G7[8F9C:Z;H<F=C>I?Z@FAIB?DEEHFGGEHcI[KINIPDQHSXWGYGZI[Z][^__[b_cEeHfIgEhC
~^si	D!J#A%I&E(>)]*E+^-^0F1H2E3@6H7]8J:D;G<c=D>F@@BXCED]ECF]HaIdJFK_LYM]NDOEPEQGSZT^UHVBWBYXZ@^F_FbHc]eEfYgGhD
~^sj	m!]#H(G)_-J9I>I@JDJHIIHKIUcV]XJZF[J]JhJ
~^sk	Z!F#X%J&J(D)F*F,H-D.I/G1X2I5I6G7I8b9A:F;G<J=Z?E@BBBCDD^EGFHGZH^IGJILHNEP[QIRYSGTFUXVGWZXDYX[[]C^FaZbDcEeGfXg[
~^sl	]!Z#X%H(W)J*I+J,J-^/E0H1J2J4I6]7I8H9B:I;I=Z>[@EAICGDGF_GIH^IYJJKFLIMENEOFPHQJSHT]UIVGWJXXZB[I]Y^I_GaEbHdEeZgI
~^sm	^!J#G%J(J-H/J3F7J9E:J>^?I@HBDCJDIGKHXIXKHLKMINIOFPKRJTaVJXJ[I][_Ja[bccJfIhI
~^sn	g!I#H%J&J(I)J*J3X6W9Z:J=I>]?H@GBFCIDIFYIIKIMINIOJPJRbSJUIVHWKXIZ][J]H_JaIbZcJfIhJ
~^so	I!G#[%E&F*F+F,D-a.H/D0D1Y2D3K4E5F6J7E8H9^=F>B?X@aA^B_CcE_FYGHHEJHKYLBM@OEQERBSAU^VZWIXEYHZ[[X]EaHcCdGeEgGh=
~^sp	P%H(D*D+E,G-Y.Y0E1F2G3_4C5F6D7C8E9I:C;J=B>J?H@GAEBECEDDEYGEHXIbJ_KHLIM?N_OHPCQGRHSDTdUXVEWEY]Za[C^Ja^bZcDd]eEfDgFhA
~^sr	uBZHJc_dZ
~^ss	H![#D%D&I(>)_*G+[,F-W/D0F1F2H3a4I6F8D9G:D;I<H=H>B?[BYCDD]EEFGGHHZIEJ[KDLCMDOEP^QGRFS[U_VZW[XcYZ[G]D^H_EaFbXcDd@eEfBgChC
~^st	B!b#I%B&C(I)Z,C.^0[1^2A4C7@8A9I:?;I<C=B?C@HBHCIFYGGH]JCM^NZO[PHQHRZSYUEXHZF]a^E_FbJc?d@eKfd
~^su	L#X%I&H(a)I*A+I,G.H/]0G1b2G3>5[6F<H>F?Z@]AFBfC]FIGHIXKFLGMKNAOBPBQGRISDTFUHWEXHZZ]B^G_YaGbXcBdBfAgKhG
~^sv	r#J0]9Z>G?JBJDJH[I[VKXZZGaHbIhJ
~^sw	Y!^#H%I(G)J*I+I/H0J1X3I4J6J7I8I9E=H>[@^AHBDCGDFFJGHIFJIK[LYMFRHSZTJU^V^WJXHZ>[I]F^HaGb]daf]gIhX
~^sy	F!B#B%a&E(F)B*C,D-F.F/D0e1b2Y4_5D6G7B8_9?:D;C=B>>?@@GADBGCADYEEFCGgH^I[JCKZLBM^NJO?PJQKReS?T@UAV>WDXAY[Z>[B]@^A_EaAbBc]dbeBfdgBh@
~^sz	n!G6[8K9X:[<[=J?J@JBIHEIHKKU]VHZa]KaJbYdHfJ
~^ta	Q!D#^&I(C)E*F+G,G.H0G1G2H3B4Y5G6F7F9c:D;Z<Y>Y?H@ZAFCCDIFGG_H[IEKZLEMcNDQHRESETJVBWGYXZK[G]C_IaacFdBeFfCgJhZ
~^te	B!J#K%D&D(Y)E*F+C,D-a/A0E1B2Y4D5B6D7?8E9H:^;B<C=_>b?J@JA?BWCYD[E@GFHZIIJJKBLbM^NHOcPAQERET^UaVDWbXcYXZD[B^A_DaHcFeIfDgChH
~^th	=#D%G&D)K*E+],?-X/[0B1Z2E3J5J6A7]8]9f:F<C>[A^C[EGFGGbHEK_LXM@QETIUXV]YI]@_DbEcCdDeDfGgGhH
~^ti	G!D#Y%H&F(B)H*F,G-C/A1B2C4Y5D6F7F9X;C=Y>E?D@aABBZECFBJDL^NEOJP_RhS?T[UGVGWEXZYHZC[F^G_EbGcbd_eXgGhA
~^tj	l#J)J*J-J2Z3J8K9]:J=J>J?I@HDJHCIHKJMJNJS[UFVIWIZFbJd[f_hJ
~^tm	y9J@ZHGIHKJX^ZF
~^to	I#A%F&F(J*?+B,i-a.I1_3J5E6C7J:B;G<F?]@aAFB]CADIEDFCGDHYI@JYLBMGOEPGQERaSaTHU^VIWEXcYIZE[D]A^X_AaFbGcAdGeBfFgIh@
~^tr	I!F#c&G(H)D*D+H,E-^.Z/F0F1H2X3D4C6D7G8C9=:X;E<[=X>C??@bBXC?DBEEFDGCHYIWJDLKN[OHPDQFSGTIUBVBWEXfYEZZ]Y^]_IacbGeIfJgIhG
~^tu	R!a#G%F&J(E)_*D+G-Y0H1H2I3E5H6G7G8H;W=E>[@ZAHCEDHEHFHIHK[LHMEN^OFPEQJRZUcVZWFXFYXZ<[G]J_FaJcDeXfEgF
~^tv	s)J*ZHIL[ZJ[[
~^tw	Z!J#D%I(F)H*b+H,J-F/X0I1K2K3]4I6I7H8Y9D:H;I=G>D?F@_AdBICZEHFJGJI[JJKYLINHOYPGQKRISXTYUHWIXGYJZF[H]F^H_DaFbIcGdHfHgIh[
~^ty	U!G%G(F)I*H+I-E.K/G0J1J2J3^4I5K6I7I8I9E:_;J>A?Y@cAIC[DEEJFIGXHBI[JJLXMDO^QJRISJUIVZWJXFYIZD[_]Z^H_IbGcIdIeJfHh_
~^ub	d!J%I+Y-J/X9J:J=J>Z?J@FBHD_HEIIKHLKM[NJO_SYTJUKVJX^ZE]Y^JaHcJfJhJ
~^ud	w(K/]=JB]ZZ_H
~^uf	w9Z>[?XBIHGV]
~^ui	g!a#J&Z(J9J:^=J>J?K@IBIDJG]HGIIKIMJNXPJUYVJZY]I^J_JaJbJdXfJ
~^uk	w&J>[FZH[ZFbZ
~^ul	j#J%K-H3J9H>J?J@]AKBIHEIFKeMHNIObZE]JaIeZhH
~^um	k/ZEZIYKKZGc^d^fJ
~^un	H#J%b&f(C)G*E+D,D.I0J1X2H3J5I6C7]8D9B:H<X=G>E?C@XACBJCBDEEDF_G]HGIHJJK?LAM]OIPXQGRFSFTbVEY[ZJ[d]F^X_AaAb^cFdZeBfDhG
~^up	P!D#D%Z&I(b*G+G,G.I/Z1e2G3F4C5_6F7F8E:E;]<I=E>G?D@DAFBXCJDXEHFEGDHZIKJGKALYMGNcOHQHRDSFTJUEVDWGYEZG[X]D^C_FaDbCcCdJeDfdg^hH
~^ur	l#J1I4J9_>J@HBJCKDJG[H]IIKJMJZZcIdYfX
~^us	=!Z%E&E(_)X+Z,H-X.E/A0E1G2K3E4E5A6?8W9>:Z;b<C=[>??YAeBYCGDWEZG^HFJEKdLXM@NBOFPYR@SDTHUDVXWDYA[J]_^^_daHbAc@dWe?fHgYhB
~^ut	R#^&X(_)Y*C.H/E1W2G4E5H6F7[8[9@:Z;Z=[>G?F@CA^BADIG[H8I[JHLZMINIOIQHRESEUBWEZZ]Z^__[aYcDeFfBgFhB
~^uz	[!X#I%G&I(Z)X*G,Z-X.J1J2J3E4I5J6I7Y8Y9E:G<J@DA]BEDZEJFIHAIWJIK_MFNFPZQJRISGUFWHXGYI]Z^]_[aJcHdGeJfGgIhG
~^va	Q!A#Y%C&H(A)[*Z+E,J-^.J0E1G2Z3[4J5H6E7E8E9X:C;E<H=B>ZAZBYCFEGFFGJIZJFKXL_MJOYQGUCWFX^YGZJ]A^B_Ya^bIcDdGeGfDhJ
~^ve	D!<#d&D(A)@+H,I-E.D/J0I1c2F3]4H5Y7F8@9H:B;[=Y?HACBBCeDYEAFFGBIBJ^KZNJOFPER>SET]U>V>W?XdYYZ][I]b_EabbYdFeAf;gHhY
~^vi	Q!G#^%E&H(I)H*H+Z,G-_.H/Y0J1H4D6E7E8F9D<H=C>>@]AFBDCYD?EFF[GFHcM_NZQJSDTYUBVHWEX_]@^Z_DaYbIcCdDeGfEgIh[
~^vo	O![#D%C&H(G*X+Y,F-Y.I1Y2F3C5J6E7H8E9X;D<H=G>F?[@aAEC?DFFEGJI^JFK]M[NZOYPBRDSIUXV[WHXYYGZC[C]b^BeFfD
~^vr	l#H*X+Z-H/J>H?[@]BICYDGHHIHKIMZNJT]VKX]ZJaJhY
~^vu	g#I(J-J/I0[3X6K9I:J=Z>G?I@IBGC]DHHBIYKZNXOKSJTJUHVIWJZ^]JaJb]dJfIhY
~^w3	mBHHHReZGdHfG
~^wa	G!D#E%I&G(F)C*[+Z-]/Y0J1E3?4C5F8C9]:Y;D<G=E>_@dADBGCYEEFEGKHXIZKYLGODPAQFRCTAXcYH[b_CaYcCeEfAgF
~^wc	m%I(K9H;Z>J@_BIDHHGIIK[MXOJZZ][aIf[hI
~^wd	y,]HZeZ
~^we	I!J#@&G(A)D*F+J,I-c.J/Y0I2E3E4J5D6J8I9H:G<F=D>G?A@ZAGBdCcDHEIFHGIHZKJLGMZNZPHQERFTZUIVGWEXEZ_]e_HaIcBd@eHgDhJ
~^wh	E!J#H%[(X)D*F+G,[-A.H/H0J1G2F3]6X8D9X:H;E<E=H>E?I@DAFB<CGDEEGFIGFHdI]JYLAMJNdOZPEQGRDSCVAWDXBZa]]^I_^abcDdDeHfEgIhb
~^wi	?!D%D(I)I*F+^,b-F/X0?1B2E3X4C5^6G8F9J;H<G>X?[@bAXB]CBD@EDGJH[IHJFLXMaQCRISCTAU@V=WDYB[c]@bacGdFe_fBg^h]
~^wl	e!J#I%I(E)I*J,Z-H3J4J6[8Z9J:I=I>J?J@GBHDIGIH]IJJ[KILJMINJPIU]V^WJYJZC[J]J^baJbIcJdXe^fHgJhI
~^wo	H!Z#D%[&H(D)H*C+H,E-d/Y0G2G3F4I6E7^9D:H;G<H=GAGBeCID?EEFFGHH_IXJHKCLYM]NGOHPFQHRZSFUCWEXBYJZb[A]A_CbHcBdIeEf[gEhH
~^wp	n#Y-J3H9J>I@ID[IIK[OaZEaJh]
~^wr	D!F#X%Y&G(?)B*D+I,^->.F/Y0_1Y3[7D8W:B;F>E?A@DAZCCD@FIH[I?KDLCMCN>OZPZRaSCTEU@V?WDXYY][B]A^@_]aBdceaf[ga
~^ws	l!J#I%K(I-]/J1[3I8J9Y=K>G?ZA[CHDIHYIHKFLKMJOIRJSZTJUYVIXJZD]J^Z_ZaIbKcIdJfHhJ
~^wu	b#I%Z(G*J-H4Z7J8K9J:I;K=X>Z?]CIDIGJHJIIKZLJNHOJUXXI[J_]aHcJfIgJhI
~^wy	X!c#C%E&X(Z+G,G/G0H2G4F5H6X7F8E9@:D=]>A@AAFBAC_DEEGFFI]JHL^MDN[OEPEQYRESFTFU]WFXEY]ZX[X^D_EaYcIeXgGhD
~^xb	wH]
~^ye	[!]#I(I*J+J-Y/J1]3I9X=]>_@[AJCJDIHCK^LYMINGPJSKVJXJ]IbIcJfJhI
~^yo	L#K%H(C)I*E+],G.J/H0J1X2I4H5J6I8H9c:_;J<J=]@JAIBBE^FIGGJHLGMGNHOYPEQJRISGUYV[WJXXYJZJ[F]G^I_IbFc]dXeGfGgF
~^yu	u?_ZI
~^za	Q#_&G(@)I*Y+_-Y.I/J1D2F4I5F7B9I;D<G>>?Z@CACB^CFDZEDGYHEIYJEKFLIMAN_OGRESAV>W[XIYXZI[X]W^Z_CaGbHcIdbeZf_gGh?
~^zb	k-b9K@YBJEYHIX]ZI
~^zd	q%J&[(K9I>]HJQ]WZZIeZfX
~^ze	Y!G#D%E&J(X)H*G+[,H-].[1H2[3X4F5J6H7G8H9B:Z;G<J=G>@?C@YBJCCEHGHH^I^JIK_LGMCOZPFQIR_SHTXUXVZWIXD]C^FaJbIeIfEgHhD
~^zg	i3H6[9[>^?K@GDZHHIIKIMKNIObZDaJ
~^zi	f!^#H*I-I3]9F>F?ZDIHBIZK[MINJVYXJZE[J][^YaYbJ
~^zl	y3XIZ
~^zm	]!I#G%G(F)J*I+J,J-F/Y0J1J3F4J6J7Y8J9E:Y;I=H>Y?H@dAJB[CHDFEJFJGJHEIEJJL]MXNGOGPHQIRISITHUHVGWJXHYJZX[Y]G^b_HaEbHcIdHeJfGg]ha
~^zn	h!I#X%J(J*J-H2^3H4Y9G:H;K>H?]CIDHFZHIIaKGLJMINIOKPJTKUJVIXZZE[_]J_ZaIcJdJhH
~^zo	a#Y%I&Y(I*J/J1W2J3Y4H6J7I8Y9G:H;J>Y?I@FAICHDZFIGIKZLXM]OFPIRJSKUJVHXIYJZC][_[aFbIcIdYfGgJhX
~^zr	h!J(])Y*J7K=J>J?K@IBYCJDHH[KJM]PJUHVGWJZX[J]ZbIfJgX
~^zu	R![#G%[&Z(]*J+I,H-F1I2J5I6W7I8H:^;G<J=XAIBWDBHGIDJJKXNEOGRGSHWJYH[J^E_Gb]d]eGfGhE
~^zw	X![#D&J(E)X*[+H-D.J1I2I5I7G8[:F;G<J>C?E@^A]BCC_DCEIFHGGHEJILYNHSGTFUFVEWHZG[G]E^G_GaHbFcZdbe]fZhE
~a20	yHXIXZJ
~aad	a!H#F%F(H)H*I+K,J-G/I0]1^2K3G4I5J6I7I8I9E:I;J<J=H>H?G@GAIBECHDGEEFIIGJJKHLIMGNIOIPIQJRdS^T_UHVGWHXGYZZB[J]I^J_GaHbYd]eXgJhI
~aag	i!J#Z(K*Y+Y-J9H>H?H@XBYC[DGHZIIKILYMZOKVJXZZH]JaHhY
~aai	uGIHHMJZ]aIf]
~aak	n-[3_9J>J@HBJCJDGHYIJKJMJNYXZZG]]aJbKhJ
~aal	e#H%J(I)J*H-H/]0X3I6^7J9]:Y=J>G?X@HAJBFCHDHGKHDIZJJNGOJP^SJT[UZVHXJZD[I]I_GaIbIcJfJhI
~aam	q-Y2Y9J:Y>J@JF[HHI_KIZHhZ
~aan	a!H#F%Z(G)I*H+I,Y.X/Z0J2J3G4I6J7I8X:H;H=I>C?[AICYDZFIGIHBIFKELZMFNJOHPHQ[RISJTHUIXaYJZF[[]F^HaEb^cIdYeYfGgJhX
~aar	Z!G%H&K(I)H*_,J-^.J/X0I1J2J3E4]5J6G7G8H9C:Y;H=G>a?^@YAYBDCFDBEJFIGHHBIBJJKWMZNGOXPFRGSIUHWJYH[a]E^GaDb[cZdXeIgGhE
~aat	]!^#H%H)I*H+H,J-[/I0J1I2J3Y4I6I7I8I:H;Y=H>X?[AHBFDFEIFJGIHYIDJKK^MFPFQYRHSHTHU]VYWJXXYJZF[Y]FbHcIeXgJhF
~ab^	u3Y9JHHI_c[
~aba	i-J9G>[?JBJCGH]IJZF]caH
~abb	k![9X=Y>J@JCJI]MJUXVJZI]YbXfKhJ
~abe	W!G#[%G)H*]+[,J-H.K/H0I1J2J3D4H5K6I7I8I9X:G;I=X>]?^@[BDC[D^EJFIHEKJLJNZODPIQJRISITXUGWIZE[Y]b^H_HaFbGcHeJfGgI
~abg	_#H%I*J+I,J-Z0J1Z2J3H4Z7J8J9I:H=Z>]?XCHDGHFIGJJLJMHNWOYPHRJSJTJU^VGWJXIYYZY[I]^^I_IaXbIcIeJfFgJhH
~abi	X!^#I%J)H*J,J-I.[3I4J6K7J9H:H;^=H>I?H@FBFDGGJH[IGKXLJMINIOJPISHUaVaWGXJZ@[J]H^I_JaIb[daeYfGgJhH
~abl	E!e#Y%D&G)_*B+C,X-[/B0Y2F3E4Z5I6E7C8[9A:D;[<I=[?Y@CA^B^CXDDEGFEGHHZI?KCMGN?OIPIRDTIUaVaWGXBYZZG]F^H_IaFcEdJeYfHgEhA
~abo	[#G%I(H)I*K/J3I7J8J9H:_;^=b>G@XBCCIDZGIIXJIKILFMHOJPIS]TJUFVEXJZ][I]Z^I_IaGbHdIfJgI
~abr	d#G%J(J)X,X-Z/K3H7K9H:J=Y?G@HBHCJDIH_IIKILJMINIPZQXTYUZVIZC[]]F^^aZdJhJ
~abs	n%Y1Y9YBYHXKJY]ZE[[_Z
~abt	w9JK[OYVZZI
~abw	w9ZHWR]
~ac^	T!E%I&J)F*]+G,H-C.I0H1H2I3]6Y7_8G9B;G<I>]?[@aAGBXFHGFH[I[JJKDLFMINFOFPJRFSJTEUDVHWFXXZI[]]E_^aDb_cIdFeHfCgFhZ
~aca	Y!G(G)I*H+X.K/G0Z1Y2J3J5J6H8J;I=a>G?Y@WAHBCCXDKEZFIHBJJKDPHQJTGUKVEYJZI[H^I_Ha^bZdIf[hG
~acc	?!g#^%f&D(C)[+J-B.G1B2c3H4D5D6A7D8A9@<D=F>Y@BA[CEEDFCH_IIJDKCL^MFNGOKPdQbRAS@TIUAV[W@XDYB]B^b_Za?bFcDdAe@fCgA
~ace	Y!X(H)I*I+I,J/a0J2J3D6I7H8J9E:X>Y@ZAJBDCGDEEJFJGIHJI]KZLJMKNEO[RISITHUGWJXGYJZY[H]G^H_HaFbGccdFeJfGgIh^
~ach	I#^%G&G)C*E+D,K-_.C/H0I1C3E4X5E6J9Y:F<G=C>J?CCFEIFFGHJYK[L]M^NXODPBQHR_SYTDWGYY[J]]^[_CaJbYcbdWeDgE
~aci	V#F%]&W(H)I*J+H,X-b.J/I2J3Y4X5J6I8I9Z:X;H<K=H?I@EAIC[EYHEJIKEOYPFQJTHUFVDYIZ?[H^HaYbFdGf[hE
~acj	[!G#G)H,H-E.J/H0]1H2J5J6I8G9E;I=I>Z?[@EAHCaD[E[FHGYHHJJKFLINKOXPFQJSGTGVFW[XGYHZB[H^IbGdJeYf[hG
~ack	D!Z#D%]&G(H)A*C+G,X-D.G/F0[1X4J5[6_7C8Y9]:A;D>I?@@EAXBYD?EDFZGJHWJXKZLAM@N?OCP]SBUBV?WEXGY[ZE[A]J^@_ZaGbHddeaf^g[h?
~acl	q#E%[;bH_LIZI
~aco	k#J(J-I3I?I@[BJC[D]I_KFMJNJ]J_XaJdJhH
~acq	q8Z:JDJQaZG
~acr	oH^
~act	G!d#A%F&c(C)C*B+E,J->.I/Z0W1G2_3^4[5E7C8J9@;J<G?@@>C^DJEeFaGGHWIaJGK>LIMBN?OFP?RHSBTIUaVFWEXFYZ[B]H^IaAbGcFdXfJgGh[
~acy	k.]3H7[:I>Y?K@JBJCIDYF[GZHFIGMJNXOIUKY[ZG_Za^cFdIg]hJ
~acz	Y!c#F%J&J(B+I-F/H0I1G2Y4G5I6X7H8[9C:F;]<]=E>E?W@CAHBDCFDEEHFHHIICJIKEMENDOGPERGSETHUbVZWGXGYYZH[H]X^^aHc]d^eZgGhF
~ad^	L#F%](G)E+W-Z/Y1_3^4D6Y7Z8D9]:@;B<F>_?Y@CAABHCDDZEIGWIBJGK<LIM>OIP[RZS_UDVBW[XHY[ZH[B]]_Ia?bFcIf[gIhH
~ada	M!^#[&H(@)D*B+D,Y-H.W/X1F2F3B5G7C8H9?:J;^=C>JAEBZCID[E[FFIDJFKGNAPXRJS]TaWGX]YEZG[B]X_Ea]b]cCd^eEfHgGhY
~adc	f!J#J%I)K-J0]1^3I8J9H=J>I?J@IBHDIGXHBIIKIMJNKOJPJReSHTIUIVJXIYZZDaJbHdXeJfXhJ
~add	Y!H#J(I)J*I+K-H/J1J2K3_4I7J8b9I:Y=J@YAIBIC^GXH_KILJMINDOJPHQXTJUIV[XJZD]I^H_IaGbJcGdJfIgJhJ
~ade	[!H#E(])]+H-_/J2]3I4J6J7H9G:W<K=X>E?G@ZAJBDDGFJGIH_JJL]NFOJPIRJSJTFUIVFXIY[ZF[E]X^Z_YaGbFcEdIfHgJ
~adf	_#J(J)J*I,[-H3J7h9H:J=J>I?J@IBJDJIIKIMJNJPITFUJVJZGbJdJgJhJ
~adg	qH_
~adi	e#J%Z(J+J-_3I=W?J@JBIC]H^IIKIPJSXU]VIZEbJcIfJ
~adl	q9J>b?J@KDIS]YFZH]JaIcZf[
~adm	A!D#B%G&E(c)j*m+D,h-A.G/?0C1Z2D3?4@5D6C7>8A9@:G;C<E=D>>??@?B<C<D?EeFBHCI=JBK=LGM=N@OAPiQXRBSDTBU[V[XCYDZI[A]?^I_@a@bAc?d^eAf?ggh@
~adn	q-[@YDZ
~ado	J#_%[&G+X/B0J1X2J4]5J7Z8H9Z:_;H<K=@>G?B@IAICDDYEIFJGCHJIFK[LEMHNCOZPYQGRFSXTYUaV[WGXYYHZ=[H][_DaZcJeDfBgCh>
~adp	n#a%Z9JEFHDNXVJWJZJd]eZ
~adr	i#J%J*J-Y3]4K9H:Z>[?Z@GBICXD_FZHAIHKHMJO]VIXJZG]JaH
~ads	[!J#F%_(H)I*I,J-H0I1I3I4J6J7I8J9F:J;J=I>H?H@HBECIDIEFFJGIH_IHKILJMHNIOJPIRGS^TaUIVHWIXJYJZF[J]I^J_GaIbIcHd]eXfcgJhJ
~adt	y-XS[cJ
~adu	]!_#[%G&_(F)J*H,J-H3I4J7I8J9H:I=]?I@GAHBECJDHFJGHHCIHJXKFLYMHOKPHTXUIVHWKXJZF[I^]_Ya[bIcIdIf^gXhY
~adv	n)Z-I9Z:[;YBIHGKJS^UHVJZZ
~ady	_![%J(I)I*]+_-E3I9F=J>G?H@]BXCIDCIHJJK]MIN_OJPITJUIVGWXX[ZD[J]I^K_Jb]cJdIfKhI
~adz	l#J-I3H6[9I:Z>I@IBXDJHIIIKJNIObZGcKd_gJhZ
~af^	y#[4XbZ
~afa	w.Z6Y
~afe	s,FH^JY
~aff	[!I#K%H([)Z+^-G/I0K1J3G4J6J7J8X9J<]>I@GAZBEF]HCIGKHMHP^RJSIT[UDVZWKXIYK[J]I^J_IaHbIc]dZfGgZhJ
~afg	q+G-J7J9J=^>F?J@HBZCKDGHFIIK[MJNJOJVKZF]_a[fI
~afi	o3[6]<ZHH
~aft	M#^&I(J)F*F,H.I/_0X4H5H7E8Y:A;G>J?D@YA^B]CJDBEJFFGEHIIAL[NGODQJR_SITXUHVFWGYZZY[E]Y^I_EaGcDeGf^gIhC
~afu	uDXHZVYc]
~ag^	N#X%D&I(C)E*D,G-B1H2H3F4J5G6F7]9^:[<I=D>H@]ADB^CGDBFFGGHaIJLYMBNHOFPDQHSZUEVCX[YGZF]D_DaZbYdbeGgEhJ
~aga	P![#X%F&I+c,H-C.I/F0H1H2I3F5I7H:B;G>E?E@^AGB[C[DAEHFGGFHFMDN]OFPZQIRYSGUYVEWGXXYHZ[]IaJeHgGhH
~agd	r*Z8Y@KBZC]LY
~age	F!B#>%E&F(H)J*Y+],C-b.a/H0l1B2H3B4J5D6C7_8J9C:H;D<I=A>F?a@;ACB:C@D[EHFFGEIEJ]KHLDMENFOXPBQIRCSYTFVCWHXbYDZY]Z^@_BaHb[cFfBgJ
~agg	e#I%J(I3F8X9G:J=J>Z?H@GAYBHCaDFIHKGNIOIPJRISHTIUJVIXYYJ]Ha]bJc^dJf^hI
~agi	^#H%J(I)J*H+b,J-_.[3F4I6J7I9F=I>E?F@FBFCGDYEIFJGKHHIJKGLJMGNHPHRJSaTJUGV[WJXaZ][J]G_JaFcJdJfIgK
~agl	f#]*X-H4Y8Y9I>I?JBFCJDIEXIIKHMHNXOKRYTJUJVJX^ZF]JaJdJh_
~agn	y*K9J?]HHX_
~ago	e!I%J(I)J*Y+J-I.[/J0J3H4I6J7I8J:H;K>H?ZAJBZC]FJGIHIIELJMFNHOIRITIUIVHX^YYZZ[H]H^J_IaHbJcXdHf[
~agr	n#Y9Z=K@JBIHZIJM^X]ZG
~ags	q#[/H0J3Z9JHHIZM^RJTJXJZG_Fh[
~agt	_#I%I(G)I+X,J0J3F4J9G:I;J=H>F?F@EBFC^D^EZGJI^LIMXPIRJSITIUHWZXX[I]H^ZaGbHcIfHgIh^
~agu	h(I)[*J9Z=JH[XZ
~ahe	pHGRabZcZ
~ahi	w>_HJfW
~ahl	d!J#G(J*J-_3_9I:J=J>E?a@FBHC^DGHCI^MINHOGPKTKUJVYZC[_]Y^JaFbKhH
~aho	n>]@YHDK[XZZIh[
~ahr	r-[1X3J>Z@JHJIJK^OJZIfY
~ai^	]!I#Z%G(G)Y*G+X,Z/I0J1X3F4I6X7I8I9I:G;J>D?]@[AXBED[EIFJGIJJK^LXMFNGOGPGQKRISJTHUHVGWXXbYJZA[^]F^I_HaXbHcXdIeJfFgJ
~aid	d/b3J=YBHDJHDIHJZKHMJNHS[UJVIZcdGfK
~aie	yBKH[Z]aI
~aig	s+[[[
~ail	B!F#F%H&](D)@+C,H-@.E/_0X1H2D3a4I5Z6I7G9=:c=F>c?_@@AHB@DeEIF[HbI;JHKGLAM[NDOHPXQYRGSGTCUAVAWBX@Z_[@]B_BacbDd@eZfDgHhF
~aim	k-[>K@JHXIJKJOYW[ZIaZh[
~ain	F#Y%Z(D)G*A+_-E.J/Y0E1H2E3E4a5_6E7[8]9H:?;E<G=A>E?A@dA]BXC@D?EEF_GXHFJXKXLEMZN^OCP_QJSCT[UBV@XYYE[I]]^JaBbEcDdFeEfFhE
~air	_!Y#H%I/G3[6[7Z9K:_>Y?H@FBZC[DEEIHEIHKEMINHOKPJSKT[UXV[WXXIZI[J]IaGbJdZfIhH
~ais	Y!J%F(F)Z*J,I-F.J0J1I3^4H5J6I7H8H9I:F;I<J=Y>[?X@EAHBJC[DCFIGHHAJYLJOYQJRHSIUFVXWHX^YX[]^HaBc]eIfGgI
~ait	W!I%G)J*H+Z-F0J1J3F4J6J7J8J9[;J=I>D@bAJCEEJFJGHHCIDK[LIM[OHPIRYSJTHUIWJXcYJZA[Y]G^H_IbZcIdHf]h^
~aiu	l3H9Z>JBKHEI^OKZ[cZf]
~aix	q;YHZ^ZbZd[
~aj^	f#J(I-I3I9F:I=I>Z?I@^BGCJDFIHNJOZPKSJUKVHZ[][a_bJfZ
~aja	h!_#H%J([)]*X+J-[/H0Z4J6Z9G:J;K=J>G?[@GAYBGCXGJHDIZKCLJMIN[OZPJRKUIVHXIZB[K]I^K_IaIbJcJfIhH
~ajo	r8[9G>]I[VZbY
~aju	r3]9ZIY
~ak^	X!Y(F)H*H+H,X-a/H0I1J3^4G5W6I7H8I9D:F;I=I>EDXEJF]GGHGIXKELHMFN]ODPGRISFTHU]VEWXYXZ@]F^H_Ha[bYc]dFeHf[gHhE
~aka	^!Y#F(F)I*I/I0^1J3H6W7I8[9E:H;J?H@FAIBFCHDFEIFJGIHEIFJJKXLHMFNHOHPYSJTHUHVFWJYX[H]G^HaFb[dae[fZhG
~akc	wZH^^
~ake	R!]#H(F)F+Z,I-H.J/Z0I1I2J3E4H5I6I7H9D:F;_<Z=Y?Z@JAHBCGEHHIIK]L[MaOGQ_RJSGTGUYWHXGYXZE]F_GaKbGcGdZeXfIhX
~akf	u@]HIa[
~aki	r3K9[>JK]O[ZI[X
~akk	s-]
~akn	e!I#I%^(^)J*I-H/J2J3b4I5Y6J7I8K9E:I;I=]>F@GAIBFC]FIGJKGLJMHNIOGPIRJSJTJUIVXWKXHZD[J]G^J_XaCcIfHgJhI
~ako	l!J#J%J(Z+Z-J.[2_3J9G>J?J@IB[CJDEF[HJI_KIPJUJVIZGaJ
~akr	sG_HY
~akt	T!d%D&J(E)G*H+F,X-D.Y/G1[2H3_4Y5I6F7G8Y9D:E;[=D>E?D@CAHBCCbDJEGFHGJHHIBJIKBMFNEPARGSGTGU]V[WEXBYIZJ[F^K_FaDbId_e]gGha
~aku	k(Z-K3]9I=Z>J?JC]DJHFIZLXOIV[ZX]I_KaJ
~akz	u/ZIJKHOYZ[
~al^	D#X%E&E(^)Z*J+G,b.F1[2C5Z7E8A:[;B<D=J>C?GB@DCEZFXGGHaI[KZLEMYN^O?PIQDUAVGWCXYZ<[A^BaFcFdZeJgbh_
~ala	X#E%G&I)G*H+H,I-Z.X/I0I1J2J3F4H5J6H7G8H9A:G;I=F@[B]CFFIH_IIJIK^LZNHOHQJSGTGUFVGWHY[]H^I_[aEbEcYdFeIfahE
~alb	j(J3X9J=[>J@]BXDJG[HEKJX[ZG][dY
~alc	q.W3H9[@YBJGYHHKJM[OIX[
~ald	e!Z#I%J(H)J*I+X-H1^3H4J7J8I9G:J;K=J>G?Y@^BFCHDbGJHAIDKEL_MIOJPYRITJUZVYWXXJZA[I]G^H_Ja]bIcJdXfHhG
~ale	T#Y%C&G(C+I-B.J0G1G2H5H6F7I8F9J:J;F<I=D>E?G@HAFD^EYF^GDHaIYJGKaMZOJPJQHSEUXWFYGZF[F][^E_[aYbEc]dYeGfHgIhI
~alf	a!I%J(G)I*I/a0J3Y4J5J7J9G:I;J=H>H?IAJBFCIDXEbGJIXJKKXMXNJOJPHSXTIUIVWXHZX[J^K_IaXdJfJ
~alg	i.Y9b>H?I@[BFC]DJHEIHKIM]UKVKXJZG]KaKc]fJhJ
~alh	h/Y4[;WFZHGNZPXZY
~ali	O!E#D%H&I(J)Y*D0F1]2G3^4X5H7G8F9D:J;G<I>]?F@JCDDAFGGDHYI?JGKAL]MZNZObQHRZSYTEU[VZXCYGZZ]G^H_EbJcFdFeFfagHhJ
~alj	s%Z-Z?^@JHIK[ZI
~alk	l4[8I9a@JBXHEKIMHYXZG]^
~all	E!I#H&F(Y)X*E,I-^0Y1H2C3H5C6E7A8B9];J<I=W?_@CAGB^CFDCEHF]GDHZIZKHLHMGNWO@Q]RISXTXVYWGYAZI[Y]J_CaXb]cadCeGh>
~alm	mIZKJTZ]ZdY
~aln	_#G%G&J*F+J,X.K/[0X1J2J3F4Y5J6^8I9D:H;H=H>X?G@ZAXBDCHDFE[FIGIHAIYJJKFLIMFNYOHQ[RISGUFVFWHXYYJZC[I]G^H_[aHbGc]d^eIgZhG
~alo	]!a#D%I(G)J+X,J-F/Z0J1J2K3_4J6I7[8J9E:Z;J=H>C?^@JAHB]DCEJFJGJH@I[JJKDNFPIRJSJUHVFWJXHYJZ@[^]F^G_[aFcJdZeJfIgJh]
~alp	w@[HXZX
~alq	yNY
~alr	d![%F(J+_-G3K9[>H?I@]BHCJDDIIK^MJNJOJPJVHXJZGhI
~als	[!J#[%I(J)b+I-G/J4W9H:K;J=J>H?H@HBGCHDGEHFJGKH[IFJYKGMHOYPIRZS[TXUGVHWJX^YJZE[J]I^JaIbHd[eGfHh]
~alt	L!J#E&G(Y)D*F+B,J-Y.J/X2F3e4C6Z8D9A;I<J=[>^@[ADBCC^D^EEFGGGHHIHJHKbLENEOEPIQGRDVWX@YZZ7[X]?^b_Ba@bAcBd_eGgIh[
~alu	l-I/X9]HaJFN]TZZG
~alv	j!J#I%J(F)_*J-I2Z3[4K9G:J=J>E?J@ICJDIHDIFKGMJNJUcV[XHZF[J][aZbJhI
~alw	e#[(I-H/K9J?J@[BGCJD_FZHHIHK^MJTY]I^JaJh[
~aly	y1]HZS]ZHfI
~am^	N!X#A%Y&H(E)X*F+E,F-H.G/D2_3>5G7D8E:[<H>Z?F@HADBHCFDFEFF_GFHhI_JIK=LDMbN@OAPEQ_RDSDTEUBWEXAZA[Y]I^I_JaabIcCdEeFfBgGhJ
~ama	[!H%H(H)J*I+X-Y/H0J2K3]4J6J7H8J9^:H;J=G>Z?Y@]AZBICGD^FJGIJJKBMFNGOEPHQZRJSJTHUHVFWXXZYJZ@[I]F^H_JaabGcIeKfHgJhF
~amb	T!F#F%H(G)I*I+I,J.K/X0I1J2J3E4I6H7Z8I9E:X;I=G?G@fB_CGDFEIFIGZHBIDJJKCL^M[NEOGPHQJRISHTHUFVJWIXGYJZZ]F^]_EaFc^d^eIfEh]
~ame	M#G%E&H(H)F+W,G-a.H0J1F2G3E4X5G6F7E8E9@:K;G<I=D>??C@YA^CEDCEGFcGDHaIbJHKaLFMAQHRDSGUEVJXCYIZX[D^G_FcFdEeFhD
~ami	d#J%I(H)J*K3Y9Y;K=J?HCIDIFXGIIIK_LJMXNZOHPIRJSJUIXIZI[J]I^J_JaZbJcJdJeJfXgKh^
~amk	s#]=K?J@IB[DJHHIHKJU^VIZH]]aI
~aml	c!J#Y(J)K*J-I/J3H7]9G:I=J>Z?H@GBHCHDHH[IFKZMbNIOIPKSJTKUJVIXJYZZC[J]I^J_JaIbFcJfJgZha
~amm	[!G(Z)Z*Z+H,X-E/Z0X1Y2J3H4G5Y6]7I8H:H;I<J=H>C?FA^BFCHDEFJGIH@IEJJK]LJMFNFO^QJRYSIUZVWXGYY[I]G^I_GaZcGdJeIfEgZhG
~amn	o#J-[2Y3[9G:Y@JBJDJF]HDI]KHNJOGUIVIWJZE]]aJfJhK
~amo	_!I#J%H(I)Z/I0Z3G4I6J7Z8]9G:[>H?Y@DAJBZCHGHHXIFK_LXMHNHOHPJRISITJUaVFWIXGYYZC[J]I^H_JaHbHcId^eJhE
~amp	j-X3b9H:J>F?I@GBIDJH]IJKIMINKVJZDha
~amr	j?JHEQeS[UJYJZIcJfJ
~amt	q,X8^9I?]DJHGKIOJZIa_
~amy	u*Z0Z=[B[HH
~an^	L!D#I%_&](H*H+^,X-H.W0G1]2H3J5E6H7D9Z;J=b>X?=@GA_BICIDIEDFHHCJGKaLJNYODPIQGRZSIUZWHYBZG]Y_]a=bZc?dZeHf>h?
~ana	V!G#Y&X(Z)F*J+H,I-H.J/F1J3F4J5I6H7a8Y9A;I=D?F@]AHBXEFFIGFHIIZJ]KIMENDOHP[RHSFTFUFVDWIYIZY[G][^F_GaFb[cFdbeYfZgIhE
~anb	u.X7YJY
~anc	N!D%X&H(G)F*H,F-E/E0F1I2F4B5[6E7E8E9^;b<H?J@EAfBGDGEGFFGXIELGM]N@OBRESETFUCVWWXXBYYZ<[D]a^D_da?b_cFdBeGfJgG
~and	H!G#B+D,F.G0C1H2K3_4?5D6F7Z9_;H<D=I>d@_AYBEDBEBFCHEIJJHMFN?OFQCRASETFUHVFX[YBZ_[B]_^a_YaGb@cIdEeHfDhd
~ane	Z!H)I*J+_-G/H1J3X4Z7Y8Y9H:H>G?H@EAJBFCGDDEJGJHaIFKXMGNYOHPYRJSJTaUHVYWJXI[I]H^IaGcHdXfHg]hH
~anf	l-I6X9[>G@ICKG^KIN]X]ZH]J
~ang	B!]%A&F(I)J*]+E,C-J/Y0B1B2[3<5D6A7A8G9::A;E<G=@>Z@eAAB_CDD@EFFGGAHZJHKFLgM]NHOBPEQDR@SDTHVAWBXXYKZZ]]^f_IbBcJeAgZha
~anh	r@^BIHGKGX^Z^dIfH
~ani	J!?#@%A&H)B+D-C.F/E0E2F3E4D5F6X7I8E9A:e;D<Y=[>@@EAECADDEbFcG_H>I>KAMANaODPGRES]TDUcVDWfXYYFZE]I^HaFb]c]d^fJgD
~ank	V#C%G&J(E)H,I-B.I/H0I1I2I3^4^6H7F8G9f:E;G<J=F>A?B@AAcBbCEEIFHGGH_I@KALFMDNEOEPHRGSGTFUFWIXEYH[F]D^F_FaDb_cFdDeIfEgGhE
~anl	s#])[*I-Y>J@GHYK[PJZI
~anm	_!J#I%J(H)J*J-I/J3J4J7J:I;J=J>E?G@XBYCID[HZIHKFL_MZNHOJPJSJTZUJVHXJZY[^]I^H_KaGbbcIdIfIg[hE
~ann	B!J%J&W(Y)Y*Z+B,I-[.D/@1D2E4X5G6a9A:];D<]=[>^?_@WAGBDCEDJEIG[HYIHJBKHLCNIOIPHQERBTGUDVEWGXIYZZY^Y_]aBbAcXe^fDgG
~ano	U!Z#Y(Z)G*F+H,Z-]/F0Z1J2J3D4I5J6H8X9Z:Z;H?H@eAGBBC]EIGEJIMDOGPHQJRIUGVCX[YIZD^GaFbFcGdDeJfHgJhD
~anq	l%Y(Y3_=]>KBJCXMKOHVZXKZGaI
~anr	l%[-K3Z9H;J?^HFKJOJPJQaVJXJ]Ja]
~ans	R!Y#H&Z(C)F*D+E,Y0G1G2[3]5H6F8Y9E;F<[>H@EAGBECGDZGXHaI[JHK@MGOAPDQ[RES]UHWIYFZG]B^JbFdYeIf_gJhH
~ant	F#A%I(G)F+[-Z.I0I1D2H3;4Z5J6B7B8A:d;C<F=I>[@HAABGDHEDFCGFH]KeLCNEOFPBQIRAS]TJUcVCWdXZYJZ:[X]^^E_@bYcGeIfJgIhY
~anu	k!I=W>J@IAJBJHCKaP[TJ][_Zb[dIfXgZ
~anv	[!Z#G%H&I([*E,H-X.J/J0I1I2J3C4I5J6H8[9A:F;X<J=Z>I@@A]BDC[EIFIGXHFJIK_MENEOJPZQJRISHUGWHXZYI[K]Z^]_^aIcGdGeJfHgHhD
~anw	qHHMYNY]YaZ
~any	M!B#a%D(I*H+_,G-a.G/D2G3J5H6F7Y8^9[:[;[<H=J>X?JAEC@D_EGFFGDIGJEKJLIMAN[PIQHRFTZUbVGXXYGZI]B_IaCbCcEeFfCgJhB
~anz	l(J,Z3F8Z9I=I>H?J@JBJCYDJHFI]OHU^VIX^ZH]XdHe[fJhK
~ao^	U!E#F(])X*G+H/G1Z2I3]4I5I6H8H9^:Z;H<J=H>D?Y@IAHBIDDEYFHHHICJILJMJPFQIRKTGU]XJYH]]_Ga]bEcZdGf[hF
~ap^	V#Y%H(G)I+J,J-F.K/I0J1I2H3D5e6H7I8G9G:I;J<j=I>F?G@YAIBEC[DFEIFXGIHAIDJIKGLIMGNFOXPHQJSITFUHVGWIXHYIZG[G]F^I_HbHcEdGeXfFgJhH
~apa	b![#I%J([+J-G/K3Z4J9G:H=I>G@GAKBGC]GIH@IHMFNHOIRJSJTJU]VHWKXIYYZG[b]G_XaFbZcJdJf]
~ape	k#X-J9J<[>H?J@[BJKHNZOZXIZJ]J^Za[hZ
~aph	a%E(_)Z+J@HBIDHHZMINJPKVIZGge
~api	Z!F#J%X&J(F)H*H+I-F.J/X1I2J5J6X7H8Z9Y:F;H<J>E?F@JAHBDCGD]EIFIHCIZJIKELGMFNEPXSHTGUEVDWHXFY[ZY[H]G^G_JaFb^dbe]f_hE
~apl	l%](I*Y?b@ICYHGIKMJPJZJ[KaZbJdJgY
~apo	i#F(I)I*Y-I1Z3I9G:J>[?H@IA[BICJH_IIKIMJNJOKPJSGUJVHXJZ[]I_YaJbJcYdJfJ
~app	N!D#J%]&G([)D*]+_-[.G/Y0H1F2H5G6F7H8E9^<H=C>_?b@HADBHEFFGHaIBJFKFM@NXOBRHSETCUAVJWEXKYX[C]F_CaabCcDdDeGhA
~apr	f!K#W%I(J+J-Y0^3I7K9I:^=I>I?G@HCJDIHHIGK]LJMHNGPJR]TYUJVJXIYK[Z]^_YaGbJcJdHeJfGhI
~aps	e!]#](J-I3J6X9G:J;K=c>G?J@FBGCKDIGKH]IHKFMINIRbTJUJVJXGZC[J]I^J_DaJbHcKfJhX
~apt	U!I%I(H)J*H+J-F.J/G0J4I6I7I8I9E:I;J=H>E?Z@DAIB]CHDFEJFJGIHcIEJJKELHMcNGOHPHRHSITHUIVGWKXHYJ[H]^^I_IaGbecIdIeJfGhF
~apu	rAZHHZZ_YbZfX
~aqu	o:X@]N]U[XJ
~ar^	C!@%F&I(Y)D*G+a,E-].H/H0G2Z4Y5E6X7J8F9I:E;I<C=A>X?_@YAZB^CIEAFFG>HaI?JIKcLIM[OYPEQCSEU:VAW?X_ZY[_]E^aaAb]cFdDeYfJgGhG
~ara	K!I#A%H&H(]+E,E-@.I/^0_2c3G5G6D7G8E9G:E<H=I>F?bB>CXDZEEFcGJHFIfJFKCLDNAOHQIRHSETZV_XXYIZA[^]@^Ha?bEcIdFeFfFgEhZ
~arb	u@ZHISZZKbZ
~arc	Y!D#G%E&H(])I*H+I,I/I0I1Z2X3D4H5J6H7H8G9B;X=F>C?C@JAGB]CYDEEJF[G^HcJJKDLYMXNEO[PFQJRGSHTHUGVDWIXGYIZH[G]F^^bZcFd_eHfIgIhZ
~ard	N!D%[&H(G)[*C+^,f.J/Z0F1G3I4D5H6I9_:D;F<H=C>B?Y@XAEBHCCD@EGFGHXICJFLEM]NBOIQ[RESITHUDVBWGXJYcZ@[E]B^D_CaYb[cBdDeff@gFhE
~are	R![#B%F&H(Z)E+a,H-[/G0G1H2H3[4F5H6F7E9K;[<Z=H>A@JAWBFCIEHFGHZIEJGK_LIMZNCOERFSETDUDWGXBYGZD[^]Z^[_[aEcXdDeHfDgFh_
~arf	c#F([)I*[-I3K9J:I=J>H?X@[BJCGDJHEIZK^MHNXOJPJUJV^XX[[]I^YaIbJhH
~arg	g2]9I=J>K@KBJGcHDI[KJMKS]VKZH]]_XcHdDeJfHhJ
~ari	P!Y#Y%E&I(_)Z*C+J,F-]/F0G1H2I3F4F5I6G9A:Y;]<J=]>B?JAaBCC[DCEGGKHAJEKIMCNBPHQHSIT]UJXXYH[J]Z^[_]aJcEeHfDgG
~arj	y9KBJH[b]
~ark	d!K#I(J-]2]3H9F>G?F@HBGCIFYHcKHMINJOJVIXJZC][aZbIcJfJ
~arl	_!Z(J-H/X3J9H:[=J>H?I@_BGCIDIHHIFK[MIOJSYTHU[V^ZA[Y^XaJbJcKh^
~arm	j(J-I3K9X?I@JBGCKHaIHKIMIPJUJVJXIZE[ZaHbbdIfJhJ
~arn	k-Z.H3I8^9F>Z?K@HDJHXK[MYNJVIXJY[ZF]J^JaJhK
~aro	h![#I*[-X3J9I>Y?Z@HBJCFDJHZIHKGMJOIPKVZXIZX[[]I_XaFbKdJf]hI
~arr	V!^%G&J(G*G,J.Z/K1I2J3D4J5J6X7H8H9C:G;H<K=G?E@DAIB^CFEJFYGHHZIBK[LHMFNGOFQZT^UFVEWIYI]J^G_GabcFeIf[gHhF
~ars	y-Z3Z
~art	J!G#?%H&G(E)C*F+X,E.X/E1C2E3G4C5F6C8F9G:b;C<I=G>_?>AFBcCAEGG[H_J[LDMANGOFPHQFRETZU?V[WCXEZ@[A]^^B_ZbfcCdCeCffh@
~aru	j!K#J0[3X9I>J?[AJBICJDIHGIHKHL[MJN^VZZG[Z]I^Z_^aJcJfJhK
~arv	w#X%J(J9I;bHHZJ
~ary	Y!I#I%H(^*J+J-F/J0X1Z2K4J5Z7J8J9I:Y=I>Z?[@IBDCID]EKGIHIJ[KZL_MGNGOJPZRJSJTJUGVFXJYYZ@[J]IaIbIcYd_fGgX
~arz	m&[(Z-J1[8J9J:Z>JBJIJKKNJZHcId_eZgJhZ
~as^	Q!F%G(E)H+I,I-Y0J3F4H5J6I7G8I9b:F;I=I>A?FCZDDGHHbIbJFLHMFNFOHPGQJRaSGTIUFVEWIXYYIZ[]E^GaFcGdFeZgHhF
~asa	]!G#](F)H*[+H,J-I/H0I1J2J4H5K6I7H8I9D:F=F>b@DAIBDDDEIFHGFH[ICJJK^L_NbOGPFQJSHTEUFVFW_XGYJZD[[^F_HaFcGdGeJfFgIhD
~asc	o(K9H>I?J@IBJCIHCI]KZVIZY]_^[aJbWdJe]
~ase	O!D#[&J)F*G+G,H-X.I/G0H1H3G5H7W8G:F<I=F>D?D@FAHCEEHFHGZHXIXJ[K[N_OFPFQ]RFSGTDU_VEWGXGYZZZ]E^[_FaFb]cGdbeGfBgGhX
~ash	Y!I%G(G)J*J+J,H-G/I0W1I2J3X4Y5K7I8H9G:H;J=G?H@EAIBCCIDHFcGbIGJHKEMeNGOIPGRGTIUHVHWJXIYIZ?[I]I^Y_HaFb]cGdEeYgIhH
~asi	Z#X%I(J*J-a2Y3H7J8K9F:I=c>I?I@ZBGCIDIHFIXKGMIOIPITJUJVIX]YJZG[J]J^Y_KaYbJcJeYfHhH
~ask	R!F#I&K(E)F*[+],Y-F.J/H0H1I2J3E5J7H8Z9F:I;J<J>A?D@BAHBCC_DFFIGHH_IIJIKHLaMHNGOXSHTGUGVEWIXJ[G]H^G_KbId_e[fZh_
~asl	S!D%J&J)F*F+G.I/J1H2]3E4F5I7X8F9E;G<I?CAGBXCDD]EGFHGEHJKYNXOFPERGSETDVJWFXFYGZa[Y][^[_EcEd_eFfCgEhZ
~asn	q#J&[-I1[3H@IBJDGGIHDJ[LKMJNZTZUIZI[^^^fH
~aso	^#H%I(I)J+K-_3[4J7J8I9Z:I=J>F?EAZBZC[DYFKGJH@IDKEL[MGNbOIPISJT[UIVGWKXIZ[[J]I^H_IaFbIcIdJfIgJhZ
~asp	q!Y9[@]HHIJZKa^
~ass	4!=%Y([)F*F+A-]0G1D2_3?4@5G7Z8D9@:J;D<Z=H>D?HACB[DFEEFAHXIbJaKbM_N]O>P>QCR@SHTCUFVBWGXCYDZ_[]^Z_AbWcId^e^fIg]h^
~ast	L!H#_%[&H(@)F+H,F-I.]/J0E1F2F3>5G6J7D:e;E<H=G?C@cADBHCaDZEFHGIaJFKdLZM?NDO[PDQGSCT]VCWDXGYFZI]F^B_IaGbIcIdFeYfIhD
~asu	wA[MXRZ_Z
~asy	k-XA]HFI]KK
~asz	o(Y)]-Z3I7X9J:Z>JDJHHIJKIO[ZJ_Z
~at^	?!_#?%X&H(X)D*>+A-X/J0F1Z2K3Z7[8G9b:F;[<A=?>d@DA]CEDGEFFHHbIJK^MDNaQIR?SGT@UJXE[J]B_Zb>cEdFeEf^gZhJ
~ata	S!Z#D%E&J(C)F*F+J,Y-X.Y/X0G1H2H3a4G5I6Z7Y9B:X;X<IAFBaCEFHHFIFJGK]LGMYNBOCQISETDU]VEXGYGZ?[H]J^J_XbXccdXfChX
~atc	V!I#G%J&J(])J*I+H,J-X/H1I3A4J6a7J8J9G:J;J=I?GAeBECGDFEJFJGJIDKILJM[NIOePIRHSITIUIVHWKXHYJZA[J]H^J_XaXbIcHdJeKgG
~ate	K!Y#F%I&G(Z)]*Z+A-I/E0D1X2G3X4G5E6D7I9G:Y;I<J>H?HA]CJDGEIFDGEHGIXJHKELEMZNaO]QFRaTFU[VYW[XJYEZ[^K_Fa[b[cGdFeEfXgGh?
~ath	k?[@XBJDJF_KIZE
~ati	@%X&H*@+[,[-H.G/B0B1K2C3c4D5B6B7[9<;I<H=X>I?E@EAEBGCaD_EaF[G]H^IBJGK>LENaOEPIQYRHSGTAUWVAW_X^YDZC[I]H^H_GacbCcJd[e^gGh=
~atk	q![%Z9J>JC[DJHZIIP[Z[
~atn	o+J-I3J6]9J>Z?Z@YBICIDHHEIFKaMJNKO[VYXJZGaIdIeYhJ
~ato	H#a%G&F(Z)_*b,X-F.F/C0D2E3_4_5F6I7H8C9?;D<G=A>a?_@BACBECHEHFHGCIFJDKALHNEOIPeQIRDSIVXWGXJYEZY[D]X^E_Ea^b[cFfDgEh?
~atr	g(J0Z3H9J:^=Z>H?K@[CJDJHJIcKIMJOGR]VJXJZGaIfYhJ
~ats	m-]3I7Y9I>G?J@ZBJCIEJHYK^MJNHO[XIZF]JaGc[eZ
~att	N#X%Y&H)G+E-^.H/D1F2]3_4J5H6J7E9C:I;H<I>D?C@aAGDGEGFJI[JFKIMAOEPJQIRHSETZVAWFXcYJ[E]^^Z_EaZbCcGdGeJfAgIh^
~atu	Z!F#K%H(H)H*I+J,H-G/J0[3E4I6X7I8H9G:H;J<]>G?G@GAJBJCHDGEJFJGGH[IGJJKFLINFOGPHRHSaTIU]V]WGXHYI]H^I_IaHbIcGd]e_f]gJh^
~atw	r-^Z[
~aty	yHZU[aW
~au^	_!K%I-G/X3F4J6J7J8Y9Z=J?[@XBXCHFZGKHCIFJKLKM^OHPJSKTJU]XJ[Y]Z^JaXbIdIfJhG
~aub	u#J9Z?YCJHXI[ZH[X
~auc	c%I(I)J-Z3E4X9Z:J=H@HB[CZDZIHKHMIOIPJTIU]VHWYXJZJ[J]HabbIcJdKfIhJ
~aud	_%J(J)X-Y/[9J>J?JCJDKE[GJHYIJKEMHN]VXYY[Z]]^I_KaJdJfJhW
~aue	r#[M[ZKfY
~auf	^!J%I(H)J*J+[,J/J3H4I6K7J9G:H;K=[>[?G@CBZCGDEGIHHIDKILcMEOJPJQZRYSJUHVXWJXKYJZ[[H]]^H_KbHcYdGeJfXgZhG
~aug	s9^BYHEKZMJ
~auj	w@ZX[
~aul	b*E+J-J2Z>J@^BIDHEYHdIHKDWHY^ZHb^
~aun	yTX
~aup	yD[IKKKZJh^
~aur	s6_HDRa
~aus	O!J#_&J(Y*G,H-Z.J/X0G1G2J3J4Y7H9D:W=F>X?H@FBGDXEYFHGZHHIYJGMEPFR]SHUYVKX[YGZA]_aBbHd]eHgIhD
~aut	I!D#F%Z&H(b)a*I+D,f-A.J0F1Z2G3]5J6F7G8F9A:H<H=X>[?]AFB@CZFFGDH_JGKGLEMDN@ODPBRDSHTYU]V_WDXCYFZ9[G]E^D_DacbCdBeEfChE
~auv	n#[,[-K6X9J@JBJHEX[ZJc^dHhZ
~aux	w)[*J4[AZPJ_K
~av^	Y![%G)G+G-E.K0X1I3C4G5J6c7G8H9E:J;I<J=F>J?[@XAHBDC]EIFIG]I_JJMDOGPFQJRGSHTFUFVDWHXFYI]Y^J_GaEb[cGdFeIfEgI
~ava	[!G#X%K(F)H*H+I,J-F.J/H1H2J3_4X5I6I7H8I:G;I=Y?_@GAIBBCYDEEJFIGXH^IDJJK_LIMFNFOFPJRHTHUEWIXFYY[H^I_HaEcFfWgIhE
~avb	w>JHIIGKJZH]bf^
~ave	I#F(H*Z+F,I-J.X1G3]4D5[6F7H8E9X:H;X<H=_>I?FAFBEC_DaEFFHGIHYI^JIK]LEMDNYO^QGSDTCUHVEWIXJYFZH]Y_JaBcGdEfJgGhZ
~avi	k.Z6Y?X@XBIM]UIVJWYZGa]bX
~avo	g#Z3J4J8X=J@XBICJIJKaNJRZUZVJZX[KcIfXhJ
~avr	i-]@[BXHHKXZH
~avs	m!c#F;YBIHGIIKJU]ZK]J^JfZ
~avv	sB[HJZJbXf[
~awa	b#I%](H)Z/J3H9H:J>G?Y@_BWCHGJHXIHJJKFLJMIOKTJUYVHWJZH]a^]aEbIcJfKgJhG
~awc	y7]:Z
~awd	y#GB[DZZ]
~awi	a!Z#F%I(H)I+Y,J-]/I0J1J2Y4H6J7I8I9^:Y;I=H>F?F@_AIBDCGDEEJFIGJH@I^JJKDLIMFNGPGQKRZSITHUHVXWXXGYJZX[I]_^I_HaFbHcHdIeIfXhY
~awn	k%_(b9I;_BIDJHINJVJZGaKfJ
~axi	p-J3FIHOHXc
~ay^	O!]#H%F&J(C+F,H-D.H/C0F1G2I3C4G5I6G7E8G:H;G<I>I?I@fAFCGEHGFJIKGLXNXOEPJQIS_T^VEWGX]ZZ]^_Ea[bGc]dFeHfEhJ
~ayb	uHHN[SXZJ
~aye	l9I@]DJHJIIX[ZX]]fZ
~ayo	wHGc]f[hY
~ayr	w!XH^ZJ
~ays	G#Y%E(C)G,H-]/X0G1Z2H3J4G5G8F9C:X;I<J=X>B?F@IAJBHFGGJI_LHMCO]PDQHRGUXV]XbYG[F]G^WaGdXfEgB
~ayu	s9ZIYZZ
~az^	m%Y(J*Y=ZBJCYDJHEIKK[MJNYZ[
~aza	i-^/Z9I>J@ZBYHFIIJYMIN]OZhJ
~azd	yHXN^ZJ
~aze	r-ZV]ZJbZ
~azi	V!D#E&X(I)G*K+I-E.J/H0J1I2I3^4I5J6H9^:Y<J=H>G?D@DAHB[D[EYFHHGJJKDLHMJN^OGQIRJSZUZWZYHZX[H]E^G_ZbEcGdHfZgYhG
~azn	rL[ZJ^^dZeIfK
~azo	r/[?K@ZH]KJQYVX
~azu	l!Y#J(Y/W3I>IA[DJHYIJKJNKO[VZZF_ZaJbWcHgZ
~azw	s-Z2Z9G:X@JF[I]
~azy	n#^3J9J>J@YBICJDIHFIIKJVZX_ZH]Ja[
~ba^	m9I:Z=^@]BYCZDJHGNYZI
~baa	m(J*[-_4^9J>J?X@YHEIIKXMJNJVJZFaJdJfY
~bab	y!Z>G@XO[ZI
~bac	E#D%]&H(@)C*E+I,Y-A.G/H0]1Y3@6a7E8Z:C;F>G?B@EAZCCDBEEF[HEIAK^LCMCN?OJP^RYSDTCUDV@WCXJY][B^A_[deebf^g]hA
~bad	i#a%J)Y9JBYDKEYH[VKZI
~bag	h-H4Y9H>_?JBHCJEYIIKHMIRYTJX_ZE[K]JaJha
~baj	w!a9H>]HIKJZEbZ
~bak	_!Z#G(F)I*I-F/I0^1J3I6X7I8[9F:H;J?H@FAIBFCHDFEIFJGIHFIFJJKXLHMFNHOHPYSJTHUHVGWJYX[H]H^HaGb[dae[fZhG
~bal	Z!J#J(d)_*Z,d-Y3J:I=J>Y?G@IBIDIHIKIMKNJPFUHVFWKZD]J^JaJbJdCeIfJgHhI
~ban	Y!J#E%J(H)K*J+J,J-[.I/I2J3H4J6J7I8J9D:H;K=I>^?G@EAJBCCEDGGJHiIHKCLIMFNGOIPJRJSJTJUIVHXIZ?[G]d^I_JaGbEcIdHfIgJhF
~bar	]!G#D%G&J)I*G+I,J-^/H0I1J2J4Z5J6H7I8I:G;a>_?_AIBDC^EJFYGIHAJJK[LHMENGOFPXQJRHSHUHVZWJXFYIZG[b]F^H_HaEbFcHdHeJhF
~bas	^!I#I%I(J*J+J-G0K3F4Z6J7K8J9G:H;J=b>F?J@FBGCaDHIaJKKFLJMIOIPIQ_RITJUIVFXIYYZC[Z]G^J_JaHb[cIdHeKfGhI
~bat	h![#J-[3X9H?H@IAZBICJDHH]IGKIMINIOaRXVJXJZF]Z_JaI
~bba	q![(X9J;Z=J>[BJCIHGI]ZG]Y
~bbe	m)[=Z>J@KAXBHDKK[MaOYVIZIaJbH
~bbi	q3Y=ZBYHIUZZJ
~bbl	n.ZAWDXHFIIKZLXZI[[]Zb]
~bbo	w7_HIKXSI
~bca	wH[JX
~be^	[!I#Z%I)I-G/_0[3G4J7I8K9Y:I;J=H>]?GAXBFD[EIFJGJHINJOJPXRJSJUHVGWJXGZJ]_^I_XaGbHcHdGfHhG
~bea	g#J%I*Z-I3H4J8J9Y=I>G?I@IBaDHGIHYIHKIMYNJPIRJUJVIXYYJZF]KaGcYdFeHfbhJ
~bec	S!H#X(I)X,J/Z0J1I3I5W7J9I:X=I?H@ICHEZI[JHMHOYPHRYTXVXXYYEZA[J]Z_IaIbIcJdXeIfIha
~bed	l(J-I8Y9^:]@IBZCJDJHJIIKILXN[VYZG]J
~bee	V!Y(E)[*I+I,K-Y/H3H4G5[6J7I9H:I=Y>FAJB_CHEJGIHEIIJXLIMHOHPIRJSXUZWYXZ[H]Z^G_XbHcHd[eHgHhK
~bef	V!X#G%J(I)J*I+H-I3G4I5[6J7I8I9H:H=I>F?F@[AIBCC^D[GJHJIDJIK]LGMXNFOGPJRJSIT^UJVGXZ[H]c^I_Ib_cFdIfHgIhY
~beg	k-I3Y9Z>C?J@IBIDKFZHGIHKJOGQ[VXXaZ]]^aEbYdJfH
~beh	Z!H#G%X(a)a*b+H,[-H/E0G2I4F6G7F8I9C:G;^>D?D@DAGBDCCDEFIGFHDICJJKHLHM_NIOHP]QJR]SHUJVJXEYH]E^HaDcGd]eJfEg[hZ
~bei	Y!H#G%]&^)I+J,Z-H/H0J1J4Z5J7Z8I9I:Y;Z=F>Y@XAJCGDHEIFJHIIFKBLYMFN_OWPIQJRITHUHVEWHXHYJZF[H^I_Ia[bHdFeZfFgIh_
~bek	g!J#I%F&a(H)X*I,J-]2Y3H4J6K9G:Y;X=J>X?H@YCHD^EJH[IGKFMINHOJPIUJVWXI[Y]I^J_JaIbJdHeJfJhI
~bel	a!I#H%I(F)I*[+J-[/H0J1I2K3H4I5]6J7I8K;J=H>[?^@DCHDFEIFJGIH=IBJJLJMGNcOGRZSJTJUFVEWaXHZ@[I^I_Ha]cHdYfIgIhX
~bem	y-^HJIZ
~ben	P#Z%[&Z(F-X.I/E2G3D7J9D;]<I=[>F?JA^BXCBDIEFHEI^KGNHOZQJSETJUBVXWEXZZA[F]X_XaEbBd]eZgY
~bep	wHJQ]VYX]ZI
~ber	H!H#C&H(X)E*G+a,F-G.G/G0W1F3d5F6E7G8G9@:J;X<G=D>b?G@IADB@DZEEFEIZJEK]LENDOeQGRGSJTYUDV[WFX_YFZ@]Y^B_CaXbCdBeFfIgE
~bes	d!I#I(K*Z+J-I2Y3G4Z6J9Z:I;J=X>[@[AIBHC[HGIHKGNHOYRKUIVHWKXIY]ZF]H_]a[cIdKfIhZ
~bet	_!I#J%K(I)[*J-H/E0J1J4X5J6^7J8I9I:K;Y<[=I>H?H@bBFCIDHIGJJK]LJMHNGOJPISJTHUaWJXHYJZE]H^K_KaJbIcadHfGhI
~bev	f!H#H%I(X)J*]+J-Z/J0I2K3I4Z6K7J8J9F:I;J=J>Y?]@GAJBGC^GKHCI^KFLJMHNHOIPaRJUJVEXHZX[J]X^I_HaHbIcJdIfIhI
~bew	w([*XC]HJ
~bez	p*Z?]CZDYHIIKQXY[ZK
~bge	_#H%I*J+I,J-Z0J1Z2J3H4Z7J8J9I:H=Z>]?YCHDGHFIGJJLJMHNXOJPHRJSJTJU^VGWJXIYYZZ[J]^^I_IaXbIcIeJfFgJhH
~bi^	g!Y(J)Z+G9I@bBXDZHGKIMZVZZGhJ
~bia	W!I#H%J(I)J*J+J/Z0J3G4J6J8J9F:Z;J?H@bAJB_DHFKGJH?IFKELYMYNHOIPJRJSJTJWJXI[X]G^^_HaHb]cIeJgXhZ
~bid	d!I(_)]*J-b?K@JBHHBIXKHLJP]QZUHVJZE^_hK
~bie	[!F#E%H&J(G)I*F+I-X0I1J2J3I4I5K6H7Z8J:G=D>Y?F@BAXEHFIHDIDK[LHNIPGQJRISHT[UGVGWJX_YJZH[I]Y^^_[bHc^d]eJf[gHhY
~bij	w1[8]HJIJKZMW
~bik	r#J>J?_H[XJZHaJ
~bil	T!]%G)F*X+H,I.Y/I0I1J2J3]4[5J7K8H9D:G;]=F>b?F@DAIBBFIGHJIKDLHNFPFQJRHSGTHU_V_WFXFYHZ>^H_Hb_d^eXgHhF
~bin	b#J+Z-J/H3Z4J9I<]>G?I@JB[CJDHHbIIKKMINIOJRJTJXKZH]J_JaIbIccdIfJ
~bio	e(J-G3J9I:J>I@_D]H[IHKIL[MHNJUJVJZY[J]J^JaJbZdKhX
~bir	q%]HEI[ZJ^XdZfZ
~bis	n3Y>J@YBJHFIJK[MZZGgZh]
~bit	e#[%I(J-Y3J9Y>[?IBHCJDKG^HYIFKYMHNITJVJZ][H]H^ZaHbJhI
~biu	w9Z>[?[BJCXDJHGOJ
~bje	S!_#G%F&J(F)I*H+I,I-D/F0G1H2I3F4F5J6H7H8F9F:G;d<J=G>F?G@EAeBECGDGEJFIGbIEJHKFMFNEOHQJRGSITGUGVEWIXGYHZB[H]G^[_haGbHcFdEeIfDgHhE
~bju	n!K-Z:^>K?a@JCJHGIJPZQYVKZI
~bko	y5X9ZBKHHZ]
~bl^	F!e#E%A&G(J)]*D+D,Y-]/C0D2F4b5F6I7J8]9A:A;]<J>]?[@JAZDCEDFEGIHZICJJKILGMDNAODQHRDSWTBUaVbWAXCYYZH[W]A^JaEbGcFeZfGgBhD
~bla	]!I#G%I&Y([)I*I+I.Y/J0J1J3X4H7H9F:H;I=H>Y@IAIBFCFD_EJFJGIIDJIKEL[MFNFRISXTEUHVGXHZb[H^H_HaFbacHdHeYfYgJhF
~ble	M!J#[&I)G*H+F,J-B.G/D0Z1G2H3B4E6E7F8H9B:I;E<I=X>@?E@DAZBfDEE_FHGEIAJIKFLFMINAOEPGRFS]TIUFVJXAYFZf[F]Z^F_CaWbIcaeFfFgJ
~bli	^!I#F%H(G)J*I+W-F/J0K2J3D4J6J7I8J9Z;J=H>H?FAJBCCFGJHIJJK[L^MFNWRJSITFUIVGWJXHZa[]]F^H_Iabb_cHdIfHgJhX
~blo	I!@#j%B&H(A)[*B+D-d.b/@0D1X2E3@4J5E6D7B8D9?:B;I<G=C>C??@IAECID?EEFEGDH[I@JaKZLCM>NGOCPARASATjUAV@WDXeYEZ=[e]@^J_BaBb_c^dAeIf@gBh@
~blu	w9JH[K[
~bly	y>G@YO[
~bma	oBZHZM^ZIhG
~bmi	mHDZc
~bo^	n9Y=^>J?JHHMIZJa]f]
~boa	a%J(J)I*I,c-H/J4K6J7J9F=J>I?HAJCJDJFZGJH_IGKHMHNIOKPITJUJVIXJZC]I^J_JaIbJcIdIecfGgJ
~bod	V!E#E%F(Y*H+^,J-_.K/G0I1X2J4I5J6Y7H8H9]:E<[=G>D?Z@XAHBECEDYEJFIGYHBIJJKKDLKMGOHPXS^U]VIXFYIZI[H]GaFbIdZeIf]gGhG
~boi	u>]FJH]IJ
~bok	u/Z3H9JHHIbTJ
~bol	c!Y#J%J*J-[/W1J3J7^8Z9G:J=J>I?Y@GBICHDJHIIeKGMHNZOJRJSHVKXJZF]JaIcJfIgJhJ
~bon	r-Z9_=[@JHFIGKHO]ZF
~boo	b!K#H-J/J3I9H>H@IB^HbM]TGZE[G]I_JaIb[cKf^
~bor	d!H#I%I(H*H+J-E/J0J1Z3H4Z6J7J8X9D:a;[=Y>J?bAHBFCHDGFJH>IEJJKILJMHNJOIPIRJSJTIUYVIXGYYZY]Z^K_ZaIb^cIdEeIfGgJ
~bos	l!Y([8^AWBKHFK[_Y
~bot	Y!G#G%H(_)H*^+I-G/H0X3X4]5K7H8I9a:Z;J=H>Y@EAdBZDEEJFJGIHAIDJIKFLIMGNGOXRISIT[UIVFWIXHYJ]G_GbHcGdIfGgJhG
~bou	Y#G%H(^)H*I-Z/J1J2K3G4J7X9F=[>E?GBACHDYHYI]JJLFMGNIOIPIRJS[TIUFVEWXXIYJZ[[I]H^I_JaDbHccdIhG
~bov	s2Z;_
~bow	w#K>[NYX]
~box	]!K#I%[(J+J-K3J9H:J=J>c?I@HBICHGXIHKJMJNIPJUIVJXKZD]J^^aZdZe]hY
~br^	g!J#I%J(I)^*J+K-[2Y3I:Y=J>I?I@IBHDIF[HDI]KIMJNJPZSJTZU_XYZG]JaIbJcJfH
~bra	V!E#G%[&J)G*Y+F-a/G0H1H2H3a4C5Z6H7G8G9B:E;G<I=Y>X?Y@GAGBBC^EIFGGYIHKHLGMBNCODPFQIRHSDTJU[V]WZXEYJZB]A^X_Fa^bZc_dFeGfYgGhE
~bre	^!H#H(I)J*J-^/J3b4I5X6K7J9F:J;J=]AJBEDFFYGIH]KELJMHNZOGPIRJTJUIWJXIZB[I]E^J_IbYdIeJfIgJhI
~bri	_!J#F%I(I)K-G/J6J7J8J9_:I;J>G?H@HAIBFCHFYGIIHJJKHMIOHRJSJTXUIVHWIXJ[[]Y_GaHb_cYdaeZfIgKhI
~bro	S!I#C%D&J(F*G+H,G-J._/Z0H2Z3D4[5I6G7G8G9D:F;Z<I=F>E?D@FAGBICFDEEIF[GGIBJGKDLHNZOGP[QYSITXUEVYWHXFY^[G]dbadEeGf]gGhJ
~bru	Z!Z#G%H&I(])Z*G.J/J1J2J3E4H5J6I8X9E:Y;[>H@DA[BFCKDJEJFIH@JJK[MFNEPYQJRISIUGWIXGYI]b^[_ZaJcHdFeJfGgIhF
~bry	u3I9^HJa]
~bsc	r1Z9[=^BJHHKJYZZI
~bse	l%Y9XBIH_ZE[[]I_YaJ
~bsi	l([HZI[PKZY_W
~bsl	q)]3JHJKJUbZJdJgY
~bso	w1[
~bst	j#K(J)Y-^3H9I:J>I?J@XB]DXIGKIMIOHUZVaZD
~bt^	d!H#I%H*J-I/I3I4J7K9]:J;_=I>F@YBHCGDIIZKZMHNHTIUXVGWZZA[X]H^I_[a^bXcJdKfJgXhJ
~bta	y,Z
~bte	s,^VZZI
~bu^	hCYHFKYcc
~buc	q3YHJI_fY
~bue	w9[=XHGIIZIh]
~bui	e#[%I(J1d3J4X6Y9I:I=Y>J?J@HAJBHG[HEIGJJKIMJNIP[RJVIXHZG^Y_JcKdIeJfI
~buj	qDZHZMWZY
~bun	h!J%G-J/X7_8Z;aBJEZHEZGc^dXfZgK
~bur	m3H9]>[?a@JCYDJHCIKKJMJOIV]ZG]JaJhJ
~bus	i9J=cBJHZZXcXdIfJhI
~but	[!D#J%I(d-I/J0J1J4K8J9H:J;K=I>I?I@IAJBFCJDIG[HbKIMINIOJP[RJSJTIVIXKZX]K_Jb[cIdKfGhJ
~buz	y>[HYaH
~bvi	r-c9JHJIHKK
~bwe	u3Z9ZR]
~bwo	p#[*Y-]@JCJHJIHM[ZIhY
~by^	p!Y#J+[@[BJDZHXKJVKZDh_
~byl	n9J>K?]@IBJHIK_PZVJWZZG]]
~byt	]!I#E%I(G)J*H+J-_/Y0J3G4I6I7I8J9D;J=I?G@eAJB[CHDGFJGJHGIDKBL^NGOHPHRISITFUHVFXZYJZY[Y]G^[_HaGcHdXeJfHh]
~ca^	Q#I&I)F*[+],G-H0G2H3X4E6F8G9@<I=[>B?Y@KA[B@CXDYEGFGGFHFIILXMAN_PDSGTDUBVFW^XBZX[E]H_EabbbfHgH
~caa	u%JEFWJZId_eZfJ
~cab	s9J=b@[BIHHZJ
~cac	_!J#H%J&[(G,]-I.F3Y4K7J9H:I=I@HAJBWCaDFFJIIKIMaNHOYRJSJTKUIVIWJXIZD[J]Y^K_Ka_bYcIfJgKhI
~cad	Z!H(G)J*I+I,J-F0J1K2J3E4E5[6I7H9F:H=Y>F?JCYD[FJG[H_IEJIKDL_MXNGO[PGRHSITGUHVGWJXGYIZG[H^^_HaZbFcHd_eI
~cag	w-^?ICJHEKILYZI[]
~cai	k(K-J3J4X6Y9I;X@JAZBJIIKJMKS[TJZH]J^Y_IcZdZf[
~caj	y/J0[N^dJ
~cal	R!]#Z%F&J(E)F*F+G,I-I.I/[0G1H2I3Z4G5I7G8H9J;H<J=Z>K?]@EBZCFDCEHF]GFH]IIJIKXLGMDPFQbRWSXTFUYVDWHXFYHZH[F]Y^F_Fa_bEeIfEgZhI
~cam	R#E%G&I(F)X*E+X,I-D.J/X0I1I2J3Y4G5J6H7Z8H9C;H<J=F>F?E@fAGBaCFDDEIGGHYIAJIK@L^MYNEOEPFQIRGSHTHUFVHWHXFZ[^]_CaZcFdIeHfEh]
~can	C!G&G(Y)Y*X+C-J.F/B1E2G3J4Y5I6_9B:J;F<J=^>]?ZB<CDD]EHFYG_JCKKLEMFOGQFRDSITGUCVGWFZY[X]a^X_^aAbCcZe_fCgG
~cao	X!G#G)Y*H+I.J/I1Y2J3Y5J6I8J;I=J>F?ZAICXDEEYFIHDIEJJKDPGQKSYTHU^YI_Ha^bFcYdJf]hH
~cap	c!J#^-I/J9K=K>I?J@JBGDZFZI[KILJMINIOJSJTJXHZ[]_^JaKbYdJeJfI
~car	U!F#H(Y)G*G+H,G-C.J/G0I1J2b4H5J6H7G8I9D=F>_?J@XAIBCCDEJFZGHH[IcJIKBMENYOFPGQJRHSZTIUGWIYI[Y^Y_HaEbacFdYeIfFgHhY
~cas	]!H#H%H(H*J-E/I2X3F4J6J7I9^:I;]=I>a?G@EAJBJCGDXFJGJH[I^KEMGNYOIPJSJTHUHVHXJYYZA[J]H^b_IaHbIcId^fIgJhH
~cat	I!E#[&G)G+F,^.J/E0F1G2H3[4C5G6F7H8E9D:F;F<H=C>^?b@HAaBCC^DGEFFGGEHaKCLFM^NIOJPCQHRFSEVAXJYGZY[G]Y^J_WaacJdBgGhC
~cau	S!H#X)I+Y-X/Z0K1I3I5X7J9J:Y;X=J?HAZCIEZI[JILXMHOYPJRYTXXZYEZD][_HcJdYeJfIhG
~cc^	p)Z@ZBXJYcX
~cca	_!I#c%I(Z*J,H-Y/J3G4J9I:J>I?J@FCHDIHJIHK]MGNIPJSJT^UJVI[Z]J_JaIbYcJfJhI
~cce	J#@%c&H(I)D*E+G,E/e0F1I2F3D5H6F7D8F9A:@;E<H=B>_?]ADBgCGD>EFFFGDHXIXJILENHOZP_Q_RFSDTEUCVCWGXEYGZa[J]B^A_AaBbHdCfIgDh]
~cch	e#Y-J/Y3J5X9J?J@JBICJDJHFIIKXM_NJY[ZHg[h_
~cci	i!Y(K-J3Y>I?I@XBIIJKJN[V[Z^]XdI
~cco	B!e#_%b&F(B)^*X,Z->.G/A1F2c4C5F6D7G8C9E:[;W<F>E?@@AA^BHCIDZEGFEGXIDJDK=LaMDNCOCP_Q]RDSCTZUDV_WBXFYEZH]B^d_]aCcBdEeBf@gChB
~cct	m!]#^*Y2Y3H:Y>I@JBJHEP^THUJZB[J^Z_Y
~ccu	k)^*J3I>JH]LGSJTJZ]eY
~ce^	O%]&H(G)F+Z,G-X.J/E0H1H3@4E5J6F7F8F9];F<I=c>D@^DJEFFIGFJGKaLFMYNGOYP[QJRFSFTFUCWFXZYG[G]H^E_HcIdDfDgFhY
~cea	l!J%J2ZAcHJ_J
~ceb	d>JBKH]ZJa[cd
~cec	l<[HELbZJ
~ced	e!Z#H%H(J*J-F/X3I7I9G=I>G?I@^CHDHHDIYK^LJNHOJPISJTIUJVGXH[[]a^J_JaIbJcIdJeYfZh_
~cee	i#J/]3I>JBXHCMZS[TXX]ZIdHeY
~ceg	w-W?]@IHIKZ
~cei	^!J#J(H*K+I/Y3G7J9J=J>X?J@FBHCIDGGJH^IZNIOXUIVXXJ[K]Z^Ja[bJdJh[
~cel	X!H#[%I&K(G)J*H+I-E.K/I0J1J2K3Z4I6J7I8J9C:G;I=I?C@DAHBCC[D^EJFIGIHcIDJJK[LIM^NGOaPHRISITGUHVGWJXGYJZC[I]c^IaJbHcHdIeJfIgIhE
~cem	h+Z-I>X@ZDJHYJ[YYZF][aG
~cen	M#C%E&I(E)H*D+G,G-@.H/H0G1G2I4E5G7D8F9@:D;H<I=n>A?BAFBACDDCEGFGGFHdJEK[LFMANBOCPCQJRWTEUBVDWEXDYGZ:[F]D^E_DaCbBcad@fBgghC
~cep	T!F#D%E(F)I*H+H,H-Y/a0H1I2I3[4I5J6H7H8I9F:C;I<J=F>C?]AIB_DFEIFJGFHEI^JZK[LFMYO]PIQJRHSITJUHVEWIXHYJZ^[G]F_FaEbGdGeZfFgHh[
~cer	V(^*H+I,J-F0J1J3D4H6H8I9F:[;I=Z>E@IAJB^CFDHFIGGHaIEJ]KDLHMENDOGPXQKRHSGTHUYVXWHYIZ[][^H_Ha[bXdEeJfFgHhF
~ces	L!_#C%a&I)D*G+J,G-A.J/b0G2G3A5I6G7F8G9B:C<I=Y>a?J@HAEBdDJEFFHGFHXIBJGKALHMJNBOEP^Q_RGSbTEUAVDWGXFYGZZ[D]X^D_CaCdafBgFhD
~cet	n/X3I>J?X@JGXHGIIK[NKOYh]
~cev	p9ZOXa[
~ch^	C!X#_&D(J)C*I+I,D-X.C0B2D3@4D5J6Y7H8G:?;H<F=?>J?=@HAbBZDYECFXH]IEJFK_McNaOdPBQERCS?TFVYWDXZ[G^J_ZbYcYdEeD
~cha	A#D%>&F(X)G*Y+B,E-H/b0C1F2a3B5E7C8H:D;G<]=@?B@aAEB^CEDDEFF_GAHZJIKDLdM]OEPDQFRBSFTAU]VIWBXBY[[G]Y^g_Aa=bCdWfDh]
~chb	r4ZVZZHf[
~chc	e!J#I%J(I+]-G/Z3H7K9F:Z=J>E?[@[AKBEC^DFHBK[LJM^OHPJTIUKVIXIZW]H^K_JaFbJcJdJfIgJh^
~che	M!D#[&G(_)D*Y+Z,C.D/I0E1F3H4C5[6E7D8F9X:J;Z<J?XAYBJC]D[FZHDI_J]KGLXMENZOEQJRGSFUFV@WDYEZF[G]Z^^_Gb_eXf@gDhC
~chg	y@XM]
~chi	R#J%E&G(E)G*Y,H-C.I/Z0H1J2Y3J4Z5X6^7E9];G=D>_@=AFC]DBEHFGGHIXJIKDMZNJO[PER^SFTEVCWHZH[J]J^F_Fa]bYcZdEeHh[
~chl	d#J%J(I)Y+J-[/Y0K6a:I<Y=H>I?]@GB_CJDHHIIGKGMIPJTXUGVF[J]X_JaJbGcXdHfIhI
~chm	h!H#I(K-J/_0X3J6[9I>I?J@]AZBIDJGJIHJXNIOJPZT[VKXJZF]J_]cJdJfKhJ
~chn	g#Y%J(Z*K-H:Y>I?K@HDJH[IIKIM]NJPKUKVIXJ[J]IaJbZfKgX
~cho	O#D&H(E)G*D-Z0G1G2G3G5H6G7F8F9W:C<H=F?Z@^AcDCEGGEHAJJK_L[MIODPJQHRFSFTDU[VGWFXDYGZJ[c^E_da]bJcJdGfD
~chr	O!B#F%b&X(A)D*D+E-F.J/C0_2K4[5J6X7D8]9J:C;D>@@@AHBCCJDAEEGdICJIKELCMZNAOIP^R^SDTDUDV@WEY[ZJ[E]D^Ca?bBdde^fchA
~chs	h#J-I3X9I>Z@]BHCJDJHFI_KYLaMXNJZG]J^JaJhX
~cht	D!G#I%]&F([)F*H-Y.F/G0Z1E3B5H7J8E9H;_<E=F>D?XADBEDIEJIZJFKJLYMHN_OHQFSJTEV[W[XCZZ]Y_Ya]cJdXeIfJgGhZ
~chu	h!Y#K,Y9JFYMJR[UZVIYafJ
~chw	q*W3Z>J?]HY
~ci^	Z!F#Y%F&K)H*H+I,J-I.I/H0I1J2X3I4I6H7Y8H9_=E>E?D@EAHBZCFDYEJFHGIHGIbJIK]LHM[PIQJSXTGUDVDWXXXZ_[F]E_GaYbJcGdFeHfEgHhE
~cia	U!X%G&J(F)H*G+K-W.^/X0I1Z2H3E4G5I6H7G8H9e;Z<J>D?D@XB]CEDDEIFZGHHHIZJJKCLGMDNEOFPGRGSFTGUEVJWHXFYHZE]^_GaCdYeIfZgJhE
~cib	w>GHZa[
~cic	y.YK_VJZD
~cid	_#J%J&Z(H)J*K-Y/J3H4J7J8H:I=I>G?XA^CJDHGJHXIHKFMYNIO^PJRJSbTJUGVGXJ[K^J_IaXbIcHdHhG
~cie	X!X#J%_(^)J*I+J,J0J2K3D4I5]6J7I9E:Y;I=H>[?EAJCZDFFZGIHDK]LJM_NGOFPHRXSITHUIVGWJXGY]ZA[H]G^I_IaXbGcHdHfGh]
~cif	g!K#J%H&a-I/J6a9J<Y>I?K@IBIHFIXJGKHMJO_XJZD^IaZcJdJeKfJhI
~cij	r-J3Z9K@JHII_O[
~cil	c!]#J%Z-e/[3H4Y9J:K>Z@HBICIDIGJIZKHMINJOIPJZE]KaHhK
~cim	e!G#J%J(H)I*K0I3J:I=J>K?IDIH]L]MINJPJSYW]XKZ]]YaJbIcJdJfX
~cin	h!J#_%Y(Y-I3G:Z=J>Y?Y@HBIDJF[GJHAIIKJM^NJOIPJSJUHVHWJX_ZG]IaJbIfJhJ
~cio	S!D#C%H(J)Z*H+F-B.I/G3X4I5I6G7H8I9H;G<J>J?H@GAHC]DJJHKBNYQIRITFU[V[XYZY]H^JaXb^dCfahK
~cip	j#J(Y)H*]6^>I?[@JBJKHMINaPISJY[ZC]J_JbZcEdJfIhJ
~cir	r/YHGN[ZHcZ
~cis	h#K%Z(a)]-I9J:Z=Z?J@JBJHJKINZPJVJXXZIcJfJhJ
~cit	i!K#I%J-]3J9_:K;[=J>F?I@IAJB]CJDJH^IGKINJVI]H_JaJ
~ciu	s#Z&X-ZHJNYTY
~cj^	s*Z+[:[=ZC]DGHHIK
~cja	g!I#J%I(I*K+I-J0J3J9I:J=G?G@HCXE]FJGGHXKHMYNGOJPJS[UXVYW[XJZF]Z^X_JaJbJcYdIfYhJ
~cji	]!H#H([)I*G+J,I-G/I0^1I5K6J7I8H9G:H;I=[>F?_@GAIBFC[DZEXFIG[HJJJKHLJMGNXOYPGQJTHVGXHYIZD]G^J_WbHcGeYfXhH
~ck^	=!J#e&J(E)C+D,Z-E/A2G3?5Y7C:=;G<Y=H>H?<@GAIDJECFFHZIEJYKZLJM:N@O?RaSETfU>V;WBX^[a]Z_IbXcIdde^fXh=
~cka	c!I#Z%G([)J*J,X-I/[0J1K3X4Z8J9E:I=I>H?H@GAJCIDGFZGZHFIGJ[KIMHNIOJPXR^SJTHUIVHWJXIYJ[J]H_Ib[cIfGgJhJ
~ckb	nHGZG^]d[e^
~cke	X!C#_%F&I(F)I*H+I,I-J.Y0I1I2[3Z4G5J6]7G8H9a:F;H<J=F>Z@BAHBZC[DEEIFYGGHaI]KCLHMENEOFPGQJRFSGTZUFVEWHXFYHZJ[F]E^J_HbDdFeHfFhF
~ckg	k(J0[:YBYE[HHKYM]UKVJZF]JdK
~cki	pJWKZTZ
~ckl	o(],I-]/J6]9H>I?J@ZBICJDKI[KIM[OITH]JaJbKeFhJ
~cko	X#c%a(J-K3J>J@IBIHXIJMINKTcZG[H]D^J_JbKdKf[gK
~ckp	l%a>[HCdJ
~cks	P!E#E&Y*G+G-F.I/F0H1X2I3J7J9I:Y;G<I=^>E@CCYDJEIF^GHHFIEKALYMENCOGPXRYTGUYVXW]XEYW[I^DbYcYd]eZf[gJhD
~ckt	f![#]%K+J3I9G>X?H@IBECHD[H[IYKIMKNJOIRJUKVIXIZJ[I]Ya^bJcYfJhJ
~cku	f6aBJHaKJPZZG_WfH
~ckz	u(].YX]ZK
~cl^	g#E9J@JBIHdK^LJUJZG_[f[
~cla	Y!F#X%G(H)I+I-^0Y1J3G4I5J6]7I8J9G;J=H?F@YBDDWEJFJGHH^I[KXLYNHPGRISITGUHVGWYXGYJZX]X_HcHdGeJfGgIh]
~cle	d!J#]%]*J+Z-I.F/H0J6Y?H@JAKBXCKDHHYIIKHLXMJPYT]ZB]I^Z__hJ
~cli	T!G%H(a)H*G,J-E/G0H1^2J3G4I5J6I7X8I9E:^<J=F>C?E@GAHCDD_EJFJGHHJIGJJLHMDNFOWPHQaRHSHTFUGVFWJXHYI[G][^H_Ha]bgcFdFfYgGhF
~clo	H#@%B&G(C)D*D+E,X-@.F/h0f1C2E3B4C5F6_7J8D9G:C;E<G=A?B@?AaB^CDDBEEFEGIHFI?K=LDM[NCOEP[QFRaTdUDVBWEXDYXZ@[B]]^B_eaCbGcZdYeEf?g^hA
~cls	w%[;bHEZJ
~clu	Z!J#I%I*J+I,K-[/I0J1J4J6J7J8K9I:I=[>X?I@HAJBYCIDGFYGdHJIXJJKGLXMHNYOJRJSJTIUFV_WIXJZD[J]J^H_HaIbIcIdFeIfGgJ
~cmd	q)[H^LIZJg]
~cn^	yZJh_
~co^	Y!E#]%F(E)H*J+H,I-X/H0I4G6H7G8I:F;I=F>E?E@ZAIBEEJFJGHHJIZJIKILJM]PFQJRHSZTZUEVZWHYHZ][_]E^HaFbacGdGeIf[gHhC
~coc	l%K;Y?]CKDIG[HHLXZI^[d_fG
~cod	I!D#@%E(C)F*C+E,G-?.F0G1F2G3[4E5F6F7E8E9>:D;F<H=C>e?Z@>ADB^C^DAE_FDGFHbICJFK>LEMANBOHPEQGRDSETDUDVFWFXgYEZH[E]Z^E_DajbDcDdEeFfCgEhA
~cof	p1Z2]@JH[IGR]XJZI]Z
~cog	h-].Z3F7Z>I@JBJDJIFKXNJO[VYZGh]
~coi	l6Y9J>G?JA]C[KIOaZJ_IaZ
~col	X!F#G%G(a*E+I,J-H.J/I0I1I2J3F4G5J6I7I9B:_;H=F>AAIBCCDEJGHH_I_JILIMENEO[PGQJRGSHTHUaVaWIXGYfZH[G]Y^H_IaCbGcDdGeIgHhE
~com	E#[%E&F*I+[,I-e.G/H0C1K3X4D5D6B7F8Y:[<E=C>G?I@FAFBZC=EBGEHdIbJIKYLIMHN]QERBTJWYYCZF[X][^F_HaHbDcDdGeHfFgChH
~con	;#B%I(>)A*B+H,Y-[.B/@0K1e2d4b5a7>8e99:_;=<b=B>D?8@EAXC_DAEdFXGZKALFMGNAPBQYR^S>T=UBVGW[XB]E^A_Ha;bGcee_f_gA
~coo	T!H#H%I(H)J*I+J-F.l/I0K1J3Z4I5K6J7I8I9X:H;J=I>G?GAIBDCHEJFJGJIFJIKFLJMGNGOIPIRISGTIUHVGWIXHYJZD[I]G^I_IaGbFcHdIeJfHgJhI
~cop	Z!I#I%I)K-G/J1J3I4G6^7K8G9G:J=H>D?I@HAZBHCJDJFIGeH[IEJbKHMDNGOHPIRITJUJV_XI]J_YaFbJcHdJfHh]
~cor	N![#G%J&I(D)G*G+F-F.H/D0F1I2F3^4E6]7E8F9G:C<H=C>D@^AaBKCJD[GCHFIYJFLEMaNZOaQHR[SFTYUIVAWWXCZX[G]B^DaYbEdCeIgFhb
~cos	m9Z=ZH_KJZGbX
~cot	r6YKXT^
~cou	@!e#b%_&E(A)]*X+Z,[-B.E/B1B2b3]4J5G6G7E8D:Z<E=F>G?>@AA[CFDZEEFDIJJFKBL_MFN?OIPdQ[RGSAUBV]WAXCYG]B^c__aAbEcFdEeGfBgAhB
~cov	e!J)G3I9K=a>_?J@JBKCJD_G_IIKJNIVYZFaIfJ
~cow	u!X@^DZ
~cpa	n%aHGdK
~cqu	q8Z:JDJQaZG
~cra	f#J,I0Z4[9J>]?JBIJJKJMIRJTJVKZF[Yb^cIe[f[
~cre	O!D#[(H)F+[,X-F.J/G1I2^4G5J7F8[9F:G;J<I=F>[?_@EAGBACFDIEIFGHbJHKBLWMINFPERHSGTFUGVDXGZJ[Y_]aFbecFdGeHfEhK
~cri	P!I#B%^&H(F)E+Z-E.J/D1F2G5G6[7D8Z:C;E=[>F@BAHBHCBEFFEGaI?JJKJLEMANcO^PXSDTDUAV@WZXCY][D]B^@aCbAddeZfcg[hD
~cro	L!D#A&I(D+H-D/X2H3D4I6F7a8F9C:D;G<H>B?D@AAGBBCEDDFFG]H]IEJYKDLFNIOFPDQHR]SgTbUDVCWDXDYFZ=[F]D^E_EbDc]daeJfagc
~cry	Y!J#I%J(K)J,J-I/J3H4I6g7K8J9H:J<d=J>I?H@IAJBGDIGJHCIIJJKHMINHPIRHSJTJUIVIXJYeZC]J^J_IaJbHdHeHfGhJ
~ct^	A!Y#B%?&J(=)@*A+E,^-H.G/H1g2[3G4[5A8^9H:C;_<E=H>I??@@B=DDFBGdH[IDJ_K>LEMCQJRdS?TGUEV@WDXC[@]E^J_^aCbAcZeXfegD
~cta	f!J(K,Y-_3Z4Z6W9J=K>JBXCJIJKJMJVKZHaJc^fJhX
~cte	T!H#H(G)I+I,J-F/b0J2c3E4H5K6I7I9F:G;I>F?G@CBKDGFdGGHHIdJIKDLIMFNFOHPFRHSHTHUHWHXHYIZY[X]F^HaHbXcGdFeJfHgGhG
~cti	I!d#B%F&c(G)F+E-_/D0X1E2E3?4C5Z6W7C9C:B<X=A>C?G@ABWCCDAEcFIGZICJXKALJMANYOEPARDSDUcV^XDYcZ?[C]B^IaCbHcdd[fDgJhA
~ctl	k@[GZHGKJhX
~cto	M#C%_&d*E+G,E-C.H/G0C1D2e3_4Z5G6E7Z8c9E:d;F<d=E>D?C@CAJDJEGGGHEI@JJKBLFMENCODPEQ_RESYVHWIXHYFZ>[F]E_baCbEcAeEfBgFhD
~ctp	y0[HFZJfHh^
~ctr	b%J(Y@GBIHKKJMZNIQb^IbXdJhb
~ctu	a%K*]-I3J4J9K=J>J?J@HCHDJFZGJI[KHNIOJRZUJVJYJZD[J]JbYcIdHf^hc
~cu^	wBZHJaZ
~cua	o-J3H9J=F>H@HDJHXI]KYOZTXX[ZYhY
~cue	Z!a#Z%W(G)]*Z-F/I0J2]3Y4K6J7I8J9I:X;I=D>H?G@FCFDZEJFKHIIEKYLZMHNHOIP[RJSITJUFV_WHXHZI[X]H^Y_XaHbHcIfFgJhF
~cul	i2Z3I9J@GBFHGIcKKMJZ[^Jb[hK
~cum	fH^N_
~cun	j(J3F4Y9J>J?I@XBXD]HEKKMZNXU]VJWYZHa]
~cup	k%K(I*X>a@JBJCWHEIYVJZ^aJ
~cur	N!E#I%X&I)]*^+^,H-E.I/D0H1G2I3I4E5I6F7F8G9D:F;Z<d=F>H?^@EAIBCC[DYEHFIGGHZIYJILDNDOEPEQ^RGUFWGYbZD[F]F^J_GaEcFdFfEgGhd
~cus	Z!I#J%[)J*I-^/]0J2I3G4J8K9H=F>G?HAJCIDHH_J_KDMIOYPJUJVHXIZ][J^I_IaFcJdJfJhH
~cut	w=]GYHIZIgX
~cy^	K!F#F%F&I(I)]*_+G,H-Z.]0I1H2I3E4F5b6H7Y8X9E:F;H<I=D?G@[AIBHCZDBEGFHGGICJ_KGLFMDNeOEPERHSETFVCWgXFZ=[G]D^FaCbFcDdFeHfGgDhE
~cya	y)Z
~cyc	qD[HHIHK_NYZJ_]
~cyf	q3X9J>J@JCJHEI_KHO[XJZJa]
~cyg	lAcHHZJ
~cyj	q7[:I>JF[GZHJ_Ja^dIg]
~cyn	s@IHHKIN_W^ZH
~cyr	u/aIKTI
~cyv	i/JHGNd
~cz^	k(J-K6b9I>J@]BICaDJEJGIHEIHKIM_NJOKPKUKVIWYZFaKfIhJ
~cza	b!H#G%G(X)H*[+I,Z-H/J0J3F4I6I7J8H9F:I;Y=H>X?Z@ZAJBGEJFJGIHIIXKGLYPGQJRaSHT[UHVGWIXYYIZ[[I]G^H_IaGb]cHdDeZfEgIhZ
~cze	a!H#H%H(G)H*]+J-G.J/I0J1K4I6I7I8I9Y:H;X=H>E?X@ZAIBEDGEJFIGJHGJJK^LJMFNJOGPGRHSFTIUGVYWIX]YYZ^[I]Y^I_Ha^bHc]dFeJfGgI
~czk	y.a9JHI
~czl	s9ZF[HJIJPZV[ZI
~czn	m(Z2[3J8]9J<]>J@JHHIIKZQXZH_ZcX
~czo	]!a#H%G(E*I+J,J-H/J0J1H2I3H4I6I7J8H9F:H;]<Z=H>G?GAIBXCIDFEJFJGYHAIGJJKFLYNGOJPGQYRHSITJU^V^WIXIZB[I]Y^]_HaYcGd_eHf[gJhH
~czt	w9JHGI_M]
~czy	g!]#H%I(E)I*I+Y,K-Y3H4J6[8Z9G:I;Z=]>Z?G@FBHC[DDFJGJIGKFMGNHOIPISJU]VCWJXIY[ZB[J]Z_JaYbIcJeYfHgJhI
~d1^	w-ZHJK[
~da^	J#[%D&F(C)B*@+C,Y0I1H3D4G5F6I8Y9Z;^=I>CABBXCEFCHJIEJDKcLKM^NGOBP]RHSDT^UZYD[@]F_DaYc@d^eGgX
~daa	n:]>^@ZCJHIXZaF
~dab	w-G;YGZHZ
~dac	q![#Z*^BGCJHHS^UIVGZIbXfH
~dad	[!H#G%E(G)J*I+G,J-[.K/I0J1J2J3^4H6I7]8I9]:_;X=G>H?YAID_E[HDJKKCMFP]RISYTIUGVCWHXFY]Z@[I]F_HaGbHdGeJfFgJhF
~daf	wDXVZaY
~dag	m#I(J-I9c:J>G@^BHCJD[EYHBIIKJNHVHX]ZG[J]GaEhH
~dah	s>_HHaKbZcZ
~daj	y![ZZdZ
~dal	c![#G%H(I)K*I+J-G/[0K3F4J6J7J8J9D:I=I>]?GAJCHD^FJGYH@M]N]OHPXQ[RJSJTXUIVGWJXZYKZB[I]^^J_XaFbHdJfIhG
~dam	r-YB[DYHHMJZJh[
~dan	R!Z#G&H(C)D*G+^,]-H/G0E1G2G3Z4D5H6F8Y9a;E<H=C?G@FAHB_D^EIGZHBJGKFLGNEPCQGRDXXYF[E]I^J_dbGcCgJhH
~dap	W!H#H%I(I)J*J+J,J-G/J0J1I2I3G5e6I7J8H9G:J;I<k=I>H?I@HAJBHCHDHFJGIIGJIKILIMGNHOJPJQKRISKTIUHVIWJXJYIZG[J]I^J_CaHbIcCdHeIfGgJhI
~dar	T!X#G&W(^)]*D+I,F/Y1H2I3F4F5I6F8Y9@:C<I>Y?HA[BADHEHFGHZIYJHLZNCQIRGTDUDWGX]YGZE[H]]^a_]aEcEdCfIgFhG
~das	g#J)Y+X@IBIC[D_HEIJMJNJO]SXUYVJ]JaKbJhJ
~dat	P!D#J&I(Y)I*E+C-H.I/Y1c2I3^4D5[6E7E8E:D;F=D>[?A@FAYCJDaEHFGGDH_I@JGK>LEM[PDQHR]SYTFUCVCWGXCYFZ?[E^C_EbHccdBeJf_g_hG
~dau	o#[@JKYM[fY
~dav	o;Y?]@YBIHFKYM]R[UJVJWYZIfJ
~day	S![%I(G)H*H+F,J-D.J/G0H1J3F4I5J6I7H8I9X:F;J=X?E@eAHEJFIGIH[KALHMENHOGPGR[SaTGUIVHWIX]Za[H]F_IaIbFcZdIeJfHgHhG
~dba	y>aHHZI
~dbe	s7YA]NZ_G
~dbl	l#^1[BZHHZK[]bHfJ
~dc^	h!J#J1[3J9I>J?J@IBHDIGYHDIJKJMJPKReSHTJUJVJXJY[ZDbHcXf[
~dco	o#a%I0[1Z3^9I>J?JCJHCIJRIYJZJcJdYfG
~dcz	s,X@[O[Z[
~dd^	y-I9K>]@JBJH]IJZJ]J
~dda	s!J-J9^>[@JBJHFP_SXVGZH]G^K
~dde	_!J#J%I(^)I+J-]1K3G4I7J8c9H=I>G?G@ZAJDJFJGXHFIYJKKFMJNGPHQXSJUJV[XJZ[[J]I^I_IaIcIdJfIgJhI
~ddi	k7Z?YC_DEN]ZH
~ddl	o<WH^NEZJ]_
~ddr	c!J3a9J:X?J@IBICJD[HaOKZJ^K_JaHcJ
~ddu	y@Y
~ddz	y4Z9[HHM[
~de^	H!B#C%G(I)I*D+F,E-G0E1E2Y4C5H6D7B8E9=:H;E<G=G>c@DAJBYC_D>E^FCGDHbJGKFLJMaNDOHPBQCRBTHUFVFWDXcY[[C]]^W_EadbFc@dBeEfDgJha
~dea	Z!b#H%I(J*I+K-I/J1J3F7J9E:J=I>_?H@JAJCJDHGJHYIHKFMINIOIPHRJSJTIU^VGWIXIZb]J^I_XaIdHeJfZgJ
~deb	h!J#]3J?I@JBKCJHDIaOJVJXJZH[^aJb[cX
~dec	[!I#I%F(G)Z*H+J,J-G/I3I4I5[6g7I8F9J>I?Z@XAYBECIDGEKFIGXHGKXMGOZPHRZSJTJUJVIWJXJYIZE[I]H^I_IaIbIeHfIgIhH
~ded	_#J%J(J)J*J-F/Y1Y3J4J8c9I>I?J@HAJCJDJGYI^KHM[NJPIQYUJV]XJZH_KaJbIdKfI
~dee	y>H@[HZI[
~def	S#H%J)J*C+G,I-H.J/H0J1J2J3G4H5I6J7H8I9H:I;J=X>F?J@ZAJCIDDFJGIHYIGJHKDLHNAOIRISZTIWiXGY[[K]E^H_Ib]cHdGeKfHhG
~deg	rBHHFSdUEVGZIfE
~dei	k@^HIKYMZXYZ]aKhJ
~dej	d#J(H+]-J9J:J=Z>I?I@[CIDGHDIIKaMIVHXYYXZY[J]^^JaHbJfYhG
~del	Q!A#_%b&X(Z)E*D+Y,G.J/C0G1X2I3J4D5C6F7H8Z9G:B<H=X?E@IBED@EJH_IIJGMHNHODPZQHT]VZWHXCYGZH[]^C_adHfJgEhB
~dem	V!G&J(E)I,I-Z/H0I2Z3D4X5J6H7G9_;H<J>B?C@[AHDJEIFHGHJIK@MYNFSJTGUEWGXeZ=]E^F_HaXcFdFeIgHhY
~den	G#Y%a&E(b)D+H-[.H1D2C3@5J7c9G:W<F=D?[@FA_C]DEEHFHGJHEI_J[MFNEOFPaQbS_TBUDWGXJY[Z=[H]Ba^bIc?d?fBgChB
~dep	]!I#K%J(Z)I+J-F/I0J4J6I7J8J9G:H>G?F@EAIBZDHEIF]GZHEIFKWLJMHNHOISITHUHVaWJXFYYZD[I][^JaYb_cXdGeKfahH
~der	F!H#E%I&I)a*[+I,c-^.E/A0B1Y2D3F4F5D7l9F:I;>=E?>@aAHCIDAEEF[GAHXIAJGKZMEN[OGP^QGRCS?T@UFVBWEXaZI[H]J^^bac@dFeDfBgIhE
~des	K!c#I%F(c)I*Z+G,F-I0G2G4G5H6[7D8G9A;[>B?G@_AFBHCCDEEFFDGcJEKDL[MBNGOCPHQGRHSDTYU^V?WDXBY[[Z^Y_CaDbYcCd^eFfHg_hG
~det	T!F#G%G&^(F)F+G,H-X.J/H0H1I2H3I5I6X7Y8H9G:F;H<J=D>[?D@IAHB[CDDaFIGFHEK[N]OGRXS^TEUGVCXFZ^^JbHcFd[eIfJgG
~deu	d%X(J)J*_-J/Y3J9K>J?J@aA[CaDJHGKJMJNJO]PJVJZE]JhH
~dev	Z!I#X%G)K+H,J-Z.Y/H3H7J9J;J=J>^?GAJB^CIDHHcI[MINIOJPISIUJVHWJXIZG[^]I^J_IaIcIdHeDfGgKhJ
~dez	n(^9[A]BKHGWXZZ_H
~dfa	i/dBJHGMINJcJ
~dfi	yG]HHJX
~dfs	_#J(J)J*I,[-H3J7h9H:J=J>I?J@IBJDJIIKIMJNJPITFUJVJZGbJdJgJhJ
~dg^	qH_
~dga	s-[
~dge	i.[AZH[_W
~dhe	j(Z=X@JBJDJHHS]UYV]WYZIdJ
~dho	h%GPb
~di^	d#J(J*Z+J-J3I9]=X>_?I@XBGCYD]HIIIKIMJOJSXU[VG]IaXcIhJ
~dia	f(Z9X=K>I?W@]BIIJKJLZMIPJSJTIVKXJZE]]^Ka^gIh[
~dic	V!X&J(G)H*G,I-a.J/H0I1I3Y4G5J6H7H8J:G;H<K=D?FAJBYC[EHFHGIHCI[JXKaLIMENGOZPFQJRHSHTHWIXYYH[H]E^H_JaabHcIdGeIfFgIhX
~did	n9Y@KA^X]]JbY
~die	^!Z#H)J,J/J0I1J3H6J7X9I=H?G@FCIDIHIIGNZOIR_SJTJUHV[WKXJYKZ@[J]a^J_JaHcIeJfbgJhG
~dif	U!G%G(E)I+H/]0I1J2I3C4G5K6a7Z8[9G;I<J>Y?C@aAICHDEEIFIIIJHKZLGNYOZPIQKR]SITGUGVGWHXFZE[G]F^[_GaFbGcFd]eXgYhZ
~dig	S#[%F&I(E)G*E+G,H-B.I/F0I1X2I3b4G6H7G8H9A:Z;G<J=[>[?G@KAHBZDGEHFHGHHHI_KELGMFNIOaPFQISHTGUDVDWGX^YHZ>[G]D^G_GaebGcFd[eHfDgHh]
~dim	i!J#I(X)_-J3Z?J@HBGDXIIKIMJNIU^VGXJZ_]JaJbJdJgJhJ
~din	k3J9I>I@IDJHbIJM]P]ZFbFcZeY
~dio	p%X>ZCYD[ZJ[X
~dir	P#D%W&d(]*X+G,G-F.I/G0F1e2H3d5H6E7c9C:a;F=E>AAGCFDGEFGDHBIBJJKALFMCN[OCPDQHRESGT[UJV@W[X[YGZ=[F]D_]aCcCdYeGfBgGhD
~dis	O!f#E%E&I(Z)X*X+G,H0H2H3B4_5I6Z7F8I9X:E;[<I=E?X@DAEBCCEDCEGGFH^IJLHMEPIRDTGUbVCWEXGZ=_IaDbZcJdEeIfIgGhF
~dit	U#F(E)Z+I,I-]/Z0J1J2I4I5J6I7I8I;^=X>EAIC[DBEYFJHbIYKCMYN^OIRISIUGVXWIXXZE[H]Z^I_HaHbGdFeJfHgH
~div	h%Y-_/Z6Z9J>HBIDGHYIIKZMKNKO[PGUKZHhX
~dl^	i3J7X8]>Y?IBXCJDIGZIIKJMJVIZG]baIcZ
~dla	c#J%b(H*X>ZBJHGS[UJVJZIaJfZg^
~dle	h%J(H)Z-J3J9I>K?J@YBJDJF[H_IZKILINJPYV[ZD]Jg[hJ
~dli	r1J3Z9J>a?Y@[IJYFZJcJ
~dlo	pH[NEOYRZh]
~dlu	q-J2^9I?J@IBJCJDKHGI^KJNYSXVJZI]]aJfJhZ
~dly	u1Y3XH]J[ZJaG
~dma	sHFIXQ_ZI
~dmi	A!D#C%G&E(c)j*m+D,h-A.G/?0C1Z2D3?4@5D6C7>8A9@:G;B<E=D>>??@?AAB<C<D?EeFCHDI=JBK=LGM=N@OAPiQIRBSETBU[V[XCYDZI[A]?^I_Aa@bAc?d^eAf?ggh@
~dmo	s%_P^ZJ
~dmt	wA[HJ
~dn^	p#],X4X9JHHIJKHN[TYZHh]
~dna	s*X-ZC]
~dne	f#J%Z(J*Y9I>I?Y@IA[BJC]DJHHIJKJLdMJVJ]J_JaIhJ
~dni	l-Z3J>[@]HJMXOJ_[
~dno	y+Z:JF[GZ
~dnt	u-YBJHHKZNZZHhZ
~dny	w#^3JDZO[XI
~do2	y-^?Z
~do^	G#[%Y(B*F+[-Z.G/@0G2H3J4W5D7X8I9Z:Z;E<H==>I?eABB_C^EBFGGEHBIDJBK]MEN=O[PZS^U^WEXaYE[H]I^F_AaYbDcJdIeHfAgBh]
~dob	j3I9]=H>J@^BJH^IIKJVZZGa[
~doc	d#J%J3I9G>H@HB^CJDJHcIYKXMJOJZI]Ja^hJ
~dod	r8^9IC[DIHGI[KZVZZJ
~doe	M!I%F&X(Z)G*G+I,I-Z/G0J4J5H6H9C<J=Y>D?E@XAIBDCFDEEHFHHcIZKELYN]O[PESFVDWGXHZa[F]D^F_HbYcFdDeGgJ
~doi	g#J(J*^3K9W:Z>I?J@IA[BIDJHDI[KXMJNIO[PJVIZG[[]Jh[
~dom	H!I%d&G(?)@*G+D,C-?.G0E1D2G3C4j5b6D7e8f9H:B;D<G=A>HA]BAC@D@EEFDGGHDI=J_KHLDMGN_OCPeQIRCSCTcUCV?WDYEZ9[D]B^C_IaGbBcBd>eCf?g[hB
~don	_!X#I(H)I*I-F/Z0I1K3_4F5I7I8I9F:H;J=I>G?F@HAYBcCDDYEJFJGIHHIEJIKCMGNGPGRISHTHUGVFWJXHYJZX[I]d^I_GaEbHcHeKfHgYhG
~doo	f(J+Y-J4J9K;Z>J@JBJDHH]IIKXMJNZTJXYYZZF]^aJcWdXfJ
~dop	l3I9J=J>J?G@YA_HFIJKJR[VKXJZG][_[aIf]
~dor	S!I#F%E&J(Y)[*Y+G,[-D.X/G0H1G2I3D4b6Z7]9D;I<J=F>H?C@HBCCFDCFXGGHIIJJcKCLIM]NCOEP^QIRXSETFUYXEYXZE[H]Z^J_HaYbYdZeGgFhF
~dos	e!Z#I%X(H)I*]+K-H/J3F4[7[8[9X;J=I@KAJBGCGD[HZIFKEMHNIO_PXRJSJTJUIVGXIZG[J]G_JaZbKcJdJfIhH
~dot	y*ZIHNZZJh]
~dou	l!J#Z%KBJI[K_T[ZJ
~dov	p-ZHFZ^
~dow	K!]%C&H(B)E*I+F,H-G.I/^0H1F2H3D4Y5a6F7D8F9A:C<H>E?[@GAEBCCIDCEGFGGFHYICJIKELEMbNIOFPDQHRESeTIUDVCWFXDYGZE[_]J^W_FaCbdcadJeGf]gbhI
~doz	s9KHGI[KZV_ZYaJ
~dpa	wEFHFKZNXWJd]eZ
~dpi	w<^
~dpo	m-E0Y9Z@]BJHJKJN]X[ZI_ZaIc]
~dpr	i%I(_)F*D-I/J@JEJH]JJKKMJNJPZZIg^
~dpw	u#b%JHH
~dr^	j#J%J-X3^9I>[@JBJCJIJK[MZQXZHhI
~dra	a!Y#G%Z)I*Y+[,J-E/I0I1[2K3D4Z6J7I8[9E:G;I=G>G@aAIBECXDFFJGGIEKCLGMDNFO]PHUIXEYJ[Y]F^__HaEbHcIdHfZgYhI
~dre	U!H%F(E)[*H+I,J-E.b/F0J1J2I3a4I5J6I7F8I9G:Y;J<J=G>Y@DAGD_EEFIGHIJJHKELHMFNHOEPHQJRIS^TGUEVEWGXHYJZG[H]E^G_FaHb]c_dXeXfdgFhG
~dri	Y!H#^%H(G)I*H,J/I0I1X2K3X4H6I7I9C:Y;I=H>C?F@DAICFD^EJGHH^J]KEL^MGOGPHR[TGUIVHYJZA[I]]_Ia^bGcFeJfGgIhF
~dro	c!J#Z%^(])Y*J+I,[3H4[9I:J>_?E@HBGCIDFG[HIIHJJKGMHNIOJRGSJUIVYWJXYZC[J_JaIbXc[dJeYfGhJ
~dru	k8]9J>G?J@ZC^H^IIKJZFa[
~drz	h#J,W-Y/]4J>J@WBJDJHGIIJYMIN_O[PZdIhJ
~ds^	f!X#I/J3G>K@ZBIDYHGIEMKNZO_VJ^ZaIe[
~dsa	p)K@_BJIGUZVZWKZH
~dsc	i>[ZIbb
~dse	n9H>^@IBKHaZG]I
~dsl	yHHT^
~dso	yHXI]ZJ
~dsp	uN^ZJ
~dss	wG]HXR[SJ
~dst	j#G%I&I*K-I9H>K?J@JAKBJFYH]IJRIS_TaZJ_HcJfJ
~dsy	^%_(J-J0^1J9JBHEFGZH@IKMJNJPJRIUJVJWIZH]JcJd]eYfc
~dt^	d%J(I*Z+Y/I3I7X9I:J>G?]@IBGDHHCIFJXK_L[OIPJSYTJVIXJ[J]I^Y_JaHbIcHd^fKgYh[
~dta	yIJKZZZhZ
~dto	h)bHI
~du^	f#Z%Y3H9J>^?I@IBJCXEXGKHFIJMJOJXJZIa^dZfZ
~dua	k!X%Z*Y/[9J>Z@XAXC^HEK[PGZH
~dub	uA[KaZJ
~duc	a!](I)J-X=H>I?J@IBGIIJcKJLZPJTYV]ZB^X_JaZgK
~dul	q-J4G5H@JBJJ]ZIdIgbhZ
~dun	_!I#H%J&a(I)X-I/I3G4J7J9J:J;J=I>H?F@WCIDHIIKYMHNIO[PIRJSJT[UIVZWJXJZ][I]I^J_JaYcadJfIgYhI
~dup	h%I&J3HAdH]cJfI
~dur	_![#F%](I)X*J-H/J4X6J7J9I:I=H>G?H@GAKCHDIEKHBIIKHLJM[NIOZRJSIT_UIVGWJXIY[[J]c^J_JaXdHeXgJhI
~dus	n!Y#[%J&IAJBHHDNJPJZE^]_[gZh[
~dut	p=^>IBJDJHIZY]YaZf[
~duu	y@XHJT[
~duz	s#]9JHJXaZJ
~dva	o-J9Z;X=[HYRJSJTJUIc^d]fJ
~dvi	r)Z-J:[BJHGKKS^UHVJZ[
~dwa	o?aBJHJI[K[ZE
~dwi	k(J*_-K@XBJHGIINJO]S][[
~dwo	r*^A]CYHI
~dwr	k%a(_BKGKHCKHZG^JdXeJfJ
~dy^	Q#F%D*^+c,H.I/I0H1Z2H3J4G5H7G8F9X:D<[=E>F@[AFBHCYD[EHFGHCIEJHLYMDN]OEPEQIS]THUZVDWXX_YGZC[F]DbYdYeGfZgFhD
~dyg	y@^
~dyn	q3Y>YDYHYO[
~dz^	u(^9[>[?[CHHHZJaG
~dza	l#J%[-H3I6[9I:Z>I?J@IBICKDJFJHHIYKINIOaPKXJZYcJd_gJ
~dzi	U!D%C&I(H)F*E+Z,G-C/I0F1F2G5H6F7F8F9^;a<I@_AFBYCKDHEGFFGFIEJGKFLJMXNHOJQHRZX_ZZ[E][^F_Ea^cHdDeGfXgG
~dzn	w;]GYd[
~dzo	s#G%[3J9]B[GKHJO[hX
~dzw	y9Z>]HIZJa]
~dzy	u>[@[BJHJRZZZfJ
~e20	u-aIF
~ea^	e!J#X&J)G-I9F>I?J@IBYDJFYHZIIJXKFMJNJTJUJVJXJZcaJh[
~eac	U!^#^%Z)H*I+I,J-^/E1I2X4Z5J7H8X9J:G;J=G>Z?E@JAXBCCHEHFJGFHCIEJYK]PIRGTGVFWHYXZE[I]G_EcbdHeIhY
~ead	P!Y#c%X&J(^+],H/G0K1F2G3X4F5I6Y7G8F9[:E;H<I=E>]?IAGCEDEFHH^IAJFLFMCNCOEQHR]SIT^UGVBWJYJZE]B^D_IaDb[cEdEeGgZ
~eag	l(I)[*J0]HWVYaI
~eak	Z!]#J%J*K-_1Y3X4J9H:K<Y=J>I?I@XBGCJDHFYGJKGLJMJN]OJPJTJUZVHWJXJY[ZE]J^J_JfHhI
~eal	f!Y+J9]BJDIHZS^ZFfZ
~eam	U#H*H+J-G/I0J1K3F4I6Z7I8J:^;J=H>B?F@DAJBECIDGFIGIHgIDKGLIMdNGOHPHRISHUHV]WIXHYYZG[I]G^HaFbHcHdIfHhF
~ean	]!H%]&Z)J*]-G1J3G4J8K9F:J;I?H@^AbCIDHFJGJHEIIJKKFLJMZNFOIPITGVHXXYJZZ[J]Z_^aGbJcJdJfIhG
~eap	yHIK[R[ZI
~ear	R!^%D&J(E)H+b,I-^.C/G0I1]2J3D4H5J6H7H8G9J;H<J=E?WAGB[CDD@EIF[GDH^IDJHKbLXM[N]OIPXQJRHSHTZUHVEWIXGYHZ?[W]G^XaDbGdGeGfagGhE
~eas	P!J%H(F)H*H+I,J-a/Y0J1X2J3J4I5J6J7H8I9a:F;J=D>C?GAIBYCFFIGHHZIbJHKELJMFNbOIPGQKRHSHTJUGVFWIXZYJZb]F^G_HaGcGdHeJfGhG
~eat	V!E&J(D)G*H-F.J/H1I3F4G5J7H8]9]:G;I<I>F?E@HAHB[CIDFEJFGHXIFJIKZLHNEOIPERHSETHU^V]XHZ@[H]G^X_]aGdZecf_gHhF
~eau	^!J%I(I-F/X3F4J6J7J8Y9^=J?[@XBZCHHCIFJJLJM^OHPJQZRKSJU]WKXJ[Y]Z^J_KaYbIdHfJhG
~eav	e!b#J-K/X3J8K9H>I?I@GBJG_HbIIKINJPJVJZCaJhJ
~eb^	sF]HYN[ZHaX
~eba	H!D#C%^&J(C)E*H+G,Z-D/H0[1[3E5X7G9H:J;I=[>E?EA]DDEGGXIEJXKBLEMFNCOHPWRYSFTEUBVCWEXGY^ZG[E]E^C_]aFbHdcebf[hC
~ebb	j!J#I)[.Y3J9I=Y>I?J@IBGDJIJKHLKM_NJOXTZVJZG[[]YaIbYfKhZ
~ebc	yH]
~ebe	c!J#[%J(I-G0Z3I7J9H:Z=J?HCIDHGJHYMFNHO[ZB]Y^Ia^bIdJfJgZhZ
~ebi	o(J)Z>JI[ZI[XcY
~ebl	e#_(J)Z*J+Y-Z3G7K9G>E?G@GBHCGDGHGIYK[MJNYPIRJUIVIXYZE[[]H^Ja[bIcXfI
~ebm	oBZHZM^ZIhG
~ebn	y5X=[HX
~ebo	Y!H#E%H(Z)Y+J-G/I1J3X4J6Z7J:I;X<]=I>E?bB]CHDHGJIZKJLIM[NHOGPIRJSIUIVGXHZF]GbYcHdXeKf^gIhG
~ebr	Z!Z#F%H&I(])Z*F,H-].J/I1J2J3E4H5J6I8X9D:Y;[<K>Z?I@CA[BECXDHEJFIHBJJK[MENEPYQJRKSHUGWIXGYI]b^[_ZaIcHdEeJfFgIhF
~ebs	lH]IZZY
~ebt	r(Z@[XYZI
~ebu	c4Y6W8ZBJDYEZZHbJcfdYfIgJ
~eby	w+[@ZDZHZZH
~ec^	Z!I#H%G([)J+J,J/I0J2J3[4I8J9E:Z;I=H>H?_@DAJCHDEEJFJGJH=JJKYNGO^PZSITZUHVEWIXXYJZE[a]G^I_IaDdIfGhb
~eca	S!H#X)X*G,J/Z0J1J3H4H5^7I9G:X=I?G@ICHD]EZI[JHLWMIOYPHR^TXVXXYYEZC[J]Z_IaFbIdXeJfHhF
~ecc	d#Y-J/X3X5X9I=J?I@IBICIDJHDIIKXM_NIVXY[ZH]JaJg[h_
~ece	Q#Y&J([)I*H+F,H-B/G0H2J4G6H7H8H9E:I;J<J=_@^AHBHDXEJFIGGH[IDJIKdLGNDODRHSGTGUBWFX[[I_Fa_cHdaeIfHgGhJ
~ech	T!C#J%e&I(c)E*E+G/[1H2G3C5H7F8G9J:C;a<Y=C?C@YAFBXDBFZGEHGIGLaP]RFSXV@WFYFZI[E_DaAbKc[dDfB
~eci	T!D%G&b(D+H,I-K/G0I1H2I3C4G5X6^7F8F9]:E;I<J>DBJCFDEF_GFI]JEKCLGM^N_OHPFQJS[TGUJWYXF[E^F_Ga[cEdEeHfJhE
~eck	Y!I#I%Z&I(F)I*Z+I,G-E0J1J2]4J5^6I7I8I9J:G<K=J>E?G@CAIBBC_DYF]GHIcJ_KJLXMFNZOGPHRJSHTIUFVGWHXGYJ[G]I^Y_IaGbHcHdXeYfGgIhE
~ecl	j#](J-J>J@ZBGC[DJHJIZK[MXO[ZDhH
~ecn	s>J@IKJZFhc
~eco	P!D#B%C&J(C)E,H-W.I0H1G2H3Y4F5H8_9B=E>[?I@_AGCeDYEHFGH[IBJaKELEMFNAObPEQDRFSITJUIYGZG[G]X^E_FaHbGcEdHeGfDgGhb
~ecr	U!F#F%[&J)H-F.J/G1I2]5J6d7H8Y9F:G;I<I?^@HAHBDCHDFEIFGIEJHKFLGMENDOHPYSITGUFVDWIXHZF]G^F_]aGb[daeYf]gXhE
~ect	>!I#<&b(E)E*E+C,]-Z.C/F0J1f2e3X4W5B8d9F;]<b=>>A?B@>BCC=D:EAFCGdI@K:LBM@OFPCRcSETJUEVCWIX>YZZD[B]<^G_ba@b@cdfcgBhY
~ecu	Q!E#F%X&K)X*^+_-G/Y0I1I2I3E4E5I6G7G8H9G:F;[<d=F>^?Y@AAHBDC[D]EIFIGHHFLHMEPEQ^RHSHUFWHYaZX[F]F_HcFdGeHfFgHhF
~ecy	yKZ_]
~ecz	l#K(J*Y-J.a3J9H>[?[@XBJCYDXHDIHKJNJQXXKY[ZH]IaHhK
~ed^	C#^%H&F(I)@*W-F.G/Z0D2D3W4G6G7D8_9=:E;E=Y@JAEBJCbDCFII[JIK]LZMKPDRFSBTJUFV]WDX_YFZ][C]c_HaHbEcIdEeDgZhI
~eda	b#X(Y)J+]-F/J2X3H4J7J8J9^:I;Z=I>F?E@YAJB[CGDYEXFJGIHALJM[NXOIPIRJSITIUHVGWJXH[J]G^YaHbGcIdIfYgJhH
~edd	s-H9I>I@HBJH^IHKJZa]IhJ
~ede	K!X#^%G&H)E*G,c-G.G0E1J2F3?4B6H7k8I9Y:C;G<H>C?D@YACB^DDEGGDH[IHJHK[LENEOCQFRDTAUXXXYEZY]?^A_@cBd@eEfKgH
~edg	l.]HZ
~edi	Z!X#F%I(G)I*Y+I,K-_/J0J1J3D4I5K6I7_8I9Y:F;^=Y>A?DAJCJEKFIH^I[KCLINGOYPFRISITXUGWIXbYJZ>[H]Z_IbDcWdHeJgJhF
~edl	m(I1X3J8]9H>H?I@IBXCJDIF[HEIHKIMJNIPZV]XJZE]aaHhZ
~edn	g!H#_%[(I*Z-I3H9H:H=J>Y?X@EAZBICaDIFZGYHFIGNIOHPIRJTJUJVIWKXG]I_YaHbJdJh[
~edo	^!J#X%H&J+[,J-F/I0J3G4[6I7]8J9C;J=H>[?Z@_AJCEDFFJGJHEIELIMFNGOHPHSJT[UHWKX^YJZ[[W]G^H_IbHcIfHgJhZ
~edr	f-H4[8X9I:[>J?I@JBIFHHcIHKJN[XKZI]JaJfJ
~eds	y&JFZ
~edt	h)bHINK^[
~edu	l,X9J=I>JEXHXVI]beZ
~edz	k!J#J%H(X-I/J3J9];c>I?I@XBHDJGKHFIJKIMJNIRYSZTIUJXZZE][aGcJdJfIhJ
~ee^	a!J#J%Z(I)I*c+J,J-H/Y0J3I4J6I7I8J9I:J=f>I?G@ZA^BHDGGJHFIGLKMINIO[PHRKSJUJVHXJZE]I^J_IaJbIcIdDeGfFgJhH
~eec	b!J#J%Z(I+J,Y-I3I4Y6W7J9J:J>I?I@HBIDIFIGYHEIIKHMJNGP]UIVGXJZX^JaJbId_eZf]hH
~eed	M!Z#X&J(J)G+G,I-E/Y0F2H3Z4F5X6H9D:E;H<Y=[>X?F@YAFBWCcEZFIGGH^I[JGKBLHMHNDOEPJRHSHUFWGZ^]D^F_FaDbGcDeHfJhI
~eef	d#Z(I)J+J0K9H:J;I=Y>G?I@YDYFXHIKFMIOHPIRJSJTIUYW^XJZY[K]I_ZaGbKcIdYfYgKhI
~eeg	y*[3Z@YCIHI
~eek	]!Y(H*J+I-G/X1E3]4G5X6J7I8X:H;J<J=HAIBCCXDWFJGZH[JJKILHMGNXOGPHRISJTGUHV]WKXJYXZZ[I]G^I_ZaHcKdJf[gIhI
~eel	j#]-I9J:[>H@XBJDJIYKYMJX]aJdJfX
~eem	e#J%J(H)K-Z3F9I:J;[>I?J@IBGCID[EYGJIYK[NIPZRZVIWJXJZ_]JbJdKhJ
~een	J!I%G&H)Z*B+Y,F-].H/A0E1G2G3D6[7D8G9?:B;E>X?ZAHD[EEGIHII^JYK_MCNCOHPIQGRFSBTBU]VZW]XGYHZF[a]Z^BaZbbc]eEfIgFhE
~eep	V!H%I&J(H*I+]/I3H4J6J7[8J9I:H;J=I?F@^AJBDCHDXI[JJKXOIRJSJT^UHVFXGYJ]G^[_IbHcIdJeKhY
~eer	R!D#_%B&H)a*_+Y,Y-E.J/G0X1F3^4C6E7G8E9Y:C<J>J?F@]B[CCDZHAJGK]LJMHNDOCQGRDSXUFVJWYXbZG[C]I^C_GaDbCcEd]gYhY
~ees	f3J4Y9I>J?IA]BJDJGFHEKZMYNJOKVJZ]]KbJc[dYfHhJ
~eet	Y!J#J(J*J+Y-Y/Y3K:K>D?H@JBGCJDIHaKHLJMIN]OJTJVIWJ[^]aaJbJhY
~ef^	r!X9J=[>JHFZ]aHf[
~efa	d#J(J*E+J-I4[>]?I@^BICJDGH[IHKHNYUKVJY^ZE][aIb^
~efe	a!J#[%J&]([,X-G/J3I4f5J9G=I>H?Y@HBHCIDJHXIHJIKHMGNIOJPIQXRJTJUJVJXIZC]I_JaHbXcKdJfJhJ
~eff	oBZHZLYTYZK
~efi	U#H%J)J*G,I-I.J/I0J1J3^4I5I6J7I8I9I:I;J=X>E?J@GAJCIDEFJGIHFIGJHKELINAOGRJSZTIWiXGYJZX]E^I_IcGdGfH
~efo	M%E&H(D)G*J+G,H-D1H2H3_4E5X6G7F8F9I:D;G<I=E>]?[AFB?C^DeFGGFHWI@JGKYNBOfPFQHRGSFTJUDVBWFXYYGZD[E]b^F_EaJb[cDdEeHfDgFhG
~efr	y*W-ZZZ
~eft	X![#[&J(F)H+G,F-H.J/J0I1H2I3H4H5X6I9Y:G;X<J>I?F@XAXCXDZEIHWIIJHKCMFOEPIQJRXSGTFW[XEZ@[H]c_]aFbGcGeJf[gH
~efu	O!X#D%a&J)[*G+H-]/c0H1I2J3D4F5J6G9F:I;I<J=^>E@YAHBCCFDEEHFGGFH@IbJaK[LHMBOXPYSDUHWHXFYI[G]F^HaFbDcFfEgF
~eg^	[!I#I%F&Y(a)]*b+J,J-G/J0J3J4H6J7J8J9F:H;J=H>F?F@_AJBHC^DFEJFIGJHAIZJJKFLJMHOHPbRJSJTJUIVDWJXHYJZB[J]Z^Y_IaZbIcIdIfIgJhI
~ega	S#D%g(b)E*C+G,G-B.X/G0H1H2G3B4E5I7F8I9Z:E<I=E?B@HAFBACCDCEHFEGEH[IEJHK@LGMCNXODPfRYTGUDVaWGXXZE[F]a^F_EaYbYcCdDeHfDgGhD
~egd	q(Z7J8X:J>J@ECZDaHGIJKJTYVYZFhJ
~ege	[!G%H)I*H-G/I0I1J2J3]4H5X6I7H9G:G;I?X@CAIBDC[D^EXFJGaHDIJJXMEN]OYPGRISJUHV_WJYJZ?[G^^aEbGcHdJfGgJ
~egg	p!Y-K=Z>]?J@[BHCJHGKKU[VK]ZaH
~egi	I!F#D%E&I(E)B*G+j,F-B.H0E1G2H3I4F5G6F7E8F9C:D;F<H=H?_@EAFBZC_DgEFGEH[IAK@LEMCOaP_QGRFSETEUGVCXCY[ZE[E]E^E_DaBbKcHdCeFfBgEhC
~egl	h#J.X3J9I:K>H?[@HDHGYHCIINbOJRXVZZE][aIbZhJ
~egn	u*Y=]>IHHZYa[
~ego	W#E([)E*I-Z.H/F0G1G2H4F5I6G7G8]9I;G<J>X?BBXC_DJEGFGGJH@IZJGKaLIM^NIPDQHRFSFTDUEVYWFXCYFZD[HaHbJc]e]h_
~egr	b!I#I%H([)H*Z-J/J3J6J7K9J;J=Z>J?H@[BFDHEGHAIIKIMIOJPJQ[ScTJUDWIXZZF]J_IaIbIcHdbe[fDgIhK
~egt	b#I%K(J)J+Y,X-]3I4J7Z9H:J;J=J>Y?Y@JBICYD_GXHDKZMJOZPJRJTKUIVIXI[K]GaHbJcJfJhH
~egu	Z!I#F%J*Z+G,J.J/I0I2J4H5J6I7H8Y:H;I=X>G?^@YAHC_DIEIFJGXHEIDJJKDLIMGNZOGPFQXRHSYWIX[Y]Z@[H]a^I_HbHcGdHeJfFhZ
~eha	e!J#I%X(H*J-^3I4I6J9G:J=J>G?Z@GBGCIDHHWI^KZMINHPYRJUZVHXJYZ]H^JaIbJcIdYeKh]
~ehe	_#G%H(Z)a*c+J,[-I/I0J6J7H8J9G:I;I=H>H?F@JAJBFCDDGGJHAKELJMGNFOIP_RISITXWWXGYJZJ[W]F^I_IaHbHc[d^eJg]hH
~ehi	g!H/F0I1Z3Z4J9[>H@IAIBIDJGGHAIJKJM_NWPJR^THX[ZG]J_]aGbYcJdJfHhK
~ehl	X!H#Y%Z&^(K)I,X-G/X0J3Z4H6Z7H8Y9G;X=]>G?HAJBECXDEE[FIGIHIJIKGLIMGPGRYTHUGWXXGZ_[X]G^J_IaGcGgIhF
~ehm	o>K?_@JHIIIK[N_ZH
~ehn	h-]=J>J@XBJHEIIJZKGMJNaZ^]JdZhJ
~eho	g!I%Z(_)J*J,X-I1J3I4J9Y:J;_=Y?I@HBICJDIIHKILJNJOJPYRKTXUJVHWJXJ][^K_JaIbJcJfJhJ
~ehr	_!Z#G%X(I*X+Y-H/J0J1Y3I4H7J9I:I;J<Y=^?YAZBHCXDHEZFKGIHDKZLJMINJOGPHSJUIVGWKX[Y]ZF[I]H^JaGbIcFeJgJ
~eht	X!J#H%G(F*H,J-]/I3[4H6J7I8J9E;J>]BGDYEJGIIZJJMZOHUHVJWJXHYY[X]I^[_IaEbXcHeIfYgI
~ei^	Y!Z#_%H(G)I*a+I,J.K/X0J1J3D4I5K6J7I8J9D:G=G@aA^CYDWEJFJHAJJLINZOYPHRISHTWVFWHYJZG[H]b^I_IaIbHcHdHfHgIhE
~eia	s#ZH[JY
~eib	Y!H#G%^&[(F)H*J+J-H/I1Z4Y6Y7I9H:H;I=Y>D?G@FCGDGEIHGIJKELKMHNGOXPZR[SITIUFVEWIXHYYZG[W]H^H_Xa]bGd^e]f[gYhF
~eic	Z!J%H(H)I*X+J,J-^/]0I1J2Z3[6I8J9F;I=G>F?F@XCXEIFYG[HBIdJJLIMXNEOZPIR]SITHUHVGWJXHYIZ@[H]G^I_HaFbHeJgJhJ
~eid	e!J#J%I(H)J*[-K/J3I7K9]:H;J=I>I?Y@HA[CJDGEIFZGYHFIGKHMGNcOJPIUFVHWaXJ]H_GaHbIcHdGfJhI
~eie	w9^HE[X
~eig	X!H#I%a(F)I*G+I/^0[1I2J3E4G5J6H7J8I9F:Z;Y>G?ZAHBCCGEJGHIDJYKGLGMDN]OZP_SITHUGV^WIYIZF]F^_aEbJcGdEgIhD
~eik	q3J4]>IGYHIX[aZfZ
~eil	d!Y#J(J*Y+Y/]3I4J9G:J;J>G?]@ZBIC_HIIIMHNHOIP^SJTJXIZA]^_JaHbKcJdIfIgJhX
~eim	T!E%]&](Z)H*I+H,Y.J/H0I1I2J5J7Y8I9H:]@DAICEDEFIGHHGIEKCNJQJRHSZTGWYXFYIZZ^H_Ga]dDeYfIgXh^
~ein	G)F,H-C.X/A1G2F3J4]5F6E7J:Y;H<F=[>I@IACCXD]EYFIGFIZJHK]MDNIPXRDSZTFUZW[XZZa]H_Ba[bEcEdFeEgF
~eio	m#J-J9I>[?J@JCYHIIZKJT^ZF[X]]aHbY
~eir	V!I#I%I(J/Z3J4J6J7G8^9X:];Y>G?FAJBBDXFYIEKJLZUZVZWIZC[]]HaIbHcIdXeJgHhX
~eis	b!J%I+K-G/G4J9Y;J=[>G?G@EBHC^DXFZKDMHNaPIRJTXUGWJXI[I]G^J_ZaHcIdZfI
~eit	Q!Z&J(C)H+[,F0Z2Y3G4J5H6F:X=W>E?Y@YAFBHCbEFGHHGIZJFK^LFNCOWPER]S^TYUCV@XXZE[D^DaHbDcXdBeIfYhZ
~eiv	d(I+J3I:J>Z?I@KBICJDIH_IKVZ][a[
~eix	o@^KZXYZ]hJ
~ej^	_!F#G%Y(X)H+I,I.J/I0J1J2K3D4H6J7I:Y;I=JAICXDEFYHJI]KXMZNFOFP]QJRISITXU[WGXXYIZF]Z^HaDbHeJfHgHhG
~eja	b!I%K(H+]-H/Y3I6J7J9H:I=Y>Y?GCHDEHDIFKbLJM^NIOITJUJVGXYZX[I]H^I_[aGbHdJfJh]
~eje	V!E#G%I(G)H*I+a,I-_/]0I1I2J3G4I5J6H7H8Y9H:G;J=H>HAIBKCHD^EJFJGHI[J^LIN^OIPFRISHTIUHVGWHXIYJZI[I]]^G_FaIbFcFdGeIfGgH
~ejl	n(J+J3^9J=J>H?^@JBHCID]HEIIKKM[SIUIVIZF]Ia_bKfIhJ
~ejo	o0X3I?[HGP[Y^aIfZ
~ejs	yVKZ]
~ek^	a!Y#G%G(H*Y-F/X1J3H4I5J6J7I8X9X:H;J=I?H@YAJBCDYFZGZH]JJKILIMGN^OIPIRISJTHUHWJXIYJ[I]G^J_[aHbYdJfGgIhI
~eka	a!I#H%]&^(G)J*G+J-Z/]0J3G4H6I7I8I:H;I=G>E?H@[A[BGCGDHEIFIGJIDJXKELJMGN]OZP_RXSJTIUIVGYJ[I]G^Ha^bHcIdEeIfHgHhG
~ekc	u;XEXcX
~eke	c!I%I&Y([)J*J,J1E2[3X4I6K7J8J:H;I<Z=]>E?G@YAJBGCEDYEXFZGJHDIaKFLJMINHOIPJRITIUIVHWJXIZ^[J]G^I_HaGbIdIf^hI
~eki	r7X9Z>I@JB_HZZJ
~ekl	o#J9J?J@JBZCJD[]Za]
~eko	k%H(J)Y-X3K:Z;Y>H?I@[BYCJDYHYIJKHMKVYZG[ZaZ
~ekr	l(J+Z-J6^9I>_?J@WBIDFHEIIKIMJNIXJZY[Y]IaHbadIhJ
~ekt	a!X#G)J*J+I-G/H0I2K3]4H5Y6J7I8J9G:H;Y<J=H>E@XAbBGDFEKFJG^HEIFKGMGNHOFPHRJSJTIUIXHYWZB[I]G^J_daHbZc[dGfGgJ
~eku	u1[9^BKHJIHNZdJfJ
~el^	O!C%C&H(D)E*D+E,G-Y.H/D0E1F3^4[5Y6b7H8E9>:I;E<]=F?]@KA]B?DIEHFFG]HcIIK[NZOGPCRDTJU^X_YZZ@[G^D_CbGcDeHfEgF
~ela	Z!G#_%I&J(D)I*H,J-D.J/G0I1I2I3D4G5J6H7H9[:[;H<K=^>[?DB@CEEHFIGHIIJIKBLGMYNJOXRHVEWGXDYIZ^[H][^G_Fb_c]dFeIgHhH
~elb	g#J(I)Y-Y9I:J<[=J>[?I@ZA^BZDIHCIIKYMJNJUYV_WZZC]I_GaJbJdJfJhI
~elc	k-b9X=I>I@IBJDIIDK[N[OXVKZH]Ia[hI
~eld	S![#Z%E&J(B,I-C.J/F0H1H2H3b4F5I6G8H:F<J=E>D?C@GAGBYCBDEEIFHGFHFIAK@L[MXNDOYPEQIRZSZT]UJWGXEYHZ][^]C^Ca_bbcFeHfDhd
~ele	K!C#X%_&G(F)C*X,E.H/E0D1Z2E3a4B5D9F:@;G<G=E>c?^@JABBHDdEEFCGbIDJDKALHMIN_OfP^QFRDSCTGV]W[X@YDZ>]H^C_[b@cAdHfAgDhA
~elf	Q!F%G(@)f*E+I,I-E.J/G0H1I2I3G4H5I6H7F8H9F:E;H<J=G>E@DA]B[CGEIFIGGHJIIJHKYLEMFNEPFQJRHSXT[UeVdWGXHYHZJ[X]F^c_EbIcDdDeIfAgGhE
~elh	i#X-I/Z3J9X?I@HBICIDIHCIHK[M_NJXJY[ZX]IaJbJh^
~eli	[!H#H%I(I)I*H-[/I0J3G4I6[7I8J:I;J=J>E?^AXBFCHDHHIIFJIKHLYMINHOJPGQ[RYSIT_UEVZWKXGYY[J]G^I_Ia^bacIdIfIhI
~elk	o-Y3J9J@JHZI]KJN[OYZGh[
~ell	K!H#F%F&G(Y)C*F+C,I-_.X/F0X1F2I3[4D5F6E7J8G9b:I;J<G=E>Z?Y@GAEBCD_EHGZH[JFLCMDPBQFRXSITXU^V]WEXAYHZ?[A]_^IaWbWcBeGfDg_h]
~eln	f#K(Y*J,X-I3_6]8K9F:J=I>F?IBJGZI]KIMJN_OHPJUIV[WJXJZE[J]I_JaHbKdIeJfJhY
~elo	_!F#b%I(H)J*I+J,J-Y0J1I2J3G4I5]6J8J9J;J=Y>Y?YAICGDGEJFKGIHHIHJKLJMENFOHRXSJTGUIVHWJXHZG[[^I_YaFbXd]fHhY
~elp	T%I(c)E+J/I3H4K7I8J:G=I>G?F@YCHEJGIHXJYKFMFNGOISHT[UHVFWJXGZ^[H]I^G_JaEbFcJdIf[gahI
~elq	yM]
~els	d!I%J&^(I3^7Y9H:[=I>I?Z@XCIDHFIHGI]JKKGMHNXPISGTKUGVXWKXJZX[J]I^I_KaFb[cKdFhI
~elt	h#Z(J+Y-H/I3[6Z9I:J=I>_?H@ZA[BECGDFHBI^KHNHOIPJS[UIVIWJXIZWbJfIhJ
~elu	b![#[%J(K*J+J-H/Z4J6[9F:J<W=J>X?GAJC[D[IGK^MZNJO_PJRJTHUIVIXIZE[K]H_GaGbJcJdIfJgKhG
~elv	i#J(J)]/J0[HEI[KKVYZFb^
~ely	f#I&X2Z9Z@^HDIJQ]ZX
~em^	C#F%B&D(@)D*F+F,A-X.D/b0Z2C3F4I5C6_7J8G9G:G;@<D=I?>@[B^DaEeFFHHIFJAK^LDM;OFPZQERISXUAVKWAX<YCZW[D]_^>_cbFcbdbeAfXh=
~ema	I!D#J%I&G(A)D*^,E.I/G0E1J3b4B5F6B7C8D9[:Y;D<G=B>Z?aADCXDcFCGDH]IJJEKCLEM[N@OGPIQFTGUXV@WDXcYDZH[B][^B_FacbDcGdCeEhH
~emb	X#G%G(X)I*H+J/I0K3G4I6J7I8J9E:J;Z=I>D?GAJBFCHDGFaGIHKJJK_LJMHNFOHPcRJSJTIUIVcWKXHYJ]G^G_JaHcIdGeJfIgIh^
~eme	Q!F#E%Y(J*G+G,H-A.J/J1H2W3C4X6I7F8Y9D:E;H?D@ZAYB[GGIcKeLDMCOHQIRGSGUFVIWGXEZF[Z]D^F_EaFcZdXeZfIgIh]
~emi	W!H%H&J(H)J*H+I,J-G/_0I1J3E4I6H7I:I;I=f>F?G@DAIBGCZE_F]GIHJIEJJLIMGN_OHPHQJRISJTHUIVHWJXHYIZA[J]G^J_FaGbIc_dFeJfHgJ
~emm	l#J3J9G>_BJCJDJF[IIPZVJZGaZ
~emo	T!F#E&K(G*G+X,J-I/K1H2I3X4X5I6H;H<J=Z>K?Y@CCEEIFIGGIGJ]KXLHNFOGPEQgSITGWIXXYaZA[H]F^Y_ZaEbIcFdFeIfEgHhF
~emp	N%E&J(C)E*F+E,H-E.I/F0H1H2H3J4F5I6G7F9C:Y;G<I=D@dAIBDDaEHGZHEI@JGLfN^OEQHRFSFTdVJWGXbYYZD[E]C_Fc]eFfEgG
~ems	o)]/]HHMIVZ
~emu	g!K#I(K*Y+K-I3H4e9H:J>G?HBICIHEIHKGMYOIPJSJTXUJV[XJ]JaZhI
~emy	w+[cYd]fI
~en^	8#X&E(Z)H*J+G,d.C/J1B2H3D4]5@7?8I:F<J=_>[?_@ZADB^CZDXEAFJGGHFI_JALGMDNCOIPIR_S<TIUFVGWHX_ZZ]^^B_DacbcdJeJfWgA
~ena	G!Y#I&G(E)]*G+C/D0E1D2Z3D4B5E6J8_:b;H<I=I>B?IAXC@DAEDF[H]K]LDMFNGOBPBQGRCSYTCUgV^WdX@ZH]@^J_?aGbDcCdZeXf@gChY
~enc	L!]#X%C&H(D)F*E+E-G.H/D0F1I2G3G5I6[7E8F9F:F;W<c=k>B?C@JAbBDCCDCEFFFGBHdIKJCK?LXM]NEOIQHSETGUBVCYI[E]I^EaJbEc@fBgFhA
~end	L!Y#]%J(J*G+E,E.J/G0E2F4C5H7H8H:I;F<G>C?EAFBDCIDHEEFEGCHcIAJbK^L[MJNbPDQGRCT]VEWDYJZH[[]^^F_Fa_bHcYdHgDhE
~ene	X!G#E%[&X)Z+H,_-H.J/H0I1X2[3E4H5J6Y7J8H9G:X;I<J>D?E@FAHBACFDEEJGGH@IZJZLXMDO[PZRGSGTHU[WHXXYIZC]J^__GaEdCfdgHhE
~enf	c-^<X@JBZIJJ_K[NFR[Y]ZGaGfI
~eng	Z!Y#Y%I(X)I*G+H,H-F/J2^4J7K8J9F:H;J=J?JBGC]I_J[KDLJN^OGPJRKSJTIUIVGWJYK]I^JaHbIcJdJfJhX
~enh	Q!D#K%F&J(G)F*F+F-X.I1H3D4I6J8G:G;H<J=C>Y?DAGC^DJEGF]G[HGI[K_MJN[OFPEQIRFSETEU^VBWIXCYHZ_[ZcDd[eHfJgIh]
~eni	P!E#E%b(c)F*D+F,[.Z0F1G2G3G4F6F7E8F;Y<I=D@_AFBXDBEFFFGFHBIGJ_NYODP[Q^RZTEUCVDWEYGZA]C^_aJbDcXdD
~enk	q#HBHCYDKHYI^M[VJZH^[
~enl	o7ZBJHYZH][_JbadIhZ
~enn	U!F#F&J*G+H,F.K/Y0]1Y2I3J4F6G7W8I9H:H;G<K>D?IAICFG]HGK^L[MXNXPJQJSZTFUXW^XGYJZ>[^_HaHbFcEeXf[gX
~eno	O!D#C%I&I(Z)C*H+I-[.H1G2Y3C4D5H:[;F<H>F?H@_AGC_DIEGFGGYHGIeKXNZOEPGQHRESETCWEYG]H^X_DaIbJcHdYeFfCgE
~enr	c+Z/X9J>J@IBICZDbH]IHKJMYVIZG]JaJbJhJ
~ens	V#F&J(E)H*G+[,I-C/H0G1H2]3a4G5J6H8G9X:H;H<J=^>]@BBJCEDHEIFHGZHXIBJIKZMEODPFRGSGTGUFVDWIXGYX[G^[_Ga_bZcEf_gHhD
~ent	9%D(H)F*@+D,_-[.B/f0h2B3J4@5D7_8B:F;C<A=Z>A?C@DAJBaCADFECFGGEH[I[JEL?M>PDR@SdTdUAVEWBX^YDZA]H^@aZc_dCe^f[g_hf
~enu	W!X#J%F&J)H+J,a-Z/I0I1J2J4G5J6H9G;^>F@BA_DHEHFIGXIaJIKJLYMFNERGSHUFWHYIZE[J^[_ZaHbFcGeIfEhG
~env	f#J&Z-^3J9I:K=F?KBIEXIIKJMJVJWIXIZI_Jabc^dZfJ
~eny	k%[(J)J4a5W@JBIDKHDIKLJP]TZVKZG^^fJhJ
~enz	[!Y#X%H&Z(H)J*J-G/J3[4I6J7I8Z9G:H=g>G?G@GBFCGEKFJGJIEJZKGL[OGPISJTJUGVHWIYJZE]H^JaGbHcYeJfGgJhI
~eo^	h#H-J9H?]@IBICID^HDIJKIM]OJT_ZG]Ka^bYhI
~eof	y>[HJM[
~eon	d!Y#_%Z*Y+X-H3J7Z9I@GBHDIF[HGIJKITYU^[KaJ
~eop	Y!H#J%G(Y)X*[-_0K1J3H4J6J7J8^9[;]=H>G?J@FAZBGEJG[HAJHKGMHNFOJPaSITJUHVZWIXHYJZB[X]I_HcHd]gHhI
~eos	u4[HKcXf[
~eou	q#YBKHXRKXHcb
~ep^	R%G&I(E)I*I+[,I0I1I2J3H4H5J6[8H9E:E;H<J=F>J?D@[AFBBDXH]JHMHOFPZQJR^SGT]UFVaWIXEYHZY]Y^Y_GaIbEcGdHhW
~epa	[#H%H(Z)[*J-Y.Y/I1K4J6J7I8J9H:G;K=H>_?G@YAJBCCIDFEJF^GZH]IFJYKELaMHNHOJPIRXSITIUFVaWJXIZA[J]G^^_IaHbYcYdFeJfGgJhC
~epe	g#]-K:K?J@IBIHEKbMJNJP]Q]X[ZEbJdJ
~epl	_!J#J%Z(I*J+J-G/I3I4D7J9Y:J=I>_?G@aAJBGCIDHIFKEMgNGOIPKUKVIXJZ@[J]I^I_JaHbYcIfJ
~epn	u*[4]?YHIL]ZJaJ
~epo	Y!I#F%H(J)X*Z-G/I1J3H4J6K7J:Z;H=I>F?E@FAHB[FJGJHbIEJKKGLJMHOIPHRXTIUIVJWJXYZ[[J]^^JaHbHcXdIfZgJhI
~epr	f#I-G3K9I>JHGIIK[NaOXPYRZVHX^ZGhZ
~eps	wDZHZRX^[
~ept	S!G%D&J(F)H*H+H,H-Z/b0H1I2I4H5J6H7I8I9F:C;I<J=F>C?]AIB^DEEIFIGFHDI^JZK^LEMXNWO_PHQJRHSITHUGVEWIXGYJZ_[F]F_FaFbFeZfFgGh[
~epu	f%X(J-I9I>Y?J@ICIDIHXIIKIMINJOKP]UJVJXGYZ]Ia[b[cJdIf^gY
~equ	O!F%C&I(a)F*F+],H.I/E0W1G2I3D4H5I6Y7G8G:E;H<a>C?G@AAGBZCdDGEbFHGGHZI_JGKEL]MEN]OFPEQHRHS]TGUDVDWGXHYFZC[H]I^F_FaFc[dHfCgJhK
~er1	q-]HGb_
~er2	u-^
~er^	2!I%=&D(X+X,A-F.C/J0C1B2Y3a4]5^6^7I8F:_;X>[?C@ZA]BID]EGFXG^H_IcJ_K]LEMBNJOePYQERXSGTDU<V@W>YGZG[E]^^X_[abbJcEd@e8hB
~era	I!]#Z%C&E)B*C,_.H/D0C1]2I3G5D6I7i<F=D>F?F@[BGCCDXEBGKH[IFJINAOBPeQIRFS]TBUBVIXDYGZI[B]E^H_DacbIdIeIgDhG
~erb	]!F#F%E(G)I*G+J,J-]/G0H1K3G4G5J6I7]8Z9F:H;d=H>E?^AIBECEDGEIFJGIH^IDJJKZLHMFNGOGP[QXSITGUHVFWIXGZB[H]J^__FaEcbdWeJfGgIhG
~erc	_!J%I(I-G3I4K6J7J9_:J;J=I>G?I@FAJCHDIFXGJHAIaJ_KGMGOHPIRJSJTHUJVZXIZX^J_JaHbJcYdGfIg_hH
~erd	O!C#X%[&H)_*^+Z,Z2F4^5G7I8H:F;[<H>c?DCIDYGJH<IIJFLIMFOEP^RDSETEUFVIWXX[YE[C][^D_HaJbBcBd^eHfBgDhZ
~ere	I!@(Y)A+_,W-J0[2E3E4[6_7Z8J9G:Y;f<I=F>H?Z@^AFB=CJDDEEHCIGJFK[LYMGNJOXPIQFTDU]VHWJXWZC[G]G_Bb@cJddeZfJhB
~erf	a!I#J%[(G)K*I+J-G/Y0J3Z4Y6I7J8J9[:X;]=[>EAJCaEKFIGHKFLJOGRHSJTHUJVHWJXIYKZD[J]H^J_HaJbXcKdIfHhH
~erg	Y!F#^%J(F)H*Z+I,I-C/H0I1H2I3E4G5J6I7H8]9B<J=G?ZA_BCCDDJEIFIGGH[IDJIKILGMCNFOGPEQIRHSHT_VEWHYIZb[[][^G_HaKbXdGeJfXgYhE
~erh	_#H%I(H)J*[,X-G/K4I7J9I:H;Y=H>F?aBFCXD^GXHBIGKYNHO]PJRKSJTXUIVHX]YZZB[I]G^J_JcIdIfHhH
~eri	I!B#=%?&F(?)C*]+D,X-A.H/B0Y1D3[4X5E6I7E8I9H:J;e<F=G?FACCfDbEHFDIJJELBMFNbPGQFRFSCT@UAVBX^YDZD[C]_^Y_Ba^b@cAeHfXh[
~erk	^!H#[%[)I*I+J,]/J0J1Z2J3]4I6I7I8J9A:H;H<Z=I>[@JAJB[CFDEFJGIHCIEJJKHMYOZPIQ]RISJTGUHWJX[YJZG[H]F^H_JaEbGcIdFeJgZhb
~erl	Y!^#F(K)J+H,J-E/I0J1J2J4I6I7I8J9G:X;G=^>]?[AJBIC_DXFJGIHEIXJJKILaMJN[PHRISITFUHWHXFY[ZF[J][^F_GcDdHeJfIgYhE
~erm	N!I#@%f&I(b)I*E,G-e/I1G2G3A4G5H6G7F8F:C;a<I=E>^?B@IAFBZCCD?EYFHGEHII>JFKGLFMBNBOGPYRFSFTBVXXBYGZG]b^^_IaBbbcHdEeGfEgEhG
~ern	M!_%H&G(F)D*G,F.H/J0E1E2F3f5G6K8I9H:e;[<H=A?X@WADBFCEDFEFFEGFHGIEJJKbLEMGRYSXTGUEVCWIXKZF[[]H^^a?bFcedGeGfHgG
~ero	O#B&H(G)F+G-B0G2H3e5H6F8F9A:D<I=D>b?]BHCADCEHFGGFHGJJKHLINCOfP[QHRHSFTXUDVIWFXYYFZE[^]J^F_FaZbIeGfCgF
~erp	_!I#I%H)J*J-J/H9J=J>J?I@GBHCZDYH^IIKILYMJNHOZP]SJTJVIWZZD[J]Y^J_[aJbYcKdIfJgb
~err	F!Z#g%F&d(?)E*D,_/E1F2E4Z5D6X7A9E:A;C<E=E>=??@BB_C>DAE[FBGEI>JFKFLEM=OGP@RGSbTbUGV@WGYGZa[a]^a=c[d?e]gBh[
~ers	K!I#I%J&H(Z)F*E,H-C.G1e2I3>4E5]6[7^8D9I:J;C<X>Z@[BXFFGEHXIIJEKBLCMHNAOIPIQIS_TCUYVZW[Y][J]@^GaHcId<eCfGgbhJ
~ert	M%]&X(F)H*J+I,G-c.X0X2K3J6E7D8J9@:D;[<]>E?J@YAECGEDGEHcIJKDLXMWOXRGSDU]VIWYX]YI[C]G^HaWbGcHeHfBhF
~eru	V!^#E&J(I)G*J+^,Z-D.J/G0[1I3Y5J7I8X9J:F;H<J>[?C@GAHEHFHH@IGJHLZMIOYPZRXTGUEVDWHZH[F]D_JaId^e]fZhI
~erv	B!>#B%G&E(D)]*C+A,E-=.D/G0X1G2Y3I4d5c6d8@9[:@;F=?>@?C@?ABBICADDEFFbG=IAJBKCLFNCOAPZQHRdScTBU_VJW@X@YbZ>[@]<^Da@b=cedYfhg>h?
~erw	Y!F#I%^&J(G)I*G+I,H-G.J/Y0H1F2X3D4_5I7J9D:F;]<J=J>E@JAHBDDZEIFHGGHBICKaLGMGNER^SGTXUGVXWIXEYXZH[G]]^H_XaDbFcZd[eGfIgGh^
~ery	O!C#E%Z&H(F+Y,H.I/E0J3J4F6G8F:E;G<I=E>YAFBXCYDZEHFGGFH_I^JZKXLEN]PYQZRIS_THUJWG[F]]_EbFcGdHeGfGgGhE
~erz	_!]#Y%I(I)J*J+I-X/I0J1I2I3c4I6J8J9[:^;J=H>D?H@DAJBECGEXFXGJHDIZKXLYMXOFPIRZSJTJUXVGWXXFYJZB[J]G^I_JbHcGeJfFgJ
~es^	I!E#_%E(J)I*G+H,H-Y.H/D0G3^4J5G9C:F<H=Z?CAXB<CBDAEGFFGZH_IaJIKdL[MINWO[PDQHRISCUHWF[J]B_GaYbYcDdDeF
~esa	V!d#G%G&J)Y*H+J,I/H0J1K2K3F4H5K7I8]9I:[;Z?G@FAIBFCHDFEaFIGIHCIFJJKGMHNZOIQbSITIU_WGXHY[ZA[H]H^H_HaHb[cGeJfFgIhH
~esb	e#Z1X?G@JB]HHT]ZJ[_bI
~esc	Q!_#C%X(C*K+I.J/E1F2G3K6Y7D9Y:C?_@AAFCDD>EEGaH=IFJGKGLEMBNEOZRGTIU^VXWFXDYYZ_]I^D_BaBbHcadcfZhE
~esd	h#K-J9J@aIJKIMINXPZR[UJXKZEbZdGf]gZ
~ese	9#C&H(^)[+@,A-=.^1X2D5]6E7Y9F;I<H=]@JB]DDFdGYH@I>KELGMDN?ODQESbTBUXVXWbYDZY[D^Ha^b[f]g^hH
~esf	lHaRXZJ
~esh	_![%K-J:J;X=Z>J?J@]CJDZIYMJNJVIWY^I_IaJd[fHhI
~esi	c%I(J1H3X9K=X>I@HBFDGGXHXIHKIOJUIVHXHZJ[Z]X^]_]bJdJh^
~esk	U!H#G%I(e)E*]+J-X/[3G6J7I8K9G:H=H>E?W@^BCCGGIHaIFJIKEL^MHOISHUHVFWJXIZF[I]H^Y_JaHbFcHdIfHgahI
~esl	k#]-I3J6X9H:J>I?J@JB]CJDJGYHEIJKJMJOZU^VJXHY[ZH][aJbKdJhJ
~esm	i%K9I:[;X>I?J@[A]BIDJG]HFIHKXMINKVJXIZF]J_IaJbYdafHh[
~esn	u-]3Z>K@ZHGIIK]NHOHZH
~eso	c![#G%[+J-H/J3I4Y8G9Y:J=I?I@GA]BYCJDGGXH[IHKGNIOITHVIXJZ^[K]Z_IaJbJfIhJ
~esp	T!F#a%G&J(G*G+H,H/E1I2I3K4G7H9[:G;H<J=G?D@YAYBCCEDJEHFHGHHXIaJIKHLHMJNbOXPGQJRGSHT^UGVEWIX_YIZG]Y^H_[aHbJdGeIgHhD
~esq	rZ^
~ess	D#]%]&E(H*A+D,C-^/]0D1I2H3J4E5E6B7J8G9D:I;D<F=a>^@JAGBbD[EHFBGHH_IDJBLFMANIO@Q]RFS^TGUJVFYJZ_[B]c^?_?aacHdZeGfCg?hD
~est	A%A&C)I*[+Y,@-I.H/=0E1H2E3G4B5D6]7E8e9_:f;E<C=X>G?^@GBcCCDGEEF?GFHZIDJGKEMYNDOEPIQ^S]T>U^V]XEY^ZF[C]H^E_]bBcHdGe?f[gEhF
~esu	j/^@HB[D]EXHFMFN[R[ZE
~esv	y3Z
~esy	l%H=KBHGZHHPJRdZJdXfG
~esz	i![#J%J(I)I*J-Z/Y3F4K7J9F:G=I>H?G@[B[CaDIEJGIHCIFK]MaNHOJPYTJUJVHWXXJ[I]J_IaIbGcJdJfIgJhH
~et^	6!J#@&D(Z*J+E,@-@.Z/Y2H4D6I8X:J;J<F=Y>^?]CEDFEGG^HWIAKIMCNEOZQDRGSYTDW[XGYGZY[H]a_ba]c]eGgahG
~eta	W!E#G%G&^(X)J*^+F,H.J/J0]1H2I3J4H7H8Y9C:Z;Y<J=G?D@BAHB]C^D]FFGIH@IBJIK[LHMENaOGRXSITGUEVCWHXEYIZ[[H]XaCcFdGfFh[
~etc	yHGWHZJd]eZ
~ete	]!Z#F%[)Z+J,I-X/I1J2I3E4I5K6I8H9[;_=G?F@KAIBECDDJF]GYHIIYLHMFNEOGPGQJRGS[THVGXGYIZ^[H]G^X_HaFbGcGdJeJfYgIhF
~etf	uBHH_NJ
~eth	N!K#F%H&J(D)F*^+_,H-[.J/G0I1I2J3D4H5I6H7[8H9J:F;H<J=B>H?d@EAGBFCdDaEXFIGGHYJGLHMGOFPFQJRISFTDUEVCW]XGYIZY[G]Z^H_FaBcIdGeIfHgGhF
~eti	e!J#]%I(J-I/K1^3J8X9I:J>G@JBFCIHIIIKcNIOYPJTJVYXZ[K]H_IaHbIdJfIhI
~etj	u)]BJHKIJKKUbVJZJ
~eto	R#C%E&J)D*b+[,a-B.H/F0H2H3Y5H6G8G9E;Y<I=J>A?d@@AYCdDFFHH@J[KALEMINBOYPCQIRKS[TEUYVZYHZH[I]C^I_]aBbCcEeHhD
~etr	_%I(G)J*G+J,J-F1J3]4J6J7J8J9D;X=G>e?GAJBECFD[EJFJGZH@IaJKKZLHMFNGOFPHR]SJTIUEWZXHZY[I^J_IaEbZcIdIfHgIhF
~ets	U!H#H%I*Z+Z,J-_/E1I2J3E4I8I:G;G=G>F?YAGC[DXEIFIGGHDJYKHMEPXQXRISYTFVGWHXGYIZC[H]D^F_EaYbGdJeJffgZhX
~ett	M!E#I%I&J)W*[+X,[/_0F1G4H5F6F7F8Y9I;J<_=J>A?E@[AXBHC@D?EHFFHZIdJHKYLFMANbOISHTDUHVIWYXBZI[G]H^E_Za^bEcFdCfFgDh[
~etu	X!Z#I%Y([+_,^-H.J/I0J1I3G4J5J6I7I8I9F:G;J=G?I@FAHCGDcE]FJGHHHIGKYLIMHNHOIPFQJRISXTHUFVEWXXHYJZ?[H]J_ZaFb]cYdCeafGgGhH
~etw	[!I#J%I(J*J-H/D0J1J4X5I6]7I8I9Z:I<[=I>G?I@]BICIDHGJHXIIK]LKMKNFPIQ^SFTHUJVJWJXIYJ[J]HaIbIcdd^fEgIhJ
~ety	p#^-J8[HGI[KHPZY[ZIdJ
~etz	P!G#Y(]*F+G,F-B0G1H2I3J4J5I6F8J9F:[;G=Y>J@JAIB[CXGFHEIBJGK[MJNJOXPIRGTFUZVZW[X_YH[H^K_GaXbZdFeIg]
~eu^	k%X-J3J9[=Z?J@IBZHXIJKHMJVJXJZ]][aJ
~eue	[!K#G%I(H*J+Y-F/]3J4J6K7J9Z=I?HCGDYGJHZIZKYLZM_OIPJTJUJVWXJZI[^]X^IaHbHcJdIfJhF
~eul	g#J(J*I3I9I>I?[@XCaDIHDIHKJNKPYSJTXU[VZXKZE[a]JaIcJhJ
~eun	m7Z9H>I?I@IBJIIMJVKZ]]bdIgZhK
~eur	R#[%I)X,Z-A/F0H1G2K4a5I7[8Y9B:^=G>D?B@IAXBBDDEGFFGIKDLHMIPYRZS]TIUIWIX[Z[[I^Xa[eIfHgGhD
~eus	i/X@KB_IKKbNJZB
~eut	^!J#I%J)J*K-X/I0J3H4I6c7J9H:G<X=X>E?K@aBGCXDGFZHAIFLJM^OIRJSYTHUYX[YJZF]H_JaFbGcIdFeJgJhX
~euv	r8YC]HKPY
~euw	]!I#H(X)K*I+[,J-F/Z0I2J3G4H6I7I8]9^:X;I=I>I?F@^AJB_CFDYGJIHJJLHM_NDOGPIRISIUHWJXIYJ]X^H_IaGdGeJfHgJhE
~eux	^!J#I%J(I*^+Y-G/X3G5Y7K9G:J=I>[?G@_A[BHC_DFHJLKMHNHOZPITJUJVGXZZ]]H^I_JaHbJcKdJfJgKhF
~ev^	e#](J*X/J3I4K6J7]9G:I=J>D?J@EAIBHDJHZI[LJMINHPJRZTJUJVJXJZF[J]^^J_HbJc]d]fZhG
~eva	c!I#H%J(H)J*J+J-]/X0I3H4J6I7J9G=I>G?HBYCIGJHYIaJELKM^OIP^RKTJUIVHXH[I]Z^J_FaIcJdIf^gKhG
~eve	I#]%W&^(F)I*Z,X/A0E2F4C7H8D;G<F=A@ZAEB]CED[EEFHGGHCJ]L]MGNdOBP]QFRFS]VGWJXI]B_CbCcGdEeZfXgD
~evi	V!J#[%I(G)I+J,I-b/G0Y1J3I4J6J7I8J9I:H;K=I>a?F@HAJBYCXDGEJFKGXHaIEJJK_NEOXPIRJSITFUIVHWJXHYJ]H^J_HaHb[cIeDfFg[hF
~evo	a!H#I%G*J-G/H0J2K3F4]6J7J8[9H;J=I?[@^AJBGCJDIH]IGKYLJMINIOYPYRKSIUIVXXGZF]X_Xa[bHdIfIhK
~evr	u*[CXHJLZaX
~evu	u9ZCJD^HJK]aH
~ew^	f*G+^-J3K8Z>H?JBJCIDHIIK[NJR]cZhY
~ewa	_#J(J)J*J-I3J4J:J>I@ICKDJH_IJMJNIRISETJUIVYXKZG]XaYbJcffFgH
~ewe	d#J%^(Y)J/Y0J1Y3K4J6K7J9H:J>X?J@^BGDIFJGFIHKGLJM]NXP_RJUJVIXJYXZE]I^JaJcJdHfIhI
~ewh	r-Z7Z:]HEdH
~ewi	g#K(J*Y-Y/Z3J9H>J?J@YBZC[DJHFIXK]M[TJVKZF]JaZhI
~ewl	s%X8^@[HEdZ
~ewn	q([3_:^>IDJHHIIKGMIOIZIaJh]
~ewo	y(J)^HZPJZI
~ews	y9]HJVX
~ex^	m-J9JH[IaOJZF
~exa	n9J>IDIGZH[O]PG^XcY
~exc	Y!Z#E%I(H)[*b+J,I-Y/J0K1J2Y3H4J6J7J9H:I;J=G?H@JAJBGCHDIFJGbHbIGJJKHMGNHOJRISJUGVXXYZC[I]H^H_IaIbIcHdGe[fHgIhH
~exe	u(])J*JCJL[
~exi	U!H#G%I(G)I+I,J-E/H0J1I2J3F4W5J6I7I9F:F;I=G>X?EA]CbDFEGFHGGHGIcJHKXLIMGN[OFPHRISHTHUHVFWXXGYJZD[I]F^H_caCbZc]dDeJfFgIhd
~exp	O!F#E%a&a(D)J*G,G-C.J/F0H2H4H5J6H7F8G9F:D;Y<I=^>E?D@@AGBACEDCEHF]GEHaIBJBKZLiMDO[PFQ[RGSGTGUFVEWGXGYHZ][F]_^C_FaXbEcFdDeGfHgGhB
~ext	S!J#H%F&H(F)I*I+H,J-F/I0J1H2_3a4G6I7H8I9F:f;I=G@_AIBKCGDCEKFJHYIJJ[LdMFNGOGQZRISHTJUHWJXHZ?[H]C^G_GbFcGdFeXfHhE
~ey^	T!d#G%H)G*J+G,J-I.K/X0J1I2J3[4J5J8I9E:D;I>H?e@IAHBICHEJFIGYI]JIMGOZRISITHWIXHZC]B^G_GbFcIe^fYgXhG
~eyb	n#Y9JH^ZKhX
~eyr	l+]3I?[HJIKKY
~eys	g(J4J6f9J?[@KAKHGIJOGRFVKYWZG]JcHdKfH
~eyv	w3[?ZDZHFOY
~ez^	^!]%H)H*H,J-H/J0K1J2J3K4I6I7I8J9^:^;J=G>F?G@ZAICHDIEIFIGJJJKJLIMHNZOKPHWIXaYJZ[[I^I_IaGbJcXeJfHhH
~eza	p+H9JB[D^PJUJVZZJdZeIfJhZ
~eze	c!Y#[%Z(Z)Y*I/K3H4J8J9G:J>^?]@YA[BGCHDGGJH@IJKFLJMINIOIPHRJTJUXVGX]ZB[X]Z^J_GaXbJfH
~ezi	o+Y3J4Z9ZDHGYVZ_ZcX
~ezo	w!X:JF[Z]
~ezp	q*Z?]CZDYHIQXY[
~ezw	y.^9J[X
~ezy	w4[CKHIS^TJZH][
~ezz	m*Z-J3J9I>J?^@IC^HFIYNZXJYZZIaY
~fa^	u#[HJN]
~faa	w;X
~fac	Z!I#H%J(H)K*[-e/X3G7J9H:I=I?H@FBFCJDGGJHdIFMHOJPJSJUIVXWJXXZ[[J]H^IaHcIdIfJhG
~fai	I#I&X(J)C*D+D-E.H/c0[2H3F4G5^8Y9E:E;Z=A>@?A@IBECBDFEIF_IEK^LEMIP^Q]SFTCUEVFWEXEYYZd[C]C^X_GaAcYdBe]fIgChF
~fak	y*ZC]ZF
~fal	R!J#X%I&I)a*E+G,Z-A/Y0F1H2H3b4a7F8G9B:E<I=]?B@GAGBACYDYEFFaGEHEIIMBNJOJPXQHSJT^UCVGWFX][E]C^H_FaBbDcGd^eHfJgFh[
~fam	yHXIX
~fan	u1[@JZZ]]
~far	k-J.Y3J6X9I>J?JA[CJHFIGKYM]NISJT[U]V]ZEhH
~fas	h!G#H)J+X-I3J9X>Z?K@ZBHCJDIHYKHMKNIOZRYUJVJXKaYb]hZ
~fat	r3Y9E:[B]DXHII[KJZH
~fau	^#J%J(J*D+J-I/K3Z4Z9H:J=Y>H?I@_BHDFEXHaIYKFOJPJUJVJWGXJY]ZE[Z]JaIb]cKdJfJ
~fav	l#Z-W@KHXK^ZZ
~faz	wHJNZV]
~fd^	p;ZA_HIK[OYZJ_HbY
~fdl	yI]
~fe^	m,F1Y@YBJFJHaIJK[NJZG]ZfX
~fea	d!J%K)J,J-J3J8J9I:J=Y?IBJGIHXIJKJNJPKSGU_V_WIZG]J^JcJd_eafG
~fec	f!K#J%I*K-G/J1K3I4J9]:J;I>H?IB^CJDJGJHIIHJWKIMJNIQIT]UZVHXJ][^J_JaJbJfJg[hJ
~fed	W!F#H%I(G)H*G+J,d-H/I1J3F4H6J7l8I9G:F=I>I?I@EAIBGCJDIEIFJGJIHJJKHLIMHNGPDRJSITIUIVGWJXIZC[J]I^H_DaHbIcIdEeKgIhH
~feh	X!H#Y%Z&^(K)I,X-G/X0J3Z4H6Z7H8Y9G;X=]>G?HAJBECXDEE[FIGIHIJIKGLIMGPGRYTHUGWXXGZ_[X]G^J_IaGcGgIhF
~fei	y![9[:[HI
~fel	l!J#](K3_7J9H=J>[?H@IBHDJHDIIKJMISIUIVIXIZZ]IaIfIh_
~fen	c!J#H%I(Y)X-I4J7K9G:H;Y=[?G@ECHDHGXIGKZMGNHQZUHWJZZ[J]^^IaYb^cJdHfGhI
~fer	P!I%E&Y(C)E*]+E-A.I/[0H1H2H3I4d5G6a7F8Z9A<I=G?c@HAFCDDAEGFGHXI[JFKXLGMHO]PFQHRYSFTCUYVCWFXDYHZD]Y^F_EaAbHcHd[hC
~fes	y*Y>[WY
~fet	s@X
~ff^	_!I#K%]([)Z+Y-I/J3I4J8Y9J=I>Z?H@GBHCHF[G[HHIHKHMIP]QZSJUEV[XJ[K]J_JaIbJcJdZfHgJhJ
~ffe	T!G%H(F)G*^+H,J-E.K/Y0I1I2J3I4H5J6_7H9F;Z<K>Y?_AHBHCHDFEJGXHYK]NXOYQIRZSHTYWHXGYIZE^G_GaDbGcFdXfFg[hF
~ffi	P!F#D%^&J(]+Y,I-E.J/Z0H1E2I3X5I6H7H8I9X:G;H<[=X>Z@EAHBCC^DEEHFIIJJGKCLGMcNEPFQJRHSHTeUGVXWIXFYHZH[F]E^F_GaDbFcYdHeIfFgdhD
~ffl	k-J0Z4X9JH_ZJ
~ffr	h%K*J-I2Z3[6Y9I>G?J@ICIDIHCIbKEMKNJO^VJXIZGa^
~fft	y?ZA]
~fge	j#J(J*J-H/J3I7J9F:K=]>E?H@EBZCHDEHCIGKZL]MJNHOIPJUKVYXJZ][J]baZbIfHhJ
~fi^	]#J%H&a(H*I-I/X3F7J:H>H?I@XB_CHHdIEKHNZVKWJXJZF[K]H^HaFcIeJfJhG
~fia	o,Y3[6]<XHHIX
~fic	I!F#?%Y&H(_)G*Z-B.H0F1D2J3Y4F5F6E8F:I;E<Z=J>a?J@FAEBHCeEFFFGIIJK>LDMaN?PBQGRISDTcUBVIWDYFZW[B][^J_DadbFdJeFfBgdhJ
~fid	l(H=J?gBIDJHBMIUJVFZDbI
~fie	^!H#F%J(I+I,J-G/J3b4J7Z8K:H;J=I?GAJC_GJH?IFJJKDLIMGNGPITJUJVGXXZI[H]Y^X_Ha[b[cIdIfJgJhd
~fif	y#Z=]ZJ
~fig	P!E#G%D&J(C)D+H.J/G0X1H2J4H5I6G7G:C;J<Y=C>E?EAHBCCFDGEiFIGIHJJHKFLHMFNDOHPDQJRHSGTGU?VdWgXHYHZ<[H]G^G_GaGcEegfBgGhG
~fij	y3[>]HJ
~fik	h!J#I(I*X-H7J9J?I@IBIC_DGH]I[KIMJNKO[PJVJX[ZD]Y_Ja]cK
~fil	N!H#C%C&I(^)F*D+Z,H-@/C0G1G2_3c4Y5F6G7E8G9B:D;E<I=E>I?A@AAFBACcDXEHFCGfIEJkKBLFM]NAO]PDQIRFSFTEUEVDWGXEYGZ?[F]C^D_EaHdEeHfEg]hF
~fin	M!G%E&H*H+I,F-F.G0G1G2H3D5G6E8C9J:E;F<H=Y?X@DBdCDDAFGIBJJKCLEMINFOAQHRFTHUIVIWhXA[^]b^D_ecBd@eFgI
~fiq	y#]3Y@[HJ
~fir	R#D%I&J(I)F*I,I-J/F0I1G2H3B4F5I6H7G8b9D:a;H<Y=E>H?CAGBJC]D_EGFHGEHXIIJGKAL]MKN_O]PFQIRFSCTGUZVCW]XEYHZF[E][^E_EaCbCcedEeGfBgEh^
~fis	w3_>]BJHH
~fit	w3I?ZCZHFKIO]ZDh]
~fiu	k/Z@[HGIYJYKJOZZ[aK
~fiv	f#^BJHXJJKHNIX^ZFa^
~fix	j#J%J*Y5^9G>_BIHCLJPIVKZJ^^fY
~fiz	n(Y,[3Y>Z?IBJC[DIHFaX
~fla	g-Y>K@JBJHYKJL[MKZG^]b_
~fle	uA^BZHGIKT[X^ZG_IaF
~fli	e#J-H/K0Y3J4X9I>H?JBJHdIIKJMJNWU]ZEaJcJhK
~flo	h![(J)[/J3J8]:I>I?J@HBHDJHYIXKJMJNJV^_YaJdKfIgZ
~fnu	w3_
~fo^	_*J+a-J9J>X?Y@JBJC]D^IHKIOJVIXJZH]JaJ
~fod	w,Z7Z
~foi	n#Z9J>J@^KJX_ZFa[hJ
~fol	]!I#J%J(H+X-]/X3G4J7J8J9Y;E=I>G?H@ZAIDIF_GJJJKHLJN_OIPGSJTGUIVGXH[J]I_Ha[bIcJd[f[gZhI
~fon	T!G%G&J(F)I+E,I-D.I/I0I1I2J3a4G5J6H7H8H9C:F;H<J=F>_?]@DAHBIDbEIFHGHH]IDJJKDLHNEOfPGQJRHSHTGWHXEYHZJ[G^H_GcGeIgIhF
~foo	f#Z9J>[?Y@JDaMINJO[ZH]IaE
~for	D%E(F)E*D+Z,B-Y.C/C0E1J3e6C8f:Z;A<J=J>C?J@JAZB<CbDdFBI@LdMINIO<PJQYRASWTHUEV?WDX]ZJ[]]_^IaBcDd@eAf>g@ha
~fou	T!G#^%G(G)H+I-G.J/G0I1H2J4^5I6E8J9E:F;I<J=F>D?E@JAbBZCEDEEYFIGZHII[JHMFNHPFS^UKVFWHYIZZ[H]F^J_baGbGcEdEeXfDgI
~fr^	l-J2]3Y9K>H@JCJDJHFI]KGO_XIZHa^
~fra	Y#F%G&W(F)G*]+Z,I-X.I/G0H1X2I3^5I6b7G8H;X=F>G?[@GAGBCCCDAEGFHHXIYKXMDOJQIRGSGUGVEWIXaYHZI[G]E_EaDdEeIfF
~fre	]#I%Z(I)J*J+J,J-Y0J3G4I6W8J9I:Y=f>G?]BICFDXEKGIHXIEJJKHMGNGOIRJSIUHV_WXXJYJZG[Z]H^H_IaHbHcHdCeGfEgIhG
~fri	i#J(J-J/J9Z:J>G?I@ZBJCKDJIHJ[KIMJNIS^T^ZG_Ja[gJ
~fro	J#C%C(C)]*C,I.H/D0H1Y2G3H4Z5I6a8I9C;^>J?J@HAEBFEGFFGYHIJeK_MDOYP[QJRJSFUHWHYFZG]C^[_YcYeGfDgIhJ
~fru	j-J>J?[@[HFIIKbPXQZ
~fry	s3Y9JHGI_O[ZJ
~fs^	_#J(J)J*I,[-H3J7h9H:J=J>I?J@IBJDJIIKIMJNJPITFUJVJZGbJdJgJhJ
~fse	p)a-JBHHESYUbVGZIdJfI
~ft^	K!H#D%F&H(B)I*X+F,J-E.G2F3I4C6E7a8F9B:C;[<H>F?F@FAYGJIDJYKIL[MFNAOBPFQGRbSeTbUJVEXCZA[D]^^IaXbCcKd[eFf[gchB
~fta	y9K>[HXZ]cH
~fte	L!Y#b&I(H)F*E,G.H/_1J4G5G7E8Z9Z:A;F=J>A?C@XA]B[CIDHEIFFGDHJI@KALZNFOFPJQJRaSHUHVEWFX^YY[D]]^H_JaFcCeGfbgIhG
~fto	f.Y7JHFSaTJZIcbfJgI
~ftw	l1_H_IJJXcF
~fue	r#]-J9[@JIJKIMKPYVJZGc]hJ
~fug	n(X4[8^?ZCGDZHHT]ZJ
~fuh	s%XHHQXU[bY
~ful	^!J#I%I(H)J-H/J3H4]7K9G:J=J>G?JB]CJDIH[I_JJKZLJNJOYPJSJUHXJZ[[H]I^JaHcJeZfXhI
~fun	W!E#E%G&J(Y)X*I+H,H-C.Z/H0I1I2J3D4G5[6H7G8I9C:I;H<K>D?D@HAIBcDHEIFIGGICJIKCLGM]NHQJRHSGTFUeV_WFXZZ][F^F_YaEcGdDeGf^gIhE
~fuo	u#^9ZGXIJ
~fur	l>Y@JBZHGN]VYX[ZG
~fus	P!Y#D%_&J)[*G+H-^/c0H1I2J3D4F5I6G8G9G:I;I<J=^>E@YAHBDCGDFEHFGGFHBIbJaK[LHMBOXPZSDTFUHVXWHXFYI[G]G^H_FaGbEcFfEgFhW
~fuz	q-cHGNC
~fwe	y9[MIg]
~fy^	_#H%J*X+K-J3X9H:J=J?XBHCYDcH]IHJHKFLJNXPJVJXYZA]I_JhX
~fyl	pCID^HIIZN_ZKaJ
~ga^	U!E#X%D&J(_*C+G,H-C.I/F0G1G2[3F4E5I6G7F8X9J:D;F<I>Z?C@DAFDBEHGFH_I^JHLXODP[RFTDV^WGXZYGZ<[b]B^E_Fa]bDdDeGf_gFhY
~gaa	n%]3Y>[@ICZXKZZaH
~gab	w#[DZN]
~gac	o3Y9J>J?[KJLZY[a]
~gad	]!J#E%a(G)I*G+I,J.Y/I0J1J2J3F4H6Y7I9[:G;I<X=H>E?G@EAIBECHDJFIGIHEIDJKKEMFNGO^PaRHSHTHUaVEWIXGYJ[I]_^IaEb[cHdFeJgJ
~gai	S#Z%G&J(H)Y*H+c,J-E/G0I1J2K3H4I5J6J7J8Y9X:D;H=I>G?H@_AIB]CFDDEKFIGHHEICKXLGMJOHP]RZSJUHVGWJXZYJZ^_IbIeJfGgIhE
~gal	n(I)I*Z+Z-I3J4[9J@IDHH[IJKJL]N]PJTJXIZFaJf[hJ
~gam	a!H#[%J(I)J+I,K-F/Z0Y1Z3G4I5Z6J7J8J9F:H;J=I>Z?H@DAJBGCFFJGJH[IDKaLJMbNHOHRISJTFUIVIXHY^Z@[H]H^J_IaHbGcHdIfGgZh_
~gan	K!X%H&H)D*B+E,F.G/F0F1G2G3B5H6F8F9A:e;E<H=]>H?IAFB@DAEbFcG_HBIFJGK@MANbODQGRESDTDUcVDWfXXYFZ>[D]Y^D_DbHc^d]eFfCgEhC
~gar	_!Z#G)J+X,J-F/I0J1J2K3H4I6[8I9a:I;J=I>C?EAYBECZDCFJGJHGKYLINHOFPHQKR[SXTHUIVGX^YIZJ[I]Y^JcIdFeIfYh[
~gas	c#H%I(G)J*J-H3H4J7J8K9G:g;K=[>F?I@DBFCHDGH_IGKDLaMHNIPIRKSJTIUHVGWJXI[I]Z^H_JaYbHcJdIfJhH
~gat	[#I%e)H*^+I,K-G.Y/J1K2J3G4J6K7J8J9F:I=X>F?GAIBFC[EJFIGGH>IFKDLXMGNGOIPbRJSITIUIVGWJXI[I^I_Ga[bbdIfJgIhI
~gav	d!I#J%[&X*X,W-I2Z3F>H?H@ZBIC[DbH@MJNKOFRYVJXHZX]Y^JaG
~gba	w-_4[?Z@JCJHGKIZG
~gcr	mYa
~gd^	_!a#G%I(G)I+J-G/Y0J1J2J3G4J6J7H8X9E:];I=H>E?G@JAIB]C^D_FJGIHAKDM[OHP]RISIUJWJXHY[ZA[H^G_HaGbHdIeKfXhE
~gdy	l+Z1Z@JD^HIL^VJWYZF^JdYfJ
~ge^	F!E#A%C&H(G+],F.b/[0E1E2F3@4E5F6D7a8J9B:J;F<J=D?]ADB]DIFEGDIGJELBM^NFOIPDQGRES[TEWJX_YFZ][]]__DaDbXdHfCg]
~gea	f-J@aHIIIKHM[NFZZ][^H
~geb	T!X#Y%E&H(Y)]*H+X,F-]/G1H2G3C5H6F8Z9B:Z;Y<I=I>F?_@DAZBADDFGH@JHKZLHMAO]QHRFSFTKUDWGXXYGZC]b^Y_XaYbIc[eHfD
~gec	wB[UGVZW]
~ged	r)X>H@[BJHZW[ZJ
~gee	[!I#E(])Y*H+I-E/I0[1K2I3J4Z6I7H8I9E:F=X>G?D@FAID_EJFIGIHAJZKGLYMGOFPFQJRISHTHVYW^ZK[Z^H_Ia^dGeJgJhH
~gef	h#J(J+X-J4[8Z>]?H@GBJCIDJHFIIKHL[NYVIXZZD][_[aIfK
~geg	d!J%K(]*J+J-H3^4J9I;J=J?H@GBGCZDaHHIGLJMHNXOZUJVXZD[J]ZaGbKcJdIhY
~geh	X!G#F(E)H*I+I/H7I8J;I=J>^AJBECFDEEJHYJJMYNEOGP]VIWIXXY]]X_HaDcYdYeHfYgHhE
~gek	p#J1[9J?JBZCJD[HFZY]Za]dJfJ
~gel	[![#[%F&K(I)G*Z,H-X.K/Z0H1J2J4G5J6H7G8I9B;H=]>[?C@^AHCYEIFIG_H@IJJILHMIN[PFSITFUEVEXFYHZY[F]W^Ha[bGcGeIfEgJhE
~gem	_!I#X%Z(H*I+J,K-F/I0H3Z4J6J7J8[9G;J=F>]?G@]AJBICFFJGIHHIXJJKDMFNGOIPIRJSJTIUHVGWJXHZX[H]b^H_Ja[b[cHeZfHhY
~gen	G!H#D%G&D(G)B+G,I-].H/>0k1F3F5C6@7F8]9a;[<E>D?F@]AABFCIEFFIH>IJJYKIMEOEP?QERBS?UZVFXcYCZX[C^a_DdGeGfBgEhY
~gep	g#I(J-Z9I>J@]DJHHIIKILaNZX^ZC^_hJ
~ger	N![#[%^&H)C*A+],J-Z0E1J2J3D4I6D7J8E9?=E>^?_@[BXCAEJGHHXIHJYKELHMJOXP]QYRDTEUAVCWCXHYFZ[]C^H_YaJbGd[eFfHhI
~ges	P!_#c%J&I(A)X+F,J/F1G2G3C4H6F7G8X9C:[=B>YAGB^CCDDFFGWHCI?JGLEM[NFPET^UaVcWDXGYXZB]^^J_DaHbEdbeHgJhB
~get	Q!H#]%E&J(F+Z,Z-[/F0I1G2I4G5I6I7G8G9E:H;J<J=F>G?F@EBBCCDbEHFHGdHCKHL]MEQJRGSJTIVFWZXEYHZa[Y^Y_[aWbEdCf]hG
~gev	c!I#F%J(J*^+I,K-H3^4X6J7J9G:I=J>J?G@GAJBGDbGYHCIGKYLZMINHPJRITJUJVXXHZD[J]H_YaGbJc]d[fYhJ
~gew	_#H%](F)[+J/]0I1Z3I4I6J7I8J9F:H;I@^AJBXCHDHFIGFIFJJKZLIM_OIP^RISJTHUHWJXIYKZB[I^H_IaHbHcJdGfHhG
~gez	l!Z#I%[+Y3K>ZBKDGHHKIPJUYZE[Z]]dXfJhK
~gfe	l7cHJ
~gg^	d![(H-Y1Z@IBZHXIJKILJMINJSITJ]JbYcXgJh[
~gga	uBYHZIKKKZD[]h[
~gge	c!I%J(H)K*J+X-Y/J0J4J6J7J8K9F:H=X>Z?FAZBZCHGZHXIEKFMHOHPJRISJUYVHWJXH[I]]_]aGbFc[dIfHhH
~ggi	e#J%J(H-H3E8X9Z:I;J=J>W?H@YAYBHCaDEHCIHKGNIOHPIRJSJUJVIX^YK]Ha[bJdJf^hI
~ggl	y@JHIK[
~ggn	m,X>GDJL]ZZ[JbacIhJ
~gh^	Q!I#G%H(Y)H*Z+^,J-[.J/I0I1J2J3H4I5J6J7X8I9G:J;J=F>E?I@XAIBYC]EJFII_MHN^PXRJSGTXUCVJWIZG^H_JaXdHfJhY
~ghe	h!Z#J%a(a)J-J3J8J9E:J;_=J>I?I@HAJBJCJDJHJIWKIMJNZPKVIXJZG]J_[aJbJdIfJhJ
~ght	S!F%d([)F*G,J-E0]2J3F4X5H6H7G9]:F;]<J=F>G?F@ZAHCFDEEZFIGFICKJLGNEOZP[QJSGTGVFWIYIZ@]E^[_GbGdFeIgGhX
~gi^	c!F#J%I(I)[*[+I-J2Z3H4J7J8[9G:I=H>F?Z@[AJCXDEEJGJH[IZKFMIN_OIPHS[UFVFW^XZZA[J]H^K_JaGbIcJfHhI
~gia	l!I2Z5ZBJHEIFMJN[PaV[ZI_Jf[
~gib	l!I)J/J4X9^BJDJMJNJSJTJUJV]WZZE[Y_[fY
~gic	r-Z=]BXR[ZD][
~gid	o3H9J>JCaHIIJOJPZXZZX
~gie	wC^P^
~gif	u3[>JD]H[OWZFaG
~gil	l*Y/Z@JGZHGM]O[RYZJgY
~gin	N!Z#Z%D&I)E*J+c,J-[.X/D0G1G2H3I4C5G6F7b8F9A;Z<I>E?Z@FBHEFGGIXK?LIMHNAOGPIQHRGS[UCVFWFXaYGZ][C]Y^b_Ja?bccDdDeGfGhD
~gio	c#H%I(]*J-G3G4I8J9[;J=I>W?G@^AYBGDXHBIFKGLKNHOIPHRZSJTJU[VGWKX]YK[J]G^J_Ka[bIcIdJf[hH
~gir	p?X@^BIHEMIQXUKVJWIXJZ_]KaJf]hK
~gis	J!D#E%F&J(C)C*B+j,G.H0F1G2I3F4G5H6G7F8G9D:E;G<I=E?]@IAFB[CaDhEHFJGFHZIBK@LFMDNBObPDQHRGSFTFUAVDWDXEY]Z>[E^G_FaCbGcIdEeGgFhD
~git	]!I#^%J(H*J,I-F/H3_4J7J9F:H=J>E?G@DBFCGDHHYI_JXKJLJMIN[OaPJRISJTJUJVIXHZB[J]HacbJdJfJgJhI
~giu	o3F4X8Z>IC[DIHIKJOJX[aXcXfZh[
~giv	_!Y#J(_,[-I/H3I7J9J>I?I@IAYBZDGHFIGKJMJN]UJVIXIZX]J^XaJbYg[hX
~giw	y7WgZ
~gl^	c(J3J7c:J=J?J@GBYDHH[IJKWMIN^SJTKVYZCbJ
~gla	p.Y3JGXHXZI]]b[
~gle	p9I>JAYHHK]N]OZZI
~gli	^!I%I(I-J/J3H4^6J9F:H=H>F?]BFC]DHGJHGJJLJMFOHP^SJTHUIVXWJX^YJZ][X]G^G_JaGbFcHdHeJfHgJh_
~glo	Y!I#J%J(d)_*Z+J,d3I4K6J7J8J9Z:J=I>I?G@GBKCJEJIIKHLJMINIOJPFUGVFWJXKZX[J]I^IaIbIcJdBeIfIgHhH
~gly	w3ZE[OJ
~gma	g3J9Z:g?I@JBJDHH[IHKIMINJOJVIZBaHhK
~gms	i(J0fHCZH
~gn^	N!I#F%D*G+Y,]-C.J/J0J1I3H5H6H7b8H9F:E;I<c>@AHBYCFDXEIF_GFH^IZJHKCL^NJOGPIQJRHSGTaUFVDWHXHYIZI[Z]E_IaAbYcFdFeGfFhI
~gna	h(K3F4Y9I<Z=]>F?[@ZBGCIDIIIKJMGOIPJTHUIVJXJ]]aZfZgJ
~gne	y:Y<]HI
~gni	[!J#H%J(I*J+J-].[/I3E7Y9H:H=J>E?HBCCIDGGJIDJKL_NGOZPJSJTJUIX^[H]H^IaIb]cHdIfXgKhc
~gnm	yHX
~gno	f!J#I(I)H*]+K-X3]5]:J>I?J@HB[CID[HAIJKHLcNKPKVJWIZC[K]Z^JaJbJfKhJ
~go^	O#B%I&G(])F*E+I.J/D0E1E2Z3X4C5I6D7D8Y9[:F;E<H=F>b?D@GBJC_EEFEGDH[ICJFK_LHMXNAPBQGRCSDTBUBWDX]ZX]H^I_HabbDc[e[gIh]
~god	i/X1J2J3I4J9F:J>H?JBHDKHFIHKYMJNZOZR[UJVJX^ZX]Ka_bJcHfHhX
~goe	a!J#[-J3Z9[=J>[?IBGCXDIHDIIK]L[MJNIOJTIVKXYZH[Z]IfZhG
~goi	q9[@JBIHJVKZaaJ
~gol	sFYGXNZ
~gon	V!H#Y%H(H)H*H+I-H/I1J3G5I6J7H8J9X:H;I=[?^AICHEJFJHDIGJJKFLaMZNGOIRITGUFVGWIZ?^G_XaFbfcCdHfZhH
~goo	_!J#D(I)G*J/J3I7b9c:J=I>I@JB[CIDIH[IZMIPJSJTJUHVIXKZD]JaIbJfJhI
~gor	f!J#H%K(H)J*Y-H3I4J7K:Y=X>H?[@IAJBZDIHDI]JJKYMINIOJRJS[TJUHV^WIX^[I]I_JaIbJcIdKfJhX
~gos	r3K9J:b@IBIIYNZZJ
~got	T!Y%H(D*I+I,K-G.Z/H0K1J2J3G4J6I7_8G9X:a<J=Y>E?Z@IAIBBCXDbEJFIGHJGKBLGMFNDOIPIRJSHTHVGXGYJZZ[Z]J_IaGc^eIfHgG
~gow	k#F+K-J:J>I?J@JB_DIHYIIKJL[MHTIUXVJ[[]Jb_cJhI
~gpo	w)ZHJNY
~gr^	r)]3J>a?J@ICJHGIIK[MIOIVJY[ZH]J_ZaJ
~gra	P!D%D&I(_*E+E,F-B.H/F0I1_2G4C5X6Y7E8E9b:E;[=Z>G?D@CAYCDDFEGFFH_JFKELHNFOEPBQ]RDSaTDUAVCWEX]Z;[D]B^D_aaBbBcBdcf]gchD
~gre	Y![#b%H(^)G,I-F/]0J1Z2I3F4I5K6J7I9a:H;H=G>C?GAHCEDFEKFIGGH=I[JJKZLXMJNFOIPFRISHT^UHVCWJXFYJZG[_]F^GaFbYcGe^fHgFhE
~gri	e#J%^(d-I3I4J9G:a=J>Z?I@IBICIDIHHIHKIMJNIOJQZS[UJVGXJ]IaHbKcJdKfIhJ
~gro	S!F#H%E(F)G*H+I,I-F/H1J3F4I5J6I7H8H9F:G;I=F>F?F@HAIBDCHDFEJFIHdKELHMGOIPdRISHTIUEVjWHXHYIZH[H]G_GaHbFcHdCeGfFgHhH
~gru	Z!E#H%G(H)G*H+I,J-G/I0J1J3E4I6J7H8H9X:F;I=F>F?E@DAIBECGDFFJG]HJICJJKDLGMGOHPgQKRJSHTIUEVkWHXGYJZ?[H]D^Y_FaGbFdGeJfGgHhG
~gs^	f#G-^/H0J9I:X=Z>J?[@JBHHYKHLYM]NIRJZE_HbJhZ
~gsa	n!K#J([)J*X+K-J0c3G4K9I:J;K>H?H@JBJCHH[IIKHMINJOJPKUJVIXIZD[^]IaFbJcKfIhJ
~gsb	y*[+J>HCIDZ
~gsc	b!I#I%Y(H)K-J0I3H6X7J8Z9H:I?H@GBFCIDHEJFKGHHHIJKILIMHNIOKSKTKUJVIXHYX[K]J^Ja[bHdae]fYgWhH
~gsd	yL[f]
~gsg	wC]DZEY
~gsi	y3^DI
~gsk	yEZHXWJZJaZ
~gsm	u3K>J?IC]DIHF]J_[a_
~gsp	m#]BFHHKZWXXJZ[bHc]
~gsr	u+F?JCKDXG[HZW]
~gss	o+^6Z@JBJCZDFKJSZZGaJb_
~gst	n,a3ZHFZHf]
~gsv	y*[9J?^
~gt^	R!I#A%D&I(B)D*I+]-].H/E0I2Y3>4D5H7Z9@:D<I=E>[?J@]AFBDC_DaFFH^I_JGKILHO[PDQHRIT[VFWXXJYFZF[X]J_KaDcBgFh]
~gte	r3[4[TZ
~gth	e(J*I,I-J2_@ZCKI_KJN]ZG
~gu^	^![#H%J)Y*H/I3[4K7X9G=Z>J?H@YAJBFCIDGEXHZIGKHLXMYNHOHPJUZVZWKXIZH[J]I^J_YaYbJdWfJhI
~gua	c#]-G/[3X7[9Y=K>I@GBJDIH@IHK_MZNIO[P^TIVIXYZJ]K_KaJ
~gub	s>_@JD]ZH
~gue	U#Y%I(E)I*I+I-c/I3G4J6J7H9C:h;J>F?F@JAIBECHDKEKFIGJHYJJKELJMGNZOHPHSYUXVYWJXJYJZ@[J]Z^I_HaGbIcHdIfIgJhG
~gui	a!I#I(I*I+Y,Z-F/I4J6J7J8J:J=I>G?EAcBXCGDHFYGKIEKGMINHOIPIRISJTJUJVIWKXXZH[J]c^K_[aCbIcJdEeafHhI
~gul	p)Y-J9I>JF^GZHHN^OZZIaJ
~gum	u9]C[
~gun	[!H#D%[(Z)H*^+H,H-X/J0I1J2J3E4H6I7H8Z9Z:G;]=G>X?_AIBCC_EIFJGIHCIEJJKDLHNIPFQJRISZTHUZVDX]YIZA[I^I_Ia]bFcHdHeJfGgIhZ
~guo	s5WAXYY
~gur	P!E#G%D&J(B)C*X+F-F.I/G0H1G2I3Y4G5I6G7G9H:C;I<X=B>D?]@IAHBBDIEiFHGIHJJHKFLGMFNCOGPCRGSFTKU?VdWfXEYZZ<[G]F^G_FaFcEeffAgFhF
~gus	l9[HDgb
~gut	y9_@JHI
~guy	u#F@ZHHPXT]cY
~ha^	O%F&I)E*H+F-X.J/J3C5H8F:I;I<I=C>G?AAFCBD_EGFGGIIXK]MZN]OEPIRESETDUYWEXYYGZa]^_EaDbJcDd[eGfCgHh]
~haa	s3Z?[BIDKHEP[U[ZGb]
~hab	U!X#X%G)G*Y+X,I-H/H0I1J2J3F4Y5J6I7H8I9C:G>^?E@GDZEJFJGGIDK]LHNJQJRITIU]V^WGZE]_^H_IaBd^fEgH
~hac	e!I#Y-J9I:[=Y>J@[BIDIHbIIKIVZXJZF^XhJ
~had	wCXHYU[
~haf	q-I3]?YDIK^ZGhJ
~hag	u-K9J>J@KBJDJHZIHK^ZYaIhZ
~hak	c!_#J9J;]>J?J@HBJDJHYKJLZMJNKZD^]cKd_eZfHhI
~hal	U%E&J(D)I*G+J-b/^0G2I3Z4E5H7F8H9Y:E;J=X>A?CAGBECDEaIaJGKCLHMJNDOJPDQIRFTEU]VYWHYZZE]]^E_Fa[bEcEd^eHhE
~ham	j3_9Z>F?K@IBXFZHCIKKIMKOJT[ZF^JaJfZhY
~han	C!C#F%B)J*]+E,D-D/Z0D2F3@4F5E6B7G8I9a:G;D<]=E>c?C@aAZBaCGD@EGFBGEHYICJHKCLdM^NBOEPDQERGSETAUFVCWCX@[H]I^g_ZaDbDeDgXh_
~hap	c!_#J(H+J/^3G4X9]=J>E?F@FCIHJIHKGLXMHNHOZPKUFVIZ]]X^Xa[bHhH
~har	P!G%[&J(F*Y+H,H-[/^0H1H2d3E4G5J6G7I8G;E<I=G>C?]@ACFDFEIFbGGH^IaJHKBLGMDPEQ]RFTGUGVFWIXGYdZ=[H]F^__EaGbFcCdEfDgGhE
~has	O!C%G&I)D*E+F.H/I1F2[3C4D5H7X8E;F<H=G?BAFCBD[EFGbJYKXMeN[OEPCQGRESDTCU^VHWEYFZ_[X]J^Z_DaDcCd[eFfGgDhY
~hat	F!I#G%H(Y)E*F+G,D-^.X/E0F1I2F3A4^5X7E8H9[:F<D=F>_@GAFBGDGFHGZHXI[J^K_MEN^O]PGQHRGSFTGVJXHZ^]F^]aEbCcEdHeFgIhY
~hau	n3I9J>ZBJDZHFIIK]NKU[VHXZZIh^
~hav	L!D#I&J(I)Y+J,I/J1H2I3X4G5^6[7G8H9Y:F;X<J=^?XAIBBCbDZEHHHIYKZLGMIO]QIRISGTFVJYHZI[Z]E^Y_GaGbFcGdGfEgIh[
~haz	j-[/^HHIIJYMJN[O[hJ
~hba	s4ZVZZHf[
~hbo	ySY
~hce	f#J(J+]-H/K3I9H:Z>F?[@JBFC^DGHDK[M^OIPKVJXJZY]IaGbKgKhZ
~hci	y/[@^
~he^	m%J;Y?]CWDIG]HGLXNJZH[Z^Zd^fH
~hea	_!J#H%H(X*K+I,J-G/J1J3I4J6J7J8I9D:J=I>F?F@IB^CJFJH_IGJKM[NHOKR_S^THUIVHXJYJZA[J]J^K_IaHbIdFeGfbgJhI
~heb	l(Y)[=Z@ZBJHIOYXXZI
~hec	Z!I%[&X(G)J*[+J,G-A/I0K1K3G4J5^7J8I=I>G?G@CAJBCCaDZFIGIJ_LXN[PISJTXUHVHWKXH[H]C^Z_IaHbHcIdYe[fHhX
~hed	u(_?GD[HH]Y
~hee	[!I&J(Z)a*c+H,[-H/J0I1I2I3K4G5J6H8I9Z:H;G?E@EAHBYCHGIIKJIKILIMFNCOGP]QJRGSHTFW[XEYI[H]E^HaEbGcGd]eIfEg]hF
~hef	y(^,HH]RJZF
~heg	qB[aZ
~hei	S!W#F%F*[+[,I-H.J/F0I1J2J4H5J6I7G8_9Y:Z;]>D?XAHBACHDZF_IDJKKDL]NXPJRJSHUJVZWGXXYJZA[[]W^IaXbFcGgG
~hel	P%H(b)D+I,J-Y.J/G0I1J2J3E4I5J6I8I9a:E;I<J=G>C?ZAICEDJEIFIGHHZIKJXKCLIMBNHOXQJRIT[UZVCWEXEYIZ][F]F^F_HbGcGdGeIf]gehF
~hem	]!I#I%G(G)^*I-I3Z7K8K9H:[=I>_?HBGFZG^HYIHJDLYMINYOIP^SJXJZD]JaJbJdFfJgIhJ
~hen	F!G#Y(Z)F+I,_.E/_0D1I3_5G7I8E9H:D;J<H=I>X?bAEB<C]EJFYGCHYI[K[LFMHOBPGQJSCTJUDV@WEXIYI[I]^^J_Ia^cadEeIgD
~her	D!E#C%D&F)A*H+J,C.G/F1C2H3H4C6Y8J9_:[;h<F=B?a@JA]BFDFEEFXGJHXIBJHLDMENGOFPIQERCSbTIVGW_XWZI[Z]E^D_Za_b^cBeDfEgFhJ
~hes	e!I#](I)J-X/J3W9K:J=[>J@GBHCJDIGXHIIbLXNIOJTHUIVYZA[J^ZfYhJ
~het	b!Y#H%a(^)I*X+G-H/J2K3G4I6J7I8I9]:E;_=C>F?[@GAHBHEJF[GZHYIEJJKGLJMHNIPIRJSJTIUGVHWIXGYZZF[J]H^I_YaGcIdGfHgJhH
~heu	e(K-J3J9I:J>I?J@cBJCJIIKIMJR^SYUIVJX^]Ja[dJ
~hey	W!b#H%H(J)I+Z/Y1J3^4J7W8J9G:E;J=I>I?_AICJDWFJGZHAJJK[MHNIO]RJSKTIUYVYWJZE]I^I_IbIcJdIfZgYhI
~hez	o:^@YIYN[UYZI
~hi^	qEYHJIZJXKXY[
~hia	d!J#X%J-I/X6^9X=J>X?^@HBFCIDIH@IGM_NHOIPJTJUJVIXJZG]Ia[bIcKdJfJg[h_
~hib	l!J)Z-[4G5H7_?JBKHEJ]PZQXSHUIZJ^]gJ
~hic	V!I#I%[(E)I*H+J-D3G5X6K7]8J9H:I=I>b?H@FBGDJGJH_IXJHLEMINcO[PETJUIVIWKXIZJ[J]G_Ia[bIcHdGeJgZ
~hid	r*Y7J?IHZb^
~hie	^!I#H%I(H)J-F/]0J3E4I5X8J9Y:];J=I>C?E@XAJBEC_DYFJGJIYJKLXMZNXOGPHRISJTIVFWJX[YJZE[I]Z^Z_IaFbHcIdXgJ
~hif	k3Z6Z<X>IHEIZKGO[XKZZaZ
~hig	uH]P[ZIfX
~hik	y*]4[HJ
~hil	]!Y#I%J&H(H*K,Y-H/G0Z3]4J7I9^:G=^>G?I@HBFEJGJHDIJKHLHNHRYSIT_UYVHZG]a^H_JaIcIfHgJ
~him	r)Y@X
~hin	P!F%G(F)G*J,I-_/D0G2I5c6I7F8X:I;H<I=F>_AIBGC^D^EIGDHBIJLJM]PGQIRcSGVEWFYF]C_JaIcYdFeIfYgGhI
~hio	q-X5X>YHJ
~hip	y>]HIPY
~hir	_!I(I-I/I3Y7^:J>Z?JBHDZJ[KGMHNIOJSJ]K_[aGb_hJ
~his	L!E&I(X)H*D+G,H-F.H/H0G1X2F4G5b6I7G8^9a<I=Z>D?B@^AXCCDYEHFGI<JDKbLJNdOIQIRGSFTGV_WZXEYGZJ[F]E_IaFbEcHdFeGfDgFhE
~hit	l!J#I4YA[BJDJHFJYN]TYZI_[bY
~hiu	r!]>I@GB]CJHHIHKKU]ZG][hJ
~hiv	r&I2Z3H>JH[O^ZJ
~hl^	b!J#Y-a/J3[6X9H:J=I>F?Y@GBIC_DHHDKGMZNHOGUJ[[]Y_JaDbIcKfJ
~hla	m/[6Y8XHJNYTYZ[bJeX
~hle	]!I#G&^(G)J,Y-Y/H0K3^4H7H9H;H=]>F?[AJBEDEE[FJGIHGI[JJLIMHPHRZTIUHVGWYXHYKZ][X]G^G_JaHbHfFgJhE
~hlo	r)ZB^DJGYUIVJZJ]Z
~hlt	e#J%Z;[?YBICYDKVYZI[ZbYfZ
~hlu	o6b<Z?^NIZH
~hlv	y#^XK
~hm^	w/X8YKW
~hma	w@X
~hme	o>J?_@JIIKYN_ZH
~hmu	k!I#J/_0Y3J6[9J>J@JAZBIHIIIJXKJNIOKPZT[ZI]J_]cKdJhK
~hne	b!I#Z%J(I*J-E/I0J3^4J7K:I=I?I@GBGCJEZGJH[IGJ^KGLYM^NIOKPIUJVIXI[]]H^I_XaIbYcJdXfIgW
~hni	n#I([3Y7X:[BXHIZIdY
~hnt	k-]/W=K>J@YHGJXKIN^ZZdZ
~hnu	yJXZ]
~ho^	d!I#G*J+J-H3H9F:I=J>Z@FC_DXFXHEKXMHNJOIPJSKUZV]XHYZZ^]HaIbJdHfGh[
~hod	P!H#H(F)G*_+_,H-E.J/I0J1I2J4H5J6I7I8I9E:H<J=G>Y?d@GAHBGCeDbEHFHGHICJJKILHMGNEOFPGQJRISITGUGVEXFYI[H^H_GbHdHeJfHgIhG
~hoi	f#I>J?b@]BJCGHAIIKIMJNXZD[eaKhJ
~hoj	q>J@aKKX[ZI
~hol	W!G#H%F(I)c*Y+I,Z/I1J3Z4G5K8J9^;I=I?G@KAIBECHDFEJFJGIH[IEJJLIMHNFP_RHSHTJUZWIX[YIZH[I]H_HbHcIdIeJfIgIhG
~hom	a(K-I.I3G9F:f=K>a?I@IBYEKHJIIKHMZNJTJUJVIXK]J_YaIcJfI
~hon	G!F#X%E&H(D)D*_+_,F-F.J/C0G1G2H3c4F5G6F7E8F:C;F<H=D>g?Y@HAEBXCZD_EFFEGGHZI?JFLENAOaPDQHRFSETHUKVFWFXDYFZB[B^D_DadcDdEeGfEhI
~hoo	X!H#H%I(H)J*I+E-[/I3F7J8[9F:H>^?G@YAJBHGII[KYL^NYOIPJSKTIU_VGWJXJZH[J]]^I_HaZbHcJeJfH
~hop	g#K+K9[=H@IBHDZHaIJKJZIba
~hor	R#J&J(_)[*I+H,H-C.I/H0H1H3A5I6H7G8H:D;^<I=F>E?D@XAeDDEIFHGIH@I[JHLZMDNCOFQIRbSFUDVIWGXbYHZ?[G^E_daYbEcFdFeIfEgGhZ
~hos	[#I%H(I*J+[,K/J0K1Z3Y4I6J9H:I=Y>X@XAJBFCXDHFJGcHDI^KIMHNFOJRaTIXIYZZ=[J]I_[bIdYfEgJhI
~hot	]!I#H%J(I*J-I/X3G4J5^7K9E:I=G>F?G@GAJBGCIDHGIHhIHKILJMGNIOJPJRbSITJUJVIXIYJZW[J]H^I_JaHbHcIdJfHgJhI
~hou	L!B#G%C(B)J+Z/J0G1G2H3Y4Y5J6F7K8E9A;J<E=C?B@cAEBZCJEYGCHYJYKYMYNWO[P_QHSGTJUAVIX_YG[Z]C^H_[bFcEeH
~hov	u5X=ZH]MY
~how	R%H&J(G)H*I+b,J-F/Z0H1J3G4J5J6J7I8I9X:I=I>F?^@FAIBDDDEJFJGIH[JXKELYMHNWOYPGRXS]TXUXWJXHYJZG[^][^J_IaXbacHdFeJfHgJhG
~hr^	a!Z#I%X(I*X+Y-H/J0J1Y3J4H9J:J;K<Y=^?YBHCXDIEZGIHDK^LJMINKOHPHRWSJTJUIVGX[Y]ZF[J]H^J_ZaGbIcGeJgKhH
~hra	g(J*Y-Z2X3Y?]@JBKDJHZI^KJNJQXZF
~hre	S!I#F%^&Z(D)F*F+H.J/F0I1X6W7G9[:J;G<J>I?D@EAZBECEDEEYGHIZKYLFMFNDP[RXSHUEVCWJXDYWZ^[G]E^FbEcZd^eZf^
~hri	]!H%X(G)J*I+J/J0Z1I2J3G7J8Y:H;J<J>E@FAIBECYDGEJFIHIIGJJLHMGNGOIPXSJVHWJX[Y[[I^IaDbGd_e^fZhG
~hro	Q!E#E%Z&J)G*F,G-A/G0]1G2I5I6G9E:H;G<Y=E>E?D@GAGBZCDEHFGGdIHKXLFM]NXOFPZQIRZSITIUEVHWFX_YHZJ[F^J_HbHdaf]hE
~hrt	wHIU[bZh[
~hse	o>[@_BJHHIJKIL]MYZJhZ
~hst	p3YHJI_L]ZJ
~ht^	D!H#K%d&F)G*G+X,G.I/I0[1G2G3I4[5G7E8D9[:I;]<E=F?Z@KAFBDDDEXGGJDKDNIP[QGSATHVYWDXIZI[X]Y^]_Ya^bHdJgHh]
~hte	c!H#Z%_(^)I,X-H2J3J4J6J8K9J:I;^=I>H?I@]BGCHEXGJHIIHK[MINIPXR^S[UGWIZG[J]H^J_JaHbIcJdGfGhJ
~hti	h#J%^(a,K-I0]3J4J9I;c=J>H@HBJCGDHIIKGLJMJNIOIS[UJVHWJXJZE]I^JbJcJdJfJhY
~htl	e(I)J*[7J:J=I>J@HBIDHHZIXKGMJNdSJTJUGVIWbZD]JaJbJdJfKgJhJ
~hto	w,_HH
~htt	yHJc^
~htu	u,YDZE]eW
~htw	R!F#H%I)G*G+H-[0]1I2Z3G4G5J7Y8H9H;H<J=J?EAICFEIFJGXHGKYN[OHPFQJRGSXTEU[VXXCYHZ]^[_GaFcFdZeHfEgH
~hub	s,J@YBJH_MIRKZGf]
~hui	m-J9H>_@HBJFYIYKIMJOJZFhb
~hum	l(K-J3K9[:K>J?I@XBHHDIJKINZSJU]VHWWXKZXaZbJdJfZ
~hun	rM^R]ZJ
~hus	k>^CJDJHFYa
~hut	l!^#_,Y-J>Y?J@IBJHHIJKIRKZG]YfY
~hwa	y3[HZ
~hwe	w*XCX
~hy^	s0XHJfY
~hyb	k9KHZZI_Hb]db
~hyp	w9KH[bZ
~ia^	O%I(Z)D*H-F.H/K0E1]2F4C6_7D8D9_:K;Z>B@aBCCJDCEKFEGDHBIBJIKBLXM[N^OCPCQYTHUJVFXYYEZE[J^Y_CaabZdAeEfbgZ
~iaa	y4YM[
~iac	w-J@[[[^_
~iad	^!H#Z%I(I*J+J-Z0X2Y3I4J6J7I9Y:I=I>G@_BXCHDGEJIYKFLJOJP]RJSJTHUIVIWKX[ZD[J^J_JaYbHcId[fIgJhG
~iag	o#[-J4[BGDJH^IIMJX[ZIf]
~iai	uHIVZcZ
~iaj	y@[H]
~ial	N!E#Z&I*E-C0G1G2H3D4Z6F7D8F9I:I;G<I=]>A@JAGB[CGDCFXGEHaJJKZMbNEODQHRFSXTDV[XDYJZ_]F^G_EaIb[cCdBeFfZgH
~iam	d#J9]:Y=X>Y?Z@GB[CJDJHHIHKHMINJOISHTZVHXIZG]Ia[bJcJfG
~ian	^!I#G%H(J)J*J+K,Z-[/I1K2Y4I6J7Z8J9J:I;J=I>G?H@ZAJB[CIDFGKHXIJKYL[MGOIPIRJSJUIVIWIXI[J]H^[_IaIbZcIdXeKhZ
~iao	q-Y9_>J?J@JBJIIZY][
~iar	[!I#H%J(X-I/J3I7X9H:[=I>H?I@[CJDIHYIGKFLYMGNIOJPITJUIVXXIZX[^]I^^a]cJfIh[
~ias	r-Z.a3[>J@KHGIIZH
~iat	]!I%J(J*I+K/X0J3H4X7J9]:I=J>J?G@bAJB]CGDIFKIGJKKFLJNHOJSKTGUIVHX^YJZA[J]a^I_HaGcHdHeJfHh[
~iav	r6^?ZB[HEZIfY
~ib^	l%Y9[>F?J@JGYKIOZPHYZaXfY
~ibb	y7_HISH
~ibe	Z!H#H%^&[(F)H*K+J-I/H1Z3H4Y6Z7I9J:H;J=Y>H?H@FCIDHEJHGIHKFLHMHNGOJPZR[SJTYUGVFWJXIYZZH[X]I^H_XaHbHcXd_e]fXhG
~ibi	b!G#J%[(I)]*Y+J,K-_/J4]9H=J>J?J@IBGCIDJHBIIKJLJMJNIP]QYRJSJTIUGVIXIYJZG]J^^_JaJbJf^hJ
~ibl	Z!K#X%G)F+J,J-[/I0F1J4b7]8J9H>[@]AJBDCGDIEJFJGIH[JJK]LIMGNGOIP[RHTIUCWIXGYKZY[Y]G^J_IaHbFfGgI
~ibr	n)^BJHHT[U_VHZI^XfI
~ibt	i!I/J3J9^>G?JBJCIDJHYKJMJNJTJUYVJWZZF[Y_[a_gY
~ibu	c%J/J0J1J3X=[BJG]HaLXMJNKP]ZG_JcI
~iby	yZIha
~ic^	D!?#A&F)Y*G+E,G->.G0Y3G4C5D6B7I8B9G:C;C<Z=[>^@^A]BXCCDIEBFEGEHaI=KGLFM]NBO?P?QERESZTcU_VYWBYXZD[Z]>_Ga_bHc[dHeGffgah@
~ica	F!I#D(J)A*Z+D,b-@/J0E1E2F3_4B5F6E8D9A:G;D<G=I>^?b@JAcBFCcDFEFFEGCHaIAJJKDLDN^PAQFRITAUJVEXKYE[C]]_DafbEcGd@eDgFhJ
~icc	yBJHEZ^b]
~ice	M#D%E&H(E)E*D+I,G-X.H/F0G1H3@4D5F6F7E8F9]:C;E<I=n>A?@@JADBACBEGFFGFHdIEJGK[LIMHNEOZPDQGRES]TFUAWEXCYFZD[F]C^E_DaGbCcZdEeYfCgF
~ich	D!J#J%I&F(F)F+Y,I.G/X1G3I4Z6K8E9Y<E=J>E@FAGBDC_DYH[IbJANcO]PEQGRIS@TKWZXE[IbHcFeJ
~ici	U!F#C%^&K([)[*G,I-F.J/I0I1I3D4H5J6H7G8J9a:F;Y<K=F@CAHBZC_DBEIFIGHIaJIKJMENEOEPFRHSYTFU[WHX]YIZC^H_HaCb]cEdFeIfagH
~ick	O!B#@%E&I([)E*[,F-J.H/I0H1G2H3I5H6F8E9[:C;J<]>_?D@IAEBYCHDXEHFFG]HIIIJGKCL_MGNBOEPGQHSFTHUEVDWHXDYGZZ[D]^^^_Ea^bccDdcfDgGhD
~icl	m/HBJHcMIZK
~ico	_!X#I%I(X)I*J-I/]2X3G4I6H7J9G=H>Y?G@FAJBICHDXFXGJH@ICK^PIRXS[TIUGWJXIYJZG[J]H^I_HaGb]cHdZf^gYhX
~icr	N!E#B%G&J(E*Y+J-G/Y0J1X2I3F4F5I6G7b8H9E:F;I<J>C?F@CAHBDCFDEFHGFHXICJZKELGMGNFOGPEQJR^SgTcUFVEWFXFYHZ?[G]F^F_GbEc^d[eHfXgchF
~ict	[!J#H%J(K*X-^/Z3J4J8J9J=I>J?J@GBFCJDJH^JZKHMJN^PGQcVJXKZH]J^JaJbXdIeKfJhH
~icu	n*Z2Z3Y9J?^@GBFCZHFIJKJMJQXYZZ]^JhK
~icy	J!F#F%F&I(B)]*_+G,H0I1I2I3F4F5b6H8X9E:E;H<I=D>E?G@[AGBHCZDCEGFHGGICJ_KILGMDNjOGPERHSFTFUHVCWgXFYIZ<[G]D^F_FaDbFcFdFeHfGgDhE
~icz	l!J%G(Y)J*X+Z9G;c=J>K?I@IBIDFIJNJPJQ]UKVJX^ZGaJbK
~id^	Q!G%F&J)E+E-B/Z0H1G2H3Z4F5I6F7F8E:D;G<I>G?G@AAdCGDJEFF[G[HZJXK@L[NbPCQIRZSJTGUBVEW^XGYIZ[[E]D^]aCbZcXd[eGfEgFhG
~ida	S!I#D%E&I(C)D*D+Z-[/F0G1H3D4E5H6F7Z8X:_;G<I>Z?Z@HAYBJEGIYMJNIO[PFRFS]TEUCVCWXX[YYZ][F]B^E_FaGbHdYeYgYhI
~idd	f%K(_-]3H9^>I?H@IBHCYDJFKHGIXKIPJVJZH]]^JaJ
~ide	Q!H%F&I(C)D*G-J.I/Y0F1H2H3J4E5I7d8G:G;G<I=H>Y?F@FAbEHFGGGH]IYJGLJMIPDQHRZScUHVBWGXGYFZ[[F]J^D_HaXcFdBe]fHgE
~idi	i(Z-K2Y=K>J@_BJCKDJIDKJMYNZPJZEhb
~idl	oHJOYRZh]
~ido	V!E#D%E&Y(C)Z*F+G.I/G0H1H2I3J4a5J6Z7G8H9H:E;H<J=E>B?f@GAHBZCZDCEHFHHIIGJHKDLHM[NFO]PaR[TFUAVJXZYXZC[G]D^J_FaJbYcXeHgHhF
~ids	o3H9JDYH]IIKZRZSJT^ZJfI
~idz	m(Y+[3J=]>[?[@KBJCHDEHFMJOZTZZJ]JaHb[
~ie^	[!Z#a(Y)I*^+J-G/K3G7K9H:Z;J=J>G?HAJGJIZLJMIO^PIRJSJTIUJWKX]ZA[I]I^I_IcIdJfJhH
~iea	r!X%Z1[HKTYdZ
~ieb	u(J)Z0[F]HKKZZI
~iec	b!J#Y%J(H)J*[+J-X3H4K7J9G:I=I>G?ZCZH@IXKGM_NZOJPIQWRYS[UHVHWJXYYZZD[J]G^K_KcIdJfGgJh[
~ied	Q!J#X%D&I(C)F,G.H0G1H2H3C4[7E8G:J;a<I=E>C@_AGB]DAEGFFGFH?IGJGK]LHN_OIQHRXSFTIWGXeYGZX[E]a^Z_YbEcDdEeHfDgF
~ief	q!X&]9K:X@JQWZ[
~ieg	h![#J&Z,Y-Y3Z7[9G=K>]?J@IBJCYDIGXHDIGKHNXOJVJXKZH]Ia]fJhI
~iej	c!J%J(J*J/Y3G6J8X9F:K=J>Z?G@YAJBHDGHBIYK]M^NHOHUJVIXIYYZJ]I_^aIbJdKfJh]
~iek	h!Y#H(J-H3I9_:J>I?IAZB^CIDIGYHDIFKIMIN^OJPJRYUJVIXJZF]J_^aJcKdJfJhI
~iel	[!H#]%I(I)J*H+J-Z/H0K1K3a4I6J7I8J:H;I=I>Y?F@IA]BIEJFIGIIYJIKFLINEPIRJSJTHUIVHWJX_YJZH[I]E^IaCb[cIdIeJfIgIhb
~iem	]!I%H(G)I*H+H-Z/I0K1K3F4I6J8J9]:G;J=H>F?F@_AJBIC^DZEIFYGIHFJJLJMINEOHPYRIS[THU]VZWJXHYJ]F^J_IbWc]dHgIhF
~ien	I!J#B%_(_)H*F+G,F-Y.G1[2D3F4A5X6B8F:[<F=@?B@aABB]CGD[EFFEGAHDIbJEMXPFQ^RGT_UIVAWYXFYGZD[I]H_@aXbWeCfah[
~ieo	u4[cXf[
~iep	pHFOYR^h]
~ier	K!Y#=%F&G(F)F*I/G3X4I5F6C8G9I:^>J?JACBECcD[ECFGIJJIKbLDMFNAO[PaQGRCSGTFU[VGW]XZYEZA[E]]_Ia^bAcDeYgCh^
~ies	]!Z#H%F)J,J-^/I0J1I2J3F6I7H9_:H;J=X>D?G@BAJBKC]DFFJIDJJK_MENXOHRZSXTHUHWIYJZa[Y]G^G_IaGcGdFeJgIhE
~iet	M!A#@%I&F)Y*I+W0Y1E2E3G5F6Z8X9A;[<G?^@GACB=EFFDGJHDJIKaMXO[PXSBTJUGV]WHZX[I^]_ZaXbHcDdCeJfZgIhZ
~ieu	Z!H)J*H+[,Z-E/Y0H1J2J3F4G5X6H7H8]9]:Z;I=H>G?E@^AXB^CEDYEKFJGIHJIGJJLGM^NDOGPHQJRHSHTXUGWI]]^G_GaEcJdFfGgIhD
~iev	r-X7^@JHIR]ZK_J
~iew	i(^*G9K>JHbIZZJdY
~iez	l!H%H&Z+H-I3J8J9G:J>I?]@YBGD]F[GJHEIJKJMKN^PJUIVIZZ^K_JaJbKdYeIfIhX
~if^	o![(Y3^5XHHQX
~ife	d%J+J,X/[1X3J4J6X8Y9J>J?J@ZBHDHFJHCIIK_MJNIOZZF]Jd[eXf[gXhJ
~iff	V!G%]&J(F)I+I,J-I.J/Y0I1J2I3Y4G5J6a7H9F;I=G>[?C@JAXBBCFDEEJFIIbJHLHNYOaPIQYRZSHTGUHVGWHXFYI[H]F^G_Ga]bHcFdXfFhE
~ifi	L!D#@%B&_(C)F*Z+G,]-C.J0G1G2G3^4H5G6F8G9E:C;E<H=C>Z?H@]AFB]CgDHEGFHGFHaIFK?LEMCNEO]PDQHRFSETCUDVBWEXYYG[D]__EafbIcDdDeFfDgF
~ifr	l-K3Y6b<Y>I@JHDIYKHNJO^XJZIaZ
~ift	f!I#X(J3Z=[>H?J@XBID[KKLXR]TZ_JaF
~ify	b#I%J*X-J3Y9H?Y@HBICZDcH[IJJHKGLKNKPKVJXYZB]JhY
~ig^	V!F#D%F&J)G*F,G-F.J/G0X1X2I3J4X6H7G8H9[:E;G<J=X>I?I@FAGBAC[DWEGFHGHHFI^JIL^MXNKO]PFR]SHT[UEVDXEYHZ=[F^E_Ga^bFcId[fHg[he
~iga	Z#Y%G&J(J)X*E+G,I-B.X/H0I1I2I3J4G5J7H8H9^:F;H@HAHBCEIFIGHH<IJJJL]MXNGOFQJRZSGTEU[VEWIXEYIZ@[^]Y^G_Ga^bbcZdGeJf[gHh]
~igd	d!J#J%J(I*J+Y-I/Z1Z3J4K7J9I:^=J>H?I@XBYCJD]GJHDIGKIL]MZNIOJP^SKTHUIVFWYXK[J]J^H_JbJfHgXhH
~ige	T!E%_&I(C)G*I+G0F1H2H3C4E6F7Y8G9A:[;X<J?C@bAGCJDGEHFFGFH?IIKYMJN[OZP_RGSGT_UDVZWGYH]D^__DaCbYcEeGfEgGh]
~igg	l(J+Z-[3X9]>[@JDIGYHIIIKJOJTXZFaH
~igh	R%f&J(b)D*F,I-D.I0^2H3D5G6G7F8F9[:E;b<J=E>G?D@ZAGBHCEDDEZFHGFHXIBKELFNCOYP]QISFTEVBWDYHZ?]E^ZaJbFdDeHgF
~igi	Y!G#]%G&K(^)H+H,J.K/H0J1J2J3^4G5J6I7I8I9B:X;]=H>C?ZBECaEJFIGIH@I[KJLIMGO_QJRISHTIUDVZWJXEYJZ@[H]F^I_IabbHcHdHeJfHgIhG
~ign	L!G#E%B(I*X+X,[-G.I/H0H1H2I5Y6G7b8G9E:H;H<e>?@DAGBXCEDZEHFaGEH]IXJFKALeNGOEPGQIRGSETaUCVBWEXEYGZE[X_Ja@cGdDeHh^
~igo	Y#H%I*I+I,J-F/J0J2J3X4I6J7I8J9Z:H;J=H>^@GAIBZDXFJGJHFIDMFNHOEPIRISJTJUHVEWJX_YZZ[[Z]G^I_IacbIcIdIeJfHgJhE
~igr	f!H#H%J*J+J-I3I9J:K;_>I@JA^BICHDXGJHCIIMJNJPJVIZG[K]H^J_eaKd]fJhJ
~igt	c!I#G%J(I*J,J-X/I1Z3D4I6J7X8J9F:I;J=H>_@aAJCHDGGJHYIXKDMHNIPJSXT[UIVIXHYJZB[Y]Z^IaFcIdHfGhZ
~igu	N!E#E&I)C+G-F.I/F0G1G2I4F6F7F9J:B;[<X=B?G@FBACIDEEiFHGHHHIFJGKXNGPEQIRGTJU>VcWfXFYKZ:[F]Y^F_GaGbJcDeffAhE
~iha	y>JIJK_ZHaIh]
~ihr	k-K3Z:XE]HJI]KKOJZX
~ii^	w6[IINZ
~iis	y9JYabJfI
~ij^	o#I(]-J/J8[9H:Z>I@JCZDIHFIHKZMJOIT^VKZJ]Ia]
~ija	y-X
~ijd	g!Y#H%J+J-I/J3J4[6J7J9I>J@_BICJHCIFLZNYPJRbSYT[VJXJZD]I^J_[aJbJcIdIfGhJ
~ijf	f!J#[%[(I)K*J-G1K4J8X9H:[;K=I>G?I@FAJBGCIDIGYHBI^KGLXNZOYRISJTHUJVIXYYYZY]I_Ja]bIcJdGhJ
~ijg	m1[3J9K>X?YCJDJIJOYZ_aX
~ijk	h#J-[9Y@^BKIJKYL[T]ZH
~ijl	w3IO[TYZHh]
~ijn	Y!^#^%G(E)I+I,J-F/I0J1J2J4I6I7H8J9]=H>_@EAIBJDHEKFJGIHJJJK]LGMINGOZPGQJRISITGUHVXWJXHYJZ_[Y]F_HaFbGcIdHeKfHgJ
~ijs	w-]A]KJ_Y
~ijt	o%Z4Y>a@JD]HIZH
~ijv	c!J#I%G(I,X-J0J3I4W6X8[9I:J>H?J@HBGCJDIEJGIHJIJKILIMINIPXUJVJXIYY]J^JaJbHdae]fZgXhI
~ijz	_!J#H%J(H)J,K-H/Y3I4J7[9G;J=J>I?I@_AJBXDHHFIHKFL^MYNHOJPIRKTHUJVHXIZ[[Z]I^__HaHbIcJdIfJgZh[
~ik^	a!]&I(G)I*J-Z0J3F4J6K7I8I9H:I<Z>I?HAHBGD]FXGZHGIEMGPZRJSIUGVFWJXIYJ[I^Y_XaYbYcIdIfHgJhI
~ika	_#G%G&J(X)H+H,J-E.J/J0I1J2Z3E4H5J6I7H8I9F:H=G>H?]@EAZBEC_EIFIGIJJKELINFOYPFRISHTHUHV[WIXHYI[H]___a]cGdHeJfHgXhG
~ikb	q*[4^?YHHfZ
~ike	V!Y#F%H&I([)Y*F+X,H.J/Z1J2J3H5J6H9E:X;[<J>C?^A[BECJDHEIFIIZJHK]NJPZQJRHSGTIUGVJWIXFYIZI[K]Y^Z_ZaHcHdEeJfGgHhD
~iki	y-[.Z
~ikn	u?^@JHJa]bZ
~iko	o!G#J(Y-J3YA[CKHHIJM[SXX]ZI^[bZ
~ikr	rHXLZMJZI^^d[
~iks	rHJLYZYaZgY
~ikt	j#J(I+J-[3K:J=Y>I?I@IBICJDZHFIGK^MJNKOJSXU]VGXZZF]Ia^hK
~iku	s2Z8]<ZHK
~il^	A#B%E(Y)B+D,F-[.E0Y1G2H3e5Y6I7E8J9;:a<J=E>X?^AGBBC^DcEIFZGGHaI?JGKJL?McNAOHPYQXRJS@TGUEV<WAXDZZ[>]Z_AabcEdAe[g[hC
~ila	]!X#G%H(G)I*H+J-E/[0J1[3]4X5J6J7H8I9Y;J=Y>a?Z@YAIBDC]DZEKFXGJICJJLHMKNGOEPHRISYTHUGWJXHYJZA[H]F^I_IaXbGcGdIeJfGgIhF
~ilb	c#J>b?JCJDYGZTX^Y
~ild	c#K-K/Z1d8X9H=J>Z?JBICKIIKJMIPJRJVKZF_JaJb^cJdIeJfI
~ile	S!D#[%E(b)[*_+H,J-E/G0I1J2^3]4H5J6G7H8I9C:F;F<J=G>b?C@IAGBHC[EHFDGGIBJGKELHNEO^PeQJRISHTGUGVEWIXGYIZ@[H]]^H_Fa_cFdGeJfGgHhE
~ilf	w3]9Y>JD[HI
~ili	P!Z%E&I(W.X0H1H2H4Z5H6G7Y9B;]<I=G>C?]@CAXBADIEGFHGHHEJFKYLHM_NCP[QIRGSDU_V^WIXJZC[H]W^YaFbZcEd]fCgGhD
~ilj	uHJK[c^dZ
~ilk	q#Y3K>J@KBIM]O[TZX[ZJ
~ill	H!]#Y%I&F)B*F+[,H/]1]2D3>5J6H7E9[:I;G<G=J?H@YACBGCZDDFBGBHGIZJCKHMbNDPHRHS@TaUAVIWDXCYY[b]E^I_XaFd]gXhG
~iln	y2ZO[
~ilo	f!J%Z)J-_3X9I:I=H>J?I@HBIC[DGGJH^IIKGMINIPIUIVaXI[GaKbJhH
~ilt	T!G#G%I(E)H,J-I.J0I1I2J3I4J5G7G8H9F:F;I<K=G>D?F@DAHBECGDEEJFHGgHDICJlKDLJNEPXQJSITGUGVEWIXHYIZA[H]X_GbHdGeJfGhI
~ilu	_!J#J&]-J/c1J3I=J>J?J@XBGDJEJIJMHPJSKZ]_JaJbKc[eKfHhK
~ily	d#]-Z/YHCMJT[ZDh]
~im^	T!F%c&](I)G*J+I,Y.J/E0G1I2I4[5I7X8G9Z:Z=E?J@DAHCDDHEGFHGGH[IBKZMHO[PHQISGTJVDXEYHZH[G^HaYbFdEe[fDgGh_
~ima	Y#Z%H&J(G)J+I,J-Z/I0J1J2I3D4H5J6I8J9D;I=G>X?X@cAZBDCEDFEJFIGIHIIaJJK]LIMINDPJRHSHTHUGVGWIXYYJZB[H][^I_HbccHfGgJ
~imb	rIa
~ime	O!E#]%E&J(D)[*B,G.I/E0E1G2H3B4F5H6D7F9I:G;H<I=E>C@GAFCZD^EHFGGKHYIGJGKXNIOIPEQIRfSGTHUYVDXXYGZX[G]]^F_FaZbEcbdEeGfFgGh]
~imi	[!E#H%G(F)F*D+I,K-G/J0J3F4I6J7I8J:F;J=G>F?^@HAXCGDFFJG]HWIXJJKYLWMGNGOHPFQaRJSXTIWZXcYJ[I^I_IaGbFcHdIgIhH
~imm	^!I#H%J(X)I+J-F/H3H4J9G:I;I=I>C?I@]A]BHCGEZGJHBIGKXLJM[NWOaPISHTZUIVHWJX[YJZB[J]H^J_[a^cIdIeKfHh[
~imo	d!J#H%J(J-J9Y:J=J>F?J@_BGCYD]HCIXKFLZMHNIPJUJVIXb]IaHbJcJdJfJ
~imp	R!G#F%J&K(X)G*I,I-D.J/G0H1H2I4Z5I8H9F;I<J?IAICEDJFZGGH_I^JHKYLGMINFOERHSZTYWZYI[X]E_GaEc]dFfIgXhF
~ims	r)Y@X
~imu	_-I1]5]9J@]BJH[I^MJNJXZZF
~in^	;!J%E&D(^)e*h+],c-B.I2?3C4^5Y6=7]8X9A:D;@<A=I>G?ABEC=DFE]FYGDH[JHKJM@NEOEPaRHSITYUHWbXFYF[B^[_AaBbXdDe>fBgbhG
~ina	P!c#I%D&H)G*J+_-b.X/F0]1G2J3?5H7E8F9X:E=D?]BYCAEbFFGFH_IAJGKALJMFNCOFPYQHS]TEV@WFX[YFZJ[F^E_EaJbHcGdDeHfCgIhF
~inb	l9J:^>[@JBYDJGYHCIZKJMJP^ZGa[
~inc	H!I(E)[*I-Z/E0J2G3Y4[5H6[7E9E:A;H<F=[>H?I@AAYBICFDBEEG]HFKFLHMZN]O]P^QJSaTFUHWEYZZH[H]I^B_EaHc[eEf[gGh_
~ind	H#H%H&G(?)H*H+D,G-a.I/Y0E2F3[4Z5a6E7B8C9A:C;E<Y=A>D?]@ICDDHEHFEGXHYIIJDKCLFMfNCO@PBRZSDTEUAVGWHXGZ=[a]X_daIbdc_dBeEg^hF
~ine	N!C#A%C&Y*X+J,F0G1G2G3I5G6F8H;H<I=a?E@aAFB[CYDDFaG^HGIJKYLFMHNGOaPXS[TJUBWFX[YHZJ[H]XaGcZdJeFfFgBhB
~inf	U!E#J%G&J(F)H*F+a,I/I0I1J2J3[5J6H7H8I9G:F;H<J=E?J@FAHCdDfFIGHIDJILIMHOGPFQ^RJSHTHUWVDWHXFYHZY[H]E^H_GaGbFcFdEeIfHgIhF
~ing	J!H#^%A&G(G)B*]+G-I.E/C0_1D2D3E5D7a8D9[:H<F>G?E@FACBDC^DbFIGYHCI=JBMDOHP@QJRFTHUcVKWZYE[Y]_^@_BadbZdZeJfYgFhG
~inh	V!Y%F(G)I+J,J-Y/J0J1J2J3G4I6J7I8J:I;e=H>G@GAHCGD]EJFZGHJJKJLIMFNGOHRISITIVaWIXHYJZ][Y]F^H_HaHbHcIdHfIgJ
~ini	F!I#?&F(a)e*b+A,^-@.G/D0C2D3A4Z5X6C7X8Y9@:C;E<F>D?E@aACBaC>D?FCGBHBIbJHK<LEMFN[O>PaQHRATKUXVJWeX?YCZb]a^H_@aDbZc?eCfHg^hF
~inj	wHJQYUJf[
~ink	S!F%H&J(F*X+Y,Y-]/G0I1I2J3D4Y5I6J7H8H9B:X;Y=F>C?E@EAHBBCFDDEJFHGYJHKXMDNEOGPGQJSGTGUFVEWIXGYHZG]F^^_]bicXdYeIfEgGhJ
~inl	j#I(J,X3H:I>F?K@IB]DYIJKHL[MJOGVJZ[[I]H^JaKbacHhZ
~inm	n9J@[IKK[ZZ
~inn	^!G#E%Y&K(^)G*],I-].J/I0I1J2J4G5K6Y7W8I:[;H<J=G>G?[@_AHB]CDDCEIFHGHHCI]K[LHMFNEODPFQJRHSHTHUGWHYI[]^H_[bGcGdGeIfGgIhE
~ino	l#I(X)Y*Z-Z3X9Z>I?JBJDIIJKJNKOHR[SITKUYVHWYXKZI]JbJf[
~inp	w@_HGNI
~inq	q#[HFM]SIUYVIWZX]ZIbJ
~inr	m%],[0]9G?JDXE[HYKJNJZHaIdHfI
~ins	P!E#F%^&J([)F*I+^,H-B/H0a2H3K4G5I7J8H9D:F;H<c=F>F@YAHCHDaFHH]IcJ_LGMCP[RGSFTHUEVIWGXWYBZ>]E_GaCbHc_dCeYfEgF
~int	E!@#G%@&G*J+[,I-[.D1B2C4G5_7F9A:J;J<D>G@GAHB=CHDFEBFBGGH^IIJKLGMXOYPJRDS[TXUFVZWCX]YJ[H][^K_]b]cddYhJ
~inu	T!G#[%G&K(F)H*H+I,I-D/G0J1J2H3D4F5I6H7H8H9D:F;J<J=G>HAHBJCFDEEJFIHGIZJHKEMkNGOFQJRfSHUEVDWHX]YHZD[G][^H_HaYbFcIdGeJfJgGhG
~inv	W#H%J(G)J*I+J,J-F1J3[4J6J7I8J9F:f;J=I>C?F@DAJBFCGEXGJHaIEJJK_MGNZO[PJR[SITJUHVHWJXGZ@[Y]G^H_JaIcJdIeKfHgJ
~inw	yNZU[
~iny	q9J@ZXZa[
~inz	r(Z8^:[HJNZ
~io^	J#B&F(])]*E+J,B.G/B0E1D4Z6C7^8^:Y<F>]?CA^BGDHEDFDGEHGIHJZKCM=OGQESXTXUZXBYEZ[[J]^_XaFbbc@eEf[gCh[
~iod	r9H=[@YHXNGX^
~iol	d@YEJHDNecJ
~ion	;!;#D%a&J(W)C.E/?0^1_2H4B6F7E8D99<[=X>:?[@;ACC_D]EfFHGZHbI>JHK<LDMHN]OAPXRASHTCU_WZXJY][Z]_^]_DaGbFcYdYe^gIh>
~ior	e#I(I-I3J4K:J>I?J@^BHCJDZHDIGKaM^NITJVJX^]IaJbJdJf]gX
~ios	l#J-X@IBJG^H_IJTJZG
~iou	b!I#[-]>^BJH@IIKaMXNHOZg]hK
~ip^	k(J)I*^-J9K>[DZKJMKN]ZHcJdK
~ipa	s([H]
~ipe	m+Z3I?Z@KBICJDKHJIJK]MJN^OJPZZG]JaJhJ
~iph	y6_KJNJY]ZDcF
~ipl	h#YAaHIZW
~ipo	s9J:aHIgX
~ipp	g#]-I1]3X9I>G?J@XBGCID^GJHGIYKHNIO[PXU]VJXJZG]JaGfHhY
~ipr	r6Z@ZHGR[ZX
~ipt	a!Y#J%H)J*I-I/J3E6[7K9I:J=]>H?F@HCID^FKG_H^IIKHLJMHNGOIPGSJTJUIVIWJXHZX[J]I^C_ZaJbGcJdIfFg_hI
~iqu	d!J#[%Y+K-F4J5X7I9H:I=I>I?HBGCHHJJJK]MYN^OIPXSITIUIVIXHZD]H^Za^b[cJfIhH
~ir^	G!I#@%^&G(Y)I*H+Z,E-?/@2E3H4D5F7H8X9@:]<^=a>CADBCC_DJEbFDGEHIIEJELgMHNDOBPGQ]RFSFTJUJV[WFX]YE[a^CaZdXeJfGgBhF
~ira	d!J#F%J(J*I-I1Y3G4Z9Y:J=W>I?X@HBHCHDHGJH[IIKJL_MGSJTJUIVIWHXJZ]][aZbJcKdIf[hJ
~ird	X#I%H(F)I*X,J-]/Z0I2K3J4I6I7_8J9I:G;J?^@ZAKBECGDGEKFYGJHHIBJZKZL[MFNJSITIUIVGWJXXZK[W]F^GcId]eIfGgGh]
~ire	M#C&d([+F,G-E/F0F1E2G3d5H6D7b9D:a;F=DAGCEDIEEGDI[JHKCLGMDN]OBPDQHRESBTZUJVAW[XEYGZ=[E]Z_]aCcddXeFfAgDhB
~irf	yH[SZ
~irg	p%J-K9J@JF_HHMJZ_
~iri	s%W/Y3ZDX
~irl	w@aHKZJ
~irm	Z!G#F(H)I,K/I0J1I2J3C4I5K6J7I8a9F:b;J<[=H>Z?F@DAJCZEIFJGGIEKELHNcO^PHRISJTIU^VEWIXGYJZH]G^H_HaDb]cFdHeIfHgJ
~iro	f-J=F>J@XBICYEXHIIIMJNJSXU_VJWHXJZF]JaJc^dZfJh]
~irr	u%X4YcY
~irs	[!Z#I%I)J*I+H-G/I0J1f3H4I5K6J7I8[9G:G;J=I>F?G@]AIBECZD_EIGIH=JIKEL^MENEOHPIRHSITKUGVHW^XIYIZJ[I^H_HaGbFcHdGeJfDgIha
~irt	pHZI^KJRZ
~iry	n@IHXKZLaZK
~is^	H!C#[&F(Z)J+F.F0C2H3^4C5G6H7I8]9^:W;J<F=[>G?J@bAYC[EFFDHJI?JEK[LGNXOYPYQHRDSCTHUIVcX^YJZH]G^K_HaDbDdHeDf@gEhJ
~isa	G!e#J&G)Y*C,D-A/J0H2F3J4G5J6J8I9B:a;]<G=]>@?G@ABDCHE^F[G^IEJGKGLDMJOYQFRITEUcVFWaXF[D]G^W_DaCcXeEgDhC
~isc	c!I#H%I(J)J*J1H2J4I6J7J8I:J=I>_?I@ZAJCIE[FYGIIFKXLKMZNIOESITHUHVHWJXHY_[J]I^W_IbFc]fHgJhI
~ise	U!G#G%J&J(X*G+H,Y-I/a1J2J4H5J6H7J8H9G;I<J=J>F?]@EAHBGCEDFE_GbH@JIKILHMENaOHQJRHSIVXWGXGYHZI]E^H_Ga]c^dZeIgHhG
~isf	h/Y=KJYNdWIZHaI
~ish	]!F#I%J(H)H*Z+J,J-H/X4J6K7J8J9G:I;J=H>G?Y@FAIBcCIEJFYGIIEJJLINXOIRJSHTIUIVHWGXI]b^H_[aDbJcIdEeIfHgXh[
~isi	W!I#I%H)Z*G+I-]/I0d1X3H4H6J7I8J9F;J=E>FBGCGDGEIFIG[H_IXJKKHN^PHRISHUGWHXGYIZB[I]G^IaGbHcGdJeJgJ
~isk	g!J#J(a*J-I/Y3I4I6J7J:Z;K=J>J?I@IAJBHDJHbIGKIMJNHOJPJRISJTGUJVJXXZE]J_HaYc^dYgIhJ
~isl	m,X-[/[4Z6Y9J@EBJIJMJPZTJZ[_HhJ
~ism	h(I)X3G6]>K@YA[BYHZKXLYMJO[Y[ZG^J_IaJbYdJfJhI
~iso	a!J#Z%Y([)J-H/X3I4J7J9J:J;Z=I>Z?J@bCJDIHAIIJZKILXMKNIRXS[T[UHVGXJZC[J]JaJbIdHfIgJhJ
~isp	_!J#I%J)J*^/J3G4a7J:J;K=J>F?]@FAZBHCGDIKGMGN]PIRISXTIUHVIWKXZYJZD[Z]H_YaFdJhI
~iss	L#C%f&H(b)E*E+F0I1F2G3[5H8F9G:D;_<H>G?G@DAGCYDIEWFYGDJFKJLEOGPZQJRESHTHUCV]W[XJYIZY]E^G_YaIeIfDgEhF
~ist	A!G#?%D&E(Z)d*^+h,b-_.C/E0A1@2A3A4C5^6I7>8E9C:>;A<I=B?^@CA_BZC_DgEEFFG>HGI9JGK_L>M;NZO^RIS>T?UYVDWJXDZ>[J]F^D_ba;b?c@e[gZhb
~isu	f#J%Y(I*J,Y-I/J0Y1J3G4J8Y9H:J;K=X>H?J@JBICJDHHEIHKHMINJO]RJTKUJVJXJYZZG]J_JaIbJd[e_fZh^
~isy	s<]dXf_
~isz	yI[VZ
~it^	F!J#H%a&F)J*F+^,F-K.J0B2F3F4G5D6D7F8H:b;^<E=D>G?C@]ABBGC]D]EIHXI]NYPHQ[T?U?WHXdYXZB[D^K_EcDdYeGf]gX
~ita	N!^#Y%D&J(I)F*H+G,H-G.Y/J0H1G2H3H4F5I6J9Y:[;g<J>B?Z@FB@CEDBEHGJHII[JJKXLFMHNHRISETFU]V_WEX^YHZB[F^E_FaDd[fCgG
~itc	[!^#Z%J(I*I+J.G/I1Y4J6K7J8J9H:I=H>Y@FAIBGCIDHGIIHJJKFLZMHNHOHRISJU^V_XJZB[J]I^I_HaIb]cId[eXf]gJhY
~itd	s8Y=[HJR]
~ite	F!C%Y&H(@)C+E,X/D0Y1Z5]:F>D?F@HAZBGCED@EEFIGZHXIbJXK<LCMJNbOCSJTEU@V@WXXFY[ZB[D]F^A_[aAb?c[dbebfYhF
~itg	f!_#J-K:^;X>J@GBIG]HGKKMJNJP^UYVYZE^IfI
~ith	E!E+J,Z-D/Z0D1D3_5I7I8K9F:]=Z>^?HAGB_CFEIF]IZJ[LJNZOZQFTFUBVDWIXDYKZH]B^C_Xa]bHcJdDeIfC
~iti	Q!G+F,H-F.Z/G0I2I3D4H5J6I7H8I9G:X;H=Z>D?[CYDGFHGGHYIHJHKCMINcOGQJRISZVZW_XFYIZY[Y]I^I_HcEdCeI
~itl	k&Z9J=G?GHcNZZJ
~ito	U!F#B&J(E*G+F-Z.Z0H1I3]4]6H7G8H9Y:];H<J=E?JAHBXCCFHGZH^I^KBLGMBNZO]PFQJRGSFTFVBWZ[G]]_GaXbIcGdIeIfCgHhJ
~itr	y-YH_ZJ]J
~its	a!J#G(I*Y+X/K0^3G7Y9X:I=I>G?^@GAZD[HIIXJYKXMJNEOZT]UJVGXYZB]H^K_KaIbJfJhZ
~itt	S!Z#[&H(D)E+G,F-[.Y/J0]1G2G3[5H6I7F8F9Y:F;F<I=G?DAFEHFGGDHAIYKYLEO^QHT[UEWGXXYIZ^]a^[aAbJcEdBeJfHhG
~itu	W!F#G%]&J(F)H*H+H,Z-Z.K/G1I2J4]5J7G8^:G;I<I>D?D@XAIBECHEHFGHEIHJHLHMEOFP]SHTHUEVDWGXH[H]G^G_HaGbEc_dde]f]hD
~ity	O#F%Y&J*]+X,I-I/F0I1H2I3F4H5I6G7a8G9G:F;[<I=G>]?Y@HA]BDEHFIGHI[JIKGLHMGOHPEQ^RHSGTJUFVHWXXXYZZF[H]F_DaFcddFeIfFgGhH
~itz	w!X=ZZ]]Z
~iu^	g#X%[(I)J*I+J,Z.]3H4J7J8J9E:I;K=H>G?Y@GAKDHIEKGLZMIOJPIR[SIUIVHXIYK[J][^J_JaGcXdGeZfZgKhH
~iud	w-[@JB^ZJ
~ium	d-I/I3I9I=g>I?J@HCIDJIGKHMJN^OJVKXJZH]J_HaIcJdJhJ
~iun	n3G4X8Z9J>I?JBJC[DIIJOJX[ZW][aJcXfZ
~iur	y9Z>]?]BJHHOK
~ius	h![#J3F9J>G@HB]CJHFI]OIU]VKZG][aXhY
~iut	h&X/Z3K9Z>J@ZBJHFIXJXMJOZVJZ_aJhJ
~iv^	L!_&c(J)G*E+D,F.J/I0]1F2F3H5H6_7E8D9C:A;I<H=D>F?E@BB[D?EFFIGaHaI@KCLHMBNGOEPIQKRGSEU_WDXYYZZF[[^J_Ya_bYcBdGeFhC
~iva	Q!d#H%G&H(E)]+G,^-F.^/G0G1H2I3[4F5I6b7G8Y9E:E<J=C>a?W@HAHBFCEEGICKDMDNZOYPCQHSFTFU_VIWZX[Z<[F]E_EbDcDdFeZfIgGhD
~ive	P!]%H&I(])F*J,[/J1H2H3E4Y5H6Y7_8[9C:J=D>E?ZAZCCD?EHFHGJHDIBMBO[QHRHSETEUaWEZE]Ba^bIcFd_eZhX
~ivi	R%J&J(b)]*^+I-_.Y/F0H1I2I3C4G5J6G7H9F:F;Z=F>E?E@JAHBCCFDEEFFIGGHDIFJIKELJMHNEPcQIRHSHTGUZVJWGX]YKZF[I]H^G_FaFbGcfd^eZfDgHhG
~ivn	b!Z#G%X(H)J*J+J,X-J/K0H1J3I4X6Y7J8]9H:J>G?I@HAJBGCJDHEIGJHHIIKILIMHNJPYSJTJUIVGXHYX[J]I^IaIbHdae]f[hH
~ivo	b!^#^%J(H2]3a8J9G:I=I>X@FBHCHDZIGKHMHOXPJQYTJVIXHZG[J]I_JaXbJcIhX
~iwa	y7WgZ
~ix^	i#J-J5^9J?Z@JHbIJKINIZC[[]I
~ixa	j(I9J;X@]BJHZIJKYMJVJXXZ[^YaJdZhJ
~ixe	q#J%K*Z>[BIHDLJPI^_fZ
~ixi	yJ[
~iz^	i%^9ZHYMXPJTYZJ
~iza	N!D#D&I)Y*D+^,c-D.H/H0]2H3D5I6F9D:Z;H<X=J>C?C@CAGCEDAF]GcHFIHJGLHMZNXOFPDQJSETJUJW^XEYFZ<[F]D^HaEbEdYecfdgFhD
~ize	i(K9J=e?J@KBJCJH]IIKJNYUIVJWKZFbJ
~izi	e#J%J,Z-J4J7J9Y=I?G@HCZDGHCIIK[MJNJPJRJS^TJUGVHZF]XbZcIf^hJ
~izo	s1[GZKZMZdY
~izz	a!J#J3X9J:Y;Y>J?I@JBJCJGZHIIIOJPISJVYW[ZGbJdZfZ
~ja^	Y![#X%F&J(E)Z*G+Z,I-Z.J1Z2I4G5I6W8H9C:E;H<K>GDFE[FHGEHEIDJIK_LGM_OWPGQJRHSYTGWYYHZH[F]]aDbEdJeIgJ
~jac	n#K([*Y3J9I>K?]@JBJCYDXHGI]NJVJZH_ZhZ
~jah	u-]3K>Z@JHJIJK^OJZIfZ
~jak	r([+[9]DGO[ZI
~jal	l#K(F)_-J9I>I@JDJHHKINJUcV][JhJ
~jam	i+Z1X>J?ID_HIL[WZa]
~jan	e!J#I%K(I)Z*I+J-H0J2Z3I4J7K8K9G:I=I>F?H@FCJDGGKH@IYKbMHNHOJPJRJS[TJUaVGWIXIZI[J]I^J_JaIb^cIdZfbgKhI
~jar	yHHQ]Z^dIfJ
~jd^	n+K-J9J>J@]BKCJDXHDIFKXNZRaSZZZaJcJfI
~jde	m!Z#I/K4]@YHIL[MIT]ZH^K_[
~je^	f!](J*X-I3J9H:J>H?I@^BHCIDXHBI^KXMINJOJTJUJXZZX[J]]aJbJhZ
~jec	P!^#I%F&J(F)H*H+H,H-]/[0H1G2I3F4F5J6G7G8F9E;a<I=G>F?GA]BDCHDGEIFHGYH]IZJ]KHLIN]OHQIRHSHTGUGVEXHYHZG[H]H_daHbFcEdEeHfEgG
~jed	g!I#J%[(H*^-J3J9I:I>I?ZAZBICcDIFZGYIGLKMIPJUJVHWJXJ]J_IaHbKcKdJ
~jeg	o(I3X8]9J:Z>IBJCJDIHGIYK[MJO[V^ZDaK
~jek	h/K3K;Z>J?K@JAaBJG]IJZI]J_adJfJhJ
~jem	y@XZZd]fI
~jer	wHJN^
~jes	W#I%F&J*J+a,H-[.I/F0H1I2J3C4G5J6G7Y8E:Y;H<J=E>C?]@XAGBZC]D^EGFHHCIZJHMZQIRGSFTHVZXEYGZE[F]E^J_HbFcGd[eIfG
~jet	[!J#Z%H(H)J*I+J,_-G/X0J1J2J3G4I6J7I8[9F:H;]=I>FA^CGEKFKGZIEKHLIMGOHPISJTHUIVGWKX^ZJ[I]G__aGbYcHdHeJfHgJhZ
~jf^	q#]2[8Z:]@IHGIIKJMYX[ZH
~jfe	r-J3Z9K@JHII_O[
~jft	o3H>JGZHHLYOJTIYZZ]a^fX
~jg^	q>[?YHHIJZ_aX
~ji^	]!H#H(Z)I*G+J,I-F0^1I2K5J6I7I8H9F:H;I=[>F?_@GAIBFC[DZEXFIG[JJKGLIMFNWOYPGQJTHVGXHYIZC]G^IbHcGeYhH
~jir	w#HH_ZG
~jk^	j-[9Z@ZL[T]ZI
~jl^	l!J#I(J+J3]9J=J>H?^@IBGCJD]HFIHKJMZNKOZSITXUIVIZD]JaZbJfIh[
~jmu	r(J3I>I@JDJHHIZKXO[ZXaJh^
~jn^	Y!^#^%G(E)I+I,J-F/I0J1J2J4I6I7H8J9]=H>_@EAIBJDHEKFJGIHJJJK]LGMINGOZPGQJRISITGUHVXWJXHYJZ_[Y]F_HaFbGcIdHeKfHgJ
~jne	w:IF[GZa]dJgY
~jny	y7XaXgZ
~jo^	k-J0X3Y9F>[?Z@ICIDIHEIIKZMIOJY]ZX]JaHbYdYfYhY
~job	w(Y>_HIKZZH
~joi	c!I#K%J3J7J8_:J=J>J?J@IAIBIG_H]IJMKNHPHUJV]ZC_Fb]dJfZ
~jon	w9I>]HJc^
~jou	c#I%J(I*J+Y-X1X3F4J8Z9_:J=I>H?F@]AJBHCHHIIGKGM[OIPJRKUJXaZD[K]Y^JbJcJdIf[hH
~jst	w-]A]KJ_Y
~jt^	o%Z4Y>a@JD]HIZH
~jud	m!J-Z9Z:^>J?a@JBJCJHFIJKKPZQYVJZH
~jui	yhZ
~jul	u#Z9]:Z>JHJOYZK
~jun	p-[>JCJDJHFIJKJZ[a_
~jus	W!H#I%I&Z(H)J*J/H0Y3G6J7J8X9^:I=J?I@]AIC_DFEJGJHCJIM^NIOGRJSJTHUIVEXG[a^IcIdIfZgJ
~jut	y@[X[
~jve	c!J#I%G(I,X-J0J3I4W6X8[9I:J>H?J@HBGCJDIEJGIHJIJKILIMINIPXUJVJXIYY]J^JaJbHdae]fZgXhI
~jzi	a!K#H%J(H*I-I/Y3J4J7[9G;J=J>I?I@_AKBXCIDIHFIHKFL^MYNHOJPIRKTHUJVHXJZ[[Z]I^__HaIbIcJdIfJgZh[
~ka^	Y#I%E&I(Y)H*F,G-B.a0]1H2Y3[6F7F9F:E<J=E>]?C@FBBCDDAEHFYGGJHLGOEPYRYSGUFVYWHXZYGZZ[E][^F_^bYeGfDgIhD
~kaa	m-J/]0Y6^9K>]@IBJHCIJKIMHNIPZTYZH_HbJgX
~kac	f!K#J%J(H)K*X-I3H9I:J=J>[?^@[BGCaDFHDIGKHMHNJO[PJTJUJVI[J]Z_Ja_bIcKfJgXhJ
~kad	d!H#G%](J)J,Z/a0I1J2K3G4H7I8I9E:J;J=I>G?I@EAJBYCIDIEJFIGZHEIGJJKHLJMGNFOJP]RHSITdUIVIWJX_YJZD[J]I^J_GaFb]cGfFgIhH
~kag	wJ]
~kaj	yXY
~kak	y.]9JHJLXZZ
~kal	U!Z#B%E&F(B)D*D+F,F-B.H/a0]1G2H3C4E5H6b7[8G9C:C;F<I=D>C?C@AA_BECEEdFGGEHEI@JGK@LEMBNaODQHRESCT[UCVBWDXIYGZ<[E]C^C_daDbBccdeeEf_g_hC
~kam	r2Y3[9Y>I@IBZHFIKMJXIZG]Ja_bZ
~kan	Y#K%G&_(E+J,Z0I1J2J3F6X8I9D:[;I>[?_AZCFDEFJGHHGIDJIKCLGM]PGQKRZSGVZWHYJ]Y^Y_GaDbEcGdDeIhX
~kap	q9J>]?J^[bYfX
~kar	c#H%I(Y)J*I+J-F.[/J0J3G4I6J8H9A:I;I=G>]?G@GA_B[CHDHFJGJHZIEJXKELIMFN[O]PJRISITIUIVGXHYJZA[X]G^I_WaGbccIdYeJfGgJhH
~kas	c!H#I%Y(H)J*J+J,X0I1K3J4X6Y7J8]9H:J>G?J@HAJBHCJDIEJGKHHIJKILIMHNJOJPYSKTJUIVHXIYY[J]J^IaIbHdae]f[hH
~kat	f!^#W%J(I-H/J0J3a4J6J7]8J9F:[;J=I>E?H@GBECHDFEKFJHZI]KGLJNHOGPIRJTIUJVHXIZX[I]F^I_]aGbIcId[fJgJhH
~kaz	n#J(Y-[3I9J>I@YA[BKDJIIKHN^O[ZF_ZaJhJ
~kba	o*[4^>K?Y@ZHGKZZJfY
~kbo	mHJZG^]d[e^
~kch	wZH^^
~kcj	uHJUZV]
~kda	y!Z0IH[
~ke^	R!H#Z(F)I*H+],J-Y.K/X0J1J2J3J4I5J6J7H8H9C:G;]<Z=GAIBBCFDIGGH]IXK^LZMbOHQ]RYSHUIVFWIXGYJZD]G^G_HaJbHcHdJeJ
~ked	^!I#Y%J)J*]+]-J3H9J>H?I@HBHCXHXIGKXLbNKOZPJTZVJZF[J]H^J_JaZbF
~kee	S!F#_%H&J(F)Y*G+],Y-Z/H0I1I2I3Y4H5J6H7Z8I9D:F;H=G?E@aAHBBCEEIFHH[JHKXMHOHQJRHSHT_UFVEWIXYYIZH]E^Y_HbFdGeIh]
~keh	y<Zh[
~kei	X!G#E([)I+H-G/I0]2J3J5J6I7H9H:J=_>G?D@YAJBHCZDbEIFJHBIEJJKGLZMGPGQJRFTHUXVEWaY]ZI[H^H_IaXcXdFeJhG
~kel	c!_#I(J*J-[3J6^9H:K=J>H?YBHCXDII[KJMZNJPIZD]JaJbJdYeYfJhI
~ken	K!@#C%D(A)G*B+D,k.F1G2^3F5G6C7I8C9C:F=Z>C@HACBBC?FZHFI_JGLZNEOIPIQIRdT@VDWYXAYEZH_DcIdJeGfc
~kep	l#]KXMJTJd[
~ker	W![#J%G&I([)X,H-@.X0G1I2H3B4D5I6G9B;Z<J>A@IA^BCC^EIFHHdIKKBLJNDRJSGUFWIXEYXZI[J]X^Z_YaXbJdEeIfEgGhE
~ket	a!E#I(I-H3^7J9c:J=X?H@FB^CJDHFYGJHYIFKGLJMINIOXPJRJUJVIXJ[J]IaFbIdJfJhI
~kew	wR^
~key	]!J%K(H)J*J+H-H/J1K3J4J6f7I9G:J=J>H?e@GAJBGCIDFGJH]IHKHLKMHNIOGPJRFTJUIVGZB[I]H^J_JaJbHcGdIeJfG
~kfa	u@]HIa[
~kge	k(J0[:YBYE[HHKYM]UKVJZF]J
~ki^	R!D#F%H&J)H+I,I-D.l/H0I1I2J3E4G6I7H8H:F;H<I=G>D?F@JAHBXCGDWEIFXGHIYJHK[LHMENJPGQJRYSFTHUEVEWXXFYIZ?[H]E^H_HaEbJcFdGeIfGgIhF
~kic	o#F3Z9F>J@JBJHKIZKKOJU[XJZ^]FaYfK
~kid	y3IDZHXIJKZ
~kie	d!Z#G%J(H*J-_3Z4J:I;K=J>E?_AKBFCHDIIXKZLJMIOHPIRJSKTXUJVZXZZB]I^J_JaGbIc]dIfJhH
~kil	m#Y@JBIHEIKKZM[RZSJTYX[Y]ZIhJ
~kin	l#I9XBKHbKJZYaG
~kio	n#JG^H]TJZH
~kip	m+Z1]@IBKDbGKHJKJMJZIfI
~kj^	s-K3Z;]@KHKZH^_dY
~kke	g!J#^)[-_9I@JBJIIPKVJXZZI
~kla	h!J#I%Y&Z(I+I-I/J6[9Z:W=I?G@GB_CYDFFJHEIHKHMJNZOGPITJUIVGWJXJZZ[K]^^J_JaGbIfJhJ
~kle	sI^
~kli	d!J#G%I(Y)Z*H+H,H-[/I3H4K6K7J8K9E:];K=G>D?FAJCFD]FJIYKFLJMFNFOHPHQXRJSJTHVHWZXHYKZI[I^J_Ja_bdcJdJeFfIgJhG
~klo	l3H4K6Z9J>J?J@IBJIIKJMJO_RcZH]JaZbKcIdHfGh[
~klu	s%J2Z6bGZHIZJdI
~kly	wM]VX
~kn^	y3I9IBJEXH]aZfK
~kna	b!H#F%^(b)J*I/J2J3b4I5Y6J7J8J9E:Y;I=[>E@EAIBYC]EJFJGJHBJKKELJMHNHOEPIQKRJSJTJUIVXXGZB[I]Y^I_XcIdJfJgJhG
~kne	w#]?^@JHIIJKJZIhZ
~kni	s-[/WHJIJU^VIbY
~kno	U!F#G%H&e(a)I*H+I,J-a.J/J0I1J3F4I5J6I7J8I9J;I=H>G?E@HBICHEIFIGHIBJYLFM^OHPHRJSITIUHVFWIXIYJ[a]F^G_Fb]cHdGeJfHgF
~ko^	e#I(Z+Z-J3J9H:J>I?[@XC^DFHCIHKHMHNJPYUJV^XJ[b]JaHbHfJhJ
~kod	d!J#I%I(I*I+J-G0J3[4J6J7J8K9D:J;I=H>_@HAJDGFKHFKGMHNIOEPIRJSJTHUJVGX_ZD[J]G_IaebIcIfJhI
~kog	r8d>H@JA[HGIJKHVJZH^K_ZdJfJ
~kol	c!X#I%H(_)I*H+J-H0J3H4I6K7J8J9E:H;J>E?F@XBFCHDGFKH[IFKHLJMHN[OHPGRKSJTJU_VcWJXIYaZE[I]H^Z_JbIcIdIfXgJhH
~kom	S!Z%H&H*E+^,I-X/D0]1H2G3J4D5H7E8F9@;[<I=E>Z?B@GAFBGDYEGFYGJHGIWJHNIPKQHRETaUHVEWGXKYGZ_]B^E_DabbXdDeGfChJ
~kon	L!b#^%a&G(A)[*J+B,Y->.F/C0D1D2d3Z4c5Z6C7B8B:a;G<F>K@<B^CYD]E_FJH9I;JIK>L[M?N?OFPaRCTEU=V]WZXFYDZF[X^]_Ya?b@dDe]f?gChC
~kop	q6[8[H[
~kor	j#I%](J-H.[3J9F>]?J@HBICJDJIaKIMJNJPJTJZE[[^JaJb]dJfJhY
~kos	q&J9X=B>JBIFYHdIIZK
~kou	X#c%a(J-K3J>J@IBIHXIJMINKTcZG[H]D^J_KbKdKf[
~kow	W#_%F&I(Y)Z*E,G/I0H1X2]3]4F5I6H8X9D:F<I=J>C?D@BA[EHFXHCI^JHLJNDPXQIRGSFTYUDVKWGYH[]]Y^[_ZaHbIcEdFeIfEgFhF
~kpe	m%aHFdK
~kra	b![#H%I)J*[+X,J-H/J0J3Y4I6I7I8I9F:H;I>a?EAJBGC^DCEJFZGJHFI[KELIMGNZOGPHRISJTIUIVGWIXGYJ]F^J_IaXbccIdHe[fHgJhH
~kre	i!J#^%J(H*Y+Y,]-J3I8J9H:J=X>H?IAKBGCHDHG^HAKYMJNJOJPJRJSIUJVHWJXJZ[[K]JaHbJcJdGe^f[hI
~kri	Z!X#E%Y&J(F)I*H+H,Y-G.J/I1H2J3E5J7H8Z9F:H;I<J>I@FAIBECGDEEHFIGXIEJJKELGMEO]PXSHTHUHVFWIXFY[ZZ[H]F^HbFdbe[f]g]
~kro	h#J%J(J)J*Z-I0Z3Y9H:I>J?J@JBJCZDIGbI^KJMYNIOKPJRKUKVJXJZG]I_KaJbKcJdIeYfI
~kry	i(H-J6a9I;]<Z>J?K@GBJHEIIKHL]MJZE^_bYd]eJfJhH
~krz	w-Z9J>ZH_ZJaI
~ks^	Z#J(I)J-H3J9J>D?F@FBHC^DGHaLXNIVJXJZYha
~ksc	[!H#H%Y&[(F)H*K+K-I/I1Z3H4Y6Z7I9J:H;J=Y>H?G@GCIDHEJIIKGLHMINHOJPZR[SJTJUFVFWIXIYZZH[I]I^H_YaHcXd_e]f[hG
~kse	T!H#H%J&K(Y)W*H+I,H-H/I0I1J5J6H8I:[;H=[>G@FAJC[FXGHIHJIKDLXMGNFOIRXSXTHU]V[W^XGYJZX^G_IaZb[dJeIgHhG
~ksp	m7cHIZH
~kst	r#X/Z3H9JHFIbTJ
~kt^	T!Z%F&I(F)F*E+D.H0F1W2G3[7G8E:C;J<I=Y>H?J@GA]BWC^EGFFG]IEJGNBOJPKQYRDTDVJWFXY[G^D_^a]dXeIfGgF
~kta	f!Z)F*G7dDJHGPIVIZYdJ
~ktd	y3ZD[
~kte	q3Y;YGZHJLYZJ_[
~kti	V!d#Y%F&K(F*F+I,Z-G.Y/I1J2J3F4X5J6H7H8Z:G;]>F?F@GAIBJCFDFEIFJGHHHIFJJKFMHNGOHPERISHTHUcV_WFXDYJZJ[H]G_HaGcZd]e^gIhI
~ktm	y>XCZ
~kto	g!J(X-J/]3Z4Y:J=J>I?JA[BIC_H^IIKHMJTJXJZA]J^Z_IaJcJfJhJ
~ktu	i#I)I*X-J1^3[4J8]@JBJCJDGHEIJKINJPIdGf[ha
~kty	s![QXdZ
~ku^	h!J%J(]-J2Z3K8[9Y:J<Z=K>J?JB^DJKXMENZSKUJVIZD]KaJbZcIdYeXfJgJ
~kuj	e!J#]%J(Y*J-H3[4J6K8J9]:J;J=Y>H?H@IAJBHC]DGHZKIMINIOGPJRJTHUJVZXIZ][I]H^J_IaHbIdGeJfHhI
~kun	h#Y%K(I*J-I1Z3X4J7K8Z:[=J>I?[@GAKB]CIDHHZIHKIMJNJOJP^SYUJVXXJZG]I^J_JaGbJdHfGhI
~kup	f6aBJHaKJPZZG_WfH
~kur	o-J@]BJHII^KZTZZFhK
~kva	q#]>JFYHJMJ_]g[
~kwi	n%Z/Z4Y>a@JD]HIMKZG
~ky^	w@ZBJH]NIZY
~kze	u/ZIJKHOYZ[
~kzu	s(].YX]ZJ
~la^	J!G#B%H&E(Z*@+F,G-J0H1D2D3E4G5G6J7J8G9^:Z;J<F=J>b?@AICBD[EIGGHJI]JCKaLWM_OFQDRCTAU_VJWAXD]Y^ZaBb]cHdGeDf[gIha
~laa	l*K-X/[3I9I=J>G?J@YBYCIDXEKHXIGK]MHNJO[TJVJXZZE]JaZcJeYfJhJ
~lab	_!I#J(J)J*J3I4Y7J9I:a=Z?[@XBGCZDHHYKGLXMHPKSZTJUHVXZF[J]JaJbIcXdIfIhJ
~lac	S!d#C&I(I*I+G-I/E0H1Y2X4E5]7F8[9B:D<Z=F>_@^AGB@CEDJEGFGGEHZI[KBLFMBNDOFPDRFSDTEUaVYWJXEYYZ:[E]C^IaFb^c[dZeZfYgFhJ
~lad	[#J%H&X(Z)I*H+I-E/H0J1J3]4a9D;H=X>Z?G@EAHBEEIFIGIIDJXKDMJNFPFQJRIS_TFUGVFXIYJZ^[I]^^G_GaFcEdHeYfGgIhG
~lag	_!J#Y%I(H*J,J/X0H1J3F4J8^9J:I=H>E?H@GAIBFCZD_GJHII[KFLZM[PISKTZUXVGXJZH[H]H^]_EaIcId]fHgJhG
~lai	_!J#I&X(I*K-Z3I4I5K9I:J=H>G?IBFCIDJEJGKHIIEJHK^MHNEPKRKSITJUJVJW^XYZ_aXbJcZdJfXh]
~lak	s#_9J>]HFXI
~lam	f!Z#H%J(I-]/J7J:I=J>_@[BFCYDGH@KGMZNZOFPJQXTJUJVHXIZC]]aZbKfJhH
~lan	R#F%E(C*F+I,G-C/W0F1B2a3d4[6E7F8E9E;E<H=a>_?JAEBECEEGFZGEIbJJLDMBOAPHQXSDTXV?WFXBZZ[D]E^D_IaGbbcAdFhA
~lap	U!I(G)J*I+I-F.K/G0J2J3H4I5J6I7I8I9D;I=b>E?F@BAJB_DGEJFJGIHaIEJJKCLIMcNFOHPHQJRHSITHUIVFWJXYYJZW[H]G^I_IaFbdcIdIeJfGhF
~lar	Y!G#[%F&Y(F*G+F,I-Z.J/G0H1I2[3Z4F5J6Z7H8H:F;H<J=F>J?D@GC[D^EIFHGHH_IXJIKYLHMZOXPGQJRGSHTFUGVEWHXEYXZF[G]a^H_FaBbFcFdFeHfEgHh_
~las	N!G#b%^&I(B)H*F+F,F-E/F0G2G3G5H7F8X9D:E;G<H=J>Y?B@[CED@EHFbHEICK]LEM@NDPDSETaVFWFXJYGZX[a]_^[aFb_cJdDe^fDgXhB
~lat	T!F#I%J&J(E)H*G+I,I-a/I0I2J3D4c5J6H7H9H:F;H<J=G>D?D@YAGBBCEDZEGFIGHHXJHNbOFPFQJRZSXTKUFVZWHXHYZ][^GbFcZdGfFgHhF
~lau	_!I#F%I(H*J,J-G/X3H4I6J7I9X:I=[>]@IBYCFDGEZGII]JKKJL_MCOIPJRYTHUHVGWJXHYJ^H_JaZbHdGeJfXgYhJ
~lav	]!G#Y%I(J)J*J+J,X-Y0Z3H4I6]7I8J9J;J=H@^CGDXHJIYK[LYMHNHOJPIRISJTHUHVJWJXHZY]Y_IaHcIdGeKfGgJ
~lay	h![3J;J>G?H@IBJHZIYM[ZF[[_JaZc[hW
~lb^	j(J3X=[@]BJG[HHKZX[ZG]JdYhJ
~lba	^!Y#F(F)I*I/I0^1I3H5K7I8[9E:H;I<K>]?H@EAIBFCHDFEIFJGIHEIEJJKWLGMFNGOHPXSITHUHVFWJYX[H]G^HaFbZdae[fZhF
~lbe	q9I>J@]A^BXDKHFIKW[ZI][_G
~lbo	c#J>b?JCJDYGZTX^Y
~lbs	m)Z@JB]HJU[VaZE
~lca	y3HGYOIX]
~lch	r3I>JHZN]OXa[
~lco	n)]-b9]@IBIDJHCIDK[NIUHVJZI]JhI
~lcu	y@ZBJM[
~ld^	J!J#X%D&H(B)Z+I.I/J0F1b2F3a4[5K8H9G;H<D=A>B?H@HADCGD[EFFGGEHXI?KGMINHOBPFQGSCV[WEXZZ_[H]B_]a^bYcId[fAgDhb
~lda	W!H#H%H(H)J*J+J,J-G/J0J1I2I3G5e6I7I8H9G:J;I<k=I>H?H@HAIBHCHDHFJGHIGJIKHLIMGNJOJPIQJRISJTIUHVYWJXJYHZG[I]I^I_CaHbIcCdHeIfGgJhI
~lde	W!I#H%E(D)a*J+J-F/I0J1^2J3G4I6J8J9F;D=X?F@_AICHDFEJFZGIIAKBMYP_RYS]UGVEWJXH[]]G_HaXb^cIdHfGhH
~ldi	w3[CJO[RZ
~ldn	u-YBJHHKZNZZHhZ
~ldo	m(^HHIXKHNa
~ldr	i![+Y1^3I8J9I>J?K@IBICKD^HFIJKIL_NKPKRJVJWYZH]J^Ja]dYfIhI
~lds	i>[ZIbb
~ldt	y*]+ZDJ
~ldu	h#J)Y3I>J?G@ZBWCKDJIJMIO[TWVIZ^[JaZbXgZhJ
~ldw	yS^ZJ
~le^	L!D%H&G(a)f*c+W,G-?0G1G3_4D5G6F7D8E9H:J<H=H?D@DAEBaCZDHEFGbHYKHLDMCNcOYPBSDVJWCYFZE[D]E^I_Ca@bGdHeGfCgD
~lea	N!^%Y&J(D,J.D0I2I4H5I6H7G8H9_:E;H<J=D>B?A@JAGCFDDFHG[HeI^JEKDNIOHQISFTYVJWHXYYHZY]G_[aCcFdIeIfFgXhF
~lec	U#G%I(Y)J*H+I,J-H.J/I0I1H2K3F4H6H7J8H:J;G=Z>F@DAICFDHFGGdHBIGJHKFNGOJQJRHS]TJVbWYXHYIZ_^H_FcYeIfIhH
~led	h!Z#b%I(X*J-H3F8K9G:J;J=J>X?JCIDIFZIXKGNIOZPXRJSKTYUKXFZF]IaFbIcJdJfJh[
~lee	c!I#G%J(H)K*H-D/J3b4J7J9G:I>G?^AKC^DGEYFJHAI[KDLJMHOHPZRKTKUJVZWJXI[_]Z^J_IaEbHdJfJhH
~lef	Q#Y%F&I(E)G+D,H-C.I/G0H1I2I3_4G6H7G8H9B:E<J=D>_?^@GBDCYDeEHFHGJH[ICJHKCLGNDOgPHQIRGSGTFUEVDWGXDYKZ?[G]b_HaHbEcGdGeIfIgHhE
~leg	Q#D%b&X(f)X*[+F,G-C.I/F0G1H2H3D4E5H6G7F8G9A:C;J<J>[AFBICXD]EGFFGIHaI@JGK[LFMCNHOXPfQHRGSFTFVcXCZ<[E]C_DaGbEcCdEeHfEgGhC
~leh	i-]=J>J@YHGJZKIN^ZYdZ
~lei	]!I#H%I(F)H*^+J,J-_/I3G4X6J9E;I=H>X?[@IA^BDCGDFEIFJGIHFIXJKKXMGNcOXPHRJSJTJUEVFWaXHZE[I]F^I_Ga[bGcYdGfHhG
~lej	l!J#J3I9J>H?H@KBHCJDIHEKILXM^P^TWU^VIX[ZH]]aIbJ
~lem	Q!D#Y&I(B)F+E,G-B.H/I0F1H2I4F6F7E9I:C;F<I=H>]?BAFBdD_E[FXGFH>IEJGK^LEMCNEOCPIQHRFS[THUDWDXBYGZd]b^E_DaIbIcaeGfEgHhC
~len	Q!F#[&H)F.Z/E0F1X2a3D4Y5G6Z7H8F9J;E<H=Z>a?Z@FAFBECZDIEYGDHaI]JFKDN[OBPDQGREUDVFWFXBZ?]@^D_Ka^bGdJgGhB
~ler	O!C%G&[(B.H/W0[1H2H3W4d5c7C8I:J;F<I=A>A?A@FAYCBD_EYFGGEHXJaKCLFMJN_OGPFUEVBYF[X]C^EbCcIdGeIfFgEhC
~les	a#K-_/J6Y7^9I>Z?HBHDIH^IXKIMKNXVJZG]J_JaJbId[eHfI
~let	O!B#[%D&I(J*E,H-H.I/_0H2G4E5G6G7Z9A:C;G<H=D>X?B@FBZCEDGEGFGGFHaIgJFK]LEMBO]PDQHRGSDTCUGVDWEXEYGZF[F]^^E__a[bGcEdFfE
~leu	f#J%J(Y-Z/J0K3J4[6d9[<Y=J>J@JBZF[HCIHKGMINIRKTJUKVIXJZF[K]JaJbJcJdGfIhJ
~lev	c#J%J3H4J5]6I7I9H:[=J@]BHDIGKHAI]KHMJNFOJP]UJVIXGZB]^^K_FaabJcId[eKfHhI
~lex	a-D9J@]BICJDJHIIfJJKIN_OIXJZD]JhJ
~lez	l(J-J/J3H4^9I:J=J>[?I@JB[DJGYHFIIPJS^TJUJV_ZG]J_ZaI
~lf^	P!E#Z%F&K(?)c*D+H,I-F.I/^0G1H2I3F4G5H6H7E8H9K:D;H<J=F>C?J@EAGBZCED]EaFHGFIXJGLENEOHPDQIRHSXTZUbVeWFXFYH]H^c_FbEcDdEeIfAhE
~lfa	p!J3[>J@YHIIJL]T_ZHhJ
~lfd	qA_HIK[OZ_HbY
~lfo	u3[
~lfs	o)aBHHESYUbVGZIdJfI
~lga	w4]>]?ZCJHEKJc]fJ
~lge	n!Y3J>J@IBIDJHIIJKJL^OZZX][h[
~lgo	q.Y9]CZHJZKcIf[
~lgr	u/[B[MX
~lgu	o9^>J@]BFCZHIKJM]XKZI
~lha	d%J(K/Y3J4Z9I:K=J>H?J@IBICJDHFZHGIYKZM^NIPXUKVIXJZY[J]IaJbIfJhZ
~lho	p,X/Z0X9K@JHIK[MKY[eXhY
~li^	[![%G(Z)^*[+X-G.J0I1I2J3E4H5J7H8I:];^>X?I@GAYBHCEDDEJFIGIIHKDLHMDN]QJRISHTHV]WFXGY^ZY]E^H_GbFcGdGeJfFgHhF
~lia	_!J%J(I*I-E/J3H4_5J7J9J:J;J=I>E?G@EAKBZCIDHEXGKIFKGLKMbOJPHRXUJVIWJX^ZY[J]I^J_JaYbJdIeKfIh]
~lib	l)^/JBIHGT_U_VHZI^X_KcKfI
~lic	C!I#@(X)I*_-F.J0C1D2E3<4?5^6C7G8E9D:><E=n>;?H@JAZB=C[DHEBFCGAHcI?J]KDLEMZNiODPAQJRBSATAUAV>WfXGYCZA[C^@_?aGbec=d@eIfHg@hA
~lid	Y!H#J%J(I*J+J-F/Y3^4J7J9F:H;J=J>b?C@HAJCFDDGIIFJJKEL]MXOdPJR_SJTIUJVHXF[I]H^H_JcIdJfHgJ
~lie	V!H%G&[(G)I+I,I-H/H1_2J3G4H5J6I7X8I9D:d;J=F>X?X@BAJB_CGDEEKFJIBJIK]MENDOHPYQbR]SITGVEWYXEYIZ?[H^G_IaDb]cFdFeIfXgI
~lif	n1Y4Y@XHHT[fY
~lig	X!F#D%D&I+F,H.I/D0X1K2H4Z5I8G9Y:D;F=B>_?_@]AFBBCZEIFHH>JHKXL]MCNDODP[QHTcWHXCZ=[[^E_Eb_dDeHfGgF
~lij	d#G%J(J-a3G9X:J>X?I@]BHCIDHHGIGKYLZMINJOHSKT[VJXIZY]I^JaabIfJhJ
~lik	[!I#G%H(F)J*I-^/[0K2Y4G6J7I8I9G:I;J=H>F?^BED[EJFJGJHIJIK]LJM^OIRJSIUHVHWJXIYJZC[H]F^J_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(I)I*E+K-I3H7J9H:I=I>J?_AYBHCIDIG]HGIHKIMJNIPHQaSITZUGVZWJXcZE]IaIbHcJfJ
~lin	M!C#E%D&I(D)E+G,G-E/_1E2G4[5H7E8E9B;I<H=B?H@DAFB?CEDAEGFGGJH_IEJEKYLENaPDQ_RDS]TYUGVBWaXCYIZA[F]I^I_ZbiccdDeGfChA
~lio	l-Z@ZBICJDJHEKFMJNXZ]h]
~lip	s>IH]U]ZJ
~liq	p%[*Y/XDYHGM[NK]Ja[b]
~lir	s+W3I>]@IHEKJLXOGZYa^hZ
~lis	L!D#J%F&I)W*B+H,K-g/[0G2G3J4D5F6F8I9A<H>F?c@HB]FYGFHIIIJHLGMHNAOIPYQ[RDSWTEXIYXZZ[Z^X_GaJcAdGeCf]gGhB
~lit	R!]#H%F(J)F+H-E.^0K1J2I3Z5I6H7G8H9E:D;Z<K=E@BAHBCCGDCEIFIGHIcJ[LHNcOFPEQJRHSETFU_VbW_XFYIZ=]E^G_GaCbXcGdaeWfDgJhF
~liv	e!E#I-Z/J3I4[7Y>H?I@^A[BJIHKINHPJTYU[ZE_Za^fJ
~lix	wH_ZF
~liz	^!I#J%I,J/J0J1[3H4I6J7Y8I9H:H=d>I?H@HBFCIDHEJGHHaK]MXNGOJPIRHSIUGVGWHXJYJZA[J]JaIbIcHdEeIfchH
~lj^	w%Z-ZK]ZJ
~lje	wHJN^
~ljo	wc^dZ
~lk^	f!])Y+Y-X/I3J4Z7K8I9^:J=K>I?I@HDIF]GJHFIGKHMGNYOXTIUJVJXIZB]]^Y_JaJbJdZfJhI
~lka	s#YBIM]TZX]ZJ
~lke	wHXO[ZIh[
~lki	w3J5ZI^
~lko	f#I*J-Y3J9I:J>I?[@XBHC_DJIHKIMHNJPYV^XJZE[b]KaHbHhJ
~ll^	B#G%F&E(^)G*C,F/G1]2D3H4D6F7B8B9X;H<E=A>YAABEDEHdIHKJLDMaOYP@Q^RASDTWUHVDWAXDZD[Z]^^F_Ja]bYcbdFeAgb
~lla	P#H&H([*D+G-X.[/D0F1G2F3X4^5J6E8J:]<H=G>Y?I@DAFBHCGI_JJK]LYMDOEPJTJVZWGXCYEZG_Xb]cDfAgF
~llb	_!Z#G(F)I*I-F/I0^1J3I6X7I8[9F:H;J?H@FAIBFCHDFEIFJGIHFIFJJKXLHMFNHOHPYSJTHUHVGWJYX[H]H^HaGb[dae[fZhG
~lld	w=]@ZHIR[ZHgX
~lle	K!F#J&H(_)H+Z,E.I/K0E1G2F3E4a5b6E7D8D9Z:C;D<G=H?[@EADB[CXD[EEFFGGH_I[J_K@LDMGNXOHRCSHUGVcWDXGYJZH[_]C^J_DaXbDcBdCeFfIgFhA
~llf	q@YIJL]T_ZH
~llg	w!Y4]>]?ZCJHHKJcJ
~lli	^!H#Y%I(I)J*J-Y/a3G4Y6J7J9_:]=H>G?HAJBFCHDGFYGIH@IIKELZMHNGRJSHTbUIVYWJXHYY[I]I^J_HaHbIcIeKfHgIhG
~lln	c!I#J%K(E)G*I0J3I4K6J7J:G=Y>I@GB[CIDIHHIIJKKJMJNGPXRYS[TIU[VXWYXIZ^]H^Ka[bIcIdIfZgIhJ
~llo	O!F#G%H&J([)^*J+G-[.Y0H1I2J3F4H7G8I9c:H;H=F>J?]@]BBCDDBEIFHGGHDJGKJLHMDO[PEQZSGTIUYVZWGZC[J]E^^b[cFdJfFhD
~llp	yH[
~llr	w(]9J>J@[HHI]KJZJ
~lls	wHJIZJ]OZZI
~llt	f!J#J(H+J-I/W3I7K9Y:I=I>I?I@]BYCHD_HCKGMZN[OKPJSZTJU^WKXJYYZC]IbJdJfIgXhJ
~llu	k#Z-J0^3]9J?J@KBKCWD[HIIIKGMZOZZJ]JaIfJhJ
~lly	a!]%I(I)I-Z/^0K:I=_>J?J@HBcHFIHPJRZTIUJVYZ?[I^IcJfJhI
~lme	l@JBJDXHZIYTYZ[dY
~ln^	a!E#G%H(F)F*H+J,J-X/Z0I1J3Y4J6b7I8I9G:G;I=Y>E@JAIDHEHFKGZHGIFJJKGLIMGNIOFP]Q[RISYT]U[VXXGYJZG]G^X_HaZbJcIdGeIfG
~lna	o2Y4X7J9I@JAYE[HGIZNJRZSITJX[_ZcJdJfZ
~lne	h#I%J(Y)J*J,Z-J/^3I6J9G:J=J>I?J@HAJBICJDJHEI]JXKIMYNJPXT]VJXJZH]I^J_^cYdXfKhJ
~lni	c!Z#H%J)I*I-H/[0X4J6Z7I9G:H;K=G>Z?G@FAJCGFKGJHDJKKGLJMGN^OJPHRJTYUFVYXHZ][H]H^I_HaHbFcHdZfZhH
~lnu	y3[OZ
~lny	i!J(I)Z*J-J3J4X7Y9I@^AZBJN[TJZJ_[c]dXgJ
~lo^	M!F#Z&H*H+D,X-J.G/Z0E1F2Z3D4D5J6I8E9a;J<G=G>I?a@YBZCbDIEFFEGCHAI]JIKGMFPJQFSCU[VXWEXBY][a]F^I_HaFbKcGeGfAhZ
~loa	f#J-YBGFIHcIJKJMJTGZY[Gb]
~lob	[!J#K(d)_*Z,d:I=J>J?H@JBIDIIJKINKPFUHVFWKZD]J^JaJbJdCeIfJgHhJ
~loc	C!D#l%Z&F(A)F*C+C-Z.]/I0D1F2E3@4I5E7A8F9@:A;H<F=A>@?>@HCAD@EEFDGCHZI=JZKILAM?NIOGP@RbSJTjV@X_YDZ?[f]@^G_GaAb^dFf@gAhC
~log	K![%F&I(@)D*D-A.G/D0F1F2G3[4C6E7c8E9D:Y;E<H=B>B?H@=AFBaCCDAEEFHGDHcJGK?LeNDODPCQHRXSAUBVAWEX@YFZX]G^_a@bkcGeFfBh_
~lok	P#d%B&E(?*A+D,C/b0]2E3@4C5G6c7X8E9?:A;D<G=B>@?A@=A]BGCBD@EcFEGDHDI>JHKHLCM>N_OBQFSATeUAV@WBX[YEZ9[Z]@^A_caAbHccdeeDf[g^h@
~lom	qBIDYHZZ_
~lon	S#H%F&K(G)I+G,I-Y.J/F0I2d3D5J6X7G8H9B;I<J=G>^?b@GA[BDCJDDEIF[GEHGIbLDM]NZODPXRESIUGV]WIXGYHZH[H]F^GaDbHcFeJfFgG
~loo	T!H#H%I(H)I*I,J-H.J/I0J1I2J3G4Z6I7H8I;J=I>E?E@DAJBbCHDFFJH_IEJIKFLaMcOFPIRYUHVZWJXHYJZ_[H]H^GaHbEcFdIeKgIhF
~lop	i#G%K(H*J-I/J3G4J6Y9G:J=^>E?H@GBGCHDIH[IGKZLJMINHO^PJRYTJVIXI[[]Y^Ja]bIcIdGfGhZ
~loq	U!F#f%H(F*G+I,I-].X/F0H2I3F4G5J6H7G8I9F:G;I=H>E?D@EAICEEIFIGIIJJYKFLHMDOHPGQJRGSFTeUGVFWIXWYIZ@[_]Y^H_HaFb^cYdGeJfFgHhF
~lor	e#I%^(J+Z,]-J3H5Y8]9J=J>Y?J@IBICJDGHEIYKHMJNJOZPJTXVI[[]J_YaIcJeJfIhZ
~los	M!J#E%F&I)X*D+E-G.I/I0Y1E2Y3B5G7J8E9W:J;G<G=Y>_?A@XAEBdDZEFFGHEIGJJKJMINYOEPCQGSDTFVGWEXCZ^]c^X_ZaCbGc[dXeFfAgC
~lot	c!J#a(J)J-H/J3I9I=H>I?I@HDIGXH_IHMINIPHSJT[UHVaXF][^J_JaJbIdJfJhJ
~lou	J#A%C&H(C)E*E+G,Y-C.H/i0g1E3C4E5G6^8E9C:D;F<H=B>C?C@DA^BGCFDDEEFFGJHYIBK?LEM[NDOFP]QGRGSFTdUEVDWFXFZ>[D]C^C_faEbCdYeFfAg_hC
~lov	r-^9ZKHZJ[HhJ
~low	O#F%H([)a*J+G,J-b.Y/J0I1H2I3H4H5Z6I7G8H9X:G;I=F>D?JAGBACEDEEIFHGFI^JGKILGMDNZPEQZRYSGTFVZWGZC[J]]^^_GaDb]cDeIfFhZ
~loy	i!Y3K:[>^@[GZHHOJZI
~lp^	^!Y(E)K-I9X:J>I?I@IBZDIIYJZKIMJNISJTZUJVIXIZa[J^HaFbHf]gJhJ
~lpa	w@[HZ
~lpd	Z#J(d)F*Y-Z3J7K9I:I=J>J?H@]BGCIDXIIKHLYMHNJSJTXUJVHXJZG[JbIgb
~lqu	sM]NY
~lra	w(]9J>J@[HHI]KJZJ
~lre	d![+_-H9H>I?J@^BHCKDDIIK^VIXKZGaX
~ls^	c%Z&Z)b*J-I1I3I4J9I;a=J>J?K@JAJBHCJDJEIFJGJIJJ^KJNJPHRKSKUHVIWJYJZF^J_Jd[fX
~lsa	l(a:ZHEIKJ^VJZIbY
~lsc	d!J#]-H/Z3Y4X9I>H?J@IBHCIDIH[IGKHMGNJOZR[UKVKX^ZF]IaIb[cJdJfIh^
~lse	f!J#K&Z7Y9I:[=K>K?[@YCKDIHEI]KHMINYPJS[UIVYZZ^JaGbJcKdGfIhJ
~lso	s+JDKH_ZJ
~lst	w3_?JBJHIIZOZSIUJVJZHfI
~lt^	P#J&J(E)F*F-Z.I/a0X1G3[5J6_7D8G9J:I;X<J=K?G@YCGDJEGHZI[J_KILGOFPZQIRFUYVEWFX[Z:]J^I_EbJcDeHfJgZhB
~lta	Z#F%W(Z)J*H+W,W-E/H0[1J2J3^4I5Y6I7I9E:_=_>D?C@]AIBDC]DaEJFIGIHBJJMFNGODPHRISHTHUZWIXFZH[G]F^H_HaFb[dGeJfGgJ
~lte	N#J%D&I(G)H*E+F,G-A/H0F2H3b4D6I7Y8F9C:C;H=B>_?YAGBDCIDHEGFFGdHBIDJfK_LFNFOCPCQHRESFTEU[VWWFXDY[Z;[[^c_EaHbCd^eFfJgDh]
~lth	b+J-[3J7K?JBFDIH_IEJXKGMKS^TXUFZGfZhZ
~lti	^!I%I&J(H*I+I,J-F/J3H4J6J7J8J9F:I;K=J?H@WAcBCCID[EJFJGJHAIEJJKeLJMFNGOcPIRYSJTJUIVIXIZX[J]I^I_IaGbIcIdJeXfIgJ
~lto	k!J#K%I)J*J-H3H4Z9I:]=X>I?Z@HB]CGDJHDIIKIMJNIPXRXSJUYVGW]XJZG]JaIb[dJfI
~ltr	a!J#I%Y(Y)H+J-E3G4F5J9G:];K=J>I?G@aC^FJG]HIIEJeLJMENHOISKTJUHWKXIZD[J]I^I_JaHbJcJdIfIgJhH
~ltu	q1ZHJb_
~lty	wEZHYWI
~lu^	m/[GYN]TZZH
~lua	wBZH_JFZJ
~luc	o6b9ZGZHGNKdI
~lud	^!K#J(J)W*J+Z9I:K=X>Y?J@IBHCJDIFZGbHHJJKHLYMINZOJTJUGVaZF^I_IaJbKcIdIfJhJ
~lue	q9I@JC[H^KZZJ
~lug	e!I#I%J(G)[*I-H/J1J2^3G4J6K8I9F:I=H>I?H@FAJCHDGEJGIHCI]KGMIOJPIRJS_THUaVGWIXIYKZD[J][_JaIbIcIeJfbhY
~lui	i%J2Y3H>H@JB]CKDHGYHFIZK_O^VJZIhJ
~luk	i!]#J%J(I,X-K/Z3J4Z6X9H=[?I@YBXCJDJHFIJKIMHNJPYTJUJVIZ^]J^J_HaJbKdJhH
~lul	c#_-I3^9H:J>[?H@HBIC^D_IHKEM^NJO]TJVIXJZG]HaFhG
~lun	b!J%I(J+I-H/J0]2Z3J4J6]7K9^:J;J=K>G?GAJBYCHDXF]GJHFI^KGLJMHNYOIPJRJSJTJUIXIZC[J]aaHbJcIdJfGhJ
~lur	a!J#J&]-J/c1K3I=J>[@YBFDIEKIJMGPJVIZ]_JaJbJc[dJeKfHhJ
~lus	W!H&J(G)Y*I+Z,I-].J/G0I1J3]4J5J6_7H8I9E:H;I<X=X>Y?^@HDFEIF[HJJIKILHMGNEOEPHQJRHSHTXUGVEWIXZYJZD[H]F^I_IaEcYeHf[g_hF
~lut	f!]#E(Y-G/Y2Z3F4J7J8[:K<[=]>Z?J@GAJCHDIHFIGKGLKMINJOHPJQXRJSHTHUIVJXIZH][^K_XaIbKc]dGfYgJhI
~lv^	a#G(F)_*I-I3J4Y8J9F:I;J=I>G?HAJB^CIDIGJHEI^KXMINJOIPHRJTIUYV]XIYYZG]I^^aIb]fJgIhH
~lva	u3ZOYXX
~lvb	u)]BJHKIJKKUbVJZJ
~lve	o#]%J/J0[2Z9JHEIIK^NJXIZE]]
~lvi	n![>YDXOIZ[
~lwa	f(J-H?K@WBHCKD_FZHIIHK_TY]JaJh[
~ly^	G!Y#X%[(F)Y+I-b.I/X0H5F6D7D8Y:G<G=X>@?^@aADB[CbDBFIG[H?JILCPJQYSITZUDVIWJXHY]ZD[a]D^H_HaAbFcBdFeEfBg[
~lyc	j!K%I(J,Y/]3J4[6W9H=K?K@JBZF[HFIJMJPZTJVJZZ_JaKdXfJ
~m36	k#G/[HHMXTag[
~ma^	T!E#C&I(D)G*G+G,G-E.J/F0G1G2H3C4F5H6G8Y9[;F<Y=D>b?J@]A_F^H@JHKdLGQHSETEUXVCWKXCYG[F]X^G_EaIb]dEfDhH
~maa	c!I#F%J*Y-G/Y3Z4I6J7J8J9_:J=J>F?^@XAJBFDCGJHEKEM]NHOZPJRJUKVHXHZA[^]Z^JaJcIdXfHgIhG
~mac	Z!X#X%H(Z)J*I+H,J/I0J1I2J3Y4Y6I7I8I9X;^=H>E?F@DBGC]D_EJFJGHH[JIKELIMFNFOWPIQJR^SJTHUIVGYIZC[I]_^I_IaFc]dIf]gKhF
~mad	c#I(I)Z+I-Z/J2^7J9Z:J=J>I@[CJDHFZGKHCIXKGNFQZTJUKVIY]ZC]I^[_Ia]hH
~mag	d!J#J(X*X-[3J9I:J=Y>J?I@HBHC_DHGJHCI]KGMGNZUIVJWKXJZF[I]JaJbdcJdXfJhJ
~mai	C!I#E&E(>,C-A.E/X0C1H2J3^4^5^6A7Y8Z9>:d;B<E=G>c?a@HAYBGDdECFAGGHcIDJZKHLEM_NZOGPZQGRASATYU@V@WFXZYGZ9[J]=^D_JadbAc?dFeCfAh=
~maj	r)]3ZAZIY
~mak	]#K%Y+]-]3J9I=K>J?IBICIIIK]L]MKNXPHQ^XZZGhF
~mal	X#Y%G(E)b,H/Y0X1Y2I3a4H5Y6I7I8I9D:G;J<J=H>D?G@bAIBECDD[EJFIGHH<IbJIK]LIMENEOEPZQKRHSIUGVFWJXbYYZF[H]F^H_HaIbHcJdFeJfFgHhF
~mam	w8]=[HI
~man	K!B#b%^&H(Y)B,F-].J/C1F2I3]4a6E7a8]9Y=Y>=?G@]AFBIDHEDFEGCIJJ]KDLEM@NDO@PXRDTZVGXdYHZB[B]E^C_FaCbCcBd]hI
~map	s#^HJ
~mar	U!G#D%F(F)H*H+H,I-a.J/I0I1I2I3E4H5J6H7G8G:G;X=F?EAGBZCGEJF]G^H[IGJIKCLXNEOGQIRHSHT_UGVCWIXJZJ[G]F^]_GaEbccGd^eHfXgIhX
~mas	_!Y#^%J*[-Z2Y3F9F:Z=J>H?I@_BFCGDHEXHIIZLXMHNIOIRKTJUJVIWJX_ZF[J]J^JaIfIhH
~mat	N!_#Z%E&H(G)E*F,G.I/D0G1G3f4J5H6^7F8F9A:G;G<I>??H@]AdC[D]FGGFHHIBJJKCLFMCNIOcPDQ^RGSFTDVFWGXCYGZ@[J]C^GabbYcEdCeGfDgY
~mau	m#[(J)[*H,[-J9I>K@JBJKJMKPIX[ZHc^dGfZhZ
~max	q-J3E>IIHOHXc
~may	rHHIYN[SXZJ
~maz	u3I?JC[D]H]
~mb^	u(H-G>ZCJHHI]KKP]ZJaKf[
~mbe	K!G#E%F&I)G*J+^,I-X.H/E0H1I2I3e4G5I6G7G8G9D:F;H<I=E>a?B@JAGBEDYEHFIGFI^JGK]MDNHOdPYQIRGSHTFUGVZWHXYYHZG[J]G^E_FaYbFcFdFeHfGgGhX
~mbi	S!F#F%H(G)I*I,J-D.J0I1J2J3I4I5J6H7Z8I9D:X;I=C>K?F@fB^CFDEEHFIGZICJJKGL^MZNEOGPHQJRISHUFVJWIXGYIZZ]F^]_EaFc^d^eIfEh[
~mbo	d!Z-[/X3J9H>J@GBJCIIdKHMIN[ZG]KaK
~mbr	c!J#J%I(I)J*I-^2Y3H4J7K9E:X;K=J>H?I@GBIDIFbGJHBIZMINIOIP_RJTJUIV_XY]I_KaIbJcKfJhI
~mcz	r@[L[TZ
~mdl	q)[H^LIZJg]
~me2	w-_IF
~me^	F!G#X%@&E(C)D*C+[,E-d.E0B1D4X5D6A7A8A9D:c<F=@?FA_CHDJEYF_GHH[IdJHK_LDMHNIOFQEReSETDUAVEWXYE[B^C_BaabFcGdCeDfJhB
~mea	l&[*Z9GFZKKNHZ[^Y
~meb	d!J#G%I([)Z-J3Y6[9Z:J;Y<^>J@XBGDJHJKILJOJPJSJVI_XbJdZfXgJhJ
~mec	w.XHIZ^dIfH
~med	f!K#H%J(H*I-H/J3H4J6J7K8J9E:J;K=J>E?I@^AKBHDYEJF_GJHGIFKGMJNXOJPYRJTJUKV[XHZ[]a^K_Ic[dKfJhI
~mee	X!I#J%J(I)Z*I-I/Y2Y3I7K8J:J;J=Y>Z?H@IA[BGCHDHGJHZK]LJMIN]OHPIRJUJVHWJXYYZZE]_^JaGbJcJdIf[gKhI
~meg	u@]bY
~meh	a!Z#G%X(I*X+Y-I/J0J1Y3J4H7K9J:J;K=^?YA[BHCXDIEZGJHDKZLJMINJOHPHRXSJUJVGX[Y]ZF[I]H^JaGbIcGeKgJhH
~mei	U!Z#[%X&J(D)K*H+H,H-J.J/G0I1J2I3H4^6H7Y9[:H;H<J=F@DAIBCC]DYEIFIGHHGI_K[LGMCP[QJRHSHUFV]WHXEYIZ[[X_HbFcHdDeHfEh_
~mej	n(J+J3^9J=J>H?^@JBHCID]HEIIKKM[SIUIVIZF]Ia_bKfIhJ
~mel	X!H#G%G(E*G+I-F/H0I1J2Y3E4H5J6I8J:I;I=E>F?FAJBZCEFJGIHIIXKZL^NGOXPHR]UGVCWHXGYJZb[[]E^E_Ha[bacGdGeJfEgZ
~mem	X!I#H%H(X*I+J-I/I3H4K6J7J8J9G:J;K=J>E?H@JA[BICHDGF_GIHHKcLJMHNGOHPaRKSJTJUIVcXIYJ]H^J_IbIcJdGeJfJgJh^
~men	J!A#E(X*B+G,C-G.G/I0X1E2E3>4^7H8]9J;E<J>^?GADBYCEDBEHFYGYHcIcLHMGNYQCRCSBT^UIWBYG[X]C^D_Ba]bXcYdWfHgG
~meo	b!Y#^%Z+X-H3I7Y9G?I@GBGCJDIF[HJIIKHMYNJOJRITXU]VJXJ[J]HaHcbdJfI
~mer	J!G#G%B(B)C*D+I,E-I.E/D1E2E3j4B5F7E9]:B;I<G=@>e?C@AAXBJCEDYEEFCGCHHIEJEK]LEMDNCOkPAQJRISEUAV>WEYDZJ[B]D^E_BacbEcDdBeEf@gD
~mes	T!G%X&K(X)H*G+H,J-G.Z/H2X3J4I5J6J7I9J:I=G?XAZBWE[FIGIIHJIKHLIMFOKPGQJSHXGZZ[H]X^J_HabeJfGgIhX
~met	K!G#B%E&I(B)D*d+b,E-X.J/E0H1G2H3@4E5H6G7E8F9A:C;E<I=C>^?hAEB@ChDaFFGJHGIEJFK^LFMFNEOEPCQHRFSETDUAVEXBYG[E][^Ea?bJcGdEeGfEgGhB
~mew	r-Z
~mez	y(I)ZCZaZ
~mge	oEZHIZHcbd[gK
~mgp	y)Z
~mgu	m9Jgc
~mi^	j(J3Y9X:[>H?IBGCJDXIGKHMJN[OZUYXJZF]Ja[bJhI
~mia	g!J#J%J(J-Y7[9G:J=J>H?K@[BGDHHFIHK_L]MINJOJPJUJVIXJ]J^]_IaJbJcJeKfYh[
~mic	M!E%F&J(D*X-F/Y0J1X2I3E4F5H6G7a8H9D:E;H<I>B?D@EAGBCCDDGGEHXIBJZKCLGMDNEOFPEQIR^SgTcUEVGWEYGZK]E^F_FbEc^dZeHgchG
~mid	n3J9^@JBICZHFZJ]^
~mie	W!E#E%E&J(C)G*F+H,H-D.I1I2J3B4H5J6H7F8H9I:X;H<J=F>Z?J@bAHB[DFFXGHHEIYJIKbLXMZNEQHTFWZXEYIZY^]_GbEcFdEeIgYh]
~mig	d!G#G%I(J*J+J-H3I9J:J;_=J>HA]BHCHDXGJHCIHMIPIR]VIXJZE[J]G^J_eaJbKd]fIhI
~mij	[![#^%H(G)J+I,J-F/J0J2J3I4J6J7I9^;I=I>_?H@GAJBFDIFJGJKXLHMJNHO[PHRISJTHUIVYXIZa[Z]G^G_IaGbHcJdIfIgJ
~mil	j#H-[3J9[>H@IBICJDJFZHHKZMJNKOITJVKZE][a]c]dY
~min	>!D#C%H&C(a)j*m+@,h-H.B/<0A1Y2@395J6?7G8I9C:C;@<C=@>>?B@bA>BGC9DBEdFJGHHBIdJCK=LCMcN:OIPhQFRaS@TDUYV]X>Y@ZH[C]X^D_=aBb?c=e?f=gfh>
~mis	J!Z#E%g&G(c)G*D+F,^-?.G/b0I1E2F3Y4Y5G6Z7D8J9?:D;_<G>@?G@EBJCXDGEcGCHHJIKDLEMGN[OJP]QIRDSCTBWZXDYHZB[J]A^IaHbFc[dHeJgD
~mit	T!X&J(B)E+F,H0H1J4F5J6H7H8H9[:D;G<J=H>J?D@YBECDDWEHFGGYHAJGLFMBO[PXQ_RGSETFUDVbWGXbYHZ][Z]_^]_FaDbDcFdEeHfE
~miu	e-J/I3I9H=g>I?[@ICJDJIHKGMINHVJXKZI]J_IaIcIdJhJ
~mkn	s#]=K?J@IB[DJHHIHKJU^VIZH]]aI
~ml^	w7^ZIbJ
~mla	d!J#Y(J*J-H/Y3H9G:J=J>Z?I@FBHCHDHKZMbNIOITKUKVJXJYZZE[J]I^J_KaIbHcKfJgZha
~mle	sH^
~mm^	d#H(X)Y+Z3I9I>J@GBICHD]HDKGMINIOJPJSKTYUJXYZ][I]I^JaabIdKgJhY
~mma	b!H#G%H(I)J*I+K-Y/Z0Y1Z2J4H5Y6J7J8I9C:H;I<J=I>^?H@[A^BGCHDHFaGIHHIEK^LJMGNHPXRISJTIUIVGYZZC[J]H^J_HaFbZcIdHeJfGhH
~mme	P!H#G%C&H(C)H*I,G-G/H0Y1G2G3f4D5H6Y7I8I9I:D<I=J>[?IAEBFCGD^EGFEIAJGK[LIMENGOfPGQDSETYUDVKWFYFZX[K]H^E_KacbIcHdBeFfBgFhW
~mmi	e%J([)[*[+J,Y-I3J?H@JBIDIHDKJMJNJPYU[ZYg[
~mmo	i-cHFIJKIZJ
~mmt	^!Y#I%G(J*J+[,Y/I0K3H4J7J9I:]=J>F?G@HBICYEZHYIKM[NHOZPJSIT[VIXIZG]I^J_Ia[dJfHgZ
~mmu	rA^HDO[_]aJcX
~mn^	r-]1Z:IF]HFI^OJUIVJWJZJ
~mna	y3[9IHGIIOJZF]^
~mni	k#_3J>I@JBIDZKJOZUJVYZ]
~mo^	T!E#C%E&J)J+],H-X.I/G0X2I3F4F5I6G7G8[9^:[;H<J=]>[@^A]BXCJDZEHFHGFHXKHLZMCNGOIPEQIRFSFTGVBWFX[YZ[F]D^F_EaBbEcEdZfIgHh]
~mob	g!I#Y(J*I-H3_9G:I=J>b?H@GAKBGC]D_HCIEKGM]NJOZTJUJVIXGZD[J]Z_JbJcKdJfJgKhH
~moc	p([+Z>I?[CJDIHH]Z
~mod	a!J#H%I(H-Z.[/I3H4F5H6J7]8J9I:I=I>H?H@bBZCHDIHYIGJ[KELJMGNHPJUJVIXHYJZ?[J]I^^_IaGbIcIdGeJfYgaha
~moe	i!K*]3J9G:^>K@]BJCFEYHHI_K[LYZH
~mog	b!J%I(H)J*J+J-H/J3H4J8[9G:I;J=H>H?H@JAKBYC^DGFZGKHCIFK[LJMGNHOIP]QXSJTJUIVYWKX^Zb[[]H^H_IaHbFcJdJfIgJhF
~moi	r3Z9YHHIZKZZZ
~moj	h!X(J*Y-I3H9Z:Y>H?I@GBGCIDXHCI^KXMINJOZTJUJV[XIZ[[K]JaIhZ
~mol	j!H#H%J(J-I/a0_3I6[7J9H:K=K>I?K@HAXBICJDJHEIHJXKFMXNHOIPYT]VKXJZG]I^J_^aJbJcJdGhJ
~mom	p#Y@IBJHHMYaZh^
~mon	X#[%I(I)I*J+F-f0K1I3F6Y7I8Z9[:H=[>E@^AIBCFJGHHGIDK^MJNFOHRIS[THVFWJXGYKZI[H]F^H_HaHbHcXdIfYgJhF
~moo	u)]3JHJKJUbZJ
~mor	O!I#[%I&J(I)J*F+^,H-E.H/D0G1]2I3J4F5I7E8E9a:D;G<I>a@fA^B]C]DIEGFFGEHAIKJHLFNFOJPDQISFTDUEVFWGXfZG[E]C^E_XaGbHcEdDeGfGgFhG
~mos	l/K3G7]9I>ICZD^HFIFKHN[O]RXVIfJ
~mot	X!H#W%G(H*J+J,J0Y1J2J3H4X6H8I9F:I;J=H>K?F@FAICHDGEJFKH[IDLJMGNYOHPHQgRISJTHUJVGXHYJ[I]Z^I_XaHbIcYeJfGgJhG
~mov	X#I%X*H-G/I1H2J3]6I8X9C:C;I>Z?[@FBDCIDFEJGYHaJ[KFLIMHNHOIPFQIRISJTIUIV[XZYaZC[J]G^Z_^cBdHgIhH
~mow	h!J#I%^(J)I*H+X-[3H4J7J8J9F:J=J>G?H@GBWCIEJFJHXIGK[MHO[P[RYSJTJUJVHXJZ]]J_JaJcIfJgIhI
~moy	yCZDW
~moz	d!J#I)H*I,J-I/J4Y6[8K9G=[>I?Z@ZBXCIDGHEIYKHLIMXNIOJPXTJU[V[WJXIZC[I]I^]_JaHbJcJdIfJgJhI
~mp^	d#X(I-H3[:J>H?J@[BGDJF[GZHBIGKELbNITXUJVZZA]J^IaJdKh_
~mpa	V!G#G%H(X)Y*H,J-X.J/H0J1I2J3G4I6J7X8]9F:a;I=H>JBCCGDDFIGGH_IBLIMEN_OGPHRJS]TIUbVXWXXIYJZ>[^]G^H_HaEbHcIdZeIfFgJhF
~mpe	h#J-J9J@IHDIXT]X^][^]aKc[
~mpi	q1]3J9J>IHYZY]Z^WaGc]fJ
~mpl	Q#H%G&J)G*G+D,I0I1I2I3A4G5H6I7G8G9D;I<J=E?E@_AIBaCDDWEHFHHKIgJJKXLGMENbO^PHQJRHSFTFUGVCXEYZ[G]_^G_GaDbGcGdHfGgHhJ
~mpo	O#G%I&J)G*I,H-H.J/F0H1H2I3^4Z5I8H9F;H<J?Z@_AHBJCEFZGGHGIHJGKJLbNFOFRHSYTdWYXEYI]D^C_EaHc]dDfIh[
~mpr	^!G#F%J(H)H*I+H-G/J0K1J2W3Y4H6J7I8Z9F:];J>G?E@GAKCGD^FKGIHcI[JXK]LIN_RISJTHU[VEWJXGYJZ?[H]G^J_IbGcIdIfGhF
~mpt	O!^#b%Y&J(C)Y+c-B.J/G0H1H2Z3]4G5I6G7F8G9F;G<I>G?B@JAKD[EFFHGIHJIFJGKGLbMDOFPYRGSGTHUCV^WEXaYHZJ]C^Z_XbJcEeGfEgGhE
~mpu	^!J#_(J-X/Y9I:I>H?JBFDJIDJKKZMcNGOISJVIXGZ][K^IaEb]fJhH
~mr^	kHFQeYJcK
~mre	k3_9I>_@JCKDIHGIHKIO_XJZH]JaXhJ
~msa	i(J0fHCZH
~mse	j(J)^3I>ZHCOGVZZH]]a]
~mso	V!F#F%e(A)Z*I+I,J-G.K/H0I1I2f3F4I5J6I7I8I9G:G;d=G>G?F@EAIBDCGDFEJFIGHHCIBJHKFLGMGNGOHPHQeRISITHUEVDWIXGYHZB[G]H^G_HaGbFcHdEeHfGgchG
~mst	p![%Y9J>JBXGIHYIIMIP[XKZ[f]
~msu	y/]MI
~mt^	X#G%F&K(G)I*H+_,X-Z/G0I1J2J3Y4H5K7H8J:[;[=H>I?E@EAXBEEYGIIGJJLXMYNFOZPHQJSHT^UHVFWJXDYI[I]F^Ha_bIdHeJfFgYhI
~mta	u3X9J?^DJHGKIOKZJa_
~mts	y8^
~mu^	l*Z9I>]@WBIIJKIMYSXTXV]ZYfH
~muc	k#I-G9a@HHXIGKZX]ZIaJhJ
~mud	j#J-K9J>J?K@[BXIJKIMYXJZFa_gZhY
~mue	u3J9KH]IHMIO[YXa]
~mui	h#Z-^2Y>IH]IXXYZH
~muj	p(J3I>H@JDJHHIZKXO[aXh^
~mul	b!I&J(J*J-G3H4d8J9G:I>H?I@HAcBICJDIHFIHKGMINHOGPISIUIVIXJZI]I_IaIbKcJfKhc
~mum	^-Y1]5]9J@]BJHZI]KJMJNJXZZF
~mun	n-b9HBJDJHGIJKIOZSZZ]aIhI
~mur	k!H#J(J/_0Y3I6[9I>Z?K@JAZBICJDJGKHHIHJXKJNIOJPZT[VKXJZI]J_]aFcJdJfKhJ
~mus	S!J#F(G)H*b+I,Y-F/H0J1I2I3[5X6I9E:^;J=H>G@[AIBDE[FJGHHFIbK^LbMXNFPFRISITIUGVIWHXHYEZA[]]Y_HaFbJcGdIeJfGgG
~mut	p3J9J>IA^DXIJMJ_]a[
~my^	i!J#J%J*Y+Z0Y3J8J9H:_=Z>J?J@HBHCIDIGJHEIHKJLXMJN^OKUWVJY[ZH]JaJcWd[fHhJ
~mya	wH[
~mys	e!K#X(G)Y-H7K9I:J>J?X@GBXDJHZIHKGMJTIV^ZB[]^JbJhb
~na^	J!A#X%H&F(G)A*G+_,H/B0C1C2H4F7Y8Y9];C<F=J>F?Y@_ABCYDJFCGGIXKIMINIOJPHQERIS[TDUXVGWHXcZa]J^I_EaFb^cBeBfXgE
~naa	h!K(J-X2Y3J9G:X@HA[BICJDJF[HEI^KZMJNIOJRJTKUJVJXIZC[J]IaJb]c]hZ
~nab	O!_#G%G(D)_*J+H,Y-E.X/H0J1H2J7G8_:E>G@EA^CGDDEHFJHGIHKFLHMFNGOIPERISGTGU_VcWEXIYYZ?[X]H_CaHbGcIdWe]gGhH
~nac	U!a%F&I(I)H+I,I-J.J0[1I3E5J6I7H8Y:F;X=F>EAGBZDEEcFKHZIDJIKELaMHNCOGPFSHWIY[Z=[G]^^Z_JaCbHd[eGgGhF
~nad	[!H%Y)G*F+G,J-E.J/I0J2Z3D4H6J7H8J9C:Z;I=X>[?YAJCED]EJFIGIH@ICJJKENHODPaQJRXTXUZWJXFYIZ][H]^^Ia^bHcGdHeJhF
~naf	y4XHFbZg]
~nag	Y!H%Y([)H*H+J,K-C.Z/G3H4G5J6I7^8Z:Y;J<X=E>F?FAIBZCZEGFJGHICJ^KDLIMZNCOIPHQXRJTHUGVFWJXYYJ[H^H_IaGbHcGdbeYfGgJhG
~nai	o:^@GBJCZDIHDIKMXZE[_hZ
~naj	y>JO[h^
~nak	h!a#I)J*J-J0Y2_3I9I:I;X@JBJCKDJF[HFIbKJNJPHVIXJZHdK
~nal	T#F%F&J(D)G*H+H,I-^.J/H0I1I2J5[6H7H8H9F:X;I<J=E>I?J@XB^C^DEFYGZH^IFJIKDMGNFOFQJRZS[TIUFVZWHXEYIZ>[H]_^Ga^cEd[eZfIgGhF
~nam	R!E#D%F&J(E)H*G+J,I-e.I/E0Y1H2^3I4Z5I6H7G8G9B:X;X<J=F>A?E@FAEB@CFDDEHFfGDHbIgJFKHLEMBNHOEPEQIRGSGTFUEVFWHXFYHZ=[[]C^EaFbJcIdGeHfXgHhG
~nan	S!D%F&W,I.I/E0Y1I2I3D4D5I7H8G:d;G<J?DBHCEDCEHFHGFHZIAKZLGMDNCOFPEQIRFS^TFUeVEWfYHZG[F^FaGbDcFdHeGfGgHhD
~nap	h#J%J(_-I3X6X9H:Z=K?I@IBHCKDJIIKJOJRcUKVIXJZE]JaJbIfJhK
~nar	^!H#J%](^)Z*H+J-Y/J2J3^4J6J7J8J9F:H;I?G@ZC[DYFKGJHGIYKWLIMHOHPZRJSJUHVFWKXG[I][^H_IaEbGdIfIgJhG
~nas	h!J#I)]-W3G9F:I>H?J@ZBHCJDIHDIZKbLaMJNJOZVIXJZE]J^J_ZaHhH
~nat	X#F%G)I*J+G,I-X.J/H0I2J3b4J5I7G8H9C:];G<[=Y>^?_AHBDEIFHH[IBJIK[MJNIOEPFQJRGSHTHUFWHYH[]_GbFcGdGeIfFgIhE
~nau	m>[F]HKTZ
~nav	h#J.^3J4^9J>JHDIIMIOJSYTJZH]ab_fJ
~naz	q-Z2Z3^9G:X>K@JCJF[HHI[KJ
~nbe	k#J%J&a*J-K3J4Y:JBYEKHZIJKJNJP]T_ZF_JdHgJ
~nbi	u.X7YJY
~nbj	y:^ZJ
~nbo	d#J)J*J,c-J/J3I6K9H>Z?HCJDJGXIHJJKJMJNJPJSJVKZC]JaYcIdJecfHhK
~nbu	yI]
~nc^	C!G#G%[&D(?)Y*@+W,C.E/C0d1h2X3D5C6J7F8Z:C;_<D=c>@?@@ABJCDDAEDFFGdHdIEJCKHLEMYNBO@ReSFT?UEVAWBXFYZZ>[D]?^@_FaDbEc_dJeBfdgEhC
~nca	X!Z#F(Z)Z+],J-D/I0I1X2J3Z4H6I7H8I9D:F<J=a>E@EAGBDCYDaEEFIGHHCJIKDLZMENGOEPGSHTHWYXFYZZB[H]D^G_Hb_cHd^gIhF
~nce	U#H%F(F)I*W-F/I0J3G4H5I7J8I9D;I=d>E?F@JB[CFDFEJFIGHH[IDJJKDLIMFNGOGP[RISJUIVFWIYJ[I]e^HbIcHdFfHgIhF
~nch	R!D#F%b&I(D)G*G,G.I/E0]1G2G3H4I5J6F7G9C:E;J<X=E>D?D@HAdB[CEDDEHFGGeHEICJGKCLJM]NCOFPCQHRYSFTGUEVYWGXFYFZ@[G]]^F_eaDcFdaeGf]gHhE
~nci	S#J%E&J)E*X+G-E.I/I0H3B4G5[7F8H9I;Y<J=Z>Y@HAYCDEHFHGGIKLYM_N]O[QIRGS_TEUIVHXEYXZZ[F]C^H_EaIbWcEeHfGgHhY
~ncj	n=aH[
~ncl	_#J%J)J+J-X/J9J:J=Z>Y?J@JBZCJDHFZGZH[IYKHMKNZOJPJTJUIV]WJZEaJbJcKdHeJfIhJ
~nco	P!F#_%F&W(E)G*F+H,X-J.X/F0I2H3^4a6Z7G8H:E;G<J=E>C?E@WA]B@CDDGEHFHGDIHKBLGMbNDO[PcQJRGSGTYUDVCW[YH[I^EaFcHdEfEgHha
~ncp	n%aHGdK
~ncr	Z!I#H%X(J*J+K,J-G/K0Y3G6]7I8I9H:I;J<d=G>H?H@IAZBICIDIFJG_HBIHJKKHLJM]NHOJPIRXSITIUIVIWJXIZG[J]I^J_IaIbJcGd_eIf_gJhI
~nct	h!J%J(X-I5]>J?I@IDIHHI]KJMINHTIU_V][I^JaJdYhI
~ncu	uBZHX_X
~ncy	iAcSXZI
~ncz	s3I=^>[@IB[DIHHKJOJUJVJZG]]
~nd^	F!G#I%C&J(F)D*X+G,F-].I0I1I2D3G5G6I9]:B;C=C>H?Y@_A_B_CbDDEFH^IBJHNZOFPCQERJSXTFVBXZYHZE[I^A_fbDc^d>eCfWgDh^
~nda	S!Z#J%G&H)[*B+I,F-E.H/G0G2H3D4F5I6F7Y8_9a<I>D?G@]A]B@DHFGGYH]IHLHMXOGP]QHRHSDTDVEWXXGYG[G]Z^Z_]aEbHdDeGfDgIhA
~ndb	s7Y9J>aWXZH
~nde	K!I#[&Y(F)B*H+C,C-X.G/I0E1[2F3Z5F6W7J:[;E=D>J?I@_AJCGDCEIFZGYHCIZJJLYNGO>PFQJRCSYTZU@VEXY[[]Y^a_bbac?dBeGfChJ
~ndi	Y!J#G%X(G)]+I,I-E/J0J1Y2K3_4[6J7H8J:G;I=ZA]BDCHEIFJGHHaJJKFLJMFNJOIPERZTGUYVEWHXIYJZD[I]F^I_JaXd^fFgGhH
~ndl	m1J3[7Y>^?ZGZHYJZZFaGcJ
~ndo	K%E&H(C)E*E+D-_.H/Z0G1F2I3B4C5a7D:C;G<H=D>??Z@?BECYDAEGFGGFHJIDJ_KEMcNEODPEQHRESYTCUBVAWEYH[_]b_GbdcXdGeJgaha
~ndp	yc^
~ndr	a!I#Y%Z)J*Z+H/I8]9G:I;J=I>E?E@aAJBFCYDEFJGJHYIGKXLHNHOHPHSKTXUJVXZ@[I^__IaIbJdJfJgZhI
~nds	d!X#H%J(J-I/I2Y3^9G=I>]?I@XBHCIDJHIKGMINYO_PKSJVIXJ]H^Z_JaGbJeZhJ
~ndu	h#J%[-X/J3J@JBJKYRJTZV]YZZJbJcbdJfJ
~ndv	y-JH[RJSJTJc^
~ndw	y.XDXZ[
~ndy	o3Y>]BIDYHIO[S^ZJaJ
~ne^	H!H#D&H(H)G+[,E-G.H/Y0F1E2F3d5E6D7B8C9E:D;E<H>b?[@[ACBeC]FDGIHHIGLFOcQFRITDUaVEWDXFYIZA^H_Ja]bGdGeEfIh?
~nea	qHHNYQXTYZJh]
~nec	D!?#?%Z&E(E)B*C+B,_-=.F/@0X1g2f3<4Z5C7A8f9C:@;B<d>H?@@?AIBACHDHEAFCG^I=JEK?LBMDN?OAPCQ^RcSBT?U?V>WCXBY^Z<[E]@^AaAbFced_e[fegCh@
~ned	g&J9Y>JBJHbIJJ[
~nee	N!X)G+G,I-D/G0F1X2H3G4F5Y6I7H8F9E:E;Y<Y=[>Z?F@YAGCbDEEZFIGHH_I[JHKDLHMINDOGPERHSITGUGVXWHZb]E^G_GaEbGcCeIgXhI
~neg	]!G#G%d(Z)G*F+X-F.J/H0I1J2I3F4H5W6H7H8X9D:G;I>E?GAXBECXDDEIFHGHHDJJKEMENGOGPbQXRHSHTHUGVJWIXGYIZE[H]GaYbGcZdXe^fXh]
~neh	k(J-_3J9J>I?_@HBJHEI_KYN^VJZF]IaIhK
~nei	m+J>J?ZBIDYHGIHKZNJOY]]
~nej	k!H#J%[(Z*X-J3J9G:Z>J?Y@IBHDJFZGXHFIZKKMJNIP[UIVXWJXKZG]K^J_IaIcJdY
~nek	f!J#J%](J*I/^3H4J6J8J9F:J=I>G?JAJBICIDJF[GJHEIGJYKGMIN^O[P_RJTJVHXIZX]I^K_JaIbJcZdGfJhI
~nel	Z#Y%H&J)I*I+I/H0J1I2J3Z4Y5J6H7Z8I9X;J<a=I>Y?YAJBDCGDYFJHGIXJJKCLIMENEOIPIQJRHSITIUJVFWJXHY^[Hb_cFdZgJhF
~nem	d!J#J%I&Z(J/J0X3H7J:Y=]>X?IBGCXEXHAK]MJNHOYPJVIWIXJZI]IaYbJc[eYhJ
~nen	T!E#Z%G&Z(E)X+F,F-E.J/G0W1H2I3Z4Y6G7[;G=J>Y?J@XAHB[EXFYGGHIIBKCLGMENYO[PaQIRGU]WYXYYJZB^F_FbFcJfJhD
~ner	Q!C#J%C&_(Z)I*E+E,^.F/D0G2Y3B5H7F9X:e;G<Y=H>@?GAFB>CCDEEHF]GZIEJKKHLGM[N[OJPGQHRES^TEVXWFXJYFZI]F^_bJcIdFeFfag[hC
~nes	Y!J#F%G(G*I+H,J-G/G0J1J2J3E5K6I7H8I9G:G;J=b>E?E@AAIBGD[EJFJGIHHIHJIKbLXMGNXQKRISXTHU^W]XHY[[H]X_YaXbZdIeIgJ
~net	V!F#F%G(F)I*I+I,I.J/Z0H1H2X3X4E5I6F7G8X9F;I=E>J?F@CAHBDCGDEEHFIGGHbICJ]KDLHMJOGQ_RFSDT[UGVFWIXHYIZ=[G]J^G_ZaHchdZeGfAg]hI
~neu	[!J#F%I(H*J+Y-F/[3I4J6J7J9Y=H?GBZCFDYGJHZI]KYLYM_OHPJRJTJUIWKYJZI[^]X^I_KaGbGcIdHhG
~nev	m%I6]HEJYL_TYZH
~new	f+[-I1H3J4J8_9]>H?J@]AKBICIDYHAIGKZMJNHOJPJYYZJcZhY
~nex	W!I#F%b&Z(F)K*J+J,J-F/H0J2I3[4I6J7I8J9I:I;K=H>F?I@aAJCHDHEIFKGHJIKCLdMFNFOJPXRJSGTIUJXI[G]D^G_IaFbZc_dGeYfIgYhE
~ney	y=Z]If]
~nf^	yHIMZNYX[
~nfa	p-ZKYZ^
~nfe	s#G6ZB[DGHYR[TJZ[fJ
~nfi	O!E#F%E&J(C)D-E.I/G0W1G2I4G5I6G7G9H:B;J<X=C>D?D@IAHBWEiFHGHHJIEJGKELGMENCO]PCQIRGSFTFU?VcWfXFYHZA[G^F_FaBcEegfAgF
~nfl	rH[IZJXNZ
~nfo	R!E#F%F&J(F)G*F+a,H-[.J/H0H1H2I3Z7H8H9F:F;G=E?I@DAHCdDfFIGZIGJ]KJLKMGOFPFQ^RISHTHVDWGYYZG[G]E^G_GaEbFcGdDeHfGgIhE
~nfr	h-I9[>H@JBJHHJdKJN[TKXYZI_KcJdJ
~nfu	yHYhX
~ng^	A!G#]%C&E(H)I*[+F,X-A/H0H1E2c3G4J5D7G8B:E<G=A>I?B@aAACJDIFHGEH]JGKCLdOXPFQDR]SFTZVHWEXHYGZ_[@]Z^c_?a[bFdJeBfDgJh_
~nga	b!Z#_%J(I)J+J0Z4J6J8J9[:J;J=H>D?I@FBYC[I[KXMHNIOIPIRKSJTJUHVGX^YJZD[Y]H^JbJcIdGeJfF
~ngc	mYa
~ngd	l!b#J3I9I;J>H@FBICJHEI[KGMINYPJRKVJY]ZI]Y^K_KaKfYhJ
~nge	F!_#^%G&F(H)B+E,F-C.E0B1F2E3F5D6A7@8J9<:D;]<H=I>a?[@dABB_CED^EIFCGIH@IHJEKIL_M_OIP@QHRISATDUZWXXZYE[Z]^^]aXbFdZeBg]
~ngf	l7cHJ
~ngh	w@JIZN^
~ngi	h3H4X9W>J@IHDJ]N]QXXZ_XfZ
~ngl	l3Z4]7Z?YE[HJIJNYOJZIcJ
~ngo	f!K#I(Z+J-I2]3I9F:I@GBIC^H[IFMFNJOZVHXYZY]JaIhZ
~ngr	p(J)]3J=]>a?H@ICJHFIIK[MIOIVJY[ZG]J_YaJ
~ngs	Y!G#F%G&J)G*],]-E.J0b1I2J4F5J6^7G8I9C:F;F<J=E>F?X@CAIBAC^DXEYFIGWIDJIKJMENEOEPYQIRGTJUDVDWZXDYHZG[[]B^G_Ha_bZcYdFf[gHhE
~ngt	[#F%I(H)G*F+Y,H-F/I1I2b3I4H6J7J8J9G:J;W>F?H@ZAJBGDFGJHJIcJKKELJN^OIPIRGU]VHXIYIZC[Y]G^J_Ib]cFdJeJf]gJhI
~ngu	g!J(I+J-J3I9J:J=X>H?GBHCXD]FZHEKIMJNZOZSYU_VHWZXI]JaYbIcJfJ
~nha	P%G&J(H)F*I+G-W.I1H3E4F5I6K8G;H<J=D?DAHBWCDD^EHFHGIIZK^MJN]OGPFRFSFTEUZVXWEYHZ^aEcEd[eHfEgIhZ
~nhe	Z!I#J%G&X(J)K3H;e=I>I?H@IAIBICJDIEJFaG]IGKIMXNHOXUGVHWHXJZE]I^J_HaJcIdHfJhZ
~nho	g!J#H*J-H3H9H:J>Z@GCaDYFYHCKHMINKOJUZV]XIZ^[X]IaJdHfGhY
~nhu	n>K?J@YBHCXHFKJNZSKU]VHWXZYa[bJfZ
~ni^	M!F#C%a&X(b)D*Y+K-H.G/X0X1G2F3E4D8E9@:J=A?ZAEBHCHDFEDFIGDHIIBJ]K[LHMFNbPYQ]RDSZUGVAWbYEZA_IbXd[fDgJhY
~nia	X!J#D&Y(])F+H,W-D.I/G0H1X2I4G5H6[7G8G:E=D>D@WAHBACEDKEKFGGGMDN]OGPFQ]RXS[THYI[Z^[_GaZdEeGfXgIhJ
~nib	l*]4_9J?YCJHDSYZHfIh_
~nic	H!E#D%F&H(H*I,I-D.F0I1H2J3F4Z5K7K9_<G=H?ZAFDBHHJDL[NIPJQYRHSHV_XHYKZY[Y]X_XaXcGeFf[
~nid	i(J,Y-[9H:J?I@HCIDJFZGYHYIJMYNJUHVIW^ZFaIgY
~nie	I!B#G%X(^*I.D0W1H2B3E4[5F7H8Z:H;[<G>K?ZA@CED[EFFAGGHDIIJBK_LHNWO^PJQISFUIV^WYXHYHZW]F^G_]aYdFeKfZgFhZ
~nig	b!I#W%I(G)J*J+Y,K-Z/J1Y3I6J7J8J:I=I?G@XBECZD]GJI]JJKDL[NGOIPHRJSITIUYVGXI[I]H^H_JbIcYeJfYgJhH
~nik	Z#H%J&G(Z)F*F,H0H1I2Z3C4H5I6H7F8X9C:I<[>C?X@IA[BDD]EHHEJIKHMDNHRHTFUXWGXFYHZ]]^^[_^a[cEdFeHfFhF
~nil	k3H9J>^@_BZDYHGIJMYOJZJgXhJ
~nim	X!H#H%J(I)J*H,K-Y/I1[2J3H4I5[7I9E:Z;K=I>G?I@fAJBFCHDHEJFJGKIfKJLJMYNGOHPHRHSITHUIVHWJXHYJZC[J]H^J_IaHbIcIdJfJhG
~nin	Y!Y#E%H)H*H+H-F0X1I2J3E4I6I7H8I9G:F;I>C?B@YAJBFFJGIHDIHJYKDL^MFNGOHPHS_THU_WYZ][Z]E^I_IbZcJdGeJf[gHh_
~nio	Y!G#G%](F)I*F+I,H/X0I1I2J3G4a6I7_8_9E:H;J<J=G>F?FAIBXCHDGEIFIGGHCIFJXK[LINIOIPcRHSGT[UGVDWWXIYI[H]^_GaFbGcHdCeIfEhH
~niq	rIYPZ
~nir	_!Y#J(]>J?XCIHGKILKMIPXTJUHWGXJZ^]JaZbYfJgJhJ
~nis	H!F#B%F&G(^)e*d+@,_-H.F/C0X1D2F3E4E5F6D8C9E:_;D<F>D?C@>ACB]C@DAEaF[GcH>I=JDKBLCNYOGP^QERHS@TCUcVJWaXAYD[C]]^G_Ja?bBcXd_eDg_hJ
~nit	T!a#G*G+H,I-G.[/H0I1J2J3D4G5J6I7I8I9G;I=]AICFDGFZGZIDJIKELHM[NBOFQJRISZTHUXW]XGYJZZ]Z_HcFdEeJ
~niu	o#J%[,[-I.^9I=J>J@JBJHHIIKKL[NJPJR]WXZY]JaKdHe[fIhI
~niv	l*Y4Z7a9I:J>ZBICKDIHBMJSJUbWKZJcJ
~nix	yJ[
~niz	T!F#F%Z&J(F)G*G+H,H-D.J/I0Y1I2I3E5J6H7G9E:_;H<Y>F?D@EAHBDCFDDF_GcH?IDJIKELHM^N]OHPEQIRZSFTGVCWbXFYGZA[G^GaFddeGf_gHhF
~njo	r-Z9^BJHGIJUJf[
~nju	yhZ
~nk^	O!E#F%G&I(D)G+Y,I-Y.H/F0X1H2I4X5H6H7F8G9d;G<I=E>@?A@BAFB^CEEHFGH]IDLFNCOFPGQHSFTDUDVDWGXEYGZG]D^J_[aZbidFeHfDgFhH
~nka	m#J%J(J-I.[3J8J9C=J>Z?J@HAaB]DJHXIXKHMINJOJRJUJVZXJZG]J_JaIbId^fH
~nke	j(J*J-I3J4J9I:K=J>H?JAaBECXDIH^IXKGMZNJOJUJVIZD[J]GaJbZdJf]hJ
~nki	u#IH_V]ZJ
~nkj	w;]ZH^_
~nkn	a!I#J&d(J-G/J3]9J>H@JBIDKH^IJKIMJNJOISJZD[J_JbZdJgJhJ
~nko	h!J#J*[,[-I3Z4_7J9I:J>G?J@JBICHDHF[IZKJMJNJOIPYVHXJZG^ZaIbJ
~nkr	u0[:JGbHHdK
~nkt	e!J#J%J-I3X4J9]:I=Y>I?I@HB[CJDIGYHEIIKHL[MJNIOJU_XIYJ]I^J_JaIbIcJdYeJfXhI
~nku	wHYZ]b[dH
~nla	q3I7[@ZBID[MKOGZH_Kba
~nle	w#^@HHYKJdYeJ
~nli	]!I#I%H(H)Y*H,K/b0J3I4J6J7H8I9I:J>H?H@FAJBGCJDIEJGJIFJJKXLJMYNGOJPGRJSaT^UJVIWJXHYJZB[H]Z^I_IaIbGcadFeJfGg[
~nlo	Q!F#W(G)H*J+J-G/G0I1J2J3H4I5K6J7H8I:G;I=H>D?G@EAJBbCHDFFJGHHZIGJIKELYMFNHOJPHRHSHTbUHVFWJXHYJZY[e]G^E_FaHbZcGdHeJfHgHhY
~nly	M#D%]&K)^.I1H2G3H4X5H6G7F9E;Y<I>E?aAFBACcDGEHHAI]LGOIPIRHSGTXUGVIWH[c]FaFbGcFeIfGg^hD
~nma	m9J@[D^HJIJK[
~nme	]!I#I%J)J*J-I/J3J4J7I:I=G>E?GBYCIDHEJH^IIKHL_MZNHOJPJSITYUJVHXJZ[[^]I^HaHbbfIg[hF
~nn^	Q!G#H%D&J(G)H*Y+F,G.J/E0I1Y2I3A4J5I7X8G;G<I?^@JAGB]CIDFFGGFH^IFKJNBOJPFQISZTJUYVZWGYIZ][b]F_Za^bDcDdBeFf_gKhF
~nna	e!I#I%I(X)J*I-Z3I4J6Y9H:b=I>G?I@]AJBGCHDHEJGJHHK^LJNGOJPIUIVXWIXIZH[_]Y^J_JaIbJcIdYfIhX
~nne	C!=#@%Z&E(B)D*@+A,^-E.C/>0[1g2f3J4Y5B7@8f;A<e=C>I?>@FAGC@D@EDFHG^IBJDK@L@MEN@O@Q[RbS@T>U?VBWAXIYaZ<[C]D^?a>bJcgeZfegDh=
~nni	o*]>JHDIKM^VJZH]]
~nno	D&G(Z)[*[+F-X.G/B0X1E2G4Z5J6_9C:J;G<J=]>_?^AJB=CEEIFYG^HGJCLFMHOHQGRESITHUCVFWFXDYXZY[X]G^Y_^aBbDc[e_fCgGhJ
~nnt	f!J#I%H&_(J*J-Z3[4Z9G=J>H?[@FBZCIDIEJIFM^NXPIVIXI[J]J^HaHbJdFeYfIgIhZ
~nnu	_#J&Y(J*J-H/J3^4K7Z9F;J=J>B?G@HAIBID_EIGJHXIGKGMHNIO_PITJUJVHWYXIZG]_^JaGbJcJdXfJ
~nnw	X!G#G(H*I+I,G-F/Y0Y1X2J3G4F6H7X8J:G;H>GAJCGFJG]KYL]MFOHS[TGUYW^XHYHZA[H]F_IbGcGdYeYf[gYhY
~nny	w(^6[HKV[ZH
~no^	P#[&G(B*I+G-_.I/B1G2F3[4J5G6K7D8J:X;E<H=X>J@[BDCHDaEFGGHII^JFKYLDM?NGO_PIQGTAU^WZXZYEZ9[G]X_JbJeFfIgE
~nob	a!I&X(J)I+Y-I1Z3J8J9J:I=J>G?JAJBFCHD]G[HHIIKIMKNYPKSXU[VJWXXJ]K^YcXdXf]
~noc	Z![#]%I(I)J*H+I-F/G3E4J6K7I8J;J=I>Y?G@aAJBJCZDXEHFJGJHEIGJKLIMdNGPJRJSJUHVHWXXHYJZG[H]F^H_YaYbGcIdIfHgZhY
~nod	l*J9J:_=^>[@JCXDKIJUIWKZIaJd]fJ
~noe	w3J>J@YC^HHI]KJMKN[ZEaJ
~noi	y@YH[
~nol	u5ZHZIFN]
~nom	a!H#H%H)J*I+I,J-_0I1J2^3G4H6J7I8Z9D:];I=[>E?GAJBFDFEJFZHJIfJKMFNFOGRHSITIUGWIYJZH[H]F^I_HaEbHdHfFgJ
~non	c!I#J)I+X-H/J3H9I:J>F?HBDCXDGGXHGIFJKKYMJNaOZPJSJUfVHWJXJZI]I^JaYbIfJhI
~noo	e%J+W-X1[3J9Z>I?J@^BGCJD_HEIJKIL^MJ]J^IdZhJ
~nop	n(c/Y9J:ZHFIJZFaY
~nor	P!D#C%J&J)b*[+I-Y.I1H2Z4F5Z8F9F;G<I=D>I?D@]AGB]CCDXEGFHHCIILbN^OGQIRFSFTCVJWDXEYH]I^Z_EaEcEdZeGfDgE
~nos	e!J#J%J&X)_3G4J7X9I=J>I?KBGCJDIFZGYHDJ[KIM]NKOYUKVHWJZB[]^J_XaJcXdJfJhZ
~not	A!F#H%I(Z+D,I/B0X1C2E3J5H6^7J9a;H<G=Z>Z?]AEBFD]EEGZHXIFJEKJMFNGODPHQERESGUAVAXEZ[]=_aaacWe^fAgEhH
~nou	V!I#G%I(X)I*Y+H,J1J2J4I6I8]9];J=G>I@^AJC]FJGIHJI_JIKKLIM[OHPIRJSHTIU[VIWJYK]]^F_IaFdGeJfHgIhC
~nov	a!J#J%J(J*J+Z-F/X3H4J6J7I8Z9^=I>H?G@^B[CGDEGJHJI]KJLJM^OHPJRKSITIUIVHXYZJ[I]Z_JaIdFfIgJhG
~now	Q!G%F&e(B+Y,H-^.H0G1H2H3I4G5H6G7H8[;G<I=E>J?A@ZAHBZCCD^EGFGGHI@KYLDMaOEPEQIRGSETHUEVCWGYH[a]Z^E_WdDeGfEgDhJ
~npa	w!X@^HGNI
~npo	w)[
~npr	K!Z#C%F&H(G)D*C+G,E-B.H/e0^1G2H3B4E5H6a7[8F9D:C;G<H=H>D?D@AAXBGCDDCEfGDHEIAJFK?LFMANbOFPZQGRFSET^UCVBWEXFYGZ>[E]C^E_aaDbDcedceEf]gYhC
~nq^	y#[HHMZXZ
~nqu	g%X(Y-J3^9K=]>J?I@IBIKJMXNKOHSYUXVXWYXXZEaIbJdJ
~nre	b!J(I*H+Z-G9J>J@IBICZD^EbHDIGKIMYNGPJUJVIZ[]JaJdIhK
~nri	n,]0]9GDXE]HYZIaI
~nro	j%_8J9J;K?JBJD]H^PJQaVJZI]JdHfI
~nru	o3Z9J>X?^a^
~ns^	T!Z&W)G*F+X,Z/J0I2H3^4G5I6G9[;H@?AHBACIDYFXGXH[IZKZMIPEQITZVIZA]EbKcDhI
~nsa	k-I3J9G>a?H@IBKDFH@IIKGMJNKOJQ]Z^]IabbJhJ
~nsc	e%J(J+a-J3I:K=X>X?GBZCIDbIIKIMHNJOJPISJUJVIXJZF[J]I^[aIbHcKdEeZfIg^hJ
~nsd	i%GHYP_
~nse	Z!H#J&J*J,J-J/H0I3E4H6I9F;I<b=b>C?Y@KCFD]EIF]G]HKIDJIKHLIMFOJPGQKTHU[WFXHZ?]E_HbFcXdFeJfEgJhF
~nsf	w#H@JHa
~nsh	mH^Z]
~nsi	X#G%I(J*H,J-]0J1I2]3a4I5K6J7I8I9G:F;J<Y=H?FAcBECGEKFIHGI[K[LHMFNFOFPIRISJUHVFWIXZYJZX[]]G^H_HaFbHcHdIeIfGgI
~nsk	s![%[/WEWHI^[
~nsl	j#K2[3I8]9H<[=I>F?I@JBJDIH_I]KIMJNJQXSHVJXKZC]I_YaIbKc^dIfJ
~nsp	i%H&aBKHBYJZF^Icb
~nst	T!E#E&J(F)G*J,H-G.J/G0a2X4G5J6G7X8H9K:I;H<J=F>G@]AHCFDCEHFIGFHbI[JaKBMDPFRFSXTGUDVJWGXFYIZE[F_GaBb^cEdYfegG
~nsu	]!J%a(_)I-H/Y1Z3H9H:d=H>I?H@IBCDIFJHBIYKIMJNIOKPIRJSJTJU[VHWJXKZ]]IaIcHdJeYfIhI
~nsw	j#H&Y-I4[9Y>J?YCJDXH[KKMJS]ZI
~nt^	8!^#[%^&J(E)J+^,Y-].C/I0g1E2^3C4E5]6J7@8A9H:c<A=D>B?<@DB]CDDJEDFGGJH]IZJ]KaMBNFOHPaQ[R:UJW[X@Y@ZB^Z_ZaXbHcIdEfCg>hd
~nta	H!c%H&F(=)Z*I+I,G-B.F/H0B1H2_3g4_6G7A8E;E<H=H@?AZBBCfD[EXF^G[H@IIJBKILXM>NCOAQDRASATAUGVZWBXfYCZ^[J]D_IdIeCfCgChA
~ntb	l#J%X-I3a4J5Y9I=^>H?Y@JDHHDKJOGVZZH]JaI
~ntc	y!^2H3JHHIIL^PJ
~ntd	y!_HHZK
~nte	E!C#C%?*C+Z,H-[.D/D1C2C3Y5G6I7E8H9A:C<D>I?[@EABB?CGDYEBFAGIHDI[JHKaLFMYNZOcRES]UBVXWJX]ZE[H]eaGbYcbd^g]h]
~ntg	l!I#Z%J(I0[1]BYDKHHTYVIZI[^bK
~nth	_#X%J(J)J+F-b1J3^6Z7J8[9J:I=]>F?I@IAKBFCHDXGIHIIYJJKaNHOFPJSJTIVHXJZI[I]J^J_IaIbJcJdIfHhI
~nti	H!D%F&G)G*F+B,d-[/C1H2F3Y4C6D7c8H9A:B;E=]>[?a@XA]B@DYEEFHHbIZJFKJLIMaNCOBPGRDSGTJUHVEWDX^ZB[D^Z_AcFdXeCfFgChH
~ntl	_!I#^%J(I-a3J9J>H?I@^BFCJDJHIK[MJNISXVZZJ[IaKhX
~ntn	u-HHHIZTYU]ZIbZ
~nto	K!a#a%a&[(B)Z+C,X-G.G/F1D2_3H4A5E6C7C8F9]:_;H<G=>>G@IBIC@EFFDGIH]IAJGK>L_M?NIOFP_RCSJUZV^X]YJZG]F^^_Za?b@cHeFfYgGhF
~ntr	A![#@%@&E(D)F*A+?,D-H.C/i0I2C4f5e6G7d8?9?:F;A<B=]>:?<@CACBbC<DBEAFBGFICJ_KJLHMIPAQFRGSdTfUFV?WAX=YEZZ[E]=^G_[aIbIdCeZf[gdhI
~nts	d#[%I/J1X3I6c>J@IDJHGIGKHMJN[VIZC[a^KbIdJhI
~ntu	g)XDJNKbc
~ntv	w>]
~ntw	s#I*[-H4Y5I9_>I@IDIHGKJMHX_aH
~nty	r@[HYIaKKMJZH
~nu^	c!I#J%J&Y(J*K,_-H.X9G:I=J>F?G@HCID^EJHZMHNJOYPJRKUJVHWYXJ]^_IaGbZcK
~nua	e#I-I/J3[7[9H=K?I@GAJBICIDHHXK_LYMYNIOITYVJX]]I_WaHcJdYhI
~nub	i#J-J/a0]3K>KAZBJEKHIIKJXKJNIOKPZTY_YcJdIfJ
~nue	b!J#J%J(J)[*J-I/Y3G4I6J8Z9H=J>H?HBYCIMbNXOIPKSJVIXY[J]ZaHdIfIhH
~nug	wC[I^ZH
~nul	p9JHIIJKJZJ]c_J
~num	F!B#A%D&F(A)C*E+[,F-F.E/B0D1E2F3n4C5F6D7D8D9<:B;D<G=A>i?B@?ACBACID]EEFDGCHDIZJEK?LDM?NCOnPARCSCTBUCV?WDX[YDZ=[C]>^D_BabbBcBdDeFfCgDh=
~nun	c!J#J(J+]1Y3H=J>I?J@HBICJDaEXHEIKKJL]MJNIOJUJVXW[ZY]I^JaXbJdYhJ
~nuo	c!K#]%I(J-G3G6K7I8[9J:X=I?J@XB^CIHJLJM]OJPKSJTJUKVJXJ[Z]ZaIdIfIgKhG
~nup	w([=YHFZJ_[
~nur	y@YZ]
~nus	p9KIb
~nut	Q%D&I(H*I+I-X.J/F0J1F2G3F4E5H6F8J9E;]<I=J>C@HA^CEDEEHFHHAJGKFMjNDOHQIRfSEUCVJWFYGZC[G]Z^Y_YaZbDcGdHeHfFhF
~nuv	g!J#I-J/^0]3J6Y9I>I@IAYBJDJHGIIJXKGNHOJPYTYZD]J_YaJcJdIgXhc
~nux	uHaIHZJ
~nva	X!Z#G%G&I([*E+K,G-X.J0I1H2J3Y4H5J6H8[9B:F;X<J=Z>K?J@AA]BDDZEIFIGWHHJIK]MDNEO_PZQJRZSGUGWHXAYI[J]Y^]_^aGcGdFeIfGgHhH
~nve	i-^3J7D9G@FBJDIEZHYIHKbN^VKZD[[aJgYhH
~nvi	Z!I#H%J(H*K-G/J3G4K7I8J9I:h=E>G?HAKBFCIDHGJH_IFMHNHOIPISJTJUHVHWHXHZC[J]H^I_Ja[bHc]dXfIgJhH
~nvo	k&Z(^>WH^OGa[
~nwe	nHHMYN]UZZI]YaZ
~nwo	X!G#G(H*I+I,G-F/Y0Y1X2J3G4F6H7X8J:G;H>GAJCGFJG]KYL]MFOHS[TGUYW^XHYHZA[H]F_IbGcGdYeYf[gYhY
~ny^	M![#a(G)C*D+],J-]/D2F4c6Y7J8]9D:_<G=K>H?JADCBDGEFGHIDKGLIM@NZPZQIRGT]U_XYZC]B^]_CbBcEd[eDfGgHhA
~nya	y+Z>X@[HJZJ
~nyb	o+Z-]9[@IHIUYVJZX
~nyc	g!J#[%J(]+J-[/J3I6b8J9G:J;[?Y@IAZBHCID^HDIHKHLKMINZOHPXSJTIUIVXWJXGZC[K]I_HaIbIcIdHeIfIhI
~nym	d!I#K(W)Y*J-J/I3Z7Y9I:I>]@JAJBIDHHCIHKKL[MJNIO[SKTIUJZX^K_^aIbJc[dX
~nyo	k*X-I9]:K>I?H@]BJHYIJKKMIP[UXVI
~nyt	d!J#J%J(H*K+J-E/Z3]6J7[8Z9[:Y;Z=I>F?G@XBECDDbGJIWLIMFNGOHPJTJUJVHXIZX[[]X^H_JbIcKdHfJhF
~nz^	i9I=a>JBJH^UZVJZJ
~nza	b!Y#X%I&Z(X*J-H3Y4J7K8Z9G:Y;K=]>G?H@GAKBGGJIZKGL]NXOEPJSKTJUJVIX^YJZF]HaGbJcJfHhI
~nze	i!Y(J)[,Z8Z9J=a@JBJCKHDIJNJUZVJZGc[dHe[fI
~nzi	j-J@JIJKINYU[VXZWfY
~nzo	wJ^]Z
~nzu	y8^
~o20	s-c9J@JHIIJZI
~o36	n*K/X=ZHGMXT]WYZK
~oad	c!Y#H)X-Y>X?IBGFHHcIKKJZD[GaZb[
~oal	y>W?YHII]
~oan	yHHIYZ]
~oar	a#W%K(J)I*I,c-I/J6J7J9G=J>I?HAJCJDJH_IHKHMINIPJTJUJVJXJZC]I^J_JaIbJcIdIecfGgJ
~oat	r)_?ZBIHJU^VJZH
~ob^	i#[-J9I=G@JBJH^IJMKNXXbZF
~oba	Y!I#J%J(d)_*Z+J,d7J8K9J:I=J?GCJEJIGKGLJMJNJO]PFTJUGVDWJXIZB[J]I^JaXbJcKdCeIfIgHhI
~obb	q(Y>^DXHGIJKKLXZH[[bX
~obe	i(J-H9H>I@]BGDJHEIHKILJMIN]TZVYX^^JaJhc
~obi	_!G%I(H)J*H+I-E.J/I0J1J3^4I6I7I8I9C=H>a?F@DAYC[D^EJFIHIIDJJKDM[OYPIRISJUHVGWJXaYIZG[I]^_]bIcHdHeKfHgIhE
~obj	S!_#G%F&J(F)I*H+I,I-D/F0G1H2I3F4F5J6H7H8F9F:G;d<J=G>F?G@EAeBECGDGEJFIGbIEJHKFMFNEOHQJRGSITGUGVEWIXGYHZB[H]G^[_haGbHcFdEeIfDgHhE
~obl	U!F#E%W&K(G)I*G+H,I-C.J/G0H1J2J3F4H6H7H9X:F;G=K>F?F@EAHBdCFDIE_GHHHIDJIKCMHNDOHPEQJRIS]TGUGWEXEYIZd]F^G_GaEbZcbdGeIfHgIhF
~obn	y=Z@[HJV[
~obo	]!H#J%I&X(H)I*J+Y-G/K1Y3Y4J8I9b:H=I>F?H@IAIBECGD[FJG]HEIHKHMJN[OJPISWTJU[VHWXXYZJ[J]I^Xf[hJ
~obr	i#J-I3H9c>I?K@IBICKHEIIKKOJPKZJ]J_XaZb]
~obs	l)]-J1[3J@JDKHGIKKXNJUbVKZJdJfKgY
~obt	q,aHI
~obu	r%WCYZYcX
~obv	r-c9JHJIHKK
~obw	p#[*Y-]@JCJHJIHM[ZIhY
~oc^	q3J:Y@IBJHFMZOZX[ZGh]
~oca	[!Y#E%H)G*H+H,H-F.J/^0H2K3G4H5J6Z7I9E;I=D>F?B@^A_CGDEEJFJGIIDJIKENYOHPGQJRHSHTIU[VFWZXEYI[]_YaXcGd[e[fEhY
~occ	[!H#b%I&J(X)]*H,G-X/H3F4I7I8J9H:I;K=J>I?I@EAJCHDHHIIGK[LJMFNJOJPIRJSHTbUIVHZ][[]I^J_IaHb[cIdJeZfIgJhH
~oce	b!Z#I%I*J-G/K3H6K7K=H>G?HBDCHDIHCIYLJMHNJOXPIR]SaUJZJ[J]daHcIdKeYfJhK
~och	V!Z#Z%E&K(G)I*X,I-D.J/F0I2J3D4H6I7H8H:G;Y=G?]@aAYB]CZEGFHGXHBJIMcNDOFPHQJRHSIUFVFXFYIZE][bFcGd[eHfDgXhE
~oci	n!]&X-]3J8X9Y>J@ICKHEIDK^OKVIXJZDa]
~ock	D!@#k%[&G(B)E*E+E-Y.]/A0E1E2F3B5F6D7C8E9?:C;I<G=C>F?B@IADCCDBEFFEGJH]I@JZKGLFMANDOEPBRcTiUCVBWEX_YEZ?[d]A^I_AaCb]cWdBeEfAgBhE
~oco	e!J#J(J*K3I9F:J=J>G?G@^CIDJHJIYM[NIOXPJRJTKUJVIXIYgZZ]JaHbJcEdJeJfHhH
~ocu	iH^ZYb[
~ocz	u-[9JHJKKM]b]
~od^	N!E#D%F&I(E)D*[+a,G-E.I/Y0H1X2I3]4I5H6G7H8F9_:E;G<I=D>I?f@EAFCaDaEGFGGFH_JHLFMDNDODPEQIRFSFTEUDVBWEZE[F^F_Ea[bDcEdEeHfDhI
~oda	X(H)I*[+I-F/H3H4J6J7I8]:G=G>F?F@cBHCZD]EJGIHEIEJJKDLJMYNZOIPIRJSbTIX_ZI[J]H_JaKbIdIfYgJhH
~odb	l#^1[BZHHZK[]bHfJ
~odc	u@[O[Z[
~odd	n4Y9Z>_@JBJM[N]ZH
~ode	I!C#A%E(F)D*X+G,I-X/C0E1F2I3J4D5G6E7G8E9H:G;E<G=I>e?_@AADB]CbD@E_FDGEH]IHJFKDLDMGNFOIPJQJRDSDTCUCWIXeYEZI[D]Z_CagbEcCdEeFfJgEhA
~odg	s-[
~odi	U!G#F%H&J(F)I+H,J-D.J/H0I1I2I4H6I7[8I9B:[;I<K>]@^AHB_C^DEEIFIGIHIJIKHLHMFNFOCPHQJRGSITHUGVEWIXbYHZ=[H]E^]_GafbHcGdGeIfFgIhZ
~odk	y*Y/YBZ
~odm	r%_P^ZJ
~odn	u+Z-X9K?KHIN]O[
~odo	^!H#H%J(H)I*[+X,J-]/I3H4J6K7I:I;K=I>G?bAJCaDHEJHIIFKFLKMFNFOHPIRIS[U^WIXGZC[J]I^J_IaHbHc]fHgIhH
~odp	r0Y9Z<]@JX[_ZaI
~odr	h#J,W-Y/]4J>J@WBJDJHGIIJYMIN_O[PZdIhJ
~odt	yIJKZZZhZ
~odu	b!J#Y%I)J/J3H4F5H8J9J=I?I@GBEDJHIIGJdKHMINGOJPISJTJUKV^XJYJZJ]Ka^cIdIeIfIgahY
~odv	y=[UJd]
~ody	V!E#E%F(X*Z+^,J-Z.J/H0J1W2J4I5I6Y7H8H9]:E<[=G>E?F@XAHBFC[DYEJFIGYHCIIJKKDMGOHPGS^U]VHXYYIZH[H]G_WaGbIdZeIf]gGhG
~odz	c!J#I%Y(G)J*I+J,K-H/J0J1I2I3Z4I6J7J8I9D:I;^=I>[@XAJDEFIHBIXLJMHNGOHPHRZSITJUHVHWJX]YIZ][J]F^J_IabbHdXfFhH
~oed	r/X3J9]>H@IC[HGXHZJaYf[
~oeg	h!Z#I%X(Y*I-G3H4H9E:J;K?[@]BHC[DHIZKFLJMHNGOIPZRJUJV[XIZX[K]G^J_JaFbJcJdJfJhI
~oek	s9^>HEZIJZ[]JcW
~oen	y(^HJQX
~oep	j!J%J(H9I:J;J>I?J@HBIDJIGKILJNJOKPaQ]UJVcZH]J^YbKdJfJ
~oer	s6[HYOZ
~oes	L!H#Y%G&X(I)G*G+H,I-Y/G0J3_5H6H9C:I<J=Y>X?E@[AIB@CEDDEHFHHaIXL[OZPEQJSFVEWGXWZ^[X]D^F_GaJbYcGdEeGgJ
~oet	c!J#J%J*[3I9E:^=J>H?I@YCFDIEYHZI_LYMIN_OIPJUJVHXJZX]I^J_JaIdIfIhI
~of^	l!^(I)J*b>IC[HDPJZH
~ofd	yI]
~ofe	u>J?aHIOIaJ
~off	P!G#D%F&J(D)I*[+G,H-D.J/Z1E3X5I6I7G8H9J:G;Y<I?a@FAGBECGDEEHFHGXH_IAJHLGMcNDOGPFQIRHSHTeWIXEYHZB^F_FaDbGcEdHeIfIgdhE
~ofi	b#J%H(b*J-F/I3_=J>X?X@HBGCaDHHCIGJJKHMFNHTJVJXJZF]I^JaIb]cIfJgahI
~ofo	q@]H_MG
~ofr	u2Y3J>J?aaJ
~oft	M!E#D%F&J(E*X+I-G/Y0J1]2I3F4F5I6G7b8H9F:F;H<I>C?F@BAGBCCFDEFHGFHXIBJ]KDLGMINEOGPDQIR^SgTbUEVEWFX]YHZ=[G]F^FbEc[dZeHgchE
~og^	h!J#J7Z8a:[>J@IBHHHIIKJLZMJRYZD^J_ZbJcKdXfJh_
~oga	o(K8]9J@JA[CJF[HHIIKIP]Z[
~oge	d!Z#D%I(G)K-J/K3]7J8^9I:I=H>F?GCHDGHHIGK[LJNJOIPISITGUIVXW]X^Z^[Z]H^G_JaHbJcKdJfJhX
~ogg	]#J%I(F)J*J+J-H0J3H4J6J7I8J9G:G=H>DAYBaCHDJIEJJLYMFNIOIPIRISITGUIVGWKXZ[Y]X^I_]aHbadJfIgIh]
~ogi	S!X#^%H(F)H*H+[-D.J/E0J1I2J3G4G6I7c8I9I;I=G@DAIBHCGDDEJGHHZI[JHKENFOXPGR[SEUGVFWIX]YJ[F]E^c_HaBbccGdHeJfGhF
~ogl	c#F(J+X-I3J7c9J:J=I>J?IC^DJHZKHMINIOJSJTJVIZ^]J^JaKbGfJ
~ogn	e-].[3F7Z9I:J>H?J@^BICJDIHXIEMXNJO[VYZF]JaJbJh[
~ogo	X!E%I(G)H*J+H-G.K/J3H4H5I6J7H8J9J:G;J=H>F?F@EAJB]CIDGEJGIHcIFJJKGLdM[NHOKPIRJSYTFUFVFWHXHYJZE[X]F^G_IaIbgcCdIfHhF
~ogr	k%J1[6^9Y<X>J?J@JBFNJQ]UJVJX[Z]aJcJ
~ogs	h#G-^9K:Y=[>J?[@JBIHZIFKILYNJTYZH_[
~ogu	m![#J3]7Z>IBJDJHHIJOJZI_YdZh^
~ohi	p!J)Z-[AXHJPZQXUI^]
~ohl	m#[*Y-]3K@JCZHIIGKJM[ZH]KhY
~ohn	g!K/K3_>X@KE[HIKJLZMZPJZF[^_YdZhJ
~oi^	f(I*Y-J3J8Y9H=J>H?G@GAJBYDJHCIXKIMJOKRYUJVXXJ[Z]]_Ya]cJdJf[hH
~oib	r)Z-YHKPZQX^X
~oic	c!J#I-H/J9J:J>E?a@]BHCGDIH[IIJ[KFMIOETJUJVJZG[d]JaZ
~oid	y#](J+J?FB[DHH]ZF
~oig	w4[HIUJf[
~oim	w3Z9Z:WIJZZ
~oin	W#G%G(H)I*Z+I,I-^/H0J1K2J4F5J7G8^9Z:[;G=G>D?F@DA^BECGDJEJFIG]H_JIKJLIMJNEO^PEQJRJSHTHUIVZWJXGYJ[I]F_[aFbYcZdHeJfIgIhH
~oir	l9I@^BJIJKZMJTZV[ZY[J]KaJb[cI
~ois	e#X(I*]3I9F:I=J>F?^@ZA[BICZDIHGIGKIMHNIO[PJTJVWX^ZC[Z]H^J_JaXhX
~oit	_!J#I%^(])Y,J-G1Z2K3H4J7J9G:H;K=J?HBGCHD^FIGJHYI[KXL^MGOJRJSKTJUIVHXXZD[J]H_KbIcJdXfHhH
~oix	y?[ZG[]
~oj^	qBYMZO[RXTYZJ
~oja	y+[HJIXZ[
~oje	a!X%J(G)K+J-H4J7J8K9Y:[=I>E?G@^AJBFCHEKHZI[K]LJMGNHOYPJSJTIUIV]XX[I]H^J_JaGbJcJdJfJhY
~ojo	y@KHKK[ZZhZ
~ok^	Q!E#X%F&J(F*F,I-G.I/a0I2Y3C5I6H7G8]:J<I=F>I@FAHBcCXDEFHGJH_IDJHKGLFMdNHOEPFSKTYUEVEWHXZY^[G]F^F_JaDcKdGeHfCgJhE
~oka	T!Y#@%D(G)D*C+F,E-@.G/c0^1G2G3A4D5H6d7Z8F9A:B;E<H=C>A?B@DA^BDCDDBEdFFGEH?I?JFK?LEM@NaPYQHRESCTaUCVAWCXZYFZ;[C]B^C_caCccdeeEf^g_hB
~oke	T!F#F%F&I(F)F*G+I,l.J/F0H1H2J3D4[5J6G7G8G9C:G<J=F>B?Z@FAGBCCGDEEIFIGGHZIDJHKELHMFNJOGPEQIReSJTGUGVEWIXGYI[H][^G_IaEdFeDfXgIhF
~oki	T!H#H%J(H)J*W+K,K.l/J3H4J6J7J8J9F:I;J=I?H@HAJBECIDIEKFJGJIFJJKGLJMHNGOIPIRJSHTJUHVGWIXIYJZD[J]H^J_JaHbFcHdIeJfIgJhI
~okk	i!J#^)[-Y9I@JBJIJPJT_VJXZZIaJ
~oko	b!H#a%J(I)X*J+J-Y/J1Z3I4J6J8J9I:I=I>H?H@FAJCHDGGJHEIHKYLIMGN[OJPHRJSJT[UHVHWJXHYaZE[_]Z^J_JaWbGcHdIgJhI
~oks	u/Z3H9JHHIbTJ
~okt	f7d@KHHX]ZF
~oku	n#^-K.XDJH[JXKYOKTIZHcXeY
~ol^	O!Y#B%e&I(?)E*H+F,G.H/H0F1]2f3A4D5_6F7E8F:D;c<G>E?A@EAJB?DFEGFFGHHHI^JZKKMHNXPEQeRCSETDUdVHWEXDYaZB[D]D^D_EaAbCcBdDeGfBgYhH
~ola	Y!H#J%H(H)Z*H+J,J.J0J1I2J4]6I7I8Y9^:X;H=H>F?XAIBECIDGEHH=I]JXKELJMGNdOGPHQ[RHSFTHUaVJWIXGYIZC[I]G^J_HaJbHc[dHeJfGgIhG
~old	S!F#H%E)d*X+H,I-G.J/G0J1]2I3Y5J6I8H9B;D<J=G>B?E@XAHBCCFDYEIFYGGH[IEKFLHMFN_OKP]QJRHSHTHUEWIX^YX[G]F^Y_FaZb[cGd[eJfHgFhH
~ole	S!D#D%E&J(e)g*c+G,H-C.[0I1X2I4c6H7[8G9A:G;X<J=E>_?FAGBGCBDHEHFHGGHYIGKDLFMENDOEPDQIRGSETEVXWHXEYHZ=[F]E_FaDbFcFeIfEgF
~olf	w#]6YZG
~olg	k/Z3I9K>J@IBXDJHGIJKJL]OZTKXK][^J_JcIfZh[
~olh	w-Z?]HIKZ
~oli	I!D#E%E&I*a+F,G.Z0H1H2H3D4E5a6G7E8G:C;G<H=B>F@YAFBEDAEEFGGFHXICJ_LFMCNlOEPERGSDTEUEVGWiXEYHZ?[E]C^E_EaBbDcDdEeGfEgChC
~olj	yHJN^
~olk	p)Y+Z-[5ZDKF^HCIJTJZHd[
~oll	M!I#D%C&I(d)[+I-@.H0G1H2H3G4c5c7D8E9Z:Y;F<H=H>??A@^AEBFCAFFGHHaIGJ_K@LEMGO^PDRESETHUDVcWFXJY_ZG[D]B_EaGbCcDdFeGfWhC
~olm	yH^
~oln	g#F%I(J-H/_0_3H6Z7J8J9G:I=J>H?I@FAWBGCJDHFKGJIZKELJNGOHPXTbUJVHXIZC[J]H^Y_^aIbJcIdFfJhH
~olo	W!G#F%G(Y)Z+H,J-D.J/H0J1J2I3D4H6I7H9B:G>C?]@XAHBHCcDJEJGIH@I]JJLIMEPXQJSGU^V^WIXFY]Z@[_]^^H_HaDbHcFdGeJfGhF
~olt	a!]#J%I)J*I-I/I0[3G4Y6J7J9G:H>E?Y@]AJB[CFDFGJHHIEJKK]LJMGNGOISITHVHWJX_ZC[I]H^I_JaYb]cIdGfHhG
~olu	h%J/ZDZKJdJga
~olv	b!Z#G-I3I4Y7K9G=J?HB^CJGJIYK_MINIOHPJRJTJUJVHXJYYZW[J]J^]aJbJfJhI
~om^	I#B%J(G)[+K,I-Z.I/C0G1X2G3B4Y5H7J8H:I;]<G?HAEBDCIDJEFFEG[HaIIJaKaMCOHP]RHSEUGVXWEYEZI[[]A^Z_[aIc]eFfBgHhH
~oma	J#Y%_&H(E)B*J+E,E-@.H/X0E1E2G3E4e5a6F7_8b9B:C;E<H>AA]BDCADBEFGHIBJ]KHLFMJN^ODPbRDSET]UDVAWFYFZ:[F]C^DaabDcCdCeFfYg_hD
~omb	c!J#J(G*K+Z-Z/H2Y9H:Y=E>X?H@HBHDGHaI[MINIOIP[TXUJVIXXZG^JaHbJcJdJfYhJ
~ome	J!G#X&F(X)F*G,E-f.E/F0I1E3F4c7Z8Y:d;Y<X=F?B@HACBBCFDCE^GIHGI[KXLENHO@P_QGRCSFTZUGV?WYYEZ^[B^F_EcCdEeDfWgGhG
~omg	wc_dY
~omi	[!I#I%^(G)I*H+I,I-D/I3H4a7a8a9H:J=I>H@FAKBFCHD]GKIGJ[KIMHNJOIP[RJSIT^UWVGWJXJZE[J]H_JaYbHcIdDeIfGhI
~omm	R#C%B&I(D*F+^,J-d/J0Z1H2H3E4G5I6H7F8K9C:Y;X<J>J?F@GAGBHCJDWF]H]IGJHMCNBOHPJQDRFSFT]UEWHYGZa^E_Fa_cXdCeGfG
~omn	uHXZ^
~omo	Y!H#G%I([+Z,K-F/J0K4J6J7I8J9^=H>a@^AJBCCWD]EJFJGJH_JJKDLIMFPHRJSITIUCVEWIXbYJZB[G]G^I_IaJbHcIdIfIgJh[
~omp	H!X#_&G(H)Z*J+a.H0E2Y4C5E6D7H8[9@:^;D<F=F>@?E@GAHB]C?DJEDFDGDHXIdJHL^MZN_OYQJRCTGU^VZXAYEZI[Z]^^H_Ja@bIcBeJf@gFhG
~oms	p![%Y9J>JBXGIHYIIMIP[XKZ[f]
~omt	d!J#J%K(I+^-Z3]7J9J;Z?I@IBGCHHIIIKWMINITZUJVJXFZ]]Ja]bJcXdJfJhI
~omu	o-^>]BJHIIJKJSXZ]
~on^	8!E%[&H(b*Y+Y-].F/?1^2E4=5F6E7C8B<[>]?a@AAHBGCXDbEbFAGJH^I=JFK=MGN^PERBT@U_VFXGZC]c^]_@badWfEgFh?
~ona	S#D%E&J(J)E*F,G-I/G0X1G2Y4F5Z6G7G8H9Y;G<I=D>X?HAHB_C_DFEGFYGYHaIALINAOFQIRFTJUXV^WF[F^J_FaFcEeZf[gGhD
~onb	d!K#J%K&Y)J*J,c-J/J3I4Y6J7K9I>J?ICJDKIIKJMJNIPJSJTWUKVJZD_JaIdJecfG
~onc	[!H#H%G(I)I*X-H/I0K2Y4J6J7J8J9E:H;J=]?FAXBdCGD]EJFJGJIEJKKELIMGNGOFP]RJSIUYWHXFYJ[H]^cHdXeKgJhH
~ond	P!C%E(E)F+I,G-Y.H/J2H5I6]8_9Z:D;G=H>F?A@dA[CdDEGFH]IIK@MIPDQHRES_TDUIVCWFXCYF]X_YaAcJdHeGfFhI
~one	J!H%I&G(C)E*F+Z,G-@.F0F1E3_4E5E6G7F9=:A;D=Y>d?^@HADB_DZFCGFH]I?JDK]LBMKNZO_RDSBTBUcVJXAZ<^Ga]bFdGeIgZ
~onf	N!D#C%E&J(C)C-I.I/F1G2I3J4F5I7F9G:B;I<X=C>D?C@GAGDGEiFHGHHYIDJIKDLGMDO]PCQIRFSFTEU?VcWfXEYHZD[F]E^E_FaDbJcDeffAgF
~ong	K!^#^%E&I(C)F*H+F,]-G.H/G0G1K2c3]5H7E8G:H;G<I=E>Y?[AFBGCCDAFGGDHFI_JILDMZNZO^QJRaSGUEVCWHXYY][F]C^CaBcCdHeEfChZ
~onh	r&Y3K:YHFMZOZZGh]
~oni	Q!B#C%[&H(E)E*Y+D,F-G.I/F0a1F2G3E4b5G6D7E:C=I@BAEBFCHDIEFFEGhH[IBJGLEM_NAODP[RZTDUBVAWEXDYDZE[E]B_FbKcBdceEf_gEhJ
~onj	r-Z9^HHIJhZ
~onk	uF]PZV[ZJ
~onl	K!I#D%[&J(J)]-I/_1G2F3G5G6F7D9D;X<I>D?_AEB?CcDFEFHCIZLHMZNJOHPHRGS^T^UFVHWG[b]EaEbDc]dHeGfDgahB
~onm	n,[=G@[cYdY
~onn	D!=#=&K(>)C*A+A,_-=.E/?0Y1g2f4]5B7@8e9F:C;A<c=E>D?C@<AHCCEDFGG^HGI;JDK>LCMCN=PFQ[RbSDT>UDVIWAX@Y^ZD[G]D^?aFcgdYe[fegChC
~ono	T!H#[&X(E,H-B/G0H1H2I3Z7G;H<J=F@JBJD^EIGJHIIWJIK[LGOcQIRGSGTHUEVXXFYHZ=[^aCbFcGeHfEgJh]
~onp	K!Y#C%F&H(G)I*C+G,E-B.H/e0^1G2H3B4E5H6a7[8F9D:C;F<H=H>D?C@AAXBGCDDCEfGDHEIAJFK?LFMANaOFPZQGRFSET^UCVBWEXFYGZ>[E]C^E_aaDbDcedceEf]gYhC
~onr	l*JEcHHNHcI
~ons	V#G%Z&I(H*E+X,H/H0H1H2H3D4G5J6H7G9Y:c;H<J?E@XAbCEEGF]G[HWIGJILHMDNDOXPFQJTGU[WFYHZJ[Z]E_GcEdDfHg]hD
~ont	A!d#_%^&C(<*D+B,I-a.F/D0?1E2a3g4g5d7E8C9I:Y;B<B>F?B@ABJCbDZFZH=I]JdKIL^MENCQFR=S=TEUAVZW?XIYBZ][[]G^Z_Ia;bBcHdFe?f>g>hC
~onu	o>G?_CJD_OXZHaJ
~onv	l(^3J7D:b>Z@JH[OXZI
~ony	e!a#I%I(X)J+Z.W/J3H4I6J7J8I9G:];[=J>H?H@HAKBGCJDDFZHHIGKHMINHOZP_QXRJTIUHVZWJXJ[J]I^H_IaYbIcJfHhJ
~onz	u)]MXUX
~oob	u)]3JHJKJUbZJ
~ood	c!J#J(J)G*J3I7J9b:J>I@IB]CIDIIZK]MIPJRKUIVJXKYZZE]JaJbHcJdKfH
~oof	l(I)J*bC[HEI[ZJ
~oog	k#E7cBJH^ZH
~ooi	i%J(Y+X1[>J?J@IBZCJD_HFL^MJPKXKZG]J^JdZ
~ook	L!E#E%G&J(E*E+J,I-F.k/Y0H1H2I3D5I6H7F8]9J:H;H<I=F>F@AAGBbCIDDFHGIH_IBJHKELGMdNGODPFQIRFSIUFVDWGXEYHZF[F]F^F_IaCbJcEdGeHfDgIhE
~ool	a!J#I%H(J)J*J-J/G1_2Z3I4J7I8J9Y:J;J>Z?G@GAWBECJFKHYJ_OJPJRFSITIU_VHWJXIZH[J]I^J_JaGbIcIdIfHg^hI
~oom	f%J)Z-H>JGIHdIFMIRJVJZGc[f]
~oon	b#Y(X)X-I3I9Y:J>Y@aBGD_IHKHLJMGNJO^UKVGXJ]H^IaEhI
~oop	e!J#J%X(J-X3[7K>J?I@JBGDIIJKJLbMJNJPZR[SJTHUJVIZ[[K]G^YbHcJdHf[hI
~oor	N!J#C%G&I*Z+I-a.H/J2W5H8E:J<H=G>K?J@HAFBICAEIFGGXIKKZNZODPJRDTFU]V[WHYGZX]_^Y_DaAbXcKd[eFfDgE
~oos	]#I(J*J+E-[3J9G:K>H?J@[BJDFH[L^MIOJVJZD]]^J_Ja[bJhX
~oot	f#J%]@JBXH]TG[Gf^hJ
~op^	M!H%H&I(X*E+F,H-]0G1H3C4D5J6F7E8F9I<H=C>F?C@EA]CDDCEHFFGdHeJ_K@M^NBOEQXRCTDUCVXWGX_YC[E]E^G_FaJbcdEgJhE
~opc	h#J(_*J+J3I>I?^@JBKC^DFHFIIKJTJVKZH[^]K^[aG
~ope	Q!F%I&J([)G*F+H,H-E.J/Y0H1X2I4E5I7F9[:G;H=[>^?G@HBBCDDDFIGGHXIDJILGNDOFPgQIRFSGUXVBXEYGZD]Y_JadbYdAeFfXgGhF
~opg	n!_#G%J*Z3Y:I>I@JBXCJD[HGIJOZXJZY_IhJ
~oph	y,XH[ZJ
~opi	f!K#K-I3J4J6_9H=I>D?J@XBHCKDKHdIGJZKGOJXJZG]I^YaEbZcJfJh]
~opl	Y!H#J%G(Y)X*[-_1J3H4J6J8^9H;]=H>G?J@FAZBGEJG[HBJHKGMHNFOJPaSITJUHVZWIXIZD[X]J_HcId]gHhI
~opn	i%Y([+Y8Z>K@ZBZDIHGKJMZUKVX[JhJ
~opo	e(Y*J3G9H:K=J>F?eCGDHGXHJIIKIMJNJOIPJR]UJVGXIZF][_ZaGcJf]hJ
~opp	V!J%G(G)I*I+H,J-[.J/H0_2X3F4H6I7I8H9D:H=Y?EAYCFEJFJGFKDLHMCNGOYPGQJR]SGTHUHWJX[ZG[X]a^H_HaEcJdGeHf^gI
~opr	k4J9J>Z@YIJJZOHZJ^a
~ops	k-Y/[3]>H?GBGHEKJMHNXZ[a_b]hJ
~opt	S!F#E%E(Y)G*^+G,G-F.J/H1H2I3B4H5J7H8X9G:F;H<]=F>C?b@DAIBCC]DBEHFIGFHDIEJHKEL_MFNEPEQJR[SHVEWHYIZE[d^e_GcFd]eZgHhH
~opu	r-_9J@JH]KJZH
~opy	r-Y6[8HA[IIOJ_Z
~opz	r([?[CZHG[Y^WaJ
~oqu	T!F#g%H(F*G+H,I-].X/F0H2I3F4G5J6H7G8H9E:G;I<K=G>G?D@HAICEEIFIGIIIJYKFLHMDOGPGQJRGSFTeUGVFWIYIZ@[_]X^H_GaEb^cXdGeJfFgHhE
~or^	>!X#?%I&a(Z)G*^+E,Y-B.[/H0D1H2_3I4_5I6[7G8^9<;B<a=A?X@BAaCEDFEYF?GGHZICJ[KXLIMZNIOFPZQZRCS_T>WHXBYH[D]^^E_ddDeWfHg@h?
~ora	O%D&I([)C*J+F-A.H/F0G3@5X6F7D8E9J:[;G<I=H>I@[A[CHDAEGFGGIHZI?JFLcM[N[ODRaSXTbUCX_YGZ@[D^D_Ga_bCdDeIgFh]
~orb	f(_)X-a@JBJHAIXKILJPZQYZF^_
~orc	X!J#I%J(I+[-Y/I1J3J7J8J9X:I=Y>J@HBECIDFGJH[IFJ^LfMFNETJUJVIY[Z?[^]I^H_KaJbIcJdJfJgJhG
~ord	3!<#I&J(])A*B+@-c0I1C2a3E4>5F7[8B9A;A=C>C?D@YA>B^CIDHEDFAGYH_IbJ[KaL[M]N_OCP?QAR?SIT@VDWGXAYCZb[^^^_>aFcDd_fGgYh_
~ore	O#E%H&I(E)^*X+],E-B.H/E0G1[2G3B5H7E8i;F<H=J?H@BAeB_CYDDEGFFGIHFJFMCODP]QGSETEUIVFWJXZYFZC[E^D__aGcDeEfCgEhH
~orf	y#ZHJSYX[
~org	I#H%B&I(>)G*B+E,F-B.G/E0F1G2G3C4F5H6F7^8E9[:g;F<G=_>A@[AFB>CAD]EbFcG_HCICJEK?LDMANaOEPGQGRFSDTEUaV?WfXYYFZH]H^F_EaCcad^eEfCgDhI
~orh	o#J5X9YHIIJKITYZG]__[hZ
~ori	Q%]&I(_)^+J,H-I/H0H1H2H3Y4E5^6G7Y8G:I;a<I=E>Y?IBCCCDIFGGJHGIEJGK]N^OARGSFT_UCVbWGXFYHZE[J]D^G_KaBbZcIeIfEhE
~orj	y>HHGZ^]]b[dHfJ
~ork	J!Y#E%^*D+F,G-@/X0H4Y6F7^9A:H;H<H=I>X?FAEBeCIDIEGFGGCIFJIKGM_NGPHQ[SBTFUAWEXDZb[B]B_DaCbIc]eEf[gIhB
~orl	uRZSY
~orm	Q!H#C&I(A)c+X,G.E/H0H1I2I3h4J5I6H7G8F9D:I;G=F?A@HAECaDdFHGGHJIDJGLFMIOAQ^RHSGTGVBWGXDYHZD[F]C^I_GaDbEcFdDeHfGgHhe
~orn	X#^%H&J(F)H*H,I-C.J/E0Z2J3E4Y5J6H7G8H9^;I<K=H>D@cAHBGCGEIFIGHLHM_NCOYPGQJRHSJTFUFVEWJXaYI[G]G^H_GaGb]cXeIfYhJ
~oro	q)Y*^?IHHLZPYRYUJZI[[
~orp	k!J/IHHKJNaZH__
~orq	r/^HFKIL^MKNJZJ]^
~orr	O!C#E&I(E*G+G,X-B.I/E0F1H2H3Z4F6^7G8G9_:D;G<I=F>Y?Z@cA]BICCDXFHGFHFIAJGKCLFNCO[QIR]SGUEVBWHX_YGZ_[G]B^D_WaZbEcIdFeHgGhc
~ors	^!H#_%](F)I+J,[/J0J1J2J3F5X6J7I8I;J=G>E@]AIBDDXEXHHIGJJLGMFNFOIPHRIS^UEVFWHX_YJZK[H]H^G_YaHcJeIfGgJhZ
~ort	F!Y#<%E&F)G*X,A-H.F/G1e3B6B7J8J9H:Y<E=E?[@IAGBZCDDZEHHaIdNHO?PFQWRCS]T[VAXGZF[A]J^H_Aa>c[eHfEgdhF
~oru	k-Y3J5X9I?]@JBJHGK^NKSXTZZGcZhJ
~orw	o3Z9I?KH_ZJ
~ory	R#C&d(C)X*H+J,I-I.J/J0H1H2G3^5^6G7Y:c;H=H>I?G@HAFBXCIDFEIGGHIICK]LHMHNZOFPFQJRHSZTZVCXHYIZ@[H]G_]aGbGcFeHfGgHhG
~orz	k!K%[(H)[,Y2K4Z8J9K:J@JB[CKDJHDIJMENJP^UKVIZG[[][dGeZfJ
~os^	Q!Y#E%F&I*F,I.H/F0H2I4G5I6H:F;I<I>[?Y@[AGB_DGEIFHGaHBIXKIL^OGQJSHTYUGVFWIXGYZZ>]c^JaXbEc[eIfEgG
~osa	y.X9[B[HI
~osc	f!F#I%J&X(J-I/H3G7[:c=J>X?I@HBFCJDHHEI[KHLJNJOXTIUJVIZC[[]J^Z_ZcWfKhY
~ose	R!D#H%J&J(Y)Y*F+G.I2Z3E4F5H8G9F;G<I=D>K@]AHBXCCDZEGFIHJIXN[OGPEQIRFSFTDU_VJWFXEYHZ]]X^Z_EaDcEdZeGfCgF
~osh	o9J=IHb
~osi	m#F+Z4[9J=K>J@JBHDIHZIZKJLYX_ZGaJf[
~osk	n#JG^H]TJZH
~oso	N!F#C%G&J(E*Y+J/Y0K1X2I3F4F5I6G7b8H9G:F;I<J>D?F@CAHBDDFFHGJHBICJZKELGMJNFOGPEQJR^SgTcUEVEWFXFYHZ?[G]F^G_GbEc^d[eHfXgchF
~osp	r!X#[-Y:^IJKJ
~osq	s8_AX_Z
~oss	S%C&J)[*E+G,H-D/F0E1H2I4]5H6Y7[;H<J=H>Z?B@[AGDBFIGKIZJGKbLJMCNIO]PYQJRFTFUCVZWFX_YH[Z]J^GaCbDcEdHeYfEgFhX
~ost	N#@%J&H)Z+D,F-B.G/D1E2F3B4Z5F6D8D9H;F<H=Z>^@JADB[CFD^EIGJHbIFLDNFOZPKQGR_TDUIVXXX[G]Z^D_[bKdCeJfChA
~osz	l#[-J3J8]9_:^=G>I?I@ICJDJHYIIKIMHNJTJVJXJZF[J]]^JaIhK
~ot^	A#Y%]&F)X+A,J-F1C3I4Y5G6^7[9[:];D<G=X>^?[@HAFBACHD^EFFYGZHYIEJAKGLEMCNFOEPIQ]R[SFTIUCVIWFX@Z][Z]@^K_]a@bDcZe^fDgGhG
~ota	c!J(^-E/K2[:Z>[?I@HBHDJHaIGMJNHOJPJQZTKUJXJZDaGbJc]dIfJ
~otb	w-YHJIX
~otc	y-]BJHFNHZE^_
~ote	S!F&J(D)F*I+G,G-b.I/D0E1H2H3E4F5I7F8F9^:E;_<I=E>??]@DAGBZCYDEEGFHHcIEKCLFNCPbQdRGSGTYUEVBWGXCYG[J]]^Z_EaBcDdBeGfDgEhC
~otf	p5_HJ_[
~otg	wHZV]ZJ
~oth	M!H#B%J&Y(W)F*Z,H.X/D0Y1G2H3B4Y5G6I7G9G:Y<I=F@YAbB[C]D[EGHHI@JFKGL^MBNJPBQITZUDYIZ[]C^D_Za]bYcDdEeHfJgHhH
~oti	^!J#Y%I)J*H+J-I3I7J8J9a:I>G?ZBGCCGKHXJ[LIMHNKSJTKUHVHWIXJZ@[J]HadcJdJgJhJ
~otk	r9I>J@JBJI_NKZ[]]
~otm	l>JHc
~otn	c!I#H%X(H)J*J+J,X-I/I0X3G4X6Y7J8[9G:I;J=Y>H?I@HAJBGCIDHEJFJGIHIIHKHLIMHNIOIPZSJTJUHVGWJXIYW[J]J^I_JaIbIdbe^f]hH
~oto	_!I#I%H([)J*I+J-H/J0H1J4I6J7J8J9X:X;J=F>E?F@GAJBFCGDHFKHaIGKGLJMWOIPIQKSJTJUHWJXIYh[J]H^K_JbIcEdHeJgJhH
~otr	Z!J%I(X)H*G+I,J/J1J4J6J8J9G:_;J=]?F@_AJCZEYFJGIHJIYJJKFLIM_NHOIPHRJSHVZWIXZZH[W]G^IbHdYfGgIhH
~ots	g0Z6K@IBJGZIHKZMJNZT]ZH_[cJhI
~ott	b!J#H%J(H)J*J+J-G/J0K3H4I6J7I8J:G;J=I>]?H@EAJBFCHD[EKGIIKJJLJMGN[OHPISJTJUIVIWJXaYIZZ[I^I_JaGcXdIf[gJh]
~otw	n3J9J:J=Y>[?J@IA_BKCXDXHYIIKJMJNJUJVJZE[[]JaJd[
~oty	y*ZIHNZZJh]
~otz	r*YOZPYZI[[
~ou^	V#_%F(E)G*G,Y.J/]0H1I2I3E5I6H7G8I9J:F<K=Y>a?D@[B^CDEHFIGGH:ICJHK^LHMZNCQJSGTYU]VXXHYY^IaJbEcEeXfZgZhG
~oub	d#J(I-I7J=J>_?I@HB[DIHYIIJJMISYVJZa[J^JaIbJdXfIhH
~ouc	k#J%K(Z)J-J1^9I@[BZGJHJKJNXP[VJZF^ZfXgX
~oud	I!G#D%B&G(B)D*D,X-A.G/i0g1J2F3B4D5I6^8D9A:C;E<G=A?D@FA^BFCCDBEEFEGII?LDMaNCODP]QGRFSETcUDVCWEXDYZZ;[C]B^C_faCbBdYeEf@gahY
~oue	yF[dY
~oug	Q!I#F%H(Y)H*Z+^,J-[.J/I0I1I3I4I5J6J7W9G:J;J<K=F>D?JAIBXC[EJFJI_KYMHN]RISGTXUCZH[J^G_JaXdGfIgXh]
~oui	d#c-J3J>K@HBWCJDKHEKILKMINJT_VIXKZF[a]J^Yb]cKhJ
~ouj	r3I9[?IDYHIM]TYXJaY
~oul	Q!C#I%G(F)H*G-^0J1I2J3Y4]6W7J8G;J<F=E?FAIDGEIGJH]IFKZLIOGPGQKSHTHUJVYWIXGZ_[G]F^Y_^bFe[fFgHhH
~oun	@!d#b%a&D(A)]*Y+Z,Y-A.E/@1B2b3Z5D6A7H8B9B:Y<E=I>A?>@EAcBICFEEFDG[HZIFJCL_MBN>OJPdQ]RBSAU?V^WAXDYCZD]A^c_da@bFdCeAf>gAh@
~oup	T!Y#H%E(G)G*I+I,J-G1J3F4I5J6I7I:H=F>F?G@JAIBJCIDGEJFIHdIFJHKFLJMGOIPbRISITIVgWHXHZB[I]H^H_HaHbGdDeGgIhI
~our	F#H%G&G(C)H+[,D.F/B0E2H3J4C5F6D7X8J9c:[;E<F>H?J@_AaB?CDD]E_FDGKHEI[KJLCNFP[QHRGTIUYV^WHXcZJ[G]F^D_GbAeDf[gF
~ous	[!J%J)a+J/I2X3X4J9Y=I>G?GAJCHDJFJGJHZIIJYKFLKMHPIRJSJTJU[VGZJ[J]H^IaHcIdJfIgKhI
~out	H!E#c%_&Y([)G*D+F-H/B0E2F3]5H6E7G9E:Z;E<K=A?@ADBcCFDYFGGGH^JEKCLCM^NIOYPAQGRHSaTbXGYE]?^E_Fa?bAcedCeDfFgDhH
~ouv	Z!I%I(H*J+I,Y-E0J2J4I6J7I8Z9^;J=I>IAJB[DZFJGJIDJJLJM]OIPIRJSJUGWKXY]Y^IaXbYdHeJfIgJ
~ouz	yHJI[K[
~ov^	Z!H#J%Y(H-I/I0Y3I6J9F:J;^=Y@FAYBECJGHJ[KHLJMINJPFQJRJTJUJX]YbZD[J]H^[_[a[cCdKfIgIhI
~ova	Z!G#E%G(F)I*I+X,J-C/Z0Y1K2J3D5J6I7F8I9E:Y;J=]>X?E@XAJB_CYEJFJGIIJJILHMaN]OFPHRJSHUGVFWIXZYJ[W]]^HaDcHdGeJfHgHhD
~ove	S![%E&J(J)D+E,H-Y/A1E2a4E5I7]8X9[:B;a<Z=^>b?C@[AFBHCCD]EHFIG^H^IJJHKFMFNCPFQIRES]TCUFVXWJXEYFZD[E]D^EaEbFcDdFeHgFhD
~ovi	X!H#H%I(I)K*I+J/I0d1J4J6J7c9[:H;J=H>Z?ZAJCJDGEJGJHIIFJJKFMHOIPIRJSGTZUJVIXHYJZA[J]G^H_Ga]b[dHeJfEgJhH
~ovo	f#[%J3K4K8_>I?K@]BXDJH[SJXZZJcYdG
~ovv	w-[@ZTX
~ow^	D#J%B&Y*X+[,D-^.W/^0A1C2X3F4A5b6D7C8C9G:B;G<J=A>BBCCGD@EDFJGFHaJJKGLHMcOIPETJUJWBX^YHZD[c^X_CaEbecGdBeIfGg_hZ
~owa	S!C#]%X&I)I*C+_/D0F1Z2G4X5G6^7H8Z:H;F=I>G@?B[CBFFHZIAJFKINFPYRESYTZUXWWXJYF[^]X^C_CaBcHdFeFfIgIhF
~owe	W!H#G%I(G)a*H,K-D/W0J1J2J3X4Y5H6J7I8I:X;J=G>E?FAIBICGD^EJFJGIH^I]JHLHM[NZOGPGRISITHUHWJXIYJ]X^H_HaFbEcHdGeJfKgdhF
~owh	p3Z9J>[AJGWHB_^aX
~owi	f!H#H%I(I)I*H+X,J-Z/J0]3G4J6J7I8J9Y:J;J=I>E@FAIBFCGEIFZGJHAIFK[LKMHO[RJSITIUIVFWJXZ[J][^Z_YaXbIc^fHgHhI
~own	O!]#D%B&c(Z*C+Y,F-_.G1F2G3B4^5F6F7H9A:C;Z<H?Y@[AXB>CIEFFEGJHIJXLGMINHOIPIQHRDSfTFUCVFWFXDYFZE[W^[aHdCeFfWhB
~owo	l#Y*X-_@JBYCYEXHHTZ
~owp	kHIba
~ows	^!J#G(J-I.a3I9Z:J>H?J@HCJDJHXIHKHMXNIOJTXUJVIXJZC[J]a_KaJbdcGfJ
~owu	u#[7X9K@ZBXHJX[ZJ
~owy	f#J(J*K-H/K3^4K7J9E:I>HB]CGD]IIKGMHNIR]TKUKVJXIZF]H_YaZbXcJfKhJ
~ox^	]!J#G%J(J+J-G.X3J9I:J=J>c?I@IBGCHGXH_IGKHMJNIPJUJVJXKZA[J^^aZdZe]hI
~oxi	u-ZLYNI
~oxy	^!K0J1J3I4H6J8J9J=J>J?J@KAJBHCJDKH_IJMJNIPJRGSITJUJVKXKYGZD]G_JaJb]chdJeJfEhJ
~oy^	k#]-X>WBJHEIJVYZJ[WhZ
~oye	i!X&Z3H:Z>^@[BJCYGZKJOJZHa[
~oza	y9[G]HJ
~oze	f!I#J)I*J,[-I3J7J8K9F=[>H?IBFCJDHI]KXLJMXNJOJPXU[V]XJZJ]I^]_JaGdJeYfJgKhJ
~ozi	s9JBYHIU^V^ZJ
~ozl	y*ZHY
~ozn	f#J%K(J-J4Y6[8X9G>G?[@YBZCJDHHEIJK[MHNIOZR^SJUKVIXI[J]J^J_JaZdIfH
~ozo	y!XIZ
~ozw	qBXHGK]MJV_ZY
~pa^	q9J>JC^DZH]ZJaJ
~paa	w#ZHJTZX[ZH
~pac	a!J#J%J(J-I3_4I6J7b9J:J=I>H?I@HBHCIDGGJHIIdJ[KFMINIOIRJSJTJUKVIZ@[K]J_baHbJdKfIhG
~pad	h#J%Z(J-Y0Z3I4^9I>a?J@XBHDIGKHEIJKHMIPJS[UJVKXJZF]IaHbJcZf]
~pag	J#A%D&H(E+d,E-X.c0F1G2G3A4E5G6J7b8E9B;G<K=E>E?^@>AFB=CCDZFFGDIIJDKDLEMANFPEQHRFSbTGU[VEXaZ[[Y]^^C_KaDbYdIhY
~pai	i/G3c6]9J=Z>_?IBHCIHIIJOHVJXJZGaGcI
~pak	y3H=[>IHKMIO[h]
~pal	e([-^@[HYIJZHfJ
~pam	d#J%J(I*J-F3F9Y?G@FBHCGDGFIHZIBK_MYNIOIPJTKVHXI]I_JadbKcKfKh[
~pan	U!G#G%H(J)Y*I,J-Z.J/H0J1I2J3H4I6J7X8]9F:a;J=H>Z?E@DBDCHDEFJGHH^ICJIKCLIMFN_OHPIRISaTGUbVXWXXHYJZ>[Y]G^I_IaEb[cHdZeIfKgJhG
~pap	s@XH]IHNZ
~par	I#E%E&G(^+E,D-X.X/J2D3]4B5E6C7X8F9<:c<I=H>E?bB:C@EDFYG[H^J[K[LDMDN>ODQHSXVdXFZA[^]A^H_]aAb_dGeDfHgKhB
~pas	4!=%Z([)C*F+>-^0F1E2^3B4@5G7Z8D9?:J;F<X=C>C?H@YAIB]CZDFEDFAHWIbJaKdLWMaN]O?P?QBRASHTBUFVBWHX?YDZ_[]]J^[_@aIcId_eYfIg]h^
~pat	a#J(^-^/J3H9W=I>^?J@XBFCIDZF_HFKFMINIOWVK]JaIbJdJgHhH
~pau	w#]-KHIR]XYZJ
~pay	o3^?JCGHaZI
~paz	y3ZIZKJ_Z
~pca	q(Z3[>JCYOI[ZaH
~pci	r(ZCZ[Z
~pcj	r([+J?_CYDHHIIKZJ[X^YaI
~pda	V!I#J%H(]*K+K,J-F/]1a2J3G4H5]6H7I8H9Y:I;J=H?G@JAIBXCHDGFJGGHZIGJJKCLHN[OIPHRGSJTJUIVHWKXJYIZH[I]H^F_HaHbHcGdEeHfcg_
~pde	Z#J(d)F*Y-Z3J7K9I:I=J>J?H@]BGCIDXIIKHLYMHNJSJTXUJVHXJZG[JbIgb
~pe^	a%I(I-H/X3I:^>E?J@XBHCIDIGZKIMIO]PYTJVJXIZG[J]IaYcXhc
~pea	_%J*X+b-]3I9I>F?^@JBICHDDHJIDKXN^PYYYZYaI
~pec	W!H#F%F&b*K+X,J-H/I0J2J3X4G5K6J7J8I9G:I;J=H>H?I@FAJBFCIDHEJF[GIHJI_JaKGLJMHO[PJRJSJUJXXYI[J]I_IaHbJc^dHeHfGgJhG
~ped	X!I%J(I)K+Z-G/H4J7J8J;J>G?EAJCXDGFJGJHAI_KYM[NHO]PJRJTXUJVGXbZE[J][^Y_JaCbIcZdJfIgJh]
~pei	r#[@JDZMYOY
~pek	s9IA^HH_Zc[
~pel	a!I#H%J(H)J*I+J/I3_4J6J7J9]:I;J=HAZBGCGEJFJGJHBIaKFLJMIN_OIPXQYRJSJTJUIVHWJXHZE[J]Y^J_IaZfIhI
~pen	R![#I%D&I(^)F*I+E,G.I0G1F2H3B4J5H7J8G;F<Z=Z>D?[AFDGEZFGGFH^I>JGKIQYRESFVXWJYW][_Ea^bXeFfFhH
~peo	Y!H#J%G(Y)X*[-_1J3H4J6J8^9H;]=H>G?J@FAZBGEJG[HBJHKGMHNFOJPaSITJUHVZWIXIZD[X]J_HcId]gHhI
~per	F!A#_%f&E(a)E+B,E0G2D3F4F5E6B7A8D9Z:?;]=I>cADBCCGEXFGGDIFJAKALCMDNGPhRCSET]VXWAXaYCZD[a]G^]_CaacDdEeBfEgCh>
~pes	s!X?XHZIY
~pet	f#Y%J(J-Y3J5Y9Y:J=J>H?H@ZBHCIDJHCIFKdMIN[OJVIX[ZC]Ia]bJfJhF
~peu	f*K-J3H8X9I=X>^?GBHCIDIHDIIKZMYOIU[X[Z[[X]J^XaIbHfJhI
~pew	y(]3XIKKHMJh]
~pfa	yFZ
~pfy	rHKIZN_
~pge	n!_#G%J*Z3Y:I>I@JBXCJD[HGIJOZXJZY_IhJ
~pgi	w!K3[D]OXZI
~pgm	y0aHEZK
~pgr	f#J(I1a4G5]BJHYRJXIYJZHbIcJdYeJf_gJ
~ph^	a%E(_)Z+J@HBIDHHZMINJPKVIZGge
~pha	s!J,X/I=YHJZI__
~phi	rH_ZH
~pho	G!G#X%E&H(B)D*_+[,G-A.G/D0G1G2H3d4F5H6G7E8F9@:D;G<H=C>g?Z@AAFBXC[D_EGFFGFHaI@JFK@MJNBOaPDQHRFSFTHVBWFXDYGZB[C^D_EadbJcDdEeGfEhF
~phr	j-[2YHZI^ZH
~pi^	b!H#X%I(I)K*K,J-H/J0K3H4Y6Z7J9G:I>I?I@GBGCIDIGHKFLJNIOJPaSKTJUIVYXXYX[J]G^H_HaIbYcId^eHh]
~pia	o6[H^^XaGfY
~pic	b(G)J*^>Z@aBWC[DJIZKHL]MENHZF[JbYhG
~pid	c!I#J(J-J3J9[>I?H@HBHC]DHIZKHM]OITKUIVHZF]JaJb_c[dJfJh]
~pie	d!I#Y%J&Y(I)J*[+J-H3G4J7J8J9F:I;K=I>D?ZAJBFC^D]FJH^IFKGLJOIPIQWRKSJTJUHVHWIXXYZ[J]Y_KaHbHcIdJfIh]
~pil	c!J#I(X)J-H/Y1]3I9I:J=H>H?HBEDIHbKJMINIPHSJUHV_XI]I^YaFbJcJhJ
~pin	f!J#I(J*I-X/J3H4J7d9Z=J>E?H@IBFCIDGHXI^JJKJMJNJOIPJSITJUJVIXHZa]GaGbHcJfJgJhK
~pio	yHIJ[b[
~pir	Q!H#G%a(E)I*I+I,I-E/H0J1J2I3H4J6J7H8J9H:F;J=a>G?F@AAJBCCHDFEKFJGHH]IEJHK]LiMJNEOJPHRISITIUGVFWIXHYJZY[G]a^D_IaZbFcHdFeJfGgHhC
~pis	a!H%Z(H)J*I+I,X-G/Y0X1J3Y4H5J6I7I8X9E:H;I<]=X>E?H@FAIBFCHD^EJFJHAKXLIMGNGO[QJRISITHUHWJXHYYZF[I]G^IaGbHd]e^f_
~pit	j-X3J:^@JD[HII^KINJZI
~pl^	T!F#J%F*Y+J,J-^0I1I3E4I5J6I7I8^9E;]=G>H?H@DAbBDDIEIGZH_I_JGKDMGN[OFP_QJRISGTFUFVXWGXGYIZB]H_GaIbIcGd[eJfJgGhG
~pla	U!F#I%G&Z(F)H*G+H,I-H.J0I2I3E4E6H7G8H9C:F;I<J=b>Y?C@_AIBJDYEIFHGEHdIHLGMCNEOGPGQJRGSXTJUEVDWYXGYZZX[^]E^G_GaXfXgJhY
~ple	O!E%G)G*G+D,I-A/G0I1K2J3A4I5I6I7G8H9a:E;I<J=D>A?E@WAHB_DYFIGHH^IgJEKGLGMFN]O^PGQJRISGTDUHVDWHXXYIZ^[E]_^G_GaEcGdHfGgHhF
~pli	U!G#E%_&Y(J)H*[+G,Y-C0H1H3C4B5G6H7G8F9D:X;_<I=E>X?a@HAbBYDHEHFHGGIDKDMfNYOGPDQIRHSHTGUFVDWEXEYZZ?[G]D^F_FcEdEeGfYhF
~plo	g!Y3J:[>^@[BKFHGZHYOJZI
~plu	[!I(I)Z*I+Z-]/J0J3^6J7J8J9F:I;K=Z>[?Y@JAXDGF]GIHALJMHNHOEPIRISITYUIVHWKX[ZG[J]H^J_JaFcZeJf^gJhH
~ply	h*[-]9[@IHIIIK[N]ZChH
~pna	y?JH^VJXYZF[[]I
~pni	i%Y([+Y8Z>K@ZBZDIHGKJMZUKVX[JhJ
~pny	y4]L]ZJ
~po^	X#H%H&J(E)I*H+I,J-Z/I0J2Y3a4H6J7H8J9D:^;I=G>C?D@bAHBFCFDIEJFIGXHGIXJJKDLHNGOFP]RWSITHUFVfWIXFYIZA[I]X^GaIbGc[dGeJfYhZ
~pob	y,YTY
~poc	m-X3J9H>Z@]BIDJHCIYKJMaOJZFb[hJ
~pod	b!I)I*[+K,K-G/K3H7J9Y<]=I>F@YBZD]HEKYLIMXOXSJTJUHV_WJXHZI[I]H^Y_JaGbIcJdJfJhG
~pog	p#]@JBHHIS]VJWJXaZH
~poi	^%I(I*[+J-^/J3[4J7J9G:Z;H=I>F?F@HAZBXDIGJH[IJKGMHNHOHPIRXSITJUJVGXHZD[J][^J_baEbIc[dIf[gJhH
~pok	y(Z3J>K@ZO]ZJ
~pol	I!D#D%E&H(A*a+F,G.Z0G1G2H4E5a6G7E8F9B:C<H=B>B?X@ZAFBEDAEEFGGFIIJ_KFLEMBNkOEPDRGSBTEUEVAWiXDYGZ9[E_DaCbDdHeGfEgChH
~pom	o!]#](Y*J+J-I3I9]:J>F?J@IBHCJD[IJKJNIOJUIVJXJZ[]HaGbJ
~pon	X!H#E(J)G*[,J-D.J/H1J2Z4a5J6Y7I8I9a:F;I=I>D?_@[AaBECDDGEJFIGIHEICJJK]LINXO^PGQJRGTJUGVEWIYHZC]F^I_XaEbHcFdHeJ
~poo	o!]*X@JHYZJc[
~pop	g#K-_3H9H>Y?G@YBGDJIJOIa_hK
~por	I!F#E%C&H(Y)F*Z,E-E.I1d2F3G4I5Y6E7I8E9D:^;F<G=A>EBXCED]EJF[GCHdIGKBLaNYOCPAQZRCTdUGVBWCXAYEZG[D]Y^G_CaAc]dFeGf@gdhH
~pos	P!D#E%F&J)K*F+E-D.H/F0D2H4[5H6X7Z;G<I>]?_@XAFCDFGGEHYIAJFKZLINDODP[QIRETIVbWXXbYGZZ[[^F_EaGcDdGfHhE
~pot	g(I*J-E3I4J7J:I=Y>^?Z@FC[H^IGKGM^NHOJPKTJUJVHWJXJ[J][^J_KaGbIcJdKfJhH
~pou	Y!H%Y*[+H,J-G/I0K4I6J8X:J;J=J>E?]AJD_FJGYIEJJKDLJM]NIOJRIUZV_XF[X]G^H_JbHcFdIeJfFgI
~pow	a!I#Y%J(H*J-H/H0X3I4Z5H7J:J=J>H@FAJCIDIHaIHJJKYLFMGNHOJPJSJTJUIVIWJXZZD[J]I_YaXbHcIgehI
~poz	h(I-J3I8X9Y:K=K>G?IBGDIG[HDIIK[MINJOZRZUYVIXJZ[]Ja[fI
~pp^	V!I#]%G(F)H*I,K-I.K/H1[2J4J5J6I7H8I9G:H=Y?FAIBBCFD[EJFJIFJIKDLIMCP^R]SHTHUYVaWIXYZD[I]b^G_HaDbFdGeHf[gI
~ppa	c!J#I%Y(X*J+I-^0Z3H4Y9G:J;K>_BHCHD]GKH@KWMJNIOIP]TJVYXJZC[J]I^K_JaHb[dJfXhI
~ppd	w1YHIMYf^
~ppe	V!F#E%F&J(^)H+a,I-].J/J0I1I2J3H5J6I8H9E:X;G<K=F>G?a@IAXDEEIFJGHHIIHJIKCN[P^RHSHTHUDVZWHYIZ[[F^Y_GaabGcHdHeIfG
~ppf	p3ZGXHHIZN_
~ppg	w!K3[D]OXZI
~pph	yL_
~ppi	n#[/ZHJP[XZ
~ppl	Y!H#D%[)H*^+I,Z-E0J1Y2J3D4I5J6J7I8I9G:Y;]=H?X@JAIC_DYEJFJHbIDJIKFLHMFNZOJPGRJSIUGVFWHXFY[Z@[Z]G^I_HbGcHdIeJf[gJhH
~ppn	y?JH^VJXYZF[[]I
~ppo	W!I#I%I(])H*H-[/X0J1d2Y3G4F5_6J8J:G;J=H?E@ZBDCGDZEXGJHYIXKHLJMHNGOIPKRHSITHUHV^WIXHYJZG[J]G^J_IaHbJcGdHeKfGhH
~ppr	c(J*D+K-J/K3G4[9^=K>^?[@GBGCJDJGXH]IIKIMINIOIUZVZZE]I_Ya[bJfJ
~pps	sBJHHZ_g[
~ppt	j#]%Z(J0[3J9J>I?I@IBYCZDJHGIYKJNJOZPJVIXJZ]]IaI
~ppy	s/[9^HGKJZH
~pr^	H![#D%D&I(>)c*F+X,F-E/D0F1F2H3a4I6E8D9H:D;I<H=G>B?[@IBXCCDXEEFGGHH[IDJ[KXLCMHNXOEP]QHRFS[U_VZW[Xc[G]C^J_EaFbXcCd@eEfAgChH
~pra	^#D%a(a)J*I+I,J-F/I1J2J3F4I6J7J8Y9Y:H;^=H>E?F@_AICGDYEJFJGGHCIEJJKFLHMFNFPIQJRZSJT]UHWIXGY[[H^Z_HaFbGcHdGeIfXgJhY
~pre	D#F%@&E(?)>*C+F,E-].H/e0Z1X2D3I4c5F6^8H9H:J;B<E=c>D?G@CB@CFD?EfFFGCHIIBJAKXLBMDNdODQDRFSAT^UFV@WAXGYEZ9[B^B_daZbCccdceBgZhX
~pri	N!@#H%B&H(b*Y+I,F.]/F0E1G5H6d7F8E9A:C;F<H=B>^?a@HAFB>DYEFFFGEH_KJLDMENbOJPfQGTCUJV@WFXBYJZC^X_Ha?b]cAdAeEf?gGh_
~pro	D!C#E%C&D)I*X+a,D-Y.H/>0d1G2C4>5C6@7_8C9J:G;Y<H=X>D@IA@BZCYDFEZFCG@HYI?J_K?L^M:NIOJP^QHR@S]UCVBWAXeYeZ^[?][^^_>bXcfd=eEf?h=
~prs	m+Z9JDbHG
~pru	k#I=]>[?J@HB]C^DZHDIJOZVKZF]ZaJ
~pry	y+J6]>[?[DHHIdJ
~prz	X#D%Y&J(])G*F-J/Y0G1Y2H3B4F6G7J8X9B:Z;G<I=G>a?H@IAGBGDIEHFXGEH@JHK[MYNJQIRYSFTEUEVDWGYK[F]^^Fa[b^cIdFeXfChZ
~ps^	d#]-J/J3[=c>I?G@HBFDIHHIJKFMHTKXIZI]Ka_gZhX
~psh	m6X9J>JBJHXRcZI]K
~pst	u-Z3JBIDZHGZ_bY
~pt^	H!]#d&H(C*J+c-I1D4C5F6c7D9B:I;E<a=F>>?Z@FAIB]CGDGEDFEGDKFLcMGO[QISCTEUAVXWBX]YHZY[J^DaFb@cGdFeEfFgYhI
~pta	k#K-J/[3I9H>J@HBJDKIYK[NJOYVJZYh]
~ptc	o@IBJH[IHMJ]a
~pte	i/Y3J6a9J<Z=J>J@HHFIZKFMINFOJTKVKZZ^KdIfKh_
~pti	Q!E#D%D&J)F*^+J,F-D.K0H1G2I3H4H5I6]7G8G9F:C;G<_=Y>C?a@DAHC]EGFHG[HEIEJGKDMFNDOJPDQIRGSGVDWG[d]D^f_GaDbZcFd]e^fBgFhH
~pto	T!H%I(G)I*I+I,J-G.J0J1J2J3G4H5J6^7I8I9D:I;I=H>E?G@JAIB[CHDFEJFJGIH_IFJILIMcNFOHPHQKRGSITHUHVGWJXGYdZH[H]G^H_HaGbdcHdHeIfGhF
~pty	k+J3]?HC[D^H?ZXa^bZd[eI
~pu^	p%Z3J>[HGP[ZY]_aE
~pub	uPX
~pud	w3[BZDHZJeX
~pue	Z#G+I,I-F/I0J1H3E7H8Z9[:J;JAJBICJDFFJGIHYJJKXLHNHOGRISITGUXV_WIXaYJZ[[W]F_GaDbFdGeJgIhF
~pui	h%J-I6X8X9J>I@IBXCZHDIJKIMJPYUKXGYZZG]Ya[b[cJdHf^gYhJ
~pul	l(a-_9J:Y>I@JBJDZIJKIVIZFbY
~pun	h!J3_7K:J;X>I?K@IAYBHDIHCI]KILXNHOJVGXJ]J^Z_^aJbId^fJhI
~pup	r([BJHYZG^[gX
~pur	p)ZBYFXHHKHMIPXTJVJZId[f[h]
~pus	k-J2Y3Y9J>G?J@ZBICKDZKIMINJOITJVJX[ZD[J][a^bZhJ
~put	]!H#_(J-X/X3I4K9H:I=J>H?JBECIDIHYIDJJKZMcNGOISJVHXGZ[[J]F^IaEb_cJhH
~pwd	b!K#a%a(I9I>KBKHDKJL]PJTJVJZIaKg^
~pwn	wHIJ]
~py^	h!J(J-Z/Z6[8G9]:K=K>J?J@IAZGYIGMJNJOIPIRJUJVa_ZcJfJhJ
~pyt	r*Z9I?]@JLYX[ZJh[
~pzi	r([?[CZHG[Y^WaJ
~qu^	Y!G#Z%F&J+H,I/]0H1I2I3]4H6H7G8]9J:F;I<J>E?EBCCJEIGHICKYLZM^N^OEPGQJRHTYUFXZYIZ?[G]YaZcYeIgHhE
~qua	]!J#G+J-E/I0Z1I2K3F6J7J8J:H;J>E@ZAJCFDHEJFJGJIbJJK^LJMGNYPISJTYUIVHWJX]ZZ[I]G^I_JbIcHdJeIfFh^
~que	K!D#f%J&H)D*^,F/C0E1K2G3@4C5G7C8E9F:B;E<H=B>[?aAEB[EFFFH^IDJZMHNCPGQXSZTcUAVFWEYE[]]I^D_HaAbZdDeFfFgF
~qui	O!E%C&I)F*G+[,I-C.I1G3B5H6G7G8X9F:G;G<a>C?[AJBGCcDFEbFGGFHDI_JGLZMXN]OEPEQ^RGSETEU[VDXCYGZF][^E_FaCdJfF
~quo	q*Z@JBJFZIGVZZY[[
~qwe	m-g3J9J>J@IHFIFKJNJXJZGaJ
~r1^	rHJb_
~r20	r-bHIII
~ra^	A!B#F%H&C+>,G-X.E/h0J2?3E5F7c9G:Z;E<G=[>@@[B>E?FBGGIXJIKJLFN=QGSdTgUEVYWDX^YFZ>]@^GbBe^f_gFhD
~raa	h!J#Z(I*Y+Y-J3K9I=K>H?H@IBGC[DGGHHYIIKJLXMYOKPKVJXJZ_[J]JaGbIdIf[hY
~rac	N!_#F&E(Y)E*F,F-A.J/[1F2b3J5G6E7Z8I;F<H>IADBJEaFcGHH[IfJIK@LXMAOAPBQGRCTCUDVFWDXCYXZ=[F^E_IaAbXcIdAe[fFgZhC
~rad	N#Z%I&H(Y+a,Z/D1b2G4I6Y7_8D9@:I;F>^?G@IAEBJCKDXFFGDHGI?JEKALHMBNBO[PZQGRJScTIU[YDZA[F]H^Db@cGeEfZgChY
~raf	c#Y-K3Y6]9H<_>Z@IA[BIHBIJKIMJNKOJRJXKZZaJc^fJ
~rag	]!H#D%I&J(G)G*a+[,I-D.J/J0H1J2J3K4_5J6I7I9X:H;H=H>C?b@CAXCCDYEIHYIDJIKDMENFOEPGQJRISHTHUGVFWJXfYI[I]F^I_IaCbFdHeJfXgIhY
~rai	]!E%[)I*I+^-G/I3F4I7I8J:H=G>D?]@]AJBECYDDFJH^JJKDLXMHOHPGSITZUIWJXGZ?[^]b^Y_JaFcIdGfHgIh]
~raj	p3]9J>J@[BJHIIJKJMYZH]]f[
~rak	a#H)I*H,Y-F.J/J0J1K2K3]4H5X6J7H8I9E:H;I<J=X>E@GAIBEC^DYEJFYGHJJKHLIMGNGOFPGQKRISFTIUZV[WYXHZC]F_Ha[bZcZdHeIf]gIhI
~ral	b![#]%J(Y,Y-G/G1a3^4J7I8I9J:I=X>G?JBHCJDHGJHEIGKHLXM[NJOFPIS_TJUYVIXIYYZI]J^JaIbJcHdGfFgJhI
~ram	f!Z#H%Y(J*Z-H1Z3]4Z8Y9F:J=X>X?Z@HAJBGCGDHH_IFKHMHNGOFPJRJUFVHW[XIZD][_WaHbJcIdJfIhJ
~ran	O![(?)D,J.G/E2G3A4E5G7B8D9Y:Y;X<G=@?J@bACBCCFD?EGGYHbIIK]LDMEPFQ_RCSFT[UAVZWGZD]Z^Y_BaZbad@eEfKgYhY
~rap	[!H#I%D(^)X*H-H/J1K3Z4J7J9^:I=I>G?Y@FBDCFD[GJH^IGJJKHLJMGNHOJPHSJTJUHVGWJXHZD[J]H^I_JaYb_cJdIfIgdhI
~rar	S!H#H%G&J(C)G*G,H-I/F0Z1H5J6X8G9C:E;H<J=J>B?[AGB_CCDYEIFIGHHYIBK?LaMXNCOEPFQJR_SFT_UFV@WHYXZ_]D^]_ZaEb]cZdDeXfB
~ras	Q!E#X)H*H+H,F-a.J/H0W1G2X3E5H7X8G9H:G;I<J=G>C?F@HAICGDHEIFIHZI^K[LJNYOHPGQJR^SGTGUZVFWGXGYHZZ]JaGcHdZe]fXgHhY
~rat	E#?&F(^)d*_+^,_-I.E/E0F3H4?5D7e9E:J;Z<F=D>I?C@DBJC@DZEcGAHZIGJCKGLGMEOEPfQIRFSATDUHVEWXXCYBZG[E]>^H_HaZbBc?d_e^fEhD
~rau	d#_%I(^-^3Z4K9H;J=I?I@GBICXDGH^IGKFMINHOJTIUKVIXH[J]ZaYcJfJhJ
~rav	a!I#Y)J*[+H,J-G/J1J3Z4H6J7J8J9D:I;J?EAJBFC[DDEJFJGXHXI]KELJMHNZOHRGSITHUIVHWJXGYYZX[J]G^J_IaGb[cGdXf_hG
~raw	c!H#F%b(a*K+J-I/K3H4J8I9[:I;^=I?IAJBXCIGIHCIGKHLIMINHR[SKTIUIVGXIZX[I]H^Y_IaGbIcJdIeJfHhZ
~ray	uHGT_
~raz	^!G#[%I(J)I*Y+J,J-H1K3E4J6J8J9^:G;I=X>F?G@]AIBZE[FJGJIEKWLHMFNGOHPHRISIUHVFWIX^YJ[H]F^I_Ya]cHdHfHgZhH
~rba	y)Z-YHH
~rbe	o@^BJH_SZZG]X
~rbi	a!K#I%J(^)J*H-]/I3J4J7J8[9H:J;J=J>H?I@FAJBHCHDIFJK[LIMHNIOJPHRJSJTJUJVIXKZD[I]H^c_IaIb]ccdJfJgJhI
~rbj	q-[?aCJHHP[QY
~rbo	m!J-_BJG[HEP^QYZJ^Y_JbZfI
~rbt	w!J%I(J;a=I?JBJHaKFPJZEaKgH
~rbu	o%H7_;aHJ
~rc^	X!I%K(I+[-[/J1J3J7J8G9I:I<G=Y>I@GA^BECIDFH]IFLcNHPJTHUJVIYZZ?[^]IaJbYcJdJfJgJ
~rca	c%J(J;Z@IBIG]HBI_KHL]VKZC^_bJdbeKfGhZ
~rce	_!I#I%I-G/J3I<[=J>J?I@IAbBHCJDJGJHXIIJcKILaMHNFPKSJTJVJZF]I^J_IaFcZdGfIg^hI
~rch	^!H#H%G&H(G)I+J0J1K2Y6I7I8I9C:I;H=G>D?FAHB^CGDFEKF^G[H]JJKFLXMZO[PIRISJTIUHVYWJXHYJZ[^H_XaFbXdFeJfXgIhG
~rci	i#X%Y(Z-K1[3J8J9a>JB[DJHEIHKJMJRJTJVJ[JaJcJfI
~rcz	u(]9K>J?IC]HFI]VJZGaZ
~rd1	y-Z
~rd^	3!<&I(X)C*C+I,d-b.C/Z0F1F2b3D4C5E7Z8D;@=A>F?EA=B]CDDJEDFEH_IaJZK^M]NZOCPEQAR?S@TBUHVCXDYEZb[^]W^^_CbXc?d]eaf=ha
~rda	^!I#Z(I)K*I+J-F/[0K4J6J7Z8J9Y:I;[=Z?H@_AICHDGFJGJHAIEKaLJMaNFPIRISITHVHWKYZZY[K]H^J_IbIcIdIeKfHgJhF
~rdb	wN[
~rdd	y-]HINH
~rde	P!I#C&I)_*a,Z-[/J0Y1G2F3G4X5H6Z7Y8I9B:H>F?H@IBXCZDFEWFGI[JGLYNZODPXQ]RFSETDVIX[Y_[I^G_Ca@bHcCd]eGfBgEhE
~rdh	j(J2I=X@JBIDJHEK^NJS[UYV]WYZHdJ
~rdi	a!I#I(J)]*J,K-]/J3H9G:I=J>b?IBGCHDYHYIZKGNIOIP^RJSJUGVIXIZH]IbJcJeYfIhH
~rdl	y@[H]
~rdn	kEYLbZJ
~rdo	r-Z3^BJDZHXKIZX]K
~rdp	h%I(_)F*D,J-E/J@]BJCJEJHZIJJJKXMIN]PFZGg^
~rdr	Z#H%H(F)Z*J-G.b/F2J3J7H:I=I>J?I@HAICJDIEFGIHCIGJJKGLJMGNJPKRJS_TIUFVHWHZI[I]I^J_HaIb^cadYeYfdgGhI
~rds	i%J)J-J@_BIDJGaHFIFJXMJN]UZVZWJZFbKdIhI
~rdt	j-I7Y>J?^BIHGIJKIL]MI^IaJd^h[
~rdu	m%Z>^HKd[
~rdw	i%a?aBJHFZEdXfJ
~rdz	p%[-J3J9[>[?K@JBJDJGJHGIIXJYZZZdJh[
~re^	L!G#G&H(G)F*F+^,I-G.G/D1^2G3F6J9E;E<G>FA^B_DDEIFEGBHEI[JFKbLJM?NGODPYQGSWVHWZXWYY[B]aaYdceGf@gC
~rea	M!X#G%Y&I(X)I*E+^.I/J0[1F3Y5G6Z7E8^9d:C;G=C>[?K@ZAEBGCCDBGJI?KZLGMJN_ODPERFTDUEVCWJ[E]A^Jc_dCeYf@hB
~reb	i4Y6X@JBZHIIJKJMYZH[[]Kf_hZ
~rec	E!E#D%c&b(_)F+A-J.I0F1C2C3c4E5I6F7^8H9G:];Z<J=C?[ABBCCGDKEFG@H[IDJJKaL@MFO_PGQCSAUCVDXDYFZI[X]H__aYbGcEdDeBf@gDhd
~red	S#_&K)I*F+_,X-[.Y/G0H2J4X5I6H7]8G9F:D;a<J=X>D?I@DAHBXCCDDFHGGHYIDJJLGNDOFQIRGSYTGYIZ_[J]E^F_FbZcFdEeHhE
~ree	M!E#C%]&H(B)E+a-Y.H1G2H6Z7I9A;F<G=d@DAFB@CFEFJFKHMENBOISETIUIVJXEZZ[X^D_EaBbbdZfZgEhF
~ref	N%a&I)[*F-Z/b1H2I3Z4d5G6F7J8F:H;G<I=]>B?XAGBBCDDDEGFFGEH@IaJaKZLGMAPYQJSDTEUGWGXEYH[F]D^G_DaDbFcEfDgE
~reg	I!C#C%F&H(A)F*F+j-?.G/K0E1F2G3D4E5G6F7D8G:B;E<H=C?^AEB[CcDhEFFFGaI@KJLDNbOaPCQGRHSHTDU@VDWCXIY[Z;[C]C^E_DbEcGdCeFfBgE
~reh	s!I)X3[ZY_]
~rei	K!C%]&Y)H*G-C.J0Y2J3C4[5I7F8J9C:I;D<H=^>BAHBbC[DBFKGXHCIEJHKDLFMJNBPXS[TGV[WYZ]]C^DaJd[eXf^gXh@
~rej	V!E#G%I(G)H*I+a,J-_/]0J1J3G4I5K6I7H8I9I:H;J=I>HAICHD^EJFJGHI[JaLIN^OIPGRJSITIUHVGWIXIYJZI[I]H^GaIbGcGdGeJfHgH
~rek	n(Y-K3[9J=^@_CHDJHFIXKIMJVJZEaJb[hZ
~rel	f#E&X(J-G1Z4J6X9Z:J>J?I@HBFCJDYIIJKKGMKNJOJRYSYTXU]ZY[[]IbJc[dJhJ
~rem	D!Y#@%E&E(C)F*?+H,C-<.H/e0[3<5E6a9C:A;C<H=d><?G@EAXBFCBDDEfFFG@JILCM=N_ODPKQeRFS@T_U?V@WBXHYZZ=[C]?^F_daEbCcddceBgX
~ren	J!X#c%D(H)G+Y,H-H0G1X2E4B5F6[7B9H;_<X=E>Y?DAHBECDDDEGFXH^JEK_LDMHNGSFT[UFVXWGXJYDZ@[a]Z^Xa@cFdZeXfEgGha
~reo	j#J9]?]@IBICID^HCIIKJM^OJVYZD]Ka^hI
~rep	S!G&J(G*Y,I-F.J/F1J2J3E4C6I7G8I9Z:W;G<J=E>_?C@^AHBKCFEIFIGHHbIBKaLHMfNYOGQITGUGVEWHYIZH[G]I^F_GaEbJdFeIfGhK
~req	O!F#E%C&I(a)F*F+],H.I/E0X1G2I3D4H5I6Y7G8G:E;H<a>C?H@BAGB[CdDGEbFHGGHXIaJGKEL]MFN]OFPEQHRHS]TGUDVDWGXHYFZD[H]J^F_FaFc[dHfCgGhE
~rer	X!E#G%E(F)Z*_+^0I1J2J3D4G5J7Z8I9G:Y;d=H>F?X@XAYCHD^FJGIHIIFJJKDLXMGOGPZQJRISIUFWYXGYHZY[G]E^HbGcJdEfFgIhG
~res	7#@&F(^)X*G+>,?->.[2B4E5[8d;E<F=[>G@DA^B^CGDHFcHHI=JHK>LGMINEOCPZQZRaSaT?UXWcYAZZ[B^C_YacbZcJdGeGfag[hC
~ret	T!a%E)E,G.I/F1]2[3b4F5I8Z:X;G<I=J>^?^AZBGCDDBEHFHGGHDIAKILEMDO^PCQITEUEVBWHXDYHZF[E]F^H_[c[eIfGgYhX
~reu	_!Y%I&Y(I)J+J-G3E4J6J7J9F:I=I?FBYCZDGFJGJIFKbMGNFPIRJSYTGUIVGWJXGZa[I]a^J_IaHbHcHdJfIhH
~rev	W!J#^%Z(F)I*F-^/G0Y1J3G4I6I7I8J9F:H;J=I>]?FAJBECGDGEJGJIJJIKaNWOZPHRJSGUIVGWJXZYK[J]F_IaGb[cHdFeJfZg[hD
~rew	a#J(J-I4J@IH_IJMJNJRISFTJUJZH]JaKcffFgI
~rex	u%IHIL_ZJ
~rey	g!^(_9J@IBJCKGJHDI[LXPJVGXIZG_Je_gJ
~rez	p*Z9J?^CZHGOJQXYZZJ][
~rf^	e(])J:J>J?Y@]HGI[K_MJNJVYXYZC]K^YaJhJ
~rfa	r#ZH[SYXZZGbZ
~rfe	o%J)Y9^;J>J@XHEPXZJ
~rfi	s3^9J:[>IC_HGIJOK
~rfo	e!J#F%^(H*[-J/Z3H9J=]>I@HBYCYDHHIIHKHNXOJTIUKVZXJZY[[]J_JaJhI
~rft	w/K;]=KH[SZZJ
~rfu	r(X4[?ZCGDZHIIYNXZI
~rg^	n-J8[A^HYPJSYZG
~rga	M!D#E%D&J(B)E*C+G,G-E.I/H0G1H3E4G5I6G8H9D:e;G<I=^>D?H@CAHBBCDDDEcFcGaHAIIJHKDLGMDNcOFPIQIRGSJTGUbV@WgXDYHZB[F]W^F_FaDbDc_d_eGfDgGhE
~rge	X!H#D(G)J*I+J,I-D/I0I1J2J3F4H6I7H9^;W=G?F@^AZBCCEEJFIGbIDJIKJLHMCNGOHPHQJRISIVFWHX[YIZd^HdBeHfFgXhF
~rgo	T!Z%H(D*I+I-E/I1J2X3H4J6J7_8H:a=Y>E?[AIBCCFDaEJGGJGKBLGMFNDOJPIRKSHTIVGYJZZ[Z]J_IaHeJfIgG
~rgr	j!J#b-K3J>H@HBJCJDJHFKIMJT_XJZH[[b^
~rgu	q#H%J*]-J3J9G>J?^CJDKF^HDIJPJVJX]ZH]]
~rha	k!Y3Y8X9Y>I@XBICKDXGYHEIJKJO^X[ZD]J^J_[hY
~rhe	d!J#H%J(I*]+X-I3G4J9I:I;Z=I>X?aBICYD]HFIHKGMJNIOJPJQXUJVIXXYZZF[J]^aHbJcJfIhI
~rhi	n@XHILXMYT^ZJbX
~ri^	Y!I#[%G)^*Z+I,J.Y/I2Z3F4I6J7I8J:H;I>F?X@YAYBEDDF]HDI]JIK[LGMFN^OHRJSHUGWZXHYJZ@[I]Y^I_IaGbHcIeJfXgJhG
~ria	Z!H%H)J*I+I,J-]0J1J2K3G4I7I9E:H;I=a>G@bDFFIGIH_IBJJKGLZMGNXOIPHQKRHUIVGWJXZYJZA]F^X_IaEb[dHeIgIhF
~rib	^!I%](J-I/I1I4J8I9Z:K;K=[>I?I@JAJBHG^H_IIKGMINIRITJUJVJYYZI_IaJbKcHeJf]hI
~ric	R!F#I%D&J)F*Z+H,Z-H/Y0Y1H2H6G7F8I9^;G<J=C>C?J@BAHBACXEZGGH[IJKZLHMDNfPDQbRFSITFUCVGW_XH[E^]_FbDdCeXfCgF
~rid	[#E%H(H)I*I+H-E/C0K1J2[3F4[5J6H7I:X;J>F?XAICZEIFYGHHXIYKEMFNXOGPIRISYTHUGVJWIXGY[ZE[I]G^H_FaHbYdchG
~rie	O!]#Z&I)G*E+^-B.I/E1H3F4G5I6H7J8G9D:Y;W<J=J>J?CAGB[CHD[EFGEHFIHJEKYLHMDN_OJPIQIRGS^TXUEVGXbYHZ^]C_Fa^bIcFdIfHgHhH
~rif	N!D#A%Y&I(D)G*^+H,J-C.J0G1G2H3_4E5H6F7G8G9D:E;E<I=D>_?@@DBZChDaEHFHGGHCIFJJK@LFMBNCO]PERZSHTCUFVCWGX]YHZ][E]a^E_EabbEcEdFeHfEgGhI
~rig	Q!D#G%e&J(c)D*D+X,H-I.I/F0Z2G3A4E6G7E8G9a;b<I=E>H?BBGCCDXEYFGGFHDI?KXL]MXNBP_QHRFSEUEVAWIXDYHZ<[I]C^Ya^bIcGdJeHfEgYh[
~rij	[!G#G%X&K(Y)I*I+I-F/H1I2I3F7I8]9E:];I<J@EAIBDCGDFEIFIHFIEJJKFLHMFNXSIT[UHVGWIXFY[Z][I]G^IbFd_e[fZhF
~rik	u#Y5Y9YHHNZ
~ril	d#Y-J/aHEIHK[MJTZZE]]cJ
~rim	^!Y#Y%I(G)J*C+I-E/I0J3D4Z6I9E:H;J=G?^AJBEC]D^FJH^JJLIOIPKRISITHUYVGWJXFYJZA[I]]^IaEbXcIfGhb
~rin	U!F%G&H)E*_+X,X-_.I/G0]1I2I4F5I7G8H:G;F<J=E@GAGC[DFEHFHGZH^JHKALGMDN]OCRGSYVDWHXFYFZ;[F^J_Faab^cDdFeHfJgGhY
~rio	Q!Z#H%G&I(])Z,F-B/F0G1H2I3[4D5H6G9F:Z;X<I=Z?GA_BACJDJEGFHGJHEIGKYOHPHQISDTIUIWXXYYHZX]Z^[aGcEd^eHfChY
~rip	]!X#I%G)I*H-G/I0J3D4J6^7J8J9H:I;J=[>F?E@[CHD^FJG^H]IHJJKYLIMGNFOHRYSIUIVHWIZX[I]H^C_YaHbGcIdHeJfEg_hH
~riq	w5YIJNZ^[
~rir	r@HIIKIMJZI[cd[
~ris	X#F%X(])G*H,J1K2K3F4I6[8I9Z:Z=H>F?E@ZAYBJCGDIEJGIIDJJKZLIMGN_P^R[SIV^WHXYYJZC]F^IaEbHcIdHeJfH
~rit	B!=#>%b&F(J)E*Z,Z-A.H/D0]1X2J4Y7A8[9B:?;d>G?[@;BEEBFFI@JXKFL@M>N_OYP^Q]RYSAU=V=XJY_ZC[@]?^A_Ya>bBdfecf^g[h?
~riu	k#J-J9J=K>J@HB]IIKYMKN_][
~riv	N!F#J%J&H(b)X*Z-C.]/F1F2G4J5G6d7E9B:E;F<H=H>Z@EAECBDHEFFEHZIAJYKALEMBNBO]PeQJRJSFTDUDVAWGXCY]ZJ]F^D_Ea_bBcGd_eXf_hH
~rix	yH_ZJ]J
~riz	^#J([)^3Y;Y>J?JCKHHNJT]UHV_ZJ
~rja	y>HHGZ^]]b[dHfJ
~rk^	K!F#B%_&H*D+F,H/Y3H6F7F8X9@:I;H<H=D>Y?FAFBeCIDAEGFGGDHZIGJJKCM_NBPHQ[SBTDUBWFZb[B_DaCbJc]eFf]hD
~rka	r>[@JHZNZZHaJh]
~rkd	y!Z0IH[
~rke	d!X#[%J(I)J*J,[-F3]4[7J9E:J;J<Z>G?GBGCHFZGJHYIGKFMHNHO[PJTGUJXXZB[J]H^J_JaZbJcJdHfJh_
~rki	q(YD]HXIIK[
~rko	n%]2^3ZHGIYKITXZH
~rkr	y,Zd[
~rks	k#X7cZH
~rkt	i-J1[9D>J@IB_IJM]NKQ[VXdIfYhJ
~rl^	f@HBJKJMZ^IbYhc
~rla	^!Z#I(J+K-H/X3I7J9X:[;H>F@cBFDGHFIZKJNXOITHUIVXXHZB[Z]X^X_IaHbIcJdJfJgZh]
~rld	wHWS]
~rle	g-J3J>]?[@JBYC[D_HGIJKKN]XJZH]JaG
~rli	h%X3I=[?XC_DFHIIJK_NJZI
~rlo	e!]#J%J(I-I3I9G:Z=[?H@DBGCHDHHZIGKFLbMJNGOJPJRYTGU[V_ZI[I]Z^GaXbIcKdJfJhH
~rly	i![3]@^BGEYHKKHNXVGY]ZHcF
~rm^	U#E%Z(C+Y,J-c.F/H0J1J2J3I4G5I6I7I8[9C:[;I=I>Z?C@JAHDEEIFIGHHaIFJIKGLHMENEO^PKQJRISHTHU]VDWIXFYJZB^F_GaDbdcJdGeIfGgIha
~rma	S!D#E%F&J(C)c+Y,G.J/H0H1H2I3h5I6H7H8Y9E;G<Z=E>C?B@HAFCcDeFHHCICJHKCLHMFN[OBQ^RHSHTHUYVBWGXEYHZD[J]E^G_JaDb[cFdDeIfGgHhD
~rme	a!W#I%Z(Z)J*J-Y3Z4J7J8J9G=I>_?H@HAJBXCHDHGKHDIEK^LJMZPKRJTJUIVGXH[X]F^XaGb^cJdJfI
~rmi	Q!F#C%f&J(a)I*F+G,I-_/K1H2H3C4I5I6H7G8H9Z:E;a<J=H?D@HAGBYCFDAEZFJGFHXIAJGKELFMDOEPZRHSGTFUFV[XEYIZA]b^^_GaEbJcGdFeHfFgGhD
~rmo	q#G-]>]BIHJIJTHXHZaaJdIhH
~rmu	s#J-J3JKIZG]Jhd
~rmy	r:]BJHJN_UY
~rn^	K!_#Z%H(@)^*E+H-Y.I/J0E1F2F4Z5F8D9W:Z=B>B?G@^ADBGCADCEFFEGCICK[LEM_NXPGRXTJU^WGXGYY[H^^aDbXgHhZ
~rna	V!J#G%G&J)H*G+G,I-B.J/J0Z2J3e4G5J6G7G8]9D:^;Y<J=F>[?]@?AHBCEIFIGJHBI_K]LHMHNEQJRHS[TFUFVIWHX[YXZD[]_FaCbYcEdCeHfXgHhD
~rnd	w![#[MGZIfY
~rne	b#J-Y3H4G6J:[;[=I>G?IBICJDIGJIGKGMHN^OJRIVKXXZB]H^JaIcfdHeJfDgJhJ
~rni	i!c#Y%J(J+Z-I/J3I7Z9J>I?J@YAJBHCHDGHDIDKaMJNJO[PIVJZFhI
~rno	c!J#H(I-H3Z4J7J9[:]=J>H?J@^AJBHCJDZEKHCIGK^MJNIOGPKTJUJVJX^ZE]J^J_ZaJbJc[d[fIhH
~rnz	y!Z
~ro^	K!I#@%F(X)B*H+F,J-C.J/I1E2F3c4B5E6D7I8D9C:H;D<G=A>f@DADEFFXGGIZJ^KDLDN?OePJQFSJUGVXWHXYYDZ][^]C^C_FbEcJeJfEh_
~roa	l!Y#J)Y>ZT[ZGa]
~rob	Q!D#I%W&J(D)F*E+G,H-@.I/F0G1H2I4G5I6G7F9]:F<J>F?C@HBcCCDJE^FIGGIAJGKALJMENZOXPCQIRGS[TIUEVGWDXfYIZd[F]D^E_FbCcbdEeHfFgHhD
~roc	Z!_#F%F(G)J*I-E.J0J1J3G4I6I7I8J9D=F>E?F@^AICKDFEJFJGJH@IEJJK[NGOHPGQKRZS_THUHVFWJYIZX]e_HaEcHdXfG
~rod	c!J#I(J)J*J-X3J4K9H=I>H?Y@ICIDJHHIXJbKHMINGOJPJSJTJV]XJZZ]J_JaGc^dXfZgIhJ
~roe	h!I#J%J(G*K9G:J;I=Z>G?[@[BHCIDIHIIFKHLIMJNHOJP_Q]UJVcXIZG[J]H^Y_KaIbJdJfJhJ
~rof	a#K%H(b*J-G/I3a9H:J;Y=J>H?H@HBGCaDHGXHKIGJJKHLKMCNHPJSJTJUJXJZF]I^JaIb]cIdKfJgahI
~rog	u1[9ZBHHXZ[aK
~roh	q!J)Z-[HJPZQXUI^]
~roi	g!J#]%_(^)^*I+I,J3I9I:J=J>H?F@IBICHDGH[IXKJMJNJOJPZQWUIVHXYZD]J^ZaZbJcJdJfJhK
~roj	l9J:Y>J@JH_IJKZZYhZ
~rok	]!G#J%H(I)H*Y,H/[0J2[3H4^6J7J8I9G:J;Y=I>E?G@JAIBFCYDIFJGIIGJILKMHOJPGQWRYTIUHVGWJXIY_ZZ[K]^^IaIc[dGfYgJhI
~rol	L#C%C&I(f)h*d+E,G-C.H0G1F2E3F4h5g7C8E9D:C;F<F=C>B?B@@AEBICADZEGFGGDHYI=JbKDMINHPDSETGUCVFWFXDYFZ;[D]D^D_DaCbCcDdDeHfDgDhC
~rom	I#G%B(B)]+c,I-I.I/D0G1Y2G3B4Y5I7J8I9B:J;]<G?H@EAEBCCIEGFFGYHXIEJ^K^L_MCOHP]QJRISFUHVXWGYF[Z^Z_XaJbIcXeGfYgH
~ron	I#Y%Y&G(A)C*G,[-B/F0[1E2E3]7G8I:A;D=A>DADBJCADAFCGgHZIAJaK>LCM^NFOXPYQKRbTEUAVHWCXYYZZI[C]F^G_GaAbHcIdbeBf^h[
~roo	b#K%](H)X*b-J3J4J9H:J>H?J@HBICZDJGHHaIIKZLJMHNJOJPIRIVIZC]JaJbKc[dHf[
~rop	T!G#X%F&J(E)G*G+H,I-d.I/H0J2[3Y4E6H7G8H9D:F;H?c@YAHBBCDDEFHGXHEI^J[KCLFMDNEOEP_QZRFSZTGVIWHXdYHZ>[G]J^a_HaJdEeHfDgGhE
~roq	s>W@Y
~ror	J!]#B&c)C*C+F,Z-C1F2H3J4D5H6Z7E9C:E;F<G=K>B?C@EB^CDDIE[FEGHJJKHLFMCNYPDRESbTFUEVHXEYJZ_[E]A_[aBbDc]dDe]gFhB
~ros	M!D#I%E&I(D*X-G/X0H1W2H3D4E5H6F7a8G9Y;G<I>A?C@@AGB@CDDCFGGEHEI_JYKHMGNDOFPDQIR]SgTbUDVDWDYFZ@[E^E_EbDc^dZgc
~rot	R!D#C%X&H(B)E*G+F-a.H/Y0K1F3B5H7E8X9@:E;_<H=J>Z?A@EAEBACIDCEFFGGJHYIKKHLEMIOJPbQISFTHUDVAWGX^YhZD]J_DaHbDcEd_eZf]hH
~rou	L!C#^%C&I(F)E*E-@/E0J2H3C4F5G6G8E9B:F;G<I=C>I?B@HAFBaCBDXEGFGHdIDJHK]LEMANZOFPaRFTaUJVgWIXD[Z]IcJdEeEhG
~rov	T!F#F%G(E)I*J+H,J-B.J/G0e1I2K3E4J5J6I7d8J9F:H;I=[>^?D@[AICZEIFJGIIDJHMEN[OFPGRISET[UHVGWIX[YIZ?[H]D^Fa_bYcIdHeJfEgHhE
~row	S#C%G&J(J*Y+a-C._/H0Z1H2J4[5I6_8G9D:E;H<X=F>I?Z@^AHBGCEEGFHGGHJIBKBNCQIRGSJUDVHWXXaYHZ@[F]^^IbbdEfDgF
~rox	]!J-Z0J1J3H4H6J8J9J=J>J?J@JAJBHCJDJGKH_IJJKKKMJNGPJRGSITJUJVJXJYGZD]G^J_JaJb]chdJeJfEhJ
~roz	k%J(I)I*Y,[3Y9H=J>Z?I@HBXCJDIH]IHKZMHNIOZRYSIUJVJXJZE]JaGbJdKeZfI
~rpa	h%J/IHXZH_]dJgb
~rph	y!J/IZJ__
~rpl	yDYHHL[bZ
~rpo	h)Z*I@IKINaPXWZZI
~rpr	h#J)J@IBJC[H^O[P^ZF]Z
~rqu	l#I*[/^2Y9J@HBIDJHEIJKHL]MJTJVYZX[[]]hI
~rr^	d!I#J%J&J-I/K3H4_9J>J?J@JBHCKDJGJHGIFKXMHNIOJSGTaUJVIXYZY]^_JaHbXcJdJeYf_gKhJ
~rra	Z#[%G&J(E*G,^-a.Z/I0I1I2I3Y4Y5J7H8H:F;H=H?E@HAHB]CEDEFWGIIBJIKZLHNGOFPFQZSFUXVCWIX]YIZH[G]E^GaEdDeHgHh_
~rrb	uHIb_
~rre	N#b%F(E)G*F+G,Y-A.I/C0I1J2H3Y4J6[7F8J9C:D;G<I=E>E?Z@ZAYBJCCFHGFIAJGLFNCO]QIR^S[TYUEVCWEXHYGZZ[^]D^D_FaZbFdDeIfJgGhg
~rri	Y!I#I(I*I+J-F/E0J3G6]8J9G:J;K=J?G@ZAYB]CGFJGJH]IGKFMHNGRJSKTIUJVHXGZ][X^JabbJcJdXfHgJhH
~rro	H!^#X&c(B)G*C+D,[-@1F2G3H4C5F6Y7C9A:C;E<F=H>E?BB_CBDFEZFDGFIBJIKELDM@OGPBRDSbT^UCVDWIX]YJZb[X_Ya@bHc[dBe^gD
~rrt	b!J#d(K)Y-Y.Y3J>I@HCJDIHKIGKYMENJTaUKVJZG[Y]HaJcJfJ
~rru	m#Z*X+]-K3J@KBIDGHHIKMINYXKZJ]a_XcJ
~rry	g#K-J3J9b:J?J@HBIDJIJKINJPKWWXJZ_]JbKdZhJ
~rs^	_!J#Z%](H)J*J,[-F/X1J3H5X6J8Z9X:X;J=I?H@]AYBFCIDHEKFJHDIHJ]KELJMYNHOJPHRJSITIUHV[WJXIYYZJ[J]H^I_]aIbIeIfHhI
~rsa	k%J(J*X-J3I6Z9J=J>H?I@IBHCJD^K_MZNIPJS[UIVIZG]J^[aJbJdIfHhI
~rsc	f!]%H(X+[-I/]3H4J6[7J9H:J<Y>F?Z@GBICHDHEZGJHCIZKHLZMIOIRYSJTJUJVIX]ZD[K]J^J_Ja[cYdHfHgKhI
~rse	h+Y-Y3J9I=J?I@IBYDbHCIJKJNIS[UZWZZD
~rsh	g9JH[LGMJPXZIgc
~rsi	[!J#I%H(H)J*J+I-I0[1e4I5_6J7a8J9I:J;J=H?I@HBHCIDDEKGJH]IHJJKJLFMHNIOJPHRISITJUIVIWJXIYaZF]IaJcHdDeHfFgHhJ
~rsl	u6Z<YBJDYHHS]UIVJ
~rso	]!I#[(G)J*J+I3G7J8J9[:H;J>b?Y@^AKBECGDIEJIHKHLIMHNHOYRKUYVZWHXaZH[I]I^J_KaFbHdJfIhH
~rsp	u+Z-ZCIHJ_[
~rst	Q#D&J([)J*D+E,G-C/F0I1I2H3C4F6H8Z9E;G<I=Z>@@aAGBYCbDaFHGFH?IHJGK?LZMHNEOEQIS]TFUXVYWbXCYJZZ^C_EaIcEdBeGgZhc
~rsu	j#]9H@YHHIJXaZZ
~rsy	l%J+K1g3J4K9H>K@JBJDIHFMGRJYJaJdIfF
~rt^	D!K#X(F)J*E,C1b4I5Y6A7D9E:<<H>[?F@JAABcCEDYEFHbI_KJLJMDNEODPDQZRBSHTaVBYI[C]Z^@_XaGbadHeDf[gIhC
~rta	O!Y#A%D&I(Y)D,F-Y.K/B1^2G3B4E5H6G7G8F9A:a;[<I=DBXCGEFFFGEH^IaJWKDMXNYODPCQHRFT_UHVGWEXBZC[E]A_EaBb]dHeFfJgdhZ
~rtb	k%J9I=J@JB_GIHIKJMZPJZIcZdFeHfb
~rtc	yHHKWb]
~rte	W!X#E%H)I*Y+F,I-W/Y0Z1I3D5G6I8I:Y;I<Y=FBCCEEJFIHYI^JIK_LHMENXPXQJSHTGUIX^YIZ?[H^H_HaZbJcGdXeIhE
~rtf	p>XHIJYM^T]hK
~rth	k*X-[@IBZGYHAIYMYN^TXX[ZF
~rti	]!J#X%J(H*K-H3H4J7J9G:H<Z=J>H?I@YBGCIDHGJHeI]LJMHNIOJP^RJSJUZXJYJZC[J][^Y_JaGbIdJfIhJ
~rtm	k(Y@IBKF_G]HHIJKJVa
~rtn	e!I-I/I8Y:e=J@HBGDJGKIHKHMHNJPJS[TJVJZD]K_ZbJcKfJg[
~rto	i*Y-J/X1H3F9J=J>JB]DJHYIYMJOXS[THVJXJYXZ[_Ja[dIeJfE
~rtr	f%Z(H,J/J1Z4J=I>X@JBIDKF[GKKJMJNXRYSYUJVIYKZGcJdZe[f]gXhJ
~rts	s)J*Z.]BIG^HFLZTJZJ]]fI
~rtt	y-J4]8K9J?]HJXK
~rtu	j!G%Z+Y@KBXDIHYKJRYY[ZWb[cIfX
~rtw	yL]Y[
~rty	b%K(J-e/J3I7_9I=J>J?J@GBICJDJHZIIJ]KGMINHSKUKVIXJZC]JaHbXcJhJ
~rtz	d(I)X+K,K-[:J=Y@JBJCJDYGKIJKINISZU[VZW_ZF]JcJdHfYhJ
~ru^	m(J-J3X9I>Y?[@IB[CJDJHZIIKHO^VJZE]I_ZaH
~rub	n3[>YHHNZT[ZIcZ
~ruc	N!W#F&Y(X*F+F-D2H3I7K:[;F=]@DDHF[GGIBNBOFQJRXTFUWW[[G]J^Ca[bYd[eYf]hB
~rue	m=^BYCZHFLXZD^_
~ruf	e!X#H,X3_9Y:K=J?]@GCYHDKIMJNJOXPJQZTJVIZD]Ya[cJfKhJ
~rug	]!]#F%X(F)I*I-H/I0Y1J2J3G7I8_:G<J?G@JAIBDC[DEEIFIGGHCIEJJKXLHMFNFOHRYSITIUHVGWIXYYW[H]G^IaFbZd_e[fXhF
~ruh	m-J>J?[@]HHIJKbPXZF
~rui	[!Z#H%H&J(])Z*G,I/J1J2J3E4H5K6I8Y9F:Y;[>H@DA[BFDJEJFIH@JJK]MFNFPYQJRIUGWJXGYJ]Z^[_]aJcJdEeJfGgHhG
~ruk	s8^H]ZI
~rul	Z!J#J%I(I)J*Y-G/]3I4I7J8I9J:I=I>I?IBHDIGdIZJ[KFMHNdOKPGRJSITJUIVHWJYJ]J^J_IaJbJdGeJfFgIhI
~rum	j!J#J0[3X=J>JBIDIHCIIKJL[MINXPJSJVYZG[Z]Z^Zc[dGfIgb
~run	W!H%H)H+[,W-F/H0X1Y3[4G7J8I9G:H;I=H?E@JAJB[DYFJGXHDIIJZKHL[NZOGPXR[UGVEWIXGZ>[H]F_HbGcHdDeJfbgI
~ruo	s(^)[*Z?HHJVJ
~rup	Y!E#H%G(I)G*H+[,J-G/I0J1J3D4I6J7H8H9D:F;I=F>F?E@EAIBDCGDDEJFJG]ICJIKELGMENFOHPgQKRISHTIUEVkWHXGYJZ?[H]Z^Y_FaGbFcHdGeJfGgHhG
~rus	o#F(Y-J9]@JBJH[IIKJN[PJTXVGZW
~rut	m!J#J%J-X3I9G>I?]@HAJBICJDJFYHFIHK]MJNIOJZE]a^]_YbJdZhH
~rv^	h!I(J7J9J;Z>J?aBHDIFbIIMJVIZY]JbJfK
~rva	s#X@[F]ZJ
~rve	J!E#J%C&H(D*E+F,F-C.H0H1D2D3B4f5e6e8D9A:G<Y=A>C?B@AAEB@CCDBFZGAHZI@JFKELENJOEP^ReSCTDUAVBWEXDYaZ@[F]@^EaBbBcbeDfagEhD
~rvi	H!B#B&H(J)^*H+E,J-B.G/E0]2]3G5E8E9@:B;E=D>F?@@@AFBYCCDIEDFHGBHHICJEKANBOEQFSfTGUcVYWDXDYZZD[C]A^HaEbAcbdYeXfkgAhC
~rvo	rHXI]K]fJ
~rw^	y-G@ZHHIGKKX^ZFh[
~rwa	g#I-I/Z2Z3Y8Y9I>J?I@HBGCJDJHZIJKHMYNJTX][d^gJhK
~rwe	_!I%](I)J*H+J,I0J1G3G4[6Y7I8H9G:H;^>I?YAJBGCGEJFJGHHFIGJJK_LINHOIP[R^SIUIVZWJXHYZZB[I]Y^J_IaFbHc[dGeIgJhH
~rwi	l%Z3J4]@JHJMJOZPGZH_]dWh]
~rwo	yK]ZZhZ
~rws	y@JC[D]ZIhZ
~ry^	H!H#C%F&c(H)J*D+C,E-D.H/D3_4J5^6K8H9a:a;D=C>H?H@FAIBGCCD]EFFIGBH[IZJ]K[L_MBN_OYP^RESZUGV=WIXBY^ZC[C]I_ZaFbEcGd[eDfBgIhF
~ryb	k+Z-Y@[HFNJS]VXZE
~ryc	s#I(X2I3J>I@IBJDZHFIJK_ZHa^
~ryf	k#J(J*Y-I3X?I@JBJC_DHHFIIKJO[X[ZG][a]
~rym	y9Y>[HG_Z
~ryo	f%Z)[+X3X9Y>J?J@JBIHEIKNJS^V]ZG^[
~ryp	X!I#I%I&J(J)J*J,J-H/I0J1J3H4H5J6h7J8J9G:J;K<d=J>H?H@HAJBGCJDIEKFJGIHCIHJJKGLJMHNGOJPIRGSITJUIVIXJYeZB[J]J^I_IaJbHcJdFeHfGhI
~rys	n(I9J;]@IHHL]NJZG^_d^hI
~ryt	b#J%]+X3J7Y9H>Z?X@HBYCKDFIGJZKFOJPFTKXJZa]XbZcKfIhI
~ryw	n+J6]>[?^@JDHHWKJMXS]ZEdJ
~rz^	d!I#Z%J(I*J,Y/^0X1J2I3[4I6I7J8J9F:[=J>^?I@GAJBGCIDGGIHII[KXLJNHOHPIR[T[UIVIXGZE[J]H^J_YaHcHdHeYfFgJhI
~rza	l#K-K1[3J8K:_B[DIHEIIKIMENJUZVJWYZIbJcJd_fIgJhZ
~rze	Y!Z#I%^&Y(E)H*G,H.Z0G1Y2H3Z4F6G8X9A:X;G<I>^?D@YAGBBDHEHF_GEHIIXJIKZLGMZNJOEPEQISHTEUFVFWGXXZ>[G]^^GaIb^dJfH
~rzn	y3^:X
~rzo	u([9^>HEZIJZI
~rzu	g!J#J%K*J-X/[3J4Z6J8J9I:J>I?JBIDIIHJYMHN_O[PZVJ][_JaJcJdHfJhI
~rzw	wDZLZ
~rzy	Z#X%F&J(]*I+G,Z-K.I1I2I3J4G6G8G9D:Y;H<J=H>Y?J@HAHBICDEIFHGHIYJIKINDOYP^RZSFTGUFVDWGXEYHZY]D^G_IabcFdGeXh[
~s50	p#GHZTb_I
~sa^	T!I%C&J(D)Z,I-[/G0e1H2H3D4F7G8Y9J:Z;X<J>b?B@DAGBGC^DJEIFHHIIDKcL^MJN[RFSGTFUWVCWGXEYGZC[[^E_FaCbHcGdDeHfDgHhB
~sab	R!g#G%I&K([)Y*G+J,J-Y/H1Z3G4J7I9Z:G;]=G>G@GAHBECHDHEIFJGIHXIGKHLIMHNGOJPFRJSHTIUbVDWGXJYXZ@[J]H_FaHb[cIdGgIhJ
~sac	b!_#J(H)Y/Z3I6X;Z@IBIIKLXNJPJTJU]VJY[ZH^X_KbYfHhJ
~sad	]!G#G%G(Z)G*^+I/H0J1J2J3G4I6I7I8J9F:G;I=G>F?X@EAIBECGDFEaFJGHHFJJKdMGNcOGPYQYSITIUGVEW_XHYJZA[H]G^Z_HaHbHcFfHgIhF
~saf	p,F.Y2ZH^JY
~sag	R!E#H%F&I(D)D*E,G-_.X/F0b2I3F4G5I6H7I8G9F:G;G<J=D>X@BAGC^DGE[FGGGHJJHMEN]OZPEQIRGSETHUHVGWYYHZa[F]F_IacbEcEdYfEgFhZ
~sai	b*J-H/b3G9J=Y>I?I@HBHCIDIEJHEIFJZMJNJOXUIVHX[Zc[J]JaJfJhZ
~saj	u9I>]DIHDZZa_
~sak	c!I#H%^(^)I+H-G/J2J3b4H5Y6J7J8J9E:I;H<K=]>E?^@GAIBGC_DYFJGJHAJKKFLJMHNHOFPIRJSJTJUIVXXGY[ZD[J]G^I_XaDcIdJfIgJhH
~sal	[!H&I(F)H*H,J-D/H0J1I2J3[4J6I7H8I;I=H>D@^AIBDDYEJF]GHHcIHKZNEOIPHQJRISITIUFVZWJXGYJ[[]G^H_HaDbIc[dHeJfGgJ
~sam	R!D#D&I(D*H+G,H-@.H/Y2H4E5H7]9I:D;G<I=D>B@^AdB@CEDCEHFFGFHFJIKcLFMFNJQgRESXTJU^VIWFXEYFZZ[F]D^F_GaXcDdEeGfDgXhC
~san	_!J#Z%]&Y(_*J-[3]9F;J=W>G?I@EAJBECHD]GJKDL[PIS[TJUEVFXIZD[X]H^JaFbIcJdJfHhG
~sao	n%Y(Y1XHY]Z^YdJ
~sap	o#]%J>HHYPZTH[JaHbZ
~sar	]!I#I%I(W)H*I+J-H.Z3F9I:I=]>G?[@HBHCZD[EKHIIHK]MHNIO[SKUEWHXI[J]X^J_KaIb[cJdbfIhY
~sas	qDZHHJ^
~sat	J![#H%[&H(I*E+H,D-G.I/J0I1F3H4H5G6I8H9C:b<G=[>B?DBFDFE_F]G^H@ICJJNaOIQGRJTFUcWbXFYHZJ[E]]_GaCbEcZdYeEgHhC
~sav	o#X-I3Z9I=[>K?J@JCGDKH_IGKINZZE]Hf]
~say	H!J#Z%E(D)G*I,H-]/Y0G1[2I3B4G5H8G9D:Y;I<J=Y>C?C@HBICJDJFGHEI_LIMCNYO]PDQHRGUYV^XdYG[G]G^X_XaHdYfEgC
~sba	h-H4Z9I>]?IBICIDIEYIJKIMIQYRYTKX_ZH]Kha
~sbe	r(])J*Z+J-Z>GBJCHDZHYIIN[ZJ
~sbl	a!J#Z%J(J-J1Z3J?G@JB_CJHEMKT_VJXJZI[bbH
~sbu	yI]
~sc^	f#J(J-K3Y9]:[;X=X>X?J@GBGCJDHHCIYKINKSZTJUIVGXIZ[[J]J^XaIbJcYfJhZ
~sca	e(J-I=^>G?J@HBHCJDJFZH_IEKHL^MIN^VKYI]X^JaYbJc[fIhI
~sce	i)Y*J?]@HIKKYZXcXdJg^
~sch	I!b#J%Y(C)G*F+[-B/X0J2H3C4X6[7A8X:>;F>^?Y@JAEBJCCDCEGGHHCIBJFKXLEMFOKPXR[SATEU^VHWBXYYbZG[F]A^FaHbacYdaebf[hH
~sci	c!I#H%G(H*J0I3G4J6[7Z8J:];J=H>F?H@HAJBZCGDHEKFZGII_LJMHNIOIPIRJSJTIUHVFWJXIZY[I]^^Z_HbIcZdJfIhI
~scl	h-Z/cBJGXHFNJZJcJ
~sco	W!E#G%F&[(H)I+J,I-X.Z/G0I1H2H3C4H5K6H7H8H9E:G;I<J=G>]@EAIBDCGDFEYGdIXJGKYLHMFNDOHQJRGSITIUWV]WIXIYIZX[Y]G^H_Fa_c_eIfFgJhF
~scr	N!G#C%Y&I(G)E*D+a-C.H/F1F2H5H7F:D;G<H=Z>Z@@AIBGCBDZEGFGG_H[IJJFKHMENBO_PIRHSETDUCVBWFXDYbZX^AaCbbcJd^f_gZhI
~scu	k3I9JCJHJIcU]ZJ
~sd^	l@]BXHHMJPZUKZIbZdGf]g[
~sda	q@_HXKJNYR[ZF
~sdh	h%GPb
~sdi	yL[f]
~sdp	uP^
~se^	Z!H%G&Z(H*I+J,J-H/I0J1J3C4I6I7I8J9Y:H=X>Y?^AJCHD]EJFIGFHCI_JIKDMWN_OEP[QYRISHTJUGV]WIXGYX[I]Z^Y_IaDbHcHdYeJfXgJhH
~sea	h!X(J-b3J9I>F?J@JAIBHDXF^GGH^IIKHMJNIOKVKZC_ZaZ
~sec	M!E#D&J(Z*^+^,G-I.I0H1G2[4D7F8^9C:E;Z<c=E?_@]AGCeD[EHFHGFIJJIK@LEMENBOFPCQ]RFSITJUEVEWFY_Z>[H]X_FaJcDdFeHfD
~sed	V!J%X)H+I,]-^1K2K3J4J8J9H:I;J=I?bAXBICFDJEJFJH[IWJJK^LINGOIRKSJTXUJVGZE[F]H^H_GaHbHcIdIeJfHg_hG
~see	e#I%H(I)K-bA]BIGYHGI[NJPZVJXJZIdYfI
~seg	[!J#G%J(G)H*^+G,J-X.K/J0J2J4H6J7H8Z9X:I;I=^>F?^AHC_DJEIFJGIH>KDLIMGNGOHPFQXRHSYWIY]ZF[I]a^I_HbHdHeJfEh[
~seh	w-X@XZJ[Z
~sei	Y#X(F+Z,J.Y/I0I3I4H5J6I7H:X;I=]>F?Y@CAJBXDZEIGHHFI]JJK^LHMFNCOXPGSYTIUFVJWXXYYZZB[H^Y_IbIcGdEeIf^gH
~sel	L!B#J%C&I(?)f*D+F,G-D.G/D0F1F2F3B4D5G6]7X8E9C:B;I=E?Y@YAYBYCCDGEFFEGdHHICKXLXMENHOFPBQYRETXUfVhWDXDZC]C^c_BaGcAd[eFf=gDhG
~sem	l#J%Z-[3I4[9J>I@IBHCJD[FYG[IIK[MZPYRJVIZFfIhJ
~sen	D!>(J)C*A+F,J.H/G1H2Z3F4?5E7[8G9F:J;B<F=H?@@]AHB]C<EBG[H[I^KeNaO?P?QFRDS?T?U[VAW?XAYDZd[]^Za_cCd_eBf<gAhb
~sep	sH^hE
~ser	9!J#G%D&B(Y)]*H,C-A/A0J1E3G4b5_6a7H8C:I;[<H><?B@BA]BYCAFaG^HIIAJAKALJMGNEOAP]QJRcS^TDU_VJW?XBY_ZD[E__aCbIcbdZeDfeg[hE
~ses	T!G#c%G&J(F)_*I+I,I-D.J/_0I1I2J3F5J6H8I9D:J;H<J=F>F?F@EAHBCCGDFE_FIGIHFJILFMFN^OHPGQIRHSHTGUGVGWIXEY_ZB[Y]g^I_GaDc^dGeIfFhZ
~set	8#A%](b)[*Z+G,G-;.^2C3C4H5[6D7X9@:X;G=^?X@GAIB]EYFXGHHAI>JIK?LHMCN?OBQFRISbTAU[V[WdYCZZ[D][^F_Ha[b^dIeZf^gah@
~seu	f#I(J*I-I3I7Z9I:K>I?[@XCaDIHDIHKIMJNJPYSITXUZVZXKZD[_]JaIcJdJfKhJ
~sev	j#_-J1[@]BJHGTGYZ
~sez	r!X-XHII[KX
~sfa	mHFNbZJf]
~sfe	r#H,Z6Z7Z@JHa
~sfi	f(I/YG_HDIJJcNYPKZEaJ
~sfo	m3[DJHaZJ
~sfr	p*^?_HHXZZJ
~sfu	e%J>KB^MYTIUIVYZ[[Ie[fI
~sfy	p@YHXIJNZZJ
~sge	f#Y%J(])Y-I3I4[9I;J=J>H?H@JBHC[DXEXG[HDIJKJMJNJPJRIWJXJYXZJ]IaIdZ
~sh^	S!D#D%E&J(D)F*X+H,H-D.J/X1H2H3X4X5I6I7H8G9E:F;H<J=E>J@FAGBbCFEHFdG_ICJFKEMcOGQJRFSFTFUFVEXGZI[J]_^H_Yb^cEdBeGhF
~sha	Y![%I*[-H/I7J9I:Y=Z>F?IBHDJHbKIMINIPIVIZB[J]I^baJcJdWfJhJ
~she	a#[-F/I9I>J?J@GBGH]K]LFNITHUJVZZC[J^JaJgdh]
~shi	l7_>JDZHDPYSH^^
~sho	M!C%E&I(D)F*F+b,H-D/[0G1H3C4G5H7H8F9C<F=C>H?[@FAGB@DFEHFHGFHdI[KHNJPEQIRbSZVJWGYGZX[[]X_Yb_cFeGfCgFhC
~shu	o!^#_>Y?J@IBJHEIJKIZG]YfY
~si^	c#Y%Y([*Y+Z-J/W3[9H:J=J?I@GBYCHDFGYIXKZLZMGOYPITJVIXHZF[K]Z^JaHbJcKdIeKfIhI
~sia	b(J-[2Y3J4Z7K9H:Y=J>J?J@_BHCJDIIYKHMJSJUJVJX_ZG[K]KaJbKfZhI
~sib	Z!K#X%G)G*I+K,J-[/I0F3Z4_6Y7]8J9J>[?F@[BDCHDHGJH]IGJJK]LIMGNGOJP[RHSGTHUGVCWIXGZZ[Y]G^J_IaIbGfHgI
~sic	[#G%H(I*[+Y,J-X/J0J4H7I8I9A;Y=b>E?aAJFJGIH_IFJKKKLINJOHPXRJSJUHVFWJX]YXZD[J]G^H_IaIbJcHdFeIfHhG
~sid	]!I#G%H(])F*G+_,J-Z.X/^0J3G4G6J7I8I9F:J;J=H>E?J@FAZBFEJFIG]H_I]KFLJMHPDQFRIS_UIXYYI[I]I^I_YaGbHcIdHfEgIhG
~sie	b!H#W%H(G)X*G+I,K-G/J0Y1Z3E4H6J7I8J9]:I;J=I>D?F@DAXBFCGFIG[IYK[LJMZO^PHSJTYUHVGWKYJZA[I]F^Z_Ha]cHdKgJhG
~sif	r3X9J>H?KCKHEIbKIO[ZJa[
~sig	L#E%C&J*F+X,Z-E.I/H0H1H2I3E5F6G7a8G9Y:H;H<e>E?B@EAGBKCEEHF_GDH]JGKGLbM[NHOEPGQISETaUDVBWGXDYH[]]^_Ha?cDdDeFfDh]
~sil	g-a;X>JDJHBZF]J^ZaadYfZ
~sim	f#J-G3D9G>_?J@GBICIDJIdK_LXMJOFXYZF]JaGhF
~sin	L!X%Y&I(B)_*E+Y,H-^/J2I3J5I9B:I;F=b>F?F@GBYD^EGGZHCIDK^MZNEOCPGTBVXWFXIYZZF[G]C^D_IaZbJc]dYeEfagJhE
~sio	M!F#[%c&I(]*D+F,H-B/F0d1d2Z3_4G5]6F7F8G9B:F;[<H=C>A?B@BAFBACEDBEXFFGEHbIDJGKDLDMCNCOEPXQHRESETKUEWGXDY^Z@]c^F_FaBcFdBeEfCgEhX
~sir	u3H?^DHHEKHZ[a]h[
~sis	Z!H#G%H(G)J*I+Z,[-I0J3C4J6I7J8X9J:G;K<Y=H>J?G@IAcBHCGD^EJFJGHH?IFJJK_LIMGNHOZPHRZSJVGWIX[YJZB[W]H^I_[aHbHcIdDedfFgIhY
~sit	W!H#D%F(G)I+I,J-]/G0I1H3G4Z5]6I7_8I9E;I<J?E@EBJCGDFEIFIGHHcIaKEN^OHQJRHTGUGVGWHYHZF[I^W_GaGbEc[eJfEgI
~siv	o-Y3Y4[6XHIcXdKeX
~sja	l#Z(F)_-H1Z3K9G:K=J>H?J@IDJHGIGKGMJNJUcV]XJZE[J][aJbJhI
~sk^	T!G#H%H(e)E*]+I/J1J3F4I5J6I7H8J9E:W;I=J>D@[AJBBCFEJFJG[HdIDJIKEL]MGOHRISHUGVEWIXHYIZF[H]F^Y_HaFbIcGdHeKgahH
~ska	g!I#H%J(I,[-H/Y0K3I4J7K:J;J=I>]?H@GA[BFCIDGIFKFMHNIOIPJRJSJTHUIVHZY[Y]H^Y_YaXbbcXdIfIgKhI
~ske	Z!J#I%K(I)I*]+[-I/J3H7J9I:K>G?a@FBGDHH]IGKFLbMJNJOYPJR]TJUJVHZG[J]H^J_JaYbI
~ski	g!Z#H+Y-J1[3Z9I>I?J@GBHCIDbGJHJIZKWMGNIOJRZSJTKVKXJZG]JaXc]dJfGhI
~skn	y/XEX
~sko	g#H%Y(G)H*I+J-I0K1J3]4X6J7J8c9G:I;J=]>E?H@GAZBGCGDGGIIEKFLKMINIOHPGRISJTJUZWZXHYJ[Z]H^I_YaXbIcIdHeJfHgKhI
~skr	[!X#Y%X&J(F)H*G+H-F.J/H1H2J3E5J7H8Z9D:G;H<J?F@DAGBDCFDDEHFHG[H[JILGNFOYPWSHTHUGVEWIXEY[[G]E^G_JbEdae[f_g^
~sks	[(I)J-I3K9J>E?G@GBIC_DHHbNJVJXKaHgJha
~skt	s/^H^ZF
~sku	w(^@YZGd[gJ
~sky	w!KH[PaVHZJ^K
~sl^	u-J9J>J@HH[K[N]ZJa[hJ
~sla	X!X#E%F)G*H+G,I-F.J/[1I2J4G5J6Y7G8G9E;I=Y?E@EAHBJCGDYEHFcGGI]JIKYLIMHNDPFQJRHSGTGU]WGXXYHZX[F]]^[_FaDbEd[eXfDgGhI
~sle	i(J-F/J6d<Y=J>JBIDIHJIYKHMJNIS[TJUHZX[JbYfIgJhK
~sli	j#I-[/G3J6X9I>J?J@JBJCJDJHZIIKIQYTZU^Y[ZI]Ia[hK
~slo	U!F#a&J(J)G*G+H-_.I/G0H1H2]3F4G5I6G7Y8H9E;H<J=F?EAGB]CEDZEIFHHZKJNXOGPFQISGT^UEVDWHXEYHZY[[_GaFcEeHfEgGh^
~slu	^!Z#C)Z*H+J-F/X0I1I2^3C4X5J7J8Z9A:G;I<[=Y>]?F@DAGBYCFDFEIFIGHH?IDJJKEMFNGOFRHSYTFU_VFWHXF[H]Y^HaFbGcZfchF
~sly	h!K#K%I(I,Y-X/]2Y3J4[6W9X=K?JBGF[HEIIMJNJPYTJVJZY_JdXfJ
~sma	[!I#H%I(I*K-H/I1J3E4J6[7I8J9F:J=K>Y?H@GBECIDHFJG]HXIXKZLJMGNHOZPJRISJT_UIVHYJZB[I]H^J_IaXbdcId_fFgKhI
~sme	w3K?IC^DJHHYXa[
~smi	wH]I[ZG_[
~smo	k(J)X9J@aAaBZHIIJKIMJXJZF_Hh[
~sms	y3I>[HFOGZI]]a^
~smy	u:]@JLZY]
~sn^	w-J1[HFT[X]^[bKfJ
~sna	h!J#J(J-]2Y3X6X:J=K>X?I@HBGDJKIMINJOJRbUJVJXJZF]IaIbXfJhJ
~sne	u#J&J9Z>KBKFZHEZ]^[bY
~sni	r&Z3H9J@ZDHFYHGIIK]NZZH[^
~sno	u-^9Y>[@JIJKJNHZG
~so^	S!_#E%_&J(Z)H+E,H-B.J1H2Y4J5I6G7J8G:D;Z<J=J>b?E@XAYDDEHH[IDJHK]MBNCPGSFTEV]WGX^YIZZ[E]]^K_JaBbJcGdDeJfEgH
~soa	w9Z?YHX
~sob	u9XBYCYGY_Y
~soc	u-^8Y:XHJIEZY
~sod	uN^
~sof	N!E#C%F&J(E*Y+J-F/Y0J1]2I3F4F5I6G7b8H9F:F;H<J>C?F@JAHBCCFDEFHGFIBJ]KDLGMJNEOGPEQIR^SgTbUFVEWFXFYHZ?[G]F^FbEc[d[eHgchE
~sog	y@]MX
~soi	q@_HIKJNYTZZI
~sok	k#]-J3J9H>K@YBJFYHFMJXaZZbKhJ
~sol	O!C#B%e&I(>)X*F+F,G-A.H/E0G2e3B5H6F7F8F:D;d<I=J>@?[AFB]CbDBFIGEHBIFJGKFLEMCNBODQeRKSEUYVYWFZG[]]C^X_EaDbCcGdFeGfDg^hC
~som	Q&J+I,I-c.J/J0H1H2I5J6X;X<[=G>C?GAGB>DFEaHGJKK^LGMHOEQIRHSFUYVFWHXEYIZ_[FaDbYcHeIfZgGhD
~son	T!I#^%D&J(D)J*H+J,H-_0I1H2H3Y4F5I6H7G9]:J;H<J=K>^?I@YAGD_I]JYKDLJMBNaPJQIRGTEVZXEYHZE[I]E^G_FbEdEeHfDg[hD
~soo	r(Z)Y*X@_HFIXVH^J
~sop	s([1X@XP]VJZH
~sor	a#I%J(J)I-H1Y3J7J9]:J=J?I@ZB^CJDIHYIGKHMINIOJPXS]TXUHVGXIZ[]I^IaIbJcXfIhI
~sou	c!I%I-I/]3I8H9H>J?J@XAeBYCJDKHXIIKHMYNJPJTIVJZI]JbYfJ
~sow	l#J3[9K>J?H@YA[DXHEIJKJL[MJNJT]ZGaIh]
~soz	u9JBYHKU[V^ZJ
~spa	W#Y%F&J(F*G+H,I.Z/X0J1Y2I3^4F5I6G7a8G9G:F;H<J=E>I?]@GAGBBCDDBEIFGGGIdJHKXLHMDNEOJPFQIRFSFT^UFVDWIYHZB[G]D^H_cabcJdGeIfCgGhB
~spe	O!X#d%B&_(F*F+G,G-X/E0G1K2G4D6F7F8G:D;F=E>@?C@]AFBCCCDGE[FYGFI^J_KFLFMGNbOJPDQHRFSFT_UYVGWGX]YXZB[_]B^D_Ea]bXcaeFfFgFhB
~sph	o2YH[I^ZH
~spi	l#I&Z(J-]/J7K9I:^=J>J?J@IBFHYIHJJKINYVJWJZb]HaJbI
~spl	k/Y>Z?IH]IZZF[[aJ
~spo	Y!H#E%I)H*]+I,J-F.K/F1J4_5J6Y7I8I9]:H;I=H>E@DA^BEDGEIFIGIHZIFJJKFLJMENdOZPGQJTFUGVFX]YI[I]Z^XaCbHcFdHeJgJhG
~spr	F!Z#A%G&H(=)c*I+[,E.J/C0E1E2G3_4G6D7Y8C:C;F<G=F>F?Z@IAKBYCAD]ECFFGGHXIAJ[KBLBMBNYOFP[QFRDS^T[U^VYWZXbY[ZZ[E]A^G_DaDb[cYd?eDfEgBhB
~spu	k#J3J9Z;Y>J@JHJIKKJLXNJX[ZJ]^^[aEd^fJ
~squ	k8^9XAWBJVJZ]_YfZ
~sre	w,X9^G^HE
~sri	yHJN[W]
~sro	r9K?[BZHIaJc_dZgJ
~ss^	G#H%_&G(])D*C+J,D-].H0E1F2F3Z4C5G6D8G9X:H<G=_>Y@XADBZC]EGFDGBH_I]JXKDLCMINEOAQ^S]TIUFWYYIZK[X]H^Ia[bGdCeFfAg@hH
~ssa	O!E%X&I*F+F,H-].Z/F0H1H3F4G5I6G7F9F:G<I=[@GAGCcFFHJI@JGKbMJOGPFQHRGSFUDVAX[YG[F]Z^Y_GaabIcHdceHfDgHhC
~ssc	f!Y/c>I?YBHDJHYKIMKNIZGa]cJ
~sse	X!G#E%](I,I-H/F0I1J2I3D4H5K6_7Y8J9F:[;I<X=X>a?Z@_AYBZCFDDEIFIHIJIK[LHOEPHTHUJVDWIXGYI]Y^GaJbXdHeIfDgGhE
~ssf	a#J%J(J>J@JB^HHJbMXNJSJTIUIVXZY[Ie[fI
~ssi	M!E#^%d&H(a*D+X-B.H/G0E1F2G4^5G7X8F;]?AAFBGCBDDEZFFGDHYIGJFLHMBNEOZP^QHRESJTGUCVFWEXKYFZG]c^F_DbHcHdFeafFhI
~ssk	f(J+I>G?b@IBHCJDGH]KIMJRZSJUJVIZE[JbcfKhK
~ssl	i%I(J,Y/]3J4Z6]9H@JBJF[HEIJMJPZTJVJYYZ[_JaJbKcKdXfJ
~sso	V!]#G%Y)J+I,J-E.J/H1X3W4H5J6I9I:F>^?E@YAZCDEJFIGGHZIGK^NEOGQIRHSHTGUGVaWIX_[G^IaDcGdGeJfGgH
~ssp	G![#D%C&I(>)c*F+[,F-D/D0F1F3a4I6E8C9G:D;H<H=G>B?[@JBYCCD]EEFGGHH[IWJ[KDLCMDOEP]QGRES^U_VZW[Xb[G]C^H_EaEbXcCd@eDfAgChC
~sst	e!]#H%J(J-I4J6Y9G:I;J=J>G?I@XCIDJF[HYIEKGMHN]PJTZUJV[XXZY[J][^J_JbJcJdJfJhJ
~ssu	X!H#I%H(E)I*J+I,J-F/a0J3H6J7I8J9G:H>F?EAJB^D[EIFJGIICJIKILYOGPGRHSXTHU^VEWZXHYYZ][I]Y^H_HaYcYdHeJfXgIhF
~ssw	5!>(])D*F+?-b/X0H1E2^3?4A5H7[8E9B;D<Y=D>E?DA@B]CFDGEEFCIaJ[KaLYM^N]O@P@QCRASITCUGVCWIX@YEZa[^^[_AaEcGd_eZg]h_
~st^	?!I#I%G&H(C)F*H+A,C-Z.E/>0E1A2@3C5D6I7E8d9^:f;A<G>I?Z@cA[BZC^EEFCGDH]I^JGKdL[MGNEOJPJQIRYSHUFXGYGZG[Z^?_^aHbAcGdJeGfGg>ha
~sta	A!c#I%C&C(Z*E,D.H/C0^2F4A5G7C:F;G<B=E>E?G@[A@BcDIEHFEGFH]I^K^LJMZN@OKPFQJS]TAU^V_XBYIZH[F^F_IaZc<dAfd
~stb	y:XVZ
~std	j(]HX
~ste	F!C#C%G&F(G)F*W+b,I.]/C1C2D4J5G7B8F9@:_;C<F=F>Y?]@XAaB[C_DbEEFCG@HYJJK[MFNGODPIQERaSITCUXVKX@ZE[I]Z^@_Ea@c?d=e_fcgD
~stg	s*Y:^>J@ICZD]IJKIUJWYZI
~sti	M!_#E&I(G)E*_+D-I.H0G1_2H3A4H6Z7H8F9Y:X;G<I=D>Z?aAFB@E_GEHEIGJFKCLZM]NGOaPFQJSFTYUEVBWG]C^D__aZbDcDeGfCgX
~stk	j-J2Z3J9Z:^@XF[HFIYKHLZUYZGfJ
~stl	y9JH^IYZI
~stm	u-Y9ZHGKYZJ_Y
~stn	r9J>_BYDKHIKJMJ^W_^fGh[
~sto	K#Z%J&H(F)J*C,Z.[0[1X2C3[4D5a6Z7H8G:D<G?E@IAZBJCCDCEFFFGEH]IBKZLHMINaPBQIRZSZTBUBWFXAYD]a^EaEbIcJdDfagGhJ
~stp	w=^HZZI
~str	E!D#B%C&E(])f*c+i,]-E.Y0B1C2E3C4D5H6B7B8H9=:A;C<E=>>C?K@JABCJDhEGF^G@HEIAJIK<LBMBN]OaPZQaR@SGT?VDWXXDYa[F^F_Ga<bGcDeAg]h@
~sts	_!J#F%a(G)J*J-I1K3J7J9H:J=J>I?IAJBHCJDJHZIIKJMJNKPJRHSaTaUIVIXJZH]J_HaJbJdJfHg^
~stu	Y#G%I(H)Z*I+G,K-G/I3G4I5W6J8J:I;J=I?C@[AJBWCYD^EKFJG]H^JJLJMFNGOIPISITHUIV[X^Z[[J]H_HaXbHcIdIeJfGhH
~stw	yDZHKQYY]
~sty	i#X,_3Z>J@[BIIIKWMJOJZDdJfJh]
~su^	]!I#I%Y(F)J,Y-H/I0J3F4I6K7J8Y9G:I>H?GAJB^CIDXEJFKGIHEIGJKLJMWOHPHRXSITIUIVIWJXIYZZ_[J]I^I_YaHbHc]e_gJhH
~sua	V!Z%G(^)Y*E,G-F.J/K0I1J2J3J4H5J6I8X9F:[;Z=X>E?D@JA_BFDIEIFJHIJJKYMFNFQJRHSGTFUFWIXJYJZ]]]^]_ZcHeJfGgIhE
~sub	e!K(Z-]/J3G9Z=^>I?I@[BGCXHDIFKHMIOHPJZcaJhJ
~suc	U!G%G(G*J+G,J-G/e0J3E4K5J6I7I8J9E:H;I=G>F?G@^AGBfCGEIGIHHIFKFLHMYNDOHPGRISHUFWIX^YJZZ[J]F^HaGbJdEeYfFgGhG
~suf	b%a(b-E3J9I>G@IBIC_DIHJI_KHMJOJPJVIZE]JaHhI
~sui	g#a+Z-Y1J8J:X>X?H@YB^CHHAIIKIMINIRJV]XJY[ZE[ZaIcEfIhI
~suj	m0Z3I>JA[DJGXHHIJKJO^Y[ZJ_IdYfXhZ
~sul	b#J%X(I-G/]3H7K9H:e;X=J>I?I@FBZCIDIFJHBIGKHMENYTKU[VIWJXKZE]H^X_KaZbYcIhX
~sum	l!Y8Y?]HHIXKXR[ZF
~sun	b!I#I%I(H)J*H+I-F/I3F4[6J7I8Z9H:H;J>G?^AKD]GJHHJJKGLZMHOHPXRISZTIU_VEWZXHYJZH[J]Y^I_[aZdHeKfYgIhH
~sup	W!I#H%I(^)H*C+J-G/X1d3E5^6K7Y8J9X:Y=H?ZBWCZDXEXGJHYICKHMGNGOJPHRHSHTGUXVFWJXFYJZE[J]I^IaHbIcHdHfGhX
~sur	g(Y-I9K=I>J?J@IBIDJH^IYKHZ_[J]EbZeZ
~sus	n!]@XH[X[ZI
~sva	q#J0]9Z>G?JAJBJDJHZIZKJTKVJXZZG_[aHbIhI
~sve	w!^+K>JDHY^ZJdI
~svo	y3Z
~svr	y*[9J?^
~swa	p3J>K?Y@_C]HFZH[Y][aFcY
~swe	g#H&Y-I4[9Y>J?Y@JCIDYHZMJNXRKS]XJZHbK
~swi	[!^#H%I(H)K*I+J/I1X3J4J6J7J8I9G:H=H>]AHBECHDGGHHHIHJJKGLZMGNHOHRHSZTKU^V^WJXIZA[J]G^HaGb_cHdaeXf]gJhY
~swo	5!>(])D*F+?-^/X0H1E2^3?4A5H7[8E9B;D<Y=D>E?DA@B]CFDGEEFCIaJ[KbLYM^N]OCP@QCRASITCUGVCWIX@YEZa[^^[_AaEcGd_eZg]h^
~sy^	k-XA]HFI]KK
~sym	f!Z-[/X3J9I=JBJCJHDIbKXMINZXZZE
~syn	F!@#A%d&E(E)B*C,D-?.F/B0g1h2Y3G4_5D6F7A8_9>:@;B=A>>?@@>AFBBCBD?EBFCGjI=JBK=LBMaNDOBPHQJRfS?TAU@V>WCXBZ9[C]?^A_EaAbBc]ddeHfggBhA
~sys	[!F#J%H(I)J*J+Y-F/I0J1J3Y4I6J7J8J9F:X=J>F?G@ZAIBXCHDbFJGHH[IXKaLIMFODP[RaTIUJVGXIY]ZI[I]H^I_IaGbJcIdIfIgJhF
~syw	s<]dXf_
~sz^	k#[(X)]+J3J9Z:Z>J?J@IBHCKDZIXKJMJNKUJZH[JhY
~sza	l([*X-^9J:]>J?J@JBJCJDXHEIINJZZ[[aKhI
~szc	l?I@]BJCaDJEKGIHJIIKJM_VJWYX[ZHfJ
~sze	l#J(I-J/J3I8]9^:J>H?H@IBYCJDJIIKJLYMJN[PJS_TJVIWJXJZF]]_JaIcJfK
~szl	u-J/Z9H@IB^GJHGIJK_MZZGfJ
~szo	u!]3H:^BKLXZI
~szt	y=HHZM]P[bH
~szy	h!G#I%J(X)J*J,J-[/J3H4J6a7J9]:I;J<Z=J>F?IAJCZDZHDIGKELJMIOYPIUYVIXJ[J]I^J_YaHbYcJdIfJhH
~ta^	D!d#J&C(=+J-Z.J/I0A1E2]3]4E5J7[8X:G;Y<D>J?^@aAXCXEBFGHFIYJBKcL]MDNBPXQGRCS@T=U[V]W=XIYCZX[J]D^ZaBbXcAdFeEfCgDhb
~taa	_!^#H%I)I*I+H-Y.Y/J0K1J2J4J6J7I8J;Y=J?]@FAHBGCJDFGIHFIFLXMGOEPIQZRISJU]V^XIZB[]]G_YaGbIcJgJhY
~tab	S!I#Z&J)I*F+H,I-].I/H0]1I2J3J4G6H7J8H9D:I;Z<J=X>I@GA[FIGGH_IYJHKGMXNEOGQIRJTGUIVJWYXEZ[[J^G_YaIb[cHdEeIfKhE
~tac	S!F#F%E&I(F)C*A+I,D-B.I/G0G1F2G3d4_5G6G7G9_:H;H<I=Z>^?G@CAFBYCbD_E^FGGDHGI@JJKDLHMFNEODPCQHRESHT^UFVBXYYHZ_[F]E^F_CbFccdFeGfDgGhD
~tad	X!b#G%H)H*I+I,J-[/Z0I1Y3F4I6I7I:];[=F>G?F@ECFEJFJGIHAICJKKDLINHOXPGRISYTHUXV^WHYYZ@[I]]^H_JaFbXc[eJgJhG
~taf	d!J%I(])Z*W+Y-J1J3I8Y=J>J?I@IBICIF[GXIJKIMJP]SJUEV[ZGaKbJc[d[fH
~tag	^!]#Y%I(H)K*H+J-F/J0J1K3G4[5J6J7I8H:Z;X=I>E?Y@[AJBFCGDHFJGXH]IEJJKILIMFN]OIPHRJS^TIUHV[WJYJZA[I]FaHbHcZdIfYgJhH
~tai	W!F#H%H&])I*I+H,Y-X2J3I4I6J7I8I9J=H>H?H@ECZD^EXFbG^H@IbJIKFLIMINXPHRYSIUXVFWWXH[I]H^H_GaHbGcIdHeJfIgIhH
~taj	y>JaZ
~tak	V![#E%F(F)C*D+G,H-D.J/X0J1I2J3a4[5I6H7H9E:F;[<[>H?ICaFIGFHFIHK]LGMaNGODQJRHSGTHU]VCWIXFYI]F_FaJbHdHeIfHhY
~tal	K!]#F&J(Y)F*G+H,E-Z.I/A0a1]2G3[5F6D8D:_;E<HADCGDHFEGDJ_KILDOCPGQGRJSZT[VG[J]@^F_YaZbYcCeJfJgdhC
~tam	b!I#X)I*I+I-Z/I0Z3D4J6Z7J8J9H:X;J=[>[?G@[AJBZCHDWFKGJHXIFKELJMFNGO]RZSITIUHWIXHZG[I]G^J_IaYbHcHfFgKhY
~tan	R!^%D&X(C)Z*J+J-J/F1Y4G5H6F7G9F:];c>E@>ADBYCEDGEFFFGYHCI_KBLJMJOGPIRESETEU^VIWFYWZI[H^]_KaBbIcYfIgFh]
~tao	r(^3[:[HIZI
~tap	f!J#Y%Z(H*]-I3G4Y9G=K>a?IBGCbDYEIHCIGKGMINIOYPITJVIXI[J]IaFbJcJdIe]fJhX
~tar	M!G#F%E&G(_)D*C+X,E-?/J0W1Z3H5X6D7F9Y:E<X=F?I@YACBcCIEIFGGaHGIDJIKcLCMaNGOFPARBSATJUEVIWHXBZJ[F]Y^C_Ka]b[d?fd
~tat	P#[%D&I(B)G*G+E,J-C.J0Y1K3^4J5H6E8F9A:J<J=D>G?D@FAFB[C]D?EFFFGFH_IEJFK[LGMXN[PHRESbTDWHXcYFZE[F]C_Ea^cYdXfHhC
~tau	o(J6_HCRaZHa[fJ
~tav	p(Y)J/Z3]9J=J?HBICJDJHEIbPKSITJUIVHZF]J_ZfH
~taw	k*Y-J/J2[7]9I:X>J@_BIDIHFIGKGMINIPJV[ZE]aaJ
~tay	h@IBIHJI]L]SKTZZH[I]Ja]g[
~taz	c!I%J(H)J3I:I=I>K?H@JCJDJHXMJNHS^TKUZV]W]XYZ][K]J_JaJbIcGdJ
~tba	u-]HJ
~tbe	h%J(J8K9I=I>J@JB_DJGIHJIJKIMZNJPJUHVYWZZGaJcYdFeHfb
~tbo	rBIHEcc
~tbr	l#J%X-I3a4J5Y9I=^>H?Y@JDHHDKJOGVZZH]JaI
~tch	Q!Z%G&H(Z)I*F+F,I-X.F/E0I2I3A4G6_7G8G9D:F<J=F?I@FAdB@CDDCEIFHGFHZIAKFMXNEOdPIQIRESGTGU]V[WHXFYIZ>[H]]^[bYcEdXf]gEhY
~tco	r!^%J-]2H3I@JBJDJHCIHL^NHPJVJWGZI^Kd]eZ
~tda	p1]3Z>]?JCKDZZHeJfH
~tde	g([8Y=Z@JNIRZWZ
~tdi	w!_HHRXZK
~te^	J!?#C%A&E(X)H*X+I,F-H.I0Y1H2D3?4Y5X7G9F:D;X<E>b?]@EABB@DEEEFCGIIXJDK]LGMbO[PJQIR_SGTJU?V^YYZ^]^^JaJbHdFeIgGhZ
~tea	T#H([*H+J,K-G/I1J4I6J7K8I:^;J=H>A?X@JAJBDCHDFEJFIGHHdIEKFLIMdOHPHQYRISHTJUGV]WIXHYYZD[I]GaEbGcHdIeJfH
~teb	H!D#C%^&J(C)E*G+G,Z-D.I/G0[1[3E4J5X7G9H:E;I>D?E@EA]CFDDEGGXIEJXKDLENCOFPWRYSFTEUBVCWFXFY^ZG[E]E^D_]aXbJdcebf[hC
~tec	Y!H#Y%E(Z)H*H+J,H-d._/H0H1I2]3G4I5K6J7H8J9E:F;a=G>G?G@FAIBICHDGEIF[GHHYIbKELIMGNHRIS]UJVGWHXHYIZ>[H]G^Y_HaHbHcGdGeIfHgGhF
~ted	u1YHZZYaJ
~tee	f!J#]%J(J*J+J-G3E9Y>F?HBFCHD^GKHII_MFNFOIPZRZV]XJZX[J]I^J_JaIbJdJ
~teg	[!H#J%I(X)I*]+I,J-[/H0J3D4K6I7I8J9H:H;J=Y>]?YAIBFCXDEEEFJGJH?I[LJMGN]OGP^RJSZTIUFVDW^XHYJZB[J]H^IaGcGdae]fFgIhH
~teh	c-Z3[9J:J>H?Y@JBJCYD]HDIaKIMIVJZE^JaIfW
~tei	f![#[(J*J-F3G4J6K7Y9Z:I=I>G?H@DBHCHDHHHKDMIOXPJRITJU^WJX]]H^Ka]cJdJfWhH
~tek	l%J-X2]9J:J<Z@JF[HHIaKJNJXKZJb[
~tel	L!G#Y%H&H)D*X+J,J-H.Y/F0X1F2G3d4D5G6a7D8E9C;E=H>b?Z@JAEBFDcEEFFGHICJGKALDNIOfPBQXRET_UZVZXAYJZB[G]H^D_Cb^cCdAeFfBgEhA
~tem	M!G%D&I(G*H,G.H/D0G1H2G4F5H6F7E8F;G<I>@@cBYCIDaHHJIKbLeMGOHPDQHR^SETcWFX_Y^ZB[D^G_DaBbFdCeGgE
~ten	D!K#Z(Y)^*I+D,^.J/B0Z1@3Z4B5D6A7C8E9I:a<F=J>C?BAcBIDFEBFHHJI^JAKELFMJNFODQDT=UbVEWdXhYDZX[H]_^G_CaCbAc?d>e[f^gE
~tep	^!Y#H%X(H)J*Y+H,J-G1K3F4[6]7C8J9F:H;K=I@FAIBFDYFJGJHaIFKHLZMHNHOHPXR[SJTIUIVGWJXHYJZ_[J]]^J_JaEbHcIdJfGgJhH
~ter	;!Z%H&D(C)>*@+Z,D-c.E/a1C2]3^4D5B7D9H:[;J<H=E>J?H@YADBIECFZGZHIIdJcKZLGN^PEQIRYSYTDU=V<WJX?YEZF[H]f_Aa@bZcZeDgX
~tes	Y!F#H%G(G)H*I+I-G.J/H0I3]4I5J6I7I8G9]=b>E?H@IA[BbCHDEEJFJGIIELHMGNYOGPGQbRHSGTJVFXG[I]F^I_GaGdFeIfHgIhF
~tet	Y#J%G(F*G+I,J-E.K/H0I1Z3Z5G6H7Y8I:F=C?D@JAIBJCFFIH]JJKJLHMENHOFQJRHTGU_V]WHZE[G^X_WaFbEcEdceHfYh^
~teu	W!F(X)Z,Z-D/I0I1I6I7[8Z9F=J>G?E@CAZBFDGEFFIHYKGLIMINEP[RGSHTGYJ]X^Z_YaXbXcFeIfFhG
~tev	i%H-J;Y>K?]HYIZJXKHN_ZEhI
~tex	w>]?[BZDFHEZJa[
~tez	wQXZ[
~tfa	pBGHZM]NJT[Z[hJ
~tfi	o5_HJJX
~tfl	uH_ZF
~tfo	w([.G>YH[_[
~tga	y([L^TJ
~tge	f!_#H%K(I)K-I3[9J:b=K>H?J@FBHCYDZG]HFIIKHMINIPJUXVIXJZE]JaJbJfJhI
~tgl	r@JP_V[ZH^J
~tgr	j!I#Z1[3J@JBYDJPITYV^ZF[^^KbJ
~th^	B!B#E(X)H+K,[-Z0H1B2Y3I5E7[9E;Z<I=X?I@EA_B]CIDaF^GHHCLYNXPHQFSJUAV>WIX@YDZb[B]E^B_XabbZcJd@fBgIhJ
~tha	G!J#G%J&H(F*J,D-a.X0F1Y2J3K4]5Y6G7E8F9_:G<H>a@EA[B]DFG[HHIYJ[LXMEO[PHQHSGXGZC]B^]_JaGbDcEdHeGfHgJhG
~the	B!Y#?%F&G(X*G,Z-I.F/]0F1F2J3^4D5E6E9a;H<F=H>X?cBBC^EDFXG_H]IIJDLZM@NIOIPGQHRJS[TJUIWYZH[[]D^DaWbFcHdFeCfYgFhB
~thi	K!D&I(X)H*G,G-Z/G0G1W2H3I4F5G6J7[8^9_<H=Y>C?B@bBJD[EHHHIHKZLIMIOGQISFTFV_WYXEYF[I]D_IbIcGdEeGfDgFhI
~thn	u-HJ_
~tho	J!E#D%F)[*_+b,F/E0H2I3Z5J6G8I9D:D;G<I>[?b@FAEBZCcDaEFFJG]MDO[PHQIRFSEUAXEYHZ<[Z]K^CaDbGcEeDfDgEhX
~thr	S!G%H)H*F+X,J-B.J/I0I1H2K3I4I5J6J7X8H9[:J;J=G>F?F@JAHB^CEEJFIGJHXJXKaLHMGNYOHRHUFWHX_Z][F_Fa]bHdHeXfIhY
~tht	w,_HH
~thu	r,J-K9I>_@YBIH_IIKJRJZF
~thy	r0XHJfY
~ti^	T!D#C%J&I(Y*J+I,J/F1G2H3_4F5I6F;I=_>E?X@FA[BIC]E[GXHJI]KELEM[OBPJQIRISFTEU[VWW[XCYGZE[Z_HaAbDgFhC
~tia	U!I#^%X*H+H-G/I0J1J3F4I5J6J7G8J;J>GAJBXCHDHFIGHHZIGJIKFLINDOIRJS[TIUYXGYKZ^_Ib]cGdFeI
~tic	J!G#G%C&I(J)C+E,^-C/H0F1G2H5H6F7G8E9a:D;G<[>]?b@EAFBJCGEFFIG]HdICJFKILYMAN[OFPFQHRFSETEUBVGW[YXZF[D]F^]_EaabCcIdbfFgGhC
~tid	g#[(J+J3J6J7^9H:J=I>G?H@]BHCJD]IGK^MGNIOIPJRaSITJVZXJZD]IaIbIcIdHgXhI
~tie	V!D#G%W&J)X*X+F-b0H1I2G3_4Z5I6H7^8H9D:E;G<J=Y>B?DAIBBD[EIHCIbKGMHO[PcRXUFVJWHXDYIZB[F]D^E_ZbFdBeHfDgHhE
~tif	Z!Y#J%I)J*H,_-I3^4J7I9J:I=H>G?]@HBGDHHaJZKHLJMHNJOJPJRJSJUHVHWIXJZA[J]FaccIdJfJgKhJ
~tig	Y#Y%a(_)I*G+I,H-E/I1J2I3E4F5Y6I7H8H9I:G;b>^?J@BAIBEDDEWFJGIHBIFJJLGMZO^PHRXSYUGVEWHXEZJ[H^G_HaZbGdFeIfFgIhb
~tij	i!Z#H-J6K9J>J@_BJCJDXHDIFL[NZRbSJT]VJZF^JcJdJfH
~tik	u!Y3^>J@JCJHHVZZJ^W
~til	I!]#G%I&G(Z)I*A+F-H/F0X1]2E3E6I8Y:J;H<F>X@_BGCJDCFDGDHGIYJDLXMcNCRDSBT^UBWCZJ[W]C^J_]b[cJd[fZhA
~tim	M!D#_%^&H(D)F*I.H/D0E1F2H3C4E5G6G7E8E:E;G<I=E>??C@XCKDZFFGFHJI?JFKbLFMWNDObPEQHRfSETIUEVCWJX[YFZI[F]]^E_EaabDcbdEfEgF
~tin	^!H#_%J(H*J+I-F/X0_3D4I6]7J9I:H=I?F@cAJCGDDFYGJHCIGJKKXLYNFOXPJRYSJTXUJVHWJXaZA[I]]^J_IaJbIcIdIfHgJhG
~tio	?!>#C&G)D*[+]-[.F/?0@1I2C3C4B7I8H9=:Y;H<^=_>@?_@>AHBHC_D[EeG[H_IAJKK>LJMFN]ODPEQXRESGTGUaVIWZZG[Z]D^__EbCd_eagFh>
~tip	c!J#_(I-I9H:_>I?J@IAaBICJDIHCI]KINJOZTJVJXI]JaIhX
~tiq	r-H@JIJK]N]ZGa[hJ
~tir	f!J#I(J*K+J-J.Z1a3K4Z8X9I=[>I?]@IBGCGDYHAIIMJU^VI[X]IaJbJcJdKfJ
~tis	g,[/X3X=J?JBXCJDIHYIGJYNbWIZGaYdH
~tit	^!I#Y(I*J+I-Y/H0J6J7c9I;J=E>J?E@]A_BGCKD]GJHaIHJKKELIMHNFOGPJQXSITHUJVHZA[I]H_FaIbGcHd[eKfIgJhG
~tiv	H!j%E&c(F)Y*J+C,^-J/D0Y1D2D3X4B5F6X7B8[9A:>;[<J=?>G@>BHCJDEEAGZHDI>JGKFM@OAPDRBSBTHUeXbYYZ9]@a?ccd_e^fAgIh?
~tiz	w9]>I?IK]ZGaJ
~tja	i#J(I)[*J-J0J2Z3J9H:J=J>I?J@IDIHDIHKIMJNIS[UaVHWIZE]JaJbIcJd[fchJ
~tka	y9J>KZ[]]
~tke	y@[I[
~tki	o-J9Z:I@YBKF[HHI^UZZJ
~tko	[!]#I%X&I(Z)X*F,H-E.J/K0H1I2Y3E4H5J6I8Y9D:[<J>D?E@DA]CYEIFHHGJIKGLYMFNFP[QJRHSGTGUFWHXFYIZZ]Z^]_[aJb]cGdGeJfFgHhG
~tl^	j-J9J?HDJH[XbZI
~tla	y9JH]I^ZJ]J
~tle	s&Z=GHZNZc]
~tli	d%K(H)J*[7J:J=I>J@HBIDHIXMJNdOJPJSITJUGVIWbZD]IaJbIcJdJfJgIhY
~tlo	W!I%J+J-I3H4J7J9H>G?I@GBbCJDJHcIHKILJMcOHVJZC[F]I^J_JaJbHcIfJhI
~tls	yDHHCYa
~tly	]#Z%J(I-a/G3J9J:J>I?I@aBICJDJGYKXMJNISXVZ[J^J
~tm^	nBHHHReZJdHfG
~tma	h-]3J9Y>I?JHcKXZH
~tme	h(Y3J9K:J>X@HBJCYF^G]HGIJKIVaZY
~tn^	r,X3^>HHKOJSJc[dY
~tna	r-J>[HGIZKJTYVZZIbZ
~tne	a!H#J%Y(H*J+K,Y-H/G0J3H4J6K7J8]9H:e;J>X?I@FAJCIDHGIHJIFKGLJMFNIOJPGRJSZTIUJVIXJYJZC[I]I^J_YaIbIe_fWg[hI
~tni	i!J#I%J(K-H0Z3H9G:J=J>Y?I@YAJBGCIDIEKIEKaMHNIO[PJU[VIXIZF]J_^aHbKcXdYeXfIhY
~tny	h!K#J%J+I3J4Y6Z8X9J:J>J?Z@IBICIDGKKMJP[UJVHXJYYZX^KaKbJcJd_eIfXgXhJ
~to^	D!]#b%[&X(@)J+E-E.J/F0F1Z3_5C6D7D8D:Z<D==>E?G@CAHBZCID]ECFCGGIJJJK@LYNHOZPIQIRGU]VaX^Yb[D]]^X_^a^bFc@dGeAg@h@
~toa	s)_U_VJZI
~toc	h!J(^)H*J,H-J3I9F=F>G?G@JBZCIDJIIK]MJNJRJVJXJYgZG]JaYcFfH
~tod	S!H#J%G&J(D)F*c+[,G-Y.I/F0I1X2I3D4G5J6H7I8G9W:E;H<J=E>C?e@aAHBJCeDCEHFIGGHEIAJHKALHOFPFQJRFScU^VCX[YI[G]E^J_GaCbFcHdFeIfEhD
~toe	j!Z#I%X(J,J-J3[6[9G>X?J@GBICJDJIHKIMJNIOGPZUJV]XJYJZ[[X]IaGeJ
~tog	l(H-K6^<X=Z>J?[@HCJHJIKKYNJTIVJW^
~tok	W!G#G%F&J(G)H*G+I,l-X.K/H0I1I2J3E4G6I7H8I9E:H;H=G>F?[@FAIBECHDFEJFJGHHHIFJIKFLHMHNHOGPFQJRdSITIUHVFWIXGY_Z@[I]F^I_HbHcGdHeEgJhG
~tol	Z!H#G(F)Z*G+I,I-G3G4]6K9E>[?Y@XAJBCCFD[GJHGKXLJMGNYOGRJSJTHVXWJXYYZZ[[I]H^X_IaGbJcGd]fIgH
~tom	U!G%Z)G*I+I,I-].J/J0H2H4I5I6J7H8I9E:H;J=[>[?D@bAIBICGDEEIFJHZJ[KILIMFNDOGPHRITHUGVFWJXbYJ[H^G_HabbIcHdHeJg[hG
~ton	X!C#F%F(f)Y*G+J,_-F.X/I0J1J2J3E5K6J7G8I9F:Y;I=G>J?F@DBDCHDFEJFJGYH]JIKFLIMFNFOIPGS_TGUGVDWIXI]G^H_IbYcaeJfGgGhG
~too	^!I#H%H(X)Z*G+J,K/[0J1_2Z3H4I6J7I8Z9E:I;J=H>[?]@CB_DHFJIFJ^KELJMGNFOYPXRESITJUHVGWJXGYJZB[J]Y^Z_IaFbHcHdFfFgZhI
~top	P!Y%E&J(E*G+H,H-D0^2H3E4G5I6G7G8G9B:G<J=W>D?E@BA]B]CEDDEIFIGEHcICJKKBLJMbNEOGQIRZSETFUGVDWIXFYF[G]a^I_FaDbdcHdEf_hH
~tor	B#@%]&b([)_*^+E,J-:/H0E1@2c3_4_5^8_9G:d;G<b==>]?^@>ABB@CED?EFFEGBH_IAJEKYLCMCNYOCPaQ^RCSYUIVZWEXCYBZ<[@];^G_aaYcFeIfCgAh<
~tos	f!J#Y(J)^-[3J9I=H>J?J@WCJDIHaIIKINYSJU_VHXJZH]JaJcKfH
~tot	g!]%^(H-J2^3H4J9X:Y;J>H?J@IBXCJDHHEIHKJLXMJNJOYTHUJXH[Y_ZaJcKhK
~tou	Y!Z%G)_*G,I-Z0I1]2J3D4I6J7I8J9_:G;J=G>X?EAIB[CGEJFJGHH<IFKDLJNYOGQKSXTXU^VIWHXJYIZI]G^]_HaZbHcGeJhJ
~tow	]!G#H%H(Z)G*H+I,J-a/I0I1I3X4W5J6I7H8I9Y;K>G?E@EAYCGFIHXIFJIKFLIM[NFOJPFRHS^TIU]VZXHYJ]G^H_GaHbEcGdFeJhH
~toy	s#]-J9WHEKJVZ[XhZ
~tp^	yHJc^
~tpa	w@JBJHXSZZGh^
~tr^	U#E%[(H)F+X,H0I1J4H5I6I7I8I9E:Z;I<J>E?D@^AIBYCZD]FHGYH@I_J^KbLHNEOXPFQJRXSFTJUFVXXIYJZH[G_JaCcKeIfFg^hE
~tra	?!F#H%D&B(Y)e*_+a,X-E.E/h0F2C3E4F5@6E7b8?9;:Z;@=Z>E?>@ZADC>DaECFEGCHaIDJJKCL@MDNGQAScTdVCX?YDZZ^G_Wa=bGcEdIeXfYg]hA
~tre	U&H(C)F*D+c,F.Y0I1I2X3H4G5I6H7G8H9C:G;G<J=F>D?Z@[AHBZCGD_F]GHHCIGJJKHLHNXPKQbRHTGUFVDWHXEYHZa[G^H_Ga_bFdEeHfEhE
~tri	M#Z%H&H(Z+_,H-C0J1G2I4F5H6G7F8E9C:X;F<I=_>B?C@XAYCIEGFXH^IBJFK^LJMCNdOIQcRFSFUEVHWGXbYG[F]C^I_DbEcGdEeGfEgFhI
~trl	g@HBJKJMZ^IbYhc
~tro	H#J%?&F)A*E+Z,I-_0D1G3?4g5f6C7F8B9=:G;H<E=?>Y?A@YABBaD_EDFCGHH@IbJdK;MINFPBQIRHTBU@VGWCXbYZ[G]A^FbCcGdHeD
~tru	_!I%X(F)J,I/I0J1Y3J4H6J7J8[9K:J=G>J?I@HAJBFDIFZGJIJKIMINIRXSITJUIVHWKXKYI[K]J^^_IaJbIcZeZf[gbhI
~try	c!Y(X+H3]>H?JAJBGCJH?IINXO^VJYaZF]J_Za[bW
~trz	d!J#Z%J(I*J+J-H.Y/I0Y1J3[4J8J9E:_=Y>X?H@ZAJBGCHFZGJKGMZNGOHPJRJSJTIUIVIWJZE[K]G_Xa]bJcHdIeKfXhI
~ts5	n#GH]Tb_I
~ts^	T!H#K%I+[,J-b/J0Y1J2J3D4I7K8I:J;G=G>F?FAXBBFIGYHFJ]MENYO[PYRIT[VGWIXHYJZB[H]F^F_GaYbHcXeJgZh]
~tsa	s-Z7Y9K>GHZIXLZNHTJXJZG]]aG
~tsc	u.]6aBINIZI
~tse	]!J#H%b(F)J-J7J:J=J>ICJDJHCIYKZMJNEPKSZTYUHVHWKZE]G_KaJbIcHdJffg]
~tsf	o*^?_HHXZZJ
~tsi	e([+Y3J?IBJCZD^GZHELaPJZF
~tsn	y-Z9ZHX
~tsp	d#[%J)J*Z1X3J7^>J@IDJHEIGKIN]OXPJVJZD[abIcZhI
~tst	k-J0^3J8^9J?J@ZBJCIHFIHK^MKO[S^UJZGeZfI
~tsu	y/HAJB__HcX
~tt^	M!Y%F&H(H*^-Y0G1F4F5F6C7C9Y:I;E<^?AAJEEFEGFIJJHK]LBMJN_PBQJRESDTXUHVHWZZ]]_^[_BbGcDdAeGfYgFhX
~tta	[%Y(H)I*G+H,J-Z0J2K4_5J6I7I9C:G;I=G>E?Z@bAHCGEJFIGJHAIJLIMHNaQJRISHT_UIVFWIXEYJZ[[I]F^I_YaGbGdHeJfGgJhZ
~tte	M!D#Z&I)I*D+F-].H/a0[1F2Z4E5G6E7F9G:J;F<H=J?D@^AGCIDIEIFJGCIeJDK?MANXOFPHQGRYTDUCWDXcYHZY[G]^_CbFcJdBfEhY
~tti	Y![#]%d+K,X-Z/J2K3]4J7J9[:I=H>G?H@ZAYBECIDGGIHEIGJKKFMINJOIRJSJU]VGWIXFZC[I]I_HaHbIcJfHgJhH
~ttl	k+J9JBJDGHIXbY^ZJ
~tto	Z!B#D%I(c)I*I+H,J-E/H0J1J3]4H5K7I8Y9H<X=H>Z?F@DAHBZEJFIHEJJK]LIMFNEOZSYVEWIXFYI[J_^a[b[cHdHeJfGgJhF
~ttp	yHJc^
~ttr	b!K%J+Z-J0J1J3X9J>I?JBICIDHG]H_I_K^LXMINIOIP]RJTJVJXIZC_JaJcIdJfGhI
~ttu	q*WKJZHh_
~tu^	g!H%Y0]3I9J:I=I>J@IBZDHHZKJMINIPJSbUEVFWZ]KaIbHcIdKeJfYhJ
~tua	_!J%J(J-H/K0J1_3J4H6J8I9I:J=I>J?I@FBGCJDIGHIZKELJMYNHOIPJR]TJUJVIXKYIZA[I]K^JaKbJcHdHeIfdhe
~tub	y>]HIKXZJ]Kc[
~tuc	e!J#I(I)[*K+I-J0J3J9G>J?J@XBHC[D_H]IIKXMKNJPJTJVJXXZ]_JbJfJhJ
~tud	g#J-J3J9Y>G?E@HDIGZH^IZKKNZTZV^ZH^Y
~tue	g-H@ZBXIIKYQXR[XJZAhd
~tui	s>X@aH]ZIdJ
~tuj	l!I%Y(])X*I+Y=HBIDHPIVJb^fX
~tum	w1ZHIKYaZ
~tun	]#I%Y(J*K+J,W/J0J1X3I4]6J9H:J=I>Y?I@ZCIEZGJIHKHMINGOIRISJTFUIVIWIX]YYZI_Jbbc]dIfFgKhJ
~tup	_!H#I%I(I)I+_,_-J1J3Z6K7J8J9G=J>I?H@IBHCHDdE^GJIJKIMJNHOKPGRJTKUKVHWKXJZD]J^K_IaHbJcIdDeafIgJhJ
~tur	L!a#F%Y(A)^+H,Y-G0H1F2G3G5F6X7D8^9A:G<[>D?F@EAEB@CCDDEEHFIFLEMBODRJTDUbV_WCXDYYZE[G]D^HaGb[cXdeeafXgIhF
~tus	nBYHIK[RZb_
~tut	e#J)J-a/J3G5Y9Z:K=I>I?J@JBXCKHZIEKGMJNYOGS[TXU]VHWJZE]J_JaJdJgYhJ
~tva	s)J*Z>]HILZ
~tvi	wDX[[
~tw^	s-^
~twa	h%Z-J1^3K9Z>J@GBIGJH]IYJWKYMJNJQXYZZZaJcEdJfI
~twe	X!F#F%F(G)H*b+H,I-F0Z1I2J3Z5I6]7H8X9F:G;I<Z>D?E@cA^BDC[DYEIFJGIHHJIK]LZMENFOYPFQJRJSZUGVFWHXFYIZ@[H]D^I_IaFbHc_eJfEgHhG
~twi	d!J#G(J+I-H/G3I7J9G:K=I>Z?IAeBGDIEJH]IHKGMJNJOIPKSYTXVJXIZZ[J]I^J_EaHcIfJh]
~two	P!G#E%H&J)F+G-Y.J/J1H2Y4I5F7X8G9[;G<I=I>G?CAHCDEGFIHJKXNYOGPEQ]RFTGUYVYZY[Y^Z_FaCc^d_eGfCgE
~ty^	M#E&I*[+W,H-b/E0G1G2H4F5H6F7c9C:D;Z<I>[@HA[B@C[FGGEHXI]JZKCLFMYOEPIQ^RFSETHUEVEWEY]ZB[F]C_Fb[c]eFfEgEhE
~tyc	s*ZDKHHIHKZNYU[ZIh]
~tye	oNJca
~tyf	yH[I^ZHcX
~tyk	yNZW[ZJ
~tyl	f#J*J3J9I:J>J?]@^BHC_DJHHIIKIMHNJPZV^ZC[baHbHhJ
~tym	p-Y@ZL[TZ
~typ	V!I#^%H(G)J*I+J,^-E/H1J2I3a4K6J8I9G:a;J=J>B?G@_AICFDFFJGXHBI_JJLJMFO^PIRISKTHUJVGXGYJZE[H][^J_IaDbJcIdHeJfHgJhc
~tyw	s![QXdZ
~tz^	w(W:X>[HK
~tzd	sOZPYZI[[
~tze	Q!X#I%G(^+J,G-G/H1I2I4F5I6G7J9J:];^=X>E@JA^CIDEEHHGI[JHKCMDNDQJRGSGVZWIYH[I]_^Y_ZaXb[eGfHhF
~tzl	yCZDIHHMIg[
~tzt	Z#[(E)J*J+K,Z-I/X3H5X6J9G;J>I@XB]CHEYGIHBIDJJKbLJMXNHOWRJSJTIUGVFWIX^[H]G_JaHcIdGfGg_hE
~tzu	c#K%J(I)W+K,J-J3J4K:I=X>J@JBICJDYIJKILJNYPJSZTXUZVZW^ZK]YbJcJdHfXhK
~ua^	o#K3J>YHGLZM]TZ
~uag	yZX
~uai	m!Y3^7[>HHW_YdZ
~ual	Y!H#J(H*J+J,J-E0J1^2J3G6I7J8I:I=H>H?I@GAJBFCIDHGHHYICJJKaLIPHR[SJTIUIVHWJXIYHZC[I]H^I_IaIbIcGdEeIfdhe
~uan	b!J#G-E/J3I7K9E:I=J>GBZCHDIHZIFKZLJMHNHOIPJRJSJT[UIVIWIXaZ_[J]I^IaIbIcJeJfIha
~uar	S!Y#Y%G&J(^)X*E,G-D.J/X0X1I2I4G5J6H7Z8W:Z;Y<J>C?C@FA_BDDGEHFIH?JIKaNEOXPYSGTDUFWHX^YIZX][^]_YcGeIfFgHhD
~uas	l*Y/[9J@YAXC^HIK[ZH
~uat	i!X-I3H9J>X?I@YBICJDJIgJFKJMJNIOGXJZE[JaIhJ
~ub^	s,J-Y9[BJH^ZG
~uba	u>bHFNZZI
~ubb	r3Y@YAZHGKaZH
~ube	[!H%G)J*J+X-G/a0[3H4I9G:I;I=H>^?H@EAXBED]EIFJGJHBIFKFLIMZNFO^PYRJSXT[UIVHWKX]ZB^IaFbIc[dGfHhH
~ubi	j!Y#J(K-J>^?^@XBICXDZHEKJNJVZ]JhJ
~ubl	c#J(I-I7J=J?I@HAYB[DJH[IIJJMISYVJZb[J^JaJdXfHhH
~ubm	mHDZc
~ubs	l([-^3H9Z=^>I@XBIDXIGKIMJOHPJZG
~uc^	h!^#X(JBJJYNYTZZF^Y
~uca	j#J9J=I>H@XBJHYIIJYLWN_O[VHaZhJ
~ucc	Y!I#H%H(H-J/e3I7J9I:J=I>I?J@]AHBfCJDIEKH@IIKHLJNEPHSIUGXJ[H]H^I_GaJdFeZfHgIhI
~uch	X!G#X%H)H*J+G,I0J1[2J3J4H6I7I8I9^;H=F>G?JAHBFEIGGH_IYJJLHMJNJOGPXQKRHSITJUHVFWJXbYIZY]F_Xa]bHcGdGeIhF
~uci	r/]9IB]HJLXRZ
~uck	M#B&X)Y*E+E-C/J2H3H7J9X:Z;E<H=[>J?J@HAJC[DZGFIANAOEQITEWZZZ[G]I^Ca[bXd[eYfZhB
~uco	o,X9[@ZBWHHKJNKP[ZI]]dJ
~uct	f-YBIFZHIIJJbNIV^ZFbX
~ucu	k3F4Z9J>J?I@KBYD[HFMZNXOJU]VJWZZIa]
~ucz	u6bGZHJZJdI
~ud^	J!H#@%C&H(C)J*D+F,Y-G.H/f0e1E2G3F4E5G6^8E9H:D;J<H=I>F?Z@BAYBECEDDEFG[HZIFK@LJM]OEP^QGRGSETdUCVZWFXFZ=[C]C^B__aDbBdZeFfAg^hC
~uda	d!I#I%I(H,[-X/Z0J3G4K6J7J8J9[:I=H>G?H@ZAHB^CIDHGJHDIGKFMGNIOJPIRJSJTJUIVHWJXIZY[J]H_daHbIcIdIeYfHgX
~ude	]#X%J(I)J*J+I/I1X3G4J6J7J8J9H:[=J>[?C@IAJBZCGDEGYHGKXLJMbNHOIPXQWRJSJTIUIV]XIY]ZB[I]H_IaHbHcIdIfIgZha
~udf	h/d9KBIG]HDMINIZKcJ
~udg	wA[_X
~udi	_!J%J(J-Y/[3Z9J>J?JDHE[GJHYIIKEMIN[VXYY]]^I_KaJdJfJhX
~udn	y-[
~udo	p#I@IB]HXTZZIa_dJeXfK
~udr	s+]?X@[HYKJMJZH[[
~uds	u0aHJ
~udt	rHFIIJYKaMZg[
~ue^	[!J#X%Y(G)K+X-F/]3I4J6J7J9Y?HBYCGDYGJL]MaOIPITJUIVHWJXJZG[^]X^^_JaHcJdHfIhI
~uea	Z!H#c%J(I*J+J-[/I0K3I4J6J7J9J:J;K=K>H?F@EBZCHDIIHLJMHNJOJPJRJSITaUIVIZF[]]I^J_JaJb[dJfJgJhI
~ueb	p=^>]?KBYCZZI]JaJ
~uec	rZ^
~ued	Z#]*G+H,I-F.K/I0J3F7G:I;I>[?EAJCFDFFJGHHHIGJJLHOHSHTEUXV^WIX]YJZ]]FaEbFdIeJf]gIhE
~uee	y#[
~ueg	yC[HZc]
~uei	g#^-H3I4J9H?JBICJDXJXKHMINIOJT]XJZF[Y]aaIbYhJ
~uel	^#J%I(I*J-G/H0Z1J3F6I9H:J=I>[?G@DBFCHDEGZHEIDK]LJM[O^RJSJTIUHVZZG[J]H^JaIb]cJdHfHhf
~uem	l%J8X=Y>H@ZBJD]H[PZS[UZZH
~uen	X!a#Z(F)[*Y/H0J1J2[3Y4J6I7H8J9Y;H=G>G?F@ECEDYEJFXHZJJKBLYMGNFOHP[RISITIUEV^WHXGYJZE[X]G^X_WaGbGcHeJfFgJ
~ueo	r#Y-JHIT_XI[XbZ
~uer	[!I#a%I(I)J*X+Y,J-G/I0K1I3G4I6J7I8J9X:J=I>D?Y@bAKBDC^DDIIJKK^OHQ^RISITIUHWJZI]G^I_JaEbHdIgJ
~ues	N!H%F&I(X*_,H-a/G0H1I2I3C4G5I6X7I:g;H<I=B>A?bAFCFEFFGGGHbIFJXKJNDPDQGRYS]UEWHXYYGZA[F]C^F_EaDbEdFeHfCgGhD
~uet	yEXH[MJa]
~ueu	u@KHYIYNZ
~uev	e#J-I/Y3H4J6J8Z9J>I?I@YBZCJM^NXOIUKVJXJ[K][aJdIfJhH
~uf^	i-J3Z9Z>W?^@JCJHELZNZOJQZVJXKZF]Ja]hJ
~ufe	k#J,X-X9I=]>Y?J@HCIDJHIKJLXMIZ^]YaZfI
~uff	a%a(_+Y-E3I9X>X?Y@HBGC_DGGZHGIYKHMINJOJPIV[ZI]JaIbKgJhJ
~ufg	o+Y8X@JDKHGIJL]VZZZ]]
~ufi	r([-YHII]KH
~ufn	w3_
~ufr	wH[Q[
~uft	k0W>Z@IB^HHL]MJR[ZGcYfZ
~ufu	r%X3H8Y@IC[DYHJO[ZJ][
~ug^	f!^#I%I(J*K+X-H/J0[3I4J6I8Z9G:J=J?I@GBHCGDGGKHCI[K^LJMINGOIRJTJUZVIXJYJ[J]Z^KaGb]cIdYfGh]
~uga	l!X2Z9JBJIJSYTIU]ZHdJfc
~ugb	y4[9Z?ZCKHI
~uge	m(Y8]@^QXTZZH
~ugg	u-XHY
~ugh	Q!I#F%H(Y)H*Z+^,J-[.J/I0I1J3I4I5J6J7X9G:J;J=F>D?J@WAJBZC]EJFJI_KYMGN]RISHTXUCZH[J^G_JaXdGfIhY
~ugi	k(I)]-J2[3J8]9J:K=J>J?IC]DJHGI[KHNJPKS[UIVIWJZG]JaJdXfIgYhJ
~ugo	yIZNZUY
~ugr	l%_>[CKQZZY
~ugs	c!J#I%Y(H,X-J0J3I6X7J8Z9H:I>H?I@HBGCJDIEJGIHJIJKILIMINIUJVJXIYX]J^JaJbHdae]fYgXhI
~ugt	p4[8ZCZDZHIIKT]ZJ
~ugu	w9^HDKZ
~uh^	w@_
~uhe	r?]@IHIIJKaPXZG
~uhr	q%XHGQWR]UZbY
~ui^	b#I%H(I)J+K-H/J2X6K7K9G;J=X>^?H@ZBYCHDIFKGJHDIFK^MHNJO]PXRISJTIUYVHXEYZZF[J]I_JaZbZcIf^gXhH
~uic	u9X@WHEM]
~uid	a!I#J%J(J*J+Y,Z-H/J3I7J9H:J=Y>I?J@HAcCJDHGXIGKHLKMINIOJPIRJUJVJXKZH[K]J^J_[aJbJdEeafIhb
~uie	h-J3I9I:J>H?[@]BHC^DHHFIGK[LXMYOKXIZZ[X]JaI
~uik	[!Z#H%H&J(])Z*G,I-W/J1J2J3E4H5K6I8Y9F:Y;[>I@DA[BGDJEJFIHAJJK]MGNFPYQKRISIUGWJXHYJ]Z^[_ZcIdFeKfGgIhG
~uil	]!I#b%I(I*K+J/J1d3H4X5J6X7J8J9I:H=H>H?I@EAJCIDHGJHCIGJIKGLJMHNGPZRISIT^UXVFWYXIZD[_]I^[_IaJbZcIdHeJfHhH
~uim	w9Z_X
~uin	yFZgX
~uir	S!H#H%D&J(Y)H*I+]-F/G0Y1H2J3E4I5J6I7I9F:F;J<a>E?I@YAHCaEcFIGHHFIbJHKIL[MHOHPFQ_RJSHTIUGVGWIYHZ?[I^G_HaGdJfIgHhG
~uis	^!J#]%J*I+X-G/[0J1J3H4J7J9I@FBYC]DIEJFYGJIXKFMGN_OHPJRISJTHUHV[WJXIYIZB[Y]Z_IaGbIcHdIfGgK
~uit	Z!^#_%I&Y(G)I*H+I,I-]/H0H1I3F6I7H:]=J>JAICFDFEJFHG_HGIXJIKELIMEOHPXQJRHTHU[VGWIY[ZX[H]^^H_GaFbGcDdIeHfEhF
~uiv	s#]-Z2Z9I>J@IBZIIMIXKZJaJhZ
~uj^	Y!F&J(_*E,H-D/H1H2I4G6H8F9X:F;H<J>B@EA]BCCYDGEHFHHYIXKKMGNEO]PFQIRGTJUFWHXFYYZ][G]D^GaJbZdJeXgIha
~ujo	n3H9Z?I@XDXHHM]TYXZZIaY
~uk^	w!^>Z@[HGRYZJaG
~uka	yH]
~ukr	y>]H[ZFbZ
~ukt	i%J(I,X/Z4Z6X8]9I=[?JBYCKHHIJKIMINJPYTJVIZ_]J^J_HaJdKfJhH
~ul^	_%G(G)I+J,K-H/I0K1J3G4F5G6J7J8I9E:I=G>F?Y@ZAIBGC_DFEJFZGJHGIYJ[KZLJNHOIRJSITHU]WJXIYIZZ[[^I_IaFbHcHdGeYfFgahH
~ula	Z!H#]%I&J(H*H+H,J-[.K/H0J1J2K3Z4d5K6I7I8H9C:G;I=H?D@DAHBEC]DaEJGIHII[JJLIM[NZOZPHQJRHSHTHUGVFWJXGYI[I]F^I_HaCbHcHdFeIfGgIh_
~uld	Q!C#I%G(F)H*G-_/H0J1I2J3Y4]7J8G;J<F=E?F@HAIEIGJH]IGKZLIOGPGQKSHTHUIVXWIXGZ_[G]F^Y_^bFe[fFgHhI
~ule	Y!I#I%I(H)J-F/]3H4I7I8I9I>I?HAJBGCKDHFJGdIYJ[KFLKMHNdOJPGRJSHUIVGWJXKZB[[]Z^J_HaIbJdIfGhH
~ull	[!H(H)K*J-F3G4[7J9Z:Y;W=J>E?GB_CZDFFJGJIZJJKFMGO[PISJUHXIZA]X_JaYbZcIdJfYgJhH
~ulo	y-J2ZHIZJ]]h[
~uls	r(a:ZHHVJZJbZ
~ult	U!K%F&I(F)I*C,J-D.J/Z0J1J2X3E4H5J6I7H8H9C:c;I<K=G>F?F@^AcBJCGDDFHGHH^IBJHKaLHMCOaPGQJSHTHUZVGWFXHY[[H]F^G_GaEb^cGfHgH
~um^	V!G#G%H(G)H*J+I,J/F0X1Z5[6I7H8I9F:H;I=f>E?F@YAIBDCFDJEIFIGIHZJIKDLYMIN^OGPGQJRYSGTHUZWIXXYIZF[X]F^Y_GaFbGcXdDeIg_hF
~uma	l(J8Y9_>I?I@YBJC]DJHFIJKJMJNZUIWXZFaZ
~umb	N!G#F%H&J(F)H+^,J.I/F0I1I2J3e4H5J6H7H8H9E:G;I<J=F>b?C@EAHBHDZEIFJGGHXI_JIKFLIMENJOdPGQJRHSITHUHVEWIXZYIZD[H]D^I_GaZbHcHdIeJfHgHhC
~ume	R!G#F%G&J(F)H*G+G,I-E.I/H0I1I2J3g4I5J6I7H8I9C:F;H<J=G>d?D@DAHBDCDDGEIFHGIHJIXJIKCLHMDNFOhPFRHSHTGUGVEWHX[YHZA[I]F^I_Ga]bGcGdHeIfGgHhD
~umg	sE[ZIc_dZ
~umi	y3[?]HJKKZJ
~uml	q/Z=YHWIZ
~umm	V#G%I&J(H)I*H-H.J/H0I1J2J3g4I5J6I7I8I9D:H;H=H>]@EAIBFDaEJFIGIH?ICJJKILIMGNFOfPHQKRHSITGUIVFWIXEYIZA[I]E^I_Ia^bHcIdIeJfHgIhE
~umn	y1ZKY
~ump	lHIN_][
~umr	k3_9I>_@JCKDIHGIHKIO_XJZH]JaXhJ
~un^	]!J#I%I(I*J+H-[/K3D4Y7J9H:J=I>F?G@GDbHGIGJKKHMYNYOHPJTJU[VHW]XIZC[J^Ka]bbcIdIfYgKhY
~una	b#K(H3J4]7K9Z:J=I>I?FBGC]DIHAIHKILZMJTXUIVJW[][a]bHdJfIg[hJ
~unb	r&_H]T]ZGdIgJ
~unc	V!G#G%Z(Y)X*I+[,J.J0J1W2J3E4I5[6I8I9D:I=D>D?D@XAHB[CED^EJFJGHHXI[JILYNEOGQKRISHTGU^VYWYXGZH[F]_^G_IcHeIhF
~und	P#C%J&G(D)G*G+G,G-[.I/F0H2H3C4Z5I6D7]8Z;G<H=E>A?Y@XAaB]DDF_G^HJIGKXLGMCNJOEPFRFSYTFUHVCWWXYYYZD[E]D^I_caDbac^dBeGfBhF
~une	d#I%c&[(H-Y/J3]4J9^=J>J?K@IBIGJHHIGJJKGLHMINITG[K]XcJeKfJhJ
~unf	lBJHIIZMYNXX_]X
~ung	O!C#H%X&H*H+X-A.H/D0Z2X3E5G6X7J8H9B:C;a=G?FAGBZCYEZFHIYJJKELXMHNXO[PJQHTXVZWZXA[E^I_EaZbFc_dEeHf]gJhH
~unh	y-X0XHI
~uni	]!H#G%G(H)I*F+H,J-Z/]0J1J3G4X5J6I7_8Y9D:G;I=G?]@FAIBDCGDEEIF^G^HIIEJYKHLJNDOHPZQJRISHTIUGWHXHYIZ_[H]b^I_YaFbGdHeJfGgIhG
~unk	Z!F#G%I&d)I*I+K,J-E.Z/I0K3[4J6J7I8J9D:H;J=X>G?H@GAJB]CHDGEIFJGIHXIGJJKFLJMGNHOHRJSHTIUaVZWJXHYJZH]H^I_Ha]cIdGeIgIhH
~unl	S!G#X(H)I-H/H3J4K7I8J:I>H?H@GB_CJDIGIIIJJKGLIMHNIPHRJSJTbUIVHXI[f]J^G_GaJbDcJeIfJgI
~unn	_#Y%J(H*J,J-I/J1Z3W4Y6J7J8Z;K=I>Z?I@IAKCIDHGHHIIHJYKHLKM[NIOJP^RYSITJUIXIZC[J^K_IaHcGdFeHf_gJhJ
~uno	l=Y?JBGCJHGIIKJM]S[UcVGWJZEcJfK
~unq	ySZ
~unr	y-HHJZ^cX
~uns	^!J#J%G&a-[/X0J1X3H4I6J7Y9I:[;J>I?G@EAKBBCIDHFJGIHYIILJMFOJPIRXSIUYVFWIXJYYZX[I]H^G_IaGbHcYdIeJfYgIhI
~unt	@!e#a%_&E(@)[*^+Y,X-<.E/@1C2b3]4A5J6B7F8E9A:Y;Y<J=H>AA]BBCIDYEEFCGXHIIGJBKBLaNDOHPdQ[RBSAU?V]W@X[YEZE[K]B^f_^a@bIc@d[e@fAgDhA
~unv	ygZ
~unz	l-J9JHYU[VXZXfY
~uo^	r#[5WKYMIYYZJhH
~uoi	s*Z8Z@JBKVZZY[[
~uol	h(^)[*Y-J3J9I=Z>G?F@GBJC]DIHGIXKZNYOKU[VHZG]KaJhZ
~uor	u#^9ZGXIJ
~uot	u3ZFZIGZ[
~uov	c!K#Y%I(J-G3G7J8[9J:X=J?J@XB^CJHJLJM]OJPKSJTKUKVKXJ[Z]ZaIdIfIhH
~up^	P#E%C&J(F)E*I+],]-E/I1H2I3D4G5H6^7G8J:F;K<J=H>D?D@GAFBGCFDbE[FHHfIGJFKCLHMEOGPcRFSGTGVgWGXFYJZ=[G]E^FaEbEcEd@e^fCgFhG
~upd	W!I#J%H(],J-F/]0W1_2K3G4H5]6I7I8I9Y:J;J=I?H@KAIBXCIDGFKGHH[IGJJKCLIMGN[OJPIRHSKTJUJVIXJYIZH[I]H^F_IaHbHcGdFeHf_ga
~upe	h%J(H*X9X=J>a?I@IB[DZHBIJKJMJUKVIZ^aIbJcYhJ
~upg	f#J(I1a4G5]BJHYRJXIYJZHbIcJdYeJf_gJ
~upi	q(ZBJGJHGP]V]ZF]J^Z_JgX
~upl	g%I&J3FAdDZFHH^_KcJfI
~upo	d3J9J>J@JHJP^VdZH]K
~upp	Q!D#C%F&J(Z)E*B+G,H.I0G1e2H5]6H8F9H;H<J=D>G@EAIBICYDYFHIHKCLYMHN_OIPbQIRFSFTIVeWFXIYGZE[Y]DaEbFcDdEeHhF
~upr	k!J%_(b9I:J;_>K@IBHDJHIMKP[VJZEaJfJhX
~upt	p+^BIHJIIKJMIZI]^cJh^
~upy	rGZPJVaZJ
~ur^	B&Y(D*J+Y-A.G/[0C1J2G4Z5C6E9a:Z;F<b>C?D@_AGB;CCD[E_FEGDJBK>L@MFNCOJP^QGTGUZV]Xc[B]I^F_EaXcYdae_fYgAhJ
~ura	Q#C%H&I(D)F*Y+H.I0G1G2I5I6^7F8[9C:D;H=J>B@CAGBACJDBEiFGGEHDIDJHKCLDMHNCR^SET]UBXEYWZI[G]]^G_EbDcHd[eehD
~urc	c!H%X3Y4X8H>J@IAeCJG[HFIJKKMXNJPJTIVJZH]J^KdJ
~urd	a#I%Z(G*J-H2K4Z7J8J9J:I;K=X>Z?]@YCIDHGJHIIHKZLJNHOJUXXY[J_[aGcJeKfIgJhH
~ure	]!H%Y)H*^+I,J-G/I0J4H6J7I8J9Z:Z;J=H>Z?_@EAJDDEIGIIHKELINKOGPGSJUEV]WaXHY][H]H^I_JaGcGfGgX
~urf	r)YHXPZQWZGbZ
~urg	u9]@IHJIIZ^
~uri	S!H#G%Z(Y)Y*^+Y,I/I0J1J2J3J4I5J6H7H8I9F:H;]<J=G>Z?_@CAIBFC]DYEGFJGIKZLJMHNGOHPFQ_RISIUGWYYaZB[I]G_IaEbYcHdHfGgIhJ
~url	s1J4K9ZH_cJ
~urn	R!c#J%F(E)_*H-J0I2J3E4E5I6H8H9I;X=F>JAGBCCFDIEHFIGGHAIWJYKYLHMFN[OHPEQJRGTGUaVZWGXGYXZE[H_YaJbZeXgF
~uro	g!J(H)I*I3F9[:J?^@JBICYDFEHMJOHPJS]UFVaW_ZD]J_ZbJhJ
~urp	w)ZHJPY
~urq	u*[@JVZZZ[]
~urr	Z!J-H/G1J3H9I:J>H?I@XBHCIDHH]IGK[MJNGOIVJZZ[I^JaJcKeXfJhe
~urs	h-I7X8Z?K@[BJDJGJHGIJJ]KJMZTJUZV]YZZG
~urt	g#I-G9J@FCJDIHBIcKGMKN_TZVJXZZEhY
~uru	R!Y#E&Z([*G+H,G-F1I2J5I8H9I:];G<J=Z>G@GAICHEXGJHFIEJJKXNDOHPIQJRGTHUZVYW]YH[J^E_GaXb]dZeFfWhE
~urv	yH]LYZZ]E
~ury	w6]A[JYP[_J
~urz	h!K-I/^0Y3J9I:J>[@[BHCWDJI]KXMGNIT^VKZD]J^J_ZdJhI
~us^	H#Y%^&G)Z*F,I-_/b0F1E2I3[4E6H7H8I9J;J<G=[AGBDCEDFFXGDHJIbJ_K^LJM?PFQJSBTHUZWGX[YCZC[C]X^F_DaAbFcJdZeKgDhJ
~usa	_!J#H%J(I)J*I-^/J0Y3H4J9X:I=I>H?[@FBHDFGKHBJYKdMHNXOYRJTKUIVXWIXJ[J]I^JaHbJdJfJhG
~usb	w-Z>^CJHG
~usc	f3G9I>IB]CJHEIeKJMKOJZXc[
~use	>!Z#X%F&E(^)^*Y+Z,J.G/B0B1F2C3F4B5B6@7X8J9=;a<D=]>A@HAbB[CGDZE[G^HGIYJFKYMANFOFPZRASATKUGVJWFXX[I]]^[_daGbCc@e@f>gehI
~usg	h#Y%J(])Y-J3J4[9J;J=J>I?J@KBIDJG[HDMJRJUWYX]JaIcXd[
~ush	s#F>IDZZHa_b[
~usi	_!K#]%J(K*Y-I/I3I9I=c>I?J@FAYBGCHDYKaL[MJNHOITXVJXYZH]J^J_JdHfJhH
~usl	j#K(I-X2^7J9Y:K=J>Z?JDJGJHEIJNJS]UHVIWJXKZG]JcJdXfb
~uso	n![/]2Y9J=J>I@[BHCJGXIFKHMKU]ZH][dJhJ
~usp	p!]@JH[X[ZH
~usq	y9Z@Xf[
~usr	w-Z8XIX
~uss	_!I#E%H(H)K*Y,J-G0J4I6a9Y;J<Y=G?[@^AJBYCGDFFJHXOIPIR[SIUGVEWJXGYJZB[X]Z^I_IaFbIdFeJfGgJ
~ust	L!F#E%[&X(F)E*[+G-].I/F1G6F7F9[:X;G<I=D>F?F@aAEC_DEEYFJGIHXI[J[KXL^M[NBOIPERFSITEUDWJXIYE[^]Y^G_GaIcDdHeHfJgG
~usu	U!Z#J%H&J(^)Y*D,G-E.J/J0I1J2J3I4X5J6H8]9E:[;Z=X>E?Z@IA_BEDHEIFIH@JIKYMFNEQJRHSGTFUFWHXIYIZ[][^]_^cGeJfGgHhE
~usw	s3J?YC]HJ[Z]]aF
~usz	l#J(Y*Z-J@KBJCJDWIJLYN[X[ZJ[[
~ut^	H!Y#c%A&X(H)H*B+D,J/F0D1D2E3_4Z5J6D7D9D:C;D<J=X?E@^ACB[CHDJEZI]JDLEMbNIPJQFR_S_TaVGYD[X]A_EaFbAcZdBeEgD
~uta	Z!G#X%I&Y(F)I*H+H-D/[1Y2Y4I5I6H7I8X9A:F;G<Z=^>Z?E@HAZBCCDEJGZH?IIMYOJPFRGS]TFUGVEWIXE]Z^]__aDbFcXdYeHgHhD
~utb	rBIHEcc
~utd	s1]>]?JZIeJfH
~ute	R#a%F&H([*E,_-F.H0F1G2G4E5H6b9X>??D@CAYB?CHDCEHFGGIH[IIJGLIMeNBOFPIQIR^SDUDVGWGXFYGZ][G]abYcDdGeGfBgIhB
~utg	wL^TJcX
~uth	N!H#G%G&K(_)X*J+G,d-G/I0I1J3Y4I6I8J9H:G;I=H>^?a@FAIBFCXD]EIFJGHH^IGJIKFLIMFNEOIPFQJRISIUFVJWIXHYJZ@[H^H_Ha[bGcXdGeHfIgIhH
~uti	W!F#Y%H(Z)X*G,X-^/I1J2J4I6J7]9F;X>G?Z@GAZBEDHEHFJHDIXJJK]M]NFPXSIUEWGYJ^[aJcHeJfGgIhG
~utl	X#F+J-J3I4J7K9I>H?J@GBcCJDKH^IIKJLJMcNJOITYVJZD]J_KaJbIcIhI
~utn	sH[SJc^
~uto	U!F%Y(_)a*J+G/G0H1]2I3B4F5I6H7G8H:J;Y<J=W>B?B@FAHB@CEDGEHFIGGH^IBJIKCLGM_NCOFPESFT[UaVaWGXEYGZC]E^G_GadbGcEdFeIgZhF
~utr	a!I#G%](Y)H*Y,J/J3H4J8J9F:_;J=H>J?G@dAJBFC_FYGIHAIELJMGNIOHPHRKSJTIUGV[WIXX]G^J_XaGbJcIdIfJgJhH
~uts	l([-ZG]HGPJVXZI
~utt	Y!D#Z%a(c)I*J-Z/I1J3H4K6K7J8J9X:I;J=Y>I?H@KAJCIDGGIHGJKKELJMHNXOIPJSZU[VGWJXI]I^I_Ib]cIdJgJhI
~utu	y1ZKY
~uty	w3JCKHaZG
~utz	W!Y%G,Y/I2J3I4H6I9J;^>G@CA_CGDHEIFJGXHII]JJLZMFNFPXRHSHTYUGWIZD[J]^^[_[aKbFcGdJeIfFgXhH
~uur	u9[@XHHT[
~uv^	l#IC_DIHHTXX[
~uva	h#Z(J,^-I3F9H:K>H?Y@HBICJDIHBIJKGMJNJOJVJXZZD[J]J_Ya[c]dGhd
~uve	Z!H%H(G*J+I,J-D/^0[1J2J3F4I6Y7I8]9^;J=H>I?FAXB[CFD[EIFJGIICKZLIM^NIOHPZRISJUGVJWJXGYJ]Y^I_WaFbXcJdFeJfHhE
~uvo	y3[:XDJV]
~uvr	y@JHZKKMJZI[]h[
~uw^	]!I#H(X)K*I,J-F/Z0I2J3G4H6I7I8]9^:X;I=I>I?G@_AJB_CGD[GJIHJJLHM_NDOHPIRISIUHWJXIYJ]X^H_IaGdGeJfHgJhE
~ux^	]!J#I%I(H)[*]+Y,K-G/X1J3F4Y5X6J7J9F:I;K=I>[?G@]A^BGCYDFFKH^IIJJLJMGNHOZPGRJTJUIVFWJXYZ]]H^I_HaGbIcJdHfIgJhH
~uxi	r@ZC^ZI
~uys	u#F@ZHHPXT]cY
~uz^	yHJI[K[
~uzo	p#]9I>[BKXaZJaG
~uzy	[!X#I%G&I(Z)X*G,Z-Y.J1J2J3E4I5J6I7Y8Y9E:G<J@EA]BEEJFIHAIXJJK_MFNFPZQJRISGUFWHXGYI]Z^]_[aJcHdGeJfGgIhG
~uzz	q-cHGNC
~va^	S#H%G&H(C)Y*X+F,G-G.H/Z0J1G2H3J4F5H6E7E8F9@;G<I=Z?YAGB_EGGYHHJJLIMcN_OCPFQHRFSETHUHVBW[X[ZY]^^I_EcDdBfYgHhA
~vaa	s#Y-]X[
~vab	w,Z3HHF_[a]
~vac	p#[.]3[@KBIZ[aI
~vad	c!^#Z(F)Y3a6Z7J9J:J;W=I>H?H@JBHDHFYGKHDIJKJMJOZPJSHU]WJXJZD]JaIbJfHhJ
~vag	n(J0[9J=IFYHZI]RXSITJXJZJaIc^fJ
~vai	_!I#Y%J(I)J*I,Z-G3H4Y7J9F:I=Z>[?^@GBFC[DGH[IHLJMHNIOJPJRJSZTIUHXZZF[I]HaIbHc[dGhX
~val	V!G#F%F&J(G)I*H+H-H.J/Z0H1I2X3[4H5J6I7H8I:G;I=H>b@HAHBYCEEJFIH^IIJELbNYOcPHQJR^SHTGUGWIXEYIZD[J]F^G_GbJcGdGeIgI
~vam	yYZ
~van	U%E&H(Y)J+H-Y.H/G0F1H2G3@5H6F8Z9[:D;X<I=[>I@[AZCIEGFGH9JGKbMBNBOFP]QHRFSFTHUDVHWFYGZJ[G][^Z_aa[b[cEfEhA
~var	Y#Y%J&J(E)X,Z-]/F0Z1H2I3D4G5J7G8Z:F;G<J=E>@?C@AA]BCCDDXEIFHGHHZIYJHK@LGMHOGPFQIRGT[UFWIX_ZE[X]D^G_^bEcFeXhb
~vas	u9J>Z@HC[D]HJIIK[ZXhI
~vat	X!_#F%G&J*G+I,X-Y.Y/I0J1J3^4J6a7I8I9G:I=F>a@GAJCIEJGHI]KELJMGO[P]QKRHSJTHU]WIZA[I]G^F_IaDbGcGdJfFgIhG
~vau	p2[HaKE
~vbe	u)]BJHKIJKKUbVJZJ
~vbr	w>JHIIGKJZH]bf^
~ve^	H!E([*X+F,H/G1E4D5[6I8H:F<I=^>G?F@YAXB=CaDaEEFJGJI_K_LJMEOXPGQGSDTFVGWHYEZJ]F^Y_JbGcDdY
~vea	b#J%K(J-G/Y3J8Y9Y?J@YBYCIHFIGM^U]VJZY[Z][aJbJdIhH
~vec	]!I#_%H(I)K*I+J-H3^4J6J8K9F:X=H?EAJCFDFGJH?IEJKKYLJM^NGOYPZRJSJTIUIVGWJX^YZ[H]G^I_JbHdIfIgZh_
~ved	c%J([)K+J-X/I1J2X4J7Z8J9Z:J>Z?X@GAJBICHDHG[IFKHMINJOIPJSJTIVXXIZX]I^J_ZaXbJfIhJ
~vee	l#]-I6[7Z9J@HBKF[HHIXKYUKX^ZHaJ
~veg	o.Z6XHGIJMJZI]_b^
~vei	m(J*^-I9H;X>J?]@JC[DYHGIIKYNKP^VGZI]JdJ
~vel	]!I%J*I+I/X3^4]5^9]:H;K=I@DAJBECDFJGJH[IEJJLJM]NGOIPIRISJTIU]VHWJXGYYZB[I]G^J_IaGdHfHh[
~vem	i!K#J/^0]3J6Y9J>K@[AZBJHFIIJXKHNIOKPZTYZF]K_YcJdIgX
~ven	M#X%I&_(@)H,_/A1F2F4J5F7D8X:H;F<G=Y>A?HAFB]CIDXEFFJHIIAJ_MANcOEP[QIRHSCTIUCVCWE[J]I^F_FaIdXe^f[gHhY
~ver	=!Y#a&A(:)?+E,G-C.D/D0G1b4a5c6c7H8G9D:A;c<Y=J>X?@A?BECbD]EAFFGAH[IDKZLYM@NYOJQJR_SZU@VBW@YaZE[H][^H_Ga]bFc^dIeBgAhC
~ves	s!Y>[EZZ[
~vet	l%K([2Z3G>J?[@JCJDHHIJ^KIOYZI[Y^ZhJ
~veu	c#J%J+Z-J3I4Z9I>F?HBICXDGIIM^OJPZRYTJVJXJYY[X]JaGcZdXhY
~vev	y@JK]f[
~vez	f#^-J3I9]>I?J@ZBYCJHFIHKIMJX_ZF]JaZdY
~vi^	i![#Z*Y-Y3G6Y@JBIC[HFIIKJMJNJOJUJVJX_ZJdZ
~via	l#H3J9I:J>H?JHYIHKIM[OKUIVJWYXJZH]Jabf[
~vic	H!B#E&H)_*I+D,J-C.J/E0]1W2]3I4C5F6D8F9A:C;F=D>Z?@@AAFB]CDDIEEFFGCH]ICJFKAMCNBOFPBQGRGSdTGUcVZWDXEZE[D]B^IaFbDcafigAhD
~vid	W!F#G(G)I*H+I,I.J/I0I1I2I4[5J6[7c:_;J<J=F?X@DAHCEEIFIGIIEJIKELHMZOFQJRYSETHUEVFWHYXZX[I]E^H_FaZbZc]eIgIhF
~vie	U!Y#[%G&J*D-[.Y0Z4F5X6G7F:G;Z=G>D?DAIBICDDDEIGHHXIXM[NEOFRHSHT]U]WGX]YZZB[G]E_GaZcFdZeZfCgI
~vig	n.ZZF]XbYh^
~vij	w#]HIMZX[ZI
~vil	X!E#G%E(b)[*_+Z,J.J0H1I2J4H5J6H7H8I9E;I=G>G?X@XAIBDC^DDEIFIGIHEJILIM[PeQJRISITEUHVEWJXGYI[[]F^H_FaEbHcGdGeJfG
~vin	a#J(J-e9I:J;[>J?JBICJGYHDIHKJL[MINJUJVJXJZD[Z]J^^aJbJcKdZfIhH
~vio	Y!H#Z(J*K+K-c3H7K9H:I=J>]?HAKCIDHEIGJH>IFJKK_NdO]PJTJUJVJWJZH]I^J_JaJcIdJfJg]hI
~vir	f%J-I/J3J7K9H:K=F>J?J@XBHEXF_GKHaIJKIMYNIPJRZTKUKVIWIZHaJc^dZhK
~vis	Y!I#H%I(I)H*I+[-_/J0d1I3G4J6J7H8J9F:Z;J=F>E@_AJBECGDEEJFJH^IEJJKELXMFNFOYPIRJSZT]UEWIXGYJ[H]F^G_JaZbGcFdHeJfEgHhG
~vit	X!I#I%J(H)J*J-H/I3H4J6J7J8I9Y:f;J=I>I?I@FAJBFCIDHEIGJHZIGKHMHNGOJPJRJSJUHVHWKXI[J]G^I_JaDcfdHeJfIhI
~viz	l2XBXHHS_UIVIf_
~vn^	c!H#I%Y(H)J*J+J,X0I3J4X6Y7J8]9I:J>G?J@HBHCJDIEJHIIJKILIMHNJPYRITJUJVHXI[J]J^IaIbHdae]fXhH
~vni	w!]#JHKRZZIf[
~vo^	X!]#X%G(G)J*I,J-I/J1J2[3_4G6I7I8a9E:H;J=G>J?[@aAJCGDXFJGJIEJJKWMGNJPGQXRISGTJUHVGWJZE]F_Ha^bHcXdIeIgJhF
~voc	n3K9Y:X@YBJHZIJKJMIOYXXZIhZ
~voe	o([8XHXOZTYVZ
~vog	p+Y@XHJIYKJZ[hY
~voi	h3J9I>G?]@JBICJHaIJMJODV^ZY[K]JaZ
~vol	[!_#I%I(Y)J*I,K0[2J3F4I6I7I8J9E:G;J=H?J@aAJBXCGEJFJGIHCJJK]L[MFN^O^PIRISJTGUGVEWJX^YJZ?[H]X^H_Hb[cHdGfFgJhX
~von	k3Y4Z8X:X@YBJDII[KJR[UZVJZH_ZfG
~voo	^!G#G%H)[*^+G,J-_/I0I1[2I3H4Z5J6I8I:H;I>F@EAIBECFEJFKGXIEJJLHMZOIPXRISIU^VZXEZC[H]]^I_GaGcHeJgJhG
~vor	a!I%J(I*J-G/J2J4Z7K8J9G:I;J=I>Y?WAJBGCGDFGJI[K]LJMZNYODPKRJUJVHXIZI[H]b^I_ZaFbHcXdJfJgZ
~vot	e(I)J*J-I3YBWDHEZHGI]KIMZV[]Jd[
~vou	e#Y+[/X4I9]:J=J>H@ZBYCIIHKaMJNHPJRITKZG]JaIcIfXhH
~voy	u&Z>Ya]
~vr^	uTZa]h[
~vra	c!K#G%J)K*_+Y-Y0J3J4J7J=J>G?]CZDFHEIFLXM]NIOJPJTKUJXbYZZE[J]HaHbJcJdHfIhX
~vri	w)J*J@JHJMJP[T^ZJ[]
~vro	y?]@^HI
~vst	o!a;YHHII]JfZ
~vt^	y!XHZ
~vue	p/J0[BIHFXXZ[b^
~vul	w?JC[D]HKK]aJ
~vuo	k*X3Y9J=Z>H?J@JBJC]DIHEIYK[NYUJVJZZaKhZ
~vut	w9ZHGK^ZIaI
~vvi	o-[@ZB[HHTXZHf[
~w32	mBHHHReZGdHfG
~wa^	e!I#H%b(I)J*I-^/J2Y3I4J8_9W:J;K=I>X?H@FAJBFCIFIGIH[IJKGLJMGNIOJP]QXRJSFT[UIVHWJXH[J]I^Z_IaHbHcXdHeJfHgJhJ
~waa	l*[+I-J9J?J@HBJCGDIIZKXOJV[Z_[[dKhJ
~wac	P!E%I&J)F*F+F-Z.I1H2Y3J5I6[8G:X;G<I>G?CAHBYCDFHNYOGPJRFSYTDUYVXYGZ][[^Y_FaYcEdYeGfDgF
~wah	g#H-[3]>G?b@GBHC[DIHEIYKXMJNJOIVYXJZD[_]Z^JaEhI
~wai	[(J-I3I9]:J>F?I@cCJDJHGIGKGLJM[NGOJTJVJXdZE]IbZhJ
~wal	Y!I%J(E)I*H+Y,J/I1J3I4H6J8J9G:H=H>F?H@FAJCHEHFKGJHaIGJJLINYOJPIRGSDTHUGXIYJ]^^J_IaGbHcfd]gGhH
~wam	y0Z>ZB[HJOJaJ
~wan	K%G&H)H+b-X/[0F1Y2F3H5F6X7I8C;F<Z=BBKCYEHFEGJIZK_LXNDOGPEQGRESXVFWZXZYIZG[a^B_DaCcDdHeF
~wap	w@_HHZIcZ
~war	]!I#I%X(I)J+K,J-E/Y0J1]2Y3G4J7J:I;K=I>E?^@YAJBDCGDHGIHdIEKFLJMEOJPIRITIUIYYZG[Y^I_JaYbHcEdIfHgIhI
~was	w3J:[>aBJHEaI
~wat	n+I3H6]>_?Z@[BJCJDGKJOIZDa[dJ
~way	Z#J%I(F)Y*[+J/H3G4J7I8J9G;K=J>F?[@_AJCZD[EKFYGJHIIDJHKZLIMHOIRJSIUWVGWIXIZH[I]a_JbHcIdJfJhX
~wcz	o9I@_BIDJHHIJK[MYZE]]f[hJ
~wdc	u#b%JHH
~wdl	d#J%b(IHIg^
~wdr	y,]HZeZ
~wdz	y#GB[DZZ]
~we^	k#J-I/]9J:Z>J@YCKD[HCIGKXLKM]ZZ[Y]JbGhH
~wea	h-]/X9JH]KXZI
~web	b!K#I-I.X3J4J9G>H?J@HHcKIMaNIOKT^]XaHcIfJhF
~wec	n>[@^BIDKHHIJKZL]MYZIhY
~wed	e)a*I-I3J9H>I@IBHCJDYIILIMINIZI][a]hZ
~wee	T#X%F&J(E)J*a+G,H-C.J0G1D2I3X5G6[7F8Z9F:E;G<Y=E>H?C@cA]CZDZEHFHHXIHJHKYLFPEQIRHSGTEUFWGYGZX[[]C^FaEbEc_dFeIgG
~weg	h!X#J(J3Z9Z:J=Y>F?J@GBGCID]EZHEIHKGMWOITXUZVIZI]b^IaIbJcKdJfJ
~wei	T!E#F%_(E)G*Z-X/a0Y1H3I4E6F7J8I9Y;[<J=I>D?B@_A^BFCaEHGFH=IFLHNaOZP^R[SXVDWFXDYGZD[E][^E_FaCbJcEdCeGfC
~wej	uDJH^PKXJZ_dI
~wel	c!J#I(J*J+I-e1J3I7J:J=H>H?F@JBHC[KYMIN^OZS[UJVIXJZA[J]F_JaIcJfHhG
~wen	W#H%H)H+X,H-Y/Y0J3G4J7H8J9G:H;J>H@YAJBbCXEIFKGIH>K^LINJOGPJRISHTXUGVYWHXGYJ]a_JaJb[cHdXeJgIhE
~wer	O!C#C%Z(H)E+J-c.H/B1^2F3F4b5E6Y8H9C:H<H=D?HAIC^DCFFGDI[JHKCLIMJPZQIRZSZTDUDWJXJY_ZK[D]Z_DbBdCeGgdhB
~wes	s-I1H9]B^HYIJKJZH
~wev	k7ZBJJ[TZ
~wez	w9[=YHX
~wha	R!F#I&Y(^)B*E+H,J-I.J0J1H2J3G5I6X7I8I9[;I<F=G>C?F@EAHBDCIDIEIFIIaJZLHNaOXPHQKRISHTEUDVJWIXGYJZc[HaEbFcHdHeIgIhb
~whe	L!I#X%X(Y+H,[-G0G1H2I3^6W8H:Y;I<J=C?Z@FAGBCCDDIGDHcIEJZKXLFNYOEPJQJRHSXTHUFVAWHXFYIZY[Y]H^E_]adbYcJdDfEgFhX
~whi	R#G%Z&H(D*H+I,X-C0X2J3Z6I7Z8H9G:F=[>[?H@DBDDFEIGHH^JILDNbO[PFQJRJSJT^VGWIXIYXZG[H]__HcGeIfJgYhZ
~who	e)J+X-H>J@[BJDJGZHFIXKHNHOZU]V]ZD_aaJhJ
~wi^	g!I#I%J(J)I*I+X-[/Y3G4J7J8J9Z:];J=J>F?H@FAJBFCIEJF^GJHBIEK[LKMGO[RKSJTJUHVFWXXIZ[[J][^Z_IaHbJcHdXfJgHhH
~wia	k*J+Z,W-I0Y3Z9^:K>I@HBXCJDHHDIJKKMIOJPJSKVJXIZX]Ja]bJ
~wic	e#H(J+X-J/I3K9H>I?I@bAeBGCIDIEJHYIIKGMJNJSKTXXK[J]J^J_FaIcI
~wid	i(Z+[-[3J>J?Z@KCHDFHHO]RZUZZHaIh]
~wie	X!]%G&J(D)G*]-Y.I/G0I1H2I3H4G5I6J7F8H9Y:D;G<J=H?C@aA]B^DBEIFGGHHFIaJIK]LHMDNXPFQIRFSYTFUEVDWHXaYHZX[F]C^GaCbHcFdGeHgHh[
~wif	c:J>K@YBJHdIIK[NJZD
~wij	[!G#E(F)I+J,J-F0I1K2J3F4]5J6I7Z8J9E:J;H=H>[?G@^AYCYDYFJGIHCIEJIKCL]NFPGRISXUHVGWJXHYJ[Y]G^__ZaFbGcIdGeJfHgYh^
~wil	]!H#G%J)J*X/Y0H2Z4K6J7J9Y:I=I?G@^BFCXDDEKFHGJH]IFKXLJMYNGOHPYSJUIVHWKXIZW[[]_^J_JaGbIcJdIfI
~win	N#X%H&J(E)H*H+G,I-G/]0I1H2I3F4E5b6I7G8I9E:F;I<J=F>E?^@CAKBFCGDEEIFIGHHYIAJGKHLGMcNDOHPGQJRGSETEUGVEWHXFYJZF[b^X_JaFbecXdYeIgb
~wip	r+Z3J>XBJP[
~wir	[#I%H(G)J*X,J-Z/G0J3J4J6J9I:H;J>W?^@]BGCGDHEKIEK]L]MGSXTIUIVGWKXYZJ[X]F^HbHcId^eJfHgHh^
~wis	h!J#I%Z*J-Z/I>K?I@[BICJDJHEIHK^M[NJOJPFTIVJXIZI]KaJbXcbd[fJgIhJ
~wit	E!I#J*I+J,[-F/Y0C1I2I3^5I7H8J9E:[;W>a?FAFB_CFEIF]GJHIKINYOYQFSITFWHXDYFZG]B^Ca[bXcIdJ
~wiz	Z!J#I%H(I)J*H+a,d-I0[3J6J7K9J:K=J>F?I@IB[DEFKGZHHIIKHMINIOKPISJTJVJXJZA[K]J^J_IaJbJcJdJedfHgJhH
~wla	e!I#I%I(E)I*J,Z-H3J4J6[8Y9J:I=I>I?J@GBHDHGIH]IJJ[KILJMINJPHU]V^WJZC[J]J^baJbIcJd[e^fHgJhI
~wly	u%Y8^@ZHEIINGZJh[
~wn^	S![#D%D&a(E)H*G,J-b.J1I2J3F4_5G6H7E8G9E:F;Y<J=E>X?^AFBACIDEEIFHGGHJIGJ[KYLHOHPFRFSeTFUGVFXHYHZE[X]E^J_EdFeHfZhE
~wne	e#I%J&a([3]>J@WBKHDIJJ[KJNJPIVFZI^[
~wni	[!X#J%]&I(b)X*G+Z,H-F.J/J1J2I3J4H5J6I8Y9D:G;^<J>E?E@ZA]BDDZEIFIHAJIKHMFNFQIRISGUFWHXGYI]Z^[_[aIdFeHfFgHhG
~wnl	wH]
~wny	y!Xd[
~wo^	p#I-_DZHHKKTZY[
~woc	s*^A]CYHI
~wod	u#[*Y@JBYCZEX
~woh	l#[*Y-]3J@JAXCZHIIGKJM[ZH]KhY
~woj	o(I3YBXDJHIK]MZOZTYVXZD
~wol	h#[%J(J+X-H.]3I4J6J;J=K>H?I@ZBGCIDHH]I[KGMFNHOIPJQ]RKT^UJV]XIZB[K]I_JaIfJhI
~won	o(I)^3J9Y>[?K@IBIDIHIIIK[MIOJPIVJ]I^Z_Ka[hY
~woo	R!F#F%J)G*G+H-_.J1I2Z3G4G5J7Y8H;G<J=J>J?EAICFEIFIGXHGKYNZOHPFQIRGSXTEUZVWYHZ]^Z_GaEcFdZeHfEgH
~wor	3!A%Z&J(Z)D*C+=,I-a/X0G1E2]3>4A5H7_8G9B:I;B=B>C?E@XA>BdCCDEEDFAGYH[IaJ[KaL[M[N[O?P?QFRDSHT@UGVDX@YDZc[[]H^[_>aFd_eYg[h_
~wou	h(G-_9G>Z@JBHH[IIN]VYZHhW
~wpa	kHHba
~wpi	q#Z3J>J@JD[HIIJK[O^ZFhZ
~wra	u+[/J0[DGb_dJ
~wri	G!A#A%a&I)C*F+F,Z-C.H/J0_1Z3H7F8Y9F:D;G>I?D@BA[CEDCEFICJYK>LDMEN@PZR[SETDUAVAWDXCY^ZG[D]C^B_^aEbAddebf]g^hB
~wro	O#^&I(C)G*F+G,_-A.I/[1G2H3]5I6[7F8X:E;G<I>C?D@IAGBICFDDFGGEIBJFLGMFNBOZPYQKRcSFUFVCWHX][F]D^D_FaEcHd_eYg^hY
~ws^	y9aHIZF
~wse	^!K#G(J-I.a3I9J:J>I?J@IBXCJDJHXIHKHMYNITXVIZD[K]aaJbdcGfKhW
~wsp	y1]H]ZJ^[fJ
~wsz	m(J+J-]/J3K9Z>H?ICZD_HFIHKFMJOJS[TJUZZE]JaJfJhY
~wu^	w#[@ZBXHJX[ZJ
~wun	s?]DZH[L[MI
~wur	b#I%Z(G*J-H4Z7J8K9J:I;K=X>Z?]CIDIGJHJIIKZLJNHOJUXXI[J_]aHcJfIgJhI
~wy^	h(J-I3^9F:I=J>J?XBICHDZIXKHMINJPIR]UZVJXHYZZH]I_Za[bIcKdJfJhJ
~wyb	s-X?]HJIIK[V]]J
~wyc	s1Z3]>H?JCJDYHIY[ZKaHcZ
~wyg	m#J(J-J9J:J=]>H@HBHDHH]IJKHLbMJNJTIUJVJ][^Ia[bJdJhI
~wyk	u(Z)]*J-[GZHJPIQX
~wyl	e!d#J(H)Y*J-I1J3I6[8I9H:J;Y<Y=J>I?I@JBICJDJGJHDIIKIMJNIPJRIU_VHXJY[ZG]H^I_IaIbXcIfZhK
~wym	d!I#I%K*X+J-G3H9F:H=Y>G?FB]C^GJI^LXMHN_OJPJUHVIWJXJZE[Z]J_JaHb[cIdZfIhI
~wys	n#I(_-J3I9I>J?I@IBHC[DHHEI[KJOJVJZ]]Ja[cJdJe[fJhJ
~x80	c#K&I(J-J3J4G8c9I<c=K>J?K@JBIH]IJKJMJN[SKVJZE_JbJhK
~xa^	k(I;X@ZBJH[IJKYMJVJXYZ]^YaJdZhJ
~xac	u>JDIG[HHO]
~xam	w9J@ZH^PG^X
~xao	ycY
~xbo	wH]
~xce	b![#F2Z3KBKGJHcIJX]ZH]Je]fJ
~xch	h(I)Y*c9J>YBKH]XIZI
~xcl	g)Y-[=IGcHELZMKNKPXUHVZZI^J_JdJ
~xe^	u%]9J>[HDfZh[
~xed	u*ZBIHGLJPI^_
~xem	yCJL[
~xi^	uJ[
~xie	r@ZC^ZI
~xig	k3J9I@JCcHGI]NYZI
~xim	l-X3F>IIHLYNHOHXcZK
~xio	k#J>IBXSKZ[aHb^c_
~xis	]!J#K(K-J/J3J4Y9K:I=J>]?H@EA^BHCIDIEJFJGIHJIFKZLKMJNGOIPKTKUJVIWYXJZ@]J^J_daGcJdFfIhe
~xit	c-E@]BXIcKJN^ZG
~xpe	h&[+Z3[=JBIH]IIJDKJNIO^Z[cKdJeJfIhK
~xpi	Q!H#G%a(E)I*I+I,I-E/H0J1J2I3H4J6J7H8J9H:F;J=a>G?F@AAJBCCHDFEKFJGHH[IEJHK]LiMKNEOJPHRISITIUGVFWIXHYJZY[G]a^D_IaZbFcHdFeJfGgHhC
~xpl	l%J&_3J;]FJHHMJN]ZXfZ
~xpo	n3K=GDJFaH_MFQ_ZFfJ
~xt^	_%J(J-J=J>J@bH[KFLbMINJPYVYZC]F^I_JbIdIe[gZhH
~xte	Z#J%I(I*J+J-I1J2]3b4J9I:g;J=J>F?H@HBICJDHKYLJMINIOHPJQ[RJSJUJVHXJZE[J]H^KaHbJcIfHhI
~xto	y>]?[DGHEa[
~xtr	o&I2ZJ_ZJ
~xts	oHKLaZJ
~xy^	_0J1J3I4H6J9K>K?JAJBIH^MJNIPKRHSITKYHZD]H_JaJb^cgdJeKfF
~ya^	u+Y-K9]?J@GBJCJDIHFIZKXNIZJ
~yap	yH[
~yau	y)Z
~yb^	wHHN[SXZJ
~ybi	y-YK[
~ybk	y!H9ZBKHHZ]bZ
~ybo	b!J#X)I*K+]-^3J9Z>J?I@XCJDJHYIIKHNHS^UZXJZG
~ybr	i(J-J9I?[@JBJHZIHKJPJV[ZH]J^J_Gb]db
~yc^	m(Y)J6]8[?Y@KBJCJDKH[KXPJUJVGZH[[dGeZ
~ych	c!J#Z%J(]*J+I-Z/J3Z4J6J9F:J;[>Y?F@GAZBGCFDaHBIEKXLJMHN]OHPYRJSJTJUIVWWJXFYKZC[J]H_Ha[bIdJfIh[
~yci	p#J(a-I:[HFK]TYY[ZF
~yck	f!I#G%H+J,X-I/[0J3H4Z6b8J9X:J=I>G?Y@GAJBXCIDXF[HBIGKIMINIOHPXRJSJTHUJVHXJYJ]I_Ia[bIcIfHgJhJ
~ycl	uHHK_ZJ_]
~yco	w1[2IHIK]ZK
~ycz	w*ZIHK[NZ
~ye^	p!Y&Z@]G[
~yea	b!^#K(J-Z1]9Y>^?XBIDJHCIYKaLZNIVKZA]JbJhJ
~yen	yCZDW
~yer	f!K-J3I9H:Z>]?J@ZBIDHEJHBIHKIMJN]OIXZZF][_Ja[cafY
~yes	g9J=]>Y@]BYHHIIKFZ^
~yez	uZZ
~yfi	j!J#I(I*Y-H3W7J?I@JBJC_DGHXI[KIMJO[VJX[ZD]Z_Ja]
~yfr	l-J/J3W6a9H<[>I?J@HBKCJDJHEI_KGNIO[PJXIZGa]dJ
~yga	m#J(J-J9J:J=]>H@HBHDHH]IJKHLbMJNJTIUJVJ][^Ia[bJdJhI
~ygn	w@^CJHK]]
~ygu	lAcHHZJ
~yjm	q(J3I>I@IDIHHIZNJO[Z]aJh]
~yjn	q7[:I>JF[GZHJ_Ja^dIg]
~yka	y.WB[NZZJ
~yl^	r(G=^@[U^VGZDdZ
~yla	e!d#J(H)Y*J-I1J3I6[8I9H:J;Y<Y=J>I?I@JBICJDJGJHDIIKIMJNIPJRIU_VHXJY[ZG]H^I_IaIbXcIfZhK
~yli	q!^#]-I/Z9J=J>J@YBIDJHGIJK[LYMKNJRZUJZF]HaJcKfKhJ
~ylk	f!]#I*J-J3J9H:J>I?[@YBHC_DJHEIIKHMHNJPZUJV^XJZF[b]IaHbHhJ
~yll	pCID^HIIZN_ZKaJ
~ylo	p?]@JHJKaY[ZI
~ym^	e!H#J%K)Y*I-H/I3]7X9F=J?GAJB[CJDFEJIJKHLZMHNHS[TJUHWJXJZC[J]I^J__aHc[dXfIhJ
~yma	f#I(X*X-I0Y3J9I:J=Y>J?I@IBJC_DHHCI^KJMZN[OKPJSJTKUIVJWKXZZHaJbXcJdXfX
~ymb	g!Z-]/X9J@HCKHEIbKIMJN[ZI
~ymc	r@[L[TZ
~yme	yCGH[
~ymi	y-YO[dX
~ymo	l=X>^DJHDZZ_Z
~ymu	rDYHJLZ[[aY
~yn^	rHIKJN_WYZGc]
~yna	wHZ
~ync	F!@#B%c&E(A)C*C,D-?.F/C0f1h2Y3H4^5E6G7B8_9@:A;C=B>??A@?AFBCCCD?ECFCGiI?JCK?LBM_NEOBPIQKRfS@TBUAV?WCXCZ;[D]A^B_EaBbCc^dceHffgBhB
~ynk	k!J#J%Y(I*J+J-I/J0_3H6I7J8I9F:H;J=I>X?I@IAJBICJDHGaH[IFKFM]NGOIPHRYSITIUJVIXHYIZC]G^J_IaHbIcHd[eJf[hI
~ynu	s3Y>YDYHJO[
~yon	a#J%X)Z9^:I>G?F@ZBGIHKILJMHNHOJPZS^VZZJ^Z_KcJhI
~you	L#J%H&J(C)I*D+],G-].J/H0J1X2I4H5J6I8H9c:_;J<J=[@IAIBBE^FIGGHKJHLFMFNGOYPEQJRISGUXV[WJXXYIZJ[D]G^I_IbFc]dXeGfGgFhY
~yp^	l#X,_3ZBJHFIIKHMJOJdJfJh^
~ype	Y!I%I(H*J+K-F/I3Y8K9G:a=J>C?H@]AJBXCGDHFJGYHHIaKYMHO_PITJUKVHXHZF[J][^J_JaDcJdKfJgJha
~ypo	n-]3^@ZIJKKNH
~ypt	X!I#Y%I&J(J)J*J,I-H/I0J1J3G4H5J6h7I8J9G:I;J<d=I>H?H@HAJBFCJDHEKFJGIHCIGJJKGLJMHNGOJPHRGSITIUIVIXIYeZB[J]I^I_IaIbHcJdFeHfGhI
~yr^	l+]3I?[HJIKKY
~yri	r-X/aHKIJNKTI
~yro	w!XH^ZJ
~ys^	G%D(C)G+J,H-]/X0F1Z2H3I4F5G6e8F9B:X;H<I=W>BAIBGFFGIHGI_LHMBO[PEQGRDTYUXV]XbYK[F]FaGdWfCgB
~yse	k#X(G)_?Z@IBYHBKJTJV^ZD[]
~ysi	nHIZHhb
~ysk	u,]>[@JBJHHLXZ]
~ysl	uHYN]a]
~yss	n(I9J;]@YHHIJKIL]ZG^_d^hI
~yst	Y!E#G%H&K(Y)I*I+X,J-D.J/H0I1I2J3X4H5K6I7I8I:Y;I=H>D?E@ZAHBXCXDbEIFIGHHYI[KaLGMDOCPHQJR_SITHWJXGY[[H]F^K_HaXbHcGdHeJfGgIhD
~ysz	w([9ZBYHY
~yt^	k-b9K@YBJHHKKX]ZIbY
~yta	f!J#E(H)J*Y-I3J9F;J=J>Z?[@_BHCIDIHEIHKFL_MINHOJPJTIUJVHXZZZ[[]H^^_JaGbIcKdJh[
~yte	l,X-K3Z9H>I@_BJDJIHKGLZMJ^Jd[fJh^
~yth	^!J#J%](J-I/J3H7^8J9H:I;Y=J>Y@FBXCED]FJGKHWJYKIOIPFSJTIVIXIZb^J_JcJfIhH
~ytk	a!Y%I&J([)Y*G,I-G0J2K3F4J6J8Z9G:I>G?G@FA]BGDYEJFJHCIYJJKJMGNGPXRJSHTHUGWIXHYJ][^]_]cIdHeKfIgIhI
~ytt	d!J#I%J(I*I-H/^0J3H6J7J8Z9[:Z=J>Z?I@^B]CYDZHDIGKFLIMWNGOJPJTGUJVIXJ[X]Z^H_JaIbIcJdHfJhF
~yub	u?_ZI
~yud	y9ZZZ
~yus	yIZ
~yv^	w3[?ZDZHFOY
~yvi	i/JHGNd
~ywa	g!J(J+I-_0Y3H6[8J9H<]=J>^?Z@HBHCIDGGJHDIIK[MINJOHPXUIVHXJYJZF]J_JaIbJcKeJf^hJ
~ywh	q?ZHZMXS]ZF
~ywn	u!YQXdZ
~ywo	y!XQ]
~za^	X&Y)H*[+H,I-X/H0J1I2I3X4F5J6H8X:X=[>D?Y@BAHDJEIFGGYHGIZKGL[MJN^O^PERJSFTGUGVEWHXYZZ[Z]E^HaDbGcGeHfEgG
~zab	c!H#_%J(I)X*X+I-]/J3H4J6K7J8J9I:I;K=Y>I?[@GAJBECXGJHHIGKZLJMHNGOKPYSJT[UYVHWJXHZF[X]H^^_JaJbIcJdIfIgIhI
~zac	X!G%Z(G)H*G+H,H-E.J/I0_1I2J3E5J6I7H8G9E:^;I<J?E@FAIBECFDFFZG_H@ICJJKFLIM]N^OFPFQJRYSGTHVDWaXFYG]X^I_GaFbHcXeGfcgH
~zad	b!I#H%J*K/Z3F6J7Y9J:X=J>G?J@YBYCKGKIXMGNHOHPKSJUJV[WJX^ZE]JaJcIdafIgJhI
~zah	o-]3Y>JCZHHI[OJXY
~zaj	l([*Y-J3J6[9I>J?[@IBJCYDXHGI_NHO[VJZFaJhJ
~zak	p-]B[DJG_HH
~zal	q-J1[:J@]B^DJHFIJKIMJZE[]]JbZfIhJ
~zam	n#]%I-J8J9J:J=I>J?J@HB^DIHGIHKIMJQJU^VHZG][aId^fXhJ
~zan	k!G#J(J*K+J,Z-Z9Z:Y=J>J?J@IIIKJMINIOKUJVZXKZYbYd[e[fJhI
~zap	[!G#D%Y&J(F)H*H+H-F.J/X1I2J3[5J6X7H8Z9D:[;I<J>E?D@DAHBDCGD]EIFIIDJIKELHMENFPYSEUFVEWIXGY[ZZ[H]G^H_JaDbGcXdbe]f_hF
~zar	W!G#G%G)H*G+e,d-G0I3H4J6I7I9H:]=H>E@FAJBXCIEJFJGYHFIGJJLIMHNGOIPGRISHTHUHVGWJXHYJZ?[I]H^H_HaIbHcHd[edfYgHhG
~zas	c#G%I(G)I*]+J/I0J3E4J6J7I8J9F:G;J=H>G?Y@[AJBFCHEIFZGIIEKELYNcOIPHRaSHT[UGVHW_XIZB[I]G^I_IaYbHcHdGfGgIhZ
~zat	[!J#J%I(Z)^*J0Y3J8[9J:J<[=J>J?J@IBJCKDJF]G]IIMJNIPISJUGVZXJ^J_WbZcJeJhJ
~zaw	l![#G(J+J-^3F4J7J9G:Z=J>K?I@HBGCJDZHEIaKIOJPJRJTJUZVIWYXJZX]J_JaJbJcJfZhI
~zaz	c%X-J3K:Z;Y?J@IBJDIGXHEIJKJLZMXVHW[ZG]K^^dZeIfZhK
~zby	l-b9K@YBJHIX]ZJ
~zcz	l?I@]BJCaDJEKGIHJIIKJM_VJWYX[ZHfJ
~zda	r%J&[9I>]HKQ]ZJeZfX
~zde	rOZPYWZZH[[
~ze^	a!H#[(])Y*I+J,J-H/K3H4J7J8J9F=[>G?H@ZAJBECHDGGJHBI]LIMYNIPXRKTJU]V[X]ZB[J]H^]_JaXbJcJdIfIgJhI
~zeb	k#J+Z-J9H:Z=Z>J@_BID]H]IJKJNJVJZFhJ
~zec	q%Z.X9H>^?J@XBKC[DJF[HFIJKYMJZI]IaH
~zed	n!K%Y(J-J/J3H8]9J>Y?J@JBXCHDIHEIHNJOIS[TJVJXJZF]b_JaHbZ
~zeg	g!J#I(J+Z-^.X3H4J7J8J9G:K=J>G?H@JBIHDKZPJR]UKVIXIYJZ^][aIbZcJfHhI
~zei	]#I%H(I*I,J-^/X1J2Z3[4H6J8K9G;J=H?KAIBFDGEJFYGJHYIdKDLIMGNFPIR_SJT[UIVHWJXGYIZB[X]G^IaFcXeJfGgJhX
~zej	y8]
~zek	l(]-J3K9X>G?J@]BJHYIIKJXXZH]Ka^
~zel	l!G(F)Y*J3J9I>I?K@IA_BYDJHGIIKZOYU[V^ZH[K_GaJb]
~zem	r*Z9K@FIJK[NWV]ZXbZ
~zen	Q!F#H&[([+H,Z-E/F1H2I3X4F5I6F7E8F9Y:Y=c?^@HAGDCEGGGHJICJGKELYMDOFRFTGWGXZYW[G^DaZbXcadGfJgFhE
~zep	q-J/Z>[IJKHOYRXZ[
~zer	X!X%G)I+J,I-F/I0I1J2J3X4H5J6H9H;^>D?I@EA_CFDFEIFIGXI[JILYMEOYRHSHTXUGVXWHYIZG[J]a^[_[bFcGdJeIfF
~zes	l-J/Y1[3J8J9Y=J>I?J@XBJCJGIHFIZKbMYOJRJVJZE_YaJcJfHhJ
~zet	i!Z#H%Z,Z-J2Y3J8Y9I:K=J>H?J@]BICKDHIHKILJMINJPHRZUXVIXJY[ZD[K]_aJbJeZfHhI
~zew	w-Z:_
~zez	l!]#I%J+Y-I.]9G:Y=J>I?K@JBJDIF[HEIHKJNYRKTJUIX[ZI]Z_JaJcXdJ
~zga	r6[@KIKOaZHhY
~zgl	y9]BX
~zgo	y-X9KN]O[
~zgu	s>_@JD]ZH
~zi^	a!H#G%G(F)J*I+X,J-E.J/G0J1I2J3[4H6I7H8I9_:H=Z>[@HAIBXDBEJFIGIHDLHMFNFPHQJRHSYUHVGWJYIZZ[I]Y^I_GaYbXdIeJfGgIhY
~zia	b!J#I%I)J+Z-I/J3I4X8J9K:I=I>H?Z@FB^CJDDGIH[IGKGM]NHOJPYRJSJTIUJVZWKXIZX[I]X^K_KaIbIcJf^hH
~zic	q!J%I(I9H;c@KDZVKZ]]JaJ
~zie	]#F%F)I,Y-G.J0J1J2J4I5J6J7H9_:];b@XAIBZCXEJFIGIHIJJKELHMFN^OHPGQJSITIU[VEXXYIZA[I]X^I_IbGcHdHeJfFgJhF
~zif	w3[IZOZ
~zig	_!J#G%I(G)K*I,J-H/Y0K3I4I6J7[;J=I>G?H@_AJBXCHDHHIIEKDL^MYOIPIRJTHUJVGXIZZ[Z]I^__HbHcJdIfIgYha
~zij	k![(J3[9H>J@IBXDJHIIYK]VZZH^Z
~zil	r3H9J>IBYHYOJTXY[ZIa^
~zin	i-J1J2J9F>I@XCJDJHFIIKJNYR[UZV]X^ZGa_cIfH
~zio	U!D#E%K&W)G*J+H-D.J/H0I1I3Z5I6H7J8H9E<J=G>D@EAGBYCXDZEYFHGYHGIDJILHOFQIRIS^TEU^VYWZYHZY]D_^aDcJdGeJfagXhF
~zis	q#[>J@bBIHJKJX]ZH
~zka	y.a9JHI
~zla	w/Z9H@KB^GJHEMYTKZJfJg[
~zli	r(J*[@YCZDIHXK[ZH
~zlo	q9YF[HIIYPZV[ZI
~zmi	]!I#G%G(F)J*I+J,J-F/Y0J1J3F4J6J7Y8J9E:Y;I=H>Y?H@dAJB[CHDFEJFJGJHEIEJJL]MXNGOGPHQIRISITHUHVGWJXHYJZX[Y]G^b_HaEbHcIdHeJfGg]ha
~zna	b!H#G%H&Y(G)J*J+Y,K-G/I0J1J2^4]5K6[7I8I9F:F;Z=J>F?ZAJBWCGDEFZHFI_JJKFLYMGNFOYPIRJSJTIUHVGWJXHYJZB[^]H^[_WaHbIcHd[eHfHgJ
~zni	h!J#J*K-J2[3I8^9H<]>I?]@JBICKDIHFIGK^MHNJOKQXR^SJUJVJ]J_YaIdIeJfHhJ
~zno	q#Z9J>J@ZBWHIX[ZIa]cY
~zny	y3^:X
~zo^	j#[/Z3Y9Z>I?J@WBICYHEIIKHNIOJX_ZY]XaJcJdJhJ
~zoe	u9^>HEZIJZ[]J
~zoi	yJ^
~zon	W!b&X*G+H,H-E/H0I2H4F5I6G7G9D:X;]<[?E@BAGBZCFEIFXHGJIKEL]PEQXRGSHTFU^V]WGXFYIZ@]E^^cEd_eFgHhJ
~zoo	rHaIF
~zor	q@[BJHJKJMYZH]]f[
~zos	l!Z9J>]HBM[VJZJ]]_Z
~zow	q1[GZHIQYTYVXdY
~zpi	q*Z?]CZDYHIQXY[
~zre	h!J(])Y*J=J>J@IBYCJDHKJM]PJUHVGWJZY[K][bIfKgX
~zt^	[#](F)J*J,Z/X3J5X6K9H@ZB^CHEYGJHEIFMXNJOJRJSJTIUGVGWJX_[I]H_JaIbHcIdGeJfHg_hF
~zte	m-E3J9K@HHGI^KcOZZGaJ
~zuc	h#J-X/]4J9J:K>J?KBIDJHGIHJYMIN_O[PZVJ][aKdIfKhJ
~zug	f!X#J%^-J4Z8Z9J>Z?J@]CIDJIJKINJOKQZTYVJ_JaJcJdZfI
~zuj	u(Z3I>JA]HJIJO[ZJ_[d]fI
~zun	c#K%J(I)W+K,J-J3J4K:I=X>J@JBICJDYIJKILJNYPJSZTXUZVZW^ZK]YbJcJdHfXhK
~zur	Q!Y#G&Z([*G+H,G-F1I2J5I8H9I:];G<J=Z>G@FAICHDKEXGJIDJJKXNDOHPIQJRGTGUZVYW]YH[J^E_GaXb^dZeGgXhE
~zus	q(].Y6Y9Z?KCZDIHIX[ZI
~zwa	k!]#J(J-Z2Z3J9H=K>H@KBICJDIHDI[K[L]MJPKVJXJZ_]KdGfIhJ
~zwe	b!J#I%J(K*^-H/Z9I:J=J>H?I@bA_BHCbDHIGKWMINIOXPJVJXZZE]HaIgJhI
~zwi	o#J/J9X:XBYDKF[HHIIK]MZNJTJZIbJc[
~zwo	q#K-J.^3J9Y>[@JBIHFKJMJV_ZHa[
~zwr	c!I#H%X(H)J*J+J,X-I/I0X3G4X6Y7J8[9G:I;J=Y>H?I@HAJBGCIDHEJFJGIHIIHKHLIMHOIPZSJTJUHVGWJXIYW[J]I^I_JaIbIdbe^f]hH
~zwu	wDZL[
~zy^	^!E#]%G(E)Y,X-].K/H0J1J2K3F4X6I7H8I9E:G;Y=G>E@ZAIBEC]DYEJFIGIHEJJKELYMENCP[RWS[THUGVJWIX^YI[I]F^Ha]cHdHeYfFgHhY
~zyb	y!H9ZBKHHZ]bZ
~zyc	f!I#H%J(b)I*J,J-H3J6[8Z9I:Z=J>Z@HBHCHDHHXIHK]LJMJNJPISJTXUIVFWKXIYJZC[Z]Ja^bJdGeZfJhJ
~zyf	u6b<[ZI
~zyj	o(J/Z3I>I@IDHHGIZNJOZZ]aJh]
~zyl	o!](G)J9J=^>J@HBJDIHFKILYMJNJU]VFY]ZE][^JdY
~zym	o0Z3J7W>JHFM[O[_ZaXfZ
~zyn	w![9J>ZH_KJaI
~zyp	y-]=X@ZHHNH
~zys	l(J,]-]3J9Z>Y?JBZCJDIHFIIKFMJOJPKUYVYXK]JaJfJ
~zyt	_!Y%H&J([)X*G-F.K0I1J2J4I6J8Z9G:H>Y?F@FA]BGDXEJFIHBIYJJKIMGNGPXQJRJSHTHUGWIXHYJ][^]_[aIcHdHeJfHgIhH
~zyw	l!J(K-_0Y3J9I>Z@IBHDJHHIJK[OIP^R]VIZH]JfK
~zza	^!I#I)J*X+J3H7J9H:Y;Y>I?[@GBICYDHGZHGNZOJPHSIVYW[XIYYZE]I_KaIbJdXfZhJ
~zzo	y3ZCZDX
~zzy	q-cHGNC`;
