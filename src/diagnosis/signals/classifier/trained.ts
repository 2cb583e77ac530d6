// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.550 -0.359 -0.681 -1.688 -0.815 -1.374 -1.414 -1.363 -1.486 -0.177 -1.666 -1.429 -1.366 -1.045 -1.302 -0.226 -0.693 -1.595 -1.351 -1.128 -1.245 1.718 -0.651 -1.202 -1.824 -0.779 -0.101 -0.477 -0.602 -0.943 0.177 -0.341 -0.263 -1.057 -1.308 -1.236 1.861 0.412 -1.493 -0.004 -1.875 -0.527 -0.477 -0.570 -1.174 -1.718 -1.066 -1.167 -1.020 -0.513 -0.530 -1.281 -0.134 -1.852 1.390 -0.968 -0.082 -1.625 -1.167 0.225 -0.926 -0.601 -0.815 -1.665 -0.790 -1.890 -0.503
15.326764790082798
!account-disabled	P!n#@%C&H)B*E+F,E-C.G/C0F1F2F3@4E5H6F7E8F9E:B;A<H=D>D?D@BADB@CDDBEFFGGEIBJFKBLDMDNCOEPBQGRGSETBUAV?WFXCYGZ=[D]C_AaDcEdBeGfIgEhD
!account-locked	L!F#l%A&G(C)C*C+D,D-@.J/C0E1D2D3B4C5E6D7C8E9B:A;D<F=C>A?B@CACCAD@EEFFGCHYI@JCK?LCMBNAOCPAQFRDSBT[UCV@WEXIYFZ;]B_CaBb@cCdBeEfCgChA
!account-not-set-up	pDJV_ZH
!ad-access-denied	S!C%i&I(a)E*F+G,F-C.H/E1F2C3D4E5G6F7E8E9H:B;^<G=C>D?E@CAGB@CEDCEFFHGDIBLBMCNCOGPGQFRGSETIUBVDWEXFYGZ=[C]E_DaDbCcDdBeEfCgZhC
!ad-unknown-error	e!I&e3K@KBJHFKJNISJZE_JcK
!admin-role-missing	S!E#G%^&J(j)J+H,G-F.I/H0H1H2I3F4H5I6H7E8H9H:A;H<J=D>E?C@EAIBACEDCEFFIGFIFJGKDLFMENDOIPCQIRISFTHUBVEWEXGYIZ<[E]F^F_HaDbBcGdDeGfDgDhE
!admin-sspr-disabled	Z!E#I%I(B)k*F+J,F-I.K/J1J3I4J5J7H8J9J:F;K=G>I?E@GAJBFCIDGEHGJHIIIJJKILJMJNGPGSGTIUAV@WFXIZA[H]I^H_KaIbGcIdGfHgEhJ
!admin-two-gate	U!F#G%F&J(A)D*l+F,D-F.I/H0I1H2I3F4H5I6I7G8I9G:F;H<J=G>E?J@DAHBFCBDDEFFIGHHFIEJHKELHMGNJOGPBQIRHSHTGUEVDWEXFYJZ@[G]F^H_HaEbGcHdEeIfHgEhG
!already-registered	^!I#J%J(J)J*I+j-I3I7K:I=I>H?E@GBDCDDBHAIIKHLJMJNIOEPJUJVHWKXIZF[J]H_JaHbIdKfJgKhI
!auth-token-error	h,aHGZIeH
!changed-too-recently	O!F#D%E&J(C)G*G+H,H-B.I/F0H1G2G3F4G5H6H7E8G9F:D;H<I=E>D?E@nAHBDCEDDEHFIGFI?JFK?LDMAN@OGPFQIRHSFTGUDVDWFXDYHZ:[D]E^@_HaEbEcFdDeGfFgEh?
!cloud-service-error	]!F#J%I(C)E*I+I-I.J/I0J1I3H4I5J6K7D8J9J:F=F>H?F@IAJBCCIDEEIFJGIH?IIJGKGLJMHNHOJPGRGSjTGUHVDWFXGZ>[H]G^H_JaFbEc]dHeKfDgChI
!cloud-sync-agent	Z!I#J(I+J,J-G/G0g1E2J3I4I6H7I8G9H:J;K=I>J?I@IAIBYCJDIEKGFIIJIKIMGNIOJPHRDSJTHUJVJXIYHZE[J]I_GaHbIcEdDeHfBgIhJ
!code-not-received	N!C#D%C(B)C+B,E-B.E/D0E1E2F3[4D5F6F7D8E9@:B;E<G=B>Z?C@AAECID=EEFEGDI?JEKALEMANBO>PDQFRESCTDUBV@WDXFYFZA[D]J^D_CalbCcCdDeFfCgEhB
!connect-version-old	Z!H#G%G(E)I*I+J,H-G.K/G0G1j2G3G4E5H6H7H8F9G:I;I<I=G>G?I@GAIBECHDHEJFKGFIGJHKGLJMGNHOIPHQIRBSHTFUIVIWJXHYGZD[H]I^J_GaHbIcCdFeEf>gGhH
!connector-password-too-long	c!I#H%E,J-G0J1J2g3H4J:I>K@IBFCJDJGHHGICJJKHLIMINIPJRJTJUJVJYJZF[J^H_JbJcHdGeJfEhI
!contact-failed	w3_HGZD
!contact-info-malformed	U!B#C%E&I(F)G*F+D,F-E.I/G0H1H2G3l4F5H6H7H8H9F:C;G<I=F>>?B@EAGBCC@DbEHFIGGH>IGJHKELGMFNEOIPEQHRHSHTEUFVAWHXDYIZ?[F]E^F_Fa?bGcGdGeIfHgIhF
!cookies-disabled	U!D#D%F&I(E)G*G+G,H-C.m/G0H1H2H3E4G5H6H7F8G9B:E;H<I=F>E?E@EAGBCCFDEEHFHGGHEICJFKCLHMENDOFPGQHRHSDTFUEVDWFXEYIZ@[F]D^H_GaDbCcDdEeHfFgHhF
!corporate-policy-sentence	m@YHDIGKJN_
!dc-policy-hints-missing	[!I#G%I(I)J*H+J,J-F.J/G0I1I2J3H4A5i6I7I8I9H:I;J<G=I>H?I@GAIBGCGDIEJFJGJHIIGJDKDLKMFNCOIPHQJRHSJTHUIVIWHXIYIZF[I]I^J_IaHbHcHdHeJfGgJhH
!dc-unreachable	[!F#H%H(H)I*I+J,I-G.K/G0I1H2I3F4j5D6I7G8G9H:H;J<Y=H>G?G@EAIBECHDGEJFJGHHGIGKGLJMFOIPGQJRGSGTHUHVGWIXIYHZB[I]H^I_GaGbHcEdHeJfCgIhH
!decryption-key-mismatch	[!F#H%F&J(H)J*J+I,H-G.K/C0E1I2J3F4G5J6k7H8H9H:H;J<I=G>G?G@EAGBCCHDHEHFIGHHEIEJHKDLIMFNCOGPFQJRFSJTFUHVIWJXIYFZ@[H]H^F_DaGbHcDdBeEfCgXhE
!error-processing-request	wBJHESaZD
!feature-not-enabled	sHHV^
!federated-password	V!F#G%F(D)G*I+I-D.J/E0I1H2I3G4G5I6I7l8H9J:E;I<J=F>G?F@BAHBBCHDEEIFJGGHBIEJFKDLFMDNDOJPDQJRJSFTGUEVEWGXGYJZ>[G]G^C_HaGbDcHdDeHfFgFhC
!forest-config-changed	^!F#H%E(F)H*I+I,I-G.K0G1G2I3G4F5J6H7G8k9G:F;J<J=E>H?G@DBBCFDGEJFIGEH?IFJGKFLIMGOIPFQIRHSITIUGVFWIXFYGZA[H]G^I_DaHbHcFdCeGfEgHhH
!inheritance-disabled	X!>#F%@&J(D)H*H+H,H-E.I/H0I1H2I3F4H5I6I7H8H9E:F;l<J=F>F?F@EAEBECEDEEIFHGEHGIEJHKELHMGNFOGQIRHSITGUEVCWHXFYHZC[G]E^F_DaEbEcGdEeIfGgIhF
!ldap-signing-not-configured	_!I#J%H(H*K+J,K-I/K0K1J2I3H4I5I6I7I8I9H:J<h=J>J?J@IBHCFDIEIGIHGIFJJKHLJMINHOJRJSKTIUIVIWJXIYHZF[J]J^K_IaIbJcGdIeJfHhI
!licence-missing-organisation	V!G#H%G(F)H*I+I,J-G.J/G0I1I2J3G4I5J6J7G8I9F:E;I<J=j>H?G@FAHBECFDFEFFIGHIEJIKGLIMGNEOIPHQJRJSHTGUCVDWFXGYJZB[H]G^I_HaGbFcFdFeIfGgIhH
!licence-missing-user	f(J)H/I=e?KBIGKPJSJUHVGZD^KbJdIeJfI
!lost-device	M!C#B%C&H(B)F*C+I,F-B.F/E0F1F2F3=4E5G6F7D8F9B:C;F<G=D>m?=@EAFBGC>DGEFFGGEH]I@JEK@LEM>NBOEPEQGRFSFTDUCVCWEXAYGZ@[C]Y^D_EaAbCcDdDeGfEgEhB
!managed-on-premises	o/J7J@JHIZIdb
!method-not-allowed	U!F#F%E&I(^)F*Z+E,H-E.H/G0H1H2I3E4G5H6H7F8H9D:D;G<I=E>@?l@CAHBCCGD@EHFHGFHAICJGKCLGMDNDOEPFQIRHSGTFUDVCWFXEYHZ>]D^F_Fa@bCcFdFeHfFgFhE
!not-enough-methods	T!E#F%E&J(D)G+B,H-E.I/G0I1H2H3B4G5I6I7G8H9D:E;H<I=E>B@BAGBCClEGFIGHHEICJGKCLHMFNDODPFQHRHSHTGUFVCWGXEYIZ?[E]E^H_HaCbFcGdFeIfGgHhF
!not-in-scope-group	c!J(I)I/J:J=H?I@HBFDIGGHJNKPHUHVeWJZD[J^IbJ
!not-registered	S!E#F%E&J(C)D*F+^,H-E.I/G0H1H2I3D4G5I6H7F8H9G:D;H<I=E>B?H@BAHB?CIDlFIGGHAIDJGKCLFMENDOEPFQIRISGTFUAVFWDXFYHZ<[E]D^F_GaEbDcGdEeHfEgHhD
!object-not-in-password-sync-scope	[!G#I%D(H)J*K+J,I-F/I0H1H2I3G4H6I7I8H9I:G;H=G>J?I@HAHBFCJDIEJFGGkH?IGJHKGLIMDNFOJPGRISJTJUHVEWIXIYJZD[I]I^H_JaIbIcGdBeHfDgIhH
!onboarding-failed	[!I#I%F(H)J-I/J0I1J3J4J6H7I8H:I=G>J?J@HDJEHGIHAIJJIKGLKMJNHPHRJSJUHVIWJXJYIZ@[J^I_JbIcGd@ehfBgJhH
!onprem-admin-action-required	b!H%J(G/J3J6I7J:F=F>J?J@IBFCKDJEhHEMJNHPHSJUGVEWEZ@[J^J_JaJbIcEdFeXfHgHhK
!onprem-complexity-refused	e!I#I%I(I*J+I,K-F.J/J0J1K3G4J5K6J7I8J9E:H;J=H>H?H@GAJBGCGDHEJFKGJHFIgKDLJMHN^OGPJRKSJTJUIVHWJXGZD[J]G^K_JaGbIcIdIfIhH
!onprem-connectivity	U!F#G%F&J(F)H*I+I,H-F.I/G0G1F2H3F5G6F7G8G9E:D;I<G=D>F?F@CAHCGDFEBFHGFHCIFJGKFLHMENDOGPFQIRDSFTGUCVFWGXEY[Z>[H]G^G_EaFbHcldCeFfAgGhG
!onprem-multi-match	[!E#G%H(H)J*I+J,J-H.K/G0J1J2J3G4I5J6J7I8H9G:G;I=H>H?I@FAjBFCGDHEJFJGIHAIGJJKFLIMHNHOHPGQKRJSJTHUIVGWJXFZD[I]G^I_BaHbIcIdIeJfIgIhH
!onprem-policy-refused	Q!F#E%E&I(D)F*G+G,H-D.I/G0G1H2H3E4G5H6F7D8H9I:C;H<I=D>F?EAIBACEDCEFFIGEHHK;LEMBNkOFPFQIRHSGTFUBVDXFYHZI[D]E^D_GaEbDcFdCeGfHgFhI
!onprem-success-cloud-failure	Y!E#H%G&J(H)I*J+H,I-E.J/j0G1I2J3F4H5J6G7F8I9H:H;I<J=G>G?H@EAGBECHDGEIFJGIIDJFKELIMXN@OGPEQJRISJTAUIVHWJXIYJZC[I]I^G_AaHbHcGdFeIfGgGhG
!ou-reserved-character	^!G#I%D&G(H)I*J+I,I-D.J/H0J1J2I3E4H5J6I7I8I9E:F;H<J=G?G@GAHBECHDGEHFjGDHBICJIKGLJMGNEOIPHQJRISJTHUFVHWHXGYI[I]G^J_HaFbGdGeHfGgIhH
!password-contains-name	h-A3J:K@HBGFJGKHEIeKFMINHVJZC^JbKhZ
!password-easily-guessed	O!C#I%C&H(A*C+F,D-o.F/C0E1E2E3C4E5F6E7B8F9C:B;F<G=D>B?C@?AFB?CCDBEEFGGDHII<KJLDMAN<ODPDQGRFSEUBVBWEXBYGZ;[B]C_EaCbCcDdAeFfDh@
!password-filter-refused	U!F#D%D&I(D)G*H+H,G-?.H/D0E1H2F3F4A5E6F7E8G9G:D;H<I=F>F?F@AAGBACEDDEHFIGDHFIDJnKALFMCN@OGPEQIRHSGTDUDVEWFXFYHZ>[E]F^D_GaDbCcFdDeFfFgGhC
!password-never-expires	W!H#G%F(E)I*I+I,J-F/H0J1J2J3H4J5K6J7G8J9J:E;J<J=F>H?H@AAJBCCHDFEJGHIFJHKCLkMDNEOJPIRJSJTHUGVGWIXIYJZ>[F]G^A_IaGbEcIdEeIfGgGhB
!password-reset-done	k(H:J=JB^DJHYKKMZUHVIZC[J^IbJhH
!password-too-weak	S!E#D%E&I(D)H*G+E,G.H0H1G3A4G5H6G7E8G9E:C;G<H=F>A?E@@AHBBCBDGEGFGGFIlK?LFMCOCPGQIRGSHTFUEVDWGXDYIZ<[E]E^E_GaDbEcFdDeHfFgGhA
!password-used-before	P!F#A%E&J(A)F*F+F,G->.H/D0G1G3E4F5F6F7D8G9F:B;G<H=D>C?C@CAGBDCCEFFIGEHWI;JDKmLEMANFOFPEQIRGSFTEUDVCWFXEYHZ?[I]C^C_FaEbCcFdBeFfEgEh>
!phone-mismatch	V!H#G%H(I)J*H+F,J-F.J/H0J1J2J4I5J6H7I8J9G:H;I<K=I>??F@EAIBFCDDBEJFJGIHDIAJIKBLJMGNFOjPIQJRISJTHUIVGWJXDYKZB[I]G^J_IbIcHdIeJfIgJ
!privileged-account-denied	S!D#E%[&J(G)?*G+G,E-F.I/G0H1G2H3E4E5G6G7E8G9F:E;E<J=D>F?F@CAFBDCGDEEFFHGFHDIEJGKELHMFNEOGPlQGRHSGTFUDV@WGXEYHZ?[G]F^E_EaFbEcGdDeGfFgBhG
!reset-in-home-directory	U!C#G%F(A)E*H+I,I-H.J/H0I1I2I3F4H5I6I7E8H9J:m;I<K=C>F?E@BAIBBCGDDEHFJGFHDIEJGKCLFMENEOJPEQJRJSFTHUDVBWFXGYJZ=[F]G^D_GaGbDcGdEeIfFgFhE
!sam-remote-call-denied	Z!F#G%C&J(G)G*G+H,G-E.I/H0H1H2G3F4F5I6H7H8G9D:F;H<I=F>G?E@FAGBDCFDFEHFIGGHDIEJGKELIMGNEOGPEQlRGSHTGUFVEWHXFYEZD[H]G^H_GaFbEcEdDeGfFgIhG
!server-clock-skew	Z!I#G%H(I)J*J+J,H-H.K/J0H1F2I3G4D5J6H7I8H9G:I;J<J=I>H?I@GAIBFCHDHEJFKGGH?IGJIKGLJMFNIOHPHQJRkSGTGUIVIWJXFYFZE[J]H^K_HaGbHcAdFeHf?gJhH
!servers-catching-up	T!F#Y%E&J(C)G*G+H,H-B.I/Z0G1G2G3F4G5H6F7H8G9G:C;H<I=F>J?E@?AHB>CEDDEHFIGBH=IBJFK@LDMmNBOHPFQIRDSGTHUEVEWGXGYHZ:[D]E^C_FaEbBdCeGfBg^h@
!smart-lockout	T!C#A%D&J(F)G*G+G,G-D.I/D0H1G2H3E4G5I6H7E8H9G:E;H<I=G>F?G@BAGBBCFDDEHFIGGHBIDJGKDLaMDNDOGPEQIRGSGTlUGVDWIXCYIZ@[B]F^B_EaFbEcFdFeHfGgFhE
!sspr-disabled-tenant	U!F#I%G(A*F+I,I-G.J/I0I1I2K3G4I5J6J7E8H9J:@;J<J=C>G?F@EAJB@CHDDFIGGIIJGKGLHMGNDOJPEQJRJSETIUkV?WGXHYIZ@[G]G^F_IaGcFdEeIfDgEhH
!sspr-not-enabled-for-user	[!C#I%G*I+I-J/J3]4J5K7H8J:D=F>I?X@EAJBCCHDBEHGHHDIIJIKHLHMHNGPGSGTJUAVhXIZ@[G]I_IaIbGcJdEeHfHgIhH
!sspr-policy-not-set	f(I)J*Y:H=JBIEFHGNFSJUGVIWdZGdIgI
!throttled	S!C#^%E&I(E)F*F+F,G-I.H/G0G1G2F3B4F5H6H7F8G9B:E;G<I=E>C?E@>AFBBCBDBEGFHGFHDIAJFKALFMFNDODPEQHRFSETCUEVDWGXlYGZ?[E]D^F_GaAbDcDdFeHfGgGhE
!tls-disabled	W!E#G%F&J(G)G*H+G,H-F.I/G0G1A2F3D4D5H6E7H8F9F:H;H<G=F>E?F@DAHBDCFDFEIFIGGHKIEJHKELHMFNGOGPFQHRCSGTGUEVEWIXFYlZB[H]G^H_FaFbFc@dCeFfAgGhG
!unlock-option-missing	W!G#@%F(D)G*H+I,I-E.J/I0J1H2J3G4I5J6I7H8I9J:E;I<J=F>G?D@CAIB?CEDEEIFJGHH@IEJHKELFMENFOJPGQJRJSHTBUFVCWGXGYJZ@[m]G^E_HaGbAcHdFeJfHgHhE
!user-abandoned	[#G%F(E)H*I+G,J-F.I/G0I1I2J3G4I5I6I7G8I9F:F<J>D?D@DAHB=CCDBEIFIGHIEJHKDLHMDNEOHPGQJRHSYTHUEVCWGXFYJZA[G]k^H_GaEbCcGdHeJfDgGhF
!user-cannot-change-password	Y!H#H%G(D)J-G/I2K3H7G:F;J=I>H?I@@AKBBCJDHGIIGJJKFLCMENFPITKUHVFXHZ=[G]I^j_JaJbHcJdEeJfJgIhA
!user-not-found-onprem	Y!C#H&J(H)I*J+I,I-H.J/D0H1I2J3E4G5J6H7F8H9H:F;G<J=G>H?H@HABBECHDGEHFIGHHEIFJIKGLIMHNFOHPEQJRJSJTEUIVGWJXHYJZD[I]G^F_kaHbIcFdDeIfGgGhH
!windows-screen-broken	T!H#H%G(D)H*J+I-H.X/I0J1J3I4J5J6J7E8J9I:F=G>G?E@GAKBCCIDFEJFJGIH<IHJGKHLHMENEOJPHRJSGTIUFVFWHXHYJZB[E]G^H_IaGblcGdHeJfGgGhD
!wizard-connector-not-found	v,JHFZIe_
!writeback-not-enabled	S!D#F%Z&I(C)B*D+G-E.I0C1E2H3E4D5G7D9H:D;G<G>E?D@CAGBACFDDEDFHHIIEJEKCLEMDNCOHQGRESFTEU=V@WCXFY@Z?[F]F^D_HaFbDcCdjeJgXhD
!writeback-service-stopped	W!F#H%E(G)H*J+J,I-H.J/Y0D1D3H4F5H6E7F8G9G:H;I<I=G>H?H@FAIB@CIDHEJFJGEH=IGJFKGLIMENGOJPFQIRBSDTHUFVGWIXIZE[I]H^H_GaHbGdCfkgHhH
!writeback-unsupported-path	V!F#H%H&J(C)G*F+I,I-G.I/C0G1G2I3F4H5I6H7F8I9E:F;I<J=F>F?F@DAHBBCGDGEGFIGHH>IFJGKFLHMBNEOHPEQIRISFTDUGVFWHXHYIZC[G]G^G_FaFbEcFdCeHfEglhF
!wrong-current-password	U!G#D%F(F)I*I+I,H-B.J/G0I1I2H3F4I5J6H7F8I9I:E;I<J=H>G?G@BAIBCCGDEEIFKGGHEIBJGKBLFMCNCOGPIQJRISITGUFVFWIXHYJZ<[F]H^D_IaGbFcHdEeHfGgHhl
#account-disabled	O!m#@%B&G)B*D+E,D-B.F/C0E1E2E3@4D5G6F7D8E9D:A;c<G=C>C?C@AABB?CCDAEEFGGDHIIAJEKALCMCNCODPAQGRFSDTAU?V?WEXBYFZ<[C]B^J_@aCcDdAeFfHgDhC
#account-locked	K!F#m%?&G(B)B*B+C,C->.I/B0D1C2C3A4C5E6D7B8D9B:@;C<F=B>@?B@BACCADCEDFFGBI?JCK>LBM@NAOBP@QERCSATcUBV?WEYFZ:[Y]A^J_BaAbAcBdAeDfCgBh?
#account-not-set-up	l)JHIVaZG
#ad-access-denied	Q!B%i&H(b)D*E+G,E-C.H/E1F2C3C4E5G6F7D8E9G:B;a<G=C>D?E@BAFB?CEDCEEFGGDHJIBKJLBMCNBOGPYQERFSETHUBVCWDXEYGZ<[C]E^J_DaDbBcDdBeEfBgZhC
#ad-unknown-error	e!I&e3K@KBJHFKJNISJZE_JcK
#admin-role-missing	S!E#G%^&J(j)J+H,G-F.I/G0H1H2I3F4G5H6H7E8H9H:@;H<I=C>D?B@EAIBACEDCEFFIGFHZIFJFKDLFMENDOIPFQIRHSFTHUAVDWEXGYIZ<[E]E^F_HaDbBcGdDeGfDgDhE
#admin-sspr-disabled	X!E#I%F(E)k+I,F-I.J/J0J1J3H4I5J6K7G8I9I:E;J=F>H?D@FAJBECIDFEGFKGIHGIIJIKHLJMINFOKP[QKRJSFTIUDV=WEXHYJZ@[H]I^G_JaHbFcIdFeKfHgDhI
#admin-two-gate	U!F#G%F&J(A)D*l+F,D-F.I/H0I1H2I3F4H5I6I7G8I9G:F;H<J=G>E?J@DAHBFCBDDEFFIGHHFIEJHKELHMFNJOGPBQIRHSGTGUEVDWEXFYJZ@[G]F^H_HaEbGcHdEeIfHgEhG
#already-registered	^!I#J%J(J)J*I+j-I3I7K:I=I>H?E@GBDCDDBHAIIKHLJMJNIOEPJUJVHWKXIZF[J]H_JaHbIdKfJgKhI
#auth-token-error	h,aHGZIeH
#changed-too-recently	N!E#D%I&J(A)G*F+H,H-B.H/E0H1G2G3F4G5H6G7D8G9F:D;H<I=E>D?E@nAHBDCEDDEHFIGFI?JEKBLCMAN@OGPEQIRHSFTFUDVCWFXDYHZ:[D]E^@_GaEbEcFdDeGfFh?
#cloud-service-error	]!F#J%I(C)E*I+I-I.J/I0J1I3H4I5J6K7D8J9J:F=F>H?F@IAJBCCIDEEIFJGIH?IIJGKGLJMHNHOJPGRGSjTGUHVDWFXGZ>[H]G^H_JaFbEc]dHeKfDgChI
#cloud-sync-agent	Z!I#J(I+J,J-G/G0g1E2J3I4I6H7I8G9H:J;K=I>J?I@IAIBYCJDIEKGFIIJIKIMGNIOJPHRDSJTHUJVJXIYHZE[J]I_GaHbIcEdDeHfBgIhJ
#code-not-received	L!B#C%C(A)C,E-A.E/C0D1D2E3]4C5E6E7C8D9?:A;D<F=B>_?J@@ADBKCGDHEDFEGCHJI>JDK@LDMANAOHPDQFRDSCTCUAV?WCYFZ@[C]H^C_CalbBcBdCeFfCgDhB
#connect-version-old	X!G#F%F(E)I*I+I,H-F.J/F0G1j2F3F4E5H6G7H8E9F:H;I<H=G>G?H@GAHBDCGDGEIFJGEIGJGKGLIMFNGOIPGQIRASHTEUHVHWIXGYXZC[G]H^J_FaGbHcBdEeEf>gFhH
#connector-password-too-long	c!I#H%E,J-G0J1J2g3H4J:I>K@IBFCJDJGHHGICJJKHLIMINIPJRJTJUJVJYJZF[J^H_JbJcHdGeJfEhI
#contact-failed	v3_@XHGZD
#contact-info-malformed	U!B#C%D&I(F)G*F+D,F-E.I/G0H1H2G3l4F5H6H7G8H9F:C;G<I=F>B?B@EAGBCC@DbEGFIGGH=IGJHKELGMFNEOJPEQHRHSHTEUFVAWHXDYIZ?[F]E^F_Fa?bGcFdGeIfGgHhE
#cookies-disabled	U!D#D%F&I(E)G*G+G,H-C.n/G0H1H2H3E4G5H6H7F8G9B:E;H<I=F>E?E@EAGBCCEDEEHFHGGHDICJFKCLHMENCOFPGQHRGSDTFUEVDWFXDYIZ@[F]D^G_GaDbBcDdEeHfFgHhF
#corporate-policy-sentence	m@YHDIGKJN_
#dc-policy-hints-missing	[!I#G%I(I)J*H+J,J-F.J/G0I1I2J3H4A5i6I7I8I9H:I;J<G=I>H?I@GAIBGCGDIEJFJGJHIIGJDKDLKMFNCOIPHQJRHSJTHUIVIWHXIYIZF[I]I^J_IaHbHcHdHeJfGgJhH
#dc-unreachable	[!F#H%G(H)I*I+J,I-G.J/G0I1H2I3F4j5D6I7G8G9H:H;J<Y=H>G?G@EAIBECHDGEJFJGHHGIGKGLJMFOIPGQJRGSGTGUGVGWIXIZB[I]H^I_GaGbGcEdGeIfCgIhH
#decryption-key-mismatch	[!F#H%F&J(H)J*J+I,H-G.K/C0E1I2J3F4G5J6k7H8H9H:H;J<I=G>G?G@EAGBCCHDHEHFIGHHEIEJHKDLIMFNCOGPFQJRFSJTFUHVIWJXIYFZ@[H]H^F_DaGbHcDdBeEfCgXhE
#error-processing-request	wBJHESaZD
#feature-not-enabled	sHHV^
#federated-password	V!F#G%F(D)F*H+I-D.J/E0I1H2I3G4G5I6I7l8G9J:D;I<J=E>G?F@BAHBBCGDEEIFIGEHDIEJFKDLEMDNDOJPDQJRISFTDUEVEWGXGYJZ=[F]G^C_GaGbDcHdDeHgEhC
#forest-config-changed	^!F#H%E(F)H*I+I,I-F.J0G1G2I3G4F5I6H7G8k9G:E;J<J=E>H?G@DBBCFDGEIFIGEH?IFJGKELIMXOIPFQIRHSITIUGVFWIXFYGZ@[H]G^I_CaHbGcFdCeGfEgEhH
#inheritance-disabled	X!>#F%@&J(C)G*H+H,H-E.I/H0I1H2I3F4H5I6I7H8H9E:F;l<I=F>F?F@EAEBECEDEEIFHGEHGIEJHKELHMGNFOGPXQIRHSITGUEVCWHXFYHZC[G]E^F_DaEbEcGdEeIfGgIhF
#ldap-signing-not-configured	_!I#J%H(H*K+J,K-I/K0K1J2I3H4I5I6I7I8I9H:J<h=J>J?J@IBHCFDIEIGIHGIFJJKHLJMINHOJRJSKTIUIVIWJXIYHZF[J]J^K_IaIbJcGdIeJfHhI
#licence-missing-organisation	V!G#H%G(E)H*I+I,J-G.J/G0I1I2J3F4I5J6J7G8I9F:E;I<J=j>H?G@FAHBDCFDFEFFIGGIEJIKGLIMGNEOIPHQJRISHTGUCVIWFXGYJZB[H]G^I_GaFbFcFdFeIfGgIhH
#licence-missing-user	e(J)H/I=e?JBIGJHJPJSJUHVGZD^KbJdHeJfIgK
#lost-device	M!C#B%C&G(B)E*C+I,E-B.F/E0F1F2F3=4E5F6F7D8E9B:B;F<G=D>m?=@DAFBFC>DHEFFGGEH]IBJEK@LDM?NBOGPEQGRFSFTDUCVCWEXAYGZ@[C]Z^D_Ea?bBcDdDeFfDgEhA
#managed-on-premises	o/J7J@JHIZIdb
#method-not-allowed	T!E#F%E&I(Z)C*b+D,H-D.H/G0H1H2I3F4F5H6G7F8G9D:D;G<I=D>B?l@CAGBBCDD@EGFHGFH@ICJGKBLGMCNDODPFQHRHSFTFUDVBWFXDYHZ>]C^E_Fa?bCcFdFeHfEgEhD
#not-enough-methods	S!E#E%E&I(D)F*^+A,H-E.H/G0H1H2H3B4G5H6H7F8H9D:D;G<I=E>A?Y@AAGBCClEGFIGGHDIBJGKCLGMENDOCPEQHRHSGTFUEVBWFXDYIZ?[E]D^G_GaCbFcFdFeHfGgHhE
#not-in-scope-group	b!J(I)H/J:J=H?I@HBFDHHHJKNJPGUHVeWIZD[J^IbJgK
#not-registered	R!E#E%E&J(B)C*E+_,H-D.I/F0H1H2I3C4G5H6H7E8G9G:C;H<H=D>D?G@AAHB>DlEWFIGFH@ICJFKBLFMDNCOIPEQIRHSFTFU@VYXEYHZ<[D]D^E_FaDbDcFdDeHfEgGhD
#object-not-in-password-sync-scope	[!G#I%D(H)J*K+J,I-F/I0H1H2I3G4H6I7I8H9I:G;H=G>J?I@HAHBFCJDIEJFGGkH?IGJHKGLIMDNFOJPGRISJTIUHVEWIXIYJZD[I]I^H_IaIbIcGdBeGfDgIhH
#onboarding-failed	[!I#I%F(H)J-I/J1J3J4J7I8H:I=G>J?J@GDJEHGHH@IJJIKGLJMJNHPHQKRJSIUHVIWJXJYHZ@[J^I_JbIcGd@ehfBgJhH
#onprem-admin-action-required	b!H%J(G/J3J6I7J:F=F>J?J@IBFCKDJEhHEMJNHPHSJUGVEWEZ@[J^J_JaJbIcEdFeXfHgHhK
#onprem-complexity-refused	d!I#I%H(H)K*I+I,J-F.J/J0J1J2J3G4I5J6J7I8J9E:H;I=H>G?G@GAJBGCGDGEJFJGJHEIgJKKILIMGN_OGPIRJSJTJUIVHWJXGZD[I]G^J_IaFbIcIdIfIgKhH
#onprem-connectivity	T!F#G%F&J(F)H*I+I,H-F.I/G0G1E2H3F5G6F7G8G9E:D;I<G=D>F?F@CAHCGDFEBFHGFHBIFJGKFLHMENDOGPFQIRDSFTGUCVFWGXEY_Z>[G]G^G_EaFbIckdCeFf@gGhG
#onprem-multi-match	[!E#G%H(H)J*I+J,J-H.K/G0J1J2J3G4I5J6J7I8H9G:G;I=H>H?I@FAjBFCGDHEJFJGIHAIGJJKFLIMHNHOHPGQKRJSJTHUIVGWJXFZD[I]G^I_BaHbIcIdIeJfIgIhH
#onprem-policy-refused	O!D#D%D&H(A)E*D+F,G-_.H/^0F1G2G3D4F5F6E7C8F9H:B;G<H=C>E?C@^AHB?CDDBEEFHGDHCIIJZKALDMANjOFPEQHRGSFTEUAVBWXXEYGZF[C]D^B_FaDbBcEdBeEfGgDhG
#onprem-success-cloud-failure	Y!E#H%G&J(H)I*J+H,I-E.J/j0G1I2J3F4H5J6G7F8I9H:H;I<J=G>G?H@EAGBECHDGEIFJGIIDJFKELIMXN@OGPEQJRISJTBUIVHWJXIYJZC[I]I^G_AaHbHcGdFeIfGgGhG
#ou-reserved-character	^!G#I%D&G(H)I*J+I,I-D.J/H0J1J2I3E4H5J6I7I8I9E:F;H<J=G?G@GAHBECHDGEHFjGDHBICJIKGLJMGNEOIPHQJRISJTHUFVHWHXGYI[I]G^J_HaFbGdGeHfGgIhH
#password-contains-name	f+Y-H3J:J@HBFDJFJGJHDIeKHLKMINHVJZC^IhY
#password-easily-guessed	N!C%C&H(A*C+F,C-o.F/C0E1E2D3C4E5F6E7B8E9C:B;F<G=D>B?C@?AFB?CCDAEEFGGDHHI<J[KILDMAN<ODPDQGRFSEUBVBWEXAYGZ;[A]C^J_EaCbBcDdAeFfDh@
#password-filter-refused	U!E#C%D&I(D)G*H+H,G->.H/D0E1H2F3F4A5E6F7E8G9G:D;H<I=F>F?F@AAGBACEDDEHFIGDHIIDJnKALFMCN@OGPEQIRHSGTDUDVEWFXFYHZ>[E]F^D_GaDbCcFdDeFfFgFhC
#password-never-expires	W!H#G%F(E)I*I+I,J-F/H0J1J2J3H4J5K6J7G8J9J:E;J<J=F>H?H@AAJBCCHDFEJGHIFJHKCLkMDNEOJPIRJSJTHUGVGWIXIYJZ>[F]G^A_IaGbEcIdEeIfGgGhB
#password-reset-done	j(H:J=J@ZB^DJHYKJMZUGVIZC[J^IbJhH
#password-too-weak	R!E#C%D&I(C)G*F+D,G.H0G1G2[3@4F5H6G7E8G9D:C;G<H=F>A?E@@AGBACADFEGFGGEHIIlJYK>LFMBNXOBPFQHRGSGTEUEVDWGXDYHZ<[D]D^D_GaCbDcFdCeGfFgGhA
#password-used-before	O!E#@%D&I(A)F*F+F,F-<.H/G0G1G2W3E4F6F7C8F9F:B;G<H=D>C?C@CAGBDCCDJEFFHGDI>JDKmLDMAOEPEQHRGSFTEUDVBWFXDYGZ?[I]B^C_FaDbCcEdBeEfEgDh>
#personal-account	w:Z>F
#phone-mismatch	V!H#G%H&K(H)J*H+F,I-F.I/H0J1I2J3I4H5J6H7I8J9G:H;I<J=I>A?E@EAIBFCDD@EIFJGIHCIAJIKBLJMGNFOkPIQJRISJTHUHVGWJXDYJZB[I]G^J_HbHcHdIeJfIgJ
#privileged-account-denied	S!C#E%_&J(F)>*G+G,D-F.I/G0H1G2H3E4D5G6G7E8F9F:D;C<I=D>E?E@CAFBDCFDEEFFHGFHDIEJFKDLHMFNEOGPmQGRHSFTFUCV?WFXEYHZ>[G]F^E_EaEbEcFdDeGfFgBhG
#reset-in-home-directory	U!E#G%F(A)E*H+I,I-H.J/H0I1I2I3F4H5I6I7E8H9J:m;I<K=C>E?E@BAIBBCGDDEHFIHDIEJFKCLFMENEOJPEQJRJSFTHUDVBWEXGYJZ<[F]F^D_GaGbDcGdEeIfFgFhE
#sam-remote-call-denied	Z!F#G%C&J(G)G*G+H,G-E.I/H0H1H2G3F4F5I6H7H8G9D:F;H<I=F>G?E@FAGBDCFDFEHFIGGHDIEJGKELIMGNEOGPEQlRGSHTGUFVEWHXFYEZD[H]G^H_GaFbEcEdDeGfFgIhG
#server-clock-skew	Z!I#G%H(I)J*J+J,H-H.K/J0H1F2I3G4D5J6H7I8H9G:I;J<J=I>H?I@GAIBFCHDHEJFKGGH?IGJIKGLJMFNIOHPHQJRkSGTGUIVIWJXFYFZE[J]H^K_HaGbHcAdFeHf?gJhH
#servers-catching-up	S!E#X%D&J(C)G*F+H,G-B.I/Y0F1G2G3F4F5H6E7H8G9G:C;H<H=F>D?E@>AGB=CEDCEGFIHCIBJEK@LCMmNAOHPEQISGTHUDVDWGXFYGZ9[C]D^C_JaEbBdCeGfBg_h?
#smart-lockout	T!C#A%D&J(F)G*G+G,G-D.I/D0G1G2H3E4G5I6H7E8H9G:E;H<I=F>D?G@BAGBBCFDDEHFIGGHCIDJGKDLaMDNDOGPEQIRGSGTmUGVDWIXJYIZ@[B]F^B_EaFbEcFdEeHfGgFhE
#sspr-disabled-tenant	T!F#I%F(@)Y*E+I,H-G.J/I0I1I2J3G4I5J6I7E8H9J:@;J<J=C>G?E@DAIB@CHDCFIGFIIJGKGLGMFNEOJPDQJRJSDTIUkV>WGXGYIZ?[G]G^E_IaGcFdEeHfDgDhH
#sspr-not-enabled-for-user	Y!B#I%F*I+I-J/J0K3]4J5J6K7G8I:H=E>H?X@EAJBBCHDBEHGHHCIIJIKHLGMHNGPISGTJUHViXIYKZ>[G]I_IaIbGcIdDeHfGgHhH
#sspr-policy-not-set	f(I)J*Y:H=JBIEFHGNFSJUGVIWdZGdIgI
#throttled	S!C#^%E&I(E)F*F+F,G-H.G/G0G1F2F3B4F5H6H7F8G9B:E;G<I=E>C?E@>AFBACBDBEGFHGFHDIAJFKALFMENDODPEQHRFSETBUEVDWGXlYGZ?[E]D^F_GaAbDdFeHfGgGhE
#tls-disabled	W!E#G%F&J(G)G*H+G,G-F.I/G0G1A2F3D4D5H6E7H8F9F:H;H<G=F>E?F@DAHBDCFDFEIFIGFHJIEJGKELHMFNGOGPFQHRCSGTGUEVEWIXFYlZB[H]G^H_FaFbFc@dCeDf@gGhG
#unlock-option-missing	W!F#@%F(D)G*H+H,I-E.J/H0J1H2J3G4I5I6I7H8I9J:E;I<J=F>G?A@CAIB?CEDEEIFJGHH?IEJHKELFMENFOIPGQJRISHTKUFVCWGXGYJZ@[m]G^E_HaGbAcHdFeJfGgHhE
#user-abandoned	Z!J#F%E(D)G*H+G,I-F.I/G0I2I3F4I5I6I7G8H9F:E<J=Z>D?D@DAHBECCDHEHFIGGHJIEJGKCLHMDNEOHPGQJSXTHUDVCWFXFYIZ@[F]k^G_GaDbCcFdGeIgGhE
#user-cannot-change-password	Y!H#H%G(D)J-G/I2K3H7G:F;J=I>H?I@@AKBBCJDHGIIGJJKFLCMENFPITKUHVFXHZ=[G]I^j_JaJbHcJdEeJfJgIhA
#user-not-found-onprem	Y!C#H&J(G)I*J+I,I-H.J/C1H2J3E4G5J6H7F8H9H:F;G<J=F>H?H@HABBECHDGEHFIGHHDIFJIKGLIMHNFOHPEQJRISJTEUIVGWJXHYJZD[I]G^F_kaHbIcFdDeIfFgGhH
#windows-screen-broken	T!H#H%G(D)H*J+I,K-H.X/I0J1J3H4J5J6J8J9I:F=F>G?E@FAKBCCIDFEJFJGIH<IHJGKHLHMENEOJPHRJSGTIUFVEWHXHYJZB]G^H_IaGblcGdGeJfFgGhD
#wizard-connector-not-found	v,JHFZIe_
#writeback-not-enabled	Q!C#E%^&I(A)A*C+G,J-C.H/I0E1D2G3D4C5G7K9G:B;F<F=Y>D?C@AAFB?CEDCECFGG]HEIDJCKALDMCNAOGQFRDSETDU=V?WCXEZ=[D]E^C_KaEbCcBdje[hB
#writeback-service-stopped	V!F#G%E(F)H*J+I,H-G.J/Y0E3H5G6I7E8F9G:G;I<H=J>G?H@EAHB?CHDGEIFIGDH<IGKFLHMENFOIPERASDTHUEVGWHXHZE[H]G^H_FaGbFdAfkgGhH
#writeback-unsupported-path	U!F#H%F&J(C)G*F+I,H-G.I/A0G1G2I3F4H5I6H7F8H9E:F;I<J=F>F?F@CAHBBCGDGEGFIGGH>IFJGKFLHMANEOHPEQIRISFTDUGVFWHXHYIZC[G]G^G_EaFbEcFdCeHfDgmhF
#wrong-current-password	T!G#I%F(F)I*I+I,H-B.J/G0I1I2H3F4I5J6H7F8I9I:E;I<J=H>G?G@BAIBCCGDEEIFKGGHEIBJGKCLFMBNCOGPIQJRISITGUFVFWIXHYJZ<[F]H^D_IaGbFcHdEeHfGgHhl
+# #	U!G#I%H(G)I*H+J,J-G.K/G0I1f2G3Y4G5J6I7J8I9G:I;J<J=H>F?H@bAJBYCFDIEJFKGIHIIEJIKELFMGNFOIQJSGTGUIVHWJXGYiZF[I]I^I_IaEbGcCdFeIfCgHhI
+# a	z@JI]
+# admin	f(F*IHGMJPKTIgf
+# and	g-J1Z3J4K>JBICJGJHEI]K[MWO[RJY^ZEc^
+# are	z#J/GHKIJKZM]gK
+# at	w-YHJI[KHO[ZF
+# beheercentrum	zdIg]
+# caracter	r2aHI
+# char	l/X2b9J@IBJHDIYKKN[ZK
+# character	e/Z2_IY
+# day	r@]NK
+# days	m!ZD[HXIIZY
+# does	zHJbW
+# e	r>^IGOXYY
+# for	z([@JH]NJPJ
+# from	wHJc[
+# godziny	tXZ
+# heur	tXZ
+# hora	k@]HKX]
+# hour	f#J@aKJXaZEaH
+# in	w#I@JK]TY
+# is	r3ZH]
+# it	zIJO^
+# l	wC]KX
+# la	z#J@HI^TZ
+# letter	zI[NK
+# may	zBKH_TK
+# method	m*Y?JC]HI
+# min	v#WHKRYaZ
+# minut	j%K3J>JHIMJOJPZRaa]fK
+# minuten	wHIR^
+# non	zYX
+# not	p/Z1I3ZH]
+# och	z3W>IO]YW
+# of	p(J1[C_GJHFZX
+# on	l(]1J3X>JHFOJPYS[YZZIgI
+# ore	r@[X[
+# password	k%I(G@FBYHZIGK_NZZGgZ
+# peopl	z(ICJLWP]
+# random	zNY
+# reject	w/[@[II
+# sms	w3a>EOIaF
+# so	s3[>IHHMWZIaIh]
+# sspr	p@]
+# still	vMYgJ
+# stunden	r@^X[ZJ
+# teken	z%J2]
+# this	z*K@YV[
+# timmar	wXY
+# to	n3J4]>[CXHJIKK]OJcI
+# und	w3ZC]aF
+# user	v@YCZFZGXHJZI
+# uur	r#K3K@aX[
+# was	z@YHKIYYYZJ
+# x	t1^HJ
+# y	v3YIJOZYYaI
+# zeichen	r-Z/Z2[HIIZ
+# が	s3a>JCJDIHJOHYY
+# 个	z2]HKIJK]ZJ
+# 位	z2[CII]
+# 回	wK]X[
+# 小	r@[X^
+# 文	t2]HJI_
+# 日	z@X
+# 時	p@YXa
+# 管	pgb
+# 还	z3ZTX
+2008 r2	v5[
+2016 acs	s1c9JHH
+32004 decryption	z6W
+32009 error	w,Z
+32011 onboard	ze[
+33001 adunknownerror	n&^
+33001 unknown	w&[
+3rd party	zJX
+80230405 object	t__
+80230818 dominio	z4[
+a #	i(Z/X2]3Y>IBJHEKINZZIa^
+a antiga	tHJM^h]
+a bann	z-Z
+a blank	z3[HGbZ
+a caixa	z>WHZ^Y
+a call	z#W?XHJZ]
+a cambiarla	w@X
+a capital	zIY
+a chang	rHY
+a chav	z?[HI
+a choic	w?]HI
+a cloud	w*J,_/[HFdHgK
+a code	j>C?IBJCJHaZ^]J
+a comma	v3ZF[HJaJ
+a company	zH[
+a configuracao	zE]
+a conta	k!Z#[%[)Z3JHHLZVKXKZX_Z
+a container	wF[GaHGZH
+a customer	tHY
+a day	b!J#G-H9F@aDJHGIHJKKHMJNGR[TJXcZE]KcKf]hJ
+a dc	v4bHFcIfJ
+a de	vDZHIKZMX
+a deja	w+YHIKY
+a deux	t*^HI
+a deviner	s-^
+a different	l:Z?F@[GYHYKJ
+a directory	z)^HH
+a disabl	z!Y
+a domain	l%Y4X5Y8]GIHFM[PG_]
+a due	w*]AZHH
+a email	w*Y6F>J?HC]HZ
+a ete	j!]%K-J4]9K?]@IB[CJDIHJMZVJZE_ZdZfJ
+a fail	z@YHGZ]
+a failur	zZX
+a federat	z7HH^
+a few	s-H9JHHMYZ^
+a file	z;HH]
+a filter	wGXHDJa
+a forest	z8XHY
+a former	z>KIJK]ZJ^Z
+a fresh	z@YBYHKLXZI
+a full	w@XHITZfY
+a generic	wHHNZZX^Y
+a global	n(]
+a good	z)H9YH]UJ
+a gpo	wQX
+a group	p(H@HGXHZVZ
+a guest	p:[HY
+a helpdesk	s*Y@XCIHY
+a ja	z9J>]HJV[
+a jamai	z+[DXHFWZ
+a jour	s+[1YBWDJHKMXf]
+a kod	z>_HJaI
+a l	p([>Y@ZHIZJbXeY
+a la	h%Z2Y3G>^?J@KBJHDIIK[MIN^O[VKXKZHaGbYdYfJ
+a laptop	zH]
+a le	z#K(YV[
+a licenc	t=^HG
+a list	r-_HDI[
+a lock	wbX
+a login	w>]
+a long	t!WHKIIMXOIZa
+a los	w*ZDJHZ
+a lot	v9^
+a meet	vHJ]^
+a member	o(JPXV^
+a mensagem	z>]HFZXaX
+a messag	sHHZZaZ
+a mi	r(I)Y3Z>[@KHIIJK]OHVYZG
+a microsoft	p)]*JHGMXR]SXTIdYfKgJ
+a minha	wIXK]VXZG
+a minut	v@YB[HJ
+a necessary	r)JHJUHVJda
+a new	U#H%H(Z)J*G+],J-C/H3J6I7J9I=I?HAIBZCGDFIHJIKHLZNEPJTJUJVIXJZY[d]X^G__aJbIdIgXhH
+a newly	z%Z@[_J
+a nice	v9[
+a nie	z=[HI
+a nouveau	zBX
+a nova	p9J@JB]HFIKK[MaZH]JbJ
+a number	l3XD]HKIZOIZJ
+a nuvem	w/YMYgY
+a opcao	z(Z[X
+a organizacao	sEJW]dX
+a otro	z(^7XHJVJ
+a pagina	s+[-XDXHHVKXYZ]
+a palavra	s@^HJKGVX
+a partner	tH[
+a pas	h%X(X)I*J+J,K-J/Y3I:J=Z?I@JCJDYEYHEIIKJMZNJPIUXV]WYZF][aHcJ
+a passkey	w?XHY
+a password	X#I(G)K-I/Z6J:I<^=J>K?Z@bBCCJDHGIHZI_J[LHMENFSKUIVJWXZG[G][^GbHdIeJfJgJhI
+a phon	n*X3F>JC^DaHCOJZIaI
+a pilot	zH_VG
+a pin	zHYIY
+a plus	zF^HI
+a policy	l*JHCKXNAU[Wb
+a politica	m@XHHN_WX
+a privat	z@[DZHG
+a privileg	w(ZHHP[
+a problem	tEZSZZJ
+a pu	z4XB[
+a que	zI[h[
+a red	tHFIIKXS[Za]FbIhJ
+a redefinicao	k(IBIEIHZU]Z^
+a reimpostar	s=ZHJVXZX
+a reinitialiser	wVYZX
+a replacement	z>ZZJ
+a reserv	tFYHY
+a reset	f!G(G*J/Z4X7K:J=H?YBECXDIHaJJLZNJPJSKUWVIWXZI]XbJfJgZ
+a restart	vfX
+a restriction	vN^
+a role	l(^)Z*b?KBJCIDKHHZI
+a row	w#[@IHDN]THX[ZJ]X
+a se	wBYDKZ^
+a second	g*Y+Z/Y6]>H@ZBJC^DIZHaIbW
+a secret	w2[H^KF
+a security	r)]*F?K@GH[QZ
+a senha	Z!J#[%I(J*K-K/J3J7Z:Y=I?I@FCJDZGKHDIZJXL[NZTJUFVIXGZ[]G^YaJbIcKd]fJhZ
+a server	w5W7XHYZJ
+a servic	zH]ZJfJ
+a shar	s>HH_
+a sincronizacao	zGJHHM[f]
+a singl	z+X
+a slash	p3YF_HJ
+a sms	s<Y>W?_CXHBZGaY
+a special	sVZ
+a supplier	z:[
+a symbol	zIX
+a sync	w+[8Y
+a team	wH_MG
+a temp	v#J@ZbY
+a temporary	r@XHYZJcZ
+a test	zZZ
+a third	pHYbZ
+a ticket	zHKZZ
+a token	v,a-XHGZIeG
+a troca	zLXZY
+a typo	t3]@YHJ
+a un	m(X-H3J@KAZHCIKK]P^VYZH_^
+a una	wHGK]ZJ[[
+a user	_!G#H%H)J*Z+Z-I/W9I:J;K=J>H?J@ZAIBIDJFHGHHeKHPET]VJXKZE]I^I_YgJ
+a velha	v9KHFKJM_h]
+a vendor	wJ[
+a very	z2X
+a way	v-F9JBHH[TXX]
+a week	z!]@IHII[KJZG
+a whil	z-JHJM[TZ
+a whol	z@YHZ
+a word	pHYIZZJ
+a wrong	s#I@[HWZJ
+a year	t!_-J@HBJH[L[NIZF^J
+aan de	rHIIYKHN_VY
+aan het	r-XNZZZ
+aangepast en	z@_
+ab ist	zL[
+abandon befor	zHJ]Z
+aber nicht	t+Z>I?[ZF]]
+aber nur	wC[DIHJ
+abilitato alla	vV[
+able to	e#I:X?FBbC]HEQXTJVIZY
+about my	wHHIIZ^
+about password	w-ZBHHEIKSYZ^
+about the	t!ZH]IXZH
+about to	zKY
+abroad and	z)Y
+acce a	z!]>]HE
+acce au	v9KHbZJ
+acce refus	s%_P[QXZGdJ
+accept by	z-KH[
+accept cooki	z.Y
+accept it	tKXZK
+accept my	wHJZZ
+accept on	w/]IH
+accept pas	wIJK[OYZHhY
+accept sinc	z-Y?IHZ
+accept the	p-GB[CZHGIKJJKYM]hJ
+accept them	z3]HG
+acceso al	v>[BJDKH^
+acceso denegado	w%]HJ
+access block	wHX
+access deni	c%X(]BIHFPbQ^ZE
+access has	wHY
+access is	w%[HJ
+access polici	wHY
+access policy	sH[
+access restrict	tHGQ^
+access right	z%^HG
+access the	v>XB^HHZI
+access to	f%K>a?IBIDGZJc]
+accesso di	wb[
+accident and	z![?IHZZH]Y
+accord to	pBXNZUZZI
+account a	z#W%Z2[HHPG
+account ad	zLX
+account admin	z*[,YPJ
+account and	r![#EBXCZHJLYT]ZH
+account are	p!Y#ZA]HFP[TGVJZJ^Y
+account belong	z:Y
+account bloccato	z#]XG
+account cannot	t%_:YHXZG_IdGeI
+account di	w2XGY
+account e	p!X#YHJ
+account enabl	zGZ_J
+account fail	z(ZHEP]ZX
+account for	n#Z%[2IHJTYVW_X
+account from	vH^ZJ_I
+account got	p)[BZVK
+account has	d![%IBJDZLXPZ_]dH
+account have	z!GHY^[
+account i	z!Z,[ZG
+account in	e!F#E%JA^BGGYH_LJMWPYTZVIZJdK
+account information	zCJDHE[HFZ]
+account is	W!d#X(J)J*K-I/J3H7J:Y=J>G@JAJCIGJHEIIKJLIP^T_V[ZB^F_JdG
+account it	w!FH]P]
+account keep	w#Z
+account lack	t%X3X
+account lock	nHY
+account lockout	w#[
+account may	w%[
+account msol	w%Z2Z
+account need	s!HH_ZG
+account non	sD[VYZZ
+account not	e!^#J%Y)I3H=K@KAJBGDXGJH?L]PIQ[V_WJ^W_IhJ
+account of	l!F#K:[BJHaZJ
+account off	z!^AJHJ
+account on	vA^PKZF^X
+account operator	pP]
+account option	r%J^^
+account out	zG[HJ
+account page	z+FDIH]hY
+account password	h%H)J2c:I=_B[HHIJLIMZVHZCfJ
+account per	wHIVaWJ
+account reset	w!I%Z:YP[_J
+account secur	t#I+_D^HEZG
+account show	w!W#Y
+account so	w^Z
+account staat	z!]
+account tab	w!I#KHIPJ^_
+account te	zXY[Y
+account that	vHFL]
+account the	vTZ^W
+account to	v%K2YHFQ[
+account too	v#JXZ
+account used	z%Z,XHI
+account was	m!Y%[>ZHIZI^[
+account were	zZJ^[
+account when	zHJb[
+account whil	z,[eG
+account whos	zLW^Y
+account with	r;]@ZHE
+account without	r[Y_Z
+acepta mi	zIHKIOZZYhY
+acesso ao	z3J>]HZ
+acesso negado	z%XPY
+acquir user	zHEQaZG
+action requir	z*IE^
+activ directory	[!D#I%Z&e(F/X3D4J6J7J:FAJBIFXHBIKJXKJNHT[UIVJZG^Z_^cJdFfJgbhJ
+activ pour	t3YV[
+actual es	zhY
+ad acceder	z!I%JBYHJZ[[]
+ad account	h!Z#[/JAXHCLYMJ^W__
+ad and	t!I/ZM^ZJ_ZgG
+ad but	v/Y
+ad connect	b/J0X1a8[MYRJTGfG
+ad connector	p!K%^2Z8]<XHCZI_H
+ad deaktiviert	z!Y
+ad ds	l%c2Y3K
+ad e	v%[3ZHJLW
+ad entra	v/_TI
+ad error	w&aHJNIZE^I
+ad fail	z/ZHJPY
+ad for	wMZ
+ad fs	n,X7[GIHeMGZIcI
+ad group	zHIP[
+ad has	t/F3^F]HEIG_]
+ad is	p/YHIII^X
+ad ist	s#J/J3Z>JHJTW^Yc]d[
+ad konto	v!X#YLX
+ad ma	t#IMXT[gY
+ad mais	wMXTY
+ad mas	vMZTZ
+ad men	zMXTY
+ad mit	z3]AYZK
+ad nao	z![L[ZI
+ad nie	z/]LYTI_J
+ad not	k#K/J<]HDLYMIT]ZJg^
+ad object	mGIHI__
+ad onprem	k/Xg]
+ad password	p-Z/FHJJHM]N]ZJ
+ad pero	z#JMYT[
+ad policy	r/XBJN^
+ad refus	w/XJZNX
+ad reset	z_]
+ad right	z%^HGPZ
+ad says	tIY
+ad show	z#IHJT[
+ad so	z/ZA[
+ad still	v!Z
+ad sync	i/H0J1J7JMXRISFTIcJdZfbgJ
+ad the	z/aZE
+ad took	w/W
+ad user	h!]#I=HAYG[HGPJTXZI_Yd[
+ad y	z%X3Z
+ad で	r!Y#G/XMXT[^[
+ad に	w_^g[
+ad の	s!Y#]%I3YAXHINYTJgY
+ad は	v/_HKT]
+ad 账	z#YAX
+ad 里	r!X#J3Y>JMX^Z_[
+add a	n(J+J8Y>ICIDZHaZK
+add on	v.^HGJ]ZG
+added a	t4J8]HIIZZI
+added the	z8XHJQZ
+added to	w:ZHJVYZJ
+additional security	vCaDEHI
+address book	z3K>JH]
+address on	v3[cJ
+adfs admin	z,]HI
+adfs and	z7Z
+admin a	v(^)G*YHZUJZI
+admin account	h%J)Z*_,[:J=_CJHHUJVEWJZE
+admin action	w*IE_HJ
+admin and	j)[HGP]ZI
+admin app	v*JHGMJga
+admin are	v)Y*Z
+admin as	z#YHJ
+admin cannot	g)Y*]?GHGPXTX
+admin center	g)I*JMJS^ZIg_
+admin credential	wH]eJ
+admin disabl	z)IU]
+admin do	zPY
+admin du	z%JP^
+admin for	v([)E*G,ZE[HDPIU]VXZH
+admin from	z)]HIP[dIgI
+admin get	v)X*[HI
+admin gets	w)[VG
+admin group	zH[PJ
+admin has	i!I)IEJHIU]V]ZJ
+admin hat	tEHUXVYWZdX
+admin have	w)Z*[PJ
+admin here	z*Z
+admin i	m%J*a?KHD
+admin im	w*W
+admin in	n,]:YHIPXd[
+admin is	v)]
+admin it	t*YEGVIZ_
+admin konnen	zPX
+admin may	w(Y)J^]
+admin microsoft	l*JHJSJgc
+admin must	s*X,[E]HFPJdIgI
+admin need	pCJE]H[
+admin nicht	t(Y)JdY
+admin nie	z(FEIU[VYZJdZ
+admin not	e%H(H)[*K,K?XEGHGPWV]W]ZId[
+admin of	w%F([:[HDN[P]ZG
+admin on	w)XEHHXUJd[
+admin only	v*Z?J
+admin page	s(J*IHZZIg_
+admin password	l*I,[-J/JEHHdIIKGNHPYZGdFgF
+admin portal	z/Ig[
+admin reset	g)X*[1c:J?G@YEJL]PYSHUEVHWGZDdJgI
+admin right	z(K)JH]P[
+admin role	l(D)aH[ZJ
+admin see	z)]UF
+admin sspr	wP[
+admin switch	w)YHJUX
+admin to	m(I)G*E,Y:I=ZHDPJUXVcZFdHgK
+admin user	z(Z
+admincount #	hP_
+administracion de	zdJgZ
+administrador de	p(_)H,IPZUKZJ
+administrador global	p(])X*I,^HKZKdJ
+administrador nao	v(I)Z*IPJUZV]WIZHdX
+administrador not	t)YUZVYWJZIdW
+administrateur a	zUZ
+administrateur general	z)Y,^dI
+administrateur n	v(JEHUZV[WYZHdX
+administratora globalnego	w(Z)K*K,]
+administratoren durfen	z)Z
+administratoren har	v)H*IEGVZWZd]
+adress de	z3H>XD]HJ
+adsync dienst	zfX
+adsync not	zfX
+adsync servic	tHHf[
+after #	t0YHI
+after a	i!Y#H(J/Y@ZLZMIT[ZDbZ
+after add	z%Z8YHJPI
+after all	zBYHJZZ
+after an	p0[@YBYHGL[PZZFfIgZ
+after choos	z][
+after each	v#XBJHZf]
+after enabl	zJ]ZI
+after i	m3J9I>J@HHFR^Za]CaXbK
+after my	z#[(]BKZE
+after password	z#_@GBGHGLHMZZI^G
+after reset	wLYMY
+after restart	zB]ZJfY
+after restor	z6YHX
+after sspr	zHIMY
+after the	_!I(J-K6J8I9J:E=W>JCJDJHEIKJJKJM^NIPJR[TYXJYZZZ]^^I_IaHcId]fXhI
+after thre	z#G@ZH]
+after too	wXX
+after unlock	w%[HJTX
+after we	t<XA]BZC[HIPIZE
+after writeback	z8Y
+after wrong	wHIX]
+again after	v:E@JBIHZR^TZZJfY
+again and	l#Z+J;J@JBEH]KGN[P^TKaY
+again at	z@_ZD
+again befor	z@HHHX]ZH
+again but	z+[
+again later	m#K9K@HZ^cZ
+again today	v@X
+again with	v@JK[ZK
+age #	n@[
+age is	v@Z
+age or	r@YHIIJN]
+agent cloud	z0X
+agent credential	w%[HI
+agent dc	v-^HJJJ
+agent de	p0]HHf]
+agent di	z0YfY
+agent is	nB]HHZHfZ
+agent not	t%I0a1JHDJZfI
+agent of	v0GH^
+agent on	z0]HJ
+ago and	n>K@aBJD[HHM[ZF
+aguard #	wXY
+ai chang	p>Y@Y
+ai deja	v@YK[ZJ
+ai oubli	zZZ
+ai pas	o(X@ICYHZKIZZ]]
+ai perdu	z>Y
+ai que	wC]
+ai un	zCY
+ainda nao	w@ZEKHGM]WZ
+aka ms	i+Y9KDbHJT[ZI
+aktiverat for	zVY
+aktuell password	tHKKJZGha
+al cambiar	wZXdX
+al dia	w9JM]
+al eerder	wKZ
+al escribir	z%[4Y
+al numero	z>[
+al restablecer	z5ZCJHIa[
+al usuario	zLX^X
+aldrig registrerat	wDX
+ale nie	v[]aX
+algo de	z.Y9]HJZJ
+all account	w%J2ZHX
+all cooki	w.[HJ
+all day	v#J9K@JBGHZT[f]
+all dc	zJ[
+all fail	z(]G]HFKJZI^X
+all fine	zBY
+all good	wB^HJKJ
+all her	z*]?GB]HIIJK[ZJ
+all my	tKZN]ZI
+all of	p-I@XHEIJU_VKW^XJZY
+all other	zG[HJ
+all our	w)[5XUI
+all password	zHYLJ
+all sort	z9HB]
+all the	nBJH]K^MKRJYX
+all user	p%])J;K=FBHFIGJHaLGMGU_VGZF
+all utent	v=[HJXZ^Y
+all were	zK[
+alla reimpostazion	vV[
+alleen bij	zP]ZJ
+allow by	v<YNYYX
+allow cooki	z.Z
+allow to	d(_:K?E@IBJHCNJQ^UJV]ZD[I^_bJhJ
+allow user	wUY[X
+allowedtousesspr fals	v)Z
+allowpasswordreset via	zbX
+alor qu	w+]DIHXMI
+alor que	s#J3I>JHJIZO[TYZH[]h[
+already register	w+JH^
+already used	t-KH]KY
+als helpdesk	z(X
+als method	z?[CJH[
+als registriert	z+[HJ
+alt del	i@IBJM[^JbYha
+alte password	l#[HGMYh]
+alter the	v7XHJZI^_
+alterar a	w^^
+alternat email	w3W>]?IHJ
+alternat phon	v?[HY
+although it	v-]/J@JBIH[IF
+although its	z-]3J@YHHOY
+although the	tHJJZTY
+am i	t(G9]HCIXV^
+am laptop	wH[MY
+am not	t(JIZV]ZFaW
+am pc	s#J@JM]T[
+am rechner	w#]HJMZXKZJb[gZ
+am selben	z@^ZJ
+am sperrbildschirm	zbY
+am stuck	zDYXZ
+ambient onprem	p/JEKHHNKcad_
+amministrator global	v([,Z
+amministrator non	vEHU]VZWWZHdX
+amministrazion di	zgX
+among the	z?[K[ZJhJ
+an account	p:XA^HITZZF
+an adfs	z,]HH
+an admin	c(])Y*Y,X@XL[PGTYZB
+an answer	z9YDZHI
+an app	z?XDJH[
+an earlier	zHHK]
+an enabl	zAY
+an entra	w)[*ZHH
+an error	Z![#J(J,J/]0J3H>I?J@EAKBECJDYEKHCIIJWK[MJOJVZZb]I^ZaHbJcZeZfJhI
+an export	zH_MF
+an extension	w3Y
+an external	w:XHZ
+an hour	d#G/H3K9G>J@[BXHIIJKJM[PZRXTJa]f]
+an incident	zS[
+an incorrect	sHIT[
+an issu	zBHKYZZ
+an object	z_[
+an old	k#]1G4I5D;]>YAJH^KXZK
+an option	t*[?JHH^[
+an ou	sF]HZ
+an outag	v9GHISaZJ
+an unexpect	t3[Z[
+an unknown	r&ZHJb[
+an updat	w9]BIfI
+ancien mot	oHJMYZIh^
+ancora la	wHJM]
+and #	r/GGJM]YY
+and a	j(I*X3Z9J<XE^HEIYL[PYZGaI
+and ad	w=J@]dZ
+and again	m#Z+J;JBEH]KGN]P^TKZGaX
+and all	s@GB_F[TIZG
+and ask	sCWUX
+and at	zBFZ^
+and both	zA[
+and call	z:[HJZY
+and cannot	f#Z:X>X?I@[KJLJVYZX^K
+and choos	z+FDIHbIJ]F
+and click	z:ICGDHHb]JbI
+and clos	zBHZH]^
+and computer	z#IHGT[
+and confirm	z%XBY
+and creat	z8[HH
+and email	r*[>HB]CYDIHCgX
+and enabl	w8X
+and encrypt	h<_
+and entra	s/[6]BJHGcJ
+and everyth	z%]BIH[
+and forgot	t=Y>IDZHIU[ZHdZhY
+and get	v:WIHJZhY
+and gets	w3GCJDXKYO[ZJ
+and goes	zLX
+and got	p#[@YBKHJKZNIZF_Y
+and has	w-Y
+and have	vD[HH
+and he	z@Y
+and i	d(I*I+Y-H>]BGC^DHHDI]KDVZZ[]ZaFfJh[
+and im	s*X@YB]HGaI
+and in	z@JAXHJK[d[
+and is	n@GBcHCLYOXX[ZFfF
+and it	]*Y+W-G/J3J?GBYCYDJHBI_K^MJNHOXVXZD]JbY
+and its	n-X>J?Z@[F[HGOZZG
+and left	zHJ]]
+and may	v#XJX
+and microsoft	z/[1[HHRHcZfJgI
+and must	wVX
+and my	s!Z>JHYKEZ^
+and need	p!W#Y*X?K@HBJCJHXIJZ[
+and nobody	t>GDZHHLXSJZZcZ
+and none	zBHGZHIIIKXN^ZGhK
+and not	f!I%X&Y+[-J/X1Y3J9[>H@^BEDYH@KDLXNXOJVJa[bJhJ
+and noth	m&[9J>J?X@JBEDIHFNYRZZ^a[bJ
+and now	^!^#a%J(J*K+I/J8Z:J=Z>X@YBACJD_H@IIKYMJNIPJTJUJVXXY]I^X_IbIcKgXhI
+and on	r/H6ZH[TJcYdJ
+and only	zHJKI[]
+and our	z4]8JHFd]fJ
+and password	k!I#X(K+W-J0Z1Z5]:JBGHXWYZIaHbYdI
+and phon	n*aHI
+and pwdlastset	w%X
+and refus	w/Z
+and reset	d!X%Y(H)Y*X/I0_1Y5]?K@IAXBFCIFWHGMJPJRZVJZA]J^Z_JgJ
+and says	z7[HJ
+and self	z^Z
+and show	vC[HHZJaKbY
+and sinc	s1XQXYX
+and so	w-[HZaK
+and sspr	s7Y?GHYJYZJ
+and still	o([/ZHHNYT][G
+and team	z>FH[MW
+and that	v4ZCZ
+and the	X#D%J(I)J*I+J.^/]0J1K3[6J7Y8I9J>a?E@ZAXBYDHFKGJHAKZMCNFOHPIQXRJSJUXVGWJXJZE[I^I_IbZdJf[hZ
+and then	h!I/]3J>I?J@HCZHGIHMJZ^]If[hY
+and they	z(XOX
+and today	z!Z@^HIZF
+and user	zB[
+and want	z8H@WH[
+and was	t7Z:ZBZHYZHaH
+and when	w!ZKZZIhH
+and which	wdJg]
+and window	z#[B[HJMH
+and writeback	k%J2X<X=WHFJJcXeIfIg]
+anderung bei	zL[
+anforderungen der	zIJN[
+angeblich nicht	wIYKJN]
+annuair d	z:]
+annuair onprem	v3J7]_ZdZ
+another admin	t(^HI
+another company	t-J:_HGSXZJ[]
+another method	s?YCX
+another one	w:[@WHI
+another organisation	w:Y
+another password	z-Y
+another user	z=YHX
+another way	z?XCY
+ante de	r(J3[:J=K>J?KBHCJD^HDKFMIZH]^b^
+anvandaren ar	v![HKP]
+anvandaren far	zOY^[aY
+anvandaren har	v=YA[C^
+any idea	v9G@IBIDKKZZ_
+any longer	z>J?[GK_[dH
+any more	b%J(X+Z-J/J1_4J6Y7J8J9F:J=Z?]@DAHBZCIDDGIHGIGK^MJNHPHTIX^ZB]J^K_]cJdHeJfJgJhI
+any of	r@ZK]ZH
+any password	z8J@ZHJN^ZF
+any security	zDZ
+any updat	z1J9^BIHINJ
+ao redefinir	zZZa]
+aos requisito	vHIIZN[
+aparec como	w?]HJh[
+api graph	wgX
+app alon	z9I?^CYDJHI
+app and	z?ZaI
+app asks	zH[
+app code	s*J?aCJaI
+app e	z>J?WC_
+app is	v>W?Y
+app not	t(I)H*^aX
+app notification	z?XCKHIaX
+app on	s>J?ZgZ
+app password	v(JDJHbMJZG
+app registration	zHY
+app show	zHX
+app with	z(^ZJ
+apparait pas	t([?ZDJHK
+appear for	w*Z+_?HHCNY
+appear in	w-^3J>HHYKJ
+appl id	n#GHbTIZK
+application event	v,]HHNJ
+apply to	v)K*[
+approv sign	zHW
+approv the	z>]HDZJa]
+apre la	v-ZH^OXZJ]H
+apre plusieur	zT[
+ar avstangd	v![HIUXf[
+ar fel	v,XZKh^
+ar for	p-b9J@[BIHFZJ^K
+ar inaktiverat	v!Z
+ar inte	k!K%[(I4[9^:I>H?J@JHDKIPJQZV_XIZG^KcId[eKfHhH
+ar last	t!J#XHYTHXJ[]
+are block	z-[HI
+are deni	zHIK[Q[
+are disabl	z![.XHIZI
+are fine	z/W
+are lock	z#[HJ
+are miss	r(H=YHJW^
+are need	z@]HFXJ
+are not	d!K-Z/H0Z3K4J8X:X>Y?^@YBHCFDJGXHXIKKIRJZG^X_Jc]fH
+are refus	o!Y%X(J)^/JHHIHKIPIVXZJ_JdZ
+are reject	w-^HE
+are requir	w=GCZHZ
+are set	z.X@ZHI
+are still	z-HHYPZ
+are the	v([HIIYNX
+are told	w)[UKd^
+are two	zA]HJ
+are wrong	z%XH[
+are you	p9bHDKKXKZI
+arriv pas	pZb[ZaH
+arriv plus	z4WZZ
+as #	z3ZHI
+as a	k(E*_-[?]HAIZKJdX
+as admin	w(F*^NYZK
+as an	v*X
+as befor	zZ[
+as domain	z%aPC
+as expect	z)XHFZ^dJ
+as i	v(I)ZHHNZ]Z
+as inactiv	z0]HJ
+as it	t/YZY
+as mine	zIHO_TKZJ
+as password	t%J([-JHJI_KHZF
+as permisso	z%Z(X
+as register	t+a3JDFHEOJ
+as soon	z(Z)Y*XHJVI
+as the	g!Y(Z)K+]?X@IBHCJH[IJKcLHMGNJQFVHZChX
+as too	z-[IX
+as well	p-Z?IC]HHTY
+asegures de	w3YCXOX
+ask for	rH^LXhJ
+ask me	w+YDKHZ
+ask them	rUXWY
+ask your	w)KUZV]WJZI
+asked for	g*]+J,X>J?JCZDIHXLXZIaZ
+asked to	m@JDWHHIJKIL_O[ZJ]J
+asks for	_+J-J?H@IBJC_H[IIKYMJaIh_
+asks me	n*Z>FCIH^ZXhZ
+aspettar un	z@]
+assicurarsi che	z3YCYOY
+assign a	z(Z)[@JHEZHg]
+assign to	z%F)XH_
+at #	j@dB^HFSJZGbJ
+at aka	w7XHJT[ZK
+at all	nB]DXHYNXU]VJZFbYcDd]eFfH
+at breakfast	w@^
+at first	sHJLaZH
+at half	z@X
+at home	o4X>YBFH[Z[
+at least	k-K/Z@[HDI_KIMJNXZK
+at login	s+]>HHZZFaFb_
+at logon	rHFZKb_
+at lunch	w@XHF]]
+at microsoft	rHJSZTY
+at my	w@JB^ZE
+at next	j@KHJLabJ
+at once	w9JB[
+at our	w7[SFZGc]
+at reset	p(G)H*_5Z?GHGZY
+at sign	r+^>GDJ
+at step	zHIZ^
+at the	W!H#Y%J)J+I,X0G1J4H6J7I8J9I:I;K?F@FAIBFCYDFEKGIHDJ[LIMZNXPJRGTGUGVIWIXGYKZ_[J]_^[_JaJb]c[dIeYfYgI
+at this	l+Y;ZHJWYcX
+atend a	wNY
+atend aos	wIZNY
+aterstall losenord	v%Z(XBKHIZGb]
+aterstalla losenordet	w(X:ZZZ
+aterstalla mitt	zZ]
+aterstallningen misslycka	zZ^
+atkomst nekad	z%ZP]ZK
+att anvandaren	zC[O[VX
+att aterstalla	s%Z(a7X@KHIVJ
+att byta	tBJKJL[ZX^^hJ
+att det	v-JKZNXO]ZJhZ
+att gissa	t-^
+att jag	w-JHEK^ZX]]
+attempt a	z@ZKIXX
+attempt fail	w#[HJTHZW^Z
+attempt on	z#JH]
+attempt to	t@YHHXXZY
+attempt try	zXX
+attender #	v@YXY
+attendr #	zXX
+attual e	zKJh]
+au moin	zHJI]
+au moment	z@JaZh[
+audit log	n/YEYHDNIV[ZZ]]
+auf #	v>[PW
+auf das	z>]
+auf dem	g0W>J?JJXRZZIa[b^cKfZ
+auf den	vD[JY
+auf der	o%Y-YXZ
+auf die	s>[aZ
+auf password	w:ZZHb]
+aujourd hui	w@ZHJX[ZJaK
+aus der	v!Z*KHJPZ^]
+auth token	n,^
+authentication admin	v(a)I*GHIPJ
+authentication method	l?JCZD^HFTI]Z
+authenticator app	k(J*Z>J?Y
+authenticator code	w>K?^HI
+authenticator not	n>Ga]
+authenticator on	v>J?JH]
+authenticator show	wHY
+authenticator を	w>]?KHZZJ
+authoris to	zVZ
+authorization policy	v)]UI
+authorization requestdeni	k(^
+auto upgrad	w1^
+autoservicio esta	z)[HJUZ
+av losenord	s%]ZJeX
+av tillbakaskrivn	v,ZZIdGe_
+availabl for	vV[
+availabl with	t=Z?J
+avant de	zBKD[HIXYZJb]
+avant la	z]]
+avec l	z>ZHIcY
+avec le	z3IBYHJK[O[aI
+aviso de	z@HH_ZH
+away by	z@[BZKIZJ
+away from	z)[*J@JHZU[ZI
+b2b guest	wHX
+b2b user	z:[HK
+b2c custom	wH_NIWJ
+b2c de	zH_ZH
+back but	z!X@[ZI
+back de	w%ZdX
+back from	t!^HFKJZ[
+back in	sBYXZ
+back nao	w%Zf[
+back on	v/Z9]HXPZZJ
+back the	p+X4XHF]YaZbY
+back to	f-I/J6[>I@IB^FKH?IJKdNI]G_Jb^dX
+back tomorrow	zXZ
+backup operator	wHIP]
+bad password	v#]HYIG
+bann list	rH]
+bann password	pHX
+bann word	vHZ
+battery died	zRY][
+be #	z3_@GIIOJ
+be able	p#X?GC]HIQX
+be added	zV]
+be at	w@Y
+be change	l@]BHLJZ[
+be clos	z9GB_HGcK
+be configur	rdKe[
+be contact	p3_4[HJVG
+be decrypt	z6Y
+be different	wHKK]
+be disabl	z!FHaYF
+be enabl	s.JH]ZIdHe[
+be found	lGXZK_[
+be in	t-]@JHDM[VZZI
+be logg	z#X
+be longer	t2FH]IY
+be not	z@[HG
+be on	z-ZEJHGd]
+be open	w6]cJ
+be process	z9HZ]
+be reach	s3[:I=IEIHFNJUHWJY[ZH_Jc^
+be read	z%I6^
+be replac	w@bHFIJZG
+be reset	l:XC]DEP_W[ZF_G
+be set	v7X<ZH[
+be the	p3X?ZHFJXLWO[
+be unlock	w[[
+be updat	v%X/X
+be used	i(I?bBJCJHXZD
+becaus it	k-]>JBXHIO[ZJ
+becaus my	wZI]]
+becaus not	zD[
+becaus of	e#J/Z4IBKEYIXJINXX]ZJcW
+becaus password	t8YUW
+becaus the	h#Y-H5ZHXIYKWR[ZJcFhJ
+becaus ther	vAWTW
+becaus user	zTW^Y
+becaus writeback	z/Jd[
+becaus you	r>YDYVW
+becaus your	s:]EZHJWYZF
+been block	tHY
+been deactivat	w!Y
+been disabl	r!Z
+been enabl	kHJUYVYd_eJ
+been lock	w#Y
+been set	wBZDIHJV[WY
+been updat	z(KB^HIZJ
+befor but	zK[ZJ
+befor choos	z@K][
+befor i	sHJKJZ[
+befor it	s@]CJHJIJKGTZXKZK]YaZhZ
+befor logg	wHJZHb]
+befor password	wZJ][
+befor the	o![1H@]C_DEM[
+befor you	wDYEZ
+beheerder heeft	vEIVZWZd]
+behind the	w3]_ZaH
+bei der	l3X?Y@YDWHELYO[S]TXZGaJbX
+bei microsoft	wSWTY
+bei mir	p(Z*K>HDZHHV[ZH^]
+bei niemandem	zSZ
+bei uns	pHJOXU]W[ZXdZ
+beim aktivieren	z,Ye]
+beim andern	s@IZY^Ih^
+beim anmelden	zH]
+beim password	z>^BJMJaZ
+beim reset	w?[ZX
+beim ruckschreiben	z&]JXPXZI
+beim setzen	z&Z
+beim zuruckschreiben	v%[4[6Y
+beim zurucksetzen	n:ZHILX][aZ
+beim zweiten	z@XBZ
+being change	vN]
+belong to	n:[>[HGPXd[
+ben mijn	z>XDX
+benutzer hat	r=XAXDY]^
+benutzer ist	t![GYHJPY
+benutzer kann	t?ZZH^^gZ
+benutzer wird	vL^X[ZH_W
+bestatigungscod kommt	zaZ
+between cloud	v/K6XHF_Jc_
+between connect	v4F<]HHc[
+between entra	z4^HF
+between the	wH^
+between two	zK[
+biezac haslo	zhZ
+bij de	s([3Y7Y?[BYCJOIZIaJ
+bij het	wZXeXhY
+bin nicht	w9[HI
+bisherig password	wMWZIh^
+bitt entsperren	z#Z%J
+blad podcza	wO[Z]eY
+blank page	zHKbZ
+bloccato in	zTZ
+bloccato per	w#Z)XTXXG
+block a	wH[cJ
+block all	w.[HJ
+block becaus	wH[
+block by	k-Z>[aJc[
+block cooki	s.[HI
+block for	s#I@JHETKXa
+block from	v4]XZcF
+block it	v>FH^
+block my	zHY
+block servicebu	zcX
+block the	l,^HEJZNYQYaXbX
+bloqu le	zHGJXc_
+bloqueada not	z#Y
+bloqueada por	w#_XE
+boa tard	z9[
+both are	w0ZAZ
+both forest	zAZ
+bought a	w8Y
+box cannot	zHHL[cW
+box is	wRZ
+box user	z^Y
+branch of	z%^HJ_J
+brand new	w@ZJYWYZI
+break password	zFXHJcX
+break reset	zFX
+break the	wHJNY
+break writeback	z2XHK
+bricht ab	t,Z4Yc[
+broken after	z1YRKZJf]
+broken for	zHHUIVJZ_
+broken on	w;XHHR]
+browser not	w.ZHK
+build not	z1aHFZJdK
+bus connection	zY]cH
+bus listener	zB^cD
+business basic	m=dHGdI
+but cannot	v%X?]HFMWbJ
+but entra	w/]II
+but for	r/YHYVZ
+but i	h>J?J@[BKD[HGKYM]]JbJ
+but in	v/^ZD
+but it	f*I-I>X@JBKCWIIKJO_VYZJaHhY
+but not	b%W(]*J+[@JBGDIGZHIJXKJLJMZNCPYVXZ][I^HdJfJhI
+but noth	zHJLYZHaXb[
+but offic	w/[ZJ
+but only	wCaHIIJKHZY
+but still	r/H?JHHZD[__]
+but the	d-X/_3]@ZDKHFIJKIOYVFZE[YfZhK
+but ther	tHIIY[XaZ
+but they	z>G?[HJO[
+but this	z+YHJ
+but when	z*XHHZY
+button does	zHHZ]bX
+button for	zHX[XaZ
+button is	t(Z
+by a	m#K)XGXHFQX]]cK
+by accident	t!Z?J@ZHXZH]YfX
+by activ	z&X
+by ad	v%[
+by an	v+X^[
+by another	t7Y:X@Z
+by conditional	sH[
+by default	v*EH^
+by design	zHG^^
+by email	w*X:^HD
+by entra	z/YTW
+by gpo	sYYb[
+by graph	v(DH]g^
+by hand	z%Z@JPZ
+by himself	z)Z@X
+by it	t@^BJU[ZG
+by itself	w?XBZHJ
+by mistak	p!]@[BJHIU[ZF
+by my	v!J1Z>[VXdX
+by myself	t#J)ZDIHHTJV[ZJ[^
+by our	r6]@XHEJY
+by phon	z*XHJ
+by policy	w.X
+by sspr	zTW
+by the	_!X#J(I)H*J-G3Y7H:J=[>Y?I@^B[DIEJGJH@KEMJPITIVXYY[J^Z_ZaIbJc^d[eJfHgIhI
+by your	o-Y?[EHVId]
+bylo juz	vK[
+byta igen	t@Z
+byta losenord	w@ELYZ_hF
+bytt for	z@[MY
+bytt i	wM[gY
+bytt losenord	w@X
+c e	m3Y9J>I@IDZI]KYLXMJOJZHaW
+c est	l/J3E9H>X?J@YCIDZHEI]K[MJOYTYU[VIXIZHaHhY
+ca ne	z3I@JHIO[Z^aH
+caixa de	z;YH]
+call about	z-[HJZ]aI
+call and	w>J?]BIHJaZ
+call back	zBYKJZ^
+call from	zHJQXZ]
+call it	z/XZIhZ
+call me	pB^HCIJZX]Ja[
+call my	zHY
+call not	w3YHIaZ
+call option	z?[
+call to	j>I?YQ[]Z
+cambi de	w>Y
+cambiada en	z/YM[
+cambiar la	hHJKKLYMJZ^^[hI
+cambiata in	z/[MY
+cambiato la	w@]ZH
+cambio de	z@JBKH[
+came back	r!^HEKJZ^]Y
+camera not	zHaOJZI_J
+can a	t@[HZZG
+can be	o9H?JB^C]DFTZZHcK
+can chang	w@X
+can i	b!J%K(Y)J*I+Z-I3J4K6K9K>J?^@HBGCJDYHbIYJEMJNZOIRIVXX[ZX[J]D^JaGbJcIfHhG
+can log	wBZ
+can only	t@XHYYJ
+can reset	c(Y)H=J?JDJEYGYHHSXV[ZXcYfJ
+can sign	w/ZB[HG_X
+can take	zMYdX
+can the	p/G>J?WBHHdKENIZH
+can unlock	v#W[Y
+can updat	z3J>^HH
+can use	tDYGZHJ
+can user	zBH[Z
+can we	o/HHb
+can you	h(J9a>E@JBFHJTJVHX]Z]
+cancell befor	wHH]]
+cannot access	w!G#J%JHDPIZ_dX
+cannot alter	w7XZI^_
+cannot approv	z>]HF
+cannot be	Y!I#Y%J(G)J,J-[3[5X6_<X=G>F?b@]BICIEIFJGHHIIELXMINHPaSJTJUHVJWJYZZB[I^E_EbJc]dFgJhH
+cannot chang	[(J>J@XBIHXIKKILHMJZE^ah[
+cannot connect	tH]
+cannot contact	r3[
+cannot contain	vI]ZK
+cannot decrypt	r6[
+cannot do	w-J>K?J@[HHIJKJd]
+cannot edit	w%X*ZPI
+cannot find	f!K#H3K4Z>G@KHZTJZB[]_ccIdJ
+cannot get	f!F(I,Z=K>^?I@HGJHIIJKKNJZb^JcX
+cannot go	zKW
+cannot i	r*J?[K]ZJ[Y
+cannot join	w4G8GHa
+cannot log	h#^%J(I:J>I?H@HKJMYNJTHZa_IbJg_hI
+cannot open	o>ZH]KKZG
+cannot pick	z(H*a?HHG
+cannot reach	lRJb[c^fH
+cannot read	z>^HDZZ
+cannot receiv	w>]
+cannot remember	wH[
+cannot reset	S!X%K(_*C+I/J1J3H5J6I8_:Z=^>J?C@BAJBFCYD[F[GbH:IJJIKGLJMINJPJRKUIXJYK[H]I^C_DaJbGcGdaeHgEhJ
+cannot resolv	z4[HFcY
+cannot reus	vK[ZJ
+cannot set	n!X(Z7ZBJHGK]^G
+cannot sign	i7J=K>I?H@IBGHJIJT^Za[^^I_JhI
+cannot talk	w4[8JHHYY
+cannot the	z?ZVYZI
+cannot to	e0^3]:J=JEZHEN^SYVGZ[^De]hF
+cannot use	e(F*[-]=]>[?]@JDIGYHFIJZBbJ
+cannot verify	s3I>ZD[HHKJZHh[
+cannot writ	z%aHJPH_IdGeIgH
+capital letter	w#X
+caps lock	s#^HJXIhZ
+captiv portal	zHHb]
+carrier and	z>]HI
+case only	zI^NJZJ
+catch up	zHGM_
+caus by	zQX
+ce matin	n#]@aHWZI
+ce mot	s(X-XKY
+celui enregistr	wO[
+celular e	z>Y
+center and	zHZ
+center zuruckgesetzt	zgX
+centr d	vgZ
+centro de	rHHc[dJg]
+certificat of	wHY
+chang a	zhY
+chang after	z-J@JBJH]
+chang and	v>JH]ZJ^X
+chang at	kHXL]ZJ
+chang dialog	zhZ
+chang fail	zZ[^I
+chang form	rHJIXZJ^Kha
+chang his	w^Y
+chang is	t@^HIK[ZJhJ
+chang it	e@aBaHEZ?^Hh^
+chang its	wZI^]
+chang mon	v@X
+chang my	g3J>I@HBJIGKJZc^IhI
+chang not	p7XBFGIHYMEZ^hH
+chang or	z)XBHH^ZF^J
+chang page	sZGha
+chang password	Z!G#I%E(H@EBEHaLFMI^ahX
+chang the	i(^BGLIMKYYZ]cJhF
+chang their	m@IBIGXHILYV[hJ
+chang this	z@]ZF^Z
+chang was	z@YHILZ^[
+chang your	nHX^Z
+change at	wHFJZLXM[
+change by	w@YHHZH^^
+change from	zC^DJHH_Y
+change in	p@XBYHEM[TJ^IdZ
+change it	e>H@]BaHEKJM^ZD
+change my	i3J>]@JHJMYOJZZ
+change on	s@]E[HFMX
+change password	p@YB]HE^J
+change the	k/J8[@IBEEKHWIJK]MG[XcXg^
+change their	w@ZBI
+change to	v-[H[NX
+change yet	z/[@XNH
+change your	wcX
+changement de	z@Yd[
+changer de	z^Y
+changer le	w@FZ]hI
+character and	z2[HH
+character are	z/Z
+character but	z/ZIJ
+character in	p-JFbHYIC
+character password	z2[HH
+character which	zFZHIIZ
+charg pour	z3[SY
+chce starego	v>J@IHIKFMaZJh]
+che il	z3ZD[ZJaY
+che l	vCYK]OY
+che la	v-^
+che non	p-J/J3K7I=J>K@JCZDJHHIIKGO]TJVXZ_aIhZ
+check the	zHXNZ
+chez nous	z@[U[
+chied due	w*Y
+choos a	h-Y@YHIIJKFZH[[]^h[
+choos call	v>JHJ]Ja^
+choos someth	r-]KYZJ
+choos the	w@JCGH]][
+ci sono	z9[?Y
+cinco veze	z#[XW
+claim that	z-XHGZKa[h[
+clav de	s,Z2X6^
+clav nueva	z:Y@YIJZI]]
+clean up	s%_/JHHTJ_^
+clear the	vB]HCT^
+click finish	wBGHIZZ]]bJ
+click forgot	v7[:HDIH]ZD]ZbH
+click it	s@HD[HGIJZa]EbZ
+click on	vHY
+click reset	k(aBIDKHGZDaJb_
+client allow	rQZ
+client is	z1HBJdJf]
+client says	zH^cJ
+client secret	wHZ
+clock is	zHJR]
+clock on	vH]
+clock skew	zR]
+clos my	z!]BJVJ
+clos the	kBZHIZG]b
+cloud account	s!H/JHJMJPJTJ_a
+cloud and	p/G6Z7X_Ic_dJ
+cloud but	w/KgZ
+cloud failur	w/[HJ
+cloud identity	zA]_K
+cloud lock	z#JHIT^
+cloud lockout	wT]
+cloud not	r/]HFM[_J
+cloud only	p,Z=JH]gZ
+cloud part	w/Z
+cloud password	zBJg]
+cloud policy	v/IH_
+cloud refus	v/_KJMER]
+cloud reject	z/Y
+cloud reset	z0JJYd]
+cloud says	v!X
+cloud side	v/^_YfG
+cloud still	v/HHJMZTZ_X
+cloud sync	_%I/G0f1I6HGHH]MIPKRG_IcGdFfH
+cloud updat	w/]HJNH
+cloud user	k/H=GAXTJ__d_
+code and	s3GCYHKOZZ[]J
+code at	w>JH[Z^]JaF
+code but	zH]aI
+code de	z?ZHZ
+code est	zBX
+code for	vH_aD
+code from	t>ICZH]aH
+code gaat	t>]C[HJaJ
+code goes	p>^HG
+code i	z>GH[Z^aE
+code is	r?YHJ
+code kommt	zC]aJ
+code komt	z>ZHHa[
+code nicht	z>^HJaK
+code niet	z>[aG
+code not	l>FBJH]XJZE]Y
+code on	z?[HFZGa[
+code page	z>HHEZJ]_aJ
+code par	zaX
+code part	w>Z
+code so	w3YXZ
+code to	v>XH]ZIaJ
+code too	wXY
+code which	zaY
+codic arriva	v>WHJaZ
+codic via	waX
+codigo de	r3X>HCJH[XJaZ
+codigo do	z3^>IaJ
+codigo llega	vaZ
+codigo por	vaZ
+codigo vai	w>Y
+codigo varia	vX_
+coincid con	w6XOX
+com a	pB[HHbZgY
+com e	zTX
+com erro	z3YHXZZ
+com from	zd^
+com o	l-[3IA[DIHGO^Z]
+combin registration	s+Z3ZDJHJ
+come back	n#Y@WHDNJP[X]ZIf[
+come from	zHXJ]ZJ
+come in	z4XaW
+come through	zHHaZ
+come up	o+[-[DJHBIIKJNZW_ZJaH
+come when	z3[aJ
+comma in	zFZ
+commonly used	z-Y
+como administrador	w(]ZJ
+como configuro	zH]
+como consigo	zD_ZI
+como registrado	w+^DIHH
+company account	z:Y
+company and	z7[HY
+company can	zSW
+company has	zHISWUZVJZJ[]
+company name	s-^HIII
+company not	zHJNZUW
+company phon	w>JH[
+company policy	wHJN]
+company portal	v:JH]NJ
+complain about	wIX
+complain that	tHDWYZ^
+complet it	zBHDJHIIEZE]_
+complet the	k+HBID^HZIIOYZZ]G
+complex enough	wI[ZH
+complexity age	o@XHHIIN^
+complexity requirement	tI^KXNF
+compliant with	vB[HHNY
+comply with	v-YHKNZ
+compt a	v!^)[HHPZZH
+compt ad	v#XHIL[
+compt admin	z*W,[
+compt bloqu	z#Z
+compt d	z)[*XPXUJ
+compt de	s%]2ZGWHJQY
+compt du	z%]
+compt est	m!]#YHHTW
+compt invit	z:]HH
+compt mais	zV[[]
+compt msol	z%X2[IH
+compt n	sD[V]ZI^X
+compt sans	w=ZHH[Y
+computer not	zH]ZX^KaG
+computer says	z#YK^ZD
+con el	n3I4YAZHIO[_JcX
+con l	v-[cX
+con la	j-J/J3K:J@IB^EYHHIIKHZ]b[g[hJ
+con su	zZWcZ
+conditional access	kH]
+conector de	z%Z2X<W
+configur for	s<ZGXHIVYWX
+configur password	l=JEGHJUJW^ZIdFe^
+configur writeback	w,[eG
+configuracao onprem	vE^
+configuracion onprem	wE]
+configurar o	zeZ
+configuration de	we[
+configuration for	vE]WH
+configuration not	wEZWGdJe[
+configuration of	zEY
+configuration onprem	zEZ
+configurazion del	zeY
+configurazion onprem	wE]
+confirm that	sB[H[ZJ
+confirm the	zC[HHO]aJ
+connect #	h1aHER_YJcKfG
+connect and	w4W<]HF
+connect box	tHFR^YZeJfI
+connect cannot	r4^8GA[HH
+connect est	zHIcJf^
+connect esta	wRYfY
+connect health	z0JB]HYfH
+connect host	zcZ
+connect is	p1[4[HJ
+connect ist	s,Z1ZHGf[
+connect la	zG]ZIdI
+connect machin	sHKRXfY
+connect nie	zcZfZ
+connect not	rGZH]cHfY
+connect obsoleto	z1[
+connect server	]1F2K4Z5J6b8J<JGKHERY_Jc[dJfZ
+connect servern	s4J6KHER]c]fZ
+connect sync	z0YHXM[fH
+connect the	zHJMZd[
+connect to	m0XH]
+connect token	t,_HJRJ
+connect v1	zH_
+connect version	w1Y
+connect was	z4[BIHKf[
+connect wizard	reZ
+connect writeback	z1ZeKfI
+connect で	z1]GZHIdZfG
+connect の	v,Z1J2ZHGRZcJfZ
+connect サ	t4JHHR[c[dKf[
+connect 服	s1J2[4HHIRZc[dJfX
+connection problem	zZJc[
+connection with	zcY
+connectivity issu	pc^
+connector account	d%](J2bBJGKHGQ]VJZJ^I_J
+connector password	z2^IE
+connector spac	rHJ_[
+connexion window	wbX
+consegu redefinir	z=ZSZ
+consigo redefinir	s![(ZZZ
+conta de	t%Y*[2ZHI
+conta desativada	z!]ZI
+conta do	t!J2XHXL[
+conta esta	p![#Y
+conta foi	w!Z
+conta msol	w%Y2Y
+conta nao	tD[V[ZX
+conta para	zHJV_WJ
+contact admin	v)H*F,I3I4J?YCJE^HGPIdX
+contact data	z+XCX
+contact it	z>ZHGZ[
+contact me	z3[
+contact method	z>]?JZJ
+contact my	t!J3J9JCIHaVX
+contact the	v3I>[D[ZK
+contact you	w3_HIZF
+contact your	g)H*H,J3I:H=_EZHBPJVEXZZ_dH
+contain a	j-]F]HHIX
+contain the	r5XHHI_ZI
+contain word	z-Z
+contain your	vHGI^ZK
+contien una	z-Z
+contient un	z-_HI
+contractor with	z3H:_HFaJ
+contrasena actual	tZIh^
+contrasena anterior	wK[MWZH
+contrasena antigua	zMW
+contrasena de	tHKK]X[ZG
+contrasena demasiado	zIY
+contrasena en	p%Z6YZIb[dY
+contrasena es	wIY
+contrasena esta	vUY
+contrasena not	k-XBJHZKKNWZJfXhX
+contrasena nueva	zHJIJKINZZ[
+contrasena pero	wZI[]
+contrasena que	t4XJYNZ
+contrasena se	zMXd]
+contrasena y	w#]KJNYZG
+contrasena ya	zK[
+control ldap	z5[
+controlador de	l4_5XJ[ZJ
+controleer of	z3XHKOYVY
+controleur de	s4^HJ
+controller and	zJX
+controller are	w4ZHH
+controller could	w4Y
+controller di	v4]
+controller is	s5KH^
+controller still	z5Z
+cooki and	v.JH]
+cooki block	z.Z
+cooki de	w.Z
+cooki must	wH[
+cooki on	z.Y
+cooki を	z.]
+copy of	z6[8HA]HG_J
+corporat password	tNZ
+corporat policy	v*JHJN_
+correo alternativo	z3YD[
+correspond pas	s6WOZ
+could chang	z@IB]HIZD^[
+could do	z4ZHFV^ZH
+could not	_,Y-J3[4]6Y9H:KBGDEHBIJVHYYZb]G^J_XcZdGe]fJ
+could reset	tB_RYZH
+could someon	zHX
+could that	v5XFXIYZJ^X
+could the	zH^JXZI
+could you	n:YBGH]Z]
+count as	p+b-F3JDEOJ
+country code	l3]>HHGO_aF
+coup la	zUYYY
+creat a	r(DHb
+creat an	z2YG[
+creat by	z%[
+creat group	z0Y
+credential did	zH^ZG
+credential in	z,WHZeK
+credential provider	v7JHGb_
+credential were	v%]HI
+criteri di	wNXW[
+criteri locali	zN^
+cross at	zHHS[
+ctrl alt	g@HBJKJMZ^JbYhc
+cuenta bloqueada	z#^XG
+cuenta de	n%X*[,W2[GXXZZKfJ
+cuenta del	t%ZLZ
+cuenta esta	o!Z#X
+cuenta msol	w%Y2Z
+cuenta not	sDZVZZX
+cuenta para	zHKV_WK
+cumpl la	w-YNZ
+cumpl los	wIXNY
+current one	o9JHGK]NYh[
+current password	e@ZHCIINKZDhd
+currently lock	r#[HI
+custom list	t-aHJ
+custom policy	tHbJKNHWJ
+czekam na	z9Z>KHJXIa_
+d abord	zD[h]
+d administrateur	v*Z,YPX
+d administration	t)[UJgZ
+d apre	v-ZHJOX][
+d authentification	w,]3YCKHI
+d entra	zHYT^
+d essai	zX]
+d identit	z7]CX
+d inscription	w+ZD]HD
+d un	n![:[@XMWZH
+d une	t6X8X9ZEX
+d utilisateur	z([-JI[bZ
+da ad	z3XH[
+da empresa	vHYN[
+da erro	zZ[
+da error	wHJZ]
+da indovinar	t-Z
+da ist	z>J@JCaHHZI]K
+da microsoft	v#JHWa[
+da nuvem	v6[AZJY_X
+da para	v:Z@YHYZHc[
+da politica	w?]CIHGNY
+da quando	zBZ
+da senha	w@[HJbZ
+da sie	z@_ZJeZ
+da solo	v)X@IB[U]ZI
+da un	z:[HJa]
+dado de	z3_D[HJZJ
+dag wijzigen	z@^
+dal cloud	zHJJXPZ
+dans connect	w,Y8XG]ZIfG
+dans l	a!]#J%X(J,Z-J3]7Z9J?H@JBJCIEKHDIJKJNJPJT]UZVHXJZGaHeXfXgYhJ
+dans la	v?]DJHX
+dans le	g%J-Z/W9J:K>X?I@HBJCKDYF]HIIIKJMISXUHVZXJZZaIbXfJhY
+dans les	w3HDJ^Ya^
+dans mon	w3ZCYDXIZOHZI
+dans votr	zEXd[
+darf ich	w(X@[
+darf nicht	vI]KYZG
+das alte	j#[/ZHGKJM^hX
+das bisherig	tHHMZZIg[h^
+das fenster	zHX][
+das kennwortruckschreiben	t%^(IdX
+das konto	p![#H,Z:YHWZI[Z
+das neue	o/^9K@JHEIIK[M_NYZI
+das password	a#J%J(Z-^.X/F7K=J>Z@XIXMHN]UJ]J^Gd[gIhC
+das ruckschreiben	o%F=ZBZH[Y[ZGdJeX
+das system	zHJK]
+das ultima	z@KK_
+das zurucksetzen	n(J:J=ZEYHJZYb[
+dass das	zLYZZ
+dass der	zOZVY^Y
+dass die	wUZa[
+dass ich	wKY
+dass mein	wDZ
+dat de	w3]CZ^[
+dat het	vHJOYa[dZ
+dat ik	vK_ZY
+dat mag	z@II^KZ
+dato de	w3^DYHJ
+day after	w@]BIZJf]
+day becaus	w@XHJXZ
+day befor	z@[HK
+day the	z@IZIfYg]
+dc agent	p-_0JB_HFJH
+dc and	vHJJXQZ
+dc are	z1K5^HJ
+dc is	p4c5aHEKHZGcF
+dc lack	z5^JK
+dc not	z4]BJMZ_G
+dc reset	zBIJ[
+dc が	w4]9JM]
+dc に	z4]5XHKJX
+de #	r2[3F>J@JHHIYK[XKa]
+de 2016	z1^HK
+de ad	v%Z<WHX
+de adivinar	s-[
+de adivinhar	t-^
+de admin	s%K)J*_HJP^VG
+de administracao	zgY
+de administracion	wdJg[
+de administrador	l*Y,_HJ
+de ante	r3G>^HJK^MZOGXJ
+de app	w(G?^BKC[HHVJZGa]
+de autenticacion	z,[3[HJ
+de beheerder	sEJVZWZZYdY
+de caracter	zHJI^
+de changer	v@KKJZ[hY
+de cloud	p0X6YHJT]
+de code	m3I>]CJHFOKXFa_
+de complexit	zHJIXN[
+de conectividad	zc[
+de connect	o1Y2[HEf^
+de connecteur	z%Y2XQY
+de connexion	p>JBHZ]bY
+de contacto	w3^CZHJ
+de contrasena	h:J@IBHGYHXUaVG
+de demand	z+ZX]
+de directory	v!]%J3[:IHIOG_I
+de dois	z*[HJ
+de domain	s4^HJ
+de dominio	l4_5XJ[ZJ
+de entra	tT]
+de escritura	zf[
+de fois	wX[
+de gebruiker	i!H(Z-I3X:X;[>J?IAYBYCYDWHDIHKHPJXYZG]H^Z_J
+de groep	wHJVb
+de grupo	w@]
+de hash	lGYHYMbdKfI
+de identidad	w7_ZJ
+de inicio	t>HHZZ[bX
+de l	e!J#J%X(X,^/J3[7J9J=J@HAKBHCIDIF]GKIHK[MIN[OIP]TJUJVFXJZE]I_ZbJcJdFfJhI
+de la	Z#H*I+J,X-_/I0J7J:F=G>X?]BECXDFEGFZG]HJIBKELKMDNbOHPHRXS[TIUCWFYKZF[I]XaEbZcGdDe_fDgIhG
+de laatst	z@]IJK^
+de le	w@^HZZIh[
+de licenc	z=X
+de login	zHKZYbZ
+de lokal	t6YEZUI_ZdJgX
+de los	tDJHZPZV[ZJ
+de mauvai	z#Y
+de meld	z@JH]ZJ
+de mi	z9]HJOYZJ
+de microsoft	s#JHXSXdJgZ
+de mon	w>JH^
+de mot	p#]BIH]dJfY
+de mots	zNX
+de novo	v@WHJX[
+de nube	z6XA[
+de nuevo	z+X
+de numero	p>[
+de organisati	zEJN[UGW[
+de pagina	p+]-J3J>JDJO[Z]
+de password	P#X%W(I)J*J+J-Y0X1J4J8J;J<J=H?H@JAKBZCIHIKZNZOJPIRJSITHUFVIWGXIZ][Y]Y_JaGcFd]eGfIh[
+de phone	r3H>IO^XZaK
+de que	v3YCXOX
+de redefinicao	pBXHXNJSXUJWZZHfZ
+de reecritur	n%]0W6XHFZJcXd[fZ
+de registro	tD^OK
+de reiniciar	zB[
+de reinitialisation	l=JBXSZUFVJW[ZGf^
+de reinitialiser	v7WBJEXZY
+de reset	w=YHJUKW]
+de rest	z*Y9JHJMZP]
+de restablecimiento	oUHVJW]ZFcYf^
+de retour	z!^ZI
+de secour	v3[>[D[HD
+de securit	rCYHIPXQY
+de seguranca	s*Y9J?_CZHIQX
+de seguridad	r9J?]CZDXHIQX
+de senha	f%Y@HBJH[MKUbWIZDfK
+de servic	w2XfX
+de servidor	w%JHJP^d[fG
+de sesion	zZ[
+de sincronizacao	w%ZGXHJRX
+de sincronizacion	v%XGXRXdZfK
+de sms	w3I>J?KZI]]a]
+de synchro	z%ZRX
+de synchronisation	zGZdX
+de telefon	v>JOZXW
+de telefono	t3JO[
+de tenant	wHIUYWZ
+de tentativ	vX]
+de terceiro	zJY
+de tercero	zJY
+de trocar	w^[hZ
+de tweed	zBZ
+de um	v@ZHZ
+de un	r@XAXHXVX
+de usuario	n!J(])H+J,I:JBJDEH^I[VIXZZHb]
+de vereist	z(Z=[HK
+de verificacao	sC[aY
+de verificacion	tC]
+de verification	vCZHGa]
+de votr	zIZ
+de window	tb[
+de writ	z%ZBJdIf]
+deactivat me	z!Z
+decrypt fail	z6Z
+decrypt the	p6_ZG
+decryption error	z6W
+decryption fail	z6[
+default domain	s@ZHJNX
+defin a	oHJW^
+defin in	wWX
+deixa trocar	z@ZZY
+deja restablecer	z(J=[BJHJVIZ]
+deja utilis	wKY
+dejo de	zYYfZ
+del ad	tLZNX
+del chang	zhZ
+del conector	w%ZHX_X
+del dominio	t%^HIP[TYVIdJ
+del gruppo	zHJV]
+del screen	wHZZKbYhK
+del server	zRY
+del servicio	zHJS^fH
+del servidor	w4XHZRY
+del usuario	v(Z3[:Y?JHJ
+del writeback	vBIHIeXf]
+delegat right	t%Y
+delet and	p8]HF_^cK
+delet in	z_]
+delet on	z/I_Z
+dell password	p%Z-YBJGZHHKKUZ
+dell utent	z([:Z?HdY
+della password	p@XEYNIU]
+dem alten	zMZ
+dem anmeldebildschirm	zbW
+dem code	w>ZHFaZ
+dem connect	tRZfX
+dem ersten	zC^]XaF
+dem msol	z%Z
+dem neuen	zB[
+dem neustart	zf[
+dem password	wHZZY
+dem sync	zRXfY
+demand a	zH[
+demand d	z+Zh[
+demand l	zKHZJh[
+demarr pas	zbZf]
+demasiada vece	vXZ
+demasiado corta	zHJI]
+demasiado facil	z-X
+demasiado intento	t#[
+den admin	w*FD[HHZabY
+den anforderungen	zIHN^
+den anruf	z?^CKH[
+den benutzer	z3YCY
+den code	s>[
+den lokala	t6ZE]NYUJ_Y
+den reset	z@KVZZE]]bX
+den richtlinien	zNX
+deni access	s%^HH
+deni by	zH[^W
+deni for	r%E(ZHGP[Q]gJ
+deni in	w%WHH^Z
+deni on	s(YHJPY
+deni when	v(ZHI
+depoi de	tBXHGRZ_ZfZ
+depui la	tHIZKbZdKfa
+depui le	pBYHJPZgY
+depui que	z4X
+der anruf	z3X>[aX
+der authenticator	z>HHY
+der benutzer	j3HAXHHIJNWO]PXVXX^ZJ]KaW
+der bestatigungscod	z>ZHJaX
+der cloud	k/Y0INZPYYZ_IcIdZ
+der code	s>]HK
+der grupp	vV_
+der hinterlegten	z3[
+der kennwortzurucksetzung	v?ZHHS]VY
+der list	z-Y
+der lokal	zf]
+der lokalen	tEZHJIJN]ZGc^
+der nummer	z3]
+der reset	vHJNZWJXZZ]]KaI
+der richtlini	v?ZNX
+der seit	vD]
+der server	zHIY[cIfY
+der uberprufung	z3JO]][
+dernier et	zIJK^OK
+des autorisation	w%Z(X;[
+des benutzer	wdX
+des mots	r-YG[HI
+des password	r&ZZ[hI
+des ruckschreiben	w,]HHeY
+des server	zRZf[
+desactiv dans	w!X
+desactivado en	zUZ
+desactive pour	zUY
+desd el	t@Yb[dJgZ
+desd que	r!X*X4XBYfZ
+deshabilitada en	v;Z
+deshabilitado en	z(X
+desk phon	w>C?_BIH^aJ
+det ar	p#J-I9J>J@JBKHIKXMHO[PZU[ZYh_
+det gamla	n#[HIIJKXg[h^
+det gar	z(J@JIKZb
+det inte	p-K3K9J=Z>H@YHJIYKZMGO[VJZGh]
+det kan	z3ZBXM[OH
+det nya	wB[KZ
+deux method	v*X
+deux mots	z/[KXNJ
+deuxiem method	zCY
+devic is	wZY
+devic not	wH[
+devic writeback	wHadIeD
+di accesso	t>GBHHZZZb[
+di amministrator	v*Y,]
+di amministrazion	wg]
+di cambio	z@FH]LYZJ
+di connect	w2Xf[
+di contatto	z#I3_CXDJHI
+di dominio	r4]PY
+di entra	w7Z=XHJTY
+di microsoft	vSYaX
+di nuovo	r#[BY
+di prima	v3H>^MZOH
+di reimpostazion	pNIS[UGVJW^ZFf[
+di sicurezza	s*[?^C[HHQX
+di sincronizzazion	v%WGXRX
+di telefono	vOYXZ
+di un	t:ZHZMX
+di verifica	vC[HIa[
+di window	vb]
+dice che	l-]3I9H>JCJDYHHIIK^NKO[VWXKZGaJhZ
+dice que	h-[3K9G:K>JCJDXHHK]MJOZVZaJhZ
+did it	o#Z9K>J?Z@XB[HFX[YYZC]X
+did not	g%J=J?J@YBDDYH[IIMJOJZ_]]aH
+did the	t>J@XBaDYHFZJ]J
+did you	v3J9]HFO[UZZI
+die alte	t>^BJ
+die app	w>J?[C[DI
+die cloud	v/^TZ
+die eingegeben	wOY
+die erforderlichen	w%[(X=[HK
+die ich	zC]
+die kennwortzurucksetzung	h)Y=[D]HFUZV[WX
+die letzten	z-FK[O[
+die leut	z8XF]GX
+die lokal	wE_
+die meldung	z)Z
+die nummer	z3K>IO^aY
+die organisation	zEIUZWZ
+die privat	z>Z
+die registrierung	z+IBZCJH[
+die seit	j+X-]3J9I>Y?KDIHGI]KGO[XXZI[YaIh[
+die sms	s*Z>Y?JB[HEZJa_
+die telefonnummer	zOZ
+dienst lauft	zfX
+dies benutzer	z(Y8X
+dies password	v(X-ZHKK]ZK
+diferida de	zdY
+diferida not	t%ZdHf]gY
+differ from	z>JHJKYO]
+differenc between	zH]
+different from	v/HHYK]
+different number	z3H>_HJOF
+different password	n#Z/^BIHFKFMIN]ZFgY
+digit and	tIEN^O[
+digit i	zKJO^
+digit not	zHKI^OHZJaZ
+dimenticato la	wBKHHZ_
+din organisation	zEXUZcX
+directiva de	p*]HIN[UIW]
+directorio onprem	t![7Z:JHJ_XdY
+directory but	z!X/Y
+directory can	z:Y
+directory for	v:_HI_I
+directory is	s3^CXVG
+directory not	zBJT[U[VI_J
+directory onprem	m3J7[HINJ_ZdZg]
+directory ou	zFZ
+directory role	w)_HG
+diretorio onprem	w7ZHJ_XdZ
+disabilitato in	z!Y
+disabl after	z!Y
+disabl and	v!I8XbZ
+disabl by	v!ZHHfY
+disabl for	v!I(X)]*JHHUY
+disabl in	k!J(^HH^[
+disabl inheritanc	z;Y
+disabl it	zUY
+disabl on	p;YH[YJ
+disabl password	t(J)IU^
+disabl the	t!G?IHa
+disabl tls	wYZ
+disabl user	w!](J)YHJZK
+disappear from	wHHP[
+disattivato per	z!])XHIZI
+distribution list	wHY
+dit que	r+ZCIDZHJKZOXTYZJhZ
+dit wachtwoord	t(Z-WKX
+ditt konto	s![3ZTYVZZJ
+ditt losenord	zBYM^ZJ
+diz que	k-[3J9I>J?J@ZBJCIDYHGIWOXVWXJZGaJdYh^
+dla calej	zHJU^
+dll passfilt	vJ]
+do ad	t3YL[MJNYPX
+do admin	tCKH]
+do anyth	z7]HI
+do cloud	z/JH[
+do conector	z2X
+do connect	z1X2ZHJ
+do dominio	t%ZPXTZ
+do entra	w=XHIT]
+do escritorio	z3K9Y>]?[HHOI
+do grupo	zV]
+do i	Z)K+X-J0J1Z9G:J>J?I@ZBHCJDEHeKHMJOJPFTGXJZ][Z]JaJbIdIfIhX
+do it	n-H=Z>I?]HBIIKIOIZ[d]
+do meu	z9[HX
+do not	h%E*Z-W3J;]>J?]BIDEGGHKO[VJb[dIg]
+do odgadniecia	t-[
+do pais	z3a>IHHaJ
+do password	zJY
+do resetowania	t(ZDYEZV[WJZI
+do resetu	z%Z(Y?XZI
+do servidor	wHYRY
+do tego	z>]HHMXbY
+do the	w*J5]9JNY
+do they	z3]:H
+do this	v+X-J@]HGUZV^ZE
+do user	w+EH_LZ
+do usuario	w(Z:[?JZJdY
+do we	k-G=DHbLZTZ
+do window	tHHM[bY
+do you	s3J?IH^O[
+does a	vBIH]I^ZD]J
+does it	j#[&[=Y@[HIIYK[MZNIZAhK
+does not	U!J(G-H1Y3Z4I8Y9J>I?J@YBGCIDIEJGYH[JIKFN]OXPJTIUXVIWJ]J^JaXbJcJdHgJhZ
+does noth	kBKL]NKTWZ^aIb[
+does password	zHZ
+does sspr	v4Z=ZZH
+does the	e#G%H-J1I2Y7X=EBJHaNJRXT]ZHbJf[
+does writeback	zHIYX
+doet het	t(YBYH_ZH
+dois je	zHJZ[[]
+dois metodo	v*XCW
+doit etre	zK]
+domain admin	c%c(J)I*H;JPYgJ
+domain and	v/W@KAWBZHIK]
+domain controller	Z!J%J(J-F/X1J3J5b7J8J=J@IAJBGDJIIJ_KJMYTXZI_KgJ
+domain feder	z7Y
+domain has	w/[HJTZ
+domain is	m/[4_7XHDNJSKT[gK
+domain not	v/INZg^
+domain password	w7XNXgY
+domain policy	m@[HHNY
+domain was	w8]A[HG_H
+doman ist	w7Y
+domand di	w*[?^HJ
+domanen admin	wP[
+domanencontroller nicht	z4X
+dominio federado	t7[
+dominio federato	z7]
+dominio usa	z7[
+donc pas	zdX
+dopo l	t!X?IBXHJZI]]aJf]
+dos metodo	s*YC[
+dostepu do	w>]H[
+down for	wNXfY
+down the	z4[>HHKZ[
+drift on	wRZ
+droit de	w([HJX[^XaJ
+dropp out	zHIV]]Z
+drucker druckt	zH^ZJ
+druckt nicht	zH^ZJ
+drukarka nie	zH^
+ds connector	t%H2XHZ
+ds connectorkonto	z%[2X
+ds consistencyguid	wA[
+du compt	z#]2X3[HG
+du connecteur	z%]
+du domain	s%YHHP^T[
+du group	zHKV]
+du har	w(Z@[XXZJ
+du mot	m![%]3YHJZDd_
+du pays	z3^
+du serveur	t4WRZ
+du servic	vBXHYS]UGV[ZJfG
+due metodi	t*[CZ
+due to	n>JM[NXcZfJ
+duplicat entri	vAZ
+dur password	z%YHIaY
+dur reset	w&Z?GHIKXZGa^
+dur the	t!Y.XHH]Zd[fI
+durant la	t3GHJO]ZY]Z
+duzo prob	zX]
+dwanasci znakow	zI^
+dwie metody	v*[CZ
+dziala w	w?[HGM]
+dzien dobry	t9^HJ
+dzis nie	z>K@ZX]ZJ
+e a	j!J#Y%Y-I3J7X9H=J>Z?G@HBICJDKHCK^NXUJVKXX]Jf[hJ
+e abilitato	sVYdX
+e adesso	w=ZHIK[
+e agora	t=ZHJK]XZZK
+e ancora	w@ZHJMZTX
+e bloccato	t#XKX
+e dice	w+XKIO]h[
+e disabilitato	z!X
+e diz	zIJOZh[
+e e	z3H>IIKKJO[h_
+e email	f!I+H-K3X:I>[?_@JBJCXDZIJKIOZZIaE
+e eu	w(ZV[
+e gerenciada	zd^
+e gestita	zd^
+e gia	z+XHJKY
+e il	k!]3I:Z>XBIIXKJZIa[
+e in	w/YBJfYg[
+e la	n!X%K:Y=J>KBKKYXZZYaJdKf]
+e membro	wV]
+e nao	f!K#K*J-I3I7Z9H:X=^>H?G@[BJCHDIHDI[K]MHUJVHXIYZZY]IaJbJhZ
+e ne	zCX
+e nell	z-XGY
+e non	h#I(J+Z-I3H7Y9I:Y=]>G?I@JBJCIDHHIIZK^MHNWUJVHXJYZ]JaIfJhY
+e o	i!Y3F:Z>]@YBKHFIIKHO]XJZJaZ
+e oggi	w@^
+e possibil	v3Z:YUY
+e possivel	z4Y6X
+e quello	z3I>[O[
+e senza	z3]LX
+e sono	z#[>]BXHIIJ
+e stata	zBXM]ZJ
+e stato	tHZVZ_Y
+e un	z3[HJIZ
+each time	o3JHXKZNY
+earlier password	zHHK]
+easily guessabl	s-Z
+easy to	p-[
+ecran de	sb^
+ecritur differe	w%J8[d]
+edit pwdlastset	z%X
+een ander	t(Z-J:]@XHJJWKZZJ
+een dag	t@bIJZJ
+een keer	w@[
+een method	z*Y?YHK
+een nieuw	rBIDZHZKJMHZY[Z
+een uur	zHJX^ZJa[
+ein ander	w-J@XHJI]KZZJhK
+ein fehler	z:JZ^eX
+ein neue	k-J>G@YBJD^HIIJKJL[[^gX
+ein password	w-XIJNYX[
+eine neue	z>XHY
+eine zweit	vC[
+einen tag	v#J9K@^HJX]ZJ
+einfach nicht	z>IZYaZ
+einmal andern	z@Z
+ekrani logowania	zbW
+el activ	zg]
+el ad	l%X/Z3ZHJT[gW
+el administrador	m(Y)I*J,JUZVXWXgZ
+el agent	z-XfY
+el asistent	t,XHKdXe]
+el autoservicio	v)ZHFU_
+el boton	w(]:Z
+el cambio	wLXZX
+el celular	w#ZCYHGMZ
+el centro	wdJg[
+el codigo	g3W9J>_BZCHHKIJOJXXZJa]
+el conector	z8[<X
+el correo	v3ZM_
+el dc	w4ZJ[MZaK
+el directorio	m![(J3]7ZHH_XdX
+el enlac	zb[
+el entorno	tHJZJc_d[fJ
+el mensaj	z>^HFaX
+el mio	z3GO]
+el mismo	v@[A[B[OWZJ_J
+el movil	wCY
+el navegador	z][bZ
+el nombr	v-^:ZFX
+el numero	s3[
+el objeto	w;W_Y
+el portatil	zMZ
+el proxy	zHJc]
+el registro	v4XDZHH]Y
+el restablecimiento	i!J(J)K:IBEDIEIH]SJU[ZafHgZ
+el servicio	rZJcZdGf_
+el servidor	pHGYXcYf[
+el sistema	z3ID[KZ
+el sms	v3Y?X
+el telefono	s3_?[CJDJHHOX
+el tiempo	z@YH[MJ
+el ultimo	z@Y
+el usuario	d!I(J3F:H>JCZDYHEIJKIOZVXZH][^Z_ZaWdJgY
+ela nao	zVX
+elle a	zB]DZHJ
+elle n	z*W?ZHJVY
+em uma	z%[X[
+email address	k3_DGHXaI
+email alternativa	z3X>[?JDZHG
+email alternativo	z>[?JDY
+email and	k(J*b>J?JB[HFMHZJ
+email app	zHW
+email as	w>JC]
+email de	t3[>Y?JCJDHHCa_
+email from	s>K?HH_Z]aGbG
+email goes	z3Z>IaK
+email i	z3JCJDHHJO^
+email is	p!X3X>[DJ
+email not	v>^HYaD
+email on	m3b>E?GCYHDMYOJZKaG
+email to	z:Z
+email with	n3G6G>F?IDIHYMIOJYJZHac
+empresa y	z-Z
+en #	v>^IJOE
+en a	wCYHJI_
+en ad	p#I%Z/ZHJMWT[
+en charg	v3ZaZ
+en connect	t8XGZHJfJ
+en dag	w9G@_HHIJKJX]
+en dat	w@HI^KZZKhZ
+en de	t(Y*Y+Z>[CJHHK[ZKaJ
+en el	Z!Z#J%H(G)J*J+I-H0J3^4H6J7Y8Y9G:X=I?H@FAJBDCGDYHGIGJYKHMYNHOIPHSJTXUXVXXGZE[K]G_XaFb[d]eXfJgYhH
+en gang	z@_
+en hij	w+[?KC^DHOY
+en ik	v#I9J>ZBZI[KKV[ZJaJ
+en kan	t(I)ZBW
+en la	a#J%X(X-X/]0]2Y6I9I:I;J>G?HBHCHDJFYGJHJIIKHM[NHOXPKTYVIXIZF]J_KaYb_dGfGhJ
+en los	zJY
+en metod	z*[?ZHH
+en mi	r!J3F9JCXD_HFI[KJM[VIZXhJ
+en microsoft	zHJRZSJTZ
+en nu	t*[=Z@ZCIDZHH
+en onprem	m/[0[6XEKHHNJT]_J
+en pann	wHXS]TJZJfX
+en roug	wHKK[h[
+en sspr	z?ZDJHX
+en su	v:X;Y
+en tant	z(Y
+en timm	z>JHJX]a]
+en todo	zBXS[
+en una	w%[HJX^ZJ
+en veut	wC[KYNWZJh[
+en window	z5YMY
+enabl a	s)JUIVJd_
+enabl account	vA[
+enabl another	w?Y
+enabl by	tUZVK
+enabl cooki	v.Z
+enabl for	e!E(G)Y3]:J?YBIDIHBVcWJZGdI
+enabl in	v!_8JHGU[VH
+enabl inheritanc	w;Z
+enabl it	wVYZJ
+enabl none	wU[
+enabl on	o)Y8bGHHHUGVJdH
+enabl password	kHIU[VXWJe[
+enabl sspr	w)]HYJ]VDZI
+enabl the	p*XBZHFQX[]
+enabl writeback	j,]B_dDe[
+enabl you	vHIUJV^
+encounter an	w3]HYZG
+encrypt is	z<Y
+encrypt ldap	k<[
+end and	z>I@XB]HGKJZZaG
+end of	r,Z1HHb
+end user	v+Y-W@KBZ
+end with	v*J,]HG
+ended up	z/Z;X
+ends in	s!Y@]HIIJO]ZH^[
+ends with	lHEIKN[OXZ^e[
+enforc password	rHIK]
+enough for	s-I@HI]NYXZZG
+enough to	z(]@YBKHH^J
+enough verification	zCX
+enter a	p+[3Y>J@JDZHBKYOFZF]^
+enter any	zD_HIZH
+enter it	vKYhX
+enter my	wVX
+enter not	p3I>JCJDHHIOb
+enter the	k-H/J3H>G@KBHH[IGK]O^ZZaJhI
+enter your	zaXhW
+enterpris admin	r)JP_
+entorno onprem	tHJZJc_d[fJ
+entr deux	z@]IKKY
+entr le	zHZRXTKcY
+entra ad	Y!I#I-Y1a7H=^BIJJMXNJRHSGTJZIcJdJf_
+entra admin	v)Z:XHX
+entra cannot	z7Z
+entra cloud	z0[HI
+entra connect	[,H-I/G0X2J6I7J8J=IBGH^MKRFSITHYHZH_Ic?dFecfd
+entra for	z7YTI
+entra has	w/X3ZDHTJ_]
+entra id	i=ddIeHfG
+entra lock	z#JHJT[
+entra lockout	z#JTY
+entra nao	z/]TZ
+entra nicht	w/ZcZfI
+entra nie	w/_TY
+entra niet	z/ZT[
+entra non	z/]TY
+entra not	k!J/c7Z=J@IBIHFMINKZG_[fJgJ
+entra password	w-Z/XHI
+entra policy	w/ZB^HHJIND
+entra portal	wHKMYdY
+entra role	w)^*ZHGTK
+entra 不	z/]7GHHT[_J
+entri with	vAZ
+entsperren ohne	w[Y
+entspricht nicht	p-XIIN]OY
+environnement onprem	tE[HHWKc^dX
+er das	z@IK[ZJh]
+er een	w@]CYHX
+er nicht	s-]@HE[HJK[NZZF
+er niet	s;ZHJKYQ[VYZE[^
+er sagt	w*G-[HJIJKIOWXYZ]
+er twee	w*Y/XCX
+er zijn	zA[CY
+era domain	zP[
+erfullt die	zIZNXZJ
+errada not	z,WRY
+erreur dans	z![EX
+erreur lors	z,XZ[
+erreur s	zZ]
+erro ao	vOYZXeZ
+erro na	zZYeW
+error #	t/JH^S^TJZFcI
+error 32009	z,X
+error 6800	zHFNIZHf_
+error access	zHGQ^ZI
+error al	s3JOZZZeZfK
+error and	v![BGD[HHOKZ[
+error at	pB[GWHKZJ
+error code	tH]ZX
+error decrypt	z6Y
+error dur	z&ZKXZI
+error durant	vOYZ]
+error for	rE_JXSXZF
+error gett	r,[
+error in	kBJH]V[ZGeZ
+error messag	lZX
+error not	zZ[
+error occurr	pHXZYeZ
+error on	p&],I@ZBFHFNZSHZH^Je^
+error process	wBJHESaZD
+error return	z&X
+error says	zI]ZH
+error when	o@[ZYeX
+error whil	o0[3_BJHJNIeX
+erscheint nicht	z+[DIHIa]
+es correcta	zHYMJ
+es demasiado	zIY
+es el	t3E:Z>ZKJO^
+es fehlt	wCZIY
+es heisst	zOXZZ
+es heut	z@Z
+es incorrecta	t3[hZ
+es la	v9JHYIJKZMJZXh]
+es miembro	zV[
+es nicht	s@ZZH[Yh]
+es spater	z9K@YZ[
+es wird	zK[
+escribir la	z%[4Y
+escritura diferida	g%X,X8ZZJd]eYfZgX
+esper #	vXZ
+esperar un	z@^
+esqueci a	w>WHJZY
+est coche	w^[
+est desactiv	s!X;Z
+est desactive	vHJL[UXdY
+est encor	w!XPZTZVJ
+est envoy	z>Y
+est gere	w7[ZId^
+est incorrect	shZ
+est interdit	z)[-]HIIYKJUJ
+est mort	z>WHXYY
+est pas	c%J(J3Z:X>J?Z@JBJCIHGIIKHO]UIV[aJd_fKhY
+est plus	z?]
+est refus	v-I@JKXNGZ[h[
+est rejet	zKZZJa[
+est temporairement	zTY
+est trop	t-^@]HJ
+est verrouill	r#Z^[
+esta bloqueada	o#ZHY
+esta contrasena	z(X-XKX
+esta desactivado	zUZ
+esta deshabilitada	s!Y;X
+esta en	t-[GY_Y
+esta fora	z4YGXSZ
+esta habilitada	pV]dX
+esta habilitado	vVYdX
+esta incorreta	zhZ
+esta la	z?[BYKZOI
+esta manana	w#[@Z
+esta marcada	v^]
+esta senha	w(Y-Z
+et depui	w=YRW
+et il	t-K>JCZIJOXZIha
+et je	l#I9K>[@]ZY
+et l	w/ZNJcY
+et la	s![-XH]XXZH
+et le	r>XB[HEI[MX
+et les	vI[ZIdX
+et maintenant	zKY
+et un	zIZ
+ete desactiv	w!XHZZI
+ete supprim	w4[HK_[
+ete utilis	zKY
+ett annat	w-K:]@[HJK[ZI
+eu nao	z(ZV[
+even though	w!XHIa[
+event #	v%HGGHcNIPJ
+event 31034	tYXf[
+event 33001	w&_HINJZI
+event 33008	z#JBJN_
+event 4740	v#_HJZG
+event log	p,]HEN^hJ
+event logs	z%Y
+event says	r6YB^GZHINJZHdI
+evento 31034	zdJf]
+evento 32011	zeZ
+evento 33001	z&^NJ
+evento 4740	z#X
+ever had	zK[
+every #	r@JH[KXP[ZI
+every few	wB[MIcXfY
+every hour	tHIP^
+every password	p-FHHIYKXN_ZJ
+every singl	zHXNZZJ
+every time	o#I-ZD^HHTXZZ
+everyth as	zZ_
+everyth fine	zB^ZG
+everyth in	z>^BIHIN[ZH
+everyth is	z%]+ZDHJYZJ
+everyth work	zBY
+exceed the	zXZ
+excel macro	zHY
+exchang admin	m(I)Z*cHF
+exclud from	p)Y=IG[PYUIV[
+exigenc de	zIYNZ
+exist in	pAYHYWX
+exist on	zHJ_]dK
+exist one	z@KHHKZOJZHh^
+exist password	p-FIKKZZIh]
+expir and	p=X@JHGL[Z[
+expir flag	zLY
+expir is	rLY
+expir jamai	vL[
+expir password	h@KBIHEK^LcZChJ
+expir set	wLX
+expir tomorrow	zHW
+expir which	zH]LG
+extend my	zK]
+extension is	t2^HG
+external partner	z:W
+external user	t:ZH[
+extra password	zJY
+fa cambiar	wZZ
+facil a	t-]
+facil da	w-Y
+facil de	p-[
+factor authentication	v3IHZ
+factory sett	z>YHZZJ
+fail after	w/J@JH^KKRJZI
+fail at	p7X@YHGKJZ]
+fail becaus	r#Z8Y
+fail for	i!]%H(J)K3Y@XA[PHVJZ]^KcY
+fail in	s/]FZHIZH
+fail on	s>HE[HFZ[
+fail reset	w%XHY
+fail sinc	t%Z8ZHXPJ
+fail the	wHJPZXX
+fail to	k%J(^,[0[3K6YBJDJF[H@KJPJQaZDcJeG
+fail user	t;ZHIPZ
+fail when	z4HHZ
+fail with	e%Y&J/I3J8H<XBIFZHaNYPZZ@eY
+fals admin	z)Y
+falsch formatiert	z3ZOJ
+falta el	v3[5YVY
+falta la	z3]=WHJ
+falta o	z3[VY
+falta un	z3ZCZOH
+far ingen	va[
+far inte	r([)G*I,J>IHGIYX]Z[^ZaE
+far jag	w>]@ID^HZIJKHNJX[ZBhJ
+fast jag	zIZZHh]
+faut une	wIX
+featur not	wHGU]d[
+federat admin	z,Z
+federat and	z7W
+federat domain	t7IH^
+federat with	t7Z
+fehler beim	s,X:[ZZhI
+fehler in	zE^ZI
+fehlerhaft authentifizierungsinformationen	z3[
+fehlt in	zHXVZ
+fel i	z,YeY
+fel losenord	z,[ZFdJh]
+fel vid	v,WHJZ]e[
+fell into	zHZ
+feu bloqu	zHYc^fK
+few minut	rB[ZJcXfY
+fido key	z?ZZJ
+field reject	zZFh_
+file for	t3[>JCID[HX
+file is	r>_HI
+filenam or	t2^HG
+fill in	o+]>H?ID_HJOX]JhY
+filter are	zH[
+filter dll	pH]
+filter on	rGYJ^
+filter product	zHJJZ
+filtro de	wJXa]
+financ folder	zHY
+find a	z-W4X
+find it	w_Y
+find out	zZZ
+find the	n?EGYH[ZH__dH
+fine at	z@Y
+fine grain	z@ZHKNY
+finish it	zBYZZ
+finish the	tBYZW]Z
+finn inte	r*Z3I>X?[CJHEIJKJZE[_]J_Za[hJ
+fino a	z9Z@YHHf]
+firewall block	tH^cJ
+first login	zL[
+first password	v>I@ZDY
+first sign	wL^ZI
+five minut	vH[
+five time	p#YHEXYa_
+fois le	z@]ZJ
+foljer inte	zHKN^
+follow messag	zdY
+follow the	v:ZHHNYZX
+fonctionn pas	zHXZ]
+for #	m!Y)K@_HJKGUJX^ZG
+for a	X!X#F%F)H*Z,Y-D1J3J4Z8I9Z=J>G?HAIBHC]DGGGIGJJKXLZMFNHPIT[UJVBXaZ^[I]Y^I_XcGdJf]gJhF
+for account	s)ZBJHHLZVJZX^X
+for ad	w%]2IHHLZTJ_KdZ
+for admin	b!J%F(G)d*_,G?FHZUAVEWJZIaXgH
+for administratorer	z)Y*^?JHJPJ
+for all	h!J(G)G*H+Z-I3J=J?J@JDJGIIKKJLZMGNJPZSYUbVIW^XIZDaJcX
+for an	m,YBJDIMJXFZ[_YaJf^
+for another	z@X
+for anybody	z+ZHJSYUZ
+for anyon	t(X@ZHDUYVJZ[
+for aterstalln	t?[E[HIVXZJbX
+for att	o%J(a9J@[BHD[HGTYVJXWZH]]^JhK
+for chang	wHHLY^]
+for cloud	v0[=JHX
+for credential	wH[
+for email	v/YHHg[
+for everybody	vUX
+for everyon	o3Z^Y
+for global	z(JH]dJ
+for half	z-J/HE_HEMZ
+for hela	zU]WK
+for insecur	z<ZHK
+for it	s.^8YHHYWZF
+for kort	wHJI_
+for latt	v-^
+for losenordsaterstalln	wDJEXHZV[f[
+for manga	n#^9IHGX_
+for me	d!G#J(a-J3_9G:W?GBGCXH=IHKJOJUGV[Z^]JaGhY
+for mfa	p+I?]DJH]aD
+for month	z+HD[HKLX
+for my	e!J#K)I*Z>I?H@JBICJHZPFVdh[
+for noth	z9ZBZZF
+for one	l)K?IAXBICYHYKJPISKVJZa
+for organisationen	zEHUHWZd]
+for other	z(JZ_
+for our	l(JHXP[TIWZ
+for password	^%I(G)H1Z3]7J8K:I?^@HBFE]GcH@JXLKMJNGV]Z@^Ha_dHeKfKgJhJ
+for peopl	n(I*_-XA]HEPZZF[Z
+for policy	w5ZHJNX
+for privileg	t(J*_HHPI
+for registration	z+ZHK
+for reset	c!J(])D*H+W:J?b@JBFCJEXHJNGUHW_ZFaY
+for role	z(H)]HI
+for self	p)HB[D[UDV]ZG
+for some	sE_HYZEf[
+for sspr	h)J+H?[BHCJD]SXZI
+for sync	w2XdX
+for team	wHIM]
+for that	o-J9JAXBXG_HCIYJKN[VZZH_J
+for the	S!F%X)F*G+G,_-E1E2[3G4I5J6I7H8X:[;I=D?C@CAGCFDFEGFJG]HaJHKJMXOIPZQYRISFU]V[WJXJYHZ@[J]B^Y_]bFcFdFeFfGh^
+for this	d#Y%H(a)G*I+J1X3Z9Y=]?I@GA]BICHD]H?IJKINZPIV^ZC
+for thos	w7Y@YZH[Z
+for thre	zH]
+for tillbakaskrivn	v%_PJdFf]
+for tomorrow	z>[
+for two	l(I*_3HC]HYZGhI
+for us	r1H7[8W=KHYUIVKZ[
+for user	j![#])Z+X-J@[BHVI
+for verification	z>XHGX]
+for visio	zHW
+for writeback	l0a1J5]=JBJG]HFYK_IdEeXfH
+for year	v1]>J?ZHDKXZX
+for your	e)Z9]:I=JDXEGHZIJTYUYZE
+fora do	v9[GZHHSZ
+forbid the	z.X^Z
+forbidden when	t(]-JHZ
+forc a	z-I@JBHHKIKKHLIMJZG[_
+forc chang	m@JLbZH
+forc me	z@ZHJ
+forc to	t?YLZ
+forest and	vA^ZI
+forest was	v8]
+forgot his	w)X:]HF
+forgot it	r:J@]BIHHIKZ^
+forgot link	w7Z:[HGZH^Z
+forgot my	g?ZZI[_bZhH
+forgot page	vH[WZZH
+forgot password	c!Y(H7]:^=]?Y@GBHD[KJLJNHUI[F]X^IbJdJgIhH
+forgot the	l:X>G@JD_I[
+forgot to	t!^@KDYHIU[ZEdZ
+forgotten password	zHJc[
+format #	z3[OI
+formato #	z3_CJOJ
+former one	z3J>YIJK^OJZI
+forsok vanta	wXZ
+found 80230405	z_Z
+found compliant	zB^HF
+found error	zAX
+found for	tG[dI
+found in	r-X_X
+found that	wHZfJ
+found the	wAYB^HJZI]J_JaI
+four kind	zIX
+four option	v*Y
+fout bij	r3J@KHIOZZ_eZhK
+fout in	z,XeZ
+fragt standig	zHY
+from #	v@ICXIIK^
+from a	h!Y6YH[KJR[aI
+from abroad	v#JHZTZZI
+from ad	o!G&X/JGXHYPDTIZJ^H__d^
+from alter	z^]
+from another	z:WH]
+from being	tH]KFN[ZJ
+from change	wBJHE^a
+from connect	z0XHX
+from entra	w-J/GHYJ^
+from home	wB]HJ
+from hr	z+^KI
+from it	wHFVYZ^bF
+from last	v!Z/YHHKZ
+from microsoft	w7[HESHa]gI
+from my	m3I>^?H@ICID_H[KHOKZJ
+from our	t:[HFbZ
+from password	tPZ
+from reset	w)[HJXY
+from sspr	z)]PI
+from sync	w4[GYHEcX
+from the	X!I#K%I(I)I*J+I-H/H3I4Z6Z7I9K:J;X?[@EBJDHHGIGJZK^MGNYOZRIUIVHXIYJZI[]]I^IaFc^fIgZhZ
+from window	zMY
+from your	t#J@Y
+front of	w3[7ZHH
+full number	zIJO]
+funciona en	zMYZIb[
+fungerar inte	rH[Z]
+funktioniert nicht	zZ[
+fur das	m%Y(I1X2YEYHZQX
+fur den	v3YAXCYVZZJ
+fur die	g,X3J9X=ZBJD[KJUXV_WXZIcKdJ
+fur eine	zGZHZ
+fur ihre	zdY
+fur sspr	vBXDJa[
+fur unser	zHZUX
+further action	zBXdX
+gaat naar	z>Y
+gamla losenordet	zM[hX
+ganger och	z#Z>IHHIJKJX]ZHa^
+gar det	t9[=[>I@ZHIIHK[OJZHb[
+gar inte	n3I7X=[>X?[@GDJI]MINJVI]IaJf]hI
+gard l	wHIMZgW
+gast in	z:Z
+gate policy	z*X
+gatt ut	z=[HJZZaZ
+gave it	w%[HIIZKYZJ
+gave me	t>J@YHIXKZ_
+gave my	z,X@X
+gave the	w%X(XHKRZ
+gave up	wZX][
+geandert und	w@]
+geandert werden	t!X7Y@ZZZ^J
+gebruiker heeft	tA[B]CZDH
+gebruiker is	v7X:Z_]
+gebruiker kan	wZ[^^
+gebruiker niet	z+I@XDZ_Z
+geen code	w>HX[a[
+geen rechten	w%X(aHKZJ
+geen sms	za[
+geen terugschrijven	z=YHHcZdJgX
+geen verbind	zH[
+geht das	zY]ZJb]
+geht nicht	j-I1X3K>JFXHYIYKYMJNJVJZY[YhJ
+gere par	z7[:[UKZJdY
+geregistreerd voor	z+ID[
+gesperrt um	wT[
+get 33001	zFX
+get a	k,^?X@[BKIYJZKHNKaXeG
+get access	v%I(XPY
+get an	mD[HEJZ
+get any	zH[ZJ
+get email	z*Z
+get in	s>GHFZa
+get into	v!F:YH^
+get it	w-JHXgY
+get my	z9ZHI
+get not	w)XHJUZZK
+get refus	v-J=XI[NKVXZI
+get the	f+[>X?JCJDHHJ]Jaa
+get through	w-GH[ZZ
+get to	w0Z>]HEZ]
+get told	vHJNZV^
+gets #	wHYSX
+gets a	t*[.XHHKYNI
+gets an	wKYZX
+gets not	zTKU[a[gJ
+gets refus	t-XHKIYPZ
+gets reject	w-YIY
+gets the	t*J+Z@XHJNZ
+gett auth	s,Z
+gett lock	t#[HJ
+gett the	zaZ
+gia registrato	z+[HJ
+gia usata	zK]
+gibt es	p!J/K9_CJDIHZMKTKUZZJ[Y_[
+gick ut	z=]ZG][
+ging es	z@Y
+give an	zKXZGb[
+give me	sH[Z[
+give out	zHJg]
+given a	w@YB]ZI
+gli account	v%K*[GXHJPJ[XdY
+gli admin	z)Y*ZHI
+gli altri	w(XHJPYVZ
+gli amministratori	w)]*Z
+global admin	d([)X*_,^?HPJVJZHdF
+global beheerder	v([)Y*J,^HJZJ
+globalen admin	z,[
+glomt losenordet	vBJDZZ]
+gmsa of	z0YZJ
+go back	tHJK[bX
+go nie	w>J?]HIKGMJNZOJZIgYh]
+go on	s.^@KBKHXLYZEhK
+go ther	z7X>]HG
+go through	o+[B[DZHFI[KIfF
+go to	n(I*K+F:]@JBKCJDFEHHaKHNJUIZ[bIh[
+goes back	zKZZJ
+goes nowher	v3[aJ
+goes on	z#]HIL]ZF
+goes to	m>^aJ
+gone from	z?XD[HIKIbW
+gone through	zB[
+good afternoon	z9[
+good enough	v?W@HHGIZKZNZ
+good morn	s9^HI
+googl workspac	n7bHIZI
+got a	g+Y>ZHJZ^_X
+got an	oBGHZK[ZXaI
+got hack	zH^ZK
+got in	zB_HIKJZF
+got it	v/Y>J@FBbIIKIZC]I
+got lock	s#Z@YHIZX
+got the	p#Z%Y(I)^@ZHGKKVI]ZaJ
+got turn	zIYdX
+gpo that	zQX
+graph api	p%G(Jg_
+graph v1	wMJg]
+grey out	n![(XHHdHe_
+gross und	zIZ
+group are	wHIP^VJ
+group has	z@YHIV[
+group member	zHIPXVX
+group policy	p.YNX
+group proteg	zHIP_VI
+group that	vHJV^
+group writeback	l%IHdPGVIdFeHfJ
+grupo habilitado	vV]
+grupo piloto	zHWVX
+grupo protegido	tP]
+grupp die	zGZ
+guarda a	z#Z7XHIMY
+guest account	vHZ
+guest e	z:^HX
+guest from	z:IH[
+guest in	r:_HFZI
+guest user	w:ZHX
+guten tag	z9^HJ
+ha det	v@KIJKIMYN[ZIh]
+habe ich	s(Z-Y9I>X@JDXH[KJ
+habe mein	pHJZ[[Y
+habe mich	v#YDY
+habilitada para	tV[
+habilitado para	tV[
+hace falta	z=ZHW
+had a	t!]9[@KHHZHfY
+had been	p-[BYHJPXfZ
+had befor	v@ICJKaZI]J
+had inheritanc	z;Y
+had that	z-IK^ZJ^W
+had to	s>JBJDXHFMYZI]_
+half an	w/IM]
+half of	s/Y=JDZE^GKHCSZVYZH
+half past	z@X
+half way	tHaZK
+hand back	w>^ZJ
+hand out	zL[^K
+hantera lokalt	zd^
+happen at	z7XLZZI
+happen if	z4ZDZHXUG
+happen to	wZY
+happen when	z/XHIZ]aH
+har aldrig	vDWWZ
+har anvant	zK^ZJ
+har gatt	z=[HJZZaZ
+har ingen	w=[LZNGTJW[
+har inte	o(^)[*J:J=I>[@ZCJDYE[HGIIKHMJNIVYWHZDd[
+har kvar	zg[
+harder for	w-Y
+harder to	t-Y
+hardwar token	w?^ZF
+has #	r2I>HC^H_IJ
+has a	e!J-[3a>JBIDIF^HEIJSYTJXJZJ
+has an	l3YAYF[HHIHJXSY
+has been	c!Z(J/J=[@IB_DYH[JJSIW]ZC_ZaHeJhK
+has change	s3I>[@KBHCIDHE[Z_
+has disabl	wUZ
+has expir	wHY
+has got	z/Z8IAZIZ
+has it	s!I(Y-I/[4JBJS]TJU^WIZG
+has not	Y!H%H(G)G*J+H-J0Z5K:J>H?IAJBGDaIJJJKHNHOJPYSJTXU[VZZE[J]J^J__aHbJcYdXfIgI
+has noth	z9J@KBGC^DZHJZJ
+has one	w3]HJOI
+has only	tCY
+has password	w@[HJ
+has that	z!X>ZL[
+has the	g!]#X/Y3J;J=J@JAIBHDJHBKINJS^TJUZZX_Z
+has to	j-I/X@aBJC[DEHHIXKZNIUJW]ZH
+has turn	vU[
+has two	zCJ[]
+has user	z([ZJ
+hasel jest	wd]
+hasel nie	v%[fX
+hash sync	i%IBJGaHYM[PKZF
+hash synchronisati	zGHM]
+hash synchronisation	tGHHbMF
+hash synchronization	zGZ
+hasla nie	t/J0[>Z@JDJHWKJ]]dJ
+haslo bylo	vK^
+haslo i	w#]B[HJZI
+haslo jest	n7]@ZBIHIZId]h[
+haslo na	v%Y@ZZJbZ
+haslo nie	p([-W@JDKHJIIKIZ]hJ
+haslo zostalo	wBXM]
+hat das	w%[-Y]X
+hat der	z/X
+hat die	sEYUYWZ
+hat es	z/XBZ
+hat kein	s0Z=XHHUJW]cY
+hat sich	wB^HG
+hatt ich	w>[K]
+have #	zC]HH
+have a	g*X9^@HBXDJIJJXKIN[
+have access	w>ZHI
+have an	s9ZBKHYZX
+have at	whY
+have been	v)^HHKXPI
+have enabl	z*X
+have enough	z@X
+have enter	w@IDZIJKJN[
+have is	z=^@ZHIdE
+have it	vHJK_ZF
+have just	wC[WZ
+have my	z-Z>FHGI[KIO[ZI
+have not	e+J-J0Y9K=Y?Y@JBJCFD_GYHCIYNJVKZadYfI
+have on	zCZHH
+have one	p*JC^HIKI[]gWhI
+have only	v=[?ZCYHHIJZK
+have password	wHZLI
+have permission	o(XH[^]
+have that	w-[>WKI
+have the	k=XDZFXHXZEeZ
+have to	c(F*[-J3]5]9H:E>G?I@^BJCFDXHEI[KAMZNJOXV]XY[[hX
+have two	w*X/Z
+have used	zHKK[
+hay que	z:]@^HK
+he can	w/[FXHH_X
+he cannot	v=Y@W
+he has	r/]3I8IA[D[HG
+he is	v#X(ZGXHIVYZH
+he keep	z-I@YI[KJ
+he not	t+XDYVH]]aIhX
+he says	wHIIIKXZ[]Z
+he was	z!Y@JD]
+health alert	zHJfZ
+heartbeat de	zBIHJf^
+heb er	zCXI[
+heeft de	v*Y/XE]UH
+heeft geen	w%Z=YNJW[
+heeft het	v#[-Y7XBY
+heeft wachtwoordherstel	wEJUXW[
+heisst es	zT[VZZI
+hela tiden	z#]BKfZ
+hello pin	r9J?HHcTJbJ
+help desk	v(K@ZBJHXbK
+help me	tHYI]aH
+help with	wBIZ^
+helpdesk admin	n(Z*ZHJ
+helpdesk gave	z@X
+helpdesk reset	r@XHJL[
+helpdesk role	w*Z
+helpdesk used	z(Gg]
+her account	o!^3X=YGZHHTI
+her own	w:[@YHG
+her password	m(K@ZBEHJKGZa^K
+her phon	z#I>YTZ
+het account	zZ[
+het beleid	s-J?[HJN_ZI
+het huidig	wZJha
+het niet	j*[/[3W9K>I?JH^IJKIMHNJVYZFaJbJh]
+het nummer	v3ZOJaZ
+het oude	n#[HIKKMXg[h^
+het wachtwoord	i(Z7Y:Y@YBEDZHXI]KIMHNHVJ[J]JbJd]hI
+het weer	z@]BY
+het wijzigen	w@KZW^[hY
+het window	w[W
+heut fruh	v@^
+heut nicht	zZ[fY
+hier nicht	w:]ZJdZ
+hij niet	t3J=Y>IGZHHI]K[OXZJaJfX
+hij zegt	z+[CJDIOZ
+hint control	v5Z
+hinterlegt ist	zCYOZ
+hinwei dass	zUZ
+his ad	w!]ZJ
+his old	whX
+his own	p-I:^HGI[PXTYUJWI
+his password	i(J-I/Z:_@IB[DYHDKKTZZFhJ
+history is	zHIIKNZ
+history not	z5]
+history requirement	rHJKWNZ
+hit the	w#W-XHKgZ
+ho cambiata	z@[
+ho cambiato	s>X
+ho dimenticato	wBKHHZ_
+ho gia	zK]
+ho perso	v>^ZI
+ho solo	z?IC_
+hoje cedo	v@Z
+hold a	v(^)YHG
+hold an	z)W
+home and	zBXZ^
+home directory	m3I:dHEZJ_H
+hora esperando	zXGa_
+hotfix policy	w5[
+hour after	z@YMXZI
+hour ago	o#J@]
+hour and	w#KHXX^ZIaF
+how are	v9^HI
+how can	h*J+]D]IIJFKHN[X]ZZhI
+how do	^(J+Y/I0J:K@FBIDJHgKYLZPFUKVFbI
+how is	zH[
+how long	j#G9K>HI_MaTYZEaJ
+how many	j-H9I@[H[I[K^XGZI
+how much	wH]
+how password	zHYW[ZI
+how to	d)^+]-G@JBHDYH_KGUIVH[[]I
+hr 80070005	z%Y
+hr 80230619	w4JJXN_
+hr 80230818	m%J4dHJNJ
+huidig wachtwoord	vZHh^
+hur far	z>^@JD^H[IKKINJZC
+hybrid join	tb^
+hybrid user	zHE_Hd_
+hyper v	z9KH]bZ
+i ad	l!Z#J%J(J/_3X9J>I@GAWHGIGKIMYNIOJP[T[VJZG]J^]hJ
+i add	wH[VJ
+i alway	wD[HIK]ZH
+i am	d!J#X(X)]*I+K3K9J=K>I?IBKD^H^KIMJOJV]XJZI[KbI
+i as	w(X*[HI
+i can	l@XHHI[KIZ[
+i cannot	Z#H)Z*[+I-H3H4J6I7H:H=I>Z@ZBICIFJGIH^KEMXNIOKPHTJZ][J]J^G_FaHbIcGd[eJgK
+i chang	lBJHGZb^IhH
+i change	k>ZHEM_hK
+i chce	w@ZC^
+i choos	p>JHHN[]Jaa
+i click	h+X@HBGDHHGIJKJNJZd]JaHb]
+i clos	t>YHJZY]Z
+i come	z@ZHJN[
+i connect	w,X1J8[G[HGRIdZeJfG
+i cooki	w.[
+i could	t@JB^HHZD]X
+i criteri	nHJIJN_WX
+i delet	w+]HY
+i den	zNZV[
+i did	k#Z-X>I?Z@ZBJHFIZKJOHZ]
+i do	m*J3K>K?[HBKIOZZ_hJ
+i en	t%]9J>H@KCJHHP]VXXJZJa[dZ
+i enabl	w8JHYVId]
+i enter	g,Z-K3G>J@ZCJDGHEIFOdZAaJh^
+i entra	v7]HFT[ZJ
+i find	sHaKI
+i follow	w:ZZX
+i forgot	f7J:W?[@IDZKJZ][IbXhH
+i found	wB^HYZI]JaJfJ
+i gave	l*Y,Y-K?IC]DIHHIY
+i get	f%J(Y+[9J:X>K@IDJI[KIVXZ^
+i go	s!Z@JH[IIKZMJZF]Eh_
+i got	k(I)[B_HZKIZH]JaH
+i gruppen	zHKV_
+i guess	w!Y-JHEI]V]ZG
+i guiden	z,XdFe^
+i had	k!Z-I9IBYHHIIKaZG]]
+i have	Y#J%J)J*Y+J-D/X3J9X:J=I>C?Z@ZAKCaDZGJHHICJJKZMHOGUJ[^]H^JaIfJh^
+i join	zDYHGKYV[ZI
+i just	l*K-[9J>J@ZHZIKZH[^
+i katalogen	v!]#F3_>JHJOH
+i keep	tK[a[
+i know	k-]?I@IHCIJMIN]TXZE[ahJ
+i left	sHHZJ]_
+i lock	v#Z
+i log	vKIZHh]
+i lokal	z7[_[
+i lost	p(H)^BJHIZ_]J
+i made	w@]HIMY
+i may	z(X-[
+i membri	zF[PY
+i molnet	t/]6XHIT^
+i mors	s#^@]KJZH
+i move	vFXHX
+i must	z*]HEhY
+i need	a(W1Z=X>[BFI]KIMJPFVKZ_[JhJ
+i nie	m#J(J)Z3II^KZOZVJZXaIhI
+i not	[%X(J)K*I+I-G/K3H7J:J>Z?G@HBGC[DcHBIEKYMHNYOGPIUJVXWKXIZc[X]YaGbI
+i notic	z@[HJ
+i only	k-J:X>JHXIHK]OJZE[^
+i open	w(Z
+i permessi	w(]
+i pick	z*J?Y
+i press	p3I>IBHHFXYZ_]Ea]bX
+i put	o3JBKHIK^OYZG]ZhZ
+i register	t?_CFHJ
+i requisiti	vIXN^
+i reset	h(H*J+X=]>X?J@YBGD[HEKIVJ]JaZgZ
+i return	w![HFK[
+i see	pDII[N[O[ZF
+i set	j%Z)I*]?_BIDEH]KZVKWJZEbJ
+i should	s:^C]HE
+i sign	pDGHaaG
+i skipp	wD_HH
+i start	p@HBID^HFKX]]
+i still	zH[MZZGaH
+i teraz	w*Z=Z@JHHK]ZI
+i tick	zLXeX
+i tried	i#Z@]BXHENJVZXYZGa[
+i try	l@IHGNZX]ZKhX
+i turn	wU]dJ
+i type	oHIIJKKNXOXZGh_
+i typed	j>G@KBJHII_K[O[
+i use	p>I?^HJIJOJZDhb
+i used	o(]?ZIZZG
+i wait	zH]aG
+i want	f(G*J+[:J>H@XCHDIHaIIKZLHNJ[Jh[
+i was	e!^)]+J3Y>H?IBGCKDXHDIIKWOIVJZG]ahX
+i went	z@W
+i will	zHZZX
+i work	w(]:]HHZH
+i would	zHGK^hI
+ich bekomm	zV[ZIaX
+ich bin	m9^>^BZHDV[ZJaJ
+ich brauch	zHZ
+ich das	t(XHYMYZJhY
+ich den	w-Z?]KK
+ich ein	v@[DZHHZX[Z
+ich es	t@YK[
+ich hab	zCZDI]]
+ich habe	e#X*X>YDYHINWZZ[X
+ich kann	zZY
+ich komm	zVJZ]
+ich mein	v)X:WV[ZH
+ich mich	vT[
+ich mocht	w+Z>J?[CJDJHJ[Z
+ich nicht	p#])Z-I>X?YCaHHKJVJ]J
+ich schon	zK]
+ich soll	t*G-YHJKKZa
+ich will	z@ZZJ[[
+id and	zAZHZaH
+id free	p/J=dHHTIdIeHfG
+id like	p+Y?X@YI[
+id or	v#KHIT[
+id p1	z=Z
+id rather	z@ZHI
+id が	zHXI[
+idad minima	z@]
+idea what	zBJZ^
+idea why	z9JB]HJ
+identity provider	o7__J
+idzi na	z>^
+idzi z	zHJTZZZb[
+if i	n!Z>XDZHEJ[ZIhZ
+if the	m3Y4]@YHF
+if you	i#X1X>Y@IDZHHZFcYh[
+ignor the	z)I*]D[WJ
+igual a	w@KHJK^
+ihr admin	vUYVZdX
+ihr konto	p3WDZTYVYXX
+ihr password	lB[CYHJMYP]UJZE^J
+ihre organisation	sE[WXdX
+ihrer organisation	wcW
+ik ben	p#_(H)Z*J9X:Z@JBZDJHFKJXJZJ[JaI
+ik een	w(Z@YDJHZ
+ik heb	l([*[C]HJI[ZI
+ik het	vK[h[
+ik kan	t#I(K:JBZHYK^VJ
+ik krijg	vZZaY
+ik niet	v(YC[HHKJOJVZZ[aH
+ik ook	zN^ZJ
+ik weer	z@]X[
+ik weet	wKJ[_
+ik wil	w?^CIH[MJZIaH
+il a	vBXOZXY
+il cambio	z@JHIZ^
+il cellular	v#[CZDJHIKJM[
+il codic	g3I>[@JBXCJHEIIOKXXZJab
+il dit	v+[CJDJK[h[
+il en	zC[HJI[ZK
+il est	s+XBJHYKHMHTZU[ZHh]
+il faut	o5X=[CYHJIXMY
+il firewall	zcY
+il link	zbY
+il manqu	r3a=XCJDWHIOH
+il me	s(Z3JC[HXIZOYZJaJ
+il messaggio	z>]HFZX
+il mio	e![%K(X-J9X:J>F@JBHCJDYHZIZKHMJOaTJUJV]XJZEaJhJ
+il n	r+[3K?I@KCIDIHFIYK]OIZH]]aHh]
+il ne	z@YHJh[
+il numero	s3XOX
+il pc	zMYgX
+il pulsant	z(Z:Z
+il reset	zZZa[
+il ruolo	z(Y*W
+il self	v)[BIHGU_VHZK
+il server	wHERKc[fY
+il servizio	sBYHJfa
+il telefono	s3X>W?XHIOZ
+il writeback	j%Y(J,Y6X=WHJRXYJZ]dY
+il y	zHJM[
+im a	s:X
+im ad	d!]%J-J/[3^>I@IBIHFIJM[NJPJTZVJZH^]_[aJ
+im asked	r*ZOXaYhX
+im audit	zhZ
+im browser	v#IHIM]T[ZFb[
+im buro	z9[>[
+im ereignisprotokoll	zHHf]
+im homeoffic	z>[HIM[
+im in	t!I-J3F9G:JBcFJHEIHMITKVFZF_JaGhJ
+im lock	r#[
+im lokalen	o!W7Y_ZgX
+im mandanten	z:ZUYdY
+im microsoft	zgX
+im not	i(X-X>J?I@KBIHGIIUJVdZI
+im password	w-JIaKGZF
+im portal	z+J0YDJH^
+im stuck	v9I@ZCYD[HDZ[
+im told	z:ZHJZH^[
+im verzeichni	v3[OJ
+immer noch	wTX
+immutabl id	zAXHG_^
+impossibl de	o6X>_@YHCIKKZ^I
+impressora nao	zH]
+in #	l#]HDIIO]TGX[Z[[J
+in a	g#Z%Y-X4H5]>YBIHDIXMXNZTGVZX]_I
+in account	tHJ^Yh[
+in activ	k!H#I%](HHDT^^[_XgZ
+in ad	U!b#X(G)H*I+J,J-G/c0J1H3a4J6J7H8H9I:H<J=H>G?H@DAXBDCIDIFZGGH<IDJIKGLYM_NEOJPXSIT]UIVFWJXHZ?[F]H^d_^aGbHcJdHeJfHgXhG
+in addition	z?ZHXZJ
+in admin	sMEg^
+in aduc	o!^#X(J*JHGNXTZZI^Y
+in advanc	z9Z
+in after	wBYHGZ_^I
+in again	t8]@JKGZH[]
+in an	o!Z#I>[@JX[ZE^[aJdY
+in and	p7YHXLYTJZY
+in another	wAJHGKJSXZ][]
+in any	w>H?IBHDYHZZ]
+in attempt	w#ZHHTX
+in block	wHXTZ
+in both	vA[
+in cloud	r7XHHM[TJ_GgW
+in connect	h%J,a1G2I4J8^B[EJG]H@RIZGcHdaeGfChI
+in connector	w2Y8[HJ
+in de	g![%H(H/J3a6X9J:X>Z?HAKBGCIDJGJIIKIMKODPHT[UHV[WYXJZD]Ja[bJdJfJhK
+in der	d!X%J/Y0I3Z>I?YBIDJEZGJMXNYV^XZZE_HaJdXfJgJ
+in die	w)ZG[HJTZVZZI
+in domain	v!YHIPZ
+in een	v%]3J@IHHP]VIX^ZJdZ
+in en	z3J>JI[O^ZJ
+in entra	_!H#E%H([-[/[1J3J4[7^=I@IAKBGHIIJMYNKSGTZVJZF^J_aaKcJeXfGgIhJ
+in error	w@[H[
+in europ	zHHS^UIZI
+in from	wG]H[_H
+in front	t3Z7ZHH
+in het	rD]HEO]aJg]
+in ihrer	v:YE[
+in intun	zH[
+in is	w+Y7XZH[Z
+in it	g#J-Z/F3^>[?K@HBGDJF[GYHCIdKGMKNXOEXIZC[J_JhJ
+in its	w?HFXH]
+in log	wHZTXZH
+in logs	z#HHYT[
+in lokal	w7Z_[dX
+in m365	w/[TY
+in med	zB[ZHh]
+in mein	zZ[
+in meinem	zC]I[ZJ
+in method	z*K+ZDHHY
+in microsoft	wTXgW
+in more	wAZ
+in my	h)[@]OXTJZZ
+in not	s>IDYHZLYZE[[
+in o365	z/YMITZ
+in offic	p#J/[HHMCT]g_
+in on	oHabF
+in one	v%a@ZBKFJHEVXZG
+in onprem	p0]HITX_Y
+in order	z<[HJ
+in other	zHJS]ZG
+in ou	sFZGX
+in our	e!I-J3J8J:^=ZBIHJK[LHNITJUbVH_YdX
+in outlook	n3JBJH[M[OJ
+in page	sZFb^
+in password	t-[/HH^KINZZGhK
+in repair	z>^HG
+in sap	z#EH^
+in scop	pG^HH
+in screen	mZJ[XbY
+in servic	z7_HEUJ
+in sharepoint	z;JHZ
+in sinc	zHHZ[
+in spam	wHHa]
+in spr	v4[>XBJHGKY
+in sspr	w?WBJHDTZUIV]ZI[Z
+in step	zH^
+in sync	wGXHY
+in te	v(]@KBY
+in team	k!YH]M]VGZI
+in that	z%ZHYTI
+in the	J!F#K%D&X(^)H*F-H.F/I1Y2D3_4[5J6I7G8C9E:G<X=H>C?YA]CCEHFeGZJHLFODPCRGSHUWVaWHXEYGZC[D][_XaBbBcDd[g[h]
+in their	v:Y
+in this	l%^(E9I?JBXH[JIVIW]ZKaY
+in to	f+Z/X>IB[DJH^MWT[ZC[GaDgX
+in too	w#IT[
+in two	vAXHY
+in what	zHKNXh[
+in window	w/Y
+in with	i@JBXHHKGLXM]Z[h]
+in wizard	s,^HFZHdFe^
+in your	s%Y:[HGZJ
+includ in	z=YHGV^
+includ inheritabl	z;Z
+incorrect password	wh]
+incorrect user	zHJTZ
+indicatif du	z3^
+info again	z+aCJDKHG
+info is	v3ZCZDJHI
+inform de	z+GDYH]
+informacion de	z3[CZHI
+information de	zCZDWHJ
+information has	zCJDHE[HFZ]
+information is	wCCDb
+information requir	z+]CIHJ
+information to	wCZDYZI
+ingen kod	v3Ja^
+ingeschakeld voor	vVWd]
+inherit permission	t%KHZ
+inheritabl permission	z;Z
+inheritanc broken	z;Y
+inheritanc disabl	w;Y
+inheritanc is	t;Y
+inheritanc off	z;Y
+inheritanc on	v;YHX
+inheritanc was	z;Z
+iniciar sesion	wH[ZI[]aGg[
+inicio de	tZ[bX
+initial password	v@YHJhY
+insecur sett	t<aHGZI
+insid the	zHHI[JZ
+insist on	s<[@XBIHFK^ZG[[hJ
+install on	w-IHHJ[
+install the	z0Z
+instead of	t0Y3]>J?]HFaJ
+insufficient access	z%^HG
+insufficient privileg	kH]
+insuficient para	w(]HI
+inte aktiverad	zV[
+inte aktiverat	sUXVYd^
+inte andra	z@IZI^_
+inte anvanda	wKXP[
+inte ar	v:ZO]VY
+inte aterstalla	o)[:[HKUJVHZ_
+inte att	v7Y@XZ[
+inte byta	p:X>J@]HKKJZZhZ
+inte for	w*[?ZHISYZI
+inte fran	w4Y;]HHKJb[gZ
+inte har	z=[
+inte i	p7ZCKGXHFNJVZZI]K_]a[
+inte igen	z:YO[hY
+inte in	v%J3J;Z>JIKKIOIZaaH
+inte jag	z(YHJV]
+inte konfigurerat	zVZWZ
+inte kraven	wI[
+inte langr	v>aHGKIOJY[]K_ZaK
+inte med	wDJHIO[Q[VY
+inte pa	p([3J9^:K>HKKM^VHXJZHbJfZhK
+inte tillbaka	w+Y0a>JDJHIKJZ[dHfJ
+integration has	td[
+intento esper	zXX
+interfaccia di	zgX
+interfer with	zHKbX
+internet is	zHZ
+into ad	z/Z3Z
+into my	v!FH]ZX
+into the	r8X>XV[hZ
+invit by	z:_HE
+invit to	t:_HD
+io not	z(YVZ
+is #	h@ZHFI[K]RYZH
+is a	h3Z=]>J?Y@JBJFWIXNIRX^YhG
+is about	wKY
+is accept	w@YKGMJN^ZH
+is activ	v0E6[BbHFMH
+is already	zHJaZ
+is alway	w@]BJHXNJZX
+is an	v(Z,YOY
+is at	z>[HJ
+is bann	z-EH_
+is being	z1H4ZH[
+is black	z>^HH
+is blank	z3XHGZ[
+is block	o#Z4]@[BKHFTIXYZJ
+is brand	z@ZJZZJ
+is broken	h)J4Z;H>XBJH[RIUHVIZ_]JbIdJfZ
+is call	z-YF[HJZJ
+is creat	zbZ
+is currently	r#[HGSZ
+is dead	p!]3H>]HIZGbW
+is deni	o%^(HBJPZVXZJ
+is disabl	h!Z(I)[*J;WHZ
+is down	i/H4_HHS]ZGc]
+is een	z@ZIJZ[
+is empty	s?JBJCZD[HDZZd[eJ
+is enabl	p3^
+is enough	z*Y=JHZ
+is er	w9^BJZI
+is federat	p,Z7Y
+is fine	l+Z4XBZDGJZP]fF
+is from	s1]>_HCOK
+is full	zH^
+is gone	l@KB]DZKIZG[Z
+is grey	o![(YHGdWeZ
+is ignor	z*YHJL[
+is in	k-F9H>XB^HFI^KJhJ
+is inactiv	o0WH[
+is incorrect	lHJh_
+is ingeschakeld	zVZ
+is invalid	v3Y
+is it	f(I-E:J>K?IBFCIHeIHJYKXLGN]SKVJZY[IdF
+is kept	z7Yd]
+is limit	zG[HFVY
+is lock	a!J#I>IHb[J^Y
+is manag	l-J7[:[@JBKHHZEd_
+is miss	e(J3Z@JBGCHD_GJHGI^KJM]ZF[[
+is my	n-[3KZYa]
+is need	o(D?XCYHb
+is niet	r3JC^DGHJIJV]ZF_ZdX
+is not	T#I%G(Z)K-H/H0J1X4G5K7X8[:X<]=F>J?_@EB@CIDGHCKGLIMINXPJRJTXUXZ[[Y]I^FaKbHcIeIf^hX
+is now	zBXYZ
+is off	g!X)]*J3Z<XBIHEIJOKPKU]Z[bKdY
+is offlin	p0ZHZ
+is ok	wT]
+is on	f#I+X-[=[>W@HBIHCIYLXX[ZI^YaYbZdG
+is one	t*Y-Z
+is onjuist	zh[
+is only	o*J/J>J?]@aCZHDKGTYZFgZ
+is our	v7]HZSJ
+is out	s1WG[H]cJ
+is outdat	z1X
+is password	v(XBJZ[dX
+is protect	w-J;[HH^^
+is refus	e!I%[-a/E=YBIHEJIK]NHVKhZ
+is reject	n-HHJI]KXNZZG
+is requir	r(^=J>J@JCHD[HG
+is reset	wHHT]
+is right	tBIHYZJa^
+is runn	zB]dJfK
+is scop	zGXHJVY
+is select	zV]
+is sent	z+Y
+is set	d!Z#Y%IB[G[JJKJNIPKQYZC^Y
+is shown	v?_HJ
+is slow	tH_cH
+is still	p!]HF_Z
+is stopp	zfW
+is stor	z3]OJ
+is stuck	v)ZHX
+is switch	o1HL]dY
+is te	v-Z@[HHIXZK
+is temporarily	rTZ
+is that	l,F:[GFH^IX
+is the	e-F9J>H@JBGHcIIKHN[Z][YbJ
+is ther	d!K#J(E-Y/K1H3J7J9X:K>J?JBDCYDFGJH^IHJJS^T[UJWJX[Z][JaKbHdKfK
+is this	p+E-GHdZG
+is tick	r4ZHJ^X
+is too	e-X2_5]@[BKHZKHNKZJ
+is turn	r@YHHK[dXfY
+is uitgeschakeld	w!Y
+is unavailabl	z4]HJ
+is untick	wdZ
+is vergrendeld	z#X
+is well	z-^@GB[HFZF
+is what	zHZ
+is work	t#FB_HJZHfZ
+is writeback	z0GH]RIdW
+is written	z0[BGHIRZZKfX
+is wrong	d#E-J3ZH_IIOGRYXJbGh_
+issu to	wcX
+issu was	zQX
+issu with	w@JBDH]Z^
+ist bei	p(Y?ZHHUXd[
+ist das	t>[BKHJUZZJ^XfX
+ist der	z;ZGJH[dY
+ist die	w<Y
+ist ein	t3^HJOJZ]eW
+ist falsch	wHZRWhX
+ist fur	t)ZHJU[VZ
+ist gesperrt	w#XHX
+ist im	p!]dX
+ist kein	zC^WZaF
+ist mein	w!Y
+ist mit	w7XHX
+ist nicht	m![G]HGTYZF^KdYfZh[
+ist nur	zCX
+ist zu	v1Y@[HJ
+it a	p-K/WD]HZIYZF
+it accept	z9I@JB^CZHIKIZJ
+it again	j@_HIKZTXZDdZ
+it and	j/]>GBFHYIIKJLXOXZZ]J^[gHhJ
+it asks	k*W@IC]HCIIKZh^
+it at	p@]BXHFMWZH]Z
+it away	v@HD[HGIJNXZa]E
+it back	t9JHGJYKbU[ZB
+it be	w2FHa
+it becaus	w/Z^X
+it but	z/_HGTKZJ
+it by	z@Y
+it cannot	m,Z>JD]HGIXZD_[
+it check	zHHK[
+it claim	v-ZHGWYa]
+it complain	v@IK]
+it contain	w-Y
+it demand	z.WhW
+it does	oHCIIKGMHNXZahZ
+it down	v/^HJKYNXfG
+it easily	z-X
+it entra	t/^BK
+it fail	g-J/H3J5_6X>FBICJHBIJJJK[MINHOIPKXJZd]HaJhF
+it for	m(I:X=Z>J?Y@^BHHJPFU[VHfYhZ
+it from	s#I?]B^HCTYbHgY
+it gets	w-JI[
+it give	w8YAZHGZ]
+it goes	zKZ[[bJhH
+it had	wKX
+it has	l-a/I3Y9J>K@HBWCGD[HIKYNIOIXJZHaG
+it i	zHJh[
+it in	k/H8[BHGXHJM[TZZI_IgXhY
+it is	_#J*J-W/I3I=F>I@YBYDJHXJZKXMJN[O^RZUJVHXJ]J^W
+it just	p-I9K@HCJHJIFKHOJZchJ
+it keep	sHGKINJZ^hZ
+it know	z-YK]ZI
+it let	w9H@^B]HJZE
+it lets	w@[HJKIhZ
+it lock	w#^@HHKZG
+it mean	z&]ZJ
+it must	zK[
+it need	p*K=Y@ZEJHWZId]
+it not	[#J%J(I)I+Y-^/Y3F7X8K9I=H>F@HCHI^JJKYMJNGOZSKTJUJWKX_Z][G]G^J_JaKbJcKfIgIhH
+it on	n>G@YNJV[YXZH][^XbY
+it once	z@[
+it only	w>YHJOZ
+it out	w@[V]ZJ
+it over	z@[
+it password	z-HBXHZ
+it possibl	tBJCIHaK]ZJdG
+it read	w%[(FH[UW
+it refus	m@^KYNXZD
+it reject	wHFN]
+it remember	wHJK]
+it right	z@aZE
+it said	rBKHIJ[KJZ^
+it says	T!F%J(F*H,K-Z/G3D6J7J9J:Y>G?H@GBEDYEJHCJJMKNJO_PJSJTIUJV[WXX[Zb[J]J^I_IbJc[d[hJ
+it seem	t-KHII]KYP]
+it should	vHFZD^Y__a[
+it show	vHGOZZ[
+it so	t+X/Y3HI^OFZJ
+it still	t(XHJIZNZ
+it stop	z!Z@JHGZ[hY
+it take	zHHM]
+it tell	m(]-Z3J9J:[>J@HBJDJEKHDIYKZUJV]
+it the	s/]@[HIKXU]ZEcKfG
+it to	o.]>F@ZBJCKDIGZHCIJK[OJU]VZXKaJhJ
+it told	vX]
+it took	t@HBbCXHIKJXJZH
+it turn	w!^)KKKUE
+it up	w-]@JHI^YdX
+it used	zBIH[ZZ
+it violat	z/ZNY
+it want	e(J*X-H/I3H9K>aBIC^DHH?IaK[MKNHOYW]ZBhG
+it was	g!E/Y>Z?J@ZCJDKIIK^MJVJZZ]Y
+it went	zZY
+it will	w@JH_IJZF
+it with	t3J?[B]HEKZMIOWZG
+it work	i(_-I9F>K@DBcHBIIKIMFPZVI
+it wrong	v#[@JB^HJOHZHhI
+its a	w-^IIKH
+its been	z-W3KBWMJOJa[
+its declin	wIIO^
+its fine	zBXbW
+its long	z-^@XHH
+its not	p>K?^HHVZZJhX
+its off	w8JU]ZId^
+its own	p6[9J?^B[E[HE
+its password	w@KZI^^
+its peopl	z8[
+its right	w%I0[HI
+its the	v3KKWOYZIhZ
+its too	w-JDXK[
+its user	t8ZF[HJZG^Y
+ive a	z>JC]HFZX
+ive been	p@GHFKZXGZ_aYhX
+ive change	wBZMZZJ
+ive forgotten	vDXHIZ^
+ive got	z#W>[BHHJZX
+ive had	w-JK^ZJ
+ive just	v@]ZGhZ
+ive the	zdY
+j ai	b#X9J>Y@ZBWCIHCIXKHNZX[Z]]^aZhI
+j en	zCYZY
+ja usei	zKZ
+jag ar	t#[9^:X>GBZHDVZXJZJhJ
+jag far	zaZ
+jag har	o*Z>YCX
+jag inte	w(Z>[HHZZ
+jag kan	v>JHKKJVK[_h[
+jamai inscrit	zDY
+je connai	zZF[a
+je dois	v-XKJXXh]
+je l	z@ZK[ZJ
+je me	z@JZJh]
+je n	f-J3J9K?I@HBJC_D]IJKHOJVJZ][Y][hI
+je ne	g)W3I9J>]?ZHFIIK[OJV^XJZ^[K
+je suis	n#](X+Z:Y>Z?J@IBZCHDHHDKJVZZE[Z]XaJfJhJ
+je tape	zO[h[
+je valid	zHJZ^
+je veux	p+[@XCIDJHZKJZY[Y
+je voudrai	t?Y@]HZ
+jede mal	zNY
+jest nieprawidlow	wh]
+jest w	wGYHXI]P]VH^K_JdI
+jest wlaczon	wV]dW
+jest wylaczon	t!YdW
+jest zablokowan	vK]
+jest zbyt	v-]@[
+jeszcz nie	zEIHFM_WZ
+jusqu a	z9Z@Yf[
+just got	z@]
+just my	wC[
+just need	zHK[]
+just not	z@JIIKJZ_
+just one	vC]ZK[K
+just reset	zMaZC
+just says	wIIZa
+just the	w0[BJC[HIfI
+just to	vBZZG]Z
+just unlock	zhY
+just want	s9X
+juz nie	v-K3J>_@JHHIJK[MJOIY[ZK_ZaJ
+juz uzywan	wKZ
+kan aterstalla	z=[BJD[ZK
+kan de	w>[@XaG
+kan het	p3Y9I>K@_HIKIOGU]VZZG^WhK
+kan inte	e#K(D)Z*I-G0K4J6Z7J8^9I=H>a?JBHDHHBIHKYLJMGNIOJP]UJVDXIZZ[Z]H^XaIbIdEe[fJgK
+kan niet	o!J#H:X>Z@IDKIJK[MKTJVDZ[[]^JaJhZ
+kan stanga	zB]ZI
+kan wachtwoord	z6]ZG^]
+kann das	v#X@[HY
+kann ich	s)X?YH[T[XYZJ
+kann mein	wZY
+kann nicht	w4Y@XZY
+kann nur	z:[BKV[ZH
+kann password	zZH^]
+kann sein	z:XVZZI
+kann sich	v:XHHMZZXg[
+kanner inte	z:YHEM]gY
+katalogu lokalnym	z7[_[
+kazd haslo	zN^ZK
+keep ask	sH[
+keep fail	wH]ZK
+keep gett	p#ZHINWf[
+keep it	z7[@]HH
+keep my	vDYHJK]ZG[ZhH
+keep say	v#H@HHDIJKHNJTZZ]h_
+keep tell	zNZ
+keep the	o7]@IBJHHKYLXMJZH^[gX
+keep try	w-II]
+keep want	zHJMXgZ
+keep your	v#I+_D]HEZH
+keer fout	z#[HHTZX[ZH
+keer op	z@[a[
+kein email	z>GDZHHa]
+kein lizenz	z=[
+kein p1	z=]
+kein recht	w%X(Z0Z;Z
+kein reset	z.X1ZW[ZJ
+kein richtlini	zUJW^
+kein ruckschreiben	w0X8X=[
+kein sms	r3X>J?JDJHIaa
+keinen zugriff	w>]
+kennwortruckschreiben ist	wd[
+kennwortzurucksetzung aktiviert	zHJUZVY
+kennwortzurucksetzung fur	zEIW[
+kennwortzurucksetzung ist	v)ZUXfZ
+kennwortzurucksetzung nicht	v?ZEXfX
+kennwortzurucksetzung registriert	wD[
+key mismatch	w6]HJ
+key not	w6F?XDHHXY^ZJ
+keys in	zHX
+keys not	w6^HIOG
+kilka minut	zBKM^
+kilka razy	z#ZX]
+kind of	zIY
+kiosk account	zGYH^^E
+kiosk user	zG[HDZI^^
+klappt nicht	zZ^
+klopt niet	v6[HZO[RZZJdIfI
+know it	w>[BYHGMZZH
+know my	k-I?I@XIJMHNJTW[_bIhI
+know the	s/ZHIMYZJhX
+know their	zHIKI[_
+know what	zHIMZ
+know which	wAXH[LI
+kod idzi	z>^
+kod przychodzi	w>[HJa[
+koden gar	v>^C[HIaJ
+koden kommer	z>]ZJaY
+komm ich	v)ZD[HIZJ
+komm nicht	t#K>WVJZ_aI
+kommer inte	m#I%J+X0]3G6J;Z>FCJDIHJIIKFLYOHTHVJXIZ_]J_Ka^cYdIfKh[
+kommt nicht	pHFTZZJa^cY
+komt niet	m+]3J6YDIHHLYOZZJaZcY
+konnen ihr	vCYP]ZHcW
+konnen nicht	wF]PY
+konnt nicht	z,Z4]HH
+kontakta administratoren	z![)I*IPJZ_
+konto ad	zLYTK
+konto ar	o!X#YHYVW
+konto fehlen	w%YCY
+konto for	zV[XX
+konto ist	m!Z#XVY^X
+konto jest	r!Z#YHJ
+konto nicht	w3XQYVZ
+konto nie	wD[V]
+konto wurd	rHYTW_]
+konto zostalo	z!X
+kontot ar	t!^HJXJ
+kontrollera att	w3YCZOYVX
+krav tva	z*YCY
+krijg geen	v>HZ^aY
+kunnen niet	z8[HJP]
+l a	t+Y-X/Z=[@XHHNJ
+l accesso	zH]ZX
+l account	j!X%Z3X:JDIHFIJKKPKVYXXZZ[[^J_[
+l activ	v&Z/YNJgX
+l ad	e![#J%Y-J/Z>K?K@JIKKJNJPZT^VJZIdIfYgXhJ
+l admin	v([?^EXHK
+l administrateur	p(Z)J,]EKHJPJU]VGW[ZG
+l adress	z3Y>X
+l agent	s-Z0YHIf[
+l aggiornamento	zBXZJf]
+l ai	w@ZKZ
+l ambient	zc[
+l amministrator	o(Z)J*I,H-JDJHIPJU[VYZ]
+l ancien	e-I3G9I>^?H@HBJDIHDIIK[MbOIZH]KaGgXh_
+l anne	z-[
+l annuair	l!X3a7[:Z>IHHZJ_YdJ
+l app	w(K?^C[HH
+l appel	z?ZHXaZ
+l application	t?]CZ
+l assistant	t+Y,[HHdWe[
+l ecran	p+X@ZHDZJ[Zba
+l ecritur	w%Zd]
+l entrepris	rDYKJN^PZVI
+l environnement	vE[HHWKc^dK
+l ha	t-X/]@XBX
+l heritag	z;Z
+l heur	wHZR^
+l ho	r@[K]
+l horlog	zR[
+l imprimant	zH_
+l inscription	wD_
+l objet	w_X
+l option	s([?ZDJHJ
+l opzion	z([
+l organisation	wW]
+l organizzazion	nNIU[VKW]
+l ou	s%Y;WF^
+l sms	t3J?[CJ]]
+l uso	zTXV[
+l utent	g(K+W3G@XAXCZDXHFIIO[VZZG]Z^X
+l utilisateur	b!H#Z%J(X+W-J/W3Y9K:Z>I?IAXDXH@IGKIMIOZPYUIVYX[ZE[J]Y^^bIdIfK
+la acepta	z9JK[ZJh[
+la anterior	t@JK[M^ZJhX
+la app	v?ZCYHJZJa[
+la boit	w>^FKNW
+la cambi	t@^MZ
+la cambio	w@JBZZHh[
+la case	z^ZdX
+la casella	wHZ^[
+la casilla	w^ZdZ
+la chiamata	z3H>K?]HHKKa^
+la chiav	z?[HJ
+la clav	k#]>XD]KJL[MJ[K]KbYhJ
+la configuracion	zE[
+la configuration	zeY
+la configurazion	wE[WK
+la contrasena	Y!H#[%Y/J3J6X7[=I@ZBIDZEJHIKHNYTJUHXX^XbId[fHgKh[
+la cuenta	h!]%]2^3Y@IBJDIHIIIKJLYVIZJ[Z^X_YfJhJ
+la de	w6XK[MX
+la del	zKa
+la directiva	m!I3J?[HFNaWYcJ
+la email	z?XHXaX
+la empresa	p-YHIN]U[
+la escritura	j%Y,Y=XZKdXeZfX
+la fin	z][
+la herencia	z;[
+la list	v-YDJH]
+la lista	w-]
+la llamada	v-J3[?HHYa^
+la mia	m!X-J9X:Y@ZBJDJHFIZKFMJNIVYZ_
+la mise	zBXf]
+la misma	zHJKZX[ZIbZ
+la nube	k#J/]0]HHJXNJPZTZ_XcKdIfJ
+la nueva	nB[HFK[MaZGgZ
+la nuova	o3J>I@JB^HDIIK[M_NZZF]J
+la oficina	z3J9Y>[?[HH
+la opcion	z([[X
+la organizacion	p=XN[UHW[
+la ou	sF[GY
+la page	g+_-^3K>J?IDYHEIIKJUWVJX[ZX]XaI
+la pagina	i+^-[3J>J?J@KBJCJDYHIKJOJVIX^Z^]JaI
+la pantalla	r+XHFb_
+la password	Z!K#Y%H(H-I/I2J7X=H?ICJDXGJHFIXKDMXVHWIZ^[^]IaJdZeJfIgIhZ
+la pc	wHJMXb[
+la politica	vHKN^
+la procedura	z+XHJ]ZeY
+la que	zHIZKh]
+la rechaza	w-[KYZI
+la reecritur	e,Y-J3J4[8I:K>J@IDJFJGZKJMJNIRYUJVJZ[bJcIdYe]hJ
+la reescritura	p%K4Z6X=JHXRXZ[eX
+la regl	zGXKIN]
+la reimpostazion	j(I:J=JBGDJH[SIU]VJZafJ
+la reinitialisation	c!X%I(H)Y:G=H?I@JBFDJHGMJNIPHS[U[V^Za[J]YaKbJcJdIfE
+la sincronizacion	tM[f]
+la sincronizzazion	wGJHFM]f]
+la strategi	k?]BJCKDHHZIHKKNaTKWYZHdK
+la sua	w!Y8X@JIZKZ
+la synchronisation	v0YGYMX
+la vecchia	l#Z3J9J>JBJHGIKKJM_ZIg[h_
+la verificacion	w3Z?ICZ]Y
+la verification	vCYO[aI
+la vieja	t9IHHIJKJM_h[
+la vm	vHJRYf]
+la vpn	wH_MJ
+la web	zHJM[
+lack permission	z(X
+lack the	n%Z(Z3Y5_BIHEJJ
+laptop and	z#X]X
+laptop is	rH^
+laptop not	vBGDKH_MJZ[bH
+laptop show	zHEb^
+laptop still	vHFM]
+las cooki	z.Z
+las cuenta	v*]GX
+lasa upp	r#]HIZJ[_bJ
+lasst mich	wXZZ^
+lasst sich	p:Y@YH[ZJ
+last #	p@YHJIJK^ZH
+last chang	z@]UYZF
+last i	wT[XX
+last month	o#[/Y6[8[=[HCKHZJ
+last name	z-I@JH]IXKJZH
+last night	s@YHYKKU]ZEc[fX
+last page	pHDKINZUJZ^]Ie^
+last password	zH_KGNJZJ
+last step	p@JHEZY]]
+last two	pK[O]ZG
+last week	k/J8Z:J>Z@EBFCXDIG]HCIKKXTIVZZ^]J_[
+last year	v:ZHIK^ZF
+later the	z/ZL[MX
+latt att	w-Z
+latw do	v-[
+lauft nicht	w0YfX
+lauft nie	vL^
+ldap password	z5Y
+ldap server	n5]
+ldap sign	sH[
+ldap traffic	l<[
+le autorizzazioni	z%]HJ
+le bouton	z([
+le centr	vgZ
+le changement	vHJLXZ[
+le changer	w@]ZK
+le cloud	s/XHJPZgX
+le code	g3J>^?YCJFKHJIIZG]Iaa
+le compt	h!X%a-K3J@JBJHFLZMKZH[]^Z_]
+le dc	w-J4[9JHJJ[MZaJ
+le droit	z([HJX[^XaJ
+le fournisseur	z7]aZ
+le journal	w4XHINX][
+le licenz	z=]HJ
+le lien	sHXb[
+le meme	t@[HJK[UYZI
+le messag	zHIa^
+le mien	s3I>JHIIYK]O[
+le mond	w-]9[@JBJHGKKSYUZ
+le mot	_#J(X-Y6W7[:I@IBCCWDKIXJWKEL[MENYUKZJ^Xb[cKdZfJ
+le navigateur	w.Y]YbZ
+le nom	v-bFWIE
+le nouveau	k-J/X>J@IBZHGIIKYMbNGZ[
+le numero	o3Y>J?JO[a[
+le pare	zHYc^fK
+le password	w/H0]HZZIdX
+le pc	zHJM[
+le phone	v3F>F?IDIHHM]OZa[
+le portail	zT[
+le precedent	zHJMZh[
+le serveur	nHGYYc]fZ
+le servic	nHFUJZJc]dJfa
+le sms	t>J?]HJIJ]]
+le ultim	zK^OZaJ
+le web	zM]
+learn how	zdY
+least #	t@IKKN[
+least eight	z/Z
+least one	t@XHJI^
+leav and	zHZZJ
+leav out	zG_HE
+leaver should	z!FH^
+left for	z![@[AJC[DKHG
+left my	w>[HI
+left out	zG[
+left the	m>HA^ZJ]_
+leicht zu	s-aIH
+length complexity	o@YHIIJN^
+les admin	w)X*ZHJPZ
+les administrateur	v)]
+les autorisation	z%Z
+les autr	w%[*ZHIVZZJ
+les compt	vGXPX[YdY
+les cooki	t.^
+les droit	v%Z(]HJ
+les licence	z=Y
+les mots	w/J0]HYKJdX
+les question	w?Z
+les utilisateur	v)[*J?JH[PJ[YdX
+less than	v@]
+let me	g)Z9H@^B]DHHFIIVJX_]KaKhI
+let the	w=YZX]X^J
+let you	zBYHJZJaZ
+lets me	v@[HJKIhZ
+letter and	tIY
+letter in	s/Y3]@ZHJIF
+libr servic	t)^BIHKU_VHZJfI
+licenc for	tHY
+licenc not	z=X
+licence are	sHZ
+licence for	v=]UJ
+licence not	z=Y
+licenser sakna	z=^HI
+licenti ontbreken	z=_HH
+lien reinitialiser	wbZ
+lift the	wHKT[
+lijst met	z-^
+like #	v3Y@Y
+like it	z/YHITY
+like the	w/[NZZJ
+like to	p(KH^ZJhI
+limit to	zG[HGVY
+line of	z4ZHDM[c[
+link and	z7ZZH^Z
+link at	vHGZHb^
+link between	zHEc]
+link in	wHZZ^bE
+link not	wZ[bG
+link on	p:ZHYZG
+link to	rHGZY__bI
+link under	sHHb_
+list is	zC]DK
+list of	k-YDJIJK[QXV_cK
+lista de	z-[
+lithnet password	zHHJ]
+live in	v-]7XHJZI
+lizenz fur	w=YHX
+llega el	s>_aI
+lleva mi	zI^
+load and	wHY
+locali non	z6Y
+lock after	s#]@IBHHYLJZJ^I
+lock and	v#Z>IHZTH
+lock becaus	v#YHJ
+lock by	v#]HFTZ[Y
+lock for	wTY
+lock her	z#_HD
+lock him	z#ZHGTY
+lock in	k#ZHYTY
+lock it	z#JTY
+lock me	v#X@IHJTZZI
+lock my	wHX
+lock myself	v#[HH
+lock on	v#_@XHFXI
+lock out	_#bHDX]
+lock screen	e!ITJZE[Zbb
+lock the	r#^>KTJZJ^X
+lock to	pTZ
+lock user	wHITZ
+lock was	zhZ
+lockout after	v#XTY
+lockout duration	zHX
+lockout in	w#ZHI
+lockout threshold	wTY
+lockouttim and	w%X
+log in	c!H#]%I(I*J,K3J=K>G?G@IBXDIGJHbIJKGM_NIPJTIVHZ[[J]I^J_HaFbIgXhY
+log of	wHIZ]
+log on	p@JHHM]ZFg^
+log says	p/]6XHGMJZG_^
+log show	pBJHGJ]]aaIbJ
+logg in	n#JB_ZHhW
+logg into	zZIhZ
+logg on	p!Z(JBIHEZZbZhW
+logga in	zB[ZF[]
+login attempt	w#]H[TGXI
+login fail	sHaZC
+login for	z>[ZJ
+login is	v![#YBJHCI[TK^^
+login not	s7JHGZ]bZ
+login says	z#XTXZFb[
+login screen	j?]HCZHb_
+logon is	zH[
+logon screen	nH[MX
+logowania window	zbW
+logs in	w:YLY
+loguj sie	zBYZHh^
+lokal activ	z_ZdJgZ
+lokal ad	wN[gZ
+lokal directory	z7Z_XdY
+lokal katalog	z7[HK_[dZ
+lokal konfiguration	zE]
+lokal omgev	vEZHJUIc_dY
+lokal verwaltet	zd^
+lokala ad	zgZ
+lokala miljon	wEZc]
+lokalen ad	t_YgX
+lokalen umgebung	tEZZIc_dY
+lokalen verzeichni	w7Z
+long does	t#GHBI^M[TZXXZJ
+long enough	v-XIZ
+long is	z>HHaZJ
+long number	zIIOIZa
+long password	w2[HJ
+long until	zHIMZ
+longer have	r>_HE
+longer offer	z?^HI
+longer than	v2Y
+longer valid	z>]?I
+look at	vGWHIZZ]YfJ
+look for	t#W4[NZ_Y
+lors de	o%_,^4WdG
+los administrador	w)Z*W
+los dato	z3[DY
+los permiso	w%](XdH
+los requisito	vHKIXN[
+los usuario	t)ZDGH^ZK[WdZ
+lose my	z>YHIZW
+losenord ar	p%](J@KHJKJUZZI^]
+losenord har	zBYM^ZJ
+losenord i	z-XeY
+losenord pa	z%Z2[HHZIbY
+losenordet ar	r-X@[HJIZZJ^K
+losenordet fungerar	wB]HJMZZE
+losenordet hantera	wda
+losenordet har	wBKK_ZZ
+lost its	s%I0[=YHEc]
+lost my	p>Z
+lost the	z(H)^>ZHGZJ
+lower case	sN]ZJ
+lowercas letter	zIZ
+lukt niet	v=]ZY
+m a	z]Z
+m365 admin	vg[
+ma non	p?XHHM]ZI[]
+maar een	w@YCZ
+maar niet	vHHM[bY
+machin is	t@FHZR]
+made a	z@YHIMY
+mag dicht	zB^ZJ
+mag niet	t(])J@XHII^K[VKZI
+mai registrato	wDX
+mailbox and	zD[
+mais entra	z/^NJ
+mais il	w+[3Y@ICJDJIIKGO^ZJ[[
+mais je	wZI[[
+mais la	w-X
+mais pas	v3I>G?^HGM[bYdZ
+mais tard	z@[ZZ
+make it	t+Z-W@YZI
+make me	w9I@JHGK_[[hG
+make remot	lHGQ_
+make sure	wH[
+make the	r%Z-JH^KGNZPGZH
+makkelijk te	v-Z
+mal escrito	z3_
+mal la	w#_4Z@JHJKHZFhZ
+mam tylko	zC[
+manag by	r-J7YEHHJZHda
+manag on	rd^
+manag the	w-I7[HXdX
+management agent	n%]0J8]HFe[
+manca il	z3]5XHI
+manca un	z([?HC[
+manga forsok	v#XXY
+manga ganger	w-XX]
+manqu une	z3Z
+many attempt	pX]
+many character	zHGI]
+many peopl	w-]HY
+many request	w#J-JH[
+many reset	zXY
+many time	g#^-]@JKJTZZH
+many trie	z#IXZ
+many wrong	s#[HGTYXJ
+march pas	rG]HZLYZ]dJfH
+mas nao	t?[HJM[OIZE[^
+mas o	w/ZM[
+mas tard	z@[MJZY
+match found	sA[
+match the	oAXO]
+match what	wO]
+matter what	zNY
+mauvai mots	z#Y
+may be	r3J@XHHSYW[ZHaZ
+may chang	z^Y
+may not	l(^-ZBIHCKJLJVKZH^]hJ
+may reset	w(G)H*KH_
+me a	m9I>I?Z@ZBJDJH]IIKKXJZ^aH
+me and	waY
+me as	z([*Y3YVIZJ
+me by	z!XCJD[
+me chang	w@IB[
+me choos	z@IHEI]KIZH[[h]
+me connecter	zHH[[b]
+me deixa	z@XKHZZ
+me deja	n(J=KBYKXVIXZZ_aI
+me demand	zKHZJh]
+me dice	s@XVZZX
+me dit	v-XIZOYZY
+me for	v*ZCJHZ
+me im	t(^VZZI
+me in	p![(Y9HB[HXZF
+me it	v!X*YHJVY
+me la	v@[
+me llega	waZ
+me lo	w>[K[ZI
+me niet	zX[
+me out	w#YHXXX
+me pide	s9JIXh]
+me pleas	z#Z9ZHIZJ
+me refus	z@KH^VJZZ
+me repond	zVX
+me reset	vZ]
+me suis	wDY
+me that	w@XHHV[
+me the	r(XHXOXaJ
+me to	c!K(F*J.]3H7]9F:[>I?IBHCGDYEJKINJOKUIXXZb]JaEbXhI
+me try	w@HBHKJXaZC
+me type	z@]KZZHhH
+me use	zK[ZI
+me what	zZIh[
+mean that	zAY
+med det	wB[ZHh]
+medlem i	zV^
+meet policy	zHFN_
+meet requirement	zIIN[
+meet room	rH]
+meet the	f/[HY
+mein alte	z>XKY
+mein handynummer	zOY
+mein konto	j#^DXHGV[[IhZ
+mein nummer	z3XOXaY
+mein password	e#H(K-J>IBIDXHEIIKGNKVYZc[_]J^J
+member of	nHGP]VY
+membro de	zPX
+men inte	sHGM^NXV]ZJbZ
+mention the	zHX
+menu in	zdY
+merci beaucoup	z9[BYHI
+merci de	w#[BHHZZY
+mes collegu	zUYVY
+mesmo dia	w@_
+messag not	zZZ
+messag on	zdY
+messag says	zUWXWdX
+messag was	z?ZHGZ]
+messag when	tHHZYaZ
+messag with	v3IBYHFOHa_
+met de	p3KB]O[aX
+met it	zN[
+met verboden	z-^
+method although	z*Y
+method and	t?YDJ]X
+method are	z>]?JHJZJ
+method i	z?X
+method in	z?EH_TI
+method is	r?^CHHI
+method not	t*Z+[CHDJHI
+method register	p+H?JCXHY
+method requir	zH]
+method to	r*YC]HF
+metodo de	s?[C[
+metodo e	z+Z
+metodo registrado	zDX
+metodo y	z+X
+meu celular	z>[HJ
+meu numero	z3XIGO[
+mfa keep	zHZ
+mfa prompt	zH[
+mfa sms	zHZaJ
+mgpolicyauthorizationpolicy allowedtousesspr	z)Z
+mi clav	s#J:J>J@ZCJDHIJKHZ_[ZhY
+mi contrasena	n(J:J@JBHDJHFI[KZMJVIZ^[[
+mi cuenta	h!]3FBJCHD_IKKKTJV^XKZY[J
+mi fa	wX[ZX
+mi hanno	z!]>KZH][
+mi nombr	zI^
+mi numero	w3ZIIOY
+mi sono	wD]
+mia password	vHIIJKHZa
+mich aber	zZH[[
+mich ausgesperrt	z#[
+mich nicht	vZ^
+mich nie	zDY
+microsoft #	^#J*H-K/]7G@JHDIJMHPJRISATdZJaJcHdDfHgf
+microsoft account	w#J>IH_TK
+microsoft authenticator	z>JHY
+microsoft com	k*JSJTJgc
+microsoft entra	g)[0Y1I7JHJRISETGcJfb
+microsoft esta	z#GH[SZTJ
+microsoft has	tHJS^ZGdX
+microsoft lock	zTY
+microsoft page	s7[HGTZ
+microsoft reset	v7YSY
+microsoftonlin com	g.Y7JHESbTJZIaKbKcbfJgH
+middl of	tHJ]_
+miembro de	wP]
+migration of	z1IH]fJ
+mijn account	l!X#^%J3J:JBJHEPJVZZ][F^J
+mijn telefoon	z#[
+mijn wachtwoord	k(I:J@IHJIJKGMKVIZb[_^JhG
+min age	v@[
+mine has	zHX
+mine i	zOX
+mine is	pHKI[
+mine not	w([HHV[ZJ
+minha conta	i!]-K3KD^IIUJV_[J
+minha senha	j#J(K:JBHDFHHIXKXMIUJVIZa[]]JhZ
+minima de	v@^
+minimalny wiek	z@Z
+minimum age	vHY
+minimum password	g@XH^
+minut after	z#Y@ZHG
+minut ago	o/H@[BJHHM_hX
+minut late	zHJRZaX
+minut later	z@YMY
+minut off	zH[
+minut sinc	wHYcY
+minuto atrasado	zRZ
+mio account	j%I3ICJD_PJTJV^Z[
+mio numero	z3Y>JIJOY
+mir nicht	z(Z>Y
+mis a	z1YMX
+mise a	zBXf]
+mismo dia	z@]ZK
+miss for	v([HJ
+miss from	pCID^HYVY
+miss in	z/JHJ_^
+miss on	m%Z5W?YHH[WdX
+miss or	w3[DJ
+miss the	w%X
+mit adfs	z7Y
+mit dem	m>ZB[HCMXPXZYa[
+mit der	mHHOZY[ZXc[
+mit entra	zHIfYg[
+mitgli einer	wPYVX
+mitt konto	m!]#Z3JBJD[HGV^ZF[K
+mitt losenord	r(KHJKJZ^[^hJ
+mix of	zIX
+moge zmienic	zZ[^K
+moge zresetowac	wZ]
+moje konto	n!X#X*ZDZHZVXZJ
+mon compt	f!Z#Z3JBJCJD]HZUJV_ZF[J
+mon mdp	wHFZ[]Kh[
+mon mot	e(J-JBHKXMJNJZ_[_dJ
+mon numero	v3ZIIO[
+mon ordinateur	wH_MYZJ
+mon phone	t>XHW
+mon portabl	w>[C[HGM[
+month ago	zK[ZI
+more detail	zH[
+more error	zB[ZH
+more information	v+]CHZY
+more it	z+Z
+more than	jAbBIHHR[_G
+morgen wieder	zXY
+morn and	p@_
+mot de	Q%X(I)J*J+J-X0J1K4J8J;J<K=H?HB[CJGGHIKXOKPIRJSITIUGVJWGXIYJZ^[Y]Z^W_KaGcGd[eHfJh]
+mots de	i#X-H/Z0[@IGZIIKYNZZHhJ
+moved from	z0YHYVZZK
+moved to	o!Y(Y3I=Y>[GYHCZJ_^
+movil y	w>Y
+mowi ze	r+Y-]9H>IBJCJDZHIIKK]O[ZHdZ
+moze zmienic	z@K^^
+moze zresetowac	z:YSZ
+mozna zamknac	zB^
+ms ds	wA[
+ms sspr	s7XHIT[ZK
+ms ssprsetup	n+Y9KDbHG
+msol account	i%X2^;[HGPIQ[
+msol konto	t%Z2Z
+msol kontot	z%[(I2[
+msol nao	v;X
+msol nie	v%](J;ZQZ
+msol non	t%Y;WQY
+msol not	s;X
+msoluserpassword not	zgY
+mudei a	z@Y
+muita tentativa	v#Y
+muita veze	v#YXX
+multipl match	oAa
+musi miec	zHZIX
+muss ich	t@WHJMY[ZhY
+must be	c%Y-G3[5J9I@EC[H^IYJZMZYFZJcK
+must chang	lHELa
+must contain	vIZ
+must enabl	w?Y
+must have	vIZ
+must i	z*XHJOZ
+must not	wHEI_KX
+must wait	t@^HJ
+my account	Y%F(K*H+J,J-J2J;K?H@IAIBEC]DXGJH@IIKJLIMKOJPEQJUJVcZb_IbKhX
+my admin	k(G)J*[>KHEVaZX
+my authenticator	tH]
+my bank	z#IH]ZI
+my boss	w!Z@JHGZ[
+my browser	p.]
+my colleagu	zUW
+my computer	m#XHHM[Z_aG
+my contract	z!X
+my current	tHGKYZFh^
+my daughter	zK[
+my desk	t>I?Z@GB]H]ZE
+my devic	w>]
+my email	r3JCXH]
+my ex	t>bCJDJHDOJ
+my exist	v@IHCIJK_ZFh^
+my former	w3J>^HI
+my handbag	z>aBJHGZI
+my issu	z;X
+my laptop	g#]H^ZH
+my last	r#J-J>]@IB^HXOJZD
+my login	k!^#X-J:ZBIHDIXKITIZbbGhJ
+my name	t-C3[>JHFIbZG
+my new	g>F@_BIKCNJO[Za
+my number	k3ZCJD_HFIFKJO[ZFaYhJ
+my offic	w=J?XHX
+my old	f-K9J>^@JHEIIKYOKZXh^
+my organisation	sE_UJWH
+my own	k(F-J:a>Z?K@_EKHCIIKHNJUHV]ZC[J^^bKhJ
+my passphras	zI[
+my password	Q!J%J(A)K*Y-]/I3J7G:G=J>J@JCIDJGJHDIZJHKDLFMHSJVGWIZg[b^DaYdWeJfKgIhJ
+my pc	tH]MYZE
+my phon	]*J3G9J>]@JBIHXIKOXZY]Ha^hK
+my phone	g#J3G>Y?HBJC[DIH_O[ZJ[I
+my previou	o!J>_@YHCO[
+my privat	r!F#J>JH_O[ZI
+my profil	s!XHXOY
+my request	z9^HGZJ
+my reset	sBJHIZa
+my role	z(aBIHFZF^J
+my school	z>ZHJ
+my screen	z>KH]ZJbJhY
+my security	s+[>Y?YCEDIZJ
+my sim	w>W
+my sms	zCYHGaZ
+my son	zH[
+my staff	z([HINY
+my team	tHHV[Z^
+my test	z;X
+my ticket	w9]HJ
+my user	e!])J*]-X/Z3J9J:J>I?J@IAJBHDIHDIJKFNYOIV_Z[[[]H^I_JaJhX
+my vpn	zMX
+my window	z#Y
+my work	p3JBJH[O[
+myself out	w#ZHK
+n a	f%Y(X)I*J+Z,J-J/Y:I>J?H@JBJCJD[EXHBIJKJMZNJPIUXV]W]ZE][aHcJ
+n accept	vIKK[OYZHhY
+n ai	i(X-K3J9K?I@IC^D^IJKIOKZW][hJ
+n apparait	t([?ZDJHK
+n arriv	nZa[ZaI
+n en	tCYIZKYh[
+n est	a!J%I(I3Y:W>I?_@JBICHEKHEIHKHLXO]UHV[WY]JaHd_fJhX
+n exist	w>ZFK[X
+n expir	vL[
+n y	zHJI]PZVXZH
+na auditoria	z/WEX
+na conta	z2[
+na ekrani	s@ZZJ[Zb^
+na kod	z9H>[HHXIa_
+na komputerz	w#]M[XIZJ
+na konci	w2Z3KD^HJ
+na minha	wD_HJI[KJ
+na nuvem	t/X0]HKTZ
+na ou	z%[
+na serwerz	zR]cK
+na stary	w>Y
+na tela	tHJb_
+naar het	w>Z
+nach dem	j/ZB[C]HXL]MIRXYZZGaFdYfH
+nach der	rY[ZY]_cJ
+nach einem	z@Y
+nagra ganger	z#[HIX]ZI
+nagra minuter	zBJM_
+name and	t+X-XHJIW
+name contain	zFY
+name has	wF[HXIH
+name in	r-]HGI_KHZFhH
+name is	s-[3[HEI]KJ
+name of	p-_FZHJIE
+name or	s-Xh[
+name plus	w-XHJI[
+nao abre	z+WH[ZJ]JbZ
+nao aceita	p@HHKKYMIOYZZh^
+nao aparec	r(ZZE[_bW
+nao atend	rIZN[
+nao autorizado	zTXV[
+nao chega	vaY
+nao configurou	wUJV]WX
+nao consegu	z=Z@[HJ
+nao consigo	j!Z:J>ZBKDFHFIJK[UKVIZ^[]hI
+nao correspond	wOX
+nao da	z:Z@ZHHZJc[
+nao deixa	t@YK]XYZY
+nao e	m3I4X6X:I>H?]HFI]KHOYVXZJhZ
+nao esta	nHJV]aXfX
+nao exist	z>XHJ_[
+nao explica	zNXZZ
+nao foi	t3YVXeX
+nao funciona	tMXPWZ[
+nao grava	w0XGZHKY[
+nao ha	z3WDYOKWZ
+nao imprim	zH]
+nao me	w@WDXKHZY
+nao not	z7[HKM[ZJ
+nao passa	w%I;Y>YKYZZ
+nao pede	z+YLY
+nao pode	p(Z)J-KHJIZK]VJZH^]hK
+nao posso	z>JHKV]X[ZI
+nao recebo	va[
+nao reconhec	w:YOZZHh]
+nao sei	zIKKJZ_
+nao tem	l)]*Z3]=Y?J@JD^HGIJKJLZMKPKUJVHZF
+nao tenho	t(Y3I>]CXD[HKZI
+nar jag	v#G@JBJHHZZ[]hZ
+nas inte	w4[HIZKcYf]
+nasta inloggn	zBJDJHZL^
+ne correspond	s6WOZ
+ne demarr	zbZf]
+ne email	v3G>HCJDaHIZKaZ
+ne fonctionn	vHXZa
+ne ha	w@WCZIZ
+ne l	z=[
+ne march	p@JBIG]HYIIKJLYZ_bJdIfY
+ne me	t?Y@KDXHJX[ZZaJ
+ne password	z%G;ZZ^
+ne peut	o=Z@]HGU]VIZH[Z^YbI
+ne peuvent	t8YPZdX
+ne peux	o)X3J>^HJK]
+ne recoi	waY
+ne respect	vIZNX
+ne s	t*X+]HZZJfX
+ne se	w+YHISY
+ne sont	v%Z3ZGXI[ZI
+necessary information	tDaHJZJ
+necessary servic	r)JHJUHVJda
+need #	s*XC^HG
+need a	b!J#J%J-K8J:J=X@FBECIDJHbKIMIVIZ_[I]J
+need access	tHX
+need an	v0IH[
+need another	v?J@YC[HIKX
+need for	r#Z%J1]=^HD
+need help	wZZ
+need it	zH^PF
+need one	w*Z=GC^IJZI
+need p1	v=[
+need the	p*X>YHDMJ[[g^
+need to	^!Z#X%G(F*J+K.Y5]=J>[?J@]BYE]KJMJPI[J]JaHdJgJ
+need two	nH^
+nel cloud	tTZ_X
+nel tenant	w:[W[
+nell elenco	z-Z
+nella directory	p!X3[7[HGNJ_XdZ
+nella procedura	z,YeY
+nella schermata	vb^
+nello stesso	z@]
+nem email	w3I>JD]HJaZ
+nem not	zaX
+nessuna scadenza	zL[
+nest group	zVZ
+net on	wHKY^
+net user	z^W
+netflix password	zH^ZG
+network access	s%KHFQa
+neue nummer	z+Z>WDJ
+neue password	d#I(J@ICID]HBIXKDLZM[ZW[]][bKdJgXhI
+neue phone	s>WHY
+neuem phone	z>IH[
+neuen password	vB[HGI]ZI
+new ad	z!JHFM[_^
+new domain	v4I5J8Z=JAZHZ
+new forest	s8ZAJH^ZH
+new hire	v@XD[HJVW
+new joiner	zHIVZ
+new laptop	rBJHaMH
+new number	zO[
+new one	^!J#J(J*J+I-H0K3J4J5J9H:J>E?H@]AHCGDIHDJIKbL[MbNFOITKVJXJ[Z^KaIbJgJ
+new ou	w%YG]HJ
+new password	P!X#F(])J*H,I-D0J2I3K6_7G8H<J=I>]?H@JBfCHDFGFH7IGK?MeNaSJTIUHVGWHXJZ[[a]_^E_JaJbEcIdFeHfIhE
+new phon	e+^>G?JDJHa]J
+new rule	zHJc^fI
+new starter	s+KD[HWVZ
+new tenant	wWZdZ
+new user	p!F#J+[AGBFHaPI^I_G
+next day	v@WHJYYZIg]
+next logon	l@JHJLbbJ
+next morn	z@ZfW
+next sign	vLY
+next to	wHHI]VZZJ
+ni correo	t3HDaZIaZ
+ni email	z>JDZHIa]
+nic nie	r@ID_L[ZX
+nice day	z9[
+nicht aktiviert	nd_fJ
+nicht an	p0ZOZa[
+nicht andern	p7XHJ^_hI
+nicht angeboten	s*W>I?][X
+nicht angehakt	zdY
+nicht angezeigt	z?KH[ZI[[
+nicht anmelden	z[[gZ
+nicht auf	w%Z(J4Y5I?IHJZJa[
+nicht den	tIJN^
+nicht der	w-XOY
+nicht die	w%X3Z=Z
+nicht durch	z4ZMYZJcZ
+nicht eingeschaltet	zU]dZ
+nicht erreichbar	w4XfZ
+nicht freigeschaltet	vV_
+nicht fur	wDZV[
+nicht gefunden	v_^
+nicht im	p9[G]HFI]KHVJZFaWb[
+nicht in	p)ZMZTZV[
+nicht mehr	e![#J%J*Y-J4J=Y?[CHEZHJIGK]OJPJTJVIXXYY]K_ZaHcJfXhI
+nicht mit	oOZPXZYgX
+nicht mitgli	zV]
+nicht moglich	s@IC[HHZ_bH
+nicht per	zP]ZI
+nicht rein	zZ^
+nicht richtig	z%ZEY
+nicht selbst	z)[V[ZI
+nicht weil	w-ZIZ
+nicht weiter	z:^>YZJ
+nicht zu	v>KIIKJN[ZJ]]aY
+nicht zurucksetzen	h([:]=I@KCXF[HHVGZY
+nie ab	vL^
+nie da	z@_ZJeZ
+nie dostaj	w>IHWa[
+nie dziala	g%K(X.X:J=J?[@IBGDJHZIJKJNJPZUKVIZ]bJdKfahJ
+nie jest	j(H3J9K:X>K?Y@IBJCJDIGYHEI[KHMJNIOZUJV_ZY^KaHfJgZhJ
+nie ma	i#K%](Y+J-J/J3J9J:J;I=Z>I?Z@JBXCHD[EIHDIHKJMINHOJQZUIVXW[ZE[]]J_Xa[bJcKdKfJhI
+nie mam	s(a>]C[KJVJZHaK
+nie moga	s8]F[HJP^VIZJ
+nie moge	i:J?KBHDIHFIJK]MIV[X[Z_[[^JaJhI
+nie mowi	zNZYX
+nie moze	m(Y,K9I=]@XDJHHIZKJMJSYU]VGZG^^aI
+nie mozna	r3Z4Z6]:ZHKZH
+nie pamietam	v:X>ZHGZYh]
+nie podalem	zD_ZH
+nie pozwala	vHJK]Z[
+nie przechodzi	z>Y@YKZ
+nie przychodzi	zaZ
+nie przyjmuj	t(K3I>HDJHHI[KXMIO[ZXaIh^
+nie robi	z:XLX
+nie sa	w%[3[GZ
+nie spelnia	pIYN_
+nie wygasa	wL_TKZK^K
+nie zapisalem	zD^
+nie zapisuj	v0ZGXHJY[fY
+nie zgadza	vO]hY
+nie zna	z:[HGMZgY
+nie znaleziono	w4Z_[
+niet aan	k([)JIXKHNaVZZIdK
+niet beschikbaar	z*[4[HJ
+niet bij	v#J(]7Z;K?[CJKKQ[TJVJZJ
+niet de	z(Y:ZP]VKZJ
+niet door	z;[HJKZcY
+niet gevonden	z_^
+niet in	p!J#KGWVXZ[_Xa[
+niet ingeschakeld	rV]d^
+niet meer	o=[>W@HHHK_OIY[ZG_ZaJdJf]
+niet nog	wK[
+niet ondersteund	w3]7ZgY
+niet ontvangen	z>[aG
+niet op	t%[HHM^ZJbYdJ
+niet opnieuw	v(I:[Z[
+niet overeen	t6^HIO[aJ
+niet resetten	t(Y)Z*I:Y
+niet terug	w+Z0]HJK]ZE
+niet waarom	zNXZ]
+niet wijzigen	t@I^]hZ
+nieuw nummer	z>Y
+nieuw telefoon	z>IH]
+nieuw wachtwoord	p-J:[BXDIHGKHNGZ^[J]]hJ
+nigdy nie	o+[D[HJL^WZZG^KaW
+nikt nie	w=ZDYHKSZZIa]
+nobody can	m&Y@YBJHFSXUYZYcZ
+nobody could	zRYZI^[
+nobody has	z1[9ZDZHI
+nobody in	rU^ZI_Y
+noch das	o!Z#[HGM[g]
+noch eine	wCZIX
+noch einmal	r9K@[IJK[ZY
+noch nicht	p@ZEIHGMbWZ
+nog een	v3JC^
+nog het	wMZ
+nog niet	s9J@_CJDZEJGIHEKIMaUGW[ZI
+nom de	s-a2YFWIF
+nombr de	r-^2ZCYFX
+non accetta	w3IHJIJK[OZZX
+non arriva	vaZ
+non autorise	zTXV[
+non c	wD[
+non compar	v(Z?]HGZG[]
+non corrispond	wOY
+non e	e%J:X=Z>IBICKDIHDIIKGMXNJO]V[WZZF]J_XaJcKfZh[
+non esce	zcY
+non expir	tHELaZI
+non funziona	pBJH]ZXfY
+non ha	j%Y(J*K+Z3J:K?HBJCJDYHFMYNHPJU]VXWZZE][aI
+non ho	p%J(^3H>Z?J@ICYD]HGIKKINJ]]aG
+non la	w?WK]NZ
+non lo	z3X>[?YOH
+non me	vK[
+non mi	o(JD[IJKJVKXZZ^
+non part	v+X3W>KHHa[bY
+non passa	w%I;X>XKYZ[
+non posso	m(Y*J>Z@YHHIIK]NJV[X[ZG
+non possono	w8ZPX
+non puo	p([,H:W=Z@[HIZI^Y
+non ricevo	zaZ
+non riconosc	w3I:ZOZZIh[
+non riesco	r!J%JHIKKZa[]
+non rispetta	t-WN]
+non scriv	wGYHIY[fZ
+non si	p*X=Z>J@YH^IZKJSXVJXJZF]HaZ
+non so	zIIZa
+non soddisfa	wIXN[
+non sono	s%[(K,Y3[@JDJHHKJV_WYZI
+non spuntato	zdZ
+non supportato	z1W
+non va	z@JHJIZZ^
+non valido	w3ZRX
+none of	v@[BKGZHFIJKXN[
+nooit geregistreerd	zDX
+nor lockouttim	z%X
+normal user	p)X*Z+XCJ
+not a	p4G7^8J>K@JHBVa
+not able	z:YBJHHVKZ[
+not accept	a!K%J(J-^.X/I3X>H?^@YB@DKGJHAIYLINXO^TJVJZ]^G_KhZ
+not access	p>a?HBKDHHJaJ
+not acepta	wIHKXOZZYhY
+not activ	o!_([)JBJHFU]VFZI
+not activat	z=JHYVX
+not ad	f!]3J=KHHMWTZZG^Y_a
+not allow	_(_*J+J-^/H9I:H<X>JBHDIHAIXKXMJQYV[ZB[G^^aJbGhH
+not among	z?]K[
+not an	v*[4Y?JKY
+not aparec	r(ZHIZI[^
+not appear	s*[+Y?^CJDDHF
+not appli	w;^MJ
+not apply	t*]GXHJNJ
+not arranca	w+WHJbZdGf[
+not arriv	kH_ZJ
+not ask	w+b3I>KCIDGHXIIKGZE
+not asked	o+Z@KCJDWHYKILaZI]JaEhK
+not assistent	z,XeY
+not at	zHFN]ZXbW
+not authentication	w?JD[HJ
+not authoris	zVZ
+not autorizado	zTY
+not availabl	i4H=[?]SXUJVZZI
+not be	c,Y-J3J4Y9HBIHEIYKKVIZ__XcZdGe]
+not becaus	z/Y
+not been	f)J4H5]BJHDIYUXV]ZJd^
+not came	zHXIJZD]Ha^
+not chang	o#J@XBIHHL[MKZF^^hJ
+not clear	w%JHYTY
+not code	t>JZYaZ
+not coincid	w6XOX
+not come	k%F+Y;]>KHIa[f]
+not complet	o+HBED]HCIEOGZY]_dJe[
+not complex	wI^ZG
+not compliant	pH[NZ
+not comply	t-YHJN_ZE
+not computador	zM]
+not configur	h*J:J<ZDZEFHEUIVYWaZH
+not connect	n%H0a1H4JBJGYH^cCfD
+not contain	t5YHFI]
+not correct	sh^
+not cover	v=aG]HBIJNJVZ
+not cumpl	p-XHJIXN]
+not dc	t4^HGJZ
+not defin	pWY
+not deja	z=]K]ZF
+not delegat	w%]_J
+not deliver	w3KHJa^
+not detail	zHJZ_
+not dice	zV^
+not digit	vHYI^KINJOI
+not diretorio	p3_7Z>JHHOJdZ
+not display	t>H?HH_ZG[[
+not do	p1]7[:J=I?JBIHFKJOJUYVHZ[dJ
+not done	z![%Z+FBID]HJVI
+not effect	zHJLYTY
+not email	r*J3E>FD_HFMJOJaZ
+not enabl	[!X%J(F)Z*J,J-I0K1J3J7J8a:H=Y@KAJBEDGGFH>IJJKKJMINJPKTKU^VcWIZE[J^J_JaJd[eJfJgKhJ
+not enforc	z5XLX
+not enough	o(]BKC_HDI]ZJ^J
+not enroll	wD[
+not enter	w3H>KDaHG
+not entra	s/K7_HFZIa[
+not error	z@JBbHJKJZDaI
+not es	p9J:YDKHJI[KHO]VZZJaJh[
+not escrib	zY[fZ
+not esta	kGYHIV]_XaZ
+not exist	m>[GJWX_aaHdG
+not expir	]:JBJHYKILeZE^K
+not explanation	z&YHFNYZZ
+not fill	z>I?IDaHGZI
+not find	wBJ_]
+not finish	vBEDZHJZF]a
+not for	p(G)]*J?]@[BJHDP[VZ
+not forc	tHHL_
+not found	i-J3J4[6F?KAGBIGIHaZJ_baJ
+not from	s7[:[HFSJTJbW
+not funciona	rBGHZPXUKVJZZfY
+not further	tBZN]ZFdW
+not gave	z3I>GDaHIOIZGaJ
+not get	g+]0Y>H?IBJCIDHHIIJ]JabgX
+not gets	w+YHFLXaZ
+not go	m:J=J@XBHDZHAI^KHNJZZ]]dJfJg]
+not good	wHJI^
+not got	t%YCZHF]]
+not ha	o:J@XBJHJMZU[WZZI
+not had	z@ICIKahJ
+not happen	zHHZZaZ
+not have	a(X)K:X;J?JCYHYKZUZVHZF^ZdZhJ
+not hay	s9KD[HGW[ZKbYc[
+not healthy	zfX
+not help	p![B[HJTZZE
+not idea	tB[HKKDZ^
+not in	[!H(I)J+K-G3I:I>I?b@JBEDHGYHCIHJKKILJMZTJUIVeWJZB[J]J^HbJgZhH
+not includ	m=]G]HBNKVZ
+not inherit	t;^HJ
+not internet	wHYZFc[
+not it	z/[?XHIh[
+not join	zG^_F
+not know	j&^-I>Z@IAWBJHHIGJYKHMYZX[GbIhZ
+not la	s9IHKK^ZIh[
+not let	h)[@YBEDHHFIHKKNJVJX_Z]^JhI
+not licenc	wHY
+not licence	v=_HE
+not like	t/]HJNY
+not link	vZJb_
+not list	z?_HGZI
+not llega	zH[aI
+not lo	v=Z>Z?[OGVY
+not load	t.XHZ
+not lock	rHIT]
+not longer	e!Z1X3J4Z>a?]HKIILGVIZJaK
+not luck	z@YZX
+not manag	z7X
+not match	b+J-I3E6^>H@JAEBJDIHFIGOdZG_^aIhZ
+not matter	s@JHIIHN[hZ
+not me	h(J3H>HBIDYIKKXOJVIXYZ^a[hY
+not meet	bIYN_ZG
+not mention	zH^KI
+not mesmo	z@_
+not messag	w(IHHZXa^
+not met	rHGIZN]ZK
+not method	z>[CJDYHH
+not meu	z3Y9JC]HJM[OH
+not microsoft	vHHJ^TY
+not mind	zBbHIZH]GaI
+not more	r@HBbHGNZXZZC
+not my	w)J*]-JHHIKO^VJZG
+not need	wB^HWKYZDaI
+not new	z+Z@ZB[HGZF
+not offer	k(J)H*^HHU[ZI[Y
+not old	z@^HG
+not on	l%K-H1I5W?ZDJQYUKV_YEdZgY
+not one	w+Y/ZHINJU]WY
+not onprem	t/W6XTZ_KgZ
+not open	m4KH_WXZIc]
+not option	r?ZC[DKHH
+not p1	z=]
+not part	v=XG[HH
+not pasa	w%I;X>XGJHHKZM[
+not password	n-JBEG]HCI]MJN[WYZF[IdJfZ
+not permission	r%Y(YHJV]ZI^F
+not permitt	r%X-^9J=X@JIYKJVHZD^^
+not phon	m>E?IDbHYMIOJTJaE
+not phone	w3X?Y
+not policy	tBJHINIWa
+not portal	zTZ
+not possibl	i#[%H)J7[@XBHHAKJPZSJTJVHZ_[[dZ
+not print	zHY
+not prompt	j+a?JDGHALa
+not properly	vEZ
+not pued	k(X@ZBJHGVYZZ^ZgZ
+not pueden	w8ZdZ
+not puedo	g!J#I3J:I>Z?I@YBGDJHXIIKZMKTJVFX[Z_[ZaHbKhJ
+not reach	o/H0XHHM[a]gX
+not reachabl	z4X>^HGSYaF
+not read	vHYZ^
+not reason	z/JBZZ[
+not receiv	m>KH[ZGa]fX
+not recognis	o3H>JKGO]VZZJh]
+not reconoc	z:YOYhY
+not register	g+D?GBKD]HaUIVJ
+not remember	s>J@JHEIIKGZ]h_
+not reset	f%J0[3H5X7Y:J?J@IBGHELJNJR[UJVIWZZCaIbYc[fJgJh[
+not right	lE]HIIKO[P[WHdHh[
+not ring	tHIa^
+not run	zGJH^MW
+not runn	l0W1HBFHJRZZHdJfb
+not sale	v3YC[aHcY
+not satisfy	p@YHYIJNZZJ
+not say	zNYZX
+not se	f!Z3Z4Z6Y:I=J@JBGDJHJIYKJUKVHZZdFeXf]
+not security	w*[?JCJD]HI
+not see	zLZ
+not select	vG_HH
+not send	vH]aG
+not set	e%Z(]*I>J?G@HBICED_GKHBKGUJVaY^ZF]I^IaJgJ
+not show	e#I+a>HDJHXLZMIOFVJZEa[b[dJ
+not shown	z+XHJ[Z
+not sign	w<YD^HIVI
+not sms	m3[>JHHTJZHa^gJ
+not sound	wH^
+not sspr	w?Y
+not start	lH_ZIbWfY
+not such	rH[_Y
+not support	k(G1c7XHGZIgK
+not sure	z(KHIZ^
+not switch	v-JHGVaZKd[
+not sync	l0I1J4JGGHc_YfJ
+not synchronis	zHZ
+not take	i-K;[<]?X@XBHDJH]IYLJMINIZIhW
+not taken	wBKHFIJKZMHh^
+not target	sGb_IdH
+not tenant	z:ZHIU[WY
+not tengo	p(Z9J>[CZHZMIVK
+not that	z@GHYKWNY
+not the	g([)K/X3F:a>I?JBJCJDGHDIJKGMJNHObZX_IaJhY
+not ther	p(Z>J?[HFZI[]
+not tick	o<]G_HDdaeD
+not tien	p%X(X3Y=XDZHKLZVKaI
+not to	r-Y/[HHIJKKNYO[ZJ^XdH
+not told	wD_HGYZZH
+not trigger	w+ZHH
+not turn	d!I(J)_-J3K:I=JBJDJHFNIOHU_V^ZF^JaZdX
+not typed	zHGIY]^aH
+not unlock	tBJHJTZZJ[^_JbJ
+not updat	t0[1_HBZZfJ
+not use	z-[dY
+not used	z?JIIK]ZI
+not vale	z>K?WHJI]
+not want	t%Z-^/Z@JHFKFMIPIZH[ZhI
+not way	t>Z?ZCJD]HHZJ
+not what	zJZKIZJhZ
+not window	zHXMZ
+not work	X%H(F)I-J/I0Y3Z8[=I>F@DB>DJGJHaIGJJKGLIMHNIOHVDYWZe^GaEbJdHeJfWgJhH
+not writ	p%YdXeIg^
+not writeback	r=YGXd]eF
+not written	l0]BJGIH^VJfIg[
+not yet	t0H1ID]GGHEKIMbRHbIfH
+note on	zH^
+noth but	z?]BJHKaJ
+noth come	zLYaZ
+noth else	r&[9J?YBXHHNYZ^aH
+noth for	wHGTZ_]
+noth happen	wDJHILZZXa[
+noth more	wBXZ]
+noth on	z3J9J>JCHD_HJZJ
+noth open	zHJZIb]
+noth to	t-H9J@IB^C^DZHHTZZC
+noth work	zBCZaaJ
+notification not	wHHaZ
+notification packag	zHGJ]
+nous avon	w8Y
+nous ne	z3ZDJEX
+nouveau mot	l-H/YHGIIKGMXZ[[K]^
+nouveau phone	v>JH[
+nova senha	v:YBXMXZI
+now and	wKZZJ
+now cannot	z>X
+now i	p!Z+J?IDaHGZF
+now im	r@ZCYD[HIZH
+now is	zHZhX
+now it	k#I>Y@XBFHHX]Z^fJ
+now its	w#^@JDXHJ
+now lock	z#[HJXX
+now not	z>IBHHHKGVZZ[h]
+now noth	zBY
+now refus	z#J@Z
+now reset	r(Z8[HGZI
+now that	z>IC]DXKYZJ
+now the	m!]#]?[BJDZHGKXZB^ZaI
+now they	v/YG[HJZKgY
+now window	zHJgY
+nowe haslo	n-J:[@[D]HIIJKFZ[[JhJ
+nowego hasla	zDZZI]]
+nu gar	z=[>KIJK]ZK
+nueva contrasena	tBXMYZHg[
+number and	k3K>XHIO[Z]
+number but	t>GHYO]
+number for	z3YDHHZ
+number has	v3X>[HI
+number have	z3[
+number i	n3IHHO_
+number in	k3[HZI]OB
+number is	j*X3Y>]DIIIZJaZ
+number match	sH_OF
+number not	m3G>GHZIIOaaI
+number now	z3H>_HJOF
+number of	i(J+Y3E=H>G?J@XC[DFHcIGKEOHXaZI]JaJ
+number on	p3W>]DHHEO]
+number or	t3GD^HG
+number that	wDIOZZZ
+number the	t3J>]BZHIZJ
+number with	v3ZIGOZ
+number without	z3_>HHKOHZJ
+numer telefonu	t3YXZ
+numero completo	v3HIFOb
+numero de	i3J>FOaX]aJ
+numero di	t>YOXXZ
+numero e	p3JIYO]
+numero enregistr	z3]DJOG
+numero et	zOZ
+numero non	z3I>[
+numero not	z3ZaI
+numero que	s3JI[OZ
+numero y	s>X
+nummer ist	z3^OJaY
+nummer komt	w3YOYaI
+nummer stimmt	w>IaZ
+nunca expira	tL]
+nunca me	wDX
+nunca se	zW[dZ
+nuova password	s:[HGIYMXNZZG
+nur bei	vHIPXTYbZ
+nur das	z[Z
+nur die	w?ZC]DIHJ
+nur e	z?XCZDIHK
+nur eine	s*YCX
+nur einmal	z@Y
+nur entsperren	w[]
+nur fur	w8XDJGZH[
+nur ich	zV[[Z
+nutzung zu	zTZ
+nuvarand losenord	wZHh]
+ny telefon	z>GH^
+nya losenordet	vB]HJMZZE
+nytt losenord	w:[HJIJKJMINJZ[[J]]hJ
+o ad	w%Z/ZTX
+o administrador	m(Y)G*H,IHIPKUZV[WWZ[
+o agent	z-YfY
+o ambient	zc]
+o autoatendimento	w)ZHEUa
+o botao	z([:[HJ
+o celular	s#Z>XC]DIHFMZ
+o codigo	g3]9I>ZBZCIHEIJOJZJa_
+o entra	w/[=YHZTJ_JcK
+o link	wHYZJbY
+o mesmo	zA]OY
+o meu	tI[KJO^
+o motivo	zNWZZ
+o numero	p3HO^
+o que	zHIIKOZZ]
+o reset	z!X
+o servico	tf_
+o servidor	vHHc[fY
+o telefon	z>I?[DJHJOZ
+o usuario	f(J3I:J=X>JCWDYHEIIOZVYZH]X^]_YhJ
+o writ	j%X(J,X6W8KHXKJPJZ[d[eZgJ
+object could	p_[
+object for	zAX^Z
+object has	w!]_J
+object in	v;X
+object is	s!];[_J
+object not	jAIGZHG_b
+object was	sGJHJ_^
+objekt im	z_]
+obwohl ich	w#]ZIh[
+occur only	z)^*KHH
+och den	w+Z?IC_DJOX
+och far	z@X
+och har	z=Z
+och jag	z#I>[BZHZTJ
+och kan	v(H)[:Y
+och koden	z>_aF
+och nu	v#[*Y=[>J@IDZHHIIK]ZG
+och sidan	z+ZHGOZX]
+och vill	z@_
+odmowa dostepu	z%ZHIP]ZI
+of #	k(I2[C_DKHCKJNKPZZY
+of a	b!G(a)I+[-H/J3Z5K7I=I?[@HBGDIEXHYIHJXKGMZN[OJPHUIVJWJ]J_JaHdIfKgJ
+of an	p([)]HJPKRYZGaY
+of another	s(X8[:YGJHI
+of attempt	zHJX^
+of bann	w-X
+of cloud	w0W6W
+of connect	m0X1[fW
+of days	z+I@[HZ
+of de	z3JHJOZVY_Z
+of domain	zPX
+of entra	p1[=ZHH
+of four	zIY
+of hash	wGZHX
+of her	z:YKZ
+of it	o([BJHDIZMYTZVK][
+of its	v/[8ZHZNH
+of letter	z-^3JIHOI
+of method	zH]
+of microsoft	zSY
+of mine	z9JCJD^
+of my	c:Z@KBJCXDJHYKXVXZ[
+of offic	r1F9IHcMHTGgJ
+of one	vCZHGZZ
+of other	w(D-]:[H]KKZJ
+of our	e(I)J.I/Y0X1E7J:H=JBIDJE^HdIEKJNJPKSJUJVJZ]]KaXcFfX
+of ours	z7XBJHKY[
+of password	i(I<aBFHJKIMJU]XXZY^IhJ
+of peopl	w-Y/YHHV[
+of register	zHY
+of remember	z-IHXKX
+of reset	v(I@JHYX]]W
+of scop	zG^HI
+of sspr	w#IHJVXXZ
+of step	z/X6^HBR^ZI]J
+of support	t1H4G5]H[
+of sync	t8ZGZPJZId]
+of that	r(]-K4Z;[@XBJHD^I
+of the	Q!G#H(D*I+I,H-^/J0H1]2X4C6Y7[8Z9X:H;]<I=X>D?F@JBYCGDIEIFXHZKJLIM[OHPZQJSGUGV[WIYH[I]H_EaFbEc[dHfIgGhK
+of their	z@YKX
+of them	o)Y@[DYHEKZNZ
+of this	w@EH^K[ZF
+of too	wXY
+of upper	zIX
+of us	v-JHEU_W_XJZH
+of user	z(DZa
+of writeback	zHJe[
+of your	pEXHHKZN[
+off and	z8JHZUIZJbZd]
+off by	v![)JHIU]ZJcZfI
+off for	i![?ZBJCJHELXUaVJX[ZG
+off in	n!])ZAJHGd^fI
+off on	t;XbZ
+off password	rHYUY
+off reset	v!^
+off the	vHJMXYX
+offer to	v(J)H*^;Z?IHH
+offic #	e#F*J/Z3J=^@JHFIINKTb[KdEgb
+offic com	l#I/Y3JHFMFTeZIgI
+offic network	zBXTKd]
+offic not	zHJVX
+offic phon	l*Z3a?WHB
+offic portal	tHEMCgb
+offic still	w/[
+offic until	zH^MJ
+oft falsch	z#]XY
+oggi non	w@]HKKJX]ZJ
+ohne neue	wZI[]
+ok but	s-ZM]NWgI
+ok cloud	v/]
+ok in	zHII]
+ok thank	w9Y
+okta so	z7Z
+okta sspr	r7[
+old and	v@ZA^HJZI
+old domain	w4H5HA_HZ
+old enough	z@^HG
+old for	t/I0[1X5[HFMZdJfK
+old one	b/[@GBJIIKIM[ZE_Zhc
+old ones	vHGK[YYh]
+old password	[#^(G-H/F:J@EBCGJHCIEJJKYLJMaNFTJZH[I]J^GbJdJgZhf
+old phon	l#X>]H[
+old protocol	zHHY^
+old sync	z1GH]
+old tls	wHFY^
+olvid la	zDZ
+olvid mi	zHJZ]
+om het	z(]HYMJ
+on #	t1]9]BJcX
+on a	f!Y%I;H@[BJHbKJNIYY[ZbJdYfJ
+on aadc	zHJRWY]bJ
+on again	z!^BXZG
+on all	o-IBYH_J^KJYGZJ^X
+on an	z<[>JHX
+on and	v#YHZIZXI
+on both	zA^PJZF
+on by	zJZ^[
+on connect	z6^HFfH
+on dc	sJ_NF
+on domain	tHJJYQY
+on each	z%WHX
+on entra	v1XMX
+on file	f3_9J>]?JC[DYH>O_ZJaG
+on for	jBZDJHDUHVdZFdJ
+on friday	zZY
+on her	w3X@IK^ZG
+on holiday	z>[
+on in	zHX
+on it	z-Z>[HH
+on its	t-J9I?^B[E[HEUKaZ
+on laptop	zBZMJ
+on leav	zDWHZ
+on lockouttim	z%Y
+on m	w]Z
+on me	rIYKHZXh[
+on microsoft	zHISZ
+on monday	t@aBKHIZG
+on my	]!J#J*J-J3J9Z?G@IBGC_IJM[OGVYZZ[J]JaZbZcJhJ
+on ne	w=[?YHI[ZbI
+on one	vHJZYf]
+on onprem	U!W#I(H)H*H,K-H/H0H3J4J6^7G8J9I:J=X>J?J@HA]BHCIDIEaGIHHIIJIKIMIPYRKSJT[UIVHYKZC[J]I^I_^aJbJc]d^eJfYgIhI
+on ou	z%^HH
+on our	m5WJXNXTZ
+on page	z7^HHZI
+on password	k&^(J)I-J@IBJDYJKNHU_VJZY^IdF
+on pc	w/^HIgJ
+on phon	z#WHJg[
+on phone	z>JHXaX
+on prem	Y!W%H(H)I*I-I/a0J1]3I4[7I8J9I:J=J>K?IBECIDIE^GJH@IFJIKIN^SHUIVHZB[K]J^J_baIbJd^fJgZhJ
+on purpos	v)ZGYHIPXVJ
+on record	p3^>Y?HC]DXHCKKZIaJ
+on reset	m5]8I<]BJHJJKZJ
+on security	z;XHY
+on self	w)EHZUYVJZJ^Z
+on sync	wHGR[YY
+on that	p-J>J?ZCKHCLZMWPXYZ[]^X
+on the	M!C#[&J(F+E,J-^1F3I4C5G6I7F8F9F:G;[<X=[>G?[@^AGCDDZEIFIGJHEIDJbKBLIMGN]PFR_UCWHXHY_ZI[J][^]_Eb^cHdGeZfCgHhZ
+on their	v-JHIPWV[
+on thes	zLYP[
+on this	l%I(K8b9Z@JBIGHHCNJP_UWVJZKdH
+on to	s@JHIM]ZGg^
+on tuesday	z@YH[ZJ
+on two	vAZHHXJZ^]J
+on vacation	z>YZY
+on vpn	z#[HFMIg[
+on with	tBYHGZY
+on work	wHJL]
+on writeback	r,[HIdZ
+onboard to	wBFZFeafJ
+once a	s*[@IHY
+once more	w+ZB^XIZH
+once per	z@Z
+one after	zHHL]
+one and	n/]@JBYHJK_MFZHhJ
+one as	zhZ
+one at	w@^IJKK
+one befor	v/[@KD[ZG
+one cloud	w/YA[MI_J
+one day	r@aHHKJ
+one digit	w3_HJIIOG
+one for	z2Y=GH]
+one forest	wAZ
+one from	t/YHJK^ZIhZ
+one i	p-H>JCJHGIHKaOJZF]Kha
+one in	p3I8IA[BHHFKYLJMZOWU]ZIhX
+one is	l*Y+X-I9I?HCaDFHDIGOKZG[KfZh]
+one it	z-[@JIJKGXKh]
+one method	k*[CGH]
+one more	w?HC_IKZJ
+one not	p/F>J?J@YBIHIKIM^NIOJZX_Ih^
+one of	g)Y-K/Y@[BJHDI[K]NGSKZYfY
+one on	m3H>I@[AZC]DIHDMXO^ZG_I
+one ou	w%_FIHJZG
+one password	wgX
+one register	zDHHJO]
+one so	zHJhY
+one specifi	zNY
+one that	w,W-ZHIK]
+one the	v/WHKKZ_X
+one user	j!J)J*J;Z@IA^BGCJHEKGNXPHVJZb_I
+one was	z/Z@X_X
+one work	zHGM^
+ones are	z)ZYZdX
+only a	r(X)J?Z@JHFTXX]
+only allow	z?X@ZHK
+only be	z[Y
+only chang	w@Y
+only email	w?[HH
+only for	o(H)]*J8Y?[CJP]TJVD
+only get	zJ[
+only have	o=[CYH[ZJ
+only in	w!X/JHHTXZZgY
+only letter	zI[
+only method	w?^CJHG
+only my	w>H?HCaHK
+only not	wHGIYV[
+only one	k*[?]BJIIKIZZ
+only peopl	v(J)[GYP[
+only phon	zC[HH
+only reset	v?I@YCZ
+only some	w-G@ZIJVYZ[
+only the	i!X#J+H/J0Y=Z?J@HC]DKHDIGJXKZTZZI[J_Y
+only tls	zY[
+only user	v=JFXH[dX
+only want	v>Z@JHJKGZJ[^
+onprem account	w!YHGT[
+onprem activ	tFZNW
+onprem ad	pHX_ZgZ
+onprem admin	n(J/JHdIJKHNHdIgH
+onprem and	w6]HHcJ
+onprem but	t_Z
+onprem configuration	nE]
+onprem de	vBIHJIKNYZIf_
+onprem directory	vB^HFNJgJ
+onprem domain	w![/YAJHJ
+onprem environment	sHKcYdY
+onprem integration	o=]EIHHd]
+onprem n	zdY
+onprem nao	wc[
+onprem non	zd[
+onprem not	t!]#J6ZHJTX_J
+onprem para	zE]
+onprem password	r/JH]cY
+onprem policy	v/FH_
+onprem sspr	w!Z
+ook niet	z-ZHHa]
+op connect	zHJR]fJ
+op de	m!K#Z%X(W-[9J;]>I@JHGXFZIa^fY
+op het	sb]
+op mijn	zMY
+op slot	v#^T]
+open a	tHZbW
+open the	l>Z?KHZTYWXZH]Z
+operador de	w%KP_dJfJ
+operation fail	t8YAXZI_X
+opnieuw in	z(]
+opnieuw ingesteld	zBZM[ZJ
+opnieuw instellen	r%Y:Z@JHIVJZZbY
+option email	z*X?ZDJ
+option for	w*]?FDX
+option i	wDEH]
+option in	r%IHCTYZJ[Y^b
+option is	t?XHIZK[Z
+option n	z([[X
+option on	w<YCZ
+option password	wLXd]eF
+option to	n?YBIHILY[[dY
+optional featur	wHGd]e]
+or email	t3G>FDaHJ
+or extension	t2^HG
+or history	p@YHFIHN_
+or malform	z3Y
+or password	n#JHIIYT[ZJfZh[
+or pattern	t-Z
+order a	w>JH]
+order for	z@JH]
+organisati heeft	vE[NIUIW[
+organisation admin	z:Z=[EIPZUIZJ
+organisation deaktiviert	zUX
+organisation has	sE[UZ
+organisation hat	wE[WX
+organisation licence	v=Z
+organisation n	wE]
+organisation not	g:HEXHJNEU_W]
+organisation password	tEXNY
+organisation policy	vHIN]
+organisation rule	wN^
+organisation says	zIGN[
+organizacao nao	vEZUZ
+organizacion not	vEXUWWXZJcY
+organizacja nie	vE]NIUYW[
+organizational unit	tFZGZ
+organizzazion non	vEYNIUXWY
+other are	zV^
+other but	z(JVXZ[
+other compani	z:ZS]ZG
+other one	zZJf[
+otra vez	s#[BYHIX]
+ou for	zG^HJ
+ou is	p%ZF[G[HHZI
+ou name	p-JF_HHII
+ou not	p%[GaHHZK
+ou path	vF]ZH
+ou r	v%K9JFbHHZH
+ou structur	wF[
+ou that	zGZ
+ou with	wF[
+ou without	zFZ
+ou の	w(JF]G^HG
+oubli mon	zZZ
+oud wachtwoord	zK]
+oude wachtwoord	whZ
+our ad	v/Y3ZHJTJ_]
+our admin	o(J1XHIS[UZZJ
+our company	o8K:YHCUaVI
+our connect	w1XRWfX
+our dc	t4]5ZHFZJfZ
+our domain	o-J4Z5X7J8JHEK]T]cJ
+our email	z3Ia]
+our idp	z7[
+our organisation	l:IEJHJUYWZZHc^
+our own	r([7aGXIHJZZFbJ
+our password	vNZ
+our policy	s*[
+our portal	w(Y:ZHG
+our reset	t/I:YH[SZZF
+our side	zBXNYZX
+our sign	z7^HH
+our support	z%J(YZJgY
+our sync	l2[GHH[RId[f]
+our tenant	j:^=[LH
+our user	o(K)J-J/Z=KBJDKE^HEVJZZ
+out after	w#^ZJ
+out and	wZY
+out for	v(X
+out in	w![#X(JHIe[
+out of	^!J#F%J(H)J*J-I0K1Y3I4G5[6^8[:K=I>I?I@FAKBHCIFJG[IZJIKJMGNIPZRZTYVYXZZG][aIbKcGdKfJgI
+out on	t#]=]@XHGSI
+out password	zg]
+out sinc	w#Y@X
+out the	sG[HGJYL[ZW^K
+out to	z@YHFZKc_
+out which	zIY
+outbound #	zcY
+outlook com	t:ZHJ
+outlook fragt	wH[
+outlook keep	wH]
+outlook not	zH[MJ
+outlook password	zBIH_
+outlook pide	zH^MH
+outra vez	w+X@[
+outsid of	z([GXZI
+over #	w2a9JHFIH
+over the	vB]HIMI
+overeen met	z6YOY
+own account	zHJP^
+own company	w:^HH
+own organisation	z:aEHHJUHWIZK
+own password	g(E)Z-J:G@GBJHFIGJZKILYU[VaZG[J^bdJhH
+p1 to	z=^HH]I
+pa anvandaren	z!J(];[
+pa connect	s2[HFR_YXcI
+pa datorn	w#]9KHIMZXH
+pa en	z@YX_
+pa window	v5YHG[[bX
+paar keer	z#ZHITZX[ZH
+paar minuten	zH]MI
+page and	w+FDIH]]Yg[
+page at	zHJbZ
+page de	wHKS[ZHh[
+page does	z.X
+page had	z>JHJZJ]^
+page i	zH[KH[]
+page insist	w[[
+page is	p7[HCTJXZZ_bI
+page it	z:Z
+page m	zXY
+page me	z-YZZ
+page not	j)]+X:Z>Z?YDHVJZJ
+page now	w-Y?WHIIJK[XZZG
+page of	wH[
+page refus	t)[:YK[ZD
+page says	b+I:I=H?HCJEYIXNGOYUaV[WXXI]JbKc[hI
+page show	t+X.Y/^HES[ZI^KbJ
+page tell	v.^:X=XHHZF
+page the	z([NYVI
+page to	wgY
+page want	t.YD^HIZJ
+page with	wDYH[ZJhX
+pagina dice	z-KD_VJZZ
+pagina nao	z+XXZ
+palavra password	l@[BXHIKYZI
+pantalla de	s+XHHb[
+par l	s&Z*E/Y?^HI]Y^[dY
+par le	v7[cY
+par sms	vaY
+para a	sDIEJHYK]UJWYZGbZdX
+para admin	w(G)Z*^HH
+para administrador	w)W*]?J
+para el	vDJHYMZV[
+para impedir	wTZ
+para la	t%Z>YHXUIWZ
+para o	s%Z0[HJM[dJ
+para redefinicao	wEXV]
+para redefinir	p([?[HIZK
+para repor	zHJVXc[
+para restablecer	l(]:K?ZEXHFVXZJ
+para toda	vUZ
+para todo	wHISJUa
+parc que	zZI^Xh[
+pare feu	vHXcafJ
+parental leav	z![HZZI
+part de	zIY
+part fail	w%X/Y
+part of	k3X=]G^HCI_
+parti des	zV[
+partner company	vH]
+party cooki	z.Y
+party password	pH]JXZH
+pas a	lHJNZOXZa[ZaG
+pas accept	v-Z?WHJIZKIZYhI
+pas activ	pU]VYWJYWZIdX
+pas active	vZId_
+pas aux	z*XIJN[
+pas celui	zO]
+pas changer	vZ[^Y
+pas d	w3Y8[CJHJ[]
+pas dans	v3IGXHHa]
+pas de	n+Y,[0W3G;X=W>F?KDJHHOJUZVIWWZIa_
+pas en	v/K0]EXaZdH
+pas encor	t@ZDYGHHEM_UHW]ZJ
+pas enregistr	zD[
+pas l	z5Z:ZdZ
+pas la	t=XNZ
+pas le	p(]@[HIZJ^XhZ
+pas les	n%Z(]*ZD[HGIYKZNHOKVJZJ
+pas mon	w:Z@IIJOYZHh^
+pas note	zZ]
+pas propose	z?]
+pas reinitialiser	w:ZZYdX
+pas sur	s([HJM^ZJfY
+passado e	zK^
+passfilt dll	rJ^
+password #	v2W@WKX
+password a	n#]HFM]ZGbX
+password actuel	vZIh]
+password admin	l%H(f)I*IHEPIVGZGgK
+password after	p(I/ZBJHYLXMYZEg[
+password again	l#JBEHIK]NHZ^hJ
+password age	f@[H]
+password agent	zHHJ_ZH
+password all	sH]NXZJ
+password and	^#_(I-H/W:]BDDJHDJZKIL[MJN][Z]JaGh^
+password are	l-F/J7XH]IJKHM^NZZ[hK
+password as	o>X@JHJKcLIZBhH
+password at	c(J-J7^B[HGIJJHKJL[WXZC^Jb]cXhJ
+password attual	wZIh]
+password back	wBXd^
+password be	z@[HGKY
+password becaus	j:[>XE]HJVXZEdG
+password befor	wDYKX
+password belong	z:YHIZJd]hZ
+password box	pHGIIKINGZHbbh[
+password but	g(J>Y?G@JC]HBIIKIMJTX[^^KbZh[
+password button	s(X
+password by	rHHIJKJN[aZ
+password can	v#WC]DFHIMX
+password cannot	c-J6Z<Y@]HCIZPYZA^^c[dJeJhH
+password chang	h#^)X7X@HB]HGMX^ChG
+password change	k/Y@HB]HENGZF^]gYhJ
+password che	zJXN[
+password contain	p-X/WHHI[ZI
+password contient	zI]
+password could	w%X6X
+password count	z#Y
+password d	v(X
+password de	w,[BJH[ZFdX
+password dell	z2XdY
+password di	w,Z
+password does	fG[HXIYKXZG
+password e	g#^(J7XBZHEIGK[MYNXZEdZhI
+password eine	v:[EKH]dJgJ
+password eingegeben	z#ZHJKJXHZJ]]h[
+password en	zEX
+password entspricht	s-XNY
+password erfolgreich	zMY
+password erfullt	zIZNXZJ
+password est	m-I7ZBIHYIJKINFZZ^]d]
+password et	p-JBYh[
+password every	zH[MI
+password expir	k@IH[KELDZbhJ
+password expiry	zH]
+password fail	t/GHDKZM[gIhZ
+password falsch	zhX
+password field	pBJKJZYbYh]
+password filter	iH_IHJYZJ
+password fonctionn	zBY
+password for	b%J(]-I/Y2]7X>Z@^DILYMHNJ^ChI
+password from	g#J-H@YIIK^NZZChX
+password funktioniert	vZ]
+password fur	v,ZH[ZJ
+password geht	vHJIZKIM]ZX
+password gesetzt	wgY
+password gets	z-J@KBJIZKKf]
+password has	l(J@ZB]H_KJNGZFhJ
+password hash	jBIGXH^M^ZF
+password here	v-Z:YZH
+password history	m5YH]NI
+password how	zKY
+password i	d-H7Z@[BHDJHBIFKaMHN]ZJh_
+password in	b#I%Z(G,^-I6X:Z@GIIKJLFM]NHUJVJZG[K^JdJeHh_
+password incorrect	wH]Z^hC
+password invalid	zHW
+password is	V!J#I%H-^/G2X3J7]:H=J>H?[@[BaDXGIH@I]K?MDSITXUIVIZH]J^YbHdafXgJhW
+password ist	n@_BWHJIXKJZEh]
+password it	l!Z@KHXIHWYZF_[hX
+password just	w@ZKIZI]Z
+password kann	p4X6[@YEZHKNJ[Z^JhJ
+password la	z-K>GH[KIN^
+password lack	z(XHJI]KIZJ
+password lauft	vBZL]
+password length	w2[NJ
+password link	j7GH]ZGb[
+password list	r?JHXZE[^
+password live	t7[ZJdY
+password ma	zZG[]
+password mais	t/Z3ZNJZG[[
+password manag	zdZ
+password manager	w2YH_ZH
+password may	wHJIXW[ZIcY
+password more	w@X
+password must	l@YHHI^KY
+password n	l7XHYIJKHLWd^hI
+password ne	m%Z/K0[HJNZZZdGfX
+password need	tIZ
+password nella	vb[d[
+password nicht	j@HHIKJP]VY^^hI
+password non	j%Z/H0]@JHGIYKHUYdH
+password not	Z%I/G<Y@IBBDKHXIYJIMZNaUKVJZJdJgI
+password noth	zKJLZZEh]
+password now	v/Z@JBZHIIJKJZX
+password nuova	w@ZBJHIIIKINIZY]]
+password of	b(Y)J-J@EBYHeIKKJNEPJZY^IdJgIhJ
+password on	d#W(H/[BHDYKJLJMHZY^]bXgI
+password once	w@X
+password only	r/IBHHHM]ZF^Xg]
+password option	vbX
+password or	z<X
+password oubli	t:X>ZBJHGZ]
+password page	p7JCYDIHHZ_
+password par	z7Y@ZZJ
+password per	zZX
+password permission	v(KHZ
+password pleas	sBJHKZ]
+password policy	a4I5X@HHHJbN_WIZI
+password problem	zBIZ[
+password prompt	zBGHXKJZ[
+password protection	g-e/K0IBGIKJYKKZI^J
+password provisoir	z@]HJ
+password que	wK[
+password refus	w=Z
+password reject	v-JHHJHKJNHZ^hH
+password reset	N%H(;)Y*Y+J,J-I/G0I3Z5Z6J7C8H<J=[>[?[@DBACJGFIIJCKYLEMHNDPGSZUbV^WaZH[E]E^D_WabbDcZdCe^fYgChF
+password right	r%](JHH^Z
+password rule	rGZHEI]JZNYZH
+password set	n&^@IBZNHZF^I
+password she	z-HI]LZ
+password show	zZJ[Z
+password sinc	v-ZHHIIKIZI[Yg[
+password spray	zTZ
+password stay	v@JHGL^ZI^WgZ
+password stopp	zBKHJZ[
+password sync	e%K-J8_BFGcHAIIKJMZNJVFZKdGfJhK
+password synchronization	t8]
+password that	g-^BHHYIJJZKYLKZI
+password the	g-H/J@HBZC^IIJHNYZB[J]Y^^hJ
+password thing	wHJKKZ^
+password this	p@]HK
+password through	p([:WBJH^KJMKgY
+password to	l%[@ZBKH]KELIM]hI
+password today	s@XB[ZI
+password too	tHKIY
+password tool	wJ^
+password trop	p-Y2WIY
+password troppo	w-J2XI[
+password twic	w@XZW
+password updat	z(YN]ZEgI
+password vergessen	l#K:[@IBHHZKJMJUYZY[X]K
+password via	z@X
+password was	d-[BbHDIYKYNXZD^YdJhF
+password what	zZX
+password when	sHEKYZI[]
+password which	v/[HJNI
+password who	zH[
+password wird	l@GHGIINXZ[d^hZ
+password with	j(J-F/^@IHaKFMINXZAgJ
+password without	zBFH[I^ZD^J
+password work	i/]BZHBM_ZHbHgK
+password writeback	W%F(J,G-J/J0X1]2J6H7K8G<J=G@HBDFXH@IJKILJNIVKY[ZE[K^IbJdceefJhI
+password wrong	whY
+password wurd	t@JBYK^MZZI
+password yet	zMZZI
+password you	pZFh_
+password zu	sBYIXL]ZH^Z
+password zurucksetzen	h(Z7X:HUJVIZ[aYb^dJfI
+passwordreset microsoftonlin	g.Y7JHESbTJZIaKbKcbfJgH
+past the	z>GH[JYZX
+patch passwordprofil	z(W
+pattern that	t-Y
+pc and	z/^MI
+pc is	wH[
+pc not	v/XZYbZ
+pc says	z#ZHK
+pc with	s@JHEM]ZEbZg[hZ
+pc で	zMZ
+pdc emulator	w4]
+pede a	vHHIIKJM]h_
+peopl cannot	z8_GHHJ
+peopl in	w(ZGZHHZY
+peopl not	zLX
+peopl reset	w;[=JZId[
+peopl still	zCJI]LW
+peopl to	s-YHXVJ
+peopl use	w-_KJ
+peopl who	w-IHIPYVZ[Z
+peopl with	m(J)[*]-I/Z3J8J>J?XCZDJHDNKP_ZF
+per favor	w#YZX
+per gli	v)Y*^HGVZ
+per il	v%[HJMYVZ
+per l	r2X9ZEIHJUYVYWYZJdX
+per la	p9YDJEYHYM]V[WIZI
+per reimpostar	t(]?ZHI
+per sms	wC[ZJaY
+per sspr	zDWP]ZI
+per user	v=GH_
+perch l	z*XLX
+perdi meu	z>[HJ
+perdi mi	w>Z
+perdi o	z>[
+perdu mon	w>Z
+perform the	z%](GHJ
+pergunta de	w*Y?_
+permiso para	t%](ZHJQWVJ^YdH
+permissao para	w(Y^Y
+permission from	v;^HI
+permission inheritanc	vHZ
+permission miss	t([HX
+permission on	p;WP[
+permission to	k(^;J@JV[ZHhJ
+permitt to	z%YHHZF^^
+pero not	r3J>J?[HHMYOJZG[]bZ
+perso il	s>^ZI
+personalizada de	w-Z
+personn ne	z=ZZX
+peut pas	s@]HI^Y
+peut reinitialiser	z=ZU]VJZI
+peuvent pas	z8YPZ
+peux pas	p)X3J>ZDJHHK[OKVJZ^aJ
+phon and	g*a+Y3K>G?DB^CXDGZD]Ia[
+phon at	z>ZHJ
+phon call	s>I?^BIHGa[
+phon cannot	zDJH]
+phon contract	zHY
+phon fell	z3I>^HJ
+phon field	z3]HH
+phon for	w>H?YDWHY
+phon has	v3X>JH[
+phon i	v#WD[HJ
+phon in	p3Y>^@XHFZI
+phon is	n*Z>Z?]HD
+phon need	w>[HJ
+phon not	l+Z3F>FD_HFMXaJhZ
+phon number	]+H>FCHDYHaIIOa
+phon on	z>IC[
+phon only	z>J?IC]HJ
+phon or	o#W3H>HDaHIaJ
+phon sign	zH[
+phon stay	z>JHG]Ia_
+phon still	z#YHHMY
+phon that	z>]HHZZ
+phon the	zHIZ[
+phon us	z!ZGYHK
+phon was	r>_?ZHD
+phon which	v>aHD
+phone and	v>ZHX
+phone app	o(J)I*^>X?ZCIHG
+phone attribut	z3Y
+phone field	z3]
+phone is	w>X
+phone ne	z3G>I?KHIa_
+phone number	o>XBZHI
+phone phon	w?IH[
+phone stor	z3^>IHGOI
+phone verloren	w>[aJ
+phras or	t-Z
+pick a	p/X@]B[HGLZNIZG
+pick another	t-Y?Y
+pick the	z(J*]?I@[HFhJ
+pide dos	t*Y
+pide la	s9JBKHZIIKJMZZKh_
+piec of	w*Y
+pilot group	tH_VE
+pin not	w>K?GH_I[ZI
+pin of	r>KH[IY
+pingfederat microsoft	w7[
+pisz ze	wI[VY
+piu tardi	z@[HJZX
+piu volt	wHYX[
+pleas add	wH[
+pleas check	zZZ
+pleas contact	wEWHGZ]
+pleas disabl	z!GH^
+pleas extend	zHX
+pleas give	wH]
+pleas help	w#XHGZ]
+pleas reset	zHIZ]
+pleas set	zH[
+pleas try	zZW
+pleas unlock	v#[BJHYTJ[H
+pleas upgrad	z1[HH
+pleas wait	tHGXYb[
+plus #	z-Y3YHJIZ
+plus a	z4WZZ
+plus acce	z>^HG
+plus de	r2X=XBKHIbZcZfY
+plus sign	w3YFYHJ
+plus tard	zZZ
+plusieur fois	w#ZHYX]ZIaK
+po aktualizacji	zBZZKf]
+podac dwie	z*^
+pode alterar	w@Y^^
+pogingen wacht	zXY
+pojawia sie	zZ[
+policy and	tHY
+policy asks	zCZHJ
+policy block	r.YHJNZQY
+policy but	p*X/[HH
+policy control	w5Y
+policy does	vHY
+policy enforcer	rJ_NG
+policy error	rBHHEJXKXN^ZI
+policy for	k)YHXNEUJWa
+policy has	wBKWZ
+policy hint	e5dHHNI
+policy is	n/ZJYNG
+policy not	p)I*aHEN[WHgJ
+policy of	t*XN[
+policy refus	wHJN[
+policy requirement	tH]NG
+policy says	r*Y@]HFIJNZ
+policy sms	z*JHJN^
+policy to	zHW
+policy turn	zN[
+policy violation	w@Z
+policy want	wHYKJNK
+policy was	wBXHIK[NKWX
+politica da	zN[
+politica de	l*Z.Y@XHGN]UIW^ZJ
+politica onprem	wHKN[
+poner la	w@YBXKZ
+poner otra	z@^HJKJ[[
+poor connection	zcY
+pop up	w+YBFD[HZZGa[
+pops up	r>K?HBHHGMJNYZYaa
+por el	vHJ]ZcYg[
+por favor	s#ZHYZX
+por la	z9[NXZK
+por outra	z:[@ZZJ[X
+por que	o#J*Z-K9JHIIGKGOIV_Z_[ZhJ
+por ser	z3J>JHII_KXOI
+por sms	vaZ
+por um	z3XaZ
+port #	s4]HEcZ
+portabl est	w>[C[HG
+portal and	z:IDJH]K[ZEbJ
+portal ive	zdY
+portal not	v:YHHKYMKZZ^JgY
+portal refus	v?[HFZ[
+portal reset	v!J/I0[HGMGZIg_
+portal says	p-^1^NISJZJgF
+portal web	zT^
+possibl to	p@JBHCIHcK]dG
+pour l	zDYEKUGVZW[
+pour la	n3Y9YE[UIV^WGZI
+pour les	o%J)Y*[3Y>I?JDIHGM]PXVZaH
+pour moi	z(X
+pour reinitialiser	r([3J?^HIVJZJa[
+pour tout	wHIUb
+pour une	z%]HY
+pour votr	zdY
+pouvez vous	w#Y9Z
+powershell not	zgY
+preferr dc	z4^
+preferr domain	w4[HJ
+pregunta de	w*W?^
+prem account	z%JHIPY_[
+prem configuration	zEZ
+prem disabl	s![
+prem domain	z4^HI
+prem not	z=Y
+prem object	t_[
+prem policy	zNX
+prem user	zHZTI_XdX
+premium licenc	z=W
+present password	vHIKJZDhb
+press finish	zBIZ_]FaJ
+press send	zHHXZZIa]
+prevent the	p,WHZKKN]ZIbYhK
+prevent unauthoriz	rTZ
+previou one	t>GHKMYO[gZ
+previou password	l#]@JHDK_NIZJgZ
+previou phon	w>_HD
+prima della	z3[CIHK]_
+print operator	wHHP[
+pris en	w3[
+privat e	w3^>XDKHF
+privat email	r3Z>[?JDZaH
+privat mode	z.Y
+privileg account	w%K*Z
+privileg ad	zPZ
+privileg role	t(I)^*[HGPJ
+privileg to	o(YHW
+privileg user	v(Y*^CIHFPY
+probleem met	zBJEZZ[
+problem de	vBHZ^
+problem reset	zBJSX
+problem with	oBHEZZ]
+problem z	wBFZ]
+problema con	wEZZY
+problema de	rBHHKZ[c^
+procedura guidata	w,Ye[
+process request	zBJHGS_ZF
+product name	w-]II
+prompt appear	z+_HJ
+prompt every	z>JH_
+prompt for	k*ZBKDZLZ
+prompt not	vHX
+prompt to	s+XDJHXLX
+properly set	vEZ
+protect group	vP[
+protocol on	zHJY[
+provid for	zHIN[ZJ
+provision agent	k0]B]HDfJ
+proxy address	zH[
+proxy block	vH]cI
+proxy servic	tHHc_
+proxy sett	wH]]J
+prueba de	z=^BZHJZJ
+przy zmiani	zh^
+przychodzi na	z>]aI
+pued cambiar	r@XH[ZH^[
+pued restablecer	r![(K=YZHcY
+pueden cerrar	zB[ZJ
+puedo restablecer	v([VIZ[
+puo cambiar	t@YH]ZI^Y
+put a	w@ZZJcY
+put in	s3]>HDYHGIJK]ZJ
+put it	w8]JYU[ZI
+put the	t@IHHKXPZ][hZ
+pwdlastset nor	z%X
+pytania zabezpieczajac	z*Z?^
+qr code	z>HHaKHXJaH
+qu il	p+[DIHXMIOZ
+qualquer senha	zNY
+quand je	zHJZ[hY
+quarter of	zHHRYaZ
+que a	rdZh]
+que c	w-W3I>JD]HJO[aJ
+que ce	wOYh[
+que e	z@[IZKX
+que el	p*X3YCW
+que es	z-YIZ
+que esperar	v9J@_HJXZZJ
+que j	r-WIZKZMYh[
+que ja	w+WK]
+que je	k#J+Z9J>J?J@HBJCZDIHFIIVYX]ZJ[[]JaJh^
+que l	m3K>I?[C[HHTYUYaI
+que la	p%Z
+que le	p%Z?YHJOKZI^XaZdY
+que les	z+]3YHYKKZI
+que mi	zD[VY
+que mon	t![CZD[ZG
+que nao	r3J=K>JDJHGIHKIOYVYXJZ__ZaIhZ
+que not	k4W9I>JC[DJHHIIKGO[V^ZX_YaIhY
+que o	v*XEX^[
+que reiniciamo	zB[
+que se	v+YDIHY
+que soit	zNZ
+que soy	z9JD[HKV[ZK
+que tengo	zHJZJ[Yh]
+que ya	v+XK[
+quel que	zNZ
+quella di	wK[MZ
+quello registrato	zDGHHO^
+quelqu minut	zHJM^
+query sam	zQ[
+questa password	v(XKX
+question for	t*_?F
+question secret	z*F?_
+question vanish	z*^HG
+qui n	w;XHJZ[
+r d	vFaHJZI
+r2 domain	z5Y
+rais the	zC_DJH[KF
+ran out	v#I9I=_HEJJRFSIXJZI]acK
+re added	z8Z
+re register	t+]BKCJDF
+reach me	vD[HHKIa[
+reach on	zgY
+reach the	r/IJZM[b[cF
+read it	wHJZ_
+read only	z%]2I_K
+read that	vEZ
+reason that	z3YJX
+reboot the	wHFf]
+receiv a	r(JH]ZJaX
+receiv the	t>XaZ
+rechten om	z%Z(^ZJ
+recoi pas	zaX
+record is	w#H>[
+recovery key	wHY
+recovery method	zD]HH
+red cross	sI[S[ZHeXh[
+red says	zIX
+red sms	wBHHIIZZb]CaIbIhJ
+redefinicao de	pEXHZU^WIZH
+redefinicao nao	wZXfZ
+redefinir a	n(X:]D[HJ
+redefinir minha	wHYZY
+redefinir senha	t(XEWbY
+redirect to	z7_:IKIZH
+reecritur a	w8YdZeZfJ
+reecritur du	v%YZHd^
+reecritur est	zHZYXdJfX
+reecritur ne	w%KG]ZYdHf[
+reecritur non	z%[HJfY
+reessayez plus	zZZ
+referenc account	t#ZHK
+referenc to	wHY
+refus although	z-]/IIEKGNJh]
+refus as	v-[?YHHIFK[
+refus becaus	v-WK]hJ
+refus by	p%X-J/[@KHJI[JJN[ZJ
+refus cooki	z.Y
+refus it	p/^@JHJIIJ^KZMIZF
+refus lors	z%_ZGdJ
+refus sinc	v-]/J=]HJIJJJSI
+refus the	o%X/Z?[HFJY_JdJe[
+refus to	zH]KJ
+register again	w+[DJ
+register any	z+Z
+register befor	tCaDG
+register but	wCX
+register for	i)K>W?JB[H[UJVI
+register in	vCGHYJ[
+register is	z?]DJUJVI
+register my	w+HD]
+register the	z?]CZHFbJ
+registrado para	z+IDYH[
+registration is	zHZ
+registration not	z+]HF
+registration of	zHX
+registration page	t+ZDHH[
+registration prompt	t+ZDYHG
+registration screen	z+]DHHG
+registrato e	zBYCZDJ
+registrato per	w+JH[
+registrera sig	zBIH^
+registrerat mig	zDX
+registro de	z+JDEH_
+regl de	zGXKIN^
+reimposta password	sHJb^
+reimpostar la	pD[UYZX
+reimpostazion della	sEYNIU]
+reimpostazion non	wZYf]
+reinitialisation de	wfZ
+reinitialisation du	v![3ZZH
+reinitialisation en	z)[UZZI
+reinitialisation est	vPZUY
+reinitialisation n	zW[
+reinitialisation ne	zZYfY
+reinitialiser le	r%Y([3JBKZIa[bY
+reinitialiser mon	vBIHXZ[
+reinitialiser son	z:YD[ZI
+reject as	z-ZIX
+reject becaus	tI^
+reject by	t/HN^
+reject it	p/[ZHhY
+reject my	wH[ZH
+reject the	t/JJIM]N[hG
+reject with	w-YJXNJ
+relatorio de	z+FD]H[
+remember my	pHZIJZ[
+remember password	t-IK]
+remember the	v@KHJZIh]
+remot call	kHYQ[
+remot desktop	wHaZI
+remot sam	oHGQ_
+remotely and	zBYQZ
+remov an	z>H?IHa
+remov and	w8[HIV[Y]cF
+remov from	z?ZHI_Y
+remov the	t%[9HHCJ^X]_Y
+replac it	w@]
+report a	zBJZY]X
+report that	vHIZ^
+report the	zSY
+request for	zH^SGUHVJX[
+requestdeni when	z(GH]
+requir authentication	zHH][
+requir chang	zHKL^
+requir for	v0]=FHXdX
+requir licence	o=]HIeZ
+requir method	zC_DJ
+requir two	wCWHY
+requir user	z+Y
+requirement not	tI^NH
+requirement of	sHYNX
+requisito da	zN]
+requisito de	sHII[NZ
+reserv character	rFZHY
+reset #	zgZ
+reset a	j%H(])I*J?[BJH^MGZF
+reset access	zPX
+reset again	w@^BZZD
+reset all	zG[
+reset an	w(^)E*FHZPJZE
+reset and	p(I3]BXHJV[]YbJ
+reset are	p!Y0[>Z?H@]BJPJXJZH
+reset as	w5ZDXdX
+reset at	o@YBJHHZWb^
+reset attempt	tHJXZ^Z
+reset but	nBJHJJYLX]Z
+reset button	t!I(YBIHHZ^bI
+reset by	h!J(J)]*J=K?Y@^DHHFLYUXV[WHZD]Y^J
+reset cannot	vZJ__
+reset come	z4XHJfZ
+reset configuration	zEY
+reset does	v3]7YHGZJ
+reset done	tBYZZg[
+reset email	v3Z>G?JBHH_MGZHaHgZ
+reset enabl	zUX
+reset ends	r!ZHGN[ZY
+reset error	s/JWY_[
+reset fail	Y!Y%H(E)I/F0[3J4K5[7I8Y:I;Z=H>K?I@IBEDIEZFZGHH?MJP[QXRXSGUHVGWIXJ]J^]aJc]f]gJ
+reset finish	zBaSJZE]JaI
+reset flow	z)XZ[
+reset for	b!X#K%K(X)Z8W=J@KBJDXEFPHVHW[X[aYdI
+reset from	l-J/JHEJ[NZP^ZJ_Fb[gY
+reset get	zJY
+reset group	wHFV_
+reset has	r)K=]BZGWJJSIUZZJ
+reset her	r:YZY
+reset here	zWX
+reset his	sB[PYZI
+reset in	e%](D)J/I1^7]@^BDHHMDPJSZUHVIZA][_JdYg_
+reset is	a!H(E)]*I/I:J>G?I@JBEDKEZGJJ[KXPHSHUZWGZZ][fHgZ
+reset issu	zBGHJZ_
+reset it	i(I)J+X@]BXDJHCK[U[XJZYaJh[
+reset link	g:YUHZ]aJb]
+reset mehr	z1Z=[
+reset menu	zdY
+reset method	z*H?[HY
+reset mfa	zH_ZJ
+reset my	a(B*[>]@IBJV^Z^a[bI
+reset nicht	w?[UXZJfY
+reset not	[![#[%I(D)a/I0Z1J3J7Y>J@FBBCKDGGJH@JIKIM]NIPJSGTJUEWXXJYXZY[[]I^I_JaZbHcJdIg]
+reset now	vDY^X
+reset of	p%H(])J/J8Y:I>HJJPXd]
+reset on	n!I(Y=XB]HDVJZDb^
+reset only	v@WTX
+reset operation	z%YAXZI_X
+reset option	s*XHEU[b[
+reset other	w%I(b?GHJSJVEZIaK
+reset page	W#J%J(D)X*]+J._/]3J7_:Z>I?_@HBECKDHHZIYJIKZNIO]S[UDVFWIZ?[J^IaWdJfJgHhI
+reset password	V%a(])I0W7J=I?J@GBYDIGHHFKJLJMINHPISWUIVIWXZJ[I]K^FbddIfGgHhJ
+reset policy	f(J)G*_@JBHNFSJUIWaZJgI
+reset portal	t.XS^gJ
+reset refus	p!]7Z=JVJdY
+reset right	w(Y0[;YHKaJ
+reset says	l!^UJZJaX
+reset servic	j(JBCHGUJZEcZe_f_
+reset sinc	t#Y+[6]B[DJHGZJ
+reset site	w.ZHJSZ
+reset still	w>]Z[bJ
+reset stopp	s0Y=]HFR^ZJ]GfI
+reset that	v(Z*WHJJY
+reset the	_)J*I@ZBYHXJKKJPZWWZX[J
+reset their	i(H)Z*Z:XBGH^UYZD^IfY
+reset themselv	w)]HIVZ
+reset then	z=JD]HKZG]WdZ
+reset this	r([HIN]
+reset through	o*JN[ZJgX
+reset to	w/YK]ZG
+reset today	v@IHIS]ZXaI
+reset too	v/IS[XYZJfW
+reset unsuccessful	zBEUJZ_
+reset user	p(G)K*]1]?YZHgK
+reset via	p/G5]MZZD^[gZ
+reset want	v>_CXHGaJ
+reset was	r!J%K(J/J=IMZUIVJWZZ[]X
+reset went	p@XBaZD]I^WbI
+reset window	wH]MJZHbXcE
+reset with	pHIL]
+reset work	g%Z/W@^HAJXMXSJUJVGZW^_bJ
+reset your	d(I)J7J:Y>Y@ICYE[HZVXZE^IaY
+resetowani hasel	zUY
+resetowania hasla	r(FDXU^V[WIZH
+resetten lukt	z=]
+resetuj haslo	t%Y(ZZGb[
+resolv this	v9XdY
+respect pas	vIZNX
+restablecer a	z(^HKVJ
+restablecer contrasena	pBKEXHGZJb^
+restablecer la	nBJD[HIKIXZZJcY
+restablecer mi	wHXVKZ[
+restablecer su	z:ZBX
+restablecimiento de	rBJH[U[VGZIfX
+restablecimiento not	zBJZZfX
+restart of	zHIf[
+restart the	w+YB^fG
+restor the	r6Y_Z
+restrict client	pHGQ^
+restriction prevent	tN^
+result success	z@JB]ZH
+return #	w=JHZS[gJ
+return an	sHIc]
+return by	z&X
+return from	z![#W
+return to	v>YHFK^ZKb[
+richt ich	zH^
+riconosc la	z:ZZIh[
+rien n	zLY
+rien ne	zKKZ_
+riesco a	tZ^
+right away	w@bHINKZE
+right but	wO[
+right for	wE[HZMIWH
+right in	w%Z(Z)JHIP[SJ
+right miss	z%](JHJ
+right now	zHZcXhW
+right of	z%Y;]HD
+right on	r(ZHZP^dH
+right to	p%_@JBH^^hH
+ring when	zaY
+riprova piu	z@[HJZX
+rispetta i	t-WN]
+role are	w(H)_
+role cannot	v)]
+role holder	t(H)_HF
+role is	w([IJ^J
+room #	z(JBIZ^
+rotat the	r2WH_KH
+rpc server	t4bHJfJ
+ruckschreiben geht	w1YFXZKfZ
+ruckschreiben nicht	r5X=[PYY[ZHdJeYfI
+rule and	wN]
+rule for	wG[NJcH
+rule not	vGZHHJZN^
+rule on	zHHN]
+rule so	zGZ
+run out	zZY]Z
+run the	z%I0ZHZ
+runn on	wHJR[
+s est	t#^BZHFZZ
+sager att	p#J-]3J9J>J@JD[HHIIK^O[VJXJZD]KaKdYhY
+sagt das	v-[IJKZdZ
+sagt die	t-K3JC]DII[KJO]W[ZE
+sagt er	vE]IXXY
+said not	v/ZBKHJJ[O[ZHdI
+sakna i	w3[IIOIV[_Z
+saknar behorighet	z%[(Z
+sam call	wHJQ[
+sam remotely	zQ[
+same anchor	nA]
+same as	r@HBHHJIIO[Z_[J
+same cloud	zAY
+same day	v@_NJZG
+same password	l/^@HKcZAdH
+same user	s@]A[HHZD_Jg[
+samego dnia	w@]
+samma dag	w@^
+sap is	z#EH^
+sas token	zHJR_
+satisfy the	t@YH]NHZJ
+say that	zB[N[
+say the	zHIKIh^
+says #	zXW
+says access	z%J(ZHX
+says account	z#X
+says choos	w-]ZJ
+says contact	z!XEGVIZ]
+says disabl	v![HGU[
+says enabl	w!X
+says he	zKY]Y
+says i	i+J.X:^@JC[DYHGIXZE
+says im	t(GDYHXV]
+says it	h!F-W6Y=G@JEJH[NJOXZJ_[d[hZ
+says its	o-]1ZHHIHKYU[ZI
+says lock	o#YHIT[
+says my	e!X-]CZDIE[H[IFNWZC
+says not	c)Y+J3F:Y=]?J@JBJCYDHHBIYJYK[N^UJVJWJXGZ]_KaJdE
+says one	t*[
+says our	w=ZHHU[
+says password	nIXZJdX
+says reset	vZ^dX
+says someth	wbZ
+says that	e-I@JBZEZIJKJNJO_UJZG_X
+says the	^#]-H/J7Y:J@FCJDHE]HGIaKGNHVIWYXYZE^K_XdYhY
+says ther	vGZcX
+says too	w-J>KIJK]OKXZZI
+says try	v#K-HIHKKX^
+says user	wHY]X
+says weak	zHII]
+says wrong	s/ZZYhH
+says your	t:JVXc]
+schermata di	t+Xb^
+schlagt fehl	s6Y8YZ[
+schon einmal	zKX
+schon mal	wK^
+schon wieder	z@^
+school account	z3IDZHJMY
+schrijft niet	zYZ
+scop for	zG[HJ
+scop of	pGY
+scop to	zGXHJVY
+screen does	tbY
+screen is	p+F>]H[ZJ
+screen not	t+^HEbY
+screen notification	zbZ
+screen reset	sHJZJb^
+screen says	wHGI]ZIbX
+screen show	zHX
+script powershell	zgZ
+se administra	zd^
+se cae	zZ[eY
+se connecter	vBXZ^
+se o	v3Y:[OXZJ
+se pued	n![4X6Y:JBHHYI[VJZE_JcXdJfZ
+seamless sso	tH]cI
+second attempt	zB[ZJ
+second chang	s@]
+second forest	v8_HHZG
+second monitor	zH]
+second reset	w@_ZJ
+second step	zH]
+second time	t+[@ZBZHFZJ
+second try	wZZ
+second verification	wCW
+secondo la	z-[IY
+secret key	zH[
+secur channel	zHIY]
+security baselin	n@JQ^YXbY
+security info	d+Z3J>Y?ZB^C[HIIJ
+security key	w?[ZK
+security question	e#J(H*b?FDZH]ZI
+security tab	r;^HI
+security team	w%ZHIY[
+see a	v%XO[
+see an	w%Y
+see the	s#XI]LZZI
+see what	wHEN]]Z
+see your	z!Y
+seem to	p-^HEKXaX
+seen too	z-^
+segun el	z]Yh[
+segun la	z-[HX
+segundo a	z-Z
+sei nicht	wI[V^ZE
+sein password	o7YB[HJVYZG^]
+seit dem	sBYHJfa
+seit einer	z>Ia]
+seit heut	wZ[fX
+selbst zurucksetzen	s)XU[V[ZH
+select for	zG^HI
+select group	wHJV]
+select on	zHIL[
+selectiv password	wG]HJ
+self reset	p(H)c?JBJHEVHZC^[
+self servic	W!J#J%H(G)Y*I-J/J0J3J7I:I>J?ICKGJH]KILHMINJPJTYU_VaWIYJZ_[I^Y_JaYbIcGdGfCgJhJ
+selfservic voor	zU_VI
+sem #	z3^>HOGaJ
+sem suport	z1X
+sem writ	z%J8[HGc[dJ
+send a	w>XZX
+send code	zHHXZaZ
+send me	r7ZH^aD
+senha atual	wh]
+senha da	z(W2X
+senha de	wHYK]UJZG
+senha do	r,ZHZK^ZGdX
+senha e	p@GBXHIK[NZZJd^
+senha errada	zhZ
+senha esta	zUZ
+senha muito	z-Y
+senha nao	j%Z0[@JHYIJKHNZUJZY
+senha not	w6XHKd[
+senha nova	t@XBIHJIXKENYZZ]]
+senha que	vHJJYN^ZJ
+senha velha	w#ZKZ
+sent me	w?Z
+sent to	p+Y7Y:K>XHGZ]
+senza #	z3^>IOH
+senza scadenza	zL[
+server 2003	m(J5eBKHGSKVJZIcJfI
+server 2008	s5[
+server and	s4XHDcZfZ
+server cannot	pHIYXZJ_[
+server connect	tHGRXc]
+server di	zRX
+server has	v4Y6[RGfI
+server in	v4^HJZJfY
+server is	k4YHGRXcKdIf^
+server lost	z4]HHRJfK
+server mit	zfY
+server not	l6^<YHDQ[YYcIfH
+server of	z7_cF
+server operator	sP]
+server policy	n5]
+server the	zfX
+server time	vR]
+server to	wcX
+server was	s4KHZMGcYfY
+server with	w6[HX
+serveur connect	nHHRZYXc]
+servic account	g#J%_)J,Z0_2XBHHYIJMYPJVIZH^I_IcJeGfG
+servic adsync	wfZ
+servic bus	eB]HEUJY^cbfG
+servic cannot	zHIZI__dHeGfI
+servic chang	z@YBZHJVJZJ^X
+servic de	v2XHIf[
+servic desk	p(_)J*[3J>[?GBHLZZI
+servic est	z)[HIUYfZ
+servic fail	w0[HG
+servic for	v)ZUHdZ
+servic is	lB]HGIYSZcJ
+servic microsoft	zSKf]
+servic not	kBJRZcJf_
+servic on	zHX
+servic password	e(J)F=Z@KHWSYVZZ]^Ga[fI
+servic principal	v(Z-JH_
+servic reset	b(J=FBYDJH^TXUKV]Z^cJfF
+servic stopp	tHIf[
+servicebu window	kHHca
+servicio de	w2ZZKcZdGfY
+servidor connect	mHFR[c^
+servidor de	v4WRZ
+serwerz connect	zR]cK
+set a	i!Y(H7Z<Y>Y@ZHEIJKGW]ZX^H
+set adsyncpasswordwritebackpermission	o%aHH
+set azureaduserpassword	zg[
+set but	z%XbW
+set by	v@JBZJW
+set in	v/W
+set it	s@[BKHFK_ZD^XdX
+set msoluserpassword	lga
+set my	z@[
+set on	p@ZHIQY
+set password	r%Z(a<]@IBGHAJ[KHLKNKZG^IdKhJ
+set so	wZJ^[
+set the	k%Z(Z@FBJH^KZZEbJfY
+set to	h%I.XBFHYLYPXZJ^]
+set up	^!J#K%X)K*J+a-J0J3I9H>G?ZEZH_IJKIMJNIUJVaXJZE]K^J_JaHfJ
+sett for	t%WCJH^QX]JcI
+sett network	zQX
+sett of	t<aHGZI
+sett the	z(Z@GHYZY
+setzen des	z&Z
+several time	w#^TH
+shar calendar	zHY
+shar mailbox	p>HHX^[
+sharepoint says	zH[
+she can	tB^HGLYZG
+she cannot	wZ[
+she change	z@XBG]]_X
+she enter	z3JKXOXhX
+she had	z#ZKZXI
+she has	wCGD^
+she is	z9H>[B]HGIJZH
+she not	zDYHIV]
+she pick	z@YB[IYNJZG
+she tried	zBFZ^
+she was	t>KBZHIV[_Y
+should be	t!F<FHb
+should i	p8JKWZ]d]
+show #	zOZ
+show a	p+[HBIYNZS[ZY
+show an	m/^0IBJCZHGS[V[^IaJ
+show as	t+K0YH[dJ
+show not	sHIMYb[
+show on	zHX
+show someth	wZKbX
+show the	kL[OYR[ZHbXdJ
+show up	mHI[Z]Ja]bY
+shut down	t!^>ZHGZJfZ
+si e	r+Z@XBWDFZ[fZ
+si la	z@[
+si puo	vH[I[ZI
+sich das	z:ZKY
+sich nicht	p)YDXZX
+sicher dass	zCYVY
+sidan sager	zD]OZZY
+sie ein	w-]@IBKHGI]KZZHhJ
+sie es	v9J@XXYZ[
+sie haben	s+X@ZHJX[ZIh[
+sie na	z3K>[OJ
+sie nicht	z*Y3Y?Z
+sie nie	p(J+Z6[=J>J@JBJH]M[SXVJZXaJcJhX
+sie sich	zOZZY
+sie sicher	zCYVY
+sie sind	zV^
+sie z	r)J3K4ZHIO[PIZ_
+sie ze	w3YCZOX
+sign and	h<_HK
+sign in	S!J#J%J(I)I*J+^,]-F3H4J6J7a8J:H<I=H>C?E@EAJBYCIDCFZGIHaIFJIKGL]MZNGPISITbUIVIWJXH[[]H^GaCbYcIdIeJfJgI
+sign on	w7^HJZI
+sign up	s+JD^HXVG
+sim card	v>[
+sim is	z#E>XH]TK
+sin marcar	w;Yd[
+sin permiso	z^Y
+sinc friday	zYXfY
+sinc he	z!Z
+sinc i	i#W(I)b*G>ZBJDYHBIXMYVJXYZD[X
+sinc last	v-ZCYHGIJKJTJUYZX_]
+sinc monday	v-H9J@KHESJZacZ
+sinc the	a!J%G)J0J1H6[8Y:J>K?I@JB]GEHbJJMENHPYRJSJUXVXYYZG_GbWc]dGhY
+sinc then	k1XBJFZHHQXR[YYZDc]
+sinc this	r+K9JHJKJM]Z_
+sinc we	t1HGXHIfZ
+sinc yesterday	zB]ZIaW
+sincronizacao de	sGZHZMZ
+sincronizacion de	sGZHYM[fK
+sincronizzazion dell	zGZMX
+sincronizzazion hash	wH]MY
+sind falsch	z,[cY
+sind nicht	w%ZVZ
+singl sign	z7ZHJ
+sitt losenord	zBZ
+six digit	wHIIIa_
+skipp the	wD^HJ
+skriver inte	z0[HKY]
+slash in	tF_HE
+smart card	sHYZIb^
+smart lockout	g#KHXT_
+sms code	t>JCYH^ZIaG
+sms for	zaZ
+sms goes	w3X>X
+sms me	p*Y3I>X?]HGZF]J_Ga^
+sms messag	i3Y>J?]BJC[HZZH]W
+sms met	zaY
+sms mit	w>ZHFaZ
+sms ne	z3Z
+sms not	n>Ha]
+sms option	zH[
+sms was	w?]BHCKZY]Z
+sms when	z*JNYZFa[
+sms with	zH_ZIaJ
+sms が	t3Y>]?JHIZKa^
+so ad	w/XJZ
+so i	k-Z/Y?J@^IHKJNJVJZD][aJd]
+so it	n3K>J@JAZDZHIIaKJOFZI
+so much	zHY
+so nobody	vZI^[
+so not	l+X=^DXHHI]ZKaIdG
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%[+]-I3I>[@IBJKFNIZE^a
+so the	h3Y4W;Y<Y=XA^HDZG^XaJhX
+so user	z+YMX
+so writeback	tGY
+soddisfa i	wIXN[
+soit le	zNZ
+soll ich	wXZZJ
+solo il	zC[
+solo se	z@Z
+solo tengo	tC^
+solo una	w@^
+some error	zZ[
+some of	w;WZ]
+some time	wHJKZZJf]
+some user	t+JE_HJKZVYZF
+someth about	w!ZZI
+someth else	z?Z@ZZJ
+someth harder	v-Y
+someth i	w-J?JCJIIK^
+someth went	kHJZ^b]
+someth with	zKIZ^
+son compt	z!Y
+son mot	p:Y@WB[D[HI^XhK
+sono mai	wDXWY
+sont pas	v%Z3ZGXI[ZI
+soon as	z(Z)Y*XHJVI
+sorry you	vEJWY
+sourc anchor	z_Z
+spac and	z3XI[
+spater noch	z9K@YZ[
+speak of	zNY
+special character	lF^H[IH
+specop password	zJZ
+spelnia wymagan	vIYN[
+spelnia zasad	wN]
+sql login	zHaNFZE
+sspr and	vT][G
+sspr at	z@]ZEbX
+sspr con	zPWZY
+sspr da	z!Y
+sspr fail	p![A]HGJZKXNJZD
+sspr for	m!J(I)_@JHZPIVEZJ
+sspr fur	z)]HZVF
+sspr group	vHIV[
+sspr in	zH]VGZY
+sspr is	mUXVYZ]
+sspr ist	zVY
+sspr must	zbX
+sspr nao	w+X3YHJPXbY
+sspr nie	t!H)J+Z3[HGZJbZ
+sspr non	v+X3YHIVKWYbY
+sspr none	zHIU]
+sspr not	k3X@JBIPYUEV[ZZbY
+sspr on	z)ZPJVX
+sspr says	tHJNXUKX[
+sspr without	z7YH^dF
+sspr work	r4Y5^BICJHIV]ZF
+sspr が	t)Y3[HJUZVKWIZJbX
+sspr の	v+[?JBXDIS]UJXYbJ
+staat er	zKKQ[ZF[]
+staat in	z9JK]
+staat nog	z!]>X
+staat uit	r!]-J3J;]HHRKU[^J_JdZfZ
+staff but	z([)IHIP]
+staff not	z)]DZUF
+stammer inte	v6[DIHIO[R]fH
+standard account	z(J)^HIPK
+standig nach	zHY
+star haslo	w#[HJMXhZ
+starego hasla	zMZ
+start niet	z+ZDJHHbZfX
+start on	tBKHZfZ
+start the	z][
+startar inte	w+[HYMIbYfY
+startet nicht	wH]ZJf[
+stay grey	zI]
+stay silent	za]
+steht auf	p)W-X[WfY
+steht da	z-ZI[
+stellen sie	zCYVY
+step #	vCZDJHXZ]
+step and	z@WH[
+stesso giorno	z@]
+still activ	z!Y
+still cannot	l(Z?IHFMYT^ZJ[^bJhJ
+still has	s#YHHL[
+still in	s!K/H1YHZTI_]
+still lock	tTY
+still not	o3H>GDJHZMHO^aZ
+still off	v!aHF_K
+still old	w/HHEM]g[
+still on	w1^HJRJYJ
+still run	z5Y
+still show	zHYdJ
+still take	zMX
+still the	p!J/Z@JAJHFIHKEMXOIZ__ZgIhI
+still wait	z9[HHMIXIa[
+still want	tM[
+still work	tLYMZZI
+stimmt nicht	p,ZOX
+stod inte	w3]gZ
+stop at	v9K;Z@KHJZ]hY
+stop the	sHZ]IbZfI
+stop work	z1YHFM[
+stopp after	zHH]^
+stopp work	oBGHGZ_f[
+stor in	z7YHW
+stor without	w3^>JHIaK
+storung bei	zSY
+strategi de	p@WBKH^NXUJW]ZI
+strategi onprem	zIJN]
+stuck at	wZ^
+stuck with	z@^ZI
+stunden warten	zXX
+su contrasena	s:YB[HJM[UJZF^X
+su cuenta	p3ZDIV^ZI
+su organizacion	vUYZJcZ
+sua conta	s3YTXVZXY
+sua organizacao	tE[U[WI
+sua senha	w@[HJM[ZI^Y
+success with	z/]HI
+such as	t+JHXMY
+suis jamai	zDY
+sul pc	z#WMY
+support admin	t(H1_HGZJgJ
+support with	z(X
+sur ce	z(XWZ
+sur l	k%Z;YHERWZJ[ZaZb^
+sur le	j>JBJDJHEJ[LZM[TZYXZI^XaIb[fX
+sur les	z5X
+sur mon	t9[>KM^ZJ
+swap it	z@_HIZH
+switch from	z>]
+switch off	f!Z1G;X>K?XBJHIL]U]VJZJbYf[
+switch on	m!K)JBZUKV_ZIdZeY
+switch the	wU]
+sync account	e!J%b0J2_@JBHGFH?P_Q[VJ^I_I
+sync agent	lH[
+sync and	v0X8ZH[RHdI
+sync box	v4[HFRYcX
+sync cannot	z4XGYHZcF
+sync client	s1aHH
+sync error	wH]
+sync host	vHER^Y]fG
+sync is	p8XGZM]
+sync machin	r4]GJHBR]c^
+sync not	t8^GYHXMJVJdHfJ
+sync rule	pGaHGNK
+sync scop	zG]HH
+sync server	[/[0G3J4_5J6X9JBIGGH?KJMHN^PIR]Y]ZK_IcbdXfW
+sync servic	i%[0JB[HKRJ]JcJf]
+sync to	sGYH[MXZI_H
+sync tool	w1aGWHERKfI
+sync user	s=YGGZHdafY
+sync version	z1Y
+sync vm	v6XHEf_
+sync writeback	z0YHY
+synchronisation de	zM[
+synchronizacja skrotow	zM]
+synchronization engin	zGJ_Z
+synchronization is	w8]
+system does	zHXKKZZ
+system error	vBGKGZa
+system not	wBIDIH^
+system says	z:[HFI[ZH
+t il	zH_
+tab of	w;[HHZZ
+tag andern	z@X
+take a	p<]BHHIM^ZI
+take it	o@JB[HGIKZHgZhZ
+take my	v?X@JH]IIKFMI
+take the	pHZK[MYZJ
+talk to	s4[8J9^HDYY
+target found	zG]_JdI
+te kort	zI[
+te makkelijk	t-]
+te raden	s-[
+te resetten	z%Z(^ZJ
+te stellen	w(]@KBZ
+te vaak	t#X-]XZ
+te veel	s#]@JHJX^
+te wijzigen	w@JL]^Y
+team cannot	zHX
+team channel	zHX
+team keep	zMZ
+team meet	wH[
+team not	vHZMXVZZJ
+team phon	zHX
+tego samego	v@]bY
+teken in	zF]I]
+tela de	v+Yb[
+telefon nem	z3GD^
+telefonnummer im	v3]OI
+telefono e	z>Y
+telefono ni	z3ID]
+telefonu w	z3Z
+telefoon kwijt	w>X
+tell me	d![([-[.]3J9E:[>H?JBGCJDHEJI[KXNXOJV[ZH]KbW
+tell the	vD[HHIGKINZTY
+tem que	z:]@[
+tem um	zC[
+temp one	zKILYh[
+temp password	l#I@ZBIHHIJLbMHZH
+temporairement verrouill	vT[
+temporarily lock	kT]
+temporary connectivity	tc]
+temporary one	w@JHIL^hZ
+temporary password	n@YBIH]KJL]ZH
+ten minut	m/H@XHFM^aW
+ten sam	zA[OZ
+ten year	z>YHJ
+tenant and	v:XWZ
+tenant has	zHHS]
+tenant is	w:[=[HH
+tengo que	zX[[Y
+tent mais	z@[ZZ
+tentativa aguard	zXX
+tentativi attender	zXY
+teraz nie	z=Z@JHJK]ZI
+terug naar	zK]ZEb^
+terugschrijven in	zH[eX
+terugschrijven niet	zPXdHfXgY
+test and	zU]
+test user	t;YBY
+than #	p2Y@EH[RZ
+than a	z@]
+than once	vA]
+than one	nA__G
+thank a	w9[
+thank bye	z9Y
+thank for	r9_HHZE
+thank you	l+X9]@JB[HH
+that a	w-YHHa[
+that are	z!]HJZJ
+that be	v5XIYK[LWZJ
+that check	wJ]
+that cloud	wHY_Z
+that enabl	zQX
+that harder	z-Y
+that i	l*Y@ZDXHEIIKZNZOJPIZZ
+that is	pHZK]^XhE
+that it	s>ZHIXZ
+that its	wDXVY
+that ive	w?JDYH[
+that make	v-Y
+that my	r>YEZFWKIV]WHZIhZ
+that not	i-H4Z9J>F?J@JC^DIIHLXO^VIWYZE_WhX
+that number	z3J>^HJOK
+that object	z;]HG^Y
+that one	s-]9I@JHJIJK_XJ
+that ou	w%Y9KG^HG
+that our	z1X
+that page	w-I?ZCKHFIY[]
+that password	k(J)[-J@IBJH_KILZNIZJ^J
+that phon	w>Y
+that reset	s!K%[)J=JBGHFJWU^VFZ^
+that set	z+JGEH_
+that she	zBZZZ
+that the	a=X@ZBXGJHDIHKINXUIW[Za^[cJ
+that their	wJW
+that they	p3J>]BZGXHE
+that user	p(^@ZGYHEJYPZVJZG^IdK
+that was	r4[9Y>]BHDIKEO[_Y
+that why	v!ZIYZI
+that you	wZXaZfJ
+that your	z>JBFHadX
+the #	pHIKXg^
+the access	z-JH^
+the account	Z!Z#K)J,[2H3H:K@JAIB^CID[HDIJPZT[UJVFZC[H^a_F
+the acl	w(JP]
+the ad	h#X%[2^8[BIHBNYPJTXZI^K_Z
+the address	v3[HX
+the adfs	z7[
+the admin	b*G,_:Z?J@XH@MINYSXV]ZEeJgY
+the adsync	zHIfZ
+the agent	s0aBIZJfH
+the alternat	wHY
+the app	d%K(_+G3I:K>]?a@IBIC_DGHHIHKHNJOKZD^IbIgKhJ
+the application	z(ZHBN[ZHf^
+the articl	tH]
+the audit	l/ZBHEYH[KGV[YXZZ
+the authentication	w3WH[
+the authenticator	e(I*[>]?[HGZKaZ
+the authorization	z)[UI
+the backup	vH_
+the bann	p-JH]
+the baselin	zH[QFYZ
+the bottom	z>YHJZ[
+the box	rBEHIKYZI^^dHe^
+the branch	v4FH]cZ
+the browser	k.YB[H]]JcHhZ
+the button	z(]HFZZ
+the call	w3Z>J?ZHDa[
+the captcha	p@IBJH[IH]a
+the chang	c(J-J/G@GHAJYKZM_ZZ]Jh^
+the change	zB^HF
+the checkbox	we[
+the choic	w?X[[
+the clock	tHJR]ZIb]
+the cloud	W#E%J(J/a0J3J6Y>J@HAGGJHZIHKDLKM_NGPKRISJTcVKYJZE[H]J^G_[bJcGfFgahI
+the code	]/J>a?JDKHAIHKINKOHZY]ba_bKhJ
+the company	h7Z:I>[@IBFHHIHKJN^VHW[ZD[Kd[
+the complexity	wIXNJ
+the computer	s@Y
+the connect	d4]6YHBR]YZeYfF
+the connector	c%J2a4Y8I<_BJHGIIQ^ZJ^J_Y
+the corporat	w*JN[
+the country	r3^>KaG
+the ctrl	zHY
+the current	j9J@YHWK^NHh[
+the custom	v-JH[
+the customer	t(X/W@[BWHG
+the day	z@^NJ
+the dc	a(J-J0Y1J4[5_9J<[=J?JB[H@IIJeKEMINHQZVJZF]JbJcEfJgXhJ
+the default	w@X
+the delegat	w;ZKIP]
+the desk	s>H@XBJLZN[ZW^Z
+the devic	v>KH_KJ
+the digit	w3KHGKJO^a[
+the directory	k&X)K3_B[HGNXU[VFdJ
+the dock	zHZ
+the documentation	zHY
+the domain	]#^%F(J-J/]5F7K8XAJGKHHIIJ[KIMINcPZRKSJTJVKZG^K_JcJgZhK
+the door	tHZZHb[
+the email	m?JBHCYDGHIOXZ]a[bG
+the end	h,Z/K3J9I>G?K@FB_CJDJHJKXNJOWXJZ]]H^YaGeYhI
+the entra	e#J/YB^HIJINDT[dXgY
+the error	pBHHGIEN]S]Z]]J
+the event	pB[GZHFN^dIhJ
+the exist	v8YhZ
+the extra	zHJIJJ_ZI
+the fail	r;^HFZ]
+the featur	sHDU[VYe^
+the filenam	z2[HI
+the filter	tHGJcNIZJ
+the financ	vHZ
+the firewall	pH[ZJc[gJ
+the first	l!J8Y>I@YC[HJZ[bIhZ
+the flag	z^[
+the follow	p@ZHHIZdY
+the forc	wLX
+the forest	w8]EJHH
+the forgot	p7J:IDJUJWZZ^^Z
+the form	rHFIYKWZYh]
+the four	z*XNY
+the free	w=aCIHJdG
+the full	z4[HIIX
+the global	w-X
+the group	j>K@YBHHFPZVdZHdJ
+the guest	vRZ
+the guid	zH]
+the help	w9[@ZBIHZZEbK
+the helpdesk	p*Z9JDZHGZ]
+the home	s3J:bHI_I
+the hr	w0EHbZJ
+the internet	w-]HEZIb[
+the intranet	pH]N^
+the issu	wQX
+the keyboard	w#ZHJ
+the kiosk	z.WG[HDZJ^^
+the lab	s8H?EHc
+the laptop	nBI]Wb]
+the last	b#I-J>F?HBHCJDKGJHXIGK_MIO[TIVKZa[K][bJeXfI
+the ldap	w5Y
+the leaver	w!b@JHFZG
+the length	v2ZHH
+the letter	vHJIJZXh]
+the licenc	t=_HXcF
+the link	kGZHJZYb_
+the list	k-H4K>J?bDHHFIIK[Q[V]_JcJ
+the lock	f!I#Z@IHCKIT[ZE[aba
+the lockout	vTZ
+the log	h&^6YHJNJZX]]
+the login	l#^-J7]HGIZTJXJZFb]
+the logon	sHGb^
+the m365	wHJMYTZgX
+the machin	zHDc]f]
+the mailbox	w>[HH
+the management	z%XHIe[
+the maximum	zHZ
+the meet	rH_ZK
+the messag	k3I>JBYE[HEWXZYa^
+the method	w?]DJUJVI]X
+the mfa	zHZaI
+the microsoft	g#I*J/[7YHET[ZJaZgZ
+the middl	sHI]_
+the migration	wHXKZZI
+the minimum	l1]5]@J
+the morn	v#Z@Y
+the msol	l%F2[;]QZ
+the name	n-ZF[I[KJ
+the necessary	zD[
+the new	V!J#I(F)J*K+K,J-I/^0J2J3J4I5J6_7I8X9J:I=I>F?J@EB[CGDGH>IGJJK]LFMdNZOKPJRKTIUIV_WJZI[F]]^I_IaIcZdHeJfGhA
+the next	o@bHJKJPZYWhI
+the note	w@YH_NJZI
+the number	_*K+a-J3b9J>_?I@FBHCXDDIBNJOKPJX]ZE]IaZhJ
+the object	l![G[HG^Z
+the offic	g)X/X9]>IM^NJTFd]
+the old	X!G#[%J(I)K*K+J,J-I/Y0K1F3H4I5J6J7I9H:J;J=K>J?I@DA_BFCIDIFJGIHHJIKJLIM^NGOHPIRJTHUJVJXKY_ZA[I_YaIbIcIdJfJgZhg
+the on	e4]BJE^HXNHPJTXZI_[dJfY
+the one	e+J/]3F?I@HBJCGDFHCIHKcMHNIOcZB]IaJh^
+the ones	wK[OZ
+the only	r4Z>X?]CJHI
+the onprem	l!]([AJB]EJHYNIPI_JdH
+the operation	l%X8YHIZ[
+the option	m?FBYH_LYZI^[dY
+the optional	zHHd^
+the organisation	i:IHYIGN_U[W]cJ
+the organizational	wFZ
+the other	l)[?]CEGZHEf[
+the ou	e;]BJFcGGHYVJZE_G
+the p1	zH]
+the page	Z!I#I(J)Y*I.^/I3J6K7G9H>Y?^@FBFCIEYHDJJKKMJNEOFSITJUbVWWXXGZ][]]Z^J_JaGdZhF
+the passcod	zHHa^
+the password	M!H#G(^)G*X+J,I-Z/^0G3I4J5K6X7a8I=F>I?FAJBHC[DXEJFJGWH;IaJYKGLHMJN_PGRKSITXUEVGWIXJYJZ[[G]F^YbXcIdYeZgI
+the past	zK]
+the pc	l#]/^BIHFJZMHTKXJb[hY
+the pdf	zH]
+the peopl	wFWG]HJ^Z
+the permission	t%[(ZHCP[
+the phon	_!J#I(J+J-J/K>]B_CHDEHBIJKHNJO]U[ZE]YaabIgK
+the phone	r/J3]CJPKg^
+the pictur	zHJb]
+the pilot	wB]HEV^ZH
+the pin	s>KHYbY
+the plant	zaY
+the policy	g-H@YBZCYH[IIKFN[WIZJ
+the portal	b%J)J0[1]7J:H>J?X@ZD]HDIYJZMYN]SITJUYVJ]I^IaJbFgDhH
+the power	zH]
+the preferr	w4[
+the present	wZHh]
+the previou	m#]@JHDK[MYZJg^
+the printer	wH]
+the privat	w3^>YHF
+the product	z-YHGIIJ^
+the projector	zHY
+the provision	w0GB^HJ
+the proxy	pHYZIbYc[
+the reason	r3Y@WHHIGJXLWN_
+the record	z#GH]
+the recovery	v>_HG
+the referenc	s#Y
+the register	z3J>^DKHEOX
+the registration	j+]D^
+the report	z)[ZJ]Y
+the requir	pHI]XeZ
+the requirement	sBYC[KKNX
+the reset	N!_#E%X(F*Y+H-I.^0I1H3E5G6I7Z8F:G;J>^?Y@DB]CGDEEHFIGEHDIHKELHMJN[O[PFRISYTHUFVHWCXYYJZ_[F]a^Y_Eb_dGeIfEgDhH
+the rest	p)XBIPZVYZ[bW
+the right	k%b@EBHKHP[VHZJ^^hX
+the robot	z3]HIaX
+the rule	o/Z@YGWHFIXN[ZJ
+the same	]!J#J%J(I*J-G/[0G1J3I7J8J9I:K=I>J?J@]A^BEDJFKGJHGIEKbMIPZRHZ][I]I_JaIcIdHfJg[hJ
+the scanner	vH[
+the school	wK[gZ
+the screen	s+HI]LZZZ
+the screenshot	wH_ZF
+the second	l@]BYCZHD]^
+the security	i%Z([;]@J
+the self	t)ZaY
+the server	d4KBKGKMGR^YYZH_]f]
+the servic	e%Y([,[3Z>Z@FB_DZIJUHVJZI^KeG
+the set	z+[HJJ]
+the sett	pH^NYQXU[
+the setup	wD[HZ
+the shar	v#YZF^[
+the shop	z>[HIZJbZ
+the sign	k#I7XD[HZT[VKZHaGbY
+the sim	w#DBHHbTE[F
+the site	n-a9JHAI[XYZIcXfKhZ
+the sms	e3X?GBHC]H]XJZD]Z^Ka[
+the sourc	zAZ
+the special	zHGI_ZJ
+the sspr	pHIV[
+the stor	v-H3X>IHYO_
+the sync	V!H#J%b(J)I+J-I/Z0D1b2Y3H4^6Y7K8H9H;J=J>I?J@HAICJDIFJH?IHJJKIMFN[OKP^QXR^SJTJUJVHXKY]ZH]H^I_FaJbJc_dFfZgJ
+the system	h+]3[>K@[B[D]HDIFNIOFZ[hJ
+the tabl	w(IHa
+the temp	r@ZKHLZh]
+the temporary	wBJHZZJhZ
+the tenant	l)Z*W-]=GHIUFWZ
+the threshold	zHX
+the ticket	w!FBXHaZD
+the time	n>IBHC]DKH_KIMJR_ZF
+the top	zhZ
+the train	z>JBJHGZJ]^
+the tutorial	w@HH_
+the two	vCIH^
+the unlock	p#JBJT^ZF[^
+the updat	z5Z
+the upgrad	v1EHWZIdZf^
+the user	R!D%E(])F*J,J-G0J1I2K3Z4H5J6H7H8E9J:[;]=X>H?D@[A[B_D[H:KJLYMERJSITHUIVIWJYI[I^^_ebEcHdFeFfFhX
+the valu	vHIN]ZJ
+the vault	wHaKF
+the verification	l#K+XHG]YaZ
+the very	zK^ZJ
+the vm	z6[RX
+the vpn	s4]
+the wait	z9GHDXb
+the web	lH[IFJYN[TYZGbZcI
+the websit	zHII]ZZ
+the weekend	p#X1GHHZ]f_
+the whol	p3K@YO[UZVYZG
+the wifi	vHY
+the window	e?YBIZ[[X][bG
+the wizard	e,aB]GZHDZGdZeZ
+the word	w-[HH
+the writeback	n6XGZHGdIe[
+the wrong	h,J@YBJH[IIOJR^ZDg]
+the year	z-II]
+their account	tLY[Y
+their home	v:Y
+their identity	zXY
+their mfa	zHY
+their new	zBZHIMX
+their own	o(I)Z-J:Y@YHHUZVZZI
+their password	b*Z/J:Y?J@YBCDYIKKGMIUJVYZJ[^d[fYhI
+them to	rUXWY
+then i	z@[
+then it	rB[C]HHZ[aI
+then not	wHKR]ZFc[
+then reset	z1XFZQXZH
+then says	sKHh^
+then the	p/X@JHGLYPZ
+ther a	d(G-Z/J1H3J7I8K9Y>J?HA]BFCKDJGJH[IJKINJSJUJWJX[ZZ[J]K^Y_JbYcKhI
+ther an	r9GSa
+ther any	t(J>J?ZBIHDNXTZZ]bI
+ther are	pA]GZHJ
+ther is	h(Z*J+Z-K3Y>HBICXD]FWHCWWZX_Y
+ther not	h*J9I?YD[GZHFIXKJWXZIaXbY
+ther was	s>GBKD^HEZ]]J
+thes account	wLYZK^Y
+they are	v/ZHKOX
+they can	s3J>]BZHF[X
+they cannot	pG]HHVXZIgY
+they get	z*YHJV[
+they have	w3]:E
+they not	v?ZHHaY
+they phon	z!ZGYHK
+they say	t3K@YHII]U]
+think of	wIZKJZJ[Y
+third party	i-I.X7^@JBJIIJ[KINKZEbX
+this account	r(Y)J;XDXHIVK^]
+this articl	zH[
+this email	zH]ZG
+this featur	o=ZUXVZ
+this happen	z9JD[HFZ[
+this is	o:[@HD[HJKJZXcY
+this management	v8]
+this morn	h9I@cHHKGM[Z]
+this not	z:Z
+this on	z-JHJV]
+this one	t%K9Z@HB[HGP[ZI
+this ou	w%^(E9J;ZGY
+this out	z9]ZJ
+this page	z?HH_
+this password	j-Y@]HFNX
+this scenario	z)YHXJI
+this servic	zVZ
+this situation	z?JHXdX
+this tenant	vVJWZ
+this time	l+Y9I@GB_HHKYWYZEcX
+this user	d#Y%G(_)H3[=]?I@IA]BICIDYH@LYPZUGV]ZC
+this week	v9F@ZDJH]N]VJfI
+thos user	z7Y
+thos who	w@]HHV]ZF[Y
+though i	w+]HEMX
+though the	vHYOHaZbX
+thre days	z@ZHK
+thre of	sIZaZ
+thre password	zHGIJKbZG
+thre time	pBIHHKFXIZaaY
+threshold is	zHY
+through at	zBX
+through authentication	vH]
+through graph	z([HHgY
+through our	z:Y
+through the	h+ZBXD[HGKIN]TXVJ[K_KaKgY
+throw an	zHI^Xe[
+tick in	pBJG^HJZI^^
+tick requir	zL]
+tick so	zGZ
+tick the	vHJZIdWe^
+tien la	v#[7YHJKK
+tien permiso	z%Z
+tier #	z!G(Y2J3JCIHHPaZH
+tijdelijk wachtwoord	z@[L]TIZJ
+till det	t9G>XB[gY
+till the	wfW
+till tomorrow	v@[XX
+tillbaka till	z-H>HHJK]ZJb^
+tillbakaskrivn av	r%[6]HJPKZId]fH
+tillfalligt last	zT[
+time and	r#^@KHHR^ZG
+time becaus	tWY
+time befor	w-XMX
+time drift	wR[
+time i	vBYKYZK
+time in	s#Z@IHJTHX_ZJ
+time it	v3J@XHJOWZ]
+time not	v+YBGHJZ]
+time now	z#JBJDZKJZ[
+time on	pH[RY
+time out	w/JHGR^ZJc[
+time to	zHGM_
+time with	wHKTZ
+timed out	v]]c[
+tipo guest	z9K:aHI
+tls #	Z!I%J(K-J1E2J3H4I6J8J9J=J>I?J@HBHCIDJH[IHKHMINJOJPJRGSJTJUJVJXIYiZG_KaIbKcEdHeKfGgKhK
+tls inspection	zcY
+tls version	zHIY[
+to #	hI[K_PXZH
+to a	a!J(G*K+K-I2X3J4Y9[?HBHCJDJG[H]IHKYMINJOIXJYKZD][_[aJfJhJ
+to access	t#X%HH]
+to acquir	zHEQaZG
+to ad	k!I%X(J-J/[0X4[:J=J@JHBPJRJTJZG_]bHd_fHg]
+to add	z(J)J*G+J8H>JCIDJH]V^
+to admin	s%H*^HGPZQYdH
+to allow	t.Z
+to an	p>EHZK[MZZJfJ
+to another	n!Y(Y9I:K=X>K@JHbKJZJ
+to approv	zZJa]
+to ask	v(J*J@JDIHIV[Z^
+to be	_!Z%G(F/I3_4J5]8K:J=J>I?I@XBGC_DFEIHBIaKJMINIOXPYV]XJZC[Z]I_JaJcJdZgJhK
+to block	w.XHJaY
+to catch	zHGM_
+to chang	](^.]>H@EBHH>IIKHL^MHVHZ_[J]J^_
+to check	w+K9JCJDaEXIJZJ
+to choos	m#J-H@YC[HWL_NJZI]J
+to cloud	vH]
+to come	v+YHJX[
+to complet	n(XO[dXeJ
+to configur	r%J=KH]TJWXeZ
+to confirm	w+ZHX
+to connect	w4J8[HGMZ
+to contact	sCJD[HEVXZ]dY
+to creat	zHX
+to date	z+EHa
+to defin	vHIW_ZI
+to do	p(J1H9E:J=ZBbHCKHZ_hJ
+to email	r*Z>^?GDIYJaJ
+to enabl	j)],ZHEUYVYWJZI[]
+to enter	w+]>IDHHEK[O[ZJhY
+to entra	tHGT]YY[Gc]
+to exist	z-[HJ
+to expir	wHHKYZ[
+to factory	z>YHZZJ
+to fix	z8Y@YE[
+to get	m,[-I?Y@^BXKIeGhI
+to give	v([*Y@ICIHHIJZ]gX
+to go	t+Z.]:[>HEKHFUJZF]Z
+to guess	i-^HJ
+to haslo	t-XKYZZ
+to have	p9IH_KWZFaW
+to his	t+]/Y:J@JHFZZg[
+to install	z0_HI
+to it	v>ZFZHGIJKYZ[
+to just	wHIK]
+to keep	n@^HFIKK_ZE[X^YhE
+to know	vH]LI
+to let	w=YBYHHZIaZ
+to live	z@aHGNI
+to load	wbY
+to log	m!K#J:KHbMWZZaF
+to login	s#XH^aG
+to make	h+[BKDXHGKKLYQ_
+to me	s9ZHIVZZHaY
+to microsoft	z>Jc[
+to move	wH]
+to my	d!J*K3K:^>a?X@ZBJCHDHEJHYIKKXMXUHVHZF]JaE
+to none	o!J9J>H@JBHH[UaaJ
+to not	rH]
+to offic	zHY
+to one	v:]
+to open	zHY
+to our	l%X4[7a:^GIHDZJcI
+to perform	s%](G<WHI
+to pick	w@YHILZ
+to prevent	pTZ
+to prov	v?[DYHJXX
+to put	zU]
+to reach	z>[@JD[HYKG
+to register	h+c>K?JBKCGHFZI
+to replac	w@YZHh[
+to reset	U!Z(])G*[+J-J/I3J6J7H;J=G>Y?^C_EXFZGHHEIJJIKGLJMIPFTIVZWFXJZY^F_IbGcJdHgHhH
+to resolv	vZYdY
+to run	zH[]Y
+to sam	lH[QX
+to save	z=[HF]If]
+to see	w#Y-JHGNYTZZI]Z
+to servicebu	wcZ
+to set	k%^([+F<]>Y@JBIDHKYZFhK
+to sign	nMYT[
+to sms	z>_HHaJ
+to start	v0[HG
+to stop	z)[HX
+to switch	v!])HH[ZEh[
+to sync	vGZ
+to take	wEZHGK[MZ
+to team	t:W_X
+to that	w>[HI
+to the	V!J#H%D(G-K0X3I4Z5J6I9G:G;[<K=I>]?J@GCHDDEKFJGEH_JIK[LJNXOJRJSJTHWIXJYJZH[I]]^I_YaGb^cXdEe]fFhH
+to this	w9[@JHZKJZJ
+to turn	v-G:X;ZH[VWZJ
+to type	zKHh^
+to unlock	h#JBYHITI[_
+to updat	p([5]@IBIHDKHN^^JhY
+to use	b(J*X.F/W4Z:W?X@JBJCKDYH[UGV]YZZJbYcKdFhK
+to verify	i#I*Y3G9H?JBKCZDbHKOJXZZI
+to wait	j@_HFMXXZ
+to what	z4ZHFK_ZD
+to window	wB]ZHgY
+to work	w@JBHZ_fJ
+to writ	w%YBXGX
+to your	p+F7[:]DIEJHXUJZJ
+toda la	zUY
+today and	s@XB[ZH
+today i	w@[SY
+todo el	v-[BIHZMJUZ
+toegang geweigerd	z%ZP]ZJ
+token are	zRZ
+token could	z,Z
+token de	w,^HK
+token error	t,X
+token issuanc	zH^
+token not	z?_BJHGRZZE
+token sas	wR^
+token with	z,]ZJ
+told it	t7Z@XD]HHZI
+told me	p(I9I>JHEXZZb
+told my	zZH^[
+told that	v)[@ZHJUJV[
+told the	v@YDZHINJZHdX
+told to	t4ZHIKYV[YZdX
+tolto il	z4[?]BJCIHIUZ
+too common	r-^
+too early	w!]@[HKKIZJ]X
+too easy	s-XIY
+too late	zDY
+too long	p2aHEIH
+too many	]#a-_3X9H@GBJDKIGKFOIT]X]ZHaHbKhK
+too often	o#WHIX_ZH
+too old	n0Z1^4J5^H[KIMJSJTKYKdIfJgF
+too short	p-JHWI]
+took a	z8Y>[BZHHZK
+took it	s/ZB^HJZJ
+took the	t-Y/Z8Z@KBYHJNJZK
+tool is	w1^H[RG
+tool on	zBIJ]
+touch the	z1[HINZZH^[
+tout le	w-]9[@IBIHGKKU^ZJ
+tout les	zH[MI
+traffic is	w<X
+trie for	zHGX_
+trie our	z:]HG
+trie to	m![%Y(Z*JHYKXPHVGZH
+tried #	vNZ
+tried again	v@]BYKJZH
+tried everyth	wBJNHZ_
+tried it	wBEXYZ^hW
+tried the	p@HK^ZJ^Za[
+tried thre	zHKKGXJZ_
+tried to	h#F@]BIHGK^T[XWZJ^IhZ
+tried too	t#HHHXaZH
+trocar a	v@IZ]^X
+troi fois	za^
+trop courant	z-Z
+trop court	w-II^
+trop de	n#X@KHIXa
+trop facil	v-[
+tropp volt	wX]
+troppi tentativi	s#[XZ
+troppo facil	v-]
+troquei de	z>W
+troubl with	zB]SX
+try again	g#I+I9G@BBHHFIJKGNKX]ZbcY
+try any	w@HBHKJXaZC
+try is	z-IHJKZNZ
+try to	e@^BJHFK[^IaY
+turn away	z-[@YHIKINX
+turn down	p-[@[HHIYK[
+turn it	t!^)J/[@JNZUDYJcJdKfGhJ
+turn off	b#X)]*I<Y?ZBKCJHGPJU]VIY[ZIbZ
+turn on	a!I(I)_,Y-J/K3J:I;Z=I?K@JBIHCJJNHPJUbV^WJZE^IdYe[fJ
+turn out	z^Z
+turn the	z4IN[
+tva metoder	w*]
+tva verifieringar	z*ZCXHJ
+twee methoden	w*_CI
+twee verificati	w*[C[HH
+twic in	z#ITZ
+twierdzi ze	wh]
+two ad	tA[_J
+two contact	zHW
+two different	wHJg[
+two digit	rIGJZO]
+two factor	v3IH[
+two forest	vHZ
+two gate	t*ZCXHJ
+two hour	z#J@^H[KGZIaG
+two method	nH_
+two month	zK[ZI
+two password	r/]@IBJHFKZM[ZFg^hK
+two proof	s(J)K*bCKHG
+two user	vA]HHPY
+two ways	v*[C^HJ
+two week	z@JD[H^KFZH
+two year	wK^ZG
+twoj konto	zTZ
+tymczasowo zablokowan	zT[
+typ the	wHJ]]
+type guest	w(K:_HI
+type the	whZ
+typed a	z@^ZE
+typed it	r3JB[HJIJZX]YaJhH
+typed my	s>GIIKZO_hH
+typed the	s3ZHKIGKJOJZW]]aIhX
+typo in	t3]@YHX
+u hebt	v(Z@[BJXYZI
+u mnie	zV[
+u nas	z@[HJUZdZ
+uber die	t%Y(X>[BJCIDZHJ
+udalo sie	z/]B[ZK_J
+uit het	z3H?[HJOJT[aZ
+uit op	w;^<XHJUZ
+uit voor	w(I)ZU]
+um dia	w#H@^HJX]
+um erro	zOYZZ
+um grupo	wPXVX
+um metodo	z?[HG
+um unbefugt	zTY
+um usuario	z;XHKXXZZ
+uma hora	zXZa[
+uma politica	z*WWY
+uma senha	v-Y@ZBKHHIJKIZ]
+un altra	o-J:^@aDYHHIIKYZH
+un autr	s@[HKKX
+un chiffr	w3[IYOI
+un dia	t@_HHX]
+un error	p3X>K@JEXHEO[XIZ_
+un filtro	wJWa]
+un giorno	t@]HJX]
+un group	wP[VW
+un grupo	wVZ
+un gruppo	zPYVY
+un jour	v@]HHX]
+un metodo	v*X
+un mot	n-^HEIGK]NX
+un nouveau	pKJZY[]]W
+un numero	t3F>KI]OGX_
+un ora	z3JHJOIX]aZ
+un problema	zBJZ[cZ
+un robot	z9^HIZK
+un segundo	w8ZC[
+un seul	v;Y@[C]ZH
+un solo	v;ZC_IJZI
+un usuario	vX]ZX
+un utent	z3KOJXZZZ
+un utilisateur	vZZ
+una contrasena	pHHIJK[NWZ[
+una directiva	z*XWY
+una hora	wX^aZ
+una licencia	z=JH[
+una licenza	w=ZH[
+una maiuscola	zI[
+una nuova	z:[IJKKZJ[]
+una password	vHIIJZ]
+unauthoriz use	rTZ
+unavailabl when	w4]
+und das	z-Z@XKJdY
+und der	r0YNYcY
+und die	z>ZGXHJ
+und es	t>GHEK[OWZZa_
+und ich	s-Y9J>]@YB[HIKJ
+und jetzt	w#Z@Z
+und kann	r#X
+und leerzeichen	z3^IZ
+under the	nBJHGZZbahI
+une deuxiem	zCY
+une erreur	r3HEWHJOZZ^
+une heur	w3JHHXZa]
+une majuscul	zIZ
+une seul	z?YCZHI
+unexpect error	s&H3^ZZ
+unexpir password	m%c(I-JIJKGLIZG
+unfortunately you	zZZ
+uninstall the	w?JBIH[J]ZJ
+unknown account	zHKb[
+unknown ad	z&]ZI
+unknown error	l&]H[ZI
+unlock account	vBI[]
+unlock but	v[Z
+unlock by	zTW
+unlock fail	z#G%[HETGZ^[G
+unlock in	pHIT_[J
+unlock is	wHJ[Z
+unlock it	wBXHJTZ_J
+unlock me	v#]HJ[J
+unlock my	s#ZBJhX
+unlock not	p#JHHTY[^
+unlock only	t[Y
+unlock option	tHET][[
+unlock successfully	z#IB]TJ[K
+unlock the	l#DB]Ha[D_J
+unlock their	z[Y
+unlock without	rBH[]
+unos minuto	zBJM_ZI
+uns nicht	zZZ
+unser doman	z7Y
+unser password	z7XN[
+unterstutzt kein	z0Xa[gZ
+until monday	zH_MJ
+until the	r@^BIHFM]PZTWZJ
+until tomorrow	p#I@^HHX^ZG
+up a	wDXHXWY
+up again	s+]BHHXZZ
+up and	zB[HIZ^]G
+up any	wD[
+up at	v7ZDJHIZH][^X
+up by	w%Z@JH[K[MFVY
+up for	l-JD^HAUJV]W^YWZI
+up on	p9X>I@YHGZZa[
+up the	r%[EYHERZZZ
+up to	z+EHa
+up with	v-]/ZHHNZZKaK
+up your	v+FDHH]VY
+updat becaus	z%XJW
+updat fail	s/YH[N]ZD
+updat it	z3J>[HGKIh]
+updat mguser	n9JHJgb
+updat of	z0[1]BKHDfH
+updat on	t9_BKHEZY
+updat password	z(XHIZ[
+updat the	n(Z/Y1[@YBIHCKIN^fJhI
+updat your	zHIZ]hJ
+upewnij sie	z3YCZOY
+upgrad of	vfY
+upper and	zIFN^
+upper lower	wN[
+uppfyller inte	tIZN]
+uprawnien do	w%](]ZI
+uprawnienia do	z%[(]HJ
+us to	v*H:XH_
+usa pingfederat	z7[
+usar sspr	zPY
+usar una	zK[ZI
+use #	zK[ZI
+use a	p,Z4[?EH[JZKZZJdH
+use it	s-[?]HHVWbJ
+use my	t?ZHZKZZG
+use password	wVZ
+use phone	v-J?YH[
+use security	z*Z?I
+use self	vVW
+use sspr	p7Y:Z=YGYHXVIdG
+use that	z-]
+use the	j.G/Y>J?ZDZH]UIYZZI
+use this	s-Z?WHJVZ
+used again	zH[KJNJTZ
+used befor	tH]
+used by	z%ZA[HG_I
+used for	p,X>]ZK
+used in	zKW
+used password	w-_IHKG
+used recently	zKY
+used the	t-[HGIHT[ZJ[Hg^
+used this	wKY
+used to	k(Z>J?a@JBGHCI[KGP[VKZXfJ
+used up	v#XHJX[
+user account	p!HAGBGHaIXPIVI^I_FdX
+user admin	p!I(^)ZHJZF
+user after	zAZBJHX
+user and	t#I=]HGT[ZK
+user are	p7W:Y
+user but	z([)[HF
+user by	z(FH]
+user call	zBJZ[
+user can	i(F*_?EB]HFZI_Hd_gK
+user cancell	wHK][
+user cannot	Z(B)G*J0K3J6I7I>HAJBDDIFJGZHJLJMJNJO[PYVJZ_]J^^_BbKcJdafYg[hJ
+user chang	vBDH^ZZ^G
+user change	zBJHJJ[g[
+user complain	z-ZHI
+user confirm	zB^HHZJ
+user could	wB]ZJ
+user did	z@ZHIX[ZJ
+user does	w@YHI_Y
+user enter	r3GHIK[O[ZGh^
+user exist	wAY
+user fail	m7X@KAJF^GJHEKGUYZZ
+user flow	zH]ZJ
+user for	v=GAXH[ZY
+user from	l8YBIHXPFTZZI^__[
+user get	s)J*Y+Z=ZBHHEU^VIZJ
+user gets	p*[HHZZ
+user go	zHDZ_
+user got	w#XHI]YaJ
+user had	z;X@ZKI
+user has	d!G([+J?J@IAYBEC^D[HXIFNZTJVHZ]_Y
+user hat	w=YCZHJZJ][
+user have	o*[;]=ZHFMY
+user id	pHDI_KJTZZHg]
+user in	d%](X-I/I7J8G;J=J?J@IA_BGCJDJGZHIJXKIMKNKSITHVY[[^Ia]
+user information	zHEQaZG
+user is	b!Y(J+Z/K3_@JB^DIHBTEVGX[Z][K^[_ZgK
+user keep	z-^HHIXKH
+user lock	z#KH[TJ
+user lost	z;W=[HH
+user may	t(J+JLKSZZH^]
+user must	w@Y
+user name	o+WH[IXhZ
+user need	s*]BKCIHKZ[
+user not	a(E)K+]:K;W=Z@ICGHGIGJYKIL_NKV]ZE]H_YaZd[gJhK
+user object	l!](J;ZHH
+user of	v7X8^HEZJ
+user ok	w(K)_*FVF
+user on	s!Z-JBJMIZI__dIgZ
+user only	r*X+[CIHFNXZ]
+user out	zH]ZH^X
+user password	i)Z1[@Y
+user register	s)J+H?_B]C[DEHDUJbJ
+user report	sBXHDZa]J
+user reset	l(G=Y@ZB^HGM[V[Z@^]gH
+user says	t#Y%JHKKZZ[
+user see	w-]
+user show	z^W
+user sign	zBGHGM]
+user start	zBJH[]X
+user then	zgX
+user ther	z_Y
+user to	h+]:I@JBIDIGYH[LXUZZG[X^]
+user trie	w*J:XK[
+user tried	zKZNWTW
+user two	zA]PJ
+user unlock	wBH[[
+user want	o+G-X@YBJD]IW
+user was	k!^-J@IB]HDPY
+user who	h!Y(J)]>J@^BKDZLYPXZD_X
+user whos	v-KG[HGIZZH_]
+user with	l!I(Y)X:ZH]LGZJ
+user without	zDZGId[
+uses the	wHKK]ZFgY
+uso not	zTY
+usr not	w+XHIUJV]ZJ
+usual password	zK^ZH
+usuario de	wA[^Y_X
+usuario debe	zD[HJKINY
+usuario e	wdY
+usuario en	wVZ_Y
+usuario nao	r(Z)J=Y@Y^[
+usuario not	k)K+K8Z:XBIHHVZZ[^ZgZ
+usuario se	zBZdX
+usuario tien	wAXCZ
+utent deve	zBJD[HJNY
+utent disabilitato	z!XbY
+utent e	zIZZJdY
+utent ha	zAYCJ][
+utent non	n:Y=]HJZJ^Y_ZaX
+utilisateur a	vA[[Y]W
+utilisateur doit	zD[IJNY
+utilisateur est	s:ZVXXZZKdZ
+utilisateur n	t([CY
+utilisateur ne	s8Y@X^YaX
+uw account	s3ZTYVZXY
+uw organisati	sEZWJd]
+uw wachtwoord	w@ZBXM]ZH
+uzytkownik ma	w/WA[C]
+uzytkownik nie	sDILXZ]^^
+uzytkownika w	wIJV]]K_^
+vaak geprobeerd	zX^
+vai para	w>Y
+validita minima	w@Z
+valu provid	zHIN[ZJ
+van connect	z1J2ZHHRJf^
+van de	h,Y-I3Z4K9J:Y?JBGCXDJGXIZKGN]PJRXUKV_XIZF[J]IaHbJfJ
+van een	t3Z:]IJKJOHV[
+van het	zNZOZ
+van mijn	zH[
+vanish from	z!IHJKI^J_^bX
+vanta #	wXY
+varia vece	w#[X[
+varia veze	zXZ
+vecchia password	t#[KZMI
+vecchia per	zHJM_
+vece y	w#]@IX^ZKaJ
+veel pogingen	v#YXY
+vendor dll	zJ^
+verbindet nicht	zH^
+vereist licenti	z=^HI
+verifica non	z>XaY
+verificacao e	z3I>JO[
+verificacao nao	w>YaY
+verificar l	z3ZXY
+verificar sua	z3YXY
+verification code	vHYZI
+verification email	t>Ja[
+verification sms	waX
+verifier votr	z3ZDJXX
+verifiera ditt	z3ZXX
+verifiez que	w%[3YVX
+verifiqu se	z3YOY
+verify me	v3H>KCGDbHGZHaJ
+verify your	s#I3^DEX[
+verkeerd wachtwoord	z#Z,]XHZIhZ
+verlangt aber	zLY[Z
+verloopt nooit	zL^ZK^K
+version #	t1aHILG
+version is	w1X
+version of	l1^H]MK
+versuchen sie	w9J@XXYZ[
+very long	z2Z
+veze e	v#^
+vi har	z-XJW
+via graph	p(ZDJHXg]
+via intun	zbX
+via sms	taZ
+via sspr	wNX
+via the	zgY
+vid nasta	zBJDJHZL^
+viel versuch	zXX
+vielen dank	z9[BXHJ
+vigencia minima	w@[
+vill den	z*Z>J@KC[K]ZJ
+vill ha	m#J-I/J9I:[>J?Z@GBJC^DJHHKGM]NIZ[[H]IaHh[
+violat the	v/Y
+virtual machin	wH]R[
+voce nao	w:^ZJ
+voldoet niet	p-WHJIYKHN_
+volgen de	zHXO[
+volver a	vK_ZG
+vom admin	zd]
+von entra	v-[fX
+von kennwortern	zWY
+voor beheerder	z)[*_?I
+voor de	r-]9ZCIEJHFMYUXWY][aKbJ
+voor het	z3[HG][bZ
+voor sspr	w+HH]
+voor wachtwoordherstel	p=YHJUXV^fY
+vorubergehend gesperrt	tT]
+votr administrateur	tEIV^WGZYdX
+votr compt	r3ZDJEJTXV^WH
+votr mot	tBXEXM]ZI
+votr organisation	nE[dX
+vous avez	vXX
+vous ne	z(X:Z
+vpn client	w#[cJ
+vpn se	zH]
+vuelv a	z+YBXHIbZ
+w ad	n!Z#K%J-J/^3J=J@KHILWT[^[_H
+w chmurz	r/_0Y6XHJIJMJT]_Z
+w connect	w8[GXHIcJdZeJfJ
+w dzierzawi	z:[WZ
+w entra	z7]
+w katalogu	r![3]7Z:I>JBJHHOJ_Z
+w kreatorz	z,ZdKe]
+w organizacji	w=X
+w przegladarc	z.Wb]
+w sspr	z+I?ZBID]VI
+w32tm resync	p%KBGHIRddHfH
+wacht #	wXZ
+wachtwoord gewijzigd	zBY
+wachtwoord is	o-I@ZBXHGK[M]ZHhX
+wachtwoord niet	n(H:Z@GVIZ_[J^_hH
+wachtwoord opnieuw	s%Y([@JBXHIbY
+wachtwoord resetten	zHXbZ
+wachtwoord te	v^Z
+wachtwoord terugschrijven	v%]eXfJ
+wachtwoord van	w(]@ZHZZG
+wachtwoord vergeten	s>[DYHEZ]
+wachtwoord voldoet	w-XNX
+wachtwoord werkt	vBZMX
+wachtwoord wijzigen	zLZZW
+wachtwoord wordt	s-J@IZXd]hX
+wahlen sie	w-]@IBKHGI]KZZHhJ
+wait #	r@WXYaZ
+wait a	p9IBYHHX^ZK
+wait and	vHFb[
+wait befor	w@X
+wait for	k9^>I@IHZM^NKXFZIaJ
+wait one	z@]HJ
+wait till	z@^HH
+wait until	wXX
+want #	z@Y
+want a	g*K-J/J>D?G@]BKC_HaKHNHWZZIaJhK
+want another	v@]CYHI
+want cooki	z.Z
+want me	z>[
+want my	wBIH]KIh[
+want password	w-Y:YH]LF
+want someth	v-J>KCZHJIHK^ZG
+want the	h@XHCIJKXM]O[WYYXZGgZ
+want to	Z%X(F*G+a-H/K8H:X>c?I@JBFCEH]IFLHMHNIOIPHTJUJVIWJXJ[_]IaHgJhY
+want two	wIHJZ
+was a	s(X9J>G@JBJD^HDR[Z]]J
+was able	p#GBbZK[J
+was accept	tB^KYNJZJ
+was added	t8Y:ZHJ
+was caus	zQX
+was change	p([-ZBIZF
+was clos	zBGY^fI
+was creat	z%YGYHJ^X
+was deactivat	z!X
+was delet	n8]>]HD_]
+was deni	z%X/X
+was disabl	z)W
+was fine	zBIKJZ]
+was found	tB[HGK[hJ
+was given	v)YB]HJZIhZ
+was in	v>XHHV[
+was invit	w:Y
+was join	z8^GK
+was moved	v(Z=YGGHY_Z
+was my	z>^HEZZ
+was not	k%^8HA[BCD[GJHEOXVJW[ZI]X_He[fJ
+was off	w!Y1ZfY
+was on	m!Y>[HD][hX
+was refus	t!J%K)J/J=I@KIZZ]
+was reject	zHXN]
+was remov	p4W8Y?ZHG_]
+was reset	rBX][
+was set	r@]B^HHKILZNJZE
+was shut	v!^>ZHGZJfY
+was stolen	vHZ
+was successful	zBXMZZH
+was switch	t!W-ZB[HEf]
+was the	v>J?[@aHE
+was told	v4[7ZHJKY
+was turn	s)Z?[@ZHJKIUHbZ
+was updat	z/ZBIHKMWfZ
+was used	v6WH]
+way to	l-F9I>Y@JBHC^DZT]X]ZI
+ways to	z*Z?[
+we are	v([E[HYdI
+we can	z=_ZF
+we cannot	n(Z)J:[=_@JEXHJPKVKZCcZdG
+we change	v<Y@JC^DKHH
+we encounter	z3]HJZI
+we found	w@]HFUX^X
+we get	z8J=JHGN]WJZ[
+we hand	z>]@XZI
+we have	i0Y=_?JBJCHHJJYNZTIWYZZdH
+we invit	zHX
+we limit	zG[HJQ[ZI
+we moved	z0Y
+we need	p=EHa
+we not	l&^-K1[=XGJHCUYVIWZZD_Zd_fI
+we only	w=[
+we put	zVZ
+we remov	z_Z
+we run	z%I0Z1ZHH
+we see	vZ_
+we still	z7Y
+we sync	z3]8[HF
+we turn	t)YYZ
+we use	p0X7Y=IHGJ[L[dZ
+we want	vHZ[X
+weak password	w-[IFJY
+web server	vHbRHYEcF
+week and	p8[>[BGHGKIVYZ]fJ
+weet niet	zHJZa
+weil ich	w+[>JCKDIHJK[ZI][
+weiss ich	zZ][Z
+weiss nicht	zAYNY
+wenn ich	z(XHJ[[
+went away	vB]HJZC]^aH
+went back	z]Y
+went fine	z@Y
+went through	m@[BZCJDWNJTXZI^W
+went wrong	i#J9J@JBFHGZab_hI
+werden zwei	zC[
+were deni	v%]HI
+were on	z1]7YHF
+were sorry	p@JWYZ^cX
+were used	zK[
+werkt niet	s?XHZdJfZ
+what are	t1HHZIXNXfZ
+what do	p)I?IHYKHZZh[
+what does	n%[&[9HHYNIZ[
+what else	zHFI_KJZH
+what happen	p4ZHZUGZX]Z
+what i	pHHIHKWMZNIZKha
+what if	w4Y>YDXHI
+what is	h:[H[IKTGZ_
+what it	pHEK_ZY]X
+what now	t#X>HCXH]
+what should	vHHZ]
+what the	m9KIJN[VZZZ
+what to	w-W1H9FHDKJZb
+whatever i	t@YIJN]ZG
+when a	v-G3[4X
+when click	wbX
+when enabl	v,[HJ
+when i	]!X%Y(Y)Y3Y9J?Z@FBJHEIIKIOIPGVJZX[[]Ia[bZgJh[
+when it	s(E-IHYK_ZDa]hH
+when my	w*XHJKZZI
+when reset	m(]@[HGNY
+when sett	w(^HEZY
+when she	wHJKY][_X
+when sign	z+Y
+when the	j%Z*J/W3]4HJWKZPJTZZF
+when writ	w4XHJ_Z
+wher can	s(K-[HXI[ZX
+wher do	m+K-G:XDGHaZ]dJfJ
+wher i	z(]HKZJ
+wher is	rGFHXZI[[a^
+wher it	z-I5ZJZZJ
+wher my	zIJa[
+wher should	zHDZa
+wher the	oZIa]cYhZ
+which i	m%Z>_CZHBPIZHh[
+which is	tHGI]YZ
+which of	zHIIJN]
+which one	vHZ
+which role	z(HH^
+which rule	zKJN]ZJ
+which sett	zHZLJ
+which was	w4X>XFZHI
+whil contact	w3_HIZF
+whil i	r!ZHGZH]_
+who are	z9[HHPY
+who can	zQX
+who has	z(X
+who have	z)]HG
+who hold	z(X
+who i	zD_HJZI
+who is	wH_
+who may	v-HDJQZVa
+who not	w!Z@[D[HGZF
+who were	w:G@[HZPYZH
+whol company	vHJU_
+whol day	z@^HJZJ
+whol tenant	zHY
+whos password	vHIZH^Y_[
+why can	z@YV[ZG
+why cannot	p?^@JHJK]ZI[Y
+why do	o*^+F@[CKHZKDLZZH[]
+why does	t!W#]@]HGKI
+why is	t*X>J?]BIHZaI
+why it	vHJI[ZX
+why not	r)J*[?YB]HFLZZE
+why the	w!ZHHZZ
+wi fi	t#YH^
+wie lang	z@YHZ
+wie richt	zH^
+wiec nie	zh]
+wiek hasla	z@Z
+wiel razy	zX]
+wifi password	vHY
+wijzigen wordt	z7Z@JL[ZHhZ
+wil een	w@JBJH[IXMIZ[
+wil hij	z*X=K>JC[K]
+wil ik	z@Z
+wil nog	vC[MZ
+will be	z3J9]>IDKHZZJ
+will er	w-Y@IC[IJK[ZEhY
+will not	r3Y@ZFHH_IIMJTXZEhJ
+will nur	z[[
+window #	m#JH[XJbX
+window 2008	p4H5bHKMIbJ
+window and	w!Z/Y>KB]HEMHh[
+window anmeldebildschirm	z[YbK
+window hello	l9J?_HXZI
+window in	z]X
+window inloggningsskarm	zbZ
+window login	o?]HEZJgY
+window logon	sHYM_bFgY
+window net	kHHca
+window not	wb]
+window says	v#YZIbY
+window server	s5]HH
+window sign	r[X
+window updat	rHYMJZJf_
+window の	zbX
+window は	zMZ
+window 登	zbY
+wir haben	r-W=ZDZHILXZYdY
+wird aber	w>[?[HJOJaJ
+wird abgelehnt	v@[N[ZHd[
+wird als	w-[HXKZhW
+wird im	z0Y_Z
+wird lokal	zd^
+wird mir	z?[
+wird nicht	i-H>K?J@ZIHNIOXZ[[[dI
+wird verweigert	z=Y@[PX
+with #	m-X2Y3H9J>JBJHZIYO^ZEaH
+with a	^!H#I%J(X*]+Z/Z3^8J9J>F?K@_AJBIH]IDKFLJMGNFPIZX[J]J^J_^aEhI
+with adfs	zHZTI
+with an	c!Y#Y&Y)W*W:Y@JBJH]KJMFNKTZZHaJbZe[
+with and	wBJHJIJK]OZZGhY
+with another	z>_HXZI
+with change	z@GBDZa^J
+with entra	z/JHER^
+with error	w8IH]ZI
+with everyth	z>^BIHIN[ZH
+with extension	z3^HI
+with his	s#J-IHGI[KZLIZZ
+with it	j/^HCIJKIOXTKZHbKg^h[
+with letter	w3]IHOJ
+with must	zHJL[
+with my	j#J3J9]:Y>ZBIHBIXZaaHhJ
+with new	z/HHGM^gI
+with not	z>JH[KIMJZIh[
+with old	w#XBGHDM_
+with one	z*YC]HJ
+with our	rB[HXNXZG
+with password	nBIHYJXLGSYZ]
+with policy	wHENaZI
+with role	w([)^HG
+with that	z-Y>ZHI
+with the	Y,[-I3E4J:I>Z?HAYBbDHGKH>IGLXMXOXPJTKZG]J_IacbYcYfJhH
+with their	w=HBZHZ
+with this	wHJZZhY
+with us	z:Y
+with what	z-X
+with writeback	p=ZHFJ[
+with your	n:Y=XEXHIcX
+within the	z@[HJNJP[
+without a	s(K)Z*J9]@IHF[X
+without any	s@JB^DZHFVZWZZE
+without change	wBFHZ[Z
+without country	zO[
+without plus	v3]>KHJ
+without reset	s[Z
+without the	r3]4[>HBKFXHHIHZI
+without writeback	z7YGIH[
+wizard cannot	zHIe]
+wizard error	w,HH[ZFeZ
+wizard was	zd]eF
+wlaczyc zapi	z6]8[HXdI
+wohl nicht	zC]ZW
+word in	w-ZHX
+word is	w@YH[
+word phras	t-Z
+wordt geweigerd	w@ZHKa[
+wordt niet	r7Z?^@HHKNHZWaJdJfYgXhZ
+work after	t%Z@JBZHFLXPIZIfY
+work again	pBZHJR^ZE
+work as	z%Z)YPG
+work at	s(]9J@IHEMZZ_fJ
+work but	tHHMYaZ
+work everywher	wBJM[
+work fine	zBW
+work for	c%H([*I:Y@[BDDKGJHBM[P^UKVZZ[^ZbKfZ
+work if	z@[CJHW
+work in	l.X/[BIMXZFgY
+work not	zHJL[ZY
+work now	r9H@KBbMKZHfJ
+work on	kB]HIZ^
+work only	w%_8YPD
+work phon	v>GH]
+work sinc	w1IHHZZf[
+work with	sHJMZZJgY
+work without	zBELXZ_
+would like	zHXhI
+writ back	_!H#I(I0I1J3J4Z8Z:J>J@IBGDKGHHGJJKGMKNJUJVJXIZX]JbHcXdaeXfYg_hJ
+writeback and	z=IBYdZ
+writeback brok	z1Y2Y
+writeback cannot	rGYHK_YdI
+writeback could	tZJdGe^
+writeback dell	z%[HJ
+writeback dur	wd[eXfI
+writeback e	zBYHZdWfJ
+writeback fail	j0W1Z7Y<XHEPJRXYXZIdJeYfH
+writeback for	vGZHXdJ
+writeback has	wB[HJdYeJ
+writeback in	n,HB^HYZIdZeI
+writeback is	h/JB[ZJd]eW
+writeback keys	z6Z
+writeback need	v=[HFYX
+writeback non	r%ZHJPJZJdXeIf]
+writeback not	h%J0X1X8JBHGJHI_YdaeE
+writeback requir	w=XdX
+writeback servic	rHIZJ_^dFeIfY
+writeback stopp	pHGYYcYeJfZ
+writeback target	sG[_ZdG
+writeback to	w%IP[
+writeback v2	mHcPHVIdHeIfJ
+writeback was	wB[HJdFe[
+writeback with	w0FH_RI
+writeback work	t%JBDHbR^UFZGfK
+written back	i/Y0^6JB[NJPYRYZH_JdGgY
+written to	z/ZGJH[VJ
+wrong after	z#KP[R]ZF
+wrong code	t#HHIX]
+wrong current	zhX
+wrong in	t3]OI
+wrong it	zO[
+wrong password	j#[-K/Z@IBKHDIJKJT[Z[hG
+wrong time	tR]
+wrong trie	w#^HJXF
+wrong with	wHFZa
+wrot it	z/]@ZNJfG
+wurd abgeschaltet	z!Y
+wurd das	z/X
+wurd im	z!J^Z_^
+wylaczon w	v.W<Z
+wymaganych licencji	z=Y
+xbox account	zHZ
+y a	tHYM[
+y ahora	s@YK[X[
+y dice	v-YIJKIO]hZ
+y el	o:Z>ZHJMZZJcZ
+y en	wTX
+y es	z3H9JO[h]
+y hoy	z@[
+y la	l%W>J@JB[GKHIIXK[NXXZZIaJf]
+y los	z*YI]ZGdZ
+y me	z#_HHKJZH
+y mi	z!]HJa]
+y not	e!J#I(H-J7Y9H=^?G@[BHCIDYIYMITJVIXKZYaGhZ
+y pide	zC^
+y solo	z?Y
+y ya	v=Z?J@ZHJKZY[ZK
+y yo	w(Y9F>]VZ
+ya la	w-IK_hJ
+ya not	l)[3G9J>a?Y@JBIDHHEIJKZOHX]Y[ZJaF
+year ago	r>aHDKX^X
+year and	w>J?ZHKZY
+yesterday and	z>[@ZHH
+yet the	z/[NHTZ
+yo not	z(ZV[
+you are	v+^DHHH
+you can	nDXEYHGZHaYbZ
+you cannot	e:I>Z@JEJHIKXVYWX^IdZh[
+you check	zHKZ^
+you do	p+X9a:YHBZA^XaY
+you enter	thY
+you get	z9ZHYKIZH
+you have	f#X=I>[@KBHDXHHO_VJeZ
+you help	w#JZY
+you know	tBYHIaY
+you may	t%Y@XHJ
+you must	o?XDYHXfJ
+you not	i%HBJD]HYUHVYZF^WaZhZ
+you pleas	vZZ
+you reset	w(IBIHJVIZa
+you see	zZ[
+you tell	zHZ
+you to	v7[HFUJV[
+you try	vHJaZcY
+you will	zH[
+your account	^![%I+]3]7I:Z=IBKCIDXEYHHIKPIT[UJV[XXZF^HdJhJ
+your admin	^!J(J)D*F,I1K3I:G=ZE]HAIJPGV^WXXZZ^d]gJ
+your company	z-XHIN[
+your current	vHIZJh]
+your on	n%XHJcZ
+your organisation	^7Z:D=]?ZEXHDU[VFZGc[
+your own	rV]
+your password	](F:X=H>X?KBECXE[HcKJLJNEUJVGZH[JaXbKcXgKhI
+your phon	z3H>ZDJHZ
+your reset	z:^HJ
+your system	w!X:[HG
+your team	z:_HEZH
+your user	wI[ZKdX
+your version	w1^HI
+youv tried	v#ITYXY
+z ad	z3YHZ
+z administratorem	z)JPJZ_
+z kodem	za^
+za duzo	t#]9JHJX_ZJ
+za krotki	wI_
+zapi zwrotny	h#J%I3J4Z6Z8X9J:J@JDJUJXJYZZXcJd_eIfXhJ
+zapisu zwrotnego	m%X,Y3J8Z9J=YHGIKZJcXdYe_fX
+zapisywania zwrotnego	z%[eXfZ
+zapomnialem hasla	wHIZ^
+zarzadzan lokalni	zd^
+zbyt latw	w-Z
+zbyt wiel	vX]
+ze to	zO]
+zegt dat	s-]3J>JDZHJIIK]OXZHaKdZ
+zegt ie	z-YIZ
+zgadza sie	zO[
+zgubilem telefon	w>Z
+zip file	zH^ZJ
+zle haslo	z#Z,[hZ
+zmienic hasla	w@HZ[^^
+zmienilem haslo	z@W
+zmienilem numer	z>X
+zresetowac hasla	t(J:[Z[
+zresetowac haslo	zBXDZH[ZF
+zu erraten	s-_II
+zu kurz	vI^
+zu lang	z2[ZJ][
+zu leicht	v-_II
+zu meinem	w9WCJDZIKK[ZI
+zu oft	o#[@IBJHIKJXcZH
+zu verhindern	wT[
+zu viel	p#]-Z3[@KHHIIKHX^
+zugriff mehr	w>^
+zugriff verweigert	s%_ZJ
+zum zurucksetzen	r%X(X?[WYZI
+zur kennwortzurucksetzung	zWYcYfZ
+zuruckgesetzt werden	z:[E[ZI
+zurucksetzen am	z@XbY
+zurucksetzen die	zLYU[VI
+zurucksetzen geht	vZ^fJ
+zurucksetzen ist	w(YUX
+zurucksetzen nicht	r(J:J?JEYHJL]VYZH]Ka[b[
+zurucksetzen von	zWY
+zwei methoden	v*X
+zwei nachweis	z*X
+zwrotny nie	wZIf]gY
+あ り	c%J(X9]=[>JCJDYFYHXKIM[UIZC_YbIdI
+あ る	p%X-H9H=K>]EYHCIKK[MJOYVXZ[dZ
+い か	z,Z9[@KZZhJ
+い が	t+Z@YHI[_^YhJ
+い こ	zh]
+い し	z9[
+い た	r!Z>I?ZDZHJK]UZZH_ZfK
+い て	k%Y-I9K:[>H@JB_CXDIGYHGIIJWKJMKN^OJXJZIaFdJf[hH
+い と	f!J+J-X3I9H:K>I?I@ZCGD[HFIZKYMHNdOHVJXYaJbJdJhX
+い な	e!I(H+X-H0J1Z3E4J6K7J9I:H;K=^>G?H@HAJBHD^EJG^HCIHKHLKMYNXOHPJTKVZW_XIZF]Z^J_ZaGbIcIdKfZgJhJ
+い の	g!X([*J+Y-I9I:I=K>FBXCZE]HEIFKGM_NIOHTKVIXI][^K_JbIcJfJh^
+い ま	[#[%J*J+J-[3H4K9X:G=H?HAXB^CKD[EXGJHHKFLJMJNJOIPIU[V]WIXHZG[J]J^J_JbIcId[
+い よ	zH]IXX[
+い る	^#I%I)W*J-^/J1J3[4J6J7Y8J9G:H;Z=H>E?Y@FAIBHCKDCEJGIHFI[KJMFNFOYPZRZSYTJVFWJYJZD]I^^_ZaYbGgJhX
+い ス	w>[HZZJ
+い パ	h-Z:]>Z@JHHIJKHM^NWUJZXbJdJgY
+い 場	w:[=ZYWZJ
+い 番	z>Y
+う か	z9[@YKKh[
+う ご	z9]ZK
+う ち	zHJIYUZV]
+う で	w!]9J:[BYHH
+う と	p@^OWZJh^
+う に	w(K?KH]UJV[X[ZJ[X
+う ま	w9Y@JHJZ_hJ
+う 一	p@_CZXJ
+え た	n%[9K>J?[@bBKHHKIXXZHbYhJ
+え て	h!J#_(Z-I3I9I:K>Y?I@FDJIIK]L[MXTJUJVJX[ZX^JaIbJdJ
+え な	k(Z-J>J?_@KCJHEI^MZUJVHXYZHbJ
+え ま	r!]-KHKIJKYZZ
+え ら	z@]^Z
+え る	v#HHWM]V]ZI[[
+お ら	z3[d[
+お り	t9]d[
+お 試	z@YZY
+お 願	z9[
+か か	r3[>[?KHFM_ZGaZ
+か っ	w3J>J?JHK]]aZ
+か な	i#Z3J4[9J>J?J@ICJH]IYKJMIXG]JbYcYfZhH
+か ら	d!W#I%J&Z(I+K,K0J3X4_5K6Y7J9H:I;Y=[>E?HAKCHDJGJHDI]KFLJMFOIP]RJTIUIVGY[[J]I^IbXcIdIfFh^
+か り	p-[9[@[AZHKIGKKZY
+か る	r-I3[9[>[?JBJKKM^NKZC[^aJbJhI
+か れ	t-X9K@YJXLYh[
+か 変	z@[gY
+か 登	wC[DJ
+が #	p2[3[@XHJPWXZ
+が あ	e(X-[9H=[>IBHCZDZEXFZHBKZM]NGUJVJ_YaJbJcXdIhJ
+が か	zMXa[
+が ず	zHJRa
+が で	v9[@ZEXUJZZ
+が と	w9^ZY
+が な	j%](Y3]4J5[:H;K>I?XBJCIHBIKKJMIOJQ[TKUIVKW]ZE[ZaIb[dYfI
+が ま	vHDMdUJW[
+が オ	p0]:KHJU_ZH^YdIfJg[
+が ク	v/X6ZJY
+が グ	w(Z:[HHVZ
+が サ	wHYZE[^f[
+が パ	p7XEZGYHJU[VJZF^YdHgX
+が ブ	z#I.XH[
+が リ	vBZM]VYZEdZ
+が ロ	s#[HYTIbZ
+が 一	s3Z6[?YC]DIHHOW
+が 不	w(^3[IJNZ
+が 二	s/^A[C^DKHJ
+が 付	z3Y:[
+が 何	wZ]
+が 使	z-]IGKIZ]
+が 停	v!I4]HZfZ
+が 入	t-XI_JXKJOJZ[^XhI
+が 全	z(XO]UZ
+が 出	m([*X3J?FC]HEIJNKVKZ][]a]hK
+が 切	z;[=ZH[ZI
+が 動	s.XZFfa
+が 受	w>ZZYaI
+が 古	z0Z1[4J5]HJ
+が 含	v-YIY
+が 変	w>Z
+が 外	zHJZJdb
+が 多	vHIX_
+が 失	z!]d[
+が 届	o>YB[ZIa[
+が 必	p5W:[=XC[DIHXI[LX
+が 悪	zE]HJZ]cX
+が 拒	t%Y-ZHXJY
+が 有	pMYUYVZZI^YdX
+が 来	v>Ha[dIf^
+が 止	w!Z)YUZfZ
+が 正	r,Z3^ZJh[
+が 残	z#X3]DI
+が 無	g!a-J3X;Z<Z>ICZHFIJKJMJOZVIXKYYZI_JaHbWfKhX
+が 発	zZ]eZ
+が 登	s+J3J?[CZDIHIO]
+が 組	wd]
+が 落	w4]9JHZMJRIf^
+が 表	r+[?ZOZZJ
+が 見	s#K([4]AZHZZJ_X
+が 足	w(]3I9JHJI_ZH
+が 通	z;ZHJK]ZX
+が 違	r,Z6[HYRZZJh^
+が 選	z?^[X
+き な	d!I,J-I/J0J4J6Z8Z9K:X=Z>_@YBGCJDHEIGJIHKINHOITJUXWJXJZ>[[^[_JaHbWcHdFeWfXgGhW
+き ま	b!H-J3W4[6J7J9I:X>W?XBICIH[IYMINJOJVJXJZ^^IaYbIeKfHhJ
+き る	sHGIJVaX]ZJb[
+き 戻	i!J%K(J0Y3J4X8Z9J:J>I?K@HBIGYHEKJMINJRXUJVJXJYY_YaKbIcZd^f_hJ
+ぎ ま	wI]XXZJ
+ぎ る	p-Z2^9I@YCJHFI[KJX[ZI
+く あ	z3XhY
+く い	w-[@JHIKJZ_hJ
+く し	w>Y@Z
+く だ	e#](K-[7Y9Y:J>I?JBYDJHZIIK[MHNHPJTJUJ[JaJhH
+く て	w-K1[9]>K@KHHKZZGa]
+く な	l#_,Z3Z9G=[>I@ZBICJHGIKKHMJXZZFaJh]
+け て	z-Z@XZY
+け で	w8]?ZC[DJHJZ[
+け ど	w@ZNZZZ
+け な	p#H-I3J9J>I?I@XCJHXIHK]NIO[SYTKXKZH[[]]aJcJhZ
+け 付	t-I/XIIK[NIO[ZXhZ
+け 取	w>[aI
+け 失	w;ZF]PYZI
+こ と	l%Y(J-I:Y=Y>ICXDXEXHGIZKZMXOXVXZGaY
+こ の	r(_>JBWHJU[WZZI
+こ ろ	z@X
+こ ん	w9_HI
+ご ざ	w9]ZX
+さ い	e#](K-[7Y9Y:J>I?JBYDJHZIIK[MHNHPJTJUJ[JaJhH
+さ れ	W!]#](G)J+Y0I1J2I4I5J6I8I9D:Y;Z>E?^@FAIBICXDHEIHIIDNXOZP^QYRHSJUGVKXJYJZB[Y]G^X_HaYbHcGeIhI
+ざ い	w9]ZX
+し い	e!K(H+Y-[3I9I:[>E?GBZCIIEM]OJPJUIVXXHZ[][aJbXdIfIgXhX
+し か	m3I9K>I?_@ZC_DIHFIXM]NJXJZHaGgX
+し が	sHJQ[RZY[ZFdYf^
+し く	l,Z-J3]9]BJCKHJKYXJhZ
+し た	W#Z(F)J,H.J/H0I1I2J4Z5J6W7H8[:D;I<K=F>]?]@aB_DEEHGHHIIYJIKGMYNHQJRHSIUEVJWHXZYH]F^HaJcGdGhG
+し て	Y!G#[%W)J*H,I-Z/J0I1Y2J3H4H5K6I8X9J:G;I=G?D@[AIBJCYDXG[HIJKPYRISJWZXDY^ZC[G]H^IbGdYeIfHhG
+し な	p/[0Z6Z:Z>YDXHGMKNXZJ_]aJfJ
+し ま	g!Z%J(K-I3H6Y9Y:K?J@GB[DIHGIHKIL[NKOZPXTJUJVJXZZ]aJb[cKdIeXfJhK
+し 不	w4J8]HJc]fX
+じ て	vB^ZJcY
+す い	v-]
+す か	o9X=IBHCIDHHeK[MHZI
+す が	o(XHXVYd[
+す ぎ	k-[2]9GCJHEI^KHMJNIXcZFaKhJ
+す と	w-KZJb_d[
+す る	b!Z%I(_-H/J3J6K9I:]>J?H@XAKBGCIDXHbIHMGN[OJSKUFVGWJXIZJ^I_ZaIbHcJdFeYfI
+ず れ	zHJRa
+せ な	t0Z>JHGX[Y[Z]_ZaJfI
+せ ん	W#G%H)J+I,I.K/J0I1J2J4Y7I8J9E;J=X>Y?YAJCIDXGIHXI]JJKYLIMHNHRISJTHUZVZWHXGZ][H]I^GaYbHdXeIhI
+そ の	p%H-J9Z;[>[?[GaHGKJMKNJVKZJgX
+そ れ	zK]MY
+た い	l+Z-J3I9K>G?^@[BJCJDJH^I]MINJXIZH[ZaH
+た が	k!Z-J/]3J9I:Y=K>X?I@YBJCZDHHFIIK[MXNJUJXH_Ja[dJfYgZ
+た け	z@ZN[ZZ
+た し	rIYKINaZJ
+た と	z@X
+た の	j*Z-I3J:J>]?]@[CJDJHGIXKHM[NIOKPZVJXKZGgJhY
+た は	v3[9YHIcZ
+た ば	w@]ZJ
+た ま	z#H3]DIHJTYZ]
+た め	m+[@XBKEXHFL[TYU[ZF_Z
+た ら	k!Z#I-Z3J4I8[9J>IBYHFIYKZMINJOJTYXYYZZEb[dKfXhI
+た グ	wP_VX
+た パ	p-X:^HIK]MJZH
+た 電	wCWDKO]
+だ け	e!J#G%Z(J*Z+J,K-E3I8[9H:J;X=K>H?Z@GAJBGCZDFF[GJHGIXKKMHN[OHPZTZUIV^XIZJ[^]J_JaJbJcJdJhJ
+だ さ	e#](K-[7Y9Y:J>I?JBYDJHZIIK[MHNHPJTJUJ[JaJhH
+だ と	w-_IXKJ
+だ め	w-^IYNZ
+ち は	t9_GZHHUZ
+っ た	e#Z%J(K+J-G/[1K3Z4I6J7J8J:I=^AJBHCKDFHCIGK^MINJOITJUHVIXXYZZX[K][_IaGbIcIdIfZgJhH
+っ て	[!a#J%I(G)K+I,J-Z0J1J2K3I4J6J7X8J=Y?F@GBGCFEIGYHAIZMHNFOXPJRWSJTHU[VZWIYJZD[I^X_XaZbXcHeJfEgIhZ
+つ か	t4]AZHZZJ
+つ の	n%]*[A]C]DIHH
+つ 必	z@X
+つ 目	z8]C]
+て い	S#K%H&J*F,H-_/J0G2H4F5I6G8G9B:J<J=Y>G?J@GBYD^FJG]H@IYNJQIRZU]V[W]XFYGZ?[I^[_WbCcGdZeHf[gE
+て お	p3Z9]HJd^
+て か	t=^@YHIY]ZG
+て く	h#]%W-W7Y9I>I?J@IBZDJHYIIK_MINIOWPJTHUJ[JaKhI
+て し	t![L]PXZGb]
+て と	z@YXYZ[
+て な	zIJN^ZYhI
+て も	o#F-XCYDJHHIJKJLZN]O[T[ZJgZhK
+て る	z@KDJHIK[O]h[
+て コ	w>[aI
+て ロ	z#]1[HJ
+て 入	w#]8[9I>KB[aHdJ
+で cooki	z.[
+で sspr	wWZZZbY
+で あ	zOZVZ
+で き	Z!E#I%I*I+I,[-H/I0I1K3X4Y6Y8Y9H:Z;J=Z>a@YAJBYCFDHEKGHJJKILIMHNFOGRJTHUXV^WHXYZF[[]I^X_HaEdHgI
+で し	v3[9[@YHKM^ZG
+で す	b!]#J%J,W-I3H9^:Y=H>H?H@ZC]DFHZK]LKNHOJTIVIXGZC[J]Ja]bIfIhH
+で な	z:ZU[WKYWZJ
+で の	zEYgZ
+で は	e!Z)X+Y-J3I6K9I:G>G?]BHCZDHEJHBIIKHM[NJSIT]U^VZXJZE]Z^JaIbXcJdHeJfHgX
+で も	tBZZX
+で サ	z1]HZcJfJ
+で パ	k(I0]6[:IBXEJGKHIMYNJU]VZZC^XbXeYfJ
+で ユ	v!^HJVZZJ
+で ラ	wHJd[e^
+で リ	l!J%K(H:^=X>K?KBIU[VFWKZE^Yb[cXdJfYg[
+で ロ	t#INZT[[Y
+で 入	v:[@JB]HJIKZHb^
+で 再	w@YcXg[
+で 変	n/[7[:[>K@HBXHJMZZG^JgXh[
+で 待	z@[XY
+で 拒	s/ZHJN^aZ
+で 書	t0Z4ZHIRZZJc]fX
+で 無	w!]BZLW
+で 管	vE]d^
+と う	z9^ZI
+と が	s=ZDYEYK[MYZJ
+と こ	z@X
+と し	w@ZH]
+と す	z@Z
+と の	wc]
+と は	z:ZI]ZJ
+と を	w%YCZHJOZVZ
+と 一	w3K6ZC[OX
+と 出	l-]HHKGNYOZ_XdYhZ
+と 表	t-INYZ[h]
+と 言	f!J+X-]3J9G:K>H?I@XBJCWDYHGIZKWMIN[VJX[ZG]KaJh_
+ど う	w9Z@KHXZ[
+ど こ	vBICJDGH]KJS]TIZ_
+ど の	wBZHZN]ZI
+な い	P!A#A&H([)I+],G-?.H0Z2F5Y6[9?<G=W>Z?^ADB>CJECFHGYHJJFMYN]PHRDSJTIUHW^YZZI[Y]H_[a[cJdCeIf[gJ
+な く	k#_%X3Y9G=[@JBZCYHFKIX[ZFaI
+な し	l#J%I&[:K;[<Y=J@KDYHDLZMXT^U^VJWJZHbJdZfJ
+な ぜ	w#H*]HIZ[[[
+な っ	e#[(J*W-I3I9[:I=Z>H@YBICJDJHFIJKZMJUYVXX^ZF]J^XaHbJfJhI
+な の	j#H(J*]+Z-Z3H:]>KDHHFIYNJO[VI[Z
+な ア	z%Y;]AZ
+に #	s2Y3]>JCKHJIYOHXZ
+に sspr	zBJHYS]
+に か	z3]>]HGZZ
+に し	j(J-Z3I9X>J?[@XCJHFIYK[MINHU]XIZCaHb[d_fJhJ
+に す	r.XH_UKdIeZ
+に ち	w9_HI
+に な	e#H(J*X-I3J:J=J>H?X@ICIDJHHIJK[MJNJTJUZVXXY[Z^X_Ya[fJhJ
+に は	p(Z*]7]?IH_MWNJTKVJZJ_[dJ
+に も	w>I@[CKDJHHKJXJZ[a^
+に よ	z!K-JUZ^]d[
+に ア	z>Z?HHHZK[Xa^
+に エ	zO[eZ
+に コ	wF]HHaX
+に チ	wLY^ZdZ
+に パ	tB]MYZFd[f]
+に リ	s:IHHS[UIW]ZGb^
+に ロ	v#XMXTZ
+に 一	z@ZA[_J
+に 何	wDIH_KKLYXZZI
+に 使	v>JKa
+に 入	vG]IWV]
+に 問	vEYZ]cY
+に 変	v@]HIL[M[
+に 失	zBJZ^eZ
+に 届	w4[>]HIc[
+に 必	w%Y=XHXUHd]fK
+に 戻	v0]HJK^ZEb_dI
+に 接	v4YH[cX
+に 登	z+[D[HJ
+に 進	w:[X[
+の activ	zg[
+の ou	z%[CIG^HJ
+の か	w(]*[ZY
+の た	t+[EYHGL]ZH
+の で	g!J(I-X3X:[=J>[?H@^BZCJDYE[IXKINIOJUJVH^JbJfJhY
+の に	c!J#G%J(K*Y+]-E3D9G:J=K>D?aBIC[DDGKHBIYKYM]NFO^PYUJVYXGZG[[]I_JaJcKdIfKgIh]
+の は	zDJHJM[O]
+の ま	p!^HJL[MXZH[Xg]
+の み	z=YVZ
+の も	v3H>[@IKYOJ]]
+の を	o-Y>I@IHCIHKZMbNJOIXJZIha
+の ア	pG[HZLZV^
+の オ	w;[A[E[G[_HdJ
+の コ	w?ZC[aX
+の サ	z2[bX
+の チ	v;]GZHKLXZJ^ZdY
+の パ	_(^,J-F2_:E=K>I?I@JBGDHEIF]GIHWIHJ]K_LJN^PJUFVHWZZ>[I^HaJfHgZha
+の フ	t7Y8^A^HY
+の ポ	v:[HHN^cZ
+の メ	sHXM[PXV_
+の ユ	p!I8[=ZA[BJDZHGVIZY_^bJ
+の リ	k(J:IBYEXHHQWU[VIWKb]dHf[gX
+の ル	zG[HIMKN^ZI
+の ロ	w#]HXTJZJb[
+の 一	v-Z@JAZBJCJDIH[I[ZIh[
+の 人	t%J(X9K;J@YF]GZHIV^ZH
+の 件	z9]BX
+の 名	z-ZF^KK
+の 問	wBIHGZ]c]
+の 変	r@_LYZYhH
+の 形	w3_
+の 接	vca
+の 方	v*W?]HJ
+の 時	vHIRcdKfG
+の 検	z3JCWOZX[
+の 権	v%^;XH^
+の 番	v3G>_KHOZ
+の 登	t+[?JBYDYHY
+の 確	wCZ
+の 管	z([,ZPX
+の 要	wIZKIN^
+の 設	wHZVZd[
+の 質	v*[?^HJ
+の 選	w?^CJHI[]
+の 電	s3X?]DJHX
+は あ	wH]MJVZd[
+は そ	z>[[XgY
+は で	t:ZHII[V^ZHb[
+は ど	w#JBJCJDHHaT[
+は な	w7]HGTZVZ
+は ま	z#IT[
+は も	v-K>^HJKZX]ZKaH
+は オ	r7ZNXd^
+は ク	zPYYWgY
+は セ	z)]HIUY
+は パ	w(J:KD]HJZI^_
+は リ	s)Z5[7[?[HHUGVZZK
+は 一	vCXTW
+は 以	zMZgZ
+は 使	l?[CJHHI]KXM[
+は 前	t3H>[HIKZM]OJgZ
+は 古	sHHMbZI
+は 変	z#J@YTYgY
+は 新	wM]gZ
+は 書	wGZgY
+は 無	w)ZHXUIa]
+は 通	z%]CZ
+ば か	w@]ZJ
+び 出	w+Z3ZHJQ^
+へ の	vHKQXc^
+べ な	wH][Y
+ま い	v!]-^NEPXZI
+ま く	z@KHJZ_hJ
+ま し	a!X#](J-G3G4J9Z:I=J?H@EAXBbCYDFIXKHLJMZNHOIPITIUHVJX]Z_[J]JaFbIcJeXfIgJhI
+ま す	Y#[%I+I,J-G.X2J4J6J8K9^:I>I?H@IB]CFEJGJH^IZKJLJN]OIUJWJZY[I]I^J_IaGbGeJfH
+ま せ	W#G%H)J+I,I.K/J0I1J2J4Y7I8J9E;J=X>Y?YAJCIDXGIHXI]JJKYLIMHNHRISJTHUZVZWHXGZ][H]I^GaYbHdXeIhI
+ま た	s#X3Z9Y@YHIZJcZ
+ま だ	o#H@YBJDYHCIJMcTZUIW[ZJ
+ま っ	w!ZHHRJ][f^
+ま で	m-K9W>J@[BIHGIJKZM_XXZE]]fZ
+ま ま	l!]#H%K3]=J>J?K@JBICJHGKKL[TXUJVKZZbKg^
+ま れ	s-ZHXIY
+み な	z+^DHTX
+み の	z+[HFV[
+め な	v3Z:Z>]HHUKXZY]ZIaIbK
+め ら	p![)Y*X+ZCYDHHIUYZJ
+め る	vI^M[
+も う	k-I3J9H>]@_BYCXDIHHIKKXMJOJXZ_ZaHhJ
+も な	z>IHITZa^
+も の	o-Y3H>[HHIJKaMYOHXJZHhY
+も メ	w3HD^aX
+も 入	v3Y>I@ID[HHKJLYMJOJZ[]]aJ
+も 問	zB]ZJaY
+も 登	z3HD^
+や す	t-aIH
+や り	zX^
+よ う	o!](J-J:J?J@]HYUJV[XZZG
+ら し	t-[9J>J@YHJIGK^MJVZXIZHh[
+ら ず	v3Z@J]]d[gY
+ら な	j#I%J+Z0]3J4]6J9J;Y>I?JBJCJDJHYIJKYMXXJZZ[K^JaIbHdIfJhZ
+ら の	z>K@[JYa[
+ら れ	h!Z#I)X+Y3H9J:K=X>[?J@]BJDGHZIIKIMINHOJPJTJUXVJXIZ[^YaIfKhI
+ら リ	z=ZBXHJPY
+ら 書	v4I8]HIYafY
+り が	z9^ZI
+り で	t4[@_ZI
+り な	v(]3[CZDIHJIXOIZJ
+り ま	b!J#Z%J-G9]=[>J?I@JAYBXCIDXEJI[KHMXOJPJUHXJZY_YaIbIdHfJ
+る が	n-G3I9J=]>[?I@JCZDJHDIGKGMZN]O[VJXJZD[]_KaHbZdZfJhJ
+る こ	o%Y(J-K3K:Y=YCYEXHGI[KJMYOYVXZHaY
+る と	l-Z9J@XHFKZNZXJZZhY
+る の	p+J-F3I9J>I?[@KCHDHHHIYKHNKOaV[aJhZ
+る ら	z-]@ZIHKZXJZJ
+る 必	r#H.XD]HHNY[[
+る 方	wHaZJ
+る 権	z%K(^HJZJ
+れ た	b!Z#[%J(J*J+J,X-Z3H4J6J7J8J9D:^;K=I>W?YBFCHGJK_LJMFNEOGP]RZUHVHWKX]ZD[Y]H^J_KaHbHcJdWeJfIgJ
+れ て	]!Z#H%I(H*J,K/J0J1J3Y4J6J8K9H:G;X=]>_@IAJBFD[EJGIHGIIKFMFO]PGRZSJWYXFYKZA[I][^Y_HaEbGcId^gIh[
+れ で	z=]HJh^
+れ な	e!J#Z(Z)J*Y+],J-G3H4J6J7K9G:H;Y=J?F@YBHCFDEGXIGLYNFOZPJRJTJUJVIWKXZYKZ^]I^X_JbIc[dHfHgW
+れ ま	a!Y#W(J+J-G3W9H:I=J>I?Y@HBaCYDEHaIZKHLJM^OIPJTHUJVJXHZZ[J]KaDfJhI
+れ や	v-]
+れ る	c!I%J(J+X-E3H7X9I:I=J>H?H@YBIC[DYHCKHLYN_OYPYTJUJVIXGZ[]K^Jb[cJdIfJh[
+わ か	v9]@HHJ[^h[
+わ せ	zK[Z[
+わ っ	v/]=]>XaJ
+わ な	z-J6]HJIINaZHdJhI
+わ ら	z#JTYg[
+わ り	zBX
+わ れ	g!K+Y3J9H>H?J@YBJCXDYHGI]KYMIN[X[ZHaKh[
+を な	z>Y
+を リ	k%J(a:X=J?JDZH]UGVHZH^KbIdJgX
+を 何	wX^
+を 使	p,Y7Z>J?ZHJKJPYU[V[ZIgX
+を 入	o-X6]>JDJHJKZN[XJZHdJh^
+を 変	l(K7J:K>[@WH[^_hI
+を 外	v#]8[=Z?]GZHFTJdH
+を 強	z%[HXL[
+を 忘	r:Y>IBHH]MJZ]
+を 持	z)]7XAZHIUJ
+を 更	z+Z1[DKfZ
+を 有	r(J.XUZVXZHdZe^
+を 止	w!].WHIU[
+を 求	r+ZCZDIM[
+を 満	p-KHJIYKINcZI
+を 無	vHYUY
+を 確	v%Y3[CYHIOZVY
+を 聞	zM[h[
+を 要	zHIM[[X
+を 解	zTW[X
+を 設	w*[BZ
+を 間	z#JX_hY
+ん で	z-[3[HIK[ZH
+ん に	w9_HI
+ァ イ	t2Z3JH^OYc]
+ア ウ	p#Y(ZTYc_
+ア カ	_!_#X%](G)[-H0J2^3W4J6J7J:X;J=H>I?I@IAXBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcIdHfIgIhI
+ア ク	o%_0X;[=J>YDJHKZ]
+ア プ	s(K>[?_C[HFVIZGa]gX
+ア ン	zA_HIQX
+ィ の	z*YJX
+ィ ザ	v,YZIe_
+ィ ル	vG]HJJ]VHaZ
+ィ レ	w:[ZKd[
+ィ 情	zC[DZ
+イ ア	wHZQXc]
+イ セ	r9K=cHYZH
+イ ト	g(J,Y6Y7Y8Y:J@KMJTJUJVIZF[JbHcJdbe^fY
+イ ベ	w&[e[fY
+イ ル	z2ZH[OZ
+イ ン	d!G#I(H)I,I-I0J3I4]5[6J7Z8[:H=G>H?J@JBYDJIJKJLYNIPZS[TWUHWKXKZZ[Z]K^J_JaIbZcHdHeJfG
+ウ ィ	v,YZIe_
+ウ ォ	zHZc]
+ウ ザ	w.ZHK]Yb[
+ウ ト	r#Y(ZHETZc^
+ウ ド	i!J#I%K/a0^6[AXBIGJHGJXNJT]ZI_]bJcJdFfJ
+ウ ン	_!_#X%](G)[-H0J2^3W4J6J7J:X;J=H>I?I@IAXBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcIdHfIgIhI
+ェ ク	p0I;ZAZGZHY__dJ
+ェ ッ	r;]GZHILXZI^^d]fI
+ェ デ	s,]7_
+ェ ン	t-Z0bHHZJfY
+エ ラ	j!Y&Z(J,X3J:K=JBJEZOZVIXJZb^JbJdJe]fGhK
+エ ー	t-Z0bHHZJfY
+ォ レ	s8bA^HG_YdJ
+ォ ー	zHZc]
+オ フ	zU_
+オ ブ	r0J;[AZG[HH_adJ
+オ ン	b!Y#J%J(F,X-H/^0Y2J3J4I6^8J9J:F=F>I?I@IBHCJDHE_GHHCIIKIMHNZOKRJSJTIVFWIXJZC[J]J_[aIcYdZeYfXg^hI
+カ ウ	_!_#X%](G)[-H0J2^3W4J6J7J:X;J=H>I?I@IAXBHCHDZEJGYIIKILXMHNIPXRKUFV^WJZJ]K^[_IaJbHcIdHfIgIhI
+カ ス	z-XHZ
+カ ル	v![E]HJNZZI
+カ ー	wA_HXZKb]
+キ シ	zHHcbfJ
+キ ャ	z>[HHMZ][
+キ ュ	r*XC[DZHYPXQY
+キ ー	w6Z?aHIMJUJVJZI
+ク が	k(K:J@YBJMJUKZE^Ybbd^fI
+ク さ	l#Y.XTY[[
+ク の	t%Z=JHGZJd]e]f[
+ク は	zBXHYT[
+ク を	o#[6]GZHHPZZJe]
+ク ア	v#Y6[HGTZ
+ク セ	p%_;[=J>YDJZ]
+ク タ	m%]2Z4J8]<]HZZK_]
+ク ト	o0J:Z;ZAZGZHHZI__dY
+ク ラ	i!J#I%J,K/a0^6[AXBIGJHFJXNJT]ZH_]bJcJdFfJ
+ク ン	v,bHIR[
+ク 解	t#G1[BZ[]
+グ イ	zHHMXVJZ[b[
+グ ル	m(J?JDJG[HFNJPaUJVcZJaJdJ
+グ レ	z(Z:[HH
+ゲ ス	w:aZJ
+コ ネ	o%]2Z4J8]<]_]
+コ ン	n#Z%I-J3K4[5[:Z>J@KBJF]GJHXM_NKZFaJbIhJ
+コ ー	f#K-I3I9J>^?X@IBZCZDJGZHDIJKHMINJOJX_ZF_JaadKhJ
+サ イ	l7Y>IB[H^LZMITJZX[]cIdKgX
+サ ポ	z1]3[HIfJ
+サ ー	d!I#I%J(I)[,J-H0I1I2X3H4^6Y7I8J9J:H=H>H?I@IAJCJDIEJGIHFIHKINIOJPJR^SZTJU]VGWJXIY^ZE[J]J^J_JaHbHcZd[eJfagJhI
+ザ ー	]!]#I%I(]*H+H-G/I0I1K2K3F4I6H8Y9H;X=Y>G?G@GA^BJDYEHGIHIJJKGLIMGOHRISITIUFWIYJ]]^Z_^aIbXcHe]fGhG
+シ ュ	r9KFZGZM_S[ZJ
+シ ョ	p,]7_HGR[ZJ]]^Y
+シ ー	h(J*^,K-[:I>J?ZBJDIEJIJKJMJNbUIVJWaZEbJcJdJgJ
+ジ が	vS[ZZaZ
+ジ ェ	k-Y0a;ZAYGZMJZH__aJbKcJdIfX
+ス が	n%X=_HIU_ZIf^
+ス で	t>ZcZgY
+ス に	v%KF]HFUXZJ_]f]
+ス の	s6Z=IH[NYg^
+ス を	v=YUXZ]d]fK
+ス ク	t(]@]ZJ
+ス タ	w!J-XH_
+ス ト	m(J8b:_=JA]BYHFUJVJZI_XdIfK
+ス ペ	zHJ_^
+ス マ	o:K>[?JMZTZZHa[b]
+ス ワ	Q!G#I%I)I*I+I-^.J/X1I2[3H4H5J7X8H9K:X;I=E>J?D@JAHCGFJGZHHJYKZMZNYOIPGQJRHSHTGXGYIZ][Z]I^Y_FaEcHdXfIhZ
+ス 許	w%];]HK
+セ キ	s*XC[DZHJPYQY
+セ ス	p%_;[=J>YDJZ]
+セ ッ	X#I%I(Y*H+J,I-I/I0I1J3H4I5X6H8J9K;J=X?JAJB[CHEZGHIJJJKILINGRISZTHU[VYW^XIYKZY[J]Z^J_IdFeHfXgYhI
+セ ル	s)]Ua][fK
+セ ン	k(J9J:K=cBJHWMJPJUJVIZGbJc[dIfIga
+セ ー	tHJZ]a]
+ソ コ	s#ZH]MaZH
+タ ア	w%]2ZHY
+タ ス	zHJ_^
+タ ム	z-XHZ
+タ ン	v(_:[HF
+タ ー	h!K(J0J4[:J=J>J?JDJGZHaJ[MJNJPJUIZI]K_JbJcZdIfHga
+チ ェ	r;]GZHILXZI^^d]fI
+ッ ク	Z!G#_(F)J*J+J-H/I0I1X2J3H4I5J6]7G9I:G;Y>H?G@GAJCIDHEIIIJJKHMFNHOJQKRHSITbUHVFWIYJZB[_]I^Z_IaHbZcHdae]gHhH
+ッ シ	p9JBJFZGYM_S[ZI]]
+ッ セ	tHJZ]a]
+ッ ト	W#I%I(Y*H+J,I-I/H0I1J3H4I5X6H8I9[;I=W?JAJB[CHEZGHHXIJJJKHLINGRXSZTHU[VYW^XHYJZX[J]H^J_HdFeHfWgYhI
+ッ プ	z6[D[HJR[
+テ ィ	o*X.W0XC[DZHHJXPXQY^Z
+テ ナ	s(J:]BJHIU^VJW_ZIbJ
+デ ィ	w:[ZKd[
+デ ス	v(]@]ZJ
+デ レ	s,]7_
+ト が	b!a#X%H(F,J-J/J0^3I4K6J7J:[=G>J?J@JAZBHDIEIGJH[LKMIPIRKSJTJU[WJXKZZ[J^J_]aIcIdEeJf^gH
+ト さ	t#X3[BZHJM]ZF
+ト し	s@WBWHZZJg]
+ト す	r%K(]:[D[EXHHZF
+ト で	d!H(Y,X-J3J7X9X:[=Z>Y?W@GDXEHGKHBIJKJMXNJPZU[VZZB[J^HaIbZfGgIhJ
+ト に	l!H%Z(J2X3J7Y:Y=J?KA^BHCID[HYPJUHVHW]Z]bJfJ
+ト の	k!J#J%^(I-Z2^8[:I;ZAJBXGJMJS[UJVIZG[X^Y_KbJcYfJ
+ト は	k%H)]=KB[DIG[PXT[UHVZZJ^YfJ
+ト を	k!Z%J(G3[8^:IAYBJDIEIHZMJPJU[V]WZZD_YbYdF
+ト バ	h%W(J,Y6Z8Y:JHGMJPXTJUJVIZF[KbIdbe^fY
+ト ボ	z(]
+ト リ	v:ZZJbZd[
+ト ロ	w#J4]5]HEJXT[ZJ
+ト ー	v,bHIR[
+ト 不	w=ZEXHJPY^Z
+ト 時	z5[?IHIa]
+ド が	_%K(H,Z/]0[2]3J6H7J:G=K>[?J@FB[CJDHEKGIHAIXKELJMXNJUGVJXIZ^[J^I_Ja]bGcKdDfHgXhb
+ド だ	z?ZBJT[
+ド で	l,X/WBXHIKZM]ZEe_
+ド と	z6[
+ド に	m-]HIIYK[NJS[ZH_[hK
+ド の	g-Y6Z:J>KBHHGL]U]VJ^Jb[fZhG
+ド は	g#I/[7]:K?JBKC[HXIKKYNIPKZD[_aIbJd]gXhJ
+ド を	^!J%I(],K-E/K0K6[:_=I>F?IBXCJDYGIHYIIPJUEVGWJX_^]_JaZbFcKeJfHhJ
+ド フ	zJ]
+ド ポ	v-JNa
+ド メ	l%Y)J4^5[7]8[HDMJP[TZVKZHbIdKfK
+ド ラ	vZId]eY
+ド リ	l%Y(G:IBJEYH[U]V^W[ZDdIfJgJ
+ド 同	w0_G^HIdH
+ド 変	wZZ^Z
+ナ ン	s(J:]BJHIU^VJW_ZIbJ
+ネ ク	o%]2Z4J8]<]_]
+ノ ー	wBXHIM]b^
+ハ ッ	vGZHYM^
+バ ッ	h#K%W(J,Y6^8Y:J@KHGMJRJTJUJVIZF[JbIdbe^fY
+バ ー	i!J-J1J3I4^6Z:K=J>I?J@KBIDJGKHGIJKJR_UIV^XJY^ZGaIbJcZdXfY
+パ ス	Q!F#I%H)H*H+I-^.J/X1I2[3G4H5I7X8H9J:X;I<K=E>J@JAHCGF[GZHIJYKYMYNYOIPFQJRHSGTFXFYIZ[[Z]H^Y_FaEcHdXfIhZ
+パ ソ	s#ZH]MaZH
+パ ー	z.X:^HJJXMJZI
+ビ ス	j!J(K)[-K2Y:J=KHHS[U^VJZHbJdZfa
+フ ァ	t2Z3JH^OYc]
+フ ィ	vG]HJJ]VHaZ
+フ ェ	s,]7_
+フ ォ	r8bA^ZJ_YdI
+フ サ	t)]Ua
+ブ ジ	r0J;[AZG[HH_adJ
+ブ ラ	v.YHJ]Yb[
+ブ ロ	v#G.XH[X]
+プ に	wHIP]Va
+プ の	tHJPYVa
+プ デ	v(]@]ZJ
+プ リ	p(J:K=J>[?^@KC[H[NKVHZGa[cJgX
+プ レ	c!Y%J(G,I-H/^0Y2K3J4J6_8J9I:G=Z>I?I@JBICIDIE_GIHDIIKIMHNZOJRKSJTJUFVFWJXJZF[J]J^H_[aIbGcYd[eIfYg^hI
+プ ロ	n0^4J7^>KMJRJTJY[^Z_KaJcafG
+ヘ ル	v(]@]ZJ
+ベ ン	w&[e[fY
+ペ ー	tSZ_^
+ボ タ	v(_:[HF
+ボ ッ	z9YH]
+ボ ー	z,[HJS[ZKe[
+ポ リ	i(J*^-[:I>K?ZBJDJEJIJKJMJNbUIVJWaZEbJcJdJgJ
+ポ ー	p1]3Z:Z?JBIDYH]cXdKfH
+マ ホ	r#X>[?KMZZJa[
+マ ー	z#JT[b]
+ミ ス	j(J-K6Y:JE[HHN^UIZIc[d^fKg^
+メ イ	l%Y)J4^5[7]8[HDMJP[TZVKZHbIdKfK
+メ ッ	tHJZ]a]
+メ ン	tHYPXV_
+メ ー	i(J+J-J3Y9J:J>Y?]@IBID_H]IHKIMZNHOJUIVIXIZD]JaZb[fKhJ
+モ ー	z.XQ^
+ュ リ	s*XC[DZHJPYQY
+ュ 同	vGZHYM^
+ユ ー	^!]#J%J(^*H+I,H-G.J/J0I3F4I6I8Y9H:X;X=Y>G?G@HA^BJDYEIGIJJKGLJMGOHPWRJSJTJUGWIYJ]Z^Z_^aJbJcHdYeIfGhG
+ョ ン	p,]7_HHZK]]^Y
+ラ イ	e!J#J(H,Y-K0K3J4J6Y7J8Y9I:I=c>K@JAKDJEJGKIJKKMIQYRJTIUIVHZC[J]K^J_JaJbGcIdae^fXgIhJ
+ラ ウ	g!I#I%J,J-K.X/a0^6[=J>KAXBIEKGJHEJXMJNJT[VKZG[J_]bYcJdFeKfJ
+ラ ー	i!Y&Z(J,X3I4[5[:J=I?KBJEYHIMJNKOZPJUKVIXJZa^J_JaKbIdIe]fGhJ
+リ の	w?]HHVKZJa]
+リ シ	i(J*^-[:I>K?ZBJDJEJIJKJMJNbUIVJWaZEbJcJdJgJ
+リ セ	X#I%J(Y*H+J,I-I/I0I1J3H4I5X6H8J;J=X?KAJB[CHEZGIIJJJKILINGRIS[TIU[VYW^XIYKZY[J]I^K_IaWdFeHfXgYhI
+リ テ	s*XC[DZHJPYQY
+リ ン	p:JBKH^MKZGbc
+ル が	s3I:[>G?JDHH^MZZHa[
+ル に	t3^CJDHHDN[ZIa^
+ル の	v?ZDJG[MKNZOZZJ
+ル も	t3G>JDbHH
+ル を	z)]?ZDKHHUJY]
+ル タ	tG]HIJ]VHaZcZ
+ル フ	t)]Ua
+ル プ	v(]@]ZJ
+ル ー	j!J(J-I3K:J=J>K?IDHG^HZIJMHN[PaUIVcZG]JaHbKdJ
+レ で	t![/]6]7ZfJgJ
+レ の	w6[PYUJ_Zf]
+レ ク	w:[ZKd[
+レ ス	s8bA^HG_YdJ
+レ ポ	wBJDZH]
+レ ミ	j(J-J6Y7K:J=]E[HIN]UIVJZId^fJg^
+レ ー	o(Y,]4]7_:[HE
+ロ キ	zHHcbfJ
+ロ グ	r5WHFVIZ[][b^
+ロ ッ	b!H#_%J(J-J/K1Z3J7I:J=K>J?I@JCJDJGJIJKJMHNJPJTcUKVJXYZG[a]JaKb]cJdHfJgJhJ
+ロ ー	n!Z)]4[5[BXE]HDNYUIVJZFbI
+ワ ー	Q!G#I%I)I*I+I-^.J/X1I2[3H4H5J7X8H9K:X;I=E>J?D@JAHCGFJGZHHJYKZMZNYOIPGQJRHSHTGXGYIZ][Z]I^Y_FaEcHdXfIhZ
+ン が	p(_:[HZMIVZZJ^Y
+ン で	n#Z7[BXHEQYTZVI[]bIdKgX
+ン に	v4ZHYMWU[ZH^Y
+ン の	w,YBIZ]cK
+ン は	zMaZI
+ン を	z,[8]
+ン イ	m>IB[HYLZMJTJZX[]cJgX
+ン ク	tZHbc
+ン コ	z4]5]HGJXZJ
+ン ス	p!I9K=cH^ZG
+ン タ	nH[VYc[dJfJga
+ン ト	[!^#W%[&Y(D)Y+J/I0_1J2]4Y5Z6H7G8I9J:];I=E>G?G@GBDCGEHHHIHKHMENGOJRISYTIUXVZW]XJYIZE[K]I^Y_GaGbDcGdGeYfXgGhH
+ン ド	z7[
+ン バ	vHJPXV_
+ン プ	c!Z%J(G,I-I/^0Y3J4J6_8K9J:G=G>J?J@JBICJDIE_GIHDIJKJMIN[SJTJUFVGWJXKZF[J]J^H_[aJbHcYd[eJfYg^hJ
+ン 画	vHKZJba
+ン 管	w)J,YP]
+ー が	c!Z#J%J(F*K+K,J-G/J0H1J2J3F4^5Z7I8J9H:[;I=G>G?G@HAYBHCGDGEIGJHXIGKHLKMFNEPHRGSJTJUGVYW^YYZ]][^H_]aEbIcYdYgIhI
+ー で	f!I(H*J-I6Z:H;X=I>I?^BICJDIGZIKKJMHN^PHRKUHV[WJ[K]J^JaXbXcIdHfYg_
+ー に	p-]=YA_CYHGJXNHZX_Y
+ー の	k:Y=JBICJDGEXH_NXR_VJZGbXc[fG
+ー は	n(I)Z7Y:I?]AZBJD[HHMINXUIVIZF^^bIdJ
+ー を	n*]-K4]?JHIN]UJWYYZZI]X_[dK
+ー カ	v![E]HJNZZI
+ー ク	s,bHIR[
+ー ザ	^!]#J%J(^*H+I,H-G.J/J0I3F4I6I8Y9H:X;X=Y>G?G@HA^BJDYEIGIJJKGLJMGOHPWRJSJTJUGWIYJ]Z^Z_^aJbJcHdYeIfGhG
+ー シ	s,]7_
+ー ジ	k-Y0bBKMJSZVKZY_JaZb[fX
+ー ス	wHJQY_^
+ー タ	v4]:[HXVJaJc]fJ
+ー ト	i!J#I(J*Z,I-H1[3X4J6K8J9J:[=J>I?H@JCJDXGJHXIIKIMYNIOJQ]RJTYUJVJWJXKZE[J_KaIbadFeJfZhJ
+ー ド	O!E#F%H&J)H*G+H,[-]1H2[3E4F5I8G9H;H<J=D>Z?G@HAFBYFIGYHHJXMXNXOGPFQIRGTEVJXZYHZZ[Y]G^X_Ea]b[cGe^fHgJhY
+ー バ	k1J3J4_6Z=J>J?KBIHHIJKJR_UJVJXKY^ZGaIcZdXfY
+ー ビ	j!J(K)[-K2Y:J=KHHS[U^VJZHbJdZfa
+ー プ	l!K(J=K?JDJG_HEMKNJPaUIVcZIaJdI
+ー ラ	z4]5]HGJXZJ
+ー ル	e!J#K(J)[+J-I3Y4J7K9I:I>X?]@IBHCXD^GYH]IHKIMZNZOIPJSJTKUGVHXIZC[J]I_KaYbJcZdJfJhI
+一 つ	o%]3I?XCcDJHGIKKJOKaI
+一 下	w#[9ZXKZXb]
+一 个	p%]3I9J;[?JC^DKHHIJKHOXVJXHZXa[
+一 回	w9[@_HIKKXIZJ
+一 天	p#E@_CKDXX^ZJ
+一 度	p@_WZXJd[
+一 日	w@ZX_
+一 時	p@JL[T^ZHa]cX
+一 步	z*[ZJeZ
+一 直	p?JBJCJD[K[LXMJZZaY
+一 种	r?YCaHG
+一 致	p3I6aA^O[_H
+一 般	z)ZaZcZ
+三 方	z.WJZ
+上 刚	w@Y
+不 一	w6[IIK]O]ZJ
+不 上	vH[O]SGc^
+不 了	g!J#F(^*H,G-J/J0I4X6I8K9I;J=H>_BGCIDJGIHJIHKFLJMGNHOJRFS[UGVGY]Zc[I]H^G_JaFbGc[dJfCgJ
+不 允	wIZVK^^
+不 出	z+Z3_>JHIZHaI
+不 到	h!K#K%K(Y,_-J0]3H4[6I7J9J>[?J@JGJHXIJKJMKNIPKVJXJZE_^a[dIfIhK
+不 匹	w6[O]
+不 去	t#[%J;ZKYXKZ]
+不 可	k%J(H)Z4_8[=XBIHEMJPXSIVHZH^]bJc]dKf[gH
+不 同	z/X6]G]
+不 回	w%J0]9HG[HEPKXKZ]aKc^fH
+不 在	n-J/I4J7Y9]=K>H?X@JG_HEKJMIPJQ[T[V^ZH[KaKbJcJhJ
+不 对	p(K*J-J3]6[9J@ICKE]GKHIIHKHNIOJPJR]UKZ]_JaJcKfJh[
+不 开	t6^H[NISXZHbZ
+不 接	w3JHJI[N[O]ZJ
+不 支	t1[3Z?]HJZIgY
+不 明	z&[NZZZ
+不 是	s(I:Z@YOYPJS]UJV_ZE
+不 正	m%](J,Z3_CJHITXZHh]
+不 知	zHINXZ^
+不 符	p-YHKI[N^ZI
+不 能	c!I#J%J(X)J,J-H/K3I4J6J7I:I=^>Z?YBHCIDIEIGJHDIZK[LJNGOIP_SITJUZX]Z?[Y^_aJbGcJgIhH
+不 行	n#K%K(H)^*H,I-X3J4K8]=J>I?[@HBKCJHDKYM]NIOHPYVXXJ^J_JaIb[cJfKhI
+不 认	v:ZHFM[O[gZhX
+不 让	r?J@_HYKZX[ZYhI
+不 足	r%Y(_3Z=[CKHFI]KKNGVYZG
+不 过	tH[L^ZF
+与 本	zc[
+丢 了	v>]DXHJaG
+两 个	s/^?J@IAbHJK[NJOJZH_JaJ
+两 次	w*X@[CX
+两 种	p*[C]
+个 密	v/]K[NJZJ
+个 林	z8]AaCJKIZJ
+个 用	w!J;[A]CJHJUJV[ZZ_J
+中 で	wHHS[]^dJeZ
+中 に	z!]9IHFZJ]]eZ
+中 心	tgb
+中 的	w6[EXPX
+临 时	v!X@YLZTW
+为 什	z#G*]HITKZJ[]
+为 组	zVIW]d[
+之 前	z@Y
+也 没	z3JD]a[
+了 密	n>Z?K@[B[DKM[UXZGhI
+了 手	s>YCZ
+了 收	w>aHIaC
+事 件	v#Z&[BJHIS]ZJe[fX
+事 可	zHJVa
+二 つ	l*Z/^8[A[C^DIHGK[_JaJ
+二 回	w*XBZ
+二 次	zBY
+云 端	v/XBJTa_J
+五 次	z#XX^
+人 が	z@ZHKZJ][^Z
+人 に	z@XH[^]
+人 の	w(XA]ZZ
+人 は	w+ZDIHJVa
+什 么	p#G%G*]H]N_TJ[]
+今 天	p@ZX^ZJ
+今 日	v>J@^HKX]ZIaJ
+今 朝	s#X@_MXZJ
+从 没	zDZHKW[ZJd[
+他 の	z(^VZ
+他 社	z:[JZ
+付 い	z%Z3Y
+付 け	s-X/XIIK[NHO[ZWhZ
+代 理	p(J-Y0d3J4I9I>KGJHHMJNJRHUKYJZIaIc_dIgJ
+令 牌	v,cHJR]ZF
+以 前	i-I3G>]?]@IHJIIK_M[OIPXVJZK]KaJg[hJ
+件 を	vIZKIN_
+会 社	n-Z3H8Y:Z>^?[CJDIHFIJN[OIZIaY
+会 議	vHZZ[][
+但 没	z?]CKDJLX[X
+住 了	z!J#a9H>IBJHYKKZG]JaJ
+体 で	zU^WK
+体 管	v(^)Y*J,^UHZJdH
+何 も	t-J>ID[H[KILXTZXJZ[
+何 度	m#_-K9G@IBJDJHZIJTYXaZJ
+你 的	z:ZEXU]ZG
+使 い	z,Y?[KZ
+使 え	g![#K(J-H3K:J>H?_@HCJDIHEI]KXL[MYNJUGVYXX[KaJbIdJhJ
+使 っ	o-Z3J7Z9I>Z?J@JHJIFK_OJU[VKXIaKhY
+使 用	f(J-[@ZHIIHK^NZP^T[UJVZZHdJgY
+保 护	wPbVJ
+保 用	zC[OZVZ
+保 護	zP_VI
+信 息	v3[C[D^HK
+修 改	r@^HKZX^Jh[
+個 人	z>[?ZHX
+停 了	v!]0]4K9J>JHGSJY^ZHaKcIfY
+停 止	p![-I0Z4]9I>JIKKJU[XKY]fY
+停 用	v![1[U[
+側 で	v![7[HGT[ZJ
+允 许	p9K=JHHIYQXV^ZI[[^]
+先 に	v:[X[
+先 の	z3[CKDZH[ZK
+入 っ	m3W:[>J@IDJG[HHI_JWKHLXMJOHUJV[ZIaJhY
+入 れ	e!J#Z%J(J+J,K/Y3H6Z8Z9E:H=I>E?H@GB_CHD]GKHCLKMYNWOZPJRJTIUJVIXFZ^[J]Z_JaEbIcJeJfJh[
+入 力	s#]9IO]ZJhX
+入 的	vO]
+入 社	w@YD^HY
+全 体	r(^)Y*J,^U[WJZIdH
+全 信	zC]
+全 局	t(^*I,^-[PIUJZIdH
+全 部	zBZNZO]
+全 问	v*[?_ZF
+公 司	m-J3J4[8[9J>Y?JBJCJDJHGIIKJM]NaU[VJZGaJcJfJ
+关 了	s!]#H6]9H>I@JBGHFIKOKU]VJY]ZG]_aIbJfI
+关 着	z1I<ZHGRJU]cIf]
+关 闭	vB[U^ZKbZ
+其 他	z%]C[HJ
+内 線	z3bHH
+册 sspr	z+[
+册 过	w+[DXHJ
+再 改	s@^
+再 設	w@Yg[
+再 试	t@ZBJX[ZZ
+再 起	wB^fZ
+写 不	v0]4J9H>JG[HEIJY^ZGaKc^fG
+写 回	b!H#G%[&K(F)I*I+J,Y-J/I0F1I2K3H4X5J6Z7H8^9E:H;J<J>H?I@EAJBHCIDGEIFKGHIHJJKGLHMHNGOKPYSITIUFVGWIXGYYZI[H]I^H_IaGbFcDdde_f]hF
+写 字	zI^
+几 次	z#XHJX]ZK
+出 な	p([*X+Y3G>I?^C[DHHDIJKKMKNJOIZD[]a[hJ
+出 ま	pHJN[Z]hY
+出 る	n-].W3K@KCKHHKXNYOZXJ_XdY
+出 现	v+ZHIZ_hJ
+出 错	v,Z3IHJO]ZZaJe_fGhG
+分 か	t-]>IIHM^NW
+分 で	w)Z=JU[V[ZJ
+分 の	s-H3HI[O^V[
+分 机	z3b9J>JHG
+分 钟	vBJHIM_R^
+切 れ	r9J:K;[=^>J@JBJUJXKZZ]]a[bJ
+刚 改	v@]
+別 の	z@ZKZ
+利 用	z0[4]HJZI
+别 人	z%K(Y*[HJV[ZJ
+别 的	v([:]BZC]IIMJPJUJVIZY
+到 旧	w>Z
+到 短	zaZ
+到 验	v>ZHJ
+制 限	wHJQ^X]
+刻 が	zRa
+前 に	n(J-H3Y9H:Y>H?J@XAJBJCJDZF]HEIEK[MYVJXIZH]__KaJb]dJhI
+前 の	m-I3H>]@JHGIJK_M^OKUKZFg_
+前 使	wKY
+前 密	th_
+前 用	wK^
+前 的	w3G>^@JIHK]MZOJ
+力 し	s#]9IO]ZJhX
+办 公	z9Z>]?[HG
+务 台	z([@YZHg[
+务 器	l%J(J0K1J2J3J4]6[8J9I>K?J@JBJGJHGIKKJR_SJY[ZJaJcZdZ
+助 重	zU]
+効 で	rHIMYZJ^YbYdYgY
+効 な	zA[UZVZ
+効 に	g!X(I.ZU]V]ZGdaeYfK
+効 化	s!_#J)Z,[8[HKUHdDe]
+動 か	v.XPWZGf]
+勾 了	zLZ
+包 含	vHJIa
+匹 配	t6[A_O[_JaK
+十 分	w(XC]R]ZKfK
+単 語	z-Y
+印 机	vH^
+历 史	w5[HJIIKZN[
+原 因	tHKN]PWZZa^
+去 了	w#[9JB^HJZF]]
+去 年	wK_
+反 映	zM^ZHgZ
+发 到	t>^
+取 れ	w>[aI
+取 得	z,a
+取 消	z?^BJG[HIZG]]
+受 け	o-I/]>ZHJIIK[NHO[aHhZ
+受 保	zPaVJ
+古 い	i-I0Y1]:J>]?J@HBJDJGJHBIJKIMcNJY]ZFaJbJcJdJfIh_
+只 有	l(J)J*I,K3J9J;[?J@JC^HHIaMJP_VJZEaJ
+只 能	w@][[bI
+只 要	z?ZCJHH[]
+可 以	s(KB]HHVbZJ
+可 能	p([;[=YBIDJHJM]NZUJVJZJgX
+可 证	r%K3J9I=dCJDJH[IIVGXKZJaJ
+号 が	l3^CIDHHIOaaH
+号 と	w3KIYO^
+号 に	r3bHJOI
+号 の	wOZX[
+号 は	w>_KHOI
+号 を	v-[>[
+号 化	z6Z<[
+号 没	w3^>[VZaG
+号 码	h#J(K-I3d9J>I?J@JBJCHDGHEIHKJMJNKOaUKVJXXZF]KaYbKhJ
+号 被	v!]>IH]ZK
+司 的	w8]
+合 わ	w6]HJN[ZYdJ
+合 公	wN_ZK
+合 本	zN^
+同 じ	pA_HHK^OY_I
+同 一	vAa
+同 事	p(Y@XBKH^VaZJ
+同 僚	w([HYVY
+同 期	i!I%X(J-I/J0^4Z6I9J:J=I>J?K@IAIBKDJGcHJIJKJLJM[NIOJR[UJVFZF]J_IaHbJcJd^fZgJhJ
+同 步	h!I#I%X(H)J*J,K-I/J0_1J2K4X6H7J8J9H:I;J=J>H?I@HAIBICHDIEJGcIIKHLKM]NIOIPIR^SKTIUIVGWJXJZF[J]I^J_IaHbJcId[eIf[gYhI
+名 が	z2Z<[HH
+名 前	v-X3J9K:[@KF^HKI]KIMJ
+名 字	z:]IZ
+后 再	v@ZBJZZ
+后 写	zRYd]fH
+向 导	v+],ZHFZIdHea
+否 さ	o%Y/YHIJXN^PZZJaZ
+含 ま	s-ZHXIY
+启 用	i!]%J(H)J*J,[/I7J:I=I@KA[BGDJEKHZKJPHV^ZEbKd]e_fIgI
+员 不	t(Z)^*[,IP[UKVGZD
+员 工	z3G@ZDXH[ZK
+员 没	v(H)YPJUJV[ZZd[
+呼 び	z3ZQ^
+哈 希	vG[H[M^
+問 が	z*X?^HJ
+問 題	k-K>JB^EXHKIJKJMJNJTZVKXJZ_c]
+器 空	z__
+回 不	w0^6I@JGKHJZHdHf_
+回 失	z!J#^4[HJZGdJeY
+回 数	v9KX_
+回 时	z,]ZIdFe_
+回 来	z!^9]HHZK
+因 为	z+]/]HFLXNK
+在 entra	z/I7ZHFT]
+在 し	z>[_^
+在 の	tZJh_
+在 不	s?K@[K_ZG[[hI
+在 密	zGaHH
+在 本	s7]AKPK_[d^gJ
+在 用	w-^/X9KHKZHh[
+在 的	wKJPYZI_]h_
+在 网	zMXcX
+地 activ	zPYgZ
+地 ad	t/ZgZ
+地 没	z_[dJg^
+地 环	vZKcad[
+地 目	z_^dZ
+地 配	w6KEbPKZH
+坏 了	tH^R[
+垃 圾	zaa
+域 控	m!J#I%J(J-J3J4e5_7K8K<J>I?I@JBICIDJHFIJJ]KJM[NHPJRITJUJVKZE[J]JaIbJdJeJfIhJ
+域 管	w*JPaZH
+報 が	t,]3ZCZD^HI
+場 合	t:Z=ZM]ZG
+変 え	k#G9J>Z?K@dIJKIM[XGZF[[^YhI
+変 わ	p#J/[>ZTXg[
+変 更	a!I(I-H3J7Z9I:Y=J?J@aB[CKDJGKHJIIKHL^MXNITJUIVIXIZW[J^aaJbIcJdIfIh^
+外 し	s#]*K8[?[GZHHNJPZTI[ZdH
+外 れ	zHJZJdb
+外 部	v:cHJZG
+多 す	vHIX_
+多 次	r#_HZXZZH
+多 请	vXY
+大 写	zI]
+大 家	z-^9[>JHI
+大 文	zI]
+天 改	z@_ZIhJ
+天 早	w@W
+太 多	o#_9J@IHJXaZH
+太 容	w-Z
+太 常	z-_ZJ
+太 短	w-JI_
+失 敗	j!Y#[%J(I,Y-J/Z3J4Z6Y7K9H:J;Y=J>I?JBHCJDJEJF]GJHEIJKJMJNJUIVIXIZ^[J]J_JaJbJcJe]fHgI
+失 败	i![%J(J,[3J4Z6Y7J9J;Z=J>I@HBIF]GJHFIJKJNJOJSKUJVJcJdYe]hI
+好 了	vB]RZ
+如 果	v:[=ZYXZI
+始 ま	z+[3ZHE][
+字 母	t/WIb
+字 符	z2]F^HJ
+存 在	s>ZHKPX_b
+安 全	o*[?^BKC[HJPZQYZF
+完 了	v(]B]HJZJ][
+完 成	w([B[HJZJ]]
+定 さ	z,Z
+定 し	s*[@YE[HXgZ
+定 で	z.WBZV[
+定 义	t-]HYWaZH
+定 了	w#[HJTW
+定 義	zHJW_
+実 行	z%Xf[
+审 核	z/XEXNX
+客 户	z:[BYQY
+容 易	v-[
+密 の	z*X?^HJ
+密 码	Q!D&I)E*F+F-Y.I0X1F2^3C4E5G7X8F9I:[;G<H=D>E?A@XAGCCEGFIGYJXMZNWOEPHQHRFSFTEVFWFXDYHZa[Z]E^Z_FaBbZcFdZgJh^
+密 碼	p#I(H-[:J=J>I?I@IBHDKE[HGI[KZMJNYPJUY^[hI
+密 钥	v6b?_HHVJZH
+对 管	z*]E]ZI
+对 象	p;]>JA[GZHJOKZH_caK
+対 応	w1[_[gX
+対 象	wGaHHMKVZ
+小 文	zI^
+小 时	l3J9J>J?K@^BKCIHIIJKJOIXaZHa_
+尝 试	pXaaJ
+局 管	v(^*I,_PIZIdH
+届 か	w4[HIaZc[
+届 き	t>IHYZJa]
+届 く	w>aaK
+履 歴	w5[IIN[
+己 改	zBXVZ^[
+己 的	z@YO]
+己 重	z)ZU]VIZJ
+已 注	t+bBJDYHH
+已 经	v+Z>]?IBZDIHI
+希 同	vG[H[M^
+帐 户	i!Z#Z%Z(I)K,Z3Z:K=KA[BKDKHHPYUIV]ZI[ZdK
+帯 を	z>]aK
+帯 電	w>Wa[
+常 见	z-Xa[
+应 用	s%](I-J3K:J=I>[?_C]HFIIKJMHPKTKUJVHZGa]bJdJgY
+度 お	w9Y@YZY
+度 か	z#]9ITZ
+度 も	o#Z9J@IDIHZWYXadZ
+度 変	w@Y
+开 密	z6^HJNIU[ZGd[
+式 が	w3^
+式 不	t3cC[ZG
+強 制	zHYL]
+强 制	sBJDXL]ZIb^
+弾 か	z-Y@ZJX
+当 て	z-Y=^HJ
+当 前	s#Xh_
+录 不	w>K?KHGLWZabJhK
+录 界	wHJZIba
+录 里	z!]3]HI
+形 式	t3bCJ
+待 #	wXY
+待 ち	z9ZXX
+待 っ	zXJa^
+後 で	wZZcXeZ
+後 に	r3J9H>J?I@ZBXHHKJR[XJZF]_aIfa
+復 号	z6bZJ
+微 软	r#H7ZR[S_ZHaXd[
+心 重	zg^
+必 要	d#G(H-J3J9J:Z=]>J?JBIC_I^KJMIPKTJUFVIZG[ZaJbJcJd^fIgJ
+必 须	p7Z@ZBJD[HIK]NYZI
+忘 れ	p:Y>[BHHZMINKUJZ^
+忘 记	w:[>KHIZ^
+怎 么	rBKH_Z[
+性 が	z3^>JgY
+恢 复	z6]BYR]
+您 的	s(I3Z:JBXE]HJI]UHVZZI
+悪 い	zE]HJZ]cX
+情 報	s,]3ZCZD_HH
+想 再	w@a
+想 用	w?aaH
+成 し	z(JEKUHV[W^ZJ
+成 功	v/_B^TI
+成 员	v(KPYUKVaZJ
+我 不	v9[>[?JHFIJKJOIVaZI
+我 们	o(J-X3Z9H:Z=]>J@ZCHDJHHIIOJU^VHXJZG[J_ZaJdZ
+我 只	wC[
+我 想	w?]HXaJ
+我 是	w([)Z:ZZH
+我 没	z%J(^C[ZI
+我 的	g!](H)J-H3F9Y:W=J>I?J@IBICGDIH]I^KIMJNJO_UIV^XKZJ[I]J^JaIhI
+户 一	zCZaX
+户 不	o(I8]:^=K@IG_HFKIP_VHZE^]
+户 在	r!^A[HHVIX[[[_[aJdK
+户 密	v2_7]HJIJZKdYfJ
+户 已	v!YTY
+户 必	zD[NZ
+户 无	zL]gX
+户 是	z%[7[VZ
+户 没	p!J%](G)]3J=[CJD]HGUIV]ZKaI
+户 的	v:_H]ZI
+户 被	v!YHY
+戻 し	j%J3K4Y8[>J@IBJHFMJPWRYVKYZbJc[d[f^hJ
+戻 せ	v0Z>KHHK]ZZ_ZfY
+戻 っ	z!^b]
+所 以	zIYLWZJh[
+所 需	w%[=_HI
+手 机	e#Z(J-J3^9G:K>_?H@JBJD_IGKIMZNJOZTKUJVJXKZH]JbJcKfJhJ
+打 不	t3YH[SXZJbZ
+打 印	wH^
+找 不	w4]__
+承 が	z;_
+択 肢	t3K?_C[DKHH[[
+护 组	zP^
+报 告	vBJDYH^
+报 错	sVJZbhK
+拒 否	g%_*J,Y/]3J9I?J@KCHIXJZMJN[O]P[VJZHaXdKhJ
+拒 绝	l%Y-W/^9J@WBJHJIJKJNZO^P[ZGaY
+拿 不	z,a9JHIZ[
+持 っ	z7X=^AZ
+挂 了	w/J4]=K>K@JBKHHMHSaTJUKZGf]
+按 钮	v(a:[HIZH
+换 了	t>YM[
+授 权	zTYV[
+接 受	t-J/Z3J@JHHI[O]Z]hK
+接 器	p%X2[8]9J<_IIZK_^aJbJcIdJ
+接 続	n4YHZZIcb
+推 測	t-_
+提 供	w,[7_?[HHZJ
+提 示	l@ZHJK^LZ_Xd[
+携 帯	m3]9J>_?JCYD]IJZH
+操 作	z(a
+支 持	s1_3Z?]HIRJZHcJfKgY
+收 不	m3J>]a[
+改 一	w@^
+改 不	zZZ^IhX
+改 了	s/]@]MZZI_KgZhJ
+改 密	m@EBJHKMJVKZ]^b
+改 的	z@^
+改 过	w@[BK
+敗 し	wBJTZZ^
+敗 す	z!]
+数 #	zC[IY
+数 が	wXY
+数 字	r3JId
+文 字	m-I/Z2]3I9J@JCIF]HGIcKINJOJXJZJhK
+新 し	f+Y-F1[9J:[>F?HBZCJIHKHM]UJXJZX][aKbZdJfXgYhI
+新 入	z@YDZHY
+新 员	z3G@ZDXH[ZK
+新 密	k:^HDJXKJNIZ[[JgWhI
+新 後	zBYZGcYf]
+新 手	z>HH]
+新 的	r9I:K>J@HBYIIK[MaNJOJZH[[]]aKbJ
+方 式	s*Y3JC_DXZI
+方 法	f#K(J*Y+]-K3J:I>I?b@JBHC_DFHaIJKJMJNIUJVJWJXJZG[KaJ
+无 效	z3JHIO]R]aJhZ
+无 法	l(Y3Z:YBKEZHHUIVJ[]cXdJeY
+日 に	zX[
+日 は	w>J@YMIX]]]aI
+日 ま	t9Y@^HJXYZKf[
+日 パ	zDZ
+日 変	z@^MYZJ
+日 志	zNX]]cX
+旧 号	w>Z
+旧 密	n#]>I@KHJKYM_ZGgYhY
+旧 的	t>JCJHIIJK]MaZJ
+早 上	s#Y@Z
+时 密	z@YLZ
+时 锁	vT^
+时 间	s4J9J@[HIRdXKZJaKcHfHhJ
+明 天	z@YX]
+明 日	w@ZX^
+易 被	z-Z
+昨 天	s@]BJKJMYZI]]f]hI
+昨 日	t@]MXZI]]fZ
+是 一	z@YOZ
+是 不	z@ZS]ZI
+是 锁	z#FHJTY[]
+显 示	r+[/WDEHZIJO]ZHh^
+時 に	v5[?HHGL[O[a]
+時 の	z,]LXbZdI
+時 刻	wHJRb
+時 的	vT[cX
+時 間	l3J>J@]KJRZX_a]fI
+暂 时	wT]
+暗 号	z6[<[HJ
+更 が	s@YHJL[ZZ^[hI
+更 し	p7[@[HKM^ZI
+更 す	wHZZJhX
+更 で	l7K:[@ZMJZX^]hY
+更 改	p7[@[BIHJL]MJZE^[
+更 新	l+^1^9K@]BZCJDHHFZFcXdJf^gW
+更 禁	w@Z
+書 き	h!I%J(J-J0Y3J4W6K8Z9J:I>H?J@HBIDKGXHDIKKJMINJRXUIVJXJY_^K_YaJbIcZd^f_hJ
+最 小	z@ZI^
+最 後	z@J]]eZ
+最 短	w@]
+最 近	s-K@]BIK_ZHgY
+有 #	z3YCHI_
+有 効	e!Z%K(G,Z6K7J8Z:I=IAYBJDJEJIHKHLYNZPIUZV^WJZD^XaKbId[e^fH
+有 启	vA[VZdX
+有 域	z*JP_ZH
+有 我	wI]ZE[^
+有 注	zDY
+有 重	v(YUJW]
+有 问	wEZcZ
+服 务	e!I#J%I(X)I*I,I-I/J0I1H2Z3I4[6Z7I8I9H:I;K=H>I?HAJCIDIEIGHHDIHJKKINIOJPIR^S]TIUHVGWJXIY[ZE[J]I^J_JaHbIcZd]eKfbhI
+期 の	wGaMJ
+期 サ	z4[HJR]fJ
+期 間	s=Z@^IIKIN[ZI
+期 限	k9J=[>J@YBJIHKJLbMJNZXIZZa[hJ
+本 人	o!H+^-J>J?JBJHFMJPJVWZH]_^ahK
+本 地	a!Z#G%G(E)H*H+I,H-G.K/_0[1I2I3H4H5J6a7Y8I9G:G;I=G>G?H@GBECFDGEaGGHBIGJJKFLIMEN[OHPZQJRISGTXUFVEWHXHYJZA[G]F^G_aaGbFc]d[eHfYg^hG
+机 丢	w>^HJaG
+机 号	p3^DZHJIKO[aH
+机 坏	wH]
+权 限	j%b(b3J8K:J;_=I>J@JBICKDJHYMJNJUIVHXJZEaIbKdHfJgKhJ
+来 な	v>Ha[dIf^
+来 宾	w:_
+格 式	v3cCJZI
+検 証	v3H?IC^DJHIOZXZZJ]^
+構 成	l!J(H/K6J:J=JBICYDJEdHHNKPJUFVYW^ZEdGe_fGgI
+権 限	l%_(];[H[ZH
+機 種	z>_ZJ
+機 能	zUagY
+次 失	z#X
+次 数	tX^
+次 登	z#XHIL^
+止 さ	t![9I?]@KHYXK^]
+止 し	zY]fX
+止 め	t!])YHHU^ZJ
+止 パ	z-]
+止 期	w@Z
+正 し	r,Z3^ZJh[
+正 常	pB_HIS_T]UIZJbJfJ
+正 确	o%](K,Z3]CZHIZHh]
+此 密	z%H([
+步 服	w4ZR_
+步 没	z%J0J3JC]HHMJaJd[f]
+残 っ	t#X3]DIHK_]
+永 不	vL_
+求 が	z>IH[X]
+求 さ	zC][X
+求 め	p*X+ZCYDIM[
+求 两	z*WCX
+没 了	t(K3J9H>b?[BJDJHFKJMJZH]J_[aFbZ
+没 写	z%H8]HIN]d[fH
+没 勾	v%K;]HKdaeJfG
+没 开	wU[VZZJd[
+没 有	_!G#H%I(])Z+I,I-H.K/J0I1J2J3Y4I5Z6J7J8H9E:F;H<I=^>E@IAHBFCZD]EIFJGJH@IFJJKHLIMFNGOHPGRJSITGVWW]XIYJZE[]]G^I_^a_cGdZeIf^gGhH
+没 权	z%]([ZJ
+没 法	w)Z:[>Y
+法 が	w?ZC[HI
+法 を	r*Y+Z?[DJH[ZJ
+法 重	p(I:ZEZHJUIZ]cX
+注 册	h!J#K(J+c:J>J?I@JBXCIDaHXIJMKUJVJXKZGbJ
+浏 览	w.YHIZI]]b]
+消 え	z%[?[HJbZ
+済 み	m+b?IB[CHDWTXVZZJ[I
+測 さ	v-_
+満 た	p-KHJIYKINcZI
+無 い	s!K3Z>J?JC_D^HGIKOI_XaI
+無 事	zB^
+無 効	f!e#I(J)Y-J3G9J:J;Z<Z=J>JBJCJDJHDIJMJNKO[PKRZVHXJZG^K_JaIfJgJhX
+無 期	tHXLaZH
+猜 到	z-Z
+环 境	vZKcad[
+现 在	o9J>H?[@YHJK^MJOJZDha
+現 在	p#X-KHKKJZXha
+理 セ	sgb
+理 中	tgb
+理 员	b#I%I(])^*c+J,_-I/K0J1K3I4J6J7I8J:H;J=I>J?I@IAJBICHDHEYGJHFIHKIMJNGOJP_RJSJTJWYXJZK[I]I^J_JaIbJcIdZeJfIgIhI
+理 由	wNZPYZ[
+理 者	b#K(])]*c,_-G3J7I:G=J>J?H@JBICHDHEZHGIIKIMINFP]WXXK[J]J^JaJbIcJdYfIhJ
+環 境	wc^d[
+生 し	zZ]eZ
+用 さ	z*[-JK]
+用 し	wgY
+用 で	w4]KXPYZI
+用 不	v>J?[KIZ]
+用 了	o(J,Z3J;Y>_?HBJDJHIKZOIUXVYZH
+用 写	t,[ZJe_
+用 密	tV_
+用 户	]!H%E(^)Z*D,D-E.J/K0H1I2I3C4G5J6H7]8Z9J;Z<J=Y>E?C@DA_BIEHFJIXJIKCMEOZQIRISHTDUDWHYJZJ]Z^[_aaHcHdXeGfHgJhE
+用 新	wB[M[gX
+用 旧	vHFMa
+用 期	v=Z@[IIN]ZI
+用 的	t#W-Z?^A[HIKIOJQYVJZGaKh[
+用 过	pK_
+电 脑	n9I>K?J@JH^KJMaZHaJb[gZ
+电 话	k#J(J-J3W9F=J>G?^BJDZIIKHMHNJOaUJVIXXZH]Y_Ja_bIfJhJ
+画 面	j!J#J(Z+^-J3H9J:J=J>[?H@IBICIHYIIKIMINJOJTJUJVJXI]I_KaHbcdJfJhZ
+界 面	tHIZF[Zbb
+略 不	z.WN]
+番 号	e!I-I3c9I>a?I@IBJCHHJIGKGMJNKObUJVIZG]JaJbJhI
+発 生	w=ZZ]eY
+登 录	h!J#I(J3H:J>F?H@IBZCIDIIKKIL]NJOJTJUJVKZ][[aKbbhZ
+登 记	l+I3Y>[?^BID_HEIKKJMJO]ZEaJbJhK
+登 録	a!I#J(I+a-I3[:I=J?Y@IC[DdIHKIMINIOZPKTKUIVIWKXIZD[JaIbGdJfJhH
+的 な	zaZc]
+的 に	wT[
+的 不	s3J>K@XIJK]O_ZJ
+的 号	r3_>JCKDIHIO[a[
+的 密	i%I(]-[6Z:I>J?K@IDJHHIIJXK]MJNYPJUXVHZH^JbKcJdJfYhY
+的 帐	o!Z#[(J3ZA[HJUJV][K
+的 成	zPYV^
+的 手	z3YO]aJ
+的 权	z%](YHJZJ
+的 电	v3]HJO^aJ
+的 管	z(]P[ZI
+的 组	s!K(J:Z=J>JBIHGP[UZVbZI
+的 账	r!]#W(J)^:K>JG[HEUIV[ZKaJ
+的 连	zc]
+的 重	z>]EZZI
+監 査	z/XEXNX
+目 の	w8]C]
+目 录	p![3]:]HHZH_^dY
+看 不	w#H(Z>^?IH]ZJaH
+看 到	w>K?]@YH[aJ
+知 道	s>GHZ[a
+短 す	zI^ZJ
+短 使	z@]
+短 信	m-K3Y9H=K>[?_@JBKCHDIHGIHOKXKZH]]a_
+码 一	w@HBXKZLXXJZIa]
+码 不	i%K(J3G6J:J>I?]@HGJHXIEKGMJNJOYVJXKZ_^Ia]h[
+码 与	zO]
+码 了	w>JBJHGZ_
+码 今	w@^
+码 以	zKY
+码 写	o%](J@JBJKKP[UJVJZDd^eZf]hI
+码 发	t>^
+码 同	zGaHH
+码 在	t-[7]HHMYdZ
+码 太	p-Y2[@ZHJI[ZIfJ
+码 已	wBYM^UK
+码 我	z-WHJ[]
+码 时	z3JO]aJhZ
+码 最	v@]KX
+码 格	z3]
+码 没	w3^:[>HOIZHaG
+码 现	z@[ZJhJ
+码 的	t(Y>^HKVIZK[[^ZaI
+码 策	vN_ZK
+码 被	z@XKY^Y
+码 输	z#Y-HHJX_ZJ
+码 重	k(F:HEKHYUaVYWKZX[KbIdIfY
+确 保	zC[OZVZ
+確 認	h!I#J*X+J-J9J:J=J>^?J@JBXC^DXIIKIMJNKO]TIUKZF[Ja]dKhJ
+碼 重	zBJE]UZVY
+示 さ	k+Z-J3K?ZCJDIHZNYOYZY
+示 密	zKXd]
+社 の	p-J3I8Z:Z>_?[CKDJHFN]OIaI
+社 内	v-I>JBIHXKJN_T[U]ZG
+社 員	w@]DZHY
+禁 止	j!H)]-bHFIIKYMJNKQXUHZJ^_hI
+禁 用	l!d#K/J;YHIKKUZZH
+私 の	w9Y:[DJHHO]VZ
+种 方	t*Z?ZHJ
+种 验	t*XC^
+秘 密	w*X6]?^HIZJdJ
+租 户	s(J:^BIDJHHU_VGW_ZGbJ
+稍 后	w@ZBJZZ
+種 変	z>_ZJ
+種 類	z:[HHIZ
+空 间	z__
+笔 记	vB[HYM]ZHb]
+符 号	w-ZI]
+符 合	o-YHJIZNaZI
+第 一	wC[DX
+第 三	z.WJZ
+第 二	s8]@YBXC[KKZJ
+等 待	wXY
+策 略	h!I#I%J(H)I*_,J/J3J7J9I:I=J>I?[@IBICIDHEJIHKJMJNdPITJUGVHWcXJZD[J]J^K_JaIbIcJdIfJgJhJ
+筛 选	zG[HIJZa[
+管 理	W!G#G%G(_)a*f+H,c-E.J/H0G1I2I3F4H5I6H7E8H9J;H<J=E>F?E@FAHBECEDEE[FJGHHBIFJIKFLHMENBOHPbQJRHSGTFWZXGYI[F]F^G_GaFbFcEd_eGfEgdhF
+系 方	z3KC_DXZI
+系 管	z!WZ^
+系 统	wK^R[ZI
+組 織	i(H-K>K?KBHDJEaF]HGIFMKNXU^VGW_ZEbJcZdZfJgJ
+絡 先	z3[C[DZZJ
+継 承	t%J;dHIZJ
+続 で	zH]YW
+続 の	zc]
+織 で	t:WNIU^W]ZJ
+織 の	wEYN[UJW]ZJ
+组 的	zPYV^
+组 织	k%K(H)J*I-J3J9J:ZBICJDJEXF]G[HGIEMKNZPHU^VDW_ZE[JaIbJcYdYfKgJ
+织 的	vEZN^ZIcZ
+继 承	t%H;dHJZH
+继 续	wX]ZJ]^aH
+缺 少	w=^HJIY
+网 页	wHJM_
+置 不	p%](G5Z7XBJE]HHPJS]UIVJ[ZbHfJ
+置 了	r(J=^B]C[HJUIZGfJg[
+置 失	z!]/JZ[fK
+置 密	m%Y(WBHDZHHUHVI[Zb_eZ
+置 的	zHJVa
+置 页	z(HDJHXS[ZZbJ
+者 が	p(G:JE[U[VZW[ZEdZgY
+者 だ	s)[*]P[UHZJ
+者 で	z(]:[HJ
+者 に	s*^-INIZ_dZ
+者 の	w*],Z
+者 は	v([)^UH
+者 を	z(_*J,X
+联 合	r!J,^7c:J@KZI_J
+联 系	r(J,J3[C^HIIKKJZ[c]dK
+聞 か	zHXLYh[
+肢 が	v3K?^C]DKHH[[
+能 使	wKXP[
+能 再	pXaZI
+能 用	r*X>]?[CJHFKKLXM^ZJ
+能 自	zU]V]ZI
+能 重	p(K=a>J?KBXD[HIK]PJUIVIZE[ZbHfJ
+脑 上	w#YM[
+自 分	p)Z-H3H=I>JHIIZO]U[V^ZJ
+自 助	r(I)^9JBGDJHYUcZH]IaI
+自 定	z-]HZZJ
+自 己	p(J)Y>JBYHIO[U[V]ZH^Z
+至 少	zC[I]
+致 し	t3J6^NYO[
+范 围	zGaHE
+落 ち	t3K4]9JHYMJRISZUJVJaKdIeZf^
+行 回	v9KX_
+表 示	k+Z-I3J?ZCJDIHZNXOYZYh[
+被 拒	r%],Y@ZP^
+被 猜	z-Z
+被 禁	r!])Y
+被 锁	p#Z-ITIX]ZJ
+要 が	p#H.XD[HHNYZK[[
+要 で	wC]DJHZIX
+要 と	wC]DJ
+要 な	p%Y=]CXIYUHZJd[fJ
+要 两	v*Y
+要 件	vIZKIN_
+要 开	zZ[[]
+要 旧	z>JCJHJM_
+要 求	i+[-J3J9J:J=J>H@KBJC[DII[KJMXN_X[ZHaIhJ
+見 つ	w4^AZHH_X
+見 ら	z@YH^
+覚 え	w@KHJK_[X
+规 则	zCXG]HHNX
+览 器	w.YHIZI]]b]
+角 色	w(])^*YHJVJ
+解 锁	n#[1ZBYHJT]VJZI[__JbH
+解 除	m#Y1[9IBYHIT[[]
+言 わ	g!K+Y3J9H>H?J@YBJCXDYHGI]KYMIN[X[ZHaKh[
+記 号	w-ZI]
+設 定	i*[-J:J>J?I@XE_HZKKMJNWUHVWWJZH^YdYgZ
+許 可	r%].X;]HHQXV^
+試 し	s@YNZX]ZW
+試 行	s9JX_cX
+話 が	w3I>I?_DKHJOIa[
+話 に	v3[9X>^HG
+話 も	zDZ
+話 番	m3YDZHJO_XZZJaI
+認 が	z*Y
+認 し	v%Y3XCYHJOYVY
+認 で	v!K>aBICIDGHZO[VIZGaH
+認 証	r,^3ZDXHXZK
+認 識	z:[DJHHO]hX
+語 が	z-Y
+誰 も	w=YSYU^VHZH
+議 が	zZ]][
+護 さ	zP_VI
+让 用	z?KH]K[LX
+记 了	w?_CYDHHJ
+记 密	w:[>KHIZ^
+记 本	vB[HYM]ZHb]
+记 的	s3]>]?HCJDHHIO^ZJ
+许 可	p%J3J9I=dCIDJH]IIVGXJZJaJ
+设 为	zU]V]
+设 了	w*[2[@YZK
+设 置	z%^HZZJ
+访 问	v%Z9IHYP]Z]
+证 方	zCZ
+证 码	l3J>[HHXYa_
+试 太	zX^
+试 次	vX^
+话 号	s3[HJO_XZaG
+请 求	w9Z>GHZX[
+请 确	w3YCZOZVZ
+请 稍	w@ZBJZZ
+请 等	wXY
+请 选	z-Y
+谁 都	v(J=YD[HJS^U]VHZF
+谢 谢	t-K9_B^HGIJKJXKZHaJ
+象 外	zG^HIV]
+質 問	t*[?^HIX[
+账 号	o!a-K>HBJH[IKOJVY^Y
+账 户	f![%Y(F)]*X-J2a3I7J8J:[;I=I>J?K@IBHCHDZEKGZIGKIL[MJNIOJP[RJUGVYWJXJZE[I]I^X_IaHbJcJdHfHgJhJ
+起 動	vB]HKbZfZ
+足 り	t(]3Z9ICZDIHII_OIZGaK
+身 份	v,Z3[7]D]HH
+输 入	tO]
+输 错	t#_-HHIX_ZGaK
+过 不	v%J;Z>]HHKYZZ
+过 密	t@[BJDY
+过 期	o9I>I@GBJDJKJLaMJNJXJZW]^a[
+过 的	zKX
+运 行	wBIHISaUJZJbKfY
+还 不	z@ZHGM]ZJ
+还 在	z_]
+还 是	m!Y#J5Z9ZHJMZTZgZ
+还 要	s9J>ICaHHIIM_ZJaJ
+这 个	pGXHIK[V]_[
+进 不	w#[Z^
+进 去	zB^ZHh[
+连 不	wH]SGc^
+连 接	k%W2[4J8]9J<_IIMKZH]K_^aJbJc]dI
+追 加	z8]C[DJHJ
+选 项	t(]>K?_C[DHHG[YaI
+途 中	zHH]^dJeZ
+通 ら	v;Z@XHGK[Z[
+通 知	t(J>K?YCIH[VIZGab
+連 絡	t3ZC^DZHIKJZZ
+進 め	w:[X[
+違 い	v,Z3^KJh[
+違 う	o-I3J6[9I>J@IHYIIK[OZRZXIZIh_
+違 え	p#a@JHHKJX_ZKhX
+選 べ	v?]H][Y
+選 択	r-J3J>K?_C[DJHGKYVZZK[[aJ
+那 个	vG]KbZI
+那 边	z8^:_ZK
+邮 件	s3J9J>H?_CGDGHGIKM]aa
+邮 箱	n#K3[9H>^?XDaHZIJKJOJUKVJZH]JaD
+都 不	v=Y@YU]VIZX
+都 没	w>IB[D_HFMIaZ
+配 置	o!I(H)J*J,J0K6J:J=IBJCZEcHIPHUGVYW[ZDcIdHeafFgI
+里 不	z7]HH^Z
+里 有	z3HF]HI
+里 没	zUJW]__
+里 的	w3^HJO]aJ
+重 启	wB^fZ
+重 复	z9KA[HJK^ZK
+重 置	X#H%G([)J*G+H,I-I.J/G0H1I2J3G4H6H7I8H9K;H<J=Y?J@EAHBZCGFJGHIHJHKFLHNFOIQKRHS^TGU^VYW^XGYJZ[]F^F_HdDeGfZg[hG
+重 設	zBJE]UZVY
+録 が	z+[?JBZDI
+録 さ	r+I3Y?[DWHHO[
+録 し	m+Z>X?XC[D[HGZI
+録 は	zC]DJ
+録 を	w+ZHY
+録 済	s+b?JBHCHDX
+鍵 が	z6bHJdJ
+钥 不	t6d9J?_@KHHPKRJUKVJZFbJfI
+链 接	sBKDKMKZDbd
+锁 了	w#I[]
+锁 定	n#_HFTa
+错 了	z9H@JHYh^
+错 太	z#_-IXJZI
+错 误	r!K&Z3KE[HJZ[h]
+閉 じ	vB^ZJ]Y
+開 か	w#[H[XHZKbZ
+間 が	s=Z@]R[ZIfI
+間 に	v@[X]
+間 待	zXY
+間 違	l![#_-J3]9I>I?K@IBJDJHEKGMJNJOJTJX_ZJaJh]
+问 题	k#E(J*Z?^@KB]EYHEIJKKMINJPJUKVJX]Z]c[hK
+间 不	z@]R_ZJcJfI
+限 が	p%_(^;ZZI
+限 な	zL]
+限 に	zHYLY
+限 の	z;XL^ZI
+限 切	w9J=[HJZ]a]
+限 制	z@JQYX^
+限 没	z%[(J;_HJdJ
+限 重	z%J(^ZJ
+除 し	zT[
+除 済	zTZ
+障 害	zHHS^TJcZ
+電 話	e+J-I3^9H>]?^@JDYIIKJMJNJO^VJXXZH]Ja[fKhJ
+需 要	o%G=]C^DJHZMX
+非 対	z1[gY
+面 が	w(J+^>^?JDIHIZ[aJbH
+面 で	wZIba
+面 に	v(]H]ZGbZ
+面 不	w+]HGX]ZFb]
+面 说	zD]ZZ
+題 が	tEYZ[c[
+題 な	vB]T[ZHaX
+願 い	w#^9ZZJ
+页 面	j#K(Y)K+_3J=J>J?J@KBICHDZIJKJMJOJPKSZUIVHX[Z^[J]ZaIbG
+须 在	z7[:X
+验 证	b!H#H%X(I)J+K,X-I2K3Y4J7J:I;J=H>Z?]@HAJBIC_GJHHIHKHLKMINIO^PJRJTIUJVHXZZF[I][^K_Ja^bJcJdIfJhH
=#	A!C#?%:&?(I)9*C+>,:-E.=/I0>1a2i3j4>5;6:778:9::7;=<I=A>X?6@eA:B;ChD=EIFAG;HBIbJ9KcL?M?NAO[P_Q=R_SfTaU8V:W;XbYgZ:[9]5^;_8aGb=cGd6e<f5geh>
=0171	w3Z>JOYaI
=0x8023061f	l%J4J8e9J<H@JBIHGIJKKNHZG_J
=0x8023062c	m%J(J8E9J<dBJDKHHNJSJUJVJZIaJbJ
=10014	zB]HFZI
=2003	l%K(H)J4I5e6J7J:J=J>K?JBHDIHDKJMJNJPHRISHUHVGWJZF[K]J_JaIbIcHdJfE
=2008	g!J#I(I-J/K4D5e@JBIHEIJJHKJMENIPJTKUJZD[IbGcJfJgJ
=2012	z4J5YH[
=2016	p!H#J%J(J-F0K1e2K3H4G5]6J7K9D:I;J=J>H?H@HAJBHCHDIEKGKHCIGJIKFMHNIOHPJTJUHVHXIZG[J]H_KaHbJcIdJeKfKhI
=2017	z1_HE
=2018	w1a9JHFcKfI
=2019	z1Y@]
=24h	n#F-J?J@aBHHFIJKINJTHXbZHaJbJcKhJ
=31003	z9KBDDIGIHFNIZafG
=31034	i!J#J%G(J,J-J0J3J4J6J8I9I:K=H>J?J@IBDCKDJGJHDIJKIMJNIPGRJSKUIVJXKY[ZB]JaJbJcGdDeGfghJ
=31044	v9H@IBGDKHEIJKJXIZFfc
=32002	zBIHFc^
=32004	j!H#H%G&K(I)J,F-H/J1J3H4I5J6f7J8K9F:J;J=I>H?I@IAKBHCIDIEKFJGJHEIHJJKIMJNIOHPIRJSITJUIVJXIZC[J]I_JaGbIcGdIeHfIhJ
=32009	g!J#I%I(I*J,f-I3H4K6G7J9H:J=J>I?G@JAKBICIDIEIGJHBIIJKKIMJNFOJPJRJSJTJUJVJXIZD[K]IaHbJcIdJeHfIhI
=32011	m!J#I%H,D-K/J3I4J6G8J9I=I>J@JBIDKEJFKHEIJKIMKNIOJPISJZEaJbKcHdFeffGhJ
=33001	^!F#D%B&j(G)I*H+H,H-C.I/H0H1H2I3D4H5I6I7H8H9B:G;G<I=G>E?F@EAEBCCFDEEHFdGFH?IDJHKELHMFN@OGPGQIRHSGTGUGVGWHXFYJZ?[G]F^H_DaCbGcFdGeHfFgIhE
=33002	r!I&GAIHGNJZE_c
=33003	z#J&IA_HIOHZJhJ
=33004	r!I#I%c&D(H-H3J6H9H>I?J@IAIBJCJDKFHHGIIJJKINGOJQIUKVJXJZI]J_IaJcKhI
=33005	w!_#KHJ
=33008	n!J#G%K&J-J5I9J@YBFDJGJHCKKNdPIRIVJXJYJZG^Y_JaJcIfH
=3rd	zJY
=4740	n!J#cBHHFTHZE[I
=50053	zT]
=6329	z8_HKNJZK
=6800	w,J?KHDNGZFfb
=80070005	n!I#K%e-I/J2G3K9H>I@IBICKDJHCIIKJNHOJPFVKXJZG]JaIhK
=800700c	k!I#I%D(J-F1K2g3H4I7K9F:I=K>I?J@HAJBHCIDIGKHCICJKKIMINGOITJUJVJXGZH[J]I_JaGbJcIdJfJhI
=80230405	p4J8JAHGIHH_a
=80230619	w%I4H8I<JHIJYN_
=8023061f	z8^NJ
=8023062c	v%G3J4F8I9I<cAJHINGZH_K
=80230818	k!J#K%G-J2J3I4e7J8H9H<I>J@JAJBJDJHFIIKJMJNGPJTKVJXJZI]J_IaIcJ
=a	;!G#D%D&A(X)G*_+],I-].>/E081=2H5G6E7F8G9a:E;?<E>Z@cAJBHCBDEEEF]GGHdIZM]NCOAP=QGSBTBUXWZX]YBZX[[]_^F_JaBbFc?dDeAfGgAhG
=aadc	i!G#G%I(I)I+J,J-I.K/I0I1]3G4I5J6J7I8I9F:I;J=I>H?H@FAJBFCIDFEJFIGYHAIGJIKFLJMHNIOIPHReSFTGUGVHWJXEY]ZA[I]I^J_JaHbEcXdHeJf[gKhG
=aadsts50053	v#F-K9KHBTcZJ
=aan	e!J#J%H(Y)G*I+J,H0J3H4J6[7I8J9J:G;J>H?H@DBHCHDYEJGIHGKDLZMHNaOIPGRJTJUIV]WJXIZJ[G]H^[_IbIcJdDeIfGgJhG
=aangepast	v-]9K>J?J@_CJHGIJKIaJ
=aangevinkt	zLZZIdY
=aanmeld	zBJDIHYL^ZI^JhK
=aanmelden	w#IBZHFKIMJTK[]bZ
=aanmeldscherm	vZJb^
=aanzetten	z(I,[8[BJHIZIdFe[fJhK
=ab	g!I#I%H(G)K*J,Y-G/E0J3G4X5J6J7I9G:I;J>H?H@GBFCGDHGJHHIKJYKHL]MFN_OHPIRZSJTIUHVHWGXIYJZY[I]Z_JaFbGcZdFe[fHgJhX
=abandon	rBJHYZG]^aI
=abbiamo	s=[BYHGUZYX
=aber	c#F%I(J)J*I+^-X/J3F4J7J9H:H;K>[?^BGCYDBHBIGKELXNJOHSKT]UIVXXIZ@[]]Z^I_JaIbIcJdIfIgJ
=abgebrochen	zHJII]^
=abgelaufen	r#J(J-J:I=^>Z?I@HBCCIDKHXIJKJNJUHVJZX]Za[bJdIfHhJ
=abgelehnt	l!J%J)H*J-^/X0I9J=I>I?J@YBIGJHFIIJKKGN[OJPIVJZ][J_IaJdZfKhI
=abgeschaltet	n!Z)XBJHIU[Y[ZJ
=abgewiesen	z-JHHKZa[
=abilitar	z.XHJdYeX
=abilitato	l(JDJHHU]V]WIZGd[
=able	e#H%J(J)J:X>I?E@IBcC]HCKJLKMJNJQXTHUJVGZY]J^JdK
=abord	z:JBID]HIZJh]
=about	a!Y#F%J(G)G/I3I7I8J9J:I<X=J>H?GBBCJD[GIHYI[JILDMHPJS^TIUEVDXJZ_[H]G^H_JaFbGdIfIgHhG
=abov	v(J;_>JGJPIVKZI_I
=abre	w!J9I?IDKH_VJZE]DaJbZ
=abrir	z@JZJ[^
=abroad	o!Z#H)Z>Z?IT[ZDaZbI
=absent	r%Z5X9ZBIHGYXZE[[_[
=aby	zBID[T[
=acce	i![#H%a(H)J*J+J,I-H/H2J3H4J9E:H=H>[?I@EAJBGCHDGFKGJH_IDJJKFMINHOFPZRJTKUJVEXIZK[J]IaGbJcJdFeIfIhH
=acceder	v!G#I%GIIKILJMGNIPIVIZZ[]^JcKf[
=accept	W!D#B%C&J(E)H*H+G,G-Y.X/Y0F1H2H4H5I6H7F8H9D:B;H<I=F>C?]@XAGBbDEEHFIGEHDJJLDM]N[O]PEQIRGSITEUGVDWHXFYJZX[E]E^B_EaEbFcGdFeIfFgG
=accepteert	z3J=KHYI]KHMGOIZZhI
=acceso	n![%[-J3J9I>Y?JBEDGH[IJKIMJOIVIZY
=access	U!B#G%_&I(Y)H*G,G-C.I/D0I1I2H3D4H5J6I7H8I9E:E;G<J=F>a?Y@DAHCED@EIFIGGHXIDJFKCLGMJNEOGPaQcRISGTEUIVEWJYJ[G]G^D_GaEbGcYeHfIgGhF
=accesso	k![#F(I-J/J3F:J=J?G@HCHDFH]IHKGLYMINJOJTIUJVHXJZZ[I]I^JaIbZcJhI
=accetta	t%J3G=J>H?I@IBJHGIFKZNIOZh^
=accettata	z/Y?ZHH
=accident	t![>I?G@ZBIHXZF]ZcKfX
=accord	p@XBYNZU[ZG
=account	C!c#[%a&D(?)_+J,[-:.C/;0X1@2b3J4?5A6@7C8?9B:[<B>C?;@>A_BGCIDZEDFBI>JAK8LaMBN;O?PaQ^R@S?U:V_W=XDYAZH]=^c_]a>bDc=dDe>f<g>hA
=acct	n!^#^%J(J)J*Z/I1J2Z3G8K:Z=K>F?I@HBHDXGJHCKJLJMHP^RKTFUHVJZB[G^[_ZbJcJdJfJgJhJ
=ace	w;X@IBIHHKGP_ZG^Z_K
=aceita	m!J#K-J3I7K9J:H=J>H@EBJDIHGKYMXNKOZUJVHXJZZ]I^KaJbJh^
=acepta	p!J-I/I3H9G:J=J>I?X@GBHDIHDI[K]NIOYVH[KaJbJh]
=acesso	p!]%W(J3G9J=H>[?I@IBJCIDIIJKIOJPZVJZZaK
=achter	zHDR_fK
=acl	j!H#I%D(E)I*I+I,J-D.K/J0J1I2K3F4G5J6I7I8J9D:G;h=G>G?G@GAIBGCHDHEJFEGCH?IGJJKFLJMINFOGPZQJRISITIUIVGWIXGYJZA[I]F^G_GaFbIcGdIfHgIhH
=acls	w%]9K;bAHBJDJGJHCKKPIZF_I
=acquir	s%J3H8[:GCJDHEJHJPJQaZC_J
=acs	p!H#J%J(J-G0J1f3I4J5I7K9G:I;K=J>I?I@IAKBHCJDIEKGJHCIHKGMJNIOJPJTJUHVIXIZH]HaHbIcIdKfIhJ
=act	z![*H@JBIE[HHKJPIZ[bIdHgJ
=actif	z!XQX
=action	p(I)J*GB[CKEaHEPIVJZHgH
=activ	V![#D%Y&e(J)C*G+H,F-E.J0D1G2G3F4E5I6[7E8F9H:@;G<H=F>F?F@FA^B_CGDEEEFWGEH@IDKDLGMBNCOGPJQIRFSGTZU_WEXGZ=[E]F_]aGbFcCdEeGfJgchE
=activa	zHXLX
=activar	w,Z=JYWdJeZ
=activat	v!X=HHYVX
=activation	z!H%I,[3IFJH]NJUIZFdGeY
=active	s%KEKHKUJV[ZFd_
=activer	z.YHYUJVIeX
=activo	v!WQX^YdZ
=actual	p@JBKHIIIKIMKOJZFhb
=actuel	sHJKKZGha
=ad	C!g%g&b(5)9*;+;,?-;.B/l0@2H3d4A5>6:7?97:6;C<b=C>9?7@<A^B4C7D6E<FFG?H8I;J?K3LcMaNbO7PaQ>R9S9TgU8V5W;X8YAZ3[@]7^f_ka6b7c?e@gfh6
=add	d!I#J%Y(D)G*E+F,I-J.]/J1J3F4J6K7J9D:H>C?D@HAJBGC[DXEKGKH_I[J_KHMINGOFPFTJUIV]WKXHZA[J]H_JaHbJcJdJfKgHhI
=added	f!I(H)J*J+K,J-H1J3J4H7J8d9K:Y=J>J?I@HAICJFKGYHAIYKIPHQYSKUIV_ZC_IbJcJdJfH
=addition	z?[HXVKZG^J
=additional	sCaDDHF
=address	c!H#J%K(I*J-I/J3a7J9G:X?G@FAIBFDZGKHaIHKILJMINJOHPJTJUIVIXIZI]I^I_HaEbKcFfKhI
=adesso	r(J*[=Z>J?KHFIIK[ZG]Jh[
=adfs	_!I#H%I(G)H*G+J,]-F/I0J1J2J3H4H5J6K7i8I9F:H;K=I>H?I@GAJBGCIDHEIGIIFJIKFLJMHNGOIPGRKSJTDUHVHWJXIZD[I]I^J_JaHbHcIdHeKfIgIhH
=adivinar	s-[HJ
=adivinhar	t-_HIKI
=admin	E!A#B&D(d)g*k+G,e-?.B/<0A1]2B3=4>5A6@7:8>9=:J;A<C=H>;??@>A?B9C;D@E^FAG=I9J>K9LHM<NAO?PcRASGT?V]WJXCYBZC[>]=^E_?a?bAc=e?f=gfh<
=admina	z([)K*Z,ZCJHHPJVJZG
=admincount	c!J%J(J*H3J;KHDPd
=admindescription	z(G)J*I3J=JGaHGPIZFgI
=administra	zHId_
=administracao	zgY
=administracion	wdHg]
=administrador	[#I%G(^)]*]+G,^-F/J0J1J3G4H6J7G8J:E;J=H>I?E@GAIBECGDDGIH?IHJJKHLJMHNGOIP[RISGTJU[VWXIYJZY[J]F^I_HaIbHcHdYeJfFhH
=administrateur	e%G(Y)[*Y+I,^-J3I7H:G=H?I@IBJCIDIECHBIJMJNHPXU[ZX[K]IbKcJdXfJgGhJ
=administration	s(J)[*HHGPIUGVJ^]g[
=administratora	r(Z)F*[,^DYHGPHZJdI
=administratorem	w(H)Z*HDIHIPGVJZ_
=administratoren	i!Z#J(G)Y*X+I,F-H3I7I:I=J>J?J@KBICIDGHDKJNIPCSJTJUXVXWYZ]aJd^gG
=administratorer	v(H)^*^?GCHDJHFPEUJVIZI
=administratorow	w(K)Z*^?IHHUIVJZJ
=administratorzy	w(G)[HKPYVKZJ
=adminkonto	w*],]CGHJZJ
=adminsdholder	j%D(JHYP_
=admit	z.X
=admt	wA]HH
=adob	p=FHaZF
=adress	p3Y:Z?]CHD_HCOHZIaI
=adsync	d%I(K0J1J4K9J@JBGGKHCIKPKRIUIVJZGaKcIdJfe
=adsyncpasswordwritebackpermission	o%a(JHEdHfI
=aduc	j!^#X(G*I@IBJGJHEJ[N[T[ZE^Z_J
=adunknownerror	k&bHHZI
=advanc	w9Z;[BJHI
=advic	z)]HY
=affect	r-HBFFXHIJZPZT]VJZ[
=affich	v+]3JHGIIOY
=after	N#_%Y&G(G)C*C,E.F/^0Y2E3?4F5E7B9?:?;D>>?@A^B]CID@EGFCGAHKI=K?L]MYNGOAQHR_SHTYUHVDWDYY[B]Z^G_AaEcAeDf^gHh@
=afternoon	r9[@]HIKJZI
=afterward	t-K/[2]3K8Z@IBHCJHEMIZY
=again	S!X#[%D&H(E*F+c,G-C.H/D0C1G2H3E4F5G6G7E8Y:B;F<H=F>D?E@bAFB_CCD@EGFGGEHGI@JGKZLEMBNIOEP]QHRZSGUEVDWGXYYHZ]^D_XbFeGfEgFhA
=against	t#J9H@IBICHD]HDIHJ[KIN[ZH^[
=age	^(I-H/J9J@cBFDKHYIAJJKGMJNbPKVIXKZGbKhJ
=agent	U!C#E&I(C)G*G+E,E-_.H/B0k1B2F3E4E5F6E7C8Y9C:D;G<H=D>E?C@BAFB]CFDCEFFGGBJ[KALFMBNAOFPDQHRDSDTDUCVCWFXCYEZ<[E]D^E_DaCbCcAdAf]gDhC
=agenten	z-ZHIf[
=ages	zHGIIK]ZIaY
=aggiornamento	zBYHIZHf^
=agli	w)X*ZHI[Y
=ago	b!H#E%J(J*K-F/E3J9I:J>a?H@bAKBCCIDZH>IEJJK_MaNHOITJVJXIZC[J]IaIbJgJ
=agora	o!J#I(J-I9E:J=Z>J?IB]DIHCIGK[MITJUJVJXZZZ[J]IaJhZ
=aguard	wXZ
=ahead	t#I9IBJHIRaTIbJ
=ahi	v7W:Z>^HHaF
=ahora	p#J(J-J3K9J:J>J@YBKHEIIK[MJX[ZG]Jh[
=ai	[!F%F&K)H+F,I.I/I0J1I2I3D4H5J6I7G8I9[:F;I<J=F>X?C@XAIBKC^D[EHFJGIHDJILIMEOEPHQJRISITHUFVEWHXYYJZX[F]a^H_IaXbFcGdGeJfGgIhB
=ainda	p(K*K-J9J:K@^BHEHGHHCIIKIM_PYUHVGWZZG]JfJ
=aiuto	z9[@JBKHHZ]
=aka	i+Y3J9H>K?J@JBHDbHIKKMJT[UJVJXJZFaJ
=aktiv	t!^HHQYZIdJ
=aktivera	w8]dIe[fK
=aktiverad	t!I(IA]BKCJDJHHUZV^ZI
=aktiverat	p!J(J)I*J:J=JEIHINJUXV]WIYXZJd_fK
=aktivieren	s!J#J%I,X.X;]VJZJe]hJ
=aktiviert	h%I(J)I,J.Y8Y=I@JAXBIDJHDNKPIU[VZWJZIcJd_fE
=aktualizacji	zBZHJZHdIf^
=aktuell	s#J-J@JHHKHZEhb
=akzeptiert	v-H/Z@JHIIHKFNJOZZ[dJ
=al	X!B#C&I)F*F+Z-C.I/D0Y1H2G5[6E7F8G9]:C;G<I=H>]?CAGBXCFDBEFFHGFHDIAJHK^L[NDPDQYRFSFTEUDWGYI[D]C^I_EaZb^dFeZfJgFhY
=alarm	z>FBICJH^XHZKaH
=alder	z@[IJKINZ
=aldrig	j!J#J%H(I+Y-J1Y3H4K7K9G:J>H?I@GBFCID_HCIIKHLaMINIOIPITIUJVHWYXJZE[J]I^Ga]bIdZeJfJhG
=ale	n#I%H3H8J>H?]@IBIDHGJHFIHKYMYOGTYXJZH[]d]eJfGhI
=alert	t,E-I3J4K9G?J@HBHDJHaIIKIRGXJZI]JaJfZ
=algo	t-Y.[9]>J?JCZHFIJKJMKZG
=alguem	z@]
=alguma	w9]>I?JC[HIIKMJ
=alguna	z9[HXMI
=all	R!?#C&G(Y+^,D-C/A0E3>5J6D7B8C9?:@;B<F>C??@BABBfC?E[GXIYJYK^LIM?N[OAQFREUdV?WZXIYGZ=[B]G_Ba@cAdDeDfIgAh@
=alla	h!H#I%Y(F)H*J,K-]/J3E4J7I9G:H=I>Y?F@IAJCHDEGIIEJJLIMGN^PGSKTJU]VYWJXIZB[I]H^H_KaFcKdIfHhG
=alle	e!I#F%X(E)H*H+],J-F/G0I1K4G6I7I8K9Z:G;J=H>H?GAJBaCDDDEJFJGJHCIEJJKFLJNZOIRJSIT]UYVFWJXZYKZZ[I^J_IaFbGcGdFeJgIhH
=alleen	i!J#F%H(H)K*G+J,J-F/J3G4I7K9F:I;K>E?_@EAKBFC_DFHBKDLJMHNGOIP[SKUJVZXH[a]I^JaCbHcIdJfIhH
=allow	X!G#H(^)J*F+G,J-].[0I1I2J4I5I6I7H8I9E:D;J<X=G>E?XAIBCCEDDEIFIGGHBJGLHMEOGPGQ^RJSHTHV^WGXYZ>]G^^_HaEbAcGeIfGgFhD
=allowedtousesspr	i)b9JHGNIPJ
=allowpasswordreset	gHFZKbb
=allt	z@ZB^ZH
=almeno	zCZHJI]
=alon	p(J*X+K-G3K9G>I?b@JCYDHHDI[KHNHZHaHhK
=alor	o#H+]-I3F9K>G?J@IBFCIDFIZMEO[TZVJXJZE[]]IaIh[
=already	e![#K)I+a-E3I9E>F?G@_BECHDAIFJJK^MJNHOHUIVGXHZD[J]IaYbJhJ
=als	b#F%H(^)X*Z+_,H-[/J1J3X4H5J6I8J9H:^;I>E?X@JBECADBEIFJGIIFJJK[LIMHNFPFRZSJTIUGVCWIXGZ?[Z]F^H_IaFbHcHdGeKfGgH
=also	v*X+H?JDIH]gX
=alt	e#J(I-I/J1X7I:I>I@]BFDKHHIHKFLIMYNGSKVKZH[I]J^FbYdJfJgKhc
=alta	w,[-J3I>J?G@JC]D[HIZJ
=alte	c!J#[%J(I-H/Z3H7I9J:J=J>a?J@EBECHDGGKH@IHJJK]LJM^NHOJSKTIUJVJWJY[ZF[I]H^IaGbIcKdIfJh[
=alten	v4W5XHJM[
=alter	p!J#J(J)J-F/J7X?J@HBKGHHGIDJKKFLKMJNYPJVFZE[H^dbIdJhH
=alterada	z@ZBYHJKI^JhJ
=alterar	r(K7ZBJHJKGMINKVJZH^^_JdIh[
=alternat	n+J>]?Z@JBICIDGKZ^J
=alternativ	t3^:K>F?EC[DFHZIKKJXJaH
=alternativa	w!J3]:J>[?GCIDZHDKJMJZJaJ
=alternativet	w(]+J3G>J?[@HCHDFHIKHZJ[Z^[hI
=alternativo	r!J-K3_9J:J>[?E@JCGD]HFIJKIMIOHXJZJaGcJhK
=although	g!I#J%J)J*X-]3G7K:K=J>J?HBBCIDJHaIBJYKDMIO[TZUDVJZE^KaJdJfIhZ
=altra	n!K#J(I-G3J9J:^>K@bBIDYHDIFKXMJNIUJVIXIZE]JaJdKhI
=altri	v(X*XHHPYVZ
=altro	t(Z)H*I3J9K?G@XBZC^DJHHIJPJXKZGaH
=alway	g!I%K(H)J-F/I3J7J9H:J=J>I?HBECHDaF[HHIDJIK_LJMJOJTZUIVIWJXJ]G^IaHbJh]
=am	Y!D#]%H&K(I)[*D+F,H-D.I/G0I1I2J3D4G5I6H7G8I9W:J;Z<J=E>@?C@ZAIBCCED]EGFHGHJHKBLGMbNEOEPEQJSGUEVaWHYIZE[J]C^H_HaYb^cFdFeIfGg[
=amanha	w#K9K@[BJHHIJX^
=amazon	z#FHa
=ambient	p!J-J/H7I@JBHEHHEIJKINHTIZJ_Jcbd_fJgHhJ
=ambito	vG_HIMI
=amministrator	h%H(^)H+I,[-G3I4J:I=J>J?I@IBGCJDGHCKIMINISKU[VXXJZ[]J_JaKbJcJeJfJgIhK
=amministratori	t(J)]*]4K?IDKHHNJPXZI
=amministrazion	wMKg^
=among	t9J?]@HBJHHIJK_ZH^JhG
=an	J!J#G%A)Y*Y+J,Y->.D0I2H4H5@7D8B9F<[=E>G?DA]B=CDEAF]GJH_IAJ[KZLIM[OIPGRISaU?VHWBXEYCZ[[D]=_FaYbIcHdDe[fFgJh@
=anchor	h!J/G9H@KAaB[HDKIMJNJOJZI]J_^aI
=ancien	c!I%H(H*J+K-E3D6J7J9F:H;J=J>_?E@DAJBFCHDFGKH@IEJJKaLJMcNHOFRJTIUIVIXIYZZC[I]G^J_JaDcIdHfGgXh_
=ancora	k#I%J(I*J-J/J3I4J9Z:I=J>J?I@YA]BICJDJEHGIHCIIKHM^NJOJPYTXUHVGWZXHZH[K]IaHdKfIhH
=and	A!K#[%F(E)G*]+G,A-E/_1Y2F3E4G5X7W8^9D:G;?<^>Z?F@_AXBbCYDIEFFXGDH;I]LZMCOZPHQGS:TBUEWCY[[>][^H_FaGcYdIeCfX
=anda	z9Z@JHFP[Z[dJ
=ander	j!G#G%](X)H*G+H,J-B/J2K3F4I6Z7H8J9C:^;I=H>Y?G@^AHBDC^DDFHGIH?IYKaLIMGNFOHPFRJTJUJVHWJXFYJZA[H]E^G_IaFbIcJdIfIgIhE
=anderen	p!J%J(Z*Z7J:]=J@IBJCGDKHHJXUKV^ZDaJ
=andern	c!J#H%H(F)J*H,J-G/J3I4J6J9H=J>G?H@[BYCHDIGJIGJJKCMFNFOJPZSJTJUIVEXIZ[]I^b_JaIbIcIdHeIfIgJh]
=anderung	v2WL^ZH
=andra	j!I#I%[)I*[+K,J-G/I3F4K6J8^9G:G;K=G>D?HAJC[DFFJGJHXIFKDLGMENGOIPHSKTIUIVYXFZ?[H]F^^_IaHbIdIfJgJ
=andrat	z*J3K@_BIHITJZIgZhJ
=anew	v+_4K8[>I@JCHDGHAK[OI
=anforderungen	vHJIDNaZI
=angaben	z&X3JD]
=angeblich	p#J+[-I3I9J>I?K@HCGDFHFI^N]OZXKZH]IaH
=angeboten	n*W3X>F?a@JCJHGKJOIZH[XaKhJ
=angehakt	tHKLYZJd^fG
=angemeldet	zB]HGMIZHh[
=angenommen	zZFh[
=angezeigt	s+H-I0Y3I>[@HBHCHDHH_IJKINIOHXJZF[[]JaJhI
=ani	t3H>G?GD_HFOIZFa]
=anixi	zJ]NJ
=anker	v9K@JAbCIHIKIOK]K
=anmeldebildschirm	r[YbY
=anmelden	l,J7J:J>I?G@FIJKJLZMYTZVKZ[[Z^JaHg[hG
=anmeldung	k#I/K7Y:K=K?J@YBZCJIIKIL[MFNJSJTXVIZZ[H^JaIbYcJfJg[hH
=anna	z-IIZZX
=annan	v([)J*I6[:[DJEJHFJXKJPJUJVJWJZZcJ
=annat	v!K-H3J9I:]>J@_BJCKDIHGIJK[NJXJZE
=anne	z-]
=annuair	k!Y%J(J-J/K3b7[9J:[=K>G?I@JAJBJCIDHEJHDIIKIMJNIUJVIXJZG_YaHcKdYhJ
=ano	t-_3J9H:J>J?I@IBIHHIGKaMJNIOJZF]KaKhH
=another	X#D%F&J(])F*D+G,H.J0I1I2I3D4H5I6I7]8Z:[;G<J>Z@bADBBC^DAEHFFGCHXICJGKXMDNGOGPEQJRJUFVDWGXYYIZD]F^GaHbEcGdGeJfHgJhC
=anruf	p-I3[9G>X?^@KCHDIHXIJKHMJOHVJXJZH]Ia[
=anslutaren	v%X4K5K8]9J<]=J>JHHQZdHfJ
=anslutningsproblem	zc]
=answer	i!J#E&Y(Y*I+I-E/K1J3H4[7K8K9^:I=J>H?X@HAJBICGFJH[IJKHMHNHOIPHRHS]TIUIXJYJZD[K]I^K_HaIbIcHfJhJ
=ante	e#H%H(E)J*I+H-E/J0J2K3]4I5K6K7I8J9F:E;I=F>[?]@EAIBDCDD]EKGIH>IDJJK_LJNGOCRJSITHUGVFWIXDYJZB[I]_^I_IaDb]cIdHfHgIhF
=anterior	l-J3H9J:I>H?J@FBICJDIHFIGKbMaNJTKXJZD]IaJbJgZhZ
=antiga	r-J9J@JBJHGIKM_TJZJaKh^
=antigo	v5X>YYY
=antigua	wKWMXhX
=antiguo	v5X>XYZ
=anvanda	t-I?Z@JHJK^P]VJZG
=anvandar	p!H(G)[*H-G3H7[8J9E:J;W=Z>G?I@GA]BGCJDHHBI[KFMJNIOIPFSJTJUJVHWKXDZ[[W]H^H_FaJbHdJhK
=anvandaren	b![#F%G&H(Y)G*G,I-D.J0I1I2J3A4H5I6G7I8F9C;X<J=Y>A?C@FCZDYEHFIGYH=ICJIKCMDOYPXQJRISHTEUFVYWHYI[F]]^__]bDcFdFeIfHgGhC
=anvander	z-^3J9J>[@KHJIJKDNJOHZHgXhJ
=anvant	v-I@JBJDKKaZG
=anwender	p?E@IBJCHDKHXKJMZNYZG]Ya[
=any	V!J#H%G&G*D,G-B.J/D0F1^2H3A5G7C8B9a:C;F<F>Z?[@JAAB[C?DaEEFFGBHDICJAKaLGMDN[ODPEQHRFSEUCXZYG[D]B^D__aIbIcCdBeEfCgDhB
=anybody	p(I)I+Z-]7K9[?J@GBIDJHGIJKJSXUYVHXJZYdJfJ
=anymor	m/J3J7J=Y>^BJDHHBIKMITIZZ_ZaJ
=anyon	l#J%H)I*Y-G/J3I7K9[:H=K>H?G@^BGDIIHKGMGNHP[UXVF^JaJcJdJhJ
=anyth	j!J%J(J+I-E/J3I7[8J9J:H;[=J>G?F@FBFCEDaFJGJHXIZJJMHNIOJPJTIVHXJ[Y]F_JaIbIhH
=ao	g!G#G%I(I)I*K+K,Z-J/I0J1K3D4J6J7J8J9I:H=X>[?E@GAJCFDFEIGKHHIIKJMINIO[PIQYRJSITGUHVHWI[I]I^K_IaZb[c^dEe[fEgJhI
=aos	tHGIZN[
=apagada	z<YBJHHU[
=apagado	zHIU[
=aparec	g%K(]*J-I.W3H9I:I>H?X@HBICHDHHCIGK[MINJOHTKUJVIXIZB[b]IbYfKhZ
=api	j%D@JBJH_PHSJXDZEga
=aplica	w*[
=aplikacji	v%K(I9J>J?aCFDJHGIJMJOKTJUJVJZJ[Ja[bJgZ
=app	U!D#C%B&I(a)B*^+?,E-A.G/D0F1G2H3@4E5H6F7D8F9@:B;G<H=B?i@?AFB=CcD>EFFFGDHdI>JDK>LEMENAOBPBQHRGSETDUBV@WCXBYHZ8[B]@^B_Da^bGcDdCeFfDg]hB
=apparait	s([0X?ZCJDHHHbX
=apparently	m%J(J-_9I?I@YBJCJDJH@IXKZV[ZF[IhJ
=appear	f!K#J(I*Y+b-]3F9F>D?^@GAKBFCFDCGJICKIMJN^OIXJZZ[J]I^J_JaGcJhJ
=appel	p-I3]9H>I?Y@JCIDIIJKHNJOJQZVIXJZK[Ka^
=appen	v(I*I-I3H9H:J=J>G?^@IBJC]DJHEIIKIMJNJPJTJUJVIXKZD[I]Ia]bIgZ
=appl	l#F(H-J9K:J>I?I@JBICJHeIHKITFUKVKZD[HaJbJ
=appli	n%G(G*X-I3J9G:J;^=J>Y?X@XBGCIDIHCIJKJMGNZPJUIVGWJY]ZG]IaYbH
=application	j%H&K([*J+J,[-I3I9K>H?[@IAJBGCYDJEKHJMJNZUJXJZD]H^J_JaGcHeKf_hK
=apply	r)H*]-IGZNHPJ_J
=appreciat	w-I9_BJHEIKKJZJ
=approv	m>[?H@IBJHXZE]Ka^bI
=approval	r+J3F9H>[?I@IBJH_IJOHZKaE
=apps	w+Y/HHHg]
=apre	i!I#[%I(J+I-X3G4J7K9H:I=I>H?F@IAIBXCJDIEJIHKHMHNHR[TZUIVJZE[J]^_ZaEbJcIdIfJhI
=aqui	s:Y@^CKHFU]XI
=ar	U!a#Y%I&G(J*G+C,H-^.H/C0C1C2C3=4[5E6C7J8B:[;G<F=A?GABBYCDDFEDFDGBJELJM>NCPYRBTKU^V^WDX>YGZ=]>^Z_FaFbFcHeDgDh[
=archiv	z&GGXH]ZI
=archivo	w2[3KIJOY
=are	O&G(D)^,C-^/E0Z1@2C3Z5[6F9^:C;C<E=BA^BDCID@FGGHHIIAJCLEMZNZP_SCTFVWWXXDZ@[E]A_?a@bEdXeEfFg@h@
=arranca	w+YHHVJb[dFf]
=arret	s!_#X0XHFZFfW
=arriv	a!I#J%I(H*K+K-F1K2J6]7K8J9H:I=J>C?G@FAJBZCGDFGIIHKFLJMINIOIPIRJTJUJVHWJXGZ_[Y_Ia_bIdIfHhH
=arriva	m>XHEJXa^
=arrivent	z0XP[
=arrow	v![HJ
=articl	o-K9JBIHdUJYJZH
=arv	z!G;^
=as	Q!W%a&G(W*c+b,H-^.G0^1E2G3_5X7E8K9A;F<G=G>??Z@=AGBADBEDFIGHH?IYKcLBMFOYP@QCSDTHUBVBWEYE[A^B_DaAbIcAdEeDfBg@h]
=asap	z#^BKHGTFZ[[H
=asegures	w3ZCXHJOXXK
=asistent	t+X,XBJHHdWe]fI
=ask	b!I%I(C)D*C+b,H-F/J1J3F4J7I8K:Y=J>E?D@DBECJEGGHIGJJKCNGOHPHQKTIUZVdXH[I]J^JaHbJdFgHhE
=asked	a!I#H%I(I)H*]+],X-H/J3F4K7J8J9I:I;K=J>E?F@EAJBECXDJEJGJIEJKKCLcNHOYPHRJTIUJVGZG[H]E^I_IaYbJcJdJfKgJ
=asks	[!J#H(F)G-F/I3I7J9G=I>C?D@CAJBDC_DEGKHbJKNHPJSJTIUJVHWJXH[I_KaEbIcJdJfJgHha
=aspettar	v@^
=aspetto	z9[>K@IBKCJHGIJKKXIZJa^
=assegnata	z=^HHZI
=assicurarsi	z3ZCZDJHJOY
=assign	p%E(X)]*K3K=]@ZHXIHKILJZE^Jg]hK
=assignment	zHX
=assist	z9WBYHJ
=assistant	t*J+Y,[HFVJZJdXe]
=assistent	r%J+ZBJHEZJdFeafJhK
=at	L!@#I%C&[(D)@*[+_-B0B1C2E3D4E6D7a8G9>:@<F=I>G?G@dCJDEEEFHGHH@IYKGLcM]OGPBQGR@SJV>WHX@YE[@]a_Ca@bcdKeIfIg@hH
=ate	t#K3J9]>K?J@]BIHEIJKJSJZJ]JcJf]
=atend	p-K:KDJHGIYKKN_UJZH
=aterstall	s%Z(Z@JBHHFUJZDb_
=aterstalla	f!H#J%Y(_)Z*H,J3H:]=Z>H?H@CBHCIDXHIIHKGLIMGNHPHSIUEWIXJZ[[Y]H^GaHbCdIfHgIhG
=aterstalld	z+KBZDHHHR[gY
=aterstalln	k!E#K%J(E)G*I3H6J7J:G=[>I?Y@HBFCIDHHHIJJJKJMJNGPYRKSZTJVXWYXI]H^J_Ja]cJdKfFgIhJ
=aterstallningen	s(H=J?I@JBYCJDIHHSJUHVHZa[JaJbHfI
=aterstallt	w(J@JB[HJM[UJZGgZ
=ativar	z,ZHJYXdJeY
=atkomst	s!]#J%Z(J-J0J4J8K9G:J>H@HBICJH[IFKHMKOJP]TJVIXHZ[aIbJcKdJfJhK
=atrasado	zR[
=atribuida	z=^HG
=att	^!D#D&J(b)F*E,G-a.Z/G0H1H2H4E5H6H8G9A:C;G<I=D>A?DAEB>DGEGFHGGHKI@JGKYL]MDNYOZPDQHRHSFUDWHYIZF[J]Y^Z_EbDcFdXeHfFgG
=attach	wHFZ_
=attack	w#GHETa
=attempt	_!J#a%I(I+J-G/J3H7J8K9H:I=J>J?J@XBXCIDHGIHHIFJJKJLGMJN]OKPHRJSKUJVHXc[K]H^XaIbHcJfJgKhI
=attender	v@ZXZ
=attendr	s@ZXY
=attiva	zHXLX^Y
=attivo	wQXYX
=attribut	g!J%H&I(J/I0G1H3Z4I8J9J;K=H>J@IAIBHDJG]H_IJJKKILYMHNIOJP]RITIVKXJZE_HaJcGdIeJfEhJ
=attual	v@JKGZGha
=atual	t@IHIIJKIZIha
=au	e!F%E(])Z*H+H,J-G/I0J1J2Z4H6J7I8Z9C:F;J=H>Z?F@CAYBDDFEJFJGIHXJJKFMFNHOEPFQXRISITGUYWHXGZC[G]Z^I_Hb^cHdHfGgJhY
=auch	z!XHXaY
=aucun	k!J#J%I(I)I*J+J-I3D4[9H:J>H?G@IBYD]FIHAIJKKMINYOHPJSJTJU]VHWZXIZX]Ja]bHcIdJfH
=audit	e!J#J%J(J)J-[/[3J9H=J>J?I@ECJDJEZGKHJIIJIKELXMIN[TJVZXKYX[K]]^G_JaIbJcIdIfJgJhY
=auditor	p)Z@YBKGJHYJYMKNJYXZJ
=auditoria	v/WEXHINXcZ
=auf	Y!I#J%[&K(C*F+G,I/H1H2I3C5G6H7G8I9X;J<J=E>]@GAHBBCCEHFIGHHHIDJYKFLHMCOIPJQJRYSGWEZ?[J]X^Hacb]cEdFeHfZgGhG
=aufforderung	z+]DHHILW
=aufgefordert	z+[DKHJL]ZG]J
=aufgetreten	zHJZ^eY
=aujourd	w@[HHX]ZHaH
=aun	z@JGHHGM_PZVJfK
=aunqu	wHYMHTXhX
=aus	h!^#[%Z(I)H*G+K,J-I/J3G4I6Y7I9J:X;J=H>E?H@HAJBECFDGEIGJHAIIKIMENIOIP^QKRISITJUYVDWHXHYJZD[I]H^[_Ja_bYcGdHeKgIhI
=ausgegraut	w(a:Y;JDKHHaI
=ausgeschaltet	s%J4JGKHHU[VIYKcId]fZ
=ausgesperrt	w#]HJ
=auswahl	z3H>JC]HGOI[Z]]aE
=ausweisen	z?XDZHK
=autenticacao	z,ZHYMJ
=autenticacion	v,]3]7W?ICIHXMIhJ
=autenticazion	z,[HX
=auth	k(Z*I+J,^?DCGD]HCPIRJZH]H_JaIcY
=authenticat	z)J,]7XHGdHeI
=authentication	a#J(_)E*B+H,E-J0J3[9I=J>E?F@JBJCYD]EJGJH]KJNIPGTGUKVJZG]ZaEcX
=authenticator	U!I#G%G(B)G+I,D-H/I0J1J2K3C4I6J7H8J:G;J=H>a?e@FAJBFCDDAEJGIH^IGJJKELIMENFOHPHRJSITHUGVFWIXIZ?[H]E^I_Ia_bFcHdIeJfIgJhG
=authentification	t,]3Z?JCHDX
=authentifizierungsinformationen	z3]
=authentifizierungstoken	z,]HF
=authoris	zHWVZ
=authorization	h(^)]*JNJUG
=authtokenerror	z,^HF
=auto	v1_ZJ
=autoatendimento	s!K#I(J)_-I3I:J?J@JBICJDIIJKINKU_VGXKZF]KaI
=autologon	zH]cH
=automatic	z#ZaY
=automatica	t-J/J3F7K9G=H>J?F@IDJHYNJTJUJVJZJaa
=automatically	s#[(J)I0J9I:G=aBIEIHYVJZD
=autoris	v9J@[HFIJQYV^ZK
=autorisation	r%a([3J;[HENHVJZJdH
=autorise	wDJHITYV_ZJ
=autorizado	sHHQXT[V[
=autorizzato	zHITZVZ
=autorizzazioni	s%](Y;]HGVJdK
=autoservicio	p!J(I)_*J-J3J4J:J=I?KBFDHIJKJPKSJUaVFZHdJfG
=autr	k!J#J%Z)I*Z+J,J-I3I9I:Z=J>I?G@ZBIC^DFEIHBIHMJOJPJUGVYWIXI[J]JaHcKdJhJ
=aux	p#J)[*Y+J9I?K@JCJDXIHN]UHVJX]ZIcK
=av	b![#E%X&J(B*E+I,Z-D.I/H0H1G2I3B4F6Z8F9B:E<Z=F>D?F@DAHBCCYDEEJFIGFHHIYJILHMEOEPIQIRFSGTHU^VBWHXEZ?[G]X^F_GbZcEd[e]gGhD
=avai	zCXK[ZJ]Y
=availabl	f!H(J)I*J-I3I4F7J9K:I=[>Z?[@JBEC[DGH_IGKGLIMIPJUGVZZF[I]IaIbGcIdKfJhJ
=avanc	z9_HFRY
=avant	l#J%J(I+J-H3I9G:G=I>G?Z@XBFCGDZHGIHKaMJNJOGUJVIZB[I]]_KaGb[cJdKfKhG
=avbruten	z!J9JBJHGIIKHZI]bbJhK
=avec	g!I#I%F(I)J*I+J,J-H/X3_4J7Y8K9H:Y=I>X?J@GBZCGDEGJH@IFJJKXMGNFOZP]RJTJUHVGWJXH[I]HaDbHcXdIfIgKh[
=aver	wI[OJ
=avevo	z-K@JCXK]OJhK
=avez	r9]@XHGXY
=aviso	z@FBJH_ZF
=avoir	wBXDXHHZZ]Y
=avon	t8ZFJHHLXU[VIZ[aK
=avstangd	t!a%J1K8J9J;J@KBHCJHCIGKJPJRJVJZJ]H^J_JaJcKfZhJ
=avstangt	z;Z
=avvisa	zHHa]
=away	c#H%H(F)Z+I,J-X.J/H1J3E4I5J6J7J8J9E:H;J>D?Z@_AJCEEJFIGJHXIEJGKCLIMGOHRJSITHUYVGWHXIYKZH[I]b^Y_JaBbGcIdJfIgHhE
=ayer	r9H>K@]BJDHHJIHKJMJZG]]f[
=ayuda	z9ZHJZZ
=azienda	v8Y:[@JHGUZ
=azubi	z!ZHKV[ZH
=azureaduserpassword	zg^
=b	s#K%I(H-Y4J9G>J@[BHF_GZHBIHKZMINHVHZK]KaJ
=b2b	h!H#I%I(H)I*J+J,J-E.K/J0K1J2I3D4I5K7J8I9F:g;J=J>F?I@HAIBFCHDHEJFHGIICJJKGLJMHNIOHPIRJSJTJUGVHWJXIZE[I]H^J_IaCbIcHdIfJgJhH
=b2c	j!G#J%I(G)I*K,K-I/I1J3I5J7I8K9J:G=G>I?H@GBECKDJEHGJHhIJJHKIMINDPISETIUHVFWCXJZ?[J]I^J_JaIbHcJdKeKfGgIhJ
=b4	z#I-[9I@GBHHHIJK[MJNIXIZH[J][hI
=back	R!_#H%H&I(A)D*F-@.G0Y1C2G3B5E6]7D8Z:F;F<F=E?B@IACBYCCDBEFFDGBH:I@JHKcLEMCN@OEP]SETDVBWDXXYJ[C]Y^C_FaJb]cJdaf[g_hA
=backup	g!J#J%I3K4J6b9I=J?I@JBGHbKGPZRJVJYJZD_XaJcJfE
=bad	p#a-I3^>G?K@KBICHDFHGIEMJXGZI[KaHbD
=badg	pHaZI
=badpwdcount	v!I#a%H3K9IBJHFPJZJ
=baja	z!b#K3JBJHHKIZE
=bank	m#G9E:I>JBIDKHbIIJZKIZD[J]JaJbGhK
=bann	e@JBJHbIGJJKGZI
=banner	z.GH[
=bar	z-KHHI_
=bara	f!F#D%H(F)I*F+H,I-D.J/G0I1I2I3G4G5J6I7H8I9C:F;I>D?_@ZAIBECaDDEIFIGJH?IWJJKDLIMDNGOGP[QJRHSGUGVZWJXEYJZ][b]F^I_IaDbEcHdHeJfGhF
=barra	zF[
=base	z(I:]HKQ[ZH
=baselin	i%K?J@HBJIJKKQ]Y[ZIb^
=basic	m%J=dBICIHDPJZIdFeJfI
=basta	w!K-I3F4K9I:J@JCbHHIEKKVHXIZDaJ
=battery	s!I#K-J3J9H>J@JBIHaIGMJRYXKZG][fK
=be	M!H%H&G(<)A*C+K.H/D0G1D2B3a4Y5_6^7F8B9X:C;E<F=?>=?^@YACC[DCEAFBGDHbI_MIN=OGP_RESITDU@XDYJZB[Z]@^>_GaEbDc[e[fCgAhF
=beaucoup	z9[BYHGZJ
=becaus	T!E#Z%J(J)H*H+Y,I-X.K/[0H1H2J3G4J5X7I9H;X<J=K>J?F@JBICGDXE[FIGJHJI]JFLYMGOYPIQJRYSJTXVJX[YDZA[I][^H_GaHbGcFdYeGfFgJhD
=bedankt	v-I3J9^@KB[DJHGIJMJZG]JaJ
=bedrijf	w8Z:]@KCJHHIJKI
=been	W!Y(C)]*G+G,I-Z.J/E0J1J2J3E4E5[6I7H9F:G<J=Y>D@JAGB_CFEHFIGGHDIIJWKYLHMFNFOFQJRGSETIU[W[XHYIZI[F]F^F_XaXbFcEd]eFfXgFhJ
=befor	W!X#E%G&J(E)H*G+F,I-H.I0J1E2I3D4F5[6H7G8F9E:F;I<J=G>C?B@^AFB?C^D]FIGGHII@JFK]LEMYNCOEPJQJRISGTXUGVEWHXYYJZG[E]c^G_Gb_cCdGeIfFgGhK
=began	z>FHI]^
=begin	w%K-H9J>JBJFZHCIIXJZ_b[dIfH
=behauptet	wIJKIZIha
=beheercentrum	wSKdFga
=beheerd	w-K7JHINHZJda
=beheerder	h#H%H(Y)b*b+H,]-C/K0J3F4H6J7G8J:G;H=G>G?D@EAIBECDDJGIHAIEKDLIMGNEOIPXRJSITIWYXFYJZX[I]E^I_HaHbGcHd]eJfHgIhG
=behind	j!J/E0G1[3[4I5J6I7J9F>H@IAHBHDJGFHAIIKJMaNYOJPJR^TFXIYJZF]J_WaFbZcHdIfFgJ
=behorighet	v%[(^9H;J
=behorigheter	t!K%F([9G:K;a>K?J@JIIPKVJZGaJ
=behover	v9JH^MZfK
=bei	Z!D#C%X&J(])E,G-E.J/G0H1H2I4F5I6H7G8H9G;[<J=D>B?Y@JBBCFD]EGFHGGHGJHKDL]MENDO[PHQIRGSaT]UZWYXIYI[J]D^^_HaBbXcDeHfCgEhC
=beim	Z!E#E%^&^(J)G+H,[-E.J/G0H1H2I4X5I7Z8H9G:Z;Y=C>Y@DAHBICDDDEFFHGGHAIDKCL[MDOWPIQHRJSFTGUEVBWEXEYHZH[F_Ga[bEdBe]fCgFha
=being	k/I1F4Z;X@GBJH]IJJHKDN_PJTIZF^JhW
=bekomm	t>K@JD[HGV[ZX[IaX
=bekommen	v)[>J@^ZI
=bekommt	w%G:[;Z?IDKH]ZEaFgX
=beleid	l!J#J%I(I)J*^/I3I6J7J9I:I=I>J?Z@GAJBIDGEGGKHEIHKHMJNcOJPITJUHVIW^ZD]I_HaIbJcHdGhI
=believ	z-YHGR]
=belong	m(J/J0K7J:]>^GJHCIIKHNIPXZGd]gJhZ
=below	v-]1H4J5^@HBJHCIFKHMJNIZF]JbZhX
=ben	l!J#^%J(E)Z+K,J-I3I4J9[:Z;K=J?G@EAKBZCFD]GKHAIHKFMINIOHPJRJTIUJVHXGZB[[]H_JaEbIcIdJfKhH
=benutzer	Z![#H%F&J*H+I,F-E.J/H0G1I2I3K4F5I6G7H9K;]<J>E@BAXDHEGFHGYHBI[JHKHL[MDNIOZPWQJRFSGUEWGXZYHZC[F][^^__aJbEcFdJeGfDhC
=benutzern	w*Y;XPW[Y
=benutzerobjekt	z!J;WA]BILXXJZK]J
=benutzt	t,Z-[@JHGKZZIgXhK
=berechtigungen	o%[(X4I;a>J?I@JCHHYIIKINKVJZI]JaIdJfJhJ
=bereit	t+Y-J@[HHIJK]ZGhK
=bericht	zDHHXNJa[
=beschikbaar	z*]4[6J?XHGZJcJfI
=best	w9]:I=J>H?J@JDJHEIIKJNKVIXJY^aIcIhJ
=bestaat	z>XHI_]
=bestatigung	t3J>Z@JC^DJHIMJO]ZHaG
=bestatigungscod	w>[HGaZ
=betroffen	z;]G[HH
=between	c!H#I%I(J)K*I+J,J-H/C0H1I4Y5H6^7I8G9I<[=H>I?I@_AXBECHDHEJGJJIK_MGNFOJPIRHSITIUJVJWIXFYIZC[K]H_FaIbHcadGfEgJhJ
=bevat	w#J(J-^:JHFI]KINJXKZI]I
=beveiligd	z!KIJPaVGdI
=beveiligingsgegeven	z+J9J?IC]D[HH
=beveiligingsvragen	w*]-I0K4J9H?_CJDJHIIJKJXIZJ]IaKbJ
=bevi	z*ZC]
=bevor	z!YBKDI]^
=bez	g!F#Y%D&[(G)J+I,I-G.J/I1Z2I3_4H5J6I7I8Z9F:G;J<Y>H?F@EAHBXCFEIFHGGH?IEJJKGL[MZNZODPHQJRHSITHUHVHWIXFYIZC]F^Z_YaCbHcFdZeFfDhH
=bien	l!K%J-J/[9G:I=J>E?J@IB[CJDJE]HCIIKGMENGOITYUHVJWIXIZH_Ja]cGdGf^h]
=biezac	zhZ
=bij	a!D#D%D&K)F*F+F,Z-C.I/G0H1I2H4F5X6G7X8F9E:E<J=F>C?ZAYBHCCEHFIGHHDJIKBL[MENDOZPWQZRFTGUEWGXCYHZ[[E]EaXcJe^fCgGhX
=bijgewerkt	z1[MYdIgY
=bildschirm	z>]?JaIbI
=bin	g!G#^%I(I)H*Z+H,J-E/I1J2J3F4I7J8K9^;J=I>]?F@EAIBZCGEJFJGIH?IDJKKDLJMGNGOIPIRKSKTIUIVZWJXEZA[Y]Z^I_[aEbIcIdIfIgJ
=binnen	z9I>IB]HI
=bis	p-K0K3J9^:J>H@XBGCJDJGJHIIIKJM^VJXJZF]Ia[
=bisherig	t@IBIHEKIM[ZGg[h^
=bit	t![<^@]BJCGEJHIIHKGPIYHZF^KcJ
=bitlocker	rHa
=bitt	l!I#]%H(J-[3J9[:J>J?J@HBGCIDJIEKEMHNITIVHZ^[E]HaIbJfKhI
=black	s9J>^HZZHaJbHfI
=blad	h!H#H%H&Z(^)H*J+J,X-G.J/H0K1J3D4H6X7H8X9G:H;I=H>G?E@GAIBGCEDYEHFJGJHDIHJIKHLJMJNGOYPGRJSZTGUFVFXFZb[J]H^G_HaGbFcGdHe]fFgJhG
=blank	m-D3]7H9I>K?E@JBICJD^HGIFKINJSJTHZZ]JbZhK
=bleibt	t3J>GCJLXZIa_
=blev	t*Z@IBKDKHGIKKIZE]acJd[fH
=blijft	w#I%K(J3F>J@KBJHHLZOHSJTGXJZ]a^bJ
=blink	zHIZIa[
=blir	z#J@JHIKJLYTJZY^Jh[
=blocca	r#[-HBICKHXIJJXKHMGTJXIZ]eYhI
=bloccata	w#YBJb]
=bloccato	g!H#a%I(J*J,J-Z/H3G4I:J>J?J@EAJBGCHDIHIIHMINIPISIT_UJVJZF]J_HaIbIcJdJgJ
=blocco	w#KBKHGT_bZ
=block	U!H#C%G&K(G*G+G,[-_._/H0I1F2I3G4Z5G6I7G8I9F:G<H=H>I?F@]AHB?CFDEEIFIGHHHIDJaLHMFOHPFQZRFSGTKUGVGWGXcYHZ>[B]F^Y_IaHbFcXdFeHfGgFhF
=blockerar	z#I-H.X9KHZRITHXIcZfI
=blockiert	r#I@IJXK[QXTZbJ
=blokada	v!J#H-I/D4J6I7J9J>KHFMJNJTbX]_IaIbIcIdJ
=blokady	z9G@IHINJTKX]b^
=blokkeert	wHWcZ
=blokuj	t#Z-J.Y9JBKDHH[JXOJTIXJZIcYfJ
=bloqu	j%J(J)W*K-Y.X/H0J1J3J4J6J7J9G:J?J@XAKBHCHDIIFKFMHNZPJRJSIT[UKVJXZZF[H]I_JaIbJc[dIfHgJhJ
=bloquea	t#Z-IHZJYKJMJTGZJcX
=bloqueada	d!H#b-H3J>J@IBHDKIJKIMIT]UKVJXCZJ[Hb^hJ
=bloqueado	g!H#]%I(H*H+I,J-^/H0J1J3H4I6J7I8J9I:H;J=J>H?H@DAKBFCFDGEJGKHCIGJIMINIOJPHRJSFT^UHVHX^ZE[Y]H_IaHbGcHdHfJgIhH
=bloqueia	t#ZH[JZKJMJ
=bloqueio	w@KHGT_ZJb[
=bloqueo	vBJHGT_bZ
=bloss	v-I3H>J?KCaDJHFIYKHXJZE[[aK
=blue	w+I9HH]ZX
=bo	s#J-Z/[6K9I>I@IBIDJHGIJKXLYMHNHTHUJXXZD]]_KaJdJhJ
=boa	z9[HJ
=boit	v-I9J:J>]?J@JDKFHH]IHKJXJZI
=bokstaver	z/[9ICIHGI_KKTHZI
=bon	v-J3G9H>J?IB]DKH[IJKKMFOIVKZGa[h[
=bonjour	v9^HHXK
=book	s3H>HBJHa_J
=bort	s!K%J(J*J-I3]4J6K8[9G:J=[?[@HBGCIDIHDIGKFMJNIOJPJU[VKXIY[ZF]HaIbIcJdFeIfHhJ
=borta	t!J%J(G*J-I1[3I9E:J;]?^@IAJBHDJHDIGKGXJZJbXhK
=bosqu	s8_9JAZCJHHVKXJZJ_Z
=boss	s![%J(]3J>J@IBGCJHCIHK[NKPJVKZ[bJ
=bot	o#J(J-I3J9c=J>J?J@IBICJDIHDIHKIMJNJOJUKVJXJZF]KaIgXhJ
=botao	v(_9K:[HGVJZI
=both	b!F#H%H(F)H*^+I,K-F/F0Z1K2J3F4^5J7H8H9I:F;K=I>Z?@@GAdB]DEFJGIHGIDJIKFLIMDNGO[PERISJTHUJVHXJYKZX[H]J^I_FaHbHcHdJfEhG
=boton	v(^:[HHVIZI
=bottom	z>ZHGZ]]I
=bought	v8Z>JJXWZ
=bounc	r#J*J-[3G7[9H:H>F?HBGCIDEH^I[KYMINJOJZB]JaDbKcKhJ
=bouton	t%I(a9J:ZBJHEIKVIZH
=box	a!E#F%F(F)I*J+J,G-E/I0I1H2H3G4Z5K6I7H8H9G:H;H=I>F?H@CAHB@CHDGFJGEHDIEJHLZMENDOIQKR_SITHUIVGWIXIY]Z>[G]F^c_HaHbacIdDe[fHgHhb
=bracket	w3a>GBJHFIJOIaH
=brak	h!G#G(G)I*I+G,Y-F.I/J0I1J2I3X4G5Y6J7I8I9G:H;J<I>E?X@GAJBDCXD[EJFJGHH>IFJHKHLJMENGOFPHRISETHU[VGWZXGYJZD]G^I_Ia^bXc]dGeGf^gHhI
=brakuj	l!J#J%J([*J-I3^9G:K=Y>H?I@JAJBJC]DHGKHDKJMJNJOFPKUJV[XJYXZG[J]G_IaHbKcJhJ
=branch	m%^(I-H/J3K4D5X9I>I@GAIBFG^IJKHMENIV^ZH]F_HaJbJcXfIhJ
=brand	s-]7J@ZBIJZKJNISKUJVKWZZEbI
=brauch	v>[HYZ[
=braucht	r#X%F5X=J>IBJCJH^TIZIa]
=brazil	z!I#J:JH[ZGaZ
=breach	t-b@IHEIHKFNKZI
=break	i!J%J-H2X3Z5J@JBFDIFZGJIIJIKIN]UJVKZGcYdHeJ
=breakfast	v-I@_HFNJZIa[
=bricht	o!J#J%I(I,Y3H4Y5J9I:J=J>J?I@KBHCIDIHIJJMINYOIPKRJUIVIWHXJZ[][aGbHc[dHe[fIhJ
=brok	l!F%H)I/]1X2^3I8J9I;Z=J?J@JAKBGDJGJHEJJMJPHQYRHSJUHVIWJXJYaZE]H_JaJbEdHeHfEgK
=broken	b!I#I%I(I)G*J+J,G-F/G0H1I3H4^5J6H7H8G9H:I<J=H>F?GAHBECJDHEJFJGHHWIGJIKHMHOJPGQKRZTIUEVEWJXIYJZ][J]Z^H_ZaIbWcYdFeHf[hH
=browser	^!G#D%I(G)I*I+I,J-F.a0J1J2J3F4H5J6I7I8J9G:G;I=H>F?G@DAICFDGEJFIGIHZIEJIKELJMYNEOGPHRISITXUHVFWJXFYJZH[H]a^H_HaFbdcCdIfHgI
=buena	z9ZHIIIKIMJZHh]
=bug	w*W-GBGHbUEZIfI
=build	k#K%J(J1c4J6J9H=H>I?K@FBHDJGJHXIGKJPJRJZF_IaJbKcKdHeIfJ
=built	t-Z6X:JGJHGIIKJNJP^VJZK^Z
=bulk	w:E@JH^ZF^[
=buongiorno	z9YZX
=bureau	v3G9Y>X?^@JBJCIDJHEIJKJMIOIV[ZJ]JaH
=buro	z9[>[HJ
=bus	e#J%J(J)J-I0I1J2K3I4I7K9H>E?J@JB]CJDHHAIJKJMINJOIRISHTJUGVIXJY^ZG]__JaHcbfF
=business	k%J-K=c?J@JBHCHIJKJPJYKZWdFeJfI
=but	M!Y#B&I)I*X+a,F/d0F1F2H4E5G6I7D8D9G:B;G<H=F>C?aAFB:C]DJEFFFGZH<IDJGKHMaNJO_PXQIRGSCTIUBV[WBXCYHZD[a]G^@a[bJdBgE
=button	e!D#G%I(d)J-H3I7J9G:J=J>I?I@IBDCHDGGIHYIGJKKHMJNHOJPKSITHUJVHXJZZ]J^I_KaWb^hI
=buzon	w>[HYaG
=by	N![#F%[(<)H*B+G,C-Y.H/C0D1J4G5D8C9B:Z;D<[@cC@DGEAFEHFIJJKLFMEN]OAPGRHSAT^UaV[WHXAYXZ;]Y^__JaCbFcZdXeDfIgXhF
=byc	z3Y9JHJI]
=bye	s!J#J%J-I3J4K9a:K=J>I?J@IBFCJDIHDIHKIMJNJOKUJVJXIYXZF]JaIbJcJdJfJhJ
=bylo	r-J3K9J?]@HBIHGIIKaNJZF
=byta	h!I#D%I(G*K-H/J3I4K6J7J8K9G:W;J=I>E?H@bAJBJCHDHGJHCIHKCL^MHNGOIPITGUIVGXGZZ[[]H^^_JaHbHcJdIfK
=byte	zL[ZEh]
=bytet	w>J@]HFIGKIMJZ^
=bytt	i!K#J(J*I-J/[3I9H:J>]?J@^B^CJDJHDIIKIMZNJOIPJTFXJZG[J]J_JaHbJcKfKgXhI
=c	d!F#K%G&K(G)J+H,J-F.J/G0I1J2J3K4H5K6I7H8I9A:F;H=GAIBXCDD^EIFZGHIaK_LXMDNFPHRISITXUZWIXDYJZ@]F^H_HaJbGcGdGeJfFgI
=ca	l!I#G%G(J*J+J,J-H/J1H2J4I7K8I9C:I;K=J>E?I@YAJB_CHDHGIH@IFJKKGMHNHOYPZRITXUJVHXGZ_[H]H^K_JaDb[cIdIfYhH
=cach	p!J#G(H.E/J3K9I:J>H@JBYIJKIMcVJZF]FaIb[cIhJ
=cada	v#[@^MGXI
=cadastrado	s#K3F?YC]DZHIOY
=cadastrei	zDZ
=cadastro	z3I>I?JD[HGIJO^ZHaJ
=cae	v9J>HBJIJOIXJZ[aZeZhJ
=cai	w3Y9I>EH^IIMJOGXIaY
=caixa	s(J9K;Y>W@JHZIJKJNJXJZJ^[_JaJd[
=calej	z3KHHU_bK
=calendar	pH^
=call	W!B#F%D&J(D)F*F+F,H.I/J0H1G2G3^4F5I6G7F8F:X;H<I=C?a@?AGBYCDDBEHF^GEHIIJJJKJLFMCNCOEPEQaRHSFTEUEVDWHXFYH[D]Z^E_EabbDcCdEeHfFg[
=caller	s#^)J7J:HHEIYKYNJQXUJZXhJ
=cambi	k3J9J>X@aHIIKKHM]OKXIZJaJhJ
=cambia	tMKg[hY
=cambiada	s/Y@JB^HDMZTIZJ
=cambiar	c!J#J%J(I-J/J3H7Z9J:G=J>J@[BJCKDJH[IIKFLXMENHUIVHXJZ]]K^]_IbHcKfIgI
=cambiarla	i#I3J9J:^>I@ZBGCJDKHDIIKHLXMJUJVYXJZE[[]J^[bJh^
=cambiata	l/Z3K7K9J:J>K@^B^CJHEIJKIM]THZH]K^K_IaJcJdKhH
=cambiato	p>Y@^BJZG
=cambio	f!H#J%J(H)J+K-H/K3H4J9H:G=J>G?J@^CIDIH[IFKGL]MFNIOIPJRKSJTIUHVGWJXHZY[I]H^GaGb[cIdIfIhY
=came	i!]#I%J&K)J+[-G/I3D4I6J9I:I=J>D?H@FAJB[CJDGFIGJHCICJJKBLJMINIOGPIRJTIVGXHYWZ][K]]^J_Ia]bHcJdJfJgJhI
=camera	v!K-I3I7J9I>I@IAJBHDJHcIIKIMIOHVJZE]J_HaGhH
=campo	s3a7K9J:H>G@FBHCKDIHDIKKJLJMJOKZF^J_IaYbKh_
=can	N!@%A(J)^,E-E.F/D0D1C2F3?4D5E6C7I8K9]:F;F<G=X>E?I@[ACBcDGEJFZHeIJJ?KCLGMHOAPFRCSKTBUXV^WBX]YC]>^C_EaCbFcHd]eEf@gAh@
=cancell	p#J3J9G>I?J@GBECHDIIIKIMHZG]b_IaJcJhJ
=cannot	D!G&D(Z)X*X+?,J-J.D/>0W1A2D4Z5H6_7I9?:J;C<H=Z>a?ZAGB6CDDXEHFYG^HHIIJ>LBMFNKOGQCR@SHTFU>VCWBXAYYZZ]=_]a=bCc^eafAgFhI
=canteen	zHZIKV[ZHbK
=capital	o#X3HHFIbNJZJ
=caps	s#^@XDJHHTIXGZJ^Jh[
=captcha	p!J#I-J/J9J>I@FBGDIH]IEKJLJMHNJOI]aaIbJhI
=captiv	zHFZJb]
=car	o!J#H-H/Y6J9J=X>J?I@JH]I[KHL[NJTKVJXJZF]ZaJ
=caracter	g!H#I%H-I/J2a3F4J6J9H:H;J=J>G?J@HBICIDIF[GKHAIcKHMINIOITKUIVJXIZH]IaIbJcJdJhI
=caratter	z3KFYI]
=caratteri	w%H2]@JHGI^
=card	i#J-I3I9G:I?Y@IBHCJDJHbIGKIMJNJOJTIXKZB[J]IaEb^cJhJ
=carrier	w>]BJHFOJaY
=carry	zH]ZFbIdZ
=cart	z>^?JBIHDZHb]
=casa	t!K#I-I3J9F>b?J@JBICJDJH]IGKGMGNIOJRKUJXJZF]HaHcKdJfJhJ
=case	j%J-I/J3F7J9];Y=J>I?I@IBHCJD[HDKILXN^OJTGVJY[ZF^ZaJd]
=casella	p(I-H3I9H:I;Y@HBIDJH^IGKIMKNGUHVIZH]K^]_JaHbJcJdZgKhJ
=casilla	r!K:J;YBJHHZJ^]d^fI
=catch	w#KHEM_RIcJ
=categori	zI^JJ
=caus	r#X3KQYZGa[
=causa	w+Y>KHHZIa_
=ce	d!I#[%F(Y)K*K+J3G4J7J9G:I=Z>J?G@aBFCFDGEJHGJJK]LKMINFTIUIVFWZX[ZA]H^J_KaYbIcIdIfIhY
=cedo	s@bBJHIIJKIXJ
=cel	w#H9J>^@HBJCJHEIJKJOJXHZJa^
=cellular	p#[-J3]9H:J?I@IBICYD]HCIHKFMZNJOZVJXKZH]IaEhG
=celui	o-J3E9K>F?K@ICHDIHHIHKaO_XJZI]JaI
=celular	f!J#]%J(J*J+J-H3Y4J7I9G:I=J>[?F@FBGC]D]IGKDM]NIOZRJSHTHUJVIXHZF[J]G_JbJcJdKfJhG
=center	g)F*G-J/K=J@JBJHGMHPHS^UIVJZF^JbJc[dHg_
=centr	p!J/J:I=JHXSIZIfJgb
=centro	p3JBJHFMJc[dGfIga
=centrum	zdJg_
=cerrar	zB]ZG
=certificat	kH_
=certo	w/Z3E9J>GB^DJHHIJOGXIZJa]
=cett	zGX
=chamada	z3^?IHIIKQY
=chamado	w9[@JB[HG^J
=chanc	w9[@]HHKHZJ
=chang	J!@%?&H)E*B+D,F-?.Y0D1E2D3A4I5G6D7H8D9A:C;F<F=C>??A@_ADCBDAEFFDGFHYI>JJKELeM[NCOCPBQGRESDTCVFWEXCZY[E]D^f_CaAbAdCeEfBgIhc
=change	Q!C#D%E&I)F*D+E,G.G/Z0G1G2G3@4G5H6E7D9C:C;G=E>_?A@bAEBaCYD?FFGEHHI>LDMbNHOAPFQHRHSFTCUCWFXDYFZX[J^Z_IaBbEcYdHeEfEg]hD
=changement	m%J4J9K>J@aBFCJHCIFKIMJNJUIVJXJ^IaIbZd[fIhZ
=changer	g#H(I-I3J7J9I>G?I@[BICJDJH]IHKEMGNIOJVHXJZZ[]]I^XaHbJdI
=channel	o:]<^@GHHIJKJMHY]ZG^J
=chaqu	z3JN]XK
=char	k!J#J%I-I/X1J2b3H8J9G<J>I@DBGCHH@I^KGN]OKPIXJYJZF_KaJgJ
=character	Y!G#I%G(H)J*J+I-F/a0J1J2^3F4I5K6I7I8J9E:H=I>H?H@CAIBDCGDHEJFcGHHGIaJHKDLIMFOIPIRJSHTHUIVGWKXIYJZC[I]H^H_HaIbIcHdHeKfIgEhF
=charg	t3Z7W?JHISZaZcJ
=chat	z9^:EHZZD
=chav	t6a?[HEZJ
=chce	g!H#H%H(G)J*W+Y,J-E.K/I1J2I3F4J6J7J8J9D:Z;J=I>B?[@JAJBCC^DDEJFJGJHAJJKZLIM_OFPHRJSKTIUIVGXGYKZY]F^I_IaCbHcIdIeKfJgIhY
=che	c!F#E%G&K(F)H*G,I-Z.J/F0I1I2I3J4H5J6H7E8I9B:F;H<K=D?E@GAHBDCYD[EIFJGHHEI@K[MFNWO[PHQJRISGTEUFV^WIXCYJZ_[H]D_GaJbGcHdGeIfGgIh[
=check	a!I(F)I*Z+G-A/E0J1H2J3G4J5_6I7I8I:H=I>F?G@BAKBYCaD_FJGHHDIBJ^KJMFNXOHPISITIUGVHWHXHZ[[F]F^J_IaHbHcIdGeIfHgIhF
=checkbox	o%J(K,J9J@JBHGJHDIJLYVJZE^^d[e^fKhI
=checker	w-F/I@JHZIGJ_KJZG
=cheer	t#J(K-J3J9]>J@FB[DIHGIHKZOKXJZGaJhK
=chega	s9KHHa]
=chez	p7X:_@ZBIIJUYVJWJXKZG
=chg	z@[HFcY
=chiamata	v-J3[9H=K>G?]@ICJDIHEIIKGNJOI]Ia^bJhJ
=chiav	v6^?[BJHEPJ
=chied	l#H(K*Y+Y-J3I9G:[>H?F@EBFC[DFKDM^NIOJUJVJXHZG[J]HaIbJhY
=chiffr	p-I3Z>H@ICIDIHGI[KJO[XIZHaZ
=chiuso	z!]3J9J=J>G?K@GBGCIHEIFKIOJU^VKZF][hI
=chmura	z/YMYYX
=chmury	w!J#K6[A[BJHIJYNJOJP[ZI_H
=chmurz	r!I#K%J-J/_0Z3I6Y9I>I@JAJBIDJEJGIHGIGKHMGNHOKPJT]XJZJ]J_[aJcJdIfJgJ
=choic	i#G(I*J-F:J>H?_@^AJBGCFDIGKH@IHKEMHNYTIUJVJZF[daJhJ
=choisir	v-Z9K?[CKHZKI]JaH
=choisissez	w-YKY
=choix	z?]HGKIZF[^aK
=choos	]!H#F%H&K(F)J*G+C,K-].K/H1K2J3G4J5K6J7I8J9D:H;J<K=I>D?J@]AIBEDBEJFJGHL_MFOFPJQKTHUIVHWJXHZC[Y]^^G_Ga^bGcIdIeKfJgJ
=chos	sC[HFI]NIZF
=christma	w-Z9Z@JHEIKKYUXZH]J
=chrom	z.Y
=ci	r#I%J*K3Y9Z:K=Z>J?X@JBICIDIHGIIKHMINKOKUJVJXJZIaJh^
=ciagl	z#]BGDIMJfZ
=ciao	w-I9_@JBJHGIJXJZJ
=ciasteczka	z#J-J.a9H>JHGIIZJ
=cifr	z3J9K>I@JCKHFIZKIO[XHZJa[
=cifrado	z6]<YHH
=cijfer	t#J-I3Z9I>K@GCJHFIaKIO[XHZIaI
=cinco	o!J#^3I:I@IBJHEMZOHVIXaZFbJ
=cinq	v#[3H>J@JBHMXOIUJX]ZI]KaJ
=cinqu	w#W3HHGM[OGX^
=cinza	z([9J:]HI
=city	z-ZHI
=claim	k(K-]/I3J9I>H?J@HBHCJDJHZIGJJKGMJOYW[XJZE]Ia[h]
=clarify	z%IH^ZH
=clav	b!D#Z%F(G)H*H+G,X-D0Y1I3E4G5J6^7G8I9I:K;H<J=F?D@[AHBCCCDZEHFJGGHJIXKZLYMBNFOHPFQJRGSHTEUFVEWHXEYIZ[[W]Z_FaEcGdEeIfEgGhY
=cle	v6^?]BKHGMJVJ
=clean	r!J%_-J/H=JBIDKHDTGUWZI_^fK
=cleanup	z!K=YHD_]
=clear	k#J%E*J+[.E/J?GBZCJDGH[IJKKLYMJPXT_ZD[J]G^[_KbJ
=clic	zBJHIMJZIb^
=click	^!G#F%I(_)I*H,J-G.J/H0J1J3G4J5J6I7[8J9D:D<J=F>D?D@AAIB?CCD]EJFJGIHIIDJHKCLIMGNEOGPIQJRISJTHUIVHXIYJZW[H]^^H_Ha[bbcIdGfJgH
=client	_!J#Y%H(H+J,J-H/I0G1_3I4J5K6J7J8J9F:a=I>G?H@DAJB]CIDHGIIGKGLJMFNIOIPJQcRHSJTHUHVFWIXIYIZE[J]G^J_JaFbGcEdGeJf[gJhE
=cliqu	z>JBJDZHFIJKJZI]Ja]b]
=clock	g!J#G%J,J-H/I0I1J3J4J6J9F:J=K>I@IAJBFCJDIHIIGJJKHMINJOJPJReS^TFUJXGYJZD[J]G_JaHb[cHdJfHhI
=clos	a!Z#G%H(H)J*J+I,I-E.G/G0H1H2I3G4H5J6H7H8I:H;J<J=I>]?G@DAGBcCFDFEJFJGGH>IDJIKELIMENGOIPGQJRGSHTYUIVFWJXHY[ZJ[F]b^H_EaGbFc_dHfGgIhF
=cloud	L!H#>%?&F(@)A*B+D,Z-@.F/g0f1A2D3A4C5D6a8B9A:A;C<E=?>A?A@=AZBACCDAEBFDGAI>JXK<LBMaNCOCP^QERGSCTdUBV@WCXCYWZ:[@]@^?_aaAb@dZeCf=gah@
=cloudanchor	o%I,J/H0I2J3I8J9H:K>JAGBXDKGJHDIIKJMIRJTJZH]H_daHbJcIdJ
=cloudsynchronisierung	w0^HHfJ
=cmdlet	r%I(J)[H]KJLHMJVJZIg^
=co	r!K#G%J(J-I3I9Z:I=J>H?J@ZBFCXDGHDKZLIMINIOYTJVIXJZZ[[]JaIbJcJdJhG
=coch	zLX^XdZfJ
=coche	s%JBKHJLZZJ^[d^fJ
=code	L!A#>%B&X(B)D*A+B,D-=.D/B0E1D2E4C5E6D7C8C9=:A;E<F=B>d?]@=ABB[C[D@E^FCGDH_I@JDK<LEM?N@OKPCQFRCSCTBUCVHWDXdYEZI[C]]^D_BadbAcBdDeEfBgEh?
=codic	f!J#J(K-I3C9H=K>[@GCYDJHDIEKHMINJOGUJVJXXZE]IaccKfJhI
=codigo	^!G#G%H&J(G)J*I+I,J-F.I/J0J1I2I3Y4H5J6J7I8I9B:G;J<J=G>^@CAIB[CZDFEIFJGJHIICJJKDLJMFNHOBPIQJRISJTHUHVFWJXaYJZC[H]E^J_IadbIcGdHeJfHgKhE
=coffe	v9J@JH]RJXIZI][
=coincid	w6XOY
=coinciden	z/J6YA[HKKHO]ZK_G
=colaboradora	z:]@]HH
=colega	r(^)K9J>J@JBKH]IIKIV[ZG
=collaborator	z:[HJ
=colleagu	n(G)]*H9J@KBJHZVZaK
=collega	l!J#J%I(_)J*J-I3I4J9G:I=K>G?IBGCJDHH_IFKHMINHOIPIUHV_XIZE[J]IaGbJfJhI
=collegu	p(Z*K9I:J?I@YBKCKDJH[IJUYVX
=coloco	z3J>JIHK[O[ZJ
=coloquei	w-J@GBKDZHHIYKGMJNJZG]^aI
=com	V!F#B%E&I(F*B+J,X-]0G1G3Y4E5H6G8G9D:Y;G<I=D>B@KAYBXCCDAEJFHGFHDIAJIKBLFMCNCOYPIQIRFS_TcUCVBWDXBYHZX[C]C^F_EaAbJcaeHfCgahZ
=combien	z-J=EH[IJKZTZ
=combin	n+[/H3ZDHHYNK
=come	[!G%C)E*X+[,I.J/H0F1I2I5I6H7H8H:E;[<J=H?DAHBACEDHEHFIHZJ[MFNJOFPXQJRHSHTGUBVCW]XYYJZ<[H]E^G_Ha_bFdHeJf]gHhF
=comm	r+]-Y0W3JCHDGIZXJZIaH
=comma	t3Z>IF]HGaH
=comment	n-I3J?GCJDYHdKIUIVHZGaI
=common	k-d9I>J@IHCIHKGNI
=commonly	z-[
=como	c#I%H(Y)G+[,J-D.K/J0J1J2J3D4I6J7I8J9[:E;K=H>Z@DAJBCCCEIFKGJHeIYJJKDLIMHNGOEPHRJSITIUAVCWHXEYJZ=[F]G^I_IaEbGcHdGeJfHgIh]
=companera	z9H@KHZKJV^
=companero	t(Y
=compani	w(J:Z@JS^UKZE
=company	Y!J#E%G&J(F)F*H+G,I-Z.I/G0J1G2I3I4H5J6I7Y8_9G:b;I<J=G?D@CAJBACFDCEJFIGFI@JFKBLGMFNaOFPGQJRITGUdVJWYXGYJZ>[Y]F^G_GaDbGcGdXeIfGgIhF
=compar	p%J(Z-I3I>I?]@KBJCJDIHBIGJZK[MINHOJUJVKZH[]aIhI
=complain	h#J(J.Y/Y4I@HBFCJHGIFJHK]MJNDRKTJUIW]Z[]JgJh[
=complessita	zHII[
=complet	c!I%H)J+E,K-G/I1J3E4J7J8I9J:H=I>F?I@GB]CID]EHGJHHIGJJKFLJMINFO]PIUHVGWHXIZZ[J]_^J_HaFbIcIeYfJhI
=completo	r-J3E:J>HDJHGI[KJObVJXJZI]KaJ
=complex	pHJI^OJZF
=complexit	zHHIXN]
=complexity	g-D@^BHI^JIN[ZF
=compliant	l-I@JB_HXMJNZZK
=complicat	z-I@ZHJIZNJZJ
=comply	t-Y@KBKHHN_ZD
=compt	W!_#_%]&K(B)],X-B.J/G0H1G2[3X4F5I6G7F8F9I:[;G<H>F?E@AAYBJCCEDFIHAIHJHKCLYMCNBOFP^RGSGU@VaWBXGYHZA[Z]D^^_ZaDbEcDdGeHfCgGhD
=computador	wBWM]ZH
=computer	b!K#^(I-Z/Y7J9J:H=J>G?IBECJDIHIIDJIK[M^NFOHSITYVHXIZ_[I]G^GaEbYfJgHhF
=comum	w-[HGIJKJaZcY
=comun	t-ZHHZJaYcZ
=con	Z!G#D%F&J)]*F+F,G-Z.I/E0H2H3]7Y8H9E:Z;H<J=E>F?J@XAXB[CEDAFHGGH@I@JHKALGMHNJO]RGSFTEUBVAWFXDYHZ_[F]D^F_DaEbXc[dEeHfCg[hX
=concern	z;X@FH]
=conditional	kH^
=conecta	wH^MJYX
=conectividad	zZIc[
=conector	i!J%Z-K2Y3G4G8_9J:J<]>J?JAJBICJHJIIKJNJOKPIQZTKVJ]K_^aJcIdDeKfHgI
=conexao	zSKcZ
=conexion	zHJc[
=config	w0]EHZJcJeZ
=configur	[!I#K%E(F)G*]+J,Y-H/J0J1J3Z4J6J7H8H:E<[=D>I?HAKBFCHDXEEFIHBIGJILIMINHPGSJTGUDVZWaXJYJZA[I]I^H_IaJbXdXe]fHgIhH
=configuracao	sE_WIcJdJeX
=configuracion	tE_cIdJ
=configurada	zHJVWWZ
=configurado	s%[CZEHHIUHVYWYc[dF
=configurar	sHYZKe^fF
=configurati	s3JCZE^HIVJWYZIcKdIeY
=configuration	b%J(K1J3J8Z:I=IBHCGDIEcGKHWNHPKUHVIZFcFdDe[fJ
=configurato	z*JEFHJPJUGV_WYZI
=configurazion	pE^HHUKWHZJdJeY
=configuro	r3G>GDIH_VXWZaK
=configurou	w)J*JHJUHV]WXZJ
=confirm	h!J#H(K*X+Z-G3E8J9J:I?J@FB[CYDHEJGJHYIIJKKFLIMHNIO_VJXJZB[I]I^IaGbKcJdJeJh]
=confirmation	zCZHYZJaH
=conflict	v/J@JH[JXNZZJcI
=conform	z-Z
=confus	zHYhY
=connai	z@IHJKIMKZD[a
=connect	I!<#<%B&E(>)@*@+@,a-9.C/=0]1h2^3;4Z5@6[7?8c9B:<;@<F==>=??@=AHBHC=D<E?FBGbHGI<JDK=L@MCN=O?P?QHReS?T;U=V<W@X?Y]Z5[>]>^@_=a>b?c_d[e^fggAh=
=connecter	r(J-J2J3J:JCJDHHGIIKIMJZ^[[]HaJb]cJdJfJhK
=connecteur	n%^2W3I4J8[<YBKHFIINKQYVK_]cJdI
=connection	i%J-J1I4J6J8J<^@JBDEJGIHHRJYaZF]I^K_JcZdJeJfH
=connectivity	j@JHFZEcc
=connector	X!D#G%^&J(F)H*H+I,F-F.J/H0C1E2e3D4[5H6H7I8a:F;I<c=I>G?G@GBBCHDHEJFIGDHCIBJKKFLGMGNEOJPGQ_RGSJTGUIVEWIXIYGZB[H]H^DaHbGcCdEeGfEgIhH
=connectorkonto	s%Y2ZH[
=connession	zSJc]
=connettor	p2X3J4J8[<YBHHIIJPJQX_]cJdI
=connexion	k#G%I-J1I3I>F?J@KCIDJEILXMKNKVJXHZ[[H]JaGb^c]fIhJ
=consegu	s!J-I9J=]@ZBHDJHFIJKJSZU[VXZFaI
=consent	z*IH_
=consider	v+X-]II
=consigo	h!Z#J%I)W*J+J-H3H4J7J:F=J>Z?JBGCGD[EJGKHBIFKZLIMHNIOJPJUHVFWJXJZ^[[]I^JaHbIdJfIgKhE
=consistencyguid	m!K3I9I=KAcBJHEIJKJZG
=consta	w+[3JDHHHIJO[
=consultant	p-J3J9H:a=KBIHFIJKJU^WJZH]J
=conta	Z!a#[(D)^*X+Z-C.J/H0I1H2[4E5I6G7H8H9I;G<I=E>E?E@CCBDYEDFHHEIAJIKCL[MDNEOGP]QIRGSHTFUAV^WDXEYIZH]FaEbEcFdGeIfDgHhD
=contact	X!E#E%D&H(E)A*?,B-B.H/G0G1D2F3b4a5G6G7H8F9C:J;H<I=]>^?H@DAEBCCbD]E^FGGCI@JGKELGMGNEOBPAQHRESITHUGVAWIYHZa[E]E^E_CaEbGcBdHeGfDgFhE
=contactar	w3J4^HJZIc[fJ
=contacto	s%J-K3^4J:I>JBIC]D[HFIIKJVHZEhJ
=contain	_!I#H%I)J*K-_4I5X:I=K>J@HAWBHDKF_GJH?IeJIKFNHPJTJVIZB^I_KbIcJdIhI
=container	s-G2J3I4J8J9I=J>I@JBJFaGbHCIDKKVJZE^K_J
=contato	v#J*K,J-H3^4I:J?JBIC^DJHFIHKKOJPJUKVHXIaJ
=contatto	w!I#F%I-K3a:JBIC^DHHFIHVJXJZH
=contem	v#F-aHFIYKHTFXJZI
=contien	p#D(J-b3J:I@IBICIHCI^KGMITGXIZE[J]IbJhJ
=contient	p!J#I%J-_3J9J:I@ICJFXHDI_JJKHMJNJOKTJXIZEcIhJ
=continu	p-K.Z1Y3J>J?I@JB]HBKYMJZE]_aGgK
=continua	r#I3G>Y@JDJHEL[M[T[ZJaK
=contract	n!Z/I3H=]>EH^JIOISHZJcK
=contractor	p3E:_>HBJDJHFVYZYaH
=contradict	v=IH^ZI
=contrasena	R!D&J)E*F+E,F.H/G0G1G3B4F5G7X8F9H:J;G<H=D>E?DAGBYCFEKFHHIIYK]LHMYN[OFPEQHRESETDU[VFWDYGZ]]D_DaEbXcId[eGfDh[
=control	k-J3F4G5b<HHGIJJINJO[VW
=controlador	l4a5YHIJ]ZH
=controleer	z3XHHOYVZ
=controleur	s4_HH
=controller	Y!F%G(H)J*I+J,K-C/X0J1H2J3G4[5b6J7G8G9J:I;K=G>I?J@EAGBCCIDGEJGIIEJaKGLJMXOIQWRHSJTXUJVIWJXIYJZE[I]I^J_HaHbIcHdIfHgHhJ
=convert	z7D:JHaKJ
=convidado	s:b@JHFIJZI
=cooki	U!E#E%F&J(F)G*H+H,H-D.k/H0H1H2I3E4G5H6I7G8H9D:F;H<I=G>E?E@FAHBCCFDFEHFHGHIDJFKDLIMENDOFPGQIRHSETGUEVEWGXEYIZA[F]E^H_GaEbCcEdFeHfGgIhF
=cool	z9]@[BJHGIJaJ
=coordonne	z-K3_:JD[HGZJ
=copi	w-J@IH[IHKFMEOKh_
=copier	z>FH_
=copy	t!J-K4J6[8F9IA[BIGKIGOHRIZZ_[cIfJ
=corporat	n*I@IBKHFIJKINcZH
=correct	j3E=J>F@WBGDKEWIJNIRaUKZE]HaZfIh^
=correcta	zHZMHhX
=correctement	z%Z3ZEYWJdJ
=correctly	t@HBXZZhY
=correo	k!I#H%I+J-I9E:J>J?^@FAKBHCFD_HDIHKGM_NJOFRKTJUJVJXIZD[J]Ia_bJcJfJhF
=correspond	n3H6YHJO]_XaJ
=correspondanc	zA]HJ
=correttament	z%[(JBZE[HFUJWIZIdK
=corrispond	wOY
=corta	s-F2J9J@HBJDJHFIcKHOJZJhI
=cortado	w!a=H>J?K@JBIHDIJKIY[
=cos	z!K%K-I.^3I9_:J>H@IBIDIHEIGKJMINKOJTKUKXIZI]IaH
=cost	r=]@JHaZFdJeK
=cote	w/I6YHGSJT^cI
=could	W!E#I%G)G*H+G,X-Y.I/I0H1G2J3[4^6Y7G8G9[;I<J=F>F?F@CAHB]CGD@EHHFIIJWKDLGMFNGOGPFQJSGTGWHXGYXZ][H]F^YaFbEcYdCe]fDgHhE
=count	i!I#X%I(J)H*Z+b-D/Y3G>I?I@IBHCGDBI[KJOGPXTIVHZF
=counter	vHFT^ZH]X^Y
=counterpart	z!I/GSJZI__
=country	j!Z3^>JAIBHDIHBIKO_VIZJ_IaI
=coup	o!]-K9I;X?I@IBIDKIJMJPJU^VIYZZH
=courant	t-[HGIJKJZJcYf]
=court	w-GHKI_
=cover	s%J*J-J/J3I4J9I=b>H@IBIDIGaHAIGKHMJNGRJVZZG]JaIcJfH
=crash	m(J0[4]>K@GBHJIMIRJZFbJcIf]
=creat	d!G#J%Y(B)J+J-H/I0X1K2X3J4H7J8^9J:K<J=J>I?JAIBEDJFHG[HbIJJJKILJMKNGPGSJTJUJVHWXYZZC]J^]bXcIeIfHgJhK
=credential	d!K#a%Z(H)K*K-I3J4J7E:I=I?I@IBGDKGJH]IHJKKJMJNJPHSJTKVJXJ^K_JaKb^eHfJhI
=criptografia	z6[<XHG
=criteri	j#J%I(J*I-X3I4K9J:J=J>I?]BHCGDIHDIFKHMJNaUGVIW^XKZF]IaJbKdIfJhJ
=criterio	r%J*_-K:J=J@IBGDJIHKHMJNaSIUJVJW[ZB]JdJfI
=crm	p!J%G(F*K-K3J4J9E:J>G?J@GAKBGCJDIHfIHKIMGNIOJPIUJVEXIZE[J]HaHbKcJ
=cronologia	z5ZHJIEKXN]
=cross	p(J-J/J0J7J9J:J@HBJGJHYI[KJMIS[UKWIZEdIeYfIgKh[
=ctrl	g(I/J7J:J>J@EBGIJKHLIMZNH^GbZhc
=cuando	v9I@FBJHEKJX]ZZhZ
=cuenta	Z!a#[%Y&K(C)]*Y-C.J/G0H1I2]3Y4F5I6G7F8H9G;F<J=E>F?D@CCBDZEFFIHDIAJIKBL[MENDOFP]QIRGSGTGUBVaWEYIZI[Y]E^ZaEbEcFdIeIfCgGhC
=cumpl	o-X:JHGIXN_UKWIZJ
=current	a!K#I%J(J-G/F1J3J9H:J>I?IBICGDGIEJJK]LJMINGOHTJVJZA[I]J^IaJeJhf
=currently	l#[>HBJH]SZTWZFaJhJ
=curta	zDJHHI_hK
=custom	e!J%])J-a/J2G3I5J9J:J=J>K?J@IBICJDJHZIIJ^KINEPJSJUJVKWGXJZG]I_HaIcKhJ
=customer	h/Y3H=I>G?J@XDHH]IJJIKHNISXVJZ]^IaEhJ
=cut	z4YHIXX
=cyfry	t-J3Z9H>J@JCJDKHEIaKHNJO[XKZGaJ
=czas	z!K@[BIDKHGIIKIMJR_ZG]JaJ
=czasu	wHGM[R[cZfJ
=czekac	v@ZXX
=czekam	z9Z>H@IBJHHIJKJXFZIa_
=czemu	w(J*[9I?J@GCJHHIIKHNYOJV^XJZZ[JaI
=czy	r!J-I9Y:J>K?J@ZBFDJHbIIKILJMIPIUJVYXJ^GaJdGfJhI
=d	W#E&I)W,]-F.H/D1G2G4D5H8Z:Z;E<H=E>FAFB@CCD]FcHGLFOJPFQHRISFT[UAVFWFXZYGZ@^D_Fa@cKdAfC
=da	V!X#A%B(D)I*H+G,D-Z/B0E1E3[4C5F6Z7J8E9?:Y<G=@>F@aCYDCEFFYHGIJKFLEM?N_PCQFRFVXWCX@YEZ_[G^D_FaYbHd@fJgDh@
=daar	z!J:]>[CJHHXJaG
=dabei	w*YG[HHIX
=dado	t!I#I+J-I3_4J:J>X?K@JBICHDaHEIJKJOJVHZE]KaIhJ
=dafur	vDYH[VZZJ
=dag	j!J#D%I(H*I,K-E/K3H4J7I9@:I;J=J>G?I@fAJBFCHD[HCICKCLJMINHOHPJRJSJTIUIVHXaZA[I]I^JaIbIcJdJfJhY
=daher	vHIUJZJb[cZgX
=dahin	w3J>_?JHFaI
=dal	o!J0K3J7J;YBIHDJXMHPYTYVJZH_HbZcYfIg]
=dalej	s#I(J*J-J3H9H:J>F?G@IBICIDGHDIHKGLYM^NJOIPZTXUKVHX[ZF]]aFhJ
=dall	t9I;X>J@ZBKDJGXHHIKMI]]gX
=dalla	z!^3J>HBGGYHFIHK]OKZJhJ
=damit	vB[HFMHZHh^
=dan	t!I2Z3I9G:J>H@JA[BIC[HEIGK]MXVJZIaJ
=danach	wB[DGGKHG]Wf[
=dank	p!J#I-H3H9b>J@IBZCKDHHCIIKJMKOKVJXIZHaIbIhK
=dann	v9I>F?JB[C[HFIJZFa[
=dans	X![#C%J&H(D)G*E+D,Z-Y0J1G2G3^4F5I6G7Y9A;I<H=E@BBACJD]F[GZHIIJJGKALKMGNFOBPDQIRFTZXFYGZJ[E]D_XcCdZfI
=danych	w+J>ZDaHGKKVJZG
=dar	v*Y:^?I@KC[DJEKHKUJWKZI
=darf	f!J#J(])G-H3J4J7J9I:G=I>G?Y@]BICIDIHCI]K_LJMHNHPJUJVZXYZA[I]H^ZaFbJdJfIgKhG
=darum	w!J0[3Z>K@IBJDHHFIIKIL]UJVHZJ]J^]aJfI
=das	Q#J%]&G(H)D*C+D-_0C1I2X4B7B8E9@:D;C<G?@@DAEBJCJD?EIFEGBHFIGJIKeLEMbN]OBPCRFSDT@VFWCXBYWZE]I_[a?bIcAdZfAg^h]
=dass	f!I#J%J(J)Z*J+[3I7Y:I=I>H?E@HBHGJHXIHMJNIOZPISJUZVXWKZY[J]IaZbJcJdIfJgJhI
=dat	d!G#F%H(G)J*G,I-^.K/I0J1J2J4I5J6J7G8J9E:F;H=H>]?G@CAGBEEJFJGIHEIYJJK^MGRISITZUIVEWJXF[H]E^Z_HbHcHdYfHgJhZ
=data	n#I(J-[/K2K3E7K9J:K>Z?JBED[HXIEJKKDMHNIOJXJZF]I^JaHbJc[dJgJhH
=databas	zH_IKZFbK
=datacenter	w3J=JHBccdJgK
=date	n+C1I3I4I9G>J@[DHH^KIMIOJRbZHaJcHfG
=dati	v!I#F%I+J3a>YBICFD]HEVIZG
=dato	p!I%J+H-J3^4J>X?JBID_HCIJOJVIZFaJc[fK
=datorn	p!J#](J+J-I3G4J9E:I>E?I@GBICKDIH^IHKEM_NIOJTKUJVIXFZF]IaHbZcIfGhG
=dauernd	z#]MFfZ
=dauert	wM[ZK
=daughter	z@JK[
=day	X#B%G&J(D)X*G+G,I-B.I/D0I1G2H3F4G5H6G7E8F9_:C;I<J=F>D?E@hAGBFCED[EIFHGGHBI@JEK>LDMBN?OGPFQJRZSGUEVDWFXcZ:[E]D^D_FaEbEcFdGeIfagYhC
=days	h![#J(J+G-I3H9F=J>H@]BGCHD[H^KGLINHOIVIXI]J^KaJhI
=dc	Q!?#G%=&D(>)A*A+A,@-].C0H1>2A3<4o5j6@7@8>9;:?;A<^==>;?:@BA@BEC=D=EBFBG>H2I;JiK;LAMcN<O>P>R?S@T@U>V=W@X>YGZ7[@]<^@_>a;b=c=d=e?fAgGh=
=de	@!J#F%[&>(X)6*Z+B,X-Z.J/A1C3^4F5A6Y7H8A9C:I<C=H?[@JAABFCYDGECFIHJJFKbLGMINZOEP^QCSHTHVIWYX[YCZC[A^G_Ga_b[dFeIfbgGhE
=deactivat	l!](J?JBIHHJXUZ
=dead	k![#H%H(J*K+J,K-J/I1I3E6K8K9H=I>a?J@IAJBECJDIGJHHIHJJKJMHNJOIPHRJSJTHUJVJXJYZZC]I_ZaJdFeHf^hX
=deaktiviert	h!^)Y;Y<Y@JBJHDPJU]VHWJZIdJfK
=dear	z@X
=debe	o.XBHD[HGIZKGLWNYZJ
=debloquer	z#ZXJ[Y
=declin	o(H-J/Y3J>J@[BFDJHDK]O^UJZD]JbJgIhH
=decoche	w%J*J+J;Z?^CIDGG]HDNJZFdYfG
=decrypt	h-J6b@JBJIJKHNJZC_KeJfK
=decryption	r6^HIZJ
=default	j*E-J@XBIHcIIKHZH
=defaultuser1	sHHba
=defin	g(I*H:J?HBHCYDJNGUGVJWcZF
=defini	v%Z(J*YBJDJHINIUGW_ZHdJ
=definida	z%[BIHJNKUJVKW^ZGfJ
=definir	t-JB]HFIGN_ZH
=definito	zNHUHW_ZIfJ
=dei	zHIN^
=deixa	p#J(J:K>K@[BIDJIJKZMJVJWJXZZ][K^IaIbJhH
=deja	e#I%I(F)I+^-H/J3I6K7J9J:G=Z>G?F@YCFDBGJIHJKKbLJMHNIOJPKTJUIVEWIXYZ[[H]G^IaFbFdJfIhD
=dejo	zHIYYf[
=del	W!C#D%[)F*E+F-C/D0G2H3Y4Z5G6F8F9C:[;G=C>E?B@DB>CHDAEGFGHYIGJFK]OIQHRZS_UBV]WEXCYFZA[D]]^I_JaAbXdFfIgIh]
=delai	w@[EIFJIIKJc^dJ
=dele	v-K3J;X=Z@GHEI[KZZJ
=delegat	j!K%a(Z)J2J;Z@IAJBHGHHAKGNJP_VIZE]J_F
=delegation	v%_(J-J9I;J@IDJFKGJHJNIP[VJZKaK
=delet	d!D#F%G(J*J+^-J/C2J3G4G5C6I7K8]9I:F=J>Z?J@IAFBHCIDFEJGIH_IIJJKIMINHOHPGTEVGZF[J]I^J_daIbIcGdJfJgI
=deliver	w3H>IHGa_
=dell	e!H#E(Z)J*K,I/J3Z6J8K9F=G>[@BAJBBCEDFF[GYIDJJK[LINYOIPISJTIUXVFWHXIYKZB[H]H^H_IaHbGcIdXfGgIhD
=della	e!I#H%F(H)J*J+J-Y3Y4J6J7J9Y:F;J=H>F?HAHBECXDEEXGYHXIDKDLIMGOJPHS[TKU[VYXIZB[I]^^I_ZaEbFcJdHfGgKhG
=dem	Z!X#G%Z&K(E)I*I+F,G-F.J/Y1F2I3E4D6J7H8H9G:E;H<J?D@GAIB]CZEHFIGYHBIDKYL[MJNDOGQJR[SHTHVEWHXFYZZE[F]J^Z_HaXb^eGf]gGhF
=dema	z%]*Y9HHHKKMZ
=demai	p#I-[1X2Y3J9G>J?I@YBHCIDIHBIXKHMJNKOKXaZJaHcKfIhI
=demain	v#J-J@^BKHGIJX]ZG
=demand	e!K#I%J(J*X+Y-E/J3H9]=J>D?F@EBJC]DFIGKDLYNIUKVJXZZD[J]IaJbJcKdJfKgJh_
=demarr	zHIUKZHb[dJf]
=demasiada	r9K@IHFXa
=demasiado	j#Z-]1W2Z3K9H:J?J@^BHCJDJHCI]KGMJOJXIZJaHhI
=den	Y!C#C%D&I(B)D,F.H/E0F1G2G3H4G7E8F9A:B;J<I=B>^?[@AB@C^EYFGGFI=KYLEMAN_OYPIQGRFSFU]WEXGYFZG[C]^^H_[aJb]cYdDeGfCgE
=denegado	s%a9HKJP[VJZI
=deni	Y!D#F%c&G(b)F*F+H,F-I.J0H1I2G3G4H5J6G7G8H9G:G;G<J=H>E?F@DAGB@CGDGEIFHGGHGIDJaLHMHNCOHP_QaRHSFTGUHVHWJXGYIZ?[I]I^]_EaHbHcGdGeHfGgDhE
=deny	z@JBIHGLIZI^_hI
=department	k!I%I(Y)J-I/J3I8I9I:I=K?J@GBHDJF_G]HGIHKGMKPJSKTJUIVaZJ[J]I_JbIcJfI
=deploy	zbY
=depoi	l%J(J-J3I9J:J=J>I?G@JAIB]CYDIHBIJKINKRZUIVHXJZF[K]]_ZaGbJcJdHeJf]hI
=depui	e#J%F(I)J+J-G/J0K4X6J8K9I:J=X>G?I@KBZCIDJEJGJHHIHKHMGNIOIPYTKUHVHWKXDY[ZE[K]I_Ja[b]cJdFf_gZhJ
=der	P!Z#I&G(H)A*B+G,B1C2E5I6J7G9@:?;Z<F?]@FAHB;CEDEGYHGI?JEK?N_OaPZQFRFSYTIUFV^WHX[ZC[E]]^X_DbEc[dEf[gBhC
=dernier	r!J%J-I3H9J=J@GCIHGICKbMJO]ZHaJeXhI
=des	]!G#G&Y)G*H+F,_/I0H1X4K5J8H9[:E;Y>I?F@HAIBBDGEHFJG[HEIGJIKGLHMFNEOHPYRXSITIUEWHXF[H]F^IaEbGcFdXe^gHhC
=desabilitada	t![;YHJVJbZ
=desabilitado	z!X(Z.X
=desactiv	h!](J)X.W:K;Z@KBIPJVJY[ZEbZdJfI
=desactivado	s(H)YU]
=desactive	s![%J3J<XHFL[UXZIdY
=desativada	r!^ZG
=desativado	z!X(I)YUY
=desbloqueada	t#BB^HGT^[HbJ
=desbloquear	l#[1[?FBJHGTI[^bJ
=describ	z%[PFUJZZ
=desd	k%J(J*X3K4Y=J?K@]DIGJHFIIKIMGPZRJSKUIVJZF]JaKbZcJdEf]gZ
=deshabilitada	n![.W;[HJVJ
=deshabilitado	v(XHJVJb[
=deshalb	m(K+X3Z=]@ZBJDJGXHFKJZFaJdYfKhJ
=design	zGKHEPXZI^^
=desk	d!H#G%J(])G*[+J-G3F6J7J9H:J=I>E?[@YCHDFFKGJH_IFJIKFL]NZOIPJSITJUHVFXJZF[I]F^]_JaFbFcGdJfGgIhH
=desktop	s(J/^@JHaIJKJQJZD
=desligada	w!W<YHGU]WJfX
=desmarcada	v!J%I;YG^HDNJ_Id^fH
=despu	v3I>JBZHE]^aE
=dessu	z>Y@]HI
=det	Z!B#]%C&H(@)E*C+D,F-Y.F/]0E1F2F3G4C5F6E7D8E9G:B;E<H?A@]ADBZCED?EEFFGEH=I^JFKbLDM[N[OZQFRDSDTBVYWFX@YFZX[E]@^D_Ca@cDdCeGfCg[ha
=detail	f!F#I%I&^(G)J*I+G-I2K3F4J5K6J7I8J9J:G;J=H>J?H@DAGBYCFD_EZFEGHHEIHJIKFLJMIN]OKPGRKSHTHUGVHXIZa[I]H^I_FaHbHcIdIfIgHhH
=detect	zHXUZ
=determin	wFXHGKYNIWYdX
=detta	z=[HIP[ZI
=deu	zB^HIZYaI
=deux	f!I#J%I(H)I*a+J,K-H/[3H7J9H:I=J>H?I@_A[BIC]DHHBJJMINFO]PHUJVHWKXIZD[J]J^J_JaIbKcJdJhG
=deuxiem	r@ZBZC^HIKJZF
=deve	k(Z-I3J9J:J>H?H@IBFCKDZHBI_K[MJNZOIZH[J]IbK
=deverrouiller	p#Z1XBJHFVJZJ[_bH
=devic	c!H#Z%J(H)J+F,H-F.Y/H0J3J7J9J:J=J>_?H@HAJB[CJDGEJGJHdIGJJKELKMHNHOKPJRKSHTFUIVIWJXJYKZG[J]J_IaIcIdFeCfEgKhJ
=deviner	s-^HH
=devo	z@Z[Z
=deze	z(_HFWY
=dezelfd	w@YA]_G
=di	S!A&H(B)C,[-I.I/D1H3Y4X5E6X7K8D9@:X;E<G=EADBCCZD@EGFFHCJHKJLWMFS[THVBW]XXYEZB]A_Da^b]dAeHfZgZh@
=dia	f!H#C%H(G)I*H+I,J-E.J/J0J1I2J3G4H5J6I7H8I9_:G;I=H>F?F@dAIBDCFDZEJFJGIH@IDJIKDLIMZNGOGPIQJRISITFUHVFWIX_YJZ@[G]G^H_IaEbGcGdHeKfHgJhE
=dial	z>JH[
=dialog	sBIMJZIh^
=dice	a!D#F%G&J(G)H*G,I-_.J/I0J1J2I3C5J6I7H8I9@:E;I=E>C?E@[AIBDCCDZEIFJGIH?JIKbLIMEO^PGQJRHSITIUFV]WIXGYIZ[[H]F^I_HaCbHcHdGeJfGgIh]
=dicht	s!]#Z%J-J3J9E>F@GB^CJDIHEIHKHNKOJU]VHXIZD]KaIhJ
=did	]!F#Y(G)G*I,J-F.J/^0I1H3D4H5I6H7H8G9Z:G;J<J=E>B?X@aAHB]CGDYEIFIGGHJJGKCLIMENHOXPGQJRGSHTWUXVDWHXXYW[G]]^E_FaBbFcGeHfGhE
=die	P!?#>&F(F+Z-X.F/[0F1C2E3F4I5D7F8X9E:>;G=]>[?G@;ACC^DHEYG]HCJGK[LHO^PERHU[V_YCZ>[Z]E_Ab@d?eIfJhG
=died	r!I3J4Z9K>F?JBHHEIJKJR[ZH]baIfJ
=dienst	m%J=J@JEKHFNJPKUJVJZIcYd[eKfa
=dies	k#J%G([-Z3Y8X@GBHGZHJIHK[MINJOGUKV[ZE]JbYdIfIhJ
=diferent	s+J/]3K6Z?J@JBJDGHDIJK]MJNJO[]J
=diferida	g!J%X(J*J,Y-K3I4H6I8Z9J:J>J?J@IDJEKGJHJKIMJNJOJRJUIVIZGbJcJd^eYfZgYhJ
=differ	r/Y3J6Y>HHEKZO]dJgX
=differe	w%H8[HJd^fJ
=differenc	t@HBJHbIJKIMJNKR[TIWKZI
=different	a!H%I(G)I*Y+J,J-J/Z0J1K2J3D4J6_7I8J9I:X;K=I>^?D@YBCDHFKGXJIKYLIMXN[PIRISJTGUJVJWKXIYJZC[I]H^I_IaHbJcGdFfHhF
=digit	b!H#H%I(H)J*I+J,K-D/G3^4J7J9F:H;J=J>F?G@CBGCFDGGJHCIaJXMIO^PJRKTIUJVHWKXIZB[I]H^K_JabbJcJdJfJgJhE
=digito	t3[9J>G@JCJHHIGKJOYXHZHa^
=dimenticata	z>YHGZ[
=dimenticato	v(J>JBHMKNKZ_hJ
=din	zEXU[WJcXdJ
=dire	zBKHJIJKJN^ZX
=directiva	i!E%I(I)J*^/J3G6J:G>K?[BFDIEHGJHIIIKJMKNaPJSJUDVFW_XJZF]J_HaJbIcGdHfHgI
=director	z!K%G(a)G/J3J:G?JHGJHWKZF
=directorio	k!](G/J3]7Z:X>IAKBKEJHENJOITJVIZK_XaKbJcJdXgJ
=directory	T#D&e(A)]*E+H,E-D.H0F1E2F3_4X5H6D7Y9D:c;F<X=F>C?E@CABB[CJDDEEGDH?ICKBLGMCNCOBPHQHRFSFTYVAXFYGZ?[F]E_^aEbEcBeEfCgahD
=directric	z%K(^ZK
=direkt	z(K3K:K@]HJVJZIb]
=diretorio	o(H/K3_7Z9J:]>H?J@JBJDIHEIJKJNHOHTJVIZG_WaJbJdZ
=dirsync	m!I#J%G(J+H-I0I1f3H4H6J7J8I9E:I;J=J>I?K@HBGCJDFGIHBIIKILJMENIOJPJRHTKUIWIXIYIZI]I_JaHcIdFfCgJhI
=disabilitato	o![HIVJbY
=disabl	U!c#G%G&J(X)[*E+I,I-H/F0I1Z2J3F4I5J7H9G:F;Z<J=E>F?C@FAFBCCGDFEGFIGGH[IGJJKGLIMHNFOIPEQJRISFTHUbVCWDXHYZZ>[H]G^X_DaEcGdEgFhH
=disappear	v%I?XHHP[
=disattivata	z;Y
=disattivato	t!](X)XHEUZVJYXZG
=disk	z4H6J9HBJH_IIRJ_JcIfY
=disparu	w-K?^AJHEKJ]J_[aJbY
=display	o-K3I9J>E?FH_IZKKMJNKOIZE[[aHhK
=disponibl	v*Y4ZHI
=distant	z4XHIQZ
=distinta	z/]6[HGIIK[MHNJZJ]JhJ
=distribution	vHZ
=dit	e!H#H%I(X)I*H+Y,J-Z4I6K7I9G:H;K>_?FAKBGCDDXEJGKHAKZMGPJRKTXUHVZWKXFZX[F]F^J_JaBbIcJdIfJgKhZ
=ditt	n![#H%J(H)H*H,K-G3Y:I=J>J@HCJDGEIHDI_KHLJM^NIPITZUHVZWJXXZC[J]I^JbIdJhJ
=diz	j!I#H%J(J)J*H,J-Z3G4J7I9F:I>G?H@ZBGCFDYEJHCMINYOXPJSHTJUHXG[J]I_KaHcIdYfJgIh^
=dla	h!G#I%J(E)]*_+I,I-Z1J2J3G4J8J9F:H=G>I?E@FAJBECHDDEFGIH]IGJJKGLJMINGOJPDQYRKTIU_VZXHZD[H]I^J_JaHbGcIdXfHgHhI
=dll	e(J-J1J3K4K:K@IBFDJGIH[IIJeKIMJNIRJUJZC]K^JaKbJcKfHhI
=dnia	w@^
=dns	j!I#H%G(J,G/I0I1J3J4h5I6G7J8H9G:J<J=G>I?J@FBEFJGHHHIJJGKILIMENIPDQJRGVJXKYHZ?[J]J^H_KaKbHdBeBfDgIhF
=do	K!=#?%J(^)=+B,H-C.C/C0B1Z2W3Z6G8@9a:H<I=X>K?ZBJC<D=EIFCGDHdI@JDLXNCO]PAQFRJUCV_W>XAYB[H]J_FaBbXcJdHeFfDgWhC
=dobry	s3H9^>J@IBJDKHGIJOIa[
=doce	z9K@JHII]KZ
=doch	z9G>JBaHJ]JaI
=dock	v9JH_IKbJhJ
=document	r%J@JH]
=documentation	rH^[X
=dodany	z8^9JHFV[ZIdJ
=dodici	z9JHJI]K[
=does	O!I#I%G&X(E)D*E+I,G.J/G4J5I6F7Y9@:J;G<G=Y>A?C@YAHB;CCDAEEFFHbIXJJKDNXO[PAQHSCUJVAWEXEZ][C]A^C_HaJbXcCdAeEgJ
=doet	o%J(Y.X9H>J?J@HBXDKH]IIKJLWMJNIOIVIZZ]JaJdIfHhJ
=doing	z9Z:ZHFZJ
=dois	j!J#H%K(I*]3I9H:I>J?H@HA]BHDHHBIHKEMJNHO]PJTJVGWJZZ[[]I_JaHh]
=doit	l(K:H>I@JBHD[EXHEI[K[MJNYZH]JbJdJhK
=domain	N#Y%^&G(@)A*?+D,D-?.G/^0E1C2E3G4b5a6E7^8a9A:C;D<G=A>@?B@HA_BDC@DAEEFCGHI=J[KHLENaOCP^RBSCT[UDVAWEXAYEZ:[D]A^Ca>bCcAdBeEfAgYhB
=doman	o(K3J4^7[8_=JBJCIHHIJPIVKZHdHfJ
=domand	t#H%I)H*_-J4H7K9H?_@GBKCIHDIKNJPFTIVJX]ZIaJ
=domanen	s7XHGKJP[T]VJaIgZ
=domanenadmin	zP[
=domanencontroller	p4^5ZHD
=domani	z@[HIX[
=domein	s/J7Y8[HHT[ZJaIdJfK
=domeincontroller	s#K4_5XBKDJHGIIJYZH
=domena	v%J4X7]8]9JHGdJeJ
=domeny	n!I#I%[(H)H*J-I/I3I4a5X7I8J9K:I=J>J@JBHDIGJHCIIJYKJMJNJOJP]TYVIXJZD[KaIcJdJeJfH
=dominio	^!H#I%[(F)H*F+J,G-H/H0J1I2J3G4b6J7a8a9H:H;J<J=G>H?I@EAJBECIDHEJGJH?IGJZKHLJMHNGOIP]QJRHSHT^UHVEWJXIYJZC[I]G^J_HaGbGcHdBeHfDhI
=donc	t3Y>JD[HGOKZI]YaJdY
=dond	z+IBJCJDFH]Z]dJ
=done	h!Y%Y(H)H*J+Z-G/[0I1K3C4F5H6I7I8I9H:J=G>E?FAJBcCHDXEKFJGIH@IEJHKCMHNGOEPHRJSHTGUFVFWIXI[I]Y^J_GaGbIcIfJgZhI
=door	h!K#H%G(H*J+Y-F3I4I6J7I9I:J;Z>I?I@HAJBHCJDHHYIGKXMINYOIPJTHVIXYZC[J][_JaYbZcXdYfJhI
=dopo	n!X%I(J-J3G4J:J=J>J?F@HAIBZCJDIHDIJKJNJPJR[UIVIZE]]_[aGcKdJf]hJ
=dort	s7Z8[:Y=I>Z@JBIF]VJZDaJ
=dos	e!G#I%I(G)H*a+J,I-H/]0J1J3G4J6H7J8J9E:H;J=I>G?G@ZA]BGCaDGEJGJHHIEJKKYLJMENGOZRJSKTIUHVYWJXFZC[I]F^I_IaGbIcIdIfJgIhF
=dossier	r!J#J%J(K3D9[:J>G?J@IBJCHDHHZIFKGObPKVJXIZF]HhI
=dostaj	w>GHXOJa]
=dostep	z!]9JHZ
=dostepu	p#I%Z(J4J9J>]?K@IBJDIHYKIMKP]TJVJXKZYaJ
=doubl	zH]ZJ
=douz	w9KHFI^K[
=dove	z+K>XBIDIZ^aKdJeKfJ
=down	Z!]#D%C&H(E)G*H+G,I.I/X1G2H3F4]5E6G7D8F9C:D;Z<I=D>I?C@WAEB@CFDDEHFHGGHHIJKXLHMDNYOFPEQIRESeTEUEVEWGXFYFZJ[E]C_EaDbBcWdFeHf^gXhF
=downgrad	z=a>KBIDKHJZH_J
=download	vBYH^
=doy	z9ZBJHFKJMIZ[bZhJ
=doze	zHII]K[
=drei	z3J>]HIIZKKOIaI
=dreimal	z#Z>FHHa^
=drie	z#]9J@KHGIXXIZJa[
=drift	sHIR^ZH
=drin	n#I+I-[3]9I>G?J@IB]CIDYHDI]KINJOGXJZE]I^XaFhI
=drittanbieter	z.XJZ
=driv	p#^HZIJNJVJZHbK
=driver	vJ]aZ
=droit	l!J#I%_(_)Z*J,I-I3I9J:I=J>I?J@HBHCKDJGJIGKIMJNJUIVGX[ZG]J^XaGbJcJdJfI
=drop	r#JBIG^HHJKMJRGb[c^fI
=dropp	s(J=Z>^@JDKGJHCKIV]ZH]YbK
=drucker	v9JHaIJZGaJ
=druckt	z9KH_ZGaJ
=drugi	z8^@YHIIJ
=drukarka	zH^ZI
=ds	j!I#J%c(J2Z3H8K=JAZCIDKIJLKNIPITKVIZI^J_IcJ
=du	Y%^&J)G*F+G-C.I/E0G1H3_4Y7D8F9^:K;H>C?BAGBFCCDBEFFHHEIBKBLFMFNBO[PZQIR]SZTXV_WEXIYGZ;[D]C^D_GaJd_eFfAgGhE
=duas	l*Z/[3J9G>J?J@ZAYBJC^DHHGIHK[MJNIOJVJXHZE]JaIdKhI
=due	c!I%I(H)I*a+K,J-H/Z0J1J3H4J6I7J8K9E:I=I>E?H@[A[BHCaDHEIGJHCIFJHKZLJMXOZPITIUIVHWJXHZC[J]H^I_JaGbJcYdHfGgIhG
=duplicat	j%G&G1I3E4J8I:J=JAcBIGJH]MJNIRJZG_IcHdIfF
=dur	h&Z(H,Z.X1J=J?E@JBFDHGIHANJPJSHVIZE[J]Z^Ha_bIdYeZfF
=dura	zHGT^
=durant	n!^#J%J(K-J3E9I:J=J>I?I@IBHCHDKEKHAIKKHLJMKNKO]SHUJVIWJXHZZ]_aZbIcJfJhJ
=duration	v#HHYT]
=durch	r3Z4Z@IBYGYHDMXOHRKZG]KbYcYfX
=durfen	v)ZHKPZQXZJ
=dus	w@JDYHKLWZGdIgYh]
=duzo	t#]-J9G@IBHHHIIKJMJX_ZG]KaJ
=dwa	r!J#J%J(I*[-I/^3I6J9H>H@ZA^BJCJDIHEIHK[MHNIPKTJVIXJZD]I_JaIbKhJ
=dwanasci	w9IHHI^K[ZJ
=dwie	n!J#K(I)I*a-J?J@ZBJC]DJHFIHKHNJO]VJXKZFaK
=dwoch	v(J*^9I@JA]CYHEIJNJZIaJ
=dygn	w@^HI
=dziala	d!I#G%G)H*K+J,I-H/I0I1J3H4H6I7I8I9B:F;J=G>G?[@DAKBaCJDEEIFJGHH^IDJJKELWMZNFOIPZRISITHUGVEWIXIYIZZ[H]G^H_IaHbFcHdFeIf_gJhF
=dziedziczeni	z!J;[
=dzieki	w@JB_HFZI
=dziekuj	z9^BIHIZI
=dzien	m#J%K(J-J9]:I;J>J@^BHCJD[HEIHKIMJNHUKX[ZI]JaHbJcJdKfKhH
=dzierzawi	z:]@JDJHKIJWZ
=dzis	s#[-J9J>H@_BGHFKHNKX]ZF[J]JaH
=e	I![#^%A&B(F*I+W,?-C.I/B0?1?2?4C5A9J;?<D=_>b?^@aA>B_C]DBEEFDG@H@IdJ?K]MGNFOYP?QCRFSCTFUJWEXGYZZD[A^E_CaCc?dYe@f^gIhX
=e1	v=aHEZGdJ
=e3	j!G#J%G(D)H+J-J/J3H4J6J7I8J9I:F=i>D?F@EBDCHDHEIGIH_IHKFLJMHNIOJPGRJSGTJUFVDWGXHYKZ<[I]F^J_HaEbFcJdCeJfDgIhJ
=each	e!H#_%Z(H+J-F/I3H7K8G9I:J=K>H?H@GAZBECIGIIGKbMHN[RJTIVJXIZD[J]H^J_JaGbIcIdJf[hX
=earlier	p-JKaNJZI
=early	v!]@^BIHHKGZH]Y
=easily	p-[ZJ
=easy	l-[@XHDI^KINIZJgX
=echec	z6XHKT[eX
=echou	m![%F(J,Z/X3K4Z:I;X=G>X?J@IBGDJEIHDKJMINIPYSKUEVGWHZ][I]IaIbJdFeZfG
=echouent	w%IF[HJdZ
=ecran	m#I+X4I9H>]?I@XBHHFKIMITIVKZF[Z]JaJbacIfJ
=ecritur	v%Z8[@KHIKJNJZHd]fJ
=edge	l.]BIH^ZG
=edit	p#J%X*Z>J?K@JCJHaIIPHZF
=een	Z!B#H%Y&G([)D*Z+D,E-[.H/F0F1G2F4D5G6G7C8E9G;H<H=B>A?H@aBECbEEGDKILFM@OGQHRFSETDUBVFWFYHZZ]A^C_Da]bCcDd[eHfEgFhB
=eens	z-J9I>I@KCKDJHJIIKbOJZGaJ
=eerder	vK^
=eerst	s(J:K>H?J@FBFC[D_IIKGLJOJVJZDaIh^
=effect	wHZLYQETY
=efter	l![#[%I(I+K,J-H/K0J1H2J3F4I6J7K8I9H:I;J=I>G?I@HAIBXCIDHEJGHHEIGKHLJMINHOHPIR]SJTIUJVJXEYJZD[I][^K_ZaHbHcHdIf^hY
=egal	w-IHHN_ZF
=eget	z@HBJJXLHNIZG^_hI
=eigen	t%J(J:ZBJHGJZKHLHZG^_hI
=eight	s/^@FHGIHMIX]^K
=ein	[!I#B%E&J(D)G*G+H-].J/G0H1I2[3Y4G5I6H7J8H:D;Z<J=D>B?C@^AHBACYDZEGGGHHIYKILZMDNIOJPFQJRHSHTGUEVBWHXZYIZX[[]Z^EaCbEfEh[
=eine	]!G#F%G&J)F*Z+G,G-D/H0H1J2J3Y4G5J6I7F8I9E:Z;H=C?D@GAIBBCaDAEZFIHcJYKXLHMENDOJPEQJRZUFVFX[YJ[F]H^Z_IaDbFcEdDeIfGgEhF
=einem	p,[-J3J7K:Z@YBJDJFWIJKIXJZZa[
=einen	j!K#G%I&])J+J,J-H3Y4I7[9Y:H=G>Y?I@^BGCFDEHIIGKHMJNIOIPISXTJUIVJX]ZG[J]I^JaGbJcJeIfIhJ
=einer	k3J7I8Y:^=J>F?Z@JAYBKCHDJHDIJKJOIPYVXXYZH]Ja[cJdZfJgI
=einfach	s(J-Z>G@IHFKZLWNIVJZ^]IaZ
=eingeben	z@JZIh[
=eingegeben	n#Z-H3H>I@GBHCJDHHFIIKYMJNIO]XYZE[J]]aHdJh[
=eingerichtet	tDZEYHJV[WJZX
=eingeschaltet	wEKGJNIU]VJZHd]fJ
=eingetragen	t*I3[>FDaHGZIaG
=einmal	l+W-J9H>J@^BIHHIHK]MITWaIhJ
=einrichten	w,[9FH[
=einrichtung	v,ZE_HJNKTJZIaJdJeXfJ
=either	p!Z(J?K@IDKGYHCIZKHMINJS]gYhJ
=ej	s#J%](K+F.]1J3J8I9J>G?H@JAJBED]GJHCIJK]PGXJZG]Ka[bJcKdZeHfG
=ekrani	s(K@ZBJHJKJNJXJZH[Zb^
=el	M#E%G&E(G)G*B+F.E/J0G1C2C3^4X6A8I9D;H<I=?>a@EBJDFEHFGGEHEIDJJKALGMZNGO]PBQDSHUaWKXEYFZF[@][_Xc^fWgYhF
=ela	p!J#J+K-G/J3J4K9H:J=J>I?I@GB^CJD[HDIFKHMFOISKTIUIXHZD[K]IaIbJfJhb
=ele	s(Z-]9J:KBWHGIIZG^Y
=elenco	w-[HH
=eleven	w@ZNIRXZI
=elija	z-YHK
=ella	v+J@JBZD[HGKZMJOJZI
=elle	p*X-X3J>J?ZB]CIDYIKVXZHaIdI
=eller	l!K#J(H*J,X-Z4J:I=J>H?E@HBGCGDaHBIEKFMJNXOIPKUJVHXJZX[J]I_YaZbJcZdKhI
=else	h!I#I%J&[(J)W*J-G/K3J7J9G:I=K>J?]@[CHDGFIHII^JIKFMHNYOJPISHTJUHVZXJZ^]I^J_JaEbIcJfHhI
=elternzeit	w!]
=em	f#H%Z(G)I*I+I,I/H0J1J2J3D4G6J8J9C:G;J=G>a?F@JCHDYEKFJGIH@IFJJKXLJNHODPJRISYTEUYWIXYYKZY[I]F^I_IaEbXcHdIeKfZhG
=email	N!B#C%B&F(@)C*a+H,D->.E/D0E1D2E3b4@5D6B7C8C9?:Z;D<F=B>_?d@<ACBHCZDdEDFCGCH_I=JBK=LCM^N?OIPAQERDSDTBUBVBWDX?YDZ?[B]?^C_Cacb?cBdCeEfCgYh@
=empecher	z?HH]TYaJ
=employe	r!Z:K@^BIG[ZJ
=employer	v3I:]>^DKHEKKOHUJZH
=empresa	g!H#J(J)H*J-X3H4K8Y9J:_=K?I@GBHCHDHHIIIKGMJN^OJPYTKU^VIWJXHZG]J_KaGbJcJdJfIhJ
=empty	l#J%K(J*J+H-J3]9K?E@IBEC[D]H>IIJJXJ]Ia^bZd[eHhI
=emulator	t4b>J?KHGIKNKZIaJ
=en	I!H#F&A)H*Z+H,D-E.I/W1?2F4;5G7K8Z9G;K>[?>@_AFBDCaDGEGGEHFI_LCM_NEOGPEQARHTZVGWIXZZB[?]E^E_FbYcCdWeEfYgJhX
=enabl	P!_#D%C&I(A)[*G+E,Y-C/E0G1E2H4F5H6H7D8a9F:A<J=J>D@BA_CDD@EEFGGEHHIFKCLEMCNDOGPBRGSDTDU_VcWAXFYYZ;[X]E^D_AaDbCcCdXe^fBgDhD
=encontrado	w4X_Z
=encor	j!W#Z%J(K+J-J/J3G4J9J:K=H>J?J@^AJBHCIDXEIFIGFH@IHKIMaNJOJPYTXUEVFW]XJZX]JaIbKcJdJfJgKhH
=encounter	w3]HYZE
=encrypt	f6^<bBJHAZKcHdI
=encryption	v<^HKYYdIfI
=end	a#I%I(G)J*G,^-X/F0K1G3D4J6J7X8I9F:G;K=J>C?G@IAHB]CFDDEJFIGILIMGNIO^RJSITIUIVHWJXGZ][I]D^X_IaCbGcHdHeXfIgH
=ended	n!X/[1[;XBIHE]XfJ
=endpoint	zc^
=ends	g!Y#G(J,J-J/H1F3H8J9K=I>I@[BGHKIDJJKFMIN[OaPJSIVH^[_IaHcJe[fJgJ
=enforc	i-_1I5X<E@IBHDJJJK^NIY]ZGfJ
=enforcer	rHJJ_NF
=engin	tAYHJ_Z
=enkel	w@YBHC[DIHGM^ZI]K
=enlac	v@KBJZHba
=enligt	wIKZH]]bKh[
=enough	a!J#J%J(Z)J+H-Y/I2K3H7H9I:I>H?X@ZBCC_DJGJHDIcJIKILJMIOHSJTJUIVGWKXYZ@[I]I^F_JaHbIcKdJhC
=enregistr	i+[-J/Y?G@IBIC[DaHEIHKIMKNHVIXKZIaI
=enroll	tD[HX
=enrolment	wBKDJH^
=ensur	z=HHIe[
=enter	Y!G#G%I&K(F)I*H+X,Z.J/D0J1J2J3F4[5H6H7G8H9G:F;I<K=F>??D@IAGB@CGDaEJFFGGHBIDJFKZLGMDNZOfPHQJRISITFUIWJXHYJZ@[G][^F_FaGbGcHdHeJfHgGhd
=enterpris	p(J)HHXPaVKZJ
=enthalt	o#I-a/J3^:J=Z>G?J@IBGCJDHFXHDIYKEMJOGTIUJVJZI[J]K^JaIdJfJhI
=enthalten	wHZIYdK
=entorno	t/KBIEIHHZH_Jc_d[fH
=entr	h#I%J(J)J*I+K,I-G/I3G4J7I9H:J=I>G?J@_B[CHDIEJGIH[IEK_MENIOIPJR[SGTFUIVIXG[J]I^K_JaEbJc]dHfDgJ
=entra	I#:%;&D(G*F+?,?-X.D/k1[2A3C4G5A6G7f8A9A:?;A<B=a>>?=@?A?BDC<D;E@FCG@HJI8JHK8L@N;O<P>QCRJSfThU>V<WBX=YGZ>[<]>^>_[aCb<d=e^fbh;
=entrar	m!F#H(G)I*K+I-G/I3H4J7I:I=F>I?H@FB]CIDBHCIGKCLKMENJOJSJTFUJVFXHZ_[]]G^J_IaIbbfIgKhG
=entrepris	p@KBKDZHHKGN_P[VHZH
=entri	rA[H[TJ
=entro	s!J-G/J3I9J>J?J@IBZDIHHIGKHMINJOISJVJXIZ_aGfIh_
=entry	wBXHIN[ZI^Y
=entsperren	l#]%H1Y@JBJDJHFTIVIZD[bbHhI
=entsperrt	wBZTYZJ
=entspricht	p-Y3JHIIGN^OYZJ
=environment	p=F@[HXcYdZ
=environnement	t=KBIE[HFUJWHc_dXfIgJ
=envoy	z>[
=enzoic	z0JJ^
=er	[!D#C%D&I(D)F*J+J,F-[.I0G1G2G4F5H6G7F8G<I>@?B@ICbDAEXFGGFH=IaKaMBPEQYRFSFTEUFWHYHZZ[Z]C^F_FbFcEdEeHfEgFh]
=era	r(JHIP]R][X
=erbjud	z-J3J>I?bCIDKHGIIOIVIZI[KaJ
=ereditarieta	z;]HJ
=ereigni	s+J,W-YDJFXHY_Y
=ereignisprotokoll	wHFf^
=erfolgreich	v!K/[B[HKMXTI_IgK
=erforderlich	z=X?JC[DHHIbY
=erforderlichen	t%[(Y3I=[?ZCYDJHDIJZK
=erfullt	zIZNYZH
=erin	z>I?[HII]KIVKZI
=erneut	zXZ
=erp	z#FHbTKhE
=err	v#K&X-JHFJYKJUIZ^[J]HbIdFe[
=errada	m!J(I*J,[-G3K4J9J?I@HBGCKDJEXHEIKKHOJRZTHUJVKX[ZF[KaKcJdHfIha
=errado	z#],K-K3I4Z9G@JBIHZIJOJSKXIZH]KaIdJfJhJ
=errata	v(J,Z3[6Y@JBIHHZIcWdJeKhY
=erraten	s-_HIIFKJ
=errei	w#^-IHJZH
=erreichbar	v4YZKf[
=erreicht	z@YHIc]fG
=erreur	h![#Z%H&Z(J)K-H/I3D4J7J9I:I=I>I?IAKBHCJDJHGIIKIMJNHOYPIS[TGUHVGWIXFZa[J]I^J_IaIbIcIdJeXfHhI
=erro	h%J&Y(J)J-H/J4J7J9J:I=J>H?I@GBFCJDJIIKHNHPKSYUJVHWIXFZa[J]J^K_JaIbJcIdJe[fGhY
=error	L!]#>%C&a(@)B*C+C-A0X1C2F4A5F6I7B9A:D;D<E>??C@EAGB^CADIE[FDGHH[IEJIKHLCM@OHPARCSaT@UBVGWKXCZa[B]=_Xa>bBcIdAe]fYgCh>
=erscheint	p(Z+^3J>I?HBKCJDGHDL[OKZFa]hI
=erst	s-J>I@bBIC]HGIIKHMJZDaKhJ
=ersten	v3K@ZC^HGIJZG]XaEh[
=es	U!A#A&H(H)E*D+D,E.G0E1F2G3F4D5G6F8F9Z:Z;E<H=Z>G?G@_AFBHCIDGEFFFGEHFI]JFKXLEOZPCQGRISGVXWZYG]A^D_Ya^bHcFdCeGfCgDhb
=esa	s%H9J@JBKG]HEIJK^NJOJPXXJZFdIfIh[
=esce	t+W.YFXHGZZcYfJ
=escolha	w-[HHIKK[ZI
=escrib	v%J3J?IBKGZHHIJOYY[dIfZ
=escribir	t!J%]4YBJHFZIdZfZ
=escrito	s#K+G3_4J>H?IBJCJDCHDO_ZI
=escritorio	z3H9Y>]?[HFMJOF
=escritura	g!J(I*J,X-J3I4H6I7K8Z9I:I>J?I@IDJEKGJHIKIMJNIOJP[RJUIVHXJZG^KaJbJcId^eYfYgYhI
=ese	z(X3H;Z>[OG
=eso	w!XIXLW
=espac	zHJI[KJZH_]
=espacio	w3Z>JCJHJI]KHZF_ZhI
=espaco	zHII]KIZG_[hJ
=esper	t@YXZ
=esperando	w9Z>H@JBJHFXDa_
=esperar	r9H@aDKHGIJKIX]ZH
=esqueci	t>X@JBIHFUJZ^
=essa	w9KCJG[HHK_VIXKZHdI
=essai	s#X-I=]@HBYHFIJVXX]ZFaJ
=essay	w-IKGN]XZ
=esser	w>JBKHHK]
=est	R!X#Z%?&G(C*F+J,D-].F/B0D1D2D5G6D7X8D9I<F=D>Y?[@EADCIDIEBFDGHIGJHLZMAN?OXQGRHSCTXU_VKZH[A]@^Y_EbBcDd_eFf_gDh]
=esta	T!_#X%A&I*E,F-[.G/G0F1G2F3X4W5H6F7E8E9A:A<I=B>??ZAFBICDD@EGFHHHI@JGKZLIMDNDOHPEUcV[WFXCYIZH[E]D^[bCcDeFfXgFhZ
=estao	w!J%[,Y.X3[HJZH
=este	z([HFW[
=estou	r#Z-G3J4K9X:J=J>[?H@IBXCJDKHEIJKHMJOJTFUJVYXGZH[Y]JaZbKfJhJ
=estoy	t#]+X-H3K9X:J>I?I@IBICJDKHDIJKGMJNJOJTIUJVZXKZH[X]KhZ
=et	X!Y#I%D&J(D)H*Z+G,H-G0J1I2I3I4G5I8H9H;I=^>[?HAHB]CYDFEGGGHEI^KYLHMJOXPGQJSGTDUEVBWH[J]J^H_FaDbYeIfEgGh_
=etap	w(K*[C^HJZIaIeX
=etapa	w*X3J9JC_HIIJZIaIeX
=ete	g!]#I%H(H*I+I-G/J3G4^6J7J9G:H=I>J?]@EBZCFDEEJHFIGJJK]LKM[NHOIPIRJTKUHVXWZXIZB[I^J_[aIbHcIdYfGhG
=etre	s4Y>I@XBKHJK]PY
=ett	h!H#F%I(H)I*Y+J,J-X/J1J2K4I6J7J8J9E:[;J=I>E?HAIBDC]DFEJGJHAIFK]LIMHPHRJSJTIUIVHXZZ^[H]F^I_IaYbHcHdIfJgJhG
=etwa	v-Z9]>J@FHEIHKGZ_[KaH
=eu	l!J#J%K(Y)J*I-H3F9G:J>D?[@GBJDZIGK[MJOIV_XH[J]IaEcJdIhH
=europ	w)JBIS^UGVJZGaX
=even	j!^#H-I9[>H?I@ZBFCJDJHFICKHMXN^PZXIZD]JaZ
=evenement	z%J&ZNJZJdHe[fY
=event	Y#^%D&Y(C)G*G+G,[.I/E0E1G2H3D4F6X7F9C:F;H<I=E>F?E@BAEBaCFDDEHFIHZICJGKBLGMDN[OGPGQIRHSETDUFVEWGXFZZ[F]E^E_IaDbDdAfXgEh]
=evento	m&^BIFJHGNHPJZIdGeYf[
=ever	k(I*X-I9Y:K=J?G@FBHCIDZHDIGJJK_LZNGUYVJW[ZD^JdYhJ
=every	]!G%F&J(I)I*I+F,K-J/H1I2J3F4J5J6I7I8I9D:H;I=I>E?I@XAJCGD[EJFJGIH[J[K]LHMCNbOHP_RFS[VHWIXHYJZD[I]G^I_IaFbIdIeJgJhG
=everybody	k!J(X+[-Y@]BXCJDJHDIKKINHS_VYZBcJ
=everyon	g!J#J%[(J)[*J+[3X9Z:J>G?H@GBECJHCIHJJKHLIMJNGOIS^UIV]ZC]J^]_JaJcJhI
=everyth	c!H#H%](I)J*J+Y,I/I0K1H2J3G4I6I7Y8H9E:I;I=I>[?X@HAJB^CHDCFJGHHIIDJZKBLJOGPEQJRHSITHUIVIXGZa[H]X^I_IcGdIeJfDgKhF
=everywher	p!K@IBXHYKJMYNIS]ZC]J
=ex	k!J#J%K(I)I*H+I,I-J3H9I;H>b?H@HBJCGDFHEIIKJMKNKOHPdUJVDXJZG]JaH
=exactly	wG[HGOW
=exceed	vHHX^ZJ
=excel	g#F-J>JHdIKKKTIZJ[J]K
=exception	w,JGJe^fI
=exchang	h!K#J(F)Z*d+J,I-J9H:K>Z?IBHCHH[IIKJLJMINJOKPIUJVHXFZE]J^JaJbKdHeJgJhI
=exclud	k)Y-K3K9J=G@JBJDJGaHFJJKJLZMJNJPYTJUFV[ZH^H_HcIdI
=exempt	zCHHXL^
=exig	vC[IY
=exige	w@JC[HJI[
=exigenc	zHIIYNZ
=exist	^!H#I(H)I*I+I-J/G0K1J3H4Y5J6I7I9H:G;J=H>]?E@CA^BDCFDEEHFHGFICJIKZLIMGNEOFPIRJSJTHUHVFWYXHZ?]H^I_caDbIdEfGgIhb
=expect	t)Y+[3J=IBIHCIHKJO^Z^dHeJfJhJ
=experienc	wHaJDZI
=expir	T!J#G%D(D)G*H+G,F-E.J/H0I1I2H3G4I5J6J7G8I9I:C;J<J=a>E?E@@AIB@CGDDEIFJGGH[IDJGK[LeNDOIPGQJRHSHTIUEVEWGXGYJZ[[E]Z^D_Ha]bDcHdFeIfEgGhA
=expira	sL^
=expiration	wH[L]
=expiry	n!J9J@GBJGJHYKZLaNJUJZG^I
=explain	v&ZGHH]MJZFf[
=explanation	z&ZHENZZ[
=explica	vN]ZZ
=export	p+J1K3K9K:I=E?KBKDJFbGJHaIJMEVKZEcIfH
=ext	i!E#H%G(H)I+K,K-F.K/J0J1J2I4I5K7G8J9F:i=I>G?I@HAIBFCHDFEIFHGIHBICJJKHLKMHNIOHPGRJSJTJUFVGWIXIZ@[H]H^I_IaFbGcGdIeJfIgJhH
=extend	p!X%H5X@IBJK]ZJ[K
=extension	e#J(J*J+I-I.X0K1J2^3d9I:I=J>D?H@JBJDHGIIHKJMINJOHRJXJZF]EaFbJcHfG
=extern	n3J9I:c;J>J?J@JHEIJKIOKQ^VIZIhJ
=external	j:^BJH]KJZJ
=externo	v:[
=extra	s/I@JIGJcKJTKZFdJeJgJ
=f1	z=[ZJ
=fa	j%J(J-J3J9H=K>I?J@[BHCIDIHDIXK[M[NJVJXZZ]]I^JaIdIeJfIhG
=faalt	w;YPW
=faccio	z(J-IHYIJKINJVYZZhI
=facebook	wBKH_ZHaI
=facil	h-d3K@JHEIIKINJXJZFaJ
=faco	w@JBJDGH[KIVYZYdJhI
=factor	p3GCIDKH_
=factory	v(JBJH[ZG
=fail	K#F&C(F)?*A+B,J-E.G0[2F3G4D5^8Z9C:=;Z<X=>>=?>@EAXB7C?D<EJFaI>K[LCMINGP_Q^SET>UCV>WBXDYXZc[@]?a>d?e^fHg?hF
=failur	g!H#I%J&^(J)I+J,K-I/X1H3G4J6K7J8I:J=I>J?J@ZBDDIFJGIHXIJJILKMINYOJPHRISJUIVGXJZa]I^J_IaIbHcZdKeIfEhJ
=fair	t%J(J-I:[@FB^CJDJIJKELINIUHV[WJZX[K^JdJhG
=fais	zDXHIV^ZI
=fait	t+KD]HFK]bW
=faktor	zC^H[KJVJZE
=falha	m!W%J(J4[;XBJHFPYVJZYcXdJfJ
=falham	zF]HHdX
=falhou	z,Y/ZHJeY
=falla	p%J(J*K3[4Z:K>JBHCIHFIJP[SIUGVEZ[]JbJcJdJfI
=fallan	wF[HIdY
=fallisc	v;YBIHGUIVIZ[
=falliscono	w%JF[HIdZ
=fallito	w,Y4[HGdK
=fallo	t,[/Y3I6X?IHITXeX
=fals	g#J%G)c*J-J/K3J9J@JBICJEGHGIJJZKJNIPISJUFVGWIZIbKd]eFfJ
=falsch	e!I#Z%I(I)I*I+J,Z-F/J0J1J2J3[4X5K6J7J8J9G:J;J=I>F?H@GAJBGCFDHEJFJGJH[IDJJKELKMENHOXPIR[SJTIUIVHX^YIZD[I]G^J_KaFbFdHeJfGh_
=falschen	z#YHFT[
=falta	g!H#I%Y(H)K*J,J-H3a4J5Z7J9G:H;J=Z>D?G@GAJBGC^DZGKHEKFLJMINIOCPJTJUIVZXEZD[J]H^J_KaDbJcJdJfJhG
=faltam	v3J=^CKD[HEZH
=faltan	t=[CXHH
=far	e!G#F%G&K(X)D*E+I,F-D.K/H0H2J3E4H5J6I7H8H9D:F;I=G>X?G@[AIBFCFD[EXFJGII[JJKFLGMEPFRHSJTHUHWJX^YJ[F]C^]_HbFcGdFeIfGgIhC
=fast	n!F#G+Z-I3I4J9Y>G?K@IBGDHHBIYKFMINHO[RXTYUIVIaJb^h[
=fatto	z9D:]B]DZHI
=fauss	zH[RY
=faut	k!J#J(J-J3[5X9I:K=[>H?H@ZBJCYDGI]KHMXOIVJXJZF]KaGbKcKhH
=favor	o#[=KHZKJZZ[J
=favourit	w-Y3J@KHGIJKaNJPJ
=faz	w:X
=fazer	w#X9KCJDKHJQXV^
=featur	e!G%I(H)G*I+I,G-H/J0K1I3H4I6I7H8H9F:H;J<J=X>I?F@IAJBFCIDIEIFJGFIHJJKGLJMJNGOIPIRISETIU_V_WFXHYJZD[I]H^I_IaHcGd]ebfEhI
=feder	t!J*J,[3H7_:JHI_IdI
=federada	w*I,^
=federado	p!J3K7b:JHJ_GdH
=federat	d!K#J%J(I)J*I,^1K7_@JGJMJNJPGVJZD^IaKdKfZ
=federati	z3J7^HG_J
=federation	r7^:IZI
=federato	v,Y4J7^HJPH
=federerad	t(K,X7_HH_J
=fehl	p(J6Y8Y:K=JHKVJZ[^WbI
=fehlen	p%Z*X-I3I9H:J;I=_?JCXHEIZNJZHaK
=fehler	e#I%G&_(G)I,Z-I/G0J3E4G6I7F8Y9K:Y;J=E>I?HBFCJDHE]GIIGJJKHLJMJNXPGRISYTIUIVGWHXIZ^[J]I^G_JaGbIcFgIhE
=fehlerhaft	w3]DJ
=fehlermeldung	v3I@YHJOZZ]dX
=fehlt	e!I#H%Z(X,J-J3J7J:I;[>J@IBGCYDHIXKJMJNJPJUIVXXJZF[Z]JaJbZcJdJfZhJ
=fel	a#a%D&Y(D)D*F+G,]-C.H/E0G1F2I3Z4X5I6Y7D9B:E;H<I=C>C?D@@AFBBCDDAEYFHGGHJIAJFKALGMDNBPAQHRZSYUDVCWFX[YGZ^[F]E^E_EaDbDcCdAeYfBgGhb
=feld	w#J-K3Z>H@IHHIJKHMKZHh_
=fell	w3G>_HI]JaI
=fem	w#^3H9J>J@IBJDJHEMZOIX_ZH]HaHbJhK
=fenster	vBHHXMKZF][b]
=ferm	t!Z=K?JBJHEU]VHZG]^
=fermo	z0XHKfX
=festgelegt	z%Z(J*ZUIWZ
=feu	v-IHWTJcafH
=few	l%J)J-F8J9F;K@FAIB[CJDJGJHEIHNGP_RJVJXJZ]]K_IaJcXfX
=fi	t#Y9J:JH_MJZJ
=fica	v(J7[9J:[=J>K?I@HBHDJHDMJUJWHZ[]IaIgXhZ
=fich	w(]3I9I?IBICJD]HYIKOJVJZHaH
=ficha	w(^9H?E@ICJD_HHIJKJVIZG[I
=ficou	s!Y9J>]BHHFMJRZZJ]JaJd[fH
=fido	n!J(E)J4J6J7J:G=H>I?g@IBFDHH@MFPISIUGVDWJZB[I]JaIbGcJfH
=field	g!I#I-H/J3a7J>G?J@HAJBDDIGJH@JIKELKMGNHOJUKVJ[J]H^J_JaHb^hc
=figur	s+X-X9Y=K@IDIH[IZZF
=file	^!I#F%G(F)J*G+J-H/I1K2X3^4J6J7I8J9E:H;F=J>[?F@FAIBEC[EJFCGHHbIDJGKHLJMFNGO_PGRJSJTIUIVIXIZB[I]G^I_HaCbHcGdJfJhF
=filenam	t2_3JHD
=filial	t4[@JBKHHJIM_ZIaJ
=fill	o#J)K+]3J:K>G?G@JBID_HIOX]H^JhZ
=filter	]!H#I%G(G)I+I,K-G/F0J1H2J3D4E5H6J7H8H9H:H;J=H>G?H@EAJBDCHDGFJGbHJIDJfKFLJMFNIOHPHRHSITHUIVHWJXIYJZC[I]H^H_IbHcZdHeJfGgHhH
=filtr	s#J%K-H3J4H9J>J@IBJCKDJGZHEIIJaKIMGNJOKUHVJXKZGa^cJdJ
=filtro	n(K-H3I4E5J9I>H?K@IBICIDIGYHHIHJbKJMFNJOIVIXJZG]Ka^cJhJ
=fin	w>HB[HJ][aG
=finalement	zB]HJ
=financ	sH]
=find	b!G#E%H&K(I)J*J+K/I2K3F4Z5K6G7I8E9J:J=G>C@EAZBECIDGFJH]IGJJKEMGOIPGTGVJXJY[ZB[]]H^F_eaFbJcEdFeHfIgJhH
=fine	^!H#G%H(J)[*I+Y-F/]3D6J7J8I9G:H;K=H>D?G@YAJBbCGDBFJGXHBICJXLIMEOHP[RJSJTXUHVFWIXJZY[H]Y^I_FaFcIdJfIgHhG
=fingerprint	wBIH^ZHhY
=finish	f!H#J%I(G)H*I+J,I-J/H0J1K3I4I6J7J8I9H:J=G>H?F@GBdCIEJFKGHH@JIKIMFNZOJPHRJSFTJUHVHWDXIZ[[J]b^J_GaBbEcIdDeHfHgJhH
=finn	j!I#I%J(G)I*Z+H/J3D4I6J7Z9J:I;J=J?^@GAIBGCFDDGIJKKFLKMGNGOYPISKTIVGXIZB[_]E^J__aZbIcJfJhF
=fino	w9[@ZBIHEMY]Hf]
=firewall	a!J#G%J(H)H*I,J-F.J/K1H2J3H4G6J7J8I9I:I=J>I?J@FBICIDIGJH_IHJIKILJMHNGOJPKRFSCTGUGVJWJXHYJZD[I]F_JaHbIcfdIfBgFhI
=firm	s!I)K-H7K8_:]=J>I?J@HBIDIGHHEIKNJOIU_VJZD_JcKdKhI
=firma	m%K-J1J3I8^:J<]>J@JBGCJDHGJHYIJKIN]RJUXVJZG]J_JaKbKcHdKfJhJ
=firmy	s!H#J-I9I:]?J@JBGCJDJHFIIKJNaOJUYVJZHaIcJhJ
=first	^!Z#H%I)H*G+F,K-E/G0K1J3G4J5J6I7H8]9I:F;J<K=G>E?E@_AGBDCZDaEGFJGHH=IXJGKCL_MFNCOFPIRJSGTJUDVEW_XHYJZG[G]Y^E_GaGbDcGdHeIfEgGha
=five	g#^-J4J9J>I?JBFCJDJHXJHKGMJNHTKX^ZD]Ia^hJ
=fix	o!H#I(I)J*H-H/K1K8X9^=H>I@XBYDIE]HHIGKHMGNJPIRJUJVHXIZZ[J]IaIbJcJdIfJgJhI
=fixe	z9I>]FWHFfZ
=fixed	v#I%H*Z2K;XHELHPHVKZH^^
=flag	m@IHFL^MJZI^[
=flagg	w-[BJHZIJKIZG^Y
=flash	w(IBKHFZHba
=flera	v!J#J+J3J9J@IAaCJDHHXIJKIOJT[XIZH_GaJ
=floor	wHFV_ZG
=floresta	s8^AXHG_[dJ
=flow	p(H)]*J-J/I3H:H>J?J@JBHDJGKH^IJMKNIUJZY^JaHg[
=foderiert	w,Z7[
=foi	i#J%J(J-J3X7K9F:J?J@HB[CKDHHJIJM^UHWXXIZF[K]K_YaJbJeXfJhJ
=fois	k#[+J-J3F9H:J>G?J@^AKBICJDHHXIHMJNKOHVJXbZC]H^Ka[hH
=folder	l%H(I3K;D>JF]HZPIZKa]
=foljer	z-XHHN^
=folk	r)Z+Z-[/I3K9J@IBKCXDIF^HAIHMJNIOITHXHZFd]
=follow	f!J(G)I*Y-H/H3I5J7J9]:X=I>H?I@^BGCJGJIYJIKGMKNZPGSJTJUIVFWKXJ[J]K^KaKbHdXfJg]hJ
=fonctionn	o-J>J?J@IB^DJFIHXIJKJMJNIUJZ_aIcJdJfIhJ
=football	w-Y3KHIIY
=for	@!E%E&@(^)]*d+X,Z.H/F1G3H4B6@7C8E9[:G<H=E>B@HBACED^E^F<GbH_J@K<NIO:PHR:SETGU[VeW]XbYFZC[A]C^H_HaGb:c=d@e>g<hI
=fora	o!I#_(J*J-H3G4X7I8K9Z:I=J>J?H@HBHCJDJGZHAIIKIMJNKOJPYRKS_TFUIVHXHZG]IaHcJfIhI
=forbid	t.XBJHGLIZF^b
=forbidden	l%J(c*J-_@JBJDKFKHHIYKGNJPHZG^JhJ
=forbjudna	z-[HJ
=forc	d!I#J(I+[-G:J?XBCCJDFHGIGJKKELdMEZA[_]I^HbJhE
=forcechangepasswordnextsignin	pHGLaZI
=fore	zBICHDJHEP[XIZG]]b[
=forest	^!D#G%G(G)H*H+H,I-G.J/I0I1H2I3F4F5J6H7I8g9D:E;I<J=F>F?G@CAdBBCDDFEGFIIEJIKDLGMGNFOHPGQIRHSITIUIVEWIXFYIZ@[H]F^IaGbHcGdFeGfFgJhF
=foresta	v!K3J8_AIBJHH_]
=foret	s!I#J-K3I8^A[HFXJZJ_Z
=foretaget	zBJHFN]
=forget	wDY
=forgot	W![%G(A*H+G,I-C.J/F0J1I2I3F4I5I6H7a8F9E:a;K<I=Z>C?ZAHB?CEDaEHFHGEHIJEKALEMCNAOIPGQJRISFTGVEWXXFYIZY[[_HaGcFeGfGgDhC
=forgotten	l(H7J:F@EBGCID[HYIIKGNJUKWJXKZ[[J]I^JbIc[h]
=forklar	z&]3JDJFKHJN[ZZ
=form	g!I#I,K-[/J9H:Z>J?H@FAJBFCJDGH[LIMHNGVJZI[J]H^G_JbJcJhc
=format	h,K-J3d9J>GCHDEHCIJNJODXJZIaIhJ
=formatiert	w3]OH
=formato	s3a>JCGDHHHOFXJ
=forme	z3b:JDJHJZI
=former	l!Z)J-I3F>^@HCJHEIGK^OGVIXJZE]K^ZaJhJ
=forra	w3F9I>^@JHHIIM]OF
=forsok	n!J#^(K-I3H8K9F:J>J?K@ZBGCJDIHCIKKILJMHNJSJUIVJX^ZZaJbIcWhH
=forsokt	z#IX^
=forsta	z-J>K@HBJC]D]HJKJLJZDh[
=fortfarand	t1W@IHGKIM^T]ZJgJhI
=forut	z-G3I9H?^@IBIDKHGIJK_NIOJZE]JhH
=forward	w3I9G?IBIFXH^ZG]J
=foto	w#CHaTE
=found	Z!F#H%G&J(H)I+I,H-J.J/G0I1H2J3E4[5I6D7G8F9F:H;J<I=H>F?EAcB_CGDFEGG[IEJHKZMFNDOHPGRISITGVGWIXGYJZ?[I]E_baDbHcFdEeHfDgHhD
=four	j*Z-J3J9I?KHCI[NZRJS^UJXIZHaX
=fournisseur	z3J7]HJKKZJa[
=fout	e#^%G&Y(F)H*J+J,Y-F.K/H0J1H3C4Z5J6I7G9H:G;J=F>F?G@CAHBDCHDGE[FJGIHDIDJHKFLJMHNEOXPFRYSYUHVFWGXXYJZ^[H]J^H_FaFbHcFdFe[fDgIhZ
=fragar	z+[BIDGh[
=fragt	s>IBIH_NKh[
=fran	h!X#G%G&Y(H)I*H+H,J-E.J/H0I1Z2J3J5I6X7H8I9D:Z;[<K=F>X?FAHBGCFDFEJFIGYHBICJZK^LHMDNFOFPXQJRHSHTZUIVFWKXEYIZB[H]F^Y_FaEbYcFdGeJfGgWhD
=free	i%I)I-J/G0J1J4J6I7H8J:J=f?I@IBICGDIGJHIIJJJKHMKNJPISIUIVIYJZE[X^K_IbJcIdCeEfDgIhJ
=freigeschaltet	vHJKJUKVaZJ
=fresh	r!I/Z3J@YCID]HCKYLXNJWZZC
=friday	o!Y9[@IBKHFJYVYYXfY
=from	L#B%>(@)^*@+J,F.E/A0F1Y2D3B4X5F6X7J8I9G;^<E>J?K@HAABDEDFCGYHIIFJaKaMBOIP]QHRJSFTXUFWFYCZC]?^[_YaFcZeDf@
=front	s3[7[HFIJOXZJ^XaJ
=fruh	v@_HI
=fruher	v9K>I?]@JHGK[PZZIaJ
=fs	n!I%I,X-J/K3H7[9H=K@JAJGFHeIJKKMCNIPISJTKZG_JcGdIfI
=fue	tHWKZ
=fuera	w#^-K9]>J?K@IBIGYHEIIKHMIPZVIZFhJ
=full	j!J#I%J(J-H/K3G4Z5K7K9F:J>H@ZBECJDJFJH_KHMHNIO[TYUJVJXJZF[J]IaIbKcIf[hI
=funcao	v(])]3J:I?HCJDJHGU[VKWJZH[J]JaJ
=funciona	g!K#J%J(J)I-I4J7J:H=I>J?J@FB^CKDHGKIHKHMZNGPYSJUCVFWJXJZ^]IaJbYdHfXhI
=funcionar	wB[YYfJ
=function	t([:YBJHEU[ZH
=funf	zBIHGMZNYX[
=fungerar	m(J-J>I?J@FBaDIHYIIKIMYNIOJVJXJZY^JbJcKdJfIhI
=funkar	w.]9FB^HEZHbIfJ
=funktion	w=JBHHHU_VFZJdIfZ
=funktioniert	n(K9I=[>J@KB]KINJUIVIZ^dGeJfG
=funziona	n-J@JBZH[IJKIMXNIUHVHfYhK
=fuori	v#^-J9Z@JBIGYIHKINJTKZJaI
=fur	Y!E#E&J(C)^+I,Z-F.J/G0G2X4E6G7F8X:D<J>E?E@CBJDXFHGXHdIDJHKCLGMFNCOFPHRFSETFUZVaWXYHZ>[F]D^F_HbEcDdGeEgJhF
=further	r9J>I@HBZDJHDIIKIN]X[bJdX
=fuzzy	t-aHHND
=ga	o!K#H%J(F)b*G,b-E/J0J1I2I6J7J8I9H:I=H>H?G@ZBEDHGFHXIGK[MHNGPJSIUGVGWJXKZA[H]I^GbIcIdFeFfHhD
=gaat	p(K3Y>]BJC[KIOJSJVJXHZZ]KaEdIfJ
=galler	z(K*[+[DGHGMZ
=game	t#Z-J@IHcIJTFXJZA[J]JcH
=gamla	g!I#Z%J(H)J*H+J-G/H0K1J3F4J6J7J8J9F:G;J=H>[?H@DAJBFCEDEEJH@ICK[McNGOGPIRJSJTIUIVHXHY[ZB[H]G^I_IaFbFcIdJfHgZha
=gammal	w0[1[4H5Z8J9K<JBJGJHEY[cJdIfG
=gammalt	z!I#K-I/]9J@GBKHGIJK^NJPJZJaJ
=gang	w9J@_XJ
=ganger	m!J#^(J+I3H9H:I=I>E?J@ZAJBICHDFIFKEMINJOGPKVKXbZC[J]Ha]dJhI
=ganz	zHJPXU[VJ
=gar	d!G#D%Z&J(J)H*F+G,H-W.I/G0G1I2I3B4E5I6F8G:E;G<J=]>^?ZAIBECWDAEHFHGGHDJHKXMWNCOCPFQISGTGUXVBWIXDYGZX[D^F_GcFdGeHf[gHhA
=gard	t#X@IHEIGK_MZOIgX
=gast	p:b@JBKHKUJZE
=gaster	z:_@JBKDJZJ
=gastkonto	w9J:_HIKH
=gate	p)I*a?HC^HDIIKGZI
=gatt	w(J-K=[>H@]BHDIHGIGKHMJUKZZa[hK
=gave	e!G#H%]&X)J*X+I,Y-F/I1J2Z3D7K8K9I:I=I>I?E@ZAJBFC[DbFJGJH=LKMHNHODPIRYTJUJVGXE[J]Y^G_JaEbIcJhG
=geandert	i!X#J-I/X7X9J:K>I@aHFIIKGLKM]NJTI^GhG
=geblokkeerd	n#[)[*J-Z.W3J7K9F>J@HBIDJIHNIPISKUIVJXYZH[J]IaJbJcJdJhI
=gebruik	z>YOJTZ
=gebruiken	v0Y?ZPYaK
=gebruiker	^![#F%F&H(Y)Z*D,F-@.I/J0F1H2H3J4F5I6G7X8Y9D:J;]<I>C?@@GA[DIEGFHHFJHKAMDNIOXQIRGSGTCUEWGYH][^]_XbEcFdEeIfEgFhD
=gebruikt	p(J-]9J>K@JBJCJDIHHIGK_NJOJPXXKZE]IaIdGgY
=geconfigureerd	zEGUFV[W^
=geen	^!D#B(])Y*F+F,I-B/G0G1H2G3G4Z5G6G7G8G9B:B;E<I=Z>F?A@FAFBID_EGFGGFHBJGKGMDNKOCPCQIRFSETEUXVYW^ZJ[Y^G_Ga_bIdCeGfXhF
=gefedereerd	w,]7Z
=gefragt	z*YCIHYLZ
=gefunden	sAY_^
=gegeven	t3H>XD^OXZJ
=gehen	w4Z>WHJZJfY
=gehort	w9[:Y>WHIKJOJP[UIWJZK]J
=geht	^!G#E%E(D)H*I+I,I.J/H1X2X3X4F6H7G8J9C;I=J>^?DAJBECFDEEIGHJILFM[NDOFPKQJRYTHUFWIXFYZZZ]E_HaBbYcFeGgHhC
=geldt	z*]+[?JDHHHMYNJ
=geleden	z@[MZ
=geloscht	z!H/I>[HHMITI_^
=gemacht	z#]-H9J>IDKHHIHKJNJXJZG[J]^aI
=genau	z>]?JF]HHVKZHaI
=general	w%J([)X*I,^HJPIUKZIdG
=generat	t-Y2]>I@JBIHZKF
=generic	s?K@IBIHDJZN[VK^^
=genoeg	z(K-J3G4I9I:K=J>H?J@ZC^DIHGI]KHMINJOJVJZC]IaGfJhK
=genommen	t-Z@HHGIFK]NJPYZ[[IhH
=genug	z-KI_KKNJZI
=geprobeerd	w#J-G9I@IBHDKHKIIN]X_ZJ
=gerad	w!K/IBJHHSaTJ]Fc]fI
=gere	s%J-J5Z7]:[BIEJHIKJNJUHWIZEcJd^gJ
=geregistreerd	k*J+^-K3I?Y@JBXCGDYHGKJOJZJ
=gerenciada	zBJHIKKd^
=gesamtstruktur	w8_AYZJ
=geschlossen	wBXZJ]]
=gesetzt	m#X%Y(G4Y@IBZHEKJMHNJQXZF^[gY
=gespeichert	w#]D]MF
=gespeicherten	z3JO[
=gesperrt	c!G#_%I(I)Z*I+J,I-Y/I3H4J7J9J:J;J=J>H?I@FAKBDCGDGGJIDKYLJMFNGOIPJSJTbUIVGZD[]]F^J_JaGbWcIdJfIgIhI
=gestellt	zHJUZVZ
=gestern	p!J(J-I9J:J>H?H@_BJHIKIM[UKVIZE]]_JaJfZ
=gestita	zHId^
=gestopt	w0XHJSJfZ
=gestort	z=JBIHDR[S]]Fc]fH
=get	R!@#F%B&H(F*]+Z,[-D.H/D1F2H3H4E5G6F8Y;G<G=X>Z?G@[AHBACADFEFHHJ[KCLEMCODPEQHRGSCTFU^V[WDXDYHZc[H]A^C_Ca_bDeDfDhD
=gets	Z!I%F&J(I)Y*Y+],H-^/F0K1I2J3D4I5J8H9G:G;F=G>G?F@JAHBACEDIEJFIGFHJIZJXLXMGNIOXP[RITEUYVJWIXGYJZF[H]F^F_Ea[bHcYeIfYgIhX
=gett	h#[,]>G@IHCIIZYaZf[
=gevonden	w4ZHH_^
=gevraagd	w*[@JL[ZJ
=gewechselt	w-K>[@^BHHGKJMZZHaJ
=geweigerd	k!J#I%^(J*I/[0I2J3J4J6J7J9H:H=K>G?JAJBFCIDJFIGJHKIGJJKFMHNYOKPaQWRJTJVIXIZD[J]I^JaZbJdGfJhH
=gewijzigd	m(J/[7X9J:K@[B[HHIKLKM]TGZE^IaKgXhI
=gezet	z%](K@XDIHJKIZG]^dGfI
=gia	o+[-G3K9I>J?H@[BICJDGHEIJKbOIVJZH]JaIhH
=gibt	o!G#K%J(J+J-I/H3J9_:J=I>J?JBHCGDFHZIHKHMHNHOITHUZVIW[XIZD[Y]J_[aIcJfJhJ
=gick	t#J(J-Z3K9J=]>K@IIIR[VJZD][aJbIfJ
=gilt	m(J*Y+X/Z@IBIGZHEM^NKVJZIg[
=ging	r!W#J3J9F>H?J@XBZCJDJHEIJKHNJXHZF]aaDdKfYhJ
=giorno	n#H(K-I4J9G@bBHCJD]HDIHKHMKNITJX_ZG]JaJbKhJ
=gissa	t-_HHKJZK
=gisteren	s(K9H@ZBIDIHFIJKIZG]^f]
=github	z(J,GBIHaLIRIZF]JaJ
=giu	v/I3J4Y=HBGHCSbTHUHZEaHc]dJfJgJ
=give	d!Z#H%I(a)I*Z,I-H/K3I7H8X9H=J>G?H@DAZBDCEDFHGIEMINGOHSJTKUIVHXGZZ]I^ZaIbZdJg[
=given	j!J%Y(H)Y,]-H/E3J8I:K=J>I?IB]C[DHHAIEJJKELJMIN^OJTIUIVHZJ]J^J_JaKg[hX
=gleich	v9K@YHJIJK]MJ
=gli	g!G#G%F)^*a+J,H-Z3]4I7J8K9G;K=Y>F?E@FAJBHCGDFHGIFKGLJMHNHOISJTIUGVXWIXHZF[W]H_IbIcJdXfJgHhI
=global	[!I#I%H(d)]*[+I,d-]0J1J3H4J6I7H8J:G;K=H>H?D@GAJBFCIDGEIGJHFIGJJKFLJMINHOJPCRJTJUEVCWIXIYJZA[J]H^I_JaHbHcKdBeGfHgFhG
=globalen	z)J,]
=globalnego	w([)H*H,^PJdJ
=glomt	p(I3J@JBFDYHYMJOJUJZ^aJbJdJ
=gmail	h!J%J(I-J3G4K9G:g=J>X?G@HBHCIDFH]IGKHMHNHOHPJVGXKZC]JaFbKgKhI
=gmsa	k0cHDRKZHcJ
=go	]#G%F&J(C)G*F,I-D.]/F0I1H2J4H5I6H8G9C:[;I<J=D>]@ZAIBXCDDGEEFIGGIYJGMDNHODPJQJRHSFTIUDVDWGXEYHZX[F]X^F_FaCbJcFdDeHfCg^h]
=godta	z@IHJIHKZNIZZhZ
=godziny	p3J9H>J@[HIOIX]ZJa[
=goed	v/X3H9H>FBIC[DKE[HEIJKIOIUGXJZJaZcJf[
=goedemorgen	z9]@JHJXIZJ
=goes	c!I#](J+J-I/I3[8J9F:J=J>^?HBECGDHHDIHJIK^L]MINHOJSJTHVJX[ZI[Z]H_JaDbHhE
=going	p!J#J(J-J7K9^:J>H?J@GBFCJDHHHIJKXLJVHXJZa]IaFbIhJ
=gone	d#G%F(I)J*F+J-H/I1I2K3E5J6K7I8J9E:H;I=]>X?_@IAIB]CGDXEJFKGIHAIGJIKDLEMGNGOHPYQJRISITHUGVHWIXHYXZA[X^I_ZaCbZcHdIfHgIhI
=good	e!H#I%J(H)E*I+J-I/J1K3H4J7I8K9c:I=J>H@IB[CFDFGJIZJJKXMHOIPJRJTJUFVHWJXHZC[I]H_KaGbIcJdJfJhF
=googl	k#E(I7b:X=H?JBHH]SITJUKVJZEfJ
=gor	w:WBHDKHHLYZ[bZ
=gora	z9J>KHKQXV_ZH[J
=got	W&H(B)[*E-C.H/X0H1G2J3C4G5H6G7G8D9A:I<I=E>b?A@]BbDHEHFGGDH>IHJJMDNAOJPEQIRGSETCUDWGXEYHZa[D]_^GaAbDcEdIeGfFgGhC
=gpo	_!I#I%H(H)J*J+K-H/H1J3J4J6J7I8K9H:H=I>I?I@_AJBDCJDIGJHFJJKFLJMFNZOJPIQfRJSJTJUHVHWJXIY[ZE[J]I^J_JaIb_cHdJfJgJhI
=gra	z%H(^-K9I:]BJHFIJ
=graag	w!J#]9KHZ[K
=gracia	t!K#J-J9^>K@IB[HEIGKJNKVKXJZH
=grain	z@[HHNY
=grant	z%[BJH[PI
=graph	a!I#K%B(^)Z+I-J/H1K3J6K7J9J:J=G>J?I@EBDCKDFGJHZIHJIKHLJMFNHPHSJTIUIVGWJZD[J]J^I_JaIbIcJdIfJgehI
=grati	z%I=KHbPIdEeIfH
=grava	w0X9JCKG[HHY[
=gravar	z%YHF_Jd[fZ
=grazi	s!K#I(J-J3J9_>J@IB[DJHDIHKJMKNJVHXIZGaIcJ
=great	t!K(J3J9_>I@IBHHDIIK[NJVIZJ[JaJhH
=grey	h!_#J(Y,J3J8J9H;K=J@JAJBHCIGHHAI]LYNJUJVHZI]K^J_He_gJ
=grigio	z%I(^:Z>JHIIJ]KaJ
=grij	z%K(^9I:[HGIJZJaJ
=gris	s%H(_3J9I:^HEIJVH
=groep	p!H(G-I3G9I:I;J>J?J@HAJBHCIDJIFKHNHP[UJVcXJZG]I^J_JaHbKfJ
=groepen	zP_VKdI
=gross	zI[
=group	U!E#G%B&J(E)D*G+F,G-F.X/F1H2J3D4G5H6G7F8F9D:E;H<J=C>D?D@JAGBACGDDEHFHHdICJEKDLHMFNXOHPcRHSGTGUCVhWFXFYGZ@[F]F^E_EaFbEcFdAeDfDgFhG
=grupo	f!J%J(G)J*I-J3H7K9G:H=J>I?I@YBHCIDIGXHIIHKIMJNJOJP_UHVdWJXIZF[K]H^J_KaIbJdJfJhJ
=grupp	l!I(H3K:J=J?J@IBJDJGZHWIJKKNJP^UHV_ZH^JdJfJ
=gruppen	t(I9J>J?J@KCJHGIJKIOKPZVbZI]IaJ
=gruppi	zP]
=gruppo	p(J3I9KDKHEIJPXVbXKZI
=grupy	p!J(H9I:JBIGZIIKJPIUIVbZH
=guarda	p#^-I7[9K@IBJDJHCIJKXM[XKZGhJ
=guess	c!Y#^-b/J3J7I9G:H=J>J?J@GBGDIFJH>IYJJKHMKNITYV[ZA]JaJbKhJ
=guessabl	p-_HHZI
=guest	^!F#E%G(A)H*H+H,J-C.J/J0J1J2J3F4I5K6I7H8H9@:h;J=G>D?E@BAHBDCGDFEJFJGIHcICJJKELJMGNGOFPGQJRXSHTHUGVCWHXFYJZC[H]G^H_FaEbHcGdHeJfHgIhF
=guid	p!J/J3J9I@KAWBIH]IIKJMJNKOJ_^
=guidata	w,Ye]
=guiden	v%J+[,YHDZGdDebfJ
=guten	v9_:K>JHGIKXH
=guy	z(J)J*I@JHHLYP[VZZI
=guys	v#F@[HEKJPYT]cZ
=ha	X!E#B&H(A)D+K,E-F.H0F1F3F4I5G6F7E8F;E<H>?@[C^DZGEH:IYJFLEMcNGOHPBQGSETCU_VHW_XFYZZH[B][^E_DaGbCcCeGfCgH
=hab	k!J%J(I*J+J-H3I4J9I:I=H>E?D@FBGCbDCEJHBIGMINHOIPKUIVGWJXHZZ[H]cbHcKdKfIhI
=habe	_!H#[%H(X)H+W,J/I0J1K3H4J6J7I8J9C:G;J=G>X?E@GAJCXD]EJFKGJHIIIJJLIMXOFPIRJSITHUGVEWIXJYK]a^J_JbGcIdHfIgJhF
=haben	g!J#G%I(J*[/I0I3I:K=[>H?IAXBECGGIHJLWNJOJPIUJVIX[[J]I^I_JaGbKcJdWeJfHgKhZ
=habilit	zHJV[d[
=habilitada	mAZHIUYV[ZJdX
=habilitado	k!J(I9H:I@IBKHHIJKHUZVaYYZGd[fI
=habilitar	v.YHZUHdFe[
=hace	n3K5X=Z@_BJIJKIMYXIZGhI
=hack	s!J#J9KBJHaZH
=had	Y!X#Z&J(F)H*J+G,I-J.I0I1F2H3C4F5I6H7G:G;Y<I=F>X?D@XBJCIDJEIFHGFH:IJKgLHMINCOGPZQIRJSHTEUGVDWHXCYHZ?[F]c^Z_KaCbFcDdGeIfZgGhB
=hai	w(X@[BIHIXZZF
=hakchen	w<W@JZF^^hJ
=haken	w;[HILYZK^WdZ
=halben	z!XBZaY
=half	e!G%H(G)F*H+I/a0H1I3H4H5H6I7H8J9E:H;I=F>G?FAHBECHDYEbFJGGIFJHKGMYNJOIPERJSYTFUFVYWJXEYKZH[I^J_FcJdIfHgXhJ
=hallo	s#J-[9^>J?ICJDJHGIGUJVJXJZH]JaI
=hammer	wHEKIT^
=han	s(Y@IBWDHHYNJVIXXZF^]hJ
=hand	k!J%[(H-]7[9J>^@XBFGKHBIJKJL[MJPZRKSJTJZE]J^GaJbKcJfIgJ
=handbag	z9I>a@KBHHEZF
=handels	w&]BJHJZJdIeYf[
=handl	v7YBIG[H[ZG
=handset	v9G>^@GBIHZOIZD]GaJ
=handynummer	p-J3Y>Z@JDYHGKJMJO]ZJaHhK
=hang	v4Y>IBJHZZGa]bXhH
=hangt	v1I4IRGSZYKcFf^
=hanno	n![#H%I(J)Z*Z,J-I3H4J9I:J=Z>Y?[@GBICFDHHIIHKHNIOIPGUHVFXHZD][aJcJdJfJhI
=hantera	w-J/J7IBJDKHJKJNJZJdagJ
=happen	g!J(F+H-I/X3J4Z9F=J>F?E@GBECHDXIJKHLZMJNGOIUEVIZ_[K]Y^Ga]bFhH
=happy	t-J/[9_>J@IHEIJKHMJZF
=har	Y%C&G(Z*X+D,D.H/I0F1F2F4D5G6F8F9A:A;F<H=a>X?C@XBHCZD[FXGFHAM[N@PAQGRESETCUYW]XDYFZI[D]@^D_XaXbFcBdYeGhB
=harden	k(I)X*K,J-J.X?JBIHBPJQ^YbZGcIdIeFfG
=harder	p-[HJ
=hardwar	v?bBHHKZD
=has	K![#F%?&E)@*B+?,C-[.G/^2G3b4H5F7H8@9F:?;B<F??BHCbD^F^GFHHIDJFKFM@NAO?PKQER@SaTHUbW^XDYCZG[J]>^F__aAbDcEdJeBf@g?h>
=hasel	f!I#I%Z)I,J-W0J3G4H6I8J:I=I>J?I@GBGCHDFEJGZIIJ]LJMGN]PIQJRJSJTJU^VHWJXJYJZC[I]J^IaIbIcJd[eWhH
=hash	^!I#H%C(G)I*J+J,J-F/I0F1I2I3F4H6I8H9G:G;J<J=F>H?G@FAJBCCIDGEJGbHdIFJIKDLIMdNDOJPFRGSITJUHVHWIXIYJZA[I]F^G_IaHbHcGdDeJfFgJhG
=hasla	^!J#G%E)G*H+H,H-G.J0Y1I2J3F4H5J6Y7F8I9J:X;I<J=D>X?F@DAIB@CGDZEIFIGGIDJHK]LINDOIPEQJRJSGTGU]WDXHYJZ_[D]Y^]_FaGbDcGeHfCgF
=haslem	v-K@[BIDJHGIJKJZ]b[cId[gI
=haslo	W!C#X&J(H)E*E+E.H/D0G1F2^3D4E5H6F7Z8F9E;F<H=C?CAEB^CBD[EFFHGDHBIZLYN]OEPDQHRFSETCUBVAWFXDYGZ[[[]A_EaDcEeFfCgFh]
=hasta	t#J-J9]>I?J@YBIHDIJKIXZZI]JaKf[hJ
=hat	[#X%Z&J(D*E+E,G-I.J0W1H2Y4F5I7F8H9E:D;E<J>C?CBaD]FHGEH?JHKCLFMBNBOIPEQIRYU_VIW]XHZ?[F]a^E_GaBbFdIeHfDhE
=hatt	p-I3I9G>Z@HBKCJHGIIK_OHXYZXaHhJ
=hav	r@YA^BFHGPHSX^J
=have	M!A#E&H(H)Z*[+I,F/G1D2F4D5]6E7D8D9]:C;Y<G=_ADBCCcDZEEGKHGIYJKKZLEMHO]PJQGRFSCTCVHYEZF[X]@^Z_CaCbBcDdEfBgGhZ
=hay	l!I#J%J(J-J3F4K:[=J>E?I@]BFCJD[EJGJHIIHKJMGNIOHSITKUHVGW[XHZD[J]Ja[bYc^dIfIgJhJ
=he	Y!]%G&J)G+_,I-C.J/^0I1I2J3B4G5J6H7G8E9G:J;I<J>B?AAZB]CZD]EIGJH?I^JFMCOCQJRISHTFUFVXWHYJZF[H]_^FaEbFcHdGeIfHgGhW
=head	w([@ID]G[HEKFMKPXZF
=headset	t9H>JBJHa
=health	p+I,J/K0H1I7I8IB]DHGJRJS_TJZHcIdJeJ
=healthy	wfZ
=hear	w-J3J>H?GBHH_VKZEaJgX
=heartbeat	k!K#I%G(J,J-I0J1J3J4J6K8I9F:J=H>I@HB_DIGEHGIIJKKGMZNHPHRISKUIVJXJYIZF_JaIbJc[dDeGfagJhJ
=heb	g!J#G%I([)K*[+J-G3H7K9G:I=J>I?G@[BFCaH@IYK[MHNHOHPKUJVGWJXHZZ[I][aFbGdJfJhH
=hebben	s!J#J)]3[9J:J=Z>J@KAKBJCHDJHFKIMXOZUJVJZJaJ
=hebt	t([@[BHMJXZZF
=heeft	c!F#Z&I(F)H+F,I0H1I2H4I5J6I8I9G:F;F=Y>E?H@JAXBZCZEYFYGHJIKFLIMGNDOEPFQKRHSHTFUXW]XGYIZC[H]F^H_ZaFbHcFdXeJfEgHhH
=heisst	r#J-K3I:I>K?J@HF]HFIJKHMIN]T[VZ[J
=hej	v!K#I(K-I3J9a:J=J>I?I@HBHCJDIHDIIKJMJNJUJVJXI]JaIbIcJhJ
=hela	r#](J3F9J:I=J>E@IBGDJIIKIMHO]SZU]WHXJZGaIbIfZhK
=hello	d!J#G%K(H-H/J3J9b:J;J>J?_@HBFCJDIIGKIMHNHOJPJSJTGUIVIXJZJ[H]JaIcJdKfJgIhI
=help	^!Y%I(B)I*J+J-G.J/I1J3H4J6J7H8J9X:G=I>F?F@FAJB^CIDGEJFJGIIXJZKFLIMGNFOIPISHTYUGVFWJXFZ_[G]I^F_IaDbEcHdIeJf^gHhG
=helpdesk	[!I#G%I(b)E*Y+J,J-Z/J3H7I9F:G=H>G?E@ZBCCFEJGJIFJIKFLZMFNGOIPXSHTXUGVEWIXHZF[H]I^HaIbGcJdIfIgb
=hem	v-K/I0J7K9J=Z>I@HAJCJHGIHKYMGNYOKTIVJZF_[aJdJh]
=hemma	z#I-I3I9F>a@IBIDJHYIHKFMKXJZI]KaJbJhK
=her	Z!a#]%G(B)F*Y+],J-D.J/D0I1I2I4H5I6H7E8H9H:[<J>E?BAGCIDCEIFHG[H9JFK^MCPEQJRHSGT^UEVHWGXIYJZ^[E][^I_^aEbDcGdFeJfHgI
=here	a#H%H)F+I,I0Z1I3H4I5J6I7I8H9X:Z;I=G>EAIBACGDIEIFJGGHBJHKYMFNDOHPGRISHTJU_VEWYXGYJZI[G]H^G_Ha]bGcIdbeJfEgG
=herencia	v!J;^
=hergebruiken	zK^ZJ
=heritag	w!I;]
=hers	w@ZHHKJV]ZJ
=herstart	z(KB]HIfX
=herstel	vCXE[HJUHVZ[Z
=herstellen	z>WYX
=hes	m!_)IBJD]HDPITYUIXKZG_WbJ
=het	T!G&H)D+C,D-I.G/Y0D1E2D3Y4C5F6C7J8D9D:I;B<G=B>?@aACBGC@EDFFGCHKJDKILANcOaQFRDSCWDX?YJZF[G_JbXcFfBgZhc
=hetzelfd	z3H>KHIO^bZ
=heur	j!J#J-I3F4J9G:J=K>H?J@[BHCHDJIHKIMKOHR_UHVIX_ZG]Ia[cJdJfH
=heut	i(J-J9J:I=J>H?J@cBIHDIJKGSZUKVJXZ]JaJdJhJ
=hey	v#K-J3J9b>J?J@IBICJDJHEIIKJNJXJZFaJhK
=hi	l!I#G%K(J)J*H+I-I3I4J7J9c:J=J>I?H@HAJBDCIDHGJHHIHJGKGMJOJPJTJUJVIWJXGZI[J]IaHbJcJfJhJ
=hidden	z*Y?HCJH[bZ
=hide	w7HHJb]
=hier	k%K(I-I3E9H:]=J>H?J@aBHCHD^HDIJKELJMHNJOGPJUZVIXIZ@[J]]^JaIbJcJdYfZhH
=high	w!J(J3K?JBKH]P]VJZG
=hij	f#F%E&K)H+Z,H.J/G0H1H2H3C4H5J6H7I8H9B:F;H<J=X?D@@AHC_DBEIFIGYH>I[JIK_LHMENFO_PGQJRHSITFUHVDWIXEYIZ?[Y]F^Y_GaCbZcGdHeJgI
=him	e#X%H(I)J*J+^-D/E1J3I4H5J6J7H8I9H:J;K=Z>E?DAaBZCGD[FJGIH>IXJHKZLZMDNGOIPISJUIXI[H]H^J_^aIbIcJdJfJgIhG
=himself	s#X)Z@XHI
=hint	c&Y*I3J4J5d9J@HBJCIHCIIJXKJMINEOWWIZHaJ
=hinterlegt	j*J-J3C?[@HC^DaHGIIKINJO[VKZH]JaHhJ
=hinterlegten	w3[>YCJDJ
=hinwei	wHJN[U[WIZI
=hire	v-X@XD[HGVYZJ
=his	Z![#J%G&J(B*X+c,I-B/[0J1J2J4H5I6I7I8H9I:c=Z>C?FCGDHEGFHH<I^JEK^LDMENDOHRJSIT]UDVFWJZH[G]F_EaFbFcHdGeJfIgXhY
=historial	z5ZHIIEN]
=historico	z5YHJIGNZ
=historiqu	z5ZHJIHN[
=history	d%J(I-I/I3I4I5_7K8K>JBFCKDIIDJGK]NaPIUKZF]K_JbIgK
=hit	p#X-ZBJHCN[UJZIaYgZ
=hits	v#G-J9J?K@JA[GKHGIIJXKJPJTZVIZ^
=hittad	zA]_[
=ho	_!G#[%E(])I*X+H,J-D.J/H0J1J2I3B4I6I7H8J9E:E;I=G>_?H@ZAJBAC_DYEJFJGIH<JILIMCOEPIRJSJTIUFVEWIXFYJZ][G]b^H_JbFcHdGeJfHgI
=hoe	o!I#J(I)J+J-J3I7J9Y:J=J>]?H@GBFCJHdIIKGMKNIOKPJSJT[UIVDXJZB[I]JaIbHhI
=hoje	o:J>H@bBKDJHGIJKHVJX[ZFaI
=hola	v-I3J9a:J>J@GBIDKHEIHKJNJUIXIaJhJ
=hold	i!H#I%J(Z)]*[-H/I1I3_4J7X9E:J=K>G?I@DAJBHCIDGIHKJMJNHOJPGRJSHTGUGVGX^ZC]I_KaXbIgHhI
=holder	p(F)c-JHBIJKINIPIVJZH^Y
=holiday	p!J9G>[@HBHHYIIKIOKXJZ]
=home	d!I%J&I(I)I*J+J-H/J3E7I8J9D:e;J=I>^?H@FAJCJDIEHFJGJHHIGJJKFNHOJPJTHUGVHWHXH]H_EaHcIdJfHgIhJ
=homeoffic	z9H>[HIM[
=hon	z@IB^HIVZZH
=hoofdletter	z3JI]
=hook	z8^:IHIJXZJ
=hora	c!I%J(H)J-H/J1J2J3G4I6K7J9E:G=I>F?I@_AIBFCGDHHAIFKELJMFNJOGPIRaSITIUHVHXbZC[J]H^I_Ja^bHcHdJfGh[
=horlog	zR[
=hors	z4Y9[BJGXHH
=hos	t7]@ZHHIJSYZGd]eJfH
=host	l#J%J-J0J1J3J4H8J9F:J>J@HBIDJGJHYIIKJMJNJOJPJRaXIY]ZG]JaIbJcXfF
=hotfix	r5_HI
=hotmail	l!J#H3I9J:J>GBKDJHcZIaJ
=houdt	wHFJYMZg[
=hour	Y!F%D(F)G*G+H,I-E.J/D0H1G2J3D4H5J6I7H8H9@:F;H<J=G>D?F@fAGBJCFDEE]FIGEHHIBJGK@LINGOHPbQJTEUHVDWIXbYIZG[F]F^G_HbGcGdGeJf]gHhF
=how	Q!D#@%D&I(A)X*H+a,G->.C/C0E1E2E3B4F5G6F7G8C9X:B;C<H=D>A?@@JAFB<CADYEGFGGDHjI[JAK]M^ODPAQHRGSETXUCV>YGZZ[X]A^H_EaBbBcDdHeGfDgD
=however	vHYgX
=hoy	r9I:I>F?J@aBIDJHHIJKGX]ZH[JaG
=hr	]![#E%]&a(E)F*G+],G-D.H/F0C1F2X3a4a5H6G7F8A9B:E;G<Z=E>A?C@HA[BBCEDBEGFFGFHYIAJJKBLHMEN^O?PEQHRGSGTFUDVJWGXDYIZ?[F]D_GaBbDcEdFeGfFgGhC
=hrs	z![)I3J@YHHKKUGVJX[ZE
=http	z+YBJHJc^
=hui	w@[HHX]ZHaH
=huidig	s@HHIIJKJOJZEhc
=hur	n!I#I%K(H)I+I-H/J3G7J9[:I=J>]?I@EBECJDZHcIELJMHNFOIPISJT[UHVDWJXHZ?[G]G^JaJbFdIfKhG
=husband	z>^?KCIDIHE
=hybrid	k!J(I*K,J-H/I6K9H:J>J?J@JAKBHGIHYIIJJKILJMJNIPIUKVIZE^I_Fb]cKdaeIfK
=hyper	z9IH[IJZJaJbZ
=i	>!Y&=(Z)]*Z+I,F-C/C0;1@2<3E485C7E8Y9::Z;=<C=G?[@]AACZDbEBFZGBHGI^J?KcL<MFN[O]PBQ>RCS@U;V[WCXIYJZc]a^?_FaYbCc=d?eFf;gGhe
=ich	S!F#Y%B&H+Y,D-C.G/D0F1F2F3?4C5G6E7C8F9Y:D;E<H=A>^?]@ZAFBFCZDXEJFFGEHZIAJEKZLCMINKPBQGRESDUAV[WCXXYFZ][a]]^B_EaEbHcCdBeFfBgD
=icon	w!X([)I/K6IBHHIVGZJ^Ig[
=id	Y!E#C%E(B)G*G,G-<.J/I0G1G2G3E4F5I6G7Y8G9F;H<I=c>EB@DBEIFJGEH[IhK?LFMCNAOGPFQIRHSGUFVGWHXFYHZ=[J]C^D_]aCbDcEdAeDfBg[hC
=idad	w@^HJIFNZ
=idag	z>I@YHGX^ZKaE
=idea	l!H(I)F*K-K/K3J7J9D>H?I@FBYCJDGHZIHKFMJNIOKPJUGVIXIZc^J_JaJhJ
=identical	z@ZHHK^ZE
=identidad	v-H7a=KD[HHIJKIVJZE
=identifiant	z,ZHKIZ
=identit	w-J7]CXD]HIIJKJZHhK
=identitatsanbieter	z7^
=identity	g#I(J+K-H/I3J7Z9J:J=K>I?J@GAaBHCIDYH^IHKIMKNIPKQYTJZD]K^I_EaJbGcIdKhJ
=idp	w7]
=idslock	z#JHGT]
=idzi	s(I-J/J4J7J9J:J=^>^@JBHDIHEIJKIMJTZVKXI]HaHb[
=ie	v#]-Y9JIYXKZH
=iedereen	z)K-^9JHHIJKDU^VJZI]JfJ
=iemand	w#W@[
=ieri	s9I@^BIDJHHIIKIMJNIZE]]aJf]
=iets	t#J.X9Y>I?J@[C[DZHGIIKIMKXKZJaH
=if	[!X#Z%J(H)I+G/I1X4[5J8K:I=J>_?G@ZBDCGDZGKIHJYKWLJMHNIOIPISJUDVHXJZC]I^GbXcXdJfJh^
=igar	t#J9I@XHHIJKIZF]]f]
=igen	j!J#[%J(H*J-H3G4J7J8J9G=J>F?J@_B^CIDGHDIHKJLHMGNIO[UJVIXZZC[I]I^F_KaIbJdJfH
=ignor	o#H(I)F*^3^>H@IB]CJDZHBKGL[VJWHZC[J]HaI
=ignora	z5]HJLZfJ
=igual	r-J@HHHK_OYZIhJ
=ihag	z3J9H>G@JHGIHK_OJZEaFh]
=ihr	e#H%H)I*J,J-K4J7H9Z>I?HB[GKHCIJKHLIMXOYP[SKTYVWWGZA[J]H^GaZbHfIgJhI
=ihre	p-H3Z:I=H>J@JBJE[HJI]KHNJOHWXZKdXhJ
=ihrer	s:YE[HIUJZJ
=iis	wBJH[Y[
=ik	X!C#X%A&H([+C,E-?.G/E0E1F2F3?4D5G6E7D8E9H:I;E<H=C>Y?^AEBZCZEEFFGEHXIEJFK^LDM?PCQGRESETBUCVYWEYFZZ[^^C_DaZbIcDdBeFfCgEhY
=ikryssat	zHJLZZId[eIfJ
=il	N#I%H&E*H+Y,H.C/A0B1B2B3[6G7E8A9@:J;B<D>_?J@HAABHC^DBEAFCGAIYJALCM]NDObPAQDTJU]W@XFYIZC[E]Y^@_Fa_bGdEeEf[gFha
=ile	z9J=GHZK[TZZJ
=im	P!Z#F%@&F)I+H,D/X0H1D2E3^5E6D7G8C9[:];F=@?=@BAGB[CCECHEIWJCLFMZOFP@QERCSCTIV_WHXBYEZD[C]B^[_]bIdEfHhW
=imag	s-IBJHHIKKH[Jba
=immediately	w.X@_HJZG
=immer	n*Y+J-J3J>I@GBKCIDYHFIIK[N]OZTXZI]JaI
=immutabl	z9JAYHEIJ_^aJ
=imorgon	z#J@]X[ZJ
=impedir	t-K3J?FCHH_TZXJ
=impid	z1IHE^Zc]fJ
=import	o+[-I3[>F@KDGF^IIOGZGaJ
=impos	vBJD[HDKJLWMKT[ZI[[
=impossibil	v4Y6YHJeX
=impossibl	i#J%J(H-I4]6X=J>_?I@]BGHCIGKYLIMINIPYSKUJVFXJZH[I]K^FaJbHcJdJfI
=impostato	z*YE[HJVZWI
=impressora	zH^
=imprim	w9JH_
=imprimant	w@KH_ZJ
=in	=!Y#G%Z&C(D)@*9+J,b-J.?/^0D1G2>3c4F5E6D8Z9>;B<F==?F@>AaBaC<DCEEFdG^H]IHJEK@LHM_NDODQAR9SJTbUGV_WEXWY:ZG]A^Z_^aCb?c<fAg^
=inaccesibl	z4[HJcY
=inacessivel	z4ZHJcZ
=inactif	v!Z(Z0YBJHIZJ
=inactiv	g%J-I0_4K8K:J?JBFH]JJNKSJUZVIXIZD]JaKbJcGfIgK
=inactivo	z!^(J:JHJ_IdJ
=inaktiv	v0]HI
=inaktiverat	r!^*J;ZHJPJVJZJ
=inbjuden	z:_@JHKZH
=inbox	v>_?JDJHCIJKIZHa[
=incident	k(G)J7JBIHGSbUIVJZGfJgH
=includ	d!J#I%J(H)H-X/J4J6K9I:J;Y=Y>Y?I@IBGCIDIFZG[JJKGMJNZOHPIRJTIUHV^XJYXZD]J^J_JaHbJcJdJfJhH
=incluir	zHJI^
=incognito	v.[HZMJ
=incorrect	_!J#H%H(I,[-H2J4J6Y:J>I@GBFDJGJIFJKKGLIMGNIO^PJT[VJZZ^H_JaJbJcKdIfJh[
=incorrecta	p#X,[3]6YCJDJHFZJdJhY
=incorrectly	z#ZHJ
=incorrecto	w!K3]DJHJOY
=incorreta	v,Y6YHKhZ
=indicat	vHI_X
=indicatif	z3_?JHI
=indietro	zHJR^
=indiqu	v-Y4YdZ
=indisponibl	z4[?YCIHFSZ
=indovinar	t-[
=info	_!I#J%H(H)J*G+^-G1K4J7J8K9E:I;H<K=J?X@HAJB[C]D]EJGJIDJIKFLJMJNHOGPJQHRKTJUKVFWKXGYIZE[I]H^K_JaGbJcIdJfJhH
=inform	v3JBICGH_ZJ
=informacion	wCXD^HFZJhJ
=informacji	z3[CJD[
=informaco	z3IC[D]HHZH
=information	c!F#I(G)I*I+Z-H4Y7J8J:H;J=F>H?D@IAIBDCYD_EYFKGIHIIHJJKILJNGOKPGQaSKUHVEWJXIZ[[I]H^H_IaHbIcJdHhI
=informationen	zCXDZUX
=informazioni	z%J3G?KC[D]HG
=inga	w3E>FBZC]HYKKXKZIaJ
=ingen	f!F#H%H(F)I*G+H,J-H/I0I3D4[5H6K7I8I9G:E;J=^>H?E@EAJBBCFEHFKGJH?IFJHKGLYMGNJOHPIRJSFTFU^VEW_XFZH[H]E^J_Jaac]dFeJfGgIhG
=ingeschakeld	l(J)K*I3I:J=J>JA[BIDIEJHFKKUYV^WKZHcJd_fIhK
=ingesteld	o#K%](I*[-I3I:I>K?I@HBZC]DEEWHFIIKIM[NIUIVZZE[K]JbKcXdEfIhI
=inget	i!H#F%G(H*H+J-G/J0I1H2J3X4I6J7I8H9H;J=J>E?IAJBECGD_EJGZH@IFJJKEL^MHNFODPIRHSKTZUHVIWJXHYJ[]][^H_JaCbHcGdFeJf]gYhE
=ingevoerd	z3KOZaJhX
=ingevuld	z3J9J?KCHD_HIK]VJaH
=inherit	p%G;]HX]K
=inheritabl	z;[
=inheritanc	b!I#J%J)K-J3J9G;d>K?J@JAIBJCJGJHJIJKJPYUKVJZI]J_JbKcKdK
=inicia	z+YBJHIdIf]
=iniciar	v(I:J>KBHH[UKVJZE[]aFbZg[
=inicio	m!J#F(J3J:J>E?J@IBXDJLZNJTHUJVIXIZY[J]IbacIh]
=initial	t(W@ZHXIINKZIhY
=injoignabl	zHIUJf[
=inloggen	z:I;K=K@JB_DKHHIJKIZZ]I^JbJ
=inloggn	t#I4J:J@KBYDFHXL^ZG[Ib[hJ
=inloggningsskarm	wHGZJb_
=innan	w(J3]9H:I>K@JAJBHD[HGIHK[ZG][aI
=inne	r%]-I3J9H:I>F?J@_B]CIDJFJHGIHKZMJNJOJXJZG[K]IaIcJhJ
=innehaller	w-a3J9I@JBHDJHFI[KHNJZF]J
=innerhalb	z(J3J@[BIHJOJX_
=inquilino	w(J3J:ZHHSIUZVIW[bJ
=ins	t#J%Z-J3J7[=K>_@JBHCJHCIJKJNJUIZF]JaId[
=inscription	o%J(K+Y-K3H?HB[CIDaHJUJXKZKbJ
=inscrit	o%J+_3J:J=I?HBZCJD^HIVIXJZGbJ
=insecur	s(J<c@GHBIIKIMINIZG^JhI
=inserito	z@JD_HHZJ
=insid	t(I-I3I>K?J@JBJG[HCIaJZKINHOGZE^JhJ
=insist	o#I(H-I:J<[@[BFDIHCIHJJKZMIUKXYZC[[]IbJdKgJhX
=inspection	r-XHFc^
=instagram	s!BHa
=install	e!I#J%H(J-E0a1[3J9I:J>J?J@IBGDIHaIHJ_KJPJSHTKVJYDZC^J_JbJcGeJfHhK
=installation	v,YH[YJeY
=installer	w>IH^
=instead	s0Y3]>H?^@JHEZE^JaHh]
=instellen	p%Y:Z>J@FDHIJKJMJNKUJVZZY[IbY
=instruction	z#WHY
=insufficient	g%b(Z)I-K9J>J?H@KBGCYDKI]PHTKZF]KaIbJhJ
=insuficient	w(]HF
=inte	O!;#;%I&C([*J+Y,E-B.E0[1A2A3B5C6Z7J9E:G<C=X>Z?]@HA?B9CEDEEHFAHAIZJ@KJLIM]NYOZPIRGSETDUBV_WGXJYZZ^]I_YbBcBdIeIfZhJ
=integration	k!J-K/I3J6I=[?JCJEEHCNFTJVJZJ_HcGdceZfIgI
=inteligent	z-KHFT[b]
=intelligent	w-J/J0KHYT_
=intentado	zXZ
=intentelo	z@[HIMHZYhK
=intento	o#]3F>IBXHIOGX]
=intercept	zBIHFJ]MJZJc[
=interdit	p!J(K)[-_/J3J9J>I@KBIDHHDIYKGNJPZQYUGVIZI]J^YcJdIfJhH
=interfaccia	zgY
=interfer	zHIbZ
=intern	p-J3Y@ZBJKJN]XKZHgZ
=internal	w:JH[KJS[cJfJ
=internet	g!K%J(J+K,K-[/J0I3G4E6J8I9J:I=G>F?H@IBGDIGJHXIIKIMFNJOKPJRHSJXJYIZB]G_JaJbXcfdFeHfCgGhI
=interrupt	v+^BJDGHDIJ]_cI
=into	e!E/Y3Y8W:Y?J@HBHDJHXIIJXMJNIPJVZ[I^JaHbJcJhY
=intranet	k(I-J/J:I=J@IBHEIHdIJJIN^RJSJTJUJVJZE]JbDcGeJfJg]
=introuvabl	v,[3F?JDIHE_]a]
=intun	g)Y+K-K/J?JBJDHHZIHNGWJZIaJbbcJgJ
=invalid	j-J/Y3^:K>E?J@KBHCIDGIIKJMINKO[R[XHZGaH
=invalido	v>ECJHHO_RYXJaI
=invent	w9H@FHEK_ZE[]hH
=invento	z-JDKHIN_ZH
=invit	c!J(I-H3I7J9I:d=J>J?J@GBHCKDHGJH^IHKHMJNIUJVIXJZD[J]J^JaDbIcIdJfJhJ
=invitado	r:a
=invitato	z:^HFZJ
=invoic	w3KHaOD
=io	p%K(Y3I9G>H?Y@ID[HGIGKIOIUJV_XJZGaG
=irraggiungibil	z4ZHJcY
=is	=!^#F%D&?(H)G*H+C,A-^.>/D0E1Z2J3[4_6F7X8D9H:J;G>^?b@JA;BbDEE?FFGFHfIZJCKFLEMBNFOHPGQDS[TIUGVEWAXCYF[J]?_EaFbBc>e>g<hX
=isso	w3Y=[HILX
=issu	c!I(E)I*J-I/H3H4J7J9G:I=G>F?G@GB_CKDGGJHIIHJJLIMWOJPHQXSITIUIVHWJXJZa[I]I^G_IaIbHc]dJfIgJhH
=issuanc	z%JH_
=ist	R!^%@&J(H)Y*G+D-F.G/C0I2E3Y5E6D8E9@:A;Z>Y?a@YAEBFCYD?EDFEG[IFJEK>LJM?NEOGPJQFREU^WJXAYGZE[B]G^X_CaZbCd^eGfXgI
=it	@!E%?&F(E)@*A+G,A-c/c0=1A2=3G4:6A7C8A9>:E;C<?=D>C?I@bAHBfE?FHGAH9I_KeL@MHO^PCQ?RASATGUaV[YCZf[G]X_Ha>bBcCe=f@hb
=its	T%B&I(D)C*F+H,G-a.J2G3G4E5G8]:C;G<H>C?^AFB_CDEXF]GCH>IEJXLEMBNGOXPBQHR]SEUZVHWFXCYFZ?[D]C^__IbGdYeGfBgHhY
=itself	o>J@HBYCJK]SWT[UJVJZG]JaJ
=ive	^!I#X%J(G)J*H+I-B/H3F4K7J8J9E:G=I?ZAJBHC[GJHCJIKbLJOIPJSKTJUHVGWJZa[G]F^I_JbHcJdXfIgHhX
=j	_!H%G(G)J+I,J/I0K1K2J3G4I5K6J7I8J9E:G;J=H>X?F@ZAJDHEJGJH?JJKYLJNYOGPIRJSITIUGVKWIZ_[F]]^I_Ja^bGcHdHfIgJhY
=ja	f!H#G%I(G)[*F+_,J-F.K/I0J1J2K3G4I6J7I8J9D:G;J=H>Y@[AIB_CHDBEJFJGJH?IDJJKaLIMDNGOGPGQJRJSJUGV_WJXEZ@[]]G^G_IaIbIcIdHeKfIgJhE
=jag	Y!C#I%C&H(])C*Y+C,F-@.H/E0F1G2F3A4C5G6E7E8D:H;F<H=D>^?A@BAEB]CYDXEFFGGFHWIHJFLDMANZPBQGRFSETBUCWGYFZ[[a^C_DcDdAeFfCgEha
=jahr	w!X-ZHKIJK]ZI
=jak	p!J(J)I3I7K9K:J=J>[?I@GBED[HcIZKIMINJPJSJUGVEWJXJZA[IaJbHdJhJ
=jaki	t3I9]>IDJH]IJKJO[aJ
=jako	z([*W+[DFHIZH
=jamai	i%I+[-K1Y3H9J:K>H?G@IBICID_H@IKL]MJPJVJWZXJZI]Ja[bJdXfJ
=january	z9J@HIWK]
=je	U#[%A&H*C,F-C.G/D0F1E2E3>4D5G6E7D8E9[:G;E<G=B>Z?[@_AECXDXFFGDHHI=JEK^LDM?NAOIPCQGRDSETCUAVZWEYFZb[^]X^C_EaDcBdBeGfBgFh^
=jede	t+J@WDIHZKWNZ
=jeden	v!J(J*[9K;X@XC]HHIJVJZGaJ
=jedna	w*XC]
=jednego	w(J@KA[C^HJVJZZ_I
=jednej	w%]*Z>I?[CXFJHFZIaH
=jego	z8^9J@ICJHII[KJ]K
=jej	z1K8]HFVYcJ
=jemand	z7Z@XZY
=jesli	v(J:[=ZHKYXZI
=jest	Z!Z%D&I)G*F+E,G-^.H/E0G1G2H3A4F5H6F7[8D9I:H;G<I=C>E?^@IADB?CFD?EGFHI^JGKZLYMAPXQGRFSFTGU[VZWGXDYGZJ[D]D_HaXbFcEd]eGfH
=jestem	p!I#I(Y)Z*X+H-I3H4K9[:Z=J>H?G@FAJB^CHD[EKHBIGKFLJMINIOJPITJUHVZXJZD[K]JaIbIdJfJgJhJ
=jeszcz	p%J(J*J-J9J:J>J?G@^BHCaDIEGGIHCIGKHM_NJUJVHWZXKZE[K]JaIdJfJhI
=jeton	v(J*J,a3KHFRYVKZJaK
=jetzt	h#]%J(J*J+J,J-F/Z3I4J7J8W9G:I=I>E?X@[BXCHDYHDIFKELJMINHOITIUJVIXaZX[I]H^H_KaWbJcJdJfJhF
=jira	w#GHaZE
=job	s#J9^>ZBJHFIJKIVKZJ
=join	f!G#G%H(I)J-J/I3I4C5J6J7H8a9I:H;J=I>G?H@FAGBHEJFIG_H_IHJJMJNDOJPFTIV[XKZ@[J]J^I_Cb]cHdIeJfJhJ
=joiner	zHHVZ
=jour	j#H%J+[-I1Y3J9H:J=J>J?I@_CGHCIIKGNJPKVIX^ZE[KaJbKcIdHf]
=journal	v4YFIHFNXZ]][
=julli	v#Z3H9^:Z>H@JBJCKDJHFIJKIOZZHaJhK
=june	z-ZII
=junk	w9J>JCJDJHFMJa_
=jusqu	z9Z@YBKHJZJf[
=just	X!E#F%F&[(F)G*J+H,I.G/E0Z1H2I3D5I6H7F8W9[:G;I<J=G?H@]AGBXCaDBEHFKGGH@IFJFLXM[NGOCRGSGTEUFVAXCYJZK[b^GaGcFdGeIgHhI
=juz	i!G#F%H(F)]*I+Z,J-C.I/H0I1I2I3D4G5J6I7I8I9C:E;I=G>a?DAHB]CEDBEIFIGIHFIDJJKcLHMDNFODPGQJRISITHUGVFWJX[Y[Z@[G]F^J_ZaCbGcGdGeJfGgJhF
=kan	V!B%I&H(I)Z*@+D,D-@.H/C0D1G2F3Y5F6[7B8Z:Z;D<H=^>b?@@[AEB]CAEJFGGCHBI=JFKXLAM[N?O@PZQGRDTBUZV[WEX@[^]?^[_Ba>b?cCd@e]fBgC
=kann	[%F(E*X+I,H-D.K/G0H1I2J5J6Y8I9G:Z;I<J>[?^@YAICEDFEXFJGHHGIDJIKBLFMZNCOXPGQJRHSFTWVXWHZW[X]D^Y_HaBbEcGdDeIhI
=kanner	z:Z@KHEM]gZ
=kapot	z9H>]?HHXZJ]K
=kaputt	w1K>WHGbZfY
=karta	z9J>]BJIJbZ
=katalog	z!J7[AIBJHHNJ_[dZ
=katalogen	t!]#E3_>GBIDJHGKKOFZJ_YaJ
=katalogu	p![#I3]7Z9J>GAJBGDHHDIIMJNJOHTJVJXJZI_[aJbJcJdZ
=kazd	z-JKJN^ZH
=keep	W!D%G&I(E)K*F+],H-X/G0I1H2I3D4H5I6G7]8G:C;G<I=F?C@]AGB@CDDXEHFGHIIWJFKXMINXOEQIRGSGT^UEVBWIXCYHZK]C^Z_FaHbDcFdGeHgYhY
=keepass	z@JH_ZH
=keer	l#_%K+J-I3G9G>G?J@^BJCJDHHIIHKHMJNJOHPJTYVJX^ZD[K]JaYhI
=kein	Y!D#B&I(Y)F*W+F-D/F0]2G3H4J5H6F7E9F<I=_>A?AAGBDDbEFFHH>IBJGLZMDPDQHRCSCTFUYVAWaXCY^ZG[E^F_GaZcXdBeHfIhD
=keinen	p3I4Y>]?J@YCKDIHFXZZIaZ
=keiner	z+J=ZBJD[HHLXZI
=kenn	z>H@JKJZE[_
=kennt	t:Y@JHDIJKZM_YXZI
=kennwortanderung	v0J@HB[GJIIKIMINJUJVIZH]K^[fJh[
=kennworter	i!J#I%I/^0_3J4J6J:J=J>K?J@GBGCIDGHIIFK^MGPJRJSJTIUJVJXJZI[J]IaJbJcJdXfFgZhI
=kennwortern	zWZ
=kennwortrichtlini	zH[NY
=kennwortruckschreiben	h#K%[(F)K,H0J1Z3K4I6J7J8K:J=H?J@IBGDIGIHJKHLJMJNJPZRZSJUHVHWKYJZG^JaKbKcIdZe]fYgZhH
=kennwortzurucksetzung	d!H#J%H(H)X*I,H-G/J0I4I6J:H;J=Z>I?X@HBGCHD[GIHJIHKHLIMJNGOJPHRIS[TIU]V]WZXJZE[J]H^JbJdFeJfZgJhI
=kent	z9I:[BKHEM]
=kept	m#_/I7Y@HBIKXMGTHZHd]gJ
=kerbero	w4J9J>KBIHaZFaJ
=key	c!G#I%I(X)H*I+G,K-F/D0J1H2J3H4G6b7J8J9F:J;J<J=J>F?]@FAIBDCHDDEJFJGIHeIFJHKHLJMFNFOHPIRESKTIUIVEXIY]ZC[J]D^H_GaHbIcDdHfDgZhH
=keyboard	o#Z-K9H@JBKH^IJMKTKZHhY
=keys	h!K%J(G-I/J0J1I3K4H6f7K8J9H=K>J?[@IAHBHCJDHGIHGIHKHMJNIOEPJRDTIVIXIZE[K]H_IaJbJcEdHeIfE
=kid	z#X@[BJHI
=kids	z3GDZHWIHK[ZJ
=kies	w(K-^@GHFIHKZMJNZZD[J
=kilka	s#Z@IBGDIHFIKM^NJOITZX]ZHhK
=kill	v.YHEY]ZK
=kind	t9YHIIZ
=kiosk	o!J#H-K9K@HBJG^H[IKTHVKZG^XaK
=klappt	o%[(J=J>J?I@KBKC[HGVHZ_]KaIfJ
=klar	w+H9]?J@IB[DFHHKJNJUJZD]]bJ
=klein	zI]
=kleinbuchstaben	zI^
=klick	zBJZHb^
=klientorganisationen	z(J:ZUZWH
=klopt	t3F4K6[>J?JDJHZOZRZZH]Ja[cJdGfG
=klucz	v(J6c9I?XBJHGIJNKOIPJZHaJcJdHfJ
=knappen	v%H(a-J9I:[@JBJHEIIVIZGhK
=knop	v%J(a-K9I:Z@IBJHEIIKJVIZHaJhK
=know	[!H#G%H&](D)I*I+G,K-^.J0J1J3F4J5J6J7K8J9I:H;J=I>H?DBJCGEJFJGHHHIAJYLEM[NZOGPJRJSJUGVFWIXHYJ[b]F^F_IbDcHdHeJfIgFhY
=known	l(J-^/E0JHCIJJXKJM[NHTKZZ_Hb[gKhJ
=kod	f!H#G%G&J(G)J*I+G,J-F.I/H0I1I2I3C4G5J6I7I8I9@:G;H=G>b?X@CAICYDDEIFIGJHJIBJJKBLIMDNGOCPGQJRHSHTGUHVGWJXaYIZ@[H]E^J_GaebHcFdIeJfHgJhF
=kodem	z9J>JHIZIa_
=koden	k!I#I%I(H*J+J-H3E4J6J9E:I;K=J>b?G@HAJBXCYDGHBIDKFMGNJOGPJRKTJUJVHXCZE[J]H_JabbJcJfKhI
=kodu	t3H9JHHOJa_
=kolleg	z(I*I@XHIPK^^
=kollegan	v%J(^9I@[HEKKUJV^ZI
=kollegen	t([GXHJVZZI
=kollegin	r![=[?KBYDJIJUKVZZG]K
=kom	v!J#I%K-J3J8J9G:J>G@GB^CKD[HEIHKIMJNJTJVIXZZ[[JaIhJ
=komen	z(])H,I/I0[6ZHDMJTJ
=komm	n#H)[-H>Z@JDZIJKKTIVFZ_[JaE
=komma	zF]ZH
=kommen	s0[:Z>J@JGXHZXZZHaIfJ
=kommer	i!G#F%F(G)J*I,J-F/H0[1J2J3A4G6F7H8I9E:F;Z=H?H@FAIBGCDDDEJFJGIHEICJJK[LXMHNGOBPHQJRHSHTYUJVFXDYJZ_[H]F^H_Ga_bXcXdFeKfGgIhZ
=kommt	c!Y#H%I(I)J*K+^-H/J0I3E4H7J9J:X;I=J>D?H@HAJBGCZEJGJHIIGKJMHNHOWPHRJSIT^UJVHXH[I]G^J_Ia^bJdJfIhI
=komork	w9I>[@JBIC]DKHIMKOZXJZGaJ
=komputer	z9IBHHYIIMZZGaKgY
=komputerz	w#]HJM[XGZH
=komt	h!J#I%H(I+[-Z/I0J2J4I6X7I9I:I;Z=K>X?I@HBHCGDEEKH@IGKYLYMHNHOXPJTZUJVIXDZH[J]I_Ja]bJcXdJfIhI
=kon	w(I-J9I:J>I?^@HBaDJHEIJKJNJVJZD]JaJbHhJ
=konci	v%J2[3H>JD^HHIJOJPWaJ
=konfiguracja	zE]
=konfiguracji	wE[WIe]fI
=konfiguration	rE_HIWJZIcJdHeZfJ
=konfigurationen	zE]WKdJeY
=konfigurerat	w(J)I*JDJHJPJUIVZW^ZJ
=konfiguriert	s3YCYDJEFHFUIVXW]cY
=konnen	h!J#J%H(G)W3J4J7I>I?I@FB]CYDIF]H^LIMKNJP_UHWKXIZB[J]I^FaIbHdIeJfHhI
=konnt	o%I+K,Z-J3I4[9J>I?]@IB_CGDJHCIJKIPJVIZF^IaIdIe[fJhI
=konta	o!G#G%G(G)]*J,J-I1J2_3X4G6K8I:H=J>I?J@IA^BECGDGEGFJGYHDIDKFLIMHNJOJPWUHV^WJXIZD[I]J^J_IaKbJcIdWfHhI
=kontakt	z!H3E4I9H>ICbDIEKHEIFKJVIXIZF]JaHcZ
=kontakta	z![)F*F,IDIHIPHVIZ_dJ
=kontaktdaten	w3[D[HKZJ
=konten	s!K)^A[BIHIL[UFVFZH[XhJ
=konto	T!d#^%]&I(A)C+E,X-A.H/D0E1F2X3I4B5F6E7D8F9F:Z<H=C>A?C@@ADCDD^ECFGGCI@JEKAL]MBNBOCP]RFSDUAVbWBXYYFZG[X]A^Y_ZaCbCcCdAeEfCgEhJ
=konton	t!I#I%H(I)]3J4J:G=J>JA^CJDIEKG[HEIKKJLKMJNJPIUHVIZG[X_JcJd[eKfJ
=kontot	i!^%Z(E)J-H2Z3G4H5J:Y;H=I>H?I@GAIBXCHDGEIGJHBIFKHLYMINHOJTEUHWJXGZ[[Y]J^I_ZaIbJcIdIhI
=kontrollera	v!J(J-J3Y4J>JAJBKC[D]HGIJOYVXXJZIaI
=kor	z0[1XHH
=kort	r-H9JBJDJHEIbKJNJZH
=krav	n!J#J%J(Y*X+J,K-I3F9H:J=I>H?H@HBJCaDEEJHBI]KHMKNZOJPJTKUJVJXIZF]IaHb]cJdKfJ
=kraven	vHII[KHN[ZJ
=kraver	z*^=YCJHJ
=krbtgt	z@KBJHaKHZG]IgK
=kreatorz	z,ZHIZJdIe^
=krijg	p!I#K%J(J3K4K9J>[?Z@JBICHDJHFIHKJNJXJZ_]IaWbJhK
=krijgt	z3I>GH[O[
=krotki	w9JHII_
=ktorego	z#YC]HJ
=kund	t-J3I9J:G?]@HB^DJH[IJKGMJaGhJ
=kunden	t:_@IBYHGSZZGfJ
=kunnen	n#Z%I(G*J,K-J3Y4I7J8[9Y;K=I>I?I@FAJBECHDHGKHXIHKGLJMKNIOIPaUJVYXIZE[K]I^J_JaHbIdHfIhI
=kurz	t-I@KBJHII_bX
=kvar	s#]9J>JAJDJHHKJMH_^g[
=kwijt	p!J%Z3J4Z>a@IBJCJD]GIHFIJKJMJNKPJZEaJdKhI
=l	J#G)>*D-Y.C/[0D1A2E3Z5I6@7F8@9C:D<C>Y?c@JAYBDFXGBH@I@J@K_NEOFPGQBR^S?TJU_XGYEZ@_]aGdJeYhZ
=la	D#J%H&@(A)A*?+Y,C-a.@0G1=3D4F5E7G8>9F:H;H<?=_>Z?[@JA;BJCADHEFFGGGHGIIJGKaLFMcNcOFP?QESCTBUJVCWKXEZa]I^J_Fc>dYh^
=laat	w>GH]KIX[ZE]Ja[
=laatst	v-H3I9I>J@[BKCGDJEJHGIFK^MIO]XJZHaJeZfK
=lab	m!J%J(G8D9I:K=I>I?D@IAHBHDJF^GHHdIJKKMJYKZB]J^]_JcJfI
=lack	g!J#J%]([-F3]5_:I>H@GBECJDHGJHCIaJGKDMJNEOJPKUHWXZB]I^JaKbIcKdIfJgJhI
=lacznika	v#K2]3JHXIHQZZI_[
=lady	w!X#X@YHJXX
=laiss	z>J@IHFIJX[ZZ]YaH
=lake	z>]HG
=land	t!G/^3F>Z?JDJHEIJO[ZF]I_KaYbJfJ
=landervorwahl	z3Z
=landesvorwahl	z3Z
=landlin	w1H2J3]4J8J9J>^?[HBKKZJcGfJ
=lang	l!J#H%H(I*J,K-Y/I0I2a3H4J6K7J9H:J;K=H>E?I@]BGCHDIGJHEI]KELIMFNYOIPJRISJT_UJVIXHZB[J]Z^I_IaEbHcHdIeJfGhH
=langr	s(I)]*K-I3G4J9J:J=I>a?G@GCHDJHCIEK[MFNIOGTJUIVHXIY]ZE[J]G_ZaGbJcJfJhI
=langt	z2^>I@HHDI]MJZI]JbJfH
=languag	zZX
=lanken	wBJIFZIba
=laps	p#K-K=c@DBIHZIIKFMJNIZDbHgK
=laptop	W!H#Z%H(E)I*H+H,I-E.J/F0I1I2I3F4G5J6I7H8H9C:G;I<J=G>D?F@BAIB^CGDEEIFJGHHcIDJHKCLHMbNEOGPHQJRFSITGUHVFWJXFYJZI[F]I^G_HaEbccGdHeJfEhD
=larga	z!W2Z9JBJHII]KIaJfIhJ
=las	e!G%Y(H)H*[+I-E.Y/F0[1I2J3Z4H7I8c9D:G;I<J>C@DAHBDCGDEEIFIIDKXLIMGNYOZPJQJRHSJTHUHVGWIXYYJZB[H]F^J_GaFbHcFeJfFgIhE
=lasa	p#]>]?IHDIKKJMJZF[a]JbG
=lasst	j7J9J:Y=I>J?K@ZBKH[IJKINJOKVHXZZ[]J^JhH
=last	T!H#_%C&I(C)H*E+E,F-E.G/G0F1E2G3B4Z5J7E8Z9H:F;G<H>X?AADBGCID@EGFEIEJDKaLCMANEPCQIRXSCT_U[WEXFYHZX^CaIbGdEe^fIgChA
=late	rDZHFR_ZKaW
=later	c!I(G+F-F/X3H4J6K7J8Z9X:J=J>I?J@]AJBACJDZH?IEJJKCLZM]NEOIPIRISJTXUJVJXKZ_[I]G^G_Ja[bIc[dJfJgIhH
=latt	v-^HI
=latw	t-^HJ
=lauft	j#J%J(J-J0X4K7Y:K=I>[@GB^DJGIHCIIKHL]MHNJR[SJUJVJZD[J]I^IaIbJcZdHf[gKhI
=laut	p%F7J>K@]BIE]I[KJMKNJRJSZTIZIaZgJ
=ldap	X!E#E%E&I(F)H*H+H,H-E.I/G0G1F2F3D5f6F7G8E9E:F;H<j=G>F?G@FAHBDCEDEEHFHGFHBIDJFKFLGMDNEOGPGQHRGSITFUEVFWHXGYGZC[G]F^G_FaEbFcBdDeFfDgIhF
=le	L!F#B%_&D)@*@+E,F-Z.G/G1A5H6J8A9C:>;C<I?^@JABCEDEE@GDHGIFLYM_O_PFQDRCSETJUHWFXDYHZI[IabbYcYdGeBf[
=lead	s(E*[-J3[>J?EP[SJZJaGbJg]
=leak	w-^@JIIKJ
=learn	t.F/GIKM_dZ
=least	k-H/Z9J@[BJCIHBIaKFMHNXZH^JhJ
=leav	j!^#I%J(J)J-I/X1J3H6J8I9E:J=J>H?G@GAJBHCJG_H^IHJIKGNHPIUKVGXJZD[K^J_IaGbJcJdJfKhH
=leaver	o!]>J@HBKH]ZE
=leden	z%JF[HJPZ
=leerzeichen	z3^@KHJIZZJ
=left	b#H%H(H)H*G+G,J-G/H1K3D4J5Y7I9G:I;[=E?GAZBIEJFIGZIHJIKELIMGNHOGQKRJSJTIUIVHWJXGZB[J]b^YaGbIcJdIgIhH
=lehnt	w-KHHJZN[
=leicht	r-c3I9JHHIDKJZJ
=leider	zIYZY
=length	g!K%I-H/I2^9J>JBICGHCI_KHN]OJZE_JcKhJ
=lento	v!H#F-H3G9E:I>H?J@KBFCJDJHdIDKIMFNJOIVJZG]IaJ
=les	Y!E#E%]&J(Z)[*^+[-A.]/D0Y1H2G3X4E7J8G9C:F;G<I=J>C?J@BAFBECADJEFFGGZJIKZLHOYP]RGSHTFUDVIWFXDZ<]D_EaZbHcGdXeHfDgFhF
=less	p-a9I>J@]BIHHIIKIZE
=let	b!H%J(G)Z*I+H-F/H1J3I4J7J8J9E:I=Z>H@]AJB^CGDDGIH>ICJJKFLJMHNXOHPJRJUIVEWKX^ZY[[^G_HbIcJdJfJgJhD
=letra	r#J-I/X3J>J@HBJCJDHHFIcKGOITKZH[J]JhI
=lets	p(K5ZBDH_IHJJKFUJZD]K^HhZ
=letter	^!G%I(G)I*J+I,J-W.K/b0K1I2I3^4I5J6J7I8I9F:H;J=I>E?G@HAHBDCFDGEIFIGIH@IfJHKEMCOBPHRJSJTGUJVHWJXHZE[G]F^I_FaFbHcIdHfJgEhY
=lettr	z/YI]
=letzten	r-D3J@JHGIGKbO[XKZHaIbYeXhK
=leur	w3X=X?KVX
=leut	w%K-]8Y=KF]GYHIIIKGVKZH
=level	z5^@HBZHIZE
=leverancier	z:[JY
=leverantor	z:ZJX
=lezy	z-J/J4[=JHGS^TIZHaJ
=li	w:[>ZHHaJ
=libr	s!K#I(I)_-I=JBFDIHJPKSIT[U_VEZHcIdKfF
=library	z.XHIJXZK^Y
=licen	w9G=]>J@JH]IJKIZI
=licenc	]#J%J(I)I-I/J1K3J4J7I8K9G:I;J=f>I?I@HAIBHCJDIGIH^IGJJKGMINIPJRJSITJUHWJXJZC[K]J^K_HaJbHcDdJfIgJ
=licenca	l!^#J%K-I3I9H:K=b>J?J@GAIBJCJDJIGKHNJOJUKVJXIZH]JaIbJhK
=licence	^(I)J-I3H4G5H9H:I=d>J@IBHCIDIEJH]IFJJKIMKNIOIUGVHWIXIZF]JaJbJcJdJeZ
=licencia	m=[H]
=licencji	p=_HG
=licens	z=GH_UJZG
=licenser	w3J9J=_HG
=licenti	o-I3I9I=c?J@JCJDJIGKGUJVJZJaJbK
=licenz	w=^HE
=licenza	s!K9K=_@JBJH[IIKIXJZG
=lid	w(I>I?I@JBIHFIIKJPJVaZI][aJ
=liegt	w-I7[9I>]BKGZHGIJKJ]JhJ
=lien	p-JBHMJZHbbcI
=lift	s#KHGT^
=ligacao	s(J-J3Y9H=J>G?[@ICIDJIIKGMJOHTJUIVIXJZJ]Ja^bIc[fK
=ligger	z-J3Z9I>^GZHDIGKJOIZJ
=ligt	w-H7Z9J=J>^@JBJDJHDIHKINKSZTIVJZ[[JaJbJfJ
=lijst	z-^HJ
=like	b!J#J%J(G*J+Y-[/]7I8I9I:J=I>H@[BGCIDHGJHYIXJIKZMHSITWUJVIZG[J]I_JaHbIcJdKfKhE
=limit	i!J#J%H(G)H*E+J-J2Y3I:J=I>I?GBICIDIG^HIIHKIMJNIPHQ_SKUJVYWJXaZE]JaJbIcJfJgJ
=line	o(Y3I4Y5I>Y@IBJDJHCIJKYM[RJZGbHcbfH
=link	V!E#G%G&J(D)G*I+H,I-B.I/E0G1I2I3F4Z5H6F7J8H9D:X;H<J=D>C?D@CAHB@CHDDEHFHHZICJFKCLGMBNCOHPGQIRGSFTEUCVEWGXGYIZI]E__aDbicYdKeIfFgFhF
=linux	v1J9JBJHaIFZGbJ
=list	X!I#G%E(D)F*G+D,H-b.J/H0I1G2I3E4F5G6H7H8H9D:F;H<J=E?c@CAGBACZDYEIFHGFH]KXLEMGNGOGPGQ^RHSITGUFVYWHXFYIZ?[[]E^H_FaEbFcEdGeIfGgHhD
=lista	r-aHFKJ
=listan	z-[HJ
=listener	t,K-J1K9J=IB]DJHBIJPJRIYHZH_IcCdHeIfa
=liter	w-K9IHGIcKINIOJZIaIhJ
=litery	w-I3H9H@JAJCJHEIbKGNJXKZIaK
=lithnet	v-FJ^^J
=littl	v.YMX
=live	k!D#I%J-[/J7[=J>E@_A]BHDKHXIGJJKGLKMKNFPJTJZC[K^I_[dXhI
=lizenz	o(J=_>JBHDJH^KJUJVJZHbK
=lizenzen	t9J=cCIEJHFIINIUHWJZJ
=llamada	p+J-G/J3[9I:K=I>H@JCJDHIIKHNJOIQYTJVJZI]Ja^
=llega	l3I9K>_BJCJOIXJaX
=lleva	v-Z>KFWI_KJZI
=lo	e#D%G&K(F)I*I+H,J-F.J/H0J2J4I5J6I7I8J9B:H;J=X>^?[@CBECFEJFJGIH@IXJJKWLJNGOZPHRITXUHV[WIXXYJ[G][^I_IaCbGcGdIeKfHgXhE
=load	k-Z.X9J?KBIGKH[IIKIMJNJZDb^
=locai	z6ZA[_J
=locali	s/J6Y9J@JA[BKHFN^ZJ_I
=locally	z!^)J/]HEIIKJNJUKZG
=localment	w!WHKd]
=locat	w,I0I6KHDZE_^cIdFe^fG
=locatair	w:[BIDIHIU[VIWZZHbJdW
=locatario	w(I:]@JBIDKHHU[VIWZZFbJ
=location	tH]
=lock	M!?#i%D&J(E)E*G+F,F-B.H/B0G1G2G3E4E5H6F7C8F9F:E;H<I=D>B?E@GAEB;CEDFEFFGGEHXIBJDK@LCMDNBOGPCQHRDSEThUFVEWHYHZ;[Y]C^J_CaDbacDdDeHfFgDhH
=lockedout	w#IHGT^
=lockout	]!J#a%J(K-J/J3K7J>K@JBFHHIJJJKJLJMHNJTbXJZG[G^JbIgJ
=lockouttim	f#[%b(HBJHCZJ[J^I_KcKgJ
=log	U!A#[%F&](A)E*E+E,X-C.H/^0G1G2H3C4F5H7D8F9E:H;G<J=D>A?@@@BJCDDCEZFEGCHHIAJWK@LFM^N_OEPFQHRHSETDUGWEXEYHZ^[C]d^C_Ya@bDcKdDeDf^g]
=logg	g!Y(G-J/J7J>J@HB_GJHJIIKJLJMHNISJTI]I^GbZgJh]
=logga	w9JB[HZIJKJZE[^hH
=loggen	zBJHXZJ]]cY
=login	T!X#Y%F&J(D)F*D+[,H-@.H/C0H1G2I3E4E5G6F7c8G9I;G<I=E>I@@AGBHCEDBEHFFGFH[I]JEK@NBOGPEQIRDSBTXUFVDWHXAYHZX[C]A^d_FaAbdcFdEeHfDhA
=logo	l(J+K-I7I9J:I>I?K@KBIHeIJKJSKXKZB]JaJbEcJhJ
=logon	]!F#[%I(H)G*J+H-I/I3H4G5H6J7H8J:H;J=H>H?F@DAJBCCJDFGIHJIGJIKGLcM^NHPHRJSHTGUFVEWIXIYJZA[F]G^F_HaJbfcDdHfHhH
=logowania	v>HHXZJb^
=logs	k#F%Y7J:Z@JBGH]IKJYLZMKNITZZG[K
=loguj	zBZHIZFh^
=lokaal	n#J%I(I*K-I/^0Y6^7I9J:J>J?K@GAJBIDJHCIJKHMENGPZTYVJZF[I^J_FaKbIcJfKgYhJ
=lokal	^!H#D%E&H(D)F*E+H,E-C.I1H2I3D4G5I6W7[8H9E:C;G<J=E>F?F@DA]CFDFEbFHGGHFICJHKCLGMDN^OGPDQJRFSEUDVEWEXEYIZB[G]D^F_^aDbDcYdbeFf]gYhD
=lokala	j!H#I%K&I(H)I*I,J-I0J3I6Y7I9I:I=I>H?I@IAYBICIDGE_HDIIKHMINYOIPGSJTHUGVHWHXIZE[J]H^J__aJbHc]dHf[g[hJ
=lokalen	h#J%J(I,J3J4J6J7X:I=J>J?J@IBIDJE]HEIGKJLJN]SJTJUJVHWIZD]J^J_ZaJbIc_dXeJfIhJ
=lokaln	v!I6[BJHJOKP[ZI_JgZ
=lokalna	w(KE[HJSJUKdKf]
=lokalnego	v(IE[HHIJWJ_[cZdZ
=lokalni	o![#I(J-I/]0Z6Z7H:I=K>J?K@HAKBGDHEHHFIHKGMHNEPITZUJVJXJZD[J]K^J_GbIcId]fHgYhI
=lokalnych	z9JA[HJIJN^_HcJ
=lokalnym	r!J3I7Z9JAIBJEIHIIJNITJ_^c]dZgH
=lokalt	l!]#G%J(H)J*I+J-F/^0]3H6^7G8K9K:H=I>G?I@DAIBFCIDFEIGJHDIFJJKCLJMFNDOGPXSIT[UHVHXGZB[H]H^H_FaIbGcHd]fHgZhG
=lol	t#J%K(J3H9^:J>X?J@YBHCJDIIFKHMJNIOHUKVJXJZD[J]JaHbKdKhI
=long	]![%G(I)I*J+J,J-[/G0J1J2e3E4I5K6J7I8J9F:H;K=I>B?FAJBCCHDFEJFJGHHAI^KFLGM_OERJSITZUIVGWJXJYK[H]H^G_IaEbHcIdHfHgGhE
=longer	a!Y#G%J*J+J-H/J1Y3G4Z6K9I:J>a?aAJBGCJDGGGHII^KHLDMHNIOJPKVGXIZD[J]J^I_[aGcKdFfJgJ
=look	g(J+Y-I1J4[8J9[=K>I?G@IBCDIHFIJJKKHMINZRJSXTYVJZa^I_XbJfGhK
=loop	n!J(K+J7JBHDJH[SIUJWJZ]]FbFf]gJ
=loopt	z9J?JHGIJR^Z]fJ
=lors	m!J%_(J,_-J/K3J5Z=I>J?J@JBIDKIKKJNIPIUJVJcJfGhK
=los	b!F#I%])Z*Z+F,I-H/J2K3Y4H7I8J9I:G;J=H>I?H@GAJBDCIDFEJGJHZI]JXKFLJN^OIP[RJSJTJUHWIXHZA]H^J_IbHeJfIgJhG
=lose	z>ZHGZX
=losen	w#Z>I@GBJD^HCIHKGMJNJZ^[I]GhJ
=losenord	Y!E#I%Z&K(Z)E*G+H-I.I/Y0Z1H2]3F4G5I6D7H8G9G;H<I=E>B?F@GAHCEDAEFFJGEI?MJN]OHPDQIRGSGTDVKWHXFYHZY^]_FaFcFfBgFhZ
=losenordet	]!F#C%E(I)F*G+H,H-Y.J/E0G1I2H3G4G5J6Y7X8H9H;I<J=E?F@XAHBZCED]EGFJGFH@IZJHLYM[OIPFQJRISGTEUCVDWHXGYIZ]]D_GaFcGd]eIfFgGhJ
=losenordsaterstalln	p(I)J:I=KBHDGHXNJU^VZWHZGbKcJdIf[
=lost	a!G#E%E)]*G+H,J-F.J/H0Z1J2I3G4Z5J6H7F8H9F:H<J=_>[?E@CAICGEJFJGGIDJIKELHMCNFOHPHQJRZSHTGUHVGWIXGYI[G]Z^G_[aFbBcXdFeJfEgHhF
=lot	v9^BIZI
=low	z9IBJH^
=lower	o-J?JHHIXN_ZH
=lowercas	t-H9JBJHIIaKJZG
=lsa	v/IHJJ_
=lsass	tBJHGJ_ZJ
=lub	t(I,Z-X3[9KDJHIIGMJNZcZ
=luck	w9[@ZBHHHNJ
=lui	p%J(Z8[=Y?K@IHGIJKHMJVIZH^]aKdJh[
=lukt	p(H-J:J=]>XBYDIHGIIKINIVHZ][I]J^IaJhI
=lunch	m9H@[B[HIIJKJMJZE]_bJ
=lunghezza	z@HHJIZN]
=lyckad	z/^3J9J@IB^HIMJPJTIZH_J
=m	o!]#HXYZJ]Z
=m365	l#E/[BJHFMXNJTaZI[JgZ
=ma	Z!B%Z&E)E*Y,D.G/Y0F1E2E3G5G6F7D8[9X:B;C<H>@?Z@?BGDZEDGBHIJFKALJMYN@PDQXRFSFUBWYXBYGZ;[b]B^DcCdJeWfCh]
=maar	e!I#F%I)J*Z+W,J-H/Z0J1J2J3E4I6I7I8I9G:I;J=I>D?_@[AJBEDCGIH@IFKDLYM^NGO[PIRISJUJVGXFYJZB[_]H^H_JaKbXcIdYeKfGgHhG
=machin	e!H#H%I(I)J*K+K,J-F/H0J1G2J3H4Z6I7I8I9[:I;J=J>G?I@CAIBHCIDHFKGGHYIEJGKFLJMFNHOIPJR_SKTHUJVIXHYIZG[J]H^J_IaHbIcadJf_hH
=machtigingen	t#K%](^-I9J:J;_@IBJDJKIVJXJZG]KaIbJcKdEfIhJ
=macro	rHa
=made	h!J#G(G)Z*K+G-Y/H2^3J7J9J:J<J=J>I?H@^BFCIDGEJGIHFIYJIKENEPIRJTKUJVIXJY]ZB[I]H^]_YaIbIcGdIfJgIhH
=mag	g!I#G%G(Y)F*G+I,G.K/I0I1J2J3G4H6I7H8J9B:F;I=H>D?E@bAIB]CEDEEJFJGIH@I^JJKaLHMFNFOFPHQKRISJTIUHV[WJX]YJZG[F]E^Y_IaCbGcGdIeKfHgJhD
=mai	l!I#J%I+Y-J1X3F9G:J=J>F?I@JBICGDaGJHBIJK]MJNIOJPJUJVIWYXIZD]IdYfK
=maila	v3H9J:K>[@JCJD_HDIJKIMIOJZFa]
=mailadr	z#J3^9H>[@GBICHHGIIKIOKXJZG
=mailadress	w3]C[DIHG
=mailbox	d!J#H+H3J9H>b?G@JBHCGDYGZIJKJMJNITYZI]K^ZaIbJcK
=maintenant	v*X9G@JB[HHIKKYXY
=mais	[!K#D%D&J(G)Z*I+Y,H-I.I/Z0I1I3C4G5I6H7G8G:C;H<J=[>Z?]@JBJD@EHFIGGH;IAJHK[MZPXQIRHSHUDWGYZ[^]E^GaIcJeIfFgHhC
=maiuscola	z3JI]
=maiuscula	z3JIZ
=maja	z!J)^3ZAZCKDJHJIJKIZJ
=majuscul	wIZ
=make	_!J#J%Y(I*J+_/I3G9F:J=J>G?G@JBECGGKIHJIKZL^MHOIPGQ_TKVIWIXJZG[Z]I^JaJbJcKhD
=makkelijk	t-^
=makro	zH[
=mal	e!G#_%G(I*I+J,J-C/J0J1J2J3c4X6I7I8I9X:F;J=H>F?H@WAIBDCFDEFIGIH@IEJJK]LJMGOFPHQKRYSJTIUHVHWJXKYJ[H]F^I_IaHbHcZdFeHfFgJhX
=mala	z#I-J@IHGIZKJX]cW
=male	z#[3]BJCJDJHHKINJZJ
=malform	v3[DI
=mam	l!K#H%I(a*J3J9I:I=J>]?H@GBHC_DGHFIHKGMHNIOJSJTJUJVGWJXJZX[J]IaHbJfJhI
=man	j!]#H%I(G)J*J+J-X/J0J1J3G4J7J8J9Y:I=H>F?a@aAIBFCGEJFKGIH[IEKHLJMGNFOJPIRKSJTXUIVHXFZB]H^G_JaFbHcIdJfJgKhH
=manag	d!I#H%G(H)I*I-E/G0X4E5J6K7a8G9C:Z=H>J?JAKB[DIEFGJIGJHKHLKMJNGPGSJTHUGVFXIZB[J]K^H_JaKbJcIdcfJgGhH
=manageengin	zHEJ^
=management	m#K%^(J-J0G8^=FBJGJIKZIdIe[
=manager	j#J%J(_)J*J-D2Y3I7I:J<Z=J>H?I@KBEDHGJHXIFJ[KFMJNEQ]SHUJVIXIZ]]X^KaJbJdHfGhI
=manana	r#[-I:K@_HGIJKHTJX[ZIhJ
=manca	m#J%Z([-I3_4K5W9I:J;J=J>I?F@IBJCZDIHCKHMJOEVYXHZH[J]IaHbYcJdKhJ
=mancano	w!K#J%J3H=]CID]HFIZ
=manda	v7ZHJZ[
=mandanten	z:ZHJUYZIdY
=manga	m!J#_3I9F>I@HBJCKDJHDIIKYMIX_ZHaJhI
=manqu	o([-J3a9J=Z>I?ICXHBOFUJV[XHZI]KaG
=manquant	z%[=]HEKJ
=many	Y!G#a%G(G)H*H+G,J-_.J/I0J1I2H4I5I6J7G8H:F;[<K=G>F?FAGBECFDEEJFIGIHXJHKZLHMGNEOEPHQJRHT[UGVFWIX]YJZ@[G]H^H_IaDbGcHdFeJfIgJhF
=map	z3_:KCIHHOG_Z
=mapp	w#^NJZJ
=marca	z-XHGZHh^
=marcada	sLYZK^^dX
=marcado	w@JKKZI^^dXhJ
=marcar	w;YHJd]fI
=march	k#J%H(I+K3I6K8J9D:I=I>I?I@ZB[CJDIG[IFKFLZM]NHOHPJTJUIVHXJZ[[I]J^JaIbWcJdFeKfYhH
=mark	w-^HFZIhX
=market	zF[HXZH
=mas	c!G#F%G&J(G)I+I,I-X.J/X0I1J3C4H5K6I7H8I9D:F;I=G>C?ZC^DEEIFJGIH?ICJIKCM^OXPIQKRISIT[UGVEWIXZYJZE[^]F^IbZeJfFgH
=mast	l#I(I*]+J-I.W3I9G:[=J>H?J@[BECFDXKXLZMINYOJUJVIXIZE[J]J^IaJbIdKhG
=master	z!YH[
=match	Z!G#G%H&J(G)I*I+F,I-Z.J/G0J1I2J3@4I5J6]7H8I9F:H;I=G>C?F@CAcBDCFDEEJFJGHIBLIMGOdPIRISJTHUHVGWJXFYJZB[I]H^I_YaDbHcHdHfIgIhX
=matchar	z6ZAZHJOX_G
=matin	n#^%J(J@bBICKIKKINITJVJZG[J
=matter	p!K-I2Z9J@GIDKJN[^Xh[
=mauvai	s#^,]-J@KHHKIXXZIdGh[
=mauvais	w9J@JBICJEXHDX]ZHc^
=maximum	w-KHYIIX[
=may	]!G#J%Z)C*F+G,I/F0J1I2D3F4I5K6J7H8X9E:F;J<J=H>G?E@YAIBBCGDHEJFJGEH_IJKILIMEOIPEQ[RIS[TFUFV^WZYJZ?[G]G^_bHdFeJfHgEhD
=mayb	wHFN]SYZH^JhY
=mayuscula	z3II[
=mdp	n#Z%J:J@[BICIHCKJMJNIVJXIZ^[K]HaIh[
=me	J!Y#d%A&D(a)[*H+E,@-E/?0B1A2C3I4@5B6A7K8A9^;A<D==@]AADbE@FAG@HCIIJ@KJL@M:N@P=QBRAS?UAV_W?XaYCZd^G_>aXbHc>d?eCf?g?hZ
=mean	l&[(I)K*Z-J/Y9EAXFKKHNFOJZ]hI
=meckert	z.X/W
=med	d!G#F%H(F)[*I+H,I-Y.J/I0J1J2J3[4H5J6J7Y8J9Y:Y;I=G>DAICGDCFJGIHAJJLIMFNGPZQZRJSITHUFWGXFYJ[G]E^H_IaJdHeJfHgIhX
=meddelandet	z>K@FH[KJZX^Ia]
=medlem	z(IHIPJV_ZI
=medlemmar	z9IF]HJP[VJZF
=mee	z@ZZGh]
=meer	k!G#I%H(H)[*I+J,J-I/J0J1J2Z3G4J6J8J9G:I;I=[>^?H@DAYBFCFDHGHHBIDK_LJMINIOFPGRITJUJVFXZY[ZD[J]G^J_YaDbJcJdGeJf]gJhI
=meerder	w!J+HA_BICHDEH]KK_G
=meet	[!I#I%J(I)J*J+K-H/Z3J5K7J8K:J=J>G?GBFCIDHEKFJGIH_IXJJKJLJMIN^OJPJTJUIVIWHXJZF[J]a^J_KaHbHcIdKfJgJhH
=mehr	_!Y#F%X(G*X+Z,I-E/H0G1Z2J3G4E5J7H8I9G:G;I=_?YBECXDGEZFIGGHEJJKZLHMFNJODPEQJRYTFUGVDWHX[Y]ZH[F]E^H_ZaBbGcEeHgHhF
=mein	W!]#^%E&J(B*G+F,G-A.J/G0H1I2I3I4F5I6H7F8I9E:I;G<J=E>Y@HAIBAEGFIGGHZI_JHLEMCNFOZPEQJRHSGTEUFV_WGXEYIZ_[[]A_HbEcGdEeHfEgGh]
=meinem	s-H3J9X@HBJCZD[HGI[K[NJZE
=meiner	z-J9]@IHIIIKHN]ZJ
=meint	w-_9F>JHIIIK[XJZJ
=meio	w3I9H>I?J@KCZHEI[KJVJZF]]aH
=mejl	s#J+I-I3G9G>G?_@JBICJD[HEIGKJM[NJVKXJZG]IaZhI
=meld	p#J(G*K3J7J9Y:J>H@EBYCIDJHXIJKHLKMJNJOJVGWKZZ[J^Ja]bH
=meldet	p7Z:X=J@JBHHEIJJYKHNJR]S[VJdJfH
=meldung	p)Z3I>J?GDJHGKXOZVHZYa[
=mellan	w3K7K9G=I>I@[CJGJHYIFK]MJR[SITJZH]KaJcJfIhK
=member	g%H(Z>H@KBJHHIKKHP]V_ZIdH
=membr	t9JF[HGP[V[ZJ
=membri	zF[HIPY
=membro	p9JF[HFV_ZI
=meme	l(I)Y*J-K3Y9I:J>I?H@[A]CIDHHCIHKZMKNKPIUYVZXJZD]J^Y_IhH
=men	e!G#F%G(G)H*Y+X,I-F.K/]0I1I2J3D4H5J6H7I8H9G:G;I=H>D?_@FAIBDCIDAEJGIH?IEJJKCLYM_OZPFQJRISIUHV^WJXGYJZC[a]E^GaFbXcHdYeIfGgGhE
=meno	v-[CZHHKJZJ
=mensagem	s-I9J>]?I@JCJDFHCIIKGZ[]Ha_bJ
=mensaj	s3J9G>]?I@JBKDHHCIJKIMKNKOJVIZZ]KaabJhJ
=mention	sH_KGNKZJ
=menu	r-I9IBIHaIK]HdZ
=mer	z!K-K9I=I>I?G@HA]C]DJHIIGK^MKOJVJZG]J
=merci	n!J#Z%K(J-H3I9a>I?J@IAKBYCJDHIFKHMJNIOIPKTHVIXI[I]JaGbKhI
=merg	w#K-K1J8]A_HFPHZE
=merger	z9H:G>I@JA^HZKJOKUHWHXJZI]JaJhK
=mes	r#H%J(KBJH]K[UZVXZG
=mesma	z@JAXHJK[ZJb[
=mesmo	o3I9I>I?K@_A]BKCJDJHHIGKHMIOXTXVJXHZF]J_Ih]
=messag	X!G%G&J(E)F*F+G,I-I.Z/F0J1J2J3J4I5J6I7H8I9K:H;I<J=F>@?Z@AAHB[DGEZFHGHHYIBJGK@LIMHNYOGPHQJRHSGUXVFXJYJZZ[H]J^H_HaabHcFdYeIfIgIhD
=messaggio	t-J3K9J>[?J@JCGDGHCIJKIPKXKZ[]Ia^
=messo	t#X%H2[3I>H@ID[HFIZKIVZZIaG
=met	^!G#E%E&J(E)Z+G,G-_.I/G0H1H2H3^4F5I6X8G:Z;H<J=E?DB]CDDAFIGFH>KGLGMDNZOZP[QIRHSFTFUDVDWEXEZY[E]E^G_GbKdEeIfFhF
=method	S!E#F%G&I(F)D*]+_,G-C.I/G0H1G2I3G4F5I6H7F8G9D:F;G<I=E?e@BAFBDCaDcEFFHGFHYIBJGKALGMGNBOEPEQIRHSHTDUDVBWEXEYIZ>[F^G_Ea@bFcGdFeHfGgGhF
=methoden	l(J*a+Y-J3I?H@JBIC[DGHGIJKJWYXKZI
=metod	t#K*Z+^-J>J?^@JBJDGHEIIKINJZGaJ
=metoder	v(K*]CZHJIIKK
=metodi	s*[C]HKIJZJ
=metodo	c!G#H%J(H)J*Z+Y,J-D2K3E4I7J9I:H;J=I>G?c@FAJBFCbDHEKGJHXIEKFMINEOGPJRJSITIUGVFWIXFZE[J]G^K_JaGbJcIdIfJhH
=metody	p!J#J(K*^?J@JCaDIHHIHKKVJZH
=metro	v-J3H9I>d?H@ICJDHHFIHKHMJOHVGXFZBaH
=mettr	w+]@XCIDIHYZK
=meu	f!Z#H%H(X)I*I-F.J/J0J1J2J4I6K7J8J9];J=F>X?F@EAJBDCYDEEKGJHXI[KCLJMXNHO_PJRJSJTIUGVFWJXFYK[I]F^J_IaDbHcIdIfIhG
=mfa	Z!H#H%I(G)H*G+c,_-I/J0J1J3H4I5K7I8J9E:F=H>A@EAJBBCHDBEJFKGIHgIHJJKILJMFNHOJPHRISHTIUGVFWHXGZC[I]F^J_Ja>bEcHdJfIgIhI
=mgpolicyauthorizationpolicy	z)]
=mguser	n/I9G@JBIHHgc
=mi	V!_%A&G(Y)I+H,E-?.F/D0E1E2E3B4C5F6E7C8E9]:E;E<H=B>[?G@GAEBACXD]EEFFGDJELDNBOZPDQGRESDTBUAV]WDXHYFZc[X]Z^C_DaIb@cCdCeFfBgEhJ
=mia	k!X#I%I(G-F/J2J3H7J9]:Y=J>H?I@XBFCHDZGKHBIYKXLJMGNEOIUHXHZ_[I]H^IaHbIdJfJ
=mich	f#_(J*I+Z-I3J7J9I:I=I>G@ICFDYHAIHKGMDNHOHTZUJXZZ_[Y]I^J_KaGbJfJgJ
=microphon	zH^ZI
=microsoft	N!A#<%C&H(B*^+H,C-G.F/]0I1Y2F3A4B5F6D7c8E9C:F;F<G>@?B@?AEB?CBDAFFGCHFI?J[KALDMHNBODPAQGR_SeTcUBVAWCXBYEZ<[C]C^C_Ca]bCcId[eFfZgehC
=microsoftonlin	g(I-I.Y/I7G:J=J?K@JBIDKHBIIJJKJMINJSbTGZF[J]JaHbHcbdIfGgEhJ
=middl	sBJHGZJ]_
=miec	zH[IX
=miedzy	z9I@]GJHXR[dJfI
=miembro	s%K*J3K9JF[HHIIP]V[ZI
=mien	s-J3F>GCKHFIYK^MJO]ZJhI
=mig	n!I#^%I(E)[*I+I,J-I3F4J6K9]:I=I>E?K@HBGCID]IGKGMGNIOZPJSJTJUHX[ZC[H]JaEfJhH
=might	w1Y@ZII
=migrar	zAIHXMJ_^
=migrat	t!K#K+J0J9J;]>IA[BKCJD[HJ_I
=migration	k!J#H%J-I1G3I9J;]=K>K?Z@IA]BICIDIGJHGIJKZMINIPJXKZF]G^K_]aIcKd^fG
=mij	w(I3D>JD[HIIJO_V[ZI
=mijn	[![#^%C&J(C)G+F,G-C.J/G0H1H2G3G4G5I6G7F8H9^;G<J=F>a?E@EAFBFDIEHFIGGHIJIKWLEMJNEO[PDQIRGSGTCUFVYWIXEYIZa[Y]D^C_FaBbEcGdFeIfFgHhX
=miljon	wE[HINJUJc^
=min	i![%H(H*J+J-G0I1I2J3H4I8I9Z:W;J=J>]?I@ZAJBFDHGJIXKFMINGOHPGRXTHUJVHXFYJZ[[I]H_JbGcIdIfIhH
=mind	w3K9I>H?J@FBaDIHFIHKJMFOIVJZE][_JaGgJhJ
=mindesten	wCZI[
=mine	b!H#F%I(Z)I*X+I/H1J3G4K7J9E:J=J>G?H@WBFCFD]FJGJH?I_JIMGNEOcPJRJSITGV[WGXIZ?[W]H_KaGbJcKgFhJ
=minha	a![%G(E)G+I,I-D.K/I0I1J2I3F4H5J6I7G8J9X;I=H>F?G@JAJBCCFD^EGFJGIJILHMDNIOHPGQJRHSHTGUCV_WHXHYJZ_[Z]E^H_IaGbFcIdFeJfHgJ
=minima	m-K9I@aBJHHI^KIMINJVJZIaJ
=minimal	o#J-J@_CJHGI]KJPJVJZJ
=minimalny	v@aIJ
=minimo	t3K9J@aHFI[KHMIOKZJ]J
=minimum	a!K#J(J)K*I-G1]3J4I5]9H=J>J@]BGCKHZI^JKKIMINHOJPJSJUJVIWKXJZD[K]I^JaJbJcKhJ
=minn	zHIIJK[Z[
=minst	w*J3J9IAJC_DJHGI^OJVJ
=minsta	z!K#J-J2K3I7J9J>I@_BGCIDIHCI[KHMIUJZGbKhI
=minuscula	wI]
=minut	[!H#[%F(H)I*I+I,I-F.K/G0J1G2I3F4G5J6J7I8I9F:I;J=I>D?G@ZAICGDFEJFJGHHIICJIKCLIMeNGOEPWRcSITIUHVHWJXGYIZA[G]F^I_Ia]bHdIgI
=minuten	k#H%K(J-G4J9J:I>J@FBDCJGJHGIFKIMbNJR_UJVJZ[[K]HbJcIdJfIgJhI
=minuter	t#J@HBGHFIJMbR[ZIcKfJ
=minuti	t@JBGHGMaRYZK
=minuto	m@HBCIJKJMdR[UIVIXKZFfJ
=mio	c!Z%E(X)H+H,I-G/J0J2I4J7J9Y:E;J=H>A?H@FAIBDCED^EJGJHXIYKDLHMFNHObPFQJRJSJTFUGV]WHXEZX[H]H^H_IaHbHcJdIfIgJhF
=mir	h!K#I%K(])J*H-I3I:J=K>H?[@ZBID^HFIIKHMJOXPHUIVZXJZC]I^[aGbKdJhK
=mis	l!K#H%K(]-I1Y2[3J:J>K?HBKKGMWNITIXJZC[J]]^JaIdKhJ
=mise	w%IBXHJZJdXf^
=mislukt	r%I,X-J/[3J4[6Y7J9H=J>J?I@FAJBFCJHGIIMHOKPZTHZ[[J]K^K_FaIcIdJfIgJhH
=misma	z:JBJHHKZX[ZGbZ
=mismatch	s3F6^O]aJ
=mismo	p(G)Z3J@]A]B[HGIJOXZG_HhI
=miss	X!D#F%]&J(_)H*H+G,I-E.I/D0H1H2I4G6H7E8H9B:G<I=[>C@CAFB@C]EEFGGEHBI^JGKELJMYNDOEPCQIRGSDTFUFVZW^XFZ?[Z]E^H_[bIcEeIfFgHhE
=misslycka	n#K%G(H,J/J4[6J9H;W=J@KBGCKDJF]HFIIMJP[UJVIZ[[K]JaJbJcJdZeIfHhK
=misslyckad	w%J,Z/^3J6Y9KHHIKMJPITIZJ_IdJeY
=mistak	m!]#I(J)J-K3[9I>I?I@[B]DHHCIIKIOFU[VIZBhF
=mistyp	n#Y%J(J,_-J1I2I3[8J>IAKBFCJGIHCIFKEMHNKOGTJZH[IaKcJdHeKfHh_
=mit	[!F#H%F&J(Z+G,H-a.X/G0H1I2J3]4F5I8I9E:];H<K?G@DBYCFDFGHHCIDJHKHP[QJRGSHTGUEVCWGXFY[ZI[G]F^F_GaXbFcZdDg[
=mitarbeiter	w+K@[CIDHH[ZI
=mitgli	tHHPYV_ZI
=mitt	b!Z%F(E)H*X+H,H-B.I/G0H1I2H4G5I6H7H8I9Z:E;H<J=G?G@BAHBBCEEIFIGHHFIXJIK]LHMCNEO^PFQIRHSGTCUFVZWIXDYIZ][Z]Z^F_GaDbFcGdGeIfGgH
=mix	v9KI^ZJ
=mnie	p!J#_-J3H9J:K>H@JBICKDZIIKIMJNJO[TJVZXIZF[IaIhJ
=mobiel	s*J-K3X9I:I>E?J@JC]D]HEIJKJM[O[XIZG_JaFhJ
=mobil	z>]BHD^ZEaG
=mobilen	t#[*J-J3H9H:J=K>Z?J@HBIC[DHHFIFKHM[OJXIZI[J]JaZhI
=mocht	p#J+[3K>G?[CIDGHGIJKYMJOJZI[[aI
=mode	m-].[3K7K9J>J?J@IBHH]VKXKZE^KaJf^
=modifi	v@]B^HFKHZD^JhG
=modificar	z@HHIZG^ZhZ
=modification	z@YBIHJZH^[
=modifier	s-J3H7]:J@YBJCJHHIJKJMJXJZG^[_IaIdIfJh^
=modul	t%I/J4F5F8J=J@JBIJ]MINJPJZHcJdGeIfIgc
=moet	k#I%J(H*X+K-H3I7X9F:Z>H?J@[AJBECFDZEZHCK[LZMIPJVJXI[J]J^IaKdIhI
=moeten	s*Z-J.X3J9I:Z@IBICGDHHYI_KIZG
=moga	p(I)J*K8^9J>J@JBJCJDJF]HGIHKINJOKP_QXXJZG]JaJ
=moge	h#G%I)J+I-H/J0J3H4J7I9G:G=H?HCHDEEJGKHBIFK]LIMFNIOIPISJTJUHVZWJX_Z_[[]H^G_JaGbIcJdIfIhF
=moglich	s9J@FC]HEIJKJMJNJOJZ_[XaKbFhI
=moi	p(Y)X*J3I9G:J>J?I@JBJCJD]HDIIKJPJUJV_ZY[KaGhJ
=moim	z3[9ZHJIIKJOIZZ
=moin	v-[HHI]KJ
=moj	v!]-J3F9G>_?JBIHFIJKIMJXJaG
=moje	i!X%I(I*Z+J-H3I7K9F:G=K>H?H@FAJBFCGDYI_KYLJMHNHOHPJTHUIXIZ][H]I^J_JaIbJdJfJh[
=mojego	z3H:[>I@KBJDIHFIIKHO]V]ZIaJ
=molnet	m!F#G%I(J-I/^0K3H6W7J9H:J=J>H?I@HAHBHCIDIEJHCIHJXKGMZNHOJPYT^VJXIZG[J]I^J_[aJbJcHdIfJhJ
=moment	t(J@GBIHGMYUKZYa[bJh[
=mon	W!^#W%C&J(I)G*H+E,G->.I/F0H1H2G3I4G5I6G7E8G9Z:I;G<I=F>[?H@IAHBAC]EGFHGFIaJFLFMXNDPEQIRGSHTFUCV]WGXCYIZa[]]B^E_HbDcFdCeHfEgG
=mond	w-]3J9[?I@GBHCJDJHEKHMJOJSZUZVJZIcJfK
=monday	i!I#[)J*J-E3J8J9E=J>H?J@_AJBFCXDIGJIHJXKIMENIPISHTIUJVJXGZ^]JaKbJcZfJ
=monitor	vH^
=montag	z9[@]HEZH
=month	f!X#Z%I(J)I+E-_1I3G6]7K8]9K:I=[>J?JAIBECJDZGIHEIHJIMXNHOIPIRJTIVIZF[J]J^J_HbKcIfIhJ
=more	X#I%I*F+a,H-I.H/C0G1_2I3D4F5I7F8D9?:E;H<I>G?X@DAaBdC[DEEFFFGDHCJGKWLGMENJODPCQIRYSGTDUFVJWHXaYGZA[F]C^F_YaJcEdDeFfFgFhC
=morgen	m-G9Y>I@_BHCJDIHFIIKJMJNJX_ZE]JaJ
=morn	a!I#]%J(H)J+G,K-F/I1J3I4J6J7I8I9_:I=I>H?H@bAIBICJDGFJGIHBIEKJLJMYNFOHPJRKSITIUJVGXGZZ[I]I^I_IaJbHcHdJgJ
=mors	s#^:J@^BIHJKGZEhI
=mort	z>XBKHXYYZK
=morto	w>YY[
=most	wC[HFN]ZJfJ
=mot	P&I(G)G*F+G-^.H/I0F1G3J4F5H6J8G9E;G<G=D?F@IAGBXCFEHFHGCHFJIN^OFPEQIRGSETDUCVHWCXDYGZ^[Y]X_FaBd[eDfFh[
=motivo	w#[@KHINYZZ
=mots	h#X%J(J/Z0[6I:I@FBHCKDJGZIFKYMHNZTJZEfJgKhG
=mov	v%X3H:F>]?HBJHZOJaH
=move	m9H:D>JBJGJHbKJZIaZfX
=moved	i!Y#J%I(Y)J+K-J0X1I3F4I8H9I:J=X>Z?J@IAIBHCJDIG[IJKINJOJPIV[ZD]J^J_[aJcJfJ
=movil	p3[>YCY
=mowi	n!I#I%K(J)H*H+Y,K-]3H4J7J9F:J=J>F?H@HAKBGCGDZEJHEIGK]MINYO[PGSJTJVHXIYX]J_JaIcHdZgHhI
=moyen	w?XC[HXaJ
=moze	h!H#H)F*H+J,H-G/J4J6J7H8J9E;K=^>G?GAJBDCHDEEJFJGIHGIYKFLHM[NHOGPYQJRKSXTJU[V]WIXHZB[I]H^^_IaEbIcJdIfIgIhH
=mozna	l!J#I%J(G-I/I0K3Y4Z6]7I9H:Y>I?]@YB[CIDGHZLIMHNHOJPJSKTJUHVGXHZB[H]I^F_JaIbJcIdHfJhG
=mr	z!JHY
=ms	d!F#I%I&J(J)H*J,K-Z.J/G0J2J3H4E5J7Y8J9Z:I;I=I>G?G@GAYBFCHDbEJGJH@IFJIKFMHNGOHPIRJSaTZVHWJXGZB]H^J_JaGbIcGdJeJfFgIhI
=msol	X!C#C%e&J(=)F*G+G,G-D.I/G0G1G2f3C4G5H6H7G8H9D:D;e<I=E>D?C@CAGBBCCDCEGFGGFH@I?JGKBLEMENDOEPFQeRGSGTEUDVAWFXDYGZ>[D]E^E_FaCbCcFdEeHfFgHhD
=msoluserpassword	l%IHJKKZJdIgb
=much	n#G-F9_>J@HAJDJHXIFK[MKNJOITKZG]KaGhI
=mucha	z9[@IHHIJKKX[
=muda	zg[
=mudar	r(K@]BIH[KHZD^XhZ
=mudei	t@ZHIM[
=mudo	w#I9J>J@IHXIJKJMJXIZJaa
=muita	p#[HKXY
=muito	p#J-^2Y3K5X9XBKDKHEIZKJXJZI]JaJhK
=multi	zAZ
=multipl	i#[AaHFOI
=mundo	w-a9F?J@JBICJDKHGIJKHOJS[UIVJXJZGaJhI
=musi	p!J#J(J*Z9J:K@HBGCIDYHXI[K]LZMINYZG[J^JdJhI
=muss	i#I*Z3I8Y9G:J>G?I@aBHCIDGHCKGMYVKXH[Z]I^JaGdJhX
=mussen	v.Y7Y:Y@KBJHJIZUJ
=musst	z#J-K3Z9I>I@WHJIGKKOJXJZI]^aJ
=must	V#G&K(F)G*^+H,Y-B.I/G0J1G2H3Z5Y6H7H8H9D:[;J=G>I@IAHBDEZFIGGHEIbJXKYL_NEPDRISHTGUFWFXJYDZB]G^F_GaGcFeIfFgE
=muy	w-Z2Z5X@JBJHGI]KJZHfI
=my	B!X%:&C(G)@*^+D,B-X/?0A1D2?3B4>5A6>7;8?;A<B=:>g@GA=BBCZEIFCG<HeI[J?KHL;MGNCO_P@QAR>SFT?U=VeW<X>YAZe[Z]H^C_<b@c>dBe@f>g<h]
=myapp	z+YH[
=myself	k!I#Z(F)Z-J7J:J=K>H?]@FBYDFH?IJKHNKTGV_XIZB[]]J^IbJhK
=mysignin	p-JHGIJKIZFhc
=n	S!D#D&I(Y*E,E-E0H1G2F5G6F8F9C<H>J?[@FAFB>C]D^FDGWHAIYJEKJNFOZPIQHRJSFTEV_W^XBYI]]^IaCbEcCd]eFfAhX
=na	T!>#Y%Y&F(X)C*B+B,B-H.]0X1A2Z3F4?6B7B8B9D:?;G<E=D>a?>AABGC>D[EGFDGAHDIDJYLBM]NAPCQDR^TXU_V=WBYHZC][^H_XaIbacBdHeGfHgBhZ
=naam	v9I:Y>J@JF]HGI_KHNJUJVJWIXJZIaIdJhK
=naar	l!J#G%K(J-H3J9H:H>X@HA[BICIEJGJHJIHK]MINIOJQXRJTJXIZC[J]H_XaJb^c^dYfKhJ
=nach	_!_#X%G(H)J+J,I-F/Y0H1J3E4G5J7J8Y9G:H;H=J>E?GAHB]CYDGEIGHIDJJKFL]MGNEOGPHRYSITXUHVGWJXFY]ZH[H]_^HaBbHeHfCgJhH
=nachsten	zL_ZG^JhJ
=nachweis	z*YCX
=nada	e!G#Z%I(I)I*I+I,J-E.J/I0J1J2J3G4I6J7I8J9E;J=I>F?FAJBECGD_EJFKGIH@IEJJKELZMENHOHPIRISJTYUHVFWKXFYKZb[I]F^J_Ia^bKcIdHfYhF
=nadal	v@HBJMZTY_X
=nadi	v!J+J=Z@IBHCHDYHIIJKJS[U^VGZYcH
=nagon	s#X=[@ZKKSYZIcJ
=nagot	s!K#J.[3K9]:I>J?G@HC]DZHEIHKIMJXJZG[J]IaGcK
=nagra	s#[(J-J9[:J=K>J@HBGDJHCIHKJM_X]ZE[J]KaKhJ
=najpierw	zBID[HJZJh]
=name	X!D#C%F&J(G)H*H,H-e.I/C0H1H2F4[5H6H7G8G9C:D;G<I=G>B?E@@AEBACFDDEHFcGEH[IdJELEMDNAOCPFQIRFSHTDUGVEWIXEYIZ;[G]C^EaBbJcEdGeHfGgGhH
=named	w-J9JF^HEIIN[ZJbZ
=namen	v-Z:]FYHJKIZF
=namn	w(K-]3K9I:G=J>JBJF]HEI^KINJOIUGVIWIZI]JaJfI
=nao	M!D#<&E)Y*H+H,C.F/H0X1A2A3I4C5C7F8F99<D=[>Y?XA?B7CJEFFBH<IXJAKZMXOZPDQIR@SDTFUJVaXEYWZba[cIdFeFfWgG
=nar	p!J#E%J-K3I4Z8J9H>H@FBGCJDIHBIIKHNJOXTIXZZY[]]J^JaIbJdIe]fJhZ
=nas	p!J(J-J3J4[7X9H:J>J?J@[BICJDJEJHDIIKINISIUZVIXIYIZF[J]J^YaJbIcYdZf[hJ
=nasta	zBHDGH[L^ZI
=nasza	z-[.W7YHH
=navegador	r!J#J%K(J.[3I7K9I:J>I@JBJDJHEIGKJMGNKOITJUJVJXJZF]_aIb^
=navigateur	v.]HI]YbZ
=nazwa	z-[2[9IHJKJ
=ne	S!C#B%I&H(D*I+],D-?.G/E1E2E3J4C7C9?<G=X>GADB<C[DYEIFDGYHCIaJEKGMFNYPJQGRCTEVYWDXHZ_[J]?^I_Ca_cFdAeEf^gEhF
=necesario	z%Z(YHJUJdY
=necesita	z%J*Z1JH^cJfH
=necessair	w(Z=YUIdZ
=necessari	w%J(X=[?JC]DFHG
=necessaria	w%I(Z=[C[DHHG
=necessario	z.XUId[
=necessary	j%J)G*J3JDaHDUFVFZGda
=nee	z+E@[BJCJD]HF[Z
=need	N&I(J)D+D,F-B/C0E1Z2F3F4C5X6F7E8C9B:A;G<Y=Z>Z?F@XACCbDAEYFGGDHaI]JDK@LGMIN@OCPFQIRFSFTDUCWDXEZ^]@^D_CaBbDc@eGfChF
=negado	r%]9I@JKJP_QWVJZHdHfJ
=negato	s%](J-J@JP[QXVJZI
=nehmen	t(J>I?a@IHGIKK]NKVJZHaH
=nein	z+HD[HI[Y
=neither	t>H?Z@IBJHFIJKYOZZY
=nej	w(J)]*H+FD]HFPH[Y
=neka	v*J3J9J>J@YHGIGKHNXOJPZVHXIZ[
=nekad	n!J#J%_(J*J,X-W/_2K3K4J6J7K8J9G=K>I?K@FAKBICHDJFJGJHHIIJKKIMINHP_QXRITIUKVJXJZE]J_JaJcJdFeKfIhJ
=nekar	t3J@JHFIJJZKHN^O]ZF
=nel	e!G#G%E(H)I*I+H-G0H1I2I3]4G5J7I8Z9E:[;I<J=H>D?F@GAHBECXD]F[GHH>IFJIKGLJMGNJODPFQJRISITWUGV[WZXGZD[I]G^J_YaFbYc[dGeIfHgHhG
=nell	p-Z@KGYHFIJKIMJNJZK^Zd[
=nella	f#J%H&J(Z)K*J+J,X-H/I3^6J7Z9H:I=H>G?E@GBFCHD]HII]KDLJMINFOIPITJUJVHYJZC[I]I^I_XaIb]cIdXeXfIgHhH
=nello	t3J@^CJHFZK_Za[
=nem	n#J%X3D>F?HCID_HEI[MJOGZHa]
=nemmeno	z-ZCKHHa[
=nenhum	t@JBFHEKJSJU^VFZ[bJdIfZ
=nenhuma	t(J3K:J=Z?H@[BHCYDHHEIKKIN[UHWYZDa[bJ
=ner	w>JBZKKZ[
=nere	w!J#J-J/I4]9J:J=J@HBJDJHDIJKJS^THUJZHaIc[dI
=nessun	p%J(K-J3G=I>H@HCJD^HCIIKJMINZOJSJUIW[ZD]JaYbYcJdIf[hK
=nessuna	o(J-J3J:K=J>J?J@FBHCZDJHDIHKIL]MJSHUIWW]]aYbIcXhJ
=nessuno	r!K%J7K9J=Y>K?J@GBHCHDXHFIGKILKNJS^TJUaVGWJZX[J]J^JaHcHdJfJgK
=nest	tHJV]WZ
=net	b!I#I%J&K(K-H/K0I1E2I3I4I8J9H>I?I@]BFCIDJGKIGJKKHNIOJRHSITJUJVIXIYcZE[J]JaIbIc_dJeJfIgJhI
=netflix	w:KH_ZE
=network	f!J%G(J-G/G3J4J5I6I7H:H>H?I@HDIGJHYIHJJKINIPJQaRKSETHUJVIZD[I]I_JaKbJcbd_fGgGhJ
=neu	l!J#I+Y-H/J3G8[9I:J>E?I@ZBYCIDZGJHHIJKHMXNJOITIUKV[ZD[J]I^J_JaYcJdJfYg[hI
=neue	]#D%G(E)J*I+Y,I-I.K/^0I1J2I3G4H5J6I7H9Z;I=G>X?FAJCCDYEIFJGHLZMaOFPIQKRJSJTHUGVFWIXGYJ[_]Z^G_IaDbFcHdFeJfHhD
=neuem	z>HH]
=neuen	sB[I]MJZGaK
=neuer	w@[BKH[MGV[ZEbJ
=neustart	zBXf]
=new	I!B#=%G)A*?+],B-A.E0B1C2A3@4A5A6^7?9F:C;C<D=?>E?>@]AIBdCADGEDFCGJHJIFJIKYLZMgN[OIP?QERCSAT@U?V]XAYD[a]]^<a?bAc]dDeBf@hE
=newly	w%Z8^@[AKGJHDIIZH_H
=next	_!I#I%H(G)J+J-H/J1E2K3I4J6K7I9H:I=I>H?I@cAJBDCIDIGIH]IXJJKDLbMGNHOJPZSJTJUJVYXIYWZA[H]C^G_JaIbFcIdFe[g[hE
=nfront	l#H-I/K0K6JBIHDIJJdKIMJNKTIZG[JbKdIhI
=ni	i!I%X(J*J+J-I0K1K3@4J6J8J9]:H=I>B?F@HAJBFCGDdEJHAIHKGMFNIOXPJRJTIUHVIWKXGZC[H]I_JaabJcJdJfIhH
=niby	z@JHIZGha
=nic	m!J#I%J(I)K*J-J/J3G9J=J>F?FBHCHD]EJHCIHKHL[MGNHPIT[UJVIXIZ][J]I^Ja[cKdIfKgYhH
=nice	r-K9b=G>J?J@GBJCJDIHEKHMJNJOIVIXJZFaHhJ
=nicht	I!E#F%F&F(H+X,H-E.D/G1F3J4[7I8A9E<D>H?^@IAFB8CYDBHDIXJAKJLYQJRBS>UHV_WGXBZX]W_[a]bGcDdZeDfY
=nie	L!<#:&B(^)X*C+],H-D.H/X1F2?3I4I5@6X7F8G96<A=^>]@JA<B9CEDaEFFKGIHAJ>L]NJO]PIQIR=SCTCUFV]WZXEZ_]H^EaYbFcAdBeDgI
=nieaktywny	z!YHId[
=niemand	t7J9H:J=I>J?J@JBGCJDYHFKKS^UaVFZIaHcHfZgJ
=niemandem	zS[
=nient	n#I(J*K,X-I9I:J>F?IBHCHD^HCIGKHMINIOIPJTXVIZX[XaYbJc[dJfJhH
=nieprawidlow	vh^
=nieprawidlowy	z3JHJOZR[
=niet	O!=#=&D(Y)X+X,E-A.C0Z1A2A4E5C6]7J8I98<D=X?Y@IA?B9DHEJFBHDIZJBKZMXO]RFS?TIU=V^WGXDZY_YbIcDdAeIf]
=nieuw	b!G#E%E(C)I*G+G,G-C.K/[0G1I2I3E4F5J6G7G8Z9]:X;H<J=H>J?D@^AIB[CDD[EIFJGHHXIGJILGM^NCOEPGQJRISHTGUGVCWIXGYI]Y^F_GaDbIdEeIfFgIhC
=nigdy	l%K(J+Z1Z3I4J9J:I=K>I?J@HBICJD^GJHEIJKJL^MINJPJTJUIVIWZZD[K^HbKdYfHhI
=night	n!K%J(J4I6K9Y=K>J@XBGDJHWJKKHLJNIPJTKU]WJ]JaIc[f]
=niks	s-K.X>J?I@JBJDJHGIKLZMJZYaZgY
=nikt	v(J+J-J9I:I=Z>J?IBJDYHGIGKJMJOJPKSZU^VEZF]K_Ja[
=nim	z9J@JDKHEI]KIOJVIZHaKh^
=nimmt	p!J-H/J9K@IBJHYIZM^NJTJ_JaJg[hJ
=nine	s9J@^BKHEKHNHS^XJ
=ninguem	t-J:J=Z@JBHDWHHKJS]U[VGZYaJcH
=ningun	w+J4ZCID^
=ninguna	v(I3J?G@[BICZDJHGNWUJW[XJZFa[bJ
=nirgend	zHINXZ]
=nix	w-]3J9H>F?HDZHFIJZKaZ
=nobody	a!F%H&Y(G)G*I+Y-E/H0J1Z2J3H4I5I6J7I8H9X:F;K=H>E?GAHBACED[EJFHG[HEIFKFMGNYOIPHSWTIU_VGWXXGYJ[I]H^ZaHbHcXdXf]gJhI
=noch	]!]%G&J(G)H*F,I-C.J/E0I2I3C4H6I7G8I:F;H<J=G>Z?E@^AHBIC[DYEFFIGHHDIGJILFMcNDOEPIQJRHSIUEVEWYXEYIZJ]D^F_YaYbEcGdGeIfFg[hD
=nochmal	w@YKW
=nodig	s5X=[CZH[MYfJ
=nog	d!Y#X%F(G)I*G+G,I-E.J/E0H2I3B4F5J6H7G8I9]:F;H<J=G>H?E@]AGBDC_D[EGFJGEH?IDJILHMcNFOEPYQJRHSHTZUDVEWZXFYJZA[F]E^H_ZaDbGcGdFeJfFhF
=nom	p!I%J-a/K2Y3I9I:Z>J@JBJDJHFIZJKKGMKNIOIVKXJZF]JaJcKhI
=nombr	n!J+J-^2Z3H9G:Z=J>H?I@IBICYDHFWHFI^KHMINIOIUIVIXZZG]JaHbJcJfJ
=nome	l!I#I%J(I)K+J-^/J2]3G4I7J8K9E:[;K=H>G?I@FAJBHCHDGEJFZGJHBIcKCMGNGOGPJRJSKTJUHVGWKXIZB[J]G_JaFbIcIdJfIhH
=non	L!;#;&D(Y,G-B.F/G1C2@3I4H5D7D8G99:J;Y<C=a@IA?B6CDD[EFFBH>IYJ@KXL]OZPBQFRDSHVbWYXJZa^Da[bFcBdFe?f[gH
=none	c!F#G%I(H)F*I+Y-E/H1J3E4J5J6J7H8I9F:H=H>C?EAJB?CWDDFJGYHHICJHKXLJMHNaOZPHRKSGTJUeVEWHXGYJZF[I]F^H_JaZbEcIdHeJfGgJhF
=nooit	k!J#J%G(J+Y-J1[3I9I:I>H?J@GBGCGDaGJHCIJKJL_MHNJPITKUJVJWXXIZD[J]I^GbJdZfJhI
=noon	w9I@^BFHIZY
=nope	t/Z9J>JBJHHIINJOXTKa[
=nor	t%Y3X?YHG
=norma	zDJHJN^ZI
=normal	i%J(G)a*]+X3I:J@XBXCFDHHDKJNJP]UJVIZHdIfIgJ
=nos	o(J)[4J5X7XHFJZMX
=nossa	w)^.XHIUJZJ
=nosso	z7Y_W
=nostro	w-X4J7XHIJ]MI_YaI
=not	7!?#6%F(Z*J+_,?-C.E0W273H5G6H8I9=:G=]>C?b@?A7B;C?DeE?F?G[HFIZJCKELcMZO_P8Q@RBS:VhWYX?YGZ_[J]Y^J__aabFc<dJeAg[hY
=note	k!J#J%J(I)I*J-D/J3J4K7K:J=J>H?GBFCHDIGJHcIXJJKFLJMHNFOJPJTIUJVJXI[J]I^K_KaFbHcJdJhI
=notebook	l-I/J3K9G>J?I@IB]DIIIKXM_NJTJZE]JaJb[fJhJ
=noth	W!E#C%F&Y)G*D,H-@.Z/C0Y1G2H3G4F5H6G7K8E:C;X<I=E>>?Y@=ADBYD_EGFFGEH=IBJEK@LaMAODPEQISFT]UDVDWZXDZ_[D]A^E_]a_b[cDdFeHfCgF
=notic	r+J/Y8J?K@[BID[IKKWNJZGfX
=noticia	z9^HG
=notification	h(G>I?Y@JBKCEDIJ]MJUIZC^Ja_bZ
=notig	w5X=ZBJH[IZ
=notr	n-].W7Z:W=Z@KHGUXZG_WaK
=notwendigen	z=[CGD[HKUHWJdY
=nous	j%K)J0Y3Z8Y9I:X=J?K@YBGCHDFEXFIHHIGKJMJNJSJU^VGXIZ]]JaHbKcIdIfI
=nouveau	a!J#H%G(H+J,J-D/Z0J2J3H4I6I7I8Z9Y=I?H@YB[CGGJHFIDJILJM_OIPIRJSJTIUHVHWKXJZX[Z]^^J_JaGbGdFeJfGgJhE
=nouvell	s8X9[BJCJDJIIKJMIZIaJbZ
=nova	i!I#H%I(I)J*J+J-F/Z0J3I4J6J7I8K9F=I>G?HAKB]CHDFGJHFJJLJMaOIPJRKSJTHUHVHXH[G][^K_IaHcIdHfIgKhF
=novo	m%H4K8[9J?I@]BIDHHYKJSJX[ZH]KaJcXdF
=now	Q!_#_%A&G(D)[*B+E,F-J.G/X0F1H2G3@4E5F7C9A:B;G<G@ZAFBeCYDdEFFEGXH9I:JCKYLENEO>PEQGRCTAUGVJWEX_Y[ZE[B_FaGbAdDeFf@gZ
=nowa	v%J8a9HBJDYHWMJPJSGZIcZdHeI
=nowe	j!I#G%J(I)K*K+J-F/]0K2J3I4K6J7J9H:Z=I>H?I@ZCHD[GJH@IFJJKXLIM^NIOJPJTIUIVIXJZZ[Y]G^J_IaHbEcJdHfIgIhE
=nowego	v9[:K>J@HBICKDYHEIJKHMYZE]]aJ
=nowher	p3[9H:K>[@HAHBJDJGXHAIIZJ_^aX
=nowy	t3J@[CID^IJZI]JaK
=nowym	v-I3I9G>G?G@JB^DIHXKIMJNKZH[KaHbZcJ
=nr	v!J#K-F/E3_9KAKHFIDKINHOaVHZD_IhH
=ntp	l#J,J1E2H3I4H8I9J>K@JBJCJGIHJIIMHPJReXJYHZIaJcFdKeJfF
=nu	g!I#Z%H(G)J*]+I,I-F/Y0J1J2J3F4I6J7I8I9E:G;J=^>D?]@^AHBZD[EJGJH?ICJJK]LIMFNFOGPIRISJTHUHVGWKXGYK[H]F^I_IaFbGcIdHfIgJhF
=nube	i!I#H%J(J+K-H/_0]3H6X7J9I:J;J=J>H?J@HAZBHCJDIEGGJHDIHJYKGNEOHPZRKTZUJVJXIZH[J]I_XaIbIcGdFfGhI
=nuestra	t)].XBJHI
=nuestro	w7X9H@HHJM]
=nueva	h#I%I(I)J*J+I-G/Z0J3G4J6I7J9I=J>G?IBYCHEJGKHFIGJJLJM_NXOHPJTIUHVHWKXH[I][^J_IaIbXcJdIfIgZhF
=nuevo	m%J3J4J8[?J@ZBJCIH^SKZKaJcXdIfK
=nulla	v:WLY
=num	z(XHJIYdZgJ
=number	N!C#C%D&G(B)D*I+^,F.F/B0F1E2F3e4E5F6E7E8E9@:C;F<G=B>b?>@CAEBDDWEEFEGCHWI^JEKDLFMANGOePCQGRESFTDUEVAWFXXYGZA[D]?^F_DaYbDcDdEeGfEgFh?
=numer	g!H#I%J(H)I*K+I-G/J1K2K3a4J7J8J9E:H;K=J>^?H@FAJBHCGDDHAIDKFLKMINHObPHRJSKTIUJVIWJZE[J]I_JaXbIcIdJfJhH
=numero	T!D#E%F&H(E)G*G+D,H-D.G/F0G1G2G3d4G5H6H7F8G9B:D;G<I=F>c?B@BAFBBCADHEHFHGGH;IYJGKALGMBNEOfPFQHRFSGTEUEVBWFX_YHZ?[F]C^H_Fa[bEcEdFeHfFgGhB
=numeru	v(K3Y>ZCIHGIGKHO^XIZGaHhK
=nummer	[!F#F%H&J(G)H*H+W,J-E.J/H0H1I2I3f4H5I6H7H8I9C:G;H<J=G>^?E@DAHBECCDJEIFIGIH>I?JIKALHMFNFOePGQJRHSHTFUHVEWIXAYIZA[G]E^H_Ga^bFcHdHeJfHgIhD
=numret	m!I#I%K(I+J-I1K2K3^4I9F:J=J>_?J@HAJBICHDGHDIEKFMINJO^PJRJSJTIVJXGZE[K]H_JbJcJhG
=nun	v#J:J>]@JBFCZDIHEKJX[ZY]JdJ
=nunca	d!I#H%I(J+]-J1Y3E7J:I=I>G?I@HBFCHDbGKHAIJKJL^MHNJOIUIVHW]XIZE]G^IaYbHdZeKfIhI
=nuova	h!H#G%H(H)J*K+J-E/X0J2J3E4K6I7H9I:Y=G?IB[CHGJHDJJLIM^OHPJTJUIVIWJXH[Z][^I_JaGcJdHfIgHhE
=nuovo	l#[%K3I4K8]>H?KBYHZSJZJaJcXdJ
=nur	]!G#D%G(F)Z+E,I-E.K/H0J1J2J3E4H5J6J9Y:Y;Z>B?]@IAIBBCaDHEHFJGXHDIXJIKCLHM[NEOGQJRISHVZWIXFYJZE[c]D^G_JaCbXcHdGeJfHgHhE
=nutzen	z0WPZ
=nutzung	zT[
=nuvarand	s9K>I@IHHIJKHOJXKZCaJhc
=nuvem	j!H#H%I(J-I/^0]3H4J6Z7J9H:J=J>I?J@IAZBHCJDHEHGJHDIHJYKGNGOIPZRKTZUJVJXJZH[J]H_ZaHbJcHdFfIgYhI
=ny	p!K#J%I(K3D4J8]9I=I?G@JBICGD^H^IJKHMIOEPJSHVKXJZH]JaHbKcYdGfJhJ
=nya	m#I(K-I9I:J=J>H?J@IB_DIHBKYMcNJOJVJXJZB[I]IaJcJfJgJhH
=nytt	n!I#F%H(G*J,J-F/[0I2I3J4J6I7I8[9]:Z=I>H?I@[AJBDCGD]GJHCIEKCLIMDNEOJPJTIUHVIXIYK[Y][^FaIbHcJdFeJfIhD
=o	N!E#B%I&E(G)I*B-J1@2I5J6F7C8A9D:I;A<D=[>X?Z@CCXDGEGFCGAHEIXJAK@LEM[NYO_PCQCRWU]WEYKZI[@]Ya[bAf^gB
=o365	o#I*I/X9I=ZBJHDIJMYT]WZZHbJdJ
=obecn	z@JZIh_
=obiekt	z#J>JDJGZHIMK__dJ
=object	W!a#G%E&I(E)H*I+I,H-D/F0F1E2H3F4D5I6H7H8D9D:G;a<H=G>F?G@DA]BDCGDFEIFHG[HYIDJGKFLJMFNDOGQIRGSITGUFVDWIXGYHZB[H]G^[_eaGbGcEdEeHfCgHhD
=objekt	o-K/J0J3K4J6K@KA^GZHFIJKJMJNJPKVKZI__dHfHhJ
=objektet	v;X>IGZHG_]
=objet	p!I-J;ZAYGZHE_]
=objeto	j!H-J3J:J;]@JA^BJCJDJGYHEIJKJMJNJOITJUJVIXJZG^X_adJhI
=obrigado	v#K-I9aBJDJHIKJOK]JaIbK
=obsoleto	z1]HJ
=obtain	z,ZHJ
=obviou	z-^
=obwohl	m!J#]*Z-^/K3I9I>G@HBJCGDJIFKIM[NJXJZF[I]H_JaYh[
=occur	v)^*HHFNXTI
=occurr	o&K3JBIIJKGSIZ_eZ
=och	W!X#X&E(D*[,C-=.X/B0C1D2E4A5E6]8^9<:X;C=_>[?=ACB]DDEDGCH<IbJEKJLDMFNGP@QESATXUAVGWEXKYYZA[D]X^B_AaEcAdAeCfXhX
=od	s3J4J6J8[9G=K>J@^BXCKDIHDIHK]MHOKPJRJXJYJZ]aJdEfHhJ
=odblokowac	w#^BIHITJ
=odblokowani	z[]bG
=oder	k,Z-X9X:Y>J@IBJCJDJHDKINZVJXJ]KaXcX
=odgadniecia	t-]
=odmowa	t%_*J-K9I>JBKFJP_VIZF
=odrzuca	p-Y4J9J>J@YBJHHIGJZKXO]VKXKZXaIhJ
=odrzucony	z,Y4KP[QXZJdH
=odznaczon	w(I9J;]BJGYHINKd[
=of	D!:#@%G&C(X*F+D,G-b.A/H1]4C6]7X8Y9D:I;[<]=D>=?C@DB@C[DXFGG]HcIZJHL=MGOGPYQFRXSFTJUHWJX^YI[?^?_?aBb=cFdBfDg=h<
=oferec	z?]HJaK
=off	S!g#F%B&I(B)]*B+E,E-@0E2F5D6E7C8B9@:C;Z<[=A>A?X@@ACB=CBDAEEFFGAHJIAJFK>L[MFN@OCPGQGSCTJUcV=WBY_Z@[H]Y^D_AaBbXcHd^eDf_gC
=offer	c(G)F*_-J3J7K9J;Z=J?a@JBGCZDJHBIIKIMHNJOJTIUZVIZD[[]JaEbIgH
=offic	U!D#C%D&I(B+F,G-C.I/]0F1B2G3[5G6G7F8G:E;G<G=X?J@FAEBECFDCEFFGIAJFKALFMdNBOFPDQHRGSGTeUEVHWHXDYGZH[B]C^E_DaEbDcDdGeHfEgehC
=offlin	k#K*K-I0Z3J4X9H>J?JBIH_IIKJMINKTIXJZH]KbKcJ
=oficina	z3H9Z>[?[HFMJOIVJXJ]J
=ofrec	w3H>H?_CJHJOIaH
=oft	o#[(J?J@GBHCJDIHFIJKHNJXdZE]JaJbJhJ
=often	l#X@JHZKKPITKXbZCaI
=oggetto	s!K3I;Y@JAJDJGYHGZH^X_a
=oggi	t9J>J@^HHIJKHX]ZHaJ
=ogni	z@]HZ
=ohne	g!I#K%J(J*J-J/I0I3_4J9I:I=J>X?I@HAJBHCJEZGJHGIIKHLZMYNIOKPHUKVJZC[_]I^J_YaIbJdZfIgJhH
=ok	Z!C#D&H(B)^*C+E,G.G/^0E1F2G3@4D5G6J7D9g:C;F<I=C>@AEBaCHDAEFFFGDH<IIJEK?LFMGOBPGQHSFUDVGWDXCYGZ=[D]A^E_BaYcDeHfCgAhC
=okta	g7e?J@JBIDJHEJKSJUJVJZDbJ
=old	O#c%A&H(@)B*C,D-=.F/K1[2D3B4A5Z6J7B8I9>:A;]<F=C>b?@A^B9C@D>EEFDGAHEIAJAKaLAMdN=O@PAQFRCSCT@UBV@WEXBYbZ>[A]E^Ga@bAcBdAeDfAg]hj
=older	p(J-J1a3J9I>J@ZBICKDJHJIFKFNJOYZFbYhF
=olvid	tBIDYHFZ]
=om	d!F#E(b)H*H+_,I-E.[/I0J1J2H3F4H5J6I7G8I9];I=X>H?F@XAHBGCGDHEJFJGHH[ICJJKDLXMCNFOGQJRISHTXUFVCWIXFZJ[E]E_HaFbFcHdFeJgJhD
=omgev	v#I9JEZHHNJRJUHc_dY
=on	@!I%H(B)Z*A+D,E0C1Y2@3X4@5E:>;X<Z>I@IA[BEEcF=G?HEI;JeK<LYMDP_QJR[UIVYW:XBY^ZF[H^]__aHbZdZeKfChG
=onbereikbaar	z4[HJcX
=onboard	g!J#I%I(J)H*H,c-H/H3H4J6I7I9F:I=J>I?FAKCHDHEKFKGKIGJJKGMINHOJPHRKSITKUIVIXJZC[J]I^J_JaFbJcHdHecfFgJhI
=once	c!J#I%J(I)I*Z+Y-I/J3J9E:K=I>H?H@ZA[B^CIDHIHKFMINHOIP_VHXEZB[I]I^JaZhJ
=onde	z+I?KBGDIH]Z^dGfG
=ondersteund	w3]7Z@IHJZIdIgZhJ
=one	I!@#=&D(B)F*b+@,F.C/a0H1A2G3C4@5X6@7?8E9E:J;F<D==>J?B@cAbBECeD>EAFBGCH<JFKiL^M]NBO]PGQDRBSAT?UGV?WGX<YCZC]B^C_Ea;b>c@d@eDgGhe
=onedriv	j9I>J?JBIFFHcIJNKZK]JaIcJ
=ones	g!I#I%K(J)Z+J/H1K3G4J6J7J9H=J>G?I@CAJBECJDIGJH@IIKcLIO]PIRJTJUIVIYYZE[J]I^Z_JaGcHfJgJhY
=ongeldig	w,J3ZCGDJHHIIO[R[ZJaJ
=onjuist	v(K,[3[HIOGh[
=onlin	i!G#J%I(I)J*J-G/c3J4J6J7J9H:J=I>I?J@FAJBGCJEIGJHZIEKEM[NEOJPISIT_VJXFZD[H]I^J_HaJbGcFdHfJgKhE
=only	N!I#A%[&H)]-G.F/J0K1E2D3F5E6C7B9@;Y<F>B?a@JAAB;CcDCEDH?I]KJLDOGPKQJRESCTYUCVJWDZX[b]B^XaDbCcCdJeFfCg]h@
=onprem	L!]#@%C&E(D)?*@+C,A-=.F/a0_1E2E3<4A5E6b7[8B9A:=;D<E=E>A?@@=AYBCC@D?EdG@HGI<JBK;LCM=N[OBPZQERCSAT_U>V=W?XBYDZ8[A]?^A_ca@b?ccddeBf^g]h?
=onpremisesadminactionrequir	o!J/JEaHHNGcHdJ
=onpremisesconnectivityerror	p!J/JEHHGNH_IcadJfJ
=onpremisespolicyviolation	k/HEIHDNdcJ
=onpremisessuccesscloudfailur	k/cBJEJHENHZJ_KcH
=ons	s-Z9I>I?J@]AKHGJZKIXIZJ_[aJ
=ont	t!](K)[3JHFMXUYVKZI
=ontbreekt	p!J#J%Y+H-I3_4I5Z9H<J=I>G?Z@JAJBICXDGGJHDIGKIMJOFPJV[XJYXZF[J]J_JaHbX
=ontbreken	v,K-J3[9J=_CFDJHEIYKKZJaI
=ontem	t#J-J9I@[BJDJHHIFKGMINJZF]^cJf]
=ontgrendeld	z#GB[HKT[[I
=ontgrendelen	r!H#]%J1]2JBIGKHFVIZI[ZcJfJ
=onthoudt	z-J3J9KCJHIIGKbOI
=ontvangen	z>]aF
=onze	v)]MYOXUY
=ook	r-Y3J@IBKCJDJIIKJLZMGN^ZEa]
=oops	z3^@YHIZE
=op	Z!D#]%]&I(I)I*F+E,F.H/E0E1F2Z3@4C5X6D7F8F:C;[=E>Z?C@XAFB@CEDJEGFHHAI@JWK@LFMXNCOBPFQGR_SET^U_WCZD]C^K_Ea^bacGdCeGgFhH
=opcao	s(Z3K?WCZHITK[Z^XaI
=opcion	s(Z3JC[DJHIZI[[^YaK
=opcji	t([+I-K3H>J?_CYDFHEIHOJVKZJ[Y_KaF
=open	]!H#Y%I)I*H+J,J-G/Y0K1G3H4F5J6[7G8J9I:I<K=G>ZBDCJDFEJFKGIHcIFJIKELKMFNGOIPGRFSITZUGVHXHYIZ=[G]Y^I_IaFb^cYdHeJfIgFhG
=operador	v%HHIP_dHfH
=operadora	wHESITJZJaa
=operateur	v%K>YHFP]ZIa[dJfJ
=operation	g%Z(X-J1]3J8Y9J>K@JAXBIDJHCIJMINIZ^^J_XaIbHeJ
=operator	e!I#J%H(H*H3G4J7J9J:J>^?E@IBICGDJHCIJKJNKOJPbSJTKUKVIXJZE[J]I_JaabIcJfJ
=opgegeven	w(K,[3ICWD]HIOJZJ
=opnieuw	h#I%X(]+Y-I3J7J8[:X=J>H?I@YB[CIDEHAIHKGLIMZNIPJUHVXXJ[G]I^HaIbWcKdIeJfJhG
=opti	t([*K+I3H;J>I?_@JCXDGHEIIKIOJVIZG]J^YaFfJ
=option	V!D#D%C&J)E*a+E,F-E.J/G0H1D2I3A4G5I6G7F8F9G:E;H<^=D>B?_@CAGBGC]DAEFFIGEHGIFJEKELYMFNDOHPCQIRHSHTYVFWFXXYHZ<[c]C^d_FaCbYcFdYfFgGhF
=optional	w,J9JBKGIHEVI^Jd^e^fJ
=opzion	t(]C[DIHHZI[Y]K^YaH
=or	V!G#X%G)J*E+H,H-[.J/J0J1E2]3J4H5I6I7F8H9G;J=A?JAGB?CEDbEHFJGGHWJGKDLGN_O[RGSFT^UFVEWHXXYJZC[G^D_HaXbWcIdFeJgI
=ora	p!K(K3G9J>H?J@YBICIDJHEIIKJOGR^UIVIX]ZGa^
=oracl	z#EH_LI
=ord	z-^
=order	n9I<[=I>E@GBHDIHbMIXIZI]IaIbJ
=ordinary	w%I)YBJHEP^ZH
=ordinateur	v-J9G:J>J@GHbIIKKMYXJZFaI
=ore	p#J@aCJHIIJKIX[ZI
=organisati	i!I#J%I(J)I*I-J3I7J9J:Y?J@JAJBICJDHE]F[GYHFIHMJNXPHUFVGW]XJZH]I_JaIdZfI
=organisation	R!E#G%E&K(B)G*E+G,H-G.I/H0I1H2J3F4I5I6H8I9H:b;I<I=^>F@DAIBCCFDGEbFJGIHBICJGKFLHMFN]OGQJRISGTIUcV>WbXFYIZ;[G]D^F_GaFbEcaeGfFgGhG
=organisationen	m(J)I*H3K:I?KCKDIEZHGNXPJVHW]ZH]KaJd]
=organizacao	j:[@JBJEYGJHHNZU[VHWYZHdWfJ
=organizacion	j!J(K-J:Z?JBHDJEYGJHGMKN[VFWZZFcYfJ
=organizacja	s(I:I?JE]FJHINFUXVKW[ZJcZdJfJ
=organizacji	o(J*JHJIJN[UYWYdZ
=organizational	tFZGZHI
=organizzazion	j%I(I:Z=X@IBJDIEYGJHFU[VGW]ZG
=origin	z:^ZJ
=original	z(J-[4JA[HDIFPZ
=orphan	z!H/GAJPJSJTJZI__
=os	i!I#J%J(I*X+G-H.X3_4J7J8Y9G:I=J>J?F@GAIBHCHDDF[HYIFKFO]SHTJVHXIYXZE]H_JaYbJcJdJfJhI
=ospiti	z:]
=oss	z@[HJZId]eJfI
=other	_!G#J%F*Y+I-].K/F0K3G4J5J6K7G8I9G;J=F>F?Y@EAJBCCCDFEJF]G]H[IFKENHOHSZTJUFVZWGXI[F]I^I_IcIdIf[gIhI
=otherwis	z%[PG
=otra	j!I#Y%K(I*K+I-G/K3J7J9H:_=I>I?I@bEJHAIGLKMHNIOJPKSJTHUGVGXZZE[Z]IaHbJcJdJfHhI
=otro	t(^*J3J7X:J>Y?I@JBJC[DHHEVXZG
=ou	P!=#>%l&?(<)@*@+?,F-E.B/?0?1?2?3?4>5B6>7?8=9F:<;e<C=<>@?;@9A?B:C;D:E@FpGkHAI8J?K8LAM<NDO=P:QAR>S@T?U=V8W?X<YAZC[>]<^?_=a:b<cCd:e@f:gAh=
=oubli	n%K(H-J>X?I@JBEHYKHMINJVKZ_[IaIbIdHhH
=oud	s#J-I/[0X1]2J4H5Z6K<J@JBJGIHFK]MJNKTKZI[IcJdJfJ
=oude	g!I#[%I(I*I+I-I/H0J3F4I6J7J8J9H:I;K=J>_?G@FAJBFCEDDEKH?IGKXMbNHOGPIRJSITHUJVHXIY^ZC[J]H^J_HaFbHcHdHfHg[hb
=our	L!>#A%H&F)H*a+B,C-Z.G/G2Z3E4K7d8D9@:c;D<E=_>F?AAABECCD?FFGAHCI<J_KCLAMEQJRHSIUcV<X?YCZ?[A]?^?aXbFc]eBfXh@
=ours	p-H7X8[=JBHGHHCJ^SJTJY[cJgX
=ous	w%[(GBKG_HFVKZGfJ
=out	Q#g%B&H([)B*C+D,E-@.G/G0E2E3K4B5X6[7B8Y9Y:B;F<F=X>??B@JACB<CADCECFHGbHEIXKBM?NAODQGSBTHUCWEYF[E]c_Ba@bAc]d@e[fDhB
=outag	r7J9E:K>J@JHFMJS_TKZEaKc]
=outbound	s9J>JBFHDTIcc
=outdat	s1]4K>]?HCHDIZFeIfG
=outlook	X!H#C%I(I)J*J+G,I-G.J/H0J1I2J3F4H6J7H8J9F;J<J=J>E?G@DAKBdCGDHEJFKGIH^IFJJKFLHMdNFOFPJRISJTYUIVHWJXIZ?[G]F^I_HaGbFcFdIfIhF
=outra	j!I#F%[(H*J-F/J3I4J7I9H:_=I>G?I@cBFCZDZEJFJGJHBIEMGNHOISJTIUHVIWKXHZA]I^KaIcIdHfJhG
=outro	t([*X7Y>YDJHGV[ZH
=outsid	o%K(])J:ZBIG[HGPHUKVZZGcX
=ouvr	zHZh[
=over	d#Y%H(H)I*H+G,J/H2a3G4J5K6I7[8J9[:I;J<[=I>E?HAJCGFJGJHZIDKELIMDNGOGRHSGTEUIVIXHYIZA[I]H^H_JaHbHcHdIf[gHhG
=overeen	t/K0J3H6^HGO]TJaH
=overnight	z#[@]BKHGKJZJ
=overrid	z/DH_LX
=own	Y!E#E%F&K(G+H-?.I/X0I1H2I3D4G5I6[7a8H9E:e;I<J=G?[@bAHBXCGDEFGH;KAMENAP[QJRGSETZUIVaWDXHYIZ:[D]F^__FaDbCcDeIfFgDhB
=owner	t#H%J(]@ZBJHDKILKPGVEZJ^^
=p1	^!C#E%D&J(D)G*G+G,H-E.H/F0G1G2I3D4E5H6H7F8F9@:D;G<I=m>B?C@BAFB>CCDCEGFHGFHHIDJGKCLGMENDOFPDQHRFSETFUCVBWFXBYFZ;[E]A^H_FaBbDcEdAeFfCgGhF
=p2	t9J=]@JBJHXZI
=pa	Y!?%Z&H)D*E+D,D-F/E0D1D2Z3C4A7D9]:@;Y=A>[?@@BAWB=C@D?EIFFGDHGIHK=MZOGPEQFR^SDTXU[VYWDXXZA]@a[b_cAd@fGgEhB
=paar	t#[>K@IBJH[MGNKT[X[ZF
=packag	wHXJ^
=pada	v4];XBJdI
=padla	z(J9I>[@JBIDJHGKKMKS]UIXJZG]JaGbJf[
=page	K!E#?%A&H(C)X+a,C.c0C1D2F3@4C5E6C7c8B9@;F<F=E>G?_@:ACB8CDEIFCGBIIJ?KDLBM@NFPCQFRDS^TFU[VGXYYEZX[]]a^?_AaCb]dJeYfAh[
=pagina	_!E#E%G(G)G*E+c,G-Z.]/J0J1J2I3B4G5J6I7H8J9E;I=G>B?D@DAIBBCCD[EGFJGIHGIJJJKCLIMFNFPGQJRIS_THUDVBWHXbYJZa[H]E^I_IaCbFcHdGeJfGgIhK
=paid	z=^HGZI
=pais	v3d9I>D?IBICGDJHEKJOGVIXGaF
=palabra	w-[HJ
=palavra	j#J%J-]@]BWGWHDIIKXNJUJVWZEdK
=pamieta	z3J9J>I@HCJHEIFKaOJZHaIhJ
=pamietam	v:X>Z?J@JHEIKKHMJZYaIh]
=panel	z>KH]
=pann	v/K@JHXS]THZHfX
=pantalla	p#K+Y9J>^?KBIHAMKVJZHaGb_
=paper	z@ZHZIGN[ZJ
=par	d!Z#G%D&Z(H)J*D+J,I-E/W0J1J2J3H4H6H7]8H9H:Y;I<K=F>F?[@_AIBDCGDHEHFGGIH>IEJJKELIMGNIOIPIRHSITHUEVGWHYYZ][I^Za[b]eHfDhG
=para	U!B#D%Z&J(Z*^+H,E-B.H/D0Y2G3B4D5H6F7I8F9C:H;F<I=E>J?^@JAYB?CHD_FGHZI@JFKILHMWNCOESHU]VaXAZC[G]CaCbIdHeGfAgEhB
=parado	w0ZHIfY
=parait	w@[HIIJKIV[ZGh[
=parc	zZG^Xh[
=parcel	w>K?IHa]JaD
=pare	t-H?J@]BJFKTJXJaJcafH
=parent	w%I;^HI
=parental	z!]H[ZF
=park	v>J?IH_ZJ
=parou	zBHHGRKYXdJf^
=part	b!I#J(G)I*K-F.K/[0I1I3^4J6J7I8J9I:G;J=]>[?F@EAJBFDFEKFGG^H<IaJHKFMHNGOFPIRJSITHUHVYWJXHYKZX[I]H^I_IaWcHdYfFgJhI
=partag	v%J>J@ZHaIKKJVJZF
=parti	o-J3K9I:I@JDJHCI]KZNJOKV]ZH]YaK
=partner	f!G#J%J(H-G/F0J3J7I8Z9I:d=I>J?J@EAJBECJDHGHHZIFJIKELKMENHPHSHTHUJVIXJZA[H]I^I_[aJbHcKdIfIg[hJ
=party	g(I-F.Y/I7^:J@GBGDKGJIGJ^KGMJNHSJUJVJZB[K^JbXdJgJhJ
=pas	O!?#?%I&F([)E-I.G/D0W1C2B4@5J6J9<:H<D>??[ABB9CIDHFCH>JBKGLHM[O[PHQERFSBTJUIVbX=YHZ^[[]Y^H_Aaac>dYeBfHhX
=pasa	r%H3K;Y>WC[DIGHHEKZM[aIfJhI
=pasado	z>K?J@IHIIIKaNJZIhI
=paso	v*Y3I?HC_HYMHZJaKeX
=passa	p%F-I;[=J>[@JBKC^DHHGIHK[LJMJNJUJZ^[J]J^JaHhF
=passado	v?J@HHGIKKaMJZF
=passcod	v3K>G?FBJDIH]KHZIa_
=passfilt	jHDJcKKNKZH
=passkey	j(I+H?b@HBGCIDFH^IJKJMIUJVHZF[JbHhJ
=passphras	p-K2Y3J@KBKH]I^NKZF
=passt	w6Y@KBZHKIJKHN]OWZJ
=password	5!<#X%G(Z)A*C+:-^.A/Z0G1E2_3<4=5E7]8E9>;B<Y=D>B?BA;B^CGDGEDFAGXHYIcJ]K_M_N]O<P;Q>R>S@TBUIVDWIX=YEZb[^^]_>aCbIcAd]eYf?h_
=password1	z-]ZJ
=passwordneverexpir	wLY
=passwordprofil	m%I(b-G/I3J@IBJCIH?IJJHKIMHNHTKZH^JbJgbhJ
=passwordreset	c#G%J(H)J*J-G.c/I3K7G:I=I?J@HBEDJGJHAIHJIKHLKMHNJSbTFUJVJWJZD[I]I^KaGbFcbdHfFgEhI
=passwordresetservic	n#J%J(G)J-J7J:K@IBADJHAIIKHMINJSDUGVJZCaKbGcHdIffgJhJ
=passwordresetsuccess	z/GAHBaHHZG_G
=passworter	z([@JIJKIN]VJZH
=past	n%I(J0J>E@XHXK]PWZY
=patch	o(_-I5Y@JBHCIKJMINJZIfXgG
=path	sFaHGIEZG
=pattern	m-^9J?J@GHGIFKHNJO[Z]hJ
=paus	z-J@IHHKJR]X[ZH
=payroll	v!ZH^ZH
=pays	z3_?JHI
=payslip	zH^ZK
=pc	X!E#_%G&J(B)G*F+G,G-C/b0H1H2I3E4G5I6H7D8H9D:E;H<J=F>A?D@?AHBECGDEEGFIGGH@IBKBLFMfNDOGPFQJRHSGTJUFVEWHXCYIZB[E]D_FaDbdcEdEeIfGgd
=pcs	p#J(H)J*I,J.X4J@JBJEHHbJKKINIPKRKZFb[dG
=pdc	l!G#H%I(I)J*I+J,J-G.J0J1J2J3G4g6J7J8J9C:G;J<K=J>G?G@HAIBHCHDGEJGJHAIGJJKGMHNGOHPIQJRISHTJUGVGWKXHYKZE[J]H^J_IaEbIcHdIfHhH
=pdf	r-I?JBIHbIIKJZG
=pede	i!J#J%J(J*X+X-I/J3I7K9E:X>F?G@GBFC]DGI[KFLYM[NJOHTIUJVIXGZF]I^JaIdJh_
=pedido	w9Z>F@IOIX[
=pela	w9^BIHHIJNXP[ZH
=pelo	pHH][cYdZfJgY
=pend	wH^
=peopl	Y!E#G%C&J(X)Y*^+I,H-_0H1G2I3D4G5H6G7G8^9C:X;^<I=F>B?I@AAZBCDKEGG[H>JDKDMENBOGPaQIRHSETGUDVXWFXEYH[W]F_EaIbJcEd^eIfJgEhF
=per	W!]#W&I(Y*[+K-D.I/G0G3A4E5H6G7J8G9X:C;G<I=B@cAGB>D^FHIAJGKALFNDOBPYQHRFSDU[V[WJZC[D]C^D_FaJbHcEdHeFfCgZhC
=perch	m!J#H%H(I*X-I/Z3J6J9G:J=H>G?I@GBICFDIHDIXKHMHNYOHPKTJUYV]WJXHZ^]Y^IaHdJhI
=perdi	l#G-K>a@JCJD]IJKKOJTJZH]JaIhJ
=perdio	w%Y4X>[DJHHZIdX
=perdu	n%Z>^?IBJHGZJaJd[fJ
=perfil	w3^9H>G?J@KC_DIHEIIKJMJOIZIaI
=perform	s%](F<XHG
=pergunta	t!K#F%H(J)I*^,J-I3J9H?_CHDJHFKJPGTIVIX]ZI]JaJbJ
=period	r9F@ZNFWKX^
=permessi	r%[(];X>JHGZJ]KfK
=permiso	i%^(^3J:J;[=J>J@JBJDKHJQWVFZI^XbKdDfJ
=permissao	s%Y([^Y
=permission	X!H#G%_(a)G*H+J,J-F/F0I1H2I3H4H5I6J7I8I9E:I;^<J=F>E?E@DAIBECHDGE[FGGHH]IHJIKHLHMGNFOIP^QJRJSITIUGWHXHYJZ@[F]E^H_GaGbGcHdHeJfIgIhF
=permisso	p%[([;[HJKJZIdJfK
=permit	p%J(F-J/[9I:K@[BJH[IHV[XJZC^[hJ
=permitir	w.[[Z
=permitt	p%X(I-^/K9H=X>H@HBIGJHIIXLJMJNJPJVEZB]I^^dJhI
=pero	g!I#F%G-I/Z3F4J7J8J9H:J=I>E?]@FAJBHDGGJHAIGKFM^NJOZPIRJTZUIVGXGZC[_]I^KbZcJd[fGgJhI
=perso	o(J4W>b?ZCJDGFIHDOKZGaJ
=persona	z9]=JZJ
=personal	m#F>[?[@ZBJDIH[PXTHaF
=personalizada	t-ZBKH]WJZH
=personalizzato	z-ZHZZJ
=personn	p%I(J-J3J9Y=Z>J?H@IBICJDZHDIJKJS]U]VZ[IaJcIfJ
=personnalise	z-XH[ZJ
=pessoal	z#H>Y?ZHY
=peut	j(I-J3J:J=[>I?G@ZBFCJDIHYIIKILJM[NJU]VYXIZC[Z]I^XaIbGdIfIhI
=peuvent	r8ZP[ZJdY
=peux	m)X*J+J-H3G9H:K=J>^?H@IBJDGHCIHK[MKOGPJUKVGX[Z^[I]IaFbJhH
=pgmsa	z!J%J0aHCZH
=phish	sHaZFbJ
=phon	K!G%D&G(@)C*b+Y,E-?.F/B0F1E2F3]4E5F6E7C8E9>:B;E<F=C>e?X@CADCZDaEEFDGGI>JDK?LDMKN@O^PCQFRESETJVAWDXBYGZG[B][^D_Da_bKcCdDeFfEgIhG
=phone	T!D%E&I(C)D+X,G-C.H/D0H1H2H3b4G5I7G8H9C:E;H<I=E>c?Z@BAHBFCXEGFHGFHYIBJHK@LHNDOZPDQIRGSGTEUCVCWHYHZ?[C]A^G_EaabEcFdFeIfFgZhC
=photo	w#H9J>K@JGJHaZH
=photoshop	p9I=GHbZJ
=phras	p-^HHIYZI
=phs	r!J#H%J/J3I4J5J8J9I=G>J@XAJBGG_H]IJJJKHLIM[NGPGTJXJZI^I_JaKcKdZgJhJ
=pick	e(D)I*_/X7J:J=I>J@_BXC[DIGIHDI[KFL^MDNFPIZA[H^J_JbJdJfJhF
=pictur	s#GBIH]bZhJ
=pide	e!J#I%J(J*X-H/J2K3I7J9E=X>F?G@GBEC^DFHZI[KFLYMZNJOGTIUJVIXHZE[J]I^JaHbJdIfJgJh^
=piec	s*Z3I?J@KBICWHGMYOJX_
=pilot	n!J-J3J:JB[DJHXIIUIVX
=pilotgrupp	zHZPJVYZI
=piloto	zHXVY
=pin	a!H%I(I)J*I+I,J-D.J/H0J1J2J3B4E5I6J7I8J9A:G;I<K=I>A?B@FAIBECEDCEJFJGIHiIdJIKDLJMDNFOAPIQJRHSJTEUIVHWJXEZ@[G]F^J_IaBbXcGdJfHgIhZ
=ping	z7[9]BIDJHEIJTKZEaJ
=pingfederat	l7c9JHFSJaI
=pisz	v9KHHI[PKVZZ[
=piu	f!G#I%G(H)[*H+H,I-J/I0I1J2J3C4I6I7J8J9F:G;J=^>^A^BCCXDDEJFJGIHJIDJJKYLIMENFODPIQJRISITJUFVDWJX^YZZG[H]F^HbHdIeJf]gJhE
=plac	r%J1G3YH_JXZKdYfH
=plan	n!K-H/J1C3H4J7J9F:J=e>G@GBHCKDHGGH^IGJJKHNITJUJVEZD[K]I_JaIbJcJdKfI
=plann	s-EHa
=plant	p#X4J>JBKHDZZaYcIeZfZ
=pleas	V!G#X%G(D)F*G+H,I-G/H0J1K2I3F4I5I6J7G8I9c:D;J<J=C>C?G@CAHCFDDFIGHHaIWJDLGMGNHOHPGQJRISGTCUEVEWJX[YJZa[C]E^G_GaFcGdFeJfHgGhG
=pls	p#^(J-GBGHEIHJKKHMJNJTEZ_[H^JdJhI
=plus	[!F#E&J(E)Y*G+[,H-].I/H0H3^4J5I6G7G8G9B:F;H<I=[>[?Z@GAGDCEHF]GFH>JGKILHMENEOBPGQIRGSGTJUFVDWHXZ[F]D^HaIc]eHf^gHhD
=plusieur	p!J#]-J3I>J@JA^BJDHIJKJTZX]ZF]J_GaH
=po	k!H#Z%I(I)K,J-I/K0J1I3H4I6J7J8I9J:I=H>G?G@FAJBZCGDGEJGIHBIHKGLINHOJPHR]THUIVHWJXHZI[[][^J_[aFbIcHdGeJf]gJhH
=poco	w9H@^BGHHM^ZDhJ
=podac	z*^CIHK
=podalem	z>KDaHJZFaJ
=podcza	w(JDIO[SJZ]^JeY
=pode	j(Y)G*I,I-G7J9I:H=Y>H?IBXCIDGHHIZK[LJM]NIOIUIWIXIZB[J]H^]aHbJdJhF
=podem	r#W-J9[>J?J@IBZCIDHHHIJKITIV]XIZFaIcI
=pogingen	r#]-J9J@IBJDJHFIJVKXaZGaJbJ
=point	m#J(J*K,J-_/J2J3W7J9H:I;J=J>G?I@GA[BHCHDHFJGJHDKFMINHOHPJSKUJVIXHZE[J]H_aaHbIcXhI
=pojawia	w+]9KDJHGZ]
=polaczeni	z3J9I?]@IHHIJKINJc[
=polaczenia	z3YOISGaXc[
=pole	v!J#K(H3[9H:K;]>I@IBHDIHEIKKKMKNIOJUKXJZI]J^[aJcJd[hZ
=polici	sH^NH
=policy	L!C#D%C&G(@*b+D,F-A0F1F2G3D4C5b6F7C8E9C:B;F<F=A>C?GAEC[D@EDFFGDHZIBJaKFLDMBNfOEPCRFSCTCUHV@WfXDYGZ9[D]B^C_DaAbHcDdDeFfDgAhC
=policyn	zHIN]VJWZZH
=politica	d!I#J%J(I)J*Z.X/J3H4K7J9I:G=H>I?ZAJBGCGDHEIHGIHJJKGMINbPJSITJUDVFW_XIZD[J]I^J_JaGbIcIdIfIgJhJ
=politiqu	v-J.X3J@JHYKKN^WXZH
=poner	p9J:I?J@_DIHEIIKXMJVJXJZG[[
=pongo	z9JDJKYMJO^ZK
=ponowni	r+]@ZBKDJHHTYZJ
=poor	t!]@HHHZHc[
=pop	w+Z@IBED[HYMIZF]Ja[hJ
=poprzedni	z3H>]HIKYMYOH
=pops	r>H?FBEHGMGNYZYaa
=popularn	z-]HK
=por	Z!^#]%D&J(I)G*W,H.I/G0H1I2H3E4E5J6G7I8G9Y:[;H<J=D>B?DAHBGCDDBFHHAI[JGKIMEOAPJQIRGSHTFUDV[WGXCYHZ_[Z^G_FaYbHdBeGfBgZhC
=porqu	p!J#I/_3J6J@IBKDJHDKFL^MHNHTIZG]^hJ
=port	j!I(J)I*^-J1F3J4[5J9G<J>H@IBHDJH_IJKKMINJPIRGTJXJYHZI]JbKc]dKfFgJ
=porta	v1JAZHYc[fJ
=portabl	n9J>Z?H@JB[C]DYHBIKKJMZZH]JaGb^cJ
=portail	w0X3K:ZDJHHT[
=portal	U!F#C%D&K(I)E*F+H,F/A0[1]2I3C4G5H6H7C8G9I:a;I<J=E>B@YAGBECCDYEFFHGFJZKILEMKNYOGPEQJRISXTZVFWEXDYIZI[F]C_FaEbEcDeHfEgehI
=portatil	p!I#J-J3I9H:I>H?J@IBZCJDHHYIGKJM^NIOKTJZG]JaJb]cKgJ
=possibil	v(I3Z:ZDIHJUZZJ
=possibl	d!H#[%E(K)F*I+K-I/H0E1I4I6J7[8I:H;K>G?I@YAIBBCGDIGGH]IIJIK[LIMHOIPYRFSFTGUGVCWIXGYKZ][Z]G_HaIbGcHeJfIgHhG
=possivel	v3Y4Z6YEWZJdIeY
=posso	j!K#J%I(Y*G-H3F4J7J9E:H;K=J>X?FAKBHCFDIIEK]MHNGOIPHUIV_WKXbZA[H]H^JaFbJcKgJhH
=possono	s3J8Z9I>K?J@ZHHKINJOKPXV]ZF
=post	s+J3[9]>K?]CIHDIIKJOIZEaJ
=posto	wB]HFMGV[
=potet	v#X9[@IBYTJZK
=potrzebuj	wDZH]ZJ
=pour	Y!E#F%Z(Y*Y+E,G-E.J/H0I3X4G5I6I8X:C;I<J=G>E?[@GAHBADaFIGYHIIDJHKCLIM[NDPXQJRHU]V_XEYJ[F]F^H_IaXbGcCdHeHfCgGhH
=pourquoi	t#I%K(J*[9I?K@GBHCJDJHIIIKIV[ZZ[]aKhI
=pouvez	r#X-K3J9Y:Z@IB^DKXHZIaJ
=power	r(I-J/J4[5G9J@JBGHZJINKZIaKg_
=powershell	h(J-J/I9F?K@IBIH]IKKILFMGZGbJgdhK
=poza	z9]?KBHG^HG
=pozniej	v8Z@WHITXZYcY
=pozwala	v(J:J>JBIDIHHK]MKVJZZ]J
=ppe	zJ[
=pracownik	z!Y@[D[HIZJ
=prawa	z%^BJDKGIHGZH^[
=pre	w%Y3KZHb[cI
=precedent	t(K-G7J9J>I@IBICKHCIGKaM[NIZF]JaJh[
=precisa	r*X1J5X:K=[BHD[HXKJNJZIcIfI
=predictabl	v!K-a9JHEKJXJaJ
=preferr	s4a5JHGIIJK
=pregunta	t#H)J*^-H9H?^@IBKCIDHHFKJPHVJX[aK
=prem	Y!W%F(D)E*F+I,I-F.J/a0H1]2J3F4]5J7F8G9F:H;H<J=G>H?FBACFDEE^FJGHH=ICJEKFLIMHN^OHQIRISEUFVDWIXHYIZ?[H]G^G_baFbGd^eIfGgZhG
=premier	z@JC]DYHIKIZEh[
=premium	f!I%J(I)J*J+J-H/G0J3F4J6J7I9G:I=g>H?G@GBICGDHEIHWIEKFLJMHNEOIPJTIUIVIXHZF]I_FaGbJcHdHfIgJhH
=prepar	z=JDKHaVIZFdH
=prerequisit	z=HH^
=present	n(K3J@HBIDJHEKGOZZB^Jhc
=press	j!K#H-I/J3F9G=I>E?G@HBBCIDHH@IIKHOHPKRKXXZ[]X_KacbXdJ
=presto	z9Z?J@_BJHEaK
=preuv	zC^DJHI
=prevent	f#I,X-K.Y/K@JBIFZHWJKKJN]PJSITZXXZEbYcKdJhH
=previou	d!G#[*K-H/J>_?JBHDJHAIGKbMYNFOZTJZF]J^KbIg^hI
=previsibl	z-a9KHHXIZJ
=prima	l#I(H*J+J-H6K9F:H=I>]?[BDCEDYHAIEKHMYNHODTJUJVJXGZG]^^K_IaFb[cKhY
=primeiro	w>J@ICZDXHIIJKJZHh^
=primer	w>H@HC]D[HHKJZIaJh[
=primo	z-K@HBJC[D]HHIJKIZGaKhY
=principal	p(]-G:]BIH^IKSJUIZKbKcJfI
=principen	w*K3J>I?]CIHEIJKJMKN_PKZI]K
=print	l#]&I>J?I@YH[IJNKPZZF]JaKbJcJfF
=printer	j(I+K-J3J9J:J>H?G@JBJDKHeIIKJMJNHOJPJYHZG]FaIbHcJhK
=pris	t3[7X9K@JHJK[
=priv	w%J([+I3K6]?[CHDHHFZJaKdG
=privat	d!D#F(J)K*G+I-I.Z1K3_4H6_7K9K>a?Z@ZBGDYIHJJKHMINIO[PIRGTIUJVJXJYHZD]J^I_KaDbKcHdKfFhI
=privata	w#G6_8J>ZHZPJTHZJaKdHeGfJ
=privileg	a!H#J%D(b)^*a+J,I-I/I3I4I6J7K8J9I:J;J=I>I?G@IAJBGCEDGEJGJHEIJJIKIMJNIOJPaSJUIVGXJZE]I^H_IaIbJcIdIgJhJ
=pro	w>X@YHK
=prob	p#]-I3I9H=J>K?J@IBGCJDJHEIIKJMJNYPKSKUJVJXbZF]KaIbIcJ
=probeer	z@[BHMJTXZY
=probieren	zHJX_ZJ
=probiert	v#H-K9J@HBJCJDKHHNYX_ZYaJ
=probleem	vBGEZHHWJZ]
=problem	Z!F#F%Z(F)H*H+H,I-E.K/F0H1I4I5K6H7F9C:F;G>G?G@EAIBbCGDFE[GIH>IGJHKELGMINEOFPEQJRJS_TGUGWFXGYJZ_[I]F^F_GbGcYdGeIfGgIhG
=problema	g!J#J%J(J-J3H7J9G:I=X>I?I@GB]CHDIEYHDIIKGMJNHOKPJSHUIVIWHXGZb]IaHbHc]dJfHhJ
=procedur	w9J>I@JBKHXZJ]^
=procedura	s+X,YBIHFZJ]^e]
=process	k!^(K+X-H3I6J9E:J=I?I@JBECKHIIIKJNJSaVIXJ[J]IaJeJfK
=prochain	zL[
=product	k-Z7]@IBJH@IFJdKINFTKZEbYgK
=production	z)J?JBIV_ZD
=profil	i!W%J(Z*J-G/K3_9I>G?I@IBFC_DIHGIHKJMFNJTKXJZF]IaHb^cKhI
=progress	z9ZBIHFZ[aJ
=prohibida	v-]
=prohibido	w!I)[BJHHP[QYUGVK^X
=proibida	z-[
=proibido	z)[HIP[QYUJ
=project	w:Z
=projector	zHZ
=prompt	^!I#F%J(I)I+c,K-G/K1K3E7J9G:I;K=J>E?E@FBACFEKGIH]IHJIKELbMGNFOGPHTIUJVIXHZX[I]F^I_IaGbGcIdJfJgJhJ
=proof	m(G)H*c-J3J>J?J@IBHC^DJHBIJKJPIZGaJhK
=properly	r3]?JE[VFaJ
=properti	v<ZHDU^VJZF^[bJ
=propon	w?^CJ
=propos	v3I>J?_HIZJaH
=propose	t?_CIHHaJ
=propria	z^[
=prosz	w#^9[BHTJXKZI[HaJ
=protect	k!K*K,J-E1I9G;b=J@KAIBHCJGJIGJJKJNIPZXJZC]I^]_GcJdFgHhJ
=protection	e#J%I(H*J,K-f/H0F7I:J=J?I@IBCDKGJHZIHJYKHLJMHPJSKTXUIYKZE[J]J^GbJcHdHeJfIgIhH
=proteg	zHGP_VG
=protegido	tP^
=protocol	p!K>JHCRKYdcFeJfH
=protokoll	w>IHDNWY_a[
=prov	p*X0[?[BJDYHDVKXXZH
=prova	v#J=_>I?I@IBGC^DEHFKKMJNJZF]I
=provar	z@ID]HIIJNZXZZH
=provato	zHIN[XZ
=proveedor	z7]ZJ
=provid	r@IB[KKN[ZE
=provider	f!G#J(J*J-H3G7a9J:J=I>]?H@GBHCHDIHIIIJKKGLKMJNHOJPJSJTJXIZD]G^J_Ga^b^hI
=provision	h-I0^1I9K?KB]ZF]KaJcKfG
=provisoir	z@]HH
=proximo	zLZ
=proxy	^!I#I%H&J(I)J*I+I,I/I0H1G2I3F4E5J6G7I8I9G:J;J<J=I>H?H@IAHBECHDIEIFIGIH]IIJIKILJMGNHOJPIQJRESGTIUIVIWJXHYDZA[K]E^J_HaGb^chdHeHfBgJhI
=prueba	t9J=^>JBZC[DJHGZH
=przechodzi	w>X@YC]DIHHKZZI]JaI
=przed	w!J(J3[:K>IAJBGCHDJHFIHKIMJOKXJZH]__IaJb[
=przegladarc	z.XHIZJb]
=przez	n!]#H%H+Y-H.J1J3H4J9G:Z;J=I>H?I@HAJBICIDGEKHCIHJKKGMJNYPJTHUHVJX[YJZG[J]Z_IaYbIcXdHfJhJ
=przy	i!F#I%H(J)I*H+H,Z-G/J3H4J5X6J7J8I9J:H=I?X@HAKBECGDYEKHAIHKHL[MINHPGRJSJUHVIWJXIYJZZ[J]I^HaZb[cHe[fHgIh]
=przychodzi	s3K9J>[HGXJZIa^
=przycisk	w(_:]BJHFZFaJ
=przyczyna	z3Y9JHJMJa[cZ
=przyjmuj	s(H-K3F9J:J=J>F?I@HBJCIDGHEIZKXNIO[VKXKZX]J_KaGh^
=pso	s#J%J-G3J:K=J@FBGDJHEIEJJKFMHNeOJZA[K]JdIhJ
=pu	w4YB^HIZH
=public	zZJbY
=pudo	w4YB[ZIdHeY
=pued	c!Y#I)G*J+I,H-H/I0K3G6X7H8I9F;J=Z>G?H@YAJB@CGDGGIHHIYJKKGLIM[NGOHPIRJSJTIUZV^WJXGZK]G^Z_EaHbFdEfXgYhH
=pueden	l!I(H-J3I8Z9[:I=J>I?J@HB[CIDIHFIGKITJV]XHZF[J^KaHbJdZfIhK
=puedo	g!G#G%I*H+I-I/J3G4I6K7I8K9G:F=I>Z?F@YBCCGDFGJHYIEKZLJMHNIOHPJSJTGUHVCX_Z_[Z]H^I_JaEbHcKdIfIgJhG
=puesto	w3H8Z9I>H?]CXHJOIVZ
=puis	t%J+H3I6Z8Y=H?J@IBZC[DFHZKIVJXIZF][bJcKdIhJ
=pulsant	v%I(a:Z>J@KHGIIKKVIZI]KaJ
=punto	w-Z3YHJcZ
=puo	j!J#J(Z)H*J,F-G3I7K9G=]>I?H@[BFCHDIIXKFLINHOIU]VYXIZA]I^XaHbHcKdJfJhG
=pupil	s([@XHDZD^]gY
=pure	z-I/J9JBYHII[MJTHZHd]
=purpos	v)[GYHGPXVH
=puse	v#Z-J>J@FBJD]HIIYKHMINKOJZE[J]]aGbJhJ
=push	v#F3J>I?JTKVKZGa_b[gX
=puso	z2Z@^HJIIXJ
=put	d!Y#J%J(I)I+J-Y/H3[4H5K7J8]9F:I=J>E?IAJBCCIFKGIH>IXJXK^MJNGOXPXTJU[V]XHZ?]Z_KaGbJcYfJ
=pwdlastset	e#I%b(GHETJVJcJfJg^
=pwned	zHGJ]
=pytania	w*Z9G?^@JCKDJHJIJNJX]ZI]KhJ
=qr	z9J>F?I@JBHHaKFXGZJ]JaF
=qu	j+[-X3J4X>I?HBGCZDEIIK]MFOZZH]KaK
=qual	wH]MINZ
=quali	zHZfJ
=qualquer	zNZ
=quand	p*X-J9J>J?Y@HBJCHHDKIOJVXX]ZX]XaJhY
=quando	l#H-H3J9H:J>I?J@DBWCIH@IHKJLKMINIOIVJX[Z][K]J^JaJcJeJfJh_
=quanto	v!I-J9J=C?I@[H^IIKIT[XJZIaJhJ
=quarantin	z0]
=quarter	s@JK^RYZDaZ
=quatr	w-J9K@[CIHGI^KJXXZHaI
=que	O!F#?%J&E(?)A+],B-^.D/A0C1A2B3C4F5D6B7D8A9H;B<E=>>A?EA@B?C[D]EKFCGAHAKaLGMBNZObP@QDRDSATEUBVcWAYGZ_[^]<^XaCb>dJeCfFgEhc
=queda	z!J?KBGHGKKMGSKUJVJZ]_Yf]
=quedo	t!X#J9E>]@IB[HDIJKJRZXJZIdXfJ
=quel	r1J3H>[H^IKKJN[OJXJZJaJfK
=quell	tG]H[NWTH
=quella	p#J-J9H:K=I>G?I@HBKCJHFIFK^MXNIOJUJVJXKZH]JaJbJha
=quello	r+J3F>[?JCJDEHEIJKJOa_XaKhK
=quelqu	t@IBIHXM^ZJ
=quer	s#I9I?I@HBJC_DGHGIYK]MJOJXJZH]KaJhJ
=queria	w#J-K9J>K?Y@aCIHHIJKHOKXHaJhJ
=quero	s#K+X3H>G?Z@IBICIDIHEIHMHNJZZ[X]JaGhZ
=query	wHHQ_
=questa	v(X-XHKKX
=question	^!I#E%I(C)F*c+F,J-E.K/J1J3H4J6J7I8J9D:G;J=H>E?d@GAJBDCED[EIFJGHIGJJKFLYMHNHOGPHQIRJSJTIUHVFWJX]YIZA[G]G^J_HaGbIcGdIfJgJhH
=questo	z(]=ZHFZJ
=qui	p)J3F;X>[@JBIDJHDIFKINYOHU[VIZ^^YaIdJfK
=quick	z9Z@YHJ
=quickly	z9YBJHFM]
=quier	s3J@HC[HJIJK[M[ZI]KaIhH
=quiero	o#J+X-K3I9H:J>I?]@[BGCFDIHFIGMGNIOJXHZ[[Z]JaGhY
=quit	z>XBJHGKKNJZJ]^
=qwerty	p!J#J%J-f3H4K9H=K>I?J@HBJCJDIHDIDJJKIMJNIOIVJXGZF]JaGcJhJ
=r	r!J#J%E,K-I2H3I9G;I>J@JAJCJFdGIHCIHKHNJPGQ[VIXJZE_JaJhK
=r2	s4J5]HY
=raden	s-]
=rais	t(J+J3J>I?I@JC^DHHZI^KHPKZI
=raison	w#]@JEYHHPYZJ
=ran	p!]#G(I)[-J/I3J9G=_>J?J@GBIDHGJHAIIJHKIPJRDSGTKVIXGZD]baIcHgH
=random	r-IBJHFIGKZN]ZX
=rang	z>EBZHHKJZH]_
=rano	v#[-K@^BIHIKJXJZJ
=raport	wBIH^
=rapport	r+_?IBHCJHY
=rather	w+J@ZDHHW
=ratt	t%](]3G9I:I=J>H@GBIDJE[HGIHKGLHMFNHOIPJUHVIWJZD[K]J^[a[bJcKdFfIh]
=rattigheter	w%_0X9JHGdK
=raus	t#_-I3]9J>I@IBICJDHHFIHKHNKOJXGZI[K]]aHdZ
=raz	w9J@_HJ
=razy	o!K#_(K-J3F9H:K>H?J@[BGCGDFHCIGKHMINJOFTJVJXbZD[J]Ga]bKhJ
=rdp	w/I4I6I7H=H?JDKHaSITHZD_IbYcIeIfG
=re	k![%H+]3J8_9K:F<K>J?HCFDDOJPKVIZH]J_HcKdIfJ
=reach	b!H#X%I(G)I-H/E1I3Y5K6E7H8I:E=E>Y?G@JBFCKDYEFFJGFHDIIJYKCMYNDOJPJRFSITIUDVIWGXYYZZG[J]I^I_Da[bZcbeIfChJ
=reachabl	v3J4[>^HESZaEfJ
=reactivat	w!_HGTJ_JbJ
=read	d!G#I%^(D)J+J-G/H1K2G4J6^7J8J9Z:J=G>[?GAJBGCGDHEZFKGIHZIGJJKEMINFOJPHRJSYTIVGXIZ_[K]D^J_EaFbJcHfIgJhI
=reader	s(_)Z>JBJHXVGZEbJ
=readwrit	z(a@JBJKGNJZE^I
=real	w9[ZG
=really	w9X@XHHKYZI
=reason	h!I%J(J)J-G4J5J8I9G=J>H?JAKBZCIDHGIHDIEKHMJNcOJPIRJUJVGWJZa]K^I_JaIbKcJfIhJ
=reboot	nB[HDZH]Jf_
=recall	z#X9H?JBIH]KINJaE
=receb	z>JHZaZ
=recebo	vHKa]
=receiv	d!J%J(F)J*K+H-I3F9J:G=J>Y?F@HBFCGDFGIH_IHKJMJNIOIUIVZWIXI][a]bJdJgJhI
=recemment	w@XKZ
=recent	r(J-E9J:J;X@[BIHEIIKaNKZHhI
=recently	o@aBIHHKZZD
=reception	z@KH[ZG^]
=rechaza	n!J%J-Z3J4J9I:J>I?J@FBJDJHGIGJZMJN]O[VJXJaYhI
=rechazada	z.W/[@Y
=rechner	v#](I-J3I9H:J=K>I@HH[IIKJMZVIXHZF]IaHb]fKgZ
=recht	m%a(X0Z:I;Y=J@HBHDIGJHELIUJVHZG]J^ZaKbJfIhJ
=rechten	p!G#J%_(a)H-J2I3I9I:H;]=I>J@IBHCJDJGIHEIIKIMJNJPZUJVHWJXJZF[J]J^J_JaHbJdIfI
=reclam	w9J@JC[DJHFIZMZZJ
=recognis	k(J-]/K3D7Z9I:J>F?J@GBGCIDGIDKXNHO[PJUIVZXJZE]IaHdIh]
=recoi	wa[
=recommend	v#I@HHbKJQEZI
=recommendation	z)GH_ZI
=reconhec	w3I:Y@IHIIJKJOZZFh]
=reconoc	w3I:Y>J@GDJHIMJOZZFh^
=record	j#E-I3^7I9H:J>X?E@FBGC]IHJJKGMGNHO^TXZE]J^J_KaFhF
=recover	z>^HE
=recovery	i!J)F3G:J=J>^?IBJCHDaHYVGZEaI
=recreat	t!IAKBJHFZI_a
=recuperar	s%JHFVKZ_
=recuperer	v#I>XCZHKZZaK
=recupero	t(H*Z,X>a@JBJCJDIHEUJZChJ
=recusa	r-J4J9J@IHHIGJ[KFN[O]VIZYaJhJ
=recusada	z3K@XI]NXOHaJ
=recusou	z/^KJ
=recycl	z!J3KAJBKHIK[ZI_]
=red	g!I#I%J(H*J+J-D/H2J3G6K7H8J9F:H=J>H?G@CAJBBCHDGEKFKGJHEIaJIK^LIMHNFOJPJS_TIUFVIWHXIZ_[I]@^I_JaDbEcYdHeXfHgIh^
=redan	t+^?JBJCIDHHEKZ
=redefinicao	e!I%I(E)H*H+J,J3I4J7H:G=H>I?F@GCIDGGKHZKJMINFPHS]U^VZWYXJZY[I]GaGbGcIdHgJhJ
=redefinida	w@JBWHHM]UJWJZHgZ
=redefinir	a!Y#J%I(]*H+I,J-J/J3H4J6J8K:Z;J>G?Y@DBHCGDYGJHCIJJJKHLIMGNHPXRKSXTIUCWDXIZZ]G^I_IaZbZcIdHfGgHhI
=redemarr	zBYHIZJfZ
=redemarrag	zB]HI
=redirect	s(K7b:F@JBJDHHZKGUJZD[J^JbJdJhJ
=reecritur	_!H#H%[&K(F)I*I+H,X-F/I1I2J3E4Z5J6X7H9G:F;I<I>F?G@EAICIDEEGFFGXHDIHJHKFLIMFNDOIP[SITJUEVDWHXGYXZY[H]H^G_IaGbEd]e[f]gKhF
=reescritura	l!J(K+J,J/J0J3H4Y6W7K8X9H:J>I?I@IBIDIGIHJKJMHNIPHRXUJVIXJZZ[K]JbHcYdZfJgIhI
=reessayez	v@YHJTXZZ
=referenc	o#]
=refus	Q!X#A%^&G)]*D+D,K-]/b0D1E2G3@4B5E6D7H8C9A:I;E<G=Z>A@YAEB=CCDBEEFDGBH?IbJcK[LEM@OXPHSATBUCVXWDXBYF[C]C^A_BaBbAcBfBgE
=refuse	t%I(J3J:K=[@YBKHDKJN]P^VFZB^XdIfI
=regard	v%Y3J>J?G@XFJHZZ]aJ
=regel	tCZDJG[HEIJN_VJaJ
=register	U!F#I%I(G)D*E+c,J-G.J/H0J1J2K3D4J5J6J7I8I9E:G;J<J=H>_?_@DAHCaEIFIGGIFJZKDLIMHNFOZPHQKRJSHTIUBVBWGXHYJZB[H]E^H_HaGbFcHdHeJfIgIhG
=registr	wDY
=registrado	e(K)K*J+_-J3G:K@KBFCXDXHCKJO_UJVIXKZH]J
=registrati	v?JB[CFHXOJPK
=registration	^(J)J*I+c-J0I3Y>I?E@JBCCED]HXKKNHOIWIZG]IfH
=registrato	i+]3J>H?G@JCXD[HHO]UKVJZF
=registrazion	tBYCID]HCUK
=registrer	w+Y?JBZCJDZHDOK
=registrera	z+JBFDWH^ZJ
=registrerad	m(J+a3I>I?Z@KBXD[HAPJZJ
=registrerat	t+J3HD[HZ
=registreren	w+Z?KBFDXH[ZJ
=registriert	j+W?I@KBGC]D]H[KJNJOJVJZI
=registrierung	p+]?JB[CFDXOJZJ
=registro	h!J(H)J-J3G:J>G?F@JB]CDD_H[IJKINJOHPISJUIVHXJZI]W_JaJbIcXfJhJ
=registrou	z+JBXCJH[
=registry	t+GDEHBJXYbZJbZeJ
=regl	r-H3JBXDJGXHEKGLXMJN_V[ZI
=regola	zCYGYNX
=regra	zCYGXHJNY
=reimposta	p(Y=[@JBHHEKKUJVJZFb^
=reimpostar	g(])G*I3J:Y=Z>I?Z@FDYHFKHMHNJPISJUXWHXKZ[[X]I^KaJbFdKfHgJhK
=reimpostata	v@JHIKKMZUJZHg_
=reimpostato	zB]DJZJ
=reimpostazion	c!G#J%E(D)H*H+H,J-K/J0I3G4H6J7J:E=E>H?F@KCHDDGJHWIJKILJMGNFRJS^TJU]VYW^XIZ^[I]H^J_GaHbIcGdHeJfYgIhJ
=rein	v!XHGIXZ^aJ
=reiniciamo	zB]UJ
=reiniciar	wB]ZH
=reinitialis	t(J0X@JB^DKHHMZVJZGgY
=reinitialisation	]!W#I%J(A)X*G+H,I-H/I0I1J4I6J7F8J;J>H?C@FAJCGDEFIGHHFIIJJKILIMENCOJPZRIS]TJUYV[WYXHYJZ^[F_IaFbFdCeJfZhI
=reinitialiser	a!I#J(]*J-J3F4J7X:X=Y>H?]@FBHCIDXGJHDIJKILJMFNIOJPHUYVJWHXJ[[]H^IaZbXcIfFgIhI
=reject	Y!D#F%H&J(G)H*I+G,H-_.J/^0I1H2J3F4G5I6F7F8H9F:G;I<J=H>G?G@YAHBBCHDGEHFIGGI]J^KKLHMZN_PFQJRHSHTGUIVGWIXHYIZI[H]H^E_EaIbEcEdFeHfEgFhX
=rejestracj	z+[?KBJCIDDH^IJ
=rejestracji	w?JBJCKD]IJ
=rejet	wHJKZZHa[
=rejett	z.XJZ
=relatorio	v(J>I?HBJCIH^OIVKZI
=relay	zHHc]
=releas	s#F-I1]@HBKIJKFTZZG[a
=remain	p#I/YBHHXLYT]ZH
=remember	d!I#I(H+K-F/I3I:J=J>F?J@DBFCJDIJJK_LKMINGOIPJTJVHXJZY]K^FbJcJdJgKh_
=remettr	z@YCJHHIIK_ZEhJ
=remot	c!J#I%H(I-J/K3K4J9H>D?I@JBICKDJGKH_IIKJNJPJQbVJXKZF]J_JaJbJc[dKfJ
=remota	wQ[
=remoteaufruf	zHKQ[
=remotely	v#IBYHFQ^
=remov	b!G#I%Z(G*I-H/G1I2J3F6I7J9D:J;I>B@FAZBCCEDEEKFJGGJ]KGLIMHNHOJPFQIRISKTIUJVYWJX[YbZE[J]G^]_]aGcBdIfGgGhH
=remplacer	z@]HYNKZK
=renam	r!J#I+K-I9K:K=J@IAIBFF_GHHaIGKJMFXJZE]IfJ
=renew	s@YBJHDIIKYUXc]
=renvoi	w!W7YNX
=repair	v>_BKHHZI
=repeat	p#ZHEK[ZI
=repetida	w?J@IHKKbMJZG
=replac	j(J-H3J7K9I>_?I@cBHDIIFJKKEMINJZA[J]J^IbXh[
=replacement	t>[J[ZH
=replicat	z%[HYZJ
=replication	v%I4IBJHYM_NGZIcH
=reply	w9_>J@FZH
=repond	t0XHIIHN]VX
=repor	z(WHHVYc]
=report	d!H%J(H)Z-J/J1J3J7J9J:I=J>G?H@GAIBYCIGJH[IIJKKHMINIOJPISYUJVGWKXJZ^]W^J_JbIcIfIgJ
=request	c!G#E%H&J(Z)I*F+X,J-D.J/I0J1K3H4I6]7I8I9Z:F<J=G>C?C@EAIB]CFDFEFFJH]IEJJKFLYMHNGOHPEQIRIS_TIUEVEWJXJYJZH[J]E^K_GaKbHcZdIeJfDgKhH
=requestdeni	k(^
=requir	Z!H#I%C(Y)G+^,I-G/G0Z1G2I3E4I5I6I7I8H9E:I;J<b>D?G@BAHBCCbEYFIGHHDJGKDL^MHNCOGPGQIRISHTIUHVGWHXFYGZA[H]X^F_HaGbIcZeYfHgHhG
=requirement	a!K#K(I-I/H0K1J3I7J9J=I@JC[DJEIIbJJNXOJTJZD]J_JaJbXcJdJhF
=requis	t%[+J3I=Y?ZC]DFHF
=requisiti	vHIIXN^
=requisito	o-J9K:JBKHDI[NaUKZJ
=reseci	z5Y?Ga]
=reserv	o7H9H<IBHDJFbHKIIZHcJdKfJ
=reset	;![#A%I&H(])Z*W+@,=-9.W0X1[2C3C4H5^6F7Z9B;I<G=^?ZDDEJFYH=I=KDLIMDNAOEP[QCTAWaXXYAZ[[C]]^Ga[bZeFfFg]hA
=resetowac	w(J=[HIV[ZI
=resetowani	s(G?KBYHISJU]VIWJZZfH
=resetowania	i!H%I(Y)G*H+J,J0K1J3J6J7J8K:E=F>H?G@HBDCJEZGJHEJJKJLIMINGPGS_UYVXWYXHZH]H^I_JaJbFcHdGeJf]gGhK
=resetten	g!G#J%X(Z*F,J-K/I0J1J2K3H4J5J7H8I:Z;K=Y>G@DAJCIDFGIHGIGJJKGLJMINHPERJTJUEVZWEXGZ[]G^I_JaZcJdIeKfFgGhI
=resetu	t!J%Z(Y:I=J?XDIHYSIUGVHW[ZFaKbHfJ
=resetuj	t%Z([@JBIZEb]
=resolv	l#I4Z9Z@HB]DJGJHJIJKHNJPJVHXJaKcXdYfJ
=resourc	v#J8FA_BKGZMYTH_H
=respect	tHJIYN[ZI
=respond	v0ZHIfX
=respons	w1I9_@JDJGJHYIKKJXIZJfK
=resposta	z#F-J9Z?JBJHWKJTIX]ZIaH
=respuesta	z#H-I9[?J@IKJX]aG
=rest	i#I%Z(G*X-H/I3I4I6J7J8H9E:H;J=H>G?H@FAJBDCIDIEKGJHCIGKFLZM]NHP_QKRJSJTJUHV]WKXI[I]H^J_XaZcIdIfHgJhH
=resta	wBJLYMJ_Xg^
=restablecer	^!X#I(^)G*I+H-J/I0J3G4I5X6J8I;I=]>G@EAJBBCIEXGIHAIJJIKDLJMFNIPYRJSGTJUDWGXXYKZZ]G^I_FaYb[fEgGhI
=restablecimiento	c!E#J%H(E)G*H+J-J/K0I3H4J7J8K:D=G>I?G@JAJCHDEGJHXIJKJLJMHNIPHRJSZTKUXW]XIZ][J]Z^J_HaHbGdGfZgYhJ
=restart	i!J#J%J(I-J1K8K9E:K=J>J@EB_DIGJHFIJJJKGMHNJPKRISHUIVIXIZB]GaHbGcHfdgJ
=restor	h%K(J)J/H3G4I6_8I9H=I>H?H@JAHBIDJHaJJKJNJPHSJTHZF]J__aIbJcJfIgJ
=restrict	lBIHYQ[
=restriction	p@JHFI[N_ZIhJ
=restrictremotesam	m%J4JBKHFNKPJQbZJdH
=result	o-J/_3J>G@GAJB]CJDJHBIJJJKJMEN]OGUJZ[^JaFdXhJ
=resync	o%H0J4J8I9I=IBEGJHFPJReYJZHcIdEeJfE
=retir	p1^4X=Y?YCJHXZIfJ
=retour	w!b9KHFVJZF
=return	d![%H&X(D)I*J+X,J-I/J3I9G:I=G>X?G@GAIBFCJDGEJGIHHIGJYK]MJOJPJS[TIUIVHWKXJZD[I_^aHb]c[dJfKgGhH
=reuniao	z9H>J?JBJDKIIKJZ[]]aK
=reunion	w+K9I>J?IIKMJZ[]^aJ
=reus	oIJKbNHZA
=reussi	z/YB]HJ
=revient	z!X#J+XHDTJb]
=review	s)K*F>H?IHb
=ricev	z3I>EH[OZaZ
=ricevo	zaZ
=richiesta	z9^HFIJKJLXZH
=richt	z>I?KH_aK
=richtig	v%Z(IEZHIKJUJZHaZh]
=richtlini	i!J#J%I(H)I*]3J7I:I=H>K?X@GBGDHEIHBIYKHLKMHNcOKPISHTHUFVIWaXJZC[J]I^J_JaHbHcIdIfJgGhI
=richtlinien	zNZ
=riconosc	w3G:[>J@JHJIJMJO[ZGaJh]
=ricorda	z9J@IHJIIKaOHZIaIhI
=rien	k!J#H%I(J-H3G7J9H>G?H@EB[CGD_HAIGKFLXMHNHOJT]VIXJ[I^Ia]bXcJdJhE
=riesc	z:W=ZHJS]ZGaI
=riesco	r!G#J%G(J-KBIHGIIKHLJMJNIPJVIZa[]^IhJ
=rifiuta	r9J>J@YCJHJIGJZKIO[VJZZaJ
=rifiutata	v/[@ZHGI[MJaJ
=right	W!E#I%e&J(])D*E+F,H-D.I/D0]1G2G3D4G5H6H7F8H9B:E;^<I=E>C?D@]AFBJCEDDE[FHGEIBK@LFMENBO[P_QIRGSFTFUEVAWDXFYIZ=[E]E^]_EaYbFcIdDeIfEgFhZ
=rimasto	z#]IIKJdZfJ
=ring	n#J*J+J3[9I:J>Z?G@HBHCJDHHAIJKHNIOHU]VIXKZC]GabbIhJ
=riprova	z@[BIHHTXZX
=risk	wBJHaNJ
=rispetta	s@KHJIJN^ZJ
=risulta	z!Z+XDJHJh[
=riunion	z-J9H>J?I@JBJKJNJZX][aJ
=riuscita	w/XB[HIZK
=riuscito	zB^HKZJ
=robi	z:YLYZK
=robot	r-J3]9a>H@IDJHCIJKKXIZEcI
=rojo	z3J@HHGIIK[MIZZaJh[
=rol	p!K(b)a*^,K3I:J;J=J?F@JAKBHCEDHHEIIKIPJUHVGZG[I]J^I_KaIfJ
=role	X!E#H%E&J(d)h*e+G,H-D.J/F0J1I2J3D4G5I6I7F8H9D:D;H<J=E>D?B@DAHB@CBDCEHFHGGIBJGKDLGMGNDOGPDQJRISGTFUCV@WGXFYJZ<[G]F^E_GaEbFcHdGeJfHgFhE
=roll	l!J%J(b)]-J3H4J6]:I=J>H?J@IBJCJDIGKHHIHJKKGMJTJUHVZZG]J^J_IaK
=room	j(G)[9J>I@JBGH^KJRITJVIZ]bJc]
=root	w%YH]KJZHhI
=rosso	z>I@JBJHGK]ZZaJhY
=rotat	l2[BKHbKGNGZJdKgJ
=rott	z>JHFKZMJh]
=rotto	z>^HJRXZHaH
=roug	w9K>I@JBKHHK[h[
=round	w@JBJDWHHIHK_ZHhI
=router	o9I>HBJHbIIMIZI
=row	p#[-K/X3I@FB]HAIJN[TFX[Z[]X
=rpc	l!I#J%H(I)J*I+J-H.K0J3H4i5H6D7I8J9C:I;I=H>F?D@HAJBHCIDGEJFKGJHAIGKELJMFNHOGPGQKRDSITJUGVFXHYFZD[J]G^J_HaFbJcBdFeKfAhH
=ruckschreiben	b!H#G%B&](G)G*J+J,Z-I/I3H7I8Y:G;J=]>H?H@EBXCIDHEHGGHEIHKFLHMHNFPYR[SJTIUGVFWIXHY[ZJ[I]I^H_ZaIbGcZdEeYgHhG
=rufnummer	w3_>XIJOJ
=rule	[!G#H%G(E)G+J,I-D.J/[0I1H2J3F4G5I6H7G8G9G:F;J=F>F?FAIBFCJDFEIFHGdI[JZKCLIMENeOIPEQJRGSGTGUFVEWHXIYIZ?[H]G^H_EaFbGcYdGeJfDgGhG
=run	h!J#J%F(H-J0Z1Z3J5Y6H8J9G=J>I?J@GBFCKDIGGHcIGNIOJPGRETJUKVJXHYJZH[K][^]_JaHbKcFdIfDhI
=runn	e%J(I)J-J/I1[3J4J7J8J9J:J=I>I?I@HDIGJHIIIJZKJMINJR[SITJUHVI[K]J^J_IaJbJcGdEeGfagJhK
=runs	n#H-I1W9K@HBGDKIIJZKYNHRXT[ZFcKf]
=ruolo	t(_)[*[?GCIDKHGUJVHZI
=rutan	z@JHJKIZJ^^d[
=s	k!J#^%H(I*X+],K-H0J3Y4K6E7J9H:G=I>J?G@IAKBYCIDZEJFZGJH]IHKGMINHOIPITKUJVGWKXI[I]I^JaGbIcIdHfXhI
=sa	h!H#H%Z(H)I*H+G,Y-H/J0J1K2J3X4I5K6I7I8J9b:G;J>E?H@FAIBDC[DEEIFJGZIEJJKELIMFOHPYRISJTJUHVEWIXHYK[H]G^H_IaFbHdFeIfFgJh[
=sabbatical	z!]
=sabe	z!J9]>J@JCJDJHHIIKHZ]
=safari	z.[SI
=sager	k!G#G%J(H)F*F+Y,I-^/J3F4J7H8K9F:I=J>F?GAIBGCEDYEJHBIDK]LXMIN[OZPGSITHUIVFXGZZ[I]G^I_IaGbIdXfJgIhY
=sags	z#JHJI[KJZFh]
=sagt	g!J#I%I(H)I*G+J,J-X3G4K9H:J=H>H?H@FBHC[DHEZHBI[LKMINEO[PJRJSHTHUIVFW[XZZJ[I]I^HaFbJcIdXfHgHhZ
=sai	z3Z>IFXOJaIcZ
=said	h!J(K)J*K-I/b3G4J6K=F?J@JBECJDIEIGJHFIFJ[KEMHNEOYUKVHXKZc[I]J_IaJbJdFfKgJ
=saisi	t>J?JHJO[XY
=saisir	zKIh^
=sakerhetsfragor	z)J*]9J?]HHXJZJ
=sakerhetsinformation	z+J3IC[DYHH
=sakna	k!I#H(F*I+H,J-H.K/J2J3_4H5Z6J7J8K9E:I<I=^>G?Z@GAIBGCXDCEKGJHAJJKFLKMHNHOEPISJTJUIVZXGZD[J]G^K_YaEcIdJfJhI
=saknar	n!I#I%^(a*J-I2J3]9I:I;I>G?I@HBHC]D[HCIIKHMJNJOHPJTJUJVGXHZE[J]I^J_JaDbIhI
=sala	z9J>J?KH_
=sale	i!I#J%J&H(H)H*J-I/K4J7K9H:Z=J>F@EAKBGCZDFF_GIH@IGJJKZLJMGNHOHPIRKTKUJV^XIZX[J]I^J_IaEdKfIhZ
=salesforc	o9J@KHbKJZH
=sam	]!E#F%@&J(F)G*G+H,G-D.I/H0H1H2E3D4G5I6H7H8H9B:E;C<I=E>D@EAZBZCEDFEHFIGGHCIBJIKDLHMFNFPDQkRHSITGUZVZWHXEYHZA[F]F^G_FaBbGcFdGeIfGgGhF
=same	X!D#E%F&I(D)G*F+G,H-A.I/[0D1F2I3C4G5I6G7F8F9B:E;H<J=E>C?E@_AbB?CEDDEGFFGFH@KcLHMCOXPXQHRDVJWGXFYHZa[E]C^GaAcEdEeHfFg[hD
=samego	v@]HKZJbZ
=saml	w7^?JZFbG
=samma	o#K(J-J3G9G>H@^A_BJDJHFIHKZNKO]VJXIZF]J_GaHbYhJ
=samr	k%I-I2J3J4J8K9J?IAJBKCJDKHCIJKJNJPKQeRKUKXJYHZI]K_KaJbJcIdJeKfJ
=samtalet	z3]9I>JDIHFIJKGOJZG]Ja_
=sans	f!J#]&Z(I+J-H/J3[9K:J<W=X>J?H@GAJCHDYFJHFIFKHN]OEPKTIUKVIXI[Y]IaFbJcJdJfJhI
=sao	v,Y-J3]9J?H@IC[DGHFI]KGZF]JaKcXhJ
=sap	j#A(F)J-J3J4J7J9J:E=J>J@IBEDGHiIJKJMINJSKTGUGVIWJZ@[H^JbAdJfJgKhH
=sas	p!I#J%K,F-I3I9G:K>I?I@JBJCKDJHCIIKJMJNJOHRfTKUJXIZI]JaIbIcJdKfJhI
=satisfi	w/ZHGIHJ[N]WJZJaH
=satisfy	p@YEJHYIHNZZH
=satt	v#J%H(J)J*[2[:J@ZDIE[HHIJKJNHUIVJWJZD]]hK
=satta	z%[@ZB[HHPJZHdK
=save	t+J-G3I9G=Z>K?I@HBKCEDHH_IEKGNZOJUIZD]FaJf]hJ
=saved	t#Y-I3[>KB[IIKIMJNJZEbJhJ
=saw	z9[@ZBJCJHGZH
=say	e!G#D%J(I)J*J+[-F/I1K3F4J6J7I8J9F:J;J=E>E?F@]AJBXCGDGEKFJGJHGIYJJK@MHN^PITZU[VHWJXHYJZ[[I]H^J_IaFbIdJfIgJha
=says	H!H#[%D(C)D*I+I,G-^.X/Z0D1Z2E3>4C5F6J8C9@:X;F<F=X>>?A@BAKBECHDFFCGJHEI_LIM@O]P@QERDUYV^XbYD[E]F_XaHdXfAg?
=sbagliata	r9G>J?J@JBIEZH[IKKHMIRYXIZJcKh_
=sbagliato	w4[HGRXX[ZJdJ
=sbaglio	z-I@ZBJHJKJZIh[
=sbloccar	t#XHI[[
=sbloccato	z#E%J3JB[HHT]
=scadenza	tHIL_ZJ
=scaduta	w=_@JBIHDKINKUJVJZZ]ZbJfJhI
=scanner	t>JCJH^
=scenario	v)[AWHZJH
=scheitert	p/K3Z8X<W=KBKHHNKQXZH_YeWfJh[
=scherm	v9I>]?I@[BJHIZH]JbX
=schermata	r(J+XBHDJHGKKUJZIba
=schlagt	p(I6Y8Y:J=I@IHJNYVJZ[bI
=schlussel	v6^?ZHJZI
=schon	d!G#J%H*I+_,J-Y/I1J3F4I6J7J8K9_:H;J=H>C?E@^AJBECDDBEJFJGJHEICKaLJMZNFOGRJSITIUGWJXGYJZ@[G]E^J_HbYcIdIeJfHgIhY
=school	k!J%K(F)K-J/I3F7J9H:J>[?G@FBGDYHIIKJJKYMYNZSJUbVGWJ[J]JaHbIgXhJ
=schreiben	z%]
=schrijft	t%J0WG[HHYZfY
=schritt	wBJC^HZ]XaEeX
=schusestrongcrypto	n9JHHYa
=scop	e!J%I)J-I0J1J3J9I=J>J?J@JBIDJFJGeH>IHJFKIMJNIPIUJVaZH[JaJbIcIdJfJhJ
=scor	z-ZHYIFKHNJZJ
=screen	V!E#F%H(F)H*I+^,I-G.K/I0J1J3H4H5K6I7I8I9E:I;J<K=F>[@CAIBACEEIFJGHIXJHKEL]NHOGPHQKRHSITEUGVFWIXHYJ[[]Z^H_IaFbdcHdHeJfFgG
=screenshot	o?I@KBJH^LJZ]^IbIhJ
=script	h![#J%G(X)K*K+H-J/J3E6K:K=I>H?I@FBFDGEKGIHeIIKGLJMHNIOIPHTJUHVJWKXGYWZB[K]J^C_[aJbHcJdJfJg_hJ
=scriv	wGZHFY[ZJfZ
=sdprop	v%K(H;JHXP_
=se	V%B&I(D)E+^,E-A.G/J0E1F2F4Y5G7J8E9X;E<H=^?E@YAJDFEHFGGIHXIIJEK?NEOGPIQGRJSJUGV?XFZ[[[]@^Da@bFd[eXf]gGhA
=sea	z>]HFVX
=seamless	rH^cH
=search	z9IAIBGDJMIZK_aaI
=season	t!Z-c@JBIHDIIKGNIZG
=seasonal	z![D[HGVJ
=second	[!G#H%H(G)I+X,J-E.K/Y0J1I2J3E4H5I6[7I8_9D:I;J<J=H>C?E@dAHBZCfD@EIFJGIHJIDJKKELGNCOHPIQJRGSITIUHVGWHXFYIZE][^I_GaCcFdIeJfGgIhE
=secondo	p#K+K-Z9J>J@IC[HFIXKHMJNKUJXIZE]ZaJfJhZ
=secour	v3[>[?ICID]HCaI
=secret	j%J*E+J2_3J>H?bBICJDJHaIJKELKZJ]K
=secretary	w(]3[BKHEKJZJbJg[
=section	z%EH]
=secur	m!I#G+_4E<^@HBJCJD^H@IIKITJVHY]ZC^JbKcJhI
=securit	p+J3JBJCYHFPYQYY]fI
=security	U!F#E%[&J(Z)Z*^+X,H-J.I/G0H1G2I3E4H5I6F7E8G9E:F;]<H=F?Z@AAGBXCXEHFIGGKDLHMFNEOFPCQ^RHSGUFVJWGXYY]Z?[G]F_GaGbYcFdFeHfEgGhJ
=sedan	t*Z+J9I>J@]B]CKDHHHIGKIMYZI]K
=see	_#Z%Z(C)Z*X+F,J/H1J4I6J7I8J9Z:H=H>G?H@CAJBDCHDEEJFJGIHYIXJIKELYMGN[OZPHRJSJTZUDVGXH]Y^IaHbHcIdIfJgHhG
=seem	k!J#J%I(F)I-]9I>J?J@JBHCJDJGII_NJP[VGZF[K]J^JaYdKhJ
=seen	p#I-^9ICJHHIHKGNJXIZ]aK
=sees	zA^HEZJdJfH
=segu	z!X>YgY
=segun	t%J-ZBIDJKJZI]Yh]
=segunda	v8Z9[@YBZHGUKZI
=segundo	l-Y3J8Z9I:K>I?JC_DJHJIIKIXHZEaIhZ
=seguranca	p%J*Y+J-J3I9F=J>J?_@KCYHFIJKJQXVIXHY[]IaJbJ
=seguridad	p+I-I3H9G>J?]@KBICYDXHFIJQXXIY[]KaJ
=sei	j!J#I%J(J-X3I7J9Y:H=J>E?I@GBICIDHIXKDLJMJNGOIPJUJV_XIZJ[_]J^IaHbJfJh[
=sein	j!]#I%J(I-I.Y3Y7Y9I=J>I?J@FB[CJDJHDIXK]LHMHNJOJPIUJVYXKZC[J]J^]aJbJdIfJgJhH
=seit	_!G#Z(G*W,I-[/I0H2J3C5I6I7H8I9D:X;H=W>K@BAJCFD[EHFIGGH=IZJJLHMFNGOYPFQJRESJTHUHVDWHXZZG]W^H_IcFdEeHfagHhY
=seitdem	s8Z=[BJHGQXR]ZHfJ
=seither	w%K2Z=ZBKHGY]ZH
=selben	w9J@^A]HIZH_F
=selbst	l(J)[:H?I@HB^HEKJMJSJU[V_ZCfJhJ
=select	g%I(J1J4J7J8I9J=J@IBIDJG^HGKKL[MJNIPIU]V_ZF_IbIcJdKfI
=selectiv	tGcHB^J
=self	U!E#D%B(A)c*E+H,H-G.J/F0G1H2I3G4H5H6H7E8H9J:E;I<I=I>F?C@EAHBHCGDXEHFIGEHXJGKELCMENFOJPEQIRHTZU_V_WFXHYGZY[D]G^d_FaXbEcBdCeHf>gFhE
=selfservic	r)]-H7K9I?J@JBEDHHDIJKJMKSZTKUcVEZG]K^KcJdIfF
=sem	c!H%E&Y)J*I+I-H/I2J3_4H6J7I8[9F:G;J>E?FAIBZEIFJGHH=IEJJKEN]OBPHQKRISHTGUHVGWIXEZA[Y]G^WbWcZdGeJfGhI
=sempr	s#J+J3J>J@HBGCID]IIK]M[UKVJZEhI
=sen	w9J@]C[HJKJMYZJ
=senar	w#J9K@[BHHHKJTXXHZ[cYhJ
=senast	w-H3J9H>I@]CJHGIEKbOIZFaGhI
=send	e*J+J-I3H7Y9H:J=K?H@GBGCIDJH]IJKIMJNGOJSJTJXZYJ]Fa_bIcJfJhJ
=senha	Q!A%I&I(H)C*C+D.H0W1F3B4C5F6I8E9E;E<G=A?AAEBXC@DXFGGJHGIZKaN]OFPCQGRDSDTBU]VAWBXAYFZ]^W_CaBcBd]eFf@gFh]
=sent	h(H)J+Y-J3X7X:H?Z@JBECKDGHHIJKJUIXJZZ[K]Ya_bJgKhJ
=senza	g!H#Y%G&[(J+I,J-G/J1K2J3]4I6K7J8[9I:H=Y>I?H@GAJCHGJH@IEJJKGLZMWNXOEPHRJTIUHVIXGYJ]IaFbIcIeJfIgJhI
=separat	w+JDJHahE
=ser	l#J%J(Y*J+I-H9H:Z=J>E?]@XBHCEDFEKGKI^K_MFNHOEUIVHWJXHZE[I]HbJcJdIfKhH
=serv	v(K>H?_BIDJMKVIZH]KbK
=server	L!B#H%B&F(@)B*B+C,D-@.F0H1D2B3@4d5f6e8A9?:B;C<Z=?>A?@@?ACB<C@D?FCG>HYI>JBK>LCNKOCRcSATBU@V@WDXBYaZ<[C]@^B_Xa?b?cadFeBfagBhB
=servern	p-J0I1H2J3I4Z6Y8J9I:K;K>J?K@JH@IJKHMIOJPJR[UJVIXKYZZH]K_JaJc[dJfZhJ
=serveur	g#K%G,K-K0J1I2K3J4]8J9I=J>K?K@IBHDKGKHBIKKKP[R[SJUJVJXJY[ZGaJbKc[dXeJfY
=servic	L!@#@%Y&G)Y*J+B-B.F/E0_1Y3I4@5D6C7X8C9@:@;D=D>H??@AACB_CBEAFDG@IDJCK@LJMDNAODP?QERHS]U]V^WBXCYYZI[A]@^J_XaHbAc]fbg?hB
=servicebu	iHDMKYJbKcc
=servicio	k(J2Z9I@JEKHDRKS]UEVFZEcXdJfagK
=servico	m(K2Z3J4J9IDJHDIJMKRJS]UGVIZH]JcHf_
=servidor	c!I#I%F(I)J*I+J,H-H.K/K0H1G2H3G4]5J6]7H8H9D:I;J<J=J>H?G@FAIBDCIDHGHHIIIJJKHLJM^NJOHP]QJR[SGTIUFVGWKXHY[ZG[K]H^J_HaFbHcZdYeHfZgJhI
=servizio	m%K(J2X3J4J9J=J@JBXCKHDPJS]UFVGZJ]IaJcIfa
=servono	vHYI]fI
=serwer	t-J1H4]6[9H?J@JBJDJHCIKKIRGYWZI]IaJc[fZ
=serwera	v-K4Y9JCKGKH[IJMIRY]IaIcYdYfH
=serwerz	z1J2JHIR]cH
=ses	z%Z8Z9JF[HI
=sesion	p(I3J:J>H?J@KBGIJKJNJUKVJXJ[]]ZaFbKcIg[h]
=session	j!J#Z%G(G+J-H1K3I4J7J9F:J=I>I?H@HBFCIDIEJHYIIKFLGMINIOJTKUHVJWKXGZC[I]daIbYcGfJhZ
=set	N#I%b&[(Y*X+_,D-?/H0G1D2D3B4D5D6B8C9@:D;E<]=B>C@aAEB^CFDJEYFEGGI>L[MANBOCPJRHSDTBUFV^WXXBY^Z9[@]D^]_Ba@bHcAeJfEg_h>
=sets	n&X(])J-J/I@IBHHAIKJ[KJMHNWg_hI
=sett	]!F#G%J)D*_+Y,I-I.W/E0J1I2J3H5G6I7G8H9F:E;K<_=F?E@GAIBACEDBEHFJHcIEJFKDLFMDN]OJPEQYRISGTIVDW^XHZ@[H^F_HaGbDcGdGeHfFgE
=setup	e!H#H%G(G)H+^,_-I/J0J1H3I4J6I7J8H9F:J;J=G>G?H@HAJBGCGD^E^FJGHIIJHKGLKMINGOJPERHTKUJVFWIXJYJZB[J]H^I_GaGbIcHdCebfGgIhJ
=setzen	n%J&Z)X:I?J@[BYHFL]MJNJSKV[ZC[J]I^JdKhJ
=setzt	wBKHGKHMIPWZ[g[
=seul	i!I#J%I(H*H+J-I3G4J7J8K9F:I;X=I>G?]@YCaDFEJHBIFKIMINIOIP[RKSJTIU[V[XHZB[[]H^JaEbIcJdIfIgJhJ
=seulement	s#J=XBICJHFSJTZVK[_cIgXhJ
=seven	z@^KH
=several	n#a-I1]BHHITFY[cKdJfI
=shar	e#X(J-J9K:H;G>D?J@IAXBHDKH^IHKIMJNIZC^bbHhI
=sharepoint	f%I*]-I9H:];H>K@KBJH_IHKJMKPJZI]IaJbJcJ
=she	Y!Y%G&J(E)F*F+D,I-A.J/D0I1H2J4H5I6H7F8H9C;I<J=D?CAEBcCCD_EIFHGFH9JEKZLXMCNZPFQIRHSHTFUEV_WGXDYJ[F]a^E_ZaDbEcFdGeJfHh_
=sheet	zH]ZF
=shes	p#^)I-F@JHBIXKYNJTHUJV]ZH_Y
=shibboleth	z7_HGSGZIgJ
=shift	z@YHGZ]
=shop	t-X>[@IZGbZfJ
=short	m#J-F/Y?J@IBJCZIaJJKHNFZE]K
=should	a!C#H%I(G)I*H+Y,J-H/I0K1J3F4H5J6I8G9G:]<E=F>H?F@IAKBFCZEJFJGHH^IEJJLJMZNFOIPIRJSJTJUIWJXIYIZ[[G]G_^aXbGcJdZeJfIgJhF
=show	T!H%E&I(D)F*H+b,G-E.W/[0E1H2J3D4H5I6H7H8H9F:G=F>E?H@GAHB@DBEHFIGFHZJYKELZMGOYPEQJRXS]TXUXWHXEYIZI]]_GbbcFdDfFgGhE
=shown	k*I-I0Z>I?b@HDIHJIHKGLJMJZC[]^IaYfKhI
=shut	p!^#_-H3J9I>Z?H@GBGDJHBIHKGNJOJRISJVKXJZD]Z^KbJcJfZ
=si	_!F%E&K(C)]*J+^,G-D/H0I1H2I3D4F5J6H7G8H:Z;H<J=Z>D?E@]AIBHCCD@EIFJGHHZJILHMENEODQJRFTFUEV^WHXFZ[]C^G_HbFcDdEf^gHhD
=sich	d#I%J(J)X*J+Y,J-I/J3H4K7I9J:Z=I>I?I@YB]CGDGGKHYIHLJMWNIOYPIUJVGXJ]I^IcJdIgZhH
=sicher	z3XCZDJHIVZ
=sicherheitsfragen	r*[?]HGX[ZJ
=sicherheitsinfo	z+ZCID[HH
=sicherheitsinformationen	v3K?JCXD]HJ
=sicurezza	p%J)J*[+J-J3I4I9H=K>J?^BJC[HEIIKJNJOJQXXHY[ZIaI
=sidan	p!H#H(J)G*H+^,J-H.X3H4K9H:J>G?JBHCIDXIGKIMJNJOZPIVHX]Z_[J]JaJdIhJ
=side	k!I#K-G/b0I4G6J7H9I>J?J@HA]CKDJHHIHJJKIMGNXPGQERIS_TXXJYIZH[J^K_YaGcGfEgHhJ
=sie	W%G&G(J)J*I+],C.F/X0E1D2E3I5E6W7C8D9?:A<G=[>G?HACECFEGDHFIFJDKXLCN@ObPCQFR[SHTFUAWBXJYIZ_]?^C_BaEbAc@dDeZfYgCh]
=siempr	z+KBJD[HFIJK]ZF
=siffra	z3ZHJI]OF
=sig	p(I+Y4K9J:J>F?J@HCIH]IJKZMINKOJRJXJZ[cIfZhH
=sign	P!E#G%E&J(C)D*F+],[-@.H/I0H1G2H3J4D5F6E7d8E9E:B;H<c=B>??@@?AFCDEGFaGCH]I[JDKAL]NIOFPEQIRGSDTbUCV@WFXCYGZI[Y]B^B_Ia@cCdCeEfDgD
=signal	z3I=J>I?JBHDKHYMGTHZH]^aJgI
=signatur	t3I<[>JHZOI
=sigu	p#I3JDKHGL[M[TZgW
=silent	v>IBJDIZF]Haa
=sim	f!G#C%G(E)Z*G+Z,I-E.J/J0J1J2J3D4I5J6J7H8J9B:G;J=G>h?E@EAIBACFDBEJFJGIH_IDJIKDLIMENGOGPGRISITCUGVWWIXFZA[D]E^I_HaCbFcIdGfHgIhG
=simbolo	t9JCKHJI_ZJ
=simpl	s-J3G>I@JBJDKHJIbNXOHXJaK
=sin	b!G#X&Y(H)J+I-F.J/I1X2J3Z4G5K6I7H8Y9F:X;X=I>E?F@XAIBZCGEIFIGHHBIEJIKDN[OCPGQJRHSGTFUGVFWIXEZA[Z]Ga]bGd[eHfCgIhG
=sinc	R!Z%X&H(A)_*A+X,D-^.J/H0G2H3C4H5E6X7H8X9@:E;E<G>H?C@FAYBWDHEFGBHDIGNFOEPGSYTBVGWEXIY^[J]C^CcadFeEfYhI
=sincronizacao	n%Y-I0X3J9J?K@JBJGYHWIJKHMYNJUJZI]JaJdIf[
=sincronizacion	m%W-I0X3J9J:K=I>J?JBIDKGYIJKIMYNIRXSKUJZI]JaJdYf[hJ
=sincronizzazion	m-I0X3J9J=I?JBKDKGZHWIIKIMZNIRXSJUJZIdHf]
=sind	c!W#E%X(G)X*Y+I,Z-[/X0J1J2K4H7I8J9H;I=G>J@XAICYDZEJFJGIHDIGKZLIMFNHPGRHSITFUEV]WJXHYIZD[G]G^I_HaGbIdFeIgHhG
=singl	p%J+X7[IJNZZF
=sistema	n-J3C9J:J>F?H@IBICID_HEIIK^MIOJR]U[XIZFaIfKhG
=site	b!G#G%D&J(F)I*I+I,I-_.Y/F0H1J3G4]5]6H7H8I9D:G;I<J=G?F@DAHBFCFDGEJFHGHHaJGKDLJNEOGPGQJRGTHUHVGWIXXYIZE[I]E^I_EaGbBc]dIeJfFgIhX
=sits	wHWJWPXcW
=sitt	w@JB[HJZH^[
=situation	z?HHZdY
=six	n!Y#H+K-J/Y3F9G:J;[=J>F?I@GBICJDFFIGJHHI[KFNJOHPJVJX]ZCa_hJ
=sjalv	t(F)]*J9H:K=K>H@IBZHHIHKJMKU[V^ZF[IaJhJ
=sjalvbetjan	w(J)]-J9K>JBIDJHHIIKIU_VHZI
=ska	v9IDKI_ZZ
=skarmen	z9J>]MKZJ[[]JbF
=skew	wHIR^cJ
=skicka	v#H3[HJIJaY
=skipp	o#K+X1^9K@JBIDaGIHIKIMHZGfG
=skog	w!J1I8aA[CKHFRIZIcJdHeJfI
=skonfigurowan	zC[DJMJVJW[cZ
=skrev	t#^-J3K9G:K=K>H@GAJBJCJDJHDIYKZMJNJOIXIZX[J]JaIcKf]hI
=skriv	z%J1I8JBJG[HFRIZJcJd[fZ
=skrivaren	zH_ZG
=skriver	r-J0[3H9K>FDJHEIIKGMKNJO^XJY]ZF]IaHfHh[
=skrotow	v0KGYHZM]RJdJfH
=skyddad	z!JHJPaVGZJ
=slash	m-K3Y>JBJFaHIIJZJaH
=sleutel	z0K6_?YHGdGfK
=slot	v#^/I9JIJT]XJZJ
=slow	n-Z9I@JBIHbIJMGRXZJ]KbIcE
=slowo	z#G-aHGIJKJTI
=slutad	w>JBGCGDJHIXIYXZK]]aJf]
=small	v-K=WHHI^KIZI
=smart	c!J#F%I(J+K-H/J1J3H7I9F:J=J>Y?J@IBDCJDIFKGJH^IFKILJMINJOJPKTaVJXIZD[H]I_JaIb[cJdJfHhJ
=sms	N!>#>%@&C(=)@*E+>,C-;.B/A0B1A2C3b4@5C6B7?8E99:>;A<I=>>^?l@:AAB@D8EAFBGAHHIBJBK:LAM<NGO9P>QDR@S?T>U>V<WDX>YCZC[>]f^A_>amb=c?d@eDf?g@hA
=smset	z3G9I>[HEIIKJOEXKZG]]a^bJ
=snapshot	n!I#I%J(I-J3I6Y9G:J=J>H?I@HBGCJDIIIKJMJOKRcTKUJVJXHZG[K]H_JaIbIcJdKfIhK
=so	Q!A#E%G&H(H)E*B+[,E-[.H/]0H1E2F4J5F6E8D9F:A;W=]>G?Y@_A_BBCaDYFEG]H?I]K;MEN=OEPGQGSDTEUCV]WDYGZE[^^b_Aa=bCcJeEfCgIhY
=soddisfa	wHIIXN]
=softwar	n-I0K1_9KBIH]IIJYNKZIcEfJ
=soit	wN[
=solicitud	z9Z>FHZ
=soll	k#I(I)I*J,J-X9K:J?J@[BICKE[HEIIKGNJPJVHX^Z]]KaKgJ
=solo	]!F#D%F&J(D*E+G,H-C.I/G0I1H2G3C4F5I6H7H8H9A:F;Y<J=X>B?a@XAGCdDBEHFHGIH>IXJIKCLHMINFOEP[QIRHSFTXU_VYWIXDYHZC[a]E^H_HaBbFcGdGeIfGhE
=solv	p-J3I9Z>J?IB[CIDKHCIHKHNJUJVIY[ZE]K^^aJcKdIhJ
=som	h!G#H%I([)H+],J-X/J0K1J2J3C4I6J7I8J9F:G;I=I>[?H@EAGBFCXDBEJGJHFIYKYMINXPGRJSITIUIVZXFZB[H]G^Z_ZaEbHcJdIfJgJhH
=some	a!G#G%F)H+F-Y0J1J3G4Y6J7G8G9F:G=G>F?EAHBDDDE^FHGXIBKYLJMGNXOIPXRISHTIUIWJXHYJZ[[I]E^H_GaGbXcHdHf[gIhI
=somebody	d!G#E%F(Z)[*J+I-G/I0J1H3Y4J6[7J8J9]:H;Z<^=J>G?H@ZAJBDCIDGFKGJHGKELHMINHOHPHRJSGUIVFWJXIZJ[J]I_XaHbHcHdZeJgGhH
=someon	e!Z#^%[)J*Y+Y-F0J3H7Z9G?I@EBFCIDGF[GJHHIHKFMJNHOHPIRJTZU^VIXHZH[I]I^XaGcIfJhJ
=someth	_!X#F%J(G)J*H+J,J-_/G3H4J6I7H8J9D:H;K>C@KBCDEE[FJGIHDIZJIK[LKMGOHPIRJSJTJUGVHWIXHZ^[I][^I_JaHb[dIeKfJhF
=sometim	z/JBGDYHJMZZZ
=somewher	v#X-ZHFZX
=somm	w:ZEYZJ
=son	f#I%H(G*K-F2J:];Y=J>I?J@XAJBZCHDYGKIGJJKGMHN[O]PITJUIVGWKXIZH[H]I^Z_KaIbHcJdHfJhF
=sonderzeichen	v-Z3J9J:JFZHHI]NJ
=sono	c!E#_(J-D/J0I1J2I3[4H5J6I7I8I9[;I=H@BBWDaEIFIGHH=IAJIKBLIMFNFOEPGQJRISITFUFV]XFYJZA]F^H_HaDbFcHdGeJfGgIhF
=sont	l!J#J%X(J,X-H.Y3_4J9J:I>K@IBHCYDEHDIXMKNHO^PJVIZDaIdIhH
=soon	s(Y)Y*X9Z?J@_BHHDKILKVGZI^H
=soport	v(^1Y@ZHIVIZI
=sorry	j#I%J-I1K3I7J9a:I=K?I@EBGCJDIHCIHKHNIOIPJRJTJVIWYXHZa]HaIbJhI
=sort	t9CBaHGIIKKZKcYfJ
=sou	r)Y-I9J:Z@IBJCID_HFIHKIOJV[XKZCaJhJ
=sound	w9IH^
=sourc	r#YAYHI_[
=sourceanchor	o!H#I%H3J@KAcCKHI_I
=soy	o!J)Y+H3I9G:Z>J?J@IBICHD_HEIGKJOJV_ZE[KaJ
=sozinho	t-J9H@JB[CIDJHIIJKJOKU[V^ZFaJhK
=spac	k3^4I6K>JBJDIIYRKZI_[aJcJfI
=spam	i!J#J-E3F4J9E:J>F?G@JBJCFDFFJH_ICJJKGMINJOJTJUKVJXIZF]J_JaabJhK
=sparrad	v!J#^%K-].]3G7K9E>I?J@IBFHBIFKJOJRISHTZX]ZF]HaHbIcJfIgJhI
=sparrat	w!]#E)Z*I-I3J9J@KBIHJIJK^PHUJVKZKaJ
=spater	w9Y@YBIHIIJKKTXZ[aI
=speak	wNZY[
=special	h!K-I3I9I:J@IBIDKF^I[JJVZZF
=specifi	t3HHIN]OYhK
=specop	k4F5K@KBKHEIIJcNHTKZH
=spell	z3]9J@[DJHGZI
=spelnia	p3I9JHJIXNaZJaK
=spenta	w!Y-J9J<XHEU]XKfY
=spento	z%K)JBHHDU]VJY[ZGd]eHfJ
=sperr	vHHSJT_X[ZJaHgK
=sperrbildschirm	vHFZKb_
=split	z/Z8JgZ
=spotkani	z9H>I?J@JBIIIMJNIZ[]^aJ
=spr	r-J4[>X?ZBHHDIJK]ZGaGhJ
=spray	v#JHFTa
=springt	zHIb_
=sprobuj	w@XHJTXZZcY
=spuntata	v;ZHGLXNIZJ^[d[
=spuntato	vLXd[fI
=sql	t!H#I%J9J>KBGHdIKNEZA^JcI
=srv	z!J0H4HGIHESHZFc]f[
=ssl	r<_CGEJHEIHY]cXdKeIfG
=sso	o7]H^cF
=sspr	I!]#A%@&G(9)_*D+Z,B-B/C0C1B2E3a4G6B8?9H:A;G<E=G>>?]C@DEE@FDGEH]ICJ[KCL>MCOCP[QERBS[TXUaV]W]XaYX[G]?^H_AaEb]c?d<e@f<g>h?
=ssprsetup	n+Y3J9H?JBJDbHDVKXJaJ
=staan	z.Y
=staat	c!_#H%F(X)H*H+F,I-Z/I0I1G2H4H5J6H7G8I:F;Z<K=H>I?^@DAFBDDDEJFJGGHDIDJJLZMFNJOIPFQZRGSITGU]V[WIXGYJZ@[Z]E^Y_DaDbHcIdYeIgIhF
=staff	e!G%F(])Z*Y+Z-H/I0J1J3G4J6K8Y9J=H>H?F@EAKBECHDXEKF[GYHFIHJIKHMHP]RJSHUCV]WIXIYKZE[I]J^J_IaIbIcId[fFgIhJ
=stag	wf^
=stamattina	s#[-I@_BJHGZH
=stammer	s+J/J0K3E4J6]9J>D?J@JCKDFHEIIKHNIO^R]TJXJYJZG]Ia]cIfF
=stand	v1Y?XZHcZ
=standard	t(G)a*J3YHCPJZJ
=standig	zBJHZ
=stanga	zB]ZG
=stangd	v!]#J9J>H@JBJHFIIKIMJOKXKY^ZJ][aJfKhJ
=stangt	z!I#J)H*K9H>JBJDKH]IGU_VHZJ]J
=star	k!H#[%J(G)J+K-G/[0K3I5K6J9H:I=I>H?H@FAJBECIDFEJH@IFKYMaOYPHTIUIV^XIY]ZC[G]H^J_IaIbEcJdJfIg[hX
=starego	o!J#H(I+I-G3I9G:J?H@EBFCHDEHCIHK_MaNJOHTJVJXJZE[I]GaIbJgKh^
=start	^!F#F%H(F)H*I+W-G/H0Z1I3I4J5J6I7I8I9F:I;J=G>G?F@JAJB^CID[GZIDJXKZLJMENGOHPGRGSHUGVFWJXIYIZE[J]^^I_Gb]cEdGeJfZgIhI
=startar	v(J+[3J9K>I?I@JBIDIHXIKKIMFSJVJZH]JbYdJf]
=starter	o!]+H=J>H@^BID_IHKHMJNJZI
=startet	vBKH]MIVJZGbHdIf^
=stary	r0Z1[4H5[<J>ZBIGIHFRJY[cJdIfF
=stat	r#IAZBKH[IJJJN^VIZI
=stata	v@IBWHIKXM]ZH
=stato	p3J>KBJHWS^UIVW_ZfI
=statu	p!H0]3I9K@JDKMJNIS]UJVIZWaJfK
=stay	h!J#I%J(I-H/H0I3J7J9I>G?I@FBECJDJGIHHI]KHL]NGOKPJRJSIT[UJVJXJZD[F]E_Ja_cJdIfXg_hG
=steckt	zHII]ZG
=steed	v#[3J>H@IBHCJDJMIP[TYZJfY
=steht	b#J%I(I*J,K-[/J0J3[6K7I9H:G;J=I>F?Z@IBGCXD]EJFJGJH@I^JJKHLYMGOHRJSJVGWJXHYJZA]H^H_JaEbIcJdHeJfZgK
=stellen	r(]-J:K>J?I@HBYCYDGHZIJKKNJVX[J
=step	b!H#F%I(G)J+G,J-F0J1I3E4I5J6]7C8I9F:G;J=H>D?G@GAHBEFJGIHaIGJIKKLHMHNFOGPHR]SITGUHVFWJXGYKZ^[I]^^I_IaEbGcHdHfEgIhG
=stesso	r/K3I9I@^A^HGOYZJ_I
=still	R!a&H)F*E+E,G.H0F1a2G3@4H5X6F8E9_:E;F<H=D>Z?@@=ADB>CADBEZFFGEHCJDKBLZM_O[PIQGRDSET[UEVCWGX@ZY[Z]B^C_^aXbBcDdBeFfCgZhF
=stimmt	l,Z>GE]HIOXTJZIaZ
=stod	t1[3]7X8H9KHHKJRISJ]KcKdIfHgZ
=stolen	n>^@KBIDHZG]J
=stop	f!Y#J%I(G)Z,K-I.X/I0H3I6K7K8I9H:J;Z=H>I?J@EAaBDCJDIGGHZIHJIKGMXNIOJRFSHTKUJVFXJYD_JaJbXcHdHe[gGhX
=stopp	_#G%G(H)I*K+J-H.J/H0Y2I3G4J5I6I7I8I9H:I=]>H?I@FAHB@CHDGEJFJGFIGJGKGLIMCNGOJPHR^SHTJUHVGWJXHZX[J]a^J_IaFbFdGeGf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!F#H%H(I)I*H+I-D.^/^1J2J3b4I5J6I8J9G:I=I>@?E@GAJBECGDWFKGJHYIXJHKBMHNEO_PIQKRJTHUJVHXIZ@[I]G^J_HaEbHcIdJfJgJhG
=storag	z4XHYfY
=storung	wS[
=str	v-X/YHHKZZH
=straight	w+]HEOJTJZI[]bI
=strategi	h!I%K(I)I*^+H/J3J7K:J=I>J?]BGCHDDEIHXIEKHMINaPHTHUGVHW_ZD[K]JaIbJdHfIhI
=strength	w(I)J*H,G@ZH[IZ
=strict	z.[HINY
=stricter	w*[/^8J@KHHNHPH
=strona	o!I#I(I)H*I+[3I4J9K>I?J@HBGCID]EKHCKJMHOIPGS]UIVGX]Z]]JaIbJdJfHhJ
=strong	s-H@^BIHFI[KJN[ZD
=strony	z+].YDFHW
=structur	wF]
=stuck	e!G#G%J(F)]*H+F,K-H/J0H1J3H4J7I8K9D:I;J=I>G?H@XAJBDC[D_EJFKGIH]IFJJKXLJMINGOIPHRJSITIUIVGZ][J]H^I_HbGcHdJeJfHgKhH
=student	k!X(X)H+J-J3I?DBIDHG]H]IZKJNIPIUJV_ZF^Z
=stund	t3J9KBYHGOISWX^ZJ]KaX
=stunden	p@^HHIKKJX]ZGaW
=su	_!X#G%G)J*H+I,J-G/J0J1I2J3X7H9I:[=G>H?H@FAIBXCGDCGIH?I[JJKFLIMXNGOXT[UYV^WEZF[H]I^Y_IaGcXdHfHgJhJ
=sua	h!Z#H%I(H)J*J,K-J3X7J8X9J:H=I>I?J@XCIDGEZHDI]KYMZNHOJPJUZVXWDZC[J]I^XaIbIdHfIhH
=submit	t9J@JBKHDMIZaaJ
=submitt	s%Y@KBIHEZ_
=subscription	w=_BJHIZK
=subsidiary	z(]=JHZPI_Y
=succ	p(J)Z9J=J@[BZDJHGJZNJPJUHVI^JbJcY
=succeed	p#K/^3I>IB[HHTYZIaKdG
=success	i/_9K@]BbH@IJKJMINFXIZF[J]H^J_JbKhJ
=successful	s%JBYHYMZZDdHe[fH
=successfully	k#G%J>JBbHDNJTHV[ZE[H^J
=such	k!J+G3G9I;J=K>JBGCJDYGJH^IJMYNIOITJZI]J_YaJdJgI
=suffic	z%J(^@JHFVIZI
=sui	zJY
=suis	j!J#_%I(X*J+Z-H1I2J3H4J8I:X=J>Z?F@EBZCEGJHAIGKFMINHOIRITIUIV^XIZI[Z]XaGbIcIdJfGhF
=suit	w#[@]HENJY]ZH]KcF
=sul	k!K-J.X/J3G4H:J<X=K>H?I@IBFCJDGHJIIJ[KJM^NIOITWUKXIZF]JaGb]fZhK
=sull	r!K(J;Z?J@KBJCJHGRYUKZG]I^Za[bK
=sulla	z%YBJHIb]
=summer	t![HJIZK[NJZJ
=super	w9YB]HFIJZH
=suport	s(Y1X3^?J@KHHgX
=supplier	p#I:]@JH_IFTJXGZHbJ
=support	]!I#J(])G*I+J-H.K/H0J1b2K3G4E5]6K8I9Z:F=H>X?GBDCHDEEZGHH[IFKHLJMINGOJPGRHSHTGUHVEWIXHYJZG[J]H^J_IaHcGdHeJfHhI
=supportato	z1XgW
=supprim	v-J4[9K?JBIHFMJU]ZJ_]fJ
=sur	[!D#E%X(Z)I*H+H,I-E/H0I1I2I4F6J7H8I9X:I;Z=G>G?D@GAHBACEEIFJGGHCJ]KDLZM[NEOFPGQJSIT[XEZ@[X]E_HaZbadFeJgHhK
=sure	r(IDIHZKJMJNXZ^[J
=surnam	z-IHHI^
=suspend	t!X#K9I@IH[X[ZF]J^J
=svc	zHYLJZHfX
=swap	w@_BJHFKJZFcY
=swear	zHGKZNZ
=switch	]!^#G%F&K(F*G+H.J/F0H2J3F4H5J6H7G8G9D:E<J=E>Y@BAFCFDEEHFIGFIFJGKDL[MFNDOEQJRFSHTHU_V_WHXHZ?[G]F^F_EaEb]cEdZeWf]gHhY
=symbol	h!Z#J%J-]/X3J9H=J@FBHCHDJHCIaJJKGMGN[XJZFaJfJhJ
=sync	J!=#@%[&C(>)@*C,C->.E/B0e1a2[3F4^5D6J7A8a9>:?;B<C=B>=?@@=AFBGCAD>EDFBGfHZI=JAK=LAMZNGOARaS=T>U@V<WCXAY[Z9[A]?^@_Ea@bAcadYeBfbgEh@
=synchro	t%Z/I0[3JGIHGIJKJMJNJcKdWf[
=synchronis	p%I0H3YGYMIPJZKd]fJ
=synchronisati	w%H0JGDHIM[dJf]
=synchronisation	k%E-I0XBIGYHaKJMYNIZIfG
=synchronisiert	w3WHZdXfJ
=synchroniz	w%XGJHFMY
=synchronizacja	w%JGGM]ZJdJf[
=synchronizacji	s!J%Z0Y3K4YBJG^HCMHRZ_JcJdGfF
=synchronization	l0J8]<]GXHIMJUJZJ_[dGfH
=system	^!H%H&I(H)I*I+Z,J-C.J/F0I1I2J3]4H5J6H7I8I9D:Y;J=H>D?F@]AHCFD]EIFHGGHaIYJHKaLFMDODPIQKSITGUHVFWJXGYI[G]F^H_HaEbHcGdHeIfHgIhC
=t	zDJH_TI
=ta	w#K3I9K>[@HA]BGDJHFIJKJM^OJZHaJ
=tab	k!F#H%G-J2K3K9J;^@JAIBGCJDIIIJKKJLKNJPFUKVIZJ]Z^__JbJhJ
=tabl	v(F=KHaPJVKZH
=tablet	h!K#a(I-I9H:J>G?J@XBDDKHcIHKEMJNJTJUJVIWI[J]IaFcJhI
=tack	o!I%J(J-I3H4I8J9a=I>G@IAJB^CHDIGJHGIIJKKIMJOJPJRITIUKVKXGZE[I]I_JaGbIcIdIfJhJ
=tag	l#G(K-H3J9^:J>I@cBHCIDIHDIGKGMJNJVJX]ZF[J]J^JaIbKhI
=tak	t#J(H)]*I+[-J9[=Z@KBJCJDEHFIJKIPHV]XJZFaJ
=take	]!H#J%H(G)H*H+J,J-D/H1J2J3H4I5I6J7I8I9X:H;^<]=H>IAJCHDEEXFJGFHXLGMcNFOIRJTHUIVGWJXJZE[G]H^G_HbHcIeJfIgY
=taken	n!I#K%K(J-H/]9I=Z?JBEDJHBIEKWMDNHPZRJSHTJU[VJXJ]J^[_JaJbJcJgGh]
=talk	p4[8H9_>J@JHEIJKKMJYYZIcWfK
=tam	w9I:_@IBJDKHFIFK[VYZIaJdJhJ
=tant	z(Z
=tape	w#Z>JHJKIO]XIh[
=tappad	z#K%[3I4Z9I>ZHGPJaJ
=tappat	v-I>_@JBID[HGIIKINKZD[JaJdJhJ
=tar	z3F>G@JHIIGKGO]aJh^
=tard	k#H%J(J,K-I3I9]:J=J>E?I@_BDCIDJHAIIKFLKMENJOITYUJVJXFZ^[K]Ja_bJcJeJhF
=tardi	w>I@[BIHFMJZXaZ
=target	k%J9J=IBJGdHHPKZJdCeIfH
=te	^!E#[&J(b)G*F+F,G-b.I/H0G1Z2Z3A4E5Y6H7F8G9A:D;F<G=F>D@XAFBGCCDJEHFHGFHBIaJHKALYMCODPEQHRFSHUEVCWHX_YHZ?]C_GbDcDdEeHfDgIhC
=teacher	r(^-J@[BGHAKIMKNZUJZX^[gJ
=team	V#F&J*F+H,H-E.I/G0H1H2I3D4G5I6H7F8H:_;H<J=E>A?C@AAHCFDCEHFGGFHeIBKDLGMeNEOFPFQIRHSFTGUEV]WGXEYYZG[F]D^FaBbEcFdGeIfGhB
=tecken	t!K#H%H-I2_3J9H:G=J>J@IBHCJDIF]HDI_KJNJUGVKWHXJZGhJ
=tego	n!K%J([+J-]3H9G:I=I>_?J@[BHCHDGHCIGKZNIOEPJUIVIXIZE[K]J_JaGbXcJdJfJhI
=teken	p#J%H-I2]3J9H:H@IBJCJDJF]HEIbKHNJUJWIXJZHaKcKdJhK
=tel	p!J#G%I(G-I3Y9H:I>e?J@GBFCJDDHBIHKHMINIUIVJXHZ@[I]Ia_bHdIhH
=tela	r#I+Y>]?J@JBJDHHCTIUJZG]IaHb_
=telefon	b!H#Z%I(H)J*Y+G,J-G.J/J0J1J2J3_4J5K6J7J8J9E:H;J=H>X?[@IAJBEDYEJGIHDIFKFLJMZNGO]PJRJSITIUGVGWIXJYJZC[H_IbGcIdIfIgJhH
=telefonen	v3H9J>[?JCKDFHYOYaI
=telefonnummer	h>ICID_HGO[X[ZJ]JaG
=telefonnumret	z3ZOY
=telefono	a!I#H%I(I*J+F,K-H3[4J9F:H=J?Z@GAKBGDXGKH[IGKHMGNHObPJRKSKTIUHVHWJXXZH[J]F_JaEbIcJdJfJhI
=telefonu	n#K9J?J@JBJCIDaIJMKOZXXZG]IaH
=telefoon	k#[*J9I:J>]?E@HBJCXD^IJKJMINKXGZG]GaDhK
=telefoonnummer	r>K@KD]HHOYXZZIaI
=telemovel	w3^9J>]HE
=tell	a![%J([)H*I+J-].^3F4K7J9B:[=W>C?FBCEHFJHGJILKMIN^OGPITXV[WJXHZF[J]H^I_JaHcIdJfJgJ
=tem	e!F#F&K)[*[+G,I-E/I0J1J2I4I6J8J9E:X;I=X>C?EBED_EIGIH@IaJJLYMDNFOZPGQKRISJTHUFVCWIXDYJZ@[G]E^I_HaYbHcHdHfIgJhF
=temo	z=[HIUY
=temp	g#F%J(H)H-F/J3I7J9I:I=J>I?J@]BDCJDHF[GZH@IDJJKCLcNHOJPJSJTZUHVZXIZA[J]I^IaIcJdJfJgJh[
=tempo	r@_BFHXKHMXTJZIc]dJhH
=temporairement	v#IT]
=temporal	w!X#J@ZHIL[MKTY
=temporalment	zTZ
=temporaneament	zT[
=temporariament	wT[
=temporarily	i#YHITZ
=temporary	g(I-J3J:I=K>I?^BCDHIIJKKFLaMGNISJTJVKZA]J^IbJc^hZ
=temu	w@[HJM[ZJ
=ten	c!I%J(J*I+J/E3F4K8J9G:J=J?IA[BDCXDGGXHFKGLJM^N]O_PJUJVJXHZE[J]H^J_IaYbKcIdJfJhX
=tenant	W!D#F%E&I(A+H,H.I/G0F1H2H3D4G5H6H7I8G9A:d;I<J>B?C@@AEB?CDDBEGFHGEH[ICJEKALDMDNBOFPEQIRFSaTGUdV?WfXBYHZ>[E]D^F_EaCbCcFeFfDgHhD
=tenemo	z=[JXUZ
=tengo	h!J#H%I([+G-I3H9F:I=J>Z@FBGC_DHIFKFMENJOGUKVGXYZY]IaGbJfKh[
=tenho	l!J#G%I(Z*J+J-H3F9H:H=J>[@GBFCbDZHBIGKGMHOHTJUIVIXGZX[Y]HaIhZ
=tent	w3H>J@[BJHJKIMIOHX[Z[aJhI
=tentativ	p-I3IHDIIKKN]UJX_ZJ
=tentativa	o#[3G>K@JBZHGOJUJX_ZJ
=tentativi	p#[3F>JHGOIUKVKXa
=teraz	p#J(I)J*Z-J:J=Z>IBGCYDHHDIHK[LIMINIZ[[J]IaJbJdJhI
=terceiro	z.XJZ
=tercero	z.XJY
=term	r#J-d3J9H>JHCIEKJXIZK]KaJ
=termin	w#F(H-[:J@FBJCJDGHDIDKHMGNJTI[J]abJhJ
=terminado	z+I3E>^B[DGHIIJOEXJaK
=terminal	w(J-HH]TKZG]Jb[
=terug	m!_#H%H(I+Y-H/J0]3I4I6H8[9G:I;J=I>Z?I@HBGCHDFGJHBIFK]LJMINHOHRJTJUIVIXH[I]HaGb]cIdGeJfIhH
=terugschrijven	b!G#F&J(E)I*I+I-G.J/H0G1I2I3E4W5J6X7H8[9E:F;J<I>E?G@EAIBGCHDFEHFIGEHHIHJIKFLGMENFOIPXSITIUGVGWIXEYY[H]G^HaGbEdae]fZgYhE
=terwijl	w#J3FHKO[TYZFh]
=test	c!E#G%F(G)H*J+J,J-F.K/H0I1I2J3F4I5J6I7H8F9^:C;X=_>G?H@BAGBbCHDFEIFJGHHYIEKBLFMGNHOGPGQIRHSGTJVCXGYKZH[H]F^H_GaGbIcHdEeHfHgIhF
=texto	w3I4I9J:J>^?[@GCIDEHCKJZJa[bJ
=tez	w-[>I@JDIHHIILZZJa^
=than	b!I#H%J(I)I+I-H/[1]2Y3I4K7J8J9G:J=I>F?JAbBCCJDHGJHGIZJJKCLJMHNFR[TIUJVIXHZX[I]I^I_DaIbIcKdJgJhH
=thank	b!I#H%J(I)J*J-F.K/J1J3I4I7I8J9c:I;J=J>G?I@EAHBaCIDFGIH@IGJJKGLJMINIOIPKRJTJUIVHWJXGZE[J]J^J_JaHbHcJdIfJhH
=that	J#F%J&F(G*J+G,D-_.Y/D0D2C3@4[5Z6F7E8A9I:G;Z<E=J>b@HAHBXDGG[HHIIJ]KXLZM@O[PFQIRHSFXFZB]>^^aFb@cBdHeDfHgIhF
=the	5!H#@%E&C(G)D*@+C,X-D.D/Y0E1I5K6]7E99::;G<J=G>b?[@FBbCDDGEDFaH^IEJaL?MYN[QDR]SEUKW?XAZY[C]d^^_^a]bWcXd@eIfDgXh[
=their	X!G#H%G(I*X+X,J-G/E0J1J2J3H4I5J6J7G8_9G:^;Z<J>F?D@YAHBFCFFHGWIFJKKHLZRJSHTHVZWGYJZD[_]H_HaIbGcHdZeIgFhD
=them	a!J#J%F(H)Z*I+J-H.W1J3[7J8J9H:F=J>I?I@XBFDXEIG^HZJCKYLZMIN[OHPZSJVHWWXJZD[J]J^J_KaJbJdEfJgIhJ
=themselv	s(I)]HGPJV[ZJ[YgI
=then	[#I%G&J(F)H*G+H,I-F.J/b0J3C4J5J6I7H8H9H:H;K=E>B?C@HAIBFC_DXEKFWGGH<IBJJK]MENDOHPXQWRZSFTJUJVFWIXFYXZ][I^I_GaFc[eJfZgJhZ
=ther	R!E#C&J)D*B,G.H/G0G1C2G3H4I5I6J7Z8I9c:A;F<H=E>G@FA^B;C[EFFYG[HBIFJZK?LDMGNHOBPCQHRES^UIV@WYYG[Z]A_ZaFcFdEeGfHgEhA
=thes	j!H%I(G)I/J3I7I9H:G=[>I@EAJBFCIDGGYIaJJKFLXMJNIOJPZSKUIVFXJZ?[I^[_IaJdJfZgKhI
=they	Y!c#F%F(J)F+G,H-J.J/Y0I1H2I3]4I5I7Y8H9C:D;I<J=F>H?YAGCIDXEIFHG]H?IXJHKXMFNIO]QJRHSHTGUYWHXGZC]F^F_FaJbFcGdGeJfZgZhJ
=theyr	m%J+]3G>J?[@HBJDJHGIHKZNJVXZG
=theyv	v+J-K3[>I?ZBKD[HCIIOYZY
=thing	g(I)J*Y+I/J3H7J9F:J>I?IBDC^D[HBJJKBMIOGRJTJVHWIXIZ^[J]I^KaY
=think	j!J#X+]-b1I3F4H9D>HAJBDCJDFFJGIH?K]MHNHOIPKRZTIVJXJYIZC[X]J^J_KaJbIcGfHhY
=third	g(I-E.Y/I7^:J=J?K@IBGDJGJIGJ[KFMJNHSIUJVJ^JaGbYdKgJhJ
=this	O!A&H(Y)F*@+G,E-D.F/G0E1X2F3J4D5E6I7D8_9b:X<F=Z>A?C@^AYBXC@DZEFFEI=JBLIMJOCQGRDSDTCVaWZXAYFZJ[E]B^Y_EaDbDcGdFeEfAgDhD
=thos	f!H%H(G*I+[-F/H1[4J9J:H=Z>Z?J@YBECIDFFIGbH>IHJYKGLIMGNFOKPZRHSJTGUJV^XJZ?[X]H^H_IbHcIdZfGgHhJ
=though	e#J(I*^+^-H3K9J>J?I@HBECFDHIHJKKHLZOFPJVJZF]J^J_Xa^h]
=thre	b!I#J%J(H)I*H+I-G.K/J0J1G3H4J6J7J8I9Y:I=J>H?H@KAJBCCHDHEKGHIXJHK^LJMHNFOIPYRHSKTHUHVJWJXDZ_[J]G^I_Ja^bIdJfHgJh^
=threshold	nHaZK_I
=throttl	p#J-J9IBIDJIJKJXbZI
=through	Y!G#F%H*F+[,J-B.J/J0H1I2J4I5J6J7Y8H9F;J=F>D?EAIB_CDDZEJFIHIKZLGMEN]OIRISGUFWGXGZW[E]X_FcYdGeIfJgZhF
=throw	s(]BHHHSXZG^Xe]gJ
=thui	z-J9G>a@KBIIHKIZJbK
=thx	w!I#H%I(I)K*K+J-G0J1J2J3H4I6K7J8J9c:I;J=J>H?I@HAJBECHDHEJGJHCIFJKKGMINIOIPJRJSKTJUIVIWJXHZD[I]H_JaGbJcIdIfJhH
=tick	a!I#J%I(F,G-I/I0K1I3J4Y6J7J8G9H:I<]=H>I?H@DBACJDIFIG_HHJHKHL_MINIPIRJUJVIXKYJZ>[H]J^[_HaKbIcIdbfGgHhH
=ticket	e!D#H%I(D)K*J-G.K/J1K2J3G4J7I8J9c:I;J=I>J?H@HB^CIDGFJGHHXIDJIKELIMGNGOHPJRISITJUIVIWJXIZZ[H]HaFbHcGdHeKfJhH
=tiden	w#]6J>HBHKJMIR]YKcI
=tiempo	r3I9J@^BFDZHZZHc]hJ
=tien	d!G%Z+H,J-E1K2J3^4I6K7X9G:H;I>E?H@DBECWDZGKHAIZL[NYPISKTXUKVFWJXFZD[H]H^I_IaEbHcHdHfHhF
=tienen	w)]*[3G9I>IBIDGHHIJKHO^PIUJVHZJaJ
=tier	v!E#J%J(Y)J2H3H=[@IBJCGDJGJHEIIPaSKTIVJXJZF^JdFgJ
=tijd	w6J@]HFIKKJMXR_cJfH
=tijdelijk	r#J@[HIKJL]MJT^ZG^I
=till	_!E%F(F)H*G+H,I-B.J/H0H1H2H3E4G5I6H7H8H9A:W;I<J=F>Z?F@_AIBXC[DFEHFJGGHZIBJIKWLGM]NEOFPFQ[RGSFTHUFWHXJZ>]D^H_GaCbZc[eIf[hE
=tillbaka	l!]#G%H(H+Y,K-E/J0_3I4I6H7J8[9G:H;J=H>Y?J@FAJBGCHDFGJHAIEKZLJMGNGOIRITHUJVHXYYI[H]H^I_HaGb^cHeIfEgJhH
=tillbakaskrivn	b!F#F%[&J(D)G*H+H-H.J/H0F1H2J3G4X5I6Y7G8]9F:F;I<I>D?G@EAHBCCHDFEGFJGHHFIGJIKELGMENGOHPXRESHTHUGVEWJXF[G]H^FaFbEdae]fXgXhD
=tillbakaskrivningen	w9KBWHIRZYXdJf[
=tillfalligt	t@ZHJKKLYSJT_ZH^JhJ
=time	R!C#_%D&I(E)F*F+Z,F-Y.H/C0D1E2G3B4D5F6E7E8D9J:D;G<H=D>A?B@FADD[EGFFGDHZI?JELFMZNHOEPDQHRgSFTJUEVCXYYF[F]Y^E_Fa[bCdFeFfHgFhI
=timed	v#I6I9JEIHI]]_Kc[
=timeout	p#I9IBHEHRITKZJ]IcbdIfI
=timm	z3J9J>G@JCJDJHHOIX^ZJa]bJ
=timmar	t@]XZ
=tipo	v(I3J9H:aHF
=tiraram	z*J4[=Z?[CGHENH
=tjansten	s#J9H@JBYHFIJKJZJdJfb
=tls	V!D#E%C&H(E)F*F+F,F-D.H/F0D1@2D3B4A5G6C7G8C9B:F;G<[=D>B?D@BAGB?CADDEFFHGFHJIAJGKBLFMCNDOEPCQGR@SETEUCVDWGXCYnZA[F]C^G_DaCbEc_d@eDf=gEhE
=to	>!H#A&A([)B+c,F-H/C1<2A3>4X5I6G8F;G=B>d?YA=CXEEGEH_IDJ?KbMJNGOIPCQ_R:S=UHV^WFXFYEZHaAbDc]dHf@hJ
=toda	n#Z-I9K:K>J?JBICKDJKGMIN_U]XIZIaJhK
=todavia	v@ZBIEIHGM]UHVJW[
=today	]#H%I(G)I*J+J-F/G1J3I4J7G8J9X:F=G>G?F@cCIDGEKFKGIHHIEJHKDLJMHNCOJPIRJScTGUFVGWIXaZI[I]H_JaEbIdJfIgIhG
=todo	h!H#H%J(J)I*J+J,K-_/H1J3H4I7I9X:H=I>J?F@EB[CGDHEJIHKFMDNIOIPJRJS]TYUaVFWIXFZB[J]J^K_JaIbHcHdIfJhH
=toegang	r![#I%Y(I,J-I2K3J4I9E=J>Y?J@FBHCIDJHZIFKHMJNIOJP]UIVGXIZ]]HaGbJcJhJ
=together	wBXHZTHZZ
=token	Z!F#F%D&J(F)F*F+H,i-Z.I/F0H1G2I3D4F5J6H7G8H9D:G;H<J=F>E?_@DAHBCCGDDEHFIGGIDJHKDLGMFNEOFPDQHRdSHTGUGVEWIXEYIZ>[H]F^H_GaEbGcFdGeDfDgIhF
=tokenu	z,a3J9K>KHHZI
=told	a!G#H(D)[*G+G,I-H/G0J2J3F4Y5J6J7Y8I9E;J=I>C?F@[AJBBCGD^EJFJGJHAIDLIMGNZOFPERISKTGUEVYWJXZYYZ[[G]H^Y_HaFbIcHd^fIgG
=tolto	t(K*I-H3J4[=Z>I?]@IBGCGDKHDIJKHMJNJPZUZVIYWZI]JdJ
=tolv	z9HBKHII]K]ZIhJ
=tomb	z3W>[HHOJaJf[
=tomorrow	e#F(J-I3K9H>Y?J@bBFDIHJIIKFLJMHNJUJXc[I]I^JaHhI
=tone	z3F>IH_
=tonight	z4X>Z@FBKH[ZF
=too	S#_%E&I(D)E*F,G-c.H/C1]2_3I4D5]6F7E9A:D;G<H=D>A?C@YAFB@CCDJEEFHGDIZJELGMCNAOAPEQHRFSXTZUEVDWHXaZ?[E]I^D_FaZbEcCdCeFfGgChB
=took	i#J(H)[*G-W/]3J8]9I>Z?[@DBaCXDIGJH@IHJJKFMFNGOJPGRIUKVKXGZC]GaFgJhK
=tool	h!I#H%G)J,J-I/H0I1a2Z4I7I8I9E:J;J<K=I>I?I@DAYBECIDIFJH_IGJaKGMHNFOJPJRDSITIUHVJXHYJZC[K]I^J_IaIbIcHdGfEg[hJ
=top	v-JB]ZHh[
=torna	w!Y#I@KBHHFKJUJX[ZJb^
=tot	l!J#I%J(H)J-I3I4Z7J9]:H=I>[?I@_BECHDHGJHJIHKGNJOKPJRJSKUIVYWKXHZD[J]H^KaHbFcHdJf^hI
=touch	v1_9JHEN[RJZG^]cJfJ
=toujour	p3E9Z?G@JBJDXHFM[OJTYUJXHZIaY
=tourn	z!J1X3JBJHGSJUHVJZ^aJf]
=tous	w-I.X9Y@KBKHIKGN]ZJ
=tout	i!I#G%J(I)J-[/I3H4J7I9Z:I=I>I?I@[B]CIDGEKHJIHKFMDNGOJPJSIT[UaWIXIZC[I]I^[_JaHbJcGdIfIhH
=town	w-b@HBJFJHDIFKHNJZG
=tra	v(H3J9I>J?]@XCKIKKHMINIOJRYV^ZGaJfK
=track	z#J.YH^RGZH
=traffic	i<^HDJIMKc_
=train	r!F(F)I+J=J>G@FBFDHIIKIPJSJTJUKVJZC]c^]bJ
=traine	w@ZHFVYbY
=translat	w9HDIHbNJSJZEaH
=tras	r(J:JBZHDR^UJVJXJZG_YdIfZg[
=trasig	zH[RZ
=travel	z?I@JCGH_ZJ
=travell	w+J>HDJH_
=tre	t!J#[-K3G9I:J=J>E?K@GBICHDJHDI^KGMKNJOIXHZG]IaahJ
=tres	t#^-J3J9I>I@FBJCJHEKIMJOJXFZH]Ja_
=trial	s#J=b@IBHZH]KaKfJ
=trie	b![#[%X(Z)K*H+J-I/J3H9H:];J=J>I?J@FAJBFCIDHGIHIIHJJKXNZOIPIVDX_ZB[J]J^H_HaGhJ
=tried	Y!E%H&J(G)I*H+G,I-C.H/E0J1I3E4I5J6H7H8H9E:G;I<J=F>E?F@[AGCFDEEHFIGIH:I@JHK_LHMENaPFQJRGSIUIWJXbYJZb[H]C_HaXbDcGdIeIgI
=trigger	r#X(J+ZT[ZF
=troca	p!J(J:K@[BHDJHZIJKILXMKRKUJVJXJZZ^KaJbYd[fHhK
=trocada	v/ZB[HGMZTG_J
=trocar	l#H(J-I9J:Z>I@^BIDJHDIIKHLWMJNKXFZZ[Y]J^ZaIbKdKhX
=troi	w9K>J@JCJHII[XJZJa^
=trop	b!I%I(I+I-b.K/J2Z3H4I7J9F:H=J>G?H@ZAJBECHDHGJH>I^JIKDLJMHNHOGPJRJTIUJVIXbZB[I]G^J_JbIcIdIfHhE
=tropp	t@JHGX^
=troppi	s#]HIX[
=troppo	l#J-_2[3I5X9J>J?I@]BHDJHDI]KINKVJXIZI]IaHcKfJhI
=troquei	r>X@Z
=trotzdem	t*X3J@JHHKKOZPYZF[]
=troubl	o#J(K-I7J=J@HB^HCIIJJKFSZZ[^KdJ
=trovato	w4W_]
=true	s(J@JBYHDLYZC^a
=trust	w4J8J@KAJHa
=try	Y!X%H&J(I)F+D,I-^.I/G0J1H2J3F4H5I6I7H8G:F;J<J=G>F?E@GAHBGCFDHEIFIGIHAJGLHMFNJOFPFQJRHSHTHUFVCWHXdYJZb[G]E^F_GbGcXdGeJfHgI
=trzeba	s.Y7W9I:[@^BKHFZJaKdJ
=trzy	z#]-I3I9I>J@HBICIDHHFI[KJOJXIZG]Ha]
=trzyma	z7YHEM]gX
=tudo	wB^HIT[UJZH
=tuesday	t!J#I-H9I@^BHHYKINZR]XIZD
=tunnel	t-K4[>JHZ]ZcHfI
=turn	U!]#J%E&I(C)a*C+F0G1G2H3E4C5G6G7F8F9D;Z=D>EAGB@CDDIEFFHGEHBLIMEN]ODPCQIRESFTGUbV[WEXFYYZ<[F]D^J_EaXcDeYfGgE
=tussen	w9K@XBKGJHYIJK[MIR[SJZIdJfI
=tutorial	v-I@FHaII
=tutt	z@YIKN]ZI
=tutti	v#K)J-^9[@JBIDJHEIIKFNJOJU[VHZIaKhK
=tutto	s/I@KB^HEMKS]TZUXVJWJZD_IbK
=tva	g!G#F%H(F)G*c+H,H-F.J/]0J1J2J3F4I5J6I7I8I9B:H;I=G>D?F@aAaBFC]DEEIFJGJH@ICJJKYLJMGNFOZPFQKRISJTHUHVEWJXEZA[H]F^H_GaGbGcIdIeKfJgIhG
=twaalf	z9JHII]K[ZI
=twee	f!H#H%I(H)H*d+I,I-G/]0I3F4J6I7I8J9F:H;J=H>G?F@]A^BFC]DEEJGJHAIDKXLJMHNGO[PGRJSJTIUJVGWJXGZD[I]G^J_HaGbIcIdIfJgJhH
=tweed	p#J*I-J3[8]9H:J>F?I@IAIBYC]D]HIIGKGMJNKOIVJXJZF]JaHcJ
=twelv	z@YBJCJI]ZF
=twenty	w@]BIHZKJMJ
=twic	h!J#F(I)J+H-J/H7J9H>J?K@ZAcBECIDIEHIJKGNJSJTYXJZY[J]J^J_DaHcHdJfJ
=twierdzi	wh]
=two	S!A#B%B&I(>)A*d+D,D-@.G/]1E2G3F4C5F6Y7D8A9A:C;F<G=C>A?@@YAgB>CeDHEYFGGCIGLDN@PZQGRCSFTDUEVAWFXBYFZB]A^C_?aAbDcBdDeGfEg[h@
=twoj	vBYHJM[T[ZJ
=ty	z!J#I%J(J-H3I4J9a:J=K>I?J@JCIDIHEIGKHMJNJOJRKUJVJXIZE[J]IaHbKcJdJfKhJ
=tylko	g!H#G%I(H)I*H+H,J-H/J1K2J3G4I7J8J9F:G>G?]@YAJBDC_DDEJGKHIIFJJKFLJMENHOIPZQKRJSIUHV^WJXHZJ[b]H^J_JaEbFcJdIfIhG
=tym	z%J([GYHHPX
=tymczasowo	wT]
=typ	p!K#[(H-I3G9H:[>H@HBHDIHBIXKFMHNIO[RJXHZD][aIh[
=type	f!J#I%H(G*J-F/J3I7K8J9H:_=J>I?J@ZAJBGCGDHG[HHIZJJKIMHNXPITJVIXJZG[I]I_KaJbJdJgJhb
=typed	a!I%K(J+J-H/H3[9J:I>C?I@YBYCHDIFJH?I^K]MINGO_TJVIXGZG[K]]^JaCbK
=typo	p3_>I@[BIDHHWIJKKOIZJaJ
=u	i!G#H%H(X)I+J-G/H3H4J6J7]8J9[:X=H>G?G@_AIBDCGDFGIHBIEJJKJLIMGNHOIPHSHTHUYV^WJZJ[G]I^H_JaGbGcJdYfH
=uac	w!IHFUGZHba
=uber	p%Z(X3J7[:K=J>[@ICGDZHFLJSJ^KaJ
=uberall	z/I@JBJHIM^SZZI
=uberein	s6XO[
=uberprufen	z%[3YDKHKXY
=uberprufung	v3F>J@HC]DYHIIJO]XJZG][aI
=uberschritten	z#Y%I9KHIX_
=udalo	w/]3K@JB]HJIKMJTIZH_H
=ufficio	v%J(J3H9Z>]?XBGCIHEIIMJOJV]XJZI]J
=uhr	s#J4J9KBIHYIJMFRbYJZGbHcJfG
=uit	e!^#E%E&K(C)X*E+H,H-C/G0H2G3Z4F5I6^7G8G9D:G;a<X=G>B?Y@FAFBECEDEEIFIGGHBIEKDLHMFNEOBPXQIRESHTYU_VDWHXFYYZD[G]E^D_DcFeHgIhG
=uitgenodigd	z:_@JHHZH
=uitgeschakeld	o!a#J9J;Y>K@JBJHIVKZI
=uitgevinkt	zG[HJdZfI
=ultim	w%J-I3K9I@HBJHFIHKaMKNJOZZGaHhI
=ultima	p#J%K-H9I>J@XAJBHHFIGKbMINJO[ZF]KaKeXhH
=ultimo	s@]HIIJKJO]XYZHaJeY
=um	_!F#A%F)G+H,I-Y/I0J1I2I4G5J6I7H8I9[<K=F>C@ZAHBCCbDDFJGHKCLIMGNGOHQJSGUEVIWHXZYJZZ[G]E^H_HbFcCeIfGgJhF
=uma	d!G#G%Y(X)I*X+I,J.J/H0J1I2J3F4I5K6J7H8Z:F;I>E?E@^BDCYDFEIFIGHHXKZLIMDNYOFPIQJRISITHUFVFYJZ][G]F^I_HaXbHcHdHeJfHgJhE
=umgebung	t(K7JE[HIZGbKcadYfJgI
=umlaut	t/ZHJI[
=un	P!F#=%@&F(_)A*J+A,C-^.E/C0D1D2D4E5E6D7E9J:_<F=@>=?A@eB:CeDDEIFDGBIWJILCMXNBODQERFSCT?U>VIWBXcYDZc[H]B^A_Zb?cHeDf?gDhB
=una	Z!G#A%[&I(D)H+G,G-X.H/F0H1G2F3W4G5H6H7F8Y:Y;K<I>B?D@_AFB?CEDBEHGEIYKbLFM?N]OBPFQIRGSGTDUDVCXXYIZ[[X]C^F_GaKbDcDdEeHfEgHhB
=unauthoriz	rTZ
=unavailabl	s4^HESZfI
=unbefugt	zTZ
=und	V#_%D&I(E)F*Y+E-I.W/H1G2H4E5H6X9I;F=F>^?E@^AFBaDZEGFZH@I[JGKFMAOYPEQISETDUDVGZ@[H]Z^D_EaJbJcYdIeGfCgEhZ
=under	h!]#F%Y&H(G-E/J3G4J7H9J:I=J>I?I@FAJBCCIDHF_H>IYLIMHNGPJSKTJVIXJZJ[G]IaIbdcJdIgJhE
=understand	zHGIJZ^hI
=une	_!I#E%Z&J(J)I+G,H.J/I0J1I2J3Z4H5J7H8Z9Z:X;I<J=D>CAHBDCaDBGHHJIYKELJMENXPGQJRHUDVEWGYJZ[[H]D^I_IaZbGcFdGfGhF
=unexpect	p!J&[/J3^HFNHZYcIeJfJ
=unexpir	m#J%c(F-H@KBJIHJJKDLFMJNJZD[I]J^JbJdJgJhI
=unfortunately	v-YZ[
=ungultig	zHJO[RXaJhX
=unidad	wFZG[
=uninstall	w>J?GBGH]J^NJZH
=uniqu	z-XKX
=unit	pF[G[HH
=university	v7b>[BJDIHEIJSJZGcK
=unknown	g!G#I%J&b(H,J-G/I3I:J=J@IBHDJEJH^IIJJKHMJNIPJSHTJZC[I^K_IaKbZcJdIfJgIhJ
=unlock	S!C&J(E)F*I+I,H-E.I/E0H2I3G4H5I6H7F8H9J:G;I<I=F>E?E@DAHB^CHDFEJFHGFIFJFKDLFMENFOJPEQIRGSGTcUFVEWHXFYIZI[e]H^D_CaGbAcGdFeHfGgFhJ
=uno	p(J*Z-K3J9G?J@JBKCcDKHFIHKINIOKXJZHaI
=unos	zBHHJM_UKZG
=uns	o!K%I(J3I7Z9J=J>K@JBJHFNIOYSJU]VIW[aJdZfI
=unser	e!K#J%I(Y)Y/K1X2Y3I4J7]=Z>I?G@FCIDGGJHZIIJIKILJMINYPJSHTKU[VEWHXKYZZB[J]G^IaFbGcHdHfGgHhJ
=unserer	t-Z:[HZIJKHdW
=unsuccessful	v#X)JBCHISJUHVIZa
=unsupport	w/]1]HGMKcJ
=unter	zHIZHbXdZh[
=unternehmen	zKIN]
=unterstutzt	r0X1W5ZHHZKa[gZ
=untick	l!J#I%H(J-K3I8J9H;J<[=I>I?J@IAIBBCKDJFJG[HEIJKJMJRITJVKXJYKZD]G^a_JaIbIcJdbeIfI
=until	_#I%H(H*K+F-G/H1J3G6K7J8J9F:J=I>E?Y@cAJB@CHDZFJGHHFJIKILIMbNHOIPYX^ZD[H]G^I_JaEbZcIdIeKfZgGhH
=untouch	z@YTYgX
=up	S!K#I%^&G(B)B*B+a,F-Z.G0E1E2G3A4D5F7K:A;I<G=B>F@CBCCED]E]FFGCI?JCKCLEOBPFQGRZSETBUFV_W_YI]D_YacbGcAdKeGgDhB
=updat	W!F#J%F&I(^*I+F,G-C.I/^1^2H3C4E5]6E7F8F9Z:F;G<I=E?B@HAGB^CBDAEHFHGDHWIDJHK@LFMFN]OFPEQHRESHTGUGVFWIXGYFZF[F]E^C_FaEbDcCdCeDf_ga
=upewnij	z3YCZOY
=upgrad	g!I#G%I(F,J-I/J1a3I4E5[6I8I9I=I>J@JBGCJDJGIH[IJJIMJNIPJRGSJTHUJXFYHZD[I]J_JaJbGcGdXeGf_gG
=upon	z%Y
=upp	n#_(J=J>G?HBICJDKE[HEIGKIMINJUIVJWKXKZF[_]Ja]bGcJ
=upper	pHIIINa
=uppercas	tHII]
=uppfyller	rDKHHIZKHNaZH
=uppgifter	z3JD_HIOXVKZI
=upphor	z@IL_ZJ^HhI
=uprawnien	r!J%](_9I:I;]=J>J@JBIDIHFNJUJVHZFaJdK
=uprawnienia	s%^(]8J9H;[>J@IBJDJHYZHaJdIeIfGhJ
=ur	v*J-J>K?]CJHFPZZGdJf[
=urgent	z9^
=us	d!Y%I(G)F*F+I-F/J1F3I4J7Z9H:_=I>J?GBDCIDGEJIGKZLIMINHPISGTJU]VEW^XGY][J]H^I_JaHbHcIdIfFgI
=usa	p-a3J7[9F>K?J@IBICIDIHGIIKHNJOISITKUJVJXIZH]Ja[hI
=usada	tHHK_ZJ
=usamo	z0[1XHJ
=usar	l(J)J*J-J?^@IBJCHEJHGIJK^PZUJV]WHZDaJdK
=usata	r-[:K@FBJHHIIKbVJZIaJhJ
=use	T!D#D%E&K(A*^+F-c.D/J2I3D5I6G7X8F9D;I<J>Y?b@?AGBBCBDXEGFGGXIFJYK_LWNBODPGQIRHSGUBV[WGXXYYZ9[D]E^D_DaFcEdFeFfEgFh_
=used	W!F%Y&K)E*E+F,[-_.I0I1H2H4H5I8H9F:F;H<J=F>Y?c@@AYB?CCDGEHFGGFHXIXJGK^LFMHNCOFQJRISHUHVDWIYIZA[C]D^E_DaFbEcGdFeHfFg_hD
=usei	zKZ
=useless	z7_?JHDZHbG
=user	A%A&E(])Z*^+[,A-E.B/B0@1E2B3C4=5>6;7D98;b<@=]>9?=AcB_CHEYFYG_HIIHJFKGMANFOFR>S?THUFW?XJY>ZX[I][^__daFbAc9dYe<f>gIhG
=useraccountcontrol	z!^#I2F3H4I@IAJBJCJDIHFIGL^PI^I
=usernam	z/X:JBJHKIYZ[
=uses	l-J/J4Z7Y@HBII^JJK[NJSJZBgXhI
=using	k#[-I/J3J:Y@GBHD]IHK^LYNHOHTKUKVJZDaYhG
=usluga	s%J(J7J9J=J@JBJEJHHKKSHTJUJYXZI]JcJdHeJfc
=uslugi	v(J2[=JEKGJHILXS]UGVKWIZIdZfI
=uso	k#J%K3C9J>a?J@IBIDJEKHFIHKIM_OBT]UKVZWIXFZF[K]IaGbHhZ
=usr	h#I%I(I)H+X-I/H3F7G8K9I:^<K>J?GA[BFCZDFEJH@IFKILIMGOKPJSITHUFV]WHXGZA[H]Z^Y_[aJbHcJdHfKgJ
=ustawic	s@aKIZG
=ustawilem	z*[@IDJHJKJZG]]
=usual	vBIHHIJK_hJ
=usuario	T!Z#J%E&H(]*B+J,C-C.G/G0F1G2G3E4D5G6F8X9B:^;Z<H=Y>A?@@EAaBJEEFGHIJFKEMBNJOWPGQHRESDTBUAWDXXYGZY]]^^_ZaIcDeHfBhB
=usunieto	z*J-J4[?]CIHIIJKJNJZH]J_[
=usuniety	z8]HHPZVJ_XdK
=ut	r#J%J(G-J3J9I:I=_>G@GBGCJDGHZIIKGLXMJNHUJVIXJ[J][^JaZbIdJfIhH
=utan	i!G#[%E&[(H)J*J+H,I-H.K/I1Z2I3Z4H5K6I7H8[9G:G;I<Y=Y>X?H@BAFBYCGEJFIGHH@IEJJKCLXMXNZODPGRGSJTHUJVHXFYIZB]F^Z_YaGbHcGdXeHfEgIhF
=utent	^!J#F%F&J(Y)H*G,H-A.J/G0G1I2I3@4H5J6G7E8I9D:];[<J=]>E?CA[BKCXEIFIH;IYJIKEMDOXQJRHSFTDUEVWWGXZYIZY[F]]^Z_[aJcGeHfFgHhD
=utenti	p([)Z*H+H,F-I3F7[8Z9J:I=J>J?H@HAZBGCHDEH^IJKIMJNIPJUJVIXGZH[X]I_IdJ
=utilis	m(J*J,[-]3K9H@IBKHHK[MYPXUJVIZHdJ
=utilisateur	[!B#X%G&J([)X*E,E-F.J0I1I2I4G5J6I7[9F:Z;Y<I>E?B@FA^EGFHHFJIKDMCNIOXQJRGSHTGUCWEXYYH^]aGcFeIfEgHhF
=utilisation	zEKTYV[WI
=utiliser	v-Y?[HJPYVJ
=utilizador	t7[:JHII[KGLWMIZI^XdJ
=uur	l#G%J(I-I2K3E9G>F?I@aBGCHDIHDIHKGMINJOGPJTJUJVIX_ZE[J]Ja^bIhJ
=uw	i#H%H(F)J*H-G3Z7I:X;J=I>J?K@YCIDFEZGJHDI]KHLIM]NHPHTYUJVXWEXXZB[I]G^H_KaJbId[fJhH
=uzyc	v?[CIKZ
=uzytkownicy	z(I)]*I7[8^CJHHIIKJNJPGVKZJ]J_H
=uzytkownik	d!^%H&K(D)G*I+X,J-G.K0I1J2J3D4H5K6J8G9H:F<J>F?F@FCYD[EIFJGXH@ICJIKKMFO[PZQKRJSGTFUFVKWHYJ[G]Y^Z_XbEcHdGeJfHgIhH
=uzytkownika	m!F#J%J&J([)J+J-I/J2J3H7H8J9I:Y=I>I?I@IAZBGCFDFEJGJHCI^KHMJNIOIPHSJTJUIVZXI[I]Z^H_]aIbHcJdJgJhJ
=uzytkownikow	w!F(Z)I*J+I,IA]CIDJHZIIZJbZ
=uzywan	tBJHJK_ZJ
=v	z9IH[IJZJaJbZ
=v1	p1KBJH_MIZIdJfIg^
=v2	l%J0J6J=JGIHdPEVEYJZJdEeEfG
=va	h!H#H%I(H)J*K+J,K-H/H0J2K3G4J6J9[:Y;K=H>Y?H@ECHDGEJGJKFLJM[NGOHPJRXSITXUHVGWJXHZ_[J]G^J_IaEbXcHdIfHgJhF
=vaak	t#Y-^9I@JHIIJNJXZZJaJ
=vacation	t#]>Y@JBGMJNJZ]]J
=vad	v(K9H=G>I@IBGCKDHGJH]IIKHMIN]Z]aKbIhJ
=vagu	z-Z=HHZ
=vai	t>ZHGM[ZH]Kb[
=vale	s3I>H?WHEI]M]OJaK
=valeu	z9]B[HHIJXJZH
=valid	j#J(K,X-H/Z3X9J>Y?D@EBECJDIGJIFJKKGL^M[NEOJRZTIVKXHZY]J^JaFbIdJgJhE
=valida	w3[>JHJLYhX
=validar	t3D>^DJHHO[XYZEaJ
=valider	w3E>_CKHHOHXZZHaH
=validita	v@ZHJIDN]
=valido	w3[>KOXRX
=valj	z-[@IHIK]ZG
=valt	z%J9J>JGZH]MI
=valu	r/YN]ZG
=van	Z!X#B%B&X)F*E+C-J/E0G1E5H6D7D8D9A:_;_<H=B>E?C@XADBHCJD?FFGZKYLEMAN^OZPYQHRXSFUDV_WDXBYFZA[C]A^C_Ba@cAdAe[f[gFhB
=vandaag	v>J@[BKHJX[aH
=vanish	n!F#H%I(I)H*]-J3J9I:J;J=J>H?X@HAIBZDJFKGIHFIIKFLJNGOJPZTIVJXI]I^G_^aGbXcJhJ
=vanochtend	w#]9J@^BJCIDJHHKHZI
=vanta	sX[
=var	s+I.Y8J>KBJDFHZZ^dFeJfH
=vara	r#I(J)]-J.X3J9H>I@JBJDJHEI^KHMYUIVIXJZEh]
=varfor	t#F(J)J*]-J3J9J=J>H?J@FBJCGHGIEKGMINZOIPJTIV]XHZ][]]JaJhH
=varia	n#]-J3J9J>I@IA]BJHHIJKJOITJX_ZG[J
=vario	w#JA_HIOJT[ZK_F
=vast	z-K9H>[@JBJHHIHK]ZXhJ
=vastgelegd	z>J@HC[D^KJZHhJ
=vault	p%K2Z@JBIHaIIKDZJ
=ve	z(^3J>KHJOZVIXJZI
=vecchi	z5WKZY]ZJhJ
=vecchia	i!J#Y%J-I/Y3G6I9H=I>H?I@HBGCHDIHDIHMaNHOJTJUJVJXIZF[J]I_KaIbHcJdJfKg]h_
=vecchio	r0Y5X>]HHYX
=vece	l!J#^(J+K3H9H:H=I>H?K@XBHCIDIHDIHKFMINJOGTJVIXcZC[I]I^Ka[bIhH
=vedo	z#I+K?ZBKCIDIH^TKZIaH
=veel	s#^-J@HBJHHIJKKX^ZI
=velha	o#Y-J/[1Y3J9H>H?J@HBICIDHHBIGKXMaNJXIZF[J]IaJbIgXh[
=velho	w0Y5X9J>YHHY]
=vem	wH]JZT[dHfJ
=vencido	z9J>JBKH[MJa[
=vendor	m:X@JBHHFJcKJNEZFbJ
=vengono	z3]CKDIGYHZ
=veraltet	z1]fI
=verbind	wH[SJYWcY
=verbindet	zH^ZI
=verbindung	s/IHXTJYWc_
=verboden	t!I-_/K0JHHP]QW_H
=verboten	z:KBJHKP[QXUKWJ^[
=verder	w3I>H?J@JB[CKHFIIKINZX[ZD]^aDcJ
=vereist	r(Z*I-J3I9I=^?I@IBJC_DEHDKINJUFVHXKZH]KaJcJd]fK
=vererbung	v!I;aHI
=vergader	w#H9H>H?J@JIJKIOKPJZ]][aGbJ
=vergeben	w9K@]HFMGZHg]
=vergessen	j#H(I7J:[=J@FBECKH[KGMGNIUYVJZ[[X]G^JbIdHhJ
=vergeten	p#I(I3I9J>Z?I@HBICIDXKJMJOJUIXHZ_[J]I^JaJbIdKhJ
=vergrendeld	m!I#a%J3I@GBHCIDJHFKHLJMIT^XIZF[[aKbJhJ
=verhindern	wT[
=verhindert	zKYLYZIbY
=verifi	s3H>IB^CHDZMHNIOJZ[]GaG
=verifica	p3G@JC^DHHEIJKKOXXKZG]ZaZ
=verificacao	o3D?K@KC]DIHGO[XKZH]Z
=verificacion	n3Y?GC_DHHFXJZI]Y
=verificar	l!J#G%J/J3[7I:K=H>Z@JCEDYHDKKOHTIX]Z]]H^J_JaHhJ
=verificati	r*Z3H?J@IBJC^DHIJKJMINIZI][aF
=verification	[!K#E%H(I,J-J/I3J4H5J7H8J:J;K=J>X?E@GAJBGC_DFIHJJKIMHNEOZPJTHUJVJWKX[ZX[J]Z^Ja[bJcJdKhJ
=verificato	z#H%J@JB[CIHFTJZ]aJ
=verifier	t+J3Y>]CIDZHHIJKIVJXXZIaJhJ
=verifiera	v#J3YCKDIOXX]aI
=verifieren	z3[DJPJXZ
=verifieringar	z*ZCYHH
=verifiez	w%[3YHJVY
=verifiqu	z3ZOYVY
=verify	e!J#E%J(J*Z+I-I3X9E:J;J=J>X?G@GBHCYDcHDIHKFMJNIOJPJTIVGXZZB[J]H^J_JaHcJhY
=verkeerd	o!J#^%J(I*J,[-F3]4J9F:K>H@FBFCGDEHCIJKHLIMKNJPKTJXYZD[J]H^JaIcXdGh^
=verlangt	n#J@IBHCYDJI[KJLYMYZH[Z]J
=verloopt	v@ILaTGZH^GhJ
=verlopen	t#J%K(I-J9J=]>F@HBHCJDHKFLJNIUJVJXI[I][^Ka[bJdJhI
=verloren	v>]HJaH
=verplicht	zBJDZHEL[bZ
=verrouill	h!H#_%K+K-J3H>I@GBFCJDJHGIJKILKMHNJT^VIXJZD[Z]J^[aJb]cJgJhH
=verrouillag	w#]-JBJHXKJTYZI
=vers	sAZHGQY_[cY
=verschieden	t-I/^@ICJHII[KINXZI
=version	_!H#G%F(F)I*I+J,J-G/J0]1f2J3F4G5_6I7I8I9G:J;I<J=F>G?H@FAJBFCHDGEIGHHZIHJIKILEMENHOJPGQJRHSITGUGVGWIXGYYZE[I]F_JaHcGdDeHfDgFhH
=versuch	t@XBZHHX^ZI
=versuchen	w9H@XBJHJIJKJTXXZZ[aI
=versucht	vOJX_
=verwaltet	t7Z@JHIKIZHdagIhK
=verweigert	l!K%_(J-J/X4J7J:J;[=X>I?J@ZBIGKHFIKKINIOJPYTJVIXJZD]JaIcJdHfJhK
=verwenden	w0Y?]KXZH
=verwendet	p#X-Z@HBJHGK_PYZHdIhJ
=verwendung	v#I-J@IHEK[T]V^ZJ
=verwijderd	w-J/I3]4]7I9J>J@IAJDJHIKKMIOJTIZK]J_]aJdJ
=very	m%G2Z9Z@IBGIJK^ZFhX
=verzeichni	n3^7Z:[@JBHDJHHOHZJdY
=veto	sBIHGJaZI
=veut	p-J3H9K=X>F?I@IC[DGHHIIKZM_NWOITKZG]KaEh[
=veux	o#J+[-K9J>J?J@ZBICGDHHYKGMJZX[ZhJ
=vez	k#Z+W-I9I:J?K@_CJDJIJKHMJTJUIX[ZGaKfIhJ
=veze	k!J#^3I9H=J>H?J@]AKBICIDJHEIGKHMJNJOHVJX_ZE[K]Ia[hJ
=vi	m!I#H%I(J)J*[+K0[3X4I8I9Y:Y=Z>I?J@GCHDFGJIHKHLZMINIOJPIRJSJTJUHVHWJXGZF[J]I^I_KaIbIcJd]eKfGhI
=via	a#K%H(X)H*H+]-J/E3J4J5]7Y8J:I=J>[?GAJBFCJDFG^HAIIJHKGM[PGSITJUIVHWJXJZ@[J]K^Z_EaYfJgahH
=vid	i!G#H%H(F)I*J+H,[-I1K3H4H5X6J7I8I:H=H>G?E@FAJCIEIGJHFIHJJKGL]MINHO[PGRISHTJUGVFWJXIYJ[I]I^G_Xa]b[cHdXeZfEgJhY
=vieja	o!J#Z-J/[1X3J6J9G>I?J@HBJCJDIHBIGKXMaNIOKTJXJZF]IaJbJh[
=viejo	s0Y4Y5X>Y?IHIY[fK
=viel	m!K#[%J-_/K2Z3Z9C>G?J@EBHCHDGHXIEMGNJOHTJX]ZG[J]HaHdKhI
=vielen	w#[-J3J9]BXHFXIZK
=vien	l#J-H/K4I7J9J=K@^BIIIJYKILYMJT]XYZI]KaIbKdJfJhJ
=vient	z/I3H4K7JHEIHT[a_
=vier	w-J3J9JCJHFIaXIaI
=vietat	z-[HI
=vietato	z)XQY^W
=vieux	z5ZHIYY
=vigencia	w@]
=vijf	v#^-J3I@IBIDKHFIJKKMZOIX^ZGaJ
=vilka	wDJH^NY
=vill	e!G#E%G(F)H+[,I.J/Y0H1H2H3F4H5J6I7H8I9C:Y;I<J=G>B?[@ZAIBDC_DCEIFIGIH?JIKYLIM^OEPGQIRISITDUGVFWIXEYH[]]C^H_HaCbGcHdGeJfHhX
=vinkj	w-I9J;]@IHGKJLKXJZF^_aJhJ
=vio	z+[@]DF
=violat	s/ZN[
=violation	v@[HINY
=vip	zZX
=virtual	v-J9K@JH]IKKJR[
=visa	z+ZDHHZ
=visibl	z(YEJH[MJNIUI
=visio	o=IH_ZK
=visto	z+]-YDGHHZJ
=viu	z+[@]DFHI
=vm	e!D#H%G(H)I*J+J,D-E.J/G0G1C2E3F4D5J6]7G8E9E:G;H<I=E>F?F@GAIBDCHDHEIFJGEH]IGJIKFLJMHNHOGPIQIRbSGTFUEVGWJXHYGZB[I]H^J_EaGbGcBdEeFfggJhG
=voce	o#J%H3H9Z:^>J@[BIDJHGIIKHMHOZUJXYZEaK
=voglio	s+Y-K@YBICJDKHHIHKHMJNIZ[hY
=voic	t!J9J>E?ZBIIJMKOJZH]Ia^
=voicemail	z>IH]aG
=voldoet	n(J-W:J@JHGIYKFNaOKVJZH]KaI
=volevo	z?X@^HGaJ
=volgen	t#J-J3H9I>H@JBHDJIJKIO[XIZH]]aJfHh]
=volledig	z3E>IHII[O^XJaJ
=volt	m!J#X+J3F9J>F?JBHCIDIIIKJMJNKOFXcZI]Ja]
=volta	p!Y#H(J+Y-J0X3K9I:J>I?J@_BHCJDHIIKHOKTIUJVJXHZH[K]JaKb^hJ
=voltar	z@[DIHJIJK^ZEhJ
=volver	vHIIKK_ZF
=vom	i!W#I%F&Z(H)Y*J,J-G/J1K2X3I4]5F9J:H;[=H>I?G@JBFCJDJGXHAIGJKK]LJMHN[OIPGRHSJTJUFVXXIZB[I]H^H_JaHbJcYd[fXhG
=von	e!H#J%I(I)J*Y,J-X/J0I1Y3H4I6J9F:H;[=F>H?IBGCHDIEIFJGYHHJJKYLJM[NFOXPGRHSHTHVHWXXYYZZB[J]H^I_Ia]bJdZeKfJgHhH
=voor	^!E#E%X&K)[*_+D,F-^.J/I0G1Z2G3X4E5I6F8F:D;G<I>C@BAGBACDDGEYFIGXIBJHKBLFM[OFPDRGSFTGU]VZXBYJZ?[D]]^F_FaCcDdIeGgHhD
=vor	r3I>[@^BICJDYHGIJKHMZOHRYXJZF][^JaJhJ
=vorhanden	wHKZF^J_]h[
=vorher	z#I5X@KDJHJIJKIZJ]_
=vorig	r3E9F:K>^@HBJHDIHK_MYOEaIg]
=vorubergehend	sHJT]ZKcZ
=votr	e#I%I(G)H*H+J,J-F3Y7H:[?ICIDEE]GJHCI^KGM[OJPITXUHV[WJ[J]H^JaIbId[fJgJhI
=voudrai	t-J9H?Y@^CJHZIKKJNJXJZIaJhJ
=vous	h!J#Y%H-I.X9^:Y=J>H?J@KB]CJIHKINJUJZG[K]JaGbKdKfJ
=vpn	[!F%G&H(H)I*I+G,G-E.I/G0H1C2H3F4X5I6H7H8F9A:G;H<H=G>B?D@EAHBBCGDFEIFHGEHgIDJHKELIMfNEOGPGQIRCSETDUHVBWIXFYHZ@[F]C^H_GaBbDc>dGeHfCgXhF
=vraagt	t+[-J3K9I>H?H@JBIC[DFHXIIKJMZOJZJaIh[
=vu	z+]@ZDGHFZK
=vuelv	v!X#J+YBXHDZJb^
=vuol	l!K#J%J(J*Y+J-I/K3H9H:K=[>E?H@HBJC^DHHEIZKZMXNYOITJUIVJXIZF]JaGbJdJfJgJhZ
=w	U!Y#?%J&E(?)B*B+@->.K/[0J1B2C3[4A5D6J7W8[;B=I>^?D@=C>F]GXHCJFK=LGM]NCQDRBSAT[UXWYYDZ8[B_^aXbGcHeYf>gYh@
=w32tm	o%G0J4J8I9I=I>KBDGJHEMKPJReYJZHcIdDeJfE
=waar	w+G>WBHDFHXZ^dJ
=waarom	s#H*]-J>I?I@GBJCFHFIIKFNXOJPKTKV[ZZ[]aKhJ
=wacht	s#J-I9[>H@JCJHGIKKJMIXXZHa^
=wachten	w@[
=wachtwoord	T!D#F%Y&J)F*D+F-^.I/C0E1G2Z3C4E5H8E9E;E<H=C?B@JAGCDDYEFFIGCHFIXKZLYOFPDQHRESDTCV=WEXAYFZ_[X^]_EaBcCdYfAgEhX
=wachtwoordbeleid	zN[ZI
=wachtwoorden	p%I(G/[0Z6G7Z:I@FBFDIHXIHKFLJMHNZPITJUZVZXJZE[I]J^J_KaJbJdYfJhI
=wachtwoordherstel	j%J(H6K:I=X@JBGDJHDLJMJS]U[V^WZZF^KbIcKdHfX
=wahlen	p#I(J-_3I=K>I?[@EBGCGDIIZMINIZD[Z]H^IaIbKdJhG
=wait	[!H%H(G)J*I+I,J-E.J1I2J3G4J5K6K7I8J9]:E;J=I>C?F@bAJCGDFEJFKGIHIIDJIKCLHM]NDOHPHRJSJTHUIVFWJXcZA[G]F^H_JbYcIdIfIgJhF
=walk	v-K@GBYHFKGMHNJZF]_aJhK
=wall	wHZN[RI]J
=wallpaper	z>KH]
=want	Q!I#I&I(?)E*Z+_,G/^0F1G2G3B4G5G6F7E8D9G:Z;H<I=E>^?J@[AFB;C_EGFFGFH[I]KXLINGPDQHRHSFTBUBVBWWXDZ?[_]@^D_Fa@bEcHdEeHfFhY
=war	p/E>KBZDIGJHJN[PYRKZK]^_JcIdYfY
=wart	w9]>F@JHHMIXJa]
=warten	s9H@_HIKJXY
=warum	v*X-JHGIJNYV]ZF[[
=was	K!^#A&G(J*@+D,G.D0C1J2I4Z5B6K7F8_9X:D;I<C=H>^@XAGBcEGFGGCHCJ>KXMBNHPDQIR_S@TCUFVEX>[E]Z^]_Za<bCcCdCg?hC
=wat	v(K-J=F@IBIDIH^IIKHMINZZ]]IaIbKdJhJ
=watch	t>I@]DJHYOHZCa]
=way	e!I#H%J(I)J*I+I-C/I3H4J7I8K9C:J;J=I?d@EBDDXEKFKGJH]IEJJKGLJMINYOIRJSJT]UIVGXZZC[J^J_IbIcJdIfIhH
=ways	t(J*]?Z@HC^DKHFIJKJZH[J
=wczoraj	r9I>J@]BHDJHGIJKHMZZF]]f]hI
=we	N!?#A%=&Z(D*C+F,D-H.I/D0]1^3_4D7W9J;D=d>W?E@HBCCWDFEXFXGYHXI?K?L[M@ODPGQXRBSFTIUJVFWXXAYYZA[G]@^Ja@bCcIdYeAfGh@
=weak	l-^9JHZJYKINIZH
=web	_!G#B%H&J(G)J*I+I,I-E.I0I1I2I3E4E5H6G7H8I9D:G;I<J=H>F?F@DAIBCCGDFEHFJGHHgICKELGMeNXOGPGQJRDSHTcUHVGWIXEYDZ?[F]F_HaEbIcHdHeHfEhG
=webblasaren	z.YHGKIZJ][b[
=webcam	zH^
=webmail	p-K>J@HBYHYKJM_ZFhF
=websit	oHYI[NKZZcJ
=wechsel	w-K@aHHKJLXZJ
=wed	w(H+JDHH_ZK
=weder	z*I9J>HCID[HEMJa^
=wedlug	z9JBJDKHHIJNJSYZI]]aJh[
=week	d![#H%H(G*I+J-G/F1I3G4H5I6J7I8Y9D:F>Y?GAIB@D]FIG[HZIXJJKJLGMHNZOJPHRISITFUGVXWJXIYJZY[H]E^H_[aHbGcGdIeJfEgIhH
=weekend	n#X1E4K9Z@JBIHFRJTJVKZ]f_
=weer	p#I(K-I3G9E>H?K@aBaCGDIHEIHKFMJNJOJVJX[ZF[J]JaHfHhI
=weet	s%J(J-J:J>F@FBICJDIIIKGMJNHOJVHZ][_^Jh[
=weg	k!I#G%I(H*I,I-G/H0J1Y3G4H6I8Z9E:H;Z=I>Y?_@FAJBFCGDFGJHEIEKHLJMGNGOIPHRYSKTHUIVIXGYZZE[I]^^J_IaFbYcZdGeJfHgKhH
=wegen	t#F+X>HE]H]NXTZZF
=weggeklickt	z>JBJCKDYHHZY]]aK
=weigert	p%J-G4K>KBICJHDIFJ[KGN^O]PKVJXJZZ[KaKhJ
=weil	j!J%I(J+[-Y/^0J3I4K6J7J9H:I>F?H@]BGC]DEHAKXLKMGNGOHPITJVIWKXJZ@[J]__JaFbJdJfJgIhZ
=weird	v-]/_7J@GBIF[HFIFKJMJNKZF
=weiss	o#J%J(J-I.X9]:J=J>J?K@FAYBICHHEIIKGNXVKZZ[Z]IaJbZhY
=weiter	o-H/J:^>X@IBJC[HBIIKGMZNJOJTYZE]IaIbJg[hH
=wel	t!I#J%J(F)^*H-K3I4J7K8J9Y:I;I=J>H?J@JBHCJDIHEIHKGMINKOIP[V^XKZC[J]G^J_IaHbZhI
=welch	p%E+J-I=JBHDGHbIJKJN]OZZJaK
=welcom	z-I1J9Y>IBJHEIJK^VJXJZGbXhK
=welk	s-J3KBJH[N]OZfJ
=well	l*K+K-a/X3J9J?F@EB[C]HCIIKHMINITYZBhI
=wenden	z!X*JHJZ]
=wenn	o(X-J7Z:Z=XBJIJMIZG[[
=went	^!G#F%I(G)I*J+I,I-F/Z0I1J3H4J7H8J9F:H?G@YAJBdCFEJFJGIH>IFKELIMGNDOGPHRISGUHVGWIXGZX[G]a_IaDb]cHdIeKfXgIhD
=wer	z#YBJDHH^
=werd	v*J+X-I>K@IBICZDIHHZZ]]bJ
=werden	d%E(G)J+H,X-D/G0Z1K4]6Z7X8X9I:Y;[=H>E?I@ZAIBKCYDEEZGJHII[JJKCLHMFNHOFRJSJTIUIVGWJXHYJZI[G]E^E_IaFbIcHdEfGgHhE
=were	^!G#H%^(F)H*H-E/H0J1]3H4H5K6I7X8I9E:C;I>H?YBCCFDFFJGHHAKXMHNGOIP]RISHUHVYXHY^ZY[I^^_IaGbHcJeIfHgIhI
=werk	z%[9J>]BKDYHIKJPJZG
=werkt	l%I(I-H3J6J9D:J=J>I?W@HBbCJDJIHKGM]NIOJVIZX[J]IaJbIdGfYgJhI
=weryfikacji	t3H>J?ICaDHHHIIO^ZGaH
=weve	o7ZBHHEJ]T[UYVJZJ^X
=what	R!C#H&Y([)A*C+E,F-H.H/W0G1A2G3B5F6X7G8F9[;G<D=D>A?D@>AEB>DEEGFFI^J[LFMKNXPEQHRFSFTAUBVIWFXDYGZd[D^JaCbBcDdEeGgIhb
=whatever	l-J/J@XHCIZJXKHNaZHhH
=when	Q#Y%Z(Y*X,^-C.I0E1H2I3^5H6G7I8G:J;I<I=I>D?YAGB?CCEIGEHYI?K_LFMINZODPFQIRGSFTHUEVCWFXFYHZH^D_Ya^b[cHdFfEgChX
=whenever	w6]HHJZNHSKZI
=wher	^!H#G%I(X)H+D-H0K1I2J3F4H5Y6I7I8J9F;J=I>D?G@DAIBCCFDCFJGCHcKBLGMGOEPIRHSITIUHVBWJXHYJZa[Y]F^I_HabbIdFfFgJ
=whether	o+G1J9Z=C?JCIDHHcJJaK
=which	W!G#G%Z(E)F*E+H-C.J/X0H2I3D5Y6H7[8H9E:G;J<J=F>^?F@BBCDEEJGHHaIXJFLBMFNcO]PDQIRISJTHUGVEWHXHYXZH[H]E^X_FbFcFdDeGfIgZhX
=whil	^!Z#G%G&F(F)]+J,Y-F/G0Z1J3^4H5J6I7G8H9G:D=_>G?H@EAJBBDFEHFKGHHCIGKELFMYNGOIRJSIT_UYVGWJXJZF[I]b^E_IaHcHdXfGgIhX
=whit	zHJb[
=who	[#E%G&K)[,I.J/G0J1I2J3D4F5I6I8H9X:D;H<J=F>D?D@^BBCDD[EHFIGFHcICJGKEMEOEP_Q[RISHTHUGV]WHYIZ=[Z]F^EaFbGcGdHeJfHgGhF
=whol	l!J(H)I-H3H:J>H@]BHDJIHKGNGO[U^V]WJZBaJhJ
=whos	m+Y-H3ZBIDIG[HAIZKINKPJZD^X_^hJ
=why	Y!X#Z%F&](@)G*a+D,I.I/F0I2I3C4H5I6H7G8G9A:E;I<J=E>C?^@aAICBDCEHFHGGHFIWJFKXLZMENJOFPGQJRISHTEUGWHXEYIZ_[Y]E_HaCbEcGdGeIfGgGhD
=wi	t#Y9J:JH_MJZJ
=wide	zU[
=wie	g!I#F%I(H)J*I+H,K-D/I0I3F4J6K7J9W:I;J=I>B?CAJCED[GIHeIJJJK_LJMDNFO^PJRJSJTJUHVDWIXFYK[F]E^K_KaDbHcJdIfHgJhF
=wiec	v>I@JDYHIKJMKZJgXh]
=wiecej	zA[BZCJHIPJVIZ[
=wieder	f![#[%J(I)J*J+Y,J-E3I4K7J9E:H;J=H>H?H@_AJBbCFDFHEIEK]LJMFNGOIPHRJTIUJVHX]ZB[X]F^J_JaGcJdJfEhG
=wiek	z@[
=wiel	r!J#H3I9J@IAbBJCIDKHFIIKJVJX]ZI_H
=wife	z@]FIHFIJK]NJZG
=wifi	e-I4J:G>J?I@IBGDKGKHdIHKINIOJVKZA[K]JaIcHdKfJhI
=wijzig	w@]DKKJLZMKZI
=wijzigen	e!I#F%H(F*I+J,I-G/I0J3H4I6J7]8J9F;I=I>H?HAIBKCHDGGJHDIGKEL]MFNFOHPHTHUJVGXGZ][[]H^a_FaGbHcIdHeJfJgJh]
=wil	g!I#G%H(F)J+Z,J-E/H0J1K2J3G4J6J7I8J9E:Z;I>C?]@ZAJBDC[DCEJGIJKKZLJMYOFPIRJSITHUIVGWJXGYJ]F^J_IaBbGcIdHfHh[
=wild	z/]@[CKHJTJ
=will	_!H#F%J(H)K*J+G/H0F1J4J6J7X8K9[:H=H?F@[BDCYDDEJFFGIHaIFJJKZLJMZNFOGPJRKSITXUIVFXGZY[^]F^I_JaEbHcIdGeJfI
=window	O#Z%D&I(A)E*D+D,F->.H/]0G1E2G3C4A5a6F7D8F9A:B;G<G=C>A?^@?AEBFCDDBEFFFGEHYI>JCK=LDMcN@OEPDQJRESATBUCVAWEXBYHZD[a_HaBbecYdDeFgb
=wipe	w>E@JH]P]
=wiped	v#X+^3H>^?IBJDFHDOJ]KaJ
=wir	f!J#J%H(I+Z,K/I0Y1X3X6J8J:Z=[>J?J@FCFGIHYIJKFMHNIPHSKUIVHWJXKZY[J]I^G_IaJbJeHfEgJhG
=wird	[!J#G%E&J(D)G*X+J,G-Y.J/E2I4F6G7X8I9E:E;H<J?^@]AIBBCCDCEHFIHHIAJGK[L^MDNIQJRHSGTGUFVDWHXXYIZG[X]B^EaYbEcEd_eGfKgIh^
=with	H!@#H%G&I(Z+J,Z-F/_0@1A2I4F5D7F9F:^;Y<J=X>[?ECFDHEIF[HJIDMYNZOYPZQDRXSITGU?V>WAX@YB[=]>^D_Xa_bGd@fB
=within	p#X@_BIF[HCIKNHP[XYZG
=without	Z!F#F&X(C)X*E+F,H-E/G0J1I2J3_4X6I8H9Y:F;I<J>Z?H@@AFB_CFEHGEHCI^JGKDMDNZO^PDQJRISETFUEWXXGYJZF[]]H^EaBbHcFeCfFgHhF
=wizard	[!H#F%E&J(F)G*E+a,d-G.J0G1J2J3G4H5K6H7H9G:H;J<J=G>E?F@EAIBZCIDCEIFHGZHIIFJHKFLIMGNFOIPGQJRISHTGUHVGWJXHYIZ>[H]H^G_GaHbFcGdHeefFgGhE
=wlaczon	s!JA[HHUXV]ZJdX
=wlaczyc	s%J.Y6]8[BJH[PJUJVGYJZHdEeZfJ
=wlan	zH]
=wo	t+J:W@JBFDHH[ZadHeJ
=wohl	wC]HIIJKKZX
=wollt	s!W-J/Z9[?W@_HGIIKINJZH
=word	b!J#F%I(H)H*J+J,I-b.K/I1K3H4J7I8J9E:H=G>H?FAJBDCHDGEJFJGJH_I^JHKILJMINDOGPJTGUIVFWJXGZ?[H]H^I_Ja]bIcJdIfIgJhE
=worden	l!Z%I(I)K*Z+G,K-I3]7X:I?I@GAJGZHXIJKIMINIOJUWVHZF]J^IaJdJfJhJ
=wordt	h!K%G(I*I-D/I0J3J6J7Y:I>H?^BFCJDHEJHBIGKFL]MGOKPJTJUJVIXJ[H]I^FaYbIcJd^fXh[
=work	L!F#?%^&G*A+D,E->/[2F3I6D7D8Z9?;H<F=@?EACBfC@D?EEFFGAIBJJKCMaN?PJQFRWSBTBU?WDXAZd[A]@_BaBbJcAd?eCf^h?
=workday	z![0HH[ZKbI
=worker	z![HGVW
=workspac	n(J7c:J=IBJHFSJVJZFfJ
=wort	w-[
=would	j(F-_3J7J9E>Z@HBGCJDJH_IGNZUJVZXKZG]JaJhF
=wouldnt	w-Y9JBGHGKJN[ZHhZ
=wpisuj	v3H>HDIHJIJKIOaZJh[
=wraca	z+[@JDFHJXJb_
=writ	Z!C#D%c&K(D)G*H+H-F.J/F0E1F2H4Y5H7G8Y9D:F;H<I=J?G@CAGBHCGDEEHFHIDKALHMGNEOWSHTGUFVFWHXDZH[F]E^E_YaFbCd^g^hE
=writeback	J!A#?&G(>)@*D+E,Z-A.F/E0[1]3A4G7F8X9H:A;H<X=X>B?B@AA]BGCCDAECGXIAJXK>LAMCN?OGQXRYSCTAU?V?WBXBY^ZF[A]C^?_^aDb?dbebf]h?
=written	f!G%I)J,J-I/^0a1J3J4J6G8I9J:K;J=J>J@JAIBYDKGFIJJIKHNGPXRYTJVGXJ]J_FaIbIcJdDeHgY
=wrong	R!B#a%F&I(B)F*F+G,^-?.H0G1F2G3]4E5I6Z7F8F9X:E;H<I=F>B?C@JAGBKCFDEEJFGGEHZICJDK=LGMFNBO]QHRaSGUGVEWIX]YFZY[F]C^C_FaDbYcCdCeCfCgZh[
=wrongly	z-K3[E]HIIJOHUI
=wrot	r-J/_0K4J>G@ZHCKWNHRJTJYIZY_JcIfFg]
=wurd	a#C%H(F)I*H+I-E/W0J1J2I3F4[5J6J7H8I9H:F;I<J=X>[?ZAJCGDFEJFKGHHJIFJIK[LHNFOHQJRJSIUWVZXGZJ[G_]aEcHeJfHgHhF
=wurden	t%[(I+W3Z?ZAYHJVJ
=ww	t!J#Z9K:J>]?J@ZBICID[HBIIKIMJVJXJZ][J]HaJbIhJ
=wybierz	z-[K]
=wygasa	w@JLaTHZH^H
=wylaczon	j!Y(G)Z*J;Z<ZBKDJHFVJZJbZ
=wylaczona	w!I1I2K8J9JBJGKHFRIU_VJcIdJf]
=wylaczony	w!bAJHHPJVKZH^I_JaKdX
=wymaga	z=ZCXHJIY
=wymagan	p(J*J+K-J3J9I=J?J@JC_DGHGI^KJN[UJXKZIaJbK
=wymaganych	w(Z=YZJ
=wymusza	z*XHIZJ[]
=x	o#H1^@ZHZKKZJ
=xbox	wH]ZI
=y	R!Z#]%H&G(H)I*J,E-E/B0E1E2F3Z4B5F7Y8X9;:X;D<G=]>_?B@^AEB]CZDFEEGBH<I[JGK[LJNGOYQFRHSCUAVFWDYZZA[F^D_CaDbIcIeEhX
=ya	d!F#F%H(G)[*I,J-C.J/I0J1J2I3C4H5J6I7H8J9B:G;J=Y>_?X@ZAJBbCDDBEJFJGIH?ICJJKbLIMENFOCPIQKRISITHUFVEWJXZYZ[G]F^JaCbHcIdHeKfGgJhC
=year	b!_#H%I(E)J*J+J-Z/I1[3I4J6J7I8J9Y:X=J>_?X@EAJBCCIDGFJGIIYJHKaLZMHNDPJRKSKTJUGVGWJXIZA[H]G_JaHbFcIdJfHgIhG
=yes	t!I#K%J(J)J*J-I/_3I4I7J9^:J=J>I?I@HBGCJDIHDIGJJKIMHNIOJPISITHUJVIXJZE]I_JaGbJcKdKfJgZhJ
=yesterday	g!J#J(J)J-I3J9H:I=]>Y?I@^AIB]CJDIHEIGKCMJNHOJSIVJXIZ^]JbJcKhJ
=yet	_![#I%F(F)G,I-G0E1F3H4H6I7I8H9H:G=H>E?F@GBACHD]EIFIGCHBIFJIKGLIMhNBOISIUEV_XIYJZC[H]F^G_HaHbFcGdGfDgF
=yo	p!J#J%J(X*K-I3H7K9[:J=J>[?Z@GBHDYHDIGKHMINIOITJUIVZXHZE[J]IaFbJcKdJfKhH
=you	O!C%D&G(E)@*D+X,G-E.F/D0G2G4E5F6F8E9g:E;F<H>G@BAEC@D^EHFFGEHJIDJDKILEMBNAO^PCQGRFSDTDUBV[WHXZYIZ[[C]B^J_HbJcHdJfCgGhY
=young	z@aHEIJKJZI^J
=your	M#I%E&I(>)I*@+],D-J.G/E0G1X2G4E5G6F8E9c:a;G<G=]?I@CAEB>CIE]FFGCHHJDLCMFNGOYP@QGRFSDVZWFYGZF[C]D^F_FbCc]dYeDfDgBhX
=yourself	z#X?JHIU[VXZG
=youv	p#FCZDHHGKXTYX]
=yubikey	v?aHIZH
=z	[#B%C&H*C+D,E-[.F/D0E2E3Z4X5F6X8D:_;X<G=C>??Z@IADC@D>FEHCIILDMAO[P^QFRDSBUAVIWDXBZX[C]B^F_GbYdAeFhB
=za	g!G#Z%H&K(H)J*I+Z,I-X.J/I0I1Z2]3F4E5Z6I7I8H:G;I<H=H>E?G@WAGBGCFDDEIFIGHHDIbJHKCLIMFNFOGPIQJRGSITHUIVHWJX^YIZB[G]E^J_HaZbHcEdGeJfEgJhG
=zabezpieczajac	w*Z9K?^C[DGHHIJNJPKXJZI
=zabezpieczajacych	z*XCJD[
=zablokowan	j!G#Y(J)Z*I+J-[.Y3J:J?I@IAJBFCHDIIHK[MINJPGTZUHVHWKXIZG[Z]JbJdKfJgJhK
=zablokowany	w#]@JBJHIMJT[XK
=zahl	w-ZHII]
=zamknac	z@JB^ZJ
=zapi	h!H#G%F(I)J*K+J,I-I/J0J1J3H4Z6[7I8Y9G:H>I?I@GAJCIDGEJGIIIJJKHLIMINIOJSJTJUGVHWJXGYZ[I]J^I_KaIbHcHd_eFfXhH
=zapisalem	zD^HJIKKJ
=zapisanym	z3[IJ
=zapisu	m!J#J%Y(I)J*I,Z-I/J0J3H4I6J8[9G:J=Z>I?J@JBHCIDIEJGIHDIHKIMINJOIRJTJVJXJYJZG]J_JaHbJcXdYe_fXhJ
=zapisuj	t%J-K0[1J3J8K?KGYHGKJOJY]ZJcJdZeJfYhK
=zapisywania	z%[(JHJZIdIeXfZ
=zapomnialem	wBJHGUJZ^
=zaproszony	z:_BKHIMJZG
=zarejestrowany	t+a?[BJCHDFHD
=zarzadzan	w#J:[BJHJNJZKd^
=zasad	p!J#I%J(I*J-I/K3I9I:J=H>J?]@JBJCIDHEGFJGJHFIGKJLKNaPJSJTJUHVKW_ZF[J]I_IaIbJcIdIfI
=zasady	r#K(J)I*_-H@JBJDIHFIJKHNaPIUJVJWZZF]JbKdJ
=zawiera	v!K#G-a7JAJBJDJHEI^KITHZF[J]J
=zaznaczon	v@IHIL]ZH^_hK
=zbyt	l!K-b3J9H>K@ZBGCJHDIIKHNKX]ZFaJhH
=zdarzeni	w%J&[FJHKZIdJe[fY
=ze	f#G%I(H)J*G+Y,J-].K/I0J1J2J4I6J7I8J9C:H;J=I>Z?F@FAIBECXEHFJGJH@IYJJK]LJMHO]QKRJSITHUIWJXFYKZB[I]G^J_HaFbIc[dXeKfIgHh[
=zeby	t#J+[-J@[BGDZH]KJLJOKPJVH[KdJhH
=zegt	l!I#I%J(J*J+Z,K-^3F4J7I9G:J=J>F?I@JAJBHCEEKHEK[OXPJTJUJVIXHZ[[J]H_KaGbJcJdYhI
=zeichen	m#J%I-Y/[2[3I@HBJCHFXHEI_KHMJNJRKTJXKZH[J]KfK
=zeigt	r#K%J,J0Y3I>G?I@KBKH_IIOXRZXJZJ_YaHbXcKfKhI
=zelf	v(H-J9G>I?J@HB[DJHFIIKGNJU]V_ZF[IaI
=zelfd	z3KA[HIK]
=zero	r3[>G@GBJIJO[TZXHZIaW
=zetten	w@_ZI
=zgadza	t3J>J@KHKO]ZIaXhZ
=zgubilem	v>_BIDIHJZH
=zich	v+G?J@JBWCJH_ZK
=ziffern	w-J3[HHKJO[
=zijn	h!Z#H%[(G+J,Y-K3^6J7J8K9E=I>G@EAZBYDFGKHCIWK[LIMHNHOEPITJUJVZXIZD[I]H^Z_IaGbIcWdEeJfHhJ
=zip	zH^ZH
=zit	p!I#]%J(X-J3H9H:I=J>I?K@GAKBICIDJGKI]KZMINJOJP[TIV[XIZD[K]J^K_JaHbJdIeJfJhI
=zle	p!I#X%J(I)J*I+K,[-H3Z4J9E:J;J>H?J@GAJBGCGDFEJHEIHKGMHNHOIPITGUJVJX_ZE[I]H^J_JaGbHcXdGeJfKhb
=zly	t#J-J3Z4]6]8J9I>J?J@IBICIDGIHKJMINIPKRZUKX]YJZG]JaHbJcJdFfJ
=zmiana	v7]HKLYZX_I
=zmiani	w>J@EBHH]KJLJMJUJ^Fh^
=zmiany	v:J@ZBIHFIJKJLZNKVJ^_hJ
=zmieniac	z#I-H9J@[BJCJHHKJMJTJZJ[]^[hK
=zmienic	k(H-J:I=J>I@^DIH^IJKFLXMGNJUHVH[J^]aJdJfJhE
=zmienilam	w3H9I>]@^BIHFIJKJMZOHZJaFhI
=zmienilem	r>Y@Z
=zmienion	p/[9J@[B^HDMYTGZJcJdKfIgYhJ
=zna	z:[HEM[gY
=znakow	s!J#I%J-J2_3I9H@IBJCJDJHFIaKHMKNKOKXJZH[KaJ
=znaleziono	v!J4ZA[HIIJVJ_]
=znam	z>HBIDJIHZE[ahJ
=znowu	v#[-J9I@ZBZHGIJKJX[ZGdJfHhI
=zonder	h!H#Z%G&Z(I*J+I,J-H/J1Y2J3Y4G6J7I8Z9I:H;J<X>H?I@CAHBXCGDZFIGIH?IGKGLZMYNZOEPHRITIVIXHYJZE[Y]I^Y_XaFbIcJdYeKfGgIhG
=zone	zHX
=zoom	s-IHaIEZH
=zostal	z_[dY
=zostalo	r#I:JDIH[M]TXUKVJZH
=zou	zHJIJKKOJV]ZJh^
=zresetowac	l(J7J:]=J>J?J@JDYHYMHSYUHVFWJZ^[J]K^KaJbHfJgJ
=zresetowan	z(KBYHJM[ZJgZ
=zu	Y!D#_%D(C)F*E+E-d.J/E0G2W4E5H6F7E8G:B;F<I=D?AAGEFFGGFH@I[JGKELYMCNYOFQHRESEVCWEXeYGZE][_FaFcEdCeFfDgFhA
=zugewiesen	z*X=[
=zugriff	l%_4J9J=J>^?J@JBKCHDHIJKINJOJQWZX]JaIdJ
=zum	i!H(X4Z6J:H;J=H>J?[@GA]BHCJDIEKGKIIKIL^MJNJPJRKTJUHVHWYZC[Y]I^J_EaJbZcJd[fG
=zur	l!K#J%K(J+^3G=J>H?[@IBICFEJIJKINHO[VIWYXJZG]IaEbJc]dIfZhJ
=zuruck	l!_#H%H&](J-I/J3J4I=H?J@HBHCIDJHBIEJWK]MJNIVI[J]JaJbZdHeIfIgXhJ
=zuruckgesetzt	k(H0Y:Y=K?J@YBZE[HEKJM]UIVIZD]K^KbIdIfJgX
=zuruckschreiben	p!K%[3I4[6Y9J=I>JBJGXHGKJPIRIUIYJZGaIcHdbeJfF
=zurucksetzen	V!D#G%J&J([*G+H,H-I.J/H0H1I2J4F5I6G7J8H9J:];H<J=Z>I@GAIBXDBFZGGHJIGJHKDL[MENEOIQJRHSJTIUXVYXFYIZZ[I]Y^E_HaYb]cXeGfIgGhF
=zuruckzusetzen	v(^.Y:J@IBIHHVIX]ZIdK
=zurzeit	z#Z:JCZcY
=zusammen	z6Z9ZHJZI
=zwei	f!I#J%J(J)J*a-I/]3H7J9H:J;K=J>H?HA_BGC^DGHDIGKZMINHOZPIRJSJTJVIXGZG[K]G_JaGbKcJdKgIhI
=zweit	p>J?J@^BJCaDJHHIJKJOJZG]KaK
=zweiten	v@YB[H[ZJ
=zweryfikowac	w#I3ZCJDJHIIKOIX_
=zwischen	t/I0K3K9H>J@ZBICJGHHYIJK[MJRXTJXJ]Jc^dIfIhJ
=zwrotnego	k!J#J%](F)J*I+J,Y-I/I0I3G4I6I7K8[9G:I;J=Y>I?J@IAKBHCIDHEIGIHCIHKHLKMHNIOHQKRITIUJVIXIYIZE[J]I^J_JaHbIcXdWeaf[hH
=zwrotny	h!H#G%F(I)J*K+J,I-I/J0J1J3H4Z6[7I8Y9G:H>I?I@GAJCIDGEJGIIIJJKHLIMINIOJSJTJUGVHWJXGYZ[I]J^I_KaIbHcHd_eFfXhH
=あ	a!I#H&I)I*I+H,I-Z/I0I1J2I4H5J6H7J8I9a:I;I<K=Z>[?E@HAHCYFYGHHFIEJIKXLIMYNFPFQJRHSITHUDVYWHXHYJZI[G]G^J_XaEbDeHfFhJ
=い	I!H#F%G&A(Y)E*C+X,G-].I/D0Y2=3Z4G7W8E9I<@=H>X?Y@IA@BHD[EGF@GIJAKYLEPGQFRISHTHWW]@_ZbJcHdFeBf[gG
=う	]!X#C%E&I(B)G*F+E,G.H/H0G1G2H3A4F5H6Y7F8G9_;F<I=C>Y?A@aAGDFEFFHGFIHJHLZMANBPEQIRWSGTHV[WEXZYGZ[[I]D^F_Wa?cDdCeHfCgFh_
=え	]#]%X&J)J+C,G-A.I/H0H1H2H3B4G5I6G7E8H9B:B;H<J=E?a@cAGBHCCEFFJGFHGIYJHKZLYM]NDOFPIQJRGSGTCU@WEX[YH[[]E_FaBbXcFeGfDgIhH
=お	i#K(G-H3Y4J7J9b:H=H>H?JDIGKHCIGKHLJMHNIOJPJRJUHVHWJZ[[J]J^JaIbFcId^eJfHgJhH
=か	V!H#Y%A)D*Y+B-Z.I/D0C1D2E4[5E7B8I9^:?<G>E@^BCD=EDFFGBH^IXKDMXNGO@PYQFRCSDTIU@V>WCXEYZ^A_FcId?eEh[
=が	H#@&@(X)F*B,K-G.H0X1C3a4Y7@8;9B:Y;Y<H=Z@EAWBAC[D@FFG?HIJEKDLDMXNEOYPAQFR]SFT:UZVHWYXCYYZZa_cJeAfagEhJ
=き	V!J#C%B&G(J*D+D,Y-B.F/D1E2G3Z4Y5F7I8]9@;E<G=Y>^?YADC@DDEGFGIHJFKBLCMCN?OAQKSGTBV]WCY^ZG[X]CbGdXeJf_
=ぎ	k!I#H%J(J*K-[2^3H4K9C:I=J>I?JAJBICGDIGKHAI_KEMGNFOIPJRJTJUJVJXcZC[J]JaHbJcIdIfIhG
=く	Z!F#a%X&I(I)H*E+F/G0F1Y2F3]4D5Z6F8F9[;F<H>[?IAFBYCHDBEFFHGEHJI?K]LDMJN@OJPDQHRFSGUBVIWFXXZ_[B]D^E_DbCdGeGfDgEhW
=ぐ	w!I=I@ZBKHHTZUIZ]fK
=け	_!E#C%[&J(E*Y+E,G.H/Z0H1H2H3B4F5I6G7F8Z9A:D<I=F>J@YAFBBCYDFEHF[GEHGJHLGMAN[PYQIRGTYUDV]WGXBYHZY[]][^G_FaAbEcDdDeHfEgF
=こ	b!E#H(])I*H+G,J-D.J/H0J1I2J3C4G5J6I7G8I9]:a;I>J?C@HAHBHDIFJGHHIJJKXLINDPFQJRHS[TEUYWXXDYIZW[H]F^G_Ga[bFcFdKeIfEgI
=ご	t9]:J>]@JBYDJHEMKUJ
=さ	T!_#_&H(@)E+Y0E1E2E4D5F6D7Z8D;Z<G=J>=?]@EADBKDEEDFGJKMGN[O[P]RCSETHUAVJYEZ>[X]B_BbEcHeEfJhE
=ざ	w9^BJHJZY
=し	N!H%I(F)A*I,E.E/I2A4X5B6Y7F8Z9^:I;I=?>Y@_AEBZCYDKEEFCH>JALYM_OIPXQXRFS@VEYZZX[B]F^>aCbHeFgYhF
=じ	l!J%J-H0J3H6K8I9I:K>IAaB^CJDJHDIJK^MINJOYVJXJZE]Y_GaKcYdJfJhI
=す	R!]%@&G([)D*J+B,J-X/F0C1D2Y3F4C5E7H8C9a:Y;D<G=D>>?=@ZAJDEEGFFGIHaIZJHLGNZO@PGSCTHUCVDWBX^YEZX[D]A^AfFhI
=ず	m!H#J%H(I+H,^-H/J0J3Z4J6I7I8J9H:I;Z=I>G?I@FAJBGDZGJHCIIKHLJMGNIOIPIRaTIUIVIWKXHZF]]^J_JaHbHcIdYeJfHgYhI
=せ	V#C%C&I)F*I+E,E.G/F1F2G5H7F8F9?:I;F<I>X?XAFBICEFHGEI[JGK[LEMENFPIQHRESFTDUZVZWDYZZb[H]D^C_[aXbFcHeEgJhD
=ぜ	w#F*]@JCIHFIIKKNJPJTIZ[[]hJ
=そ	l!H#I%E(I*I+J-E3G4J6K7J8J9Y:Z;[=I>^?[@GAJCGDHGaHBIFKZLJNGOHPJRJTIUHVFWIXHZE]I^I_IaGbIcIdGfHgX
=た	P!Y#_&E(<)B,G.C/Y0A1A2B3Y4[5C6J7A8X9X;A<D>]?a@]AXB[CBDFEEFDGGHCIYJBK[MINZOEPXQCSBUHV?W?X_ZG^?a@bIcBdDeHgKhB
=だ	Z!F%[&I(B)Y*X+D,E-_/F0G1H2G3F4D5G6F8Y9I:B<H=C>?AECZDGEEF[GCHFI[JGLEMaN[OIPYQHRESFT[U?V]WXXHYXZC[[]C^E_DaAbCcKdGeGfCgDh?
=ち	j!G#Y%H(H)J*J+J,I-F.J/J0J1H2I3]4[5I6I7I8I9_:G;I=H>E?F@FAIBFCFDFEIFJGYHIJIKFLKMENGOFPIQKRESZTHVYWIYJZE[H]G^J_HaDbGcGdDeZf]gJhG
=っ	X!^#X%C&H(B)F+B,F-]/Y0E1D2F4B5G6D8D;J<H=_>Y?E@IB?CBEDFGHAMCN?PFQGRXSETCUYVYWDYXZG[C]]cAeFgChX
=つ	c!E#H%Z(G)]*Z+H,H-D.J/]0F1I2H3B4[5H6G7H8[9E:F;H=G>C@JA^BFCdDCEIFIGHICJIK^LIMENEOEPHQJRISITGUEVFWIXZYIZA[G]G^HaCbFcFdFeJfGgHhF
=て	N!]#^&D)G*C,@-_/C0@1Y2A3I4>5B6?8H:C;J<D=^>_?H@GAEBZCEDZEFFCGYH?IIJFKYL[MGO[PJQCSITGUYVXWYYYZ>[@^W_KbDcEdZe@gF
=で	M!Z%=&D(D)E*A-A1K2@3I5A7[8I9Z:[;G=G>X?X@YA>DGFBHEIEJ@KILEM[NEOIPHQJRJSGTZU^V^XFYGZB][^Y_<aDb^cXeYfHgZhJ
=と	V!A#B&H(D)F*H+Y,E-b/D0F1F2F3>4E5G6Z8E:I;E<W=I>J?E@^ADB?CYDYEJFGGDHAI^JFLDMCNcO]PEQGSETCUCVFWDYF[C]C^CaGbYeFfBgGhb
=ど	i!H#F%H(G)J*J+H,K-E/H0K1J3G4I6J7I8J9Y:G;J=G>F?F@XAJBWCEDIEJGJH]IFJKKELIMGN_OGPIRIS[TYUGVGWIXEYJZb[I]H^J_IaFbGcHdHeKfHgJhF
=な	L!?#G&Y(Z)D*[+[,B-C.G/G0Y1J2@4J6Y7F8H9F:X;Z<K=[>Y?]@JACB@E<FBHCIGJ?NZPAQIR<SFUFWZYZZH[Z_Xa]bIdHeDfZgGhI
=に	M!F#@%J&C(E)@,>-Y.I/D0I1H2F3^4J6=7H:G;C<C=B?[@GA[BFDDEJF_GDIHKYNJPIQBRFTGUHV[WIYCZE[G]b__bYcHdYfWgGhI
=の	J!A#@%I&B(X)=*^-G.C/?0=1H3W4H5D6G7A8J9E=I?_@GAZBDCZDGF_GZK]LXM[NXO[PFQDR_TCUDV[WFXGYCZ@^?_GaJc[dAeGh^
=は	R!G#?%G&F)]*Y+I,@-K.D/[0B1A2C3I4@6@7]8A9Y:C;B<E=F>_?^@IAHBICZDAE@FDHXIJJCKXLAMbNAOZPJQERBS@TaUXV[W@XGYGZ9[X]X^ZaIbDcDe@f<g_h<
=ば	p-J3Z7Z9G>I@]BIHDIJKJMKNJXJZ]]YaIhJ
=び	w+Z3[?KDIHGQ^ZJ
=へ	tHYQXZIc_
=べ	t(J3J>H?]@KBZCJH]KIMJVJZJ[ZaKbJ
=ほ	z+[>I?J@IBYDJHIOJZIh]
=ま	N!]%C&E(J)B*E+J,A-G/E0B1C2B3^4J5D6G7B8A9^:D;B<E?I@ZAGBaCDDJEHFDG@I^JFMaNHOFPIQDRGSATJVJWIYDZd[B^?_HaHbGcJeHfXhD
=み	i!H#G%J(H)J*J+b-]/K1J3E4J6J7J8K9G:I;J>F?C@GAJB[CCGJHHIZKFLJMGNHOGPHRJSJTXUHV^WJXZYKZF]H^JaHbGcIdIfIgIhH
=め	b!X#[%H(F+],I-[/I0I1I2J3X4G5J6H8H9E;I=E>Y?BAIBDDEFJGIH@I]JJKBL]MWOFPEQJRHSIU_VDWGY^Z>[G]G^G_YaCbEcGdEeIfDgHhD
=も	Y!B#G%D&I(B)G*I+C,G-X.G/E0F1F2G3C4E5G6F7D8F9?:A;E<I>_??@[AFC[D^EFFHGEHCI>JGKaLZMGPDQHRFS]TZUXV?X_YGZG[C^Ea]bBcIeGfCgYhH
=や	k!I#H%J(J)J*J+I-_3Z4J7J9Y:I;K=H>E?F@CBFCGGJHBIZKXMENGOHRKTIUHVHWJX[ZE[J][_JaHbHcYdJfJgJhH
=よ	k![#J(F+J-Y3I7I9Y:G=J>I?G@[BGCHDHEIKFLJMHNGOJPITKVZWIXZZB]J^]_JaHbHcJdZfIgIhH
=ら	W#?%A&W(A+Z,D-^.F/J0X1D2E4[5E7C8Z9=:@;Z<G=Y??@^ADBHCJD>EEFGGCHXIYK]LFMFNCO?PXQFRCSET[UJVGWDXGY^ZY[A^J_DaGbYc@dGeEfHgZh]
=り	Z!E%C&H([)H*G+F,Z/H0G1H2H3]4X5H6F7H8G9b:G;G<I=^>C?C@[EFFXGFHFIYJHK@LGNIOBPDQIRGSGTFUBVJWFXXYHZX[E]E^HaBdIeGhG
=る	Q!I#A&E(Y)H*F,A-]/@0A1A2X4@5C6@8A9C:H<E?E@JB:DFEJFCG?I]JHMYN]OaPXQISIT?UFW?XHYB[Z]=^Y_[b[cAfFgDh^
=れ	O!Y#[%C&E(E)G,E-J.F0A1A2A3F4?5C7G8I9F;Z<E=Y>Z?XA@DYE@FDGGIIMHNYOYPXR_SAUDVAWIXXYAZ]]Y_>aFbJcGdXe@fCgGhY
=ろ	t-I9YIYOKZIh]
=わ	a!E#D%G(G)I*G+W,H.J/Z0I1I2I3D4H5J6[7F8I9Y:E;I<K=Z?DAHCXEHFJGIH?IZJJK[LHMBN^OIPFQJRHSJUGVEWIXYYIZI[[]F^F_FaEbFcGdDeIfEgZh_
=を	P!D#I&F(_*Y+Y-I/J0J2B3C4[6[7J8[9=:Z;B<E=E@AAGBACFDXEKFEGGHZIJJGKZMYN]OFPEQIR?SATGVDX[Y_ZC[D]E^XaXbBcJdHeYfHgDhX
=ん	V!Y#C%D&I)F*I+E,F-].G/F0F1G2G4X5H7F8F9Z:J;G<I>Y?XAFBICEFHGEIZJGK[LEMDNFPIQHRESFTDUZVZWDXAYYZ][D]D^CaXbFcIeEfIgKhD
=ァ	t2[3H9J>JCKH^IJOZSIVKZJaIc]
=ア	Z!]%]&I)Z*G+F-A.H/E1G2^4D5G6X7D8D9D;X<H=X>^?]@BA_BAEDFHHHIAJGKBM@NBODPXRESEU@VZWDXFYG[G]D^Y_BbAcZdAeFfAgJhC
=ィ	g!J#H%J(F*Y,X-H.W/K0X2K4J6I7H8J9J:X=G>I?I@IAJBGCZDYEIG[HAIIJ]KILJMHNHOJQYRKTJUGVDWKZC[I]J^YaYbHcIdZe_fHgIhI
=イ	Y!@#D%H&Y(@)C*F+F-A.G/D0C1E4Z5Y7^8]9B:@;F<G=b>A?C@BADCDDAEDFGGDHZIBKBMENBPZQXRDSXTIU@VIWDXCYEZG]C^C_BaAb[cXd_e_fXgJhF
=ウ	Y!^%]&I)Z*H+F,X-A/_0[1G2^4D5G6Y7D8E9F;E<H=A>C?D@CAZBACBECFHHJICKCNBOEQGRFSET^UAV[WEXGZC[G^X_[aCcZdDe^fAgIhC
=ェ	d!F#G%F(F)J*I+J,[-X.J/I0a1H2I3G4G5J6G7_8G9G:F;_<K=F>G?G@FAYBECHDGEHG]HJIHJIKGNGOIPGQJRHSITHUFVFWIXHYIZA[G]H^]__aFbFcEdZeGgGhG
=エ	g!Y#J%H&Z(F)H-Y.J/I0b1J3F4[5J6G7H8I9G:F;J=F>H?GAHBFCJDGEYGHHEIHJIKHLJMGNGOZPGQKRHSITIUFVEWIXGYIZa[I]I^F_EaGbFcFdEe]gHhG
=ォ	o!I%J(J,J-J3I4J6J7J8b9J:I=I>J?J@JA^BICJDJGJHZIJKJMINJSIUJVIXKZG_YaIbJc]dGeJfI
=オ	_!X#F%E&I(A)G*H+H-C.H/^1H2F3E4F5H6^8F9E:A;Y<K=A>D?E@EBDCFDDE_FIGXH<IEJHKEMCNYOGQIRGSFTEU^VAWEXFYHZ>[E]F^Y_baDcXdZeYg^hE
=カ	]!a#X%^&J(A)Z*H+H-I.I/G0F1H2^4F5I6F7F8F9H;G<J=C>D?D@EAaBCCCDXEZFIGXHZIDJHKEMBOHQIRFSGTJUAV]WEXIYHZE[J]F^Z_EaEbXcIdCeGfDgEhE
=キ	i!G#H%H(H)I*X+G,J-H/Z0J1I2J3G4H6Y7H8J9G:G;K=H>Y?_@GAJBECZD^EJGIHFIGKHLJNGOHQXRGSITHUEVDWIXHYHZD[I]Z^I_IaGcadGeJfEgHhJ
=ク	T!>#]%]&G(I)D*D+D,a-@/^0[3B4@5D6_7?8Z9A:D;Z<[=F>E??@IAIBJCAD>EAFFGWHII@JJK@LHM=N?OCSCTaU?V=WCYHZA[]]A_ba?bbcBdaeZfIgGh@
=グ	f!C#H%H(X)I*H+I,I.J/I0^1J2J3F4F6I7G8I9G:Y;I=E>G?E@IAHBFCGDEEHGZHHIGJJKGOHPaQKRISITHUEVcWIXGYI[H]Z^H_GaEb]cFdEeIfDgGhH
=ゲ	v(I*[,J:a=JBKHJUJVKWIZG
=コ	_!E%Z&I(E)I*H+H,G-B.H/G0E1G2X3B4Y5Z6F7F8Z9C;G<]=E>]@BAFDDEGF[GXICKALFM]NCOEPFQIRGSHTEUEVDWGX^Y[Z=[E]E^F_[abbCcEdDeHfDgGhB
=サ	^!C#D%E&J(D)Z*G+H,E-B/G0E1Y2W4]5H6X8E9E;G<I=C>B?C@DAFBZCFDDEEFIGDICKCLYMENDOFPDQHR^SYTDU]VAWFXEY^ZG[Z]E^F_FaBcWdZeFfahH
=ザ	]!]#F%F&J(^*D+E-C/F0E1H2H3B4E5H6E8Y9E;X<J=Y>C?B@CA^BGDXEEFIGFHFIJJGKCLFMBNIODQIRFSFTFUBWFYGZJ[I]]^[__aGbXcDe^fChC
=シ	a!E#F%F&I(C)G*^+H,Z-X/H0G1G2H3D4E5I6F7^8G9C:B;H<J=D>D?X@FAFBACEDCEDFYHGIDJHKDLHM^NbOGPEQIR]S_TFVCW_XFYGZ>[E]Z_FaCbCc^dBeHfBgDhE
=ジ	g!G#I%H(G)K*J+J,I-X/I0a1J2J3H4H5J6H7H8I9H:G;Z=H>G?G@HAYBGCHDGEIGZIGJIKILJMENGOIPHRISZTIUIVGWIXHYJ[H]I^I__aZbZcGdEeJgIhI
=ス	N!=#C&E(J*A+A,I-[.D0I1B2Y3>4?5C8]9?:Y<E=^>F?I@HC>EGF[IIMYNYOAPCQIRXTHUZVCWGX>YFZ[]@aHcHdWeFfZhX
=セ	T!H#C%[&H)Y*J+E,C-B.F/C0C1E2D3A4B6B7H8C9B<H=b?G@GACBXEXFFGBIBJEKBLDMFN@OERCSYTBUaW]XBYEZ[[F][^G_BaYbGcXdBeCg^hC
=ソ	s#[-J:I>J@IBIH]IJKJMaNJUKXJZE[J^JaIbJhI
=タ	a!B#F%Z&J(])H*G+H,G.I/H0E1H2Y3E4Z5H6G7F8Z9E:[;H<]=D>D?D@FAFBECFDKEFFIGYHbIEJ[KFLHMCNEOGPDQIRGSGTGUCWGXGYHZA[G]F^G_[bDc^dCeHfBgahG
=ダ	w-E/J7_BIHFI]KJMIS]TIVKZIaKbJhJ
=チ	p#J%I(J1K7K9[:I;]=I>J@IDKGZHFLXMITKUKVIZD[J^^bJd]eIfFhJ
=ッ	Q!E#]%F&F)H*A+B-@/A0A2D3?4A6Z7F8J:K<F>G?E@DABBYC@IAJCK@LGMYN>OCQERKSXTaUYW[XIYD[[_@aXcFd]eZfXh@
=テ	i!H#H%I(F)I*X+J,I-I.W0X2K3H4J6J7I8J9I:]=F>H?G@HAJBXCZDXEIGIHAIIJXKJLJMGNIOJQYRZSHTJU]VEW^XJZD[I]J^Y_JaHbFcHeJfGgIhH
=デ	j!I(Z)J*J,]-J0J4I6J7_8J:Y=H>J?J@[BFEIGJHCMINIPGRKS]UFVFWIZD[J^HaKbGc]dYfGgJhJ
=ト	O!Z#I%Y*J+F,_-F.F/?0[2Z3I4I5X6H7I8]:Z;H<D>E?C@BAYC<FCI>JEK=LGMIN;OAPHS]THU]W[X?ZG[A]>_XaFbWcJdYe]h=
=ド	N!>#A%G&F(H)A*B+C,Z-]/[2Z3?6Z7Z9A;B<E==>Y?C@EAHCHEIFEGXHEOAQDRATXVEWHYFZY]A^Wa^bYcFe]fEhY
=ナ	p!I%J(G)J-I0K3I7J9I:b=H>I?H@IBFDGEKHDKJMFNIPJR]SIU^VGW_XJZC[J]J^IaIbGcJfHgJhJ
=ネ	n!J#J%](J-J2Z3J4H8]9J:I<^=J>JAJBJCJDJGJHJIIMIPJTJVIZI_^aJbIdJfIgJ
=ノ	w-J9J:J>K?J@IBYHGIIKIM]ZIb^hJ
=ハ	r%K-J3^6J9J:K=I>J@JBJDJGZIJKJM^NJOIRJUIVIWJXJZH[KaIbIdEeJf^hK
=バ	a!F#G&J(D)I*I+I,X.I/G0F1F2H3E4^5I6^7[8X9F:E;H<J>E?E@EAHBGCGDEEGFJGFHCIFJHKFLGMGNFOGPXQIR_SFTDUCV]WGXFY^Z?[F]G^G_FaDbCcXdae^f]gEhF
=パ	Q!B%E&I)D*E+E-_1E2]3C4C5F8D9F;E<H=@>G@HADCBFZGZJYKYMXNXOEPCQGRDSCTBVHXAYFZ[[Y]D^Y_AaFcEdXeIfHgJhZ
=ビ	h!F#J%H(G)[*J,H-F.K/J0^1[2Y3H4G5J6H7G8I9H:F;J=F>H?G@HAHCIDGEHGHHEIHJJKHMGNHOJPIQKRHS[TIU^VFWHXIZD[H]I^H_HaFbFdXeHfcgHhI
=フ	c!D#G%F&J(F)[*H+I,[-D.I/H0G1H2X3Z4G5I6G7_8b9F:D;H=F>E?F@FA[BECFDEEHFJGZHZIEJ[KFLHMDNEPFQJRHSFTHUbVBWGXFYIZC[G]F^GbEcXdCeHfDgGhG
=ブ	i!H#D%I(I,J.[/J2K3I4J6I7J8J9I:I;Z=I>I?I@HAZBHCJDIEKGZIIKILJMYNIOJPJRJUJVIX[ZE[I]X^J_aaHbZcIdGeKfHgJhI
=プ	Y#D%C&H(I)E*D+D,C-@.G/]0^1E2E3B4B6a7[8D9A:>;E<H?[B@DJE^FGG[HIIAJFKALDM?ODP^QGSDTBU=VaWCXBYYZ;[B]B^X_Yb?c_eDg]hB
=ヘ	v(]:J@]HJVIZH
=ベ	t!J&[,J4K6J9J:J=JHHPJQYU[ZJcJdJe[fY
=ペ	t.YHXS[UJZI__aJ
=ホ	p#Y(I9J:Z>[?HBKDIIJKJM[NJUJXJZEa[bJdJ
=ボ	o!J#J%J(_,[-J0K3K4J6I7J9Y:[=K>J?I@KBHDIEKGJIJKJMHNKPJS[TJUHVGWJZF[J]J^KaHbHcJdHe[fJgI
=ポ	e!G#H%J(F)I*_,G-Z.K/I0I1[2I3Y4G5K6H8H9H;J=G>E?Y@IAIBCCFEFGFHZIFJJKFLIMENbOHPGQJRGSHTHUDVFWaXHYIZA[H]H^I_HaFbFdDeIfDgFhG
=マ	l!J%H(J,J-I2J3J7K9H:G=J>[?G@JBICJDHF]GHIHKIMYNHTZUIVKXJZE[I]J_Ka[b]cJdIfJhI
=ミ	i!J%J(G*J,J-G/I0I3I4]6Y7G9I:F=]>H?H@JAIBICIDHE[GJHBIHKIMIN^OJPHRJUEVGWIXJZE[J]J^IaGbHc[d^eKfFg_hI
=ム	o!F#J%I(H3J5X6J7J9J:Z=]>I?I@JAJBKCIDIEJH^IIKJMJNHOJPJRZUIVHXJZE_JaYbJc^dIfJgJhJ
=メ	a!E#F&J(D)F*G+F,F-A.I/G0G1H2H3X4]5Z6G7[8Z9E:D;H<I=E?Z@DAHBCD_EGFJGFIXKDLGMXNCOEP]QIRHSGTXUFV[WGXDYHZH[E]E^G_Ea[bXcEdDeHfDgHhD
=モ	w.Y?ICKHHQ^a[
=ャ	z3J9J>[?JHGMZ][
=ュ	k!H#J%G&J(H*X+K,J-G0J2K3H4]6J7J9G:H=I>H?H@IAJBGCZDYEJFZGYHXIGKHM_NHOJPXQYRIS[TJUGVGWIXJZE[J]H^K_JaHbIcHdGfHgIhI
=ユ	^!]#G%G&J(^*E+E,E-C.H/G0F1H2H3B4F5I6F7W8Z9E:X;X<J=Z>C?C@DA_BHDYEFFIGFHGJHKDLFMCNJODQIRGSGTGUCWFYH[J]Z^[__aGbIcEdZeEfDhD
=ョ	n!H#J(I,]-J0_3I4J7_9H:I=I>J?J@JAJBIDJEJGJHCIJMINJPJR[SKUIVHWJXJZG]]^Y_IaIbJcHdIfGgI
=ラ	Z#B%I&W(A)E*G+G,Z-D/_0[1F2F3B4W5[6^7C9A:A;F<H=b>C?D@IBCCDDBFXGCICKCLEMANBQXRESETYUBV?WEXCZZ[C^B_ZaBbIcBd_e]gIhC
=リ	T!H#C%E&H(X)I*]+D,C-X.F0C1E2F3B4C6B7H8D9D;D<H?_@GADBYCYEXFGGBIAJEKALCMEN^ODQ]RCSZTBUYWaXBYF[E]B^G_EaKb^cGdGeCg[hB
=ル	Z#D%D&H)Y*H+D,E-E.G0D1Y4C5F6E7C8E9B:X;F<H=BADB@D[EXFGG[H_I?JYKALFNZP^QGRESDTDUaVaWDXBYZZ;[C^C_CaYbAdAeFfAgEhB
=レ	]#E%D&I)F*F,Y-B/^1G2F3E4Z5G6^7[8a9D:Y;F<I=Y>C?C@DA]BBCCE_FHGCHDICJGKDLFMBNXOEPJQHRESETEV@WDXEYGZ?[E]D^B_]aCbAdYeDg^hD
=ロ	Z#_%D&I(C)Z*J+F,E-H/E0]1X2F3D4X5]6D7Y8E9E:C;F<H=C>C?B@CAFCDDCEZFIGCHHIDKDMGOGPCQHRDSETcUBV@WEYZZG[_]X_DaCb_c_dAeFf@gDhD
=ワ	Q!B#F%G&I)E*E+E-_.G1F2]3D4D5G7X8D9H:X;F<H=@>H??@IADCCFHG[HHJYKYLWMZNYOFPDQGRDSDTBUWVIXBYFZ][Z]E^Z_Ba@cEdYeIfHgKh[
=ン	Q![%Y(H*B+B,]-E.C/X0_1B2Z6Y9>:[;A<D=^>;?<@<A^BCC=DEE[FXGGI<JEK<MINGO@RJTHUIV]X@YBZA[J]X^Ya;b_dGeKg]h@
=ー	J!G#<%=&J(X*J+A,[-X/F0]1F3D4[5H8E99;F<A=C>H?Z@BAXBHCGDZFAICJJKELIOBPIRYTCWXXIZZ[G]J^J_Xa[b[cJeZf[
=一	V!?#D%Z&F(?*X+A,B-H.E/B0C1D2D3X4A5E6^7A8C:@;Z<F=@><?H@cAaBCCfDHECFDGAH?JDKZLYMANAPFQERBSCTWU?V=XaYE[A]@^B_>a^dHfAgC
=三	r!J#^%K-K3I9F:J=J>F?J@IBICIDIHDIZJZKHMHNJXEZH]JaabJfJhJ
=上	c!E#Y%G(G)H+I,H-G.J/H0H1I2I3E4H5J6H7H8I9E:H;^<J=H?F@^AHBFCEEIF]GGHXJZKFLIMYNGOZQJRGSETFUGVFWJXFZ@[H]G^H_[aEc[dGeIfZgHhY
=下	j!G#Y(E)I*I+I,I-E.J/I0I1I2I3F4I5J6I7G8I9]:E;H=F>F?F@IAHBBDDEHFJGHH@ICJIKDL]MDNEO[PGQJRIS_TGUEVDWHXEZZ[Y]G^H_HaDbccHdFeJfFgIhF
=不	M!8#A%F&H(Z*H+[-D.G/I0X2<3]4X5K6_7I8K9C:B<?=[>[?]@IA;B4CDD7EFF?GZH@IYJ=MDNZO]QHRXSFTGUAV]W=XGYYZ][D]E^^aXbDc[d7e<gE
=与	l!J#J%K(J-J3I4J6[7Z9H:J>J?J@JBICKDKEJIIKJMJNIO[PXR[UJVJXJZF]J_JaJbKc^dIfJhI
=世	z9ZS[UJ
=丢	v>^CIDYHHaE
=两	h!H#H%F(G)I*a+J,H-G.J/^0I1J2I3H4I5K6I7I8I9F:H;H=I>H?F@]AaBGC]DGEIFJGHHDIFJIKYLJMHNEO]PGQJRISJTHUHVGWJXGZB[H]G^I_FaDbIcIdGeJfIgIhG
=个	a!B#A%X&H(X)D*E+E,F-I.G/[0F1F2Y3@4E5G6E7D8Z9A:C;X<H=C>CAcBGC[D@EFFGG[HBJFKdLFMBOZPCQGRESFTCWDX@YGZE[H^EbCcDdDeGfEgFhB
=中	e!Y#E%G&J(E)G*G+F,F.I/G0G1H2I3J4G5I6Z7F8H9B:D;H<J=F>Y?D@EAZBDCGDEFIGGHGIZJIKCLIMDNDOEQIRGSXUYVCWGXEYIZ?[F]d^GaDbEcEe_fEgahE
=临	v!Y@YHJL[TX
=为	h!F#E%H(D)E*Z+[,Z-H/]0I1J2J3G4I5J6J8J9I:F;I=X>H?E@HAHBFCEDFEFGHHHIFJJKEMHNEOGPFRJSIUYVaW[XG[[]G^H_IaFbHcIdZeJfIgGhH
=么	j!I#E%E(H)I*]+I,J-H/K0K3I4J7J8K9H:I;J=I>H?I@JBFCGEKGIHbIHJJKHLIMHN_OJPIRKSJTGUHVHWJXIZZ[[]H^JaGbHcJdHfJhI
=义	t!K#K(I-]9J:J=J>J?JBJDJEJHYIIKITKUHVHWaZFaJdJ
=之	s#K%J:J@^BJG[HGIJNJXJZEcXdGf]hI
=也	s#K%J(K-Z/J3G>[?FCID]HEIHKKLXMIN]OKZF]J^Ja[hJ
=了	Q#Y%>&B*H+>,E-@.J0I1>2H3@4Y5@6J7C8H9[:=<B=J>f?_@HA>BbD=E>FAGGHJIAJEKHLEMFNDOBP>QASXTBUJV@W?XAY]ZZ[F][^EaYcGd<e@hH
=予	z3^9J>J?JDYF^HEIEKJUKVKXJ]JaH
=事	j!G#X%G&Z)H*J+J,I-H.J/J0I1I2J3G4H5J6I7I8I9X:H;J=H>G?GAIB[CIDFEIFIGHHZIFJJKELIMFNFOHPHRIS[UFVaWIXGYKZB[G]I^I_JaGbHcIdGe[gIhG
=二	d!F#H%G(F)H*b+I,G-D.J/]0H1J2I3F4I5K6H7G8a9F:F;I=G>E?D@]A_BZCcDCEIFKGHH@ICJJKYLIMENDO[PFRISITHUGVEWHXEYJZA[G]F^H_EaDbGcHdFeJfHgHhF
=于	t#J9J:IB[EYHIKJPaVHZGaJdJ
=云	j!C#E%F&J(F)I*I+I,I-F.J/_0a1H2I3F4H5J6^7F8I9G:G;G<J=G>F?G@EAYBECFDGEEFJGEHCIEJXKDLIMHNCOFP[QJRISITaUHVEWJXGZD[F]G^G_^aGbGcFdCeIfDhG
=五	s!G#_-K3H9H:K>I?I@FBICJDKHEIJKHM^OIPJTJVKX_ZFaHbJdJ
=些	z1IG]H[ZJcJfH
=人	c!A#C%B&J(W)F*Z+^,F-C.I/G0G1G2G3C4F5H6G7F8F9Y:C<I=E>]?Z@[AZBBCGDHEFFaG]IDJHKDLGMBNDODPEQIRFSGTDV_WGXEYHZG[D]^^__DaBbCcDdDeGfDgFhD
=什	p#E%E(I*],J-I:KBJCHDJGKH]IIKJMJNaPJTHUJVJZK[]aJdIhJ
=今	h!J#W(I+J-H3J6J7J9H:I=I>F?J@dBGCIDIHDIFKFLJNGOJPJTIUJVJXaZ@[I]J^GaFbIcJdJfIh^
=仍	z*K,JP]ZD[^
=从	p!I#J%G(H)J+I,K0J3I4J6J7J8J9I:I;[=H>J?J@JAKBHCJD]EJGIIJKJLKMJNIP]SJTJUHVGW[XIZZ[J]K^J_JaIbHcIdYeGfGgJhK
=他	k!F#I%_(_)H*H+Z,I-F/I1J2J3G4J5J6K7I8J9F:Z;H=G>H?E@DAIBWC^DEEIFIGHH@IYJYLIMYNFOGPFRJSITIUEWIXGZC[G]H^Z_JaEbGcHdIfIgFhH
=付	m!K#J%Z(I-X/X3^4J9H:Z=J>F?IBICHDIIEK[MHNFO[PJTJUJVIXH[J]IaHbJcJdIfJhZ
=代	n!I#I%H&K(F)H*H+J,H-Y.J/I0d1H2I3^4E5J6H7J8H9D:H;J<J=H>E?F@IAHBGCGD^EIFKGHHBIHJHKHLKMFNGOGPHQKRESJTIUGVGWHXHYFZE[I]G^J_HaBbHc_dEeJgGhI
=令	v!K#J(J*J,c-J1K3I4I9H>I?K@JCJDJHGIIKJMKNJOIPIR]XJZD]JaIcJdJfKhJ
=以	d!G#G%H(E)I*I+J,J-E/J0J1J2J3C4I6J7I8J9F:G;J=G>[?[@CAJB]CHDFEIFJGIHBJJK_MZNGOEPXRISJUFVbWJXHZB[H]G^H_IaFbHcHdGfHg[hY
=们	l!H#H%H(G)J+Z,K-X/J1J3Y4K5K6J7J8J9D:];J=]>E?H@ZAJBHCDDEEJFKGJHBIEKHLJMHNHOZPJRKSKTHU^VDWIXGZB[G]I^K_[aFbHcJdYeKfHgJhH
=件	g!F#X%G&Z(F)H*I+H,H-E.J/I0I1H2Y3D4F5[6H7H8H9Y:G;H<G=F>C?^@DAHBJCBDBEIFHGIHXJIKDLIMYN^OGPGQJRIS[TFUFVEWGXEYJZA[F]G^I_Ha_bFcGdFeZgIhF
=份	p!J#I%I(I,Z-]/J2K3Z4J6]7]9I:J=J>I?H@IBID]GJHDIGKYMINIOIRHTIUKVHXIZF[J]IaHbJcJdJfIhH
=休	z!c#I-I9H@KBIHDIJKJXIZH]KfJ
=会	f!G#G%G&J(F)I*G+F,H-X/I0I1H2H4F5J6H7H8X9C:X;H<J=X>]?Y@DAHBFCDDDEHFJGHHYICJIKDLGMDNYOCPYQJRESHTGUFVFWIXEY[Z[[F]c^I_HaJbFcEdFeJfFhE
=但	o#J%I*[-J/J3I9J>J?[@IAKBICGDGHGIJKJLXMXNHO^PJRJTXUJVJZE[_]J_KaGbJdJfJgK
=位	p!I#H%F(I)J*I+J,J-F/I0J1J2Z3[4J6J7J8J9E:F;I=H>G?H@GAHBGCDDFEIFbG[HCIZJJKELKMHNFOZPHQJRISJTIUHVGWJXGZD[I]H^J_Ia]bIcHdIfIgJhG
=住	t!G#a(J-I3J4J9E=J>G?I@GBGCIDJHWIIK]MINITJUJXI]H^JaGbJcIfJhG
=体	r!J(^)Y*H,_3K:HBJDJHIPIU]VIWHZGbIdFgJ
=何	f!G#^%I(H*I+F,J-B.J/J0J1J2K3D4I6I7I8J9X:G;I=H>C?F@BAJBDCEEJGHHcICJJLWMBNZOZPIRJSJTXUDVGWIXbYJ[H]F^J_HaJbEcHdGfHgIhD
=作	p#J%I(a-J3I6J9H:Z=I>I?H@HBXCIGJHZIGKHLXMJNHOHVIXJZD]J^JaIcJdGeJf_hI
=你	p!J#J%J(F-I3G7J9a:^=I>G?I@IBFCIDHEXGKHDIIKIMINJO[PIU[VWWJXJZC[I]J^JaIbIcJdJfJhI
=使	]#E%F&J(C)I+G-[.I/H0H1H2I3C4G5I6H8H9C:D;H<J=E?aAHCCDBEFFJGGH>JIKeLZODP^QIRHSHTZVZWFYHZI[E]F^F_FaBbCcGdBeHfFgY
=供	t(J,[-J/K3J7_:]>H?]@IBJCJDIHFKJMJNJOJVJZE^JbJdJhI
=保	n!G#I%J(I)J*K,J-H/[0K3G6I7H9I:H=G>I?I@IAJBHCZDIEJF^GIHFIDKHMJNHOZPeTJUHWJXJZF[J]I^I_HaIbJcIdGeJfIgIhJ
=信	g!G#G%F&J(F)H*H+G,H-F.I/I0I1I2I3X4G5I6I7H8H9B:G;G=E?^@FAIBFCWD[EIFIGIH@IBJJKFLIMFNFODPHQJRHSHTGUGVEWIXEYIZB[G][^I_GafbGcHdFeJfGgIhG
=修	p#K5X9J@_BICJHHIJKJMINJRIXI^GaJh]
=個	t#I-J9I>[?Z@IBJCHDHEJIJK]MJN[TIU[VJXKZHaI
=停	g!c#D%E&J(E*G+H,H-D.I/G0^1Y2H3D4Z5I6G7G8G9B:E;H<J=E>B?D@EAGBDCFDEEFFIGEHWIDJIKCLHMCNFOEPEQIRESFTFU^VDWHXDYaZ@[G]D^H_EaCbFcCdCeIfcgFhF
=側	s![7[=KBJHEMJT^VJZH[JbIdK
=僚	w!K([HZVZdK
=允	p!K#J%J(I-J3J7J9H:H=H>I?J@IBIDJHEIZKJLKMJNJPJQYUIV^ZF[[^^aJbJcKhI
=元	v*J6]9J:XBJHGNKP[R]UJVJZH]KbZdJ
=先	j#F%I(G)J*J+G,J-E/J0J1J3_4]5J6I7I8I9G:_;J=G>E?D@EAJBJCZD^EJGIIDJJKYLIMDNFOEPHRISJTIUFVGWJXYYJZB[H]H^G_IaGbHcIdIfHgJhZ
=入	]!C%E&I(D)G*G+E,[.G/W0G1F2G3G4D5H6Y7E8^9?;F<I=C>>?B@JAFB]CBD[EGFHGXHHI^NKObPDQHRDSGTDUCVXWFXAYG[E]X_Da@bXcCeYfCgFhZ
=全	c!E#F%F&J(a)X+F,b.I/H0H1H2H3D4G5I6H7F8H9D:D;H<J=F>C?]AHCYDHEGFJGGH@IXJIKBLHMEN[O_QXRGSZTGU_VCWEXDYIZ=[F]E^G_GaDbEcEdAeGfEgFhD
=公	k!H#G%H(G)I*I+I,I-F/J0I1H2I3F4Z5H6I7H8[;I<K=H>^?Z@FAIBFCFDFEIGHH@IEJIKFLJM]NaOFPIQJRHSITHU[VFWIXHYJZB[H]G^Z_IaFbGcFdHeJfGgJhG
=共	w>H?J@JH]MKZH^^
=关	k![#D%G&J(G)H*I+I,I-G.I/I0I1F2G3F4G5J6]7I8F9B:G;I<Y=F>D?G@FAIB[CGDGEIFJGGH?IEJIKGLJMGNHOFPHQJRFSITIUcVDWIXFY[ZA[H]_^I_HaEbYcHdGeIf[gJhG
=其	t%](I-J3Z9I:^;K>J?I@IBJC[DHHGIIMKNJOJUKXKZFaI
=内	l!I#I%J(H*J-E3a4K7J9G:H=J>E?G@HBFCIDHGYHXIGKFMGN_OFPJRJSIT[U[VHX[ZG[I]I^K_KaFbHcIdHfIgZhH
=册	h!H#H%I(H)I*J+c,K-I/J1J2K3I4J7I8J:H;J=H>G?F@HAJBXCFDbEKGJHXIHJJKHLJMHNHOIPISITIUGVGWIXHZD[H]I^I_IaIbGcJdIfJgJhI
=再	c!G#F%G&J(F)I*I+_,H-E.I/I0I1I2I3F4H5J6[7H8Z9]:F;I<J=F>G?E@cAIBXCEDDEHFJGHH?ICJIKHLHMDNEOEPGQJRHSHUEVFWIXcYIZG[G]F^F_HaEbFdDeHgYhD
=写	^!C#A%[&G(@)D*E+F-E.F/E0W1C2E3B5F6X7D8]9>:B;E<E>A?C@?AEBDCCDBEDFFHII[JEK@LCMAOEPYQIRISDTCUAVAWEX@Y_ZD[C]B^C_Ca@b@dde_fbhA
=况	w%K(I)J:J=Z?JBGDIHGPJSaUGVFWJZG[[bHfG
=几	v#Y(K=JBHHFM^UJX]ZG
=出	^!B#X%D&H(W)F*J+]-X0F1E2F3]4C5G6E7D8E9@:C;E<H=D>??^@AAFBAD?EEFHGEIGJGKJMAN]O]PZQ[RCSFTEUBVBWEX@YFZ_[Y]C^DaKbDcZe]f?gE
=分	d!E#F%F&J(I)X*G+H,G.I/H0H1F2G3_4Z5H6G7G8F9C:C;G<I=[>@?D@FAHBBCXDCEGFIGFHBIZJHLHMdNJOZPFQIRaSGTFV[WGXDYHZG[F]E^F_GaDbDcDdFeIfCgGhC
=切	m!H#J%I(G)J-H3I4J7I9G:G;[=^>G?H@FAKCIDHE[GJIJKILIMHNHOKPIRISITJUDVGWHXGY[ZY[I]]^I_Ja[b]cIdGfGgIhI
=则	w(J:]CYG]HFNYZG
=刚	s@_MXZJ
=初	v#J-J>J@]BJDZHIIJKIMINJXIZFb]h[
=删	z!I3[>JHKTJ__
=別	w-H7[@[HKK[XI
=利	w0[4]>KBZDJHGKXUKVKZF
=别	n!G#H%F(])G*[+J,H-H/J0J1J2J3H4J5J6K7Z8I9F:[;I=G>H?G@HAIBXC[DGEIFJGHIEKGMXNGOIPERJSJTHU[VXWIXH[G]G^J_IaGbHcIdGfIgHhI
=到	_!C#C%X&H(K)E*F+E,^.H/D0[1F2G4]5F6D8E9[:D;E<H=Z>]@XAYBBCCDBEEFHGDIAJGKBLGMBNFODPCQHRDSYTCUBVBWGXWZ=[E]C^E_]a]cGdBeFgDhD
=制	i!G#F%F(H)H+G,I-G.J/J0I1I2I3F4Y5[6J7H8H9G:H;H<J=G>G?F@CAIBDCGEJGIIFJYLaM]NEOGPGQ_RISHTGUFVGWHXaYJZB[H]H^I_HaDb]cHdHeJfHgJhH
=刻	w9JHGRbSJ]KaJcJdJfJ
=前	[!B%D&H(A)F*D+E,E-G.G/F0G1F2E4E5G6F7D8F9>;F<H=C>^?[@_ADB@C?EDF[GEH;IJJGKfLFM]NAO?P[QHRESFTCUBV@WFX?YHZ<[D]c^D_Da?b^cCdBeGfDg]hZ
=割	v(]*X+H-J3H9J=^>^?JAJCIDJHFIHNJXJZF]I_IaGbHdJhJ
=力	r#]3H9G:[>IBIDJHHO^ZFhY
=办	v#J3I4K9Y>]?[@JDIHAKIMKNJOIXJZ^]IaHhJ
=功	t!I#J%J(I/_3J9I:I=J>JAKB]DJEJHGIJMJPITFU]VHWIXJZH]J_IaKbJdJeJfJ
=加	j!G#F%Y&J(H)I*I+I,I-_.J/H0H1H2H3Y4F5I6H7H8e9D:F;H<_=E>D?F@GAGBECYDEEIFIGGHCJIKFLIMENFOGPGQIRHSITHUGV[WIXFY[ZC[H]F^I_EaDbFcDdDeHfDgHhH
=务	e!F#G%E&J)F*F+H,F-F.I/G0F1E2Z3E4]5H6Z7F8F9D:F;H<I=E>E?EAHCFDFEFFIGEH@IEJHKEMINFOGPEQIR_S]TFUEVCWGXFY[ZA[G]F^H_GaEbFcZd]eHfbhF
=动	p!J#I%F(])F*G+[,E-J/K0Y3G4J9E:J;K=J>F?G@JBHCIDHGJHHIHKJMINJOEPHRJTJUHVHXIZG]H_JadbIcHdJfIgZ
=助	o!H#H%I(Z)^*J-G3H7J8K9[:G;K=H>G?I@GAJBCCIDGEJGKHXIGJJKHMINIOIPHSJTJUcVHWJXJZH[I]F^J_JaEbHcJdIfIgJhH
=効	^!e#E%F(A*H+I,Y-E.Y/G0H1I2H3C4H5I6G7E8Y9F:D;Y<Z=C>E?F@FBDCEDCEFFJGGHDICJIKDLZOZPDQJRYSHTGU[V[WFXEZ>[F]G_EaDcFd]e^fB
=動	l#I(I-K.X3H9J:J=J>I?J@HB^DJGJIJKJMHNJUHVIXJZC[J]JbZcJdHfbgJhI
=勾	o%H(H1J4K7J8J:J;]=J@FBHDJGKHGKJLYMJNJPJRJVIZD[K^_bJcJdaeHfDhH
=包	v-W3JHHIaKJOJVJZJ
=化	n!^#F%[(I)Z,[-J/K3I4J6Z8[9H:J;J<[=I>J?J@JAIBHDJEKGJHDIJKJLIMINIOIPIRJUEVIXHY[ZG[K]K^I_IaJbJcIdAe]fGgJhI
=匹	t!J-K3I6[AaCKEKHIIJO]TJVJ_HaH
=十	t(X-J3H4J9J>J?H@JBJC]HHIJKJMJN_R]UJVKZHaKcJfH
=单	s!I#I%J(K-I2J3I4J9Z:I;K=J>I?J@JAKBZCIDJF^G]HXIWKIMJNIOJPJRJUIVHWKXJZF[K]IaHbKcJdJfJhJ
=単	t-[3J9J@JF^HHIYKIXJZI
=卡	v!H#I%J(K,K-G/J1K3H4H7J8K9E:J=J>^?H@HBICKDJEJFKGJHZIGKHMINHOIPJTIUJVGXHZZ]J_IaIb^cHeJfIhH
=印	s9J>H?JHbVKZJcJ
=却	t*X+[:J>Z?]@JBICHDGHDIJKJMIOJZG[]aI
=历	w5[HHIGKZN]ZI
=原	o!J#J%I(G-H4K7J8J9G=H>H?I@HBHCIDIEJGJHFIFK[MHNaOISJUHVHWKXJ[J]J^Ja^bZcJdJfIgKhX
=去	i!F#X%E&J(G)H*E+H,H-E.I/H0I1I2I3F4]5I6G7H8[9C:Z;Y<J=G>C?[@EAHB]CEDGE[FJGGHDIEJIKaLIMENDOFPFQIRHSITGUFVEWHXCYIZX[G][^I_GaEbGcGdFeIfHgGhX
=又	v#X%J(I8^:I=J>K@[BIDJHDIHKIMJNJUJXJZD[Ib[dHfJh^
=反	o!H#I%J(I*J-G/J0J3J6H7I9H:Z=J>H?H@IAJBECJDHEHHBIHKHM]NbOIPJSJTJUHVIWHXIZI[J]J^K_Ha]cGdFfYgXhI
=发	n#I%J(J-J3Z9F;H=Z>]?KBJCHDHF]GJHDIIKKMINJOJVJXKZF]JaZcKfJ
=取	l!I#I%G(G*I+J,b-I/J0I1J2K3H4I6I7I8I9G;J=H>X?]@HAJBFCHDHEJG[HZIHKHMINIOHPIRISJTJUIVIXHYJZX[J][^J_HaDbIcGdHeIfHhI
=受	g!G#G%F(G)I*I+I,H.J/^0I1[2H3E4G5J6H7H8H9G:_;H<J=G?F@GAIBFCGDGEIFKGGH?JIKXLIMDNIO_P_Q[RGSITFUGVEWJXGYJ[F]F^G_GaDbGcFdGeJfGgI
=变	z*YgZhY
=古	h!I%I(I*K+J,I-F/K0Z1a2J3H4E5^6I7I8H9H:G;K<K=I>]?G@EAJBECHDGGGH?IGKFLIMcNGOIPJRHTGUHVIWJXHY]ZB[G]I^I_HaFbGcGdGeJfEha
=只	e!F#D%G&K(D)E+I,F-F.J/I0I1H2I3E4H5I6I7H8H9E:F;[<J>E?a@YAHBFC_DEEHFIGHH>I_JIKELIMDNFOFP_QJRISGUFVYWHXDYJZH[b]F^I_GaAbDcGdFeIfHhF
=可	_!C#D&H+F,F-D.W/G0F1G2F3H4^5G6E7G8Y9C:B;^<H=d>B?C@GAEBYCBFHGDHIIBJGKCLFMZODRESDTDUBVbWEXDYGZ>[D]C^Z_DaAbCcZdBeGfYgJhD
=台	w(a)K*J:J@YPISIUIVIZDfJg[
=史	w5[HHIGKZN]ZI
=号	X![#F%A&G(A)C*D+C,D.F/C0D1D2D3g4C5E6b7C8D9=:D;C<Y=B>e??@?ADB?C=EDFZGBHFJEK<LJM?N?OgPBQFRCSDTBU@VGWEYEZA[B]@_BbAcBdBeEfBgCh>
=司	m!I#I%I(H)I*J,J-G/K0J1H2I3H4Z5I6J7I8[9G;J=I>Y?H@IAJBGCHDHEJGIHDIFJIKGM]NaOIPJRHSITIU[VGWIXIZD[I]H^J_JaGbHcHdIfHhI
=合	e!E#G%G(D)H*F+I,^.J/H0I1I2I3F4H5J6[7c8I9E:[;I=W>F?F@GAHBECFDFEHFKGHHAJIKDLHMXNbO[PFQJRISITHUFVDWHXGZG[G]H^F_EaEcHdCeIfGgGhD
=同	[!@#A%X&G)D*C+E,C-@.F/H0c1D2D4Z5E7C8B9?:A;C<F=@>??AAcB@C@D@EDFFGfHZI@JELCM]N@PAQFR_SDTBUCV^WDXBYEZ<[B]@^C_?a>bAcAd_eCf]hA
=名	e!F%D&E(F)H*H+H,H-a.H/G0H1G2]3B4F5H6H7X8F9A:];G<c=F>D?E@CAGBEDFEGFcGGHBIbJHKBLIMCNDPFQIRGSITFUEVCWHXDYIZB[G]E^G_EaDbFcDdFeIfGgHhD
=后	d!J#F%X&H(D)G+G,G-F.H/G0E1F2G3D4D5H6F7F9A:E;F<H=[>C?EAFB^CEDDEFFHGDH?IDJHKDLGMCNEO]PEQHR]SDTJUCVCWGXGY[ZH[F]_^F_ZaAbEeXfbg[hD
=向	s!I%J(I)K*J+],Z7K9J:[=I>I?J@JBIDJGJHDIKKJOJPIRKUJVHXJZE_]aJbJcJdEebfJgJhH
=吗	s!K#J%E(J3J8K9]=I>J?J@[BICIDJHaIHKJMJNJPJUJVJXIZD[JaHbKcJdGeJfIhJ
=否	f!H#H%b(G)J*G+D,Y/]0I1J2I3G4I6J7H8I9F:G;I=H>G?G@HAIBFCDD]EJFJGHHCJZKJLIMFN]O[P[RISJTGUHVEWJXHYKZD[Z]H^I_HaWbGcHdGeJfHgIhG
=含	k!H#I%J(I)J-b/J3G4K6J7J9F:H=X>H?I@HAJBICIDIEJHIIdKGMINHOGPIRKTIUIVFXIZE[J]J^J_JaGbJcIdGeKfIhI
=启	f![#H%G(C)G*G+[,[-I/G0I1J2J3I4I5J6I7F8I9J:E;J=E>H?H@GA[B[CHDEEGGIIHJJKGLIMGNHOJPDRISFTHUZV]WGXHZ@[G]I^H_HaGbFcGd[e_gFhH
=告	v!J#J>J?KBHCKDXH^ZK
=员	_!H#E%E&I([)^*c+F,_-E.I/G0F1G2H3B4F5H6G7E8G9G:C;G<I=D>E?DAGBCCDEXFIGFIDJHKDLGMENBOEPbQIRGSFTFUGVaWXXFYIZH[E]E^F_FaDbEcEdYeFfEgGhD
=呼	v3^9J>J?KHHOJQ^ZJ]YaK
=和	k!J#I(J)J*K+J-I/J0J1K3Y4J6[7J8J9G:I=I>E?G@HAJB[CFDXEJGJHJIbKHMFNHO[PZRKSJTJUHVGWKXHZC[J]I^J_JbHcHdIfJhI
=哈	v%I0J3I9I>KCHDJG[H[KJM^VJZJaIdIfJ
=員	s(K>J?J@]BHCJDZEJHXMIU_VJZH
=哪	p!J#J%J+G-J1I3H4J8I9H:J=I>H?I@JBICJDFGKH^IIKIMKNYO[PIRKTJUKVJXJZa[J_JaJcHdEeIfGhI
=商	w3J9I:^>]DJHIZFaX
=問	g!H#F%I(G)J*Z+J,I-E/J1K3G4I6I7I8J9G:H;J=H>G?^@GAKB^CIDHEXGJHFIEJJKELJMFNEOHPHRJSJTZUGVGWJXZZ_[H]J^J_JbGc^dGeJfHgJhG
=啥	v-I3J9G=J>J?I@HDJHEIGKHNHOIUJV[XZZ_a[hJ
=器	c!D#C&H(C)F*F+F,E-C/E0E1D2X3A4c5F6Z7E8Y:E;E<_=D>A?]@BAEBBCCDDEFFGGDIAJZKBLFMGNCODPEQGR_SETEUDVCWGXDY[Z@[E]X^F_]aJbXeFgFhD
=四	z-J3I9IHIIbKJNJXJZIaJ
=回	Y#[%X&E(>)C*G+C-?.E/C0^1B2D3>5D7A8[9]:@;C<D=I>???@ZACBFC@D?EBFEHEI=JDK]M>NAOAQGRHSCTAU>V>WCX^[A]@^B_BaGb[c[dce_fXgJh>
=因	o!J%J(I+]-J/]6J9J:I=I>J?J@IBICJDJEYHDIHKHLXMIN[OJUIVIZY[Ja^bJcJdIfJhJ
=围	zGaHDMJ
=固	v!J#J%](J-H3H4I8J9H=J>]?I@IBICJGKHDIHKJMJNGOJRGTKVJXJY]Z[]J_JaIcIdIeKfZhJ
=国	z3_>JOJaI
=在	Y#C%A&G(A)C*C+A,C-].F/F0D1E2E3?4B5F6C7^8D:X;C<G=A>c?YB?CBD?ECFFG_HFI?JELCMIN?O@PGQYRDSCTYU@VXWEYFZ=]@^A_da>bAcGdWfAg[hc
=地	a!Z#C%C&H(A)D*D+E,E-C.H/_0Z1E2F3D4D5G6a7X8F9D:C;E<H=C?D@BB@CBDCEaFHGDH>ICJGKBLFMAN[ODPZQHRFSDTXUBVAWDXDYHZ>[D]B^C_baCbBc]d]eEfXg^hC
=圾	zDJHJaa
=坏	t9IH^R[ZK
=垃	zDJHJaa
=域	g!F#E%Y&J(D)E*D+H,D-E.I/E0F1G2H3F4e5a6G7^8[9E:F;G<F=E>D?D@EAHBDCEDEEHFIGGH?IDJ]KELHMZNCOGP_QIRESETZUEVEWGXFYHZ?[F]E^G_FaCbEcEdCeFfCgXhF
=報	s!I%J*J+K,^-K3Z:J>J?JBJCZDaHEIJNJOKPKRKVJZJdKhJ
=場	s(H:Z=ZBIHZM]NKUKVJYXZDaJdK
=填	z3H9J>ED]HGIKO]aH
=境	p!I-I/K6J7JBKDKEJHGKKNHPIZH_Jccd_fKgIhJ
=处	w-J/H4J7^:J=J>K@IBIHEKKMZS]THZJaJbJfJhJ
=备	w#J-J3^4J6^9I>G?HBKD]HEIHKIMIOJRIXKZI]JaFfJ
=変	[!C#B%G&J(D)I*H+G,H-C.I/Z0G1H2I3D4H5J6F7Y8H9C;H<J=E>a?C@fAHBXCIDCEGFJGGHHICJIKAL^M]NCOFPFQJRHSHUDVCWHXAYI[X]F^b_FaDbDcEdDeHfCgXh^
=复	m!I#H%H(H)J*J+I,J-H.J/J0I1J2J3H4D5I6]7I8H9Z:H;J=H>G?G@GAZCHDHEJFKGIIYJJK[LJM]OGPIQJR]SITIUGVHWJXFYJZC[I]G^J_IaEbHcGdHeJfYgJhH
=外	g!H#Z%F(F)J*F+I,G-E.K/I0G1[2H3F4G5J6G7H8Z9F:d;I<K=Y>E?Z@FAHBDCGDFEHFJGcHEIFJIKFLHMCNCOGPYQJRFSITFUFVYWHXHYIZA[W]H^H_GaFbEcEd^eGfCgGhF
=多	g!G#^%H(H)J*I+G,J-J.J/H0I1I2I3G4H5J6I7H8I9W:H;I=C>H?H@DA_BECEDFEIGIH]IDJJLJMGNGOGPIQJRISIT[UIVGWJXcZC[H]H^J_FaFbIcHdHeJfHgJhG
=大	o!I#J%J(J-^3H4J7J9X:J=I>F?I@GAJBGCIDHHDI_KGMINHOIPKTJUJVIX_ZF[K]I_JaGbJcJdJhH
=天	f!I#C%I(H)J*J+J,J-G.K/J0J1J2J3H4H5K6I7I8J9E:H;J=H>F?G@cAJBECFEJGIHCIEJJKXLINGOHPIRISITHUIVHXdYKZA[H]]^H_JaGbIcHdIeKf[gJhD
=太	e!G#]%F&I(G)H*H+H,H-c.I/H0[1Y2^3F4E5[6G7G8G9C:G;H<G=H>F?F@[AGBCCFDFEHFIGFH@I_JHKCLHMDNEOFPGQIRFSHTFUGVFWIX_YIZ?[F]F^F_HaDbGcFdEeIfDgHhE
=失	a!]#[%C&H(C)G*G+G,^-D.H/[0F1G2H4[5H6[7D8F9B:C;]<I=C>]?C@DAFBACDEDF_GDHDICJGKCLFMCNCODQHRFSEUBVBWFXCYHZ[[E]E^H_DaDbCcDdYeafFgDhC
=她	z?HB[HHMKV]ZHbJ
=好	n!J#H%I(J-Y1J3H4J7J8J9b:I;K=J>H?I@GAKB]CIDIEJGJHDIFKIMJNIOHPJRYSJTJUIVIXHZI[J]IbIcIdJfIhI
=如	s(I:[=[BIDJH_MGUEVHYXZF
=始	t!J+]-K3Z9G>H?I@YBHDJHBIIMIOKTKUJVJXJZG]baIbJcJhJ
=字	d!E#C%D&H(F)G*G+G,G-C.G/Z0G1F2_3_4F5H6G7F8F9?:Y;F<H=E>A?D@BAFBDC@DAEFFaGFH<IiJGKZLHMCNAOAPEQHRFSGTEUEVDWGXAYH[E]D^G_FaAbEcDdEeHfFgHhB
=存	l!H#]%J(I)K-H/_0I1J3F4J6H7F8J9F:I;J=H>X?H@GAIBHCIDHEKGIHBIGKGLKMZNHO^PXRJSJTGUIVGXHZF[I]I^I_aaFbJdHfFgG
=安	o!K%J(I)K*[+J,I-J3J9I:J>J?_@JBHC]HGIIKJNIOJP[QZUJVKXJZC]JaJcJdJ
=完	k![#G%H(_)I*J+G,J-H.J/I0J1I2J3F4I5K6J7I8I9D:H;I=H>E?E@XAIBaDDEHFJGIH@IFJJKFLJMCNGOYPHRISITIUFVEWIXGYJZA[I]d^I_IaEbFcGdIeKfGgJhH
=定	a!C#^%F&J(H)G*Y+G/G0H1H2H3D4G5I6G7E8H9C:C;H<J=D>Y?AAGBJCDDCE^FIGGIBJHKCMCN_OEPEQIRGSFT_UAWcXDYIZY[D]E_FaCbDcEeGfEgXhC
=実	z%YHJcXf[
=审	z/XEYHKNX
=客	s9G:_>J@JB]HZIKMJQYUJVJZJ^JaJhJ
=室	v3J9Y>]?HH]ZH]JaJcJ
=害	z/JHFS_TGZJc[
=家	r!G#G%I&K(I)J*J+J-].J/J0J1J2J3X4H6K7H8J:H;J=I>c?F@HAIBGCHDGEIFJGIIEJJKEMGNHOFPIQJRJSJTHUHVEWJXFZD[I]G^J_FaFbIcHdHeJgJhF
=容	t-]HK
=宾	w:_ZK
=密	P!=#I%I&E)>*D+@,I-].D1@2[3;4?5B6d8?9B:Y;A<Z=<>A?[AABIC=DJFDHIIZKZLJMXNYO?PDQCR?S?T>VEW?X=YCZa]?^^_?a;cAdXeGfIgFh^
=对	e!D#D&I(C)F*Z+G,E-C.H/E0F1G2G4F5H6Z7E8F9B:D;[<H=D>B?C@BA_BECBDDEZFHGXH@IAJHKBLGMDNBO_PDR[SHTWUWVBWGXEYHZW[D]C^E_caXbEcDdCeGfDgEhY
=导	v+],[BJHDKKPKZFdEebhJ
=対	p#J(J-J0J1[3J6J9I:J>J?J@JAJBICJDJGaHDIYKJMHNJPKRKTJVZXJZI[I]J_]aIcJdHfJgX
=将	z3[d[
=小	i!I#H%I(I)J*J,J-G/J1J2I3E4J6J7J8K9F:J;J=I>F?G@aAJBGCDDHGJHDIbKELJMHNHODPIRISJTIUIVIWKXaZD[J]Ha_bIcIdJfJgJhG
=少	n!I#I%H(])J*J+J-H2J3]4J7J8J9G:I;J=Y>H?H@JAIBGC]DEEKGJHZI]KYMINIODPJTJUJVGXGZE[I]I^J_JaGcIdJfJhI
=尝	p#J3K@JHJIJOJXbaG
=就	p!I#H%I(G)J*K+J,J-H/J0I1K3H4H6J7J8J9E:J;J=[>E?G@ZAKCIDJEJGJHBIFKFMHNHOFPIRJSITJUHV_XHY^ZX[J][^J_JbIcHdJfFhZ
=局	t!K(^)W*F,_-]HJIKKJNJPFUHVHZFdEeJgJhJ
=届	l-J3H4[9I:K>^?H@JBZCJDJIJKJMGNJUKVJXIYJZF]J_Ja[cZdKfHhK
=屏	t!I#G%J(H-^3H4J8K9F:J=I>^?F@IBHCJDJHCIFKIMJNJPJTJUIVJXJZC[I]GaDbacJdKfIhJ
=属	v!I#J(J-J3^7J9J:I=J>G?J@JAKBJCIDIGKHFIGKJMJNIOJPaUJXJZI]J^Z_JaIdKhJ
=履	w5[HIIGKXN]
=工	p!W#I%J(J+K3E4J6K9[:J=J>I?J@YCJGJH^IJKIMJNJPJUJVJXJZC[K]J^JaJbIcJdHeJf_hH
=差	t*K3J4J7J9I>K?J@JBJC^DJH]MIR^SIXKZFaIcJdIfJ
=己	p!J#J%J(G)Y-I3H7K9I:J=H>G?JBYCKDJHFKILKMINJO[PJSIU[V^XKZE[J^[aIbKfJhI
=已	e!X%H(D)H*H+c,G-H/J0J1I2J3F4I5J6J7H8J:F;I=G>[?D@WAIB^CFEGGIHBIGJJKFLIM[NGOGPYRISITYU^VEWHXHZA[E]H^GaHbGcIdGeJfHgGhG
=市	z-b9I@JCKHIIEKJXJ
=希	t%I-I0J3I4K9I:^>J?K@KBJCHDIG[HZIJKIM^NJVJZE]KaIdHfI
=帐	i![#[%Z(E)H*I,[-I3Z7I8J:H;J=H>J?J@JA[BHCIDHEIHEIIKILKMKNIOHPZUFV]WIZF[Z]J^I_HaIbIcJdHgIhJ
=带	v!J#I%J(I)^-I3b4K9F:]=J>FBJCIDIHCIEKJMHNJOIRJTJUHVHXKZH]J_JaGcJfJ
=帮	w#Y(]9[BIPITIUJVJZG
=帯	m+K-I3]9G:J=J>_?G@IBHCYD]HJIGKHMINIOIUJVIXIZE]IcJdJfJhJ
=常	m!I#G%I(I)J,K-_/I0J1K2J3I4J6J7I8K9I:I=J>I?I@GAJB_CJDIEIGJHDIHJJKIMINHPIRJS_T]UFVIWIXIZD[I]I^J_JaZbGcIdHfGgJhI
=年	p!I#J-^1_3J9H:K>G?I@HBJCIDJHFIHK_MJNJOJUJVJXHZH]JaIhJ
=应	m!F#I%[&K(D)G*H+I,I-F.K/I0]1I2K3F4H5J6J7G8H9F:[;G<K=D>Z?_@HA]BFCZDDEHFJGHHBIEJJKELIMDNGOFPFQJRJSITFUEVCWGXHYKZA[F]F^H_ZaZcHdDeIfGgXhH
=度	f!H#_%I(G*J+I,K-E/J0K1J2K3F4I6J7J8J9K:I;J=H>H?H@]AJBECFDEEJGJI_KELIMFNZOGPIRJSJTZUHVGWYX_ZH[I]I^I_JaHbIcIdYeJfIgJhG
=开	h!F#D%E&J(D)G*I+H,H-F/H0G1H2H3F4F5I6a7F8[9E:C;I<J=E>D?E@DAIBBCGDDEGFJGFIDJHKDMENCOHPFQJRHTGUaWFXFZH[Y]_^F_HaEbacEd[eFfCgGhD
=弄	z9I>J@HBHDKHIIIMHOIUJV]ZI]aaHfJ
=式	i!J#I%H(I)K*Y+J,I1K3f4J6K7J9I:I;J=J>G?H@HAJBGC^EKGJHDIFKFMINIOFPJRJSKTIUZVHXHZA[J]I_KaFbIcIdJfJhH
=引	t#Y@XH[UJdJg^
=強	w!I%]DIHXL]
=强	s#K+I>K@IBHDXIIL^MJNKXIZGaKb^
=弾	w-Y9J@[HIJ[ZJ
=当	l!I#X%K(I-X3I9I:J=^>J?JA]BJCJDIHDIHKHMJNIPKTIVIXJZF[K]I_ZaJbJdIfJh_
=录	d!Z#D%G&K(E)G*H+G,H-G.J/H0H1I2I3Z4G5I6H7G8H9H:Z;H<J=G>C?C@EAHBYCEDDEHFJGGICJIKJL]NWOEPFQJRISHTFUEVEWIXGYJZ[[Z]F^G_^aEbbcGdXeIfGhY
=形	t3b>JCHDJHJOJZI
=待	k#I-G9Y:^>J@[BICJDIHFIHKHMGNIUKX]ZEa]hI
=後	i!H#I%I(I*J+J,J-G.K/J0I1J3E4I6I7I:H;J=H>E?EAIB[CGDHEIGHHAIFKELJMDNHOHPIR[SHUGVGWJXIYKZH[I]b^J_YaEbGcZdEeYfagYhG
=得	t(Z,a7J:J@IHGKJVJZF^JdJh[
=復	v!J#K,J-J/J0J3J6c7J9I:J>IDJEKHGIJNHOKR]ZG]J^I_JaJcJdIfJ
=微	p!D#E%J(H)J,K-I3J4I6J7Z9H:I=J>F?J@IBICJDJEJGKH_IHKIMJNIOIPIR[S_TJUHVHXJZD[J]JaXbKcHd[fHgJhJ
=心	s!J%I(I9J:K=IDIEJHIMIPISJUIVJWJZHaJbJcKdCeJf^gb
=必	a!K#D(D)H+G,H-F/I0I1G2H3F4H6I7Z8H9E:[;I<J=]>F?F@YAHBCC_D]EHFJGHHGI_JJKYLYMCNYOFPGQJRHSITFUBVDWGXJYIZ@[Y]H^G_GaFbZcFd]eIfEgGhE
=志	w9J@KHINXZI]]^XcY
=忘	j#I%I(E-I/K3J6J7H:]=K>]?D@GBACJGIH^IJJJKGLIMDNFPJSKUEVIWJXIZ_[H^HaGbEdFfHgJhF
=応	t!K#I0[1]6J9J>JAJBIHFMJTJZJ[J_]a]bJcJdIfIgY
=快	w-J3J9]:J>J?J@IBGCKDKHDIIKJMJNIOJR^UIVKXJZ[[J]IaIbZdKhI
=怎	p(J+I3K9I>I?H@IBHCIHbKJLJMJNJUJVJXJZZ[J]IaHbI
=性	p!J%I(G)J3^7I9H:H=H>F?I@IBECHDHEJHDIZKILJMHPXRKScUEVGWIXIZD[I]J^Z_KaHbGcJdIfHgYhI
=恢	z6^9H@JBZHIIJKJMKOJR]ZIfI
=息	v%K+J3[=J?JC[D^HHIJVJZJ]KaI
=您	m#I%F(Y)J*K,K-I3Z7J:G=I>J@ZCJDHE]HFI]MJNJOIPHUEVZWH[I^IaJbJdIgJ
=悪	z*KE^HHVJZ]cXfJ
=情	o!H#I%I(I)J*J+J,^-I2K3Z7K9J:H=Z>I?I@JAJBHCYDaHDIIKJMJNIOJPIRJTKUZVFXKZH[[]J^JaIbIcJdJfIhJ
=想	j!I#H%I(I*J+^,J-J/J0K1J2J3I4J6K7J8J9G:F;J=I>F?_@dAJBFCFDEEKGJHFIEJJKWLJMDNFOHPJRKTIUJVIXGZZ]F^J_JaCbIcJdHfIhG
=慢	z#K1J2K3J9HBJH]IJMGOKR^ZJaIcJfI
=成	e!D#G%F&J)F+H,F-G.J/^0G1H2I3F4G5I6F7F8H9E:C;H<J=E>E?EAGB_CZDDEcFIGGHAIFJIKFLIMENEOGQJRHSGTDU?VaW]XGYJZ>[G][^F_FaEbEdBe_fCgDhG
=我	Y!Z#[%A&G(^*J+E,D-H.F/E0E1E2E3F4D5F6D7C8D;D<G=W>[ADB?CXEDFFGCI[JEKXLDM@NDO_PBQGRESDTFVbWDXAYGZI[]]B^Ca@bAcCeFfBgDh[
=或	t(K,[-^3[CIHHIFKIN[VKZI_YaKhJ
=户	V![#X&F)]*G,I->.E/F0A1B2^3E4@5D6B7Y9B:^;Y<E>=?<@@A_BECHE@FEGYHIIIJCK;LYM=NEOXPZRBSBTFV[WZYDZA[G^Z__aCbGcAeBf?gEh>
=戻	e!]#F%E&K(E)I*I+I,G-E.J/G0_1H2I3E5J6E7G8Z9F:D;H<J>C?F@DAGBDCHDEEHFJGWH>IEJIK]LHMDNEOIRWSITGUEVEWIXEYY[G]F^G_XaEb]cZd]eHf_hE
=所	o!I#J%[(I)K-H3H7J9H:J;J=^>I?I@HAJBICHDIGIHCKHMINHOIP[TJU[V^XJZF[J]I^I_HaHbJcJdJh[
=手	d!G#[%G&J(F)I*H+H,I-F.I/I0I1I2I3]4H5I6I7I8I9B:G;H<J=G>b?B@FAIBFCbD_EIFIGIIBJIKELIMXNFOXPIQJRHSHTFUGVFWIXFYJZC[F]F^I_GaEbFcGdHeJfFgIhF
=才	z@ZD]HI
=打	i!F#[%H(G)I*J+J,I-F/I0I1I2J3c4H6I7H8I9B:F;J=G>Z?E@FAJBFCHDEEHFJGHHZIEJIKEMENFOHPHQKRISWTHUYVEWIXFYJZB[G][^]_IaEbXcFdHeJfHgJhF
=找	t!I(K-K3J4]7JA]HGIKKKNJTKVJZJ__aIdJ
=承	l!G#G%C(F)J*J+J,J-G/K0J1J2J3H4I6J7J8J:H;h=H>H?G@HAIBHCFDGGHHJIEKGLJMGNFOIPHQJRJSKTHUIVHWJXIZA[H]H^I_HaGbHcJdGfIgKh]
=把	t!H#](H)I*K-J3J9G:J=J>F?I@IBFCIDHEKHEIIJYKIMHNJOIPIU]V]WIXJZF[J]_aGbHcJdKfJgKhI
=択	r#J(J+J-H3H9J>H?a@KBJC[DHHDIIKZMINIOITIVZXJZH[]]JaHcKhK
=护	wPcVGZJdK
=报	l#H%I)H*J,J-I/K3I4J7I9H:I;J=I>G?H@HAIBECIEIGJHaIIJJKHMINHOIPZRJSJTIUGVFWHXGZb[I]I^I_IaIbHcJdIeJfJgJhG
=押	w-J9I:I>JBJDJHFIIKIMHUKZHa^badKhK
=拒	a!E#E%b&I(E)G*C+G,[-X/a0F1G2F3E4F5H6G7F8G9B:E;F<I=G>E?DAFBDCBDEEGFGGEHDJ]KELGMCNaOaPbRFSHTEUEVEWGXEYIZ?[E]D^G_FaYbFcEdDeHfEgFhD
=拦	v.Z9I@[BKHYJYMKZH
=拿	t!K#I%J(J*J+J,a-J3J4I9H=K>I?J@YBJDXHEIIKHNJOIPIVJXIZYaIcIfKh[
=持	o!G#I%I(J)],I-I0J1_2I3Z4H6I7Y8I9K:I=^>H?]@IAZBICIDIGIHBIHKIMINHOJPIRGSITIUFVGXIYJZE[I]J^I_IaHbIcFdHfGgYhI
=挂	w!J(H-J/H3J4]7I9J=H>H?J@GBHCJHFIJKJMFNIRJSaTGUHVJXJZE]JaIcJf]
=指	z,[HJ__
=按	t%J(a-J9J:[>K@JBJG[HEIJMJUKVHZEfJhK
=换	j!I#I%I(G)J+K/K3H4J6J7J8J9H:H=I>b?H@aBFCIDHEJGKHJIGJKLKMYNHOIPJRISETIUHVHWKXHYKZB[[]H^J_JaEbYcZd[fEgIhH
=据	w*J+J,_3]BJCID[HHIJPJRJZFaK
=授	zHJTZV]
=掉	v!J#]%J(K*J-I3H4I8^9G:J=J>[?]@KBICHDIHZIIKIMINIOJUIVJWJXJZF[J]I_KaEbJcJdHfJhI
=接	a!E#E&H(D)H*H+G,G-D.H/W0G1E2Y3B5G6F7F8_9A:D;G<_=E>C?C@CAFBCCEDCEFFHGFJGKCLGMBNHOYPDQHRFSFTEUDVDWGXDZH[E^F_]bcccdCeGfCgFhD
=控	l!H#F%G(G)I*I+J,I-G.K/J0I1J2I3H4e5a6I7H8H9H:H;I<H=H>F?E@GAJBFCFDGEJGHHBIGJ]KFLJM[NEOIPHRFSHTGUFVHWIXHYJ[G]G^I_HaEbGcIdGeHfFgIhG
=推	t-aHIKIZI
=提	j!J#J%J(I)J*J+J,[-H/I3H4J6J7_9I:H>H?[@YBGCIDHEKGJHDIGK^LZMHOGPITJUJVIXJZJ[J]J^H_XaIbJcJd[fJgJ
=携	l!K(J+K-I3]4K7Z9G:I=I>_?G@IBHCYD]HIIGKHMINIOHSJTJUIVHXIZD]I_KcJdJfIhJ
=操	z(a9JHIIIZI
=支	p#I%J)I,J-H1_2J3Y4]6J8I9G:J=J>H?]@IBHCJDJGIHEIGJJKIM[NIOIPJRGSITJUIVHWJXHYJZE[I]J^KaIbIcGdJfEgYhI
=收	k!J#J%I(H,I-I0J1I2J3E4H7J8]9^:J=Y>_?G@HAJBHCIDHGIHJIHKIMINHOIPJRISKTKUIVHXHZF[J]I^K_IaYbIcGdJfGhJ
=改	^!D#B%E&I(C)G*F+G,G-E.I/[0G1G2H3E4G5I6F7]8H9C;G<I=F>C?E@fAGBZCJDEEGFIGFH>ICJHKAL]MXNCOEPEQIRFSFTBUDWHXBYI[Y]E^a_CaDbEcEdCeGfDg]h[
=放	w!I#J%K3I9I:K=I>H?I@JBJCGDHIJKIMKOIUJVJXIZH]caIdJ
=效	s#J(H*[,J-J3G9J:I=I>H?J@IBGCJDIIJKJM]NIO]PJR^UGVIXIZE[J]JaGbIcJhZ
=敗	j!Y#[%G(G)J*I+J,Z-G.K/Z0I1J2J3G4Z5J6Y7H8I9E:G;Y=G>F?G@IAHBECHDHEHF]GHHAIHJJKHLIMGNGOIQJRISHUFVFWIXFYJZ^[H]H_GaGbGcGe]fEgGhI
=教	zHaUJZI
=数	e!G#G%H(G)J*I+H,I-E.J/I0I1I2I3Y4H5J6I7I8I9C:F;I=G>G?G@EA^BECYDXEIFIGHHAIcJJKDLJM]NFOFPHRISJTHUHVGWJXaYKZ@[I]H^J_Ea[bGcGdGeJfHgIhG
=整	z)K3K:JBIEJHHO[UaVGWIZH
=文	j!I#I%D(I*J+J,J-E/Z0K1J2_3E4J6J7J8J9F:G;J=I>G?I@GAJBICEDHEJF]GJH[IdJKKELJMHNFOFPHRJSJTHUIVIXFZE[I]H^J_IaGbIcHdIfJgJhG
=断	t!I#H%I(J*K,K-I0I3H4H6J8I9E:K;]=H>H?I@HAJBICHDJGIHBIGKHMINIOIPIRITIUIVIXHYJZZ[J]a_IaHbHcadIeKfFgJhI
=新	Y!D#B%A&G(A)F*F+^,E-?.G/^0C1]2E3@4B5F6C7C8^9A:^;E<F=C>I??@^AEB]CAEEFGGCH]IAKHLDMdNHOBPBQGRDSETCUBVAWEXBYE]]^B_CaAbZcHd?eFfYgXh>
=方	c!G#F%H(E)H*]+],I-G/J0J1I2J3D4H5J6J7H8I9I;I=G>E?b@EAIBDCdDIEIGHH_IEJYKELIMFNEOFPHRISHTHUDVEW[XFYJZ@[G]G^H_IaEbFcHdHeJfHgIhG
=无	g!F#G%F(X)H*J+J,H-H/I0J1J2J3X4I5J6I7G8J9H:X;J=G>F?G@IAJBDCGDFEYGIHHIGJIKGL[MFOZPGR]SHTIU^VDWGXG[[]H^H_IaFbFdFeXfGhX
=日	e!H#G%I(H*J+I,J-D.K/J0J1J2K3G4I6I7I8J:G;J=H>C?G@dAJBECFEIGIHAICJKKBLIOGPIRISJTHUGVGWJXdYJZA[H]a^H_HaDbGdGeJfYgI
=旧	e!G#Z%F&J(F)H*H+I,H-F.J/_0Z1I2I3E4G5I6E7G8G9E:F;I<J=G>Z?D@CAGBDCDDEEHFJGGH>IDJIK^LHMeNDOFPFQJRHSITGUFVFWJXGYcZ?[E]E^G_GaDbDcFdEeIfCgXh[
=早	m!J#X(J-G3J7K9[:K>I?K@dBHCJHBIIKFNJUKXGZZ[J]I^KaIbJfJhG
=时	a!H#B%C&H(C)F*F+F,Y-D.H/F0F1Y2E3@4B5G6E7E8E9A:D;F<H=D>C?J@_AEBBC@DBEEFHGDH<IAJGKAMGNCO]PDQGReSET[UCVCWFXaYFZA[D][^E_Ea^bDcXd@e^fAgEh]
=明	j!G#G%H&a(H)J*J+I,J-Z.J/J0I1I2J3E4H5J6I7I8I9C:G;J<K=H>E?G@]AJBGCYDFEIFHGJHXICJJKFLJMGNWOZPIQJRHSJTHUHVGWIXa[H]G^J_HaEbHcHdIeJfHgIhF
=易	t-]HIbZ
=映	w+K:J>JBIDKH^KJM_XIZDaJbHgZ
=昨	l!I#I%J(H+J-H1K3I4H6J7J8J9F:I=J>F?I@dBECIDHHEIFKELJMZNHOJPJRJSITJUIVIXGZC[I]a^I_KaHbIcIdIf_gJhD
=是	_&I([)X*F+G,F-C.I/G0H1G2G4G5Y6G7[8G:a;G<I=E>Y?DAGBBCCDCEEFHGFH=IAJHKAMXNHO_PJQIRGS[UBV_WGXEYIZE[Y]E^E_FbDcEdFeHfE
=显	p!J#H+[-]/X3I9J:K>I?J@IBJCIDDHYIFKHNIO[TKVJXIZE]KcJh^
=時	d!F#E%G(E)J*I+I,[-E.J/J0I1I2I3D4H5Z6H7H8I9F:G;I=G>E?D@ZAHBDCFDFEIFKGHH>IEJJKELaMJNFOYPGQKReSGT^UEVFWHX_YIZC[G]G^I_Ha_dBeIfCgGhE
=暂	v!]#J:KHGT]_K
=暗	w6]<[>HHX
=更	Z!D#D%E&I(C)H*H+],F-H.I/F0G1^2H3D4F5I6F7^8F9D;G<I=E>F?D@dAHBZCDDBEGFJGEHAIBJHK@LaMXNBOFPEQIRFSGTEUDVDWGXCYGZG[D]E^d_FaDbCdBeGf[gXh^
=書	f!F#H&K(G)J*J+H,H-E.J/J0Y1H2J3F5J6H7H8Z9F:F;I<J>D?G@DAIBFCGDGEIFKGXIDJJKELIMCN]OHRXSITIUFVFWJXEY_[H]H^H_YaFbEcZd^eHf_gXhD
=最	g!G#F%H(H)K*J+I,J-D.K/J0J1J2I3F4I6I7I8I9C:H;J=H>F?G@aAIBCCFDFEIFKGIHBI[JJK^LHMDNFOGPGRISJTGUHVGWJX_YJZA[H][^I_Ja[b[cXdEe]fGgXhY
=月	v9Y>X@IHGIJK_MKZGaJ
=有	U!G#?%G&C*D+B.I/F0A1B2B4@6A7@8J9Z:<<B=Y><?F@>AWB;C^EJF_G@I]JCK>MCNEO>PYQDRATFUYVYWYX?YG]>^H_Ya_bFcGd]eYgE
=服	e!F#G%E&J)F*F+H,F-F.I/G0F1E2Z3E4]5H6Z7F8F9D:F;H<I=E>E?EAHCFDFEFFIGEH@IEJHKEMINFOGPEQIR_S]TFUEVCWGXFY[ZA[G]F^H_GaEbFcZd]eHfbhF
=朝	r#Y>J@bBIHHMXTKXKZGhJ
=期	^!B#D&I(B)G*G+F,F-B.G/E0]1F2F3I4X5G6D7E8G9A:C;E<I=a>@?B@]ADBACDDBEFFHGcI@JFK@LeNZODPDQHRYSETEUBV@WFXAYG[D]Z^D_Da]bBcDd[eFgEhB
=未	k!G#J&Z(G)J*J+I-I3G4J7I8J9I:F=[>H?G@IAIBDCID^E[FKGJHAIJJJKIMINBOJPGRJSITYUYVZWaXIZE[J]I^J_IaIbGcHfIgIhJ
=本	]!X#B%B&G(?)C*C+],C-A.F/^0Y2E3A4C5F6a8E9A:@;D<G=A>@?@@GBICFDHE_FFGBHDIAJEK?LDN[OBPXQFRDSBU@VFWCXBYFZ;[B][^^_aaAc[d[eDg^hA
=机	a!E#X%E&H(C)F*G+G,F-D.H/G0F1D2E3c4D5G6F7F8E9I:D;G<G=E>c?B@DAGBBD^EGFHGEIAJGKCLHNDPFQHRYSYTEUCVDWGXDYGZ>[E]C^G_EaHcZdEeGf^gGhD
=权	h!F#G%c(b)H*I+J,I-I/I1I2I3G4H5J6I7H8H9H:F;_<J=E>G?H@GAIBECGDFEHGHIGJJKHLHMGNGOIP]QIRJSIUEWIXGYJZA[H]H^H_HaFbGcHdEeIfFgGhG
=条	w9JH^NZZJ
=来	e!]#E%G&J(E)H*I+Y,H-E.I/I0H1I2H3C4G5I6G7G8H:];H<J=F>A@BAHCEEHFIGGHDIBJWKXLHMDNEODPGQJRHSHTHUFVEWIX_YJ[F]F^H_HaccFdDeHf[gIhE
=林	s!I#I%H(J)K,J-I/K1I2J3I4H6J7J8d9H:I;J<J=I>H?I@HAaBHCGDKGHHCIHKEMINIOGPJRITJUJVGXIZE[J]I_]aHbIcGdGeJfHhH
=果	t%K(I3J9]:[=ZCIDHHIIKUIVHYXZFaGdIfK
=查	w#I%J(J)J*I,J0J6K8J9I=JE]HDIJKJOKPGUJVJYJZa_KaJcZdEeJfHgJ
=査	t!J(J*J/Y:J?KCKDJE_HFIJNWVIZ]]IaKcZ
=样	w#J3H9]>H?H@IBICIHZIGK]MKNKO[VJXKZG]JaIhJ
=核	z/XEYHKNX
=格	r!K#J%J(J*K,^-J3c4K9J>ICGDIHGI]KJNJOHPJRJUKXJZE]J_KaHcJfJhJ
=桁	w-G3]9I>I?JCGDGHJIZKHNJO]XJZK
=档	w%F3HH]OaZJaI
=検	s!J(J-K3E9I:J>H?FAIC^DGHEIIKIMJNJOZVJXZZG[J]^_IaHbJcZfJhK
=構	l!H%J(E)J*I,H-J/H0J3J4J6H7I8J9K:F=H>J?J@HAJCZDHEdGKHEKIMHNHPGSJUCVYW^XJZB[J]J^I_IaIbHdDeafEgFhJ
=模	z-].XNG
=権	k!H#I%_(b-J2J3I9H:H;[=I>I?J@JAJBICIDIEKGJHYIHKILIMHNIP[TJUIVHWJXJZE[J]J^J_JaHbIcJdIfIgIhJ
=機	r!J(J3I9I:H=I>b?G@IBJIJKIMJPJUaVHZGaEfJgY
=次	b!F#a%G&J(G)H+F,I-J.J/I0I1I2I3E4H5J6I7H8I9D:H;H<K=H>D?F@cAHDEEIFJGHIEJIKELaMENFOEPHQJRGSIUHVGWIXdYJZ?[G]F^F_HaZbFcGdHeIfGgIhD
=止	b!^#D%F&J(G)^*G+G,H-b/G0X1Z2G3D4[5I6H7F8G9C:E;H<J=F>C?Y@IAGBDCFDEEHFJGGIBJHLGMCNDOFPERGSHU_VDWHXJY]ZA[G]F^^_FaDbFcEdEeIf[gGhD
=正	d!G#F%[(D)H*H+I,^-F.K/H0I1I2I3b4H6H7G8I9H:F;J=G>F?G@FAIB^DEE[GHHAIFJIKFLIMFNFOHPFQKRHS_T_UCVDWGXHYJZG[G]H^H_HaFbEcGdFeIfEgHh_
=此	v%G([-XKXgX
=步	g!E#E%X&I(D)G*Z+H,G-E.I/F0_1G2G5H6D7G8G9D:E;G<I=F>D?E@DAEBEC[DDEGFIGcHGIEJHKCLGM[NEOEPEQIR^SGTFUEVCWGXFYHZA[F]E^G_FaCbFcEd[eYf[gYhF
=歴	w5[HIIGKXN]
=死	z4J8JBIHIRGYaZJcHdJfZ
=残	t!K#Y+J3^?KCIDGHHKKOIPX_]
=段	v#J%J(J*[-J3]9G=F>E@JBJC^DHHYIFKIMJNKOIPJVJXJZF]KaIcJ
=母	t#K-J/X3J9ICJHHIbKIOKXJZIaJ
=永	v@JHJL_ZJ
=求	d!H#X%H(H)I*Y+^,I-E.J/J0J1I2I3F4I5J6I7H8I9X:F;I=F>B@EAIBEC^DCEIFJGIHYIZJJKFM[N_OFPHQJRISJTFUHVGWJX^YJZC]H^H_IaIbHcHdGeJfIgIhF
=没	U!<#=%X(X)X*D,@-=.B/D0X1J2@3J4<6A7@9I;X<X=[>]@<A>BFDaE>FAG>H9I:JAK<LIMZNIO<P<QBR?S@UJVZW_X=YBZB]]^@_[abbZc<dbe@f[gYh=
=法	a!E#F%F&K)W*Z+],H-F.J/I0I1I2J4H5J6I7F8H9H:[;H<K=E?b@EAIBCCaDAEXFJGGH_IEJIKELHMENDOFPFQJRISGTGUBVCWFXF[Z]G^G_GaEbFdEeXfFhE
=注	h!H#H%I(H)I*J+c,K-I/J1J2K3I4J7I8J:H;J=H>G?F@HAJBXCFDbEKGJHXIHJJKHLJMHNHOIPISITIUGVGWIXHZD[H]I^I_IaIbGcJdIfJgJhI
=浏	w#J.Y9J?KHFZG]^b]
=消	s!H#J%[(J*J,J-J/J3I4J6K8J9G:K>G?a@HAIBFCJDJEJG[HDIIKHLKMHNJOJPIRJUJVJXIZD[J]]_[aJbZcHdJfIgJ
=済	m!J#I(J+c-I3H9J:J>I?F@JB[CDHJIIKKMINJOITYV[XJZH[G]JaJbIcKdJgJhJ
=測	t-aHIKIZI
=満	o-H?JDJIYKGMJNcZGaK
=满	z9K=JHXIFNaaJ
=灰	z(Z9J:]HH
=点	n!G#E%G(Y)H*I+G,J-H.J/I0I1J2J3G4H5J6I7H8I9F:G;H=G>D?E@EAaBDCDDZEIFKGHHAIHJJKDLINHOFPGRISFTGUFVZWHXFYJZZ[F]G^J_Ha[bbcHdHeJfFgIhG
=無	_!e#D%E&K(E)X*H+G,G-D/F0H1I2G4G5I6H7F8H9C:E;Y<Z=E>B?D@CAEB[C]D]EGFJGGHXICJIKCLbMBNCPEQJRYSHTGVBWHXCYXZ?[F]F^EcFeGfDgE
=照	z9JHZR^TIZI
=版	v!H#K%J-I1]3I9F:J=a>I?J@JBJCGDIH]IGKHMJNJOKPJUIVJXHZH[J]J_JaIdEeJfIhJ
=牌	t!J#J(J)K*J,c1K3I4I9H>I?J@JCJDJHGIIKJMKNJOIPIR]XJZD]JaIcJdJfKhJ
=特	z!J(]9K=JEKHIIJP_VIZIfK
=猜	r-aHIIJZK
=环	v!JHJNJPJZHcad[
=现	j!I#H%I(H)J*J+Y,J-H1K3H4I6J7I8J9F:H;J=I>E?Z@YAJBGDHEJGIHCIGK^LJMFNGOFPIRJTIUJVGXGZY[I]H^H_HaGbIdJeJfIgJhc
=現	p#Y-H:KHHKHNJTJUJZXhb
=理	V!E#B%A&G(a)a*f+C,c-I.F/C0b1C2D3@4A5E6C7@8C9C:H;D<F=@>@??@@ACB?C?DGEYFFGBH;I@JDK@LDM?NFOCPbQFRASBTAVHWYXBYCZI[A]A^B_Ba?b@cZd_eBfEgehA
=環	wHIc^d]
=生	o!J#J%J(H)J*[,K-I3I9G:I=]>I?J@HBECIDXEJHFIHKJM[NIOJPJTKUHV]WJXIZY[J]J_KaIbJdIeZfIhJ
=用	Q!_#F%E&C(I+H,K-X.J/B0X1J2@3H4Y5A6>7Z8J9<:D<C=_>X?]@@A]BCEEFBGFHAICJAKaLKM[NER?S?UHVXW>XEYGZ>[D^^_]aGbCc=e[f;hD
=由	p!I#I(J*I,J4J7J9H:[=K>H?I@JBJCIDJEXGKH]IHKIMJNZOJUIVGXKZY[K]J_KaKcJd[gJhI
=电	e!F%E&I(E)G*G+F,G-E.H/G0E1G2H4F5H6H7F8G:F;G<I=E>A?^@DAGBGCHDXEHFHGFH[ICJHKBLHM_NEOaPGQIRFSFTEUEVDWHYIZ@[F^G_Ea^bYcEdDeHf]gXhD
=画	j!G#H%I(Z*J+_-G0J1J3E4J6J7J8J9G:G;I=G>Z?E@FAJBECEEJGJIFKFLJMFNGOGPIRJSITHUGVGWHXFYJ]F^I_HaEbdcIdHfGgIhZ
=界	s(I=J>J?JBIDJHEMJSZUGVJZC[ZbbfJ
=略	g!F#F%G(E)F*_+I,G/G0I1I2I3H4H5I6H7G8I9F:F;I<J=G>F?[@FAIBECFDEEGFJGHHHIEJIKGL[MGNdOHPEQJRISHTGUCVDWcXHYKZ@[G]G^H_GaFbFcGdFeJfGgGhG
=番	d!F#H%I(I)J*I+F,J-E.J/J0J1J2J3c4I5J6I7I8J9E:H;I<J=H>a?EAIBFCCEJFJGJHEICJJKCLIMFNHOdPIRISITIUGVFWIYJZB[I]G^J_IaGbGcHdHfHgIhY
=発	w9J=[@JBJHJXJZ]eZ
=登	Y!B#H%E&I(B)E*E+a,F-C.H/F0G1F2G3[4E5G6F7E8F9G:A;E<I=D?^@AAFBXCZDfEFFIGEIAJFK@LZMGNAO^PDQHRFSETCUCVBWFXCYG]D^E_EaAb_cDdDeGfD
=白	v-H.[3J9H:J>J?G@IBICJDIHHI^KGMGNKOKVKXIZG]KaKbbhJ
=的	R#G%G&C(X*@+?,I-^.B/D0D1I2@3[4>5A6Y7F8W9C:^;?<B=J>^?G@HAJCGDBEXGIHFI]JGL@M]O_QHS?UHV^W>X<YBZ:]J_IaZbGdDeAfGhY
=監	z/YEYHKNY
=目	k![#I%I([)J*J+J,J-G/J0J3]4I6J7H8[9H:[;J=H>F?G@IAGBXCZDGEJGIHBIGK[LJMHNGOHPITIUHVGWJXGZC[I]H^I_^aEbGcIdYfHgJhH
=直	k!I#I%Y(H)K*J+I,J-H0K3G4J6]7J8[9G:I;J=H>G?F@YAIBECFDZEJGIHZIGK^LXMFNIOHPIRZSJTJUHVHWIXGYKZX[I]J_JaXbGcIdDeHfGgJ
=看	p!J#F(Z)J+H,J-I3H4J5[7J9G:J=J>]?[@YBICJDHGJH_IHKIMJNJOJPJSJTJUJVHXKZF[J]H_JaCbKcJfJhJ
=真	w!J#H3J4^9^>I?J@JBHCJIJKJMJRKTIXKZG]JaIcKfK
=着	r#[%K-J1G2I3I4I8I9H<Z>G?H@HAKBICIDJGIHDIIK]LXMGOIRGT[U[VHZF[J]J_JaJbKcFdJf]gIhH
=知	l!H#J%H&Z(F)J*J+J,K-I3G4J7J9H:G=H>D?X@GBGCEDHEJGJHZIGKHLKMZOJPJSJTIUGVEWIXI[a]I^J_IaabHcIdIfJgIhH
=短	g!H#G%H&J(G)I*I+I,J-G.J/I0I1I2G4H5J6J7I8I9D:H;H<J=G>Y?^@YAIBFCDDEEJFJGIHAIcJJKDLIMGNFOFPIQJRISITHUGVGWJXFYJZB[H][^J_Ha_bHcHdGeJfHgJhF
=码	O!=#H%I&D)?*@+@,I.C1@2[3a4?5B6J8@9>:X;@<B=<?FA@CDDHECFCHGLIO[PDQCR?S?T>VBW@XZYBZ^]=^Y_?accBdYeGfHgFh]
=确	k!I#G%](F)J*J+K,[-H0K1K3_4J6J7I8K9I:I;K=I>H?I@HAJBYCYDHEJGJHCIHKHMINHOXPHSJTHUIVYWKXIZY[G]I^JaGbIcJdIfJh]
=確	g!E#F(G)J*X+H,I-F.K/K0J1J2J4I6I7I8J9F:F;I=G>^?F@FAIC_DWE[GJHHIEKELJMGNEO]PHRISJTFUFWIXJYJ[F]I^I_Ia^bHcHdGeKfHgJhF
=碼	n!I#F%H(E)J*J+K,I-[/J0J1J2K3H4I6I7I8J9I:G=G>Y?F@FBECJDHE[GIHBI[JKKZLJMGNZOKPGSJTIUYWIXI[H]I^[_KbHcIdHfHgJhF
=示	b!G#F%I(H)J*H+^,I-D0J1J2J3E4I5K6I7H8J9G:G;I=I>F?Y@XAIBFCEDAEIFKGIH[ICJJK]LYMFNXO^PGQKRISJTHVGWJXGYK]H^IcGdYeJfIgHha
=社	e!G#I%H(F)I*H+G,J-Y/J0J1I2J3C4I6I7I8Y9E:a;J=H>]?Y@]AIBCCDDYEIGIHIIDJYKDLIMDNbODPHRISITZU^VFWHXEYJZ@[G]G^I_IbFcHdGeJfGgHhE
=禁	c!c#F%H(G)^*I+I,H-d/F0I1I2I3G4H5J6J7F8J9G:G;X=G>F?GAHBECGDFEHFKGIH@IDJILHMENFOGPEQ[RJSHTFVFWIXGYJZB[H]G^^_HaGbHcHdGeHfFgGhE
=离	z!W4^9F@]HEIJRIXJZI]JaIhJ
=私	p!I#J%J(Z*J+I-I3G4J6]8J:Z=I>[?E@GBHCGDFGIHAIFKHMHNIO[PJUHVbXIZE[I]I^JaEbJcIdIfHgJhI
=种	k!J#J*[3H=Z>J?Y@JBJCcDHHDIHKJMJNKOJTJVJXJZHaH
=秘	w*Y-J6]9K?_BKHFIKKJXKZHdH
=租	s!I%J(G)I3I7J9I:_=H>J?I@JBFCKDGHEIKMKNIPISJUaVDW_XIZE[I]J_KaIbHfJ
=移	p!J#J%J(J)J*I,H-I3G4K8J9G:J=K>G?I@IAIBICJDIGIHbIHKIMFNIOIP[RKTJUJVIXJZG]I__a]cJdIfIgKhI
=程	w%J-J/K7]9I;J>J?JGKMJQ_
=稍	w@[BHTXXKZZ
=種	t(J:[=J>_?I@JHFIZVIZG
=空	p!H#I%H(G)J*J+J,K-H/I0J1J2J3b4I5K6J7J8J9E:G;J=G>^?D@XAIBGCFDFEIFJGJHBI_KFMFNHOGPHRISITIUHVFWJXGZC[H]G^J__aEbHcGdJfGgIhH
=端	p!J#H%K/X1I6J:K@KBWEKH[NJPJQYTaVJZF[H^K_GcJdIfHgKhK
=笔	v3J9I>K?J@KB[CKDIHYIKKIM]NJOJZF]Jb]cJ
=符	j!J#I%I(J*J+J,J-[/J1K2[3G4J6J7I8J9G:H;K=I>I?I@HAKBICHDIEJF^GIHCI_JKKGMHN_OHPIRKSKTJUHVIWJXHZC[I]J^J_JaHbJcIdIfJhH
=第	m#J%J(J-J3I8^=K>J?H@YBWCaDWHGIIJZKGMJNJOKVJZEaF
=等	p#J%J-J3J9[>H?I@ZBHCHHFIHKGMJNJOIRJZF]IaacJdJfJhI
=答	z#D0]@KBKHHTIXaZG
=策	h!F#F%G(E)F*_+I,G/G0I1I2I3H4H5J6H7H8I9F:F;I<K=G>F?[@GAIBFCGDEEGFJGHHIIEJIKGLIMGNdOHPFRJSHTHUCVDWcXHZ@[G]G^H_GaFbGcGdFeJfGgHhG
=筛	zG[HGJ[a[
=算	z+_9J?JBJCIDHHZIJNJZG
=管	W!E#B%B&H(^)b*f+D,d-@.G/D0C1E2E3B4C5F6D7H8D9E:X;D<G=@>A?@@AADB@C@D?EZFGGCH<IAJFK@LDM@NFOCPbQGRDSCTBVIWZXCYFZJ[B]Y^C_CaAbAcAdaeCf@gehB
=箱	l!I#H%I(H)J*J+I,J-I/J0J1J2J3[4I5K6K7J8J9E:I;I=H>^?W@IAJBKDaEJFKGJHZIGKGNHOGPJRJSJTIUHVGWJXHZE[I]G^J_IaXbHcJdIfIhI
=簡	w-]>GHHa[bZ
=类	z(K9I:]HHI[
=系	n#H%I(G)I*H+J,G-H/J0J1J2J3[4J6J7I9J:J;J=J>I?H@GAJBIC^EJGJHEIFK^MINHOIPHR[SJTHUIVHWKXHZZ[I]I_JaGbIc]dGfJgKhG
=細	zH[N[ZJ
=組	i!I%J(E)J*I3I7J9I>H?H@IBECIDGEaF^HDIDKIMHNXPISJU^VCW_XJZB[J]J^IaIbHcZdZfGgHhJ
=絡	t-I3Z?J@JBJC^DZHFIIKHMJNJOKVKZZdKhI
=継	t!J%H(J-J;d=J?JBKCJDKGKHFIJKJZH[KaJbKdJhJ
=続	k!J#H%J(I-K3I4Y7J8J9H:J=I>H?F@IBIEIHXIIKJMJNIPJSIT[UHVHXHZE]]_JaHbIccdHfHg]hJ
=線	v-K3b4I9H=J>H?I@JCJHZIJKJMJOJVJXJZH]JaIbKc]dKfHgJ
=織	i!I%J(E)J*I-H3I7J9I>H?H@IBECIDGEaF^HDIDKIMHNXPISJU_VCW_XJZB[J]J^IaIbHcZdZfGgHhJ
=红	z3J9H@JIHK]OJZ]aIbK
=级	w%I(J1I3J4J6J8H9H:I=^@IBGCGDJGIHEIHKJMJNJRGU^VJXKYJZE[J]J_JaJbKcGdGeKfahJ
=线	s!I#J%J(J)J-I3^4^7J9D:J=K>G?H@IBICJDIH_IHKJMINIOIPIQZRJSKTJUHVHWJXIZD[J]I_JaHbIcGdJfJhJ
=组	e!D#E%E&J(A)D*D+G,E-E.I/H0H1H2H3D4G5H6H7F8F9C;H<I>D?C@EAGBCCDDDF]G^H?IAJHKDLHMENYOEPbQIRHSGTFU]VeW_XFYIZ?[D]E^F_GaCbDcXeHfFgEhF
=织	k!H#I%H(E)H*G+J,I-H/J0J1J2I3H4J5J6J7I8I9G:Y;J>H?I@IAIBGCGDGEYF^G[HDICJKKHLJMHNZOIPERJSITIU^V@WaXJZB[H]H^J_JaFbGcZdYeJfHgHhI
=经	p([+[3J>]?F@KBZCJDFHFMJOJTZUIVJZF
=给	p!J#J%H([)Y,J-G2[3H4J7J:H;K=I>G?aBICGDJEJGJHCIGKGMINHOIPFSKTKUGV[XIZY[H]H^IaEbHcJdJfJgJhH
=绝	l!I#I%Y(I)J*H,I/^0J1K2I3I4J6I7J8K9G:I;K=J>J?I@XAIBHCIDIEJGJHHIGJXKGMHN[O^P[RJTIUIVJWKXIZC[I]H^J_IaYbJcIdIfIgJhH
=统	w@JHIIJK_R[ZF
=继	p!I#H%E(G)K+J-J1K3H4J9H:J;d=I?H@IAKBIDHGJHEIHKIMJNIOIPJTIUJVIX[ZC[J]^_IaDbJcJdIfJhI
=续	w#K3J9I?JBKDJHIIJX]ZH]^aE
=缺	p!J#J%Y(J,J-I3Z4J7K9H:K=a>I?J@JAKBICGDIGJHBIXKHMJNJOJPKUHV[XJYWZH[J]I^KaHcJdJhJ
=网	p!J#G%I(I+K-J0J1K3H4I6J7J8J9E:J;J=I>G?H@HBHCIDIGIHaIHKGM_NHOIPIRJUIVIXIZC[J]G^K_JaGbHc_dJfHhJ
=置	W#B&H([)G*B+C,C-E.F/B0C1D2F3A4B6B7G8C9D;D<G=X?G@@ACBYDJE_FFGCICJDK@LDMJN@OEPIQGRCS^TBU_W^XBYFZZ^A_BcId>e^g[hA
=署	w9J:J<^>J@JBHE^HEIHOJUHV[ZI
=義	z?JHGUJWaZK
=老	r#]%J(J-I0K1[2J3G4I5^8J9J:I<H=K>G?H@JBJCID]GJHEIGMGNGOIRKTJUJVIXJZF[H]JaFbJcJdJfJh]
=者	b!I#H%H(])^*d+I,a-D.K/I0I1I2J3F4H5J6I7X8I9J;I=G>F?D@EAIBECDDDEZGHHAIFJJKELHMENBOHP^QKRISITHWXXHYJ[G]G^F_HaFbFcFdZeHfFhF
=联	k#G%H(E)G*F+I,^-G/I0J1I2J3[4I5J6I7c8J9I:F;I=I>H?H@FAHBGC^EHGIHDIFJJKFLIMHNFOHPFRISITGUHVFWJXHZY[H]H^H_FaGbIc]dEeKfIgHhF
=聞	w9J>J@IIJKILZM[XIh[
=肢	t#J3H>I?aC]DHHEIJKIMKNKOITIVIZI[]aH
=能	[!B#B%C&H(Z)C+D,E-A.G/D0E1F2G3H4C5G6D7B8E9B:@;X<H=^?]AEBGCBECFHGDHCJFMaNHOBP^QGREUbVJWEX]YGZ:]B^^_DaAcBdCeFfZgJhA
=脑	n!J(J*J-J/K3I4J7J9F:J>H?H@HCJDIH^IIKHMaNIOHPKRJSITIUJVJXIZE[J]HaHb[cJdKfIgZhI
=自	b!C#E%E&I(@)a*G+G,G.I/G0H1H2H3A4E5H6G7F8G9A:C;G<I=B>A?BAGBYCDDCEFFIGFH^JZKCLGMCNDO^PEQIRGSETFUeV_WEXEYIZ=[E]C^X_Fa_bDcEdEeHfDgFhC
=至	zC[HII]ZJ
=致	p!J-I/J0I3F6a9J>K?J@KA_CJDIEKHHIIKKMKNYO]XKZH_EaIbKcIdIgJhK
=般	z(K)[*JHIPJa[c[
=色	t!J%J(_)^*Z=J?KBKCIDIHGIJUHVGZI[KaI
=范	zGaHDMJ
=落	t!K(K-I1K3H4]9G:J>J?J@JBJCKHYIIMHOJRGS[UGVHXJZI]J_KaHbJcIdGe[f^
=行	d!E#E&J(B)]*D+H,E.I/G0G1H2I3D4F5I6G8[9@:C;G<J=D>B?_@EAGBZCEDDEGFJGFH]IGJHLHMYNDODRGS_TGUCWGX]YHZB[F]F^EaDbXdEeHf[gGhD
=表	i!I#J(J*K+Z-[3[7K9I:J=J>G?Z@IBICGDEHXIGKHMINXOYPJTJVIXIZX]J_KaJcJdHfJh[
=被	_!d#_%X&H(B)X*D+F-_/E0F1E2E3C4E5G6F7E8F9A:C;E<H>G?C@[AEBACBDCEEFGI?JFKCLYMCNHOBPZQGRESFTBUBVAWFX[YHZG[C]W^]_EaIbCcDdDeGfDgGhB
=製	z-JIJJ[M]
=複	t!I-I3I4J9H>J?JAaBJCJDJHGIZKGM]VJXJZI_FaJfK
=要	W!B#>%E&G(?)D*Y,C-?/C0D1B2C3>4C6C7E8X9>:b;C<F=b>>?E@GACB=CfDDECFEGCIbJDK=LJMaN_O@PAQERCSDU>V>WCX]YEZH[_]B^C_Ba=b@cAeEf?gBhZ
=見	m!H#F%J(Z)K*J+[,K-a0J3I4]5[6J7J8J9K:I=I>H?H@XAZBHCIDFGJIGKFLKMGNHPJSJTHUHVGWJXIYKZX[I]J^J_XaHbHcHdHfHgIhH
=覚	w-J9J@HHHIIKaMJXKZW[YaJ
=见	t+]-Z9YBJDEHIa[
=规	wCYG]HEN^
=览	w#J.Y9J?KHFZG]^b]
=角	v!J(])^*Z-J3J9J=I>J?GBJCIDIHGI^KHMJTKUHVGXJZJ[J]J_JaI
=解	d!F#_%F&J(E)H*H+H,G-E.J/E0G1^2H3E4F5I6b7G8G9]:F;H<J=F>D?D@EAHBZCFDFEGFJGFHDIDJIKELHMDOGPFQJRGSGT_UFVDWIXEYIZF[b]F^F_EaEbCcEdDeHfEgFhE
=言	f!G#I%I(J*J+X-^/J2K3G4K6J7J8K9D:H;J=H>D?F@XAJBGCWDYHCI[KWLJMFN[OKPIRITJUIVHX[ZC[I]H^I_IaGbHcIdIfIgKh_
=記	t-ZHJI]XJcX
=設	h!I#J%J)J*[+K,J-H3J4J6J7I8K9I:G=H>G?F@XCIDHE_GJHZIJKGMFPHRJTJUXV]WGXJZD[I]I^Y_KaIbHcIdYeJfHg[hI
=許	r!J#K%]-J.Y3J:K;]=IBKDJGJHEMJPJQXTKV^ZI^J
=証	l!H#J%K(H+J,^-I3X4I6J9I:H=J>K?E@IAIBIC^GIH]IGKHMGNIOYPJRITJUJVIXZZD[I]]^K_HaGbIcIdHeJfJhI
=試	i!H#H%J(J*K-F3G4J7K9D:J=_>G?GAJBFCIDHHEIEKELJMHNYOHPHRKUHVYWKXeZJ[K]I_JaHbIcWdJfJhH
=話	d!H#I%I(H*I+G-F.K0K1J3^4I6J7J8K:H;J=H>]?^@FAIBHDZEJGJHIIFKFLJMGNGO^PIRISJTIUHVGWJYZZG[I]G^K_Ia[bIcHdHfGgJhG
=認	d!D#E(F)J*Y+E,]-F.J/I0I1I2I3[4G5J6H7H8I9F:X;H=F>^?D@EAHC^DYEIGGIEJJKELIMDNFOaPGQKRISITEUFWIXIYJZ@[F]G^H_Ha]bGcGdFeIfGgI
=語	t-bHJIGKINJOJhJ
=誤	z#],]4[9GBIHJXKZHdFfJ
=誰	w(J:K=Y@JBKDWHISZU^VFZFcI
=調	z!K(I*J:JDKE^HGIJNKVIZa]KcJfJhJ
=識	z+K3J:[>J?JCJDHHFO]hY
=議	v-I9I>I?IHZMIZ]][aJ
=護	zPaVG
=认	p#H(J)J*J+K-J3^7J9I:Y>H?I@HBYCIDIHCIFKIMZNHO[PJSHTHUIVHXJZC[G^JaIbIcJg]h^
=让	n#I%K(I+Z3I4J7J9I:J;K=J>H?G@_BJCIDIGJH^IIKYMINIOIUKVIX[[I]I^IaHbJcKfJhE
=议	z0J4J9H>G?JH]IJY_ZG]HaJcKfJhK
=记	e!G#E%G&J(E)H*I+E,I-F.J/H0I1H2I4H5I6H7G8H9E:Y;H<J=G>X?]@CAHD^EHFIGHHGIBJIK]LHMZO[PGQJRISHTGUFVEWIXGYJZ][F]F^F_HaCbYcGdFeIfFgH
=许	j!H#G%F(F)I+J,J-G.X/J0J1I2J3E4H5J6J7H8I9D:F;I=d>E?G@GAIBFCFDFEIFJGIHXIWJJKGLIMFNGOGPGQXRJSJTHUFV]WIXGZD[Z]G^]_IaEbHcHdHeJfHgJhG
=设	l!I#I%](J)I*[+K,J-I2[3I6K7J8J9H:H;J=I>I?IAJCIDIGHIHKHLJMGOJPHSJTJU[V[WHXIZC[I]]^J_JaHbHcJdIfIhH
=访	t%Z*J,J-J9G:I?J@JBJH[IJKJNJP]XIZ[aIcI
=证	_!C#C&I(C)E+F-D.H/G0G1G2G4E5H6H7F8F9D:D;E<H=c>Y?[@CAFBCCaEGFHGFHZIAJGKCLFMCNDO]PEQHRFSGTDUEV@WGXYYIZ@[D]Z^F_Ea^bEcEdEeGfEgGhD
=词	w!J-b9IHGIGaJ
=试	i!G#F%I(H)I*J+I,J-G.J/J0J1I2J3G4H5J6K7H8J9D:H;I=^>G?EAIBXCGDHEIGIHBIFJJKFLJMHN[OFPGQKRJSIUFVZWIXd[I]H^I_IaDbGdIeJfHgJhH
=话	j!H#G%H&J(G)I*I+H,I-F.J/I0I1H2J3X4H5J6I7I8I9B:H;H<J=G>C?^@FAIBFDZEIFJGHHIIFJJKELHMENGOaPIQJRHSJTHUGVFWIXXYJZB[H]_^I_Fa^bFcHdHeJfGgIhG
=该	s#I%I(a)K*J+K,K-J3I4I7K8J:K;I=I>I?]AJBJCHDJG]HCIIKJNHPJRKTKVIWJZG[J]I^K_]aJbKcIdJfJ
=误	p!]#H%I&Z(J)J-E3H4J9I:I=J>I?I@IBICKDJE[HEIJKGMKNIOIPJUJVJXHZ[]J^J_IaJcJdKeJgKh]
=说	i!G#F%H&Z(F)G*G+Z,H-^.J/I0I1I2I3D4H5J6I7H8I9B:G;I<J=G>C?FAHBECDDYEIFHGHHAIXJJK^LIMFNZO]PHQJRISITGUGWIYK[G]F^I_GaDbHcHdGeJfHgIh_
=请	f!K%Y(F)I*H+I,H-X.J/I0I1I2I4I5J6I7[8I9^:G;I<K=H>D?HAHBDCXDGEIFKGIHZIFJJLIMENGPFQJRISJTJUHVWWIX[Z[[G]G^H_FaJbGcJeIfHgHhG
=谁	v(H7K:K=Y>J?J@JBID[HGS^U]VFZCaJbKcIfI
=谢	r!H#G%I(I)J*J+J,J-G.J/J0J1J2J3H4H6J7I8J9c:I;J=I>F?G@HAIB]CHDHEJGIHBIFJJKFMHNHOIPJRISITIUHVIWJXFZC[I]G_IaFbIcHdIfHhH
=象	m!H#I%I(I*J,K-H/J0J1J2J3G4J6I7J8J9G:H;]=J>F?G@HA[BICGDIEJGcHCIGKGMFNHOGPIRJTHUHVYXIZD[I]H^J_caFbJcIdGfIgJhG
=質	t#H*]-J?^BKHGIJKJX]ZI
=败	i![%G&J(G)J*J,]-H0I1J3H4Z5K6Y7H8I9G:H;Z=G>E?I@EAIBGCIDHEHF]GHHBIGJJKGLJMINGOHRJSHUHVGWKXI[I]J^J_HaIbIcHdYe]fKgIhF
=账	c!b%X&J(A)[+H,G-D.J/G0G1G2a3C4G5I6G7F8F9H:[;F<I=D>B?F@CBBCCDXEGFIGYHZIBJHKDL^MENDODPZQIRFSGTJUCVZWGXFYIZF[D]D^[_EaCbEcFdDeIfCgGhE
=赤	z-I3K9J>I@IHIIJK]OJXJZZh]
=起	s(J@JB^HHLXMJPZUIZHbZdJfZgJ
=超	w!J%J2_CKDKHFIGKINKTIZHc^dJ
=足	k!H#G&K(b)J*I+H,I-F.J/I0I1I2I3]4F5J6H7I8[9C:G;H=Z>E?F@FAIBGCXDEEHFJGHH?IaJJKELJMFN^ODPGQJRISJTHUHVXWJXFYJZ@[H]G^I_FaDbFcFdGeJfFgIhG
=跟	w3G9Z>J?J@ICJHFIGK]MJNKO_VKZGaHhJ
=跳	w!K#H%I(K+I4K7[8I9H=I>J?KBICID[HEKITKUJVKXJZC[J]JaGb^dDeJf^
=身	s(J,Z-I/K3[7]:J=J>J?JB]D]HEIJKKMKTJVIZF]JaIhJ
=转	z%J(I-K3^4K9G:K=J>I?K@JBHCJDHHYIJKIMISJUIVIWJXJZ]aGbJcKfJ
=软	r!J#G(I-K4I7Z9I:J=J>J?K@JBJDKIJKJMJNJPJR[S_UIVIZE[KaXcHd[fIgKhJ
=输	i!H#_%I(H)J*I+I,I-D.K/I0J1J2I3D4I5J6I7I8I9E:G;I=I>E?G@IAIBGCFDGEJGIHBJKKYLJMGNXOaPIQKRISITGUIVGX^YKZ?[H]H^J_IaDbHcIdJfIgKhb
=边	v!J#J(J)K-K3J8^9I:a=J>I?J@[AKBJCHGJHGIHKGNJOIPJUJV[XHZG_JaJdKhJ
=达	v(I3I4Y9I=I>I@KBIDKEIHHIINKPJSIVIX[ZJ]Ka]cGf^gI
=过	_!E#D%W&I(E)F*G+],G-J.H0F1]2Y3C4E5H6G7F8F9A:D;X<H=E?C@YAFBAD^EGFHGCHHICK^L_MXNCODPFQHRDSGTFUDVDWXXIYH[E]Z^F_GaYbCcDdEeHfCgGhC
=运	t!J(H)J3I9I:J=I>]?IBFDIHEMJPJSaUGVHWIXJZF[J]KaXbGcHdIfY
=近	r-G@]BFHHIIKbMINJXJZDgZhI
=返	t#J-I3J9^:J>[?J@JBGHFIJKJMJN[UKVKXIZHaIbJf[
=还	c#D%F&J(E)G*F+H,H-G.I/F0G1J2H4F5Y6H7G8H:E;G<J=F?DAGBCCcDDEFFIGFH?ICJIKXLHMeNEOFQJRGSFTZUDVDW[XFYIZH[E]E^E_[aCbFcFdEeIfZgXhE
=这	k!I#I%H(J)J*J,J0K1J2J4J7K8J9G:J;I=Z>I?H@ZAICGDHG^HDIFKZMINJOHPJRJTIUZV^WKXHZG]H^J_ZaGbJcHdIfIhI
=进	m!H#]%I(I)J*J+J,J-H.K/J0J1J3G4H6J7J8I9_:I;H=G>G?G@GAJB]CGDIEJGJHEIFKELKNGOFPJQXRJSJTHUIV[XFZZ[I]G^J_IaEbHcIdJfIhZ
=连	i!I#H(H)J*J+J,J-H.J/H0I1J2[3H4G5J6J7I8]9F:H;I<_=I>H?H@HAIBHCIDHEJFJGJHYIEJJKHLJMGNHOIPHRISETHUHVHWJXIZD[I]G^J_^aGbFcbdFeJfFgIhI
=追	z8]C]DHHH
=送	p!J#I%K(I-J3G4J9G:J=J>D?G@GBICHDFGKH_IHKHMGNIOITKUIVIX]ZE]I_JacbIcKdJfJhJ
=选	i!G#F%F(Z)G+H,H.J/I0I1I2I3E4[5H6I7G8H9F:G;G<K=E>C?d@EAHBECYDDEIFJGYIEJXKJLHMDNFOFPFQJRISITFUFVZWIXGYJZA[W]E^]_GbGcHdGeJfGgHhE
=途	w9I>IHEUJZF]bdHe[
=通	h!H#I%Z(D)^*E+I,G/Y0I1I2J3F4G5I6H7G8I9F:F;Y<W=F>E?^AIBEDFEIFJGGHYIEJJKXLIMDNEOGPCQKRGSHTHUEWGXFYI[F]H^H_Ha_bFc[dGeKfEgGhF
=連	s(J-I3Z7[:J=J>J?I@JBIC^DZHFIIKHMJNJOKVIZYaJdJhI
=進	w:[DJHJX]ZI
=遅	w#J-J1I2K3I4J9J:J>ICJH]IJMFNKR^XJZFa]cHdKfHhK
=過	w#X@[KZZH
=道	s>F?J@IHZIIKIMJVK[baJdJhI
=違	f!Z#_%H(H)J*H+I,Y-C.J/I0I1I2I3[4H5J6Z7H8I9C:H;I<K=H>C?F@BAIBECFDEEHFJGGIDJJLHMDNYOXPHQKRYSJTGUGVGWIX^YIZC[H]G^I_HaEbFcFdFeJfGgHhc
=適	z*^E]NIUJdJ
=選	l!I#H%J(G*J+I-Y1J3F4K6J7J9H:H=I>D?b@GBHC[DFEJGJIFMFNFOHPITHUIVYWJXHZD[^]H^]_JaFbHcIdIfJgJhH
=那	n!G#G%I(H)I*J+J,J-G/I0J1K2J3F4I6J7[8]9E:_;I=H>_?F@GAHBGCFDIEJG[HBIFKbLKMGNGOFPIRJSJTHUHVEWJXHZC[I]H^I_HaFbJcIdIfIgKhG
=邮	j!H#F%H&J(G)I*I+H,I-G.J/I0I1I2I3[4H5I6J7I8I9B:H;I<K=G>]?]@GAHBICID_EIFJGIHXIDJJKFLJM]NFOFPIQJRISITHUGVFWIXGYKZD[H]F^I_Ha^bHcHdHeJfHgJhG
=部	l!J#J%H(X)J*J-E1K3F4J6J7J8J9F:c;K=H>E?F@ECGDGE]FJGJHCI^KEMGNXOZPIRJSJTJUDV_WIXHZA[I]I^I_JaGbHcIdHfGgJhG
=都	g!G#E%G&J(E)H*I+H,I-].J/I0I1I2J3E4H5I6I7G8I9C:G;I<K>B?EAIB]CGD^EHFJGHHIIDJIKDLIMDN^OGPGQJRIS^TGU_VGWIXFYKZY[G]G^H_HaYbGcFdHeJgIhE
=配	g!D#G%E&J(C)D*D+H,F-F.I/G0a1G2I3C4G5I6Y7F8G9D:D;G<J=]>C?D@GA_BEDCEcFIGGHAIEJIKFLIMFNDOZPBQIRHSGTFUBW^XFYHZ?[F]E^H_Da[bHcBdBeafBgChF
=里	b![%C&H(C)E*F+E,F-H.H0F1F2F3X4D5G6F7[8E9@:C;E<H=C>Z?]@CAEBBCCDBF[GXHGJGKBNCOWPDQHRFSETKUXVaWZXEYHZ>[D]X^[_]aAbDcHdCfCgXhB
=重	W#B%E&G([)G*C,D-D.F/B0D1D2F3A4B6C7H8X9D;D<G=X>J?G@@AYB[CADIEZFFGCHHIBJDKZLDMIN@OEQGRCS^TBU_VYW]XBYFZY]A^@_CcId>eBf]g[hA
=録	a!F#G%I(E)I*H+b,J-F.K/J0J1J2J3[4I5J6I7H8I9J:E;I=G>J?Z@FAIC[DdEIGIIDJIKILHMENEOZPHRISITHUFVEWHXFYIZ@[G]H^I_HaFbCdFeJfGgHhE
=鍵	z6cHGZJ_JdHfK
=钟	s(J,K1J2J3J4G9H:J=I>J@IBGCJDJGJHDIJKKM^OIRcUIVJXJZH]KaJcHdJfFhJ
=钥	t%J(I)I-J/J0J3I4I6d7I8K9H:J=I>J?_@HAJBIEJGJHEIHKHMINIOJPHRHSJTKUHVGXIYKZC[J]J^J_JaJbHcHdJfGgKhJ
=钮	v%K(a9J:[BKHFVIZE
=链	s%J(I:J>I@JBHDHIIKIMHNJUHXJZB[IaJbdcJdKfJ
=锁	b!C#c%F&J(E)G*G+H,G-D.I/D0G1X2H3E4F5H6G7C8G9H:E;H<I=E>D?E@DAGCEDEEGFJGGHCIEJHKELHMCNEOGPFQIRGSETfUEVDWHXYYIZ>[c]F^G_EaFb^cFdFeHfEgEhD
=错	d!I#[%E&Z(D)F*G+H,a-D.I/G0G1F2H3[4Y5I6G7F8G9C:E;H<I=F>D?D@AAGBBCEDDEYFIGGHJIDJGKCLGMENDOZPDQIRYSGTEUDVDWGX_YIZ_[F]E^E_GaBbEcDdBe]fCgGh]
=長	t!J#J%I(X-I2^3G9H:J=I>K?J@JBJCJDJHDIaKFMJNYOKUJVHXJZDaIcJdJfIhJ
=长	w2_3K9J@JCJGKHHIZKKN]RJXJaJcJdJfG
=閉	v@JB_KKZG]ZcW
=開	p!I#[(I-G3H4K7J9F:J=I>H?G@GBJCIDJH^IFKFMHNHOJPJSYTIUIVHXZZE[I][^]aHbYcGdJfIhH
=間	d!Z#_%I(I*I+J,J-D.J/J0K1I2J3[4H5K6J7I8J9D:H;J=Y>D?F@aAIBECGDFEJGIH?IBJJKALGMJNXOEPHRYSJTGUGVGWJXbYIZB[H]G^H_IaZbGdGeJfEgIh]
=门	w(J)J*],I:ZHIIINIOIPIUJV]WHZIdK
=闭	v9J:JB[HHU_VJXKZHb[
=问	h!G#C%Y&J(F)H*Z+I,G-F.J/I0I1I2I3F4H5J6I7I8I9D:Z;I<J=G>G?^@FAJB[CGDGEYFIGHHHICJIKFLJMENEOGP[QJRISITGUGVFWIX[YKZa[H]G^I_IaFbGc[dHeIfHgJhF
=间	n!J#J%I(J*K,J-J/J0J1H2I3H4G6I7J8I9E:J;J=J>I?I@_AIBICHDIEJGIHEIHKHLJNJOGRdSJTIUJVIXGYJZE[J]H__aFbJdHfEhG
=防	t#I9H>JBJH]KJSFT]ZHaKc[
=限	^!C#C%d&I(d)F*G+G,F-D.H/G1G2F3C4E5G6G7E8F9B:B;a<H>B?CAEBACCDBEFFHGDHYIBJGKCLaMBOEQaRFSGTDUBVAWEX_YH[E]D^E_EbBcEdBeGfCgDhC
=除	j!J#X%J(J-I1[3^6K9F:J>I?I@IBYCJDJG[HDIIKIMHNJOJRJT[VJXIZG[]]JaJbIcJdHfIgJhJ
=障	v/J@JBJKJRJSaTGZIaJcZ
=電	d!H#I%H(H*I+G,K-E.J/J0I1J3^4H5K6J7I8J9D:H;I=G>a?^@FAIBGCKDZEJGIIEJJKFLJMFNGO]PIRISJTIUHVFWIYJZC[H]F^J_Ha]bHcHdHf[gIhF
=需	l!J#J(I*J+J-J3H4K8J9G;J=b>J?H@JAJBIC^DFHYKJMYNIOIPJRJTJUIVHXIZH[I]J_IaGbKcJdHfJhJ
=非	w#J0Y1]BJHI[KgY
=面	b!D#D%E&J(])F*F+c,G-G.W/H0H1H2I3B4G5H6G7F8G9E:D;F<J=C>X?A@CAGBACADXEGFIGGHJICJHKCLGMCNHODPEQIRHSYTEUBVBWEXXYHZ][X^F_EaAbfcEdEeIfDgFhX
=題	k!J#J%J(I,K-H3I4J6K7J9H:I=I>H?H@HB^CKDJEYHIIGKHMHNHOJPJSJT[UIVHXHZ^[I^J_KbIc^dIeJfIhI
=願	w#^9ZBIHJIJXIZH
=類	z:]HFI[
=页	h!H#G%H(X)H*H+_,H-K/J0J1J2J3F4I5J6J7I8I9H:H;I=G>F?F@GAIBFCEDYEIGJHGIGJJKFLJM^OGPGRJSZUFVEWHX[Z^[G]Z^I_IaEbCcHdHeKfHgI
=项	s!J#J%J(]-J3H;J=I>H?_A]BJC[DEGKHDIJKJMJTIUKVHZJ[Y]I_IaFbJdJ
=须	p(J-K7[9J@ZBGCJD[HFK]MINZOIUJZF[J^JaJbJdJhH
=题	k!I#D%I(H)J*[,I-I/J3I4J6J7J8K9H:H;K=I>I?^@HB]CIDIEZGJHCIHKHMGNHOIPGSJTIUHVGWKX]Z][I]J^J_JaIbIc[dJeJfIhH
=验	b!E#D%X(E)G+H,X-E.J/I0I1H2H3Y4G5I6I7G8H9I:F;G<J=D>Z?]@DAGBFC_EIFJGGHEIDJIKELHMFNFO^PGQJRGSHTFUGVEWHXZYJZB[F][^H_Ga_bGcHdFeIfHgIhE
@admin-reset	Y!Y%H(^)J*b+W/J1[7I:[=J>I?J@YBJCJDIEYGJHXJJKZMJSJUFVHWIX[Z@[J]I^H_JaJbIcJd[fJgI
@ask-helpdesk	e(a*J-K0[3H9Y>^?J@aBFCGDZHGIJKJOJVJZCfGgY
@asking-how	O!D#C%@&J(A*G+E,G-E.H/C0C1A2G3I4E5G6F7C8E9C:C;H<H=F>@?@@?AFB<CGD;EFFHGDHxIAJCKDLEMBNAODPCQHRESDTAU?V;WCXCYDZ7]D^D_EaCbAcBd@eCf>gEhB
@away	d!J#H%J(J)K*K+J,K-H/I0K1J3I4H7Y9g:I;J=I>D@FAKBFCIDJG_HXIIKHMENIOJPIQZRJSKTYUJV]XHZE[I]G_JaEbIcHdJfJgIhI
@change	C!B#A%=&F)C*B+C,?->.E0A1B2C3?4@6>7]8@9E:?;C<C=?>J?=@gABBdC?D9EAFDGBHDI?JDKELfM]ODPEQDRCS@T?UEVBW@X?YB[B]E^m_@a?bCcFd9e=fAhi
@chaser	X!G#C%E&I(E)H*G+G,H-B.H/G0H1F2H3C4F5H6H7G8G9t:D;G<I=F>@?D@?AFB>CBDAEHFHGGH6I?JHK@LIMHNCODPGQHRGSGTFUEVDWHX?YIZ;[E]C^I_FaAbEcEdFeIfEgHhE
@check	p!WCYHHZ_
@denied	sTZZZ
@elsewhere	=!=#@%4&=(;)=*G+[,J-8.=/D0@1C2;314^5;6@7H899E:>;9<]==?b@?A:BIC5D5E:FDGGH|I8J?K2LBMaN;O4P?QBRCS8T@U5V>W:X4Y;Z6[E]_^?_7a;b]c[d6e:f<gHh6
@field	*!^#f%H&7(a)^*[+[,[-J.:/G0C1D2I3B4J5G6B8G9!<C=G>>?JAAB]CZDaEAF9G[HIIBJIL]MDO;Q=RES^TcVJX<YBZg[d]C^X_Ca=bac>d]eCfIgJhZ
@greeting	M!?#E%?&E(C)B*A+A,C-B.D/B0A1B2C3A4A5C6C7H8B9w:>;I<E>C?Y@bAABXC@DHEBFCGBHEI>JDK>LCM=NEO=P@QDRASAT@UDVEWHXIZB[?]=^B_Aa;bFc>d?eDfGgC
@help	X!X%I(Z)H*a+J,J-G/I1F3H4I6J7H8J9e:G<]=I>F@YAKB[CHDDEIFKGIHbIFJIKGLIMGNGOJPGRJSIUFVDWJXH[G]H_IaEbFcIeJfHgIhH
@interjection	@!C#?%H)Z*C+Z,D-A.F/_1;2=5D6E7I8G9h:J;G<?>[@_A:BaCED_E@FEG^H=LZMJNYOHPCQ@RDS@TXUCW[XAYHZF]F^C_[a^b^cEdFe@gJhG
@other-account	N!?#9%B&I(@)F*F+H,F-A.H/E0G1G2F3C4F5G6Z7C8G9E;G<X=C>G?C@AAGB;CED@EFFIGDHyI?JGK@LEMGN?ODPBQIRGSCT>UBV@WCXDYHZ4[A]C^D_Fa@b>cDd@eAfBgEhA
@register	F!<#=%>&E(8)<*<+o,@-:.C/E0A1A2C3F4C5B6A7>8@9=::;?<C=;?b@8A?BbChDnE@FBG?HdI9JIK8L?M;N9OcP<QAR@S>T>U9V8W<X:YYZ2[<]=^?_>a:b<cBd=eBf=g?h;
@reset	4!^#4%F&>(e)a*B+?,4-,.I/C0B1E293H4>5Z6<7X8C97:e;><<=d>^?[@EACBZCAD[EaGBH?I0K8LBMFN9O9P]Q:RESfT;UfVfWhXXY?Z^]H^D_@aZbecHd@e9gbh4
@reset-failed	7!X#?%X([)F*>+<,E-F.A/^0_1D2=3>5D6c7^8@9::_;C<I=Z>>?B@cABB;CADCE^FDH6IYJYKdL^MBNcO;P_QERBSATCUFW=X9YAZY[_^d_Ea:bCcDdHeffbgKh_
@reset-spoken-of	4!<#E%[&D(_)J*=+@-2.?/@0B1G2<3B4F5C6I8a92:];7?B@_ABBcC:EIF?G@HGI0K;LeN<O3QGRJSET;UbVXXFYa[G]9^g_@a;b_dfegfbg[hb
@reset-word	1!X#J%G&D(a)Y*A+?,H0J2X3C4A5Z6I7Z8Z97:F;==Y>@?G@]AIC=DCEBFHG]HDJ]KXMJN[O9PXQCRBS]VGW^YJZH[Z]J^X_FaEb[cHfXg]hJ
@second-factor	P!H#G%H(C)G+d,^-H/I0J1J2J3C4H5J6J7H8J9H:E;J<K=H>]?e@DAJBCCCD@EJFKGIHhIGJIKFLIMDNFOIPGQKRISHTHUFVFWHXGYJZ?[G]D^I_IaJbEcHdHeJfHgIhG
@thanks	Q!B#J%C&G(C)F*E+X,F-Y.F/E1D2E3?4C5F6J7D8E9p:E;D<G=D>??B@BADBlCADCEEFFH<ICJEKHM?NAOBPDQGRYSFTCUCVEWFX?Z?]A^E_Da?bBcBdCeGfCgGhG
@trouble	2%K&_(F)E*B+D,]-H/[0E1B263F4Y5A6[7E9::D;H<B>G@]A<BBC=D<EZGGHCJXKXL>M@NbObP_QHRETFU>VGW=YFZr[@]7^[_Ja;bAdBeefXg@hZ
@unlock	M!?#f%G&I(A)D*F+F,E-B.H/C0E1d2E3A4D5F6E7D8E9G:B;F<G=C>B?@@?AEBeCHDHEFFGGCH?IBJEK@LBM@NBOGPBQGRDSDTiUCV?WEXAYFZ?[n]D^A_BaDb;cBdCeFfAgBhE
@works-now	M!>#;%>&F(<)A*C+=,C-=.E/G0C1B2D3=4A5D6C7@8A96:<;D<F=>>:?=@>ABB}C>D7EBFIGBH2I<JBK:LAM9N>O@P@QDRZS?THU@V@W?X=Z/[<]<^I_Aa;b<c>d>eCf:gAh<
~000	e!I#K%d&^-a/K0J2I4J9H:J=K>J?I@JBHCJDJH[IIJIKHMKNGOIPHTIVJXIZE[J]J_JaIbJcJ
~001	]!I#H%E&j(I*J+J,J/J0J1J2K3G4J6K7J8J9E:I;J=I>H?H@HAHBXCHDHEKFdGIIGJJKHLJMHNCOIPJRJSJTIUJVIWJXIZB[I]H^J_GaDbIcIdJeJfIhH
~002	i!J%J&I3I9I>F?J@JAJCIE_HDIJKJNJRJS_TGXFZD]I_baEc]dJfJ
~003	g!J#K%J&J(I4G5e6J9J?JA_BFDIGKHWKJNIOIPJRJSJUJVIZ^]K_JaJbJcIfF
~004	c!H#H%b&](H)J+K,H/J1J2K3[4I5K6f7J8K9F:J;J=J>H?I@HAIBHCIDIEJFHGJHGIFJIKHMJNFQJRKSITJUJVIXHZD[J]I_IaGbJcHdJeIfIhH
~005	e!Z#F%d&^-]0J2H3I4J9G:J;K=J>J@JAKBICJDJHEIIJIKHNGOJPHTbUKVJXHZG[J]J_IaIbJcJdKhI
~006	z#[BZHHZJ
~007	d!H#G%d&D(J,K-F/J2f3I4J9G:J>I?J@IAJBFCJDIFJHDIEJKKIMJOJPHTJUJVJXIZD[K]J_JaHbJcJdKfIh^
~008	c!K#H-J4G5eBGHDKKMHNcPJRJVKZD[KbIcJfI
~009	g,f3K4G6J9K?JBIHIJZNHZEaJeJ
~00^	r3YNIZFfa
~00c	k%G-I2f3K9IHFIFNJXJZJaJ
~011	l,H6IZGcJdIeffJ
~012	w3Y5XHZ
~014	zB]HH
~016	n!K1e3J4J5]9G>J?I@JBJCJIIKIMKNJUJVKZJ]KaJ
~017	s1^3YHGaJ
~018	w1_HF
~019	w1X@[B^HJfD
~01^	]!I#G%F&j(I)K*J+J,J-Z/J1J3G4J7J8J9E:I;I=I>H?I@HAHBFCHDGEKFdGIHEIFKFLJMINDOIPIRKSJTIUJVIWKXIZB[I]G^J_GaDbJcIdJeKfIhG
~023	[!G#G%[&H(G)I*J+H,I-F.J/I0J1I2G3F4b5I6J7H8d9D:H;I<e=H>G?H@FA]BECHDGEIFJGHH@IFLJMHN^OHPHQJRISITIUHVGWIXGZC[I]H_]aFbHcGdHeJfHgJhG
~024	v-^HJ
~025	v-^?IHINJVI
~026	k-g3J9H>K?J@IBJHEIFKHNIOJXJZFaI
~02^	j!J%H&I3J4F8K9J<IA^BXHENGZE_ac]
~034	i%JBGHGPJYZZFcHdFeIfg
~03^	g!J#K%J&J(I4J5e6J9J?JA_BFDIGKKJNIOIPJRJSJUJVIZ^]K_JaJbJcIfF
~040	m!J%E&^3I4E8I9J<HA^GKNFZJ__
~044	s3]9JBIHFIKZIfc
~04^	f!I#I%b&G(I,H-X/K3I4J6f9G:J;K=J>I?J@IAJBICJDJFIHEIHJJKIMJNHOJQJSJTKUJVJXIZE[K]J_JaIbJcIdJeJfJhI
~053	r#GHETc
~05^	e!Z#J%d&^(J)J-]0J2I3I4I8J9G:J;J=J>J@JAIBICJDJGJIIJJKHNGOJPHTIVJXIZG[J]J__aIbKcJdJfKhI
~061	h%I-J3K4I8f9I<G@JAKBIHFIJKJNbZF_JaK
~062	i!J%_(J3J4E8E9I<fAJBJHGNFVKZG_JaJ
~06^	z#[BZHHZJ
~070	e!J#J%d(J-G/K2f3I4J9G:J>I?K@IBHCJDJHDIFKJMJN[OJPIUJVKXIZD]JaHbKcJfJhH
~081	k%J4d8J9KHINJ
~08^	c!K#I-J4G5e@WBGHDKKMHNcPJRJZDbIcJfI
~09^	g,f3K6J9K?JBIHDJZNHZEaJeJ
~0c^	k%G-I2f3K9IHFIFNJXJZJaJ
~0x8	c!K#K&H(J-J4G8c9J<c@JBHDKH[IJKJN[VKZE_JaJbJ
~100	n-Y@KB_HENIZ^fI
~103	i%JBGHGPJYZZFcHdFeIfg
~104	v9JBIHHZIfc
~11^	j%K,H3Z6I9J>JBKHJPJcIdIeffJ
~123	j#J-g3_9G:K>I?J@IBJCJDKHAKHNJOHXHZG]JaHhJ
~12^	v5XHYIX
~14^	zB]HH
~16^	n!K1e3J4J5]9G>J?I@JBJCJIIKIMKNJUJVKZJ]KaJ
~171	w3YOXaK
~17^	z1^HG
~18^	i%J1_4d8J9IHENIcJfJ
~19^	p%K4J8H9J<I@ZB^HGNbZIfD
~1f^	j8f9J<JBJHINIZI
~200	X!G#G%F&J(F)H*I+I,e-G.J/I0I1H2J3F4D5i6e7H8I9E:G;I<J=H>G?F@GAIBCCGDFEHFIGIH?IFKFLJMENEOHPGQJRFS^TEUFVFWIXGYJZ>[G]G^I_HaFbEcXdGeGfDgI
~201	c!H#I%H&K(J,F-G/J0I1h2K3H4G5^6Z7J8J9E:J;J=I>I?IAJBFCIDIEJFKGIHDIHJIKGMGNHOIPIRISITJUIVIXIYJZE[J]I_JaHbIcFdGeefFhI
~202	e!J#J%J(J+J-i/K3H9F:J>I?G@FBHCKDJHBJJKZMJNFOIUKVGXHZB]JaHbJhI
~22^	z-XK[
~230	[!G#H%[&I(G)I*J+I,J-G.J/I0J1I2G3F4b5I6J7H8d9D:H;I<e=H>H?H@GA]BFCHDGEIFJGHHAIFKFLJMHN^OHPHQJRISITIUHVGWIXGZC[I]H_]aFbHcGdHeJfHgJhH
~234	k-e0X3_9G>I?J@JCKHCKIOIXIZHaIhK
~23^	t-aHFKZZK
~24^	v-^HJ
~25^	v-^?IHINJVI
~26^	j!K#J%_-g3I4G8J9G<F>J?J@HAKBIDJHDIFKGMKNFOJVJXIZE]J_JaHhJ
~29^	w8^>FBHCJE_HEXFZJ]JaE
~2c^	j%H4H8G9J<fHINHZH
~2tm	o%JBGHHReZKdHfH
~300	W%a&h(G)H*H+H,G-^.I/H0G1H2I3E4G5H6G7H8H9B:G;G<J=G>F?G@KA[BACGDEEHFcGHH>IEJIKDLHMGN]OFPHQHRHSGTFUGVFWIXEYIZ?[G]F__aCbGcEdGeHfFgIh[
~304	p%H4E8J<IA^HINH__
~306	a!I#I%^&K(I)J+J-H/K1J2I3H4C7J8e9F:I<e=J>I?I@HAHBGCIDIEJGJHCIHKHMIN_OJPJRKSJTJUIVIWJXIZD[J]I_HaHbIcIdJfJhI
~308	k%J4d8J9KHINJ
~310	e!J%I(J-J3J4K6J8K9G=J>J?J@HB_DIGJHBIIKJMJNHPIUJVJXJYZZ]]J_JaJbJcGdFeIffhJ
~320	^!H#G%G&I(I)J*J+J,e-H.J/I0J1J2J3G4H5J6f7J8I9F:I;J<J=H>H?H@HAJBFCIDHEIFJGJH@IGJIKHMINFOHPHQKRISHTIUIVIWJXHYJZA[I]H^J_IaGbIcYdGeefFgKhH
~329	z8^
~32t	n%JBGHGReZHdHfH
~330	X%a&h(G)H*H+H,H-D.I/H0I1H2I3E4H5H6G7H8H9C:G;H<J=G>F?GA[BACGDFEHFcGIH=IEKELIMGN^OFPHQHRHSHTGUHVGWIXFYIZ?[H]G__aCbHcFdHeIfFgIh[
~345	p-Z0X3_HFOJZKaJ
~34^	g#J%J-c3J4K9G=J>J?J@IBFCJDJHDIHKIMJNJPIUJVJXIYZZD]JaJbKcGdFeIfghJ
~365	g#F*J/[=ZBJHEMZTcWYZIgZ
~400	w%H&^HWNK
~405	pAJ_a
~40^	n#cHITJZG
~44^	s3]9JBIHFIKZIfc
~456	p3aHIIXOJaJ
~474	n#cHITJZG
~500	n#GHYTc_I
~530	zHY
~53^	r#GHETc
~567	r3_HDIXOJc^
~619	v4J8I<IHINbZI
~61f	j8f9J<JBJHINIZI
~626	z%a4G8J<FNH
~62c	j%H4H8G9J<fHINHZH
~632	z8^
~65^	g#F*J/[=ZBJHEMZTcWYZIgZ
~67^	v3^HI
~680	wHENIZHfa
~700	e!I#J%d(J-G/K2f3I4J9G:J>I?I@IAJBICIDJIFKJMJNHOJPITKUJVJXIZG]J_JaHbJcJfJhJ
~71^	v3YHFOXaKc^
~740	n#cHITJZG
~800	b!H#I%c&^(I,J-F/J1J2f4F7J8K9F:I=J>H?I@HAJBGCIDIEJFKGKHGIEJJKIMINYOHPHSKTJUJVJXHZB[J]I^J_JaGbJcIdJeJf_hH
~802	[!G#H%[&I(G)I*J+I,J-G.J/I0J1I2G3F4b5I6J7H8d9D:H;I<e=H>H?H@GA]BFCHDGEIFJGHHAIFKFLJMHN^OHPHQJRISITIUHVGWIXGZC[I]H_]aFbHcGdHeJfHgJhH
~818	k%J4d8J9KHINJ
~99^	z-aHH
~^00	v3^>EBICJE_HCIIOYXFZI]JaD
~^01	w3YOXaK
~^0x	c!J#K&H(J-J3J4F8c9J<c@JBHDKH_IJJKKIMKNZPKVKZD_JaJbJ
~^10	w-YB]HH
~^12	t-Z3ZIYaJ
~^20	[!H#I%I(G)I*J+J-E/I0I1h2J3H4C5j6I7H8J9E:H;J=I>H?GAJBDCHDHEJFJGHHAKZLKMENGOIPHRHSHTIUGVGWJXHYJZA[H]H^J_IaGbFcFdIeJfEgIhI
~^30	w-bHFJJKI
~^31	e!J%I(J-J3J4K6J8K9G=J>J?J@HB_DIGJHBIIKJMJNHPIUJVJXJYZZ]]J_JaJbJcGdFeIffhJ
~^32	^!H#G%G&I(I)J*J+J,e-H.J/I0J1J2J3G4H5J6f7J8I9F:I;J<J=H>H?H@HAJBFCIDHEIFJGJH@IGJIKHMINFOHPHQKRISHTIUIVIWJXHYJZA[I]H^J_IaGbIcYdGeefFgKhH
~^33	X%a&h(G)H*H+H,H-D.I/H0I1H2I3E4H5H6G7H8H9C:G;H<J=G>F?GA[BACGDFEHFcGIH=IEKELIMGN^OFPHQHRHSHTGUHVGWIXFYIZ?[H]G__aCbHcFdHeIfFgIh[
~^47	l#c3[BKHFTJ
~^50	zT[
~^63	z8^
~^68	wHENIZHfa
~^80	[!E#G%e&^(G)I*I+H,I-D.I/I0I1H2e3D4b5I6I7H8X9B:G;H<^=H>F?G@FA[BECGDFEIFIGGH=ICJKKFLIMGN]OGPFQIRHSITHUGVGWIXFYJZA[H]F_]aEbHcGdGeIfGgJhF
~^aa	Z!F#D%D&J(E)H*H+H.J/I0[1]2H3F4G5I6H7H9C:F;H<J=G>C?YAHBHDIEIFIIDJHKCLYMENFOGPFQZRdS^T^UGVEWIX_YZZA]F^G_FaCb[eXgIhH
~^ab	M#A%G&I(C*E+Y/K0F1Y2G3A5I6F7E8F:F;Z=^>[?ZB]EFFJGGH]IYJHKDMENGOIPESXU]WGXCY[[^]d^D_IbGcFeGfAgEhH
~^ac	=!e#[%e&a(B)X*J+G,Z-B.H/Y0F1C2_3D4?5B6F7@8D9<:J;Z<C>Y?I@BA^B_CCDHEJFDGJH^JCKELZMFNCPcQcS?THUFV[W>XAYDZI]@^a_]a<bBc@dGeDfHh]
~^ad	?#E%Y&Y(a)j*m+C,g-D.F/?0B2B4>5B6A7c8X9C;C<D=D>A?B@AAIB8CFDEE_FAGJHHI<JDK?LEM<N?O?PgQYRASGTBVZXAYCZE[?]=_Da=b?c=d^eDf[gfhE
~^af	M#^&I(G)F*E+X,G-J.H/_0W3A4G5H7D:A;G=^>@?BA]B]DAEHFHGEI@JXKIL[NFOIQIR^SHT[UHWFYX[D]_^H_DcDeGf]gIhC
~^ag	K!J%H&H(C*J+a,F-[.H/C0j1H2G3D4D5F6F7E8^:C;F<H=I>C?C@[AFBbCJDFEGFGGCHGIDJZKZLENIOEPYQHSETIUCVCWFXZYF]F^IaGbDcJdGf^gEhF
~^ah	k#J9I>JBJHGIJKZRaTJXZZZ]Jh[
~^ai	j#I(J9Y:J@]BIEJGJHHIJKIM_PXUJVIWYZ^
~^aj	v8[9ZVZZJ
~^ak	Y!]#E%F(F)G*I+J,Z-G.Y0J1Y3J4H6I7I8[9J:H;Y=G>I?I@GA[CHDGEIGIIGKEMINGPFQXRISJTIU[V_WHXIZI[I]I^I_JaHbIcHd^e_h_
~^al	G!D#H%J&F+^,E-X.X/H0C1H2D3Y4H5G6C8C9b:J;B=A?a@cAGBHCaDZECFJGCHGIGJDKcMYNYOFPIRBSETXUHV[XJZ=[[]D^a_AaAcCdDeDfFgGhZ
~^am	[!H#E%H(Z)Z*[+I,Y-F/H0K3G4I6J7H9H:H=I>HBDCIDFG[HaIFLIMFNFOJPYRKSITHUXVYX[ZI[J]H^I_HaHbIc_d^fHgYhF
~^an	D!J#D%J&H(^)B*I,E-J.D/C0C1E2H3Z4G6H7[8^9^:_;J>_?Y@aAeBDE?F@GCHHICJHKcMbNIOAPXQFR@SITHUBVEWFYJ[I]_^[_^aBcCdDeBf?h]
~^ap	N#E%X&H(W)D*^+]-].I/G0]2G3E4D5G6I7E8H:A;X=B>Z?fAXBBD<EEFGGIH^IEJFLFM@NXODSFTGVJWDXAY]ZB[^^E_[aabJcCdCeGf]g[hF
~^aq	s:X@]HIU[
~^ar	U![#J%E&H(F)I*I,J-Y.K1J2[3G4K5J6Y7I8I9Y;a=H>E?E@DAIB[CGEJFIGIHaICKDLIMGNFO]QJTHUIVFWIXFYI^I_Ha_cIdEeJfYgIhF
~^as	Q%C&J*[+_,[-D.J/G0I1I2I4H5J6I7G8I:G;I=_>A?CAGBEC_DEFIGHH^JIKFLaMINEOZPFQJRHSITEUGVEWHXIYJZI[F]G^Ga]bGcHdKecfFh^
~^at	N!J#Y&I(])K*E+F-C.H/E0E1J2G3H4E5H6F7H8F;G<I=^>B?J@HAGBWCCDEFHIIJFMJN[OEP[RZSXT[VIXbYKZ]]C_EaYcCdGfXh^
~^au	G!C%[&G(b)a*H+J,f-F.I0D2F5F6D7G8G9E:G<I>[?^ADBBC[D[FEH^I@JHKAM>OAP@RCSDUaVbWHXFZA[I][^C_FabbBdHeFfDhE
~^av	U!a#C%E&J(E)G*J+G,H-F0I1J2I3Z4E5I6I<J?]@BAHBJEIFHGHH_IGJHKbLIMDNDOYPXQJRJTGUZVXWHXJYHZH[E]a^E_GaYdGeIfWgI
~^aw	c#J%J(I)Z/J3H9Y:K>H?Z@_CHHXIHJJKEMJOJTJUYVIWKZI]a^YaDbJcKgJhH
~^ay	n9Y@[DJHJIIZX]]fZ
~^az	j!Y-X/W:Z@IHIIJKJN^UYVZZGbXgZ
~^ba	J!a%C&G(@)D*D+I,H-Y.E/H1D2D3F5E6_7C9K:I;E<F=^>G?X@GAHBHCaD?EEF^GEHdJHK^LDM@N@OYP^Q]SDTFUFVFWEXHZE[^]Z^C_FaCbYcFd]eJg]h@
~^be	B#B%X(Y)^*]+D-^.C/C0G1B2I3H5]7C8G9Y;c<J=J?[AIBYCYEHFGGJHEIXJCN[OGPXQXSCTDUDX_YJZC[@]d^F_XdYeFfCh[
~^bi	Y!G#W%F&J(H)J+J,J-Z/X0I1Y2J4I5K6I7I8J9^:G;J=H>X@JAJBYCFDEEZFKGIH]JJLJNEOFPIRISIUGVGWIXEYJ[E]E^I_Ib]cGdFeJf[gZh_
~^bl	I!D#g%A(K)I*F+B,Z-b.a/A0D1B2E3D4H5E6G7A8H9=:A;G<F=B>G?GACB:CIEFFEGDHYI?JaM>NGOEPCRASHThUAV@WEXdYEZ][H]J_BaXbccZdGfGgBhJ
~^bo	T!G#C&I(c)E*X+F,G.H3F4^5G6I8a9Z:Y;X<I>[?]@CAcCHD@EGFFGFI[JHKGLGMBNDO[QHRESEVBXB[C]C^GaAcCdBeGfHgHhI
~^br	N!A#E&I(H)D*X+G-].^0E1H2Y3^5X6E7D8E9A:C=I>E?I@JAEBACXDJEFHXIEJHK?LFMGNZOBPBSFTIUJVYXAY^ZX[F]_^E_Ja]bbcbdAfZgEhG
~^bu	V!C#Y%F(b)H*I+H,I.J0I1b2J3H4G5J7H8H9b:D;I<K=b>Y?]@CAHBCDDEJFIGYH[IIJHKELIMENEOFPYQJRHSHTGUGVWWIXD[I]F^Y_HaFbYcHdEeHgJ
~^by	]!I#D%I(G)J*H+J,J-F/Y0J1Y2J3G4J6J7I8J9D;I=I>X?Y@dAJB[CHDGEJGJHDIDJJK[L^NFOHRJSJTFUHVFWXXFZX[Y]Z^]_IaFbGcHdHeKfIh]
~^ca	?!E#X%D&D*J+D,G-E.A/D0K1A2Z5E6[7I8I9B:H;J<F=J>c?_@^AFCBEDFaHZI_J?KCM[NDOJPFQZR@SYTBUBVAWAX<ZZ]b^]_Wa_cYd[e[fG
~^ce	S!E#]%H&J(J)F*F+H,H-E.J0I1I2J3^4G5J6I7F8I9D:F;I<J=G?D@ZAIBZCYD[EIFIH^JIKZLIM]NFO^PHQJRHSYTFVCWHXEYIZ>[H]Z^H_GbFc[dDeIfEgfhE
~^ch	@!@#C%<&E)A+E,A-E/b0D1A2_3I4B6]7C8G9Z;B=?>K?Z@cADBaC[DBEFF_G@IXJ[LdMcO@QHRASCTCV@WAXBYJ[a]H^e_FbAcGdEeGf>h_
~^ci	[!G#a%G*I+I,J-b._0J1J2I4H5J6]7I8I9[;I<X=G>D?F@CAHCFDFEJFIGII]JJKDLJM[NHO[PHQJRHSHTHUFVFWIXcYZZ@[H]D^J_IbGcDdIeJgKhF
~^cl	E!H#D%F&F(Y)B*B-C.B/f0f2E3>4A5D6b8B9C;D<E=@>G?=@AA^B[C>DYECFDGEHJIDKAMYN@OEP[Q[RaTcUDV?WIX@YYZG[C]^^G_fbceEfBg]hI
~^cm	p%K)[H[LJRYZKg]
~^co	6!J#C%G&D(A)A*B+I-[.g/A0B1b2a3[5Z6Z7:8_9>:Z;A<^=D>[?B@>A]B[DAEbHcI_JFK?LCMCOYPAQJR_S=T?UGVHWYXY[D^Aadb?c_dDeYf_g;hE
~^cr	T!F#^(A)G*Y+H,Y/G0Y1H3F4X6[7E8[9G:F;I=F>F?XAIBACGDFEIFHH_IHKFLIMENfOIPEQJRGTHUFVEW^XHYYZA[H]H^X_IaGb[cFdFeWgH
~^ct	g@HBJKJMZ^JbYhc
~^cu	O!^#Z%[&J(G)Y+J-[.I/H0H1I2Y4G5I6H7G8H9D;G<I=G>B?D@IBICCEGFIH_I[JYKXMDPZQJRHUCV]WGYIZH]GaCbFcFdGeHfDgHhd
~^cy	k!J-I/_2Y3X9J=J>I@IBJCJHCI_KYMJNJOZTHXIZH_Ja]
~^cz	c#H%H(H)J*Y+J,J-G.J/J0J1J2J3G4I6J7J8I9]:H;J=H>F?GAJBECXDFEJFZGIH@I_JKLJOGQJRaSITXUHV^WJXGYJZ^[H]G^J_Ia[bHdEeJfGgJ
~^da	K!]#X%D&G(G)G*D+C.G/H1E2E3d4C5E6C8G9Y;I<I=@>_@YAIBJCFDgEEGXH[JDKWM]N?OHPEQFRaSIUGVIWGYDZ@[AaGbHccdFeHfH
~^dc	z-^HHKJ
~^de	@!a#I%c&Z(_)G*H,>-H/F0?1B2F3?4B5C6g7A9A:@;Y<I=H?A@^BKCJDDEDG[H]I_K_LIMENIODP^QXTCUYVAWeXYZB[Y]Y_Ya>bYcAdJe>fXg@hA
~^di	C!e%J&b([+B,C-Y.J/Y0A1d2B3a4W5C6^:^<I=?>H?C@EABBKC>DBE@GDHJIZK_LDMDN]ObPCQGRJSFTGU]VCX>Z?[E]X^D_Xc>dYeG
~^dl	s*X2^9K@JBHCJHHI^J[NYZG
~^dn	w@]
~^do	A!Z#D%]&I(=)=+F,?-F.E/X0E1D2D3C4h5_6@7e8f9E:D;J<C=J>F?AAaC@DDEBFEGDHcJ]LHMCN[OXPbQFRDSbT_U?V=W@XGYI[A^@_EaHbGcCd?e?g[hG
~^dr	W!G#a%[([*H+G,H/I0J2I4X5J6I7H8Z9D:G;I<J>]?F@IAICYDKEIFIGXHHIXJ[KDLIMENEOEPGR]SXTGUGYJZF[H]Y_Ha^dGeJgIhF
~^du	X!Z&I(G+I,I-D.J/W0I1H2J5J6I7I8I9E:G;I=G>F?GAdBICYDJEIFJHGJIK_LIMZNERHSHTaUHVFWIX]ZG[H][^I_GdFeJfIgIhG
~^dw	g!J#J(J)J*c-J9I?I@XA[BIC[DGHIIZKYNJO[PKVIXKZE[Z]KaJ
~^dy	r(Y>J@^GJHXIJZJa]
~^dz	Y!F%D&J)H*I+H,I-E/J0H1I2I3E4G5J6H7H8I9^:Y;b<J=F@_AIB^CFEHFIGGHXIJJIKCOGQISHTGVWX][F]W^H_HbEcFdIeIf]gIhE
~^ea	[!Y#]%Y(J-_/J3I8I9I:J>I?I@ZAYBFCJDKGJHHIZKbMINYTJVKXJZC[K^JaIbJcJfZ
~^ec	a#H(I*J,X-H0K3H4X7J8Y9Y:H=G>[?G@YAKBFCIDHEJFZGJHEIGJKLJMENHOJSJTWUWVFWIXIZY]H_JaGb^cHdZeYhZ
~^ed	e#K*Y.[9J=Z?J@KBJCHHdIJNKPIVIZF
~^ee	k%J(J-J9J:I>I@HBHCZD^F[GZHJIHKbNJOJUKVJWJZEaIdJh]
~^ef	f!Z#[%I-H1J3I4K9[:J=J>I?J@IBYCJDJGJIIKJLWMJNJOJPJQJR[UJVJXGZE[J]Y_YaIbJcJdJf]hX
~^eg	r-JHIKJLJN^ZF^ahJ
~^ei	P!K#X%E&Z(I)E+H,Z-G0G1H2I4J5I7J9H:_;J<J=A?H@YAKB?C[E]FKHYIEK[LFOYPHS[TGUJVIWIX_YH[D]Y^__FaIbDcDdYeIfDgF
~^ek	o+Z>[@YDGHIZH[Z]KaHba
~^el	Y#G%H&Y(G*I-]/I0J1J2K3J4I5J6I8J9J:Y;J=G>F?b@WAJBYCEDaEJFIGIHHIYJILIMFNXOGP]QKSGTHUCV_WIXFYJZX[H]G^H_JbHdEeKfGgIhX
~^em	K!H#C%D&G(C)E*^+H,F-D.G/J0G1F2G3b4b5G6D7E8K9A:a;F<H=D>b?b@GAEBGC[DdEFGJHXI@JEKALEM[OHPIQGRFSFTGVCWFXFYFZD[D]A^H_EacbHcDeFfEgXhB
~^en	?!^#A%?&D(B*C+F,I-].H/h0G2A4I5B6^7b9<:<;E<[=[>=?E@IB^ECFCG=HDKFLANEObPEQGRISdTeVXWCX?YXZA^A_ZbKcZdFeaf]gCh[
~^eq	t#]9J@IHZXJZJhZ
~^er	G![#]%E&b(D)C*D+I,^1D2G5F6I7B8Z9B:B;b<F>=?]AGBZDGE]FEGEHYIHJGKGMCNHPARGSbTCUAVCWGXIYIZb[C]A^IaCbDcHd@e]fYgCha
~^es	L![#]&H*E-X/E0E1E2E3]5G6D7D8J:K<G?Z@XAEBFC@D?EEG]HDIXJFK_LGMANGRHSXTFU_V[XYYYZH[I]A^X_ZbIf^gJhZ
~^et	e%J(J*[0_3H9Z:J=K>G?I@JBICaDHEKH@IGKZMINIOJRYUYXHZY[J]IbJcJdIeXfXhI
~^eu	s:YS^UIZH
~^ev	M#[%W&_(F+Z.H/D0F1F2G3E4F5H7J8G9Y:D;F<H=D>K?GAFBaCCEGFFGIH]I@LJNbODPXQHRES^THXCZW[E]H_FaHbDdEeZf[gEhX
~^ex	H#A%A&[(A*^+G,C-G.I/C0E1D2^3]4I5J6E7D8H9@:c<G=[??@=AXB@CYD>EEFZG_HeIDK]LgMBNJOXPFRDSDTFUCVHXIYF[D]Z^C_aaHbBcDd?fIgCh^
~^fa	D!G#X%K(G)Z*I+C-].H/Z1H2D3^4Y5^7G9>:D;Z>A?<@FAJBADHEGFcGIH_KaLAMDNFP^QZRXSBTDUDW@XJZe[B]=_Fa;bJeZfCg@
~^fe	N!J#]&[(D)C*I+F,d-B.H0I1F2G3_4C5H6J7j9F<I=[>Y?B@DAED@FFGDHHIHJFKALEMBNHOHPAQHRESGTDU^VXXAYHZX]^^C_Aa@bZcJe_gE
~^fi	F!G#Z%>&E(G)F*I+J,B-B.I/H0C1B2[3Z5B6A7G8]9B;B=K>_?b@JAFBcCJD]ECFCG_HXIAJgK;MXNZOXPCQERFS?TDV<XAZ@]a^I_cbHccdAeCfCg@h_
~^fj	zHJIZQ]
~^fl	^!H#H%J(G)Z*I+J-X/I3G7J8]9H:H;K=J>E?I@GAaBHCHDGGIH]IGJJKFL[MGNHOIPJRJTYU[V]X[[J]H^[aCb^cIdIfHgYhH
~^fo	D#^%=(E)H*F.E/@0C1H2G3d4Z5C6@7Y8f:Z;@<D=F>I?I@JAdBECDEGFYHJIIJ@KHLcMDO=PHQGRGS_TFUGV?WEX^YE[Y]H^I_^aHbFcDdGeIfDgIhc
~^fr	H#A%@&X(A)Z*E,F-[.F/A0E1Z2E4X5F8G9I:Y;_<F=d>I@YACBCCHEDFEGYHXIEJbKdMANGOGP]QHRHTaUEV]XWYGZA]@^ZaDcYdEeDfBgJ
~^fu	S!D#]%D&J*H+G,G-Y.Y/G0G1H2H3B5Z6G7F8G:F;G<I>D?CAGBeCDDCEGFHHXJGK@LIMZNGOXPXQIRGSFTHUdV^WFX]Z[[D]B^E_GaBcEdDeGf_gGhC
~^fy	w9JCID^HFI_aI
~^ga	S!C#^%[(F)E*_.H3G4E5X6G7E8F9A:f;G<H?B@]AFBAC]D[EGFGGEIAJGK^LXMbNBOAPEQHSFTCUXVBWGXZY]ZE[E]I^D_FaXbCcEdDeHfDgXh[
~^ge	E!E#a&E)]+Z,]-^.J/K0E1H3A4J6B9[;H<D=D>_?JAHE?H@IXJCM[OHP]QGRGTGUJVIZB[J]_^^a_bGcXdYe@gJh>
~^gi	U#D%I&K(Z*Y+K-[.J0H1I2X3D4G5J6H7F9X:G;I<J>B?D@aDJEHFII@JHKBLHNXOFPGQJRXSHTEUKVCXXYI]baCcGdFeJf^g_
~^gl	X!I#I%I(c)_*Y+J,e-Z3G4J6J7I8J:J=I>H?FAWBECIEJGJIHKXLJMHNHOIPETJUGVEWJXIZX[J]I^I_JaHbIcJdCeHfIgHhH
~^gm	b(J0b9I:g?I@IBJDHHXIIKIMINJOJVJZBaH
~^go	R!G#F%E&J(D)E*F+G,H-E.I0I1G2H3I4J5I6H7_8G9e:a;H<I=Z>Z?^@KAGB[CIDGFIGGHCJGK]MDNGODRYSFTEUBWFX][X]H^GaXcGdFeIgGhH
~^gr	J#F%@&G(d)G*C,C-@0J1C2E3G4C5E6D7C8C9d:W;C<G=?>B?@@GABBIC@D>EJFEG[HbI[JCKGLIM@NKOBPiQFRDSCTBU?VnWCX?Z8[B]?_@a?b@cBd@fJgbh@
~^gu	S#Y%F&K(D)H*H-b/Y0I1I2J3X4H5J6H8H9Y:g;I<K=F>D?F@HBCCFDDEIFIGGH^IJJHKFLINEPZQJSHTYUGWIXGYKZC[G]F^H_XaEbGdCeafGgIhE
~^ha	A!C&J(D)J+E,F-].I/[0E1@4C6D8@9_:E;J<D=Y>b@KAEBFC]D^FFG^K]McP>R@SET@U]VYWAXFY_ZZ]]^Z_@bFc@d^eJfHgB
~^he	I!G%@&G(^)F+C,D.F/G0J1D2E3F4C5F6D7F8C9_:X;c<G>I@aAHB_CEEIGEHXIHKELJMGNCOZPEQGS[U]W[YF[C]@^A_HbDcEdYeDfbg[hJ
~^hi	Q!E#F%F(E+G,I-H.I/F0I1I2I4J5f6H7G8X9[;H<I=E@[A[BID_EHFIGGHEI=J]K[LHMENeQJRISGVFWFXEYIZD[F_YaCcFeIgGhE
~^ho	M!B%C&G(D)b+F,F-I.F/C0F1E2G3J4K5Y6F7H9[:c;F<H=C?B@fBDCBDFEXFGGFH[IFJZKBLIMZNBOCP]QHReSHTBUBVAWFXfZD[D]B^I_BaYcGdDeHhJ
~^ht	z+XHJc^
~^hu	i%J-J9Z>[?JCIDIGIHCIYKIM[OJZE[J]KaIf]hb
~^hy	i-J9I>K@JBJH^IJKKPJVKZG_Hb^da
~^ic	t!X([/G6JBIHZMHVIZJg[
~^id	Y!G#G%H(F)F*I+H,X-B/F0J1J2K3G4I6I7e8J9D:E;I=Z@XA^CID]EJFKGIHXIXJIKWLIMFOHPHRJSHT]UGVFWIX]Z][H]F^G_EaCcIdGeJfHgIhE
~^ie	i-^>J?J@aBICZDXHFIHKDMJNJOKU]VJXJZE][aHfZ
~^ig	_!I#Y%I(H)G*]+J-H3Z4J5]7J8K9H=J>F?I@_B_CHDYH?IGKZLbMGNIO[RJUIVHWIXXZ?[H]Y^G_JaHbHcJdIfZhJ
~^ih	h-I3Z9K>I@JBJE^HFIZK^OIaHh[
~^ik	vHKLYZK^^d[
~^im	U!H#F(G)H*X,I-C/H0I1H2I4[5I6X7X8H9E:I;I<K=F>X?C@_A[BECEF[GGH_JIKYLIMCRISHTZUFVJWHXZYIZA]E^X_ZaDbbc^dFfEgH
~^in	>!H#=&F)C*G+^,I-G.G/E0c1B2?3b4W5?7?8D9>:c;b<[=Y>G@EA>BICZDdEHFCH^JJLHMFPARJSXUHVYWJYFZG][^A_EbacbdEeIfHgIh[
~^ir	p4YHJZ[cX
~^is	_!J(G-I/I9H:J>Y?H@GB_CJGKHXIHKJOIPJSKTKUJVJZ_[K]J^I_YaIbJc]dKfJhY
~^it	n9]@JBYHKK]TZZI
~^ja	^#I%H(X)J+]-^/J3F4J7J:I=I?G@EBECHD[EKGJH_KbLYMGNGOXPIRJTIUJVIWXXHZH[I]H^J_KaXbXcJfJgIhH
~^je	R&I*[+D,]-X.H0G1G2G3B4E5H6F7Z8Y:X;I<I=H>J?^@ZAYBYC_DIEEGWHHIZJHNYQGRJSFTEVXXZYIZX[D]B^H_EbDcEdXeGfFhX
~^ji	w#HH_ZG
~^jo	]!H#G%J)K*J+Y-G/J3H5J6J7I8^9H:H;K=H>[?H@ZAHCHEJFIG^H^IGJJNHOJPGRJTIUJV[X]ZE[I]X_EaHbZcIdHeJfZhJ
~^ju	V!G%Y&Z(G)I*J+I,J-Y.J/G0Y1J2J5J6I7H9a;J=H>I?H@^AIBXC^DCEIGIH?IFJHM[NGRISITGUHVDYK[a^IaZcHdEeJfXgIhH
~^ka	V!^#F%G&K+H,H-D.Y/G0H1H2I3a5J7[8H9C:];H<J>b?^AXCEDEFIGGHIICJIKCLGM]PGQJRISGWHXJ]D_]aBcFeIhG
~^ke	J!A#^&G)I*I,F-I0Y2E3C4E5I6d7]8F9H:I;H<G=]>G?H@_ADBACED_EFFEGYHZIDJFKZLXNYOCPJQFRGSXTYVFW^YYZA]D_CbEcHgXhX
~^ki	a!H#X%J(H*J+J-Z/J1K2K3X4J7J8K9I:I>F?_@CAJBDCHFJG[HYIGJJKZLJMZNYOHPJRJUJVHX]Y[ZW[H]D_IaFbIdIgJhH
~^kl	[!G#F(E)I*I+G,I-F.J/H0I1J2W3H4H5J6c7I8I9X:a;I=F>D?I@CAIB[EIFJGIH@IYJJKDLIMFNDO[PIRbSITHVEWZXFYIZJ[G]^^I_Ha[bccGdFeIfDgI
~^kn	X!I#H%G&](d)J*I+I,J-b/I0I1K3G4J6J7J8J9G:];I=I>H?F@JCHGIHEIBJZLGM^NXOHPIRJUHVFWIXI[a]G^H_HbKcIdIeKfIgHhZ
~^ko	G!b#]&E(J)]*A+W,H-?.G/@1A2^4Y7?8G9D:[<D=@>_?G@=A_BZC_DZEZFYJEKDL]MEN@OJP^QGR@SJTYU?VaXJYBZK]B_JadbEd@e[f@gEhC
~^kr	[#G%F(J)H*a,Z-G.J/I0I1I2I3[4H5J7I8G9D:G;Z<X=I@HAIBDC_DBEIFZGHHIIaJIKCMGN_PFQJRHSHTHUGVEWGXEYIZZ[H]E_HbXcGdHebfFgHhG
~^kt	m@YC[HHOZQWVY^[
~^ku	c!J#X%I(G*J-G4J7I8Z:^=I>H?[AJBZCHDHH]I[LJMHNHOJP_RKSXTXUIXIZE[I]I^H_JaGcJdIfIhG
~^kv	r#]HJMJ_]gZ
~^kw	o%Z4Y>_BZD[HHZHaJ
~^la	G!G#_%D&F(D)J*A+D,B-Y.E/I0E1C2b3a4I5X6G7F8[9A:B;C=]>a??@YAHC@DDEHFCGGHYI^JAK[LIMaNBP@QHRXSXT^UIVAWFYJ]b^?bdd@eYfFgDh=
~^ld	X!H#H%H(I)J*J+J,J-H/J0J1I2I3H5e6I7J8H9H:I;J<j=J>I?I@IAJBGCHDHEKFKGIIGJIKILJMHNHOJPJQKRITIUHVIWJXIYIZG[I]I^J_DaHbIcDdHeIfGhI
~^le	L![#B%B&H(G)C*J+D,F-c.D/a0F1E2Z3a4X5]6F7G8J9>:J<H=B>_??AWB@CEDHEFFYG]H[IiJJLEN^ODQGSXTBUCVCWFXAZ<[C]]^I_DaDbDcDdFeJfE
~^li	E!F#?%>(>)H*A+I,C-e.G/G0K1F2F3H5B6B8B9A:D;C<E=o>a?^@FAFBICDDBEBFJGZHbIYLBMDN@O?P@QaRFSCTZVHWAX]YCZ:]=^F_ZaEbhdBeGgBh>
~^ll	d!J#J(I+K/K3X9X:J=J>_?Z@HBXCHDHI[KHMJNJOIQXTJVHXFZF]Ia_bJhJ
~^lo	>#j&C(@)B*=+F,F-C.E/[1A2b394H5C6a7_8>9B:F;B<C=B>I?C@CAYBDC;DCEbFBGCH_I^JEK>L]MIN_O<PFQBRFS>ThUFV<WBX>YAZ[[D]E^[_ca9bhc[d^eGgYhJ
~^ls	tHJJ^
~^lu	b!J#J%I(G*K+Y-G/J2Z3I4J6K9a:I;J=Z>Z?H@YAKBZDFF[GJHBI^KGLJMHOIPJRJSYTIUIVGXHZW[I]a^J_KaFbIcIdJfIhH
~^ly	v/]B^HJ
~^m3	l#G/ZHHMWTagZ
~^ma	C![#c&E(X*J,F-].E/F0C1A2Y3[4A5F7X8I9I:I;Z<G=Z>[@[A_BECHDIEBGFIHJYLZMINEO_PBSEU?VEWEXeY[Z?[Y]>^Y_Ia@bEcYd^eGgBhG
~^me	B!B#H%@(A*c+_,@-E.J/F0A1D2J3>4>5C6A7B8F9]:>;@<D=J>b?fAcBFCgD]FZGDH^JBKZL?M@NHOCQCRXSETBU?VaWDXDZX[D]_^F_Gafb?c?dAeBfEgBhE
~^mg	k)Z7Z9IHHNKgb
~^mi	@!Z#Y%G&D(G)C+C-G.D/X0A2?3C4E6I7Y8?9Y:?<B=I>C?A@eBFEJG>HBIgJGL?MfN9OaQBRfSdTYU?V^X?YC[Y][^>_Yb>eDfJg^
~^mn	p#^3K>KDZKJOZVZZI
~^mo	F!F#_%?&G(E)D*I+Y,A-]/Y0Z2B4C5B6Z7H9]:G;A<D=Z@eAYB[C^DHEFFJGIH[K^LCMXNGPIQGRETFUGVXWCX^[H]GaGb?cBdAeBfIgX
~^ms	V!F#G%e(A)Z*I+I,I-G.J/I0I1I2f3F4I5J6I7I8I9G:G;d<K=G>G?G@FAIBECGDFEJFIGHHBIBJHKELHMHNGOHPGQeRISITHUEVDWIXGYIZB[G]H^G_HaFbGcHdEeHfGgchG
~^mu	N!H#J&I(D)G*a+F-_.K/F0H1I4H6G7J9[:Z;H<I=F>J?I@[A^BECIEYFHGFH[IaK[L_MXNHPDRGTEUDVFWFYFZ?_Ea]bFcDdGeHfE
~^my	d!J#X(G)Y-I7J9Z:K>J?[@HDGH^IIKGMJNDTHV^XKZB[[]K^KbJha
~^na	L%A&G(A*G+D,E-e.^/G0D1E3G5F6E7F:Y;C<G=K>A?@@GBGD[EIFfGBHIIeJDKGLbOCPCUJVEWDXJZF[A]^^A_Zb_dHeEfEgFhF
~^ne	E!H#D%]&F(I)A*I+C,G-D/Y0C1J2C3H4J6B7E:@;C=^>J?G@bABBGC_D_FDGBH]I]JHKGL_NYOHP^Q]RBTBX@YYZ[[X]F^B_CbEcXdbeIfIg[h>
~^nf	l#KHGJdZJ
~^ni	B!@#?%G&I-D.C1F2D3H4^5H6Z7F8G9[<C?ZAAB=D^FGGJHAIXJ@L]MZOYPHQIRESXU_V_WIX?Z[^J_[aabEcHeFf_h]
~^no	E!F#B%=(>)b*B,A0H3B4?5G6A7E8]9d;G<D>D?F@bA?B_CJDdEBFIGHIYKFL[MdN]ODPDQDRFSCTIUcV:XEYCZZ[F]I^B__abbXcFdHeBfAgEh?
~^nu	D!?#B%@&E(?)J*D+_,D-C.G/]0Z1H2C3l4A5D6J7D9;:E;C<E=?>h?<@DAIBICBD]EBFDGAHDIYJGKAM[NEOlPIQERBSBUBV>WJXZYEZ?[E^B_IaabDcCdBeDf@gJhJ
~^ny	h!J#H%I(H+K-G/Z0J3I4K6_7I8Z9_:Y=I>H?Y@bBECHDYHIIFKXLIMFNGOIPJTJUIVIXIZJ[X]Z^HaJbIcKdFeHfIhE
~^o3	o*J/X=ZHGMYT]WYZK
~^ob	O![%C&I(D)F*J+D,]-a.K/D0F2F3G4D5H6F7H8E9^:D;c<H=E>A?C@@AdB@CBDHEGFIGbHHI?JGK@LXMJNDOEPJQHRESGTIUDVCWGXCYGZ>[[^Y_iaEb_cCdCeGfCgJh_
~^oc	f)]*J-Z3J9I=Z@HBIHEKGLYOKSJTIVYXJZbaJb[eYhJ
~^od	X!G#Z%[&K(F)H,X-[/Z1X2K3J5I6^7J8I9[:J;Y<J=G>]?FAHCFDGEGFIHAIFKHLHN]OXP]RHSHUGVEWIYJ[Z]F^G_XbFcIeIfEgHhI
~^of	P!F#F%G&J(C)H*]+G,H-E.I/Z1E2H5H6H7G8H:F<I?f@EAGBDDDEGFHH^IBJGKJLGMbNDODPEQIRHSHTdVFWIX[YIZC]C^G_FaBbGcFdGeIfHgdhE
~^og	h!J#K%J-J3I9I:K>I?J@_AZBHCJDJGWHJIHKHMKNJO[Q[RYUKVIX^ZF]J__aIbJ
~^oh	g3_>WEZHHKKLZMYPJZF[^_XdZ
~^ok	e&Z7d=YBIHEZFbZ
~^ol	j1_3J@ZBIDWIHKHZ[bXhH
~^om	o#J9JBXDZEZHELXUIZJ][c^dX
~^on	B!Y#C&I(I)Z*F+G,_->.D/e0[1H2B4I5G6b7X8E9G:A;H>A?Z@GAXBEC[D=EeFHGEHGIFJEKYLAMJN^OHPYQERES@TaU>VCW@XAYIZB[_]D^I__aCbAcbd^e]fZg^hE
~^oo	w3]HIZFa[
~^op	K#E%G&H(d)D*]+G-A.G/W0E2F3F4C5G7C9B:F;E<Z=B>[?c@GAHBJC_DBEEFGGCI?JEK?MFNAOFPcQGRGSDUGVDWGXHYEZH[e]E^c_Ga_b[cIgDhB
~^or	K!B#B%B&I(A)G*C+F,F.H/F0G1G2H3C4E5H6G8G9D:d;G=^>B?G@ABBCCDBEeFcG_H]I@JFKDLFMINaOKPYQHSETFUcV=WgXDYHZ9[E]B^E_YbCc_d^eGfCgFhE
~^os	m-J3J9I:]>J@XBICJGXHFK_MKNKO[VKXZZGaJeYhJ
~^ot	X!G(Z+H-Z/H0J1K3J4I5K6J8I9X:^;J=G>I@^AJBGEJF[GZHYKFMINHOHPGSYTHUFVYWHZI[[]G^I_IbJcIdIfXgJhH
~^ou	P!G#K&J(W)G*I+J,H-C.I/F0H1Y2H3C4G6H9B:];I<I=F>^?C@[AHBaCJEHFHIBJYLGMeNDOEPFQIRGS]UEWHXEY^ZH]E^G_FaDbGccdEeHfDgYh_
~^ov	]!Z#Z%G(F)G+G,J-Y/B0I1J2_3D4H6[7Y8W9X:H;b<[=H?H@ZCFDYEJFJGIIDKDMENGPYRHS_TCUIVHXGYJZA[I]H^H_GaDbHcGdIeJfXgHhH
~^ow	t#J(]@ZHGPIVG^]
~^pa	3!>#I&I(Z)C*J,G-a.^/J0G1C2[4?5D7Z8C9@:Z;H=A>G@IAEDIEFFHH_I^J]KcLKM_NYOCP=Q@RAS^TAVGWHXEYFZc[[]X_AaAd[h[
~^pe	G!D#=%d&F(a*^+E,D-^.H0F1C2D3C4G5E6C7B8X9]:G;b<I=G>c?XAXB:CWDKFHJBKALIMZNBPcQGRCSETDUGV_WBXaYIZE[[]H^]_Fa=bEcBdZeDf@gD
~^pg	z0aHEZJ
~^ph	G!F%E&H(A)C*a+Z,F-I.G/D0G1F2G3c4F5G6H7E8F9@:C;G<H=C>g?Y@BAFC[D_EFFFGYHbIDJFK@LFNBOaPDQHRFSFTHVBWFXGYHZE[C]W^E_EadbJcDdEeGfEhF
~^pi	U!F%G(D)F*^,I-G0J1I2I3C4H5J6I7b8I:J;J<K=K?GAICaDKEIFIGHH]IcJIKDL]MYNEOEPEQJRHSGTFUEV_WHYIZE[F]F^G_HaHcGdGeJgHh[
~^pl	N!E#Y%I&I(D)X*H,G-Y/F0H1G3[4F5J6G7F8G9_:D;H<I=c>J@BAXCJDBEJFZGEHbJIKILGMENDODPEQIRFTHUDVCWHX]Z^[F]C^G_HcZf[gHhD
~^po	@!I%A&D(E)D*b+A,F-J/H0F1I2I3J4G5Z6A7C8H9Z:[;F<J=C>C?]@]AHCGD^EIFAGGHaICJZLCMaNeOFPDQFR?SHTHUGV_WfYBZB[F^I_HbGdAeDf;gehB
~^pr	>!C#C%E&A(Y)I*_+^,C-a.Y2?3Y4^5B6]7X8C9E:C<D=e>Y?a@IA?C^EZFJG;HFI?JZKJL[MCN]OBPaQCRCTFU=V>W>XaYdZJ[=]^^]aXb^cbd@eCf:gGh[
~^pu	S!J#G%G&J(_+E,G-G.I/F0H1G3^5I6X7E8[:J;H<J>I?J@ZAGBWEJHHI_JGKJLFNCOCQIRGSGTDV[WFX]YJZI]Y^Yb[fHhC
~^pw	d#J%a(IHDJ[KJL]ZJaJg^
~^py	r*[9I?^@JLYX[ZJh[
~^qu	N!G#X%C&H(D)E*a,F-?.I1E2F3E5G6H7E9D:B;F<H=G>[?e@aAFBFDIEEIZKaMYNGOXPHQXRXSETIUJWFXZYJZX[I^EaEbCcBdDeGfIgHh_
~^qw	n-f3J9J@IHGIFKJNJXJZGaI
~^ra	V!D#c%d&J)G*G+[,H-X.I/G0I1H2I3[4F5I6G7F:D;G<J=E>>?C@^AFBIC]DFEXFHGGHcIFJHKDLFMBOAPHQIRHSGTEUEVDWGX_YHZC][b[cCdFeHgG
~^re	3!H#>%[&E(_)J*C+e,?-B.F/^1H2=3B4C6J7F8F9Z:F;C=[>X@DAAB^C]D_EIF]GDHZJ[K^LCNXO^Q_R[SaT;VZW_XJZa[A^>_IdDeEhC
~^ri	M#I%d&H)C+I,G-D.H0[1J3I4D5I6X7F8J9b:H;Z<H=G>G?C@XADBXDJEXGDHFIFLHMBN_O[P^QGTHUJV?WXYG]I_CabbFcDdDeFfGgDh[
~^ro	O!C#C%F&I(g)h*c+E,E.H/H0G1G4D5G7D8G9Z:E;F<H=D>c?@@>AFBBC@DGEFFGGDHfIFJEKcLGM@NCOJPCQHSETDUBVEWFXBYGZG[D]B^D_DaDbEcKdCeHgEh^
~^ru	Q!G#C%B&Z(Z*Y+H-C.J/Y1Z2I3[4I7F9W:E;H?C@GDDEGFYGcJ^KELFMDNcOFPJR]SFUDVBWGXFYXZE[F]E^XaEbEcZdGf_gFhE
~^sa	B!E#W%J(F)E*H+G,A-Y/_0A2G3^4@5H6G8@9D:J;B<E=X>9@YAaBCDGGCI[KbLGM>N_OaPCQaR@TIUZV]X^YIZb[C]B^HaBbJeHfCgEh]
~^sb	e%J-I3J4Y9J>J?JBXCJEYIJKHMIPJRYTZVKX^ZG[ZaJbKdJha
~^sc	J!F#B%G)I*G+a,E-X.I/C0G1E2F3J4D5G7D8J:B;E<H>]@GAGB>CEDFEEFZGcHaICJDK_L[MINZOYPIQJRFSDTBU^WEXAYb^@aGbdcFdHeJfZg]hF
~^sd	t(JPa
~^se	;!>#X%B(@)[*],H-Y.D/B1F2Y3C4a5_6a9Y:>;C<Y=A>??]ADBYCaEEFAGGIIJBKILJNDO>RbS[TBU^WBXAYeZA]c_JaGb>cbfcgEhH
~^sf	v,Z3[7ZHI
~^sh	L#_%D&I(C)E*Y+a,G-B/]0G1H3C4F5H6G7[8F9C:[;G<F=D?Z@GAJB?DEEHFHGEHcI[KJNHPEQISXTJVWWHXWYHZH[X][^__[b_cEeJfJgFhD
~^si	D!J#A%J&E(=)]*H+_-^/Y0F1G2D3?6H7]8J9I:F;H<c=D>G@@CEDZEBF]H_IdJEK_LZM^NEOGPJQGSZT[UHVCWAXHYYZB^G_GaFbHc]eEf[gGhC
~^sj	m![#H(G)_-K3J9I>I@JBXDIHGIHKIUcV]XJZE[J]JaKbKhJ
~^sk	X!E#W%J&J(D)F*F,G-D.I/H1X2H5I6G7H8b9A:E;H<I=Z>X?E@BA[BACHD^EHFIGZH_IGJHLHNDP[QIRYSGTFVIWYXCYX[Z]C^Ga[bCcIeHfYgZ
~^sl	]![#X%G(W)J*J+J,J-^.K/E0I1J2I4I6]7I8H9B:H;J=[>]@EAICHDFEJF_GIH]IXJJKELJMFNEOEPHQJSIT]UIVHWJZA[H]Y^I_HaEbGdEeZfXgI
~^sm	^!J#G%J(J-H/I3F4J7J9E:J>^?I@FCIDHGJHYIXKGLJMHNIOEPKRJT_VJXI[I]Z^J_JaZbccJdKfIhH
~^sn	g!I#H%J&J(I)K4K6X9Z:J=J>^?H@GBECIDHFYHIIIKIMINJOJPJRbSKTKUIVHXHZ][J]H_KaIbZcJfIhJ
~^so	I!E#[%H&F*F+D,I-a.G/D0D2C4E5E6J7E8I9b:I=G>D?Z@^A_B_CbDJE^FZGHHDIWJFLCM@OFQERDSBTJU]V[WHXEYJZ]]E_JaHcCdEeEgGh?
~^sp	P%G(B*E+E,F-Z.X0E1E2F3^4B5F6D7C8E:B;I=B?I@HAEBECDDDEXFXGEIbJ^KGLJM@N_PBQGRJSDTcUXVHWEY]Z_[B_XaabYcCdZeEfCgFhA
~^sr	tBYEZHJc_dZgK
~^ss	H!^#E%D&I(?)_*G+[,F-Y/E0F1F2H3a4I6F8D9H:C;I<H=I>C?]CDDZEDFGGGHYIEJ[KFLDMEOFP[QHRFS[TXU_V]W]XaY[[G]D^H_EaGb[cFd@eEfBgChD
~^st	A!a#J%A&D(I)Z,A-X.]0Z1^2A4C7A8A:>;K<C=D?EAYBFFYGGH^JCKXM_N[O]PGQGRZSYTHUDWJXFZG]_^F_HbHc?d?eIfdgYhJ
~^su	L#X%H&H(b)I*B+I,F.H/]0F1a2G3H4J5Z6F7J9Y<H>F?Z@]AGBfC[GGIZKDLGNAOBPCQGRHSDTFUGWEXEZ^[I]D^H_WaEcCdBfBhH
~^sv	r#J0]9Z>H?KBXCJDHHZIZKKXYZGaHbIhJ
~^sw	Y!]#H%H(G*I+I/H0J2K3H4I5K6I7I8I9F=H>[@^AHBJCGDFEJFJGHIFJIK[LZMGRGSZTJU^V^WIXHZ>[H]F^HaFb[d_f[gI
~^sy	F!C#B%_&E(F)B*D,D-E.F/D0e1_2X4_5D6G7B8_9>:D;C=A>>?@@HAEBFCADXEDFCGhH_IZJEKYLBM_NJO@PIReS@T@UAV>WDXAY]Z@[B]@^A_Ea@bBc]dbeCfegCh@
~^sz	o!G6Z9X:[<[=J?JBIDKHCIHKJU^VIZa]KaIbYdGfK
~^ta	Q!E#^&I(D)F*G+G,G.H0G1G2G3B4Y5G6F7F9c:D;Z<Y=I>Z@ZAFCCDIFHG_H]IFKZLEMbNCQHRFSFTIVCWGXHYYZH[G]C_IaacFdCeFfChZ
~^te	B!I#I%D&D(X)G*G+A,C-b/B0F1A4D5B6D7?8F9J:^;B<C=a>c@IA?BYCYD[E@FZGEHXIIJIKALaM]NIObPAQDRET]UbVEWbXcYYZC[B^A_EaGcGfEgDhJ
~^th	>#D%E&D(J*J+[,?-Y/[0A1Y2E3J5J6C7Z8[9f:I<C>[A^BYCXDYEEFIGbHCJXK^LXM@NIQFTHV_YJ]@_BbDcBdCeEfHgIhH
~^ti	G!C#Y%J&F(B)H*J,F-D/B1B2B3W4Z5D6F7E9W;C=[>F?E@aADBYEBFCJCL_NEOJP_RhS@T[UGVHWEXYYJZE[E^H_FbHccd_eXgHhB
~^tj	l#J)K-J2Z3J9]:I=K?J@HDJHCIHKILWMJNJS[UEVIWJZEaJbJd[f_hJ
~^tm	z-X9J@[HGIHKJX^ZF
~^to	I!K#A%F&F(J*A+B,h-b.H/I1_2K5E6C:B;H<F?^@aAGB^CADIECFDGDIAJXLCMHODPHQERbSaTJU^WEXbYJZG[C]A^Y_AaDbHcBdHeCfHgKhA
~^tr	I!G#d%K&G(G)D*D+F,D-^.Y/F0G1G2X3C4E5J6D7E8C9=;E<]=Y>D?@@bA^B[C?DAEEFEGCHZJCNZOHPDQFSGTJUBVBWEXeYFZ][J]X^]aabEcJeIfIhH
~^tu	R!^#G%F&J(E)_*E+G-Y0H1H2I3E5H6G7G8H;W=E>[@ZAHBYCEDGEHFIIHKZLIMEN^OEPEQJRZSWUbVYWFXFYXZ:[G]J^J_FcDeYfFgG
~^tv	s)J*ZBJL[ZI[[
~^tw	Y!H#E%H(F)H*b+G,I-G0I1J2J3[4I6I7H8Y9E:G;J=G>E?F@aAdC]EIFJGIHHI[JJKYLJNHOXPGRISXTXWHXFZH[G]G^I_DaFbHcGdHfHgIhZ
~^ty	U!G#I%G(F)I*H+H-E.J/H0J1J2J3^4I5J6J7I8I9E:_;J>B?Y@cAICZDDEJFJGXHEI]JIKXLXMEO^QJRISJUHVZWJXFYJZE[_]Z^H_IaJbFcIdIeJfIh_
~^ub	b!J+Y-J/X7Y9K:J=J>Z?J@HBJD^HCIIKHLJM[NIOaSXTIUJVJX]ZI[J]YaGbJcJfJhJ
~^ud	t(K/]=KB^ZZ_J
~^uf	v3K9Y>[?XBJHGV]
~^ui	g!a#J%J&Z(J3J9J:^=J>J@IBHDJG]HEIIKJMJNXPKUYVIWKZZ]I_JaJbKdX
~^uk	w&I>[FZH[ZFbZ
~^ul	i#J%J-H3J9H>J@]AKBIHEIGKdMINIOaZE]KaHeYhH
~^um	j/WBKEZIYZHc_d]fI
~^un	H%a&f(C)F*E+C,C-Y.I0J1Y2I3K5I6D7]8D9B:H;J<X=H>D?CADBJCADDEDFaG[HIJIK@LBM]NIOHQGRGSGTbUJVEY[[c]E^X_BaEb^cEdYeBfEhF
~^up	P!D#D%[&I(b*G+F,F.I/Z1d2G3E4C5^6E7F8E:E;[<H=E>H?C@DAFB^CJEGFEGDHYJGK@LYMGNcQHRDSFTIUEVDWGXGYFZH]D^C_EaDbCcCeDfcg^hH
~^ur	i#J-J1J4J9^>I@JCJDJG[H[IHKHMJZY]JaYcIdYfX
~^us	=![%G&E(])X*Z+X,F-Z.C/A0E1H2J3F4E5A6A9>:[;b<C=[>@?[AeBYCFEZG]HGJDKcLZM@NCOGPYR@SFTFUCWDYB[G]^^__daEbAc@dYe?fGgYhB
~^ut	P!J#]%I&W(])Y*C+K,I.H/H0K2G3J4E5H6F7]8[9A:[;Z=[>F?E@EA_EJGZH?I[JGLZMHOJQHRESEUBWDXX]Y^__]bKcDeFfBgFhC
~^uw	z,Y3ZHY
~^uz	Y#G%G&J(Y)X*G,Y-Z.J1I2I3D4H5J6I7Y8Y9E<J@EA^BIDZEHFIHDJIK_MFNIPZQJRISGUFWHXJYJ]Z^]_[aGcGdFeJfGhG
~^va	P!A#X%B&H(A)[*Z+E,I-^.J0E1F2X3Z4I5G6E7E8E:B;E<H=B>]A]BXCFEFFGGJHHIYJEL_MXOXPWQHUCWFXaYGZK]@^C_Ya^bJcIdGeGfDhG
~^ve	C!;#d&D(A)@+G,I-D.D/J1c2D3^4G5X7G8A9I:A;[<J=[?H@YACBBCeE@FGGAHGIAJ^KYLXNHOHPIR?SFT]U>V@W?XeYZZY]b_FaabYdFeAf;gIhY
~^vi	P!D#]%D&I(J)I*I+Y,F-a.G/Y0K1H3J4F6E7D8F9D<H=C>?@]AFBBCWD?EEF]GFHcM_N[SETXUBVHWEX_YX]@^Z_DaYbIcCdDeGfEgIh[
~^vo	N!Z#D%H&I(G*Y+W,E-Z.I0W2E3E5J6E7H8E9X:Y;E<H=E>G?]@aADC?DEEZFFGJI^JEK[M[NZOYPBRESJVZWGYGZB[D]a^CcJdJeFfFhX
~^vr	l#G*X+Z-G/K3J>H?[@]BICYDHHJIIKIMYNJOKT]X]ZI]KaIhY
~^vu	g!W#I%J(J*X-J/I0[3X6J9I:J=Z>G?I@IC]DHHAIYKZOJSKTJUHVIWKZ^]J_KaIb]dJfHhY
~^w3	n%JBGHGReZHdHfH
~^wa	G!D#I&H(E)C*[+Y,I-^.K/Y0I1E3>4C5F6J8C9]:X;D<G=E>_@dADBECYEEFEGJH[IZLGNXOEPAQFRDTAVWXbYH[a_DaYbJcCeGfCgG
~^wc	m%H9H;Z>J@_BIDHHGIIK[MXOJVKZZ][aIf[hJ
~^wd	z,]HYeZ
~^we	H!H#@%I&G(@)C*F+H,H-c.J/Z0H2D3G4I5D6J8I9J:F;J<F=G>G?B@ZAFBdCbDFEHFHGHH[KJLHM[NYPIQERGTZUHVGWDXCZ^]e_HaGcAd?eEgEhJ
~^wh	E!J#H%Y(X)H*H+F,Z-@.G/H0J1E2F3]6X8D9[:H;F<D=I>F?H@EAFB:CFDEEFFHGFHdI[JYLANdOZPCQGRDSDTKVAWDXBYJZa]]^I_^aacEdDeKfEhb
~^wi	?!C%C&J(H)I*H+^,_-F.J/Z0@1A2E3Y4C5]6F7I8G;J<F=I>Y?[@bA[BZCBD@EDFYGIH^IGJFL[MaQDRISETAU@V=WDXHYB[b]@aXbacGdGeafBg^h]
~^wl	d!J#I%H(E)I*J,Y-H3J4J6Z8Y9J:H=H>I?J@HAYBGCJDHEJGIH]IIJZKIMINJPHU]V_WIXKZD[J]J^a_JaJbIcJdXe]fHgJhI
~^wo	H![#D%[&H(E)H*C+G,D-d/Y0J2G4I6E7^9E:H;G<H=GAGBdCGDBEEFFGGHaJGKCLYM]NFOGPGQGRZSGTKUAWEXBYJZb[A]A_CbGcBdJeEf]gFhG
~^wp	n#Y-J3H9J>I@JD[IIK[NKObZEaJh[
~^wr	D!G#Y%Z&G(?)B*D+J,^->.F/[0_1Y3Y6X7E8X:B;F>C?B@DAYCCD@EJFJHZI@KELCMCN>OZPYRaSDTEU@V@WDXYY[[B]A^@_]aBdceaf]gahK
~^ws	k!J#I%J(I-]/J1[3I4J8J9Y:J=J>H?ZA[BZCHDHHYIHKFMJOIRJS[TJUYVIXJZD[J]I^Z_ZaHbJcIdJfHhI
~^wu	_#E%X(G*J-H4Z7J9J:I;K=X>Z?]CIDIGKIIKZLJNIOJUXVYXI[J_]aHcJfJgJhI
~^wy	W!b#D%D&X(Y+F,G/H0H2G4F5H6X7F8F9A:C=]>C@BAFBAC^DDEGFGI]JHKJL_MDN]OEPEQYRFSGTFU]WGXDY]^E_EaWcJeXgHhD
~^xb	wH[
~^ye	[!]#I%J(G)J+J-X/J1[3J7K9W=[>_@[AJBYCJDHGKHJJIK]LXMINESJUJVIXI[J]I_KbHcJfJhI
~^yo	M#J%H(C)J*E+],G.J/H0J1X2I4H5J6I8I9b:_;J<J=[AIBBE]FIGGJHLGMHNGOYPEQJRISHTXUXVZWHYJZJ[G]H^I_IbGc[dYeGfGgF
~^yu	v?_ZJ
~^za	P!H#_&G(@)I*[+^,I-[.I1D2E4I5F7B9G;E<G>??[@DACB^CFD[EBGYHIIXJEKELJM@N_OKPYRFSAV>W[XGYY]X^Z_DaFbGdae[f_gHh@
~^zb	k-b@ZBJEXHGKKX]ZI
~^zd	o%J&[(J9I=X>[BJIJNXQ]WZZIeZfX
~^ze	X!F#D%E&K(X)H*G+[,G-].[1H2[3X4F5J6H7G8H9B:Y;G<J=G>C?C@XBKCBEHGHH[I_JIK_LHMCOYPFQIR_SHTXUXVZWIXD[J]D^GaHbIeIfEgHhD
~^zg	i3H6Z9[:J>^@GDZHGIIKIMKNIObZDdK
~^zi	b!]#G%Z+H,X-I/K3^7J9F=J>F?ZAXBYCIDJIZKYLJMINIPJTJUJXIZD[J][^Y_JaXbJdFfJhJ
~^zl	z3XIZ
~^zm	]!H#G%G(F)J*I+J,J-F.K/Y0J1J2K3G4J6J7Z8J9E:W;J=H>Z?H@dAJB[CGDFEIFJGJHHIEJJL]NGOGPHQIRJSJTHUGVGWJXH[X]G^a_HaDbHcHdHeJfGg[h_
~^zn	f!I#X%J(J-J2^3H4Y9G:H=K>H?]AYCIDHF[GKHFI_KGLKMINHOJPJTJUIVIXYZD[_]J_ZaIcJdIfIhH
~^zo	_!I#X%H&Y(H)K*I+G,J/J1X2J3]4H6J7I8X9F:G;J>Z?H@GAHEJFJGIHYJJKYLXM]OESJTKUIVGXGYJZC][_[aFbHcIdYfGgJhX
~^zr	g!J%K(])Y*I7J:Z=I>J?K@IB]CJHZKJM]PJSXUHVFWJZW[J]Z^JaKbHdJfJgX
~^zu	Q!]#H%[&Z(]+H,G-F0Y1I2J5I8H:];G<J=XAIBWDBEXFWGKHEIDJJKYLXNEOHPJRGSIWJYI[J^F_Gb]d[eGfFhG
~^zw	V!Z#D%X&J(E)X*[+H-D.J1I2I5I7G8[:F;H<J>D?E@^A]CaDCEHFIGFHEJILYNGSHTFUFVDWHXXZG]E^G_GaEbFc[dae^fYhE
~a20	zHXIXZJ
~aad	a!H#E%E(H)I*J+J,I-G.J/J0]1]2J3H4I5J6J7I8I9E:I;J<J=I>H?G@GAIBFCHDGEEFJHIIGJIKGLJMHNHOHPIQJRdS_T_UHVHWHXFY[ZB[I]H^J_GaGbXd]eYgJ
~aag	i!J#Z(K*Y+Y-J9I>H?I@XBYC[DHH[IIKILYMYOJVJXZZH[K]JaHhY
~aai	vGJHFMJZ]aIf]
~aak	n-[3^9J@HBJCIDHHXIIKIMKNXXYZF]]aYcJhJ
~aal	d#H%I(I)K*I,J-H/]0W3H6]7J9]:X=J>H?Y@FAJCHDGGKHGIZJJMWNGOJP^T[UZVIXIZD[I]J_GaIbIcJfIgWhI
~aam	p-Z2Y9J:Y>J@JF[HGI_KIZGh[
~aan	_!H#F%Y(G)J+H,X.Y/Z0J1J2J3G4I6J7I8Y:G;I=I>E?[AHCXDZFJGHHJIGJKKELZMFNIOHPGQ[RISJTHUIXaYJZE[[]G^HaEb^cIdYeYfGgJhX
~aar	Y!G%G(H)I*_,I-^.J/X0I1I2I3D4[5J6H7G8H9D:X;H=H>_?^@YAYCEDBEHFJGGHDIBJJMYNIOWPFRGSIUHVYWIYIZI[_]E^GaDb[cZdYeJgHhE
~aat	]!^#H%G)J*I+H,J-[/I0J1I2J4I6I7I8I9J:G;Y=H>X?[AHBFDFEIGIIDK^LXMGNIOXPGQZRHSITIU]VYWJYKZE[Y]FbIcIgJhG
~ab^	v3YHHI_c[
~aba	j-J3J9G>[?J@KBICGDJH]IJZE]caH
~abb	k!Z3J9X=YHJI]KJMKNKUXVJXKZH]YaJbXhK
~abe	U!H#[%G)H*^+[,I.J/H0H1J2J3D4J5J6I7H8I:F;I=X>[?_@[BHCZD]EIFJHDKINXOEPIQJSITXUFVJWI[Z]b^H_HaGbGcHeIfGgI
~abg	_#H%H(J*I+J,J-Z0I1Z2J3H4Z7J8J9H:H=Z>]?YAKCGDGHFIGJJLJMHOXPIRJSITJU^VGWJXIYYZZ[I]]^J_IaZbIcIeJfFgJhG
~abi	W!_#I%I)I*J+K,K-H.Z3H4J7J9H:G;^=H>I?H@FAZBFDGEJGJIGLJMHNIOJPISITJUaVbWHXIZA[I]I^J_Ib[cKd_eYfGgJhH
~abl	E!d#[%A&G(X)_*B+C,X-Z/B0X2E3E5I6E7D8[9A:E;[<G=Y>K?Y@CA]B_CYDEEGFEGHHZI?JIKCMGN@OIPHRDTIUbVaWGXDYZZG]F^F_IaJcGdJeZfHgGhA
~abo	[#G%I(G)I/J3H7I8J9G:_;^=b>G@XBBCID^EKGIIXJIKJLFMHOJPIS]TJUFVEXJZ][I]Y^I_IaGbGdJfIgIhW
~abr	d#H%J(K,W-[3H7K9I:J=Y>X?H@HBHCJDHH^IIKIMJNIPZQXTXUZVIXKZB[[]F^^aXcKdJhJ
~abs	l%Y1Y9Y@JBXH]KJY[ZE[Z]K_Z
~abt	vK[OYVZZH
~abw	w9YHXR]
~ac^	T!E%F&J)G*[+G,H-D.I0H1F2H3[6W7_8G9B;H<I>^?]@bAGEJFIGFHYIYKALGNKOFRGTEUDVIWFXYYJ[[]E_^aCb_cHdEeHfCgGhZ
~aca	X!G&W(H)I*H.J/G0Z1X2J4J5J6H8J;I=_>J?Z@XAIBGDJEZFIHGJIKCPHQJSXTGVEXIYJZI[H^I_Ha]bZdHfZhG
~acc	?!f#^%e&E(C)[+I-B.H/K1B2b3G4B5C6A7C8A9?<D=F>Z?J@BA]BZCEEDFCH_IHJBKCL^MGNHPcQbRASATIU@V[W@XCYC]B^b_Za>bEcDdBe@fBgAhJ
~ace	Z(H)J*I+I,J/a0J2J6I7H8J9E:X>Y@[AJBDCGDEEIFKGIHHI]KYNFOXQKRJSJTGUGWJXFYJZX[H]F^I_HaEbHccdFeJfHgHh^
~ach	H#]%J&G)C*E+C,H-_.C/J0I1C3E5F6J9Y:F;X<G=C?BAICEDJEHFGGHHXJYKZL^M^NYOBPEQHR_SZTDVIWGYY[I][^Z_DaJcaeFfYgGhI
~aci	U#F%[(I)I*I+H-b.J/I2I3X5J6I8I9[:Z;I<J=J?I@EAIC[EYHFJIKDOYPFQJTHUJVCYIZA[H^IbFf[hE
~acj	Z!F#G)G,H-E.J/H0]1H2I5J6I7I8G9E;I<J=K>Z?[@EAHCaDYE^FHGYJIKELINKPFQJSHTGVEWZXFYIZB[G^IbGcJdJeXfZhG
~ack	D![#D%]&G(J)B*D+G,X-E.G/F0[1X4I5[6_7D8Y9]:A;E>I?@@EAXCJD?ECF[GJJXKZLBM@N>OCP]SCUBV?WEXFY[ZD[@]I^@_ZaHbIddeaf_g[h?
~acl	r#E%[;bAKH]ZG
~aco	i#J(J+J-I3I:K=K?I@[BICZD[HZI_KGMJNJUJ]J_ZaJdJhH
~acq	r3J8Z:JDKQaZF
~acr	pH^
~act	F!c#A%F&b(D)B*C+E,H->.H/Z1F2_3a4]5E7B8K9?:I;I<H>I?A@>C_EeFaGFHYIaJGK>LJMBN?OFP@RJSCTIUaVFWBXEY[[A]I^H_Ia@bGcGgYh[
~acu	z>X
~acy	i!K%J(J,X.]3H7]:I>Y@JBJCIDXF[GYHEIGKKMJNXOIPJUJY[ZF_Ya]cFdIg]hJ
~acz	X!c#F%G&J(B+F-F/H0I1G2Y4G5I6X7H8[9C:E;]<[=E>E?X@CBBCFDDEFFIICJIKDLXMFNDOFPERGSFTHUbV]WGXFY[ZI[G^^aHc]d^eZgHhF
~ad^	K#G%[(G)E-Z/Z1^3^4E6X7[8E9^:?;B<E>_?Z@@AFBJCGDXEFHFICJFK<M?OGP[R[S_UCVCW[XHY]ZJ[@]Za@bFdJf[gGhG
~ada	L!^#[%I&H(@)C*C+D,Z.X/X1F2F4J5G7E8I9?:H;^=C>IAHBXCHD[EZFGHXIDJFKINARIS]TaWGX]YFZH[B]X_Da[b[cCd]eFfEgEhY
~adc	g!I#J%I(I)K,Z-J0^1^3I4J8K9H=K>J?J@IBHCJDIGXHBIIKIMJNKOJPJReSHTIUIVJXHY[ZC]KaJbHdXeKfXhJ
~add	Y!H#J(I)J*I+K-H/J1J2K3a4I7J8c9I:Y=J@ZAIBHC^GXHaKILKMJNDOJPIQXUIV[XJZD]J^I_IaGbJcFdJfIgJhJ
~ade	[!H#E([)[+H,J-_/J0K2]3H4J6J7H9G<K>E?G@[AJBCDGEJFKGHHaJIL]NFOJPHRJSJTEUIVGXHY[ZH[E]X^Z_]aFbFcDdHfHgI
~adf	_#J(J*J,[-I7h9I:J>K@JBJDJHWIIKIMKNJPJTFUKVKZGaJdJhJ
~adg	pH_
~adi	e#J%Z+J-^3I7K?J@JBHC]H]IHKINKPJSYU]VIZIbIcIfJhJ
~adl	r9J>a?KBKDIIJS]YFZH]JaHcZf[
~adm	A!D#B%G&E(c)j*m+D,h-@.G/?0D1Y2D3B4@5D6C7>8A9@:F;C<E=E>>?@@>B<C;D?EeFCHCI=JBK=LGM>N@OAPiQYRBSETAUZV[XCYDZH[A]?^J_@a@bAc?d]eAf?ggh?
~adn	r-[@YDZ
~ado	I#a%Y&G/C2J4]5H7Z8H9[:^;H=A>I?C@JAIBFCGEIGCHJIFJGKZLHMHNBOZPZQIRFSXTXUaV[WGZ=[G][_Ea[eDfCgFh>
~adp	o!K#a%X9KEFHENXWKZJd]eZ
~adr	h!K#J%J*K-X3]9H:X>Z?[@HBICXDaF[HAIHKHMJO]VJXIZF]JaH
~ads	[!I#F%^(H)J*J+J,J-H0H1H2K3I4J5J6J7J8J9F:I;K=J>I?I@IBECHDIEFGHH^IHJJKIMINIOJPJRHS^T_UIVHWIXIZF[I]I^K_HaHbIcGd[eYfd
~adt	w-[S[cJ
~adu	]!_#Z%G&a(G)J*I,J-H3I4K7J9H:I=]?J@GAIBDCJDHFJGHHCIHJXKGLZMGOKPITYUIVHXJZG[I^]_Za[bIcHdIf^gWhY
~adv	o)Z-J9Z:[;XBIHFS^UHVJZ[
~adw	z(_KJZH
~ady	a![%J(J)I*^+_-F3J9F>H?I@^CIDCIHJJK]MJN^OJPJTJUIVGWXX[ZD[J]Ib]cKdIhJ
~adz	k-J3I6Z9I:Z>J@JBXDJHHIIKJNIObZGd_gKhZ
~af^	z#[4YbZ
~afa	w.Z6X
~afe	t,FH_JX
~aff	Z!H#J%H([)Y+^-G/I0J1J3G4J6J7J8X9J<]=Z>H@FA]F[HBIGKGMHOWP]RJSITZUDVZWJXIZJ[I]I^J_HaIbIc]dYfGgZhJ
~afg	r+H-J9J=^>G?J@HBZCJDGHEIJK[NJOJZF]_aZfI
~afi	n3Z6^<[HH
~aft	M#^%X&J(I)F*F,G.I/_0X3J4H5H7F:B;G>J?D@XA^B[CJDBEIFFGEIAL[NHODQJR^SITXUHVFWGYYZX[E]Y^I_EaFcDeGf^gJhC
~afu	sDXH]TJVZc]
~ag^	N#Y%C&I(B)E*E,G-C/K0K1G2G3F4H5G6F7]9_:Z<H=D>J@^ADB^CGDCFFGFHbIJLZMDNIODPCQHS]UIVBXZYGZC]C_DaZbYdaeHgFhI
~aga	Q![#X%F&I(J+c,H-D.I/F0C1H2I3F5I7G8X:B;G>E?E@_AGB]CYDHEGFHGFHFMEN^OFPZQIRYSHUYVEWGYIZ[]I_ZaIeIgHhH
~agd	s*Z8X@KBZC[LZZJ
~age	F!A#>%D&F(G*[+],B-b.a/H0l1B2G3B4I5D6B7^8J9B:G;D<I=A>F?a@;ADBGC@DYEFFHGFIEJ[KGLEMENFOXPBQIRBSZTFUXVCWHXaYDZY]Z^@_CaGb[cDeYgI
~agg	d!J#I%I(I3F8X9G:J=J>Z?H@GAYC_DEEKGJIHKGNIOIPJRISITIUJVIXW]H_Ka]bJc^dJf]hI
~agi	]#H%J(I)I*H+b,J-_.[3E4I7I9G=I>E?G@FBECGD[EJGJHFIJKFLJMHNHPHRJSaTJUGV[WJXaZ_[I]G_JaFcIdIfIgK
~agl	f#]-H4Y8Y9I:K>J?JBFCJDIEXIIKHMHNXRYTJUJVJX^ZF]JaJcJdJha
~agn	z*J9J?]HHX^
~ago	d!I#J%I(I)J*Z+J-I.Z/J0K3H4I6K7J8J9W:H=[>H?[AJBZCZGIHIIELKMFNHOIRJTIUIVIX]YZZZ[H]G^K_IaGbJdHf[
~agr	i!C#X3J9Z:K=K>J@IBGDIHdIGKJM_VJX[ZG]J
~ags	p#[/I0J3Z9J@YHHIZKKM]TJXJZG_Fh[
~agt	^!J#I%I(H)I*I+X,J0K3F4J9G:H=H>E?G@GBEC^D^EYGJI^MXPJRJSITIUHWZ[I]H^YaFbHcIfHgIh^
~agu	h(I)[*J-X9Y=JBJH[VYX[
~ahe	oHIRaTKbYcY
~ahi	v>_HI
~ahl	c!J#H(J*J-a3^9I:J=J>F?a@FBHC]DFHHI^MINHPKTJUJVYZC[^]Y^JaDbJcKdJhH
~aho	n>]@YHDK[X[ZIh[
~ahr	p!X-^1X>Z@IHHIJK^OJZHaJfX
~ai^	Z!H#Y%F(G)Y*G+X,[/I0J1X3W4H7I8J9I:G;J>D?^@]AXBID[EHFJGIJJK[LYMFNGOGPHQKRISJTHUHVJWWXaYJZA[]]I^J_HbHcYdIeJfGgJ
~aid	c#J/a3I4W=Z?J@JBGDJHFIHJZKGMJNGOYS[UKVIZb[JdH
~aie	zHZZ[aI
~aig	t+[HJ[[bJ
~ail	B!H#D%H&](B)@*Y+C,F-A.E/^1F2D3a4G5Z6J7F9=:b=D>b?a@AAIBBDdEIF]HcI;JHKGLBM[NFOIPZQYRFSGTBU@V@WBX?Za[?]B_EabbDcJd?eYfDgHhG
~aim	k-[BJHYIJKJOYW[ZHaZh]
~ain	F!K#Y%Z(D*B+_,H-D.H/]0B1H2E3G4_5_6E7]8^9H:@;E<G=A>F?B@dA^BXC?DDEDF_GYHGKXLFM[N^OCP_QJSCT[UBVAXYYF[J][aAbCcDdFeEfFhF
~air	^!Y#H%H/F3_6[7Z9J:a>[?H@GAJBZCZDEEIHAIHKFLWMINHPJT]V[XIZJ[J]I_XaGbIdZfIhH
~ais	W!I%E(F)Y*H,I-G.J/X0J1I3_4H5J6I7H8H9J:E;I<J=Z>[?Y@FAJBIC[DBFJGHHAJYOZQJRISIUFVYWHX^YXZY[[]J^HaEc^eJfGgI
~ait	W!I%G)J*I+Z,K-F1I2K3F4J6J7I8J9[;J=K>D@bAJCEEJGHHDIDK]LIM[OHPJRYSJTIUIWJXcYKZD]G^I_IbZcIdHf^h^
~aiu	l3I9Y>JBJHHI_OJZ[cZf]
~aix	r;YHZ^ZbZdZ
~aj^	e!J#J%K(I-J3H9G:I=J>Y?I@^BGCJDGIHKJNJOYVIZ[]ZaabJfZ
~aja	g!_#H%I(Z)[*Z+J-[/I0Z4J6Y9G:I=J>H?[@HAXBGCXEKGJHCIZKDLJMIN]OZPITJUIVHXIZB[J]I_IaIbJcJfIhH
~ajo	r8[9G>[@JI[VZZXbY
~ajp	zDZh[
~aju	s3]9ZHJIXZK
~ak^	X!X#J(G)H*I+H-a/I0J1I3]4H6J7I8I9E:F;J=I>EAJDXEIF]GGHGIYKDLIMFN]OEPHRISFTHU]VFWXYYZ@]F^I_Ia^c]dFeHf]gIhE
~aka	]!Y#F%Y(F)I*I-W.J/I0]1I2K3H5J6X7I8[9F:G;J<K?H@FAIBICHDFEIFKGIHGIFJJLHMFNGOHPXSJTHUHVGWKYY[G]G^HaFbZdae]fZhF
~akc	wZH^^
~ake	R![#G(E)G+],I-G.J/Z0I1I2J3D4H5I6H7G9J:F;_<Z=X?Z@IBGGEHHIHKZLZM_NIOFQ^RISGTGUZWGXFYZZC]F_GaXbGcFdYeXfH
~akf	v@]HIa[
~aki	n9[>JBKDKH]IJK]O[[W
~akk	s-^
~akn	e!I#I%^(^*J-H/J2J3b4I5Y7I9E:I;J=]>G?X@GAJBFC]FJGJHXJKKGMINIOFPIRJSJTJUIVXXGZD[J]G^J_XaCcHdKfIhI
~ako	l!J#K%K(Z+Y-J.[2^3J9H@JB[CJDFF[HHI_KIPJUJVIXKZGaJ
~akr	tG_
~akt	R!d%C&J(F)H*H+F-D/G1[2H3a4X5H6H7F8Y9D:E;[=D>E?D@BAXBECdDIEEFIGJHGIBJHKAMFNDOJPARGSGTFU^V]WEXBZH[E_FaDbHdae^fJha
~aku	k(Z3]9I=Y>JC]DJHFIZLXOIV[ZX]JaJ
~akz	v-K/ZIJKIOYZ[
~al^	D%E&E(])Y*I+E,b-Y.G/J0X1[2C5X7E8A:[;B<D>C?G@YBECJDBEYFXGEHcI[KWLEMYN_O@PIQDU@VGWDXXZ=[A^BaGcCdYeHgch^
~ala	V!J#E%F&I(K)G*H+G,H-Z.X/I0H1I2I3E4G5J7G8H9A:G;I<J=F@[B^CEE]FIGJH^IHJHK]LZMXNIOGQJRJSGTFUDVGWFYZZY]G^J_]aDbEcYdEeIfahE
~alb	h(J3X9J=[>K@]DJG[HDKJMJOKX]ZH]]cXdX
~alc	p.W3H9[@YBIGYHGKJM]OIX[
~ald	e![#I%I(H)J*J+X,K-H1]3H4J7J8I9G:I=K>H?Z@_AJBECHDbGJH@IDKEL_MIOJPXRJTJUZVYWXXIZB[I]H^H_Ka[bIcJdYfHhG
~ale	S#Y%C&G(C*J+I-A.I0F1G2H3W5H6F7I8F9J:I;F<I=D>F?J@ID[F^GDH_JFKaM^OIQHSFUXVYWFXIYGZG[F][^F_]aWbDc]dXeGfIgJhH
~alf	b!I%J(G)I*J/_0J3Z4I5J7J9G:J=I>H?IAJBFCIEbGJIXJJKXMXOJPHSYTIUIVXXH[K_IdJfJgX
~alg	g.X1K9b>I?I@[BFC]DJIIKIM]UKXIZGaJc]fJhJ
~alh	i%K/Y4ZF[HFNZPXVKZY
~ali	N!H#D%G&I(J)Y*D.I0G1[2G3]5H7I8F9D:J;G<I>^?FB[CCDCFGGDI?JFKAL[MXNZOaQHR[SYTFUZVZXXYGZY]H^H_DbIcGdFeFfahG
~alj	s%Z-Z?]@JHHK[NWZH
~alk	l4Z8J9a@HHDKHMINJYXZG]_aK
~all	E!G#G&F(X)X*F,I-]1H2C3H5C6B7A8B9]:J;J<J=X?_@BAGBaCFDCEGF]GCHXIXKILIMIO@Q]RJSZTXVYWFXJYAZH[Y]G^K_Cb]cbdBeFh?
~alm	j#XCXI[T[]ZdZfJ
~aln	]#G%G&J*F+I,Z.J/[0W1I2I3F4X5J6^8I9E:G;I=H>X?G@XBJCHDFE^FJGIH@IZJIKELIMFNZOHQZRISHUFVFWGYJZC[H]G^H_[aGbFc]d]eIgZhG
~alo	[!_#H%H(F)I+X,J-E.K/Z0J1J2J3a4I6I7[8J9F:];J=H>C?_AHB]DBEIGIHFI[JIKFNFPHRJSJUGVFWJXGYKZ?[^]F^G_]aFcKdZeJfIh]
~alp	w@[HXIXZW
~alq	wNY
~alr	e![%F(J+_-G3K9]>H?J@[BHCJDDIIK^MKNJOJPJUKVHXJZGhJ
~als	[!I#[%H(J)b+I,Y-G/J3X9H:J;K=J>H?H@HBGCHDGEIGKHZIFJXKGMHNJOXPIRZS[TXUGVHWJX]YJZE[J]IaHbGd[eGfHh^
~alt	L#F&H(Y)E*I+B,I-X.I/Z0X2F3d4D6Z7X8E9A;I<I=Z>_@]ADBGC]D^EEFIGGHCIIJGKbLENEODQGRDVYWWX?YZZ:]@^b_Ba?bAcBd_eEfKh[
~alu	k-J/X9[HaJGN[TZZF
~alv	j!J#I%I(G)_*J-I2Z3]9G:J=J>E?J@IBXCIDIHCIEKGMJNJUcV]XHZE[J][aZbJhI
~alw	f#](J-H9J>K?K@[BGCJD_FZHHIGK^MKTYZJ]J^JaJh[
~aly	z1]BJHYS]ZHfH
~am^	M#A%X&H(E)X*C+E,E-J.F/E2^3>5G7D8E9X:[<H>[?F@IAFCFDHEEF_GFHhIaJHK=LEMbN@OAPBQ_RESDTDUBWEX@ZA[Y]I^I_Ia_bHcBdCeGfBgH
~ama	Z!G%G(G)J*I+W,J-Y.K/I0J2J3b4I6J7I8J9^:G;I=G>Z?Y@[AYBICFD^EJFJGIHYJJKAMFNFODPIQZRJSJTGUGVFWWXYZ?[I]E^H_JaabGcIfHgJhF
~amb	S!F#F%H(G)I*I+I,J.K/X0I1J2J3E4I5J6H7[8J9E;I=G?G@fB^CFDFEHFJGZHHIDJJKBL^M[NEOGPHQJRISITIUFVJWIXEYJZZ]F^]_EaEc^d^eJfEgXh[
~ame	M#F%Y&H(G)F,F-b.H0I1F2F3D5G6F7D8E9@:I;F<H=C>??C@ZA^CDDBEXFcGDHbIbJGKaLGMBOIQGRCSGUDVIXCYJZY[D^F_FcDdBeFhC
~ami	d!H#F%H(H)J+K0X3X7J9Y;K=J?HCHDHFXGIHXIGK^LKMYNYOHPIRKSJTIUIXIZH[J]I^K_JaYbIcJdJeJfXh^
~amk	r!K#]9I=J@IB]CKDIHZIGKIOJU^VHZG][aH
~aml	c!J#Y(J*J-I/J3H7]9H:I=J>Z?I@GBHCHDHH[IFKZMbNIOIPKUJVJXJY[ZC[J]IaIbFcHfJgZha
~amm	[!H%J(Z)Z*Z+H,Y-E/Z0Y1Y2J3G4F5X6]7I8I:H;J<J=H>D?FA]BECHDDFKGIH@IFJJK]LJMGNFO_QJRYSITWUXVXXFYY[I]G^I_GaYcGdJeIfEgZhG
~amn	p#K-[2Y3Z9G:Y@JBJDJF]HBI]KIMKNJOHUIVJWKZE]]aI
~amo	_!H#J%H(I)Z-I/I0Z1X3F6K7[8]9G:Z=W>H?X@EAIBXCHGIIFK^MHNHOHRJSITIUaVGWJXHYZZB[J]I^I_JaHbIcId]hF
~amp	j3a9G:I>F?J@GBIDJH_IJKIMINJUKVJZD]K_Kha
~amr	k%KHEQeS[UKYKZIfJ
~amt	n,W3]8^9I>J?]@JDJHEIJKHOXZH]Ka^
~amy	v*Z0Z=[BZHG
~an^	K!D#G%_&](I+],Y-G0D1Z2I3Z5D6G7B9Z;J<J=a>Y?=A_BJCHECFJHDJHKaNYOBPJQERZSKTJUYWGYBZK_[a;bYcEdWeHf>gIh?
~ana	V!F#Y&X(Z)F+G,I-G.J/I1I3F4J5I6H7b8Y9A;I=D>W?F@]AIB[DIEFFIGGHGIZJ]KJMGNDOHP[QXRISFTFUFVDWIYJZY[G]Z^G_GaFb[cGdaeYfYhE
~anb	r.W7]JXa[
~anc	M!A&I(G)F*J,F-E/F0F2F4C5]6F7E8E9^;c<G?K@DAfBDCJDFEFFFIDJKKWLHM_N@OAQJRGSFTGUCVYWXX@YZZ<[D]a^E_da?bacHdBeGgKhX
~and	G!G#D*X+D,D.G0B1F2H3^4?5C6F7[9_;G<D=J>d@_A[BFCXDBEAFDGIIIJGMGNAQDRASETHUFVGWKXYYCZ_[@]_^a_YaHb?dFeGfEhd
~ane	Z!H)I*J+_,J-G/I1K3X4Z5X7Y8Y9H:G>G?I@FAJBFCGDDEIGJH_IGKXMGNYOHPYRISJT_UHVZWJXH[J]H^JaGcHeKfHg]hH
~anf	l)K-I6X9[>H@ICKG^HHKIN^X]]JdJ
~ang	B!]#X%@&F(H)I*]+D,G/Y0D1B2Z3<4J5D6A7B8H9::?;E<G=A>[@eAABaCDD?EEFFGAHZJGKGLgM]NGOCPDQDRASETFVAWBXXZY]]^f_GbBcHeAgYh_
~anh	s@^BIHGKGX^Z^dIfI
~ani	I!?#@%D&H)B+D-E.F/E0E2F3E4D5F6Y7H8D9A:d;D<Y=[>C@DAEBJCADBEcFbG^H@I?JHK@M@NaOCPJRES]TDUdVEWfYFZD[J]H^GaEb]c]d]gDhJ
~ank	V#C%G&J(E)H,H-D.I/I0H1H2H3_4^6H7F8G9f:E;H<J=G>B?C@AAcBaCDEIFIGGH^I@KALGMDNEOEPJRHSHTEUFWIXDYI[E]D^G_FaCb_cFdDeIfFgHhE
~anl	p#])[*J-Y>J@GBJHJK[PJa[cZdJ
~anm	]#I%I(I)J*J,Y-I/J3I4J:H;K=J>E?G@WBZCID[IHKFLaMZNHOJPISJTZUJVHXJZY[]]I^HaGbbcIdJfJg[hH
~ann	B%I&X(X)Y*Z+B,H-[.D/@1C2E3Z4W5H6a9B:^;D<]=Z>_?_AHBACEDJEHFXGZHYIHJCKHLCNHOIPIQERBTGUDVFWGXIY[ZX[X^Y_]aBbBcZe^fDgH
~ano	U!Y#Y&J(Z)G*F+G,Y-[/H0Z1I2I3C4H5I6H7Z8X9[:Z;H<J=Z?H@eAFBAC[EIGEIKJHMDOFPGQJRISKTKUFVDX[YIZH]X^H_IaEbFcGdDeJfHgJhD
~anp	w@KBJH]
~anq	k%Y(Z3_=^CXKJOHVZXJZGaI
~anr	l%Z-J3Z9H;J?]CJDKIKKIOJPKQaVJXJZJ]Ja]
~ans	Q!X#H&Y(H)F*E+D,W.I0I1F2Z3]5H6F8Y9I:J;G<Z>H@DBFCFFYHaI[JGK@MGOAPCQZRES]UGWIXIYHZH]B_ZaHbFcXdZf_hG
~ant	F#@%F(H)H*X+Z-Z.H0H1D2H3C4Z5I6C7B8B:d;C<E=H>^@HAABEECFCGFHWKeLDMYNDOFPAQIRBS^THUcVCWdXXYJZ<]^^G_AbXcFfIgHhZ
~anu	l!I=X@IAKBJHCK_P[TJ][_Zb[dKfXgY
~anv	Y!Y#G%G&I([*D+J,G.J/J0I1I2I3B4H5J6H8[9B;X<J=[>H@CA^BHC]EIFJGXHFJIK_MENIPYQJRISHUFWHXZYI[J]Y^]_^aGcGdFeJfHgJhC
~anw	o?HHWMZNYZJ]XaZ
~any	M!D#_%C(G*I+^,G-b.G/D2G5G6F7Y8_9Y:];Z<H>XAFBIC@D^EGFFGDIFJELJMANZOXPIQHRFTYUbVGXYYHZG]B^Xa@bCcDeGfCgIhB
~anz	l%K(J,Z-K3F8Z9I=I>H@JCYDJHFI]KKOHU^VIX]ZH]XdHe[fJhK
~ao^	T!E#H%Y(]*G+G/H1Y2I3[4H5I6H7J8H9^:X;H<J=F>D?Y@HAHBIDCEXFHHKICJHLJPFQISXTFU]XHYI]]_Ga[bDcZdFf[hE
~ap^	V#Y%G(G)J+J,I-G.J/I0I1I2H3E5e6H7I8G9G;J<j=I>G?G@YAIBEC[DFEHFYGIHAIDJHKFLIMGNGOXPHQJSJTFUGVGWIXHYIZE[G]F^I_HbHcFdGeXfFgJhH
~apa	a!]#J%I(Z+H-H/K3Z4J9G:H;K=I>G@HAJBGC[DIGIHHIIMFNHOHRJTJU]VHWKXHYZZG[a]G_XaHbZcJdJf[
~ape	l#X-J9J<[>I?J@[BJIIKHNYOZXIZI]J^ZaZhY
~aph	a%E(^)Y/J=I@IBHDIH[KKMINJVJZGge
~api	Y!F#I%Z&K(F)H*I+H-F.J/X1H2I5J6X7H8Z9Y:F;I<J>E?GAIBGCGD]EHFJHCIZJIKELHMFNEOYPYSHTGUFVDWIXFY]ZY[H]F^HaFb^dae^f_hF
~apl	k%[(I*Z?b@ICYHFMJPJZI[JaZdIgY
~apo	h!J#G(I)I*Y-J1Z3I9G:I>[?H@IA[BHCJH_IJKIMINJOJPJSHUJVIXJZ[[K]I_YaJbJc[dJfK
~app	N!C#I%[&H([)D*^+_-[.G/Y0J1F2G5G6F7G8F9^;X<H=C>_?c@HAEBEEFFGGJHaIDJEKEMANXOBSFTCUAVJWEXIYY[C]H_DaabEcCdDeGfXhA
~apr	d!J#X%I(K+J-Y0_3I9I:]=J>H?H@HAJCJDIHGIGK]LKMHNGR]TYUJVJXK[Z]]_YaGbJcJdHeJfHhI
~aps	d!]#[(J-I3J6X9H:J=c>H?J@FBGCJDIGJH_IHKFMINIRbTIUJVKXGZD[J]I^J_DaIbHcJdKfJ
~apt	U!H%I(H)J*H+I,K-F.K/H0J1J2J4I6J7I8J9E:I;J=H>F?Z@DAJB[CHDFEJFKGIHbIGJIKELIMcNGOGPIRHSITHUIVHXGYK[H]^^H_JaFbecIdIfGhF
~apu	sAYHGZZ_YbZfX
~aqu	o@]HJN[U[XJgW
~ar^	B!@#X%D&I(Z)E*H+_,C-Z.H/H0F2X4X5E6Y7H8E:D<C=@>Y?a@XA[B[CHEAFGG=HcI?JIKbLIM[OWPHQCSEU<V@W?X^ZZ[^]E^aa@b^cIdEeZgHhG
~ara	K!I#A&H(]+E,D-?.I/^0a2b3F5G6D7E8E9G:D<G=J>G?bB>FcGIHIIeJEKCLENBQHRISETZV_YJZC[]]@^I_Ja>bEcHdEeFfGgEhZ
~arb	p3W:Y@YHWSZZIbZ
~arc	Y!D#G%E&H([)I*I+I,I/I0I1Z2X3C4G5J6H7H8G9C;X=F>C?DAGBZCYDDEIF]G^HbJJKDLYNEO^PFQJRHSITHUGVDWIXFYIZF[G]F^^_XaJbZcFdaeHfHgJhZ
~ard	N!D#W%Z&H(H)[*C+],f.I/[0E1F3I4D5G6I9_:D;G<H=C>D?Z@XAFBGCCD@EGFHICJELFM]NBOIQZRFSJTGUDVBWGXGYcZB[E]B^D_Db[cBdDegfAgIhC
~are	Q!Z#C%G&H(X)E+_,G-]/G0G1G2H3Z4E5G6F7F;Z<Y>AA[BJEGFGH^IEJFK^LJMYNFOHRGSFTDUDWGXEYGZD[]]Y^Z_YaFbWcZdDeHfDgFh^
~arf	c#F([)H*[-I3J9J:I=J>H?X@ZBJCHDJHDIZK^MHNXOKPJUJV^XX[[]I^YaHfJhH
~arg	f%J-K2]3X9H=J>J?J@KBJDJGcHCI[KJS[VJZH]]aWcHdDfHhJ
~ari	N#X%H&I(^)Z*D+H,E-]/G0G1H2H3D4F5H6G9B:[;]<I=^>B?IAaBJCZDFEFHFJEKHMCNFPFQHRWSJTZUHVWXZYH[J]Y^[_[aHcDdXeHfD
~arj	zBJH[b]
~ark	d!J#I%J(J-[2]3I7K9F:J>G?F@IBGCIFZHcKHMJOJPKVJXJZB]ZaYbIcJfK
~arl	_!Z(J-H/X3I9H:[=J>H?I@^BFCIDIHIIGK[MIOJSYTHU[V^XJZB[Y^YaJbJcJh^
~arm	i(J-J3J9X:J?J@JBGCJHaIIKIMIUJVJZF[YaGbbdIfKhJ
~arn	i!J(J-Z.I/H3I8^9F:X=J>Z?K@HCJDEHZK[M^NJTJUKVIXIY[ZF]J^J_KaJfKhJ
~aro	g![#I*[3I9I:K>Y?Z@HBHCEDJHXIIKGMKOITKUJVZXH[[]I_[aFbJcKdJf]hJ
~arr	U!_%F&J(F*H+J,I.Y1I2I3F4J5J6X7G8I9C:F;I<J=G?E@CAJB[CFDJEIFYGHH[ICK[LIMFNFOFQZT^UFVGWIYI]K^H_HaacFeJf^gHhF
~ars	m+I-Y3Y=YBGCXD[HZKHOXZI
~art	J!G#?%G&G(E)C*G+Y,E.Y/F0J1C2E3J4C5F6D8G9H:b;D<I=G>_?>AFBcCADJEFFXG[H_JZLDMBNFOFPHQFRHSWTYUAV[WCXAZ?[A]^^C_ZbecCdCeCfgh@
~aru	j!J#J-K0Z3X9J>J?[AJBICKDIHFIIKHL[N]VZZG[Y]I^Z__aIcJfJ
~arv	v#X%I(J9I;bHGIKVYZJ
~ary	Z!I#I%G(^*J+J-F/J0X1Z2J4I5Z6K7J8J9H:Y<K=I>Y?[@JBCD]EKGIIIJZKYL_MHNGOJPZRJSJTJUGVFXJYYZ@[I]IaIbIcYd^fG
~arz	l%J&[(Z-J1[8J9J:Z=XBIIJKJNJZIaKcId_eZgKhZ
~as^	Q!G%F(E)G+H,I-Z0I1W3F4H5J6I7G8I9b:E;I<J=H>A?FCXDDGHHaIcJFLHMFNGOGPGQJRaSGTJUFVEWIYIZZ[Y]E^GaEcGdEeYhE
~asa	[!G#](F)H*]+H,I-K/I0J1J2J4H5K6I7J8J9D:F=F>b?X@EAIBDDDEHFIGGHXIDJJK^LaNbOGPFQKSHTEUFVFW_XGYJZC[[^G_HaEcGdGeJfFgIhE
~asc	o(J9H>I?K@JBJCIDJHBI]KZVJZY]_^[aJbXdKe]
~ase	N!D#[&J(J)F*G+G,G-X.I/G0G1G3E5H8G<I=E>E?D@FAGCGEIFIGYH[JZKZN_OHPFQ[RFSGTDU^VEWFXJYZZZ]E^[_EaDb[cGdafGhY
~ash	W!H%E(F)I*J+J,G-F/I1I2J3X4Y5J7I8H9G:G;J<K=G?G@DAIBACHDGEJFdGbH^IEJHKDMfNEOIPGRGTIUGVHWIXHYIZ>[H]F^Y_HaEb[cFdDeXgIhG
~asi	Z#X%I(I-a2X3H4J7J8K9G=d>I?I@YBFCHDIHEIXKGMIOIPJTJUJVIX]YKZF[J]J^Y_KaYbIcJeZfGhH
~ask	R!F#H%X&K(D)F*[+],X-F.J/H0H1I2J3F5J6W7H8Z9E:H;I<J>A?D@BAHBEC^DFFJGHHaIIJIKHLaMHNFOXSITGUGVEWIXJYX[G]H^GbHd_e[fZh^
~asl	R!F%H&J)F*F+F.I1G2[3D4F5H8G9F;G<I?DAGBZCDD^EGFHGEHHIWKYNYOFPDRGSETDVIWEXEYHZa[X]Z^[_EcDd_eFfBgEhZ
~asn	r#J%K&[-I1[3G@JBJDHGIHCJ[MJNZT[UIZJ[]^^fI
~aso	^#H%I(I)J+J-_1K3[4J6K7J8I9Z:I=I>F?EA]BXC[DYEKGIHAICKEL[MFNbOISJT]UIVGWKXIZ[[J]I^H_IaFbIcIdJfIgJhZ
~asp	p!X9Z@[HIIJa]
~ass	4!?%Y([)F*F+B-]0G1E2^3>4@5F7Z8D9@;D<X=H>D?IABB]DGEDFBHYIaJaKbLYM_N]OBP>QCRASHTBUGVCWGXBYDZ_[[^[_AaJbYcHd]e^fIg]h^
~ast	L!I#_%Z&H(@)F+G,E-J.]/J0E1E2E3>5G6I7E:d;E<G=H?D@bADBEC_D]EFHGI_JEKcLZM@NFO]PDQGSCT[VDWDXFYF]F^B_JaIbIdEeZfJgWhD
~asu	r)Y6YA[HHMYRZ_ZcY
~asy	l-YA[HEI]KJ
~asz	p(Y)]-Z3I7X:Z>JDJHGIJKIOZVKZI_Z
~at^	?!^#@%X&H)C*?+@-Y/H0F1X2J3[7[8G9d:D;[<A=B>e@DA^BXCDDEEEFJHcIJK[MENaPIQIR@SGT?WJXCZI[H]B^X_YaHb=cEdEeDf]gZhI
~ata	R!Y#D%D&J(A)F*F-Y.X/Y0G1H2G3b4F5I6Y7Y8J9B:_;X<IAFB_CDFHHEIFJGK[LGMYNAOBQHSFTCU]VFXHYHZ?[F]J_ZbXccdYfD
~atc	W!H#G%I&J(])J*J+H,J-X/H1I2K3A4I6b7J8J9G:I;J=I?HAeBDCGDFEJGJIDKILJM[OePJRGSJTIUIVHXHYJZ@[J]H^JbIcGdIfJgH
~ate	J!X#E%H&H(Z)]*[+A/G0D1H2F3X4G5E6D9H:Y;I<I>F?IA]CIEHFEGEIXJGKCLFMYN_OZPXQFRaTEU[VZW[XJYEZZ^J_FaZb]cGdFeEfYgGh>
~ath	l9J?[@XBKDJFaKIZE
~ati	@!X#J&H*A+Z,Z-I.E/B0D1J2B3c4C5B6@7[9A:W;I<H=X>I?E@CAGBFCaD^EaF]G]H]IBJFK>LDNaODPGQZRHSHTAUXVBW_X^YEZD[F]J^I_HabbBcKd[e^gFh=
~atk	r![%Y9J>J@KC[DIHZIIKKP[XJZ[
~atn	n#J+J-J3J6[9J>Z?Z@YBICIDHHGIFK_MJO[VYXJZGaHdJeYhJ
~ato	G#a%G&G(Y)a*c,X-G.F/C0D2D3_4^5F6I7F8C9@:J;D<G=A>a?_@BACBHCGEHFJGCHJIFJDKALKNEOIPfRESIVYWFXIYG[C^D_Ja^b[cEeXfCgEh@
~atr	g0Z3H9J:^=]>H?K@[BJCJDJHDIbKIMKNKOGR]VKZGaHfXhK
~ats	l-]3J7[9I>G@ZBJCIEJHXK]MKNHO[XIZF]JaFcZeY
~att	N#Z%[&H)G+E-^.H/E1F2[3_4H5G7F9D:G;I<H>F?C@aAGDGHIIZJFKILXMAOERISFTZVBWEXbYJZX[D]^^Z_EaYbCcIdFeIfBgGh]
~atu	Z!G%G(H)H*J+J,H-H/J0Z3F4I5K6W7I8H9G:H;J<[>G?G@GAJCHDGEJFJGGH[IGJJKFLJNGOHPHRHSaTIU[V]WGXHYI]H^I_IaGbIcGd[e_f[gJh^
~atw	s-^Z[
~aty	z3JHZU]
~au^	^!J%I(I-F/Y3F4J7K8Y9[=J>X?[@XBYCHFZHBIFJJM^OHPKTJU]XI[Y][bIcXdHfHhH
~aub	t9Z?YCKHXIZZH
~auc	b%E(I)J+K-Z3E4Y9Y:J@HBZCZDZFJHXIIKHMIOIPJTIU[VHWYXI[J]HabbIcIdJfHhJ
~aud	_%K(K-Z/[9J>K?JCJEZGJHYIJKEMIN[VYYY[Y][^IaJdJfJhX
~aue	p#[BJM]ZJfY
~auf	]!J%H(H)J*K+],I/J3H4I6K9G:G=]>]?G@CB[CGDEGIHGIEJKKGLbMEOIPJQYRYUHWJXJYJZ[[H]]^HaZbHc[dGfXgYhG
~aug	t9^BXHEKZ
~auj	w@ZHJX[ZJaK
~aul	c*E+J-J2Y>K@^BHDHEYHdIHKDWHY]ZGb]
~aun	vHYMJTX
~aup	vD[ZJh_
~aur	s6_HDRa
~aus	O!F#a%I&J(Y*G+W,H-Y.J/X0G1H2I4X7H9D=H>W?J@GAJBEDXEXFIGZHGIYJFLWMEPGR]SHUZVJX[YGZ?]_^HbHd]eHfXgIhD
~aut	I!C#F%Z&H(c)a*I+D,f-A.K/F0E1Y2F3]5J6F7H8F9A:H<H=X>]?^@YAFB?CZFGGCHbJHKGLEMDNAOCPBRDSITYU]V^WEXCYFZ;[G]F^E_DacbCcJdBeEfBhC
~auv	m#],[-J6X9J@KBJHEKJX]ZIc^dIhZ
~aux	s)[*J4[AZDKHXZKdK
~av^	X!Z#X%G)H+G-E/W0X1I3C4G5J6d7H8H9E:I;I<J=F>J?]@XAHBCC]EHFIG]I_MEOGPFQJRHSITFUFVDWIXFYI]X_GaDb[cGdEeIfEgJ
~ava	Z#X%I(E)H*I+I,J-F.J/H1G2J3_4X5I6I7H8I:F;I<K=X>X?_@GAIBACXEIFJGWH]IDJJK^LIMFNFOFPKRKSXTHUEWIXIYY[G]X^I_HaDcEfXgIhE
~avb	w>JHGIHKIZH]af^
~ave	I!H#F(G*^+F-J1F3]4D5[6F7I8E9[:G;X<H=_>I?IAECaD_EFFJGJI^JIKZLFMDNXO]QHSETCUIVEWIXHYFZE]Ya@cHdDfJgHhZ
~avi	j.Z6X?XBHH[M[UIVJWYZDa]bX
~avo	e#[3J4J8X9J=J>J@XCJHJIIKaNIRZUZVJXJZ^[JaJcJdJhJ
~avr	j-]@[BXHGKXZH
~avs	m!c#F;Y@HBHIIKJU[ZH]J^IfZhJ
~avv	p@GBZHYZHa[f]
~awa	b#J%](H)Z/J3H4K9H:X>G?Z@_CHGJIHJJKELJMIOJTJUYVHWJZH[K]a^]aEbIcKfKgJhG
~awc	t7^:Y@HBJH]ZI^J
~awd	w#HB[DZHJVXZ][K
~awi	_!Z#F(H)I*X+X,I-].J/J0J1I2Y4H6J7J8J9];I=H>F?G@_AIBFCGDDEYFJGJHFI]JJKDLJMGNGPGQKRZSITHUHVXXFYJZX[H]^^I_HaEbHcGdJeIfWhX
~awn	i%_(a,X9I:J;_=J>JBHDIE]NIUJVIZGaJbJcJdIeKfHhK
~axi	p-K3FIHOHXc
~ay^	O![#H%E&J(C*I+F,H-C.H/C0F1G2H3C4F5H6G7E8F:H;G<I=X>I?H@eAFCFEHGEHXIXJHKHLXNXOEPHQHSaT^UJVFWGX^Z[]^_Ea[bHc[dFeIg[hI
~ayb	vHHN[SXZJ
~aye	l9I@]DJHJIIX]]]fZ
~ayo	wHGc[f[hY
~ayr	v!YH]ZJ
~ays	H#Z%E(D)F+I,H-^.X/X0G1Z2H3G4G5H8G9C:X;I<I>B?F@IBEFGGJHII_LIMBO[PDQHRGUYV]XaYH[F]G^W_XaHdYfEgBhX
~ayu	s9ZIYZZ
~az^	n%Y(J*Y=ZBJCXDJHFIKK[MKNYZ[
~aza	h!K-_/Z9I>J@[BXDKHFIHJYMIN[OZXKaXhJ
~azd	wHZN^ZJ
~aze	p-YV]bZ
~azi	U!D#E&X(I)G*I+H-D.J/H0J1I2I3]4J5J6H7H9^:X<J=I>H?D@EAGBYDZEYFIHKJIKCLHN^OGQIRJS[UZWZYIZZ[G]E^G_[bFcHdGf[gXhF
~azn	sHJL[ZJ^^dZeJ
~azo	p#G-W/[@ZH^KJQYVX
~azu	k!Z#K(Y/W3I>IA[CKDJHXIJKJO[VYZG_ZaJbXcJgZ
~azw	s-[2Z9G:XF[HJI]
~azy	k#^3I9I>J@ZBICJDHIIKIMJOHVZXaZG]Ia[
~ba^	l9J:Z=]@]BXCYDKHFNYZI
~baa	n(K*Z-_4^>K?X@YHEIIKWMJNJZFaJdJfY
~bab	w!Z>G@XO[ZGa[
~bac	E!X#E%]&H(?)C*E+H,Y-A.G/H0]1Y3A6_7E8Z9J:C;G>H?B@DAZCCDAEEF]HFIAK^LCMCN?P^RZSDTCUCVAWDXJY]ZI[B^A_]ddebf_g]hA
~bad	j!J#a%I)X9JBXEXH[TKZI
~bag	i-H4Y9H>_?JBGCJEYIJKHMINKRZTKX^ZE[K]JaJdKha
~baj	v!a9G>[HIKKZFbZ
~bak	^!Y#G%Y(F)I*I-F.K/I0^1I3H5K6X7I8[9F:H;J<K?I@FAIBICHDFEIGIHEIFJJKXLHMFNGOHPXSJTHUHVGWKYY[H]H^HaGbZdae]f[hF
~bal	Y!J#J%J(d)_*Z+K,f-[3I7J:I=J>X?G@IBHCJDHEJHGKIMKNIPFUHVFWJXKZD]J^KaJbJdCeIfJgHhI
~ban	Z!J#F%I(I)K+I,J-[.H/J2J3H4J6J7J9E:H=J>^?H@FAJBCCEDGGJHhIIKCLJMGNGOIPKRJTJUIVIXIZ@[G]c^J_KaGbEcIdHfJgKhG
~bar	]!F#D%H&J)I*G+H,J-^.J/H0I1I2J4Z5J6I7I8I:F;a>_?_AIBEC^EIFZGIH@IJJJK[LIMFNGOFPXQJRHSHUHVZWJXEYJ[a]F^I_IaDbFcHdHeJhF
~bas	^!I#I%H(H+J-G0J1J2J3F4Z6J7J8J9G:[;J=c>G@FBFC_DHHXI_JJKFLJMINJOHPIQ_RJTJUHVFXHYZZA[Y]G^J_JaHbZcHdGeKfGhI
~bat	i!Z#J-[3X9H:J>X?I@IAZBICJDGH^IGKIMJNJOaRXVKXIZF]Z_JaI
~bau	z4]
~bb^	zHJMK[]hZ
~bba	r![(Y9K;Z=J>[BJCIHFI]ZG]YaJ
~bbe	m)[3Z=Z>K@KBHCJDJK[MaOYVJZI]JaJbH
~bbi	p3X=ZBYCYHIUYZJ
~bbl	n+J.YAXBJIIKZLXZI[[]Zb]
~bbo	w7_HIKYSIZK
~bca	wH]
~be^	X!J#Z%I)I,K/^0[3G4J8K:G;J=H>]?GAXD^EHGIHFKIOJPWRJSJTXUHVFWJXI]_^IaIbHcHdFfHhF
~bea	g#J%H*Z-I3H4J8J9Y=J>H?J@IBaDHGHIHKHMYNIOJPIRJUJVJXYYJZF]KaGbKcYdFeHfbhJ
~bec	S!G#Z%K(I)X+X,J-X/Z0J1J3I4J5X7J9I>J?H@IBICIEZI[JHLWMHOYPIRYVXXZYEZ@[J]Z_IaIbIcGdXeIfIha
~bed	l(J3K8Y9^:[@IBZCJDJIIKILXN[VYXJZG]JaJ
~bee	V!X(F)[*I+I,K-X/H3G4G5[6K7I9G:I=Y>FAJB^CHEJGIHDIJJWKXLIMGNXOGRISXUZWZX]ZJ[I]Z^H_XbHcGd[eIgI
~bef	V!X#G%I(H)J*J+H-I1G3G4H5[6J7I8I9H:I=I>G?F@]AIBCC^D[GJIDJIK[LHMXNGOHSJT^UJVHWKXYZJ[H]c^I_Ib^cFdIfHgIhY
~beg	l%J-I3Y9Z>C@IBIDKFZHEIIKJOGQ[VXX_Z]]]aEbZdJfI
~beh	Y!G#G%Z(a)_*b+H,]-H/F0G1X2I4F6H7F8H9C:F;^<K>E?E@DAGBDCCDGFJGFHDICJIKJLHM_NIOIP]QJR[SHUJVJXFYI]E^HaDcFd]eIfDg]hZ
~bei	W!H#G%^&^)I+I,Z-H/K0J1F2K4Z5J7Y8I9H:[;Z=F>XAJCFDGEIFJIHKBLZMFN^PIQJRJTHUGVEWHXHYJZG[H_IaZbGdFeZfFgHh_
~bek	f!J#J%F&a(I)X*J,J-]2Y3G4J6K9G:Y;X=I?H@YCID^EIH[IGKGMINHOJPITKVWXI[X]I^J_JaJbJcKdHeJfJhI
~bel	_!H#H%H(F)I*[+J,J-[/H0I1I2J3X4I5[6I7H8J:Y;J=H>[?^@HCHDEEHFJGIH<IBJJLJMGNcOGRYSJTIUFVEWaXHZ@[I^I_Ia[cHdXfIgI
~bem	w-]HJIZ
~ben	N#Z%W&Z(E+K,Y.I/E2G3J7I9E:I;[<H=[>F?IA^BXCDDJEFHHI^KGNIO[QJRXSETIUBVWWEXYZA[G]Y_XaCbBd^eZgZ
~bep	wHJQ]VYX[ZI
~ber	H!G#B&H)D*F+a,F-I.G/G1G3d5F6F7I8H9@:I;X<G=E>b?H@IAGB@DZEEFEGXIYJDK[LGNCOdQGRGSJTYUDVYWEX]YFZ@]Z^C_Ea[bCdBeFfHgE
~bes	b!I#I%J(J*Z+J-I2Y3F4Z6J9Z:H;J=X>[@[AIBHC]EJHEIHKHNIO[RKUIVHWKY]ZE]J_[aZdJfHhZ
~bet	_!I#I%J(I)[*J-H/E0J1J3J4X5J6]7J8I9I:K;Z<[=I>H?H@bBFCHDHGWIJJJK]MHNGOJPJRISITHUaWJXGZD[J]H_HbIcadHfGhI
~beu	z:[=W
~bev	e#H%I(Y)J*]+J,J-Z/J0I2K3I4Y6K7J8J9F:H;J=J>Y?]@GAJBGC^GJHBI^KFLJMHNHOIPaUJVFXGZY[J]Y^J_HaGbIcJdHfJhI
~bew	w([*XC]HI
~bez	n*Z?]CZDXHGIJNJPXQYY[ZJcY
~bge	_#H%H(K*I+J,J-Z0I1Z2K3H4Z7J8J9I:H=Z>]?YCGDGHGIGJJLJMHOIPIRJSITJU^VGWJXIYYZZ[I]]^J_Ia[bIcIeJfFgJhH
~bi^	f!Y(J)Z+F9I@aBZD[HGKIMZVYXKZGaJ
~bia	W!I#G%I(H)J*J+J-I/Z0K3G4J6J7Y9G:Y;J?I@bAJB_DHEJGJHEIFKELYMYNGOIPJRJSJWKXH[X]G^^_HaHb]cHeJgXhZ
~bid	c!I(a)]*J-b3K:K>K@JBHDJHEIXKHLJNJP[QZUHVJZE]K^a_KbKhJ
~bie	Z!F#E%G&K(G)I*G+I0I1J2J4I5J6I7]8J:F=D>Y?F@CAXEXFJHCIDK[LHNHPHQKRISHT[UFVGWIX_YJZG[H]Y^__]aXbHc^d]eKf[gHhY
~bij	v1[8]HJIKKZMWdJgX
~bik	s#J>K?_H]XIZIaJ
~bil	S!]%F)F+H,I.Y/H0I1I2J3[4[5I7G8H9D:K;]<K=F>c?E@DAXBBFJGHJIKDLHNFOJPFQJRHSFTFUaV_WFXEZ>[J^H_GaYb_d^eXfJgGhF
~bin	b#J+Z-J/H3Z4J9I<]>H?J@JBZCJDHEKHaIIKJMJNIOJRJTJXJYWZH]I_JbHcbdIfJ
~bio	e!J(J-H3J9J:I>I@]D]H_IHKHL[MHNJOJUJVIXJZX[J]J^IaIbZdJfK
~bir	p%]4XHDI]ZJ^XdZfZ
~bis	n3Y@YBJHFIJK[M[ZGgZh]
~bit	d!J#[%H(J-Y3I9Z:K>[?IBHCIDJG]IFKYMHNHTJVJZ][G]H^ZbJdKhH
~biu	w9Z>[?[BICXDJHGOJ
~bje	S!^#G%F&K(G)I*I+I,I-E/F0G1G2I3F4F5J6H7H8G9F:G;d<J=H>F?G@EAeBECGDGEIFJGbIEJHKFMGNEOGQJRHSITGUGVEWIXGYIZB[H]G^[_iaGbHcFdEeIfEgHhE
~bju	n-Z:^>K?aCJDKHFIJPZQYVKZI
~bko	z5X9ZBJHFZ]
~bl^	G!e#G%@&H)^*D+E,Y-]/C0C2F4a5F6H8]9A:@;]<H>]?[AZDDECFFGJHYICJHKHLHMFNBODQIRDSXTCUaVbWAXBYZZH]A^HaHbGcFe[fFgBhD
~bla	]!J#H%H&Y([)I*I+I.Y/J0J1J3W4H7G9F:H;J=J>X@IAIBFCFD^EIFJGIHJIDJIKEL]MFNFRJSYTEUHVGXGZa[H^H_HaFbacGdHe[fYgIhF
~ble	L!J#]&I)F*H+E,I-C.H/E0Z1G2H3D4E6F7G8H9A:J;E<I=Y>A?E@BAZBfDGE]FJGEHJIBJGKELGMHNAODPGRFS]THUGXEYGZf[I]Z^G_CaYbIcadYeFfG
~bli	]!J#F%G(G)J*J,J-F/J0K1J2J3D4J6J7I8J9Z;J=I>I?FAJBCCFDJEKGJIWJJKZL^MGNXOKRJSITGUIVGWJXGZa[]]G^I_Jaab_cHdHfH
~blo	I!@#i%A&H(A)[*C+C-d.b/@0D2D3@4I5E6D7B8D9?:A;G<F=C>C??@IADCID?EDFFGDH[I@JaKZLDM?NHOCPARBSATjUAV@WDXeYEZ<[d]@_Ca@b_c]dAeHf@gBh@
~blu	v9JH[K[
~bly	z>G@YO[
~bma	p@JBYHYM^ZIhG
~bmi	m@KBJHDMKZc
~bo^	n3J9Y=]HGMHZIa[cYf]
~boa	b%J(J)I*J,b-H/J3K4K6J7J9F=J>J?HCIDIFZGJH_IHKHMINIOJPJTJUJVIXJZC[J]I^K_JaHbJcIdJecfHgK
~bod	V!E#F%G(Y*H+^,J-_.K/G0I2J4I5J6Y7H8H9_:F<[=H>C?Z@ZAHBFCEDXEJFIGYHCKDLKMGOGS^U_VHXFYJZJ[H]HaFbGdZeJf[gGhG
~boi	v>]FJH]IK
~bok	v/Z3H9JHHIbTJ
~bol	c!Y#J%J-[1J3J7^8Z9H:J=J>I?Y@GBICHDJHIIeJKKGMINZOJRJSIXJZE]JaHcJfIhK
~bon	p-Z3K9^=[BKIGKGO]ZG
~boo	b!J#H-J/K3I9H>H?K@JB]DJHbM]TFZE[G]J_JaHb[f^
~bor	c!H#I%H(G*H+J,K-F/J0I1Y3Y4Z5K6J7J8X9D:_;[=X?bAHBECHGKH=IEJJKHMHNJOHPIRJSJTIUYVIWKXFYZZX]Z_YaHb^cHdEeIfGgJhX
~bos	l!Y([8^@JAYBICJHDIJK[ZZ_Y
~bot	Y!G#H%H(_)I*]+J,J-G/H0X1K2K3Y4]5K7H8I9a:Z;J=I>Y?Z@FAcB^DFEJFJGIHAIDJIKELIMENGOXRJSJTZUIVFWIXH]H_GaIbHcGdIfGgJhG
~bou	Z#F%H(^)H*J-Z/J1J2J3G4J7X9F=]>E?GBACHDWEKHXI]LFMGNIOIPIRJS[THUFVEWYXIYJZ[[I]G^I_JaDbHcbdIhG
~bov	t2Z;_ZJ
~bow	w>[HJNYX[ZJ
~box	^!J#I%[(I+J3J9H:J=K>c?H@HBHCHGXIHKGMJNIPJUIVJXJZC]J^^aXbKcKdZe^hY
~br^	g!J#J%J(J)^*J+K-[2Y3I:Y=J>I?J@IBGDHF[HFI]KIMJNJOJPYSJTYU^VWXXZG]JaIbKcJdKfH
~bra	V!E#I%W&J)G*Y+F-b/G0H1G2H3a4C5Z6H7G8G9B:E;G<H=Y>Y?Y@HAHBAC^EHFHGYIHKILHMBNCODPFQIRHSDTHU[V]WZXDZA[I]B^Y_Ea^bXc_dFeHfZgHhF
~bre	^!H#H(I,J-_/J3a4I5X7J9F:J=]@XAJBEDFFYGIH]JKKDLJMHNZOGPJTJUIWKXIZB[I]E^J_JbXdHeKfJhI
~bri	_!I#G%I(H)J-G/J6K7J8K9^:I;J>H?H@HAJBFCHFYGIIHJJKHMIOHRJSJTXUIVHWIXI[[]X_GaGb^cYd_eYfIhI
~bro	S!I#C%D&J(E*G+H,G-I.^/Y0G2Z3D4Z5I6F7G8G9D:F;Z<I=F>G?D@EAFBGCFDEEGF]GGIBJGKDLHNXOFP[QYSKUDV[WHXEY^ZX[G]d_XbadDeGf]gGhJ
~bru	X!Y#G%G&J([)Z*F.J/J1I2I3I4H5J6H7X8X9E:Y;[<J>H@FA]BIDHEIFIHCJIK[MFNHPYQJRISHTJUGWIYJ[J]b^[_[aIcGdDeJfGhF
~bry	s3J9^HJa[
~bsc	s1Z9[=^@KBJHGKJYZZI
~bse	k%Y9XBIHaZF[[]I_ZaIcI
~bsi	l([H[I[ZY
~bsl	p)]3YDJHHIKKINJUaZIgX
~bso	v1[
~bst	h(J)Y-^3H9I:J>I?I@XB]HZIHKIMIOHUZVaZD]KaJhK
~bt^	d!H#I%G*K+J-H/I3H4J7J9]:J;_=I>F@YBGCFDGIZKZMHNHOZTJUXVHWZZA]H^I_Za]bXcJdJfJ
~bta	z,Z
~bte	s,^HKVZZI
~btg	zHaKIZI
~bu^	hCYHFKYcb
~buc	p3YHJIafY
~bue	v9]=YHGIJZJh]
~bui	e!J#]%I(J1c3J4X6Y9H:J=[>J@HAJBHDKG[HIIGJJKJMJNIP[RJVJXHZF^Y_JaJdIeKfI
~buj	pDYH[XYZY
~bul	w:GH^ZI^Z
~bun	g!J#J%H(K,Y-J/X7^8Z:J;a@JBICJDJEZHDNJPKVKZGc_dXfYgJhJ
~buo	w9^>KHJaJ
~bur	m-X3G9]>Z?a@JCYDJHDIKKJMJOIV]ZG]JaIhK
~bus	i9K=cBICJH[IINXcWdIfKhH
~but	]!D#J%I(c-I/J0I1I3X4J7K8K9H:K=I>I?J@IAJBFCJDIGZHcKILWMINIOJP[RJSJTHVIXJZW]K_Jb[cIdJfGhJ
~buz	w>[HYaH
~bvi	s-c9JHIIHKJ
~bwe	v3Z9YHXR[
~bwo	m#[*Y-]>I@JCIIHM[ZIaXhZ
~by^	n!Y#I+Z-J9H:I@ZBIDYH_IJKIMJVJZJ[Jh^
~byl	o9J?]@JBJHHIJKaPZVJWZZG]]
~byt	[!H#F%I(G)J*I+J,J-_/Y0J1K2J3G4I6J7I8J9D;J=I>X?H@eAJB[CHDGEJGJHKIEJKKBL^NGOGPHRJSJTFUHVGXXYKZX[Y]H^[_IaFcHdXeJfHh]
~ca^	Q#I%J&I)F*]+[,F-J0G2H4E6G8G9A<I=]>B?YA[B?CXDYEFFHGFHIIHLYMAN_PESHTCUBVGW^XAYYZ[[E]G_EaabbcJeKfIgH
~caa	v%IEFZJd_eZfJ
~cab	t9J=a@[BIHGZI
~cac	_!J#H%J&[(G,]-I.F3Y9H:I=H?X@HCaDFFKGJIIKHMaNHOYRJTKUIVIWJXHZG[J]Ya^bYcJdJfIgKhI
~cad	Z!G(G)J*J+I,J-F0J1K2J3D4E5[6I7I9F:G=Z>ECXD[EJG[H^IEJIKDL_NGO]PHRISJTGUGVGWJXFYIZG[I^^_HaXbGcId_eJ
~cag	v-^?ICJHFKILYXK[]
~cai	k3J4X6Y9J;X@JAZBIIJKJS[TJXKZI]K^Z_JaJcZdYf[
~caj	z/J0[N]dJ
~cal	R![#Z%E&J(D)F*G+G,I-J.I/[0G1H2H3Z4G5I7G8H9I;H<J=Z>J?]@DBXCEDCEHF]GGH^IHJIKXLHMDPFQaRXSXTFUYVEWHXFYIZI[E]W^F_Fa_bEdXeIfEgYhJ
~cam	R!W#E%F&I(E)X*F+W,H-D.J/X0I1I2I3Y4G5J6H7Z8H9C;H<J=F>I?F@fAGBaCEDDEHGHH[IAJHK@L^MZNEODPGQIRHSHTHUEVGWHXDZ[]X^]_DaZcFdIeIfEh]
~can	D!H&H(Y)Y*X+D.G/C0W1E2G4Y5J6_7I9B:J;F<J=]>^?[@JB;CED]EIFZG^HIJCLEMFOHQFRESJTHUBVHWEXJZX[X]_^Y_^aAbDc]e_fCgH
~cao	V!F#G&W)Y*H+H.J/I1X2J3Y4I5J6I8J;I=H>F?Z@JAIDDEYFIHIIEJIKDPGQJSYTGU^XJYJ_Ha]bFcYdIf]hG
~cap	c!J#]-I/K>I?J@JBGDYFZI]KIMJNIOJTJXHZ[]_^JaJbYdJfK
~car	U!F#G%I(Y)G*H+H,F-D.J/G0I1J2a4H5J6I7G8I9E>_@XBBCCDJEIF[GHHZIdJIKCMFNYOEPGQJRISZTIUGWIYJZJ[Y^Z_HaDbacEd[eIfFgHhZ
~cas	^!H#I%G(H)K+J-E/I2X3F4I6J7I9^:H;[=I>b?H@EAJBICGDXEJGIHXI_KELWMGNZOIPJTGUHVGXIYYZ@[J]G^b_IaGbIcHdafHgIhH
~cat	H!D#]%H&G)E+F,^.I/E0F1G2G3Z4C5G6F7I8F9D;G<H=B>^?b@HA_BBC_DGEFFHGDHaKBLFM]NJPBQHRFSEVAYG[F]Z^IaadCgFhC
~cau	S!H#Z)J*J+Y,K-X/Z0J1J4J5X7J9I:W;W>J?H@JAYCIEZI[JHLXMHOXRYXZYEZB[K]Z^J_Ha_bJcGdYeJfIhG
~caz	z,[HX
~cc^	p)Z@ZBZJYUJcX
~cca	_!H#b%I([*J,G-Y/J3H4J9I:J>J?J@GCHDIHJIHK[MGNIPJSKT^UJVJ[Z]I_JaIbYcIdKfKhI
~cce	J#A%b&H(I)D*E+F,E-J/e0E1I2E3E4G5H6F7D8F9A:@;F<H=B>_?[ADBhCFD>EFFGGDHXJEKJLGNIOYP^QaRFSETEUCVDWFXEYGZ_]B^A_BaAbIdBfHgDh[
~cch	e#Y/X3J5X9J?J@JBICJDKHEIIKXM_NJXJY]ZHaJbJg[h_
~cci	j!Y(K-J3Y>I?I@XBHIJKJNZV[Z^]X_KdJ
~cco	B!e#^%a&G(B)^*X,Z-?.G/@1E2c4C5E6D7F8C9E:[<F>E?A@BA_BHCHDYEGFEGXIDJDK=LaMDNCOCP_Q]RDSCTZUBV_WBXEYEZI]B^c_]aCcBdEeBf@gBhB
~cct	n!]#]*Z2Y3H:Y>IBJDXHEP^THZC[J^Y_Y
~ccu	j)^*K3J>JDJH]IJKILGSKTJZ^eY
~ce^	O#W%[&H(F)E+Y,G-Z.I/E0H1G3@4F5H6G7F8G9^:X;G<I=b>F@_EFFJGFJFK_LHMZNFOXP]RFSGTFUCWGX[YH[F]H^F_HcHdDfDgFhZ
~cea	m!K%J2ZAbHH
~ceb	d>KBKH[ZJaZcc
~cec	m<[HELaZJ
~ced	c!Z%H(J*J-F/X3I7I9G=I>G?I@^CHDHEJHEIXK^LJMXNHOJPISKTJUJVHXHZJ[[]_^J_JaIbJcIdIeZfYgKh^
~cee	j#K/]3I>JBZHCMZS[TXX]ZIdHeY
~ceg	w-X3J?]@IHHKZ
~cei	^!J#J%J(H+I/Y3G7J9J=J>X@FBGCIDGGJH]IZNIUIVXXJ[J]Z^Ka[bJdJh[
~cej	zA[BZZ[
~cel	X!H#[%I(G)J*I+H,J-F.J/J0J1J2J3Z4I6J7I8J9D:G;J=K?D@DAIBCCZD]EJFJGIHcIDJJKZLJM^NHOaPIRJSITGUHVGWJXFYKZC[H]c^JbGcHdIfIgIhF
~cem	h+Z-I>X@ZBJDGH]J[YYZF][aH
~cen	M!W#D%E&I(E)I*D+F,G-A.H/H0G1G2H4E5G7D8G9@:D;I<I=n>B?CAGB@CCDAEFFHGFHdJEK[LGMBNBOBPDQHRXTEUBVCWEXCYHZ:[E]D^E_DaGbBcad@fCghhC
~cep	T!F#D%E&K(F)I*I+H,H-X/_0H1I2I3[4I5J6H7G8I9D:C;I<J=F>C?]AIBaDFEIFJGFHFI]JYKZLFMYNXO[PIQJRHSJTHUHVEWIXGYJZ][G]F_FaEbGdFe[fFgGh[
~cer	U(^*H+I,J-F0I1J2J4G6H8I9F:[;J<K=Y>E@HAIB]CFFHGGH^IEJ]KCLIMENDOGQJRHSGTHVXWHXZYIZ]][^H_GaZbXdJeJfEgGhG
~ces	L!^#E%_&I(X)D*H+J,F-B/b0G2G3A5H6G7F8G9B:C<I=X>a@IAEBdDIEFFHGFIBJHKALJMINAOEP^QaRGScTFUAVEWGXFYHZ[[D]X^D_DaCd_fCgFhC
~cet	m/X3I>J?X@JGWHGIIK[NKOYh]
~ceu	z=[KKZY
~cev	p3J9ZOYaZ
~ch^	B!X#a%H&D(I)D+G,E-Y.C0B2C3@4E6X7F8G:A;H<D=A?=@GAbB^EBFXH^IEJFK^McNaOdPEQERDS@TGVZWCYXZI[G_ZbXcYdDeC
~cha	A#D%=&F)G*Y+A,C-F/b0B1F2a3F4E5E7C8I:C;H<]=@>X?C@bAHB_CEDDEEF_GAJIKELeM^ODPEQHRBSFT@U]WBXAY[[G^g_AaAbCcIfCh]
~chb	s4YVZZHfZ
~chc	e!J#I%J(I+]-I/Z3H7K9F:Z=J>F?[@[BEC^DFHBKZM^OHPJTIVIXIZX]H_KaFbJcJdJfJgJh^
~che	M!B#[&G(_)D*Y+Z,A.D/F0E1E3F4C5Z6G7F8G9Y:I;Z<J?ZAYC[D]FZGJHDI_J^KFLYMEOFPXQJRGSFUEVCWDYFZG[E^^_Ib_cXf@gDhD
~chg	wBZDIM]
~chi	Q#J%E&G(D)G*Z+J,G-B.H/[0H1H2Y4Y5X6_7E9[;G=D>_?X@=AGBKC[DAEHFGGEIXJJKCM[NIO^PER^SFTEVCWHZG[I]I^F_Fa[bYc[dEeHfZhZ
~chl	c!J#K%J(I)Y-[/Y0J3J6a:I<Y=H>J?]@GB_CJDJEJGWHEIHKHMIPKTXUGVG[J]Z_JaJbHcXdIfJhJ
~chm	h!I#J-J/_0X3J6]9H:K>I?J@[AZBIDJEKGJIHJXNIOJPZT[XJZG[K]J_]aJcJdJfJhJ
~chn	e#Y%K([-I3[7X:Y>I@HDJHZIJKIM]NJOIPKVIXJ]IaIbZgX
~cho	O!Z#C&I(E)G*E-[.J0G1G2F3H5H6G7F8F9X:B<H=D@^AcBHDBEGGEHCJJK_L[MJOCPJQHRHSFTDUZVFWFXCYGZI[d^F_ca]bJcJdFfEgJ
~chr	N!B#E%a&W(A)D*D+E-F.J/C0_2H4[5J6X7D8[9J:B;E>@@@AGBECJDAEDFJGdICJHKFLDM[N@OHP_R^SETDUDV@WEY[ZH[D]D^CaBbBdde^fcgWhA
~chs	h#J-I3X9J>[@^BGCJDJHEI_KYLbMXNJZF]J^IaI
~cht	C!G#I%^&F([)F*I-X.F/H0Z1D3D5I8F9H;a<E=G>F?XACBCIZJEKJLYMHN_OFPJQGTEV[W[XEZY_Xa_bIcIdXfJgGhZ
~chu	g!Y#J%K,Y9JBJFYMIPXR[UZVIYadJfJ
~chw	p*W-Z3Z>J?]KJ
~ci^	Y!F#X%F)I*H+I,I-I.I/J0I1I2X3H4I6I7Z8I9a:J=F>E?D@CAHBYCFDXEIFIGIHFIbJHK]LIM[PJQJRJSYTFUEVEWXXXZ_[F]E_HaZdFeIfEgHhE
~cia	T%F&J(D)H*H+J,X-Y.^/X0I1Y2H3D4G5I6H7G8H9e;Y<J>D?E@ZAYBZCEDDEGF[GHHGI[JIKCLHMCNEOEPGRGSFTFUDVIWHXIYIZD]^^X_GaCdXeIf[gXhE
~cib	w>HHZaZ
~cic	z.YK_ZD
~cid	_#K%J&Z(H)J-Y/J3G4J6X7I8H:H=I>G?XA_CIDHIHKFNIO^PJRKSaTJUGVHXI^J_GbIcHdIhH
~cie	X#J%_(])I*J+J,J0J2J3D5]6J7I9E:[;I=H>[?EAJCZDGEKF[GIHEK]LJMaNGOFPGRXSJTHUHVGWJXGY]Z@[H]G^I_IaWbHcHdHfGh]
~cif	g!J#K%G&a-J/J6b9J<Y>I@IBJCKHGJHKHMKO^PKXHZD^IaYcKdJfJhJ
~cij	s3Y@JHHI_O[XJ
~cil	b!]#J%Z-d/]3H4Y9J:J>[@HBICIDIGJHIIZKGMINIOIPJTKXJZE]JaGhK
~cim	b!H#J%J(H)J*K0J3J:G=I>K?I@JCJDGH^L]MINJPJSYUXW]XJZ]]Z_JaJbJdIfZgX
~cin	f!I#_%X(X-I3E:Y=J>X?Y@HBGCJDJF[GKHEIIKJM]NJOETKUIVHXdZF]IaHbIhJ
~cio	Q!C#D%G)Z*G+F-B.I/G1J4G5I6G7J8I9H;G<I>J?H@HAHBZC]DIJHKBNYQIRJSXTGU]VZZY[J]H^Hb^cWdFfa
~cip	h#J(Y)H*]-I3J6^9J:[=K>I?[BICJDJEJKGMINbPHSKTKUJVJY[ZC]J_JbYcEdIfIhI
~cir	r/YHIN[ZIc[
~cis	g%Y(_)]-I1K:Z=Z?J@JBHDZKINZPJUKVJXWZH]JaJcJfJhJ
~cit	i!K#I%J-]3I9_:J;[=J>F?J@IAJB^CJDJH]IHKHNJUJVJ]H_JaJ
~ciu	t#Z&X-ZBJHJNYTY
~cj^	p*Y+Z:Z=YBJC[DEH^IJ
~cja	e!I#J%I(H+I-J0K3J9I:I?H@HCXE^GHHYIWKHMYNGOJPJS[UYVYWYXIZF[J]Z^WaIbJcXdIfYhJ
~cji	]!H#H(Z)I*H,I-G/I0^1I2J5J6J7I8I9G:H;J=]>G?a@HAIC[DZEXFJG[HDJJKGLJMGNXOXPHQJTHVGXHYJZD]G^J_WbHcGeYhH
~ck^	=#d&J(E)C+C,X-D/A2G3B5Y7C:=;E<X=I>H?=@GAIBYEBFHHZIDJXM;N@O?RbSETfU>V<WBX]YXZH[_]X_JaIbXcJdde_fYh=
~cka	b!J#Z%F([-I/[0J1J3X4Y7K8J9E:I=I>H?I@GAJBXCIDGEKF[GZHGIGJZKIMINIOJPYR^SJTHUIVHWJXH[I]H_Ib[cHfFhI
~ckb	oBKHFLYZG^]d[e^
~cke	X!C#_%E&J(E)I*I+H,H/H0I1I2[3Z4G5J6^7H8H9a:J;H<J=F>]@DAHBXCYDEEIFZGGH_I[J[KCLIMFNEOEPGQJRFSHTZUFVEWHXEYI[E]E^J_HbDdFeGfFhE
~ckg	j(J0^:YBYEZHGKZM]VKZF]KdJgW
~cki	pK[QWTY
~ckl	o([,H-[/K6[>I?J@ZBHCJDJI[KIM[OITIZI]JaJbKeFhJ
~cko	X#c%a(J>K@JBHIJKKMHTbZG[I]D^JbJcKdKf[gJ
~ckp	m%a>[HDdK
~cks	O!E#E&Y*G+H-F.I/F0H2I7J9I:Y;G<I=^>F@DCXDIF_GGHEIEJJKBLYMENCOGPXRYSWTGUYVYW]XE[I^DbYcZd]eZf]gJhD
~ckt	g![#]%J+J-X3I9G:J>Y?I@IBECID[HYIYKINJOIRJTKVIXIZI[I]Xa]bJcXfJhJ
~cku	f6aBXHaKJPZZFfH
~ckz	v(].YHKX[
~cl^	g#E9J@JBGHdK]UJZG_[f[
~cla	Z!F#Y%G(H)I*J+I-^0Y1J3F4I5J6^7I8J9G:J;J=H?F@YBDDWEJGIH]I[KXLYNHPGRISJTGUIVGWYXFYJZW]W_HcHdGeJfGgIh]
~cle	d!J#]%]+Z-J.F/H0K6X=J?I@JBXDHHYIIKILXMJPXT]ZB]I^Z__
~cli	T!G%H(a)I*H,J-F0H1^2J3F4I5J6I7X8I9E:]<J=F>D?E@HAHBJCDD^EJFJGHHGIGLHMDNFOYPHQaRHSITFUGVFWJXHYIZX[G][^H_Ha[bfcFdFfYgGhF
~clo	I#@%A&G(B)D*E+E,W-A.E/h0f1C2E3B4C5F6a7J8D9G:C;E<G=A?C@?AaB^CDDBEDFEGHHFI?K=LEM]NCOEP[QFRbTcUDVBWEXCY[Z?[B][^B_eaBbFcZdXeFf?g^hA
~cls	w%[;bAKHDZH
~clu	Z!J#I%I*K+I-[/J0J1J3J4J6J7J9I:I=[>X?I@IBYCJDGFYGdIYJJKGLXMINYOIRJSJTIUFV_WJXJZD[J]J^I_IaIbJcIdFeJfHgK
~cmd	r%K)[H]LJg]
~cn^	zh_
~co^	X!G#]%E(D)H+H,I-X/H0I4G6I7G8I:E;I=F>E?E@ZAIBCEIFJGHHJIYJIKKLJM[PGQJRHSYTZUEVYWHX[YJZ^[^]EaEbacFdHeIf]gHhC
~coc	l%J;Y?]DIG[HELYZG^[d_fG
~cod	I!C#@%D(D)F*D+D,F-@.F0G1F2F3Z4E5G6F7E8F9>:D;F<H=D>e?Z@>AEB^C^D@E^FEGFHaIDJFK>LFMANBOGPEQHRESFTDUDVFWFXfYGZH[E]Z^F_DaibDcCdEeGfDgFhA
~cof	p1Z2]@JBJH[IGR]XJZH]Z
~cog	h-].Z3F7Z9K:J>I@JBIDJHWIGKXNJO[VZZGaJh]
~coi	k3J6Z9J>G?JA]CZIJKIOaXJZJ_IaZ
~col	W!F#I%F(a*E+H,J-H.J/I0I1I2J3F4G5J6I7I9B:];I=F>BAIBGCCDIEIGHH_I^JIMENEOZPGQJRHSHTHUbV_WIXFYfZJ[G]Y^I_IaBbHcDdFeIgIhE
~com	E#Z%F&F*I+[,H-e.F/H0C1H4D5D6B7G8Y:Z<E=A>G?F@FAJBXC<EAFYGEHdIcKWLJMHN[OYQERBSJTIWZXHYDZI[W][^H_GaJbDcGdFeHfFgBhH
~con	;#B&J(>)B*E+F-].B/D1e2c4a5_7<8e99:^;=<b=C>C?8@EBYCaDAEcFXGZIIKALHMHNAPBQYR^S>T>UBVGW[XBYZZX]F^Aa<bGcee_fagBhJ
~coo	T!H#H%H(H)J*J+J,J-F.k/J0J1J2J3[4I5J6J7I8J9Y:H;J=I>H?HAIBDCHEJFJGIIFJIKGLKMHNGOIPIRJSHTIUHVHWIXHZD[I]G^J_JaGbFcHdHeJfIgKhI
~cop	[!I#I%I(K-G/J1J3I4G5K6^8G9H:K=H>E?J@HAZBHCJDJFJGeHZIEJbKHMENGOHPJRITJUJV^XI[K]J_YaEbJcHdJfHh]
~cor	M!Y#G%]&I(C)F*H+E,[-E.H/D0F1J2F3_4E6^7E8F9G:C<H=F>E@^AbBGCIDYEXGCHFJFLEMaNYOaQHR[SFTYUFVAWXXBZX[G]B^DaXbDdAeIgFhb
~cos	l9[=YH_KJZIbY
~cot	s6YHIKXT^
~cou	@!e#b%^&E(A)[+[,Z-D.E/A1B2b3]5G6H7D8D:Y<D=F>H?>@BA]CEDYEDFFIIJFKAL_MFN>OIPdQ[RHSBUCV]W@XBYI]A^b__aAbDcHdEeHfBgAhB
~cov	e!J)H3H4K9J=b>a?J@JBICJD_G_IIKJNIVXZE]K_KaIfI
~cow	t!X@^DYHZ
~cpa	o%aHH
~cqu	r3J8Z:JDKQaZF
~cra	e#K,I0Z4[9I>]?JBHKJMIZF[Yb_cIe[f[
~cre	O!D#](F)F+],Z-E.J/G1I2^4G5J6I7F8[9F:G;J<I=F>X?_@EAGB@CFDJEIFHHcJHKBLXMINFPDQJRHSHTFUGVEXG[X]W_]aFbecFdHeGfEhI
~cri	O!H#C%_&H(E)E+Z-G.J/D1E2F5G6]7D8[:A;E=[>G@DAFCADYEDFEGaHJI@JJKHLEMANcO_PYSETDU@V@WZXBY^ZJ[D]B^AaBbAdce[fcg^hB
~cro	K!C#>%K&I(C*Z+H-E/[2G3C4H6F7a8F9C:F;G<H>B?C@AAGBACDDCFGG[H_IEJYKCLFMYNHOEPCQHR]SgTaUCVCWDXDYGZ<[E]D^E_EaZbCc]daeJfagc
~cry	Y!J#I%J(J)J,J-J/K1K3H4I6f7K8J9H:K<d=J>J?I@IAKBGDIGJHCIIJJKIMJNHOKPJRHSJTJUIVJXJYeZC[K]J^K_IaJbHdHeHfHhJ
~ct^	A!X#B%?&J(=)@*@+E,]-G.F/H1f2Z3G4]5A8^:C;_<E=I>G??@@BADFFBGcHYICJ^K=LJMDOJQJRdS?TFUDVBWCXCYX[@]F_^aBbAcZeXfegD
~cta	d!I%Y(J,Z-_3Y4[9J=J@JBXCJDJEJHXIJKJMHUJVJXJZH_KaIc]dJfHhY
~cte	T!G#H%[(G)I+I,I-E/b0I2b3H4H5J6I7I9F:F;I>F?G@CBICJDFFdGGHGIdJIKDLIMFNGOHPFRHSITHWHXHZ[]F^IaGbXcFdFeJfGgGhF
~cti	I!d#B%F&c(H)E+E-a.J/E1D2E3@4C5Y7C9C:A<X=A>E?G@BAWBZCCD@EbFHGZICJYKAM@NYOEPCRDSEUcV^XCYcZ>[C]B^IaBbHcedYfCg]hA
~ctl	k@ZGZHGZXhX
~cto	L#D%_&d*E+G,E-C.H/H0B1D2e3_4Z5G6E7Y8c9E:d;F<c=E>E?C@CDJEFGEHII@JJKBLFMCNBODPEQ^RESYUKVGWIXHYFZ>[F]E_caCbDcAdIeEfBg[hD
~ctp	z0[HFZJfGh_
~ctr	b%J(Z:J@GBHHIKJMZNIQbZJ^IbXdJhb
~ctu	a%J*[-I3I4J9K:K=K>J@HCHDJFZGJI[KHNIOIRZUJVJYJZD[J]JaJbXcJdHf^hc
~cu^	vBZHJaZ
~cua	l-K3H9J=F>I@HDJHYI[KYMIOYTXX[ZYhY
~cue	Y!_#Z%X(G)]*Y-F/I0J2[3X6J7I8J9I;I=E>I?G@FCFDZEIHJIEJKKXLZMHNGOIP]RJSITHUEV_WI[Y]H^Y_XaHbHcIdJfFgJhF
~cul	h2Z3I9J@HCJDKHEIbKKZ[^Jb[
~cum	d%I@KBKHaNaZJ
~cun	i(J3F4Z9J>J?I@XBXD[HCM]NXOJU]VJWYa]bKfJ
~cup	i#J%J(I*X,X>a@IBJCWHHIYVJZ^aJ
~cur	N!E#I&I)^*^+],G-F.I/D0H1G2H3H4E5H6G7F8G9D:F;Z<c=G>G?^@EAIC[DWEHFIGGHWIYJJLDNDOHPHQ^RGTKUFWGYbZF[F]E_GaEcEdFfEgGhd
~cus	[!I#J%[)J*J-_/^2I3G4J9I=F>G?IAKCIDHH_J^KEMJOYPJUJVIXIZ[[J^J_IaEcJdJfJhH
~cut	t=]GYHIZHf[
~cy^	K!E#F%F&I(H)[*_+G,G-Z.]0H1H2H3D4F5b6H7Z8X9E:F;I<I=D?H@ZCYDBEGFIGGICJ_KELGMENeOFPERHSETFVCWgXFYXZ?[F]D^FaDbGcDdFeHfGgDhE
~cya	z)Z
~cyc	pDZHHIIK^NYZJ_]
~cyf	p3X9J>J@JCJHFI_KHO[XJZJa]
~cyg	mAcHGZI
~cyj	o(K,Y7]:I>JF[GZHIIJ_Ja^dJg]
~cyn	t@IHHKJN_W]ZG
~cyr	v/_IKTI
~cyv	j/JHGNd
~cz^	j(J+H-J6c9I:J>J@]BHCaDIEIGKIHKIM^NJOJPKVJWYXKZF]KaJcKfJhJ
~cza	a!H#G%F(X)I*]+I,X-H.J/J0J1J2J3F4I7J8I9F:H;Y=H>X?[@ZAJBFEIFKGIHGIXJKKFLYPGQJRaSHT[UIVGWIXXYJZ[[I]G^H_IaFb]dDe[fFgIhY
~cze	_!J#H%H(F)H*]+I,X-G.J/I0J1J2J3X4I5J6I7I8I9Z:G;X=H>E?X@[AJBDDFEIFJGJHDJJK]LJMENIOERISGTIUHVYWIXYYZZ][H]Y^J_Ha_bHc^dEeJfHgI
~czk	z.a9JHI
~czl	t9YF[HIIJPZV[ZJ
~czn	l!K(Z2[3J8[9K<]>KDKIIKZPKQYZG_ZcYdJ
~czo	[!a#I%G(E)W*I+I,J-H/J0J1H2I3G4I5K6I7I8H9F:G;]<Y=H>G?HAWCHDEEJGYH?IGJJKFLZNGOIPGQYRISITJU_V_WIXHZB[I]Y^]_HcGd_eHf]gJhG
~czt	wHHI_M]
~czy	e!]#H%H(E)I*I+Y,J-X4J6Z7J8Z9F:H;Z=]>Z?H@FBHCZDDEIFJGJIGKFMGNHOIPHSJU^VDWIXHY]ZB[J]Y_Ja[bIeYfHgJhI
~d1^	w-[HJK[
~da^	I!X#[&G(C)B*@+B,Y0I1H4G5E6H8Z9Y;^<J=J>CAEBXCDEJFEIGJDKbM]NGOAP]RGSET]UYWXYF[@]F_FaXc@d[eH
~daa	m3K:]>^@YBYCIHHXZaF
~dab	t*X-H;YGZHY
~dac	p![*]BHCJHZS^UIVGZIbXfG
~dad	Z!J#H%E(H)J+G,J-[.J/J0J1J2J3]4H6J7]8I9]:_;X=G>H?ZAID_EZFXHCJJKDMGP^RISZTIUGVDWHXEY]Z@[I]G_IaFbHcXdFeJfFgJhG
~daf	tDXHZVZaY
~dag	l#I%J(J-I3J9c:J>F@_BHCJD[EYHAIIKJNHVJX]ZI[J]GaEhH
~dah	p>_HHbZcZ
~daj	z![Z[dY
~dal	b![#H%H(H)K*J+J-H/[2K3F4J6J7K8K9D:H=I>^?GAJCHD^EJFJGYH@M]N]OHPXQ[RJSJTWUHVGWJXYZB[I]^^KaEbHdIfIhG
~dam	r-XBZDZHGMKZJh]
~dan	Q!Y#I&H(B)E*H+^,^-H/K0G1F2F3[4D5H6F8Z9b;F<H=D?H@FB_D[EHFYGZH@JFKELGNDPCQGREYG[D]I_cbGcChI
~dap	X!H#H%H(I)J*J+J,J-H/J0J1I2I3H5e6I7J8H9H:I;J<j=J>I?I@IAJBGCHDHEKFKGIIGJIKILJMHNHOJPJQKRITIUHVIWJXIYIZG[I]I^J_DaHbIcDdHeIfGhI
~dar	S#E%G([)]*D+I,F/Y1G2H3E4F5H6F8Y9@:F<I=[>Z?GA]BDDIEGFGH^IZJHLZNFPJQIRGTDUDWGX_YHZC[G]]^a_]aDcDdCfIgGhG
~das	b!J#J(J)Y*K+Y-K:J=J>J?J@HBHC[D_IHMJNJOaUX[J]IaXbJdJhJ
~dat	P!D%K&I(Y)G*F+C-I.I/Z1_2H3^4D5[6E7E8E:D;F=D>[?AAYB]CHDaEHFHGDHaI@JGK>LFM]NWPDQHR^SZTFUCVCWGXBYFZ?[E^D_EaJbGcbdBeIf_g_hG
~dau	n#[@JBJKZM]fY
~dav	p;Y?]@YBIHEKZM]R[UIWZZIfJ
~day	S![%I(G)H*H+F,J-C.J/G0G1I2K3F4I5J6I7G8H:F;J=Y?E@eAHBXCIEJFIGHHYKALHMENIOGPGR[SbTGUGVIWIX^Za[H]F_IaGbFcYdIeJgIhF
~dba	z>aBJHGZI
~dbe	s7ZA]NZ_G
~dbl	m#^1[BZHGZJ[]bHfJ
~dc^	i!J#J1[3J9I>J?J@IBIDIGYHDIJKIMKReSHTJUJVJXHY]ZDaJbHcXf[hJ
~dco	p!J#a%H0[1Z3]9I>JCJHCIKRIYJZJcJdYfG
~dcz	r(J,[@[HIO[Z[eX
~dd^	z-J>]@JBJH[IKZJ]J
~dda	p(K-K9^>[@JBIHFP_SXVI]G
~dde	^!I#I%J(_)H+J,J-]/J1J3G4H7I8c9H=I>G?G@YAIBGFJGXIYJJKFLKMJNGOKPGQXRKSIUGV[WKXJZb[J]H^H_IaXcIdJfHgJhI
~ddi	k7Z?YBJC_DEN^ZH
~ddl	pH]NFZJ]_
~ddr	c!J3a9J:X?J@IBIDZHaIKOKZJ_KaHcG
~ddu	z@X
~ddz	z4Z9[HGM[
~de^	H!A#D%F(I)I*H+F,D-H.H/Z0E1E4B5G6D7B8G9=:G;E<F=J>c@EBYC_D=E^FDGDHaJDKFMaNEOGPBQCRCSXTEUFVFWDXbY][C]]^YabbGc?dBeFfFgJha
~dea	Z!b#H%I*J+J,J-J/I1J3F4K7J8K9E:J=I>_?H@IAJCIDGGJHXIHKFLKMHNIOIPHRJSJTIU]VGWIXIZa[J]I^I_XaIdGeIf[gK
~deb	d#]3J?I@JBHCJDZHCI_KHOJVJZH[_aJbZcX
~dec	Z!X#I%F(G)Z*H+J,J-G0K3H4H5[6g7I8G9J>I?ZAXBEDGEJFJGYHHKWMHO[PIRZSJTJUIVIWJXJYJZE[I]I^I_HaIbIeHfIgIhH
~ded	a#J(I)K-F/Y1Y3J4I8c9J>I?J@GAJBJCJGYHII^KHM[NKPJQYUJV]XKZD_JaKbJfI
~dee	w3Z>H@[HZI[OH
~def	R#G%X)J*B+F,I-G.J/H0I1I2J3F4H5I6I7H8I9H;I<K=W>F?J@ZAICHDIFIGHHYIEJGKDLHNFOIRISZTHWiXFY[[J]D^H_Hb]dEeJfJhF
~deg	rBHSdUEVGZJfD
~dei	k,Z@^BJHIKYMZXXZ]aJhJ
~dej	c#K%K(H+]-I3K9J:I=Z>I?H@[CIDFHFIIKaMJNJUKVGXXYXZZ[J]^aHbIfYhH
~dek	z6_dK
~del	P!A#_%a&X(Y)E*E+Z,F.J/C0G2H3X4D5C6E7G8Z9F:E<H=Y?G@FBDCKD@HaIIJFNFOCPZQHT]UWVYWGXBYGZG[]^C_bdGfIgEhB
~dem	U!G&K(F)I,I-Z/H0I2Z3E5J6I7G9_:I;I<J>B?D@[AIDKEHFIGHHXIWJIKAMYNFRXTGUEWHXeZ>]F^H_HaXcFdFeJfYgHhY
~den	F!Y#X%a&E(c)B+I,X-Z.G1E2C3D5I7c9H:W;K<E=C?]@EAaBGC^DGEFFJGIHFI^J[MGNEODPaQbS^TBUDWGXGY[ZB[G]AaZbIc?dAeWf@gBhB
~dep	Z!H%H(Y)I+I,K-G/I0J5K6I7J8K9G:G>G?G@GAIB]DGEIF]GZHGIFMHNHOIRXTHUGVaWJXEYYZB[I]Z^JaXb_dFeJfahH
~der	E!F#C%J&I)b*]+H,e-^.E/A0B1X2C3E4F5C6J7k9E:K;@=D?>@bAICIDEEDF]GAHYICJFKZLWMGNZOEP]QHRDS@TBUEVBWEXbZH[H]H^^b_c@dFeDfBhE
~des	K!c%E(c)I*Z+H,F-H0G1J2G4G5G6]7D8F9A:J;[>B?G@^AFCGDCEEFEGbHIJEKEL[MENHOBPIQGRHSDTXU^V?WDXBY[ZG[Z^Z_CbYcBd]eFfJg^hH
~det	S!F#G%F&^(F)F+G,H-X.J/H0H1H2H3I4K5I7Y8H9F:I;H<J=I>]?D@IAGB^CDDaFIGFHEJIK[N]OFRXS^TEUEVCXFYJZa^IbHcEd[eIfEgHhJ
~deu	c!K%X(J*_-J/Z3I>J?J@aAZCaDJHDMJNHO]PJVJZE]KaJhI
~dev	Y!I#X%G)J+H,J-Z.X/H3H9J;K=I>_?GAJB]CIGJHcI[MHNXOIPISIUIVHWJZF[^]I^J_IaIbJcIdHeDfGgJhJ
~dez	n(^9[A[BKHFWXZY_I
~dfa	j/dBKHGMINJZK
~dfi	z9KG]HHJY
~dfs	_#J(J*J,[-I7h9I:J>K@JBJDJHWIIKIMKNJPJTFUKVKZGaJdJhJ
~dg^	pH_
~dga	t-[
~dge	j.[AZH^ZI_X
~dhe	i(Z=X@JBJDJHFS]UZV]WYZIdJ
~dho	i%GPb
~di^	c#G%K(J*Z+J-J3I9[:J=X>_?IBGCZD]HJIIKIMJNKOJSXU[VG[K]IaWbJcIhJ
~dia	f(Z9W>J?X@[BIHJIJKKLZMJPJSKTJZF]]a]gIh[
~dic	V&J(G)I*G,I-a.I/I0I1I4J5J6I7H:F;I<J=E?HAIBZCZEIFJGIHBI[JXKaMENGOZPGQJRHSHTHWIXYYI[H]E^H_Ja_bGdGeJfFgIhY
~did	m9Y@JA^BJX[]KbY
~die	]!Z#H)J,J/J0I1J6J7X9I:J;K=J?G@FCIDHEJHGIGJKKWNZR_SJTJUIV[WKXIZA[J]_^J_KaGeJfbgJhH
~dif	T!F(E)H+G/^0I1I2I3B4G5K6a7[8[9G:J;I<J=J>Y?C@aAIBYCGDDEIFJHXIIJHKYLGNWOZPIQKR[SHTFUGVFWHXFZE[G]F^]_GaEbGcFd]eWgYh[
~dig	S#[%F&J(E)G*F+G,G-B.I/G0I2I3_4G6H7G8H9A:Y;H<J=[>]?H@JAHBYDHEHFIGHHFI_KELHMHNJOcPGQJSHTFUDVDWGX]YIZ>[F]D^H_GaebGcFdZeIfEgHh^
~dim	i#J(X)_-J3Z?J@IBGDYHHIJKIMJNJU^VGZ_]KaJbJdJgKhJ
~din	k%J3K9I:K>I@IBJDJHaIJM]P]ZGaJbEcXeZ
~dio	p%X>ZCYDZZI[X
~diq	v-X4XdY
~dir	N#E&d(Z*X+F,F-F.H/I0F1e2G3d5H6E7c9C:c;F=E>@?JAICEDGEEGDHGIBJJK@LFMBN[OBPFQHRESFTYUIV@W[XZYGZ=[E]D_^aBbKcBeGfAg[hC
~dis	O!e#E%I&I(Z)Y*X+G,G0H2H3B4_5H6Y7F8J:E;Z<I=E>W?Y@DAEBBCEDEEGGFH]JILHMHPIRESWTFUaVCWEXFYXZ=^X_IaCbZcKdEeJfJgGhF
~dit	U#F(F)Z+I,I-^.K/Y0J1J2I4I5J6I7I8J:H;^>EAIBJC[DBEXFJHbIZJWKCMXN]OIRJSIUFVXWJYWZD[H]X^I_HaGbGdFeJfHgH
~div	h%Z-_/Z6Y9K>I@WBJDGHXIJKZO[PGUKZHdKhW
~diz	wHYN[ZJ
~dje	z#K.]BJHY
~dl^	j3J7X8]>Y?IBWCKDIGZIIKJMJVJZG]baHcZ
~dla	d#K%a(H>ZBJHFS[UJZIaIfZg^
~dle	g%I(I)Z-K3J9I@XBIDJF[H_IZKJLJMJNJPYV]ZEg]
~dli	p1J3Z9J>a?Y@ZHXKKYFZJcI
~dlo	o%[HZNFOYRZZKh]
~dlu	r-K2^9I?K@IBICJDKHGI^KJNYSXZI]]aJhZ
~dly	v1Y3XH]JZZIaH
~dma	tHGIYQ_ZI
~dmi	A!D#B%G&F(c)j*m+E,h-@.G/?0D1Y2D3C4@5D6C7>8A9A:F;C<E=E>>?@@>AAB<C;D?EeFCHDI=JBK=LGM>N@OAPiQIRBSETAUZV[XDYDZI[A]?^K_Aa@bAc?d]eAf?ggh@
~dmo	t%_P_ZI
~dmt	wA[HJ
~dn^	p#],W4X9KBJHGIJKHN[TYZHh[
~dna	s*X-ZC[
~dne	g!K#K%Y(J*Y9I>J?Y@IAZBJC]DJHFIJKILdMKNJVJXJ]J_JaH
~dni	k-[3J>[@[MZOJ_Z
~dno	z+Z:JF[GZ
~dnt	v-XBIHHKZNZZHhZ
~dnu	zEX
~dny	v#]3JA[DZHJO[XI
~do2	z-^?ZHJ
~do^	F!I#^(B*G+X-[.H/A0H2G4X5D7W8I9[:W;E=>?eABB^C]DHECFIGFHDIBJBK[MGN<OZP[S_U^WEX]YGZI[G]J^G_CaWbDdJeGfBgAh[
~dob	j3I9]=H>J@^BJH^IIKJOKVZZHaZ
~doc	c#J%H9G=K>H@HB^CJDJHdIYOJZI]Ja]bJhJ
~dod	s8^9JC[DIHFI[KZVZZJ
~doe	M!I%G&X(Z)G*G+J,I-Z/H4J5J6H7X9C:I;I<J=X>D?F@XAIBBCFDEEHFHHcIZKDLYN^OZPESFVDWGXGZ_[F]D^F_IaJbXcFdDeGgJ
~doi	c#J(J*[3J9W:X>J?J@HA[BHDYHBIYMJO[VI[[]JaIhZ
~dok	z%GH^ZJ]]
~dom	I!I%c&H(?)A*H+D,B-?.G/Z0E1D2F3C4j5b6E7e8f9H:B;D<G=A>JA]B@C@D@EEFEGGHEI=J_KGLEMHN_OCPeQJRCSCTbUCV@WEYEZ;[D]B^C_IaGbBcAd?eDf?g[hB
~don	^!X(I)J*J,K-F/Z0I1K3_4G5J7I8I9G:H;K=H>G?F@JAXBbCDDYEJGIIFJIKDMGNGPHRISITHUGVFWJXG[I]d^J_GaEbIcHfIgYhG
~doo	g#K%J(J+Y-I4K9K;Z>J@JBJDIH[IIKXMKNYTJXXYZZE]]aXbXdXfJhK
~dop	k%K3H9J=J>J?H@YAaBYCJDJHEIJKJR[VJZF][_ZaIf]
~dor	R!H#F%D&J(Z)Z*Y+G,[-D.X/H0H1G2H3D4a6Z7^9E:W;I<I=F>I?C@HBBCEDCFYGGHHJcKCLJM^NCOFP^QIRXSETFXEYYZE[H]Z_IaYbYdYeHhF
~dos	c!Y#H%X(H)I*[+J-H/J3F4[7]8[9X;K=HAKBGCGD[H]IEKEMINIO_PXRKSJTIUIVGXHZG[J]G_Ja]bJcJdJfJhH
~dot	z*ZHJIHNZZKh]
~dou	l#ZBJI[K^T[ZJ
~dov	p-YZ]
~dow	K![%B&H(B)E*I+F,G-I.H/]1E2G3D4X5_6G7D8F9A:C<H=X>E?Z@FAEBFCIDBFGGFHYIBJIKELFMbNJOFPGQIRESeTGUCVCWEXCYGZE[_]I^X_FaCbdc_dJeGf]gbhJ
~doz	tHHI[KZV^ZX
~dpa	w%JEFHGKZNXd]e[
~dpi	w<]
~dpo	n-E0Y9Z@]BIHJKJN]X[ZI_ZaIc]
~dpr	j%I(_)F*D,J-I@JCKEJH[JJKKMINJPZZHg^
~dpw	v#a%JHI
~dr^	i#J%K-X3]9J>ZBICJHJIJKZM[QXZHhI
~dra	_!Y#G%[)I*Y+[,I-E/I0I1[2J3D4Z5K6J7K8[9E;J=G>H@_AIBJCXDEEJFJGGIEKCLGMDNFO[PHUHXEYJZI[Y]F^__HaEbGcHdHfYgZhI
~dre	T!G%F(E)Z*H+I,J-E.a/F0I1I2I3b4I5J6J7F8I9G:W;J<J=H>W@DAGD_EFFJGHIIJHKELIMFNFOEPHQJRIS_TFUEVEWGXGYJZF[G]F^H_Gb^c^dXeXfdgFhG
~dri	Y!H#^%G(H)J*I,J/I0I2J3X4H5K6J7I9D:Y;I=H>D?G@EAICFD^EJGHH_JZKEL^MGOFPHR[TGUIVIZA[H]]_Ia^bGcFeJfGgJhF
~dro	c!I#Z%^(])Y+I,[3H4[9I:I=X>^?F@GBGCIDFG[IHJJKGMINJOJPJRHSJUIVYWKXYZC[K_KaHbXcZdJeYfGhJ
~dru	j8]9J>G?J@YC]H^IIKJZF]Ja[
~drz	h#K-Y/]4J6K9J:J>JBJDKHGIHJYMJN^O[PZaYdIhJ
~ds^	f!X#I/J1H3G>K@[BIDYIEKXNZO_VJ^ZaJe[
~dsa	m:K@_BHDHIGU]VZWJZGdJfZ
~dsb	z@IH^
~dsc	h>[ZIaJbb
~dse	o9G>^@IBJHaZF]I
~dsh	zH^KW
~dsl	zHIT]
~dso	zHXI]ZJfK
~dsp	v0XN^ZI
~dss	wG^R[SK
~dst	k#G%I&J(J-J1K9H?JBJCJDJFYH]IJNKRIS_TaXJZI_HaJbKcJdJfJ
~dsy	^%^(J-J0^1J3K@KBHCKEFGZH?IKKJMJNJPJRIUIVJWJZH]KcId]eYfd
~dsz	z6aZJ
~dt^	c!J%I(I*Z+Y-Y/I0J3I6K9J:J>H?]@JBGCIDHHAIFK^L[MYOIPJSYTJVIXJZJ[I]I^Y_JbIcHd]gZhZ
~dta	zIJKZZZhZ
~dto	i)aHI
~du^	f#Z%X3H>^?I@JCXDJHDIJMIOKXJZHa]dZfZ
~dua	k!X%Z*Z/[9J>Z@ZAYC^DKHEIJK[PGZH
~dub	vA]HKK_ZJ
~duc	a!](H)J*K-X7Z=H>I?J@HBFDJIHJcKILZPJTYV]ZA_KaYhK
~dui	zZ[
~dul	p%K-J4G5H@JBIHYJ[MJZIdIfKgbhZ
~dun	]!I#H%I&a(I)X,J-I/I3G4J9K:I;K=I>I?GCIDHIIKYLXMHNIOZRJSJT[UJVZWJXJZ^[I]I^J_JaXc_fIgXhH
~dup	i%I&J3HAcH[ZJcJfI
~dur	^![#F%](I)X*J-H/J3W6J7J9I:I=I>G?H@GAJCHDIEJHBIIKHLJM]NIOYRJSITaUIVHWJXHYZ[J]b^J_KaXdHeXgJhH
~dus	o!Y#[%I&IAKBHHDPKZF^]_[gZh]
~dut	p=^>JBJDJHHZY]YaYf[
~duu	w@ZHHT[
~duz	t#]9JHJX_ZJ
~dva	o-I9Y;X=ZBKRKSJTJUHXKc_d]fJ
~dvi	s)Z-J:[BJHGS^UHZ[
~dwa	o?aBJHII]K[ZE
~dwi	i!J(J*a?J@YBICZDGIJO[S]VK[Z
~dwo	s*^A]CYHG
~dwr	k%a(_HFKJZHdXfJ
~dy^	Q#D%E*_+c,H.I/G0H1Z2H3J4G5H7F8F9[:D<Z=F>F@^AFBGCZDZEGFGHDIFJHLYMEN[OEPEQIS]THU]VDWXX_YHZE[F]DaJbXdYeHfZgFhD
~dyg	w@^
~dyn	n3Y>ZDYGJHXO]aJ
~dz^	t(^3J9[>[?[CHHGVXZJaG
~dza	k!K#J%[-H3J6Z9J:Y>I@IBICKDJHHIYKINIO_XJZXcJd_gK
~dzi	T!D%C&I(G)F*F+X,G-C/F0F1F2G5G6F7E8F9^;a<I=W@_AFB[CJDHEFFGGFHXIEJGKEMYNHOHQHRZX_ZY[D]Z^F_Ea]bJcIdFeGfYgG
~dzn	w;]GYdZ
~dzo	t#G%[3J9[B[HHO[[KhX
~dzw	z9Z>]HHZJa]
~dzy	s>]@[BJRZZY
~e20	v-aHKIF
~ea^	e!J#X&J)G-I9F>H?J@HBXCKDIFYH[IIJXKFMJNJTIUIVJXIZbaJh[
~eac	U!^#]%Z)I*I+I,J-]/E1I2X4X5J7H8X9J:F;K=G>]?E@KAWBBCHEHFJGFHCIEJXK]PIRGTHVGWGYXZI[H]G_EaIcadHeIhY
~ead	P!Y#b%W&J(^+],G/F0J1F2F3Y4F5H6X7H8G9Z:E;H<I=E>]?KAGCDDDFHHaIAJELGMCNCOEPJQHR]SIT^UGVBWIZE[J]B^E_JaHbZcDdDeGgY
~eag	l(I)[*J0]HXVYaI
~eak	Z!^#I%J)W+K-_1Y4J7K9H:J<Y=J>I?I@XBFCJDHFYGJKGLKMJN[OJPJTJUZVHWJXJY[ZD[K]I^J_KbJeKfIhI
~eal	e!Y+K1J8J9[@WB[DIGKKXS^ZEcJfX
~eam	U#H*I+J,J-G/I0J1J3F4I6Z7I8J:^;J=H>B?F@DAJCHDGEJFJGIHgIEKGLJMdNGOHPHRJSHUHV]WIXHYXZF[I]G^IaEbGcGdIfIhF
~ean	[!J#J%]&Z)J*[+J-G1J3G4J9F:I;J>W?I@]AbCIDGFJGJHBIIJJKHLJMZNFOIPJTGVIXXZZ[J]Z_^aFbJcJdJfJhG
~eap	zHIK[R[ZI]K
~ear	R!^%C&J(D)H*X+b,I-^.C/E0H1[2I3E4G5I6H7H8G;I<J=D?XAGBZCED@EIF[GCH^IEJGKbLXM^NZOIPXQJRHSHTYUFVFWHXFYHZ>[X]G^X_WaDbIdGeGfagIhE
~eas	P!J%H(F*G+I,J-a/X0J1X2J4I5I6J7H8I9b:F;J<K=D>D?GAICFDIFIGHHYIaJIKELJMFNbOIPGQKRHSHTJUFVEWIXXYJZb[Y]F^G_HaGcGdHeJfHhG
~eat	V!E&K(B)G*I-F.J/H1H3F4G5J6I7H8]9]:G;I<I>F?F@HAHB[CHDFEIFHH[IFJHKYLINEOIPEQJRHSFTHU]V]WKXHZ?[H]G^Y_]aGdZecf_gHhF
~eau	]!J%I(I+J-F/Y3F4J6J7J8Y9^=J?[@XB[CGGKHDIFJJM^OHPJQYSKU]WKXI[X][bJcWdHfHhG
~eav	e!a#K/W3J9H>I?I@GBIG^HbIJKJNJPKVIZCaJhK
~eb^	s%Z>KF]HXNZZGaX
~eba	I!E#D%^&J(B)E*H+G,Z-D.J/G0[1[3E4X5W7I9H:J;I=[>E?FA]DDEFIEJXKCLEMFNCOIRYSFTEUBVCWEXFY]ZH[E]E^D_]aFbHdbebf]hD
~ebb	j!J#I)[.Y3[9I:J=Y>I?J@IBGCIDJIJKGM_NJOXTZVJXJZG[[]YaIbYfKhY
~ebc	zH]
~ebe	_#[%J(I)K*K+K,X-G0Z3H4K9H:Y?HCIDWGJKKMEO[PKZA]Z^Ia]bHcJdIfJgZh[
~ebi	n(J)ZI[ZJ[XcY
~ebl	d#_%J(J)Z*J+Y-Z3G9F>F?G@GBHCGDGHGIZK[MJNZPJRJUJVIXXZF[]]H^Ja[bIcXfJ
~ebm	p@JBYHYM^ZIhG
~ebn	z5X=[HX
~ebo	Y!H#E%H(Y)Y+J-G/I1J3Y4J6Z7J8K9Z:I;X<]=I>E?bB]CHDGGJIZLIM[NHOGPIRJSIUJVGXIZE]HbYcHdXeJf^gIhG
~ebr	X!Y#F%G&J([)Z*F,G-[.J/I1I2I3I4G5J6H7X8X9E:Y;Z<J>[?I@EA]BHCXDHEIFIHEJIK[MFNGPYQJRJSHTJUGWIXKYJ[J]a^[_[aGcGdDeJfFhF
~ebs	lH]I[ZYcJ
~ebt	s(Z@[BJXYZI
~ebu	c4X6W8Z@JBJDYEZKKNKZGbJcedXfIgJ
~eby	t+[@ZBJDZH]VK
~ec^	X#G%G(Y)I+I,J0J2J3Z4I5K8J9F:Y;I=H>J?a@DAJCGDHEJFKGJHBJJKYNFO]PZSITYUGVFWIXYYJZD[_]F^I_IaEdHfGhb
~eca	S!G#Y%K)Y*G+X,J-W/Z0J3I4G5^7J9G>J?G@IBICID[EZI[JHLXMIOYPIR^VXXZYEZD[J]Z_IaEbIcJdXeJfHhF
~ecc	d#X-J/X3X5X9I=K?J@IBICIDJHDIIKXM_NIVXXJY[ZH]JaIbJg[h_
~ece	P#Y&J(Z)H*H+D,H-C/G0H2I4G6H7J8H9E:I;J<J=_@_BCFIGFH[ICJJKcLGNDOCQIRHSGTGUBWFX^[J_Fa_cHdaeIfFgFhJ
~ech	S!H#J%e&I(c)E*E+G-K/[1H2G3B5H7F8G9J:B;a<Y=C?B@ZAFDAEJF[GEHGIHLaP[QIRHSYUJV@WEXJYGZH[D_DaDcZdDfCgIhW
~eci	S!E%G&a(B*J+H,I-J/H0H1H2I3B4G6^7F8G9^:C;I<J>CCFEIF_GGI]JEKDLHM^N_OHPFQJRIS[TGWYXF[E^F_FaZcIdEeHhE
~eck	Y!H#J%Z&I(E)I*Z+H,F-G/F0J1I2]4J5]6I7I8I9I:G<J>E?G@CAJC^D]F]GHIbJaKHLYMFOFPHQKRJSITHUFVGWHXGYJ[G]I^Y_IaFbHcHeYfHgJhE
~ecl	i#](J-J/Y>K@YBGC[DIHJIYK[MXO]ZC]KhH
~ecn	t#X@JHJZFhc
~eco	P!K#B%C&J(D)E,H-X.I0H1G2H3[4F5H8_9B<I=E>[?I@_AGCeD[EFFHH[IBJaKELFMGNAOaPEQDRFSITJUJWWYGZG[G]Y^F_FaFbGcDdHeGfEgGhb
~ecr	T!F#F%[&J)H-F.J/G1I2]3J5J6d7H8Y9E:F;I<I?^@HAHBGCHDEEHFGIFJHKELHMENDOHPXSITHUFVEWIXGZI]G^G_]aFb[daeYf]gWhF
~ect	>!I#<%W&b(D)F*E+C,[-Z.D/F1f2e3X4X5B8d9I;]<b=>>A?C@?BEC<D:EAFCGdI@K:LDM@ODPCRcSETIUCVCWIX=Y]ZA[A]=^H_ca@b@cdfcgJhZ
~ecu	P!E#F)Y*^+^-H/Y0H1H2I3D4D5I6G7H8H9G:F;Z<c=F>^?Y@AAHCZDZEIFJGGHELHMEPGQ^RGSHUFWHYa[F]F_HcEdFeHfYgHhF
~ecy	zKZ_]
~ecz	l#K(J*Z-J.a3I9H>[?]@XBJCYDXHDIHKJNIQXXJY[ZH]IaGfKhK
~ed^	C#^%G&F(G)@*Y+X-F.I/Y0E2C3[4F6H7D8^9=:F;E=Y?Y@HAFCaDCFJIZJHK[LZMKPFQJRFSBTHUEV^WDX^YIZ[[E]b^X_GaFbDcGdDeDg]hH
~eda	b#X(Y)J+[-F/J2X3H4J7J8K9_:I;Z=I>G?E@ZAJB[CFDXGJHBLKMZNXOIPIRJSJTIUHVGWJXH[I]G^YaHbGcIdIfZgJhH
~edd	p-I9I>I@FBIH_IHKJZa]I^IaZhJ
~ede	J#^%F&H)E*I+I,d-F.G0E1I2F3B4B6H7k8I9X:F;F<H>D?EACB^DFEHGDH[IHJGKZLENEOBQGRDTAUYYFZX]?^A_@bWcBdCeEgG
~edg	l.[H^ZI
~edi	Y!W#F%H(F)I*Y+H,J-^/J0J1I2J3C4H5J6J7_8J9Y:E;^=X>A?CAJCJEJFJHbIZKCLINGOZPFRJSJUGWIXaYJZ>[G]Z_IbDcYdHeJgJhF
~edl	l(J1X3J8]9H:J>H?I@IBXCJDIF[HEKIMJNIOJPYSWV]XJZE]_aHhZ
~edn	g!H#_%Z(I*Z-I3G7K9I:H=J>Y?Y@FA^BHC_DHFZGYHCIGMXNHOHPITJUJVIXF[K]I_XaGbJdJh[
~edo	]#W%G+Z,J-G/I0J1K3I4Z6J7^8J9C:H;J=H>[?Z@_AJCDDCEJGJIEJKLJMHNHOHRXSITZUHWJX]Z[[W]G^I_IbHcIfHgJh[
~edr	f-J4[8X9I:[?J@JBHFHHbIIKJN[XJZI]JaJ
~eds	z&JFZ
~edt	h)aHINK^[
~edu	k,X9I=I>JBIH^VIZJ]aeZ
~edz	k!J#J%G(X-I/J3J9[;b>I?J@YDJGJHJIIKHMJNIOJRYS[TIUJXZZD][aGbJcJdJfIhJ
~ee^	_!J#J%Y(I)I*c+J,J-H/Z0J3I4J6J7I8J9I:I=f>I?H@ZA^BGCZDGGKHEIGJKMINIOZPHSJUIVHXIZE]I^J_IaIbIcIdDeHfFgJhI
~eec	_!J#J%[(I+J,X-I3H4Z6W7J9J:I>I?I@HDHEJFIGYHEIJJJKHMINGP]UHVHWJXJZY[J^JaJbHd_e[f]hI
~eed	M!Y#Y&K(I)G+G,H-E/X0G1Z2H3X4F5Y6H9E:E;I<X=Z>X?F@XAFB[CcEYFIGGH_IZJGKBLHMHNDOEPJQKRHSHUFWGZ]]D^G_FaDbFcEeIhH
~eef	b#Y(I)J+I,K0J2K4J9H:I;I=X>G?I@XAXBYCZEXFXGJKFMJOHPIRJSJTIUXW]XIZX[J]H^K_ZaGbJcHdXfXgJhI
~eeg	z*[3Z@YCIHI
~eek	]!Y(H*J+I-G/X1F3]4H5X6J7J8X:H<J=JAJBBCYDYFJGYHYJJKILHMGNYOHPIRISJTGUHV]XIZY[I]G^I_ZaHcJdJf[gIhI
~eel	j#]-J3Y9J:[>H@XBIDJIYKYOHX]aJdJfX
~eem	e#I%J(H)K-Z3F9I:K;[>J?J@IBGCID[EXGJI^K[NIPZRZVIWJXJZ]]JbJdKhJ
~een	J!G%G&I)Y*C+Y,E-[.H/A0E1E2F3C6]7D8E9?:A;E=Y?[BZDZEEGHHFI]JXK_MENCOFPJQGRCSCTBU]VZW]XEYH[a]Z^C_IaYbac]dJeEfIgGhD
~eep	V!H%I&J(H*I+],J-X/I1K3G4J6J7]8J9X:F;J=I?F@]AIBDCHDXEKFWI[JIKXOHRJSJT^UHVFWKXGYKZJ]G^Z_IaJbGcIdIeKgXhY
~eer	Q!F#^%A&I)a*_+X,Y-E.J/H0X1F3]4C6E7D8E9Y:B<I>J?F@^AXBZCBDYEJGJHBJFK[MHNEOFPXQGREUFWZXbZF[C]I^C_GaCbCcJd]fKgZhY
~ees	e3I4Y9I>J?JA]BIDJGGHDIKKYMYNIOJVKXXZ[]JaYbJc]dYfHhJ
~eet	Y!J#I%K(J*K+[-Z/Y3K:J=K>E?H@KBGCJDFGKHaKHLKMJN[OJTJVIWJ[^]_^JaIbIhX
~ef^	p!X7Y9J=[>JBJHJQWZ[]KaHf[
~efa	d#J(J*E+J-I4[>]?I@^BHCIDGH[IHKHNYUKVJY]ZE]]aIb]hJ
~efe	b!J#]%J&]([,[-G/J3H4e5J9H=I>H?Z@HBGCHDIHWIJJIKHMHNIOJPJQXTIUKVJXIZC[K]I_JaGbXcKdJfJhJ
~eff	pBYHYLYQKTY
~efi	T#H%X)J*G,I-G.J/H0I1J3^4H5I6I7H8I9I;I=W>E?J@IAIBWCHDKFJGHHEIEJHKELINIOGQKRISZTIWiXFYJ]D^H_HcGdEeJfJ
~efo	M%E&I(D)G+F,G-D0J1E2H3_4E5X6G7F8F9H:D;G<I=E>]?]AFB?C]DeFHGFHWI@JFMXNBOfPGQHRGSFTJUDVBWFX_YHZC[D]c^G_EaKbZcDdEeHfEgGhG
~efr	v-ZLXZY
~eft	W!Z#]%K&J(F)G*J+F,E-H.J/I0H1H2H3I4H5X6I9Y:F;W<J>I?FAZBYCZDXHXIJJHKCMFOEPJQJRXSHTFW[XDZ?[G]b_]aEbGcFeJf[gH
~efu	O#D%a&I)[*G+G-]/b0G1H2I3D4G5J6G7J9E:I;H<I=^>E@YBBCFDEEHFGGFH@IaJbKZLGMBPYSDUFWGXEYI[G]F^GaEbDcEfHgF
~eg^	[!H#I%E&Y(a)]*b+J,I-G/I0J3J4H6J7J8J9F:H;J=H>F?G@_AJBGC]DFEJFJGJHBIZJJKFLJMIOHPcRKSKTKUIVEWJXHYKZB[J]Z^Z_HaYbIcIdIfJgJhI
~ega	S#D%g(b)E*D+F,F-B/G0H1G2G3B4E5H7H8H9Z:D<I=E?C@JAGBACCDCEGFFGEH]IEJGK@LGMCNYODPfRYSJTFUDVaWGYX[F]_^G_EaYbYcCdDeHfDgGhD
~egd	p([7K:I@FCZDaHGIKKKTYVYZF
~ege	Y!F#I%G)H*J+J,]-F/I0I1J2J3^4H6I7H9G:F;H?Y@EAHBCC[D]EWFKGaIIMFN^OXPGRISJUIV_WJYJZ?[G^^aDbHcHdJfGgI
~egg	p!Y=Z>]?J@[BGDXHGU[]ZaH
~egi	H!F#D%D&I(E)A*G+j,F-B.H0F1G2H3F4G5G6F7D8F9C:B;F<H=H?_@EAEB_C_DgEEGEHaI@K?LEMCOaP^QGRFSDTDUFVBXBY]ZA[D]C^E_DaAbJcHdCeFfBgEhC
~egl	h#J.X3H9I:J>I?[@HDHGYHGIINaOJRXVZXJZE][aIbZhJ
~egn	r*Y=^>IHHZXa]
~ego	V#F&J([)E*I,X-Z.H/F0G1G2G4F5H6G7F8[;G>W?CC^DIFHGJH>I[JGKaLJM_NHPGQHRFSGTDUEVZWFXCYGZC[FaFbIc]e^h^
~egr	b!I#J%H(])I*Z-J/J3I6J7J9J;J=Z>J?I@[BFDHEGH?IJKIMJPJQ[SdTJUDWJXYZG]J_IaIbIcGdbe[fCgI
~egt	a#I%W(I)K+Y,X-]3H4J7Y9H:I;J=J>Z?YBHCYD_GXHBKYMJO[PJRKTJUIVIXIZX[J]HaGbJcJfJhH
~egu	Y!I#F%G*]+G,I.J/I0I2J4G5J6I7H8Y:H;I<K=Y>G?^@YAHBXC_DHEHFJHFIDJJKDLIMGNZOJPIQXRHSYUYWHXYY]ZC[H]_^I_HbGcGdGeJfFhZ
~eha	d!J#I%X(H*J-^3H4I6J9G:J=J>H?Z@GBFCIDHI^K[MINHPYRJUZVIXJYZ]I^JaIbJcIdZh]
~ehe	]!J#G%H(Z)a*b+I,]-I/I0K6J7H8J9I:H;J=H>I?FAJBECDDHGJHFKELJMGNFOHP_SITYXGYK]G^I_IaGbHc[d^eJg^hH
~ehi	h!H(K/G0I1Z3Z4J6K9[>H@IAIBIDIGGHAIJKJM_NXPJR^THXZZG]I_]aGbYcIdJfHhK
~ehl	X!H#Y%Y&^)I+J-G/W0J1J3Z4H6Y7G8Y9G;X=]>G?IAJBDCXDFEZFJGIHHJIKGLIMGPGRYTHUGVKWXXFZ_[X]G^I_IaFfWgIhF
~ehm	n>J?_HHIJK[N_ZHaJ
~ehn	h)J-]/X>K@XBJHDIJJZKGMJN_Z_]KdZhJ
~eho	e!I#J%](_)J*J+J,]-H1J3I4J7J9X;_=Y?I@GBWCIDFEKIGKHLJNIOIPXTWUIVHWJXI]Z^J_JaHbIcJdGfIhI
~ehr	^!Y#F%X(I*X+X,J-H/J0I1Y3I4H7J9I:I;J<Y=^?YA]BFCXDHEYGIKZLJMINJOGPHRXUIVGWKX[Y[ZH[I]G^JaFbIcGeJgJ
~eht	X!I#H%G(F*H,J-]/I2W3Z4J6I7I8J9E;J=I>]BFDYEIGIIYJJMYOGRXUIVJWJXGYY[Y]G^]_IaDbXeIfYgIhJ
~ei^	X!Z#_%H(G)I*a+I,J.J/Y0J1J2K3D4I5J6J7I8J9E:G=F@aA]CYDXEJH@JJLINYOXPHRISHVGWIZH[H]a^I_IaHbHcHdHfHgIhE
~eia	t#ZH[JY
~eib	X!H#G%[&[(E)H*J+J-H/I1Y4Y6Z7H9I:G;I=Y>E?G@FCHDGEIHHKEMHNGP[R[SHTIUFVFWIXHYYZF]H^H_Ya^bGd_e]fZgYhF
~eic	Y!J%G(I)I*X+J,J-^/[0I1J2Z3^6I8J9F;I=H>F?GCXEIFYG[H@IdJKLIMXNEOYPIR]SITGUIVGWJXHYJZA[H]G^I_KaFbHeJgIhJ
~eid	c!J#J%H(I)J*[/J3I7J9]:G;K=I>I?YA[DGEHFZGXHHIJKHMGNdOJTKUFVHWaXIZI[K]I^K_GaHbJcHdFfJhI
~eie	v-Z9]HE[W
~eig	X!G#J%_(G)I*H+G/^0]1I2I3D4H5J6H7I8I9F:Z;Y<K>I?ZAHBBCEEJFJGHH[ICJZKGLGMEN]OYP_SITHUGV^WIYIZE]F^_bJcGdEgHhD
~eik	r3J4]>JGYHGXZaZfZ
~eil	b!X#J(I*Z+X/]3H4J7J9G:I;J>G?]@ZBHC_HFMHNHOIP^SKTJXIZA[J]^_JaGcJdIfIgJhX
~eim	R!E%]&](Y)H*H+G,Y-J.J/G0H1I2J5I7X8I9H:]@CAIBXCEDIFIGHIEKCLXMJNJQJRHSZTHWYXEYHZX[J^J_Ga]dDeYfKh^
~ein	F)F-F/A1E2E3I4]5F6F:Z;I<F=[>J@KAECXD]EYGEHJIYJHK]MENHRDSZTGUYW]XZZ_]I_Ba]bEcEdFeEgD
~eio	n#K-K3J9J>[?J@JCYHIIZKJT^ZF][aGbY
~eir	V!I#I%I(J-X/Z3I4J6J7H8^9X:^;Y>G?FAJBFFXIELYTJU[VZWIZC[^]I_JaIbHcIdXeJgHhY
~eis	_!J%H)J+J,J-G/F0J4J6J7J9Y:I;J=]>G?J@EBGC]DXEJFZGJHXIWKDLJMGNbPIRJTXUGWJXH]G^J_ZaGcIdZfI
~eit	O!Z&K(C)H*Y+Z,F0Y3G5H6F:Y<K>E?Z@YAFBJCbEEGHHCI[JFK]LFNCOXPHR]S^TYUEV@ZG[G^DaHbDcYdAeIfYhZ
~eiv	d(I+J3I:J>Y?I@KBICJDIH_VZ][a]
~eix	p@^KZXYZ[aKhJ
~ej^	^!E#F%X)H+I,I.J/I0J1J2J3D4H5J6J7I:Y;I<K=JCZDDFYHGI]MZNFOFP[QJRJSIU[WGYJ]Z^HaDbHcKeJfHgIhG
~eja	a!K%J(H)K+]-H/Y3H6J7J9H:I=Y>Y?GCHDDHIIGKbM^NIOITJUJVFWKZX[I]H^J_[aGbHdJfJh]
~eje	V!E#G%I(G)H*I+_,I-_/^0I1I2J3G4H5J6H7G8Z9G:G;J=H>GAIBICGD^EIFJGHIZJ^LIMWN^OJPGRISHTIUHVFWIXHYJZH[H]]^G_FaZbFcFdGeJgH
~ejl	o!K(J+K3^9J>H?^@KBHCID]HEIIKKM[SIUIVJZE]Ia_bKfIhJ
~ejo	m0X3I4W?[BJCJDJP[Y]ZJaIfY
~ejs	vHYZ[
~ek^	_!Y#H%G(H*Z+K-G/Y1J3H4I5J6J7J8X9X:G?I@YAJBCDZEKF[GZH[JJKILIMGN^OIPJRJSJTHUHWJXI[I]G^J_ZaHbYdJfGgIhI
~eka	a!H#H%]&^(G)J*H+J-Z/^0J1J3G4H6I7I8I:H;I=H>E?H@]A[BFCGDHEHFJGIIEJXKELJMGN]OYP_RXSJTIUIVGXJYJ[I]H^I_Xa]bHcIdEeHfHgHhG
~ekc	v;XEWcW
~eke	c!H%H&Y([*J,J1F2[4I7K8J:H;I<Z=]>E?G@XAJBGCEDYEXF[GJHCIaKGMINHOIPJRITIUJVHWJXIZ^[J]H^I_IaGbJdIf^hI
~eki	s7X9Z>J@KB^HYZJaJ
~ekl	p#J+J9J>X?J@KBYCJD[XJ]Za]
~eko	h%H(K)Y-Z:Z;Y>H?J@ZBXCJDYHYIIKHVXZH[YaZ
~ekr	l(J+Z-J3J6_9J>_?J@WBIDFHDIIKHMJNIXJZY[Y]IaGbadIhJ
~ekt	_#G)J*J+I,J-H/I0J1K2J3]4H5X6J7I8K9G:H;Z<J=H>F@WAbBFDFG^HJIFKGMGNGOGPHRJSKTIUHWJXHZA[H]G^I_daGbZc[dGfGgJ
~eku	v1[9^BJHHIINZdJfJ
~el^	N!B%G&H(D)E*D+E,F-Y.G/D0E1E3_4Z5X6c7H8E9>:H;E<]=F?^@JA^BADGFGG[HeIGK[NZOFPCRDTIU^VXX]YZZ@[E^C_CaHbFcDfKgF
~ela	Y!D#a%H&K(D)H*I,I-D.J/H0I1I2I3H4G5J6H7G9Z:Z;H<J=_>Z?DB?CEDIEGFIGHHZIIJIKBLGMXNJRHVEWGXCYIZ_[I][^F_FaXb_c^dFeIgIhF
~elb	e#J(I)X-Y9I:I<[>[?I@ZA^BZCKDIHGIIKYMJNJUZV_WZZC]I_GaIbJdIfJhI
~elc	j#J%F+I-b9X=K>I@IBIDGH]IDKZN[VJXJZH]IaYhI
~eld	Q!Z#[&J(B-B.J/F0H1H2H3a4F5I6G8G9J:E<J=E>E?C@FB]CHDHFHGFHFIBJJK@L]MYNCPFQIRZSZT]WFXEYJZ][]]C^Ca_bbcHeGfDhc
~ele	J!B#Y%_&G(E)B*X,D.H/F0D1X2D3a4B5D9G:?;I<H=F>c?_ABBFDcECFDGbHGICJDKALIMIN_OeP]QFRFSDTJV^W]YEZA[Y]J^C_]aIb@c@dGfAgDhA
~elf	Q!E%F(@)e*E+H,I-E.I/G0H1I2I3E4H5I6H7E8H9F:E;H<J=H>D@GA[BZCGEIFIGGIHJHKYLEMFNFOYPFQIRHSYTZUeVdWFXGYH]F^c_EbIcDdDeIfAgGhE
~elh	j#X-J/Z1W3J9X?J@HBICJDIHCIIK[M_NJXJY[]IaIbJh^
~eli	[!H#H%H(I)I*H+J,K-[/I0J1J2K3F4I6^7I8J:I;J=J>F?^AXBECGDGIFJIKJLZMINHOJPHQ[RYSIT_UEVZWKXFYZ[J]H^I_IaZbacHdIfIhI
~elk	l-Y3I9J@JBJHZI]KJNZOYZJcYhZ
~ell	J!G#E%H&G(X)C*E+E,J-_/F1E2G3_4C5F6G7I8H9a;I<G=D>[?Y@GAEBFD^EJGYH[JFKJLCMEPDQFRYSITXU_V]WDX@YKZ@[@]^^I_YcGeGfCg_h^
~eln	e!J#J%J(Y*J,W-H/J3a6_8J9F:J=I>F?IAKBICJEKGZI[KHMINaPITJUIVZWKXIZE[J]I_JaGbJcJdHeIfIhX
~elo	^!F#a%I(H)J*I+H,J-X.K0I1H2I3G4H5[6J8J9I:Y;J=Y>Y?XAIBJCFDFEJGIHJIGJJLJMENFOHRYSITIUIVHWJXG[Y^I_[aEd]fHhX
~elp	U%I(b)F+J-X/J3H4K7I:G=I>G?F@XBZCGEJGIHYJYKFMFNGOISHTZUGVFWJXGZ][H]I^G_JaEbFcJdIf]gahI
~elq	tHXM]
~els	d!I%J&^(I3^7X9H:Z=I>G?Z@YBJCIDGFJHFI]JKKGMINXPISHTKUGVXWKXJZZ[J]I^J_Kb[cJdFhI
~elt	h!X#Z%K(J+X-I/I3[6Z7K9I:K=J>_?H@ZA[BDCGDFHBI]KHNIOJPKS[UIVIWKXHZXaJbJdKfIhJ
~elu	a![#]%J(J+J,K-I/Z4J6[7J9G:J<W=J>X?HAJCZDZGKHIIGK^MZNJOaPJRKSJTHUIVIXHZE[J]H_HbJcJdIfJgKhI
~elv	i!X#J(J)[/J0[6JHEI[KKVYZFb]fKgK
~ely	g#J&X2Z9[@^HDIJKKQ]
~em^	B#G%A&D(?)D*F+E,D.D/b0Z1K2C3H4H5C6_7J8G9G:G;A<D=G?=@ZB^CID^EeFHGJHHIJJ@K^LGM;NXOEP[QESXU@WBX<YCZZ[B]^^>_daYbEcbdbeAfYgZh=
~ema	I!B%G&G(A)D*_,E.I/H0E1I3a4A5F6C7E8D9[;E<G=E>Z?bADCYDcFDGDH]IIJEKCLHM[N@OGPHQFTGUYVAWDXbYFZH[B]Z^D_DabbDcIdBeFhH
~emb	X!I#H%G)J*I+J,K/I0K3F4I6J7I8J9F:I;[>E?HAJBFCHDGEKFbGIHKJJK_MHNGOHPbRJSJTIUIVcWKXH]H^H_JaGcIdHfJgIh^
~emd	z7[DHHDY^
~eme	P!F#E%Z(I*G+F,H-A.I/I0J1H3J7E8Y9D:D;H?D@YB]CZGFIcKdLEMCOGPJQIRGSGUIVIWGXDZH[Z]D^H_EaDcZeZfGh]
~emi	W!G%H(H)J*I+I,J-G.K/_0I1J2J3E4I5K6I7I:H;J=f>G?G@CAIBICZE^F]GIIEJJLJMHN_OHPIQJRJSKTHUIVHWJXGYJZA[I]G^J_FaFbIc^dFeJfHgJ
~emm	m3J9G>aBJCJF[IIPZZGaZ
~emo	T!F#F(F*H+X,I-H0I1H2I3]4X5J6H7H;H<J=[>I?Z@CCDEIFIGGIGJ[KWLINFOGPDQgSITGWIYaZA[H]F^Y_YaEbJcGdFeIfFgHhF
~emp	N%D&J(D)F*F+E,H-E.I/F0H1H2H3K4G5I6G7F9C:Z;H<I=E>Y@dAHBACKDaEHFXGYHFI@JFLgN]OEQIRGSGTcWGXaYYZD[E]C_Fc^eGfEgG
~ems	p)]/]HHMJVZZK
~emu	h!J#J(J*Z+K-I3I4d9H:J>G?HBICIHDIHKGMYOIPJUJV[XI[J]JaYhI
~emy	w+[HJcZd]fJ
~en^	7!H#Y%I&E(Z)G+H,c.A1B2E3I4[5?7?9J:E<I=_>]?a@]AFB_CZECGFHFI_J@LJMGNCOGPHRbS>TGUFVHWIXZZZ]^^D_GaabbdGfYgC
~ena	F!X#I%I&G(D)[*H+C/D0D1D2Y3C4C5E6H8^:a;I<G=H>C?IAWC@DBEEF]GKHZIJK^LCMHNIOBPCQHRDSZTCUgV^WcXDZH]@^G_?aGbEcDdYeYfBgFhY
~enb	z-]HIIGK]
~enc	K!]#X%B&I(C)E*F+E-H.H/E0F1G2G3F6[7E8F9J:E<b=k>C?CAcBECCDCEEFFGBHeJEK?LXM]NEOHQHSFTFUAVCXJYJ[E]K^EaGbDc@fBgFhA
~end	K!Y#^%H*H+D,E.I/G0H2E4C5J7F8G9X:G;H<G>E?EAEBBCGDHEDFFGCHcIAJaK^L[NaPFQFRCT^VEWDYJZG[[]^^G_FaabIcZdFgEhD
~ene	X!G#F%Z&X)Y+H,a-H.J/H0I1X2[3D4H5J6Y7I8H9I:X;I<J>E?E@FAHBJCFDFEIGGH@IZJZLYMDO[PZRGSGTHU[WHXXYIZB]J^a_GaEcGdCfcgHhF
~enf	d#K-]1J@JBXDKIJJ_K[NFR[Y[ZGaGfJ
~eng	Z!Y#Y%H(W)I*J+H,H-G/J2]3Z4J7J8J9F:H;J=I?JBFC]EJI_J[KDLKMXN^OGPJRKSJTIUJVFWJ]H^KbIcIdJfJgKhX
~enh	P!D%I&J(H)F*F+G-X.I1H3C4H6J8G:J;H<I=G>Y?EAGC^F^G[HFIZK^N[OGPEQIRGSFTEU^VBWGXCYHZa[YcEdZeIfJgHh]
~eni	P!D#D%b(b)E*D+F,].Y0F1F2F3K4F6F7F8F9X;Y<H=D@_AEBXDAEEFFGFHFIEJ_NXOCP]Q^RZTEUCVDWEXJYGZ?]B^_bDcXdCfG
~enk	o#HAZBHCYDJHXI^M]VJZH^[
~enl	n3K7ZBIHXUHVIZZ][_JbadJfJhZ
~enn	S!E#F%Y&K*G+H,F.J/X0]1Y2I3I4E6G7X8H9H;G<J>D?IAIBICEEIG[K^LZMXNXQJSZTFW^XGZ=[]_HaGbFcHeXf[gX
~eno	N!C#E&I(X)D*G+I-].H1F2Y3B4D5G:Z;F<H>G?H@^AFCaDJFHGYHIIeN[OEPFQHRESFTCWEXJYG]H^X_DaHbKcHdXeIfGgE
~enr	b+Z-K/[9K@IBHCZDbH]IHKJMZVIZF]JaJbJhK
~ens	U!I#G&J(F)H*G+[,H-C0G1H2[3b4G5J6H8H9X:F;H<J=]>^@BBHCEDHEHFIG[HYIBJHKZMENJODRGSHTGUFVDWIXFYZ[G]I^[_Ha_bYcIf_gHhD
~ent	8%E(F)G*?+B,^-].A/g0h2A3J4@5E7a8C9J:G;D<B=Z>A?D@BAKBcCADFECFHGDH[I]JCLAM?NIPDQJRASdTcUDVFWBX]YEZ@]H^?aXcadCe^f_g_hf
~enu	U!Y#J%G&K)I,a-Y.K/H0H1J2J4G5J6H9G;^>E?J@BA_CXDGEHFIGWHXI_JIKJLZMENGRGSHUFWHYIZE[J^[_[aGbFcGeHfEhH
~env	e#J&Z-]3J9I:J=F>W?KBHEZHKIIKJMKUJVJWJXIZH]K_Jaac_dZfJgJ
~eny	k%Z(K)J-K4a5X@JBIHCJXLKP]TYZF^^fKhJ
~enz	[!X%G&Z(G)J+I,X-F/J1J2J3Z4H6J7I8Y9G:G;K=g>H?G@FCGEJFKGIIEJZKFL[OFPISJTIUFVGWIYKZJ]HaFbHcYeJfGgJhH
~eo^	g#I-J9H?]@IBICID^HEIJKIM^NKOIT_XKZGa^bXhI
~eof	z>[HIM[
~eon	e!Z#^%Z*Y+X-I7Y9J@HBIDJF[HHIKKITYU]ZIaI
~eop	Y!H#I%G(X)X*],K-_0J1J3G4J5K6J7J8^9Z:X;]=H>F?J@EAYBFEJG[HCJHKGMHNFOJPaRJSHTJUGVYWIXHYJZJ]I_HaJcHd]gHhI
~eos	v4[cXf[
~eou	m#XBKEJXIcc
~ep^	S%G&I(E)I*J+[,H0I1H2I3H4H5I6[8H:D;H<J=G>I?D@ZAGBADXEJH]IWJGMHOEPZQJR^SHT[UFVaWHXDYIZX]Y^Y_GaHbEcGdGhW
~epa	[!J#H%H(Y)Z*J+J-Y.X/J1K4J6J7I8J9H:G=H>_?G@YAKBCCHDFEWF]GZH]IFJYKEL_MINHOJPISITIUFVaWIXIZA[J]H^^_JaHbYcXdFfGgJhD
~epe	g#](J+J-K3J:J?I@IBHDEHYIKKbMJNJP^Q]XZZEbIdI
~epl	_!J#J%X(H+J-G/I0K3H4D7J9]:I=I>^?H@_AKBFCIDGGJIFKFMfNGOIUJVIXJZ@[J]H^I_JaGbXcHdKfJhX
~epn	v*Z4]?ZHGL]ZIaJ
~epo	X!H#G%H(H)X*Z-H/J1J3I4J:Z;I=I>G?F@FAIB]EJGIHaIFJJKIMHOIPHRXSWTIUIWJXXZZ[I]]^JaHbHcXdIeKfZgJhI
~epr	e#J-J9I>IHFIIK[N_OYPYRZVHX]ZGaJhZ
~eps	vDZHZRX^[
~ept	S!F%D&J(F)H*I+H,H-Y/a0G1J2I4H5I6H8H9D:C;I<J=F>D?]AIBaDEEIFJGFHEI]JXK^LFMXO^PHQJRHSITFUGVDWIXGYJZ^[F]F_FaEbFeZfFgFh[
~epu	b!J#I(I-I9I:J>Y?J@JBYCIDIH^IIKIMINJOJP]TJUJVIXFYZ]IaZb[dIf^gX
~equ	O!E%G&I(_)G*G+],H.I/F1G2H3C4G5H6Y7G8G:E;I<_>B?G@BAGBZCdDGEbFHGGHZI_JGKEL]MFN]OFPDQHRHS]TFUDVFWGXFYIZB[G]J^F_FaEbJcZdHfDgIhJ
~er1	r-]HGb_
~er2	v-_HK
~er^	1!G%<&D,A-H.B/I0B1A2Y3a4[5^6]7J8F:^;Y<J>^?D@ZA]BID^EFF[G]HbIcJ^K[LHMBNIOePZQFR[SITDU:V>W?YJZE[D][^Z_]aacEdAe:hC
~era	H!Z#Y%B&F(I)A*B,b.F/E0C1]2H3G5D6H7i8W:J<F=D>G?F@[CDECGJHZIFJHNBOCPeQHRFS^TDUDVJXCYIZJ[B]D^I_FabbJcWdIeHgHhG
~erb	]!F#G%E(G)I*G+J-^/G0H1J2K3F4F5J6I7]8Z9E:G;d=H>F?^AIBECDDFEIFJGIH^IEJJKZLHMGNGOGP[QXSITGUHVFWIXGZB[H]H^__FaDcadXeJfGgIhG
~erc	_!I%H(H-F3H4J6J7J9_:I;J=I>G?I@FAJCHDHEKFXGJHEIcJ_KFMGOHPIRKSJTHVYWJXHZ[^I_JaGbIcYdFfIg^hH
~erd	N!C#J%Y&H(J)_*_+X,Z.J0J2E4]5G7G8H:E;[<G>d?DBWCGGIHBIIJGKKLIMFNJOFP_RESDTDUDVHWYXXYFZX[B]Z^E_IaJbBcDd^eHfEgDhZ
~ere	H!A)A+^,[.G0Z2D3C4Z6_7[8J9H:X;e<H=G>G?Z@_AJB=CGDDECHHIGJEKZLZMGNKPGQFRXSYTDU[VHXXZA[F]H_CbAcIdce]fKgJhA
~erf	a!I#J%[(H*J+J,J-G/Y0J1J2K3Z4X6J7J8J9]:X;^=Z>FAJC_EJFJGHKFLJOGPJRISJTHUJVHXHZC[J]I^J_HaIdIfHhH
~erg	Y!F#^%G(F)H*Z+G,H-D.K/H0I1H2H3D4G5J6I7H8]9C<J=G?ZA_BBCCDHEIFIGGH[IEJIKILHMCNEPEQJRHSHT_VEWHYJZb[Z]]^G_HaIbXdFeJfXgYhE
~erh	]#G%I(H*]-G4I7J9I:H;Y=H>F?aAKBFCXD^GWHGIGKXNHO[RKSJTXUIVHX^YZZB[I]G^J_JcIdIfHgJhH
~eri	H!C#?%C&G(?)C*]+E,X-D.H/B0X1D3Z4X5E7C8I9H:G;e<F=J?IABBXCfDbEKFEIGJELCNaOXPGQFRFSCTAU@VEWXX]YGZE[C]_^Z_Ba_b@cAeIfXhY
~erk	]!J#]%Z)I*I+I,[/J0J1Y2J3Z4H6I7I8J9B:G;H<Y=I>Z?I@IAJB^CEDFEJGIHHIEJJKHMYOZPKQ[RJSJTGUHWJX[YJZG[H]F^H_IaEbGcWdEeJg[ha
~erl	X!^#F)J+H,I-E/I0J1J2I4I6I7H8I9G:X;H<K=^>^?[AIBHC_DXEXFKGIHCIXJJKFLaN[PHRISJTFUGWIXFY[ZD][^F_GaJbJcHdHeJfIgYhE
~erm	N!G#@%f&I(a)H*F,G-e/I1G2G3A4H5H6G7F8F:C;a<I=G>^?B@IAFBXCCD?EXFIGEHGICJFKILHMBNBOGPYQKRGSFTBVYWKXAYHZJ]b^^_IaBbbcEdCeGfGgFhG
~ern	M!^&G(G)D*G,H.H/J0E1E2F3f5G6I9H:d;]<G=A?XADBDCEDFEFFFGEHHICKaLEMIOXRYTHUDVCWIXJZH[Z]H^^a?bFcddFeGfJgG
~ero	N#C%I&I(H)G+G-C0G2G3e5H6G8F9A:C<I=E>c?]AXBGCADCEGFHGFHDJJKHMXNCOePYQHRISFTXUDWGX[YGZE[]^F_FaXbJcKeGfDgF
~erp	_!I#I)I*K+K-J/H7K9J:K=J>J?J@GBGCYDYH^IIKILYMJNGOZP]SJTIUKVIWYZD[J]Y^J_]aJbXcJdIfJgb
~err	E!X#g%F&d(?)F*C+J,^-W/E1F2D4Z5D6X7A9F:A;C<E=F>=??@BB^C>DAEZFDGEI?JFKELCM=OHP@RFSbTbUGVAWFXIYHZa[a]^a=c[d?e]gBh[
~ers	J#E%G&H(Z)F*F,G-E.G/X1d2G3C4D5]6Z7^8D9I:G;D>Z@[DXFGGEHZIHJEKBLCMHNAOIPJQJS_TBUYV[W]Y][I]@^G_XaIcFd<eDgb
~ert	L%[&X(G)H+H,F-c.X3J4I6E7D9@:C;[<]>D?I@WAHCJEDFWGEHbIGKCMXOYRISDU]VKWYX[YJ[C]FbFcIeHfChG
~eru	U!]#E%X&J(H)G*J+],Y-D.J/G0[1H3Y5I7I8X:E;G<I>Z?C@GAHBWEHFHHGIFJHLZPZTFUGVCWGZG[F]FaIcKd^e]fZhI
~erv	B!>#B%F&E(D)]*C+A,E-=.D/G0X1H4d5c6d8@9[:@;F=>>A?D@>AAC?DEEEFcG=IAJAKDLIMWNCOAPZQGRdScTCU^W@X?YcZ>[@]<^Da?b<cddXfhg?h?
~erw	X!G%^&J(F)H*G+H,G-G.J/Y1F2X4^5I9D:F;]<J=J>E@HAHBBD^EHFIGFHAIDJHKaLGMENER^SGUGVXWIXEYZZF[G]]^J_YaCbFc[d]eGgIh^
~ery	O!C#G%Z&H(H+[,G.I/F0I1I4F6G8F9K:E;G<I=E>Z?IAFB]CYD]EHFGGEH^I^JZKXLFN]QZRIS_THUJWGYXZJ[F][_EbFcGdGeHfHgGhF
~erz	]!]#X%I(H)J+H/J0J1J2J3c4I6J8J9[:_;J=I>D?H@DAJBDCFDJEWFXGIIZKWLXMWOEPIRZSJTIUXVGXFZA[I]G^IbHcGeJgJ
~es^	J!E#_%E(I)I*I+J,G-Y.I/E0I3^4I5H6J7Y9C:G<H=Z?D@JAXB<CEDAEFFGGZH^IaJIKdL[MJNXO]PJQHRISDUGWF[J]B_GcFdDeFgJ
~esa	U!c#G)Y*H+J,I/H0J1J2J3F4H5K7I8]9I:[;Z?H@HBECGDFE_FJGIHDIFJJKFMHNYOIQaSJTIU^VJWHXGYZZA[H]H^I_HaGb[cGeJfFgIhH
~esb	e#[1Y?G@JB]HGT]ZJ[_bI
~esc	P!^#C%X(C*K+J.J/D1F2F6Z7E9Z:D<J?_@BCDD>EDFWGaH@IFJGKELEMBNFO[QJRHTIU^VYWFXCY[Z^]I^D_BaAbJc_dbfZgIhC
~esd	g#K-J4X9J@aIJKIMINXPZRZUKZDbZdHf]gY
~ese	9#C&I(^)[+A,@->._1X2E4J5]6E9E;H<H=]>I@IAIB[DCFcGXH>I>KFLHMEN@OIQFSaTBVYWbYCZY[D]W^H_Jaab^cXeJf]g^hF
~esf	mHaRXZJ
~esh	^!Z%K-J7K:J;Y=Z>J?J@]BKCJDYIYMKNJUKVIWXXK^I_IaJbXd[fHhI
~esi	a%H(I1I3W8K9K=X@HAYBECJDGEJGXHYIJKHLJOJUHVGXHZI[Z^[_[aZbJdIgYh^
~esk	V!H#G%I(e)E*[+J-X/[3G6J7I9G:H=H>E?X@]BJCGGIHbIFJIKEL^MHOIQKSHUHVFWJXHZD[I]H^Y_JaGbFcHdIfHgahI
~esl	i#](J-I3I6X9H:X=X>I?J@KBZCJDJGXHCIJKJMJOZU^VJXHY]ZF][aJbKdJhJ
~esm	h!J%J3J9I:Z;X>I?J@]A]BICKDJG]HDIGMINJVJXIZG]J_IaKbXd_fHh[
~esn	v-]3Z>K@ZHGIIK]NHOHZG
~eso	a!Y#H%[+J-H/J3I4X8G9[:J=J?I@GA]BYCJDGGXH]IHKGNHOITHUJVHXIZ][K]Z_IaIbIfIhJ
~esp	S!D#a%F&J(G*H+H,H/E1H2I3H4G6X7G8I9^:F;H<J=G?E@YA[BGCFDIEGFIGHHXI_JHKGLIMJNbOYPGQJRGSHT]UGVEWIX_YJZF]Z^I_^aIbJdGeJgHhD
~esq	rZ^
~ess	D#[%[&E(G*A+C,B-^/^0C1H2H4E5D6B7J8E9E:H;F<E=a>^AIBbDZEGFCGGH_IDJBLFMANIO@Q]RGS^TGVFWJZ^[A]c^A_?aabIcEdXeGfDg?hF
~est	A#I%H&C)G*]+W,@.F/=0D1E2D3G4C5D6]7F8e9^:e;D<B=]>H?_@FAZBbCEDFEEF@GEHYIEJDKEMXNEOGPGQ^S^T?U]V^XDY^ZF[C]F^F_]bCdEe?f]gGhH
~esu	j/^3J>H@HB[D^HDMFN[OIR[ZWaH
~esv	z3Y
~esy	m%HBGGYHGPJRdZKdXfH
~esz	i!Z#I%J(I)J*J-Y/Y3F7K9G:F=I?H@[B[C_DHEHGJHHIFK]MaNIOIPYTIUJVHWYXJ[I]J_IaHbGcJdJfJgJhH
~et^	6#@&D(Z+G,?-B.Z/X2G4D8X:J<E=Y>_?]@JAJCEDEEFG]IBKJMCNFO[QDRHSYTDW[XFYGZZ[G]a_ba^bXc^eGgahF
~eta	W!D#F&^(X)J*_+F.J/I0]1H2H3H4G7H8Y9D:X;Y<J=F?D@AAGB]C^D[EXFFGJHDIBJHK[LHMENaOFRXSGTFUDVCWHXEYIZ^[GaBcFdFfEhZ
~etc	z%JHHWIcKd]e[
~ete	[!Y#F%^)Z+J,I-Y/I1I2I3E4H5J6I7X8I9];_=I?F@JAIBDCDDIF[GYIYLHMFNEOGPHQJRHS[THVHXEYJZ[[H]F^Y_HbGcFdJgIhE
~etf	vBHH_NJ
~eth	N!K#E%G&J(D)F*_+_,G-Z.I/G0I1H2J3E4H5I6H7Z8H9J:F;H<J=B>I?d@DAGBDCeDaFIGGH]JGLHMFNJOFPFQJRHSFTDUEVCW[XFYJZX[G]Z^H_FaAcHdGeIfHgHhF
~eti	c!I#^%I(I+H-H/J1]3I4X8X9I:I>H@IBECHDHGJH]IIKcNIOXPJRKSKTJUJVXX][J]H_IaHbIcJdIfIhI
~etj	v)]BJHJIJKKUbVJZJ
~eto	Q!Z#D%D&J)D*b+Y,_-B.H/F0G2H3X5H6G8G9E;X<I=I>A?d@@CeDEFHHDIJJ]KALFMHNAO[PCQIS]TEUZV[XJYHZG[H]B^G_^aAbBcDdIeHgJhD
~etr	]%H(G)J*H+I,I-F/X1J2J3^6J7J8J9D;Y=G>e?G@KAJBECEDZFJGZH>IaJJKYLHMFNFOER]SITHUEWZXFZX[I^J_JaZbYcGdHfGgIhF
~ets	U!H#I%H*[+Z,I-^.X/E0J1I2J3D4I6J7X8I:F;G<K=G>G?YAGCYDWEIFJGGHGJYKHMENJPZRISYTFVHWHXGYJZA[H]D^F_EaYbFdIeIffgZhY
~ett	M!F#I*[,]/_0F1F4H5F6F7D8Y9H<_>B?E@]AXBFC@D?EKFGHYIdJHKYLEMBNbSHTDUIVJWXXBZI[F]G^G_ZaZbDcDdBfFgEh[
~etu	X!Y#K%X+_,^-H.J/J0J1I2J3H4J5J6I7I8I9E:G;J=F?J@FAIBICHDcE]FJGHIGKYLJMHNGOIPFQJRISYTIUFVEWXXHYJZ?[H]K_[aFb]cYdCeafGgGhH
~etw	[!I#J%H(J*K/D0J1J3J4X5I6]7I8I9Z:I<[=I>H?I@]BICIDHGJK]NGOKPJQ_RISFTHUJVJWJXHYJ[I]H_HaHbIccd^fFgIhJ
~ety	p#^8[HFI[KHPYY[ZHdJ
~etz	N!G#X%I(]*F+G,F-A0J1H2I3J4I5I6G9F:[;G=Z>J?W@JAHB^GFHCIBJHKZMKOZPHRGTFUZV[W[X^YH[H_GaXbZdFeIg]
~eu^	l%Y3J9[=[@IBZIKKIMKXJZ[][aI
~eue	Z#G%I(H*K+X,K-I/]3I4J6K7J9Z=I?HBXCFDXGJHYIZKYLYM_OIPJTJUJXJZH[^]Y^IaGbHcJdIfJhF
~eul	f#J(J*I-K3I9I:K;X>J?[@XC_DHHCIHKJNKPZSJTYUZV[XJZI[a]JaHcJfKhJ
~eun	m-J3[7Y9H>I?I@IBJDJIIKJMJNJVKZ]]baJdJgYhJ
~eur	P!J#[+I,Z-B/I0G1G3H4a5J7Z8Y9C:]>E?A@JAZBDCJDFEFFGGHKBLHMHPZR[S^TIUJWJX[ZY[H^Xa[eJfJgFhD
~eus	i/XB^KbNJZBfX
~eut	[)K,K-X/I0J3G4I6d9H:G<X=Y>E@bBFDGEKFZHGIFLIM_NJOIRJSYTHUYXZZE]HaEbGcIdEeKgJ
~euv	o8YC]HJPZdX
~euw	]!I#G(X)K*I+[,I-F/Z0I2J3G4H6I7I8]9]:Z;J=I>I?F@_AJB^CEDXEKGJIGJKLHM_NDOHPIRJSIUHWJXHYK]X^G_IaGdGeJfHgJhE
~eux	]!J#I%I(K*^+Y-G/Y3G4K5X7J9G:I=J>[?G@aAZC_DFHHJKMHNGOZPJTKUJVGXXZ[]H^JaGbJcJdJfJhF
~ev^	e#]%J(J*X/J3H6K7]9H:H=J>E?J@FAJBHEYHYI[MJNHPJRZTJUHVJXIZF[I]^^K_HbJc]d[fZhH
~eva	b!J#I%I(H)J+J-]/X0I3H4J6I7J9G=I>G?HBXCHGJIaJFM_OIP^TJUIVHXH[I]Y^J_EaHcIdIf^gXhH
~eve	H#]&^(G)H*[,X/A0E2E3X4C7H8E:G;H<F=A@XACB_CED]EEFHGGHGJ[L]MGNdODP[QFRES[UIVHWJXI]C_CbCcGdDeXfWgD
~evi	V!K#[%I(G)I+K,I-b/G0Y1J3H4J6J7I8J9H:H=I>b?E@HAJBXCWDFEJGWHbIDJJK_NEOXPIRJSITHUIVHWJXGYJ[K]H^J_HaGbZcIeDfFgZhE
~evo	^#I%F*K-G/H0J1K2J4]6J7J8[9H:K;J=I?]@^AJBFDHGKH]IGJKKYLJMINIPYRKSJUIWJXFZE]Y^K_Za[bHdHgJ
~evr	v*ZHJLZaW
~evu	v9ZCJD^HJK[aH
~ew^	f*G+^-J8Z>H?JBICIDHHWIIK[NJOJR]ZJcZhY
~ewa	^!K#I(I)J*J-I1K3J4I9J:J>I@HBJCJDJHaIJKJMJNIRISETIUIVYXJZF]XaWbJcffEgH
~ewe	c#J%^(Y)J+K/Y0J1Y3J4J7J9H:J=X>X?I@^BFCKDFFKGHIHKFLJM]NWP_RJUKVIXJYXZD[K]I^JaXbKcIdGfIhI
~ewh	s-Z7Z:]HFdH
~ewi	f#J(K*Y-X/Z3I9H?J@XBXC[DIHDIXK]MZNKOXTIVKXJZE]I^Ka^dJhI
~ewl	t%Y8^@ZHEZJ_JdZ
~ewn	o([3a:^>HCXDIHHIHKGMIZI]KaIh]
~ewo	s(I)^B]H[PIVK
~ews	z9]HJVX
~ex^	n-J9JBIH]IaOJZGbJ
~exa	n9IDIGZH[O[PFUY^WcY
~exc	Y!Z#F%I(G)Z*b+J,H-Z/K0J1J2X3H4J6K7J9G:I=H?HAJBGCHDIGbH_IGJJKHLWMHNIOJPWRJSJUGVYXXZC[I]H^H_IaHbIcIdGe[fHgJhH
~exe	s([)J*JCIL]f[
~exi	T!G#F%I(G)I+I,J-E.K/H0J1I2I3F5J6I7I9F:F;I=G>X?FA]CaDEEGFIGGHIIcJHMGN]OFPHQKRISHTHUHVFWWXFYJZD[J]F^H_caCbZc^dDeJfFgIhd
~exp	O!G#E%_&a(D)J*G,F-C.J/G0H2H4H5I6H7G8G9F:D;Y<I=^>E?E@@AGBACEDCEHF^GDHaIBJBKZLiMEOZPGQ[RHSGTGUEVEWGXEYIZ_[E]_^D_FaXbEcEdDeGfHgGhB
~ext	S!I#H%F&H(F)I*I+H,J-F/H0I1F2^3b4G6J7H8I9F:e;I=G@_AIBHCGDCEJFJGJH]IIJ_LdMFNFOGQZRISITKUHWJXGZ>[G]C^G_HbFcGdFeXfHhE
~ey^	U!d#G%H)H+G,I-I/X0J1I2J3[4J5J8I9E:E;I>H?dAHBJCHEJFJGZI]JIMGO[PJRJSITHWIXHZC]B^G_GaIbGcIdIe]fYgXhI
~eyb	o#Z9JH^ZJhX
~eyr	m+]3I?ZHJIKKZVWZJ
~eys	h(I4J6f9J?[HGIJKKOGRFZG]JcHdJfH
~eyv	v3[?YDZHEOYZY
~ez^	[![#J)I*I,J-H/J0J1J2J4I6J8J9^:_;J=G>G?G@ZAICIDFEIFJGJJJKJLJMHNXPHTJWIX_YJZY[I^I_IaXbGeKfHhJ
~eza	p+J9KBZD^UJVYZJdZeJhY
~ezc	z%J9JF]VXcY
~eze	a!X#]%X(Z)X*H+H,J/K3G4J6K7J8J9G:I;J>]?[@[AZBECGDFGJHIIJKFLJMIOGPHRJTJVGX]ZB[X]Z^J_GaXbJcJfH
~ezi	n+Y3K4Z9ZAZBJDGGYVY_[cX
~ezo	w!X:JF]Z]
~ezp	p*Z?]CZDXHHIKNJPXQYY[ZJ
~ezw	z.^9J[X
~ezy	v4[CJHHS^TKVYZI][
~ezz	l*Z-J3J9I>K?^@IBJC]HFIYKKNZQWXIYZZIaX
~fa^	t#Z=ZHIIWN[
~faa	w;X
~fac	Z!H#H%I(G)K*[+I,K-e/X3F4J7J9I:I=I>J?H@FBECIDFEJGJHeIGJKMHOJPISJUIVXWJZZ[J]G^J_JcIdIfJhG
~fai	I#G&X(H)C*D+D,K-E.I/b0[2H3G4E5^8Y9D:F;Z=B>@?B@JBBCBDEEIF_HXIEK_LEMIP_Q]SFTBUEVGWEXEYXZd[C]B_IaAcXdBe]fHgChF
~fak	w*ZC]HWZF
~fal	R!G#Z%J&J)a*E+G,[-A/Y0G1G2H3c4a7F8G9B:D<H=[?B@GAGBADYEFFaGEHBIIKKMCNJOHPXQHSJT^UBVGWFXZ[E]C^H_FaAbCd^eJgFh]
~fam	v#IH]IX
~fan	s1Z@IBIZ]]^dJ
~far	k#K-K.Y3J6W9I>J?JA^CIDJHFIHKYM]NJSJT[U]V]ZEhI
~fas	h!H#H)J+X-I3J9X>Z@ZBHCKDJHXKHMKNIOZRYTXUKVKXKaYb]hZ
~fat	s3Y9E:[B]DYHII[KJZH
~fau	_!J#J%J(J*E+J-I3Z4Y9I:J=Y>H?I@_BGDFEXHaIZKFOJPKUJVJWHXJY]ZE[Y]JaHb]cJdJfK
~fav	l#[K_ZY
~faz	vHJNZV]
~fd^	o3I;ZA_HHK[O]ZK_IaJbX
~fdl	zI]
~fe^	n,F1Z@ZBIHaIKK[NKXJZF]ZfY
~fea	d!J%J)J,J-J3K7K8J9I:J=X?IBIGIIJKJNJSGU_V_WIZG]JcJd_ebfG
~fec	g!K#J%H-G/J1J3I4K9]:J;J>I?JB^CJDJGJHHIHKILWMJNJOKQIT]UZVHXJ[J][^J_JaJbJcKfJg[hJ
~fed	V!G#I%H(E)H*F+J,f-H/I1J3E4H6J7m8I9H:F=I>I?J@FAIBGCJDHEIGJHGIHJKKHLJMHNGOKPESJTIUIVGWJXIZB[J]J^G_CaHbIcIdFgHhH
~feh	X!H#Y%Y&^)I+J-G/W0J1J3Z4H6Y7G8Y9G;X=]>G?IAJBDCXDFEZFJGIHHJIKGLIMGPGRYTHUGVKWXXFZ_[X]G^I_IaFfWgIhF
~fei	z![9[:]HI
~fel	k!J#](J-J3a7J9H>]?I@IBICKDIHBIIKJMINKOGSJUIVJXHZZ]JaHcYfIh_
~fen	a!I#H%X(Z)X-I4J7J9H:H;Z=[?H@EBJCHDGGXIGKYMGNHOKQZTJUGWJZ[[I]^^Jb^cJdHfGgJhI
~fer	O!G%H&Y(C)E*^+E,Y-B.I/[0J1G2H3J4d5G6a7E8Z9B:J<I=F?d@EAGCKDAEGFHGJH]I[JELGMHO]PFQHRYSFTBUXVCWGXCYJZC]Y^G_Ea@bFcHd[hC
~fes	t%Z*Y>[IJNXWY
~fet	t@X
~ff^	_!I%^(])Y*X+X-J/J3I4J8Y9K=I>Z?H@GBGCHF[G]HIIIJKKHMIP]QZSJUEV[XJZJ[J]J_JaIbJcJdZfHgK
~ffa	z=ZA_HJ
~ffe	T!G%H(F)G*_+H,I-E/Y0I1I2J3I4H5J6_7G9F;[<K>Y?^@JAIBFDFEJGXHZK[NWOZQIRZSHTXWHXFYJZE^H_GaDbGcFdWfFg[hF
~ffi	P!F#D%]&J(])J+W,I-D.J/Z0H1E2H3X5I6H7G8H:F;H<[>[@EAGBHC]DCEHFIHJIJJGKCLHMcNDPEQIRHSHTeUGVWWIXEYI[E]E^F_GaEbFcYdHeJfFgdhE
~ffl	k0Z4X9JH_ZJ
~ffn	z[ZbW
~ffo	z+]DJ
~ffr	h%J-I/K2Z3[6Z9I<X>G?J@ICIDIHBIbKGNJO^VJXHZGa^
~fft	w?ZA[BY
~fge	j#K(J-I/K3I7J9G:J=^>F?I@EBYCIDFHBIGKZL]MJNIOIPJVYXJZ][J]baYbJcKfHhJ
~fi^	^#J%H&a(H*J-H3F9J:H>I?IB_CHHdIEKGN[VJWJXJZF[J]H^HaFcIdJeJfJhG
~fia	n,Y3Z6^<YHGIX
~fic	I!D#?&H(_)G*Z-A.G0E1C2K3Y4F5F6F8F:G;E<[>a@FADBJCdEEFGGHHKIJJKK>LDMaN?OWPBQGRJSETcUBVJWDXJYFZX[A][_CadbDdHeGfBgchK
~fid	l(H:J=J?gBIDJHBMIUIVFZDbJfJ
~fie	]!H#E(I+I,J-G/J1J2J3b4K7Z8J:H;J=I?H@XAIC_GJH>IHJJKDLJMGNGPITJUJVJX[ZH[H]X^W_Ha[b[cJdIfJgKhc
~fif	z#Z=]ZJ
~fig	O!E#G%H&J(C)D*X+I-J.J/G1G2I3X4G5I6G7F:C;I<X=C>D?D@IAGBBC[DFEhFHGIHHJGKELGMENCOFPCQKRHSGTFU>VcWfXGYHZ;[G]F^G_FcXegfAgFhF
~fij	w3[>]HK
~fik	i!J#I(I*X-H4K7J9J:K?I@JAJBHC^DFH]I[KIMJNKO[PKVJX]ZE]Y_Ka[cJ
~fil	N!F#C%C&I(])F*E+Y,G-@/C0G1G2^3b5F6G7E8F9A:C;E<H=E>H?A@@AGB?CbDYEGFCGfIDJjKALGM]NAO[PDQHRFSGTEUEVDWGXDYGZ>[F]B^D_EaacJdDeHfEg]hE
~fin	L!G&H(I*H+I,E-E.G0F1G2G3C5F6E7I8C9I:H;F<H=Y?X@FBgCCDEFGGIIAJHKBLEMHOEQHRFTIVIWhX@[]]b^C_eaJcBd@eFgHhJ
~fiq	v#]3W@[HIaJ
~fir	R#D%H&J(J)F*I,H-J/F0I1G2H3B4F5I6H7F8b9E:_;H<Y=F>H?D@XAGBIC[D^EGFHGEHXIIJHKAL]NaO[PFQIRFSCTFU^VCW]XDYHZE[E][^F_EaBbCcedEeGfBgFh^
~fis	w3^>]BJHG
~fit	w3I?ZCZHFKIO[ZDaKh]
~fiu	k/Z@ZHGIYJYKJOZZZ
~fiv	g#]BIHXJKKHNJX]ZGa^
~fix	j#J%J*Y5^9H>_BJHCLKPIVKZI^^fY
~fiz	m(Y,Z3Y>Z?IBIC[DJGKZKaX
~fla	g-Y@IBEIJKIL]MIZX^]b_hJ
~fle	s>J@KAaBYDJT[X]ZH_IaE
~fli	e#J-I/K0Z3J4W9I:K>HBICKDKHdIIKJMJNXU]ZD]KaIbJcJ
~flo	h![(J)[/K3J8]:J>J?J@HBHDJHYKJNJV]_YaJdKfIgZ
~fma	z#XX^aK
~fne	z[ZbW
~fnu	w3^
~fo^	_%J(K*J+_-J9H;J?Y@JB]C[D^IGKINJOIVIXIZG]JaJhJ
~fod	w,Y7Z
~foi	k#Z3I9J>J@^DJHWIJOJXbZFa[
~fol	]!I#J%I(G+X-[/W3G4J6K7I8K9Z;E=I>H?H@ZAJDJF_GJJJKHN^OIPJSJTGUJVGXH[J]J^J_Ha[bIcJd[f[gZhI
~fon	R!F%F&J(F)I+E,H-D.I/I0I1I2I3a4G5I6H7H8H9C:E;H<J=F>_?]@EAHDbEHFHGHH^ICJIKDLHNEOfPGQIRHSHTGWGXZ[G^I_GcFeIhF
~foo	e#Z9J>[?X@IDaMJNJOYZH]IaE
~for	D%F(H)D*E+X,I-[.C/D0D1G2K3f6C8f:Y;B=I>D?IA^B;CaDcEJFDHJI@JJLdMHO;PIQYRBSXTIUEV?WEX[ZI[[]a^I_JaBcDd@eBf>gBha
~fot	s#DHbTG
~fou	T!G#^%F(F)H+I,X-F.J/G0I1H2J4^5I6E8I9E:F;J<J=F>D?E@IAbB]CGDEEXGYHGI[JHMFNIPFS^TJVFWHYIZZ[H]F^J_bbHcEdEeYfDgH
~fr^	k%J-J2]3X>H@ICJDJHEI]KIO^XIZIa^
~fra	Y#F%F&X(F)G*^+Z,H-Y.I/G0H1W2I3]5I6b7G8H;Y<X=F>H?]@GAGBCCCDAEGFIHWIYKYLXMEOHQIRGSGUGVEWIX_YIZH[G]E_EaEdFeJfF
~fre	]!I#I%Y(I)J+J-Y0J1K3G4I6Y7X8J9I:Z=f>G?]BICFDXEJGJHYIFJJKGMHNGOIRKSIUHV_WXXIYKZD[Z]H^H_IaHbHcIdCeGfEgIhG
~fri	i#J(K-J/J6J9Z:J>H?I@ZBJDJIHJ[KIMJNIS^T^ZF_Ja[fXgK
~fro	K#D%B(C)]*D,H.H/C0G1Y2G3H4Y5H6b8J9I;^>J?J@HAEBFEGFFGYHGJeK^MDOYP[QJRJSGUHWGYFZD]C^[_XcYeGfChK
~fru	j-J>J?[@[BKHDIIKbPXQZaK
~fry	t3Y9KHHI_KKO[ZJ
~fs^	_#J(J*J,[-I7h9I:J>K@JBJDJHWIIKIMKNJPJTFUKVKZGaJdJhJ
~fse	p)a-JBHDKHESYUbVGZJdJfI
~ft^	I!F#A%F&G(A)I*Z+E,I-F.G/Z2F3I4C6E7b8H9B:D;Z<H>F?E@EA[BXDIIEJXKIL[MENAOAPEQGRbSeTbUHVDXDZB[C]]^HaZbCdZeFf[gchB
~fta	w9K>[Z]cJ
~fte	L!Y#b&I(G)F*E,I.H/_0W1J3I4G5G7E8Y9Z:A;F>A?CA]B[CHDIEHFFGDI@KALZNGOFPJQIRaSHUHVEWFX]YX[D]]^H_JaEcDeGfagIhG
~fti	z@ZHJIHKIN[cY
~fto	g.Y7JHESbTJZIaKbKcbfJgH
~fts	zSX
~ftw	m1_H^IJJXcF
~fue	s#]-J9[@KBJGXIJKIMJPYTJZGc]fKhK
~fug	n%Y(X4Z8]?ZCHDZHFT]ZJ
~fuh	rQWUZbYfX
~ful	]!I#J%H(G)I-G/I1J3G4[5K7J8K9G:J=J>G?JB^CJDIGJH[I^JJKZLJO]PJSJUHXIZ[[H]H^I_JaGcJdIeZfYgKhH
~fun	U!E#E%E&J(X*I+H,H-C.Y/H0H1I2I3C4I5Z6H7G8H9C:H;H<J>D?D@HBfDHEHFIGGICJHKCLGM[NGQJRHSGTEUdV_WFXZZ][F^F_YcGdCeGf]gHhE
~fuo	v#^9ZGXIJ
~fur	k>W@JBYIKKJN]VYX[
~fus	P!X#E%^&J)[*G+H-^/b0H1H2J3D4F5I6G8G9E:I;I<J=^>E@YAHBBCFDFEHFGGFHBIaJbKZLHMCOXPZSDTFUFWGXFYI[G]F^H_FaFbEcFfEgG
~fuz	r-cHGND
~fwe	z9[MIg]
~fy^	_#H%J*X-J3Y9H:K=K?XBICYDcH^IHJHKGNXVIXYZA]I_KaJhY
~fyl	oCJD^HHIZKJNaZJaJ
~ga^	T!F#X%C(_*D+G,G-C.H/G0G1G2Z3E4E5H6G7H8X:C;G<I>Z?C@CAGDAEGFYGFH]I]JHKXLXNYOHP]RGTDV^WGXYYJZ;[b]B^E_Fa_bDdDeHf^gHhY
~gaa	n%]3X>[@ICZKKXJZZaHdK
~gab	v#[DZHJN]
~gac	n(K3X9J>I?[CKHYKJLZOKY[a^
~gad	]#F%a(G)I*H+I,I.Y/J0J1J2J3F4H6Y7I9]:G;I<X=I>F?G@FAJBFCGEJFJGIHGIEJJKEMFNHO^PaRISITHUbVFWIXGYJ[I]_^JaGb[cHdGgK
~gai	S!X#Z%H&J(H)X*I+b,J-F/G0D1J2J3H4I5J6J7I8Y9W:D;I=I>G?H@aAIB^CFEJFJGHHEICKYLHMJOHP[RZSJUHVGWJXYYJZ]_YbIeJfGgIhE
~gal	l(I)I*Z+Z-J3J4Z9J>KBJDHHZIJKJL]MXN]PJTJXIZFaJf[hJ
~gam	a!H#[%I(I)J*W+I,J-G/Z0Y1Z3G4H5Z6J7J8J9G:H=I>Z?I@EAJBFCFEJGJHZIDK_MbNHOHRJSKTFUIVIXHY^Z@[I]H^J_JaGbHcHdIfGgYh_
~gan	J%G&I(I)D*B+E,E.G/F0F1F2F3A5G6F7J8F9A:e;F<H=]>H?IAEB@D@EdFcG_HBIFJFK@MANbOCQGRFSDTDUdVCWfXYYGZ>[C]X^D_DbFc^d]eFfBgEhC
~gar	^!Z#H)J,I-G/I0J1J2K3Y4I6[8I9a:H;J=H>C?E@IAXBECZDAEJFJGJJKKYLJNGOFPHQKR[SYTHUIVHX^YI[I]X^JaHcIdFeIfYh[
~gas	c#H%I(G)K*K-H3H4J7I9G:g;K=[>F?I@EAKBFCHDFEKGKH^IGKDLaMHNHPJRKSJTIUGVHWJXHZI[I]Z^H_Ja]bHdIfJhH
~gat	]#I%d)H*^+I,J-G.Y/J1J2J3H4J7J8J9F:I=X>G?HAIBFC[EJFJGGHCIFJJKDMHNGOIPbRJSITIUIVGWJXIZI[I^I_GaZbbdIfJgIhI
~gav	d!J#J%[*X,Y-I2Z3G>J?H@YBICZDbH@MJOGRYVJXHZW]Y^JaH
~gba	w-_4Z?Z@KHFIKKIZH
~gcr	nHJYa
~gd^	_!a#G%H(G)J+J,J-G/Y0J1I2I3G4J6J8X9F:[;I=H>E?H@IAIB[C]D_EJFKGIH?IXKDM]OHP]RISJWJXHY[ZA[H^G_HaGbHdIfXhF
~gdy	l+Z1Z@JD^HHL^WZZG^JdXfK
~gdz	z+HDJH]Z]
~ge^	F!E#A%C&H(G+^,E.b/Z0E1E2F3@4E5F6D7a9A:I;F<J=D>X?]@ZADBZDHFEGDHYIGJELCM]NHOJPDQGRFS[TEUXWJX_YFZ[[^]__EaBbXdIfCg]
~gea	e-J@aHGIIM[NGZY][^H
~geb	R!X%D&I(Y)]*H-].J/G1H2G3H5H6F8Z9B:Z;Y<I=J>G?_@FA[BDDDFHHBJGKZLHMBO]QHRFSFTIUDWGXXYHZB[J]b^Y_ZaXbHc]dJeHfC
~gec	wBZEJUGVZW]
~ged	r)X3Z>H@ZBJHYOHWZZJ
~gee	[!J#E(])Y*I+H,J-F/J0[1J2I3I4Z6I7I8I9E:F=Y>H?D@GAIBID^EIFJGIHAJ[KHLYMGOFPGQJRISHTHUXVYW^[Y^I_Ia^bJdFeJhH
~gef	e#J(J+X,Z-I3J4]8Z=J>[?I@GBHCHDJHFIIKHL]NYVIXYZD]]_]cKdJ
~geg	b!I%J(])J*I+G,[-G3a4J9I;I=J?H@IBFCYD_GJHYIGLJMIOZPJTKUJVXZC[I]YaFbJcJdIfKhX
~geh	X!G#F(E)H*I+H,Z/H7H8J;I=I>]AJCFDDEIJJKXLKMXNEOGP[QKTXVJWIY]]W_HaDcYdZeHfXgHhE
~gek	p#J+J1[9J>X?JBYCJD[HEXJZX]Za]dJfJ
~gel	Z!Z#[(G)G*Z,H-W.J/Z0H1I2J4G5J6H7G8I9C;H<K=]>[?D@]AHCWEIFJG_HAIJJILHN[PFSITFUEVEXEYIZ[[F^H_XaYbFcGeIfFgIhH
~gem	^!K#X%Z(H*J+J,J-G/J0H3Z4J6J7J8[9G:J;J=F>]?G@]AKCFFKGIHFIWJJKDMENGOIPIRJTJUIVHWJXGZX[H]b^I_Ja[bZcIeZfHhY
~gen	G!H#D%K&E(F)B*X+F,H-].G/@0j1E3E5B6@7E8]9a;[<D>F?G@^ACCGEGHAIJJWKGMFODP?QERBS@UWVEXbYDZY[E^a_FaHdCeGgEhY
~gep	g#I(J-Z9J>K@]DJHFIIKILaNZX]ZC^_aJ
~ger	N!Z#Z%^&H)D*B+],I-[.I0E1I2I3C4I6E7J8E9?=E>^?_@[BZC?GIHZIJJXKELIOYP]QYRETDUAVDWCXHYFZ]]C^I_YbHcJd]eFfHhI
~ges	N!^#c&I(B)X+F,J-J/E0X1G2G3@4H6E7G8X9C:[=B>Y@IB^CHDDFGGWHBI?JGKJLFM[NEPET^UaVcWDXFYYZB]^_DaFbEdaeIhB
~get	Q!F#^%D&J(E+Y,Z-Z/F0H1G2H4G5I6H7H8F9E:G<J=G>F?F@GBACCDaEHFIGdHCKHL]MEQJRGTIVGWZXFYHZa[X^Z_]bEdCf]hH
~gev	a!H#F%I(H)K*^+G-G0J1K3b4X6I7I9G:H;J=J>J?G@GAIBFDaEXGXIFKXLZMINGPIRITIUGWKXHYKZD[J]H^K_[aFbJc]d[eJf[gJ
~gew	^#H%](F)[+J-J/]0I1Y2J3G4I6J8J9F:H;I=Y@[AJBZCGDGFJGGHJIFJJKXLIM^P^RJSJTHUHWJXHZF[H^G_IaZbHcIdFfHgXhF
~gez	j!Z#I%Z+X3J>YBHCJDEH]IJKINJOJPJUYZE[Z][aJdXfIhJ
~gfe	l7cHI
~gg^	c![(H-X1Z>K@IB^IIKIMJNJSITJ]JbYc[h[
~gga	tBZHZIJZD[]h[
~gge	c!I#J%I(H+X-Y/J0J4J6K7J8K9G:H=X>[?FAYBZCHGZIFKFMIOIPJRISJUYVIWJXH[I]]_^aGbGcZdIfHhH
~ggi	d!J#J%I(I-I3E8X9Z:I=J>Y?H@YAYC_DEEKHCIHKGNIOHPJUJVIX^]Ha[bJdJf^hI
~ggl	z-W@KHJK[
~ggn	l,X>HDHL]ZZ[JbacJhJ
~gh^	Q!H#G%H(X)J*]+^,J-[.J/J0I1I2J3G4I5J6J8I9G;J<K=I>E?J@WAIBXC[EJFIGHHXIaMGN]OIPZRISGTXUCVJWHZF[I^H_KaZdGeJfIgXhY
~ghe	g!Z#J%b(a)J+J-I3I4K8K9E:I;_=J>I?J@GAJCJDHIXKIMJNYOJTJVIXIZF]J^J_ZaIbJdFfIhI
~ght	S!F%d(Z)F*G,J-E.J0]2I3F4Y5H6I7G9]:F;]<J=F>H?F@]AHBICGDEEYFIGFICLGNEOYP^QJSGTFVGWJYIZA]F^Z_GbEdFeIgGhW
~gi^	b!E#J%I(J)[*[+I,J-J/J1K2Z3G4J7J8[9H:H=H>G?Z@]AJBJCXDEEIGJH^IXKEMIN_OIPHS[TIUFVFW^XZZA[J]H^K_JaFbIcJfHgKhH
~gia	m!J2Z5YBJHDIFMIN[P_V[ZI_Jf[
~gib	k!I)J/J3J4X9_BHCIDHIJKJMJNJOYTJV]W[ZE[X_[aJfX
~gic	s-Z=]R[ZD][
~gid	n3H9JCaHHIJOJP]XYZY
~gie	t!K:ZC^HYP^ZJ
~gif	t,X3[>JD]H[ZFaF
~gil	k*Y/Z@JBKGYHFM]O[RYZJgY
~gin	N!X#Z&I)E+b,F-].X/D0G1G2G3G4C5G6F7b8F9B:Y;[<I=K>E?Y@GBJCJEFGFK@LJMHNAOGPIQHRGS]UCVGWFXaYGZ^[C]Y^b_Ia>bccDdBeGfFgJhC
~gio	b#H%H(^*J-G3H4I8J9[;J=I>Y?H@^AYDXGKHAIFKGNHOIPIRYSKTJU[VGX[[J]Ga[bIcIdJfZhH
~gir	p?X@^BIHCMIQYUJVJWIXJZ_]JaJf]
~gis	I!D#E%F&J(A)B*B+j,F.H0F1G2H3D4H5H6G7E8G9D:C;G<I=D?]@IAFB^C_DhEGFJGFH_IBK?LFMDNAObPCQHRGSETFUAVCWDXCY]Z<[D^F_EaBbEcIdEeGgFhC
~git	]!I#^%J(I*J,I-F/I3_4J7J9F:H=J>E?H@DBGCGDGHXI_JWKJLJMIN[OaPJRITJUJVIXGZB[J]H_KacbJcJdJfKgJ
~giu	p3F4Y8Z>IC[DHHIKJOJXZaXcWfYh[
~giv	_!Y#J(^*X,]-H/H3I7I9I=J>H?I@JAYBXCYDGHDIEKIMIN]TJUIVHXIZX]J^XaJbYg^
~giw	w3[gY
~gl^	c%J(J3J7c=J?J@HDHHZIJKWMIN_SJVYZCbJ
~gla	p.Y3J9YBJGXKKZI]]b[
~gle	o9J>J@XAYHGK]N]OZPYZH
~gli	]!I%I(H,J/J3G4]6J7K8W9F:G=H>F?]AJBEC[DFGJJJLJMFOHP^RXSJTHUHVYWJX]YKZ][X]G^HaFbFcGdHeJfHgJha
~glo	X!I#I%I(d)_*Y+J,e-Z3H4J6J7I8J9Z:J=I>I?F@GCIEJGJIHKHLJMINIOIPETJUGVFWJXJZX[J]I^J_KaHbIcJdCeHfIgHhH
~gly	w3ZE[OJ
~gma	g3I9Z:g>X?J@IBJCKDHH[IHKIMJNJOJVIZCaH
~gms	j(I0eDKHCZHaK
~gn^	N!I#G%C(J*H+[,]-C.J/J0J1I2J3H5H6H7c8H9F:E;I<c=J>AAHBXCFEIFaGFH^IZJGKDL^NJOHPHQJRHSGTaUFVDWHXIYIZH[Y]E_IaAbZcFdFeHfGhI
~gna	f!K(K3G4Y9I<Z=^>F?[@ZBHCIDIHWIJKJMHOITIUJVJXI]]a[fYgJ
~gne	z:Z<]HH
~gni	[!J#H%K(H*J+I-].Z/J0K3E7X9H:H;K=J>E?HBCCHDFGJIEJJL_NGOZSJTJUIVWX][H]H^JaHb]cHdIfZgKhc
~gnm	zHX
~gno	g!J#I(J)H*^-X3]5]:K>J@IBZCID[HAIKKILbNKVJWJZC[K]Z^KaJbJhJ
~go^	O#B&H(])G*F+I.I/D0E1E2Z3X4C5H6E7D8Z9[:F;E<J=G>b?E@GBHC_EJFFGDHYIDJEK_LJM[NAOWPDQGRDSDTBUBWDXZ]H_IaabDcZdJe[gJh]
~god	i/X3I9F:J>H?J@XBHDJHFIHKXMJNZOYR]UJVJX_ZX]Ja^bJcIfGhX
~goe	a!J#[(K-J3Y9[:K=J>]?IBFCXDIEYHDIIK]L[MJNIOJTIUIVJXYZJ[Z]IbIfZhG
~goi	p9]>K@JBIHIVJZ_aI
~gol	tFZGXNZ
~gon	V!G#Y%G(G)H*H+H,K-H.K/I0K1J2J5I6J7H8J9X:G;I=^?^AIBYCGEJFJHHIFJIKDLaMZNGOIQKRITGUFVFWIZ?^G_XaEbfcCdHfZhG
~goo	a!I#E(I)G/K3J7a9c=I>J@IBZCIDIH[IZKWMJPKSJTKUHVIXJZD[K]JaIbJfJhI
~gor	f!I#H%J(H)J*Z-H3I4J:Y=X>I?]@IBZCIDHEJHCI]JJKYMINIOJS[TJUHV^WIX^[I]IaIbJcJdJfJhX
~gos	s9J:a@JBJIYNZZJ
~got	U!Z%H(D*I+I,J-G.Z/H0K1J2J3G4J6J7_8H9Y:_<K=Y>E?Z@IAIBBCXDbEJFIGHJHKCLGMFNDOJPIRJSITHVGXGYJZ[[Z]J_IaGc]eIfIgG
~gow	k#F-J:I>H@KB_DJHXIIKIL[MITJ[[]Jb_cJhJ
~gpo	w)ZHJNZ
~gr^	s)]3J>a?J@IHFIIK[MIOIVJY[ZH]J_ZaJ
~gra	O!A%C&I(^*E+E,F-B.H/G0I1_2F4C5W6[7E8E9a:E;[=[>F?D@BAXBHCDDEEIFGHcJEKELGNEODPBQ]RFSaTCUAVDWEXZZ;[D]B^E_aaAbBcEdbf[gchC
~gre	Y!Z#b%G(^)H*X+Z,H-G/]0I1Y2I3F4H5J6I7I8I9_:H;I<K=G>D?GAGB[CEDDEJFJGGH<IZJIKZNFOIPFRISHT^UHVCWJXFYJZG[_]F^GaFbZcGdIe]fFgFhF
~gri	e!J#J%^(c-J3I4J9H:a=J>Z?J@IBICIDIHGIHKINJOIQZS[UJVHXJ]IaHbKcJdJfHhJ
~gro	T!F#H%D(F)G*I+H,I-G/H1I2K3F4I5J6I7H8H9F:G;I=F>E?FAHBCCHDFEIFJHcIYKELHMGOIPeRJSITHUEViWHXGYIZF[H]G_GaGbGcHdCeGfFgHhH
~gru	X!E#H%G(H)G*H+I,I-G.K/I0J1J2K3E4I5K6J7H8I9Z:E;I=F>F?FAHBDCGDFFJG]ICJJKELGMGOHPhRJSITIUEVkWHXFYJZ?[H]E^Y_FaFbGdFeIfGgHhG
~gs^	g#G-^/I0J9J:X=Z>J?[@JBHCKHXKHLYM]NIZE_HbJhZ
~gsa	n!K#J(])K*X+K-J0c3G4K9I:J>H?I@JBJCHH[IIKHMJNJOJPKUJVIXIZD[]]IaFbJcKfHhJ
~gsb	z*[+I>HCID[
~gsc	a!J#I%[(H-I/K0I3H6X7J8Z9H:I?H@HBICIDHEJGHHFIJKHLJMHNIOKPXTKUIVIXHYY[J]J^JaZbHd_e]fZgXhH
~gsd	wHJL[ZJf^
~gsg	vC]DZEXHJ
~gsi	w3_DJ
~gsk	zEYHXWKZJaZ
~gsl	z/X
~gsm	v3J>J?IC^DIHE]K_[a^
~gsp	n#[BFHHKZWYXJZ[bHc]
~gsr	v+GDZG[W]
~gss	l+^3J6^@KBJCZDGHIKJSZZHaJb_
~gst	l,_3Y@XHEZIaZcWf[
~gsv	w*[?_
~gt^	Q!H#A&I(B)D+Z,K-[.H/F2Y3?4D5H7Y9@:C<H=F>]?K@]AEBCC^DaFGGJH_I^JGKHOZPDQHRIT[VEWXXJYGZH[Y]IaEcBgGh[
~gte	p3Z4[TZ
~gth	e(J*I,I-J2^@ZCJI_KJN]ZG
~gu^	]![#H%I)Y*H,K/J3[4J7X9G=Z>I?G@YAJBECHDFEXGKH]IGKHLXMYNHOGPISWTXU]VZWJZK[I]I^J_YbIfJhH
~gua	c#]-H/[3X7Z9X:K>I@HBICKDIHAIIKaM[O[P^TIVJZI]KaIhK
~gub	t>^D[ZG
~gue	U#X%H(E)I*I+I,J-c.J/J0J1J2J3G4I6J7H9B:g;J>F?G@HAIBDCHDJEJFJGIH]JIKELJMGNZOGPHQKSYVYWJXJZC[I]Z^I_HaFbHcGdIfIgJhG
~gui	_!H#I%I(J*J+Y,Y-F/I4J6J8J:I=H>G?EAcBYCGDHEKFYGIHWIDKGMGNHOIPIRISKTIUIVIWJZI[J]b^K_[aCbIcJdDebfGgKhI
~guj	zBYZHh^
~gul	p)Y-J3K9IF^GZHFN^OZZHaI
~gum	t9[C[
~gun	Y!G#E%[(Z)G*_+G,H-W.K/J0I1J2I3D5J6I7H8Z9Y:G;]=G>X?_AIBJC_EHFKGIIEJJKDLHMYNHPFQJRISZTGUXVDX[YIZ@[H^H_Ia[bFcGdGeJfFgIhZ
~guo	t5W>XAYYX
~gur	N!D#F%G&J(B)C*[+G-F.I/G0G1G2I3Y4F5I6G7F9H:B;H<X=B>D?]@HAGBAC^DHEhFHGHHGIKJGKFLGMENCOIPDRGSFTJU>VcWfXDYZZ;[F]E^F_FaEbKeffAgFhF
~gus	l9[HDgb
~gut	v9_HIXJ
~guy	v#G@[HHPXT]cY
~ha^	N%H&J)E*F+F-Y.J1J3C5H8G9X<I=C>H?BAFCBDaEJFGGIK]MZN[OEPGRFSFTDUYWDYGZb]^_EaCbJcFdZeHfCgGh]
~haa	s3Y?[BWDJHEP[U[ZGb]
~hab	S!X#X%G)G*X,I/H0H1I2J3E5J6I7H8I9C:F>]?E@GAXDZEIFJGGHIIFK]NJQJTHU]V_WHZG]_^H_HaGd]fEgH
~hac	e!I#Z%K-J3Z9I:Z=X>I?J@[BHCJDIHbIHKHMYNKTJUJVZXIZE[K]J^XaJdJhJ
~had	wCWHXU[
~haf	o-J3[?YBYDKHJK^ZG
~hag	s-J9K>J@KBJHZIIK^ZXaIhZ
~hai	zLY
~hak	b!_#J%J(J*K3J9J:J;[=K>J?J@IAYBIDJIKKJLXMJNKPKUYVZZD]K^]cJd_eZfGhI
~hal	T%E&J(F)J*G-c/^0G2I3Y4E5H7F8H9Y:E=X>A?CAGBFCDE_HIIaJGKFLINDOIPEQIRFTEU]VYWHYZZC[J]]^F_FaZbGcEd]eHhF
~ham	i-J3a9Z>G?G@IBXCJDJF[HJIIKHMJOJQXT[ZF^KaIfZhY
~han	C!D#E%A)J*]+D,C-E/Y0C2G3A4F5E6B7J9_:E;D<]=D>d?D@bA[BaCGD?EGFCGFIDJGKDLeM_NAOEPDQERGSFT@UFVCWDX?ZY[H]G^g_ZaBbDcJeEh_
~hap	c!_#J(H+J/^3H4X9^=K>E?G@FBKCIHJIHKGLYMINHOZUFVIZ]^Ya[bHhH
~haq	zN]
~har	P!F#I%Z&J(F*X+H,H-Z/^0H1H2c3I4G5J7J8G;E<I=I>B?]@ABJCFDFEHFbGFH]IaJGKBLHMDPEQ[RGTGUGVFWIXFYdZ=[H]F^__EbFcCdDfDgGhE
~has	N!D%J&I)D*E+E-J.H/I1F2Z3A4D5G8E9X;F<H=F?BAECBD[EFGbH_JXMeNZOEPBQGRDSDTCU]VGWDXIYFZ_]H^Y_DaBcCdZeIfHgDhX
~hat	F!H#G%H(Y)E*F+G,D-^.W/E0F1F2E3A4^5X7E8G9^:E;W<D=H>a?J@GAFDFFJGZHXIZJ_K]LXMEN^O[PEQIRGSFTFUJVIXGZ_]F^]aDbBcCdHeFgJhY
~hau	l#K3I9I>ZBICJDZHEIIK[NJU[VIXYZHaZcXh^
~hav	M!D#H&J(H)Z*Z+J,I/J1H2I3X4G5]6[7G8H9]:E;X<J=_?YAGBECcDZEHHFIYKZLHMIO]PKQJRISGTFVJYHZG[Y]E^Z_GaFbFcGdGfEgIhZ
~haz	j!J-[/^6K9J>KBKHHIIJYMJN[OZaXhJ
~hba	t4YVZZIfZ
~hbo	zSY
~hce	g!K#J(J*W+]-H3I9H:Z>F?[@JBFC^DFHCK[M^OIVJXJZY]IaGbKhZ
~hci	w/[@^
~he^	l%J+J;Y?]BJCXDGG]LYZF[Y^ZaJd^fH
~hea	_!J#H%G(X+I,I-G/I1I3H4I6J7I8H9J:J=I>F?G@JAKBaCJFKH]IHJJM[NHOJR_S^THUIVHXIYIZB[I]I_IaHbHdEeGfbhI
~heb	l(Y)[3[=Z@ZBICJHHOYXXZH
~hec	Z!I%[&X(F)J*Z+I,G-A/F0J1I2K3F4J5^7I8I=I>G?G@CAJC^D^FJGIIJJaKILYNXPISJTWUHVHWJXH[G]B^Z_IaHbHcIdXeZfH
~hed	t(_?HD[]Y
~hee	Y!G&J(Y)_*b+G,]-H/J0I1I2I3J4G5J6H8H9Z:F;G?E@EB[CKEZGHJIKILIMFNCOFP]QJRHSHTFVJW[XEYI[G]E^HaEbGcFd]eIfFg]hF
~hef	z(^,GH]RJZG
~heg	pB[aZ
~hei	S#F%F*[+[,H-I/G0I1J2J4H5J6I7G8_9Y:[;]=X>D?YAHBDCHDZEIF_GZIDJJKFL[MKOJRISHUIVZWGXYYJZB[]]X^IbGcFgG
~hel	P%G(a)D+H,I-Z.J/G0I1I2J3D4I5I6I7I8I9a:E<J=F>C?ZAICEDIEIFJGHH]KCMCNGOWQJRITZUZVDWEXEYJZ[[E]F^F_HbGcGdGeJf]gehG
~hem	]!I#J%G(G)^*I-J3Z7J9G:Z=I>_?IBFEJFZG]HZJDLYMINYOIP^SKXJZC]JaIbIdFfJgHhJ
~hen	F!G#X([)F+J,_-J.E/_0D1I3_5G7H8E:D;K<I=G>Y?bAEB>C[DXEJFYGCI[K]LFMHOBPFQKSDUCVAWEXIYJZJ[I]]_Ia^cadCeIgD
~her	D!E#D%C&F)A*I+H,B.E/F0I1A2H3F4B6X7X8J9_:Z;h<E=B>X?_A]BFDIEHFXICLFMGNGOGPJQERBSaTHUJVFW_[Y]D^D_Ya^b_cCdJeDfHgGhI
~hes	e!I#]%J(I)I-Y/J3X7K9J=Z>J@GBHCJDIGXHIIbLWMJNJOJPYTHUIVYZA[J^YfYhJ
~het	a!Y#H%b(^)I*Y+F,J-H/J1I2J3E4I6J7I8I9]:E;_=C>F?[@GAIEIF[GZHZIEJJKGLJMHNJOZRJSJTIUGVHWIXGYZZE[J]H^I_YaGcIdEeKfHgJhH
~heu	c(K-J3H9I:I=K>H?J@cBICJIIKHOJR^SZUIVJX_]JaZdJhK
~hey	W!b#H%H(J)I+Z,J/Y0K1J3^4J7W8J9F:E;J=I>H?_AICIFJG]H?JJK[MHNIO]RJSJTIUYVYWJZG]H^I_IaJbIcIdIfZgYhJ
~hez	m:^@YIYN[UYZI
~hi^	pEYGKHZIZJWKXY[
~hia	d!J#X%J(J-I3Y6^9X:J=J>Y?^@HBFCHDHH@IHM_NHOIPJTJUJVJXIZG[K]H_Ka[bJcJdJfJgZh^
~hib	l!J)Z-[4G5I7_?KHEJ]PZQXSITKUIZJ^]gJ
~hic	V!I#I%Z(E)I*H+J-E/W0J3G5X6K7[8J9H:I=I>b?G@FBFGJH_IWJHLEMINbO[PETJUIVHWJXIYXZJ[J]G_Ia[bIcIdGeJg[hW
~hid	s*X7J?JHZb^
~hie	]!I#H%I(G)J*W,J-F/]0J1K3E4I5X8K9X:^;J=I>C?F@YAJBEC_DZEJGJIYJJLWM[NXOGPIRJSJTJVGWJXZZF[I]Y^Z_JaFbHcHgJ
~hif	k3Z6[<X>JHFIZKIOZXKZZaZ
~hig	tH[P]ZHfW
~hik	z*[4[HJ
~hil	]!Y#I%I&H(H)[*K,Y-H/H0Y3[4J7H9]:G=^>G?I@GBECKEJGIHFIIKGLHNHOJRYSJT^UXVIXJZF[J]a^H_JaHcIfHgJ
~him	s)Z
~hin	P!E%F(F)G,H-_.J/D0G2I5c6K7F8X9K:G;H<I=F>^?JAIBDC^D]EHGCHCIIJJLIM^QIRbSHVFWFYG[J]CaGcZdFeIf[gGhI
~hio	p5X>YHI
~hip	z>]HIPY
~hir	_!I(I-I.X/I3Y7^:J>Z?JBHDYJZKGMHNIOJSK]K_[aGb_hJ
~his	M!E&J)H*D+H,G-F.I/H0H1X2F3I4G5b6J7F8^9a<I=Z>D?D@^AXBXCCDYEHFHI=JDKbLKNdOFQIRGSFTFV_WZXEYHZI[F]E^W_FaFbEcHdGeHfDgFhF
~hit	k!I#H-I3J4Y9J@JA_BJCJDIHDIJJXKIN[PKTYVJZ[_^bYgK
~hiu	r!]>J@HB]CJHGIHKKU]ZG][hJ
~hiv	p&I2Z3F>IH[OaZJ
~hl^	a!J#Z-a/J3Z6X9I:J=I>E?Y@GBIC_DGHCKGMYNHUJZX[Z]Y_JaGbIcJdJhX
~hla	m/[6X8XHJMJNXTYZ[eX
~hle	[!I#H&^(G)J+J,X-[/H0J1K3^4H7G9H;H=[>F?ZAKBEDEE[GIHJI[JJLIMIPHRZTIUHVGWYXHZ]]G^G_JaGbHcXfJgIhE
~hli	z-]BZHHZI
~hlo	r)ZB^GYHIUIVJZJ][
~hlt	d#J%Y(W;[=W?YBICXDJVYZH[ZbYfZ
~hlu	n/K6b<Z?^NJZG
~hlv	z#^XK
~hly	z@WB[HJ^JhJ
~hm^	v/X8YKX
~hma	w@X
~hme	o>J?_@JIJKZN_ZHaJ
~hmu	k!I#J-K/_0Y3J6]9I>J@JAZBIDJEKGKHHIIJXKJNIOJPZT[XKZI]J_]aKcJdJfKhK
~hne	c!J#Z%J(I-E/J0J3^4K:I=J?I@GBHCJEZGJHYIGJ]KHLYM_NIOKPIUJVIXI[]]H^IaHbYcKdXfI
~hni	k#J(]3]7Y:ZHHOJZIdX
~hnt	j)J-]/X@XBYHFJXKIN]Z[dZ
~hnu	zJXZ]
~ho^	d!I#H*J+K-H3G4K9F:I=J>Z@FC_DXFXHEMHNJOIPKTKUYV]XHYZZ]]HaHbJdHfHh[
~hod	P!G#H&K(F)G*_+a,G-E.J/I0J1I2J4H5J6I7H8I9E:G<J=F>Y?d@GAGBECeDaEHFIGHICJIKHLHMGNEOFPGQJRISITFUGVDXEYJZI[G^H_FbGdHeJfHgIhG
~hoi	e#I(K-X>I?a@[BICGDJHFIIKJMJNXZD[eaIhJ
~hoj	o>J@aHJKKX[ZI
~hol	X!F#J%E(H)c*Y+H,Z.K/I0K1I2K3Z4G5J8J9^;I=H?G@JAICGDEEJFJGIH]IDJILJMHNFOWP_RISHTJUZWIXYYJZG[I]H_HbGcIdHeJfIgIhG
~hom	a(J)J-J.I3H7K9F:e=J>_?I@HDKEJHIIIKHM[NJTJUIVJWKXJ]J_YaIcJfJ
~hon	G!E#X%D&H(C)D*a+a,F-F.I/C0G1F2G3c4E5G6H7E8F:C;F<H=D>g?X@IAECZD_EFFFGGHZI?JFLFNAO_PDQHRFSETHUKVEWFXFYGZE[B^E_DadcDdEeGfEhI
~hoo	X!H#H%I(F)J*I+E-[/I3F7I8[9F:H=I>]?I@YAJBEDJGII[JXKYL^NZOHPJTIU_VGWJXIZH[X]]^I_Ha]bHcJdWeJfH
~hop	h+K9Z=I>X@IBHDZH_IJKJZHb_fK
~hor	R#I&J(_)Z*H+H-C.I/J0H1H3B5I6H7G8H:G;^<I=F>E?E@XAdDDEHFIGJH@I[JGKJLZMDNCOEQIRbSGUDVIWGXcYIZ?[G^F_daXbEcEdDeIfEgHhZ
~hos	]!I#J%H(H*J+[0J1Z3X4I6J9H:I=Y>X?I@XAJBECXDGFJGbHEI]KIMHNFOJR_TIUJV]XIYZZ=]I_[aKbIdXfFgJhI
~hot	]!H#F%J(I-I/X0K1K3H4J5]6W7K9F:I=H>F?H@GBGCIDHGJHhIHJJKILJMHNIOJPJRbSJTJUJVJXH[I]H^I_JaGbHcIdJfIhI
~hou	L!E#G%C(B)J*Y+Y0G1F2H3Y4X5J6F8E9H;J<E=E?D@cAECHEXFXGCHXJXKXMYOZP_QHSHTHUAVHX_YG[Y]C^H_]bEcEeF
~hov	s5W=ZH]MY
~how	R%H(G)H*H+b,J-G/Z0H1J3G4J5K6J7J8J9X:I=I>G?^@GAJBDDDEJGHHZJXKELYMHOXPHRXS]UYWJXHZF[]][^J_IaXbacHdFfHhG
~hr^	^![#I%X(I*X+Y/J0J1Y3I4H7J9J:I<Y=^?YBHCXDIEYGIHFK]LJMINKOHPIRXTIUIVGX[Y[ZH[I]H^J_ZaFbJcGeKgJhI
~hra	g(J*X-[2X3Y9J?]BJDJHZI_KKQXZF
~hre	R!I#G%[&Z(C)F*G+G.I/F0I6X7F9]:I;G<I=X>J?E@DA[BFCEDDEZGHIZJJLFMFNEOJP[RYSHUFVDWJXDZ^[F]E^FbFcZd^e[f]
~hri	[!H%Z(G)J*I+I/I0Z1I2J3G7I8Y:H;J<J>F@FAIBFCXDGEIFJIGJJLHMGNGOIPXSJVHWJXZY[[H^IaHbGd_e^fZgXhF
~hro	P!D#E%Z&J)I*F,G-A/F0]1G2H5I6G9E:J;G<X=D>E?D@GAFBYCDEGFGGdIGJWKWLFM^NWOFPZQIRZSJTIUDVHWFX_YIZI[F^J_GaJbHcJdaf[hE
~hrt	vHIUZbYfXhZ
~hse	p>]@_BIHHIJKIL^MYZJhY
~hst	o3YHIIaL^ZI
~hsy	sGYHZM_ZJ
~ht^	D!I%c&F)H*H+X,E.H/I0[1H2G4]5I7E8E9Z:I;^<E=F>J?ZAEBCDEEZGHHJJEKDNJP]QHSATHVYWEZG[Y^]_YaabGcWgGh[
~hte	b!H#Z%_(^)I+J,X-H2J3I4J6J7K8K:H;^>G?H@[BECHGIIHK[MHNHOJR^S[TKUGWIXJ[I]H^J_JaHbIcJdKeKfGgJhI
~hti	e#F%a(a*K,J-I0[3I4I6K9I:I;c=I>H@HBICGDHH^IIKFLIMJNHOIPKSZTKUIVHWIXIZD[J]H^IbJcIdEeJfHhX
~htl	c%J(I)J*[7J:J=I>K@HBIDHEKH]KHMJNePJSITJUHVIWbZD]JaIbJcJdJfJgIhJ
~hto	w,^HH
~htt	z+XHJc^
~htu	t,YDZE^HJ
~htw	Q!F#H)G*F+H-[0[1I2Z3F4G5I7Y8H9H;H<J=J?EAICFDWEIFJHHKYN[OHPFQJRGSYTEU[XCYHZ]^Z_GaEcFdYfGgG
~hub	t,I@YBKH_MIZFf]
~hui	n-J9H>_@IBJCKFZHJIYKIMKOJZFhc
~hum	l-J9Z:J=X>K?I@XBGCWHDIJKJNZU]VHXKZXaZbJdJfZ
~hun	r9KM]R[
~hus	l>]CJDJHFYa
~hut	l!]#^,Z-K>Y?K@IBJHHIJKIPXZF]YfY
~hwa	z3[HY
~hwe	w*X
~hy^	t0YfY
~hyb	k-J9KHZZH_Hb]da
~hyp	wH[bY
~ia^	N%K(Y)D*I-E.H0E1Z2E4C6a7D8D9_:J;Z<X>E@aBDDBFFGDHEIBJHKBLYM[N]OAPDQYSYTHUHVEYFZC[H^X_CaabZd@eHfbgZ
~iaa	z4YHKM[
~iac	v#K-J@[HH[[^_
~iad	^!H#Z%I(H*J+J,Y-Z0X2Y3H4J6J7I9X:H=I>H@^BWCHDGEJIYKFLJOIP]RKSKTHUIVIX[ZD[J^H_JaZbIcId[fIhG
~iag	o#[-J4[9KBGDJH^IIOJX^ZI]JaJf]
~iai	t,ZHIVZ^WcY
~iaj	w@[H[NYaJ
~ial	M!H#Z&J*E-C0G1G2H3F4Z6F7G8F9J:I;G<I=^>AAFB]CGDEFYGDH^JJKXMaNFODQHRESXTDV[XDYIZ_]G^G_EaGb[cFdCeFf]gG
~iam	d!J#J%J(K)K-J3Y7K9]:Y=Y>Z?Z@GBZCIDIHFIHKHMINIOISITZVIXIZG]Ia[bIcJfJgK
~ian	^!I#H%H)K*J+J,Z-[/J1J2Y4I6J7Y8J9J:H;K=H>G?H@XAJB[CIDFGJH^KXL[MFNIOIPIRISJUHVHWIXH[I]H^[_IaHbZcIdWeKhY
~iao	r-Z9_@KBJIIXJZY][
~iar	Z!I#H%J(W-I/J3H4K7Z9H:Y=I>G?I@ZCIDIEKH^IHKFLYMFNHOKPITJUHVXXH[^]I^^a[cJdJfIgXh[
~ias	p-[.a3[HGIIZH
~iat	]!I%I(J*I+J,K0J3H4X7J9]:I?H@bAJB]CGDIGJHFIHJKKFLKMYNHOJRXTHUIVIX]YKZA[I]a^J_HaGcHdHeJfIh[
~iav	p6_?ZBZHEZJfZ
~ib^	l%Y3J9[>F?J@JBJDKGZKIO[PHYZaWdKfY
~ibb	z7_HJSI
~ibe	Y!H#H%]&[(F)H*J+J,W-I/H1Z3G4Y6Z7I9J:H;J=Y>G?H@FCIDHEIHGIHKFLHMHNGOJPZR[SITXUGVFWJXIYYZG[X]I^H_XbHd_e]hG
~ibi	a!G#J%Z(H)]*Y+J-_/J4^7J9I:X=J>J?H@IBGCIDJHAIIKILKMJNIOKP[QYRJSKTIVIXIZF[J]J^]_IaIbJf^gJhJ
~ibl	Z!K#Y%F)F+J,K-[/I0F1J4a7]8J9H:I;K>[@^AJBCCFEIFKGJHZJJK[LIMGNHOIPZRHTHUCWIXGYKZX[X]G_IaHbGfG
~ibr	o)^BIHITZU_VHZI^XfI
~ibt	i!I%K(K-K/J3I9^>H?KBICHDHHZKJMJNJOXTJUYVJWZXJZF[X]J_[a^gX
~ibu	c!K%J/K0J1J3Y=^@KAJBJG[HaLXMJNJP[TJZG_JcIdK
~iby	zZIh_
~ic^	D!@#@&F)Y*H+E,G-=.F/X0Z1J2I3F4C5D6B7I8B9F:B;C<Z=]>^?I@^A[B[CBDHEAFEGEHaI>JJKHLGM^NBO?P?QERESZTcU_VXWBXIYZZF[[]=_Ga^bGcZdGeHffgah?
~ica	F!G#B%K(I)A*Z+D,a-B/J0D1E2F3^4B5F6E8E9A:E;E<G>^?b@JAbBBCcDFEFFFGBHbIAJJKCLDN^PAQGRITAVEXJYF[B]]_DafbCcId@eDgEhJ
~icc	zBJHDZ^b]
~ice	M#D%D&H(E)E*F+H,G-Y.G/F0G1G3@4E5F6G7E8G9]:C;F<H=n>@?B@JAEB@CAEFFGGFHdIFJFKZLJMINDOYPEQHRFS]TEUAWEXBYGZD[E]C^F_DaGbCcZdEeYfCgG
~ich	C!H%I&F(F)F,I.G1G3I4Z8F9Y<E=J>G@EAGBEC_DYH[IaJANbO]PEQGS@TKUJVXWZXD[HaZbGcEeJ
~ici	U!F#D%](Z)[*H+J,I-E.J/K0I1I3C4H5J6I7H9a:E;Y<K=F@CAHC^DBEHFJGHIaJIKKMENEOFPFRHSYTIU[WHX]ZB^H_GaBb^cJdGeJfa
~ick	O!B#@%D&I([)F*]+J,F-J.H/I0H1G2H3K5H6G8E9[:F;J<]>a?D@IAFB[CHDWEHFFG^HIIIJFK@L_MGNAODPHQISGTHUEVEWHXDYGZZ[C]^^^_Ea^bbcDdcfDgGhD
~icl	m-K/HBIHdKKMIZI
~ico	_!W#J%I(X)I*K-H/]0K2W3F4H6I7J9G<X=I>Y?H@FAKCHEKFXGJH?ICJJK^PJRXSZTIUGWJXIZG[J]H_IaFb]cHdZf^gY
~icr	M!E#?%F&J(E*[+I-G/[1X2I3E4F5H6G7b8H9E:H;I<I>C?E@CAHBCCFDEFHGFHXICJZKELGMGNEOGPEQIR^SgTbUEVEWFXFYHZ?[F]F^G_Ga[bEc^dZeHfXgchF
~ict	[!J#H%I(K*Y-]/Z3J4J8J9I=H>J?J@GBFCIDIH^JZKHMKN^PHQcTJXJZH]J^KaIcKdIfJhH
~icu	k*Z2Z3X9J?^@HC]DJHEIJKJQWXJYZZ[^JaK
~icy	K!F#F%F&I(C)]*_+G,H0H1H2I3F4F5b6H8X9F:E;I<I=D>F?H@ZAGCYDCEFFIGGICJ_KFLGMENiOGPERISFTFUHVCWgXFYIZ<[F]D^F_FaDbGcFdFeHfGgDhE
~icz	l!J%F(Y)J*X+Z9H;b=J?J@IBIDGIJNIPJQ[VJX^ZGaJbJ
~id^	Q!F%F&J)E*Y+E,J-C/Y0I1G2G3Y4F5H6I7F8E:E;G<I>I?J@CAdCEDIEEF[GZH[JXK@L[NbOYPCQIRZTGUCVEW^XFYIZ[[E]D^[aBbYcWd[eGfDgFhE
~ida	R!G#E&I(D)F*G+Z-]/G0G1H3B4E5H6G7Z8X:^;G<I=X>Z?[@JAZEFHJIYMJNGOYPFRFS]TEUBVCWXX^YYZZ[E]C^F_FaFbGdYeYgYhF
~idd	e#K%J(a-^3H9^>I?I@IBGCYDJHJKHNKPIVKXKZJ[K]]^JaIhK
~ide	P!G%E&I(C)D*J+Y,X.I/]0F1G2H3G4E5H6K7d8G:F;G<I=G>Y?H@DAbBJEGFHGGHZI[JFMJPDQHRZScTIUHVCWGYFZ][E]I^E_GaXcEdBe^fFgE
~idi	i(Z-J2Z3K=K>J@_BICJDJIDKJMYNZPKZEaKhb
~idl	n%[HIOYRZh]
~ido	U!E#E%E&Y(C)Z*F+E.I/G0H1G2H3Y4a5I6Y7G8H9H:D;H<I=E>C?f@FAHBYCYD@EHFIHJIFJHKDLHM[NFO[PaR[TFUAXZYYZC[G]D_FaIbXcXeHgHhF
~ids	n3H9JDYH[IIKZPXR[SJT]ZJcXfI
~idz	m(Y+[3J=]>[?[BJCHDEHFOZTZXK]JaHb[
~ie^	[!X#b(Y)I*^+I,J-H/K1J3G4K7K9G:Y;J=J>G?IAJGIIZJJLKMIO]PHRJSJUJWJX^ZA[H]I^I_IbJcIdJfJhH
~iea	s!X%Z1[HITYdZ
~ieb	v(J)Z0[F]HIKZZI
~iec	_#X%I(H)I*Z+J,J3G4J6K7J8J9G:I;K=I>G?[AYCYGJHCIYKGM_NZOHRYS[UHVGWJX[YZZJ[I]G^J_JcIdIfGhZ
~ied	Q!I%D&I(D)F*Y,G-K.G/W0G1G2H3C4Z6J7E8G;a<I=E>A@_AGBZDAEGFGGFH?IGJGK^LIN_OHQHRXSFTIWGXeYHZ[[I]_^Z_XbFcDdEeHfDgG
~ief	o!X&]7X9J@IQWZ]
~ieg	h!Z#J%J&Y,Y-Y3Y7[9G:J=K>]?J@IBICYDHGXHCIGKHNXOJUKVJXJZX]Ia[fJhI
~iej	c!I%J(J+J/Y3G6J8X9F:J=J>[?H@YAJBHCYDGHAIZK[M^NHOHPKUJVIXIYZ]I_]aHbIdJfJh]
~iek	g!Y#H%J(J-I3I9_:I>I?IAZB]CIDIGYHCIFKIMJN^OJRYUJVIXJZF]J__aIcKdJfJhI
~iel	[!G#]%H(I)J*I+I,J-Z/I0K1J3a4I6J7I8J:H;J=I>Y?G@JA_BFEJFJGIHYIXJIKGLINFPIRJSJTHUIVGWKX^YKZG[H]E^HaBbZcIdHeJfJgJha
~iem	[!H%H(F)I*I+H,J-Z/I0K1J4H6J7H8J9^;J=H>F?F@^AJBIC]DZEHFZGIHEIIJJLJMHNGOGPYRIS]THU]V]WIXG]F^J_Hc]dGgIhF
~ien	H!G#C%^(^)H*H+H,E-[.F1[2C3I4B5X6B8E:Z<F=??C@aADB[CFDYEIFEGAHCIaJELZMZPFQ]RGT^UHVAWXXFYJZC[G]H_@cXeCfbgXh[
~ieo	v4[cXf[
~iep	o,YHFOYR^h]
~ier	J!Y#=%D&G(G)F*G/G0K3X4H5E6D8G9H:^>I?JAECcD]EBFHHYJHKbLDMFN@O[PaQHRDSFTEU[VIW]XYYGZA[D][_Ha]b@cCeZgDh]
~ies	[!Y#G%F)I,I-_/I0J1I2J3I6J7H9_:I;I=X>F?G@CAJBHC[DEEJGXIEJJK^MFNWOJRZSXTHUHWIYJZa[Y]G^G_IcGdFeJgIhE
~iet	L!@#@&G)Y,J0X1D2D3H5F6Z8X9B;]<F?^@IABB=DJEIFEHCIXJFKaNJOYPXSCTIUFV[WHXJYYZX[J]J^]_[aZbHcDdAeJf[gIh[
~ieu	Y!H)J*I+Z,Y-D/Y0H1J2J3E4G6I7H8]9]:];I<K=H>G?E@^A[B^CDEJFKGIIFJJKKLHM^NDOGPHQJRISITXUGWIXX]]^G_GaEcJdFfGgIhD
~iev	s-X7^@KHJR[ZJ_J
~iew	j(^*H9K>IHaIZZJdY
~iez	j!H#J&Z(J+I-I4K8J9G:I=J>H?[@XBFD]F[GJHJIIKIN_OJPIUIXIZY]J_JaIbKcJdYeIfI
~if^	n![(Y3^5XHHQX
~ife	b!J+J,W-J/Z1Y3J4J6X8Y9J:J>J?I@YCKDHFJGJHJIIK^MHNHOYUJVJZF]JaJbJcKd]eXf[hJ
~iff	U!G%]&J(F)H+H,I-H.K/Y0I1I2I3Y4G5J6b7H9F;I=F>]?C@HAYBICFDDEIFJHWIbJHLINXO_PJQYRZSHTFUHVGWIXEYI[H]F^H_GaZbHcFfFhF
~ifi	K!C#?%E&_(C)F*Y+F,]-C.J0G1F2G3^4G5G6F7W8G9E:B;E<H=F>Z?H@]AEB[CgDGEGFHGEHaIGK?LEMCNDO^PDQHRFSFTCUDVFWEXZYGZK[D]_^W_EafbGcCdCeGfDgF
~ifr	l3Z6b9K<Z>I@KHDIXKHNJO]XHZIaZ
~ift	f!I#X(J3Z=[>IBICJD[LWR]T[_KaF
~ify	b#H%J*Y3Y9H?X@IBICYDcH]IJJIKGVIXYZB]JaJhY
~ig^	V!F#E&J)H*I,F-F.J/G0X2I3H4X6H7G8H9]:E;H<J=X?J@GAHBACZFIGGHEI^JIL_M[O^PGR]SHT]UDVDXEYIZ=[H^F_Ga[bFcHdZfGg[he
~iga	Z#Z%G&K(I)X*F+F,I-B/H0I1I2I3H4G5J7H8H9^:E;H@EAHBCEIFJGHH>IIJJL^MYNFQJRZSHTEU[VEWIXDYIZ@[]]Y^H_Ga_bbc]dGeJf[gHh]
~igd	c!J%J(I+Y-J/Z1Z3I4K9I:]=J>H?JBXCJD]GJHDIHKIL]MZNIOJP^THUJVGWYXJ[J]J^H_KbJfIgXhH
~ige	S!D#J%_&I(C)G*I+G0F1H2H3C4E6G7X8G9B:[;X<I>K?C@cAGCIDGEGFGGFHHIIJXMJN[OYP_RGSGT_UDVZWGYI]C^__DaHbXcEdJeGfDgGh]
~igg	l(J+Y-[3X9[>]@JBJDIGYHHIIKJOJTXZFaI
~igh	R%f&J(a)D*F,I-D.I0]2H3D4X5G6H7F8G9[:E;b<J=E>G?D@]AFBJCEDCEYFHGFHYIBKELFMKNCOXPaQISFTEVBWEYHZ>]E^YbDdCeHgF
~igi	Y!G#]&K(^)H*X+H,I.J/H0I1J2J3^4G5J6I7H8I9C:Z;]=H>C?ZBDC_EJFJGIHCI]KHLIMGO_QJRISHTHUDVYWIXDYJZ?[H]E^I_IabbGcHdDeJfGgIhI
~ign	L!G#E%C(J*Y+Z,[-H.I/H0H1H2H5X6G7b8G9E:H;H<d>?@DAGBXCEDYEHFaGEH]IXJFKALeNGOFPHQIRGSGT_UDVBWFXEYHZE_Ia@cHdDeIfXh^
~igo	X#H%H*I+G,J-G.K/J0J1J2J3W4I6J7I8J9Y:G;K=H>^@FAJBYCWEJGJIDJJMGNHOEPIRJSJTIUHVFWJX_Y[ZZ[Z]G^J_JacbHcHdIeKfIgKhE
~igr	e!H#H%J*K+J-I1H3I9J;_=K>I@JA]BICHDXGJHHIJKXMINJPJVJXKZF[J]H^J_eaJd]fIhJ
~igt	a!H#G%H(I*J+H,J-X/I0X1Z2K3I4I6K7W8J9G:I;J=H>a@aAJCGDFGJH^IXKDMHNGPISXT[UJVIXGZH[X]Y^IaEcIdIeKfFhY
~igu	M!D#E%X&I)C+G,J-E.I/F0F1G2H4E6F7E9I:A;[=B?F@EAIB@C]DDEhFGGHIFJGKXNHPCQIRFU=VcWfXEYIZ:[F]W^E_EaFbJeff@gGhD
~iha	z9K>JHIIJK_ZHaIh]
~ihr	j-J3ZE^HII]KJOJ
~ii^	w6[IIKXNZ
~iis	z9JYabJfI
~ij^	n#I(]-J/J8[9H:Z>I@JBJC]DHHEIHKYMJT]VJXJZJ]Ja[
~ija	v?J@WH]
~ijd	g!Y#H%J+J-I/J3Z4[6J7J9I>I?K@^AJBICIHBIFLZNYOJPJRaSYT[VJXJZD]I^J_ZaIbJcIdJfGhJ
~ijf	f!J#[%Y(I*K-H1K4J8X9H:Z=J>G?J@FAJBGCHDIGYHBI^KGLYNZOXRJTHUKVJX[YYZY[J]I_Ka[bIcJdHhJ
~ijg	l!K1[3J9K>Y?YBJCJDJIJOYXKZ^dI
~ijk	h#H-]9Y@^BKHWIJKYL[T[ZH^K
~ijl	w3HO[TYZIh]
~ijn	X!^#](E)I+H-F/I0I1J2I3X4I5K6I7H8J9^=H>_@FDIEJFKGIHIJJK]LGMJNGOYPGQJRISITFUHVXWJXGYJZ_[Y]F_HaEbGdEeJfHgJ
~ijs	t-]A[DWHJ_Y
~ijt	p%Z4Y>_D[HIZH
~ijv	a!J#I(H-J0J3I4X6X7K8Z9I:I>H?J@HBICJDIEJGHHHIJKILJMINIPXUJVJXIYY[K]J^JaJbHdae]fZgXhH
~ijz	_!J#H%I(H,J-I/Y3I4J7]9G;J=J>I?I@_AJBXDHHEIHKFL^MYNHOIPITHUJVIXIZZ[Z]I^__HaHbIcJdIfJgYh[
~ik^	^![%J&I(F)I*J-Z0J1J2J3E4J6J8I9H:H<Y>J?HCXD]EJFYGZHGIDJJMGNXOXPYRJSIUHVJWJ[H^YaXbZcIdIfIgJhI
~ika	_#G%G&K(X)I+H,I-F.J0I1J2Z3D4H5J6I7G8I9F=G>I?]@EAYBDC^EIFJGIHXIXJJKELINFOXPFRISITHUGV[WIXGYJ[G]___a]cGdHeJfHgXhG
~ikb	r*[4^?YHHfY
~ike	U!Y#F%G&J(Z)Y*F,G.J/Z1I2I3J5I6H9F:Y;Z<J>D?ZA]BHDHEHFIHXIYJHK[PXQJRHSGTIUIWHXJYIZI[I]Y^[_[aHcGdFeJfGgHhD
~iki	z-[.Y
~ikn	v?^@JHIa]bZ
~iko	l!G#J(Y)J+J,J-J3X=X@KA[BICIDGH[IIM[OISXVJX^ZI]J^[aKbYcJ
~ikr	sHXLYMJZJ^^dZ
~iks	sHJLZZYaZgY
~ikt	j#J(J+I-[3J:J=X>I?J@IBICIDZHEIGK^MKNJOISYU]VHXZZE]Ja^dH
~iku	t2Z8]<ZHJ
~il^	A#@%E(Y)F+E,E-[.E/K0Y1E2H3d5X7C8K9;:_<K=F>Y?^@IAHBDC]DcEIF[GFHaIBJGKIL@McNAOGP[RJSATEUFV=WAXCYKZZ[>][_Da_cEdAe[fKgZhC
~ila	]!Y#H%H(G)I*I+J,J-F.K/[0J1Z3]4Y5J6I7H8I9Z;J=X>a?Z@ZAIBDC[D[EYFYGJICJJLINGOFPHRISYTHUFWIXGYJZA[H]F^J_IaXbGcGdHfGgJhG
~ilb	d#K9J>a?JCJDXGYTX^Z
~ild	b#H(J/Z1c4K7J8X9H=J>Z?JBIHZIIKJMJRJTHZF_JaIb^cJdIeKfJ
~ile	S!D#[%D(a)Z*_+H,I-E/G0I1I2^3[4H5I6H7H8I9C:F;F<J=G>c?D@HAHBGCZEGFEGGHXIBJGKELINEO]PeQJRISITGUGVEWIXFYJZ?[G]]^G_Fa]cFdGeJfHgHhE
~ilf	t3[9Y>IDZHHa^
~ili	N!Z#J%D&J*X+J.X0K1H2H3I4Y5H6G7Z9B;^<I=H>C?]@EA^BDDJEFFHGHHFJFKXLJM_NEP]QIRGSEU^VaWIYXZC[G^YaCbYcEd]fBgGhE
~ilj	sEZHJKZc]dY
~ilk	m#Y3J>J@JBIDIHZM]NYOZTZX[ZI
~ill	H!]#Z%J&F)B*H+Z,G/[1]2D3?5J6H7G9^:H;G<I>Y?I@YABBDCZDDFBGBHHIYJCKHMbNDPHRJSAT_U@VJWDXBY[[b]E^I_XaFbJd[gXhF
~iln	z2YO[
~ilo	e!I#K%Z(J)J-_3X9I:I=H>J?J@HBZCZDHGJH]IIKGMINJPIUIVaXJZK[G^JaJbJhH
~ilt	T!F#F%G(E)H,I-G.J0I1I2I3J4I5G7G8H9D:F;H<J=G>C?F@CAHBCCFDEEIFHGgHBIBJkKCNEPXQJSHTGUGVEWIXGYIZ@[H_GadbIdFeJfGhH
~ilu	_!I#J&]-K/c1J3I=J?K@YBGDJEJHXIJMHNXPJVXZ^]J_JaJbJcYfG
~ily	d#]-Z/ZHDTYZEh]
~im^	S!F%c&](H)G*K+H,Y.J/F0H1H2I3X4[5I7X8H9Y:Y=E>X?K@DAHBXCDDHEGFIGGHZIBJJKZLYMGO[PHQISGTIVDXDYI[F^IbEdEe]fDgGha
~ima	X#Z%H&J(G)J+I,I-Z/G0J1J2I3J4H5J6I8I9C;I=G?X@dAZBBCDEIFIGIHXI_JJK]LJMHNDPHQKRGSHTHUGVGWIXXYIZ@[G][^I_HbccHfGgJ
~imb	sI_
~ime	O!E#^%E&J(E)[*C+X,G.I/F0E1G2H3B4F5H6D7F9H:F;H<I=E>B@HAFC[D]EFFHHXIGJGKYNJOIPFQIRfSGTIUYVDYHZX[G]]^F_FaYbEccdEeHfHgHh^
~imi	Z!E#H%G(F)G*D+I,K-H/J0J1K3F4I6K7I8J:E;J=G>F?^@HAWCFDEFKG[IXJJKYLWMGNGOHPGQ_RJSXTIVXWZXbYKZX[I]X^I_IaGbGcXdHfXhH
~imm	[!H#H%I(X)J+I-F/H3F4J9G:I;J=I>C?I@]A^BGCGEZGJHBIJLKMZNXOaPISITYUJVHX]ZB[J]H^J_[a^cIdIeJfHh[
~imo	c!J#H%J(J-J3X9Y:J=K>F?J@_BGCXD]HBIXKFLZMINIOXPKUJVIXa]IaHbJcIdJfJ
~imp	Q!F#F&K(X)G*J,H-D.J/G0H1G2I4Z5I8H9F;H<J=X?HAHCDF[GGH_I^JHKYLHMINFOERHSZTXWYYI]D_FaDc]dEfJhF
~ims	s)Z
~imu	_-I1]5]9J@[BIH[I]MKNJXZZF
~in^	;!H%C&D(^)e*h+],b-B.G/Z0G1K2?3C4]5X6>7^8Z9A:D;A<A=I>I?B@XBEC=DEEYFZGCHYJHKJMBNEODPbRISITYUGVYWbXEYG[C^]_CaCbXdCe>fCgbhF
~ina	P!c#H%C&I)G+_-b.X/F0_1G2H3>5H7D8F9X:G=E>X?^B[CAEaFGGFH^IAJFKALIMFNBOFPZQHS^TDUJV@WFXYYG[E^F_EaIbGcYdCeHfBgHhE
~inb	l-K9J:^>^@JBYDJGYHCIZKHP]ZGaY
~inc	H!J(D)[*J-Y/E0J1J2F4Z5H6[7D9E:G;F<F=Z>G?I@CAZBICEDBEEG[HHKELHM[N^O]P^QJSaTFUGWEYZZJ[G]I^B_FaEc[dXeGf^gGh_
~ind	H!J#I&G(?)G*J+D,J-a.H/X0E2E3^4[5_6E7B8C9B:C;E<X=A>E?[@IAICDDHEHFEGXIJJCKALHMfNBO@PBR[SETGUBVGWIXFZ<[a]X_dbdc_dBeEfIg^hF
~ine	M!D#A%C&Y*X+I0G1G2G3J5G6F8I:Y;H<I=a?E@aAIB]CXDIFaG_HEKXLIMFNGO_S[UBWGX[YGZH[F]XcXdIeFfDgBhB
~inf	T!D#I%G&J(E)G*F+_,Y-J.J/I0I1J2J3[5J6H7H8I9E:E;H<J=E>J?I@FAHB[CcDfFIGHIDJHKJLJMHOFPFQ^RISHTHUXVCWHXEYHZ[[G]E^H_GaIbFcFdEeJfHgHhF
~ing	J!H#_%F&I(F)A*^+G-I.E/D0^1A2D3I4X5D6Y7_8D9Z:G;X<F>G?E@EAFBDC]DaGXHFI<JBMEOIPAQIRGTGUbWYYG[Y]^^@_AacbYdWeJfXgFhG
~inh	V!X%F(G)H*J+J,J.K/J0J1J2J3G4I6J7I8J:I;e=I>G?J@IAICGD[EIFZGHJJLJMGNHOHRISJTHVaWIXHYJZ][Y]F^I_HaGbHcIdHfIgK
~ini	E#?&G(a)e*b+A,_-A.F/D0D2D3B4Y6C8Y9B:F;D<F>E?F@bABBbC>DDFDGAH>IaJEK<LEMFN^O?PaQHRATKVJWeX?YDZb]a^H_@aCb[cAeCg_hF
~inj	wQYf[
~ink	S!F%H&K(F*X+Y,X-]/G0H1H2J3D4Y5I7H8H9C;Z<K=F>D?E@EAIBACFDDEIFIGYJGLXMDNEOGPGQJSGTGUEVFWIXFYHZF]F^^_^aJbidYeIfEgH
~inl	i#I(J,W3H:I>F@IB]DYIJKIL[MJOGVJZ[[I]I^JaKbacIhZ
~inm	l9K@]HJIJK]ZX
~inn	]!F#F%X(])G*]+J,H-^.J/I0I1I2I3X4G5J6Y8I:[;H<J=G>G?[@^AGB[CDDJEIFIGHHCI]KZLHMENEOIPFQJRHSHTHUGWHXXYI[]^H_[bFcFdGeJfGgIhE
~ino	k!K#H)Y*Z-Z3Y9Y:X>H?JBICKDIHKIJKJNJOHR[SJTJUXVHWYXJZI]IaJbIf[
~inp	w@_HFNJ
~inq	m#[3G:Y@JBIM[OHSJUXVIWZXaZIbJ
~inr	l%[,]0]9G?JDXE^HZKJNJTKZHaHdHfI
~ins	O!A#E%^&J(X)F*G+],J-B/I0_2H3I4G5I7I8G9C:I;G<c=E>F@YAJDcEIFHHbIbJ_LGMCPZRGSFTFUDVHWFYCZ=]D^K_FaCbGc^dBfDgF
~int	E!A#G%D&G+[,G-].D1B2C3Y4G5_6X7E9A:H;J<D>K?X@GAHB>CHDDEDFBGHH]LHMWOYQJRDS[UFVZWCX^ZX[G][_^b]cc
~inu	S!G#[%F(F)H*H+I,I-D/F0J1J2H3D4F5I6I7H8H9D:F;J<J=G>HAHCEDEEIFJHIIYJIKDMkNFOEQJRfSHUFVEWIX[YHZD[G][^H_HaXbFcJdGeJfJgGhG
~inv	X#I%I(H)J*J+J,J-F0J1J3Z4J6J7I8J9E:f;J=I>C?G@DAJBECFEXGJHaIEJJK_MGNZO^PJR[SJTIUHVHWJXFZ@[Y]H^I_JaGbKcIdHfHgJ
~inw	vN[UZ
~iny	p9J@ZX]a[
~inz	r(Z8]:[HJNZ
~io^	I#B&F([)[*G+H,B-J.G/C0E1D4Z5J6C7]8^:Y<F>]?DA_BGDJECFEGFHIIHJYKBLZM=OKPJQFSZUZXGYGZZ[J]^_YaEbacBeFf[gGh[
~iod	p9H=[@YNGX^
~iol	d@YEJHHNfcJ
~ion	;!<#E%a&J(Y)C.C/@0[1]2F4B6E7E8D98<Z=Y>;?]@<ADC^D[EfGZH^I=JHK=LEMHN[OAPXRBSJTAU_W[XGY][W]_^[_EaHbEc]dXe^h>
~ior	c#I%J(I-I3I4J:J>I?J@^CJDZHCIGK_M_NITJX]]IaJbJdJf[gX
~ios	l#J-Y@IBJG]H_IKKKTJZH
~iou	b!I#Z-]>^BIHAIIKaMXNGOZZJbKg]hK
~iow	zK[NYWZ
~ip^	k(J)I*^-J9J>[BJDYKIN[ZGcKdJ
~ipa	p([-J:]H^
~ipe	k+]3I9J>X?ZBICIDGHIIJK]MJN_OJPZZG]JaJhJ
~iph	z6_KJNJY]ZDcF
~ipl	i#YAaHI
~ipo	s9K:aHH
~ipp	g#]-J1]3X9J>G@XBHCID_GJHEIYKHNIOZPXU]VJZG]JaGfIhY
~ipr	s6Z@ZHFR[ZX
~ipt	_!Y#J%H)J*I-I/J3E6[7K9I:J=]>H?G@GBWCID^EJG_H^IIJJKHMHNHOIPHSKTJUHVJWJXG[J]I^D_ZaIbHcJdIfGgahJ
~iqu	b!J#Z%X+J,J-J5X7I9H=I>H?FBGCHGJHXIJJJK[MYN]PXSJTJUIXG[J]H^Z_Ka]bZcIfIgJhH
~ir^	G#@%]&G)H*F+X,F-B/@2D3J4G5F7H8X9@:_;K<^=a>DACBDC^EbFEGGIDJDLgMHNJOBPFQ]RESGTIUHVZWEXZYE[a^CaXbIeJfGgBhE
~ira	c!J#G%I(J*J-I1Y3G4[9Y:J=X>I?Y@HBGCGDHGJIJKIL_MGSJTJUHVIWHXJZ]][a]bJcJdJf[hJ
~ird	W#I%H(F)I,J-]/Y2J4I6I7_8J9H:G;J?]@ZAJBDCFDFEJFXGJHIIBJYKZL[MFNIRJSHTIUHVGWJZI]F^GaXcHd]eIgIh]
~ire	K#C&d(Y+F,F-E/G0F1E2G3c5H6D7b9C:b;F=D?KAHDHEDGDI[JHKBLHMBN[OAPFQHRESBTZUKVAWZXDYGZ>[E]Y_]aBcdeFf@gYhB
~irf	zHZSZ
~irg	o%J-J9JF_HHZ^
~iri	t%W/Y3ZDX
~irl	w@aHJZJ
~irm	Y!J#G(H)I,J.K/I0J1I2J3D4I5J6J7I8a9F:a;J<Z=G>Z?F@DAICXEIFJGGIEKDLHMXNcO^PHRJSJTIU_VEWIXGZF]F^I_HaDb]cFdHeIfHgJ
~iro	e-J7J=F>J@XBICXEZHKIIMJNJSXU^VJWIXKZF]JaJc_dZfJh]
~irr	v%W4YcX
~irs	[!Y#I%H)J*I+G-G/I0J1f3H4J5K6J7I8[9G:H;J=I>F?H@]AIBECYD^EIGIH=JIKFL^MFNEOHPJRISITJUFVHW^XIYJZI[I]X^H_IaHbFcHdGeJfDgIh_
~irt	pHZI^KJR[
~iry	n@IHYKZLaZJ
~is^	G!B#[&G(Z)I*H+F,I-X.E0D2G3^4C5G6I7H8]9^:X;J<F=Z>H@bAYBYCZDJEEFEI?JEKZLIMWPZQHRGSCTHUHVcX]ZJ]F_EaCbDdJeEf@gDhK
~isa	F!d#J%X&G)Z*B+J,C-A0J2F3I4F5G6I8I9A:b;[<G=^>??E@ABCCHDXE_F]G^IDJEKELEO[QFRITEUbVFWaXGZI[D]G_EaDbJcZeFgDhB
~isc	b!I#H%H(I)J*J,J1H2J3X4I6J7J8I:I=I>_?H@[AJCHEZFYGGIFJJKXLKMZNHOESITHUHVGWJXHYa[J]H^X_HbFc^fGgJhI
~ise	T!F#F%H&K(W*G+H,Y/_1I2I4G5J6H8H9G:X;I<J>F?^@EAHBHCFE_GaHCJIKHLIMHNaOHQJRHSIVXWGXGYIZI]E^H_Fa[c^dZeIgHhG
~isf	h/XJYNcWIZGaI
~ish	]!F#H%I(G)H*Z+J,J-H0J4I6J7J8J9G:I;J=H>F?Y@EAIBcCIEJFYGHHHIEJILINXOIPXRJSHTIUIVHWGXI]b^G_]aCbIcIdEeIfHgXhZ
~isi	V!H#J%G)Y*H+H,J-^.K/I0c1X3J4H6J7H8J9F;I=E>FAJBXCFDFEHFJGZHaIYJJKHN_OYPHRISHUFWHXJYIZA[J]I^IaEbHcGdJeJfJ
~isk	g!J#J%J(_*J-I/Y3I4I6J7J:Z=J>J?J@IBHCJDIEYHbIGKIMJNHOJPJRJSJTGUJVJWJZE]J_HaXbJc^dXgIhJ
~isl	n,X-[/Z4Z6Y9J@EBIIJMJPZTJZ[_IaJhJ
~ism	f!K(G)X3F6[:X@YA[BXDKHYIJKXLYMJO]VJXYY[ZF^J_IaJbXcKdJfJhJ
~iso	^!J#Y%](Z)J-H3H4J7I9J:H;Z=I>Z?I@_BJCJDIHXIIJZKHMJNIRYS[T[UHVFXIZA[I]JaHbIdEfHgIhH
~isp	^!H#H%W)J*]+J,J/J3F4a6X7J:I;J=J>F?]@FA[BHCGKGMGN[PHRISWTIUHVHWKXZYJZC[Y]H_YdIfYhI
~iss	L#D%e&H(b)E*E+E0J1F2G3Z6K7J8F9F:C;_<H=X>G?G@CAGCWDIFZGDJEKILFOHPZQJRETHUCV]W[XHZY]D^I_YaJbJcJeIfDgEhF
~ist	@!E#?%F&E(Y)c*_+h,b-a.C/F0A1@2A3D4D5^6H7=8E9D::;A<I=B?^@EA_B^C^DgEBFGG>I:JFK^L?M;NYO]PXRHS>T>VEXDZ@[I]F^D_aa:b>c?e]fHg]hc
~isu	e#J(I*J,X-I/K0Y1K3F4J8Y9H:J=X>H?J@JBHCIDGIHKHMJNJO^RJTKVJXIYZZG]J_JaJbJd[e^fZh]
~isy	r%Z<]HIZJdXf^
~isz	vHJIZVYZ[
~it^	E%_&F)J*F+],G0B2E3C4F5D6D7E8H:_;]<E=C>G?D@]AABHC[D]EGHXI^JINYPIQZT?U>WIXcYYZA[E_FbIcDdYeGf]gY
~ita	M!^%C&J(I)F*H+F,G-F.Y0G1G2G4F5I7X9Y:[;g<I=X>B?Z@HAYBCCDDAEGGIHJIZLGMINHSETGUZV_WEXZZA[E]K^F_EaFdZfCgG
~itc	[!^#Y%I(I*J+J.G/I4J6J7J8I9H:I=I>Y@FAICIDHEKGIIIJJKFLZMINHOHRISJTKU_V_WKXJZB[J]H^I_HaHb]cHd[eWf]gJhY
~itd	r8Y=[HIQWR^ZJ
~ite	F!B%Y&H(@)C+D,X/E0Y1Z3X5[:G;X>D?G@GAZBHCED?EDFJGYHXIaJXK<LDNbOCSJTEU@V@WXXEY[ZB[D]F^A_]a@b?c]daebfZhF
~itg	e!_%J:^;X>J@HBIDJG]HEKKMJP^UYV[ZE^JdW
~ith	F!E#J+J-D/]0C1D3^5H7F:];X=Y>_?IAIB]CFEIF^IYJ[KXNZOYPZQGTGUBVDWIXDZJ]B^D_Ya[bHcJdDeFfChI
~iti	P#X+F,H-H.Y/G0J2I3F4G5I6I7J8I9G:X;H=Z>D?[AICXDHFIGGHIIHJKKDMHNcOGQJRHSZVZW_XFYIZY[Y]K^I_HcHdDeI
~itl	k&Z9[=G?GBJHaNZZJ
~ito	U!E#C&J(F*H+F-Z.Y0H1I3]4]6I7H8H9Y:];H<J=F?JAHCCEJFIGZH_I]KBLHMCNYO[PGQIRHSGTGVCW[XJ[F]]^K_GbIcFdIeIfDgHhI
~itr	z-YH_ZJ]J
~its	_!J#G%J(I*Y-G/J0]3G4J7Z:I=I>G?^@FAZD[GJIWMJNEOZPWT[UIVGXXZJ]H^J_KaHbIdJfIhZ
~itt	R!Y#[%K&H(C)E+G,F-Z0]1G2G3Y5H7F8F9Y:D;F=H?D@IDIEGFGGDHFI[JHKYLFO^QHT[UDWGYIZ]]a^[a@bJcEdCeJfHhG
~itu	V!F#G%^&J(G)H*H+H,Y-Y.J/G1H2J3J4]5J7G8^:E;I<I>E?D@YAIBICHDJEGFHHDIIJHLHMEOEP]SITHUEVDWHXGYWZX[G]G^G_HbEc_dce]f]hE
~ity	O#F%X&J)Y*],H-F/F0I1H2I3F4H5I6G7a8G9G:F;Z<I=G>]?X@HA]EGFIGGI[JJKHLIMFOHPEQ^RHSGTJUFVHWXXXYZZH[H]F_DaEcddFeIfFgGhH
~itz	v=ZUKZ]]Z
~iu^	e#X%Y(J)J*J+J,Y.]3H4J7J8J9F:I=I>J?Z@HB[DGIEKGLZMIOIPIR[SJUHVIXI[I][^J_JaGcXdGeZfZgKhH
~iud	v-[@JB^ZJ
~ium	e(K-J/I3I9I=g>J?I@HBJCIDJIGKHMJN^OJVKXJZG]J_IaIcJdIhJ
~iun	o3G4X8Z9J>J?JBJC[DHOKXZ][aJfY
~iur	z9[>[?]BIHHOK
~ius	h![#J3F9J>G@HB^CJHEI^MKNKOIU[ZF]ZaWhY
~iut	g&X-K/Z3K9Y>J@ZBJHIIXJYMJOZVJZ^hJ
~iv^	L!_&c)F*E+E,F.I0Y1F2F5H6_7E8D9D:@;J<H=D>I?E@BAYB^D?EEFHGaH_I@KBLIMBNGOEQJRHSFU^WDYZZG[Y^J_Wa^bXcBdEeFg_hC
~iva	P!d#E%G&I(E)]+G,]-G.^/G0H1H2I3Y4F5I6b7G8Y9F:D<I=C>a?XAGBGCFEFHXICKDMDN[OYPCQISGTDUbVIWYXYYXZ<[F]E_EbDcDdEeYfJgFhE
~ive	P!]%H&I(])F,Z/J1H2H3D4Y5H6X7a8Z9C:G=H>E?[A^BKCJD?EGFHGGHBIAMBOZQIRHSFTEUbWEYXZD[K]Ba[cFd_eZg[hX
~ivi	Q#K%I&J(b)]*^+H-_/F0H1I2I3D4G5J6I7H9F:F;Z=F>E?E@IBCCDDDEEFIGGHEIFJIKEMHNDOXPcQIRISHTGUZWGX[ZE[H]G^G_FaFbGcgd]e[fDgHhF
~ivn	a!Z#G%Z(G)J*I+J,Y-J/J0H1J3H4X6Y7J8]9H:I>G?J@HAJBJCJDHEIGJHGIIKHLIMHNIPWSJTJUIVHXHYY[I]I^IaHbHdae]f[hG
~ivo	a!^#^%I(H+K2]3_4K7J8J9G:H=I>X@ECIDYEJGJHJIGKGMHOZPJQYTJUYVHWJXH[J]I_IbIcIhW
~iwa	v3[gY
~ix^	j#K-J5^9K?[@KHbIJKINIZC[[]I
~ixa	k(J;X@]BJHZIJKYMKXWZ[^YaIdZhI
~ixe	p#J%J*Y>[HDPIZI^^fZ
~ixi	zJ[
~iz^	j%^9YGKHYMXPJTZZJ
~iza	N!D#D&I)X*D+],c-G.H/H0[2H3C4J5H6F9D:Y;H<W=K>C?C@CAGBWCEDAEZF]GbHHIHJGKILHMZNXOFPDQJSEW]XEYFZ;[E]D^IaDbDdXecfdgHhD
~ize	h(K9J:J=e@KBICJH]IIKJNYUIVIWKZFaK
~izi	e#J%J,Z-J4J7J9Y:K=J>X?G@HCZDHGIHEIIK[MINJOKPJRJS]TJUGVGZE]XbZcIf_gKhJ
~izo	s1ZGZHJKZMZdXfK
~izz	^!J#J%Z9K:X;Y>I?I@IBICIFWGZIIMXOJPISJUYVYWZXJZF]JbJdYf[hJ
~ja^	X![#X%F&K(D)Y*H+Z,I-Z.I1Y2I4G5I7H8H9C:D;H<J>GDEE^FIGFIFJHK_LHM_PGQJRHSYTGYIZH[F]]_IaDbEdIeI
~jac	m#J([*Z-K3J9J?]@JBJCYHFI[KJOKVKZG]J_ZaJhZ
~jah	r-^>[@JHHIJK^OJZHaJfY
~jak	n(Z+Z9[DGH^O[
~jal	l#K(G)_-J9I:K>I@IBXDJHGIXKINJUcV][JaKbJhJ
~jam	i+Z1X3J>K?JD_HGL[WZa[
~jan	e!J#I%J(I)Z*J+J-G/K0J2Z3H4J7K9G:I=I>F?G@FCIDGEJGKHFKaMHNHOJPJRJS[TJU_VGWIXHZH[J]I^K_JaHb^cIdZfbgKhH
~jar	zHHQ]Z^dHfJ
~jaw	w+[HIZ[
~jd^	o+K4K9J>J@]BJCJDXHDIFKXNZR_SZZXaJcJfH
~jde	m!Z#I-J/K3[4]@YHHKJL[MJT]ZH^J_[
~je^	d!]%K(J*Y-I3J9H:I>H?I@_BHCIDWHFI^KWNJOJTIUJXYZY[J]]aIbJhZ
~jec	P!^#G%F&J(F)H*I+H,H-]/[0G1G2I3F4F5J6G7G8F9E;_<I=G>G?GA]BCCHDGEHFIGYH_IYJ[KHLIN]OIQJRGSITFUHVFXHYIZG[H]H^W_daGbFcEdFeHfHgG
~jed	e!H#J%Z(H*^+J,J-J9I:H=K>I?ZA^BICbDGFZGYIGMJPJUJVHWKXI]J_IaHbKcKdJ
~jeg	p(I3X8]9J:Z>IBJCJDIEIHFIYK[MKOZV^XJZDaJ
~jei	z-XHJZ[aY
~jek	h!J3J;[>J@JAaBJG]IJKKMKNJXJZI]J_baKdJfJ
~jem	v7Y@XHWZXd]fJ
~jer	vHJN_
~jes	U#J%F&J*J+_,H-Z.I/G0H1H2I3C4G5I6G7Z8F:Z;H<J=I>D?^AFBZC[D^EFFIIZJHMYQHRGSGTGVZXEYJZD[E]D^J_GbFcFdZeIfG
~jet	[!H#Z%H(H)J*I+J,_-I/X0J1J2J3G4I6J7I8]9F:H;]=I>EA^CGEJGZHGIEKHLIMHOHPISKTHUIVGX^[I]G_aaYbYcHdHeJfHgJhY
~jf^	p#]2Z3J8Y:[@JBKHFIIKJMYOJX]ZIaJ
~jfe	s3Y@JHHI_O[XJ
~jft	p%K3H>JGZHHLZOJTIYZZ]a^fX
~jg^	p>[?YHIZ_
~jge	z1[MXdJgX
~jgt	z>IHYOZ
~ji^	]!H#H(Z)I*H+K,I-G.K0^1I2J5J6J7I8H9G:H;J=]>G?_@HAIC[DZEXFJG[HHJJKGLJMGNXOXPGQJTHVGXHYJZC]G^J_WbHcGeXhH
~jir	w#HH_ZG
~jk^	j#H-]9Z@ZHYL[T[ZI
~jl^	m!J#I(J-K3]9I>H?^@JBGCJD]HFIHKJMZOZSITWUIVJZD]JaYbJfIh[
~jmu	s(K3I>H@JDJHHIZKXO[ZWaIh^
~jn^	X!^#](D)I+H,Y-F/I0I1J2I3X4I5K6I7H8J9^=H>_@FDIEJFJGIHHJJK]LGMINGOYPGQJRISITFUHVXWJXGYJZ_[Y]F_HaEbGdEeJfG
~jne	w:IF[GZHKa]dJgY
~jny	w7YaXgZ
~jo^	j-J0X3Y9F>]?Z@HBJCIDHHJIIKZMINKOIXKY]ZW]JaHbYdYfYhY
~job	w(Y>_HHKZZH
~joi	c!I#J%J3K7J8_:J=K>J?JAJBIG^H^IJNGPHUKV]ZB_Fb]dJfY
~jon	v9J>]EZHJc]
~jor	zDXHII[ZZ
~jou	a#H%J(I*K+Y-X3F7K8Z9_:I=I>I?G@^AJCHFJHGIGKGM[OIPJRKUIX_[J]XbJcIdHf[hJ
~jpi	zDZh[
~jsc	zHYZ[
~jst	t-]A[DWHJ_Y
~jt^	p%Z4Y>_D[HIZH
~jud	m!K-Z3J9Z:^>J?a@JBJCJDJHFIJKKPZQYVJZG
~jui	s%],Z3_HJOHdFhZ
~jul	v#Z9]:ZHHOY
~jun	p-[>JCIDJHFIJZ]a_
~jus	W!H#H%I&Z(H)J+J.J/H0Y3G6J7I8X9^:I=I?I@]AJBYC_DFEJGJHBJILXM]NIOGRJSITHUHVEXF[a^JaIcIdIfZgJhJ
~jut	z@ZX[
~jve	a!J#I(H-J0J3I4X6X7K8Z9I:I>H?J@HBICJDIEJGHHHIJKILJMINIPXUJVJXIYY[K]J^JaJbHdae]fZgXhH
~jzi	a!J#H%I(H*J,J-I/Y3I4J7]9G;J=J>I?I@_AKBXCIDHHEIHKFL^MYNHOIPITHUJVIXIZZ[Z]J^__HaHbIcJdJfKgYh[
~ka^	X#I%C&I(W)H*G,G-B._0]1H2Y3[6F7F9G:J<J=E>]?C@GBACDDAFYGGJHLGODPZRYSGUEVYWGXXYHZ[[E]Z^J_^bXeGfCgIhD
~kaa	m-J/^0X6^9K>]@IBJHCIJKJMHNJPZTYZH[K_HbJgY
~kac	g!J#K%J(H*X-I3H9I:J=J>Z?^@[BGCaDFHCIGKIMHNJO[PJTJUJVI[I]Za_bJgXhJ
~kad	d!H#G%](J,Z.J/a0I1J2J3H4H7I8I9E:J;J=I>H?I@EAJB[CIDIEJFJGZHGIHJJKHLJMGNGOJP]RISJTcUIVJX^ZD[J]I^J_GaFb]cGfFgIhH
~kag	wHXJ]
~kaj	zXX
~kak	z.]9JHJLXZY
~kal	S!Z#B%D&G(A)D*D+F,E-B.H/b0]1G2G3B4E5H6c7Z8G9C:B;F<I=C>C?C@AA^BDCDDJEfFGGEHBI@JGK@LFMBNbODPXQHRFSDT[UBVBWCXHYHZ<[D]B^D_eaCbBcddeeEf^gahC
~kam	s2Y3[9Y>I@JBYHFIKMKXHZG]Ja^bZ
~kan	X%F&_(E+I,Y0I1I2J3I5K6X8I9D:Z;I<K>]?^AYCFDFFJGHHGIDJIKCLHM]PGQKRZSGVZWH]X^Z_GbFcGdEeIhX
~kap	r9J>^?K^[bYfX
~kar	c!J#H%H(Y)K*J+I-G.Z/J0J1K3G4I6J7J8I9B:H;J=H>]?G@GA_BZCHDGGJHZIEJXKELJMGN[O]PJRJSJTIUIVGXHZA[W]G^J_XaGbccIdYeKfGgKhH
~kas	a!H#I%Z(G)J*J+J-J/K0H1J3I4X6Y7J8]9H:I>G?J@HAJCJDIEIGKHHIIKHLIMHNIOJPXSKTJUIVIXIYY[J]J^IaIbHdae]f[gWhH
~kat	e!^#X%I(G,J-H/J0J3b4J6J7]8K9F:_;J=I>E?I@GBECHDEEJGKHYI]KGLJNHOEPIRJTIUIVHXHZX[I]F^I_^aFbHcHd[fJgJhH
~kaz	l#J(Y-[3I9J>I@YA[BJCKDJHXIIKHN]O[ZG_ZaJhJ
~kba	p*[-K4^?X@ZHFKYZJfY
~kbo	nBJHILXZG^]d[e^
~kch	wZH^^
~kcj	vHJUZV[
~kda	z!Z0IH[
~ke^	S!H#Y(F)I*H+^,J-X.J/X0J1J2J3H4I5J6J7H8H9H:H;]<Z=HAIBGCFDIGGH_K]LZMaOHPIQ]RYSIUIVGWIXGYJZC]G^G_HaIbGcHdJeK
~ked	^!I#Y%J(K)K*]+]-J3I9K>H?I@HBGCXHYIHLbNJOYPJTZVJZE[J]H^J_JaYbE
~kee	S!F#_%G&J(F)Y*G+[,X-[/H0I1I2I4H5J6H7[8H:E;H=H?E@aAHBBCEEIFIHYJHMIOHQJRHSHT_UFVEWIXZYIZG]D^Y_HbFdGeIh^
~keh	z<ZhZ
~kei	W!G#F(Z)I+G-G/I0]2J3I5J6I7H9H=a>I?E@YAJBFCZDbEIFJHCIEJJKJL[MGPGQKRGSJTIUXVEW_Y]ZH[H^H_JaZdFeJfKhG
~kel	a!^#I%I(I)K*J,K-[3H4J6_8K9H:I=I>H?YAYBGCXDHEJGJIZKIM[NIOJPIUYVYWJXJZD[J]I^KaIbJcJdXeYfHhI
~ken	K!@#C%H(B)G*B+E,j.F/Y1G2]3F5I6C7H8C9E:H=X>E?X@HACB@C?EJF[HHI^JGLYNDOHPJQJRdT@VEWYX@YGZH_HbXcIdIeHfc
~kep	m#^7YKXMJTJZJd[
~ker	U!Z#I%F&I(Z)X+I,F-A0G1H2H3E4D5H6G9A:X;Z<I>A@IA_BFC^EHFHHdIIJZK@LJNFRJSGUFWHYXZH[H]X^Z_ZbIdEeIfEgGhD
~ket	a!E#I%J(G-H3^7J9c:J=X>X?I@GB^CIDHFYGJIFJJKGLKMIOXPKTJUJVIXIZY[J]IaFbIdIfKhI
~kew	wR]
~key	^!J#X%J(G+I-I/J1K3K4J6f7J9G:J=K>I?d@GAJBGCIDFGJH]IHKHMINJOFPKRFTJUJVHXXZC[I]I_JaJbHcGdIeJfG
~kfa	v@]HIa[
~kge	j(J0^:YBYE[HGKZM]VKZF]KdJgW
~ki^	R!D#F%G&J)H+H,I-E.k/H0I1I2I3E4G6I7H8I:E;H<I=G>E?F@JAHCFEHFYGHHZJHK[LIMENIPHQJRZSFTHUEVEXFYJZ@[G]E^I_HaDbJcFdGeIfGgIhG
~kic	o#E3Z9G@JBJDKHJIZKKOKUZXJZ^]FaY
~kid	z3HDZHXIJK[
~kie	d!Y#G%J(H*J-a3Z4J:I=J>F?_BFCGDHEKIXKZMINYOIPJUJVZXYZB]I^K_JaFbHc[dIfKhH
~kil	l#X@JBIDKIJKYM]OJR[SJTYX[Y]ZIhJ
~kin	m#J9XBJHaKJZXaH
~kio	o#JG^H]TJZI
~kip	m+Z1]@IDbHHKJMJZIfI
~kj^	t3Y;]@JHHZH^_dY
~kke	g!K#^)[-_9H@JBJIJPKVKXYZI[K
~kla	g!J#J%Y&[(I)K+I-I/K6[9Z=J?H@HB_CYDFHEIHKHMJNZOHTJUIVHXIZ][J]^_KaGbJfJhJ
~kle	sI_
~kli	c!I#G%H(X)Z*H+H,G-Z/J0K3H4K6K7J8K9F:_=G>D?FAJCFD]EJHGIYJJKFLJMGNFOHPHQXRJSJTHVHWZXGZH[I^J_Ja_bdcJdJeEfIgJhH
~klo	m3G4K6Z>J?J@IBJIIKJMJO^RcZH]KaZbJcJdHfGh[
~klu	r%I2Y6cGZHHZJdI
~kly	v9XM]VXZG
~kn^	z3I9H>KBJEXH]aZcJ
~kna	b!H#G%^(b)J*I,J/J2J3b4I5Y6J7J8J9E:Y;I<K=]>F@FAJBYC]EJGJHBJJKELJMHNHOEPIRJSJTIUIXFZA[I]Z^J_WcIdJfJgKhH
~kne	w#]?^@JHHIKKJZHaJhZ
~kni	t-Z/XHJIJU^VJaJbY
~kno	U!G#G%G&f(_)I*I+I,I-_.J/H0I1J2J3F4I5J6I7I8J9H;I=H>H?F@ICHEIFJGHIBJYLGM^OHPIRJSITJUHVGWIXH[a]F^G_GaJb]cHdGeJfHgG
~kny	z3a>IOJ
~ko^	e!J#I%K(Y)J+Y-J3I9H:I>I?[@XC^DDHGIHKHMHNJPYUJV]XJZY[a]JaHbHdKfKhI
~kod	d!J#I%I(I*J+J-G0J3[4J6J7J9D:I;J=H>a?W@HAJDFEKHFKGMHNJOFPJTHUJVHX^ZC[J]G_IaebIcIfJhI
~kog	r3J8c=J>H@JA^HFIJKHVJXJZH_ZdJfJ
~kol	a!W#I%I(_)I*H+I,J-H0K3H6J7J8J9F:G;J>E?F@XCGDFEJH[IFKHLJMHN[OHPGSJU_VcWJXIYaZD[I]H^Z_JbIcIdIfZgKhH
~kom	R!X#I%G&I)W*F+^,F-X/D0]1G2G3H4D5H6X7E8F9@:X;[<I=E>Z?B@GBGDXEFFZGIJGNHQHRFSJT_VEWGXHYHZa]B^E_DaccXdCeGfChJ
~kon	K!b#]%_&G(A)]*H+B,[->.F/C0C1C2d3Y4b5Z6C7B8B:_;G<E>H@<A[B^C]D[E]HAI;JJK>L]M?N?OIPaRCTEU<V^WZXEYDZG[Y^]_Ya>b@cXdCe^f>gChB
~kop	p6[8[HZ
~kor	i#I%[(J-H.[3J4K9G:J>]?J@HBHCJDIEXI_KHMKNITJUJVJXKZD[[]J^JaJb]cJdJfYhY
~kos	p%K&I9X=BBICKDKFZHdIJKJZK
~kou	X#b%a(J@JBHIKKKMHTbZH[I]D^JbJf[gJ
~kow	V#_%E&I(X)Z*E,F/J0H1W2[3[4F5H6G8X9D:J<I>C?D@CA]EGFYHGI^JHLJNGQIRHSFTXUDWGYIZI[[]Y^[_ZaEbHcEdEeIfEgGhF
~kpe	n%aHGdK
~kra	b![#H%H)J*]+X,J-G.K/J0J1K2K3X4I5K6I7I8J9E:H;I>a?FAJBFC]DBEJFZGJHCI]JJKDLJMHN[OGPHRJSJTIUIVGWJXGYJZJ]F^J_Ia[bbcIdGe[fHgJhH
~krb	zHaKIZI
~kre	i!J#^%I(H*Z+Y,]-K3J8J9I:J=X>I?IBHCHDHG^HAIXKXMJNJOJPJSJUJVHWJXJZ[[J]JaHbJcJdGe_f[hJ
~kri	Z!X#E%Z&K(F)I*H+H,Y-H.J/I1H2J3E5J6W7H8Z9F:G;I<J@FAIBGCGDEEHFJGXIEJJKELHMENXO]PWSITHUHVFWJXEY]ZY[G]F^HbFdbe[f]g]
~kro	f!K#J%I(I)J*Z+J,K-I0Y3Y4K9H:H=J>I?I@IBHCYDHEJGcHaI]KIM]NHOJPJRJUJVJXJZF]I_JaIbJcJdHeXfIhJ
~kry	j%J(H-J6a9H:K;]<Y>J@GBJDJHEIIKHL]MJZF^__JbXcKd]eJfJhI
~krz	v-Z9J>ZHaIKKKZJaI
~ks^	Z#J(I)J-H3J9J>D?F@FBGC^DGHaLYNJVJXJZY[Kh_
~ksc	Z!H#H%X&[(F)H*J+J,X-I/I1Z3H4Y6Z7I9J:H;J=Y>H?H@GCIDHEIHHIIKGLIMINGOJPZR[SJTJUGVFWJXIYYZH[I]I^I_YaHd_e]fZhG
~kse	S!G#I%I(Y)W*H+I,H-H/I0H1J5J6H8J:[;I=[>I?X@GAJCZFXGHIHJJKELYMGNFOIPKRXSYTHU]V[W^XHYJZX^G_IaYb[cXdIeHfXgHhG
~ksp	n7bHIZI
~kst	s#X/Z3H9JHFIbTJ
~kt^	S!Y%F&I(F)F*F+D,J-X.H0F2G3Z7G8F:B;K<H=Y>I@GA]BZC]EJFGG]HEIDJGNBOIQXRETDVJWFYJ[E^D__a[dYeHfFgH
~kta	f!Z)H*I7dBJDJPIUKVJZZdJ
~ktd	w3[DZ
~kte	p3Y;YGZHILYZJ_^
~kti	U!d%E(G*G+I,X-G.X/I1I2J4X5J6J7G8Z:F;]>E?F@FAZBWCEDFEGFJGHHGIFJJKFMGNFOFPERISHTHUcVaWFXDZJ[H]G_HaFbJc[d]e^gHhH
~ktm	v>XC_
~kto	e!I%J-J/[3Y4Y9J:I=J?JAZBIC_H_IHKJMIOYPJTJXJZG[K]J^Z_IaJbKcJfKhJ
~ktu	g#I%K)J*X,K-J1^3Z4J8]@JDGHDIJKINJOKPIRKVJ_XdFfZgXha
~kty	t![HJQXdZ
~ku^	h!J%F(]2Y3K8[9Z:J<Z=K>J?JB]DJEJHXKWMENZUKVJZD]KaJbYcIdXeXfKgJ
~kuj	e!J#]%J(Y-I3[4J8J9]:J=X>I?I@IAJBGC[DGHYKIMJNIOGPJTIUKVZXHZ][I]H_JaHbJdFfIhI
~kun	f#Y%I(H-I1Z3X4J7J8Z:_=J>I?[@EAJB[CIDHH]IHKILKMJNIOJP_SYUJXJZI[K]J^J_KaGbIcKdHfGhI
~kup	g6aBJHaKJPZZGfH
~kur	o-J@]BII^KZMJTZZFhK
~kva	p#]FYHJMJZK_]gZ
~kwi	o%Z/Z4Y>_D[HIMJZH
~ky^	v@YBFH]NJZ]
~kyd	zP_VJ
~kze	v-K/ZIJKIOYZ[
~kzu	t(].YHKX[
~la^	I!F#B%F&E(Z*A+E,E-I0H1C2D3I4F5G7K8H9^:X;I<F>b?@AICAD[EZGHHHI]JCK_LYM_OFQDRDSXTAUaVJWAXCYW[J]X^Z_XaAb]cIdHeEf]gGha
~laa	l#K(K+J-X/[3J9I=K>G?J@YBZCIDXHXIGK]MINJO[TJVJXZZE[K]JaYcIeYfKhK
~lab	_!H#J(J)K-X3I4Z7J9J:_=Z?Z@XBGCZDHHYKGLYSZTJUHVXZF[J]JaIbIcYdIfIhJ
~lac	R!d#C&J*J+G/F0H2X3Z4F5]7F8[9B:D<Z=G>^@_B@CEDIEFFHGEHYIZK@LHMCNFOEPDRFSETEUaVZWJXDYZZ:[E]C^IaEb^c[dYeYfZgFhK
~lad	Z!J#H%G&X([)I*I+I-F/H0J1I3]4_9K;I>Y?G@GAHBDEIFJGIHJIEKDMINGPGQKRIS_TFUGVFXIYJZ^[I]^^H_HaEcEdHe[fGgIhG
~lag	_!I#Z%H(H)K*J,J/X0H1J3F4I7J8^9I:H=H>D?IAIBECZD_GJI[KFL[M[PITYUXVHXIZH[H]H^[_EaHcHd]fHgJhG
~lai	^!J%J&X(I)X*K-Z3I4I5K7K9H:I=I>GBFCIDIEJFJGIIDJHK]MHNEPJRKSJTJVJW^XYZ^_JbJc[dJfXgJh]
~lak	r#^3Y9J>[BGHFMJOHXHZ[
~lam	e!Z#I%J(I+J-]/J3Z7J:H=J>_@[BFCXHEKFMZNZOFPJTJUJVHXHZB[K]]aZbJfKhH
~lan	R!I#E%C(C*G+I,F-C0F1A2_3c4[6F7E8E9G;E<H=b>_@JAEBCCDEGFZGDH[IbJJLGMBOEPIQXSDV@WFXAZY[G]E^D_IbbcHdFfIhA
~lap	U!H(G)J*I+I,J-F/H0J1J2J3H4H5J6I7I8J9E;J=b>E?G@BAJB^DFEIFKGIHbIEJIKCLJMcNFOHPIQKRJSITHUIVGWKXXYJZX[G]G^H_IaFbdcIdIeKfFhF
~lar	Y!I#[%F&Y(F*H+F,I-[.J/G0I1I2[3Z4F5J6Y7H8H:E;I<J=F?D@GC[D^EIFIGHH^JILIM[OWPGQJRHSGTFUFVEWIXDYX[G]_^H_GaGbFcFdEeIfEgHh^
~las	N!E#b%]&I(B)H*H+F,F-C/F0F2G3G5I7E8X9D:G;G<H>X?B@ZBICED@EGFbHEIEK[LHMANDPDSFT_VFWFXIYGZY[_]a^]aEb_cKdDe^fFgXhB
~lat	T!F#I%I&J(E)H+H-a/J0I2I3D4b5J6H7G9H:F;I<J>C?D@YAHBACEDYEGFIGHHXJHNbOEPFQJRZSYTIUFVZWHXFYZ][^GbFcYdGfGgHhF
~lau	]!I#G%E(H*J+J,J-G3H4I6J9X:H=[>^@JBZCFDGEZGII]JKKHL_MDOIPJRYTHUHVGWJXHYKZX^HaYbHcZdIeJfXgYhH
~lav	]!G#Z%H(I)J*J+J-Y0Y3H4I6]7I9J;J=H@^AKCFDYEJHIIXK[LYMGNHOJPIRJSJTHUHVKWJXHZZ]Y_IaHcIdGfHgIhX
~lay	i![3K;K>G?H@IBJH[IYMZZF[[_JaYc[
~lb^	i(J3X=[@]BIDJG[HFK[X^ZHdXhJ
~lba	^!Y#F%Y(F)I*I.J/I0]1I2K3H5J6X7I8[9E:G;I<J>]?H@EAIBICHDFEHFKGIHDIEJJLHMFNGOHPXSJTHUHVGWKYY[G]G^HaFbZdae]fZhF
~lbe	o9I@]A^DKHGIJW[ZI][_G
~lbo	c#J9J>a?JCJDXGYMKTX^ZcX
~lbs	k(J)Z:J?K@JB]KJUZVaZE
~lca	z3HGZOIX[
~lch	n%G-X3I>JBJDIHaKJN]OXaZ
~lco	o#K)]-c9]>J@JBJDJHBIDK[NJOKUHVJZH]JhI
~lcu	w@YBIHJM]
~ld^	J!I#Y%J&H(B)Z+H,J-W.H/I0E1a2F3b4[5J8G9I:J;I<D=A>C?I@HAHBZCJD[EGFIGEHZI?KHMINGO@PFQGSCV[WDXXZ^[G]@_[a]bXcJdXfAgDha
~lda	W!H#H%X(H)J*J+I,J-H/J0J1I2I3G5e6I7I8H9G:I;I<j=I>I?I@HAJBICHDEEJFJGHIGJIKHLIMGNIOIPIQJRISKTIUHVXWJXIYIZF[I]I^I_CaHbHcDdFeIfFgKhH
~lde	V#G%E(D)a*J+J-F/I0J1^2J3F4I5K6J8J9F:J;D=Z?G@aAICGDEEJFZGIIBKBMYP_RYS[UGVFWJXH[]]G_IaXb^cIdHfHhH
~ldi	w3ZCIHKO[RZ
~ldn	v-XBIHHKZNZZHhZ
~ldo	l(^HGIXKHNaZJ
~ldr	i![%J+Y1^3I8J9I>J@IBHCKD^HEIJKJL_PJRKVKWYZH^Ja]dZfIhJ
~lds	i>[ZIaJbb
~ldt	w*]+[DJHJMX
~ldu	e)Y3H:K>J?H@ZBXCKDJIJLYMIO[VIZ_[JaZbXgYhJ
~ldw	zS^ZH
~le^	K!D%F&G(a)f*c+X,F-A0F1F3_4D5G6E7D8E9J:I<H=H?E@CAEBbCZDHEFGaHZIXKHLEMHNbOZPCSDVHWCXIYGZE[E]E^J_Ca>bGdGeGfFgDhJ
~lea	O!]%Y&K(C,I.G0I2I4H5I6H7G8H9a:E;I<J=D>B?B@IAGCFDEFHG[HdI]JEKELJMYNJOHQJSGTYVJWIYIZY[X]D_[aCcFdIeIfFgXhE
~lec	T#H%F(Y)I*H+H,J-H.J/H0H1H2J3E4H6H8H;G=Y>F@DAHCHDJFGGcHBIGJHKENFOIQJRHS]TJUXVbWYYIZ^]X^G_EcZeIhH
~led	g!Z#b%I(Y*K-H3E9G:I;K=K>Y?JCHDIFZIXKGNIO]PZTXXFZF[K]IaFbIcJdJfJh[
~lee	b!H#F%I(H)K*I+J,K-D/J3a4I7J9G:H;K>H?^AJC^DGEXFKH?I[KDLJMIPZRKTJUJV[WJXHZY[_]Z^J_IaDbIcYdJfJhH
~lef	P!I#X%E&I(E)G+D,G-C.I/G0H1H2H3a4G6H7G8K9B:E<I=D>_?^@GBCDeEHFHHZICJHKBLGNDOfPIQIRHSGTFUEVDWGXZYJZ>[F]b_HaFbEcFdGeIfIgHhE
~leg	Q#E%b&W(f*]+F,G-C.I/F0G1H2H3D4E5H6F7F8G9A:C;J<I>]AFD]EFFGGIHaI@JGK[LGMCNHOXPfQHRGSGTGUXVcWJXBYWZ=[E]B_DaFbFcCdEeHfEgGhD
~leh	i)J-]/X@XBKHGJZKIN]Z[dZ
~lei	[!I#H%H(G)I*^+J,J-a/I0K3F4W6J9F:I;J=H>X?[A^BDCHDFEHFJGIHHIYJKMGNcPHRJSJTIUFVFWaXHZH[I]F^I_GaZbGcYdFeJfHhG
~lej	m!J#J3I9J>I?I@KBIDIHDKILXM]P^U^VIX[ZH]]aHbK
~lem	P!C#X&I(C)F+E,G-B.H/I0F1G2H4F6F7D8K:B;F<I=J>^?CAGBeD]EYFYGGH=IEJGK^LFMCNEOBPHQHRGS[THUCVXWEXBYHZd]a^E_EbHcaeHfDgJhC
~len	P!D#]&H)E-X.Y/G0F2_3I4Y5G6Y7H8F9K:X;E<H=Y>^?[@FAFBECZDGGDHbI[JFKCN]OAPGQGREUDVHWFXAZ@]@^EaZbGcXdIfJgIhB
~ler	N!B%C&[(A.H0[1H2G4d5c7C8I:H;F<H=A>A?A@DA[BHCFD^FGGEHXJaKBLEN_PFUDVCYGZX]B^EbBdFeJfIgEhB
~les	a!J#J-^/J3J6X7^9I:K>Z?H@ZAYBGCJDIH_IXKIMJNXVJXJZG[K]I_JaIbHcHdZeHfI
~let	O!B#Z%C&I(K*F,G-G.I/_0G2G3X4E5F6G7Z9@:B;G<H=E>Z?B@EBYCCDHEFFGGEHaIgJEK[LFMBO_PDQHRGSETCUHVCWEXDYHZG[F]^^E_aaZbFcDdFeXfE
~leu	e#J%I(Y-Z/J0J4]6d9[<X>J@IBYDJF[HBIHKGMINITJUKXJZE[J_KaIbJcJdGfIhK
~lev	c%J*X/K3H4K5]6I7J9H:Z=J@[CJDIGJHAI[KGNGOJP^UJVIXGZA[K]^^J_FaabJcId[fHhI
~lex	a-D9J@[BICJDJHIIfJJKIN_OHXJZD]JaJhJ
~lez	k!J(J-J/K3I4^9I:J=J>[?I@JAZBZCJDIGYHDIIKKPJS]TJUJVaXKZH]J_ZaH
~lf^	P!E#Z%F&K(?)c*D+H,I-F.I/^0G1H2I3F4G5H6H7E8H9I:E;H<I=G>C@EAGBZCFDZE_FHGEIXJGLENEOHPDQIRHSYTYUaVdWFXEYH]H^c_FbFcDdEeIfAhE
~lfa	p!J3[@YHIIJL]TaZHhK
~lfd	p3IA_HHK[O]_IbX
~lfe	z6XZY
~lfi	zIZNH
~lfo	t3]
~lfs	p)_BHDKHESYUbVGZIdJfI
~lga	t4]>[?Z@JCJKIXKc]fJ
~lge	m!X3I>J@JBHDJIJKJL]OZXKZZ][aKfJh[
~lgo	r.Y9]CZHJZJcJfZ
~lgr	v/[BZMX
~lgu	k9^>J@]BGCZIKKJM^XJZJ
~lha	d%J(J/Y3J4Z9I:J=J>I?H@GBHCIDHF[IYKZM_TJUJVIXJZY[J]IaIbIfJhY
~lho	p,X/Y0X@JHHK[Y[eXhY
~li^	Y!Z%F(Z)^*[.J0I1I2J3D4H5J7H8I9X:^;^<K=Y>Y?J@HAXBHCEDDEIFJGHIHKDLIMEN^QJRISITHV]WGXFY_ZX]E^H_GbFcGdFeJfFgIhJ
~lia	_!J%J(I*J,K-D/J3H4_5J7K9I:J=J>F?G@EAKBZCIDHEXGKIGKGMbOIPIRYUJVIWJX^ZZ[J]I^K_JaXbJdIfJh[
~lib	l)^/JBHHHT^U_VHZI^X_JfI
~lic	C!J#A(Y)I*a,I-F.J0C1C2D3<4?5^6C7F8E9E:@;K<E=n><?I@HA[BBCZDIEBFDGAHcI@JZKBLHMZNhOCPAQIRCSATBUAV>WfXEYDZB[B^A_AaDbec=d@eJfHg@hA
~lid	X!H#J%I(I)J*J+J-D/Z0J1J2J3]4J6J7J8K9F:H;J=I>b?FAJBWCFDDGIICJJKEL^OcPJR_SJTHUIVHWJX][I]H^I_JbJcIdIeJfGgJ
~lie	V!H%G&[(F)I+I,I-H/H1^2J3F4I5J6I8J9D:e;J=F>X?X@BAJB^CGDEEJFJGWHXIBK^MFNDOHPZQbR]SITGVEWZXEYJZ?[H^G_IaDb]cEdGeIfXgI
~lif	n1Z4YBJHGT]fY
~lig	W!G#C%C&J+D,G.I/D0Y1I2H4[5I8G9Y:D;G=B>_?_@]AFB@CYDIEHFHHDJHL]MCNDODP[QHTcWGXCYXZB[[^E_EaYb_cYdDeHfFgG
~lij	d!J#E%J(J-a3F9X:J>X?G@[BHCHDHHZIHKXLZMJNJOHSJT[VJXHZY[J]I^Ja_bIfJhJ
~lik	[!I#G%H(F)J*I-^/]0K1J2X3K4G6K7I8J9G:I=I>G?^BEDZEJFKGJHGJIK[LJM^OHRJSIUIVHWJXIZC[H]F^J_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(I)I*E-I3H7K9H:J=J>J?_AYBHCIDIG]HEIIKJMINJPIQaSJTZUHVZWJXcZE]JaIbIfJ
~lin	M!C#E%C&I(D)E+F,G-E/a1E2G4Z5H6W7E8E9B;I<H=B>Y?H@EAFB>CEDAEFFGGJH_IEJEKZLFNaPDQ^RES]TYUFVBWaXCZ@[G]H^I_]aGbhccdFeGfBhB
~lio	k-Z@ZBICIHDKFNXZ]h]
~lip	t>IH]U]ZI
~liq	n%Z*Z-J/X@JDXHEKJM[NJZY]Ka[b[
~lir	s#K+X3I>]@HHKKJLXOFZYa]hZ
~lis	K!F#J%F&I*B+H,I-g.I/Z0I2G3I4D5F6F8I9A<H>G?b@JAYB_EJFYGFHJIJJHLHMGNCOJPYQZRDSXTEVZXKZX[Y^X_HaGbKcAdGeCf[gIhC
~lit	R!]#I%E(J)F+H-F.^0J1I2I3Y5I6I7G8H9E:C;Z<J=E@EBBCGDCEHFIGHHFIcJZLHNbOFPFQJRHSFTFU^VbW_XEZ=[K]F^G_GaCbXcFd_fDgJhF
~liv	f!E#J-Z/J3I4[7Z>I?I@^A[BIIIKINGPKTYU[ZE_Za]fJ
~lix	wH_ZF
~liz	[!I#I%H(J)K+J,I/J0J1[3G4I6J7X8I9I:G;K=d>H?I@GAKCHDHEIGHHaK[MXNGOJPIRHSITJUGVGWHXIYJZB[J]IaJbIcHdEeIfchH
~lj^	w%Z-ZK]ZI
~lja	z?^HJKZ
~lje	vHJN_
~ljo	vEZc]dZ
~lk^	d!]%K(I)X+Y-X/I1K3I4Z7J8I9]:F=J>I?J@FDIF]GJIGKHMGNXOXTIUJVJXHZD[J]^^X_KaHbJdZfIhI
~lka	n#YBIDJHZM]OKTZX[ZJcY
~lke	tHWNZO[ZIh[
~lki	w3J5ZI^
~lko	e!J#I(K*J+K-Y3I4K9H:J>I?[@YBGC^DGIHKHMHNJPYUJV^XJ[a]JaGbHcYhJ
~ll^	B#I%G&E(])G*D,D-Y/I1[2C3G4D6E7D8D9];H<G=@>[ABBCDDFWGJHdIGKILDMaOYPBQ^RASDUGVEWAXDZD[Z]]^G_Ka[bXcbdEeBgb
~lla	O#I&H([*G+F.[/D0F1G2F3]4^5J6H:Z<H=G>Y?H@FAEBECFI_K[LZMCODPJTIVYWGXBYFZE^X_Yb]fAgF
~llb	^!Y#G%Y(F)I*I-F.K/I0^1I3H5K6X7I8[9F:H;J<K?I@FAIBICHDFEIGIHEIFJJKXLHMFNGOHPXSJTHUHVGWKYY[H]H^HaGbZdae]f[hF
~lld	p%](J=^@YBXDGR[ZHdI
~lle	K!E#I%H&H(^)F*Y+Z,F.I/I0E1F2E3I4a5a6E7D8D9[:E;D<G=H?]@EADB]CZDYEDFHGFH[IXJ^K?LCMHNWRDSIUIVdWDXE[^]@^K_GbDcEdAeFfKgEh@
~llf	r@YHJL]TaZI
~llg	v!Y4]>[?Z@JHGKJZYcJ
~lli	_!H#Y%H(I)J*J+J-X/_3F4Y6J7J9_:]=H>G?GAKBFCHDGEKFYGIHEIGJJKEL[MHNGRJSITbUHVYWJXHYYZK[H]I^J_IaHbIcIeKfHgIhG
~lln	b#J%J(E)H*I/J0J3H4J6J7I:G=Y>I@GBYCIDEEZGJIIJJKJLJMINGRYS[TIU]VYWYXIZ]]H^J_Ka[bHcHdHf[gIhI
~llo	O!F#I%J&J(Z)^+F-[.Z0H1H2I3F4H6I7G8H9c:G;H=F?]@]BBCDDBEHFHGGHDJGKJLHMGOZPEQZSGTIUXVZWGZA[J]E^[_Xb]cFdJfFhD
~llp	zH]
~llr	w(]9J>J@[HHI]KKZJ
~lls	tBJHJIZJ[O^ZI
~llt	d#J(H+J-I3I4K7J9Y:I=I>I@]BZCHD_HBKGMYNZOJPJSZTIU^XJYYZC]I^JaZbJdJfIgXhJ
~llu	k#Z0^3[9J?KBJCXD[HHIJKHMZOYZJ]JaHfJhJ
~lly	a!]%J(I)J-Y/^0K:I=_>J?K@HBdEKHDIHJJNIRZTIUJVYZ?[I]J^JcJfJhI
~lme	h@JCXDXHXIZTZZ]]KdZ
~ln^	_!E#H%H(F)G*I+J,J-X/Z0I1J3X4J6c7I8J9H:F;J=Y>F@JAICJDEGYHFIGJJKGLIMGNHOGP[Q[RISYT[U]VYXGYKZH]G^Y_HaZbIcHdFeH
~lna	n2Y4W7J9J@JAYBJEZIYKJNJR[SITJXZZJ_ZaKcIdJfZ
~lne	e#I%J(X)I*I,[/^3I7J9G:I=J>I?J@HAIBICJDIE]HHI[KHMXNIOJPWT]UJVIWIXJZG[K]I^J_^aJbJcWdWfJhJ
~lni	b!Z#I%I)J*J+K-H/[0X4J6Y7I9G:H;K=H>Y?H@FAJBXCHGJHHJJKGLJMGN_OJPHRJSWTXUFVYXHZ[[H]I^J_HaGbFcHdYfXhH
~lnu	w3_>JOZ
~lny	h!J(I)Z*J-J3J4X6X7Y9I>K@]AZBJDJEJKJN]OXPJTJZJ_[c]dXgI
~lo^	M!B#Z&H*H+D-J.G/[0E1E2Y3D4D5J6F8E9a<G=H>I?a@[B[CbDIEEFFGDH@I^JIKGMHQFSDU[VZWEXAY^[_]F^JaEbIcHeHfBhY
~loa	f#J-X9J>J?JFHHcIJKJMKNJTGZ][F]Jb]hK
~lob	Z!J#I%J(d)_*Y+J,f-Z3I7J9I:G=J>J?G@GBHCJDHEJHXIIKHMJNIPEUHVFWJXJZD]J^JaJbJdCeIfJgHhI
~loc	C!D#l&G(@)E*C+C-Z.]/H0C1G2D3@4H5E6J7A8F9@:H;G<F=A>A?>@JC@D@EDFEGBI=JZKHLBM?NIOGPBRcSJTjUIV@WKX_YEZ=[e]?^H_Ga@b^dGf@gBhC
~log	K![%E&I(@)D*D,I-B.G/E0F1F2G3]4C6E7d8E9D:[;E<H=C>B?G@>AEBaCCD?EEFHGDHbJFK?LeNCOCPCQHRXSBUBV@WEXAYG]G^__Ya@bkcFeGfBh_
~lok	O#d%A&F(?*B+D,C/b0]2E3@4C5G6d7X8E9@:@;D<G=A>A?A@>A[BFCAD?EeFFGDHCI=JHKFLCM>NaOBQGSBTdU@V@WAXXYFZ9[X]@^B_da@bHccddeDf[gah@
~lom	pBIDYHZZ^
~lon	S!Z#I%F&J(F)I+G,I-Y.J/F0H2d3D5I6X7G8H9B;I<J=G>]?b@EAZBCCJDDEIF[GEHFIbLDM]NZOEPXRFSIUGV^WIXGYIZE[G]F^G_XaDbHcFeJfFgI
~loo	T!G#F%H(H)J*J,I-H.J/I0J1I2J3G4Y5K6I7H8I;J=I>E?F@DAJBbCHDGH_IFJIKFLaMcOFPIRYTXUHVZWIXHYKZ_[H]G^IaHbEcGdIeKhF
~lop	i#G%J(I-I3F4J6Y9H:J=^>F?H@GBGCHDHH[IGKZLJMJNIO^PJRYTJUKVIXI[[]Y^Ka[bIcIdGfGhZ
~loq	U!F#f%G(F*H+I,I-].X/G0I2I3F4G5J6H7G8I9F:G;I<J=H>F?D@FAICEDKEIFJGIIJJYKGLIMDOHPGQJRHSFTeUGVFWIYJZA[_]Y^I_HaEb^cXdGeJfFgHhF
~lor	c#I%^(J+Z,^-I3G5Y8]9K:K=J>Y?J@IBGCJDGHJIXKJNIOZPJTXUJVIXJ[Z]J_YaHcJfIhY
~los	M!K#F%J&I)X*D+D-H.H/J0Y1E2X3B5G8E9X:J;J<G=X>_?AAEBdDZEGFGHFIFKJNZOEPBQGSDTGVGWEXCYWZ^]c^X_[aBbGc[eHfEgD
~lot	c!I#a%J(J)J-H/J3I7K9H=H>J?J@HB[CKDIGWH_IHMINJPHSKT[UHVaXGZI[J][^J_KaJbIdJfJhJ
~lou	J!J#A%B&H(C)E*E+F,Y-C.H/i0f1E3D4E5G6^8E9C:D;F<H=B>D?D@DA^BECFDDEEFGGIHXIBK?LEM^NDOFP]QHRGSFTcUEVDWFXEZ>[C]C^C_eaDbBdYeFf@g_hC
~lov	s-_9[KHZJ[IhI
~low	O#F&J(Z)a*J+G,I-b.Z/K0I1G2I3J4G5Y6H7G8H9W:G;I=F>DAGBACEDEEHFHGFIaJFKILHMDNYPEQ[RXSGTFUJV[WGZB[J][^]_GaDb^cDeHfFhZ
~loy	j!Y3J:[>^@[BJGZHFOKZI
~lp^	^!Y(F-J7J9X:J>I?I@HB]DIIYJZKIMINISKTYUJVIXIZ_[J^IaFbHf^gJhJ
~lpa	w@[HZ
~lpd	Z#J(d)G*X-Z3J9I:I=J>I?H@[BFCHIIKHLYMHNJSJUJVHXJZG[JaKbIga
~lqu	pHXM]NX
~lra	w(]9J>J@[HHI]KKZJ
~lre	e![+a-H9H>I?J@^BHCKDDIIK^VIXJZHaX
~ls^	c%Y&[)b-J1J3J4J9I;b>J@KAJBGCJDJEIGJHJIJJ^KJNJPIUHVIZE_Jd[fX
~lsa	m(a:YBJHFIJJ^VKZIbY
~lsc	c!I#]%K*K,Y-H/Z3Y4X9I>H?J@IBHCHDIHZIGKHMGNIOXPKR[UKVJX^ZF[J]I_JaHb[dJfJh^
~lse	f&Z3J7Y9I:[=K?[@ZCKDIHEI^KHMJNYPJS[UIVYZ[aGbKcJdGfIhJ
~lso	t+JDJH_
~lst	r3_>G?JBJDJHIIZO^SJUJVKZHfI
~lt^	P%J&J(G)F*F-X.I/a0W1G3Y5I6^7C8G9J:K;X>I?I@YB]CGDIEFHYI[J^KGLGOEPYQIRFUXVFWFX]ZB]I^I_EaXbIcEeHfIg[hB
~lta	Z#F(Z)J*I-E/I0[1J2J3_4I5X6J7I9E:_=^>D?D@]AIBHC[D_EJFJGIHAJJMGNGODPIRISITHUYWIXE[G]F^I_IaEb[dGeKfHgJ
~lte	N!Y#J%C&I(H)I*E+E,G-@.J/H0F2H3b4E6I7Y8F9C:B;I=C>_?YAGBBCHDHEGFGGdHAIDJfK_LFNFOBPDQHRFSFTDU[VWWFXDY[Z:[Z^c_Ea[bDcJd^eFfHgEh[
~lth	b%K+J-]1K3I7J?JBWDIH^IDKGOYS^TXUEVKZFcJdJfWhZ
~lti	^!I%I&J(I*J+I,J-F/J3H4J6J7K9G:I=J?I@XAcBCCID[EJGKH@IEJJKeLJMGNGOcPJRYSJTIUJVI[J]I^I_JaFbIcIdJeXfJ
~lto	k!J%I)K*J-I3I4Z9J:]=X>J?Z@IB^CHDJHBIIKIMJNJPXRXSJUYVHW]XJZG]JaIbZdJfH
~ltr	_!I#H%Y(X)H+I,K-E3F4F5J9G:];J=I>I?G@_C]EKFJG]HGIEJdLJMENGOHSKTJUGWJXGZJ[I]H^I_Ja_bIcIdHfIgJhH
~ltu	r1ZHJb^
~lty	wEZHYWI
~lu^	l/[GYN[TZZI
~lua	wBZH_JGZJ
~luc	n6c9ZGYHFNJdI
~lud	_#J%K(J+Z9I:K=X>Y?J@IBICJDIFYGbHIJJKHLYMJNZOJTJUGV_ZF^I_IaJcJdJfJhJ
~lue	p+K9I@JCZH^KZ
~lug	e!H#I%I(G)[*J,J-H/J1I2]4I6K8J9G:H=H>H?H@GAJCGDGEIGIHBI]KFMIOIPIRJS_THU_VGWIXHZD[J]Z_JaHbIcHeJfbgWhY
~lui	h%I+J2Y3H>I@JB[CJDIGYHEIZK_O^VKZJaK
~luk	i!]#I%J(I-J/Z3J4Z6X9H:K=[?J@YB[CJDIHEIIKIMHNJPYTIUJVHXJZ_[I]J^J_HaIbKcKdJhH
~lul	c#_+K-I3^9H:I>[?H@HBHC^D_HIIHKEM^NJO]SJTJVJXJZG]H_KhH
~lun	b!J%I(J+I-H/K0]2Z3J4J6]9^:J;J<W=I>G?HBXCHF]GJHFI^KHLJMINYOIPJRJSKTJUIXIZB[J]aaGbIcIdKfGhJ
~lur	a!J#J%K&]-K/c1J3J=J>]@YBFDIEJIJMHNXPJVIZ^]J_JaJbJcYdJfG
~lus	V!G&K(G)X*I+Y,I-].J/G0I3]4J5J6_7H8I9E:G;I<W=Y>Z?_@GAZDEEHF[JIKILIMGNEOEPHQJRHSHUGVFWIXZZG[H]F^I_JaIcZdJeHf[g_hF
~lut	f![#E(Y-G/Y2Z3F4J7J8[:J<[=]>Z?J@GAJCHDHEJHGIGKGMINIOGPJQXRKSITHUJVJXHYWZG[J]Z^K_ZaHbJc[dGfYgJhI
~lv^	_#G(F)^*J,K-H/K3I4X7J8J9[:I;K=I>G?H@KAJBaCHDHEJGIHCI^JKMIOIPHRJTIUYV^WKXHYYZD]I^]aHb[fIgIhH
~lva	v3[OXXW
~lvb	v)]BJHJIJKKUbVJZJ
~lve	o#]%J/J0[2Z6J9KHDIIK^NKXIZG]]
~lvi	n![>YDXOJZ[
~lwa	g(K-H9KBID_FZHJIHK_TY]JaKh[
~ly^	G!Y%Z(F)X+I,I-b.H/X0H1X5F6D7C8Y9Z:G<G=Y>A?^@bAEB]CaDBEXGZH>JGKYLDQWSITXUEVJWIXHY]ZG[_]C^I_HaAbFcAdFeFfBgZ
~lyc	j%H(I,Y/]3J4Z6W9H@JB]DKF[HFIJMJPZTJVJZ[_KaJdYfJ
~lym	z3XS]ZJ
~m36	l#G/ZHHMWTagZ
~ma^	S!H#C&I(D)G*I+F,G-F.J/F0G1G2G3E4F5H6G7H8Z9^:I;F<Y>b?J@_A_DXFaH>JGKcLGMXQHSFTEUXVCWJXFYH[F^G_EaGb]dEeJfDhG
~maa	b!I#F%I*Y,K-H/Y1K3Y4I6K7J8J9^:J=J>G?^@YAKBJDCGJHGIJKEM[NHOZPJRJUJVHXGZB[^]Z^JaIcIdXfHgJhH
~mac	Z#Y%Y(Y)J*I+H,I/I0I1I2J3X4X6I7I8I9X:X;^=H>E?G@DAJBFC]D^EJFJGHHZJHKDLIMGNFPIQJR^SJTHUIVGWKYIZB[H]^^I_IaEbJc^dEeJf^gKhF
~mad	a!J#I(H)Y*J+H-Y/H2]3_7J9Y:I=J>G@[CIDGFZGJHHKENEOIPJQZTJUJVIXJY]ZB[J]H^[_Ya[bIcIdIfJgJhH
~mag	d!I#I(X*X+K-Z/I3I9I:J=Y>J?J@GBGC^DGEKGJI]KGMGN[OKPIRJUHVKWKXIZB[H]JaIbdcIdXfJhJ
~mai	C!H#E&E(>*X,B-A.D/]0C1F2H3a4^5]6A7Z8[9?:c;B<E=G>c?b@JAZBGDdECFBGGHbIDJYKHLGM_NYOGPYQGRASBTYU@VAWFXYYIZ:[I]=^E_GacbAc@dEeDfAh=
~maj	r)]3YAYHIIYKKZY
~mak	]%Y+^-]3I9H>I?IBHCIHXIIKYL]MJOJPHQ^XZZG[YhG
~mal	W#Y%F(E)a,H.K/Y0X1Y2I3a4G5X6I7H8H9D:F;I<J=I>B?G@cAIB]CCD[EIFJGHH=IbJIK]LIMENEODPZQJRHSIUGVFWIXcYYZE[G]F^H_HbGdEeIfDgHhF
~mam	w8]=[HI
~man	J!A#b%[&H(Y)B*X,E-].J/C1F2H3]4a6E7a8[9Z>??H@[ACBFDHEDFFGDIHJ]KDLHMCNCO@PXRETZVGXdYJZB[B]D^C_FaCbEcBd^gJhH
~map	r#^:Z
~mar	U!F#E%E(F)I*I+H,I-_.J/J0I1I2I3E4G5J6H7G8H9Y:F;X=F?FAHBYCFEIF]G^H[IGJIKCLXNEOFQJRHSHT^UFVDWIYWZG[F]F^]_GaEbbcFd_eHfZgIhW
~mas	^!Z#^%J*[+K-[2Y3G9G:Y=J>H?I@^BECFHII[LXMHOJTJUIVIWKX_ZE[J]J^JaHcJfIhG
~mat	N!]#[%D&H(F)E*F.H/D0G1G3g4J5H6_7E8F9A:G;G<I=X>??H@[AdBJCYD[EKFHGFHHIAJJKCLFMDNIObPDQ^RGSGTDVEWGXBYHZD[H]C^HaabYcDdDeHfDgX
~mau	l#](J)[*I,Z-J9J@JBJDKHIKJPIX]ZGc]dHfZhZ
~max	r-K3F>JIHOHXc
~may	sHHIYN[SXZJ
~maz	t#G3IC[D]H^
~mb^	v(I-G>ZCJHII[P]ZIfZ
~mbe	L!F#E%F&J)G*J+^,I-X.I/E0H1I2I3e4G5I6G7G8G9D:F;H<I=G>a?B@HAGBEDYEHFJGFI]JGK[MDNHOdPYQIRGSHTFUGVXWHYIZF[I]F^F_GaYbFcGdFeIfGgHhY
~mbi	R!F#F%G(F)I*I+X,I-E.J0I1J2J3I4H5J6H7[8J9E;I=D?F@fB^CFDEEGFJGZHXIDJIKFL^MZNDOGPHQJRISIUFVIWIXEYJZY]F^]_EaEc]d]eIfEh[
~mbo	d!Y-[/X3J9H>J@GBJCIIdKGMIN[OKXJZG]KaJ
~mbr	b!J#J%I(I)K*I+J-_2Y3G4J9F:W;K=J>H?I@GBIDHFcGJHBIZMINIOIP_TJUHVaXXZJ[K]IaHbJcJdJfJhI
~mcz	s@ZL[TZ
~mde	z7[DHHDY^
~mdl	r%K)[H]LJg]
~me2	w-_IF
~me^	F!G#Y%?&E(C)D*D+Z,D-d.E0B1C4X5D6A7A8B9C:b<F=@>J?FA^BHCGDHFaGHH[IdK_LEMHNHOFQEReSDTDUBVFWXYFZZ[A^D_Ba^bHcHdAeDhB
~mea	j&Z(K)X*Y9HBXFYKJNHZ[^Y
~meb	d!J#G%I(Z)Z-J1K3Y6[9]:J;Y<^>J@YBHDJHJIXKHLJOJPJSJVIZJ_XaJbKcJdZgJhJ
~mec	w.XBJHIZ^dJfJ
~med	e!J#H%I(H*J+J-H/K1K3H4J6J7J8J9E:I=J>F?I@]BGEIF_GJIGKGMINYOJPXRKTJUJV]XHZ][J]_^I_Ja[cYdJfKhI
~mee	X!H#I%I(I)Z*J+H-H/X2X3H4K6K7J8J:I;J=Y>Z?H@HA]BFCGDEFKGIH_JKK]LJMIN[OHPIRJTJUJVHWJXYYZZD[J]_^JbIdHfZgJhI
~meg	t@]bY
~meh	^!Y#F%X(I*X+Y,J-H/J0J1Y3I4H7J9J:I;J=^?YA]BGCXDHEYGJKZLJMINJOHPHRXUJVGX[Y[ZI[I]G^JaFbIcGeKgJhH
~mei	T!Z#[&K(D)K*H+G,H.J/G0I1J2J3G4]6I7W8W9[:G;H<K=F@DAIBCC]DXEIFIGHHHI_K[LGMDP[QJRISHUGV^WIXEYIZ[[Z_HaIbFcHdEeIfEgIh_
~mej	o!K(J+K3^9J>H?^@KBHCID]HEIIKKM[SIUIVJZE]Ia_bKfIhJ
~mel	V!J#G%G(E*G+I-F/H0I1J2X3D4H5J6I8I:H;I=E>G?FAIB]CEFJGHIXKZL_NGPHR]TXUHVCWHXGYJZb[[]E^F_Ia[bacGdGeJfEgZ
~mem	W!I#I%G*I+J-G/I4J6J7J8K9G:I;K>E?HAZBHCHDGEJF_GIHHKbLJMHNGPaSKTJVcWJXH]H_IbIcJdHfJgJh^
~men	I!B#H%](X)W*B+F,C-J.F/J0X1E2E3@4^7H8]9H;F<I>[?G@IADBYD@FYGYHaIbLHMHOGQCRCSBT^WBYH[X]D^C_Ba^bXcZfEgH
~meo	b!Y#^%Z-H3I7Y9G>X?J@GBGCJDIEJF[HIIJKHMYNJOJPKRJTXU]VJXIZH[J]IaHcbdJfJ
~mer	I!F#E%A&J(C)C*E+H,D-H.E/G1D2D3k4B5E7E9]:A;I<F=A>e?D@BAZBHCEDZEDFDGCIEJDKZLGM?NDOkPCQIRISGUAV>WEX[YDZH[B]D^F_AabbEcDdBeFfAgF
~mes	T!G%X&K)H*H+H,J-H.Y/H1J2W3H4I5J6J7I9I:G=FAZBYEZFJGIIGJIKILIMGPJQJSHXGZY[H]X_HabeJfGgIhX
~met	K!F#B%D&I(B)D*e+b,D.J/E0G1F2G3@4E5G6F7D8F9A:C;E<H=C>_?hADB>CiD_FGIDJFK]LFMENDOFPCQHRFSETCUAVEXBYGZI[D][^E_Ya>cEdDeGfEgHhB
~mew	s-Z
~mez	z(I)ZCZaZ
~mge	n#K7KE]HHUIZHccd[gJ
~mgp	z)Z
~mgu	n9JHJgb
~mi^	i!I(I3X9X:Z>G?I@XCJDYH[IGKHMINZOYUXXIZE]Ja[bJhI
~mia	g!J#J%I(J-Z7Z9G:I=J>H?K@ZBFDHIHK_L]MINIOJPJTKUJVJXJ]I^]_IaIbJcJeKfYh[
~mic	L!F#H%E&I(D*[-G/[0K1X2H3D4E5H6G7b8G9D:G;H<I>B?F@BAGBCCDDIGEIBJZKCLGMENDOFPDQIR^SgTcUEVFWEXJYHZI[J]E^F_FaZbEc^dZeHfWgchG
~mid	m3I9^@JBICZHF]]
~mie	U!D#E%D&J(C)G*F+H,H-D.I1H2I3B4G5I6H7H8H9J;H<J=E>Z?J@cAHBZDDEIFYGHIZJIKaMZNDQHTGWZXEYI^[_GaJbEcJdEeIg[h[
~mig	d!G#G%I(J*J+J-I3I9J:J;_=J>IA]BGCHGJHGIHMIPIR]VIXJZE[J]H^J_eaJbKcJd]fHhI
~mij	[![#^%G(G)J+I,J-G/J0J2J3H4J6J7I9^;J=I>a?H@HAIBHGJKXLINHO[PHRJSJTGUIVYXIZa[Y]H^F_IaFbHcJdIfIhW
~mil	i#F-Z3J9[>H@IBICJDIEYFZIIKZNJOITIUJVJXJZE]Za[c]dY
~min	=!C#D%F&D(a)j*m+@,g-F.B/<0A1X2@385H6@7D8J9D:B;@<C=A>??D@bA>BEC=DDEdGGHAIdJ@K>LCMdN:OJPiQFRaSATCV]X>YAZH[C^E_=aBb?c=e?f<gfh?
~mis	J!X#F%g&G(c)G*E+E,]-@.G/a0I1D2E4X6Z7D8J9?:C;a<G>@?H@FBJDGEbGCHIJIKDLFMHNYOIP]QHRESDTBUJWZXGYJZB]AaEbGcZdEeIgD
~mit	S%I&J(B)F*K+F,H0H3Y4F5I6H7F8H9]:D;G<I=H>J?DBECDEHFHGYHGIYJGLFMCOZPYQ^RGSDTDUDVbWGX_YHZ][Z]_^]_FaCbDcJdEeIfDgK
~miu	e(K-J/J3I9I=g>I?[@IBJCIDJIHKGMJNHOKVJXJZH]J_IaIcIdJhJ
~mka	z(K:^>]HGZJ
~mkn	s#]=J@IB]DJHGIIKJU^VIZH]]aH
~ml^	w7^ZIbI
~mla	d#Y(J*K-I3H9H:J=K>Z?J@GBHCHDHKZMbNIOJVKXJY[ZE[K]IaIbHfKgZha
~mle	pH_cI
~mm^	b#G(X)Y*J+[3H9I=K@GBHCGD]HJKGMJNIOJPJTYUJXZZ][I]I^Ka_bIdJfKgJhX
~mma	a!H#G%H(I)J*J+J,J-X/Z0Y1Z2J4H5Y6J7J8I9C:H;I<J=I>^?H@]A]BFCHDGEJFbGHHHIEJJK^LKMHNHOYRJSKTIUIVHYZZB[I]H^J_HaEbYcHdHeKfGhH
~mme	N!F#F%B&I(C)I*I,G-I/J0Z1G2G3g4D5G6Y7H8I9G:G<I=I>Z?HAEBECFD]FFI@JGK[LJMCNGOfPGQDSFTXUEVJWGXXYFZZ[J]I^EabbIcHdBeGfBgFhY
~mmi	c%I([)[*[+J,Z-I3J:K?I@JBHDIHCKJMJNJPYUZZZcJg[
~mmo	i-dHEIJKI
~mmt	]!X#I%H(J+],X/I0J3H4I7J9I:]=J>F?H@HBHCYEZGKHYM[NHOYPISJT[UKVIXIZH[J]I^K_Ia[dJfIg[
~mmu	rA_HDOZ_]aJ
~mn^	s-[1Y:IF]HFI^UIZJ
~mna	z3[9I>WHEIJOJZG]^
~mni	j#^3I>I@KBICYD[KIMKOZUJVYXKZ][KaK
~mo^	S!F#C%D&J)I+[,H-X.H/G0Y2H3G4I5I6H7G8[9^:Y;H<I=]>Z?H@_A]CHDYEGFIGFH]KGLZMCNGPFQIRGSGTFVBWFXZYZ[E]D^G_EaBbEcDdZgHh]
~mob	g!H#Y%K(J*J+K-H3^4K7J9G:H=J>b?H@GAJBGC]D_HBIEKGM^NIOZSJTIUJVIXFZD[J]Y_IaZbJcJdJfJgJhH
~moc	m([+Z>I?[CJDHKX[[]ZaJ
~mod	_!J#I%H(I-Z.[/I3H4F5H7]8K9J:I=H>H?I@bAKBXCHDIIHJZKELJMGNHPJUJVIXHZ?[J]I^^_IaGbIcJdGeJfZgaha
~moe	f#J(J*[+K3I9G:]>J?K@ZCEEYI_KZLXVJXJ^KhJ
~mog	a%I(I)J*J+I-H/J3H4J8[9G:H;K=I>J?H@HBXC]DFF[GJHIIFKZLJMGNHOHP^QXSJTJUIVZX^Za[[]H^HaGbFcJdJfIhG
~moi	p-Y3Z9Y@KHGIZKZOJZY
~moj	f%J(J*Y-I3H9Z:Y>H?J@HBGCIDWI^KXMINKOYTIUJV[XIZZ[J]JaIhZ
~mol	j!H#I%J(J-I/a0_3I6]7J9I:J>I?K@HAWBICJDJEKHDIHKGMXNHOIPYT]XJZF]I_^aJbJcJdGfKhJ
~mom	p#Z@IBKHHMYaZh^
~mon	X#[%I(I)H*J+F,K-f0K1I2K3F6Z7I8Z9[:H;K=[>F@]AHBBFJGHHHIDK]MINFOHRIS]THVGWJXGZX[H]F^H_HaGbHdIfYgJhF
~moo	s)]3H@HBZDJHGIKKINJUbhJ
~mor	O!H#[%G(I*G+^,H-E.H/D0G1]2I4F5I7E8E9a:D;H<I>_@eA^B]C]DHEGFGGEHAIIJGLFNFOIPEQISGTDUEVGWGXfZF[E]C^E_ZaDbHcEdEeGfGgFhF
~mos	k-K3W7^9H:K>IBJCYD^HEIEKHN[O]RXVIa[fJ
~mot	W!H%F(G*J+J,J0Y1J2J3G4X6H8I9F:H;J=I>I?G@FAIBICHDGEJH]IDLJMGNXOHPHQgRJSKTHUIVGXG[H]Z^I_XaHbIcYeJfGgJhG
~mov	X#I*I-H/H1H2J3_6I7J8X9C:D;I=W>Z?[@EAXBCCIDFEJGXH_JZKFLIMHNHOIPEQIRISJTIUIV[XYYaZC[J]G^Z_^cCdHfJgIhI
~mow	h!J#J%^(J)I*I+X-[3I4J9F:J=J>G?I@HBZCIEJFKIGKZMIOZP]RYTKVHXJZZ[K]JaJcIfKgJhI
~moy	wCZHX
~moz	c!I#I)I*J+K,J-I/J3Y4Y6[7I9F:Y=]>H?Z@ZAKBXCIDFGKIYKILIMYNHOIPXTJU[V[WJXIZB[I]I^[_JaGbJcJdIfJgJhH
~mp^	d#Y(J)J-H3Y:J>I@ZBFDJF[GZHAIGKHLbNITYUJVZZA]K^JaKbXdKha
~mpa	U!I#G%G(X)Y*I,J-X.J/H0J1I2I3H4I5K6J7X8^9F:a;J=HBCCGDDEJFIGGH^IBLIMEN_OGPHRJS[TIUbVXWWXHYJZ>[]]G^H_IaEbIcHdZeIfFgJhF
~mpe	h#J-I3I9J:J>J?F@IBKCIDJH[IXKJT]VKX]ZJ][^^aIc]
~mpi	r1[3J>IHXZY]Z^XaFc]fK
~mpl	P#H%F&J)G*G+D,I0I1H2I3@4G5H6I7G8G9D;I<J=F?E@_AIBaCDDXEGFIHIIgJJKYLGMENbO_PHQJRHSGTEUHVDXEYZ[H]^^G_GaCbFcFdHfGgHhK
~mpo	O#G&J)G*J,H-I.J/F0H1H2I3^4Z5I8H9F;H<J?Z@aAHCEFZGGHFIIJGKKLbMJNDOFRHSZTdWYXDYI]D^D_EaGc^dDfJh[
~mpr	]!G#G(H)I*J+H-G/J0K1J3Y4H6J7J8Y9F:[;J>I?F@HAJBJCGD^EKGJHbI[JXK[LJNaRJSJTHUZVFWJXFZ?[H]G^J_IbGcIdIfGhG
~mpt	O!]#b%Y&K(C)Z+b-C.J/G0I1G2Z3[4G5I6H7F8G9F;H<I=I>F?C@JBICKD[EFFIGJIFJGKILcMDOEPZRGSHTJUCV^WEX_YH]D^[aWbJcEeGfEgGhE
~mpu	^!J#_(J-X/X9I:I>H?JBJDIIEJKK[MbNHOISJTXVIXHZ[[J^IaEb]fJhH
~mr^	kHEQeYK
~mre	k3_9I>_@JCJDJHGIHKIO_XIZH]JaXhJ
~msa	j(I0eDKHCZHaK
~mse	k(J)^3I>ZHDOGVZZH]]a]gK
~mso	V!F#G%e(A)Z*I+I,I-G.J/I0I1I2f3F4I5J6I7I8I9G:G;d<K=G>G?G@FAIBECGDFEJFIGHHBIBJHKELHMHNGOHPGQeRISITHUEVDWIXGYIZB[G]H^G_HaFbGcHdEeHfGgchG
~mst	n![%Y9J>J@JAZBXGJHXIIKJMIP[VJXJZZf]
~msu	z/^MI
~mt^	W#G%F(G)I*I+_-Z/G0H1J2J3X4G5J6X7G8I:[;[=H>J?F@EAXBDDJEXGHIIJJLWMYNFO]PGQJSHT^UIVFWJXDYJZY[H]F^I_Xa^bHdGeJfGgZhH
~mta	t3]9I?]HFIKKHOJZIa^
~mts	w8^AX
~mu^	l*Z9I>]@WBIIIKIMYOKSXTXV]ZXaYcJfI
~muc	l#I-H9b@HIHKZX[ZIaIhK
~mud	j#J-K9J@ZHZIJKHMYXJZFa_gZhY
~mue	tH]IIMJOZYXa[
~mui	h#Z-^2Y>JH[IXKJXXZH]K
~muj	p(K3I>H@JDJHHIZKXOZh^
~mul	b!I%K&J(J*K-H3H4d9G:I>I?I@HAcBICJDIHFIHKGMJNHOGPJSJTJUJVJXIZH]H_IaHbJcJhc
~mum	^-X1]5]9I@[BIHZI]KJMJNIVKXZZF]KaW
~mun	l-b3J9I>K@KBJCJDJHFIJKIOYSZUKVKXJZ]cZhI
~mur	j!H#J(K-K/_0X3I6]9I:K>Z@JAZBICJDJEKGKHGIHJXKINIOJPZT[XJZI]J_]aGcJdJfJhJ
~mus	R#F(F)H*b+H,X-F/H0J2I3Z6I9D:];J=G>F@[AHBCDXE[FJGHHGIcK]LbMYPFRISITHUFVIWGXGYEZA[[]Y_HaFbIcGdJeJfGgG
~mut	o3J9J>IA^DXHXIJ_]a[
~my^	j!J#K%I*Y+Z0Y3J8J9H:_=Z>K?J@HBHCIDIGIHCIHKJLYMJN_OJPJVJY[ZG]KaIcWdZfHhJ
~mya	w+WHZ
~mys	e!J#X(G)Y-H7K9I:J>J?[@HBXDGHZIIKGMJTIV^ZB[]]KaJbJha
~na^	I!A&G(F)A*J+_,I/C0C1C2H4G7Y8Y9];C<E=I>F?Y@_ABBXFEGEIYJKKJMJNJOKPHQES]TCVHWGXbZb]J^I_FaIb]cEdHeCfWgH
~naa	g!J(J-X2Y3J9H@HA[BICJEJF[GKHGI^KZMJNIOJUJVJWKXIZB[J]IaIb]c[hZ
~nab	P!_#G%F(D)_*I+H,Y-F/H0J1H2J3W6J7G8_:E>H@FA^CGDDEHFJHGIHKGLHMGNGOJPFRJSGTGU_VcWEXHYYZ?[X]H^G_CaGbHcIe]gGhH
~nac	T!a%E&J)H+H,H-I.J0]1H3D5J6J7G8Y:E;X<J=G>EAGB^DDEcHZIDJHKELaMHNCOFPFSHVJWIYZZ?[G]]^Y_KaFbFdZeGfJgHhE
~nad	Z!H%W)G*F+G-E.J/I0J2Z3C4G5K6J7H9C:Y;I=Y>]?Y@IAICED]EIFJGHHIICJJKENGOEPbQJRXTXUYWJXEYJZ^[H]^^Ha[bIcFdGeJgKhF
~naf	z4YHGbZg]
~nag	Y!H%Y([)I*H+I,J-D.Z/G1J3H4F5J6I7_8Z:X;K<X=K>F?FAJBYCZEGFJGHIDJ^KDLIM[NCOIPJQXRJTHUGVFWJXXYK[G^H_IaGbHcGdbeYfGgJhG
~nai	n:_@GBJCZDIHDMXZE[_hZ
~naj	p3K9JBJCYDYHIKKMKO[ZJaZcYh]
~nak	g!a#J-J0Z2^3J9I:I;X@JBICJDJF[HDIaKJNJPIUJVIXIZHaKbKcXdJ
~nal	S#D%G&J(D)G*H+G,H-_.J/H0I1I2I4W5Z6H7G8H9F:X;I<J=E>I?J@XAZBaC^DCEIFXGXH^IFKDMFNFOEQJRZSZTFUFV[WHXDYIZ@[G]_^Ga]cEdZeZfIgFhF
~nam	S!D#D%E&J(E)H*H+I,H-f.I/F0Y1H2]3I4Y5H6H7G8G9B:X;Y<J=F>B?E@GAFBCCFDDEHFfGDH^IgJFKHLFMBODPFQIRGSHTFUEVFWHXEYIZ=[]]C^FaEbJcIdFeHgHhH
~nan	S!D%E&W,H.I/E0X1I2I3J4D5H7G8G:d;H<J=J?D@IBFCDDHEGFHGFHYIAKYLEMFNCOFPEQIRGS_TFUeVEWfYHZI[F^GbDcEdIeGfGgGhD
~nap	i!J#J%I(_-J3X6X9H:Z?J@HBHCKDJIIKJRcUKVIXJZE]JaJbIdJfJhJ
~nar	^!H%[(^)Z*I+K-X/J2J3^4J6K7J8K9F:H;I?H@[CZDXEKGJHDIXKXLJMHOHP[RKSJUHVFXF[J][^I_IaEbGdIfHgKhH
~nas	h!J#J)]-X3G9G:I>H?J@ZBGCJDGHGIZKbL_MJNJOYVIXJZD[K]J_ZaGbXdKhH
~nat	X#F%F)I+G,I-X.J/H2J3b4J5I7H8H9C:[;H<Z=Z>^?_AHBGCKEIFIH[IBJHKZLJNHODPGQJRHSITHUFWIXHYI[]_GbFcIdGeIfFgIhE
~nau	n>[F]HJTZZJ
~nav	i.]3J4]9J>JHDIIMIOKSYTKZH]_aJb_fJ
~naz	p-[2Z3^9G:X@JCKF[HGI[KJZK
~nba	z-]HIIGK]
~nbe	k#K%J&a*J,K-K3J4Y:JBYEJHZIJKJNJP]T^ZFdIfJgI
~nbi	r.W7]JXa[
~nbj	z:^ZK
~nbo	e#J)J*J,b-J/K3I6J9H>^?HCIDIGXIHJJKHMKNJPJXKZC]JaXcIdJecfHhK
~nbu	zI]
~nc^	C!G#F%Y&D(?)Z*@,C.E/C0d1f3D5C7F8Z9X:B;_<D=c>???@ABGCCDAEDFFGdHcIFJCKHLEMYNCO@ReSGT?UFVAWBXDY[Z@[C]@^@_HaAbEc_eCfegFhC
~nca	X!Z#F([)Z+[,I-E/I0I2J3Y4H6I7H8I9E:F<J=b>E?X@DAHBDCXDbEEFJGHHDJIKCLZMENGODPHSITHWYXEYZZB[H]D^H_HaJb_cGd]eXgIhG
~nce	U!I#H%F(F)I*X-G/I0K1J3F4G5I7J8I9C=d>E?GAYB[CFDFEIFIGHHZIDJJKDLJMGNGOGP]RJSJUHVFWIYJ[H]e^HbIcHdGeXfIgJhG
~nch	Q!D#F%a&J(D)G*G,F.J/E0]1G2G3I4I6F7F9C:E;H<X=E>D?E@GAcBYCEDDEGFGGeHIICJGKCLJM^NCOFPBQHRZSGTIUEVYWGXEYGZ?[G]]^F_daCcFdaeGf[gGhE
~nci	R#I%D&J(I)E*Y+G-B.I/I0H3B4I5[7F8H9J:X;X<I=Z>ZA[CCEGFIGGIJJILYM_N^O[QIRGS_TEUHVHXDYYZZ[F]C^G_EaGbWcEeHfHhY
~ncj	n=_HZ
~ncl	_#K%J)J+J-Y/K9J:J=[>Y?J@JBZCJDHFYG[HZIZKINZOJPJTJUIV]WJZFaJdHfIhJ
~nco	P!G#_%D(E)G*F+H,[.W/G0I2H3]4_5X6Y7G8H:D;H<J=E>D?FA^BBCDDFEGFHGDHKIJKBLGMaNDO[PcQIRGSHTYUDVCW[XYYH[J^F_XaEcFdEfEgGha
~ncp	o%aHH
~ncr	Y!I#H(J)K*J+J,J-G/J0Y1K3G6]7I8I9H:I;K<d=F>I?H@IAYBGCIDIEJFJG_HJIHJJKGLJM]NGOJPIRXSITIUHVIWJXIZG[J]I^J_IaIbIcGd_eJf_gJhI
~nct	f!J%I(X)K-I3J5]=J>J?J@IBYDIFKHHI]KJMINHTIU_V][I]J^JaIcJdYhJ
~ncu	tBZ_W
~ncy	jAdSXZH
~ncz	t3J=^>[@KB[DIHGKKOJUJVJZH]]
~nd^	F!I%E(F)D*Z+G,G-[.H0G1I2E3I5H9^:A;C=C>H?Z@^A^B^CcDEECGJH]IAJFPCQDTFVCWJXYZF[J^A_eaXbCc^d>eCgDh^
~nda	R!X#I%E&H)Z*B+H,E-E.H/G0G2H3C4E5H6F7Y8^9a<H=X>F?G@[A_BEDIEJFHGYH]IILHNYOJP[QHRHSDTCUJVGWXXHYHZY[F]Y^Z_^aDbHdFeGfDgHh@
~ndb	s7Y>_BJUKWXZH
~nde	J#[&X(F)B*I+C,C.G/H0F1Z2E3^4J5E7I9I:[;F=E?I@_CGDCEIF[GYHFIZJGLYNFO>PGRCSZTZUBVE[Y]X^a_baZbac?dCeGfC
~ndi	X!H#G%Y(G)]+I,I-H/J0J1Y2J3]4]6J7H8J:G;I=ZA]BDCIEIFJGIH^JJKFMINHPERZTHUYVEWHXJYJZD[I]F^J_Jd^fFgHhH
~ndl	l1J3Z7X>]?YBJGYH^JZZFaGcIfJ
~ndo	K!J%D&I(C)F*G+E-^.H/Y0G1F2H3B4C5_6K7E:C;G<H=D>@?Y@@CYDAEFFGGFHHICJ_KFMcNGODPEQIRESZTCUBVAWEYH[^]b_GbddGeIgaha
~ndp	zc^
~ndr	_!I#Y%Z)J*Y+I/I8]9G:H;K=H>E?E@_AJCYDEGJH[IFLHMXNGOHPITXUJVXZ@[I^__IaHbIdIfJgZhI
~nds	d#H%J(J-I/I1G2Y3]9G=H>]?I@XBGCIDJKGMJNYO_SJVIXJ]H^Z_JaGbJcKeZhJ
~ndu	h#J%[-X/K3J@JBJHIKYRKTZV]Y[ZJbKcadJfJ
~ndv	w-JHYRKSJTJc_fK
~ndw	z.XZY
~ndy	l3Y>]BIDXHHO[S^ZJaI
~ne^	H!F#E%J&H(I)G+Z,D-G.I0D1E2F3d4J5E6F7B8D9D:F;F<H>b?[@[ADBeC[FDGIHHIHJJLFMIObPJQFTFUaVEWEXJYIZA^Ia[bHdHeFfGh?
~nea	rHGNZQXTYZJh]
~nec	D!>#?%Z&F(F)B*C+B,^-=.G/@0Y1g2f3<4[5C6X7B8f9C:?;B<c=J>H?A@?AHBGCHDGEAFDG_HHI=JDK?LBMEN>OBPAQ]RcSBT?U>V>WCXBY_Z=[D]@^A_Za@bFced_eZffgCh@
~ned	g&J9YBJHbJ[aK
~nee	N(J)H+G,I-E/G0G1Z2H3G4F5Y6I7H8F9E:E;Z<Y=Z>Z?G@YAGBXCbDDEZFJGHH_I[JHKCLIMINEOGPFRISITGUGWHZ_]D^G_GaEbGcCeIgXhI
~neg	[!F#G%d(Y)G*F+Y,Y-F.J/H0I1I2I3F4H6H7H8X9D:G;I<J>E?HAXBECXDDEWFIGHHFJJKEMFNGOGPbQYRISHTHUGVGWHXGYIZD[H]G^WaWbGcYdXe_fXh]
~neh	j(J-_3J9I>I?_BJHDI_KZN^OJVJXKZF]JaIhK
~nei	n+I>J?YBJDZHFIHKZNJOY]]
~nej	j!H#J%Z(Z*X3J9G:Z>J?Y@IAKBIDJEYF[GXHHIYKJMJNIP[UHVXWIXJZG]J^J_IaIcJdX
~nek	g!J#J%](J*J/^3I4J6J8J9F:J=I>H?JAJBHCIDJEKF[GJHDIGJYKGMIN^OZP_RJTJUKVHXH]I_JaIbJcYdHfJhJ
~nel	Y%G&J)I*I+I/H0J1I2J3[4X5J6H7Z8I9X;J<_=J>X?YAJBCCGDYFKIXJIKCLIMENEOIPIQJRISITIUHVFWJXHY^ZX[Hb_cFdZhG
~nem	b#J%J&Y(J)K*K,X/J0X3G4J6K7I:Z=]>X?IBFEYHAK[MJNHOXPIVHWIXI[J]I^J_Ja]bJc]eYgJhI
~nen	R!E#Z%E&Z(C)X+F-E.I/F1H2H3Y4Y6G7[9X;G>X?I@XAGBXEZFYGFIBKCLHMDNYOZPaQIRGU]WYZC[X^E_FbFcGfJgKhD
~ner	P!E#J%C&_(Z)I*E+E,].F/D0G2Y3A5H7F:d;I<Y=H>@?GAIBHCCDEEGF]G]ICJJKILIM]N[OIPFQHRES^TEVYWFYGZH[K]F^_bIcDdGeFf_gZhC
~nes	Y!J#F%F(G*I+I,J-G.J/H0J1I2J3D5J6I7H8I9G:G;J=c>E?E@AAIBFD[EIFJGIHGIGJKKaLXMIOYQJRISYTHU^W]XGY][G]X_XbZdIeIgH
~net	U!F#F%G(F)I*I+I,I-J.J/Z0H1H2X3Z4E5H7G8X9F;I=F>I?F@DAHBECGDEEGFIGGHbIDJ]KDLIOGQ_RFSDT[UGVFWIXGZ=[G]I^G_]aFchdZeGfAg]hH
~neu	Y#G%I(H*J+X,J-I/]0J3I4J6J7J9Y;K=I?GB[CFDXGJHYI]KYLYM_OHPJRJTJUIWKZH[^]X^I_KaFbHcIdHhG
~nev	n%H6]HDJYL_TYZH
~new	f+[-I1I3J4J8_9[>I?J@]BHCIDYGKH@IGK[MJNHOJYYZHcYhX
~nex	W!H#F%b&[(F)K+J,J-G/I0J1J2I3[4I6J7I8J9I:I;K<K=H>G?I@aAJCHDHEIGHHWJIKCLdMGNFOJRJSHTIUJWKXH[G]D^G_IaFbZc_dGeXfJgXhE
~ney	z=Z]If]
~nf^	zHIMYNYX[
~nfa	o)K-Z>IKYZ_aY
~nfe	s#G6YBZDGHXR[TJZ[
~nfi	N!D#F%I&J(B)C*Y-D.I/F1G2I3I4G5I6F7F9G:B;I<X=B>D?D@HAGC_DJEhFGGHHJIDJGKELFMDNCO[PCQJRGSFTFU>VcWfXEYHZA[F^F_FaBegfAgF
~nfl	sH[IYJWNY
~nfo	Q!D#E%F&J(E)F*F+_,Y-[.J/G0H1H2I3[7G8H9E:E;G=E>J?I@DAGBZCcDfFIGZIFJ]LKMGOFPFQ^RISHTGUXVCWGYY[F]E^G_GaEbFcFdEeIfGgGhE
~nfr	i!J-I6K9[>IBJHFJdKINZXYZIcJdJ
~nfu	wH]hX
~ng^	A!J#]%C&E(G)I*[+F-B/G0H1B2c3H4I5C7H8C:H<F=A>H?A@_AACHDGFGGEH[JEKCLeMYPHQDR]SHTYVIWEXGYIZ^[@][^d_@aZbHcYdHeBfCgJh_
~nga	a![#_%I(I)J+I,J0Z3Y4J6J7K8J9Z:I;J=H>D?I@FAJBXC]EKGKIZMHNJOHPIRKSJTJUHVGX]YJZC[Y]G^JaXbJcHdGeJfFhJ
~ngc	nHJYa
~ngd	l!b#K3J9I;K>H@FBICIHCI[KGMINXOJPJXKY]ZJ]Y_KaJfZhJ
~nge	E!_#^&F(H)B+D,H-D.E0D1E2E3F5D6A7@9<:A;]<I=H>a?]@dAFB_CGD[FCGIHEIIJEKJL_M_OJP?QFRISATDXYYF[Z]]^[bFcXdZeBg[
~ngf	l7cHI
~ngh	w@JIZN]
~ngi	g,W3H4X9W>K@IHEJ]N]OZQXXY_XfY
~ngl	l3Z4]7Z?YE[HIIINXOJZHcI
~ngo	d!J#I%J(Y+I-I2[3Y9G:I=K@GBIC^H]IFMGNJO[VHZY]IaIbJhY
~ngr	p(J)]-K3J=_>_?I@IBJCJDJHEIHK[MIOIVJXKY[ZG]I_YaJ
~ngs	X!F#F%F&J)H*],]-E.J0b1I2J4F5J6a7G8I9D:F;G<J=F>G?X@CAIBAC]DYFIIDJIKJMENEOEPXQIRHTHUEVDW[XDYIZF[Z]B^G_Ga_bZcXdHf]gHhE
~ngt	[#F%H(G)H+X,H-F/I0K1I2a3H4H6J7J8J9F:I;W>F?H@XAJBFDEEJGJIcJJKFN^OHPIRHU]VGYJZB[[]F^I_Ib[cFdIeKf[gJhH
~ngu	g!J(J+J-I3I4X9J:J=X>I?GBHCWD]FZHDKIMJNYOYSZTKU_VGWYXJ]JaYbIcIfI
~nha	P%J&J(I)F*G+G.I1H3D4F5I6J8H;H<I=D?DAGCCD_FIGJIYK^N]OGPFRFSGTEUZVXWEYHZ]aDcEd[eIfDgHhZ
~nhe	[!I#J%G&X(J)K3H:I;e=I>I?I@IAJBHCJDIEIFaG]HJIGKINHOWPWUGVIWHXJZE]I^K_IaIbKcIdHfJhZ
~nho	g!J#H%J(X-I3H9H:I=K>Y@HCaDYFYHBKGMJOIUZV]XIZ][W]IaIdIfHhX
~nhu	n:K=X?J@YBGCXHEKJNZU]VHWXZXaZbJdKfZ
~ni^	M!F#C%b(a)D*Z+I-G.G/X1F2E4D8E9@:H=A>J?ZAEBICHDEFGGCIBJ[KZLIMJNaOIPYQ]RESZUHVAWaYFZB[JdYfCgIhX
~nia	W!H#D&Y([)F+G,Y-D.H/G0H2H4F5H6]7F8G9X:C=D>FAGB@CEDKFHGGHZIJMDN^OFPFQ[RWS[TGVJYI[Y^Z_GaZcJdDfYgIhI
~nib	l*[4_9J?XCJHESYZHfIh_
~nic	G!F#E%D&G(I,H-D.F0J1G2J3G4Y9_<G=H?ZAFBGCWDBHJJDLZNIPJQXRHSHV_XHZX[W]Y_XaXbZcHeEf^
~nid	i%Y(J,Z-]3J9H:J?I@ICIDJFYGZHWIJKJMYNJUGVJW^XKZGaJdKgX
~nie	H!@#H%Z(^-J.D1G2B3J4Z5F7F8[:H;[<G>J?[A@CFDYEHFCGGHDIIJBK_LKO^PKQHRJSGTJUHV^WYXFYJZX]F^H_]cJdFeJfZgFhZ
~nig	b!I#X%I(H)J+Y,J-Y/J1Y3J6J7J8J:H=I?G@XBECZD]GII]JJKEL[MYNGOHPHRKSJTIUYVHWXXI[I]H^HaHbIcZfYgJhH
~nij	z3YCZOY
~nik	X#F%G&G(Y)F*G,G0H1H2Y3B4G5H6H7G8X9C<[=X>C?X@IA]BGD[EGJHKHMDRHTIWGXIYIZ][J]^^[_]aYcDdEeHfFhE
~nil	k3I9J>^@^BYDYHGIKMYOJZJgXhK
~nim	X!H#H%I(I)J*I+J,J-X/I1[2J3G4I5[7J9E:Y;K=I>H?I@gAJBECGDHEJFKGJIfKGLKMYNFOHPHRISITHUIVGWJXGZC[J]H^J_JaGbHcIdIfJhG
~nin	Y!Y#E%G)H*H+H-F0Y1I2J5K6I7H8I9F:F;I>C?C@YAIBHFJGHHBIFJYKCL^MFNGOHPHS_THU_WYZ][Y]E^I_IbYcIdGeJfZgHh_
~nio	Y!G#H%Z(F)I*G+I,H/X0J1I2J3G4a6I7_8_9F:H;J<J=G>F?FAIBXCHDGEIFJGHHDIFKZLIOIPcRISHT[UHVDWXXHYJ[H]^^X_GaFbGcHdCeIfEhH
~niq	p%K?JDJH_IYPZ
~nir	^!X#J%J(]-J3J:Y>I?XBXDXHCIIKIMIN^PXTKUFWGXJZ]]I_KaZbYcKdIfIgJhJ
~nis	F!E#A%D&G(^)e*d+@,_-F.F/C0Y1D2E3E4E5E6D8C9G:_;D<F>D?E@=ACB]C?D@EaF[GcHBI>JDKBLCNXOHPaQFRJS@TBUbVIWaX@YD[B][^GaAbAcYdaeDgahI
~nit	S!a#G*G+H-F.Z/H0J1I2J3F4G5J6I8I9H:W;I=]AHBXCFDIF[GYHHIEJIKELHMYNBOFQJRIS[TIUXW^XGYJZZ]Z_HcIdFeJ
~niu	l%Z,Z-I.]9I=J@JBYDJHGIJKKL[NJPJR]UKWXZX]JaJdIeZfJhJ
~niv	m*Y4Z7a9J:K>Z?XBIDIHBMKUbZIaKcK
~nix	zJ[
~niz	R!E#F%Y&J(E)G*G+H,G-D.I/H0X1H2I3D5I6H7G9E:];H<Y>F?E@EAHBBCEDDE]F_GcHGICJHKDLHM_N[OGPEQIRZSFTGU]VCWaXFYHZ@[G^GaEdceGf^gGhF
~njo	p-Z9^BJHGIJfZ
~nju	v,Z3ZOHh[
~nk^	O!E#F%G&I(D)G+X,H-[.H/G0X1G2H5H6J7G8G9d;H<I=E>A?B@CAGB]CEEHFHH[IDJILGNDOFPIQISFTDUDVDWGXDYHZG]D_^aXbhdFeIfEgFhH
~nka	m#J%I(J-J.[3J4J8J9D:K=J>Z?J@IA_B]CJDIKHMJNJOJUJVZXIZF]J_JaYbId^fI
~nke	i!K#J(J*K-I3J4J9I:J=J>H?JAaBFDIH^IXKHM[NJOJUJVIXJZD[J]HaJbZdJf]hJ
~nki	t#JHaIKV]ZJ
~nkj	w;]HIZI^_
~nkn	a!I#J&e(J-I3_9J>I@JBIDJH^IIKIMJNIOISJZD[J]J_JaJbYdJgKhK
~nko	g!I#I%K*Z,Z-J3Z4_7J9I:J>H@JAYBHCGDHF[GKIZJWKIMINJOIPXTJVHXIZG^ZaHbJ
~nkr	r0Z:IDKGbHXNJZJdJ
~nkt	c!J#J%I,K-I4J8K9]:I=Y>I?I@IB_CJGYHEIIKIL[MINIU^XJZX]I^J_KaIbJcJdXeIhI
~nku	wBJHYZ]b[dG
~nla	r3I7Z@ZBID[MJOHZH_Jba
~nle	v#]@HKJZYeI
~nli	]!H#H%H(H)Y*H,J/b0J1J3I4J6J7H8I9H:I>H?H@FAJBFCIDIEJGIIFJJKWLJMYNFOJPGRJSaT]UJVIWJXGYKZB[H]Z^I_HaXbFcbdFeJfGg[
~nlo	R!F(G)H*J+J-G/G0I2J3H4H5J6J7H8I:G;J=H>E?G@EAIBbCHDEEJFJGHHZIGJHKELZMGNGOJPGRHSITbUHVGWIXHYJZY[e]G^F_FaHbZcGdHeJfHgHhY
~nly	M#E%]&J)]-J.I1H2G3H4X5H6G7F9E;Y<I>E?aAFB@CcDGEHHAI[LGOIRHSFTYUEVJWHZZ[b]FaFbGcGeIfGg]hD
~nma	l9J>K@[D^HIIJK[
~nme	Z#I%I)J*J,X-I/J3I4K:H=F>F?H@XBZCIDGEJH[IHKHLaMZNIOKPISITZUJVHXJZZ[]]J^HaGbbfJg[hH
~nn^	P!I#H%C&J(G)H*Y+F,G.I/E0J1X2H3C4J5J7Y8G:X;G<I?^@KAGB]CIDGFGGEH]IFKILINBPFQISZTJUXVZWGXHZ_[a]F_Ya]bDcDdBeFf_hG
~nna	d!I#I%I(X)J*J+J-[3Y4J6Y7K9G:a=I>G?I@]AJBFCHEJGJHGK^LJNGOJPITJUIVWWJXIZJ[_]Y^K_JaHbJcIdXfJhX
~nne	C!=#?%Z&E(B)E*@+A,]-G.C/?0[1g2f3G4Y5B7@8e;A<e=D>J?>@EAGBXC?D@EDFJG^IBJDK@LAMDN@O@Q[RcS@T=U>VBWAXIYaZ<[B]D^?a?bJcgeYfegCh=
~nni	p*]HDM]ZI]]
~nno	D&G(Y)[*Z+E-Y.G/C0X1E2G4Y5J6_7I9C:J;G<J=[>a?^B<CFEIFZG]HGJCLFMHNJOIQGRESJTIUDVFWEXFYXZX[X]G^Y_^aBbEc^e_fCgHhK
~nnt	e!J#J%H&^(J*J-Y3]4Z7K9H=I>H?[@GB]CHDIEJHIIGM]NXPIVIXI[J^IaHbJcJdGeYfIgIhZ
~nnu	]#I%J&Y(I*J-H/J3a4K7Z9G:X;K=I>D?H@GAIBHD_EGGJHXIHKHMINHO]PJTJUJVHWYX[ZE]_^JaEbJcJdWfK
~nnw	V!F#G%Z(I*H+I,F-I/Z0Z1X2J3H4F6H8I:F;H>GAJCFEJFJG]H[KYL[MHOHQJS[TGUXW^XHYIZA[H]E_IaIbGcIdXeYf]gYhX
~nny	w(^6[HJV[ZI
~no^	O#[%Y&G(C+G,X-_.I/C1F2E3]4J5G6I7D:X;E<H=Z@[A[BBCID_EEGFHJI^JFKXLDMANEO^PHQGTAU]WYXZYHZ<[E]XbHeFfIgE
~nob	a!I&Y(J)J+Y-H/K1Y3J8J9X:I=J>E?JAJBECHD[FKG[HHIIKIMJNXU^VJWXXJ]J^YaKcXdXf]
~noc	Z![#]%I(I)J*I,K-F/H3E4J7I8K;J=I>Y?H@aAJBHCZDXEHGJHDIHJKLIMcNGPKRJSJUHVHWXXHYKZH]G^H_XaXbHcJdIfIg[hX
~nod	l*J9J:^=^>[@JBKCWDJIJUHZIaJd]fK
~noe	w3I>K@YC]HHI]KJN[ZEaJ
~noi	z@YH[bJ
~nol	v5ZHZIFN[
~nom	_!H#H%H)J*J+I,J-a0I1J2^3F4H6J7I8Y9D:[;J=[>E?GAJBEDFFZHHIeJJMFNEOGRISJTIUFWIYKZG[H]F^J_IaEbHdHfGgJ
~non	c!I#J(J)I+X-H/J3H7K9I:J=K>F?HBCDGGXHHIFJKKXNaOZPJSJUeVHWJZG]I^JaYbHdJfJhI
~noo	e#K%I+X-X1Z3J9Z>J?J@^BGCID_HDIJKIL^MJNKWWXJ]J^IdZhJ
~nop	n%K(b/Y9I:Z>KBJDJHEIIKJNJVKaXhK
~nor	O!D#E&J)b*Z+H-Y.I1G2Z4F5Z8F9F;G<I=C>I?D@]AGBcCDDYEHFIHGIHLbN_OGPJQHRFSFTCVIWEXEYGZX]I^Y_EaDcEdXeJfFgE
~nos	e!K#K%J&X)_3G4J7X9I=J>I@IBGCJDIF[GYHCJ[KIM]NKOYUHVIWKXJZC[]^K_XaHc[dJhZ
~not	A!F#H%H(Z+D,H/C0X1C2E5H6^9b;H<G=Z>[?^ADBDCXD[EFGYHXIGJDKKMGNFODPIQDRFSGUAVBXEZ]]=_aa_cYe^fAgEhH
~nou	U!H#H%G(W)I+H,J.K1J2I4I5K6I7J8[9[;J=J>J@]AJC]FIGIHIIaJHKIM]OHPIRJSITHUZVIWJYJ]]^G_IaEcIdGeJfGgJhD
~nov	a!J%H(J*J+Y-G/Y3H4J7I8Z9_=I>H?H@_BZCGDEGJHHI]KKM_OIPJSJTIUIVIXYZI[I]Z_JaHdFfJgKhG
~now	Q!H#J%E&e(B+Y,G-].H0G1H2H3H4G5H6G7G8[;H<I=E?A@ZAHB]CCD]EGFHGIIBKYLEMaOEPFQIRHSETHUDVDWGYI[a]Z^E_XcJdDeGfDgE
~npa	s!X@^BIHYNIZJ
~npo	w)[
~npr	J![#D%E&H(F)D*D+F,E-B.H/e0^1G2G3A4E5H6b7[8F9D:B;G<H=H>E?D@BAYBFCDDCEfGDHEI@JEK@LGMANbOEP[QGRGSET^UBVBWDXEYGZ=[E]C^E_baDbDcedceFf^gZhC
~nq^	v#[3JBJX]
~nqu	e!K%X(X-J3^9K=]>J?J@JBIHJKIOFSYUXVXWYXZZEaIbJ
~nre	b!J(I*I+Z-G/Z@HBHCYD^EcHCIGKIMZNFUJVJZZ[K]KaJdJ
~nri	l,]0]9GDXE^HZKJZHaH
~nro	j%^9J;K?JBID]H^IKKKPJQaVJZJ]KdIfJ
~nru	o3Z9J>X?]CJH[KJOKZKa]
~ns^	S!Y%K)G*F,Y2H3_4G5I6H7X9^;I@@BECGDXEJFZGXHYIYKYLKMJPEQITZVIYIZB]EbKcDdWhI
~nsa	i-I3J9G:K>_?I@IBJCKDFHCIIKHMJNKOJQ[VWXJZ]]IacbJhJ
~nsc	c!K%I(I)K*K+a-I3H7K:I=Y>X?GB]CHDbGKIIKIMHNJOJPISJUIVIWKXIZE[J]I^[aIbGcKdEeZfIg^hJ
~nsd	j%GHZP_
~nse	X!H&K*I,I/H0I3E4H6I7X9F;I<b=c>C?Y@KBXCED[EHF]G]IDJIKFLIMEOIPGQKTHU[WFXHZ?]E^K_IbGcZdGeIfEgKhG
~nsf	w#IH_
~nsh	nH^Z]^K
~nsi	X#H%H(J*I,J-]0J1I2]3c4I5J6J7I8J9G:E;J<Y=G?GAcBDCGEJFJHGI[K[LIMFNFOEPIRISJTJUGVGWIXZYK[]]E^I_HaFbGcHdHeIfGgI
~nsk	t![%[/XEWHH^[
~nsl	i#J-K2[3I8]9H:K<]=I>F?I@JBIDIH^I]KIMJNIQXSIVKXJZC]I_[aHbKc]dIfJ
~nsp	j%H&aBKHBYJZF^Jcb
~nst	S!A#E%Z&J(E)G*G,K-G.J/G0_1X3J4F5I6G7W8G9I;G<J=E>G@[BGDIEGFIGFHdIYJaKAMCOYPIRHSXTGUCVHWGXEZE[E]J_FaBb^cGdXeIfegG
~nsu	]!J%_(^)I-H/]1Z3I9H:d=H>I?I@IBBDIHDIYKIMJNHOJPHSJTJUZVHWJXJZ[]IbJcHdJeYfJgKhI
~nsw	i#I&Y(Y-I3K4[9^>J?X@JCJH[KJMJPJRKS]XKZH
~nt^	8!^#[%^&J(E)I+]-^.B0f1C2]3A4D5[6I7=8B9G:a<@=D>B?=@BAZBaCFDIEEFHGJH^I[JZK^MBNFOFPaQZR:SWUIWYXAYBZB]J^[_[bHcIdEfGg=hc
~nta	G!b%H&F(=)Z*I+G,C-A.E/I0C1H2_3g4a5J6H7B8F;D<I=H?X@?A]BDCgD]F_G]HAIIJBKILXM>NBO@QDRASBT@UFVZWAXfYCZ_[J]D_HaHdHeCfBgBhA
~ntb	l#K%X+J-J3a4J5Y9I=^>I?ZBJDHHDKJOHVZXKZH]KaI
~ntc	z!^2H3KHHIIL^
~ntd	z!_HHPJZJ
~nte	D!D#B%B*D+Z,F-[.D1B2B3_5G7E8H9A:D<D=K>J?[@EABB=CGD]EDFAGJHBI]JHKaLGMZNYOcRDS]UCVXX]ZD[H]daFcad]g[h]
~ntg	m!I#Z%J(I0[1[BYDJHGTZVJZI[^aJ
~nth	_#X%J(J)J+G-c1J3^6Z7J8[9J:I=]>G?J@IAJBFCIDXGJHGIZJJKaNHOGPJTIVIXJZF[I]J^J_JaIbJcJdIfIhI
~nti	G!C%F&H)G*E+A,d-]/D1H2F3Z4C6D7d8I9A:A;E=[>]?aA[BCDXEEFGHbI[JELIMaNCOCPGRESGTIVEWDX[Z@[D^X_AcFdXeCfFgChH
~ntl	a!J#^%J(J-a3J9J:K>I?J@_BFCJDJHIK[MJNISYVYZH[IaJhX
~ntn	v-IHGIZTYU]ZIbZ
~nto	J!b#b%_&Z(A)Z*J+C,Z-H.F/F1D2_3F4@5E6D7C8F9]:a;H<G==>I@JBHC?DIEDFEGHH^IAJHK>L_M@NHOEP^RCSIUZV^XYYJ]F^^_Ya?bAeGfXgIhF
~ntr	A!Z#@%?&E(C)G*B+?,D-H.D/i0I2D4f5e6G7c8?9?:G;A<B=]>;?=@CABBaC?DBEBFCGDIBJ]KJLIMJPAQFRHSdTeUGVAWAX?YEZ[[E]=^G_[aHbJcXdBeYf[gehJ
~nts	c#[%I/J1X3J6d>K@IDJHFIGKINZVJZC[abIcKdJhI
~ntu	g)XDJHZIJNJbb
~ntv	w>[
~ntw	t#I*Z-I4Y5I9^>I@IDIHGKJMIX_aHhJ
~nty	s@[BJHYIaKKMJZI
~nu^	b!I#J%J&Y(J*K,_-H4K9H:I=J>H?H@HBYCID_EHHZIJMINJOYPJTKUJVHWYZJ]]_IaFbZcJgJ
~nua	c#I%K-I/J3_7Z9H:Y=K?I@GAJBHCIDHIIK^LZMXNIOITYVJX]ZJ]I_XaGcJdXfWhI
~nub	i!K#J-J/_0]3J6W@KAZBJEJHHIKJXKINHOJPZTZZJ_XcJdIfJ
~nue	a#J%I(I)Z*K-I/Y3G4I6J8Z9H=J>H?IBXCHMbOJPJSJVIXX[J]ZaGdHfIgXhH
~nug	tC[HJI^NXZI
~nul	p9KHIKJLY]c_J
~num	F!A#A%C&F(A)C*E+[,E-F.E/B0E1D2E3n4C5F6D7C8D9=:A;D<F=A>i?C@?ACB@CGD]EEFEGCHCIZJDK?LDM?NCOmPAQJRCSDTAUCV?WDX_YEZ<[C]>^E_BaabBcBdDeFfCgDh=
~nun	b!K#J(J+]1Y3J=J>I?J@HCJDaHDKJL]MJNJOJUJVXW[ZX]IaXbJdYfJhK
~nuo	c!J#]%I(J-G3G6K7J8Z9K:Y=J?J@XB^CILJM]OJSJTKUKXI[Y]ZaHdIfJgJhG
~nup	w(Z=YHF_[
~nur	z@XZ[
~nus	pIbZK
~nut	O%D&J(G*I+I.I/E0K1F2G3E4E5H6G7J8J9E;]<I>C@GA^CGDDEGFHHEJGKFLXMjNEQIReSFUCWFYGZC[G]Z^Y_YaXbDcGdGeHfFhF
~nuv	g!J#J-J/^0]3J6Y9I>I@IAYBIDJEJHFIIJXKHNIOJPYTYXJZE]J_YaIcJdIfKgXhb
~nux	vHaIHZJ
~nva	W!X#G%G&I(Z*D+J,F.I0H1H2I4H5I6G8Z9B:J;X<J=Z?J@CA^BGDYEHFIHHJHK^MDNHO_PYQJRZSGUFWHXHYI[J]Y^]_^aFcFdFeIfFgIhH
~nve	i-]3J7D9G:I@FCJDHEZHZIHKbN]VJXJZC[[]KaJgYhH
~nvi	Z!I#I%J(H-G/J3G4K7H8K9I:h=E>G?HAKBFCIDHEYGJH_IFJJMHNHOIPJSJTJUHVHWIXGZD[J]I^J_Ja[bIc^dXfHgJhI
~nvo	i&Z(^>XH^ZKaZ
~nwe	k?H@JCKMYN]UYZH]XaZ
~nwo	V!F#G%Z(I*H+I,F-I/Z0Z1X2J3H4F6H8I:F;H>GAJCFEJFJG]H[KYL[MHOHQJS[TGUXW^XHYIZA[H]E_IaIbGcIdXeYf]gYhX
~ny^	M!Z#_%H(H)C*D+],H-].J/D2F4b6[8^9F:_<G>JAEBJCADEEFGHIDKHMANYPZQIRHT[U_XZZA[J]B^]_CbBcEd[eEfGgHhA
~nya	v+Y>X@ZDHHXZJ
~nyb	p+Z-]9[@JHHSXUYVKZX
~nyc	f!I#[%J(]+J-[/J3I4J6b8K9H:J;[?Y@IAZBHCID^EJHBIHKHMIN[OHPZSKTIUIVXWKXGZC[J]I_HaIbIcIdHeIfIhI
~nym	c!H#J%J)Y*I-J/I3Z7X9I:I>]@JAYCJDHEJGKHFIHKJL[MINIO[SJTIUJVXXJ[J]J^K_^aHbJc[dWhK
~nyo	l*X-J9[:J>J?I@]BJHXIKKJMJNKP[UXVI
~nyt	d!J#J%I(H+J-E/Z3_6J7Z8Z9[:Y;Z=I>F?G@XBECEDbGJJJKKLJMFNGOHPJTIUIVHXI[[]X^I_JaHbIcKdHfJhF
~nz^	h9I=b>KAYDJH[KKUYVIZI
~nza	a!Y#W%H&Z+J,K-G2K3Y4J7J8Z9G:X;K=^>G?H@GGJIYKFL]ODPJSJTJUIVIX]]HaFbIcJfIhI
~nze	h!Z%J(J)[,Z3K8Z9K:K=b@JBICKHCIJNJUYVJZHc[dHeZfJ
~nzi	i,Z-J@JB[IJKINYU[VXfX
~nzo	wJ]]Z
~nzu	z8^
~o20	t-c9J@KHIIJKJZIaJ
~o36	o*J/X=ZHGMYT]WYZK
~oad	c!Y#H)X-X9J>X?HBKCKFHHbIJKJNJ[F]IaYb[hJ
~oal	w#I>W?XI]
~oan	zHIIYZ[
~oar	b#W%J(J)J*J,b-I/J6J7J9F=K>J?HCJDJH_IHKHMINIOJPJTJUJVJXJZC[K]I^K_JaHbKcIdJecfH
~oat	r)_?ZBJHIU_VIZH
~ob^	j#[9J=HBJH^IKNXXaZF
~oba	X!I%I(d)_*Y+G,e-Y4J6K7I8J9J:H=I>K?FCIEJGKHXIGJKKGLJMINIO[PETIUGVEWJXGZA[I]I^J_Ja[bIcJdCeHfIgHhH
~obb	p#J(Y+J9I:I>^@HBJH[IJKJLXZG[[aKbY
~obe	i(J-H3I9H>I@]BGDIHDIHKILJMIN]OJTZVYX_ZK[K^KaIhb
~obi	_!F%I(H)J*I+I-E.J/I0J1J2J3]4I5K6I7I8J9C=H>a?F@DAXCZD^EIFJHEIDJJKDM]OXPIRISIUHVGWJX_YJZE[H]^_^aXcHdHfHgIhF
~obj	S!^#G%F&K(G)I*I+I,I-E/F0G1G2I3F4F5J6H7H8G9F:G;d<J=H>F?G@EAeBECGDGEIFJGbIEJHKFMGNEOGQJRHSITGUGVEWIXGYIZB[H]G^[_iaGbHcFdEeIfEgHhE
~obl	T!F#E%W&K(G)I*H+H,I-D.J/H0I1I2J3I4H5J6I7G:E;H>F?F@DAHBdCFDGE]GIIDJIKCMHNDOFPEQJRJS]TGUFWFXEYJZc[W]F^G_GaIbZccdGeIfGgIhF
~obn	z=Z@[HJV[
~obo	]!H#J%I&X(H)I*J+X-F/J1Y3Y4J7K8J9b:H=I>D?I@JAIBDCGDZFJG]HDIHKHMINZOJPJTJU^VIWXXX[J]I^XbJf[hJ
~obr	i#K+K-I3I9c>J@IBIHFIJKJLWOJXK]J_WaZb]cK
~obs	l)]-J1[3YBJDJHFIJKXNJUaVKZIdKgX
~obt	r,aHI
~obu	pCYHJIJNYXYZYcW
~obv	s-c9JHIIHKJ
~obw	m#[*Y-]>I@JCIIHM[ZIaXhZ
~oc^	r3K:Y@IBJHFMYOYX[ZGh]
~oca	Z!Z#F%G)H*H+H,G-G.J/_0H1K2K3G4H5K6Y7H9F:^;J=D>G?B@]A^BJCGDEEIFJGIHWIEJIKFNZOHQJRHSITFUZVEWZXEYI[]_YcGd]eZfEhY
~occ	[!G#b%H(X)]*H,G-X/I3G4I7J8K9H:I=J>I?I@FAJCHDHHHIFKZLJMGNIOJPIRJSHTbUIVIZ^[[]I^J_IaHb[cHdJeZfIgJhH
~oce	a!Z#I%H*K+X-H/K3G4J6K7J:[=H>G?HBCCHDHEKHEIYLJMHNIOXPJR]S_UJVJZJ[J]c^JaIcIdJeYfJ
~och	V!Z#Z%E(H)H*Y,I-D.J/G0I2I3F4H6I7H8I:G;Y=G?]@aAYB[CYEGFIGXHBJIMcNDOFPHQJRHSITJUFVFXEYIZF]ZbFcGd]eIfDgXhE
~oci	m!^&X-]3I8X9X:X>J@ICKHDIDK^VJXJZDa]
~ock	E!?#k%Y&G(B)E*E+D-Y.]/B0E1G2E3B4J5F6D7B8E9>:C;H<G=C>E?BADCCDBEFFFGIH[I@J[KHLFMANEOEPBRcThUCVCWEX_YFZ=[c]A^J_AaBb]dBeFfBgChD
~oco	d#J%K(J3I9F:J=W>G?H@^CIDIHDIYM[NJOXPKRKUJVIXHYgZY]JaGbJcFdJeKfHhH
~ocu	g%I@JHaZYb[
~ocz	v-[9KHJM]b]
~od^	N!E#D%F&I(E)D*]+a,G-C.H/Y0H2H3_4H5I6H7H8F9_:E;G<I=E?f@GAFC_D_EGFHGFH^JGLGMDNDODPEQIRGSGTEUDVCWEZF[E]K^G_EaYbDcEdEeHfEhI
~oda	X(G)I*Z+I-F/I1J3G4J6J7H8[:G=H>F?F@cCZD]EIGIHEIFJJKDLJMXNZOIPIRJSbTHX_ZG[I]H_JaIbIdHfYgJhH
~odb	m#^1[BZHGZJ[]bHfJ
~odc	t@[HJO[Z[eX
~odd	n-K4Z9Z>_@JBIHJKKM[N]XJZGaJ
~ode	I!C#A%D(E)D*Z+F-X.I/C0E1E2G3J4D5F6E7F8E9H;E<G>e?_@AACB[CcDGE^FEGEH[IJJEKBLEMINEOHQJRDSDTCUCWIXcYFZH[C]Y_EafbCcEdDeGgEhB
~odg	t-[
~odi	U!G#F%G&K(F)I*X+H,I-E.J/I0J1I2I4H6I7[8I9C:Z;I<J>^@_AIB^C_DEEIFJGIHFJIKHLHMGNFOCPIQJRHSITHUGVEWIXbYIZ=[G]E^]_HafbHcGdGeJfFgJh[
~odk	z*Y/YBZ
~odm	s%_P_ZI
~odn	t+Z9J?JN]OZaJ
~odo	[!G#H%I(H)I*[,J-]/I0K1J2K3F4I6K7I:H;J=H>G?bAJC_DGEXGJHYIFJJKEMFNFOHPIRJS[U^WHXFZC[I]H^J_IaGbHc]fIgIhH
~odp	s!K0Y9Z<]X[_ZaI
~odr	g!K#K(J-Y/]4J6K9J:X=J>JBIDJHIIHJYMJN^O[PZVJaYdIhJ
~ods	w6aDXZJ
~odt	zIJKZZZhZ
~odu	b!J#Y%I(J)J/J3H4F5H7Z8J9J:K?I@GBECWDJHIIFJdKHMINGOJPISKTJUKV]XIZH[J]Ka^cIdHfIgahY
~odv	z=ZUHd]
~ody	V!E#E%G(Y*[+^,J-Z.J/H0J2J4I5I6Y7H8H9_:F<[=H>D?F@ZAHBFC]DXEJFIGYHCIJKDMGOGPGS^TKU_VHXXYJZJ[H]GaFbGdYeIf]gGhG
~odz	b!I#I%X(G)K*J+J,K-H/K0K1I2J3Y4I6K7J8J9D:I;^=I>]@YAJDEEJFJHAIXLJMHNHOGPIR[SJTJUHVHWJX]YJZ][I]F^J_IaabHdXfFhI
~oed	p/X3J9^>H@JBJCZEZHGKJUIXIaYf[
~oeg	h!Z#I%X(Y,K-G2J3G4I9E:I=X?[@]BHC[DHIZKFLJMINHOIPZRJUJV[XH[J]G^K_JaFbJcJfJhI
~oek	t9^>IEYIKZ[cW
~oen	w(^QX
~oep	i!J%J(H9J:J;J>J?JBICKDJIGKILJNJOJPaQ]UKVcXJZG]J^YdJfJ
~oer	r3H6[HXO]fY
~oes	M!H#X%G&X(H)G*H+J,I-Y/H3a4J5J6H7Z9C:I;I<J=X>Y?E@ZAIB?CEDDEHFHHaIXL[OZPEQJSFVEWGZ]]D^F_HaHcIdEeHgJ
~oet	a#I%I*[+K3H4K9F:]=J>H?I@XAKCEDWEXGKHZI_LYMIN_OIPJUJVHWKXIZZ[J]I^J_JaHcJdIfIhH
~of^	l!^(J)J*c>IBIC^HDIJPKZH
~ofd	zI]
~ofe	v>J?bHJOHaJ
~off	P!F#D%G&J(D)H*]+G,H-D.I/Z1E3X5H6H7G8H9J:F;Z<I?_@EAGBDDEEHFHGXH^IAJGLHMcNDOFPFQIRHSHTdWIXEYIZE^G_FaCbGcFdGeIfHgdhE
~ofi	c#J%I(b*J-F/I3_=J>X?Y@HBGC_DIHGIFJIKHMFNHOKTJVJXIZE]I^KaHb[cJfKgahH
~ofo	r@]H]MH
~ofr	v2Y3J>J?_aJ
~oft	L!E#B%F&J(D*[+I-G/[0J1]2H3E4F5H6G7b8G9F:H;H<I>C?E@CAHBBCEDEFHGFHXIBJ[KDLGMINEOGPDQIR^SgTbUEVEWFX[YHZ=[F]F^Fa[bEc[dZeHgchE
~og^	g!I#J(I3J7Z8a:^=K>J@IAZBGDJHFIIKJLYMJRZUKVKZD^J_ZbJcJdWfIh_
~oga	o(J8]AZF[HHIJKJP^ZZ
~oge	c![#E%I(G+K-I3^7J8^9I:H=H>H?G@JCHDGHGIGKZNJOFPJSJTGUIVYW]X^Z^[Y]H^HaHbIcJdJfJhX
~ogg	[#I%I(F)J+J-H0J3G4I6J7I8J9G:G=I>EAYBbCHDFEJIEJJLYMFNIOJPIRISITGUIVGXZ[Y]X_^aHbadJfIgJh]
~ogi	S!W#^%H(F)H*G+Z,I-D.J/E0J1I2J3G4G6I7c8I9I:Z;I=H>J@DAIBHCGDDEJGIHZIZJGKENGOYPGRZSEUHVFWIX[YJ[F]E^c_HaBbccGdHeJfGhF
~ogl	c#F(J+X-J3J7b9J=I>J?IC^DHH]KHMINIOJSKTJUKVIXJZ^]J^KaJbGfJ
~ogn	e-].[3F7Y9I:J>I?J@^BHCJDIHYIFNJOZVYXJZF]JaIbJh[
~ogo	X!E%I(G)I*J+H-G/J3H4I5I6J7H8K9K:F;K=H>F?F@FAJB[CIDGEJGJHbIGJJKFLcM[NHPIRJSZTGUFVFWIXHZC[X]F^G_IaIbgcDdIfHhG
~ogr	j%J1Z6^9Y<Y>I?J@JBFDJHJNJQ[UJVJXZZ]aJcJ
~ogs	h#G-^:X=Z>K?[@JBIHYIFJWKJLYNITYZH_[
~ogu	l![#K3]7Z>JDJHFIJOJZG_ZdZh]
~ohi	o!J)Z-[AXHIPZQXUI^]
~ohl	k#[*X-]3J>H@JCZHJIGKJM[]KaXhZ
~ohn	g3_@KBYEZHGKJLZMYPJZE[^_XdZfJ
~oi^	d%J(J*Y-J3J8Y9I:J=K>J?H@GAJBZHDIXKHMJOJRYUJVXXI[Z][_Ya[cKdJf[hH
~oib	s)Z-YHJPZQX^X
~oic	c!J#I(J-H/K9J:K>E?_@[BGCHDJH^IIJ[KFMINWOETJUJVKZG[d]JaZ
~oid	z#](K+J?GBZDIH]ZF
~oig	w4[HJf[
~oim	w3Z9ZZZ
~oin	W#F%G(G)I*Z+I,I-^.J/G0J1J2J4F5J7G8^9[:Z;G=G>D?F@FA^BDCIDIEIFIG]H_JIKHLINDO^PFQJRJSITHUIVZWJXFYK[H]F_[aEbXc[dHeJfIgIhG
~oir	j+J9I:J=J?J@^BICJDZHYIJKYMJTZV[XJZZ[JaJbYcJ
~ois	a!J#X%K(I*[+J3G9F:I=J>G?]@[A[BHCZDFIGMHNHOYPJTJUJX_[[_KbKhX
~oit	^#I%](])Y,J-I1Z2K3G4J9G:F=J>W?H@JBECHDaFIGIHXIYL^MGNZOIPJRKTJUIVGXYZC[J]H_JbIcIdXfHgKhJ
~oix	z?]HIZG[]
~oj^	rBXMZOZRYTY
~oja	s+[EXHIUZWJZ[
~oje	_%I(G)K*W+J-H4J7J9Y:Z=J>F?H@_AJBFCGEHH]I[K]LJMJNIOXPJSJTHUIV]XX[I]H^J_JaGbJcJdJfJhY
~ojo	z@JHJK[ZZhZ
~ok^	Q!E#X%F&J(E*G,H-H.I/a0I2Y3C5I6H7G8]9I:J<I=G@HAHBcCXDDEJFIGHH_IDJJKGLGMdNHOEPFTYUEVEWHXYY^[G]F^G_JaCcJdGeHfCgKhE
~oka	R![#A%C(F)D*C+F,D-A.G/c0^1F2G3A4D5H6d7Z8F9B:A;E<H=B>A?C@DA]BCCDDAEfFGGEH>I?JFK>LEM@NaPZQHRESCTaUAVAWBXXYGZ;[C]B^C_daBccdeeEf^gahB
~oke	U!F#F%E&J(F)F*G+H,k.J/F0H1H2I3D4Z5J6G7G8G9C:G<J=F>D?[@FAGBHCGDEEHFIGGHYIDJHKELHMFNHOFPEQIReTGUEVDWIYI[H][^HaDdFeDgIhF
~oki	T!H#H%I(H)J*X+J,J.k/J0K1J2K3H4J5K6K7I8J9F:I;J=I?H@HAJBECIDHEJFJGJIFJIKGMHNGOIPJRJSHTIUHVGWIXHZD[I]H^J_JaGbFcHdIeKfIgKhI
~okk	j!J#^)[-Y9H@JBJIJPJT^VKXYZI[KaJhK
~oko	a!G#a%K(I)Y*J+I,J-Y/K1Z2K3I6K7K8J9J:I=I>H?H@GAJCGDGEKGJHGIHKYLJMHN[OJPHRJSJT[UHVHWJXHYaZE[_]Z^J_JbGcHdIfYgJhI
~okr	z=ZH[
~oks	v/Z3H9JHHIbTJ
~okt	f7dHHX[ZG
~oku	l#^%F.XBKDJH_JXKYTIZHeY
~ol^	O!Y#B%d&I(@)E*J+F,G.H/H0F1[2e3@4D5_6G7E8F:D;d<G>E?B@FB>DEEGFGGHI]JZLWMINYPEQdRDSETDUdVHWEXCYbZ@[D]D^D_EaAbCcCdDeGfBhI
~ola	Y!G%G(H)Z*I+J,J.J0J1I2I4^6I7I8Y9^;I=H>F?YAIBECIDGEGH>I]KELJMGNeOFPIQZRISGTHUaWIXGZC[I]G^J_HaJbHc[dHfGgJhG
~old	S!F#I%E&K)d*W+H,H-H.J/G0J1^2I3Y5I6I8I9B;D<J=G>B?F@XAHBBCFDYEIFYGHH[IGJJKFLIMFNaOIP]QJRHSHTHUEWIX][G]F^Y_FaYb[cGdZeJfHgGhH
~ole	S!D#D%D&J(d)g*c+G,H-C.Z0I1X2H4c6H7Z8G9A:H;X<J=E>[?GAGBFCBDGEHFHGGHZIFKCLGMENDOJPDQIRGSETEVZWHXEYIZ<[F]D_FaCbFcFeIfEgF
~olf	w#]6XZG
~olg	k!J#K/Z3X9J>J@JDJIJKJL]OWTJXJ][_JcJfYh[
~olh	t-Y?[HZIJKZZK
~oli	I!D#E%D&I*b+F,G.Z0G1G2H3D4E5a6G7E8G:C;G<H=B>G?W@XAFDAEEFHGFICJ^KJLFMCNkOEPERGSDTDUEVHWiXDYHZ>[E]C^E_EaBbEcDdDeGfEgChC
~olj	zHKN^
~olk	p)Y+Z-[4J5ZF^HCIJTJXJZHd[
~oll	L#D%C&I(c)Z*Y+H-B.H0F1G2G3F4c5c7D8E9X;F<H=H>@?B@^AEBFCEFGGHH^IFJ_K?LHMGOaPERESETJUGVcWEXJY_[C]B_DaEbCcCdEeGfXhD
~olm	wH^
~oln	g!J#G%I(J-H/_0_3H6[7J8K9G:I=J>G?I@FBFCIDHEJGJIYKELJNGOGPXTaUKVHXHZC[J]H^Y_^aIbIcIdFfIhH
~olo	W!G#G%G(Y)Z+H,I-D.J/I0J1I2I3D4H6I7H9B:G>C?^@XAIBICcDJEIGIHAI]JJLIMGPZQJSGU]V^WJXEY]ZA[_]^^I_HaCbHcGdGeJfHhF
~olt	_!]#J%H)J*I-G/I0[1K3F4Y6J7J9G:H>E?Y@^AJB_CEDCEKGJHHIEJJK[LJMGNGOFSJTHVHWJXaZI[I]G^I_JaYb[cIdGeKfGhG
~olu	i/YDZKKdJga
~olv	a!Y#H(J-I3H4X7J9[:J=J?H@IAKB^CIGJHGIYK_MINIOHPJRKTJUIVGXIYYZX[J]I^]aIbIfJhH
~om^	I#C(E)[+J,G-Z.I/C0G1X2F3C5G7I8I:J;]<G?HADBCCIDJEFFFGZH^IJJbK_MDNXOIP]QJRHSFUGVXWEYF[Z]A^Z_[aIc]eGfBgJhI
~oma	K#Y%_&H(D)B+E,D-@.H/[0E1E2G3D4e5a6F7a8b9A:C;E<H>AA^BCCADBEFGHIAJ]KFLFMJN^ODPaRDSET]UDVBWFYFZ:[E]C^Ea_bDcCdCeGfYg^hD
~omb	c!J#J(H+Z-Z/I2Y3X9H:X=E>X?H@HBHDGH^I[LXMINIOIP[UJVIXWZFaHbJdJfYhJ
~ome	J!G#Y&G(X)G*I,D-e.E/G0I1E3F4c7Z8Z:c;Z<W=G?C@HACB>CFDBE[FYGIHFIYJZLFNGO@P^QGRDSGTYUGVBWYYFZ^[B^H_EaYcFdEeDfXgFhF
~omg	vEZHJUIc_dY
~omi	[!I#I%](H)J*H+I,I-E/J3I4b7a8a9H:I=I>H@EBHCHD]EJHZIGJ[KHMHNIOJP[RJSIT^VGWJXJZD[J]H^I_JaXbHcIdDeJfGhI
~omm	Q#C%A&J(D*G+^,H-d0[1H2H3D4G5H6H7F8J9C:Z;Y<I>J?F@HAGBFCJF^H_IFJHMDNBOGPJQDRGSGT[UEWGYHZb[J^F_Fa^dCeGfFhX
~omn	tDXHWZ^
~omo	Y!J#F%H([)J+Z,J-E.K/J0K1J2K4I6J7I8J9];K=I>a@^AJBCD[EJFJGJHbJIKDLIMFPHRJSITIUDVEWIXaZF[G]G^I_IbHcHdHfIgJh[
~omp	G!X#^&H(H)Y*J+_,J.G0E2X4C5E6D7I8[9@:^;D<F=D>B?F@GB[C?ECFEGEHXIeJHL^MZN^O[QJRDTGU]VZX?YFZJ[Z]^^J_Ia@bIcAeKf@gFhH
~oms	o![%Y9J>J@JAZBXGJHXIIKJMIP[VJXJZZaKf]
~omt	d!J#J%J(I+]-Z/K3]6W7J9J;Z?J@IBGCHHIIILWMINITZUJVJXFZ][J]Ja[bJdJfJhJ
~omu	l-]>]BKHHIJKJSYZ]aZcY
~on^	8!D%[&H(b)J*Z+Z-[.D/?0H1Z2D4=5F6E7C8B:J<Z>_?c@BAJBDCYDaEaFBGJH]I<JFK=MJN]PFRDT@UaVFXDZD]c^Z_Bbac[dWfGgIh@
~ona	R#C%D&J(J)E*F,I/G0Y1G2X3Y4F5Z6G7G8H9Z;H<I=D>X?HAHB_C^DFEFFYGYHaIBJXKILJNBOEQIRGTGV^WG[F_FaEcEeYfZgFhE
~onb	e!J#J%J&Y)J*J,b-J/K3I4Y6K9I:K>K?ICJDJIIKJNJPJVKZD]K_JaIdJecfH
~onc	Y!G#H%F(J)I*X,K-H/J0K1J2Y4I6J7J8J9E:G=[?FAYBdCGD]EIFIGIIFJJKELJMJNGOFP^RJSIUZWHXI[H]^^JbJcHdYeJhH
~ond	O!B%D(D)F+H,G-X.H/J2I5H6^8_9Z:C;G<W=H>G?B@cA_BYCdDDGEHZIJKAMIPDQHRES_TDUHVDWFXAYG]X_Za@cIdHeGfFhH
~one	I!H%J&G(@)E*G+X,J-@.F/J0E1D3^4D5E6I7F9=:D;E=Z>c?^@IADB^DXFCGFH_I>JEK[LBNZO_RESBTBUcVIXDZ;[K^H_Xa[bHdIeIgY
~onf	M!D#C%H&J(B)C*Y.I/F1F2I3I4F5H7F9F:A;H<W=B>D?C@GAGC^DFEhFGGHICJIKDLIMDO[PCQJRFSFTDU>VcWfXDYGZD[F]E^F_EaDbJegfAgF
~ong	K!a#^%E&I(C)F*G+F,[-G.H/G0G1J2c3[5H7E8G;G<I=E>Y?[AFBECCDBFGGDHFI_JILGMYNZO^QJRaSGUEVCWGXYY^[E]C^CaBcCdHeEfChZ
~onh	s&Y3J:XHGMZOZZHh]
~oni	O!A#C%]&H(E)E*X+D,D-D.J/E0a1F2F3E4a5G6D7D:A=H?W@AADBHCHDKEEFEGhHbIAJFLEMaN@ODP[R[TDUAVAWEXCYEZI[E]A_EaIbIcAdceEf_gEhH
~onj	o,Z-Z3Y9^HHIIOHhZ
~onk	vF[HKPZV[ZJ
~onl	L!I#D%[&J(J)[-H/_1G2F3G5G6F7D9D;X<I>D?_AEB>CcDFEFHCIZKJLHMZNJOHPKQKRGS^T_UFVIWGXJ[b]EaEbDc]dHeGfEgahB
~onm	o*J,[=G@[cYdY
~onn	C!=#=&J(>)E*A+A,^-=.E/?0Y1g2f4]5B7@8e9F:A;A<c=F>E?D@=AGB[CBDJEDFGG^HHI;JDK>LCMCN=OKPEQ[RcSDT>UCVHWAXFY_ZE[F]C^?aEcgdXeZfegChB
~ono	S!G#]%Y(G*J-B/G0H1H2H3[7G;H<J=F@HA[BKD]EHGJJHKZLGNJOcQIRGSHTGUEVXXKZ=[^aBbEcFeIfFh]
~onp	J![#D%E&H(F)G*D+F,E-B.H/e0^1G2G3A4E5H6b7[8F9D:B;G<H=H>E?D@BAYBFCDDCEfGDHEI@JEK@LGMANbOEP[QGRGSET^UBVBWDXEYGZ=[E]C^E_baDbDcedceFf^gZhC
~onr	l*KEcHHNIcJ
~ons	V#H%Y&J(H*F+X,H/G0H1G2H3C4G5I6H7G9]:c;H<I?FAbCDEFF]GZHXIGJHKILHMENDO[PEQITFUZWFYIZI[Z]D^J_FaYcEdDfFg]hD
~ont	@!d#^%[&C(<*B+@,I-a.D/I0?1E2_3g4f5d7C8B:Z;B<A>E?B@@AZBICdD[EJF[GXH@IZJcKIL_MGNCPXQGR=S=TEUCV[W=XGYAZ][Z]G^]_Ja;bAcFdDe?f?g@hB
~onu	l>I?_CJD_OXXXZH]KaI
~onv	k(^3H7D:a>Y@JDJH]IJKJXXZI
~ony	e!_#J%I(X)J+Z3H4I6J7J8J9H:];[=J>H?I@HAJBGCJDDEKF[GWHFIGKHMINHOYPaQYRKTIUHV]WJXI[J]I^H_IaXbIcIdXfHhJ
~onz	v)]MXOXUX
~oob	v)]3IDKHIKJUbZJ
~ood	c!J#K(J)G-K3J7J9b:J>I@IB[CIDIIZK]MIUIVJXJYZZD]JaIbIcJdJfI
~oof	k(J)J*c3KBJC^HEI[ZI
~oog	k#F7b:XBJH]ZH
~ooi	j%I(Z+X1Z>J?K@IBYCJD_HDL^MKXJZG]K^JdZ
~ook	L!E#D%F&J(E*F+I,H-F.k0H1H2H3C5H6H7F8[9I:I;H<I=F>H@AAHBcCIDDEIFHGHHaIBJIKFLHMdNFODPFQIRFSIUFVDWGXEYIZG[F]E^G_IaCbJcEdFeIfEgJhE
~ool	a!I#J%H(J)J-I/H0K1_2Y3H4J7I8J9Z:J=J>Y?H@HAXBDCJH^J_OJPKRGSITJU_VHWJXJZG[J]I^J_JaHbIcIdIfGg]hJ
~oom	e(I)Z-H>J@KBHGJHcIFKKMIRJTKVJZZc[f]
~oon	_!J%K)W-I9[:J>Z@aD_IHKGLJMHNIO]TIUJVGZW[J]G^IaDbJhI
~oop	e!J#J(J-X3[>K?JBGDJIJKJLbMJNJPYR]SJTHUJVIZ][J]G^ZbHcJdIfZhI
~oor	N!I#C%J&I*Z+H-a.H/J0K3Y5G8E:J<H=F@HAEBHCAFHGXKZNZODPIRDTEU]V]WHYG]_^Y_CaEbWdZeIfEgE
~oos	]!K#I%J(I*J+E-[3J9G>G@[BGDFHZL^MIOIVJXKZE[Y]]^J_Ja^bJ
~oot	f#J%]@GB]H]KJMJTG[G]JdWf]hI
~op^	M!G%G&I(X*F+F,G-^0H1I3D4D5I6G7E8F9J<H=C>H?D@DA]CDDCEGFGGcHeJ_K@M_NBODPWQXRCSXTDUDVXWGX]YDZG[E]E^I_FaIbbdEgJhE
~opc	i#J(_*J+J3H>J?^@JBKC^DGHEIJKJNKTJVKZH[^]J^[aG
~ope	Q!F%G&J([)G*F+H,G-E.I/Y0H1Y2I4E5I7E9X:E;I=Z>_?F@HBACDDDEWFIGGICJHLGNCOGPgQIRFSFVBXEYHZI]Wadb[dBeFfWgFhF
~opg	m!_#H%I*Y,Y3X:I>I@JCID[HIIJKKOZPJXJZY_IaKhJ
~oph	w,XH]
~opi	f!J#J-I3J4J6^9H=I>D?J@XBHCJDJHbIGJZKFOJXJZH]I^YaDbZcJh^
~opl	Y!H#J%G(X)X*],K-_0K1J3H4J6J7J8^9G:X;]=H>F?J@IAYBGEJG[HAJHKGMHNFOJPaRKSITJUGVYWIXHYK[W]I_HaKcHd]gHhI
~opn	g%X([+Y-J8Z:X>J@YB[DHHEIJKJMYUKVXZZ[I^KhJ
~opo	c%J(Y*J3H4K9H:J=J>G?eAJBXCGDHGXHHIIKIMJOIPJR]UJVHXKZE]Z_ZaEbKcJdKf[hJ
~opp	W!J%G(G)I*I+H,J-Z.J/H0_2X3F4H6I7I8I9D:H<K=Z?FAZCFEJFJGFKDLIMCNGOYPGQJR]SHTIUHWIX[[W]a^I_HaEcJdGeHf_gI
~opr	i(I,Y4J9J>Z@YBJDJE]IJJZMYNJOIWIXJZI^acJ
~ops	k-Y/[3]>I?GHEKJMINXZZa_b]hK
~opt	S!F#E%E(Z)G*_+F,G-F.J/H1E2I3B4G5J7G8W9G:F;H<]=F>D?a@DAHBGC]DCEHFJGFHEIEJHKEL_MFNEPEQJR[SHVEWHYIZE[d^e_GaIbXcFd]eZfJgHhG
~opu	p-a9JH[KJZI
~opy	s-Y6[8HA[IIOJ_Z
~opz	s(Z?]CZHGZK[Y^WaI
~oqu	T!F#f%G(F*H+H,I-].W/G0I2I3F4G5J6H7G8I9F:G;I<J=H>G?D@IAICEDJEIFJGIIIJYKGLIMFOGPGQJRHSFTeUGVFWIYJZ@[_]X^I_HaEb^cXdGeJfFgHhF
~or^	>#@&a(Y)H*_+D,X-C.Z/H0D1F2_4_5G6[7H8^9<:J;C<_=C?Z@CAaBECCDCF@GHHYIDJZKXLIM[NHOHP]Q[RDS_T>UJVYWIXBYJ[C]_^G_ecYdCeXgAh?
~ora	N%C&I([)C*I+F-B.H/G0G1X3@4I5X6G7D8F:X;G<I=I>J@^A]BICEDCEFFHGJHWI@JFLcM]N[OCRaSXTbUCX_YGZ?[D]J^E_Ha_bCdCeJfJgFh]
~orb	e(a)X-a>J@JBIDKHGIXKILJPYQXZE^_hJ
~orc	X!I#I%J(I)K+Z-Z/J1I3J4K7J8K9X:I=Y>J@GBDCIDFGJHZIGJ^LfMGNEPKTJUJVIXKY[Z?[^]I^HaJbIcJdJfJgKhF
~ord	3!?%X([)B*A+?-b/W0I1C2_3F4>5E7[8C9A;A=C>C?D@YA>B^CJDIECFBGZH]IaJZKaL]M]N_OCP>Q@R?SIT@VDWFX@YCZb[]^^_>aGbWcEd_eXfHgZh^
~ore	O!J#F%E(E)^*X+],I-D.H/D0F1]2G3A5H7E8i:J;F<H=J>Y@CAfB_CXDDEFFGGIHBIJJFKKMDODP]QGSFTEUHVFX[YGZC[D^D__aEcDeEfDgEhG
~orf	z#ZHJSYX[
~org	H!J#H%B&I(>)F*B+E,E-A.G/E0F1F2G3H4E5G6F7]8E9Z:g;F<G=_>A@YAEB=CED]EdFcG^HCICJEK?LDMANaODPGQHRFSDTEUcV?WfXXYGZG]H^E_DaBbJcad^eEfBgDhI
~orh	o#J5X9YHHIJKJTYZF]__[hZ
~ori	P#X%a&I(_)^+I,G/K0H1H2G3Z4E5^6G7X8G:Z;a<I=D>Z?IBACDDGEIFHGIHEIFJGK]N]OARGSFTaUCVbWGXEYHZG[I]D^GaAb[cIeHfDhD
~orj	z>HHGZ^]]b[dHfJ
~ork	J!Y#B%^*D+F,G-@/Y4Y6F7]8X9A:H;H<H=I>Y?EAFBeCIDHEGFGGDHXIEJIKGM_NFPJQ[SBTFUAWEXCZc[B]B_DaFbIc]eFf[gIhB
~orl	tR[SY
~orm	P!H#C&I(A)c*J.E/H0H1H2H3i4J5H6H7G8F9D:I;G=E?A@GAEB_C_DbFHGFIDJGLFMEO?Q]RHSGTGVBWGXCYHZF[E]C^I_EaCbEcFdCeHfDgHhe
~orn	W#]%G&J(F)H*H-D.J/E0Z2J3E4Y5J6H7G8H9^;I<K=H>D@cAHBHCFEIFJGHJJLIM_NDOXPGQJRITFUFVFWJX_YJ[G]G^H_GaFb]cZeIfXhJ
~oro	p)Y*]?JHGLZP[RYZH[[
~orp	k!K*J/IHHNbZH_^
~orq	p/^HFKIL^MJNJZJ]]
~orr	N!B#C%^&I(C*I+F,]-B.I/E0F1G2G3Z4F6^7F8F9_:C;G<I=I?Z@bA_BFCCE[FHGEHFIBJGKBLFNCO[QIR]SGUDVBWHX]YHZ_[G]B^D_ZaZbEcGdCeGgFhc
~ors	[!I#_%[(F)I*X+J,]/J0J1J2J3E4W6I8I;J=G>D@[AIBIFXHDIGJJLHMFNFOGPKQKRIS^UEVFWHXaYJZH[G]G^H_XbJcJgJhZ
~ort	F#<%F&F)G*Z,@-I.G/I1c6B7I8J9I:Z<E=D?[@JAGBXCDDYEGFYGKHaIcKJNIOAPGRCS]TZVBXFZE[@]K^H_Ba=bXc_eIfEgdhE
~oru	k-Y3J5X9I?]@JBJHGK^SZT[ZGcYhJ
~orw	n3Y9IH^OZZJ
~ory	Q#D&d(B)Z*H+J,H-G.J0H1H2F3]5^6G7Y:b;I=H>H?G@HAEBXCJDFEHGGHHICK^LHMENZOIPHQJRHSZTYVCXHYIZ@[H]G_]aGbGcJeHfFg^hF
~orz	j%Z(I)Z,Y-J3J4Z8J9J:J@JB[DJHCIIMFNIP^VJZF[Z][aYdGe[fJ
~os^	Q#E&I*F,H.G/G0H1W2H3K4G5I6G8I:F;I<I>Z?Y@[AGB^DFEIFHGbHDIXKJL^OFQISHTYUGWIXFYZZ>[Z]c^IaZbEc[eIfEgGhJ
~osa	v.X9[BZHH
~osc	e!G#J%J&X(J-H/I3F7]:b=I>X?I@GBFCJDHHFI[KGNJOXPKTIUJVIXJZC[[]J^Z_[aYbKcZdKhY
~ose	Q!D#I&J)Y*E+H.I2Z3E4F5H8G9F;G<I=C@[AGCCDZEHFIGXLWN]OGPDQIRFSFTDU_VIWFXEYHZ^]X^Z_EaDcEdYeJfHgF
~osh	p=JHa
~osi	l#F+Z4Z9J>JBHDIHXIYKJLYOJX_ZGf[
~osk	o#JG^H]TJZI
~oso	M!E#?%F&J(E*[+J/]1X2I3E4F5H6G7b8H9F:H;H<I>C?F@CAHBCCIDEFHGJHEICJZKELGMINEOGPEQIR^SgTbUEVEWFXFYHZ?[F]F^G_Ga]bFc_dZeHfXgdhF
~osp	r#[-Y:]IJ
~osq	s8^AZHK_Y
~oss	S%C&K)[*E+G,H-E/F0E1H2I3Y4[5H6Y7Z:Y;H<J=H>Y?C@[AGDBFII[JGKaMCNHO^PYQJRFTEUGV[WFX^YI[Y]J^H_HaFbDcEdHeYfEgFhX
~ost	N!J#?&H)Z+C,E-A.G/D1E2F3D4Y5F6D8E;I<H=Y>^ADB]CED]EJGIHaIFLENFOWQGR_TCVY[F]X^D_ZaZdCeJfDhA
~osz	l#[-J3J8]9_:^=H>I?J@JCJDIHYIIKILXMINJTJVJXJZF[I]]^JaHhK
~ot^	A#Y%Z&F)X+B,I-F1C3J4Y5G6^7Y9[:];D<H>]?[@IAFBBCHD]EGFZGZHZIFJAKGLEMCNEOFPJQ]R[SGTJUBVGWGX@Z^[Z]@_[a?bEc]e^fDgHhF
~ota	c!I%J(])K-E/K2Z:Y>[?I@IBHCKDJEJHbIHMJNHOJPKQZTJUJVXXJZD_KaFbJc[dIgJ
~otb	w-XHJIX
~otc	z-]BIHFNHZE^_
~ote	S!E&J(D)F*J+G,G-b.I/E0E1G2H3G4F5I7F8G9]:E;_<I=E>@?^@DAGBXCXDHEGFIHbIFKDLGNDPbQdRGSGTYUEVCWGXCYG[H][^Z_EaAcDdBeGfDgEhC
~otf	p5_HJ_[
~otg	wHZV]ZI
~oth	M!G#B%I&W(X)G*Z,G.X/E0Y1G2H3E4X5G6I:Y<I=F@WAbB^C]D[EGHHI@JEKFL_MBNJPCQITZUCVJYIZ^[I]B^D_Ya]bXcDdEeHfIgIhH
~oti	]!I#X%I)J*I+J-I3I4K7J8J9a:I>G?[BFCDGJHZJ[KKLIMHNKSKTJUHVHWIXIZD[I]G^JaccJgJhI
~otk	s9I>JBJI^Z[]]
~otm	l#J>JHc
~otn	a!I#H%Z(G)J*J+I-H/J0Y1K3G4Y6Y7J8[9G:H;J=Y>I?I@HAJCHDGEJGIIHJKKHLJMHNIOIPZSJTJUHVGWJXHYX[I]I^I_JaIbHdbe_f[hH
~oto	]!H#C%I(Z)J*I+H,K-G/J0I1I6J7J8J;J=F>E?F@GAKBECGDFEJHeIGJJKFLKMYOHPIQJSITFUHVJWJXHYh[I]H^K_JbIcEdHeJgJhH
~otr	Y!J%H(Y)H*H+I,J/J1J2K4J6K8J9G:_;K=[>J?G@_AKCZEYGIHHIZJJKGLJM_NHOIPHRJSIVZWIXXZF]G^JbHcJdXfHgJhH
~ots	f/Y0[@IBJGZIHKYMKNYT[ZG_ZhJ
~ott	b!J#H%J(H)K*J+J-G/J0K3H4I6I7J8K:G=I>[?I@EAJBFCHD[EJGJJJLKMGNZOIPJTJUJVIWJXaYJZ[[I^J_JaGcXdHf]gJh^
~otw	o3J9J:J=Y>[?J@JA_BJCXDXHXIIKJNJOKUIVJZE[[]KaId[
~oty	z*ZHJIHNZZKh]
~otz	r*YHJOZPXZH[[
~ou^	V!Y#_%E(E)G*G+J,X.J/]0H1I2I3E5I6H7G8I9J:E<J=Z>b?E@ZB^CDFJGGH<IDJGK^LHMZNCQJRYSGTZU]WJXEYZ^I_JaIbEcFeWfYgYhI
~oub	d#J(I-I7J=K>^?I@HB[IIMJSYVJZa[JaIbJdWfIhI
~ouc	l#J(Z)J-K1^9H@]BZGJHGKJNXP[VJZF^ZfY
~oud	I!G#D%A&H(C)E*D,X-B.H/h0f1J2F3B4D5H6^7K8D9A:C;E<G=B?E@GA^BDCCDBEDFFGII@LEMbNCODP]QGRFSETcUEVCWFXDY]Z<[C]B^C_eaBbAdYeFf?gahX
~oue	wF[dY
~oug	Q!I#G%G(Y)J*]+^,I-[.J/J0I1I2J3G4I5J6J9F;J<J=H>D?JAICZEJFIGHI_JWKXMFN]OIRISHTXUCZG[H^G_JaYdGeJfIgYh[
~oui	d!J#b%K-J3I>K@HBWCJDJHIKJMINJT^VIZE[a]J^Zb[cJhJ
~ouj	p3H9Z?JDXHIM[TYXJaY
~oul	Q!C#J%G(F)H*H-_0I1H2J3Y4]7J8G;J<F=E?HAIBYDFEIGKH[IEKYLHOGPGQJSHTHUIVXWIXGZ_[G]E^Y_^bFe[fFgIhH
~oun	@!d#b%_&E(A)[*X+[,X-A.E/A1B2b3Z4I5D6A7H8B9A:Y<E=H>B?>@EAcBKCEEDFEG[HYIFJCL_MBN>OJPdQ[RBSAU@V^WAXCYCZD]A^c_da>bEdCeAf>gAhA
~oup	T!Y#H%E(G)G*I+I,I-H/I1J2K3H4I5J6I7I:H=F>H?G@KAIBICIDFEIFJHcIFJHKGLJMGOIPbRJSITIVgWHXHZB[I]H^H_HaGbGdDeGgIhI
~our	F!Y#G%G&H(C)G+Z,F.F/B0E2G4D5F6E8J9c:Z;E<F>I?J@aAaB@CDD[E_FDHEI[KJLCNFP[QGRISXUXV_WGXc[F]F^D_FbAeDf[gE
~ous	Z!I%H)_+J/I2X4J9Y:X=H>G?HAJCHDGFJGJH]IHJYKFMHPIRJSJTJU[VIXH[I]H^I_KaGcHdIfI
~out	H!E#b%^&X(Z)G*E+F,K-I.I/B0E2F3[5H6E7G9I:Z;F<J=C?AAEBbCFFIGGH]JEKCLDM^NHOYPAQGRJSbTbXEYF]?^F_Ga>bAcedCeGfHgEhG
~ouv	X#I%G(G)K+H,X-G/X0J1J2J4I6J7I8Z9^;J=IAXB]CJD]EJGJIDJILJM]NJOHPIRJUGWJ]Z^IaYbXcJdGeJfGgJ
~ouz	wHII]K[
~ov^	[!H#J%Y(H-I/I0Y1J3H6J9F:J;^=Z?Y@FAYBEGHJZKHLKMINJOKPFQJRJTJUJX]YbZC[J]H^[_ZaZcCdKfIgIhI
~ova	Z!G#E%G(F)I,J-D.K/Z0Y1J2I3D5J6I7G8J9E:X;J=]>X?F@YB^CYEJFJGIJILHMbN[OFPIRJSITIUGVGWIXYYJ]]^H_XaCcHdGeJfHgHhD
~ove	S!Z%D&J(I)E+D,G-Z/A1F2a3J4E5H6Y7^8Y9]:B;a<Y=_>a?D@ZBHCBD^EHFIG^H_IJJHKELHMFNCPFQIRFS]TBUFXEYGZB[E]D^EaDbFcDdFeHgGhD
~ovi	W!H#I%H(I)J+I-I/I0c1I3]4J6J7c9[:H;J=H>]?Y@XAJB[CJDEEJGJHIIFJJKFMHOIPIRJSGTZUJVIWKXGYJZ@[J]G^I_Ga[b[cIdHeKfEgJhH
~ovo	f#[%J3J8_>I?J@]DJH]SJXZZIaJcYdG
~ovv	w-[@ZTY
~ow^	D%D*Z+Z,C-^.Y/^0B1C2X3G4A5a6D7B8C9E:A;G=A>B?XAWBBCGD?EDGEHaJJKELJMcOHPFQXRJTHWBX[YHZC[c_CaEbfcHdCfFg_hZ
~owa	R!D#]&I)J*D+^/E0F1Z2G4X5G6]7H8Z:G;F=H>G@@AYB[CEFFI@JEKINIOJPXRFS[TZUYYGZX[^]X^D_CaAdEeJgJhG
~owe	W!J#G%H(G)_*I,J-E.J/X0J1J2J3X4X5H6J7I8I;J=H>F?GAJBHCGD]EJFJGIH[I_JHLIM]NZOGPHQKRJSJTHUHWJXHYJ]W^H_IaFbEcHdFeKfJgehF
~owh	p3Z9J>[@KAJGWHC_^aX
~owi	e!H#H%I(H)I*I+X,J-Z/J0]3G4J6J7I8J9Z:I;J>F@EAIBECGEXFZGJHFIFJKKZLKMHOYRJSJTIUHVFWIXY[J][^Y_XaXbHc]fHgHhH
~own	N![#B%A&c(Y*D+X,E-_.G1F2G3A4]5E6E7I9A:F;Z<H=Z>H?Z@[AZBGCIEFFFGIHJIJJYLGMINJPIQHRDSeTEUBVHWEXFYFZE^]aFdCeFfXhB
~owo	l#Y%[(J*Y-_@JBXCYHGKKTZUKZJ
~owp	gHIbb
~ows	^!J#G(J-I.a3I9Z:J=K>I?J@GCIDJHZIHKHMYNHOJPKTXUKVIXHZH[J]a_KaIbdcGfJ
~owu	t#Z7X@ZBZHIX[ZJfJ
~owy	f#J(J+K-H/J3^4J6X7J9E:I=J>HAKB]CGD[HYIJKGMHNIR]TJUJVJXHZF[J]H_YaYbXcIhJ
~ox^	]!I#G%J(J+J-G.W3J9H:I=K>c?H@IBFCHGXH_IGJKKGMJNIPJUJVJXJZA[J^^aXbJcKdZe^hI
~oxi	v-ZLYNJ
~oxy	]!K%K0J1J3H4G6J9I=J>J?JAKBHCJDJEKGKH]IJMJNJRHSJVKXJYGZD]H_JaIb^cidJeJfEhJ
~oy^	l#]9XBJHEIJVYZIhZ
~oye	i!X&Z3H:Z>]@[BJCYGZKJOJXJZHaZ
~oza	z9[BKG]HI
~oze	e!I#J)I*J,Z7J9F=]>H?IBGCJDHI]KWLJMYNJOIPXU[V]XIZJ[K]I^]_JaGbKdJeYfJgKhJ
~ozi	s9JBZHJU^V^ZH
~ozl	z*ZHY
~ozn	e!J#J%J(I-I1K4Y6[7J8X9G:X>H?[@YBYCJDGGJHZKZLJMGNIOZPKR^SJUIVIXI[I]J^H_JaZbJdIfH
~ozo	z!XIZ
~ozw	rBXDJHGK[MKV^ZY
~pa^	r+J9J>JBKC^DZH]IKKJZJaJ
~paa	s#ZHZMITZX]ZH
~pac	a!J#J%J(J-I3^4I7a9J:I=J>H?I@IBGCIDHGJIdJ[KFMINHOIRJTJUJVIZA[K]J_caHbJdJfHhG
~pad	i#J%Y(J-X0Z3I4^9I>_?J@XBHDIHFIJKHMJOKPJS[UJXJZF]IaGbJcYf]
~pag	I#A%D&I(D*J+d,E-Z.c0F1G2G3A4E5G6I7b8E9B;G=D>E?^@>AFB<CCDZEIFFGEIJJCKDLEMBNFOXPDQHRFSbTGU^VEXaZ][[]^^C_JaCbZcJdJeXhX
~pai	j/G3c6]9J=[>^?IBICIHHIJOHVJXIZFaGcI
~pak	z3H=Z>JKKMJOZZKh]
~pal	e(Z-^:]@ZHZIJUJZGfJ
~pam	c!J#J%I(I+K-E3F4J7K9X;K=K?G@FBICFDGFJHZIBJJK^MYNHOHPJTJUJVIXHZJ[K]H_JafbJcJdJhZ
~pan	U!I#G%H)Y*I,J-Y.J/H0J1I2J3H4I6J7X8^9F:a;J=H>[?E@DBBCHDEEKFJGGH_ICJHKDLIMFN_OGPIRIS_TGUbVXWXXHYJZ=[Y]G^I_IaDb[cHdZeIfJgJhG
~pap	s@XH_IGNZ
~par	I!J#G%J&G(^+F,D-W.X2D3]4B5E6C8G9<:b<I=G>F?bB9C@DJFZG[HbIJJ[KZLEMEN>OEQHRJSXVdXEZA[]]A^H_]aAb_dEeDfIgIhB
~pas	4!?%Z([)D*F+>-^0G1E2^3A4?5F6X7Z8D9?;G<W=C>C?I@XAJB]C[DGEDFBHWIaJ_KdLYM_N]O@P?QBRASGTBUGVCWGX?YDZ_[[]J^[_@aGcId_eYfIg]h^
~pat	a!J#J(]-]/J3H9Z:J=J>^?JBFCHDYF_HCJJKEMHNHOXVJ[J]JaGbIdJgIhH
~pau	w#]-KHIR[XYZJ
~pay	n!Y3^?ICGHaZI
~paz	w3ZHJI[KJZJ_]
~pca	r(Z3[>JCYHJOI[ZaH
~pci	s(ZCZ[Z
~pcj	s([?_CYDHHHIK[Y^YaI
~pda	V!I#K%H(]*K+I,I-G/]0X1_2J3F4H5]6H7I8H9Z:I;J=H?F@JAIB_CEDDEJFKGGIGJJKCLIN[OIPHQJRGSJTIUIVIXIYIZH[I]H^F_HaHbHcFdEeHfbga
~pde	Z#J(d)G*X-Z3J9I:I=J>I?H@[BFCHIIKHLYMHNJSJUJVHXJZG[JaKbIga
~pe^	a%J(I-H/X3I9H:^>D?J@XBGCHDIGZIXKIMIO[PYTJVJXI[J]IaXcXhb
~pea	a%J*Y+b-[3I9I>G?^@KBICIDDHJIDKXN^PZYZZW]KaI
~pec	X!G#F%F&b(I*K,J-H/J0J2J3X4G5J6J7I8J9G:H;K<K=G>H?G@FAJBECIDHEJF[GII_JaKGLJMHNXOZPIRJSJUIYI[I]I_IaGbIc^dGeHfHgJhG
~ped	W!I%I(I)K+]-G/I1J2J4J6K7J8J;K>I?DAJDDEKFJGJHII_JKKYM]NHO]PJRJUIVGXaZE[I]Z^Y_JaCbIcZdIfJh]
~pei	p#[@JDZMYOZ
~pek	t9IA]HG_Zc[
~pel	_!H#H%I(I)J*I+J/I3a4J6J7J9[:H;J=IAZBFCGEJFKGJHEI_KFMINaQXRJSJTIUIVGWJXGZJ[I][_IaYbJfIhI
~pen	R!Z#I%C&I(])F*I+E,G.I0G1F2H3B4J5H7I8G;F<Z=Z>I?]AGBJDGEZFHGFH_I?JGKIPYQYRESGVYWJXIYYZG]Z_Fa]bYeFfEgKhH
~peo	Y!H#J%G(X)X*]-_0K1J3H4J6J7J8^9G:X;]=H>F?J@EAYBGEJG[HAJHKGMHNFOJPaRKSITJUGVYWIXHYK[X]J_HcHd]gHhI
~per	F!A#]%f&F(a)E+B,E0G2C3E4E5D6B7A8E9X:>;^=I>d@YADB@CFDIEXFIGDIHJ@KALEMENIOKPgRDSDTZVYWAX_YDZH[a]F^]_EaacBdDeBfFgBh>
~pes	r#I9W?XH^IY
~pet	e#Z%J(I+I-Y3I5Y9Y:I=J>I?H@YBGCHDDIGKdMIN[OJUJVIXZZC[J]Ia[bJdKfJhG
~peu	b(K-I3H8X9I:J=Z>]?H@XBHCKDHIHKZMYNJOIPYUZXYZZ[X]IaHbHfJhH
~pew	v([3YCYIJKHMJOXZJh]
~pfa	zFZ
~pfy	pHJIZKJNaZJ
~pge	m!_#H%I*Y,Y3X:I>I@JCID[HIIJKKOZPJXJZY_IaKhJ
~pgi	v,X3[D]HIZH
~pgm	z0aHEZJ
~pgr	f#I(I1a4G5[BJH[RJTKXIYJZHbIcIdYeJf_gJ
~ph^	a%E(^)Y/J=I@IBHDIH[KKMINJVJZGge
~pha	t!J,X/I=YHKIXZH__
~phi	sH_ZI
~pho	G!F%E&H(B)D*a+Z,F-A.G/D0G1F2G3c4F5G6I7E8F9@:C;G<H=D>g?Y@BAFC[D_EFFFGGHbI@JFK@LXNBOaPDQHRFSFTHVBWFXGYHZF[C]W^E_EadbJcDdEeGfEgXhF
~phr	j-]2YHZI_ZG
~pi^	b!H#X%H(I,J-H/J0K3H4Y6Z7J9H:I>I?I@GCIDHGHKFLJNIOIPaTJUIVYXXYY[J]H^I_HaIbYcId^eIh]
~pia	p6[H[^XaFfZ
~pic	b#I(G*^>Z@aC[DJIZKHL]MFNHZE[JbXhH
~pid	b!I#J(J-J1J3I9[>H?I@HBFC]DHIZKHM]NJOITKUIVHZF]JaIb_c[dJfJh]
~pie	b!J#Y%I&Y(I)I*[+I,J-G3F4J7J8K9F:I;K=I>D?ZAKBEC^D^EJGKH^IFKFLJOHQWSJTJUHVHWJXZY[ZZ[J]Y_JaGbHcIdIfIh[
~pil	c!I#I(Y)J-I/Y1[3I9I:I=H>H?IBXDIHaKJMINJPIUHV_XI[K]I^YaFbJcJhJ
~pin	f!J#I(J*J-X/J3H4K7c9[=J>F?I@JBECIDFI_JJKJMJNJOIPKSJTJUJVIXGZ_]GaFbHcKfJhK
~pio	zHHJ[b[
~pir	Q!I#G%a(E)I*I+I,H-E/I0J1J2I3H4J5K6J7H8J9H:F;J<K=a>G?G@BAJBCCHDFEJGHH]IEJHK]LiNEOJPIRJSITIUGVGWHXHZX[F]_^E_IaZbFcHdFeJfGgHhC
~pis	_!G%[(G)I*I+I-G.K/Y0X1I2J3Y4H5J6I7I8X9E:H;I<[=[>F?H@FAIBFCGD^EIFJH@JKKXLIMGNGO]PXQJRISJTHUHWJXGYZZK[H]G^JaFbHd[e_f_
~pit	k-X3J:]@JD[HGI_KJNJZI
~pl^	T!G#H%F)W*[+I,J-^0I1I2J3E4I5J6I7H8]9D;]<J=G>H?H@CAaBDDIEIGZH_I_JGKEMFN[OFP_QJRISGTFUFVWWGXFYJZH]H_GaHbIcGd[eJfJgGhG
~pla	U!F#I%F&Z(F*H+H,H.H0I1J2I3E4E6H7G8H9C:E;I<J=c>Y?C@aAKBIDYEIFHGEHdIFKKLGMDNFOFPGQJRGSYTIUFVEWYXFYZZW[^]E^G_GdJgIhY
~ple	O!F%F&K)G*G+D,I-B/H0I1I2I3@4H5I6I7G8H9a:D;I<J=D>B?F@YAGB^DYEJFIGGH[IfJEKGLGMGN]O_PGQJRISGTDUIVDWHYJZ^[F]^^G_GaCcGdGfGgHhF
~pli	T!F#F%]&X(K)G*[+F,X-B0H1H3C4B5G6H7G8F9C:X;_<I=E>X?b@GAbBXDIEHFHGGIDKDMeNYOFPEQIRHSHTFUFVDWEXEYZZG[F]D^G_FcDdEeHfZhI
~plo	g!Y3J:[>]@[DKFHGZHXOJZH
~plu	Z!H(H)Y*J+Z,J-[/J0J3]6J7J8J9F:H;J=Z>[?Y@IA[DFEJF]GIHBLJMHNHOEPIRISITXUIVHWJX[[I]G^JaJc[eJf^gJhG
~ply	i)J*[-]9^@FBJHIIIK[N]ZChH
~pna	z?JH^XXZE[[]I
~pni	h%X([+Y8Z:X>K@YB[DHHEIKKJMYVX[J^KhJ
~pny	z4]HKL]ZJ
~po^	W#I%G&K(E)I*I+I,I-Y.J/I0J2Y3a4H6J7H8J9D:^;I=G>D?D@dAHCFDIEIFJGWHEIXJJKDLHMJNGOFP]RXSITHUFVfWIXFYJZ@[H]X^HaHbGc[dGeJfXhZ
~pob	z,YTZ
~poc	m-X3J9H>Z@]BIDJHDIYKJMaOKZFaJb[hJ
~pod	^!H)I*[+I-G3J4J6K7I9X:]<]>F@YAJBXCJDbEJGKHGLIMZNISITIUGV^WIXGZF[I]G^Z_JaFbHcIdHfIgJhG
~pog	p#]BIHHS]X_ZH
~poi	^%H(I*[+J,J-]/J1K2J3[4J7J9G:Y;H=I>F?G@HAZBYDHGJHZIJJKKGMINHOHPIRXSJTJUJVHXHZE[J][_aaEbIc]dIf[hI
~poj	w+[HIZ[
~pok	z(Z3J>J@ZO]ZJ
~pol	I!D#D%D&H(A*a+F,F.Z0G1G2G4D5a6G7D8F9B:C<H=B>C?Y@YAFDAEDFGGFIGJ^KDLFMBNkODPERGSCTDUEVAWiXDYJZ9[E^X_DaCbEdHeGfEgChG
~pom	o!]#](Z*J+J-J3J9[:J>H?J@IBHCJD]IJKJNJOJPKUIVJXIZ[]HaGbKcKdK
~pon	V!I#E%J(G)G*],I-D.J/H1I2Z3H4_5J6[8H9a:F;I<K=I>E?a@ZAbBICDDGEIFIGHHAICJIK^LIO^PGQJRHTIUGVFWIYIZB]F^I_WaDbGcIdHeK
~poo	n!]*X@IHZZIc]
~pop	f#J(I,X-_3H9H>Y?G@XBGCJDJE]IJOIVKWIXJ]Ka_cJhK
~por	H!F#F%C&H(Z)F*Y,F-D.J1c2F3X4I5X6E7G8E9F:];F<G=A>D?KBXCED[EIF]GCHcIHKCLaNYOBPAQZRCTdUGVBWCX@YEZG[C]Y^G_Ca@cadEeHf@gdhH
~pos	O!D#E&I)K*F+E-C.H/E0D2H4Z5G7Y9Z;F<I=W>[?_@[AFBXCBDJFHGII@JFKYLJNDODPZQIRESXTIVbXbYGZY[Y^G_DbJcCdFfIhE
~pot	e!J%K(I*K+J-E3I4J7J:H=Y>^?Z@FC[DZH^IGKGM^NHOIPKTJUJVHWJXI[J][^J_KaGbIcJdJfJhH
~pou	W!G%Y*]+H,I-F/I0J3Z4H5K6J7K8W;J=H>F?^AICJDaFJGYIEJIKDLJM[NHOJRJUZVaXF]G^I_JbGcFdHeJfEgI
~pow	b!I#Y%J(H-H/H0Y3I4Z5I7J:J=J>I@EAKCIDIHbIHJJKYLGMGNHOJPJSJTJUIVIWJXYZC[J]I^I_YaXbHcIdKgehI
~poz	i(J-K3I8X9Y:J>H?JBGDIG[HCIIKZMINJOZRZUYVJXJZ[]JaZfI
~pp^	V!I#[%G(F)H*I,J-G.K/H1]2J3X4J5J6J7I8I9G:H=Z?FAIBACFD]EJFJIFJHKELIMCP]R]SHTIUYVbWIXYZJ[H]a^H_IaCbFdHeIf]gI
~ppa	b!J#I%Y(X*J+I-^/K0[3H4Y9G:J>_BGCHD[GKHBMJNIOJP]TJVYXIZC[J]I_JaGb[dIfXhI
~ppd	t1YHHMYf^
~ppe	U!F#F%E&J(])H+_,H-[.J0I1I2J5J6I8I9F;H<K=F>H?a@IAXDDEIFJGHHIIIJIKCNZP_RISITHUDV[WHYIZ][F^Y_Ga_bHcHdGeJfI
~ppf	o3ZGXHHIZKJNaZJ
~ppg	v,X3[D]HIZH
~pph	zL_
~ppi	n#[/ZBKHIP[XZ
~ppl	Y!H#D%Z)H*^+I,Y-E0J1Y2J3C4H5J6J7I8I9G:Y;]=H?Z@JAIC^DYEJHbIGJIKGLIMFNYOJPGRJSIUGVFWHXFY[Z@[Z]G^I_HbFcHdHeJf[gJ
~ppn	z?JH^XXZE[[]I
~ppo	V!I#I%I(])H*H,J-Z.K/X0J1c2Y4F5^6J8J:F;J=H?E@[BCCFD[EXGJHZKFMHNGOHRHSITHUHV_WIXGYJZF[I]G^J_IbIcGdHeKfGhH
~ppr	c!K(J*D+J3G4Z9^=J>]?[BGCJDIH]IIKIMINIOIUZVYXJZE]I_Ya[bIcKfJ
~pps	t+X/JBJHHXKZ^g[
~ppt	i#^%Y(K-K0Z3J9J>I?J@JBYCZDIHFIZKJNJOYVIZ]]IaH
~ppy	s/Z9_HGKJZH
~pr^	H!^#D%D&J(>)c*F+Z,F-E/E0F1F2H3a4H6F8D9I:C;I<H=I>B?]@JCDEDFGGGH[IEJ[KZLCMINXOFPZQHRFS[TXU_V]W]XaYW[G]D^I_EaGbZcDd@eEfBgChH
~pra	[#E%b(_)I*I+H-F.J/I1I2I3I4H6I7I8Y9Y:F;]=G>E?F@_AICGDXEZFJGGHIIEJJKELHMENFPIQJRZSIT]UGVXWGXFY[[G^Z_HaEbGcGdFeIgJhX
~pre	D#E%@&E(?)>*E+F,B-].I/e0Z1W2D3H4c5E6_8G:H;C<E=c>G?I@BB>CEDBEfFFGCHEIBJBKXLBMFNeOEQDRGS@T^UFV?WAXEYDZ8[B^B_eaYbCccdbeCfXg[
~pri	N!@#G%A&H(b*Z+I,E-Y.]/E0E1F3X4J5H6d7G8E9A:I;F<H=B>^?a@JAFB=D[EEFGGEH_KHLEMENbPfQGTCUIV@WFXAYJZA^Y_Ha>b[cAdAeEf@gGh^
~pro	D!B#E%C&E)I*[+a,D-Z.F/>0b1E2B4?5C6@7a8C:F;Z<H=Z>E?X@JA@B]CYDEEXFEG@I?J^K?L^M;NJOFP^QGRAS]TIUBVBWBXeYeZ^[?]Z^^_>bXcgd=eDf?h>
~prs	n+Y9KDbHG
~pru	i#J%]9K=]>[?K@IB]C^DZHCIJKJNKOZVJZF]YaJ
~pry	w#K6]>[?[DIdK
~prz	X#E%X&J(])G*F-I/Z0G1X2H3K4F6G8X9B:Y;G<I>a?I@IAFBGCJDIEGFYGEHCIIJHKZMYNIQIRYSGTEUEVEWGYJZX[F]^^Ga[b]dFeXfDgIhZ
~ps^	d#]/I3[=c>I?H@HBEDIIJKGMHTJXHZH]Ka_gZhX
~psh	n6Y9J>KBJHXRcXKZI
~pst	t-Z3J@JDZHGXJZ^bY
~pt^	H![#e&H(D*J+c,J-H1D3J4C5F6b7G9A:H;E<_=D>??Y@FB^CFDHECFFGEHXIKKHLcMJO[QISDTEU@WCX[YHZX[I^EaDbAcGdFeEfFg[hH
~pta	k!J%J-J/[3I9I>J@HBHDJHZIYK[NJOXVIZYh]
~ptc	p@IBJH]IHMK]a
~pte	h/Y3J6a9J<Y=K>J@HBJDKIZKFMGNFTKZY_JaJdJfKh_
~pti	Q!E#D%D&J(X)F*^,F-D0H1E2I3G4G5I6]7G8G9F:C;H<_=X>C?a@DAHC]EGFHG[HFIGJGKDMFNDOJPDQIRGSGVDWGZG[d]D^e_FaCb[cFd[e^fCgFhH
~pto	T!H%H(G)I*I+I,I-G.J0J1J2J3G4H5J6_7I8I9D:H;J=H>E?G@JAIB[CHDFEIFKGIH_IEJILJMcNFOHPHQKRGSITHUHVGWJXGYdZF[H]G^H_HaFbdcHdHeIfFhF
~pty	l+J3]?HBHC[D]H?a^bZd[eJ
~pu^	k#J%Y3J>[BYDJP[ZX]_aE
~pud	s3[4XB]DIZJdJeY
~pue	Y#F*X+H,I-F/I0J1I3E7H8Z9[:H;J=W@XAJBJCGDEFKGIHZJJLIMXNGOGPJRISITFUXV_WJX_Z][X]F_FaDbFeKhF
~pui	c%H(J+J-I6X8X9J>I?J@JB]CZDHIJKIMINJPXUJVIXFYZZE]Ya[b[cKdHf^gXhJ
~pul	l(a-a3K9J:Y>J@JBJDZHJIJKIVJZFbY
~pun	g!J(X3^:J;X>J?J@IAYBGDIHCI]KINIOKVGXI]J^Z_]aJbIcXd]fJhJ
~pup	r(ZHYZG^[gX
~pur	o)Z-JBXGXHGIZKHMITJVIZHd[f[h[
~pus	k-K2Y3Y9J>H?J@ZBJCKDZKIMINKOITJVJXZZD[J][a^bZhJ
~put	]!I#_(J-X/X3I4K9H:H=K>J?JBICIDHHXIEJJK[MbNGOISJTWVIXHZZ[J]G^IaEb_cJhH
~pwd	c!J#_%_(I9IHDKJL]PKTJZI]KaJg]
~pwn	wHIJ]
~py^	h!J(J-Z/Y6Z8G9^:J=K>J?K@IAZDKGYIGMJNJOIPJRKUJVaZJ_ZaKcJfJhJ
~pyt	r*[9I?^@JLYX[ZJh[
~pzi	s(Z?]CZHGZK[Y^WaI
~qu^	W!F#[%H&J+H,H-X/]0H1I2I3[6H7I8]9J:F;I<J=I>E?DBBCIEIGHHYICKYLZM^N^OGPGQJRHTYUFXZYIZ>[F]XaXbWdJeIgHhF
~qua	Z!I#G(J+J,J-E/I0Y1I2J3F6J7J8J:J;K>F@ZAJCFDHEJGIIbJJK^LJMFNXPJRXSJTYUIWJX^ZY[I]K^I_JbIcGdIeJfFh^
~que	K!E#f%G&H)E*_,E/D0E1I2F3>4C5G6X7C8E9G:A;E<G=F>Z?aAEBYDJEEFFH_IEJYMJNCPHSZTbU@VHWEXKYF[[]H^Ea@bYdDeGfGgF
~qui	O!D%F&I)F*G+Z,J-C.I1F3H5H6G7G8Y9E:J;H<_>C?[AGBFCcDFEbFHGFHBI_JFL[N]OEPEQ]RGSFTEU[VDXBZD[J]Z^F_EaHbIdKfF
~quo	p*Z@JBJFZIFVZZZ[[
~qwe	n-f3J9J@IHGIFKJNJXJZGaI
~r1^	sHJb_
~r20	s-bHHIIZK
~ra^	A!A#E%G&C+@,G-Y.F/h2?3B5F6J7c8X9G:];E<D=Z>A@ZBBEAFEGGKILFMYN;OKPJQESdTgUDVYWDX^YHZ=]?^HaJbBe]f_gFhD
~raa	h!J#Z(I*Y+Y-J3J9I:J>I?I@IBGC[DHGIHXIIKJLYMXNKOJPJVJXJZ_[J]KaGbIdIf[hY
~rab	z3H9H>]?KHFa_
~rac	N!^#F&F(Z)E*F,K-A.I/[1F2b3J5G6E7Y8J;F<H>GAEBGEbFcGFH_IeJIK?LXMBNIOAPBQGRDTCUCVGWDXBYXZ>[E^E_Ia@bXcHdAeZfEg[hC
~rad	M#[&I(Y+a,Z/D1b2G3H4H6Y7_8D9@:G;F>^?G@GBHCYFGGDHDI?JEK@LJMBNBO[PZQGRHSdTGUZWXYEZA[F]I^Db@eEfYgGhY
~raf	c!K#Y-K3X4K6^9H<_=Y>Z@IA^BIDJHAIJJJKIMJNJOIRKTJVKXJZZ]J_JaJc^dKfJhK
~rag	[!G#E%H(G)H*b+[,I-E.J/J0H1J2J4_5J6J7I9X:G;I=H>C?b@CAXCCDYEIHXIEJIKELYMGNFOFPGQJRISITHUGVGWJXeYJ[H]F^I_IaCbFdIgIhY
~rai	[!E%Z)I*I+^-F/I3F4J7I8J:H=I>D?]@^AJBECYDCH^IXJJKDLXMJOHSIT[UIVWWJXGZ@[^]b^Y_JaEcIdGfHgJh]
~raj	p3[9K>J@[BJHIIKKJMYZI][f[
~rak	a#H)J*I,X-G.J/J0J1J2J3]4H5X6K7I8J9E:H;J<J>F@HAIBEC]DXEJFZGHJJKHLJMGNGOFPHRJSFTIUZV]WYXHZC]F_Ia[bXcYdHeIf]gIhI
~ral	b![#]%I(X,[-G/G1a3^4J7I8I9J:I=X>G?KCJDHGJHCIHKHLXM[NJOFPHRJSaUYVIXIYYZH]J^JaIbJcHdGfFgIhJ
~ram	c!H#G%X(J)J*Z+J-H0J1Z2K3_4Z8Y9E:H=W>X?Y@GBECFDFEXGJHeIDKGMHNGOFPJRJTJUEVGWZXHZD[J]ZaIbJcHdIfHhI
~ran	O![(?)D,J.H/F2F3?4E5I6J7B8D9Y;Z<G=A?J@bACBCCED>EIFJGYH_IHK]LEMEOJPGQ_RCSFT[UAVZWGZD]Z^Z_AaZbbcYd@eFgZhZ
~rap	Z!G#I%D(])X*H-G/I0J1J3Y4J6K7J9^:H;J=H>G?Y@EAJBCCFD[GJH_IGJJKGLJMGNHOIPHSJTIUHVFWJXGZD[J]G^I_Ja]b^cJdIfIgehI
~rar	R!F#H%F&K(C)G*G,H-I/F0Y1H3I5I6X8G9C:D;H<J=J>C?[@XAJB_CGD_EHFIGHH[IBK?LaMXNCOIPFQJR_SGT^UEV@WGXHYXZ_]D^]_ZaDb]cYdDeYfB
~ras	O!E#Y)G*H+H,G-a.J/H0W1G2X3E4X5H8G9H:I;I<J=F>C?F@HAHBXCGFII_K[LINYOGPGQIR^SGTFUZVFWGYHZ[]HaFcHdYe]fYhZ
~rat	E#@&G(^)d*a+^,^.F/F0D3I4?5E6J7e9E:H;Z<F=C>J?D@EBFC@DYEcGAIDJCKFLGMENXOHPfQHRHSATCUIVFWYXCYD[F]>^J_JaZbCc@d^e^fEhD
~rau	d#^%F(^-]3Y4K9H;J=J?J@HBICXDHH_IGKGMJNIOJTJVJXH[J]ZaWcJfJhJ
~rav	_!X#Z)J*]+H,I-G/J1I2J3Z4H6J7J8J9D:H;J?FAJBECZDDEJFKGXHXI]KELKMGN[OHRHSJTHUIVHWJXFYZ[I]G^K_IaGb[cGf_hF
~raw	b!G#F%b(_)J*J+J-I/J1K2K4J7J8J9[:H;^=I?IAJBXCIE[GIHEIGJKKHLIMHNGPKQKR[SJTIUHXH[H]G^X_IaFbHcIdGeJfGgKhZ
~ray	vHIT_
~raz	]!G#[%H)I*X,J-J0K1J2J3E4J6J7J8K9^:G;J=W>F?G@[AIBZE]FKGJHJIEJJLIMFNGOFPHRJSIUGVFWHX_[H]F^J_Xa]dHfIgZhG
~rba	z)Y-XHI
~rbe	k9J:Y>J?K@]BICJHbIKKKSYZE]XaJ
~rbi	_!J#I%J(a)J*H-]/J3I4J7J8[9H:J;J=J>I?I@FAJBGCHDIEKFKHXK]LIMINIOJPGRJSJTJUJVIXJYXZC[I]H^c_IaHb]cbdJfJgJhH
~rbj	p-[?aHGP[QY
~rbo	m!J%K-_BJG[HEP^QYZK^Y_JbZfI
~rbr	z%I-Z;Z
~rbt	v%I;a@KH_KIPKZG]JaK
~rbu	m!K%H,Y7_;aHH
~rc^	Y!I%J(I+Z-[/J1J3J7J8G9J:I<F=Y>J@HA^BDCIDFH]IGLcNIPJTHVJYZZ?[^]IaJbYcKdJfKgJ
~rca	c!K%I(J9J:J;Z>K@HBHDKG]HAIbKHL]VJXJZD]K^__JbJdcfFhZ
~rce	_!I#I%I(K-G/J3I4K<[=K>J?J@IAbBHCJDJGJIIJcKILaMHNFPKSKTJVJXKZF]I^J_IaFbJcYdGfIg^hJ
~rch	^!G#H%G&H(G)J+J,J-K0J1J2Y5K6I7I8J9C:H;I=G>E?GAHB]CHDFEJF^G[H]JJKFLXMZO]PIRISJTIVXWJXGYJZY^H_ZaEbXdFeJfWgJhG
~rci	i#X%Y(Z-J1[3J8K9a>J@KB[CJDIHJIHKJMJNKOJTJVJ[JaIcJdKfIhK
~rcz	v(]>J?JC]HFI]VJZGaZ
~rd1	z-[
~rd^	3!>&J(X)D*B+G,c-b.D/[0G1F2a3E4C5E7Z8D;@=A>F?F@XA=B]CEDJECFFH]I_JYK^M]N[ODPCQAR?S@TBUIVDXBYEZb[]^^_CbXc@d[eaf>gXha
~rda	]!H(I)J*J+J-G/[0K2K4J6J7Y8J9Y:H;[=[?H@_AIBWCHFJGJHBIEJJKaLKMaNFPIRJSITHUIVHWKYZZY[J]H^J_IaIbIcIdHeKfHgJhF
~rdb	wNZ
~rdd	z-]HINH
~rde	O#C&I)^*a,Z-Z/J0X1G2F4W5H6Z7Z8I9B:I=I>E?I@JA[CXFGGJHJIZJHLYNZOCPZQ[RFSETCUJVHXZY^[I^F_CaBbGcFd]eFfBgEhD
~rdh	i%K(J2I:J=X@JBHDJK^MKNJS[UZV]WYZGdJ
~rdi	a!H#G(J)[,J-]/J3H9G:I=J>b?JBGCHDYHYIZKGNIOIP^SKUHVIXHZI[J]I_KbJcIeYfIhH
~rdl	z@ZH[ZK
~rdn	jEXLbZJ
~rdo	p-[3^BJDZHXZX
~rdp	i%J(_)F*D,J-E/J@]BICJEJHXIJJJKXMIN[PFZGdKg^
~rdr	Y!K#H%G(F)Z*K-G.b/G1K2J3J7H8K:I=J>K?I@HAJBXCJDHEFGIHAIHJIKGLJMHNHRKS_THUFVHWIZG[I]I^J_IaHb_cadYeYfdgGhI
~rds	g%I(J)J-J7J:I@^BGDGGaH[IFJXMIN[U]VYWJZC]K^IbIdHfYhI
~rdt	h%J-H7X>J?^BIHFIJKIL]MJ^IaYd^fXh[
~rdu	n%Y>^HId[
~rdw	j%a?aBJHFZEdXfJ
~rdz	o%[3J9[>[BJDJGKHFXKY[ZZaJdJh[
~re^	K!H#G&J(G)G*F+]-F.G/D1_2G3E6I9J;E<G>H?YA]B^DDEIFEGBHDI]JDKbLIMANGODPYQGSXVHWYXYYY[B]a_XaYcXdceFf@gD
~rea	M!X#F%Y&I)J*F+^.I/H0[1F3Y5G6Z7E8^9d:C;G=B>]?J@[AEBCCCDBEKGJHZI?K[LHMJN_ODPCQKRDTCUDVDWIYY[D]AaIcadCeZfAhC
~reb	j4Y6XBYHHKJMYZH[[f^hZ
~rec	D!F#C%c&b(])G+@-H0F1B2B3c4E5G6E7^8G9I:];]<J=C>Y?]ACBBCGEEFWG?H]IDJHKaLAMGNWO^PHQBSAUBVCXBYFZG]H__aXbHcCdBeBf>hd
~red	R#_%I)I*F+^,Z-Z.Y/H0H2J5I6H7[8G9F:I;a<J=W>D?I@DAHCCDIEXFIGGHXIDLHNDOFQIRHSZTGUXYIZ^[J]D^F_Fb[cFdDeGhE
~ree	M!C#C%]&H(B)E+b-Y.I1F2H4X6[7F9A;F<G=d@CCEEEHJJEKHMENBOHSFTGUIXHZ^^D_EaAbbd[fXgDhE
~ref	N%_&I)[*F,Y-Z/a0I1G2I3Z4d5G6F7I8F9K:H;G<I=]>B@XAGB@CDDCEGFFGEHAIaJbKYLGMAPYSDTDUEWFXDYH[F]D^G_DaCbEcEfDgF
~reg	H!B#C%E&I(@)E*J+j,I-?.G0E1F2G3B4F5G6F7C8F9J:A;E<G=B?^ADB^CbDhEEFFGaHYI@KILFNaOaPBQGRJSFTDU@VCWCXFY[Z=[C]A^E_DbDcFdCeFfBgDhJ
~reh	t!J)X3[MJZY_]
~rei	I!E#X%Z&X)H*H-E.H/H0X2I3C4[5I7F8J9C;D<G=_>CAJBaCXDHFIGXHIIEJFKCLGMJNDPYS[TGV]WYXIZZ]E^DbJcXd[eXf_hA
~rej	V!E#G%I(G)H*J+_,I-_/^0J1J2K3G4I5J6H7G8I9H:G;J=H>HAIBJCGD^EIFJGHHZIZJ^LIMXN^OIPGRISITIUHVFWIXHYJZH[I]H^G_IaZbFcGdGeJfGgH
~rek	m%K(Y-K3Z9J:K=^@_CHDJEXIWKIMJVJZEaJb[hY
~rel	e!K#F&X(I-F1[4J6X7K9Y:J>I?H@GBDCIIHJJKFMJNJOJRZSYTXU]VJXJZ][^]GbIcZdJhI
~rem	D!X#@%C&F(C)E*?+G,B-=.G/e0Z2J3A5E6a7X9C:@;C<G=d><?H@DAYBCCGDCEfFGG@JGLCM>N_OAQfRGSAT_U?VAWAXGY[Z<[B]>^F_eaCbCccdceCfXgZ
~ren	I!W#c%B(G)G+X-I.I0F2D4B5F6Z7C9I;_<X=I>Z?CBGCDDFEEFYH^JEK^LEMJNFSGT]UEVZWGYEZ>[_]Z^X_JaBcEdYe[fDgEha
~reo	i#J9[?]@IBJCID_HCIIKJM^OIVYXKZDa^hI
~rep	R!G%J&J(E*Y+I,I-F.J/F0J1I2J3E4C6I7I8I9];G<J=E>_?C@]AHBJCEDIFIGGHcIBJIKaLIMfNXOFQJTGUFVFWGYJZG[G]I^G_GaEbJdEeIfGgJ
~req	O!F#E%G&I(_)G*G+],H.I/F1G2H3C4H5I6Y7G8G:E;I<_>B?G@CAHBYCdDHEbFIGGHXIaJGKEL]MGN]OFPDQHRHS]TGUDVDWGXGYGZC[G^G_FaFcZdIfDgGhE
~rer	V!D#F%D(F)Z*^+^-X.J0I1I2J3D4G5J7[8H9F;d<J>D?XAZBJD_EWFJGHHXIHJIKBLXMGOFPXQJRISHUEVJWYXFYI[F]E^H_KbGdFeXfHgHhF
~res	7#B%I&F(]*G+>,>-?.]2B4E5Z8d9X;E<F=[>G@DA_BZCIDGEJFbGJHGI<JHK?LGMFNGOFPZQ[RaSaT?UWWbYAZZ[C^C_Xabb[dHeGfagZhB
~ret	S!a(H)E+J.I1Z2[3b5I8Z:Y;G<I=K>^?^@JA]BFCCDAFIGFHGIAKILEMDO^PCQHTEUDVAWFXCYHZB[E]F^I_]cZdJeJfIgXhY
~reu	_!Y#X%I&Y(I+J-H3E4J7J9F:I=I?GBXCZDHGKIGKbMHNGPJSZTHUIVGWJXGZa[I]_^J_IaGbIcIdJfIhH
~rev	X#^%Z(F)I*F-_/G0Y1J3H4J6I7I8J9F:H;J=H>^?GAJBDCGDGEJGJJIKaOZPIRKSHUIVHWJXY[K]F_IaFbZcHdFeKfZgZhD
~rew	a#J(J)K-I4I@IH_IJNJRISFTJUJZG]IaJcffEgI
~rex	v%IHILaZJ
~rey	h!^#J(a9J@JBJGJHDI[LXVHXIZG_Je_gJ
~rez	n*Z9J?^BKCZHGIJQXXJY[ZJ][aJ
~rf^	f([)J-K:J>J?Y@]HFI]K^MJNKVZXYZD^YaIhJ
~rfa	p#Z@KBJCKDKH_IJSYXYZFbZgWhK
~rfe	p%I)Y9^;J>KHEPXZJ
~rfi	t3^9J:Z>IC_HFIJZK
~rfo	e!J#F%_(I*[-J/Z3G9J=[>I@HBXCYDHHHIGKINXOJTIV[XIZZ[[]J_IaJhI
~rft	w/K;]HZSZZIfK
~rfu	r%Y(X4Z?ZCHDZHGIYNXZI
~rg^	l-K3^8[>KA^CYIJPJSXZF]KaYcK
~rga	L!E#D%C&J(A)E*C+G,F-E.I/G0G1H3D4F5I6G8G9E:e;G<I=^>D?H@BAGBACDDCEeFcGaHBIIJGKDLGMCNcOEPHQIRGSJTGUcV@WgXDYHZA[E]X^F_FaCbCc_d^eGfCgFhE
~rge	W!H#E%H(F)J*I+H,I-E/I0I1J2J3F4H5K6I7H9^;X=I?F@^A[BACDFJGbIDJIKJLHMDNIPHQKRJSIVFWHXZYJZd^HaKdBeIfFgYhF
~rgo	U!Z%H(D*J+I,J-F/I1J2X3H4K6J7_8H:_=Y>E?ZAJBBCGDaEJGGJHKCLGMFNDOJPISITIVGYKZ[[[]J_JaIeIfIgG
~rgr	k!J#b3J>I@HBJCJDJHDKIMJT_XJZG[Zb]
~rgu	p#H%I*]-J3J9H>K?^CJDKF^HDIJPITKVJX[ZG]]aJ
~rha	j!Y-J3X8X9Y>J@WBICJDYGYHDIKKJO]X]ZD]J^J_[hY
~rhe	b!J#H%J(I*^,J-I3G4J9I:I;Z=J>X?bBHCYD]HEIHKGMJNIOJPXQXTKUJVIY[ZE[J]]aHbJcJdJfIhI
~rhi	m?H@XHZMYT^ZIbW
~ri^	Y!H#[%E)]*Z+I,J.Y/I2Y3F4I6J7J8J:G;I=W>F?X@ZAZBDDDEJF]HAI]JIK[LGMGN_OHPXRJSHUFW[XGYJZ@[I]Y^I_IaFbHcIfYgJhG
~ria	Z!H%G)J*J+I,J-]0J1J2J3G4I5W7I9F:H=a>G@bAZDFFJGIH^IBJJKFLYMFOHPIQKRITXUHVGWJXZYJZA]G^X_IaGb[dGeIgIhF
~rib	^!I%](J+J-I/I1I3X8I9Y:J;J=]>I?I@IAIBGCJG^H_IHKGMINIPYRITIUIVJXJYYZH]K_HaIbJcHeJf]hI
~ric	Q!E#H%H&J(K)F*Z,Z-H/X0Y1H2H3I4J6G7F8I9]:I;G<J=C>@?J@CAHBHCXE]FJGFH[IIKXLHMFNfPDQbRFSITHUBVHW_XG[E^]_FaZbDdEeXfCgE
~rid	Z#F(H)I+H-E.K/C1J2[3F4[5K6H7H8W;J>F?Y@JAICYDKEIFZGHHYIYKEMGNXOGPIRHSZTHUGVJWIXGY[ZC[I]G^H_FaHbYcHdcfXhH
~rie	O!Z#[&J)G*E+]-B.H/E1H3E4G5I6H7H8G9D:X;X<I=J>I?CAFBYCKD[EEGEIJJEKYLJMCN^OIPHQIRFS]TXUEVGXbYIZa]B^X_Fa^bHcIdHfGgGhH
~rif	N!D#C%[&I(D)G*]+G,H-D.J0H1G2G3^4E5H6G7E8G9D:D;E<I=H>a?@@EBYChDaEHFIGFHEIGK@LGMBNBO^PFRZSJTDUFVGWGX^YHZ[[E]a^E_EabbEcEdEeHfFgGhI
~rig	Q!D#F%e&J(b)D*D,G.H/E0Z2G3A4E6G7E8G9a:X;b<I=E>J?C@YBICCEXFHGEHHI?L]MZNBPaQHRFSFUDVAWHXDYHZ;[H]C^Xa^bIcGdGeHfDgYhZ
~rij	[!G#G%Z&K(Z)J*I+I-G/H0K1I2I3E5K7I8[9E:];I<J@EAIBGCFDFEIFJHEIEJJKELHMFPWSITZUHVGWIXFY[Z][H]G^IbFd_e[fZgXhF
~rik	v#Y5X9YHGNZ
~ril	d#Y-J/aBKHFIHK[ZF]]
~rim	]!X#Z%H(G)J*D+I,K-E/I0K1K3J4Y6I9E:G;J=G>X?_@IAJBCC]D_EKFKH[JJKXLIOJRISITIUXVHWJXDYJZA[I][^I_XaEbXcIfGhb
~rin	T!E#J%F&H(J)E*_+Z,Y-_.H/G0]1H2H3Y4F5I6X7G8G;F<I=E?W@HAGC[DHEGFHGZH]JHK@LGMGN^OBRGSXVEWHXFYFZ;[E^J_Fa_b]cDdEeIfKgG
~rio	O!Y#H%I&I([)Z,E-C/F0G1H2H3[4D5H6G7X9F:[<I=Z?GA_BECJEFFHHFIGJWKXNYOJPGQIRXSDTIUHX[YH[J]Y^[aEcEd^eHfChX
~rip	]!X#I%G)I*I-H/I0K1K3D4J6^7J8K9H:I;J=]>G?F@ZCHD^EJFKG^H]IIJJKYLJMGNGOHRZSJUHVIWJXJ[I]H^C_YaHbGcIdHeKfGgahH
~riq	w5ZHJIJNZ^[
~rir	p:J@IBID[HIIJKIMKZH[bdZ
~ris	W#F%Z(])G*I,I/I1J2J3K4H6[8I9Z:Y=H>F?E@ZA[BICFDIEJGIHHIDJJKZLJMGN^P^R[SJUJV^WHXXYJZB]F^I_IaDbHcHdGeJfHgJ
~rit	B!=#>%c&F(H)F*Y,Y-C.G/G0]1W2J3J4Y7B8]9A:>;d>F?Y@;EAFFI?JXKELAM>N_OYP[Q]RZSAU<V>XHY_ZF[?]@^B_Za>bBdfecf_g[h>
~riu	k#I-J9J@HB^IIKYMKN_][
~riv	M!F#I&I(a)X*[,J-C.]/G1E2G4K5G6d7E9B:D;F<H=H>Z@FAFCADHEEFEGXH[IAJWK@LEMBNBO[PeQISFTCUDVBWGXBY]ZI[J]F^D_Ea_bBcGd_eYf_hH
~rix	zH_ZJ]J
~riz	^#J%Z(])^3X:K;Z?JBJHFNJT^UHV_ZJ
~rja	z>HHGZ^]]b[dHfJ
~rk^	K!F#A%_&I*D+F,H/Z3I6F7E8X9A:J;I<H=D>Y?EAFBeCIDCEGFGGDHZIGJJKCM_NDPIQ[SCTDUBWFZb[B_EaCbJc]eFf]hE
~rka	r>Z?K@JBJH^NZZHaIh[
~rkd	z!Z0IH[
~rke	d!W#[%I(J)K*J+K,Z-F3]4[7J9E:J<Z>H?GBFCHFZGKHZIHKFLXMHNIO[PJTHUJXXZB[J]H^J_JaYbJdIfJh_
~rki	r(YD]HYIIK[
~rkl	z&[N[ZZ
~rko	j%Z-J2^3Z@KBJIXKINKTXZHaZ
~rkr	z,Zd[
~rks	k#Y7bHIZI
~rkt	h%J(K-I1[3J9D>K@IBaDJIJM]NJQ[VXaKbKdGfYhJ
~rl^	g@HBJKJMZ^JbYhc
~rla	^!Z#H%J(J+J-G/X3H7J9X:[;I>F@bBFDGHGIZKHLXOITHUIVXXHZB[]]X^X_IaHbIdJfJgZh]
~rld	wS]
~rle	f-J3J>]?[@JBYC[D_HGIJKJN[OZXJZH]KaG
~rli	h%Z3I=[?XC_DEHHIJK_NJZI
~rlo	d!^#J%I(I-I3I4K9G:Z=[>X?H@EBGCHDHHZIGKFLbMJNGOJPJRZTGU[V^XJZH[H]Z^HbJcJdJfJhH
~rly	j![3]?J@^BGE[HIKHNYVGY]ZHcF
~rm^	U!J#F%Y(C+Z,I-c.E/H0J1J2J4G5J6I7I8[9D:Z;I=G>Y?D@IAHCJDEEIFIGGHcIEJHKFLHMENFO^PIQJRJSHTHU_VEWIXEYJZ@]X^G_GaCbdcGdHeJfHgIha
~rma	R!F#D%E&J(C)c*K+X.J/G0H1H2H3h5I6H7G8Z9E:K;H<Y=D>C?B@GAFB_CbDdFHHCIDJHKCLJMENZO@Q^RHSHTGUYVBWGXFYHZG[G]E^G_IaCb[cFdCeHfDgFhD
~rme	_!W#I%Z(Y)J,K-Y3]4J7J8J9G=I>_?H@GAJBYCHDGGJHDIFK]LJMYNJRKTJUIVHXH[X]F^XaFb]cIfI
~rmi	P!F#D%f&J(a)I*G+G,H-_/J1H2H3C4J5I6H7G8H9[:E;a<J=I?D@IAHCEDCEYFJGFHXIFJGKGLGMDNJODPZRHSGTFUEV[XDYIZB]b^^_GaEbJcGdDeHfFgGhD
~rmo	r#G-]>]BICKHHIJKJTHXHZaaIdIhH
~rmu	s-J3JKIZF]Jhd
~rmy	s!K:]BJHHN_UXZJ
~rn^	J!]#Y%G(?)^*E+H,J-X.G/H0E1E2F3J4Y5F6I8D9Y:[=A>C?H@aAEBDCADBEEFFGCIBK]LFMbPHRXTHU^WGXEYZ[F^^aEbYgHhZ
~rna	V!J#J&J)H*G+F-C.J/J0Y2I3d4I5I6G7G8]9D:^;Y<J=E>[?]@?AHBJDJEIFHGIHEI_K[LHMHNEQJRHS[TFUFVJWHXZYXZH[[_FaCbYcDdBeHgHhF
~rnd	w![#[MGZIfY
~rne	c%J-Y3H4G6K:[;[=I>H?IBHCJIHKGMHN^OJPKRIZB]HaJcfdHeJfEgIhK
~rni	f!b#X%I(I+Z,Z-I/J3W7Z9I=K>I?I@XAJBGCJDGHAIEK_MJNJOZPIVJZF]JaXhI
~rno	b#H%J(J-I3Z4J7K9[:[=K>H?J@_AJBHCJDZEJHCIHK^MJNIOGPKSKTJUJVJX]ZE[J]J^K_ZaJbJc]dZfIhH
~rnz	w![
~ro^	J!H#B%E(X)B*H+G,I-B.I/I1E2E3b4C5E6D7I8E9C:F;D<G=B>f@EADEEFZGGHIIZJ^KELFN?OePIQFUFVZWHXYYEZ[[]]B^D_GaXbEcIdJfFgXh_
~roa	l!Z#J)Y>ZTZZGaZ
~rob	Q!D&J(D)G*F+F,H-@.I/F0G1H2H4F5I6G7E9]:F<J>E?D@IBdCCDJE]GGHKIAJGKAMEN[PDQIRHS[TIUDVGWDXfYJZc[E]C^E_KbEcbdEeHfEgHhD
~roc	Z!_#F%F(G)J*I-E.K0J1J2K3G4H6I7I8J9C=F>E?F@]AICIDFEIGJHEIEJJK[LXNGOHPHQKR[S_THUHVFWJYJZY]e_HaFcHdXeWfG
~rod	c!J#J(I)J*J-X3J7Z9H:J>I?Y@HCIDJEYHGJbKGMHNFOJPJSJTJUJV]WJXJZY[J]J_JaFc_dXfZgIhJ
~roe	g!I#J%I(H9H:I;I=Z>H?[@]AKBGCIDIHGIFKGLJMJNHOIPaQ]TJUJVcXIZF[J]H^YaJbJcKdIfJhJ
~rof	a#J%I(b*J-G/I3_7K9I:J;Z=J>H?I@HBGC_DIGXHJIHJIKIMDNHPKSKTJXJZF]I^JaHb[cJgahI
~rog	v1[9ZBGHXZZ
~roh	p!J)Z-[HIPZQXUI^]
~roi	f!J#]%^(^)]*J+I,J3I9J:J=K>H?F@HBICIDGH]IXKIMJNJOJPYQWUIVHXYZD]J^YaZbKcJdKfJ
~roj	m9J:Y@JH^IKKZMKZXhZ
~rok	]!G#J%H(I)H*Y+K,H-X/Z0I2[3H4]6I7I8H9G:J;Z=H>G?H@JAIBECYDIEJFJGIIGJIMHOJPGQWRYTIUFVFWJXIY_ZZ[J]^^I_YaHcZdGfYgJhI
~rol	L!X#D%B&I(f)h*e+E,F-B.H/J0G1F2E3F4h5f7C8E9D:B;F<F=C>B?B@@ADBGCEDXEFFGGDI>JbKDMINHO[PERJSETIUBVIWFXDYGZ:[C]C^D_CaBbCcDdDeHfDgDhC
~rom	J#G%B(B)]+c,H-I.J/D0G1X2G3B4X5H7J8I9G:K;]<G?H@EAEBCCIEGFFGXHXIEJ_K]LaMCOHP]QIRISGUHVYWGYFZJ[Y^Z_XaIbJcXeGfYgK
~ron	I#Y%X&G(A)C*E,Z-C/E0]1E2E3[4J7F8I:@;D=B>DAEBFC@DBFDGgH^ICJ_K?LDMaNEPZQJRbTFU@VHWCXYYZZI[C]G^I_Ha@bJdbeBf^hZ
~roo	b%[(F)X*b-J3J4J6K9H:J>H?J@GBFC]DJGIH]IIKYLJMHNJOJPIRJTKVIXK]JaJbJcZdHf[
~rop	S!F#X%E&J(D)G*H+I-c.J/I2[3Y4E6I7G8I9D:F;H<W?c@[AHBACDDDEXFIGXHCI^J[KCLGMENFOEP_QZRGSZTGVIWHXcYIZ>[G]I^b_HaHdEeIfEgHhD
~roq	r@Y
~ror	J![#B&c(J)C*D+F,Z-C1F2H4D5H6Z7E9C:E;G<G>C?D@EAXB]CDDIEZFFGHJJKHLGMDNYPDRFSbTFUEVHXDZa[E]A_[aBbDc]dDe]fWgFhB
~ros	L!D#C%E&I(C*Z-G/[0I1W2H3C4E5H6F7a8G9Z:X;G<I>A?C@@AGB@CDDBFHGEHHI_JYKGMGNCOEPDQHR^SgTbUDVCWEYGZA[D^E_FaZbDc]dYgc
~rot	Q!C#D%Y&I(B)E*E+D,J-b.H/Y0J1E3B5H7E8X9@:D;_<H=J>X?B@EAEBBCHDBEEFGGIH^IIKILFOIPcQJSFTHUDVAWGX^YhZG]J_CaGbEcDd^e[f^hH
~rou	L!B#]%B&I(F)G*D-@/H0I2H3B4E5G6G8E9B:H;G<I=B>K?B@HBaCBDYFGGJHdIDJIK]LEM@NZOFPaQIRFSJT_UJVgWHXC[Z]IcJdEeDhH
~rov	T!F#F%G(E)I+H,J-C.J/H0d1H2J3D5J6I7e8J9F:G;I=]>_@[BWCYEIFJGIIDJHKJMENZOGPHQKRISET[UHVFWIXZYIZ?[H]D^Ga^bYcHdHeJfDgHhE
~row	S#C%F&J(J*Y+_-C.^/I0Z1H2I4[5H6_8G9D:D;H<X=F>G?[@]AGBFCIEHFHGGIBJXKBNBQIRGSKUDVIWXX_YHZE[E]^^IbbdEeZfDgF
~rox	[!J%J-Y0J1J3H4G6J8K9I=J>J?J@JAKBGCIDJEJGKH]IJJKKKMINGRHSJTKVJXJYGZD]G_JaIb]cidJeJfEhJ
~roz	k%J(I)I*X,[3Y9H=J>Z?I@IBXCJDHH^IIKZMHNJOZPKRZSJVJXJZE]JaFbIcJdKeZfJ
~rpa	h%J/HHWZI_^dJgb
~rph	z!J/I__
~rpl	zDYHGL[bZ
~rpo	h)Z*I@IGXHJKJNaPWVJWZZI
~rpr	i#K%Y)J@IBJC[H]O[P^ZG]Z
~rqu	j#I*Z/^2Y3K9J@HBICJDJHDIJKGL]MJTJVZZY[[]]aKhI
~rr^	c!I#J%J-I/J0K3H4_9J=J>J?J@ICKDJGJHEIFJKMHNIOJSGTaUIVIXXZZ]^_JaHbXcIdIeYfagKhJ
~rra	Z#[%F&J(F*G,]-a.Z/I0I1I2H3Y4Z5J7H8H:F;H<K=H?E@HAHB[CEDEFYGIHKIBJIKYLINGOHPFQZSFUXVCWIX[YIZI[G]E^GaDdDeIgHh_
~rrb	vHHb^
~rre	M!W#b%[(D)G*F+F,]-A.I/C0I1J2H3Y6]7E8I9C:C;G<I=H>C?Z@YA[BGCBE[FHGFIAJFLFNCO^QIR^S[TYUDVBWEXEYHZX[]]C^D_HaYbDcIdBeIgFhg
~rri	X!H#H(H)J*J+I,J-E/E2K3H6]7J8J9G:I;J?G@XA[BYCFFKGJHbIFKEMHNGRJSKTIUIVIWJXGZ][W^I_JacbIfHgJhG
~rro	H!^#Y&c(B)H*F+D,[-A1F2G3J4B5F6Y7C9A:C;E<F=I>D?BB]CBDFEYFEGFICJHKELDMAOHPBRDSbT]UCVEWIXZZb[Y_Za@bIc[dBe^gD
~rrt	a!I#c)Y-Y.Y3J>J@HCJDIIGKYMFNITaVJZF[[]IaIcKhK
~rru	m#Z*W+]-K3I@JBHCJDGHGIJMINYXKZJ]a_[cJ
~rry	h#K-J3J9a:J?K@HBIDJIJKINKOKWXXJZ_]JbJdZhJ
~rs^	]#[%](G)J*J+I,]-G/X0J1J3H4X5W6I8Z9W;J?I@[AXBDCHEJFKHGIIJ[KDLKMYNHOJPHRISITIUGV[WJXHYZZG[I]H^I_[aIbIcK
~rsa	j%I(K*X-I6Y9I:J=J>G?I@HBHCID^HJK^MZNIOHS[UHVIXJZF]I^[a^bJdHfGhI
~rsc	d!]%H(W+[-I/]0J3H4J6[7J9I:J<Y=K>G?Z@GBHCHDHEYGHI[KHLYMIOIRYSKTJUJVJX]ZC]J^J_KaZcXdHfGgJhI
~rse	i+X-Y3J9J?J@JBYDbHCIJKJNJS[UYW[ZDcK
~rsh	g9IH[LGMJPXZIgc
~rsi	[!I#H%G(G)J*J+G-H/K0[1e4I5^6J7a8J9H:J;J?H@GAKBCDJEIGJHZIHJJKILGMGNIPHRISITIUIVHWJXHYa[J]H_KaHcGdDeHfFgHhI
~rsl	v6Z<YBJDYHGS]UJVJ
~rso	Z!I%J(G)J*J+I,K-Y3F7I8J9Z:H;J>a?Y@^AJCGDHEJH]IHKILJMHNHOYTJUXVYWIXaZH[H]I^J_XaDbHdJfHgKhH
~rsp	v+Z-ZCJHI_[
~rsr	z*Z,X
~rst	P#D&J([)J*C+D,G-C/E0I1H2H3I4F6G8Y9E;G<I=Y>@@aAFBXCbDaEZFHGFH>IGJHK?LZMGNDODPIQIS]TFUXVZWaXCYJZY^B_EcDdBeGfYgYhd
~rsu	i#]-K3K9I@YBXHGIJOJXbZZaJ
~rsy	m%J1f3J4K9H@JBJDIHEMHRJaJdIfF
~rt^	D#X(G)J*F,B1_3]4G6A7D9F:@<H>[?F@IADBaCFDXEDFYHcI^KHLIMENFOEPEQZRCSKT_VCYK[D]Y^A_XaDb_dFeDf^hD
~rta	O#B%C&I(Y)D,F-Y/B0X1]2G3G4E5H6G7H8F9@:_;[<I=DBXCHEFFGGEHZI_KDMYNZOCPDQHRFT_UHVGWEXBZD[E]A_EaAb]cZdGeGfJgdhY
~rtb	i#K8J9H=J@JB_DJGHKIMZNJPJZHcYdFeHfbhJ
~rtc	zHIb]
~rte	W!X#E%F)I*Y+F,I-Y/Z0[1I3D5H6I8I;I<Y=F@YBECEEIFIHXI]JIK_LHMDQJSHTGUHX]YIZ?[G^H_Ha[cJdXeJfXhF
~rtf	p>XHHJYM]T[
~rth	j*X-[>J@IBYHDIYKJM[N^TXX[
~rti	[!J#X(I-G3H4J7J9G:H<Z=J>H?I@XBGCIDGGJHfI^LJMHNHOJP^RKSJTKU]WJXIYJZC[J]Z^Y_KaFbIdJfIhJ
~rtm	k(Y@JBKF^G]HHKJVa
~rtn	e!I(K-I/I3J8Y:e=K@HBGDJGKIIKHMHNJPJS[TJVJZD[J]J_ZbJcJfJg[
~rto	j*Y-J/X1I3E9J>JB]DJIYMJOXRXS[TIVKXIYXZ[a[dIeJfG
~rtr	e%[(H,J/J1Z4J:J=I@JBIF[KJMJNWPYRYSYUJVIZGcJdZe[f[gYhJ
~rts	s)J*Z.]3JBIG^HEIKLZOZPKTJZJ]]fI
~rtt	z*K-J4[8K9J?]HJXJ
~rtu	k!H%Z+Z@KDIHYKKRZYZZXb[cIfX
~rtw	zHJL]Y[
~rty	b#K%J(I-e.X/J3I7^9I=J>J?J@GBHCJDJGJHYIIJ]KGMINHOKUJVIXIZC]IaHdJhJ
~rtz	b!K%J(J)W,J-[0K:J=Y@JBJCJDZHJIJKINHPJS[U[V[W_ZG]JdIf[
~ru^	m(J-J3W9I>Y?]@JB[CJHYIIKHO^XJZE]I_ZaH
~rub	n3Z>ZHHNZT[ZIcZ
~ruc	M!X#F&Y(Y*F+G-D2H3I:Z;F=]@EAJBYDGF[GFHIIBJJNAOFQJRXTEUXWZZK[G]J^CaYbYcXd[eYf]hB
~rud	z-WBZDJ
~rue	l%Y(K=]B[CZHEZD^_
~ruf	c!X#H%X3_4J9Z:J;K=J?[@GBXCXKHLKMINIOXPJQZTJVIZH[J]ZaZcJfJhJ
~rug	[!]#G%Z(F)J*J-H/I0Y1J2J3G7I8^:G<J?G@JAJBICZDEEIFJGGHCIEJJLHMFNFOHRYSJTIUHVGWIYX[H]G^IaFbYd_e[fYhF
~ruh	m-J>K?]@]HEIIKbPXZG
~rui	Y!Z#G%G&J([)Z*F,G.J/J1I2I3I4H5J6H7X8X9F:Z;[<K>I@FA]BJDIEIFJHDJIK]MGNHPYQJRITJUGWIYJ[J]Z^[_]aIcIdDeJfGgJhF
~ruk	s8^AXH]ZJ
~rul	Z!J#K%I(H)J*Y-G/[1K3I4I6J7J8I9J:I=I>I?IBHCJDIFKGdI[JZKFMHNdOJPGRJSJTJUIVHWJYK[J]J^J_HaIbIcXdGeJfFgIhI
~rum	j!J0Z3X=J>KBIDIHCIIKJL[MJNWPJSJVZZG[Z]Z^ZaJc[dGfIgb
~run	V!H%G)H+[-E/H0Z1[3[4G7J8I9G:G;I=G?E@IAIB[DXFJGXIHJZKIL]N[OGPYQKRZUIVDWIXGYJZB[H]E_HbHcHdEeKfbgH
~ruo	s(^)[*[?HHJVK
~rup	X!E#H%G(H)G*H+Z,I-G.K/I0J1J2K3E4I5K6J7H8I9E:E;I=F>F?FAHBCCFDDEIFJG]IDJIKELHMENFOHPhRJSITIUEVkWHXFYJZ?[H]Z^Y_FaGbGcHdFeJfGgHhG
~rus	p#G(Z,J9]@JAKBJH]IINZTXVH
~rut	m!J#J%J-X3I9G:J>I?]@HAJBHCJDJFYGKHEIHK]MKNHOJTKXJZE]a^]_[aJbIdZhH
~rv^	i!I(K7J9I;Z>J?aBHDHFbIJMJVIZX]JbJfK
~rva	t#X@[F]ZJ
~rve	J!E#J%B&I(D*E+F,F-C.H0I1F2E3B4f5e6e8D9A:G<X=A>C?C@BAEB?CDDBF[GAHXI@JEKFLFOEP^ReSCTDUAVBWEXDYbZ@[F]@^EaBbBcbeDfbgEhD
~rvi	H!B#B&H(J)^*H+E,J-B.G/E0]2]3G5E8E9@:B;F=C>G?@@AAEB[CCDIEDFIGBHHICJEKBNBOEQFSfTGUcVYWDXCY[ZE[C]A^HaEbAcbdYeXfjgAhC
~rvo	pHXI]K[VY
~rw^	v-H@[BJDZHGIHKJX^ZEh[
~rwa	f#J-I/Z2Z7X8X9I:K>J?J@HBFCJDIHYIJKHMZNJOYTX][cKd_gJhJ
~rwe	]!H%](I)J*H+J,I1G3G4[5K6X7H8I9G:H;^>I?YAJBECGDXEJFJGHHEIGJJK_LIMJNHOHP]R^SIUHVZWJXGY[ZA[I]YaEbHc]dFeIhH
~rwi	l%Z3Z4[>J@JHHMJOZPGZG_[dXh[
~rwo	zDJK]ZZhZ
~rws	z@JC[D]ZHhZ
~ry^	H!H#D%F&c(I*D+C,E-C.H/E0J2I3a4I5^6I8H9a:a;E=B>H?J@FAHBHCED^EEFIGBHYIXJ[K[LaMAN^OZP^RFSZUGV>WIXBY^ZB[C]G_YaEbDd[eDfBg[hF
~ryb	k+Z-Y@[BWHGNJS^VXZD
~ryc	s#I(Y2I3K>J@IBIDZHEIJK_ZHa]
~ryf	k#J(J*Y-J?J@KBJC_DGHEIIKKO[X^ZH][a]
~rym	w9Y>[HG_]
~ryo	g%Z)Z+Z9Z>J?K@JBHHEIKNJS^V[ZF^[
~ryp	X!I#I%I&K(J)J+K,I-I/I0J1J2K3H4H5J6h7J8J9G:J;K<d=J>I?H@HAJBGCJDIEJGIHBIHJJKGMINGOJPIRHSJTJUIVIXJYeZB[J]I^J_IaIbGcJdGeHfGhI
~rys	o(I9J;]@HBJHGL]NJZH^ad^eKfKhJ
~ryt	b#J%]+X1J3J7X9H>[?Y@IB^CKDEHJIGJYKFOJPGRKTKXJZ_[J]XbYcJfGhI
~ryw	m#J+K6]>[?[@JDHHYKJMXS]ZEaKdK
~rz^	c!I#Z%I(I,X/^0W1J2J3[4J7K8J9G:Z=J>^?J@GAJBFCIDGEJGIHII[MWNHOHPJR[T[UIVIXGZE[J]I^J_YaGcHdGe[gJhI
~rza	k(K-J1[3J8K:aBZDIHCIIKILXMFNIUZVJWYZG]KaZbJcJd_fIgKhZ
~rze	X![#H%]&Y(F)H*H,G.Y0H1X2H3^4F6G7X8X9A;G<I>^?E@ZAGBADGEGF_GEJHKYLGMZNIODPEQISHTEUEVFWHYJZ>[G]^^Gb]dIfIgJ
~rzi	zN[
~rzn	w3_:X>J
~rzo	v([9^>IEZZI
~rzu	g!J#J%J-Y/]3J4Z6J9H:I>I?JBHCKDJIGJXMIN^O[PYVJXJ][_JaXcJdIfKhJ
~rzw	t*X+JDYHZLZ
~rzy	Z#X%E&J(])X*J+F,Z.I0W1H2I4G6H7J8G9C:Z;H<J>Z?J@HAHBICDEHFIGHIXJIKHLXNDP^RZSGTGUFVEWGXDYIZY]D^H_JabdFeXgJh[
~s50	p#GHZTb_I
~sa^	S!H%D&J(C)Z,H-[/G0e1G2H3C4F7J8X9J:Y;Y<J>b?C@DAGBFC]EHFHHIICKcL^NYRFSGTFVCWGXCYHZF[Z^E_FaYbHcFdDeHfDgHhE
~sab	R!f#G%H(Z)Z*G+J,J-Z.W/H0K1Y3G4J7I9Z:G;[=G>H@GAHBECHDGEIFJGIHXIGKGLJMHNGOJPFRKSHTIUaVDWGXIYYZE[I]H_FaGb[cIdGgIhI
~sac	a!^#J(H)Y-J/Z6X9K:J;Z@IBIDKIJKJLXNJOITJU[VJY[ZF^Y_KaYbXcJfHhJ
~sad	[!G#G%G(Y)G*^+I/I0J1J2J3J4I6J7I8J9G:G;J=H>H?Y@GAJBECGDFE_FJGHHFJJKdMGNcOGPYQYSITIUGVEW_XHZA[H]G^Z_HaGbHcGfHgIhF
~saf	p%J,F.Z2ZH^JX
~sag	R!E#H%F&I(D)E*G,G-_.X/G0b1J2I3E4G5I6H7I8G9F:F;H<J=E>X@CAGC^DHE[FHGGHJJGMIN]OXPEQIRGSFTHVGWYYIZ_[F]E_HadbFcEdZfDgFhZ
~sai	_%J-H/a3H9J:J=Y>I?H@HCIDHEJHDIFJYMINIO^UIVJX]Zc[I]IaHbJfJhZ
~saj	s9J>]DJHDZZa_
~sak	c!H#H%^(^)I*Y+H,J-G/J1K2J3b4H5X6J7J8J9E:H;I<J=]>F?^@GAIBGC_DYEJGJH?JJKELKMHNHOERKSJTIUIVXXFY[ZD[J]G^J_WcIdJfJgKhH
~sal	[!H&I(F)H*I,J-E/I0J1I2J3Z4J6I7H8I;I=H>D@]AIBDDYEJF^GHHcIGKZLJNEOIPHQKRISJTHUGVZWJXGYJ[[]G^I_HaDbHc[dHeKfGgJ
~sam	R!C#D&I(C*F+F,H-@.H/Y0J2G4E5H7]8X9G:D;G<I=D>B@aAdB?CDDBEGFFGFHGJIKcLGMENHO[QgRESXTIU^VIWFXCYGZ[[E]C^G_GcDdDeGfDgXhC
~san	]!I#Z%]&Y(^)K*J+J,J-Z/J3]4K7Z8K9F;J=Z>G?I@DAJCGD[EKGJJKKDLZOXPKS[TIUEVFXHZF]H^IaFbIcIdIfGhG
~sao	o%W(Z1XHY]Z^YdJ
~sap	p#]%J>HBKHXPZTIXJZX[JaHbZ
~sar	]!I#H(Y)H*I+J,K-H.Y3E4K7K9I:H=]>G?[@GBGCYD]EIGJIGK^MFNHO[TJUEWHXI[I]X^J_JaHb[cJdbfIgKhX
~sas	pDYHHJ^
~sat	H!^#H%[&H(H*E+G,C-F.H1E3G4G5G6I8G9C:b<G=[>A?BAXBHDEE_F]G^HBIBJHNaOIQGRJTFUaWbXHZG[D][_Ga@bEc[dYeEgFhB
~sau	z6YZX
~sav	n#X-H3Z9J=Z?J@IBZCGDJH^IGKHNYZD]Gf]hJ
~say	H!K#Z%F(E)F*J+J,I-^.X/Y0H1Z2H3A4G5I8G9D:X;I<I=X>C?C@GBFCJDIFGHEI^LJMCNYO]PEQHRGUYV^XcYHZW[G]H^X_XaHcXdYfEgChX
~sba	i-I4Y9I>]?JBHCIDJEYIJKHMIQXRZTKX^ZG]KaJha
~sbe	r(])J*Z+I,K-Y>GBJCHDZHWIJN[ZJ
~sbl	a!J#[%J1Z3J?G@JB^CJHDKKMJT_VKXJZI[bbH
~sbu	zI]
~sc^	g!K%K(J-J3Y9]:[;X=Y>X?J@IBGCJDHHBIXKINJSZTKUIVHXIZ[[J]J^YaGbJcYfJhZ
~sca	e(K-H=^>H?J@IBHCJDJFZH_IFKHL^MJN]YJZJ]X^KaXbJcZfJhJ
~sce	h)Y*K3I>K?]@HDKHXIJKYZXcXdJfJg_
~sch	H!_#J(D)G*F+[-F/W0I2F3D6Z7A8Y9X:>;H>_?ZAHCCDBEEGHHFICJELEMGOHPXR]SATFU^VIWBYcZF[E]A^F_XaEbac[daebfZ
~sci	a!I#H%G(H*J+K,J0I1K2K3G4J6[7[8J:[;J=G>G?H@FAJB[CGDGEJF[GIIaJJLJMGNIOIPIRKSJTIUHVGWJXHZY[I]^^Z_HaXbHc]dIfIgKhI
~scl	i-Z/cBJGXHGNJZJcK
~sco	X!E#G%E&[(G)I+I,I-W.Z/H0I1G2H3C4H5K6H7I8H9E:G;I<J=G>]?W@FAIBCCFDFEYFXGdIXJGKYLIMFNEOHQJRGSITHV]WIXHYIZY[Y]G^H_Fa^bYc_eIfFgJhF
~scr	M!H#C%Z&I(F)E*E+a,K-C.H/E1F2H3X5H7E:C;G<H=Z>Y@@AGBICBD[EFFGG_H]IIJFKFMENBOaQIRISFTDUBVBWFXCYc^AaCbbcId^f_g]hF
~scu	l3I9JCJHJIbU]ZI
~sd^	k4X@]HIMJPZZIbZdHf]gY
~sda	r-K@_BJHXKJNYR[ZF
~sdh	i%GPb
~sdi	wHJL[ZJf^
~sdp	v(JHXP_
~se^	Z!H%F&Z(G*I,J-I/I0J1J3D4I6I7H8J9X=X>Z?^@XAJCHD[EJFJGFHCI[JIKDMXN_OEP[QYRJSITKUGV^WIXGYY[H]Y^Y_IaCbHcHdZeJfYgJhH
~sea	g!W(J-b3I9I>F?K@JAJBGDXF^GGH_IIKHMJNIOJVJZC_Za]
~sec	M!E#F&J(Z*^+],G.I0H1G2[4D7F8^9C:E;Z<c=E?_@]AGB[CeDYEGFHGFIJJJK@LFMENBOFPEQ]RFSHTKUEVEWFY_Z>[H]Y_FaJcDdEeHfG
~sed	V%X)H+H,Z-^1J2J4J8J9G:I;J=J>X?cAYCEDHEJFJH[JIK]LINFOISJUJVGWKZC[F]G^H_GaHbHcIdIeJfHg_hG
~see	e#I%H(H)J-a9I?KA]BICJDJGYHFI^NJPZVIXJZZ]JdYfI
~seg	Z!I#G%H(G)H*^+G,J.J/J0J2J3J4H5K6J7H8Z9X:I;I=_>F?^@WAHBYC_DJEIFKGIH@JJKCLIMGNGPIQXRHSYWIY]ZE[I]_^J_HbHdHeJfEh[
~seh	t-X@XDKHYZJ[Z
~sei	W(F+Z,I-Y.Z/I0I3I4J5J6I;I=[>F?Z@CAJCWDZEHGHH@I^JJK^MGNCOYPGSZTHUFVJWXYZZA^X_IaJbIcFdEeHf^gH
~sel	K!B#H%F&I(?)e*D+F,F-C.G/D0E1E2F3A4D5F6]8E9C:B;H=E?[@YAXCCDGEEFEGcICLXMENHOFPBQXRETXUfVhWDXCZC]D^c_BaGcAdYeIf@gDhF
~sem	k%Y-[3I4[9K>I@IBHCJD[FYG[IIK]MZPYRKVIZFfIhJ
~sen	C!>(I)B*B+E,H.I/H1G2Y3E4@5D7Z8G9F;C<E=E>J?@@[AGB]C=DZEFG[HZI]KdNaOAP>QGRES@T?U]VAW?XDYDZe[[^Z_Ja_c@d]eDf@gCha
~sep	sH_hE
~ser	9!J#H%D&B)^*J+J,D-A.J/A1E2J3G4a5_6_7J8C:I;[<I><?B@BA]BZC@FbG]HJIAJ@KAMHNDOBP[QIRcS^TCU^VIW@X@YbZF[C^X__aAbHccdZeDffg[hE
~ses	T!F#c%F&J(F)_+H,I-E.J/_0I1I2I3F5I6H8I9D:H;I<J=G>G?F@EAIBBCFDFE^FJGIHEJHLGMGN^OGPGQIRHSHTGUFVGWIXDY_ZA[Y]g^I_FaDc^dFeJfGgXhZ
~set	8#A%Z(a)[*Z+G,G-;._/K2D3B4H5Z6D9@:X;G<X=^?X@FAGB]EYFXGHH@I=JJKALIMCN@OCQGRISbTAU[V]WcYDZY[C][^F_Ga]b_cXdIeZf^gahA
~seu	e!K#J%J(J*I-J3H7Z9I:J;W>I?[@WC_DHHBIHKIMJNJPZSJTXUZV[XJZG[a]JcIdJfJhJ
~sev	k#_-J1[@[BJHITGYZ
~sez	s!X(X-WHII[KX
~sfa	nHFIWNaRXZJf[
~sfe	s#H,Z6Z7ZH_
~sfi	f(I/YG_HCIIJcN[PKZFaJ
~sfo	m3[DJHaZJ
~sfr	n*_?aHGXZZJ
~sfu	e%JBaHJMXTJUIVYZZ[JdJe[fI
~sfy	p@YHYIJNZZJ
~sge	e#Z%I(])X-J0J4[9I=J>I?I@JBHCZDWG[HBIKKJMJNJPKRITJUXWJXJYXZJ]IaHdZfY
~sh^	R!D#E%C&J(D)F*X+H,G-D.I1H2H3X5I7H8G9E:E;H<I=E@EAGBbCFEHFdG_HYIBJFKDMcOFQIRFSFTFUEVEXFZH[I]a^H_Zb]cEdBeGgIhE
~sha	X!Z%I*[-I/J7J9I:X=Z>F?IBGDIHbKHMINIPJTKUJVHXJZB[J^b_KaIcJfJhK
~she	a#[)K-F/I9H>K?J@GBGHZK]LGNITHUKVZZC[I^JaJgdh[
~shi	m7_>JDZHEPXSI^]aJ
~sho	M!B%E&I(D)F*F+b,H-E/]0G1H3C4G5H7I8F9C<F=C>I?[@FAGB@DFEHFHGEHdI[KHNIPEQIRbSZVKWHYH[Y]X_ZaXb_cEeIfCgGhD
~shs	sGYHZM_ZJ
~shu	p!]#_>Y?K@IBJHEIJKJZF]YfY
~si^	_#Z%Y(Y)J*X+Y,K3_4J7J8J9H:I?G@FAYGXKYLYMGOZTJUIVHWJXJZC[I][^IaGbIcJdHeJfIhH
~sia	b!J%K(J-[1X2Y3J4Z9H:Y=J?J@^BHCJDJHIIZKHMIUJVJXaZG[K]KaIbKfYhI
~sib	Z!K#Y%F)H*J+K,K-]/I0F1K3Z4^6Y7]8J9I>[?H@]AJBCCGDHGJH]IGJJK]LIMGNGOJPZRHSGTHVCWIXGZY[X]H_IaIbGfHgI
~sic	X!I#G%G(H*[+Y,I/I0J1J4H5K7H8I9B;Y=b>E?aAIC[EJFJGIH_IEJJKJLINHOXPZRITJUGVHWJX]YXZE[K]G^H_IaGbJcHdFeIfIhG
~sid	]!I#G%H(])G*H+_,J-Y/a0I1J2K3G4G5K6J7H8J9F;J=H>E?J@FAZBGCIEJFJG]H]I]KFLJMGPEQERIS_UIXYYJ[H]I^I_XbHcGdHfFgIhH
~sie	^!H%G(G)X*H+H,J-G/J0Y1Z2K3G4H6J7I8J9]:H;J=I>D?G@DA[BECFEJFJG[IYK[LJM[O_PGSJTYUHVGWKXXYKZA[I]F^Z_Ga^bIcHeKhG
~sif	s3Y9J>ICKHEIbKIOZXJZJa[
~sig	L#F%B&J*H+Z,Z-F.I/H0H1G2H3E5F6G7b8F9X:G;H<d>F?B@EAGBKCDEGFaGEH]JFKGLbM[NGOEPGQISGTaUDVBWGXDYH[[]]_Ha?cDdEeGfDh]
~sil	f-a;X>KBJDJHGOJZE]J^[aad]fZ
~sim	f#K-G3E9H>^?J@GBHCIDJIdK_LXMJOFXXZF]JaFhG
~sin	L!Y%Z&H(B)_*G+Y,J-^.J/J2H3I4J5I9A:J;G<J=a>F?D@GD^EFGZHEIDK]M[NFODPFRXTBVWWFXFYZZH[G]C^D_JaYbJc^dZeEfagJhE
~sio	N!F#]%c&I(]*E+E,H-C/F0c1d2Z3a4G5]6G7F8G9B:F;]<H=C>A?C@BAGBJCEDBEXFGGEHaIDJFKDLEMDNDOEPYQHRFSETIUDWGXCY^Z?]c^G_FaAcFdBeFfBhX
~sir	n-X3H?]CJDHHJKIZZ]Ja^h[
~sis	Z!H#H%G(F)I*H+Z,[-H0J1K3C4I6I7I8X9I;J<Y=G>J?GAcBFCGD^EIGHH?IFJIK_LJMGNHOYPHRZSJTKUWVFWIXZYJZK[W]H^I_ZaHbHcHedfFgIhY
~sit	W!G#D%E(G)I+I,J-]/G0I1I3G4Z5[6I7_8I9F;I<J?E@GAIBICFDFEIFIGHHcIaJJKEN_QKRHTHUGVGWHYIZE[H^W_GaGbDcZeJfFgI
~siv	p-Y3X4[6XHIcXdKeX
~sja	l!J#Z(G)_-I1Z3J9G:J=J>H@IDIHFIGKGMJNJUcV]XJZE[I][aJbJcKfKhI
~sk^	U!F#G%H(e)E*[+I,J0K1J2K3F4I5J6I7H8J9E;I>D@YAIBICFEJFJGZHeIDJIKEL]MHOIRISHUGVEWIXGYJZD[H]F^Y_HaFbHcGdHgahH
~ska	f!I#H%I(H,[-H/Y3H4J7K:I=I>[?I@GA[BFCIDGEZIGKFMHNIOIRJSJTHUIVHWJZY[X]H^Y_YaXbbcXdIfIgKhI
~ske	[!J#J%J(I)J*[+[-I/K3H7J9I:J>G?_@FBFDHH]IGKFLbNJOXPJR[TJUJVHZG[I]H^J_JaXbIcJdK
~ski	f!Z#H+Y-J1]3Z9I@GBHCIDbGIIYMGNIOJRZSJTKXJZF]JaWc[dJfHhI
~skn	z/XEX
~sko	e!J#H%X(G)H*H+I,J-I0K1J3]4X6J7J8c9H:H;J=]>E?H@GA]BFDFGIHJIEKFMHNIOHPJRISJTIUZWZXGYJZX[Z]H^I_XaXbIdHeJfHgJhI
~skr	Y!X#Y%Z&J(E)H*G+G-F.I/H1G2I3E5I7H8Z9C:F;I<J?F@DAGBGCFDDEHFIG[H^JILHNEOXSHTHUGVEWIXEY][F]E^G_JaZbEdae[f_g]
~sks	[(I)J-I9J>E?G@GBHC^DHHaNJVJXKaIgKha
~skt	s/^H_ZG
~sku	v(^@YZGd[gK
~sky	tH^P_VIZJ
~sl^	t-J9J@IHZK[N]ZJ]Ka[hK
~sla	X!Y#E%E)H*I+G,H-F.J/[1I2J4G5J6W7F8H9E;I<K=Y>X?F@CAHCGDYEIFcGGI[JIKYLIMINDPFQJRISGTGU]WFYI[F][^[_FaDbEd[eXfDgGhI
~sle	h-G/J3J6d<X=K>KBHDIIYKIMJNIPKS[TJUIZW[J_JaJbYfIgJ
~sli	h#I(J-Z/H3J6X9I:Y=X>K?J@JBICJDIHXIIKIMKOKQXTZU^VJY]ZG]Ia[hJ
~slo	U!E#a&K(J)H*H+H-_.I/I0H1H2]3F4G5I6H7Y8H9E;H<J=F?FAGB^CEDZEHFIKJLXNZOGPFQIRJSGT]UEVDWHXDYIZY[Z_GaEbKcEeHfEgHh^
~slu	^!Z#C)Z*I+I-F.J/X0I1H2]4X5J8Z9A:G;I<[=Z>]?G@DAGCEDEEHFJGHH@IDJJKEMFNFOERHSZTFU_VFWHXEYX[H]X^H_XaEbGcZfchF
~sly	i%H(I,X-X/]2Y3K4Z6W9X?KBFDKF[HEIIMJNJPZTJVJZY_JaJdXfJ
~sma	[!H#H%H(G+K-H/I1J3E4J6Z7I8J9F>Z?H@FBDCHDGFKG[HYIXKYLJMHNHOYPJRISKT_UIVHWKXYYKZB[I]H^J_HbccId^fFgKhI
~sme	w3J?IC^DJHGYXa[
~smi	wH[I]ZF_[
~smo	h(I)X3J9I>I@_A_B^CKHFIHKIMIOYXJ]I^J_HhZ
~sms	z3I>[HFOGZJ]]a]
~smy	v:[HJLZY]
~sn^	w-J1[HDT[X[^[fJ
~sna	i!J#J(J-]2Y6X:J>Y?J@HBGCKDJKIMJNJOJRcUJVJXIZF]IaIbXfJhK
~sne	v&J9ZFZHDZ]^[bY
~sni	s%J&Y3H9J@ZDHFZHGIJK]NZZG[^
~sno	v-^9X>]IJKJNHZG
~sny	z6^HIJ[
~so^	R!]#E%a&J(Y)H+E,G-C0J1H2Y4I5I6G7I8G:C;Z<I>b?EAYBGDCEHGJHbIDJHK[MBNCPIQJSGTEV]WGX]YK[E]]_GaAbIcIdBeIfEgH
~soa	v#I9Z?XHZ
~sob	t9WBYCYGYHI_]
~soc	v-]8X:YHIIEZX
~sod	tIXN^
~sof	L!E#@%F&J(E*[+I-G/[0J1]2H3E4F5H6G7b8H9F:H;H<I>C?E@IAHBBCEDEFHGFIBJ[KDLGMINEOGPEQIR^SgTbUEVEWFXFYHZ>[F]F^Fa[bEc[dZeHgchF
~sog	z@[MX
~soi	n@_HIKKMWNYTZZI
~sok	j#]-K3I9H>J@YBXDJFYHEKKMJUKXbZYaJhJ
~sol	O!C#B%d&I(>)W*F+F,F-C.H/E0G2e3A4K5G6F7E8F9]:C;d<H>A?[AEB]CbDBFJGEHCIEJFKGLEMDNBODQdRJSETJUXVYWF[[]C^X_EaDbCcHdGeGfDg_hD
~som	Q#X&J+I,I-c.I/I0H1H2I5J6X9X;X<[=G>D?GAGB?DFEaHJJKK^LHMHOEQJRHSGUXVIWHXEYIZ_[FaCbYcGeIfZgGhD
~son	S!H#]&J(F)J*I+H-a1H2H3^4F5H6G7G9]:H;H<I=J>^D^GKI[JYKCLJMCN_QIRGTDVYWJXDYHZD[H]E^F_FbEdDeHfDg[hD
~soo	p#I(Y)Y*W9Z@^BKIXVI^J
~sop	t(]1W@XHJP]VJZH
~sor	a#J%J(J)I-H1Z3J4K7J9]:I=I>K?I@ZB^CJDIHXIHKHMINIOJPXS]TXUHVGXIZ[]I^JaIbJcXfIgJhI
~sos	z@[HW
~sou	d!I%I-I/]3I8H9G>J?K@XAdBYCJDKIIKHMYNJPKTHVKZI]JaKbYfK
~sow	l!J#J3[:K>J?H@YA^BKCJDWHDIIKJL[MJNJT^ZHaHh[
~soz	t9JBZU[V^ZI
~spa	W#Y%F&J(F*G+H,H.Y/X1Y2H3]4E5I6G7_8G9H:E;H<I=E?]@FAGBACCDBEHFHGGIbJGLIMDNDPFQIRFSGT^UFVEWIYHZA[F]D^H_dadcHdFeIfDgGhC
~spe	O#c%B&_(D*F+F,F-Y/E0G1J2G4D6G7F8G9J:D;F=E>A?C@[AFBBCBDFEZFYGFI^J_KFLFMHNcPEQHRFSFT^UYVGWGX[YYZA[_]B^E_EaYcaeFfFgFhB
~sph	p2YH[I^ZH
~spi	k#I&Z(J-]/K9I:]=K>K?K@JBFDJHWIHJJKINXUJVJXJZb]HaJbI
~spl	l/Y>Z?HH[IZZF[[aIgW
~spo	X!F#E(J)H*[+I,I-F.J/F1H2J4_5J6[7I8I9_:H;I<J=H>E?X@DAaBDCJDIEHFJGIHXIEJJKFLJMENcOZPGQJTFUGVFX]YJZJ[H]Y^YaBbHcFdHfKgIhG
~spr	G!]#B%G&H(=)c*K+],E-Y.K/D0E1E2G3^4H6E7Z8C:B;G<G=G>G?[@IAJCBD[ECFFGFIAJZKCLBMCNXOHPYQGRES^T]U^V]W[X_YZZ[[F]C^G_DaDb]cYd?eDfFgChB
~spu	j#J3J9Z;Y>J@JBXHJKJLXNJX[ZI]^^[aEd^fJ
~squ	j8^9XAYBIUKVJZ]_YfZ
~sre	v,X9]G^HDPXdK
~sri	zHJN[W]
~sro	p*Y?[BYCKEZHHZKaJc^dYgJ
~ss^	G#F%^&F([)E*D+J,D-].I/J0D1F2E3Z4D5J6D8G:E<G=_>Y@YADC]EFFDGBHaI]JWKALENFOCQ_S]TIUEWYXKZK[Y]F^FaZbFcIdDeFfAg@hH
~ssa	O!E&I*I+F,G-].Z/F0H1G3D4G5I6G7F9F:G<I=[@FAGCbFGHJI@JGKcMHOEPGQHRGSFTJUFVCX[YHZY[E]Y^Z_GaabHcFdceIfDgHhE
~ssc	f!Y/c>I?ZBIDJHYKJNIZGa]cJ
~sse	W!H#E%[(H,I-G/F0H1I2I3C4H5J6_7W8J9F:[<X=Z>a?Z@_AYBZCEDDEHFIJIKZLHNKOIPITGUIVDWIXFYI]Z^GcGdGeIfDgGhE
~ssf	a%I(J>J@JB_HGJbMXNJTJUIVYZY[JdJeZfI
~ssi	M!E#^%c&H(a*G+X-B.H/I0G1F2G3Y4]5G8F9J;]?B@XAFBFCEDDEZFFGDHYIHJFLJMCNEO]P]QHRESJTGUFVFWEXHYGZE[K]c^F_EbFcIdGeafEhI
~ssk	f(J+J>H?a@IBHDHHZKIMJR[SJUKVIZF[JbcfJhJ
~ssl	j%H(J,Y/]3J4Z6^9HBIDKF[HDIJKKMJPZTIVJYYZZ_JaJbJcJdXfI
~sso	V![#E%Y)K+H,I-E.J/I1X3W4H5J6H9J:F=X>]?F@ZAZBJCEDJEIFJGGHXIGK]NEOJQIRISHTFUFVaWHX^[G_IaBcGdGeJfGgH
~ssp	H!^#D%D&I(>)c*F+[,F-E/E0F1E3a4H6F8D9H:C;I<H=I>B?]@JCDDYEDFGGGHZJ[KELCMEOFPZQHRFS^TXU_V]W[Xa[G]D^H_EaGbZcFd@eEfAgChD
~sst	c!]#H%J(I-I/K4J6X7J9G;K>H?ICIDJF[GJH]IEKGMHN[PJTZUIV[ZY[J][^JaIbJcIdI
~ssu	X!H#J%H(F)I*J+J,J-F/a0J1J2K3H6J7I8J9F:H>G?FAJB]D[EIFJGIICJIKHLXOJPHRHSYTHU^VFWZXGYZZ^[H]Y^G_HaXcYdGeJfXgIhF
~ssw	5!@#X(])E*E+?-b/X0H1F2^3?4@5G7[8E9B;D<X=D>E?EA@B^CHDHEEFCIaJZKaLZM^N]O@P?QBRBSITCUHVDWHX@YEZa[]^]_AaFbXcId^eYg^h_
~st^	?!G#J%I&I(C)D*I+@,D-Z.D/?0E1?2?3G5D6I7E8d9^:e;C<F=X>H?Z@cA^C^EBFCGDH^I]JDKcL^MFNDOHPIRYSHTKUFXBYIZH[Y^@_^aJbAdGeGfGg>ha
~sta	@!a#G&C([*F,D-Y.G/C0[2G4C5G6J7D:E;H<B=F>F?J@]AABbDHFGGDH]I]K^LKMZN@PFQJS^TCU^V_XCYKZG[E^GaXc>d@fegX
~stb	z:XV[
~std	k(^
~ste	F!D#C%K&F(G)G*X+a,F.[/C1B2D4I5F7B8F9@:^;B<E=G>Z?]@ZAbB_CaDbEGFCG@JJK[MGNJOEPHQER_SITBXCYXZG[H]Z^@_Da@cAd>e_fcgE
~stf	zHZa[
~stg	r%Y(J*X:]@ICZD]HJKIUKWYZI
~sti	M!_#G&I(G)E*a+D-I.H0G1^2H3A4G6Z7J8F9]:X;G<I=H>[?aAHB?DJE_FWGEHDIGJFKDLYM]NGOaPGQISFTXUEVBWG[X]C^D__aYbDcDeGfCgX
~stk	j!J-J2Z3J9Z:^@XBXF[HEIYKHLZUYZG]KaJfJ
~stl	t9IH]NXZI
~stm	v-Y9ZHGKYZJ_Y
~stn	s9J>^BXDKHHKJZK^X_^aJfIh[
~sto	K#Z%J&H(F)I*D,Z.[/X0[1X2C3]4C5a6Z7H8H:C<G=X?E@JAZBGCADBEFFFGEH]IAJXKXLHMGNaPCQHRZS[TAUBWFX@YD[J]a^FaEbJcJdDfagFhI
~stp	w=^HZZI
~str	D!C#@%B&E([)f*c+i,^-E0B1C2D3B4E5H6B7C8H9?:?;D<E==>CACBYCHDiEDF^G@HZIBJIK<LBMBN[OaP[QaRASGT?VCWXXBYa[D^G_Ga;bEcBeBg_h@
~sts	_!I#F%a(G)J*K,K-I1J3I4K7J9G:J=J>J?I@KAJBHCIDIHYIIKIMINJOJPJRISaT_UIVIXIZG[J]J_HbIcXdJfHg]
~stu	Y#G%I(J)Y*I+H,J-G/I3F4I6J8J:I;J=H?C@]AJCXD]EKFKG]H[JJLJMGNGOHPJRXTIUIV[X_Z[[I]G_Ha]bHcIdIeJfGhH
~stw	wDZHIPYQYY]
~sty	j#X(J,^3Z:[>K@[BGGKIHKXMJOJZCdJfJh_
~su^	]!I%X(F)I,X-H/H0J3F4I6K7J8Y9F:I>I?HAJB^CIDYEJGIHEIGJJKKLJMYOHRXSITIUIVIWJXIYZZ_[I]H^I_YaGbIc^e^hH
~sua	S!Y#J%G&K(])X*E+J,F-F.J0I1I2J3G4H5J6I8X9F:];Z<K=Y>D?CA_BIEHFJHXJIMFNJOXPIQJRHSGTFUEWHYJZ[][^]_ZcGeJfFhE
~sub	e!J(Y-]/J3G9Z=^>I?I@[BFCXHBIGKHMIOHPJZcaJbJhJ
~suc	U!G%G(F*J+G,J-G/e0J2J3E4K5J6I7I8I9E:H;I<K=G>F?H@^AGBgCGEIGHHFIFKFLHMYNDOGPGQKRJSHUFWIX_YJZZ[H]E^GaFbJdEeYfGgHhG
~suf	b%_(b)K-E3J9J>G@IBHC_DII_KIMKOJPIVHZE]JaHhJ
~sui	g#a%K+Y-Y/X1K3J:X>Y?I@XB^CHH@IIKHMINHTKV]XIY[ZI[YaIcEfIhI
~suj	l-K0Z3I6Y9K>JA[DJGXHHIJKIO_Y[ZJ_IcKdYfXhZ
~sul	b#I(I-G/]2K3G4K9G:d;X=J>G?I@GAJBYCHDHH?IGJJKGMENYOHPJTKU[VIWJXJ]H^X_KaZbYcIhX
~sum	m!Y8Z?]BJHHKXR]ZE
~sun	b!I#I%H(H)J*H+J,K-G/I3F4[6J7J8Z9H:H;J>G?^AKBJD]EJGJHFJJKFLYMHOHPWRISZTIU^VFWZXHYK[I]Y^I_ZaYdGeKfYgJhH
~sup	W!I#H%J(^)H*C+J-G/W0J1c3Z5]6J7X8J9Z:Y=H?ZCYEXGIHYICKGMGNGOIPHRHSITGUXVFWJXFYJZD[J]H^I_XaGbIcHdHfGgYhY
~sur	g(Y)X-I9J=J>J?J@JBICKDJH]I]KIMKZ^[J]EaKbYeZ
~sus	m![3J@XH]X[ZI
~sva	p!K#J+K0]9Z>H?JAJBXCJDHHZIZKJTKVKXYZG_[aHbIhJ
~sve	v!^+J>JDHHYY^dH
~svo	w3XOZ
~svr	w*[?_
~swa	p3J?Y@^C^HFZG[Y][aFcX
~swe	e#H&Y(Y-I3J4[9]>J?Y@IBJCIDYHZMJPJRKS]XJZGaKbK
~swi	Z!^#H%H(G*I+I,Z/I0J3J4J6J7I8I9G:H=H>]AHCHDFEJFKGHIHJIKGLZMGNGOHRGSZTJU_V^WJXIZ@[I]G^HaGb^cHd_f[gJhX
~swo	5!@#W(])E*E+?-^/X0H1F2^3?4@5G7[8E9B;D<X=D>D?EA@B^CHDHEEFCIaJZKbLZM^N]OCP?QBRBSITCUHVDWHX@YEZ_[]^]_AaFbXcId^eYg^h^
~sy^	l-YA[HEI]KJ
~sym	f!Y-[/X3K9I=JBJCJHDIbKXMJN[XZZE
~syn	F!?#A%c&E(F)B*D+J,C-?.F/B0g1g2W3G4^5D6G7A8^9>:@;B=A>>?A@>AEBBCAD>EBFCGjHYI=JBK=LBMbNDOBPGRfS@T@U@V>WCXAZ9[C]?^A_Ea@bBc[ddeHfhgChA
~sys	[!G#J%H(I)J*J+Y,J-F/I0J1J3Y4I6J7J8J9F:X=I>F?G@ZAICHDbEJFJGHH[IXKbLIMFODPZR_SJTIUIVGXHY][I]H^I_IaGbIcIdIeKfIgKhF
~syw	r%Z<]HIZJdXf^
~sz^	j!J#[(X)]+J3I9Z:Y>J?J@IBGCJDZIXMJPJUJXK[IaJhY
~sza	k(Z*Y-^3K9I:]>J?J@JBJCJHCIIMJNJOJZY[ZaXcXhJ
~szc	m?I@]BJCaDJEIHIIIKJM^VJWYX[ZGaJ
~sze	k!J#J(I-J/K3I8]9^:J>H?I@IB[CJDJIIKILYMJNZPJS_TJVJWJXIZE][aHcJhJ
~szl	t-J/Z9H@IB^HEIJK^MZZG
~szo	t!]#J3G:^BIDJH[LXZI
~szt	z=IHZM]PZbH
~szy	h!F#J%J(X)J*K+K,I-[/J3H4J6b7K9[:I<Z=J>F?ICZDZEKHCIFKELKMIOYPJTJUYVIXI[J]I_ZaHbXcJdIfJhH
~ta^	C!c#H%I&C(?)X+I-].I0B1C2[3[4F5H6W7]8X:E;Y<F?_@aA[EAFIHFIXJCKcL]MENCPYQGRCSAT>U[V^W=YDZI[H]D^ZaAbWcBdGeEfDgChb
~taa	_!^#H%H(X)J+I,K-Y.Z/J1I2J4J6J7J8J;Y=J?]@FAGBGDGGIHCIFLXMHOJPHQZRISKU]V^XIZB[]]G^W_ZaGbJcJdXgKhY
~tab	R!J#[%G&J)I*G+G,I-[.I/G0]1H2I3J4G6H8H9D:K;Y<J=X>H@FAZBXFIGGH_IZJHKENEOFQITGUJWXXJZZ[K^G_XaIb[dIeIhE
~tac	S!F#C%D&I(E)C*A+J,D-C.I/G0G1F2G3e4a5H6G7H9_:G;H<I=Y>^?G@CAFCcDaE]FHGDHFI@KDLHMFNEOCPFQHRFSHT^UFVAWIXWYHZ_[E]E^G_CbFcbdHeGfDgFhD
~tad	V!b#G%H)I*I+I,J-]/Y0I1X2J3G4H6I7H:];[=F>G?G@EA]CFEIFJGIH?ICJJKDLINGOXPHRISYTGUXV^WHY[Z@[H][^IaJbXcYeJgJhG
~taf	e!J%I(])Z*X+Y-J1J3J8Y=J>J?I@HBHCJF[GXIJKIMJP]SKUEV[XKZF_KaJbJc[dZfH
~tag	]%G(G)J*H+I,J-E.J/J0I1J2J3F4Z5J6J7I8H:X;X=I>E?Y@ZAJBFCGDGEJFJGXHdICJIKHLIMFN]OGPHQKRJS^TIUGV[WJYJZ@[H]FaFbGcZdHfYgJhI
~tai	W!F#H%H&^)H*I+H-X1J2I3J4H6J7I8I9I:X=H>H?G@FCYD]EXFbG_H?IbJHKGLJMHNXOKPHRYSIVFXHZZ[I]H^H_GaHbGcIdJeJfIgHhH
~taj	w>IHWa[
~tak	V![#E%F(F)D*E+G,G-D.J/Y0J1I2I3a4[5I6H7H:F;]<Z>HAHBWCcFIGEHEIHK]LGMaNEODQJRISHTGU[VCWIXFYJ[K]F_FaIbHdHeJfHhX
~tal	K!Z#F(X)G*F+F,G-Y/A0_1]2G3^5F6D8D:_;F<HADCFDHFFGDJ_LCOBPHQGSZT[VHWJXJZJ[J]@^F_[aXbXcCeGgdhC
~tam	a#X%_)J*J+I,J-Z/H0Y1K3E4I6Z7J8J9H;J=Z>[?G@[AJBYCHDWEYGJIFJKKDLJMFNGO[PIRZSJTIUFWHXHZF[I]G^J_IaWbHcHdIeJfEgJhY
~tan	Q!^%I&X(D)Z+I-J/F0H1Y3Y4H5H6F7H9E:[;c>F@@ADBZCDDFEFFFGXHFI^JIKAPIRESETDU^VHWFXJYX[G^^_JaAbIcYfJgFh]
~tao	p%Z(^,X3[:[HHZI
~tap	f!J#X%Y(I*^-I3G4Y9G:K>a?JBGCbDYEIHCIGKGMJNIOYPJTKVJXH[J]IaEbJcJdJe]fJhX
~tar	L!I#F%F&H(_)D*C+X,E-?1Y3E5W6D7C=H?I@YACBaCHDWEHFIGbHEIDJIKcLCMaOEPAQKRCSBTJUHVGWIXBYY[D]Y^CaZb[d@fd
~tat	N#W%F&I(B)H*G+E,H-D.J0Y1H3_4H5H6E8F9A:K;W<I=C>H?E@FAKB^C]D>EHFGGEHaIEJFK^LGMZN[PHRGSbTDWGXbYGZE[F]C_Ha^dWfGhB
~tau	o6_HJR_ZHa[fI
~tav	p!J(Y)K/Z3^9J=J?IBICIDIHEIbSITJUJVHZF]K_ZaJbKfH
~taw	h%Z(J*Y-I/J2Z3K7]9I=J>J@_CJDIEZHGIGKGMINIPJUJV[WKZE]aaJcJdJfIhJ
~tay	h-K/K>J@IBHHHI]KKL]NJTZZG[I]Ha^fXg_hJ
~taz	a!I%H(G)J*K+J3I4K:H=H>J?ICJDGHYMJNHS]U[V]W]Z][K]J_JaJbJcHdJfX
~tba	v-]HJ
~tbe	g#K(J3K8J9H=I>J?K@IB_DJGHIKKIMZNJPJUHVYWZZGaJbKcYdFeHfbhJ
~tbo	sBIHEcc
~tbr	l#K%X+J-J3a4J5Y9I=^>I?ZBJDHHDKJOHVZXKZH]KaI
~tch	Q![%F&H(Z*G+F,J-X.F/E0J2I3A4G6a7G8G9D:F<I=F?I@FAdBFCDDCEHFHGFHZIAKHNGOdPJQIRESGTGU^V]WHXFYJZ?[G]]^[bYcDdXfZgFhX
~tco	s!]#K%I-]2H3J@JBJCJDKHDIHKJL^NHPJWHZI^KcJd]eZ
~tda	o1]3Z>]?KCJDYZGfI
~tde	g(]8Y=Z@JNIR[WZZJ
~tdi	w!_HHPJRXZJ
~te^	I!A#C%D&E(Y)H*Y+I,E-G.I0Y1C2D3G4X6Y7G9G:D;Y<E=W>a?^@JAAB>CIDJEGFDGIIYJDK[LGMaOZPHQIR_SGTHUAV]WKYZZ][J]^aIbGcJdFeIgIhZ
~tea	T#H(Z*H+J,J-G.K/I1J2K4I6J8J:];J=H>A?Y@IAJBICHDFEJFJGHHdIEKFLIMdOHPHQXRJSHTIUGV]WIXHYXZG[H]GaDbGcHdHeKfI
~teb	I!E#D%^&J(B)E*G+H,Z-D.I/G0[1[3D4J5X7H9H:E;I>D?E@DA]CGDDEFIDJXKFLENCOFRYSFTEUBVDWFXFY]ZH[E]F^D_^aWbJdbebf]hD
~tec	Y!H#Y%E([)H*H+J,H-e._/H0H1I2]3G4I6J7H8J9E:F;a=H>G?H@FAIBFCHDGEIF[GHIbKELJMHNHOWRJS]UIVHWHXIYJZ>[I]G^Z_HaHbHcGdJeJfHgGhF
~ted	v1YHXZY
~tee	f!J#]%J(J+J-G3E9Y:J>G?HBECHD^GKHJI_MFNFOIPYRZV]XJ[J]I^J_KaIbJcKdJfW
~teg	[!H#J%H(W)I*]+H,J-[/H0J3D4J6I7I8K9H:H;J=Y>]?Z@YAIBFCXDEEEGJHEI[LKMJN^OGP_RKSZTHUGVDW^XGZC[J]H^JaGcGdae]fFgHhH
~teh	b-Z3[9K:J>I?Y@JBJCXD]HCI_KHLXMJVJXKZD]J^JaHcXdJfY
~tei	e!]#Z(J*K-G3G4J7Z9[:I=H>H?I@DBFCHDHGKHIIXKEMHNXPJRITJU]WJX[]H^K_Ka]dJfXhI
~tek	m%I-W2]9J:J<Z@JF[HGIaKJNJXJZIb[
~tel	K!G#Y&H)D+G,I-H.X/F1F2F3d4C5F6b7C8E9D;D=G>b?Z@IAEBFDcEJFFGGIBJGK@LDNJOePBRFT_UYV]ZA[F]G^D_CaXb^cDd@eFfDgEhB
~tem	M!G%H&H(G*J,G.H/D0G1H2G4F5H6F7E8F;G<H>@@cBYCID_EJHHJJKbLeMHNKOHPEQHR^SFTbUXWFX^Y^ZC[D^G_EaAbEcXdCeGgE
~ten	C!H%K(X)_*J+B,].H0Z1@3Z4D5E6B7B8F9H:^<E>B?CAdCYDEE@FIGWHYI^J@KFLEMJNGOCQET>UbVFWcXgYF[F]^^F_Ea@bAc?d@e]f^gC
~tep	^!X#G(H)J*Y+I,J-G1J3F4Z6]7D8J9F:G;K=I>W@FAIBFDXGJHaIGJJKILZMHNGOHPXR]SJTHUIVGWJXHZ_[I]]^J_JaEbHcIdIfGgJhH
~ter	;!Y#J%I&D(D)>*@+Y,C-c.D/a0J1B2]3_4D5B7D9I:Z;J<F=H?I@ZAEBHDWEBFZGYHGIeJcK[LGMYN^PFQIR[SZTEU>V=WIX>YFZF[F]e_BaCbZcYeEhX
~tes	Y!F#H%F(G)H*J+I,J-G.J/H0I2J3[4I5J6I7J8H9^=a>E?GA[BbCHDEEJFJGIHJIEJJLHMGN[PGQaRISGTJVGWJXFZJ[H]F^I_GaFdFeIfGgIhF
~tet	X#I%F(F*G+I,I-I.J/H0H1Y3Z5G6H7[8I:F=C?DAIBJCFDHFJH^JIKILHMDNFOGQJRHTFU^V[WHZH[G^X_ZaDbEcKdceHfXgHh]
~teu	T!E(X)Y,Z-E0I1I3Y6I7[8Y9F>H?D@DA[BIDJEEFIH]KELJMINGP]RGSHTHYI[J^Z_XcFeIfEhF
~tev	j%I3J;Y?]BJIZKHN_ZEhJ
~tex	v>^?[@JBYDGHDZJa[
~tez	vHIQXZZaZ
~tfa	pBGHYM]NJT[ZZ
~tfi	o5^HHJYa[
~tfl	t(XH_ZF
~tfo	w([.G>YH[_[
~tga	z([L^TJ
~tge	e!_#H%W(I-I3_4J8K9J:b=J>H?J@GBHCWD[G[HDIHKGMINIPJUXVIXJZE[K]I_JaJbJcJhI
~tgl	pHIP_V^ZH
~tgr	k!I#Z1[3J@JBXDKKKPITZV^ZE[^bJ
~tgt	zHaKIZI
~th^	C!B#D(W)I*Y,Z-[/X0I1B2X3I5D7Z9E:X;[<H?J@EA_B]CJDaF^GHHBLZNYPIQEUBV>WIX@YDZb[B]F^B_Zaab[cJd@fBgIhI
~tha	H!J#G%J&H(H)J+J,D-a.X0F1Z3J4[5Y6G7E8D9_:H;X<H>a@GA[B_DFGZHHIYJZLYMGNJOZPFQJSGTJXFZE]B^]_JaFbCcDdHeGfIgJhF
~the	B!Y#?%E&G(X)J*H,Y-I.F/]0E1D2I3^4C5E6G7Z9a;H<F=F>X?cBBC[DYEDFXG_H]IJJFKWLZM@NIPJQHRISZTHUHWZZI[[]D^D_HbFcIdDeCfZgGhC
~thi	L!D&I)H*H,G-[/G0G2H3G4F5G7Z8^9a<H=Y>C?D@aD[EGHHIGKYLJMJOEPZQISFTEV_WYXEYG[H]D_FbJcGdFeGfDgFhI
~thn	v-HJ^
~tho	J!E#D%F)Z*a+c,E.J/G0H2H3Y5J6G8G:D;G<H>[?b@EAECcD_EFG]MDOYPHQHRFSEU@VZXDYHZ>[[]J^DaGbFcEeBfDgF
~thr	S!F#K%H)J*F+X,I-B.J/H0H1G2J3I4I5J6I8H9^;J<K=G>E?F@IAHB^CEEIFIGGH[JXK_LHMFNYOHQKRHUFWGX^Z[[F_Fa[bHdGeXfIgXhY
~tht	w,^HH
~thu	s,I9I>_@YBIH_IJKJZF
~thy	s0YHJfY
~ti^	S!C#D%I&J(Y+G/F1G2G3_4F5I6F;J=_>E?W@GA]BFC]DIE]GYHYI]JJKDLFM]OBPJQIRISGTEUZVWWZXDYGZD[Y_HaAbDcKgGhC
~tia	S#^%X*H+H,J-G/I1J3I4H5J6J7J8J;J>GAJBYCGFIGHIIJIKGLIMJNEOJRIS[TIUZVXXGYJZ^_Ib]cJdGeH
~tic	J!F#I%C&I(I)C+E,]-E/H0F1F2H5H6F7G8E9a:C;G<[>^?c@IAFBHCGEFFIG^HcICJFKHLYMAN]OEPGQHRFSFTEUBVFW[YXZG[D]H^]_EaabCcHdbfEgFhC
~tid	e!J#[%J(I+H-W3H4J7^9H:I=I>G?H@]BFCIDYH[IGK^MHNJOIPJRaSITJUJVZXIYKZD]IaIbIdHhI
~tie	U!E#G%X&J)X*X+F-b0H1I2G3_4Z5I6H7^8H:D;H<J=X>C?DBAD[EHH>IbJJKFMHO[PcRYUGVJWHXFYIZA[F]E^F_YbFdBeIfDgJhE
~tif	Y!X#J%I)J*I+J,a-I3_4J9J:I=H>G?]@GBGDGGIHbJZKHLJMGNIOJPJRJSJUGVHWIXJZ@[J]F^JaccIdIfIgJhI
~tig	X%c(_)I*H+I,G-E.K/I0K1J2I3H4F5X6H7H8H9I:F;b<J>^?J@CAIBDDCEZFJGHIEJJLGMZO[PJRXSYUFVEWHXIZJ[H^G_HbGdDeHfEgIha
~tij	j!Z#H-J6K9J>K@_BJCJDXHCIFL[NYRbT]VKZG^JaKcJfH
~tik	s!X3^>J@KCKDKVZZJ^X
~til	H![#J&G(X)I*C+F-J/H0X1]2D3C5K6I8Y9W;I<F>Y@_BHCIDCFDGDHEIXJCKJLYMdNDPXRFSBT]UAVWWCZJ[X]B^J_]aJb[cJd[fZgWhA
~tim	M!D#_%]&H(D)G*K.H/D0E1F2H3B4E5G6H7F8F:E;G<I=E>??C@YAXCJDZFGGEI?JFKbLGNEOaPEQHRgSFTIUEVDX]YG[F]]^E_EaabDccdEfFgF
~tin	^!H#a%H(H*J+I-F/Y0^3D4I6]7J9I:I=I?G@bAJBXCGDDFZGJHCIFJKLYNFOXPIRYSJTXUJVHX_Z@[I]]^J_JbIcIdJfHgJhG
~tio	?!?#C&H)D*[+]-[.E/@0A1G2C3C4B5J6J7I8H9=:Z;H<^=^>@?a@=AFBHC^DZEeG[H^IBK?LKMEN]ODPDQXRESHTGU_VIW[XKZG[Y]F^__FbBcYd_eafKgEh>
~tip	c!J#_(J-J9I:_>I?K@IA_BICJDIHCI^KHMXNJOYTJVK]JaHhX
~tiq	r-H3J@KIJK]N]ZGaZ
~tir	e!J#I%J(J*J+J-J.Z1_3J4]8X9J:J=[>J?]@JBGCGDXHEIJMJU_VJWJ[X]JaIbJcJdJfIhK
~tis	f(J,]-J3X=J?JBXCJDIEKHZIFJYKJNaWIZE_Ka^cKdHfK
~tit	]!I#Y(I*J+J,J-Y/H0J6J7d9I:X;K=E?E@]A_BECJD]GJH_IHJKKELIMHNFOGPJQXSITIUIVHZA[I]I_GaHbGcId[fJgJhG
~tiv	G!i#I%E&c(H)Z*J+C,[/E1D2D3Z4A5F6X7B8[9A:<;[=A>I@?AZCIDCE?GZHDI>JHKEM?OAPERCSBTHUfWJX_Y[Z9]@_Ja?cdd^e_fBg[h?
~tiz	w9]>J?JK]ZGaI
~tja	j!K#J%K(I)[*K-J2Z3J9I:J=J>J?J@ICKDIEKHCIHKIMJNJS[U_VHWJZE]JaJbIcJdZfbhJ
~tka	z9JZ[]^
~tke	z@[HJI[
~tki	p-K9Z:I@YBJF[HHI^NXUZZI
~tko	Z![#G&I(Y)X*G,G-E.I0H1I2X3D4G5J6I8Y9D:^<J>D?E@DA^CZEHFIHGJIKELYMFNIP[QIRISGTFUFWHXJYIZY]Z^]_[aGb[cGdFeIfFgHhG
~tl^	k9J?GDJH[IWKKXaZI
~tla	w9I@JH_I]ZI]J
~tle	r&Z=GH[IIN]c]
~tli	c!K%J(I)J*[3J7J:J>J@HBHDHEJMINeOJPJSITJUHVIWbZD[K]IaIbJcJdJfJgIhY
~tlo	W!I%J(K+J-I3H4J7J9H>H?I@GBcCJDJHbIHKILJMcNJOIPKVJXJZC[F]I_JaJbHcIhI
~tls	zDHHDYa
~tly	]#Z%J(I+K-a/G3K9J:J?J@aBHCJDJGYKYMJNISYVY[I^JaJ
~tm^	o%JBGHHReZKdHfH
~tma	h#J-]3J9Y>I@KBJDKHcKXZHfJ
~tme	g!J(X*K-J3I9J:K?J@HAKBICaDIF^G[HGIIKIV_ZY]JaJ
~tn^	r,X3]>JOJSJc[dY
~tna	r-J>[HFIZKJTYVZZIbZ
~tne	a!H#J%[(G)J*J+J,X-G/G0J3G4J6J7J8]9G:e;K>X?I@GAJCIDHEJGIIGJJKFLKMFNHOJRJSZTIUJVHXJYJZB[I]H^J_YaIbIe_fXg]hI
~tni	i!I#I%J(J*K+I-H/K0Z3Y9G:I=J>Y?I@XAJBGCHDHEJHXIEK_MHNIOZPJTKU]VIWKXHZE[K]I_^aGbJcXdYeXfIhY
~tny	g!K#J%I+J3J4Z6Z8X9J:J>K?Z@JCJDGHKKKPZUJVIXJYZZXbKcJd_eIfWhJ
~to^	C![#a%Y&X(@)K*K+D-F.J/I0G3^5C6C7C8E:Z<C=?>G?H@CAFBZCHD[EAFEGHHYIIK@L]NGOZQJRGU]VbXXYc[D][^X__aZbGcDdEeCgDh?
~toa	s)_U_VIZI
~toc	h!J(^)I*J,G-J3J9G=F>G?H@JBYCIDJIIK[NJRJVJXIYgZG]JaXcFfH
~tod	R!H#I%G&J(D)F*c+Z,G-X.I/F0I2H4F5J6I7H8G:D;H<J=E>C?e@aAGCeDBEFFIGGHIIAJGK@LHOEPFQJRFScU^VBX]YI[G]D^J_GaBbFcHdFeIfFhD
~toe	i!Z#I%X(J,J-I3_4J6[9G:J=X>W?J@GBICJDIIHKIMJNIOGP[UJV[XJZZ]IaFbKcJeJhK
~tog	k(H6^<Y=Z>J?[@HCJHJIJKXNJTHVJW]
~tok	X!G#H%G&J(G)H*H+H,l-Y.K/H0I1I2J3E4J5K6I7H8I9F:H;I=G>F?]@FAIBDCHDEEIFJGIHIIFJIKELIMHNJOGPFQJReSITIUHVFWJXGY_Z?[I]G^I_HbHcGdHeEgJhG
~tol	Z!H#H(F)Z*H+I,I-G3G4]6K9E>W?YAJBBCFD[GJIXKYLJMGNXOGRJSJTHVXWJXXYYZZ[I]H^X_JaGbIcGd[fIgH
~tom	U!H%Z)G*I+I,I-^.K0I2H4I5I6J7H8J9E:H;J=[>Z?E@bAIBFCHDEEIFJHZIJJ[LIMGNDOHPHRJTHUGVFWJXaYK[H^G_HabbHcJdHeJg[hG
~ton	X!C#G%F(f)Y*H+I,_-F.X/I0J1J2J3E5J6J7G8I9F:Y;J=G?G@EA[BCCGDFEJFJGXH[JIKFLIMINGOIPJSaTFUGVEWIXH]G^I_IaJbYcaeJfGgFhG
~too	_!I#I%H(Y)Y*H,J/Z0J1_2Y3H4I6J7I8Z9E:J;K=I>[?^@CAWB_DHFJHXIFJ^KFLJMFNFOXRFSITJUHVGWJXGZA[J]Y^Z_JaFbHcIdGfFgZhI
~top	P!Y%D&K(D*H+H,H-D0^2H3E4G5H6G7G8G9B:G;W<J=Y>D?E@BA^B[CEDDEHFIGEHbICKBLIMbNEOFQIRZSFTFUGVDWIXEYF[F]a^I_GaDbdcGdEfahI
~tor	B!J#A%^&b([)a*_+D,J-:/J0E1@2c3_4^5^8_9G:e;G<b==>^?_@>ACB@CDD>ECFEGBH_IAJEKXLBMDOFPcQ^RDSZTJUGVYWEXAYCZ;[@];^G_baYcHdIeKfAgIh=
~tos	f!J#Y(J)^-[3J9J:J=H>J@WCJDIH_IIKINYU_VHXJZH]JaJcKfH
~tot	f!]%](H-I2^3H4J9X:Y;J>H?KBXCJDHHEIGKILXMJNJOYTHUJXHZZ[Y_YaJcJdKhJ
~tou	X!^%G)_*H,H-Y0I1]2J3D4H5K6J7H8J9^:G;J=G>X?EAIB]CGEIFKGHH?IFKDLJNYOHPXQKSYTXU^WHXHYJZH]G^]_IaYbHcFeJ
~tow	Z!F#H%G(Y)G*H+H,J-a.K/I0I1I3Y5J6I7G8I9Y;K>G?E@EAXBYCFEYFIHXIEJIKELHM[NFOIPFRHS^TIU^V[XGZX]G^G_GaGbEcGdFeIfWhH
~toy	t#]-J9XHFKJVY[XhZ
~tp^	z+XHJc^
~tpa	w@JHYSZZFh_
~tr^	T!H#E%Z&K(H)F,G-I0I1I3J4G5I6I7J8I9E:Z;I<J>E?D@_AICYDZFHGXHDI_J^KbLHMKNEPFQJRXSFTIUGVXXJYJZI[F]JeIfDg^hG
~tra	>!G#J%C&C(X)e*a+_,Y-E.E/h0G2C3D4H5@6E7b8@9<:Z;@=Z>B?>@YAFC>DbEBFDGAHaICKDLAMENFOJQASdTdVCX?YCZZ[I^H_Xa>bFcEdHeXfZg^hA
~tre	T!I#X&H(C)F*G+b,F.Y0H1H2X3H4J5I6H7F8H9C:F;G<J=G>B?Y@[AGB[CEDaF^GHHJIGJIKFLHOJQbRHTFUFVDWHXCYHZ_[G^G_HaabEdDfEhE
~tri	M!K#Z%H&H(Y+_,G-C0J1F2H4E5H6G7F8F9C;F<I=a>B?C@XAXBWCIEGFXH_IAJEK^MCNdOHPYQbRFSFUEVIWGXbYH[F]B^I_DaIbDcEdEeGfEgFhI
~trl	g@HBJKJMZ^JbYhc
~tro	H#K%?&G(J)A*C+Z,H-_0E1F3?4g5f6C7F8B9>:E;I<D=?>Z?B@ZAIB_D^ECFEGIHAIcJdK:NEOZPCQIRITEU@VHWCX_YZ[G]@^FaWbCcFdHeDfX
~tru	]!I%Y(F)J*K,I/I0J1Y3J4H6J7I8[9J:J=H>J?I@HBXCKDGEJFYGJIJKHMINIRXSITJUIVHWKXJYJ[J]J^^_IaJbIcYeZfZgchI
~trw	zHJM]TZ
~try	c!Y(X+H3]>I?JAJCJH?IINXO^VJXKYaZF]J_[aYbW
~trz	c#Z%J(J+J-H.X/J0Y1J3^4K8K9F:^=Y>X?I@ZAJBGCHEJFZGJKGMZNGOHPJRJSJTIUIVIWJXHZE[J]F_Ya[bJcHdIfWhI
~ts5	o#GH[Tb_I
~ts^	T!H%H+Z,I-a0Y1I2J3D4I6J8I:H;G=G>F?FAXB@EKFJGXHIJ[MEO[PZRJT[VHWIXGZF[H]F^F_FaYbHcYeJgZh]
~tsa	p-Z7]9J>GHZIYLZNHTJXJZG]]aG
~tsc	t.]/K6aBINJZI
~tse	^!J#I%a(F)J-J7J:J=J>J@IBICJDIHGIYKYMJNFPJS[TXUGVHWJZE]G_JaIbHcHdIfeg]hJ
~tsf	m*_?aHGXZZJ
~tsi	e([+X3I?IBIC[D^GZHDLaPJVWZF
~tsl	w6aZJ
~tsn	z-Z9YHY
~tsp	c#]%I)J*Z1X3J7_@IDJHDIHKJN[OXPJVJZD[abIcZhI
~tst	k-J0^3J8]9J?K@ZBICIHFIHK]O[S^UJVKXJZGaJeYfI
~tsu	w/IAKBaHJZI_IcX
~tsz	zHZa[cY
~tt^	M%J&H*^+I,X-Y0H1E4F5E6C7C9Z:G;E<]>Y?A@YBJDIEIFFGGJGK]LBMJN_PAQKRESDTXUHVIWYXGZZ]a^[_BaIbGcCd?eHfYgG
~tta	Z%[(G)I*G+H,I-Z0J1J2J3I4^5I6I7I9C:G;I>E?Z@aAXBXCFFJGIH?IJLIMHNaOXQJRJSIT_UGVFWHXEYJZZ[H]F^H_[aGbGdGeJfHgIh[
~tte	M!B#[&I)I*E+F-[.H/a0[1F2Y4E5G6F7E9G;F<H=J?D@]AFCHDIEHGCIeJDK@MAOFPJQHRZTEUCWEXcYIZ][G]]_CbEcJdBfGgJh[
~tti	Z![#[%c+K-[/J2K3]4J7K9Z:H=H>H?I@[AYBECHDGEJGIHCIHJKKEMINIOIRJSJU_VGWHXFZC[I]I_IaHbIfHgJhI
~ttl	k+JBKDGHHXaY^ZJ
~tto	Y!B#E%H(c)I*I+H,I-E/H0J1I3[4H5J7I8Y9H<Y=H>Z?F@DAGB]CWEJFJHDJIK]LIMFNEOZSZVEWIXFYJ[K__aZb[cGdHeJfHgJhF
~ttp	z+XHJc^
~ttr	b!J%I+Z-J0I1J3Y4J9J>I?K@WBICIDIG[H_I_K]LXMINJOIP[RJTJVJXIZC_JaIcIdJfGhI
~ttu	rKJZHh_
~tu^	f!H%X0]3I9J:I=I>J@IBYCXDGIKKJMJNJPJSbUFVFWZXJZY]K_WaIbIcIdKeJfYhJ
~tua	^!J%H(I,J-G/J0J1^3I4H6J7J8J9I:I=I>J?H@FBXCJDHGHIZJKKDLJMXNGOHPJR]TJUIVIXIYIZ@[I]J^J_KbJcHdGeIfcgXhe
~tub	z>]HHKYZI]JcZ
~tuc	e!J#I(I)[+I-K9G>J?J@XBHCZD_H]IIKXNJVJXXZ]_JbJfJhK
~tud	f)J-J3J9Y>G?E@IB[DIG[H]IYKJNZPKTZUJV^ZG^Y
~tue	g-I@ZIIKYNXQXR[XJZAhd
~tui	t>W@aH]ZIdI
~tuj	l!I%Y(])Y*I+Y=HBIDIPIVKb^fX
~tum	w1ZHIKZaZ
~tun	[!J#I%X(K*K+J/J0J1X3H4]6J7K9H:I=H>X?I@ZCHE]GIHYIGKHMINGOHTFUIVHWIX_YY[J_JaXbac[dHfFgJhJ
~tup	a!H#I%I(I)J+_,^-J1J3Z6K7K8J9G=J>I?I@JAKBHCHDcE^GJIJJJKIMKNIOKPGRJVHWKXJZC]J_IaIbJcIdDebfIhJ
~tur	L!_#H%Y(@)^+H,X-H.K0H1E2G3F5F7D8_9A:F<Z>F?G@EAHBCCCDCEDHIIFLGMBOCPXTEUbV^WCXDYZZF[G]D^IaIb[cXdeebfXgHhF
~tus	n@XBYK[RZZJb^
~tut	e#J%K(K)J-a/J3F5X9Z:J=I>H?J@JB[CJIEKFMJNYOGS[TXU[VIXJZD]I_JaYdJgXhJ
~tuu	z9[HJ
~tva	t)J*Z>[HHLZ
~tvi	vHYZI[[
~tw^	t-^
~twa	g!K%Z1_3J9Z>J@GBICJDJGJH[IXKXMJNJQXVKXJYZZ^]KaIcEdJfJ
~twe	X!F#F%F(G)H*b+H,I-F.K0Z1I2J3X5I6]7H8X9F:G;I<Z>E?E@cA^BHC^DZEIFJGIHGIXJIK]LZMENFOXPFQJRHSZUGVFWHXEYJZ@[H]E^I_FaFbHc_fEgIhH
~twi	d!I#G(J+I-I/G3J7J9H:K=J>Z?JAeBGDHEIHZIIKGMJNJOISYTXVJXIZ[[J]I_EaGbKcIdKfJh]
~two	O!F#E&J)F+G-Y.J1H2Y3I5F7X8G9[;G<I=H>H?C@KAGCDDXEIFINZOGPDQ]RFTFU[VYWJZZ[Y^Y_FaBc^d^eJfEgE
~ty^	M!J#D&I*[,G-b/E0G1F2H4F5G6F7c9C:D;Y<J>Z@IA[BICYFHGEHYI]JZKCLGMYOEPIQ]RGSFTHUDVFWEY]ZD[E]C_FbZc^eFfEgEhE
~tyc	t*Z3JDJHGIHKZNYU[ZIh]
~tye	pEJHJNJca
~tyf	zH[I^ZI]K
~tyk	zNYW[
~tyl	f#J*J3J9I:J>J?]@^BGC^DHIIKIMHNJPYV^XJZG[a]KaHbHhJ
~tym	p-X:[@ZL[TZZH
~typ	W!H#^%H(G)J*J+J,^-F/H1I2I3a4J6J8I9G:_;J=J>C?H@^AICFDFFJGXHBIaJIKXLJMGO^PIRJTHUJVHXGZE[H][^J_JaCbIcIdHeJfIgJhc
~tyw	t![HJQXdZ
~tz^	v(X:W>[
~tzd	tHJOZPYZH[[
~tze	O!X#I%G(]*J+J,G-F/G1I2J4F5I6G9J:[;]=X>F@IA_BXDDHIIZJHKELWMDNFO[QJRGSGV[WIYH[I]_^Y_Zb[dJeGfGgJhF
~tzl	wCZDIHHMIg]
~tzt	Y#[(F)J*J+J,Z-I0X3H6J9H;J>HB]CGEXGJHAIGJJKbMWNJOWRJSJTIUGVFWJX^ZK[H]G_JaYcIdFfGg_hF
~tzu	a%I(I,J-I0K4J:I=X>I@IBHCIDYIJKILKNXPISZU[VZW^]YbJdHf[
~ua^	n#K3J>XHGLZM]TZ
~uag	zZX
~uai	j!X3a7[:Z>IDJHWZJ_YaKcJdYfK
~ual	X!G(H)J*J+I,I-E0I1^2J3G5K6I7I8I:H=H>G?H@HAJCHDGEJGGH^ICJIK_LIPFR[SJTIUHVHWJXHYIZC[I]H^I_JbIcGdDeIfcgXhd
~uan	a!J#G,J-F/J3I4K9F=J>HBXCIDIHXIFJKK[LJMHNHOIPJRKSJT]UIWIXaZ_[J^JaHbJcJdKeJfIha
~uar	Q!Y#Y%G&J(])X*E+I,F-D.I/X1I2I3J4F5I6H7Z8W:];Y<J=X>C?C@HA_BHDJEGFIHDIJJHK_NIOZPYSGTDUEWGX^YI][^]_XcFeIfEhD
~uas	l*Z/[9J@ZAYC^HIIJK[ZH
~uat	i!X-I3H9J>X?H@XBICJDJHWIgJFKIMKNJOHZD[JaHhJ
~ub^	s,J-W9[H^ZG
~uba	v>aHFNZZI
~ubb	s3X@YAZHGKaZI
~ube	Z!G#J)J*J+X,J-G/_0[1J3I4I7X9G:H;I=H>^?H@GAZBGD]EHGJH@IGKFLIMZNFO^PYRJSWT]UIVHWKX[ZE^IaEbHcZdGfGhH
~ubi	j!Y(J:K>^?^@XCYDZHFKKNKVZhK
~ubl	c#J(I-J7J=J?I@HAXB[HYIIMJSYZa[JaJdWeKfHhI
~ubm	m@KBJHDMKZc
~ubs	l(Z-^3H9Z=^>I?K@XBHIHKIMJOHZG
~uc^	h!](JBIJYNYT[ZG^Y
~uca	j-X9J=J>HBJHYIIJYLXN_O[VHaYfW
~ucc	X!H#I%H(G-I/e0K3I6K7J8K9I:J=I>H?J@]AIBgCJDHEJGJH@IIKHLJNEOKPHSIUGWJXI[H]G^H_GaIdFeZfHgJhH
~uce	zBYHHaZb]
~uch	X!I#Y%H)H*J+G,H0J1[2J3J4H6I7I8J9_;I=G>HAHEIGGH^IZJILIMJNJOFPXQKRHSJUHVFWJXbYJ[J]Fa[bHcGdGeIhG
~uci	s/^9IB]HJLYRZZJ
~uck	L#B&X)Y*E+E-C/J2H3H5J7J9Y:Z;E<H=]@IAJCZDYGFIAJINAOEQJTEWZZY[G]I^CaZbXd[eYfZhB
~uco	p9[@ZBXHGIKKJPZQWZH]]dJhK
~uct	f#X-Y7[@JBIFZHHIHJcKKNIV^ZDbW
~ucu	j3F4[9I>J?I@KBYD[HDMZNYOJU]VJWYZXa[bKfJ
~ucz	s6cGZHHZJdI
~ud^	J!G#A%C&H(C)J*E+F,Y-G.H/f0e1E2G3D4E5G6^8E9I:D;I<H=H>G?Z@CAYBCCEDDEEG[HZIHKALJM^OEP^QHRGSFTcUDV[WFXEYYZ=[C]C^C__aDbBdZeFf@g_hC
~uda	c!I#I%H(H,[-X/Z0J3H4K6J7J8J9[:I=I>H?H@XAIB_CJDHGJHKIGKFMGNIOJPJRJSJTIUIVHWJXIZY[I]H_caGbIcIdIeYfIgY
~ude	]#Y%J)I*J+I/I1X3G4J6J7J8J9I:[=J>^?C@IAJB[CGDEGYHEJKLJMbNHOIPXQWSJTIUIV]XIY]ZB[I]I_IaHbIcIdIfIgZha
~udf	i/d9JBJG]HEMINJZJcK
~udg	wAZ_X
~udi	_!J%J(J-Z/[3Z9J>K?JDHEZGJHYIJKFMJN[VYYY][^IaJdJfJhX
~udn	v-[
~udo	m#J4X@IBaTZUJXJZHa_dIeX
~udr	p+]9K?X@[HYKJZH[]
~uds	t0aHI
~udt	sHFIJJYKaMZgZ
~ue^	Z#X%W(G)K,K-I/]0K3I4I6J7J9Y?H@JBZCFDXGJL[M_OIPITJUIVHWJXIZI[^]X^^_JaGcJdHfIhI
~uea	Z!G#c%J(I*J+J-[/J0K3H4J6K7J9J:I>H?E@EBYCHDHEKIHLKMHNIOJPJRJSHTaUIVIZF[]]I^K_JaIb[dIfIgJhI
~ueb	p%Y=^>]?KBYCYZH]JaI
~uec	sZ^
~ued	X!X#]*H+H,I-F/I0J1J3F5K7G:G;I>[?E@XAJCEDEFJGHHJIHJJLHOGSITEUXV^WIX[Z^]FaDbFeKfZhF
~uee	z#[
~ueg	zCZHZTJc]
~uei	g#_-I3J4J9I?JBICJDWHJJXKGNJOJT]XJZF[Y]aaHbYhJ
~uel	[%I(I*J-G/H0Z1J3D4J7J9H:I=I>[?G@DBICGDDEKGZIEK]LJM[O]RJSJTHUHV[WKXJZH[I]H^JaGb[dGfGhf
~uem	j%J-J8Y:J=Y>H?J@YBID[H_KJPZS[UZcJ
~uen	W!_#Y(F)[*X/H0J1J2[3X6I7H8J9Y;H=G>H?F@EBWCEDYEIFYJJKBLZMFNEOHP]RISITHUEV_WHYJZG[X]G^X_XaFbGcHeJfGgJ
~ueo	r#XHIT^XI[XbZ
~uer	[!I#a%H(I)I*X+Y,J-F/I0J1I3F4I6J7I8J9X:H=J>F?Z@bAKBCC^DDIJJJK^OHQ^RISJTHUHWJ]G^J_JaEbHdIgJ
~ues	N!H#K%E&I(W*a,G-a/G0H1H2I3C4G5I6Y7J:f;H<I=F>@?bAFCDEFFHGGHcIFKHLXNDOIPCQGRYS]TJUFWGXXYHZ?[E]C^G_EaDbEdFeHfCgGhD
~uet	zEXH[MJa[
~ueu	v@JHYIZNZ
~uev	c%J(J-I/Y3H4J6K8Z9K>I?I@YBYCIHYM_NWOIUJVJXI[J][aIdIfJgYhH
~uf^	i-J3Y9Z>X?]@JCIDJIWLZNYOJQZVKXJZF]Ja[hJ
~ufe	h#J%Y,X-X9I:J=]>Y?J@GCIDJHJKJMIUJZ]]ZaYbKdKfI
~uff	a%_(_)J+Z-E3I9X>X?Y@IBFC_DGGYHIIZKIMINJOJPITKVZXJZE]JaHbKgJhJ
~ufg	o+Y8X@KHFIKL]VZZY][
~ufi	p([-YHFI]KGaZcX
~ufn	w3^
~ufr	tH[Q[
~uft	g0W7W>Z@IB_HEKJL]MJRZ^Kc[fZhK
~ufu	s3I8Y@JC[DYHJO[ZJ]Z
~ug^	f!^#I%I(J+W-H/J0[3H4J6J7K8Z9G:J=J>X?I@GBGCHDFHBI]K^MINGOIRJTJUZVJXI[J][aGb[cJdXfHh]
~uga	l!W2Z9JBJIJSYTIU]ZHdJfc
~ugb	z4Z9Z?ZHH
~uge	m%J(Z8]=X@]HJQWTZZH
~ugg	v-X?JHX
~ugh	Q!I#G%G(X)J*]+^,J-[.J/J0I1I2J3G4I5J6J9G;J<K=H>D?JAIBYC[EJFIGHI_JWKWMFN]OIRISHTXUCZG[H^G_KaZdGeJfIgXhX
~ugi	j!J(I)]-J2Z3Y8]9J:J=J>I?IC]DJHFI[KHNJOJPJS[UHVIWJXJZG]IaIdYfIgXhJ
~ugo	zIZNZUY
~ugr	k%_>]CJQZZX
~ugs	b!J#I%[(H-J0J3I4W6X7J8Z9H:I>H?I@HBICJDIEJGHHHIJKILJMHNIPXUJVJXHYY[J]J^JaJbHd_e]fZgXhH
~ugt	o%Z4[8ZCZDZHGIHNWT]ZI
~ugu	w9^HDK[
~uh^	v@^
~uhe	s?]@IHGIJKaPYZH
~uhr	pQWR[UZbYfW
~ui^	^!J#I%G(I)J+J-J/J2X6K7K9G;K=X>]?I@ZB[CHDHGJHGIFK^MHNJO^PWTIUYVHXDYYZE[J]I_JaYbZcJf]gWhJ
~uic	t9Z@WHFM]
~uid	a!I#J%I(J*K+Y,Y-G/J3H6K7J8K9H:I=[>I?J@GAcCIDGGXIGKGLKMHNIOIPIRJTKUJVJXJZH[J]J^J_[aJbJcKdEebfIhb
~uie	g-K3H9I:J>H?[@]BHC]DHHFIHKZLXMXOJXIZZ[Y]H
~uik	Y!Z#G%G&J(])Z*G,G.J/J1J2I3I4H5J6I7X8X9F:Z;[<K>I@FA]BJDIEIFJHDJJK]MGNHPZQJRISITKUGWIYJ[K]Z^[_]aIcHdEeJfGhG
~uil	]!H#a%I(H+J,K/J1c3G5K6X7I8J9I=H>H?I@EAJCIDHGIHHIGJIKGLJMHNGOJP[RISIT^UXVFWYXIZC[_]I^[_IaIbZcIeJfHhH
~uim	v9ZHI_[
~uin	wFZgX
~uip	zgW
~uir	S!G#I%D&K(X)H*J+[-F.K/G0X1H2J3E4I5J6I7I8W9F:F;J<a>E?H@ZAIBJCbEcFJGHHFIaJHKIL[MHOHPGQ^RJSITIUGVHWIYIZ>[I^G_HaFdKfIgIhF
~uis	]!H#]%])J*I,X-F/[0J1I2J3[4I7J9I;J=H@EAJBZC[DGEIFYGIHXIXKEMHNaOEPJRJSJTGUHV[WIXHYIZD[W]Z^K_HaGbHcHdDeJfGgK
~uit	Z!^#_%G&Y(G)I*H+I,I-].K0H1I6I7H:Z<KAIBICEDFEIFIG_HDIXJIKELIMENIOHPXQJRHTHU[VGWHY]ZX[H]_^I_GaEbGcDdJeJfJhF
~uiu	z?JB[HIZJ]]aJ
~uiv	s#[-[2Y9I@HB[IJMJXIZIaJhZ
~uj^	Y!G&J(^*F,G-F/H1H2I4G8G9Z:F;H<J>B@GA]BFCXDFEGFIHXKJMGNEO]PGQIRHTIUFWHXJYZZ][F]D^GaGbZcKdJeXgIha
~ujo	l3H9Z?J@YDXHGM[TYXZZIaX
~uk^	w!]>Z@[HGRYZJaG
~uka	zH^
~ukr	z>[H[ZFbZ
~ukt	h#K%J(I/Z3J4Z6X8]9I:K=[?JB[CJDJHFIIKIMINIPYTJVIXKZ_[J]J^J_HaIdKfJhH
~ul^	^%G(G)H+J,J-H/I0J1I2J3G4F5H6K7I8I9F:I=G>G?Z@ZAIC_DFEJFZGIHIIYJZKZLJNHOIRJSITIU]VXWJXHYJZ][Z^I_HaEbHcHdFeYfFgahH
~ula	Z!G#]%H&J(H+H,J-].J/I0J1J2J3Z4c5J6I7H8I9C:F;J=H?H@DAIBEC[D_EJFXGJHEI[JJKJLJM]NYOYPHQJRISGTHUGVFWJXFYJZJ[H]E^J_HaHbHcHdFeIfGgIh_
~uld	R!C#J%G(F)G*G-_/H0I1H2J3Y4]7J8G;I<F=F?F@GAHBZEIGKH[IFKZLHOGPGQJSHTHUIVXWIXGZ_[G]E^Y_^bFe[fFgIhI
~ule	Y!I#I%I(H)I,K-F/[0J1J3H4I6J7I8I9I>I?HAJBGCIDHEKFJGdI[JZKELKMHNdOJPGRISIUIVGWJXJZE[[]Z^J_HaHbIcWdIfGhH
~ulf	zIZNH
~ulk	w:GH^ZI^Z
~ull	[!H(H)K*K+K,K-F/J0K1K2K3F4[5J7J8K9Z:X;X=J>F?HAJB_CYDEFKGJHXIYJJKFMHO_PISJUIVXWKXHZA[I]X_JaWb[cIdJfZhH
~ulo	w-K2ZBJHI][h[
~uls	s(a:YHHVKZJbY
~ult	U!J#J%E&I(F)I*D,I-D.J/[0J1I3D4H5J6I7H8I9C:c;I<J=G>E?F@^AbCFDCFIGHH]IBJHK_LHMCO_PHQJSITGUYVGWFXIY[ZX[H]F^G_HaHb^cGdKfHgH
~um^	V!G#G%G(G)H+I,I.J/F0X1Z3J4I5[6I7H8I9F:H;J=f>F?F@YAIBCCFDIEHFJGIHZIXJIKDLYMHN^OGPGQKRYSGTGUZWIYIZF]F^Y_GaJbGcYdDeJgahG
~uma	k(K8Y9^:J=X>J?I@XBIC]DJHFIJKJMKNZUIWXXJZFaZ
~umb	N!G#G%H&J(F)H+_,I.I/F0I1H2I3e4H5I6H7H8H9E:G;I<J=F>b?C@FAHBGDZEIGGHWI_JHKGLIMENJOdPGQJRHSITHUHVFWIXYYJZD[G]D^I_GaZbHcGdIeJfIgIhC
~ume	P!F#G%E&J(F)G*H+F,I-E.I/H0I1H2I3g4H5I6I7H8H9C:F;I<J=G>e?D@CAHBDCCDHEIFIGHHIIYJIKBLIMENFOhPFRHSHTFUGVEWHX^YIZA[I]E^I_Ga]bFcFdGeIfHgHhD
~umg	sEZZIc_dY
~umi	z3[?]HIKKZJ
~uml	r/X=YHWIZ
~umm	U#G%I(H)J*I,J-F.K/H0J1J2J3h4I5J6I7I8J9E:H;I=H>^@DAIBFDaEJFJGIH>ICJJKGLIMGNFOfPHRISITGUIVFWJYJZA[I]E^I_Ha]bHcIdIfIgJhE
~umn	z1ZKZ
~ump	lHHNaZJ][
~umr	k3_9I>_@JCJDJHGIHKIO_XIZH]JaXhJ
~un^	[!J#I%H(H*J+H-[/J3D4]7J8K9H:I=J>F?G@GDaEJFJGJHHIGJJKGM[NYOHPIRKTJUZVHW[XHZI[Ja^bbdHeKfXgJhY
~una	b!K#J(I3I4]9Z:J=I>J?GBHC]DIHDIIKILZMISWTYUIVJW[XK][a]bIdJfIg[hJ
~unb	r&_BZEKH[T]ZFdIgJ
~unc	V!G#G%X(Y)X*J+Z,J.J0J2J3D4I5[6J8I9E:H=D>D?D@XAIB]CED^EIFJGHI[JILYNEOGQKRISITFU^VYWYXGZI[G]_^H_IaHcHeIgJhF
~und	P#C%H&G(D)G*G+G-[.I/F0G2G3I4Y5H6D7[8Z;G<H=E>A?Z@XAbB_DGEIFaG^HHIGJHKXLGMCNIODPJRHSZTEUHVCWXXYYYZF[E]E^I_caDb_c]dBeGfChE
~une	e#J%c&[(I-Y/K3]4J9^=J@JBIGKHGIGJJKGLHMINHTG[K]XcJfJhJ
~unf	lBIHIIYMYNXX_]YaJ
~ung	N!C#H%X&H*G-A.H/D0Z3D5G6X8H9B:B;a=G?FAIB]CXEZFIHZJIKDLYMJNXOZPJQHUJVZWZXA[E^H_EaWbFcadEeGf^gIhH
~unh	z-X0YHI
~uni	^!G#G%G(H)I*G+G,J-Z/]0I1I2J3G4X5J6I7_8Y9D:F;J=G?]@FAIBBCFDDEIF^G^IEJZKHLJMYNDOHPZQJRISITIUGWHXGYJZ^[H]b^I_YaFbGdGeJfHgIhG
~unk	Z!G#G%H&d)I*I+J,I-F.Z/J0J1K3[4I6J7J8J9D:H;J>F?H@GAJB_CGDHEIFKGIHXIFJIKFLJMGNGOHRJSHTIU_V[WJXGYKZK]H^I_IaacIdFeIgIhH
~unl	S!G(H)I-I/H0J3J4J7I8J:I>I?H@GAJB_CJDIGIIIJIKGLIMHNIPHRJSJTbUIVHWJXI[e]J^G_GaJbDcJeIfJgI
~unn	_#Y%I(H*K+K,J-H/J1Z4Y6J7J8Z;K=H>Y?I@FAJCIDGGHIHJYKGLJM[NIOIP^RYSITJUIXIZI[J^J_IaHcGdFeIf_hI
~uno	l=Y?KBGCJHEIIKJM^S[UcVGaJcJfK
~unq	sMJSZ
~unr	z-HHIZ^cY
~uns	]!I%F&a+J-^/X0J1Y3H4J6J7Z9I:Z;J=Y>I?H@EAJBECIDGFJGIH[IHLJMFOJPISHUYVFWIXJYX[I]H^H_IaGbHcXdJeJfYgIhI
~unt	@!d#a%^&E(@)[*_+Z,X-<.E/A1C2b3]4A5K6B7E8E9@:Z;Y<J=G>BA^BBCGEDFCGXHGIIJBKBLaNDOHPdQZRCSAU?V]W@XZYCZF[J]A^e_^aBbHcBdZe@fAgBhA
~unv	zgZ
~unz	k-J9KB[HZKKU[VYfX
~uo^	s#[5WKYMIYXZJhH
~uoi	s*Z8Y@JBKHJVZZZ[[
~uol	i(])Z*Z3J9I=Z>H?F@HBJC]DIHFIXKZNXOKU[VIXKZG]KaJhZ
~uon	v9^>KHIaJ
~uor	v#^9ZGXIJ
~uot	v3ZFZHIIGZ]
~uov	c!J#Y%I(J-H3G6K7J8Z9K:Y=J?J@XB^CJLJM]OJSJUKXI[Z]ZaHdIfJgJhH
~up^	P#F%C&J(E)E+],]-E/G1G2I3F4G5H6]7G8J:F<I=H>E?D@GAGBFCFDbE[FHHeIHJFKCLHMEOGPcQJRGSGTGVfWFXEZ=[G]F^FaDbEcEd@e_fCgGhG
~upd	W!I%H(]+I,J-G/]0X1_2K3G4H5]6H7I8I9[:I;J=H?F@KAJB^CFDDEKGHHWIGJJKDLIMGN[OIPHQKRHTJUJVIXJYIZI[I]H^F_IaHbHcGdFeHf_ga
~upe	f!J#I%I(H*X9X:J>a?J@IBZCZDYHEIIKJMJUKVIXJZ^[JaIbJcYhJ
~upg	f#I(I1a4G5[BJH[RJTKXIYJZHbIcIdYeJf_gJ
~upi	p(ZGJHEP]V[ZG]K^Z_JgX
~upl	g%I&J3FAcDZFHH^MJZJcJfI
~upo	b-J3[9I:J>J?J@XBJDJHJIIKJP^UJVdXKZH]JaJ
~upp	Q!D#C%F&J([)E*B+G,J.I0G1d2H5[6H8G;H<J=E>H@IAIBHCXDYFJIIKBLYMHN_OIPbQIRFSFTIVeWGXFYHZE[X]C^WaDbFcDdGeHhI
~upr	k!J%a(a9I:J;_>J@IBIDIMJNJP[UKVIZFaJbKdJeKfIhX
~upt	o+]-KBIHJIIKJMIZI]^cJh_
~upy	pGZVbZJ
~ur^	A&X(C->.F/[0D1H2F4Z5D6E9b:Z;F<b>C?C@aB=CADZE^FEGDIJJBK>LAMGNCP]QHTHUYV^Xa[A]G^F_FbIcXdae_fYgBhJ
~ura	P#D%I&I(D)F+J.I0G1G2H3J5I6]7F8[9C:C;H=J>C@CAGBCDBEiFHGFHDIEJHKCLDMGNCOXPKR^SFT]UAXDYZZJ[G]]^G_FbDd]eehE
~urc	c!H%X3[4X8H>K@IAdCKG[HDIJKKMXNJOHPJTIVJZG]KdJ
~urd	^#E%X(G*J-H4Z7J9J:I;K=X>Z?]@YCHDHGKHJIHKZLJNHOJUXVYXY[J_]aFcJfJgJhI
~ure	Z!G#J%X)H*^+H,I-F/H0J1K2K3X4H6J7H8J9Y:Y;J>Y?_@EAIBIC[DEEIGHHHIXKELJMXPHRKSJUDV]WaXFY][G]G^I_IaEdXeYfHhH
~urf	s)YHXPYQXZFbZ
~urg	t9]@IBIHJIIZ^
~uri	S!G#G%Y(Y)Z*^,I.J/I0J1I2J3I4H5J6H7H8I9F:H;[<J=G>Y?_@CAIBXC]EGFJGIKZLJMHNFOHPIQ_RISIUGWYYaZB[I]G_IaEbWdGfFgIhJ
~url	p9ZH_
~urn	Q!b%G(B)_*G,X0I1J2I3E4G5I6H8H9H;X=EAHBBCHDHEHFHGFHCIZJXKZLJMFN[OEPEQJRGTHUaVZWGXGYXZJ[G_ZaXb[eYgF
~uro	e!J(H)I*I-K3F9Z:I=J?^@IBHC[DFHYIJKKMIOGPJS]UFV_W_XJZD[K]J_ZbJdJfKhJ
~urp	v)ZGYHIPXVJ
~urq	t*Z@JBKVZZZ[[
~urr	Z!I#W%I(J-H/G3I9H:J>H?IBGCHDHH_IFJKK[LKMJNFOIVIXJZ[[I]J^IcJeXfJhe
~urs	h-H3X8Z9K?J@[BIDJGIHEIJJ]KIMZOITKUYV]YZZFaZ
~urt	g#I-G9I@GCJDIHBIcKGN_TZVJXYZK]KaJbKhY
~uru	P!Z#F&Z(]*G+I,G-F0X1H2J5I8H9I:];G<J=Z>H@GAIBXCHDIEXGJHEIDJJKXNDOHPGQJRGSXTGUZVZW]YH[J^E_Hb[dZeFfYhE
~urv	zH]LXZZ]E
~ury	w6[A[JYP[_J
~urz	g!J%K-H/^0Y3J6W9H:I>[@[BFDJI]KXMGNIT^XJZE[J]J^J_ZaJdJhI
~us^	H!K#Z%[&G)[*E+X,H-_/b0G1G2I3[4E6G7H8J9J;J<G=[AFBCCEDDFWGDHHIbJaK]M@PFSBTHUXWFXZYDZE[C^C_EaCbFcJdYeJgE
~usa	]!J#H%I(I)J*J-_/K0Y4J:H=I>H?[@GBGDFEJGJHAJYKdMHNXOXPXTJUIVXWIXHZJ[J]I^JaZbJdIfJhG
~usb	w-Z>^CJHG
~usc	e3G9I>IB^CJHDIeKJMKOIXJaJc[
~use	>!Z#Y%F&E(])_*[+Y,I.G/A0B1E2C3F4A5B6B8J9<;a<D=]>B@IAbB[CFDXEZG]HFIWJFKZLYMBNFOFP[RASATIUGVJWF[G]]^]_daEbDc@e@f?gehI
~usg	g#Z%I(^)Y-J3J4[9J=J>J?J@KBHDJG[HCMJRJUXYX]JaIcWdZfY
~ush	t#G>ID[ZHa_b[
~usi	^!I#]%I(I)K*X+J-H/J3H7J8J9I=b>I?I@FA[BECGDZH]IXJKK_LZMIOHPJTWUIVIXZZF[I]I^J_HbJcJdGfIgKhG
~usl	j%J(I-X2^7J9X:K=J>[DKEJGKHEIJNJS]UHVJWJXJZH]JcJdXfb
~uso	o![/^2Y3J9J>I@[BHCKGXIGKHMKU]ZH]ZdJhJ
~usp	o![3K@KH^X[ZH
~usq	z9Z@Yf[
~usr	w-ZIWdW
~uss	]#E%H(H*Y+J,J-G0J4I6a9Z;J<X=H?[@_AJCGDGHXOHPIR[SIUHVEWJXGZC]Z^I_JaEbIcIdFeJfGgJ
~ust	L!G#E%^&Y(F)E*]+F-].G/H1H4K6G7F9[;H<I=C>E?G@aAEC_DFE[FHGHHXI]J[KXL^M[NDOHPDRFSJTEUDWIXGYEZJ[^^G_GaFbJcDdIeGfJgG
~usu	S!Y#J%G&J(])X*D+J,F-E.I0I1I2I5J6H8]9E:];Z<J=X>D?YA_BIEGFIHHJHMENIOWQJRHSGTEUEWGYIZZ][^]_]aJcGeJfFhE
~usw	r3K?[C]DWHI[Y][aF
~usz	l#K(Y*Z,JBKCJIJLZN[X[ZI[[aK
~ut^	H!Z#c%B(G)G*C+D,J.I/B0D1C2E3_4Z5J6D7F9H:B;D<I=[?G@]ADBYCGDHI]JDKILFMbNHQFR_SaT_VIWKXJYF]A^J_GaGb@c[dBeGgChJ
~uta	Y!G#X%J&Y(F)I*H+H-D/[0J1X2X3J4H5I6H7G8X9A:E;G<Z=^>Z?E@IAZCDEIFXGZH=IJMYOIPFRGS^TFUGVEWIXDZI]Y^]_aaGbFdYeIfXgHhD
~utb	sBIHEcc
~utd	s1]>]?KCKZHfI
~ute	P#_%D&I(Z*E+H,^-E.H/J0F1F2G3I4E5H6b>??D@EA[BBCJDFEGFGGHH_IHJGKILIMeNDOGPIQJR^SDUCVIWFXHYGZ][G]_aJbWcDdGeGfBgIhA
~utg	wL^TJcY
~uth	N!H#G%G(a)X*H+G,d-G/I0I1J3Z4I6J8J9H:H;J=H>^?b@GAIBFD]EIGGH^IGJJKFLIMGNEOIPFQKRISIUFVJWIXIYJZ@[H^I_Ha[bHdGeHfHgIhH
~uti	U!D#X%G(Y)W*F-^1J2J4H6J7]9F:X;X>F?Y@IA]BHEHFJHIIXJJK]M]NHPXSIUDWGXWYJZJ[K^[aGcGeJfGgIhH
~utl	X#G+J-J3I4J9I>H?J@GBcCJDJH^IIKILKMcNIOITYVJZD[J]I_JaJbIcIhI
~utn	tHZSKc^
~uto	U!E%^(_)a*I+G/G0H1[2H3@4F5I6H7G8H9X:J;Z<J=W>C?C@FAHB?CEDGEGFIGGH_IAJHKCLGMaNCOEPFSGT[UaVaWHXEYHZC]D^G_GadbFcEdEeIgZhF
~utr	_!H#G%](Y)I*Y,I/J3G4J8K9G:_;J=I>J?G@dAJBFC^FYGIH?IEMHNJOHPISJTIUGVZWIXX]G^J_ZaFbJcIdIfJgJhG
~uts	k([-Z:WBKG]HFPKVXZHcY
~utt	Z!D#Z%a(c)I-Z/I1J3I4K7J8J9X:I;J=Y>J?IBXCIDGGIHGJJKEMINWOIPJSZU[VGWJXI]I^I_Ib^cIdJgJhI
~utu	z1ZKZ
~uty	w3JCKH_ZG
~utz	U!Y#K%G,Y/I2J3H4G6H9J;^>F@CA_CJDGEIFJGXHJI]JJLZMENHPXQKRHSHTXUGWHXXYJZB[J]]^[_[aWbGcGdIeIfEgWhH
~uur	s9[@YHGT[
~uv^	l#I/YC_DIHHNJTXX[
~uva	g#[%K(K,^-I3G9I:K>I?Z@HBICJDIHAIJKGMJNJOJX]ZD[J]J_YaZc]dHhc
~uve	W!G%G(G)J+I,J-F/_0[1J2J3F4I6Z7H8]9^;J=I?GA[B]CFDZEIFJGIIDKXLJM^NIOGP[RISJUGVGWJXF]Z^IaJbXcIdHeJfFhE
~uvo	w3ZBJDZV]ZI
~uvr	v![@JHYKKZG[[h[
~uw^	]!I#H(X)K*I,I-F/Z0I2J3G4H6I7I8]9^:Z;J=I>I?G@_AJB^CFDZEKGJIGJKLHM_NDOHPIRJSIUHWJXH]X^G_IaGdGeJfHgJhE
~uwi	z,Y3ZHY
~ux^	[!I#I%I(I)[*^+X,J-G/Y1J3G4Y5W6J7J9F:I=I>[?G@^A]BGCYDEEKH^IIJJMGNGOZPJRKTJUIVFWJXXZZ]H^J_IaGbJcJdHfJgJhH
~uxi	r@YBYC^ZI
~uys	v#G@[HHPXT]cY
~uz^	wHII]K[
~uzo	p#]9J>[BJX_ZJaG
~uzy	Z#G%G&J(Y)X*G,Y-Z.J1I2I3D4H5J6I7Y8Y9E<J@EA^BIEHFIHDJIK_MFNIPZQJRISGUFWHXJYJ]Z^]_[aGcGdFeJfGhG
~uzz	r-cHGND
~va^	S#G%H&I(C)Y*Z+F,G-H.H/Z1F2G3H4F5H6E7E8G9@;G<I=Z?Z@XAGB^EFFXGXHIJILJMcN_OCPFQHRGSFTFUGVCW[XYZY]^^I_EcDdBfZhA
~vaa	t#X-]XZ
~vab	v,Z3IHG_[a]
~vac	p#[.]3Z@KBINKZXaJ
~vad	c!]#Z%J(F)Y3a6Z7J9J:I=J>H?H@JBHDHFYHDIKKJMKOYSITJU]WIXJZE]J^XaIbJfHhJ
~vag	n#K(J0[9J=IBJFYHXI[RXSJTJXIZHaHc^fJ
~vai	_!X#Z%J(I)J*J,Z-H3H4Z7J9G:I=Z>]?^@HBFC[DGHXIHLJMINJOJPJSZTJUHX[ZC[HaHbHc[dGhX
~val	U!F#E%F&J(F)I*I+H-H.J/Z0H1I3Z4H5J6I7H8I:F;I<J=G>b?X@IAHBXCDEIFJH^IIJEKILbM[NYObPHQJR^SHTFUGWIXZYJZD[I]F^G_GaIbIcGdGeIgIhJ
~vam	zYY
~van	S%D&H)J+H.H/G0F1G2G3?4K5H6F8Y9[:G;X<I=[>H?X@ZA[CJEFFGH>JGKbMBNEOJP^QHRHSFTHUBVIWFYHZH[F]]^Z_aa[b[cJfEhA
~var	X#X%I&J(E)X*X,Y-]/G0Y1H2H3D4G5J7G8[:F;H<J=E>A?D@AA^BGCDEHFIGHIYJHK@LHOGPKQIRGT[UEWIX^ZE[W]E^G_^bDcFeXha
~vas	t9J>Z@ICZD]HJIJK[hJ
~vat	W!_#D%F&J(J*G+I,X-Y.Y/I0J1J2K3^6a7I8I9G:G=F>a@HBJCIEIGHHXI]KFLJMHOZP[QKRHSITFU_WGZ@[I]F^GaDbGcGdKfFgIhH
~vau	p2ZHaKE
~vbe	v)]BJHJIJKKUbVJZJ
~vbr	w>JHGIHKIZH]af^
~ve^	H!F&J(Z*Z+F,J/F1E3J4D5[6I8H9X:D=_>G?H@XA[B?CbDaEEGHI^K^MEPGQHSETGVGWHYFZG]E^Z_JbIcDdYeK
~vea	_!K#J%J(J-G/Z3J8Y9Y?J@YBZCIHHIGM_U]VJZX[Y]]aIdIfIhH
~vec	[!H#^%G(I)K*J+J,K-I/Y2K3]4J6J9F=H?HAJCFDFGJH?IEJJKXLJM^NFP[RJSKTIUIVGWJXaY[ZI[H]G^J_JbGdIfIgZha
~ved	b%J(Z)K+J-W/I1J2X4J7Z8J9Z:I>Z?X@GAJCGDGGZHXIEKGMINHOIPJSJTHVYXH[J]I^K_ZaXbJcKfJhI
~vee	l#]-I6[7[9J@IBJF[HHIXKYX]ZHaJ
~veg	p.Z6XHHIJMJZH]_b^
~vei	l(J*^+K-I9I;X?^@JBKC[DYHFIIKYP_VHXJZI]JdI
~vel	^!I%I)K*I+I/X2J3^4]5]9^:G=I@CAJBICDGJHZIFJJLJM]NGOIPJRJSJTIU]VHWJXFYZZA[I]G^J_IaGdHfHh[
~vem	i!K#K/^0]3J6Z9J@[AYBJDKEKHFIIJXKHNIOJPZTYZF]K_ZaKcKdIgX
~ven	L#W&^(?)F+K,_/A1E2F3[4I5G7C8X9J:G;E<G=Z>@?JADB^EEFIGIIAJ_MANcOFP[QHRJSCTHUBVAWEXI[I]H^D_GcJdYe^f[hZ
~ver	=#b&B(;)>+E,F-B.C/E0G1a4a5c6d7I8H9D:?;c<Y>Z??ADBGCaD]E@FHGAHZIEKYLZM@NYQIRaS[U@VEW@YbZD[I]]^J_JaZbFc^dJeCgEhC
~ves	t!Y>[EZHJZ[
~vet	l%J([2Z3G>J?Z@JBJCJDHHGJ_KJOZZI[Y^YhJ
~veu	a#J%I+Z-J3I4[9I>G?IBHDGIIM^OJPZRZTKVJXJYZ[X]JaGcZfXhX
~vev	wK]f[
~vez	d#^-J3I9]:X>I?J@[BZCJHFIHKIMKNJVJX^ZF]JaZdY
~vi^	h!Z#Z*Y-Z3G6X@JBIC[DHIJMJNJOJUJVKX_ZJaKdZ
~via	l#I3J9J:J>H?JHXIIKIM[UIVJWYXIZH]Jabf[
~vic	H!B#E&I)_*I+D,J-B.I/E0]2[3H4C5F6D8F9A:B;F=D>Z?@@AAEB_CDDIEDFFGCH]ICJEK@MDNBOFPBQGRGSdTGUcVZWDXDYXZE[C]B^IaFbCcafigAhD
~vid	V!F#G(G)I+I,I.J/I0H1H2I3Z4[5J6Z7b:_;J<J=G>X@EAHCEDJEIFJGIIEJIKDLIMZOFPXQJRYSFTHUEVFWIYYZY[I]E^H_FaZbZc^eIgIhG
~vie	T![#]%G&K*E-[.W0Z4I6I7G:G;Z=G>E?EBFCDDEEHGHIXM[NEOERJSHT[U]WGXYY[ZA[G]E^J_Ga[cFdZe[fDgJ
~vig	n.[@YHIZF]XbYh^
~vij	v#^HIMYX]ZJ
~vil	W!E#G%D(b)[*a+Y,I.J0H1I2I4H5J6H7H8I9E;I=H>J?YAIBDC^DCEHFJGIHFIKJILJM[NXPeQJRJSITFUHVEWJXGYI[Z]F^H_FaEbHcGdGeJfH
~vin	a#J%J(J-d3J9I:J;[>J?JBICJGYHHIHKJL[MJNJUKVJZC[Z]J^^aIbKcKdZfIhI
~vio	Z!H#Y(J*K-c3G9H:I=J>]?HAKCIDIEIGJH@IFJJK_NeO^PJTJUJVJWJXJZG]I^J_JaIcIdJfKg[hI
~vir	f!K%I-H/J3J7J9H:J=F>J?J@XBGEZF_GKH_IJKIMYNIPJRZUJVJWJXKZGaJc_dZgJ
~vis	X!I#H%H(I)H*I+[-_/I0c1I2K3F4I6J7G8J9F:Z;J=F>D@]AJCFDDEIFJHcIEJIKEMFNEOYPISZT]UEWIXFYJ[H]F^F_Ja]bGcFdGeJfDgHhF
~vit	X!H#F%I(I)J*J+J,K-G/J0J1J3G4J6J7J8I9X:f;J=I>H?G@FAJBECHDGEHFJGJH_IGJJKGMINGOJPJRKSJUHVHWJXH[I]G^J_IaDcgdHeJfIhI
~viz	l2XBXHFS^UIVJf_
~vn^	b!I#I%Z(G)J*J+J0I1J3J4X6Y7J8]9I:I>G?J@HBGCKDIEJHIIJKILJMHNJOKPXRITKUJVIXIYW[J]J^IaIbHdae]fXgXhH
~vni	v!]#JHJRYZHf[
~vo^	X!]#X%F(G)J*J,J-J.J/J1J2[3_4H6I7I8_9E:G;J=H>J?[@aAICIEJFKGIHXIEJJMGNIOYPHQYRISHUGVGWJZI]F_Ga]bHcXdHeIgIhF
~voc	m#K%K3J9Y:]@YBIHZIJKJMJOYZGh[
~voe	n([3HO]TYVYaJfY
~vog	p+Y@XHIIYKJZ[hY
~voi	e(K+I-J3J9I:I=J>K?]@HBICIDZHcIJKJMIOEUJV^XJZZ[JaYbJhK
~vol	Z!_#I%H(Y)J*I,J-J0[2J3J4I6J7I8J9F:F;J=G@aAJBYCFEIFJGIHEIXJJK]L[MFN_O]PIRITGUGVEWIX_YKZ?[H]X^I_Hb[cHdGfFgJhW
~von	i3Y4Y8X@YBIDHI[KJR[UZVJZW_]aJfH
~voo	[!G#G%X)[*^+G,I-_/I0H1Z2I4Z5J6H8I:F;I>F@DAHBCCFEXIEJJLHMZOHRISIU]V[XDZB[G]]^H_GcJeJgJhG
~vor	^#X%I(I*K-G/K2J4Y7J9G:H;J=I>ZAJBFCGDFGJHHI[K]LJM[NXOJPJRKTYUIVIWKXHZG[H]b^I_ZaFbIcXdIfJgZ
~vot	e(J*K-I3Y:ZDHE[HFI]KJMZUJV[]JdZ
~vou	a!J#Y%I+[4J9[=J>H?X@YBZCIDIIGKaMINHPJRJTKUZWJXIZE]JaHcIdJhK
~voy	v&Z>YHKa[
~vr^	s![TZZHa[h[
~vra	c!J#G%I(J*_+Y-Y0J3I4J7J=K>G?]CZDFHFIFLYM[NIOJPJTJUJXaYZZD[J]HaGbIcJdHfI
~vri	w)J*JHJP[T^[[
~vro	z?]@^HG
~vst	p!a;YBJHEIJ]KfZ
~vt^	z!XHX
~vue	o!X#K+X/J0[6JHEXWZ[b^fJ
~vul	w?KC[D[HIK[aJ
~vuo	k*X3X9J=[>H?J@JBJC]DIHEIZKZNXUIVJZZaJhZ
~vut	w9ZHGK^ZIaI
~vvi	l-ZBZIJKJSKTXZGa[f]hK
~w32	n%JBGHGReZHdHfH
~wa^	c!H#H%a(H)J*J+J,J-_/J2Y3H4J8^9X=I>X?H@FAJBFCIEJFJGIHXKFLJMGNHOJP^QWRKSGT[UIVGWJXHZX[I]H^Y_IaGbHdHeJfIhI
~waa	k*]+I-J9J?J@HBICFDGIZKXOJV]Z^[[dKhK
~wac	O!D&J)F*E+F-Z.I1H2Y3H5H6Z7X8G:X;G<I>H?CAGCDEJFIN[OFPHRFSYTDUYVXYGZ_[[^Y_FcEeJfFgF
~wah	e#I-^3[=K>G?a@GBHCZDHIYMJNIVYXJZD[^]Z^JaDhI
~wai	[!J(J-H3J9]:H>F?I@bCJDIHJIGKGLJM]NGOJTJVIXcZE[J]IbYhI
~wal	X!I%I(E)H*H,J/I0J1I2J3H4G6I8J9G:G=H>G?H@GAJBXCGDJEIFKGIHbIGJILIMWNXOIPIRGSDTHUFXHYJZH]_^J_IaFbGcfd]eJgFhG
~wam	z0Z>[BZHJOJaJ
~wan	K&H(J)H+b,J/[0E1Y2F5F6Z7I8C:I;F<Z=B>YBIC[FFGIIZJJK_LYMJNDOHPFQGRESYVGWZXXYJZG[_^B_Ca@cFdEeI
~wap	w@_HHZHcY
~war	^!I%X(I)J+J,J-F/Y0J1]2Y3J4J7I:I=I>D?^@YAJBCCHDHGIHdIFKGLKMEOJPIRITIUIYYZH[X^I_JaYbHcEdIfHgJhI
~was	w3J:[>aBJHDZJaI
~wat	n#J+J3H6]>^?Z@[BJCJDHKJOIZDa[dK
~way	[%I(F)Y*[+J/H1J3G4J7I8J9F;K>F?[@_AJCYD[EKFYGJIDJHKZLIMHNXOIQJRJSIVHWIXIZH[I]b^X_JaKbHcIdJfJhX
~wcz	n9J@_BJDKHHIJK[MYZF][f[hJ
~wdc	v#a%JHI
~wdl	e%b(IHHg^
~wdr	z,]HYeZ
~wdz	w#HB[DZHJVXZ][K
~we^	j#J-I/]9J:Z>K@ZD[HDIHKXM^ZZ[Y]JbGhI
~wea	i-]/X9I@KH]JWKWZH
~web	b!J#I-I.X3I4J9G>H?J@HCKHcIXKIMaNIOJT]XKaHcIfKhF
~wec	o>[@_BHDKHGIJKZL^MYZIhY
~wed	e)a*J-I3J9I>J@IBHCJDYIILJMJNISXZH][a]hZ
~wee	T#X%E&J(D)J*b+F,H-C.I/K0G1D2I5G6[7F8Z9H:E;H<Y=G>H?D@cA]C]DXEHFHHXIJJHKYLFPEQIRFSGTEUFWGYHZY[[]C^FaDbEc^dFeIgH
~weg	g!Y#F%J(J-K3Z9Z:J=Y>F?J@HBFCID]EZHHIHKHMXOJTXUZVIXJZJ[K]b^IaIbJcJdJ
~wei	S!E#F%_(E)G*Z-X/a0X1H2J3I4E6F7I8J9Y;[<J=H>D?D@_A]BFCbEGGFH?IGLHNaOYP^R[SXVEWFXDYHZD[J][^H_HaGbJcEdCeGfD
~wej	tDJH[Z_dJ
~wel	a!I#I%F(I*J+H-e1I3H7J:J=I>H?G@GCZDHHZJKKXMIN^OZPJS[UJVHXIZB[J]F_JaIcJdKfHhG
~wen	V!I#H%G)H,G-X/X1J3G4I8J9G=X>H@XAJBbEIFJGIHCJJK^LHNJOIRISHTYUGVXWHXF]_^J_IaIb[cGeJhE
~wer	N!D#C%Y)E+G-c.G/C1^2F3G4b5E6Y8H9G:E<H=D?HAFC]DBFGGDI]JFKCLJMJOHPZQHR[SZTEUCWIXKY_ZI[D]Y_DaIbBcXdBeGgdhB
~wes	t-J1I9]B^HZIJKJZI
~wev	k7YBJJ[TZUXZK
~wew	z3_>J
~wez	v9Z=Z
~wha	R!F#I&Y(])C*E+H,I-J.J0J1D2J3F5I6X7I8I9[;I<F=G>C?F@EAHBCDHEIFIIaJ[LIN_PHQJRISITDUDVJWIXGYJZd[HaEbFcHdHeJgJhb
~whe	L!J%X([+H,[-G0G1H2I3^4K6X8H9X:Y;I<J=D@GAGBECCDIEKFKGEHcIDJYKYLFNYOEPGQJRHTHUFVAWHXFYIZX[Y]I^F_]adbYdDfEgFhX
~whi	R!W#G%Y&H(D)Y*H+J,Y-D0X2J3Z5W6I7Z8I9G:F=[>[?G@DBCDFEIGHH[JHLCNaO[PGQJRJSJT]VGWIXIZF[H]__HcGfIgZhY
~who	e(J)J+W-H>J@[BIDJGZHIIXKHNIOZU]V[ZC_aaJhJ
~wi^	g!H#J%J(J)I*I+X-[/Y3G4J7J9[:]>F?H@GAJBFCHEIF_GJHAIEKZMHOZSKTJUHVFWXXIZY[J][^Z_JaHbJcHdYfKgIhI
~wia	i*K+Z,Z-J0Y3Z9^:J>I@FCJDHIIKJMIOJPJUJVJXI]J^Ja^bJcJhJ
~wic	d#H(J+X-I/J3K9H>J?J@bAeBJCHDIEJIIKFMJNJOJTXXJ[J]J_EaIcJ
~wid	h%[(Y+[-Z>J?Z@KCGDEHGO]RZSXUYZHaIfJh[
~wie	V!]%F&J(D)G*^-[.I/G0H1H2H3H4F5I6J7F8H9[:C;G<J=H?D@_A^B]DDEHFHGGIaJHK]LIMDNXPEQIRFSYTEUEVCWHX_YIZZ[J]C^GaHbIcEdEeHh[
~wif	d:J?K@YBJHdIIKZNJZCcK
~wij	[!G#E(G)I+J,I-F0I1J2J4]5J6I7[8J9E:J;I=H>[?G@^AYCXDYEJGIHAIEJIKDL^NFPGRISYTJUIVGWJXG[Y]G^__ZaEbGcHdGeJfIgXh^
~wil	]!H#H%I(H)J*X/Y0H2Y4K6J9Y:H=I?G@^BECYDEEYFGGJH[IFJKKXLJMXNGOHPYSJUIVHWJXI[[]_^J_JaGbIcIdHfI
~win	N#X%G&K(E)H+F,H-G.J/[0I1F2I3F4E5a6I7G8I9E:F;I<J=G>E?]@CBGCEDCEIFIGHH]IAJGKILGMcNDOHPGRGSETEUGVEWHXEYJZE[c^X_JaEbecXdYeIgb
~wio	z%[(J-ZHJIKV]
~wip	p+]3J>YDHP[
~wir	Z#I%H(G)J*W,J-Y/G4I6J7X9I:H;J?^@]BFCGDGEJIEK[L]MGRJSXTIUIVHWKXXZI[X]F^HaYbIcHd^eJgJh]
~wis	g!J#I%Y(J*J-Y/I7J=K?I@[BHCIDIEYGJHJIHK]MZNIOXPFSJTIUJVJWKXH]JaIcbdZfHgIhJ
~wit	E!K#I%J)X+I,X-G/[0C1G2I3^4K5H7E8J9J:[;Y<J>a?F@JAHB^CFDJEHF]GJHHKJLXNYOXPZQFTFUXVXWHXDYFZI]A^C_Xa[cIdIeH
~wiz	Z!J#I%H(I)J*H+_,d-I0[3J4K6J7J9J:J=J>G?I@HBZDEFKGZHIIIJKKIMINIOKPISJTJUJVJXJZA[J]J^J_JaJbIcJdJedfHgJhH
~wla	c!J#I%H(E)I*J,Y-H3I4I6Z8Y9J:H=H>I?J@HAYBGCJDHEIGIH]IIJZKIMINIPHU]V_WIXJZD[J]J^a_JaJbIcJd[e]fGgJhI
~wly	v%Y8^@ZHEIINGZI_Jh[
~wn^	S![#D%D&a(D)H*G-b.J1H2I3F4_5G6H7E8G9E:F;Y<J=F?^AGBECHDEEHFHGGHJIEJ[KYLHOGPGRFSeTFUGVFXGYHZF]E^I_EaJdFeHf[hE
~wne	e#I%J&a([3_>J@XBJHCIJJ[KINJOKPIVGZI^[aJ
~wng	z=aZJ
~wni	Y#H%^&J(a)W*G+Z,G-E.I1I2H3I4H5I6H8Y9D;^<J>D?E@YA^BHDYEZFIHIJIKGMENIPWQIRISGTIUEWFXJYIZJ]Z^[_[aFdEeHfEgHhF
~wnl	vBYH]
~wny	w!Xd[
~wo^	o#I%[-_DYHGKJTZY[fJ
~woc	s*^A]CYHG
~wod	t#[*YBYCZEWHX
~woh	j#[*X-]3J>H@IAXBYCYHHIGKJMZ]JaWhZ
~woj	n(I3YBXDJHIK]MYOZTYUYVYWIZE
~wol	g#]%J(J+X-J.]3I4J6J;J>H@[BGCIDHH[I[KGMFNIOIPJQ[T]UJV]XIZB[J]I_JaHcKdKfJhI
~won	p(I)^3J9Y>[@HBHDIHHIIK[MIOJPIVJ]I^Ya[hY
~woo	Q!F#F)G*F+H-^.K1I2Y3E4G5I7Y8H;G<J=J?EAHCFEIFJHIKXN[OHPFQIRGSXTEU[YHZ]^Z_GaDcFdYfGgG
~wor	3!C%](Y)D*C+=,H-a/X0G1E2[3@4A5G7a8G9B:I;B=C>C?FA>BcCDDFECFBGXH[IaJZK_L]M[NZO@P@QGRDSIT@UGVEX?YDZc[Z]G^[_>aGd_eYg]h^
~wou	h(G-_9G>Z@JBGH]IIN]VYZF
~wpa	gHHba
~wpi	p#Y3J>J@JD[HJIJK[O_ZEhZ
~wra	v+[/J0[DGb^dJ
~wri	G!B#B%b&I)C*F+F,Z-C.H0_1Z3F7F8Y9E:C;G>H?D@BA[CEDCEEICJYK?LDMEN@PYQWR[SETDUAVAWDXCY]ZH[D]D^B_^aEbAcXddebf^g^hB
~wro	O#_&I(C)G*G+G,^-A.I/[1G2H3[5I6[7F8Y:E;H<I>B?D@IAGBJCFDDFHGEICJFLGMENCOZPYRcSGUEVDWHX]ZX[F]D^E_FaDcGd_eYg^hX
~ws^	z9_HIZF
~wse	^!J#G(J-I.a3I9J:J>I?J@HCIDJHZIHKHMYNHOJTXVIXIZJ[J]aaIbdcGfJ
~wsp	w1]9JBJH]ZJ^[fJ
~wsz	l(J+J-]/K9Z:J>H?JBZCZD_HFIHKFMJOJS[TJUZXKZC]JaIhX
~wu^	v#[@ZBZHIX[ZJfJ
~wun	s?]BJDZHZL[MI
~wur	_#E%X(G*J-H4Z7J9J:I;K=X>Z?]CIDIGKIIKZLJNIOJUXVYXI[J_]aHcJfJgJhI
~wy^	h(J3^9F:I=J>J?XBICHDZIXKHMJNJPIR]UZVJXHYZZH]I_YaZbIcJdJfJhJ
~wyb	s-Y?]HIIIKZV]]K
~wyc	r1Z3]>H?JDWHXY[ZJaHcY
~wyg	n#J(J-J9J:I=]>H@HBHCJDHH]IIKHLaMJNJTJUJXJ[K][^IaZbJcKdJhI
~wyk	v(Z)[-ZGZHIPJQX
~wyl	e!d%K(H)Y*J-J1J3J6[8I9H:J;Y<Y=J>J?J@JAJBICJDIGKHBIIKINIPJRJU_VIXIY[ZG]H^J_JaIbXcIfZhK
~wym	c!I#I%J)J*Y+I-H3H4K9F:H=Y>H?GB]C^DJEJGJI^LYMIN_OIPJTJUGVIWJXJZE[Y]I_JaGb[cIdZfJhJ
~wys	m!J#J%J(_+K-J3I9I:K=K?I@JBHC[DHI[KJNKOJVJXJZ]]JaZbJcJdJe[fJhJ
~wyw	z6ZQ]
~x80	c!K#K&H(J-J4G8c9J<c@JBHDKH[IJKJN[VKZE_JaJbJ
~xa^	k(J;X@ZBJHZIJKYXXZ[^YaIdZhJ
~xac	tDIGZHHO[UY
~xam	w9I@ZH^PF^X
~xao	zcZ
~xbo	wH[
~xce	c![#G2Y3KBJGJHbIJX[ZG[K]Je]fJ
~xch	h(I)Y*c9J>YBJCJH]XHZH
~xcl	h)X-[=IGcHELZPXUIV[ZH^J_JdJ
~xe^	v%](K9J>[HCfZh[
~xec	zf[
~xed	t%J*ZHGPIZJ^^
~xem	zCIHXL]
~xi^	vJ[
~xie	r@YBYC^ZI
~xig	k3J9I@JCcHFI]NYZI
~xim	m-Y3F>JIHLYNIOHXc
~xio	j#I>IBXXKZ[aHb^c_
~xis	]!J#K(J/J3J4Y6K9K:I=I>]?H@EA^BGCHDHEJFJGIIFKZLKMINGOIPJTKUJVIWYXJZ@]J^J_daGdFfHhe
~xit	c-E@[BXHJIbKJN_ZF
~xpe	g&[)W+Y3[=J@KBIH]IHJDKJNIO^XJZ^cJdJeJfJhJ
~xpi	Q!I#G%a(E)I*I+I,H-E/I0J1J2I3H4J6J7H8J9H:F;J<K=a>G?G@BAJBCCHDFEJGHH[IEJHK]LiNEOJPIRJSITIUGVGWHXHZX[F]_^E_IaZbFcHdFeJfGgHhC
~xpl	i%J&_3J;]CJDKFJGJHHMJN^Z^fY
~xpo	o3J=GDJFaH^MGQ_ZEfJ
~xt^	_%J(I-K1H9K>K@cH]IWKGLaMJNJPYVYZC[K]F^JbIdIeZgZhH
~xte	Z#J%H(I*J+J-I1J2]3c4J9I:f;J=J>F?H@GBHCIDHH[JJKXLJMINIOHPKQ[TKUJVHXJZE[J]G_JaGbJcIfIhI
~xto	w>^?[@JDGHEa[
~xtr	o&I2ZIIJbZGdK
~xts	pHJLa
~xy^	^0K1J3I4H6J9J?JBHCKH]MJNJRISJYHZE]HaJb^cgdJeKfE
~xyp	zHHc^
~ya^	v+Z9]?J@GBICIDHHFIZKXNIZI
~yan	z@ZDIHZZJ
~yap	z+XHZ
~yau	z)Z
~yb^	wHHN[SXZJ
~ybi	z-YK[
~ybk	z!H9ZBJHGZ]bZ
~ybo	b#X)J+]-^9X>K?J@XCJDJHYIIKINIS_UZXJZHdK
~ybr	j(J3K9I?[@JBJHZIHKJNKPJV[ZG]J^K_Hb]da
~yc^	k(Y)J,J6[8[=X?YBJCJDJH]IJKXPKUJVGZH[ZdGeZ
~ych	b#Z%I([)J+I-[/K1K3Z4J6J9F:I;[>X?G@GAYBFCGD^EJGKHFIELJMHN^OIP[RKSJTIUHVWWJXFZC[I]H_Ia[bIdIfIhZ
~yci	p#J(a-J:[BJHEK]TYY[ZF
~yck	e!J#G%G+J,X-I/[0J3H4Z6c7K8J9Y:J=I>G?Y@GAKBZCIDXEKF[HAIGKIMINIOHPXRJSJTIUJVHXIYKZX[J]I_Ia[bIcIfHgJhI
~ycl	vHHK^ZJ_]
~yco	w1Z2IHHK]ZJ
~ycz	s*ZHIIIKZNZa[cY
~ydd	zP_VJ
~ye^	p!Y&Z@]G[
~yea	b!^(H-Z1[9Y:W>^@JBGDJIYJJK_LYMJNGUJVJZC]JbIhJ
~yen	wCZHX
~yer	f!J-J3I9H:Z>]?J@ZBICKDHEJHAIHKIMKN]OIUKX[ZF][_JaZcadKfY
~yes	f9K=]>X@^B]HGIJKENJZ]
~yez	vZZ
~yfi	j!J#I(I*X-H7J?I@JAKBIC^DFI[KIMJO[VJX]ZE]Za[
~yfr	l-J/K3X6b9H<Z>I@ICIDJHEI_KGNIOZPKXIZGa]cKdJhJ
~yga	n#J(J-J9J:I=]>H@HBHCJDHH]IIKHLaMJNJTJUJXJ[K][^IaZbJcKdJhI
~ygn	v@^CJHJ][
~ygu	mAcHGZI
~yjm	r(J3I>H@IDIHHIZNJOZZ]aIh]
~yjn	o(K,Y7]:I>JF[GZHIIJ_Ja^dJg]
~yka	zBZNZ
~yl^	s(G=^@]U]VHZDdZ
~yla	d!d%J(H)Y*J-J1J3I6[8I9I:I;Y<Y=I?J@JAJBICJEJGJHBIIKIMJNIOKPJRJUaVHWJXIY[ZF]H^J_JaIbWcIfZhK
~yli	r!]#]-J/Z9K=J@ZBHDJHGIKK[LYMKNJRZUKXJZF]IaHcKfJhK
~ylk	f!]#I(J)K*J+J-J3I9H:J>I?]@YBGC^DGHJIHKHMHNJPYUIV^XI[a]IaGbHcJhJ
~yll	oCJD^HHIZKJNaZJaJ
~ylo	p?]@JHIIKKaY[ZH
~ym^	c!H#J%J)Y*I,K-H/J3[7X9G:Y=J>X?GAYB]CIDFEIGJKHLZMHNHS[TJUGWJXIZC[I]I^J_^aGcZfHhJ
~yma	f!J#J(X*X-I0Z3J9I:J=Y>J?J@JBJC_DHEKHBI^KJMZN]OKTKUHXZZH]KaIbXcJdXfX
~ymb	g!Z-]/X9J@HBKCJHFIbKIMJN[ZI
~ymc	s@ZL[TZ
~yme	zCHHZ
~ymi	z-XO[dX
~ymo	m=X>^DKHDZZ_Z
~ymu	pBKHYLZ[[aY
~yn^	sHIKKNaWYZGc]
~yna	s3XGKHZaZcY
~ync	F!@#B%b&E(A)C*D,D-@.F/C0f1g2X3H4^5E6H7B8_9?:A;C=B>??B@?AEBBCBD?EBFDGiHZI?JBK>LCMaNEOBPHRfSATAUAV?WCXBZ:[C]A^B_EaAbCc]dceIfggDhB
~ynk	i!J#I%X(I+J-I/J0^3H6I7J8J9F:G;J=I>X?I@IAKBHCJDHGbH[IFKFM]NGOIPHRYSITJUJVJXIYJZC[J]G^J_IaGbIcHd[eJf[hI
~ynu	p3Z>ZDYHJO]aJ
~yon	b!K#J%Y)Y+Z9]:I>H?H@[BFIHKHLKMINHOJP[S^VZZJ^ZaKcJhI
~you	M#I%H(C)J*D+],G-[.J/H0J1X2I4H5J6I8H9b:_;J<J=[?KAIBBE]FIGGHJJHLGMHNGOYPEQJRISHTXUXVZWHYJZI[D]G^I_IbGc[dYeGfGgFhW
~yp^	l#X,^3ZBIHIIIKHMJOJZJdJh_
~ype	Y!I%I(H*J+J-G/I3Y7K8K9G:_=J>D?I@]AJCGDHGYHHIaJJKZMHO_PJTJUKVHXHZF[I][^K_KaDcJdJfKgKha
~ypi	z=[
~ypo	l-[3^@ZBJDJHJIJKKNHOKZJc^
~ypt	X!I#Z%I&K(J)J+J,I-H/I0J1J2J3G4H5J6h7J8J9G:J;J<d=I>H?H@HAJBFCJDHEJGIHBIHJIKGMHNGOJPIRHSJTIUIVIXIYeZB[J]I^J_HaIbGcJdGeHfGhI
~yr^	m+]3I?ZHJIKKZVWZJ
~yri	s-W/aHJIITI
~yro	v!YH]ZJ
~ys^	G%E(C)F+H,H-].X/X0G1Y2H3G4F5H6e8F9B:W;H<H>BBEFFGIHGI^LIMBOZPEQGRDTYUYV]XaYI[F]FaGdXfCgBhX
~yse	k#Y(G)^>K?]@IBYDHHBKJTIV_ZD[]
~ysi	oHIZIhb
~ysk	t,]>[@KBJDJHHLXZ]
~ysl	tHZN]a]
~yss	o%K(H9I;]@YBJHGIJKIL]NJZH^ad^eKfKhI
~yst	X!F#G%G&J(X)I*I+X,J-D.J/H0I1I2J4H5J6I7I8I:[;I=H>D?E@[AHCXDaEIFIGHHYI[KaLHMEOCQJR_SITHWJXFY[[H]F^I_HbHcGdHeJfGgJhD
~ysz	w([9ZBYHY
~yt^	j-b9K@WBIHYKJX[ZG^JbZhJ
~yta	e!J#E%J(H)K*Z-I3I7K9G;K=J>Z?[@aBJCHDHHDIHKFL_MINHOJPJTIUJVIXYZY[[]H^^_KaGbIcJdJh[
~yte	l,X3Z9H>J@^BJDJHYIHKHLYMJdZfJh^
~yth	^!J#J%](J,J-I/J1J3H4J6K7]8J9H:I;Y=J>Y@GB]CED]FJGIJYKIOIPFRJSJTIUJVIXHZ_^J_JcIdJfGhH
~ytk	^!X#I%H&J(Z)X*H,H-G.J0I1J2J3E4I5K6J7W8Z9G<K>F?F@FA^DYEIFJHFIYJJKHMGOXPXQKRJSHTHUGVXWIYK][^]_]aIcHdGeJfIgIhH
~ytn	z3a>IOJ
~ytt	d!J#H%J(I*J-H/^0J3H6K7J8Z9[:Y=K>Z?J@_B]CYDYHCIGKFLJMWNGOJPJTHUJVJXJ[X]Z^IaIbIcJdHfJhF
~yub	v?_ZJ
~yud	w9ZZZ
~yus	zIZ
~yv^	v3[?YDZHEOYZY
~yvi	j/JHGNd
~ywa	e!I#I%Y(I+I-_0Y3H6^8J9H<]=J>^?Z@HBHCIDGGIIHK[MINIOHTJUIVHXIZF[J]I_JaHbJcJf]hI
~ywh	pBXHZMYS]ZE
~ywn	v!ZQXdZ
~ywo	z!XQ]
~za^	W&Y(J)G*]+F,H/H0I1H2H3X4F5I8X9J=[>D?Y@BAHBWDIEHFHGXHFIYKFL[MIN]O]PFRJSFTFUFVEWHYWZY[Y]D^K_IbFcKfFgJ
~zaa	zNZa[
~zab	c!H#_%J(I)X*Y+J-[/J3G4J7J8K9J:I=X>J?[@HAJBECXGJHFIGKZLJMHNGOKPXQWSJT[UYVIWJXHZF[X]H^^_JaJbIcJdIfJgJhJ
~zac	V!F%Y&K(F)H*H+H,H-E.I/I0^1H2I3D5J6H7H8G9E:[;I<J?F@EAICFDEE]FZG_HHICJIKELIM]N]OFPFQJRYSGTHU[VDW_XFYHZJ[I]X^I_GaEbGeGfcgH
~zad	a!I#I%I/Z3F7Y9J=J>G?J@ZBYCJEJIXMGNHOHPJSJTXUJV[WJX^ZE[K]JaJbKcIdbfHgJhJ
~zah	o-^3YCZDKHGI[OIXYZJ
~zaj	l([*Z-J3J6[9I>K?]@IBJCYDWHFI_NHO[VKXJZF]KaIhJ
~zak	p-]B[DJG_HFVK
~zal	r-J1[:J@]B^DJHEIJKHMJZF[[]JbZfIhJ
~zam	n#]%I-J9J:J=I>J?J@IB^DIHEIHKIMJOJQKU^VIXKZG][aHd]fX
~zan	k!G#J%J(J+J,Z-Z3K9Z:Y=J?K@JHJIIKJMJNIOKPKUJVZXKZXaJbYd[e[fKhJ
~zap	Z!G#D%Z&J(F)H*H+H-F.I/X1H2I3[5J6X7H8Z9E:Z;I<J>E?E@EAHBGCFD]EHFIIDJIKDLHMENFOYPZSFTJUFVEWIXFY]Z[[G]G^HaDbGcZdae^f_hF
~zar	W!G#G%G)H*G+d,d-G0I2K3H4I6I7I9H:]=H>F@FAJBYCIEIFJGYHGIFJIKJLJMHNGOIPGRISHTHUHVFWJXHYJZ?[H]H^H_HaHbGcHd[edfZgHhG
~zas	b#G%I(H)I*]+J,J/J0K1J3F4J6J7I8K9G:F;K=H>H?Z@[AJBFCHEHFZGIHJIEKFLYNcOIPHRaSHT[UGVHW_XHZB[I]G^I_IaYbHdHfHgIhZ
~zat	[!J#J%H([)^*J0Y3I8[9J:J<[=J>J?J@JBICJDJF]G]IJMJNIOKPJSJUGVZWKXIZX_XbZcJhJ
~zaw	k![#G(I+J-_1K3F4J7J9H:]=J>J?I@HBFCJDYIaKINKOJPJRJTIUZVHWYXJ[J]J_JaIbJcJfZhI
~zaz	a#K%[-J3J:Y;Z?J@HBIDIEWGXHJIJKILZMXUYVHW[ZF]J^]bJdYeIf[hJ
~zby	l-b@ZBJHGKKX]ZI
~zcz	l9J?I@]BJCaDJEIHIIIKJM^VJWYX[ZGaJcY
~zd^	zN^ZK
~zda	r%J&[9I=Y>]HIQ]eZfY
~zde	rHJNYOZPXWZZG[[
~ze^	_!H#[(^)Y*I+J,I-H/K2K4J7J8K9F=]>G?H@[AIBECHDFEJGJHCI[LIMZNITJU]V[X]ZC[I]H^]_JaWbJcJdIfIgJhI
~zeb	i#J+Z-J3K9H:Y=Z>J@_BHD]H_IJKJNJVI]JaKdJhI
~zec	r%Z-K.X3J9I>]?J@XC[DJF[HFIJKYZI]IaG
~zed	l!J#K%X(J-J/J3X8]9J:J=J>Y?J@IBZCHDIHIIHMXNIOHPKS[TJVJXIZE]b_JaGbZhJ
~zeg	g#I%J(J+Y,J-^.X3H4J7J8J9H:J=K>H?H@HBHHCKZPJR]TJUKVJXIZ^[J][aHbZcJfIhI
~zei	Z!X#I%G(I*I+H,I-]/W0W1J2Z3^4H6J8K9G;I=H?J@JAIBDCIDFEIFZGJH^IdKDLIMGNEOGPKR^SJT[UIVHWJXGYJZA]G^IaFcXeJfGgJ
~zej	w8]HX
~zek	k(]-K3K9Y>H?J@]BJCJH]IIKJZH]Ka^
~zel	j!G(F)Y*J-K3H9I>J?JA_BZDJHFIJKZO[U[V^ZG[J_HaJb[
~zem	r*[9J@GIJK[V]ZX[JaJbZ
~zen	P!G#J&[(Z+G,[-G/G1G2H3Z4E5H6G7G8G9Y:X=d?^@GAGBYDBEIGGHJICJGKDLZMDOERGTGWGXXYX[G^DaYbXc_dFfJgFhE
~zep	r-J/Z>ZHWIJKHOYRXZ[
~zer	V!Y%G)J,H-F.K/H0H1J2J3X4H5J6H9H;^>D?I@FA_CIDEEHFIGXIZJILZMDO[RGSHTXUGVYWHYIZF[J]a^[_[bGcGdJeIfF
~zes	k(K-I/Y1[3J8J9Z:J=J?JBICJDJGJHDIYKbMXNJOJTJVKZD]K_ZaXfHhJ
~zet	j!Z#H%X,Y-J2Y3J8Y9I:J=J>H?J@]BHCJDHGKHJIHKIMJNJPIRZUXVJXJYZZE[K]_aJbJeZfHhI
~zew	v-Z:^HX
~zez	l!]#J%J+Y-I.]3J9G:X=K>I@JBJCJDIF[HDIHKINXTJUIX[ZI]Z_JaXcWdJ
~zga	r6[IKO_ZHhY
~zgl	v9]BYPY
~zgo	z-WHJN]O[aJ
~zgu	t>^D[ZG
~zi^	a!H#G%F(F)J*I,J-F.J/G0J1I2J3[4H5K6I7I8J9_:H;W=[>[@IAIBYDBEIFJGJHFKKLIMFNFPHQJRISZUHVGWJYJZZ[I]Y^I_HaXbXdIeJfHgJhX
~zia	a!J#I%I)I*K+Z,Y-I/J0J3I4X6J7J8J9J:H=H>H?Y@FB_CIDDEJGIH[IFKGM]NHOJPXRJSJTIUIVZWJXIZX[I]X^J_JaIbHcJf^hH
~zic	m!J%H(I+H9I;b?J@ICJDYH[NKOJVIXJZ[]IaI
~zie	[#F%E)I,X-H.J0I1I2J4H5J6J7H9_:^;b@XAIEIFJGGHHJJKELHMFN^OHPHQJSITHUZVEXWYJZB[H]X^I_IaJbGcGdJeJfFgJhF
~zif	v3[HJIYOZ
~zig	_!J#G%I(H*I,J-H/Y0J3I4J6K7];J=I>H?H@_AJBXCHDHHIIFKEL^MXOHPIRJTHUJVHXHZY[Z]I^__HaHbIcJdIfJgYha
~zij	h!Z#J%[(I,Y3]9H>I@HAZBXDIHFIXK[MJNKOGVYZG^ZaJdF
~zil	s3I9I>JBYHYTXY[ZIa^
~zin	h3J9F>I@XBXCJDJHFIIKJNYOIR]UZV]X_ZF]Ka^cIfG
~zio	S!D#E)G*I+H-D.J/H0I1I3Z5I6H7G8H9E:J<J=H>D@EBZDYEYFHGXHIIDJHLJOFQIRIS^TFU^VYWYXJYIZZ]D^I_^aCdFfagXhF
~zis	p#[>J@bBIHIKJX]ZGaK
~zka	z.a9JHI
~zla	w/Z9IB^HDMYTJZJg[
~zli	r(J*[@YCZDIHWK[ZI
~zlo	r9YF[HIIYPYV[ZI
~zmi	]!H#G%G(F)J*I+J,J-F.K/Y0J1J2K3G4J6J7Z8J9E:W;J=H>Z?H@dAJB[CGDFEIFJGJHHIEJJL]NGOGPHQIRJSJTHUGVGWJXH[X]G^a_HaDbHcHdHeJfGg[h_
~zn^	z/X3[
~zna	a!G#G%G&Y(F)J*J+Y,J-I/I0J1J2^4[5J6Z7I8I9F;Z=J>F?ZAXCGDDFZI_JJKGLYMGNFOXPIQKRJSJTIUGVFWJXGZ@[^]H^[_XaGbHcHd[eIfHgJ
~zni	h!J#J(K-J1K2[3I4J8^9H<]>J?]BICJDIGJIGK^MHNIOJPKQXR^UJVJXJ]J_ZaIdIeJfHhJ
~zno	p#Z9J@ZBZHHX[ZIa[cYfJ
~zny	z3]:X
~zo^	j#[/Z3X9Z>J@XBHCXHEIIKHNIOJX^ZY]XaIcJdJ
~zoe	v9^>IEZZ[
~zoi	zJ]
~zon	W!b#I&X*H+G,H-E/H0I2G3K4F5I6H7G9D;]<Z=J?E@BB]CEEHFYHIJIKEL]PEQXRISHTFU^V^WGXFZ@]E^^aJcFd_eGgHhJ
~zoo	sHaIFZK
~zor	o3[@[BICZDKHHIJKIMYZH][f[
~zos	l!X#K9J>]DJHHIJM[VJZJ]]_Z
~zow	p1ZGZHHQYTYVXdX
~zpi	p*Z?]CZDXHHIKNJPXQYY[ZJ
~zre	g!J(])Y*I7J:Z=J>J?K@IB]CJM]PJSXUHVGWJZY[J]Z^KaKbIdKfJgX
~zt^	Z#[(F)J*J+K,Z/X0X3I5W6K9H;K>H@YB]CHEXGJHCIIJKMXOJRJSJTIUGVGWJX_[I]G^W_KaZbHcIdGeJfHg_hF
~zte	l-E@HHGI^KcNKOZPYZFaJ
~zub	z!ZV[ZJ
~zuc	h!J#J-Y/]3K4J6K9I:J>JBIDJHFIHJYMIN^O[PZ][aXcKdIhJ
~zug	e#K%^-K4Z8Z9J>[?J@[BJCIDJIJKINJOJQZTYVKaIcJdYfI
~zuj	t%J(Z3I>JA]HHIJO[ZJ_[d]fJ
~zun	a%I(I,J-I0K4J:I=X>I@IBHCIDYIJKILKNXPISZU[VZW^]YbJdHf[
~zur	P!Z#H&Z([*G+H,F-F/W0X1H2J5I8H9H:];G<J=Z>H@GAICHDIEXGJHIIDJJKXNDOHPHQJRGSXTGUZVZW]YH[J^E_Gb]dZeFgXhE
~zus	p(].Y6Y9Z@JCZDIHIX[ZI
~zwa	j!]#J%K(J-Z2Y9H:J>HBHCJDIHDI[K[L]MKPKVIXJZ^]KdGfJhJ
~zwe	_!J#I%J(J*^-H/Z7K9I:J=J>H?I@bA^CbDGHHIGKWMINHPJSKVIX[ZE[K]HaHbKdKfJgKhI
~zwi	l#I-K/J9X:X>KCHDHF[GIH[IHK[MZNJTJUKXJZI[Y]JaJbJc]dJfJhJ
~zwo	r-J.^3J9Y>[BIDKHEKJMKV^XKZHa[
~zwr	a!I#I%Z(H)J*J+J-I/J0Y1K3G4Y6Y7J8[9G:H;K=Y>I?I@HAJCIDHEJGIHGIHKHLJMIOIPZSJTJUHVGWJXHYX[J]I^I_JaIbIdbe_f[hH
~zwu	wDZL[
~zwy	z)]9JI[PJ
~zy^	]!E#]%G(F)Y-].J/H0J1J2J3E4X6I7H8I9E:G;Y=G>F@ZAIBDC]DYEIFIGHHIJJKELYMENCOIPZRXS[THUGWIX_ZJ[H]F^Ia[cGdHeYfFgHhY
~zyb	z!H9ZBJHGZ]bZ
~zyc	d#I%J(b)I*J,I-I6[8Z9H:Y>Y?W@HBGCHDHHXIHK]LJMINIOJPIUIVFWKXHZC[Y]Ia_bJdGeYfJhI
~zyf	t6b<[ZI
~zyj	p(J-K/Z3I>H@IDIHHIZNJOZZ]aIh]
~zyl	o!](G9K:J=^@IBKDJEJHEKILYNJU^VGWJY]ZE][aJdYfJ
~zym	p0Z3J>JHFM[OZ_[aXfY
~zyn	r![-K9H>ZH_IJKJMJOKXJZKaXcY
~zyp	w-]=[@ZHHKKNHZK
~zys	j!J(I,[-]3J9Z:Z=K>Z?JB[CJDHHEIIKFMKOJUYVXXJ]JaIbKdJhK
~zyt	]!X#I%H&J(Z)X*G-G.J0I1J2J4I5J6I8Z9G<J>Y?F@FA^DXEIFJHHIXJIKGMGNKOXQJRJSHTGUFVXWHYJ]Z^]_[aFcHdGeJfHgIhH
~zyw	k!J(J-_0Y3J9I:K>Z@JBHCKDJGJIIK]MJOHP^R]VIZG]JaJdJfJ
~zza	[!I#I%Y)J*Y+J,J3G6K7J9H:W;Y>I?]@GAKBGCXDHGZLKNYOJPISIUXVXWZXHYYZD[J]I^K_KaJbIcJfZgJhI
~zzo	z3ZCZDX
~zzy	r-cHGND`;
