// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.566 -0.423 -1.083 -1.498 -0.674 -1.183 -1.241 -1.311 -1.368 0.071 -1.665 -1.438 -1.576 -1.683 -1.545 0.013 -0.687 -2.066 -1.318 -1.073 -1.091 1.944 -0.910 -1.268 -1.770 -0.526 0.087 -0.243 -0.486 -1.122 0.240 -0.350 -0.344 -1.246 -1.143 -1.262 1.943 0.307 -1.531 0.055 -1.328 -0.278 -0.651 -0.666 -0.994 -2.287 -1.020 -1.435 -1.030 -0.695 -0.392 -1.308 -0.327 -1.109 1.296 -1.151 -0.389 -1.719 -0.993 0.187 -0.799 -0.697 -1.115 -2.005 -0.549 -1.694 -0.551
15.365268129316902
!account-disabled	P!m#@%D&H(Y)B*E+F,E-C.G/D0G1G2F3@4E5H6F7E8F9E:B;B<H=D>C?D@BAEBACDDBEFFGGEIBJFKBLCMDNDOEPBQIRGSETBUBV@WGXCYFZ=[D]D_AaDcEdCeHfJgEhD
!account-locked	L!C#l%A&G(C)C*C+D,D-@.J/D0F1E2D3A4C5F6D7C8E9B:B;D<G=C>A?B@DADBHCBD@EEFFGCHZI@JDK?LBMBNBOCPAQGRCSBT[UDV@WFXIYEZ;[Y]C_BaBb@cBdCeFfCgChA
!account-not-set-up	o!JDIHJV_ZH
!ad-access-denied	R!C%i&I(b)F*F+G,F-D.H/E1G2C3C4E5H6F7E8E9H:B;_<G=C>D?E@GAGB@CEDCEFFHGDIBLBMCNCOGPGQFRFSFTJUCVEWEXFYGZ=[C]E^J_DaDbCcDdBeEfCgYhC
!ad-unknown-error	e!H&e3JBKHFKKNJSIZE_I
!admin-role-missing	S!E#G%[&J(j)J+H,G-F.I/G0H1I2I3F4H5I6H7E8H9I:A;H<J=C>E?B@GAIBBCEDCEFFIGFIFJGKDLFMENDOHPBQJRHSFTHUAVGWEXGYIZ<[E]F^G_HaEbBcFdDeGfDgDhE
!admin-sspr-disabled	Z!E#I%I(C)k*H+J,G-I.J/J1K3I4J7H8J9J:F;K=G>I?E@GBGCJDFEHGJHHIIJIKILJMINGPFRKSGTIU?V@WFXHYJZA[I]J^H_KaIbGcIdGfHgEhJ
!admin-two-gate	V!F#G%G&J(A)C*l+F,E-F.I/H0J1I2J3F4H5I6I7H8I9G:F;I<J=G>E@DAHBFCADDEFFIGHHFIEJHKELHMGOGPAQJRISHTHUEVCWDXFYIZA[G]G^H_HaFbHcHdFeJfHgEhG
!already-registered	^!I#J%J(I)J*I+j-H3H4K7J:I=J>G?D@GBECDDAGJHAIHKGLJMJNHOEPITJUIVHWJXHZE[J]H^K_JaHbHcJdJfJgKhI
!auth-token-error	h,bHFZIeI
!changed-too-recently	O!F#D%E&J(C)G*G+G,H-C.I/F0I1I2G3F4G5I6G7E8H9F:E;I<I=E>D?E@nAHBBCEDDEHFIGGI?JEK>LCMBNAOGPEQJRHSFTGUEVDWFXDYHZ:[D]E^A_HaFbEcFdEeHfFgEh@
!cloud-service-error	]!F#J%I(C)E*I+I-H.I/H0J1I3H4I5J6J7D8I9J:F;K=F>G?F@IAJBCCHDEEIFJGIH?IIJHKGLJMGNHOJPFRGSjTGUIVDWFXGYJZ>[H]G^H_JaFbEc]dGfCgBhI
!cloud-sync-agent	Z!J#K(I+J,J-F/G0h1E3I4I6I7J8H9H:J;K=I>I?I@IAIBHCJDJGFHXIIJJKILJMGNIOJPHRDSJTHUJVJXIYIZF]J_GaHbIcEdCeHfCgIhJ
!code-not-received	N!B#D%D(A)C+B,E-B.E/D0E1F2F3[4C5G6E7C8D9@:A;E<F=B>Z?@@@AECID=EEFEGDI?JEKALCMANBO>PDQGRESCTCUBV@WCXEYDZA[D^D_CalbBcCdDeGfCgDhB
!connect-version-old	Z!H#G%H(E)I*J+J,I-G/G0H1k2G3G4F5I6H7I8G9G:I;J<J=H>G?I@GAJBFCHDHEJFKGFHCIGJIKHLJMGNIOIPHRCSHTFUIVIWJXHYHZD[I]J^J_GaHbIcCdFeFf>gFhH
!connector-password-too-long	c!I#H%D(J,J-G1J2g3G4K6K:J>J@HBGCJDIGIHGIBJJKGLIMINIPJRJTKUJVJXJYJZF[J^H_KbJcHdHeJfEgKhH
!contact-failed	w3_HGZD
!contact-info-malformed	U!B#C%E&I(F)G*F+D,G-E.I/H0H1I2G3l4F5I6H7G8H9F:D;G<J=F><?B@EAHBCC@DcEHFHGGH=IGJHKELFMFNEOIPEQIRHSITEUGVBWHXDYHZ?[F]F^F_Ea@bGcFdGeIfGgHhF
!cookies-disabled	T!D#D%G&I(E)G*G+G,H-C.m/G0I1I2I3E4G5I6H7G8G9B:F;H<I=F>E?E@EAHBCCFDEEHFHGGHEICJGKDLGMENDOFPGQJRHSETFUEVEWGXEYHZA[F]E^H_GaDbDcEdFeIfFgHhF
!corporate-policy-sentence	m@YHDIHKIN_
!dc-policy-hints-missing	Z!I#H%I(I)I*H+J,J-E.J/H0J1I2J3H4@5i6I7I8I9G:I;J<H=I>G?I@FAIBHCGDHEJFJGJHIIGJDKDLJMENCOHPHRHSJTHUIVIWHXIYHZE[I]J^J_IaHbHcGdHeJfFgIhH
!dc-unreachable	[!G#H%H(H)I*I+J,I-F.K/G0J1I2J3F4j5D6H7H8G9H:H;J<Y=H>G?G@FAIBFCHDHEJFJGHHHIGKGLIMFOIPFRGSHTHUHVGWJXIYHZA[I]I^I_GaGbGcDdHeJfCgIhH
!decryption-key-mismatch	]!F#G%G&J(G)J*J+J,H-F.K/C0E1I2J3G4G5J6k7H8H9H:H;J<I=G>G?G@EAGBCCIDHEHFIGHHGIEJHKCLIMFNDOGPFQKRESJTGUIVIWJXIYFZ@[H]I^F_DaGbHcDdCeFfDgXhE
!error-processing-request	wBIHESaZD
!feature-not-enabled	r)KHIV]
!federated-password	W!F#G%F(D)G*I+I-D.J/E0I1I2I3G4G5I6H7l8H9I:E;I<J=F>G?F@BAIBCCHDEEIFIGGHCIEJFKDLEMDNEOJPDRISFTGUEVEWHXHYIZ>[G]G^D_HaGbCcHdDeHfFgEhD
!forest-config-changed	^!F#H%F(F)H*I+I,I-F.K0H1G2I3F4F5J6H7G8k9G:E;J<J=E>H?G@DBCCFDGEIFIGDH?IFJGKELHMGOIPFQJRGSITIUGVFWIXGYGZA[I]G^I_DaHbGcFdCeGfDgHhG
!inheritance-disabled	X!>#F%A&J(C)G*G+H,H-E.I/H0I1J2I3E4H5J6I7H8H9E:F;l<J=F>F?F@EAFBECEDFEIFHGEHFIEJHKELGMGNGOGQJRHSITGUEVDWIXFYGZC[H]E^F_DaEbEcHdEeJfGgIhG
!ldap-signing-not-configured	^!I#J%I(H+I,K-I/J2I3H4I5I6I7J8H9H:J<h=I>I?J@HBHCFDIEJGIHHIFJKKILIMINHOJPJRJTIUIVIWJXJYGZF[J]J^J_IaIbIcGdJeKfHhI
!licence-missing-organisation	V!G#H%G&K(F)H*I+I,J-G.J/G0I1J3F4I5J6J7H8I9G:E;I<J=j>H?G@FAIBECFDFEGFIGGIEJIKFLHMGNEOIPHRISHTHUCVCWFXGYIZB[H]G^I_GaGbFcFdFeJfGgHhH
!licence-missing-user	f(J)H/I=e?JBJDKGJPJSJTKUHVGZD^JbJdHeJfIgJ
!lost-device	M!C#B%D&G(B)E*C+J,F-B.F/E0G1G2G3=4E5H6F7E8F9B:C;F<G=D>m?>@FAGBFC>DJEFFGGEH]IAJFK@LDM>NCOEPEQHRFSFTDUDVCWFXBYFZ<[C]Y^E_EaAbCcDdEeHfDgEhB
!managed-on-premises	n/J7JHIZJ^Kda
!method-not-allowed	U!F#G%F&I(])F*Z+E,H-D.H/G0I1I2I3F4G5I6H7F8G9D:E;G<I=E>@?l@CAHBDCGDAEHFHGFH@ICJGKCLGMDNDOEPFQIRHSGTFUEVCWGXEYGZ>]D^E_Fa@bDcFdFeIfFgFhE
!not-enough-methods	S!E#F%F&I(D)F*X+A,H-E.I/G0I1I2I3B4G5I6H7G8H9D:E;H<I=E>A@AAGBCCkEGFIGHHDICJGKCLGMFNDODPFQIRHSHTGUFVCWGXEYHZ@[E]E^H_GaDbFcGdFeIfGgHhE
!not-in-scope-group	c!J(I)I/J:J=H?I@HBGDHGGHJNJPGUHVeWJZD[J^IbKgK
!not-registered	S!F#F%F&J(C)D*F+^,H-E.I/G0I1I2I3D4G5I6H7F8H9H:D;H<I=E>B?H@BAIB@CFDlFIGGHBIDJGKCLFMENEOEPFQJRHSGTFUAVHWEXFYHZ=[E]D^F_GaEbEcGdEeIfFgGhE
!object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/J0H1H2I3G4H6I7I8H9I:G;H<K=G>I?I@HAHBGCIDHEJFGGkH?IGJHKGLHMENFOJPGRHSJTIUHVDWIXIYIZD[I]I^H_IaIbIcGdBeHfDgIhH
!onboarding-failed	]!I#I%F(I-J/J0I1J3J4I6G7J8H:J=H>J?J@GDJEHGHHAIKJIKGLJMINHPHRISIUHVHWJXJYIZA[J^I_JbIcGd@ehfBgIhH
!onprem-admin-action-required	b!I%J(H/J3K6J7J:F=F?J@IBGDJEhHFNHPHSJUGVFWEZ@[K^K_JbIcEdHeIfIgH
!onprem-complexity-refused	f!I#I%I(I*J+J-G.K0K3G4J6J7J8J9E:I;J=H>H?H@GBHCGDHEKFKGJHFIgKDLIMGN]OHPJRKSKTJUIVIWKXHYKZD[J]H_JaGbJcJdJfIhH
!onprem-connectivity	T!G#G%F&J(F)H*I+I,H-F.I/G0G1F2H3F4X5H6F7G8G9E:D;I<G=D>F?F@CAHBCCGDGEBFHGFHCIFJGKFLHMENDOGPFQIRDSFTGUDVFWGXEYYZ>[G]G^G_FaFbHcldCeGfCgFhG
!onprem-multi-match	]!E#H%H(H)J*I+J,J-H.K/H1K2J3G4I6J7I8G9F:H;I=H>H?I@FAjBGCGDIEKFJGIH@IGJJKFLIMHNHOHPGRJSJTHUIVGWJXGYJZD[J]G^I_BaHbIcIdIeJfHgIhI
!onprem-policy-refused	Q!E#D%E&I(C)F*G+G,G-G.H/F0H1I2G3E4G5H6F7D8H9I:C;I<I=E>E?DAIBACEDBEFFHGEHGIIJJK:LEMANkOFPFQJRHSGTFUBVDXFYHZE[D]E^C_GaEbDcFdCeGfJgFhF
!onprem-success-cloud-failure	Y!E#H%G&J(I)J*J+I,I-E.J/j0G1J2J3E4H5J6G7F8I9H:H;J<J=G>G?H@EAHBDCIDGEIFJGIIDJFKELHN@OHPERJSJTBUJVHWJXIYJZC[I]I^G_AaHbIcGdFeIfGgIhG
!ou-reserved-character	]!G#H%E&G(H)I*J+I,I-D.J/H0J1K2I3E4H5K6I7I8I9E:F;G<J=G?G@GAIBECHDGEHFjGDHCICJIKGLIMGNEOHPHRISJTHUFVHWHXGYIZJ[I]G^J_HaFbGdGeIfGgIhH
!password-contains-name	h#K-A:J@HBHFJGJHEIeKELKMINHVJZC^IhX
!password-easily-guessed	O!C#H%D&H(A*C+F,D-n.F/C0F1G2E3C4E5G6E7B8F9C:B;G<G=D>B?C@?AFB?CCDBEEFFGDHII<KHLCMAN<OEPDQHRFSEUBVBWEXBYFZ;[B]C_EaCbCcDdBeFfCh@
!password-filter-refused	U!E#C%D&I(D)G*H+G,G-@.H/D0E1H2F3E4A5F6F7E8G9G:D;H<I=F>E?E@BAHBBCEDCEHFHGDHEIDJnKALEMCN?OFPEQJRHSGTDUDVEWGXEYHZ>[E]F^C_FaEbCcFdCeFfEgFhB
!password-never-expires	W!H#G%G(E)I*I+H,J-G/I0J1J2I3H4J6I7G8J9J:F;J<K=F>G?H@AAJBCCHDFEJFKGHHHIFJHKCLkMDNEOJPHRJSJTHUGVGWIXHYJZ>[F]G^A_IaGbEcIdEeJfHgGhB
!password-reset-done	j(I:J=J@XB_DJHZM[UGVIZC[J^IbJhG
!password-too-weak	R!E#D%F&I(C)H*G+E,H-J.H0H1I3A4G5I6G7E8G9D:D;H<H=F>A?E@@AHBBCBDIEHFGGFIkK?LEMCOCPFQJRHSHTFUEVDWHXEYGZ<[E]E^E_GaDbEcFdDeIfFgGhA
!password-used-before	P!H#A%E&I(B)F*F+F,G-?.H/D0H1H3E4G5G6F7D8G9F:C;G<H=D>C?C@BAHBECCEFFHGEHXI;JDKmLDMANIOFPEQJRGSGTEUDVCWFXEYGZ@]C^C_FaEbCcFdCeGfEgDh?
!phone-mismatch	V!H#G%I&J(H)J*I+F,J-F.J/H0J1K2K4I6I7I8J9G:H;I<K=I>??E@EAJBGCDDBEJFJGIHCIBJIKBLIMGNGOkPIRISKTHUIVGWJXDYIZB[I]H^J_IbIcHdIfIgJ
!privileged-account-denied	S!C#E%]&I(A)@*G+G,E-F.I/G0H1H2H3E4E5H6G7E8F9F:E;E<J=E>E?E@CAGBECGDFEFFHGFHCIEJGKELGMFNEOGPlQHRHSGTFUDV@WGXEYHZ?[G]G^E_EaFbFcFdDeHfFgBhH
!reset-in-home-directory	U!C#G%F(A)E*H+I,J-H.J/H0J1J2I3F4I5J6I7E8H9J:m;J=C>F?E@BAIBBCGDDEHFJGFHFIEJGKCLFMDNEOJPERISFTHUDVBWFXGYJZ<[E]G^E_HaGbDcGdEeJfGgFhE
!sam-remote-call-denied	Z!F#F%C&I(F)G*F+H,G-E.I/G0H1H2G3E4E5I6G7H8F9D:F;H<H=E>F?D@FAGBDCFDFEHFHGGHCIEJGKELHMGNEOGPDQlRGSITGUFVEWHXFYDZC[H]G^H_FaEbEcEdEeGfEgGhG
!server-clock-skew	Z!H#G%H&K(I)I*J+I,H-G.J/I0I1F2I3G4D5J6G7H8H9F:I;J<J=H>H?H@FAIBGCHDHEJFJGGH?IGJIKGLIMFNIOHPGRkSGTGUIVIWJXGYFZD[I]H^J_HaFbHcBdFeIf?gIhG
!servers-catching-up	T!F%D&J(C)G*G+G,H-B.I/Z0G1G2G3F4F5H6E7H8G9G:C;I<H=F>I?E@>AHB>CEDCEHFHGCH=IBJEK@LCMmNBOHPFQJRDSGTHUEVEWGXFYGZ9[C]D^C_FaEbAdCeGfBg^h?
!smart-lockout	T!C#A%E&J(F)G*H+G,G-D.I/D0H1H2H3E4G5J6H7F8H9G:E;H<I=F>F?G@BAGBBCFDDEHFIGGHDIDJGKDLaMDNEOGPEQJRFSGTmUGVDWIXCYIZ@[B]G^B_EaFbEcFdFeIfGgFhE
!sspr-disabled-tenant	U!E#I%G(A)I*F+I,I-H.I/I0J1I2K3G4I5J6I7F8H9J:A;J<J=C>G?E@EAJBACHDDFIGGIIJHKGLHMGNDOJPERISETIUkV?WIXHYIZ@[G]G^G_IaGbKcFdHeIfDgEhH
!sspr-not-enabled-for-user	Z!B#H%G*I+I-J/J3]4J6J7H8J:D;K=E>I?Y@FAKBDCHDBEHGHHEIIJIKHLIMHNGPGSGTJUAVhXIZ?[G]I_JaIbGcJdEeHfHgHhH
!sspr-policy-not-set	f(I)I*Z:H=JBJEEHGJJNFSJUGVHWcZGbJdIgH
!throttled	R!C#^%F&I(D)F*F+F,G-I.G/G0H1H2F3B4F5I6H7F8G9B:E;G<I=E>C?E@>AGBBCCDCEHFHGFHDIAJFKALEMENEODPDQIRFSETCUFVDWGXlYFZ@[F]E^G_GaBbDcDdFeIfFgFhE
!tls-disabled	X!E#G%G&J(G)H*I+H,H-F.I/H0H1A2G3E4E5I6F7I8G9G:I;I<G=F>F?F@EAIBECFDGEIFIGGIEJHKFLHMFNGOHPFQIRDSHTHUFVFWIXFYkZC[I]H^I_HaGbFcAdDeFfBgGhH
!unlock-option-missing	W!F#@%G(D)G*H+H,I-F.I/I0J1I2J3G4I5J6I7G8I9J:E;I<K=F>G?D@CAIB?CEDDEIFJGHH?IFJHKELFMENFOIPGRISHTEUFVCWHXGYIZ@[m]G^E_HaGbAcHdGeJfGgHhE
!user-abandoned	[#G%F&K(E)H*H+G,J-E.H/G0I1I2J3F4I5J6I7G8H9F:F<J>D?D@CAIB>CCDBEIFIGGIEJHKDLHMDNEOHPGRHSYTHUEVDWGXFYIZC[F]k^H_GaEbCcGdHeJfDgGhF
!user-cannot-change-password	Y!H#H%G(D)J+K-H/I2J3H4K6J7H:F;J=I>H?I@@BCCJDHGIIFJIKELCMENFPITJUHVFXHZ<[G]I^j_JaIbGcJdEeJfIgHhA
!user-not-found-onprem	Y!C#H&I(G)I*J+I,I-H.J/C0G1J2J3D4H6H7F8H9H:G;H<J=F>G?H@HACBFCHDGEHFIGJHEIFJIKGLHMGNFOHPEQKRISJTDUJVGWJXHYIZD[I]G^F_kaGbIcFdDeIfGgFhH
!windows-screen-broken	U!H#H%H(D)H*J+H-H.W/I0J1J3I4J5J6J7F8J9I:F=G>G?F@IBDCIDFEIFJGIH;IHJGKHLGMENEOJPHRJSGTHUFVFWHXHYJZB[D]G^H_IaGblcGdHeJfGgGhD
!wizard-connector-not-found	u,IHFZIe_
!writeback-not-enabled	T!C#F%[&J(C)B*D+G-F.I0D1E2G3E4C5G7E9H:D;G<G>E?D@DAFBACFDDECFGHJIEJEKCLEMDNCOHQGRDSFTFU=V@WCXFY@Z?[F]F^E_HaFbDcCdieHhC
!writeback-service-stopped	W!G#I%F(F)H*J+J,I-H.J/Z0C1D3H4G5I6E7F8F9H:H;I<I=G>H?H@FAIBACIDHEJFJGEH>IHJGKGLIMENGOJPGQJRASDTHUFVGWIXIZG[I]H^I_GaHbGdCfkgHhH
!writeback-unsupported-path	V!F#H%J&J(D)G*G+I,I-G.J/C0H1H2I3F4H5I6H7F8I9E:F;I<J=F>F?F@DAHBBCGDGEGFIGHH>IFJHKELGMBNEOIPEQJRISFTEUGVFWHXHYHZC[G]G^G_EaFbEcFdCeIfEglhG
!wrong-current-password	T!G#C%G(E)I*I+I,I-B.J/H0J1J2H3F4I5K6H7G8I9I:F;J<J=H>F?G@AAJBCCGDEEIFJGHHFIBJGKBLEMCNCOGPHRISITHUGVFWIXHYIZ<[F]H^D_IaGbFcHdFeIfGgHhl
#account-disabled	P!m#@%C&G(X)A*D+E,E-B.F/C0F1F2E3?4E5H6F7D8E9D:A;c<G=C>B?C@AADB@CCDAEEFFGDHKIAJEKALCMCNCODPAQHRFSDTBU@V?WFXBYEZ<[C]B_@aCcDdBeGfIgDhC
#account-locked	K!C#m%?&G(B)B*B+C,C->.I/B0E1D2C3A4C5F6D7B8D9B:A;D<F=B>??B@CACBGCADFEEFEGCHXI?JCK>LAM@NAOBPAQFRCSATcUCV?WEXGYEZ:[[]B^J_BaAbAcBdBeEfBgBh@
#account-not-set-up	l!JHHVaZG
#ad-access-denied	Q!B%i&H(c)D*E+G,F-C.H/E1F2C3C4E5G6F7E8E9G:B;a<G=C>D?E@FAGB@CEDCEEFGGDIBKJLBMCNBOGPYQFRFSETJUBVDWEXEYGZ<[C]E^I_DaDbBcDdBeEfBgYhC
#ad-unknown-error	e!H&e3JBKHFKKNJSIZE_I
#admin-role-missing	S!E#G%[&J(j+H,G-F.I/G0H1H2I3F4H5I6H7E8H9H:A;G<J=C>D?B@GAIBACEDCEFFIGFIFJGKDLEMENDOHPFQIRHSFTGUAVGWEXGYHZ<[E]F^G_HaDbBcFdDeGfDgChE
#admin-sspr-disabled	W!E#I%F(F)k+I,G-I.J/J0J1J3H4I5J6J7G8J9I:E;J=F>H?D@FAJBFCIDFEGFKGIHGIIJIKHLIMINFOJP]RJSFTHUBV>WDXHYJZ?[H]I^G_JaHbFcIdEfGgDhI
#admin-two-gate	U!F#G%G&J(@)C*l+F,E-F.I/H0J1I2J3F4H5I6I7H8I9G:F;I<J=G>E@DAHBFCADDEFFIGHHFIEJHKELHMGOGPAQJRISHTHUEVCWDXFYIZ@[G]G^H_HaFbHcHdFeJfHgEhG
#already-registered	^!I#J%J(I)J*I+j-H3H4K7J:I=J>G?D@GBECDDAGJHAIHKGLJMJNHOEPITJUIVHWJXHZE[J]H^K_JaHbHcJdJfJgKhI
#auth-token-error	h,bHFZIeI
#changed-too-recently	N!E#D&I(B)F*G+G,H-B.H/E0I1H2G3F4G5H6G7E8G9F:D;H<I=E>D?D@nAHBBCEDDEHFHGFI?JEKFLCMBN@OGPEQJRGSFTFUEVCWFXDYGZ:[D]E^@_GaEbDcFdEeHfFh?
#cloud-service-error	]!F#J%I(C)E*I+I-H.I/H0J1I3H4I5J6J7D8I9J:F;K=F>G?F@IAJBCCHDEEIFJGIH?IIJHKGLJMGNHOJPFRGSjTGUIVDWFXGYJZ>[H]G^H_JaFbEc]dGfCgBhI
#cloud-sync-agent	Z!J#K(I+J,J-F/G0h1E3I4I6I7J8H9H:J;K=I>I?I@IAIBHCJDJGFHXIIJJKILJMGNIOJPHRDSJTHUJVJXIYIZF]J_GaHbIcEdCeHfCgIhJ
#code-not-received	L!B#C%C(@)B,D-A.E/C0E1F2F3]4C5F6E7C8D9?:A;D<F=A>[@@ADCFDHEDFDGCHII>JDK@LCM@NAOIPCQGRDSCTBUAV?WCYDZ@[C^C_BalbBcBdDeFfBgChB
#connect-version-old	X!G#G%G(E)I*I+I,H-G.J/G0G1k2F3F4E5I6G7H8F9G:H;I<I=G>G?H@GAIBFCHDGEJFJGFHHIFJHKGLIMFNHOIPGQJRBSHTEUHVHWJXHY[ZD[H]I^J_GaGbHcBdFeEf>gFhH
#connector-password-too-long	c!I#H%D(J,J-G1J2g3G4K6K:J>J@HBGCJDIGIHGIBJJKGLIMINIPJRJTKUJVJXJYJZF[J^H_KbJcHdHeJfEgKhH
#contact-failed	u3_@XHGZD
#contact-info-malformed	U!B#C%E&I(F)G*E+D,G-E.I/G0H1I2G3l4F5I6H7G8H9F:D;G<I=E>F?C@EAHBCC@DcEHFHGGH=IGJHKELFMENDOIPEQIRHSHTEUGVAWHXCYHZ?[F]E^F_Ea?bGcFdGeIfGgGhE
#cookies-disabled	T!D#D%G&I(E)G*G+G,H-C.m/G0I1I2I3E4G5I6H7G8G9B:F;H<I=F>E?E@EAHBCCFDEEHFHGGHEICJFKDLGMDNDOFPGQJRHSDTFUEVEWFXEYHZA[F]E^H_GaDbCcEdFeIfFgHhF
#corporate-policy-sentence	m@YHDIHKIN_
#dc-policy-hints-missing	Z!I#H%I(I)I*H+J,J-E.J/H0J1I2J3H4@5i6I7I8I9G:I;J<H=I>G?I@FAIBHCGDHEJFJGJHIIGJDKDLJMENCOHPHRHSJTHUIVIWHXIYHZE[I]J^J_IaHbHcGdHeJfFgIhH
#dc-unreachable	[!G#H%H(H)I*I+J,I-F.K/G0J1H2I3F4j5D6H7H8G9H:H;J<Y=H>G?G@FAIBFCHDHEJFJGHHHIGKGLIMFOIPFRGSHTHUHVGWIXIZA[I]I^I_GaGbGcDdHeJfCgIhH
#decryption-key-mismatch	]!F#G%G&J(G)J*J+J,H-F.K/C0E1I2J3G4G5J6k7H8H9H:H;J<I=G>G?G@EAGBCCIDHEHFIGHHGIEJHKCLIMFNDOGPFQKRESJTGUIVIWJXIYFZ@[H]I^F_DaGbHcDdCeFfDgXhE
#error-processing-request	wBIHESaZD
#feature-not-enabled	r)KHIV]
#federated-password	V!F#F%F(D)G*H+I-C.J/E0I1H2I3G4G5I6H7l8G9I:D;I<J=F>G?F@BAHBCCHDEEIFIGEHGIEJFKCLEMDNDOJPDRISFTDUEVEWHXHYIZ>[G]G^D_HaGbCcGdDeHgEhD
#forest-config-changed	^!F#H%F(F)H*I+I,I-F.K0H1G2I3F4F5J6H7G8k9G:E;J<J=E>H?G@DBCCFDGEIFIGDH?IFJHKELHMWOIPFQJRGSITIUGVFWIXGYGZA[I]G^I_DaHbGcFdCeGfDgEhG
#inheritance-disabled	X!>#F%A&J(C)G*G+H,H-E.I/H0I1I2I3E4H5J6I7H8H9E:F;l<J=F>E?F@EAFBECEDFEIFHGEHFIEJHKELGMGNGOGQJRHSITGUEVDWIXFYGZC[H]E^E_CaEbEcHdEeJfGgHhG
#ldap-signing-not-configured	^!I#J%I(H+I,K-I/J2I3H4I5I6I7J8H9H:J<h=I>I?J@HBHCFDIEJGIHHIFJKKILIMINHOJPJRJTIUIVIWJXJYGZF[J]J^J_IaIbIcGdJeKfHhI
#licence-missing-organisation	V!G#H%G&K(E)H*I+I,J-G.J/G0I1I2K3F4I5J6I7G8I9F:E;I<J=j>G?F@EAIBECFDFEFFIGGIEJIKFLHMGNEOIPHRISHTHUCWFXGYIZB[H]G^I_GaFbFcFdFeJfGgHhH
#licence-missing-user	d%K(J)H/I7K=e?JBJDJGJPJSJTKUHVGZD^JbJdHeJfIgJ
#lost-device	M!C#B%D&G(B)E*C+I,E-B.F/E0G1G2G3=4E5G6F7D8E9B:C;F<G=D>m?=@FAGBEC>DIEFFFGEH]IAJEK@LDMANBOGPDQHRFSFTDUDVCWEXAYFZ<[C]Z^D_Ea>bCcDdEeGfDgDhB
#managed-on-premises	n/J7JHIZJ^Kda
#method-not-allowed	T!E#F%E&I)C*b+E,H-D.H/G0H1I2I3I4G5I6G7E8G9D:D;G<I=D>B?l@CAHBDCED@EGFHGFH?ICJGKBLFMDNDODPEQIRHSFTFUDVBWFXEYGZ>]C^E_Fa?bCcFdFeIfEgEhD
#not-enough-methods	S!E#E%E&I(D)F*^+A,H-E.H/G0I1I2I3B4G5I6H7G8H9D:E;G<I=D>A?Z@AAGBCCkDJEGFIGGHCIBJGKCLFMENDODPEQIRHSHTFUFVCWGXEYHZ@[E]E^G_GaCbFcFdFeIfGgGhE
#not-in-scope-group	b!J(I)I/J:J=H?I@HBGDHHIJKNJPGUHVeWJZD[J^HbKgK
#not-registered	Q!E#E%E&J(B)C*E+^,H-E.H/G0I1I2I3C4G5I6H7F8H9G:D;H<I=E>D?G@BAIB@CXDlFIGFHAICJFKCLFMENCOIPFQJRHSFTFUAWJXEYGZ<[D]D^E_FaDbDcFdEeIfEgGhD
#object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,I-F/J0H1H2I3G4H6I7I8H9I:G;H<J=G>I?I@HAHBGCIDHEJFGGkH>IGJGKGLHMENFOJPGRHSJTIUHVDWIXIYIZD[I]I^G_HaIbIcGdBeHfDgIhG
#onboarding-failed	[!I#I%F(H)K-J/J1J3J4I7J8H:I=G>J?J@GDJEHGHHAIJJIKGLJMINHPHRISIUHVHWJXJYIZ@[J^H_IbIcGd@ehfBgIhH
#onprem-admin-action-required	b!I%J(H/J3K6J7J:F=F?J@IBGDJEhHFNHPHSJUGVFWEZ@[K^K_JbIcEdHeIfIgH
#onprem-complexity-refused	d!I#I%I(I)K*J+I,K-G.J/J0J3G4I5K6J7I8J9E:H;J=H>G?G@JAKBGCGDGEJFJGJHEIfKJLIMGN_OGPIRJSJTJUIVHWJXGYJZC[I]G^J_JaGbIcIdIfIgKhH
#onprem-connectivity	T!G#G%F&I(E)G*H+H,H-E.I/F0G1F2H3E5H6F7G8G9E:D;I<G=D>F?F@CAHBCCGDFEBFHGFHBIFJGKFLGMENDOGPFRDSFTGUCVFWGXEYaZ>[G]G^F_EaFbIcldCeFfCgFhF
#onprem-multi-match	]!E#H%H(H)J*I+J,J-H.K/H1K2J3G4I6J7I8G9F:H;I=H>H?I@FAjBGCGDIEKFJGIH@IGJJKFLIMHNHOHPGRJSJTHUIVGWJXGYJZD[J]G^I_BaHbIcIdIeJfHgIhI
#onprem-policy-refused	O!D#C%C&H(A)E*C+F,F-^.G/^0G1G2F3D4F5G6D7B8F9H:A;H<H=C>D?C@ZAHB?CDDAEEFGGDHCIGJ]KCLCM@NjOEPDQIRGSETEUAVBWYXEYGZB[B]D^B_FaDbBcDdAeFfIgChE
#onprem-success-cloud-failure	Y!E#H%G&J(I)J*J+I,I-E.J/j0G1J2J3E4H5J6G7F8I9H:H;J<J=G>G?H@EAHBDCIDGEIFJGIIDJFKELHN@OHPERJSITBUJVHWJXIYJZC[I]I^G_AaHbIcGdFeIfGgIhG
#ou-reserved-character	]!G#H%E&G(H)I*J+I,I-D.J/H0J1K2I3E4H5K6I7I8I9E:F;G<J=G?G@GAIBECHDGEHFjGDHCICJIKGLIMGNEOHPHRISJTHUFVHWHXGYIZJ[I]G^J_HaFbGdGeIfGgIhH
#password-contains-name	f#J+X-D3K:J@GBGDJFJGJHDIeJJKGLJMINGVJZC^IhX
#password-easily-guessed	N!C#Y%D&H(A*C+E,D-n.F/C0F1G2D3C4E5G6E7B8E9C:B;G<G=D>B?C@>AFB?CCDAEEFFGDHGI<JZKHLCMAN;OEPCQHRFSEUBVBWEXAYFZ;[B]C^J_EaCbBcDdBeFfCh@
#password-filter-refused	U!E#C%D&I(D)G*H+G,G-@.H/D0E1H2F3E4A5F6F7E8G9G:D;H<I=F>E?E@BAHBBCEDCEHFHGDHGIDJnKALEMCN?OFPEQJRHSGTDUDVEWGXEYHZ>[E]F^C_FaEbCcFdCeFfEgFhB
#password-never-expires	W!H#G%G(E)I*I+H,J-G/I0J1J2I3H4J6I7G8J9J:F;J<K=F>G?H@AAJBCCHDFEJFKGHHHIFJHKCLkMDNEOJPHRJSJTHUGVGWIXHYJZ>[F]G^A_IaGbEcIdEeJfHgGhB
#password-reset-done	j(I:J=J@ZB^DJHZM[UGVIZC[J^IbJhG
#password-too-weak	Q!E#C%E&I(C)G*G+D,G-J.H0H1H2[3@4F5I6G7E8G9D:C;H<H=F>A?E@?AHBACADHEGFGGEHHIlJXK>LEMBOCPFQJRGSHTFUEVDWGXDYGZ<[D]E^E_FaDbDcFdDeHfEgFhA
#password-used-before	O!H#@%D&I(A)F*F+F,F-=.G/I0G1H2Y3D4F6E7D8F9F:B;G<H=D>C?B@GAGBECCDJEFFHGDI?JDKmLDMANXOEPDQIRGSFTEUDVBWFXDYGZ?[J]C^C_FaDbBcEdCeFfEgDh>
#personal-account	w:Z>FHY
#phone-mismatch	U!G#F%I&J(H)I*H+F,I-E.J/H0J1J2J3J4I5K6I7I8I9F:H;I<J=H>B?E@EAIBFCDD@EJFJGIHBIAJIKBLIMGNGOkPHRHSJTHUIVGWJXDYIZB[I]H^J_HbHcHdIfHgI
#privileged-account-denied	R!C#E%^&I(@)>*G+G,D-F.I/G0H1H2H3E4D5G6G7E8F9F:E;D<J=D>E?E@CAFBECGDEEFFHGFHCIEJGKELGMFNEOGPmQGRGSFTFUCV?WFXEYHZ>[G]G^E_EaFbEcFdDeGfEgBhG
#reset-in-home-directory	U!D#G%F(A)E*H+I,J-H.J/H0J1J2I3F4I5J6I7E8H9J:m;I=C>F?E@BAIBBCGDDEHFIHFIEJFKCLFMDNEOJPDRISFTHUDVAWFXGYJZ<[E]F^E_HaGbDcGdEeJfGgFhE
#sam-remote-call-denied	Z!F#F%C&I(F)G*F+H,G-E.I/G0H1H2G3E4E5I6G7H8F9D:F;H<H=E>F?D@FAGBDCFDFEHFHGGHCIEJGKELHMGNEOGPDQlRGSITGUFVEWHXFYDZC[H]G^H_FaEbEcEdEeGfEgGhG
#server-clock-skew	Z!H#G%H&K(I)I*J+I,H-G.J/I0I1F2I3G4D5J6G7H8H9F:I;J<J=H>H?H@FAIBGCHDHEJFJGGH?IGJIKGLIMFNIOHPGRkSGTGUIVIWJXGYFZD[I]H^J_HaFbHcBdFeIf?gIhG
#servers-catching-up	S!E%D&J(C)G*F+G,H-B.I/Z0G1G2F3F4F5H6E7G8G9G:C;H<H=F>D?E@>AGB>CEDCEGFHGHHCIBJDK@LCMmNAOGPFQJRHSFTHUDVDWGXFYGZ9[C]D^C_FaEbAdCeGfBg^h?
#smart-lockout	T!C#A%E&J(F)G*G+G,G-D.I/D0H1H2H3E4G5I6H7E8H9G:E;H<I=F>C?G@BAGBBCFDDEHFIGGHFIDJGKDLaMDNEOGPEQJRFSGTmUGVDWIXFYIZ@[B]G^B_EaFbEcFdFeIfGgEhE
#sspr-disabled-tenant	T!D#I%G(@*E+I,H-G.I/I0J1I2J3G4I5J6I7E8H9J:@;I<J=C>G?E@DAJBACHDCFIGFIIJGKGLGMGNFOJPDRISDTIUkV>WHXGYIZ?[G]G^E_IaGbJcFdGeIfDgDhH
#sspr-not-enabled-for-user	Y!A#H%F*I+I-J.J/I0K3[4J5J6J7G8H:H;J=E>I?X@EAJBCCHDAEHGHHDIIJHKHLHMHNFOKPISGTJUHViXIZ>[G]I^K_IaHbFcIdDeHfHgGhH
#sspr-policy-not-set	f(I)I*Z:H=JBJEEHGJJNFSJUGVHWcZGbJdIgH
#throttled	R!C#^%F&H(D)F*F+F,G-I.G/G0H1H2F3A4F5I6H7F8G9B:E;G<H=E>C?E@>AGBBCCDCEGFHGFHCIAJFKALEMENDODPDQIRESETCUFVDWGXlYFZ@[F]D^G_GaBbDdFeIfFgFhE
#tls-disabled	X!E#G%G&J(G)H*I+H,H-F.I/H0H1A2F3E4E5I6F7I8F9G:I;I<G=F>F?F@EAIBDCFDGEIFIGGIEJHKFLHMFNGOHPFQIRDSHTHUFVFWIXFYlZC[I]H^I_GaGbFcAdCeDf@gGhH
#unlock-option-missing	W!F#@%F(C)F*H+H,I-E.I/H0J1I2J3G4I5J6I7G8I9I:D;I<J=F>F?B@BAIB?CEDDEIFJGHH?IFJHKELEMENFOIPGRISHUFVBWGXGYIZ?[m]G^E_HaGbAcGdFeJfGgHhE
#user-abandoned	Z!K#F%E&J(D)G*H+G,I-E.H/G0I2I3F4I5I6I7F8H9F:F<J=Y>D?D@FAHBCCCDHEHFIGGIEJGKCLGMDNEOHPFQKSXTHUDVCWFXFYHZB[F]k^H_GaDbCcFdGeJfGgGhF
#user-cannot-change-password	Y!H#H%G(D)J+K-H/I2J3H4K6J7H:F;J=I>H?I@@BCCJDHGIIFJIKELCMENFPITJUHVFXHZ<[G]I^j_JaIbGcJdEeJfIgHhA
#user-not-found-onprem	Y!C#H&I(G)I*J+I,I-H.J/C1H2J3D4G6H7F8H9H:G;H<J=F>G?H@HACBFCHDGEHFIGIHDIFJIKGLHMGNFOHPEQKRISJTDUIVGWJXHYIZD[I]G^F_kaGbIcFdDeIfGgFhH
#windows-screen-broken	T!H#H%H(D)H*J+H-H.W/I0J1J3I4J5J6J7I8J9I:F=G>G?E@IAKBDCIDFEIFJGIH;IHJGKHLGMENEOJPHRJSGTHUFVFWHXHYJZB]G^H_IaGblcFdHeJfGgGhD
#wizard-connector-not-found	u,IHFZIe_
#writeback-not-enabled	Q!B#E%[&I(B)A*D+F-D.H/H0C1D2F3D4B5F7J9G:C;F<F=Y>D?C@BAEB@CEDBEBFFG^HFIDJCKBLDMCNAOGQGRCSETDU=V?WBXEZ=[E]E^C_GaEbCcBdje]gXhB
#writeback-service-stopped	V!F#G%E&J(F)G*I+I,H-G.J/Z0I3G5H7E8E9H:G;I<H>G?G@EAHB@CHDGEIFIGDH;IGKFLHMENGOIPEQXR@SCTGUEVFWHXHZG[H]G^H_FaGbFcWdAfjgFhG
#writeback-unsupported-path	U!E#H%H&J(C)G*F+I,I-G.J/A0H1H2I3F4H5I6H7F8H9E:F;I<J=F>F?F@DAHBBCGDGEGFIGHH>IFJGKELGMANEOHPEQJRISFTDUGVFWHXHYHZC[G]G^G_EaFbEcFdCeIfDgmhF
#wrong-current-password	T!G#I%G(E)I*I+I,I-B.J/G0J1J2H3F4I5K6H7G8I9I:F;J<J=H>F?G@AAJBCCGDEEIFJGHHFIBJGKBLEMBNCOGPHRISITGUFVFWIXHYIZ<[F]H^D_HaGbFcHdFeIfGgGhl
+# #	U!H#I%I(G)I*I+J,J-G/G0J1e2H3Y4G5J6I7J8I9G:J;J<J=H>F?I@bAJBZCFDIEKGIIEJJKELFMFNFOJSFTGUJVHWJXGYiZH[J]J^J_IaFbGcCdGeIfDgHhJ
+# a	y@JI]
+# admin	f(F*IHGMJPJTIgf
+# and	g-I1Y3J>KBICJHCI]K[MXO[Y^ZEc^
+# are	y/GIJKZM]gK
+# at	w-YHKIZKHOZZG
+# beheercentrum	ydIg^
+# caracter	q2bHJII
+# char	l/X2c3K9J@IBKHDIXKJN[ZK
+# character	d/Y2^I[
+# day	q@^NJ
+# days	m!ZDZHYIIZZ
+# e	q>^IGOYYZ
+# from	wHJcZ
+# godziny	tXZ
+# heur	tX[
+# hora	j@]HKX]
+# hour	f#J@aKJXaZGaH
+# in	w#IK]TY
+# is	q3ZH^
+# it	yIJKKO^
+# l	wC]KY
+# la	y#J@HI^TZ
+# letter	yIZNK
+# may	yHaTK
+# method	m*Z?JC]HJ
+# min	u#XRYaZ
+# minut	j>KHIIKOJPZR_a]fK
+# minuten	wHIR^
+# not	p/[1I3Y=WH]
+# och	y>IO]YW
+# of	q(J1[@JC_HDZZ
+# on	l(]1J3X>KHGPXS]YZZJgI
+# ore	q@[X[
+# password	k%H(G@FBYHZIHK^NZZIgZ
+# peopl	y(HCJLXP]
+# random	yNY
+# reject	w/[@ZII
+# sms	w3b>E?JOIaF
+# so	r3[>I@JHIZJaIh]
+# sspr	p@]NJ
+# still	uMX
+# stunden	q@^X[ZJ
+# teken	y%J2]
+# this	y*K@ZV[
+# timmar	wXY
+# to	n3J4]>[HJK]OJcF
+# und	w3ZC]YXaF
+# user	u@XC[FZGXHJZJ
+# uur	q3J@_X[
+# was	y@YHJIZYY
+# x	t1^
+# y	u3YIIOZYYaI
+# zeichen	q-Z/Z2[HIIZ
+# が	t3a>JCJDIHKOH
+# 个	y2]IJK[ZJ
+# 位	y2[CII]
+# 回	wK[X[
+# 小	q@ZX^
+# 文	t2]HII_KK
+# 日	y@Y
+# 時	p@YXa
+# 管	pgb
+# 还	y3YTX
+2008 r2	u5Z
+2016 acs	r1c9JHHZK
+32004 decryption	y6X
+32009 error	w,Z
+32011 onboard	ye[
+33001 adunknownerror	n&^
+33001 unknown	w&Z
+3rd party	yJY
+80230405 object	t_a
+80230818 dominio	y4[
+a #	i(Z/X2]3Y>IBJHFKINYZIa^
+a antiga	tHJM^h]
+a bann	y-Z
+a blank	y3[HHIJbZ
+a caixa	y>XHZ^Y
+a call	y?XHIZ]
+a cambiarla	w@X
+a capital	yIY
+a chang	qHY
+a choic	w?^HI
+a cloud	w*J,_/[HFdHgK
+a code	i>C?IBJCJHaZ^]I
+a comma	u3ZFZHJ
+a company	yHZ
+a configuracao	yE[
+a conta	k!Y#Z%[)Z3JHILZXJZW[X_Z
+a container	wF[GaHGZH
+a customer	tHX
+a day	b!J#G-H9G@aDJHHIHJKKHMINGR[TJXdZEf]
+a dc	u4bHGcHfJ
+a de	uDZHIKZMX
+a deja	w+YHIKY
+a deux	u*^HJ
+a deviner	r-^HJ
+a different	l:Z?F@]GYHYKJ
+a directory	y)^HH
+a disabl	y!Y
+a domain	l%W5Y8]GIHGM[PG_]
+a due	y*[AZCWHH
+a email	w*Y6G>I?HC]H[
+a ete	j!]%K-J4]9K?]@HB[CJDIHJIKM[VJZE_YdZfJ
+a fail	y@XHFZ^bJ
+a failur	yZX
+a federat	y7HH^
+a few	tBYHJMX
+a file	y;HH[
+a filter	wGXHDJ_
+a forest	y8XHY
+a former	yIJK]OJZJ^Z
+a fresh	y@YBYHJLXZI
+a full	w@YHITZfZ
+a generic	wHHNZZX^Z
+a global	n(]
+a good	y!K)G9XH]UJ
+a gpo	wQXYW
+a group	o(F@GGXH[VZ
+a guest	q:[
+a helpdesk	r*Y@XCJHX
+a ja	y9J>]HJV[
+a jamai	y+[DYHFWZ
+a jour	r+[1YBXDJHKMXf]
+a kod	y>_aJ
+a l	p([>Y@ZHHZJbXeZ
+a la	h%Z2Y3H>^?J@JBIHEIIK[MJN^OZXKZHaGbYdY
+a laptop	yH^
+a le	y#J(XV[
+a licenc	t=^HF
+a list	q-_HEIZ
+a lock	ybX
+a login	y>]
+a long	u@JDJIIMXOIZa
+a los	y*XDIHZ
+a lot	u9]
+a meet	uHI]^
+a member	o>JHGPXV^
+a mensagem	y>]HFZXaX
+a messag	rHHZZaZ
+a mi	q(J)X3Z9X>[@JHHIJK]OHVZZG
+a microsoft	p)]HHMXR]SXTIdYfJgJ
+a minha	w@JDJIXK]VXZG
+a minut	w@YHJTX
+a necessary	q)JHJUIVJda
+a new	U#G%G(Z)J*H+],K-D/H3J6J7J9I=I?H@XAIB[CGDFIHJJKJLZNEOJPJTJUJVHXJ[c]X^G__aJbHdIfKgXhI
+a newly	y%Y@[
+a nice	w9[@K
+a nie	y=[HI
+a nouveau	yBX
+a nova	o9J@JB^HFIJK[MaZGbJ
+a number	l3XD]HIIYOJZJ
+a nuvem	y/YMYgY
+a opcao	y([[X
+a organizacao	rEKW[dX
+a otro	y(^7XHJVJ
+a pagina	r+]-XHGVJXZZ]
+a palavra	r@^HKKGVX
+a partner	tH]
+a pas	g%Y(X)I*J+J-K/X3I:J=Z?H@JCJDYEYHDIIKJMZNJPHUXV]WYZF][aHcJ
+a passkey	w?XHY
+a password	X#I(D)J-I/Z6J7X:H<^=J?Z@aBDDHGIHYIaJ[LGMDNFTXUIVJWWZF[G][^HbHdHeJfJgJhH
+a phon	n*X3FC^DaHDOJZIaI
+a pilot	yH_VG
+a pin	yHYIY
+a plus	yF^HI
+a policy	l*JHCKXNAUZWc
+a politica	m@XHIN_WY
+a privat	y@[DZHH
+a privileg	yP[
+a problem	tEZS[
+a pu	y4XB]ZK
+a public	ybX
+a que	yI[h[
+a red	tHGIKKXS[Za]GbJhJ
+a redefinicao	l(I?KBIEIHZU^Z^
+a reimpostar	r=[HJVXZX
+a reinitialiser	wVYZW
+a replacement	y>[ZJ
+a reserv	tFYHY
+a reset	f!F(G)K*K/Z4W7J:I=IBECXDIH_JJLZNJPJUXVIWYZJbJfJgZ
+a restart	ufY
+a restriction	uN^
+a role	n(])Z*bBJCIHEZJ
+a row	w#[@IHEN]THX[ZJ]X
+a se	wBYDJZ^
+a second	f*Y+Z/X6]>H@ZC^DHIKNJZHaI
+a secret	w2[H_KF
+a security	r)[*F@GH[QZVX
+a senha	Z!I#[%J(I+J-I/J3J4K7Z:Y=I?I@GCJDYEKHDIYJWL[NZTJUGVJXHZ[]G^YaJbIcJd]fJhZ
+a server	y5X7Y
+a shar	r>HH^
+a slash	p3YF^HIaJ
+a sms	r<X>X?_CXHCZHaY
+a special	rV[
+a supplier	y:Z
+a symbol	yIX
+a sync	w+[8Y
+a team	wBJH^MG
+a temp	u#J@ZbY
+a temporary	qHZZJcY
+a test	yZZ
+a third	p7XHYbZ
+a ticket	yHKZZ
+a token	u,a-XHGZJeG
+a troca	yHJLXZZ
+a typo	u3Z@Y
+a un	n(X-H@KHCIKK]P]VZZH_^hK
+a una	wHGK]ZJ[[
+a user	_!F#H%I(Z)J*[+Z-H/X3J9I:J;J=J>G?J@[AIBGDJFHGHHeKHPET]VJXJZE]I^I
+a velha	u9K>KHFM_h]
+a vendor	wJ[
+a very	y2X
+a way	u-F9KBHH]TYX]
+a week	y!]@IHHI[KJZH
+a whil	y-IHJM[TZ
+a word	oHZIZZJ
+a wrong	r#I@[TWZI
+a year	u!_@IKXL[ZF^K
+aan de	rHIIYKIN^VZ
+aan het	q-WN]Z[
+aangepast en	y@_
+ab ist	yLZ
+abandon befor	yHJ]Z
+aber nicht	t+Z>J?[OKZF]]
+aber nur	wC[DI
+abilitato alla	wVZ
+able to	e#G(K:X?FBcC]HEQXTJVIZY
+about my	yZZ
+about password	w-ZBHHDIJSXZ_
+about the	t!ZH[IWZI
+abroad and	y)ZaX
+acce a	y!]>[HE
+acce au	u9JHbIKZJ
+acce refus	r%_P[QXZGdJ
+accept by	y-I/WH[
+accept cooki	y.Y
+accept it	t@X
+accept my	wHIKIZ]
+accept on	w/]IH
+accept pas	wIJK[OYZHhY
+accept sinc	y-Y
+accept the	q/JCZHGKXM]hJ
+accept them	y3]HHOJ
+acceso al	u>[BJDJH^
+acceso denegado	w%]
+access deni	c%Y(]BJHHPcQ]ZE
+access has	wHY
+access is	w%[HI
+access polici	wHY
+access policy	rH[
+access restrict	tHGQ^
+access right	y%]HI
+access the	u>XB_HHZJ
+access to	f%J>b?IBJDGHHaKc]
+accesso di	ybZ
+accident and	y!Z?JHYZH]Y
+accord to	p@WBYNZU[ZJ
+account a	y%[2[HHPH
+account ad	yLW
+account admin	y)K*],XPI
+account and	q![#EBYCZHJLYT[ZI
+account are	p!Y#ZA]HEPZTGVJZJ^Y
+account belong	y:[
+account bloccato	y#]XH
+account cannot	t%_:YHWPIZG_IdHeH
+account di	w%W2XGX
+account disabl	y!W
+account e	q!X#YHJ
+account enabl	yGZ_J
+account fail	y%J(ZHEP]ZW
+account for	n#Y%[2IHJTY_X
+account from	u:WH^ZJ_I
+account got	p)[BZ
+account has	c!Z%JDYLWPZ_]dH
+account have	y!GHY^[
+account i	y!Z,ZZG
+account in	f!F#F%KA]BIGYHaMXPXTZVIZJ
+account is	W!d#[(I)J-I/J2J3G7J:Y=J>F@JAKBFCJGJHEIIKJLIP_T_V[XKZB^F_JdH
+account it	w!FH[P^
+account keep	w#[HJTK
+account lack	t%Y3X
+account lock	nHZ
+account lockout	w#[HJ
+account may	w%Z
+account msol	w%Z2Z
+account need	r!GH^ZG
+account non	rD[VZZZ
+account not	e!^#J%Z)I*K3H:K=J@JAJBHDZGJH?L]PJQZV^WJ^X_IhK
+account of	l!E:[HaZJ
+account off	y!^
+account on	uA^PJVIZH^X
+account operator	pP]
+account option	q%JZK^^
+account out	yG]HI
+account page	y+GDHH]hY
+account password	h%H2c:I=_BJIILJMYVJZD
+account per	wHIVaWI
+account reset	w!H%Y:ZP[
+account secur	t#J+_D^HEZG
+account show	w!X#YHJ
+account so	w^Y
+account staat	y!]
+account tab	w!I#JHHPJ^_
+account te	yXY[Y
+account that	uHFL^
+account the	uTY^W
+account to	u%J2ZHFQ[VX
+account too	u#JXZ
+account used	y%[,YHH
+account was	m!X%[>ZHJZI^[
+account were	yZI^[
+account when	yHJb[
+account whil	y,[eG
+account whos	yLX^Z
+account with	q;]@ZHF
+account without	qHJ[Z_Y
+acepta mi	yIGKJOZZYhY
+acesso ao	y3J>]HZ
+acesso negado	y%XPY
+acquir user	yHEQaZH
+action requir	y*JE]
+activ directory	[!E#I%[&e(F/X3D4J6J7J8K:F@JAJFXHCIJKJNIT[UIVJZG^Y_^cJdFfKgahJ
+activ pour	t3ZUKV[
+actual es	yhX
+ad acceder	y!I%JBYHJZ[[]
+ad account	h!Z#[AXHCLYMJ_^
+ad and	t!I/ZM^ZJ_ZgH
+ad but	u/Y
+ad connect	b/J0X1a8[HHMYTHYYfF
+ad connector	o!J%^2Y8]<YHDZI_H
+ad deaktiviert	y!Y
+ad ds	l%b2Y3J
+ad e	u%[3Z
+ad entra	u/^TJ
+ad error	w&aHJNIZE^J
+ad fail	y/ZPZ
+ad for	w=XM[
+ad fs	n,W3K7[9JGIHeMGZJcI
+ad group	yHHP]
+ad has	t/F3^F]HEIG_[
+ad is	p/Y3XHIIJ^X
+ad ist	r#J%K/J3Z>JHJTX^Yc]d[
+ad konto	u!X#YLX
+ad ma	t#IMXT[gY
+ad mais	wMYTY
+ad mas	uMZTZ
+ad men	yMYTY
+ad mit	y3]AX
+ad nao	y![L[ZH
+ad nie	y/]LYTI_J
+ad not	k#K/J<]@XHELYMIT]ZIg^
+ad object	nGJHI_a
+ad onprem	k!W/Y_Wg[
+ad password	o-Z/GHIJIM]N[
+ad pero	y#JMZT[
+ad policy	q/YBKN^
+ad refus	w/YJZNX
+ad reject	w-X
+ad reset	y_]
+ad right	y%^HFPZ
+ad says	tIZ
+ad show	y#IHJT]
+ad so	y/ZA[
+ad still	u!Z
+ad sync	i/H0J1JMXRISETIcJdZfcgJ
+ad the	y/aZD
+ad took	w/Z
+ad user	h!^#I=IAYG[HHTXZI_XdZ
+ad y	y%Y3[
+ad で	q!Z#G/WMXT[^[
+ad に	w_^g[
+ad の	r!Y#]%J3XAXHINYTJgX
+ad は	u/_HJT[
+ad 账	y#YAX
+ad 里	q#J3Y>JMY^Z_[gJ
+add a	n+J8Y>ICJDZH^
+add on	w.^HIJ[NKZG
+added a	t4J8^HJIYZI
+added the	y%J8XHJQZ
+added to	w:YVY
+additional security	uCaDEHI
+address book	y>JH]
+address on	y3Y
+adfs admin	y,]HH
+adfs and	y7Z
+admin a	u(^)G*Y@JHYUIZI
+admin account	h!K%J)[*^,]:I=_CJHGPJUJVEWIZE
+admin action	w*IE^HJ
+admin and	j)ZHGP]ZJ
+admin app	u*IHFga
+admin are	u)X*Z
+admin as	y#YHJ
+admin cannot	g)X*]?GHGPYTX
+admin center	g)I*JMJS^UKZIg_
+admin credential	wH]eJ
+admin disabl	y(K)HU[
+admin do	yPY
+admin du	y%JP^
+admin for	u([)F*G,ZE[HDPJU]VXZH
+admin from	y)]HIP[dIgJ
+admin get	u)W*ZHJ
+admin gets	w)]VG
+admin group	yH[
+admin has	i!I)JEIHJU^V]ZJ
+admin hat	tEIUXVYWZdY
+admin have	w)Z*[PI
+admin here	y*Z
+admin i	m%J*_HDZX
+admin im	w*X,W
+admin in	n,[:YHIPYd[
+admin is	u)[
+admin it	t*XEFVIZa
+admin konnen	yPX
+admin may	w(Y)JQW^[
+admin microsoft	lSJgb
+admin must	r*Y,[E]HGPJdJgJ
+admin need	pCHE]H[
+admin nicht	t(Y)K*X?JdY
+admin nie	y(GEHU[VZZJdZ
+admin not	e%H(H)[,KDJEGHHPXV]W]ZId[
+admin of	w%F([:[HEN[P[ZH
+admin on	w)XEHHYUJdZ
+admin only	u*[?J
+admin page	t(J*JHZZHcJg^
+admin password	n(G*H,]EHHcKGNHPYZGdGgF
+admin portal	y/Ig[
+admin reset	f!K(I)X*[1c:J?G@YEJHXL^PYSHUEVHWFZDdJgJ
+admin right	y(J)JH[P[
+admin role	l(D)_H[ZJ
+admin see	y)]UF
+admin sspr	wPZ
+admin switch	w)X
+admin to	m(I)F*E,Y:I=ZHDPJUXVcWWZFdIgJ
+admin user	y(ZgX
+admincount #	gPa
+administracion de	ydJgZ
+administrador de	p(^)H*X,JPZZJ
+administrador global	q(])Y*J,]ZJdJ
+administrador nao	u(H)Z*JPJUZV]WIZGdX
+administrador not	t)YUZVYWIZIdX
+administrateur a	yUZ
+administrateur n	uEHPKUYV]WXZHdX
+administration microsoft	ygX
+administratora globalnego	y([,[
+administratoren durfen	y)[
+administratoren har	u)H*JEGVZWZd]
+adminsdholder reset	yPX
+adress de	y3I>WD]HJ
+adsync dienst	yfY
+adsync not	yfZ
+adsync servic	tHIf[
+after #	t0XHJ
+after a	h!Y#H(J/Y@ZL[MIT[ZD]KbY
+after add	y%Z8YHJPI
+after all	yBYZZ
+after an	p0[@YBYHGL^PZZFfHgZ
+after each	u#XH[f[
+after enabl	yJ[ZJ
+after i	m3I9J>J@HBXHFR]Za]DaXbK
+after my	y#Z(]ZE
+after password	y#^@GBGHHLHMZZI^G
+after reset	wLYMY
+after restart	yB]HKZJfX
+after sspr	yHIMY
+after the	_!J(J-J8J:E=J>JBXCJHGJIKJM_NJPJRZTYYZ]^^JaHcJd]fXhH
+after thre	y#G@ZH]
+after unlock	w%ZTY
+after we	u<XA]C]HHPIZG
+after writeback	y8X
+after wrong	wHIX^
+again after	u:E@JBJH[R^TZZJfY
+again and	l#Z+I;I@JBFH^KGN[P^TJaY
+again at	y@_ZD
+again befor	y@HHIX]ZI
+again but	y+Z
+again later	n9K@GKKZ^cZ
+again today	u@X
+again with	u@JBXKZZI
+age #	n@[HK
+age is	u@Y
+age or	q@YHHIIN]
+agent credential	w%[HJ
+agent dc	u-^HJJK
+agent de	p0]HHf]
+agent di	y0XfY
+agent is	n0[JWZIf[
+agent not	t%I0a1KHDJZfI
+agent of	u0FH^
+agent on	y0]HK
+ago and	n@^D[HGM]ZF
+aguard #	wXY
+ai chang	p>Y@Y
+ai deja	u@YK]ZI
+ai oubli	yZZ
+ai pas	n(X@ICYHZKIZX]]
+ai perdu	y>X
+ai que	wC^
+ai un	yCY
+ainda nao	w@ZGJHFM^WZ
+aka ms	i+Y9JDbHIT[ZI
+aktiverat for	yVY
+aktuell password	tHJKJZGha
+al cambiar	wZXdX
+al dia	wM]
+al eerder	wKZ
+al escribir	y%[4X
+al numero	y>[
+al restablecer	y5YCJHJZWa[
+al usuario	yLX^X
+al vecchio	y>X
+aldrig registrerat	wDY
+ale nie	uZK[]aX
+algo de	y.Y9]HJZI
+all account	w%K2ZHY
+all cooki	w.[HJ
+all day	u#J@IBHHYTZf]
+all dc	yJ[
+all fail	y(]G[HGKIZI^X
+all fine	yBZ
+all good	w9JB_HJKK
+all her	y*]?GB]HIIKK[ZJ
+all my	tIKKZN]ZI
+all of	q-I@XHGU_VKW^XJZJ
+all other	yGZ
+all our	w)[5XUI
+all sort	y9IB^HK
+all the	nBKH]K_RKYX
+all user	p%])J;J=GBIFIGJHaLGMGU_VGZF
+all utent	u=[HJXZ^Y
+all were	yK[
+alla reimpostazion	wVZ
+alleen bij	yP]ZJ
+allow by	u<ZNWYW
+allow cooki	y.X
+allow to	d(_:J?F@HHCNJQ]V[ZD[J^abJhJ
+allow user	wUY[X
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybX
+alor qu	w+]BJDJHXMH
+alor que	r#J3I>JHJIZO[TYZH[]h[
+already register	w+JH]
+already used	t-JH]KZ
+als method	y?[CJH[
+als registriert	y+[HJ
+alt del	h@IBKM[^JbYha
+alte nummer	y>X
+alte password	l#[HHMYh]
+alter the	u7YHJZI^_
+alterar a	w^]
+alternat email	w>]?HHI
+alternat phon	u?]HY
+although it	u-]@JBJHYIF
+although its	y-]3K@YHIOY
+although the	tHIJZTY
+am i	t(G9]HCIXV_
+am laptop	wHZMY
+am not	t(JIYV^ZGaX
+am pc	r#J@KHJM^T[
+am rechner	w#]HKMYXJZJb[gY
+am selben	y@^
+am sperrbildschirm	ybY
+am stuck	yDYXZ
+ambient onprem	o/JBJEKHHNJcad_
+amministrator global	w(Z,YHJ
+amministrator non	uEHU]VZZIdX
+amministrazion di	ygX
+among the	y?[K[ZJhJ
+an account	o:WA^HITZZG
+an adfs	y,]HH
+an admin	c(^)Y@XHXL]PGTYZD^K
+an answer	y9[DZHI
+an app	y?XDJH[
+an die	w>Y
+an earlier	yHIK]
+an enabl	yAY
+an entra	w)]*YHH
+an error	Z![#J(J,J/]0I3H>I?J@FBECIDYH@IJJWK[MIOIVZXJZc]H^ZaHbJcZeYfJhJ
+an export	yH^MF
+an extension	w3Z
+an hour	d#H-K/I3J9F:K>J@[BWDKHIIKKJMZPZRXTJa]f]
+an incident	yS[
+an incorrect	rHIT]
+an issu	yBIKYZZ
+an object	y_Z
+an old	k#[1F4J5E;]>YH^KYZK
+an option	t*Z?G^[
+an ou	rF]GWHZ
+an outag	u9GHISaZJ
+an unexpect	u3[ZW
+an unknown	q&ZHJb]
+an updat	yHYfH
+ancien mot	oZHh^
+ancora la	wHIM]
+and #	r/GM]YY
+and a	i(I*X3[<XE^HFIXL[PYZGaI
+and ad	y=J@Zd[
+and again	m#Z+I;I@XBEH^KGN]P^TJZGaX
+and all	tB]F]TJZJ
+and ask	rUW
+and both	y6WA[
+and call	y:[ZX
+and cannot	f#Y:Y?I@YKILJVYZZ^J
+and choos	y+GDHHbIJ]F
+and click	y:ICHDIHb]JbI
+and clos	yBIZG]^
+and computer	y#IHHT[
+and confirm	y#JBZHJ
+and creat	y8[HH
+and email	q*[>H?JB]CYDIHCgW
+and enabl	w6W8X
+and encrypt	h<_HK
+and entra	r/[6]HGRWcJ
+and everyth	y%]BJH[
+and forgot	t=Y>JDYHIU[ZHdZhX
+and get	uIIJZhX
+and gets	w3GCJDXKYO[ZJ
+and goes	yLX
+and got	o#[@YBJHJKZNIZG_X
+and has	w-X
+and have	uD]HH
+and he	y@Y
+and i	d(J*J+Z-H>[?KBHCZDHHDI^KDNIV[Z]]ZaFh]
+and im	r*Y@XB]HFaI
+and in	y@JAYHKK[d]
+and is	n-J@HBcHCLYOXX[ZHdKfE
+and it	[*Y-G/I3I>WBZCZDIHBI^K^MJNHOXVXXJZE]JbY
+and its	n>J?Z@[FZHHZG
+and left	yHK]]
+and may	u#X
+and microsoft	y/]1[HHRHSKcZfIgH
+and must	wVY
+and my	r!Z>JH[KEZ^
+and need	o#Y*X?J@HCJHXIIZ]
+and nobody	uD[HILXSIc[
+and none	yBIGZHIIIKYN^ZGhJ
+and not	g!I%X&Y+[-J1Y3J>I@^BFDYHAIXKDLXNYOJVJa[bKhJ
+and noth	n&[9J>J?Y@KBIDJHFNZRZZYa[bJ
+and now	^!]#_%J(I+I/J8Z:J=]@XBACJD_HBIIKXMJNIPJRKTJUKVYXY]I^X_IbJcJgXhI
+and on	q/H6ZH]TJcZdJ
+and only	yHKKI[]
+and our	y4]8JHFd]
+and password	k!I#X+W0[1X5]:KBIHYWYZIaHbYdI
+and phon	n*_HJ
+and recreat	y_X
+and refus	w/Z
+and reset	d!X%Y(H)Y*X/I0^1Z5]?J@IAXBGCIHFMJPJRZVJZA]I^[_KbKgJ
+and says	y7[HK
+and self	y^Z
+and show	uC[HHbZ
+and sinc	r1XQX
+and so	w-[H[IJaJ
+and sspr	r7Y?HHZJYZJ
+and still	n(]/ZHINXT]ZH[G
+and team	y>FH[
+and that	u4ZCZ
+and the	X#G%J(J)J*I+I.^/]1K3]6J7Z8J9J=K>b?F@ZAYDHGJH?IXKZMDNFOHPIQXRJSJUXVIWJXJZD[J^I_IaFbZdJf[hY
+and then	h!I/^3J@JBICZHHIIZY]Jf[hY
+and they	y(XOX
+and today	y!Z@^NJZF
+and user	yB^ZJ^J
+and want	y8I@XH[
+and was	t7[:YBZHZNJZHaH
+and when	w!ZKZZIhI
+and which	wdJg]
+and writeback	k%J2X<X=XHFJKcWdJeIfIg]
+anderung bei	yLZ
+angeblich nicht	wIYKJN]
+annuair d	y:[
+annuair onprem	w3I7]_ZdZ
+another admin	t(]HIZJ
+another company	u:]HHSXZJ[]
+another method	r?Y
+another one	w:[HI
+another organisation	w:Z
+another password	y-X
+another user	y=YHX
+another way	y?YCY
+ante de	q(J3[:J>JBGCID^HEKGMJZG]^b^
+anvandaren ar	y![P]VK
+anvandaren far	yOX^[aY
+anvandaren har	w=YC^KJ
+any idea	u9G@IBHDKKYZ_
+any longer	y>J?[GJ_[dH
+any more	c%J(Y+[-J/J1_4K6Y8J9G:J=Y>F?[@GAHB]CIDEGIHEIGK^NIPITIX]Z@_[bXcJdHeJgKhI
+any of	q@ZK]ZH
+any password	y8J@ZHJN]ZG
+any security	yDY
+any updat	y(K1K9^BJHHNJ
+ao redefinir	yZYa]
+aos requisito	wHJIZNZ
+aparec como	w?[HJh[
+api graph	wgX
+app alon	y9I?^CYDJHHaJ
+app and	y?ZaH
+app asks	yH]
+app code	r*J?_CJZKaI
+app e	y>J?WC_
+app is	u>W?X
+app not	t(J)I*^aYgK
+app notification	y?YCIHIaX
+app on	t>J?Zg[
+app password	u(IDJHbMJZG
+app registration	yHY
+app show	yHX
+apparait pas	u([?ZDJHK
+appear for	w*Z+_?HHCNX
+appear in	w-^3J>HHZKI
+appl id	n#GHbTJ
+application event	u,[HJ
+apply to	u*[-K
+approv the	y>]HDa]
+apre la	u-YH]OXZJ]I
+apre plusieur	y#XT[
+ar avstangd	u![HJf[
+ar fel	wh^
+ar for	o-b9J@[BJHFZJ
+ar inaktiverat	w!Z
+ar inte	l!K%[(H4[9^:I>H?J@JHEKINJPIQZVaXIZF^KcIdZfHhH
+ar last	t#WHZTHXI[]
+are block	y-[HI
+are deni	y%IHHK[Q]
+are disabl	y!].YHIZI
+are lock	y#[HI
+are miss	q(I=Y?KHJW^
+are need	y@]HF
+are not	c%K-Y/I0Z3K4J8X:X>Y?^@YAJBJCGDJGXHXJKKIRJZG^X_Jc]fH
+are refus	o!Z%X(J)]/JHHIHKJPIVXZKdZ
+are reject	w-^HEIJ
+are requir	w=GCZHZ
+are set	y@YHI
+are still	y-HHYPY
+are the	u([HIIXNXZX
+are told	w)]UJd^
+are two	yA]
+are wrong	y%XH[
+are you	p9aHDZJ
+arriv pas	pZa[ZaH
+arriv plus	y4WZZ
+as #	y3ZHJ
+as a	k(E*_-[?]HAIZKJdX
+as admin	w(F*^?KNY
+as an	u)W
+as befor	yZ[
+as domain	y%aPC
+as expect	y)XHFZ^dJ
+as i	u(J)Z*KHHNZ]Z
+as inactiv	y0]HJ
+as it	t/YZX
+as mine	y@KIHO_TKZJ
+as password	t%J([-JHJIaKHZG
+as permisso	y%Y(X
+as register	u+aDFHF
+as soon	y(Z)Y*WHJVH
+as the	g!Y(Z+]?X@JBICIHXIJKcLHMGQFVHZDhX
+as too	y-[IXKK
+as well	p-Z?IC]HKTY
+asegures de	y3YCXOX
+ask for	qH]LXhJ
+ask me	y+XHX
+ask them	qUWWY
+ask your	w)KHJUYV]ZI
+asked for	f*^+K>J?JCZDIXXZJaZ
+asked to	m@KHJIIKILaO]ZK
+asks for	a-J>J?H@IC_DKHZIIKXaJh_
+asks me	n*Z>FCIH]KJZYhZ
+aspettar un	y@]
+assicurarsi che	y3ZCYOX
+assign a	y(Y)[@JHFZIg]
+assign to	y%FH_
+at #	j@dB^HEMJSHZHbI
+at aka	w7XHJT[ZJ
+at all	nDYHZNYU]VIWWbYcDd[eFfH
+at breakfast	w@]
+at first	rHJLaZH
+at half	y@Y
+at home	o4X>YH[
+at least	j-K/Y@ZHDI_KIMKNXZJ
+at login	r+^>GDJHYZHaFb^
+at logon	qHFZKb_
+at lunch	wHF]]
+at microsoft	r7WS[
+at my	yHX
+at next	i@KLabJ
+at once	w9JB[
+at our	w7[SGZGc]
+at reset	q(H)H*^5Z?HGXHH
+at sign	q+]>GHX
+at step	yHGZ_
+at the	W!H#Y%J)K+I0G1J4H6J7J8I9I:I;J?F@FAIBICXDGGHHFIHJ[LIM[NYPIRGTGUIVIXGYJZ_[J]_^[_Jb]dIeZfZgH
+at this	l+X;ZWXcX
+atend a	wNY
+atend aos	wHJIZNZ
+aterstall losenord	u%Z(XBJHJZGb^
+aterstalla losenordet	w:ZZZ
+aterstalla mitt	yZ]
+aterstallningen misslycka	yZ^
+atkomst nekad	y%ZP[
+att aterstalla	r%Z(a7X@KHIVJ
+att byta	t@XBJKJL[ZX^^hI
+att det	u-KKZNWO]ZJhZ
+att gissa	t-^
+att jag	w-JHEK^ZX]]
+attempt a	y@ZKIXX
+attempt fail	w#[HITHZX^Z
+attempt on	y#JH]
+attempt to	t@XHIZX
+attempt try	yXW
+attender #	u@YXX
+attendr #	yXX
+attual e	yKJh]
+au moin	yHKI]
+au moment	y@JaZh[
+audit log	n/YEYHFNJV[ZZ]]
+auf #	u>[PX
+auf das	y>[
+auf dem	g>JJXRZZIa[b]cJfZ
+auf den	uD[JY
+auf der	n%Y-YXZ
+auf die	r>ZaZ
+auf password	w:YHKZIb]
+aujourd hui	w@ZHJX[ZK
+aus der	u!Z*KHJPZ^]
+auth token	n,^HJ
+authentication admin	u(a)I*GHIPJ
+authentication method	lCZD^HFTJ]Z
+authenticator app	j(J*[>J?YHY
+authenticator code	y?^HE
+authenticator not	n>Ga]
+authenticator on	u>I?JH^
+authenticator show	wHY
+authenticator を	w>]?KH[ZI
+authoris to	yVY
+authorization policy	u)]UI
+authorization requestdeni	j(]HX
+auto upgrad	y1_
+autoservicio esta	y)[HJUZ
+av losenord	t%]7WdX
+av tillbakaskrivn	w,[dGe^
+availabl for	uV]
+availabl with	t=Z?K
+avant de	yD[HJXXZJb]
+avant la	y]]
+avec l	y>ZHIcY
+avec le	y3JBYHJK[O[aI
+aviso de	y@HH_ZH
+away by	y@[BZKI
+away from	y)[*J@JHYU[ZK
+b2b guest	wHX
+b2b user	y:[HJ
+b2c custom	wH^NIWJ
+b2c de	yH_ZI
+back but	y!X@ZZI
+back de	y%ZdX
+back from	t!^HEKJZ[
+back in	rBYHKXY
+back nao	y%YdJf[
+back on	u/Z9]PZgK
+back the	p4XHE]YaZbY
+back to	f!J-I6[>I@IB]H?IIKdNI]G_Jb_dW
+back tomorrow	yX[
+backup operator	wHHP[
+bad password	u#]HYIH
+bann list	qH]
+bann password	pHY
+bann word	uHZ
+battery died	yHKRY]]
+be #	y3a@GHJII
+be able	o?GC]HIQX
+be added	yV]
+be at	w@Y
+be change	m@]BIHYKKLJZ[^K
+be clos	y9HB_HG
+be configur	q*We[
+be contact	p3_4[HJVG
+be decrypt	y6Y
+be different	wK]
+be disabl	y!EH_YF
+be enabl	r.IH^ZIdHe[
+be found	lGX_[
+be in	t-]@JHFM[V[ZI
+be logg	y#X
+be longer	t2FH]IX
+be not	y@]HF
+be on	y-[EJHGd]
+be open	w6]HXcJ
+be process	y9JZ]
+be reach	t3[4W:JEIHGUJY[ZK_Ic]
+be read	y%H6^
+be replac	w@aHFIJZH
+be reset	lC]DEP_W[ZG_G
+be set	u7X<ZH[
+be the	q3Y?ZHGJXLW
+be unlock	w[Z
+be updat	u%X/X
+be used	i(I7J?b@JCIHXZD
+becaus it	k-[/WBZHINHO[ZJ
+becaus my	wZJ]]
+becaus not	yD[
+becaus of	e#J-K/Z4IEYHFIYJINZX]ZIcX
+becaus password	t8YUXVW
+becaus the	g#Y-H5ZBJHXIZR[ZJcGhJ
+becaus ther	uTX
+becaus user	yTX^Y
+becaus writeback	y/Jd[
+becaus you	q>XDY
+becaus your	r:]EYHJWYZF
+been block	tHY
+been deactivat	w!X
+been disabl	q!Z
+been enabl	jHIUYVYd^eJ
+been lock	w#Z
+been set	yB[HIVYWYdJ
+been updat	y(JB_HHZI
+befor but	yK]ZJ
+befor i	rHJKJZ[
+befor it	r@]CJHIIJKGTZXJZJ]YaZhZ
+befor logg	yZIb]
+befor password	wZJ]Z
+befor the	o![@]BKC_DEHFM[
+befor you	wDXEY
+beheerder heeft	uEJVZWZd]
+behind the	w3]_ZaH
+bei der	l3X?Y@YDXHFLXO[S[TXZHaJbX
+bei microsoft	wTZ
+bei mir	p(Z>HDZHIV[ZH^[
+bei niemandem	ySY
+bei uns	p3JHJOXU]W[dZ
+beim andern	r@IZX^Jh^
+beim anmelden	yH]
+beim password	y>^BJMJaY
+beim reset	w?[
+beim ruckschreiben	y&]JXPXZI
+beim setzen	y&Z
+beim zuruckschreiben	u%]4[6YZK
+beim zurucksetzen	n:ZHILX]Za[
+beim zweiten	y@YB[
+being change	uN]
+belong to	p:Z>[HHPXZKd]
+ben mijn	yDX
+benutzer hat	r=XDY]^
+benutzer im	w_W
+benutzer ist	u![GYPY
+benutzer kann	t?YZH^^gY
+benutzer wird	uL^X[ZG_WdX
+bestatigungscod kommt	yaZ
+between cloud	u/J6YHFc_
+between connect	u4F<]HHc]
+between entra	y4^HF
+between the	wH^
+between two	yK[
+biezac haslo	yhZ
+bij de	t([3Z?[BZCJDJOHZJaJ
+bij het	yZWhY
+bin nicht	w9[HH
+bisherig password	yZIh^
+bitt entsperren	y#Y
+blad podcza	yO[Z[
+blank page	ybZ
+bloccato in	yTZ
+bloccato per	w#Z)XTXXH
+block a	yHZ
+block all	w.[HJ
+block becaus	wH[
+block by	k-[>[HJaJc]
+block cooki	r.[HIbJ
+block for	r#I@IHEXa
+block from	u4]XYcF
+block it	w>FH]JW
+block my	yHZ
+block servicebu	ycX
+block the	l,^HFJ[NYQYaYbYcG
+bloqu le	yHGJXc_fJ
+bloqueada not	y#Y
+bloqueada por	w#_XE
+boa tard	y9[
+both are	w0ZAZ
+both forest	yAZ
+bought a	w8YJW
+box cannot	yHIL[cW
+box is	wRZ
+branch of	y%^HJ
+brand new	w@ZJYWZZJ
+break password	yFXHJcX
+break reset	yFX
+break the	wNY
+break writeback	y2YHJQX
+bricht ab	t,Z4Yc[
+broken after	yHWZJdKf[
+broken on	w;WHHR]
+browser block	y.X
+browser not	w.ZHJ
+build not	y1_HHdJ
+build of	yHX
+bus connection	yY]cI
+business basic	m=cHHdJ
+but cannot	u?]HFMW
+but entra	w/]II
+but for	q/YHYVZ
+but i	g>K?J@[D]HFKYM]]HbJ
+but in	u*W/^HXZD
+but it	f*I-I>X@JIJO_VXZIaHhY
+but my	wVX
+but not	b!J%X([*J+]@JBHDHGYHHJXKJLIMZNDPZVXZ][J^IdJfJhI
+but noth	yHILYZHaXb[
+but offic	w/[ZK
+but only	w*K@KCaHHIJKHZZ
+but still	q/H?IHIZD[a_]
+but the	d!X-X/]3]@ZHHIJKHOXVFZE[ZfZhJ
+but ther	uHIaZ
+but they	y>G?[HIO[
+but this	y+Y
+but when	yHIZY
+button does	yHHZ]bX
+button for	yHX[XaZ
+button is	t([
+by a	n#KGXHHQX]]cK
+by accident	t!Z?J@ZZH]YfX
+by activ	y&Y
+by ad	u%Z
+by an	u+WHX^[
+by another	t7X:Y@ZHW
+by conditional	rHZ
+by default	u*EH^
+by design	yHFZK^^
+by email	w*Y:^HD
+by entra	y/YTX
+by gpo	rYYbZ
+by graph	y(FH[gX
+by hand	y%Z@JPZ
+by himself	y)Z@X
+by it	t@^UZZI
+by itself	w?XBZHK
+by mistak	o!]@[HHU[ZG
+by my	u!J1Z>[VX
+by myself	u#J)[HHTJVXZJ[^
+by our	r6]@XHEJZ
+by phon	y*YHJ
+by the	_!X#J(I)I*J-I/W3Y7H:H=]>Y?I@^AKBXDIGJH?KFLXMKNWPITJVXYX[J^Z_ZaHbJc_dZeKfHgJhI
+by your	n-Y?[EHVJd]
+bylo juz	uKZ
+byta igen	t@[
+byta losenord	w@ELZZ_hF
+bytt for	y@[MY
+bytt i	wM]gX
+bytt losenord	w@Y
+c e	m3Y9J>H?X@IDZI]KYLXMJOJZI
+c est	l/K3E9H>X?I@YCIDZHEI^K[MJOYTYU[VHXIZIaHhY
+ca ne	y3I@JHIO[Z^aI
+caixa de	y;YH]
+call about	y-[HJZ]aJ
+call and	y?]HJaK
+call from	yHIQXZ]
+call it	y/XZJhZ
+call me	qB]HF]Ja[
+call my	yHY
+call not	w3XHIaZ
+call option	y?]
+call to	i>I?YQ]ZK]Z
+cambi de	w>X
+cambiada en	y/YM[
+cambiar di	y@X
+cambiar la	hHJLYZ^^]hJ
+cambiarla otra	y@W
+cambiata in	y/ZMY
+cambiato la	w@^ZH
+cambiato numero	y>X
+cambio de	y@JBKH[
+came back	q!^HEKJZ_]Y
+can a	t@]H[IKXKZG
+can be	n9IB]C]DGKXTZZH
+can chang	w@X
+can i	b!I(Z)I*I+Z-I3J6K>J?^@GBHCJDYHaIZJFMJNZOJRIVXX[[J]E^KaHbJcIfGhI
+can log	wBZZJ
+can only	t@YHY
+can reset	c!K(Y)G=K?JDJEXGYHHSXUXVZZ[cYfK
+can sign	y/ZHI_Y
+can take	yMXdX
+can the	o/F>J?X@KBIHdKFNIZH
+can unlock	u[Z
+can updat	y>]HI
+can use	tDXGZHJ
+can user	yBI[Z
+can we	n/HHa
+can you	i(K9_>E@JBGVGX]Z[
+cancell befor	wHH]]
+cannot access	w!G#J%HDKHDPIZ_dX
+cannot alter	w7YHJZI^^
+cannot approv	y>]HF
+cannot be	Y!J#Y%J(G)J,J-[3[5X6_:I<X=H>F?b@]BICIDWEIFJGHHIIELXMINHPaSJTJUIVJYYZC[I^F_FbJc[dFgIhH
+cannot chang	[(J>JBJHYIJKHLHMJZI^ah[
+cannot connect	tH]
+cannot contact	q3[ZJ
+cannot contain	uI]ZJ
+cannot decrypt	q6[
+cannot do	w-J?I@[HHIIKJZXd]
+cannot edit	w%W*ZPJ
+cannot find	f#H3K4Z6K>HHYTJZA[]_ccJdJ
+cannot get	g!F,Z>^?H@JHJZb^K
+cannot i	q*J?[K]ZG[Y
+cannot join	w4G8FHa
+cannot log	h#^%J(I:J>I?H@HGJIJKJMXTGZ_^J_IbIg_hI
+cannot open	o>YH[ZI
+cannot pick	y(I*_?JHH
+cannot reach	l0JGKRJb[c_fH
+cannot receiv	w>^HH
+cannot remember	wHZKK
+cannot reset	S!X%H(_*C+H-K/I1J3H5K6I8a:Z=_?B@CBFCYD[F[GbH:IJJJKGLJMINKRJUIXJ[H]I^C_DbHcJdaeHgE
+cannot resolv	y4[HFcX
+cannot reus	uKZZJ
+cannot set	n!Y(Z7Z>KBJHGK[MK[J^G
+cannot sign	i7J>I?H@IHGIIKKT^Za[^^IhI
+cannot talk	w4[8JHIYY
+cannot the	y?YVYZJ
+cannot to	d%J(H,K0^3]:J=IEZHGN^SYVGZ]^Ce^hG
+cannot use	e(F*]-]=^>[?[@JDIGYHFIIZB^JbK
+cannot verify	r3I>YD[HHKJZHh[
+cannot writ	y%aHJPI_IdHeHgH
+capital letter	w#X
+caps lock	r#^@XHJXIhY
+captiv portal	yHHb]
+carrier and	y>]HJ
+case only	yI^
+catch up	yHFM_RK
+caus by	yQX
+ce matin	n#]@aZJ
+ce mot	r(X-YKY
+celui enregistr	w3JO[
+celular e	y>X
+center and	yHZ
+center zuruckgesetzt	ygX
+centr d	ug[
+centro de	qHIc[dJg]
+chang a	yhY
+chang after	y-J@JBJH]
+chang and	u>JH^ZJ^X
+chang at	jHXL^
+chang dialog	yhZ
+chang fail	yZ]^I
+chang form	qHJIXZI^Kh_
+chang his	w^Y
+chang is	t@^HJK[ZJhJ
+chang it	f@aB^HHZB^Hh^
+chang its	wZI^]
+chang mon	u@Y
+chang my	g>H@FBJHYIHKJZd^HhF
+chang not	q/K7YBHGIHZMFVIZ]hF
+chang or	y)XBIH_ZF^I
+chang page	rZHh_
+chang password	Z!G#H%F(H@FBFHaKJLFMINJZY^ahZ
+chang the	i(^BGLHMKVIYXZ]hG
+chang their	m@IBJGXHHLYV[ZXhJ
+chang this	y@[ZG^Z
+chang was	y@XHILY^[
+chang your	nHX^Y
+change at	wHGJZLXM[
+change by	w@YHJZH^^
+change from	y+JC^DKHI_Y
+change in	o@XBZHGM[TJ^HdYhJ
+change it	e>I@YBbHGIJKJM]ZD
+change my	i3I>^BGMXOJZ[
+change on	u/XE[HIMYZH
+change password	p@YB]HENJ^I
+change the	l/J8[@IBGEJHHIJK]MJOKZG[XcXg^
+change their	w@ZBJZY
+change to	u-Z@JH]NXUJ
+change yet	y/Z@YNI
+changement de	y@Yd[
+changer de	y^Y
+changer le	w@GZ]^KhI
+character and	y2[HI
+character are	y/Z
+character but	y/Z
+character in	p-JFbHYID
+character password	y2[HH
+character which	yFYHHIZ
+charg pour	y3[SY
+chce starego	u>J@IBKHIKFMbZJh]
+che il	y3ZCJD[ZJaY
+che l	wCZK]OY
+che la	u-^9JKI
+che non	o3K7I=J@JCZDJHIIIKGO]TJVYZ_aHhZ
+check the	yHXNY
+chez nous	y@[U[
+chied due	w*Y
+choos a	h-Y@YHIIJKGZI]^h[
+choos another	uaW
+choos call	waZ
+choos someth	q-^KYZJ
+choos the	yCGH]]X
+ci sono	y9[?Y
+cinco veze	y#]
+claim that	y-XHGa[h[
+clav de	t,Z2X6^
+clav nueva	y:Y@YHKIJZJ]]
+clean up	r%_/JHGTJUX_]
+clear the	uB[HCT^
+click finish	wBIHIZY]]bI
+click forgot	u7[:HDJH]ZD]ZbI
+click it	r@ID[HFIJZa]Eb[
+click on	uHX
+click reset	k(_BJDKHEZFaJba
+client allow	qQZ
+client is	y1GBJdJf]
+client says	yH]VK
+client secret	yH[
+clock is	yHJR]
+clock of	wRY
+clock on	uH]
+clock skew	yR]
+clos my	y!^VK
+clos the	kBZHGZF]a
+cloud account	r!IHJMKTJ_a
+cloud and	p/G6[7X_Jc_dJ
+cloud but	wgZ
+cloud failur	w/]HJ
+cloud identity	yA[
+cloud lock	y#KHIT^
+cloud lockout	wHKT[
+cloud not	r/]BKHKZK
+cloud only	o*K,ZH]gZ
+cloud part	y/Z
+cloud password	yBJ^Jg]
+cloud policy	u/GH_
+cloud refus	u/_HJKJMER]
+cloud reject	y/Z
+cloud reset	y0JJZd]
+cloud says	uHKTX
+cloud side	u/^HJ_YfH
+cloud still	w/HHJMZTZ_Y
+cloud sync	_%J/G0e1I6IGHH[MIPKRG_IcGdEfH
+cloud updat	w/]HJNI
+cloud user	l/I0K=GAXTJ_^d^
+code and	t3GBKCYHKOZZ[
+code at	yHZZ^]HaF
+code but	yH]aI
+code de	y?ZHY
+code est	yBX
+code for	uH_aD
+code from	t>ICZH]aH
+code gaat	t>]C[HJaJ
+code geht	w>Y
+code goes	o>_HG
+code i	y>HHYZ^aE
+code is	q?YHH
+code kommt	yC]aG
+code komt	y>ZHGXKa[
+code nicht	y>^HIaJ
+code niet	y>]aG
+code not	l>GBJH^ZF]X
+code on	y?[HFZIaZ
+code page	y>HHEZJ]aaJ
+code par	yaY
+code part	w>Z
+code so	w3YXZ
+code to	u>XH]ZJaI
+code too	wXY
+code which	yaZ
+codic arriva	uHJaZ
+codic via	waY
+codigo de	q3X>HCJHZa[
+codigo do	y3^>IHJaI
+codigo llega	uaZ
+codigo por	uaY
+codigo vai	w>Y
+codigo varia	uX^ZJ
+coincid con	yOX
+com a	oB]HIbYgY
+com e	yTX
+com erro	y3YHYZZ
+com from	yd^
+com o	l-Z3IA[DJHGIKO]Z]
+combin registration	r+[3ZDJ
+come back	n#Y@XHCNJP[X]ZIf[
+come in	y4XaW
+come through	yHGa[
+come up	n+[-[DJHBIIKKNZW^ZKaI
+come when	y3Z
+comma in	yFY
+commonly used	y-Y
+como administrador	w(]*XHJZJ
+como configuro	yH^
+como consigo	yD^ZJ
+como registrado	w+^DIHI
+company account	y:Y
+company and	y7[HY
+company can	ySX
+company has	yHIUZVJZJ[]
+company name	r-_HJII
+company not	yNYUX
+company phon	y>IH[
+company policy	wHJN[
+company portal	uH[
+complain about	wIX
+complain that	t-JHDWZZ^
+complet it	yBHDJHHIEZE]_
+complet the	j+HBJD^H[IHOZZ[]E
+complex enough	wI]ZH
+complexity age	n@YHHIIN_
+complexity requirement	tI]KYNF
+compliant with	wBZHGNX
+comply with	u-YNZ
+compt a	u!])[HIPZZH
+compt ad	u#XHIL]
+compt admin	y,[
+compt bloqu	y#Z
+compt d	y)[*XPXUJ
+compt de	r%]2ZGXHJIKQY
+compt du	y%[
+compt est	n![#ZHHTX
+compt invit	y:]HH
+compt mais	y@KV[ZK[]
+compt msol	y%X2ZII
+compt n	rD[V]ZI^X
+compt sans	w=ZHH[Y
+computer but	yMX
+computer not	yH]ZY^JaF
+computer says	y#YHKK^ZE
+con el	n3I4YA[HIO[_J
+con l	u-[cX
+con la	j-I:J@IB^EYHIIIKIZ]b[g[hI
+con su	ycZ
+conditional access	jH^
+conector de	y%Y2X<W
+configur for	r<[GXHHVYWX
+configur password	l=IEGHJUIW_ZJdFe_
+configur writeback	w,[eH
+configuracao onprem	uE^
+configuracion onprem	wE]
+configuration de	yeZ
+configuration for	uEZWI
+configuration not	wEZWGdIe[
+configuration of	yEZ
+configuration onprem	yEZ
+configurazion onprem	wE^
+confirm that	t#JB]H^MJZG
+confirm the	yC[HGO]aK
+connect #	h1aHGR^TKYJcJfH
+connect and	w4X<]HG
+connect box	tHGR^Y]eJ
+connect cannot	q4]8GA[HH
+connect est	yHIcKf]
+connect esta	wRYfY
+connect host	ycZ
+connect is	q1]4[HG
+connect ist	r,Z1ZHHf[
+connect la	yG]ZJdI
+connect machin	rRYfZ
+connect not	qGZH]cFfY
+connect obsoleto	y1[
+connect server	]1E2J4[5J6b8J<JGKHERYYXZJ_KcZfZ
+connect servern	t4J6KHER]c]fZ
+connect sync	y0X1JHXMZfH
+connect the	yMYd]
+connect to	m0XH]ZK
+connect token	t,_HJRJ
+connect version	w1Y
+connect was	y4ZBJf[
+connect wizard	qHKe[
+connect writeback	y1ZeJfI
+connect で	y1]GZHHcKdYfG
+connect の	u,Z1J2ZHHRYcJfZ
+connect サ	u4JHHR]c[f[
+connect 服	t1J2[4HHIRZc[dJfX
+connection problem	yZJc[
+connection with	ycY
+connectivity issu	oc^
+connector account	d%](J2aBKHFQ]VJZI^I_J
+connector password	y2^IE
+connector spac	qHJ_]
+connexion window	ybX
+consegu redefinir	y=ZSZ
+consigo redefinir	r![(YZY
+conta de	t%Y*[,W2YHJ
+conta desativada	y!^ZI
+conta do	t!J2XHYL[
+conta esta	q!Z#Y
+conta foi	w!Z
+conta msol	w%Y2Y
+conta nao	tD[V[
+conta para	yHJV_WJ
+contact admin	u!W)H*F,I3J?XE^HHPIVKdX
+contact data	y+X
+contact it	y>ZHGZ[
+contact me	y3[ZK
+contact method	y>]?JZI
+contact my	u!I3JCIHaVY
+contact the	u3J>[D[ZJ
+contact you	w3_HIZF
+contact your	f)I*H,K3J:H=_DKEYHCPKVEXZZ_dI
+contain a	j-]F]HI
+contain the	qHHI_ZI
+contain word	y-Z
+contain your	uHGI_ZJ
+contien una	y-Z
+contient un	y-^HI
+contractor with	y3H:_>JHFaJ
+contrasena actual	tZIh]
+contrasena anterior	yK[ZH
+contrasena antigua	yMW
+contrasena de	tK]X[ZF
+contrasena demasiado	y-WIY
+contrasena en	p%Z6YZJb[dZ
+contrasena es	wIX
+contrasena esta	uUY
+contrasena not	k-XBJHZIJKKNYfY
+contrasena nueva	yHIIIKHN[Z]
+contrasena pero	wZI[]
+contrasena que	w4XJY
+contrasena y	w#]KKNYZG
+contrasena ya	yKZ
+control ldap	y5[
+controlador de	l4_5XJZZJ
+controleur de	r4^HJ
+controller are	w4ZHG
+controller could	w4Z
+controller di	u4[
+controller is	r4X5JH^
+controller still	y5Z
+cooki and	u.JH]
+cooki block	y.Z
+cooki de	w.[
+cooki must	wH[
+cooki on	y.Y
+cooki を	y.]
+copy of	y6[8HA[HH_K
+corporat password	tNY
+corporat policy	uHKN^
+correo alternativo	y3YDZ
+correspond pas	tOZ
+could do	y4ZHFV^ZH
+could not	_%I,X-J3[4]6Y9J:KBHDEHDIJVHYXZ^]G^K_ZcZdGe^fK
+could reset	tB^RYZH
+could someon	yHX
+could that	u5XFXIYZJ^X
+could the	yH^JXZI
+could you	n:YBHH^Z^
+count as	q+b-FDEOK
+country code	l3^>HHFO_aF
+coup la	yUYYY
+creat a	r(FHa
+creat an	y2YGZ
+creat by	y%Z
+credential in	y,XH[eJ
+credential provider	u7JHGb_
+credential were	u%]HI
+criteri di	wNYW[
+cross at	yHIS[
+ctrl alt	g@HBJKKMZNK^JbYhc
+cuenta bloqueada	y#^XF
+cuenta de	n%X*[,X2[GXXZfJ
+cuenta del	t%YLZ
+cuenta esta	o!Z#X
+cuenta msol	w%Y2Z
+cuenta not	rDZVZ
+cuenta para	yV_WK
+cumpl la	w-YNZ
+cumpl los	wIXNZ
+current one	nHHK[NYh[
+current password	e-K@YHCIINJZChc
+currently lock	q#ZHJ
+custom bann	uHX
+custom list	t-_HH
+custom policy	tHaJKNHWJ
+czekac #	yXX
+czekam na	y9Z>J@KHJXIa_
+d abord	yD[h[
+d administrateur	w*Y,ZPX
+d administration	t)[UJg[
+d apre	u-YOX][
+d authentification	w,]3ZCJHI
+d entra	yHYT^
+d essai	yX]
+d inscription	w+[D]HE
+d un	n![:Z@YMWZH
+d une	t6Y8X9ZEX
+d utilisateur	y([I]bZ
+da ad	y3XH[
+da empresa	uHZN[
+da erro	yZ[
+da error	wZ[
+da indovinar	t-Z
+da ist	y@JCaHIZI]K
+da microsoft	u#Ia[
+da nuvem	w6ZAZJY_X
+da para	u:Z@XHZZHc[
+da politica	y?]CIHH
+da quando	yBZ
+da senha	w@[bZ
+da sie	y@_ZJdJe[
+da solo	u)X@JB[CJIJU]ZH
+da un	y:[HJa]
+dado de	y3_D[HJZJ
+dag wijzigen	y@^
+dal cloud	yHJJXPZ
+dans connect	w,Y8XG]ZJfG
+dans l	b!^#J%X(K,Z-J3]7Z9J:J?H@IBJCJEKHCIJKINJPJT[U[VHXJZHaHdJfXgXhJ
+dans la	w?^DJ
+dans le	g%J-[/X9J:J>X?H@IBJDYF]HIIIKJMISXUGVZXJZ[^KaHbXdJfIhY
+dans les	w3HDJ^Ya^
+dans mon	w3ZCYDXIZOIZI
+dans votr	yEXd[
+darf ich	w@[
+darf nicht	uI]KYZF
+das alte	i#[/ZHFKJM_
+das bisherig	u@KBKHHMYZIg[h^
+das fenster	yHY][
+das kennwortruckschreiben	t%^(IdY
+das konto	p!Y#I,Z:YHWZH[[
+das neue	n/^@IHEIIK[M_NYZJ
+das password	b#J%K(Y-_.X/G7J=I>Z@YIXMHN]UJVJ]J^Id[hD
+das ruckschreiben	o%F=ZBZH]QWY[ZHdJeY
+das system	yHIK]
+das ultima	y@JK_
+das zurucksetzen	n:J=ZEXUXZXb[
+dass das	yLYZZ
+dass die	wUZa[
+dass ich	wKX
+dass mein	wDZ
+dat de	w3]CZ^[
+dat het	uHJOZa[dZ
+dat ik	u-KK_ZY
+dat mag	y@HI^K[
+dato de	w3^DXHJ
+day after	w@]BJZJf]
+day becaus	w@XHJXZ
+day befor	y@[
+day the	y@IZIfYg]
+dc agent	t-aHHJJ
+dc and	uHJJXQZ
+dc are	y-J4X5^HJ
+dc is	o4b5aHDKHZGcEfK
+dc lack	y5_
+dc not	y4]MZ_G
+dc reset	yJZ
+dc が	w4]9JM[
+dc に	y4[5XJX
+de #	q2[3F>J@JHIIXK[XKa]
+de 2016	y1]HK
+de ad	u%Y<WHX
+de adivinar	r-[
+de adivinhar	t-^
+de admin	r%K)J*_HJP^VG
+de administracao	ygX
+de administracion	wdJg[
+de administrador	n*Y,^
+de ante	q3G>^HIK_MZOG
+de app	w(F?^BJC[HHVJZGa]
+de autenticacion	y,[3[HI
+de beheerder	rEJVZWZZYdY
+de caracter	yHJI^
+de changer	u@KKJZ[hY
+de cloud	q0XHKT]
+de code	m3H>^CKHFOJXFa_
+de conectividad	yZKc[
+de connect	o1X2[HFf^
+de connecteur	y%Y2XQY
+de connexion	q>KBIZ]bY
+de contacto	w3^CZHJ
+de contrasena	h@JBGGYHYUaVG
+de demand	y+ZX[
+de directory	u!]%J3]:IHIOG_J
+de domain	r4^HJ
+de dominio	l4_5XJZZJ
+de entra	tHJT[
+de escritura	yf[
+de fois	wX]
+de gebruiker	k!I(Z-J3Y:X;[>J?IBYCYDWHDIHKIPKVJXYZH]H^ZaW
+de groep	yHIVa
+de grupo	w@]
+de hash	nGYHYMafI
+de inicio	u>HHZZ[
+de l	f!J#J%X(X,]-X/J3[9J:X?W@HBHCIDIF]IHK[MIN]OHP]TJUJVGXIZE]I^J_ZbJcJdFfJhI
+de la	Z#H*I+J,Y-a/J0J6I7J:G=G?[@JBECXDFEGFZG]HIIBKFLJMENbOGPHRWS[TJUDWFZG[I]XaEbZcGdDe_fEgIhG
+de laatst	y@]CJIJK^
+de le	w@^BKHZZIhZ
+de licenc	y=X
+de login	yHJZYbZ
+de lokal	wE[UJgX
+de los	tDKHZPYV[ZJ
+de mauvai	y#Y
+de meld	y@JH]ZJ
+de mi	y3K9]HJOYZI
+de microsoft	r#JHYSXdJgZ
+de mon	w>IH^
+de mot	o#]@JBIH^dJfZ
+de mots	yNX
+de novo	uHIX[
+de nube	y6YA[
+de nuevo	y+X
+de numero	o>Z
+de organisati	yN[UGW[
+de pagina	p+]-J>JDKO[Z]
+de password	P#X(I)J*I+J-Y0Y1K4J7X8J;J<J=I?HBZCJFKHJK[MKNXOJPHRJSHTHUGVIWGXHZ^[Y]Y_JaGcGd[eHh[
+de phone	q3J>IO]XZaK
+de que	w3YCXOX
+de redefinicao	qBXHXNJSXUJW[ZGfZ
+de reecritur	n%]6XHFZKcXd[fZ
+de registro	tD^
+de reiniciar	yBZ
+de reinitialisation	m=JSYUFVJW[ZGf^
+de reinitialiser	u7WBJEXZY
+de reset	w=YUJW^
+de rest	y*Y9KHIMZP]
+de restablecimiento	oUHVJW]ZFcXf^
+de retour	y!^ZH
+de secour	u3[>ZD[HDaK
+de securit	rCYDWHIPXQX
+de seguranca	t*Y9J?^CZHHQX
+de seguridad	r9J?^CYHIQX
+de senha	f%Y:K@HBIH]UbWIZDfK
+de servic	y2XdJfY
+de servidor	w%JHKP^d[fG
+de sincronizacao	w%ZGXRX
+de sincronizacion	u%YGXRXdZ
+de sms	w3H>J?JZJ]]a^
+de synchro	y%ZRX
+de synchronisation	yGYdX
+de telefon	uOYXX
+de telefono	t3HO[
+de tenant	yHIUYWZ
+de tentativ	uX^
+de terceiro	yJX
+de tercero	yJX
+de trocar	w^[hY
+de tweed	yBZ
+de um	u@[HZ
+de un	r@YHXVY
+de usuario	n!J([)I+J,J:JDEH^I[VJXZZHb]
+de vereist	y(Z=[
+de verificacao	rC]aY
+de verificacion	tC]
+de verification	uCZHGa]
+de votr	yIZ
+de window	ub[
+de writ	y%YHJdIf]
+deactivat me	y!Y
+decrypt fail	y6Z
+decrypt the	p6_HKKJZF
+decryption error	y6X
+decryption fail	y6[
+default domain	r@ZHINX
+defin a	nHJW^
+defin in	wWX
+deixa trocar	y@ZZY
+deja restablecer	y(J=[BIHKVJZ]
+deja utilis	wKY
+dejo de	yYYfZ
+del ad	tLZNX
+del chang	yhZ
+del conector	y%ZHX
+del dominio	t%^HIP[TYVJdJ
+del screen	wHYbY
+del server	yRY
+del servicio	yHJS^fH
+del servidor	w4WHZRYfK
+del usuario	w(Z3[:Z?JCKHJ
+del writeback	wBJHIeXf]
+delegat permission	y%W
+delegat right	t%Y
+delet and	q8]HH_Y
+delet in	y_]
+delet on	y/I_[
+dell password	q%[-ZGZHGKJUZ
+dell utent	y([:Y?HdY
+della password	o@WEYNJU]
+dem alten	yMY
+dem anmeldebildschirm	ybW
+dem code	w>YHFaZ
+dem connect	tRYYX
+dem ersten	yC^]XaF
+dem msol	y%Z
+dem neuen	yB[
+dem neustart	yf[
+dem password	wHZZY
+dem sync	yfY
+demand a	yH[
+demand d	y+Zh[
+demand l	yKIZJh[
+demarr pas	yZJbZf]
+demasiada vece	uXY
+demasiado corta	yHJI]
+demasiado facil	y-W
+demasiado intento	t#[
+den admin	w*FD[HGZ_bY
+den anruf	y?^HZKK
+den benutzer	y3YCY
+den code	r>Z
+den lokala	yE^
+den reset	yVZZE]]bX
+den richtlinien	yNX
+deni access	r%^HI
+deni by	yH[^X
+deni for	q%D(ZHGP[Q]gJ
+deni in	wHI^Z
+deni on	r%Y(XHIPX
+deni when	u(ZHI
+depoi de	tBYHGRZ_ZfY
+depui la	tHIZJbZdKfa
+depui le	pBYHJPZgZ
+depui que	y4X
+der anruf	y3X>[aW
+der authenticator	y>HHZ
+der benutzer	l3HHJO]PXX^ZJ^WaW
+der bestatigungscod	y>ZHIaY
+der cloud	l/Y0IMJNZPZY[_HcJdZ
+der code	r>^HJ
+der grupp	wV[
+der hinterlegten	y3Z
+der kennwortzurucksetzung	u?ZHIS]VY
+der list	y-Y
+der lokalen	uEZN[ZGc^
+der nummer	y3]
+der reset	uHINZXZZ]aI
+der richtlini	w?ZNX
+der seit	uD]
+der server	yHHY[cJfY
+der uberprufung	y3JO]][
+dernier et	yIJK^
+des autorisation	w%Z(X;Z
+des benutzer	ydY
+des mots	r-YGZHH
+des password	q&ZZ[hI
+des ruckschreiben	w,]HHeY
+des server	yR[f[
+desactiv dans	w!X
+desactivado en	yUZ
+desactive pour	yUX
+desd el	t@Yb[dJgZ
+desd que	q!X4XBYfZ
+deshabilitada en	w;Z
+deshabilitado en	y(W
+desk phon	w>C?_BJH^aJ
+det ar	p#J-I>J@JHJKXMHOZPZU[VJZXh_
+det gamla	n#[@KHJIJKXMXgZh^
+det gar	y(J@JZa
+det inte	p-J3J9J=Z>H@YHJIZKZMGOZVJZGh[
+det kan	y3YBWM]OI
+det nya	wB[KZ
+deux method	w*X
+deux mots	y/]KXNJ
+deuxiem method	yCX
+devic is	wZY
+devic not	wH]
+devic writeback	w,KHadIeE
+di accesso	u>GBIHZZYbZ
+di amministrator	y*W,[
+di amministrazion	wg]
+di cambio	y@GH]LYZJ
+di connect	w2Xf[
+di contatto	y#I3aCYHH
+di dominio	q4[PY
+di entra	w7Z=XHJTY
+di microsoft	uSYaXfK
+di nuovo	q#[@XBY
+di prima	u3H>^MZOG
+di reimpostazion	pNJS[UGVKW_ZEf[
+di sicurezza	t*Z?^C[HHQX
+di sincronizzazion	u%XGXRX
+di telefono	uOYXZ
+di un	t:ZHZMX
+di verifica	uC[HIa[
+di window	wb[
+dice che	l-]3I9G=J>JCJDYHHIIK^NJO[VXZGaJhZ
+dice que	g!K-[3J9G>J?KBKCJDYHGK^MJOZVZZJaJhY
+did it	o#Z>J?Z@YBJHFXZYZZI]X
+did not	g#X%J=J?J@YBFDXHZIIMJOJZ_]]aH
+did the	u@XB]DYHJ]J
+did you	u3I9]HFO]UZVKZI
+die alte	t>^BJ
+die app	w>J?[C[DI
+die cloud	u/^TZ
+die eingegeben	wOY
+die erforderlichen	w%[(Y=ZHJ
+die ich	yC]
+die kennwortzurucksetzung	h)Y-K=[D]HFUZVYWX
+die letzten	y-FK[O[
+die leut	y8XF]GX
+die lokal	wE_NX
+die meldung	y)Z
+die nummer	y3K>HO^aY
+die organisation	yEIUZWZ
+die privat	y>Z
+die registrierung	y+JBZCJHZ
+die seit	j+X-]3J9I>YDIHFI[KHOZXXZI[YaIh[
+die sms	r*Z>X?JBZHEZJa_
+die telefonnummer	yOZ
+dienst lauft	yfY
+dies benutzer	y(X8X
+dies password	u(X-ZHJK]
+diferida not	u%[dGeKf^gY
+differ from	y>KHJKYO]
+differenc between	yH^
+different from	u/HHYK]
+different number	y3H>^HIOF
+different password	n#Y/^BIHGKFMIN]ZFgY
+digit and	tIEN]O[
+dimenticato la	wBJHGZ_
+din organisation	yEXU[cX
+directiva de	q*[HHN]UHW]
+directorio onprem	u![7[:J_XdY
+directory but	y!X/X
+directory can	y:X
+directory for	u3J:aHI_H
+directory is	r3^CWVG
+directory not	yBJT[U[VJ_I
+directory onprem	n7[HINJ_XdZg]
+directory ou	yFZ
+directory role	y)^HH
+diretorio onprem	y7[dZ
+disabl after	y!Y
+disabl and	u!I6W8XbZ
+disabl by	u!ZHHfY
+disabl for	u!H(X)]*KHHUY
+disabl in	k(]HJ^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl on	o;YH[YG
+disabl password	t(J)HU^
+disabl the	t!F?JHb
+disabl tls	wY[
+disabl user	w!](J)Y
+disappear from	w?XHHP[
+disattivato per	y!])XHJZI
+distribution list	wHZ
+dit que	q+Z>JCIDZHIKZOXTYZJh[
+dit wachtwoord	t(ZKY
+ditt konto	r![3YTYVZZJ
+ditt losenord	yBXM^ZJ
+diz que	k#K-[3J9H>J?J@ZBJCIDZHGIWOXXJZGaJdYh^
+dla calej	yHKU_
+dll passfilt	uJ]
+do ad	t3ZL[NYPX
+do admin	tCIH]
+do anyth	y7]HJ
+do cloud	y/JHZ
+do connect	y1X2YHJfW
+do dominio	t%YHJPXTZ
+do entra	w=XHHT]
+do escritorio	y3K9Z>]?[HGOH
+do i	Z)J+X-J1Y9H:J=X>I?I@YBICJDEHdKIMJOJPFTGUJXJZ][Z]JaJbJdHfIhX
+do it	n-I=Z>J?]@XHCIJKKVYd]
+do meu	y9]HY
+do not	h%F*Z3J;]>J?]BJDEGGO[b[dIg]
+do odgadniecia	t-[
+do pais	y3a>HHHaJ
+do password	yJY
+do resetowania	t(ZDYEYUJV[WIZI
+do resetu	y%Z(Y?XZI
+do servidor	wHYRY
+do the	w*K5]NY
+do they	y3]:I
+do this	u+X-I:J@]HGUZV^ZE
+do user	w+EH_LZ
+do usuario	y(Z:[?JHKZIdY
+do we	j-G=EHbLZTZ
+do window	uHHM[ZJbX
+do you	r3I9K?IH_O]VK
+does a	uBIH]I]ZE
+does it	j#[&[=Y@]HHIYK[M[NIZA
+does not	U!J(G-H1Y3Z4I8Y=X>I?J@ZBGCJDIEJGYH[JJKDN]OYPITJUYVHWJZY]J^JaYbHcJdGfJhY
+does noth	l#JHIL]Z[aIb]
+does password	yH[
+does sspr	u4Z=ZZG
+does the	f#G%J-J1I2Y7Y=FBJHaNJRXT]ZIbJf[
+does writeback	yHIYY
+doet het	t(YBYH_ZH
+dois je	yHJZ][]
+dois metodo	w*X
+domain admin	b%c)I*H;JHXPXgJ
+domain and	u/X@JB[HIK]^J
+domain controller	Z!J%J(J-F/Z1K3J5b7I8J=J@IAJBGDJHXIHJ_KJMYQWRKTXZH_KbKcJfJgJ
+domain feder	y7Z
+domain has	w/[HITZ
+domain is	n4_7YHGNJTZ
+domain not	w/INZg^
+domain password	w7WgY
+domain policy	m@[HHNY
+domain was	w8]A[HG_H
+doman ist	w7Z
+domand di	y*Z?^HJ
+domanen admin	wPZ
+domanencontroller nicht	y4X
+dominio federado	t7[
+dominio federato	y7]PJ
+dominio usa	y7[
+donc pas	ydX
+dopo l	t!Y?IBXHJZI]]aJf]
+dos metodo	t*XC[
+dostepu do	w#K>]H[
+down for	wNXfY
+drift on	wRY
+droit de	w([HIX[^XaK
+dropp out	yHJV]]Z
+drucker druckt	yH^ZJ
+druckt nicht	yH^ZJ
+drukarka nie	yH]ZK
+ds connector	t%I2YHY
+ds connectorkonto	y%[2X
+ds consistencyguid	wA[
+du compt	y#]2X3[HH
+du connecteur	y%[
+du domain	r%YHHP^T[
+du har	w(Y@[XXZJ
+du mot	m![%]3YHKZDd_hJ
+du pays	y3^
+du serveur	t4XRZ
+du servic	uBXHYS]UGV[ZKfG
+due metodi	u*[CZ
+due to	n>JMZc[
+duplicat entri	uAZ
+dur password	y%YHJaX
+dur reset	w&Z?FHHKXZGa^
+dur the	u!Y.WHHZI]Zd[fI
+durant la	u3HHJO]ZZ]Z
+duzo prob	yX^
+dwanasci znakow	yI]
+dwie metody	w*[CZ
+dziala w	w?ZHHM[
+dzien dobry	t9^HJ
+dzis nie	y@YX]ZJ
+e a	j!J#Y%X-I3J9H=J>Z?G@GBJCJDJHCK^NXUKVKXX[W]JaWf[
+e abilitato	uVZdW
+e adesso	w=ZHJK[
+e agora	t=YHKK]X[ZK
+e ancora	w@ZHJMZTX
+e bloccato	t#XHWKXTJ
+e dice	w+XKIO]h[
+e diz	yIJOZh[
+e e	y3H>IHKO[h_
+e email	f!I+I-K3X>[?a@JCXDZIJKJOZZJaE
+e eu	w(ZV[
+e gia	y+XKX
+e il	l!]3I:Z>XBIIXKJZJa[
+e in	w/YfYg[
+e la	n!Y9J:Y=J>J@KGKKYXZZYaJf]hJ
+e membro	yV[
+e nao	f#J*J-I3I7Z9H:X=^>G?G@ZBJCHDGHDIZK]MHUJVHXJYZZZ]IaJbJhZ
+e nell	y-XGY
+e non	h#I(J*K+Z-J3H7Y9I:Y=]>G?HBJCIDJHHIZK]MHNWTJUJVIXKYZ]JaIfJhY
+e o	i!Y3E9J:Z>]@YBKHFIIKHO]XKZJa[
+e oggi	w@^
+e possibil	u3Y:YUY
+e possivel	y4Y6Y
+e quello	y3H>[OZ
+e senza	y3]LW
+e sono	y#[3J>[BXHJII
+e stata	yBXM]ZJ
+e stato	uHZVY
+e un	y3ZHIIZ
+each time	o3KHYKZNYZJ
+earlier password	yHIK]
+easily guessabl	r-Z
+easy to	o-[
+ecran de	tHJb^
+ecritur differe	w%K8[d]
+edit pwdlastset	y%X
+een ander	t(Z-I:]@XHJKZZJ
+een dag	t9K@bIJZJ
+een keer	w@[
+een method	y*Y?YHJ
+een nieuw	qBIDZHZKJMHZY[Z
+een uur	y>KHJX^ZJa[
+ein ander	w@XHJI]KZZJ
+ein neue	k-J>H@YBJD^HHIJKJL[[^gY
+eine neue	y>WHY
+eine zweit	uC]
+einen tag	u#J@^HIX]ZI
+einfach nicht	y>IZXaZ
+einmal andern	y@Z
+el activ	yg[
+el ad	l/Z3YHKTZgY
+el administrador	m(X)I*J,KUZVXWXgZ
+el agent	y-XfX
+el asistent	u,XdXe[
+el autoservicio	u)ZHFU_fJ
+el boton	w(]:Z
+el cambio	wLYZY
+el celular	w#ZCYHGMZ
+el centro	wdJg[
+el codigo	f3X9J>_@JBZCIHIOJXXZJa]
+el conector	y8[<X
+el correo	u3ZHJM_
+el dc	w4ZJZMZaJ
+el directorio	n!](I3[7Z:WHIdX
+el enlac	yb[
+el entorno	uEKHKZJc^d]fJ
+el mensaj	y>^HFaY
+el mio	y3GO]
+el mismo	u@[A[B[HJOXZJ_J
+el movil	wCX
+el navegador	y][bZ
+el nombr	u-^:ZFX
+el numero	r3[
+el objeto	y;W
+el portatil	yMZ
+el proxy	yHJc[
+el registro	u+K4XDZHI]Y
+el restablecimiento	i!J(J)K:JBEDJEIH[SJU[ZafHgY
+el servicio	rUKZIcZdGf_
+el servidor	qHHcYf[
+el sistema	y3ID[KZ
+el sms	u3Y?X
+el telefono	r3_?[CIDIHGOY
+el tiempo	y@YH[MK
+el ultimo	y@YeW
+el usuario	e!J(J3G:I>JBXCZDYHFIJKJOZVXZG][^Z_[aXdJgY
+ela nao	yVX
+elle a	yB]DZHJ
+elle n	y*X?ZHJVX
+em uma	y%[HJX[
+email address	l3a?KDGaJ
+email alternativa	y3Y>[?JDZHG
+email alternativo	y>Z?JDY
+email and	l(K*aHI
+email as	w>J?JC]HK
+email de	t3[>X?JCJDHHCa_
+email from	r>J?HH_Z]aGbG
+email goes	y3Z
+email i	y3JCKDHO^
+email is	p3X>[DJ
+email not	u>^HZaE
+email on	m3b>G?GCYDJHDMYOJaH
+email to	y:Y
+email with	n3H6G>F?IDJH[MIOJZHac
+empresa y	y-Z
+en #	u>^OE
+en a	wCYHJI_
+en ad	p#J%Z/YHJMXT[
+en charg	u3ZaZ
+en connect	tGZHJfJ
+en dag	w9G@_HIIJKJX]
+en dat	w@HI^KZhZ
+en de	t(Y*Y+Y>[HIK[aK
+en el	[!Y%H(F)I*I+H-H0J3^4I6J7X8X9H:X=I>J?G@HBECGDXHGIGJYKHMZNHOJPHSJTXUYVXXGYJZE[K]GaFbZd]eXgYhH
+en gang	y@_
+en hij	w+[>K?JC_DHOY
+en ik	u#I9J>ZBZHWI[KJV[ZJaJ
+en kan	t(I)[BX
+en la	a%X(X+K/]0]2Y4J6I9I:J>G?GBGCGDIFYGIIIKHM[OWPKTXVJXIZF]IaYb_dGfGgKhI
+en los	yJY
+en metod	y*[?ZHI
+en mi	q!J3F9JCYD_HGI[KIM[VHZXhJ
+en microsoft	yRZSJTZ
+en nu	t*[=Z@YCIDZHH
+en onprem	n/[0]6XHINJT]_JcJdJ
+en pann	wHYS[TJfX
+en roug	wK[h[
+en sspr	y?YDIHZ
+en su	u;X
+en tant	y(X
+en timm	y>IX]a]
+en todo	yBXS[ZJ
+en una	w%[HJX^
+en veut	wC[KXZJh[
+en window	y5XMZ
+enabl a	r)JUIVKd_
+enabl account	uA[
+enabl another	w?Y
+enabl by	tUZ
+enabl cooki	u.[HI
+enabl for	e!F(G)Z3]:J?YBJDIHBVcWJZGdI
+enabl in	u!_8JHGU[VG
+enabl inheritanc	w;[
+enabl it	wVY
+enabl none	wU[
+enabl on	n)Z8bGGHHUGVIdH
+enabl password	jHHUZVXWKdYeZ
+enabl sspr	w)]HZJ[VDZI
+enabl the	pHFQX[]
+enabl writeback	i,]B_HIdBe[
+enabl you	uHJV^
+encounter an	w3]HYZG
+encrypt is	y<X
+encrypt ldap	k<]
+end of	r,Z1YH^ZI
+end user	u+Y-W@JBZ
+end with	u*K,[HH
+ended up	y/Z;W
+ends in	r!Y@]HJIJO]ZH^[
+ends with	lHFN[Z]e[
+enforc password	qHHK]
+enough for	r-J@GI]NXXZZGhK
+enter a	o+[3Z>J@JD[HBKYOFZG]^
+enter it	uKYhW
+enter my	wOYVX
+enter not	p3H>JCKDHHJObhK
+enter the	l-I/K3H>GBJCKDXIJK]O^ZZaKhH
+enter your	yaX
+enterpris admin	q)JP^
+entorno onprem	uEKHKZJc^d]fJ
+entr deux	y@]IKKY
+entr le	yHZRXcY
+entra ad	Y!I#I-Z1a3K7I=_BJNJRHSGTIYXZHcJdJfagI
+entra admin	u)Z*K:XHX
+entra cannot	y7Z
+entra cloud	y0[HI
+entra connect	[,H-J/G0X2J6H7J8J=IBJHbRESITIYIZG_Hc?dFedfc
+entra for	y7YTJ
+entra has	w/X3ZDHHKTJ_]
+entra id	h=dZJdIeIfH
+entra lock	yHJT[
+entra lockout	yTY
+entra nao	y/[HKTZ
+entra nicht	w/ZcZfI
+entra nie	w/_TYfK
+entra niet	y/ZT[
+entra non	y/]TZ
+entra not	k!J/d7Z=K@IBJHGIJMJNJZF_[gK
+entra password	w-Z/XHH
+entra policy	y/]NI
+entra portal	wMYdY
+entra role	w)^*YHG
+entra 不	y/]7HHHT[_J
+entri with	uAZ
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN]OY
+environnement onprem	tE[HIWJc^dX
+er das	y@IK[ZJh]
+er een	w@]CY
+er nicht	r-]@HE[HJK[NZZF
+er niet	r;ZHIKYQ[VYZE[^
+er sagt	w*G-ZHJIJKIOXXXZ]
+er twee	w*Y/XCY
+era domain	yPZ
+erfullt die	yIYNY
+errada not	y,WRX
+erreur dans	y![EX
+erreur lors	y,XZ[
+erro ao	wOYZXeY
+erro na	yZYeX
+error #	t/KH^S]TJZGcH
+error 32009	y,X
+error 6800	yHFNJZHf_
+error access	yHHQ^ZJ
+error al	t3IHKOZZZeY
+error and	w![D]HHOJ
+error at	pB[GXHJZH
+error code	uH[
+error decrypt	y6Y
+error dur	y&ZKYZI
+error durant	wOYZ^
+error for	tE_HDJXSXZG
+error gett	q,[
+error in	kBKH^V[ZGeZ
+error messag	mNXZX
+error not	yZ[
+error occurr	qHXZZeZ
+error on	p&^,I@[BGHEJJKKNYSK^Je^
+error process	wBJHFSaZD
+error return	y&Y
+error says	yHJI[ZI
+error when	n@ZZZeY
+error whil	n0[3^BIHJNJZXhK
+erscheint nicht	y+[DIHIa]
+es correcta	yHYMKhX
+es demasiado	yIX
+es el	t3F:Z>[KJO^
+es fehlt	wCYIY
+es heisst	yOXZZ
+es heut	y@Z
+es incorrecta	t3[HJhY
+es la	u9JHYIIKZMJZXh]
+es miembro	yV[
+es nicht	r@YZG[Zh]
+es spater	y@YZ[
+es wird	yK[
+escribir la	y%[4X
+escritura diferida	g%X,Y8YZId]eYfZ
+esper #	uXY
+esperar un	y@^HJ
+esqueci a	w>WHJZY
+est coche	w^[
+est desactiv	t;Z
+est desactive	uHJL[UWdY
+est encor	wPZTYVJ
+est envoy	y>Y
+est gere	y7[ZId]
+est incorrect	rhY
+est interdit	y)[-]HIIYKJUJ
+est mort	yHWYY
+est pas	c%J(J3[:X>I?Z@JBJCIHFIIKIO]UHV]^KaJd_hY
+est plus	y?[
+est refus	u-I@JNFOJZ[h[
+est rejet	yKYZJa[
+est temporairement	yTY
+est trop	t-^@]HJ
+est verrouill	q#Z^[
+esta bloqueada	n#ZHZ
+esta contrasena	y(Y-XKX
+esta desactivado	yU[
+esta deshabilitada	t!Y;X
+esta en	t-ZGY_Y
+esta fora	y4YGXSZ
+esta habilitada	qV]
+esta habilitado	yVZdW
+esta incorreta	yhZ
+esta la	y?]BXKZOH
+esta manana	w#[@Z
+esta marcada	u^]
+esta senha	w(Y-Z
+et depui	w=Y
+et il	t>J?JCZHKIJOXZIha
+et je	l#I>[@]ZX
+et l	w/YcY
+et la	t![-XH]XXZH
+et le	q>XB[HEI[MY
+et les	u?WI[ZIdX
+et maintenant	yKZ
+et un	yIY
+ete desactiv	w!XHZZH
+ete supprim	y4[_Z
+ete utilis	yKY
+ett annat	w-J:]@ZHKK[ZI
+eu nao	y(ZV]
+even though	w!XHIa[
+event 31034	tYWf]
+event 33001	w&_ZJ
+event 33008	y#J@JBJN_
+event 4740	u#aHJZG
+event log	p,[BHHGN_hJ
+event logs	y%Y
+event says	q6YB_GZHJNIZIdH
+evento 31034	ydJf]
+evento 32011	ye[
+evento 33001	y&^NK
+evento 4740	y#W
+ever had	yK[
+every #	q#WH[KXPZZJ
+every few	wB]MHcY
+every hour	tHIP^
+every password	p-GHGIZKXN^ZJ
+every singl	yHXNZZJ
+every time	n#I-Z@KD^HJTXZY
+everyth as	yHJZ]
+everyth in	y>]BKHKN[ZH
+everyth is	y%]+ZDGHKJYZJ
+everyth work	y#JBZYW
+exceed the	yX[
+excel file	yHX
+excel macro	yHY
+exchang admin	m(I)Z*cHFZJ
+exclud from	p)Y=IG[HJPYUJV[
+exigenc de	yIYNZ
+exist in	pAZHZWX
+exist on	yEK_]
+exist one	yHIKZOJZHh^
+exist password	o-FIKKZZIh]
+expir and	o=Y@JHHLZZ]
+expir is	qLZ
+expir jamai	uL[
+expir password	h@JBJHIK^LcZDhJ
+expir set	wLX
+extend my	yK]
+extension is	t2^HG
+external user	u:Z
+extra password	yJZ
+fa cambiar	wZY
+facil a	t-^HJ
+facil da	w-X
+facil de	p-]
+factor authentication	u3IHZ
+factory sett	y>XHZZJ
+fail after	yZX
+fail at	p7X@YHGKJZ]
+fail becaus	q#Z8Y
+fail for	i!]%G(J)K3X@XA[DKPGVJZ^^JcX
+fail in	r/^FZHJZI
+fail on	uE[HHbX
+fail reset	w%XHYZX
+fail sinc	t%Z4K8ZHXPJ
+fail the	w#JHIP[XY
+fail to	j%I(^,[0Z6YDKF[H@KIPJQaZEcJeG
+fail user	t;YHJPZ
+fail when	y4IHZ
+fail with	e%Y/J3J8G<XBIFYHaNXPZZ@eZ
+fals admin	y)W
+falsch formatiert	y3ZOJ
+falta el	u3[5YVZ
+falta o	y3[5WVY
+falta un	y3ZCZOH
+far ingen	ua]
+far inte	q([)G*H,J>IHGIZX^Z[^ZaF
+far jag	w>]@JD^HZIJKHNJX[ZChJ
+fast jag	yIZZHh]
+faut une	wIX
+featur not	wHGU]d[
+federat admin	y,Z
+federat domain	t7HH^
+federat with	t7[
+fehler beim	r,X:[ZYhI
+fehler in	yE^ZI
+fehlerhaft authentifizierungsinformationen	y3Z
+fehlt in	yHYVZ
+fel i	y,XeZ
+fel losenord	y,[ZFdIh]
+fel vid	w,WHKZ^eY
+fell into	yHX
+feu bloqu	yHXc^fJ
+few minut	qB^cX
+fido key	y?Z
+field reject	yZFh^
+file for	t3]>JCIDZHYOJ
+file is	q>_
+filenam or	t2^HG
+fill in	o+]>H?ID_HEOYhY
+filter are	yH[JI
+filter dll	pH[
+filter on	qGYJ_
+filter product	yHJJZ
+filtro de	wJXa^
+financ folder	yHY
+find a	y-W4X
+find it	w_Y
+find out	yZY
+find the	n?EGXH[ZH__dI
+fine at	y@YbW
+fine grain	y@ZHKNY
+finish the	tB[HJ]Y
+finn inte	q*Z3I?[CJHEIKKJZE[_]J_Za[hJ
+fino a	y9Z@YHHf]
+firewall block	tH_cF
+first login	yL[
+first password	u>J@YDY
+first sign	wL^ZI
+five minut	uH[RW
+five time	p#XHEXZa^
+fois le	y@]ZK
+foljer inte	yHKN^
+follow messag	ydY
+follow the	u:YHJNYZX
+fonctionn pas	yHXZ]
+for #	m!Z@_KGX]ZI
+for a	X!Y#F%G)I*[,Z-F3J4Y7X9I>G?HAJBJC]DGGHIIJJKXLZMGNIPJT[UJVCXbZZ[K]Y^J_XcHf]gJhG
+for account	r)ZBKHHL[VIZX^X
+for ad	w%]2IHGLZTJdZ
+for admin	b!I%E(I)d*_,H?FH[UAVEWJZHaXgH
+for administratorer	y)Y*^?JHJPJ
+for all	h!J(G)H*H+Z-I3J=J?J@JDJGIKJLZMGNJPZSYUbVIW^XJZEaKcWfJ
+for an	m,X9X@JBKDIMIXEZ[_XaIf^
+for another	y@X
+for anybody	y+[HISYUZ
+for anyon	t(X@ZHDUYVJZ]
+for aterstalln	t?ZE[HIVXZJbX
+for att	n%K(a9K@[BID[HFTYVJXXZH]]^J
+for chang	wHILX^[
+for cloud	u0ZHX
+for credential	yHY
+for email	u/YHHgZ
+for everybody	uUX
+for everyon	n3ZUX^Y
+for half	y-J/IE_HFMZ
+for hela	yU[WJ
+for insecur	y<[HJ
+for it	r.^8YHIZG
+for kort	wHII_
+for latt	u-^HK
+for losenordsaterstalln	wDIEXHZVZf[
+for manga	n#_9IHGX_
+for me	d!G#J(a-J3_9H?GBHCXH=IHKIOJPJUHVYXYZ_]KaGbJhY
+for mfa	o+J?^DJH[aD
+for month	y+GD]HJLY
+for my	f!J)I*Z>I?I@JBKCJHYKKPFVdZEhZ
+for noth	y9ZBZZF
+for one	l)J?IAXCYHFNXSKVJZb
+for organisationen	yEHUIWZd]
+for our	lHYP[TJWZ
+for password	^%I(H)I1Y3]7J8K:H?^@HBGEZGcH@JXMJNGV]Z@^Ha^bJdHeJgJhJ
+for peopl	o(H)G*]A]HFPZZH[[
+for policy	w5YHKNX
+for privileg	t(I*_?JHHPI
+for registration	y+Z
+for reset	c!J(Z)D*G+X?bBICKEYHHNGUIVHW^ZHaY
+for role	y(I)]HI
+for self	p)ID]UEV[ZI
+for some	tE_HZZCf[
+for sspr	g)J*X+H?[BJCJD[SXZI
+for sync	w2XdY
+for team	wHIM]
+for that	o;XAXG^HCIYNZVZZI_KdJ
+for the	S!F%X)G*F+H,_-E1D2[3I5J6J7H8Y:[;H<K=D?C@CAGBJCEDFEGFJGZHbJIKJMXOIPYQZRISFTWU[VZWJYHZA[J]C^X_[bEcHdGeGfGgJh^
+for this	d!J#Y%H(a)G*I+J1Y3Z=]?I@HA]CHDZH?KJNZPITKUHV_WWZD
+for thos	y7Y@ZZH
+for thre	yH]
+for tillbakaskrivn	u%_dFf]
+for tomorrow	y>[
+for two	l(I*a3IC]HXZIhI
+for us	t7Z8X
+for user	i!Z#](K)[+X-I@ZBIGKVI^J
+for writeback	l0a1K5]G]HE_IcKdEeWfH
+for year	w1]>J?[HEKX
+for your	e)Z9^:I=J@JDXEGHYIJTYUZWXXJZE
+fora do	u9[GZHHSZ
+forbid the	y.X^Z
+forbidden when	y(Y
+forc a	y-JBIHKKHLIMJZG[_
+forc chang	m@JLaZI
+forc me	y@ZHK
+forc to	t?YLZ
+forest and	u8XA^ZI
+forest was	u8]
+forgot his	w)X:]HF
+forgot it	q:J@[BIHIIJZ^
+forgot link	w7[:ZHGZH^[
+forgot my	f7J?Z[_bZhH
+forgot page	u?ZH[WZZH
+forgot password	c!Y(H7^:]=]?Y@HBHD[JKKJLJMJNHUHZK[F]X^IbEgIhG
+forgot the	m:Y>HD_I[ZF
+forgot to	t!^@JDZHIU[ZFdZ
+forgotten password	yc]
+format #	y3[OJ
+formato #	y3_CIDKOJ
+former one	y3J>YIIK^OIZI
+forsok vanta	wXZ
+found 80230405	y_Z
+found error	yAX
+found for	tG]dJ
+found in	q-X
+found that	w*WHZfJ
+found the	yAYB]HIQWZI]J
+four kind	yIX
+four option	u*Y
+fout bij	r3KHJOZZ_eYfJhJ
+fout in	y,XeZ
+fragt standig	yHZ
+from #	u@ICWIIK]
+from a	g!Y6XH[KJR[aI
+from abroad	u#JHYT[ZI
+from ad	n!G&Y/J=XGXHYPETHZJ^H__d]
+from alter	y^[
+from another	yH[
+from being	tH^KFNZZJ
+from change	wBJHE^a
+from connect	y0X4W
+from entra	w-J/GHYJ^
+from home	wB[HJZY
+from hr	y+^HJKI
+from it	wHFVYZ^bG
+from last	u!Z/YHIK[
+from microsoft	w7[HESHa]gI
+from my	m3J>^?I@ICHD_H[KHZJ
+from our	u:[HGbY
+from password	tPZ
+from reset	w)[HIXX
+from sspr	y)[PJ
+from sync	w4[GYHEcX
+from the	X!I#J%I(H)J*J+I-H/I1J3I4Z6Z7I:I=J?]@EDHHHIGK^MGNWOZRIUIVHXIYJ[]]I^IaFc^fIgYhZ
+from window	yMY
+from your	t#J@Z
+front of	w3[7[HH
+funciona en	yMYZJb[
+fungerar inte	qH]Z]
+funktioniert nicht	yZZ
+fur das	m%Y(H1X2YEXH[QX
+fur den	w3YCYVZZI
+fur die	g,X3K9X=ZBID[KJUXV^WWZIcKdJ
+fur eine	yGZHZVI
+fur ihre	ydY
+fur sspr	u+JBXDIa[
+fur unser	yHZUX
+further action	yBXdX
+gaat naar	y>X
+gamla losenordet	yM[hX
+ganger och	y#Z>JHIIJKJX]ZIa^
+gar det	t9[=[>I@ZHIIIK[OJZHbZ
+gar inte	n3I=[>X?[@HHKI]MHNJOJPJVI]IbKf]hI
+gard l	w#WHIMZgW
+gast in	y:Z
+gate policy	y*X
+gatt ut	y=[HJZZaZ
+gave it	w%[HJIZKYZI
+gave me	t>J@YHIIJXJZ^
+gave my	y@X
+gave the	w%W(Y>XHJRZ
+gave up	wZX]Z
+geandert und	w@[
+geandert werden	w7X@ZZZ
+gebruiker heeft	uB]CZDI
+gebruiker is	w:Z_]
+gebruiker kan	wZZ^^
+gebruiker niet	y+J@XDZ_Z
+geen code	w3J>HX[a[
+geen rechten	w%Y(aHJZJ
+geen sms	ya]
+geen terugschrijven	y=ZHHcZdJgX
+geht an	y>X
+geht das	yY[ZKb]
+geht nicht	j-I1X>JHZIYKYMINKVJZY[YhJ
+gere par	y7[:[UKZIdY
+geregistreerd voor	y+ID[
+gesperrt um	wT[
+get 33001	yFY
+get a	l,^?W@[IYJZKHZEaXeH
+get access	u%I(XPY
+get an	m-WD[HEJZ
+get any	yH[
+get in	r>GHGZb
+get into	u!F:ZH^
+get it	w-IHYgX
+get my	y9ZHJ
+get not	w)XUZ
+get refus	u-J=YI[VYZJ
+get the	f+[3J>X?ICJDGHJZX]Iab
+get through	w-GH[Z[
+get to	y0Z>]HE
+get told	uHJNYV^
+gets #	w(IH]SY
+gets a	t*[.XHIKXNJ
+gets an	yKYZX
+gets not	yHWTKU[a[gJ
+gets refus	t-XHJIYPZ
+gets reject	w-YIY
+gets the	t+Z@XHJNY
+gett auth	r,[
+gett lock	t#ZHI
+gett the	yaZ
+gewijzigd en	w@X
+gia registrato	y+[
+gia usata	yK]
+gibt es	o!I/K9_CJDIHYMKTJUZZJ[Y_[
+gick ut	y=]ZG]]
+ging es	y@Y
+give an	yKYZGb[
+give me	tH]ZY
+give out	yHJg]
+given a	w@YB]ZI
+gli account	u%J*[GXHKPK[XdZ
+gli admin	y)Y*ZHJ
+gli altri	w(XHJPYVZ
+gli amministratori	w)]*[
+global admin	d([*^,^?HPJVJZHdFgJ
+global beheerder	w([)Y*J,[HJZJ
+glomt losenordet	uBIDZZ^
+gmsa of	y0[ZJ
+go back	tHJK[bX
+go nie	w>K?]HIKHMJNYZJgYh]
+go on	r.^HYLYZE]X
+go ther	y7X>]HF
+go through	n+[B]DZHEIZKIZXfF
+go to	n(I*J+G:]?J@JCJDFEIH_KHUIZ[^JbIh[
+goes back	yKYZJ
+goes nowher	u3[aK
+goes on	y#]HJL]ZF
+goes to	m>_
+good afternoon	y9[
+good enough	u@IHGI[K[NZ
+good morn	r9]HJ
+googl workspac	n7bHIZH
+got a	g+Z>ZHHZ^_X
+got an	nBGH[K[ZYaI
+got hack	yH^
+got in	yB_HJKIZE
+got it	u/Y>J@FBaIIKIZC]I
+got lock	r#Y@YHHZW
+got the	o#Z%Y(I)^@ZHGVJ]XaJ
+got turn	yIYdX
+gpo that	yQX
+graph api	p%G(Jga
+graph v1	wg[
+grey out	n![(XHHdHe_
+gross und	yIZ
+group are	wHJP^VJ
+group has	y@YHHV[
+group member	yHIPYVX
+group policy	p.ZNXbK
+group proteg	yHIP^VJ
+group that	uHJV]
+group writeback	l%IHdPGVIdFeHfJ
+grupo habilitado	yV[
+grupo piloto	yVX
+grupo protegido	tP]
+grupp die	yGZ
+guarda a	y#Z7XHJMY
+guest account	uH[_K
+guest from	y:JH]
+guest in	q:_HFZI
+guest user	w:YHY
+guten tag	y9]HJ
+ha det	u@KIKKIMYN[ZJh]
+habe ich	r(Z-Y9I>Y@JDXHZKI
+habe mein	pHJZ[[Y
+habe mich	u#ZDY
+habilitada para	tV[
+habilitado para	wV[
+hace falta	y=YHX
+had a	t![9[@JHHZHfY
+had been	p-[8WBZHI
+had befor	u@ICJKaZH
+had inheritanc	y;X
+had that	y-IK^ZJ^W
+had to	r>JDXHFMYZJ]_
+half an	w/IM[
+half of	r/Y=JD[E^HCSZVYZI]K
+half past	y@Y
+half way	tHaZJ
+hand back	w>^HJZJ
+hand out	yL[^K
+happen at	y7XLZZI
+happen if	y4ZDZHXUG
+happen to	wZZ
+happen when	y/XHIZ]aH
+har aldrig	uDXWY
+har anvant	yK_ZJ
+har gatt	y=[HJZZaZ
+har ingen	w=[LZNGTJW[
+har inte	n(^)[*K3J:J=I>[?K@[CIDYE[HGIHKHMJNIVYWHZD]KbKcKd[
+har kvar	yg[
+harder to	t-Z
+hardwar token	w?^ZF
+has #	q(J>GC_H_
+has a	e!J-]/X3_>IBIDIF]HFIISZTJXK
+has an	l3YAZF[HIIISX
+has been	c!Z(I=[>J@HB_DYHZJJNKSIW[ZD_ZaGeJhJ
+has change	w3K>[EZHI
+has disabl	wU[
+has expir	wHZ
+has it	t!I(Y/[4JS]UYWI
+has not	Y!I%H(H)G*J+I-J0Z4X:J>H?HAJBGCKDbIJJJKGNHOJPYSJTXU]V[ZE[K]J^J__aHbKcXdXfJgJ
+has one	w3]OI
+has only	tCY
+has password	w@[HJ
+has that	y!X>ZL[ZK
+has the	g!]#Y/Z;J=JBIHBS^U[ZG_Z
+has to	j-I/X@aBKC[DEEKHIKYNIUJW]ZH
+has turn	uU[
+has two	y[]
+has user	y(]ZI
+hasel jest	wd]
+hasel nie	u%[fY
+hash sync	jGaM[ZF
+hash synchronisation	yH]MG
+hash synchronization	yGZ
+hasla nie	t/I0[>[@IDIKJMJZX]]dJ
+haslo bylo	uK^
+haslo i	w#]B[HJZI
+haslo jest	n7]@ZBIHIZId[h[
+haslo na	u%Z@ZZJbZ
+haslo nie	p(Z@JHIIJKHNXZ^hJ
+haslo zostalo	wBXM]
+hat das	w%[-X]X
+hat der	y/X
+hat die	rEYUXWY
+hat es	y/XB[
+hat kein	r0Z=WHGUJW]cY
+hat sich	wB^HG
+hatt ich	w9J>[K^
+have #	y@JC]HI
+have a	g*Y9]@IBHDJJXKKN[
+have access	w>[HH
+have an	t9IH^ZY
+have at	whY
+have been	u)^HHKXPJ
+have enabl	y*W
+have enough	y@X
+have enter	w@IDZKJN[
+have is	y=^@ZHJdE
+have it	uHIK_ZF
+have just	wC]WZ
+have my	y-Z>FHGI[KHO[ZI
+have not	e*K+J-J0Y=I?Y@JCGD^GYHFIZNJZadXfJ
+have on	yCZHH
+have one	p-KC_HHKH[]hI
+have only	u=[?ZCXHGIJ
+have password	wHZLI
+have permission	n(Y;KH[^Z
+have that	w-[>XKI
+have the	j=YDZFYHYUJZEeZ
+have to	c(F*Y-I3]5]9I:E>G?I@^CHDXHFIZKAMYNJOXV]XYZJ[[hX
+have two	w*Y/Z
+have used	yK[
+hay que	y:]@^HJ
+he can	w/[FXHH_X
+he cannot	u=Y@W
+he has	r!X/[3I8IA[D[HG
+he is	u#X(ZGXHIVXZH
+he keep	y-H@YI[KJ
+he not	t+XDXHXVG]]aJhX
+he says	wHIIIKYZ[]Z
+he was	y!Y@JD]
+health alert	yHKfZ
+heartbeat de	yBJf^
+heb er	yCYI[
+heeft de	u*Y/XE]UH
+heeft geen	w%Z=ZNJW[
+heeft het	u#[-Y7X>JBY
+heeft wachtwoordherstel	wUXW[
+heisst es	yT[V[ZI
+hela tiden	y#]>KBJfZ
+hello pin	q9KHaTJbJ
+help desk	u(J@YHX
+help me	tHYI]aG
+help with	wBJZ]
+helpdesk admin	n(Z*ZHH
+helpdesk gave	y@X
+helpdesk reset	q@XHJL[
+helpdesk role	w*Z
+helpdesk used	y(Gg]
+her account	n!^3W=YGZHHTJ_J
+her own	w:]@YHG
+her password	m(J@ZBHHIKGZa
+her phon	y#I>YTZ
+het beleid	r-I?[HJN_ZH
+het huidig	wZKha
+het niet	j*[/[3X9J>H?JH^IIKIMHVYZFaJbKh[
+het nummer	u3[aZ
+het oude	n#[HIMXg[h^
+het wachtwoord	j(Z:Y@YBEDZHYI[KIMHNIVJ[K]JbJd]hH
+het weer	y@]BY
+het wijzigen	w@K^[hY
+heut fruh	u@^
+heut nicht	yZ[fY
+hier nicht	w:]ZJdZ
+hij niet	t3J=Y>HGZHHI]K]OXZJaJfW
+hij zegt	y+[CJDIOZ
+hint control	u5Z
+hinterlegt ist	yCYOZ
+hinwei dass	yUZ
+his ad	w!]ZK
+his own	p-H:^EJHHI]PXTYUJWI
+his password	i(K-J/Z:^@JB[DYHDTZZF^X
+history is	yHGIKKXN[
+history not	y5]
+history requirement	qHKNY
+hit the	w-XHJgZ
+ho cambiata	y@[
+ho cambiato	r>Y@X
+ho dimenticato	wBJHGZ_
+ho gia	yK]
+ho perso	u>^ZJ
+ho solo	y?JC^
+hoje cedo	u#X@Y
+hold a	w([)ZHG
+hold an	y)X*X
+home directory	m3H:dHD_H
+hora esperando	yXHa_
+hotfix policy	w5[
+hour after	y@XZJ
+hour ago	o#J@^MX
+hour and	wHXX^ZKaF
+how are	u9^HJ
+how can	h*I+]D]IIJFKIN[X]hK
+how do	^(J+Y/J:J@HBJDIHfKYLYPFUJVFbJdK
+how is	yH]
+how long	j#G>HI^MaTYZEaJ
+how many	j-G9J@[H]IZK_XHZJ
+how much	wH]
+how password	yHZW[ZI
+how to	d)]+]-F@JBIDYH^KHUHVH[]]I
+hr 80070005	y%[
+hr 80230619	w4JJWN^
+hr 80230818	m4d8K9JHINJ
+huidig wachtwoord	uZHh^
+hur far	y>]@JD^HZKINJZC
+hybrid join	tb^
+hybrid user	yHE_Hd_
+hyper v	y9KH]bY
+i ad	l!Z#J%J(J/_9J>I@HAWBKHGIHKIMZNJOJP[T[VJZH]J^]hJ
+i add	wHZVJ
+i alway	wD[HIK]ZH
+i am	d!J#X(X)]*I+J3K9J>I?JD^H^KJMKOJV]XJZH[JbJ
+i as	w(Y*[HH
+i can	l@XHJI[KIZ[
+i cannot	Z#H)[*[+I-H3H4J6J7H8J:H=I>[?Y@XBICIFJGIH^KFMWNHOKPITJZ_]J^F_EaHbJcHd[eJ
+i chang	n@XHHZ_^IhI
+i change	l>ZBGHGM^Z[
+i chce	w?J@ZC^MK
+i choos	pHINZa]
+i click	h#K+X@HBHDIHEIIKJNJZcaGb]
+i clos	t>ZZZ]X
+i come	y@[HIN[
+i connect	w,X1J8[G[HGRJdZfG
+i cooki	w.[
+i could	uZI]W
+i criteri	nHJIKN_WY
+i delet	y+]
+i did	k#Z-X>I?Z@ZHFIZKJOIZ^
+i do	n3K?[HCIJKJOZZ^hJ
+i en	t%](J9J>GCJHIIJKKP]VYXJZJa[dZ
+i enabl	w8KHXVJd]
+i enter	g,Z3G>J@ZCJDGHGIGOcZBh[
+i entra	u-X7]HFT[ZJ
+i find	rH_KI
+i follow	w:ZZX
+i forgot	f7J:X?[@ID[HWKJZZ[JbYhG
+i found	yB]HYZI]JfJ
+i gave	l*Y,X?IC]DJHHIY
+i get	g%J(Y+Z:Y@JDKIZKJVY
+i go	r!Z@IH[IIKZMJZF]Fh_
+i got	k(I)[*KB_HYIKKHZHaH
+i guess	w!Y-KHEI[V]ZG
+i had	k!Y-I9IBXHHIJKaZF]]
+i have	Y#J%K(I)J*Y+J-D/X3J9H:J=I>C?Z@ZBHC_DZGJIDK[MHNXOGUK[_]I^JaIfJh^
+i join	yDYHFKYV[ZI
+i just	l*K-[@YH[ZI[[
+i katalogen	u!]#F3_HIOI
+i keep	tHKKZZIa[
+i know	k-]?I@IHDIJMIN]ZD[ahJ
+i left	rHH]_
+i lock	u#Y
+i log	uKIZHh[
+i lokal	y7[_[
+i lost	o(H)^*K>IBJHIZ_]J
+i made	w@]HIMY
+i membri	yF[PX
+i molnet	u/]HJT^
+i mors	r#^@^KJZH
+i move	uFX
+i must	y*]HEhX
+i need	a(X1Z=Y>]BGHII[KIPGVJZa[KhI
+i nie	m#J(I)Z3JI^KZOZVIZXaJhJ
+i not	[!J%X)J*I+I-G/J3G7J:J>]?G@GBICZDcH@IEKXMGOHPITKUJVYWJXIZa[[]YaFbJ
+i notic	y@]HJ
+i only	k-J:X>JCXIFK]OJZE[^
+i open	w(Z
+i permessi	w(]
+i pick	y*J?Y
+i press	o3H>IBIHFOKXYZ_]Fa]bX
+i put	n3JHIIKK^OYZF][hZ
+i register	t?_CEHI
+i requisiti	wHKN]
+i reset	g(H*J+W=]?J@YBGD[HDKINJVJZY]IaZgY
+i return	w!ZHHK[
+i see	o+KDII[N[O[ZG
+i set	j%Z)I*]?^BJDEH^KZWJZE
+i should	t:^C]HE
+i sign	pDHH_aG
+i skipp	wDaHG
+i start	p@IBJD_HDKX]]
+i still	yH[MYZIaH
+i teraz	w*Z=Z@JHHK]ZI
+i tick	yLWeY
+i tried	h#Z@]BXHENJVZXZZFaZ
+i try	l@IHGNZX]ZK
+i turn	wHXU]dI
+i type	nHIIHKJNXOXZHh_
+i typed	i>G@JHII^KZO[hK
+i use	o>I?^HJIJOJZEhb
+i used	o(]I[ZG
+i wait	yH]aH
+i want	f(G*J+[>H@XCIDHH^IIK[hZ
+i was	e!^(W)]+J3Z:W>H?IBGDXHEIJOJVJZJ]_hX
+i went	y@X
+i work	w([:[HIZI
+i would	yHIK]hJ
+ich bekomm	yV[ZIaX
+ich bin	m9^>^?KBZHDVZZJaJ
+ich brauch	yHY
+ich das	tHWMZZJhY
+ich den	w-Z?]KK
+ich ein	u@[DZHGZX[Z
+ich es	t@ZK[
+ich hab	yC[DH]]
+ich habe	e#X*X>XDYHINXZZ[X
+ich kann	yZY
+ich komm	yHXZ]
+ich mein	u)XV[ZH
+ich mich	uT[
+ich mocht	w+Z>J?[CIDIHJ[Z
+ich nicht	o#])Z-I>X?YCaHGKJVJ[J]J
+ich schon	y9JK^
+ich soll	t*G-YHJZ_
+ich will	y@ZZJ[[
+id and	yAYHZaH
+id free	o/J=dHGTIZJdIeIfH
+id like	o+Z@ZI[
+id or	u#JHIT]
+id p1	y=X
+id rather	y@ZHJ
+id が	yHXI[
+idad minima	y@]
+idea why	y9JB]HJ
+identity provider	n7a_J
+idzi na	y>^
+idzi z	yHJTZZZb[
+if i	n!Y>XDYHEJ[ZIhZ
+if the	m3Y4]@YHF
+if you	i#X1X>Y@IDZHIZFcXh[
+ignor the	y)I*[D[HJWJZK
+igual a	w@KK^
+ihr admin	uUYVYdY
+ihr konto	p3XDYTXVYXY
+ihr password	l@XB[CYHJMZP[UJZF^K
+ihre organisation	rE[WXdX
+ihrer organisation	wcX
+ik ben	p#_(H)Z*J9X:Z@JB[HFKJXKZJ[JaI
+ik een	w(Z@YHY
+ik heb	l([*[C]HII[ZI
+ik het	uK[h[
+ik kan	t#I(K>JBZHYK^VJ[K
+ik krijg	uZZaY
+ik niet	u(YC[HGKJOJVZZ]aH
+ik ook	yN^ZJ
+ik weer	y@]HJX]
+ik weet	wHK[_
+ik wil	w?^CJHZMIZIaH
+il a	wBXOZXY
+il cambio	y@JHILXZ^
+il cellular	u#[CZDJHJKJM[
+il codic	g3H9J>[@JBXCIHEIIOJXYZJac
+il dit	u+[CJDKK[h[
+il en	yC[HJI[KKZJ
+il est	r+XBJHXKHMHTYU[ZHh]
+il faut	n5X=[CYHKMY
+il firewall	yHXcY
+il link	ybY
+il manqu	q3a=YCJDXHIOI
+il me	r([3JCZHXIZOYZJaJ
+il messaggio	y>]HFZX
+il mio	e!Z(X-K3J9W:I>F@JBHCJDYHZI[KIMJOaTIUJV^ZFaJhJ
+il n	q+[>J?H@KCIDIHFIYK]MKOIZG]]aIh]
+il ne	y@XHJh[
+il numero	r3YOX
+il pc	yMYgX
+il pulsant	y([:Z
+il reset	yZZa[
+il ruolo	y(Y*X
+il self	u)]BJHHUaVHZK
+il server	wHFc[fZ
+il servizio	tBYHKfa
+il telefono	r3X>W?YHIOY
+il writeback	j%Y(J,Z6X=XHJRXYJZ]dX
+il y	yM[
+im a	r:Y
+im ad	d![#I%J-J/[3^>I@JBHHFIJM[NKPJTYVKZI^]_]aJ
+im asked	q*ZOXaZhX
+im audit	yh[
+im browser	u#IHJM]TZZHb[
+im buro	y9[>[HJ
+im ereignisprotokoll	yHHf]
+im homeoffic	y>[HIM[
+im in	t!I-K3F9H:JBcFJHEIHKKMHTJVFZF_JaGhJ
+im lock	q#[HJTK
+im lokalen	p7X_YgX
+im microsoft	ygX
+im not	h(X-X3K:J>J?J@JHFIIUJVdZI
+im password	w-JHKIaKHZF
+im portal	y+J0XDJH^
+im stuck	u9I@ZCYD]HDZ[
+im told	y:ZHIVKZH^[
+im verzeichni	u3]OJ
+immer noch	wTX
+immutabl id	yAXHG_^
+impossibl de	n6X>_@YBJHCIJKZ^I
+impressora nao	yH]
+in #	l#]HEIIKJO]TGXZZ[
+in a	f#Z%X-X4H5]>X@WBJHDIWMWNZTGVZX]_J
+in account	tHJ^Yh[
+in activ	j!J#I%]&J(GHET^^ZgY
+in ad	U!b#Z(F)G*I+J,I-G/b0I1I2J3a4J6J7H8H9I:H<J=H>F?G@DAXBCCIDHEJFYGGH<IDJIKFLYM_NFOJRKSIT]UHVEWJXHYJZ?[F]G^d_^aHbHcJdGeJfHgYhG
+in addition	y%X?ZHYZI
+in admin	rMEg^
+in aduc	n!^#X(JHGNXTYZI^Y
+in advanc	y9Z
+in after	w@JBYHGZ_^I
+in again	t8]@JBXKGZH[]
+in an	n!Z#I>[@JX[ZD^[aJdY
+in and	p7YHXLYTJZZ
+in another	yHISX[]
+in any	y>H?JDZHZ
+in attempt	w#ZHHTX
+in block	wHYTZ
+in both	uA[
+in but	y?W
+in cloud	q7XHHM[TJ_GgX
+in connect	h%K,a1G2I4K8_BJEJG^HBRIZHcIdaeFfDhH
+in connector	w2Y8[HI
+in de	h!]%I(H-J/J3a9K:X>Z?IBGCIDJIIKJODPHT[UIV]WZXJZE]J_Ja[bKdJfK
+in der	d%K/Y0J3Z>I?YBJDJEZGJHXIJNYUWV^XZZE_HaJdXfJ
+in die	w)ZGZTZVZZI
+in domain	u!X%KGWHJPZ
+in een	u%]-K3J@HHIOKP[VIX^ZIdZ
+in en	y3K>JI[O^ZJ
+in entra	_!I#F%H(]-]/X1J4[7^=I?K@JBHGXHEIJMYSGT[VJZE^J_afGgIhK
+in error	w@[H[SJ
+in europ	yHHS^UIZI
+in from	wG^H[_G
+in front	t3Z7[HH
+in het	q>JD]HEO]aJg]
+in ihrer	u:YEZ
+in intun	yHZ
+in is	w+X7YZH[Z
+in it	g!K#J-X/F3_>Z@HBHDJF]GYHCIcKGMKNXOEXIZC_JhJ
+in its	w?HH]
+in log	wHYTXZI
+in logs	y#HHXT[
+in lokal	w7[_]dXgK
+in m365	w/[TY
+in med	yB[ZHh]
+in mein	yZZ
+in meinem	yC]I[ZJ
+in microsoft	wgX
+in more	wAZ
+in my	h)[@]KKMJTJZZ
+in not	t>JDYLYVKZF[]
+in o365	y/XMITZ
+in offic	o#K/[HHMCT]g_
+in on	nHabE
+in one	u%_;J@ZBKFJHFVXZG
+in onprem	q0]6WHJTX_YdJ
+in order	y<[HJ
+in other	y*WHJS]ZG
+in ou	rF[GW
+in our	e!H-J3J8J:^=ZBJHEK[NJTKUaVH_YdW
+in outlook	n3JBIH]MZOJ
+in page	tZHb]
+in password	t-[/HH]KINZZG
+in repair	y>]HH
+in sap	y#EH^
+in scop	oG^HH
+in screen	mZJ[XbZ
+in servic	y7_HFUJ
+in sharepoint	y;IHZ
+in sinc	yHGZ^
+in spam	wHHa^
+in spr	u4[HIKY
+in sspr	w?WBKHDTZUIV]ZI[Z
+in step	yH_
+in sync	wGXHY
+in te	u(]BY
+in team	j!YH^M[VGZH
+in that	y%ZHYTJ
+in the	J!H#J%D&X(^)H*F-G.E1Y2D3]4[5J6I7H8C9F:H<Y=H>DA]CDFdGYIJJILFMJOCPCRFSJTJVaXFYGZE[D]]aBbBcEd[h]
+in their	u:Y
+in this	m%^(E:X?JH[JHVHW[ZJaY
+in to	f+Z/X>IB[DIH^T[ZD[GaDgX
+in too	w#IHJT]
+in two	uAXHX
+in was	yHX
+in what	yNXh[
+in window	w/Y
+in with	jIJKHLXM]ZYh]
+in wizard	r,^HFZHdGe^
+in your	r%X:ZHGZJ
+includ in	y=YHHV^
+includ inheritabl	y;Y
+includ password	y=XHY
+incorrect password	wh[
+incorrect user	yHJT[
+indicatif du	y3^
+info again	y+_CJHG
+info is	u3ZCZDJHI
+inform de	y+FDZH[
+informacion de	y3[CZDJHI
+information de	yCZDXHJ
+information is	wCDDa
+information requir	y+]CIHI
+information to	wCZDYZK
+ingen kod	u3Ia^
+ingeschakeld voor	ud]
+inherit permission	tHZ
+inheritabl permission	y;Y
+inheritanc broken	y;X
+inheritanc disabl	w;Z
+inheritanc is	t;Y
+inheritanc off	y;Y
+inheritanc on	u;XHX
+inheritanc was	y;Z
+iniciar sesion	wH[ZH[]aHg[
+inicio de	uZ[
+initial password	u@XHJhY
+insecur sett	t<aHGZI
+insid the	yHHI[JZ
+insist on	t<[@KBIHGK]ZG[[hJ
+install on	w-IHIJ[
+install the	y0ZHJ
+instead of	t0Y3]?]HFaJ
+insufficient access	y%]HI
+insufficient privileg	k(ZHY
+insuficient para	w(]HJ
+inte aktiverad	yV[
+inte aktiverat	tUXVYd]
+inte andra	y@JZI^_
+inte anvanda	wKXP[
+inte ar	w:ZO]VY
+inte aterstalla	n)[:ZUKVHZ_
+inte att	u7X@XZ[
+inte byta	o:Y>J@]KIZZhZ
+inte for	w*[7W?ZHISYZJ
+inte fran	w4Y;]HHKJb[gZ
+inte har	y=[
+inte i	q7ZCJGXHGVZZI_Za]
+inte igen	y3J:ZO[hY
+inte in	u%J3J;Z>IIJKHOIVJZbaH
+inte jag	y(YHKV[
+inte konfigurerat	yVZWZ
+inte kraven	wIZKKNY
+inte langr	u3K>aHGIKKIMKOJY[_Z
+inte med	wDIHJO[Q[VZ
+inte pa	q([3J9^:K>HKJM^VGXIZHbIfZhK
+inte tillbaka	w+Y0_>JDKHIKJZ[dH
+integration has	td[
+intento esper	yXW
+interfaccia di	ygX
+interfer with	yHKbX
+internet is	yHZ
+into ad	y/Z3ZaJ
+into my	u!FH]ZY
+into the	q8XHKV[hZ
+invit by	y:_HF
+invit to	t:_HE
+io not	y(ZV[
+is #	h@ZHGIZK]RZZI
+is a	g-K3Z=]>J?Y@IBJFXNIRX^YhG
+is about	yKY
+is accept	w@YBXHJKGMIN^ZH
+is activ	y6[BZHH
+is already	yHJaZ
+is alway	w@]BJHYNJZX
+is an	u(Z,XOY
+is at	y>[HJ
+is bann	y-FH_
+is black	y>^HF
+is blank	y3XHFZ]
+is block	n#Z4]@[HFTJXYZJ
+is brand	y@ZJYZJ
+is broken	h4Z;H>XH[RIZ_]JbIdKfZ
+is call	y-YF[ZJ
+is creat	ybZ
+is currently	q#ZHGSZ
+is dead	p!]3H>^HIZG
+is deni	n%^(HPZVXZJ
+is disabl	h!Z(I)Z*J;XH[ZK
+is down	i/H4^HDS]ZHc]
+is een	y@ZZ]
+is empty	r?JCZD[HEZZd[eJ
+is enabl	o3^VI
+is enough	y*Y=IHZ
+is er	w9]ZJ
+is federat	p,Y7Y
+is filter	yGY
+is fine	m+Z4XBJDGJ[P]
+is from	r1]>^HD
+is full	yH_
+is gone	lB]DZKHZF[Y
+is grey	n![(YHGdWeZ
+is ignor	y*ZHKLZ
+is in	k-F9I>XB^HFI^KIhJ
+is inactiv	oHZ
+is incorrect	lh^
+is invalid	u3ZXK
+is it	f(J-E:I>J?IBGCIHdIHJYKXLHN]VKZZ[JdF
+is kept	y7Xd]
+is limit	yG[HFVY
+is lock	a!J#H>IHbZJ^Y
+is manag	l-J7]:[@JHGZEda
+is miss	e(K3Z@IBHD^GJHFI^KJM]VWZF[[hK
+is my	n-ZKJZXa[
+is need	n(E=KCYHa
+is niet	tC^DGIJV]ZG
+is not	T#I%G(Z-G/I0I4G5K6K8[<]=G>G?_@FBBCIDFHFKGPJRJUXZ[[Y]I^FbGcHeIf^
+is now	yBYYZ
+is off	g)[*J3Z<YBIHEIKOJPJU^ZYbJdY
+is offlin	p0YH[fW
+is ok	wT]
+is on	g#J+X-]=[>X@HBJHCIYQXXZZH^ZaZbYdG
+is one	t*Z-Z
+is onjuist	yhZ
+is only	o*K/J?]@aCZHDKGZHg[
+is our	u7]HZSJ
+is out	r1X5KG[H]cK
+is outdat	y1WHW
+is password	u(XHWZ[dY
+is protect	w-I;]HG^]
+is refus	f!I%Z-a/EBJHDJIK]NEZYhY
+is reject	n-IHII[KXNZZI
+is requir	q(^=J>I@JCHD[HHIW
+is reset	wHHT[
+is right	uBJHXOYZIa[
+is runn	yB]dI
+is scop	yGXHJVY
+is select	yV[
+is sent	y+Y
+is set	d!Z#Y%IB]G[JJKJNIQYTKZC^Y
+is shown	u?_HI
+is slow	tHacH
+is still	o![>XHG_Z
+is stor	y3]OJ
+is stuck	u)ZHX
+is switch	oHHL]dYfJ
+is te	u-[@]HHIXZI
+is temporarily	qTZ
+is that	m,F:[GEH]IXZK
+is the	e*W-F9K>G@JBGHbIJKIN[Z^[YbI
+is ther	d!J#J(G-Y/J3K7J9X:J>J?I@WBECYDFGKH[IIJJS^T[UIVKXZZ[_KbH
+is this	p+E-GHcZH
+is tick	q4Z
+is too	e2_5[@[HYKHNKZJ
+is turn	q@XHIK[fX
+is uitgeschakeld	w!Y
+is unavailabl	y4^HI
+is untick	wdY
+is vergrendeld	y#Y
+is what	yHZ
+is work	uB]HKZGf[
+is writeback	y0GH]RI
+is written	y0[BJHHRZfX
+is wrong	d!K#E-J3Z9J>J@KHaIIKKODRYXJbGh_
+issu to	wcY
+issu was	yQX
+issu with	w@IBEH]Z^
+ist bei	p(Y?ZHHUYd[
+ist das	t>[UZZJ^XfX
+ist der	y;[GJH[dY
+ist die	w<YVX
+ist ein	w3]HKOJZ]
+ist falsch	wHZRWhX
+ist fur	u)ZU[
+ist gesperrt	wHX
+ist im	q![
+ist kein	yC]WYaF
+ist mein	w!Y
+ist mit	w7XHX
+ist nicht	m![G]HHIJTYZFdZfZh[
+ist nur	yCW
+ist zu	u1X@[HJ
+it a	p/XD]HZIYKJZE
+it again	j@^HJKYTXZDdZ
+it and	i/^>GBFHZIHKILXOXZZ]K^[gHhJ
+it asks	k*X@IC]HCIIKY]Xh]
+it at	q@^BKHIMWZF]Z
+it away	u@HD[HGIJNYZa]F
+it back	t9J>KHFJYKbU[ZB
+it be	w2FHa
+it becaus	w/Z^X
+it by	y@XVW
+it cannot	m,Z>JD^HHIWZD_]
+it check	yHIK[
+it claim	u-ZHGWYa]
+it complain	u@IK]
+it contain	w-Z
+it demand	y.WhX
+it does	oHCIIKGMHZ_hZ
+it down	u/_HJKYNXfG
+it entra	t/_MK
+it fail	h3J5_6Y>JBJCJHDIJKZMJNJOJPJXIZb]IaJhF
+it for	m(J=[>J?Y@]BIHJKKPGUZVGfYhZ
+it from	r#I?]B^HCTYZXbIgZ
+it gets	w-JI]
+it give	w8YA[HFZ^
+it goes	yKZ[[bIhI
+it had	w!XKW
+it has	m#K-a/J3Y9K>K@HBJCHD[KYNIOIXJZGaG
+it i	yHJh[
+it in	k/H8]BHGXM[PJTZZJ_IhY
+it is	_!J#J*J/I3I9J=F>I@YB[CJDJHXJZKXMIN[O^RZUJVHXI]J^X
+it just	p-I9J@HCJHJIFKHOJZchI
+it keep	rHHKINJZ^hZ
+it know	y-XK]ZI
+it let	y@^BZHJZF
+it lets	w@[HJKHhZ
+it lock	w#]@IZG
+it must	yIJK[
+it need	o*K=Y@ZEJZId[
+it not	[!J#J(I)J+Y-_/Z3F7X9I=H>G@JBBCGGKI]JKKWMINHOYSKTJUJWKX^Z_[G]G^J_IaJbIfIgHhG
+it on	n>F@YNIV[YYZH]]^XbY
+it once	y@[
+it only	w>YOZZK
+it out	w@[V]ZK
+it password	y-HBYHZ
+it possibl	tCIHaK]dG
+it read	w%[(EH[UW
+it refus	m@^KYZD
+it reject	wHEN]
+it remember	wHIK^
+it right	y@aZE
+it said	qHIJ[KIZ^
+it says	T!H(G*H-Y/H3D6J7J9J:Y=Y>G?I@EBGDZEIHBJJLJMJNIO_SJVYWZX[Za[J]J^IbJd[hI
+it seem	uHIKYP[
+it should	uHEZH^Y__a[
+it show	uHGOZZ[
+it so	t+X/Y3HI_OFZJ
+it still	t(YIYNZ
+it stop	y!Z@IHGZZhY
+it take	yHGM]
+it tell	m(]-Z3K9K:[>K@HDJEJHEIXKZV^
+it the	t/]@]HJKWZHfH
+it to	n.]>F@[BJCJDIGZHCIJK[OIU]VZXJZW]KaJhJ
+it told	uX[
+it took	u@HBaCXHJKJXJZI
+it turn	w!^)KIXKJUE
+it up	w-]@IHI^YdY
+it used	yBIH[Z[
+it violat	y/YNX
+it want	f*W-H/I3H:K>_BJC_DHH?I_KZMJNIOYW]ZBhK
+it was	h!E/Y3J>[@[BGDIHJK^OWVJ]Z
+it went	yZY
+it will	w@JH^IJZF
+it with	t3J?[B]HEKZMHZG
+it work	i(^-J9F>I?X@EBcHBIHKIMGP[VI
+it wrong	u#[@IB^HJOHZIhH
+its a	y-]IIKH
+its been	yMKOKa[
+its declin	yHKIJO]
+its fine	yBYbX
+its long	y-^@YHI
+its not	p>J?_HHV[ZJhY
+its off	w8JU]d]
+its own	o-J/W6[?^B[E[HF
+its password	w@JZI^^
+its peopl	y8[
+its right	w%I0[HI
+its the	uKWOYZJhZ
+its too	wDXK[
+its user	t8ZF[ZG^Z
+ive a	y>JC]HGZY
+ive been	p-J@GHEKZXFZ_aYhX
+ive change	wBZMYZJ
+ive forgotten	wDXZ]
+ive got	y#W>[BIHJZX
+ive had	w-JK_ZI
+ive just	u@[ZHhZ
+ive the	ydY
+j ai	b#X9I>X?K@ZCIHCIXKJNZXZZ[]^aZhI
+j en	yCYZZ
+ja usei	yKY
+jag ar	t#Z9^:X>GBYHEVZXJZIhJ
+jag bytt	y@X
+jag far	ya[
+jag har	n*Z>YCX
+jag inte	w(Z>[HIKJZ[
+jag kan	u(K>JHKKJVJ[_h[
+jamai inscrit	yDY
+je connai	y@KZF[a
+je dois	u-YKJXXh]
+je l	y@ZKZZJ
+je me	y@JZJh[
+je n	f-K3J9K?H@GBJCaD^IJKHOKVJZ[[Z][aIhI
+je ne	f3H9J>]?ZHGIJKZNKOJV^XJZ^[KhK
+je suis	n#](W+Z:X>Z?J@IB[CHDIHEKJVZZE[Z]XaJfIhJ
+je tape	yO[h[
+je valid	yZ]
+je veux	o+[CIDJHZKJZY[Y
+je voudrai	t9K?Y@]H[
+jede mal	yNZ
+jest nieprawidlow	wh]
+jest w	wGYHYI]P]VI_JdI
+jest wlaczon	wV]dX
+jest wylaczon	t!YdW
+jest zablokowan	u#WK]
+jest zbyt	u-]@[
+jeszcz nie	yEJHFM_WZ
+jusqu a	y9Z@Yf[
+just got	y@]
+just my	wC[
+just not	y@JIIKJNWZ_
+just one	u*XC]ZI[J
+just reset	yMaZC
+just says	wIIZ_
+just the	w0[CZHIfI
+just to	uB[ZF]Z
+just unlock	yhY
+just want	r9XHX
+juz nie	u-K3J>_@KHIIKK[MJOIY[ZK_ZaJ
+juz uzywan	wKZ
+kan aterstalla	y=[BJD[
+kan de	y>[@XaH
+kan het	o3Y9I>J@_HJKIOGU]VZZG^XhJ
+kan inte	e#J(G)Y*J-G0J4J6[7J8]9I:W=I>_?JBHCJDHHCIHKZLJMHNHOJP[UJVDXIZZ[Y]H^X_KaIbIcJdEe[fJgK
+kan niet	n!I#H:X>Z@JDJHWIJK[MKPKTKVDZ[[]^JhZ
+kan stanga	yB]ZJ
+kan wachtwoord	y6]ZG^]
+kann das	u#X@ZHY
+kann ich	r)X?YHZT[XYZJ
+kann mein	wZY
+kann nicht	w4Y@XZY
+kann nur	y:ZV[ZH
+kann password	yZH^]
+kann sein	y:XVZZH
+kann sich	u:XHGMZZYgZ
+kanner inte	y:ZHEM]gY
+kazd haslo	yN^
+keep ask	tHY
+keep fail	wH^ZJ
+keep gett	p#ZHINWf[
+keep it	y7[@]HH
+keep my	uDXHJK]ZG[YhI
+keep say	u#H@HHEIJKGTZZ]h_
+keep tell	yN[
+keep the	o7W@JBJHJKZLXMJZI^[
+keep try	w-II]
+keep want	yHJMXgZ
+keep your	u#J+_D]HEZH
+keer fout	y#]HHTZX[ZH
+keer op	y@[a[
+kein email	y>G?JDZHHa^
+kein lizenz	y=[
+kein p1	y=]
+kein recht	w%X(Z0Z;Z
+kein reset	y1ZW[ZJ
+kein richtlini	yUJW^
+kein ruckschreiben	w0W8X=[
+kein sms	q3Y>J?JDIHJab
+keinen zugriff	w>[
+kennwortruckschreiben ist	wd^fJ
+kennwortzurucksetzung fur	yEIWZ
+kennwortzurucksetzung ist	u)[UYfZ
+kennwortzurucksetzung nicht	u?ZEXfX
+kennwortzurucksetzung registriert	wDZ
+key mismatch	w6]HJ
+key not	w6GDHHXY^
+keys in	y#JHY
+keys not	w6^HJOH
+kilka razy	y#ZX]
+kind of	yIY
+kiosk account	yGZH^^D
+kiosk user	yG[HDZI^^
+klappt nicht	yZ^
+klopt niet	u6ZHZO[RZdIfI
+know it	w>[BYHGMZZG
+know my	k-J?I@YKJMI[_bIhJ
+know the	r/ZHJMYZIhX
+know which	wAXH]LH
+kod idzi	y>^
+kod przychodzi	w>]HJa[
+koden gar	u>_C[HI
+koden kommer	y>[aY
+komm ich	u)[DZHIZJ
+komm nicht	tVJZ_aI
+kommer inte	m#I%J+X0[3G6J:K;Z>FCIDIIIKFLYOGTHVJXJZ_]J_Ja]cXdIh[
+kommt nicht	pHFTZZIa^cY
+komt niet	n+]3IDIHILYOZZJaZcY
+konnen ihr	uCZP]ZIcX
+konnen nicht	wF]PY
+konnt nicht	y,Z4[HH
+kontakta administratoren	y![)I*IPJZ_
+konto ad	yLYTK
+konto ar	n#XHYVX
+konto fehlen	w%ZCZ
+konto for	yV[XX
+konto ist	n#XVY^X
+konto jest	r!Y#ZHJ
+konto nicht	w3YQYVY
+konto nie	wD[V]ZJ
+konto wurd	q!XHXTX_]
+konto zostalo	y!X
+kontot ar	u!_HJXJ
+kontrollera att	y3YCZOZ
+krav tva	y*ZCY
+krijg geen	u>HZ^aY
+kunnen niet	y8[HJP]
+l a	t+Y-W/Z=[@XHHNJ
+l accesso	y>KH]ZY
+l account	j!W%Z3XDIHEIJKKPJVYWKXXZZ[[^K_[
+l activ	u&Z/YgX
+l ad	e![#J%Y-K/[>J@JIKKJNJPZT^ZJ_JdHfYgXhJ
+l admin	u(Z?^EWPK
+l administrateur	q(Z)J,[EJHJPJU]VHW[ZG
+l adress	y3Z>X
+l agent	r-Y0YHJf[
+l aggiornamento	yBYZJf]
+l ai	w@ZKZ
+l ambient	yc[
+l amministrator	n(Z)J*J,IDJHHPJU[VYZ]
+l ancien	f-J3G9I>^?H@IBJDIHEIIK]MbOIZH]JaGh_
+l anne	y-]
+l annuair	l!Y3a7[:Y>IHHZJ_YaJdJ
+l app	w(K?^C[HH
+l appel	y?ZHXaZ
+l application	t?]CZ
+l assistant	u+Y,[HHe[
+l ecran	p+X@ZHCZJ[Zb_
+l ecritur	w%Zd]
+l entrepris	qDYHJKIN^PZVJZK
+l environnement	uE[HIWKc^dJ
+l ha	t-X/[@XBX
+l heritag	y;Z
+l heur	wHZR^
+l ho	q@[K]
+l horlog	yR[
+l imprimant	yH^
+l inscription	wD_
+l objet	y_W
+l option	r([?ZDJHJ
+l opzion	y(]
+l organisation	wW]
+l organizzazion	nEWNIU[W]ZK
+l ou	r%Z;WF^HJ
+l sms	t3J?]CJHJ]]
+l uso	yTXV[
+l utent	h+W3G@YBYCZDXHFIJO[VYZG]Y^X
+l utilisateur	c!J#Z%J+W-I3Z7J:Z>J?IDYHAIIMJNIOYPYUJVXX[ZE[J]X^^bJdIfK
+la acepta	y9JK[ZJh[
+la anterior	t@JK[M^hX
+la app	u?YCYHJa[
+la boit	w>]FJNW
+la cambi	t@^M[
+la cambio	w@JBZHJZHh[
+la case	y^ZdX
+la casella	wHZ^[
+la casilla	w^[dZ
+la chiamata	y3H>J?]HIa]
+la clav	l#]>WD]KJL[MJ[KbXhI
+la configuracion	yE[
+la configurazion	yE[WJ
+la contrasena	Y!I#[%Y+K/J3J7[=I@YBIDZEJGJHIKHNZTJUHXX^W_JbIdZfIgJh[
+la cuenta	h!]%]2^3Y@JBJDJHIIIKJLYVJZJ[[^X_XfJhJ
+la de	yK[MX
+la del	yKahJ
+la directiva	n!I3J?[HFNaUKWZcJ
+la email	y?XHYaX
+la empresa	p-ZHJN]U[
+la escritura	k%Y,Y=XZJeZfY
+la fa	y@X
+la fin	y][
+la herencia	y;[
+la list	w-YDJH]
+la lista	y-]
+la llamada	u-K3[?HHYa^
+la mia	m!X-J9X:Y@ZBJDJHFIZKGMJNJVYZ_
+la mise	yBXf^
+la misma	yKZX[ZJbZ
+la nube	l#J/^0]6IBJHIJYNJPZTZ_YcJdJfJ
+la nueva	nB[HFK[MaZHgZ
+la nuova	n3K>I@JB^HDIIK[M_NZZFbW
+la oficina	y3J9Z>[?[HH
+la opcion	y([?K[X
+la organizacion	oN[W[dX
+la ou	rF[GX
+la page	f*J+_-^3K>J?IDYHEIIKJUXVJX[ZX]XaJ
+la pagina	h+^-]3K9K>J?J@JBJCJDYHGKJOJVJX^Z]]KaI
+la pantalla	r+XHFb_
+la password	[!K#Y%H(H-H/I2J=H>X?ICJDXGJHGKBMXNHSJVIWIZ^[^]HaJcJdZeJfIgIhZ
+la pc	wHJMXb[
+la politica	uN^
+la procedura	y+XHJ]ZeY
+la que	yHIZJh^
+la rechaza	w-[KYZJ
+la reecritur	e(J,Z3J4Z8J>J?K@IDJFIGZHJKJMKNIRYUJVJZ[bJcJdYe[fXhI
+la reescritura	p4Z6X=JRYZZeX
+la regl	yGXKIN]
+la reimpostazion	j(J:JBGDIH[SIU]ZafJ
+la reinitialisation	c!X%H(G)X3W:G=H?H@KBFHGMJNIPHSZU[V^Za]YaJbJcJdHfE
+la sincronizacion	uMZf]
+la sincronizzazion	yGIHGMZf]
+la strategi	k?]BJDHHYNaWYZHdK
+la sua	w!Y8X@JIZKZ
+la synchronisation	w0XGY
+la vecchia	l#Z3J9J>JBJCKHHIJM_ZIg[h_
+la verificacion	w3Z?JCY]Z
+la verification	uCYHJO[aI
+la vieja	t9JHHIJKKM_h[
+la vm	uHJRYf^
+la vpn	wH^MJ
+la web	yHKM[
+lack permission	y(X
+lack the	n%[(Z3Y5_BKHEJK
+laptop and	y]X
+laptop is	qH_
+laptop not	uBIH^MIZZbI
+laptop show	yHFb]
+laptop still	uHEM^
+las cooki	y.Z
+las cuenta	u*]GX
+lasa upp	q#]HIZJ[_bJ
+lasst mich	wXZZ^
+lasst sich	o:Y@YH]ZI
+last #	o@YHJIJK^ZH
+last chang	y@]UZZF
+last i	wT[XY
+last month	n#[/Y6[8[=]BKHCKHZJ
+last name	y-H@JH]IXKIZI
+last night	r@YH[KJNJU[ZEc[fX
+last page	q-KHDKHNZSKZ_]Je]
+last password	yH_KHNJZK
+last step	p@KHFZZ]]eX
+last two	pK[O]ZG
+last week	l)X/J8Z:J>Z@EBFCXDIG]HDKXTIVZZ]]J_[
+last year	u:YHJK]ZH
+later the	y/YL[MX
+latt att	w-Z
+latw do	u-Z
+lauft nicht	w0YfY
+lauft nie	uL]
+ldap password	y5W
+ldap server	n5[
+ldap sign	r<XH[
+ldap traffic	l<]
+le autorizzazioni	y%]HJ
+le bouton	y([
+le centr	ug[
+le changement	wHJLXZ[
+le changer	w@]
+le cloud	r/YPZgX
+le code	g3I>^?YCJFJHJIIZG]Jaa
+le compt	h%_3J@JBJHFLZZI[]^Z_]
+le dc	w-J4[9JHJJ[MZaI
+le droit	y([HJX[^XaK
+le journal	w4XHJ][
+le licenz	y=[HJ
+le lien	tHXb[
+le meme	t@]K[UYZI
+le messag	yHIa^
+le mien	r3I>JHIIZK^O[
+le mond	w-]9[@JBJHGKJSYUZ
+le mot	_#J(X-Z6X7]:I@IBCDJJXKEL[MENZUJZJb[dZfK
+le navigateur	w.YHJ]YbZ
+le nom	u-bIE
+le nouveau	k-I/X>J@HBZHGIIKYMaNFZ]
+le numero	n3Y>JO[a[
+le pare	yHXc^fJ
+le password	w/G0]HZZIdW
+le pc	yHJM[
+le phone	u3F>F?IDIHHM]OZa[
+le portail	yT[
+le precedent	yHKMZh[
+le serveur	nHGYYc]fZ
+le servic	nHFUJZJc]dJfa
+le sms	t>J?]HJIK]]
+le ultim	yK^OZaK
+le web	yM]
+learn how	ydY
+least #	t@IIZN[
+least eight	y/Z
+least one	tHJI]
+leav and	yH[
+leav out	yG_HF
+leaver account	y!W
+leaver should	y!EH]
+left for	y![@[AKC[DJHH
+left my	w>ZHI
+left the	m>HA]HHZJ]_
+leicht zu	r-aIH
+length complexity	n@YHHIJN^
+les admin	w)Y*YHJPY
+les administrateur	u)[
+les autorisation	y%[
+les autr	w%[*[HJVZZJ
+les compt	uGXPX[YdY
+les cooki	t.^
+les droit	u%Z([HI
+les licence	y=Y
+les mots	w/J0]HYKJdX
+les question	w?Z
+les reinitialisation	yBX
+les utilisateur	u)[?JH[PJ[YdX
+less than	w@Z
+let me	g)[-K9J@]B]CJDHHEIIVJX]]JaKhI
+let the	w=Y]X^J
+let you	yB[ZIaY
+lets me	u@[HJKHhZ
+letter and	tIY
+letter in	r/Z3^@ZIF
+libr servic	t)^BJHJU_VIfI
+licenc not	y=X
+licence are	rHZ
+licence for	u=]UJ
+licence not	y=Y
+licenser sakna	y=^HI
+licenti ontbreken	y=_HH
+lien reinitialiser	wbZ
+lift the	wHJT[
+like #	u3Y@Y
+like it	y/YHJTY
+like the	w/[NZ
+like to	p(KH]ZKhJ
+limit to	yG[HGVY
+line of	y4Z5KHDM[cZ
+link and	y7[ZH^[
+link at	uHGZHb^
+link between	yHEc]
+link in	wH[Z^aKbE
+link is	wbX
+link not	wZ[bH
+link on	p:YHZZGbX
+link to	qHGZY__bI
+link under	tHHb^
+list is	yC]DK
+list of	l-ZK]QXV[cK
+lista de	y-]
+lithnet password	yHHJ]
+live in	u-]HJZI
+lizenz fur	w=YHX
+llega al	y>X
+llega el	r>_aH
+lleva mi	yI^
+load and	wHYbX
+locali non	y6Z
+lock after	r#Y@IBHHYLJZJ^I
+lock and	u#Z>IH[TH
+lock becaus	u#YHI
+lock by	u#]HGTZ[Z
+lock for	wTY
+lock her	y#_HD
+lock him	y#ZHGTY
+lock in	k#YHZTZ
+lock it	yTY
+lock me	u#Y@IHJTZXWZI
+lock myself	u#[HH
+lock on	u#_@XHFXI
+lock out	_#aHCX^
+lock screen	e!I#JTJZF[Zbb
+lock the	r#^HHTJZK^XbW
+lock to	pTZ
+lock user	wHJTZ
+lock was	yhZ
+lockout after	u#YHJTX
+lockout duration	y#KHX
+lockout in	w#ZHI
+lockout threshold	wTY
+log in	d!H#]%I(I*J,J-K3J=J>H?G@JBZDJGJHaIJKGM^NJPJTGVHZZ[J]I^I_HaEbIhY
+log of	wHIZ]
+log on	o@JBXHHM[ZGg^
+log says	o/]HFMIZF__
+log show	o/KBJHFJ]MJZY]aaIbH
+logg in	n#IB]H[ZI^JhX
+logg into	yZJhZ
+logg on	q!Z(JBJHFZZbZhX
+logga in	yBZZF[]
+login attempt	w#[H[TGXI
+login fail	tHaZC
+login for	y>]ZJ
+login is	u!Z#YHCI[^]
+login not	r7IHGZ^bY
+login says	y#XTYZGbZ
+login screen	j?]HCZIba
+logon is	yH[
+logon screen	nH[MX
+logs in	w:YLX
+loguj sie	yBYZHh^
+lokal activ	y_ZdJgZ
+lokal ad	wN[gZ
+lokal directory	y7[_YdY
+lokal katalog	y7[HJ_[dZ
+lokal konfiguration	yE]
+lokal omgev	uEZHJUJc^dY
+lokala ad	ygZ
+lokala miljon	wEZc^
+lokalen ad	t_Y
+lokalen umgebung	tEZZIc_dY
+long does	t#GHBI]M[TZXYZJ
+long enough	w-X
+long is	y>HHaZJ
+long password	w2[HJ
+long until	yHJMZ
+longer have	r>_HE
+longer offer	y?^HI
+longer than	u2Y
+longer valid	y>]?H
+look at	uGWHJZZ]Y
+look for	t#W4[HJNZ_Y
+lors de	p%^,]4XdG
+los administrador	w)Z
+los dato	y3[DX
+los permiso	w%](YdH
+los requisito	wIXNZ
+los usuario	t)Z+KDGH^ZK[XdZ
+lose my	y>XHJZX
+losenord ar	o%](KHJKJUZZI^]
+losenord har	yBXM^ZJ
+losenord pa	y%Z2[HIZIbZ
+losenordet ar	q-X@[IZZJ^K
+losenordet fungerar	wB]HKMYZF
+losenordet hantera	yda
+losenordet har	wK^ZZ
+lost its	r%I0[=YHEc^
+lost my	p>YHY
+lost the	y(H)^*J>[HGZJ
+lower case	rIYN]
+lowercas letter	yIZ
+lukt niet	u=]ZY
+m a	y]Z
+m365 admin	ug]
+ma non	p?YHHIKM]ZI[]
+maar een	w@YCZ
+maar niet	uHHM]bZ
+machin is	t@FH[R[
+made a	y@YHIMY
+mag dicht	yB_ZI
+mag niet	t(])J@YHII^K[VKZJ
+mai registrato	wDY
+mailbox and	yD[
+mais entra	y/]NK
+mais il	w+[3Y@ICIDJIIKGO^ZJ[[
+mais je	wZI[[
+mais la	w-X
+mais pas	u3J>F?^HGM[bYdZ
+mais tard	y@[ZZ
+make it	t+Z@YZI
+make me	yHJK_hG
+make remot	lHGQ_
+make sure	wH[
+make the	r%[N[PHZI
+makkelijk te	u-Z
+mal escrito	y3_
+mal la	w#_-K4Z@JHJIJKIZFhZ
+mam tylko	yC]
+manag by	q-J7ZEHHIZGda
+manag on	qd_
+manag the	w-I7[dX
+management agent	n%]0J8]HEe[
+manca il	y3]5XHI
+manca un	y(]?HC[
+manga forsok	u#XXY
+manga ganger	w-XX]
+manqu une	y3Z
+many attempt	oX[
+many character	yHHI]
+many peopl	w-]HY
+many request	w#I-JH[
+many reset	yXY
+many time	f#_-]@JKITZZI
+many trie	y#IXZ
+many wrong	r#ZHHTZXI
+march pas	qG]HZLYZZdJfH
+mas nao	t?[HIM]OIZE[^
+mas o	w/ZMZ
+mas tard	y@[HKMJZY
+match found	rA[
+match the	n+K3IO]
+match what	wO[
+mauvai mots	y#Y
+may be	q@XHHSYW[ZHaY
+may chang	y^Z
+may not	l(^-[BIHCLIVKZH^]hJ
+may reset	y(F)H*JH_VX
+me a	n>I?Z@[DIH^IIXJZ]aH
+me and	waY
+me as	y([*X3YHJVHZK
+me by	y!XD[
+me chang	w@HB]
+me connecter	yHI[[b]
+me deixa	y@XKHZZ
+me deja	n(JBYDJKWVIXZZ^aIhK
+me demand	yKIZJh[
+me dice	r@WVZ
+me dit	u-XIZOYZY
+me for	w*[CJHX
+me im	t(^VZZH
+me in	p![(XBZHYNWZE
+me it	u!X*YVX
+me la	u@[
+me llega	waZ
+me lo	w>[K[ZJ
+me niet	yX[
+me out	w#ZHXXX
+me pide	r*X9Jh]
+me pleas	y#Z9[HGZH
+me refus	yH^ZZ
+me reset	uZ[
+me suis	wDY
+me that	w@XHHV[
+me the	q(WHYOWaJ
+me to	c!K(G*I.]3H7]9F:[>I?IBICGDZEJHJKHMJNJUJVIXXZb]KaEhI
+me try	yBJKIX^ZE
+me type	y@[KZZGhI
+me use	yKZZI
+me what	yh[
+med det	wB[ZIh]
+meet policy	yHGN^
+meet requirement	yIIN]
+meet room	qH]
+meet the	f/]HZ
+mein alte	yKY
+mein handynummer	yOY
+mein konto	j#]DXHHV][IhZ
+mein nummer	y3XOXaY
+mein password	e#H-J>IBIDXHEKGVYZb[_]J^J
+member of	nHGP]VY
+membro de	yPX
+men inte	rHHM^NWV[bZ
+mention the	yHX
+menu in	ydY
+merci beaucoup	y9[BYHJ
+merci de	w#ZBHHZZY
+mes collegu	yUYVY
+mesmo dia	w@_
+messag not	yZZ
+messag on	ydY
+messag says	yUWXW
+messag was	y?[HGZ[
+messag when	tHIZYaYbW
+messag with	y3KHFa^
+met de	p3JB^O[aX
+met it	yN[
+method although	y*Y
+method and	t?YBXDI]X
+method are	y>]?IZI
+method i	y?Y
+method in	y?EH_TJ
+method is	q?_CIHI
+method not	t*[+[CHDIHI
+method register	p+I?JCY
+method requir	yCIH]
+method to	q*YC]HF
+metodo de	r?[C]HI
+metodo e	y+Z
+metodo registrado	yDX
+metodo y	y+X
+meu celular	y>[HJ
+meu numero	y3XIGO[
+mfa keep	yHZ
+mfa prompt	yH[
+mfa sms	yH[aI
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	r#J:K>K@ZCJDIIJKHZ_[[hY
+mi contrasena	n(J@JBHDJHGIZKZMKVJZ^[[
+mi cuenta	h!]3FBICHD^IKKJTJV^XJZX[J
+mi fa	wX[ZX
+mi hanno	y!]ZI][
+mi nombr	yI]
+mi numero	w3YIIOX
+mi sono	wD]
+mia password	u@KHHIIKHZa
+mich aber	yZH[[
+mich ausgesperrt	y#[
+mich nicht	uZ^
+mich nie	yDZ
+microsoft #	]#J*J/^7H@JHEIJKKMHPJRISATdZJaIcHdDfHgf
+microsoft account	w#J>IH_TK
+microsoft authenticator	y>JHX
+microsoft com	jSJTKgb
+microsoft entra	g)]1I7JRISETGcJfc
+microsoft esta	y#GH]SZTJ
+microsoft has	tHJS^ZHdX
+microsoft page	r7[HGTZ
+microsoft reset	u7YSY
+microsoftonlin com	f.Y7JHFSbZIaJcafJgI
+middl of	tHJZK]_
+miembro de	wP]
+mijn account	l!Y#_%J3J:K>JBKHEPJVZZ[[F^K
+mijn telefoon	y#]
+mijn wachtwoord	j(J:K@JHJIJKHMJVIZa[_^JhG
+min age	u@[
+mine i	yOX
+mine is	oIZ
+mine not	w(]HGV[ZJ
+minha conta	h!]#X-K3J@KD^IIUKV_[J
+minha senha	j#I(J-K:KBHDFHJIYMJUJVHZ_[]]KhZ
+minima de	u@^
+minimalny wiek	y@Z
+minimum age	uHY
+minimum password	gH^
+minut after	y#Y@YHG
+minut ago	o/H@]HGM^hY
+minut late	yHJRZaX
+minut later	y@YMY
+minut off	yH[RW
+minut sinc	ycY
+minuto atrasado	yRZ
+mio account	j!H%I3HCJD_PJTIV_Z[
+mio numero	y3Y>KOZ
+mir nicht	y(Z>X
+mis a	y1YMX
+mis companero	yVX
+mise a	yBXf^
+mismo dia	y@]ZJ
+miss for	u([
+miss from	oCHD^HWVY
+miss in	y_^
+miss on	m%Z?YHIdX
+miss or	w3[DK
+miss the	w%W3X
+mit adfs	y7Y
+mit dem	n>YB[HCMXPXZXa[
+mit der	mHIOZY[ZYcZ
+mit entra	yHJfYg[
+mitgli einer	wPZVZ
+mitt konto	m!]#ZD[HGV]ZG[J
+mitt losenord	q(KKIVJZ_[^]JhI
+mix of	yIX
+moge zmienic	yZ[
+moge zresetowac	wZ]
+moje konto	n!X#X*ZDZHYVXZI
+mon compt	f!Z#Z3JBJCJD]HYUJV_ZF[J
+mon mdp	w@JHGZ[h[
+mon mot	e(J-JBIKXMKNJZ^[_dK
+mon numero	u3ZIIO[
+mon ordinateur	wH_MYZJ
+mon phone	t#XHX
+mon portabl	w>YC[HGMZ
+month ago	yKZZJ
+more detail	yH]
+more error	yB[HXZI
+more information	u+]CHZY
+more it	y+[HJ
+more than	jAbBJHHR[_G
+morgen wieder	yXZ
+morn and	o@_KJZI
+mot de	Q%X(I)J*J+J,X-X0J4J8J<K=I?IB[CJGHHIKWOJPHRKSITIUGVIWHXHZ^[Y]Y^WaGcGd[eHh[
+mots de	i#X-J/Y0]@IBKGYIIKYNZZIhJ
+moved from	y0YHXV[ZJ
+moved to	n!Z(Z3I=X>[GYHCVJZJ_]
+movil y	w>X
+mowi ze	q+Y-]9H>IBJCKDZHHIKK]O[ZGdZ
+moze zmienic	y@KZK^^
+moze zresetowac	y:YSZ
+mozna zamknac	yB]
+ms ds	wA[
+ms sspr	r7XHIT]ZJ
+ms ssprsetup	n+Y9JDbHH
+msol account	h%Y2];[HGPHQ[
+msol konto	t%Z2Z
+msol kontot	y%[(I2Z
+msol nao	u;X
+msol nie	u%](J;ZQ[ZK
+msol non	t%YQY
+msol not	r%X;Y
+msoluserpassword not	ygY
+mudei a	y@X
+muita tentativa	u#Y
+muita veze	u#YXX
+multipl match	nA_HK
+musi miec	yH[
+muss ich	tHIMY[[hY
+must be	b%Y-G3Z5J9J@EC[H^IYJZMZYFZJcJ
+must chang	lHGLa
+must contain	uIY
+must enabl	w?Y
+must have	uI[
+must i	y*YHJIKOZ
+must not	wHFI_KX
+must wait	t@^
+my account	Y%E(J*I+J,J-J2J=J?I@HAJBFC^D[GJH@IIKILIMJOJPFTXUJVcZb_HbKhX
+my admin	l(H)J*ZHFVa
+my authenticator	tH]
+my bank	y#IH]ZJ
+my boss	y!ZHIZW
+my browser	p.[
+my colleagu	yUW
+my computer	n#XM]Z]aFhK
+my contract	y!Y
+my current	tHFKYZFh^
+my daughter	yK[
+my desk	u>I?Z@IH^ZK
+my devic	w>]
+my email	q3JH_
+my ex	t3J>bCJDJHDOJ
+my exist	u@JHDIJK_ZGh^
+my former	w3I>^HI
+my handbag	y>aHHZI
+my issu	y;W
+my laptop	g#]DKH]MXZI
+my last	q#J-I>[@IB^HYOJZD
+my login	l!^#Y-K:ZBJHGIYKITIZabGhJ
+my name	t-D3[>IHGIbKJZH
+my new	g-H>F@_BJKBNIO[Zb
+my number	j3YCJD^HEIFKIO]ZFaYhJ
+my offic	w=J?X
+my old	f-J>^@JDJHDIIKZOJZXh^
+my organisation	rE_WH
+my own	j(F*J-J:a>[@_EJHCIIKHUIV^ZC[K^^hJ
+my passphras	yI[
+my password	Q!J%J(A*Y-_/I3J7G:I=J>K@KCJDHGJHAI[JIKDLFMGNJSKVGWJZg[a^DaXdXeJgIhH
+my pc	tH]MYZF
+my phon	]*J+K3G>]?J@KBIHYOXZH]Ia_
+my phone	g#I3G>]?JBIC]DIH[OZZK[H
+my previou	n!J>_@YHCO[
+my privat	q!F#J>JH_O]ZJ
+my profil	r!XHYOX
+my request	y9^HHZJ
+my reset	uHIZ^
+my role	y(aBJHFZF^J
+my school	y>[
+my screen	y>IH]bJhY
+my security	r+[>Y?YCEDJ
+my sim	w>Y
+my sms	yCYHGaZ
+my son	yH[
+my staff	y([HINYZJ
+my team	tHGV[Z^
+my test	y;W
+my ticket	w9^HI
+my user	e!])J*^/Z3J9J:J>H?J@HAJBIDIHFIJKENXOJV_ZX[[]I^I_JaJhY
+my vpn	yMX
+my window	y#Y
+my work	p3IH[O[
+myself out	w#Y
+n a	f%Y(X)I*J+Z-J/X:I>J?G@JBJCJD[EYHBIJKJMZNJOKPHUXV]W]ZF][aHcJ
+n accept	uIJK[OYZHhY
+n ai	h3J?I@IC_D_HWIKKH]]aJhJ
+n apparait	u([?ZDJHK
+n arriv	nZa[Z
+n en	tCYIZKYh[
+n est	a!J%I(I3Y:X>H?^@IBICHHEIHKHLWO]UGV[WY]K^JaHd^fJhY
+n exist	w>ZFK[X
+n expir	uL[
+n y	yHJI]PZVXZH
+na auditoria	yEX
+na conta	y2]
+na ekrani	t@ZZJ[Zb^
+na kod	y9H>[HIXJa_
+na komputerz	w#]M[XIZK
+na konci	w2[3JD^HJ
+na minha	w@JD_HJI]KIVKhJ
+na nuvem	t/Y0]HJT[dJ
+na ou	y%[
+na stary	w>Y
+na tela	ub_
+naar het	w>Y
+nach dem	i/Z=JB[C]HXL]MIRXYZZFaFdZfH
+nach der	qY[ZX]_cJ
+nach einem	y@Y
+nagra ganger	y#[HJX]ZJ
+name and	t+X-YHJ
+name contain	yFX
+name has	wF[HXIH
+name in	q-]>KHHI_KHZGhH
+name is	r-Z3[HEI]KJ
+name of	o-_FZHIIF
+name or	r-Xh[
+name plus	w-XHJI[
+nao abre	y+XH[ZKbZ
+nao aceita	p@IHJKYMJOYZZh^
+nao aparec	r(Z?XHKZE[_
+nao atend	qHJIZN]
+nao autorizado	yTWV[
+nao chega	uaZ
+nao configurou	wV]WX
+nao consegu	y=Z@[HKZK
+nao consigo	i!Z:K>ZBJDEHFIIKZVIZ_[]hI
+nao correspond	yOY
+nao da	y:Z@ZHIZJc[
+nao deixa	tHKK]XYZZ
+nao e	m3H4X6X:I>H?]HEI[KIOZVYZJhZ
+nao esta	nHJV]ZKaWfX
+nao exist	y>XHI_]
+nao explica	yNXZZ
+nao foi	u3YVXeX
+nao funciona	tHJMXZ]
+nao grava	w0XGZHJY[
+nao ha	y3XDYWZ
+nao imprim	yH]
+nao me	w@XDXKHZZ
+nao not	y7[HJM]ZI
+nao passa	w%J;X>YKYZY
+nao pede	y+YLY
+nao pode	p(Y-KHIIZK]VKZH^]hK
+nao podem	yPW
+nao posso	y>JHIV]X[ZI
+nao recebo	ua[
+nao reconhec	w:YOZZHh]
+nao sei	yIKKKZ_
+nao tem	l)]*Z3]=Z?J@JD^HFIJKJLZUJVHZFaJ
+nao tenho	t(Y3J>]CYD[HJZI
+nar jag	u#G@JBKHHZ[[]hZ
+nas inte	w4[HIZKcXf]
+nasta inloggn	yBJDIHZL^
+ne correspond	tOZ
+ne demarr	yZJbZf]
+ne email	u3G>H?KCJDaHIZKaZ
+ne fonctionn	uHWZ_
+ne ha	wCZIZ
+ne l	y=[
+ne march	o@JBJG]HYIJKKLYZ^dIfY
+ne me	t?YDYHJX[ZYaJ
+ne password	y%G;ZZ^
+ne peut	o=Y@[HGU]VIZH[Z^YbI
+ne peuvent	t8YPZdX
+ne peux	n)X3J>^HJK[
+ne recoi	waY
+ne respect	uIZNX
+ne s	t*X+]HZZIfX
+ne se	w+YHISY
+ne sont	u%Z3ZGXI[ZH
+necessary information	tCKD_HIZJ
+necessary servic	q)JHJUIVJda
+need #	r*X@JC^HH
+need a	b!J#K%J:I=Y@GBFCIDJHcKJMJVIZ][J]J
+need an	u0IH[
+need another	u@YC[HIKX
+need for	q#Z%J1[=]HD
+need help	wZY
+need it	y>WH[PG
+need one	w*Z=GC^IJZJ
+need p1	u=[
+need the	q*X>Y@XHDMIg^
+need to	]!Z#X%F(E*I.Y5]=J>[@[BZE]KJPJZX[J]JaIdIgJ
+need two	nH^
+nel cloud	uTY_X
+nel log	yNW
+nel tenant	y:[W[
+nella directory	q!X3[7[HGNJdZ
+nella schermata	wb]
+nello stesso	y@]
+nem email	w3I>JD]HIaZ
+nessuna scadenza	yL[
+nest group	yVZ
+net on	wY^
+net user	y^X
+netflix password	yH^ZG
+network access	r%JBKHEQ_
+neue nummer	y+[>XDIOK
+neue password	d#I(J@JCID]HBIXKDLZM[ZX[]][bJdJgWhH
+neue phone	r>XHY
+neuem phone	y>IH[
+neuen password	uB[HFI[ZI
+new ad	yHEM[_]
+new domain	u4H5J8Y=KAZHZ
+new forest	r8ZH^ZH
+new hire	u@XDZHJ
+new joiner	yHKVZ
+new laptop	qBIH_MHbK
+new number	y>HO[
+new one	^!J#I(J*I+I-G3J4J5J9I:J>E?H@]AHBZCGDIGJHFJJKcL]MbNFOITJVIXKZJ_KaJbJgJ
+new ou	w%YG[HJ
+new password	Q#F(^)J*I+J,J-E0K2H3J6^7G8H<J=I>]?HBcCIDEGFH7IGK>MeNbPKSJTIUHVFWIXJZZ[a]a^E_JaJbEcIdFeHfJhE
+new phon	e+^>H?JBKDJHa]K
+new starter	rD[HXVZ
+new tenant	wWZdZ
+new user	p!F#J+[AHBGDJHaPI^J_G
+next day	u@XHIYZZJg]
+next logon	l@KLabJ
+next morn	y@YfX
+next sign	uLZ
+next to	wHHI]VZ
+ni correo	t3HDaZIaZ
+ni email	y>JDZHIa[
+nic nie	q:W@ID_L[ZX
+nicht aktiviert	nd_fI
+nicht an	o0Z>JOZa[
+nicht andern	o7X^ahI
+nicht angeboten	r*X>J?[OK[Y
+nicht angehakt	ydY
+nicht anmelden	y[[gZ
+nicht auf	w%[(J4Y5I?HHJZJa]
+nicht den	tIIN^
+nicht der	w-YOY
+nicht die	w%X3Z=Z
+nicht durch	y4ZMYZJcY
+nicht eingeschaltet	yU]dZ
+nicht erreichbar	w4XfZ
+nicht freigeschaltet	uV_
+nicht fur	wDYV[
+nicht gefunden	w_]
+nicht im	p9[G]HEI]KHVJZFaXb[
+nicht in	p)ZHHMZTZV[
+nicht mehr	d!Z#I%J*Y-J4J=Y?[BJCHEZHJIFK]MJOJPITJVJXYYY]K_ZaHcJdWfXhI
+nicht mit	oOZPXZYgX
+nicht mitgli	yV]
+nicht moglich	r@IC[HHZ^[WbH
+nicht per	yP]ZJ
+nicht rein	yZ]
+nicht richtig	y%ZEY
+nicht selbst	y)ZV[ZI
+nicht weil	w-ZIY
+nicht weiter	y:^>YZK
+nicht zu	uIIKJN]ZJ]]aY
+nicht zurucksetzen	g([:]=ICYF[HIPXVGZX
+nie ab	uL]
+nie da	y@_ZJdJe[
+nie dostaj	w>Ja[
+nie dziala	g%K(X.X:J=J?Z@IBGDJHZIKKJNJPZUJVJZ]bJdKf_hJ
+nie jest	j(H9K:X?Y@JBJCJDIGYHFI[KHMJNJOZPJUIV_ZYaIfJgZhJ
+nie ma	h#J%](Y+J-I/J3J9J:J;I=Z>I?Y@JBXCHD[EJHEIHKJMINGOJQZUIVXW[ZE[]]K_Ya[bJfJhJ
+nie mam	r#K(_>[C[KJVKZH
+nie moga	r8]F[HJP_VIZJ
+nie moge	i:J=K>J?JBGCKDIHFIJK]MIUKVZX[Z_[[^JaJhI
+nie mowi	yN[YX
+nie moze	m(X9I=[@XDJHHIZKJLKMJPKSYU]VGZG^^aJ
+nie mozna	q3Z4Z6]:ZDJHKZH
+nie pamietam	u:X>ZHGKJZYh]
+nie podalem	yD_ZH
+nie pozwala	uHJK]Z[
+nie przechodzi	y>X@YKZ
+nie przychodzi	yaZ
+nie przyjmuj	t(J3I>IDJHHI[KXMIO[ZXaJh^
+nie robi	y:YLX
+nie sa	w%[3[GZ
+nie spelnia	pIYNa
+nie wygasa	wLaTJZK^K
+nie zapisalem	yD^
+nie zapisuj	u0[GXHKY[fX
+nie zgadza	uO]ZKhY
+nie zna	y:[HGMZgY
+nie znaleziono	y4Z_[
+niet aan	j(Z)JIXKINaVZZJaX
+niet beschikbaar	y*[4[HJ
+niet bij	u#J([7Z;K?[CJHXKKQ[TJVJZJ
+niet de	y(Y:ZP]ZJ
+niet door	y;[HJKZcZ
+niet in	p!J>KGXHKZ]_Xa]
+niet ingeschakeld	rV]d^
+niet meer	n=[@HHGIJK_OIY[ZH_YaJdJf]
+niet nog	wK[
+niet ondersteund	w3]7ZdKgZ
+niet ontvangen	y>]aG
+niet op	u%[HHM]ZJbYdJ
+niet opnieuw	u(I:ZZZ
+niet overeen	u6[HIO[
+niet resetten	t(Y)Z*I:Z
+niet terug	w+Y0]HJK]ZF
+niet waarom	yNYZ]
+niet wijzigen	t@H^^hZ
+nieuw nummer	y>Y
+nieuw telefoon	y>IH]
+nieuw wachtwoord	o-J:[BXDIHHKHNGZ^[J]]hJ
+nigdy nie	n+[D[HJL^WZZG^KaW
+nikt nie	w=ZDYHJSYZIa]
+nobody can	m&Y:J@YBJHFNJUYZ[cZ
+nobody could	yRYZI^[
+nobody in	rSWUX_Y
+noch das	n!Z#[HGM[g[
+noch eine	wCZIX
+noch einmal	q9K@ZIJK[ZY
+noch nicht	o@ZEJHFMbWZ
+nog een	u3JC^
+nog het	wM[
+nog niet	r9J@_CJDZGHHEKIMaUGW[ZIfJ
+nom de	r-b2YIG
+nombr de	q-^2ZCYFX
+non accetta	w3IHJIJK]OYZX
+non arriva	ua[
+non autorise	yTXV[
+non c	wD[VW
+non compar	w([?]HGIKKKZG[]
+non corrispond	yOY
+non e	f=Y>I?KBICJDIHEIIKGMYNJO[SKV]WZZF]KaKfZh[
+non esce	y+WcY
+non expir	tHFLaZJ
+non funziona	pBJH]ZXfY
+non ha	i%Y(J+Z3J?HBJCJDXHGMYNIPJU]VXWZZE][aI
+non ho	o(^3I>Z?J@ICYD]HGIJKIMKNJ]]aG
+non la	w?WIKK]NZ
+non lo	y>[?YOH
+non me	uK[
+non mi	n>KD[IJKJXZZ]
+non part	u+W3X>JHHLXa[bY
+non passa	w%I;X>XKYZ[
+non posso	m(X*J9K>Y@YCJHHIIK]NJV[X[ZG
+non possono	w8ZPW
+non puo	q([,J:W=Z@[HIZI^Y
+non ricevo	yaY
+non riconosc	w3J:ZOZZIh]
+non riesco	q!J%JHIKJZa[]
+non rispetta	t-XN]
+non scriv	wGZHIY[fY
+non si	o*W=Z>I@YH^IZKJSXVJXKZG]IaZ
+non so	yIIZa
+non soddisfa	wHKN]
+non sono	t%[3[@JDJHHKJV_WYZI
+non spuntato	yd[
+non va	y@JHIIZZ^
+non valido	w3[RX
+none of	u@[GZHGKYNZ
+nooit geregistreerd	yDX
+nor lockouttim	y%X
+normal user	p)Y*Z+XCJ
+not a	o4G7^8J>J?Y@JBKHBV_
+not able	y:YBJHHVKZ[
+not accept	_!J(J-]/I3W>H?^@YBBDJGJH?IXJJLIO^TJVJZ^^G_JaKbKhY
+not access	o>b?HDHHIaJ
+not acepta	wIGKYOZZYhY
+not activ	n!^([)JBKHGU]VHZI
+not activat	y=JHZVY
+not ad	f!]3JBKHITZZG^Y_a
+not allow	_(_*K+K-^/H9J:H<Y>K?HBJDJHAIXKXMJQYUXV[ZB[H^_aJbHgKhH
+not among	y?]HKK[
+not an	u*Z4Y?GKY
+not aparec	r(ZHJZI[^
+not appear	r*[+Z?^CIDDHF
+not appli	w;^MJ
+not apply	t*[GX
+not arranca	w+WHJbZdGf[
+not arriv	kH_
+not ask	w+b3ICJDHHXIIKGZF
+not asked	n+ZCJHXKILbZJaE
+not at	yHFN]ZY
+not authentication	w?KD]HI
+not authoris	yVY
+not autorizado	yTY
+not availabl	i4H=[?]HXSXUJV[ZJ
+not be	c%J,Y-J4X9JBJHJIYKJVJZZ_YcZdGe]
+not becaus	y/Z
+not been	f4H5]HDIYUYVZd^
+not came	yBJHXIJZD]Ha]
+not chang	n#JBIHILZZF^_hJ
+not clear	w%JHYTY
+not code	t>HZZaZ
+not coincid	yOX
+not come	j%F+Y;]>KHIa[f^
+not complet	n+HBFD]HBIENJOGVJZZ]_dIe[
+not complex	wI^ZH
+not compliant	pH]NY
+not comply	t-XHJN_ZF
+not computador	yM]ZK
+not configur	h:J<[DZEFHEUHVYWaZG
+not connect	n%H0_1G4JGYH^_WcCfC
+not contain	tHFI]
+not correct	rh]
+not cover	u=a>JG]HBIJNJVZ
+not cumpl	p-XHJIXN^
+not dc	t4^HGJZ
+not defin	pWZ
+not deja	y=]K]ZFhK
+not delegat	w%]
+not deliver	wHJa]
+not dice	yV^
+not digit	wH[I^KHNIOI
+not diretorio	p3_7Z>KHHdZ
+not display	t>H?IHaZF[[
+not do	q1]7[:J=JHGUZZXdJ
+not done	y![%Z+FBID]HIVI
+not effect	yHKLYTY
+not email	q3F>FD_HEMJOJZJa[
+not enabl	[%J(F)Z*I,J-I1J3I7J8a:H=Y?X@JAIBFDGGEH=IKKJLKMJNJPKU]VcWIYXZE[K^J_JaJbJd]fJgJhJ
+not enforc	y5YLX
+not enough	n(]C_HCI]ZI^JhK
+not enroll	wD[
+not enter	y3ID]HI
+not entra	r7_DKHGZHa[
+not error	yBbHJKJZCaJ
+not es	o(J9J:YDJHJI[KHO[VZZIh[
+not escrib	yY[fZ
+not esta	lGXHJV^_YaZfW
+not exist	m>[EKGJWY_aaHdG
+not expir	]KILeZF
+not explanation	y&ZHGNYZ[
+not fill	y>H?IDaHHZH
+not find	w_]
+not finish	uBHDYHJZE]a
+not for	p(G)]*I?]@[BJHDP[VY
+not forc	tHIL_
+not found	h-J3J4[6G8K?JAGGIHaZJ_aaJ
+not from	r7[:[HESITIbX
+not funciona	qBFH[PXUJZZfZ
+not further	tBZN]ZHdW
+not gave	y3I>HDaHIOIZGaI
+not get	g+]0Y>I?JBKCJDHZF]JabgW
+not gets	w+YHFLYa[
+not go	m:J=J@YBHDZHAI^KINJZ[]]dJfJg]
+not good	wHJI^
+not got	t%YCYHF]]
+not ha	n@XBJHJMZUZWZZI
+not had	y@ICJKahJ
+not happen	yHHZZ^JaZ
+not have	a(Y:X;J?JCYHYKYUZVGZF^YdY
+not hay	rD[HGW[ZJbYc[
+not healthy	yfX
+not help	p!Z#WB[HJTZZE
+not idea	uB]KEZ[
+not in	[!F(I)J+K-F3I:J>I?b@IBGDGGYHBIHJKKHLJMYUIVeWJZA[J]J^HbJgZhI
+not includ	m=]G[HBNJVZ
+not inherit	t;^HJ
+not internet	wHZZGcZ
+not it	y/[?XHIh[
+not join	yG^_F
+not know	j&^-I>Z@IBJHIIGJYKHMYZY[HbIh[
+not la	r9JHJK^ZIh[
+not let	h)[@ZBFCJDHHFIGKJNJVIX]Z_^IhI
+not licenc	wHY
+not licence	u=^HE
+not like	t/]NY
+not link	uZJb_
+not list	y?^HGZI
+not llega	yH[aI
+not lo	u=Z>Y?[OGVZ
+not load	tH[
+not lock	rHIT[
+not longer	f!Y3J4Z>_?]DJIILGVIZIaJ
+not luck	y@YZX
+not manag	y7X
+not match	b+J-H3E6^>H?J@JAEBKCKDIHFIGOdZG_]aHhY
+not matter	tHJIGN[hZ
+not me	h(J3H>H@WBHDXIKKXOKVIXZZ^aZhX
+not meet	aIZN^ZH
+not mention	yH^KI
+not mesmo	y@_
+not messag	w(IHHa^
+not met	qHGIZN]ZK
+not method	y>[CJDZHH
+not meu	y3Z9KC]HJM[OH
+not microsoft	uHHJ^TY
+not more	rB^HIIJNYX[ZG
+not my	w)I*]-IHGO^VJZG
+not need	wB^HXKYZEaI
+not new	y+Z@ZB[HGZF
+not offer	j(J)I*_HIU[ZI[YgK
+not on	n)X-J1I5XHYQZV[YEdZgY
+not one	w+Y/ZHJNJU]WY
+not onprem	t6XTY_KgZ
+not open	mH_WXZJc]
+not option	q?ZC[DJHH[W
+not p1	y=]
+not part	u=XG[HI
+not pasa	w%J;X>XGIHHKZM[
+not password	n-JBFG]HCI]KKMJN[WYZF[JdJfZ
+not permission	q%X(YHIV]ZJ^F
+not permitt	r%X-^=X@JIJVHZE^_
+not phon	m>D?HDaHXMIOJTKZKaE
+not phone	w3X?[
+not policy	tBKHJNIW_
+not portal	yTY
+not possibl	i#Z%H)J7]@GBHHBKJPZSJTJVGZ_[]bJdZ
+not print	yHY
+not prompt	i+a?JDGHBLabJ
+not properly	uEX
+not pued	k(X@[BJHFVZZZ^ZgZ
+not pueden	w8ZdZ
+not puedo	g!J#I3J:J>Z?I@ZBGDHHXIIK[TJVFX[Z_[ZaHhJ
+not reach	n/H0XHHM[ZJa[gX
+not reachabl	y4X>^HGSYaE
+not read	uHYZ_
+not reason	y/JBZHIZ]
+not receiv	m:KH[ZGa[fX
+not recognis	o3H>KHJIKKGO^VZZKh^
+not reconoc	y:YOYhY
+not register	g+E?FCKD^H_UHVJ
+not remember	r>J@JHEIIKGZ^h_
+not reset	f%K0[3H5X7X?J@JBGHELJNJR[UJVJWZZC]JaIbZcZfJgJh[
+not right	l%JE]HIIJO[P[WHdHhZ
+not ring	tHJa]
+not run	yGJH^
+not runn	l1JBHHJRZZHcJdJfb
+not sale	u3Y?XC[aHcY
+not satisfy	p@YHXIJNYZK
+not say	yNZZX
+not se	f!Z3Z4Z6X:I=J@JBGDJHHIYKJUJVHZXdGeWf^
+not security	w*[?JCJD[HH
+not see	yLZ
+not select	uG^HI
+not send	uH]aF
+not set	e%Z(])J*I+H>J?G@IBICEDaGJHBKGUJVaY^ZF]I^IaJgJ
+not show	d#J+_>HDJLZMIOGVJZEa[b]dJ
+not shown	y+XHJ[[
+not sign	w<YD]HHVJ
+not sms	m3[>JHHTJZIa_gJ
+not sound	wH[
+not sspr	w?Y
+not start	lH_ZJfZ
+not such	qH]_Y
+not support	j(H1b7XHIZJ
+not sure	yHIZ]
+not switch	u-JHFVadZ
+not sync	l0I1J4JGHHbLJ_YcKfJ
+not synchronis	yHZ
+not take	h-J;Z<]?X@XBJDIH^IXLJMINHhW
+not taken	wHFIJKZMHh^
+not target	tGb_IdH
+not tenant	y:ZHIU[WY
+not tengo	p(Z>[CZHZMI
+not that	y@HHYNY
+not the	g(]/Y3E:a>I?JCJDGHCIJKGMKNGObZX_HaJhY
+not ther	p(Z>J?[HGZH[]
+not tick	o<]G^HEdaeD
+not tien	o%X(X3Y=WDZLZVKaI
+not to	r-Y/[HINZZJ^WdH
+not told	wD_HGYZZI
+not trigger	w+[HH
+not turn	d!H(J)_-J:J=JBJDIHINIU_V^WJZG^J
+not typed	yHGIY]^aH
+not unlock	tBJTZZK[__JbI
+not updat	t0[1^HBZZfJ
+not use	y-[dZ
+not used	yIIK^ZI
+not vale	y3JHJI]
+not want	t%Z-^/Z@JBKDJHGIKKFMJPIZG[]hH
+not way	t>Y?ZD[HHZJ
+not what	yJZKIZJh[
+not window	yHXMZ
+not work	Y%H(G)I-J/I0Y3[8[=I>E@EB@DIGJH_IHJJKGLIMHNIOIVDZe^HaEbHdGeJfXgJhH
+not writ	p%ZdYeIg]
+not writeback	q=ZGXd]eF
+not written	l0]GJH^VJfIg]
+not yet	t0I1ID]GGHDKIMbRHbIfH
+note on	yH^
+noth but	y?]HJaK
+noth come	yLYaZ
+noth else	r&[9J?YBZHHNYZ]aGfJ
+noth for	wHITZ_]
+noth happen	wHHLZZXa[
+noth more	yBZHKZY
+noth on	y>JCHD_HJZK
+noth to	u-I9J@HB^C[DZHGLJTZZDaK
+noth work	yBBZaaK
+notification not	wCJHHaZ
+notification packag	yHGJ]
+nous avon	w8Y
+nous ne	y3ZDJEX
+nouveau mot	l-H/YHGIIKFMXZ[[J]^hJ
+nouveau phone	uH]
+nova senha	u:YBXMXZI
+now and	wKZZI
+now cannot	y>X
+now i	p!Y+J?IDaHGZG
+now im	q@ZCYD]HGZG
+now is	yHYhX
+now it	j#I>Y@XBGHGX]Z_fJ
+now its	w#^@KDXHJ
+now lock	y#ZHKXY
+now not	y>I?KBHHIKGV[Z[h]
+now noth	yBZ
+now refus	y#J@Z
+now reset	q(Z8[>XHHZI
+now that	y>IC]DWHJKX
+now the	m!]#[?[BKDZHFKXZB^ZaH
+now they	w/YGZHIgY
+now window	yHJgX
+nowe haslo	n-J:[@[D]HIIIKFMJZ[[IhI
+nowego hasla	yDYZI]]
+nu gar	y=[>JIJK]ZJ
+nueva contrasena	tBXMYZIg[
+nuevo y	y+X
+number and	k>Y@KDJHJOYZ]
+number but	t>GHYO]
+number for	y3YDHHZ
+number format	y3Y
+number has	u3Y>[HI
+number have	y3[
+number i	n3HHGOa
+number in	k3]>IHZI]OC
+number is	j*X3Y>]DIIJZJ
+number match	rH_OF
+number not	m3F>FHZIIO_aI
+number now	y3H>^HIOF
+number of	h(J+X3F=H>H?J@WC[DGHaIGKEOHX_ZJ]JaJ
+number on	o3X>^DGHFO]
+number or	t3GD^HG
+number that	wDIOZZZ
+number the	t3I>]B[HIZJ
+number with	u3ZIGOZ
+number without	y3_>HHJOH
+numer telefonu	t3YXZ
+numero completo	u3HIFOb
+numero de	i3J>HOaX]aJ
+numero di	t>YOYXY
+numero e	o3IIYO[
+numero enregistr	y3[OH
+numero et	yOZ
+numero non	y3H>[
+numero not	y3ZaI
+numero que	r3I>KI[O[
+numero y	r>X
+nummer ist	y3^OJaY
+nummer komt	w3YOXaI
+nummer stimmt	w>Ia[
+nunca expira	tL]
+nunca me	wDY
+nunca se	yW[dZ
+nuova password	r:[HGIXMXNZZG
+nur bei	uHJPXTYbZ
+nur das	y[Z
+nur die	w?YC^DHHI
+nur e	y?XCZDI
+nur eine	r*YCW
+nur einmal	y@Y
+nur entsperren	w[]
+nur fur	w8XDJGZH[
+nur ich	yV[[Z
+nutzung zu	yTZ
+nuvarand losenord	wZHh^
+ny telefon	y>GH^
+nya losenordet	uB]HKMYZF
+nytt losenord	w-J:[IKKIMINJZ[[J]]hJ
+o ad	w%Y/ZTX
+o administrador	m(Y)H*I,JHJPJU[V[ZZ
+o agent	y-XHJfY
+o ambient	yc[
+o autoatendimento	w)ZHDUaZK
+o botao	y(]:[HJ
+o celular	r#Z>YC]DIHFMZ
+o codigo	g3]9I>YBZCIHEIJOJZKa_
+o entra	w/[=YHZTJ_J
+o link	yHYZJbY
+o mesmo	yA[OY
+o meu	tIZKJO^
+o motivo	yZZ
+o numero	p3HO_
+o que	yHIIKOZZ]
+o reset	yPW
+o servico	uHKdKf_
+o servidor	uHHc[fX
+o telefon	y3W>I?[DJHIOZ
+o usuario	g(J3I:J=X>JDYHFIIOZVXZF]X^]_Y
+o writ	j!K%X(J,Y@JHWKJZ[bJd[eZgI
+object could	p_]
+object for	yAXHK^Z
+object has	w!];JHJ_I
+object is	t![-K;[GJ_G
+object not	j!KAIGZHG_a
+object was	rGJHI_^
+objekt im	y_]
+obwohl ich	w#]ZIh[
+occur only	y)^*KHH
+och den	w+Z?IC_DJOX
+och har	y=Z
+och jag	y#I>[BZHZTJ
+och kan	u(H)[:Y
+och koden	y>_aF
+och nu	u#[*Y=[>J@HDZHIIIK]ZG
+och sidan	y+ZHHOZX]
+och vill	y@_
+odmowa dostepu	y%ZHIP[ZI
+of #	l(I2[3JC_HCKJPYZ[^W
+of a	c!G(_)J+[-I/I3Z5K7I=I?[@IBJDKEXIIJXKIMZN[OKPIWJZD[X]JaIdIgK
+of an	o([)]HHPKRZZGaZ
+of another	r8[:YHI
+of attempt	yHJX]
+of cloud	w6X
+of connect	n0X1]HEfY
+of days	y+I@[HZ
+of entra	o1[=YHH
+of four	yIX
+of her	y:YKZ
+of it	o([BJHDIZMYTZVJ][
+of its	w/[8ZNH
+of method	yCIH]
+of microsoft	ySY
+of my	c#X:Z>K@JBKCXDJH[KXVXZY
+of offic	q1G3J9IHdMHTGgJ
+of one	uCZHGZ[
+of other	w(D-]:[H]KKZI
+of our	e(I)J.J/X0X7J:H=JBJDJE^HaIEKISJUJVJZZ]KaYcFfX
+of ours	y7YHJYZ
+of password	i(J<aBHHFKJMJU]XXZZ^JhJ
+of peopl	w-Y/YHHV[
+of register	yHY
+of remember	y-IHXKX
+of reset	u(I@JHXX]
+of scop	yG^HI
+of sspr	w#HHKVXXZ
+of step	y/Y6^HBR^ZI]J
+of support	u1Y4G5]HJ
+of sync	t8ZGZPJZJd]
+of that	q(]-J4Z;[HCZJ^I
+of the	Q!G#H(D*I+I,H-].J1[4C5J6Z7Z8Z9Y:G;]<J=X>E?F@KCHDIEHFXH^JKKJLINJOIPYQJRYSGUGV]WIYH[I_FaFbEc]dHfKgGhJ
+of their	y@YKX
+of them	n)Y@ZDZHEKZNZ
+of this	w@FH_K[ZG
+of too	w#JXZ
+of upper	yIY
+of us	u-JHEU_VKW^XKZJ
+of writeback	ye[
+of your	oEXHIKZNZ
+off and	y8JHZUIbZd]
+off by	w![)FU]ZJc[fH
+off for	i![;X?Z@JCIHHLXU_VJX[ZH
+off in	n!])ZAKHHd^fI
+off on	t;YbZ
+off password	rUZ
+off reset	u!^.W
+off the	uMXYX
+offer to	u(J)I*_;Y?IHI
+offic #	d#F*I/Y3I=^@JHGIIPJTb[KdEgb
+offic com	l#I/Z3JHFMFTdZIgI
+offic network	yBXTKd]
+offic not	yVX
+offic phon	l*Y3a>J?XHB
+offic portal	tHEMCgc
+offic still	w/[HI
+offic until	yH[MJ
+oft falsch	y#]XY
+oggi non	w@[KJX]
+ohne neue	wZI[^
+ok but	r-ZM]ZKgI
+ok cloud	u/[
+ok in	yHII]
+ok thank	w9ZBK
+okta so	y7[
+okta sspr	q7Z
+old and	u@ZA^HJZJ
+old domain	w4H5HA_H[
+old for	t/I0[1Y5[HFMZdKfJ
+old one	b-K/Z@HBJIIKHM[OJZE_Zhc
+old ones	u>KHHK[YYh]
+old password	[#](H-H/G:J@EBDDJGJHDIDJJKZLJMbNFTKZH[I]J^GbIdJg[he
+old phon	l#X>^HX
+old protocol	yHIY^
+old tls	wHGY_
+olvid la	yDZ
+olvid mi	yZ]
+om het	y(]HYMJ
+on #	t1]9]BJYKcX
+on a	g!X#K%J-X;H@WHaIKKJNHYZ[ZbJdY
+on aadc	yHJRYY]bJ
+on again	y!^BYZG
+on all	o-I4KBYH^J^YHZI^X
+on an	y<[>J
+on and	w#YHZIYXI
+on both	yA_PJZH
+on by	yJZ^[
+on connect	y6]HGRKfH
+on dc	rJ_NF
+on domain	t4JHIJYQY
+on each	y%W
+on entra	uMYYW
+on file	f3_9J>]?JC[DYH>OaZJaHhJ
+on for	jDIHEUGVcZG
+on friday	yZY
+on her	w3XK^ZH
+on holiday	y>Z
+on in	yHX
+on it	y-[>[HH
+on its	t-I?^B[E[HEaZ
+on laptop	yBZMJ
+on leav	yDXHY
+on lockouttim	y%Z
+on m	w]Z
+on me	q*WIYKHh[
+on microsoft	yHISZ
+on monday	t@aHJZH
+on my	]!J*J-I3I9[?H@JBGCaHZIJM[OIVY[Ia[b[cJhJ
+on ne	w=[?YHI[[bI
+on new	yHX
+on one	uHJZYf]
+on onprem	T#I(I)I*H,K-H/J0H3J4J6^7G9J:J=X>J?J@HA]BICJDIEaGHIHJIKILJMINXPYRKSJT]UIVHYKZC[I]J_]aKbJc^d]eIfXhI
+on ou	y%^;KHH
+on our	n5X:WNYTZ
+on page	y7^HHZJ
+on password	j&^(J)J-J@JBIDYJKNHU_VIZW^IdF
+on pc	w/^HJgK
+on phon	yHGg[
+on phone	y>JHYaX
+on prem	Y!X%H(G)I*I-H/_0K1]3I4[7I8K9J:K=K>K?I@XBFCJDHE_GJH@IFJIKIN^SHTXUJVGZB[K]J^J_baIbJd^fJgZhJ
+on purpos	w)ZHIPXVJ
+on record	q3^>Y?HC]DWHCKJZJaJ
+on reset	m5[8J<]HJZJ^W
+on security	y;YHX
+on self	w)EHZUWVJZJ^Y
+on sync	wHGR[YX
+on that	p-I>J?ZHDLZPXYZ[]^X
+on the	M!C#[%I&K(F+E,K-^1F3G4F5I6I7E8F9G:G;[<X=[>J?Z@[AGBGCDDXEJFIHDIDJbKCLHMGN]PER_UCVJWHXGYaZI]Z^[_EaWb_cIdGeZfGgGhZ
+on their	u-JHHPXTWV[
+on this	l%I(J8b9[@JBJGGHCNJP_ZKdH
+on to	r@JHIM[ZHg^
+on tuesday	y@YHZ
+on two	wA[
+on vacation	y>XZY
+on vpn	y#[HEMHg[
+on with	tBYHGZY
+on work	wHKL]
+on writeback	q,[HIdZ
+onboard to	wBGZGe_
+once a	r*[@IHY
+once more	w+ZB^HIKJXIZI
+once per	y@Z
+one after	yHHL]
+one and	n/]@JBZHJK_MFZHhF
+one as	yh[
+one at	w@^IJKJ
+one befor	u/[@KD[KXZF
+one cloud	w/YA]MI_J
+one day	q@bHIKJ
+one digit	w3aHJIJOG
+one for	y2Y=FH]
+one forest	wAZ
+one from	t/YHIK]ZIhZ
+one i	o-H>JCJHGIHK_OJZFhb
+one in	o3J8IA]BJHGKYLJMZU]ZIhX
+one is	m*J+X-I9I?ICbDFHDIHOKZG[KfZh^
+one it	y-[@KIJKGh]
+one method	k*[H[
+one more	w?IC^IJ
+one not	o/G>I?J@YBIHIKHM^NIOJ_Ih_
+one of	f(K)Z-J/Y3J@[HDI[K]NFSJZZfY
+one on	m3G>I@[AZC^DIHDMXO^ZG_H
+one ou	w%_;JFIZG
+one password	w@XgW
+one register	y+JDIO]
+one so	yHJhY
+one specifi	yNZ
+one that	w-ZHJK[
+one the	u/XK[_X
+one user	j!I)J*J;Z?K@IA_BHCIDJHEKGNWPGVIZc_I
+one was	y/Z@Y_X
+one work	yHHM^
+ones are	y)ZYZdX
+only a	q(Y)K?Z@JHFTXX[
+only allow	y?X@ZHJ
+only be	y[Y
+only chang	w@Y
+only email	w?ZHI
+only for	n(G)^*J8Y?[CJP[VDZY
+only get	yJ[
+only have	n=[CYHZZJ
+only in	w!Y/IHITYZ[_JgY
+only letter	yI[
+only method	w?^CIHG
+only my	w>I?ICaHJ
+only not	wHGIZV[
+only one	k*[?[CXIJKHZZ
+only peopl	w(J)]-J/KGYPY
+only phon	yC[HH
+only reset	u?I@YCZ[Y
+only some	y@ZVYZJ
+only the	h!X#J+J/J0Y=Z?G@HC]HEIGJXKZTZZJ[J_Y
+only tls	yYZ
+only unlock	w[X
+only user	u=KFYH]dX
+only want	u>Z@JHJKGZI[^
+onprem account	w!ZHHT[
+onprem activ	tFYNW
+onprem ad	oHYNJ_ZgZ
+onprem admin	qHcKGNHdIgI
+onprem and	w6]HIcJ
+onprem but	t_Z
+onprem configuration	nE[
+onprem de	wBIZIfa
+onprem directory	uB^HGNJ_WgJ
+onprem domain	w![/XAJ
+onprem environment	rcYdY
+onprem integration	n=]EJHId[
+onprem n	ydY
+onprem nao	yc[
+onprem not	u!]6YTX
+onprem para	yE]
+onprem password	q/JH^NJcZdK
+onprem policy	u/FH_
+onprem sspr	w!Z
+ook niet	y-YHIa]
+op connect	yHJR]fJ
+op de	n!K#Z%Y-[9J;]>H@JHGIKXEZIa^fZ
+op het	tb]
+op mijn	yMY
+op slot	u#^T]
+open a	tHYbX
+open the	l>Z?KH[TYWXZH]Z
+operador de	w%JP_dJfJ
+operation fail	t8YAYZJ_X
+opnieuw in	y(]
+opnieuw ingesteld	yBZM]ZI
+opnieuw instellen	q%Y:Z@JHIVKZYbY
+option email	y?ZDJ
+option for	w*]?FDW
+option i	wDEH[
+option in	q%JHCTY[Y^a
+option is	t(X?WHJZJ[Z
+option n	y([[W
+option on	w<YCZ
+option password	wLXd]eF
+option to	n?YBJHHLX[[dY
+optional featur	wHHd]e^
+or email	t3G>FD_HI
+or extension	t2^HG
+or history	p@YHEIHN_
+or malform	y3Y
+or password	n#JHJIXT]ZJfZh[
+or pattern	t-Y
+order a	w>JH[
+order for	y@JH[
+organisati heeft	uE[NIUJW[
+organisation admin	y:Z=[EHP[UIWJZJ
+organisation deaktiviert	yUX
+organisation has	rE]UZ
+organisation hat	wE[WX
+organisation licence	u=Y
+organisation n	wE]
+organisation not	g:G=XHKNEU^W^
+organisation password	tEYNW
+organisation policy	uHJN^WK
+organisation rule	wN]
+organisation says	yIHN[
+organizacao nao	uEZNKUZ
+organizacion not	uEXWXZJcY
+organizacja nie	uE]NHUXW[
+organizational unit	tFZGZHJ
+organizzazion non	uEYNJUXWY
+other are	yHJV]
+other but	y(JVXZ[
+other compani	y:ZS]ZG
+other one	yZJf[
+otra vez	r#[BYHHX[
+ou for	yG]
+ou is	p%ZF[G^HHZI
+ou name	o-JFaHHII
+ou not	p%[G_HGZJ
+ou path	uF]ZH
+ou r	u9JFbHIZI
+ou structur	wF[
+ou that	yG[
+ou with	wF[
+ou without	yFZ
+ou の	w(KF]G^HG
+oubli mon	yZZ
+oud wachtwoord	yK[
+oude wachtwoord	whZ
+our ad	u/Y3ZHITJ_]
+our admin	n(J1WHJS[UZZJ
+our company	n8J:ZHDUaVH
+our connect	w1WRXfX
+our dc	t4[5ZHFZJfZ
+our domain	n-I4Z5Y8JHEK]T]
+our email	y3Ja]
+our idp	y7[
+our organisation	l:JHJNXUZWY
+our own	r([7^GXIHJZZGbK
+our password	uNY
+our policy	r*[HJ
+our portal	w(X:ZHH
+our reset	t/I:XH[SZZG
+our support	y(YZKgY
+our sync	m1Z2[GIRId[f]
+our tenant	j:_=[HI
+our user	n(J)J-J/Y=JE^HEVIZ[
+out after	w#]ZJ
+out and	wZZ
+out for	u(X
+out in	w![#X(JHIeZ
+out of	^!K#G%J(I)J*J-H1Y3H4G5]6^8[=H>J?I@FBICIFJGZIZJIKKMGNIPZRZTYVZX]ZC]]aIbKcGfIgI
+out on	t#]=]@XHGSI
+out password	yg]
+out sinc	w#Y@XHK
+out the	r(JG[HGJYL[^K
+out which	yIZ
+outbound #	ycX
+outlook com	t:ZHI
+outlook fragt	wBJH]
+outlook keep	wH[MJ
+outlook not	yH[MI
+outlook password	yBIH^
+outlook pide	yH^MH
+outra vez	w+X@[
+outsid of	y([GXZI
+over #	w2a9JHEIH
+over the	uB^HJMI
+own account	yHJP^
+own company	w:]HH
+own organisation	y:aEHUHWI
+own password	f(E)Z-J:G@FBKHFIGJZKILYNKU[VaZG[J^bdJhH
+p1 licenc	y=XHJ
+p1 to	y=^HH]I
+pa anvandaren	y!I(];[
+pa connect	t2ZHHR_cI
+pa datorn	w#^9KHIMYXI
+pa en	y@YX^
+pa window	w5XHH[[bX
+paar keer	y#ZHITZX[ZH
+paar minuten	yH]MJ
+page and	w+GDIH]]Xg[
+page at	yHJb[
+page de	wS[ZHh[
+page does	y.X
+page error	yZX
+page fail	wbX
+page had	y>JHIZJ]^
+page i	yH[KH[]
+page insist	wHK[[
+page is	p-K7ZHBSXTIXYZ_bIhJ
+page it	y:Y?ZZJ
+page m	yXY
+page me	y-YZY
+page not	j)^+X-K:Z>Z?YDHVJZJ
+page now	w-X?XHHIJK[XZZH
+page of	wH]
+page refus	t)[.X:YHJK[ZD
+page says	b!J+J-H:G=G?HCIEYNGOXU^V[XJZYc]hH
+page show	t+X.Z/^HES[ZH]IbI
+page tell	u.^:X=XHHZF
+page to	wgY
+page want	t.XD^HIZI
+page with	wDYHZZIhX
+pagina dice	yD_ZY
+pagina nao	y+XXZ
+palavra password	l@[BXHIKYZI
+pantalla de	t+XHIb[
+par l	r&Z*E/Z?^HI]Y^[dY
+par le	u7[cY
+par sms	uaY
+para a	t@JDIHYK]UKWYZGbZdX
+para admin	w(G)[*^HH
+para administrador	w)W*]?J
+para el	wDJHYM[VZ
+para impedir	wTZ
+para la	t%Z>YHXUIWZ
+para o	r%Z0[M[dJ
+para redefinicao	wEXV]
+para redefinir	o(Z?[EWHH
+para repor	yHJVXc[
+para restablecer	l(]?ZEXHGVXZH
+para toda	uU[
+para todo	wHHSJUaVK
+parc que	yZI^Xh[
+pare feu	uHWc_fJ
+parental leav	y![HZZI
+part de	yIY
+part fail	y%X/X
+part of	j3X=^@KG^HCI_VK
+parti des	yV[
+partner company	uH[
+party cooki	y.Y
+party password	oH]JYZH
+pas a	mHKNZZa[ZaG
+pas accept	u-ZHJIZKJZYhI
+pas activ	qU]VZWJZIdX
+pas active	uVXZId_
+pas aux	y*XN[
+pas celui	yO^
+pas changer	uZZ^Y
+pas d	w3Y8[CJ[]
+pas dans	w3IGXHHa]
+pas de	n+Y,[3G;X>F?JDJHHOJUZVJWXZIa_
+pas en	u/K0]EXaZdH
+pas encor	t@ZDYGGHEM^UHW]ZJ
+pas enregistr	yCKD[
+pas l	y5Z:ZZJdZ
+pas la	t=YNZ
+pas le	o(]@[HIZJ^XaXhZ
+pas les	n%Z([*ZD[HGIYK[NIOKVIZJ
+pas mon	w:Y@JIJOZZHh^
+pas note	yZ]
+pas propose	y?]
+pas reinitialiser	w:ZZYdX
+pas sur	t([HJM]fY
+passado e	yK^
+passfilt dll	qJ^
+password #	u@XKY
+password a	n#[HGM^ZGbX
+password actuel	uZIh[
+password admin	l%I(f)I*IHEKKPJVGZG
+password after	o(H/ZBJHYM[ZEgZ
+password again	m@WBIHKK]NIZ[
+password age	f@[H]
+password agent	yHIJ_ZH
+password all	tBYHZNXZI
+password and	^#_(H-G/X:]BGDJHEJZL[MJN][Z]JaFbKgKh^
+password are	l-E/J7W@JH]IJKGM^NZZ[hJ
+password as	n>XHIKcLIZBhG
+password at	c(J-J7^B[HGIJJHKJLZWXZB^Kb]cXhJ
+password attual	wZIh[
+password back	wBYHJd^
+password be	y@[HFKY
+password becaus	i-X:[=J>XE]HINXVXZFdG
+password befor	wDY
+password box	qHHIHKINGZHbbh[
+password but	g(I>Y?H@JC]HCIJKI[_bZhZ
+password button	r(Y
+password by	qHIN[aY
+password can	u#XC]DFHIMX
+password cannot	c-J6Z<Y@]HCI[PZZA^]c[dJeJhH
+password chang	i#^)X/J7XBZHFLHMXZZ^ChG
+password change	k/Z@IB[HFNHZF^[gYhI
+password contain	p-X/WHII[ZI
+password contient	yI^
+password could	w%X6X
+password count	y#Z
+password d	u(X
+password de	w,]BJH[ZFdX
+password dell	y2XdY
+password di	w,[
+password does	fG[H[IYKXZG
+password e	g#^(J-K7XBZHFIGKZMZNXZEdZhH
+password eine	u:ZEJH]dJ
+password eingegeben	y#ZHJKIXHZJ]]h[
+password en	yEX
+password entspricht	r-YNX
+password erfolgreich	yMY
+password erfullt	yIYNY
+password est	n7[BIHYIJKHNFZZ^]d[
+password et	p-J@JBYh[
+password expir	k@IH[KDLCZbhJ
+password fail	t/HHEKZMZgJh[
+password falsch	yhX
+password field	oBJKIZXbYh]
+password filter	hH_IHJ[ZI
+password fonctionn	yBY
+password for	b%J(^-J/X2]7X>Z@^BXDJH]KJLYMHNJVKZB^ChI
+password from	g#I%K-HIIK_NYTKZD^JhY
+password funktioniert	uZ[
+password fur	u,YH]ZK
+password geht	uHJIZKJM]
+password gesetzt	wgY
+password gets	y-JIZKJf]
+password has	m(J-X@ZB^H]KHNGZGhJ
+password hash	jBKGWH^M^ZF
+password here	u-Z:WZHdW
+password history	m5YH]NH
+password i	d-J7Z@[BIDJHAIFKaMHN[ZJ[Kh_
+password in	b#I%Z(G,^-J6X:[@FBWIILIM]NIUJVJZH^IdJeIh_
+password incorrect	wH]Z^hD
+password invalid	yHX
+password is	V!J#I%G-]/G2W6K7]:G=K>H?[@]B^GJHAI]K?LJMHSITXUIVIZJ[J]J^XbHdafXgJhY
+password ist	n@_BWHJIXKJZDh]
+password it	l!ZHXIIWYZG_[
+password just	w@ZKIZH]Z
+password kann	p4X6[@YEZNJ[Z^JhJ
+password la	y>HHZKIN^
+password lack	y(XHII]KIZJ
+password lauft	uBZL[
+password length	w2[NI
+password link	i7FH]ZGb]
+password list	q:J?IZF[^
+password live	t7[ZJdY
+password ma	yZG[]
+password mais	t/Z3ZNJZG[[
+password manag	yd[
+password manager	y2YH^ZI
+password may	wHJIXW[ZIcX
+password must	l@XHII]KY
+password n	l7XHYIJKILXd^hI
+password ne	m%Y/K0[HINZZYdGfY
+password need	tI[
+password nella	wb[d[
+password nicht	i@HHIKJP[VY^_hI
+password non	j%Z/G0]@IHGIZKHUYdJ
+password not	Z%H-J/G8K<Y@HBDDJGKHXIZJILWM[N^VIWK[X]J^JbJdJgIhY
+password noth	yKKLZZFh[
+password now	y/[
+password nuova	w@ZBJHHIIKHMKNJZZ]]
+password of	b)J2H@DBYHeIJNDZ[^IdIgJhK
+password on	d(I-K/[BIDYHILJMFZ[^]dWgJ
+password once	w@Y
+password only	q/HBHHIM]ZG^Xg]
+password option	u^XbW
+password or	y<X
+password oubli	t:X>ZBJHGZ[
+password page	p7I:WCZDIHGZ_
+password par	y7Y@ZZJ
+password per	yZY
+password permission	u(JH[
+password pleas	rBIHHZ[
+password policy	a/K4I@IBXHHJbN^WIZI
+password problem	yBJZZ
+password prompt	y+KBGHZKIZ[
+password protection	f-d0IBJJYKJZI^I
+password provisoir	y@[HJ
+password que	wK]
+password refus	w=Y
+password reject	u-JHHJGKJNHZ^hH
+password reset	N%G(<)Y*Y+K,J-J/F0I2K3Z5Z6I7D8H:I<K=[>Z?[@DAKBCCJGFHJIJJDKZLFMHNEPHSZUbV^WaXXZH[D]D^C_XaabDcZdBe]fYgDhF
+password right	q%](JHI^Z
+password rule	qGZHEI]JZNZZI
+password set	o%X&^HHLWNHZF^J
+password she	y-GI^LY
+password sinc	u-ZHHIIKIZJ[ZgZ
+password spray	yHJTZ
+password stay	u@JHGL^ZH^XgZ
+password stopp	yHHZ^
+password sync	e%J-K8_BGGdHAIIKIMZNJVFdHfJhJ
+password synchronization	t8]
+password that	g-]BKHYIJJZKZLFZI
+password the	h-K@IBIC[IIN]ZB]Y^_hJ
+password thing	wKJZ^
+password this	o@]HK
+password through	o(Z:WBKH_KJMKZKgY
+password to	l%[@ZHZKEM[hI
+password today	t@^
+password too	tHKIY
+password tool	wJ[
+password trop	o-YIY
+password troppo	w-K2XIZ
+password twic	w@XZX
+password updat	y(XN]ZFgJ
+password vergessen	l#J:Z@IBHHZKJMJUYZZ[X]K
+password was	d-[BaHCIYKYLKNXZD^YdJhF
+password what	yZX
+password when	rHEKYZJ[]
+password which	u/[HJNI
+password who	yH[
+password wird	l@FHGIINXZ[d]gKh[
+password with	j(J-F/^@HBXH_KFMINXZBbKgJ
+password without	y@JBFHZI^ZD^I
+password work	i/]B]HAM_ZGbH
+password writeback	V%F(J,G-K0X1[2I6G8G:K<J=G@GBFFXH@IJKHLJNIUKVJY]ZE^I_KbJddeefJgKhI
+password wrong	whY
+password wurd	t@JBXHJK]MZZJ
+password yet	yMZZI
+password you	pZF^Jh_
+password zu	rBYIXL]ZH^Z
+password zurucksetzen	h(Z7X:HUKVIZ[aYb]dJfJ
+passwordreset microsoftonlin	f.Y7JHFSbZIaJcafJgI
+past the	y>GH[JYZX
+patch passwordprofil	y(X
+pattern that	t-Z
+pc and	y/^MJ
+pc is	wH[dK
+pc not	w/XMJbZ
+pc says	y#Z
+pc with	r@JHFM]ZEb[g[hZ
+pc で	yMY
+pdc emulator	w4]
+pede a	uHHIIKJM]h_
+pede dois	yCX
+peopl cannot	y8^GIHI
+peopl in	w(ZFXGZHIZZ
+peopl not	yLW
+peopl reset	w;[=JZJdZ
+peopl still	yCJI]LX
+peopl to	rHWVK
+peopl use	w-_KJ
+peopl who	w-HHIPZV[[[
+peopl with	o(K)Z*[-I/Z3K8J?XC[GWHDIJNKP^ZH
+per day	y@W
+per favor	w#YZX
+per gli	u)X*^HGVZ
+per il	u%[HJMYVZ
+per l	q2X9ZEIHJUXVZWXZJdX
+per la	q9YDJEYHYM]V]WIZI
+per reimpostar	t([?[HI
+per sms	wC[aX
+per sspr	yP]ZJ
+per user	u=FH_
+perch l	y*XLX
+perdi meu	y>[HJ
+perdi mi	w>[
+perdi o	y>]HK
+perdu mon	w>Y
+perform the	y%](G
+pergunta de	y*Y?_CJHJ
+permiso para	t%](ZHJQWVK^XdH
+permissao para	w(Y^Y
+permission from	u;^HJ
+permission inheritanc	uHY
+permission miss	u([
+permission on	pP]
+permission to	j%X(^;J@JV[ZH
+permitt to	y%YHHZG^_
+pero not	q3K>J?[HGMZOIZH[]bZ
+perso il	r>_ZJ
+personn ne	y=ZZY
+peut pas	t@]HJ^Y
+peut reinitialiser	y=ZU]VJZJ
+peuvent pas	y8YP[
+peux pas	o)W3K>Z@JHHK[VJZ_aJ
+phon and	g*a+Z3J>J?DB^CWDGMIZF]Ia[
+phon at	y>YHJ
+phon call	r>I?^BJHGa[
+phon cannot	y>IDKH]
+phon contract	yHZ
+phon fell	y3I>]
+phon field	y3]HI
+phon for	w>I?Y
+phon has	u3W>IH]
+phon i	w#XD]HI
+phon in	p3Y>^@YHFZJ
+phon is	n*Z>Y?^HD
+phon need	w>ZHJ
+phon not	l+Z3F>F?KD_HHMXaHhZ
+phon number	[+H>GCHDYHaIIOaZJ
+phon on	y>IC]
+phon only	y>I?IC]HI
+phon or	n3I>JDaHIaI
+phon sign	yH[
+phon still	y#YHIMY
+phon that	y>[HHZY
+phon the	yHIZ]
+phon us	y!ZGXHK
+phon was	q>_?ZHE
+phon which	u>aHD
+phone and	u>ZHX
+phone app	n(J)I*^>X?[CHHG
+phone attribut	y3Y
+phone field	y3]
+phone is	w>XHJ
+phone ne	y3G>H?JHIOKa_
+phone number	n>XB[HK
+phone phon	w?JHZ
+phone stor	y3^>IHHOJ
+phone verloren	w>[aJ
+phras or	t-Y
+pick a	p/X@]B[HGIJLZNIZG
+pick another	t-Y?YHK
+pick the	y(J*]?J@[HGKK]WhI
+pide dos	t*X
+pide la	r9JBKHZIIM[h^
+piec of	w*Z
+pilot group	tH_VH
+pin not	w3J?JH^I[ZH
+pin of	qH]IY
+pingfederat microsoft	w7[
+pisz ze	wIZVY
+piu tardi	y@[HJZX
+piu volt	w#WHZX[
+pleas add	wH[
+pleas check	yZ[
+pleas contact	wHHZ]
+pleas creat	yHY
+pleas disabl	y!GH]
+pleas extend	yHW
+pleas give	yH^ZI
+pleas help	y#YHIZY
+pleas reset	yBJHHZ^
+pleas set	yH]
+pleas try	yZW
+pleas unlock	u#^BJTJ[I
+pleas upgrad	y1ZHJ
+pleas wait	tHGXYb[
+plus #	y-Y3XHIIZ
+plus a	y4WZZ
+plus acce	y>]HH
+plus de	q2X=YBJHIbZcZfY
+plus sign	w3XFZHJ
+plus tard	yZZ
+plusieur fois	w#ZHYX]ZI
+po aktualizacji	yBZZJf]
+podac dwie	y*^CK
+pode alterar	w@Y^]
+pogingen wacht	yXY
+policy and	tHY
+policy asks	yCZHK
+policy block	q.ZHJNYQY
+policy but	p*Y/[HI
+policy control	w5Y
+policy defin	wWX
+policy does	uHXNX
+policy enforcer	qJ_NH
+policy error	qBJHEJYKXN^ZH
+policy for	k)YHYNEUJW_
+policy has	wW[
+policy hint	e5dHHJJNH
+policy is	n/ZHXJYNHbX
+policy not	p)I*_HFN]WGgJ
+policy of	t*XN[
+policy refus	wHJN[
+policy requir	uCW
+policy requirement	tH]NI
+policy says	q*Y-J@]HFIIKJNZWK
+policy sms	y*KHKN]
+policy to	yHX
+policy turn	yN]
+policy violation	w@ZNJ
+policy want	wHZKHNJ
+policy was	yHIK[WX
+politica da	yN[
+politica de	l*Y.X@YHGN[UIW_ZJ
+politica onprem	yNZ
+poner la	w@YBXKZ
+poner otra	y@^HJKJZJ[[
+poor connection	ycY
+pop up	w+YBFD[HZZGa[
+pops up	q?HBHHGMJNYZZaa
+por el	u+WHJ]ZcYg[
+por eso	w!W
+por favor	r#ZHXZX
+por la	y9[NY
+por outra	y:[@ZZJ[Y
+por que	n#J*Y-J9J@KHHIGKGOJV_Z_[[hJ
+por ser	y3I>JHII_KXOI
+por sms	uaY
+por um	y3XaZ
+port #	r4]HEc[
+portabl est	w>ZC[HH
+portal and	y:IDJH^K[ZEbJ
+portal ive	ydY
+portal not	u:YHIKXZZ^JgY
+portal refus	u?[HFZ]
+portal reset	u/I0[HFMGZJg^
+portal says	p-]1^NJSJZJgG
+portal web	yT^
+possibl to	p@KBICIHcK[VK]JdG
+pour l	yDZEKUGVZW[
+pour la	n3Y9YE[UIV^WGZJ
+pour les	n%J)Y*[3Y>I?JDIHHM]PXVZaG
+pour moi	y(X
+pour reinitialiser	q([3J?]HHVJZJa[
+pour tout	wHJUa
+pour une	y%]9KHYZK
+pour votr	ydY
+pouvez vous	w#X9Z
+powershell not	ygY
+preferr dc	y4]
+preferr domain	w4[HJ
+pregunta de	y?^
+prem account	y%J(KHIPY_[
+prem ad	uNX
+prem configuration	yEZ
+prem disabl	r![
+prem domain	y4^HI
+prem not	y=X
+prem object	t_Z
+prem user	yHZTJ_XdY
+premium licenc	y=Y
+present password	uHIKJZChb
+press finish	yBJZ_]GaJ
+press send	yHHXZZHa]
+prevent the	o@KHZKJN]ZIbYhK
+prevent unauthoriz	qTZ
+previou one	t>GHJMYO[gZ
+previou password	l#]@JHDK_NIZJgZ
+previou phon	w>_HD
+prima della	y3[CI]_
+print operator	wHIP[
+pris en	w3[
+privat e	w3^>YDJHG
+privat email	q3Z>[?IDZaH
+privat mode	y.Y
+privileg account	w%J*Z
+privileg ad	yPZ
+privileg role	t(H)]*]HGPJ
+privileg to	nHZ
+privileg user	y(J*[?KHHPZ
+probleem met	yBJEZZ[
+problem de	uBIZ^
+problem reset	y=XSY
+problem with	nBIE[Z]
+problem z	wBHZ[
+problema con	wEZZX
+problema de	qBIHJZ[c^
+procedura guidata	y,YeZ
+process request	yBJHGS_ZF
+product name	w-]IJ
+prompt appear	y+_HG
+prompt every	y>JH_
+prompt for	j*ZD[LZ
+prompt not	uHY
+prompt to	r+XDJHXLY
+properly set	uEX
+protect group	uP]
+protocol on	yHJY[
+provid for	yHJN]ZI
+provision agent	k0aHHfJ
+proxy address	yH]
+proxy block	yHY
+proxy servic	tHGc_
+proxy sett	wH^]J
+prueba de	y=^BZHJZJ
+przy zmiani	yh^
+przychodzi na	y>]aK
+public network	ybX
+pued cambiar	q@WHZZH^Z
+pued restablecer	q![(J=YZHcX
+pueden cerrar	yB]ZJ
+puedo restablecer	u([VJZZ
+puo cambiar	t@YH]ZI^X
+put a	w@ZZIcY
+put in	r3]>IDYHHIKK]ZI
+put it	w8]JYPKU[ZJ
+put the	t@IHIKYPZ][hZ
+pwdlastset nor	y%X
+pytania zabezpieczajac	y*Z?^
+qr code	y>HHaKIXJaH
+qu il	o+]BJDJHXMIOZ
+qualquer senha	yNY
+quand je	yZZhY
+quarter of	yHHRZaZ
+que a	qdYh]
+que c	w-W3ID]HIO[aJ
+que ce	wOYh[
+que e	y@[IZKX
+que el	p*X3YCXHK
+que es	y-ZIZ
+que esperar	u9J@_HIXZ
+que j	q-XIZKZMYh[
+que ja	wK]
+que je	k#J+Z9J>I?J@HBJCZDIHFIJVYX]ZJ[[]JaKh^
+que l	n4W>I?[CZHIOXTYUYaI
+que la	o%Y
+que le	o%Z?XHJOKZI^XaZdY
+que les	y+]3YHXZI
+que mi	yD[VZZK
+que mon	t![CZD[ZG
+que nao	q3J>JCXDJHFIHKHOYVYXJZ__ZaIhZ
+que not	l3J9I>JCZDJHHIIKHO[V]ZX_YaJhY
+que o	u*XEX^[
+que reiniciamo	yB[
+que se	u+ZDJHY
+que soit	yNZ
+que soy	yD[HJV[
+que tengo	yHJZJ[Xh]
+que ya	u+WK[
+quel que	yNZ
+quella di	wKZMZ
+quello registrato	yDGHIO^
+query sam	yQ[
+questa password	u(WKX
+question are	w*W
+question for	u*]?G
+question not	y*Y
+question secret	y*F?_
+question vanish	y*^HI
+qui n	y;XHJZ[
+r d	uFaHJZI
+r2 domain	y5Y
+rais the	yC_DJH[KF
+ran out	w#I9I=^HFJKRFSIXJZJ]^cJ
+re added	y8Z
+re register	t+]CJDF
+reach me	uD[HHKIaZ
+reach on	ygY
+reach the	q/IJZM[NKb[
+read it	yZ_
+read only	y%]2I
+read that	uEY
+reason that	y3YJX
+reboot the	wHFbXf]
+recebo o	waW
+receiv a	q(JH^ZJaW
+receiv the	t>YaZ
+rechten om	y%Z(^ZK
+recoi pas	yaY
+record is	w#H>[
+recovery key	wHY
+recovery method	y*XD]HHZJ
+recuperar la	y>W
+red cross	rIZS[ZGeXh[
+red sms	wBHHII[Zb]DaIbJhJ
+redefinicao de	o(JHZU^WIZG
+redefinicao nao	yZXfZ
+redefinir a	n:[D]HI
+redefinir minha	wHYZY
+redefinir senha	t(XEXbZ
+redirect to	y7^:IKIZH
+reecritur a	w8ZdZeZfJ
+reecritur du	u%YZHd^
+reecritur est	yHZYXfX
+reecritur ne	wG]ZZdHf[
+reecritur non	y%[HIfY
+reessayez plus	yZZ
+referenc account	t#Z
+referenc to	wHY
+refus although	y-]/JIEKGh]
+refus as	u-[?YHHIFK[
+refus becaus	u-WK]hJ
+refus by	p%X-J/ZHIIZJJNZ
+refus cooki	y.Y
+refus it	q/^KZMIZG
+refus lors	y%_ZGdJ
+refus sinc	u-]/J=]HJIKJJSI
+refus the	n/Z?[HFJZZK_KdJe[
+refus to	yH]KH
+register again	w+Z
+register any	y+Z
+register befor	tCaDE
+register but	wCX
+register for	i+W>W?JDXH^VJ
+register in	uCGHYJZ
+register is	y?]DJUJVJ
+register my	w+GCJD^
+register the	y?]CZHE
+registrado para	y+JDXHZ
+registration is	yHZ
+registration not	y+]HF
+registration of	yHX
+registration page	t+ZDHH[
+registration prompt	t+YDYHG
+registration screen	y+]DHHH
+registrato e	yBYCYDI
+registrato per	w+JH[
+registrera sig	yBIH]
+registrerat mig	yDX
+registro de	y+JDEH_
+regl de	yGXKIN^
+reimposta password	rb^
+reimpostar la	oD[UYZX
+reimpostazion della	rEYNJU]
+reimpostazion non	yZYf]
+reinitialisation de	wfZ
+reinitialisation du	u![3ZVXZH
+reinitialisation en	y)[HYUZZJfK
+reinitialisation est	wPZUXVJ
+reinitialisation ne	yZXfY
+reinitialiser le	q%Z([3JHKZIa[bY
+reinitialiser mon	uBJZZ
+reinitialiser son	y:YD[ZH
+reject as	y-ZIX
+reject becaus	t-IHKI^
+reject by	t/GN^
+reject it	o/^HKZHhY
+reject my	wHZZK
+reject the	t/KJJM]NYhG
+reject with	w-YJXNJ
+relatorio de	y+FD]HZ
+remember my	pHZIJZ[
+remember password	t-IK[
+remember the	u>K@JIJZJh]
+remot call	kHXQ]
+remot desktop	yH_ZH
+remot sam	nHHQ^
+remotely and	y#JBZHKQZ
+remov an	y>H?IHa
+remov and	w8[>JHIV[Y]cF
+remov from	y?[HH_Y
+remov the	t%[9HHBJ^X]_Y
+replac it	w@]
+report that	uHHZ_
+report the	ySY
+request for	yH]SGUIVIX[
+requestdeni when	y(GH]
+requir authentication	yHI][
+requir chang	yL^
+requir for	u0]=FHXdY
+requir licence	n=[HIeZ
+requir method	yC_DJHJ
+requir two	wCXHY
+requir user	y+Y
+requirement not	tI^NH
+requirement of	rHYNW
+requisito de	tHII[NZ
+reserv character	qF[HY
+reset #	ygY
+reset a	j%I(])I*J?[@KBJH^MGZF
+reset access	yPX
+reset again	y@^BYZE
+reset all	yGZ
+reset an	w(_)E*FHZPJZE
+reset and	p(I3]BYHIV[ZX]YbJ
+reset are	p!Z0[>[?G@]HJJXPJXKZH
+reset as	w5ZDXdY
+reset at	n@WBJHIZXb^
+reset attempt	tHJXZ^Z
+reset but	n3WHJJZLX]Y
+reset button	t!I(XBJHIZ^bI
+reset by	i!K(J)]*J?Z@^DJHGLZUYVZWHZE]Y^K
+reset cannot	uZJ_^
+reset code	y>X
+reset come	y4XHJfY
+reset configuration	yEY
+reset does	u3]7YHGOJZJ
+reset done	tBZHJZZg[
+reset email	u3Z>G?JBIH_MGZHaHgZ
+reset ends	q![HGN[ZY
+reset error	t/JWX_[
+reset fail	Y!Z%H(E)I/F0Z3J4J5[7I8Y:H;Y=H?H@HBGCJDIEZFZGHH@JXMIPZQXSFUHVGWIXJ]J^]aJbGc^dKeXf]gJ
+reset flow	y)WZ]
+reset for	b!X#J%J(X)Y8X=K@JBJDXEFVIW[X[aXdI
+reset from	l-J/JHEJ]NYP]ZK_Gb[
+reset get	yJX
+reset group	wHFV_
+reset has	r=]GXJJSIUZ
+reset her	q(J:XZY
+reset here	yWX
+reset his	r@JB[PYZH
+reset in	e!J%](C)I/J1^7]@]BDEKHIMFPISZUHVGZB][_JdYga
+reset is	a!H(F)^*I/I:K=F>E?I@JBGDJEYHXJZKYPISJU]VXWH][fJgZ
+reset issu	yBFHIZ_
+reset it	i(I)J+X?J@^DIHCKZNJUZVHXJZZ]JaJh[
+reset link	g:XBJUHZ^aJb[
+reset mehr	y1Z=[HJ
+reset menu	ydY
+reset mfa	y>KH^
+reset my	a(B*[>[@IBIDKV^Z]a[bH
+reset nicht	w?[UXZJfY
+reset not	[!Z#[%J(E)a*J/I0Z1I3J7Y>J@GBCCKDGGJH@JJKIM]NIPJSGTIUEWXYXZY[[]I^I_JaZbGcJdIg]
+reset now	uDY^X
+reset of	q%H(^/J7K8Z:J>IPXZHd]
+reset on	n!I(Y=XHEZGb_
+reset only	uTX
+reset operation	y%YAXZJ_X
+reset option	r*XHFUZb[
+reset other	w%I(c/K?HHISIVEZIaJ
+reset page	W#I%J(E)X*]+K-J.^/]3J7_:Y>G?_@IBFCJDHEKIXJIKZMKNIO]S[UDVGZ@^IdIfJgGhI
+reset password	V%a(])H/J0W7J=I?J@GB[DIGIHIKJLJMINGPIUIVGWYZI]J^FbedIfFgGhJ
+reset policy	f(J)G*_@KBIJKNFSJUJWbZJgI
+reset portal	t.XHJS]
+reset refus	q!^7ZZIdY
+reset right	w(X0[;X
+reset says	l!]ZJaX
+reset servic	i(KBDHHUIZEcZdKe_f^
+reset sinc	u#Y+[6]B[DJHHZE
+reset site	w.ZHKS[
+reset still	w>]Z]bJ
+reset stopp	r0Y=[HFR^]FfJ
+reset that	wJY
+reset the	_)J*I@YBZHKPZVJWXZZ^J
+reset their	h(H)Y*Z:W@JBIH_UXZE^IfY
+reset themselv	w)[HIVZ
+reset then	y=JD]HJZG]WdY
+reset this	q(]HIN]
+reset through	nN[ZKgY
+reset to	w/YK[ZG
+reset today	u@IBXHJS]ZXaJ
+reset too	u/IHJS[XYZJfX
+reset unsuccessful	yBFUIVJZ_
+reset user	p(H*[1[?YZH
+reset via	p/H5]MZZD^[g[
+reset want	u>^CXHGaJ
+reset was	t)YMYUHWZZI]X
+reset went	oBbZD]I^WbI
+reset window	wH]MJZGbXcF
+reset with	pHIL]
+reset work	g!K%Z)K/W?K@^HAJXSJUJVGZZ^_bJfY
+reset your	d(I)J7J:Y=J>Y?K@JCXE[HZVXZE^IaY
+resetowani hasel	yUX
+resetowania hasla	q(FDYU^V[WHZH
+resetten lukt	y=]
+resetuj haslo	t%Z([ZFb[
+resolv this	wdX
+respect pas	uIZNX
+restablecer a	y(^HKVJ
+restablecer contrasena	oBJEYHHZIb^
+restablecer la	n(XBJD]HJKJVWXZZHcY
+restablecer mi	wHXZZ
+restablecer su	y:ZBX
+restablecimiento de	qBJH[U[VGZIfY
+restart of	yHIf[
+restart the	w+XB]HKfH
+restor the	r6X_Y
+restrict client	pHFQ^
+restriction prevent	tN^
+result success	y@JB]
+return #	yS[
+return an	tHEc]
+return by	y&Y
+return from	y!Z#X
+return to	u>YHHK]bZ
+richt ich	y>JH]
+riconosc la	y:ZZIh]
+rien n	yLY
+rien ne	yZ^
+riesco a	tZ^
+right away	w@bHJNJZE
+right but	wOZhX
+right for	yEZWH
+right in	w%Z(Y)J/JHIP[SJ
+right miss	y%^(JHJ
+right now	yHZcW
+right of	y%X;]HE
+right on	r(YHZP[dH
+right to	o%_(X@JBIHI^]hH
+ring when	yaX
+riprova piu	y@[HJZX
+rispetta i	t-XN]
+role are	y(H)^HX
+role cannot	u)]ZK
+role holder	t(H)aHG
+role is	w([IJZK^J
+rotat the	t2WH]KG
+rpc server	t4a6KHJfI
+ruckschreiben geht	w1XFXf[
+ruckschreiben nicht	q5X=[PZY[ZHdIeYfI
+rule and	wN]
+rule for	wG]NIcI
+rule not	uGZHGJZN^
+rule on	yHHN]
+rule so	yGZ
+run out	yZY]Y
+run the	y%I0ZHZ
+runn on	wHJR[
+s est	u#^B[HGZZ
+sager att	o#J-]3J9J>J@JD[HGIJK^OZVKZDdYhY
+sagt das	u-[IIKZ_XdZ
+sagt die	t-J3JC]DII[KKO]W[XJZE
+sagt er	uE]IXXY
+said not	w/[J[ZIdH
+sakna i	w3[IIOIV]_Z
+saknar behorighet	y%[(Z
+sam call	wQ[
+sam remotely	yQ[
+same anchor	nA]
+same as	q@GBHHJIIO[Z_[J
+same cloud	yAX
+same day	u@_NJZG
+same password	l/]@IKcZAdH
+same user	r@^A[HHZEg[
+samego dnia	w@^
+samma dag	w@^
+sap is	y#EH^
+sas token	yHJR^
+satisfy the	t@YH[NI
+say the	yHJKIh]
+says #	yXW
+says access	y%K(YHY
+says account	y#X
+says choos	w-[ZJ
+says contact	y!XEGVIZ]
+says disabl	u!ZHGU[
+says enabl	w.Y
+says he	yKZ]Y
+says i	i+J.X:^@IC[DYHFIYKWZF
+says im	t(GDYV]ZJ
+says it	g!F-X6Y=H@IEJH]IINJ_[d[hY
+says its	n-^1YHHIGKYU[ZJ
+says lock	n#YHITZ
+says my	e!W-]CYDIE[H[IFZD
+says not	b)Y+J3G:Y=[?K@IBJCXDIHBJYK[N^UJVIWIXGZ]_KdE
+says one	t*[
+says our	w=[HHU]
+says password	nZIdY
+says reset	uZ_dX
+says someth	wbZ
+says that	f-I@KB[EZIKKINJO_UJZD_X
+says the	^#]/J7Y:I@EBWE^HGIaKGNISKUWVIWYXYZ?dY
+says ther	uG[cXdJ
+says too	w#K-JIJK]OJX[ZJ
+says try	w-H@JHKIHKJX_ZX
+says user	wHZ]Y
+says weak	yHJI[
+says wrong	r/[ZYhH
+says your	t:JEJVXZJc]
+schermata di	u+Xb]
+schlagt fehl	r6Y8XZ[
+schon einmal	yKX
+schon mal	w9JK_
+schon wieder	y@^ZK
+school account	y3IDZHJMY
+schrijft niet	yYZ
+scop for	yG[
+scop of	oGY
+scop to	yGXHJVY
+screen does	tbX
+screen is	p+F>]HZbJ
+screen not	t+^HFbZ
+screen notification	ybY
+screen reset	rHJb]
+screen says	wHHI]ZJ
+screen show	yHX
+script powershell	ygZ
+se cae	yZ[eY
+se connecter	wBYZ^
+se o	y3Y:[OXZJ
+se pued	n![4X6Y:KBHHYI[VJZE_KdJfZ
+seamless sso	yH[
+second chang	r@]
+second forest	u8^HHZH
+second monitor	yH]
+second reset	w@^ZJ
+second step	yH]
+second time	t+[@ZBZHFZK
+second try	wZ[
+second verification	wCY
+secondo la	y-[IY
+secret key	yH]
+secur channel	yHJY[
+security baselin	nHJQ^bZ
+security info	d+[>Z?[C]IJ
+security key	w?[HXZK
+security question	e(I*b?FDZHZZI
+security tab	q;^HI
+security team	w%ZHHY[
+see a	uO[
+see an	w%Y
+see the	r#XI]LZZI
+see your	y!Y
+seem to	p-^HGJWKXaY
+seen too	y-^
+segun el	y]Yh[
+segun la	y-[HX
+segundo a	y-Z
+segundo metodo	yCX
+sei nicht	wI[V^ZE
+sein password	n7YB[HJVYZF^]
+seit dem	rBXHJfa
+seit einer	y>Ha[
+seit heut	wZ[fY
+selbst zurucksetzen	rU[V[ZH
+select for	yG]HI
+select group	wHIV[
+select on	yHIL[
+selectiv password	wG]HK
+self reset	o(H)c?KHFVHZC^[
+self servic	W!J#I%H(G)X*J-K/J0K3J7I:I>J?I@KBIDXGJH^KILIMINJPJTYU_VaWJZ^[I^XaXbIcFdGfCgJhJ
+selfservic voor	yU_VI
+sem #	y3^>IOHaK
+sem suport	y1X
+sem writ	y%J8]HGc[dJ
+send a	w>XZX
+send code	yHIXZaY
+send me	q7[H^aD
+senha atual	wh]
+senha da	y(W2X
+senha de	wHYK]UJZH
+senha do	q,ZBKH[K]ZFdX
+senha e	p@GBXHJK[NZZJd]
+senha errada	yhZ
+senha esta	yUY
+senha muito	y-Y
+senha nao	j%Y0[@JDJHWIJKHNZZY
+senha not	y6Yd[
+senha nova	t@XBJHJIXKENYZZ]]
+senha que	wJYN]ZJ
+senha velha	w#ZKZ
+sent me	w?Z
+sent to	p+Y7Y>YHGZ]
+senza #	y3_>JOH
+senza scadenza	yLZ
+server 2003	m(J5eBJHGRKSJVJZIcJfH
+server 2008	r5]
+server and	r4WHDcZfZ
+server cannot	pHIYXZI_[
+server connect	uHHRWc[fX
+server di	yRX
+server has	u4Y6[RGfJ
+server in	w4^HEfY
+server is	j4YHGRZcJdIf]
+server lost	y4]HIRJfK
+server not	l6^<YHEQZYYcHfH
+server of	y7_cF
+server operator	rP]
+server policy	n5[
+server the	yHX
+server time	uR]
+server to	wHY
+server was	r4JHZMGcZfX
+server with	w6[HZ
+serveur connect	nHHRZc]
+servic account	g%^,Z0a2XBIIJMYVHZI^I_IcJeGfH
+servic adsync	wfZ
+servic bus	eHEY^cc
+servic cannot	yHIZJ__dHeGfI
+servic chang	y@YBZHJVI^Y
+servic de	u2XHIf[
+servic desk	o(_)K*[3K>[?GBJLZVKZI
+servic est	y)[HIUZfZ
+servic fail	w0[HGcJ
+servic for	wUJdZ
+servic is	mBXHGIYSZcKfY
+servic microsoft	ySKf]
+servic not	lR[cKf]
+servic on	yHY
+servic password	e(J)J=Y@JBBDXHXSYUKVYZ]^GaZfJ
+servic principal	w(YH^
+servic reset	b(J=HB[H^TXV^Z[cJdJfF
+servic stopp	tf[
+servicebu window	kHHc_
+servicio de	w2ZcZdGfX
+servidor connect	nHGRZc^fW
+servidor de	u4XRZ
+set a	h!Y(G7Z<Y>Y@[HEIJKHW[ZX[J^H
+set adsyncpasswordwritebackpermission	n%aHGdK
+set azureaduserpassword	yg[
+set but	ybX
+set by	yJWYW
+set it	r>K@[HFK_ZD^XdY
+set msoluserpassword	l%Kgb
+set my	y@[
+set on	p@ZHIQZ
+set password	q%Z(a<]@IBGHAJ[KGLJZG^IhJ
+set so	wZJ^[
+set the	k%Y([@HBKH^KXZDfZ
+set to	h%I.XBHHZLYZJ^]
+set up	^!J%Y*K+a-I3I9I>G?ZBXEXH^IJKINJUJV_XJZEaHfJ
+sett for	tCJH^QX]JcI
+sett network	yQX
+sett of	t<aHGZI
+setzen des	y&Z
+several time	w#^TG
+shar mailbox	o>IHX^Z
+sharepoint says	yH[
+sharepoint site	wHX
+she can	tB_HGLYZG
+she cannot	wZZ
+she enter	yKXOXhX
+she had	y#YKZXI
+she has	wCFD^VX
+she is	y9H>[B]HGZH
+she pick	y@XB[IYNJZG
+she was	u>J@XBXHHV[_Z
+should be	t!E<FHb
+should i	p8KKXZ]d[
+show #	yOZ
+show a	o+[HCIYMKNZS[ZZ
+show an	n/^0ICZHHS[V[^IaK
+show as	t0YHZdI
+show in	y/W
+show not	rHJMYb[
+show on	yHX
+show someth	wbX
+show the	jL[OYRZZHbXdJ
+show up	m>KHF[Z]Ja]bY
+shut down	t!^>ZHHZKfZ
+si e	q+Z@XBXCJDFZ]fZ
+si puo	u@WH[I[ZJ
+sich das	y:YKY
+sich nicht	o)YZX
+sidan sager	yD]OZZZ
+sie ein	w-]@IHHI[KZZGhK
+sie es	u9J@XXYZ[
+sie haben	r+X@ZHJX]ZIh[
+sie nicht	y*Y3Y?Y
+sie nie	o(J+Z6[=J>J?J@JBJH]MZSXVJZYaJfKhX
+sie sich	yOZZY
+sie sind	yV^
+sie z	r)J3K4ZHIO[PIZ^
+sie ze	w3XCYOY
+sign and	g<_HJ
+sign in	S#I%J(I)I*J+[,]-F3H4J6J7a8J:H<H=I>C?E@DAJBYCIDDFYGIHaIEJIKFL]MYNGPJSITbUIVIWJXHZX[[]G^GaCbYcIdIeJfIgH
+sign on	w7^HJZI
+sign up	rD]HWVH
+sim card	u>[
+sim is	y#E>YH[TK
+sin marcar	w;Yd[
+sin permiso	y^X
+sinc he	y![
+sinc i	i#X(I)b*G-J>ZDYHCIXVJXYZD[Y
+sinc last	w-Z/JCYHIIJKITJUY_]
+sinc monday	wCXHFSIZ]c[
+sinc the	a!J%G)J0J1I6[8Y:J>JB^GEHaJJMFNHPZRJSJUYVXYYZI]J_FbXcYdGhY
+sinc then	k1XBJFZHIQXR[YYZEc]
+sinc this	r+K9JKIM]Z_
+sinc we	t1HGXHHfZ
+sinc yesterday	yB]aW
+sincronizacao de	tGZHYMZ
+sincronizacion de	tGZHYM[
+sincronizzazion hash	wH]MZ
+sind nicht	w%ZVZ
+singl sign	y7[HJ
+sitt losenord	yBZ
+six digit	wHHIJa_
+skipp the	yD^HI
+skriver inte	y0[Y]
+slash in	tFaHE
+smart card	tZIb^
+smart lockout	fTa
+sms code	t>JCYH^XWZJaF
+sms for	yaZ
+sms goes	w3X>YHJ
+sms me	o*Y3H>Y?]HIOKZF]K_Ga^
+sms messag	i3Y>K?]C[HYZH]X
+sms met	yaY
+sms mit	w>YHFaZ
+sms ne	y3[
+sms not	n>Ia]
+sms option	yH[
+sms was	w?]BHCJZZ]Z
+sms when	yNYZFa[
+sms with	yH_ZG
+sms が	t3X>]?JHJa]
+so ad	w/XJ[
+so i	j-Z/Y?K@^IHKJNJZD][aJd]
+so it	n>J@JAZD[HIIaOFZH
+so much	yHZ
+so nobody	u+WZI^[
+so not	l+X=^DXHHI]TWZJaJdG
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%[+[3I>[HDVWZD^a
+so the	h3Y4W;Y<Y>XA^HEZG^XaJhY
+so user	y+XMX
+so writeback	tGZ
+soddisfa i	wHKN]
+soit le	yNZ
+soll ich	wXZZJ
+solo il	yC[gW
+solo se	y@Z
+solo tengo	tC^
+solo una	w@]
+some of	y;WZ[
+some time	wHJKZZJf]
+some user	t+JE_HJKZVW
+someth about	w!ZZI
+someth else	y?Z@ZZJ
+someth harder	u-Y
+someth i	w-JCJIIK_
+someth went	kHKZ^b]
+someth with	yKIZ^
+son compt	y!Z
+son mot	p(J:YB[D[HH^X
+sono mai	wWY
+sont pas	u%Z3ZGXI[ZH
+soon as	y(Z)Y*WHJVH
+sorry you	uEJWY
+sourc anchor	y_Z
+spac and	y3XHKI[
+spater noch	y@YZ[
+speak of	yNY
+special character	lF^H]IH
+specop password	yJY
+spelnia wymagan	uIZN]
+spelnia zasad	wN^
+sspr and	uT][G
+sspr at	y@]ZF
+sspr con	yPXZY
+sspr da	y!Y
+sspr fail	p![A]HGJZKXNIZE
+sspr for	m!I(I)_*J@JH]PIVEWKZJ
+sspr fur	y)]HZVG
+sspr group	uHJVZ
+sspr in	yH]VGZY
+sspr is	mUXVXZ^
+sspr ist	yVY
+sspr must	ybX
+sspr nao	w+X3YHJbZ
+sspr nie	t!H)K+Z3[HGZJbZ
+sspr non	u+W3YHJPWWYbX
+sspr none	yHHU]
+sspr not	k)J3XBJPYUFV[ZYbY
+sspr on	y)ZPJVX
+sspr reset	yJW
+sspr says	tNXX[
+sspr without	y7YH^dF
+sspr work	q4Y5]BJCJHJV]ZG
+sspr が	t)Y3[HJUZWJZJbX
+sspr の	u+[?JBXDIS]UJXYbJ
+staat er	yQ[ZF[]
+staat nog	y![>X
+staat uit	q!](J3I;]HHU[^J_JdZfZ
+staff but	y([)HHGP]
+staff not	y)[DZUF
+stammer inte	u3K6]DIHJO[R]fH
+standard account	y(J)^HI
+standig nach	yHZ
+star haslo	w#[HIMXhY
+starego hasla	yKWMZ
+start niet	y+ZDJHHbZdJfY
+start on	tH[fZ
+start the	y]Z
+startar inte	w+[HZMHbZfY
+startet nicht	wH^MKZIf[
+stay grey	yI]
+stay silent	yHJa]
+steht auf	p-X[XfY
+steht da	y-ZI[
+step #	u3KC[DJHXZ]
+step and	y@XH]
+stesso giorno	y@]
+still cannot	l([?IHGMXT^ZH[^^KbJhJ
+still has	r#YHIL[
+still in	r!I/H1YH[TH_]
+still lock	tTZ
+still not	n3I>GH[MHO^aY
+still off	u!aHG_J
+still old	w/IHEM[g]
+still on	w1]RIYI
+still run	y5Y
+still show	yHYdI
+still take	yMY
+still the	o!J/Y@JAIHFIGKFOITJZa_ZgIhH
+still wait	y9^>J@JHHMGXGa[
+still want	tHJM[
+still work	tLYMZZI
+stimmt nicht	q,YOY
+stod inte	w3]7WgZ
+stop at	u;ZHHZ]hY
+stop the	rH[]IbZfI
+stop work	y1XHGMZ
+stopp after	yBJHH]^
+stopp work	pBJZZeKf]
+stor in	y7YZJ
+stor without	w3_>IHI
+storung bei	ySY
+strategi de	p@WBJH^NYUJW]ZI
+stuck at	wHXZ]
+stuck with	y@]ZI
+stunden warten	yXY
+su contrasena	r:YB]HKM[UJZE^X
+su cuenta	o!W3ZDIHKTXV^ZI
+su organizacion	uEWUYZJcZ
+sua conta	r3YVZXY
+sua organizacao	tE[UZWI
+sua senha	w@[HJM[ZI^X
+success with	y/]HI
+such as	t+KHXMY
+suis jamai	yDY
+sul pc	y#WMY
+support admin	t(I1aHIZKgJ
+support with	y(X
+sur ce	y(XWZ
+sur l	k%Z;YHDZJ[ZaZb^
+sur le	j>JDKHEJ[LZM[TZZJaIb[fX
+sur les	y5X
+sur mon	t9[HIM^ZK
+swap it	y@_HIZH
+switch from	y-W>[
+switch off	f![?XHFL]UZVJZJbYdXf[hK
+switch on	n)JHYUJV^ZJd[eZ
+switch the	wU]
+sync account	e!J%b0J2^@JBJGFH@PaQ[VJZK^J_J
+sync agent	l0ZHX
+sync and	u8ZH[PKRHdI
+sync box	u4[HFRZcY
+sync cannot	y4YGYHYcF
+sync client	r1aHF
+sync error	yH[
+sync host	uHER^Y]fG
+sync is	p8XGYHJM[
+sync machin	t4]HBR[c]fJ
+sync not	t8_GZHXMJVIdIfJ
+sync rule	oG_HG
+sync scop	yG]HI
+sync server	[-J/[0G1J3J4^5H6X8K9J@JBJGGHAIKKJMHN]PIR]Y[ZJ_JcbdXfY
+sync servic	i%[0KB[RJ]IcJf[
+sync to	rGXH]MXZJ_H
+sync tool	w1aGXHEfI
+sync user	r=YGGZHd_fY
+sync vm	u6WHFf_
+sync writeback	y0Y
+synchronisation de	yM]
+synchronization engin	yGI_Z
+synchronization is	w8]
+system does	yIJKIZ[
+system not	wBIDIH]KH
+system says	y:[HFIZZJ
+t il	yH_
+tab of	w;ZHHZZ
+tag andern	y@X
+take a	p<]HIM^ZI
+take it	o@JHHIJMYZHg[h[
+take my	u?X@JH]IIKF
+take the	pH[K[ZJ
+talk to	r4[8J9^HEYX
+target found	yG^_JdJ
+te kort	yI]
+te makkelijk	t-]
+te raden	r-[
+te resetten	y%Z(^ZK
+te stellen	w(]BZ
+te vaak	t#Y-[XZ
+te veel	r#]@JHJX^
+te wijzigen	w@KL]^Y
+team cannot	yHX
+team channel	yHX
+team keep	yMY
+team meet	wHZ
+team not	uHZMXVZZK
+team on	yHW
+team phon	yHY
+tego samego	u@^bY
+teken in	yF[I]
+tela de	w+Yb]
+telefon nem	y3HD]
+telefonnummer im	u3]OJ
+telefonnummer stimmt	yOW
+telefono e	y>X
+telefono ni	y3ID]
+telefonu w	y3Z
+telefoon kwijt	w>Y
+tell me	d!Z([-[.]3J9F:[>H?JBHCJDHEJIZKXNXOJV[ZIhJ
+tell the	uD[HGIHKINZTY
+tem que	y:[@[
+tem um	yCZ
+temp one	yKJLYh[
+temp password	l#I@ZBJHHIKLbMIZH
+temporairement verrouill	u#KTZ
+temporarily lock	kHJT^
+temporary connectivity	tc[
+temporary one	wBKHIL]hZ
+temporary password	n@XBKH[KJL]ZH
+ten minut	m/H@YHGM_
+ten sam	yA]OZ
+ten year	y>Y
+tenant and	u:YWZZK
+tenant has	yHHS]
+tenant is	w:[=[HH
+tengo que	yX[[X
+tent mais	y@[ZZ
+tentativa aguard	yXX
+teraz nie	y=Z@JHJK]ZI
+terug naar	y>KK]ZEb^
+terugschrijven niet	yPXdHfXgZ
+test and	yU[
+test user	t;YBY
+than #	p2X@FH[RZ
+than once	uA[
+than one	nAaHJ_G
+thank a	w9]
+thank bye	y9X
+thank for	t9^BYHIZF
+thank you	l+X9]@JB[HH
+that a	w-YHHa[
+that are	y!]HJZI
+that be	u5XIYKZLWZI
+that check	wJ^
+that cloud	yHY_Y
+that enabl	yQX
+that i	m*Y@ZDWHEIIKZNYOJPJVXZX
+that is	oH[K]^XhE
+that it	r>[BXHIXZZJ
+that its	wDYVY
+that ive	w?JDYH[
+that make	u-Y
+that my	q>YEZKHV]WHZHhZ
+that not	i-H4Z9J>G@JC^DIHXIHO_VIWWZEhX
+that number	y3J>^HIOJ
+that object	y;]HG^Y
+that one	r-]9I@JHIIJK_ZK
+that ou	w%YG]HH
+that our	y1XHKJX
+that page	w-I?ZHFIY[]
+that password	k(J)]@JBKHZLZZI^J
+that phon	w>Y
+that reset	r!J%[)JBHHFJWU]VFZ^
+that set	y+IGEH_
+that she	yBZZY
+that the	a4J@ZBWGJHEIHNXUIW[Z_^[cJ
+that they	p3K>]GXHG
+that user	q([@ZBKGZHFJYPYZH^IdJ
+that was	q4[9Z>]BJDIKEOZZJ_X
+that why	u!ZIYZI
+that you	yHXaYfJ
+that your	y>IBGHadX
+the #	qHIKYg^
+the access	y-JH^
+the account	Z!Y)K,[2H3H@IAJB^D[HAIJPZTZVFZC[J^a_E
+the acl	wP[
+the ad	g#X%[2^8ZBJHBNYPJTWZI_Z
+the address	u3[HX
+the adfs	y7[
+the admin	b*J,_:Z?I@XH@MJNYPKSXV]ZFeJgZ
+the adsync	yHIfZ
+the agent	r0aZIfH
+the alternat	wHX
+the app	d%K(_*J+H-J3I:J>^?a@IBHC_DGHIIHKHNKZE[K^JbIgKhJ
+the application	y([HBN[ZGf^
+the articl	tH]
+the audit	l/ZBHEYH[KFVZYXZZ
+the authentication	w3WHY
+the authenticator	e(J*[>Z?[HGZKaZ
+the authorization	y)[UI
+the backup	uH^fI
+the bann	p-JH^
+the baselin	yH[QFYZ
+the box	qBEHHKXZI^^dHe^
+the branch	w4FGWHYcY
+the browser	k.XB[H]KJMJcHhZ
+the button	y(]HFZZ
+the call	w3Z>J?[HDa]
+the captcha	p@IBJHZIH]a
+the chang	c%J(J-J/H@HBEHCJZKZM]ZZh^
+the checkbox	weZ
+the choic	w?X[]
+the clock	tHIR]ZJb]
+the cloud	W#E%J(J/a3K6Z>J@IAFGJH[IIJIKDM^NIPHRISJTdVKYJZE[H]J^G_[bKcFfFg]hI
+the code	]/J>b?JBJH?IHKIOHZY]ca_hK
+the company	h7Z:I>[@JBIHFIHKKN^UXVHW[ZDd[
+the complexity	wIXNH
+the computer	r@X
+the connect	c4^6XHFR]Y[ZKeXfJ
+the connector	c%G2_4Z8I<_HIIIQ^ZJ^J_XcK
+the corporat	wN[
+the country	q3^HIaG
+the ctrl	yHY
+the current	j@YHYK^NIZKhZ
+the custom	u-IH]
+the customer	t(X-W/W@ZBXHG
+the day	y@^NI
+the dc	b(K/X0Y1J4]5_<[=K?KBHHAIKJeKFMJNIQZVKZG]JbJcEfJgX
+the default	wHX
+the delegat	w;YKIP]
+the desk	r>H@YLZN[^Y
+the devic	u>KH_KHNJ
+the digit	yHGO[a[
+the directory	l&X3_HHNXU[VF
+the dock	yHZ
+the documentation	yHX
+the domain	]#^%E(J-J/X5F8XAJBXGJIIJ[KHMINcPZTHVJZG^I_JcJgYhJ
+the door	tHZZIb[
+the email	m3W>X?JBICYDGHGOXZ]a[bG
+the end	h,Y3J9K>H@GB_CJKYNJXJZZ]I^YaHeYhJ
+the entra	f/[NHT[YXZJdXgX
+the error	qBJHFIEN]S]Z]]J
+the event	qBZGZHGN_dHhJ
+the exist	u8YhY
+the fail	q;^HFZ^
+the featur	rHEU[VYe^
+the filenam	y2[HJ
+the filter	tHGJbNJZK
+the financ	uH[
+the firewall	oHZZIc]gJ
+the first	l!J8Z>I@YC]HIZZ]JbIhY
+the flag	y^[
+the follow	p@YHII[dX
+the forest	w8^EJHI
+the forgot	o7I:I?YDJNKUJWZZ^^Z
+the form	qHFIXZYh]
+the four	y*WNZ
+the free	w=aCIHHdG
+the full	y4[HJIX
+the global	w-X
+the group	i>J@YBIHEPZVcZHdI
+the guest	uRZ
+the guid	yH]
+the help	w9[@ZHZZE
+the helpdesk	o*Z9JDZHJZ]
+the home	r3I:bHH_H
+the hr	w0EHbZJ
+the internet	w-]HEZHb[
+the intranet	qH]N^
+the issu	wQX
+the keyboard	w#ZHJ
+the kiosk	y.WG[HDZJ^^
+the lab	r8I?EHb
+the laptop	nBIHJZY]Xb[
+the last	b#I-J>JBHCKGJH]IFK_MIO[TIZZ][aXfI
+the ldap	w5W
+the leaver	w!b@JHFZG
+the length	u2ZHH
+the letter	uHJIJZXh]
+the licenc	t=_cF
+the link	kGZZYb_
+the list	k-E1K4J>K?bDJHHK[QZ_JcJ
+the lock	g!I#ZHDKITYZE[_ba
+the lockout	uTZ
+the log	h&^6YHINJ]^
+the login	l#^-J7ZHGIZXJZHb]
+the logon	rHGb_
+the m365	wHJMYTZ
+the machin	yHDc]f]
+the mailbox	w>]HI
+the management	y%XHIe[
+the maximum	yHZ
+the meet	rH]
+the messag	k3J>JE[HDWYZYa^
+the method	w?]DJHKUJVJ]X
+the mfa	yH[aI
+the microsoft	g#I7ZHGSWT]ZJaYg[
+the middl	rHIZK]_
+the migration	wHXKZZI
+the minimum	l-K1]5]HX
+the morn	u#Z@Y
+the msol	l%F2Z;]HXQZ
+the name	n-YF[IXKJ
+the necessary	yDZ
+the new	V!J#I(F)J*J+J,K/^0J2J3J4I5J6_7I8X9J:H=I>F?I@EB^CHDGH>IGJHK^LFMdN[OKPJRJTIUIV_WJYKZJ[F][^I_HaIdHeJfGh@
+the next	n@aKIPZYXhI
+the note	w@YH_NJZJ
+the number	_(J+a-J3b>_?I@FBHCYDDIBNJPJX[ZE]IhJ
+the object	l![G]HF^[hK
+the offic	f)X/Y9]>IKKM^NJTFd]
+the old	X!H#[%J(I*K+J,K-H/X1I3H4I5J6J7J9I:J;J=K>H?I@EA_BFCIDIFJGIHGJJKILIM^NGOIPIRJTHUJVJY_ZA[I]J_XaIbHcIdJfJgZhg
+the on	d4]E[HYNGTXZI_]dJfY
+the one	e+I-J/]3E?I@GCGDFHCIHKbMGNIOcZB]JaJh^
+the ones	wK[O[
+the only	r4Z>W?]CIHI
+the onprem	n!^([/XAJB^HJNIPIdHgJ
+the operation	l%X8YHX
+the option	n?GH^LXZJ^[dY
+the optional	yHId^
+the organisation	h:IHYIGN_UZW[
+the organizational	wFZ
+the other	l)[?]CEGZHDbWf[
+the ou	e(K;]BJFbGGHYIKVJZF_G
+the p1	yH]
+the page	Z!I#J(K)Z*I.^/J3I7G9J=H>Z?[@GBHEYHFJJMKNFOFSJTKUaVYWXXH[Z]]aGdZhE
+the passcod	yHHa]
+the password	N!H#G%J([)I*X+I,J-[/^0H2J3I6Z7^8I=G>J?F@IAJBJC[EIFJH<IbJZKHLIN^PGRJTXUEVGWIXJYJZZ]E^XcIdXeXfW
+the past	yK]
+the pc	l#[/^HFJZMIXKZGb[hY
+the pdf	yH[
+the peopl	wFXG]HJ^Y
+the permission	t%[(ZHCP]
+the phon	a!J#I(J+J-J/J>]BaCHDEH@IJKHMXNJO^U[ZDa^bIgJhX
+the phone	r*J/J3]CIHHPJg^
+the pictur	yHJb]
+the pilot	yHGV^
+the pin	rHYbZ
+the plant	yaY
+the policy	g-K@[BZCZIIN[WI
+the portal	b%J0Z1]7J:G>J?X@ZD]HDIYJZMYN]SHTJUYVI]I^IaJbFgDhI
+the power	yH]
+the preferr	w4[
+the present	wZHh]
+the previou	m#]@JHDK[MZZJg^
+the printer	wH]
+the privat	w3^>Y?KDKHG
+the product	y-YHGIJJ^
+the projector	yHZ
+the provision	y0Y
+the proxy	qZHbYc^
+the reason	q3Y@WHHIHJXLWN_
+the record	y#GH]
+the recovery	u>^DJHI
+the referenc	r#Y
+the register	y>^DKHEOX
+the registration	i+[D^
+the report	y)[HJZJ]Y
+the requir	pHI]XeZ
+the requirement	tBZNY
+the reset	N!_#E%W(D*X+H-I.]/K0I1G3F5G6I7Y8F:G;I>^?Y@DB^CHDEEHGFHBIHKFLHMINYOZPGRHSYTGUGVIWCXYYJZ_[H]a^X_FbacEdGeIfEgChH
+the rest	p)XBJP[VYZ[
+the right	j%b@EBHKHP[VGZJ^]
+the robot	y3]HIaX
+the rule	n/Z@XGXHGIXNZ
+the same	]!I#J%K(J*J-F/]0G3J7J8J9J=J>J@YA^BEDKHJIEKbMIPZRHZ[[I]JaIcJdHfJg]hI
+the scanner	uH[
+the school	wK[gY
+the screen	r+FI]LZZZ
+the screenshot	wHaZF
+the second	n/W@[BZCKHE[W]]
+the security	i%Y([;[@J
+the self	t)ZaY
+the server	d<XGJMGR^Y[ZI_]cIf]
+the servic	e%Y(Z,[2K3Z>Z@FB]DZIJUHVJZIeG
+the set	y+[HHJ]
+the sett	oH]NYQXU[
+the setup	wD]HY
+the shar	u#YZF^[
+the shop	y-W>[HIbZ
+the sign	k#I7YD[H[T[ZIaGbX
+the sim	w#EBHHbTE[F
+the site	n-a9JHBI[XZZJcXhZ
+the sms	e3X?GBHC]H^XJZE]Ya]
+the sourc	yAZ
+the special	yHFI^
+the sspr	oVZ
+the stor	y-H>KH[O]
+the sync	W!H#I%a(I)I*J+J-H/Z0D1b2Y3G4^6X7J8H9I:K;J=J>I?J@GAICJDIFJH>IHJIKILJMFN[OKP^QXR]SJTJUIVHXJY]ZG]G^I_GaJbJc_dEfXgKhJ
+the system	g+]-K3]@ZB[D[HDIENIOFZ^hJ
+the tabl	w(IH_
+the temp	q@ZKILZh[
+the temporary	wHZhZ
+the tenant	l)[*X-]=FUIWZ
+the threshold	yHX
+the ticket	w!FHaZD
+the time	n>IBJC]H_KIMKR_ZG
+the top	yhZ
+the train	y>KBJHGZJ]^
+the tutorial	w@HH_
+the two	uCIH_
+the unlock	o#JBJT^ZF[]
+the updat	y5Z
+the upgrad	u1DHXZJdZf]
+the user	R!A#Y%E(])F*I,J-G/I0K1J2K3Z4H5K6I7H8F9K:[;]>H?D@[AZB^CJD[H<KIL[MERJSIUIVHWJYJZH[H^^_eaJbFcHdDeFfFhX
+the valu	uHIN]ZJ
+the vault	wHaKF
+the verification	l#J+XCKHGXX]Xa[
+the very	yK^ZI
+the vm	y6[RX
+the vpn	r4]
+the wait	y9GHDXb
+the web	mHZIFJYN[TYZGbZ
+the websit	yHHI[ZZ
+the weekend	p#X1FZ]f^
+the whol	p3K@YIJO[UYVYZG
+the wifi	uHZ
+the window	e?[HJMWZ[[X][bH
+the wizard	e,bB]GZHEZHdZe[
+the word	w-]HH
+the writeback	n6YGZHGJXe]fW
+the wrong	h#W@ZR^ZEg]
+the year	y-II]
+their account	tLY[X
+their home	u:Y
+their identity	yXY
+their mfa	yH[
+their own	n(I)Z-J:X@YHGUZVZZJ
+their password	b*Y/J:Y?J@YBEDYKGMITJUJVY[^d[fXhI
+them to	qUWWY
+then i	y@[
+then it	rC]HGZ]aJ
+then not	wBKR[ZGc[
+then reset	y1XFZQXZI
+then says	rKHh^
+then the	o/Y@JHHLYPZ
+ther a	e(G-Z/J3J7I8K9Y>J?HA]BFDJHZIJKINJUJX[ZZ[J]K^Y_JbYcIhI
+ther an	q9GSa
+ther any	t>J?ZBJHDNYTZZ]bI
+ther are	pA]GZdJ
+ther is	g(Z+Z3Y>HBICXD]FWHCWWZY_YaK
+ther not	i?YHGWXZIaZbZ
+ther was	r>GD^HEZ^]J
+thes account	wLY^Y
+they are	u/ZHKOX
+they can	t>]HJ[X
+they cannot	p@XG[HHVXZJgY
+they have	w3]:F
+they not	u?ZHHaY
+they phon	y!ZGXHK
+they say	t3J@YHII]OWU]
+think of	wIZKJZJ[Z
+third party	h-I.X7_@JIJJ[KJZEbX
+this account	q(Y)J;XDXHJVJ^]
+this articl	yH[
+this email	yH]ZH
+this featur	n=ZUXVY
+this happen	y9JD[HFZ[
+this is	n:[@HD[HJZXcX
+this management	u8^
+this morn	h+K9J@cHHIKKGM[Z]hJ
+this not	y:Z
+this on	y-JHJV]
+this one	u9]@JHGP[ZJ
+this ou	w%^(E;ZGY
+this out	y9^ZI
+this page	y?HH_
+this password	i-Y@]HFIKKX
+this scenario	y)XHXJH
+this servic	yV[
+this situation	y?KHXdX
+this tenant	u:XVJWZ
+this time	l+X@GB^HHKYWXZDcX
+this user	d#Y%G(_)H3Z=]?I@IA]CIDYH@LYPZUHV]ZC_J
+this week	u9F@ZDJH]N]VJfI
+thos user	y7Z
+though i	w+]HFMX
+though the	yHYbX
+thre days	y@Z
+thre of	rIZaZ
+thre password	yHGIJKbZF
+thre time	p@KBHDKHGKFXHZbaY
+threshold is	yHY
+through at	yBX
+through authentication	uH[
+through graph	y([HIgW
+through our	y:X
+through the	g+[BZD[HFKIN]TWVJgZ
+throw an	yHJ^Xe[
+tick in	pBJG_HKZI^]
+tick requir	yL]
+tick the	uHJZJe^
+tien la	u#[7YHJKJ
+tien permiso	y%Y
+tier #	y!G(Y2J3JCIHHPaZJ
+tijdelijk wachtwoord	y@[L]TIZJ
+till det	t9G>XB[gY
+till the	wfX
+till tomorrow	u@[XX
+tillbaka till	y-H>GHJK]ZJb_
+tillbakaskrivn av	r%[6]HJZJd]eIfI
+tillfalligt last	yT[
+time and	q#^@JHGR^ZH
+time becaus	tWY
+time befor	w-XMX
+time drift	wRZ
+time i	uBZKXZJ
+time in	r#Z@IHITGX_
+time it	w3K@XBZOX
+time not	w+YRX
+time now	y#IBIDZHKKJXWZ[
+time on	oH[RX
+time out	w/JHIR^ZJc]
+time to	yHFM_RK
+time with	wHJT[
+timed out	uEK]]c]
+tipo guest	y9J:aHI
+tls #	[!J(J-J1F2J3H4I6K9K=I>I?J@HBICIH]IHKHMINKOKPJRGUKVJXJYiZHaJcEdIfHgK
+tls inspection	yHKcZ
+tls version	yHIY]
+to #	gIZK^ZI
+to a	a!J(J)K+K-J2X3K4Y7W9]?HBICKDJG[HYIGKZMINKOIXJZE][_[fK
+to access	t#X%HH^
+to acquir	yHEQaZH
+to ad	l!J%X-K/X0X4[:J=JHBKKPJRJTJZH_]bGd^fHg^
+to add	y(J)I*G+J8I>JCJDJH]V^
+to admin	r%H)K*^HGP[QYdH
+to allow	t.Y
+to an	q>FHYK[MZ
+to another	o!Z(Y:G=X>K@JHaVJZJ
+to approv	ya]
+to ask	u(J*JDJHHV[Z^
+to be	a!Z%G(F)K-X/J3_4J5]9I:J=J>I?H@XBHC_DFEIHBIaKJMINJOJPZV^ZC[Z]J_JaJcKdZgJhJ
+to block	w.XHIJWaY
+to catch	yHFM_RK
+to chang	](^.]>H@EBIDKH>IIKHL_MHVGZa[K]J^^hJ
+to choos	m#J-H@YC[IKL_ZJ]J
+to cloud	uH[
+to come	u+YHJX[
+to complet	nHXO]dY
+to configur	q%J=JEJH]TJWXe[
+to confirm	w+ZHY
+to connect	w4J8]HHMY
+to contact	rCJD[HEVXZ[dY
+to creat	y6XHX
+to date	y+EHa
+to defin	uHIW_ZJ
+to do	p(J9E:J=[BaHAIJKHLKZ^]JhJ
+to email	q*Z>^?HDJYKaJ
+to enabl	i)],ZHGUYVYWJZI[]
+to enter	w+[>IDIHEK[O[ZJhX
+to entra	uHGT]YY[Gc[
+to exist	y-[
+to expir	yHHKYZZ
+to factory	y>XHZZJ
+to fix	y8Y@YE[
+to get	m,[-H?Y@^BYIKKIeHhI
+to give	w(]@IDKHGIJZ]gX
+to go	t+[.]:[>HEJHEZF]Z
+to guess	i-^HJ
+to haslo	tKYZZ
+to have	p9JH^ZFaX
+to his	t+]/Y@JHFZ[g[
+to install	y0_HG
+to it	u>Z@KDJFZHGIJKXZZ
+to just	wHIK][X
+to keep	n@^HGIJK_ZE[X^YhE
+to know	uH]LHZX
+to let	w=YB[HIZIaY
+to live	y@_HGIJNI
+to load	wbZ
+to log	n!J#KHaZZaF
+to login	r#WH^aG
+to make	g+[?KDYHGKKLYQ_
+to me	r9]HHVZZGaZ
+to microsoft	y>Jc[
+to move	wH^
+to my	d!J*J3J:^>b?X@ZBKCIDHEJHZIJMXUIVHZG]JaE
+to none	n!J9J>H@JBIH[UbaJ
+to not	tL[
+to offic	yHYaJ
+to one	w:[HI
+to open	yHX
+to our	m%X4[7^:^GJHEZJcJ
+to perform	r%](GHJ
+to pick	w@ZHHLZ
+to prevent	pTZ
+to prov	wDYHKXY
+to put	yU[
+to register	g+c?JCGHGZJ
+to replac	w@YKKZIh[
+to reset	U![%Y(])F*[+J-K/I6K7G;I=G?^@YBFC_EXFZGIHEJJKGLJMHPFTIUKVYWGXJZY[Z]I^F_HbFcJdGgHhI
+to resolv	uZYdX
+to run	yH[]Y
+to sam	lHZQY
+to save	y=[HF]Jf]
+to see	w#Y-JHGNYTZZH][
+to servicebu	wcZ
+to set	j%]([+G<]>Y@IDHKYZEhJ
+to sign	nMXT[
+to sms	y>_HHaJ
+to start	u0[HGcJfW
+to stop	y)[HY
+to switch	u!])HH[ZFh[
+to sync	uGZ
+to take	wEZHHK[MY
+to team	t:W_X
+to that	y>[HJ
+to the	V!G#I%D(H-I0X3I4[5K6I8J9J:G;[<K=J>_?I@JBXCIDEFJGEH]JJK]LJNXRJSJTIWJXJYKZF[I]]^I_YaHb^cXdEe[fFhH
+to this	w9[@JHZKIZJ
+to turn	u-F:X;YH]VW
+to type	yIKKHh^
+to unlock	g#JB[HJTH[_
+to updat	p%J([5]@IBIHCKHN_^JhZ
+to use	b(J.F/X4Y?X@JCJDYH[UGV]YZZJbXdF
+to verify	i#J*Y3G9H?J@JCZDbHJOKXYZI
+to wait	i@^HGMXXZ
+to what	y4ZHEK_ZD
+to window	wB^ZIgX
+to work	w@JBIZ_fJ
+to writ	w%XBYGXHJ
+to your	p+G7[:[DIEKHYUJ
+toda la	yUZ
+today and	t@Z
+today i	w@[SZ
+todo el	u-[BJHYMJUZ
+toegang geweigerd	y%ZP]ZJ
+token are	yRZ
+token could	y,[
+token de	w,^HJ
+token error	t,Y
+token issuanc	yH]
+token not	y?_HGRZZF
+token sas	wR^
+token with	y,]ZJ
+told it	t7[@YD]HIZH
+told me	o(I9I>JHEIKXZZb
+told my	yZH^[
+told that	u)[@ZHJUJVZ
+told the	u@YDZHINJZJdX
+told to	t4ZHIKYV[YYdY
+tolto il	y4[?]CJHJU[
+too common	q-^
+too early	w!]@ZHJKIZJ]X
+too easy	r-XIY
+too long	o2aHEII
+too many	]#_-_3X9I@GBJIGKFOIT^X[ZHaHbK
+too often	nX_ZH
+too old	n0Z1^4I5^HZKIMJSJVKYKdIfJgF
+too short	p-II]
+took it	r/[B^HJKKZJ
+took the	t-Y/[8Z@JBZHJNJ
+tool is	w1^H]RG
+tool on	yJ^
+touch the	y1[HJNZZG^[
+tout le	w-]9[@IBIHGKJU^
+tout les	yH[MH
+traffic is	w<X
+trie our	y:[HH
+trie to	m!]%X(ZHXKXPHVGZH
+tried #	uNZ
+tried again	u@^BYKJXJ
+tried everyth	wBJKJNHZ_
+tried it	yXYZZhW
+tried the	p@HK^^ZaZ
+tried thre	y#JHJKGXIZ_
+tried to	g#F@]BIHFK^T[XY^IhY
+tried too	t#HHHXaZI
+trocar a	u@HZ]^X
+troi fois	ya]
+trop courant	y-Z
+trop court	w-JI^
+trop de	n#X@JHIXa
+trop facil	u-]
+tropp volt	wX]
+troppi tentativi	r#[XZ
+troppo facil	u-[
+troquei de	y>X
+troubl with	yB]SX
+try again	g+H9G@BBGHFIJKGNJPKX^ZccY
+try any	yBJKIX^ZE
+try is	y-JHIK[NY
+try to	e@^HHKZ^IaY
+turn away	y-[@YHJKINX
+turn down	o-[@ZHHIYK[
+turn it	t!^)J/[@JIKN[UEYJfGhJ
+turn off	b(K)]*I;W<Y?ZCJHKPJU]VIY[ZIbZ
+turn on	a!H(I)_*K,Y-I/J3J:I;Y=I?J@JBIHEJKNHPJUbV]WJZE^I_KbJdXeZfJ
+turn out	y^Z
+turn the	y4IN[
+tva metoder	y*]
+tva verifieringar	y*YCXHJ
+twee methoden	y*^CJ
+twee verificati	w*[C[HH
+twic in	y#ITZ
+twierdzi ze	wh]
+two ad	tA]
+two contact	yHX
+two different	wHJgZ
+two digit	qIHJZO]
+two factor	u3IH[
+two forest	uAXHZ
+two gate	t*[CXHJ
+two hour	y#J@^H[KGaH
+two method	nH^
+two month	yKZZI
+two password	q/]@IBJHFKYM[ZFg]hJ
+two proof	t(I)J*_HG
+two user	uA]HHPZ
+two ways	u*[C^HI
+two week	y@JD[H]KFZJ
+two year	wK^ZH
+twoj konto	yTZ
+tymczasowo zablokowan	yT[
+typ the	w#XHJKJMJ]]
+type guest	w(J:_HJ
+type the	whZ
+typed a	y@^ZE
+typed it	q3JB]HJIIKKZY]XaJhH
+typed my	t>GKZO]hG
+typed not	wOX
+typed the	r3ZIFKIZW]]aIhX
+typo in	t3]@YHXOK
+u hebt	u(Z@[BJXYZI
+u mnie	y(WV[
+u nas	y@[HJUZd[
+uber die	t%Z(X>[BJCIDZHK
+udalo sie	y/]B[_J
+uit het	y3H?[HJOJT[aZ
+uit op	w(K;^<YHJUZ
+uit voor	w(I)Z*KU]
+um dia	w#I@^HJX]
+um erro	yOYZZ
+um grupo	wPXVX
+um metodo	y?ZHH
+um unbefugt	yTY
+um usuario	y;YXXZZ
+uma hora	yXZa[
+uma senha	w-X@ZHJZ]
+un altra	n-J:^@_DYHGIJKYZH
+un autr	r@[KY
+un chiffr	w3[IYOI
+un dia	t@_HHX[
+un error	o3X>K@JEXHEO]XIZ_
+un filtro	wa]
+un giorno	t@]HIX]
+un group	wP[VX
+un grupo	wV[
+un gruppo	yPXVZ
+un jour	u@]HIX]
+un metodo	u*X?W
+un mot	o-]HEIIK]
+un nouveau	o>KKJMKZX[]
+un numero	t3E>JI]OFX_
+un ora	y3JHKOIX]aZ
+un problema	yBJZ]cZ
+un robot	y9^HI
+un segundo	w8ZC[
+un seul	u;Y@[C]ZH
+un solo	u;ZC^IJZI
+un usuario	uX]ZX
+un utent	y3JOJXZZZ
+un utilisateur	uZ[
+una contrasena	rHHIIK[Z[
+una hora	wX]aZ
+una licencia	y=KH[
+una licenza	w=ZH[
+una maiuscola	yI[
+una nuova	y:[IJKJZK[]
+una password	wHIIJKJZ]
+unauthoriz use	qTZ
+unavailabl when	w4[
+und der	q0XNYcY
+und die	y>[GYHJ
+und es	t>GHEK[OWZYa^
+und ich	r-Y9K>]@ZB]HIIKKJ
+und jetzt	w#Z@Z
+und kann	q#X
+und leerzeichen	y3^IZ
+under the	nBKHGZZbahJ
+une deuxiem	yCX
+une erreur	r3IEXHJOZZ^
+une heur	w3JHHXZa]
+une majuscul	yIY
+une seul	y?ZC[HI
+unexpect error	r&G3^Z]
+unexpir password	m%c(I-JHJIKKGLHZG
+unfortunately you	yZY
+uninstall the	w?JH]J[ZJ
+unknown account	yHJb]
+unknown ad	y&[ZJ
+unknown error	l&^H[ZI
+unlock account	uBJ[^
+unlock but	u[Z
+unlock fail	y#G%[BJHFTGZ][G
+unlock in	qHIT_[K
+unlock is	w[Z
+unlock it	wBYT[ZJ[K_I
+unlock me	u#]HJ[J
+unlock my	r#[>IBHTK[YhX
+unlock not	p#IBKHHTY[_
+unlock only	t[X
+unlock option	tHET][]
+unlock successfully	y#IB][K
+unlock the	l#DB^Ha[E_J
+unlock their	y[Y
+unlock without	qBI[]
+uns nicht	y:WZZ
+unser doman	y7Y
+unser password	y7YN[
+unterstutzt kein	y0Wa[gZ
+until monday	yH]MK
+until the	q@^HEM]PZ
+until tomorrow	o#I@^HGX^ZH
+up a	wDXHWWZ
+up again	r+]BHHXZZ
+up and	yB[HIZ^]G
+up any	wD[
+up at	u7Z@JHJZH]Z^Y
+up by	w%Z@JHZKZMFVY
+up for	l+W-JD^H@UJV]W^ZJ
+up on	p9X>I@YEXHEZZa[
+up the	r%[HHRZ
+up to	y+EHa
+up with	u-]/Z@XHGNZZK
+up your	u+GDHH^VY
+updat becaus	y%X
+updat fail	r/YHZN]ZE
+updat it	y>[HHKHh]
+updat mguser	n9JHIgc
+updat of	y0[1]HEfH
+updat on	u9[HHZY
+updat password	y(ZHIZ[
+updat the	n%K(Z/Y1[@YBJHCKIN_fJhI
+updat your	yHIZ]
+upewnij sie	y3XCYOY
+upgrad of	wHKfY
+upper and	yIHN^
+upper lower	wNZ
+uppfyller inte	tIZKKN^
+uprawnien do	w%](]ZI
+uprawnienia do	y%[(]HJ
+us to	u*H:XH^
+usa pingfederat	y7[
+usar sspr	yPY
+usar una	yK[ZH
+use #	y*WK[ZK
+use a	p,Z4Z?EH[JZKZZIdH
+use it	r-[?]HI
+use my	t?[HYKYZG
+use password	wV[
+use phone	u-J?YH[
+use security	y*Z?I
+use self	u)XVY
+use sspr	o7X:Z=YGYHXVHZJdG
+use that	y-]
+use the	i.G/Y>J?ZD[H[UIYYZJ
+use this	r-ZHJVZ
+used again	yH[KINJTY
+used befor	tH]
+used by	y%[A[HG_J
+used for	o,X3J>^
+used password	w-^IHKH
+used recently	yKY
+used the	t-ZHGIJT[ZJ[Hg^
+used this	wKY
+used to	l(Z?_@IBGHCI[KHP[ZXfJ
+used up	w#YXY
+user account	p!JAHBIHbPIVHZJ^I_EdX
+user admin	o!I(^)ZHKZF
+user after	yAZHY
+user and	t#I=]HHT[
+user are	o7X:YHXVJ
+user but	y(Z)[HG
+user call	yBJZZ
+user can	i(G*_:J?EBZHH_Hd_gJ
+user cancell	wHJ][
+user cannot	Z(A)H*J/K0K3K6I7I8X:J>IAJBHDIFKGYHIIJLJMJNJO[PZTKVJZ^[K^^_BcJdafYg[hJ
+user chang	uBFH^ZZ^F
+user change	yBJJZ^Jg[
+user complain	y-YHI
+user could	wB[ZJ
+user did	y@[HJX[
+user does	w@YHJ_Y
+user enter	q3GHJKZO[ZGh^
+user exist	wAY
+user fail	n7X@JAJF^GJHGKHUYZZ
+user flow	yH]ZI
+user for	u=GAXH[ZZ
+user from	l8Y=XBIHXPFTZZH^^_[
+user get	r)J*Y+Y=ZBJHFU^VK
+user gets	p*[ZZ
+user go	yHDZ_^J
+user got	w#YHI]YaJ
+user had	y;W@ZKI
+user has	d!G(Z)J+J?J@IAYBFC^DZHYIENYTJVHZ]_Y
+user hat	w=YCZHKZI][
+user have	p;]CYHGMY
+user id	p(JHDI_KJTZZHg]
+user in	d!K%](X-J/J7K8H;I?J@JA_BIFXGYHDJXKJSJTJVYZH[[^Ia]
+user information	yHEQaZH
+user is	b!Y(I+Z3_@IB^DIHEKJTEVGXZZ[[J]J^Z_ZgK
+user keep	y-^HIIYKI
+user lock	yH[TJ
+user lost	y=]HI
+user may	t(J+K@JLJSZZI^]
+user must	w@Y
+user name	p+WI[h[
+user need	r*^CIHIZ]
+user not	a!K(E+]/K=Y?K@IBXCGHHIGJYKIL_MKNJV[ZJ]H_XaZd[gJ
+user object	m![(K;ZHJ
+user of	u7X8^HF
+user ok	w(K)_*FVF
+user on	r!Y-I@KMJZI_adJgZ
+user only	q*X+[CIHFNXZ]
+user out	yH[ZH^X
+user password	i1[@YBX
+user register	t+G?_BXC[DGHG
+user report	rBXHDZa]J
+user reset	l(F=Y@ZB^HGMZV[Z@^]gI
+user says	t#Y%JKZZ[
+user see	w-[
+user show	y^X
+user sign	yBHHGM]
+user start	yBJH[]X
+user then	ygX
+user ther	y8X_Y
+user to	h+]:J@JDIGXHYLYUZZG[X^]
+user trie	w:XKZ
+user tried	yKZNXTX
+user two	y!JA^PI_J
+user unlock	wBI[[
+user want	n+F-Z@ZBJD]HJIW
+user was	l!_>K@HB[HEPY_X
+user who	h!Y(I)^>J@^DZLYPWVKZD
+user whos	u-JG[HGIZZH_]
+user with	l!I(Y)X:Z;XH]LGZJ
+user without	yDZGId[
+uses the	wHJK]ZGgY
+uso not	yTY
+usr not	w+Y?KDKHJUJV]ZI
+usual password	yK^ZI
+usuario de	wA[^Y_Y
+usuario en	yVZ_X
+usuario nao	r(Z=Y@YDWHJ^[
+usuario not	j)K8Y:XBIHGVZZZ^ZgZ
+usuario se	yB[dX
+usuario tien	yC[
+utent disabilitato	ybY
+utent non	n:Y=]HJZJ^YaX
+utilisateur a	w[Y]W
+utilisateur est	w:ZXZdZ
+utilisateur n	t([CZ
+utilisateur ne	r8Y@X^Y
+uw account	r3ZTYVZXY
+uw organisati	rEZWJcWd]
+uw wachtwoord	w@ZBXM^ZH
+uzytkownik ma	y/WC]
+uzytkownik nie	rDJLWZ]^^
+uzytkownika w	yIJV]]K_^
+vaak geprobeerd	yX^
+vai para	w>Y
+validita minima	w@Z
+valu provid	yHJN]ZI
+van connect	y1K2ZHHRJf]
+van de	i-I3Z9J:ZBGCXDJGXIZKGN]OJPJRXV_XIZG[J]IaHbJfJ
+van een	t3Z:]IJKJOHV[
+van mijn	yHZ
+vanish from	y!HHJKIPX^J_^bX
+vanta #	wXY
+varia vece	w#[X[
+varia veze	yXZ
+vecchia password	t#[KYMI
+vecchia per	yHKM^
+vece y	w#]@IX^ZJaI
+veel pogingen	u#YXY
+vendor dll	yJ^
+verbindet nicht	yH]
+vereist licenti	y=]HI
+verifica non	y>XaY
+verificacao e	y3H>JO[
+verificacao nao	w>YaY
+verificar l	y3YXY
+verificar sua	y3YXY
+verification code	uHZZI
+verification email	taZ
+verification method	nCX
+verification sms	w>XaX
+verifier votr	y3ZDJXX
+verifiera ditt	y3ZXX
+verifiez que	y%[3X
+verify me	u3H>JCHDbHHZHaK
+verify your	r#J3^DEXZ
+verkeerd wachtwoord	y#Z,]XHZIdKhZ
+verlangt aber	yLY[Z
+verloopt nooit	yL^ZJ^J
+version #	t1_LG
+version is	y1ZHG
+version of	l1^H]MJ
+versuchen sie	w9J@XXYZ[
+very long	y2Z
+veto the	yJX
+veze e	u#^XX
+vi har	y-X
+via graph	p(YDIHXg]
+via intun	ybX
+via sms	ta[
+via sspr	wNY
+via the	ygY
+vid nasta	yBJDIHZL^
+viel versuch	yXY
+vielen dank	y9]BWHJ
+vigencia minima	w@[
+vill den	y*YC[K]ZK
+vill ha	m#J-H/J9I:[>I?Z@FBJC^DJHHIXKGM[NIZ][H]JaHh[
+violat the	u/Y
+virtual machin	wH]R[
+voce nao	w:^ZJ
+voldoet niet	oHJIYKINa
+volgen de	yHXO[
+volver a	uK_ZG
+vom admin	yd]
+von entra	u-ZfX
+von kennwortern	yWY
+voor beheerder	y)[*a?HVKZJ
+voor de	q-]9ZCIHFMYUYWY][bJ
+voor het	y3]HG][bZ
+voor sspr	w+IH]
+voor wachtwoordherstel	o=YDIHJV^WKfY
+vorubergehend gesperrt	tT[
+votr administrateur	tEIV^WGZZdX
+votr compt	q3ZDJEJTXV^WH
+votr mot	tBXEXM]ZI
+votr organisation	nE[dW
+vous avez	uXX
+vous ne	y(X:ZZJ
+vpn client	w#[
+vpn se	yH^
+vuelv a	y+XBXHIbZ
+w ad	n!Y%J-J/^3J@KAWBJHIT[^[_G
+w chmurz	r/_0YHJIKMJT]_Z
+w connect	w,X8[GXHJcJdZeIfJ
+w entra	y7]
+w katalogu	r![3^7Z:I>JBJHHOJ_Z
+w organizacji	w=X
+w przegladarc	y.Wb]
+w sspr	y!J+I?YBID]HXVJZK
+w32tm resync	oBGHIRddIfI
+wacht #	wXZ
+wachtwoord gewijzigd	yBY
+wachtwoord is	n@[BXHGK[M]ZGhX
+wachtwoord niet	n(G:Y@GVIZ^[J^_hG
+wachtwoord opnieuw	r%Y(]@KHIbY
+wachtwoord resetten	yHXbY
+wachtwoord te	u^[
+wachtwoord terugschrijven	w%]
+wachtwoord van	w(]@ZHYZG
+wachtwoord vergeten	r>[DZHEZ]
+wachtwoord voldoet	w-XNW
+wachtwoord werkt	uBZMXZX
+wachtwoord wijzigen	yLZ
+wachtwoord wordt	t-J@IKKZYd]hX
+wahlen sie	w-]@IHHI[KZZGhK
+wait #	qNJXYa[
+wait a	o9IBYHHX^ZK
+wait and	uHGaXb[
+wait befor	w@X
+wait for	l9]>I@HH]M]NJXEZIaH
+wait one	y@]HK
+wait till	y@]HI
+wait until	wXX
+want #	y@Y
+want a	g-J/J>D?G@]C_DJHbKGNHWZZHaJhJ
+want another	u@[CYHI
+want cooki	y.Y
+want me	y>[
+want my	yBJH[ZJh[
+want password	y-Y:ZHWLIZK
+want someth	u-JCZHKIHK^ZF
+want the	h*K3K@XHCIJKWM^OZWYYXZHg[
+want to	Z%X(F*G+a-J/J8I:X>b?HBHCFDXH[IFKXLHMHNJOIPITJUJVJWJXJ[_]IaHhX
+want two	wCXIIJZ
+was a	r(X9I>GD^HDR[Z]]J
+was able	q#FBbHKTK[J
+was accept	uB]KXNH
+was added	t8Y:Y
+was block	yHX
+was caus	yQX
+was change	p([-ZBJHXZF
+was clos	yBHHJY]fH
+was creat	y%ZGY^X
+was delet	n8]>[HD_^
+was deni	y%X/X
+was disabl	y)X
+was fine	yBJKJZ]
+was found	u-X@JBZHGK[hJ
+was given	u)YB[HIZIhZ
+was in	u>WHHV[
+was invit	w:Z
+was join	y8]HJ
+was moved	u(Z=YGGHX_Y
+was not	j%]8HA[BED[GKHFOXVIW[ZI_HdXe[fJ
+was off	w!Y1ZfZ
+was on	n!X>[HEZX]XhX
+was refus	uI[
+was reject	yN]
+was remov	p4X8Y?ZHG_[
+was reset	qBZZK]]
+was set	q@]B]HHKILYNIZF
+was shut	u!^>ZHHZKfY
+was stolen	w>]HK
+was switch	w!X-[HEf]
+was the	u>J?[@_HE
+was told	u4Z7[KY
+was turn	t)X?[@ZKIUHbZ
+was updat	y/ZBKHJfZ
+was used	u6XH]KJ
+way to	l-F9I>X@IBGC]DZNXT]X[ZI
+ways to	y*Z?[
+we are	u([E[HXdH
+we can	y=_ZE
+we cannot	n(Z7K:[=^EXHJPJVKZCcZdG
+we change	u+J<YC]HI
+we encounter	y3]HJZI
+we found	w@]HFUX^Y
+we get	y8I=JHIN]WJZ]
+we hand	y>]@XZJ
+we have	i0Y=_?J@KCHHJJXNZTJWYZ[dH
+we invit	yHW
+we limit	yG[HIQ[ZI
+we moved	y0YHJ
+we need	o=EHa
+we not	l&^1[GJHCUZVHWZZD_Zd^eJfI
+we only	w=[
+we put	yVZ
+we remov	y_Y
+we run	y%I0Z1ZHH
+we see	uZ_
+we still	y7Y
+we sync	y3]8[HFOJ
+we turn	t)XYZ
+we use	p0Y7Y=IHFJ[L[dZ
+we want	uHZ
+weak password	w-[IFJY
+web server	uHbRHYEcF
+week and	p8[>[BHHGKIVZZ^
+weet niet	yHJNKZb
+weil ich	w+[>KCJDIK[ZJ][
+weiss ich	yZ[[Z
+weiss nicht	yAYNZ
+wenn ich	y(XHI[[
+went away	uB]HKZD]^aI
+went back	y]Y
+went fine	y@Y
+went through	m@ZB[CJNJTXZK
+went wrong	i#J9I@JBHHHIKZbb_hI
+werden zwei	yC]
+were deni	u%]HI
+were on	y1]7YHG
+were sorry	o@JWXZ^
+were used	yK[
+werkt niet	r?XHZdJfZ
+what are	uHJIXNXf[
+what do	p)H?IKIZZh[
+what does	n%[&[/X9HKKNHZ[
+what else	yHFI_KJZI
+what happen	q4ZHZUG]Z
+what i	pIHMZZEha
+what if	w4Y>YDXHI
+what is	h:[H]TGZabK
+what it	qHEK^ZZ]X
+what now	t#Y>GCXH]ZW
+what should	uHGZ]
+what the	mIIN[VZZY
+what to	y9FHCKJZa
+whatever i	t@YIJN[ZH
+when a	u-G3[4XHW
+when click	wbX
+when connect	wbX
+when enabl	u,[HI
+when i	[!W%Y(Z)Y*W3X9J?Z@FBJHDIIKHOIPGVJZY[[]Ia[bZgJhY
+when it	t(EK_ZEa]hI
+when my	w!X*YHIKZZJ
+when reset	m(]@[HGNX
+when sett	y(ZHIZY
+when she	wHKKY]Z_X
+when sign	y+Y
+when the	j%Y3]4IKZPJTZZG
+when writ	w4XHI_Z
+wher can	r(J-ZHXI[ZY
+wher do	m-G:XDGH^Z^dJ
+wher is	qGEHXZJ[[a^
+wher it	y-I5ZJZ
+wher my	yIJa]
+wher should	yHCZa^J
+wher the	nZHa]hZ
+which i	m%Z>_C[HBPIZIh[
+which is	tHGI]YZ
+which of	yHHIIN^
+which one	uHZ
+which role	y(GH]
+which rule	yKJN[ZJ
+which was	w4X>XFYHI
+whil contact	w3_HIZF
+whil i	r!ZHFZI]_
+who are	y9[HIPY
+who can	yQX
+who has	y(X
+who have	y)]HG
+who i	yD_HIZI
+who is	wHa
+who may	w-IQZV]
+who not	w!Z@[D]HGZF
+who were	y@[PYZI
+whol company	uU_
+whol day	y@^HJZI
+whol tenant	yHZ
+whos password	uHHLXZH^Y_[
+why can	y(J@XV[ZG
+why cannot	o?]K]ZG[Y
+why do	n*^+F@ZCJHZIJKELZZI[[
+why does	t!X#]@]HGKI
+why is	t*X>J?]BJHZaI
+why it	uI[
+why not	q)I*]?YB]HFLYZE
+why the	w!ZHIZX
+wi fi	u#YH^
+wie lang	y@YHZ
+wie richt	y>JH]
+wiec nie	yh]
+wiek hasla	y@Z
+wiel razy	yX[
+wifi password	uHX
+wijzigen wordt	y7[@JL[ZHhY
+wil een	w@IBJH[IYMHZ[
+wil hij	y*Y=J>IC[K]
+wil ik	y@Z
+wil nog	uC[MZ
+will be	y3J9]>IHZ
+will er	w-Y@IC[IJK[ZFhY
+will not	q3Y@ZFIHaIHMJTXZFhJ
+will nur	y[[
+window #	m#JH]XJbY
+window 2008	o4I5aHJMIbJ
+window and	w!Z/Y>KB]HFMGhZ
+window hello	l9J?aZI
+window in	y]X
+window login	n?]HEbXgX
+window logon	rHYM_bDgY
+window net	kHHc_
+window not	wb]
+window says	u#WZIbZ
+window server	r5]HI
+window sign	q[XbX
+window updat	qHYZIf^
+window の	ybY
+window は	yHJMZgX
+wir haben	q-W=ZDZHILXZYdY
+wird aber	w>]?[HJOJaJ
+wird abgelehnt	u@ZNZZId[
+wird als	w-[HXKZhW
+wird im	y0X_Z
+wird mir	y?]
+wird nicht	i-H?J@ZIHKWNIOXZ[[[dI
+wird verweigert	y=Y@[HJPY
+with #	m-X2Y3H>JBJHZIWO^ZEaI
+with a	_!H#H%K(X*Z+Z/[3^8J9J=K>F@_BKH]ICKGMGNFPJ]J_^aEbJhJ
+with adfs	yHZTH
+with an	c!Y#Z&Y)X*X:Y@JBJGXHYKJMFNJTZZIaJbZe[
+with and	wHJIJK]OZZHhY
+with another	y>_HYZI
+with change	y@GBEZa^J
+with entra	y/JHER^
+with error	w8HH^ZI
+with everyth	y>]BKHKN[ZH
+with extension	y3^HI
+with his	r#J-IHGI[KZLIZZ
+with it	j/Z@WHGIJKIOYZDg^h[
+with letter	w3]IH
+with must	yHKLY
+with my	j!K#J3J9[:Z>ZBIHBZaaHhJ
+with new	y/IHGM_gJ
+with not	y>IH[KIMJZIh[
+with old	wBHHDM_
+with one	y*ZC]HJ
+with our	qBZHXNXZG
+with password	nBIHZJXLGSXZ[
+with policy	wHENaZI
+with role	y([)]HIIJ
+with that	y-Y>ZHI
+with the	Y,[-H3F4J:I>Z?GAXBcCKDHGJH?IFLXMYOWPKTJZB]J_IacbYcYfJhH
+with their	y=GH]
+with this	wHJZYhX
+with us	y:X
+with what	y-X
+with writeback	p=[HFJ[
+with your	n:Y=YEYHIZJcY
+without a	t)ZHI[X
+without any	r@IB]DYHFVZWZZF
+without change	wBFHZ[Z
+without country	y3HO[
+without plus	u3^>JHJ
+without reset	r[Z
+without the	q3]4[>HBJFXHHIHOWZJ
+without writeback	y7YGIH[
+wizard cannot	yHIe]
+wizard error	w,GH[ZFeZ
+wizard was	yd]eG
+wlaczyc zapi	y6]8[HXdI
+wohl nicht	yC]ZX
+word in	w-ZHY
+word is	w@YH]
+word phras	t-Y
+wordt geweigerd	w@Ya[
+wordt niet	q7Z?^@HHJNGZXaJdJfYgXhZ
+work after	t%ZBYHGLYPIZJfZ
+work again	pBZHJR^ZF
+work as	y%Z)XPH
+work at	t([4W9J@IBXHFM[ZZfJ
+work but	tHHMXaZ
+work everywher	w?ZM[ZJ
+work fine	yBXYW
+work for	c!K%H([*J:Y@[BFDJGJHAMZP^UKV[Z[^ZbJfY
+work if	y@[CJHX
+work in	m.X/[BIHJMYZHgY
+work not	yHJLZZZ
+work now	q9HBaHJMKZJfJ
+work on	lB]HCZ_
+work only	w%_8ZPC
+work phon	u>KH[
+work sinc	y1JHJZXfZ
+work with	rM[ZJgY
+would like	yhJ
+writ back	_!H#I(I)K,W0J1K3K4Z8Z:J>J@HBGGIHEJJKGMKNKUJVJXIZX]JaJbGcXdaeXfXg_hJ
+writeback and	y=JBYdZ
+writeback brok	y1X2Y
+writeback cannot	qGXHJ_YdI
+writeback could	tZJdHe]
+writeback dur	wHKd[eWfI
+writeback e	yBYHZfJ
+writeback fail	j0Y1Z7Y<XHDRXYXZHdJeZfH
+writeback for	uG[dJ
+writeback has	wB]HJdXeJ
+writeback in	n,HB^HXZId[eJ
+writeback is	h/JB[YXZJd]
+writeback keys	y6[
+writeback need	u=]HEYX
+writeback non	r%ZHIPJZJdWeJf]
+writeback not	h%K0X1WBJGJ_YdaeDfX
+writeback requir	w=XHJdY
+writeback servic	qHIZJ_^dFeIfY
+writeback stopp	pHGYYcXeIfZ
+writeback target	rG[_ZdG
+writeback to	w%H6WP[dH
+writeback v2	mHcPHVIdHeIfJ
+writeback was	ydHe]
+writeback with	w0GH^RI
+writeback work	t%JBDHbR^UFZGfJ
+written back	h/Z0]6JB]NJPYRYZH_JdGeKgZ
+wrong after	y#KP[R[ZG
+wrong code	t#GHJX^
+wrong error	ybX
+wrong in	t3^OH
+wrong password	j#Z/Z@HHEIJKIT[Z]hF
+wrong time	tR]
+wrong trie	w#]XG
+wrong with	yHFZ^
+wrot it	y/]@ZNJfG
+wurd abgeschaltet	y!Y
+wurd das	y/X
+wylaczon w	u.W<Z
+wymaganych licencji	y=Y
+xbox account	yHZ
+y a	tHZM[
+y ahora	r@YK[X[hK
+y dice	u-YIJKIO]hY
+y el	n:Z>YHJM[ZJcZ
+y en	wTX
+y es	y3I9KOZh]
+y hoy	y@Z
+y la	n%X>J@JB[GJHJIXK[NXXZZIaIf]hK
+y los	y*XI]ZGdZ
+y me	y#_HHKKZH
+y mi	y!]HIa]
+y not	e!J#I(I)W-J7Z9I=^?H@]BHCJDXIXMITJVIaGhZ
+y pide	yC]
+y solo	y?Y
+y ya	u=[?J@ZHJKZY[ZJ
+y yo	w(Y9G>]CWVY
+ya la	w-JK_ZJhJ
+ya not	l)[3G9K>a?Y@JBIDHHEIJKZOHX]YZZJaF
+year ago	q>a@JHE^X
+year and	y>J?[
+yesterday and	y>[@ZHI
+yet the	y/ZNITY
+yo not	y(YV[
+you are	u+^DHHH
+you can	nEYHGZIaYbZ
+you cannot	e:I>Z@JEJHIKXVYWX^IdZh[
+you check	yHJZ^
+you do	p+X9a:YHBZB^WaY
+you enter	thY
+you get	y9ZHZKIZI
+you have	f#X=I>[BIDWHJIWO_VJeZ
+you help	w#JZX
+you know	tB[HJaY
+you may	t%XHK
+you must	n?XDYHYfJ
+you not	h%HD^HYUHVYZFaZh[
+you pleas	wHZ
+you reset	w(JBHHJVHZa
+you tell	yHZ
+you to	u7[HFUJV[
+you try	uHJaYcX
+you will	yH[
+your account	^!Z%I+]3]7I:Z=I?KCIDXEYHGIJKJPJTZUJVZXXZG^G_JhJ
+your admin	^!J(J)D*F,I1J3J:G=ZE[HBIJPHUXV^WXXYZ^^Jd]gJ
+your company	y-XHJNZ
+your current	uHIZIh^
+your on	n%Xc[
+your organisation	^7Z:D=]?ZEXHDUZVGZFc]
+your own	qV]
+your password	](G:X=I>X?J@IBECXE[HcKILKMJNEUIVGZG[JaXbKcYgKhG
+your phon	y3H>YDJHZ
+your reset	y:^HIZJ
+your system	w!X:[HG
+your team	y:_HFZI
+your user	wI[ZIdX
+your version	w1[HK
+youv tried	u#ITYXZ
+z ad	y3YHZ
+z administratorem	y)JPJZ_
+z kodem	ya^
+za duzo	t#]9JBKHJX_ZJ
+za krotki	wHJI_
+zapi zwrotny	h!K#J%J3J4Z6Z8X9J:K@JDJMKPWUJVJXJYYZXbKcKd_eJfWhJ
+zapisu zwrotnego	m%X,Z3J8Z9J=YBKHGIJZIcXdYeafW
+zapomnialem hasla	wHIZ^
+zbyt latw	w-Y
+zbyt wiel	uX]
+ze to	yO]
+zegt dat	r-]3J9K>JDZHKIIK]OXZHdZ
+zegt ie	y-YIY
+zgadza sie	yO]
+zgubilem telefon	w>Z
+zip file	yH^ZK
+zle haslo	y#Z,[hZ
+zmienic hasla	w@GZ[^^
+zmienilem haslo	y@X
+zmienilem numer	y>X
+zresetowac hasla	t(J:[ZZ
+zresetowac haslo	yDZH[ZF
+zu erraten	r-_II
+zu kurz	uI_
+zu lang	y2[][
+zu leicht	u-_II
+zu meinem	w9WCJDZK[ZI
+zu oft	n#[@IBJHIKJXcZH
+zu verhindern	wT[
+zu viel	p#]-Z3Z@KHGIIKIX^
+zugriff mehr	w>]
+zugriff verweigert	r%_ZJ
+zum zurucksetzen	r%X(X?[WYZI
+zur kennwortzurucksetzung	yWYcYfZ
+zuruckgesetzt werden	y:ZE[ZI
+zurucksetzen am	y@WbY
+zurucksetzen die	yLYU[VJ
+zurucksetzen geht	uZ^
+zurucksetzen ist	w(YUX
+zurucksetzen nicht	q(J:JEYHIL]VYZH]Ja[b[
+zurucksetzen von	yWY
+zwei methoden	u*X
+zwei nachweis	y*X
+zwrotny nie	yZIf]gY
+あ り	d%J(X9[=[>J?KCKDYFYHYKIMZUIVXZC_YbJdIfJ
+あ る	q%X-H9G=J>]EYHCIJK[MJOYZ[d[
+い が	t+Z@YHI[_^YhJ
+い こ	yh]
+い し	y9[
+い た	q!Z>I?ZDZHJK]UZZH_ZaK
+い て	k%Y-I9K:[>H@JB^CXDIGZHGIIJWKJMKN^OJXJZIaFdJf[hH
+い と	f!J#K+K-Y3I9H:K>I?I@ZBJCGD[HGIZKZMINdOHVJXYaJbJdJ
+い な	e!I#J(H*K+X-H0J1[3D4J7J9H:H;J=^>G?G@HBHD^EIG^HBIGKHLJMXNYOIPJTKVZWaXIZF]Z^J_YaHbJcJdJfZgJhJ
+い の	g!W([*J+Y-I9I:I=J>FBXCZE[HEIFKGM_OHPJTKVIXI]Z^K_JbIcJfJh^
+い ま	]#[%J*K-Z3H4K9X:G=H?HB^CID[EWGKHHKELJMJOIPIRWU]V]WIXHZH[J]J^J_JbIcId]
+い よ	yH[IWX[
+い る	^#I%I*J-^/I1J3[4J6K7Y8J9G:H;Z=H>E?Y@FAJBGDCEJGIHGI[MFNFOYPZRZSYTJUWVFWJYJZD]I^^_ZaYbGgJhX
+い ス	w>[H[ZI
+い パ	h-Z:]>Z@IHIIJKIM_UJZX[KbJdJgX
+い 番	y>Y
+う か	y9[@ZIKKKh[
+う ご	y9]
+う ち	yHJIYUZV]
+う で	w!]9J:[BYHH
+う と	p@]ZKh^
+う に	wH[UKV[X[ZI[X
+う ま	w9Y@IHJZ_hI
+う 一	p@_CZXJ
+え た	n%[9K>J?Z@bHIKIXXZHbYhJ
+え て	h!J#_(Y-I3I9I:K>Y?I@FDJIIK]L[MXTJUIVJX[ZW^KaIbJdJ
+え な	j(Z>J?_@JBJCJDJHFI^M[UJVHXYZHaKbJ
+え ま	r!]IJKYZ[
+え ら	y@]^Z
+え る	u#HHWM[V[ZJ[[
+お ら	y3[d[
+お り	w9]dZ
+お 試	y@YZX
+お 願	y9[
+か か	r3[>[HGM^ZGaZ
+か っ	w3K>J?J]]aZ
+か な	i#Z3J4Z9J>I?J@HCJH^IYMIXG]JaWbZcYf[hH
+か ら	c#I%J&Y(I+K0J3X4^6Z7J9H:I;Y=[>E?HCHDJEKGJHDI]KFLJMFOIP]RJTIUIVGYZ[J]I^IbXcIdHfGh^
+か り	q-[9[@]IHXKZX
+か る	r-J3[9]>Z?KBKM[ZC[^aJhJ
+か れ	t-X@YJXLXh[
+か 変	y@[gY
+か 登	wCZ
+が #	o2[3[@XHJXZ
+が あ	g(X-[9H=[>IBICZDZEXFYHBKZMZNDUJVJ_ZaJbJcWdIhJ
+が か	yMXa[
+が ず	yRa
+が で	u9[@ZEXUJZZ
+が と	w9^ZY
+が な	j%^(Y3[4J5]:H>I?XBJCJHBMIOJQ[TKUHW]ZF[ZaJb[dYfI
+が ま	uHDMcUIW[ZK
+が オ	p0]:JHJLWU_ZI^YdIg[
+が ク	w/XJY
+が グ	w(Z:[HGV[
+が サ	wHYZE[^fZ
+が パ	o7YEZGYHJU[VJZF^YdHgX
+が ブ	y#H.XH[
+が リ	wBZM]ZDdZ
+が ロ	r#ZHZTJbZ
+が 一	r3[6]?YC[DIHH
+が 不	w(^3[IJNZ
+が 二	r/^A]C^HI
+が 付	y3Y:[
+が 何	wZ]
+が 使	y-]IGKHZ]
+が 停	u!I4]HZfZ
+が 入	t-XI_JXKJOJZ[^XhJ
+が 全	yO]UZ
+が 出	m([*X3J?FC]HFIJZZ[]a]
+が 切	y;[=ZH[ZH
+が 動	r.XZFfa
+が 受	w>ZNIZZaJ
+が 古	y0Z1[4J5]HJ
+が 含	u-YIY
+が 変	w>Z
+が 外	yHKZJda
+が 多	uHJX_
+が 失	y!]dZ
+が 届	n>ZBZZIa]
+が 必	o5X:[=WCZDIHWI[LX
+が 悪	yE]HJZ]cX
+が 拒	t%Y-[HXJX
+が 有	rUYV[ZJ^YdX
+が 来	u>HaZdIf^
+が 止	w!Z)YUZfZ
+が 正	r3^ZJh[
+が 残	y#X3]CKDI
+が 無	g!a-J;Z<Z>IBJCZHJIJMJOZVJYXZI_JaHbWdXfJhX
+が 登	r+J3J?]CZDJHHO]
+が 組	wd]
+が 落	w4]9JHZMJRJf^
+が 表	r+[?ZOZZJ
+が 見	u#K([4]HZZJ
+が 足	w(]3J9IHJI_ZH
+が 通	y;ZHJK]ZY
+が 違	q,Z6[9K>K@KHYRZZJh^
+が 選	y?][W
+き な	d!J%K,J-I/J0J4I6[8Z9J:X=Z>a?W@XBGCJDHEIGJIHKHMKNHOIPWTIUWWIXJZ>[[^[_IaHbXcGdFeXfYgG
+き ま	b!H-J3X4[9I:X>W?WBICIH]IYMINJOJXKZ]^IaYbIfHhI
+き る	rHFIJVaX]ZIb[
+き 戻	h!J(J0Y3J4X8Z9J:J>I?K@IBIGYHEKJMINJRXUJVJXJYY_YaKbIc[d^f_hJ
+ぎ ま	wI]ZK
+ぎ る	p-Z2^9I@YCJHFI[KJX]ZI
+く あ	yhY
+く い	w-[@JHIKJZ_hI
+く し	w>Z@Z
+く だ	e#[(K-]7Z9Y:K>I?JBYDJHZIIKZMHNHOWPKTJUJVK[JaJhI
+く て	w#J-J1[9]>JHHKZZGa]
+く な	l#_3[9G=[>H@[BJCJHHKHMJXZZFaJh]
+け て	y-Z@XZY
+け で	w8]?ZC[DJHJZ[
+け ど	w@ZN[ZZ
+け な	o#H-I3J9J>I?H@XCJHXIHK]NIO[SYXKZI[[]]aJcJhY
+け 付	t-I/WIIK[NHO[ZYhZ
+け 取	w>[aI
+け 失	w;ZF]PXZJ
+こ と	m%Y(K-I9K:Y=Y>ICXDXEXHGIZKZOYZGaY
+こ の	q(_>JHJIKU[WZZJ
+こ ろ	y@X
+こ ん	w9_HI
+ご ざ	w9]ZX
+さ い	e#[(K-]7Z9Y:K>I?JBYDJHZIIKZMHNHOWPKTJUJVK[JaJhI
+さ れ	W!]#](G)J+Y,J0J1J2J3W4I6I8I9D:Y;Z>D?^@GAJBHCXDHEIFKHIIDKJNYOZP]QYRHSJUGWWYJZB[Y]G^X_HaYbHcGeJhI
+ざ い	w9]ZX
+し い	e#J(I+Z-[3I9I:[>E?GBXCIIFM]OJPKUIVXXHZ[][aJbXdIfJgWhX
+し か	m3I9K>I?^@YC^DJHFIYKKM]NJXJZHaGgX
+し が	rHKQ[RYY[ZFdYf^
+し く	m-J3]9]@WBJHJKYhZ
+し た	W#Y(F)J,I-J.J/H0I1J2J4Z5J6X7I8[:D;I<K=F>[?]@aAIB_DEEHFKGHHJIYJIKIMZNIQKRHSJUDVFWHX[YHZX]F^HcGdGeJgXhH
+し て	Y!G#[)J*H,J-[/J0I1Z2K3H4H6I8W9K:G;I=G>W?D@[AJBJCYG[HJJJPYRISJW[XEY]ZC[G]H^IbGdYeJfGgWhG
+し な	p/[0Z6[:[>ZDXHFMJNXZJ_]aIfJ
+し ま	g!Z%K-J3I9Y?K@GB[DIHGIIKIL[OZTJUJVJXZZ^b[
+し 不	w4J8]HJc]fX
+じ て	uB^ZIcY
+す い	u-[
+す か	n3K9W=HBICIDHHeK[MIZI
+す が	n(XHXVZdZ
+す ぎ	j#K-[2^3J9GCJHEI^KHMJNIXcZFaKfJhJ
+す と	w-JZJb_d[
+す る	c!Z%I(_-H/J3J7J9I:]>J?I@WBHCIDXHbIHMHNZOJUFVGWJXI^I_ZaIbGdFeZfI
+ず れ	yRa
+せ な	t0Z>JHFX[Y[Z]_ZaJfI
+せ ん	W#G%H)J*J+I,J.K/J0J4Y6J8J9D;K=X>Z?YCHDWGIHYI]JJKYLIMHNIRISJTHUZV[WHXGYJZ][H]I^GaYbHdXeJhI
+そ の	p%H-J3J9[;Z>[?[GaHGKINJVJZJgX
+た い	l+Z3J9J>G?^@[BJCJDJH_I]MINJXJZH[YaH
+た が	k!Z-J/]3K9I:Y=J>W?I@YBICZDHHGIIK[MXNKUJXH_Ja[dJfYgZ
+た け	y@ZN[ZZ
+た し	q-KIYKINaZJ
+た と	y@X
+た の	i*Z-J3K:J>]?]@[CJDJHGIXKHM[NIOKPZVJXKZGgJhY
+た は	y3[9YHIcZ
+た ば	w@^ZJ
+た ま	y#H3]CKDIHKTYZ]
+た め	n+[@YBJEXHFL[TYU[ZF_Z
+た ら	k!Y#I-Z3J4I8[9K>IBYHFIYKZMINJOJTYXYYZZEb[dJfXhI
+た グ	yP_
+た パ	q:^HJK]MJZH
+た 電	wO]
+だ け	e!J#G%Z(J*Z+J-E3I8Z9H:J;X=K>H?Z@GBGCZDFF[GJHGIYKKMHN]OHPZTYUJV^XI[]]K_JaJbJcJdJhJ
+だ さ	e#[(K-]7Z9Y:K>I?JBYDJHZIIKZMHNHOWPKTJUJVK[JaJhI
+だ と	w-_IXKJ
+だ め	w-^IXN[
+ち は	t9_GZHHUZ
+っ た	e#Z%K(J+J-G/]3Z4I6K8J:I=]BHDFHDIGK_LJMHNJOITJUHVJXXYYZW[K][_IaGbIcIdIfZgJhH
+っ て	[!_#J%I(G)J+I,K-[0J1K3I4J6J7Y8J9J=Y?F@GAJBFCFDIEIGYHAIYMINFOXPKRXSKTHU[V[WJYJZD[I^X_XaZbXcHdXfEgIhZ
+つ か	w4]HZZJ
+つ の	n%[*[A]C]DIHG
+つ 必	y@X
+つ 目	y8]C]
+て い	S#J%I&J*F,H-^/J0G1X2I4F5I6G8G9B:J<J=Y>F@GAHBXD^FIG^HAIYMJQJRZU^V]W]XGYGZ@[I^[_XbDcGdZeIf[gE
+て お	r3Z9]HJd^
+て か	t=^@YHIY]ZG
+て く	h#]%W-X7Z9I>I?J@JBZDJHYIIK_MINIOXTHUJXJ[KaJhJ
+て し	t![L]PXZGb]
+て と	y@YXYZ[
+て な	yIJN^ZZhI
+て も	n#G-XCYDJHHIJKJLZN]O[T[ZJgY
+て る	yDJHIIJK[O]h[
+て コ	w>[aI
+て ロ	y#]1]HJ
+て 入	w#]8[9IBZaHdJ
+で cooki	y.[
+で sspr	wWZZ[bY
+で き	Z!E#I%I*I+I,[-H/H0H3W4Y6Y8Y9G:Y;J=Z>a@YAKBYCFDHEJGHJJKILIMGNFOGRITHV^WHXYYJZE[[]I^X_HaEcJdHgI
+で し	u3[9[@YHKM^ZGhJ
+で す	b!]#J%J3H9]:Y=H>H?H@ZC]DFHZK]LKNHOJTJUKVIXGZC[J]Ja]bIfIhH
+で の	yEXgY
+で は	e!Z)X+Y-J3I4K6J9I:G>G?]BHCZDHEJHAIIKHMZNJSIT[U^V[WJXJZD]Z^JaIbXcIdHeJfHgX
+で も	tBYZW
+で サ	y1]HZcJfJ
+で パ	l(J/J0]6]:IBXEJGKHIMZU]VZZC^XbXfJ
+で ユ	u!^HJV[ZJ
+で ラ	yHJdYe^
+で リ	l!J%J(H:^=YBJHKU[VFWJZE^Yb[dKfYg[
+で ロ	t#JNZT[[Y
+で 入	u:[B[HKIKZIb]
+で 再	w@YcXg[
+で 変	n/[7Z:[@IBWHIM[ZH^JgXh[
+で 待	y@[XY
+で 拒	r/ZHJN^aZ
+で 書	t0Z4ZHIRYZJc]fX
+で 無	y!]BZLX
+で 管	wE]d^
+と う	y9^ZJ
+と が	t=ZDYEXK[ZJ
+と こ	y@X
+と し	w@ZH]
+と の	wc]
+と は	y:ZI[ZJ
+と を	y%YCZHJOZ
+と 一	y3JC]OX
+と 出	l-].WHHKGNZO[_XdZhZ
+と 表	t-JNZZ[h[
+と 言	f!J+X-]3I9G:K=J>H?I@XBJCXDYHGIYKXMIN[VJX[ZG]KaJbKh_
+ど う	w9Z@JZ[
+ど こ	u@JBICJDGH]KJS]TIZ_
+ど の	wBZHZN]ZI
+な い	O!A#A&G([)I+],E->.H/I0[2G5Z6]9?:X<H>Z?^@KAEB=ECFGGZHIJFMXN]PGRDSJTJUHW^YYZI[Y]H_Za]dBeJf[gHhJ
+な く	j#_%X3X9H=Z@JBZCYHGKIX[ZGaI
+な し	l#J%I&[;[<Y=J@KDYHCLZMXT^U^VJWJZHbJdZfJ
+な ぜ	w#H*]HHZ][[
+な っ	e#[(J-I3I9[:I=Y>H@YBICJDJHFIJKYMJUYVYX^ZG]K^X_KaHbJfJhI
+な の	j#H(J*]+Z-Z3H:]>JDIHEIYMKO[VJZW[ZaK
+に #	t2Y3]>JHJIYOHXZ
+に sspr	yBJHYS]
+に か	y3]>]HGZZ
+に し	j(J-[3I9X>J?[@XBJCJHFIYKZMINIU]VKXJZCaHb[d_hJ
+に す	r.XH_UJZK[WdIe[
+に ち	w9_HI
+に な	f#H(J-J3J:J=J>H?X@IBKCIDKHGIJK[MJNKUYVYXYZW[Z^X_YaZfJhJ
+に は	p(Z*]7]?IH_MKNKVJZJ_[dJ
+に も	w3J>H@[CJHGKJXJZ[a^
+に よ	y!J-JUZ^]d[
+に ア	y>Z?IHH[Xa^
+に コ	wF]HHaX
+に チ	wLY^ZdZ
+に パ	tB]MYZFdZf]
+に リ	t:HHHS[UHW]ZGb^
+に ロ	u#XMXTZ
+に 一	y@ZA[_J
+に 何	wDJHaLYX[ZI
+に 使	u>JKb
+に 入	uG]IWV]
+に 問	uEYZ]cY
+に 変	u@]HIL[M[
+に 失	yBJZ^eZ
+に 届	w4[>[HJcZ
+に 必	w%Y=XHXUHd]
+に 戻	u0]HJK^ZEb^dI
+に 接	w4YH^cX
+に 登	y+[D[HJ
+に 進	w:[X[
+の activ	yg[
+の ou	y%[CJG^HJ
+の か	w(]*[ZZ
+の た	u+[EXHGL]ZH
+の で	f!J(I-X3X:[=J>]?H@^BZCIDYE[IXKHNJOJUJVH[K^JbJfJhY
+の に	c!J#G%J(J*Z+]-E3E9G:J=J>D?aBHCZDEHBIYKYM]NFO^PYUJVYXGZG[[]I_JaJcKdJgJh]
+の は	yDJHJM[O]
+の ま	p!^@JBJHJL[MXZHg]
+の み	y=YVZ
+の も	u3H>[@IHJKYOJ]]
+の を	n-Y>I@IHCIHKZMaNJOIXJZIha
+の ア	pAXG[HZLZV^
+の オ	w;[A[E[G[HJ_HdJ
+の コ	w>K?ZC[aW
+の サ	y2[bY
+の チ	u;]GZHKLXZJ^ZdY
+の パ	_#J(^-G2_:E=K>I?IBGDGEIF]GIHYIHJ]K_LJMFN^PJUHVHWZZ?[I^HaJfHgZha
+の フ	u7Y8^A[HX
+の ポ	w:[HHN]cZ
+の メ	tHXMZPXV^
+の ユ	p!I8[=Z?KA[BJDZHFPKVIZY_^bJ
+の リ	k:IBYHHQXU[VIWKb]dHf[
+の ル	yG[HIN^ZI
+の ロ	w#]HWTJZJb[
+の 一	w-Z@JCJDIH[I[KKZIh[
+の 人	t%K(X9J;J@YF]GZHIV^ZI
+の 件	y9[BX
+の 名	y-[F^KK
+の 問	wBIHGZ]c[
+の 変	q@_LYZZhH
+の 形	w3_
+の 接	uca
+の 方	w?]HJ
+の 時	uHIRcfG
+の 検	y3KOZX[
+の 権	u%^;XH]
+の 番	u3G>_KHOZ
+の 登	t+Z?JBYDYHY
+の 確	wC[DK
+の 管	y([,ZPX
+の 要	yIZKIN]
+の 設	wHZV[d[
+の 質	w*Z?^
+の 選	w?^HI[]
+の 電	r3X?]DJHXOX
+は あ	wH]VZd[
+は そ	y>Z[XgY
+は で	t:ZHII[V^ZHb[
+は ど	w#IBJCKDHH_T[
+は な	w7]HGTZV[
+は ま	y#IT[
+は も	u-K9K>^HIKYX]ZJaG
+は オ	w7[d^
+は セ	y)]*XHHUZ
+は パ	w(J:JD]HJZJ^^
+は リ	r(K)Z5[7Z?[HGUGVZZJ
+は 一	uCWTW
+は 使	m?[CKHHI]KYM[
+は 前	t3H>[HHIKKZM]OJgZ
+は 古	rHHMbZI
+は 変	y#K@YTYgY
+は 新	wHJM]gY
+は 書	wG[gY
+は 無	w)ZHXUIa]
+は 通	y%]CZ
+ば か	w@^ZJ
+び 出	w+Z3ZHJQ^
+へ の	uHKMWQXc^
+べ な	wH][Y
+ま い	u!]-^NEPXZI
+ま く	y@JHKZahJ
+ま し	a!X#](J-H3H9Y:I=I>I?H@EBbCYDFIYKILJM[NIOIPJTIUHVJX]Z_[J]JaGbIcKfJgJhI
+ま す	Z#[%I+J-F.X2K4J6K7I9^:J>I?HB]CGEIGJH^IZKILJMXN[OIPJWJZY[I]J^J_IaGbGfI
+ま せ	W#G%H)J*J+I,J.K/J0J4Y6J8J9D;K=X>Z?YCHDWGIHYI]JJKYLIMHNIRISJTHUZV[WHXGYJZ][H]I^GaYbHdXeJhI
+ま た	u#X3[9Y@ZHJZJcZ
+ま だ	n#H9J@YBJDYHCIJMcTZUIW[ZJ
+ま っ	w!ZHHRJ][f^
+ま で	n9X>K@[BIHHIJK[M^XXZF][fZ
+ま ま	l!]#H%J3]=J>J@JBICJHGKKL[TXUJZZbJg^
+ま れ	t-YHYIY
+み な	y+^DIHJTX
+み の	y+[HFV[
+め な	u3Z:Z>]HHUJXZY]ZIaIbK
+め ら	p![)Y*X+ZCZDHHIUZZJ
+め る	uI]M[
+も う	k-I3J9H>^@aBYCYDIHGIKKXMJOJX[ZK_ZaGhK
+も な	y>IHHTZa_
+も の	n-Y3H>[BKHGIJKaMYOHXJZHhY
+も メ	w3HD^aX
+も 入	u3X>I@ID]HHKJLXMJOJZ[]]aJ
+も 問	yB]ZJaX
+も 登	y3HD^
+や す	t-aIH
+や り	yX^
+よ う	n!](J-J?K@]HYUJV[X[ZG
+ら し	t-[9J>J@YHJIGK^MJVZXIZHh[
+ら ず	u3Z@J]]dZgY
+ら な	j#I%K+Z/J0]3J4]6J9J;Y>I?JBJCJDJHYIJKYMXXJZ[[K^JaHbHdIfJhY
+ら の	y>J@[JYaZ
+ら れ	g!Z#I)X+Y3H9J:K=X>[?J@]BJCXDGHZIHKIMINHOJPJTJUYVIXIZ]^YaIcKfJhH
+ら リ	y=ZBXHJPY
+ら 書	u4J8]HJY_fY
+り が	y9^ZJ
+り で	t4[@_ZI
+り な	u(]3[C[DIHJIXOIZK
+り ま	c!J#Z%J-G9]=[>J?I@KBXCJDXEKI[KHMYOJPJUHZY_YaIbIdHfI
+る が	n-H3I9J:K=]>[?I@JCZDKHDIGKGMZN]O[VJXJZD[]_KaHbZdZfJhH
+る こ	p%Y(K3K:Z=YCYEXHHI[KKOYZHaZ
+る と	l-Z9J>J@WHFKZN[XJZZhY
+る の	p+J-F3I9J>I?[CIDHHHIYKHNKOaV[aJhZ
+る ら	y-]@ZIHKZXJZJ
+る 必	u#H.XD]HH[[
+る 方	wHbZJ
+る 権	y%J(^HJZK
+れ た	b!Z#]%J(J*J+J-Y3H4J6J7J8J9C:^=I?YBFCHGJHXK^LJMFNFOHP]RZUIVIX]ZD[Y]H^J_KaHbHcJdXfIgJ
+れ て	]!Z#H%I(G*I-J/J0K3Y4J6J8J9H:G;X=]>_?X@IBED]EJGIHHIHKEMFO]PGRZSJWYXFYJZA[I][^Y_HaFbGcId^gIh[
+れ で	y=[h^
+れ な	e!J#Z(Z)J*Y+]-G3H4J6J9G:H;Y=J>J?F@YBHCGDEGYIGLXNGOZPJRJTJUJVIWJXZZ_]I^X_JbJcZdHfHgX
+れ ま	b!X(J-G3X9H:I=I?X@IB_CYDEHbIZKHLJM[OIPJTIUJVIXIZY[J]JaDfJhI
+れ や	u-[
+れ る	b!I%J(J+X-E3H7X9H:I;K=I>G?G@YBIC]DYHEKILXN_OYPXTJUJVIXGZ]]K^J_Kb[cJdIfJh[
+わ か	u9]@HHK[^h[
+わ せ	yK[Z[
+わ っ	u/[=[>XaK
+わ な	y-J6]HJIINaZHdJhI
+わ ら	y#KTYg[
+わ り	yBY
+わ れ	f!J+Y3J9G>H?J@YBJCXDYHGI[KYMJN[X[ZHaJh]
+を な	y>Z
+を リ	j%J(a:X=J?KDZH]UGVIZH^JbIdIgX
+を 何	wX]
+を 使	p,Z7Y>J?ZHJKJPYU[V[ZIgX
+を 入	n-X6]>JDJHJK[N[XJZHdJh^
+を 変	l(J:J>Z@XH]^_hI
+を 外	u#]8[=Z?]BKGZHFNKTJdH
+を 強	y%[HXL[
+を 忘	q:Y>IBHH]MJZ]
+を 更	y+Z1[MJfZ
+を 有	r(J.XUYZGdZe^
+を 止	w!].XHJU[
+を 求	q+ZCZDIM[
+を 満	p-KIYKINbZJ
+を 無	uHYUY
+を 確	w%Y3ZCZHJOZ
+を 聞	yM[h[
+を 要	yHJM[[X
+を 解	yTX[X
+を 設	w*[BZ
+を 間	y#JX_hY
+ん で	y-[3[HIK[ZH
+ん に	w9_HI
+ァ イ	t2Z3JH^OZc[
+ア ウ	o#Y(ZTZc_
+ア カ	a!^#X%](G)[,K-H0J2^3X4J6K:X=H>I?J@IBHCIDZEJGYIIKILXMHNIPXRKUFV^WJ^[_JaJbHcIdHfHgIhI
+ア ク	n%_0X;[=J>XDJHKZ]
+ア プ	r(K=K>[?_@KC[HFNKVIZGa]gX
+ア ン	yAaHHQX
+ィ ザ	w,ZZJe^
+ィ ル	uG]HJJ]VIaZ
+ィ レ	y:[ZKd[
+ィ 情	yC[DZ
+イ ア	wHZQXc]
+イ セ	q=cHYZG
+イ ト	h#K%X(I,Z4K6Z7Y8Y9J:J@JMJRKTJUJVIZF[K^KbIcJdbe^fY
+イ ベ	w&Ze[fY
+イ ル	y2[3JHZOZ
+イ ン	d!G#I(I)I,J-I/K0J3I4]5[6J7Z8[:H=G>H?J@JBXDJIJKILYNIPYQXS[TXUHWKXJZZ[[^J_JaJbZcGdHfG
+ウ ィ	w,ZZJe^
+ウ ォ	yHZc]
+ウ ザ	w.ZHK]Yb[
+ウ ト	q#Y(ZHETZc^
+ウ ド	j!J#I%J/_0^6ZAYBIGJHGJXNKT]ZI[K_]bJdGfJ
+ウ ン	a!^#X%](G)[,K-H0J2^3X4J6K:X=H>I?J@IBHCIDZEJGYIIKILXMHNIPXRKUFV^WJ^[_JaJbHcIdHfHgIhI
+ェ ク	p0J;ZAZG[HY__dK
+ェ ッ	q;]GZHILXZI^]d]fI
+ェ デ	u,Z7_
+ェ ン	t-[0bHIZJfY
+エ ラ	j!Z&Z(K,X3J9K=JBJEZOZPKVJXJZb^JbJdJeZfGhJ
+エ ー	t-[0bHIZJfY
+ォ レ	t8bA[HG_YdJ
+ォ ー	yHZc]
+オ フ	yHKU_
+オ ブ	r0J;ZAZG[HH_adK
+オ ン	c!Y#J%J(G)K,Y-H/^0Y3J4J6^8J9J:F=F>I?I@IAXBHCJDHE_GHHCIJKIMHNYRKSJTIVFWIXJZC[J]J_ZaIcXd[eYfYg]hI
+カ ウ	a!^#X%](G)[,K-H0J2^3X4J6K:X=H>I?J@IBHCIDZEJGYIIKILXMHNIPXRKUFV^WJ^[_JaJbHcIdHfHgIhI
+カ ル	u![E]NZZH
+カ ー	wA_HWb]
+キ シ	yHIcafI
+キ ャ	y>[HIMZ][
+キ ュ	r*WC[DZHYPXQY
+ク が	l(K:J@YBJMJUJZE^Ybbd^fI
+ク さ	l#Y.WHXTZ[Z
+ク の	t%Z=JBJHGZId[e^f[
+ク は	y7KBXHXT[
+ク を	o#[6]BJGZHHPYeZ
+ク ア	u#Y6]HFTZ
+ク セ	o%_;[=J>XDJZ]
+ク タ	n%]2Z4J8]<]HYZK_]
+ク ト	o(K0J:Z;ZAZGZHHZI__dY
+ク ラ	i!J#I%J/_0^6ZAYBHGJHGJXNKT]ZI[K_]bJdGfJ
+ク ン	u,bHIR[
+ク 解	t#H1[BZHK[]
+グ イ	yHIMXZ[b[
+グ ル	n(J?JDJG[HFNKPaUJVcZIaJ
+グ レ	y(Z:[HH
+ゲ ス	w:aZK
+コ ネ	o%]2Z4J8]<]_]
+コ ン	n#Z%J-J3K4[5[:Z>J@KBIF]GJHWM_ZEaJbIhJ
+コ ー	f#J-I3J9J>_?X@IBYCZDJGZHDIJKHMHNKOJVKX_ZG_JabdKhJ
+サ イ	l7Y>IB[H]LZMJTJ[]cIdKgX
+サ ポ	y1]3[HIfJ
+サ ー	d!H#I%J(I)[,K-H0J1I2Y3H4^6Y7I8J9I:H=H>H?I@ICJDIEJGIHFIHKINIOJPJR^SZTKU^VGWJXIY]ZE[J]J^J_JaHbHcZd]fagIhI
+ザ ー	^!]#I%J(]*H+I-G/I0I3F4I6I8Y9H;X=Y>G?F@GA]BJDYEIGIHIJJKGLIMGNGOHRISJTIUFWIYJ]]^Z_^aJbXcHe[fGhG
+シ ュ	r9JBKFZGYM^S[ZJ
+シ ョ	q,Y7_9KHHR[ZJ]]^Y
+シ ー	i(J*^-[7K:I=K>J?ZBJCKDIEJIKKJMJNbPKUHVJWaZFaKbJcJdJgJhK
+ジ が	uS[ZZaZ
+ジ ェ	l-Z0a;ZAZGZMJZH__aJbKcJdIfX
+ス が	n%X=_HHUaZIf^
+ス で	w>ZcZgY
+ス に	uF]HEUXZJ_]f]
+ス の	u=IH]g^
+ス を	u(J=ZHXUXZ]d]fJ
+ス ク	t(]@[ZJ
+ス タ	y!IH_ZJ
+ス ト	n(K8b:_=JA[BYHFUJVKZI_YdI
+ス マ	n>[?JMZTZZHa[b]
+ス ワ	Q!G#I%I)H*I+I-^.J1J2]3H4H5J7X8H9J:X;I=E>J?D@IAICGFJG[HJJYKYMZNYOIPGQJRHSHTGXFYJZ][Z]I^Y_FaEcHdXeHfJhZ
+ス 許	w%];]HJ
+セ キ	t*XC[DZHJPXQY
+セ ス	o%_;[=J>XDJZ]
+セ ッ	W#I%J(Y*H+J,J-J/H0I1J3H4I5X6H8J9J;I=XAKB[CHEYGIIJJJKHLINGRIS[THUZVXW^XIZX[J]Z^J_IaXdFeIfXgYhI
+セ ル	r)]Ua][fJ
+セ ン	k(J9K:K=cBJHXMJPJUJVJZFbJc[dIfIga
+セ ー	tHJZ[a]
+ソ コ	r#ZBKH]M_ZH
+タ ア	w%]2[HY
+タ ン	u(_:[HF
+タ ー	h!K(J0K4[:J=J>J?JDJG[HaJ[MJNJPJUIZI_JbJcZdJfHga
+チ ェ	q;]GZHILXZI^]d]fI
+ッ ク	Z!G#_(F)J*J+J,X-I/I0I1Y2J3H4H6]7G9H:G;Y>H?G@GAJCIDHEJIIJJKHMENIOJRHSJTbUHVGWJYJZB[_]I^Z_HaHbZcGdae]gHhH
+ッ シ	q9IBJFZGYM^S[ZI]]
+ッ セ	tHJZ[a]
+ッ ト	W#H%I(Y*H+J,J-J/H0I1J3H4I5X6H8I9[;I=XAJB]CHEYGHHYIJJJKHLINGRXS[THUZVWW^XHZX[J]H^J_IaWdFeIfXgYhI
+ッ プ	y6]D[HKR[
+テ ィ	o*W.W0XC[DZHHJXPXQY^Z
+テ ナ	t(J:]BJHIU^VJW_ZIbJ
+デ ィ	y:[ZKd[
+デ ス	u(]@[ZJ
+デ レ	u,Z7_
+ト が	b!_#X%H(G-J/J0^3I4J6J7J9K:[=F>J?J@JA[BGDIEIGJH]LJMIPIRJSJTKUZWJXKZ[[J^J_]aIcIdEeKf^gH
+ト さ	t#X3[BZHJM]ZE
+ト し	r@WH[ZJg^
+ト す	q%J(]:[D[EXHHZG
+ト で	d!H(Y-K3J7X9X:Z=Z>Z?X@GDYEIHAIJKIMXNJPZTKU[V[ZB[J^IaIbZfGgJhJ
+ト に	n!H%Z(J2X3J7Y:Y=KA[BHCID[HZUHVIW]Z]bJ
+ト の	k!J#J%](I-Z2^8[:I;ZBXGJMJS[UJVIZG[X^Y_KbIcXfJ
+ト は	k!I%H)]=KB[DJG[PXT[UHVYZJ^Y
+ト を	l![%J(H3[8^:JBJDIEIHZQWU[VYW[ZD_YbXdF
+ト バ	i%X(I,Z6Z8Y:KHGMJTJUKVJZFbIdbe^fY
+ト ボ	y(]
+ト リ	w:ZZJbYd[
+ト ロ	w#I4]5]HEJXT[ZI
+ト ー	u,bHIR[
+ト 不	w=ZEXHJPY^Z
+ト 時	y5[?IHIa]
+ド が	_#J%K(H,Z/[0[2]3J6I7J:G=J>[?I@FBZCKDGEJGIHAIXJKKELJUGVIXIZ^[I^I_Ia^bGcKdDfHha
+ド だ	y?ZBJT[
+ド で	m,YHIKYM^ZFe^
+ド と	y6]
+ド に	n-]BJHIIYK[S[ZH_]hK
+ド の	g-Z:J>JBHHHL]U]VJ^Jb]fZhG
+ド は	g#J-I/[7[:K?JBJC[HWIKKYNJZD[__KaJd]gXhJ
+ド を	^!K%I(]-F/J0K6[:_=I>F?ICJDYGJHYIINIPJUEVGWJX_^]_JaZbFfHhI
+ド フ	yJ]
+ド ポ	u-KNa
+ド メ	l%Y)J4^5[7]8[=KHDMJP[TZZGbJfJ
+ド ラ	wZJd]
+ド リ	m%Y(G:IBJEYH[U[V^W[ZEdIgK
+ド 同	w0_G^HIdI
+ド 変	wZY^Z
+ナ ン	t(J:]BJHIU^VJW_ZIbJ
+ネ ク	o%]2Z4J8]<]_]
+ノ ー	wBXHIM]b]
+ハ ッ	wGZHZM]
+バ ッ	h#J%X(I,Z4J6^8Y9J:K@JHFMJRJTJUJVJZF[KbIdbe^fYgK
+バ ー	i(K-J1J3I4^6Z=J>I?J@JBIDKHGIJKJR_UIV]XJY]ZGaIbKcZdXfX
+パ ス	Q!F#I%H)H*I+I-^.J1I2]3H4G5J7X8H9J:X;I=E>I@IAHCGFZGZJXKYMYNXOIPGQJRHSGTGVJXFYJZ][Y]H^Y_FaEcHdXeHfJhZ
+パ ソ	r#ZBKH]M_ZH
+パ ー	y.X:^HJJYMJZI
+ビ ス	j!J(K)[-K2Z:J=KHHS[U^VJZHbJdZfa
+フ ァ	t2Z3JH^OZc[
+フ ィ	uG]HJJ]VIaZ
+フ ェ	u,Z7_
+フ ォ	r8bA[ZJ_YdJ
+フ サ	t)]UbfJ
+ブ ジ	r0J;ZAZG[HH_adK
+ブ ラ	u.ZHJ]Yb[
+ブ ロ	u#G.XH[X]
+プ に	wHJP[Va
+プ の	uHJPYV_
+プ デ	u(]@[ZJ
+プ リ	o(J=J>[?^@JC[H[MKNJVHZGa[cJgX
+プ レ	d!Y#K%J(G,J-H/^0Y3I4J6^8J9J:G=Z>I?I@JAXBICIDHE_GIHDIIKIMHNYOKSJTJUEVGWJXJZF[J]J^H_ZaIbHcYd[eKfYg^hJ
+プ ロ	n0^4J7]MJRJTJY[ZK^Z_JaJcafG
+ヘ ル	u(]@[ZJ
+ベ ン	w&Ze[fY
+ペ ー	u.WSZ_^
+ボ タ	u(_:[HF
+ボ ッ	y9YH]
+ボ ー	y,[HJS]e[
+ポ リ	i(J*^-[7K:I=K>J?ZBJCKDIEJIKKJMJNbPKUHVJWaZFbJcJdJgJ
+ポ ー	o1]3Z:Z?JBIDZH[cXfH
+マ ホ	q#X>[?KHXMZZJa[
+マ ー	y#IHJT[b]
+ミ ス	m(K:JE[HIN[UIZJc[d^g^
+メ イ	l%Y)J4^5[7]8[=KHDMJP[TZZGbJfJ
+メ ッ	tHJZ[a]
+メ ン	uHYPXV^
+メ ー	h(J+K-J3Z9J:J>Y?]@IBHD_H[IIKIMZNIOJUJVIXJZD]JaZb[hJ
+モ ー	y.XQ^
+ュ リ	t*XC[DZHJPXQY
+ュ 同	wGZHZM]
+ユ ー	_!]#J%J(^*H+I,I-G/I0I3F4I6I8Y9H:X;X=Y>G?G@GA]BJDZEIGJJJKHLJMGNHOHRJSJTJUGWIYK]Z^Z_^aJbKcIdZeJfHhG
+ョ ン	r,Z7_HHZK]]^Y
+ラ イ	e!K#J(H,Y-K3J4J6Y7J8X9I:I=c>K@IBKDIEKIJKKLJMIQZRJTIUIVHZC[J]K^J_JaJbGcJdae^fXgIhK
+ラ ウ	h!I#I%J(K-J.Y/_0^6Z=JAYBHGJHFJWNJT]VKZG[J^K_]bYcKdGfJ
+ラ ー	i!Y&Z(J,X3J4[5[9K:J=I?KBIEYHIMJOZPJUKVIXJZa^J_JbIdJeZfGhJ
+リ の	w?]HHVKZJa]
+リ シ	i(J*^-[7K:I=K>J?ZBJCKDIEJIKKJMJNbPKUHVJWaZFbJcJdJgJ
+リ セ	W#I%J(Z*H+J,J-J/H0I1K3I4I5X6I8J;J=XAKB[CHEYGIHWIKJJKILINGRIS[THU[VXW^XIZY[J]H^K_IaXdFeIfXgYhI
+リ テ	t*XC[DZHJPXQY
+リ ン	q:JBKH^MJUKZGbb
+ル が	r3I:[>G?IDHH^MZZIa]
+ル に	u3^?KCJDHHDN[ZIa^
+ル の	u?ZDJG[HWNZOZZK
+ル も	t3G>IDbHH
+ル を	y)]?ZHGUJY]
+ル タ	tG]HIJ]VHaZcZ
+ル フ	t)]UbfJ
+ル プ	u(]@[ZJ
+ル ー	j(I-I3J:J=J>K?IDHG^HZIJKJMHN[PaUIVcZF]JaHcKdJfK
+レ で	t!]/]6]7Z^KfJgJ
+レ の	w6]PYUJ_Zf]
+レ ク	y:[ZKd[
+レ ス	t8bA[HG_YdJ
+レ ポ	wBJDZH[
+レ ミ	m(J-K:J=]E[HIN[UIVJZId^fKg^
+レ ー	p(Z,Y4]7_:[HE
+ロ キ	yHIcafI
+ロ グ	q5XHGLXVJZZ][b^
+ロ ッ	b!H#a%J(J-J/K1Z3J7I:J=J>J?J@JCJDJGJIJKILKMHNJPJTcUKVJXYZF[a]K^KaJb]cJdIfJgJhK
+ロ ー	o![)]4]5[BXE]HDNYUIVJZFbI
+ワ ー	Q!G#I%I)H*I+I-^.J1J2]3H4H5J7X8H9J:X;I=E>J?D@IAICGFJG[HJJYKYMZNYOIPGQJRHSHTGXFYJZ][Z]I^Y_FaEcHdXeHfJhZ
+ン が	p(_:ZHZMHVYZJ^YaK
+ン で	n#Z7[BWHEMXQYTZVJ[]bIgX
+ン に	u4ZHYMXU[ZH^Y
+ン の	w,YBIZ]cJ
+ン は	yM_ZI
+ン を	y,[8]
+ン イ	n>JB[HYLZMJTJ[]cJgX
+ン ク	uZHbb
+ン コ	y4]5]HGJXZI
+ン ス	p!I=cBKH^ZG
+ン タ	n=KH]VYZKc[dKfJgb
+ン ト	[!]#W%[&Y(E)Z+J,H/I0_1J2]4Y5Z6H7H8I9I:];I=E>G?G@HBDCGDXEHFKHHIHKHMFNGOJRHSYTJUYV[W]XJYJZE]I^Y_GaGbDcFdFeYfWgGhH
+ン ド	y7[
+ン バ	wHJPXV^
+ン プ	e!Y%J(G,J-H/^0Y3J4K6^8K9J:G=G>J?J@JAXBICJDIE_GIHDIJKJMINYSJTJUEVGWJZF[J]J^H_ZaJbHcYd[eKfYg^hJ
+ン 画	wHJZIba
+ン 管	w)J,ZP]
+ー が	d![#J%J(F)K*J+K,J-G/J0I1J3F4^5[6I7I8J9H:];I=G>G?G@HAZBGCGDGEIGJHXIFKHLJMFNEPIRFSKTJUGW_YYZ]][^H_]aEbGcYdZeJgIhI
+ー で	g!I(I*J-I6[7J:H;X=I>I?^BICJDIGZIKKJMIN_PHRJUHVYWI]JaXbYcIdIfYg_
+ー に	o-]9K=YA_CYHGIKJXNHZX_Y
+ー の	l4K:Y;W=JBICJDGEWH^R_VJZGbYc[fF
+ー は	o(I)Z7Z:I?]BJDZHIMJUIVIZG^^bJdJgW
+ー を	n*[-K4]?JHIKKN]UJWYYZZH]X_[dJfJ
+ー カ	u![E]NZZH
+ー ク	r,bHIRZ
+ー ザ	_!]#J%J(^*H+I,I-G/I0I3F4I6I8Y9H:X;X=Y>G?G@GA]BJDZEIGJJJKHLJMGNHOHRJSJTJUGWIYK]Z^Z_^aJbKcIdZeJfHhG
+ー シ	u,Z7_
+ー ジ	k-Z0bBJHJMJNKSZVKZX_Ja[b[dKfX
+ー ス	yHJQY_^
+ー タ	u4]:[HXVJaJc]fI
+ー ト	h!K#H(J*Z,J-H1]3X4J6K8J9J:[=J>I?H@ICJDXGJIIKIMYNIOKPKQ]RJTZUJVJWJXKZE[J_KaIb_dFeJf[gKhJ
+ー ド	O!E#F%H&J)G*G+H,]-]1I2[3F4F5I8G9G;H<J=D>Z?G@GAGFIGZHHJXMXOGPFQJRGTFVIXZYHZ[[Y]G^X_Da]b[cGe]fHgJhY
+ー バ	l-J1J3J4^6Z=J>J?JBIHHIJKJR_UKVJXKY]ZGaIcZdXfY
+ー ビ	j!J(K)[-K2Z:J=KHHS[U^VJZHbJdZfa
+ー プ	m(J?JDJG_HFNJPaUJVcZIaJdJ
+ー ラ	y4]5]HGJXZI
+ー ル	f!J#J(I)[+J-I3Y4J7K9I:I>X?[@HBHCYD^GYH]IHKHMYN[OIPJSJUHVHXIZD[J]J_JaZbJcZdKfJhI
+一 つ	n%[3I?XCcDJHFIJKJOJaJ
+一 下	w#[9ZXKZXb]
+一 个	o%]3I9I;[?JC^HHIJKGOYVKXHa[
+一 回	w9[@_HIXIZJ
+一 天	o#E@_DXHJX^ZJ
+一 度	o@_WZXJdZ
+一 日	w@ZX_
+一 時	p@JL[T^ZHa]cX
+一 次	w@X
+一 步	y*[ZJe[
+一 直	p?JBJCJD[K[LXMJZZaY
+一 种	q?YCaHG
+一 致	r3J6_A[O[_H
+一 般	y)ZHKaZcZ
+三 方	y.WJZ
+上 刚	w@Z
+不 一	w6]IIK]O]ZK
+不 上	uH[O]SGc^
+不 了	f!I#F(])H*I,H-J/J0I4X6I8J9I=H>_BGCIDJGIHJIHKFLIMGNHOJRGS[UGVHY]Zc[I]I^G_JaFbGc[dKfCgI
+不 允	yIZVJ^^
+不 出	y+[3_HIZHaI
+不 到	h!J#K(X,_-J0]3H4[6I7J9J=K>Z?I@JCKGJHYIJKJMJNJOKPJVJXKZF_^a[bKcJdIfI
+不 匹	yO[
+不 去	t#[%I;ZKXXKZ]
+不 可	k%J(H)Y4_8[:K=XBIHFMJRKSIVHZH^]bJc]dKf[gH
+不 同	y/X6]G]RK
+不 回	w0]9H>JG[HEYJZ]c^fH
+不 在	n-K/J4J7Z9^=K>G?X@IG_HEKJMIPJQ[T[V^XKZHaKbJcJ
+不 对	p(J3]6]9J@ICJE]GJHIIIKHMKNJOJPJR]UJZ]_JaJcKfJhZ
+不 开	t6^H[NJSXZHbZcK
+不 接	w3JHJI[N[O]ZJ
+不 支	t1[3Z7X?]HJZIgX
+不 明	y&ZN[Z[
+不 是	r(H9K:Z@XOYPIS]UIVaZF
+不 正	n%](K3_CJHITYZHh]
+不 知	yHINXZ^
+不 符	o-YHJIZNaZI
+不 能	c!J#I%J(X)J,J-I3I4J6J7I:H=^>Z?YBHCIDIEIGJHDIYK[LJNHOIP_SHTJUZX]Z?[Y^__KaJbGcJdKgIhG
+不 行	n#K(H)^*H,I-X3J4K8]:K=J>I?[@ICJHEKYM[NIOIPXVYXJ^K_JaJb[cJfKhI
+不 认	u:ZHFMZO[gZhY
+不 让	q?J@_HYKZX]ZZhI
+不 足	q%Y(_3Z9K=[CJHFI]KKNHVZZG
+不 过	tH[L^ZF
+与 本	yc[
+丢 了	u>^DYaG
+两 个	r/^?J@IAbHJKZNJOJZH_JaK
+两 次	w*X@[CW
+两 种	q*[C]
+个 密	u/]K[NKZK
+个 用	w!J;[A]CJHJUJV]ZY_I
+中 で	wHHS[]^dIe[
+中 心	tgb
+中 的	yEYPX
+临 时	u!X@YLZTW
+为 什	y#H*]HI[]
+为 组	yVIW]d[
+也 没	y3J?KD]HKa[
+了 密	n>Z?K@ZB]M[UXZGhI
+了 手	r>YC[
+了 收	w>aHJaC
+事 件	u#Z&ZBIHHS]ZJe[fX
+事 可	yHJVa
+二 つ	l*Z/^8[>KA]C^DJHGK[_JaJ
+二 回	wBZ
+二 次	yBY
+云 端	u/XBJTa_I
+五 次	y#XX^
+人 が	y@ZZJ][^Z
+人 に	y!K@XHZ^]
+人 の	w(XA]ZZ
+人 は	w+ZDJHIVa
+什 么	o#H%H*]H]N_[]
+今 天	p@ZX^ZJ
+今 日	u>J@^HJX]ZIaI
+今 朝	r#X@_MXZJ
+从 没	yDZHJW[ZId[
+他 の	y(^VZ
+他 社	y:]JZ
+付 い	y%Z3Y
+付 け	r-XHKIHK[NHO[ZYhZ
+代 理	p(J-Y0d3J4I9H>JDWGKHHMJNKRHVJYJZIaIc_dJgJ
+令 牌	u,c9KHJR]ZG
+以 前	i-J3G>]?[@IHKIIK_MXOJPXVJaKgZhK
+件 を	wIZKIN^
+会 社	n-Z3I8Y:Z>^?[CJDIHFIJN[OIZJaY
+会 議	uHZZ[][
+但 没	y?[DJLX[W
+住 了	y!J#_9G>JBJHYKJZGaK
+体 で	yU^
+体 管	w(^)Y*J,]UHZJdH
+何 も	t-J>ID[H[KILXTZXJZ[
+何 度	m#^-K9G@IBKDJHZIKTYXaZJ
+你 的	y:ZEXU]VKZH
+使 い	y,Z?[KZ
+使 え	g![#J(J-I3K:K>H?_@GCJDIHEI]KXL[MZNJUHVXXX[JaJbIdJhJ
+使 っ	n!J-Z3J7Z9I>Z?J@JCKHJIEKaOIU]VJXIZJaJhY
+使 用	g(J@ZHJIIK^N[P^T[UJVZZHdJgY
+保 护	wPbVK
+保 護	yP_
+信 息	u3[C[D^HJ
+修 改	q@^HJZX^Jh[
+個 人	y>[?ZHW
+停 了	u!]0]9J>JHGSJY^ZHcIfY
+停 止	o![-J0Z4]9I>I?KIJKJU[Y[ZJfY
+停 用	u![1]HKU[
+側 で	u![7[HHT[ZI
+允 许	q9K:K=JHHIZQYV^ZI[[^]
+先 に	w:[X[
+先 の	y3[DZHZ
+入 っ	m:[>J@JDKG[HHI_KHLXMJOIUKV[ZIaJhY
+入 れ	e!J#Y%K(J+J/Y3H6Z8Y9F:H=I>E?H@GB^CHD]GKHDLJMYNXOZPJRJTIUJVIXGZ^[J]Z^J_JaEbIcJeJfIhZ
+入 力	r#]3J9IO]ZKhX
+入 的	uO^
+入 社	w@XD]HY
+全 体	r(^)Y*J,[U[WJZIdH
+全 信	yC]DX
+全 局	w(^)X*J,]PJZIdH
+全 部	yBYNZO]
+全 问	w*Z?_ZG
+公 司	m(K-J3J4Z8[9I>Y?JBICKHGIIKJM]NbU[VJZGaJbJcJfJ
+关 了	r!]#I-K6]8K9H>H?K@KBGHFKKOKU]VKY[ZG]_aJbJfI
+关 着	y1J<ZHHRJU]cIf]
+关 闭	uB[HJU^ZJbZ
+其 他	y%]C[HK
+内 線	y3aHH
+册 sspr	y+[
+册 过	w+[DXHJ
+再 改	r@^
+再 設	w@Yg[
+再 试	t@ZBJXZZZ
+再 起	wB^fZ
+写 不	u0]4J9H>IG[HEIKY^ZGc^fG
+写 回	c!H#H%]&K(F)I*J+J,Y-J/I0G1J3H6Z7H8^9E:H;J<J>G?H@EAJBHCIDGEIFJGHIIJJKGLGMHNGPXSJTIUGVGWIXGYXZI[H]I^H_HaGbFcEddeaf]hG
+写 字	yI^
+几 次	y#YHIX]
+出 な	o([*X+Y3G>J?^C[DHHDIJKKMKNJOIZD[]a[hJ
+出 ま	pHJN[Z[hY
+出 る	n-].W3K@KCKHHNZO[_XdZ
+出 现	u+Y?JHIZ_hJ
+出 错	w,Z3JHIO]Z[aJe]fFhH
+分 か	u-]>JHXIHM]NWZX
+分 で	w)Z=JU[VZZI
+分 の	r-I3HI[O^V[
+分 机	y3b9J>JHH
+分 钟	wBJHIM^R^
+切 れ	q9I;Z=^>J@IBJUJXKZZ]]a[bJ
+刚 改	u@^
+別 の	y@ZKZ
+利 用	y0[4]HJZI
+别 人	y(Y*[HJV[
+别 的	u([:]B[C]IJMJPIUJVHZZ
+到 旧	w>Z
+到 短	ya[
+到 验	u>ZaX
+制 限	wHJQ^X]
+刻 が	yRa
+前 に	n!K(I-H3Y9H:Y>G?J@XBJCIDZF]HEIEK[MYOKXIZI]__JaJb]dKhI
+前 の	n-I3H>]@JHHKaM[OKZFg_
+前 使	wKX
+前 密	th_
+前 用	wK]
+前 的	w3G>^@JIHK[MZOJ
+力 し	r#]3J9IO]ZKhX
+办 公	y9Z>]?[HG
+务 台	y([@YZHgZ
+务 器	l(I1J2J3J4]6[8J9I=K>J?J@JBJGJHGIKKJR_SJYZZJaJcZdZ
+助 重	yU]
+効 で	t^YbYdZgY
+効 に	h(I.Z;WHWU[VZZFd_eZfK
+効 化	r!_#J)Z,[8[UHZJdDe]
+動 か	u.XPXZGf]
+勾 了	yLZ
+包 含	uHJIa
+匹 配	wA]O[
+十 分	w(XC]R]fJ
+単 語	y-Y
+印 机	uH_
+历 史	w5[HJIIKZN]
+原 因	tHJN]PWZ[a^
+去 了	w#[9J>KB^HJKJZE]]
+去 年	wK_
+反 映	yM^ZHgZ
+发 到	t>^
+取 れ	w>[aI
+取 得	y,a
+取 消	y?]BJG[HIZG]]
+受 け	n-I/[>ZHJIHK[NHO[ZXaIhZ
+受 保	yPaVK
+古 い	h-J0Z1]9K:J>]?J@HBIDJGJHBIJKIMcNJY[ZFaJbJcJdKfHh_
+只 有	l(J)J*I-J3J9J;[?J@JC^HHIaMJP_VJZEaJgK
+只 能	w@][[bI
+只 要	y*X?ZCJHH[]
+可 以	r(JB^HIVbZJ
+可 能	q([;[=YBIDJHIM[NZUKVJZJgY
+可 证	q3J9I=dCJDKH[IJVGZJaJ
+号 が	l3^CIDIHIO_aH
+号 と	w3JIYO]
+号 に	q3bHJOI
+号 の	wOZX[
+号 は	w3W>_KHOI
+号 を	u-[>[
+号 没	w3]>[VZaH
+号 码	g#J(J-J3e9J:K?I@JBJCIDGHEIHKJMJOaUKVJXWZFaXbKhJ
+号 被	u![>HH]
+司 的	w8]NW
+合 わ	w6]HJN[ZYdJ
+合 公	wNaZJ
+同 じ	p3KAaHHK^OY_I
+同 一	uAbKJ_K
+同 事	p(Y@XBKH^KKVaZJ
+同 僚	w([HZVZ
+同 期	i!I%X(J-J/J0^4Z6I9I:J=I>J?K@IAJBJCKDJGcHJIJKJLJMYNIOJR[UJVFZF]J_IaHbJcKd^fZgKhK
+同 步	h!I#I%Y(H)J*J+K,J-I/J0a4X6H7J8J9G:I;J=I>H?I@HAIBICHDIEJGcIIKHLJM[NIOIPIR^TIUIVGWJXJYJZF[J]I^J_IaHbJcId]eJfZgXhJ
+名 が	y2[<[HG
+名 前	u-X3J9K:[F]HJI]KIMK
+名 字	y:]I[
+后 再	u@ZBJZZ
+后 写	yRYd]fI
+向 导	w+[,ZHFZJdHe_
+否 さ	n%X/YHIJWN^PZZJaZ
+含 ま	t-YHYIY
+启 用	k!]%K(H)K*K,[/J7J:I=I@JBHDJEJHZMKPHV]ZEd[eafIgI
+员 不	t(Z)^*],IP[UJVHZD
+员 工	y3G@ZDXH[
+员 没	u(H)XPJUJV[WKZ[d[
+呼 び	y3[Q^
+哈 希	wG[H[M^
+問 が	y*X?^
+問 題	j-J9JB^EXHJIJKJMJTZXJZ_c]
+回 不	w0^6J@JGJHIZHdIf_
+回 失	y!J#^4[HJZGdJeZ
+回 数	u9JX^
+回 来	y!^9]HG
+因 为	y+]/]HGLX
+在 entra	y/J7[HFT[
+在 し	y>[_^
+在 の	th_
+在 不	r?J@]K_ZG[[hI
+在 密	yGaHH
+在 本	u!I7^PJ_[d^gI
+在 用	w-^/W9JHKZHh[
+在 的	wKJPYZI_]h_
+在 网	yMXcX
+地 activ	yPYgZ
+地 ad	t/ZgZ
+地 没	y_[g^
+地 环	ucad[
+地 配	wEbPJZHgJ
+坏 了	tH^R[
+垃 圾	ya_
+域 控	m!J#I%J(J-J3J4e5a7K8J<J=J>I?H@JBICIDJHEIJJ]KIM[NHPJRJTJUJVKZE[J]JaIbIdJfIhK
+域 管	w*JPaZH
+報 が	u,Z3[CZD^HI
+場 合	w:Z=ZM]ZF
+変 え	k#H9J>Z@dIJKIM[XGZF[[^YhI
+変 わ	p#K/[>ZTXg[
+変 更	a!I#K(I-H3I7Z9I:Y=J?J@aBZCJDJHJIIKHL^MYNIPKTJUIVIXIZX[J^aaJbIcJdIfJh^
+外 し	r#]8[?[BKGZHGNJPZTI[YdH
+外 れ	yHKZJda
+外 部	u:cHJZG
+多 す	uHJX_
+多 次	q#^+KHZXZZH
+多 请	uXZ
+大 写	yI^
+大 家	y-^9[>JHI
+大 文	yI]
+天 改	y@_ZIhJ
+太 多	n#^9J@IHJXaZH
+太 容	w-[
+太 常	y-_ZJ
+太 短	w-KIa
+失 敗	i!Y#]%J(I,Y-J/[3I4Y6Z9H:J;Y=I>I?J@JBHCKDJEJF[GJHEIJKJMJNJUIVIWKXIZ^[K]K_JaJbIcJe]fHgI
+失 败	i![%J(J,[-J3J4Z6Y7J9I;Z=J>H?K@HBIDKEKF]GJHFIJKJMJNJOJSKUJVJ_JcJdZe]fKhI
+好 了	uB]RZ
+如 果	y:[=ZZI
+始 ま	y+[3ZHE][
+字 母	t/WHKIb
+字 符	y2]F^HJ
+存 在	r>ZHJPX_baK
+安 全	o*Z9J?^BJC[HIPZQZZF
+完 了	u(]B]HJZK][
+完 成	w([B[HJZJ]]
+定 し	r*[@YE[HWgZ
+定 で	yBZV[
+定 义	wHYNHW_ZI
+定 了	w#[HJTX
+実 行	y%Xf[
+审 核	y/XEXNX
+客 户	y:[BYQY
+容 易	u-]
+密 の	y*X?^
+密 码	Q!D&I)E*F+F.H0Y1G2^3C4E5H8F9H:[;G<H=D>E?@@YAGCDEGFHGYIXJXLJMYNXOEPHQIRFSFTEVGWEXDYGZa[[]F^[_EaBbZcFd[eGgIh_
+密 碼	o#I(H-[:J=J>I?I@IBIE[HGI[KYMINYPJUY^]hI
+密 钥	w6a?_HIVKZH
+对 象	q3J9K;]>JA[GZHJOKZH_baK
+対 応	w1]_[gX
+対 象	wGaHHVZ
+小 文	yI^
+小 时	l3K9J>I?J@^CJHIIJKJOIXaZIa_
+尝 试	pXbaJ
+局 管	w(^)X*J,]PJZIdH
+届 か	w4[HIaZcZ
+届 き	t>IHYZJa]
+届 く	w>a
+履 歴	w5[IJN[
+己 改	yBXVZ^[
+己 的	y@YO]
+己 重	y)ZU]VIZK
+已 注	t+bBJDXHH
+已 经	u+Z>]?HBZDJHI
+希 同	wG[H[M^
+帐 户	j!Z#[%Z(I3ZHHPYUIV]ZI[Z
+帯 を	y>]
+帯 電	wa[
+常 见	y-Ya[
+应 用	r%](I3J:J=I>[?_BKC[HFIIKIMHPKTKUJVIZG_Ka]dJgY
+度 お	w9Y@YZX
+度 か	y#]9ITZ
+度 も	n#Y9J@IDIH[WYXaZJdZ
+度 変	w@Z
+开 密	y6^HJNJU[VJZGbKd[
+式 が	w3^
+式 不	t3bC[KKZG
+強 制	yHYL]
+强 制	tBKDXL]ZJb^
+弾 か	y-Y@ZJY
+当 て	y-Y=^HK
+当 前	r#Xh_
+录 不	w>J?JHGZabJhJ
+录 界	wHJZIba
+录 里	y!]3[HI
+形 式	t3bCJ
+待 #	wXY
+待 ち	y9ZXX
+待 っ	yXHa]
+後 で	wZYcXeZ
+後 に	q3I9H>J?I@ZBXHHKJMKR[XJZE]_aIfa
+微 软	r#H7Z9KRZS_ZHaXd[
+心 重	yg]
+必 要	e!J#H(H-K3J9J:[=]>J?JBJC_I^KJMINJTJUFVIZG[ZaJbJd^fJ
+必 须	r:W@ZBJD[HIK]ZJ
+忘 れ	o:Y>ZBGH[MJUKZ^hK
+忘 记	w:[>JHJZ]
+怎 么	qH_Z[
+性 が	y3^>IgY
+恢 复	y6]BYR]
+您 的	r(I3Z:JBYE]HJI]PKUHV[ZI
+悪 い	yE]HJZ]cX
+情 報	t,Z3ZCZDaHI
+想 再	w@a
+想 用	w?aaH
+成 し	y(KEJUGV[W_ZJ
+成 功	u/_B]HKTI
+成 员	w(J9KPYUJVaZJ
+我 不	u9[>[?JHFIJKIOIVaZI
+我 们	n(J-X3Y9H:Z=]>I@ZCHDJHHIIOJU_VHXJZF[J_ZaJdZfK
+我 只	wC[
+我 想	w?]aJ
+我 是	w(])Z:ZZH
+我 没	y%K(^C[ZI
+我 的	f![(G)J-H3F9Y=I>I?I@JBICFDIH]I^KIMJNKOaPKUIV^XJ[H]J^KaHhI
+户 一	yCZaX
+户 不	n(H8]:]@IG_HFKIMKP_VHZE^]hK
+户 在	t!^HIVJXZ[[_]
+户 密	w2_7YHJIKdZfI
+户 已	u!ZTZ
+户 无	yL[gX
+户 没	p!J%](G)]3J=[CJD]HGUIV]ZJaJ
+户 的	u:_H]ZI
+户 被	u!XHY
+戻 し	j%J4X8[>J@IBJHFMJPWRXVJYZbJc[d[f^hJ
+戻 せ	u0Z>JHHK]ZZ_ZfY
+戻 っ	y!^ZKb]
+所 以	yIYZJh[
+所 需	w%[=^HI
+手 机	e#[(J-J3^9H>^?H@JBID_IGKJMZNKOZUKVJZH]KbJfJhJ
+打 不	t3ZH[SXZJbZ
+打 印	wH^
+找 不	y4]HK_^
+承 が	y;_
+択 肢	t3J?_C]HH[[
+护 组	yP^
+报 告	uBKDYH^
+报 错	rZb
+拒 否	g%^*J,Y/]3J9I>J?JBJCHDKHJIWJYMJN[O]P[VJZHaXfJhJ
+拒 绝	l%Y*K/^9JBJHJIJKIMJN[O^PZZGaY
+拿 不	y,a9JHIZ[
+挂 了	w/J4]=J>J@JBJHHMHSaTJUKZHf]
+按 钮	u(a:[HIZH
+换 了	t>ZM[
+授 权	yTZV[
+接 受	t/Y3J>K@JHHI[O[Z]
+接 器	p%X2[8]9J<_IIZJ]K_]aJbJcIdJ
+接 続	n4YH[ZIcb
+推 測	t-^
+提 示	l@ZHJK]LY_Yd[hX
+携 帯	m3]9J>_?JBKCYD]HKIJZH
+操 作	y(a
+支 持	r1_3Z7X?]HIRIZHcJfJgX
+收 不	m3J>[a[
+改 一	w@^
+改 不	yZZ^IhY
+改 了	r/[@[MZZI_JgYhJ
+改 密	m@EBJMIVJZ^^b
+改 的	y@^
+改 过	w@]
+敗 し	wBJTZZ^
+敗 す	y!]
+数 #	yC[IY
+数 が	wXX
+数 太	yXY
+数 字	q3I9JHJId
+文 字	m-J/Z2]3I9J@JCIF]HGIcKIOKXJZJhK
+新 し	f+Y-E1[9J:[>F?HBYCJIHKIM]UJXKZX][aKbZdJfXgXhI
+新 入	y@YDZHY
+新 员	y3G@ZDXH[
+新 密	k:^HDJXKIMXNHZ[[JhJ
+新 後	yBXZGcYf]
+新 手	y>GH]
+新 的	q9I:J>J?J@HBYIIK[M_OJVKZH[[]]aKbJ
+方 式	t*X3JC_DXZJ
+方 法	f#K(I*Y+]-J3J:I>I?b@JBHC_DGHaIJKJMJNIUJVJWJXJZG[KaJbK
+无 效	y3J>JHJO]R]aJhZ
+无 法	l(Y3Z:ZBKEZHHUIVJ[]cXdJeZ
+日 に	yX[
+日 は	w>J@YHKMIX]ZK]]aI
+日 ま	t9Y@^HKXYfZ
+日 パ	yDZ
+日 変	y@^MYZK
+日 志	yNX]]cX
+旧 号	w>Z
+旧 密	n#]>I@KKZM_ZHgYhY
+旧 的	t>JCJHIIKK]M_ZK
+早 上	r#Y@Z
+时 密	y@YLZ
+时 锁	uT^
+时 间	r4J9J@[HIRcZJaJcIfH
+明 天	y@YX^
+明 日	w9J@ZX^
+易 被	y-Y
+昨 天	r>K@]BJKJMYZI]]f]hI
+昨 日	t@]MXZJ]]fZ
+是 一	yOZ
+是 不	y@YS]ZI
+是 锁	y#FHITZ[]
+显 示	r+[/WDEHZIJO]ZHh^
+時 に	u5[?IHGL[O[a]
+時 の	y,]LXbZdH
+時 刻	wHJRb
+時 的	uT[cX
+時 間	l#K-K3J>J@]HKIKKJRZX_a[fI
+暂 时	wT^
+暗 号	y6]<[HJ
+更 が	r@YL[ZZ^[hH
+更 し	o7[@]BJHJM^ZI
+更 す	yH[hY
+更 で	l:[@ZMJZY^]hY
+更 改	p7X@]BIHJL]MJZF^[
+更 新	l+]-J1^9J@]BYCJDHHFKKZFcWdJf^hJ
+更 禁	w@Z
+書 き	h!J(J0Y3J6K8Z9J:J>I?J@HBIGYHDKJMHNJRXUJVJXJY^^K_XaJbIcZd^f_hI
+最 小	y@ZI^aK
+最 後	y@J]]eZ
+最 短	w@[
+最 近	r@]BIK_ZHgY
+有 #	y3YCHI_
+有 効	g!Z(G,[/K7K8Z:I=IBJDJEJIIKILYNZPJUYV]WJZD^XbJd[e_fH
+有 启	wV[dY
+有 域	y*JP_ZH
+有 我	wI]ZD[^
+有 注	yDY
+有 重	u%X(YUJW[
+有 问	wE[cZ
+服 务	f!J#J%I)I*J,J-I/J0I1I2Z3H4[6Z7I8I9G:I=H>H?HCIDIEIGHHDIHKIMJNIOJPIR^S]TIUHVGWJXIYYZE[J]I^K_JaHbIcYd]fbhI
+期 の	wGaMJ
+期 サ	y4[HJR]
+期 間	r=Z@^IIKIN[ZI
+期 限	k9J=Z>J@YBJIHKJLbMJNZXIZZa[hJ
+本 人	n!H+_-J3K>J?JBJHFMJPJZI]_^ahJ
+本 地	b!Y#G%H&K(E)H*H+I,H-G.J/_0[1J2J3G4H5K6_7Y8I9G:G;I=G>G?G@FAYBDCGDGEaFKGGHCIGJIKFLIMENZOHPYRISGTYUFVEWHXHYJZA[H]G^G_aaGbFc]d]eIfYg^hG
+机 丢	w>^aG
+机 号	p3^DZHJO[aH
+机 坏	wH]
+权 限	i%c(a3J8J:J;_=I>J@JBIDJHYLJMJNKUIVHXKZFaIbKdIfJgKhK
+来 な	u>Ia[dIf^
+来 宾	w:_
+格 式	u3bCJZI
+検 証	u3H>K?IC^HHOZXZZJ]^
+構 成	m(H/J:J=KBJCYDKEdHHPJUFVYW^ZFdHe^fGgJ
+権 限	l%_(^;[HZZI
+機 種	y>_ZJ
+機 能	yUagY
+次 失	y#X
+次 数	tX_
+次 登	y#YHIL^
+止 さ	t![9I?]@JHZZJ^]
+止 し	yY]fW
+止 め	t![)Y.WHIU^ZK
+止 期	w@Z
+正 し	r3^ZJh[
+正 常	pB_HHS_T]UIZIbJfJ
+正 确	o%]3[CZHIZHh]
+此 密	y%I([
+步 服	w4ZR_
+步 没	y%J0J3IC]HHMJaId[f]
+残 っ	t#X3]CJDI_]
+永 不	uL_
+求 が	y>JH[X]
+求 さ	yC]HK[X
+求 め	p*Y+ZCZDIM[
+求 两	yCY
+没 了	t(K3I9H>a?[BKDKHFKJMJZI]K_[aGbZ
+没 写	y%I8]HIN]d[fH
+没 勾	u;]HJdaeJfG
+没 开	wU[VYZId[
+没 有	^!G#H%J([)Z+I,I-G.K/J0J1J2J3Y4I5[6J7I8H9E:G;H<H=]>D@HAJBFCZD]EIFJGJH@IFJJKHLIMGNGOHPGRJSITGVXW]XIYJZE[^]G^J_^a_bJcHdZeJf^gGhH
+没 权	y%]([
+没 法	w)Z:[>Z
+法 が	w?ZC[HH
+法 を	r*X+Z?]DJH[ZJ
+法 重	p(I:ZEZHJUIZ^cY
+注 册	h!J(J+c:K=K>J?I@KBXCIDaHXKKMKUJVJXKZGbJ
+浏 览	w.YHIZI]]b]
+消 え	y%[?[HJbZ
+済 み	m+b3K?IB[CHDXTXVZZJ[J
+測 さ	u-^
+満 た	p-KIYKINbZJ
+無 い	r!K3Z>J?JC_D_HGIKOI_YaI
+無 事	yB^
+無 効	f!e#J(J)X-K/J3G9J:J;Z<Z=J>JBICJDJHDIJO[PKRZVIXJZG_JaIfIgJhX
+無 期	tHYLaZH
+猜 到	y-Z
+环 境	ucad[
+现 在	n9J>H?[@ZHJK^MJOKZDha
+現 在	o#XKJZXhb
+理 セ	rgb
+理 中	tgb
+理 员	c#I%J(])^*c+J,_-H0J3J4J6K7I8J:H;J=H>J?H@IBICHDHEYGJHFIIKILJMINGOJP_RJSJTJWYXJ[I]I^J_IaIbJcId[fIgIhI
+理 由	wNZPXZ[
+理 者	b#K(])]*c,_-H3J7J:G=J>J?H@IBICIDIEZHGIIKIMINGP^WXXK[J]K^JaJbIcJdYfIhJ
+環 境	wc]d[
+用 さ	y*[K[
+用 で	w4]KYPYZH
+用 不	u?[KJZ]
+用 了	o(J,[3J;Y>_?GDKHIKYOJUXZI
+用 写	u,[ZIe_
+用 密	t(JV_
+用 户	]!J%F(^)Z*E,F-F.J0H1I2I3D4G5K6H7[8Z9J;[=Y>E?C@EA^BJEHFJIYJIKCLKMENGOZQJRISITEUDWHYJZJ][^[_aaFcHdYeIfHgJhF
+用 新	wB[MZgX
+用 旧	uHFMa
+用 期	u=Z@[IIN]ZI
+用 的	w#X?]KKQYZHh[
+用 过	pK_
+电 脑	n9H>J?J@KH^KJMaZHaJb[gY
+电 话	j!K#J(J+K-J9F=J>G?^@KBIDZIIKIMHNKOaUJVIXXZH]Y_Ia_bIcKfJhJ
+画 面	j!J#J(Z+_-J3H9J:J=J>[?H@IBICIHXIJKIMINJOJTJUJVJXI]I_KaHbcdKfJhZ
+界 面	tHIZF[Zbb
+番 号	e!I-I3c9H=K>a?I@IBJCHHJIHKGMIObUJVJZH]KbKhJ
+発 生	y=ZZ]
+登 录	h!J#I(J+K3I:J>E?H@JBZCJDIIKKIL[NJOJTJUJZ][]bbhZ
+登 记	l+I3X>Z?^BID_HEIJKJMJO]ZFaJbKhJ
+登 録	a!I#J(I+b-J3]:I=J?Z@ICZDdIHKILKMINIOZPKTKUJVIXIZE[J]KaIbGcKdJfJhH
+的 な	yaZc]
+的 に	wT[
+的 不	r3J>K@XIJK]O_ZJ
+的 号	q3_>IDIHIO[aZ
+的 密	j%J(]:I>J@IBXHJIKJXK]MJPJUXVHZH^JfYhZ
+的 帐	o!Y#[(J3ZHKUKV^
+的 手	y3YO]aJ
+的 权	y%^(YHJZJ
+的 电	u3[HJO^aJ
+的 管	y([PZZJ
+的 组	t(J:[=J>KBJHHP[UZVaZI
+的 账	q!]#X(J)]:J>JG[HEUIV[
+的 连	yc]
+的 重	y>]E[ZI
+監 査	y/XEXNX
+目 の	w8]C]
+目 录	q![(K3[:]HHZH_]dZ
+看 不	w#H(Z>^?IH]ZKaH
+看 到	w>K?]@YH[aJ
+知 道	r>GHZ[a
+短 す	yI^ZK
+短 使	y@[
+短 信	m(K-K3X9H=J>[?^@JBJCHDIHGIIZI]]a_
+码 一	w@HBXKYLXXJZIa]
+码 不	i(J-W3G6I:J>I?]@JGJHXIEKGMHNJOYVJXKZ_^Ja]bKh]
+码 与	yO]
+码 了	w>JBJHHZ_
+码 今	w@]
+码 以	yKX
+码 写	o%](J@JBKP[UJZDd_f]hJ
+码 发	t>^
+码 同	yGaHH
+码 在	w7]HHMYdZ
+码 太	p-Z2[@ZHJI]ZIfI
+码 已	wBZM^UJ
+码 我	y-WHJ[]
+码 时	y3JO]aJhZ
+码 最	u@[KX
+码 格	y3[
+码 没	w3_:[>HOJZHaH
+码 现	y@]ZJhJ
+码 的	t(Y>^HJVIZJ[[^ZaI
+码 策	uN_
+码 被	y@XKXZJ^Z
+码 输	y#Y-IHJX_
+码 重	k(E:HEJHZMKPKUaVZWJZXbIdIfY
+码 页	yhW
+確 認	h!I#J+J-J9J:J=J>^?J@JBXC^DXIIKIMJO]TIVIZF[Ja^hJ
+碼 重	yBJE]UZVY
+示 さ	l+Z-J?ZCKDIHZNYOYZY
+示 密	yKXd]
+社 の	p-J3I8Z:[>_?[CJDJHEN[OIaJ
+社 内	u-I>JBIHYKJN_T[U]ZG
+社 員	w@[DZHY
+禁 止	j!H)]-bBKHGIIKYMJQYUIZJ^_hI
+禁 用	l!c/J;Y=KHHKJUYZH
+私 の	w9Y:[DJHHO]VZ
+种 方	u*Y?ZHJ
+种 验	t*XC_
+秘 密	w*X6]?^HIZJdJ
+租 户	t(J:^=JBHDJHHUaVGW_ZGbJ
+稍 后	w@ZBJZZ
+種 変	y>_ZJ
+種 類	y:[HHIZ
+笔 记	uBZHYKKM[ZHb]
+符 号	w-ZI]
+符 合	o-YHJIZNaZI
+第 一	wC[DX
+第 三	y.WJZ
+第 二	r8]@ZBXC[KJZI
+等 待	wXY
+策 略	h!J#J%K(H)I*_,J/J3J7J9I:J=J>I?[@IBICJDIEJHJIIKILKMJNdPHTJUGVHWcZD[J]J_JaIbJcJdJfIgJhJ
+筛 选	yG[HIJZa[
+管 理	X!G#G%G&K(^)a*f+H,b-E.J/H0H1I2I3G4H5J6H7F8H9J;I<K=E>F?E@FAIBECEDEE[FJGHHBIFJIKFLHMENCOHPbQKRHSGTFUXWZXGYI[F]G^G_GaFbFcEd_eHfEgdhF
+系 方	y3JC_DYZI
+系 管	y!XZ_
+系 统	wK^R[ZI
+組 織	i(H-K>J?JBIDJE_F]HFIFMJNYU^VGW_ZEbJcZdZfJgJ
+絡 先	y3[C[DZZJ
+継 承	t%J;dHIZK
+続 の	yc]
+織 で	tHJNIU^W]ZJ
+織 の	wEYN]UIW]ZJ
+组 织	k(H)J*I-J3J9I:Z>K?KBICJDJEYF]G[HGIFKKMJN[PHU^VDW_ZE[JaIbJcYdYfJgK
+织 的	uEZN^ZIc[
+继 承	t%H(K;dHIZH
+继 续	wX]ZJ]^aH
+缺 少	y=]HJIY
+网 页	wHJM_
+置 不	p%](G5[7XBJE]HGPJS]UIVJ[ZbHfJgK
+置 了	q(J=^B]C[HIUIZGgZ
+置 失	y!]/JZ]
+置 密	n%ZBHD[HHUHVJ[[b^
+置 页	y(IDJHXS[Z[bJ
+者 が	o(H:JE[U[VZW[ZEdZgY
+者 だ	r)[*]P[UHZJ
+者 で	y(]:[HJ
+者 に	r*^-I?KNIZ^d[
+者 の	y*]
+者 は	u([)^UI
+者 を	y(_)K*J,Z
+联 合	t!J,[7cZJ_J
+联 系	q(J*J3[C^HIKJPKZ]c]dK
+聞 か	yHXLYh[
+肢 が	u3J?]C]HH[[
+能 使	wP[
+能 再	p@XMJXaZI
+能 用	q*X>]?[CJHFKJLXM^PKZI
+能 自	yU]V]ZJ
+能 重	p=a?J@KBXD[HHK]MKPJSKUIVJZF[ZbHfJ
+脑 上	w#YHKM[
+自 分	o)Y-I3H=J>JHIIZO]U[V^ZI
+自 助	q(I)]9JBGHYUcZG]JaI
+自 己	o(J)Y3K>JBYHIO[U[V]ZI^Z
+至 少	yC[I]
+致 し	u3J6]NYO[
+范 围	yGaHF
+落 ち	t3K4]9JHZMJRJSZUJVJaJdIe[f]
+行 回	u9JX^
+表 示	k+Z-I3K?ZCJDIHZKJNYOYZYh[
+被 拒	q%],Z-K@ZKKP]
+被 猜	y-Y
+被 禁	r![)Y
+被 锁	p#Z-ITJX]ZK
+要 が	r#H.XD[HH[[
+要 で	wC]DJHZIX
+要 と	yC]DJ
+要 な	p%Y=]IYUHZJd[
+要 两	u*Z
+要 件	wIZKIN^
+要 开	yZ[[]
+要 旧	y>JCKHJM_
+要 求	i+[-K3J9J:K=J>H@JBJC[DJI[KJMWN_X[ZHaI
+見 ら	y@YH^
+覚 え	wHJK_[X
+规 则	yCXG]HHNX
+览 器	w.YHIZI]]b]
+角 色	y(])^*XHJVK
+解 锁	n#[1ZBYHIT]VJZI[__JbH
+解 除	m#Y1[9IBYHIT[[]
+言 わ	f!J+Y3J9G>H?J@YBJCXDYHGI[KYMJN[X[ZHaJh]
+記 号	w-ZI]
+設 定	i*[-K:K>J?I@XE_HZKKMJNXUIVXWJZH^YdZgZ
+許 可	q%].X;]HHQXV^
+試 し	r@YNZX^
+試 行	r9JX^cX
+話 が	w3I>I?aDJHJOIaZ
+話 に	u3[9X>^HG
+話 も	yDZ
+話 番	m3XDYHJO_XZZKaI
+認 が	y*Y
+認 し	w%Y3XCZHJOZ
+認 で	u>aBICIDGHZO[ZGaH
+認 証	q,^3[DXHXZJ
+認 識	y:[DJHHO]hX
+語 が	y-Y
+誰 も	w=YSYU^VIZH
+議 が	yZ]][
+護 さ	yP_
+让 用	y?JH]K[LX
+记 了	w>K?_CYDHHJ
+记 密	w:[>JHJZ]
+记 本	uBZHYKKM[ZHb]
+记 的	r3]>]?HCJDGHIO^
+许 可	p3J9I=dCJDJH]IJVGZJaJ
+设 为	yHKU]V]ZK
+设 了	w*[2[@YZK
+设 置	y%]HZZJ
+访 问	u%Z9IHYP[Z]
+证 方	yCZ
+证 码	l3K>[HIXYa_
+试 太	y@KX^
+试 次	uX^
+话 号	r3ZHJO_XZaH
+请 求	w9Z>GHZXZ
+请 确	y3YC[OZ
+请 稍	w@ZBJZZ
+请 等	wXY
+请 选	y-Z
+谁 都	u(K=YBKD[HIS^U]VHZF
+谢 谢	t-J9_>K?KB]HGIKKJZIaK
+象 外	yG^HIV[
+質 問	u#K*Z?^HJX[
+账 号	n!_-J>H@KBJH[OJVX^Y
+账 户	f!Z%Z(E)]-J2a3I7J8J:[;J=I>J?J@IBICHDZGZIHKIL[MJNJOJP[RJUHVXWJXJZE[I]J^Y_IaIbJcJdIfHgJhJ
+起 動	uB]bYfZ
+足 り	t(]3Z9HCZDIHII^OIZGaJ
+身 份	u,Z3[7]D]HH
+输 入	tO^
+输 错	t#_-IHIX^ZG
+过 不	u%I;Z>]HIKYZ[
+过 密	t@]BKDX
+过 期	n9H=J>I?J@GBJDKKJLaMJXJ]^a[
+过 的	yKX
+运 行	wBJHISaUJZJfY
+还 不	y@[HGM]
+还 在	y_]
+还 是	m!X#I5Z9ZHJMZTZZXgZ
+还 要	r3K9J>ICbHIIIM_ZJaJ
+这 个	pGXHJK[V[_[
+进 不	w#[Z^
+进 去	yB^ZHh[
+连 不	wH[SGc^
+连 接	l%X2[8]9J<_IIZH]K_]aJbJc]dJ
+追 加	y8]C[DJHJ
+选 项	t(]3K>K?_C[DIHG[YaI
+途 中	yHI]^dIe[
+通 ら	u;Z@XHGK[Z[
+通 知	t(J>K?YCIHZVJZGaa
+連 絡	t3ZC^DZHIKKZZ
+進 め	w:[X[
+違 い	u,Z3^KJh[
+違 う	n-I3J6[9I>J@IHXIIKZOZRZXJZJha
+違 え	p#a@JHIKJX_hX
+選 べ	u?]H[[Y
+選 択	q-K3J>K?_C[DKHGKYVZ[[aK
+那 个	u9KG]KbZI
+那 边	y8]:_ZJ
+邮 件	r3I9J>H?_CHDGHFM[aa
+邮 箱	n(J3[9H>^?WDaHZIJKJOJVJZH]KaE
+都 不	u=Z@YU]VIZX
+都 没	w3J>HB[D_HFMIaZ
+配 置	o!J(H)J*J0K:K=IBJCZEcHHPGUGVZW[ZE_KaKcIdIe_fEgI
+里 不	y7]HH^Z
+里 有	y3HF]HIIX
+里 没	yUJW]__
+里 的	w3^HJO]aJ
+重 启	wB]fZ
+重 复	y9JA[HJK^
+重 置	X#G%G(Z)J*G+H,I-I.J/G0I1I2J3G4H5W6H7I8H9K;I<K=Y?J@FAIBZCGFJGHIIJHKELHNFOIRHS^TGU_VXW^XGYJZ][W]G^F_GaXcKdEeHfYg[hG
+重 設	yBJE]UZVY
+録 が	y+[BYDI
+録 さ	q+I3Z>K?[DWHHO[
+録 し	m+Z>X?XC[DZHGZJ
+録 は	yC^DJ
+録 を	w+ZHY
+録 済	r+b?JBHCHDX
+鍵 が	y6cHJdJ
+钥 不	u6c9J?_@KHHRJUKVJZFbKfI
+链 接	tBKMJZEbc
+锁 了	w#K[]
+锁 定	n#_HFT_
+错 了	y9H@JBKHYh^
+错 太	y#_-IXJZI
+错 误	q&Z3KE[HJZ]h]
+閉 じ	uB^ZI]Y
+開 か	w#[H]XHbZ
+間 が	r=Z@^R[ZIfI
+間 に	u@ZX]
+間 待	yXX
+間 違	l![#_-J3]9I>I?J@IBJDKHEIKKGMJNJOKX^ZJh^
+问 题	k#E(J*Z9K?^@KB]EZHEIJKJMINJPJUKVJX]Z]c[hJ
+间 不	y@]R_ZJcJfI
+限 が	o%_(^;ZZI
+限 な	yHKL]
+限 に	yHZLZ
+限 の	y;XL^ZI
+限 切	w9J=[@JHJZ]a]
+限 制	y@JQYX^
+限 没	y%[(J;_HI
+限 重	y%K(^
+除 し	yT[
+除 済	yTZ
+障 害	yHHS^TIcZ
+電 話	e+J-I3^9H>[?^@JBKDYIJKJMJNKO]XXZH]Ka[hJ
+需 要	o%H=]C^DJHZZJ
+非 対	y1]gY
+面 が	w(J+^3K>^?JDHHHZ[aJbH
+面 で	wZIba
+面 に	w(]H]ZGbZ
+面 不	w+]HGX]ZGb]
+面 说	yD]ZZ
+題 が	tEYZ[c[
+題 な	uB]HJT[ZHaX
+願 い	w#]9ZZJ
+页 面	j(Y)J*J+_3J=J>J?J@KBICHDZIKKJMJOKPJSZUIVHX[Z^[J]ZaIbH
+验 证	b!H#H%Y(H)J+J,W-H2K3Y4J7J8K:I;K=G>Y?]@HBIC_GJHHIHKHLJMINJO^PIRJTIUJVHXZZF[I]]^K_Ia_bJcJdJfJhI
=#	A!A#@%;&>)9*>+A,;-F.=/I0?1b2i3i4>5<6:788:9::8;<=B?7@eA<B<ChD?EGFAG<H?IbJ:KdL=M@NAOYP_Q?R_SgTaU9V=W;XbYfZ7[8]6^;_8aEb=d7e=f5geh<
=0171	w3YOXaI
=0x8023061f	l#K%J-J3J4J8d9I<H@JBIHGIJKJNHZG_J
=0x8023062c	m!K%J(J8E9J<c=K>K?KBIHHNJUKVJZIaJbJ
=2003	l(H)I4I5f6J7I:J=J?JBHDIHDKJMJNJPHRHSHUHVGWJZF]JaIbIcGdKfE
=2008	g!K#J(J-J4E5e@JBIHEIJJIKKMENJPJRJUJZC[IbGcIfIgJ
=2012	y1K4J5YH[
=2016	o!H#I%J(J)K*K+J-E1e3G4G5]6J7J8K9E:I;J=I>G?G@GAKBHCHDIEKGJHBIFJIKFLKMHNIOIPITJUHVHXIYJZG[J]I_JaGbIcIdKfJhI
=2017	y1_HE
=2018	w1aGKHFcJfI
=2019	y1X@[
=24h	n#F-I?J@aBHHFIJKIMKNITHXbZIaIbJcJhJ
=31034	i!J#J%H(J,J-I3J4I6J8I9I=H>I?J@HBFCKDJGJHDIJKILKMINIPGRJUJVIXKYZZCaJbJcFdDeHfggJhJ
=31044	u-J9H@IBGHFIJKJXJZFfb
=32002	yBIHFc_
=32004	j!H#H%H&J(I)I*K+K,E-H/J3G4I5J6f7J8J9F:J;J<K=I>G?H@IBHCIDIFJGJHEIGJJKHLKMINIOHPHRJSITJUIVIWKXIYJZD[J]I_JaGbIcHdJeIfHhJ
=32009	g!J#I%J(J*J,g-I3H6H7K9H=J>I?H@JBICIDJEJGKHBIIKIMJNGOJPJRKTJUKVJXJZD]JaHbJcJdJeIfIhJ
=32011	m!J#I%I,D-K/K3I4J6G8J9H=I>J@JBIFJHEIJKJMJNJOJPISJZEaJbKcHdFegfGhJ
=33001	]!E#E%C&j(F)H*G+H,H-C.I/H0I1J2I3C4G5J6I7H8G9B:G;H<I=F>D?F@EAFBCCFDEEIFdGFH?IDJHKELGMFN@OGPGQJRHSHTGUHVGWHXGYHZ?[G]F^H_DaCbGcGdHeIfFgIhF
=33002	q!I&GAIBJHGNJZE_c
=33003	y#J&H-KA_HIOHZJ_KhJ
=33004	q!H#I%c&D(G-H3I6H9G=J>I?J@IAIBICJDKFGHFIIJJKIMJNGOJQJVJXJZI]J_HaJcJhI
=33005	w!]HK
=33008	n!J#H%K&I-J/K1K5I9J@YBGDJGJHCKJNdPIRIVJXJZG^Y_JaJcJfH
=3rd	yJZ
=4740	n!I#cBIHFTGZE[I
=50053	yHJTZ
=6329	y8^NJZK
=6800	w,J?KHENGZFfb
=80070005	n!I#K%e(K-H/J2G3J4K9H=J>H?J@IBICKDJHCIJKJNIOJPFTKVJXKZGaI
=800700c	k!I#I%E(J)K-E2g3H4I7J8J9F:J=J>H?I@HAKBHCIDIFJGJHCICJKKILJMHNHOIPJRKTJUJVJXHYKZH]I_JaGbJcIfIhI
=80230405	p4I8JAHGIHH_a
=80230619	w%J4H8I9J<IHJJYN_
=8023061f	y8_9KNK
=8023062c	u%H3J4F8I9I<bAKHINGZH_J
=80230818	k!J%H(K-J3H4e7J8G9H<I=J>J?J@JAJBJCKDKHFIIKJMJNGPJTJVJXJZI_IaJcJfK
=a	;!K#F%E&A(Y)H*Y+[,F-Z.@/I091?3J5H6B7F8F9^:G;A<H>Y@bBICADFEFF]GFHdI]M]NFOCP@QJSBTAWZX]Y@[[]a^CaAbHcBdGeAfEgAhD
=aadc	i!G#G%I(I)I*K+J,J-H.K/I0J1]3F4I5J6J7I8I9F:I;J=H>G?G@FAJBECHDFEJFIGYHAIGJIKFLIMGNIOIPHReSFTGUHVGWJXFY[ZB[I]I^J_JaHbEcXdIeJf[gJhH
=aadsts50053	u#G-J9JHCTbZJ
=aan	e!J#J%H(Y)G*I+J,I0J3G4J6[7J8J9J:G;J>H?H@DBHCHDYEKGIHGKDLZMHNaOIPGRJTJUIV]WJXI[G]G^[_IbIcJdEeJfGgJhF
=aangepast	w-]9J>I?J@_CJHGIJKIaJ
=aangevinkt	yLZZIdZeKfJ
=aanmeld	yBJDIHYL^ZH^JhJ
=aanmelden	w#IBZHFKITJ[]bZ
=aanmeldscherm	wZJb^
=aanzetten	y(I,[8[BJHIXKZIdFe]fJ
=ab	g!I#I%H(G)J*J,Y-G/E0K3G4X5J6J7I9G:I;J>H?H@GBFCGDHGJHIIIJXKHL]MFN_OHPIRZSJTIUHVGWGXIYIZX[I]Z_JaFbHc[dFe]fHgIhX
=abandon	qHXZG]^aI
=abbiamo	r=ZBZHHKKLWUZYW
=aber	b#F%I(J)K*J+^-X/J3F4J7J9H:H;K>]?^BGCYDBHBIFKELYOHSKT[UIVXXHZ@[]]Z^I_JaIbIcJdIfI
=abgebrochen	yHIII]_
=abgelaufen	q#J(J-J:I=^>Z?I@HBCCIDJHYIJKJLJMKNKUHVJZX]ZaZbIdIfHhJ
=abgelehnt	l!J%J)I*J-]/Z0I3J9J=I>I?J@YBJHFIIJKKGMJNZOJPITKZ][K_IaJdZhJ
=abgeschaltet	n!Y)XBJHJU[VKY]ZJ
=abgewiesen	y-J@KHHKZa[
=abilitar	y.YdZeY
=abilitato	o(JDJHIPJU]V]WHZGdZ
=able	e#G%J(H)J:X>I?EBcC]HDKILJMKQXTGVGZY[K]I^JdJ
=abord	y:JBJD]HIZIh]
=about	a!X#G%J(H)G/I3I7I8J9I:K<X=I>I?HBBCJD]EKGIHYI[JHLDMHNIPJS^TIUEVDXJZ_[H]G^H_KaFbHdIfIgHhG
=abov	u(K;_>IGJPIVJ_I
=abre	w+W9J>K?IDJHaVKZE]EaKbZ
=abrir	y@JZI[^
=abroad	n!Z#H)Z>Z?IT[ZDa[bJ
=absent	r%Z5X9Z@JBIHGYXZE[[_Z
=aby	yBHD[TZ
=acce	h![#H%a(I)J*J+J,J-H/H3G4J7K9E:I=H>[?H@EBGCIDGFJGKH_IDJJKFMINHOFPZRKTKUJVFXI[J]IaHbJcJdGeJfIhH
=acceder	u!G#I%G3KIIKILJMGNJPIVHZ[[]^J_KcKf[hK
=accept	W!D#B%C&J(E)H*H+G,H-Z.X/Z0I1I2H4H5J6H7G8H9F:B;H<J=G>B?]AHB_DEEHFIGFHCIWKXLDM]NZO]PFQJRGSITEUGVDWHXFYIZX[E]E^C_EaEbFcGdFeIfGgG
=accepteert	y=J>KHYI]KHMGOIZYhI
=acceso	n![%]+K-J3J9J>Y?JBEDGH[IJKIMJOJVIZY
=access	U!E#F%a&I(Y)H*G,G-C.I/D0I1J2H3D4H5J6I7H8I9E:G;H<J=F>a?X@DAHCFD@EIFIGGHXIDJGKCLFNEOGPaQbRHSGTFUIVDWJYI[G]G^E_GaEbGcYeIfIgGhF
=accesso	k![#G(I-J/J3G:J=J?G@HCIDFH^IHKGLYMJNJOJTIUJVHXJZZ[I]I^JaJbYcJhI
=accetta	t%J3G9K=J>H?H@IBJCJDKHGIFKZNIOZh]
=accettata	y/Y?ZHH
=accident	t![>J?H@ZBJZF]YfY
=accord	p@XBZNZU[ZG
=account	C!b#[%a&D(>)_+K,[-:.C/<1@2c4?5B6@7D8?9C:[;W<B>C?;@?A_BGCHD[EDFBHWI>JAK8L_MCN;O?P^Q^R@S?U:VaW=XEYAZJ]>^c_^a>bBc=dCe?f<g>hB
=acct	n!]#]%J(J)J*Z/I2Y3G8J:Z=J>F?I@HBHCKDWGJHBIJKJLJMHP^RJTFUHVJZA[H^Z_YaJbJcJdJfJgJhI
=ace	w;X@IBJHHKGP_ZI^Z
=aceita	m!K#J-J3I9J:I=J>I@EBJDIHFKYNJOZUJVHZZ]JaKbKh^
=acepta	o!J-I/J3H7J9H:J=J>I?X@GBHDIHEI[K]NIOZVHaKbJh]
=acesso	p!]%X(J3G9J=G>[?H@IBJCIDHHXIJKIMKOJPYVIZYaK
=achter	yHDR_fJ
=acl	i!H#I%E(F)I*I+I,J-D.K/J0J1J3F4G6I7I8J9D:H;h=G>G?G@GAIBHCHDIEJFEGCH@IFJJKFLIMINFOGPYRISJTIUIVGWJXGYIZB[J]G^H_GaFbIcHdJfGgIhH
=acls	w%[)K-J9J;b=K>KAHCJDKGJHCIKKKPIZG_I
=acquir	r%J(J3H8[:HCJDHPJQaZD_J
=acs	o!H#J%J(J)J-G0J1f3H4J5J6K7J9F:I;J=I>H?H@IBHCIDIGJHCIHKGMINIOJPITJUHVIXIYJZG]I_JaHbIcIfIhJ
=act	y!Z*H-J@JBIE[HIKJPIZ[bJdHgJ
=actif	y!XQY
=action	p(H)J*F,KBZE_HEPIVJZHgH
=activ	W!Z#D%X&e(G)C*G+H,F-D.I0I1H2F3E4E5I6[7E8F9H:@;G<I=F>F?E@EAZB[CGDEEEFXGEH<ICKCLGMCNDOGPIQIRFSGTZU_WEXGYHZ=[D]F_]aGbGcDdEeGfHgchD
=activa	yHXLX
=activar	w,Z=JYXdJeZ
=activat	u!X=HH[VY
=activation	y!H%I,]3IFJH]UIZFdFeY
=active	t%JUKVXZFd_hJ
=activer	y.YHYUJVJeY
=activo	uQX^XdZ
=actual	o@JBKHIIIKJOKZFha
=actuel	rHJZFh_
=ad	C!g%h&a(5)9*;+;,?-:.?/k0C3d4A5?6:7>97:7;?<b=@>9?7@9AaB6C7D6E<FDG=H8I;J>K3LcM^NbO7P_Q?R9S:TgU8V5W;X8YBZ2[@]7^e_la6b7c?eBfIgeh6
=add	e!I#J%Y(F)G*E+F,I-G.]3F4K7J8X9E:I>C?D@HAJBHC[DXH]I]J^KHLKMINGOFPFUIV]XIZA[J]H^KaHbJcJdJfJgHhI
=added	f!I%I(H)J*J,J-I1J2J3J4G7K8c:X=J>J?I@IAICJGZHAIYKIPHQZUIV^ZD_IbJcJdJfHgJ
=addition	y?ZHYZG^J
=additional	rCaDEHF
=address	c!H#J(I*J-I/J3a7K9I:Y>X?F@FAIBGCJDZGKH_IHKILJMINKOHPKTKUJVIXJZI]I^I_HaEcHfKhI
=adesso	q(J*[=Z>J?JBKHFIIK[ZG]Jh[
=adfs	_!I#H%I(G)H*G+J,]-E/I1K2J3H4H6J7i8I9F:H=H>G?H@GAJBGCIDHEIFKGIIFJJKELIMHNHOIPFRKSJTEUHVHWJXIZD[J]I^J_JaHbHcIdHfHgHhH
=adivinar	r-]HJ
=adivinhar	t-^HIKI
=admin	D!B#B&C(c)g*k+E,e-@.B/<0A1]2B3=4>5A6A7;8>9=:I;A<C=G>;?B@>A?B:C9D?EbFAG=HII9J>K:LFM;NAO?PbRASFT@UXV]XCYAZD[>]=^E_?a@b@c?e@f>gfh<
=admina	y!K([)K*Z,[CJHIPIVJZG
=admincount	b!J%J(J)K*I3J;JHDPd
=admindescription	y(G)J*I3K=JGaHGPIZFgI
=administracao	ygY
=administracion	wdHg[
=administrador	]#I%G(])]*]+G,^-G/J0K1J3H4H6J7G8J:E;K=H>I?D@FAJBDCGDDGIH?IHJJKHLJMHNHOHP]RISGTJU[VYXIYJZY[J]F^I_HaIbHcGdYeJfFhH
=administrateur	e#J%G(X)[*Y+I,]-J3I7H:G=I?H@IBJCIDHECHCIIKJMJNHOKPXU[VXXJZX[J]I^JaJbJcJdXfJgHhJ
=administration	r(J)[*HHHPIUGVJ^]g[
=administratora	t([)G*Y,^DYHGPHZJdI
=administratorem	w(H)Z*HDIHIPGVIZ_
=administratoren	i!Z#J%K(F)Z*Z+I,G-H3I7I:I=J>J?I@KBJCIDGHDIJKJNIPCSJTJUXVWWXZ^]KaJd^fKgG
=administratorer	u(G)^*_?GCHDJHGNKPDUJVIZI
=administratorow	w(J)Z*^?HHHUIVJZI
=administratorzy	w(G)[PYVJZI
=adminkonto	w*],]CHHIZJ
=adminsdholder	i%CHXP_
=admit	y.X7W
=admt	wA]HH
=adob	p=FHaZF
=adress	o:Z?[CID^HCOHZJaI
=adsync	d%J(J0J4K9J=J@KBGGKHCMKRIUJVJZGcIdKfe
=adsyncpasswordwritebackpermission	n%a(JHEdHfI
=aduc	j!_#X(H*I@JGJHCJ[NZTZVJZE^Z_J
=adunknownerror	k&bHHZH
=advanc	w9Z;ZBJHJ
=advic	y)]H[UJ
=affect	q-HBGFYHIJZPYT]VJZ[
=affich	u+^3IHGIHOZ
=after	N#_&G(G)C*C,E.F/^0X2E3D4G5E7B9?:?;E=J>??@A^B^CJD@EGFCGBHII=JXKAL[MYNFOBR_SHTYUGVDWDXXY[[B]Z^F_BaFcAeEf_gGhA
=afternoon	r9[@[BJHIKJZJ
=afterward	t-J/]2]8X@IBJCJHEMIZY
=again	S%D&G(E*E+c,G-C.H/D0F1H2H3E4F5H6G7E8Y:A;F<H=E>D?E@aAFB]CCDAEHFFGEHFI?JEKYLDMBNJOEP]QIRYSHUEVDWGXYYGZ]^C_FbGeGfFgFhA
=against	u#J@KBKHEIJJ]KKNZZI^[
=age	^(I-H/J3K9J>K@cBHDJIAJJKFLKMJNcPJVJXJZGbJhJ
=agent	U!C#F&I(C)G*G+E,E-a.I/C0k1C2G3E4H5F6E7D8Z9B:E;G<H=D>E?D@CAGB@CFDDEGFGGBJ]KBLGMDNBOFPDQHRDSDTDUCVDWFXDYFZ=[F]D^E_DaCbDcAdAf]gDhC
=agenten	y-ZHIf[
=ages	yHGIJK]ZJaX
=aggiornamento	yBYHIZHf^
=agli	w)X*YHI[Y
=ago	b!I#F%J(J-G/F3J9K:J>_?G@bBECIDZH>IEJJK^MaNHOITIVJXIZB[J]JaJbKgJ
=agora	n!J#I(J-H3J4K7K9E:J=Y>I?I@JB]DIHCIGK[MINJOKTJUJVIXZZY[J]IaJfJhZ
=aguard	wXZ
=ahead	t#I9HBJHHR_TIbJ
=ahi	u7W:Z>_HHaF
=ahora	o#J(K-J9J:K>J@YBKHEIIK[MKX[ZF]Jh[
=ai	[!G%G&J)H+G,I.J/H0J1K2I3D4H6I7G8I9]:F;I<J=F?C@YAJC_D]EIFJGIHEJILHMFNWOEPHRISITHUGVEWIXYYIZY[F]a^H_IbFcHdGeKfGgIhB
=ainda	o(K-J1X9J@^BIEIGHHDIIKHMaPYUIVHWZZG]JfJ
=aiuto	y9Z@JHHKKZ]
=aka	i!K+X-J3J9G>J?I@JBHCKDbHGKKMKSJT[VJXJZGaJ
=aktiv	t!^HJQXZIdK
=aktivera	y8]dIe]
=aktiverad	w(JHJUYV[
=aktiverat	q!J(J)I*J:J=KEHHINJUXV]WIZJd^
=aktivieren	t!J#J%I,Y.X;]CKPKVJZJcKe]fKhJ
=aktiviert	j!J%J)J,K.Y8Y=IBIDJHFPJU]WJZIcJd_fE
=aktualizacji	yBZHJZHdIf^
=aktuell	r#J-J@JHHIJKGZDha
=akzeptiert	u-H/Z@JHJIHKFNJOZZ[[K
=al	X!B#C&I)E*F+[,X-B.I/D0Y1H2G3W4J5[6E7F8F9[:D;G<I=G>]?CAGBWCEDBEFFHGFHDIBJGK]L[NDPDQYRFSFTEUDWGXJYG[D]D^I_Eb^dJeZfJgFh[
=alarm	y>FBIH]XIZK]WaH
=alder	y@[IJKIN[
=aldrig	j!J#J%I(I+Y-J1Y3G4J9G:J>H?I@GBGCID_HCIIKHLaMINIOIPITIUKVHWYXJZE[J]I^Ga]bJdZeKfIhG
=ale	n#I%I3H8J>I?]@IBHCKDHGJHFIHKYMXOGTYXJZF[]d]eKfGgJhI
=alert	t,F-J3I4J9G?J@IBIDKHaIIKIRHXJZIaJfZ
=algo	t-Y.Z9]>I?ICZHFIIKJZG
=alguem	y@]
=alguma	w9[>I?JC[HIMJ
=alguna	y9ZHXMJ
=all	R!?#C%K&G(Y+],E-B/A0E1X3>5J6D7B8C9?:@;B<F=W>B?>@DACBdC?EZFWGZIYJXK]LJM>N[OAQGRCTWUdVAW[XJYEZ<[B]G_Ba@bWc@dFeCgAh@
=alla	h!H#I%Y(G)H*K-]/J3E4J7I9G:H=I>Y?G@GAKBXCHDFGIHYIEJJLIMGN^PGSKTKU^WJXIZA[I]H^H_KaFdIfHhG
=alle	e!I#F%Y(E)H*I+],J-F/G0I4H6I7I8K9Z:G;J=H>H?GAJBaCDDDEJFJGJHDIEJJKGLIN[OIRISIT]UYWJXZYJZZ[I^J_IaFbHcGdFeJgHhH
=alleen	h!J#F%I(G)J*G+J,J-F/J3G4I9F:I=W>D?_@EBFCaDFHAJKKDLJMHNHOHP]UJV[XHZK[b]I^JaCbGcJdJfIhH
=allow	X!G#H(_)G*F+G,J-[.]0J1J2K4I5I6I7H8I9E:D;J<X=G>FAIBDCEDEEIFIGGHCIXJHLHMENJOHPHQ^RISHTJV_WGXZZ=]G^__HaFbBcGeJfGgFhD
=allowedtousesspr	h)b9KHGNIPK
=allowpasswordreset	lHFbb
=allt	y@ZB^ZH
=almeno	yCZHJI[
=alon	q(J*Y+J-G9G>I?a@JCYDHHCIZKINIVKZHaHhJ
=alor	n#G+]-I3G9J>G?J@HBFCIDFIZMEO[TYVJXJZE[]]JaIcKh[
=already	e!]#K(K)I+a-D3I9E>F?G@_BFCHDBIGJJK_MJNHOIPJTKUIVFXHZD[J]JaYbJhI
=als	b#F%H(])X*Z+_,I-[/J3X4H6I8J9H:^;I>E?Y@JAIBFCBDBEIFJGIIFJJK[LIMHNFOXPFRZSJTIUGVDWIXHYIZ?[[]F^H_JaFbHcIdHfGgH
=also	u*X+H?JDIH]ZJgX
=alt	e#J(H-J/J1X7J:I=K>I@]BFDKHJIGKFLIMZNHSJVJZH[I]J^FbYdJfIgJhc
=alta	w,[-J3I>I?HC[D[HHZIhJ
=alte	c!J#[%J(J-H/Z3H7J9J=J>a?J@EBECHDGH?IHJJK^LIM^NIOJTIUJVJWJY[ZG[H]H^JaHbIcKdIfIh[
=alten	u5XHJMZ
=alter	o!J#J(J-F/J7Y:K@GGHHEIDJJKELKMJNZPJVFZE[G^dbJhG
=alterar	q(J7[BJHIIKKGMIVJZH^]_JdIh[
=alternat	n+J>]?Y@JBICJDGKY[J^IaJ
=alternativ	t3^:J>F?EC[DFHZKJXJaH
=alternativa	w!J3]>[?GCIDZHDKKMKaJ
=alternativet	w(]+I3G>I?[@ICHDFHIKHVJZJ[Z^ZhI
=alternativo	q!J-J3_9J:K>[?E@JCGD]HEKIMIOHXJZKaGcK
=although	f!H#J%J*X-]3G4K7K>I?HBCCIDJH_ICJZKDMIOYT[UEVJZE_KdJfIhZ
=altra	n!K#J(J-G3J9J:^=K>J@bBICXDYHCIGKXMJNJUKVJXIZE[K]JaJhI
=altri	u(X*XHHPZVZ
=altro	t(Z)H*H3I9J?G@XBYC_DJHGIJPJXJZGaI
=alway	f!H%J(H)J+J-F/H3J7J9H:J=J>I?H@XBECHD_FZHFIDJIK_LJMIOJPWSKTYUJVIWJXI[K]G^IaHbKh]
=am	Y!D#[%H&J(H)[*D+F,H-D.I/G0J1I2J3D4G5J6I7G8I9Y;Y<J=E>A?C@YAIBCCED]EHFHGHJHKBLGMbNEOEPEQJRXSGUEVaWHYHZE]C^J_HaYb^cFdFeJfGgZhF
=amanha	w#J-K9J@[BJHIIJX^
=amazon	y#FH_
=ambient	o!J-J/H6J7I@IBGEHHEIIKHNGTIZJ_Jcad_fJgHhI
=ambito	uG_HIMJ
=amministrator	h%H(])J+I,Z-H3J4K:J?I@IBHCJHBKIMJNJPXU[VXXKZ[]JeJfJgIhK
=amministratori	t(I)]*]?IDKHGNKPYVJZI
=amministrazion	wBKMKg^
=among	t9J?]@HBKDJHHIJKaZH^JhG
=an	J#E%A(Z)W+I,Y-?.E1I2H4G5A6I7D8E9E<]=E>G?AAYB?CFEAF]H_IBJXKYM[NXOJPGRGSaU?VFWBXGYCZ[[A]>_FaYbIcHdDe[fGh?
=anchor	h!J(J-J/G9H@KA_B[HEKIMINKOKPJZI]J_[aIbJ
=ancien	c!I%H(H*J-F3D6J7J9G:J;J=J>_?E@DAKBFCHDFHAIEJKK_LJMbNHOFPKRJTIUJVJXIYZZC[I]G^J_JaDcIdIfHh_
=ancora	j#I%J(I*J-J/J3H4J9Z:I=I>J?I@YA]BICJDJEIGHHCIHKHM_NJOIPYTYUHVGWZXHZH]IaHfIhH
=and	A#]%G(E)F*]+E,?-I.H/a1Y2H3F4H5Z6X8[9B:H;@<^>X?E@^AYB_DJEGFXGCH;I]KJMCNZOYPGQIS:TCUDVHWBY[[?]Z^I_EaHcYdGeCfXgY
=anda	y9Y@JHGP[Z[
=ander	i!G#G%](Y)H*G+H,J-B/I3F4I6Z7H8J9B:^;I=H>Y?G@]AIBDC^DDFGGIH?IYK_LHMGNGOHPERJTJUJVGWJXFYIZA[H]E^G_IaFbIcJdIfIgIhF
=anderen	p!J%J([*Z:]=J@IBJCGDJHGJXV^ZD]JaJ
=andern	c!I#H%H(G)J*H,J-H/J3I4J6J9G:K=I>H?H@[BZCHDIGJIFJJKCMFNFOJPZSJTJUIVEWKXIZ[]I^b_JaHbIcIdIeJfIgIh[
=anderung	uL]ZH
=andra	j!I#H%[)I*[+K,J-H/I3E4K6J7I8^9H:G;K=G>D?HAKC[DFFIGJHXIFKCLGMENGOIPHTIUIVYXFZ?[H]F^^_IaHbIdJfJgJ
=andrat	y*J3J@aBIHITJZHgZhJ
=anew	u+^3J4J8[>I@JCIDGHBIKK[OJ
=anforderungen	wIENaZJ
=angaben	y&W3JD[
=angeblich	o#J+[-I3I9J>I?K@HCGDFHFI]N[OZZH]JaHhX
=angeboten	n*X3X>G?a@JCJHGIJKJOHZH[YaKhJ
=angehakt	tLYd^fG
=angemeldet	yB]HFMIZHh[
=angenommen	y/W@KZFh[
=angezeigt	t+H-I0Y3I>[@HBHCIDHH_IIKINJOHXJZG[[]JaIhI
=ani	u3G>G?FD_HGOIZFa^
=anixi	yJ[
=anker	w9J@JAaCIHHKIOK_K
=anmeldebildschirm	r[YbX
=anmelden	l%J,J-J7K:J>H?G@FIJKILZMYNJSKTZVKZ[[Z^JaHdJfKg[hH
=anmeldung	k!J#I-K/K7Y:J=J?K@YBZCJIIKJLZMFNKSITXVJZZ[H^KaIbYcJfJgZhH
=anna	y-IIYZZ
=annan	u([)J*I6[:[DJEJHFJXKKPJUJVJWJZZcJ
=annat	u#K-G3J9I:]>J@_BKCJDIHHIJK[XJZE
=anne	y-]
=annuair	k!Z%J(I-K/J3a7[9J:[=J>F?I@JAJBJCIDHEIHDIIKIMJNIOKTKUJVIXJZG]J^J_YaHcJdZfKhJ
=ano	t-a3J9H:J>J?I@IBJHGIGK_MJNJOJZFaKhH
=another	Y#E%F(^)G*D+H,I.J0J1J2J3F4I5I6J8Z9C:];H>Y?J@bAFBDC_DCEIFGGDHWIDJHKYLXMDNGOGPFRJUGVDWHXYYIZA[Y]F^GaJbFcHdHeJfIhC
=anruf	p-I3[9G?^CHDJHXIJKHMJOHVJXJZI]Ia[
=anslutaren	u#K%Y4J8]9J<]=I>JBKHGQYdGfJ
=anslutningsproblem	yc[
=answer	j!J#E&Y*I+J-E3I4[8J9Y:I=J>H?X@HAJBICGDXFKH[KHMHNIOIRHS]TJUIYJZF]J_JaIbIcHfJhJ
=ante	f!H#I%I(E)J*I+G-E/J0J3]4I6J7I8J9F:E;I=F>[?]@EAIBCCCD^GIH>ICK_LJNHOCRJSJTIUHVFWIXEYJZA[I]_^I_IaDb]cHdIfHgIhF
=anterior	n-J3H9J:I>H?J@FBICJDIHFIGKbM]NJTJXJZD]IaJbJgYhZ
=antiga	q-J9J@JBJHGIJM^TJZJaKh^
=antigo	u5Y>XYX
=antigua	wKXMXhX
=antiguo	u5X>XYZ
=anvanda	t-I?Z@JCJHJK^P]VJZG
=anvandar	p!G(G)[*G+J-G3H7[8I9F:J;W=Z>G?I@GA]BGCJDHHBI]KFMINJOJPFSJTJUIVGWKXDZ[[X]H^H_FaJbGdJhJ
=anvandaren	c![#F%G&H(Y)G*G,I-D.J0H1I2J3A4H5J6G7F8F9C;Y<J=Y>A?D@FAECYDZEHFIGYH=ICJIKDMENFOYPWQJRISHTEUFVXWHYI[F]]^__^bEcGdGeJfGgFhC
=anvander	y-^3J9J>[@JHIIJKDNJOHZGgXhJ
=anvant	u-I@JKaZG
=anwender	p?F@JBKCHKIM[NZZG]Za[
=any	W#E%F&H(Y)I*D+X,G-B/D0G1^2I3B5H7D8B9a:C;G<F>W?X@IAAB]C@D_EEFFGBHCIDJBKaLFMDN]ODPDQIRGSEUDXZYFZK[E]C^E__aHbJcDdBeEfCgDhB
=anybody	o(I)I+Z-^9Z>J?I@GBIDJHHIIKJSXUZVHXJZWdJfI
=anymor	m!K/J3J7J:J=Y>_BKDHHBIJMITIZY_ZaK
=anyon	l#I%H)I*Y-F/J3H7K9]:H=J>F?E@]BGDIHYIHKGMGNHP[UXVF^I_KaJcIdKhI
=anyth	j!J%J(I+I-F/J3I7[8J9J:H;[=J>G?F@FBFCED_FJGJHYIZJKMHNIOJPJTIVHXJ[Y]E_JaHbIhH
=ao	g!H#G%I(G)I*J+J,[-J/J0K3D4J6J7J8J9I:I=W>Z?E@GAJCFDFEIHIIIKIMINIO]PHQZRJSJTHUHVHWI[I]I^K_JaZb[c^dFe[fEgIhI
=aos	uHHIZN[
=apagada	y<YBJHHU[fW
=apagado	yHHU[_W
=aparec	h%K(]*I-H.W3H9J:I>H?Y@HBICHDGHCIGKZMINKOHVJXIZC[b]IbXfKhZ
=api	k%D(F@JBJHaSJXDZFgb
=aplica	y*[
=aplikacji	u(I*K-K9J>J?a@KBKCFDJHHIJKKMJOKPKTJUKVJZJ[Ka[bJgY
=app	U!D#D%B&I(b)B*^+?,F-A.H/D0G1H2H3@4F5H6F7D8F9@:B;G<H=B?i@?AGB=CcD>EFFGGDHdI?JEK=LDMDNAOBPCQIRGSFTDUCV@WDXCYGZ9[B]@^B_EaabGcDdDeGfDg^hB
=apparait	t([0W?ZCJDHHHbX
=apparently	m%J(J-_9J:K?I@XBJCJDJH@IXKYV]ZF[IhJ
=appear	f!J#J(I*Y+b-]3F9G>D?^@GBGCFDCGJHJICKJLJMJN]OIPKVJXJZZ[J]I^J_IaGcJhJ
=appel	o-I3]9H>H?Y@JCIDIIJKHNJOJQZVJXJZKa]
=appen	u(I*I-I3H9I:K=J>G?^@IBJC]DIHEIIKIMJPJTJUJVIXKZD[I]Ia]bJgZ
=appl	l#E(G-J9J:K=J>I?I@JBIHeIIKITGVKZD[IaJbIfK
=appli	n%I(G*X-J/W3K9H;^=K>Y?X@XBHCIDJHFIJKJMGNYPJUIVGWJY]ZG]JaYbI
=application	j%G&J([*J,[-J3I>I?[@KAJBHCYDJEJHGMJNZXKZD]H_JaGcHf_
=apply	q)I*[-IGYHXNI
=appreciat	y-I9_BJHEKJZJ
=approv	m>Z?H@IBJHXZFa^bI
=approval	q+J3F9H>[?I@HBJHaIJOHZJaE
=apps	w+Y/IHIPKg]
=apre	i!J#[%J(J+J-X3G4J7K9H:J=I>H?F@IAJBYCIDIEKHWIHKHLJMHNIPKR[TZUJVJZE[J]^_[aEbJcIdJfJhI
=aqui	r:X@^CJHEU[XIdW
=ar	V!a#X&F(I*B+C,C-^.H/D0C1E2D3<4Z5F6C7F8A:[;I<F=@>J?DACBXCDDEEDFDGBJDLIM=NEOXPYRBU^V^WDX>YCZ>]>^Z_EaGbCcIeEgCh[
=archiv	y&GGXH]ZJ
=archivo	w-K2[3KIJOY
=are	O!J#H&G(D)],C-^/G0Y1B2C5]6I8I9^:F;C<F=AA_BDD?FHGFHIICJELEMXN]P^QXSDTDVYWXXEYKZB[D]A_?a@bGdXeEfFg@h@
=arranca	w+XHHb[dFf]
=arret	r!^#X0YHFZFfY
=arriv	a!H#I%J(H)K*K+J-F2J3G6[7J8J9H:I=J>C?F@FAJB[CGDGGJIHKFLJMHNIOIPIRJTJUJVIWJXGYKZ^[Y_Ia_bIdIfHhH
=arriva	m>XHEJYa_
=arrivent	y0XP[
=arrow	u!^HIZJ
=articl	n9JBIHcNKUJZH
=arv	y!G;^
=as	Q%a&G(X*b+b,E-].G0^1E2G3_5X7D8I9A;F<G=G>A?Y@>AFBDD?EEFIGHH@IXKcLBMDP@QCRISDTHUBVEWEYEZX[B]I^B_DaBcAdIeEfBgAh]
=asap	y#]BJHGPJTGZZ[H
=asegures	y3ZCYHJOX
=asistent	u+X,XBJHIdXe[fI
=ask	b!H%J(C)D*C+b,G-F/J3F4J7I8K:X>F?D@DBFCIEGGIIGJJKCNFOHPHTHUYVcXHYJ[I]J^IaHbIdFgHhF
=asked	a!I#H%J(I)H*^+]-G/J3E4K7J8J9I:J=J>E?F@EAJBGCXDJEJGJIDKCLcNIOZPHRJTIUJVGZI[I]E^I_IaXbJcKdJfJgJ
=asks	[!I#H(F)G-E/I3H7J9H=I>B?D@CAJBEC_DDGJHbJJNHPISKTIUJVHWJXH[I^K_JaEbIcJdJfIgHha
=aspettar	u@^
=aspetto	y3K9[>J@ICJHGIJKKXIZJa^
=assegnata	y=_HHZJ
=assicurarsi	y3ZCZDJHIOY
=assign	o%D(W)]*J-J3K=Z@YHYIGKILJNKZF^Jg]hJ
=assignment	yHZ
=assist	y9WBYHJ
=assistant	u+Y,[HFZKe]
=assistent	r%I+ZBJHEVJZJdFebfIhJ
=at	L!@#I%D&Z(E)A*]+^-A.K0C1C2E3D4F6D7_8G9?:A<F=I>I?E@dCJDAEGFIGIH@IYKCLcMZOFPDQGRATIV>WJX?YDZW[@]a^J_CaAbdfJg@hI
=ate	u#K3K4K9^>J?J@]BHHEIJKJMJSKVKZJ]JcJf]
=atend	p-J:JBKDKHGIZKJNaUJZH
=aterstall	r%Z(Z:K>J@JBGHFUJZC[Kb_
=aterstalla	f!I#J%Y(_)Z*H+J3H:]=Y>G?H@CBJCIDXHHIIJKKFLIMGNGPGSHTJUEWIXJZZ[Y]H^F_KaIbBcJdHfHgHhG
=aterstalld	y+JBYDHHHR[gY
=aterstalln	k!F#J%J(E)F*I+J3H6J7J:G=[>I?X@HBFCIHIIJJJKJMINGPYRJS[TIUWWYXI]H^K_Ka]cIdJfFgIhI
=aterstallningen	r(H:K=J?I@IBYCJDIHHPJSJUHVHWJZa[IaJbHfI
=aterstallt	w(I@JB[M]UJZGgZ
=ativar	y(J,[HJYXdIeZ
=atkomst	r!]#J%Z(J-J0K4J8K9H:J=J>G@IBICJH[IGKIMJOKP[TJVIXHZ[aIbJfJ
=atrasado	yRZ
=atribuida	y=^HG
=att	^!D#F&I(a)E*F,H-a.Z/G0H1I2H4F5I6H8G9A:C;G<I=D>A?D@XAGB?DHEGFHGGHJIAJGKYL[MDN[O[PEQIRHSGUEVJWHXJYHZI]Y^Z_EbCcFdXeIfFgF
=attach	wHFZ^
=attack	w#GHFTa
=attempt	_#a%I(I*K+J-G/J3H7J8K9I:I=J>K?J@WBXCIDHGJHEIFJJKJLGMIN]PHRISJTIUJVHXcYK[K]I^XaIbHcJfJgJhI
=attender	u@ZXY
=attendr	r@YXY
=attiva	yHXLX^Y
=attivo	wQYYX
=attribut	g!J%H&J(K/I0H1H3[4J8J=I>J@JAJBIG]HaIJKJLZMINJOJP^RITJXJZF^X_IaJcHdJeJfEhJ
=attual	u@JKGZGh_
=atual	t@IHIIJKIZJhb
=au	e!F#J%F([)Y*H+H,J-G/I0I1K2Z4H6J7I8Z9C:F;J=H>Z?F@CAZBDCGDFEJFIGIJJKFMFNHOEPEQXRJSITGUYWHXFYJZD[G]Z^I_Gb^cHdHfGgIhZ
=auch	y!YHWaY
=aucun	j!J#J%I(H)I*J+J-I3E4Z7J9H:J>H?G@IBYD[FIHBIJKJMJNYOHPJSJTJU]VHWZXIZX]Ja]bHcIdJfH
=audit	e!I#J%J(I)J*K-Z/[3I7J9H:J=J>I?I@ECJDJEZGJIIJIKDLXMINZPJTJVZXJYX[J]]^G_JaIbIcIdHfIgJhY
=auditor	p)[@ZHYJZNIYYZJ
=auditoria	uEWHINXcY
=auf	Y#J%[&J(C)J*F+G,H/H1I2I3B5H6H7G8I9X<J=E>[?I@FAHBCCCEHFIGGHIIDJYKFLGMCNWOGQJRYSGUXWEZ?[J]Y^Hacb]cEdFeIfZgFhG
=aufforderung	y+]DHHJLX
=aufgefordert	y+[BKHKL^ZF]J
=aujourd	w>K@]HHX]ZIaI
=aun	y@JGGHFKJM_PYVJfJ
=aunqu	wHYMHTXhY
=aus	g!^#Z%Y(H)G*G+K,J-I/J3G4I6Z7J9J:X;J=H>F?G@HBECGDFEIGJHAIIKIMENIOJP^RISITJUXVDWGXHYJZD[J]H^[_Ja_bYcGdHgIhJ
=ausgegraut	w(^:X;JHHaI
=ausgeschaltet	r%J3J4K9KBKGKHHU]VIYJcId^fX
=ausgesperrt	w#^HI
=auswahl	y3H>JC]HGOI[Z]]aE
=ausweisen	y?XDZ
=autenticacao	y,YHY
=autenticacion	u,[3[?JCIDKMIhJ
=autenticazion	y,]
=auth	k(Y*J,^?DCGD]HCPIRKZI]H_IaJcY
=authenticat	y,[7WHGdHeH
=authentication	a#J%K(_)E*B+H,E-J0J3]9J=J>E?I@JBJCXD[EIGJH]KJMKNHPGTGUJVIZG]Z^KaDdJ
=authenticator	T!H#G%G(B)G*X+H,D-H/I3D4I6J7H8J:G;K=I>a?e@FAJBFCFDAEJGJH_IGJJKELIMENGOHPHRJSITIUGVFWIXIZ@[H]E^I_Ia_bFcHdIfIgJhG
=authentification	t,]3Z?ICHDW
=authentifizierungsinformationen	y3Z
=authentifizierungstoken	y,]HF
=authoris	yVZ
=authorization	h(])]UGVJ
=authtokenerror	y,_HF
=auto	w1_9JYIZJ
=autoatendimento	r!J#I(J)_,K-I3J:J?J@JBICJDIIJKINJU_VFXJZF]JaI
=automatic	y#ZaY
=automatica	t-K/K3F7J9H=I>I?F@JCKDJHYNJTKUKZKaa
=automatically	r#Z(J)I0I9I:G=aEIHXUKVJZDaJ
=autoris	u9J@]HFIJQZV]
=autorisation	q%a(Z3J;ZHENIVKZJdH
=autorise	wHITYV_ZJ
=autorizado	rHGQXT[V[
=autorizzato	yHITYVY
=autorizzazioni	r%^(Z;[HIVJdJ
=autoservicio	p!J%J(I)_*J-I3J4K:K=I?KBFDHIJKJPKSJU_VFZIaKcJdKfF
=autr	k!K#J%[)H*Z+J,K-I3I9I:[=J>I?G@ZBIC^DGEJFKHBIIMJOJPJUGVYWIXI[J]JaHhJ
=aux	q#J)[*X+J-J9J?J@JCIDXIIN]UGVKX]ZJ
=av	b!Z#E%Y&J(B)X*E+H,Z-D.I/H0H1H2I3B4F6Z8E9B:E<Y=E>D?F@CAIBCCZDEFIGFHJI[JHLGMEOFQJRFSGTGU_VCWHXEZ?[G]X^F_GbYcEd[e[gFhD
=avai	yCWHKK[ZI]Y
=availabl	f!H(J)I*J-H3I4F7J9K:I=[>Z?[@IBFC[DGH_IHKFLIMIUGVZZG[I]JaIbGcHfJhJ
=avanc	y9^HGRX
=avant	m!J#J%J(I+J-H3I9G:H=I>G?Z@XBGCHDZHHIHKaMJNJOGPJUJVIZB[I]]aGb[cJfJhH
=avbruten	y!J-J9IBJCKHFIIKHZI]bbI
=avec	g!I#I%F(H)J*I+J,J-H/X3_4J7Y8J9H:Y=I?J@GBZCGDEEJGJH@IGJKKXMGNGOZP]RJSKTJUHVFWJXHYJZX[I]H_KaDbHcYdIfIgJh[
=aver	wHKIZ
=avevo	y-J@JCXHJK]OJhJ
=avez	q9]@XHFXX
=aviso	y@FBIH_ZE^J
=avoir	wBWDXHHZY]Y
=avon	t8ZFJHGLXU[VJZ[aJ
=avstangd	t!a8J9I;J@JBICJHDIGKJMKPJRKVJZJ]I^J_IaJcKfZ
=avstangt	y;Z
=avvisa	y@WHHa]
=away	c!W#H%H(E)Z+I,J-W.J/G1J3E4I5K6J8J9E:H;I>D?Y@aAJBXCEDXEJFIGJIEJGKCLHMGOHRJSHTHUYVFWHXIYJZH[I]a^Z_IaAbGcIdJfIgIhE
=ayer	q9H@^BJDHHJIHKKMJZG]]f[
=ayuda	y9ZZZ
=azienda	u8Y:[@IHGUZ
=azubi	y![BWV[ZH
=azureaduserpassword	yg[
=b	r#K%I(H-Y4J8K9G>J?K@ZBHF_GZHBIHK[MINHVGaJ
=b2b	g!H#I%I&K(H)I*I+J,J-E/J2I3D4I7J8I9F:h;J=I>F?H@HAIBFCIDHEJFHGIHZICJJKGLIMHNIOHPIRJTJUHVHWJXIYJZE[J]I^K_HaDbHcHdJfIgJhH
=b2c	i!G#J%I(G)I*J-I/I1K3I5K7H8J9J:H=G>I?H@GBECKDIEHGJHiIJJHKIMINDPISDTHUHVFWCXIZ?[J]I^J_IaIbHcJdKfFgIhJ
=b4	y#I-[9H@GBIHHIJK[MJNIXIZH[K]]hI
=back	R!_#H%H&H(A)D*F-@.G0X1D2G3B5E6[7D8Z:D;F<G=F?CACBXCBDBEFFDGBH<I?JHKcLDMCN@OEP^SETFVBWEXWYJ[C]Z^C_Fb^cJdafZg_hB
=backup	g!I#J%I-J3J4I6b8K9H:K=J>J?J@IBHCKHaIJKGMKPYRIVJYJZC_WaJbKcIdJfE
=bad	o#_-I3^>F?J@KBICIDFHGIELJMJTWXHZIaIbD
=badg	qH^ZI
=badpwdcount	u!I#b%H3J9IBJHFPJZJ
=baja	y!b#J3KBJHGKIZE
=bank	m#H9F:J>JBIHcIJJYKIZE[JaKbG
=bann	e-Y3J@IBJHbIGJJKFZI
=banner	y.GH[
=bar	y-JHHI_
=bara	f!F#D%H(F)I*F+H,I-D.J/G0I1J2J3F4G5K6I7H8I9C:G;I>C?_@ZAIBECaDDEJFHGIH?JJKDLIMDNGOGP[QKRHSGUGVYWIXEYIZ^[b]G^I_HaDbEcHdHeKfGhF
=barra	yF[
=base	y(I:]HKQ[ZH
=baselin	i%K?J@IBKIJQ]Y[ZIb_
=basic	m=dBJCIHEPJYJZIdGfI
=basta	w!K-J3F9I@ICbHHIEKKVHXJZDaJ
=battery	r!I-J3I9H>J@IBIHaIGMJRYZH]]fJ
=be	M!G%D&G(=)A*B+I-X.J/H0F1D2B3a4X5_6^7H8B9G:@;E<I=?>@?[@ZACCYDCEAFBGFHbI_MIN>OAP^RESITEUAXBYHZB[[]@^>_JaIbEcYe[fCg@hF
=beaucoup	y9[BZHGZJ
=becaus	T!E#X%J)H*I,I-X.K/[0I1G2J3G4G5Y9H:X;X<J?E@HCGE[FJGJHII]JGKJLZMGOYPGQJRYTYXZYDZA[I][^HaHbGcGdZeGfGgJhC
=bedankt	u-I3I9^>K@JBZDJHGIJKJMJVJZG]JaJfK
=bedrijf	w8Z:]@KCJHGIJKI
=been	W!Z(C)]*G+G,I-[.J/E0J1J2J3F4E5[6H7G9G:G<J=X>D@EAHBaCFEHFIGGHDIIKXLGMFNEOFPIQKRHSEU]WZXEYI[F]F^E_XaYbFcGd]eFgFhJ
=befor	W!X#E%G&I(E)H*G+I,I-F.I0J1I2I3D4F5Z6H7F8F9E:F;I<I=G>D?B@]AFB?C_D]EWFIGGHFI@JFK[LDMYNCOEQJRISGUGVDWIXXYIZI[E]c^G_FbacDdFeIfFgGhJ
=began	y>EHJ]^
=begin	w-H9I>IBJFZHCIIXJZ_b[dIfH
=behauptet	wIIKJZIh_
=beheercentrum	wSJdFfKga
=beheerd	y-K7KHJNHZJd_hK
=beheerder	h#H%H(Y)b*b+H,[-D/J0J3G4H6J7G8J:G;H=H>G?D@EAJBECDDKGJHBIEJKKDLIMHNFOIPXRJSITIWYXFYJZX[I]E^I_IaHbGcHd]eJfHgIhG
=behind	i!J/E0H1[3]4I5J6I7J9G>H?K@IAGBHDJGEH@IJKJMaNYOJPIR_TFXJYJZF]JaFbZcGdIfFgJ
=behorighet	u%[(^9H;IVK
=behorigheter	t%G([9H;a>J?J@JIIKKZGaJ
=behover	u9JH^MY
=bei	Z!D#C%X&J(])E*W,G-E.J/G0I1I2I4G5I6H7I8I9F;[<J=D>B?W@JBCCDD]EGFHGGHEJHKDL]MENDO[PGQJRGSaT]UYWYYH[G]E^^_HaBcDeIfCgEhD
=beim	Z!D#E%^&^)G+H,[-E.J/G0H1I2I3X4X5I7Z8G9F:Z;Y=C>X?W@EAIBHCDDDEFFHGGHBIDKCL[MDPIQIRJSFTGUEVCWEXEYGZI[F^F_Ga[bEdCe[fCgFha
=being	l/I4Z;X@GBJIJJHKDN_PJTIZF^J
=bekomm	t>J@JD[HFV[[JaY
=bekommen	u)[>I@^ZI
=bekommt	w%G3J:[;Z?IDKH]ZDaFgX
=beleid	l!J%I(I)J*^/I3I6J7K9I:J=I>I?Z@GAJBIDGEGFKGKHEIHKHMJNbOJPITJUHVHW]ZE]I_HaIbJcHdGhH
=believ	y-YHGR]
=belong	o(J/J0J:[>[GJHDIIKHNKPXZG_Jd]h[
=below	u-]1I5^@HHCIFKHMJNIZF]KbZhW
=ben	l!J#^%K(E)Y+K,J-H3H4J9[:Z;K=J>J?G@EB[CFD]GKHAIHKFLJMINIOHPJRJTIUJVGXGYKZC[[]H_JaEbIcJfJhH
=benutzer	[!Z#J%H&J(I)K*H+I,G-D.K/I0H1I2J3K4G5I6G7F9K;]<J>F@CDHEGFHGZHBI]JHKILZMENDOYPWQJRGSGUEWGXZYHZD[F]Z^^_^bDcFeHfDhD
=benutzern	w*X;X[Z
=benutzerobjekt	y!JA]BILXXJ]J
=benutzt	t,Z-[@JHGKZZIgY
=berechtigungen	n%](Y4I;_=K>J?I@ICHHXIIKIOKVIZH]JaIdJeKfJhJ
=bereit	t+Y-K@[HHIJK]ZFhK
=bericht	yDHHXNJa[
=beschikbaar	y*]4[?WCKHGZJaKfI
=best	w-K9]:J=J>H?J@JDJHEIIKKVIXJY]aIcJhJ
=bestaat	y>XHI_[
=bestatigung	t3I>Z@JC^DJHIMJO]ZIaG
=bestatigungscod	w>[?JHGaY
=betroffen	y;]G[HH
=between	c!I#I%J(J)J*I+J,J-H/C0I1I4X5H6^7I8G9I<]=H>I?I@_AXBECHDHEJGJJIK_LJMGNFOJPIRJSITHUJVJWIXGYIZC[K]H_GaIbHcbdHfEgJhJ
=bevat	w#J(J-]@JBKHGI]KIZH]H
=beveiligd	y!KHJIKP_VHdI
=beveiligingsgegeven	y+K9J?IC]D[HI
=beveiligingsvragen	y*[-I4J9H?_CJHJKJPKXJZJ]JaKbJ
=bevi	y*ZC]HJ
=bez	g!F#Y%D&[(G)J*J+I,I-G.K/I1[2I3_4I6J7I8Z9F:G;J<Y>H?F@EAIBYCFEJFHGHH@IEJJKGLZMZNZODPGRHSJTHUHVHWIXFYIZC]G^Z_YaDbHcFd[eGfDhH
=bien	l%J(K-J/[9G:J=I>E?J@IB[CJDIE]HDIIKGMENHOITZUHVJWIXIZI_Ja[cGdGf^h]
=biezac	yh[
=bij	a!D#D%E&J)F*F+F,[-C.J/G0H1I2H3J4F5X6G8F9D:E<J=F>C?ZAYBHCCEHFIGGHDJHKCLZMENEOZPXQZRFTIUEWGXCYGZ[[E]E^ZaXcJe]fCgGhX
=bijgewerkt	y1]HJMYdIgY
=bildschirm	y9K>]?JHXaHbI
=bin	g!G#_%I(J)H*Z+I,K-E/J3F4I7J8K9^;J=H>]?F@EAIBZCGDXEJFJGJH?IDKELIMGNHOIPIRKTIUIVZWKXEZA[Y]Z^J_[aFbIcJdJfIgJhX
=binnen	y9J>HB^HH
=bis	q3J9^:J>H@YBFCJHJIIKJM]VKXJZG]Ja[
=bisherig	u@HBHHFKIMYZFg[h^
=bit	t![<^@[BJCGHJIIKGPIYHZE^KcK
=bitlocker	qH^
=bitt	l!I#]%H(J-[3J9Z:K=K>J?J@HBGCIDIIEKEMHNJTIVHZ^[F]IaIbJfJhI
=black	r!W9I>]HYZHaJbHfJ
=blad	h!H#H%I&Y(^)H*J+J-F.J/H1J3D4H6Y7H8X9G:H;I=G>G?E@FAJBGCEDZEHFJGIHFIHJIKHLIMINGOYPGRJSZTFUGVGXGYJZb[J]H^G_GaGbFcGdIe[fFgIhG
=blank	m(J-D3]7I9I>J?E@IBICKD^HHIFKIMKNKSKTIXKZYb[hK
=bleibt	t3J9K>GCKHWLXZIa_bK
=blev	t*Z@IBKDJHGKIZE]acJd[fH
=blijft	w#I(I3G>J@JBJHHLZOITGXJZ]a^bJfJ
=blink	yHHZIa[
=blir	y#I@IHHKILYTJZZ^JhZ
=blocca	q#Z-H@KBJCKHXIJJXKGMGTJXIZ[eYhI
=bloccata	w#YBKb]
=bloccato	f!I#a%J(J*J-[/I3G4J>J?J@FBHCIDIHFIIMHNJPISIT^VJXWZG]J_IaIbIcJgJ
=blocco	wHGT_ZJbZ
=block	U#C%G&K(G*G+G,[-a._/H0J1G2I3G4Z5G6I7G8I9F:F<H=H>I?F@^AHBACGDEEJFIGHHHIDJbLHMFOIPFQZRFSGTHUHVGWGXdYHZ>[C]F^Y_IaHbFcXdFeHfGgEhF
=blockerar	y#I-H.X9KHZRHTHXIc[fH
=blockiert	q#I@JJXK[QYTZ
=blokada	u!J#I-H/D3J4J6K7J9J>J@JBJHFKKMJNJPKTbX]ZJ_IaHbIcIdJ
=blokady	y#K9G@HHINJTKX]b^
=blokkeert	wHXcZ
=blokuj	t#Z-I.Y9JBKDHH[JYOJTHXIZIcYfJ
=bloqu	i%K(J*J-[.X/H0J3I4J6J7J9G:J=K>J?J@XBHCIDIIFKGMHNZPJRISIT[VJX[ZF[I]J_JaHbIc]dIfGgJhJ
=bloquea	t#Y-HBJHZJZKJMJTGZJ
=bloqueada	d!I#b-H3J>I@IBHDKIJKIMJT[VJXCZJ[Hb_hJ
=bloqueado	g!H#]%J(I*I+I,K-^/H0J1J3H4J6J7J8J9J:I=J>H?H@DBECGDHEJHCIHJJLJMINJOJPIRJSGT_UIVIX^ZE[Y]I_HaHbGcGdIfJgHhI
=bloqueia	t#Z-KH]JZKJMJcJ
=bloqueio	w@KHGT^ZJb[
=bloqueo	uBJHFT_ZJbZ
=bloss	u-I3H>JCaDJHFIYKHOKXJZE[[
=blue	y+I9HH]ZK
=bo	r#J-Y/[9H>I@IBIDJHFIKKXLYMINITHXYZE]]_JaJhJ
=boa	y9[HJ
=boit	u(J-I9I:J>]?J@IDKFHH]IHKJNXXJZI
=bokstaver	y/Z9I@JCIHFI_THZJ
=bon	u-J3G9H>J?IB]DJH[IJKJMFOIZGa[h[
=bonjour	u-K9^HH
=book	r3I9K>HH__I
=bort	r!J%J(J*J-H3]4J8[9G:J=[?[@HBHCHDIHDIGKEMJNIOKPJU[XIY[ZF]IaIbIcJdFeJfHhJ
=borta	t!J(H*K-I1[3I9F:J;]?_@HAKBHDKHDIHKGZJbYhK
=bosqu	t8_9JAYHHZK_Z
=boss	t!Z%J(]3J:KBIHDK]PJVJbK
=bot	n(J-I3J9b=J>I?I@IBICJDJHDIIKIMJNJOKVJXJZFaIbKfKgXhJ
=botao	u(_9J:[HGVJZI
=both	c!F#H%H(F)I*^+H,K-F/F0Z1J2J3F4]5J7H8H9I:F;K=I>Z?@@FAeCXDDFJGIHFIEJIKGLIMGNHOZPERHSJTHUKVHXJYKZZ[H]J^I_FaHbIcHdJfEhG
=boton	u(^:[HIVHZI
=bought	u8Y>IJXWZ
=bounc	q#J(J*J-[3G7[9H:H>F?HBHCIDFH^I[KYMINJOJZC]KaDbKhJ
=bouton	t%I(b9J:ZBKHEVIZH
=box	a!E#F%F(F)I*J+J,G-E/I0J1H2G3G4Y6I7H8H9H:H;H=I>F?H@CAIBACHDGFJGEHDIIJHLYMENDOIPHR_SITHUIVFWIXHY^Z?[G]F^c_GaHbacKdDe]fKgHhb
=bracket	w3a>GBJHFIJOIaHbJ
=brak	g!G#G(F)I*H+G,Y-F.I/I0J1K2J4G5Z6J7I8I9F:H;J<I>D@FAJBDCYD[EJFJGHH>IFJHKGLIMENGOFPGRISETHU[VFWZXGYIZD]G^J_Ia^bYc[dGeHf^gHhI
=brakuj	m!J#K([*J-I3]9G=Y>H?H@JAKBJC^DHGKHCKJMJNJOFPJV]XJZG[J]G_IaHbJcJfK
=branch	n%^(J-I/K4E9J@HAJBHG^HGIJKHMENIV^ZI]H_IbKcYfJhJ
=brand	r-]7J:K@ZBJJYKJNIUJWZZFbI
=brauch	u>ZZZ
=braucht	q#Y%F5X=J>JCJH_THZIa[fK
=brazil	y!JH]ZHa]
=breach	t-a@JHEIHKEZI
=break	i!J%J-H2X3Z5J@IBGDJF[GJIIJIKJN^QXUJZGcYdHeJfK
=breakfast	u-J@^HFNJZIa[
=bricht	n!J#J%I(I,Y-K3H4Y9I:K=J>J?I@JBICHDIHIJJLJMJNYOIPKRJUIVIWHXJZ[][aGbIc[dHe]fIhJ
=brok	l!F%H)I/]2]3I8J9I;Z=J?J@JBGDIGJHEJJMJPHQYRHSJTKUIVIWJXJYaZF]H_KbEdHeGfDgJ
=broken	b!I#I%I(I)I*K+J,G-E/H0I3H4^5K6H7H8H9H:I=H>C?FAIBFCJDHFJGHHXIGJIKGLKMGOJPGR[TIUHVHWJXIZ][J]Z^I_IaIcZdGeIf]gJhH
=browser	^!G#D%I(F)I*I+I,J-F.a0K1J2K3F4I5K6J7I8J9G:H;I=H>F?G@EAJCGDGEKFIGIIEJIKELIMYNFOHPIRISJTXUHVFWJXHYIZB[H]b^I_HaGbdcCdJfHgI
=buena	y9YHIIIKJMJZHh]
=bug	w*X-GBIHbUFZIfJ
=build	l#K%J(J-J1e3J4J6J7K8K9H=H>J?J@GBHDJGJHJIHKJPJRJZG_IaJbJcJdHeIfI
=built	t-Z6X:IGJHGIIKJP]VIZJ^Z
=buongiorno	y9ZZW
=bureau	u3G9Y>Y?^@JBJCIHEKJMIOIV[ZJ]KaI
=buro	y9[>[?KHIVKZJ
=bus	e#J%J(J)J-I0J3I4J9H=K>D?J@IBGCJDIHBIJKJMINJOIRJSITJUHVHXJY^ZG]__JaHccfJ
=business	l=c?J@JBICIIJKJPJYJZWdGfI
=but	M!Y#B&G)I+a,F.J/d0F1F2G4E5G6I7G8D9G:A;G<G=G>B?a@IAFB;C]EEFFGYH>I>JHKHMaO_PXQHRFSCUAVYWBXBZG[a]G^@a[bHcJdCfJgEhW
=button	e!C#G%I(c)J*J-H1K3H7J8K9G:J;J=J>H?H@HBDCHDGGIHXIGJKKHLJMINHOJPJSITHUJVHWKXJZ[]J^I_KaWb^fKhI
=buzon	w>[HYaG
=by	N!]#I%[(>)G*B+E,C-X.G/G0D3I4G5D8C9B;D<[=X@cAXBIC@DFEAFDHIIHKILDMFN[OAPESAT]UbV[WEXAYXZ;][^__JaEbGcZdYeDfJgIhD
=byc	y3Y9JHJI^KK
=bye	r#J-I3J9b=J>I?I@IBGCJDJHDIIKIMJNJVJXJYXZGaIbJcKfIhJ
=bylo	q-I3K9J?]@HBIHGIIKaZG
=byta	g!I#D%J(G*K-H/J3I4K6J7J8K9G:X;K=I>E?H@bBICHDHGJHDIHKCL^MHNGOIPITGUIVFXGZZ[[]H^^_JaIbIcJdIfKhW
=byte	yL[ZEh]
=bytet	w>J@^HFIGKIMIZ^hK
=bytt	i#J(J*I-I/[3I9H:J>[?J@_B^CJHEIIKHM[NJOIPJTFVKXJZH[J]K^K_JaHfJgXhH
=c	d!F%G&J(F)I+H,J-G.J/G0J2K3J4I6I7H8I9A:F;H=FAJBYCDD^EIFZGHIaK^LWMDNFPHRISITWUZVIWIXDYIZ@]G^I_HaJbGcGdGfFgI
=ca	l!I#G%G(J)K*J+J,J-H/J1H2J4I7K8I9C:J=J>E?I@YBaCHDIGIH@IFKGLJMHNHO[PYRHTXUJVHXGYJZa[I]I_JaDb[cHdJfXhH
=cach	o!J#G(H-K.E3J9H:J=K>H?J@JBYDKIJKJMbVJZG]FaIb[cIhK
=cada	u#Z@^MGXI
=cadastrado	r3F?X@JC[DYHIOZaJ
=cadastrei	yDY
=cadastro	y3J>H?JD[HGIJO^ZHaJ
=cae	u9J>HBKIKKKOIXKZ[aZeZhJ
=cai	w3Y9J>EH]IIMJOGXJaY
=caixa	r(I;Y@JBKH[IJKJMKNJXKZJ^[_KaJd[
=calej	y3JDKHHU_bJ
=calendar	q@JH_MJ
=call	W!B#F%D&I(G)F*E+F,H.H/I0H1H2G3]4F5I6G7F8F;G<I=E?_@?AGBZCDDBEIF^GEHHIIJILFMCNFOEPEQbRHSFTEUFVDWIXFYG[D][^E_DabbEcDdFeHfFg[
=caller	r#^)K7J:IHFIYKYNJQXUJZYhJ
=cambi	k3J9J@bDKHIIKKIM[OJXJZIaJhJ
=cambia	tHKMJg[hY
=cambiada	r/Y@IB^HDM[TI
=cambiar	c!J#J%J(H-J/J3H4K6K7Z9J:H=J>J?K@[BJCJDIGJH[IHKFLYMFNHTJUJVIXJZ]]J^]_IaJbHcJfIgI
=cambiarla	i!J#J-K3J9J:]>I@ZBGCJDJHDIIKGLXMJUJVYXJZE[Z]J^[bJdKh]
=cambiata	l/Z3J9J@]B_CJHEIJKIM]TIZH^K_JaJhH
=cambiato	p>Y@^BJZF
=cambio	f!H#J%J(H)J+J-H3H4J9H:H=J>G?J@^CIDHGKH]IGKGL]MFNJOHPJRKSJTIUHVGXHZY[I]I^GaGb[cIdIfIhY
=came	i!^#I%J(J)J+[-G/J3D4I6J7K9I:I=J>D?H@FAJB[CJDGFIGJHDICJJKBLJMINIOGPJRJTIVGXIZ[[K]]^J_Ia^bHcJdJfJgJhI
=camera	w-I3I4K9J>J@IAJBIHbIIKJMHZF_GaHhJ
=campo	r3a7J9J:H>G@FBHCKDIHDKJLJMJZG^J_IaYbKh_
=can	N!D%B(F)_*X+J,E-E.E/C0D1D2F3?4D5F6B7J9[:I;E<F>E?H@[ACBaDEEKFYHdJ@KALGMGOAPDRCTCUZV_WBXZYCZI[X]>^G_CaCbFcFd^eFf@gAh?
=cancell	o#J(K-J3J9G>I?J@GBECHDIIIKIMHZG]b_JaJcKhJ
=cannot	D!E&D(Z)Y*Y+?.C/A1A2D4Y5G6_7J9?:J;C<H=Z>_?[AHB7CDEGFXG^HGIIJ?LDMEOGQER@SGTGU>VDWCX@YXZZ]=_]a=bAc]eaf@gFhH
=canteen	yHYV[ZI
=capital	n#X3HHGI_NJZJ
=caps	r#^@XBJDIHHTIXHZI^JhZ
=captcha	o!J#I-I/J3J9J>I?J@GBGDJH[IDKJLIMHNJOI]aaJbIhI
=captiv	yHFZJb]
=car	n!K#G-H/Z6I9I=X>J?I@JBKH]IZKHL[MKNJTJVJXJZF]YaJ
=caracter	g!I#J%H(K-I/J2a3F9H:I=J>G?J@HBICHDJFZHBIcKHMINIOIUJVJXIZH]IaJbKcJhI
=caratter	y3JFYI]
=caratteri	w%H2]@JHGI]
=card	i#J-I3I9H:J>X?Y@IBHHbIGKIMJNKTJZC[J]IaEb^hJ
=carrier	w>^BJHFOJaY
=carry	yH[ZGbIdZ
=cart	y>^?JBIHDZIb]cK
=casa	t!J#I(K-I3I4K9F>b?I@JBICJH[IGKHMGNIOJZG]IaHcJdKfJhJ
=case	i%J-I/I3F7K9];Y=J>H?I@IBHCJD[HDIXKIN]OITGVKYZZG^ZaJd]
=casella	p(I-H3I7J9H:J;Y@HBJDKGKH^IGKHMKNHUHVIZH^]aIbJcJdZhJ
=casilla	q:K;ZBJHIZJ^]d^fJ
=catch	wHEM_RHZXcJ
=categori	yCJI_JJ
=caus	q#YHXQYZFa]
=causa	w+X>JHHZIa_
=ce	d!I#[%F(X)J*J+I/J3F4J7J9G:I=Y>J?G@_BFCFDGEJHGIXJJK]LJMJNFRKTIUIVFWZX[ZA]I^I_KaXbIcIdIfIhX
=cedo	r#X@bBJHIIJKIXJZK
=cel	w#H-K3J9I>^@HBICJHEIJKJXHZJa^
=cellular	o#[-I3[9H:J?I@JBJCYD[HCIHKEMZNJOZVJZH]IaFgKhH
=celui	n-J3E9J>F?K@ICIDIHGIHKaO_XJZIaJ
=celular	f!J#](I*J+I-G3Y4J7I9G:I=J>[?G@FBGC^D]IGKDLJM[NIOZRJSHTHUJVIXIZF[J]G_JbJcJdKfJgJhG
=center	g)G*G-J=J@JBJHGMHPHS^UHVIZF^JbJc[dHg_
=centr	o!J/K:I=KSIZIfKgb
=centro	p3JBJHFMJc]dGfIga
=centrum	ydKg^
=cerrar	yB]ZH
=certificat	lH_
=certo	w/Z3D9J>GB^DJHHIKOGXIZJ_Ka]
=cett	yGYKX
=chamada	y3^?IHIIJQZ
=chamado	w9]@KB[HG^J
=chanc	w9[@^HHKHMJZJ
=chang	J!@%@&H)F*B+D,F-@.Y/Y0E1F2D3A4H5H6D7H8D9A:D;F<F=D>B?@@_AECCDAEFFDGEHZI>JJKDLeMWNFODPCQGRESDTCVFWEXC[A]F^f_CaAbAdDeEfBgEhb
=change	R!D#D%G&I)G*E+D,H.H/[0H1G2G3A4G5H6E7D9D:D;H=E>a?B@_AFBaCYDAFFGFHBI=LBMbNGOAPFQIRHSFTCUDWFXDYF^[_IaCbFcXdHeEfEg]hF
=changement	n%J9J>J?K@aBFCKHCIGKJMJNKUIVJXJ^IaIbZd[fIhZ
=changer	g#G%K(H*K-I3J4K7J9I>F?I@[BJCIDIH[IGKEMGNHOJPJVIXIZ[[]]I^XaHbJdI
=channel	n:[<^@HHGIJMHY[ZG^K
=chaqu	y@JN]
=char	j!K#J%J(J-H/X2c3H8J9G<J>I@DBHCHDKH@I^KGLKMJN^PJXJYIZFaKcJfJgJ
=character	Y!G#I%G(H)K*J+J-H/a0J1J2]3G4J6J7I8J9F:I=I>H?H@DAIBECGDHEJFeGIHJIbJIKDLIMFOJPIRJSHTHUIVGXIYJZC[I]H^H_HaIbIcIdIfJgFhG
=charg	t3Z7W>J?JHISYaZcJ
=chat	y9^:FHZZD
=chav	w6_?[HDZJ
=chce	g!H#H%I(G)J+Y,J-E.K/H2J3F4J6J7J8J9E:Z;J=H>B?[AJBCC^DDFJGJHAJJK[LHM^OFPHRJTIUIVGWKXGYJ]F^I_IaDbHcIdIfIgIhZ
=che	c!F#E%G&J(F)H*G+W,I-Y.J/G0J1J2I3G4H6I7E8I9A:F;I=D?D@IAIBECZD[EIFIGIHFIAK[LIMFO[PHRISGTFUFV]WIXDYIZ_[H]E^W_HaJbGcIdHeJfGgJh]
=check	a!I(G)I*[+H-A/I0J1J3G4J5_6J7I8I9X:H=I>G?G@BBBCbD]EWFJGIHDICJaLXMGN]OHPISITJUGVHWJXHZ][F]G_IbHcIdFeIfHgIhE
=checkbox	n%K(K,J9J@JBJGJHDIJLWVJZD^^d[e^fJhI
=checker	y-FHZJZ
=cheer	t#J-J3J9]>J?K@FB[DIHFIHKZZHaK
=chega	rHHa]
=chez	p9K:^@ZBIIJUZVJWJXJZG
=chg	y@[HGcX
=chiamata	u-J3[9I>F?]@ICJDIHEIIKHNKOI]Ia]bJhJ
=chiav	y6^?[BKHEZK
=chied	l#I*Y+X-J3J9G:[>H?F@EBFC[DGKDM^NJOJUKVJXIZG]IaJbJhZ
=chiffr	p-I3Z9J>H@HCIDJHGI[KHO]XIZHaZ
=chiuso	y!]3J9J=J>G?J@HBGCIHFIFKIOIU^VKZF][hJ
=chmury	w!I#J(K/J6]A]BJHHIJJYOJP[ZH_G
=chmurz	r!I#K-J/_0Z3I6J9J>I@KAJBIDJGJHHIHKILKMGNJPJT]ZJ]K_[aKdJfJgK
=choic	i!K#G(I*K-E:I>H?_@]AJBHCFDHH@IHKDMHNYTIUJVIZE[c]KaJbJhI
=choisir	w-Y9J?ZCKH[KI]JaH
=choisissez	w-ZKZ
=choix	y?]HGKIZF[]
=choos	]!I#F%H(G)J*G+C-]/I2J3H4K6J7J8J9D:H;J=I>E@[AIBFDCFJGIHZL^MFOGPJTIUIVHXIYKZA[I]]^G_Ga[bHcJdJfJgJ
=chos	t/W?J@JC[HGI]NIZG
=christma	w-Z9Z@JHEKYUXZH]K
=chrom	y.Y
=ci	q#I%K*J-K3Y7W9Z=Z>I@JBICIDIHGIIKHMHUJVJXJZIaJh^
=ciagl	y#]BGDIMJfZ
=ciao	w-H9_@JBJHFIJZJ
=ciasteczka	y-J.a9H>JHGIJZJ
=cifr	y3I9J>H@KCJHFIZKIO[XHZJa[
=cifrado	y6]<YHH
=cijfer	t#J-H3Z9H>J?K@GCJHFI_KIO[XHZIaI
=cinco	n!J#^3H:I>J@IBJHFIKM[OHVJX_ZGbJ
=cinq	u#[3H>J@JBGMXOIX^ZIaI
=cinqu	w#X3HHGM[OHX^
=cinza	y([9J:[HI
=city	y-ZHH
=claim	k(J-[/I3J9I>I?I@HBICIHZIGJJKHMKNIOYW[XJZF]Ia[bKh]
=clarify	y%IH^PJZH
=clav	b!C#Z%G)H*G+G,Y-D0Z1J3E4G5J6^7G8I9I;I<K=F?D@ZAIBBCCDYEIFJGGHHIZKZLYMBNJOGPFRGSHTEUFVEWHXEYIZ[]Y_FaEcFdEeIfEgF
=cle	y6]?]HFMKVJ
=clean	q%_-J/H=JBKHDTGUXZJ_]
=cleanup	y!K=YHEZK_[
=clear	j#J%F*J+[-J.E/J?GBZCJDGH]IJKJLXMIPZT^ZD[J]G^[_J
=clic	yBJHIMJZIb_
=click	^!F#F%I(^)I*H,J-F.J/H0J1J3G4J6J7[8I9D:D<J=F>D?E@AAIB@CCD]EJFJGIIDJHKCLHMGNEOHPIRISJTGUIVHXHYIZZ[H]^^I_HaZbbcIdGfJgH
=client	_!I#Z%H(H*J+J,J-G/I0G1_3H4J6J7I8J9F:a;K=I>F?H@DAJB]CIDHGIIGKGLIMFNIOIPIQbRHSJTHUHVFWIXIYIZE[J]G^J_IaEbGcFdGeJfZgJhE
=cliqu	y9J>JBJDZHGKJZI]Ja]b]
=clock	g!J#F%J(K,J-G/I0J1K3I4J6J9F=J>H@IAJBFCJDJHGIGJJKHMJNJOJPJReS^TFUJXGYIZD[J]G_IaIbZcHdJfHhI
=clos	a![#G%I&K(G)I*J+I,I-D.F/F0H1H2I3F4H5K6H7H8H:H;J<J=I>[?F@CAHBcCGDFEJFJGFH@IEJHKELHMENGOIPGQKRGSHTXUIVFWJXHY[ZJ[F]b^H_EaGbFc_dHfFgHhG
=cloud	L!H#?%?&F(@)A*B+D,Y-C.F/g0f1A2E3@4D5E6_8B9A:A;D<F=?>@?@@>A[BECCDAEBFDGAI>K<LBM_NEOCP^QFRFSCTdUCVAWCXCZ;[@]@^@_aaBbAd[eCf=g_h@
=cloudanchor	n!J%I(J,J-J/H0I2J3H8J9H:J>I?J@KAFBXCJDJGJHDIIKJMIPKRJTJVJZH]H_eaHbJcIdJfIhJ
=cloudsynchronisierung	w0]HH
=cmdlet	q%I(I)[/JBJH^IJKHLHMJVJZHg]hJ
=co	q!J#G(J-I3I9Y:I=I>H?J@YBFCYDGHDIHK[LHMINJOYPKTKVJXKZZ[[]JaIbJcJdJhG
=coch	yLXdYfJ
=coche	r%JBKHILZZJ^[d^fJ
=code	L!A#>%C(A)D*A+B,D-=.D/B0F1E2E4C5F6D7D8C9=:B;E<F=B>e?]@<ACBYC[D@E_FBGDHaI@JDK<LCM?N@PCQGRBSDTBUCVHWEXeYDZI[D]]^D_BadbAcBdDeFfAgDh?
=codic	f!K#K(K-I3C9G=J>[@GBXCYDJHDIEKHMHNKOGUJVJXYZF]IacfJhI
=codigo	]!H#G%I&J(G)I*I+H,J-F.J/J0J1J2J3Y4H5J6J7I8I9B:H;J<J=G>]@BAIB[CYDFEJFJGIHHICJJKDLIMFNHOBPIRHSJTHUIVFWJX_YIZB[I]F^J_HadbIcGdIeJfHgJhE
=coffe	u9J@JH]KKRJXIZJ]]
=coincid	yOY
=coinciden	y/K6YA[HKKHO]_G
=colaboradora	y:]@]HH
=colega	q(^-K9J>J@JBKH^IIKIV[ZF
=collaborator	y:[HI
=colleagu	n(G)[*I?K@JBJHZVXaJ
=collega	l!J#K%I(_)J*J-I3I4J9G:I=K>G?IBGCJDIH_IFKHMINIOIPIUHV_XJZE[J]JaHbJfJhI
=collegu	o(Y)K9I:J?I@XBJDJHZIJUYVXZX
=coloco	y3J>JIHK[O[
=coloquei	w-J@GBKDZHHIZKGMJNIZG]^aH
=com	V!F#B%E&I(E*B-Z0H1G4E5H6G8F9D:Z;G<I=D>E@HAZCCDAEKFHGFHCIAJFKALEMENBOYPIQIRFS_TcUCVBWEXBYG[D]D^F_DaHcaeHfCg_hY
=combien	y-J=EH]IJKZTZ
=combin	n+[/I3ZBKDHHZNJdK
=come	[!G%C)E+[,I.J/H0G1I2I3X5J6I7H8I:E;[<J=H?DAHBBCEDHEIFIHZJXMFOGPWRHSHTHUBVCW]XYYJZ<[H]E^G_Ia^bGcKdHeKf^gHhF
=comm	q+^-YCHDHIZXIZIaH
=comma	t3Z>IF[HHaI
=comment	n-J?G@KCKDXHcKIUIVHZHaI
=common	k-d9I>K@JHCIHKGNJPYZG
=commonly	y-Y
=como	b!J#H%I(Z)G+[,J-D/K0J2K3D4I6J7I8J9[:E=H>Z@EAJBCCCEIFJGJHeIXJJKELIMHNGOEPHRJSITIUBVCWHXEYJZ=[G]H^I_IaEbGcIdHfHgJh]
=companera	y9I@JHZKJV^
=companero	t(YVX
=compani	w(I:Z@JS]UJZE
=company	Y!E#F%H&K(G)F*H+G,J-[.I/G0J1G2I3H4H5K6I7Y8^9H:a;I<J=G?D@CAJBBCGDCEJFIGGIAJGKCLGMFNaOGPGRJTHUdVIWYXHYJZ>[Z]F^H_HaDbGcHdXeIfGgIhF
=compar	q%J([-I3H:K>H?]BJCJDIHBIGJ[K[MINHOJZG[]aIhI
=complain	h#J.Y/Z4H@FBGCJHEIHJGK]MJNHRJTIUJW]Z[]Jh[
=complessita	yHHI[
=complet	c!I%I)J+E-H/J3E7J8J9J:H=J>G?H@HB[CHD]EHGJIGKFLIMINFO^PJTJUHVFWIXJ[J]_^K_IaGbIcJeYfJgJhI
=completo	q-J3E:J>IBKDJHFI[KKObXJZJ]KaJ
=complex	pHJI_OJZE
=complexity	f-E@]BII^JINZZF
=compliant	n>K@IB^MINXZI
=complicat	y-I@ZHKIZNJ
=comply	t-YHHN_ZD
=compt	W!_#_%]&J(A)],Y-C.I/F0H1G2[3X4F5I6G7F8G9I:[;G<I>E?D@AAJBJCBEDFHH@IHJHKBLYMCNBOFP^RGSGU@VaWBXIYHZA[Z]D^]_[aDbEcDdFeHfCgGhD
=computador	wM]ZH
=computer	b#](I+J-Z/Y7J9J:H=J>G?IBGCJDIHKICJIK]M^NFOGSITYVGXHZ_[I]F^GaEbYfJgJhF
=comum	w-[HHIKKKaZcY
=comun	t-[HGZJaYcZ
=con	Z!G#D%F&J(J)]*G+G,G-Z.I/F0H2H3Z6G7Y8G9E:[;I<J=E>E?HAXB^CEDAFHGGH@I@JHKBLFMHNHO[RHSFTEUCVBWGXDYHZ_[F]E^F_DaEcZdEeHfDg[hY
=concern	y;X@FH]
=conditional	jH_
=conecta	yH]MK
=conectividad	yZIc[
=conector	j!J%[-J2Y3H4G8_9J:K<]>I?J@KAJBICJIIKJNKPIQ[RKTKVJZK_[aJbJcIdEeKfHgI
=conexao	ycZ
=conexion	yc[
=config	w0]EHMKZIcJeZ
=configur	[!J%D(G)G*[+K,Y-J0J1J3[4K6I7I8I:E<[=D>J?H@YBGCIDYECFJHEIHJJLJMJNHPHSJTHUDV[WaXKYJZA[J]I^H_IbYdXe]fHgHhI
=configuracao	rE_WIZJcIeX
=configuracion	tE^WJZJcIdJeW
=configurada	yHJWZ
=configurado	r%[CZEHHHUHVYWYcZdGeJ
=configurar	uHYZJe]fF
=configurati	r3JCZDJE]HHUJVIWYZIcKdIeZ
=configuration	b%J(K*W1J3J8Z:H=H?KBGCGDHEcGJNHPJUHVHZFcFdDe[fI
=configurato	yDKEFHJPJUHV_WYZI
=configurazion	qE_HIUJWHZJeX
=configuro	q3G>G?KCKDHH_VXWZaK
=configurou	w)K*KHKUHV]WXZI
=confirm	h#H*X+Z-G3E8J9J:I>J?J@FB[CYDHEJHYIIKGLJMGNIOaVJXJZA[I]I^IaGcJeJh]
=confirmation	yC[DJHYZJaH
=conflict	uH[JXNZZKcI
=conform	y-[
=confus	yHYhY
=connai	y@HKJMJZE[a
=connect	I!=#<%?&E(?)@*A+@,b-:.C/>0]1i2_3;4[5@6[7?8c9C:=;@<F==>=??@>AHBAC=D=E?FAGcHGI<JBK>L@MEN=O?P?QJReS?T<U=V<WAX?Y[Z5[>]?^@_Aa>bAc_d[e_fhg@hA
=connecter	r(K2K3K:KBXCJDHHGIJKIMJZ^[[]IaJb]cJfJhK
=connecteur	n%^(J2W3I4J8[<YBJHGIHNJPKQY_ZcJdJfK
=connection	h%J-J1I4K6J8K<^BEEKGIRJYbZF]I^JcYdJeJfH
=connectivity	j@JHFZEcc
=connector	X!D#G%^&J(E)H*I+I,F-G.J/H0D1E2d3D4[5H6G7I8a:F;I<d=I>G?H@GBDCHDHEJFIGDHFIBKFLGMGNFOJPHQ_RGSJTGUIVEWIXIYGZB[H]H^DaIbGcCdEeGfDgHhG
=connectorkonto	r%Z2YHZ
=connession	ySJc[
=connettor	q2X4J8[<YBHHJPJQY_ZcJdJ
=connexion	l#G%I,K-J1I3I>F?J@JBXCIDJEIIJLXMKVKXHZ[[I]JaGb^c]fIhJ
=consegu	r!K(J-J7J9I=]@ZBGDJHFIJKJSZU[VYZFaI
=consent	y*HH^
=consider	u+Y-^IIaJ
=consigo	g!Y#J%I)W*J+J,K-H3H4J7J:G=J>Z?JBGCGD[EJGJHBIFKZLIMHNIOJPJTJUHVFWJXJZ^[[]J^J_JaHbIcKdJfIgKhE
=consistencyguid	m!K3I9I=KAdBIDKHEIJKJZH_KfJ
=consta	w+[3JDHHHIJO[
=consultant	p-J3I9H:a=JBJHFIJKJNKU^WJZH]KhK
=conta	Z!b#[(D)]*Y+Y-C.J/H0I1H2[3Y4E5I6G7G8H9I:W;G<J=E>E?E@CCBDYEDFHHEIAJIKDLZMENEOGP]QJRGSHTEUAV_WEXFYIZJ]F^WaEbEcEdGeJfDgHhE
=contact	X!F#E%D&I(E)A*@+J,B-B.I/H0G1E2F3b4a5G6G7H8F9D:I;H<I=^>^?K@DAEBDCbDZE_FGGCI@JGKFLHMGNFOCPAQHRESJTHUHVBWJYHZa[E]F^D_BaFbHcEdIeHfEgFhE
=contactar	w3J4^HJZJc[fK
=contacto	r#K%J-J3^4J:J>JBIC^D[HFIIKJVIZEcKhJ
=contain	_!I#H%I)J*J-_4J:H@HAXBIDJF^GJH?IeJIKFMJNHTJVIZB^IbIcJdJhJ
=container	t-G2J3J8K=J>I@JFaGaHCIEVJZF^K
=contato	u#J,J-H3^4I:J>K?JBIC^DJHFIHKJOJPIVHXIaJcK
=contatto	w!I#F%I3aBIC]DHHEIHVJXJZG
=contem	u#F-aBKHFIXKHTFXJZI
=contien	o#E(I-b3J:J>K@IBICJDKHCI^KHMJTGXHZE[J]IbJhI
=contient	o!J#I%J(K-_3I7K9J:I@IBJCJHDI_KGMJNJOKTJXIZEcJhJ
=continu	q-K.Y1X3J:J>J?H@JBYHCKYMJZG]_aGgI
=continua	q#I3H>Y@JDJHEL[M[T[ZJ
=contract	o!Z)K/J3G=]HZJIOHSGZIcK
=contractor	o3F:_>H?JDJHHVZZYaH
=contradict	u=JH_ZJ
=contrasena	R!C#X&J)E*F+E,F.H/F0G1G3B4F5G7Y8F9I:I;H<I=G>E?D@HAGBYCGEIFHHGIZK]LJMYN[OEPEQIRESETDU[VEWDYGZ^]D_DaEcGd[eFfEhZ
=control	j-I3F4G5b<HHGIJJINIO[VXZKhK
=controlador	l4_5YHHIKJ[ZHfK
=controleur	r4^HHJW
=controller	Y!G%G(G)J*I+J-C.J/Z0K1H2J3G4Z5b6J7F8F9J:I=G>H?I@FAHBDCIDGEJFJGIIEJaKHLIMXOHQXRHSJUJVIWKXIYJZD[J]I^J_HaHbHcGdJfGgGhJ
=convidado	r:c@JDJHFIJZI
=cooki	T!E#F%H&I(F)H*H+H,H-D.l/H0I1J2I3E4H5J6I7H8H9D:G;H<I=G>E?F@FAHBDCFDFEIFHGHIDJGKELHMENEOGPHQJRHSETGUFVEWGXFYHZB[G]E^I_HaEbCcFdGeIfGgHhG
=cool	y9]@[BJHGIJaJ
=coordonne	y3_:KD[HGKJZJ]K
=copi	w-J@IAXH[IHKFMEOJZJh_
=copier	y>FHa
=copy	t!J-K4J6[8F9HA[BJGJIGOHRIZZ_[cJfJ
=corporat	n*I@IHGIJKINcZH
=correct	j3D=J>F@XBHDJEXHIIKNIOHRaUJZF]HaZfIh]
=correcta	yHZMIhY
=correctement	y%[3ZEZWJdJ
=correctly	t@HBXZZhY
=correo	j!J#H%J(K+J-I9E:K=K>K?]@FBHCFD_HDIHKGM^NJOGRJTJUJVJXJZD[J]I_Ka_bJcJfJhF
=correspond	o!J3GO]_YaK
=correttament	y%[BZEZHFUIWIZIdJ
=corrispond	y3JOZ
=corta	r-G2J9J>K@HBJDJHFIcKHOKZJhI
=cortado	w!a=H>J@JBIHDIJKIY[
=cos	y!J-I.^3I9_>H@IBIDIHEIGKJMHOJTKXIZI]JaI
=cost	q9K=]@JHaZFdJeJ
=cote	w/I6YHHSKT^cH
=could	W!E#I%F)G*H+G,Y-X.I/J0I1H2I3[4^6X7G8G;I<J=F>F?F@CAHBZCGDAEHHIIJJYKDLGMFNHOHPFQJSGTGWIXGZ^[H]G^X_YaFbEcYdBe]fDgGhE
=count	j!I#Y%I(K)H*Z+b-E3H>I?H@JBICHDBI]KJOHTIVIZG
=counter	uHGT^ZH]X^Y
=counterpart	y!I/HSJZI_^
=country	i!Z3^>GAIBIDIHBIJO_VIZK_HaJ
=coup	n!]9I;Y?J@IBIHHIJMJPJU^VIY[ZI
=courant	t-[FJHGIJKJZJcYf]
=court	w-HHJI^ZJ
=cover	t%J-J3I4K9J=a>H@JDJGaH@IGKIMJNGRJVZZH]JaIcJfH
=crash	m(J0[4]=K>J@GBJJIKJMIPKRIZFbIcIf[
=creat	d!G%Y(E+J-J/J0X1K3J4I8^9K<J>J?JAJBGDJFGG]H]IJKJLKMJNHPHUKVHWXYYZC]J^]bYcIeJfI
=credential	e!J#a%X(G)K*J-I/J3I4J6K7E:J=I?I@IBGGJH[IGJKKIMINJPHSJTJVJXJ_JaKb^eHfJhI
=criptografia	y6[<YHG
=criteri	j#J%I(J*J-Y3H9J:J=J>J?[BICGDIHDIGKHMJNbOKUHVIW^XJZG]IaJbJdJfIhJ
=criterio	r%J(K)K*]-J3J:J=J@IBGDJIHKHMJNaPKSIUJVJW[ZA]KdJfH
=crm	o!J%G(F-J3J4J8K9E:J=K>G?J@GBGCJDIHfIHKIMGNJOJPIUJVEXIZF]IaIbKcK
=cronologia	y5ZHJIEKXN]
=cross	p(J-K/K0J7J9K:J@IBIGIHYIZKKMIS[WIZEcJdIeZfIh]
=ctrl	g(I/J7J:J>J@FBGIIKHLIMZNH[K]J^GbZgJhc
=cuando	u9I@FBKHEKJX]ZYhZ
=cuenta	Z!a#[%Y&K(C)[*Y-C.J/G0H1I2]3X4F5J6G7F8H9G;G<J=E>E?D@CCBDYEFFHHBIAJIKBLZMENEOFP]QJRGSGTIUBV_WFYHZG[X]E^YaEbEcEdIeIfCgGhC
=cumpl	n-XHGIXN_UJWI
=current	_!J#H%J(J-G/F1H3I6K9H:I>I?JBHCGDFHXIDJJK[LIMINGOHTJVJZ@[I]K^HaJeJhf
=currently	l#Z>GBKH[SZZFaJhJ
=curta	y-JDJHGI_
=custom	e!J#K%](J)J-_/J0I2G3I9J:J=J>J?J@IBICJDJH]IIJ^KHNEPJUJVKWGXKZG]J_HaHcKdJfJhJ
=customer	g/Y3H=I>G?J@XDHH]IJJIKHNHSXVJZ]^IaFhJ
=cut	y4YHIXX
=cyfry	t-I3Y9G>J@JCJHEIaKHNJO]ZHaJ
=czas	y!J=K@[BHDKHHIIKIMJRaZG]JaJ
=czasu	yHHMXR[cZfJ
=czekac	u@[XX
=czekam	y9Z>H@HBJHHIJXGZIa_
=czemu	w(J*[9I?I@GCJHHIIKGNYOJPJV]XJZZ[JaI
=czy	r-I9Y:J>K?J@YBFHbIIKJLJMIPIUJVJXJZX^HaJdGfJhI
=d	X#D&I,[-H.H/D1G2G4D5H8Y:Z;E<H=G>F?IAGB@CFD]FcGJHFIIJILFMFOIPGQIRJSGTZUAVCWFXYYFZA^D_Fa@cJdAfB
=da	U!Z#B%B(D)I*H+F,D-Y/C0E1F3Y4C5G6Z8D9?:Z<G=@>E@aCYDCEHFYHDKGLDM@N^PBQGTJVXWCX@YDZ_[E^D_HaZbJd@eYfJgDhA
=daar	y:]>[CJHHXJaG
=dabei	yG[HJIY
=dado	t!I#J+I-I3_4J:K>X?J@JBICHDaHEIJKJOIVHXJZE]KaJhJ
=dafur	uDXH[VZZJ
=dag	i!J#D%J(H)K*I,K-E/K3H4J6J7J9@:I;J=J>F?H@fAJBFCGD[HCIDJKKCLIMINHOHPJRJSKTIUIVHX_ZB[I]J^J_KaIbHcJdJfJhY
=daher	u@WHIUJZJb[cZgX
=dahin	y3J>a?ICKHGaH
=dal	n!J3J7J;YBHHDJXMHPZTYVJZH_IbZcYfHg^
=dalej	r#I(J*J-J3G9H:K>F?G@IBHCIDGHDIIKGLYM^NJOJPZTXUJVHX]ZG]]_KaFgKhJ
=dall	t3K9I;X>J@ZGXHHIKMI]]gX
=dalla	y!^3J>HBGGYHFIHK]OJZJ
=damit	uB[HFMIZGh^
=dan	w2[3J9G>G@JC]HGIGK]ZJaJ
=danach	wB[DHGKHH]Xf[
=dank	p#I-G3H9b>I@JB[DHHCIIKJMJVJXJZHaHbI
=dann	u9J>G?JB[C[HEIJZGa[
=dans	X!]#D&H(D)G*D+D,[1G2G3^4F5I6G7Z9A:X;I<H=E@BBACID]FZGZHIIJJGKAMGNHOBPDQIRFTZXDYGZH[E]DcCdZfI
=danych	w+J>YDaHHVJZG
=dar	u*Y:^?I@KC[DJEJHJUJVJWKZI
=darf	f!J#J(])G*K-I/K3J4J7J9I:G=H>G?Y@^BHCIDIHCI[K_LJMGNIPIUJVZXYZA[I]H^ZaGbIdJfIgJhG
=darum	w!J-K0[3Z>J@IBJDHHFIIKJL]UJVIZJ]J^[aJfI
=das	Q#J%]&G(E)D*C+E-_0D2Y4B7B8E9?:D;D<G?@@DAEBJD?EJFEGBHEIJJJKeLEMaN]OBPBRGSDT@VHWCXBYXZE]J^X_Za?bHcAdZfAg^h^
=dass	f!I#J%J(J)Z*J+[-K7Y:I=I>I?E@IBHGKHYIGMJNIOZPJSJUZVJZX[J]IaZbKcJdIfJgJhI
=dat	d!G#F%H(G)I*G+X,J-]/I0J2J4I6J7G8I9D:G;H=G>Z?F@CAIBEEJFJGIHDIYJJK^MGOYRISITYUIVEWJXFYJ[H]E^[_HbHcIdYfHgJhY
=data	n#J-[/J3E7K9J:J>Z?IBFD[H[IEKDMHNIOJXIZE]I^JaHbJc[dJgJhG
=databas	yH_ZG
=datacenter	w3J=JHBccdJgJ
=date	o+C1Y3I4I9H>J@JDHHZMJRbZJcHfG
=dati	u!I#F%I+J3a>XBICFD]HDIKVIXKZF
=dato	p!I%J+I-J3^4I>X?JBID_HCIJOJVIZFc[fJhJ
=datorn	p!I#](I)J+J-I3G4J9E:I>E?I@GBICJDIH^IGKEM_NIOJPKTJUJVHXFZF]I_KaHbYcIfGhG
=dauernd	y#]MFfZ
=dauert	wM]
=daughter	y@KK[
=day	X#B%G&J(D)X*H+G,J-B.I/D0J1I2I3F4H5H6H7F8G:D;J<J=F>E?F@iAHBFCED]EIFIGGHEIAJEK>LDMBN@OGPGQKRZSGTXUFVDWFXdZ:[F]E^E_GaGbEcFdGeJfagYhC
=days	g![#J(J+F-I3H9G=J>I@]BHCHDZH^IWKHLHNHOIVIXI]J^KaJhJ
=dc	Q!>#F%>&D(=)A*A+A,@-^.C/I0H1?2B3;4o5k6@7?8>9;:?;A<]==>;?:@CAAB:C=D=EBFBG>H2I;JiK;L@McN=O>P>R>SATAU>V=W@X>Y@Z6[@]=^A_=a;b=c<d=e@f@gGh=
=de	@!I#E%_&>(])6*Y+B,X-Y.F/@1G3]4G5C7G8A9@:I<D=B@HA>BHC[DHECFGHJIWJGKbLFMHN]OHP^QFRISITFVEX]Y@ZC[D]W^J_Da_b[dHeHfagEhG
=deactivat	l!]HHJXU[
=dead	j![#H%I(J*K+J-I/I1J3E8K9H=I>a?J@IAKBFCJDIGJHIIHKILKMHNKOHPHRITIUKVJXJYZZC]J_ZaJdGeIf[gJhX
=deaktiviert	h!^)Y9K;X<Y@JBJDKHEPJU]VHWJZHcKdJfJ
=dear	y@Y
=debe	r.XBID[HHI[KHLXZJ
=debloquer	y#ZXJ[Y
=declin	p(H-J@^BFDJHDIXK[O]UKZD]IbJgJhH
=decoche	w%J*J;Y?^CIDGG]HDIJNJZGdZfG
=decrypt	g-J3K6b@JBJHWIIKGMJNIZB^K_JdKeJfKhJ
=decryption	q6^HHZK
=default	j*E-J@ZBJHcIJKIZI
=defaultuser1	rHHb_
=defin	g(I*H:I=K?GBHCYDJIKNGUFVIWcZF
=defini	u%Z(J*X:JBJDJHHNJUFW_ZGdJ
=definida	y%[BIHINJUIW^ZGfJ
=definito	yBJHKNHUHW_ZHfJ
=deixa	p(I:J=J>K@ZBHDJIJKZMJVJWJXZZ]^JaIbJhH
=deja	e#I%J(F)I*K+^-G/J3I6J7I9J:H=Z>G?F@ZCFDBGJIGJKKbLJMHNIOJPKTJUIVEWIXYZZ[H]G^I_JaFbGdJfIhD
=dejo	yHIYZfZ
=del	W!C#D%])F*E+F-B/E0G2H3Z4[5H6F8F9C:[;G<I=C>D?B@EB>CDDAEGFGHYIHJEK[OIPXQHRZS_UBV[WEXDYFZA[D]^_JaAbWdEfJgGh]
=delai	w@[EIFJHWIJKKZKc^
=dele	u3J9K;Y=Z@FHEI[K[ZJ
=delegat	i!K%b(Z)J2J;Y@IAJBIGHHAKGNKP_VIZF]J_G
=delegation	u%_(J-K3K9I;J@IDJFKGINIP[VJZJaJ
=delet	d!D#G%G(J*J+^/D2J3F4G5D6J8]9J:F=K>Y?J@JAGBHCIDFGIH_IIJJKJLKMINIOHPGTEVHZH[J]J^J_daIgJ
=deliver	w3IHHa]
=dell	e!H#E%W([)J*J,J/K3Z6J8K9F=G>[@BBBCEDEF[GYHJIDJJK]LIMFNZOIPJSJTJUXVFWHXIYJZB[H]G^H_IaHbHcIdYeIfGgIhE
=della	e!H#I%G(I)J*J+J-Y2K3Y4J6K7J9Y:F;J=H>F?HAIBECXDEEXFKGYHXIDKDLIMGOJPGSZTKUZVXXIZB[H]^^I_[aEbEcIdHfGgJhG
=dem	Z#F%Z&J(E)I*H+E,G-F.J/X1F2I3E4D6F7H8H9F:E;I<J?D@GAJB]CZEHFHGZHBIDKXLZNDOGQJR[SHTGVDWHXFYZZF[F]J^Z_HaZb^eHf]gFhF
=dema	y%]*Y9HHHKKMZ
=demai	p#H-[1X2Y3I9G>I?I@YBHCIDHHBIXKGMJNKOKXaZJ]KaGcJfIhI
=demain	u-I@^BKHGIJX]ZG
=demand	e#I%J(J*X+Y-F/J3H9]=J>D?F@EC]DFIGKDLXNJUKVJXZZD[J]IaIbJcKfJgJh_
=demarr	yBKHJUJZHb[dIf]
=demasiada	q9J@IHFX_
=demasiado	i!K#Z-[2Z3K9H:J>K?J@^BHCJDJHCI[KGMJOKZJaIhI
=den	Z!C#C%D&I(B)C,F.H/F0G1H2H3F4F6E7F8F9A:B;I<I=B>]?Z@@AFB@C_EZFGGGHXI>KYLEMBN^OYPIQHRFSFU]WDXDYFZI[C]^_Yb]cZdEeHfCgE
=denegado	r%a9HKKPZVJZJ
=deni	Y!D#F%c&G(b)G*G+I,G-G.J0I1J2G3G4H5J6G7I8I9H:G;G<J=H>F?G@EAHBBCHDHEIFIGHHDIDJ_LHMHNDOIP_QaRISGTHUHVHWJXHYIZ@[I]J^]_FaHbIcHdGeIfHgDhE
=deny	y@JBJHGLIZJ^^hI
=department	k!I%J(Z)J-I/J3I8J9I:I=J?J@GBHDJF_G]HFIHKHMJNJPJTJUJVaXJ[J]I_JaJbIcJfI
=deploy	yHKbZ
=depoi	l!K%J(I*J-J3I9J:K=J>H?F@JAJB]CYDIHBIJKINJRZUJVHXJZE]]_ZaFbJcJdIf]hI
=depui	e#J%F(H)J+J-G/J0K4X6J7K8J9I:J=Y>G?I@IBZCIDJEJGIHIIHKHMGNIOIPYTKUHVHWKXDY[ZE[K]I_Ja[b[cIdFf_gZhJ
=der	P!Z#J&G(I)B*B+F,B-K.K0J1C2E5K6I7E9@:?;Z<F=J?]@FADB<CEDEGZHII@JGK@N_OaPZQGRFSYTIUEV]WHX[ZC[G]]^Z_DbEc[dIf]gEh@
=dernier	q!J%I-H/J3H9I=J?J@GCIHGICKbMKO[ZIaJeXhJ
=des	]!G#G&Y)G*H+E,^/I0H1X3W4I5J8H9[:F;X>G?E@HAJBCDGEIFIG[HEIHJILHMFNEOHPZSITIUEWHXFYI[H]G^J_IaFbGcFdYe^gHhC
=desabilitada	u!Y;ZHJbZ
=desabilitado	y!W(Z.X
=desactiv	h!]#J(I)X:J;Z@JBILKPJVIY[ZE^JbZdJfI
=desactivado	r(H)YHJU]
=desactive	r![3J<YHEL[UWZJdY
=desativada	q!_ZG
=desativado	y!W(H)YUY
=desbloqueada	t!K#CB^HGT][IbI
=desbloquear	l#[1Y?FBJHHTH[^bJ
=describ	y%ZPGUKZZ
=desd	j%J(J3K4Y=J?K@]DIGIHEIIKIMGOKPZRJUHVIZF]JaJbZcJdEeKf^gZhJ
=deshabilitada	n!].X;ZHJVJ
=deshabilitado	u(XHJVJb[
=deshalb	m(K+X3[=]@ZBJDJGYHFKJZFaKdZfJhJ
=design	y%J@JHEPXZH^^
=desk	d!G#G%J(^)G*[+K-H3G6K7J9I:J=I>F?[@ZBBCIDFGJH_IFJIKEL]NZOIPJSHTIUHVFXJ[I]F^]_JaGbFcGdJfHgIhH
=desktop	t/^@KH^IJKJZCcJfKhJ
=desligada	w:K<XHGU]fX
=desmarcada	u!J%J;YG^HENJTK_Id^fH
=despu	u3J>JBZHF]^aF
=dessu	y>X@[HJ
=det	Z!B#]%D&G(@)D*C+D,E-X.F/]0E1G2F3G4C5G6E7D8D9G:B;F<G>K?A@]AEB[CDD?EEFFGEH=I]JFKbLDMYN]O[QHRDSETBUWVYWFXAYEZW[E]@^D_Ca@cDdDeHfCg[ha
=detail	g!F#J%J&^(H)J*I+G-I3G6K7J8K:G=I?I@EAICGDbEZFFGIHGIIJJKHLKMJN]PHSHUHVHXIZ^[J]H^I_FaJbHcJdJfIgJhH
=detect	yHWUZ
=determin	wFXHFK[NIWZdY
=detta	y=[HIP[ZI
=deu	y9KB^HHZYaI
=deux	f!I#J%I(G)H*_+J,K-G/]3G4K6J7J9H:I=J>H?H@_A]BIC]DIHBJJLJMHNFO]PGTKUJVGWKXIZC[J]I^J_JaHbJcJdJfJgJhG
=deuxiem	q@[BZC_HHKIZFhJ
=deve	n(Z-J3J9J:J>H?G@IBGDZHCI^K[MKNKOJXWZH[J]IaK
=deverrouiller	p#Y1XHFVJZJ[_bG
=devic	c!H#Z%J(I)J+F,H-J.Y/H3K7J:J=I>_?H@HAJB]CJDGEJGJHdIHJKKELJMINGPJRKSITEUJVIWJXJYJ[J]J_IaIbXcJdFeDfEgJ
=deviner	r-_HHIK
=devo	y@Z[Z
=deze	y(_HFWY
=dezelfd	w@YA]_G
=di	S!A#X&G(B)C+J,Z-J.I/E1J3Z5F7K8D9@:X;F<G=F?XAEBFCZD>EIFFHFIJJKMHS[TIUJVCW]XYYDZH]B_Da]b^dBeFfZgYh@
=dia	f!H#C%I(G)I*H+I,J-D.J/J0J2K3F4H6I7I8I9_:H;I=H>E?F@dAIBECFDZEJFJGJH@IEJJKDLIMZNHOGPIRISJTFUHVFWIX_YIZA[H]G^I_IaEbGcHdIfHgJhF
=dial	y>JH[
=dialog	rBIHXMJZJh_
=dice	a!D#E%G&J(G)H*G,I-_.J/I0J1J2I3C6I7H8I9?:F;I=E>C?D@ZAJBDCCDYEIFIGIH?IXJIKbLIMEO^PHRISITIUFV]WIXEYIZ[[H]F^I_HaCbHcHdHeJfGgIh]
=dicht	r![#Z-J3J9E>G@GB^CJDJHFIHKHNJOJU]VIXIZDaIhJ
=did	]!F#Z%J(F)H*H+H,J-G.J/^0I1I3C4H5J6I7H8G9Y:H;J<J=E>B@aAICGDXEJFIGGIXJGKCLHMEOXPGQJRGSHTXUXVDWHXYYXZZ[H]]^F_FaBbFcGeHfGgJhF
=die	P!?#>&F(D*X+Z,J-X.F/[0F1C2E3G5E6H7B8Y9E:>;I=[>_?D@<ADC^DHEXG^HCJIKZLIMKO^PCRIU]V_XJYBZ=[Z]D_Ab?d@eGfIhH
=died	q!I3J4Z>F?IBIHDKIR[ZH]baIfJ
=dienst	n%J=J@JEKHGNKPJUIZHcYd[eKfb
=dies	k#J%H(Z-Z3Y8X@HBIGYIIK[MINKOHUKVZXKZF]JbYdIfIhJ
=diferent	r+I/]6Z>K?J@JBJDGHDIJK]MJNJO[]J
=diferida	g!J%W(I*J,Y3J4H6I8Z9J:J>J?J@IDJEKGJHJKJMJNJOJRJUJVIZGbJcKd^eYfZgXhI
=differ	q/Y6X>HHEIKKZO]ZJdJgX
=differe	w%H4J8[@KHJd^fJ
=differenc	t@IBJHbIJKIMJNJR[TIWJZJ
=different	a!H%I(G)I*X+J,K-J/Z0J2J3D4J6_7I8J9I:X;J=J>]?D@ZBCDHFJGXHJJIKYLIMXN[OJPIRISJTGUIVJXIYJZA[H]H^I_IaHbIcGdFfGhF
=digit	b!I#H%I(H)J*I+J-D/F3^4K7J9G:H;J=J>F?G@CBGCFDGGJHEIaJYKJMIO^PJRKTJVIXIZB[I]I_JabbKcKdJgJhE
=digito	t3Z9J>G@JCJHGIHKJNKOZXHZHa^
=dimenticata	y:W>XHGZZ
=dimenticato	u(I>J@JBHMJNJUKZ_hJ
=din	y:JEXNKU[WIcYdJ
=dire	yBKHIIJKJN^
=directiva	j!E%J(H)I*^,J3G6J:H>J?[BFDJEHGJHIIIKJNaPJSJUDVGW_XKZF]J_IaJbJcGdIfHgHhK
=director	y!J%G(a)H/I3J7J:H?JHGJIWJZG
=directorio	l!](F/J3]7Z:Y=J>I@JBJEJHENJOITJVIZIbJcIdXfJgI
=directory	T#D&e(A)Y*F+H,F-E.I0F1E2G3_4X5H6D7Z9E:c;F=F>D?E@CACBYCJDDEEGEH@ICKBLGMENDOCPHQHRFSGTYVAXFYGZ?[F]E__aEbEcCeFfCg_hD
=directric	y(]
=direkt	y(J3J@^HIVJZJb]
=diretorio	o(G3_7Z9K:]>H?J@JBJDIHEIJKJNIOHTJVJZGaJbJdZ
=dirsync	m!I#J%H&J(I)J+H-H0H1f3G4H6J7J8H9D:I;J=I>H?J@GBFCIDFGHHBIIKHLHMDNIOIPJRGTJUIVKWIXIYHZI[K]I_IaGbKcIdFfCgIhI
=disabilitato	o![HIbY
=disabl	T!d#G%H&J(Z)Z*E+I,H-G/F0J1Z2J3E4H5J7G9G:F;Z<J=E>F?C@EAFBCCHDFEFFIGGHYIGJJKGLHMGNEOIPEQJRISFTHUbVBWDXHYYZ>[H]G^X_DaEcGdEgFhI
=disappear	u%I?YP[
=disattivata	y;YUX
=disattivato	t!](X)X3JHFUZVJYYZG
=disk	y3J4H6J9HBKH_IIRJYJ_JcIfX
=disparu	w-K?^HEKJ]K_[aJbY
=display	n3I9J>F?FHaIZMJOIZE[]aHhK
=disponibl	u*Y4ZHJ
=distant	y4XHIQZ
=distinta	y/]6[HGIIK[MINJZJ]JhK
=distribution	uH[
=dit	e!I#H%J(Y)I*G+Y,J-Y3X4J7J9G:H>_?F@GBGCDDYEJHAKZLKMHOJPITYUIVZXFZY[G]G_JaBbIcJdIfJh[
=ditt	n!Z#H%K(G)H*I,K-G3Y:I=J>J@GCJDGEIHDI_KHLJM^NIPITZUHVYWJZC[J]I^JbJdJgKhJ
=diz	j!I#H%K(J)J*H,J-[3G4J7J9E:J=J>G?G@YBGCFDYEJHCMINXOYPJSITJUHXG[J]JaHcIdYfJgJh^
=dla	h!G#I%J(E)[*]+I,I-Y2K3G4J8J9F:H=H>I?E@FAJBECHDDEFGIHZIGJJKGLJMINGOJPDQYRJSWTJU_VZWXXHZD[I]I^J_JaHbFcIdYfHgHhI
=dll	e#K(J-J1J2K3J:K@IBFDJGIH[IIJeKHLJMJNIRJUJZC]K^JaKbIcJfHhI
=dnia	w@_
=dns	j!I#G%H(J+J,G-J/J0J3J4h5J6G7I8H9H:J<J=G>H?I@EBFDJFJGHHHIIJGKILIMENIPEQJRGTJVIXJYIZ?[J]J^H_JaJbHdBeCfEgIhG
=do	K!>#?&J(])>*I+D,I-C.C/@0C1^2X5X6@8@9]:I<G>H?[BJC?D<EGFBGCHdICJDMJNEO^PBQITJUCV^W>XCYA[G]J_FaDbXcIeHfDgXhE
=dobry	r3H9^>J@IBJHGIJOJa[
=doce	y9K@JHHI]KZ
=doch	y9G>JB_HJ]KaI
=dock	u9JH_bJhK
=document	q%J@JH]
=documentation	qH[[W
=dodany	y8^9JHFV[ZI
=dodici	y9JHII]K[
=does	N!F%E&Y(G)E*E+I,G/F0J4J5F6F9A:I;G<H>A?C@XAIB<CCDAEEFFHcIYKFNZO]PAQHSCVAWEXGYIZ^[C]A^C_EbXcCdAeEgG
=doet	n%K(Y.X8K9H>I?J@HBXH]IHKJLXMJNIOIVIZZ]JaKdIfHhJ
=doing	y9Z:[HFZJhW
=dois	j!J#H%J(I)K*[3I9H:I=J>J?H@GA]BHDHHBIGKDMJNHO]PITJVGWJZZ[]]I_JaIh[
=doit	o(K:I>I@JBHD[EXHFI]K[NKZH]JbJ
=domain	N#Y%^&G(@)B*?+D,D-?.G/Z0E1C2E3F4b5a6E7]8_9B:F;D<G=B>@?A@GA^BECADAEEFCGII>J]KILDNbOCP^RBSDT[UDVAWEXBYEZ;[D]B^Ca?bCcAdBeFfAhC
=doman	n(J3J4^7]8_=IBJCIHGIJPHZHdGfJ
=domand	u#H%J(K)G*^-J3K4H9I?^@GBKCJHEKKNKPFTIVJX]ZIaK
=domanen	r7XHGKJPZT]ZJaIgZ
=domanenadmin	yPZ
=domanencontroller	o4]5YHEJX
=domani	y@[HIX[
=domein	r%K/J7Y8[HHPKT[ZJaIdJfJ
=domeincontroller	r#K4_5X@KBJDJHFIJJXZIfK
=domena	u%J4Y7]8]9JHGPKdJeJ
=domeny	n!J#J%[(I)H*J-I/I3J4a5X7I8J:I=J>J@JBHDIGJHCIIJYKJMJNJOJP]TZVIXJZD[KaJcKdKfHgK
=dominio	^!H#I%](F)H*F+J,G-G/I0J1J2J3G4b6J7a8a9H:H;J<J=G>G?I@EAJBECIDHEJFJGIH?IFJZKHLJMHNHOHP]QKRHSHT^UHVFWJXIYIZC[I]H^J_HaGbGcHdBeHfDhI
=donc	t3Z>JD[HGOKZI]YaIdY
=dond	y+JCJDGH]Z]
=done	g!X#J%Y(G)H*I+Z-F/]0I3C4E5H6I7H8I9G:I;K=G>D?E@IAIBcCGDXEJFJGIH@IEJHKBLJMGNFOEPGRISGTFUEVEWIXIYJ[I]Y^J_FaFbHcIfIgZhH
=door	h#I%H(H*J+Z-F/K3H4I7I9H:J;Z>I?I@GBGCJDHHZIFKXLKMINZOIPIRJTHVIXYZC[J][_JaYbZcYdYfIgJhH
=dopo	n!X%J(J-J3G4K:J=J>J?F@HAJB[CJDIHCIJKJNKPIR[UJVIZE]]_[aGbKcJdJf]hJ
=dort	r7Z8[:Y=I>[@JBIF]UJVJZDaJ
=dos	e!G#I%I(F)H*_+J,I-G/]0K3G4J6H7J8J9F:H;J=I>G?G@ZA]BGCaDGEJGJHHIFJKKXLIMENGO[RJTIUHVZWJXFZC[J]G^I_HaHbIcIdIfJgHhF
=dossier	q!J#J%K(K3E9[:J>F?J@IBJCHDHHZIFKGObPJVJXIZF]HhI
=dostaj	w>GHXOIa[
=dostep	y!]9JHY
=dostepu	p#I%Z(J4J9J>[?J@IBJDIHYKIP[TJVJXJZYaJ
=doubl	yHZZJ
=douz	w9KHGI]K[
=dove	y>XBJDIZ^dJeJfJ
=down	Z![#D%C&H(E)G*G+G,I.H/Y0J1G2I3F4]5E6H7C8F9C:D;Z<I=D?C@XAEBACFDDEHFHGGHEKYLGMCNYOFPEQJRESeTEUEVEWGXFYFZF[E]C_EaDbBcYdGeHf]hF
=download	wH]
=doy	y9ZBJHFIKKJMIZ[bZhJ
=doze	y9J@KHHI]K[
=drei	y#W3J>]HIIZKKOIaI
=dreimal	y#Z>GBKHIa]
=drie	y#]>K@JHGIXTJXIZJa[
=drift	rHJR_ZH
=drin	n#I+I-[3]9J>G?J@IB]CIDYHDI[KINJOGQXZE]I^XaGhI
=drittanbieter	y.YJZ
=driv	q#^HZIJNKVKZGbJ
=driver	uJ[aZ
=droit	l!J#I%_(^)Z*J,J-I3I9I:I=J>H?J@HBHDJGKIHKIMJNJOKUIVGX[ZG]K^XaGbJcJdIfI
=drop	q#KBJG]HIJKMJRGbZc]fI
=dropp	r(J=Z>_DKGJHBKIV]ZH]YbK
=drucker	u9JHaIJZGaJ
=druckt	y9KH^ZGaK
=drugi	y8^@YHIIJKK
=drukarka	yH]ZH
=ds	i!I#J%c(J2Z3H8J=JA[CIDJIJLJNIPITKVJZI^J_IcJfK
=du	Z%^&J)F*E+G-C.I/I0G1H3_4Y6F7D8F9];H<I>C?BAHBFCDDBEFFHHCIBKELEMBNBO[PYQIR]S[TXV^WEXIYGZ;[D]D^C_GaId_eGfAgJhE
=duas	l(J*[-K/[3J9G=K>J?J@[AZBJC^DIHGIHK[MINIOKVJXHZE]JaHdKhI
=due	c!I%I(G)I*a+J,J-H/Z0K3G4J6J7J8K9E:I=I>E?G@[A[BHC_DHEIGJHDIFJHKZLIOZPITIUIVHWJXHZC[J]H^I_JaGbIc[dIfHgIhG
=duplicat	j%G&G1I3E4K8I:K=JAcBIGJH]MJNIRJZH_IcHdIfF
=dur	h&Z(H,Z.W=J>K?D@JBFDHGJHAKXNJPKSHVIZB[J][^Ha_bIdZeZfF
=dura	yHGT^
=durant	n!]#I%J(K*K-J3E9J:J=J>I?I@JBHCHDKHAIKKHLJO]SHUJVIWJXHZZ]_aZbJcJfKhJ
=duration	u#HHYT[
=durch	q3Y4Z@IBYGYHDMXOHRJZGbYcYfW
=durfen	u)[PZQYZJdK
=dus	w@JDYZGdIgYh[
=duzo	t#^-J3J9G@IBHHGIJKJMJX_ZHaJ
=dwa	q!J#J%K(I*[,K-I/^3H9H=K>H@ZA_BICJDIHEIHK[MHNIPJTJVIXJZD]J_JaIbKhJ
=dwanasci	w9IHHI]K[ZJ
=dwie	n!J#J(I)I*a-J3K9K?J@ZBJC[DJHFIHKHNJO]PJVJXKZF
=dwoch	u(J)K*^-J9I@JA]CYHEIJNKZIaK
=dygn	w9K@_HI
=dziala	d!I#G%G)H*J+J,J-G.X/I0I3H4H6I7I8I9B:F;J=G>G?Z@DBaCJDEEIFJGHH]IEJJKEMXNFOIPZRISHTHUGVFWIXHYIZY[H]H^I_IaHbFcIdGeJf_gIhF
=dziedziczeni	y!I;[
=dzieki	w>J@JB_HFIKZI
=dziekuj	y9^BIHIZI
=dzien	m#J(J-I9]:J;J>I?K@_BHCKD[HEIHKIMJNIX[ZG]JaHbJfJhH
=dzis	r#[-J9J>H@_BGHGKHNKVKX]ZF[K]JaH
=e	I![#]%C&B(F*I,?-B.F/B0@1A2@4G5B6Y;?<D=_>b?^@_A?B^C]DDEBFAGAH>IdJ?K[LIMGNGOYPCQDRCSETCWEXDZB[C]K^D_>aDc>dYe@f[gHhZ
=e1	u=aHEZGdK
=e3	i!G#J%G(D)H*K+J-J/J3H4J6J7I8J9I:F=i>E?E@EBDCHDGEIGIH_IHKFLIMHNHOJPGRJSGTJUFVDWGXHYJZ;[H]F^K_HaEbFcIdCeJfDgIhJ
=each	e!H#_%Y(H+I-F/J3H8G9I:J>H?H@GAZBFCIGIIHKbMHNZRJTHVJXIZB[J]H^K_JaGbIcIdKf[hY
=earlier	o-JKaNJZI
=early	u!]@]BJHGKGZH]X
=easily	o-^ZJ
=easy	l-Z@XHDI^KINJgX
=echec	y6XHJT[eX
=echou	m![%F(I,Z/Y3J4Z:I;X=G>Y?J@JBGCJDIEIHDKJMINJPYSJUEVHWHZ][J]I_JaJbJdGeZfG
=echouent	w%JF[dZ
=ecran	n#I+X4I9I>]?I@YBIHEKIMITIZF[Z]JaJbacJfK
=ecritur	u%Z/K4J8[@JHIKJNJZHd]fJ
=edge	m.[BKHY
=edit	o#J*Z>J?J@JCJHaIIPHZF
=een	Z!C#H%Y&G([)C*Z+E,F-].H/E0G1H2G4D5H6G7D8E9I<H=B>C?G@aAEBECbEEGEHXKJLEM@OGQIRFSFTDUBVFWFYGZY]A^C_Ea[bCcDd[eIfDgFhB
=eens	y-I9I>I@JDJHJIIKbOJZHaJ
=eerder	uK_ZJ
=eerst	t(J>G?J@GBFC[D_IIKHLJOJVJZEaJh^
=effect	wH]LZQETZ
=efter	l![#]%J(I+J,J-G/K0J1H2J3F4I6J7K8H9H:I;J=I>G?I@HAJBXCIDHEKGIHCIHKHLJMHNIOHPIR]SKTHUJVIXFYJZD[I]]^K_ZaHbHcHdIf^hZ
=egal	w-IHHIJN_ZG
=eget	y@HBJHKJXLHNJZG^_hI
=eigen	t%I(J3J:Z@XBIHGJYKHLHZG^^hI
=eight	r#W/^@FHGIHMIX[^J
=ein	[!I#C%E&J(D)G*G+H-[.J/G0I1I2[3Z4G5J6H7G8H:E;Y<J=D>C?C@_AHBACYD[EGGGHHIZKJLYMDNDOJPFQJRHSHTGUFVBWHXYYI[[]Z^EaDbEeHfEh[
=eine	]!G#F%G&J)F*X+G,H-D/I0I1J2J3Z4G5J6I7G8I9E:Z;I=C>K?D@HAJBCCbDBEZFIHcJYKXLHMFNEPERZUFVDX[YIZI[F]I^Z_IaDbFcFdDeJfGgIhG
=einem	q:Y@YBJFWIJKIXJZZa[
=einen	i!J#G%I&](X)J,J-I3Y4I7[9Y:H=G>Y?I@^BGCFDFEJHIIHKHMJNIOJPISXTIUIVJX]ZG[K]I^JaGbJeJfIgJhJ
=einer	l3J7I8Y:^=J>G?Z@JCGDJHDIJKJOIPZVYXYZG]Ja[cKdZfJgI
=einfach	r(J-Z>G@ICKHFIJKZNIVJZ^]IaZ
=eingeben	y@JZIh]
=eingegeben	n#Z-H3I>I@HBHCJDGHFIIKYMJNJO]XZZE[J]]aHdJh]
=eingerichtet	uD[EYHJV[WJZXdH
=eingeschaltet	wEJNIU]VJZHd]fJ
=eingetragen	t*I3[>FDaHHZJaG
=einmal	l-J9H>J@^BJHHIHK]MITWXJZXaIhJ
=einrichten	w,[9FH[
=einrichtung	u,ZE_HJTJZJaJeXfJ
=either	o!Z(J@IDJGZHBIZKIMJNJS]gXhJ
=ej	r#J%](J+F-J.]3I8I9I>G?H@JAKBFD[GJHCIIK[PFVJXJZGa[bJdZeIfG
=ekrani	t(J@ZBJHIKJNJXJZH[Zb^
=el	M#F%G&D(H)F*C+H.F/I0D1D2C3^5X6A8J9B;I<G=?>_@EBJDGEFFGGGHFIAJJKALDMYNDO]PAQERXSEUaWJXCYCZG[@]Z_Xc]eXfYgYhE
=ela	o!I#J+J-G/J3J4K9G:J=J>I?I@GB^CJD[HDIGKGMEOITIUIXHZD[J]JaIbJfJhb
=ele	r(Z-[9JHGIIZH^Y
=elenco	y-]HH
=eleven	w@ZNHRXZK
=elija	y-YKX
=ella	u+J@JBZD[HGKZOJZJ
=elle	p*X-Y3J>J?Z@KB]CIDZIJVXZGaIdJ
=eller	n!K#J(I-Y4K9W:J=J>H?E@HBGCHDaHBIEKFMJNXOJUJVHXKZY[J]Ia[bKcZdKhI
=else	h!I#J%J&[(J)X*J-F3J7J9G:I=J?]@ZCHDGFIHGI^JJKELJMGNZOJPHSHTJUHVZXJZ]]J^J_JaFbIcKfGhH
=elternzeit	w!]
=em	f#H%[(G)I*H+I,I-I/I0J3D4G6J8J9C:G;J=G>a?F@IAKBJCHDZFJGIHAIFJJKXLINHODRISYTEUXWIXYYJ[I]G^J_IaEcHdIfZhG
=email	N!C#B%B&E(@)C*_+G,D->.E/E0E1E2E3b4?5E6B7C8C9?:Z;D<F=A>_?d@<ADBDCZDdEDFCGCH_I>JCK=LBM^N@OGP@QFRCSDTBUBVBWDX@YCZ>[B]?^C_Cadb?cBdDeFfBg[h?
=empecher	y?GH]TZaJ
=employe	q!Z%J@]G[VKZJ
=employer	u3I:]>_DJHEKJOHZI
=empresa	g!H#J(J)H*K-Z3H8Y9J:_=K?J@GBHCHDGHIIIKGMJN_OJPZU^VIXIZG]JaGbKcJdJfIhK
=empty	l#K(J*J+H-I3]?E@IBIC[D]H>IJJJXIYKZX]Ja^bZd]eHhI
=emulator	t3K4a>I?KHGIKMKZIaJ
=en	J!G#D%[&A)F*Y+H,E-B.E1@2G4;5F7J8Z9E:J;J<H>^??@]A@BBCaDIEFGGHCI^LBM^NFOHPBQBRGTZUKVGWHX[YIZ?[?]I^D_FbXcFeIfYgKhX
=enabl	P!^#D%D&I(A)[*I+E,Z-C.X/E0G1E2G3X4F5H6J7D8_9F:B<J>D@BA_CCD@EEFHGFHJIDKCLEMCNDOGPBRGSDTDUaVcWBXFYYZ;]F^D_AaDbDcCdYe]fCgDhD
=encontrado	y4W_Y
=encor	j#[%J(J)J*K+J-J/J3G4J9J:K=H>I?I@^AJBHCIDXEIFIGFH@IIKJLJMaNJOJPYTXUEVFW]XJYKZX]JaIcJdIfIhH
=encounter	w3]HYZE
=encrypt	f6^<bHAZJcHdJ
=encryption	u<^YYdJfH
=end	a#I%J(G)J*G+X,^-X/F1X3D4J6J7Y8J9H:H;K=J>D?G@GAHB^CGDFEJFIGIHFLHMGNJO^RJSJTIUJVIWKXGZZ[I]E^X_IaDbGcIdIeYfIgH
=ended	n!Y/Z1[;XBJHF]Y
=endpoint	yc^
=ends	g!Z#H(J,I-J/H3G8K=J>I?K@[BGHAIDJJKFMHN[OaPJSHVHXJZX^[_JaHe]gJ
=enforc	i-_1I5Y<E@IBIDIJJK^NHY]ZGfJ
=enforcer	qHJJ_NE
=engin	tAXHI_Z
=enkel	y@YBHC[DIHHM]ZH
=enlac	u@JBJVJZGaJbb
=enligt	w3KIKOJZH]]bJh[
=enough	b!I#J([)K+G/I3H7I9I:I=H>H?X@[BEC_DHGJHDIcJJKJLIMIOHSJTJUJVGXYZ?[I]I^F_KaHbJdJhC
=enregistr	h+[-J/Y?G@IBJC[DaHDIIKINHVIXKZIaI
=enroll	tD[HX
=enrolment	yH^
=ensur	y=HHIe[
=enter	Y!G#H%I&K(G)I*I+X,Z-Y.J/E0J1K2J3H4[5I6I7G8I9H:F;I=G>??D@HAGBACHD]EJFHGHH?IAJFKXLGMDNZOfPHQJRISITFUJWJYIZC[G]]^G_GaFbGcHdHeJfHgHhc
=enterpris	p%K(K)HHXP_VJZI
=enthalt	n#I-_/J3^:J=Z>G?J@HBGCIDHFXHDIZKDMJOGTIUJVJZI[I]K^JaHdJfJhI
=enthalten	wHZIYdK
=entorno	u!J/JBIEHHHZH_Jc_d]fHgJ
=entr	h#I%J(J)J*I+K,J-G/I3G4J7I9H:J=I>F?J@_BZCHDIEJGIH^IEKaMFNHOJPIR[SGTGUIVIXG[J]I^J_KaEbJc]dHfDgJhG
=entra	I#:%<&E(D*F+@,?-Y.D/k1[2A3E4H5B6H7g8@9A:A;B<B=a>>?>@>A@B=C=D?E@FBGDHII8JJK8LAN;O<P>QDRISgThU>V<WBX=YKZA[?]>^>_]aFb<d>eafbgJh;
=entrar	m!F#I(G)I*J+I-G/I3H4J7I:I=F>I?H@EB]CIDCHBIGKCLJMFNJOJSJTGUJVEXHZ_[]]G^J_IaIbacKdKfIgJhG
=entrepris	p@JBJDZHHKGN_PZVHZH
=entri	qA]HZ
=entro	r!J-G/J3I9J=J>I?J@IBYDHHGIGKHMIOHSJTKVIXIZ_aGfIha
=entry	yBIHJN[ZI^Z
=entsperren	l!J#]%I1X@IBIDJHFKKTIVIZD[bbHhI
=entsperrt	wBZTYZJ
=entspricht	p-Y3IHJIGN^OYZJ
=environment	o=F@[HYZKcZdY
=environnement	t=KBIE[HFUJWHZJc^dXfI
=envoy	y>Z
=enzoic	y0JJ]
=er	[!E#C%E&I(D)F*I+I,G-[.I0H1H2H3I4F5I6G7F8G;X<I=I>@?B@HAGCaDAEXFGGGH@I_KaMBNXPEQZRFSGTEUFWHYGZY[Z]C^F_FbFcEdFeIfEgFh]
=era	qHIPZR][Y
=erbjud	y-J3J>I?aCIHGIJOJPJVJZI[JaJ
=ereditarieta	y;^HK
=ereigni	r+J,W-XDIFXHYZK_Y
=ereignisprotokoll	wHFf^
=erfolgreich	u/[BZHKMXTI_I
=erforderlich	y=X?JC[DHHIbY
=erforderlichen	t%](Y-K3H=[>K?ZCYDJHEIJXKZK
=erfullt	yIYNZZI
=erin	y>I?[HII]KIOKVKZJ
=erneut	yXZhX
=erp	y#GBJHchE
=err	u#K&X-IHEJXKITJUKXKZ^[I]IbIdFe[
=errada	m!J(I)J*J,[-G3K4J9J?I@HBGCKDJEXHDKIOJPKRYTHUKVJX]ZF[KaKcJdHfIhb
=errado	y#],K-K3I4Z9G@JBHHYIKOJXIZHaJdJhJ
=errata	u(I,[3[6Y@JBIHGKKZHdIeJhY
=erraten	r-_HIIGKK
=errei	w#^-JHJXXZIaK
=erreichbar	u4YZKf[
=erreicht	y@YHJZKc]fG
=erreur	h![#Y%H&Z(J)J-H/I3C4J6K7J9H:I=I>I?H@WBHCJDIHIIIKHMJNHOYPHRKSZTGUHVGWIXEZb[J]I^J_HaIbIcIdJfHhI
=erro	h%J&X(J)K-H/K4K6K7J9I:J=J>H?H@GBGCJDIHJIIKHMKNHPJRKSYUJVHWIXGZa^J_IaIbIcIdKeZfGgJhY
=error	L!^#>%E&a(A)C*C+C-A.H1D2F4A5F7B9A:B;D<E=I>??C@EAGB^CADIE]FCGFH]IDJJKILCM?OHPCQYRCSbT@UBVHXEZa[B]>_Ya?bCcGdAe]fXgBh?
=erscheint	p(Z+^3J>I?HCJDGHDL[OJZGa]hJ
=erst	r>J@bBIC[HGIHKHMJZDaKhJ
=ersten	u3J@ZC_HGIJKKZH]XaEh[
=es	U!A#A&G(H)E*D+D,E.H0F1G2G3E4D5H6E7J8F9Z:Y;E<H=[>I?F@_AGBFCIDHEFFFGEHFI[JFLDNXOZPCQHSIVYWZYF]A^D_Xa]bHcGdCeGfCgGhb
=esa	r%G9I@JBJG]HEIJK]NJOJPYXJZFdIfIh]
=esce	t+X.XFXHGZZcYfI
=escolha	w-[@JHHK[ZI
=escrib	u3J?JGZHHOYY[dIfZ
=escribir	t!K%]4XBJHFZJdZfZ
=escrito	r!K+G3_4J>H?IBICJDCHDO_ZIcK
=escritorio	y3H9Z=K>]?[HFMJOF
=escritura	g!J(I*J,Y3I4H6H8Z9J:J>I?J@ICKDJEKGJHIKIMJNJOJP[RJUIVHXKZFaKbJcJd^eYfZgXhI
=ese	y(W3G;Y>[OG
=eso	w!YIWLW
=espacio	y3[>KCII]KIZF_ZhI
=esper	t@YXY
=esperando	w9Z>H@IBKHFXDa_
=esperar	q#K-J9G@aDJHFIJKIX]ZI
=esqueci	t>W@JBHHGUJZ^
=essa	w9JCJG[HGK^VIZIdJ
=essai	r#X-I=[@HBYHFIJVWX]ZFaJ
=essay	w-JHJKGN]XXZJ
=esser	y>JHIK]
=est	R#Z%?&G(E*F+J,D-[.F/B0E1D2D5G6D7X8D9J:K<G=E>Y?Z@FAECIDJECFDGGIGJFLYM?N@OYPHQHRJSCTXU_VJYIZH[A]@^Z_CaIbBcCd_eEf^gGh]
=esta	T!a#Y%A&I*F,F-Z.H/G0G1G2G3X5I6F7E8E9A:A<I=B>??Z@JAGBICED@EGFGGWHJI@JGKZLJMCNDOGPEUcV[WFXCYFZG[E]C^[bCcDeGfZgEhX
=estao	y!J%[.X3[HIZI
=este	y([HFW[
=estou	q!K#Z-G3J4J9X:J=J>]?H@IBXCJHEIJKHMJOJTFUIVZXGZI[Y]JaZbKfJhJ
=estoy	t#]-G3J9X:K>I?I@IBHCJHCIJKHMJTIUJVZXJZH[X]JbKfKhZ
=et	Y!W#I%D&J(D)H*Z+H,H-G1I2I3I4G5J6W8H9I;I=^>[?HAHB]CZDEEGGGHCI^KXLGMJNGPFQJSGTDUEVBWHXK[I^G_FaCbYdJeIfEgGh^
=etap	w(K*[C]HJVKZIaIeY
=etapa	w*X3J9JC_HJZIaIeX
=ete	g!]#H%H(G)J*I+I-G/I2K3G4]6J7J9G:H=I>J?[@DB[CFDEEJHEIGJJK[LJMZNHOIPIRJSKTJUHVXWYXIZB[I^J_YaIbHcIdYfGgKhH
=etre	w4Y>J@XK]PY
=ett	h!H#F%I(H)I*Y+J,J/K4I6J7J8I9E:[;J=H>F?HAJBEC^DFEJGJHAIFK^LIMHNGPHRJSJTIUJVHXYYJZ][H]G^J_IaXbIcHdIfJgJhG
=etwa	u-Z9]>J@GHEIHKHZ_aH
=eu	l!J#J%K(Y)J*I-H3F9G:J=J>D?[@GBJDZIGK]MIOIPKV_XH[J]JaEcJdJhI
=europ	w)JBIS^UGVIZGaW
=even	j!^#I%K*W-J9]>I?H@ZBFCJDJHHICKHMXN_PZXIZD]JaZ
=evenement	y&[FJHKNJdHe[fY
=event	Z#_%E&W(C)G*G+G,[.I/F0F1H2I3E4G5I6W7F8I9C:F;H<I=E>F?E@BAFB_CGDDEHFIHJICJGKBLFMEN[OHPEQIRHSFTFUFVEWGXFZY[F]F^E_GaDbCdAeXfYgEh[
=evento	m&^,KBJFJHGNHPJZJdGeZf]
=ever	k(I*X-H/J9Y:J=J>K?F@FBICIDYHDIGJJK_LZSKUYVJWZZD^KdYhJ
=every	]!G%G&J(I)I*I+F,J/G1J2J3E4J5J6I7I8I9D:H;I=I>E?I@YAJCGD[EJFJGIHZJ[K]LHMCNbOHP_RGS[UGVHWIXGYJZG[I]G^I_IaFbIdIeJgJhG
=everybody	k!I(X)J*J+Z-Y@]CKDJHCIKKINHS^VYZBcJ
=everyon	g!J#J%Z(I)[*I+X3X7K9X:J>G?H@GBFCJHFIHJJKHLIMJNHOIS^V[WJZC]J^[_JbJcJhI
=everyth	c!I#H%^(J*J+Y,J/I3H4J6J7Y8J9F:I;I=I>[?Y@GAJBYCIDDFJGJHJIDJZKBLJOHPEQJRJSJTHUJVIXGZb[I]Y^I_JaJcIdJfFhG
=everywher	q!J-J?Z@HDJHZIJKJMZNJS]ZC]J
=ex	j!J#K(I)I*H+I,J-J3G9I;G>c?H@HBJCGDFHEIIKJMKOHPdUJVDXKZGaH
=exactly	wG[HGOW
=exceed	uHHX^ZJ
=excel	g#F-J>JBKHdMKTIZJ[J
=exception	w,J1JGJHXRJe^fH
=exchang	h!J#J(F)Z*d+K,I-J9G>Z?HBHCGH]IIKJLIMINJPIUJVIXFZE]J^JaIbKdIgJhI
=exclud	j!K)Y*K-J3K9J=GBJDJGaHFJIKJLZMJNJPXTJUGVZZI^H_HcJdH
=exempt	yCHL]
=exig	uCZIX
=exige	w@JC]HJI[
=exigenc	yHIIYNZ
=exist	^!G#I&K(H)I*H+H,K-J/G0K1J3G4Z6I7I9H:G;J=H>]?E@DA^BDCEDEEGFGGFICJIKYLHMGNEOFPIRISJTHUGVFWYXHYJZ?]H^I_caEbIdEfFgIhb
=expect	t)Y+[3I=IBIDKHBIHKINJO^YKZ]dHeJfIhI
=experienc	wHaJDZI
=expir	T!G#G%D&K(D)G*H+G,F-E.J/H0J1J2H3G4I5J6I7G8I9I:D;J<J=b>E?E@@AIB@CGDDEIFJGGH[IDJGK]LeNDOIPGRHSHTIUFVEWGXGYIZ[[E][^D_Ha[bDcHdGeJfEgFhA
=expira	rL^
=expiration	wHZL]
=expiry	n!J9J@FGJKZLbNJUJZH^I
=explain	w&ZHYMKZFf[
=explanation	y%J&ZHENYZ[
=explica	uNZZZ
=export	p+J1K3K9J:I=E>KDKFbGJHaIJMEZEcJfH
=ext	i!E#I%G(H)H+J,J-E/J2I4I7G8I9F:h=H>G?H@HAIBECHDFEJFGGIHBICJJKGLJMHNIOHPFRJSKTJUGVGWIXIZ@[H]I^I_IaFbGcHdIfIgJhH
=extend	p!X%I5X@IBJK]ZI[K
=extension	f!J#J(J*J+I-I0K1I2^3d9I:I=J>D?H@JBJCKDHGIIHKILJMINJOHRIUKXJZG]GaFbKcHfG
=extern	n3J9I:a;I>J?J@JHEIJKIOKQ^VIZIhJ
=external	j:^HW
=externo	u:[ZJ
=extra	tJ_ZJdJeJgJ
=f1	y=[ZJ
=fa	j(J-J3J9H=J>H?J@[BHCIDIHCIYK[M[TKVJXZZ^[K]I^JaIdIeJfIhF
=faalt	w;X
=faccio	y(J-IHXIJKINKVYZZhI
=facebook	wBJH_ZIaI
=facil	h-d3K@KHEIIKIXJZFaK
=faco	wBJDHHZKIVZZYdJhI
=factor	o3GCIDJHa
=factory	uBKH[ZH
=fail	K#F&C(G)?*A+B,J-D.H0]2F3F4G5_7J8Z9C:<;Z=>>=?>@EB9C?D<EHFaGWI?LCNGP_Q_SET>UDV>WBXDYZZc[A]?_Ia>d?e^g>hD
=failur	g!I#H%K&^(J)I-I/X1I3H4J7K8J=I>J?J@ZBEDJFJGIHXIJJJMHNYOKPHRJSJUIVHXJZ_]J^J_IaIbJcZeIfFhJ
=fair	t%J(J-J:[@FB^CJDJIJKELHNJUHV[WJZX^KhG
=fais	yDXHIV^ZJ
=fait	t+JCKD[HFIKK[bW
=faktor	yC^H]KJVJZE
=falha	m%J(J.W4[;YBJHFPXVKZYcXdJ
=falham	yF[HHdY
=falhou	y,X/ZHJeY
=falla	o%J(J*J3Z4Z>JBHCIDJHFIJP[SJTKUHVEZ]]JbJcKfIgK
=fallan	wF[HIdY
=fallisc	u;YBJHHUJVJZ[
=falliscono	w%IF[GJHId[
=fallito	w,Y4[HF
=fallo	t,Z/Z3I6X?JHITXeW
=fals	f%H)d*J-I/J3J9JBJCJEGHGIJJZKJNJPIUGVHWIZKd]eEfJ
=falsch	e!I#Z%J(I)I*I+J-F/J2K3Z4X6J7J8J9G:J;J=I>F?H@GBFCFDHFJGJH[IDJJKELJMENHOYPIR[SJTIUIVHX^YIZC[I]H^JaEbFdHfGgKh_
=falschen	y#ZHGT[
=falta	g!H#I%Z(H)J*I+J,J-G3a4J5Z7J8K9G:H;J=Z>D?G@GAKBGC_D[GJHEKFLJMINJOCPIRKTJUIVZXFZD[J]H^J_JaDbJcJdJfJhF
=faltam	u3I=]CJD]HEZH
=faltan	t=ZCXHH
=far	e!G#F%H&J)D*E+I,F-D.J/H0H2J3E4H6I7H8H9C:G;I=G>Y?F@ZAJBECFD[EXFJGII[JJKCLGMEPFQWRHSJTHUIWJX_YIZX[F]C^]_GbFcGdFeJfGgIhC
=fast	n!F#G+Y-I3I4J9Z>G?J@HBGDHHCIYKFMJNIO[RXTYUIVIZXaJb^h]
=fatto	y9E:]B]DYHI
=fauss	yH[RZ
=faut	k!K#K(J*J-J3[5Y9I:K=[>G?H@ZBJCZDHI]KHMXOIVJXJZF]KaGbKhH
=favor	n#]=JHYKJZZ[J
=favourit	w-Y3J@JHGIJK_NKPJ
=faz	w:X
=fazer	w#X9JCKHIQXV^
=featur	d!G%I&K(H)G*I+I,F-H.J/J0K1I3H4H6I7H8H9F:H;J<I=X>I?F@IAJBGCIDIEIFJGFIHJJKGLJMINGOIPIRISETIU_V_WFXHYIZD[J]H^H_IaHcGd]ebfDgJhI
=feder	u!J,[3H7_:KHIPJ_IdI
=federado	q!J3J7a:JHJ_GdH
=federat	d!J#J%J(J)J*J,]4K7_8J:J@IGIHXIKMINJPGVIZE^IaKdJfY
=federati	y3J7^HH
=federation	q7^:IZI
=federato	w,Y4J7^HJPG
=federerad	w7_HI_J
=fehl	p(J6Y8Y=IHJVJZ[^WbI
=fehlen	o%[*X-I3I9H:J;I=_?JBKCXHFIZNKZHaK
=fehler	e#H&_(G)I*J,Z-H/G0J3E4G6I7G8Y9J:X;I=E>I?GBGCIDHE]FJGIIFJIKGLIMJNYPGRISXTIUHVGWHXIZ^[I]J^H_JaGbIcFgHhE
=fehlerhaft	w3]DI
=fehlermeldung	u3H@XHJOZZ]dX
=fehlt	f!I#H%Z-J3K7J:J;[>J@IBFCXDIHIIXKJLJMINKPJUIVXXJZF[[]JaJbXcJdJfZ
=fel	a#a%D&X(E)D*G+G,[-B.H/E0H1G2J3Y4Y5I6Y7E9B:E;H<I=B>C?C@@AGBCCDDBEYFGGGHJIAJFK@LGMDNBPAQIRYSYUDVCWGX[YFZ][F]E^E_DaCbCcCdAeXfBgFhc
=feld	w3Z>I@JHGIJKHZIh_
=fell	w3G>_HJ]KaI
=fem	w#^-J3G9J>J@IBJCJDJHEMZOHX^ZH]HaHbJhJ
=fenster	uBHHWZG][b]
=ferm	t!Y=J?JBJDKHFU]VHZF]^
=fermo	y0XfX
=festgelegt	y%[(J*ZUIWZ
=feu	u-HFJHXRKTJcafG
=few	n-K9I@HB]HIIINGP]RJZG_JaJcY
=fi	u#Y9J:J>J@KBJH^MJZJ
=fica	u(J7[9J:[=J>J?I@HBHDIHDIKMJUJWHZZ]IaIbKgXhY
=fich	w(]3I9I>K?JBICJD]HZIJOJVJZHaH
=ficha	w(_9H?E@ICJD_HIIJKJVHZG[IhK
=ficou	r!Y9J>]BIHFMJRZZJaJd[fH
=fido	n!J(E)J4J6J7I:H=H>H?g@IBFDHH@MFPISIUGVDWJZB[I]JaJbGcJfH
=field	g!J#I-H/J3a7J>G?J@HAJBDDIGJH@IJJIKELKMGNHOJVJ[J]H^J_IaIb^hc
=figur	t+X9Y?K@IDIH[IZKJZE
=file	^!I#G%J(F)J*G+I-G/I2X3_4I6J7I8J9E:H;F=J>[?E@GAIBFC[DWEKFCGHHbICJGKHLIMFNGOaPGRJTJUJVIXIYJZC[I]G^J_GaCbGcFdJfIgJhF
=filenam	t2_3JHD
=filial	t4Z>J@JHIJIM_ZIaJ
=fill	o#J)J+^3J:J>F?F@JBJD_HBOYPK]J^JhY
=filter	[!H#I%G(G)J+I-F.K/E0J1H2J3D4E5H6J7H8H9H:H;J=H>G?H@FAJBECIDGFJGbIDJgKFLIMFNGOIPHRHSITHUIVGWJXIYIZB[I]H^H_IaWbHcYdHeJfFgGhH
=filtr	r#J-H3J4H9I>J?J@IBJDJGZHFIJJaKIMFNJOKUIVJXKZGa^cJ
=filtro	n(K-G3H4E5J9I>H?J@IBJCIDIGYHHIIJbKJMFNKOIVIXJZG]Ka^cJhI
=fin	w3J>HB[HJ][aG
=finalement	yB^HJ
=financ	rH_
=find	b!G#E%H&J(H)J*J+J/H3F4Y6G7I8E9J:I=H>D@FAZBECIDHFJH^IGJJKDMGOIPHRJSKTGVJXJYZZC[]]H^G_eaGbJcFdFeHfIgIhH
=fine	^!H#H%H(I)]*I+Y-F/]3D6K7J8I9G:I=H>C?H@YAKB_CGDCFJGWHBIDJZLJMFOHP]RJSJTXUHVFWIXJZZ[I]Z^J_GaFcIdJgHhG
=fingerprint	wBHH^ZHbJhY
=finish	g!I%J(G)H*I,H/I3I4J7J8J9I=G>I?F@IBcCJEJGIHAJIKJMJNZPIRKSFUHVHWEXJYJZZ]b_HaBbEcJdEeJfHgJhJ
=finn	j!I#I(G)H*Z+G/I0K3D4I6J7Z9J:I;J=I?^@HAIBGCFDDGIKELJMHNGOXPHTIVFXIYKZB[_]E^I_^aZbIcJdKfIhF
=fino	y9Z@ZBJHE]If]
=firewall	a!I#G%J(G)H*I,J-F.J/K1I2J3H4G6J7J8I9I:J=I>I?I@GBICIDIGJH_IHJIKILIMHNHOJPJRGSDTGUHVIWJXIYJZD[I]G_JaHbIcgdJfCgGhI
=firm	t!H7K8_:^=J>J?J@IDJGIHEOJU]VJZG_KhI
=firma	m-J1J3I8^:J<]>J@JBHCJDHGJHZIKKIN]RKUXVKZF]KbJcHfJhJ
=firmy	r!H#J-I9I:]?J@KBGCJDJHFIIKJN_OJUYVJZGaJcJhJ
=first	^![#H%I)H*G+F-F/G0K1J3G4J5J6I7G8]9I:F;J<K=G>E?E@^AGBGC[DaEGFJGHH=IXJFKCLaMFNCOFPIRJSGTJUDVEW_XGYJZG[G]X^E_GaFbDcGdHeIfEgGhb
=five	g#^-J3K4I>I?JBGCJDJHXJHKIMKNITJX^ZE]Ia^hJ
=fix	p!K#J(J*I-I8Y=I@XBZDJE^IIKHMJRKVIXKZ]]JbJcKdIgKhJ
=fixe	y9J>]FWHFfZ
=fixed	w#I%H*Z;XBGHELHPHZI^^
=flag	m@IBKHGL_MJZJ^[
=flagg	w(K-[BJHZKHZH^Y
=flash	w(IHFKKZIb_
=flera	w+J3I9J@HA_DHHYIJKIOJT[XIZJ_GaJ
=floor	w>KHEV_ZG
=floresta	t8^AXHG_ZdK
=flow	p(H)]*J-J/I3H:H>I?I@JBHDJGKH^MJNIUJVJZY^IaHg[
=foderiert	w,Z7[
=foi	i#J%K(J-J3Y9F:J=J?K@HB[DHHJIKM^UHWYXIZFaJbJeXfJhK
=fois	j#[(J+K-K3F9H:J>F?J@^BICJDGHXIHKKMJOGPKVJXbZC[K]I^KaZhH
=folder	m(J3J;C>J@KF[HYa]
=foljer	y-X3J?JHIN^
=folk	q)Z*K+[-[/I9J@ICXDIF^HBIIKIMJNIOITHXIZFd]
=follow	f!J(G)J*Y-H/H3I5J7J9]=I>H?I@]BHCJGJHIIYJIKGMKNZPGSJTJUIVEWKXJ[J]KaKbHdXfKg]hJ
=fonctionn	n-J=K>K?J@HB^DJFIHYIJKKMJNJUJZ_aIcKdJfIhJ
=football	w-Y3JHIIZNJ
=for	@!C%G&@(])]*d,W-H/E1J2Y3I4E5X6?7@8E:F<J=D>@B<CFD_E_F<GaH_JAK;LJMXO:PJQYR:SGTIU]VeW[XaYAZ?[?]B^K_IaGb=c>d@e?fWg>hG
=fora	n!I#a(J*J-H3G4X7I8J9Z:I=I>J?I@HBHCIDJGZHBIIKIMJOJPYRJS_TFUIVHXHZF]IaHcJfIhI
=forbid	t.YHHLIZF^a
=forbidden	n%K(_-^@JBJFKHBIYKGLJNKZG^K
=forc	d!I#J(I+Z-G3K9J:J>J?XBDCIDFHGIFJJKELdMEZA[a]I^H_JbJhF
=forcechangepasswordnextsignin	oHHLbZG
=fore	yBICGDJHEP[XIZG]]b[
=forest	^!F#H%H(G)I*I+I,I-G/J0J1H2J3F4G6H7I8g9E:E;J<J=G>G?H@DAcBDCEDGEGFIH[IFJIKELGMGNGOIPGQJRHSJTJUIVFWIXGYHZA[I]F^IaHbHcGdGeHfFgJhG
=foresta	u!J3I8^AJBJCJDKHGXK_]
=foret	t3J8_HG_[
=foretaget	yHFN]
=forget	wDY
=forgot	V![%G(A*H+F,J-D.J/F0J1I2I3F4I5J6H7_8F9E:a;J<I=Z>D?]AHB?CED_EHFHGEHJJEKALEMDNAOHPGQJRISFTFVEXFYIZY[[_HaGcFeGfGgDhG
=forgotten	m(H-K7J:G>J@FBHCID[HZIIKFNJUKXJZ[[J]J^KbIc]h]
=forklar	y&[3JCKDJFJHJN[ZZ
=form	g!I#I-Z/J9I:Z>J?I@FAJBGCJDGH[LJMINFVJ[J]I^G_JbJcKhb
=format	h-J3e9J>HCHDFHBIJNJOEXJZIaI
=formatiert	w3]OI
=formato	r3a>JCGDHHHOF
=forme	y3b:JDIHJKJZI
=former	l!Z)J-J3F>^@HCIHFIGK_OGVIXJZE]K^ZaJhJ
=forra	y3F9I>^@JHJIJMZOG
=forsok	n!K#^(J-I3G8J9F:J>I?J@ZBGCJDIHCIKKILJMHNJSJUIVJX^ZZaJbIcXhH
=forsokt	y#IX^
=forsta	y-J>J@IC[D]HJKJLJZDh]
=fortfarand	t1X@JHGKIM^T]ZKgJhI
=forut	y#K-F3I9H?^@IBIDKHFIJK_NIOJZEhH
=forward	w-K3H9G?IBJFXH^ZG]J
=foto	w#DHaTE
=found	Z!F#H%G&J(G)I+I,H-J.J/G0I1I2J3E4]5I6D7F8F9G:H;J<J=G>F?EAcB]CGDFEGG]HXIEJHKYMFNDOHPGRHSHTGVGWIXHYIZ@[I]F_baDbHcFdEeHfDgHhD
=four	j*Z-J3I9I?JHCI[N[RIS^UJXIZHaW
=fout	f#]%H&Y(F)H*J+J,Y-E.J/H0J1I3C4Y5J6I7G9H:G;J=F>F?G@CAIBDCIDGE[FJGHHDIEJHKFLJMGNFOXPFRYSYUHVGWGXXYJZ_[I]J^H_FaGbHcFdGe[fDgIhZ
=fragar	y+[BIDHOJh[
=fragt	r>IBHH_h[
=fran	h!X#G%G&Y(H)I*H+H,J-E.J/H0H1[2J3I5I6Y7H8I9D:Z;[<K=F>W?FAIBGCFDFEJFIGYHCICJYK^LHMDNFOEPXQJRHSHTZUIVFWKXEYHZA[G]F^Y_EaEbYcFdFeKfGhD
=free	i%I)J-I/G0J4I6I7H8J:J=f?I@IBICFDIGJHJIJJJKHNKPISJUIVIYJZE[X^K_JbIcIdCeEfDgIhJ
=freigeschaltet	uHKKJUKVaZJ
=fresh	q!I/Z3J@XBXCJD[HCKYLXNJWZZC
=friday	o!Y9[@IHEJYVYYX
=from	L#B%?(D)]*@,G.E/B0I1Y2D3C4Y5G6Y7H8G9@;^<E?I@GAABEEDFCGYIEJ_K_LJMAOIP[QIRJSFTXUFWDYCZG]?^[_YaGbJc[eEf@gGhJ
=front	r3Z7[HFIJOXZI^Y
=fruh	u@_HJKJ
=fruher	u9J>I?]@JCKHFIKK[PZZHaJ
=fs	n!I%I,X-J3H7]9H=K@KAKGGHeIJKKMDNIPISJTJZG_IcFdIfH
=fue	tHXKZ_W
=fuera	w#^-J9]>J?J@IBIGXHEIHKHMJPYVIZFhJ
=full	j!J#I(J-G3G4Z9G>H?K@ZBECJDJFJH^KHLJMHNJOYTYUKVJXJZF[J]JaIbKcIf[hJ
=funcao	u(])^*W3J:I?HCJDJHGKKU[VJWKXKZI[J]KaI
=funciona	g!K#J%J(I)I-I4J7J:I=I>J?J@FB]CJDGGJIGKHLJMZNHOKPZSJUCVFWJXJZ_]IaJbYdHeJfXhH
=funcionar	wB[YZfJ
=function	t(Z:YBJHFU[ZH
=funf	yBHHGMZNZX[
=fungerar	m#K(J-J>I?I@FBaDIH[IIKILKMXNIOJPKVIXJZZ^JbKcJdJfIhH
=funkar	w.]9EB^HEZHbJfI
=funktion	w=JBGHIU_VFZJdIfZ
=funktioniert	n9J=[>J@KB]KJNKUJVJZ]dGeKfG
=funziona	n-J=K@IBZH[IIKINIUHVHfYhJ
=fuori	u#^-J9Z>J@JBIGXIGKINJTJZJaJ
=fur	Y!E#E&J(D)^+H,Z-D.J/H0G3J4E6G7G8X:D;X<J>E?E@DAIBHDYFHGXHdIDJHKCLFMFNDOFPFRFSFTFU[V_WYZ>[F]E^F_HbEcDdHeFhF
=further	r@HBZDJHEN]X]ZGdX
=fuzzy	t-aHINE
=ga	n#H%J(F)b*H,b-E/J0K1I2H6J7J8I9H:J=H>H?H@ZBGDIGFHYIGK[MHNHPJRKSJUHVGWJZA[H]I^GbJcIdGeFfHhD
=gaat	o(J3Y>^BKC[KIOJSJVJXIZ[aFdJfJ
=game	t#Z-I@IBKHcIITFXJZA[I]IcIhJ
=gamla	f!H#Z%J(H)I*H+I,K-G/H0K3F4J6J7J8J9F:G;J=H>]?G@DAJBFCEDEEJGKH?ICJKKZLJMcNGOGPIRJSJTIUIVHXHY[ZB[H]G^I_IaFbEcIdJfHgZha
=gammal	w-K0[1[4G5[8J9J<JGJHERKY[cJdIfG
=gammalt	y!I-H/]9J@GBKHGIJK^NJPJZJaJ
=gang	w9J@_
=ganger	m!J#_(J+I3H4K9H:J=I>E?I@[AKBICHDFIFKELJMINJOFPJVJXbZC[J]H^Ka]hH
=ganz	yHJPXU[VK
=gar	c!G#D%Z&J)H*F+G,H-X.I/G0H1I2I3A4E5I6F8G:E;G<J=]>^?Y@XAIBDCXDBEIFGGGHAIXJIKYNCOCPEQJSGTFUXVBWIXDYGZY[D^F_GcEdGeHf[gGhA
=gard	t#X>K@JHEIGK_MZOIgX
=gast	o:c@KBJHJUJVKZE
=gaster	y:^@JBKDKZJ
=gastkonto	w3J9J:aHIKH
=gate	p)I*a-K?H@JC^HDIIKGPKZI
=gatt	w(J-J:K=[>G@]BHDIHGIGKHMJUJZZaZhJ
=gave	d!G#H%]&W)J*X+I,X-G/I1J2Z3D8K9H:I=I>D?E@ZAJBGC[DbFJGJH>LJMHNHOCPIRZTJUKVGXE[J]Y^G_JaDbJcKfJhF
=geandert	i#J-J/W7X9J:J>I@_HFIIKGM_NJTI^GhG
=geblokkeerd	n#[(K)[*J-Y3J7J9F>I@HBIDJIIMKNJPISKUJVJXZZH[J]JaJbJcJdJhI
=gebruik	y>ZOJTZ
=gebruiken	u0Z?ZPXaK
=gebruiker	_![#J%F&H(X)[*D,G-@.I0G1I2I3I4F5I6G8Y9D;]<I>C?A@FAYEHFHHFJHKAMDNDOXQJRGSGTDUEWHYHZX][^]_YaKbDcFdEeJfEgFhD
=gebruikt	o(J-]9J>J@JBJCJDIHHIHK_OJPXZF]JaJdGgY
=geconfigureerd	yEHUFV[W^
=geen	^!C#B(])X*F+F,J-B/G0H1I2G3H4Z5G6G7F8G9A:C;E<I=Y>F?A@FAGBHD^EGFFGFHBIKJFKFMDOCPCQIRFSETEUXVYW^YIZI[Y]X^G_Ga_bHdCeHhF
=gefedereerd	y,X7Y
=gefragt	y*YCIHYLZZJ
=gefunden	u_]
=gegeven	t3H>YD^OX
=gehen	w4[>XHJZJfZ
=gehort	w9[:YHJKKOJP[UIWI
=geht	^!G#F%E(D)H*I+I,I-X.K/H1X2Y3W4F6G7H8J9C;I>_?DAKBDCFDEEIGHHWJILFMZNDOGPIRYTHUFVKWIXFYYZX]E_HaCbYcFeHgGhC
=geleden	y@ZMZ
=gemacht	y#]-I9J>JCKDKHHIIKJXJZG[J]^aI
=genau	y>]?JF]HHZI]KaI
=general	y%J([)X*I,]HKPIUKZIdG
=generat	t-Y2]>J@IBKH[KF
=generic	r?K@HBJHEJZLJNZVK^^
=genoeg	y(J-J3G4I9I=J>H?J@ZC]DIHGI^KHLJMINJOKVJZD]IaHfJhJ
=genommen	t-Z@HHHIFK]NJPYZ[[HhH
=genug	y-JI_ZI
=geprobeerd	w#J-G9I@IBIHJIIN]X^ZI
=gerad	w!K/IBJHHS_TJ]Fc]fI
=gere	t%J(K-J5Z7]:[@JBIHHKJNJUHWJZDd^
=geregistreerd	j(J*J+^-J3I?Y@JBYCFDXHFKJZJ
=gesamtstruktur	y8_ZJ
=geschlossen	wBYHJZJ]]
=gesetzt	m#X%X(G4Y@KBZHFKJMHQXZF^[gY
=gespeichert	w#]D]MF
=gespeicherten	y3JO[
=gesperrt	c!G#a%J(I)Z*I+J,I-Y/I3H4J7K9J:J;J=J>H?I@EBDCGDGEKGJIDKYLIMGNHOIPISJTbUIVGZE[]]F^J_JaGcIdJfIgIhI
=gestellt	yHJUZVZ
=gestern	p!I(J-I9I:I=J>I?H@aBJHIKHM[UJVIZE]]_IaIcKfZ
=gestopt	w0XSJf]
=gestort	y=JBIHDR[S]]Fc]fH
=get	S!@#E%C&H(I*Z+Z,[-D.G/E1G2H3G4E5H6F8Z;G<F>]?J@]AGBCCBDIEFHGJZKBLEMDNZOEPJRGSCTIU^V[WDXDYGZ_[I]A^C_CaabEcDeDfDhG
=gets	Z#H%G)Y*X+],I-_/G0J1J2J3H4I5K8I9H:G;F=H?F@GAIBCCEDIEJFJGGHGI[JYKWLYMHNJOXPZRJTFUYVIWIXGYJZG[I]F^G_GaZbHcYeJfZgIhW
=gett	g#Z,]3J>G@IHDIHNXTJZXaZf[
=gevonden	y&K4[HJ_]
=gevraagd	w*[@JCYLZZJ
=gewechselt	w-K>[@^BHHGKJMZZIaJ
=geweigerd	j!J#I%^(J*I/[0I2J3J4J6J7J9G:H;J=K>G?IAKBGCIDJFHGJHIIGJIKFLJMHNYOJPaRJTJVIXIZD[J]I^JaZbJdGfJhH
=gewijzigd	n(J*K/[9J@]B[HIIKM]THZF^JaJgXhJ
=gezet	y%](K@WDIHJKIZG]^dHfI
=gia	n+]-H3K9I>J?H@[BJCJDHHDIJKbOIVJZH]JaIhH
=gibt	n!F%K(J)K+J-I/H3J9_=I>J?JBHCHDFHYIHKIMHNHOJTHUZVIW[XJZD[Y_]aIcJfJhJ
=gick	t#J(J-Z3J9I=]>J@IBXHJIIR[VJZD]]aJbIfJ
=gilt	n(J*Z+X/[:K@HBIGZHEIKM]NJVJZIgZ
=ging	q#J3I9F>H?J@XB[CJDJHEIIKINJXIZF]aaDdKfYhJ
=giorno	n#I(K-I3J4J9G>K?K@bBHCJD]HDIHKHMKNJTJVJX_ZG]JaJbJhI
=gissa	t-_HIKJZJ
=gisteren	r(K9I@[BJDIHFIJKIZG]]f]
=github	y(J,GBIHaLIRIZF
=giu	u/J3J4X7K=HBGHCSbTHUHZEaHc[dJfIgJ
=give	e!Z#H%H(a)I,I-H/K3H7H8X9I=J>G?H@CAZBECIDFHIIEMINGOHSJTKUIVHXGZX]I^ZaIbZdJg[hI
=given	k!J%Y(H)Y,[-I/G3J8I:J=K>J?I@WB^DHHEIIKGLJMJN_UJVIZJ]J^J_KhZ
=gleich	u9J@ZHJIJK]MJ
=gli	g!H#G%F)]*a+J,I-Z3]4I7I8K9G=X>F?E@FAJBHCGDGHHIFKGLJMHNHOISJTIUGVXWIXHZF]H_JbIcJdXfIgHhI
=global	^!I#I%H(d)[*]+I,d-Y3I4J6J7I8J:H=I>H?D@GBGCIDHEIGJHHIHJJKGLJMINIOKPCRJTJUFVDWIXIYJZA[J]I^I_JaHbHcJdBeGfIgEhG
=globalnego	y([)H*I,[PJdJ
=glomt	p(H3J@JBFDYHZLJMJOJUJZ_aJbJdJ
=gmail	h!I%K(I*K-I3G4J9G:f=J?G@HBHCIDFHZIGKHMGNHOIPJUKVGXKZB]JaFbJcKfJgKhI
=gmsa	k0bHDZI
=go	]#G%G&J(C)G*E,I-D.[/F0I1I2J4H5J6I8H9D:Z;I<J=D>]?W@[AIBZCDDJEEFIGGHWIZJGMCNHODQJRHSFTIUDVDWGXEYGZX[F]Y^E_FaCbIcFdEeHfCg]h]
=godta	y@IHJIHKZNIZZhZ
=godziny	o3J9H>J@[HIOIX]ZJa[
=goed	u/Y3G9H>EBJC[E[HFIJKJOIUGXJZJaZcJf[
=goedemorgen	y9]@KHJXIZJ
=goes	c!I#](J+J-I/I3[7Y8K9G:J=J>_?HBECGDHHEIHJIK^L[MINHOJSJTHVJX[ZH[Z]I_JaDhE
=going	q!J#J(J-J7K9[:J>H?K@HBGCJDIHHIJLJVIZ_]JaGbJhJ
=gone	d#G%G(I)J*F+J-H/J1J3E5K7I8J9E:I;I=]>X?_@IAIBZCGDYEJGIHAIHJJKGLDMGNHOHPYRISJTIUHVIWJXHYWZ@[X^H_ZaDbXcHdIfHgJhI
=good	d!F#I%K(H)E*H+J-I/J3G4J7I8J9c:I=J>H@IB]CFDGGJHII[JJLJMHNXOIPIRJTJUFVHWJXHYJZC[J]H_JaGbIcJdJfIgJhF
=googl	k#E(J7c:X=H?J@JBHH]SITJVJZDfJ
=gor	wBHDKHHLYZ[bZ
=gora	yHKIKQYV_ZH[J
=got	W&H(B)[*E-C.H0I1H2J3C4G5I6G7G8D9A:E;J<I=E>_?A@[BdDCEHFGGDH>IIKIMDNAOJPEQJRGSFTCUDWGXEYGZ_[D]a^GaAbDcEeGfHgFhB
=gpo	_!I#I%H(G)I*J+J,J-H/I1K3I4I6J7I8J9H:H;K=H>H?H@_AJBCCIDHGJHHIIKFLIMFNZOJPHQeRJSJTJUHVGWJXHYZZE[J]I^J_JaHb^cGdIfIgJhI
=gra	y%I(]-J9I:[BJHGIJ
=graag	w!J#[9KHY
=gracia	t!K#J-J9^>K@JB[HEIHKJVKXJZH
=grain	y@[HHNZ
=grant	y%ZBKHZPH
=graph	a!I%C(_)Z+I/I7J:J=J?I@EBFDFGJIJJJKILJMGNHPHSKUJVGWJZD[K]J^I_KaJbIdJfJgehJ
=grati	y%I3K=KBKHbPIYKdEeIfIgK
=grava	w0X9ICJG[HHY[
=gravar	y%XHGd[fZ
=grazi	r#I(J-J3J9a>J@JB[HDIIKJMJVIXJZHaJ
=great	t!K(J-J3J9_>I?K@IBHHDIIK[NJVIZJaJhG
=grey	h!_#J(Y,K3J8J9G:K;J=J@JAJBICIGHHAI]LYNJPJUJVGZI]J^I_HaKbKe_gJhK
=grigio	y%J(^9J:Z>JHIIK
=grij	y(^9I:[HGIJaJ
=gris	r%I(a3J9I:^HEIJVH
=groep	q!I(F-I3G9I:J;K>J?J@HBHCIDJGWIFKHMJNIP[UJVcXJZH]I^J_KaHbJfI
=groepen	yP_VKdI
=gross	yIZ
=group	U!D#F%B&J(D)D*G+F,G-F/E1H2I3D4G5H6G7F8F9D:F;G<I=C>D?D@JAGBBCGDDEGFHHdICJEKDLGMEOHPbRHSGTGUCVgWFXFYGZ?[F]F^E_EaFbEcFdAeDfCgEhG
=grupo	f!J%I(G)J*J-J3G9G:I=J>H?I@ZBHCIDIHGIHKIMIOJP_UIVdWJXIZE]H^J_JaIbJdJfJhJ
=grupp	m!H(G3K:J=J?J@IBKDJGZHYIJKJNJP_UIV^XKZH^I_KdJfJ
=gruppen	u%K(I9J>K?J@JCKHFIJKIP[VaZH]HaJdK
=gruppi	yP[
=gruppo	p(J3H9JDJHEIJVbXJZJ
=grupy	q(I9I:I?JBJGZIIKJPHUHVbZH
=guarda	p#^-I7]>K@IBJDJHCIJKXM[ZFhJ
=guess	c!X#]-b/J3I7I9H:H=K>J?J@GBGDIFJH?IZJJKGMJNJTZV[ZB]KaJhI
=guessabl	p-^HHZI
=guest	^!G#E%H(A)H*H+I,J-D.J/J0J2J3F4I6J7H8H9B:h;J=G>E?E@DAIBECGDGEJFJGIHbIDJJKELIMGNHOGPGRXSITHUHVDWIXFYJZB[I]H^I_FaFbHcGdIfHgIhF
=guid	p!J-K/J3J9I@JBJH^IIKKMJ_]
=guidata	y,YeZ
=guiden	w+[,YHDZHdEeafK
=guten	u9_HGKKXH
=guy	y(J)J*I@KHHLYPZV[ZJ
=guys	u#F@[HEPYT]cY
=ha	X!F#B&H(A)D,F-H.H0F1G3G4F5G6G7E8F9I;E<H=H>?@ZAFC_DZGEH:IYJFKJLEMcNHOGPBQHSETCU_W_XHYXZF[B][^E_DaGbCcCdKeHfBgG
=hab	k!J%J(I*J+J-H3I4K9I:I=H>E?D@GBGCbDBEKHBIFMINHOIPJSJUIVGWJXHZZ[H]cbHcKfIhI
=habe	^!I#]%I(Y)H+X,J/I0K3G4J6J7I8K9C:G;J=G>W?E@FCYD]EJFKGJHHIIJJLIMXOFPIRJSJTHUGVEWIXGYJ]b^J_JbGcIdIfIgIhF
=haben	g!J#G%I(J*Z/J0I3H:J=[>H?I@WAYBECGDXGJHJIJLWNJOJPIUJVIX[[J]I^I_JaGbJcKdXeJfIhZ
=habilit	yHJV[d]
=habilitada	pHKUZV[ZI
=habilitado	n!K(J9I:J@IHIIJKIUZV_ZFd[
=habilitar	u.ZHYUHdGe[
=hace	n5X=Y@_BIIJKJMYUKXJZGhI
=hack	r!J#K9KBJH_ZI
=had	Y!Z#Y%I&J(F)H+G,I.I0I1G2H3C4F5I6H7H:G;X<I=F>X?CAKCGDHEIFHGGH:JKKgLGMJNCOGPZQJSITEUGVDWIXCYHZ>[F]c^Z_JaCbFcFdGeJfXgGhB
=hai	w(Y@]BJHJXZZG
=hakchen	w<W@JZF^^hK
=haken	w;[HILXZJ^WdZ
=halben	y!XBZHJaY
=half	e!G%H(G)G*H+I-J/b0G1I3H4G5H6I7H8J9E:H;I=E>F?FAHBDCHDYEbFJGGIFJHKGMXNHOJPERJSYTFUGVYWJXEYJZK[I^J_GaWbKcIdIfHgXhK
=hallo	r-Z9_>J?JHGIHVJXJZHaJ
=hammer	w#XHEKIT]
=han	r(Y@JDIHYNJVIXZZF^]hJ
=hand	l!I%Z(H-]7Y>_BGGJHCIJKIL[MIPZZF]J^GaKfJgK
=handbag	y9I>a@JBIHEZF
=handels	w&[BJZJdIeYf[
=handl	u7ZG[H[ZG
=handset	u9G>^@FBJHZIKKJOIZD]GaJhK
=handynummer	o-J3[>Y@JCXDYHGIJKJMKO]ZJaH
=hang	u4Z>J@KBIHZZHa]bXhH
=hangt	u1J4I@KRGSZcFf^
=hanno	n![#H%J(J)Z*Z,J-I3H4J9H:J=Y>Y?]@GBICGDHHEIHKHLKNIOIPGUHVFXIYJZD][aJcJdKfJhI
=hantera	y-I/J6J7JBJDJHJIKKJNJZJdagJ
=happen	g!J(F+H-I/X3J4Z9F=J>F?D@GBFCHDYHXIJKHLZMJNGOIUEVHZ_]Y^Fa]bFhH
=happy	u-I/[9^>J@IHGIJKGMJZFhJ
=har	Y%D&F(Z+C,E.H0F1G2F4D5H6F7H8F9A:A;F<H=a?CAFBFCXD]GEHBJJKWM[N?OJPAQHRESETCUZVHW]XDYF[D]@^DaXbIcBdYeGhB
=harden	k%J(I)Y*K,J-J.X6J9J?JBIHBIJPJQ^RJYaZHbKcHdIeFfF
=harder	o-[HI
=hardwar	u?aBIHHZE
=has	L!Y#H%@&E)F*B+@,D-].F/]2G3b4I5D8A9?:?;B<G>J?D@ZAYBGCaD^EYF]GGHJIEJEKHMANAO?QFRASaUaVXW]XCYCZE]?^H_^aBbAcIeCfAgAh?
=hasel	g!J%Z)I+K0I3G4H6J8J:I=I>J?I@GBGCIDGEKGZIIJ[LIMGN]PIRJSKTJU^VHWJXJYJZD[J]J^IaIbIcJd[eKhH
=hash	a!J#I%E(H)I*K+J,J-F/I0F1I2J3G4I6I8I9G:G;K<J=G>H?H@FAJBECIDGEKFWGbHbIFJIKDLIMdNEOJPGRHSITJUHVHWJXIYJZA[I]G^G_IaHbHcGdDeJfGgJhG
=hasla	]!I#G%E)G*I+G,H-G.J0Y1J2J3F4H5J6Z7F8I9J:X;J<K=E?E@FAIB@CGDZEKFIGGIDJHK]LKNCOIPEQKRISFTGU]WDXHYIZ_[D]Y^]_GaGbDcGeHfCgFhJ
=haslem	u-J@[BJDJHGIJKIZ]b[cHd[gI
=haslo	W!C#X&I(I)E*E+E,W.H/C0G1G2^3D4E5H6F7Y8F9E;G<I=B?BAGB^CBDZEFFGGDHDIZLXN]OEPDQIRFSETCUBVAWFXDYFZZ[]]B_EaDcEeGfCgEh]
=hasta	u#I-I9^>I?J@YBHHDIJKIMJX[ZJ]Jf[
=hat	[%[&J(D*E+E,G-H.J1H2Y4F5I7F8H9E:D;E<J>C?C@JAHB_D]FHGEH@IXJGKCLFMBNCOIPEQJRXU_W^YXZ?[F]_^E_GaBbEdJeHfDhF
=hatt	p-H3I9F>[@GBKCJHFIIKbNKOHXYaHhJ
=hav	q@YA]BGHGPHSX^I
=have	M!A#E&G(H)Y*X+J,F/I1E2F4C5_6E7C8E9Y:E;W<G=^ADB=CbDZEEFJHFIXJJKZLDMHNXO]QGRFSCTBVIWKXIYDZH[Z]@^Z_CaDbBcDdGfBgFhZ
=hay	l!I#I%J(J-I3H4J7K:[=J>E?I@]BFCJD[EJGJHHIHKJMGNIOHSITJUGVFW[XHZC[J]I_Ja[bYc^dIfIgJhJ
=he	Y!]%H&J)H+a,I-C.J/[0J1J2K3B4H5J6I7H8E9H:H;I<J>B?B@IAYBXC]D_EIH=I^JGMCODQKRISITGUGVXWIYJZH]_^FaEbGcIdHeJfHgG
=head	w%J([@JD]G[HDKFPXZF
=headset	t9I>JBJH_
=health	q+I0H7JDIS_TJZIeKfX
=healthy	wf[
=heartbeat	l!J#I%G(J,J-J3J4J6J7K8I9F:K=H>I?K@HB^DIGFHFIIJKKGLJMZNIPHRIUJVIXJYHZF_JaIbJc[dDeHfagJhI
=heb	g!K#G%J([)J*[+J-G3H7J9G:I=J>J?G@ZBFCaH@IZK[MHNHOHPKTKUJVGWJXHZY[I]ZaFbGdKfJhH
=hebben	r!J#J)]3[9K:J=Z>IBJCHDJHFKIMXOZUKVJZJaJ
=hebt	t([@[BHMJXZZF
=heeft	c!G#Y&I(F)H+F,I0H1I2I4I5K6I8J9G:G;F=Y>D?HAHBZC[EYFYGHIWJIKFLIMGNDOEPGRHSHTFUWW^XHYIZC[I]F^I_ZaFbHcGdYeJfEgHhH
=heisst	q#J-K3I:I?J@IF]HFIIKHMIN]T[VZ[J
=hej	u#J(K-I3J9a=J>I?I@JBHCJDIHEIIKJMJNJVJXIZIaJbJfKhJ
=hela	q#](J3F9J:J=J>E@JBGDJIIKIMHO]SZU[WHXJZHaIbIfZ
=hello	d!K#H(H-H3J9b=J>J?_@HBGCJDIIGKIMHNHOJTGUJVIXJ[I]JaJcJfJgIhJ
=help	_!Y%I(A)H*I+J-G/I3H4J6J7H8J9X:H>G?F@GAJBZCIDGEJFJGIIYJZKFLHMFNGOIPISHTYUGVFWJXFYJZa[G]I^F_HaDbEcIdIf]gGhG
=helpdesk	Z!H#G%I(b)D*Y+J,J-Z/I3H4J7H8K9F:G=H>G?E@ZBECFEJGJIFJIKELYMFNGOJSHTXUGVEWIXHZH[H]I^HaHbFcJdHfIgb
=hem	u-J/I0K7K9I=[>H@HCJHGIHKZMGNYTIVJZG_[aJh]
=hemma	y!K#I-I3I9F>a@IBICJDJHXIHKFMJXKZIbJhK
=her	Y!_#]%G(B)G*Y+],J-C.J/D0J1I2I4H5I6H7E8H9H:[;K<J>F?BAGDAEIFHG[H9JEK^MCNHPFQKRHSGT^UEVHWHXIYJZ_[E]]^D_]aEbDcGdFeJfHgH
=here	a#H%H)E+I,I0Z1I3H4J5K6I8I9Y:Z;I=G>E@FAJBBCGDFEIFJGGHAJIKZMGNDOHPGRISHTJU_VDWYXGYJ[H]H^G_Ia]bGcIdaeJfEgG
=herencia	u!I;^
=hergebruiken	yK[ZI
=heritag	w!I;[
=hers	w@[HIKJV]ZI
=herstart	yB[HHfY
=herstel	yCXE[UH[Z
=hes	m!_)I@GD]HDKJPITYUIXJZG_XbJ
=het	T!B&G)D+C,E-I.G/Y0D1F2D3Y4C5G6C7H8D9G:I;B<G=B>B?I@aAEBGC@EEFFGCHIJDKILANcOaQGRDSDWDX@YHZF[C^X_BbYcGeGfAgZhc
=hetzelfd	y3H>JHIO^ZKbZ
=heur	i!K#J(J-I3F9H:J=J>G?J@[BHCIDKIHKIMKOHPKR_UHVJX_ZG]IaZcJdJfI
=heut	i(J-J9I:I=J>H?J@cBIHEIJKGSZTKVJXZZX]KaJbKdJhJ
=hey	u#K(J-I3J9a=K>I?I@IBICJDJHEIIKJMJVJXJZFaJbKfKhK
=hi	l!I#H(I)J*H+I-I3I7J8J9c=J>H?H@IBDCIDIGKHJIIJGKHMJOKPJTJUJVIWKXHZJ[K]JaHbJcJfJhJ
=hidden	y*Y?HCKH[bY
=hide	w7HHKb^
=hier	k(I)K-I3E9H:]=I>G?J@_BHCHD^HDIJKFLJMINJOGPJUZVIXIZA[J]]^JaIbJcJdZfZhH
=high	y!J(J?JH]P[VJZG
=hij	f#F%F&J)H+Z,I.J/G0I1I2I3B4H6H7I8G9B:G;H<J?D@@AIC_DCEIFIGYH>I[JIK^LHMDNFO_PGQJRGSITFUHVDWIXEYHZ@[Z]F^Y_GaCbYcGdHeJgH
=him	e!J#X%H(I)J*J+[-D/E1K3I4H5J6J7H8H9H:J;J=Z>E?DAaBZCHD]FJGIH?IXJIK[LYMCNHOISJUJXI[H]H^J_^aIbHcJdKfJgHhG
=himself	r#X)Z@XHIZJ
=hint	c&Z*I3J4J5d9J>J@HBKCJHCIIJXKJMINEVKWIZIaJcKfKgK
=hinterlegt	j-J3C?[@IC^DaHGIHKINKOZZH]JaHhJ
=hinterlegten	w3[>XDJHJ
=hinwei	wHKN[U[WJZI
=hire	u-X@YD[HHVXZJ
=his	Z!]#J%G&J(B*X+b,I-B/]1J2J4H5I6I7H8H9J:c=Z>D?ECGDJEGFHH=I^JEK^LDMDNDOHRJSHT]UEVGWHYKZJ[G]E_FaFbFcHdGeJfIhX
=historial	y5ZHIIEN]
=historico	y5ZHJIGN[
=historiqu	y5ZHJIIN[
=history	c!J(I-I/J3I4J5a7K:K>JBHCKDIHXICJGKZNaPIUKZF]J_JbIgJ
=hit	o#Y-ZBKHCN[UJZIaYgZ
=hits	w!J#H-XA]HHJXPJTZVJ
=ho	^!G#[%F([)I*W+H,J-D.J/H0J1K2I3B4H6I7G8I9D:E;I<K=F>_?H@YAJBAC_DZEJFJGIH<JILHMCODPHRJSITHUFVEWHXFYIZ[[F]a^H_JbFcHdGeJfGgH
=hoe	n!I#J(I)J+I-I/K3I7J9Y:J=J>]?H@GBGCJHbIIKGLJMJNIPJSKTZUIVDXJZB[I]JaIbHfKhI
=hoje	n#X:K>H@aBKDIHGIKKHVJX[ZFaI
=hola	u-I3J9a>J?K@GBIHEIIKJMKNKUIXIaJhK
=hold	i!H#I)]*]+K-H/I1J3^4J7X9E:J=J>G?I@DBHCIDGIHKJMJNIOJPGRJSITHUHVGX^YJZD]J_JaXbIfKgHhJ
=holder	q(F)c-JHDPIVIZH^Y
=holiday	p!J9G>Z@HBIHZIIKIOKZ[
=home	d!I&H(H)I*J+J-G/J3D7I8J9D:e;J=I>^?H@FAJBYCJDIEIFJGJHGIGJJKFLKNHOJPJRKTGUGVHWIXH]I^J_EaHcJdJfHgHhJ
=homeoffic	y9I>[HIM]
=hon	y@IB^HIVZZI
=hoofdletter	y3JI]
=hook	y8^:IHHJXZJ
=hora	c!I%J(H)K*K-G/J2K3F4I6K7J8K9E:G=I>E?I@aAJBFCGDHHAIGKELJMFNJOFPIRaSJTIUIVHXaYJZD[J]I^I_Ja^bIcIdJfGh[
=horlog	yR]
=hors	y4Y9ZBJGXHI
=hos	u7Z@ZHHIJSXZFd]eJfH
=host	l#I,K-J1J3J4H8J9F>J@HBIGJHZIIKJMJOKPJRbXIY]ZHaIbJcXfF
=hotfix	q5_HI
=hotmail	l!J#G-J3I9I:J>G?JDJHcMKZIaJ
=houdt	wHFJYMZg[
=hour	Y!F%D&K(F)G*G+H,I-D.J/D0H1G2J3D4H5J6I7H8H9A:F;H<J=G>D?F@fAGCFDEE]FIGDHIIBJHK@LINFOHPaQJTEUHVEWIXbYIZH[G]F^H_HbFcGdGeJf[gHhG
=how	Q!D#@%E&I(B)Y*I+_,G-?.C/C0F1G2F3B4F5H6G8C:B;C<H=D>@?@AGB=CAD[EGFGGDHjI[JBK[LJM_ODPAQIRGSEUCV>YFZY[Y]B^H_EaAbBcDdJeHfDgD
=however	uHZgW
=hoy	q9J:I>F?J@bBIDJHGIIKGX]ZG[JaG
=hr	]![#E%^&a(E)F*F+],G-C.H/F0C1H2X3_4a5I6G7F8@9A:F;G<Z=E>@?C@HA]BBCDDCEGFFGFHXIAKBLFMDN^O@PDQIRFSGTEUEVKWGXDYGZ?[F]E_FaCbDcEdGeHfEgGhC
=hrs	y![)J3J@YHHKJUHVJX[ZE
=http	y+XHIc^
=hui	w>K@]HHX]ZIaI
=huidig	r@HHJIJKKMKOJZEhc
=hur	n!I#I(H)I+I-H/J3G7J9[:I=I>]?I@FBECJDXHcIEJJLJMINFOJPISJT[UHVDXHZ?[H]G^JaJbFdIfJhG
=husband	y>^CIDJHF
=hybrid	k!K(J*K,J-H/I8K9H>J?J@JAJBIGIHZIIKILKMJNJPIVJZE^J_Fb^dbeIfK
=hyper	y9HH]bZ
=i	>!Y&=(Z)]*X,H-B/G0<1@2=3J485A7F8X9::Y;=<D=G>J?Z@]A=BIDbE?FZGDHHI_J>KcL<MDN[O]P>QCRASBU<V]WEYGZd]a^A_Fb@c@dCeFf=gChe
=ich	S!H#Y%C&H+Y,D-C.H/D0F1G2G3?4C5G6E7D8F:C;E<H=@>]?]@[AGBGC]DXEIFFGEH[I@JEKZLCMHPBQHRESDUAVZWCXZYEZ^[a]^^B_EaDbHcCdCeGfBgD
=icon	w!Y(])I/J6IBHHIVGZI^Ig[
=id	Y!E#A%F(B)G*G,G-=.I/J0H1H2G3E4F5I6F7Y8G9F;H<I=c>EB@DBEIFIGEH]IhK>LFMCNBOGPFQJRHSGUFVGWHXFYHZ<[E]C^D_ZaCbDcEdBeEfCgZhC
=idad	w@^HJIFN[
=idag	y>I@YHGX^ZKaE
=idea	m!G(I)E*J-J3J7J9D=K>I?IBYDHHZIHKGMJNIOKPJUGVHXJZc_JaJbJhJ
=identical	y@YHJK^ZF
=identidad	y-H7_D[HIIIKIVKZE
=identifiant	y,ZI[
=identit	y+K-J7]D]HIIJKJZGhK
=identity	g#I+J-G/J3J7]9J:I;K=J>I?J@GAaBICIDYH]IHKINIPKQYSKTJZE]J^J_EaJbFcIhJ
=idp	w7]HKZK
=idslock	y#J9JHFT^
=idzi	r(I-J/J4J7J9J:J=]>^?J@JBHDIHEIJKIMJTZVJXJ]HaHb[
=ie	u#]-YIYTKZH
=iedereen	y)J-^9JHHIJKDU^VJZI]JfJ
=iemand	w@[
=ieri	r9I@]BICKDJHGIIKIMJNIZE]]aJf]
=iets	t#K.X3J9Y>I?I@[C[DZHFIIKIMJXKZJaH
=if	[!X#Z%J(H)J+G/I4[5I7J:I=J>_?G@ZBFCGDZGKIHJXKXMHNIOJPISJUDVHXJZC]I^FbYdJfJh^
=igar	t#J9J@YHHIJKIZF]]f]
=igen	i!J#]%J(H*J-H3F4J7K8J9G:X=J>F?J@_B^CIDGHDIHKHLHMGNIO[UJVIXZZC[I]I^F_KaIbJdJfH
=ignor	n#H%K(I)F*^3^>H?K@HB]CJDZHAKGL]VIWHZC]H^KaI
=ignora	y5]LZfK
=igual	q-J3J>K@HHHIJK^OYZIgWhJ
=ihag	y3J9I>G@JHGIHK_OJZEaFh]
=ihr	d#H%H(J)I*J,J-J4J7I9Z>H?HBZGKHCIIJKKGLIMYOXP[TXVWWGXWZA[I]I^GaZbHfIgIhI
=ihre	p-I3Z:J=I>J@JBJE[HII]KHOHWXZJaJdXhJ
=ihrer	r:YEZHJUIZJcX
=iis	yY[
=ik	W!C#[%B&G(Z+B,E-A.G/D0F1G2F3?4D5H6E7D8D9F:K;E<H=B>X?^AFBZCZDHEFFFGEHXIEJFK^LCM?OXPBQHRESFTBUCVXWEYEZZ[_^C_Da[bJcDdCeGfBgEhX
=ikryssat	yHJLZZId[eIfJ
=il	N#H%H&E)J+Z,J.D/C0B1C2B3[6G7D8A9A;B<D>^?I@FABBDC^DAEBFCGAIXJALEM]NEObPAQETJU]W@XHYFZE[F]Y^@_Ga_bBdFeHfYgIha
=ile	y-J9J=G@KHZK[TZZJ
=im	O!Y#G%A&E)G+H,H.J/X0H1D2E3^5F6C7H8B9Y:^;E=@?=@AAGB_CDDJECHHIYJCLGMXOBP@QFRCSCTJUYVaWGXCYCZF[B]C^Z_]dBeJfIhZ
=imag	r-IBJHGIKKHMKZJ[Jbb
=immediately	w@_HJZG
=immer	n*Z+J-J3J>I@FBJCHDYHFIIKZN]OZTXZH]JaHcK
=immutabl	y9JAXHEIJ_^aK
=imorgon	y#J@]HJX[ZK
=impedir	t?GCIH_T[XJ
=impid	y1JHEXW^Zc]fJ
=import	o+Y-I3[>FDHF^IJOHZGaI
=impos	u@XBJD[HDKKMJT[ZI[]
=impossibil	u4Y6YHIeY
=impossibl	h#J%J(G-I4]6X=I>_?I@]BGHDIGJKKXLIMINHPXSJUIVFXJZH[H^FaJbHcJdIfI
=impostato	y*Y3JE[HIUKV[WI
=impressora	yH]
=imprim	wH_
=imprimant	w9K@JH_IKMKZJ
=in	=!Z#F%Y&E(C)?*:+F,b-G.=/_0E2?3b4E5C6A7X8Y9>;C<I=<?E@?A^B^C=DEEIFdG_IIJEKBLGMaNCODQBR>TaUHVaWHY9ZI]D^^_]aAb?c9dYfBg^
=inaccesibl	y4YHIcX
=inacessivel	y4ZHJcX
=inactif	u!](Y0YHHZJ
=inactiv	g-H0^3J9J:J?JBHH^JKSJUZVIXJZD]J^KaJbIcGdJfIgJ
=inactivo	y!_(J:J_IdJ
=inaktiv	u0]HH
=inaktiverat	r!^)J*J;ZHIPJVIZI
=inbjuden	y:_@JZI
=inbox	w>]DJHDZIa]
=incident	k(H)J7JBKHGSbUIVJZHfJgH
=includ	d#I%J(I)I-X/J4K6K9I:J;X=Z>Z?I@IBGCIDIFZG[JJKGLJMJN[OIPIRJTJUHV^XJYXZD]K^J_JaIbJcJdJfJhI
=incluir	yHJI]
=incognito	u.]H[MI
=incorrect	_!I#H%H(I,Z-H2J4J6Y:J>J@GBGDJGKIEJJKGLIMGNHO]PJT]VIXKZY^G_JaJbJcJdJfKh[
=incorrecta	p(J,Z3]6YCIDJHFZJdKhY
=incorrectly	y#YHI
=incorrecto	w!J3[DJHJOY
=incorreta	w6Yh[
=indicat	u!WHJ_X
=indicatif	y3_?KHI
=indietro	yHJR^
=indiqu	u-X4YdZ
=indisponibl	y4[?ZCIHFSZ
=indovinar	t-]
=info	a!I#J%I(J)K*H+_-H4J7J9H:J;I=J>Y?Y@HBHC]D]EKIFKGLJMJNIOHPKQJTJUKVGXHYIZF[J]I_JaHbJcJhI
=inform	u3KBJCGDIH_ZJ
=informacion	wCXD]HFhJ
=informacji	y3[CID[
=informaco	y3HC[D]HGZH
=information	d!G#I%J(G)I*J+Z-I4Z7J8J:H;J=F>I?D@IAJBECZD_EYGIIHJJKILJMJNGOKPHQaSKUHVFWJXJZY[I]H^I_JaHbIcJdGhI
=informationen	yCXDZUWZK
=informazioni	y%K+J3G?JC[D]HG
=inga	w3F>FBYC]HXKKZIaJ
=ingen	f!F#H%H(F)H*H+H,J-H/I0I2K3D4[5H6K7I8I9F:E;J=^>J?E@EBCCFEIFJGIH@IFJIKFLYMHOHPHRJSFTFU^VEW_XFYJZI[G]E^J_Jaac[dFeKfGgIhH
=ingeschakeld	p*KHIUYV]WKZId^fJ
=ingesteld	n#J%](I*]-I3I:I>J?I@HBZC]DDEWHGIJKIM[NIUIVZZD[J]IaKbKcXdEfJhI
=inget	i!H#F%G(H)J*H+J,X-G/J0I1H2J3X4I6J7I8H9H;J=I>E?HBFCGD_EJGZH@IFJJKEL[MHNGODPIRHTZUHVIWJXHYJ[[][^H_JaCbHcGdFf[gXhF
=ingevoerd	y3KO[aKhX
=ingevuld	y3I9J?JCHD^HIK]MJVJaH
=inherit	o%H;^HX
=inheritabl	y;Z
=inheritanc	b!H#J)K-J3J9G;d?KAICKGJIJKKPYUKVJXKYJZJ_IfK
=inicia	y+YBJHIZJdIf]
=iniciar	u(J:JBHHZUJVJZE[]aGbZg[
=inicio	n!J#F(J3J>E?K@IBXDJL[NKTHUJVJXIZX[J]Jb_cIh]
=initial	t@XHXIIKJZIhY
=injoignabl	yBKHIUJf[
=inloggen	y(K:I@JB_DJHHIJKIZZ]IbI
=inloggn	t#I4J:KBXDFL^ZG[Ib[hJ
=inloggningsskarm	yHHKKZJb^
=innan	w(J3]9H:I>J@IAKBHD[HFIHK[ZG][aI
=inne	q%]-H3J9H:I>F?J@_B]CIDJFIHGIHKZMJNJOJPKXJZG]IaIcJhJ
=innehaller	w-a3J9I>J@JBIDJHFI[KHNKZF]J
=innerhalb	y(J3K@[BJHIOKX_
=inquilino	y(J3K:Z?KDJHHSIUZVHW[bI
=ins	u#K%Z3J>_BIHEUIZH]KaId[
=inscription	n%J(J+Y3H=J>K?GB[CHDaHJPJUJXJbI
=inscrit	n%J(J+_3J:J=I?HBZCJD_HJVJXIZHbJ
=insecur	r(J<c@GHBIIKJMINHZG^JhJ
=inserito	y3J>K@JD_HH
=insid	t(I-I3I>K?J@IBJG[HCIaJZKINIOGVKZEhJ
=insist	o#I(H-J:I<[@XBGDIHDIIJJK[MJXYZD[[]JbJgJhX
=inspection	q-XHFYKc_
=instagram	r!CHa
=install	d!I#J%I(I)J-E0a1[3I9J:J>J?J@IBHDIEJHaIHJ_KIMJPJSITJVIYDZC^J_IbJcGeJfH
=installation	wHZeX
=installer	w>IH^
=instead	r0Y1K3]7X>H?^@IHEZE^JaHh]
=instellen	o%Y:Z>J@GDIIJKJMKUJVZZY[IbY
=instruction	yHY
=insufficient	g#J%b([)J-J9J>J?H@JBGCYHGI]PITKZFaJbJhJ
=insuficient	w(]HG
=inte	O!<#;%H&B([)K*H+Y,G-@.H0]1B2B3D5H6X9D:G<C>X?]@EA@B9CHDBEIFAH?IYJ@LGM]NZOZPIRGSBTDUAVaWFXHYWZ_]J_XbCcDdHfYgJ
=integration	j!J-K/J3J6I=]?JCJEEHCIJNGPKTJVJZJ_IcHdbeZfIgI
=inteligent	y-KHGT[aKb]
=intelligent	w-J/JHYT_
=intentado	yXX
=intentelo	y@[HIMHZYhJ
=intento	n#]3G>J@JBXHHOHX]
=intercept	yBJHEJ]MJZJc]
=interdit	q!J)[-_/J3J9J:K>H@JBIDHHCIXKGNJPZQYUHVJXJZJ]J^YcJdIfJhH
=interfaccia	ygZ
=interfer	yHHbZ
=intern	p-J3Y@ZKJN[XJZHgZ
=internal	ySZcJ
=internet	g%I(J+J,J-[/K0I3F4D6I8I9J:I=G>E?G@HBHCKDIGJIHJKKJMFNIOJPJRHSJTKVJXJYJZB]F^K_JaJbXcedEeHfBgGhH
=interrupt	u+^DFHCIK]^cI
=into	e!E/Y3Y8X:Y?J@HBHHZIJJXMJNITXVZ[J^JaHbJcKhY
=intranet	k(H-J/I1K:I=J@IBHEHHcIJJIN^RKSKTJUJVJZE]JbDcHfJg]
=introuvabl	w,[3F?JDIHD_Za]
=intun	g)Y+J>K?JBJDHHYNHWJZJaJbbcJ
=invalid	j-J/Y3^:K>F?JBICIDFHIIIKJMIO[R]XGZH]KaG
=invalido	u>ECIDKHHO^RYaH
=invent	w9I@FHEIKK_ZE[]hG
=invento	y-JHIKJN_ZH
=invit	d!J(H-I3I7I:e=J>J?J@GBHDHH]IIKHMJNIUJVIXJZD[J^JaDbIcJdJfJhI
=invitado	q:a@K
=invitato	y:^HFIJKJ
=invoic	w3J?JHaOD
=io	p(Y3H9G>G?Z@HCXD[HGIGKIOIUJV_XJZGaG
=irraggiungibil	y4ZHJcZ
=is	=!a#G%F&?(F)H*F+E,?-[.>/A0F1]2I3X4a6I7X8B9F;H=H>]?b@IA<B]DGECFEGEHeIXJCKFLCMBNIOGPGQGS[TGVDWAXHYD[J]>_DaGb@c@e>g>h[
=isso	w3Y=[HILX
=issu	c!I(E)I-I/H3G4I7J9G:I=G>F?F@IB_CJDGGJHGIHJJLIOJPHQXSITIUHVHWJXJZa[J]J^G_IaIbHc]dJfIgJhH
=issuanc	y%JH]
=ist	R!^%@&I(H)X*G+D-@.G/C0E2F3Y5F6D7I8E9@:A;Z>X?_@YAFBBCYD?EDFEG]IJJEK>LHM@NEOFPHQHRKU^VJWJXAYCZF[B]H_Ca[bFd[eDfYgGhX
=it	@!H%?&I(D)?*A+G,B-a.H/b0>1C2=3F4:5X6?7B8A9A:H;D<?=@>C@aAHBdEAFIGDH9I^JJKfLAMFNYO_PBQ@RASBTIUaV[YAZe[I][^W_Ia=bBc>e>fAha
=its	T%B&I(D)D*F+G,G-a2G3A4D5G8]:C;G<H>C?]AFBaCDEXF]GCH<IEJZLDMBNEOYPBQHR]SDU]VIWFXBYEZ;[D]D^^_IaYbIcXdXeHfCgHhY
=itself	o@HBYCIHGK]SXT]UJZH
=ive	^!H%J(G)I*H+I-A/H3F4J7J8J9E:G;K=I?[AJBICYFKGIHEJIKbLJOHPIRKSJTIUIVGWJZ_[G]G^I_JbHcJfIgHhX
=j	^!H%H(G)J+I,J/I2J3G4I6J7I8J9D:G;J=H?F@YAJDHEJFKGJH?JJKZLINYOGPIRJSJTIUHVJWJYJZ_[F]^^I_Ja^bGcHdIfHgJ
=ja	f!H#F%I(G)[*F+_,J-G.K/H0K3G4I6K7I8J9D:H;J=H>Z@ZAJB]CIDAEJFJGJH@IDJJK_LIMDNGOGPFRJSJUGV_WJXFYJZ@[]]G^G_IaJbIcIdHfHgIhE
=jag	Y!C%D&H(^)C*Y+C,F-@.G/E0F1H2G3@4C5H6E7E8C:H;F<H=C>^?A@@AFB]CYDYEFFGGFHYIIJFLCMAN[PBQHRFSETBUCWGYEZ[[a^C_DaJcDdAeFfCgEha
=jahr	w!X-ZIJK]ZI
=jak	o!J(J)I+K3I7J9J:J=J>[?I@HBED[HcIZKILJMINJPJSKUGVEXJZA[JaJbHdJhK
=jaki	t3I9[>IBKDJH]IJKJO[aJ
=jako	y([*X+[DFHIZH
=jamai	i%I+[-K1Y3I9I:J=K>H?G@IBICID_H@IKKKL]MJNKPIUKVJWZXJZI]Ja[bJdXfJ
=january	y@HIXK]
=je	U#]%A&G*B,F-B.G/C0F1E2E3>4D5H6F7D8D9Y:J;E<G=B>Z?[@^AECYDXFFGDHFI=JEK[LCM?NBOIPCQHRDSFTCUBVZWEYEZb[^]X^C_EaBcCdCeHfBgFh^
=jede	t+J@XDIHZKWN[
=jeden	u!J(J*[9K;X@XC]HHIJVJZHaJ
=jedna	w*YC[
=jednego	w(J@JA]C]HIMKVKZZ_H
=jednej	w%]*Z9J>I?[CXFJHFZIaH
=jego	y8^9J@ICJHII[KJ
=jej	y8]BWHGVYcJ
=jemand	y7Z@YZY
=jesli	y(J:[=ZZI
=jest	Z!Y%D&I)F*F+E,G-^.H/E0G1H2H3A4F5I6F7[8C9I:H;G<H=B>C?^@JAFB?CHD?EGFGGWHJI^JGKZLXMAPYQHRFSFTGUZVZWFXDYFZJ[D]D_HaXbEcEd]eHfI
=jestem	o!I#I(Y)Z*X+H-H3H9Z:Z=J>H?G@FB^CHD[HBIHKFLIMINIOKPITJUHVZXJZD]JaIbIdJfJgJhJ
=jeszcz	o(J*J-J9I:J=K>J?G@^BHCaDIEHGHHCIGKGM_NJPKUJVHWZXKZEaJdJfIhI
=jeton	u(J*J,b3KHFPJRYaK
=jetzt	g#]%J(J+J,J-F/[3J4K7J8W9G:J=I>F?Y@ZBXCGDXHDIFKDLIMINHOHTIUKVIXaZW[J]G^H_KbJcJdJfJhF
=jira	w#FH_ZE
=job	r#I9^>ZBJHGIKKIVJZI[W
=join	f!G#I%H(I)J*J,J-I/J3H4C6J7H8_9I:H;J=I>G?H@GAGBIFJGaH^IHJJMINEPFTJV[XKZ@[J]J^I_Cb^cIdIeJfKhJ
=joiner	yHJV[
=jour	j#H%K(J*J+[-H1Y3J9H:J=I>J?I@_CGHCIIKHNJPJVIX_ZE[K]K^KaIbKcIdHf]hK
=journal	u4YFIHGNXZ]][
=julli	u#Z-K3H9]:[>H@JBJDKHFIIKJOZVKZIaJ
=june	y-ZIJ
=junk	w>KCJDJHFa_
=jusqu	y3K9Z@YBKHJZJf[
=just	X!E#G%G&[(F)G*J+I,I.I/E0Z1I2J3D5I6H7G8X9]:D;I<J?E@]AGCaDBEHGGHAIHJGKKLYM]NGODRHSHTFUGVBXCYI[b^HaHcGdHeJgH
=juz	h!G#G%H(F)]*I+Z,J-C.J/H0I1J2J3D4H6I7I8I9C:F;I=F>a?DAIB]CDDBEJFIGIHGIDJJKcLGMDNFODPGRISITHUGVFWJX[Y[Z@[H]G^J_YaDbGcGdHeKfGgIhF
=kan	W!B%J&H(I)Y*@+D,D-@.G/C0D1G2F3Y5G6^7B8Z:X;D<H=]>b?@@ZAFB[C@FGGDHBI=JEKYLAN?O?PZQHRDTBU[V]WEX@YE[^]>^[_Ca?b@cCd@e]fBgC
=kann	[%F(F*Y+I,H-D/G0I1J2K6Y8I9G:Z;I<K>[?^@XAJCEDEEYFJGHHFICJIKBLFMZNCOXPGRHSFTXVXWHYI]D^Y_HaBbDcHdDeIhI
=kanner	y:ZHDM]gZ
=kapot	y9H>]?HHXZJ
=kaputt	w>WHGbZfY
=karta	y9J>]BJIJbZ
=katalog	y!J7[AJBJHHKKNK_[dZ
=katalogen	u!]#E3_>IBJHGOGZJ
=katalogu	p![#J3]7Z9J>G?JBGDHHDIILKMJOHTJVJXJZJ_ZaJbJcJdZ
=kazd	y-J@KKIN^ZI
=keep	W!D%G&I(F)K*G+],H-Y/H0I1I2I3D4H5I6H7Z8H9F:E;G<I=F?C@^AGBACEDYEIFGHKIXJGKYMJNXOFQJRHSHT_UFVCWIXDYG]D^[_FaJbEcFdHeIgWhY
=keepass	y@JH_ZI
=keer	l#a(J+K-I3G9G:K>G?J@_BJCJDHHJIGKHMINKOGPKTYVJX^ZD]JaYfKhI
=kein	X!D#B&I([)I+F-D.X/G0]2H3I5H6F7E9E:I<I=_>C?AAHBEDbEFFHGKH>IAJGKGLYMDPDQIRDSDTFUXVAWaXCY^ZG[E^F_GaZcYdBeHfIhE
=keinen	p3J4X>Z?K@YDIHFXZZIaZ
=keiner	y+J=ZBJD[HHLX
=kenn	y>H@JKJZE[_
=kennt	t:X@JHDIJKZM_YWZJ
=kennwortanderung	u0J7W@IB[GKHXIIKILKNJUJVIZH]K^[fJh[
=kennworter	i!J#I%J/^0_3J4J6J7X:J=I>J?J@GBGCIDGHKIEK^LKMGPJRJSJTIUJVJWKXJZI[J]HaJbJcIdXfGgZhI
=kennwortern	yWZ
=kennwortrichtlini	yH[N[
=kennwortruckschreiben	h#K%[(F,G0J1Z4H6I7J8J:J=G?J@IBGDIGIIKKHLJMKNKPZRYSJUHVGWJZG^JaJbKcId[e[gZhG
=kennwortzurucksetzung	d!I#J%H(H)X*I,H-G/J0I4I6J7W:I;J=Y>J?X@IBGCHD[FKGIHIIHKGLIMJNGOJPHRJS[TJU^V[WZXKZE[K]I^KbIdFeJfZgIhI
=kent	y9I:[HEM]
=kept	m#^/I7Z@IBIKXMGTHZHd]gJ
=kerbero	w3K4I9JBIHaZGaK
=key	c!G#H%J(Y)G*H+G,J-E/D0J1H2J3G4F6b7I8I9G:J;J<J=I>F?[@GAIBECHDDEJFJGIHdIFJHKHLIMFNFOIPIRETHUJVEXIY]ZC[J]F^H_GaHbIcDdHfDgZhH
=keyboard	n#[-J9H@JH^IJMJTJZHhY
=keys	g!J%J(G-H/J0J1I3J4H6f7J8J9H=J>I?[@HAIBICJDHGIHEIHKHMINJOFPJRDTHVHXJZE[J]H_IaJbJcEdHeIfEgKhK
=kid	y#X@[HI
=kids	y3GDZHXIHK[ZJ
=kies	w-]@GHFIHKZNZZD[J
=kilka	t#Z3K@HBGDJHFM]OITZVJX]ZHhJ
=kill	u.XHEY]
=kind	t9YHIIZ
=kiosk	n!J#H-K.W@HBJG^H]IJLJNKTHZF
=klappt	n%Z(J:W=J>J?IBJC[HGVHZ^]JaIfJ
=klar	w+H9]?J@IB[DFHHKJNJUJVKZD]]bJ
=klein	yI]
=kleinbuchstaben	yHJI]
=klick	yHJZHb^
=klopt	t3F4K6[9J>I?IDJHYIJMJOZRZZH]Ja[cJdGfG
=klucz	w4K6c8J9I?XBKHFIKOJPJYKZHaKdHfJ
=knappen	u%I(a-J9I:[@JBJHFIJKKVIZFhJ
=knop	u(a-K9I:[@IHEIJVIZHaJhJ
=know	[!G#H%H&](E)J*H+G-^.J0K1J3F4J5J6J8J;J=I>G?DCGEKFJGHHEIAJYLEMZNZOGPJRJSJUHVFWIXHYJ[b]F^F_IbDcIdHeKfIgFhY
=known	m(J-^/E0KBFHBIJJXKIM[NITJZZ_Hb[gJhJ
=kod	f!H#F%I&J(F)I*I+G,J-F.I/I0I1J2J3B4G6I7I8I9@:G;I<K=G>a?X@BAJCYDDEJFIGJHEIBJJKBLHMDNGOCPGRHSITHUHVGWJXaYHZA[I]F^J_GaebHcGdIfHgIhF
=kodem	y9J>JHJZIa_
=koden	k!J#I%I(H*J+J-H3E4J6J8K9E:J;K=I>b?G@HBYCYDGHBIDKFMGNJOGPJRJTJUKVGXCYKZF[J]H_JacbIcJfJhI
=kodu	t3H9JHHOIa_
=kolleg	y(I*I@XHI^]
=kollegan	u%J(]9I:K@[HEKJPKV^ZH
=kollegen	t([GYHJVZZI
=kollegin	q![=[?JBZCKDJIJUJV[ZG]J
=kom	u!J#I-J3I8J9G:J>G?J@GB^CKD[HEIHKIMINKTJVIXZZ[[KaIhJ
=komen	y(])H,J/I0[6[HDIJMJTI
=komm	n#H)[,J-I>Z@JDZHJIJTIVGZ_[JaF
=komma	yF]ZI
=kommen	r0Z:Z>J@JGYHYXZZHaI
=kommer	h!G#E%G(H)J*I,J-F.K/H0[1K2J3A4G6F7H8I9E:F;Y=H?H@FAJBGCDDDEJFJGIHEICJKK[LXMGNGOBPGQKRISITYUJVEXDYJZ^[H]F^H_Ga_bXcXdFfHgIhZ
=kommt	c!Z#H%I(I)J*J+^-H/J0J3E4I7J9J:X;I=I>D?G@HAKBFCZEJGJHGIGKJMHNHPHRJSIT^UJVHXH[J]G^J_Ia]dJfHhI
=komork	w9I>[@JBIC]HIMKOZZH
=komputer	y9IBGHYIIMZZGaJgY
=komputerz	w#]@KHJM[XGZH
=komt	h#I%H(I+]-Z/I2K4I6J7J9I:J;Z=K>X?I@IBHCFDEH@IGKYLYMINIOXPJRJT[VIXDZJ[J]Ha]bJcYfHhI
=kon	w(J-J3K9I:K>H?]@HBaDJHEIJKJNKZCaJbIhJ
=konci	u%J2[3H9K>I@JBKD^HHIIOJZKaJ
=konfiguracja	yE]
=konfiguracji	wE[WIcKe]fI
=konfiguration	rE_HJWIcKdIeXfI
=konfigurationen	yE[WJdIeZ
=konfigurerat	w(J)IDJHJPJUIVZW]ZJ
=konfiguriert	r3YCYDIEGHFUIVYW]cY
=konnen	h!J#I%G(H)X3J4J7J>J?I@FB]CYDIF]H[LINJP_UHVXWJXIZB[J]I^FaJbHdHeKfIgKhI
=konnt	n#J%J+J,Z-K3I4[9J=K>I?]@JB_CGDIHCIJKIPIVHZG^IaIdIe[fJhI
=konta	o!G#H%H(H)]*J,J-H1J2_3X4H6K8J:H=J>I?J@IAZBFCGDGEFFJGZHEIEKFLIMINJOJPXUHV^WIXIZD[J]K^K_JbJcIdXfHhI
=kontakt	y!I3E4J9I>I?JCaDJHEIGKJMKOKVIXIZF]J_KaHcZ
=kontakta	y![)F*F,JDIHIPHVIZ_dJ
=kontaktdaten	w3[D[HKZJ
=konten	t!K)^AXBJHIL[UFVFZH[YhK
=konto	T!d#a%]&I(A)B+E,X-@.G/D0F1F2X3H4B5G6E7D8F9F:Z<H=C>B?B@@AFBJCCD^ECFFGCI@JEKAL[MBNBOBP[RFSDU@VbWBXYYFZG[X]A^Y_[aCbCcBdAeFfCgDhK
=konton	u#J%H(J)]4J:G>JAZDJG[HFNJPIUIVJZH[X_JcJdZ
=kontot	i!_%Z(E)J-H2Z3G4H5K:Y;H=I>G?I@GAJBXCGDGEIGJHBIFKHLYMINIOJTEUHWJXFZ[[Y]J^I_ZaJbJcIdIfJhI
=kontrollera	w!K#K-J3Y4J>JC[D]HGIJOZVIZIaI
=kor	y0[1XHH
=kort	q%X-H9JBJDJHEIcKKZIhK
=krav	n!J#J(X)J*X+J,J-I3F9H:J=I>G?H@IBJC_DEEJHAI]KHMJN[OJPJTJUJVJWKXIZF]JaHb]cJfJ
=kraven	wHJI[KINY
=krijg	p!I#J(J3J4K9J=K>Z?Y@JBICHDJHFIHKINJOKXJZ_]JaXbJ
=krijgt	y3J>HHZOZ
=krotki	w9JHHI_
=ktorego	y#YC]HJ
=kund	t-I3I9I:G?]@GB]DJH[IJKFMJaGhJ
=kunden	t:_@IBYHFSZZHfJ
=kunnen	n#Z%J(G*J-J3Y4I7J8[9Y;K=I>I?J@FBECHDHHXIHKHLJMJNIOIPaUJVYXIZF]I^J_JaHbIdHfIhI
=kurz	t-I@JHII_bX
=kvar	r#]/K9J>IBKDJHHKIMH_^g[
=kwijt	o!J#K%Z-K3J4Y>a@IBJCJD]GJHFIJKJMJOKPJZEaJhI
=l	K#C&I)=*B.C/[0E1B2G3Z6@7E8@9B:B<C?c@HAXBCDJFZG?HBI@J@K_NCOHPJQCR^S@U_VIXHYBZA]X^Y_ZeXgKh[
=la	D&@(C)A*@+Y,E-^.A/I0I1>3C4H5F6K7H8=9G:H;D<?=^>Z?[@JA<BJCBDIEGFHGKHHIJJGK_LIMbNbOHP?QGRJSET@UJVAWJXEYIZa^J_HbHc?dZeZh_
=laat	w>FH[KIX[ZE]Ja[
=laatst	u-H3I8J9I>I?K@[BJCGDJEIHHIFK^MIO]RKXJZHaJe[fKhK
=lab	m!J%J(G)J*J8E9J:K=I>I?D@IAJBIDJF_GIHcIJKJMJVJZB^]_IcJdKfI
=lack	g!J#J%]([)K*K-F/K3Y5_:H>I?J@FBFCJDHGJHEIbJGKDMJNEPJSKUHVJWYZC[J]I^IbHcKdIfIgIhI
=lacznika	w2]3JBJHYIHQZZI_[
=lady	w!X#X@XHJXX
=laiss	y>J@IHFIJX[ZZ]YaH
=lake	y>]HG
=land	t!G/]3F>Z?JCKDJHDIJO[ZF]IaZbJ
=landervorwahl	y3Y
=landesvorwahl	y3[
=landlin	w1I2J3[4J8J9J>^?ZHBIKKJRKZIcGfJ
=lang	l!J#H%H(I)J*J,K-Y/I0I2_3H4J6K7J8K9H:J;K=H>E?I@[BGCHDHGJHFI]KELIMGNZOIPJRIT_UJVIXHYJZC[J]Z^I_JaFbHcHdIfGhH
=langr	r(I)]*K-I3G4J9J:K=I>a?G@GCHDJHDIEK[MFNIOFTJUIVHXIY]ZE[J]G_ZaHbIcJfJhI
=langt	y2^>I@IHDI]MJZI]KbJfH
=languag	yZY
=lanken	wBIIFZHba
=laps	t-J9J=c@DBJIIKFMJNIZDbH
=laptop	W!G#Y%H&J(E)H*H+H,I-E.I/F0I1J2I3F4G5J6I7H8H9C:G;I<J=G>C?F@BAIB^CFDEEHFIGHHcIDJHKCLHMaNEOGPGRFSITFUHVFWJXFYH[F]J^G_HaEbccGdGeJfEhD
=larga	y2Z9JBKHII]KJaJfIhI
=las	e!F%Z(H)H*[+I,H-E.Y/F0[1I2J3Y4H7I8c9D:G;I<J>D@DAIBECFDEEIFHICKYLIMGNXOZPHQKRHSJTHUHVGWIXZYIZB[H]F^J_GaGbHcFeJfFgIhE
=lasa	p#]>]?IHCKJMJZF[_]JbG
=lasst	j/J7K9I:X=I>K?J@YBJH[IIKHMKNJOJVHXZZ]]J^JhH
=last	U!I#_%C&I(D)I*E+E,F-E.G/G0F1F2G3C4Z7F8Z9H:F;H<H>Y?BAEBHCID@EGFEGXHJICJDKaLDMANEPCQIRXSCT_UZWEXIYG^CaJbCdEe]fFgChA
=late	rDYHFR_ZKaW
=later	c!H(G)K*J+E-F3H4J7K8Y9X:J=J>H?I@]AJBBCIDYGJH?IEJJKCLZM]NEOIPIRISJTXUKVJZ_[I]G^G_JaZbIc[dJfIgIhI
=latt	u-^HHIK
=latw	t-^HI
=lauft	j#J%J(J,J-J0Y4K7Y:K=I>Z@FB]DJGIHDIIKIL]MHNJRZSJUJVJZD[J]I^IaHbJcZdHf[gJhI
=laut	p%F7J@]BIE]I[KJNKRJS[THXKZIaZgJ
=ldap	X!E#F%E&I(F)G*H+G,H-D.I/H0H1G2F3D5f6F7G8D9E:G;H<j=F>F?F@FAHBECEDEEHFHGFHCIDJFKFLFMDNEOGPGQIRFSITFUFVFWHXGYFZC[G]G^H_EaEbFcAdEeGfCgHhG
=le	K!B#D%a&D)@*D+D,@-Y.G/I1B5H6J7J8A9D:>;B<F=J?^@JACCEDFE@GCHFIEKXLWM^O_PFQERDSETJUKVIWFXEYFZF[JabbZdHeCf[
=lead	r(F*[-J3[>J?EHJPZSJZJaFbJg]
=leak	y-^@KHJIIKJ
=learn	u.FIJM[dZ
=least	j-H/Z9I@ZBJCHHBIaKFLJMHNYZG^JhI
=leav	i!^#I%J(J)J-I/X3G6J8I9F:J=J>H?G@GAKBHCJG_H^IGJIKGNHPITJVGXJZC^J_IaGbJcJdJfJhH
=leaver	n!]>J@HH[ZE
=leden	y%JF[PZ
=leerzeichen	y-K3^HJIZZJ
=left	b#H%H(I)H*G+G,J-G/H3D4J5Y7I9G:I;[=E?GAZBIDXEJFIIGJIKFLHMGNHOGRJSJTHUIVHWJXGZB[J]b^ZaGbIcJdIgIhH
=lehnt	wHGJZN[
=leicht	q-b3IHHIDKJZJ
=leider	yIYZZ
=length	g!J%I-H/J2_9J>IBJCGHEI_JKKHN[OJXKZE_KhJ
=lento	u!G#G-H3G9E:I>H?J@KBGCJDJHdIDKIMFNJOIVJZH]JaIfK
=les	Y!E#D%]&I(X)]*]+[,F-B.]/D0Z1H2H3X4E8G9C:J;G<I=H>C?K@BAGBGCBDJEFFGGYKZLGNKP^RGSHTEUDWFXDZ=]D_EaZbHcFdXeIfEgFhD
=less	q-_9J@ZBIHHIJKIZE
=let	b!H#H%J(G)Z*H+H-F/I3H4K7J8J9F:I=Z>H?I@]AJB^CFDDGIH?IBJJKGLIMGNXOHPJRJUJVEX[ZX[]^F_HbIcKdJfJgJhD
=letra	q#J-I/X3I9J>J@HBJCJDIHGIcKHOJZG[JhJ
=lets	p(J)J5ZBFH_IHJJKFLJUJZC^HhZ
=letter	^!G%I(H)J*J+I,J/b1J2I3^4I5K6J7I8I9F:H;J<K=I>E?F@IAIBECFDGEJFIGIH=IeJHKDLJMDNYOBPIRJSJTGUJVHWKXHYJZE[H]F^I_FaFbGcIdIfIgEhX
=lettr	y/YI]
=letzten	q-D3J@JHHIGKbO[XKZHaIbXeYfKhK
=leur	w3X=XVX
=leut	w-]8XF]GYHIIHKGZH
=leverancier	y:[HKJX
=leverantor	y:YJX
=lezy	y-J/I3J4[=JHGS_THZHaJ
=li	w:[>[HH
=libr	r!J#I%K(I)_-I/J=JBFDIHHPJSIT[UaVFZHcIdJfF
=library	y.XHJJYZK^Y
=licen	w9G=]>J@JH]IJKIZJaK
=licenc	]#J%J(H)I-I/J3I4J7I8J9G:I;J=f>I?I@HAIBHCJDIGIH]IGJJKFLJMINIPJRJSITJUIWKXJYKZB[K]J_HaIbHcDdJfIgJhK
=licenca	l!_-I3J9H=b>J?J@HAJBJCJDJIGKHNKOJVJXJZIaIbJ
=licence	^(J)J-J3H4G5H9I:I=c>J?K@IBICJDIEJH[IGKINIOIUGVHWIXJZF]JaJbJcJdIeZ
=licencia	m=[H]ZJ
=licencji	p=_HG
=licens	y=JH_ZH
=licenser	w3I9J=_HG
=licenti	n(J-I3I9H=c>J?J@JCIDKIGKGUJVIZJaJbJ
=licenz	w=^HE
=licenza	r-K3J9J=a@JBJH[IIKIXJZHaJ
=lid	y(I>J?I@JBIHEIIKJPJV_ZI][aJ
=liegt	w-I7]9I>[BJGZHGIJKJ]JdKhJ
=lien	p-IBHMJZHbbcI
=lift	tHGT^XW
=ligacao	r(J-J3Y9H=I>G?[@JCIDJIIKGMJOITJUJVIXJZJ]Ja^bJc[fK
=ligger	y-J3Z9I>^GZHDIHKJOIZJ
=ligt	w-H7Z9J=J>]@IBJDJHDIHKJNKSZTIVJZZ[KaJbJfJ
=like	b!K#J%J(G*K+Y-]/]7I8I9I:J=H>H@[BGCIDIGJHYIXJJKZLJMGPXSITXUKVIZF[J]I_KaHbHcKfJhE
=limit	h!J#J%H(H)H*E+J-J2Y3I7K9J:J=I>I?GBHCJDIG^HJIHKIMJNHPHQ^UJVYWJXaZE]JaJbIcIfJgJ
=line	n(X3I4Y5H>X@HDJHEIJKYM[RJZGbHcafH
=link	V!E#G%G&J(D)G*H+H,I-B.I/E0H1I2J3E4[5H6G7G8H9D;I<J=D>C?C@CAHBACGDDEIFHICJFKCLFMBNDOHPGQJRGSFTEUDVEWGXFYHZH]E_]aCbicZeJfFgFhF
=linux	u1I9JBJHaIFZHbJ
=list	X!I#G%E(E)G*G+E,I-b.J/H0J1F2I3E4F5G6I7H8H9E:G;H<J=E?c@CAGBBCYDYEJFHGFH[IJLDMGNFOGPGQ^RHSITGUGWHXFYHZ?[[]F^H_FaEbFcFdGeJfGgGhD
=lista	t-aHFKK
=listener	u-J9K=IBIDJHCIKPJRJYIZK_JcGdIeIfc
=liter	w3J9J?KHGIbKINIOIZIaJhJ
=litery	w-I3H9H@JCKHEIbKHNJXKZJaJ
=lithnet	u-GJ^^J
=littl	u.Y0WMX
=live	j!D#I%I-[/I6K7[=J>E@_A]BJDJHYIFJJKFLJMJNFPJTJVJZC[J^I_[dXhI
=lizenz	n(J9K=_>JBHDJH^UJVJZHbK
=lizenzen	t9I=cCJHFIINJUHWJZI
=llamada	p*K+J-H/J3]9I:K=J>H@JBJCJDHHXIIKHMKNKOIQYTJVJZI]Ia^hK
=llega	l3H>aBJCJOIXKaX
=lleva	u-ZFXHJI^KJZI
=lo	e#D%H&K(G)I*I+H,J-F.K/I0J2K4I6J7I8I9B:H;J=X>^?[@CBECFDJEJFJGIHAIZJJKWLINGO]PHRITXUHVZWJXXYI[H]]^J_IaDbGcGdIfHhD
=load	j-Z.X9K?KBKGKH[IJKJMJNKZEb_
=locai	y6ZA[HK_J
=locali	t/J0K6Z9I@KA]BJHEMKN]_I
=locally	y!^)J/]HEIIKJNJPJUKZG
=locat	w,H0J6JHDZE_^cJdFe^fG
=locatair	y:[BIDHHIU[VIWZZHbJ
=locatario	y(I:]@JBJDKHGU[VIWZZFbJ
=location	tH[
=lock	M!@#i%D&J(E)F*G+F,G-B.H/B0G1H2G3E4E5H6F7D8G9F:E;H<I=D>A?E@EAEB=CFDHEGFHGEIBJEK@LCMCNCOGPCQIRDSFThUFVEWHXIYHZ<]D^J_BaDbacDdDeHfFgEhH
=lockedout	w#JHFT]
=lockout	]!J#a%J(J-J/J3J7J>J@JBGDJHHIJJJKJLJMHNJTcXKZF[G^J_KbIgJhJ
=lockouttim	f#[%b(H@JBJHDZJ[J^J
=log	U!A#[%D&](A)E*D+E,X-B.H/^0G1G2H3C4G7D8E9E:G;G=C>A?@@?CDDCEZFEGCHHIAK@LEM^N_OFPGQIRGSETIUHWEXEYGZ][C]c^B_XaAbDdDeDf^g]
=logg	h!Y(G/J7J@HB[IJLJMHNJSJTI]I^GbZgIh^
=logga	w9J>KBZHZIKKJZD[^hI
=loggen	yBJZJ]]bKcY
=login	T!Y#Z%F&J(D)F*E+[,I-A.H/C0I1G2I3E4E5H6G7c8G9I;H<I=F@AAHBGCEDBEHFFGFH[I^JDK@NAOGPEQJRDSCTYUFVDWHXAYH[C]B^c_FaAbdcEdEeHfEhA
=logo	l(J-I7J9J:J>I?J@JBIHeIJKKMKZCaJbEhJ
=logon	]!F#Z%J(G)G*J+H-H/I3H4G5H6K7H8K:H;J=H>G?F@DAJBDCJDFGIHIIHJIKGLcM]NHPHRJSHTGUFVFWJXHYJZA[G]G^F_IaIbfcDdIfHhH
=logowania	w>HZJb^
=logs	j#E%Y(K-W7I:Z@JBHH]IJJXLZMJNIT[ZG[J
=loguj	yBZHIZFh^
=lokaal	n#J%I(I*J,K-I/^0Y6_7I9J:J>I?J@GAJBHDJGJHCIIKHMENHPZTYVJZF[I]J^J_FaKbJcJdWfJgZhJ
=lokal	_!E#D%F&G(E)F*E+H,E-D.I/X1I2I3D4G5J6J7[8H9E:C;G<J=E>F?F@EA]CFDFEbFHGGHGICJHKCLGMDN]OGPDQJRFSEUDVEWEXEYHZB[G]D^F_]aDbDcZdbeGf[gYhE
=lokala	l#I&I(H)I*J-I0J3I6J7I9H:J=I>I?I@IAZBHCJDHE^HDIJKHMIOJPHSJTIUGVHWHXIZF[J]I^J_^aJbHc]dHf[gZhJ
=lokalen	i#J%J(I,K3I4J6K:I=K?I@IBIDJE]HEIJKJLJN[SJTJUKVIWIZD^K_YaJbIc_dXfIgW
=lokaln	u!I6]BJHIOJP[TKZI_JgZ
=lokalna	wE[HJUKVKWKf[
=lokalnego	u(IE[HGIJUKWJZK_[cZdZfJ
=lokalni	p![#I(I-I/]0Z6[7H:I=J>J?J@GBGDHEHGJHFIHKGLKMHNFPHT[UJVJXJZE[J^I_GbIcId[fGgYhI
=lokalnym	r!J&K/J3I7[9JBJEIHIIJNJTJZJ_^c]dZgH
=lokalt	n!Z#G%J(H)J*I+J,K-F/^0[3H4K6_7G8K9J:H=H>F?I@DAJBFCIDFEIGJHCIFJJKCLJMFNEOGPXSITZUIVHXGYJZB[G]H^G_EaIbGcGd[fHgYhG
=lol	t(J3G9^:J>Y?J@YBHCJDIIGKHMINJOHVJZDaHbKhI
=long	]!Z%G(H)I*J+J,J-Z/G0J1J2e3E4H5K6J7H8J9G:H;K=I>C?F@IAJBDCHDEEJFJGHHAI]KFLFMaOERJSITYUIVGWJYJ[H]H^G_IaEbHcIdGfHgGhE
=longer	a!X#G%J(J*J+J-G/J2K3G4Z6K9I:J=J>_?_@JAJBGCIDFGGHJI^KHLDMHNHOJPKRJVGXIYKZD[J]I^I_[aGcJdFfJgJ
=look	g+X-J1J4[9[>I?H@IBEDHHDIJKIMINZRJSXTYZ_]X^I_XbJfGhK
=loop	n!J+I7J?JBGH[SITJUKWJZ]]FbFf]gJ
=loopt	y9J?JHFIJR^Z]fJ
=lors	n!J%_(J,^/K4W5Z=I>J?J@JBIHJIKKJNIPHSJUJVKcJeJfG
=los	c!F#I%])Y*X+E,I-H/J3Y4H7I8J9J:J=H>I?H@GBDCJDHEJGIHZI[JXKFLJN^OIP[RJSJTJUHWHXHZA]H^J_IbHeIfJgJ
=lose	y>ZHGZZ
=losen	w#Z(J>I@HBJD^HDIHKHMJNJZ][I]GhJ
=losenord	Y!F#H%[&K(X)E*G+G,X.I/X0Z1H2]3F4G5I6D7H8G9H:X;H<I=E>B?F@GAICEDAEGFIGEI@N[OHPDQJRGSGTDWHXFYH^]_FaGcFeGfBgEhZ
=losenordet	]!F#D%E(H)F*G+H,H-Y.J/E0G1J2H3G4G5J6Z7X8H9I;I<J=E?F@YAIBYCED]EGFJGGHAIZJGLYMZNJOIPFQKRISHTEUDVDWHXGYIZ]]D_GaGcFd]eJfFgG
=losenordsaterstalln	p(I)J:IBHDFHZNJU^VZWGZGbKcJdHf[
=lost	a!G#F%E)]*G+I,K-G/I0Z1J2I3G4Z6H7G8H9F:I<J=_>Z?E@CAICGDXEJFJGGIEJIKDLHMCNFOHPHRZSITHUHVGWIXHYI[G][^G_]aFbBcXdFeJfEgHhF
=lot	u9^BIZI
=low	y9IBIH^
=lower	n-J?JHHIZN_ZI
=lowercas	u-KBJHHI_KJZG
=lsa	u/IJa
=lsass	tHGJ_ZJ
=lub	w3[DKHJIGMJN[cZ
=luck	w9[@YBHHHNK
=lui	p%J(Z+W8[=Y?J@IHGIJKGMJVIZH^]aKbJdJh[
=lukt	p(G-K:K=]>XBZDJHGIJKINIVHZ_[J]J^IfKhI
=lunch	m9G>K@ZB]HHIJKJMJZE]_bJ
=lunghezza	y@HHJIZN]
=lyckad	y!J/^3J9J@IB]HIMJPJTIZH_I
=m	n!]#H3J>WXYZJ]Z
=m365	l#E/[BKHFMXNKTaZJ[Kg]
=ma	Z!C%Z&E)E*[,D.G/Z0F1F2E3G4G5H6F7D8[:C;C<H>A?Z@?AEBHDZEDGBHFJFKCLGMYNAPCQZRFSFUCWYXBYEZ<[b]B^EcDdIeYfCh[
=maar	e!I#F%I)J*Z+W,J-I/Z0J2K3E4I6I7I8I9G:I;J=I>D?_@[AJBEDCGIH@IFKDLXM^NIO[PIRIUJVFWKXFYJZD[_]G^HcIdYfGgHhG
=machin	e!I#H%J(J)K*K+K,K-F/H0J1G3H4Z6I7I8I9[:J=J>H?I@DAJBHCJDIGHH[IFJGKFLJMFNHOIPJR_SKTIUJVIXIYIZH[K]I^J_IaIc_dJf^hH
=machtigingen	t%](^-I3K9J:J;_>K@IBIDJKIVJXJZF]J^KaIbJdEfIhK
=macro	qH^
=made	h!J#G(G)Z+H-Y/J2^3J7J9J:J<K=K>I?H@^BGCIDGGJHCIYJIKENGPKUJVIXJY]ZB[J]H^^_HaIbJcJdJfKgKhH
=mag	f!I#G%H(Y)F*G+I,H/I0I2J3F4H6I7I8J9B:G;I=G>C?E@bAIB]CEDEEJFJGIH@I^JJKaLHMFNFOFPHRISJTIUIV[WJX^YIZG[F]E^Y_IaCbGcHdJfHgJhD
=mai	l!I#J%I+Z-J1X3F9G:J=J>G?H@JBHCGDaGIHBIJK]MJNJOJPJUJVIWYXJZE]IdZfJ
=maila	u(J3H9J:K>[?J@JCID_HDIIKIMIOJZFa[
=mailadr	y#J3^9H>]@GBICIHFIIKIXKZG
=mailadress	w3[C[DIHG
=mailbox	c!K#H+H-J3J4J7K9H>b?G@IBHCGDYGZIJKJMINJTZZI^ZaIbJ
=maintenant	u*W9G@JB[HHIJKZXYZK
=mais	[!J#D%D&J(I)Z*G+Y,H.J/Z0I1I3C4G5J6H7F8H:C;H<J=[>Z?]@HAGCYD@EGFIGHH<IAJHKZM[QJRHSHUDWGYY[^]E^GaHeIfFgGhC
=maiuscola	y3II]
=maiuscula	y3JI]
=maja	y!J)^3ZAZCJDJHJIJKIUKZJ
=majuscul	wIZ
=make	a!J#K%Z(J+]/I3I7K9G:I=I>H?FBHCGGJHIIIK]L^MINYOJPIQ_VIWJXJZG]K^JaJbKcJhD
=makkelijk	t-]
=makro	yH[
=mal	e!H#_%H(H)J*I+J,J-D/J0K2J3c4X6I7I8I9Y:G;J=H>F?H@XAJBDCFDEFIGIH@IEJJK]LIMGOFPHRYSKTIUHVHWJXHYI[H]G^I_IaHbHcZdGeIfFgJhX
=mala	y#I-J@IHGIZKJX]cX
=male	y#[3]BICJDKHGKINKZJ
=malform	u3[DJ
=mam	l#H%I(a*K3J7K9I:I=J>]?H@GBHC_DGHEIIKGLKMHNIOJPJSJTJUJVGWJXJZY[J]JaHbJfJhI
=man	i!^#I%I(G)J*J+J-X/J0J3G4J7J8I9Y:I=G>F?a@aAJBECGEJFKGJH[IEKILIMHNGOJPIRKSJTXUIVHXFZB]H^G_JaFbHcIdJfJgJhH
=manag	d!I#H%H(H)J*I-D/G0X3J4E6J7a8G9C:[=G>J?IB]DIEEGKIGJHKHLJMJNGPGSITIUGVFXIZB[J]K^H_JaJbJcIddfJgHhH
=manageengin	yHEJ^
=management	m#K%](J-I0H8^=FGJIKZIdIe[
=manager	j!K#J%J(^)J*J-D2X3I7I:J<Z=K>H?I@KBGDHGKIFJ[KFMJNEQ[SHUJVJXIZ^]Y^KaJdHfGhJ
=manana	q#Z-I:K@_BKHGIJKHTJX]ZJhJ
=manca	n#J%Z(Z*K-H3_5W9I:J;J=I>I?E@IBJCZDIHCKHLJMJOEPJVZXHZH[J]IaHcJhJ
=mancano	w#J%J3G=[CID]HFIZ
=manda	u7[Z[
=manga	m#_3I9F>I@HCJDJHCIHKZLKMHXaZIaJhI
=manqu	n([+K-J3a9J=Z>J?ICYHBOFUJV[XHZI]KaG
=manquant	y%Z=]HDKJ
=many	X!H#b%H(H)I*H+H,J-_.K/I1J2I4I5J6J7H8I:F;[=G>F?FAHBDCFDFEJFIGIHYJHKZLHMGNFOEPIRHT^UHVGWIX[YJZA[H]G^I_IaDbGcIdHfJgJhF
=mapp	w#^ZI
=marca	y-ZHFZIh^
=marcada	rHJLY^^dX
=marcado	w@JKKZI^^dXhJ
=marcar	w;ZHKd]fJ
=march	j#J%H(J-J3I4K6J8J9D:J=H>I?I@ZB[CJDIG[IFKGLYM[NHOHPJTJUJVHXJZ[[J^JaIbXcJdFfYhH
=mark	w-^HGZIhX
=market	yF[HYZH
=mas	c!G#F%G&J(G)I+H,I-X.J/Y0J1J3C4H6I7H8I9D:G;I=G>B?[AJC^DEEIFJGHH>ICJJKCM]OYPIRISITZUGVFWIXZYIZG[^]F^IbYeJfFgH
=mast	n!J#I(I)K*]+J-J.X3I9G:[=J>H?J@]BECFDXIXKYLZMIUKVJXJZF[J^JaJbIhH
=master	y!YHZ
=match	Z!G#G%I&J(G)J*I+F,I-X.J/H0J1J2K3A4H5K6^7H8I9F:H;I=G>C?F@CAcBDCFDEEJFJGHIBKILHMGNIOdPIRISJTHUHVGWIXFYIZC[I]H^J_ZaCbHcHdHfHgIhX
=matin	n#]%J(J-K3K@bBICKIJKINITJVKXJZG[K
=matter	p!K-I2Z@FIDKJN]ZE^YhZ
=mauvai	r#^%K,]-JHHKIZIdGh[
=mauvais	w-J3J9J?K@JBICJEXHDX[ZHbKc^fK
=maximum	wHYIIX[ZJ
=may	]!G#K%Y(Y)C*F+G,J/F0J1J2D3F4J6J7H8Y9F:F;J<J=H>G?F@YAJBICHDHEJGFHaIJJJKGLHMFNWOJPEQ]RJS[TFUFV[WZXKYJZ?[G]H^_aXbHdGeJfHgEhD
=mayb	w@XHFN]SYZH^JhX
=mayuscula	y3II[
=mdp	n#Z:J@ZBICJHDKJMJNIVIXHZ^]HaJh[
=me	J![#d%@&C(_)Z+F,@-D/?0C1B2C3H4?5C6A8@9Z;A<D==?J@[AABKCJDbE@FAG@HBIKJ@KHL?M:N?P=QDRAS?TIU>V^W@XbYAZd[I^H_=aYbHc?d?eDf>g>h[
=mean	n&[(H)J*Z-J/Y3J9ECKFKKHNEOJPJZ]_XhJ
=meckert	y.Y/W
=med	d!G#F%H(G)[*I+H,I-Y.J/I0J2J3Z4H5K6I7Y8J9X:Z;I=G>DAJCGDDEXFIGIHCJJLIMFNFPZQZRJSITGUGWGXFYI[G]E^H_HdHeKfHgHhY
=meddelandet	y>J@EH]KJZX^Ha]hK
=medlemmar	y9IF]HJP[VJZG
=mee	y@ZHJZGh]
=meer	l!I#I%H(H)[*I+J,J-I/J0K1K2Z3G4J6J8J9G:I;J=[>^?H@DAIBGCFDHGIHCIDK_LJMINIOFPHRITJUJVFXZY[ZF[J]G^J_YaDbJcJdGf]gJhI
=meerder	y+HA^BJCJDFH]_G
=meet	[!I(I)J*J+K-H/[3J7J:J=J>G?GBGCJDIGJH]IXJKKJLIMIN^PKUJVIWHXJZF[J]a^K_JaHbHcJfJgJhI
=mehr	_!Z#F%X(G*X+Y,H-E/H0H1Z2J3G4E5J7I8I9G:G;I=_?Z@JAJBECWDHEYFIGGHCJJKZLHMFNHODPEQKRXTFUGVDWHX[Y^ZG[F]E^H_ZaBbGcDeHgHhE
=mein	W!]#]%E&J(C*H+G,G-A.J/G0I1I2I3I4F5I6H7F8H9D:G;G<J=E>X@HAIBAEHFHGHHXI_JHLEMDNFOYPEQJRHSGTEUGV_WGXEYHZ^[]]A_HbDcGdEeIfEgGh]
=meinem	r-H3J9X@HBJCZDZHGIZK[NKZEhK
=meiner	y-J9]@JHIIJKIN]
=meint	w-_9E>JHIIIK[ZK
=meio	w3I9H>I?JCZHEI[KJZF]]aH
=mejl	r#J(K+I-I3F9G>H?_@JBICJDZHFIHKJM[NJVKZG]JaZhI
=meld	o#K(G*J3J9Y:J>G@FBXCIDJHXIJKHLJMJNJOJVGWKZ[[J^Ja]bHfJ
=meldet	p,K7Z=J@JBHDKHEIJJXKHR]S[VJaKbKdJfG
=meldung	p)[3J>K?FDJHGKYOZVHZWa[
=mellan	w3J7K9G=I>H@[BKCJGJHYIFK]MJOJR[SITJZH]KaJbJcJfIhK
=member	g%H([>H@JBIGKHEIJKINKP^V_ZI]JdG
=membr	u*K9IF[HGP[V[
=membri	yF[HJPZ
=membro	r9IF[HFIJV]ZI
=meme	l#J(I)X*J-J3Y9H:J>I?G@[A^CIDHHCIGKZMJNJPHUYVZXJZD]J^X_HhH
=men	e!G#F%H)H*Y+X,I-F.K/]0I1J2J3D4H5K6H7I8H9G:G;I=G>D?_@GAIBDCHDAEJGJH>IEJJKCLYM_OZPFRISJUHV^WJXGYIZB[a]E^GaFbXcHdZeJfGgGhE
=meno	u-]CZHHKJZJ
=mensagem	r-I3J9I>]?H@ICJDFHBIIKGOKZ^]Ia_
=mensaj	r-J3J9G>]?J@JBJDGHCIJKIMJOJVIZZa_bJhI
=mention	r/WHaKGNJZJ
=menu	q-I9HBHH_IK]HdY
=merci	n!J#Y(J*K-H3I9a>H?J@IBYCJDHIGKHMJNIOIPJTHVIXJ[I]JaHbJfKhI
=merg	w#J1J8]A_HFPHZF
=merger	y-K9G:G>I@JA^H[KJUIWIZI]JaJ
=mes	q#H%J(KBJH]K[UZVXZG
=mesma	y@JAYK[ZJbZ
=mesmo	n3J9I>I?K@_A]CJDJHGIGKHMHOXTXVJXIZF]J_Ih]
=messag	X!G%H&J(E)G*G+G,J-H.[/F0J2J4I5J6I7H8H:J;I<J=F>@?Z@DAHBXDFEYFHGHH[IBJGK@LHMGNYOJPGQJRHSHUXVGXJYIZ[[H]J^H_GaabIcFdXeIfIgIhE
=messaggio	t-K3J9I>[?I@JCGDGHCIJKIOJPJXKZ[]Ja_
=messo	t#X%I2Z3I9K>H?K@JD[HGIYKIVZZIaG
=met	^!G#E%F&J(E)Y+G,G-_.J/G0I1J2H3_4F5J6H8G:Z;H<J=E?DB[CDDAFHGGH=KDLFMDNZO[P]QJRHSGTFUDVDWEXEYIZ[[E]E^G_HbIdEeJfFhE
=method	R!E#G%H&J(G)D*]+^,G-D.I/G0I1H2I3E4G5I6H7G8G9E:G;G<I=E?e@CAFBGCaDcEFFHGFHZIBJHKBLFMGNCOEPEQJRHSITEUEVBWEXFYHZ?[F^G_EaAbFcGdFeIfGgGhF
=methoden	m(J*_+Y-J3I>J?I@JBIC[DGHFIJKIOJWYXJZI]K
=metod	t#K*[+^-J>J?^@JBJCIDFHEIJKJNJZGaJ
=metoder	w(J*]CYHKIIKJ
=metodi	t*[C^HJIK
=metodo	c!G#H%J(H)J*Z+Y,J-E3F4I7J9J:I;K=I>F?c@FAJBGCbDIGJHZIFKFLKMINEOGPJRJSJTIUHVGWIXGYKZE[J]H_JaGbJcJdJfJhH
=metody	q!J#J(J*^?J@JCaDJHHIIKKVJZH
=metro	u(K-J3H9I>d?H@ICJDHHGIHKHMJOHVGXGZCaHhJ
=mettr	w+]CIDIHY
=meu	f![#I%I(W)I*I,K-F/J2K4I6K7J8J9[;J=F>W?F@EAJBDCZDEGJIZKCLIMWNHO_PIRJTIUHVFWKXGYJ[J]G^J_IaFbHcJdIfIgKhG
=mfa	Z!H#H%J(H)H*G+c,a-I/K3H4I7H8J9F:F=H>@@DAJBCCGDCEKFJGJHhIHJJKILIMFNIOJPHRISITHUHVGWHXGYJZC[I]F^K_Ja>bFcHdJfIgIhI
=mgpolicyauthorizationpolicy	y)[HK
=mguser	n/I9G>K@JBIHGZKfKgc
=mi	V!_%B&F(X)I+I,E-?.F/D0F1G2F3C4C5G6D7C8E9Z:G;E<H=B?I@FAFBAD^EFFFGDHIJEKYLCMJNAOZPDQHRESETBUBV[WDXIYEZd[Y]Z^D_CaIb@cCdCeGfBgEhH
=mia	j!Y#J%I(G-F/K3H7J9[:Y=J>H?H@WBFCHDZGKHAIYJKKXLJMGNFOIUIXHZ^[I]H^IaHbIdJfJ
=mich	f#_(J*J+Z-I3J7J9H:I=I>G@HCFDYHAIHKGMDNIOHTZUJXZZa[Y]I^J_KaGbIcKfJgJ
=microsoft	N!A#=%D&H(B*Z+I,D-E.G/Z0J1Y2F3A4B5F6D7c8E9C:G;F<G>@?B@?AEB@CCDBFEGCHFI@J[KALDMJNCODPAQHR_SeTcUBVAWCXBYEZ<[C]C^D_Ca^bCcKd]eFfZgehC
=microsoftonlin	f(I)K-I.Y/J7H:J=J?J@JBJDJHBIIJJKJMINJSbTHZF[K]JaHbIcbdIfHgFhJ
=middl	r>KBJHGZI]_
=miec	yH[IX
=miedzy	y9I@]GJHXR[dJfI
=miembro	t(K*K3K9J@JF[HIIIP]VZZI
=mien	r-J3F>H@JHGIZK^O]ZKhJ
=mig	n!J#^%J(E)[*J+I,K-I3E4J6K9]:I=I>D?J@IBGCID]HHIHKGMGNJOZPJTJUHX[ZD[I]JaEfJgKhH
=might	w1Y@ZIJ
=migrar	yAJMK_^
=migrat	t!K+I0J9J;^>HA[CJD[PK_I
=migration	l!I#H%I*K-H3H9I;]=K>J?X@IA]BICIDIHAIIKZLKMINIPJXJZE]G^J_]aIbKd^fJ
=mij	w(I3D>JD[HHIIO^V[ZI
=mijn	[!]#^%C&J(C)G+F,G-C.I/G0H1I2G3E4G5I6G7F8H9^;G<J=F>a?D@GAHBECIDIEHFHGGHHJHLEMKNFO[PDQJRGSGTCUFVYWHXEYHZa[Z]D^C_EaBbEcGdGeJfFgH
=miljon	w9KE[HIUJc^
=min	h!Z%H(H)K*J+J-F0I1J2J3G4I8I9Y:X;J=J>]?I@YAJBGDHFKGJIXKFLJMINGOHPHRXTGUJVHXFYHZ[[J]I_IbGcIdJfHgJhH
=mind	y!J*J-J3J4K9I>H?J@FB_DIHGIHKJMFOJVJZE][_IaIgIhJ
=mindesten	wCZHJI[
=mine	b!G#F%I(Z)H*Z+K-Y/H3G7J9I=J>G?I@YBGCIGJH@I]JJKYMGNFOcPJRJSITGV]WGXJZ?[X]IaHbJdKgF
=minha	a![%G(E)G+I,I-D.K/I0J1J2I3F4H5K6I7G8J9Y:J;I=H>F?G@JAJBCCFD^EGFIGIJILHMDNGOHPGRISHTGUCV_WHXGYJZ^[[]F^G_IaGbGcIdGfHgI
=minima	m-J3K9I@_BKCJHHI^KIMJNKVKZIaK
=minimal	n#J-J@aBKCJHGI]KIPJVJXJZJ
=minimalny	u@_IJ
=minimo	t3J9J@aDKHFI[KIMHOKZJ]J
=minimum	a!K#J(J)K*J-G1]3J4I5]9H=J>J@]BIHZI^JJKIMINHOKPISJUJVIXJZD]JaJbJhJ
=minn	yHJIJK[Z]
=minst	w*J3J9I@JC_DJHFI^OJVJ
=minsta	y(J-I3I7J9K>J@_BHCJDIHCI[KHMIUJZGbKhJ
=minuscula	wI^
=minut	[!H#Z%F(G)I*I+I,J-F/H0J1G2I3F4G5J6J7I8I9F:I;J=I>E?G@[AICHDFEKFJGIHFIBJIKCLHMdNGOFPXRcSITHUIVGWJXFYIZB[H]G^I_Ia]bIdIgH
=minuten	l#H(I-G4J9J:I>J@FBCCJHHIFKHMbNJR_UJVJXKYJZ[]HbJcHfHgJhI
=minuter	u9K@HBGHHIKMaR]ZIfJ
=minuti	u@IBGHIMaRYZJ
=minuto	n@GBCIJMcR[UHVIXKZEaKfKhJ
=mio	c!X%E)H+H,I-G/J0K2I4J7J8K9X:E;J=H>A?H@FAJBDCED]EJGIIZKELGMFNHObPFRKSJTEUGV]WHXFYJZW[G]I^H_HaIbHcJdJfIgJhF
=mir	h!J#I(])J*H-I3I:J=J>I?]@[BID^HEIJKHMJOXPIUIV[XJZD]J^]aHbJ
=mis	l!J#H(]-H1Y2Z3J9J:K>J?HBJDIIXKGNIOKTIXJZC[J]]^JaIdKhJ
=mise	w%J=JBYHJZJdXf^
=mislukt	q#K%I(K,X-J/Z0K3I4[6Y7J9H=I>J?I@FAJBFCJHFIILJMHNKOKPZTHVKZ][J^K_FaIcJdJfIgJhH
=misma	y(K:IBIHIKZX[ZGbZ
=mismatch	r3F6]O]RJaJ
=mismo	o(G)Y3J9J@]A^BZHGIJOXZG_GhI
=miss	X!D#F%^&J(_)G*G+G,I-E.I/D0H1H2J3W4G5X6H7E8H9B:F<I=Z>C@BAEBAC]EEFGGEHBI]JGKDLIMYNDOEPBQIRGSDTFUFV[W^XFZ?[Y]E^H_]bFcEeJfEgHhE
=misslycka	n%G(H,J/J4[6J9H;X=J>K@IBGDJF]HFIJMJP[UJVIZ[aJbJcKdZeIfI
=misslyckad	w!J%K,Z/^3I6Y9JBKHHIKMJPITIZJ_IeY
=mistak	m!^#H(J)J-J3[9J>I?H@[B]CKDIHCIHKGMJNJOFU[VIZBaKhF
=mistyp	n#Y,_-J1I2I3Z8J>IAKBHGIHDIGKFMHOHTJZI[JdIfHh_
=mit	[!F#G%F&J(Z+G,H-a.X0H1I2J3]4G5I6G8I9E:];H<K?H@DBZCFDEEHGHHCIDJHKGP[RGSHTGUEVCWGXFYYZH[G]F^F_HaYbEcYdEg[
=mitarbeiter	w@[CIDHH[ZI
=mitgli	uHJPZV]ZI
=mitt	b![%F&J(E)H*Y+H,H-A.I/H0H1J2H4F5I6H7G8H9Z:E;I<J=F?G@BAIBBCEEIFIGHHGIXJIK[LGMCNEO^PFQIRHSGTCUGVZWIXDYHZ][Z][^F_FaDbFcGdGeJfFgH
=mix	uI]ZJ
=mnie	p!K#a-I3H9I>H?J@JBICJDZIIKHMJNKO[TJVZXIZF[IaIhJ
=mobiel	r*J-J3W9I:I>E?J@JC]D[HEIJKIM[O[XJZH_KaGhI
=mobil	y9K>]@JBHD_HJZFaG
=mobilen	t#[*J-J3H9H:K=J>Z?J@IBICZDHHGIGKHM[OJXIZJ[J]JaYhI
=mocht	p+[3J>G?[DGHGIKKXOIZI[[aI
=mode	m-].Z7K9K>K?J@IBIH^ZE^JaJf]
=modifi	w@]B^HFKHZC^JhH
=modificar	y@IZG^Zh[
=modification	y7X@YBIHKZH^[
=modifier	r!K3G7]:J>J@YBJCJHHIJKJXJZH^[_IaJdIfKh]
=modul	t%I/J4F5F8J=J@JBJHJJ]MINJPJYJZGcJdHeJfIga
=moet	l!I#J(I*Y-I3I9F:Z>I?J@]BECGD[EZHCK[LZMJNJPJVJXJZX[J^JdJhJ
=moeten	r*Z-J.X3I9I:Z@IBICGDHHZI_KIZH
=moga	p(H*J8^9J=J>K@KBJCJDKF]HGIHKINJOKP_QXUJXJZG]JaJ
=moge	h#G%I)J+I-H/J3H4J7I9G:G=H>H?GCGDEGKHAIFK]LIMFNIOIPHSJTJUHVZWJX_YKZ_[Z]H^G_JaGbIcJdIfIgJhF
=moglich	r9I@FC]HFIJKJMJNKOJVKZ_[XaJbFhI
=moi	o(Y)X*J3I9G:J>I?I@IBICJD^HDIIKIMJPJUJV_ZX[KaHhJ
=moim	y3[9ZHJIHKJOIZZ
=moin	u-[HHI]KJ
=moj	u![-J3F9H>_?J@JBIHFIIKJMJXJaH
=moje	i!X%I(I*Z+J-H3I4K7J9F:G=J>I?H@FBFCGDYI^KYLJMHNIOHPJTHUIXHZ][H]I^J_JaIbJdJfJh[
=mojego	y3H9K:[>HBJDIHGIIKIO]V]ZIaJ
=molnet	n!F#G%J(J-I/^3H6H7J8K9H:J=J>H?J@HAIBHCIDIEKHDIHJXKGMYNIOJPZT^VJXIZH[J]I^J_]aJbJcIdJfJhJ
=moment	t(J@GBHHGMYUKZYa[bIh[
=mon	W!^#X%C&I(H)F*G+E,G-?.H/F0H1I2G4F5I6G7E8G9Y;G<I=E>Z?GAHBBC]EGFGGFIaJFKILEMXNDPEQIRGSHTEUCV]WGXCYHZ_[[]B^E_GbDcEdDeIfEgG
=mond	w-]3I9[?I@GBHCJHDKHMJOJSZUZVJZJaJfJ
=monday	i!J#[-J9I=J>I?K@_BFCYDIHWIIJXKIMFNISGTIXHcZ
=monitor	u@JH^
=montag	y9]@]HEZI
=month	f!W#Z%I(K)I+E-_/W1I2K3G6]7K8]:I=[>I?JAIBFCJD[GIHGIHJIMXNHOIPIRJTIVIXJZJ[J]J^J_HaKbKcIdJfIhJ
=more	X#F*F+_,H-J.I/D0G1_2J3E4F5I6X7F8D9@:E;H<I>A@AAaBcC[DFEFFGGDHEIXJGKZLGMENKOEPDQIRYSGTDUFVJWHX_YGZ>[G]D^FaHcEdDeGfFgFhC
=morgen	m-G9Y>I@aBHCJDJHEIIKJNJXaZEaJ
=morn	a!I#]%J(I)J+G-F/I1J3I4J6J7I8I9a:I=H>H?H@bAIBJCJDGFJGHHBIEKILJMYNFOHPJSJTIUJVGXHYJZY[I]I^I_IaJbHcIgJ
=mors	r#^:J@^BIHJKGZF^KhI
=mort	y>XHXYZ
=morto	w>XYZ
=most	wC[HFN]fJ
=mot	P#J%W&I(H)G*F+G-].H/I0G1H3I4F5I6J8G9E;H<H=F>I?FAHBYCGEIFHGDHFJGMJN_OFPDQIRGSETDUDVFWDXCYGZ^[Y]X^W_GaBbJcKd[eEfHgJh[
=motivo	w#[HINWZZ
=mots	h#X%I(J/Z0]6I:J@FBHDJGZIEKZMIN[ZE[KcKfJhG
=mov	y%Y0J3H>^?IBIFWHEOJaJ
=move	m1J9I:D=J>JBJGJHdKIZJaYfW
=moved	h!Y#J%I(Y)J+J-J0X1I3F4I8I:I=X>[?J@HAIBICJDIG]IIKILJMJNJOJPJTKV[ZD]J^J_ZaIcJfK
=movil	p3[>YCX
=mowi	n!I#I(J)H*I+Y-]3H4J7J9E:K=J>E?H@GBGCHDYEJHEIGK[MINZO[PGSJTJVHXJZY]J_JaIcHdZfJgHhI
=moyen	w3J?XCZaJ
=moze	h!H#H)F*H+J,H-H/J4J6K7H8J9E=^>G?GAKBDCHDEEJFKGJHHIYKFLGMYNIOGPXSYTJU[V^WIXHYKZB[I]H^^_IaEbIcJdIfIgHhH
=mozna	l!J#I%J(H-I/I3Y4Z6]7I9H:Y>I?]@YB[CIDGHZKJLIMINHOJPITJUHVGXIZB[H]J^F_JaIbJcJdHfJhG
=mr	yHZ
=ms	d!F#I%J&I(I)G*J,J-Y.J/G0K2K3G4D7Z8I9X:J;I=H>F?F@FAZBFCHDbEJFJGJH>IEJHKELJMGNGOHPHRJSaTZVHWJXHYIZC]H^J_IaGbIcGdJfFgHhJ
=msol	X!C#C%f&I(=)F*F+F,G-D.I/G0G1H2f3C4G5H6H7G8H9D:D;e<I=D>D?C@CAGBACCDCEGFGGFHBI?JGKBLEMDNEOEPEQeRGSGTEUDV@WFXDYGZ>[D]E^D_FaCbCcFdFeHfFhD
=msoluserpassword	l%H/JHJZJ_KdIgb
=much	n#G-E3J9_>J?J@HDJHYIFK[MJNKOJTKXWZGaGbKhI
=mucha	y9[@HBKHHIJKJX[
=muda	yg]
=mudar	q(J?K@]BIH[KHZD^XhZ
=mudei	t@XHIM[
=mudo	w#I-J9J>J@IBJHXIJKJMJXIZJaa
=muita	o#[XZ
=muito	o#J-_2Z3J5X9X?KBJHEIZKJXJZJ]JaJ
=multi	yAZHX
=multipl	i#ZAaHFKKOI_J
=mundo	w-a9F?J@JBICJHGIKKIOJS[UIVKXJZGaJhH
=musi	p!K#J(K*Z3K9I@HBGCIDYHYI[K]LZMIZG^JhI
=muss	k#I*Z-H3I8Y9G:J>G?I@aBHCJDGHCKGMYNJXH[Z]IaGdJhX
=mussen	u.Z7Y:Z@JBJHIIZUI
=musst	y#J3Z9I>J@WHIIGKJOKXKZI]^aJ
=must	V#G&K(F)G*_+H,Y-B/F0J1G2I3Y5Y6H7H8H9E:];J=G@JAHBDE[FIGGHEIbJYKZL_NEPDRISHTGUFVJWFXIYDZA[H]G^F_GaGcFeJfFgE
=muy	w-Z2Z5X@JCKHGI]KJZG[JfH
=my	B!Y%;&C(J)@*Z+E,@-X.Y/@0B1G2?3B4>5B6>7;8?9K;A<B=;>h?G@HA>BBC[FDG<HfI[J=L:MINBO^PAQDR?SGT@U=VdW=X;Y@Zc[[]J^C_<bBc=dCeAf>g<hZ
=myapp	y+XH[
=myself	l!J#Z(E)Z-I7J=J>J?Z@FBZDJH@IJKHTGV^ZB[^]K^JbJhJ
=mysignin	o-JHGIJKIZFhc
=n	S!I#H&I*G,E-A0J1G2F3H5H6F8F9B:I<H>I?[@EAFB?C]D^FCHBIXJEKJNFOZPGQISFTEV^W^XBYF[X]]^H_JaDbEcCd]eGfAhY
=na	T!>#X%Z&E(X)C*B+B,B-E.]/I0Y1B2[3I4?6B7B8B9C:@;H<E=A>a?=@YABBHC>D[EJFCGAHDIDJYKJLAM]NAPDQER]TYU^V<WBYFZC]]^I_XaJb_cAdIeJfFgBh]
=naam	u3K9I:Y>J@JBJF]HGI_KHNJOKUJVJWJXJZIaIhK
=naar	l!J#G%K(J-H3I9H:I@HA]BHCIEJIHK[LJMJNJOJPKQXRITJVKXIZC[J]I_XaJb^c]dYfJhI
=nach	_!_#Y%G(H)J+J,I-F/Y0H1J3E4G5K7J8X9G:H;H>E?GAHB[CZDGEIGHHIIDJJKFL[MGNEOGPHRYSITXUHVGWJXFY]ZF[H]_^HaCbIcJeIfCgIhH
=nachsten	yL^ZHhJ
=nachweis	y*ZCW
=nada	e!G#Y%I(H)I*I+I,J-E.K/I0J1J2K3G4H6J7I8I9E;J=H>E?GAKBDCGD_EJFJGIH@IEJJKFLYMENHOHPHRHSJTXUHVFWKXFYJZa[I]G^J_Ia^bJcIdHfXhF
=nadal	u1X@HBJMZTY_W
=nadi	u!J+J=Z@IBHCHDYHHIJKKS[U^VFZXcG
=nagon	r#Y=[@[KJSZZI[JcI
=nagot	r!K#J.[3J9[:J=J>J?F@HC]DZHEIHKJMJZG[J]JaG
=nagra	t#[(J-J9[:J=K>J@HBFDJHDIHKJM^X]ZE[JaKhJ
=name	X!E#C%G&J(G)H*H,H-d.I/C0I1I2G4]5H6H7G8G9C:D;H<I=G>A?E@@AFBACFDEEHFcGFHYIdJELDMDNBODPFQJRGSHTDUHVEWJXFYHZ=[G]D^FaBbGcFdHeIfGgHhI
=named	w-I4K9J@KF^GKHFIIN[ZIbY
=namen	u-Z:]FZHJKIZE
=namn	w(K-]3J9H:G=J>JBJF]HEI^KINJOHUGVHWHZH]JaJfIhJ
=nao	M!B#<&D*G+G,G-G.D/G0X1B2B3G4D5D7G8F99<D=Z>ZA@B7CJD[EGFAH?IZJAK[OZPAQFR@SFTFUJVaWJXGZb^Ka]bIcHdFeFgG
=nar	p!K#E%J-J3I4Z8J9H=J>H@GBGCJDIHCIIKHLJMKNJOXTIVKXZZZ[]^JaIbJdIe]fIhZ
=nas	p!J(J-J0K3I4[7X9H:J=K>J?I@[BICJDJEJHDIIKIMKNIPJSJUZVHXIYIZF[J]J^Y_KaJbIcXdZf[gKhJ
=nasta	yBHDGH[L^ZIhK
=nasza	y-[.X7YHH
=navegador	q!J#J(J-K.]3I9I:J>I?K@KBJCKDJHDIGMGOITJVIXJZF]_aIb^
=navigateur	u.[HH]YbZ
=nazwa	y-[2[9IHJKJZK
=ne	S!C#B%J&G(D+],E-?.F/F1F2E4C7C9?<G=X>GAEB<C[DZEIFDGXHBIaJEKHLJMHNZPKQHRCTEUJWDXHYJZa[J]@_CaacFdAeFf[gGhH
=necesario	y%Y(ZUJVKdZ
=necesita	y%I*Y1JH]fH
=necessair	w(Z=XUIdZ
=necessari	w(X=Z?JC]DGHG
=necessaria	w%J(Z=[C[DHHG
=necessario	y.YUJd[
=necessary	j%J)G*J3ICJD_HDUFVFZGda
=nee	y+E@[BKCJD]HF[Z
=need	N&I(H)C+D,F-B/C0F1X2F3F4C5X6F7E8C9B:B;G<Y=[>[?D@ZADCcDBEZFGGDHaI]JEKALGMFNAOCPCQJRFSGTDUCWEXFYJZa]A^D_CaBbDc@eGfChI
=negado	q%]9J@JKJPaQXVJZHdHfI
=negato	r%]FKHIP]QYVKZJ
=nehmen	t(J>J?_@IHFIJK]ZGaI
=nein	y+HD[HI[Z
=neither	t>G?Z@IBIHGIJKYOZZZ
=nej	w(J)]*H+FD]HFPH[Y
=neka	u*J.W3J9K>J@ZHGIHKHMJNYOJP[VHXJZ[hK
=nekad	n!I#J%_(J*J,X/_0K2K3J4I6J8J9G=J>I?J@FBICHDJFIGJHHIIKIMINHP^QXRJTIUKVJXJZE]J_JaJcJdFfHhJ
=nekar	t-K3J@JHGIIJ[KHN^O]ZG
=nel	e!G#G%F(H)I*H+H-F0H1J2I3[4H5J6I7I8Z9E:];I<J=G>D?F@GAHBECXD]F[GHH>IFJIKGLIMGOCPFQJRISIUGV[WZXGYIZE[I]G^J_YaFbXc[dFeIfHgHhH
=nell	p-[@JBJGYHGIJKIMJNJ^ZcId[hK
=nella	g#J%H&J(Z)K*J+J,X-I/I3^6J7Z8K9H:I=H>G?E@IBGCHD]HGI]KDLJMINFOJPITKVHYIZC[I]J^IaJb]cIdXeWfIgHhH
=nello	u@]CJHFa[
=nem	n#J%X3C<W>E?HCID^HEI[MJOGZHa]
=nemmeno	y-Z3KCJHGa]
=nenhum	t>J@IBGCJHEIJKJSJU^VFZ[aJbJdJfZ
=nenhuma	t(J-K3K:J=Y?H@[BHCYDIHFKIN[UHWYZDa[bJ
=ner	w9J>JBZHXKJZ]
=nere	w!K#J-J/I3J4[9J:J=I@HBKDJHDIJKJS^THUKVJZHaIc[dI
=nessun	p%J-J3G=I>H?J@ICJD^HBIIKJMINZOISJUIW[ZD]JaYbYcJdIf[hJ
=nessuna	n(J-J3J:J=J>J?I@FBGCZDIHDIGKIL]MJSHUJ][aZbIcXfJhJ
=nessuno	q!J%J)K7K9J:J=Y>J?I@GBGCHDXHFIFKILJMJNJS^UaVFWJ[J]JaHbKcIdJfIhK
=nest	tV]WZ
=net	b!I#J(J-H/K0J1E2I3I4I8J9I>H?I@ZBGCHDJGJHWIGJKKHLJMKNIOJPKRHSITJUJVIXIYdZE[J_KaJbHc^dKfHgJhI
=netflix	wH_ZF
=network	f!J%G(J-G/F3I4J5J6I7H:I=K>G?I@GDIGJIHJKKILJNIPJQ_RJSETHUKVIYJZF[I]I_JaJbJcbd_fFgHhJ
=neu	l!I#I+Y-H/J0W3G8[9I:J=K>E?I@ZBYCHD[GJHIIJKHLKMXNJOITHUKV[XKZD[J]J^J_IaYcJdIfXg[hI
=neue	]#D%G(F)J*I+X,I-H.K/]0I1K2I3G4H5K6H7H9Z;I=G>Y?FCCDXEJFJGIKJLYMaOFPHRJSJTHUHVFWIXHYJ[_]Z^G_IaEbFcHdFeJfHhC
=neuem	y>GH[
=neuen	rB[HKI]MJZG
=neuer	w@[BJH[MGV[ZFbJ
=neustart	yf]
=new	I!B#=%J&K)A*?+^,C-B.E0C1C2A3?4@5B6]7@8Y9F:F;C<D=?>E?=@YAIBcCADJEDFCIFJGKXMgN^OJP?QERBSAT@U?V_XAYC[_]]^=a?bBcZdDeBf@hF
=newly	w%Y8^@[GKHDIINJPKZH_I
=next	_!I#I%H(G)J*K+I-H/I1J3I4I6J7I8K9H:I=H>G?I@cAJBDCIDIFKGIHZIWJIKCLbMGNHOKPZSJTJUJVYXIYXZ@[I]D^G_JaIbFcIdFe[gZhE
=nfront	l#H-H0K6KBIHCIJJdKIMJTIZH[KdIhJ
=ni	h!I#X%X(J)K*J+J-I3@4J6J8J9[:H=I>A?F@HBECGDdEJGKHAIHKGLJMFNIPJRJTIUIVHWKXGYKZC[I]I_JaabIcJdKfIhH
=niby	y@JHIZGha
=nic	m!J#I%J(I)J*I-I/J3F9I=J>F?E@WBHCHD^EJHCIHKGL[MHNHPHTZUJVIXJZ][J]J^Ja[dJfKgYhH
=nice	r-J9b=F>J?J@GBJCJDIHEIJKHMJOIVIZFaHhI
=nicht	I!G#F%E&E(H+X-C.D/I1H3G4[6X7F8A9D;X<G>F?]@IAGB8CZDDHCIXJ@KGLYRDS=UHVaWFXBYIZX]Y_Ya]bJcEdYeFfY
=nie	L!;#:&A(]*B+Z,G-B.G/X1H2@3F4H5A7G8F96<A=^>Z@FA>B:CGDaEFFFGJH@J>L[O]PHR=SETAV]W[XGYIZ_]H^FaYbCcAdCeFgI
=nieaktywny	y!ZHId[
=niemand	t7J9H:J=I>J?J@JBGCJDYHFKKRJS]UaVFZIaHcHfZ
=niemandem	ySZ
=nient	n!K#J(J,Y-I9I:J>F?IBHCHD^HCIHKHMINJOHPJTXVJZX[XaYbJc[dJfJhH
=nieprawidlow	uh^
=nieprawidlowy	y3JHJO[R[
=niet	O!=#>&C(Y+Y,E-A.C0Y1B2B3J4E5D6[7I8H98<D@GA@B9DJFAHDI[JAKWMZO]PJRGS@TJU=V^WHXEZY_XbFcAd@f]gIhX
=nieuw	b!G#F%E&J(C)I*H+F,G-C.J/[0H1J2I3D4F5J6G7G8Y9]:X;H<J=H?D@^AIBZCDD[EIFJGHIHJILFM^NCOFPGRISHTGUGVCWIXGYIZJ]Z^F_GaEbHdEeJfFgIhC
=nigdy	l!J(I+Z-J1[3I4J9J:I=J>H?J@GBHCJD^GKHEIJKJL^MINJPJTJUIVHWZXKZD[K^HbJdYfHhI
=night	n!J%J(J)K/J4I6J9X>IBGDKHYKGLJNHOJPJRKTJU[VKWI]JaJbJc[f^
=niks	r.X3K>J?I@JBJDJHGLZMJZYaZgZ
=nikt	u(J+J-J9H:I=Y>J?HBJCJDYHGIGKIMJOJPJSZU^VEZF_Ka]fKgK
=nim	y#K9J?K@JDKHFI^KIOJVHZHh^
=nimmt	p!J-H/I9J@IBJHYIZKXM^NJTIZJ_IaJg[hJ
=nine	r-J9J@^BJHEKHNHS^UJXJ
=ninguem	t+J-K9J:J=Z@JBHDXHHS]U[VGZYaJcI
=ningun	w+J4[>JCID^
=ninguna	u(I3J?F@ZBICZDJHGUIW[XJZFa[bJ
=nirgend	yHINYZ]
=nix	w-]3I9H>F?HDZHGa[
=nobody	a!F%H&Y(G)F*I+Y-F/I0J1Z2J3H4I5J6J7I8H9G:F;K=H>H?HAHBBCED[EKFIG[HFIGKFMHNYOJPHSXTIU[VGWXXHYJ[I]I^ZaIbJcXdXf]gJhJ
=noch	[!]%G&J(G)H*F,I-C.J/D0I2I3C4H6I7G8I:F;H<J=G>[?E@^AIBGC[DYEFFIGGHDIGJHLFMcNDOERHSIUEVFWYXEYHZJ]D^F_ZaXbEcGdGeIfFgZhD
=nochmal	w@Z
=nodig	r5X=ZCYH[MXfI
=nog	d!Z#X%F&K(F)I*G+G,I-E.J/E0H2I3B4G5J6I7H8I9]:G;H<J=G>G?D@^AHBDC_D[EGFJGEH>IDJILGMcNFOEPYRHSHTZUDVEWZXFYHZB[F]E^H_[aDbGcHdGfEhE
=nom	o!J%J-a2Y3H9I:Z>J?K@IBJCKDJHEIZKHMJNIOIXIZF]JaIhJ
=nombr	n!J(J+J-^2Z3H9H:Z=K>H?I@IBICYDHFWHEI^KHMINJOIUIVJXYZG]JaHbJcJfJ
=nome	l!I#I%J(I)J+J-^/K2]3F4I7J8J9D:[=H>F?I@FAJBGCHDGFZGJHBIcKDLJMGNHOGPJRJTJUHVGWJXIZC[K]G_JaEbIcIdKfIhH
=non	L!;#;&C(Z,D-?.H/G0W1D2@3J4E5E6F7D8F99;W<D=_?W@JA@B6CFD[EEFAGIH>IZJ@KYLZO]PBQKRBUJVbWZXJZa^E_Ha[bFcAdIe@f]gB
=none	c!F#G%I(H)F*I+Y-E/H3E4I5K6J7H8I9E:H;K=H>C?EAJB@DDFIGXHHICJHKYLIMHNaOZPGRJSGTIUeVEWHXGYJZG[I]F^H_JaYbEcIdHfGgJhF
=nooit	j#K%G(K+Y-J1[3I9I:J>H?I@GBGCHDaGJHCIJKJL_MHNJPITJUKVJWXXIZD]H^GaXbKdZfJhI
=noon	w9I@^BGHHZY
=nope	u/ZHJOXZEa[
=nor	t%X3X?XHH
=norma	yDKHJN^ZH
=normal	h%J(G)b*[+W3H:J@YBYCFDIHEIJKJNJP^UJVHZH^JdIfIgJ
=nos	n(K)[4K5X7XHGJ[MY
=nossa	w)^.XHIZJ
=nosso	y7Y_X
=nostro	w-X4J7XHIJ]MI_YaI
=not	7!D#5%D&G(X+a,@-C.A/J273F6I8H9::H=[>C?b@?A:B<C?DfE@F=G]HDIZJAKELaO]P6QCRBS:VhWYX=YEZ_[I]]^G__aabFc?eDfJg[h[
=note	j#J%K(I)I*J-D/J3J7K:J=J>H?G@XBFCHGJHcJJKFLJMHNFOKPJTIVJXJ[J]I_JaFbHcJhI
=notebook	l-J/J9G>J?J@IB]DIIIKXM^NJTKZF]JaJb]fJhK
=noth	X!F#C%G&X)F*D+X,H-@.Z/D0Y1H2H3B4F5H6G7J8E:D;Y<I=E>>@=ADB[DaEGFEGEH?IAJEK@L_MBODPEQISFT]UEVDWZXDYHZ^[D]B^E_]a^b[cDdFeHfBgF
=notic	q+J/Z8J@[BJD[KXNJZGfX
=noticia	y9^HG
=notification	h(F>I?Y@JBJCEDIJ]MJUIZD]J^Ha_bX
=notig	w5X=ZBJDKHZIZZJdK
=notr	n-].W7Z:X=Z@JHGUXZH_X
=notwendigen	y=[CGD[UGWJdZ
=nous	i%K)I0X3Z8Y9I:X=J?J@YBGCHDFEXFIHIIGKJMJNJSKU^VHXIZ[]JaHbKcIdIfIhK
=nouveau	a!J#H%G(G+J,K-C/[0K2J3H4I6I7I8Z9Y=I>I?H@YB[CGGJHGICJILIM_NKOIPIRJSKTIUHVIXJZX[Z]^^J_JaGbGdGfGgJhE
=nouvell	r3J8X9]@KBICJDKIIKJMIZIaJbZ
=nova	i!I#H%J(I)J*J+J-F/Z0K3I4I6J7I8K9F=I>F?HB]CIDFGJHGJJLJM_OJPJSKTHUHVHXI[G][_IaHcIdIfIgJhG
=novo	m#W%H4J8]9J?J@]BIDHHZKJMKX[ZHaJcXdF
=now	Q!_#_%A&G(D)Z*B+F,F-H.H/X0G1G2G3@4E5G6G7C9A:B;G<G=X>X?X@YBeCXDdEFFEH;I;JCKYLDNHO>PCQHRCSWTBUHVIWFX_YZZD[B_EaBbAdDeFf@g[
=nowa	u%J8a9HBJDYHYMJPJSGZIc[dHeJfJ
=nowe	j!I#G%J(I)J*K+J-F/]2J3I7J9G:Z=I>H?H@ZCHDZGKH@IDJKLHM^NIOJPJTJUJVIXJZZ[Y]G^J_JaHbEcJdIfIgIhE
=nowego	u9[>J@HBIDYHEIJKHMYZE]]
=nowher	p-K3Z9H>]?J@HAHBJDJGXHAIIZJ_^aXbK
=nowy	t3J>X@[CID^IJZI
=nowym	u-I3I9G>G?G@JB^DIHYKIMIZGaHbZcK
=nr	u!I-G/E3_HFIEKHNIOaVHZD_IhH
=ntp	l,K1E2G3I4H8I9J@JCJGIIIMGPJReXKYIZJaJcEfF
=nu	f!I#Z%I(G)J*]+I,J-F/Y0J3F4I6I7I8I9E:G;J=]>C?[@^AIB[D[EKFJGJH?ICJJK]LHMFNGOGPIRISJTHUHVGWKXGYJZX[H]F^I_IaFbGcIdIfHgJhE
=nube	i#G%J(J+J-H/_0]3H7J9I:K;K=I>H?J@HAZBGCJDIEGGJHEIHJYKGNEOGPZTYUKVKXIZH[K]I_YaIbJcFdFfGhI
=nuestra	t)].XBIHHVK
=nuestro	w7Y9H@HHJM]
=nueva	g#I%I(H)J*J+J-F/Z0J3G4J6I7I8K9I=I>G?IBZCHEJGJHFIHJJLJM_NYOHPJTJUHVIWKXH[H][^J_IaIbWcJdIfIgZhF
=nuevo	m%J3J8[?I@ZBJCIDIH]OJcXdJ
=nulla	u:XLY
=num	yHKIYdZgK
=number	N!B#C%E&G(B)E*H+_,G.F/B0F1F2G3e4E5G6E7E8E9A:D;F<G=B>b?>@DAEBEDYEFFEGCHYI^JEKDLEMANIOePCQHRESGTDUEVAWGXYYFZC[D]@^F_DaZbEcDdFeHfEgEh?
=numer	f!I#I%J(H)I*J+I-G/J3_4J7J8J9E:H=J>_?H@FAJBHCGDCFKHAIDKFLJMHNIObPHRKSKTJUJVHWJYJZE[J]I_IaXbIcIdKfJhH
=numero	S!E#F%G&H(E)G*G+E,H-D.H/G0H1I2H3d4G5I6H7F8G9B:E;G<I=E>b?A@BAGBBCBDHEHFHGGH;IZJGKALFMCNEOfPEQJRGSGTEUEVCWGX_YGZ?[F]D^H_Fa[bEcEdGeIfFgGhB
=numeru	u(J3X>ZCIHGIGKHO^XJZGaH
=nummer	[!F#F%H&J(G)H*H,I-E.J/H0I1J2I3f4H5J6I7H8I9B:G;H<J=G>_?E@DAHBECCDHEIFIGHH>I>JIKALHMFNFOdPGQKRHSITFUHVEWIXAYHZA[G]E^H_Ga^bFcHdIfHgIhD
=numret	m!I#I(I+J-I3]4J9F:K=J>_?J@HBICHDGHEIEKFMINJO_PJTJVIXGYJZE[K]H_JaXbJcJfJgKhH
=nun	u:J=K>[@JBFCZDIHEKJX[ZZ]JdK
=nunca	d!I#H%J(I)K+]-J1Y3E7K9K:I=I>G?I@HBFCHDbGKHAIJKJL^MHNJOIPJUIVHW]XJZF]G^IaZbHdZeKfIhI
=nuova	h!H#G%H(H)J*J+J-E/X0J2J3E4K6I7H8K9I:Y=H?HB]CHGJHDJILHM^OHPJSKTJUIVIWJXH[Z][^I_JaGcJdHfIgIhE
=nuovo	l#[%J+W3J4J8[>I?J@XBXHZPJSJZIaJcWdJfJ
=nur	]!G#E%G(F)Z+E,I-D.J/H0J1J2J3E4H6I9Y:Y;Z>B?]AJBCCaDHEHFJGXHDIXJIKCLGM[NEOGRISHVZWIXFYIZE[b]E^G_IaCbWcHdGeJfHgHhF
=nutzen	yPZdJ
=nutzung	yT[
=nuvarand	r-K>I@IHIKHOJZChc
=nuvem	k!H#H%J(J)J-I/_0]3H4K6Y7J9H:J=J>I?J@HAZBGCJDHEHGKHDIGJYKFNGOIPZTZVJXJZH[J]H_ZaHbJcHdFfIgXhI
=ny	o#K%I(K3D4J8]9I=I?G@JBICGD^H^IKKHMIOFPJSHXJZI]JaHcYdGfIhJ
=nya	m!K#I(J-I3J9I:J=J>H?JB_DIHBKYMcNJOKVJXKZB[I]IaJcJfJgIhH
=nytt	n!I#F%H(G*J+K,J-E/[0J2I3I4J6I7I8[9]:Z=I?I@[BDCGD[GJHCIEJKKCLHMDNEOKPITIUHVHXIYJ[Y][^G_JaJbHcJdFeKfIgKhD
=o	N!G#B&E(H)G*A,H-I1B2I6G7?8@9D;B<D=X>Y?Y@BCXDCEFFCGAHFIZJAK?LEM[NZO^PGQERYU[VHWFXHYCZJ[@]Za[bAcWf]gE
=o365	n#I*I/X4K9I=[BJHDIJMXT^WYZHbKdJ
=obecn	y@JZHh_
=obiekt	y#K>JBKDJGZHJMK__dJ
=object	W!_#H%E&I(E)H*I+I,H-C/F0G1F2H3E4D5J6H7H8D9E:H;a<H=G>F?G@DA[BECGDGEIFHG[HYIEJGKFLJMFNDOHQJRGSITHUGVDWIXHYGZB[H]H^[_eaGbGcEdEeHfCgHhD
=objekt	o-K/I0K3KA^GZHEIJKJMKVJZI^K__dIfHhJ
=objektet	u;Y>JG[HFZJ_]
=objet	p!J-J;[AZGZHE_]
=objeto	j!H-J3K:K;^@JA^BICJDJGZHEIIKJMKOITJUKVIZG^X__aKhI
=obrigado	u-I9aBJHIKKaJbK
=obsoleto	y1]HJ
=obtain	y,]HI
=obviou	y-]
=obwohl	m!J#]*Z-^/K3I9I>G@HBJCGDJIFKIM[NJXJZF[I]H_IaYh[
=occur	u)_*IHFNWTI
=occurr	p&J3JKJSJZ^e[
=och	X!X&D(D*Z,D-=.X/A0C1E2F4A5F6]8^9<:X;C=_>[?=ADB[DEEDGCH=IaJELCMENGOYP?QFSBTZUAVEWEYYZ@[E]X^B_AaEcAdAeDhX
=od	r3I4J6J8[9F=J>J@^BXCJDHHDIHK]MGOKPJRJVKXJYIZ]aIdEfHhI
=odblokowac	w#^BIHITJ
=odblokowani	y[]bG
=oder	m-X9X:Y>K@JBKDKHFIJKJN[VJaXcY
=odgadniecia	t-[
=odmowa	t%_*J-J9H>J?KBJFJP_VIZF
=odrzuca	o-Y3K9J>K@XBKHHIHJ[KXMKO]ZXaIhJ
=odrzucony	y,Y4JP[QYdH
=odznaczon	w(I9J;]BJGYHId[
=of	E!;#C%H&C)G*F+E,E-b.A1b4D6]8Y9E;[<]=G><?A@GB?C[EXFHG]HbI[JGL=MHOEPWQHR[SGUIVIX]YG[@]Z^?_:a@b=cHdDfIg<h=
=oferec	y?]HJ
=off	S!f#E%B&H(A)[*A+E,E-@0E1Z2F5D6E7C8B9@:B;Z<]=A>A@@ACB>CBD@EEFFGBHEIAJDK>LZMEN?OCPEQHSCTIUcV=WBY_Z@[F]W^C_AaBbXcId^eDf]gChX
=offer	d(H)G*_3K;Y=J?aBIDJHBIJKJMJNKOJTIU[VIZE[Z]JaFbJgH
=offic	U!D#C%D&I(C+F,G-C.I/[0G1C2G3[5H6G7F8G:E;G<G=Y?G@GAFBFCGDDEFFHIAJFKBLEMcNBOFPDQIRGSGTeUFVHWHXDYFZB[C]C^E_EaHbDcDdIeHfEgehC
=offlin	k#K*K-H0Y3J4W9G>J?J@KH_IIKJMINKTIXJZHaKbJcJ
=oficina	y3H9Z>[?[BKHFIKMJOIVKXK]J
=ofrec	w3H>H?aCJHKOIaH
=oft	n#[(J?J@FBHCJDIHFIJKHNKXcZE]JaKbJhJ
=often	l@JHYKJPHTKXaZCaJ
=oggetto	t3J;YAKDJGYHHZH^X__
=oggi	t9J>I@_CKHIIJKHX]ZHaI
=ogni	y@]HZ
=ohne	g!I#J%J(J*J-J/I0I3a4J9J:I=J>X?H@HAJBHCIEZGJHHIHKHLZMYNIOJPHUJVIXKZC[_]I^J_YaIbJcKdZfJgIhI
=ok	Z!C#D%X&H(A)]*B+E,F-I.G/^0F1G2H3@4D5G7D9f:D;G<H=C>@@XAFB_CEDAEFFFGDH;IJJHKALEMHOBPDQIRWSFUDVHWDXCYFZ=[E]B^E_BaYbIcCeHfBgAhC
=okta	g7d?J@JBJDJHEKKPJSJUJVJZDbI
=old	O#b%B&H(@)C*C,E-=.G/I1]2E3@4A5[6J7C8I9?:A;[<F=C>c?@A^B:CAD>EEFDGAHCIBJAKaLAMdN>O@PAQGRCSCT@UBV?WEXCYaZ?[A]C^I_Ja@bAcBdAeEfAg[hj
=older	p(J-I1_3J9J>J@[BJCKDJIFKFNJOYPJZFbYhE
=olvid	tBIDYHGZ]
=om	d!F#E(b)H*H+_,I-E.[/I0J1J2H3F4H5K6I7G8I9];H=X?FAIBHCHDIEJFJGHH[IDJJKCLXMCNFOFQJRISITXUFVCWIXFYJ[E]E_HaFbEcHdFeKfXgIhD
=omgev	u#J7K9JEZHGNKRJUHc_dY
=on	@!F%I(C*B+E,D.X/Y0D1[2C4B6Z9F:?;W<Z?J@CA]BDEcF=G?HEI=JdK=LYMCP]RZUFW;XBY[ZC]H^[__aEbZdZeYfBhI
=onbereikbaar	y4[HKcX
=onboard	g!J#I%I(J)H*I,c-H/I3H4J6I7I9G:J=I>I?FCHDIFKGKHXIGJJKHMINHOJPHSITKUIVIXJYJZD[J]I^J_KaGbJcHdHecfEgJhI
=once	c!I#I%I(H)I*Z+Y-I/I3I9E:J=I>H?G@[AZB^CHDHIGKELKMJNHOHP^VHXEZC[J]H^JaZcKfKhJ
=onde	y+IBGDIH[Z^dGfG
=ondersteund	w3]7[@IHJZIdIgZhI
=one	I!?#=&D(B)D*a+C,F-Y.C/b0D1A2H3D4@5Z6A7?8C9J;K<D==>F?C@cAbBDCdD>EAFBGBH;IIJFKiL_M]NBO_PFQDRBSAT@UJV?WGX<YBZG]@^B_Fa<b>c@d@eDfJgGhf
=onedriv	i3J4K9H>I?JBIFGGKHcIJZJaIcJfJ
=ones	g!I#I(I)Z+J/H3H4J6K7J9I=J>G?I@CAJBFCJDIGKHAIJKdLHNWOYPIRJTJUIVIYXZE[J]J^Z_JaHbJcIfJhZ
=ongeldig	w3ZCGDJHHIIO[R[ZKaJ
=onjuist	w3[OGh[
=onlin	i!H#J%J(J)J*J-H/c3J4J6J7J9H:J=I>J?J@GAJBGCJEHHZIEKEM[NEPISIT_VJXFZD[H]J^J_HaKbGcFdHfJgFhE
=only	N!H#@%[&H(I)]+J-F.F1E2D3G4X5E6C7B9A;W<F>C?_ABB<CcDEEDH@I]KJLCNIOFPJRESCUCVIWD[c]B^WaBbCcCdJeFfCg[h@
=onprem	L![#@%B&E(D)@*@+D,B->.F/a0_1G2E3=4B5F6b7[8C9A:>;D<F=H>A?@@=AZBGC@D?EeG@HDI=JBK<LCM>NZOBP[QERCSAT_U>V=W@XBYDZ9[A]@^F_ba@b@ccddeBf^g]h?
=onpremisesadminactionrequir	n/IEbHHNGcHdJ
=onpremisesconnectivityerror	o!J/JEHHGNH_IcadJfJ
=onpremisespolicyviolation	k/HEIHDNccJ
=onpremisessuccesscloudfailur	k/cBIEJHENHZI_KcI
=ons	r(K-]3J9I>H?I@]BKCKHFIJJZKIVKXIZJ_ZaJ
=ont	t!](K)[3IHGMYUYVKZJ
=ontbreekt	p!J#J%X(K+I-H3^4I5Z9H<I=H>G?Z@IBICXDGGJHDIGKIMJOFPJV[XJYXZF[J]J_JaH
=ontbreken	u-J3[9I=^@KCFDKHEIZKJZJaI
=ontem	t#J-J9I@[BIDIHGIFKGMJNIZF]^cJf]
=ontgrendeld	y#HB[T[[H
=ontgrendelen	q!H#]1]2JBJHFVIZI[ZbKcJfJ
=onthoudt	y-J3I9J>J@JCIHIIGKbOI
=ontvangen	y>]aG
=onze	u)]MYOYUX
=ook	q-X3J@IBJCJDJIIKJLZMGN^ZEa]hJ
=oops	y3]@YHIZE
=op	Z!D#]%]&I(J)G*F+E,F.H/E0F1G2Z3@4C5X6E7F8F:D;[=E>Z?CAGB@CEEGFGGKH?I@JXK@LFMXNDOBPEQHR_SFT_U_WDYIZD[H]C^H_Ea]bacFdCeHgFhE
=opcao	r(Z3J?X@KCYHITJZK[ZaI
=opcion	r(Z3JC[DIHIZJ[Z^XaK
=opcji	t([+H-J3H9K>I?_CYDFHFIHOJVJZJ[XaG
=open	^!I#Y%J)I*H+K,K-G/Y1G3H4G5K6[7H8J9J:K<K=GBECJDGEJGJHcIGJJKFLJMFNGOJPGRGSITYUHVHXIYIZ>[G]Z^I_JaFb]cYdHeKfHgGhH
=operador	u%HHIP_dHfH
=operadora	w7KHDSHTJZJaa
=operateur	u>YHGP]ZJa[dJfI
=operation	g%Z1]8Y@KAYHHMHNJZY^J_YaJbG
=operator	e!I#J%G(H*H3G4K7J9J:J=J>^?E@IBICGDJHCKJOJPbSJTKVIXJZF[J]I_KaabIcJfI
=opgegeven	y3I>KCYD^OJZJ
=opnieuw	g#J%X([+Y-I3J7K8[:X=J>G?I@YB[CIDEHBIHKGLJMZNIPJUHVXXJ[G]I^HaJdIfJhH
=opti	t([+I3H>I?_@JCYDGHEIIKILKOJVIZG]J^YaFfJ
=option	V!D#D%D&J)E*_+E,F-E.I/G0I1H2I3A4H5I6H7F8G9H:E;H<^=E>C?^@DAHBAC]DBEFFIGFHEIFJGKFLXMFNEOGPCQIRHSHTYVGWGXYYHZ<[d]D^d_GaEcGdYfGgFhF
=optional	w,J9JGIHEIJUJVI^Jd^e]fJ
=opzion	t(]3JC[DIHHTKZI[Z]J^YaH
=or	V!G%G*F+H-Y.K0J1I2^3I4H5J6I7F8H9G;J=B?J@GAGBACFDbEHFJGGHXJGKELFN_O[RHSGT^UFVEWIXYYJZE[H]J^D_HaXcJdGeJgI
=ora	p!J-K3G9I>H?J@ZBICHDJHEIIKJOGR^UIVIX]ZGa^
=oracl	y#FH_LI
=ord	y-^IKKJZK
=order	n9I<[=H>E@GBHDIHbMIXIZJ]JaIbK
=ordinary	w%I)YHEP^ZH
=ordinateur	u-J3J9G:J>I@GHaIIKJMXXJZGaJ
=ore	o@_CJHIKJX[ZI
=organisati	i!J#J%I(I)I*I-J3I7J9J:Y=J>J?J@JBICJDHE]F[GYHEIHKKMJNYPHUIVGW]XJZH]I_KaId[fI
=organisation	R!E#G%E&J(C)H*E+G,H-G.I/H0I1I2J3F4I5J6H8I9H:b;I<J=_>G@DAIBDCFDGEaFIGGHAICJGKFLHMFN]OGQJRISGTHUcV>WbXFYIZ<[G]E^E_HaFbEc^eGfFgGhG
=organisationen	m(J)H*I3J:I?JCJDJEZHGNYPJUHVHW]ZHaJd]
=organizacao	j(J:Z@JBJCKDJEZGJHGIJNZUZVHWZZGdXfJ
=organizacion	i!K-K:Z?JBGDJEYGIHGN[UXVFWZZGcZfJ
=organizacja	r(I:I?JE]FJHINFUYW[ZJcYdJfJ
=organizacji	nEJHJIKN[WYdZ
=organizational	tFZGZHH
=organizzazion	j%J(I:Z?K@IBICKDIEYGJHFNXPKU[VHW[ZFbKfK
=origin	y:]ZI
=original	y(J-[4JA[HDIFP[
=orphan	y!H/GHJPKSJTJZI__
=os	h!H#J%J(I*X+G-H.X3_4J7I8Y9G:H=J>J?F@GAJBHCGDCF[HZIFKFNWO[RKSHTJVHXIYWZE]H_JaXbIcJdJfJhI
=ospiti	y:]
=oss	y@[HJZHd]eJfI
=other	_!G#J%E*Y+H-].J/F0J3H4J5J6K7G8I9G:X;J=F@FAJBCCCDFEJF]G]H]IFKENHOIPKSZTIUEVZWGXI[F]I^H_HcIdIfZgIhI
=otherwis	y%[PG
=otra	i!H#Z(I*J+J-G3J7J9H:^=I>I?I@cEKHAIGKILJMINIOJPJSKTHUGVGXZZE[Z]IaIbJcJdJfHhI
=otro	t(^*J3K7X:K>Y?I@KBIC[DHHEVXZG
=ou	P!=#>%l&>(;)@*@+?,@-A.B/?0?1@2@3>4=5C6?7?8=9F:<;e<B=;>>?;@9A@B:C;D:E@FpGkH@I8J?K8L?M<NFO=P:QBR>SAT?U=V8W?X<Y?ZB[>]<^?_<a:b<cCd;eAf:g@h=
=oubli	n(H>X?I@IBDHXKILKMINJUKVJZ_[IaJbHdIhH
=oud	r#J-H/[0Y1]2J4H5Z6K<I@IGIHFIKK[MJZI[IcJdJfI
=oude	f!I#Z%I(I*I+I-I/G0K3F4J6J7J8J9G:I;J=J>^?G@EAKBGCFDDEKH>IGKXLJMaNHOGPIRJSJTGUJVHXIY^ZC[J]H^K_IaFbHcHdHfHg[hb
=our	L!>#B%H&F(])K*a+B,D-[.G/I1Z2[3E5X6X7c8F9@:c;D<E=_>F?@@XABBFCDD?FEGAHEI<J^KELBMEQGRGSJUdV<WIX?YCZ<[D]@^@aZbFcXeCfYhA
=ours	p-H7Y8[=J@KBIGIHCJ^SJTJY[cJgX
=ous	w%[(HG_HFVJZHfK
=out	Q#f%C&G(X)B*D+D,E-?.F/G0E2F4A5Z6[7B9W:C;E<F=Y>??D@IACB<CADFECFHGaHEKBM?NAODQHSBTGUCVXWEYE[E]c_Ba@bBcZd@e]fEhB
=outag	q(K3K7J9D:K>J@IHGMIS_ZDaKc]
=outbound	r9J>JBFHCTJYJcc
=outdat	t1^4J>]?HCIDIZGeIfF
=outlook	X!I#C%I(H)J*I+G,J-F.J/I1K2J3F4G6J7H8J9F;K<J=I>D?G@CBdCHDHEJFJGIH^IFJIKFLGMdNFOFPIRISJTXUIVGWJXIYJZ@[H]G^I_GaHbFcFdJfIhF
=outra	j!I#F%[(H*J-F/J3I4J7I8J9H:_=I>G?I@cBECYD[EJFJGIHBIELJMGNHOHPJSJTIUHVHWJXHZA]I^KaIbKcIdIfJhG
=outro	t([*X7Y>YDJHFV[ZH
=outsid	o%J(])IBJG[HJPHUJVXZFcW
=ouvr	yHZh]
=over	e!J#W%H(H)I*H+G,J/G2a3G4J6J7X8J9Z:I;J<]=I>D?HCGFJGJHZICKELHMCNGOGRISGTFUIVHXHYIZB[I]I^H_JaHbHcHdIf[gHhG
=overeen	u0J3I6[>KHGO[TJaH
=overnight	y#[@]HGKJZJ
=overrid	y/CH_LXNJ
=own	Y!E#F%E(G+H,J-?.I/Y0I1H2I3D4H5I6[7^8G9G:e;I<J=D?^@aAHCGDDFGH<KAMENAPZQJRGSETZUHVaWDXHYIZ;[D]F^a_GaDbDcEeIfGgDhB
=owner	t#H%I(]@ZHDKJPGTXVEZJ^]
=p1	^!D#E%E&J(C)G*G+G,H-D.H/G0G1H2I3D4F5I6H7F8F9@:D;H<J=m>B?C@BAGB?CCDCEHFHGFHHIDJGKCLFMENEOFPDQJRFSFTFUCVCWFXCYEZ<[F]B^H_FaBbDcEdBeGfBgFhF
=p2	t9J=]@IBKHYZI
=pa	Y!@%Z&G(J)D*D+D,D-D.J/E0D1E2[3C4A5X7D9]:@;Y=A>Z?@@BAZB=C@D?EKFEGDHEIGK=MYOGPBQGR^SDTYU]VYWDXYYGZA]@aXb_cAd@eYfGgDhB
=paar	t#[>J@IBIHZIKMHTZX[ZF
=packag	wHXJ]
=pada	u4];XBJZKdI
=padla	y(J9I>[@IBIDKHGMKS]UIXKZG]JaHbJf[
=page	K!F#?%A&J(B+_,D.b0D1D2F3?4C5E6C7c8B9A;E<E=E>D?_@:ACB:CFEIFCGBJ?KDLBM@NEPDQFRDS^TGVGXZYEZX[[]_^?_AaCb[dHeYfAhZ
=pagina	_!E#E%G(G)G*F+c,H-[.[/J0J1K2I3C4G5K6I7H8J9E;J=G>B?D@DAJBBCCD]EHFJGIHGIJJJKDLHMFNGPFRIS_THUEVCWHXaYIZa[H]E^I_IaCbFcHdHfGgI
=pais	u-K3d9I=K>D?HBICGDKHDKJOGVIXHZKaE
=palabra	w-[HJ
=palavra	j#J%K-]@]BWDKGXHDIIKXNJZEdK
=pamieta	y3J9J>J@HCJHFIGKaZIaI
=pamietam	u(K-K:Y>[?J@JHEIKKHMJZYaIh]
=panel	y>JH]
=pann	u9K@JHYS]THZHfX
=pantalla	q#J+X9J>]?KBIHBVJZHaGb_
=paper	y@ZHZIGN[
=par	d!X#G%D&Y(H)J*D+J,I-E/Y0J1J2J3I4H6G7^8H9G:Y;I<J=E>F?]@^AJBDCGDGEHFGH>IEJJKELIMGOHPHRHSJTHUEVHWHYYZ[[I^Za[b]eIfDgJhG
=para	U!B#D%[&I(Y*^+H,E-A.H/D0X2G3B4D5H6F7H8F9C:H;F<I=H?]AYB?CHD_FFHYI@JFLGNCODSIU]VaXBZB[E]CaCbHdHeGfAgDhB
=parado	w0ZHIfX
=parait	w@ZHJIJKJV[ZGh[
=parc	yZG^Yh[
=parcel	w3J>K?HH_]KaD
=pare	t-H9K?J@]FJIKKKRKTJXJaJcafG
=parent	w%K;^HJ
=parental	y![H[ZG
=park	u>J?IHaZJ
=parou	yBHHGYXdKf^
=part	b!I#I(G)J*K-G/[0J1J3]4J6J7I8I9I:G;J=]>[?F@EAKBGDFFGG^H<IaJHKFMHNGOGPIRJSITGUIVYWJXHYJZX[I]H^I_IaXcIdYfFgJhH
=partag	u%J>J@ZHaIKKJVJZF
=parti	n-J3K9I:I@JDJHCI]K[V]ZH]YaJ
=partner	f!G#J%J(I-G/F0J3J7I8Z9K:e=I>J?J@EAJBECJDHGIHYIFJIKFLJMENHPHSGTHUJVIXKZB[H]I^J_[aJbIcJdJfIg[hJ
=party	g(J-F.Y/J7^:J@GBHDJGJIGJ^KGLJMJNHSJUKVJZB[K^JbYgJhJ
=pas	O!?#?%K&E(Y)E-G.G/G1D2C4@6I9<:J<E=K>??Z@XACB:CHDHFCH?JBKGLGM[NXOZPHQFRGSBVbX=YGZa[]]Y^K_Aa_bJc>dYeCfFhZ
=pasa	q%H3K;YC[DIGGHEKZM]NKZKaIfJhH
=pasado	y-K>K?J@IHIIIKbMJNJZIhH
=paso	u*X3I?HC_HYMIZJeX
=passa	o#K%F-J;Z=K>[@JC^DHHFIHKZLJMJNJUKZ^[J]JaHhF
=passado	u?I@HHGIJKaMKZF
=passcod	u>H?FBKDIH[KHZIa]
=passfilt	jHDJcKKZI
=passkey	j(I)K+H7J>K?a@HBHCJDFH^IJJKKJMINKUJVHZF[JbGhJ
=passphras	o-J2Y3I@JBJDKH[I_KJNJZF
=passt	w6Y9KBZHJIIKHN]OXZJ
=password	5!<#X%J(Y)@*C+:,J-^.?/Z0F1D2_3=4=5E7Z8E9?;@<Y=D>C?BA<B]CEDIEDF@HYIbJ^K_M_N]O;P<Q@R<SATAUIVCWIX=YDZc[_^[_=aCc@d]eZf<h_
=password1	y-[ZK
=passwordneverexpir	wLX
=passwordprofil	m%I(c-G/I3J@IBJCIH@IJJIKIMHNHZHbJgbhJ
=passwordreset	c#G%J(H)J-H.c/I3K7G:I=I>K?I@HBEDIGJH@IHJIKHLJMHSbTHUJVJWJZD[I]JaGbGcbdHfFgEhI
=passwordresetservic	n%J(G)J-J7J:J@IBBDJHBIIKHLKMINJSDUGVIZCaJbHcHdIfegJhJ
=passworter	y([@JHJIJKJN]VJZI
=past	n%I(J0J>F@XHXK^ZZ
=patch	o(a-I5X@KBICJKJMJZJfYgG
=path	rFaHFIFZG
=pattern	n-_@IHGIGKJO[ZX
=paus	y-J@IHHKJR]X[ZH
=payroll	w!XH^ZH
=pays	y3_?KHI
=payslip	yH[ZK
=pc	X!F#a%G&J(C)G*F+G,H-C/b0I1I2I3F4G5J6H7E8H9E:E;H<J=F>A?D@?AHBECGDEEGFIGGHBIBKBLFMfNDOGPFQJRHSGTJUGVDWHXCYIZ@[E]D_FaEbdcEdEeIfGgchI
=pcs	q#J(I)J*I.X4I@JBJEHHaNJRJZFb]dHgX
=pdc	l!G#H%J&J(I)J*I+J,J-F.K0J2K3F4g5X6J7J8J9C:H;J<J=I>F?F@HAIBHCHDHEJFJGKH@IGJKKGLJMGNHOIPIRISITJUHVGXIYIZE[J]I_IaEbIcHdIfGgKhI
=pdf	q#K-H>K?J@IBJHbIIKIZFhJ
=pede	i!J#J%J(J*X+X-I/J3H4K7K9E:Y>F?G@GBGC[DGI[KGLXM[NJOHPJTIUJVIXGZG]IaHbKdJfJh_
=pedido	w9Z>G@JOJX[
=pela	w9^BIHHP[ZH
=pelo	pHG]ZcYdZfJgY
=pend	w9KH_
=peopl	Z!E#H%C&K(Y)X*[,H-_0H1G2J3D4H5H6H7H8_9E;]<J=F>C?I@AAYBCDJEGG[H@JEKDMENBOGPaQJRHSETGUEVZWFXFYHZB[X]G_EaJbJcFd]eIgEhF
=per	W!]#X&H(Y*[+G-D.I/G0H3A4F5I6G7J8G9X:C;G<I=B?J@cAHB?D^FHGWIBJGKALFMYNDOBPXQIRGSDU]V[ZC[D]D^E_FaGbFcEdHeGfCg[hC
=perch	m!J#I%I(I*X-I/Y3J9G:J=H>G?I@GBICFDIHDIXKHMHNYOGPJTKUYV[WJXHZ^]Y^JaHdJhI
=perdi	l#G>b@ICJD]OJZIaIhK
=perdio	w%Z4W>[HHZHdX
=perdu	n%Z>^?IBIDWHHd[fJ
=perfil	w3^9H>F?J@JC_DIHFIJKJMJOIZJaI
=perform	r%](F<XHH
=pergunta	u!K#F%H(J)I*^,J-I3J9H?_@JCGDJHFKJPGTIVIX]ZI]JaJbJ
=period	r9E@ZHXIJNEWJX^
=permessi	q%[(];X>JHG
=permiso	h!J%_(^3J;[=J>J?K@JBJDJHIVFZI^XbJdEeJfJ
=permissao	r%Z(ZHJ^Y
=permission	X!H#G%_(a)G*I+J,K-F.K/F1I2I3H4H5I6J7I8J9F:I;_<K=E>F?E@CAHBECHDGE[FGGHH]IIJIKHLGMGNGOIP^QJRJSITIUGWIXHYJZA[F]E^I_GaGbGcHdHeJfIgHhG
=permisso	o%Z(Z;[@JKJZIdJ
=permit	p%J(E-K/Z9I:J@[BJH[IJV]XKZD^[hJ
=permitir	w.ZVK[[
=permitt	q%X(J-^9J=X>I@HBJGJHIIGLIVEZC]J^_dJhI
=pero	f!I#F%G*W+K-I/Z0K3F4J6J7J8J9I:J=I>E?]@FBHDGGIHAIGKGM^NJOZPIRJTZUJVJXHYKZC[_]I^JbYcJdZfGgJhH
=perso	n(J>b?ZCJDGFIHEZHaJ
=persona	y9]=J
=personal	m#G>]?Z@YBKDHHZTGaF
=personalizada	w-ZBJH^SJWJZH
=personn	o%I(J-K3J9Y:K=Z>I?H@IBICJDZHDIJKJS[U]VY[IaJcIfJ
=pessoal	y#H>Y?YHX
=peut	k(I-J3K:J=[>H?G@ZBFCJDIIIKILJMYNJPKU]VXXIZC[Z]I^XaIbFdJfJhH
=peuvent	q8ZHKP[ZJdY
=peux	m)X*I+J-H/J3G9H:K=J>^?GBJDGHCIHK[MJNKOHPJVGX[Z^[I]JaGbJfKhH
=pgmsa	y!K%J0aHCZH
=phish	rHaZFbJ
=phon	K!G%D&G(@)C*a+Y,E-@.F/B0G1F2G3]4E5G6E7C8E9?:B;E<F=C>d@BAEB[CZD_EEFDGGHWI?JDK?LDMFNAO_PDQGRESETHVAWEXBYFZE[B]Z^C_Da_cDdEeFfEgHhG
=phone	T!D%F&I(C)D+X,G-C.I/D0H1I2I3a4G5I6H7G8H9C:E;H<I=E>d?Z@BAHBFCYEGFHGFICJHK@LGNDO[PDQJRGSGTEUCVCWHYGZ?[C]A^G_Fa_bEcFdFeJfFg[hC
=photo	w#I9J>J@JGIHaMKRKZHfJ
=photoshop	o9G=FHbZJ
=phras	q-_HIZI
=phs	r!K#I3J9J=F>J@YBIG_JJKJLIM[PKZI^I_Id[gJ
=pick	e!K#K(E)I*^7J:J=J>J@_BXC[DIGIHCIZKIL^MDNFPJUKZA[H^J_JbIdJfKhF
=pictur	r#G@JBJH^IJbZhI
=pide	e!J#I(J*X-H/J3I7J9E:X=X>F?G@FBEC^DFHZI[KGLYMZNJOHTIUJVIXIZF[K]JaHbJdJfKgJh_
=piec	r*Z3J?J@JBJHGMYOIX_ZJ
=pilot	n3J:JBJDJHZIIUJV[ZY
=pilotgrupp	yHZPJVZZI
=piloto	yHXVX
=pin	a!H%I&J(H)J*I+I,J-D.J/H2J3B4E5J6J7I8I9A:H;J<K=H>@?C@EAJBFCEDDEJFJGIHiIdJIKDLIMDNFOBPIRHTEUIVHWJXEYIZ@[H]F^J_IaCcGdJfGgIhZ
=ping	y7[9]@KBJHEIJTJZE
=pingfederat	l-K7d9JHFKKSJaI
=pisz	uHHI[PJVYZ[
=piu	f!H#K%H(H)Z*H+H,J-J/I0I2J3C4I6I7I8J9E:H;J=^>^?JA[BCCYDDEKFJGIHGIDJJKXLIMENFODPHRISIUFVEWJX^YZZG[H]G^IbHdIeJf[gJhF
=plac	r3YH[JXZKdZ
=plan	o!K-I1E3H7J9G:I=d>G@HBKDIGGH[IHJKKHNIPKUKVEZD]J_JaJbJcJfJ
=plann	r-FHb
=plant	o#X4K>JHEZZaYcIeZfY
=pleas	V!F#Y%I(E)F*G+H,I-J/I0J1I2J3F4I5J6J7G8I9a:E;J<K=C>B?F@DAICGDDFIGHHaIWJELHMGNHOHPGRISGTCUFVEWJXZYIZa[C]E^G_GaFcGdFeJfHgGhG
=pls	o#^(J-FBGHEIHJJKHMJNJPKTFZ_[H^JbJdJhH
=plus	[!F#E&J(E)Z*G+Z,H-[.I/H0H1J3^4I5J6G7G8G9B:F;H<I=[>[?Y@JAHDCEHF]GFH?JHLGMENEOBPFQJRFSGTJUFVEWHXZ[G]E^HaHc]eIf^gHhE
=plusieur	q#]-K3J>J@KA[BKDHIKKKTZX]ZG]J_HaH
=po	k!H#Z%J(H)J*K+K,J-H/J1J3H4I6J7J8I9I:I=H>G?G@EAJB[CGDGEJGJHAIHKGLINHOJPHR]THUIVHWJXHZI[[]]^J_[aFbIcHdGeJf[gIhH
=poco	w9I@_BGHHM^ZDhJ
=podac	y*_CH
=podalem	y>JDaHJZFaJ
=podcza	y(JDIO[Z[
=pode	j!K(Y)H*I,J-G7J9I:H=Y>H?IBXCIDGHFIZK[LIM[NIOIPKUIWIXIZB[J]I^]aGbJdIfKhF
=podem	q#W-J3J9[>I?J@IB[CIDHHGIJKIPWTIV]XIZFaIcI
=pogingen	q#^-J3K9J?K@IBJDJHFIJVJXaZFaKbJ
=point	m#J(J*J,J-_/J2K3W7J9H:J;J=J>G?I@GA]BICHDIFJHFKFMINHOHPJSKUKVIXHZF[J]H_aaHbIcYhI
=pojawia	y+[9J@KDJHGZ[
=polaczeni	y3J9I?]@JHHIJKJNJc[dJ
=polaczenia	y3YOISGaXc[
=pole	u!J(H3[9H:K;]>H@IBHDIHDIKNIOJXJZJ]J^[aJd[hZ
=polici	rH^NH
=policy	L!C#C%C&G(@*a+D,F-A0G1F2G3C4C5c6F7C8E9C:B;F<F=A>C?FAEBHC[D@EDFFGDICJaKHLDMBNgOEPCQXRFSCTCUGV?WfXDYFZ:[D]C^D_DaAbEcDdDeGfDg@hB
=policyn	yHHKKN]VJWZZH
=politica	e!I#J%J(H)J*Z,K.X/J3H7J9I:H=I>I?YBGCEDHEJHFIHJJKGLKMINcOKPISIUEVFW_XJZD]I_JaGbIcJdIfIgJhJ
=politiqu	u.X3J@JHYKKN^SKUKWXZI
=poner	p#K9J:I?J@aBXDJHEIHKXVJXJZF[[
=pongo	yDJKYMJO^ZJ
=ponowni	q+[@ZBKDJHHTXZJ
=poor	t!]@HHHZHc[
=pop	w+[@IBDD[HYMIZE]J^Ka[hI
=pops	q>I?FBFHGMGNYZZaa
=popularn	y-]
=por	Z!^#^%D&I(H)G,G.I/H0I1I2I3F4F6G8G9Y:];H<J=D>B?DAHBHCDDBFHHBI[JGKJMEOBQJRGSHTEUDV^WGXEYHZa[Z^G_FaXbJdCeHfCgYhC
=porqu	p!J#I/_6J@IBJDJHDKFL^MHNGTIZG]^hJ
=port	i!I(J)I*^-J1F3J4[5J9G<J>G@IBIDJGKH^IJKKMJNJPIRGTJXJYHZJ]JaJbKc]dKfFgJ
=porta	u1JA[cZfJ
=portabl	n9J>Y?H@IB[C]DYHAKJMZZI]JaGb^cJ
=portail	w0W:ZHHT[
=portal	T!G#C%D&J(J)E*E+I,G/A0Z1]2I3C4G5H6H7D8G9I:a;I<J=F>BAHBECDDYEFFHGGJ[KHLGMJNXOFPEQJRHSXTYVIWFXDYHZH[F]C_FaDbEcDeHfFgehI
=portatil	o!I#K-J3H9I:I>H?I@IBYCJDHH[IGKIM^NIOKTJVKZG]JaJb]cKgJ
=possibil	u(I3Z:ZDIEWHJUZZJ
=possibl	d!G#Z%E)G*I+K-I/H0E1I3W4I6J7]8I:G>F?JAJBCCGDIGGH^IIJIK]LIMHNJOIPYRFSFTGUGVCWIXHZ][[]G_IaJbGcHeJfIgHhH
=possivel	u3Y4Y6YdHeY
=posso	i!J#J%I*F-H3F4J7J9E:H;K=J?EBHCEDIHIIEK]LJMHNGOHPHTKUIV_WJXbZA[H]H^K_KaFbJcKfJgJhH
=possono	r3J8Z9I>J?J@ZCJHHIJKINJOJPXV^ZG
=post	t+I3[>J?[CIHHOJ
=posto	wB]HFMGV[
=potet	u#X9[>J@JB[TJ
=potrzebuj	wDZH]ZJ
=pour	Y!E#F%Z(X*Y+E,H-E.J/H0I1K3X4G5J6I8X:B;I<J=H>E?Z@HAIBACJDaFHGYHIIDJHKCLHM[NDPXQJRHU[V^XDYKZI[F]E^G_IbGcCdHeIfCgGhF
=pourquoi	t#I%J(J*[9I?J@GBHCJDJHIIIKIVZZ[[]hI
=pouvez	q#X(K-K3J9Z:Z@IB]DKXHZHaJ
=power	q(I-J/I3J4]5G9J@JBIH[JINJZIaJbJg^
=powershell	h(J-J/I9G?J@IBIHZIJKHLFMGNKZGbJgchJ
=poza	y9]?JBHG]HG
=pozniej	u8Z@XHHTXZYcX
=pozwala	u(I.W:J>JBIDIHGK]MKVJZ[
=ppe	yJ[
=pracownik	y!Y@[D[HIZJ
=prawa	y!K%^BJDJGIHGLJZH^[
=pre	w%XZHb[cJ
=precedent	u(J-F7J9J>I@HBICKHCIGKaMZNJZF]JaJhZ
=precisa	r(J*Y1J5X:J=[BHD]HZKJNJZH]KcIfI
=predictabl	u-a9JHEKJXJaJ
=preferr	r4_HGIJ
=pregunta	u#I)J*]-H3J9H?^@IBJCHDHHFKJPHVJX[aK
=prem	Y!X%F(D)F*F+I,I-E.J/_0H1]2J3F4[5J7F8H9G:H;I<K=J>H?FBBCGDEE_FJGGH?ICJFKFLJMIN^OIQJRISETXUGVDWIXHYIZ?[H]G^G_caFbGd_eIfGg[hG
=premier	y@IC]DYHIKHZEh[
=premium	f!J%J(I)K*J+J-H/G0J3F4J6J7J8K9G:J=g>G?H@HBICGDHEIIFKFLJMHNFOIPJTIUJVIXIYJZG]I_FaGbJcHdHfIgJhH
=prepar	y=KH_VIZFdH
=prerequisit	y=IH^
=present	n3K@HBIHFKGOZZA^I_Xhc
=press	i!J#I(J-I/J3E9H=I>E?H@HBCCIDHH@IIKHOGPKXXZ[]Y_KacbXdK
=presto	y9Z?J@_BIHE]J
=preuv	yC^DJHI
=prevent	f#I,W-J.Y@IBJFZJJKJN]PKSHTYXWZFbYcJhH
=previou	d!G#]-H/J3K>_?JBHDJHAIFKbMZNFO[TJZF]J^JbIg^hI
=previsibl	y-_9JHHXJZJ
=prima	l!J#I(H*J+J-H7J9F:H=I>]?[BECEDYHAIEKJLJMXNHOETJUJVJXGZG]^_JaFb[cJhY
=primeiro	w>J@ICZDXHHIIKJZIh^
=primer	w3K>H@GC[D]HHKJZIaJh[
=primo	y@HBJC[D]HHIJKIZGhY
=principal	q([:]=JBJH[SKUJVKZJcKfI
=principen	y3J>J?]CJHFIKN]PJZJ
=print	m#]&I>J?J@YH[IJNKP[ZG]JfF
=printer	j(I+J-J3J>H?H@IBKHeIIKJMJNHOKPJYHZG]GaJbIcJ
=pris	t3[7X9J@JHJK[
=priv	w%J([+I6]?[CHDHHGZKaKdG
=privat	d!D#E(I)K*G+I-H.Y/J1J3^4H6^9J=K>a?Z@ZBGCJDXIHJKKGMINHO[PIRGTIUJVJXJYHZD]I^IaDbJcGfFhI
=privata	w#G6_8J>ZHYPJTHZJdHeGfJ
=privileg	b!H#K%D(b)^*_+J,I-I/J3I4I6J8J9J:J;J=I>I?F@IAJBGCGDGEJGJHCIJJJKIMKNIOJPaSKUIVFXJZF]J^I_IaIbJcJdI
=pro	w>W@YHK
=prob	p#[-H3I9H=J>J?I@HBHCKDJHEIIKJMJNYPJVJXbZFaIbIcJ
=probeer	y@[BHMJTXZY
=probieren	yHJX_ZJ
=probiert	u#H-J@HBJCJHHNYX_ZYaJ
=probleem	u-JBGEZHHWJZ^
=problem	Z!F#F%Z(G)I*H+H,I-F/F0I1J4I6H7G9E:F;G>H?G@GAIBbCHDGE]GHH=IGJHKFLGMHNEOFPDRJS_TGUGWFXHYJZa[I]G^F_GbIcYdGeJfGgIhG
=problema	g!J#J%J(J*J-I3G7J9G:I>H?I@GB^CGDJEZHDIIKGMJNIOJPJSHUIVIWIXFZa]IaHbGc]fHhJ
=procedur	y9K>IHI]^
=procedura	t+X,YBJCKHFZJ]^eZ
=process	l!]#J%K(K+X-H3I6K9G:J=I?I@JBEHJIJKJNJPJSaVJXJ]JaJfJ
=prochain	yLZ
=product	l-Z@JHAIHJdKKNGZFbY
=production	y)J?JBIV_ZE
=profil	i!X%I(Z*J-G.X/K3_9I>G?I@HBFC_DIHIIGKIMFNJTJXJZE]JaIb^cKhJ
=progress	y)K9[BHHEUKZ]aI
=prohibida	w-]
=prohibido	w!I)[BJHIP[QYUGVJ^X
=proibida	y-[
=proibido	y!K)[HIPZQYUJ
=project	w:Z
=projector	yHZ
=prompt	^!I#F%J(H)H*W+c,J-F/K2J3E4K7J8J9H:I;K=I>E?D@EBBCFEKGIH^IHJJKELbMGNFOGPHTIUKVHXHYK[J]F^I_IaGbGcIdKfJgJhI
=proof	n(G)G*b>K@KC[EJHBPIZHaJ
=properly	q3]?JEYVFaJ
=properti	u<[HDU^VJZF^[bJ
=propon	w3K>J?^CIaJ
=propos	u3I>J?^HIZJaH
=propose	t>K?_CIHHaI
=propria	y^]
=prosz	w#^9[BHTJZI[HaJ
=protect	j!J(J)J*K,J-D1J3J7K9G;b=J>J@JAIBICJGJIGJJKILKNHOKPZVJXJYJZC]J^]_GcJdFgIhI
=protection	e#J%H(H*J-e/H0F2K7I:J=J?I@HBFDJGJHZIHJYKGLJMIPJSKTYUHZE[I]J^FbIcHdHeIfIgIhH
=proteg	yHGP_VH
=protegido	tP^
=protocol	p1K>KHCRJYdcFeJfG
=protokoll	w>IHDY_ZJa[
=prov	q*W0ZCWDYHEXYZJ
=prova	u#J=_>H?I@IBHC^DEHFMJNKZF]J
=provar	y@ID]HHIJKKNYXZZH
=provato	yHJN[XZ
=provid	q@IB[KJN[ZE
=provider	f!G#J(J*K-H3G7b9K:I=I>]?H@GBICHDIHGIIJKKHLJMJNHOIPJSJTJVKXIZE]G^I_Ga^b^hI
=provision	h-I0b1J9JZFaJfI
=provisoir	y@]HH
=proximo	yL[
=proxy	^!I#I%I&J(I)J*I+I,H/I0H1H2I3E4E5K6H7I8I9H:J;J<I=H>H?G@IAHBECHDIEIFIGHH^IIJIKILIMGNGOJPHQJRESGTIUIVIWKXHYDZB[K]E^J_HaGb^chdHeHfAgJhI
=prueba	t9K=^>JBZC[DIHGZG
=przechodzi	w@YC]DIHHKZZI]KaJ
=przed	w!J(K-K3[>IBGCGDJHFIHKIMJOJXJZG]__IaJb[
=przegladarc	y.YHIZJb]
=przez	n!]#H%I+Y-H.K3H4J6K8J9G:Z;J=I>H?I@HAJBHCIDGHCIHJKKGLJMJNYOKPJRJTHUIVJX[YJZG[K][_IaYbIcYdIfJhJ
=przy	i!F#I%H(H)I*H+H,[-F/J3H4J5X6J7J8I9J:H=H>I@HBECGDZEJHAIHKGL[MINHPGRJSJUIVIWJXIYJZY[J]I^HaYb[cHe[fGgIh]
=przychodzi	r3K9J>[?KHGIKXJZJa^
=przycisk	w(_9K:[BKHFKKZFaJ
=przyczyna	y3Y9JHJMJa[cZ
=przyjmuj	r(H-K3G9J:J=J>F?I@GBJCIDGHEIZKXLJNIO[VJXKZW]JaGh^
=pso	r#J%J-G3I:J=I@FBGDJHDIEJJKFMHNeOJZA[J]JdIhJ
=pu	w4YB^HJZH
=public	ybY
=pudo	w4YB[ZIdIeY
=pued	c!X#I)G*I+I,I-H/I3H6X7H8I9F:K;J=Z>G?H@XAJB@CFDGGIHJIYJKKHLIMZNHOHPJRJSJTHUZV^WJXHZH]G^Z_FaHbFdEfXgYhH
=pueden	l!I(I-J3I8Z9[:J>I?J@HB[CJDIHFIHKIPWTJV^XIZE[JaIbJdZfJhK
=puedo	f!G#G%J*H+I-H/J3G4I6J7I8K9G:F=I>[?F@ZBCCHDDGJH[IEK[LJMHNIOHPJSKTGUHVBWKX_Z_[Z]H^I_JaEbHcJdIfIgJhF
=puesto	w3H8Z9J>H?]CXHIOIVZ
=puis	t%J(J+H3I6Y8Z:K=H?J@IBZC]DFHZKHPKVJXIZF][bJcKdIhJ
=pulsant	u%J(a9J:Z>JHHIJKKVHZJ
=punto	w-Z3YHIcZ
=puo	k!J#J(Z)H*J,G-H3I9G=]>I?H@[BFCHDIHXIXKFLIMINIOHU]VYXIZA]I^XaHbIdKfJhG
=pupil	t([@XBIHEZE^[gY
=purpos	w)[HGPYVHdK
=puse	u#Z(K-J>J@FBJD]HIIYKHMINJOJTKZE[J]]aGbJhJ
=push	u#F3J>I?JDJZFa_b[gX
=puso	y2Z@^HJIIXJ
=put	d!Y#I%I(I)I+J/H3[4H5J7J8]9G:I=J>E?IAJBECIDXFKGIH>IXJYK]MJNGOXPXTJU[V]XHZ?]Z_KaHbJcYdKfJhW
=pwdlastset	e!J#H%b(F>JHFKKTIVJcJfJg^
=pwned	yHHJ^
=pytania	w(J)J*[9G?^@IDJHJIKNJPJX]ZIhJ
=qr	y9J>F?J@JBJHaKFXHZKaF
=qu	j+[-X3J4Y>I?HBGCZDFIIK]MFOZZI]KhJ
=qual	wH]MINZ
=quali	yHZ
=qualquer	yNY
=quand	p*X-J9J>J?Z@HBJCHHDKJVWX]ZY]XhY
=quando	l#H-H3J8K9G:J>I?J@DCJH@IHLJMINJOIVJX]Z^[J]J^JaJbJcJeKfJh_
=quanto	u!J-I9J=C?I@[H]IIKIT[XIZIaJhK
=quarantin	y0[HJ
=quarter	r@JHHK^R[ZEa[
=quatr	w-J9J@[CIHGI^KJXWZHaJ
=que	O!H#B&E(A)A+],B-^.D/A0C1B2C3C4F5E6B7F8A;B<E=@>A?F@IABB?C[DZFCGAHDKaLEMBNYObP@QFRDSATGUDVcWBYDZ_[]]<^YaCb>dKeDfDgBhc
=queda	y!KBGHGKJMHSKUIVJZ]_[f]
=quedo	t!X#K9E>[?J@IB]HDKJRZXJZIdXfK
=quel	q1J3H>[H^IKKJNZXKZKaKfJ
=quell	t%JG]H[TI
=quella	q#J-J3K9H=I>F?I@HBKCJHFIFK]MYNIOJUJVJXKZH]JaJbJgWhb
=quello	q+J3F>[?JDEHFIJKJOa_Y
=quelqu	u@IBHHYM]ZJ
=quer	r#J9I>H?H@HBJC_DHHGIYK^MJOJXJZH]KaJhJ
=queria	w#J-K9J>J?Y@aBKCIHHIJKHOKXIaJhI
=quero	r+X3G>G?ZBICIDIHFIIMINJZ[[YaGhZ
=query	wHHQ_
=questa	u(Y-YKX
=question	^!I#F%I(C)F*b+G,J-D3I4J6J7I8I9E:G;I=H>E?d@GAJBECED[EHFKGHIFJJKFLYMHNHOGPHQIRKSJTIUHVFWJX]YIZB[G]G^J_IaHbIcHdIfJgIhH
=questo	y(]=ZHFZJ
=qui	q)J-J3F;X>[@JBJDJHDIIKIOHU[VIZ^^YaI
=quick	y9Y@YHJ
=quier	r3J>J?K@GC[DKHIIIK]M[ZI]KaIhH
=quiero	n#J+W-J3I9H:J>I?]@ZBGCFDIHEIFMGNIOJXIZY[YaHhY
=quit	y>XBJCJHHNJZI]^
=qwerty	o!J#K%J-e3G4J7K9G=J>H?I@HBJCJDIHCIDKIMJNIOIPKTKVJXGZF]JaGcJfKhK
=r	q!J#J%E(K-H2H3I9F;I>J@JAJCJFdGIHDIHKHNJPGQ]VIXJZE_JaJ
=r2	r4J5ZH[RK
=raden	r-[
=rais	t(J+J3J>I?I@JC^DHHZI^KGZJ
=raison	w#]@JEYHHPYZJ
=ran	p!^#G(I)[-J/I7J9G=^?K@GBIDIGJHBIJJHKIPJRDSGVIXGZE]aaJcHfKgH
=random	r-JHGIGKZN^ZH
=rang	y9I>EB[HGKJZI]^
=rano	u#[-J@^BIHHKJXJ
=raport	wBHH^
=rapport	q+_?IBHCJHY
=rather	w@ZDHHX
=ratt	t%]([3G9I:I=J>H@GBHDJE[HGIIKGLHMFNHOIPKUHVIWJZC[J]J^[a[bJcKdFfJh]
=rattigheter	w%_0X9IHGdKfK
=raus	t!J#_-I3]9J>I@IBICJDHHFIHKHOJXGZI]]aHdZ
=raz	w9K@_HJ
=razy	n!K#_(K-J3F9H=K>H?J@[BGCGDFHCIHKHMINJOFTJVJXaZE[J]Ga]bKhJ
=rdp	y-J/H4I6I7H=GHaSITHZF_IbYcJeHfH
=re	l![%H+^/J1K3I8_<J>J?H@KAJBXCFDDOJPJVHZH]J_HbKcJdIfI
=reach	b!I#Y%I(H)J-F/D1H3Y6D7H8I:G=F?H@HBFDZEFGFHDIIJYKEMZNEOJPJRFSITIUFVIWIXYYYZJ[K]I^J_Ea[bYcbeIfCgWhJ
=reachabl	u3J4[>^HDSZaEfI
=reactivat	w!_HHTJ_IbK
=read	d!G#I%^(C)J+J-G/H2G3W4J6^7J8J9Z:J<K=G>[?GAJBGCGDHEYGHHZIGJJKEMINFOJPHRKSYTIVGXJYKZ_[J]D^J_EaEbJcHfIgJhI
=reader	r(_)Z>JBKVHZEbJ
=real	w9[ZH
=really	w9Y@XHIKYZH
=reason	g!I#K%J(J)J-G/X1K4J5J8H9I=J>H?IBZCIDHGIHDIEKHMINdOKPIRJUJVHWJZa^J_IaHbJcJfIhJ
=reboot	nB]HDZG]Jfa
=recall	y#X9H?IBJH]KINJaE
=receb	yHZaY
=recebo	uHJa^
=receiv	d!K%K(F)J*J+H-I3E9K:G=J>Y?F@IBFCGDFGIH_IHMJNIOJUIV[WJXJ][a[bIdJfXgJhI
=recemment	w@WK[
=recent	q(K-E9J:J;W@[BIHFIIKaZHhI
=recently	n@aBJHHKZZD
=reception	y@JHZZG^]
=rechaza	n!J#K%J-Y3J4J9I:K>J?J@GBJHGIGJZMJN^O[XJaYhI
=rechazada	y.X/[@Y
=rechner	u#](I-J3H9H:J=J>I@HH[IHKJMYVIXHZF]IaHb[fJgZ
=recht	m%a(Y0Z:J;Y=J@HBHDIGKHFLIUKVIYKZG]J^[bJfJ
=rechten	o!G#J%_(a)H-I2I3I9I:H;]=I>J?K@IBHCJDIGIHDIIKIMJNJPZUJVHWJXJZG[K]I^J_JaHbJdIfI
=reclam	w9J@JC[DJHFIZMZZK
=recognis	l(J-^/K3C7[9J:J>G?K@HBHCJDGHEIDKXNHO]PJUIVZZF]JaHdIh^
=recoi	w>JaZ
=recommend	u#J@IHbKJQEZI
=recommendation	y)FH_ZH
=reconhec	w3I:Y>K@IHIIJKJOZZFh]
=reconoc	w3I:Y@HDJHIOZZFh^
=record	j#E-H3^4K7I9H:J>X?E@FBHC]IHJKKFLJMFNIO^TYZF]K^J_KaFhF
=recover	y>^HF
=recovery	i!J(K)F3J:J>]?JBKCID_HWVHZFaI
=recreat	t!IAJBJHEZI_a
=recuperar	r%J(KHEVKZ_
=recuperer	u#H>W@KCZZZ
=recupero	t(H*Y,Y>a@JBJHEZDhK
=recusa	q-J3K4J9J@JHHIGJZKFN[O]VIZYaJhJ
=recusada	y3J@XI[NWOIaK
=recusou	y/_KI
=recycl	y3JAKHIK[ZI_]
=red	g!I#I%J(H*J+J-D/H3G6K7H8J9F:H=J>G?G@CBBCHDGFJGJHAI_JIK^LHMHNFOJPJS_TIUGVIWIXJYKZa[I]A^I_JaDbFcZdHeYfHgIh_
=redan	t+_?JCIDHHEK[
=redefinicao	e!I%I(D)H*H+J,J3I4J7H:F=H>I?F@ICIDGHYKJMINFPHS]U_VXWYXJZ[[J]GaHbGcHdHgKhK
=redefinida	w@JBWHIM]UIWJZGg[
=redefinir	a!X#I(]*I+H,K/J3H4J6J8K:Z;J>G?X@DCGDZGJHCIJJJKHLIMHNIPXRJSXTIUDVXWDXIZY]G^I_IaZbYcIdHfGgIhJ
=redemarr	yBYHJZKfY
=redemarrag	yB]HJZK
=redirect	r(J7a:F@JDIH[KGUJZD[J^JbJdJhJ
=reecritur	_!G#G%[&K(E)I*I+H,Y-H/I1I2J3E4Y5J6X7H9G:G;I<I>E?F@EAJCIDEEHFFGXHEIHJHKFLHMGNDOIP]RWSITJUEVDWHXGYXZY[H]H^G_IaGbEd]e[f]hF
=reescritura	l!J(J+J,J/K0J3H4Y6W7K8X9H:K>I?I@HBHDIGHHIKJLKMHNJOKPHRXTKUJVIXJZZ]JaKbHcZdZfJgIhI
=reessayez	u@XHJTXZZ
=referenc	n#[
=refus	Q!Z#A%_&G)[*D+E-]/c0E1F2G3@4B5F6D8D9B:H;F<H=[>A@XAFB?CCDCEFFDGCHBIbJaKZLDM@OYPISATGUEVYWEXCYFZJ[C]D^B_BaCbBcCfCgC
=refuse	t%H(J3J:J=[@YBKHEN[P_VFZC^YdIfI
=regard	u%Z3J?G@XFJH[Z[aJ
=regel	tCZDJGZHEIJN^aK
=register	T!F#H%I&J(F)E*E+c,J-F.I/G0J1J2J3C4I5J6I7H8H9E:G;I<J=G>^?_@DAHBFCbDYEIFIGGIFJXKCLHMGNFOZPGQKRISITHUCVCWGXHYHZC[H]E^I_GaFbFcHdHeJfHgHhG
=registr	wDY
=registrado	e(J+a-J3G@JBGDYHCO^UJVJZH]K
=registrati	u)K?IB[CGHZOJPK
=registration	^(J)J*H+c-J0H3Y>J?FBDCED[GKHXNHOIVKWIZH]IfG
=registrato	i+]3I>I?G@KD[HIO]VKZG
=registrazion	tBYCJD]HCUK
=registrer	w+X?JBZCJDYHD
=registrera	y+JBGDWH^ZJ
=registrerad	m(J+_3H>I?YBXDZH@KKPJVKZJ
=registrerat	t+J3HDZHZ
=registreren	w+Y?KBFH[ZJ
=registriert	j?I@JBGC[D]HZKJOKVJZI
=registrierung	p+[?JB]CFHWOJZK]K
=registro	g!I(H)J-J3G:J>G?F@JB]CDD^H[IJKINJPJSKUIVIXJZI_JaJbIcXfJhJ
=registrou	y+JBXCJH[ZK
=registry	t+HDEHBJWYbZJbZeJ
=regl	q-I3JBXDJGWHEKGN_V]ZIaK
=regola	yCXGYNX
=regra	yCZGYHKNX
=reimposta	p(Z=[@JBIHFUJVJZFb^
=reimpostar	g(])G*H3J:Y=Z>I?Y@FBHDYHFKHLKMHNKPISJUXWHZZ[X]IaJbFfIgJhK
=reimpostata	u@JHJKJMZUJVKZGg^
=reimpostato	yB]DJZI
=reimpostazion	c!G#J%F(D)H*H+H,K-K/J0I3G4I6J7I:E=E>H?F@HCHDDGJHXIJKILJMHNEOJRJS^TIU]VXW]XIZ][I]H^J_HaHbFcGdGeJfYgIhJ
=rein	u!WHHIXZ]aK
=reiniciamo	yB]UJ
=reiniciar	wB]ZI
=reinitialis	t(J0X:J@JB^DJHGM[VKZHgX
=reinitialisation	]!X#I%J(A*G+H,I-I/I0I1J4I6J7F8K;J>H?C@GAKBXCGDGFIGHHEIJJJKJLIMENCOJPZRIS]TJUXV[WYXHZ^[G]W_IaFbEdCeKfZgIhJ
=reinitialiser	a!I#I(]*I3F4J:Y=Y>G?[@FBGCIDXGJHGIJKILJMGNIOJPGTKUXWHXJ[[]H^IaZbXcIfGgIhJ
=reject	Y!E#E%G&J(F)H*I+G,H-^.J/_0I1H2I3F4H5I6F7F8H9G:F;I<J=H>G?G@XAHBCCHDGEHFIGGI]J^KHLHN_PFRGSHTGUIVGWIXHYIZF[H]I^E_DaIbEcEdFeHfEgE
=rejestracj	y+[?KBJCIDDH_IJ
=rejestracji	w?JBJCKD]IJ
=rejet	wHIKZZGa]
=rejett	y.XJZ
=relatorio	u(J>I?HBJCIH^OIZI
=relay	yHGc^
=releas	t#F-I1[@IIJKFRJTZZH[^
=remain	p#I/YBIHXT]ZHaK
=remember	c!H#H(H+J-E/I3I:J=J>F?J@EBFCJDHHXJJKaLJMINGOIPJTJVHXJYKZX[W]K^FaKbIcJdJgKha
=remettr	y@YCJHGIIK_ZEhJ
=remot	c!J#J%I(K-J/K2K3J4J6J9J>F?IBIDJGJH[IIKJNJQaVJYJZD_IaKcZfI
=remota	wQ]
=remoteaufruf	yQ]
=remotely	u#IBZHFQ^
=remov	b!G#J%Z(H)W*J-I/G1I2J3F6J7J9D:J;I=J>B@FAZBCCFDFFJGGHWJ]KGLIMHNHOKPGQJRITIUJVYX[YbZE[J]G^]_[aGcBdIfGgHhI
=remplacer	y@]HYNJ
=renam	q!J#J+J-I3K9J=J@IAIBFF_GGHbIGKJMEVJXJZF]IfJ
=renew	r@YBJHDIIKYUXc]
=renvoi	w7XNX
=repair	u>^BJHHZJ
=repeat	p#ZHFK[ZI
=repetida	w?J@IHJKaMJZG
=replac	i(J-H7K9I>_?I@cBHDIIFJKKEMHNJZB[J]K^IbYhY
=replacement	t>]JZZH
=replication	w4I@KHXM^NGZIcI
=reply	y9^HKZG
=repond	t0XHIIIN[VX
=repor	yHHVYc]
=report	d!H%K(H)Z*K-J/J1K3I7K9J:I=I>G?H@GAIBYCIGJH^IIJKKIMINIOJPISWUJVGWJXJZ^^J_JbIcIfIgJ
=request	c!H#E%H&K(Z)I*F+X,J-D.J/I0J3H4J6]7I8I9Z:G<J=F>E?C@FAJB]CGDFEFHZIEJJKGLXMGNGOHPEQJRIS_TIUEVEWJXIYJ[J]F_GbGc[dIeJfDgJhH
=requestdeni	j(]HX
=requir	Y!H#H%C&J(Z)G*K+_,I-F.J/H0Z1H2I3D4I5I6I7I8H9E:H;I<a=X>D?I@BAHBDCbEZFIGGHDJGKDL^MHNCOHPFQIRISHTHUHVGWIXGYFZA[H]X^E_HaGbHcYeYfHgHhG
=requirement	a(J-I/I3I7K9J=I@IBYCKEIIbJJLJNYTKZE]KaJbXcJhH
=requis	t%[+J3I=Y?ZC]DFHE
=requisiti	wHHIWN]
=requisito	p-J9J:JHEI[N_UJZJ
=reseci	y5Y?Ga]bJ
=reserv	n7I9H<IBIDJFbHJIIMJZIcKfJ
=reset	;![#A%I&H(])[*X+>,>-9.X/Y0Y1[2C3B4H5^6F7[8X9B;I<H=^>K?ZBXDDEJH@I=KCLIMCNAOFP]QDTAUYWaYDZZ[E]]^FaZb[cHeGfEg]h>
=resetowac	w(J=[HISKV[ZI
=resetowani	r(H?JBYHJU]VJWIZ[bKfH
=resetowania	i!H%I(Y)G*H+I0J1J3J6J7I:E=G>I?F@HBDCJEZGJHDJJKJLIMHNHPGS_U[VXWZXIZJ]H^I_JaJbFcGdGf]gGhK
=resetten	f!G#J%X([*E,K-K/I0J2J3H7H8J:Z;J=Z>G@DAKCIDFGJHFIHJJKGLJMINHPERITJUEVZWEXGZ[]F^I_JaZcJdJfEgFhI
=resetu	t!J%Z(Y:I=I?WBWDHHZSIUHVHW[ZFaKbHfJ
=resetuj	t%Z([@JBJHJZEb]
=resolv	n#H4ZB[GKKJTJcXdYfJ
=resourc	u#J8GA^GZMXTH_H
=respect	uIZNXZK
=respond	u0ZHIfX
=respons	y9]H[XH
=resposta	y#F-J9Z?JBJHWKJTIX]ZIaH
=respuesta	y#I-I9[?J@IKJX]aF
=rest	i#I%Z(F*W-G/I3H4I7J8H9F:H;J=I>G?H@FAJBECIDIEJGKHEIGKGLZM[NIP_RKSKTJUHV]WKXIZY[I]H^J_Xa[cIdJfHgJhH
=resta	wBJLXMJ_Yg^
=restablecer	^#I(^)G*I+H-K/I0J3G4I5X6I8I;J=]>G@EAJBCCIDYEXGIH@IIJIKELIMGNIOJPYRJSGTIUDWGXXZZ]G^H_GaYbZfEgGhI
=restablecimiento	d!E#I%H(E)G*I+J-J/K0I3H4K7I8K:D=G>I?GCHDEGJHXIJKJLJMHNIOJPIRJSZTJUYW]XHZ][J]Z^J_IaHbGdGfZgYhK
=restart	i!J#K%J(I-J1J8K9F:K=J>J@EB_DHGJHGIJJJKGMHNKPJRISHUIVIXHZC]FaGbGcHfdgK
=restor	i(J)J/H3I4I6_8I9I=J>H?J@JAHBIH^JJKJNKPHSJTHZF]J_^aIbJcJfIgK
=restrict	lBIHXQ[ZJ
=restriction	p-K@IHGIZKKN_ZI^JhJ
=restrictremotesam	m%J4I=JBKHFNJPIQcZJdI
=result	o-J/_@GB]HEIKJKMEN]ZHdY
=resync	n%I0J4J8I9I=I>JBEGJHFMKPJReYIZHcIdFeKfE
=retir	q1_4Y=Y?YBKCKHFZJfJ
=retour	w!b>JHFZF
=return	e![%I&Z(I)J+X,K-I/J3H7K9I:I=J>X?G@GAIBFCJDGGIH@IGJZK]MINJOJPJS[TIUIVHXJZD[I_]aHb[c[dJfJgHhH
=reuniao	y9H>J?JBJIIKKZZ]]
=reunion	w+J-K9I>I?H@KBJHIIKMJZ[]^aJ
=reus	n-KIJKbNHXJZA
=reussi	y/ZB]HJ
=revient	y!Z+YHDTJb^
=review	r*G>H?JHaWK
=ricev	y3I>FH[OZaX
=ricevo	yaZ
=richiesta	y9^HFIKKJLXZH
=richt	y>HH^
=richtig	u%[(IEZHIKIUKZHaZh]
=richtlini	j!J#K%I(H)H*]-I3J7J:I=H>J?X@GBGDHEIHCIZJKKHLKMHNbPISHTHUFVIWaXJZC[J]I_JaIbHcIdHfJgGhI
=richtlinien	yNY
=riconosc	w3G:[>J@JHJIJMJO[ZGh]
=ricorda	y9I@IHJIIKaOIZJaJhI
=rien	j!J#I%I(J+K-I3F9H>F?H@FB]CGD^HAIGKGLXMHNHOJT]VIXJZZ[I^Ia[bYdJhF
=riesc	y:W=[HJS]ZGaI
=riesco	q!G#J%G(I:K@JBIHFIIKHLIMJNIPJVIZa[]^IhI
=rifiuta	q3K9J>J@YCJHJIGJZKIO[VKZZaJhK
=rifiutata	u/[@[HFI[MJNJaJ
=right	W!E#J%f&J(])D*E+G,H-D.I/E0^1G2G3D4G5I6I7F8H9C:F;^<J=E>C?E@YAGCFDDE[FHGEIBK@LFMGNBO]P]QIRGSETFUEVAWDXFYIZ=[F]F^]_EbFcJdDeIfEgFh[
=rimasto	y#]IHKJdZfJ
=ring	n#J(J*J+J3[9H:J>Y?G@HBGCIDHHBIJKGNHOHU]VIZC]GaabIhJ
=riprova	y@[BIHHTXZY
=risk	wH_NJ
=rispetta	r-X@JHJIJKJN_
=risulta	y!Z+YDKHJKKh[
=riunion	y-J9I>I?I@JBIIKKJNJZY][aJ
=riuscita	w/X6XB]HI
=riuscito	yB]
=robi	y:YLY
=robot	q(J-J3]9a>G@IHCIJKKXIZFaWcJ
=rojo	y3J@HHHIIK[MJZZh[
=rol	q!J#K(a)_*]3I:J;K=J?F@JBHCEDHHEIIKJOKPJUIVGZG[I]J^I_KaJfJ
=role	Y!E#H%F&J(d)g*d+G,I-C.I/E0J1I2J3D4G5I6I7F8H9D:E;H<J=E>D?B@CAHBACBDCEHFIGGIBJGKELGMGNEOGPCQJRISGTFUDV@WGXFYIZ>[G]F^E_GaFbFcHdGeJfHgEhE
=roll	m!K%K(c)]-J3H4J6]:I=J>H?J@IBJCIDIGKHEIIKFMJTJUHVZXJZG]I^J_I
=room	j#K)[9J>IH_KJLKRITIVIZFc]fJ
=root	w%YH]KJZIhJ
=rosso	y>H@JBJHHIJK]ZZaJhZ
=rotat	n2[HaKHNFZJ
=rott	y>IHFIJKZMJZWh]
=rotto	y>^HJRXZIaH
=roug	w>I@JBJHIK[h[
=round	w@JDXHGIHK_ZIhI
=router	n9J>GBJHcIIMJZI
=row	o#[-J3I9K@FB[HAIIN[TFX[Z]]Y
=rpc	l!I#J%H(H)I*I+J,K-H0J3G4i5H6D7I8J9D:I;I<K=H>G?D@HAKBHCIDHFKGKH@IGKELJMFNHOHPGRDSITJUHVFXIYEZD[J]H^J_HaGbJcCdFfAhI
=ruckschreiben	b!G#G%B&](G)G*J+J,Z-I/I3H7I8Y:H;J=[>H?H@EBXCHDGEHGGHEIHKGLHMHNGPYR[SJTIUGVFWIXHY[ZJ[I]I^H_ZaHbGcZdHeYgGhG
=rufnummer	w3_>XIJOJ
=rule	[!G#I%G(F)G+J,I-D.K/^0I1I2J3F4G5J6I7G8G9H:G;J=G>G?F@WAIBFCJDFEIFIGdIYJ[KCLIMFNeOIPEQJRGSGTGUGVEWHXIYIZ@[H]H^H_FaGbHdGeJfDgGhG
=run	h!J#J%G(H-J0Y1Z3J4H5Z6H8I9H=J>I?J@GBHDJGGHbIGNJOJPGRETJVKXIYIZH]]^]_JaHbKcEdJfDhI
=runn	f%J(J)J-J/J1[3K4J6J7J8J:J=I?JBXDIGJHHIJJZKKMJNKR[SHTJUHVIZC]J_IaJbIcGdEeGf_gK
=runs	n#I-I@HBIHIIIJZKYNHRYT[ZGf]
=ruolo	t(^)[*[?FCIHHUJVHZJ
=rutan	y@IHJKHZJ^^d[
=s	k!J#^%I(I)K*X+]-H0J3Y4K6E7J9H:G=H>J?G@IBYCIDZFZGKH]IHKGMINIOIPIRKUJVGWKXIZX[I]I^J_KaGbIcIdHfXhJ
=sa	h!H#H%Z)I*I+G,J-G/J0J2J3X4I6I7I8J9a:H;J>E?G@GAJBDC]DEEJFJGZHXIEJJKELHMFOHPYRISJTJUHVEWIXHYJ[H]G^H_IaGbGdFeKfFgJh[
=sabbatical	y!^HK
=sabe	y!J9^>J@KCJHHIIKIZ[
=safari	y.[HKSI
=sager	j!G#G%J(H)F*F+Y,J-^/J3F4J7H8K9F:I=J>F?G@HAIBHCEDYEJHBIEJKK]LXMIN[OZPGSJTGUIVGXGZZ[I]G^I_IaHbIcKdYfJgIhX
=sags	y#JHIIZKJZFh^
=sagt	g!J#I%J(I)I*J+J,J-X3G4J7J9H:J=H>I?H@FBHC[DGEZHBI]LJMJNFO[PJRJSHTHUIVFW[XZZK[J]I^IaFbJcIdXfHgGhZ
=sai	y3[>JFYOKaJcZfK
=said	h!J)K*K-I/c3I4J=G?JBFCKDJEJGKHHIGJZKEMINEOJUJVIZc[J]J_JbJdFfKgJhJ
=saisi	t>KHJO[XY
=saisir	yKHh^
=sakerhetsinformation	y+J3HCZDZHI
=sakna	l!I#H%X(G)K*I+G-G/J3_4H5Z6J7J8J9E:I<I=]>G?Y@GAIBGCXDCGJHBJJKFLJMHNHOEPISKTJUJV[XGZE[J]G^K_YaEcJdKfJhI
=saknar	n!I#I%^(_)J*J-I2J3[9I:I;H>G?I@HBHC]D[HCIIKHMJNJOIPKTJUJVGXHZF[J]I^J_JaDbIhI
=sala	y9K>JH_
=sale	h!I#J%K&H(G)H*J-I/K4J7J8K9H:Z=J>F@EBGCYDGF^GIHAIGJJKZLJMHNHOGPIRJTJUJV^XIZX[K]J^J_JaEdKfIhY
=salesforc	n9JHcIKKJZG
=sam	[!E#F%@&I(E)G*F+G,G-D.H/G0H1H2D3C4G5J6H7G8G9A:D;C<I=D>D@DAZBYCEDFEHFHGFHBIBJIKCLGMENEPDQjRHSITGUZVYWHXDYFZA[F]F^G_EaBbFcFdGeIfFgGhF
=same	X!D#F%F&I(D)H*F+G,I-A.I/]0D1G2I3D4G5I6H7F8F9C:F;I<J=E>F?F@]AbB@CGDFEHFFGFHBKcLGMCOYPYQIRDWGXEYHZ^[E]E^HaDcEdEeHfFg[hD
=samego	u@_ZJbZ
=saml	w7^?JZGbG
=samma	n!K#J(J-J/J3G9G=J>G@]A_BJCJDJHEIHKZO]PJVJXIZF]J_FaGbYhJ
=samr	k%H-I2J3J4J8J9I=J>K?IAJBKCIDJHCIJKJNJPJQeRJUKXJYGZIaJbIcIdJfJ
=samtalet	y3[9I>JDIHEIJKHOJZH]Ka_
=sans	f!J#]&Z(I*K+J-H/J3]:I=X>J?I@HAKCHDYFJHGIGKHMXN]OEPJTIUKVIXI[Z]IaFbJcJdJfJhI
=sao	w#K3]9J>J?H@HC[DFHFI]KGMKZF]JaJcXhI
=sap	i#A(F)I3I4J7J9J:E=J>J@IBEDGHiIKKJMINKSJTGUFVIWKZ@[H^KbAdJfJgKhI
=sas	o!J#J(K,E-I3I9F>I?I@JBJCKDJHCIJKJMINJOHReXIZI]JaIbIcIfIhI
=satisfi	w/ZHGIHJZN[WIZKaH
=satisfy	p=J@ZEJHXIHNYZH
=satt	u#J%I(I)J*[2[:J@ZDIE[HHIJKINHUIVJWKZE]]cJhK
=satta	y%]@ZB[HHPJZHdJ
=save	t+J-F3J9G=Z>J?J@GCFDHH_IEKGNZOJUIVKZC]FaJf]hJ
=saved	w#Y3[ZIbJ
=saw	y9[@[BKCJHGZH
=say	f#D%J(I)J*I+[-E/I3E4J6J7J8J9F:J;J=E>E?F@ZAJBFCGDHEKFJGJHFIYJJK@LJMHN^PJTYU[VHWJXHYIZ][I]I^J_IaFbJdJfIgKha
=says	H#[%A&J(A)D*J+I,E-^.Y/Y0D1[2E3=4D5D6J8C9@:X;F<H=X>??=@CBFCIDHFCGIHFI_KWLJM?O^P@QERDV^XbYD[E]EaFbIcJdZfAg>hY
=sbagliata	q-J9G>I?I@JBIEYHZIJKHMHRYVKXIZI[Kh^
=sbagliato	w4ZHGRYX[ZJ
=sbaglio	y-I@[HJKJZIh[
=sbloccar	t#YHI[[
=sbloccato	y#E%J3JB[HHT]
=scadenza	tHIL_ZJ
=scaduta	w=_>J@JBIDJHEKILKUKVJZY]ZbJfJhI
=scanner	t>JCIH]
=scenario	u)[*JAXH[JG
=scheitert	o/J3Z8X<WHGKKNKQXZH_ZeXfJh[
=scherm	u9J>^?I@[BJHIZH[W]JbX
=schermata	r+YBHDJHGUJZIba
=schlagt	p(J6Y8Y=I@IBKHINZVJZ[bH
=schlussel	w6]?[HIZI
=schon	c!G#J%I*I+_,J-Y/I3F4J6J7J8K9_:H;J=H>C?D@]AJBECDDCEJFJGJHDICJKKaLIMZNFOGRJSITIUGVWWKXGYIZ@[G]E^J_GbYcIdIfHgIhX
=school	k!J(H)K-J/I3F7J9H:J>[?G@GBHDYHEIKKYMXNZSKUaVGWJ]JaHbJgYhJ
=schreiben	y%]
=schrijft	t%J0W>JG[HHYZfY
=schritt	wBJC^H[]XaEeY
=schusestrongcrypto	n9JHHYa
=scop	e!J%I)J-J0K1J3J8K9H=J>J?J@JBJDJFIGeH>IIJFKIMINIPHUJVaXKZHaJbJcIdJfIhJ
=scor	y-ZHXIFKHZJ
=screen	V!E#E%H(F)H*H+^,J-F.J/I0K1J3G4H6I7I8I9E:I;J=G>^@DAJBBCEEIFJGIIYJHKFL[NHOHPHQKRHSITEUGVFWJXHYIZF[[][^H_IaGbdcHdHeKfGgG
=screenshot	n?IBJH^LJZ]^IbIhJ
=script	i![#K%G(Y)K+I-J/J3E6K=H>G?I@FBFDGGIHcIIKHLJMINIOIPHSKTKUJVJWJXGYWZB]J^C_[aJbGcKfIg_hJ
=scriv	wGZHGY[ZJfZ
=sdprop	u(I;JHWP_
=se	V!X#X%B&I(D)D+],E-A.H0F1G2F4Y5G8E;F<H=^?G@XAFBICJDDEJFGGIIJJFK?NAOGPHQHRJUJV>XEYFZ_[]]@^D_IaAbEd]eYf]gChA
=seamless	uH_
=search	y9IAIBHDJMINK__aI
=season	t!Z-b@IBJHDIIKGNIZG
=seasonal	y![D]HHVJ
=second	[!G#H%H(H)H+X,J-E.J/X0J1I2J3E4G5J6[7I8^9D:I;J<J=H>B?D@dAHBYCeD@EIFIGIHGIDJJKFLFNCOGPHQKRGSHTHUHVGWHXFYIZC][^I_GaCcGdIfGgIhE
=secondo	o+K-Y3K9J>I?JBWC[DJHFIXKIMJUJXIZF]ZaJbKfJhZ
=secour	u3[>[?ICID]HBaH
=secret	j%J*E+I-K2_3J>H?a@JBJCJDJHaIIKDLJMKPJZJ]JbKcKfJ
=secretary	w(]3Z>JHFKJZIbJg[
=section	y%FH^
=secur	m!I#G+_4F<^@HBJCJD^H@IIKILKTHVHXKY]ZD^JcJhI
=securit	p+J3JCYHFPYQYY[fJ
=security	U!F#E%[&J(Y)Y*_+Z,H-I.I/G0I1H2I3F4G5I6F7E8G9F:F;^<H=F?Z@AAHBDCZEHFIGGHYKDLHMFNEOGPCQ_RGSGUFVIWHXYY[Z@[G]F_GaGbZcFdFeIfFgG
=sedan	t*Z+J9J>J@]B]DHHHIGKIMYZI
=see	_#Z%Y(C)[*X+F,J/G1K4I5K6K7H8J9Y:H=H>G@CAJBECHDEEJFJGIHZIYJHKELXMGN^OZPHRJSJTZUDVGXHYJ[X]Y^IaHbGcIdIfJgHhG
=seem	k!K#J%I(F)I-]>K?K@JBJCJGII]JXNJP[VHZH^JaYhJ
=seen	q#I-_HHKIXI
=sees	yA^HDdJfG
=segu	y!X>YgY
=segun	t%I+K-ZBIDJKJSWZI]Yh]
=segunda	u8Z9[@YBZHGUJZJ
=segundo	l-X3J8Z9I>H?IC_DKIIKIXIZEaHhY
=seguranca	q%J(K*Y-J3I9F=I>J?^@JCYHEIJKIQYVIXHY[]JaIbJ
=seguridad	p+I-I3H9G>J?]BICYHFIJQXXIY[]KaJ
=sei	i!J#I%J(I-Y3I7K9X:H=J>F?I@GBICIDHIYKDLJMJNGOIPIUJV^XJ[_]J^IaIbJfJh[
=sein	j!Z#I%J(I-I.Y3Y7Y9I=I>I?J@FBZCJDJHDIXK^LHMHNJOKPIUJVYXJZC[J]J^]aJbIdIfJgJhH
=seit	^!G#Z%X(G,I-[/I0I1X2J3C4I5J6H7I8I9E;H>I?G@BAJCHDZEHFIGGH>IZJJLHMFNIOYPFQKRETHUHVDWHXZYHZH]W^G_IaWcEdEeIfagHhY
=seitdem	r8Z=[BIHFQYR^YYZHfJ
=seither	w%J2Z=ZHGY]ZI
=selben	w9J@^A]HIZI_F
=selbst	l(J)Z:H?I@HB^DKHEKJLKMJSKUZV_ZCfJhJ
=select	g!K%I(J)J-J1J3K4J7J8J=J>J@HBIDJG^HGIKJJKJLZMINIPIU[V^ZF_IaJbHcJdKfI
=selectiv	tGbHB^J
=self	U!E#D%B(A)b*E+H,I-G.I/F0G1H2H3G4H5H6H7E8H9J:E;I<I>F?D@DAIBFCHDWEHFIGFHYJIKELCMENFOJPEQIRHTZU_V_WFXHYGZX[E]G^d_GbEcBdCeHf>gFhE
=selfservic	q)]-H9I=K@JBFDIHDIJKJMKSZTJUcVEZG^KaJcJdIfF
=sem	c!H%E&Y)J*I+I-H/J2J3_4H6J7I8Z9F:G;J>E?F@XAJBYEJFJGIH>IEJJKFN]ODPHRISITHUHVGWIXEZA[Y]G^XaXbXc[dGeJfFgGhI
=sempr	r#J+J>J@HBGCID]IIK]M[VKZEhI
=sen	w9J@]C[HJKJMZZJ
=senar	w#J9K@[BHHHKJTXXHZ[cYhJ
=senast	w-G3J9I>H@]BJCJHGIEKaOIZFaGhI
=send	e*J+J-I3G7[9I:J=J>J?H@GBGCIDJH^IJJXKIMJNGOJSJTJXZYJ]Fa^bIcJfJhJ
=senha	Q!A%I&I(H)C*D+D.G1F3C4C5G6I8E9E;F<H=A>J?AAFBXCADXFFGHHFIZK_N^OEPBQHRDSDTBU]VAWBX@YFZ_^Y_CaBcBd]eFf@gFh[
=sent	h(H)J+Y-I3Y7X:H=J?Y@IBECKDGHFIJKJOKUIVJXJZ[]Ya^bJgKhJ
=senza	g!I#Z%H&Z(J*J+I,J-G/K2J3]4I7J8[9I:I=X>I?I@HBXCHDXGJH@IEJKKGLZMWNYOEPHRJTJUIVJXGYJZX]IaFbIcIeJfIgJhI
=separat	w+JDIHahE
=ser	m!J#J%J(X*J+I-H9H:[=K>E?[@XBHCEDFEKGKI^K_MFNHODUJVHWJXHZE[I]HbJcJdJhH
=serv	u(J5X>H?_BIDKHXKKMJVJZG
=server	L!B#H%A&F(@)B*B+C,C-@.E0H1F2B3?4d5f6e8A9?:A;C<Z=?>@??@>ACB=C@D?FCG>HYI>JBK>LCNIOCRcSETBU@V?WDXBYaZ=[C]@^Ba?b?cadFeCfagBhA
=servern	p-J0I1H2J3I4[6Y8J9I:J>J?K@JCKHAIJKHMIOJPJR[UKVIXKYYZI]K_KaKc[dJfZhJ
=serveur	g#J%G,K-K0K1I2J3J4[8J9J=J>J?K@IBHHCIKKJNKP[R[SJUJVJXJYZZGaJbKc[dXeJfY
=servic	L!A#A%Z&G)Y*I+C-B.F/G0_1Z3H4A5D6D8D9A:@;E=F>H??@CADB]CBEAFDG@HXIEJEK@LGMFNAOEP?QFRIS^TJU^V^WBXCZI[A]@^IaIbAc^dXfcg?hB
=servicebu	iHDMKYJbJcb
=servicio	l%J(J2Z7K9I@JEJHDRJS]UDVGZEbKcXdJfagK
=servico	n(J2Y9IHEIKRJS]UHVIZGcHf_
=servidor	c!I#I%E(I)I*I+J,H-H0I1H2I3G4^5J6^7I8H9E:I;K<J=J>H?G@FAJBECIDHGIHFIIJJKHLJM^NJOIP]R[SGTIUGVGXHYZZF[K]H^K_HaFbHcZdZeIfYgJhI
=servizio	n2X3J9J=J>K@JBXCKHDPJS]UFVGZJ]IaJcJfa
=servono	uHYI]fJ
=serwer	t-J1I4]6[9H?I@JBJDJHCIKKJPKRGZH]JaJc[fZ
=serwera	u4Y9JGJH[IKMIRZ]JaJcYdYfH
=ses	y%Z8Z9JF[HI
=sesion	p(I-K3J:J>IBFIJKJUKVJXJ[]]ZaFbJcHg[h]
=session	j!J#Z%H(H)J*K+J-H3H4J7K9F:J=H>I?H@HBFCIDHEJHYIIKFLFMINIOJPJRJTJUHVJXGYJZC[I]caHbYcGfJhZ
=set	N#J%b&Z(Z)X+],D-?/I0E1E2D3A4C5E6B8C9@:E;E<]=B>D@_AEB_CHEXFEGHI>L[M@NAODPERFSDTBUHVZWYXCY^Z:[C]E^]_Ba@bEcBdJfEg^h>
=sets	n&X([-J/I@IBIHBIKJZKJMHg_hI
=sett	]!F#G(G)C*_+Y,I-J/E0J1I2J3G5G6I7G8H9G:E;J<a=F?D@IAIBBCEDBEHFJHdIEJGKDLHMEN]OJPFQZRISGTIUXVDW]XHZ@[I^F_HaGbDcGdGeHfFgF
=setup	d!H#H%G(F)G+^,_-I/J0J1H3I4J6I7J8H9G:J;J=H>G?G@HAJBGCGD^E^FJGHIIJIKGLJMINGOJPERHTJUJVFWIXJYIZB[J]I^I_GaGbIcHdBebfFgIhI
=setzen	n%J&Z)Y:I<W=J?J@[BYHFL]MJNJV[ZB[I]I^JdJhJ
=setzt	wHGKHMJZ[g[
=seul	i!I#J%I(G)J*G+J-I3F4J7J8J9F:I;Y=I>G?^@YCaDFEJHBIFKIMINIOJP[RJSJTIU[V]XHZB[[]I^JaEbIcJdIfIgJhJ
=seulement	r#J=XBICKHGSJTZVK[^cIgXhJ
=seven	y@]KHZJ
=several	n#_-I1[BHHJTFYZdJfI
=shar	e#X(J-I9K:H;G>E?J@IAXBHH_IGKILJMJNJTKZC^bbHhI
=sharepoint	f%I*]-I9H:];G>J@JBJH_IIKJMJPJVKZJ]JbJcJ
=she	Z!Z%H(E)G*F+D,J-B.J/E0J1I2J4H5I6H7F8H9D;I<J=E?DAEBdCCDaEIFHGGH9JFK[MCNZPFQKRISHTIUFVZWHXEYI[F]b^F_[aDbEcGdGeJfHgJh_
=sheet	yH^ZH
=shes	p#^)J-F@IBKHCIXKYNJTHUJV]ZH_Y
=shibboleth	y7_HGSGZJgK
=shift	y>K@YHGZ^
=shop	t-X>[@IZHbZfI
=short	m-E/Y?K@JBJC[IaJKKHNGZE]KaJ
=should	a!C#H%I(G)I*H+Y,K-H/I1K3F4H5J6I8H9H:]<E=F>H?E@HBECZFJGHH]IFJJM[NFOIPIRJSJTJUIVKWJXIYIZ][G]F_^bGcJd[eJfIgJhF
=show	T%F&I(D)F+a,G-E/[0E1H2I3D4H5I6H7G8G9E:G=F>E?H@DAGBADAEHFIGFHZJXKDLYMGNXOYPDQJRWS^UXWGXEYHZH]]^I_GbacHdCeHfEgFhE
=shown	j*H-H/K0Z>I?b@GCKDHIHKGLJMJNJOJZC[_^IaZhI
=shut	o!]#_-H3J4J9I>Y?H@GBHDJHBIHKGMJNKOJPKRISJXJZD[K]Z^K_KbJcJfZ
=si	_!F#J%F&J(C)[+],H-D/I0I1I2I3D4F5J6H7G8H:Z;I<J=[>D?E@]AIBICCD@EIFIGHH[JILGMENEODQKRGTFUEV^WHXFYHZZ[X]C^G_HbEcEdFf]gHhD
=sich	d#I%J(J)X*I+Y,J-I/J3H4K7I9J:Z=I>I?I@ZB[CGDJGJHYIGLJMWNIOYPHUJVHXJ]I^IcJdHeKgYhH
=sicherheitsfragen	r*[?[HHX[ZJ
=sicherheitsinfo	y+ZCID[HH
=sicherheitsinformationen	u?ICXD[HJ
=sicurezza	q%J)J*[+J-J3I4J9H>J?^BJC[DJHEIJKJNJOJQYXHY[ZIaJ
=sidan	o!H#H(J)G*G+^,J-H3H4J9H:J>G?JBICHDXIHKIMJNJOYPIVHX]Z^[J]KaJdJhJ
=side	l!I#J-G/_0J4H6J7J9I>J?J@JA^BIDJHIIHJJKHMINXPGQERIS_TZVKXJYIZD[J^J_YaHbKcGfEhJ
=sie	W#W%G&G(I)J*H+],C.F0E1E2E3J5F7C8C9>:A<G=Z>H?GAEEDFEGDHFIGJELBN@OaPBQGR[SITGUAWBYDZ_]?^C_AaEbAcAdFe[fYgBh]
=siempr	y+K@JBJD[HFIJK]ZF
=siffra	y3YHJI^OG
=sig	p(I+X-K9J:J>F?J@HCIH]IJKZMIOIRJVKXKZ[bKcIfZhI
=sign	P!H#F%E&I(D)D*F+[,[-@.H/J0H1G2I3G4D5F6E7b8E9D:B;G<c=C>??@@?AFCDEGFaGCH]I[JDK@L[MXNIOFPEQIRFSDTbUCVAWFXCYFZI[Z]B^B_Ga?bWcCdCeEfCgD
=signal	y3H=J>I?JBGDJHXMGTHZH]^aJgI
=signatur	t3I<[>JHZMJOI
=sigu	o#J3J@KDJHGKKLZM[TZhJ
=silent	w>IBJDJHDZK]Haa
=sim	f!G#C%H(E)Z*G+Z,J-E.J/J2K3D4I6J7H8I9B:G;J=G>i?D@EAIBACGDBEJFJGIH]IEJIKELHMDNHOGPGRJSITCUGVXWIXFYJZB[D]F^I_HaCbFcIdHfHgIhG
=simbolo	t9J@KHJI_
=simpl	r-J3H>I@KDKHJIaNXOH
=sin	b!G#W&Y(H)I*H+H-F.J/I1Y2J3X4G6I7H8Y9F:Y;W>E?FAIBYCGEIFIGGHCIEJIKDN[OBPFRHSHTFUGVEWIXEZA[Z]Ga]bGd^eHfCgHhG
=sinc	R!W%X&H(A)a*B+Y,D-^.J/I0E2H3B4G5E6W7H8X9B:C;E<G=X?G@EAYB[DGEFG@HCIIJWNGODPGSXTAUXVFWEY^ZJ[J]B^Cc_dFeEhH
=sincronizacao	n%Y-I0X3J9J?K@JGZHWIJKHMYNJRXSJZJ]KaJdIf[
=sincronizacion	n%X-I0X3J9J=J>J?JBIDJGYIJKJMYNIRXUJZI]JaIdYf[hJ
=sincronizzazion	n-J3J9J=I?JBJDJGZHYIIKIMXNIRXSJUJZIdHf]hK
=sind	c#F%X(G)Y+I-Z/X0J1K4I7I8J9H;J=G@XAJCYDZEJFJGIHEIGJJK[LHMFNKPHRHSITFUEV]WJXHYIZD[G]H^I_HaGbIdFeIgHhG
=singl	q+X7[N[ZG
=sistema	n-J3B9K>F?H@IBICID_HEIIK^MHOJR]U[XJZFaIfJhF
=site	b!G#G%D&J(F)I*I+I,I-_.Y/F0H1J3G4]5]6H7H8I9D:H;I<J=G>J?F@DAHBGCFDGEJFHGHHaIWJGKDLJNEOHPGQJRGTHUHVGWIXXYIZF[I]E^I_FaGbCc^dIeJfFgIhX
=sits	wHYJWPX
=sitt	wBZHJZH^[
=situation	y?IHZdY
=six	n!Y#G+K-I/Y3F9H;[=J>F?I@GBJCJDGFIGJHHI[KGMKNJOHPJVJX]ZDa_hJ
=sjalv	t(F)[9I=J>H@JBZHIIIKJNKU[V^ZF[IaKhJ
=sjalvbetjan	w(J)]-J9K>JBIDKHGIIKIU_VHZI
=ska	u-J9IDJI_KJZ[hJ
=skarmen	y9J>]BJMKZJ[[]JbF
=skew	wHJR^cJ
=skicka	u#H3[HJIJaZ
=skipp	o#K+X1]>K@JBIDaGHHHKIMGZHfF
=skog	y1J8aHGRJZJcKdIfI
=skonfigurowan	yCZDJMJVJW[cZ
=skrev	t#_-J3J9G=J>H@GAKBICJDKHCIYKZMJNKOIXJZX[J]JaIf]hH
=skriv	y1I8JG[HGRIcJd[fY
=skrivaren	yH_ZF
=skriver	q#K-K0[3H>FHFIJKHNKO^Y]ZG]JaIfIh[
=skrotow	w0KGYH[M]RKdJfH
=skyddad	y!JHJPaVGZI
=slash	m-K3Y>IBJFaHGIJaH
=sleutel	y0J6_?XHGTJdG
=slot	u#^/I9JIJT]XJZJgK
=slow	n-Z9I>K@JBIHcIJMGZJbJcE
=slowo	y#G-_HGIJKKTI
=slutad	wBGCGDIHIXIYXZJ]]aJf]
=small	uHHI^KIZI
=smart	c!J#G%I(J-H/J3G7J9E:J=K>Y?J@IBDCJDIFKGJH^IFKILIMINKOJTaVIXJZD[I]I_JaHbZcJdJfHhJ
=sms	M!>#>%A&C(=)?*E+>,C-;.C/A0C1C2D3b4@5D6B7?8E99:?;A<I=>>]?l@:ABB@D8EAFAGAHFI@JBK:L@M;NHO9P>QER@S@T>U>V<WEX<YAZE[>]f^A_>amb=c?dAeEf?g@h=
=smset	y3F9H>[HDIJKJOEZG]]a^bJ
=snapshot	n!J#I(I-J3I6Y9G:J=J>H?I@IBGCJDJHWIJKJMJRcUJVJXIZG]I_JaIbIcJfI
=so	Q!E#G%I&H(I)F*B+],H-Z.H/X0K1F2F4J5G6E8E9C:B=Z>G?W@_A_BDCbDXEGFEG[H=I^K=MEN>OEPIQHSDTGUCV[WEZG[]^b_Aa=bCcIdIeEfCgHhZ
=soddisfa	wHHIWN]
=softwar	n-J1_BIH]IJJXcEfJ
=soit	wNZ
=solicitud	y9[>FHZ
=soll	k#J(J)J*H-X:K?J@ZBIE[HDIHKGNJPJVHX^Z]]KdKgJ
=solo	]!E#D%F&J(D*E+G,H-C.I/G0I1I2H3C4G5J6H7G8H9A:F;Y<J>B?_@XAHCdDBEHFHGHH>IYJIKCLGMGNFOEP[QJRHSFU_VYWIXDYGZD[a]E^H_GaBbFcGdGeJfGhE
=solv	q-J3K9H>J?IBZCJHFIHKIUKVIYZZH^^dK
=som	i!H#H%I([)H*W+],J-X/J2J3C4J6J7J8J9F:G;I=I>[?H@EAHBGCXDBEJGJHGIZKZMINHPGQXRJSJTJUIVXXGZB[H]G^Z_YaEbHcJdJfIgIhH
=some	a!G#G%G)H+F-Z1J3G4Y6J7G8G9H:G=G>F?F@XAGBDCWDEE^FGGXHKICKYLJMHNWOJPZRISHTIUIWKXGYJ[I]E^H_GaGbXcIdHf]gHhI
=somebody	d!J#E%F(Z)[*J+I-G/H0J1H3Y4J6[7J8J9Z:H;Z<^=J>G?H@XAJBDCIDHFKHHIWKFLHMINIOHPHRJSHUKVFWKXIYK[I]I_XaHbHcHdYeJfXgGhG
=someon	e!Z#^%Z(K)J*X+X-F0J3H7Z9F=K?I@DBFCHDGF[GJHHIHKFMJNIOHPIRJT[U^VIXHZI[I]I^WaGcIfJhJ
=someth	_!W#F%J(H)K*H+J,J-a/H3H4J6I7I8J9D:G;K>CBCDEE[FJGIHDIZJIK[LKMGOHPIRJSJTIUHVHWJXHZ_[I][^J_JaHb[cJdIfJgKhF
=sometim	y/KBGDYHIMZZ[
=somewher	u#X-[DXHEZX
=somm	w:ZEYZJ
=son	g!X#I%H(G-G/K2J7J:[;Y=J>I?J@XBZCIDYIHKGMHNZO]PITJUIVHXIZI[H]I^ZaIbHcJdHfJhG
=sonderzeichen	u-Z3I9J:JFZHHI]NJ
=sono	d!F#_%W(I,I-D/J0J1K2I3[4H6I7I8I9[;I=H?J@BAIBYCXDbEJFIGHH=IAJIKBLIMGNFOEPHRJSJTFUFV]XFYIZA]F^I_IaEbFcIdGeJfGgIhF
=sont	l!J#J%X(J-H.Y3_4J9J:I>J@IBIC[DEGXHDIXNIO]PJVJZDaIdIhH
=soon	t(Y)Y*X?J@_BIHDKJLJVG^H
=soport	u(]1Y@ZHHVHZI
=sorry	i#I%K-I3H9a:I>J?I@EBGCJDIHBIGKHNIOIPJRJTJVIWYXHZa]JaIbKhI
=sort	t9CBbHGIJcZfJ
=sou	q)Y-I9J:Z@IBJCID_HFIHKIOJV]ZDaJhJ
=sound	w9KH]
=sourc	q#XAY_Z
=sourceanchor	n!H#I%H3I@KAcCJHHLKPJVJ_H
=soy	n!I)Y+I3J9H:Y?J@IBICID^HEIGKJV_ZFaK
=sozinho	t-J9H@JB[CIDJHHIJKJU[V^ZFaJ
=spac	k3^4I6K>I?JBJDIIZRJZH_]aJcJfI
=spam	i!J#J*K-E3E4J9E:J>E?G@IBICFDFFIH]ICJKKGMINJOJTIVJXIZE]J_JabbJcK
=sparrad	u!J#^%K-].]3F7K9E>H?J@IBFDKHCIFKJOJRISGTYX]ZF]H_KaHbIcJfHgJhI
=sparrat	w!]#E)Z*J-J3J9J@KBJHHK^PHUKVKZKaJ
=spater	w9Y@YBIHHIJKJMKTXXKZ[aH
=speak	wNZY[
=special	g!K-I3I9J:J@HBJF^I[JKVZZF
=specifi	t3HHIN]OZZJhK
=specop	j4FHEIIJcNIOKTKZI
=spell	y3]@]DJHGZI
=spelnia	p3I9JHJIYNaWKZK
=spenta	w!Y-I9I<XHEU]XJfY
=spento	y%J)KBIHDU[VIY[ZGd]eHfJ
=sperr	uHISJTaX[ZKaHgJ
=sperrbildschirm	uHFZJb_
=split	y/Z8JgZ
=spotkani	y9H>H?I@JBIIIMJNJZ[]^aK
=spr	q4[7W?[HEIJK]ZHaGhJ
=spray	u#JHETa
=springt	yHHb_
=sprobuj	w@XHITXZZcX
=spuntata	u3K;Y@KHGIJKJLXNIZJ^]d[
=spuntato	uLXd]fI
=sql	u!H#I3K9JBHHeIKNEZB^JcI
=srv	y/J0H4HGIHEMKSHZFc]f]
=ssl	q2K<_CGHFIIY]eHfG
=sso	r7]H[cH
=sspr	H!^#C%?&G(9)_*C+Y,C-B.I/B0C1C2E3_4G6B8@9G:@;F<E=H>=?[@JAJC@DGE?FDGFHZICJ]KCL>M@OBPZQERAS[U_V]W[Xa[G]?^I_AaDbZc?d<eAf<g=h?
=ssprsetup	n+Y-K3J9G>K?IBJDcHEVJXJaJ
=staan	y.Z
=staat	c!^#H%F(X)H*H+G,I-X/H0I1H2H4H5K6H7H8H:F;Z<K=H>H?^@CAGBECIDDEJFJGGHEIDJJLYMFOJPEQ[RGSITGU^V[WIXGYIZ@[Y]E^X_DaDbGcIdXeJgIhE
=staff	e!H%F(^)[*X+Z-I/I0J1K3G7I8Z9J=H>I?G@FBFCGDXF[GXHHIHJJKHLJMHP^RKSIUCV]WJXJYKZG[J]I^J_IaIbIcId[fFgI
=stag	wf]
=stamattina	r#[-J@aBJHGKJZH
=stammer	r+J/J0K3E4K6]9I>D?I@JCJDFHEIIKHNIO^R]TJXJZH]Ia]cHfF
=stand	w1YZHc[
=standard	t(G)a*K3Z>JHDPJZJ
=standig	yBIHZ
=stanga	y@JB]ZG
=stangd	u!]#K9J>H@KBJHGIIKIMJXKY^ZJ][aJ
=stangt	y!J#J)H3K9I>JBJH]IGU_VHZJ]J
=star	j!H#[(G)J+J-G/[3H6K7K9H:J=J>G?H@EBFCIDFH@IFKYLJM_OZPITIUJV^XIY[ZC[H]H^J_IaHbEcJdJfHgZ
=starego	n!J#H(I+I-G3H9G:K?H@EBFCHDEHCIGKaMaNKOHTJVJXJZE[I]HaIbJfJgJh^
=start	^!G#G%H(F)H*I+X-G/H0Z1I3J4I5J6I7I8I9G:I;J=G>F?G@IAJB]CHD[GZICJXKZLJMENGOHPHRGSGUGVFWKXHYIZC[J]^^I_Gb^cEdFeJfZgHhI
=startar	u(J+[3J>I?JBJDIHYKJMFSKVIZH]JbYdJf]
=starter	n!]+I=J>G@]BHD^IHKIMJNJZIhK
=startet	uBJH]MHVJZGbIdIf^
=stary	q0Z1[4H5[<J>YBJDJGJHERJY[cJdIfF
=stat	r#JH]JIN^ZI
=stata	u@IBXHJM^ZG
=stato	q>JBJHXS^UIVXfI
=statu	o!H(K-K0]3I9J@JDJHWKJMINIS]UKVIZWaJfJ
=stay	i!J#I(I-H/J3J9I>H@FBFCKDJGJHHI]KIL]NIPJSIT[VJXJZE[G]Ha]dJfIg[hI
=steckt	y-XHII]ZG
=steed	u#[3J>G@IBHCJDIMIP[TYVKZJfZ
=steht	b#J%I(I*J,J-[/J0K3[6J7J9H:G;J=I>F?Y@IBGD]EJFJGJH@I^JJKHLYMGNXOIRJSKVGWJXHYJZA]I^I_JaEbIcJdIeKfZgJ
=stellen	r(^-J:J>I?I@HBYCYDGHZIJKJNJVI
=step	b!H#G%I(G)J+F,J-E0K1I3E4I5J6]7C8I9F:G;J=H>D?G@FAHBEFIGIHaIEJJKJLIMGNFOHPHR]SITFUHVFWJXGYJZ_[J]]^I_IaEbGcIdIfEgIhH
=stesso	q3I9I@]A^BKHFOY_J
=still	R!a#H&I)F*F+B,G.H0F1_2G3@4I5Y6F8F9]:E;F<H=D>Z?A@>AFB?CADAE[FFGEHCJEK?LZMaOZPGQHRCSFT]UEVCWHX@YJZY[Z]B^C__aYbBcDdCeFfCgZhG
=stimmt	m,Z>GE]HIIJOXTJZIaZ
=stod	t1]3]7X8HHHKJRI]KcJdIfHgZ
=stolen	p>bBIDHHGZG]J
=stop	f!X#J%I(G)[,J-I.X/I0H2J3H7K8I9I:J;Z=I>J?J@FAaBDCJDIGGHZIHJIKGMXNIOJRFSHTJUJVGXJYD_IaJbXcHdHe[gGhX
=stopp	_#H%G(H)I*J+J-H.K/H0Y2I3G4J5J6J7I8I9H:J=]>H?H@GAIBBCHDGEJFKGFIHJHKGLIMCNHOKPIR^SITIUHVGWJXH[J]b^J_IaFbFdGeFf^gIhI
=stoppad	w0[HIZJfZ
=stor	e!F#I%I(I)J*I+J-D._/^2J3b4J5J6J7X8K9H:I=I>??E@GAJBFCGGKHYIZJIKELKMGNEO]PIRJSWTIUKVHXIZ@[J]H^J_HaFbHcIfJgIhH
=storag	y4XHXfY
=storung	wS[
=str	u-W/YHGKZZH
=straight	w+]3J>KHFOJTJZH[]bI
=strategi	i!I%J(I)I*]+H/J3J7J:J=J>I?[BFCHDDEIIHKHMINaOJPHTHUFVHW_ZD[K]IaIbJdHfJhI
=strength	w(I)J*H,H@YH[I[
=strict	y.YHINY
=stricter	w*[/^8JHHNGPH
=strona	n!I#I(I)H*I+[3I4K9K:K>I?J@HBGCID]HCKJMHOIPGS]UHVGWKX]Z^]JaIbJdJfHhK
=strong	r-H@]BJHGI[KJN[ZD
=strony	y+].YDE
=structur	wF]HK
=stuck	e!G#G%J(F)]*H+F,J-H/J0G1J3G4J6K7I8J9D:J;J=H>G?H@XAJBEC[DaEJFJGIH]IFJJKXLJMHNGOIPHRISITHUIVGYJZ]]I^I_GbGcHdJeJfGgIhH
=student	k!X)J+J-J3I?DBJDHG]H[I[KJNIPJUJV_ZG^Z
=stund	t3J9JBYHGOJSWX^aW
=stunden	p@^HHIJKJX[ZG
=su	_!X#G%G(J)J*H+I,J-G/J0K1J2J6K7H9I:Z=G>H?H@FAJBXCGDCGIH?I[JJKGLHMYNHOXT]UXV^WFZF[H]I^Y_IaGdHfGgJ
=sua	h![#H%J(H)J*J,K-J3X7J8X9I:H=J>I?J@XCIDGEZHCI[KYLJMZNHOJPJSKUYVXWDZC[J]I^XaIbIdIfJhH
=submit	uHDMIZaaJ
=submitt	r%XBJHEZ^
=subscription	w=_BIHIZJ
=subsidiary	y(]=JHZPI_Y
=succ	q)[9J@[BXHHJZNJPIUJVI^KcY
=succeed	p#J/^3H>IBZHHTZZIdG
=success	j/_@]BcH@KJLKMHNFXIZB]HhJ
=successful	wBGH[MZZDe[fH
=successfully	k!J#G%J(K>IBbHDNKTIV[ZD[H^J
=such	j!J+G3G9J;J=J>IBGCJDYEKGJH_IJMYNIOJTJZI]J_YaJdKgJ
=sui	y5XJY
=suis	j!J#^%I*J+Z-H/K1I2J3H4J8I:X=J>Z?F@EBZCEGJHAIHKFMINIOIRITIUIV^XIYJZI[Z]X_KaGbIcIdJfGhF
=suit	w#[@]HENJY]ZHcE
=sul	j!K-I/K3G4I:J<X=K>H?I@IBGCJDGHJIIJ[KJM_NIOJTXVKXJZG]KaHb]fYhJ
=sull	q(J;]?JBJCJHHRZZG]I^]a[
=sulla	y%YBJHIb[
=summer	t!YHKIZKZNIZK
=super	w9YB]HFIJZI
=suport	r(Y1X3^?JHIIJ
=supplier	p#I:]H_IETKXGZH
=support	]!J#J%K(])G*H+J-H.K/H0K1d2K3G4E5]8I:F=H>X?GBECIDEEYGIIGKILJMINHOJPGRISHTGUHVEWIXIYJZH[J]H^I_JaIbIcGdGeJfHgWhI
=supportato	y1X
=supprim	w-J4[9K?JBJHFMJU]ZK_ZfI
=sur	[!E#E%Y([)H*H+H,I-E/H0I1I2I3J4F6J7H8I9X:I;Z=G?D@FAHBACEEIFJGHHBJ^KDLZM[NEOFPGSJT[WXXEZ@[W]E_HaZbadFeJgH
=sure	q(J>KDIHYKIMJZ][J
=suspend	t!Z#J9J@HHZNKX[ZF^J
=svc	yHYLJZIfX
=swap	w@_HFKJZFcZ
=swear	yHHKZNZ
=switch	]!^#G%G(F*G+H,K.J/F0I1Y2J3F4H5J6H7H8G9E:F<J=F>Y@BAFBCCFDEEIFIGFIFJHKDL[MFNEOEQJRFSHTIU^V^WIXHZ?[H]F^F_EaFb]cGd[eXf]gHhY
=symbol	h!Z#K%J-]/Y3J9H=J@FBHCHDKHDIaJJKGMGN[OKXKZFaJfJhJ
=sync	J!>#@%]&C(?)@*B,C-=.E/C0e1d2[3H4^5B6J7@8_9?:?;B<C=B>=?@@<AEBDCAD>ECFBGfHYI<J?K<L@MZNFOAR_S=T?U@V<WCXAYXZ9[A]@^@_Da@bAcadYeBfag@h@
=synchro	t%Z/H0[3JGIHGIJKJMJNJPKcKdXf[
=synchronis	p%I0H3YGXHWMJPJd]fI
=synchronisati	y%H0KGDMZf]
=synchronisation	m%E0XGZH^NJZIfI
=synchronisiert	w3XH[dXfJ
=synchroniz	w%XGJHGMZ
=synchronizacja	y%JGGM[ZJdJf[
=synchronizacji	r!J%[0Y3K4YBJDKG^HDMIRZ_JcJdGfF
=synchronization	l0J8^<]GYHHMJUJZK^J_[dGfG
=system	^!H#K%H(H)I*I+Z,J-C.K/F0J1J2J3[4I6I7I8I9E:X;J=H>E?G@[AIBXCFD]EJFIGHHbIYJIK_LFMDODPISJTHUHVFWKXGYIZI[G]G^G_HaEbHcHdGeJfHgIhC
=t	yDIHaTI
=ta	y3H9J>[@HA]BFDJHFKJM]OJVKZHaJ
=tab	j!F#H%H-J2J3J9J;^@JAJBHCJDIGJIIKILINJPFTJUKVH][^__IaKbIhI
=tabl	u(G=JHaPJVJZI
=tablet	h!K#a(I)K-H9H>F?JBDDJHbIHKEMHNJTJUJVIWI[K]IaFcKhI
=tack	n!J(J-I3H4I8J9a=I>F?J@IAJB]CHDJGJHEIIKHMIOKPJRJTIVJXHYJZE[I]J_JaGbIcIdJfIhJ
=tag	l#G(J-H3J9]:J=K>I?J@cBHCIDIHDIGKGMJNJVJX]ZF[K]J^JaIbJhI
=tak	t#K(H)]*I+[-J9]=Y@KBJCJDDHEIJKJPGV[XIZFaJ
=take	]!H#J%H(H)H*H+J,K-D/I1K2J3H4I5I6J7I8I9H:G;^<]=H>JAJBDCHDEEXFJGFLFMcNIOJRJSJTHUJVGWJXJYJZF[G]H^G_GbHcIeJfIgX
=taken	n!I%J(J-H/]9J=Z?JBFDJHAIEKXMDNIPZRJSHTJU[VJXJ]J^[_JaJbJcJgGh]
=talk	p4[8H9^>J@JHFIJKKMJYYZI
=tam	w9I:_@IBIDJHGIFK[VYZIaJhJ
=tant	y(Y
=tape	w#Z3K9K>IHJKIO]XIh[
=tappad	y!K%[3H4Z9I>ZHFPJaJ
=tappat	u-I>_@JBJD[HGIJKIZD[KaKdJhJ
=tar	y3F>G@JHIIHKGO]aKh^
=tard	k#H(J,J-H3H9]:J=J>E?I@_BDCJDIH@IIKFLJMDNJOJTYUJVIXGYKZ^]J^Ka_bJcJfJhF
=tardi	w>I@[BIHFMJTXZYaZ
=target	l%J=JGcHGPKZJdBeIfH
=te	]!D#Z&I(a)G*F+F,F-b.I/H0G1Z2[3A4E5Y6H7F8G9A:D;F<G=F>GAGBGCCDJEHFHGFHDIaJGKALXMCODPEQIRGSHUEVCWHX_YGZ@]D_GbDcEdFeIfDgHhC
=teacher	r(^@]BHHBN[UJZF^[gJ
=team	V#E&I*F+G,H-D.I/G0H1I2I3C4F5I6H7F8G:^;H<I=D>@?B@@AHBICHDCEHFGGFHeIBKCLFMdNDOFPEQIRGSFTFUEV]WGXEYXZE[F]D^FaBbFcFdFeIfFhB
=tecken	t#H%H(J-H2_3J9H:G=J>J@IBHCJDIF]HDI_KINJOJUGVJWHXJZHaKhJ
=tego	n%J([+K-]3H9G:I=I>_?I@]BHCHDGHDIHKZLKMGNIOFPJUIVIXIZD]J_JaGbYdJfJhJ
=teken	p#J%H-H2]3J9H:H>K@IBICJDJF[GKHEIaKHNJUJVKWJXJZGaJdKhK
=tel	p!J#G%J(G-I3X7K9I:I=K>e?J@FBFCJDEHBIIKHLKMINJTKUIVIXHZ@[J]Ja_bHdIfJhI
=tela	r#H(K+Y>]@IBJDHHDTIZG]IaIb_
=telefon	b!I#Z%I(H)J*Y+G,K-G.K3^4J6J7J8J9F:H;J=H>W?[@JAKBEEKGJHDIFKFLIMZNHO]PJRJSJTIUHVGWIXJYJZD[H]W_IaXbGcIdIfIgJhH
=telefonen	u3G9J>[?ICKDFHZOYaI
=telefonnummer	h>HCID^HGIKO]X[ZJ]JaG
=telefonnumret	y3YOY
=telefono	a!I#H%I(I*J+F,K-H3[4J9G:I=J?Z@GBGDYGJH]IGKGLJMGNIObPJRKTIUIVHWJXXYKZG[K]G_JaFbIcJdKfJhI
=telefonu	n9J?J@JBJCIDaIKOZXYZG]JaH
=telefoon	k#[(J*J-K9I:K>]?E@HBJCXD^IJKJMINKTKXGZG]GaDhK
=telefoonnummer	q>ID[HHOYXZZIaJ
=telemovel	w3^>ZHE
=tell	a![([)I*H+J-].^3F7J9C:[=Y>D?FBDDWEGFJHFJJKWLKMIN^OGPJV[WJXHZH[J]H^I_JaIcIdJfJgJhG
=tem	e!G#G&J)[*[+G,I-E/I0J1J2I4I6J8J9E:Y;I=Y>C?EAJBFD^EIGIH?IaLZMENFO[PGRJSJTHUFVCWIXDYJZ@[H]F^I_IaZbIcHdHfIgJhF
=temo	y=[HHJWKKUY
=temp	f#F%J(H)I-F/J3I9I:I=J>I?J@]BECJDHF[GZHAIEJJKCLcNHOJPKSJTXUHVZXIZB[J]I^JaJcJdKfJhZ
=tempo	q@_BGHWKHMXZIc]dJhI
=temporairement	u#IHJT[
=temporal	w!X@ZHILZTY
=temporalment	yTZ
=temporaneament	yTZ
=temporariament	wTZ
=temporarily	i#ZT[
=temporary	f(I-J3J:I=J>I?^BDDHIIKGLaMGNISJVKZA^IbJc]hZ
=temu	w@[M[ZK
=ten	c!H%J(J*I+J-I/F3F4K8J9H:J=J?H@XA[BECWDGGXHHKDLIM_N^O^PJUKVJXHYJZG[J]H^J_IaYbJcJdJfJgKhX
=tenant	W!D#G%E&I(A+G,H.H/H0F1I2H3C4G5I6H7H8G9A:d;I<J>B?C@@AFB@CDDBEGFIGEH[IBJFKALFMDNAOGPEQIRFS_TGUdV>WeXBYHZ?[E]D^F_EaCbCcFeFfDgGhD
=tenemo	y=ZJWUZ
=tengo	g!I#H%J([*K+G-I3H9F:I=J>Z@FBGC_DFIFKFMENKOHTKVGXYZY]IaGbJfJh[
=tenho	l!J#G%J(Y*J+J-H3F9H:I=J>Z@GBFCbDZHBIHKGMHOHTJUJVIXHZY[Y]HaIhZ
=tent	w3H9K>J@[BJHJKJMIOHXZZ[aJhJ
=tentativ	p#X-I3IHDIHN]UJXa
=tentativa	n#Z3G>J@JBZHGOIUJX_
=tentativi	p#]3FHGOJUJX_
=teraz	o#J(I)J*Z-J:I=Z>IBGCYDHHCIIK[LHMINJZ[[J]IaJbJdJhI
=terceiro	y.XJY
=tercero	y.XJY
=term	q#J-e3J9H>IHCIFKIXI]KaJ
=termin	w#G(H-[:K@EBJDGHDIEKGMGNJTJ[J]abJhJ
=terminado	y+H3E>^B[DGHIOFXJ
=terminal	w(J-HBKH]ZH]Jb[
=terug	m!_#H%H(I+Y,K-H/I0]3I4J6H8[9G:I;K=I>Y?I@GBGCHDGGKHBIFK[LIMINIOHRJTJUIVIXIYJ[I]HaFb^cIdHeKfIhH
=terugschrijven	b!G#F&J(E)H*I+I-H/H0G1I2I3E5J6X7H8[9F:F;J<I>E?G@EAIBGCHDFEHFIGEHGIHJHKFLFMENFOIPXSITHUGVGWIXEYX[H]G^HaGbEdae^fZgXhE
=terwijl	w#J3FHJO[TZZFh]
=test	c!F#H%G(F)I*J+J,J-F.K/H0J1J2K3F4J6I7I8G9^:C;W=^>G?H@BAHB_CHDFEJFJGIHYIEKBLGMGNJOHPGQJRHSGTJVFXHZJ[H]F^I_GaGcHdEeHfJgIhF
=texto	w3I4I9J:J>^?[@HCJDEHCKJZJa[bJ
=tez	w-[>I@JCJDIHHIILZZJa^
=than	b!J#I(J)I+J-G/[1]2X3I9G=I>I?K@GAbBDCKDIHHIZKDLKMINFR[TJVJXIZH[K^I_DaJgKhI
=thank	b!I#H%K(I)J*I-E.J/J3G4H7I8J9b:I;J=I>F?H@EAIBaCIDFEJFKGIH@IGJJKFLIMHNIOIPJRJTIUIVGWJXHYJZE[J]J^J_IaGbGcIdIfIgJhH
=that	J#F%I&F(D)K*I+G,D-_.X/C0D2C3A4^5Z6D7E8C9C:G;Z<E=G>b@HAHBIDHG[HIIKJ]KYLZMAO]PFQJRGSGTJUXXFZE[X]>^^aHbAcBdHeDfJgHhH
=the	5!I#B%H&B(H)A*@+C-E.F/X0G2X6[7F99:<=D>a?Z@DB[CBDFEDF_HaIHJ_LAN]QJR]SFUHWAXCYJ[E]e^^__aZdCfDh]
=their	X!G#G%G*X,J-H/E0J1J2J3H4J5K6J7E8_9I:[;Y<K>F?D@YAHB?CGFIIGKIL[PJRJSHV[WHYKZB[^]H_HaIbGcHdXeJgFhD
=them	a!J#J%F(H)Z*I+J-H1J3[7J8J9J>I?H@XBGDXEIG^JDKYLZMINZOGPZSJVHWXXJZD[J^JaJbJdEfJgJhJ
=themselv	r(I)]=KHGPKVZZJ[XgI
=then	[%F&J(F)H*H+H,I-F.K/b0J3C4J5J6I7H8H9J:H;J=E>C?D@JAIB@C_DYEJFXGGH;IBK[MGNDOJPXRYSFTJVGWIXEYXZ][H^I_GaHc[eJf[gJh[
=ther	R!D#C%X)D*C,G-J.G/I0G1F2G3H4H5J6G7Z9c:B;F<G=G>F@GA^B<C^EFFYGYHAI@K@LDMFNIOCPCQHRFS^TXUIV@WXYFZ[[Z]A_ZaFcDdFeHfGgDhB
=thes	j!H%J(F)I-I/J3H7I8K9H:H=[>I@EAJBGCIDGGYIbJJKFLXMJNIOJSJUIVFXJZ?[I]K^[_HaKdKfZgJhJ
=they	Y!c#F%G(J)F*J+G,H-I.J/Z0I1H2I3]4I5J7X8H9D:E;H<J=F>J?YAGBICGDXEIFIG[HAIWJHMFO]QJRHSITFUZWHXGZF]F^F_FbGcHdGeJfYg[hF
=theyr	m!K%J+]3G>J?]@IBJDJHHIHKZNJVWZHgW
=theyv	w+J3[>H?ZCJD[HDIIOYZJ
=thing	g!J(J)J*X+I/J3G7J9F:J=J>H?H@XBGC^D[HBJJKCLKMJOGRJTJVHWIXHZ[[J]I^KaY
=think	i!J#Y+]-a1I3F4H9C>HAKBDCJDGFJGIH@K]MHNHOIRZTIVJXJYHZC[Y]J^J_KaJbIcGfHhY
=third	g(I-F.Y/J7^:J=K?K@HBHDJGJIGJ[KFLKMJNHSIUJVJ[K^JaHbYgJhJ
=this	O!F#I%I&J(X)G*@+H,D-D.F/F0E1Y2F4D5F6F7E8^9a:Y;X<F=Y>A??@]AYC@DZEGFEGXHJI>JBKXLIMIOCQGRDSDTEVaW[XAYD[D]B^X_JaEbDcGdDeEfAgChE
=thos	f!I%H(H*J+[-I/H1[4J7X:H=[>Z@[BECJDHFJGbH>IJJYKHLJMHNGPZRHSJTHUJZ@[I]J^I_JbIcId[fGgI
=though	f#J(I*]+]-I9J>J?K@JBFCJDIIIKILZVKZG]J^J_XaZh[
=thre	b!I%J(I)J*H+J-G/I0K1I3H4J7K8J9F:I=J>H?H@JAJBCCHDIEKGHJIK_LJMHNHOIPZRGTHUIWJXDZ_]H^Ja^bJdJfHgJh]
=threshold	nHaZK_H
=throttl	o#J-J9HBJDJIKKJXbZI
=through	Y!G#G%H)I*F+[,J-B.J/J0I1I2J4J5J6J7Y8I9G;J=G>E?EAJB_CDDYEJFIHJKZLGMEN]OIRISGUFWHXGZY[F]Y_FcYdGeJgZhF
=throw	r([BISXZG^Xe[gJ
=thui	y-I9G>a@KBJIHKIZKbK
=thx	w!I#H%K(I)K*K+J-G3H4J7J8J9c:J=I>H?I@HBECIDIGJHDIGKGLJMINIOIPJRJTJUJVIXIYJZE[J]I_JaHbJcIdKfIhI
=tick	a!I#J%I(F,G-I/J1I3J4Y6J7J8G9J:I<]=H>I?H@DBCCJDIFIG^HHJHKHL_MINIPIRIUIVIYJZ?[H]J^Y_HbIcIdbeXfGgIhH
=ticket	e!E#I%J(G-F/J3G4K7J9c:I=I>E?H@CB_CIDHFJGIHZIDJJKELIMGNHOIPJRJTJVIXJZX[I]I_KaGbIcHdIfJhH
=tiden	w#]6J>HBHKJMHR]cIfW
=tiempo	q3J9J@^BFDYHYZHc]hJ
=tien	d!H%Z+H,J-E2J3_4I6K7X9H:I;J>F?H@DBECXDZGJHAIZKXL[NZOIPIRWTXVFXFZD[I]H^I_IaEbIcHdIfHhF
=tienen	w)]*[-K3G9J>JBIDGHIIIKGO_PIUJVHZJaJ
=tier	u!F#I%J(Y)J2H3G=[?J@IBKCGDJHEIIPaTIVIXJZG^JdFgJ
=tijd	w6J@]DKHFIJKJMXR_cJfH
=tijdelijk	q#J@[HIKJL]MJT^ZG^I
=till	_!F%F(F)H*G+H,I-B.I/H0H1I2I3E4G5I6I7H8H9A:X;I<J=E>Z?E@_AIBZC]DFEHFJGHHYIBJILGM]NEOGPFQ]RGSFTHUGWHYHZ?]D^K_GaDbYcZeJf]hF
=tillbaka	l!]#G%G(H+Y,K-E/J0_3I4H6H7J8[9G:H;J=H>Z?J@FAKBGCHDFGKHAIEKZLIMGNHOIRITHUJVIXYYI[H]H^I_IaGb^cHeIfFgJhH
=tillbakaskrivn	c!E#F%[&J(D)G*H+H,W-H.J/I0F1I2J3G4W5J6Y7G8]9F:G;I<I>C?G@EAIBCCHDFEGFIGHHHIGJIKFLFMENGOHPYRESITGUGVEWIXF[G]H^FaFbEdbe^fXgXhE
=tillbakaskrivningen	wBXHIRYYXdJf[
=tillfalligt	t@ZHIKJLYSJT^ZH^IhI
=time	R!C#_%D&H(D)F*F+Y,F-W.G/C0D1E2G3A4C5G6E7E8D9J:C;G<H=E>@?B@HADDZEHFFGDHYI?JELFMYNGOEPFQHRgSFUEVCXZYEZI[F]Z^E_Ea[bCcXdGeFfHgFhG
=timed	u#I6J9JEH]]_Jc]
=timeout	o#H9IBHEHRHTJZJ]I_KccdIfH
=timm	y3J9I>G@JCJDJHIOIX]ZJa]bJ
=timmar	t@]XY
=tipo	u(I3J9H:aHF
=tiraram	y*J4[=Z?[CFHEIJNH
=tjansten	t#J9I@JBYHFIJKJdJfa
=tls	W!D#F%E&I(E)F*G+F,G-D.H/F0E1@2E3B4A5H6D7G8D9C:G;G<]=C>C?E@BAHB@CBDEEGFHGFHKIBJGKBLFMCNEOFPDQHR@SFTFUDVDWHXDYnZA[G]D^G_EaCbEc^d@eEf>gEhF
=to	>!E#B%X&B(X)C+c,F-F/C0X1>2?3=4[6F8E;G=D>b@YA=BIEDGFH^IFJ>KbLWNEOGPAQ_R:S=TIV^WCXJYEZG^YaBbEc]dIf?hG
=toda	n#Z-I9K>K?JBICKKHMIN_U]XJZIaKhK
=todavia	u@ZBIEIHFM^UHVJW[
=today	^#H%J(G)I*J+J-F/H3I4J7G8J9X:G=F>H?F@cBHCIDGGJHHIEJIKELJMINCOJPIRJScTHUGVGWIX_[I]H_JaFbIdJfIgIhH
=todo	h!H#H%J(J)I*J+J,J-_/H3H4J7I9W:I=I>I?F@EB]CGDHEJIIJKKFMENIOIPJRJS]TYUaVFWIXFZB[J]J^J_JaIbGcHdJfJgK
=toegang	q![#I%Y(I,J-I3J4J9E=I>Z?I@EBICIDJHZIGKHMJNIOJP]UJVGXIZ[]HaFbJhK
=together	yBXHZTHZW
=token	Z!E#F%E&I(E)F*F+H,i-X.J/F0I1G2I3D4F5J6H7G8H9D:G;H<J=F>F?^@DAHBCCGDEEIFIGGIDJGKDLFMFNEOFPDQIRdSITGUGVEWHXFYHZ>[H]F^H_GaEbFcFdGeEfDgIhF
=tokenu	y,a3J9KHHZI
=told	a!G#H(D)[*G+G,I-H/G0K2J3F4Y5K6J7Y8I9E;J=I>C?F@ZAJBCCGD^EJFJHAICLIMFNZOFPERISJTFUEVYWJXZYZZ][G]H^Y_HaFbHcHd^fIgG
=tolto	t(J*I-H3J4Z9J=Z>I?]@IBHCGDJHEIJKHMJNJPZU[VIXKZH]JdJ
=tolv	y9H@KBJHHI^K]OJZIhJ
=tomb	y3W>[HHOKaJf[
=tomorrow	e!K#F(J+J-I3J9H>Z?J@bBEDIHHIIKELJMHNJUKVKXc[I]IaHbJhJ
=tone	y3F>IH_
=tonight	y>Z@FH[KJZF
=too	S#^%E&I(E)E*E,G-c.H/C0X1^2_3I4D5]6F7E9A:D;G<H=C>A?C@YAGBACCDHEEFGGEIZJELFMBNAOAPEQIRESXT[UEVCWHX_ZA[E^E_FaYbDcDdCeGfFgBhB
=took	i!K#K(H)[*G-X/_3J8]9I>Z?[@DB_CXDJGIH?IIJJKFMHNFOJPGRJTKXGZD]GaFgJhK
=tool	g!I#G%G)J,J-H/G0I1_2Z4H5K6J7H8H9D:J;J<J=H>H?H@DAYBECIDIFJH^IGJ_KGLJMHNFOIPIRCSITIUHVJXGYIZC[J]I^J_IaIbIcHdGfEg[hI
=top	u-JB]KKZHh[
=torna	w!Z#J3K@KBHHFKJUJX[ZKb^
=tot	m!J#I%J(H)J-I3I4Z7K9]:H=I>[?H@^BECHDHHJIHKGMINJOKPJRJUIVYWKXHZD[J]IaHbFcHdJf^hI
=touch	u1^HENZRJZF^]cJfJgW
=toujour	o3E9Z>J?G@JBJDXHFM]OJTZUKXHZJaY
=tourn	y!J1X3J=KBIDKHGMJSIUGVJWJZ^aIf[
=tous	w-I.X9Y@JBJHIKGN]ZJ
=tout	i!J#G%J(I)J-[/I3H4J7J9Z:J=I>I?H@ZB]CIDGEKHHIIKFLKMDNGOIPJRJSIT[U_WIXIZD[I]I^[_JaHbIcHdJfJhI
=town	w-c@HFJHDIFKHNKZG
=tra	u(H3J9I>J?]@XCJIKKHMINIOJRYV]ZGaJfK
=track	y#I.X9JH^RFXJZH
=traffic	i<_GJHDJJc_
=train	q!E(F)I+J7K=I>G@FBFDHHYIIKIPJSJTJVJZC]c^[bJhJ
=traine	w@ZHFVXbY
=translat	w3K9HDIHaNJSJVKZEaH
=tras	q(J:J@JBZHDR^UJVJXKZG_ZdJfZg[
=trasig	yH[RZ
=travel	y?J@JCGH_
=travell	w+I>HDJH_
=tre	t!J#[-J3G9I:J=I>E?J@GBICGDJHEI^KGMJNJOITKXHZG]IaabKhJ
=tres	t#^-J3J9I>I@GBJCKHEKIMJOKXFZHa_
=trial	r#J-J9J=a@HBIZIaJfJ
=trie	b![#Z%X(Y)J*H+J-H3I9I:[;J=J>J?K@EAJBGCJDHGIHIIGJJKXLKNYOIPIRKVDX_ZC[J]J^I_HaHhJ
=tried	Y!E%H&J(G)I*H+G,I-C.I/E0J1J2K3E4I5J6I7H8H9F:F;I<K=F>F?F@]AHBYCFDEEHFIGHH;I@JHK^LGMDNaPFQKRGSITWUIWJXbYJZ_[H]F_GbEcGdIeJgH
=trigger	q#W+[DJT[ZF
=troca	p!J(J:J>J@ZBGDJHWIJKILXMJNKPJRJUJVJXIZZ^JaJbYd[fHhJ
=trocada	u/ZBZHFMZTG_J
=trocar	l#H(J-I9J:Z>I@^BIDIHEIHKHMJNJTKXFZZ[Y]J^[aIbKhX
=troi	w9J>J@JCJHII[XJZJa]
=trop	b!I%I(I*J+I-b.K/J2Z3H4I7J8K9F:H=I>F?H@YAKBECGDHFKGJH>I]JIKDLIMGNHOHPIRKTIUJVIXcYJZB[I]H^J_JaWbIcIdJfHgKhE
=tropp	t@JHHX^
=troppi	r#]HIX[
=troppo	l#J-^2[3I5X9J>J?I@[BHDJHDI]KIMKNKVJXIZI]IaHcKfJhI
=troquei	q>Y@Y
=trotzdem	t*X3J@JHIOZPYZG[[
=troubl	n#J-I7K=J@HB^HCIIJJKFS[Z]bKdKhJ
=trovato	y4X_[
=true	t(J@JBIHELYZD^a
=trust	w4J8JAJH_
=try	Y%I&J(G)F+D,I-^.I/G0J1I2J3E4H5J6I7H8F:F;J<J=G>F?E@GAHBJCFDGEIFHGIHBJGLGMFOFPERHSIUFVCWHXcYJZc[G]F^E_HbFcYdHeJfHgIhH
=trzeba	u.Y9I:[@^HFZJaK
=trzy	y#]-J3I9I>J@HBICJDHHFI[KJOJXIZH]Ia[
=trzyma	y7XHEM]gX
=tudo	wB^HJT[UJZH
=tuesday	t!J#I-H9K@^BIHXKHNZR]XIZE
=tunnel	u4[]ZcHfJ
=turn	U!^#J%E&I(B)a*C+F.W/X0H1G2I3D4C5G6G7F8F9D;Z=D>EAGBACDDIEFFHGEHDLJMEN[OFPCQIRESETGUbV[WDXFYYZ=[F]E_EcDeZfIgD
=tussen	w9J@XBJCKGJHZIJK[MJNJR[SKZIdJfI
=tutorial	u-I=J@GHaII
=tutt	y@ZIKN[ZI
=tutti	u#K)J-]9[=J@IBJDJHEIIKFNJOJU[VHZIhJ
=tutto	r/I:K@KB^HEMJS]TZUXVJWJXJZD_JbJ
=tva	g!G#F%H&K(F)F*c+H,H-E.J/^0J1J2J3E4I5K6I7I8H9B:H;I=F>C?F@aAbBFC]DEEIFJGJH@ICJJKYLIMFNFOZPERISJTHUHVEWJXFYJZA[H]F^H_FaFbFcIdIfIgHhG
=twaalf	y9IHII]K[ZI
=twee	f!H#H%I(H)H*c+I,I-F/]0I3F4J6I7J8I9E:H;J=H>F?F@]A_BEC]DDEJGJH@IDLJMHNHO[PGRJTIUJVGWJXGZD[I]G^J_HaGbIcIdIfJgJhH
=tweed	o#J(K*I-J3[8]9H:J=K>E?I@IAJBYC[D]HIIGKGMJOIVJXJZF]JaIcK
=twelv	y@YI]ZF
=twenty	w#K@]BJHYKK
=twic	h!J#F(I)J+H-J/H7J9H>J?J@ZAcBFCIDIEHHXIJKGMKNJSJTYXJZX[J]J^J_DaGcHdKfJ
=twierdzi	wh^
=two	S!B#C%B&I(>)A*c+C,E-@.H/[0K1E2G3C4D5G6Y7E8A9B:D;F<H=D>A?@AhB@CeDIEYFGGCIGLCNAOXPYQHRCSFTEUEVAWFXCYEZ:[X]C^C_?aBbFcBdDeHfEg]h@
=twoj	uBXHIM[TZVKZJ
=ty	y!J#I(J-H3I4J9a:K=J>I?I@ICJDIHEIHKHMINJOJPJRKTKUJVIXJYKZF]JaHbJcJfJhJ
=tylko	f!H#G%I(H)H*H+H,J-H/J2J3G4I7I8J9F:H>G?]@YAJBDC_DEEJFKGKIFJJKFLIMENIOIPZRJSJTKUHV^WJXHYJZJ[b]I^J_JaEbFcJdIfIhH
=tym	y([GYHHPW
=tymczasowo	wT^
=typ	p#^(H-H3G9H:[>H@GBHDIHCIYKFMGNIO[RITKXHZD][aIbJh]
=type	f!J#H%H(G)K*J-F/J3H8J9G:_=J>I?J@ZAJBGCGDHGZHFIYJJKHLJMHNXPHTJVIXJYJZG[I]I_JaJbJdJfJgJhb
=typed	a!I#X(J+J-H/H3[9J:I>C?H@[BZCHDIFJH?I^K]LKMHNGO^TJVIXGZG[K]]^J_JaCbK
=typo	p3^>I@]BKDIIJKJOIZJ
=u	i!G#H%I(Y)J+J-F/H3H4I6J7[8J9[:X=H>G?G@aAJBDCGDFGIHBIEJJKILHMGNHOIPHSITIUYV]WJYJ[G]I^H_IaGbHcJdYfHhJ
=uac	w!JHGUGZIba
=uber	o%Z(Y3J7]:J=J>[@HCGDZHGLJSJ^JaJ
=uberall	y/I@IBJHHM^SZZI
=uberein	tO[
=uberprufen	y%[3YDJHKXX
=uberprufung	u3F>J@GC[DYHIIIO]XJZG][aI
=uberschritten	y#Y%I9KHIX_
=udalo	w/]3JB]HJIKMJTIZH_H
=ufficio	u%J(J3H9Z>[?YBGCHHEIIMJOJV]XJZI]K
=uhr	r#J4J9J=JBHHZIJMFRbYJZHbHcJfF
=uit	d!^#F%F&J(C)X*E+H,H-C/G0H2G3Z4F5I6^7G8G9C:G;a<W=G>B?X@EAGBECEDEEJFIGHHBIEKDLGMFNFOBQJRESITYU_VCWHXFYXZD[H]E^E_DcGdYeIgHhG
=uitgenodigd	y:_@JHIZH
=uitgeschakeld	o!a#J9J;Y>K@JBKHJVJZI
=uitgevinkt	yG[dZfI
=ultim	w-I3J9H@HBJHFIHKaMJNJO[ZHaHhJ
=ultima	p!K#J-G3J9I>J@XBIHFIFKbMINJO[VKZF]KaJeXhI
=ultimo	r3K@]HHIJKJMJO]XXZHaJeY
=um	_!F#A%F&K)G+H,I-Z.W/I0J1J2J4G5K6I7H8I9[=F>B@ZAHBCCbDDFIGHIKKCLHMFNGOHSGUFWHXYYIZZ[G]F^H_HbFcCeJfGgJhF
=uma	e!G#G%Z)I*X+I,J.J/I0J1J2J3F4I6J7H8Z:F;I=J>E?E@^AIBDCZDFEJFIGIK[LIMEOFPHRISITHUFVFYIZ][G]G^I_HaWbHcHdHfHgJhE
=umgebung	t7JE[HIZGcadZgI
=umlaut	t/ZHJI[
=un	P!F#>%@&E(^)A+A,C-].E/C0E1E2D4D5F6D7E9I:_;W<F=@>??>@dABB:CeDDEJFDGBHXIXJGLCN>OCQFRGSBTCU>VFWCXcYDZb[H]B^B_[b@cGdYeEf?gGhC
=una	Z!F#B%^&I(D)G+G,G-X.H/F0H1H2G3Y4G5I6H7F8X:Z;J<I>B?D@^AGB?CFDAEHGEHYKaLEM?NXOAPFQJRGSGTDUDVCXYYHZX[W]C^F_GbDcDdEeIfEgGhB
=unauthoriz	qT[
=unavailabl	r4^HES[fI
=unbefugt	yTZ
=und	V!G#_%D&I(F)G*Y+F-H/F1H2H4E5I9G;G=E>^?G@^AGBbDYEGFZGIH@I[JGKHLXMBOYPEQIRKSFTDUDVDZA[J][^E_FaIbJcZdCeHfDgEhZ
=under	h!]#F%Y&I(G-E/J3G4J7H8J9I:I=J>I?H@FAJBDCJDHF_H>IZLIMHNGPJTJVIXJZJ[G]HaIbccJdIgJhE
=understand	yHHIJZ^hI
=une	_!J#D%Z&J)I+G,I-J.J/I0J1J2J3Y4H7H8Z9Y:Y;I<J=D>BAIBDCaDBGHHHIXKDLIMENXPFRHUEVEWGYIZ][H]D^I_IaXbGcFdHeJfGhF
=unexpect	q!J&],K/J3^HINIZW_KcIfJ
=unexpir	m#J%c(E-G7K=J@IBJHHIHJJKDLFMINJZD[I]J^KbJdKhI
=unfortunately	u-XZZ
=ungultig	yHJO[RYaJhX
=unidad	wFZG[
=uninstall	w?HBIH]J]NJZH
=uniqu	y-XKZ
=unit	pF[G]HH
=university	u7b>[DIHDIJZHcK
=unknown	f!G#I%J&b(I,J-G/I3I@JBHEIH_IJJJKIMJNJPJSHTJZC[I_Ib[dHfKgHhJ
=unlock	S!C#X&J(E)F*I+H,I-E.I/E0H2I3G4H5J6H7F8H9K:G;I<J=F>D?E@CAHB_CGDFEJFHGFIFJGKDLFMENFOJPEQJRGSHTcUFVEWHXFYHZJ[f]H^D_CaGb@cGdFeIfGgF
=uno	o(J*Z-J3J9H?I@JCcDKHFIHKIMKNJXJZHaH
=uns	n!K%I(J3H7Z9J=I>J@JBJDKHFNIOYSJU]VIW[^JaJdZfI
=unser	e!K#J%I(X)Y.W/J1X2Y3I4J7^=Z>I?F@GCIDGFJGJHXIHJIKILJMINYPJRKSHTJU]VDWHXJY[ZB[I]G^IaFbGcHdHfGgHhI
=unserer	t-Z:[DJHZIIKH
=unsuccessful	u#X)IBDHISJUGVHZa
=unsupport	w/[1[HIIKRK
=unter	yHJZHbXdZhZ
=unternehmen	yIJKIN]
=unterstutzt	q0W5Y7WHHPKYXZKa[gZ
=untick	l!K#I%I(K-J3H8I9I;J<]=J>I?J@HAIBCCKDJFJG[HHIIKJMJRITJXJYJZD]G^__JaIbIcJdbeIfI
=until	_#E%H(H+F-G/I1J3G7J8J9H:I=I>G?X@cAJBDCHDYFKGHHFJJKHLIMcNHOIPZX^Z@[H]H^IaFbZcJdIfZgGhI
=untouch	y@XTYgW
=up	S!I#G%^&G(B)B*B+_,F-Y.H0F1F2G3A4D5F9E:B;I=B>@@BBECHD^E[FFGCI?JDKCLDMIOCPFQGRZSETBUEV^W_YGZH]IacbGcBdJeGfEgDhB
=updat	W!F#H%E&I(^*I+H,G-C.I/^0X1_2H3D4E5]6E7F8F9X:G;H<I=E?E@JAGB[CFDCEHFHGEHZIDJHK@LFMCN]OFPEQIRESHTGUGVFWIXGYFZG[F]E^C_EaEbDcDdCeDf_gahJ
=upewnij	y3YCZOY
=upgrad	g!I#G%I(F,J-H/J1a3I4E5]6J8J9H=J>J@IBHCJDJGIHYIIJIMJNIOKPIRGSJTHUJXFYGZE[J]J_JaJbFcGdYeHf_gG
=upon	y%X
=upp	n#^(I=J>G?H@JBJCIDJE[HEIHKIMINJUIVIWKXKZF[_]Ja[bGcI
=upper	oHIIKNa
=uppercas	tHII^
=uppfyller	rHIIZKIN_ZI
=uppgifter	y+J3JD_HIOXZJ
=upphor	y@ILaTJZI^HhI
=uprawnien	q!K%[(_9I:J;]=K>J@JBHDIHGNJUJVIZFaJ
=uprawnienia	r%^(]8J9H;[>J@IBJDJHYZGaJdHeJfGhJ
=ur	u*J-J>K?]BJCJHFP[ZGdJf[
=us	d!Y%J(H)H*F+I-F/J1J3I7Y9I:^=J>J?H@FBFCJDGEJIHKZLIMINHPISIU_VGW^XGY]ZB[J]H^JaHbGcJdIfHgJ
=usa	p-a3J7[9F>J?J@IBICIDJHFIJKHOISIUJXJZH]Ka[hI
=usada	u@JBKHHK_ZJ
=usamo	y0[1Y
=usar	l(J*K?^@IBJCHEJHHIJK_PZV]WHZEaJ
=usata	r-Z@GBKHHIIKaVJZHaJhJ
=use	T!D#D%E&J(A*]+E,X-c.D2I3D4X5I6G7X8F9D;I<I>X?a@?AGBCCAEGFGGZIIJXK_NBODPKQIRGSFUBV]WGXXYXZ8[D]E^D_DaFcEdFeGfEgFh_
=used	W!F%X&J)E*E+F,]-^.I0I1I2H3H4H5J8G9F:F;H<J=F?b@DAYB@CDDHEHFGGFHZIYJGK^LFMINCOGQJRISHUHVDWIYIZA[C]E^E_DaGbEcGdGeHfFg_hD
=usei	yKZ
=useless	y7_?KHDZHbG
=user	A%C&E([)Y*[+],B-F.@/A0A1D2B3F4>5>6;7F9:;c<@=Z>;?=AcB]CIEZFYG_HFIIJFKJMANGOGPXQYR=S?THUFW>Y=]]^__daFb?c:dXe=f=gGhF
=useraccountcontrol	y!^#I2F3H4I@IAJBJCJDIHFIGL^PI^I_K
=usernam	y/W:JHJIYZ[
=uses	l-J/J4Z7Y@HBKI^JJK[NJSKZBgXhI
=using	j#Z-I/J:Z@HBICKD[IHK^LYNHOHVKZDaYhG
=usluga	t(J7J9J=J@JBJEJHHSHTKUJZIcJdHfc
=uslugi	u(I2[=JGJHHIKLXS]UGVJWHZId[fH
=uso	k#K3C9J>a?J@IBIDIEJHEIHKIM^OBT]UKVZWHXGZE]JaHbHh[
=usr	h#I%J(H)H+X-I/H2K3F7G8J9I:^<J=J>I?GA]BFCZDEEJH@IEKJMGPJSJTHUFV[WHXHYKZA[H][^Y_ZaJbGcJdIfJgJhG
=ustawic	r!X@aHXKIZG
=ustawilem	y*[@IDJHKKIPJZG]]
=usual	uBJHHIJK_hJ
=usuario	T!Z#F%G&H(^)X*B+J,D-B.H/E0F1H2H3D4E5H6F8X9B:^;Z<I=Y>A?@@FAaBIEEFGHIJGKCMCNCOXPGQIRESDTBUAVJWEXWYGZ[]]^^_ZaIcDeHfChB
=usunieto	y*K-I4[?]CJHIIJKJNJZH]J_[
=usuniety	y8]HHPZVJ_X
=ut	q#J(G-J3I9I:I=_>G@GBFCJDHHZIIKGLXMJNHUJVJXJ[J][^KaZbIdKfIhI
=utan	h!G#[%F&[(H)I*J+G,I-H.K/I1[2I3Y4G6I7H8Z9G:G;I<Y=X?H@CAGBXCGEKFIGHH@IEJJKCLXMYNZOEPGRGSJTGUJVHXFYHZB]F^Z_ZaGbHcGdXeIfEgIhF
=utent	^!H#H%G&I(Y)H*H,H-B.J/I0G1J2I3A4I5K6G7D8I9D:];[<K=]>E?C@JAZCYEIFIH;I[JIKGMDNEOWQKRISFTDUEWGX[YIZY[F]]^Z_YcHeHfFgHhE
=utenti	p([)Z*G+G,G-J3F7[8Z9I:I=J>J?H@HAZBGCHDDH^IJKIMJNJPJUKVIXGZH[X]I_JaKdJ
=utilis	m(J*K,[-]3J9G?J@IBJHHKZMYOKPXUJVIZHaJdK
=utilisateur	[!C#Z%E&J([)X*E,F-B.I0I1I2I4G5J6H7Z9F:Z;Y<I>E?A@GA[BJEFFHHGJIKGMDNDOXQJRGSGTFUCWFXYYH^]aJcFeIfEgHhF
=utilisation	yTZV[WI
=utiliser	u-X?[HJPYVJ
=utilizador	t7[:JHJI[KGMIZJ^YdJ
=uur	l#G%K(I-H3E9G>E?I@aBGCHDIHDIHKGMINKOGPJTKUJVHX_ZE[K]Ja^bIhJ
=uw	i#H%I(E)J*I-G3Z7J:Y;J=I>J?K@YCIDFEZGKHDI]KHLIM]NHPHTYUIVXWEXXZB[I]G^HaJbId[fJhH
=uzyc	u?[CIKZ
=uzytkownicy	y!K(H)]*I7[8^CJHHIIKJPGVKZI]J_I
=uzytkownik	e!]%H&K(D)G*J+X,J-G.K0I1K2K3E4I6J7G8G9H:F<J>F?F@FAGCZD[EIFJGXH@IDJIKJMFNGO[P[RJSHTGUFVDWIYJ[H]Y^Z_YbFcHdGfHgIhH
=uzytkownika	n!F#J%J&J(])J+J-H/I3H7H8J9H:Y=H>I?H@IAZBGCFDGEJGJHCI^KHLJMJNJOIPGSKTJUJV[XI[I]Z^H_[aIbGcJdJgJhJ
=uzytkownikow	w!F(Z)I*J+I,JA]CHDJHZIJPJZI_KbZ
=uzywan	tBJHJK_
=v	y9HH]bZ
=v1	r1YHJMIZKg^
=v2	l0K6J=JGJHdPEVEYJdEeEfG
=va	h!H#I%J(H)J*J+J,K-H/H0J3G4J6K7J9[:Z=H>Y?H@ECHDGEKGJKGLJM[NHOHPJRYSITXUHVGWJXIZ_[J]H^K_IaFbXcHdIfHgJhF
=vaak	t#Y-]9I@JHIIJNJXZZI
=vacation	t#[>Y@JBGHJMJNKZ]
=vad	u(J9H=G>I@IBGDHGJH^IIKHMJN]Z[aJbIhJ
=vagu	y-Z=IHZ
=vai	t>ZHFM[ZHb[
=vale	w3H>I?XHGI^OIaJ
=valeu	y9]B[HHIJKKXJZH
=valid	i#J,X-G/Y3X9J>X?D@EBFCJDHGJHWIFKGL]M]NFOJRZTJXIZY]J^JaFbJdJgJhE
=valida	w3[>IHKLXhX
=validar	t3E>^DJHHO[XYZEaJ
=valider	w3F>_HHOHXZZIaH
=validita	u@ZHJIEN]
=valido	w3[>JHKOWRY
=valj	y-Z@IHJK]ZH
=valt	y%I>JGZH[MKdK
=valu	q/ZN]ZG
=van	Z!W#B%B&X)F*E+D,D-I/E1E5H6D7E8D9A:_;^<H=B>C?CAECJD?FFGYKXLDMAN^OZPZQHRXSGUDV]WDXBYEZ>[C]A^C_Ba?cAdBeZf[gFhB
=vandaag	u>J@[HIX[aH
=vanish	o!F#J(I)H*^-J3J9J:K=J>J?X@IAIB[DJGIHCIJKFLINHOJTIVJXJ]J^G_^aIbXcJ
=vanochtend	w#]9J@^BJCIHHKHZJ
=vanta	r@XX[
=var	r+H.X8J>J?KBJDEH[YKZ^dGeKfI
=vara	q#I(J)]-I.X3I9H>I@JBJDKHEI^KHMYUIVIXJZEh]
=varfor	t#F(J)J*]-J3I8K9J=J>H?J@FCGHGIFKFMINZOIPJTIUKV]XIZ[[]]JaJhG
=varia	o#]-J3K9J>J@IA[BJHHIJKJOITJX^ZG[J
=vario	wA_HIOJT[_F
=vast	y-J9H>[?J@JBKHIIHK]OKZYhJ
=vastgelegd	y>I@HC[D^KJZHhJ
=vault	p2Z@JBIHbIIKEZJ
=ve	y(^3JHJOZVJZH
=vecchi	y5XKYY[ZJhJ
=vecchia	i!J#Y%K(K-I/Y3G6J9G:K=I>G?H@HBGCHDIHDIGLJMaNHOJPKTJUJVJXIZF[J]IaIbIcJfKg]h_
=vecchio	q0X5X>[HHYX
=vece	l!J#^(J+J3H9H:H=I>H?J@YBHCIDIHEIHKFMIOGTJVJXbZC[I]Ia[bIhH
=vedo	y#H?[CIDIH^TJZIaH
=veel	r#^-I@HBJHGIIKJX^ZI
=velha	n#Y-J/[1X3J9H>H?J@HBICIDHHBIHKXM_NIXJZF]IaJbIgWh]
=velho	w0X5X9I>XCKHHY]
=vem	w4KH]JYT[dHfJ
=vencido	y9J>JH]MIa[
=vendor	m@JBIHHJdKJNFZEbJ
=vengono	y3]?JCJDIGYHZ
=veraltet	y1]fJ
=verbind	yH[cZ
=verbindet	yH^YYZI
=verbindung	t/IHXTJc_
=verboden	u!I-^/J0J>J@KBKHHP]QX_IaK
=verboten	y:JBIHJP[QXUJWI^[
=verder	w3I>H?K@JB[CKHFIIKINZX[ZD]^aDcJ
=vereist	q#K(Z*J-I3I9J:K=]?I@IBJC^DEHDKINJUFVIXKZH]KaJcJd]fJ
=vererbung	u!I#K;_HI
=vergader	w#H9H>H?K@IIJKJPJZ^][aG
=vergeben	w@[HEMGZIg]
=vergessen	j#H(I7K:Z=J@GBECJHZKGMGNIUYVJZ[[W]G^JbIdHhJ
=vergeten	o#J(I3I9J>Z?I@IBICJDXKJMJOJUIXHZ_[J]IaJbIdJhJ
=vergrendeld	m!I#b3I@GBICJDKHEKHLJMIT^XIZF[[aKbJhJ
=verhindern	wT]
=verhindert	yHJKXLYZIbY
=verifi	r3G>IB^CGDZMHNIOIXKZZ]GaG
=verifica	p3G@JC^DHHEIJKKOXXJZG][aY
=verificacao	n3D?K@JC^DJHFO[XKZH]Z
=verificacion	n3Y?GC_DHHFOJXJZI]Y
=verificar	m!J#H3[7J=I>[@JCFDXHDKKOHTJVIX[Z]]I_KaIhK
=verificati	q(J*Z3G?J@IBJC]DHGKIJKJMJNIXJZH][aF
=verification	[!K#F%H(I,K-J/J3J4H5K7H8K:J;J=J>X?F@HAJBGCaDEHJIHJJKIMINEOZPJTHUJZY[J]Z^Ja[bJcJdKfKgKhJ
=verificato	y#I%J@JB[CIHFTJXJZ^aI
=verifier	t+J3Y>]CIDZHHIIKIMJVJZIaJhJ
=verifiera	u#J3YCJDIOWX^aI
=verifieren	y3[DJPKXZ
=verifieringar	y*ZCYHH
=verifiez	y%[3YHJ
=verify	d!J#F%J(J)J*Z+I-H3Y4J6K7K9E:I;J=I>W?G@FBHCZDcHDIGKELJMJNIOHPJTJVHXYZB[J]H^J_IaHcIhY
=verkeerd	n!J#^%J(H)K*J,]-F3[4J9F:K>H?K@FBGCHDFHCIJKGLINJTJXZZD[K]H^JaIbKdGh^
=verlangt	n#K@IBHCZDJHII[LYMZZH[Z]K
=verloopt	u@IHJLbTGZG^GhJ
=verlopen	t#I(I-J9J=]>F@HBHCJDHKGLJNIVJXIZX[I][a[bJhJ
=verloren	u>_HKaH
=verplicht	yDZHEL]ZKb[
=verrouill	g!I#_(K+K-J3H:J>I@GBFCJDJHJIJKILJMHNJT]VIXIZD[Z]J^[aJb[cJfKgJhH
=verrouillag	w#]-JBJHXKITYZIbW
=vers	rAZHGQZ_[cX
=verschieden	t-I/^6W@ICJHII[KINXZI
=version	_!I#G%F(F)I*I+J,J-G/J0[1e2I3F4G5_6I7H8I9G:I;I<J=F>G?H@FAJBFCGDGEIGHH]IGJIKILEMENHOJPGRHSITGUGVGWIXGYZZE[I]G^J_JaGcGdDeHfDgFhH
=versuch	t@XB[HHX^ZI
=versuchen	w9H@YHJIJKJTXXZZ]aI
=versucht	uOJX^
=verwaltet	u7Z@JHIKJZHd_gH
=verweigert	l%_-J/W3J4J7K:J;[=X>I?J@[BIHEIKKINJOJPZQXTJVIXKZD]JaJcJdHfJgJ
=verwenden	w0Y:K=J?]KYVKZH
=verwendet	o#X-Y@HBKHFK_PYZHdJhJ
=verwendung	u#J-J@IHEKZT]V^ZJ
=verwijderd	w-I/I3]4]7I9I>J@IDJHHKKMIOJTI]I_^aJdK
=very	m%H2Z9Z@IBIIJK^ZF
=verzeichni	o3^7Y:[@KBJDJHHOHdY
=veto	tBJHJJ_ZI
=veut	p-K3G9J=W>E?I@HC[DHHGIIKZM_NXOJTJZG]KaEhZ
=veux	n#J+[9J>I?J@XBHCGDHHYKGMIXKZY[ZhJ
=vez	j#Z(K+W-I9H:J>K?J@_BXCJDIIJKHMITJUIVKX[ZHaKfIhJ
=veze	k!J#^3H9H=J>H?J@]AKBICIDJHEIGKHMJOHVJXaZF]Ia]hJ
=vi	m!I#H%I(J)I*[+J0[3X4I8I9Y:Y=Y>I?I@GCHDFGJIHKHLZMINIOJPIRJSKTJUHVHWKXHYJZF[J]J^I_JaIbIcJd]fHhI
=via	a%H)H*H+[-J/E3I4J5]7Y:I;K=J>Y?G@IAJBGDFG_HBIIJHKHM[PGSITIUIVGWKXJZ@]K^Z_EaZdKfJgahI
=vid	i!G#H%I(F)H*J+H,]-J3H4H5X6I7J8I:H=H>G?F@ECIDXEIGKHFIHJKKHL]MINIO[PGRISGTJUGVFWJXIYJ[I]I^H_Xa]b[cHeXfEgJhZ
=vieja	n!J#Y-I/[1X3K6J9G>I?J@GBJCJDHHCIGKYMaNIOKTJZF]JaJbJh[
=viejo	r0Y4Y5X>Y?JHHY[
=viel	m!J#[%J-^/K2Z3Z9C>G?J@EBICHDGIEMGNJOHTJVJX^YKZG[J]HaHbKdKfJhI
=vielen	w#[-J3J9]HFXI
=vien	l#J%K-H/J4I7I=K@_BIIIJYKILYT]XYZI]JaIbJfJhI
=vient	y/I3H4J7J>JHEIGT[a_
=vier	w-I3J9ICJHEIbXIaI
=vietato	y)XQZ^X
=vieux	y5[HIYZ
=vigencia	w@]
=vijf	u#^-J3H@IBIDJHFIKKJMZOIVJX^ZGaJ
=vilka	wDJH^NY
=vill	e!G#E%G&J(E)H+[,I.J/Y0I1J2H3E4H5J6I7H8H9C:Y;I<J=G>B?[@YAIBDC_DCEIFIGIH?IJJJKYLHM]OEPGQJRISITDUHVFWJXEYG[]]D^I_GaCbGcHdHfGhY
=vinkj	w-I9J;]@IHGKJLJZF^_aJhI
=vio	y+[@[DFHK
=violat	r/ZHKN[
=violation	u@ZHJ
=virtual	u-J9K@KH]KIR[
=visibl	y(Y:J>KEJH]MJNIUH
=visio	n=HH_
=visto	y+[-YDGHH
=viu	y+[@]DFHI
=vm	d!D#H%H&K(H)I*J+J,D-E.J/G0H1C2F3F4D6[7G8E9D:G;I<I=E>F?F@GAIBDCHDHEJFJGEH[IGJIKFLIMGNHOGPHQJRbSHTFUFVGWJXHYFZB[I]H^J_EaGbGcBdEeFfggJhG
=voce	n#J%H3H9Z:^>I@]BIDKHGIIKHMIOZUJXYZFaK
=voglio	r+X-J@YBICJHHIGKHMJNJZ[hY
=voic	t!I9J>E?ZBHIJOJZI]Ja^
=voicemail	y>IH^aG
=voldoet	n(J@JHGIYKGNaOKZJ]KaI
=volevo	y?Y@^HGaJ
=volgen	t#J-J3H9I>H@JBHDJIJKIO[XIZH][aIfHh]
=volledig	y-J3E>H@KHII[O^XJaJ
=volt	m#X+J3F9I=K>E?IBHCIDIIHKIMJNKOFXcZI]Ja[
=volta	o!X#H(J+Y-J0X3K9I:J>I?J@_BHCJDHIIKGMKOKTIUJVJXHZH[K]JaKb^hJ
=voltar	y@ZDIHJIJK^ZEhJ
=volver	uHIIJK_ZE
=vom	i!X#I%F&Z(H)Z*J,J-G/J1K2X3I4]5G9J:H;[=H>I?GBFCJDJEJGXHAIFJKK]LJMHN[OIPHRGSJTJUFVXXJZB[I]H^H_JaHbJcYd[fXhG
=von	e!H#J%G(I)J*Y+K,J/J0I1Y3H4H6I8K9F:H;[=F>H?IBGCHDIEIFJGYHHJJKYLJMZNGOXPGRGSHTHVHWXXYYYZC[J]H^I_Ha]bIdZeJfIgGhH
=voor	^!E#E%Y&J)[*^+D,G-^.J/H0G1[2G4E5J6F8F:D;G<I>B@BAHBACEDFEYFIIBJHKALFM[OFPDRGSGTGU]V[XBZ?[E]^^F_FaCcDdKeHgHhD
=vor	q3I>[@^BHCJDYHFIIKHM[OHRXXJZF][^JaIhJ
=vorhanden	wAKHJZF^J_]h[
=vorher	y#I5X@JDJHJIJKIZJ]_
=vorig	r3E9F>^@HBJHDIHK_MXOEaIg]
=vorubergehend	rHIT]ZJcZ
=votr	d#I%H(F)H*H+K,J-G3Y7H:Z>K?I@JCJDDE]GJHBI^KGLKM[OJPHTXUIV]WIZK[I]H^JaIbId[fJgJhI
=voudrai	t-J9I?Y@^CJHZKJNJXJZJaJ
=vous	h!J#Y%H-I.X9^:Y=J>H?J@JB[CKIHKJMKNJOWUJZG[K]JaGbKdKfJ
=vpn	[!G%H&H(H)I*H+G,G-E.I/H0H1D2H3E4W5J6G7G8F9A:H;H<G=G>A?D@DAIBBCGDGEIFHGEHhIDJHKELHMfNFOGPGQJRDSETDUHVBWIXGYGZ@[G]D^I_GaCbDc?dHeIfBgXhF
=vraagt	t(K+[-J3J9I>H?G@KBIC[DFHXIHKJMZOIZJaIh[
=vu	y+]@ZDHHFZJ
=vuelv	u!Y#J+X>JBXHDZJb^
=vuol	l!J#J%J(J*X+J-I3G9G=[>E?H@GBJC^DGHEIZK[LKMXNYOHTJUIVJXIYJZF]JaHbJfJgJhZ
=w	U![#@%I&E(?)A*A+@->.I/]1C2D3Z4A5E6B7Z8[9H;C=F>[?E@>AIC>F]GXHBJHK=LGM[NBQERBSBT[WXYBZ8[A__aXbGcIeXf>gXh@
=w32tm	n%H0J4J8I9I=I>J@KBDGJHEMJPJReYIZHbKcIdEeJfE
=waar	w+G>XBHDGHXZ^dJ
=waarom	r#H(K*]-J>I?I@GBJCFHFIIKFNYOJPJTKV]ZZ[]aJhJ
=wacht	r#J-I9[>G@ICJHFIKKJMHXWZHa_
=wachten	w@[
=wachtwoord	T!D#G%Y&J)E*E+E,W-].I/C0E1G2Z3C4E5H8F9E;F<H=C?BAGBXCDDZEFFHGDHDIXJJKZLXOFPCQIRESDTBV=WEX@YFZ_[Y^[_FaBcDdZeFfAgEhX
=wachtwoordbeleid	yN]
=wachtwoorden	p%I(H-I/[0[6G7Z:I@EBFDIHYIHKGLIMHN[PJTKUZVZXJZE[I]J^J_KaJbJdYfJhH
=wachtwoordherstel	j%I(H6J:I=Y>K@IBGDGHDMJS]U[V^WYZF[KbIcKdGfX
=wahlen	q#I(K-^3I9K=K>I?[@EBGCGDIIZKXLJMINJZD[Z]H^IaIbKdKhH
=wait	[!H%I(G)J*I+I,K-F1J2K3G4J7J8J9]:H;K=I>C?F@bAJCGDGEJFKGJHFIDJJKDLHMZNDOHPHRJSJTGUIVGWJXdYJZB[H]F^H_JaJbYcJdIfIgIhG
=walk	wBZHGKHMHNJZF]_aJhJ
=wall	wH[N[RJ]J
=wallpaper	y>JH]
=want	Q!I#I&H(?)E*X+_,G-X/^0F1H2H3B4G5G6G7E8D9F:Z;H<I=F>[?I@]AGB<C_EHFFGEH[I]KZLHNGPCQHRHSFTBUCVBWWXDZ@[_]@^D_Fa@bFcGdDeIfEhY
=war	p/E>JBXDIHJN[PXZK]^_KaJbKcIdXfY
=wart	w9]>F@JHGMIXJa]
=warten	r9H@^HIIJKJXZ
=warum	u*X-JHGIJNZV]ZF[[
=was	K!]#@%X&I(J*@+E,H.D0D2J3J4Y5C6F7F8_9Y:D;H<D=G>a@ZAHBaCJEFFIGEHCJ?LJMENIOIPIQJR_SATBUHVCX>ZH[B]Z^^_]a<bBcCdEg?hC
=wat	u(J-J=F@IBHCKDIGJH^IIKHMJNZZ]]JaIbJdJhJ
=watch	t>I@]HYOHZCa]
=way	f!H#H%J(I)J*H+I-B/I3H4J7I8J9D:J;J=H?c@EBDDYFKGJH^IFJJKGLJMINYOIRJSJT]UIVHX[YJZC^J_HaXbIcJdIfIhH
=ways	t(J*]?[@HC^DKHEIJKJZI[J
=wczoraj	q9I>J@]BGDIHGIJKGMZZF]]f]hI
=we	N!?#A%=&Z(D)I*D+H,D-G.J/C0]1^3_4D7Z9B;C=d>W?D@HBCCYDCFXGYH]I?KAL]M?ODPHQZRASETGUIVDWXXAYXZB[E]@^Ia@bCcIdXeAfEh@
=weak	l-]9J@KHYJYKINIZH
=web	_!G#B%I&J(G)J*I+I,J-D.J0J1I2J3E4E5I6G7I8I9E:G;I<J=H>F?F@EAIBCCGDFEHFJGHHgIBKELGMeNXOGPGRDSHTcUHVGWJXFYDZ?[G]F_HaEbHdHeIfEhG
=webblasaren	y.YHGKIZJ][b[
=webcam	yH[
=webmail	o-J>J@HBYHYM_ZFhF
=websit	n4JHXI[ZZcJ
=wechsel	w-K@aHHIKKJLXZJ
=wed	w(HDIH^ZJ
=weder	y*I3K>HCHD[HEMJa^
=wedlug	y3J9JBJDKHHIJNJSYZI]]aJh[
=week	d!Z#G%H(G*I+J-G/F1I3G4H5I6J7I8Y9D:F=H>Y?GAIBAD]FIG]H[IXJJKHLGMHNZOIPIRISITFUGVYWIXIYJZY[H]E^H_[aHbHcHdIeJfEgIhI
=weekend	n#Y1E4J9[@JBIHHRJTJVKZ]bKf_
=weer	p#I(J-I3G9F>H?J@aB_CHDIHDIHKFMJNJOJPKVJX[ZF]JaIfGhI
=weet	r%J-J9K:K>F@FBJDJIIKGMJNHOIVHZ][a^Jh[
=weg	k!I#G%I(H*I+K,I-G/H0J1Y3G4I6I8Z9E:I;Z=I>Z?_@FAKBECGDGFKGJHHIFKHLIMGNHOIPHRYTHUIVIXHYZZE[I]^^K_IaFbYcZdGeJfHgJhI
=wegen	t#E+X>HE[H]NXTZZG
=weggeklickt	y>JBICJDZHGZZ]]aJ
=weigert	p%J*K-F/J3K4K9K=K>J?KBIHEIGJ[KGMKN^O]VJXJZY[JaKhJ
=weil	i!J%I(J+Z-Y/^0J3I6J7J9G:I>F?H@^BGC]DEHBKXLJMGNGOHPISKTJVIWJXJZ@[J]__KaFbIcKdJfJgHhY
=weird	u-]/^7J@HBIF[HFIGKIMIZF
=weiss	n#J%J-I.X9[:J=J>K?J@FAYBICIHEIIKHNYZY[Z]JaJbZhY
=weiter	n-H/J:^>X@IBJC[HBIIKHMYNJOJTYZE[J]IaHbJg[hI
=wel	t!I#J%J(F)^*H-J3I4J8J9Y:I;I=J>H?I@IBGCJDIHEIHKGMHOIP[V^XKZD[K]G_IaHbZhJ
=welch	o%F+J-J=JBHDGHbIJKKN^OZZJaKfK
=welcom	y-I9Y>JBJHFIJK^VJZIbY
=welk	r-I3JH[IKN]OZfI
=well	m*K-a/Y3J9J?F@JC]HEIIKHMJNITYZChK
=wenden	y!X*JHJZ]
=wenn	p(Y-J7Z:Z=XBJIJKKMKZG[[
=went	^!G#F%I(H)J*J+H,I-F.K/Z0J3G4J7H8J9F:H=I?G@XAJBcCGEJFKGIH?IFKELJMHNDOGPHRHSGUIVGWIXGZZ[H]a_IaEb^cHdJfWgHhE
=wer	y#XBJDIH]
=werd	u*J+X-J>J@JBICZDIHJZZ]]bK
=werden	e!I%E(G)J+I,X-D/G0[4]6Z8X9J:X;[=H>F?I@ZAKBICZDEEZGJHJI[JJKDLHMFNHOFRJSJTIUIVGWJXHYJZH[G]E^E_JaGbIcIdEfHgHhE
=were	^!G#H%^(F)H*H-E/G0J1]3H4I6I8I9F:G;I>G?XBDCFDFFJGIH=MHNGOIP]RISGUHVZWWXHY^ZZ[I^^_IaGbHcJeJfHgIhI
=werk	y%[9J>[DYHIKKPJZG
=werkt	l#K%I(I-H3J6K9D=J>I?W@HBbCJDJIGKHM]NIOJVIZX[J]JaKbKdGfZgJhI
=weryfikacji	t3H>J?ICaDIHGIIO^ZGaI
=weve	n7[BHHDJ[TZUYVJZJ^X
=what	S!C#G&Y(])A*B+E,G-I.H/W0H1F2H3C5G6Y7G8F9[;G<D=D>A?E@>AEB@CGDIEGFFI^J[LFMKNYPHQIRFSFTBUBVHWGXDYGZd[D^JaDbBcEdEeGgHhb
=whatever	l-I/K@YHCI[JXKHNaZJhH
=when	Q#Y%[(Z*X,]-D.I/J0F1H2I3^5I6G7J8G9E:J;I<J=G>F?X@IAHBACDEHGFHYI@K^LFMIN[ODPIQIRGSGTIUEVCWFXEYHZH[X^Da_b]cHdGfEgD
=whenever	w6]HHJZNHSKZIfK
=wher	^!H#G%I(X)H+E-I1J2J3F4G5Y6J7H8J9G;I=I>D?G@DAJBCCFDCFJGCHbIXKALFMGOFPIRHSJTIUHVBWJXHYIZ_[Y]F^I_HabbIdFfFgJ
=whether	o+H9Z=C?JCIDIHcJIaK
=which	W!G#G%Z(C)E*E+H-B.J/X0I2I3D5Y6H7]8H9F:G;J<J=F>^?F@BBCDEEJGGHaIXJFLCMFNcO]PEQJRISJTHUGVFWHXGZI[G]F^X_FbGcFdDeGgZ
=whil	^!Y#G%G&F(F)Z+K,Z-F/G0Z3^4H5K6I7G8I9H:E=_>H?I@EAJBCDGEHGHHDIIKGLFMYNEOJRJSIT_UYVGWJXJZD[I]a^E_IaIcHdXfGgIhY
=whit	yHJb[
=who	[#F%G&K(F)[,I-I.J/G0J1I2J3D4F5I6I8H9Y;I<J=G>D?D@_BCCED^EHFIGGHcICJGKFMFOFP_Q[RISHTHUGWIYIZ=[W]G^FaGbGcHdHeKfHgGhG
=whol	l!J)I-H3H:K>I@[BJDJHHIGKGNHO[U^V]WJZChI
=whos	m+Y-H3ZBIDIG[HAIYKILYNJPJZC^X_^aKhJ
=why	Y#Z%G&](A)J*a+C,I.I/F0J2J3C4H5I6H7G8G9A:F;I<J=F>C?^@_AICADCEIFHGFHGIXJGKXLYMENIOGPIQJRISHTEUGWIXEYHZ_[Y]E_GaCbEcGdGeIfGgGhC
=wi	u#Y9J:J>J@KBJH^MJZJ
=wide	yUZ
=wie	g!I#F%J(H)J*I+H,K-D/J0I3F4J6K7J8K9X:I;J=I>B?C@JCED[GIHeJJK_LIMENFO^PJRJSJUHVDWIXFYJ[F]F^J_KaDbHcJdIfGgJhG
=wiec	u!X>I@JDYHIKJMJZIgXh]
=wieder	f![#[%J(I)J*J+Z,J-E3I4K7J9E:H;J=I>H?H@_BbCFDFHFIDK]LJMGNGOIPHTIUJVGX[ZA[X]F^J_JaGcKdJfFhG
=wiek	y@Z
=wiel	r#H3I9J@IA_CJHFIJKJX]ZI_H
=wife	y@]FIHFIJK]NKZG
=wifi	e-J4K:H>I?I@HBGHeIHKJNJOKZBaIcIfJhJ
=wijzig	w@]DKKJLZMJZI
=wijzigen	e!I#F%H(F)K*J+K,I-G/H0K3G4I6J7]8J9F;I=H>G?H@WAJBICHDHGJHDIGJKKEL]MFNGOHPHTHUIVGXHZ][]]H^a_GaGbHcJdIfIgJh^
=wil	f!I#H%H(F)I+Z,J-D/H0J2K3F4J6J7J8I9D:Z;J>B?]@[AKBDC[DCEKFKGIHJJJKYLIMYOFPIRJSJTHUIVGWKXGYI]F^J_IaBbGcIdIfGh[
=wild	y/]9K@[CJHJKK
=will	_!G#F%J(K)K*J+G,K/H0G1J4J6J7X8K9Z:H;K=H>X?F@[BDCYDDEJFFGIH_IGJJKZLJM[NFOGPJRKSIUHVFXGZZ[]]F^I_IaEbGcIdHeKfI
=window	O#X%E&H(A)E*E+D,F->.H/]0G1E2G3C4A5b6F7D8F9A:B;G<G=C>@?]@AAFBCCDDBEFFFGEHYI=JCK>LCMcN@OEPDRDSATAUCVAWEXBYHZE[a_HaBbecYdDeGgbhK
=wipe	y>E@JH[P]
=wiped	w#X+[3H>[?IBIHDOJ]KaJ
=wir	f!J#J%H(J+Z,J/J0Y1X3X6J8J:Z=[>J?J@FCFGIHYIJKFMHNIOKPHSKUIVHWJXJZW[J]I^F_JaJbJdWeIfFhG
=wird	[!I#H%E&J(D)G*X+J,H-Y.J/E2I4G6G7Y8I9E:D;H<J=K>X?^@^AJBBCCDCEHFHGKHHIAJGK[L^MDNJQJRHSGTFUFVDWHXXYIZG[Y]B^EaYbEcEd^eGfJgJh^
=with	H!B#I%H&H(Z,Z-F/]0A1A2J4E5E7E9F:^;Y<J=X>]?EBXCFDFEJFZHJIGKIMYNYOZPYQDRYSHTHU@V=W@X@YC[>]>^Da^bHcJdBeWfA
=within	p#Y@_BKF[HDNHXYZG
=without	Z!G#G&Y(C)X*F+G,G-E/H0J1J2J3_4Y6J8H9H:G;J<K=I>[?H@AAGB_CFEIGEHFI]JGKEMDN[O^PERISETFUEWYXHYJZA[^]H^DaBbHcGeCfFgHhE
=wizard	Z!H#F%F&K(F)G*E+a,e-G0H1J2J3H4I6H7I9H:I<J=H>E?F@EAIBYCIDDEIFHGZHJIFJIKELHMFNGOIPGRISHTHUHVGWJXIYIZ>[H]H^G_FaIbGcHdIeefFgGhE
=wlaczon	tHJUYV]ZJdX
=wlaczyc	t%J.Y6]8[=JBJH[PJUJVFYJZHdEe[fJ
=wlan	yH^ZJ
=wo	t+J9K:X@JBFDHH[ZadHeJ
=wohl	w(X-KC]HJIIKJZY
=wollt	r!X-K/Z9Z@^HGIIKJMKNKZH
=word	b!J#F%J(H)I*I+J,I-a/I3G4K7I8J9E:H=G>H?FAKBECHDHEKFJGJH]I^JHKILIMHNDOHPKTGUJVFWKXGZA[H]H^I_Ja^bIcKdIfIgJhD
=worden	n!Y%I(I)K*Z+H-J3]:I?I@HGZHYIJKIMJNJOIPXUWVHZF]I^JaJfJhJ
=wordt	h%H(H*I,K-D/I0J3J4K6J7Y:I>G?^BFDHEJHBIFJKKEL]MGOJPITJUJVHXJ[H]I^EaYbIcJd^fXh]
=work	M!E#@%^&F(J*A+C,E-=.W/[2E3I6D7D8Y9?:I;H<F=@?GACBeC?D>EEFHG@ICJHKBMaN>OIPIQISBTBU?WDXBZd[@]@_BaBbKcAd?eCf^gIh?
=workday	y![0GH]bJ
=worker	y![HHVW
=workspac	n(J7c:J=IBJHGSJZEfK
=wort	w-Z
=would	j(F-^3I7J9E:K>Z@HBHCJDJH^IFMJNYUJVZXJZG]JaIhF
=wouldnt	w-Y9JBHHGKIN[ZHh[
=wpisuj	u3G9J>HDIHJIJKIOaZIh[
=wraca	y+[@JDFHIb_
=writ	Z!C#D%c&K(D)G*H+G-F.J/F0E1G2H4Y5H7H8Z9E:F;H<I=J?G@CAGBICGDFEHFHGIIDKALHMGNESHTFUFVFWHXDZJ[G]F^F_XaFbCd_g]hE
=writeback	I!C#?&H(>)A*D+D,[-A.F/E0[1[3B4H5X7E9H:A;H<X=W>B?B@AA^BGCCD@ECGXIAK>LAMCN?OGPWQYRYSCTAU?V>WBXBY^ZD[A]C^?_^aDb?dcecf]h?
=written	f!H%I)J,J-I/[0_1I3J4J6H8I;J=J>J@JAJB[GFHYIKJIKHNGPYRYVHXJ]J_FaIbHcJdDeHg[
=wrong	R!B#_%G&I(B)G*F+G,^-?.H0G1G2G3]4E5I6Z7F8F9X:E;H<I=F>B?CAGCFDDEIFGGEHXIDJDK=LFMENBO]QIRaSGUGVEWIX]YFZY[F]D^D_FaDbXcCdCeDfBgZh[
=wrongly	y!W-J3[E]HHIJOHUJ
=wrot	r-K/_4J@ZHDNGTJYJZG_JcJfFg]
=wurd	a!Y#C%G(F)I*H+J-E0J1J2I3F4Z5K6J7I8I9H:F;I<I=X>[?YAKCGDFEIFJGHHJIFJIK[LGNFOHRJSJUXXGZK[G_]aDcHeJfHgHhF
=wurden	u%[(H+W3Z?ZHKVJ
=ww	t!J#Z(K9J:K>]?J@ZBICJDZHBIIKIMJVJXJZ][J]HaJbIhJ
=wybierz	y-YBKHJK[
=wygasa	w@JLaTHZH^H
=wylaczon	j!X(G)Z*J.X;[<ZBJDJHFVJZJbZ
=wylaczona	w!I1I8J9IBJHFRIUaVJcJdJf[
=wylaczony	w!bHHPJZG^I_IaJbKdX
=wymaga	y=ZCXHKIY
=wymagan	o!K(J+K-J3I9I=J?J@JBKC_DGHGI^KIN]UJZIaJbJ
=wymaganych	w([=ZZJ
=x	n#H1^@ZHZIJKJTJYKZI
=xbox	wH[ZK
=y	R!Y#]%G&G(H)J,E-F.H/C0E1E2F3X4B5G6W7X8X9;:W;E<G=Z>]?D@^AEB_CZDGEEGBH<I_JGKYLENKOYQGRJSCUBVHWDYYZB[H^E_CaEbHcIdIeFhZ
=ya	d!F#F%I(G)[*H+X,J-C.K/I0J1K2J3C4H6I7H8J9B:G;J=Y>_@ZAJBbCDDBEJFJGIH?ICJJKbLHMENFOCPIRISITHUGVEWJXYYZ[G]G^JaCbHcHdIfGgIhC
=year	c!_#I%J(G)J*J+I-Y/I1]3H4K7J8J9Y:W=K>^?X@FAKBFCIDGFJGJHAIZJJKaLZMHNFPJTJUJVHXIZ>[I]H_IaIbGcJdKfHgJhH
=yes	t!I(J)J*J-I/_3I4I7I9^=I>I?H@IBGCJDIHDIHJIKIMHNJOJPISITHUJVIXJZE]J_JaHbJcKdKfIgZhJ
=yesterday	g!J#I*K+J-I3I9H:I=]>Y?I@]AIBYCJDJHGIGKCMJNIOJSJVJXJZ^]JbJcKhJ
=yet	a!Z#H%G(F)G+D,I-G0F1F3H4H6J7I8H9I:F=G>E?F@IBACHD^EHFIGCHHIFJIKILIMgNCOJSIUEVaXJYJZE[H]G^H_IaHbFcGdGfDgF
=yo	p!J#J(X)K*J-I3G9[:J=J>[?Z@GBHDYHDIGKHMINJOITJUJVYXIZE[J]IaGbJcKfJhH
=you	O!C%D&G(A)A*D+Y,G-D.F/D0G1J2G4E5G6F8E9g:D;F<H=I>E@@AFC@D^EJFFGEHJIEJDLDMBNAO^PCQHRFSDTDUBV]WHYHZX[D]C_GbJcHfBgGhZ
=young	y@_HEIJKIZI^J
=your	M#H%E&I(>)G*@+],D-I.G/F0G1Z2F4E5G6E8E9c:a;G<G=]?K@CAFB>CIE^FFGCHIJELCMCNFPAQGRFSDVZWHYFZI[C]E^H_EaKbCc^dXeDfDgB
=yourself	y#X?KHIU[VXZG
=youv	o#FCZDHHGKXTZX[
=yubikey	u7J?aHIZG
=z	[!W#B%C&H)X*C+D,E-Z.F/D0F1X2F3Z4W5G6X8D:_;X<G=B>??Z@HAEC@D>EKFEHBIJKXLCM@O]P]QHRDSCUAVDWDXBYEZY[C]B^F_HbYcYdAeGhB
=za	g!G#[%H&J(H)I*I+Z,I.I/I0J1Z2^3E4E5Z6I7I8H:H;I<H=G>D?F@XAHBGCEDDEJFIGHHFIcJHKCLHMFNFOGPHQKRGSITHUIVHWJX^YHZB[H]F^J_HaYbGcEdHeKfEgJhG
=zabezpieczajac	w(K)J*[3K9J?^C[DGHHIJNJPJXJZI
=zablokowan	i!G#Y(J)Z*I+J-[.X3J:J=K?I@HAKBFCHDIIHK[LJMINJPGSKTZUHVHWKXIZG[Z]K_KbJdJfJgJhJ
=zablokowany	w#^@JBJHHMJTZXK
=zahl	w-YHHI]
=zamknac	yB^ZJ
=zapi	h!H#G%G(I)J*K+J,I-J/J0J3H4Z6[7I8X9G:H>H?H@GAKCIDHEJFKGIIIJJKHLHMHNIOJSJTJUGVHWJXGYY[I]J^I_JaIbHcHd_eGhH
=zapisalem	yD^HJKJ
=zapisanym	y3[II
=zapisu	m!J#J%Y(H)J*I,Z-I/J0J3G4I6K8Z9G:J=Y>I?J@JBHCIDIEJGIHDIHKIMINJOHRITJVJXJYIZF]J_IaHbJcXdYeafXhJ
=zapisuj	t%J-K0[1K3J8K=K?JGYHGKJOJY[ZJcJdZeKfXhK
=zapomnialem	wBJHGUJZ^dK
=zaproszony	y:_HIMJZG
=zarejestrowany	t+a?[BKCHDFHD
=zarzadzan	y#J:[BIHINJd^
=zasad	p!J#J%J(I*J+K-H/K3H9I:J=I>J?[@KBJCIDIEGFJGJHFIHKJLJMJNaPJSJTJUHW_ZF[K]J_IaJcHdJfI
=zasady	q#J(J)I*_-H?K@JBIDHHFIJKHNaPIUJVIWZZF]JbJdJ
=zawiera	u!J#G(K-_7JBIDJHEI^KITIZF[J]J
=zaznaczon	u@HHIL]ZG^_hK
=zbyt	l-b3J9H>K@ZBGCJHEIIKHVKX]ZFaJhH
=zdarzeni	w%J&[FJZIe[fZ
=ze	f#G%I(H)I*H+Y,J-].J/I0J4I6J7I8J9C:I;J=H>Z?E@FAIBECXEHFJGJH@IXJJK[LIMGO]RJSITHUIWJXGYIZB[I]G^J_HaFbIc[dXfIgHh[
=zeby	t!K#J(J+[-J@ZBGDZH]KJLJMKOKPIVHdJhH
=zegt	l!I#I(J*J+Z-^3F4J7I9G=J>F?I@IBHCEHEK[LKMKNXOXPJTJUJVIXIZ[[J]IaHbIcJdYfKhI
=zeichen	m#J%J-Z/[2]3I@GBJCHDJFXHEI_KHMJNJTJZI[J
=zeigt	q%J0X3I>G?I@JAKBKH^IIOXRZXKZK_YaIbWfJhJ
=zelf	u(H-J9G>I?J@IB[HFIIKFNJU]V_ZF[IaJ
=zelfd	y3JA[DKHHK]
=zero	q3]>G@FBKIIO[TZXHZJ
=zetten	w>J?K@^ZJ
=zgadza	t3J>JHJO]ZHaXhZ
=zgubilem	u>_BIDIHJZH
=zich	u+G?JBXCJH^ZJ
=ziffern	w-J3[HHO[aK
=zijn	i!Z#H%](H*H-I3^6K7K9E=J>F@EBYDGHDIXK[LIMHNIOEPJTJUJVZXIZD[J]I^Z_JaHbJdEfI
=zip	yH_ZH
=zit	p!I#[%J(X-I3H8J9H:I=J>H?J@GBICIDIGKHXI]KYMINJOIP[TIV[XHZD]J^K_JaIbJdHeKfIhI
=zle	o!H#X%J(H)J*I+J,[-H3Z4J9E:K;K=K>H?J@GBFCFDFEJHEIHKGLJMHNHOIPITFUJVJXaZE[I]H^K_JaGbHcXdGeJfJhb
=zly	t#J-I3Z4]6]8J9I=K>J?J@IBICJDGIIKJMINJPKRZX]YIZG]KaHbJcJdFfI
=zmiana	u7]HJLYZX_JhK
=zmiani	w(K>J@EBHH]KJLIMJUK^Gh^
=zmiany	u#J:J@[BIHFIJKJLYVJ^_hJ
=zmieniac	y#I-H@[BICJHHKKMKTKZJ[]^[
=zmienic	l(H-K:I=J>I@]DJH^IJKFLXMHNJUHVIZX[J^]aJdJfJhE
=zmienilam	w3H9I>]@]BHHFIJKIMZOHZJaFhJ
=zmienilem	q>X@Z
=zmienion	o/[9J@[B]HDMZTGZJcKdKfIgYhJ
=zna	y:[BKHEMZgY
=znakow	r!J#I%J-J2_3I9H;K>K@IBICIDKHFIaKHMJXJZHaJbK
=znaleziono	y4[HJ_]
=znam	y>HBHDJIHKJZE[ahJ
=znowu	u#[-I9I@ZBZHGKJX[ZGdKfHhI
=zonder	h!H#Z%G&Z(I*J+I,J-H/I1X2I3Z4G6I7I8Z9I:H;J<X>H?J@CAIBXCFDZFHGHH>IGJKKGLYMYNYOFPGRITHVIXHYJZE[Y]I^Y_YaFbIcIdYfGgIhH
=zoom	r-IHaIEZI
=zostal	y_[dY
=zostalo	q#I:JDIH[M^TWUJVIZH
=zou	y>KHJIJOKV]ZJh]
=zresetowac	l7I:[>K?J@IDXHXKJMISYUHVFWJZ][J]KaJbHfJgJ
=zresetowan	y(JBXHIM[ZJgZ
=zu	Y!D#^%D(C)F*E+E,E-d/E0G2X3J4E5I6F7E8G:B;F<I=C>J?AAHEFFGGFH@I[JFKDMCNZOFQIRFSFVCWEXeYFZD[I]]_FaGcFdCeGfDgEhA
=zugewiesen	y*X=Z
=zugriff	l%a3J4J9J=J>]?J@JCHDHHXIJKJNJOJQXZXaI
=zum	i!H%W(X)K4Y6I7J:H;J=G>J?[@GA]BHCJDHEKGKIIKIL]MJNJPJRJTJUGVGWYZC[Y]I^J_EaJbYcJdZfFhK
=zur	l!J#J%K(J+]-K3F=J>H?Z@IBICFEJIIKINIO[VJWXXKZH]IaEbJc]dJfZhJ
=zuruck	l!a#H%H&](J-I/K3J4I=H?J@JBHCIDJHCIEK]MJNJVI[J]JaJbZdHeIfIgXhJ
=zuruckgesetzt	k%J(I0Y:Y=K?J@YBZE[HEKJM]UIVIZEbIdIfKgX
=zuruckschreiben	p!K%]3I4[6Y9J=I>J?JBJGXHGKJPIRIUIYIZHaIcHdafE
=zurucksetzen	V!D#G&J([*G+G,H-H.J/G0H1I2J4F5I6F7J8H9J:];G<J=Z>H@EAJBWDBFZGGHJIGJGKDLZMENEOHQJRHSKTHUXVYXFYIZX[J]Y^E_HaYb]cXeGfIgFhF
=zuruckzusetzen	u(].Z:J@JBIHHVIX]ZI]KbKdJ
=zurzeit	y#Y:JCZZJcY
=zusammen	y6Y9ZHJZI
=zwei	f!I#J%K(J)J*_-I/[3H9H:J;J=I>H?H@XA_BGC_DGHDIFKZLKMINHO[PIRKSJTKVJXGZG]G^KaGcJdKgIhI
=zweit	o?K@^BKCaHHIJKJNKOJZGaK
=zweiten	u@ZB[H[ZI
=zweryfikowac	w#I-J3ZCJDIHIOIX_
=zwischen	t/I9H>J@YBICJGHHYIJK[MJRXTJXJc^dIfIhI
=zwrotnego	l!J#J%](F)J*I+K,Z-I/I0J3G4I6J7J8Z9G:I;J=Y>I?J@IBGCIDHEIGIHCIHKHLJMHNIOHRITIUJVIXIYIZE[J]I^K_IaHbIcXdXeaf[hH
=zwrotny	h!H#G%G(I)J*K+J,I-J/J0J3H4Z6[7I8X9G:H>H?H@GAKCIDHEJFKGIIIJJKHLHMHNIOJSJTJUGVHWJXGYY[I]J^I_JaIbHcHd_eGhH
=あ	a!G#G&I)I*I+I,I-Z/I0I1K2J3H4H5J6I7H8I9a:J;I<J=Z>Y?E@HAICXFYGHHEIGJILHNEPGRHSITHUDWHYIZH[G]G_XaEbDeJfEhK
=い	I!I#H%F&@(X)E*E,G-].J/E0Z2>3]4H5X8D9I<@=F?Y@IA<D[EHF?GIHIJAKXLCPFQKRHSJTIWYXGZX]A_ZaXbIcHdGeFfZgD
=う	]!X#C%F&I(B)F*F+E,H.H/G0G1H2H3@4F5I6Y7F8G9^;F<I=C>W?A@aAHCJDHEFFHGFIIJHKXLYM@NBPEQISGTHV]WEXZYGZ[[I]D^Fa?cDdDeIfCgFh_
=え	[#]%X&J+C,H-A.I/G0H1I2I3B4G5I6G7E8G9B:B;H<J=D?a@cAHBGCCEFFIGFHFIZJHKZLXM]NGOFPHQJRGSGTCU@WEX[YG[[]E_FaBcFeHfDgHhI
=お	i!H#K(G-H3Y4J7J9a:I=H>H?JDIHBIHKHLJMHNIOJPJRKUIVHWJZ][J]J^J_KaIbFcJd^fHgJhI
=か	V!H#Y%B&W)D*X+B,E-[.J/D0C1F2F3X4[5F7B8I9]:?<G>F@]AEBBD>EDFFGBH^IXKCNJO@PZQGRCSDTIU@V>WDXHYX]X^A_EcJd?eFfJh[
=が	H#?&@)F*B,H-F.H/X0W1E3_4X7=8;9B:Z;Y<I=Y>X@CAZBAC[D@FFG?HIJIKBLBNFOZP>QJR]SHT:UZVFW[XDZZ^Ya_cJdXe=f_gE
=き	V!J#C%C&G(I*D+D,Z-B.G/C1F2G3Z4Y5G6X7H8]9?;E<G=Z>]?YAFC@DDEFFGIHJEKDLCMAN?OASHTBV]WCY]ZI[X]CbHdYf^
=ぎ	j!I#H%K(J-[2^3H4K9C:I=J>I?JBICGDIGKHAI_KELKMHNFOIPJRJTKUJVJXcZC[J]J_KaHbIcIdJfHhH
=く	Z!F#a%X&I(H)H*F+G,G/G0G1Y2G3[4D5[6F8F9Z;F<H>]?HAHBYCIDBEGFHGEHII@K]LDNAOJPDQIRFSHUCVCWFXXYJZ_[C]D^E_DbCdHeHfCgE
=ぐ	w!I=I@ZBJHITZUIZ]bJfK
=け	_!F#C%[&I(E*Y+F,G.H/Z0H1I2I3B4F5J6G7G8Z9A:D;W<J=E@YAGBBCWDHEHF[GEHHJHLGMAN[OWQJRGSWUEV]WGXBYHZY[]][^G_EaAbEcDdEeIfFgG
=こ	b!E#H(^)I*H+G,J-D.J/G0J1J2J3D4G5K6I7G8I9]:a;I?D@IAJBHDIFJGIHJJIKXLHMDNDPGRHS[TEUXVCWXXEYH[H]G^G_Ga[bFcGdJeJfEgIhX
=ご	t9]:J>]@JBYDJHEUJ
=さ	T!_#a&H(@)E+X,E-X0E1F2F4D5G6D7Z8D;Y<H=I>=?]@FAFDEEDFGHJKKMIN]O[P]QYRCSFTIU@VGYEZ?]B_BbCcHeFfIhE
=ざ	w9^BJHJZX
=し	N!H(E)A*G+K,A.F/I2B5C6W7E8Y9]:G;I=@>Y@^AAB[CZEGFBH?JAM_OJQZRFSAVEWKYWZY[D]H^>aEbHcKeBfJgXhE
=じ	l!J%J-I0K3H8I9I:K>I?KAaB^CJDJHDIIK^MINJOYVJXJZE]Y_GaJcYdJfJhI
=す	R!]%@&F([)D*H+B,C-X/G0D1F2Z3F4C5F7G8C9_:Z;D<G=D>??>@ZADBWDGEGFEGIH_IZJHLEMJNZO@PCSDTHUBVDWBX_YE[D]A^AfIhF
=ず	m!H#J%I(I*J+H,_-H/J0J3Z4J6J7I8J9H:I;Z=I>G?I@FBGDZGJHCIIKHLJMGNIOIPIRaTIUIVIWJXHZF]]^J_JaHbHcIdYeJfHgXhI
=せ	V!J#C%D&I)F*E+E,F.G/F1H2H3I4X5H6F7H8F9?:I;F<I>X?XAGBGCDFHGEI[JFK[LEMDNHPJQIRESFTDUYVZWCYXZa[H]D^C_[aXbDcIeGgIhE
=ぜ	w#G*^-J@ICIHFIIKKNKPJTJZ][]hJ
=そ	l!H#I%E(I*I+K-E3G4J7K8J9Y:[;[=I>^?[@GCGDHGaHCIFKZLJMGNGOHPJRJTJUHVFWJXHZE]I^J_IaGbIcIdHfGgX
=た	P!Z#_&D(<)B,B-J.C/Z0A1C2C4Z5D6K7@;A<D>Z?_@[B[CEDFEEFCGGHAI[JAK[MJNYODPYQDSBV;W?XaYIZJ^?a@bJcCdEeCfJhC
=だ	Y!F%[&H(B)Y*W+D,F-_/E0G1J2H3G4D5H6F8Y9K:B<H=C>?AFCYDHEEFZGCHFI]JGLEMbN[OIPXQIRESFT[U@VZWXXFZD[[]D^E_DaAbDcKdHeGfCgDh?
=ち	i!G#Y%I(G)I*J+J,I-F.J/J0J1I2I3[4]5J6I7I8I9_:G;I<K=G>E?E@FAJBFCFDGEIFJGYHHJIKFLJMDNGOFPHRFSZTHUXVZWJYIZE[H]H^J_HaCbGcGdEe[f]gIhG
=っ	X!^#X%C&H(A)F+B,F-[.K/Z0E1E2G4B5H6D8D<H=_>X?D@JAFB?CEEDFGH?KXMCN?PGQHRYSFTCUZVYWDZF[C]]aXcBeGgC
=つ	d!E#H%[&K(F)[*Y+G,I-D.J/^0G1J2H3B4[5I6G7H8Z9D:F;H=F>C@JA]BFCdDCEIFIGHICJIK]LHMDNFOEPHRISJTGUEVFWIX[YIZB[G]G^H_JaCbFcFdGeKfGgHhF
=て	N!]#^&D(K)F*C,A-^/E0@1Z2B3I4>5C6@8H9I:D<D=]>_?F@EAAB[CFDZEGFCGYH?IJJFKXLYMHNWOYPIQDSITHUYWXZ?[A]XbDcDd[eBgG
=で	M!Y#I%=&C(C)F*B+J-C.J2A5B7[8H9Z:];F=G?X@WA@DFFBHEIFJ@LCMYNHOHPGSHT[U_V^XFYAZC]]^Y_;aEb^eYfGgZ
=と	V!A#B&H(B)F*C+X,F-b/D0F1G2F3>4E5H6X8E:I;E=I>J?F@]AFB?CYDZEJFGGDHBI_JFLCM>NcO]PFQHSETDUBV@WEYF[C]C^C_HaFbZeGfBgFhb
=ど	i!H#F%H(G)J*I+H-E/H3G4I6J7I8J9X:G;J=F>F?F@XBXCEDKEJGJH[IFJKKDLIMFN_OHPIRIS]TYUHVGWJXEYJZb[I]H^J_IaEbGcHdHfGgIhG
=な	L!@#H&Z(Y)E*[+Z,>-C.E/H0[2A5Y6Z7I8G9F:Y;Z<J=Z?]@IA?B?CKE<FAHDIEJ?N[PAR<SGTYUKW[ZF[Z_Wa^bGdIeGfXgChI
=に	M!G#A&B(F)?,?.G/G1J2G3[4J6=:I;D<C=B?Z@FA[BDDBF^GEIIJJLJMJNJPHQCRFTFUJVYWJXYY?ZE[H]b^W_^bYcHdYgD
=の	J!A#A&A(X)<*]-D.E/A0A1K4J5D6E7A8H9C=H?^@GA[BDCZDGEXF^GYHXK[MZO^PGQFR_TDUDVYWEXHY>Z>^?_GaHc[dBh^
=は	R!F#?%K&E)]*Y+J,A-J.D/]0B1C2D3H4@6@7[8B9Y:E;B<F=G>]?^@GACBHC[DAE@FDHYIJJCKXLAMbN@OYPHQFRBSATaV]W@XHYCZ;[Y]Z^Z_HaKbDcDeBf<g_h<
=ば	p-J3Z7Z9G=J>I@]BIHCIJKJLKMKNKXJZ]]YaIhJ
=び	w+Z3[?JDIHGQ^ZJ
=へ	tHXQXZIc_
=べ	t(K9K>H?]BZCJH[KIMJZJ[YbK
=ほ	y+[>I?J@IBYDIHIMKOJZIh]
=ま	N!^%C&E)B*D+I,B-D.J/F0B1E2C3Z4J5E6A7C8A9]:E;B<E>H?I@ZACBbCBDIEJFDG@HII^JFLJMaNIOFPIQERGSBWIXWYAZd[D]X^?_GaGbFcKeChA
=み	h!H#G%J(H)J*J+b-]/J3E4J6K7J8K9G:I;J>F?C@GBZCCGJHGIZKELJMGNHOGPHRJSKTXUIV^WJX[YJZF]I^JaHbGcIdIfIgIhG
=め	b!W#[%H(F+],J-[/I0I1J2J4G5K6I7H8H9D:X;H=E>Y?BAJBCDDFJGIH@I]JIKBL]OEPERHSIUaVDWGY]Z>[G]F^G_YaCbEcGdEeJfDgHhD
=も	Y!B#I%D&H(B)F*G+C,G-Y.G/D0F1G2H3C4E5H6F7D8F9>:B;E<I>_??@[AGC[D^EFFHGEHDI>JGKaLYMGNZPDQIRFS^T[UXV?X_YF[C]X^Ea^bBcKeHfCgYhH
=や	j!I#H%J(I)J*J+I-_3Y4J7J9Z:J=H>F?F@CBGCHGKHCIZLJMENHOITIUHVHWJX]YJZE[J]]_JaHbHcYdJfIgJhH
=よ	k![#I(G+K-X3I7I9Y:G=J>I?G@[BGCHDHEIKFLJMHNHOJPITJUXV[WIX[ZA]J^[_JaHbHcJdZfHgIhH
=ら	W!W#?%A&X(A+Z,E-].F/G0X1E2F4[5F7C8Y9=:@;Z<G=Y>I?>@^AEBGCJD>EEFFGCHXIZK]LEMFNBO?PYQGRBSET[UIVHWDXJY][A_EaEbXc@dHeFfFgZh]
=り	[!D#X%D&H([)G*G+F,Z/G0G1I2H3[5I6G7F8G9a:H;G<I=]>C?B@[AHBKEFFXGGHFIXJGK@LFNFOBPEQIRGSHTFUBWGXZYGZY[E]EaAdHeHhH
=る	Q!H#B&E(X)G*E,B-]/?0B1C2X4@5D6@7H8A9B:I<E?D@KB9DEEIFCG?I^JFN[OaPWSJT?UHVXW?XGYA[]]=^Y_[b]cAfGgDh_
=れ	O!Z#[%C&D(D)F,@-J.F0A1B2B3E4?5D7G8J9F;Z<D=X>ZABDYE@FCGGIIJIMGNYOYR_SBUBVBWIXYYAZ[][_>aGbIcHdWeBfBgFhZ
=ろ	t-J9YHKIYOJZIh[
=わ	a!E#D%G&J(F)I*G+W,I.I/Z0I1J2J3D4H5J6[7G8H9W:E;I<J=Z?DAIBJCYEIFJGIH?IYJIK[LGMCN^OJPFQKRHSJUGVFWIXYYIZJ[[]F^F_FaDbEcGdDeJfEgYh_
=を	P!D&E(^*X+Y-J/J0J2C3C4[6[7H8[9=:Z;B<E=E@AABBACEFDGGHZJIKYMYN[OHPFR?SBTGVBX^Y]ZC[D]F^XaXbBcJdJeYfHgDhX
=ん	V!Y#C%D&I)F*F+E,F-^.G/F0F1H2H3I4X5I6F7H8F9Z:J;G<I>X?XAHBGCDEWFHGFIZJFK[LEMDNHPJQIRESFTDUZVZWDXBZ[[D]D^CaXbDcJdWeGfHgIhD
=ァ	t2[3G9J>J?KCJH^IJOZSJaIc]
=ア	Z!]%^&I)Y*J+F,F-B.H/E1G2]4D5G6X7E8D9D;X<H>^?]@BA_BAEDFHHIIAJGKBMANBODPWRDSEU@VZWDXFYF[G]D^Y_BbAc[dAeHfAhC
=ィ	h!J#H%J(F)J,Y-H.W/J0X4J6J7H8J9J:Y=H>I?I@HAKBHC[DYEJG[HBIIJ]KHLJMHNHOJQYRJTJUGVDWKZC[I]J^Y_IaYbHcIdZe^fHgIhI
=イ	Z!@#D%I&X(@)C*E+F-B.G/C0C1F4Y5Z7^8[9B:@;F<G=b>A?C@BAECDDBEDFFGDH[IBKBMCNBPZQYRDSXTJU@VIWDXCYEZJ]D^C_BaAbZcZdaeafWgJhE
=ウ	Y!]%]&I(J)Z+G-B/^0[1G2]4D5H7D8E9F;E<I=B>C?D@CAYB@CCEDFHHHICKCMJNCOFQHRFSFT^UAV]WEXGYGZC[G^Y_[aCc[dEe]fAgIhC
=ェ	e!G#H%F(F)J*J+J,X-X.J/H0a1I2I3H4G5K6G7^8G9G:F;_<K=F>G?G@FAZBECHDGEIFKG]HIIHJIKGNGOIPGQKRHSJTHUGVFWIXHYIZB[G]H^]__aGbFcEdZeGgGhG
=エ	g!X#J%H&Z(F)H,W-Y.K/I0b1J3F4[5K6H7H8I9G:G;J=F>H?GAHBFCIDHEYGHHEIHJHKHLJMGNGOZPGRHSITIUFVEWHXGYIZa[I]I^G_EaGbEcGdEeZgHhG
=ォ	o!K%J(J,K-J3J4J6J7J8b9J:I=J>J?J@JA[BICJDKGJHZIJKJMJNKSIUJVJZG_YaJbKc]dGeKfI
=オ	a#F%F&I(A)G*G+H,X-C.H/^0X1I2G3E4F5I6^8F9D:A;Y=B>D?E@DBDCFDDEaFIGXH<IEJHKEMCNXOGPJQIRGSFTEU^VAWEXFYHZ>[E]F^Y_baDcXdZeYg^hE
=カ	^!a#X%^&J(B)Z+H,F-F.I/G0F1I2^4F5I6G7F8F9H;G<J=C>D?D@EA_BCCDDXEZFIGXHYIEJHKELWMCOGQIRFSGTJUAV]WEXIYIZE[J]F^Z_EaEbYcGdCeHfDgEhE
=キ	j!H#I%H(H)H+H,J-H/Z0J1J3G4H6I7H8J9G:G=H>Y?_@GBECZD]EJGIHFIGKGLJNHOIQYRHSJTHUEVDWIXHYHZD[I]Z^I_JaGbFcadHfEgIhJ
=ク	T!>#^%]&F(K)D*C+D,a-@/]0[3B4@5E6^7@8Z9@:E;[<Z=E>E??@IBKCAD>EBFEI@K@LGMAN@OCSCTaU?V>WCYDZA[]]B_ba?bacAdae[fHgHh@
=グ	f!C#H%H)I*H+I,I-G.J/I0^1K2K3F4G6I7G8I9F:Y;I=E>G?E@JAIBFCGDFEHG[HIIGJJKGOHPaRISITHUEVcWIXHYI[H]Z^H_GaEb]cFdFeJfDgGhH
=ゲ	u(I*[:a=JBKHIUJWIZH
=コ	_!E%Z&I(D)H*G+H,G-B.H/F0E1H2Y3B4Y5[6F7F8Z9C;G<]=E>]@BAFDDEGF[GXICKALFM[NDOEPFQIRGSHTEUEVCWGX^YZZ=[E]E^F_ZabbCcEdDeIfDgFhC
=サ	_!C#D%E&J(D)Z*G+H,F-C/G0E1Z2X4^5I6Y8E9E;H<I=C>B?C@DAGBZCEDDEEFIGDICKCLYMFNDOFPDQIR^SZTDU]VBWFXEY[ZF[Z]E^E_EaBbIdZeGfahF
=ザ	^!]#F%G&I(^*D+E-C/F0E1I2I3B4E5I6F8Y9D:W;X<J=Y>C?B@CA^BGDYEEFIGFHFJGKCLFMCNDODQIRFSGTFUBVJWFYHZI[J]]^Z_^aHbXcEe]fChC
=シ	b!E#F%G&I(C)F*^+H-Y/G0G1H2H3D4E5I6F7^8G9C:C;H<J=C>D@FAGBACEDCEDFYHEIEJHKDLGM[NaOGPEQJR]S_TGVCW_XFYGZ?[F][_FaCbCc_dCeIfBgDhE
=ジ	g!G#I%H(G)J*J+J,I-X/I0a1J2J3H4G5K6H7I8I9G:G;Z=H>G?G@HAZBFCHDGEIGZIGJILIMENGOIPHRHSZTIUHVGWHXIYJ[H]I^H__aZbZcGdEeKgIhI
=ス	N!<#F%X&E(J*A+A,I-[.C0J1C2Y3>4?5D8]9?:[<E=^>G?J@HAJC>EGF[IJMXNZOAPBTFUZVDWFX>YCZZ]@aHbXcGdXeBfYhX
=セ	T!H#B%[&H)X*H+E,D-B.F/C0C1F2E3A4C6C7H8C9B<H=b?F@HAEEXFFGBIBJEKELCMGN@OERCSYTBUaW^XBYFZ][F]]^G_BaZbHcXdAeDg]hC
=ソ	r#[(K-I3K9K:I>J@IBHH]KJMaNJUKVKXJZE[J^JaIbIhI
=タ	a!B#F%[&J(])G*G+H,G-J.I/G0E1I2Y3E4Y5I6G7F8Z9E:[;H<]=D>D?D@FAGBDCFDIEFFIGYHbIEJ[KFLGMCNEOGPDQIRGSHTGUDWGXGYGZA[G]F^G_[bDc_dDeIfBgahG
=ダ	y-E/J7^BIHFI]KJMJS]TIVKZIaKbJhK
=チ	o#J%J(I8K9[:I;]=H>J@IDJGZHFKJLXMITJUJVIZE[J^^bJcKd^eIfFhJ
=ッ	Q!E#]%G&F)G*A+B-A/A0A2E3?4A6Y7E:J<F>F?D@DADBZC@IAJCKCLFN>OCQERJSXTaUXW]XJYD[[^X_@aXcEd]eZfWh@
=テ	j!H#H%J(F)I+K,J-I.W/J0X3H4J6J7I8J9H:]=G>H?G@HAJCZDYEIGIHAIIJXKILIMGNIOJQYRZSHTJU]VEW^XJZD[I]J^Y_IaHbFcHdHfGgIhH
=デ	k!J([)J,Z-K0J4I7_8J:Y=H>J?J@[BFCKEIGJHCKKMINIPHRKS]UFVFWJZD[K^I_JbGc]dZfFgIhK
=ト	O!Z#H%Z(J+F,^-C.G/?0]2Y3I4I5Z6H7I8[:Z;I<D>C?B@CAZC=FCI>JEK<LGMGN;OAPHQYS]TGU]VKW]X?ZF[A]>_WaGbXd[e^h=
=ド	N!>#C%G&F(H)A*B+C,Z-[/[1X2Z3?6Y7Z9A;B<E==>Y?B@ECGEIFDGXHDOBQERATYVFWHXYYCZX]A^Wa^bYcFe]fDhY
=ナ	q!I(G)J-H3I7J9I:b=H>I?I@IBFDGEKHDIKKIMFNIPJR]SIU^VGW_XJZC[J]J^IaIbGcJdIfHgJhJ
=ネ	n!J#J%^(I-K2[3J4H8]9J:I<^=J>IAKBICKDKGJHIIJMIPJTJVIXJZI_]aJbIdJfIgJ
=ノ	w-J9J:J>K?J@IBXHGIIKIM]ZIb^hK
=ハ	r-K3^6J9I:K=I>J@JBIDJGZIKM[NJOIRJUHVIWJXJZHaIbIdFeJf^
=バ	c!F#F&J(D)H*H+I,Y-F.I/F0F1F2I3E4^5I6^7[8X9F:E;H<J>E?E@EAIBICGDEEGFJGFHCIFJHKFLGMHNGOGQIR_SGTDUDVZWHXFY]Z?[F]G^G_FaDbCcXdae^f[gFhF
=パ	Q!B%E&H)D*E+E-^1F2[3C4C5F8D9F;E<H=@>G@HADCBFYGZJXKYNXOEPDQGRCSCTBVIXAYFZ[[Y]D^Y_AaFcDdXeDfGgJhZ
=ビ	h!G#J%H(G)[*J+K,I-G/J0^1[2Z3G4G5J6H7G8I9G:F;J=F>H?G@HAICIDGEHGHHCIHJJKHMGNHOJPHRHS[TIU^VEWHXIYIZD[I]I^H_HaFbEdXeIfcgHhI
=フ	d!E#H%G&J(F)[*H+I,X-E.I/H0H1I2Y3[4G5J6H7^8b9E:D;H=F>D?E@FAZBECFDEEHFJGZHYIEJ[KFLHMENFPFQJRHSGTHUbVBWGXGYHZC[H]G^GbEcYdCeIfCgGhG
=ブ	i!I#D%J(I,J.]/J3I4J6J7K8J9I:J;Z=I>I?J@HAZBHCJDIG[IIKILJMXNJOJPJRJTJUJVIX[ZE[I]X^I_aaIbZcJdGfHgJhI
=プ	Z#D%D&H(J)E*D+D,D-@.F/]0_1F2F3A4B6_7[8D9A:>;E<H?[B@E_FGG[HHIAJFKALDM?ODP_QGSDTBU=V_WCXCYYZ;[B]B^Xb?caeEg]hB
=ヘ	u(^:J@]HJPKVIZH
=ベ	t!K&[,J3K4K6J9J:J=JHGQYU[ZIcJe[fY
=ペ	u.XS[UJZI_^aJbJ
=ホ	p#X(I9J:[>[?HBJDIHXIJKJMZNJUJZEa[bJdJ
=ボ	n!J#J%J(_,[-J3J4J6I7J9Y:[=J>I?I@JBGDIEJGJIKKJMHPJS]TKUHVGWIZF[J]J^JaHbHcJdIe[fJgI
=ポ	e!G#H%J(F)I*^,G-Z.J/H0I1]2I3X4G6H8H9H;J=G>E?X@IAIBCCFEFFKGFHZIGJJKFLIMENbOHPGQJRGSHTHUDVEWaXHYIZA[H]H^H_HaFbEdEeJfDgFhG
=マ	l!K%H(J-I3J7K9H:G=J>Z?G@JBHCJDHF]GIHXIHKIMYNHTZUJVJXJZE[I]K_Ja[b]cJdIfJhI
=ミ	l!G(G*J,K-G/I0I3I4]6I7H9J:G=]>I?H@JAJBICIDHE[GJHBIHKJMIN[OJPIRKUFVGWIXJZF[K]K^I_HaGbIc[d^fFg_hI
=ム	o!F#J%I(H3I5X6K9I:Z=]>I?I@JAKBKCIDIEJH^IIKJMJNGOJPJRZUJVHWKXJZE_JaYbJc^dIfIgJhJ
=メ	a!F#F&J(D)F*G+G,G-B.I/G0G1I2I4]5[6G7[8Z9E:D;H<I=E?[@DAIBCD_EHFIGFHYIYKGLGMWNCOEP]QJRHSHTXUEVZWGXEYHZI[E]E^G_Ea[bWcEdDeIfDgIhE
=モ	w.X?ICKHHQ^a[
=ャ	y3J9J>[?JHGMZ][
=ュ	l!H#J%G&J(H)J,J-G0J3H4]7J9F:H=H>H?H@HAJBFCZDYEJFZGYIHKILKM^NHOJPXQYRIS[TJUHVHWIXJYKZE[J]H_JaHbIcHdHfGgIhJ
=ユ	_!]#G%G&J(^*E+F,F-D.H/F0F1I2I3B4F5I6F8Z9E:X;Y<J=Z>C?C@DA^BHDZEFFIGGHHJHKDLGMDNDODQJRFSGTGUCWFYH[K]Z^[__aHbIcEdZeFfDhD
=ョ	o!I#J(I,Z-I0_3J4K7_9H:I=I>J?J@JBIDJEJGJHDIJKKMINJPIR[UIVIWJXKZF]]^Y_IaIbIcIdIfFgI
=ラ	Z!K#B%J&X(@)E*F+G,Z-D/^0[1G2F3B4W5]6[7C9A:A;F<H=b>C?C@IBECDDBFWGCICKCLDMENCQYRESETYUBV@WEXCYFZ[[C^B_ZaBbIcBd_e]gHhC
=リ	T!H#C%E&H(W)H*]+D,D.F0C1F2F3B4C6C7G8D9C;D<H>X?_@HAECZEXFGGBIAJEK@LCMGN^ODQ^RCSZTBUYWbXBYF[E]B^G_Cb^cGdHeEg[hB
=ル	Z#D%D&H)Y*D+E,E-@.G0E1Z4C5G6E7C8E9A:X;F<H=B?YAEB@D[EXFGG[H^I?JYKALENZP^QHRESDTDU_VaWDXBYZZ;[C^D_CaXbAdBeGf@gEhB
=レ	^#F%E&I(K)F*F-B/^0X1H2G3E4Z5H6^7[8a9C:Z;F<I=X>C?C@DA]BACCE_FHGCHGIDJGKDLFMCNXOEPIQIRFSFTEV@WDXEYGZ?[E]E^B_]aCbAdYeFg]hE
=ロ	Z#_%D&I(C)Z*E+G,F-C/D0]1Y2G3C4X5]6E7Y8E9E:C;F<H=C>C?B@CAGCDDCEZFIGDHGIDKCLJMEOGPCQIRESETcUBV@WEYZZI[_]X_CaCb_c_dBeGf@gDhD
=ワ	Q!B#H%G&I)E*E+F-_.G1F2]3D4D5G7X8D9H:X;F<H=@>H??@IAECCFGG[HHJYKYMYNXOFPDQHRDSDTCUWVJXBYGZ][Z]E^Z_Ba@cEdYeDfGgKh[
=ン	Q![%Z(I*E+B,[-D.C/Z0_1C2Z6Y7X8I9>:];A<D=^>;?<@<A^BDC>DEE]GGI=JEK<LKMINHO@TIV[WXX@YBZC[J]Z^Y_Ja<b^dGg]h>
=ー	J!F#?%>*I+B,Z/G0]1J3B4[8E99;G<A=B>H?[@CAXBJCID[F@HXIBJIKELGOCPHQYRYTBWXYIZZ[H^J_XaYbZcIe]fYgI
=一	V!?#F%]&F(?*Y+A,C-J.E/B0C1E2E4B5F6[7B8C:@;[<F=@>;?H@dAbBCCfDHECFDGAH@JDK]LXMANCPEQGRBSCU@V>XaYD[A]A^B_>a[bJdIfAgB
=三	q!J#^-J.W3H9F=J>F?J@IBICIDJHDI[JZKIMHNJXEZH]JaabJfJhJ
=上	c!E#Y%H&K(G)H+I,I-G.J/H0I1J2J3E4G6H7H8I9E:H;]<J=H?F@]AIBFCEEIF[GGHWJZKFLHMYNHO[RGSETFUGVFWJXGZ@[H]G^H_[aEbGc]dGeJfYgGhY
=下	i!G#Z%X(E)I*I+I,J-E.J/I0J1J2J3E4I5J6I7H8I9]:F;I=F>F?E@FAIBBDDEIFJGIH@IDJIKDL]MDNFO]PGRISaTGUFVDWGXEYJZZ[Z]G^H_HaDbbcHdGeJfFgHhF
=不	M!8#B%G&J([*E+[-@.H/I0Z1W2<3[4Y6_7I8J9C:E;J<?=Y>Z?Z@HA=B4CGD7EHF>G[H?IYJ=LHMDNYO]RYSGTIUBV[W=XHZ[[E]E^]aYbBc]d8e>fKgD
=与	m!K(J3I4J7Z9I:J?J@JBJHXMJO]PYR[VJXJZFaJc^dIfJgKhJ
=世	y9ZS[UJ
=丢	u>^CJDZHIaE
=两	h!H#H%F(G)H*_+J,I-F.J/^0J2J3G4I6I7I8I9F:H;H=H>H?E@]AbBGC^DGEIFJGHHCIFJJKYLIMGNFO]PGRISKTHUHVFWJXGYJZB[H]H^J_FaDbHcIdHfHgIhG
=个	a!B#A%Y&H)C*E+E,F-I.G/[0F1G2Y3@4E5H6E7D8Z9@:C;X<G=C>FAcBDC[D@EFFFG[HBJFKdLEMBOYPCQIRESFTDUWWEX@YFZE]W^EbCcDdEeHfDgFhB
=中	g![#G%I&J(E)H*G+F,H-E.J/H0I1J2J3H4H5K6I7F8H9B:F;I<K=F>Z?E@FAIBECGDFFJGHHGI[JJKDLIMENFOGPWRHSYUYVEWHXFYIZA[H]d^H_GaEbFcFdXe[fEgahG
=临	u!X@YL[TX
=为	h!G#E%I(D)E*Z+[,H-H/]0J1K2J3G4I6J8I9I:G;I=X>H?EAIBFCEDFEFFKGHHIIFJJKEMGNFOGPDRJSIUZVaW[XHYJZW[[]H^H_HaGbHcIdZfHgGhH
=么	j!J#E%E(G)I*]+I,J-H/K3I4J7J8K9H:I=I>H?H@GBGCHGIHbIIJJKHLHMHN_OJPIRKSKTHUHVHWJXIZZ[]]I^KaGbHcJdIfIgJhI
=义	w(J-W9J=J?KBKDKEKHYNFUJVIWaZFaJ
=之	t%J(K@^BJG[HGMJNKXKZEcXdHf]hI
=也	r#K%K(J-Z/K3F9J>Z?FBJCID]HEIHKJLXMIN]OKZG]K^Ka[fKhJ
=了	Q!X#Z%?&A)J*I+>,G-A.E1?2J3?4Z5B6J7B8I9Y:A<B=I>e?_@EA?BbCJD<E?FAGFHIIAJDKHLDMDNEOCP=QCSZTAV9W?XAYYZZ[H]]^EaXcJd=eAgJhH
=予	y3^9J>J?ICKDYF^HEIEKKXJaH
=事	i!H#X%H&Z(X)H*J+J,I-H/J0J1K3F4H6I7I8I9X:H;J=H>G?GAJB]CIDGEJFIGIHZIFJJKELIMFNGOHPHRIS]UFV_WIXHYJZC[H]I^I_JaGbHcIdGe[gIhH
=二	d!F#H%F(F)H*b+H,G-D.J/^0H2I3F4H6H7H8_9E:F;H=G>E?D@]AaBZCbDCEIFJGHH@ICJJLHMENEO[PFRISJTIUFVEWHXEYJZA[G]F^H_EaDbGcHdFfGgHhF
=于	t!J#K(K9K:IB[EYHJKJPaVIZGaJdJgK
=云	j!D#E%F&J(F)H*I+I,H-F.J/_0a1I2I3F4H5K6Z7G8I9G:H;H<J=G>F?G@EA[BDCGDGEFFJGEHCIFJXKDLHNDOGP[RISIT_UHVEWJXHYJZD[F]H^G__aGbGcFdCeJfDhG
=五	r!G#_-J3I9H>I?I@FBJCJDKHEIJKHLKM^NJOIPJTJVKX_ZFaHbJdJ
=些	y1JG]H]ZJcIfH
=人	c!A#C%B&I(X)F*X+^,F-C.H/F0G1H2G3B4F5I6F7F8F9Y:D<I=D>Z?Z@ZAZBBCBDHEFF_G]IDJHKCLFMBNDODPIQJRFSGTDUXVaWGXEYHZG[D]^^__DaBbCcDdDeHfCgFhD
=什	o#F%F(I*]-H?K@IBJCIDJGJH]IJKJMJNaPJTIUJVJ[]aJdJhJ
=今	h!K(H+J-G3J6J7J9G:I=I>E?I@dBGCJDIHDIFKFLINHOJPJTIUJVIXaZ@[I]J^GaFbIcJdKfIgKh^
=从	p!I#J%H(H)I+I,K0J3I4J6J7J8I9I:J;[=H>J?I@JBHCJD]EJFKGHIJKJLJMJNIP]SJTJUHVFW[XJYKZ[[J^J_JaIbHcIdYeHfGgJhK
=他	j!G#I%a(^)H*H+Z,I-F.K/H2J3G4J6K7J8J9F:Z;I=G>H?E@DAJBXC_DEEIFIGHH@IYJYLHMXNFOHPFRJSJTIUFWIXHYJZC[G]I^[_JaEbFcHdIfIgFhH
=付	m!K#J%Z(I3^4J9H:Z=J>F?IBICIDIIEK[MHNFO[PJTJUJVJXH[J]IaHbJcJdIfIhZ
=代	n!I#I%H&J(F)H*H+J,H-X.K/I0d1I2I3^4F6I7J8H9D:H;J<J=H>E?E@IAIBGCGD^EIFJGHHBIHJHKHLJMENGOGPHRESJTIUGVGWHXHYFZE[J]H^J_HaBbHc_dFeJgGhI
=令	u#J(J)K*I,c-I3I4I9H>I?J@JCJDKHGIJKJMJNKOIPIR]XJZDaIcJfJhJ
=以	d!G#H%I(E)I*J+J,J-E/J0K2J3C4I6J7I8J9G:G;J=G>[?[@CB[CHDGEIFJGIHCJJK_NHOFPWRJSJUFVbWKXHYJZC[I]G^H_IaGbHcHdHfHg[hY
=们	l!H#H%I(G)I+Z,K-X/J3X4K6J7J8J9D:^;J=]>E?G@ZAJBHCDDEEJFJGJHBIEKGLJMHNIOZPIRJTIU_VDWIXGYJZB[G]I^K_ZaGbHcJdZfHgJhH
=件	g!G%G&Z(F)H*H+H,H-E.J/I0J1J2Z3D4F5]6H7H8H9X:H;I<G=F>B?^@EAJBICCDBEIFHGIHYJIKDLHMZN]OGPGRIS]TFUGVEWHXFYIZA[F]G^I_Ha_bGcHdGe[gIhG
=份	o!J#I%J(I)K*K,Z-^/J3Z4J6]7]9I:J=I>H?H@IBJD]GIHDIGKYMINJOIRHTIVHXIZF[J]IaHbJcJdJfHhI
=休	y!c#J-I9G@JBIHDIJKJXIZIfJ
=会	f!H#G%H&J(F)H*G+G,H-Y/I0I1I2I4F5K6H7H8X9B:Y;I<J=X>[?X@DAIBFCDDDEIFIGHHYICJIKDLFMDNYODPYRESHTHUFVFWIXFYZZ][G]c^I_GaJbFcEdGeKfFhE
=但	n#J%J)J*[,J-J/J3I9J=K>I?[@HBICHDGHFIIKILXNHO^PJRJTXUJVJZD[_]K_JaGbKdJfJgJ
=位	o!H#H%G(H)J*I+J,J-F.K/I0K2Z3Z4I6J7I8J9E:F;I=H>F?G@GAIBGCDDFEIFbG[HCI[JJKELIMGNGOZPGRISKTIUHVGWIXGYIZD[I]H^J_Ia]bIcHdIfHgJhG
=住	t!G#_(J-H3J4J9E=J>G?I@GBGCJDKHXIIK]MINJUJXJ]IaHbJcIfJhH
=体	r(^)Y*H,]:IBJDJHJPIU[VJWHZGbIdFgK
=何	f!G#]%I&K(G)J*I+F,K-B.J/J0J1K2K3D4I6I7I8I:H;I=G>C?E@BAKBCCDEJGHHcICJJMBN[OZPIRISJTWUDVGWIXbYI[H]G^J_HbFcHdGfHgIhD
=作	p#J%I(a-J3I4K6J9H:Z=I>I?H@GCHGJHYIGKHLXMJNIOHVIXJZD]K^JaIcJdHf_hI
=你	p!J#J%K(F)K-I3G4K7J9_:]=I>F?H@HBFCIDHEXGJHDIIKIMHNJO[PHUZVZWJXJZC[J]K^KaIbHcJdJfIgJhI
=使	]#D%F&J(B+G,X.I/G0H1I2I3C4G5J6H8H9C:D;H<J=D?aAICCDBEFFJGGH?JIKeLZODP^QJRHSHTYV[WFYHZJ[E]F^F_FaBbDcGdCeIfFgY
=供	w7]:^>H?]BKCKDIHFMJOJZFbK
=保	n!G#I%K(I)J-H/[3G6J7I9I:H=G>J?I@IBHCZDIEJF^GIHFIDKHMJNIOZPeTJUHVEWJXJZF]J^J_HaIbJcJdHfIgIhJ
=信	g!G#G%G&I(F)H*H+G,I-E.I/I0I1J2J4G5J6I7H8H9B:G;H=E>W?]@FAJBECYD[EIFIGIH@ICJJKFLHMENGOEPHRHSITGUGVEWIXFYHZC[H]]^J_GafbGcHdGfFgIhG
=修	p#K5Y9J@_BICJHHIJKJMINJRJXI^GaJh[
=個	t#I-J3K9I>[?Z@IBKCIDHEJIJK]MIN[TJU[VJXKZHaH
=停	g!c#E%E&I(D*G+H,H-D.I/G0_1[2I3C4Z5I6H7G8G9A:E;H<J=D>B?D@EAHBCCFDFEFFIGEHXIDJIKCLGMCNFOEPEQJRESFTFU^VDWHXEYaZ@[H]D^H_EaCbFcCdDeIfcgEhG
=側	r![7]BJHET]VJZG[JbI
=僚	w!J([HZVZ
=允	q#J(H-J3I7J9H:H=G>H?J@IBIDJGKHEIZKJLJMINJPJQYUIV_ZF[[^^aJbJhI
=元	u(K*J6]9J:X>K@KBJHGP[R]UJVKZHbZ
=先	j!H#F%I(G)J*J+G,K-F/J0K3_4]5K6J7I8I9G:_;J=G>E?D@EBJCZD^EIGIIDJJKXLIMDNGOFPHRITIUFVGWJXYYJZB[H]I^H_IaGbHcIdIfHgJhZ
=入	]!C%E&H(C)G*F+E,Z.G0G1F2G3G4D5I6Y7E8^9?;F<H=B>>?A@HAHB]CBD]EGFGGXHGI_OaPCQIRDSGTDUCVWWFXAYF[E]X_Da?bYcCeYfBgFhZ
=全	d!E#G%G&J(_)X+F,_-D.I/H0H1J2I3D4G5J6H7G8H9C:E;H<J=F>C?[AICZEGFIGHH@IXJIKBLHMEN]O_QZRHSZTGU_VDWEXDYHZ>[G]F^H_GaDbEcFdAeHfEgEhE
=公	j!H#G%I(G)H*I+I,I-F/J0J1H2I3E4Z5I6I7H8[;J<J=H>^?Z@FAJBECFDFEJFJGHHAIEJIKFLIM[NbOFPIRHSITHU[VEWIXHYIZB[H]H^Z_HaFbGcFdIfFgIhG
=共	w>H?J@IH]VJZI^^hK
=关	k!]#D%H&J(G)G*I+I,H-F.I/I0I1G2H3F4F5K6]7I8E9B:G;I<Y=F>D?F@FAIBZCGDGEJFIGGH?IFJIKFLHMGNHOFPHRFSITIUcVDWIXGY[ZA[H]_^I_GaEbXdGeIfZgIhG
=其	t%](I-I3Z9I:^=K>I?I@IBJC]DHGKHGIIMJNKOJUKZFaI
=内	l!I#I%J(H*J-E/K3a4K7J9G:H=J>E?G@HBECIDHGYHXIGKFLKMGN_OFPJRJSITZU[VHX[ZG[I]J^K_JaFbGcJdHfIgZhH
=册	h!G#H%J(G)I*J+d,K-I/J3H4J7I8J:H;K=H>G?F@HAKBWCFDaGJHXIHJJKHLIMHNIOIPHSJTIUGVGWIXHYJZD[I]I^J_IaIbGcJdIfIgJhI
=再	b!G#E%H&J(F)I*H+_,H-E.I/I0I1J2J3F4H5J6[7H8Z9[:G;I<J=F>F?D@bAIBXCEDDEIFJGHH?ICJIKHLGMCNEOEPGRHSIUFVFWIXcYHZF[G]G^F_HaEbEcWdEeIgZhD
=写	^!B#B%]&F(@)D*E+E-E.G/E0Y1D2F3B5G6X7D8]9>:C;E<E=K>@?B@?AFBECCDBEEFFHHI[JFKALBMANXOEPXRISDTCUAVAWEXAY^ZF[D]C^D_Ca@b@ddeafahA
=况	w!K(I)J:J=Z?IBGDIHGPJSaUHVFWJZG[]bHfG
=几	w#Y(K=KBHHFM]UJX]ZG
=出	]!B#X%E&H(X)F*I+]-X0F1F2G3[4C5H6E7D8E9@:C;F<H=C>??^@@AGBAD@EEFGGEIIJGLJMAN]O]PYQ]RCSFTEUCVBWEX@YFZa[Y]D^DbFcZeZf?gDhJ
=分	d!E#F%F&J(J*G+H,H.I/H0H1F2G3^4Y5H6G7G8F9C:C;G<I=[>@?D@GAIBBCYDDEHFIGFHBI[JHLGMdNJO[PFQJRaSGTFUXV[WGXEYGZF[F]F^F_GaGbDcDdFeIfCgFhD
=切	m!H#I%J(G)J-H3I4J7I8K9F:G;[=^>F?H@ECIDHE[GJIIKILHMHNHOKPIRISITJUDVGWHXGYZZX[I]]^I_Ja[b]cIdFfGgIhI
=则	w(J:[CXG]HFNYZG
=刚	r9K@aZJ
=初	u#J-J>J@]BJDZHHIJKIMJXIZFb]h[
=删	y!I3[>IHKMK__
=別	w-I7[@[HKKZXJ
=利	w0[4]BYDJHGUKZFdK
=别	n!G#H%F(])G*Z+J,I-H/J0K2K3G4J6K7Z8I9F:[;I=F>H?F@HAJBYC[DGEIFJGHIEKGLJMXNHOIPERJSJTHU[VXWIXIYK[G]H^J_IaGbHcIdGfHgHhH
=到	_!C#D%Z&H)E*F+E,_-J.H/D0[1H2H3W4]5H6D8E9X:D;F<H=Z>[AGBBCCDBEEFHGDIBJGKBLEMANGODPCQIRDS[TDUBVCWGYFZ=[E]D^F_[a]dBeHgDhD
=制	i!G#F%F(G)H*I+G,I-G.J/J0J1J2I3F4Y5[6J7H8H9G:H;H<J=G>F?F@CAJBDCGEJFKGIIFJXKJLaM[NFOHPGQ_RISITGUFVFWHXaYIZB[H]H^I_HaDb]cHdHfHgIhH
=刻	w9JHGRbSKaJcJdJfJ
=前	[!B%E&H(A)E*D+E,E-G.G/F0G1G2F3K4E5I6F7E8F9>;F<H=B>^?[@^AEB@C@EEF[GEH;JGKgLEM[NBO?P[QIRESGTDUBV@WFX@YFZ<[D]d^E_Ca?b^cDdBeHfDg]hZ
=割	u(]*X+I-J3H9J=^>^?ICIDJHFIHNJXKZF]H_IaGbHdKhJ
=力	q#]3H9G:[>IBIDJHHIKO^ZGhY
=办	u#J-J3I4K9Y>]?[@JBJDIHAKILKMJNJOIZ^]JaHhK
=功	t!I#J(I/_3J9I:J=I>J@KB]CKDJEJHGIJMIPITFU]VHWIXKZH]K_IaKbJdKfJgJ
=加	j!G#G%Z&I(G)I*I+I,I-_.J/H0I1I2H3Y4F5J6H7H8e9D:G;I<^=E>D?F@GAHBECYDEEIFIGHHDJIKFLHMENFOGPGQKRHSJTHUHV[WIXGY[ZC[H]G^I_EaDbFcEdDeIfDgHhH
=务	f!G#G%F&I)F*G+H,G-F.I/G0F1F2Z3E4[5I6Z7F8F9D:F;H<I=E>E?EAHCFDFEFFIGEH@IEJHKEMINFOGPEQJR_S^TFUEVCWGXFYYZA[G]F^H_GaEbFcYd]eIfbhF
=动	p!J#I%G(])F*G+],G-J0X3F4J9F:K=J>E?G@JBHCIDIGJHIIHKJMINJOEPGRKTJUHVHXIZG]H_JacbIcIdKfIgZ
=助	n!H#H%J(Z)]*J-G3H7J8J9[:G;K=H>G?H@GBCCIDGEJGKIHJJKHLJMHNIOIPGSJTJUcVIWJXJYKZH[I]G^J_IaEbHcJdIfHgJhH
=効	_!e#E%F(A*H+I,Z-F.Y/G0H1J2I3C4H5J6G7F8Y9F:D;Z<Z=C>E?G@FAHBCCFDDEFFJGHHCICJIKELZMENXOZPDQKRYSHTHU[VYWFXEZ>[F]G_FaDcGd]e_fC
=動	l#I(I-K.X3H4J9J:I=J>I?I@HB^DJGJIJKJMHNJPXUHVIXJZC[J]J^JbZcJdHfbgJhI
=勾	n%H(G1K4K6J7J8J:J;]=J>J@FBGDJGKHGKJLYMINJPJRJVHYJZC[K^abJcJdaeHfDgJhG
=包	u3JHGIaKJOJVKZJ
=化	n!^#G%[(I)Z,]-J3I4J6J8[9H:K;J<[=I>J?J@JBHDJGJHEIJKJLIMINJOJPIRJUFVIXHY[ZG^J_IaJbJcKdAe]fGgJhJ
=匹	w3IA]O[_IaI
=十	t(X-J3I4J9J>J?H@JBJC]HGIJKJMJN_R]UKVJZHaKcIfH
=单	r!I#I(J-I2J3I4J9Z:I=J>H?I@JBYCIDKF^G]HXIXKIMJNJOJPIRKUIVIWKZG]JaHbKcJdKfJhJ
=単	t-[3I9J@JF^HHIZKIXJZI
=卡	u!H#H(J,K-F3G4I7J8J9E=I>^?G@HBICJDJEKFJGJHYIGKHLJMHNIOIPJTIUJVGXHYJZY_HaIb^cHfIhH
=印	r9J>H?JHbVJZJcJ
=却	t*X+[-K:J>Z?]@JBICHDGHDIJKJMIOJZG[]aJ
=历	w5[HHIGKZN]ZI
=原	n!J#J%J(G)K-H4K7J8J9G=H>H?I@HBHCIDIEJGJHEIFK[MGNaOJSKUHVHWJXJ[J]J^Ja^bZcJdJfIgJhX
=去	h!F#Y%E&J(F)G*F+H,H-D.J/H0I1J2I3F4[5J6H7H8[9C:Z;Y<J=F>C?Z@EAIB]CEDGE[FJGGHCIEJIKbLHMDNEOFPEQJRHSITGUFVEWHXCYHZX[H][^I_GaEbGcGdGeJfGgGhX
=又	u#Y(I8^:I=J>J@[BIDJHDIHKIMINJUJXJZC[Jb[dIfJh]
=反	n!I#I%J(I*J-F/I0J3I6I7I9G:[=I>H?H@IAJBECJDHEGHBIIKHLJM^NcOIPJRKSJTKUHVIWHXIZG[J]J^K_Ha]bJcGdGfYgXhI
=发	n!K#I(J-J3Z9G;I=Z>]?JBKCHDIF]GJHEIJKKMINJOJVJZGa[cKfK
=取	l!I#I%H(G)K*I+J,b-H/J0I1K3G4H6I7I8I9G;J=H>Y?]@HBFCHDHEJFJG[HZIHKHMINIOIPHRITJUIVIXHYJZY[J]]^J_HaDbIcGdIeJfGgJhI
=受	g!H#G%F&K(G)I*I+I,H-C.J/^0I1[2H3E4G6H7H8G9F:_;H<J=G?F@GAJBGCGDFEJFJGGH?JIKXLHMCNIO_P_Q[RFSJTFUHVFWJXGYI[G]G^H_GaCbGcFdHeKfFgH
=变	y*XgZhX
=古	g!I%J(I*J+J,I-F/J0Z1a2J3H4E5^6I7I8H9H:G;K=I>]?G@DAJBECHDGEKGGH>IGJKKFLIMcNGOIPJRHTGUHVIWJXHY]ZB[G]I^I_HaFbGcGdGfEha
=只	d!F#C%H&J(D)E+H,F-E.J/I0J1I2I3D4H5I6I7H8H9E:G;[<J=J>D?_@YAIBFC_DEEHFHGHH>I_JIKELIMDNFOGP_RHSGUFVYWHXDYIZG[b]G^I_GaBbDcGdFeJfGhF
=可	_!D#D%X&H+F,F-C/G0F1H2G3F4^5H6F8X9C:C;^<H=c>B?B@DAFCBFHGEHIIBJGKCLEMYOEPJRESDTDUBVbWFXDYFZ>[D]D^Z_DaBbCcZdCeHfYgIhD
=台	w(_:J@YPISIUIVIZEfJgZ
=史	w5[HHIGKZN]ZI
=号	X![#D%B&F(A)C*D+C,D.F/D0E1F2E3g4C5G6a7C8D9=:H;D<Y=A>d?>@?AEB?C=EEFZGCHEJEK<LIM?N@OgPBQHRCSETBUAVGWEYDZ>[C]A_BbAcBdCeGfBgCh?
=司	m!I#I%J(H)I*J+K,J-G/K1I2I3G4Z5J6J7I8[9G;J=H>Y?G@IAKBGCHDHEJGIHDIFJIKGLJM]NbOIPJRHSJTIU[VGWIXIYJZD[I]I^K_JaGbHcGdJfGgJhI
=合	f!F#H%H(E)H*G+I,Z.J/H0J1J2J3G4I6[7b8I9E:[;J>F?F@HAIBECFDGEIFJGIHAJJKELHMYNcO[PFRISITHUFVEWIXHYJZH[H]I^G_EaFbGcHdDeJfGgGhE
=同	[!@#A%Y&F(X)C*C+D,C-@.F/G0c1E2D3K4Z5F6X7B8B9>:A;C<F=@>??@@KAdB@C@D@ECFEGfHXI@JELBMZN@PAQGR_SDTBUBV]WCXBYDZ<[C]@^C_>a>bAcAd_eDfYhA
=名	e!F%E&E(F)H*H+H,H-b.H/H0I1I2]3A4F5I6H7Y8E9A:^;H<b=E>D?D@CAHBEDFEGFbGGHBIbJHKBLGMCNDPEQJRGSITFUFVCWHXEYHZB[G]E^G_EaDbFcEdGeJfFgHhD
=后	d!H#F%Y&H(C)F+G,F-F.H/G0E1G2H3C4D5I6E7F9A:F;G<H=Z>B?DAGB]CEDDEFFHGDH?IEJHKDLFMCNEO]PEQJR]SDTJUCVCWGXGYZZG[G]a^F_ZaAbEcYeYfag[hD
=向	t!I%J(H)J*J+],Z8J9J:]=I>I?J@JBIDKGJHCKJMKOJPIRKUJVHXJZF_]aIbJcJdEeafJgJhJ
=吗	r!K#J%F(J-J3J8J9]=I>J?J@ZBICIDKHbIIKJLKMJPJXJZD[K_KaHcJdGfIhJ
=否	f!G#G%a(G)J*G+D,Z/]0H1J2I3F4I6J7H8I9F:G;I<K=G>G?G@JAJBECDD]EJFJGHHCJYKJLIMFN[O[P[RISJTGUGVEWIXHYJZD[Z]H^H_HbGcHdHfGgHhG
=含	k!H#I%J(H)J-b/J3G4K6K7J8K9F:H=Y>H?I@HBHCHDIEKFKGKHHIdKGMINIOGPIRKTIUJVGXIZE[J^J_JaGbJcJdHfIhI
=启	h![#I%G(C)G*H+[,[-I/G0I3I4I6I7G8I9J:E=E>H?H@FAJBZCIDFEGGIIIJIKGLIMGNIOJPDRISGTHUZV[WGXHYIZ@[G]J^H_IaHbFcHd[eagEhH
=告	u!J#K>J?JBHCJDYH^
=员	a!H#E%F&I([)^*c+F,_-D.H/G0G1H2H3B4F5I6G7E8G9F:C;G<I=D>E?DAHBDCDEYFHGFHKIEJGKDLGMENCOFPbQJRGSGTFUIV^WYXFYHZF[E]F^F_FaEbEcDdZeHfEgGhD
=呼	u3_9J>J?JHGOKQ^ZK]YaJ
=和	j!J#I(I)I*J+J-I/J0J3X4J6]7J8J9F:J=I>E?G@HAJB]CFDYEJGJIbKHLKMFNHO[PYRJSJTJUHVGXHYKZC[J]I^J_JaJbHcHdJfIgJhI
=哈	w%J0K3I9I>JCIDJG[H[KJM^VJZJaIdJfJ
=員	r(J:K>J?J@]BICKDZEJHXMIU_VJZH
=哪	p!J#J%K(J+G-J1J3H4J8J9H:J=I>G?I@JBICIDFH_IIKIMJNZO[PITKVIZa_JaJcIdEeJfGhJ
=商	w(K3J9I:^>]?KBKDJHIZFaXbJ
=問	g!H#F%I(G)J*Y,I-E/J3G4I6J7I8J9F:H;K=G>G?]@GB^CIDIEXGJHFIEJJKELJMFNFOHPHRJSJTZUHVHWJXZZ_[H]J^J_IbHc^dHfGgIhG
=啥	u-I3J9G=J>J?H@HDJHEIGKHMKNIOIUJV[X[Z_a[fKhJ
=器	c!D#C&G(C)F*F+F,E-B/F0E1F2X3A4c5G6Z7E8Y9I:E;F<_=D>A?]@BAFBBCCDDEGFGGDIAJZKBLEMFNDODPDQIR_SETEUEVCWGXDYXZ@[E]Z^F_ZaJbXeHgEhE
=四	y-J3H9ICKHIIaKINKXJZIaJ
=回	Y#[%Y&E(>)B*F+C-?.E/C0^1D2E3>4J5F7B8[9Z:@;D<D=G>A?>@ZADBFC@D@ECFDHGI=JDKZM>NFOAQIRHSDTAU?V?WCX^[A]A^B_AaGb[c[dde_gIh?
=因	n!J%J(I+]-I/]6J7J9I:I=H>J?J@HBJCJDJEYGKHDIHKHLYMIN[OJUIVHZY[Ja^bJcJdIfJhJ
=围	yGaHDMJ
=固	u!J#J%](J-H3H4I8J9H=J>]?J@IBICJHDIHKJMJNHOJRGVKXJY]Z[]J_JaIcIdIfZhJ
=国	y3_>JOJaH
=在	Z#D%C&F(A)C*D+A,D-Y.F/G0D1G2F3?4B5G6D7[8D:W;C<G=A>b?Y@JACB@CED?EDFFG_HEI@JELCMINAO@PHQZRDSDT[U@VYWEYEZ>]A^B_da?bAcFdYeGfAgZhd
=地	b!Y#D%D&H(A)D*D+E,E-D.H/_0[1F2G3C4D5H6_7X8F9D:C;F<H=C>H?C@BAYB@CCDCEaFHGCH>ICJFKBLEMANZODPYQIRFSDTWUBV@WDXEYGZ=[D]C^C_aaCbBc]d]eFfXg^hC
=圾	y?JDJHIaa
=坏	t9IH^R[cJ
=垃	y?JDJHIaa
=域	f!F#E%Z&I(D)E*D+H,D-E.I/F0G1H2H3E4e5a6G7^8[9E:F;G<F=D>C?C@EAIBDCEDEEHFIGGH?IEJ]KELFMYNDOGP_QJRESET[UEVDWGXFYGZ?[F]F^G_FaCbDcEdCeGfCgXhF
=報	t!I%J,[-K3[:K>J?KBJCZDaHFIIOKPKRJVJZJfJhJ
=場	u(I:[=Z>KBIH[M]UKZDbIdK
=填	y3G9J>ED]HGIKO]aH
=境	p!I-I/J6K7I@KBKDKEIHGIKKJNIPIUKVKZG_Jccd_fJgHhJ
=处	y-J/H3K4J7[9K=JHEKKMZS]THaJbKfJ
=备	w#K(K-J3^4J6^9H>H?GBJD]HEIHKIMHOKRHZI]JaFfI
=変	[!C#B%G&J(C)I*H+G,H-C.I/Y0G1I2J3D4G5J6F7Y8H9C;H<J=D>_?C@fAIBYDDEGFJGGHGICJIKAL^M^NDOFPFQJRHSHUDVCWHXAYIZJ[Y]F^b_FaCbDcFdDeIfDgXh]
=复	m!I#H%I&J(H)I*J+I,J-G.J/J0J2J3G4D5J6]7I8H9Y:H;J=G>G?G@FAZCHDHEJFJGIHXIXJJK]LIM[OHPIR[SITIUGVHWJXGYIZC[I]H^K_IaEbHcGdHeKfXgJhH
=外	g!H#Z%G(F)J*G+I,H-E.J/I0G1]2I3F4G6G7H8Z9F:d;I<K=Y>D?Y@FAIBCCFDFEHFIGcHFIFJIKELHMCNDOGPYRFSJTFUFVXWHXHYIZA[X]H^H_GaFbEcFd_eHfCgGhF
=多	g!H#^%I(H)J*I+G,J-H.J/H0J1J2J3G4I6I7I8J9Y:I;I=B>H?H@DA]BECFDGEJGIHZIEJJLIMGNHOGPIRISIT[UIVHWJXdYJZC[H]I^J_GaGbIcHdIfHgJhH
=大	n!I#J%K(J-]3G4J7K9Y:J=I>F?I@GBGCIDIHDIaKGMINIOJPJTJUJVIX_ZF]J_JaGbJcJdJhH
=天	f!I#C%I&J(G)J*J+J,J-G/J0J2J3H4H6I7I8I9D:H;J=H>E?F@cAJBECFEJGIHCIEJJKXLINGOIPIRISITHUIVHXcYJZA[H]]^H_JaGbHcHdIf[gIhD
=太	d!G#]%G&I(F)H*H+H,G-d.I/H0[1Z2^3E4E5[6G7G8G9B:G;H<F=G>F?E@[AHBDCFDFEIFHGFH@IaJHKCLGMDNFOFPGRFSITFUGVFWIXaYHZ?[F]G^F_HaDbGcFdFeJfCgHhE
=失	a!]#Z%C&H(C)F*F+G,]-D.H/[0F1H2I4[5H6]7D8E9B:D;]<I=B>]?C@BAFBACDEDF_GDHCICJGKCLFMCNCOEQIRFSEUBVBWFXCYGZZ[E]E_DaCbCcDdZeafCgDhC
=她	y?HB[HHV]ZIbJ
=好	n!J#I%J(I-X3H4J7J8J9b:J=I>G?I@HB[CIDIGKHDIGKILJMINIOIPJRYTKUIVIXIYJZI[J]J_KbIcJdKfIhI
=如	u(I9J:[=[BIDKHaMFUEVIZFbK
=始	t!J+[-J3Y9F>H?I@ZBHDJHBIIMIOKTKUJVIXJZG]baIbIcJfJhJ
=字	c!E#D%D&H(E)G*F+G,G-A.H/Z0H1H2_3_4F5I6G7F8F9?:Z;G<H=D>A?C@BAGBDC@DBEGFaGFH<IiJGK[LFMCNBOBPDQJRFSHTEUEVDWGXBYG[F]E^H_EaAbEcEdFeIfEgGhB
=存	l!H#[%J(I)J-H/_0I3F4I6H7G8I9F:I;K=H?H@GAJBHCHDHEJGIHBIGKGLJMZNHO^PXRJSJTGUIVGXIYJZF[I]I^I_aaFbIdHfFgG
=安	o!J(I)J*Z+J,J-J3J9H:K=J>J?_@JBHC]HGIIKIMKNJOJP[QZUJVKXJZCaJcJdJgJhK
=完	k![#H%H&K(_)I*J+G,J-H.K/I0J1K2J3E4I6J7I8I9D:H;J=H>E?D@XAJBbCIDEEIFJGIH@IFJJKGLIMCNHOYPHRJSITIUFVEWIXGYIZB[I]d^I_IaEbFcGdJfFgIhH
=定	a!D#^%G&I(G)G*Z+H,H-H/G0I1I2I3D4G5J6H7F8G9B:D;H<J=C>Y?AAHBKCEDDE_FHGGICJHKDMCN]OEPEQJRGSGT^UBWcXDYHZZ[D]F^W_GaCbEcEdXeHfEgYhD
=実	y%YHJcXf[
=审	y/YEYHKNY
=客	r3K9G:_>I@JB[HYIKMJQZUJVJZJ^KaKhJ
=室	u3J9Y>]?HH]ZHaJ
=害	y/JHFS_TGZJc[
=家	q!G#H%J&J(I)J*J+J,K-[.J/J3Y4H6K7H8J:I;J=H>c?E@HAJBGCHDHEJFIGIIEJKKELJMGNHOFPIRJTIUHVEWKXGYJZD[J]H^J_FaFbIcIdIgJhF
=容	t-]
=宾	w:aZJ
=密	P!=#I%J&E)>*D+@-Z.D1B2]3<4?5C6b8?9A:Y;B<[=<>B?YABBFC>DJFCHHI[KYLHNYO?PDQER?S@T>UXVDW?X=YBZa[X]@^^_?a;cAdYeBfIgGh^
=对	f!D#D%J&H(C)E*Y+G,F-C.H/E0F1H2H4F5I6Z7E8E9A:E;[<H=D>B?C@BAaBDCBDDE[FGGXH@IAJHKALFMDNCO_PCQXR[SHTWUXVBWGXEYGZY[D]D^F_cbEcDdCeHfDgEhX
=导	w+],ZBJHEZGdFea
=対	p#I(J-J/K0J1]3J9I:J>J?I@JAJBICJDJGaHDIYKIMHNJPKRJTJVZXJZI[I]J_[aIbKcJdHfIgXhK
=将	y3[d[
=小	h!I#H%I(I)J*J+J,J-F/J2J3E4J6K7J8J9E:J;J=H>E?G@aAJBGCEDHFJGJHDIbJKKELIMHNHOEPHRISKTIUIVIWKXaYJZD[J]H_Ja_bIcIdJfJgJhG
=少	n!I#I%I([)J*J+J-H3]4J7J8J9F:I;J=Y>G?G@JAJBGC]DEFKGJHZI^KXLKMHNIODPJTJUJVGXHZE[I]I^K_JaGbJcJdJfJhI
=尝	p9K@JHJIJOJXbaH
=就	o!I#H%J(G)J*J+J,J-H/J0I3H4H6J7J8I9E:J;J=[>E?F@ZCIDJEJGJHBIFKFLKMHNHOFPIRJSITJUHV_XIY^[J][^J_IaJbIcHfFgKhZ
=局	w(^)X*G,]PGUIVJZGdFgJ
=届	l-J3H4[9I>^?H@JBZCJDJIJKJMHNKVKXJYJZF]J_Ja[cZfIhK
=屏	u!I#G(H)K-^.W3H4J8J9F:J=I>^?F@IBHCIDJHCIFKIMJNJPJTJUJVJXJZC[I]HaDbacJdKfIhJ
=属	u!I#J(J-J3^9I:I=J>F?J@JBJCIDIHFIGKJMJNJOJPaUJVXXJZI]J^Z_JaIhJ
=履	w5[HIIGN]
=工	p!W#J%J(I+J3E4J6K9[:K=J>H?J@YBJDXGJH]IJKILJMINJPJUJVJXKZC]K^JaJbIcKdIf_hH
=差	t*K3I4J7J9I>J?I@JBIC^DKH]MIR^SJXKZGaIcJdIfI
=己	o!J#J(G)Y-I3H7K9H:J=H>G?JBZCKDJHFKILJMINJO[PJSJU]V]ZF[J^[aIbKfJhJ
=已	e!Y%H(D)G*G+c,G-G.K/J0J1J2J3F4I6J7H8I9J:G;J=G>Z?CAJB^CEEGFKGIHDIGJIKFLHM[NHOGPZRISJTYU^VEWHXHYJZA[F]I^HaHbFcIdGfHgGhG
=市	y-b9I@JHIIEKJXJ
=希	u%J-H0J3I4J9I:^>J?J@KBICHDIG[HZIJKHM]NJVJZE[KaIdIfI
=帐	j![#[%[(F)I*J-J3Z:H=H>J?J@JBICJDIEJHEIJKJOIPZUGV]WIZG[[^J_JaJbJdIgIhK
=带	u!I#I%J(H)^-I3b4J9F:]=I>F?J@KBJCIDIHCIFKJMHNKOIRJTJUHVHZH_JaGbKcJfJ
=帮	w#Y(]9[BJPITIUJVIZG[K
=帯	m+J-I3]9H:J=J>a?G@JBHCZD^HIIGKIMINIOIUJVJXIZE]JdKfJhJ
=常	m!I#H%J(I)J-_/J3I4J6J7I8K9I:I=I>I?I@GAKB_CJDIEIGJHCIHJJKILJMHNHPIRJS_T]UFVHWIXIZD[J]J^J_IaZbGcIdIfGgIhI
=年	p!I#J-^1_3J9H=J>G?I@HBICIDJHFIHK_MJNJOJUJVJXHZH]J_KaIfKhJ
=应	m!F#I%]&J(D)G*G+I,I-G.K/I0^1J2K3E4H5J6J7H8G9F:[;G<K=D>Z?^@GA]BFCZDDEHFJGHHBIEJJKELIMDNHOGPFQKRJSITFUFVCWGXHYJZA[F]F^I_Za[bHcHdEeJfGgXhH
=度	f!H#^%I(G)J*J+I,K-E/J3F4I6J7J8J:I;J=H>G?H@]BECFDEEJGJI_JKKDLHMFN[OHPHRJSKTYUHVGWYX_YJZI[I]I^I_IbHcIdYfHgJhG
=开	g!F#D%F&J(D)G*H+H,H-F/H0G1I2I3F4F5J6a7F8[9E:D;I<J=D>C?E@DAIBBCGDDEFFIGFIDJHKDMDNCOHPFRHTGU_WFXFYJZI[Y]a^G_HaEbacEd]eGfCgFhE
=弄	y(K3K9I>J?K@GBHHIIIMHOIUJV]ZI]aaHfJ
=式	i!J#I%I(H)J*X+J,J3e4J6K7J9I:J;K=I>G?G@HBGC]GJHDIGKFLJMHNIOFPJRJTIUZVHXHZB[J]J_KaFbJcIdKfJhH
=引	t#Y@WH[UJdKg]
=強	w!I%[DIHXL]
=强	t+I9K>K@JBHDXIJL^MJXIZGb^
=弾	w-Y9J@ZHIJ[hK
=当	l!H#X(I-X3I9I:J=^>I?JA]BJCJDIHDIHKHLKMINJOKPJTJVIXJZE]I_ZaJbIdIfJh_
=录	d!Z#D%G&K(E)G*I+G,H-F.J/H0I1J2I3Y4G5J6H7G8H9H:[;I<K=F>C?C@EAIBYCEDDEHFJGGIDJIL[NYOEPFRISHTFUFVEWIXGYIZ[[[]G^G_[aEbbcGdYeJfFhZ
=形	t3b>JCGDJHJOJZI
=待	k#I-F9Y:^>I@[BHCJDIHFIHKHMGNIX]ZEa]hI
=後	h!H#H%I(H*I+J,J-G/J0I3E4H6I7I:H;J=H>E?EAKB[CGDHEJFKGHHBIFKELIMDNHOHPIR[SHUGVGWIYJZI[I]b^J_YaEbGcZdEeZf_gXhG
=得	t(Z,a7J:J>K@IBKHGKJVJZF^JdJh[
=復	w!J,J-J/J0J3I6c7J9I:J>IDKHHIJKKNIR]XKZH^IaKdJfJhJ
=微	q!D#E(H)J*K,K-H3I4I6K7Z9H:I=I>F?J@IBICJDJEJGKH^IIKIMINJOIPIR[SaTKUIVHXKZE[J]J_JaXbKcHd[fHgJhJ
=心	r!K%J(I8J9J=IBJDJEJHIMIPISJUIVJWJZHaIbJdCf^gb
=必	b!F#E&K(D)H+G,I-F/I0J1I2I3F4I6J7I8I9E:];I<K=]>F?F@YAIBDC_D]EHFJGIHII_JJKZLYMDNFOGPGRISITGUBVEWGYIZA[Z]I^H_HaFb[cGd^eJfFgGhG
=志	w9J@JHINYZI]^^XcX
=忘	j!K#H%J(E-J/J3J6J7I:]=J>]?D@GBACJEKGJH_IJJIKFLIMDNGPJUDVHWJXIZ_[H^HaGbDdGfHgIhF
=応	t!K#I0[1]9J>JAKBIHFMJTJZJ[J_[a]bKcJdIfIgY
=快	w(K-J3J9[=K>I?I@IBGHDIIKJMJNJOJR^UIVKXKZ[[J]JaIbZhJ
=怎	p(J)K+I3K9I=J>I?H@IBHCIHbKJLIMJNJUJVJXKZ[]JaHbI
=性	o!J%J(G)J3^7I9H:H=H>F?H@IBDCHDIEJHCIZKILJMHPWRKScUFVFWIXIZE[I]J^Z_JaHbFcJdIfHgXhI
=恢	y6^9H@JBYHIIKKJMJOJR]ZIfI
=息	u+J3[=J>K?IC[D^HHIJVJZJaI
=您	m#I%F(X)I*J-J3Z7J:G=I>I?J@YCJDHE]HFI[MIOIPHUEVZWHZJ[J^IaJbIdIfJgI
=悪	yE^HHVJZ]cXfJ
=情	o!H#J%I(I)J*J+J,Z-I3Z9J:I=Z>H?I@JAKBHCZDaHDIIKJMINJOJPIRJTKUZVGXKZG[[]J^J_KaIbJcJdJfHhI
=想	j!I#I%J(I)J*J+^,J/J2J3H4J6J7J8J9G:G;K=I>F?_@cAKBFCFDEGJHEIEJJLIMDNGOIPJRKTJUJVIXGYKZY]G^J_JaDbIcJdIfIgJhG
=慢	y1J2K3J9GBJCKH]IKMFR^ZJaJcIfI
=成	e!E#G%G&J)F+G,F-G.I/^0H1I2J3E4G5J6F7F8G9D:C;I<J=E>E?EAHB_CZDDEdFHGGH@IGJHKFLHMENEOGRHSGTDU?VaW]XGYIZ?[G][^G_FaFbEdCe^fCgDhG
=我	Y!Y#[%B&F(^*J+D,D-K.F/E0F1F2E3F4D5G6D7C8D;D<G>]@IAEB?CYEDFEGCHJI[JELCM?NEO_PBQHRDSETFUXVcWDXAYEZJ[[]B^Ca>bAcCeGfAgDh[
=或	y-X3]CIHJIGN]
=户	V![#Y%Y&F(X)]*F,@->.E/F0B1C2_3E4A5E6B7W9B:^;Y<E>=?<@>A^BGCIDWEAFDGZHJIKJCK<M>N?OXP[RCSBTEVZWZYDZD[H]X^Z__a?bGcAeDf?gEh?
=戻	e!]#F%E&K(D)I*J+I,H-E.J/G0_1H2J3E5K6F7H8Z9F:E;H<J>C?F@DAIBDCHDEEHFJGXH>IEJIK[LGMDNEOIRWSITGUEVEWIXEYY[G]G^G_WaFb]cZd^eIf_hE
=所	n!I#J%[(I)K-H3H7J9H:J;K=^>I?H@HAKBICHDIGIHCKGMINIOIP[TKU[V^XJZE[J]I^I_HaHbJcJdJfKhZ
=手	c!H#]%H&J(F)I*H+I,I-F.J/I0I1J2I3^4H5J6I7I8I9B:H;I<J=G>a?B@FAJBFCbD_EJFIGIICJJKELHMXNGOXPIRHSITGUGVGWIXFYIZD[G]G^J_GaGbFcGdHfFgIhF
=才	y@[D]HI
=打	i!F#[%I&K(G)I*J+J,I-F/J0J1K2J3c4H5X6I7H8I9B:F;J=G>Y?E@FAJBECHDEEIFJGHH[IEJIKDMENFOHPGRISXTHUZVDWIXFYIZB[H]]^]_IaEcFdIfGgIhF
=找	w!J(J3K4]HHZJ__aJ
=承	l!G#G%C(F)J*I+I,J-G/J0K2J3H4I6J7J8J9K:H;h=G>H?G@HAJBHCFDGFJGHHJIEKFLIMGNGOHPHRJSKTHUIVHWJXHZA[H]I^I_HaGbHcIdHfIgJh[
=把	t!H#](G)I*J-I3I4K9F:K=J>F?I@IBFCJDIEJHEIIJYKHMHNKOIPIU]V]WIXKYJZF[J]aaGbHcJfJgJhI
=択	q#I(I+J-H3H9J>H?_@JBIC]DHHDIIKZMINIOITHVZXJZH[]]KaHcK
=护	w:KPbVHZIdK
=报	l#H%I)H*I,J-I/K3I4J7I8K9H:I=I>G?G@HAJBECHEIGJH_IIJJKHLJMINIOIPYRJSJTIUHVGWHXGZa[J]J^J_IaIbIcJdJfJgJhG
=押	w(W-J9I:J>JBJDKHFIIKIMIUKZHa]b_
=拒	_!E#E%c&I(D)F*C+G,[-X.X/b0F1H2F3D4F5I6G7F8G9B:E;F<H=F>D?DAFBDCBDEEGFFGEHCJ]KDLFMCNaOaPaQXRESHTFUEVDWGXEYGZ?[E]E^G_FaYbEcEdDeIfDgEhD
=拦	u.Y9I@[BKHYJYMJZI
=拿	t!K#J%K(J*K+J,a-J3J4I9H=J>I?J@YBJDXHEIIKHMJNJOIPIVJXJZZaJcIfJh[
=持	o!H#I%J(J)],I-I0K1_2I3Z4H6I7[8I9K:I=^>H?]@IBICIDIGIHCIHKILJMINIOJPIRFSJTJUFVGXIYJZE[I^I_JaGbIcFdIfGgXhI
=挂	w!J(H-J/H3J4]7I9J=H>H?J@GBHCJHFIJKIMENIRJSaTHUHVKYJZE]JaIcJf]gK
=按	t(a-J9J:[>K@JBJG[HEMJUKVHZEfJ
=换	i!I#I%I(G)J+K/K3H4J6J7J8J9H:G=H>b?H@aBFCIDHEJGJIGJKKJLJMYNIOIPIRISETJUHVHWKXHYJZB[[]H^J_JaEbXcZd[fEgIhH
=据	y+K,[3]CID[HHIKRJZG
=授	yHJTZV]
=掉	u!J#](K*J-I3G4I8]9G:J=J>[?]@JBHCIDJHYIJKIMINIOJUJVJWJXKYJZF[J]I_JaEbJcKdIfJhI
=接	b!F#E&H(D)G*H+G,G-D.H0G1F2Z3B5I6F7F8_9A:D;G<_=D>B?C@CAGBCCEDCEFFGGFJGKCLFMBNJOZPDQIRFSFTEUDVDWGXDYFZH[E]X^F_ZaXbcccdDeHfBgEhE
=控	l!G#F%H(G)I*I+I,I-G.J/I0J1K2J3G4e5a6I7H8G9H:I;I<G=H>E?E@GAJBFCFDGEJFKGIHBIGJ]KFLIMZNEOIPHRGSHTGUFVHWIXHYI[G]H^I_HaEbFcHdHeIfFgHhH
=推	t-_HIKIZI
=提	j#J(J+J,J-I/J3I4J6J7]9H:J>H?[@YBHCIDIGJHDIHK]LZMHOHPITJUKVJXJ[J]J^J_YaJbJcJd[fJgJhW
=携	l(J+J-I3]7[9H:I=I>a?F@IBHCZD^HIIGKHMINIOISJUJVIXIZD]J_KcKdKfIhJ
=操	y(a3K9JHIIIZJ
=支	p#I%J(J)H+K,J-H1_2J3Y4]6J7X8I9G:J=I>H?]@HBICJDJGIHEIGJJKILKM[NIOIPJRFSITJUIVHWJXIYJZE[J]J^J_KaIbIcGdKfEgYhI
=收	j!J#J%J(H)K,I-H0J1I2J3E4G6K7J8[9]:J=Y>^?G@HBGCIDIGIHIIHKIMHNIOIPJRITKUJVHXIZF[J]I_IaZbIcGfGhJ
=改	^!D#B%F&I(C)F*F+G,G-E.I/[0G1H2H3E4G5I6F7[8G9C;H<I=E>C?D@fAHBYDEEGFIGFH>IDJGKAL]MXNDOEPEQJRFSGTCUDWIXCYH[Z]F^a_CaDbEcEdDeIfDg[h[
=放	w!I#J-J3I9H=I>H?H@JBJCGDHIJKIMJOIPJUJVJXIZH]c_JaIbJdK
=效	t!K#J(G)J*],I-J3G9I:I=I>G?J@IBGCJDIIJKJM]NIO]PJR]UGVIWKXIZE[JaGbIfKgKhZ
=敗	i!Y#]%G(F)I*I+J,Z-G.K/[0I1K2J3F4Y5K6Z7H8I9E:G;Y<K=F>E?G@HAIBECHDGEHF[GHHAIHJJKGLIMGNGOIPJRISHUFVFWHXFYJZ^[H]H_GaHbFcGe^fEgFhI
=教	yHaUIZI
=数	f!H#G%I(G)J*I+H,J-F.J/I0I2J3Z4I6I7I8I9C:G;J=G>F?G@EA[BDCYDYEJFIGIHBIcJJKDLIMZNGOFPHRISJTIUHVHWJXbYIZA[I]I^J_Fa]bGcHdIfGgIhG
=整	y!K(K)J3J:KBIEJHHO[PKUaVGWIZH
=文	j!I#I%D(H*J+J,K-F/Z2_3D4J6J7J8J9F:G;K=I>G?H@FAJBICEDHEJF]GJH[IdJJKELJMGNGOFPHRJSJTHUIVIXFYJZE[I]I^J_IaGbHcHdIfJgJhG
=断	t!I#H%J(J*J,K-H0I3G4G6J7K8I9E:K;]=G>G?I@GBICHGIHBIGKHMINIOIPHRITJUJVHXHYIZY[J]a_IaHbHcbdIfFgIhH
=新	Y!C#B%A&G(A)E*E+],E-B.G/]0D1]2E3@4B5G6C7C8]9@:_;F<F=C>G??@^AFB]CADXEEFGGCH[IBLCMdNGOBPBQHRDSETDUBVAWEXBYD[X]^^B_CaAbYcId@eGfXgXh>
=方	c!G#G%H(E)H*[+],I-F/J0J1J2J3D4H5J6J7H8I9I;I=G>E?b@EAJBDCdDGEIGHH_IEJYKDLHMFNEOFPHRISHTHUCVFW]XFYJZ@[G]H^I_IaEbFcHdIfHgIhG
=无	g!F#G%G(X)H*J+I,H-H/J0J3X4J6J7H8J9H:X;J=G>E?F@FAJBDCGDFEZFKGIHGIGJIKGLZMFOZPGR]SHTIU^VCWGXGYK[]]I^H_IaFbFdFeZfGhX
=日	e!H#F%J(H)K*I+I,K-D.K/J0J3G4I6I7I8J:H;J=H>C?F@dBECFDWEIGIHAICKBLHOGPIRITHUGVGWJXdYJZA[H]a^I_HaDbHdHfYgI
=旧	e!G#Z%G&J(F)H*H+I,H-E.J/_0[1J2I3D4G5J6F7G8G9E:F;I<J=G>Z?D@CAGBDCEDFEHFJGGH>IDJHK^LHMeNEOFPFRHSITGUFVFWJXHYbZ?[F]F^G_GaEbDcFdEeJfCh[
=早	m!K#X(J-F3I9[=K>H?J@dBHCJHBIIKFLJNJVKXGZY[J]J^KaIbJfJhG
=时	a!J#C%D&H(B)E*E+F,Y-C.H/F0F1Z2F3@4B5I6E7E8E9A:D;F<H=C>F?I@aAFBACADCEFFGGDH<IBJGKAMGNDO]PDQIReSFT[UCVCWFXaYEZA[E][^F_Ea_bDdAe]f@gEh[
=明	j!G#G%I&a(H)J*I+I,J-Y/J0J1K2J3E4H6I7I8I9C:G;J=G>E?F@[AJBFCYDFEJFHGJHYIDJKKFLJMGNXOZPHRHSJTIUHVGWIXaYJ[I]H^K_HaEbHcHdIfHgIhF
=易	t-]HJbZ
=映	w:J>JBIDJH^KJM_UKXJZDaJbHgZ
=昨	l!I#J%K(H+J-G3I4H6J7J8J9E:I=I>F?I@dBECIDHHEIGKELIMZNHOJPJRJSJTJUIVHXGYJZC[I]a^I_JaIbIcIdIf_gIhD
=是	a%X&I(Z*F+G,G-C.I/G0I1H2H3J4G5Z6G7X8G:a;H<I=E>X?DAIBCCCDDEEFHGFH>IBJHKAMXNIO_PHQJRGS[UBV]WGXEYHZD[Z]F^G_FbEcFdGeJfE
=显	q!J#I+[-]/X3H9J>I?J@JBJCIDDHYIFKHNJO]PKVKXIZEcKh^
=時	c!F#D%G(E)I*I+J,[-E.J/I0J1I2I3D4H5Z6H7H8I9F:G;I=G>E?D@ZAIBDCFDFEIFJGHH?IFJJKDL_MJNGOYPGReSHT^UEVFWHX^YIZC[G]G^I_Ha_dCeIfBgGhE
=暂	u!]#JHGT^VK
=暗	w6]<[>HHW
=更	Z!C#D%E&I(C)H*H+[,G-J.I/F0G1^2H3D4F5J6F7Z8F9C;G<J=E>H?D@dAIB[CDDBEGFIGEHCIBJGK@LaMXNBOFPEQJRFSGTFUDVDWGXCYGZG[D]E^d_FaDbCdBeHf[h^
=書	f!F#H&K(G)J*J+I,I-E.K/I0Y1I2K3E6H7H8Z9F:F;I<J>D?G@DAJBECGDGEIFJGYIEJJKELHMDN^OHPJRXSJTIUFVFWJXFY_[H]H^H_XaFbEcZd_eIf_hD
=最	f!G#F%H(H)J*J+I,I-D.K/J0J1K2J3F4I6I7I8I9C:H;J=G>F?G@aAKBCCFDGEIFJGIHBI[JJK^LHMDNFOHPGRISKTGUHVGWJX_YJZA[I][^I_Ia[b[cXdEe^fGgWhY
=月	u9Z@IHGIJK_MJZGaJ
=有	U!G#?%H&C*G+B,J.I/F0B1D2C4A5X6A7@8J9Y:=<B=X>;?F@>ABB;C^EJF_G@HJI[JBK>LIM=NGO?PYQFRBTEUWWYX?YB[Z]?^I_Za_bAcHd_e]gE
=服	f!G#G%F&I)F*G+H,G-F.I/G0F1F2Z3E4[5I6Z7F8F9D:F;H<I=E>E?EAHCFDFEFFIGEH@IEJHKEMINFOGPEQJR_S^TFUEVCWGXFYYZA[G]F^H_GaEbFcYd]eIfbhF
=朝	q#X9J>J@bBIHIMXXJZFhJ
=期	^!B#D&H(B)G*F+F,F-B.H/E0^1G2F3I4X5H6D7E8F9@:C;E<I=a>@?B@]AEBACDDBEFFGGcI@JFK@LeN[ODPDQIRYSETEUBV@WFXAYF[D][^D_Da]bBcDd]eGgEhB
=未	l!G#J&Z(G)I*J+I-H3G4J7I8J9H:F=Z>G?G@IAJBDCHD^E]FJGJHAIJJJKILJMINCOJPGRKSJTYUYV[WaXIZE[J]I^I_HaIbGcHdHfIgIhJ
=本	]#B%B&G(?)C*C+[,C-A.F/^0Z1Y2E3A4C5G6^8D9@:A;D<G=A>@?@@GAXBJCBDHEaFFGBHCIAJEK?LCNZOBPWQHRDSCUAVHWCXCYEZ:[B]^^^__aAc[d[eEg^hA
=机	a!E#X%F&H(C)F*G+G,E-D.H/G0G1E2F3c4D5I6F7F8E9G:E;G<G=D>c?B@DAHBBD^EGFGGEIAJHKCLGNEPFQJRYSYTFUCVDWGXEYEZ>[E]D^H_EaIcZdFeIf]gGhD
=权	g!G#H%c&K(a)H*I+J,I-I/I0K1J2I3G4H5K6I7I8G9H:F;_<J=E>F?G@GAIBFCHDFEHFKGHHXIHJJKHLGMGNGOIP]QJRJSJUEVXWIXGYJZA[H]H^H_GaFbGcHdEeJfFgGhH
=条	w9JH^N[ZJ
=来	d!]#E%G&I(D)H*I+Y,H-D.I/I0H1J2I3C4G5J6G7H8G:];H<J=E>@@BAICEEHFIGGHFIBJWKXLFMDNEOEPGQKRHSHTHUFVEWHX^YH[F]F^I_GadcGdDeIf[gHhE
=林	t!K#J%I(J)K,J-I1I2J3I4H6J8d9G:I;K<J=I>H?I@GA]BHCGGHHDIHKEMINIOGPJRIUJVHXJYJZE]J_]aHbIcGdHfHhI
=果	w(I3I9^:[=ZCJDIHJUJVHZF[K_JaGdIfJ
=查	w#J%K(J)J*I,J0J8J9I=JE]HDIKKJPGUKVJYIZaaKcZdFeKfHgJ
=査	t!J(J*J/X:J?JBKCJDJE_HFIIMJNWPKVIZ]]JaJcZ
=样	w#J-K3H9[>H?H@IBICHHZIGK]MJO[VJZGaIhJ
=核	y/YEYHKNY
=格	r(K,Z-K3b4K9J>ICGDJHGI]KJOHPJRJXJZF]KaIcJfJhJ
=桁	w-G3]9I>I?J@KCHDGHIIZKHNJO]XJ
=档	w%F3H?KH]O_ZJaI
=検	r!J(J-J3E9J:J=K>H?FAJC^DHHEIIKIMJOZVKXZZG[J]^_IaHbJcZfJ
=構	l!H%K(E)J*I,I-K/H0J3J4J6H7I8J9K:G=H>J?J@HAJCZDHEdGKHEKJMINHPGRKSKUCVYW^XJZB[K]J^J_IaJbHcWdDe^fEgGhJ
=模	y-^.XNF
=権	k!H#I%_(a-J2K3I9I:H;[=I>I?J@IBICIDIEKGJHZIHKILIMHNIP[TJUHVHWJXJZE[J]J^K_JaHbIcJdIfIgIhJ
=機	q!I(J3I9I:H=I>b?G@IBJDKIJKIMJPJUaVHZGaEfIgY
=次	b!G#a%H&J(G)H+F,I-H.J/I0J1J2I3E4H5K6I7H8I9D:H;I<K=G>D?F@cAIDEEJFJGHIEJIKELaMENGOEPHRGSIUHVGWIXdYIZ?[G]G^F_HaZbFcGdHeJfGgIhD
=止	b!_#E%F&J(G)^*G+G,I-a/G0Y1[2G3D4Z5J6H7F8G9C:E;H<J=E>B?Y@JAHBCCFDEEHFIGGHIIAJHLFMCNDOFPDQXRFSHU^VCWHXGY[ZA[G]F^^_FaDbFcEdEeJf[gGhD
=正	d!G#G%](E)I*I+I,I-G/I0I1K2J3b4I6H7G8I9H:F;J=G>F?F@FAJB^DFE[FKGIHAIGJIKFLHMFNFOHPGRIS_T_UDVEWGXHYJZE[H]H^I_HaFbEcGdFeKfEgHh_
=此	w%G([-XKWgX
=步	g!E#F%Y&I(C)F*Y+H,F-E.I/F0a1H2H4W5I6D7G8F9D:F;G<I=E>D?D@DAEBECZDDEGFHGcHHIEJHKCLGM[NEOEPEQJR^SHTFUFVBWGXFYGZA[F]E^G_EaCbFcEd[eYfYgXhF
=歴	w5[HIIGN]
=死	y4J8JBJHIRHY_ZKcHdJfZ
=残	t!K#Y+J3^?KCHDFHIOI_^
=段	u#J(J*[-I3]9G=F>E?K@IBJC^DIHZIFKIMIOIPJVKXJZFaIbJcKfK
=母	t-I/X3I9H>KCJHHIbKIOKXKZIaK
=永	u@JL_ZJ
=求	d!H#X%H(H)I*Z+^,I-F.J/J0J1J2J3F4I6I7I8I:G;I=F>B@DAJBEC^DCEJFJGIHXI[JJKFM[N_OFPHRISJTGUIVGWJX^YJZC]I^H_IaGbHcHdHfHgJhF
=没	T!<#=%Y)W*F+I,@-<.B/E0W2@4=6@7@9F;Y<Y=Z>]@<A@BGCHDaE?F@G>H9I;JAK<LHNJO=P<QDR?S@TXUHV[W_X>YAZB[X]_^@_[acbYc=dbeAf[h=
=法	a!F#F%F)X*Y+],H-F.J/I0J1J2J4H5J6I7G8H9H:[;I=E?b@DAJBCCaDBEYFJGHH_IEJIKDLHMENDOEPFRISGTHUBVDWFXFYJ[[]G^G_GaEbFdEeYfFhE
=注	h!G#H%J(G)I*J+d,K-I/J3H4J7I8J:H;K=H>G?F@HAKBWCFDaGJHXIHJJKHLIMHNIOIPHSJTIUGVGWIXHYJZD[I]I^J_IaIbGcJdIfIgJhI
=浏	w#J.Z9J?JHFZG]^b]
=消	r!H#J%[(I*J,J-J/J3I4J8J9G=K>F?a@HAJBFCJDJEJG[HDIIKHLJMHNJOJPIRJUJVIXIZD[J]]_[aJbYcHdJfHgJ
=済	m!J#I(I+c-I3H9J:J=K>I?F@JB[CDHIIIKJMINJOITXV[XJZH[G]JaJbIcJdJgJhJ
=測	t-_HIKIZI
=満	o-H9K?IDJIYKGMJNcUJZGaK
=满	y9K=JCKHXIFNaaJ
=灰	y([9J:]HH
=点	n!G#E%H(Y)H*I+G,J-G.J/I0J1K2J3F4H6I7H8H9F:G;H=G>D?E@EAaBDCDDZEIFJGHH@IHJJKDLHNHOFPGRHSGTHUFVZWHXGYIZ[[G]G^J_Ga[bbcHdHfFgIhG
=無	_!e#D%E&J(E*G+G,H-D/F0H1J2H4G5J6H7G8H9C:E;Y<Z=D>B?D@CAGBZC]D[EGFJGGHXICJIKCLbMBNDOXPFQJRYSHTGVCWHXCZ?[F]F^EcFeHfDgE
=照	y9JHZR^TIZJ
=版	u!I(K-I1]3I8J9F:J=a>I?J@JBICGDJH]IHKIMJNKPJUJVJXIZH[J]K_JaIdEeKfIhK
=牌	t!K#J(J)J*I,c3H4I9H>I?J@JCJDJHFIJKJMJNKOIPIR]VKXJZDaIcJfJhJ
=特	y!K(]=JEJHIIJP_VIZIfK
=猜	q-bHJIJ
=环	u!J7KHJPJZHcad]gJ
=现	j!I#H%J&K(H)J*J+Y,J-H3G4I6J7I8J9F:H;J=I>E?Z@XBGDIEJGIHCIGK^LIMFNHOFPIRJTIUJVHXGYKZY[I]H^H_HaGbIdJfIgIhc
=現	o#Y-HHIKGNJTJUJZXhb
=理	W!D#B%A&G(_)a*f+C,c-J.F/C0c1D2D3@4A5F6C7A8C9C:H;D<F=@>@?>@@ADB?C?DEEZFFGBH;I@JDK@LCM?NEOCPbQGRASCTAVJWYXBYCZH[A]A^C_Aa?b@cZd^eDfEgehA
=環	w-JHIc^d]gJ
=生	o!K#K(H)J*[-I3H9G:J=^>I?I@IBECIDXHEIIKJM]NIOJPJUHV]WJXJZZ[J]J_JaIbJdJfIhK
=用	Q!_#G%I&C(J*I+H,W.H/B0Y2A3I4X5C6>9<:F<C=_?^@BA[BDEFFBGGHBIDJAKaLHMZNCQ[R?S?UJW>XDY@ZA[E^^_[aFbCc=e^f;gKhE
=由	p!J#I(J*I4J7J8K9H:]=J>H?H@JBJCIDJEXGKH]IHKIMJNZOJUIVHXKZZ]J_JaKcJd[fKgIhI
=电	e!E%E&H(E)F*F+F,G-D.H/G0F1H2I4E5I6H7F8F:F;G<I=E>A?]@DAHBHCJDWEHFHGFHZIDJHKBLGM_NEO_PFQJRFSGTFUEVDWHYGZ@[F^H_Ea^bXcEdDeIf[gXhD
=画	j!G#H%J(Z)K*J+_-G0J3E4I6J7J8J9G:G;I=G>[?E@FBECFEJGJIGKFLIMFNGOGPIRJSITHUGVGWHXFYJ]F^I_HaEbdcIdHfGgIhZ
=界	r(I=K>K?JBIDJHEMJSZUGVJZC[ZbbfJ
=略	h!F#F%H&J(D)F*_+I,G/G0I1J2I3G4H5J6H7H8I9F:G;I<J=F>F?[@FAIBECGDEEGFJGHHIIFJIKFLZMGNdOHPERISITHUDVDWcXHYIZ@[G]G^H_GaFbFcGdGfFgGhG
=番	d!F#H%I(H)J*I+G,K-E.J/J0K1K2K3c4I6I7I8J9E:H;I<J=H>a?EAJBFCCEJFJGJHGIDJJKCLHMENHOdPIRISJTIUFVFWIYIZC[I]H^J_IaJbGcHdIfHgIhY
=発	y9J=[@KBJHKZ^
=登	Y!B#H%E&I(B)E*E+_,F-C.H/F0G1G2G3Z4E5H6F7E8F9F:B;F<I=C?^@BAGBXCYDfEGFHGFIAJFK@LYMGNBO^PDQIRFSETCUCVBWFXCYF[W]D^E_EaAb_cDdDeHfD
=白	u-I.Z3I9H:K>I?G@IBHCJDHHHI]KFMGNKXJZF]KaKbahJ
=的	R#I%I&C(W*?+?,@-Z.B/E0B2A3Z4?5C7I9B:a;@<B=I>^?G@HAABGCIDBEZGJHEI]JJL?M^O_S@TKUIV^W>X=YAZ:]K_Ja[bDdFeCfEgHhZ
=監	y/XEYHKNY
=目	l![#I%I([)J*J+J,K-G/J0J3[4I6J7I8[9H:];J=H>F?GAIBXCZDGEJGIHBIGKZLIMHNHOHPITJUHVGWKXGZC[I]H^I_[aEbGcIdYfHgIhH
=直	j!I#I%Y(G)J*J+I,J-H3G4J6]7J8[9H:I;J=G>G?F@XAJBECFD[EKGJHZIHK^MFNJOIPIRZSJTJUHVHWIXHYJ[J]J_JaXbGcJdDeIfGgJ
=看	p!J#F(Y)J+I,J-I3H4I5[7J9G:J=J>]?[@XBICJDHGKH_IHKHMINJOKPJSJTKUJVHZF[K]I_JaDbKcJfIhJ
=真	w!J#H-K3J4^9^>H?J@JBHCKIJKJMJRKTIZG]JaIbKfJ
=着	q#[(K,J-I1G2I3I4J8I9H<Z=K>G?H@IBJCIDJGIHDIIK[LWMGOIRHT[U[VHYJZF[J_JaJbJcFdJf]gIhH
=知	l!H#J%I&Z(F)J*J+J,K-I/K3G4J6K7J9G:G=H>D?X@GBGCEDHEJGJH[IGKGLJMYOJPJSJTIUHVEWIXJ[a]J^J_IaabHcHdIfJgHhH
=短	f!H#G%I&J(F)I*I+I,I-F.J/I0J1K2G4H6J7I8I9D:H;I<J=G>Y?^@YAJBFCDDEEJFJGIHAIcJJKDLIMGNFOGPIRISJTIUHVGWJXFYIZB[H]]^J_Ha_bHcHdHfGgIhG
=码	O!=#H%J&D)?*@+@.C/K1B2]3_4?5C8?9>:Y;A<B=<?GABCCDGECFCHGIKLGO[PDQER?S@T>VBW@X[YAZ^]>^Z_?accAdYeBfHgGh]
=确	l!J#G%](G,J-I3^4J6J7J9I:J=I>H?I@HBYCZDIEJGJHCIHKHLKMINIOYPITHUJVIXIZZ[H]JaHbIcJdJfJh]
=確	g!E#F(G)J*W+G,J-F/K0J2J4I6I7J8J9E:G;J=G>^?F@FAJC_DXE]GJHIIDKELIMGNFO]PIRJSJTFUFVDWIXJYJ[G]I^I_Ia^bHcHdHfHgJhF
=碼	n!H#F%I(D)I*J+J,J-[/K0J3G4I6I7I8J9I:G=G>Z?F@FBECIDHE[GIHBI[JJKXLIMFNYOJPGRKSJTIUXWJXI[I]J^]_JbHcIdIfHgIhF
=示	c!G#F%I(G)J*I+^,I-D0J1K2J3E4I6I7H8J9F:H;J=H>E?Y@WAJBFCFDAEIFJGIH[ICJJK[LXMFNYO^PGRISJTHVGWJXGYJ]H^I_XcGdZfIgHhb
=社	e!G#H%I(F)I*H+G,J-Y/I0J1J2J3D4I6J7I8Y9E:a;J=G>]?Y@^AJBCCDDZEIGIICJYKCLIMDNbODPHRISJTZU^VFWHXEYJZ@[G]G^I_HbFcHdGfFgHhE
=禁	d!c#F%H&K(G)^*I+I,I-b/F0I1J2I3G4H6J7F8I9F:H;X=F>F?GAIBECGDFEHFJGIH@IDJILGMENGOGPEQ]RJSITFVFWIXGYJZB[I]H^^_HaGbHcHdGeHfFgGhE
=离	y3J4^9F@]HEIKMKRIXJZIaJhJ
=私	p!H#J%J(Z*J+I-I3G4J6]8J:Z=I>[?E@HBHCHDFGIHAIFKHMHNIO[PJUHVbXIYJZE[I]I^K_KaEbJcJdIfHgJhI
=种	l!J#J*Z3H=Z>I?Y@JBJCcDHHDIHKJMJOJTJVJXJZHaI
=秘	w*Y-J6]9J?_BJHGKJZHdH
=租	t!I(G)H3I7J9I:_=H>J?I@JBECJDGHEMJNJPISJUaVDW_XIZD[I]J_JaIbHfJ
=移	p!J#J%J(I)J*I,H-H3F4J7K8J9F:J=J>G?I@IAKBJCJDIGIHaIHKIMGNJOIP[RKTJUJVHXJZG]J__a]cJdIfIgJhI
=程	w%J-K7]9I;J>J?IGJMJQ^TJ
=稍	w@[BHTXXJZZ
=種	t(J:[=J>_?I@IHFI[VJZG
=空	p!I#I%I(G)J*J+J-H/I0K3a4I6J7J8I9D:G;J<K=G>^?D@XAJBGCFDGEIFJGJHBIaKELJMFNIOGPHRISITJUGVFWJXHYJZC[H]G^J_^aEbHcGdJfGgIhH
=端	p!I#H/X1J3K6J=KEKH[NJPJQZTaVKZF[H_FcJdJfHgKhK
=笔	u3J9I?I@JB[DIHYIKKHM]NJOJZF]Jb]cJ
=符	j!J#I%J(J)K*J+J,J-[/J2[3G4J6J7I8J9F:H=I>H?I@HBJCHDIEKF^GIHDIaJKKFLJMHNaOHPIRJTJUIVIWJXHYJZC[J]J^J_JaHbJcIdJfJhI
=第	m#J%J(I-J.W3H8^9J=J>I?H@ZBXC_DWHGIIJZKGMINKOJVJZE[J_KaF
=等	o!J#J(K-J3J9[>G?I@ZBHCIHFIHKGMJNJOIRJZF]JaabJcJfJhJ
=答	y#D0]@JHGTIXbZG
=策	h!G#G%H&K(D)F*_+I,G/G0I1J2J3G4H5K6H7H8I9F:G;J<K=G>F?[@GAIBFCGDFEGFJGHHJIFJIKFLHMGNdOHPERISITHUDVDWcXHYJZ@[G]H^H_GaFbGcGdGfGgGhG
=筛	yG[HGJ[a[
=算	y+_9I?IBKCIDHHZIJZG
=管	W!D#B%C&G(^)b*f+D,c-@.F/D0C1F2F3B4C5F6D8C9E:X;E<G=@>A??@AAEB@C@D@EZFFGCH<IAJEK@LDMANFOCPbQHRDSCTBUXWZXCYEZH[B]X^C_CaAbAc@d_eEf@gehB
=箱	l!I#H%J&K(H)J*J+I,J-H/J0J3[4I6K7J8J9E:J;J=H>^@IAJDaFJGJHZIGKGLJMJNIOGPJRJSKTIUHVGWJXIYJZE[I]H^J_IbHcJdIfHgJhI
=簡	w-]>GHHa[b[
=类	y(J9I:]HHI[
=系	n#H%J(G)I*G+I,H-H/J2J3[4J6J7I8K9J:J;J=J>I?H@GAJBHC^EJGJHEIGK]LJMINHOIPHR[THUIVHWKXHZZ[J]I_JaHbIc]dHfJgJhH
=細	y-JH[N[ZJ
=組	h!I#K%J(E)J*I3I4K7J9I>H?H@IBECIDGEaF^HDIDKILKMHNYOJPISJU^VDW_XJZA[J]J^J_KaIbHcZdZfHgHhJ
=絡	t-I3[?J@JBJC^DZHFIJKHMKNJOKZZaKhI
=継	t!J%H(J-J3K;d=J?JBJCJDKHFIJKJMJZH[K_KaJbKdJhJ
=続	l!K#G(J-J3H4X7J8K9G:J=I>H?F@JBICKEJIIKJMINJPJSIT[UIVIXIZE]]_JaHbIccdIfIg]
=線	u-K3a4H9H=J>H?I@JCJHXIJMJOJVJXJZH]JaIbKc]fHgJ
=織	i!I#K%J(E)J*I-H3I4K7J9I>H?H@IBECIDGEaF^HDIDKILKMHNYOJPISJU^VDW_XJZA[J]J^J_KaIbHcZdZfHgHhJ
=红	y3J9H@JIHK]OJZ]aI
=级	w%J(I,J1I3J4I6J8H9H:I=^>K@IBGCGDJGIHEIHKJMJNJRGU^VJYJZE[J_JaJbKcFdGfahJ
=线	r!I#J(J)I-I3^4^7J8J9D:K=J>G?G@IBICJDIH_IIJKKJMINJOJPIQZRJTJUHVHWJXIYKZD[K]I_JaHbIcHfJhJ
=组	e!E#E%F&I(A)D*D+G,F-D.I/H0H1I2H3D4G5I6H7F8F9C;H<I>D?C@EAHBCCDDEF]G^H?IAJHKDLGMDNZOFPbQJRHSGTFU[VeW_XFYHZ?[E]F^F_FaCbDeIfEgEhF
=织	k!H#I%H(E)G*F+J,J-H.K/J0K2J3G4J6J7I8I9G:Z;J>H?H@IAJBGCGDGEYF]G[HDICJKKHLJMHN[OIPERJSJTIU^V@WaXJYJZB[H]I^J_JaFbGcZdZfGgHhI
=经	p([+[3K>]?F@JBZCKDGHFMIOKTZUIVJZG
=给	o!J#J%H(])X,J-H2Z3H4J7I:H=I>H?aBHCGDIEJGIHCIGKGMHNIOIPFTJUGVZWJXIZZ[I]I^JaEbHcJdJfJgIhH
=绝	l!I#I%Z(I)J*H,I/^0J2J3I4J6I7J8J9G:J=J>I?IAIBHCJDIEJFKGJHGIGKFLJMHN[O^PZRJTJUJVJWKXIYJZD[I]I^J_IaYbJcIdIfIgIhI
=统	w@JHJK_R[ZG
=继	o!H#H%E(G)J*J+J-I3H4J7K8J9H:K;d=H?H@IBHCJDHFKGIHEIHKILJMINIOIPJTIUJVIX[ZC[J]^_IaDbJcJdJfIhI
=续	w3J9I?IBKDJHIX]ZH]^aF
=缺	q!J#J%Y(I-I3Z4J7J9H=a>I?I@JBICGDIGJHBKHLJMJNJOJPJUIV[XJZG[J]J_JaHcJfKhJ
=网	o!J#H%J(I+J,K-I0J3H4I6J7J8J9E:J=H>F?H@HBGCJDJGJHaIHKGLIM^NIOIPIRJUIVIXIYJZC]H_JaGbHc_dJfGgKhJ
=置	W#B&G(Z)G*B+C,D-E.F/B0C1E2G3A4B6B7G8C9D;D<G=X>I?F@CADBZDJE_FFGCIDJDK@LCNAOEPJQHRCS^TBU_W^XCYEZZ^A_BcGd>e]gZhB
=署	w9J:J<^>J@KBIE^HDIIOJUIV[ZI
=老	q#](I-I1[2J3F4I5_8J9J:I<H=J>F?H@IBJCID]GJHEIFMGNHOITJUJVIXJZE[H]JaFbJcJdJfIh]
=者	b!I#H%H([)^*c+I,_-D.J/I0I1J2J3G4I5J6I7F8I9J;I=G>F?D@FAJBECEDEEYGHHAIFJJKFLIMFNCOHP^RHSITHWXXHYJ[G]H^H_HaFbFcFdYeIfFhG
=联	l#H%I(F)G*F+I,Z-G/I0J1K2K3[4I6I7b8J9I:H;J=H>H?G@GAIBGC^EIGIHEIGJKKFLIMHNGOHPFRISJTGUIVGWJXHYKZZ[I]H^I_EaHbIc]dFfIgHhG
=聞	w-K9J>J@JIJKILYM[XIh[
=肢	t#J3H>I?aBJC]DIHEIJKIMJOITIVIZI[]aI
=能	[!B#B%C&G(Z)C+D,E-A.G/D0F1G2H3F4C5H6D7C8E9A:@;Y<H=^?]AGBJCBECFGGDHDJFLIM_NJOBP^QHRESXTWUbVJWEX]YFZ9]C^^_CaBbYcCdDeGfYgIhA
=脑	n!J(J)J*J+K-I3H4J7J9E:J=J>H?G@HCJDHH]IIKGMaNJOHPJRJSITIUJVJXIZE[J]I_JaGb[cJdKfIgZhI
=自	b!C#E%F&I(@)a*G+G,H-J.H/H0H1I2H3A4E5I6G7F8G9A:C;G<I=B>A?BAHBZCDDCEFFHGFH]JZKCLFMCNEO^PEQJRGSETFUeVaWEXEYHZ=[E]D^Y_Fa_bDcFdFeIfDgFhD
=至	yC[HII]ZJ
=致	q-J/I0I3G6a9J?J@KA[CKDJHIIIKKNYO[ZI_EaJcJdJhK
=般	y(K)[HHa[c[
=色	u!J(a)^*X=J?JBJCJDIHGUHVHZJ[JaI
=范	yGaHDMJ
=落	t!J(J-I3H4]9G:J=J>I?J@JBJCJDKHYIIKKMHOJRGS[UGVHXJZH]K_JaHbJcJdGe[f^hK
=行	d!E#E&I(B)]*D+H,E.I/H0G1H2I3D4F5J6G7J8[9@:C;H<J=D>B?_@DAHB[CEDEEGFIGFH]IGJHLGMWNDOEQXRGSaTGUCWGX]YHZA[F]G^FaDbXdEeIf[gFhD
=表	j!J#J(K+[3[9I=K>G?Z@IBICGDFHXIHKHMINZOYPJTKVJXJZXcKdIfJh[
=被	_!c#_%Z&H(B)X*D+F-_/E0G1G2F3B4E5I6F7E8F9A:C;E<H>C?B@[AFBACBDCEFFFI?JFKEMBNHOBPWQIRESGTCUBVAWFX]YFZG[D]Y^]_EaJbCcDdDeHfCgFhB
=製	yIJJ[M]
=複	u-J3J4J9H>K?JA_BJDJHGIZKGM]NXZI_GaJfJ
=要	W!A#?%F&F(>)C,D-?/C0E1D2D3>4C6C7C9=:a;D<F=b>=?E@HAEB>CfDEEDFEGCIcJDK=LIMaN^O@PAQGRCSDU>V>WCX]YD[a]C^C_Ba=b@cAdXeFf?gBhZ
=見	n!I#G%J([)K*J+Z-a0K3I4]5[6J7J9K:I=I>H?H@WBHCIDFIGKGLKMHNIPJSJTHUIVHWJXIYJZX[I]J^JaHbHcHdHfHgJhH
=覚	w-K9J@HHHIIK_MJ[YaJ
=见	t+]-[9XBKDEHIa[
=规	wCXG]HEN^
=览	w#J.Z9J?JHFZG]^b]
=角	w!J(])^*X-J3J9I=I>J?F@KBJCIDIHGI^KHMJUHVHXJZI[J]J_JaI
=解	d!F#a%G&J(D)H*H+H,F-F.J/F0H1^2H3E4F5J6_7G8G9]:F;H<J=F>D?D@FAIBYCFDFEHFJGGHFIDJIKELGMDNXOGPFRGSHT_UFVEWIXEYHZE[b]G^F_EaEbCcFdEeIfEgEhE
=言	f!G#H%I(J*J+Y-]/J3F4J6J7J8J9C:H;J=H>D?F@XAJBGCXDYHCIYKXLIMFN[PIRITJUIVHX[YJZC[I]H^I_IaGbHcJdIfIgJh_
=記	t-ZHJI]XJcXhK
=設	h!I#I%J(J)J*]+K,K-H3J4J6J7I8J9I:G=H>F?E@XCIDHE_GJHYIIKGMFNXPHRJTJUWV[WGXIZD[I]I^Y_JaIbHcIdZfHg[hH
=許	q!J%^-J.Y3J:K;]=IBJDJGJHEMJPJQXTKV^ZJ^J
=証	l!H#J%K(H+J,^-I3X4I6J7K9I:I;K=I?E@IAIBHC^GIH[IGKGLKMGNIOYPJRITJUJVIXYZD[I]]^K_HaGbHcIdHfIgKhI
=試	i!H#H%K(J*K-F3G4K9D:J=^>G?GBFCHDHHEIEKELJMHNYOHPHRKUIVYXeZJ]I_JaGbIcWdJfJgKhH
=話	d!H#I%I(G*I+G-F.K/J3]4I6K7J8J:H;J=H>[?^@GAKBGDYEJGJHJIFJKKFLJMGNHO^PIRISJTIUHVHWJXXYZZH[I]H_Ha[bIcHdIfGgJhG
=認	d!E#F(F)I*Y+E,]-E.J/I0I1J2J3[4G6H7I8I9F:X;I=F>_?D@EAIC_DZEIFKGGIDJJKELHMENFOaPHRISJTFUGVEWIXIYIZ@[F]H^H_Ha]bGcGdGeJfGgI
=語	t-bHKIGKIOJhJ
=誤	y#],]4[9GBJHJZHdFfJ
=誰	w(J:K=Z@JDXHISYU^VFZFcI
=調	y!J(I*K3J:J@JDKE^HGIIVIZa]KaKcJdKfIhJ
=識	y+K3J:]>J?JCIDHHFO]aKhY
=議	u-I9I>H?IHYMIZ]][aJ
=護	yPaVI
=认	o#H(I)J*K+J-J3^7J9I:Y=K>G?I@HBZCIDIHDIGKIMZNIO[PJSHTHUIVHXJZC[G^JaIbIcJg[h_
=让	n#I(H+Z3I4J7J9H:J=J>H?F@_BJCHDIGJH]IIKYMHNIOIPKUJVIX][I]I^I_KaHbJcKfJhE
=议	y0J4J9H>G?JH]IJY^ZG]IaJfI
=记	d!G#E%G&J(D)H*I+E,I-F.J/H0I1I2I4H5J6H7G8H9E:X;I<J=G?]@CAICJD^EIFIGHHGIBJIK]LGMYNXO[PGRISITGUFVEWIXGYIZ^[F]G^G_HaCbXcGdGeJfFgH
=许	j!H#G%G&K(E)H*I+J,J-G.X/J0J1J3E4H6J7H8H9D:G;I=c>E?G@GAJBFCFDFEIFJGIHYJJKGLHMFNGOHPGQYRJSJTHUGV]WIXGYJZD[Z]H^]_IaEbHcHdIfGgIhG
=设	l!I#I%])H*[+K,J-I2Z3I4K6K7J8J9H:I;J=H>I?HAKCIDIGHIHKGLJMFOJPHSKTJU[V[WHXIZC[I]]^J_JaHbHcJdIfHhH
=访	t%Z(K*J,J-J9G:J>J?I@JBJHZIJKJNJP]XJZ]aIcI
=证	_!C#C&I(C)E+F-C.H/G0H1H2G4E5I6G7F8F9D:E;F<H=c>X?[@CAGBCCaEGFHGFHXIBJGKCLEMCNEO]PDQIRFSGTEUEV@WGXYYGZ@[D][^F_Ea^bEcEdEeIfEgGhD
=词	w!K-a3K9IHGIHaJ
=试	h!G#G%J&J(G)I*J+I,J-G.J/J0J2K3G4I6K7H8I9D:I;J=^>G?DAJBXCHDHEIFKGIHBIFJJKFLIMGNZOGPGRJSIUGVZWIXdYJ[I]I^I_IaEbGdJfHgJhH
=话	j!H#G%H&J(G)H*I+H,I-F.J/I0I1J2J4H5K6I7I8H9B:H;H<J=F>B?^@FAIBFDZEJFIGHHIIFJJKELFMDNGOaPHRHSJTHUHVFWIXXYIZB[H]_^I_Fa^bFcHdHfGgIhG
=该	t!I#I%I(a)K*J+K,J-J3I4I7K8J:J;J=I>I?]BJCHDJG]HBIIKJNIPJRJVIWKZG[J]I_]aKbKcHdJfI
=误	p!]#H%J&Z(J)J,J-E3G4J9H:I=I>J?I@HBICJDKE[HEIJKFMJNJOIPJUJVJXHZ]]J^J_IaJcJgJh]
=说	i!F#F%H&Z(E)G*F+Z,H-^.J/I0J1J2I3D4H5J6I7H8H9B:G;I<J=G>B?EAIBECDDYEIFHGHHAIXJJK]LHMFNZO^PGRISITGUGWIYI[G]F^I_GaDbHcHdGeKfGgHh_
=请	f!J%Z&K(F)I*H+I,H.K/I0J1J2I4I6I7]8I9]:H;J<K=H>D?GAIBDCXDGEIFJGIHZIFJJLHMDNGPFRJSKUIVFWJX]YJZ[[G]H^H_EaHbHdWeJfHgGhG
=谁	u(H+K:J=Y>J?J@JBHD[HGS^U]VFZDaJbJcIfJ
=谢	q!H#G%J(H)J*J+J,J-G.K/J3H4H6K7J8I9c:J;J=I>F?G@HAJB]CHDIFKGJHBIGJKKFLJMHNIOIPJRISJTJUIVIXHYIZD[J]I_IaGbHcIdJfHhI
=象	n!H#H%I(I)K*J-G/I0J2K3G4J6J7J8I9F:I;]=I>F?G@HA]BICHDIEJFJGcHCIGKGLJMGNIOGPIRITHUIVXXJZD[I]H^J_caGbJcIdGfIgJhG
=質	u#H*Z-J9J?^@KBJHGIKKJX]ZI
=败	i![%G&J(G)I*J+K,[-H/W0I3G4Z6Z7H8I9F:H;[=G>E?H@EAJBFCIDHEHF]GGHBIGJIKGLJMHNHOHRISHUHVGWJXIYJ[I]J^J_HaIbIcHdZe^fIgIhF
=账	c!a%Y&J(A)[+H,H-D.I/G0H1H2a3C4G5J6G7F8F9H:];F<I=D>B?F@CBCCCDXEGFIGYH[IBJHKDL]MENEODP[QJRFSHTJUCV[WGXFYHZD[D]E^]_EaCbEcFdDeJfCgFhD
=赤	y-I3J9J>I@IHIIJK]MKOJZZh]
=起	r(J@IB^HHLXMKPZUJZHbZdJfZgJ
=超	w!J%J2_DKHFIHKITJZHc^dJ
=足	j!H#H%X&J(b)I*I+G,I-F.J/I0I1J2I3]4F5K6H7I8[9C:G;I=Y>E?E@FAIBFCXDEEHFJGHH?IaJJKELHMFN_ODPGRISJTHUHVYWJXFYIZ@[H]G^I_FaDbFcFdHfFgIhG
=跟	w#J3H9Z>J?I@ICIHGIGK]MJO_VJZGaIhJ
=跳	w!K#H%I(K+I-J3J4K7[8I9H=I>I?JBICID]HDKILKVKXJZC[J]KaGb^dDeKf^gK
=身	r(J,Z-I3[7]:J=J>I?IB]D]HEIKMKTJVIZF]KaIhJ
=转	y(I-J3^9G=J>H?J@JBHCJDHHYIKKIMISJUIVIWJXKZ]aGbJfJ
=软	r!K#G(I-J3K4I7[9H:J=J>J?J@IBJDKIJKJMJNJPIR[SaUIVJZEaXcId[fHgJhJ
=输	i!H#_%J&K(G)J*I+I,I-D.K/I0J1J2J3D4I6I7I8I9E:G;I=I>E?F@FAJBGCFDHEJFKGIHBJKKYLIMGNXOaPIRISJTHUIVGX^YJZ?[H]H^J_IaDbHcIdJfIgJhc
=边	u!J#J(J)J-J3J8^9I:a=I>I?J@[BJCHGJHGIHKGMJNKOJPJUJV[XHZG_JaJhJ
=达	u(I3I4X9I=I>I@JBIEIHHIIPJSJVIX[ZJa]cGf^gI
=过	_!E#D%Y&H(D)F*G+],G-H.H0G1^2Y3B4E5I6G7F8E9A:D<H=D?B@ZAGBAD]EHFGGCHEICK^L_MXNDODPFQIRDSGTFUEVCWYXGYG[E][^F_FaYbCcDdEeIfCgFhD
=运	t!J(H)J3I9I=I>]?I@KBFDIHEMJPJSaUHVHWJXJZG[JaXbHcIdIfY
=近	q-H@]BFHIIIKbMIXJZDgZhI
=返	t#J-I3J9^:K>[?J@JBGDJHFIKKJMJN[UJXJZGaJbJfZ
=还	c#D%G&I(E)G*F+H,H-F.I/F0H2H4F5Z6H7G8G:E;H<I=E?DAGBCCbDDEGFIGFH?ICJHKXLGMeNEOFQKRGSGT[UDVDW[XFYGZF[E]F^E_]aCbEcFdEeJfYhE
=这	k!I#I%I(I)J*J+K,J1K2J4I7J8I9G:J;I=Y>H?H@ZAJCHDHFJG^HCIGK[LJMINJOHPJRITJUZV^WJXHYJZG]H^J_[aGbJcHdIfIhI
=进	m!H#]%J(H)I*J+J,J-G/J3G4I6J7J8I9^:I;I=G>G?G@HB]CGDIEJFJGJHDIFKELJNHOGPIQYRJSJTHUIV[XFYJZZ[I]H^J_IaEbIcHdJfIhY
=连	j!I#H%X&J(H)J*J+J,J-H.J/I0I2[3H4G6J7I8[9F:I;J<_=H>H?H@HAJBHCIDIEJFJGJHZIEJJKHLIMFNHOIPHRISETHUIVHWJXJYHZE[I]G^J_]aFbGcbdGfFgIhJ
=追	y8]C]DHHG
=送	p!J#I(I-I3G4K9G:J=J>C?G@GBHCHDFH^IHKHMFNJOITKUJVIX]ZE]I_JacbIdJfJhJ
=选	h!G#F%G&K(Y)H+H,I.J/I0I1J2I3E4[5I6I7G8H9F:G;H<K=E>C?d@DAIBECYDDEJFJGXHJIEJXKILGMDNGOFPFRISITFUFVZWIXGYIZA[X]E^]_FbGcHdGeKfGgHhE
=途	w9H>H?JHEUKZF]baKdGe[
=通	g!G#I%[(C)^*E+I,G-I.K/Y0I1I2J3F4G5J6H7G8I9F:F;Y<W=F>E?]AIBEDFEIFJGGHXIEJJKWLHMENFOGPCRGSHTHUEWGXFYI[F]H^H_Ha_bFc[dGfEgGhF
=連	r(J-I3[7[:J=J>J?J@JBJC^DZHFIJKHMJNJOKVJZZaJhI
=進	w:[DKHJX[ZJ
=遅	w#K-J1I2K3I4J9J:J=J>HBJCJH[IJMER^XJZGa]cHfHhK
=過	w#X@[KZZI
=道	r>E?J@IHZIIKIMJNXVJ[bdKhI
=違	f!Z#_%H&J(H)J*H+I,Y-C.J/I0I1I2J3[4H6[7H8I9B:H;I<J=G>C?E@BAIBECFDEEHFJGGIDJJLGMDNZOYPGRXSJTGUGVGWIX^YHZC[H]G^I_HaHbFcFdFeJfFgHhc
=選	l!I#G%J(G*J+I-Y3F4J7J9H:I=I>E?b@FBGC[DGEJGJIFLJMFNGOHPHTGUIVYWJXHZD[^]I^]_JaFbHcIdJfIgJhH
=那	n!G#G%I(H)I*J+J,J-G/I0J2J3F4I6J7[8]9E:_;I=H>_?F@GAIBGCFDIEKG[HBIGKaLJMGNHOFPIRJSJTHUHVEWJXIYJZC[I]I^J_HaFbIcIdJfHgJhG
=邮	j!H#G%H&J(G)I*I+H,I-F.J/I0I1J2J3Z4H5J6J7I8I9B:H;I<J=F>]?]@GAIBJCID_EJFIGIHYIEJJKFLIM[NGOFPHRISJTHUGVFWIXHYIZD[H]F^J_Ha^bHcIdHeKfGgJhH
=部	l!J#I%H(X)J*J-E/K3F4J6J7J8J9F:c;K=G>E?E@ECGDGE]FJGJHBI^JKKELJMGNYOZPIRJSJTJUEV_WIXHYKZA[I]J^I_JaGbHcIdIfGgJhG
=都	g!G#E%H&J(E)H*I+H,I-[.J/I0J1J2J3E4H5K6I7G8I9C:G;I<K>B?DAJB]CGD^EHFJGHIEJIKDLIMDN^OGPGRIS^THUaVHWIXGYJZY[G]G^H_HaYbGcFdHeKfHgHhE
=配	h!D#G%F&J(C)D*D+H,F-F.J/G0a1H2J3C4G5J6G7G8G9D:E;H<J=]>D?D@GA[BDDCEcFIGGHAIFJIKFLHMFNFOZPCQJRHSHTGUBW^XGYGZ?[G]F^I_Da[bKcCdCe_fBgDhH
=里	a!Z%C&H(C)E*E+E,F.H/J0G1G2G3X4D5H6F7[8E9@:C;E<G=B>Z?]@GAFBBCCDBF[HIIJJGKBMJNCOXPDQIRFSETHUYVaWYXEYFZ>[D]Z^[_]aAbDcHdCeXfBhB
=重	W#B%D&G(Z)G*C,E-D.F/B0D1E2F3A4C6C7G9D;D<G=W>I?F@BAZB[CBDIE[FEGCHHIBJCK[LCMJN@OEQHRCS^TBUaVYW^XBYEZZ]B^@_CcGd>eCf[gZhA
=録	a!F#G%I(E)I*H+b,J-G.J/I0J1J2J3[4I6I7H8I9J:E;I=G>K?Y@FAJC[DdEIGIIDJIKHLHMENFOZPHRISITHUGVFWHXFYIZ@[G]H^I_HaFbDdGfGgHhE
=鍵	y/K6cBKHGZJ_IdGfJ
=钟	t(I,J1J2J3I4G9H:K=I>J@IBGCJDKGJHDIJKKM^OJRcUIVJXJYJZIaJcHfFhJ
=钥	u%K(I)I3I4I6c7I8J9H:K=J>J?_@HBIEKGJHFIIKHMINIOKPHRHSJUHVHXJYJZC^JaKbHcIdJfGgKhJ
=钮	u(a9J:[BKHGVIZFfK
=链	t(I9J:J>I@JBHDIIIKIMHNJUIXJZB[IaJbdcJfJ
=锁	b!D#c%G&J(E)G*G+H,G-C.I/D0H1Z2H3E4F5I6G7C8G9H:E;H<I=E>C?E@DAHCEDEEGFIGGHDIEJHKELGMBNEOGPFQKRGSETeUFVDWHXZYHZ>[c]G^G_DaFb^cFdFeIfEgDhD
=错	d!J#Z%F&Y(D)F*G+H,a-D.I/G0H1G2I3[4Y5J6G7F8G9C:F;H<J=F>D?C@AAHBBCFDDEZFIGGIEJGKCLFMENEOZPDQJRYSHTEUEVEWGXaYHZ_[F]F^F_FaCbEcDdBeZfBgGh^
=長	t!J#K%I(X-I2^3G9G:J=I>J?J@IBJCKDKGKHDIaKFMJNZUJVHXKZDaIbJcJdJfHhJ
=长	w-K2_3J9J@ICIGJHGIZKJN]RJXJaJcJdJfG
=閉	u9K@JB_KJZG]YcX
=開	p!I#[(I-H3H4J7K9F:J=H>H?G@GBJCHDKH^IFKFMHNIOJPJSYTJUJVHXZZE[I][^]aHbYcGfJhI
=間	d!Z#_%I(H)J*I+J,J-D.J/J0K1J2J3[4H6J7I8I9D:H;J=X>D?F@aAKBECGDFEJGIH@IBJJKALGMJNYOFPHRZSJTGUGVGWJXbYIZB[H]G^I_Ha[bGdGfEgJh]
=门	w(J)J*],J9K:[HIIINJOIPIUJV]WHZI
=闭	u9J=JB[HHU_VIZHb[
=问	h!G#C%Z&J(F)H*Y+I,G-F.J/I0J1K2J3E4H6I7H8I9D:[;I<J=G>F?]@FAJB]CGDHEYFIGHHHIDJIKELIMENFOGPYRISITGUGVFWIX[YIZa[H]H^I_HaFbGc[dHeJfGgIhF
=间	n!J#J%J(J*J,J-I/K1J2J3H4G6I7J8I9E:K;J<J=J>I?I@_AJBICHDJGIHEIHKHLINJOHPKRdTJUJVIXGYIZF[J]I_^aFbJdIfEhH
=防	t#I9H>JBJH^KJSFT^ZHaKc[
=限	^!C#C%e&I(c)F*F+G,G-D.H/G1H2F3C4E5H6G7E8E9B:C;a<H>B?CAGBACDDCEFFHGEHZIBJGKBLaMAOEPJQbRFSGTDUBVAWEX_YGZI[E]D^E_EbBcEdBeHfCgDhC
=除	j!J#Y%J(J-I1[3^6K9F:J=K>H?H@IBXCJDJG[HDIIKIMHNJOJRJT[VJXIZG[^]J_XaIbIcJdHfIgJhJ
=障	u-J/J9J@JKJRJSbTGZHaJcZfJ
=電	c!G#I%I(H)K*I+G,K-E.J/J0I3]4H6J7J8J9D:H;I=G>a?]@FAJBGDYEJFKGIIFJJKFLIMFNGO]PIRISJTIUHVGWIXXYIZC[H]F^J_Ha]bHcHdHfZgIhF
=需	l!I#J%X(I)K*J+J-J3G4K8J9G=b>I?H@IBIC^DGHXKJLJNIOJPJRKTJUIVHXIZG[I]J_IaHbKcJdHfJhJ
=非	w#J0Y1]HI[KfKgZ
=面	b!D#D%F&J([)E*F+c,G-I/H0H1H2I3B4G5H6G7G8G9E:D;G<J=C>X?A@CAHBACADZEGFIGGIDJHKCLGMCNIODPEQJRHSYTEUBVBWEXYYHZ][Y]X^G_EaAbfcEdEeIfDgFhY
=題	j!J#J%J(I-H3I4J7J9H:I=H>H?I@IB^DJEXHIIHKGMGNHOJPJSKT[UIVIXHZ^[I^J_KbIc^dIfHgKhJ
=願	w#^9ZBIHJIKXJZH
=類	y:]HFI[
=页	h!H#H%H(X)G*G+_,H/J0K1J2K3F4I6J7I8I9H:H;I=F>F?F@GAJBFCEDYEIFKGJHHIGJJKFLIM^OGPGRJSZUFVEWHX[YJZ^[G]Z^I_HaEbDcHdHfHgI
=项	t(]3H=I>H?_BJC[DFHEIJTIVIZJ[Z]J_JaFdK
=须	r(K9J:X@ZBGCJD[HFK]LXMJOJUKZGbJhK
=题	k!I#D%I(H)J*Z,I-I/J3H4J6J7J8J9H:H=H>H?^@HB]CIDIEZGJHCIHJKKHMFNHOIPGSJTIUHVGWJX]Z][I]J^J_JaIbIc]dJfIgKhH
=验	b!E#D%X&J(E)G+H,W-E.J/I0I1I2H3X4G5J6I7G8H9I:F;H<J=D>Z?]@DAHBEC_EIFIGGHEIDJIKELGMFNGO^PFRGSITFUGVEWHX[YIZB[F][^H_Fa_bGcGdGeJfGgHhE
@admin-reset	Y!Y%H(]*b/I1Z7I:Y=J>I?I@YCJDHEYJJKYMJSIUFVJWIXZZB]I^H_KaJbJcJdYfJ
@ask-helpdesk	e#X(a*J-K0[3H9Y>]?J@aBICGDZHIIJKJVJXKZCfGgY
@asking-how	O!D#C%@&J(A*J+E,G-C.H/C0D1B2G3I4E5H6F7C8E9C:D;H<H=F>@?@@?AFB<CHD;EFFHGDHxIAJCKBLDMCNAODPBQIRESDTAU?V;WDXBYEZ7]E^D_EaCbAcCd?eDf>gEhB
@away	d!J#H%J(I)K*J+J-I/J3I4H7Z9h:I;J=I>D@EBFCIDJG_IHKHMENIOJPIQ[RJTYUJV]XIZE[I]H_JaEbIcIfJgIhI
@change	C!A#C%?&F)E*B+B,@-<.E0B1B2B3?4@6=8@9E:?;D<C=>>G?=@hACBdC?D9EAFCGAHCI@JDKFLeM]ODPGQERBS@T>UCVBW@X>YB[C]F^m_@a?bBcCd9e>fBhi
@chaser	X!F#C%G&H(D)H*G+G,H-A.H/G0H1H2H3B4F5J6H7G8F9t:E;G<I=E>??C@?AGB>CBDBEHFGGGH5I@JHK@LGMHNDODPFQJRGSHTFUFVCWHX?YGZ;[F]D^I_FaAbEcEdGeJfDgHhE
@check	q!WCYHHZ_
@denied	tTYZZ
@elsewhere	=!8#C%6&=(;)=*I+],G-8.=/=0A1E2<314b5=6A899C:>;:<^==>Y?a@BA;BJC5D4E;FCGGH|I:JAK1L?MaN<O4P<QGRAS9TBU6V>W:X5Y9Z7[C]b^?_7a:bZc^d6e;f;gFh4
@field	*!a#e&6(_)]*X+],X-I.</H0C1H3A4J6E8C9!:Y;G<@=E>>?I@JA?B[CYDaECF;GZHIIBLZMCO=Q<RDSaTcUXVKX?Y?Zh[e]C^Y_Ca=bbcBd^eCfIgJhZ
@greeting	M!?#G%A&E(C)B*A+A,C-B.D/B0B1E2E3?4A5E6C7I8B9w:?;H<E>C?X@bABCADJECFCGBHFI?JGK>LAM<NGO>P@QFRASBT@UFVEWGYHZC[@]>^C_Aa<bHc?d@eEfHgC
@help	X!X%I([)G*a+I,J-G/I3H4J6J7I8J9e:G<]>F@ZCHDEEIFJGIHaIFJIKGMGNGOJPFRJSIUFVEWJXHZX[G]I_IaEbFcIeJfHgIhH
@interjection	@!C#?%H(J)Z*A+X,G-B.B/a1=2>4Z5F6F8F9h:I;D<A>Z@^A:BaCEDaEAFDG^H>NYOJPBQERGSATXUFW]XAYDZH]G^A_[a]b_cFdGeAgF
@other-account	N!?#:%C&I(@)F*F+G,F-A.H/E0G1H2G3C4F5H6Z7C8F9E;H<X=C>F?C@@AHB<CED@EFFHGEHyI@JHK@LDMFN@OEPBQJRGSCT>UBV@WCXDYGZ4[B]D^D_Fa@b?cDd@eBfBgDhA
@register	F!<#=%B&D(8)<*;+o,A-:.B/F0A1B2C3F4C5C6A7>8@9=::;@<C=;?b@8A@B^ChDnE@FBG?HdI9JHK8L>M;N:ObP<QCR@S>T>U:V8W=X:YXZ2[<]>^?_>a:b<cBd=eCf<g?h;
@reset	4!^#6%F&>(e)a*D+@,3--.J/C0D1G2:3I4<5Y6<7Z8C97:e;@<<=c>^?[@DADB]CBDZEaFFGAH?I/JJK8L@MEN:O:P^Q=RDSfT>UfVeWhY=Z]]I^C_?aWbecFdAe:gbh4
@reset-failed	7#C(])E*=+=,E-E.C/^0^1C2=3>4X5D6c7^8A9::];A<I=Z><?B@cAAB;C>DEE]FFGWH8IYJ[KdLXMCNdO;P^QHRCSBTBUEVYWAX9Y?ZY[_^d_Fa7bCcBdGeffaha
@reset-spoken-of	4!>#C%X&B(_)I*<+A-0.;/@0A1F2;3A4H5F7J8a93:];6=W?B@_ACBdC<EKF?GAHEI0K:LeN<O3QHRKSET>UbV[XGY^[E]9^g_Aa=bacIdgegfag^h_
@reset-word	1#J%H&D(_)Z*C+A,D.X0J2X3D4@5Y6H7[98:G;?>@?I@]AIC>DDECFGG[HEJ]KZNYO:PZQBRES]THVJW]YJZH[Y^X_EaFb[fYg^
@second-factor	P!H#G%H(C)G+c,^-H.K/I0J1J2K3C4H6J7G8J9H:F;J<K=H>]?e@DAJBCCDD@EJFJGIHhIGJIKFLHMDNFOIPGRISITHUGVEWIXGYJZ?[H]E^I_IaHbEcHdIeKfHgIhG
@thanks	Q!C%D&G(B)E*E+X,F.F/E1F2F3?4C5H6H7E8E9p:G;E<G=C>??A@AAEBlCBDCEFFEH;IBJEKILGM?NAOBPCQIRYSGTCUCVGWFX@Z@]B^E_Ca?bAcCdDeHfBgHhF
@trouble	2&](C)C*A+C,]-I.G/Z0D1C273G5D6[7D9::E;G<A>E@[A=BAC=D;EZGHHBKYL=MCNbOcP^RFSYTFU>VEW<YBZs[A]5^[a;b@cYdCeegBh[
@unlock	M!?#f%G&H(A)D*F+E,E-B.G/C0F1d2E3@4D5G6E7D8E9G:B;F<G=C>A?@@?AEBeCIDIEFFGGCH>IBJEK@LBM@NCOFPBQHRDSDTiUCV?WEXAYEZ?[n]D^A_AaDb;cBdCeGfAgBhF
@works-now	M!>#<%@&F(<)A*C+=,C-=.E/H0D1C2D3=4A5F6C7A8A96:=;D<F==>:?=@9ACB}C=D8EBFEGBH2I<JBK:L@M9N?O@P?QFRYS@TFU@V?W@X=YHZ0[=]<_Aa;b<c>d>eEf9gAh=
~000	e!I%d&^-_/K0J2I4J9H:K=J>I?I@IBICJDJHZIIJIKHMJNGOIPHTIVJXIZE_IaIbJcJfJhJ
~001	[!H#H%F&j(I)J*J+J,J/J0J3G4J6K7J8J9E:J;J=I>G?H@GAICHDHFdGIIGJJKHLIMGNDOIPIRJSJTIUJVIWJXIYJZC[J]I^J_GaDbIcIdJfHhH
~002	i!J%K&I,J3I9H>E?I@JAJBXCIE_HDIJKJMKNJRJS_TGXFZD]I_baEbKc]fJhK
~003	g!J&J(I4G5f6J=J?JA_BEDIGIKJNIOJPJRJSJUJVIZ[_KaJbJcIfE
~004	c!G#H%b&[(H)J*K+J,G/J3Z4I6f7J8J9F:J;J=I>G?H@HAJBHCIDIEKFHGJHGIFJIKGLKMINGRJSJTIUJVIWKXHYJZD[J]I_HaGbIcHdJeJfIhH
~005	e!Z#F%d&](J)K-]0J2I3H4J9G:J;K=J>I?J@IBICJDJFKGKHEIIJIKGLJMJNHOJPGTcVJXIZF[J_IaIbJcIfJhI
~007	d!H#F%d&D(I,J-F/J2f3I4J9F:J=J>H?J@HBFCJDJFIGKHEIEJKKILKMIOJPHTJUJVJXIZC]J^J_JaHbJcJfHh^
~008	c!J#I-J4G5eBHHDKKMHNcPJRJZDbIcJfI
~009	f,f3J4H6J9K?JBJJZNIZFaK
~00^	q3YNIZFfa
~00c	k%H-H2f3J9I>K@KBKHFIFNKXJZKaJ
~011	l,G6I9JZHcJdIeffJ
~012	w3Y5XHZ
~016	n!J1e3J4J5]9H>J?I@JBJCJIIKIMJNJUJVJZIaJ
~017	r1^3YHG
~018	w1_HG
~019	w1W@[B^HJfD
~01^	]!H#G%F&j(I)J*J+J,J-Z/J3G4J7J8J9E:J;J=I>H?I@GAIBFCIDGFdGIHGIFKFLIMINDOIPIRJSJTIUJVIWKXIYJZC[J]H^J_GaDbIcIdJfHhH
~023	Z!G#H%]&H(G)I*I+H,I-E.J/I0J1J2H3E4b5J6I7H8d9D:H;I<e=G>G?G@FA]BECHDGEIFJGHH@IFLIMGN^OHPHRISITHUHVGWIXHYIZC[I]H_[aFbHcHdHeKfHgJhG
~024	u-^HJ
~025	u-_?JHINJVJ
~026	k-g3J9H?J@IBJHFIFKHNJXJZGaI
~02^	j!J%I&H3J4F8J9J<IA^BZHFNGZE_bc^
~034	i%K=KBIHGPJYZZFcHdGeJff
~03^	g!J&J(J4J5f6I=J?JA_BEDIGIKKNIOJPJRJSJUJVIZ[_JaJbJcIfE
~040	m!K%F&^3I4E8I9J<HA^GKNGZK_^
~044	r3]9JBJHFZHfb
~04^	f!H#I%b&F(H)K,H/K3H4J6f9F:K;J=J>H?I@IAJBICJDJFHHDIHJJKIMJNHOISJTJUJVJXJZF[K]J_IaIbJcIdKeJfIhI
~053	q#GHDTc
~05^	d!Z#J%d&](I)I-]0J2I3H4H8J9G:K;J=J>I?J@IAIBICJDJFKGIIIJJKHLJMJNHOJPHTIVJXIZG[K__aIbJcJdJfJhI
~061	g%J(K-J3J4H8e9I<G>K@IBIHEIJKIMKNaZF_JaJhJ
~062	h!J%_(J-J3I4E8E9I<f?K@KAJBJHGKKNFVJZH_JaJbJ
~070	d!I#J%d(I-F/J2f3I4J9G:J=J>H?J@HBHCJDJHEIEKIMINZOJPHTKUKVJXIZD]J^K_KaHbJcJfJhH
~081	k%K4d8J9JHINJ
~08^	c!J#I-J4G5eBHHDMHNcPJRJZD^WbIcJfI
~09^	f,f3J6J9K?JBJHEJZNIZFaK
~0c^	k%H-H2f3J9I>K@KBKHFIFNKXJZKaJ
~0x8	c!K#K&H(I-J3J4G8c9I<c=K>J?J@IBHDJH[IJKIMJN[VJZE_JaJbIhK
~100	q-ZB^DKGIHDNJZ]_JfH
~103	i%K=KBIHGPJYZZFcHdGeJff
~104	u9KBJHHZIfb
~11^	j%K,G3Z6I9J>JBJPJcIdIeffJ
~123	i-f3_9G>I?J@IBJCJDKHBKHNJOIXIZG]KaHfKhJ
~12^	u5XHYIW
~16^	n!J1e3J4J5]9H>J?I@JBJCJIIKIMJNJUJVJZIaJ
~171	w3YOW
~17^	y1^HG
~18^	i%J1_3K4d8J9IHENJcJfJ
~19^	p4J8H9J<I@ZB^HFNbZIfD
~1f^	j8f9J<JBJHHNJZI
~200	X!G#G%G&J(F)H*I+I,f-F.J/I0J1J2J3F4E5i6e7H8I9E:H;I<J=H>G?F@GAJBDCGDGEIFIGIH>IGKGLIMENFOHPFRFS]TEUGVFWIXGYHZ?[H]H^I_HaFbEcWdHeHfDgHhH
~201	b!H#I%I&J(J)K+K,F-G/J0I1h3H4G5^6Y7J8I9E:J;J<K=I>H?IAJBGCIDIEJFJGIHDIHJIKGMGNHOIPHRISJTJUIVIXIYHZE[J]J_JaHbIcFdGeffFgKhI
~202	e!J#J(J+J-i/K3H9F:K=K>I?G@FBIDJHBIWJKKZMJNGOITKVHXIZC]JaHbJhI
~22^	yK[
~230	[!G#H%]&H(G)I*I+H,I-F.J/I0J1J2H3E4b5J6J7H8d9D:H;I<e=G>G?G@FA]BECHDGEIFJGHH@IFKFLIMGN^OHPHRISITHUHVGWIXHYIZC[I]H_[aFbHcHdHeKfHgJhG
~234	k-d0W3_9H>I?J@JCKHCKJOIXIZHaIhK
~23^	t-aHFKZZJ
~24^	u-^HJ
~25^	u-_?JHINJVJ
~26^	i!J%_-g3I4G8I9G<E>J?J@HBJDKHEIFKHMJNFOJVJXJZF_JaIhK
~29^	w3J8^>EBICJE_HDXGZJaE
~2c^	j%I3K4H8G9J<fBJHHNIZH
~2tm	n%KBGHHReZKdHfH
~300	W%a&h(F)G*H+H,G-].I/H0G1I2I3D4G5I6G7H8G9B:G;H<J=F>E?F@JA]BBCGDEEIFcGHH>IEJHKDLGMFN]OFPIQIRHSHTFUHVFWIXFYHZ?[G]G__aCbGcFdHeIfEgIh[
~304	o%I4E8J<IA^HINH__
~306	a!I#I%^&J(H)J*K+J,K-H/J2J3G4C6K7J8d9F:J<e=I>H?I@HAHBGCIDIEKGJHCIHKHLJMIN_OJPJRJSJTJUIVIWJXIYJZD[J]J_GaHbIcJdJfIgKhI
~308	k%K4d8J9JHINJ
~310	f!J#K%I(J-I3J4K6J9G=I>J?J@HBaDIGHHBIJKJLKMJNIPIUJVJXJYYZZ]K_IaJbJcGdFeJffhK
~320	]!H#G%G&I(H)J*J+J,e-G.K/I0J3F4H5K6f7J8I9E:J;J<J=H>G?H@HAJBFCIDHEIFIGJH@IGJIKHLJMHNGOHPHRISITIUIVIWJXHYHZA[J]I^J_IaGbHcZdGeefFgJhH
~329	y8^
~32t	n%KBGHHReZHdHfH
~330	X%a&h(F)H*H+H,G-C.I/H0I1I2I3E4H5I6G7H8H9B:H;H<J=G>F?G@JA]BBCGDFEIFcGIH>IEJJKELGMGN^OGPIQJRHSHTGUHVGWIXFYHZ?[H]G__aCbGcFdHeIfEgIh[
~345	o-Z0X3_HGOJaJ
~34^	f!K#K%J-c3J4J9G=J>J?J@IBHCJDJHDIHKJMJNJPIUKVJXIYYZE]KaJbKcHdFeJffhJ
~365	f#F*J/]=ZHEMZTbWYZIgY
~400	w%H&^
~405	pAJHJ_a
~40^	n#cHITJZG
~44^	r3]9JBJHFZHfb
~456	p3aHIIWOJaJ
~474	n#cHITJZG
~500	n#GHYTc_I
~530	yHY
~53^	q#GHDTc
~567	q3_HEIXOJc]
~619	u4J8H<IHHNbZJ
~61f	j8f9J<JBJHHNJZI
~626	y%a4G8J<ENH
~62c	j%I3K4H8G9J<fBJHHNIZH
~632	y8^
~65^	f#F*J/]=ZHEMZTbWYZIgY
~67^	u3]HJIJ
~680	wHFNJZHfa
~700	d!I#J%d(J-F/K2f3I4J9G:J=J>H?I@IBHCIDJIEKILKMINHOJPHTJUKVJXIZG]J_JaHbJcJfJhJ
~71^	u3YHFc]
~740	n#cHITJZG
~800	b!H#I%d&](I+K,I-F/J2f4F6K7J8J9F:J=I>H?H@HAJBGCIDIEJFJGJHIIEJJKILJMHNXOHPHRKTJUJVIXHYJZA[J]I^J_IaGbIcIdKeKf_gKhH
~802	[!G#H%]&H(G)I*I+H,I-F.J/I0J1J2H3E4b5J6J7H8d9D:H;I<e=G>G?G@FA]BECHDGEIFJGHH@IFKFLIMGN^OHPHRISITHUHVGWIXHYIZC[I]H_[aFbHcHdHeKfHgJhG
~818	k%K4d8J9JHINJ
~99^	y-aHH
~^00	u3^>EBICJE_HCIIOZXFZIaE
~^01	w3YOW
~^0x	c!J#J&H(I-J3J4G8b9I<c=K>J?J@IBHDJH_IJJKKIMJNZPJVJZD_JaJbIcKfKhK
~^10	y-[B[HG
~^12	t-Z3YIY
~^20	Z!G#I%I(G)I*J+I,K-D/I0J1h2K3G4D5j6I7I8J9F:I;J=H>H?GAJBECHDHEJFJGHHBKZLJMENGOIPGRGSHTIUGVGWJXIYIZA[H]I^J_IaGbFcFdIfEgIhI
~^30	w-aHFJJKI
~^31	f!J#K%I(J-I3J4K6J9G=I>J?J@HBaDIGHHBIJKJLKMJNIPIUJVJXJYYZZ]K_IaJbJcGdFeJffhK
~^32	]!H#G%G&I(H)J*J+J,e-G.K/I0J3F4H5K6f7J8I9E:J;J<J=H>G?H@HAJBFCIDHEIFIGJH@IGJIKHLJMHNGOHPHRISITIUIVIWJXHYHZA[J]I^J_IaGbHcZdGeefFgJhH
~^33	X%a&h(F)H*H+H,G-C.I/H0I1I2I3E4H5I6G7H8H9B:H;H<J=G>F?G@JA]BBCGDFEIFcGIH>IEJJKELGMGN^OGPIQJRHSHTGUHVGWIXFYHZ?[H]G__aCbGcFdHeIfEgIh[
~^47	l!J#c3[HGTJ
~^50	yTZ
~^63	y8^
~^68	wHFNJZHfa
~^80	Z!E#G%e&](G)I*H+H,H-C.I/H0J1J2f3C4b5J6I7H8Y9B:H;H<^=G>E?G@EA]BECGDGEIFHGGH=ICJKKFLHMFN]OGPFQKRHSJTGUHVFWIXFYHZA[H]G_[aEbGcGdHeJfGgIhF
~^aa	Z!F#D%D&J(E)G*G+H.J/H0[1^2I3E4G5J6H7H9C:G;H<J=G>C?YAHBHDJEIFIIDJHKCLYMENFOGPFQ[RdS^T^UGVEWIX_YXZA]F^K_FaCbZdWeYgIhE
~^ab	N!X#A%H&I(D*E+X-X/I0F1Y2G3A5J6F7E8F9J:F;[=]>Z?ZAHB]CXEFFHGFH]IZJJKDLJMCNHOIPDSXTXU]WGXDY[[^]e^D_JbHcEeHfAgFhG
~^ac	=!d#]%e&a(B)X*J+H,Z-C.G/Z1B2_3D4>5C6G7A8C9=:J;Y<C?J@AA]B^CCDIFEGJH^JEKFLYMENCPbQdS@THUFVZW>XAYB]A^a_]a<bBc@dIeDfFh]
~^ad	?#F%Y&Y(a)i*m+B,g-C.D/?0B2B4>5D6A7b8X9C;C<D=C>@?B@@AJB9CFDCE_FAHHI<JBK>LDM<N>O?PgQZRASGTAVZXAYBZE[?]=_Ca=b?c=d_eFf[gfhE
~^af	M#^&I(H)G*E+Y,H-J.I/_3D4H5H7D8X:A;G=[>@?BA^B^DAEHFIGEHKI?JYKJL[NFOIR^SHT[UHWGYY[D]_^H_EcDeHf]gIhC
~^ag	K!I%H&H(C*J+a,F-].H/D0j1J2G3D4E5G6F7E8^:C;F<H=I>C?C@[AFB]DAEGFGGCHFIDJ[K[LENIOEPYQHSFTIUCVCWFXZYF]F^I_EaHbEdFf]gEhG
~^ah	j#J-J9I>JBJHFIJKZR_TJXZZZh[
~^ai	j#I(J9Y:J>J@]BIEJGJHHIJKIM_PXUJVIWYZ^
~^aj	u8]9ZVZZJ
~^ak	Z![#E%G(G)H*I,Z-H.Z/W0J1Y3K4H6I7J8[9K:H;Y=G>I?I@GCIDGEIGIIGKEMINGPGQXRISJTJU]V^WHXIYJZI[I]I_JaIbIcHd]e_h_
~^al	G!D#I&F(X+^,E.Y/H0C1J2D3Y4H5H6C8C9b:J;C<I=@?a@cAJBHC_DXECFIGDHJIHJDKcNYOFPJRBSETYUIVZZ>[[]D^b_AaBbKcCdDeFfDgHhZ
~^am	[!H#E%H(Z)Z*Z+I,X-F/H3G4I6J7H9H:H=H>H?XBCCHDHG]HaIFKWLHMFNFOJPYRKSITHUXVYX[ZI[I]I^I_HaHbIc_d^eKfHgYhE
~^an	D!J#F%I&H(Z)B*H,B-J.F/B0C1E2I3X4F6J7X8]9]:_;J>^@aAeBEE?F@GBHHIFJIKcM_NHOAPYQHR@SJTGUBVEWGYHZJ]a^]_]aCcCdDeBf>h[
~^ap	N#D%Z&H)D*]+]-[.I/F0]2G3D4D5G7E8G9J:B;Y<J=B>X?eAYBBD<EFFJGIH]IDJFLEM@NXODSFTGWDXBY[ZB[_^E_[aabGcCdCeGf]gZhF
~^aq	r:W@]HHU[
~^ar	U!Z#J%F&H(F)I*H,J-Z.K1J2[3E4J6X7I8I9Y;a=H>D?E@DAIB]CHEJFIGIHaICKDLIMGNFO^THUJVFWIXFYI^I_Ha_cIdEeJfYgIhF
~^as	Q#W%C&J(I*]+_,[-D.J/G0J1J2I4H5J6H7G8H:G;I=_>A?CAHBFC_DDFIGHH^JIKFLaMJNEO[PEQJRHSITEUGVDWHYI[F]G^Ga[bGcGecfFh^
~^at	N&I(]*E+F,X-B.H/E0E2G3E4F5H6F7H8F;G<I=^>B?I@FAGCCDFFGIJJFN]OEPZRZSYTZUXVJXcYJZ^]C_EaYcCdGfYh_
~^au	G!B%[&G(a)a*H,e-F.J0D1Y2F5H6D7H8H9E:G<I=J>Z?]@HAEBDC[DZFEH]I@JGK@M?OBP@RCSEU_VaWHXFZ@[I]]^B_HabbAdFeEfEhG
~^av	U!a#C%E&J(D)G*I+G,H-F0I2I3Z4E5J6H<J?]@BAHCXEHFHGHH_IHJHKbLHMDNEOZPXQKRJTGUZVXWHYHZH[E]b^E_GaYcIdIeIgH
~^aw	c#J%K(H)Z/J3H9Y:J>G?Y@_CHDXIHJJKFMJOJTJUYVIWKZI]a^YaDbJgJhH
~^ay	n9X@[DJHJIJZX]]fZ
~^az	i!Y-X/W9J:Z@IHJIJKIN^UYVZZGbXgZ
~^ba	J!a%D&G(@)D*D+I,H-X.E/G1E2E3E5F6a7C:I;E<F=]>H@HAIBHCaD?EFF^GFHcJHK^LCM@N@OYP^Q]SDTGUGVFWEXHZF[^]Z^C_GaDbZcFd]eJg]h@
~^be	B#B%Y(X)^*]+C-^.C/D0F1E2I3G5^7E8G;c<J=J?[AJBXCZEHFGGKHCJCMIN[OHQZRXSDTDUDX^YHZD[A]d^D_XdZeGfChZ
~^bi	Y!G#X%G&J(I)J+J,J-Z/X0J1Z2J4I6I7I8J9^:G;J=H>XAJBZCFDEEZFJGIH]JJLINFOFPIRISJUHVFWHXEYJ[F]E^I_Ib]cGdFfZg[h_
~^bl	I!C#g%B*F+C,Y-b.a/B0D1D2E3E4H5F6I7A8H9=:A;F<F=B>F?GADB:CIEFFEGDHXI?JaM>NGOEPCRASHThUBV@WFXdYDZ^[I_BaZbdcZdGfGgBhK
~^bo	T!G#C&I(c)E+F,G.H3F4^5H6J8a9X:Z;Y<I>[?[@EAcBICHDAEGFFGFHYI[JHKHLFMCNEOZQIRFSFVBXC[C]C^GaAcCdCeHfHgHhJ
~^br	N!A#C&I(H)D*X+F-].^0F1J2Y3^5X6E7D8E9D:C=I>D?GAFBCCWDJEFHXIFJIK?LEMGN]OBPBSEVYWWXBY^[H]a^E_Ca]bbccdBf[gEhF
~^bu	W!C#Y%F&K(b)H*H+H,I.J0J1d2J3H4G5J7H8H9a:G;I<K=a>Y?]@CAIBBDEEJFIGYIIJIKELIMENEOEPZRHSHTGUGWIXE[I]F^Z_HaFbYcHdEeIgI
~^by	]!I#E%I(G)I*H+J,J-F/Y0J1Z2K3G4J6J7I8J9D;J=H?Y@dAJB[CHDGEJFKGJHEIDJJKZL^NGOHRJSKTFUHVFWXXGYJZX[Y]Z^]_HaFbGcIdHfIh]
~^ca	?!D%E&D*J+D,G-E.@/D0K1B2Z5E6[7I8I9B:H<F=J>b?^@^AFCBEDF_HZIaJ?KCLIMZNEPEQ]R?SZTAUDVAWAX<ZZ]c^]a_cXd]e]fF
~^ce	S!E#]%H&J(J)F*F+H,H-D.J0I1J2J3^4G5J6I7F8I9D:H;I<J=H?D@XAIBZCZD[EIFIH^JIKYLHM[NFO^PHRHSYTHUWVCWHXEYHZ>[H]Z^H_GbFc[dEeJfEgfhD
~^ch	@!A#C%>&E)A*K+F,A-D/c0F1C2_3G4B6]7C8I9Y;B=?>I?[@cADB^C]D@EFF_G@IYJYKJLcMbO@QIRASETCV@WBXBYHZX[_]I^e_Fb@cIdGeHf>h_
~^ci	[!G#a%H&K*H+I,J-b._0J1K2J4H6]8I9Z;J<X=G>C?F@CAHCFDFEJFIGII]JJKDLIM[NHO[PGRHSHTHUFVFWJXcYZZA[I]E^J_HbGcDdIeKgJhF
~^cl	E!G#E%F&E(Y)B*A-D.C/e0f2E3>4A5D6b8B9D;D<E=@>F?=@AA_B^C>DYECFCGFHIIBK@LGNBOEPZQ^RaTbUCV>WIX@ZH[C]a^G_fbccXeEfAgZhJ
~^cm	p)[H]LIRYZJg]
~^co	6!I#D%I&C(A)@*?+I-Y.g/>0D1d2b3Z5^6X7;8_9=:];@<^=C>[?A@>A^BYDBEcHcIaJEK?L@MCOZP@R_S>T?UHVHWZXY[E^Badb?c_dDeZf_g;hE
~^cr	U!G#^&K(C)H*Y+H-K/G0Y1I3F4X6^7F8[9G:F;J=F>F?XAIBBCGDFEIFHH^IEJJKGLHMENfOIPFRGTHUFVFW^XHYYZB[H]I^Y_IaHb[cFdFeXgH
~^ct	g@HBJKKMZNK^JbYhc
~^cu	O!^#[%[&J(F)Y+J-Z.I/G0G1H2Y4G5I6G7H8H9D;H<J=G>B?D@HBJCDEGFHH^I[JYMDPZRHUDV]WFYHZH]F_JaCbGcEdGeHfDgGhd
~^cy	j!J-I/_2Y9J=J>I@ICIDKHCI_KYMJNJOZTIXIZI_Ja]
~^cz	c#H%I(G)J*Y+J,J-F.J/J0J2K3G4I6J7J8I9]:H;J=H>F?FAJBEDGEJFZGIH@I_JKLJMIOHRaSJTXUHV^WJXJYIZ^[H]H^J_Ia]bHdFfGgI
~^da	K!]#W%F&G(F)G*E+B.H/F2E3d4B5F6D8F;I<I=@>_AGBJCEDgEFGYHZIJJDM[N@OHPEQGRaSIUHVHWGYDZ?[A^XaIbHcbdHeGfHgJ
~^dc	y-^HGKJ
~^de	@!a#J%c&Y(^)G*J+K,>-F/D0@1G2H3?4B5D6f7?9A:B;Z<G=G??@]AZBICIDDEEG[H^I_K]LHMANFOBP^Q[SYTDUZVCWeXZZC[Z][^X_Ya?bZcBdJe?fYgAhA
~^di	C!e%K&b([+C,D.H/Y0A1d2B3a4X5D6^:^;J<G=@>J?C@FACC?DBE@GEIWJJK^LBMDN_ObPBQIRKSGTFU^VBX>YIZB[F]Y^EbKc?dZeJhI
~^dl	r(K*X2^9K@JBICIHHI_J[NYZG
~^dn	w@^
~^do	A#D%^&H(>)<+G,?-C.E0B1C2E3B4h5a6@7d8f9C:E;I<C=F>E?AAaBYC@DDEDFEGDHcJ]LFMBNZOZPbQHRDScT_U@V<W@XJYE[B^@_EaHbGcCd?e@fIgZhF
~^dr	W!G#_%[&J(Z*H+G,H/I0J1J2J4X5K6I7H8Y9D:G;I<J>]?E@IAICYEIFIGXHHIYJ[KDLHMDNEOEPHR[SXTFUGYIZG[H]Z_Ha^dHgHhG
~^du	X!Z&H(G+I,I-C.K/W0I1I2J5K6I7I8H9E:G;J=F>E?FAdBHCZDJEIFIHGJIK^LHMYNFRHSHTbUHVFWIX]ZF[H][^I_GdGeIfIgIhG
~^dw	h!J#J(I)J*b-J9H>K?J@XA]BIC]DGHKIZKYMKNJO[PJVIZE[ZaJ
~^dy	q(Y>J@^HWIJZJa[
~^dz	Y!F%E&J)H*I+H,I-E0I1J2J3E4G5K6I7H8H9^:Z;b<J=F@_AIB]CFEHFHGHIKJIKCOGQJSHTGX]YJ[F]X^H_HbEcGdGeJf]gIhE
~^ea	Z!Z#]%Y(I-]/J3I8I9I:J>I?I@ZAYBGCJGJHHIZKbLKMINXTJVKXJZB^KaIbJcKfZ
~^ec	a!W#I(H)K*J,X-I3H4X7J8Y9Y:I=G>[?G@YBFCIDHEJFYGJHDIGLJMENHOJSJUXVFWIXJZY[W]H_IaHb^cId[eYhZ
~^ed	f#J*Y-J.[9J=Z>K?J@JCHHcIJPIVIZH
~^ee	l(J-J9J:J>H@HBGCZD^F[GZIHKbNKOJUKVJWKZFaIdKh]
~^ef	f!Z#[%J-H1J3H9[:K=J>I?J@JBZCJDJGJIIKJMJNJOJPJR[TWUKVJXGZE[J]Z_YaIbIcJdJf]hX
~^eg	q-J@KHIKJLJN^ZG^ahJ
~^ei	P!J%E&Z(H)E+H-F/X0H1I2I3X5I9G:_<J=A?I@ZAHB?C[DYE^FIH[IFK[LFOYPHS[TGUJVJWIX_YH[D]Z^__GaJbDcDdXeIfCgH
~^ek	o+Z>[@YDGHIZH[ZaHba
~^el	Z#G%H&Y(G*J,J-]/I0J3J4I6I8J9J:Y;J=G>G?cAJBZCEDaEJFIGHHIIYJIKILIMFNYOGP]SGTHUCV_WIXFYJ[H]G^I_EbHdEfGgIhX
~^em	K!G#D%D&G(C)D*^+H,F-D.G/I0G1G2G3a4a5G6D7E8J9A:a;F<H=D>b?b@GAFBEC[DdEGHYI@JEKALDM]OHPGQHRFSFTFVCWGXGYEZF[E]B^H_EacbIcDeGfDgYhB
~^en	?!^#B%?&D(B*D+F,J-].J/h0H2A4I5E6^7c9=:=;E<[=Z><?C@JB^CJEEFCG?HCIGJXKEL@MINGObPFQJRISdTeVXWDX@YWZC[X^A_ZcYdHeaf]gCh[
~^eq	t#]9J@HHZXJZIhZ
~^er	G!]#[%F&a(D)C*C+I,^.G1E2G5F6J7B8Z9C:A;b<F>=?[AIB]DIE]FEGEHZIHJGKGMANIPARGSbTCUAVCWGXJYIZb[C]A^JaCbDcGdAe^fXgCha
~^es	M![#^%X&H(I*E,J/F0E1F2F3]5H6D7D8J9J<H?XAEBGCAD=EFG]HEJFK_LGMANHRHSXTFU_V[XZZH]A^Y_ZbGdXf_gHhY
~^et	f%J(J*[0_3H9Z=J>G?IBICaDIEKHAIGKYMJNIOJRYUZVKXIZZ[K]IbKcJdJeYfYhJ
~^eu	r:YS^UIZH
~^ev	M!X#[%X&^(E+X,X.H/D0G1G2H3F4F5G7J8F9X:D;F<H=D>K?IAFB^CCEGFFH[I@NbOEPZQHRES_TGXCYIZZ[E]H_EaIbDdEe[f]gEhX
~^ex	H#A%A&Z(A*^+G,C-G.K/D0E1E2]3]4I6E7D8F9@:c<G=Z>I??@=AXBBC[D>EEFZG_HeIEJGK]LgMAOYPDQXRDSDTFUDVHYE[E][^C_aaGbCcDd?fGgCh_
~^fa	D!G(H)X+C-[.G/[0X1K2D3^4[5^7E9>:D;Z>A?<@FAJBCDJEIFcGIH]KaLAMDNEP^Q[RXSCTEUDW@XJZd[C]>_Da;bJe[fDg@hY
~^fe	N#[&Z(D)C+F,a-B.H0K1G2H3^4C5J6I7i9E<I=Z?B@DAFD@FFGDHGIHJFKALDMBNGOGPAQIRESGTCU^XAYGZZ]^^D_Aa@bYe_gD
~^fi	F!G#Z%?&E(H)F*J+I,C-B.H/H0D1C2]3X5C6A7I8]9A;C=J>_?b@GAGBaCID]ECFCG_HXI@JhK<NYOYPDQFRFS?TAUJV<XAYIZA]a^H_caXbIccdBeDfDg@ha
~^fj	yHJI[Q]
~^fl	_!I#H%J(G)Z*I+J-X/I3G7J8]9G:H;K=J>D?H@FA^CHDGGIH^IGJJKFL[MGNHOITYU[V]X[ZH[J]H^]aCb^cIdJfHgYhH
~^fo	D!J#^%>(G)G*G+J,J-X.E/@0C1J2H3d4[5D6@7[8f:[;@<D=E>G?IAdBDCDEHFXHIIIJ@KHLbMCO>PFRFS_TFUGV?WDX_YBZX[[]K^I__aIbFcEdHeHfEgGhc
~^fr	H#A%A(B)Z*F,F-Y.F/A0G1[2F4Y5G6X8G9F:Y;_<F=d>I@YADBCCGEDFDGZIFJaKdMANGOGP^QIRHT_UEV]WKXXYIZD]@^ZaEcZdEeDf@gH
~^fu	S!D#]%E&J*H+G,G.Y/G0H1I2H3B5Z6G7F8G:F;H<J>E?CAHBeCDDCEHFHJGK@LGMYNGPXQJRGSGTHUdV^WFX]ZY[E]C^F_GaBcEdEeGf_gIhC
~^fy	w9JCID^HEI_aI
~^ga	S!C#^%[(F)E*a.H1X3E4E5Y6G7F8F9A:f;G<H?B@]AGBBC]D[EGFFGFHKIBJGK^MaNCOAPDQISFTCUWVBWGXZY[ZF[E^E_FaXbCcEdDeHfCgXh[
~^ge	E!D#_&G)]+[,Y-].I0D3C4I6B9[:X;H<D=E>^?IAGE?H>IZJDMYOGPZQHRGSITHVIYIZC]a^^a_bGcYdZeAgIh=
~^gi	U#E%G&J([+J-[.J0I1J3C4G5J6I7F9X:I;I<J>B?D@bAXBYCDEHFIIAJHKBLHNXOFPIQKRXSITFVCXYYI]b_XaCcGdFf^g[hX
~^gl	Y!I#J%I(d)_*Z+J,d3H4K6K7J8K9J=J>I?FBFCJEJHYIHKYLJMINIOJPEUGVFWJXJ[J]J^J_KaIbIcKdCeIfIgHhH
~^gm	b(J-J0b9I:g?I@JBJCKDHIIKIMINJOJPKVIZBaH
~^go	R!G#F%F&I(D)D*E+G,H-D.I0I1H2H3I5I6H7_8G9d:a;H<I=X>Y?]AHB[CJDHFHGGHDJGK]MDNHOERYSGTEUCWFX][X]H^GaYbKcEdFeJfJgGhH
~^gr	J#I%C&G(d)F*C+H,D-@.J0J1E2F3F4C5F6D7C8C9d:Y;D<G=?>B?@@HADBHC@D>EHFEG[HbI]JCKFLHM@NJOBPiQHRDSCTCU@VmWCX@YIZ8[B]?_@a?b@cBdAfKgah@
~^gu	S#Y%G&J(D)H*H,X-a/Y0J1K2J3W4H6H8H9Z:g;I<J=F>D?E@JBCCFDDEJFHGGH[JHKFLHNFPZSITZUHWIXIYIZC[H]G^HaEbGdDeafGgHhE
~^ha	A!A&I(E)I+E,E-[.H/[0F1A4B5X6E7J8@9]:F;J<D=X>bAEBEC[D^EXFEG^K]MbP?QYR@SET@U]WAXFY[ZY]_^Z_>bFc?d_eIfGgC
~^he	I!G%B&G(_)E+C,E.G/H1E2F3E4C5G6D7I8D9^:X;d<G@^AFB]CFEIGFH[IJKFLIMGNCOZPEQHRXS[U^VIW[XXYD[C]@^A_HbDcFdYeEfbg[hI
~^hi	Q!E#H%G(E*J+G,I-I.I/F0I1I2I4J5g6H7E8X9[;H<I=E@[BHD_EIFIGGHGI>J]K[LGMENeQJRISGVHWFXEYHZ>[FaCcFeJgGhE
~^ho	M!B%D&G(C)_+G,F-J.F/C0F1F2G3K4J5Z6F7G9]:c;F<H=C?B@fBFCBDGEXFFGFH]IEJYKBLHMYNBOCP[QIReSITBUCVAWFXeZC[D]C^I_BaYcGdDeHhK
~^ht	yHIc^
~^hu	i-J3K9Z>[?JBKCIDIGIHDIYKIM[OJZEaJf]hb
~^hy	i-J9HBJH^IJKKZG_Hb^db
~^ic	t!X([/H6JBIH]MIVIZJ^Jg[
~^id	Z!G#G%I(E)F*I+H-B/F0J1K3G4I6I7e8J9D:E;I=Y>W@XA_BXCJD]EKFKGIHWIXJIKXLHMGOHPHQWRJSHT]UGVFWIX]YJZ][H]F^H_FaCdHeKfHgJhE
~^ie	i-]3J>I?J@aBICZDXHEIHKDMJNJOJU]VJXJZE][aHfZ
~^ig	^!I#Y%I(G)G*]+J-G3Y4J5]7J8K9H=J>F?I@_BaCHDYH?IGKZLbMGNHO[RJUJVHWIXXZ@[H]Y^G_JaHbHcJdIfZ
~^ih	h-J3Z>H@JBIE]HGI[K^OHaHh[
~^ik	uKJLYZJ^^dZ
~^im	U!H#F(F)H*W,I-C/H0I1H2I4[5J6X7X8H9E:J;I<K=F>X?C@_A]BFCEF[GGH^JHKXLIMEOXRISHT[UFVJWGXYYIZA]E^X_YaDbbc]dFfEgH
~^in	>!H#>&F(X)C*F+^,H-D.D/E0c1C2?3_4X5B7?8C9>:c;b<[=X>E@EA=BGCXDdEJFBH_JJLFMFP@QXRHSZUKVYXXYAZF][^B_Eb^cadGfGgGhZ
~^ir	o4XHJZ[cX
~^is	_!J%K(G)K-I/J4K9H:J>X?H@IB_CKIHKJOIPITKUJVIZ_]J^I_YaIbJc]fJhY
~^it	o@KBYHHK]SWT[ZJ
~^ja	^#I%I)J+]-^/J3F4J7J8K:I=I?G@EBFCHDZEKGIH^KbLYMGNHOXPHRJTIUIVHWXXHYJZH[I]I^J_JaYbWcJfIgIhH
~^je	R&I*Z+D,].H0G1H2H3B4E5I6F7Z8X9K:X;J<I=F>G?^@ZBXC_DIEEGXHGIZJIKKNZQHRISFTFVYXZYF[D]C^I_EbDcDdYeHfFgKhX
~^ji	w#GH_ZG
~^jo	]!H#H%J)K*J+Y,K-G/J1X3H6J7I8^9I:H=H>[?G@ZAIBJCHFIG^H^IGJJKWNJOJPGRJTJUJV[X]YJZE[J]X_EaHb[cIdHeKfZhI
~^ju	V!H%Y&Z(G)I*J+J,J-Y.J/H0Y1J2J5K6I7I9a;J=J>I?G@^AIBJC^DDEJGIH?IGJHKIM[NHRISJTHUHVDYJ[_^Ia[cHdEeJfXgIhJ
~^ka	V!]#G%G&J+H,H-D.Z/G0H1I2J3a5K7[8H9C:];H<J>b?]AYBJCEDDFIGGHHICJIKCLFMZNXOXPFRISGWHXJYIZK]D_ZaBcFdXeIhH
~^ke	J!A#]%X&G)J*I,F0Z2F3C4G5I6d7Z8G9A:J;H<G=]>G?H@_AEBBCEDaEFFEGZHXIDJEKZLWNYODPIQGRFSXTYVEW^YXZA]E_CbEcIhX
~^ki	a!H#X%J(H*J+J-Y/J3X4J7J8K9H:J>F?_@CAKBDCHFJG[HZIIJJKYLIMYOHPJRJTWUJVHX^Y[ZW[I]E_JaFbIdIfJgJhH
~^kl	[!G#F(D)H*H+F,I-F.J/H0J1J2W3G4H6b7H8H9X:a;I=E>D?H@CAJB[EIFJGIH@IZJIKDLHMENEO[QXRbSITHVEWYXFYIZK[G]_^I_Ia[bccGdEeJfDgIhX
~^kn	X!H#H%G&[(d)J*I+I,K-b/J0J3G4J6J8J9J:];J=I>G?E@JBJCHFKGIHDIBJYLFM^OHPIRJTJUIVFWIXIYJ[a]H^H_HcIdIfIgHhZ
~^ko	G!b#]%X&E(I)[*A-@.F/@0X1B2^4Y7@8H9C:[<D=?>]?F@>A]BZC_DZEYFXGJJCKDL[MEN@OJP^QIR@TXU?VaYC]C^XacbDdBe[f@gDhD
~^kr	]#G%F&J(H)G*a,Z-H.J/I0I1J2I3Z4H5J6X7H8G9D:G;Z<W=I@IAIBDC^DCEIFYGHIaJIKCMGN^PFRHSHTHUGVEWGXFYHZ[[H]F_HbYcGdIebfEgFhG
~^kt	m@YC[HHNWOZQXVY^[
~^ku	c!K#X%J(G*J-G4J7J8Z:_=I>H?[@XB[CHDHH]I[LJMGNHOJP^RKSYTXUIXIZF[J]I^H_JaGcJdIfIhG
~^kv	q#]HJ_^gZ
~^kw	n%Z4Y>_BZD[HHZHaJ
~^la	G!G#_%G&F(C*A+C,B-X.E/I0G1E2b3_4H5Y6H7E8Z9@:B;C=[>a??@XAJBXC?DCEHFBGGIaJAK[LIMaNBP@QJRXSXT^UHV@WEYH]c^?bdd@eZfDgCh?
~^ld	X!H#I%H(I)J*J+J,J-H/J0J1J2I3G5e6I7J8H9H:J;J<j=I>I?I@IAJBHCHDHFJGIIGJIKILIMHNHOJPJRITIUIVIWJXJYHZG[J]J^J_DaHbHcCdHeJfGgJhI
~^le	M![#B%C&G(F)C*I+D,F-b.D/a0G1F2[3_4X5^6F7F8I9><H=C>_?>@IB>CGDGEFFYG[H[IiLDMFN^ODQHSXTBUCVAWFXAZ=[D]^^J_DaEbEcDdGeIfD
~^li	E!D#?%>(>)H*B+H,C-d.F/G1G2F3G5D6B7K8B9A:E;C<E=n>b?[@EAHBFCEDBECFJGZHbIZLBMCNAO@P@QaRFSDTZVEWAX^YBZ:]>^FaEbgcYdCeHgBh>
~^ll	c!J#J(I+K3Y9X:J=J>_?Z@HBXCHDHI[KHMJNJOIQXTJVHXGZG]Ia_bJhJ
~^lo	?#j%Y&C(@)B*=+F,G-D.C/]1B2b394I5D6_7^8>9B:G;A<C=C>G?D@CA]BDC<DDEbFBGDH^I^JEK?L]MINaO<PFQERGS>TgUEV=WBX>Y@ZZ[C]F^[_ba9bgcZd^eHgX
~^ls	tHIJ_
~^lu	b!J#J%I(G*J+Y-G/J2Z3H4J6K8K9_:I;J=Y>Z?G@YBZDGF[GJHBI^KGLJMGOIPJRJSYTIUJVGXHYK[I]_^J_JaFbHcJdJfHhG
~^ly	u/]B]
~^m3	l#G/[HIMWT_gZ
~^ma	C![#c%Y&E(X,F-^.D/H0D1B2Z3Z4B5G7Y8I9H;Z<G=Z>[?J@]A_BFCGDGEDGGJ[KJLYMHNDO_PASEU?VDWFXeYYZ>[X]@^Y_GaAbFcXd]eIfJgBhH
~^me	B!E#J%B(B*c+^,@-D/G0B1G2J3=4>5E6B7B8F9^:?;@<D=I>b?f@JAcBDCgD]FZGCH]JDKYL>M?NHODQERXSFTBU@VaWDXDZY[F]a^F_Jafb?c>dBeCfEg@hG
~^mg	j)Y7Z9JHGgb
~^mi	@![#X%G&C(F)C*J+C-G.D0B2?3D4E6J7X8?9Y:?<B=H>C?A@dBECIDJEIG>HAIgJGL>MdN:OaQCRfSeTXUAV^WIX>YB[Y]^^<_Yb=eFfHg]hK
~^mn	o#_3K>JDYKJOZVZZI
~^mo	F!F#_%B&E(E)D*I+Y,A-[/Y0[2C4D5C6Y7G9]:H;B<D=Z>I?I@eA[BYC^DHEFFHGIH]IXK]LBNHPHQIRFTGUGVYWBX^YJ[IaGb?cBdCeCfJgX
~^ms	V!F#G%e(A)Y*I+I,I-G.K/I0I1J2f3F4I5J6I7I8I9G:G;d<K=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELHMGNGOHPGQeRISITHUFVDWIXGYHZB[H]H^G_HaGbGcHdFeIfGgbhH
~^mu	N!F&I(D)F*b+F-_/F0I1J4H6G7I9]:[;H=E>I?G@ZA_BECIEZFHGFHZIaK[L^MXNDPDRGTEUDVEWFYEZ?_Ea]bGcDdHeIfDgJ
~^my	d#W(F)Y-I7J9Z>J?Y@HBWDIH]IIKHMJNETHV]ZB[]bJha
~^na	L#W%B&G(@*G+E,E-e.]/G0E1G3G5G6F7F:X;D<G=K>A??@GBFCXD[EJFfGBHIIeJDKFLbMJODPDUKVCWDXIZG[B]_^B_Yb^dIeFfDgGhG
~^ne	E!I#D%^&F(G)@*I+C,H-B.J/X0D1I2C3G6B7E:?;D=]?G@bABBHCaD_FCGCH]I^JGKEL^NZOHP^Q^RBSXTBX@Z]]G^C_BbEcYdbeKfIgZh@
~^nf	l#JHGJdZK
~^ni	B!@#?%J&H+X-B.D1I2E3F4]5H6Y7G8F9[;X<D?YABB<D^FFGIHBIXJ?LZMYOYPGRFSZU_V_WHX@YIZ]^J_ZaabDcHeHf^h]
~^no	E!E#A%=(>)a*C,A/X0I3@4?5H6A7G8[9c;G<D>D?F@_A@BaCHDdEBFHGIIZKGLZMdN]OCPDQERFSETIUcV:XDYAZY[G]J^A__abbWcHdJeCfAgDh@
~^nu	D!A#C%A&E(>)H*C+^,D-B.F/]0Z1J2D3l4A5E6I7D9;:F;C<E=?>h?<@DCAD]EBFCGAHEIZJGKALIMZNEOlPIQFRBSCUBV>WKX[YBZ?[F^B_IabbCcCdCeEf?gIhI
~^ny	h!J#H%I(H+K-F/Z0J3I4K6_7J8Z9_:Y=I>I?Y@bBECHDZHIIFKWLIMFNGOIPITIUIVIXIYKZJ[X]Z^H_KaJbIcKdGeIfIhE
~^o3	n/X=ZHGMXT]WYZK
~^ob	O!Z%D&I(D)F*J+D,]-a.J/D0F2G3G4D5I6F7I8E9]:D;c<H=E>A?C@@AdB@CBDHEGGbHHI?JIK@MINDOEPIQIRESGTJUEVCWHXDYFZ>[[^Y_iaEb_cCdCeHfBgJh_
~^oc	g)^*J-Y3J9H=Z@HBIHEKILYSJTIVYXJZaaJb[eYhJ
~^od	X!H#Z%[&J(E)H-Z/Z1Y3G5J6]7H8H9[;Y=G>[?FAICFDHEHFHH@IDKHLGN^OXP^RHSIUGVEWIYI[Z]F^GbFcJeJfEgHhG
~^of	P!F#F%H&J(D)H*[+G,H-G.I/Z1F2H5I6H7G8H:F<I?f@EAHBECEDEEHFIH^IBJGLGMbNDODPEQJRHSHTdVFWIX[YHZ?]D^G_FaDbGcFdHeJfHgdhE
~^og	h!J#J%K-J/K3I9I>H?J@_A[BHCJDJGXHKIIKHMJNJOZQ]RYVJX^ZF]J_^aIbJ
~^oh	g3_>W?K@KBKEZHIKKLZMYPJZF[^_XdZ
~^ok	e&Z7d=YBJHEVKZEbZ
~^ol	i1_3J@ZBIIHKHZ[bXhG
~^om	n#J9KBXDZEZHELXTJUIZJ][c^dX
~^on	B!W#A&I(G)X*H+G,^-?.D/e0[1J2B4J5I6a7X8D9H:B;I<I>@?Z@IAXBGC_D>EeFGGDHFIGJEKXL@MFN_OFPXQGRFS@TaU?VCWAXCYGZA[a]D^J_^aBbCcbd_e^fXg^hE
~^oo	w3]HIZGa[
~^op	K!J#F%G&H(d)D*]+G,H-A.G/X0F2G3H4C5G7C9B:F;E<[=B>Y?d@FAJBIC_DCEEFGGDHYI@JEK@LJMFNAOFPcQHRGSDUIVEWHXHYEZE[e]E^d_Ea_bXcIeXgDhB
~^or	K!B#B%B&I(A)H*C+F,F-J.H/F0G1H2H3D4F5I6G7J8G9D:e;G=]>B?G@ABBCCDCEeFcG_H[I@JGKDLEMINbOKPYQISETFUcV=WgXDYHZ:[E]B^E_YbDc^d^eGfCgFhF
~^os	m-I3J9I:]>J@XBICJGXHFKaMJO[XZZGaJeYhJ
~^ot	X!G(Z)J+H-Y/H0K3G4I6J8J9X:^;J=G@^AJBGEJF[GZHZKELJMHNHOHPFSYTHUFVZWHZJ[[]H^I_IcIdIgIhH
~^ou	P!G&J)G*I+J,H-C.I/G0H1X2H3C4I6H9B:];I<I=F>^?C@[AHBaCIEHFHICJYLFMeNDOEPEQJRGS]TJUFWHXEY]ZH]E^G_FaDbHccdEeHfDgYh_
~^ov	]![#Y%H(F)H+G,J-X/B0J1K2a3D4I6Y8W9X:H;b<[=H?H@ZAJCFDYEJFJGIIDKDMENGOXPXRIS_TDUIVHXGYIZA[I]H^H_GaDbHcGdJfXgHhH
~^ow	t#I(]@YHGPIVG^]
~^pa	3!=#J&I(X)C*J,G-a._0H1C2[4?5F7Z8C9>:Z;J=A>F@IAEEEFFH_I_J]KbLHM^NZOCP=QBR@S^TAUJVFWHXEYDZc[[]Y^X_@aCd]eYh]
~^pe	G!E#=%e&F(_*]+F,D-].I0K1D2D3C4G5F6D7B8Y9]:F;b<G=H>b?XAYB;CYDJFIJCKAMYNBPbQIRCSGTDUHV_WBXbYGZ?[[]J^]_Ga>bDcCd[eEf@gE
~^pg	y0aHDZJ
~^ph	G!F%E&H(A)D*_+[,F-F.G/D0G1G2H3b4F5H6G7E8F9@:D;G<H=C>g?Z@BAGBYC[D_EFFFGZHaIAJFK@LEMJNCOaPDQHRFSGTGVCWFXGYGZB[C^E_EadbJcEdEeHfEgXhF
~^pi	T!F%H(D)F*^,I-G0J1J2J3C4G5K6I7b8I:J<J?E@XAIBHCaDJEIFIGHH]IcJJKFL]MXNEOEPERHSGTFUEVaWHYIZE[F]I^H_HaEcGdGeJgHh[
~^pl	N!E#Z%J&I(D*H,H-X/F0H1G2X3[4F6G7F8G9^:D;H<I=b>J@DCJDBEJFYGEHaJJKILFMENEODPEQJRFSWTHUEVCWHX]YJZ_[E]D^G_Gc[f]gIhE
~^po	@!G%C&C(E)D*b+B,D-J.J/H0F1J2I4G5]6B7B8H:[;F<K=B>E?[@ZAJCFD_EHF@GHHaIDJ[KXLBM_NfOFPCQHR?SJTGUGV^WfY@ZB[G^H_FbFdBeCf<gdhB
~^pr	>!D#C%F&A(Y)H*^+^,D-a.W0Z1X2@4^5D6^8C9C:D<D=d>X?_@IA@BJC[DKEZFHG;HFI?LZMBN^OBP_QERBTFU>V?W=XbYc[<]_^[aYb_ccd@eFf;gGh]
~^pu	S!I#F%G&J(_+E,G-H.J/F0H1H3^5I6X7E8[:J;H<J=K>H?J@ZAHGGHJI[JHLFNDOCQJRGSGTDV]WGX^YHZJ]Z^Yb]fIgWhC
~^pw	c#J%a(IHDJ[KJL]ZJaJg^
~^py	r*Z9I?]@JLYX[ZJh[
~^qu	N!G%C&H(C)E*_,F-@.J1F2G3D5H6F7F8K9E:B;F<H=E>[?e@aAFBFCJDHEFIZKaLIMZOZPGQYRXSFTHVJWFX[YGZZ^F_IaBbCcBdFeGfIgHha
~^qw	n-f3J9I>K@JHFIFKJNKOKXJZGaI
~^ra	V!D#d%d&J)G*G+],H-Y.I/G0I1I2I3[4F5J6H7F:E;G<J=E>>?C@]AHBHC]DEEXFHGGHcIFJHKCLEMBOAPGQIRGSHTEUEVDWHX_YGZB[I][aXb[cBdGeHfJgG
~^re	3!H#@%[&E(_)J*C+d,>-B.G/^0X2=3B4D6I7H8F:E;C=]@DABBaCYD_EJF[GEJYK^LBNZO]QaR[SaT<VYWaXJYIZb[A^?_IbKdCeFhC
~^ri	M#H%d&H)C*J+I,H-B.H0[3H4D5I7F9a:I;Z<H=G>F?CAFBZEYGDHGIFKWLHM@N_O]PZQHTIUIV?WYYF_CabbFcEdDeGfGgDh[
~^ro	O!D#C%G&I(g)g*c+E,F-K.H/H0H1H4D5H7E8G9Z:E;F<H=C>c?@@>AGBBC@DFEGFGGDHeIGJFKbLHM@NAOJPCQISFTDUCVEWFXCYGZC[D]B^D_EaCbDdDeHgEh^
~^ru	Q!F#C%B&Z(Z*X+H-C.J/Y1Y2I3[4I7F:E;H?C@IDDEGFYGcJ^KDLFMENcOGR]SFUEVBWGXFYYZC[F]F^XaEbEdHfagFhE
~^sa	B!F#X&J(E)E*H+H,@-Y/_0A2H3]4@5I6F8@9D:J;C<F=X>:?JAbBACYDGGCI]KbLFM>NaOaPDQbR@TFUZV]X^YGZb[C]C^HaBbHeIfBgFh]
~^sb	e!K%J-I3J4Y9I>I?JBXCJEXIIKHMIPJRYTYVKX^ZG[[aJbKh_
~^sc	J!F#C%I&J)J*G+_,E.H/C0F1F2F3I4D5G7D8I:B;E<I>^@GAIB?CEDGEEFZGcHaICJCKaL[MIN[OYPIQJRESDTBU^WEXAYb^AaIbdcFdJeJfYg[hG
~^sd	t(KPa
~^se	;!=#Y%D&I(?)[*],I-Z.C/C1H2Z3A4_5a6a7K8J:?;D<Z=@>??ZAEC_DXEFF?GHHXIGJBKHLGMINHO>QXRbS]TCU^VXWBXBYdZA]c^Y_IaIb>cbfbgDhG
~^sf	u,Z3[7YHI
~^sh	L#a%E&I(C)E*Z+a,G-A/[0G1H3C4F5H6G7Z8F9C:Z;I<H=D>J?Y@EAJB?DEEHFHGFHbI[KHNIPDQISYWHYGZI[Z]]^__Zb^cFeHfHgFhC
~^si	D!I#B%J&E(=)^*G+^-]0H1G2D3=6H7[8J9I:F;H<c=D>H@?BXCED]EBF]HaIdJFK^LXM]NDOHPFQGS[T]UHVBWAXJYXZA]X^H_HaHbGcZeEfYgGhC
~^sj	m![#H(G)_-J3J9I>I@JBXDJHGIHKIUcV]XJZE[J]KaKbKhJ
~^sk	X!G#X%I&J(D)F*F,G-D.I/G1Y2I5J6G7I8b9A:E;H<I=Z?E@BAYBBCHD]EJFHGYH]IHJILHNEP[QJRXSHTFVHWYXD[[]D^Ga[bCcIeHgZ
~^sl	]!Z#X%G)J*I+I,J-^.K/E0H1J2J3J4H6]7I8H9B:I;J=Z>[@EAICHDGEJF_GIH]IXJJKFLIMENEOFPHSIT[UIVGWKXWZB[H]Y^I_GaEbGdEe[gIhW
~^sm	_!J#G%J(J,K-H/J3F4K7J9E:J>^?J@HBECJDIGJHYIXKHLJMINIOFPKRJT_VJXI[J][_Ja[bbcJfIhI
~^sn	g!I#H%J&I(I)J9Z:J=J>^?H@HBFCIDIFYHJIIKIMINJOJPJRcTKUIVHXHZ^[J]H_KaIb[cKfIhJ
~^so	I!F#[%J&F*G+E,D-a.J/D0D1Y2D4F5G7F8H9^:J=E>C?Y@_A_B^CbE_FYGHHHIXJHLBM@OEQFRCSBU]VZWHXGYHZ[[X]E^XaGcCdGeEfJgHh>
~^sp	P%G(C*E+E,G.W0F1F2F3_4B5G6E7C8E9I:C;J=B?I@HAFBECEDEEYGEHXIbJ_KGLIM?N^PBQHRISETcUYVFWEY[Za[Ca_bXcDd[eFfCgFhA
~^sr	tBYEZHJc_dZgJ
~^ss	H!]#E%D&I(?)_*F+Z,G-Y/D0G1F2H3a4I6F8D9H:C;H<H=I>B?[@JBWCDDXEDFGGHH[IEJ[KFLCMDOFPZQHRES[U_V[W]X_YZ[H]D^I_EaGbYcDd@eEfBgChD
~^st	A!b#I%B&C(H)Z,B.]0[1^2A4D5X7A8A9H:><C=B?C@JAZBFCIFZGIH[JCM_N[OZPGRZS[UFWKXIZF]a^H_GbHc>dAfchI
~^su	L#Y%H&H(a)I*A+I,G.H/]0G1b2G3G5Z6F7J<H>G?Z@^AHBfC[FJGFIXKDLINCOBPCQHRHSETEUIWEXGZ]]D^GaFcCdBfBgJhI
~^sv	q#J+K0[3K9Z>G?JBXCJDHHZI[KJTKVJXZZGaHbIfJhJ
~^sw	Z!]#H%I(G)K*I+I/H0J1X3I4I6J7I8I9E=H>[@]AHBDCGDFEKFJGHIFJIKZLZMGRGSZTJU^V^WJXHZ>[I]F^HaFb[daeXf[gI
~^sy	F!C#B%_&E(E)B*D,D-E.F/D0e1b2Y4_5D6G7A8_9?:D;C=A>>?@@HAEBGCADYEDFCGgH^I[JBKYLAM^NJO@PJRdS@T@UAV>WDXAYZZ>[B]@^A_Ea@bBc]dbeCfdgAh@
~^sz	n!G6[9X:[<Z=J?J@KBHHCIHKJU]VIZaaIbYdHfJ
~^ta	Q!E#^&I(E)E*G+G,G.H/W0G1H2H3B4Y5H6F7F9b:D;Z<Y=I>Y@ZAGBHCCDJFHG_HZIFKZLEMcNDQIRFSFTIVBWGXIYXZI[H]D_IaacFdCeGfCgJhZ
~^te	B!H#I%F&C(Z)E*G+A,D-a/B0F1B2X4C5C6D7?8F9J:_;B<C=_>c?K@JA@BYCXD[E@FYGDHXIJJJKDLaM]NIOcPAQHRFT]UaVDWbXcZC[B]X^B_DaHcHfDgDhI
~^th	>#E%F&D(J*G+],?/[0A1Z2E3I6A7[8[9f:I;X<C>[A^BXCYEGFHGbHEK_M@QGRJTIV]YJ]?^W_CbCcBdBeEfHgIhH
~^ti	G!C#Z&F(C)G*H,F-B/A1C2C4Z5D6G7D9X;C=Z>E?E@aACBYECFCGIJCL_NFOIP^RhSAT[UGVGWEXZYHZD[G]X^I_FbFccdaeXgGhA
~^tj	m#J)J-J2Z3J9[:J=K?J@HDJHCIIKIMJS[UFVIWJZFaJbJd[f_hJ
~^tm	y-X9J@ZHHIHKJX^ZF
~^to	I!J#A%E&F*@+B,h-a.I1a5F6C:B;H<F?]@aAHB^CBDIECFDGDI@JXLBMHODPGQFRaSbTIU_VJWFXbZH[C]B^Y_AaDbHcAdHeCfGgJhB
~^tr	I!H#c&G(G)D*E+F,E-^.Z/G0F1H2Y3C4F6D7F8C9=;E<[=Y>D?@@bAYBYC?DBEEFEGDH]IXJCLJN[OHPDQGSHTJUBVCWEXeYEZY[J]Z^^_HaabFeIfHhH
~^tu	R!^#G%F&J(D)_*E+G-Y0H1H2I3E5I6G7G8G;X=D>]@YAHBZCEDGEGFIIIKZLIMEN^OFPEQJRZSXUcVYWFXEZ;[G_FaIcDeXfGgG
~^tv	r)J*ZBJLZZI[[
~^tw	Y!J#E%I(E)H*b+H,I-G/X0J2J3[4I6I7H8Y9D:G;J=G>D?F@_AeC]FJGIHII[JJKXLINGOXPGRISXTYWGXFYJZE[G]G^I_DaEbHcGdHfHgIh[
~^ty	U!G%G&K(F)I*H+H-E.J/H0K1K2J3]4I6J7I8I9E:_;J>B?Y@cAIC[DDEJFIGXHEI]JILXMDO]RISJUIVZWJXFYIZE[_]Z^H_HaJbFcIdIfHh_
~^ub	b!J+Y-J/W7Z9J:I=I>Z?J@HBID^HCIHKILJM[NJO_SXTIUKVJX]ZI[J]Y^KaGbKcJfJhJ
~^ud	t(J/]=JB^HKZZ_J
~^uf	u3J9Y>[?XBJHGV]
~^ui	g!_#J%J&Z(J3J9J:^=J>J@IBHDJG]HFIIKJMJNXPJUYVJWKZZ]I_JaJbKdX
~^uk	w&I>[?KFZH[ZFbZ
~^ul	i#J%K-H3I9H>J@]BIHDIFKdMHNIOaZEaHeYhI
~^um	iEZIZZHc_d^fIgK
~^un	H#K%b&f(C)G*E+C,D-Y.H0J1X2H3I5J6D7^8D9C:H;J=H>E?C@WADCBDDEDF_G[HIIKJHK?LAM[OIQIRESGTbVEY][c]E^Y_BaDb^cGdZeCfDhF
~^up	P!D#D%]&I(a)J*H+G,F-J.I/Z1d2G3E4B5_6F7F8E:E;[<I=D>H?D@EAGBZDXEGFFGDH]JGK@LXMGNcQIRDSGTIUEVDWGXHYEZI[X]D^C_EaDbCcCeEfcg_hH
~^ur	i#J-J1J4J9^>J@JCJDJG[H]IHKHMJZX]KaZcIdYfX
~^us	=![%G&E(])X*X+X,H-Z.C/@0F1E2J3E4E5B6@9@:[;b<C=Z>>?ZAeBXCFDXEZG]HFJEKcLYM@NBOHPYR@SFTGUDWCYB[G]^^__daEbAc?dXe@fGg[hB
~^ut	P!I#^%J(])X*C.H/H0I2G3J4E5I6F7]8[9A:[;Z=[>F?F@DA^G[H@I[JGLYMJNIOJQIRESEUBWDXX]Y^__[cDeGfBgGhC
~^uw	y,Y3ZHY
~^uz	Z!W#H%H&I(Y*G,Y-Y.J1J2J3D4H5K6I7X8Y9E<J@EA]BID[EIFIHCJIK_MFNFPYRISHUFWHYI]Z^]_[aGcGdGeJfGhG
~^va	Q!A#X%B&H(A)Z*Z+E,H-_.I0F1H2Y3Y4I5H6F7F8E:B;E<H=B>ZA[CEEGFFGKHHIZJFL_OXQITWUDWGXaYF]A^C_Ya_bIcIdGeHfDgJhG
~^ve	C!;#d&D(A)@+H,G-E.D1c2F3]4H5Z7G8@9H:D;[<J=Z?FAEBACeE@FGGAHJICJ[KZNIOGPGQKR?SFT]U>V>W?XeYXZY]b_FaadFeBf:gIhZ
~^vi	P!D#^%E&H(J)G*H+Y,F-_.H/Y0J1I3H4F6F7E8F9D<H=C>?@]AGBBCXD?EEF]GGHbJJM_N]PJSETXUBVIWEXa]@^Z_DaXbJcCdDeHfDgHh[
~^vo	M!Y#E%I&H(F*X+W,E-Z.I0X1X2F3E6E7H8E9W:Y;E<H=F>G?]@aAEC?DEE[FFGJI^JEK]M[NZOYPBQKRESJV[WGXXYGZ@[D]a^CaXeGfE
~^vr	l#H(K*X+Z-G/J3J>H?[@]BICYDGHIIIKIMYOJT]X[ZIaIhY
~^vu	f#I(J*W-J/I0[6J9I:J=Z>G?I@HC]DHHAIYKYOJSKTJUHVIWKZ^]J_KaIb]cKdJfHgKhY
~^w3	n%KBGHHReZHdHfH
~^wa	G!E#E&G(D)C*Z+Y,K-]/Y0J1F3>4C5F6J8C9[:Z;E<G=D>^@dAEBFCYEEFEH[I[KXLGNXOEPAQGRDT@XbYG[b_DaXbJcCeFfDgF
~^wc	m%H(K9H;Z>J@_BICKDHHGIIK[MXOJZZ][aIf[hJ
~^wd	y,]HZeZ
~^we	H!G#A%I&G(?)C*F+H,H-b/Y0I2E3G4J5E6I8I9H:I;K<F=G>G?B@[AHBcCbDGEIFHGHH]KGLGM[NZPGQFRFSXT[UJVGWEXDZ_[X]e_GaGcAd@eHgEhI
~^wh	E!I#H%[(Y)F*H+H,Z-A.H/I0J1G2F3]6X8D9X:H;F<D=I>G?H@EAHB<CFDFEFFIGGHcI[JXLAMINdOZPDQGRDSDVAWDXBYIZa]]^H_]aacDdDeIfFhb
~^wi	?!C%D&I(H)I*G+^,_-G.I/Z0A1C2F3Y4C5^6G7J8G9J;K<G=H>Y?Z@bAZB]CAD@EDGJH]IHJEL[MaQERJSDTAUCV=WDXHYB[c]@aXbacHdGeafCg]h]
~^wl	e!I#I%H(E)J*J,Z-I3J4J6[8Y9J:H=H>J?J@GBHDHEJGJH]IJJZKILKMINJPHU^V^WIYJZC[J]K^aaJbIcJdWe^fHgJhI
~^wo	H!Z#B%[&H(D)H*D+G,E-c/Y0H2G4I6E7^9E:G;G<H=GAGBdCFDBEEFGGHH_JGKBLXM[NGOGPGQHRZSEUBWEXBYJZa[@]A_CbGcBeEf]gEhH
~^wp	n#Y-J3H9J>I@JD[IIK[ObZEaJh[
~^wr	D!G#X%[&H(?)B*D+I,^-?.F/Z0_1X3Z7D8Y:B;F>D?A@EAZCCD@EIFIHYIAKELCMBN>OZPYR_SDTEU@V?WDXXY[[C]B^@_]aBdcebf[g_hJ
~^ws	j!J#I(I-[/J1[3I4J8J9Y:J=J>G?ZA[BZCHDIHYIHKFLJMJOIPKRJS[TJUZVIXJYKZC[K]J^Z_ZaHbJcIdJfHhI
~^wu	_!X#E%X(G*J-H4Z9J:I=X>Z?]CIDHGKIIKZLJNIOKUXXJ[J_[aGcJfJgJhI
~^wy	W!b#D%E&X(Y+F,G.K/H0H2G4F5I6X7F8E9A:C=[>A@BAHBAC^DDEGFGI^JHKJL^MDN]OEPDQZRFSHTFU[WGXDY[ZX[X^E_EaXcJeYgHhD
~^xb	wH[
~^ye	]!]#I%K(I+J-X/J1]3I9X=[>_@[AJCJDHHCK^LYMINHPKVIXJ[K]I_JbIcJfJhI
~^yo	M#J%H(C)J*D+],G-J.J/I0J1Y2I4H5J6I8I9c:_;J<J=]?JAIBBE]FIGGJHLGMGNGOXPEQJRISHTXUWVZWIYI[G]H^I_HbFc]dXeGfHgF
~^yu	u?_ZI
~^za	P!I#_&G(?)I*Y+^,J-Z.J/J1E2F4I5G7B9F;E<G>??Y@DADB^CED[ECGYHHIYJEKDLHMAN_OJRGSBV>W[XHZK[X]Y^[_DaFbHdbe[f_gIh@
~^zb	k-b9K@ZBJEXHHKKX]ZIhK
~^zd	o%J&Z(J9I=X>[BKQ]WZZIeZfX
~^ze	X!F#D%E&J)H*G+[,G-].[1I2[4F5J6H7G8H9B:Y;G<J=G>A?C@YAWBJCBEIGHH]I^JIK_LGMCOYPFQJR_SITXUXVZWIXDZW[J]D^GaHbJeJfEgHhD
~^zg	i(K3H6[9[:J>]?K@HDZHGIIKIMKNIOaZD
~^zi	c!]#H%[*I+I-H/K3^9F=J>F?ZBYIZKZLJMINJPJTKUJVXXIZD[J][^YaXbJdFfJhK
~^zl	y3WIZ
~^zm	]!H#G%G(F)J*I+J,J-F/Y0J3F4J6J7Y8J9E:X;J=H>Z?H@dAJB[CGDFEJFJGJHGIEJJL[MXNGOGPGQJRJSJTGUGVGWJXHYJZX[X]H^a_HaDbHcIdHfGg[h_
~^zn	g!I#X%J(J-H2^3H4Y9G:H=K>H?]CIDHF[HFI_KGLJMINIOKPJTJUJVIXZZD[_]J_ZaIcJdJfIhH
~^zo	_!J#X%H&Y(H)J*I+G,J/J1W2J3]4H6J7I8X9F:G;J>Y?H@FAIEJFIGIJJKYLWM]NXOFPJSKUJVGWKXGYJZC][^W_[aFbHcIdYfGgIhX
~^zr	f!J(])Y*I7J:Y=J>J?J@IB]CIHZKJM]PJSXUHVGWJXKZW[J]Z^KaKbHdJfJgX
~^zu	Q!]#I%Z&Z(]*I+H,H-F0Y1I2J5J7J8H:];H<J=XAIBXDBEXGKHGIDJJKYLWNEOHPJRGSIWIYJ[J^F_Gb[d[eGfFhG
~^zw	V!Z#D%X&J(D)X*[+H-D.J1I2I5J7G8Z:F;H<J>D?E@^A]BKCaDCEHFIGFHFJILYNGSHTFUFVDWHZG]E^G_GaGbFc[dbe^fYhE
~a20	yHXIXZJ
~aad	a!H#F%F&K(H)H*I+J,I-G.K/J0]1^2J3G4I5J6J7I8I9E:I;J<J=H>H?G@GAIBECGDGEFFIHJIGJIKGLIMGNIOIPIRdS_T_UHVHWHXGYYZB[I]I^J_GaGbYd^eYgJhI
~aag	h!J#Z(J*Y+Z-J3K9H>H?H@XBXC[DGHZIIKILXMYOJVJXZZH]JaHhY
~aai	uGJHGMJZ]aIf]
~aak	n-Z3^9J>J@HBJCJDHIIKINYXYZF]]aYcKhJ
~aal	d#H%J(I)J*H+K,J-G/]0X3H6^7J9]:Y=J>G?X@FAKCHDGGKHDIZJJLKNGOJP^T[UZVHXIZD[I]I_HaHbJcJfIgWhI
~aam	p-Z2Y9J:Y>J@JF[HGI_KIZGh[
~aan	_!H#F%Y(G)I*I+H,X.X/Z0J2J3G4I6J7I8X:H;I=I>F?ZAICYDZFIGHIFJJKELZMGNJOHPJQ[RITHUIXaYJZE[Z]GaDb]cIdYeZfGgJ
~aar	Y!G%G&K(G)H*_+J,I-^.J/X0I1J2J3D4[5K6H7H8H9D:X;H<K=G>a?^@YAZCFDCEIFIGHHEIBJIMYNHPFRGSIUHWIYHZI[_]E^HaDb[cZdYeJgHhE
~aat	]!^#H%H)I*I+H,J-[/I0J1J2J4I6I7I8I:H;Y=H>X?]AIBFDEEIFKGIIDJKK]MFOXPGQZRHSITHU]VZWJYJZE[X]FbHcIeXgJhG
~ab^	u3Y9KHHI_c[
~aba	j-J3J9G>[?JBICGDJHZIJZF]caH
~abb	j![3J9X=X>J@JHII]KJMJUXVJZI]YaIbXfKhK
~abe	U!H#[%G)H*]+[,I.K/H0I1J2J3D4I5K6I7I8I:F;I=Y>[?^@[BICZD]EIFJHDKINYOEPHSITXUFVKWIYJZK[Z]b^H_HaGbGcHeJfGgJ
~abg	^#I%H*I+I,J-Z0J1Z2K3H4Z7J8J9H:H=Z>]?YCGDGHFIFJJLIMHOWPHRJSJTJU^VGWJXIYYZ[[I]^^J_IaZbIcIeKfFgJhH
~abi	X!^#J%I)I*J+K-I.[3I4J7J9I:G;^=I>I?I@GBFDGEKGJHYIGKXLKMINIOJPISIU_VbWHXJZ@[J]I^J_Jb[d_eYfGgJhH
~abl	E!e#Z%B&G)_*C+C,X-Y/C0Y2E3F5J6F7D8[9A:D;[<G=Z@DA^B]CXDEEGFEGGH[I?JJKCMGN@OIPHRDTHUaV_WGXDYYZI]F^F_HaHcFeYfIgHhA
~abo	[#H%I(G)I*K/J3I7J8J9G:_;^=b>G@XBBCHD^EKGIIXJIKJLFMHOJPIS]TJUFVEXJZ][I]Y^J_IaGbHdIfIgI
~abr	d#H%K(J,X-[3H7K9I:J=X>X?G@HBHCJDHH]IIKILJMINIPZQXTYUZVIZB[[]F^^aYcKdJfKhJ
~abs	l%Y1Y9Y@JBXH]KJY[ZE[Z_Z
~abt	u9JK[OYVZZH
~abw	w9ZHWR]
~ac^	T!E%G&J)F*]+G,H-D.I/X0H1I2H3]6X7_8G9B;H<I>]?[@bAHCJEJFHGGHWI[KALFMJNHOFRGTEUDVIWFXYYHZJ[[]E_^aCb_cIdFeHfCgFhZ
~aca	X!G(G)I*H.J/G0Z1Y2J3J4J6H8J;J=_>G?Y@WAIBFCXDJEZFIHEJJKDLKNXPHSXTGVEXJYJZJ[H^J_Ha]bZdIfZhG
~acc	?!f#^%e&E(D)[+J,X-B.F1B2b3G4C5D6B7C8A9@<D=F>X@BA[BWCEEDFCH_IHJDKDL]MFNHPcQbRASATIU@V[W@XCYB]C^b_Za>bFcEdBeAfBg@
~ace	Y(H)I*I+I,J/a0J2J6I7H8J9E:X>Y@ZAJBDCGDDEIFJGII[KZNFOYRJSJTGUGWJXFYJZY[H]F^I_HaFbGccdFeKfHgHh^
~ach	H#^&G)C*E+C,I-_.C/I0J1C3F5F9Y:F;X<G=D>J?BAICFDKEHFFGHJYKZL]M]NWOCPDQIR^SZTDVJWGXJYX]]^[_DbXc_eDgEhJ
~aci	U#F%[(H)H*J+H-b.J/I2J5J6I8I9[:[;I<J=H?G@EAJC[EYHFJIKEOYPGQKSXTHUJVDYIZA[H^IaXbFfZhE
~acj	Z!F#G&K)G,H-E.J/H0]1I2J5J6I7H8G9E;I<J=H>Z?[@EAICaDYE]FHGYJIKELHPFQKSHTGVEW[XFYHZB[G^IbFcJdJeYfZhG
~ack	D![#E%^&G(H)B*C+G,Y-F.G/F0[1W3J4I5]6_7C8Y9]:A;E>J?@@FAXD?ECFZGJIXJWKZLAM@N>OCP[SCUBV>WEXFYZZE[A]J^@_ZaHbIddebf_g[h?
~acl	q#F%[;bAKH]LJZI
~aco	i#J(I+J-J3I:J=K>K?I@[BICZD]HYI_KGMJNJUJ]J_XaJbKdKhH
~acq	q3K8[:JQaZG
~acr	oH^
~act	F!c#C%E&b(C)C*D+D,I-?.H/Z0Y1E2_3_4]5F7B8I9@:J<G?B@>AKC_DIEeFaGDHXIaJHK>LHMBNAOGP@RHSCTIUaVDWCXFYZ[A^Ia@bFcHdXfJgZh[
~acu	y>X
~acy	j!K-K.]3H7[:I>Y?KBJCIDXF[GZHEIGKKMJNXOHUKY[ZF_Za]cFdJg]hK
~acz	X!b#F%G&J(B*J+F-F/H0I1H2Y4G5J6X7H8[9C:E;]<[=E>E?X@CAIBBCFDDEGFIICJIKDLWMENDOFPERGSFTHUbV[WGXFYYZH[H]X^^aJc]d_eZgGhF
~ad^	K#H%](H)D+W-Y/Z1_3^4D6Z7Z8E9]:@;C<E=J>_?Y@@ABCHDYEGHJICJEK<LIM?OHP[QXRYSaUDVCW[XGYZZJ[A]]_Ka@bEf[gHhG
~ada	M!^#[&H(@)C*C+C,X-I/X1G2F4J5H7C8J9?:I;^=C>IAFBXCID[EZFFIDJFKHNBPWQXRJS^TaWHX]YEZI[B]Y_Da]b[cCd^eFfEgFhY
~adc	g!J#J%I(J)K-J0]1_3I4J8J9H=J>I?J@HBHCJDIGXHBIIKIMIOJPJReSITIUIVJXIYZZDaJbHdXeKhJ
~add	Y!H#J)J*I+K-H/J1J2J3_4I7J8b9I:Y=J@YAIBIC^GXH_KILKMINDOJPIQYUIV[XJZD]J^I_HaGbJcGdJfIgJhJ
~ade	[!H#E([)[+H,K-_2]3H4J6J7H9G<K>E?G@ZAJBDDFFKGHHaJIL]NFOJPHRJSJTEUIVFXHYZZG[E]X^Z_YaFbFcEdIfHgJ
~adf	_#K(J)K*J,[-H3J7h9I:J=K>J@JBJDKIIKIMJNJPITFVKZGaJbJdKhJ
~adg	qH^
~adi	d#I%Z(K+J-_3I=X?J@JBHC]H^IHKIPJSYU]VIZJbIcIfJhJ
~adl	q9J>a?JBKDIIKS]YFZH]JaIcZf[
~adm	A!D#B%G&E(c)j*m+D,h-@.F/?0D1Y2D3B4@5F6C7>8A9A:F;C<E=D>>?@@>B<C;D?EdFCHCI<JBK=LFM=N@OAPiQZRBSETAUZV[XCYCZI[A]?^J_Aa@bAc?d^eBf?ggh?
~adn	q-Z@ZDZ
~ado	I#a%[&G+X/C1Y4]5J7Y8H9Z:^;I=@>H?C@HBICFDXEIGCHJIEJHKYLGMINBOZPZQJRGSXTXUbV[WHXXYIZ>[H]]^J_Ea[eEf@gGh>
~adp	n#a%Y9JEFHENXWJZJd]eZ
~adr	g!J#J*J-Y3[9H:X>Z?Z@HBICXDaFZHAIIKHMJO]PKVJXJZF]JaH
~ads	Z!I#F%_(H)I*J+J,J-H0I1I3I4J6J7J8J9E:J;K=I>H?H@HBECHDIEFFKGHH^IHJKKILJMINJOJPIRGS^T_UIVHWIXIYJZF[J]I_GaHbIcGd]eYfcgKhJ
~adt	w-]SZcJ
~adu	]!_#Z%H&a(F)J*I,J-H3I4K7J8K9H:I=]?I@GAIBECJDHFJGHHCIHJXKGLYMHOJPHTXUIVHXJZF[I^]_Ya[bIcIdIf]gXhY
~adv	n(K)Z-J9Z:[;XBIHGKJS^UHVJZZ
~ady	a![%K(I)I*]+_-E3I9F=K>H?H@^CIDCIHJJK]LKMJN^OJPITJUIVGWXX[ZD[J]I_Kb]dIfKhI
~adz	l#K-I3I6[9H:Z>J@JDJHHIIKINJOaZGcKd_gJhZ
~af^	y#[4XbZ
~afa	w.Z6YSK
~afe	t,FH^JZ
~aff	Z!I#K%H([)Z+^-G/I0K1J3G4J6J7I8X9J<^=Y>I@GAZF]HBIGKGLKMHOXP^RJSJTZUDVZXIYK[J]I^J_IaHbIc]dYfGgZhJ
~afg	q+G-J3K9J=^>G?J@HBZCJDGHEIJK[NKOJVKZG]_aZfI
~afi	o3Z6]<ZHH
~aft	M#^&J(J)F*F,H.I/a0X4I5H7F8X:B;H?D@XA^B]CKDBEIFGGEHIIAL[MXNGOER_SITXUIVFWGYZZY[E]Y^I_FaGcEeHf^gJhC
~afu	rH]TJVYc]
~ag^	N#Z%D&H(C)E*E,G-B0K1H2G3F4J5H6F7^9^:Z<H=C>J@^AEB[CHDCFFGGHaIJKKLWMBNHODPDQIS[TJUHVBXZYFZG]D_DaYbZdbeHgFhJ
~aga	Q![%F&I(J+c,H-C.I/G0H1I2I3F5I7H8W:B;G>E?E@^AGBZCZDBEHFHGFHEMDN^OFPZQJRYSHUXVEWGYHZ[]IaIeIgGhH
~agd	r*Z8Y@KBZC[LYZK
~age	F!B#>%D&G(H*Z+],C-b.a/H0l1C2G3B5D6B7_8I9C:G;D<J=A>F?a@;ADB;CAD[EGFJGEIFJ]KHLDMENGOYPARBSZTFVCWHXbYCZY]Z^@_CaGbZcEeYgI
~agg	d!J#I%J(I3E8X9F:J=J>Y?H@GAZC_DFGKIHKGNIOIRISHTIUJVIXXYJ]H^W_Ka]bJc_dJf]hI
~agi	]#H%J(I)I*I+b,J-_.Z3F4I7I9G=I>E?G@FBECGD[EJGJHEIJKGLJMGNHPHRKSaTJUGVZWJXaZ^[J]G^W_JaFcIdJfIgK
~agl	f#]-H4Y8Y9I=K>I?JBFCJDIEXIIKHMHNXOKRYTJUJVJX^ZF]JaJcKha
~agn	y9J?]HHX^
~ago	d!I%J(H)I*Y+J,K-I.Z/J0K3G4I6J7I8J:H=[>H?ZBZC[FKGIHIIELJMFNHOIRJTHUIVHX]YYZZ[H]H^K_IaGbIdHfZ
~agr	i!C#X3J9Z=J>K@JBGDJHdIHM^VJX[ZG
~ags	p#[-K/I0K3Y9J@YHHIYM]TIXJZH_Fh]
~agt	]#I%I(H)I+X,J0K3E4J9G:I=H>E?F@HBEC]D^EYGJI^MXPJRJSITIUHWYXW[I]I^ZaFbHcIeWfGgIh^
~agu	g(I)Z*K-X9Z=J@JBKH[VXX]aJ
~ahe	n9KHHR_TKbYcY
~ahi	w>_HIaJfW
~ahl	c!J#H(J*J-a3^9I:J=J>F?a@FBGC]DFHHI^LJMINIPJTJVXZC[^]Y^JaFbJdKhH
~aho	n>]@XHDK[XZZIh[
~ahr	o!X-^1X>Z@IHHIJK^OJZHaJfX
~ai^	Z!H#Y%G(F)Y*G+X,Z/I0J1Y4H6W7I8I9H:G;J>D?^@[AXBIDZEIFIGIHJJJK]LXMFNGOGPIRISJTHUHVIWWXaYJZB[]]I^J_HbHcYdIeKfFgJ
~aid	d#I/b3J4W=XBHHFIIJZKHMJNHS[UKVIZcdHfJ
~aie	yBJH[Z[aI
~aig	t+[ZJ[[bJ
~ail	B!H#D%H&](C)@*Y+C,F-@.E/_0Y1H2D3a4G5[6J7F9=:b=F>c?_@AAIB@DdEIF[HbI;JGKFLAM[NEOHPYQ[RGSGTCUAV@WBX?Za[?]C_DabbCcKd@e[fDgHhE
~aim	k-[HYIJKJOYW[ZIaZh[
~ain	F#X%Z(D)G*C+_,I-B.I/Y0E1E2E3F4_5_6E7]8]9H:@;E<G=A>G?A@dA^C@D@EEF_GYHFJXKXLFM[N^OCP^SDT[UBVAXXYEZK[I]]aAbDcEdFeFfFhE
~air	^!Y#H%H/G3_6[7Z9J:a>Y?H@FBZCZDEEIHAIHKFMINHOKPJT]VZWXXIZJ[J]I_XaGbIdYfIhH
~ais	W!I%E&K(G)Y*H,I-G.J/X0J1J3_4G5J6I7H8H9J:E;I<J=Y>Z?Y@EAHBIC[DBFIGHHAJYOZQKRISIUFVYWHX^YXZY[[^HaEc^eJfGgI
~ait	W!H%G)J*I+Z-F1J3F4J6K7J8J9[;J>D@aAJCEEJFKGHHBIDK[LIMZOHPIRXSKTHUIWJXcYJZE[X]G^I_IaJbZcIdHf]h^
~aiu	l3H9Y>I@KBJHHI^OKZ[cZf]
~aix	q;YHZ^ZbYdZ
~aj^	e!K#J(H-I3H9G:I=I>Y?I@^BGCJDFIHKINJOYUKVHZ[]ZaabJfZ
~aja	g!_#I%J(Z)[*Y+J-[/H0Z4J6Z9G:J=J>H?[@HAYBGGJHCIZKDLJMIN[OZPITKUIVHXIZB[J]J_IaIbJcJfIhI
~ajo	r8]9G>]@KIZVZbY
~aju	r3]9ZHJIX
~ak^	X!X#K(F)H*I+H-_/I0J1J3]4G5X6J7I8I9E:G;J>EDXEJF]GGHFIWKDLHMFN]OEPGRISFTHU^VFWXYYZ@]G^I_Ha^c]dFeHf]gIhE
~aka	]!Y#F%Z(F)I*I.J/I0]1J3H5K6X7I8[9F:H;J<K?H@FAJBICHDFEIFJGIHGIFJJLHMFNGOHPXSJTHUHVGWJYX[H]G^HaFbZdae]fZhF
~akc	wZH^^
~ake	R!]#H(F)F+Y,I-F.J/Z0J1J2J3E4H5I6I7H9D:F;_<Z=X?Z@JAIBBGEHHIJK[LZMaOGQ^RISHTGUYWHXGYXZD[G]F_GaYbGcGdZeXfI
~akf	u@]HIa[
~aki	n3J9Z>JBJDKH]IJK]O[ZK
~akk	r-]
~akn	e!I#I%^(^)J*J-H/J2J3b4I5Y7I8J9E:I;J=[>G?W@GAJBFC]FJGJHXJKKFLJMHNIOFPIRJSJTJUIVXXHZD[J]H^J_XaCcIfIhI
~ako	l!K(Z+Z-J.[2_3J9H?K@JB[CJDFF[HHI_KIPJUJVJXKZFaJ
~akr	tG_
~akt	S!d%D&J(F)H*J+F-D/G1[2H3a4Y5I6F7G8Y9E:E;[=D>F?D@BAHBECcDIEEFHGIHGIBJHKBMFNEPARGSGTFU^V[WEXBYHZJ[F^I_FaDbHd_e^fIha
~aku	k(Z-K3]9I=Y>J?JC]DJHFIZLXOIV[ZX]JaJ
~akz	u-K/ZIJKIOYZ[
~al^	D%D&E([)Y+E,a-X.G0Y1]2C5Z7E8A:[;B<D>B?G@ZBFCJDAEYGGHbI]KYLEMXN_O@PHQESXUAVGWDXXYKZ=[@^CaGcEdYeIgbh_
~ala	W#E%G&I)G*H+G,I-[.W/J0H1J2J3E4G5K6H7G8H9A:F;I<J=F@[B^CFE]FIGJH^IIJIK^LYNGOGSGTFUDVGWFYZZZ]G^I_[aEbEcYdEeJf_hF
~alb	h(J3X9J=Z@[DJG[HDKJMJX]ZH]]cXdX
~alc	q3H9[@YBIGXHGKKM[OJX[ZJ
~ald	e!Z#I%I(H)J*J+X-H1]3H4J7J8I9G:J=J>G?Y@_BECHDbGJH@IDKEL_MIOJPXRJTIUZVYWXXJZA[I]H^H_Ja[bIcJdXfHhG
~ale	S#Y%C&G(C)K+H-A0G1H2H5H6F7I8F9I:J;G<I=C>F?H@HAGD[EXF^GDH_IYJFKaMZQISFUYVXWFXJYFZH[G][^F_]aXbEc]dXeHfHgJhI
~alf	a!I%J(G)I*J-J/a0J3Y4I5K7J9G:J;K=H>H?HAJBFCIDWEbGJIYJJKXNJOJPHSYTHUIVXXHZX[K_IdJfJgX
~alg	g(J.X3K9a>H?I@[BFC]DJHJIIKIM[UKXJZFaJc]fJhJ
~alh	h/Y4Z;WF[HFNZPXZY
~ali	N!I#D%H&I(I)X*D,J.J0H1]2G3]5H7H8F9D;G<I>]?EBZCEDCFGGDI?JGKAL[MYNYO_QHRZSYTEU[VZXXYFZZ]H^G_EbIcFdFeFfbhH
~alj	r%Z-Y?]@JHHK[ZI
~alk	l4Z8J9a?K@JBXHEIKKIMHNKYXZG]^aJ
~all	E!H#G%W&F(Z*E,G-^/X0X1H2C3G5D6C7B8B9[:J;J<H?^@CAIB_CEDDEGF]GDH[IYKHLGMGOAQ^RHS[TYVYWFYBZK[Y]J^I_FbZcbdAeIh=
~alm	l#XCYIZT[]ZdYfK
~aln	^#G%G&J*F+I,X.J/[0X1J2J3F4Y6^8I9D:G;I=G>Y?F@YAXBICGDFE^FJGHH@IYJJKELHMFNYOHQ[RISHUFVFWGXWYIZC[H]H^I_[aGbFc]d^eJgZhG
~alo	[!a#E%H(E)I+X,J-E.K/Z0J2J3a4J6I7[8J9E:^;J=H>D?^@JAIB]DCEIFKGJHEIZJIKENFPHRJSJUGVFWJXGYJZ?[^]G^G_[aFdZfHh[
~alp	w@[
~alq	wNY
~alr	d![%F(J+_-G3J9[>I?I@]BHCJDDIIK^MJNJOJVHXJZGhI
~als	[!I#[%I(J)b+I-G/J3X9H:J=J>H?H@HBGCGDGEIGKHZIFJYKGLKMHOXPIRZS[TXUHVHWJX]YJZE[J]IaHbGd[eGfHh^
~alt	L!J#F&G(Z)D*I+B,I-Y.H/Y0W2F3d4D6[7X8E9A<I=Z>_?K@]AEBDC]D^EEFIGGHGIFJGKbLFNEODPIQHRDVYX@YZZ;[X]@^c_Ba?bAcCd_eGgHh[
~alu	j-I/X9[HaJFN[TZZG
~alv	j!J#I%J(G)_-I2Z3[9G:K=J>E?J@HBXCIDIHCIFKGMJNJUcV]XHZE[J][aZbJhI
~alw	f!K#](J-H9J>K?J@]BGCJD^FZHGIGK^MJTY]J^JaJh[
~aly	y1]HYS]ZHfH
~am^	M!J#A%Y&G(E)Y*E+D,E-J.G/E2^3=5G7D8E:[<G>[?F@HAEBJCFDHEFF_GFHiI_JHK<LDMbN@OAPDQ_RESETDUBWEX@ZA[X]J^J_Ia_bIcBdDeGfBgH
~ama	Z!G%G(G)J*I+X,J-Y.J/I0J2J3b4I6J7H8I9]:G;I=G>Z?Y@[AZBKCED]EJFJGIHYIJJJKAMFNGODPHQ[RJSJTHUHVFWWXYYJZ@[I]E^H_JaabGcIfHgJhF
~amb	S!F#G%H(F)I*I+I,I.K/X0I1K2J3E4I6H7Z8I9E;I=G?G@fB^CFDFEHFJGZHIIDJJKCL]M[NEOGPHRISITHUGVJWIXFYIZZ]F^^_EaEc^d^eJfFgXh[
~ame	M#G%Y&H(G)F,G-b.H/X0J1G2G3E5H6F7E8E9A:I;G<H=D>@?C@XA_CDDCEXFcGDHaIbJHK_LEMAQHRDSHUEXC[D^G_FcFdBeFhD
~ami	c!I#F%I(H)J+K0W3X7K9X=J?HCHDHFXGIHXIIK_LJMXNZOHPIRKSJTIUJXIZG[J]I_JaYbJcJdJfXgKh^
~amk	q#]3J9I=J?J@IB[CKDIHZIGKIOJU^VHZG]]aH
~aml	c!J#Y(J)K*J+K-I/J3H7]9G:J=J>Z?I@GBHCHDHHZIGKYMbNIOIPKTJUKVJXJYZZD[J]I_KaIbFcKfJgZha
~amm	[!H%K(Y)Z*Z+H,W-E/Y0Y1Y2J3G4G5Y6]7I8H:H;J<J=H>C?FA^BECGDFFJGIHAIFJJK]LJMGNGO_RYSIUXVXXGYY[I]G^I_FaYcGdJeJfDgYhG
~amn	o#K-[2Y3Y9G:Y@JBJDJF]HBI^KINJOHUIVIWJZE]]aIfJ
~amo	_!H#J%H(I)Z-I/I0Z3F6K7Z8]9G:Z>H?Y@EAJBXCHGHIFK_MHNHOHRISITIUaVGWJXHYYZC[J]I^I_JaHbHcId]hF
~amp	j-W3b9H:I>F?J@GBIDJH^IJKIMHNJVJZDha
~amr	j%JHDQeS[YJZIbKfJ
~amt	n3[8^9I>J?]@JDJHFIJKHOXZIa^
~amy	u*Z0Z=ZBZHH
~an^	K!E#H%a&[(G+]-H0D1^2I3Y5F6H7C9X<J=_?<@GA_BJCIECFJHFJHKaLJNZOCQIRZUYWGYAZF]X_]a<bYcEdYeJf>gIh?
~ana	V!F#Y&W(Z)G+G,I-G.J/G1J3F5I6H7b8Y9A;I=D?F@[AIB[DIEFFIGGHHIZJ^KJMFNEOHP[QXRISFTFUEVDWIYIZX[G][^G_GaFb[cFdbeYfYhE
~anb	r7[JXa[
~anc	M!D&H(G)F*J,F-E/D0F1J2F4C5[6F7E8E9];b<G?K@DAfBGCJDGEFFFGWHIIDLFM^N@OARGSFTFUCVXWYX@YYZ<[D]b^E_da?bacHdBeHfJgIhX
~and	G!G#B&J*W+D,E.E0C1F2I3[4?5D6G7Z9^;H<D=J>d@_A[BECXDDEBFEGIHIIHJGMEN?QERCSGTHUGVGXZYCZ_[@]_^a_YaGb@cJdEeIfDhd
~ane	Z!H)J*J+_,J-G/H1K3W4Z7Y8Y9I:G=I>G?I@FBFCGDDEIGJH_IFKXMHNYOHPYRJSJTaUHVZWJXH[J]H^JaGcHdWfHg]hI
~anf	l-I6X9[>H@IDKG^HIKJN]X]]JdJ
~ang	B!]%@&F(I)J*]+D,B/Y0D1C2Z3<4I5E6A7B8H9::@;F<H=A>Y@eABB^CDD?EEFHGAH[IZJGKFLgM]NGOCPCQER@SETGVAWBYKZZ]]^f_HbBcHeBfJgYh_
~anh	r@^BIHGKHX^Z^dIfI
~ani	I!?#A%E&H)B+D-B.F/E0E2F3E4D5G6X7H8E9A:d;E<Y=Z>A@CAGBJCADBEdFcG^H@I?JJK@M@NaOCPGQXRES]TDUdVCWfXWYFZE]I^GaFb[c[d]fJgC
~ank	V#D%G&I(E)H,H-D.I/J0I1I2I3_4]6I7F8F9e:E;H<J=F>B?C@AAcBaCEDXEIFHGGH_I@KALFMDNFOEPHRHSHTEUFWIXEYG[F]E^G_FaCb_cFdDeJfFgHhE
~anl	p#])[*J-Y>J@GBJHJKZPIa[cYdJ
~anm	]#J%I(I)J*K+K-I/J3J4J:H=I>E?G@XBZCIDZIGKFL_MZNHOJPIRKSJTZUJVHXJZX[]]I^H_KaGbbcIdJfJg[hH
~ann	B%I&X(Y)Y*Y+B,I-[.D/A1D2E3Z5G6a9A:^;D<]=Z>^?^AIBBCEDJEGFWGZIHJBKHLCNIOIPHQFRBTGUDVEWGXJYZ]X^Z_]aAbAcYe^fDgG
~ano	U!Z#Z(Z)G*F+G,Y-]/G0Z1J2J3D4H5J6H8X9Y:Z;H=Z?G@eAGBBC[EIGFJIMDOFPHRIUGVCXZYIZD]X^H_KaFbFcHdEeKfHgKhD
~anp	yBJH]
~anq	k%Y(Y3_=^CXKKOIVZXJZGaI
~anr	l%Z-J3Z9H;J?]CJIKKIOJQaVJXJZK]Ja]
~ans	Q!X#I&Y(C)F*D+D,X-J.I0I1G2[3]5H6G8Y9F;G<Z>H@FAJBFCFEKFXHaI]JHK@MHOAPDQ[RES^UHWIXKYFZH]C_XaIbFcYdZeJf_gIhH
~ant	F#A%I(G)F+[-Y.I0J1D2H3B4Z6C7A8B:e;C<E=F>[@IABBDECFCGFHXJIKeLCMXNFOGPBRBS^TIUcVCWdXXYJZ=]_^D_AbWcGeKfIgHhZ
~anu	l!I/K@IAKBJHCK_P[TJ][_Zb[dJfYgY
~anv	Z!Y#G%H&I(Z*D+J,G.J/J0I1J2J3B4H5J6H8[9B;X<J=[>G?J@CA]BHC]EIFIGXHGJIK_MENEPYQKRISHUFWHXZYI]Z^]_^aHcGdFeJfGhD
~anw	n?HCKMZNYZJ]YaZ
~any	M!B#a%D(G*I+^,G-a.G/E2G5H6F7Y8_9[:[;[<H=J>XAFBKCAD^EGFFGDIGJEKJLHMANZOXPIQIRFTYUbVGYGZG]B^Wa@bCcEeGfCgIhB
~anz	l%K(J,Z-K3F8Z9I=H>I@JCYDJHFI]KKOHU^VIX]ZH]XdHe[fJ
~ao^	T!E#F%Y(]*H+G/H1Z2I3[4H5J6H7K8H9]:Y;H<J=E>D?Y@HAHBIDCEXFHHKICJHLHPEQJRJSYTFU]VIXIYH]]_Ga[bDc[dGf[gJhF
~ap^	V#Y%G(F)I+I,I-F.J/I0J1I2H3D5e6H7I8G9G;J<j=H>F?G@YAJBFC[DFEHFXGIHAIDJHKGLIMGNGOXPHSJTFUHVGWIXHYHZG[G]F^I_HbGcFdGeYfEgJhH
~apa	a![#J%I(Z+H-G3Y4J8K9H:H=I>G@HBFC[DIGIHIIHMGNIOHRJTJU]VHWKXIYYZG[a]G_YaHbZcJdJf]
~ape	l#X-J9J<[>H?J@[BJKHNYOZXIZJ]K^ZaZhZ
~aph	a%E(_)Z@HBIDIHXMJVJZGge
~api	Y!F#I%Z&J(E)H*I+H-F.J/X1I2J5K6X7H8Z9Y:F;I<J>E?F@JAIBFCGD]EHFIHDIZJIKELGMFNEOYPXSITGUFVEWIXFY[ZY[H]G^GaEb^dbe^f_hF
~apl	l%[(I*Y?a@ICYHGMJPJZI[KaZdJgX
~apo	g!J#G(I)I*Y-I1Z3I9G:I=K>[?H@IA[BGCJH_IIKIMINJOJPISHUJVIXJZ]]I_YaJbJc[dJfJ
~app	N!C%[&G([)D*]+_-Z.G/X0J1G2H5G6F7F8E9[;Y<H=C>_?b@HAEBFEFFIGJHaICJEKELJMANWOBRJSFTCUAWEXI[C]H_DaabDcDdDeHhA
~apr	d!J#X%I(J+J-Y0^3I9I:^=I>I?G@HCJDIHHIGK]LJMHNGPKR]TYUKVJXJ[Z]^_YaFbJcJdHeJfGhI
~aps	e!]#[(J-I3J6W9G:J=b>H?J@FBGCKDIGKH]IHKFMINJRcTIVKXGZD[J]I^J_EaIbHfJhW
~apt	U!H%J(G)J*H+I,J-F.J/G0J2K4H6I7I8I9E:I;J=H>E?Z@DAJB]CHDFEJFJGIHcIGJIKELHMcNGOGPHRHSITHUIVGWKXGYI[H]^^I_IaFbecIdIfGhF
~apu	rAZHGZZ_YbZfX
~aqu	n@]HJN[U[XJ
~ar^	B!?%E&H(W)C*H+_,D-Z.G/I0G2[4X5E6Y7I8F9G:E;J<C=@>Y?_@WA]B]CIDXE@FHG=HbI?JHKbLHMZPCQGSEU<VAW?X_YJZ][_]F^aa@b]cIdFe[gHhH
~ara	K!H#B&H([+D,D-A.H/^0a2b3D5G6E7E8E9F:D<H=J>H?b@JB>DXFcGIHJIfJEKDLDMWNBQJRISFTZV_YIZC[^]A^J_Ka>bEcHdDeGfEgEhZ
~arb	o3W:Y@YSZZIbZ
~arc	Y!D#G%E&H([)I*I+I,I/I0J1Z2X3C4G6H7H8G9C;X<K=F>C?DAHBZCYDEEIF[G^HbJJKDLYNFO^PFRHSITHUGVDWIXFYHZF[H]F^^_XbZcFdaeIfHgIhZ
~ard	N!D%[&H(G)]*D+],f.J/[0F1G3I4D5H6H8K9_:D;G<H=C>C?ZAFBHCCD@EGFIHXIDJFLEM]NBOIQ]RESJTGUDVBWGXGYbZC[F]C^E_Db[cCdEegf@gHhE
~are	Q!Z#B%H&H(Y)E*X+_,G-[/H0G1H2H3Y4E5H6F7E;[<Y>B@JAYBIEGFGH_IDJFK]LIMYNCOHRGSFTDUDWGXDYFZC[]]Z^Z_ZaGcYdDeHfCgFh^
~arf	c#F([)I*[-J3J9J:I=I>H?X@[BJCHDJHDIZK^MINXOJPJTKUJV^XX[[]I^YaIbKfKhH
~arg	f-K2]3X9I=J>J?J@JBJDJGcHCI[KJMKNJS[VJZH]]aXcHdDfHhJ
~ari	O!X%H&I(^)Z*D+H,F-]/F0G1H2H3D4F5I6G9B:[;^<I=]>BAaBJC[DHEGHGJEKHMCNBPFQIT[UIX[YH[I]Z^]_[aIcDdYeIfD
~arj	yBJH[b]
~ark	d!J#I(J-[2]3H9F=K>G?F@IBHCIFYHcIWKGMJNJOJPKVJXJZB][aYbIcJfK
~arl	_!Z(J-H/X3I7K9H:[=J>H?I@^BGCIDIHIIGKZMIOJSYTHU[V^YXZA[X^YaJbJcJfKh^
~arm	i!K(J-I3J9X:J?J@JBFCJHaIIKIMIPJUKVJXJZF[YaGbbdIfJhJ
~arn	i!K(J-Z.I3H8^9G:W=J>Z?J@IBXCJDEH[KZMYNJVIXIY[ZF]J^JaJhJ
~aro	g![#I(K*[-X3I9J>Y?Z@HBHCEDJHYIIKGMKOIPKTKVZXI[[]I_XaFbKdKf]hJ
~arr	U!_%F&J(F*G,I.Y1J2I3C4I6X7G8H9C:F;I<J=G?E@CAJB^CEDIEIFYGHH[ICKZLHMFNGOFQ[T^UFVGWIYI]J^H_GaacFeJf^gHhF
~ars	o+I-Z3Y=YBGCXD[HZKIOWZI
~art	J!G#@%H&G(E)B*F+X,E-W.X/E0J1D2E3F4B5F6D8F9F:b;D<G=F>_?>AHBcCBEEFWG[H^JZLDMANGOGPIQGRFSXTZUAV[WCXFZ@[A]_^C_ZbecCdBeDffgJh@
~aru	j!J#J0[3X9J>J?[@IBICJDIHDIHKHL[N^VZZG[Z]I^Z_^aJcJfJ
~arv	w#X%I(J9I;bHGZJ
~ary	Z!H#I%H(]*J+J,K-F/J0X1Z2J4I5Z6K7J8J9I:Y<K>Z?[@JBDCID]EJGJJYKYL_MGNGOJPZRJSJTJUGVFXJYYZ@[J]IaHbHcXd^fGhW
~arz	m%K&Z(Z-J1[3K8J9J:Z=X>KBIIJKJNJZI_KaKcId_eZgJhZ
~as^	Q!G%G&K(E)G+H,I-Z0J3E4H5J6I7G8I9a:E;J<K=I>A?FCZDDGHHaIbJFLGMFNGOHPGRbSHTJUFVEWIYHZ[]F^GaEcGdFeZhH
~asa	[!F#](F)G*[+H,I-J/I0J1J2J4H6I8I9D:F=G>b@DAJBDDDEHFIGFHXIDJIK^L_NbOGPFSHTEUFVFW_XGYIZD[[^G_HaEcGdGeJfFgIhE
~asc	n(J9H>I?J@IBJCIDJHCI]KZVJZY]_^[aJbXdKe]
~ase	N!D#[&J(J)F*G+F,G.I/G0G1H3F5H7X8G<I=F>D?D@EAHCHEIFHGZHZIXJZKZN_OHPFQ]RFSGTDU^VDWFXJYZZY]E^[_EaEb[cFdbeGfGgJhX
~ash	X!H#K%F(G)I*J+J,G-F/I1I2J4Y7I8H9G:H;J<K=G?G@DAIBCCHDGEKFdGbH^IFJHKDLIMeNFOIPGRGTIUHVHWJXHYIZ?[I]H^Y_HaFb[cGdDeYgIhH
~asi	Z#X%I(H*K-_2Y3H4J7J8J9G=c>I?I@YBFCHDIGJHFIXKGMIOIPITJUJVIX[YJZF[J]J^Y_JaYbIcJdXeZfHgKhH
~ask	R!F#H%Y&J(D)F*[+[,X-E.J/H0H1J2J3E5J6W7H8Z9E:I;I<J>A?D@BAIBFC^DFFIGHH_IIJIKGLaMINFSITGUGVEWIYW[G]H^G_JbJd_e[fZh^
~asl	R!E%I&J)F*F+F.I1H2]3E4F5I8G9F;H<I?CAHBYCDD^EHFHGEHJIWJKKYNXOFPDRGSETDUXVIWEXEYGZb[Y]Z^[_EcEd_eGfBgEhZ
~asn	q#J&Z-I1[3H>K@JBJCKDHGIHCJ[LJMJNZT[UIZI[]^^fH
~aso	^#H%I(I)J+K-_3]4J7J8I9Z:I=J>F?EA[BXC[DXGIHAIDKEL[MGNbOISKT[UJVGWKXIZ[[J]I^I_IaFbIcIdJfIgJhZ
~asp	p!X9Z@[HIIKa]
~ass	4!>%Y([)E*F+B-]0G1D2^3?4@5F7Y8E9@;D<Z=H>E?JABB[DGEDFAHYIbJ_KaM_N]OBP>QDR@SITBUGVBWGXCYDZa[]^[_BcId^e^fIgZh^
~ast	L!H#^%[&H(@)F+H,E-I.]/I0E1F2F3>5I6J7D:d;E<G=G?C@cAEBEC_D]EFHFIaJEKdLYM?NDO]PCQHSDT[VDWDXGYEZH]G^B_IaJbHdFeZfHhD
~asu	uA[HIR[_ZcY
~asy	l-YA]HFI^KJ
~asz	o(Y)]-Z3I7W:Z>JDJHHIJKIOZZJ_Z
~at^	?!^#?%Y&H)D*?+@-X/I0G1]3[5X7]8G9a:C;]<A=@>d@DA]BICDDHEFFIHbIJK[LJMENbPIR@SHT?WIXDZJ[J]C^W_ZaGb>cEdGeFf^gZhJ
~ata	R!Y#D%D&I(A)F*F+I,X-X.Y/Z0G1H2H3b4F5I6Y7X8I9B:_;X<I?WAGB^CCFHHEIFJGKZLHMZNBOBQISETCU]VFXEYGZ?[H]J^K_XbXccdXfChX
~atc	W!I#G%J&I(])K*J+H,J-W/I1I3A4I6a7J8J9G:J;J=I?HAeBECGDFEJGIIDKILJM[NIOePJRGSJTIUJVIWKXHYIZB[J]I^KbHcGdJgH
~ate	J#G%H&G(Z)]*[+@-H/F0D1W2F4G5F6D9G:Z;K<I>F?GA]CHDJEHFEGGHIJGKFLFMZN_O[QGRaTFU[VXW[XJYDZ[_FaYb[cFdGeFfXgHh?
~ath	l?Z@XDJFaHXKJZE
~ati	@%Y&G*@+[,Y-G.G/B0B2C3c4D5C6B7[9=;I<H>G?F@DAHBGCaD_EbF[G]H^IBJFK>LDNbOEPGQ]RISHTBUYVAW^X^YBZB[H]J^H_GacbCcId]e^gGh=
~atk	q![%Z9J>JC[DIHZIIPZXJZ[
~atn	n#J+J-J3I6]9J>Z?Z@YBICIDHHHIGKaMJO[VYXKZGaIdJeYhJ
~ato	G#a%G&G(Z)_*b,W-H.F/C0E2E3_4_5G6I7G8C9?;E<G=A>a?_@CADBICFEJFIGCIGJDKBLFNFPeRDSJWGXIYF[C]X^E_Ea^b[cFfBgDh@
~atr	f(K0Z3H9I:^=]>H?J@[BJCJDJHCIbKIMKOGR]VKZGaHfXhK
~ats	l-[3I7[9I>G?K@ZBJCIEJHXK]MJNHO[XIZF]KaGcZeZ
~att	N#Y%[&H)G+E-^.H/E0H1G2]3^4I5H6K7F9D:I;I<I>E?C@aAGCXDHI[JFKHMAOEPIQJRISFTZUXVBWEXbYJ[D]^^Z_EaYbCcHdEfAgIh^
~atu	Z!G#K%G(H)H*I+J,H-H.K/J0[3F4I7I8H9G:H;J<]>G?G@GAJCHDGEJFJGGH[IGJJKFLIMJNGOHPHRHSaTIU]V]WGXHYH]H^I_IaGbIcGd]eaf[h^
~atw	r-]Z[
~aty	y3JHYU[
~au^	]!J%I(I-F/Y3F4J7K8Y9Z=J?[@XBYCHFZHBIFJKLKM^OHPJTJU]XI[Y][aWbIcXdIfHhH
~aub	t9Z?YCJHXIZZH[X
~auc	b%E(I)J+K-Z3E4Y9Y:J@HBZCZDYFJHWKHMIOIPJTHU[VHWYXJ[J]IabbIcJdJfHhJ
~aud	_!J%K(J-Y/[3J9J>J?JCJDKE[GJHXIJKEMIN[VYYY[Y]]^IaJbKdJfJhX
~aue	p#[BJMZfY
~auf	[!I%H(H)J*J+],I/J3G4I6J9G:G;K=]>[?G@CBZCGDEGIHGIDJJKHLcMEOIPIQZRYTKUGWJYJZ[[H]]^HaZbGc[dGeJfXgYhG
~aug	t9^BYHEKZMJ
~auj	w@ZHJX[ZK
~aul	b*E-J2Y>J@^BHDHEYHdIHKDWHY]ZHaKb]
~aun	uHXMJTWhX
~aup	uD[ZJh_
~aur	r6_HDRafK
~aus	O!F#_%I&J(Y*G,H-Y.J/Y0G1H2J5X7J9D=I?J@FAJBFDXEXFIGZHFIXJGLXMFNWPFR]SIUZXZYGZ?]_^HbHd]eHfXgHhD
~aut	I!C#G%[&H(b)b*J+D,f-A/F0F1Z2G3]5J6F7I8F9A:I<H>[?^@XAFB?CZFGGCHaJGKGLEMDNBODPBRESJTXU]V^WEXCYEZ;[G]G^E_DacbCdCeFfBhD
~auv	m#],[-J6X9J@KBJHEKJX]ZIc^dHhZ
~aux	r)[4ZAZDJ_J
~av^	Y!Y#X%G)G+G-E.K/X0Y1I3C4G5J6c7H8H9F:I;I<J=F>I?]@XAIBCC]EIFIG]I_MEOHPFRGSITFUFVDWIXFYH]X_GaDb[cGdFeJfE
~ava	Z#X(F)H*H+I,J-F.J/H1H2J3_4Y5J6I7H8I:F;J<K=X?_@GAJBBCYEJFJGXH]IEJJK^LHMFNFOFPJSXTHUEWIXIYX[G]Y^J_HaDcEfXhE
~avb	w>JHGIHKIZH]bf^
~ave	I!I#G(G*[+G,J-J1I3^4D5]6F7H8E9Y:G;X<H=_>J?GAEBEC_DaEFFIGJI^JJKZLEMENXO]QHSETCUIVFWIXHYFZH]Z_JaAcGdGfJgGh[
~avi	i(K.Z6Y>K?XBHDJH[M]UJVJWYZEa]bX
~avo	e#[3J4J8X9J=J>JCJIIKaMKNJPKRZUZVJXKZ^[JaJcJhJ
~avr	j-]@[BWHGKXZH
~avs	m!c#F;Y@GBIIIKJU[ZI]J^I_KfZhK
~avv	o@HB[HYZHa[f]
~awa	b#I%](G)Z/J3H4K9H:X>G?Y@_CHGJIHJJKFLJMIOJTJUYVHWJZH]a^]_KaEbIcKfJgJhG
~awc	u7]:Y@HBJH]ZI^J
~awd	y#HB[DZHJZ][K
~awi	_!Z#F%X(F)H*X+X,I-[.J/J0J1J2Y4H6J7I8I9]:W;I=G>F?F@_AIBFCGDDEYFJGJHDI^JJKDLIMFNGPGRZSITHUHVXXFYIZX[H]^^I_HaEbHcGdHeJfWhY
~awn	i%a(a9I:J;_=J>JBIDIE]NJUIVIZFaJbKcJdIfIhK
~axi	p-J3FIHOHXc
~ay^	O!]#I%F&J(C*J+F,H-D.H/D0F1H2I3C4G5I6H7F8G:H;G<I>I?H@eAGCGEHGFHXIWJHKHLWNXOEQJS_T^VEWGX]ZY]^_EaZbGc[dGeIfEgXhJ
~ayb	uHHN[SXZJ
~aye	l9J@]DJHIIJX]]]fZ
~ayo	wHGc[fZhY
~ayr	w!WH]ZJ
~ays	G#Y%E(C)G+J,H-].Y/X0G1Z2H3G4G5H6K8G9C;I<I=X>C?F@IBHFGGKI_LIMBO]PDQHRGUXV]XbYG[F]G^WaHdYfEgBhX
~ayu	r3J9YIZZZ
~az^	n%Y(J*Y=ZBICXDJHEK[LJMKNYZ[
~aza	h-^/Z9I>J@ZBXHFIIJYMIN]OZaXhJ
~azd	wHXN^
~aze	p-YV]bZ
~azi	U!D#E&X(I)G*J+I-E.J/H1J2I3]4H5J6I7I9]:Y<J=I>G?D@DAHBZD[EYFIHKJIKDLHN^OGQJS[UZVJWZYHZ[[G]E^H_ZaJbEcIdGf[gXhF
~azn	rHJL[ZJ^_dZeIfK
~azo	p#G/[@ZH^KJQYVX
~azu	l!Z(Y/W3I>IA]CKDJHXIJKJO[VZZG_ZaJbXcJgZ
~azw	r-[2Z9G:WF[HJI]
~azy	k#^3I9I>J@YBICJDIIIKIMJOHVZXaZG]Ja[
~ba^	n9J:Z=]@]BXCZDJHFNYZH
~baa	n*[-_4^9J>J?X@YCJHDIIKWMKNKZFaJfY
~bab	w!Z>G@XO[ZGa[
~bac	E!X#D%]&H(?)C*E+G,Z-A.G/H0[1Y3A6a7E8Z9K:C;G>I?B@FAZCCDAEEF[HGI@K^LCMCN@P]QWRYSDTCUDV@WDXJY[ZJ[C^A_]deebf^g]hA
~bad	j#a%J)Y9JBXDKEXHZPJZI
~bag	h-H4Y9H>_?JBHCJEXIIKHMIRYTKX^ZE[K]KaJh_
~baj	u!a9H>]HIKKZFbZ
~bak	^!Y#G%Z(F)I*J-F.K/I0^1J3H6X7I8[9F:H;J<K?H@FAJBICHDFEIFJGIHEIGJJLHMFNHOHPXSJTHUHVGWKYXZX[H]H^HaGbZdae]fZhG
~bal	[!J#K%J(d)_*Z,d-Y3J:J=K>Y?G@IBIDIEJHHKJNJPFUHVFWKZD]KaJbJdCeIfJgHhI
~ban	Z!J#F%J(I*K+I,J-Z.I/J2J3H4J6J7J8K9E:H=I>^?H@EAJBDCEDGGJHiIJKCLIMFNHOIPJRJTJUJVIXIZ@[H]d^J_JaGbFcJdHfJgJhG
~bar	]!F#D%I&J)I*G+H,I-].J/H0I1J2J4Z5K6H7I8I:G;a>_?_AIBEC^EJFZGIHAIJJJKZLHMFNGOGPXRHSIUHVYWJXEYI[a]G^I_HaDbFcHdHhF
~bas	^!I#I%I(G)K*K+J-G2K3F4Z6J7J8J9H:[;J=b>F?J@FBFC_DGI_JJKFLJMIOHPIQ_RITJUHVGXHYYZA[Y]H^J_JaHb[cIdHfGhI
~bat	h!Z-[3X9G>W?I@IAZBICJDHH^IGKIMJNJOaRXVKXIZF][_JaH
~bau	y4]
~bb^	yHJ[]hZ
~bba	q!](Y9J;Z=J>[BJCIHFI]ZG]YaJ
~bbe	m)[3[=Y>J@JAWBHCJDJK[MaOYUKVIZI]JaKbH
~bbi	p3Y=ZBYCYHHUZZJ
~bbl	n+J.YAXBJIIKZLWZI[[]Zb]
~bbo	w7_HHKYSJ
~bca	wH[
~be^	Y!J#Z%I)I,K/_0[3G4J7I8J:H;J=H>[?FAXD]EIFKGIHFKJNIOIPWRJSJUHVFWJXHYJ]a^JaJbHcHdGfHhF
~bea	g#J%I*Z-I3H4J8J9X=I>G?J@IB_DHGIHYIHKHMYNJPIRJVJXYYJZGaGbJcYdFeIfbhJ
~bec	S!H#Y%K(I)X,J/Z0K1I3I4I5X9I:X>J?H@GCIEZI[JHLXMHOYPHRXTXVXXYYEZ@[J]Z^JaIbIcHdYeIfIgJha
~bed	l(J3J8Y9]:[@IBZCJDJIIKILXN[VYXJZG]JaJ
~bee	V!X(E)[*I+I,J-Y/H3G4G5[6J7I9H:I=X>FAJB_CHEJGIHDIJJXLIMHOGPJRJSXUZWYX]YK[H]Z^H_XbHcHdZeIgI
~bef	V!X#G%I(H)J*J+J-H3G4H5[6J7I8I9H:I=I>G?F@[AIBCC^D[GJHJIDJIK[LHMXNGOGSIT^UJVGXY[H]b^J_Ib_cGdIfHgJhY
~beg	l%K-I3Y9Z>C?K@IBIFZHEIHKJOGQ]VXX_Z^]^aEbZdJfI
~beh	Y!H#G%[(a)_*b+H,Z-H/E0H1X2I4F6H7G8H9D:F;_<K>E?E@DAHBDCCDGFJGFHEIDJILHM_NIOIP]QKR]SHUIVJXFYI]E^HaDcFd]eJfDg]hZ
~bei	W!G#G%]&^)I+I,Z-I/J0J1J4Z5J7Y8I9H:[;Z=F>XAJCFDGEIFJIHKBLZMFN^PIRKTHUHVFWHXGYJZG[H^G_IaZbHdFeZfFgHh_
~bek	f!J#J%F&_(I)X*J,J-]2Y3G4J6K9G:Y;X=I>W?H@ZCID^EIHZIGKGLKMINHOJPIVWXJ[X]J^K_JaHbJcJdHeJfJhI
~bel	_!I#H%H(F)I*[+J,J-[/H0J1J2K3W4I5]6I7H8J;J=H>[?^@GCHDEEHFJGIH=IBJJLIMGNcOGRYTIUFVEWaXHYKZ@[I^J_Ga]cHdYfIgIhX
~bem	w-^HIIZ
~ben	N#Z%X&Z(E.I/F2G3J7I9D;[<I=[>F?IA^BXCEDJEFHGI^KGNHO[RWSFTIUBWEXZZA[F]Y_XaCbBd]eZgZ
~bep	wHJQ^VYX[ZJ
~ber	H!H#C&H(X)E*F+a,F-H.G/G1G3d5G6E7I8H9@:I;X<G=D>b?I@IAEBAD[EEFEGYIYJEK[LGNDOdPXQHRGSJTZUDVZWFX]YEZA]Z^C_CaZbCdBeGfIgF
~bes	b!I#I%J(J*Z+J-H2Y3F4Y6J9Z:I;J=X>[@[AJBHC[EJHEIGKHLJNIO[PJRJTKUIVHWJY[ZF]J_[aZbKdJfHhY
~bet	_!I#J%J(I)Z*J-G/E0J1J3J4W5J6]7J8I9I;Z<[=I>H?H@bAXBFCHDHGWIGJJK]LJMHNHOJPJRJSITHUaWJXHYJZD[K]I_IbIcadIfFhJ
~beu	y:[=X
~bev	f!H#H%I(Y)J*]+J,K-Z/J0J2K3H4Z7K8J9F:I;J=J>Y?]@GAKBGC^GKHBI^KFLJMHNIOIPaUJVFXGZY[J]Z^J_HaGbIcJdIfIhJ
~bew	w([*XC]HH
~bez	n*Z3J9J?]CZDXHGIKNKPXQYY[ZJcY
~bge	_#I%I*J+J,J-Z0J1Z2K3H4Z7J8J9I:H=Z>]?YCGDGHFIGJJLJMHOIPIRJSJTJU^VHWJXIYYZ[[I]^^J_Ia[bIcIeKfFgJhH
~bi^	f!Y(J)Z+G9I@aBZD[HGKJMZVYZG
~bia	W!H#H%I(H)J*J+J,K-I/Z0K3F4J6J7W8K9F:Y;K?H@aAKB_DHEJGJHEIFKELYMYNHOIPJRJSJTJWJXH[X]G^^_HaGb]cHeKgYhZ
~bid	d!I(^)]*J-b3J>J?K@IBHDJHAIXKHLINKP]QZUGVJZE^_bKhK
~bie	Z!F#E%H&J(G)I*G+I-X0I1J2J3J4I6I7]8J:F=D>W?F@BAYEXFJHCIDK[LHNHPGRISHT[UGVGWIX_YIZH[H]Y^^_[aYbGc^d]fZgGhY
~bij	u1[8]HJIJKZdKgX
~bik	r#J>J?_H]XJZHaJ
~bil	S!]%G(J)F+H,I.Z/I0J1J2J3[4[5J7I8I9D:J;]=F>b?E@DAIBBEJFJGHJIKDLHNFOJPFRHSFTFU_V_WFXFYHZ>^H_HaYb_d^eYfIgGhF
~bin	b#J+Z-J/H3[4J9I<]>G?J@JBZCJDIHbIIMJNIOJRJTJXKZH]J_KaJbIcbdIfJ
~bio	d!K(J-H3J9I:J>I@]D]H_IIKHL[MHNJOJUJVJXJZX[J]J^IaJbZdKfKhW
~bir	o%]4WHDI[ZK^XdZfY
~bis	n3Y>K@YBJHFIJK[MZZGgZh]
~bit	d!J#[%H(J-Y3I9Z>Z?IBHCIDJG]HXIFKYLKMHNITIVJZ][G]H^ZbIhH
~biu	w9[>[?[BIDJHH
~bje	S!]#G%G&K(G)I*I+I,I-E/G0H1H2I3F4F6H7H8G9F:H;d<J=H>F?G@EAeBECGDHEJFJGbIEJIKFMGNFOGRHSJTGUHVEWJXGYIZC[H]G^[_haGbHcGdFeJfEgHhE
~bju	n-Z:^>K?aCJDKHFIKPZQYVKZI
~bko	y5X9ZBJHGZ]
~bl^	G!e#F%A&H)^*E+E,Y-[/C0D2F3J4b5F6I8]9B:B;]<H>]?Y@IA[DBECFFGIH[ICJHKHLGMDNAODQJRDSXTDUaVbWAXBYYZG]B^HaFbGcGe[fGgBhD
~bla	]!H#G%H&X([)I*I+I.W0J1K4H6W7H9F:H;J=J>X@IAJBFCFD^EIFJGIIDJIKEL[MFNFPJRJSXTEUHVGXGZa[H^H_HaFbacGdHeYfYgIhF
~ble	L!J#]&I)F*I+E,J-B.H/E0[1G2H3D4E6E7G8H9B:H;E<I=Y>A?E@FA[BfDIE]FIGEHIIBJIKELFMINAODPGRFS]THUGXEYFZf[G]Z^F_CaZbHcadYeFfH
~bli	]!J#F%G(F)I*J,J-F/J2J3D4J6J7I8J9Z;J=H>H?EAJBCCFDJEKGJIXJJKZL^MFNXRJSITFUIVGWJXGZa[]]G^H_IaabacHdHfH
~blo	I!A#i%B&H(A)[*C+D-c.b/A0E1X2E3?4I5F6D7B8D9@:B;G<F=C>C??@IAHBJCID?EEFFGDH]IAJaKZLCM?NIOCP@RBSBTjUBV@WDXeYDZ=[e]@_Ca@b_c]dBeJf?gBh@
~blu	w9JH[K[
~bly	y>G@YO[
~bma	oBYHYM^ZIhG
~bmi	nHDMKZb
~bo^	n3J9Y=]?KBKGJHGMHZIa[cYf]
~boa	a%J(J)I*J,b-H/J4K6J7J9F=J>J?HCIDJFZGKH_IHKHMINIPITJUJVJXJZD]I_JaHbJcIdJecfHgK
~bod	V!F#F%F(Y*H+^,J-_.K/G0I1W2J4I5J6Y7H8H9[:F<[=H>E?Z@ZAHBGCEDYEJFIGYHCIJKDMHOHPXS^U]VIXFYIZJ[H]HaFbHdYeJf]gGhH
~boi	u>]FJH]IJ
~bok	u/Z3H9JHHIcTJ
~bol	c!Y#K(K*J-[3J7^8Z9G:K=J>I?Y@GBICHDIHHIeKGMHNZOJRJSIXJZF]JaIbKcJfIhJ
~bon	o-Z3J9^=ZIGKGO]ZH
~boo	b!J#H-I/K3I9H>H?K@IB^DJHbM]NKTFZE[G]J_JaIb[f^
~bor	c!H#I%I(G)K*H+J,K-E/J0J1Z3X4Z6J7J8X9D:_;[=X>K?bAIBECGGKH=IEJJKHLJMHOIPIRJSJTIUYVIWKXGYYZX]Z_ZaHb^cIdEeJfGgIhW
~bos	m!Y([8^AXBJHEK[_Y
~bot	Y!G#H%H(_)I*]+I,J-J/G0W3Y4[7H8I9a:[;J=H>Y?Y@EAdBYDFEJFJGIHAIEJIKFLIMHNGOWRISJTZUIVFWIXHYJ]G_GaJbHcGdIfGhG
~bou	Z#G%H(^)H*J-[/J1J2K3G4J7W9F=[>E?GBACHDXHYI]LFMGNHOIPIRJS]TIUFVEWXXIYJZ[[I]H^J_JaDbHcbdIgJhG
~bov	t2Z;_
~bow	w>[HJNZX[ZK
~box	]!J#I%[(J+J-J3J9H:J=J>c?H@HBICHGXIHKIMJNIPJTXUJVJXJZD]K^^aXbKdZe^hY
~br^	g!J#J%J(I)^*J+J-[2Y3I:Y=J>I?J@IBGDHF[HEI]KIMJNJOJPYSJTZU_XXZG]KaIbKcIfH
~bra	V!E#F%X&J)G*Z+F-b/H0I1I2H3a4C5Z6H7G8G9B:E;H<I=Y>X?Y@HAIBAC^EIFHGYIIKILGMBNCODPFQJRHSETJU[V]WZXEYJZB]B^Y_Fa]bXcadGeHfZgHhF
~bre	^!H#I(I)K*J,J-_/J3a4H5X7J9F:J=]BFDFFYGIH[KDLJMHNZOGPJTJUIVWXIZB[I]E^J_JbXdIfIgKhI
~bri	_!I#G%I(I)J-G/J6K7J8K9_:J>H?H@HAJBFCHFYGIIHJJKHMIOHRKTXUIVHWIXI[[]Y_GaGb_cYdaeZfIgKhI
~bro	S!H#C%D&J(E*G+G,G-K._/Y0H2Z3D4Z5I6G7G8G9D:F;Y<I=E>F?D@EAGBHCFDEEHF]GFIBJGKCLHNYOGP[QZRWSJTXUEVZWHXFY^[G]eb_dEeGf]gGhJ
~bru	Y!Y#H%H&I([)Z*G.J/J1J2J3I4H6I8X9E:Z;[<J>G@FA[BIDIEIFIHDJIK[LKMFNFPYRISITJUGWIYI[J]b^[_ZaIcHdEeKfGhF
~bry	r3J9^HJa[
~bsc	r1Z9[=^@JBJHHKIYZZI
~bse	l%Y9XBIHaZF[[]I_ZaIcJ
~bsi	l([HZI[ZY_X
~bsl	p)]3YDJHHIKKINKUbZJgX
~bso	u1[
~bst	h(J)Y-^3H9I:I>I?I@XB]H[IGKIMINKOHUYVaZD]JaJ
~bt^	c!G#J%H)K+J-H/I3H4J7K9]:J;_=I>F@YBGCFDGIZKYMHNHO[TIUXVHWZZA[W]I^J_[a]bXcJdKfJhJ
~bta	y,[
~bte	r,^HJVZZH
~bu^	hCYHEKYcb
~buc	p3YHJIafY
~bue	u9]=YHGIJZJh[
~bui	e!J#[%I(J1e3J4X6Z7K9H:I=[>J?J@HAJBIDKG[HCIGJJKIMJNIP[RIVJXHZG^Y_JaJcJdIfI
~buj	oDYH[MXXYZY
~bun	h!I#K%H-J/W7^8Z;a@KBJCKEZHDNKZGc_dXfYgJ
~buo	w9^>JHI
~bur	m3G9]>[?a@JBKCYDJHEIJKJMJOHV]ZF]KaIhK
~bus	i9J=cBJCKHYcXdIfKhI
~but	]!D%I(c-I/J0J1J4K8J9H:K=I>I?J@IBFCJDIG[HcKILXMINIOJP[RKSJTHVIXJZX_Jb[cIfGhJ
~buz	w>[HYaH
~bvi	r-c9JHIIIKJ
~bwe	u3Z9ZR]
~bwo	m#[*Y-]>H@JCIIHM[ZI]JaXhZ
~by^	n!Y#J+Z@[BIDZHZKJVJh^
~byl	n-K9I?]@JBJDJHHIKK_PZVJWZZH]]
~byt	[!I#E%I(G)J*I+J,J-a/Y0J3G4J6I7I8J9D;J=H?G@eAJB[CGDHGJHJIEKBL^NGOHPHRJSKTFUIVFXXYJZX[Y]H^[_IaGcHdXfHh]
~ca^	Q#J%J&I(J)F*[+[,F-H0G2H4E6G8G9@<I=[>B?YA]B?CXDXEFFHGEHJIILYMAN_PFSITDUBVGW]XAYXZY[E]H_Ea_bbfHgG
~caa	u%JEGWJZId_eZfJ
~cab	t9I=b@[BIHGZI
~cac	^!J#H%J&Z(G,[-I.E3X4K9H:I=H@HCaDFFJGJIIKIMaNHOYRKTKUIVIWJXHZG[J]Ya^bXcJfIhI
~cad	Z!G(G)J*J+I,J-F0J2J3E4E5[6I7I9F:H=Y>DCXD[EJFKG[H^IDJIKDL_MXNGO]PGRHSJTGUHVGWJXGYIZG[I^^_HaXbFcHd_eJ
~cag	u-^?ICIHFKILY[]
~cai	k(K-K3J4X6Y9J;X@JAZBIIJKJS]TJZI^Z_JaJcZdYf[
~caj	y/I0[N]dJ
~cal	S!Z#Z%E&J(E)F*G+G,I-J.I/[0H1I2H3Y4G5J7G8H;H<J=[>J?]@EAWBXCFDDEHF]GFH]IHJHKXLGMDPGQaRXSYTFUYVDWHXFYHZH[F]Y^F_Fa_bEeIfEgZhI
~cam	R#E%G&I(E*F,H-D.J/X0I1J2I3X4G5J6H7Z8H9C;H<J=F>F?E@eAGBaCEDCEIGGH[IAJHK@L]MZNFOEPFQJRHSITHUFVGWIXEZ[]X^]_Da[cFdKeIfEh]
~can	D!G&G(Z)Y*X+C-J.G/C1E2G4Y5J6_7J9B:J;F<J=^>^?ZB<CED]EIFYG^HIJCKJLEMEOHQGRDSITGUCVGWFZX[X]a^Y_]aAbDc[e_fCgG
~cao	W!G#G)X*I+H.J/I1Y2J3Y4I5K6I8J;I=G>F?[@KAIDDEYFIHIIEJIKDLJPGSYTGU^YI_Ha]bEcYdIf]hG
~cap	c!J#]-I/J9K=K>I?J@KBGDYFZHJI[KILJMJNIOJTJXHZZ]_^JaJbYdJfJ
~car	U!F#H%J(Y)G*H+H,G-D.J/H0J1J2b4H6I7G8I9E>^@YBBCDDJEJFZGHHZIcJIKCLIMFNYOEPGQKRIS[TIUGWIYI[Z^Y_HaDbacEd]eJfGgHhY
~cas	]!H#I%H(H)J+K-F/I2X3E4J6J7I9^:H;]=I>a?H@EBGCGDXGIHZI^KELXMGNZOHPJTHUHVHXIYXZ@[J]H^b_JaGbIcIdafIgIhH
~cat	H!F#[%J&G)F+F,].I/E0G2H3[4C5G6F7I8F9E;G<H=B>]?c@GA_BBC_DHEFFHGDHbKBLEM]NHPCQIRESEVAXIYGZX[F]Z^IabcHdBeWgFhC
~cau	S!H#X)J*K+X/Z0J1J4I5X9J:X;W?H@HAYCIEZI[JHLYMGOXRXTXXYYEZB[K]Z^Ja_cHdYeIfJhF
~caz	y,[
~cc^	p)Z@[BWJYcX
~cca	_!I#b%I(Z*J,H-Y/J3H4J9I:J=K>J?J@GCIDIHJIHK[MGNJPJSKT^UJVJ[Z]J_JaIbYcKfJhI
~cce	J!X#@%c&H(I)D*E+F,E/e0F1I2F3D4I5H6F7D8F9B:A;F<H=B>_?]ADBgCFD>EFFGGDHZIXJILENHOYP^QaRFSETDUCVDWGXEYFZa[J]B^A_BaBbIdDfHgDh]
~cch	e#Y-J/X3I5Y9I>X?J@IBICJDJHEIIM_NJY[ZGaJg[h^
~cci	i!Y(K-J3Y>I?I@XBIIJKJN[V[Z^]XdJ
~cco	B!e#_%a&H(B)^*X,[-?.F/A0W1F2c4C5F6D7G8D9F:Z;X<F>D?A@BA^BICJDZEFFEGXICJDK=LaMENCOCP_Q]RDSCTZUBV^WBXEYDZJ]C^d_[aCcBdEeBfAgChB
~cct	n!]#]*Z2Y3H:Y>H@JBJDWHEP^THUKZB[J^Z_Y
~ccu	k)^*J3J>JH]LGZ]eZ
~ce^	N#X%[&H(F)E+Y,G-X.K/E0H1H3@4F5I6G7F8G9]:Y;G<I=a>F@_DJEGGFHKJGK_LHMZNIOXP[RFSGTGUCWGX[YG[G]I^F_GcGdDfDgGhZ
~cea	m!J%J2ZAcHH_JfK
~ceb	d>KH[ZJaZcb
~cec	m<]HELaZI
~ced	d!Z%H(J*J-F/X3I7I9G=I>G?I@^CHDHEKHBIXK^LJNHOJPITJUJVHXH[[]_^J_JaJbJcIdJeYfYh^
~cee	j#K/]3I>JBYHDMZS[TXX]ZIdHeY
~ceg	w-X?]@JHHKZ
~cei	^!J#J(H+J-X/Y3G9J=J?J@FBHCIDGGJH]IZNIUIVYXJZX]ZaZbJdJh[
~cel	W!H#[%I&K(G)J*I+H,J-E.J/I0K2K3Y4I6J7I8J9D:G;J?D@CAIBCC[D]EJFJGJHcIDJJKZLIM^NHOaPIRJSITGUIVGWJXFYJZB[H]c^JbGcHdIfIgIhE
~cem	h+Z-I>X@ZBJDGH^J[YYZF][aH
~cen	M#C%E&I(E)H*D+F,G-A.H/H0H1H2I4E5G7D8F9@:E;I<I=n>B?CAHB@CCDAEFFGGFHdIXJEKZLFMBNBOCPCQJRXTEUBVEWEXCYGZ:[F]D^E_DaGbBcad@fCghhC
~cep	T!E#E%E&K(F)I*I+H,H-Y/a0I1I2I3Z4I6H7G8I9F:C;I<J=F>C?]AIB^DFEIFJGFHFI^JZKZLFMYO]PIRHSJTIUHVEWIXGYJZ^[G]F_FaEbGdGe[fFgHh[
~cer	U(]*H+H,J-F0J1J2K4G6H8I9G:];J=Z>D@HAJB]CFFHGGH^IEJ^KDLHMENDOGPWRHSGTHUXVXWHXZYIZ]][^H_GaZdIeJfEgGhG
~ces	L!^#C%a&H(W)D*H+J,F-B.I/b0G2G3A5I6G7F8G9C:D;K<I>a?J@IAEBdDJEFFHGFHXIBJGKALHMJNBOEP^QaRGSbTFUAVEWGXFYGZ[[E]Y^E_DaCd_fBgFhD
~cet	m/X3I>J@JGWHGIIK[NKOYh]
~ceu	y=[HJKJZZ
~cev	p3J9ZHWOYaZ
~ch^	B#a%J&D(H)C*I+G,C-X.C0B2C3?4E6Z7G8F:@;G<C=??>@HAbB^DYEAFXH]IFJFK^McNaOdPDQFRFSATFVYWD[F^J_YcWdFeE
~cha	B#E%>&F)G*Y+A,D-G/b0C1G2a3E4E5E7D8H:C;I<[=@?B@bAFB^CEDEEEF^GAJIKDLdM]OEPFQGRBSGT@U]VIWCXAYZ[H]Y^g_Aa@bCdYfEh]
~chb	r4YVZZHfZ
~chc	d!J#I%K(I+]-J/Z3H7J9F:Z=J>F?[@[BEC^DFHBKZLJM^OHPJTIVIXI]H_KaFbJcJdJfIgJh^
~che	M!C#]&G(a)F*Y+Y,B.D/I0E1F3F4C5Z6G7E8G:J;Z<J?YAYBGC]D[FZGJHFI_J[KFLXMENYOFPWRFSGUFV@WDYFZE[E]Y^__Hb_cYdYeXf@gChD
~chg	w@XBZDJM]
~chi	Q#J%E&G(D)G*Z,G-C.H/Z0J1I2Y4Y5Y6^7E9[;G=D>a@=AGC[DBEHFGGFIXJJKDM[NJO^PER^SFTEVCWHZH[I]J^F_Fa[bXcZdEeIhZ
~chl	d!K#J%J(J)Y+K-[/Y0J3J6a:I<Y=H>J?]@GB^CKDIEJHEIHKHMIPJTXUGVG[J]Y_JaJbHcXdJeXhJ
~chm	h!H#J(K-J/_0Y3J6[9I>I?J@[AZBHCKDJIHJXLKNJOJPZT[XJZG]J_]aJcJdJfJhJ
~chn	f#X%K([*J-I3[:X>IDIHYIIKIM]NJOIPJVIXJ[J]IaIbYfKgW
~cho	O!X#C&H(E)H*E-Y.J0G1H2G3G5I6G7F8F9W:B<H=D?Z@]AcDAEGGEHBJJK_LYMJODQIRHSFTDUZVFWFXCYGZJ[c]W^F_da[bIcJdGfEgJ
~chr	N!B#E%b&W(A)D*D+D-E.J/D0_2I4Z5K6X7D8[9J:B;E>@@@AHBFCIDAEDFIGdICJIKFLCMZNAOHP_R^SETDUDV@WEYZZI[E]D^CaBbBdde_fbhA
~chs	g#J-I3X9J>Z@]BGCJDIHEI_KYLaMXNJZF]J^JaI
~cht	C!G#H%^&E(Z)F*I.E/H0[1E3C5I7J8D9H;a<F=H>D@JADBDI[JFKKLYMHN_OFPJQHTEV[W[XFYIZZ[X]Y_Ya^bIcIdWfJgGhZ
~chu	g!Y,Y9JBJFYMJPXR[UZVJY_dJfI
~chw	p*X-Z3Z>J?]KJ
~ci^	Y!F#X%G&K)H*H+I,I-G.I/I0J1J2X3G4I6I7Y8I9_<K=F>G?D@DAIBYCEDXEIFIGIHEIbJIK]LHMZRJSYTGUEVEWXXXZa[F]F_GaZdGeJfEgHhF
~cia	T!X%G&J(F)H*H+K-X.^/Y0I1Y2I3D4G5J6H7G8H9e:X;Z<J=X>D?E@YB[CDDDEHF[GGIZJJKCLHMDNFOFPGRGSGTFUDVKWIXJYHZF]^^W_GaCdYeJf[hE
~cib	w>IHZa[
~cic	y.YHKK_ZE
~cid	_%J&Z(H)J-Y/J3G4J7I8H:H=I>G?XA^CIDHHXIHKFMYNIO^PJRJSaTJUGVHXI^J_HbIcHdIhH
~cie	X!W#J%_(^)J*J+J,J0J2J3D5]6J7I9E:[;J=G>[?EAJCZDFFZGIHDK]LIMaNGOFPGRXSJTHUHVGWJXGY[Z@[H]G^I_IaXbHcHdHfGh]
~cif	g!J#K%H&a-I/J6a9I<Y>I?K@HBICJHHIXJGKGMJO^PKXHZD^IaYcKeJfJhJ
~cij	r-J3Y9J>K@JHHI_O[XJ
~cil	b!]#J%Z-e/]3H4Y9J:K>Z@HBICIDIGJHHIYKHMINJOIPJXJZE]KaHhK
~cim	b!H#J%J(H)J0I3J:G=I>K?JCJDHH^L]MINJPJSZTKUXW]XJZ[]ZaJbIdIfZgX
~cin	f!I#_%X(X-I3E:Y=J>X?Y@HBGCJDJF[GJHEIHKJM^NJOEPJTKUIVHXcZF]IaHbIhJ
~cio	Q!C#D%E(J)Y*H+F-B.I/G4G5I6G7J8J9I;G<I>H?G@GAHBYC]DIEXIJJHKBNWPJQJTFU]VZXXZY]H^Ib^dFfahK
~cip	h#K(X)H*]3J6^9J:[=J>I?[BICJDKEKHJKHMINbPHUJVJY[ZC]J_JbZcEdJfIhI
~cir	q/XHJN[ZIc[
~cis	g%Y(_)]-I:Z=Z>K?J@JBHDZKINZPJUKXXZH]JaKcJfJhK
~cit	h!K#I%J-]3I9_:K;[=J>F?J@IAKB^CIDJH]IGKHMKNJUKVI]H_JaJ
~ciu	t#[&Y-ZBJHINYTY
~cj^	p(K*Y+Z:Z=YBJC[DEH^IJ
~cja	f!I#J%J(H+I-I3J9I:I=G?G@HCXE_GHHYKHMYNGOKPJS[UZVYWYXJZF[J]Z^X_KaIbJcYdIfYhJ
~cji	]!H#H([)I*H,I-F.K/I0^1J2K6J7I8H9G:H;J=[>F?_@HAJC[DZEXFJG[HDJJKGLJMGNXOXPGRWTHVGXHYIZD]H^J_XbHcGeZhH
~ck^	=#d&J(E)C+D,Y-D/A0X2G3?5Z7C9X:=;D<X=I>H?<@IAJDIEBFGHXIEJYKXM;NAO@RbSFTeU>V<WBX]ZJ[_]Z_JaJbYcIdde_fXh=
~cka	b!K#Z%G(Z)J-I/[0K3X4Y8J9E:I=I>H?I@GAKBXCIDFF[GZHEIGJZKILJMINIOJPYR^SKTHUJVHWKXIYJ[J]I_Ib[cIdXfFgJhI
~ckb	nHGZG^]d[e^
~cke	X!C#a%F&I(F)I*I+H,H0J1J2]3Z4G5J6]7H8H9a;I<J=F>[@CAIBYCZDEEIFYGHH_I]KCLHMENFOFPGRGSHTZUFVEWHXEYHZI[F]E^J_HbDdGeHfFhF
~ckg	i(K0]:X@WBYEZHFKYM]ZGdK
~cki	pK[QXTY
~ckl	o([,H-]/J6]9H>I?J@ZBICJDKHXI[KIM[OITHZJ]JaJbKeFhK
~cko	X#b%a(I-K3J9K>J@JBIDJGJIJKJMHTbZG[H]D^JbJf[gJ
~ckp	m%a>[HDdK
~cks	O!D#E&Y*G+H-F.I/F0I1W2I9H:Y;G<I=^>E@CCXDJEJF_GGHFIEJKKBLYMENCOGPXRYTFUYVXW[XE[I^EbYcYd]eZf]gJhD
~ckt	f!Z#]%K+J3I9G>Y?H@IBECHD[HYIYKIOJRJVIXIZI[I]Ya]bJcXfJhK
~cku	g6a9KBJHaKIPYZFfH
~ckz	u(].YX[
~cl^	g#F9K@JBHHdK^LJUKZG_[f[
~cla	Z!F#Y%G(J)I+I-^0Y1K3F4I5K6]7I8J9G;J=H?F@XBDDXEJFJGHH]IZKXLXNIPGRISJTGUHVGWYXFYJZX]X_HcHdGeKfGgIh[
~cle	d!J#]%[+Z-I.F/H0J6Y?I@JAKBXCKDHHYIIKILXMJPYT[ZB]I^Z_^
~cli	T!G%H(_)H*H,J-E/G0H1^2J3G4I5J6I7Y8I9E:]<J=F>D?E@GAICDD_EJFJGHHHIHLHMDNGPHQaRHSITGUGVFWIXGYIZX[G][^H_Ha[bfcFdFfYgGhG
~clo	I#@%B&G(B)D*D+E-A.F/h0f1D2E3B4D5F6_7J8D9G:C;E<G=A?B@?AaB^CDDBEDFEGIHGI@K=LDM[NDOEP[QGRbTcUDVBWEXCYXZ?[B]]^B_eaBbFc[dXeFf>g]hB
~cls	w%[;bAKHEZJ
~clu	Z!J#I%I*K+I-Z/J0J3J4J6J7J9I:I=[>X?I@IBYCJDGFYGdHJIWJJKGLXMINYOJRJSJTIUFV_WJXJZD[K]J^H_HaIbIcIdFeJfHgK
~cmd	q)[H^LIZJg]
~cn^	yZJh_
~co^	Y!F#]%F(D)H+H,I-X/H0J4G6I7G8I:E;J=F>E?E@ZAIBBEJFJGHHHIZJILHM[PFRHSYTZUFVZWIX[YIZ][^]F^IaEbacGdIeJf[gHhC
~coc	l%J;Y?]DIG[HELYZH^Zd_fG
~cod	I!C#@%E(C)F*D+D,F-@.F/X0G1G2G3Z4E5G6F7F8E9>:D;F<H=C>f?Z@>AEB^C^DAE_FEGFHaIDJFK>LEMANCOGPEQIRESFTDUEVGWFXgYEZH[E][^G_DajbDcDdFeHfCgFhA
~cof	p1Z2]3J@JBJH[IGKKR]XJZH][
~cog	h-].Z3F7Z>I@JBJDJIGKXNJO[VZZHaKh^
~coi	l3J6X9J>G?KA]CZKIO__IaY
~col	W!F#G%G&K(a*E+G,J-H.J/I0J1I2J3E4G5J6I7I9B:^;I<K=F>BAJBGCCDIEIGHH_I^JILIMENEO[PFQJRHSHTHUbV_WIXFYf[G]Y^I_IaBbGcDdGeIgHhF
~com	E#[%F&F(I*I+[,I-d.F/H0D3W4D5E6B7E8X:[<E=@>F?G@EAGBYC<EBGEHeIbJHLIMHN]OYQGRBTIWZXIYCZG[X]]^G_HaIbCcEdGeIfEgChG
~con	;!J#A&I(?)A*B+F,X-].D/A1f2c4a5a7=8e9::_;><b=D>E?:@FAZCaDAEcFYGZIJKALDMGNAP@Q[R^S?T>UBVFW[XCZW]G^B_Ia<bGceeafbgB
~coo	T!H#H%I(H)J*J+J,J-F.l/J3Z4I6K7J8J9X:I;J=I>H?HAJBECHEKFJGJIFJIKGLJMHNHOIPIRJSHTIUHVHWIXHYJZD[I]H^J_JaGbFcHdIfIgJhI
~cop	[!H#I%I)J-G/J1J3I4G6^7K8G9G:K=H>D?I@HAZBHCJDJFJGdH]IEJbKHMENHOHPJRITJUJV^XIYJ]J_YaEbJcHdJfHh]
~cor	M!Z#H%]&J(C)G*I+E,W-F.H/D0F2F3_4E6]7E8F9G:C<H=F>E?K@^AaBHCIDZEXGBHEIXJFKXLEM_NZO_QIR[SGTYUFVAWXXBZY[F]B^D_JaXbDdAeIgFhb
~cos	l9Z=YH^KJZHbY
~cot	r6YHJKXT^cK
~cou	@!e#b%^&E(A)[+Z,[-B.E/A1C2b3]5G6G7E8C9K:Y<E=F>I?>@BA[CFDZEDFEJFKAL_MEN?OIPdQ]RGSBUDV]W@XCYH]A^c__aBbDcGdEfBgAhC
~cov	e!J)G3I=_>_?J@JBKCKD^G_IJKJNIVXZFaIfJ
~cow	t!X@^DYHYZJ
~cpa	n%aHGdK
~cqu	q3K8[:JQaZG
~cra	f#K,I0Z4[9J>[?JBIJKKJMIRJTKZF[Yb_cIe[fZ
~cre	O!D#[(H)G+]-F.J/G1I2^3J4G5J7F8[9F:G;J<I=F>Z?_@EAHBACFDJEIFHHbJHKBLXMINFPEQJRGSHTFUGVEXG[Y_]aFbecGdHeHfEhJ
~cri	O!H#C%_&H(E)D+Y-E/D1F2G5H6[7D8Z:B;F=[>G@EAICBDXEEFEG_I@JGKILEMANcO_PXSETEUAV@W[XBY][D]B^AaBbAdde[fbg[hB
~cro	K!C#>&I(C*X+H-D/X2H3C4F6F7a8F9C:F;G<H>A?C@AAGBACDDCFGG[HaICJYKDLEMXNHOEPCQIR]SgTaUCVCWDXDYFZ<[E]D^F_EaZbDc]daeJfagc
~cry	Y!J#I%J&K(J)J,I-I/J3H4I6f7K8J9H:K<d=J>J?I@IBGDIGJHCIIJJKHMINHPJRHSJTJUJVIXJYdZC]K^J_IaJbHdHeHfGhJ
~ct^	A!X#C%>&J(=)A*A+E,^-H.F/H1g2[3H4]5B6X8^9I:D;_<G=I>J?@@@B=DDFBGcHYIEJ^K>LEMDRdS@TFUEVBWBXC[?]G_]aBbBcYeZfegC
~cta	e!J%Y(J,Y-_3Z4[6W9J=J>K@JBXCJDJEJHXIJKJMHVJXJZGaJc]dHfIhY
~cte	T!H#H%[(G)I+I,J-G/b0J2b3H4H6I7I9F:G;I>G?G@DBICJDFFdGHHGIdJIKDLIMFNHOHPFRISITHWIXHYIZ[]F^HaHbXcGdGeKfHgGhG
~cti	I!c#B%E&c(H)F*J+E-a.J/F0Y1E2E3@4C5Z6W7C9C:A<X=@>D?G@BBYCCD@EbFIGYICJXKALJMANXOEPBRDSDUcV]XCYcZ>[C]B^IaBbGcedZfCg[hA
~ctl	k@[GZHGKJZX
~cto	L#D%_&d*F+G,E-D.H/H0C1E2e3_4Z5G6E7Z8c9E:d;F<c=E>D?C@CDJEFGDHHI@KBLFMDNCODPEQ_RESYVGWKXHYFZ>[F]E_baDbDcAdJeFfBg[hD
~ctp	y0[HFZJfGh^
~ctr	b%J(Z4J:K@GBHHJKJMYNIPJQb^IbXdJhb
~ctu	a%J*]-I3I4J9J=J>J?K@HCHDJFZGJIZKHNIOJRZUJVJYJZD[J]KaKbXcIdHf^hc
~cu^	uBZHKaZ
~cua	l-K3G9J=G>I@HDJHYI[KYMJOYTXX[ZXhX
~cue	Y!_#Z%Y(G)[*Y-F/I0J2[3X4K6J7I8J9I:W;I=D>H?G@FCEDZEIFKIEKYLZMHNHOIP]RJSITJUFV_WIYKZJ[Y]H^X_XaHbHcHdJfFgIhF
~cul	h2Z3G9J@HCJDJHFIbOKZ]b[
~cum	d%H@KH_N_
~cun	i(J3F4Z9J>J?I@XBXD[HDMZNYOJU]VJWZZXa]bJfJ
~cup	i#J%J(I*X:K>a?K@IBJHIIYVJZ_aK
~cur	N!E&I)]*^+^,G-E.I/E0I1G2H3G4F5I6F7F8G9D:F;[<c=G>H?^@EAJBCC]DXEHFIGGHYIYJJLDNEOGPHQ_RGUFWHYbZD[F]F_GaEcFdFfEgGhd
~cus	Z!I#J%[)J*J-^/^0J2I3G4J9I=F>G?IAKCJDHH_J^KEMINWOYPJTKUJVIWJXIZ][K^J_IaFcJdJfJhI
~cut	t=]GYHIZHf[
~cy^	K!E#F%F&I(G)[*_+G,H-[.]0I1I2I3D4F5b6H7Z8W9E:F;H<I=D?G@ZBHCYDBEGFIGGICJ_KFLGMENeOEPERHSETFVCWgXFYWZ?[G]E^FaCbFcDdFeIfFgDhE
~cya	y)Z
~cyc	qDZHHIIK^NYZK_[
~cyf	p3X9J>J@JCJHFI_KHO[XJZJa]
~cyg	mAcHHZJ
~cyj	p7[:I>JF[GZHIIK_Ja^dJg]
~cyn	t@JHHKIN_W]ZH
~cyr	u/_IJTJ
~cyv	j/JHGNd
~cz^	j(J+G-J3K6b9I:K>J@]BGCaDIEIGJIIKIM_NKOJPKUKVJWYZFaJfIhJ
~cza	b!J#G%F(X)H*[+I,Y-G.K/J0J3E4I6J7J8I9F:H;Y=H>X?Z@ZAJBFEJFKGJHFIXJKKFLYMJPFRaSIT[UIVGWIXXYIZ[[I]H^I_IaFb]dDeZfFgIhY
~cze	_!I#H%H(F)H*]+I-F.J/I0J2J3X4I6J7I8I9Y:H;X=H>E?X@[AJBDDFEIFIGJHDJJK]LJMENIOERHSGTIUHVYWIXZYYZ][H]Z^J_Ha_bHc_dFfGgI
~czk	y.a9JHI
~czl	t9YF[HIIJPZV[ZI
~czn	m!J(Z2[3J8[9J<]>J@KBJIIKZPJQYZH_ZcXdJ
~czo	]!a#I%H(E)W*I+I,J-H/J0J1I2J3G4I6I7I8H9F:G;^<Y=H>G?G@WAJCIDFEJFKGYH?IGJJKFLYNHOJPGQZRISJTJU_V^WIXIZB[I]Y^^_HaWcGd_eHf[gJhH
~czt	w9KHHI_M]
~czy	f![#I%I(F)I*J+Y,J-X4J6[7J8Y9F:H;Z=]>Z?G@FBHCZDDEIFJGJIGKFMGNHOIPISKU]VDWIXHY[ZB[J]Y_Ja[bIeYfHgJhI
~d1^	w-ZHJK[
~da^	I#Z&F(C)A*@+B,X.J0I1F4G5F6I8Y9[;^<J=J>DACBXCEEJFDGKIHJDKcLKM^NGOBP]RJSET]UZYD[@]G_EaYc@d]eJ
~daa	m:]>^@YBYCIHGXZaF
~dab	u-G;YGZHZ
~dac	o![*^BGCJHZS^UIVGZHbXfG
~dad	[!H#H%E(G)J*I+G,I-Z/J0J2J3]4H6J7]8I9]:_;X=G>H?YAJD_EZFXHBKDMGP^RISZTIUGVDWIXFY]Z@[J]G^X_IaFbHcXdFeJfFgJhG
~daf	tHYVZaX
~dag	l#I%J(J-I3J9c:J>F@^BHCJD[EXHAIIKJNHVIX]ZI[J]GaEhI
~dah	q>_HHaJbZcZ
~daj	y![ZZdY
~dal	b![#H%I(H)J*J+J,K-H/Z3F4J7J8J9D:I=I>]?GAJCHD^EKFJGYH@M]N[OHQ[RKSKTXUIVGWJXYYJZC[I]__XaEbHdJfIhH
~dam	q-XBZDZHGZIh]
~dan	Q!Y#H&H(C)E*H+^,]-G/H0G1G2G3[4D5H6F8Z9a;G<H=C?H@FBaCKD]EIFXGZHAJGKELGNEPBQHREXXYF[D]I_cbGcCgJhH
~dap	X!H#I%H(I)J*J+J,J-H/J0J1J2I3G5e6I7J8H9H:J;J<j=I>I?I@IAJBHCHDHFJGIIGJIKILIMHNHOJPJRITIUIVIWJXJYHZG[J]J^J_DaHbHcCdHeJfGgJhI
~dar	S#F%H([)]*F+I,F/Y1H2H3D4F5I6F8Y9@:G<I=Z>Y?HA[BDDIEGFGH_IXJHLYNCPIQIRGSJTDUDWGX_YGZD[H]]^a_[aEcDdCfHgHhG
~das	b!J#J(J)Y+Y-J:J=J>I@HBHC]D^IHMJNJOaSWUXVJ[K]IaXbIdJhJ
~dat	P!G%J&I(Y)G*F+B-I.I/Z1b2H3]4D5[6F7E8E:D;G=D>[?B@FAZBXCJDbEHFHGDHaI@JGK?LEM]NWPDQIR]SYTFUDVCWHXCYFZA[E^D_EaJbHcbdBf_g_hG
~dau	n#[@JBJKZMZfY
~dav	o;Y?]@YBHHEKYM]R[UIVKWZZIfJ
~day	T![%I(G)H*H+F,J-D.J/G0H1J3F4I5K6J7H8I9X:G;K=Y?E@eAIBKEJFIGHH[KALHMFNHOGPHR[SbTGUIVIWIX]Z_[H]F_IaGbFcYdIfHgIhF
~dba	y>aHHZI
~dbe	t7XA]N[_G
~dbl	m#]1[BZHGZJ[]bIfJ
~dc^	i!J#J-K1]3I9I=K>J?J@IBHDIGYHDIJKIMJPKReSITJUJVJXIY[ZDaJbHcXf[hJ
~dco	o!J#a%I0[1Z3^9I>JCJHDIJRHYIZJcJdYfF
~dcz	t,X@[HJO[Z[
~dd^	y-I>]@JBJH]IKZJ]J
~dda	p!K(K-J9^>ZBIHGP_SYVI]GcJ
~dde	_!J#I%I(^)I+J,J-]3G4H7I8b9H=I>F?G@XAJBJCWDJFJGXHJIYJJKFLJMJNGOKPHQYTJUIV[XJYKZ[[J]I^H_IaXcIdJfIgJhI
~ddi	k7Z?YC_DEN]ZH
~ddl	o<WH]NEZI]_
~ddr	c!J3a9K:X?I@IBJDZHaIKZK_JaHcI
~ddu	y@X
~ddz	y4Z9[HHM[
~de^	H!A#D%H(H)I*G+F,D-G0F1F2X3J4C5H6E7B8G9=:G;E<F=I>c@EBWC_D=E^FDGDHbJEKELJMaNEOGPBQDRCSYTGUHVEWDXbY[[C]]^Y_FacbEc@dBeGfEgJha
~dea	Z!a#H%J*J+J-I/J1K3F4K7J8K9E:J=I>_?HAJCJDHGJIHKFLJMINIOIPHRJSKTIU]VGWIXIZa[J]J^J_XaIdHeJfZgJ
~deb	e!K#]3J?I@JBICIDZHCIaKIOJZH[_aJbZcX
~dec	Z!X#I%F(F)Z*H+J,J-G/I3I4H5[6g7J8G9J>I?Z@XAYBEDGEJFJGXHFJJMGOYPIRZSJTKUIVIWJXJYJZE[I]I^I_IaIbIeHfHgIhH
~ded	a#J%J(J)J-F/Y1Y3J4I8c9J>I?J@HAKCJDJGYHHI^KHM[PIQYUJV]XKZE_JaKbJfIgK
~dee	w3Z>H@ZH[I[OH
~def	R#H%Y)I*C+F,I-H.J/H0J1J2J3F4H5I6I7H8I9H;I=X>E?I@ZAICHDIFIGHHYIIJGKDLHN@OIRISZTHWiXFY[[I]E^H_Hb]dEeKfJhG
~deg	qBHSdUEVHZJfD
~dei	k(J@^BJHIKZMZXXZ]aJhJ
~dej	c#J(H+]-I3K9J:J=Z>I?H@[CIDFHGIIKbMJNJVHXXYXZY[J]^^KaHbIfYhG
~del	P!A#a%b(Y)E*D+Y,G/C0G1X2I4D5C6F7G8Z9F:E<H=Y?E@GBDD?HaIKJFMHNJOCPZQHT]VXWGXBYGZG[]^C_adIfIgEhB
~dem	U!G&J(E)I*W,I-Z/H0I2Z3D5J6H7G9_:H;I<J>B?C@]AICWDJEIFIGHHXJIKAMXNFTGUFWHXdZ?]F^G_HcEdFeJfXgHhZ
~den	G!X#Z%a&E(b)C+I-].G1F2C3C5I7b9G:W<F=C?[@EA_BIC^DFEGFHGJHFI_JZMFNFODPaQbS_TBUEWGXIYYZ=[G]B^Xa[bIc>dAeXf@gBhB
~dep	Z!I%G(Y)I+I,K-F/I0J2K3J6I7I9G:G>H?F@FAIB]DGEIF]GZHFIFLJMHNHOIRXSKTHUGVaWJXEYYZD[I]Z^JaWb_dFeKf_hH
~der	E!F#C%I&H)a*Z+H,b-[.F/B0D1Y2C3F4F5D7l9G;?=E??@bAICHDEEDF]GAHZICJGKXMFNZOEP]QJRCS@TBUEVBWEXbZG[H]I^_b^c@dFeEfCgIhE
~des	K!c#I%F(c)I*[+G,F-H0G2G4G5H6[7E8G9B;]>C?G@^AFBICFDDEEFEGbJEKEL[MBNGOBPIQHSDTYU^V?WDXBY[[Z]X^Z_CbZcBd]eFfHg^hH
~det	S!H#H%G&^(E)F+F,G-X.J/G0H1I2H3G5I6X7Y8H9F:J;H<J=J>[?D@JAHB^CDDaFIGFHDK[N^OFRWS^TEUGVCXFYJZ^^IbHcEd[eIfJgI
~deu	c%W(I)J*_-I/[3I9J>J?J@aA[CaDJHDKJMJNHO[PJVJXKZD]KaJhI
~dev	Z!I#X%G)J+H,I-[.X/H3H7J9J;K=I>^?GAKB]CIGJHcI[MINHOJPISIUJVHWJYJZH[^]I^K_IaIcJdHeEfGgJhJ
~dez	n(^9[A[BJHEWXZY_I
~dfa	i/cBJHGMINJ
~dfi	yG]HHJY
~dfs	_#K(J)K*J,[-H3J7h9I:J=K>J@JBJDKIIKIMJNJPITFVKZGaJbJdKhJ
~dg^	qH^
~dga	t-[
~dge	j.[AZHZ_X
~dhe	i(Z=X@JBIDHHFS]U[V]WYZHdJfW
~dho	i%GPb
~di^	c#G(J*Y+J-J3I9[:K=X>_?IBGCZD]HJIIKIMJOJSXU[VG]JaXcIhJ
~dia	f(Z9X>I?X@[BIIJKKLZMJPJTJXKZF]]a]gJh[
~dic	V!X&J(F)H*G,I-a.J/I0J1J4J5J6I7H:G;I<J=E?FAIBZC[EIFIGIHAI]KaLHMENJOZPGQKRHSITHUXWIXYYH[H]F^I_Ia_bGcJdHeJfFgIhY
~did	m9YA^BJX[]KbY
~die	]!Y#H)J,J/K0J4W6J7X9I>J?G@FCIDHEJHGIGJKKXNZR^SKTJUIV[WJXIYKZA[J]a^J_KaGdXeJfbgJhH
~dif	T!F(E)H+G/^0I1J2J3C4G6a7Z8Z9G:J;I<J=J>Z?C@bAIBZCHDDEIFJHYIJJHKYLHNYOZPHR[SHTFUGVGWHXFYJZF[G]F^]_GaFbGcFd]eXgXh[
~dig	S#]%F&I(E)G*F+G,H-B.I/F0I1X2I3_4F6H7G8H9A:Y;H<J=[>]?H@JAHBZDGEHFIGHHEI^KELGMHNJOcPFQJSITGUDVDWGX]YHZ>[F]D^H_GaebGcFd[eIfEgHh^
~dim	i#J(X)_-J3Z?J@IBGDYHIIJKIMJNIU^VGZ^]JaJbJdJgJhJ
~din	k%J3J9I>I@IBKDKHbIKM]P]ZGaKbEcXeZ
~dio	p%X>ZCYD[ZI[X
~diq	u-X4XdY
~dir	O#E&d([+F,G-F.I/I0F1e2G3c5I6E7b8K9C:c;F=D>@AJCFDEEEGDHFIBJKKALFMBN[OBPFQIRESGTZUIV@W[XZYGZ>[G]D_]aBbJcBeGfAg[hC
~dis	O!f#E%K&I(Y)X*X+G,G0I2H3A4_5I6Z7F8I:E;Z<I=E?Y@DAFBCCEDCEGGFH]IJJIKJLHMEPIRESXTFUbVCWEXFZ=]W^X_JaCbYcIdEfJgGhG
~dit	U#F(F)Y+I,I-].K/Z0J1J2J4I6I7I8I:I;^<K=W>EAJC[DBEYFJHaIZKBMYN^OIRJSIUGVXWJZE[H]Z^I_HaGbGdFeKfGgH
~div	h%Y-_/Z6Z9J>IBJDGHXIJKYO[PGZHhW
~diz	wHZN[ZI
~dje	y#J.]BJHX
~dl^	j3J7X8]>X?I@KBXCJDIGZIIKJMJVJZF]baIcZfK
~dla	c#J%b(H>YBJHFS[UJZIaIfZg^
~dle	g%J(H)Z+K-J3J9I>K@XBIDJF[H_IYKILIMJNJPXV]ZD]Jg[hJ
~dli	o1K3Z9J>a?Y@ZKJYFZJcJ
~dlo	n%[(KH[NEOYRZh]
~dlu	q(J-J2^3J9I?J@IBJCIDKHGI^KJNYSXVJZI]]aJfJhZ
~dly	u1X3XH]JZZJaH
~dma	tHFIYQ^ZJ
~dmi	A!D#C%G&E(c)j*m+D,h-@.F/?0D1Y2D3C4@5F6C7>8A9A:F;C<E=E>>?@@>ABB<C;D?EdFCHCI=JBK=LFM=N@OAPiQKRBSETAUZV[XCYDZJ[A]?^J_Aa@bAc?d^eBf?ggh@
~dmo	t%_9KP^ZI
~dmt	wA]HK
~dn^	p#],X4Y9JBJHFIJKHN[TYZIh[
~dna	t*X-YC[
~dne	g#K%Z(J*Y-K3K9I>J?Y@IA[BJC]DJHFIJKILcMJVJ]J_JaH
~dni	k-[3I>[@]MXOJ_[
~dno	y+Z:JF[GZ
~dnt	u-YBJHHKZNZZHhZ
~dnu	yBWEY
~dny	w#^DZHJO[XI
~do2	y-^?ZHJ
~do^	F#]%Y(?*G+Z-[.I/A0I2H4Y5F8J9Y:W;F<I=>>J?eACB_C]DIECFHGEHEIBJBKZMFN=OZPZS_U^WEX^YFZJ[H^H_CbDcJeIfCgBh]
~dob	i3I9]=H>J@^BJH^IIKJVZZGaZ
~doc	b#J%H9G=J>H@HB^CIDJHdIYJKMKOJVKZI]Ka]bJhJ
~dod	r8^9JC[DIHFI[KZVZZJ
~doe	M!H%F&X(Z)H*G+J,I-Z/H4J5I6H9D:J;I<J=X>D?E@XAJBCCFDDEHFHHcI[KELXN^O[PDSFVDWGXHZa[F]D^F_GbXcFdDeHgH
~doi	e#J(J*[3J:X>I?I@HA[BHDYHBIZKWMJNIO[PKVI[[]JaJh[
~dok	y%GH^ZJ]]
~dom	I!I%c&G(?)A*H+D,C-?.G0E1E2F3C4j5b6E7e8e9H:C;D<G=A>I@JA]BAC@DAEEFEGGHEI=J_KHLDMGN_OCPeQKRCSDTbUCV@WEYEZ9[D]B^C_IaGbBcAd?eEf?gZhB
~don	^#I(H)I*J+W,K-F/Z0I3^4F5J7I8I9F:H;J=H>G?F@IAYBbCDDYEJFKGIIFJIKCMGNGPHRISITHUGVFWJXGYJ[I]d^I_GaDbHcHfHgZhG
~doo	f%J(J+Y-H3K4J9J;Z>J@JBIDIH]IIKXMKNZOKTJXXYZZE]]aYbWdXfJhJ
~dop	k3H9J=K>J?H@YA_BYCJDKHEIJKJR[ZG][_[aIf]
~dor	R!H#F%D&J(Y)[*Y+F,[-D.W/G0H1G2I3D4a6Z7^9E:Y;I<I=F>I?C@HBDCEDCFXGGHGIJJcKCLIM]NDOEP^QJRXSETFXEZE[H]Z^J_IaYbXdZeHgKhE
~dos	c!Y#H%X(G)I*]+J-H/J3F4[7[8[9X=HBGCGDZH]IEKELKMINIO_PXRJSKTIUIVGXHZF[J]G_Ja]bJcKdJfIhI
~dot	y*ZHKIINZZJh]
~dou	l!J#ZBKIZK^T]ZJ
~dov	o-YZ]
~dow	K!Z%C&H(B)E*I+E,G-H.H/^0H1F2H3D4Y5a6G7C8F9A:C<H>E?Z@GAEBBCIDBFGGFHYICJIKELEMaNIOFPGQKRESeTHUCVCWEXDYGZD[_]I^W_FaCbdc_dJeHf[gbhI
~doz	tBKHGI[KZV^ZY
~dpa	w%JEFHGKZNYWJd]eZ
~dpi	w<]
~dpo	n-E0Y9Z?K@]BIHIKJN]X[ZI_ZaIc]
~dpr	i%J(_)F*E,J-I@JH]JKKJMJNJPZZIg^
~dpw	u#a%JHH
~dr^	i-W3]9J>ZBICKIJK[MZQXZHhI
~dra	_!Y#G%[(J)I*Y+[,I-E/I0I1[2K3D4Z6J7I8[9E;J=G>G@_AJBKCXDEEJFJGHIEKCLGMDNFO]PHSWUHXEYJ[Y]F^__HaEbGcIdHfYgYhI
~dre	U!G%F(E)Z*H+I,J-E.a/F0J1J2I3a4I5K6J7G8I9G:Y;J<J=G@DAGD_EFFJGHIJJHKELHMFNGOEPHRIS_TGUEVFWGXGYJZH[H]F^H_Fb]c^dXeYfdgFhG
~dri	X!H#^%H(G)J*I,J/I0J2K3X4H6J7I9D:Y;J=G>D?G@DAJCFD^EJFWGHH_JZKEL]MGOFPGR[TGUIVHYJZA[I]]_Ia^bGcFeJfGgIhF
~dro	c!I#Z%^(])X*K+I,[-X3H4Z7K9I:J=X>_?F@GBGCJDFG[HJIHJJKGMINJOJPKRGSKUIVYXYZC[K_KaHbXcZdJeZfGhJ
~dru	j8]9J>G?J@ZC]H^IIKJZF]Ka[
~drz	h#J,W-Y/]4J9J:K>KBJDKHGIIJYMJN^O[PZaYdIhJ
~ds^	f!Y#J/K3G>K@ZBIDXHHIFKXMKNZOaSKVJ^ZaJe[
~dsa	m:J@_BHDHIHU]VYWJZGdJfZ
~dsb	y@HH_ZK^K
~dsc	i>[ZIaJbb
~dse	n9H>^@IBJHaZG]J
~dsh	yH^
~dsl	yHIT^
~dso	yHXI]fK
~dsp	uN]ZJ
~dss	wG^R[
~dst	j#G%I&I(J)K-I9H?J@KBJCJFYH]IJRIS_TaXJZJ_HaJbJcJfJ
~dsy	^%_(J-J0_1J3K8K9J=KBHCKEGGZH?MJNKPJRIUJVJWIZHcId]eYfd
~dt^	c!K%I(I*Z+Y-Y/I0K3I6K7X9J:J>G?]@IBGCIDGHAIFK^L[OIPJSYTJVIXJ[I]I^Y_JbJcHd]g[hZ
~dta	yKZZZhZ
~dto	h)aHI
~du^	f!W#Z%X3H9J>^?I@ICXHEIJMIOJXJZIa^dZfZ
~dua	j!X%Y*Z/[9J>Z@ZAYC^DKHEIJK[PGXKZHaK
~dub	uA]K_ZJ
~duc	a!](I)J-Y=H>I?J@IBGIJJcKJLZPJTYV[ZB_KaY
~dul	q-K4G5I@KBKHIJ]ZIdIgahZ
~dun	]!I#H%I&a(I)X,K-I/I3G4J9J:I=I>I?F@WCIDIHHIIKYMHNIOZRISJTZUJVZWJXJZ][I]I^J_KaXc_fIgXhI
~dup	h%J&J3HAcH[ZKcJfI
~dur	_![#G%](I)X*J-H/J3X4X6J7J9I:I=I>G?H@GCHDIEJH@IIKHLJM[NIOYRJSITaUIVHWJXHYZ[J]b^J_KaXdHeXgJhI
~dus	n!Y#Z%J&I@KBIHDKKPJZF^]_[gZh[
~dut	p=^>JBJDJHHZY]YaYf[
~duu	w@ZHHT[
~duz	t#]9JBKHJX_ZJ
~dva	n-J9Y;X=ZHWRKSJTJUHc_d]fJ
~dvi	r(K)Z-J:[BJHHS^UHVJZ[
~dwa	n?aBJHHI[KZZE
~dwi	j!J(K*_?K@YBICZDHIJO[S][Z
~dwo	r*^A]CYHG
~dwr	l%a(_HCKHZG^KdXeJfJ
~dy^	Q#D%E*^+c,H.H/I0H1[2H3I4G5I6X7F8F:D<Z=E>G@^AFBICZDZEGFHHCIEJILYMEN]OEPEQJS^THUZVDWXX_YGZE[F]EaJbXdZeHfZgFhD
~dyg	w@^
~dyn	n3Z>YDYHXO]aJ
~dz^	u(^3K9Z>[?[CHHGZJaG
~dza	l!J#J%[-H3I6[9I:Z>I?J@IBHCJDJFKHGIYKINIO_PJTKXJZYcJd_gJ
~dzi	T!D%C&I(G)F*F+X,F-D/G0G1F2G5H6F7E8F9^;a<I@_AGBZCJDHEGFGGFHWIFJGKELIMXNHOIQIRZTKX_ZY[E][^F_Ea]bJcHdEeHfXgG
~dzn	w;]GYdZ
~dzo	t#G%[3J9[B[HHO[[K
~dzw	y9Z>[HHZJa]
~dzy	r>[@[BJRZZZ
~e20	u-aIF
~ea^	f!I#X(J)G-I9F>I?JBXCKDIFYHZIIJXKGMJNJQWTIUIVJXJZbaJbKhZ
~eac	V!^#^%Z(X)I*I+I,J-]/E1I2X4X5J7H8X9J:G;K=G>[?F@KAWBCCIEHFJGFHCIFJZK]PIRFTGVGWIZG[I]G_EcadIeJhY
~ead	P!Z#c%W&J(^+],G/G1G2G3Y4F5I6Y7G8F9Z:E;H<I=E>]?JAGCFDEFHHaIAJFLFMCNCOEQIR[SJT^UGVBWIYJZD[K]B^EaHbZcDdDeGgY
~eag	l(I)[*J0]HXVYaI
~eak	Z!]#J%J)X+K-^1Z4J7K9H<Y=J>I?I@XBGCJDIFYGJKGLJMJN]OKPJTJUZVHWJXJYZZD]J^K_JfHhI
~eal	f!Y9]BJDJHZS^ZFfY
~eam	U#H)X*I+I,J-G/J0K1K3F4I6Z7I8J:^;J=G>B?F@DAKBJCIDFEJFIGIHfIDKFLIMdNGOHPHRJSHUHV]WIXHYXZG[I]G^IaEbHcHdIfHhF
~ean	]!G#J%]&Z)I*]+J-G3F4J8K9F:I;J?I@]AbCIDHFKGJHDIJJJKGLIM[NFOIPJTGVHXXYJZZ[J]Z__aFbJcJdJfIhH
~eap	yHHK[R[ZJ]J
~ear	R!^%C&J(D)H*W+b,I-].C/G0I1]2J3D4G5J6H7H8G9I;I<J=D?XAGB[CDD@EIF]GCH]IEJHKbMZN[OHPXQJRHSHTXUHVEWIXGYHZ?[X]JaDbHdIeGfagHhE
~eas	Q!J%I(F)H*H+I,J-_/Y0J2J4I5J6J7H8I9a:F;J=E>C?GAIBYCFDIFIGHHZIaJGKELJMFNbOIPGRHSHUGVFWIXYYIZb]G^G_HaGcHdHfGhG
~eat	V!E&J(D)H*I-F.J/H1I3F4G5J7H8]9]:G;I<I>F?F@HAHBZCIDFEJFGHXIFJIKZLHNEOIPFRHSFTHU^V[WJXHZ@[H]H^Y_^aGdZecf_gHhF
~eau	[!J#K%I(I+J-F/Y3F4J6J7K8Y9]=J>J?[@WB[CGHDIFJJLJM^OHPJQZU]XI[X][aXbJcXdHfHgKhG
~eav	e!a#K-K/X3J8K9I>I?I@HBJG^HaIIKJNJPKVIZD_KaJhK
~eb^	r%Z@KF]HWNZZHaX
~eba	I!E#C%^&J(B)E*G+G,Z-E.K/H0[1[3E5W7H9H:J;I<X=[>E?E@JA]DDEFIEJXKBLEMENCOIQXRYSFTEUBVCWEXFY]ZG[E]F^D_]aFbFdbebf]hC
~ebb	i!J#I)[.X3[9I:J=Y>I?J@IBGCIDJKGLKM_NJOXTZUKVIXJZG[[]YaJbYfJhY
~ebc	yH[
~ebe	a!J#[%J(I-G0Z3I7K9I:Y?HBXCIDWGKMFNIO[ZA[K]Z^Ja]bHdJfJgZh[
~ebi	n(J)Z3JI[ZJ[XcY
~ebl	c#^(J)Z*J+Y-Y3G7K9G=J>F?G@GBHCGDGHHIZK[LJMJNZPJRJUJVIXXZF[]]H^Ja[bIcXfJ
~ebm	oBYHYM^ZIhG
~ebn	y5X=[HX
~ebo	Y!I#F%H(Y)Y+J-G/H1J3Y4J6Z7J8K:I;X<]=I>E?bB]CHDGIYLIM[NHOGPIRJSIUJVGXIYKZH]HaJbZcIdXf^gIhG
~ebr	X!Y#H%G&I([)Y*F,H-].J/J1J2I3I4H5K6I8X9E:Z;[<J>Z?I@EA[BICXDHEIFIHFJIK[LJMFNEPYRJSITJUGWIYI[J]a^[_ZaGcGdEeKfFhF
~ebs	lH[I[ZYcJ
~ebt	r(Z@[BJXYZH
~ebu	c4X6X8Y@JBJDYEYKJPKRJYKZGbJcedXfIgJ
~eby	t+[@ZBJDZH]VJhK
~ec^	X#G%I(Z)I+I,J0J2K3Z4I8J9F:X;J=H>I?a@DAJCFDHEJFKGJHBJJKYNGO]PZSJTYUHVFWIXZYJZE[a]G^I_IaEdHfGhb
~eca	S!H#X%J)X*G,J/Z0J3I4F5^9H:X?G@HCHD[EZI[JHKJLXMIOYPHR^TXVXXYYEZD[J]Z^JaFbIdXeIfHgJhF
~ecc	d#Y-J/X3W5X9I=J?I@IBICIDIHDIIM_NIOJUKVXXJY[ZG]JaJbJg[h^
~ece	P#X&J(Z)H*I+D,H-C/G0I2I4G6H7J8H9E:J;J<J=_@^AHBDDXFIGGHZICJIKdLGNDOCQJRHSGTGUBWFX^[I_Fa_cHdaeIfHgFhI
~ech	S!H#J%e&I(c)E*E+G-K.J/[1H2G3B5H7F8G:C;a<Y=B?B@YAGDAEIFZGEHGIGLaP[RHSXUIV@WEYFZI[D_DaDbKcZdDfBgI
~eci	S!D%F&a(C*J+G-I/I0I1H2I3B4G6^7F8F9]:D;I<J>FCFDJEJF_GGI[JEKCLHM^N_OHPFQKRIS[TGWYXF[E^F_GaZcIdEeHgXhE
~eck	Y!H#I%[&I(F)I*Z+I,G-D0J1J2]4J5^6I7I8I9K:G<K>F?G@CAJBCC_DYF]GHIcJ_KHLWMGNZOGPHRJSITIUFVGWHXHYI[G]I^Z_IaHbGcHdYeZfHgIhE
~ecl	j#](J-J>K@ZBGC[DJHIIZK[MYO[ZD]KhI
~ecn	t#X>K@JHKKKZFhc
~eco	P!J#B%C&I(C)D*X,H-X.I0H1G2H3Z4F5H8^9B<I=E>[?I@_AGCdDYEGFHH[IBJaKFLEMGNAOaPEQERFSJTKUJYGZF[G]Y^F_FaHbFcDdHeHfDgGhb
~ecr	T!F#F%]&J)H-F.K/G1I2]3J5J6d7H8X9F:G;I<I?^@HAHBGCHDEEHFGHJIEJHKFLGMENDOHPYSITGUFVEWIXGZH]G^G_]aFb[daeYf]gXhF
~ect	>!I#<%Y&b(F)E*D+B,]-Y.C/F1g2e3Y4X5B8d9G;]<b==>A?B@?BAC=D:EBFCGdIBK:LBM@OFPDQYRcSETIUDVDWIX>YYZB[B]<^K_ba?bAcddJfchZ
~ecu	P!E#E&K)W*_+_-H/Y0H1I2I3E4D5I6G7G8H9G:F;[<c=F>^?Y@AAIBCC[DZEHFJGGHGLHMEPHQ^RGSHUFWHYa[F]F_HaJcFdFeIfYgHhF
~ecy	yKZ_]
~ecz	l(J)K*Y-J.a3I9H>[?]@XBJCYDXHDIHKJNJQXXJY[ZH]IaGfJ
~ed^	C#_%H&F(H)@*Y-I.H/Y0G2D3Z4F6H7D8^9=:E;E>KAHCaDCI]JFK[LZPERGSCTHUFV^WDX_YEZ[[E]c^X_HaEbEcHdEeEg]hG
~eda	b!J#X(Y)J+[-E/K2X3G4J7J8J9^:I;Z=I>F?E@[AJB[CFDWEWFKGIHBKKLJM[NYOIPIRJSJTIUHVGWJXH[I]G^YaHbGcIdIfZgJhH
~edd	p#K-H9I>H@EBIH_IHKITJZ_]I^IaZhJ
~ede	J#^%F&H)D*I+I,b-F.G0E1J2F3B4B6I7j8I9X:F;G<H>C?DADB^DFEIGDH]IGJGKZLENFOAQHRDTAUYYEZY]?^B_@cBdCeFgE
~edg	m.[HZ
~edi	Y!X#F%I(F)I*Y+I,J-^/J0J1J2J3C4H6J7_8J9Y:E;^=X>A?CAJCIEJFJHaIZKCLHNGOZPFRJSJTXUGWIXaYJZ>[G]Z_IbDcXdHgJhF
~edl	l(I3J8]9H:K>H?I@IBXCJDJF[HEKIMJNIOKPXSXV]XKZE]aaHhZ
~edn	g!I#a%[(I*Z-I3G9H:H=J>Y?X@FAZBHC_DIFZGYHDIGKKNIOHPITJUJVJXF]J_XaGbJdJh[
~edo	]!I#X%H&J+Z,J-G/I3H4Z6J7]8J9C:J;J=H>[?Z@_AKCDDBEJFKGJHJIELIMGNHOHRWSJT[UHWJX]YJZ[[X]G^I_IbHcIfHgJhZ
~edr	f-K3J4[8X9I:[>J?J@JBICKFHHbIIKJN[XJZIaJfJ
~eds	y&JFZ
~edt	h)aHI^[
~edu	m,X9J=I>JBKHXVH]aeZ
~edz	j!J#J%G(X-I/J3J9[;c=K>I?I@YCKDJGJHIIIKHMJNIOJPKRYSZTIUJXZZD][_KaFbJcJdJfIhJ
~ee^	_!J#J%Y(I)I*c+K,J-H/Z0J3I4J6I7I8J9H:J=f>I?H@ZA^BGCZDGGJHDIGJKLKMINIOZPHSKUJVHXIYKZD]I^J_IaIbIcJdDeHfGgJhH
~eec	_!J#J%[(I+J,Y-J3H4Y6X7J9J:I>I?I@HDHEJFIGYHFIJJKKHLKMINGP]RXUHVHWKXJZZ[K]K^JaJbId_e[f]hI
~eed	M!Z#Y&J(I)G+G,H-E/W0G1X2H3Y4F5Y6H9E:F;I<Y=Z>X?F@XAFBYCcEZFIGGH_I[JGKCLHMHNDOEPJRHSHUFWHZ^]D^G_FaDbFcEeIfJhI
~eef	b#Y(I)J+I0J2K4J9H:I;I=X>F?I@XAKBYCZEYFXGJKFMJOHPIRJSJTIUXW]XJZX[J]H^K_ZaGbJcIdXfXgJhI
~eeg	y*[3Z@YCJHH
~eek	]!X(H*J+I-G/X1E3]4H5X6J7J8X:H<J=HAJBCCYDYFJGZHZJJKHLHMGNXOGPIRISJTGUHV]XIZ[[I]G^I_ZaHcIdJf[gIhI
~eel	j#]-I3Y9J:[>G@XBJDJHIIYKYMKOGX]aJfX
~eem	e#J%J(H-Z3F9I:K;[>I?J@IBGCID[EXGJIZK[NJPZRZVIWJXJZ]bJhJ
~een	J!H#K%G)Z*C+Y,F-].H/A0F1F2F3C6]7D8G9?:B;F=W>Y?ZAJD[EEGJHHI^JZK_MDNCOIPIQHRDSCTDU]VZW]XEYFZH[a][^C_JaZbac]dIeFfHgGhE
~eep	W!H%I&J(H*I+],J-X/J3G4J6J7Z8J9I:H;J=I?G@^AJBECHDXHXI[JIKXOIRJSJT^UIVFXGYJ]H^[_IbHcIdJgWhY
~eer	Q!D#^%A&H)_*_+X,X-D/F0X1G3[4C6E7F8E9X:B<J>I?F@^B[CCDYEJHBJFK[LJMGNFOGPXQHRESXUFVKWZXbZG[C]J^C_HaCbCcJd]gZhY
~ees	e#K3I4X9I>J?IA]BIDJGGHDIJKYMYNIOJVKZ[]JaYbJc]dYfHhJ
~eet	Y!J#J(J+Y-Y/Z3K=K>E?HBGCJDIH_KILJMJN[OJTJVIWJ[^]_^KaJbJhY
~ef^	q!Y9J=[>JHKQWZ]aHf[
~efa	c#J(J*E+J-I3K4[>]?I@^BHCJDHH[IHKHNYVJY]ZE]]aHb]
~efe	b!J#]%J&[(Z,X-G/K3H4e5J8K9H=I>H?Y@HBHCIDIJIKHMHNIOIPIQXTJUJVJXIZC[K]J_JaGbYcKdJfJhJ
~eff	oBYHZLXTY
~efi	T#H%Y)J*G,I-H.J/I0J1J3]4H5J6I7I8I9I;I=W>E?J@HAJBXCHDJFJGIHEIGJHKELINAOGRISZTIWiXGYJ[J]E^H_IcGdFfJ
~efo	M%E&H(D)G+G,G-B0J1H2H3_4E5Y6G7F8F9I:D;G<I=E>]?]AGB?C^DeFHGFI@JGNCOfPGQIRGSGTJUEVBWFX_YGZC[E]b^G_EaIbZcDdEeIfEgGhG
~efr	u-ZCJLXZY
~eft	W!Z#]&J(F)G*K+F,F-G.J/K0I1H2H3H4H5X6I9X:G;X<J>I?F@XAXBZCZDXHYIJJHKCMFOEPHQJRXSHTFW[XDYJZ?[H]b_[aEbGcGeJf[gH
~efu	O!Y#D%a&J)[*G+H-[/b0H1H2J3D4F6G9E:I;I<J=^>E@YAHBCCGDFEHFGGFHAIaJaKZLGMBOXPYSEUGVXWGXFYI[G]G^HaFbEcFfHgF
~eg^	[!H#I%E&Y(a)[*b+J,J-G/J3I4H6J7J8J9F:H;J=I>F?F@_AJBGC^DFEJFJGJH@I[JJKFLJMIOHPcRKTJUIVEWKXHYJZC[J]Z^Y_IaYbJcIdJfIgJhI
~ega	S#D%g(b)E*D+F,F-B/G0H1H2G3A4E5I7J8I9Y:E<I=E?C@JAGBACCDCEHFEGEH[IEJHK@LGMCNZODPfRYTFUEVaWG[F]_^G_FaZbXcCdDeIfDgGhE
~egd	p(Z8X:J>J@FCZDaHFIJKKTYVYZF
~ege	Z!F#H%G)I*H+J-F/H0I1K2J3^4H5W6I7I9G:F;I?Y@EAIBCC[D]EWFJGaIJJXMFN]PGRISJUJV_WIYJZ?[G^^aDbHcHdJeWfGgI
~egg	p!Y=Z>]?J@[BGCJDXHIU[]ZaH
~egi	H!E#D%E&I(C)A*I+j,F-A.G0F1G2H3F4G5H6F7D8E9C:B;F<H=G?_@EAEB^C_DgEEGEHbIAK?LDMCOaP^QHRFSETDUGVBXBY[ZB[D]C^E_DaAbIcGdCeGfBgEhC
~egl	g#J.X3H9I:K>I?[@HDGGYHFIINbOJRYVZXJZE][aIbZhJ
~egn	q*X=^>ICJHHZYa]
~ego	W#G%X&J([)E*H-Y.H/F0H1H2H4F5I6G7F8[9J;G?CC_DIFHH=IZJGKaLJM^NKOXPFQIRFSGTDUEVYWFXCYFZF[HaFbIc]e^h^
~egr	b!I#J%H([)H*Y-J/K3I6K7J9J;J=Z>J?I@[BFDHEGH@IJKIMJOKPJQ]ScTJUDWJXYZG]J_JaIbIcHdae[fCgI
~egt	a#I%X(I)J+Y,X-]3I4J7Z9H:J;K=J>[?YBHCYD^GXHBKZLJMJO[PJRKTJUIVIXIZX[J]HaGbJcJfJhH
~egu	Y!H#F%I*[+G,I.J/I0I2J4G6I7H8Y:I;I<K=X>F?^@YAIBYC_DJEHFJHEIDJJKDLIMGNYOJPIQXRHSXUYWIXZY[ZC[H]a^I_HaJbGcGdGeJfFhZ
~eha	d!J#I%X(H*J-^3H4I6J9G:J=J>H?Z@GBFCHDHI^KZMINHPYRJTKUZVHXJYY]I^K_KaIbJcIdZh]
~ehe	^!J#G%H(Z)a*b+I,[-I/I6J7H8J9I:H;J=H>H?FAKBECDDHGJHEKELIMHNFOHP_SITXUKXGZJ]G^I_IaHbHc[d^g^hH
~ehi	g!I/G0J1Z3Z4J9[>H@IAIBIDJGGHAIJKJM_NXPJR^THXZZG]J_]aGbXcIdJfH
~ehl	W#Y%Y&](K)I+J-G/X0J3Y4H6Z7H8Y9G;X=]>G?HAKBDDEEZFJGIHFJIKGLHMGPGRYTGUGWXXFZ_[X]H^J_IaFgHhF
~ehm	n?_HHIIK[N_ZHaK
~ehn	h-[/X>JBKHDIIJZKHMJN_Z_dZhJ
~eho	e!I#J%^(_)J*K+J,X-I3I4J7K9X;_=X>K?I@GBXCIDGIHKHLJNIOIPXUIVHWJXJ]Z^J_JaHbJcJdGfIgKhI
~ehr	]!Y#F%W(I*X+Y,J-H/J0J1Y3I4H7J9I:I;J<Y=^?YAZBGDHEYGIKZLJMHNJOGPHRXUIVGWKX[Y]ZH[I]G^JaFbIcGgJ
~eht	W#H%G(F*H,J-]/I2W3Z4I6I7I8J9E;J=J>^BFDYEIGIIYJJMYOHRXUIVJWJXGYX[X]G^]_IaDbXeIfYgIhJ
~ei^	X!Z#_%H(G)I*a+I,J/Y0J3D4I6J7I8J9D:G=F@aA^CYDWEJFKH@JJLINYOXPHRISIVGWIYJZG[H]a^I_JaGbHcHdHfHgHhE
~eia	t#ZH]JY
~eib	X!G#G%]&[(E)H*J+J-H/I1Z4Y6Y7I9H:H;I=Y>E?G@FCHDGEIHGIKKELJMHNGPZR[SITHUFVEWIXHYYZG]H^H_Ya^bGd_e]fZgYhF
~eic	Y!I%H(I)I*X+J,J-^/]0I1J2Z3]6I8J9F;I=H>F?G@XCXEIFZG[H@IdJKLINFOZPIR]SJTHUIVGWJXHYIZA[H]G^I_HaFbHeKgIhJ
~eid	c!J#J%I(H)J*[-K/J3H7J9]:H;K=I>I?YA[CKDGEHFZGXHHIJKHLKMHNdOJTKUFVHWaXJZH[K]I_GaHbIcHdGfJhI
~eie	u-Z9^HE[X
~eig	W!G#H%a(G)I*H+G-I/^0]1J2J3D4H5J6H8I9F:Z;Y<K=J>H?ZAIBBCEEJFJGHH[ICJZKHLGMDN]OYP_SITHUHV^WIYIZD]F^_cGdEgHhD
~eik	q3J4]>IGYHGX[aZfY
~eil	b!X#J(J*Y+Y/]3H4J6K7K9G:I;J>H?]@[BHC_HHLJMHNHOIP^TJUKXIZA[J]]_JaGbKcJdIfIgJhX
~eim	R!E%[&](Y)G*G+G,Z-I.J/H0H1I2J5J7X8I9H:];W>J?X@DAJCEDIFIGHHEIEKCLXMJQJRISZTGWYXFYIZ[^G_Ha]dDeYh^
~ein	F)G,H-F/A1H2E3J4]5H6E:[;J<F=Z>H?K@JADD]EYFIGEIZJHK[MENIRESZTFUYW]XYZ_]J_Ba[bEcFdGeEfJgD
~eio	n-J3J9J>[?J@JCYHJIZKKT^ZF][aHbY
~eir	V!I#I%I(J-X/Z3I4J6J7G8^9X:];Y>G?FAJBBFXIELZPJUZVZWIZC[]]H_JaIbHcIdWeKgHhX
~eis	_!J%H)J+J,K-G/G0K4J9X:I;J=]>G?J@EBGC]DYEJFZGJHXIXKELJMHNbPIRJTXUGWJXI]G^J_YaGcIdZfIgJ
~eit	O!Z(C)J*W+Z,F0X2W3G5H6F:Y>E?Y@XAGCbEEGIHEIZJFK]LENEOXPGR]S_TYUEVAZF[G^DbEcYdBeHfYh[
~eiv	d(I+J3I:J>Y?IBICJDIH_IKVZ][a[fW
~eix	o@]BKKZXYZ]aKhJ
~ej^	^!F#G%Y)H+I,I.J/I0J2J3D4H6J7I:Y;J<K=HAICYDEFYHHI]KXMZNGOFP[RJSIU]VWWGXXYI[J]Z^IaDbHfHgHhG
~eja	a!J%J(H)K+]-H/Y3H6J7J9H:I=Y>Y?GCGDDHJIFKbLJM^NIOITJUJVGXXZX[I]H^J_[aGbHcKdJfJh[
~eje	U!E#G%I(F)H*I+_,I-_/^0I1I2J3G4H5K6H7G8Y9G:G;J=H>GAIBJCGD^EIFJGHIZJ^LIN^OIPGRISHTIUHVFWIXHYJZG[H]]^G_FaZbFcFdGeJgG
~ejl	n!K(J+J3]9I>H?^@KBHCID]HEIIKKMZSJUJVJZF]Ia_bKfIhJ
~ejo	m0X3I4W?[BJCJDJP[Y]ZIaIfY
~ejs	u-XHYZ[
~ek^	_!Y#H%H(H*Z+K-G/Y1J3H4I5J6K7J8X9X:G=I?H@ZAJBCDZEKF[GZH]JJKHLIMGN^OIPJRJSKTHUHWJXIYJ[I]G^J_ZaHbYdJfGgIhI
~eka	a!H#H%]&^(G)J*G+J-Z/^0J2W3G4H6I7I8I:H;I=G>E?H@]A]BFCGDIEHFIGIIEKDLJMGN]OYP^RXSKTIUIVGYJ[I]H^Ia]bHcIdEeIfGgHhG
~ekc	u;XEXcX
~eke	c!I%H&Y([)K*K,J1F2[4I8J:H;J<Z=]>E?G@YBHCFDYEXFZGJHDIaKFLJMINIOIPJRITIUJVHWJXIYKZ^[J]H^J_IaGbIcJdJf]hI
~eki	r7X9Z>J@JB^HYZJaJ
~ekl	o#J+J9J>X?I@KBZCJD[XJ]Za[
~eko	h%I(K)Y-Y3K:Z;Y>H?J@[BXCJDYHZIIKHVYZG[YaX
~ekr	m(J+Z-J3J6^9J>_?J@XBIDFHDIIKHMJNJXJZY[Y]JaHbadJhJ
~ekt	a#G)J*J+I,J-G/I0J2K3[4H5Y6J7I8J9G:H;Y<J=G>F@XAbBFDFFKG^HIIEJKKGMGNHOFPHRJSKTIUHWJXHZB[I]G_caGbZc[dGfGgJ
~eku	u1[9^BJHIIINZdJfJ
~el^	N!C%H&H(E)E*D+D,F-X.H/D0E1F3_4[5Y6b7J8E9>:H;E<]=E?]@JA]B>DGFGG[HeIHKZNZOFPCRDTIU^WKX^YZZ?[E^D_CaHbFcFeIfJgF
~ela	Y!E#_%I&J(D)H*H,I-D.J/H0J1I2I3H4G5J6H7H9Z:Z;H<J=_>Z?DB?CDDIEHFHGHIJJIKBLGMYRHVEWGXDYHZ^[G][^F_FaXb_c]dFeJgHhG
~elb	e#J(I)X-Y3K9I:I<[>Z?I@ZA_BZCKDIHGIIKZLJMJNJPJUZV_WZZC]I_GaIbJdJfJhJ
~elc	i%F+J-b9X=J>I@JBIDHH]IDKZN[OXTKVJZH]JaZhJ
~eld	Q![#[&J(B,I-B.J/F0H1H2H3a4F5I6G8G:G<J=D>C?C@FAGB]CHDGEJFHGFHDIAK?L]MWNCPFQJR[S[T]UJWFXEYHZ^[]]C^Ca_bbcHeHfChc
~ele	J!B#Y%_&G(E)B*X,D-J.H/D0E1Z2E3_4B5E9E:@;I<I=F>b?^ACBDDcEDFCGbIDJDKALHMIN^OeP]QGRESDTJV^W]YDZ@]J^F_[aKb@cAdIf@gDhB
~elf	Q!F%F(@)e*E+I,I-E.J/G0H1I2I3F4H5I6H7F8I9F:E;H<J=I>E@FA]BZCGEIFIGGHIIHJIKYLEMFNFOYPFQJRHSXTZUeVdWGXGYHZJ[W]F^c_EbIcDdDeJfAgGhE
~elh	i#X-I/Z3J9X?I@HBICIDJHCIIK[M_NJXJY[ZW]IaIbJh^
~eli	[!H#H%H(I)I*H+J,K-[/I0K3F4I6[7I8J:I;J=I>F?^AXBFCGDGIFJIKILYMINHOJPGQ[RYSIT_UEVZWJXFYY[J]H^I_Ia[bacHdIfHhI
~elk	l-Y3I9J>K@JHYI]KJN[OYZJcYfJhZ
~ell	J!G#G%I&G)C*F+C,H-_.X/E1F2I3_4C5F6F7J8G9a;J<G=E>Z?Y@HAFBDD_EJGYH[JFLCMDPCQGRYSJU_V]WEX@YHZA[@]_^JcHeHfCg_h^
~eln	e!J%J(X*J-I3a6]8J9F:J=I>F?IBJCJGZI[KHLKMIN_PIUIVZXIZE[J]I_JaHbKdIeJfIhX
~elo	_!F#a%I(H)J*I+H,J-X0J1I2J3G4H5]6J8J;J=Y>Z?YAJBJCGDFEJGIIEJJLIMENFOHRZSJTIUIVHWJXGYJZG[Z^I_YaDd]fHhY
~elp	U%I(c)F*W+J-X/I3I4K7I8K:G>G?F@YCGEJGIHXJYKFMFNHOJSHTZUHVFWJXGZ][H]I^G_JaEbFcJdIf[gahJ
~elq	uHYM]
~els	d!I#K%J&^(I3^7X9H:[=I>H?Z@XCJDGFIHFI]JJKGLKMINXPISGTJUGVYWKXJZY[K]I^J_Kb[cJdFhI
~elt	h!X#Z(J+X-H/J3[6Z9I:J=I>_?H@ZA[BDCGDFHBI]KHNIOIPJS[UIVIWKXHZW[KaJbJfIgKhJ
~elu	a!Z#[%J(J+J-H/Z4J6[7J9G:J=J>Y?HC[DZGKHIIGK^MZNJOaPJRKSJTHUIVIXIZE[J]H_HbJcJdIfJgJhH
~elv	i!X#J(J)[/J0[HEI[KJVXZFb^
~ely	g#I&X2Z9[@]HDIJQ^ZX
~em^	C#G%C&D(?)D*G+E,A.D/b0Z2C3G4H5D6_7K8G9H:J;A<D=I?>@[B_CID^EeFFIJJ@K^LEM<NYOEP[QERJSYTXUAW@X<YCZY[B]^^@_caXbFcbdbeBfWgZh=
~ema	I!D%H&G(A)D*^+J,E-J.H/H0F3a4A5G6C7F8D9Z;E<G=D>Z?aAECXDcFDGDH]IHJEKCLFM[NAOGPHQGTGUZVAWDXbYEZH[B][^C_DabbEcKdCeGhI
~emb	X!J#H%G)I*I+J/I3F4I6J7J8J9E:I;[=J>D?HAJBFCHDGFbGIHJJJK_LJMHNGOHPbRJSJTIUIVcXHYJ]H^G_JaGcIdGfIgIh^
~emd	y7]DHHEY^
~eme	P!E#F%[(H*G+F,H-A.I0I1H3I4X7E8Y9D:D;H?D@YAZB^GFIbKeLEMCOHPIQIRGSGUIVHWGXDYIZI[Z]D^G_EaFcZdWeZfHgIh]
~emi	W!H%H&J(H)J*I+I,I-G/_0I3D4I6H7I:I;J=f>F?G@CAIBICZE^F]GIIEJJLIMGN_OHPHRJTHUIVHWJXHYIZB[I]G^I_FaFbIc^dFeKfH
~emm	m3J9G>_BJCJDKF[IIPYZGaZ
~emo	T!F#F(G*G,I-H0I1H2I3]4X5J6H7H;H<J=Y?Z@CCEEIFIGGHKIHJ[KXLHNFOGPEQgSITGUXWIXXYaZ@[I]F^Y_XaEbIcFdFeJfEgHhG
~emp	N%E&J(D)F*F+E,H-F.I/F0H1H2H3H4G5I6G7F9C:X;H<I=E>W@dAHBDDaEHFXGYHFI@JGLfN^OEPJQIRGSHTdVJWHXaYYZE[F]D_Fc^eGfEgG
~ems	o)[/]HIMJVZ[W
~emu	g!J#J(J*Y+J-I3H4d9G:J>G?HBICIHEIHKGMYOIPJTXUJV[XJ]JaYhI
~emy	w+[HJcZd]fJ
~en^	7!G#Z&F(Z)G+G,c-Y.@1D2G3H4[5A7>9G:F;X<G=^>[?_@ZAGB_EDGFHGIaJ@LGMENDOHPIQXRaS>TGUFVGWJX]ZX]^^D_CabbbdIg@hK
~ena	F!X#I%I&G(D)[*I+C/D0D1E2Z3C4D5E6J8^:b;H<G=I>B?HAYC@DCEEF[GJHZJIK]LDMGNGOCPDQJRCSZTDUgV^WcXDZH]@^H_?aHbDcCdZeYfAgFhY
~enb	y-]HIIGK]
~enc	K!]#Y%C&H(D)F*F+E,J-F.H/E0G2G3F6Z7E8F9F:E;X<c=k>B?CAcBFCCDCEFFFGBHdJCK?MZNFOIPJQISFTGUAVEYH[F^EaHbEc@fBgFhB
~end	K!Z#^%G(J*G+D,E.I/G0H2F4C7I8F:G;H<G>E?DAFBBCHDJEDFFGCHcIAJaK^LZMJNbPEQHRCT^VFWDYJZJ[]]^^G_FaabIcYdGgEhE
~ene	X!H#F%[&X)Y+H,_-J.J/H0I1X2[3D4H5J6Y7J8H9H:X;I<J>E?E@EAIB@CFDEEIFKGGHBI[JZLXMEO[PZRGSHTHU[WHXXYJZB]I^__HaEdCfdgHhE
~enf	c#K-^5W>J@JBYDJIJJ_K[NFR[Y]ZHaGdKfI
~eng	Z!Y#Y%H(W)I*H+H,H-F/J2^3Z4J7J8J9F:H;J=I?IBFC]EJI^J[KDLJMXN]OGPJRKSJTIUJVFWKYJ]HbIcIdJfJgJhX
~enh	P!D%I&J(G)F*F+F.I1H3D4J6J8G:K;H<I=G>X?E@KAGC^F]G[HGIZK^N[OFPEQJRFSFTEU^VBWGXCYHZ_[Z^XcDdZeIfJgHh]
~eni	P!G#E%c(c)E*E+F,Z.Y0G1G2F3J4F6F7E8F;Y<H=D@_AFBXDBEFFFGFHDIGJ_NZOCP]Q^RZTDUCVDWEXJYGZ@]C^_bDcXdD
~enk	p#IBHCYDJHYI^M[ZH^[
~enl	n3J7[BJHYZH][_JbadJh[
~enn	S!F#E%Y&J(H*G+I,E.J/Y0]1X2I3I4E6F7Y8H9H;G<J>D?J@KAJBICEEIFKG[K^LZMWNWQJSZTFUXW^XGYJZ=[]_HaGbFcHeXf[gX
~eno	N!C#C&I(Y)C*I+I-].H1G2Y3B4D5H:[;F<H>G?G@^AGC_DJFGGYHGIdKXNZOEPFQIRESFTCWEXJYG]H^X_DaHbJcIdYeGfGgE
~enr	b+Z-K/Z9K@JBICZDbHZIIKJMZVIZF]JaJhK
~ens	U!J#G&J(E)H*G+[,H-C0H1H2]3b4G5J6H8H9X:G;H<J=]>]@BBICEDGEHFIGZHXIBJHKYMDNKODPJRGSITGUFVDWIXFYX[G]I^[_Ga_bYcJf_gHhD
~ent	8#X%H(G)G*@+C,^-[.B/f0h2A3J4@5G7_8B:H;F<B=Z>B?B@CBaCADEECFIGEHZIZJDL@M>PEQXRASeTcUCVFWCX^YBZ?]I^@aXc_dCe_f^g_hf
~enu	U!X%G&J)H+K,a-Y.K/I0I1J2J4G5J6H9G;^>F?I@CA_CXDFEHFIGXHZIaJIKJLZMENEQXRGSHUFWHYIZD[J^[_ZaHbFcGeIfEhF
~env	d#J&Z-]3I9J:J=F?KBHEZIIKJMKUJVJWJXIZH_Jaac_dYfJ
~eny	k%Z(K)J4a5X@JBIHCP]TYVKZF^^fKhK
~enz	[!Y#X%H&Y(H)J*J+J-G/J3Z4I6K7J8Y9G:H=g>G?G@GCGEJFKGIIEJYKFL[OFPISJTJUGVHWIYJ]HaFbHcYeJfGgJhI
~eo^	g#I-J9H?]@HBICID^HDIJKIM^OIT_XKZFa^bXhI
~eof	y>[HIM[
~eon	e!Y#^%Z*X+X-I3K7Z9I@GBICJDJF[HIIJKIOKTZU^XKZJaI
~eop	Y!I#J%G(X)X*[-_0K1J3G4J6J7J8^9[:W;]=H>G?J@EAYBGEJG[HBJHKGMHNFOJPaRKSITJUHVYWIXHYJZC[X]I_HcId]gHhI
~eos	u4[HJcXf[
~eou	m#XBJEKRJXIcc
~ep^	S%G&I(E)J*I+Z,I0I1I2J3I4H5J6Z7I8H9E:E;H<J=G>J?D@[AGBBCJDXEJH]IXJHMHOFPYQJR^SHT]UFVaWIXEYHZZ]Y^Y_GaIbEcGdHhX
~epa	[#H%H(Y)Z*J+I-X.Y/J3I4J6J7I8J9H:G;K=H>^?G@YAKBDCHDFEXF]GZH]IFJYKEL_MINIOJPISITHUFV_WIXIYKZC]H^^_IaHbYcXdFfGgJhD
~epe	f#](J+I-K3J:J?I@IBICKDEHYIKKcMJNJP^Q]XZZEbIdJ
~epl	a!J#J%Y(I*K+J-G/J3I4D7J9Z:J=I>_?G@aBGCIDHIFKEMfNGOIPKUKVIXJZ@[J]I^I_JaHbYcIfJ
~epn	u*[4]?ZHGL]ZIaJ
~epo	X!H#G%H(I)X*Z-H/J1K3H4J:Z;H=I>G?F@FAIB]EJFKGJHaIFJJKHLJMHOIPHRXTIUIWJXYZZ[J]]^JaGbHcXdIfZgJhI
~epr	e#J-J1X9I>I?KHEIIK[N_OXPYRZVHX]ZGaJhZ
~eps	uDZHYRX^[
~ept	S!G%E&J(F)H*I+G,H-Z/a0H1J2I4H5J6H8H9F:C;I<J=F>C?]AIB]DEEIFJGFHEI]JYK^LEMWO^PHQKRHSITGUGVEWIXGYIZ^[F]F_FaEbFeZfFgGh[
~epu	b#I%X(I-I9I:J=W>Y?J@IBYCHDIH^IIKIMINJOJP]TKUJVIXFYZ]IaZbZcJdIf^gY
~equ	O!F%G&I(_)F*F+],H.I/F0X1H2I3C4H5I6X7G8G:E;I<_>C?G@AAHB[CdDHEbFHGGHXI_JGKEL[MEN]OFPDQIRHS]TFUDVDWGXFYGZD[G^F_FaFbJcZdHfCgJ
~er1	q-]HHb^
~er2	u-^HJ
~er^	1!G%=&E,?-D.C/J0D1B2X3^4]5a6]7J8E:_;Z<I>[?D@XA^BGD]EHFYG[HaIcJ^KXLEMAOePYQJR[TDU<V?W?YFZF[F]_^Z_[abbJcGdAe:hC
~era	H![#[%D&E(H)B*D,^.H/E0C1]2I3G4J5E6J7i<E=E>F?E@[CDEBHZIGJGNAODPdRFS^TEUDVJXDYFZG[B]E^I_DabbGdJgFhH
~erb	]!F#G%E(G)J*H+J,J-^/G0I3F4G5K6I7]8Z9E:H;d=H>E?^AIBECDDGEIFJGIH]IEJJKZLHMGNGOGP[QXSITGUHVFWIXGZB[H]H^__GaDcbdXeKfGgIhG
~erc	_!J%H(H-G3H4J6K7J9_:I;K=I>G?I@FCGDHFXGIHEIbJ^KFMGOHPISJTHVYWJXHZ[^J_JaGbIcYdGfIg_hH
~erd	N!B%Y&H(J)_*_+Y,Y/K2F4^5H7G8H:F;[<H>c?DCFGJHAIIJGLHMFOEP_RESETDUEVIWYXYYEZY[C][^F_IaJbBcDd_eJfFgDhZ
~ere	H!@%X&K)A+^,W.G0Z2E3D4Z6_7Z8J9H:Y;f<H=G>I?X@^AFB?CHDDEDHJIIJFKZLXMGNJOXPHQGSYTDU]VIWJXYZC[G]I_BbAcIdde[gJhA
~erf	a!I#J%](H*J+J,J-G/Y0J2K3Z4X6J7J8J9[:X;^=Z>FC_EKFJGHKFLJOGPIRISKTHUJVHWKXHYJZD[J]I^K_HdJfHhH
~erg	Y!F#^%H(F)H*Z+G,H-C/I0I1I2I3D4G6I7H8[9C;W<J=G?ZAaBBCCDHEIFIGGH[IDJIKKLGMCNFPDQJRHSIT_VEWHYIZb[Z]]^G_HaIbXdGeKfXgYhF
~erh	]#G%I(H*[,W-G/K4I7J9I:H;Y=H>F?aBFCXD_EKGWHFIGKXNHO[QXRKTXUIVGX^Y[ZB[I]G^J_JcIdHfIhH
~eri	H!A#=%C&F(?)C*]+E-B.I/C0Y1E3Z4X5F6I7D8I9H:I;e<F=J?IADBXCfDbFEHJJELBMGNaPFQGRESCT@U@VBWXX]YDZE[B]_^Z_Ba_b@cAhY
~erk	]!J#]%Z)I*I+I,]/J0J1Z2J3Z4I6I7I8J9A:G;H<Y=I>Y?J@IAKB^CEDFEKFKGIHHIEJJKHMYOZPHQ]RISJTGUHWJX[YJZG[H]F^H_JaEbGcXdEeJg[ha
~erl	X!^#F)J+I,I-F/I0J1J2I4I6I7I8I9G:X;H<K=^>^?[AJBIC_DYFKGIHDJJKHLaN[OWPHRISJTFUHWIXFY[ZF][^F_GaJcHdHeJfHgYhF
~erm	N!H#A%g&H(b)H*F,G-e/J0X1H2G3A4F5H6G7F8F:C;a<I=G>^?B@IAGBZCCD?EYFIGEHHI?JFKGLGMBNBOFPZRGSFTBVYWKXBYGZF]c^^_HaBbbcEdEeGfEgFhH
~ern	M!_&G(H)D*I,E.H/J0E1F2G3e5G6J8J9G:d;[<G=A@WAEBDCFDFEFFFGEHGICJIKaLEMHOWQXRXSYTHUEVDWJXJYJZF[Z]H^^a>bEcddFeHfIgF
~ero	N#C%I&I(F)F+G-C.I0G2H3e5I6G8F9B:D<I=D>b?]AYBGCBDDEGFHGFHDKHLJNCOfPZQIRISFTXUDWGX[YGZF[]^F_HaYbIcKeHfDgF
~erp	_!I#I)J*K/H9J=J>J?I@GBGCYDYH]IHKILYMJNHOZP]SJTIVIWYZD[J]Y^J_]aJbXcJdJfJgb
~err	F!X#g%F&d(?)E*D+K,^.I/E1H2E4Z5E6Y7A9E:@;C<E=F>=??@BB_C>DAE[FCGDI?JFKELBM=OHP@RFScTbUGVAWFYGZa[b]_a=cZd?e^fJgAh[
~ers	J!I#F%G&H(Z)F*C,H-C.G/X1d2H3B4C5]6[7^8D9H:I;C>Y@[BYDXFHGDIIJFKALCMHN@OHPKQIS_TBUXVZW[XYY[[I]@^GaJcHd<eDga
~ert	L%[&X(G)I+H,E-b/X3I4K6D7D8K9@:D;[<]>D?IAFEDGEHaIGKDOYPJRISEU]WZX]YH[C]GbGcGeHfBhG
~eru	U!]#E%X&J(H)G*I+],Z-C.J/G0[1I2K3Z5J7H8X:E;H<I=K>Y?C@GAIBXEHFHHHIFJHLZMIOYPZRXTFUGVDWGZH[F]F_KaHd^e]fYhJ
~erv	B!>#B%G&E(C)]*C+A,E-=.D/G0X1I2X4d5d6d8@9Y:@;G=?>@?D@>ABBGC?DEEEFcG=IAJBKCLFNCOAPZQIRdScTBU^W@X?YbZ=[@]<^Da?b<cddZfgg?h?
~erw	X!F%^&J(F)H*G+H,H-G.J/Y1G2X4^5I9D:E;]<J=I>E@HAIBBD^EHFIGGHBIDJIKaLGMFNEPXR^SHUGVXWIXEYXZG[G]]^J_XaCbFcZd[eHgIh^
~ery	O!C#E%Z&H(G+Y,H.I/E0J1H4F6G8F:E;G<I=E>ZAGBXCYD[EHFGGFH^I^JZKXLEN]PYQZRJSaTIUJWG[F][_EbFcHdGeHfHgGhF
~erz	^!]#X%I(H)J*J+H-X/J0J1I2J3c4I6J8J9[:_;J=H>E?H@DAKBDCFDJFXGIIZKXLXMWOEPIR[SJTIUXVGXFYJZB[I]H^J_JbGcGeKfJgJ
~es^	J!D#^%E(H)I*G+I,G-W.J/D0H1J3_4J5G7X9D:F;K<H=Z?D@JAYB<CEDAEFFFGZH_IaJIKdLZMINXO[PGQIRISDTIUHWF[J]B_FaYbXcDdEeFgI
~esa	U!d#G(J)X*H+J,I/H0J2K3F4H7I8]9I:[;[=K>J?H@HAJBECGDFE_FJGIHDIGJJKGMHNZOIQbSJTIU^VJWHXHY[ZA[I]H^H_HaGb]cGeJfFgHhI
~esb	e#Z1X?G@JB]HGT]ZJ[abI
~esc	P!^#C%X(C+I-J/E1G2G6Y7E9Y:F<J?_@BAGCCD?EDFXG_H?IFJGKELEMBNGO[RHTIU^VXWFXCYYZ_]I^D_CaAbIc_dceXfZgGhC
~esd	g#K-J4W@aIJKIMINXPZRZUJZEbZdHf]gZ
~ese	9!X#C&I(^)[+?,A-=.^1X2D5]6F9F;H<I=^>I@IAJB]DDFdGXH?I>KFLHMDN@OHQESbTAUWVXWbYDZY[E]X^G_Ia_b[f^g]hG
~esf	mHbRXZJ
~esh	^!Z%J-J3W:J;Y=Z>J?K@]CJDYIYMJNJVIWY^I_IaKbXd[eKfHhI
~esi	a%H(I1I3X7K9K=X>I@HBFDGEKGXHXIIKILJOJUHVHXHZJ[Z]W^]_]aZbJdIgYh^
~esk	V!H#G%I(e)E*[+J-X/[3H4K6J7I8J9H:H=I>E?X@]BCCGEKGIHaIFJIKEL^MHOJSHUHVFWJXIZG[I]H^Y_JaHbFcHdIfHgahJ
~esl	j#](J-I3J6X9H:Y=W>I?J@KB[CJDJGYHCIJKJMJOZU^VJXHY[ZG][aJbJdJhJ
~esm	h!J%J(K3J9I:[;X>I?J@]A]BICJDJG]HEIGKXMINJVJXJZG]J_IbXd_fHh[
~esn	u-]3Z>K@ZHGIIK]NHOHZH
~eso	b!Y#G%Z+J-H3I4X8G9Y:J=J?I@GA]BXCJDGGXH^IIKGNIOJTHVIXJZ]][_IaJbJfJhJ
~esp	S!E#a%G&J(G*G+H,H/E1I2I3H4G7H8K9[:G;H<J=G?E@ZAZBGCEDJEHFIGHI_JIKHLHMJNaOYPGQKRGSIT]UGVEWIX_YIZH]Z^I_[aIbJdGeJfKgHhD
~esq	qBKZ^
~ess	D#[%]&E(G*A+D,B-[/^0D1J2H3H4F5E6C7I8F9C;E<E=a>^@IBbD[EGFCGHH]IFJBLEMANIOBQ^RGS_TGVFWJZ^[B]c^@_?aabJcIdZeHfCg?hF
~est	A#J%J&C)G*[+X,?-J.G/=0D1H2F3G4B5E6[7F8e9^:f;D<B=[>G?_@HAYBbCGDFEFF@GEHYIEJEKDMYNDOGPGQ_S^T?U]V^XFY]ZH[C]H^F_[bBdFe@fZgHhF
~esu	j/^@HB[D^EWHFMFN[R[ZE
~esv	y3Y
~esy	m%HBGGYHHPJRdZJdXfH
~esz	h!Z#I%J(I)I*J-X/Y3F7J9G:G=I>I?G@ZB[C_DHEIGJHHIFK]LJMaNIOIPXTJUJVHWYXJ[I]J_IaHbFcJdJfIgJhH
~et^	6#@&D(Y*K+D,@-B.Y/Y2H3K4D6K8X:J<E=Y>^?[@ICEDGEGG]ICKILIMCNFOZQFRGSZTDW[XFYFZX[I]b_aa]c^eHgahF
~eta	W!D#G&^(X)J*_+F,H.J/H0^1I2I3H4H7H8Y9D:Y;Y<J=G?D@BAHB[C^D[EYFFGIHBICJIK[LHMFNaOGRXSHTGUEVCWHXEYIZ[[H]XaCcFdGfIhY
~etc	y%KHHWIcKd]eZ
~ete	[!Y#F%^&J)Y+I,I-X/I1J2I3D4H6J7W8H9[;_=J?F@JAIBDCDDJF]GYIYLHMFNEOGPGQKRHS[TGVGXEYIZ][H]F^X_IbGcFdIeJfXgIhF
~etf	uBHH_
~eth	N!J#F%H&J(E)F*_+^,G-Z.J/G0J1I2J3D4H5J6H7Z8H9J:G;H<J=C>I?d@EAHBECeDbFIGGHZJGLHMGOFPFQKRISGTDUFVDW]XFYIZY[G]Z^H_FaBcHdGeJfHgHhF
~eti	c!J#^%I(I+H-I/J1^3H4Y8X9I:J>H@JBECHDGGKHYIIKcNIOXPJRKTKUKVXX[[K]H_IaHbHcJdIfIhI
~etj	u)]BJHIIJKKUbVJZJ
~eto	Q!Y#D%E&J)D*b+Z,_-B.H/F0H2H3X5I6G8G9F:X;Y<I=I>A?d@@AYCeDFFHHFJZKALEMINBO[PCQJRJS]TEUYV[XJYHZG[H]C^G_^aAbBcDdJeHgJhD
~etr	]!I%I(G)J*G+I,J-F1K2K3^6J7I8J9D;Y=G>e?GAJBECFD[FJGZH>I_JJKYLGMGNFOFR[SITHUEWZXFZX[I^J_IaZbYcGdHfGgIhG
~ets	U!I#H%I*Z+Z,J-^/E0J1J2J3F4I6J8I:G;G<K=G>H?YAGCZDXEIFJGGHEJYKIMEPZQXRISYTGVGWIXGYIZC[H]D^F_EaXbFdJeJfegZ
~ett	M!F#J&I*[,[/a0G1G4H5G6F7E8Y9I:J<_>A?F@]AYBGC@D?FGIcJGKXLEMANbQYSITDUIVIWXXCZH[E]H^E_ZaZbDcDdBfFgCh[
~etu	X!Y#K%Y&X([+_,^-H.J/I0J1I3G4J6J7I8I9F:G;I=G?I@FAIBJCHDcE]FJGHHGIHKYLIMHNGOIPFRISYTHUFVEWXXHYIZ?[H]I_[aFb[cXdDeafGgGhH
~etw	[!I#J%H(J*J/D0J1J3J4W5I6]7I8I9Z:I<[=I>G?I@]AXBICIDHGJHXIHK]LJNGOKPJQ_RISFTHUJVIWJXIYJ[I]H_IaHbHcdd^fEgIhJ
~ety	p#^8[HEI[KHPZYZZIdJ
~etz	N!G#Y%K([)X*F+H,F-A0J1H2I3J4I5I6F9F:[;G=Y>I?X@IAIB^GFHCIBJGK[LWO[PHRGTFUZV[W[X^YH[H^H_GaXbZdGeIg]
~eu^	l%Y-K3J9Z=[?K@IBZIJKIMKXJZ]][aIfK
~eue	Z#G%I(H*J+X,K-J/]3I4J6J7J9Z=I?HBXCFGJHZIZKYLYM_OHPJTJUJWKXJZH[^]Y^IaGbHcJdIfIhF
~eul	f#J(J*I-J3I9I:K;W>I?[@XCaDHHCIIKJPZSJTXU[V[XJZI[a]JaHcJfKhK
~eun	m-J3[7Z9H>I?I@IBJDKIIKJMJNJVJZ]]baJdJgYhJ
~eur	P#[+I,Y-A/H0G1G2J3I4a5I6K7[8X9B:^=I>D?A@HAYBDCIDFEFFGGIJKKCLGMHPZR[S]TIWJX[ZY[H^Xa[eJfJgFhD
~eus	h/XB^KbNJZCfY
~eut	[)J*J+K-X/I0J3G4I6c9H:G<X=Y>D@aBFDGEJFZHGIEKXLIM_OIPJRJSYTHUYWKXZYJZF]H_JaEbFcIdFgJ
~euv	n8YC]HJPZdX
~euw	[!I#H(X)J*I+[,I-F/Z0J2J3G4H6I7I8]9]:Z;J=I>I?F@^B^CEDYEKGJIHJJLHM_NEOHPIRJSJUHWJXHYJ]X^G_IaGdGeKfHgJhE
~eux	]!J#I%I*^+Y-G/Z3G4K5X7J9G:I=I>[?G@_A[C_DFHHJJLJMHNGOZPITJUJVGXXZ[]H^J_JaGbJcJdJfJgKhF
~ev^	e#]%J(J*X/J3H4J6K7]9H:I=J>E?J@EAJBHDJEYHZI[LJMINHPJRZTJUHVJXIZF[J]^^J_HbJc]d]fZgJhG
~eva	b!J#I%J(H)J+J-]/X0I3H4J6I7J9G=I>G?HBXCIGJIaJELKM^OIP^TJUIVHXH[I]Y^J_FaHcIdIf^gXhH
~eve	I#]%Y&](F)I*[/B0E2F3X4C7G8D9K:G;H<F=A@ZADB[CED[EEFHGHHFJ[L]MGNdOBP[QGRFS]VGYK]C_CbCcGdEeZfYgD
~evi	V!I#[%I(G)I+K,I-b/G0Y1J3H4J6J7I8J9I:H=J>a?E@HAJBXCXDFEJGWHbIDJJK^NEOXPIRJSITFUIVHWJXGYJ[J]H_HaHb[cIeDfEg[hF
~evo	_!H#I%F)K*K-G/H0J4]6J7J8[9H;J=I?[@^AJBGCJDIH]IHJKKYLJMINIPYSJUIWKXGZF]Y_XaZbHdIgJhJ
~evr	u*ZCWHJLZaX
~evu	u9ZCJD^HIK[aH
~ew^	f*H+^-J3J8Z>H?JBJCJDIHYIIK[NJOKR]ZIcZhY
~ewa	^#I(I)J*J-I3J4J>I@IBJCJDKH^IJKJMJNJRISFTIUIVYXJZF]YbJcgfFgI
~ewe	c#J%^(Y)J+J/Y0J1Y3J4J6K7J9H:J=X>W?I@^BFDGFJGGIHJJKFLJM]NXOKP_RJUKVIXJYXZD[K]I^JaXbKcJdGfIhI
~ewh	r-Z7Z:]HFdH
~ewi	f#K(J*X-X/Z3I9H>J?J@XBYC[DJHEIXK]M[OXTIXJZF]Ja^hI
~ewl	t%X8]@ZHEZJdY
~ewn	n([3a:^>HCXDIHHIHKGMIZIaJh]
~ewo	r(I)^B]HZPJ
~ews	y9[HJVX
~ex^	n-JBKH]IaOJZGbJ
~exa	n9J>JDIGZH[O[PGUY^WcY
~exc	Y!Z#F%J(G)Z*b+J,H-Z/K1J2X3H4J6K7J9H:J=H?H@KAKBGCHDIGbHbIHJJKHMHNIOJRJSKUGVYXXYKZC[I]I^H_IaHbIcIdHe[fHgJhH
~exe	r([)JCIL[f[
~exi	T!G#F%I&K(G)I+H,I-E.K/H0J1I2J3E5J6I7I9F:F;J=G>X?FA]CaDEEGFHGGHJIcJHLJMGN]OFPGRISITHUHVFWXXFYIZE]G^H_caCbZc^dDeJfFgIhd
~exp	O!E#E%a&a(D)J*G,F-C.J/G0I2H4H5J6H7G8G9F:D;Y<I=^>E?E@@AHBACEDCEHF^GEHaIBJBKZLhMEOZPFQ]RHSGTGUFVEWGXFYHZ_[E]_^C_FbGcFdEeHfIgGhB
~ext	S#H%F&H(F)I*I+H,J-F/I0J1I2^3b4G6J7H8I9F:e;I=G@_AIBJCGDCEJFJGJHYJ[LdMFNGOGQ[RISIUHWJXHZ?[H]C^G_GbFcGdFeXfHhE
~ey^	T!d#G%H)H*J+G,I-I.K/X0J1I2J3Z4J5K8I9E:E;I>I?d@IAIBHCGEJFJGYI^JIMGO[RISITHUWWIXHZD]C^G_GaKbFcIdIe^fXgXhF
~eyb	n#ZH^ZKhX
~eyr	m+]3I?[HJIKKZZK
~eys	g(J-K4K6f9J?[DKHGIJKKOHRFTKZG]JcHdJfH
~eyv	w3[?ZDZHFOY
~ez^	[![#J)H*I,J-G/J1J2J4I6J8J9^:_;J=G>F?G@YAJCHDFEIFJGJJJKJLIMHNYPHTJWIX_YJZY[I^I_IbGcWfHhH
~eza	p+I9KBZD]UKVZZJdZeIfJhY
~ezc	y%J9JF]HKVXcY
~eze	a!X#]%Y(Y)X*H+I,J3G4J7K8J9G:I;J>]?[@]AZBFCGDFGJHJIJKFLJMINHOGPHRJTJUXVGX^ZC[X]Z^J_GaXbJcKfH
~ezi	o+Z4Z9ZDHGYVZ_ZcX
~ezo	w!X:JF[Z]
~ezp	p*Z?]CZDXHHIKPXQYY[ZJ
~ezw	y.^9J[X
~ezy	w4[CJHIS^TJZI][
~ezz	m*Z-K3J9I>J?^@IBKC]DKHFIYKKNZQXXIYZZIaX
~fa^	t#Z=ZHIN]
~faa	w;W
~fac	Z!I#H%I(H)J*[+I-e/X3G4J7J9H:I=I>J?H@FBECIDFEJGJHeIFMHOJPISJUIVXWJZ[[J]H^J_KcIdIfIhG
~fai	I#G&X(J)C*D+D,J-E.I/c0[2H3G4G5^7K8Y9E:D;Y=B>A?A@IBDCBDGEIF_IEK_LEMHP^Q^SFTAUEVGWEXEYYZe[C]C_HaAcXdCe^fIgChE
~fak	w*YC]HXZF
~fal	Q!H#Y&I)a*E+G,Z-A/Z0G1H2H3b4a7F8G9B:E<H=[?B@IAHBACWDYEFFaGEHCIGMCNKOHPXQIRWSJT^UCVHWFX[[E]D^H_FaAbCd^eKgFh]
~fam	u#IH^IX
~fan	r1[@JBIZ[]^dJ
~far	k-K.Y3J6X9I>J?JA[CJHFIHKYM]NJSJT[U]V]ZEhI
~fas	h!G#H)J+X-I3J9X>Z?K@ZBHCJDIHXKHNIOZRYTWUKVJaYb]hZ
~fat	r3Y9E:[B]DXHII[KJZH
~fau	_!J#J%K(I*E+J-I3Z4Y9I:J=Y>H?I@_BHDFEXHaIYKGOJPJUJVJWHXJY]ZE[Y]JaHb]cKdJfK
~fav	l#[HWK^ZY
~faz	uHINYV]
~fd^	n3I;Z>KA_HGK[O]ZK_HaKbY
~fdl	yI[
~fe^	n,F1X@ZBJH_IJK[XJZG][fX
~fea	d!J%J(K)J,I-J3J7K8J9I:J=X?IBJGIHXIJKJNJSGU_V^WIZG]JcJd^ebfG
~fec	f!K#J%I-G/J3I4J9]:J;I>H?JB^CJGJHHIHJXKIMJNJQIT]UZVGXJ[K][^J_JaJbJfJg[hJ
~fed	X!F#I%I(H)I*H+J,c-I/I1K3E4H6J7l8I9H:F=I>I?I@FAIBGCJDIEIGJHKIHJJKHLIMHNHOJPDSJTIUIVGWKXIZC[J]J^H_DaHbIcIdFgHhH
~feh	W#Y%Y&](K)I+J-G/X0J3Y4H6Z7H8Y9G;X=]>G?HAKBDDEEZFJGIHFJIKGLHMGPGRYTGUGWXXFZ_[X]H^J_IaFgHhF
~fei	y![9[:]HH
~fel	j!J#^(J-J3a7J9H>]?I@IBHCJDIHDIIKIMIOHSJUIVIXHZZ]JaHcYfIh_
~fen	a!I#G%Y(Y)X-I4J7J9H:H;Z=Z?H@EBJCHDGGXIGKYMGNHQZTJUHWJZY[I]^^Ib^cJdHfGgJhI
~fer	O!H%I&Y(C)E*^+E-B.I/]1H2H3I4d5H6a7F8Z9B<I=F?c@FAGBXCEDAEGFGGJH]I]JFLGMHO]PEQIRYSFTCUYVCWGXCYHZC]Z^G_Ea@bGcFd[hD
~fes	u%Z*Y>[WY
~fet	t@X
~ff^	_!I%^(])Z+Y-J/J3I4J7K8Y9K=I>Z?H@HBHCHF[G]HJIHKHMIP]QZSKUEV[XK[K]J_JaIbJcJdZfHgJ
~ffe	T!G%I(H)G*^+H,I-F/Z0I1I2J3J4G5K6^7G9F;[<K=J>Y?^AIBGCIDFEIGXHYK[NXOYQJRZSITXWHXFYIZE^H_GaDbGcFfFg[hG
~ffi	P!F#D%]&J(],I-C.J/Z0H1E2H3X5J6I7H8I9X:G;H<[>[@EAHBIC]DDEHFIHIIIJGKDLGMcNEPFQJRHSITeUGWIXFYHZJ[E]E^G_GaFbFcYdHeJfFgdhE
~ffl	k-J0Y4W9JH_ZJ
~ffn	y[Z
~ffo	y+]DJ
~ffr	h%J-I/K2Z3[6Z9H>G?J@IBKCIDJHBIbKFMJNJO^VJXIZHa^
~fft	w?ZA]BZ
~fge	j!K#K(J*K-I3H7J9F:J=]>F?I@EBYCIDFHBIGKZL]MJNIOIPJVYXJZ^[J]baYbJcKfHhJ
~fi^	^#J%H&a(G*J-I3F7K9J:I>H?I@XB_CHHdIFKHLKMJNZVKWJXJZF[J]H^HaFcJeJfJhG
~fia	o,Y3Z6]<XHHIY
~fic	I!D#@%X&H(_)G*Y-A.G0F1D2J3Y4F5G6F8F:H;E<Z>_?J@FAEBKCeEFFGGIHIK?LDMaN?PBQHRJSETcUBVIWDXHYEZX[B]]_DadbDdIeGfBgchJ
~fid	l(H:J=J>K?gBIDJHAMIUIVGZDbJfJ
~fie	]!H#F%W(I+I,J-G/J2K3a4K7Z8J:H;J=I?H@XAJC^GJH>IGJJKDLJMGNGPITJUJVGX[ZH[H]X^X_HaZb[cIdIfJgKhc
~fif	y#Z=]ZK
~fig	O!E#G%H&K(C)D+I.J/G0X1G2I3X4G5I6G7G:C;J<X=C>E?D@JAHBBC]DFEhFHGIHHJHKELHMFNCOGPCRGSGTFU>VdWgXIYHZ;[H]G^G_FcXeffAgFhF
~fij	w3[>]@WHJ
~fik	h!J#I(I*X-H7J9K:K=K?I@JBIC^DFH]I[KIMJOZPKVJX]ZE]Y_Ja[
~fil	N!G#D%D&I([)F*D+Z,H-@/C0G1G2^3b5F6G7E8F9A:D;E<H=E>I?A@@AGBACbDXEHFCGfIDJkKALFM]NAO]PDQIRFSGTEUEVCWGXDYFZ>[F]C^E_EaacJdEeHfDg]hF
~fin	L!G&H(J*I+I,E-F.H0G1G2H3D5G6E8D9J:J;G<I=Y?X@EBfCCDDFGGJIBJJKBLEMGNEOEQHRFTFVHWhXA[^]b^D_eaIcBd@eFgFhJ
~fiq	w#]@ZHJaK
~fir	R!X#D%I&J(I)F*J,I-J/G0I1H2I3B4F5I6H7G8b9E:_;I<Y=F>H?D@XAGC[D_EGFHGFIJJGKAL]NaO]PFQJRFSDTGUZVCW]XEYHZH[E][^F_FaBbCcedFeHfBgFh_
~fis	w3^9K>]BJHG
~fit	w3I>J?ZCZHFKJO]ZDaJh]
~fiu	j/Z@[CKHFIYJXKJOZZZ
~fiv	g#]BJHXJJKJX^ZGa^
~fix	j#J%J*Y5^9H>_BIHDLJPJVKZJ^^fY
~fiz	m(Y,[3Y>Z?IBIC[DJGJZKaW
~fla	g-Y>K@JBIHXKIL]MJZG^]b_
~fle	t3J>J@JA^BYDJT[X]ZH_IaE
~fli	e#J-H0Y3J9I>H?K@JBJCJHdIIKJMJNXU]ZEaIbJcJ
~flo	h![(J)[/J3J8]9K:I>I?J@GBHDJHYIWKJMKNJUKV]_YaIfIgZ
~fma	y#XX^aJ
~fne	y[Z
~fnu	w3^
~fo^	_*J+a-J>X?Y@JBJC[D^IIKIOJVIXJZHaJ
~fod	w,Z7Y
~foi	j#Z3I9J>I@^DJHXIKOJXbZFaZ
~fol	]!I#J%J(G)X+X-[/X3G4J7J8K9Z;E=I>G?H@YAJDIF_GJJJKFLJN_OIPHSJTGUJVGXH[J]J^J_Ha[bIcJd[f[gZhI
~fon	R!F%F&J(F)H+E,H-D.I/I0I1J2I3a4G5J6H7H8H9C:E;I<J=F>_?]@EAIDbEIFHGHH]IDJIKDLGNEOePGQJRHSITGWHXZYI[G]X^I_GcFeIgJhF
~foo	e#Z9J>[?X@IDaKKMINJOYZH]IaE
~for	D%G&J(I)D*E+Y,B-Y.C/D0D1J3f6D8f:Z;B<I=I>C?I@IA[B=CbDcFEHIIALcMGNJO:PHQ[RBSYTIUGV?WDX[YHZJ[]]_^I_JaAcEdAeCf>gBha
~fot	r#DHbTG
~fou	T!G#^%G(F)H+I-F.J/G0I1I2J4^5J6E8H9E:F;J<J=F>D?E@IAbBZCHDEEXFIGZHIIZJHLJMFNHPFS^TJVFWHYIZ[[H]G^J_bbGcEdEeXfDgH
~fr^	j-J2]3X9J>H@ICJHEI]KHO^XIZIa^
~fra	Y#F%G&W(F)G*]+Z,H-Y.I/G0H1Y2I3]5I6a7G8H;Y<X=F>G?]@GAHBCCCDAEGFHIYKXLXMEOIQJRGSHUGVEWIX_ZH[G]E_EaEdFeJfF
~fre	]!I#I%Y(I)J*K+I,K-Y0K3G4I6X7X8J9I:Y=f>G?]BJCFDXEJGJIFJJKHMHNGOIPIRKSIUHV_WXXIYJZG[Z]H^H_JaHbHcIdCeGfEgHhG
~fri	i#J(J-J/J9Z:J>H?I@ZBJCKDJIHJ[KINJS]T^ZF_Ja[
~fro	K#D%C(D)]*D,H.G/D0H1Y2G3H4Y5I6a8I9C;^@IAEBFEGFFGYHIJeK^MDOYP[QKRJSGUHWGYFZG]C^[_XbKcZeGfCgI
~fru	i-J9K>J?[@[BKHDIIKbPYQZaJ
~fry	t3Y9JHGI_KKO[ZJ
~fs^	_#K(J)K*J,[-H3J7h9I:J=K>J@JBJDKIIKIMJNJPITFVKZGaJbJdKhJ
~fse	p)a-J9KBHHESYUbVGZIdJfI
~ft^	J!G#@%F&G(A)I+E,I-D.G2F3I4C6E7b8F9B:E;Z<H>F?F@EAYBYDIGJIEJYKHL[MFNAOBPFQHRbSeTbUIVEXBZC[C]]^Ia]bCcKd[eFf[gchB
~fta	y9K>[Z]cJ
~fte	L!Y#b&I(H)F*E,G.H/_3J4G5H7E8Z9Z:A;G=J>A?CA]B]CIDIEHFFGEHJI@KBLZNGOGPJRaSHUHVEWGX]YY[D]]^H_KaFcDeGfagIhG
~fti	y@ZHJIHKIN[cY
~fto	f.Y7JHFSbZIaJcafJgI
~fts	ySX
~ftw	m1^H^JXcF
~fue	r#]-J9[@JBKIJKJPYTJZGc]fKhK
~fug	n%Y(X4Z8]?ZCGDZHFT]ZJ
~fuh	qHWQXUZZKbYfX
~ful	^!I#I%I(H)I-H/J3G4[7K9G:J=J>F?JB]CJDIH[I^JJKZLJNIO[PJSJUHXJZ[[H]I^J_JaHcJeZfYhI
~fun	U!E#E%F&J(Y)W*I+H,H-C.Y/H0H1I2I3C4H5[6H7G8H9B:G;H<J>D?C@GAIBfDHEHFIGGHIICJIKCLGMZNGQJRHSGTFUdV_WGXZZ^[F^F_XcFdCeGf]gJhE
~fuo	u#^9ZGXIJ
~fur	l>Y@JBYN[VYX[ZG
~fus	P!Y#E%^&J)[*G+H-]/b0I1I2J3D4F5I6G8G9F:I;I<J=^>E@ZAIBCCGDFEHFHGGHBIbJaKZLHMBOYPZSETHUGVXWHXFYIZI[G]G^H_FaGbFcFfFgF
~fuz	q-cHGKKND
~fwe	y9[@KMIg]
~fy^	_#H%J*Y+K-J3Y9H:J=J?XBICYDcH]IHJHKFLJNXOJPKVJXXZA]I_JaIhX
~fyl	oCJD^HIIZKJN_ZKaJ
~ga^	T!E#X%D(^*D+G,G-C.H/G0H1H2[3E4E5I6G7J:D;G<I>Z?C@CAGDAEGFXGFH^I^JHKWNYOHP[RGTDV]WGXZYGZ;[b]C^F_Fa_bDdDeHf^gHhY
~gaa	n%]3X>]@ICZHXKJPKXJZZaH
~gab	u#[DZHKN]
~gac	n(J3X9J>I?[HYKJLZY]a^
~gad	]!I#F%a(G)I*H+I,I.Y/J0J2J3F4H6Y7I9[:G;J<X=I>E?G@FAJBECGEKFJGIHGIEJKKEMFNHO^PaQWRISJTHUaVFWIXGYJ[I]a^JaGb[cHdGgJ
~gai	S#X%G&J(H)X*H+b,J-E/G0I1J2J3H4I5J6J7I8Y9W:D;H<K=I>G?H@_AIB]CGDEEKFIGHHFICKXLGMJOIP[RZSJUHVGWJXYYJZ]_IbIeJfGgIhE
~gal	m(I)I*Z+Z-J3I4[9JBKDHH[IJKJL]N^PJTJXIZGaJf[hJ
~gam	a!H#[%J(I)J+I,J-F/Z0Y1Z2K3G4H5[6J7J8J9G:H=I>Z?H@DAJBFCFEKGJHZIEJKK_LJMbNHOHRISKTFUJVIXHY^Z@[H]H^J_JaGbGcHdIfGgYh_
~gan	J!W%G&H(I)D*C+E,E.G/F0F1G2G3A5H6F7I8F9A:e;F<H=]>H?IAFB@D@EdFcG_HCIFJFK@MANbOCQHRFSETDUdVEWfXYYFZ>[C]X^D_EbGc]d]eGfBgEhC
~gar	^!Z#H)J,I-F/I0J1J2K3X4H6[8I9a:H;J=H>C?E@IAZBDCZDAEJFIGJHHJKKXLINHOFPHR[SYTHUIVGX^YI[I]Y^JaHcHdFeIfYh[
~gas	c#H%I(G)J*J-H3G4J7I8K9G:g;K=[>F?H@DBECGDFEKGKH]IGKCLaMHNHOKPISKTIUGVHWJXHZJ[I]Z^H_Ja]bHcWdIfJgKhH
~gat	]#I%e)H*^+I,J-G.X/K2J3G4J7J8J9G:I=X>F?HAJBFC[EJFIGGH>IFKDMHNGOJPbRJSJTIUIVGWJXIZJ[I^I_HaZbbdIfJgJhI
~gav	d!I#J%[*X,X-I2Z3G>G?H@YBJCZDbH@MKNKOFRYVJXHZX]Y^JaH
~gba	w-_4[?Z@JCJHFKIZG
~gcr	nHJYa
~gd^	_!a#H%I(G)J*X+J,J-G/Y1J2J3G4J6J7H8X9F:[;I=H>E?HAJB[C]D_EKFJGJH@IYKDM[OHP]RISJUJWJXHY[ZA[H^H_HaGbHcKhF
~gdy	l+Z1Z@JBKD^HHL]VKWZZG^KdX
~gdz	y+GBKDJH^Z]
~ge^	F!E#@%C&I(H+],F.b/[0F1F2G3@4E5G6D7a8J9B:I;F=D?[AEB[DJFEGDIGJELBM^NEOJPDQGRFS[TEWJX_YEZ[[]]__EaBbXdIfBg]
~gea	f-J@aHGIIKJM]NGZZ][^H
~geb	R!X#X%E&H(X)]*H,F-]/H1H2G3H5I6F8Z9B:[;Z<I=K>F?_@GAZBDDDFGHAIWJGKZLGMBO[QIRFSGTIUDWGXXYGZC]b^Y_XaXbHc^eIfC
~gec	wBZEKUGVZW]
~ged	q)X3Z>G@ZBIHZOHW[ZJ
~gee	[!J#F([)X*H+H-E/J0[2I3H4Z6I7I8I9E:F;W=Y>H?D@GAJBID^EIFIGIHAJ[KGLYMGOFPFRISHTHUXVZW^YKZK[Y^I_Ia^bIdFeJhH
~gef	f#J(K+X-J3K4]8Z=J>[?I@GBICHDJHGIIKIL^NYVIXYZC]]_[dK
~geg	b!J%J(]*I+H,K-H3a4J9I;J=I?H@IBFCYD_GKHXIGLJMINXOYUKVXZC[J]YaFcJdJfJhY
~geh	W!F#F(F)H*I+H/H7H8J;J=J>^AJCFDDEIJJMXNEOGP[VIWHY[]X_HaDcXdZeHfXgHhE
~gek	p#J+J1[9J>X?JBZCJD[HEXJZY]Za[dJfJ
~gel	Z!Y#]&K(H)G*Z,H.K/Z0H1J2J4G5K6H7H8I9C;H<K=]>[?C@]AIEIFJG_H@IJJILHMJN[PFSITFUEVEXEYHZ[[F]X^HaZbFcHeJfEgIhF
~gem	^!I#X%Z(H*J+J,J-F/J0H3[6J7J8[9G:J;J=F>]?G@]CFFJGIHIJJKDMENGOIPIRJTIUIVHWJXGYJZY[H]b^I_Ja]bZcIeZfGgKhY
~gen	G!H#C&D(E)B+F,F-].F/?0k1F3G5C6@7F8]9^;]<D>E?G@]ACBDCIEHHBJXKGMDODP?QGRBS@UZVEXcYDZZ[E^a_DaIdEeHfJgEhZ
~gep	g#J(J-Y9I>J@]DJHGIIKJLaN[X]ZC^_aJ
~ger	N!Z#Z%^&H)D*B+],I-Z.I0E1J2I3C4I6E8E9?=E>^?_@]BZC?GHHZIIJYKDLIOZP[QZRDTDUAVCWCXHYEZ[]D^I_YbGcId[eGfGhJ
~ges	N!_#c&I(B)X+F,J/F0X1G2G3@4H6E7G8X9B:]=B>Y@JAGB_CHDEFGGXHBI?JFLGM[NGPET^UaVcWDXFZB]^^H_DaGbEdaeJhB
~get	Q!G#^%D&J(F+Z,Z-Z/F0H1H2I4G5I6H7G8G9E:H;K<J=F>H?F@FBACCDaEHFIGdHBJWKHL[MEQKRGSKTJVFWZXEYHZa[Y^Z_[bEdCf]hG
~gev	a!H#F%I(I)K*^+G,J-G/J0K3b4X6J7J9G:H;J=J>J?G@GAJBFDaEXGYIFJKKXLZMINHOHPIRITJUHWKXHYKZD[J]H_XaFbJc]d[eKf[gJhJ
~gew	]!J#H%](F)[+J-I/]0I1Z2K3G4I6J7H8J9F:H;I=Y@]AJB[CGDGFIGFHHIFJJKXLHM_P^RJSKTHUIWJXHYJZF[H^H_IaZbHcIdFfGgXhF
~gez	j!Z#I%Z+X3J>YBHCJDEH]IJKIOJPJUYZF[Z][aKdXfJhJ
~gfe	l7cHI
~gg^	d![(H-Y1[@IBZIJKILKMJNJSITJVK]JbXc[gJh]
~gga	tBZHYIKKKZD[]h[
~gge	c!I%J(H)K*K+X-Y/J0J4J6K7J8K9G:I=X>Z?FAZBZCHGZIFKFMHNKOIPJRISJUYVIWJXH[I]^_]aGbGcZdJfHhH
~ggi	d#J%J(I-H3E8X9Z:J=J>X?H@YAZC_DEHEIHKGNIOIPIUJVIX^YJ]Ha[bJdJf^hI
~ggl	y@JHJK[
~ggn	m#K,X>HDHL]ZY[JbacIhJ
~gh^	Q!I#G%H(Y)H*[+^,J-[.J/I0J1J2J3I4I5J6J8I9G;J<K=F>E?I@XAJBYCZEJFJGIHYI_MGN]PXRISHTYUDVJWIZH[H^H_JaXdGfIgXhX
~ghe	g!Z#J%b(a)J+J-I3I4K8J9E:I;_=J>I?J@GCIDHIXKIMJNZOJTJVIXIZG]J^J_ZaIbJdFfIhJ
~ght	S!F%d(Z)F*G,J-E0^2I3F4X5H6H7G9]:F;]<J=F>H?F@[AHCGDEEZFIGFICKKLGNGOZP[QJSGTFVGWJYIZA]F^Z_GbEdFeIgGhY
~gi^	b!E#J%I(J)Z*[+I,K-I/J2Z3H4J7J8[9G:H=H>G?Z@]AKBICXDEEIGJH]IYKEMHN^OIPHS[TJUFVFW^XZZA[J]H_JaFbIcJfHgJhH
~gia	m!I2Z5YBJHEIFMJNZP_V[ZI^X_Kf[
~gib	j!H)I/J3J4W9^=KBICIDHIJKKMJNJOYTJV]WZZE[Y_[aJfX
~gic	r-Z=]R[ZD][
~gid	n3H9JCaHIIJOJP]XYZY
~gie	t:ZC^HYP^ZJ
~gif	u3[>JD]H[ZFaG
~gil	l*Y/Z@JBJGZHFM]O[RYZJgY
~gin	N!X#Z&I(J)E*K+b,G-[.X/D0G1H2G3F4C5H6F7b8F9B:Y;[<I=J>E?Y@FBJEGGFJXK@LKMHNAOGPHQIRHS]UCVFWFXaYFZ^[C]Z^b_Ia>bccDdBeHfFhE
~gio	a#H%I(]*J-G3G4I8J9[:W;K=I>W?H@^AYDXHCIFKFLJNIOIPIRZTJU[VGX[YJ[J]Ga[bIcIdJfZhH
~gir	p3K?X@^BHHCMIQYUJVKWIXJZ_]KaJf]
~gis	I!D#E%F&I(A)C*B+j,G.H0F1H2H3D4H5H6G7E8F9D:C;G<I=D?]@GAFB^C_DhEGFIGEHaIBK?LEMDNAObPCQIRGSFTFUAVDWDXCY[Z<[D^G_EaBbEcHdEeHfJgFhD
~git	]!I#_%J(H*J,H-F/H3_4J7J9G:I=J>E?H@DBFCGDHHYI_JXKILJMIN[OaPJRITJUKVIXHZB[J]IacbJcKdJfKgJhH
~giu	o3F4X8Z>JC[DIHHKJXZaXcXfZh[
~giv	_!X#J(_,Z-H/I3I7J9J=K>H?IAZBZDGHGIGKJMJN]UJVIXIZW]J^XaJbYgZhX
~giw	w3[gY
~gl^	c(J3J7c=J?J@HDHHYIJMJN^SJVZZCbJ
~gla	p.Y3JGXKJZI]]b[
~gle	n9J>K@XAYHGK]N]OZPYZI
~gli	]!I%I(H,J/J3G4^6J8W9E:H=H>F?]@IBEC[DFGJJJLJMFOHP^SKTHUIVXWJX]YJZ][X]G^H_JaFbFcHdIeKfHgJha
~glo	Z!I#J%I(d)_*Z+J,d3I4K6J7J8K9Z=I>I?F@GBKCJEJGKIIKHLJMINJOJPERWUGVFWJXJ[J]J^JaIbIcJdCeIfIgGhH
~gly	w3ZE[HJOJ
~gma	g(K3I9Z:g?I@JBJCKDIH[IIKIMINJOJVIZCaH
~gms	i(J0fHBZH
~gn^	N!J#G%C&K(I*G+Y,]-C.J/J0J1I2J3G5I6H7b8G9F:E;I<b>@AHBXCFEIF_GFH_IZJGKCL^NJOHPHQKRHSGTaUFVDWHXIYHZI[Y]E_IaAbZcFdFeHfFhI
~gna	f(K3G4Y9I<Z=_>F?[@ZBJCIDIIIKJMGOIPKTIUJVJXI]]a[fYgJ
~gne	y:Y<]HH
~gni	[!J#I(I*J+I-].Z/J3E7X9H:H=I>E?HBCCIDFIDJKL_NGOZSJTJUIX][H]I^JaHb]cHdIfZgKhc
~gnm	yHY
~gno	g!J#I(I)H*^+K-X3]5]:K>J?J@IB[CID[HAKHLcVJWIZC]Z^KaJbJhJ
~go^	O#C&G(])F*E+H,K.J/D0F1F2Z4C5I6E7C8Y9Z:F;F<I=F>b?D@HBGC^EJFFGDHXIEJFK_LGMYNAPDQHRDSETBUBWDX[ZX]H^J_IabbDcZe]h]
~god	i/X1K2K3I4K9F:J>H?J@XBHCKDJHFIHKXMJNZOYPKR[VJX_ZXa^bJcHfGhX
~goe	_!J#[(K-J3Y7X9[:K=J>[?IBGCXDIEYHDIIK]LZMJNIOJTIUIVJXYZJ[Z]JfZhG
~goi	q9[@JBIHIZ_aJ
~gol	tFYGXNZ
~gon	V!H#Z%G(G)H*G+H-G.K/I1J5I6J7H8J:H;J=]?^AICGEJFKHHIGJIKFLaMZNGOIRITGUFVGWIZ?^GaEbfcCdHfYhG
~goo	_!I#E(I)F*K-J/K3I7a9b=I>J@IB[CIDIH[IZMJPJSJTJUHVIXJZD]JaIbJfJhI
~gor	f!I#H(H)I*Z-H3I4J:Y=W>I?[@IBZDIEJHCI]JJKYMINIOJS[TJUHV]WIX^[I]I_KaIbJcJfIhX
~gos	r!K9J:b@JBIIYNYZJ
~got	U!Z%I(D*I+I,K-H.Z/H2J3G4J6J7_8H9X:_=Y>E?[@IAJBBCXDbEJFIGHJHKCLGMFNDOIPIRJSITHVGXGYJZZ[Z]J_IaGbJc^eIfIgG
~gow	l!K#F+K-J:I>I?K@JB_DJHWIJKILZMITJUXVK[[]Jb_cJhJ
~gpo	w)ZHJNZ
~gr^	r)]3J>a?J@JCKHFIHK[MIOIVJY[ZH]J_ZaJ
~gra	P!A%F&I(^)K*E+E,F-B.H/I0J1_2G4C5X6Y7F8E9a:G;[=Z>G?E@CAZCCDEEFFGHcJEKELGNEOEPBQ^RGSbTDUAVCWEXZZ;[D]B^E_aaBbBcFdcf]gbhD
~gre	Z!Z#b%H(^)G*X+W,I-F/]0J1Z2I3E4I6J7I9_:H;I=G>C?IAHCFDFEKFJGGH<I[JIKZLWMHNGOIPFRISHT^UHVCWJXFYJZH[_]G^GaFbYcHdJe^fHgFhF
~gri	d!J#J%^(c-I3I4J9G:a=J>Z?J@IBICIDIHIIHKIMKNJOJQZS[UJVHXJ]JaHbKcKfHhJ
~gro	S!F#H%D(E)G*I+H,I-G/H1J2K3E4I5J6I7H8H9F:G;I=F>F?FAIBDCHDFEIFIHcIXJJKELHMGOIPdRISITHUFViWHXGYIZG[H]G_GaGbFcHdCeGfFgHhH
~gru	X!F#H%F(I)G*H+I,I-G/I0J1J3E4I6J7H8H9Z:E;I=F>F?EAIBDCFDEFJG]HJICJIKDLGMFOHPgRJSITIUEVjWHXFYJZ?[H]E^Z_FaFbGdFeJfFgHhG
~gs^	g#G-]/I0J9I:X=Z>J?[@JBHCKHYKHLYM]NIRJTWZF_GbJh[
~gsa	n!J#J(])J*X+K-J0c3G4K9I:J>H?I@IBJCHH]IHKHMINJOJPJUJVIXIZD[]]IaFbJcJfHhJ
~gsb	y*[+I>HCID[
~gsc	a!I#I%[(H)K+K-J/K0J3H6W7J8Z9H:I?H@HBICIDIEJGHHGIJJJKILIMHNITJUJVIXHYX[J]J^Ja[bHd_e]fYgXhH
~gsd	wL[f^
~gsg	uC[DZEXHK
~gsi	w3^DJ
~gsk	yCJEZHXWKZJaZ
~gsm	u3J>J?IC^DIHE]K_[a^
~gsp	n#[BFHHKZWYXJZ[bHc]
~gsr	u+FDYG[W]
~gss	o+^3J6Z@KBJCZDGHJKJSZZHaJb_
~gst	l,_3Y@YHEZIaZf[
~gsv	y*[9J?^
~gt^	Q!H#A&I(B)D*I+[-[.H/F1X2Y3?4D5H7Y9@:C<H=E>[?J@]AFBDC^DaFGHaI_JGKFLIO[PDQIRIT[VEWXXJYFZI[Y]J_JaCcBgEh]
~gte	p3Z4[TZ
~gth	e(J*J,J-J2_@ZCJI_KJNZZG
~gu^	]![#H%J)Y*H+J/J3[4J7X8J9G=Z>H?G@XAKBDCHDFEXGKH[IGKGMYNHOGPISXTXU]VZWJZJ[J]I^J_YbIfIhH
~gua	b#[-G/[3X7[9Y>I@GBICJDIH@IHKaMZNJO[P]TIVJZI_KaIhK
~gub	t>_D[ZH
~gue	U#Z%I(E)I*I+I,J-b.K/J2K3G4I6J7H9C:h;K>F?F@IAIBDCHEJFJGJHYJIKELIMGN[OHPHSYUXVXWJYJZC[I]Z^I_HaFbHcHdJfIgIhG
~gui	_!H#I(I)J*J+Y,Y-F/I4J6J8J:I=H>G?EAcBZCGDGFYGIHXIDKGMGNHOIPIRITIUIVHWJYIZI[J]b^K_ZaCbIcIdDeafGgKhI
~guj	yBYZHh^
~gul	p)Z-J3J9IF^GYHFN^OZZHaI
~gum	t9[C[
~gun	Y!G#E%[(Z)G*^+G,H/J0I1J2J3D6I7H8Y9Z:G;]=G?aAIBJC_EIFJGIIEJJKDLGNJPEQJRISZTGUYVDX[YIZ@[H^H_Ia[bFcGdGeJfFgIhZ
~guo	t5W>WAXYX
~gur	N!E#G%G&J(C)D*W+G-F.I/G0H1G2I3Y4F5I6F7F9I:B;I<W=B>D?]@IAHBAC_DJEhFHGHHHIKJHKFLGMENCOIPDQWRGSFU>VdWgXDYZZ;[G]E^F_FaEbKcXeffAgFhF
~gus	l9[HDgb
~gut	u9_HIXK
~guy	u#F@ZHHPXT]cY
~ha^	N%H&I)E*G+F-X.J3C5H8G9X;J<I=C>G?AAGCBDaEJFGGHK]MZN[OEPHRFSFTDUZWDXWYGZa]_^X_EaCbIcFdZeHfCgGh]
~haa	r-K3Y?[@KBXCKDJHEP[U[ZFb]
~hab	T#X%G)G*X,I/I0I1J2J3F5K6I7H8I9D:F>]?E@GCWDZEIFJGHIFK]NJTHU]V^WHZE]_^H_IaFd]fEgJ
~hac	e!H#Z-I3Z9I:[=X>I?J@[BHCJDJHbIIKITJUJVZXIZF]J^WaJhJ
~had	wHXU[
~haf	n-J3[?YBZDJHJK^ZG
~hag	t-J>JBJDKHZIIK^ZYaIhZ
~hai	yLY
~hak	c!_#J%J3K9K:J;[>J?J@HBIDKIJKJLYMJUXVWZD^]cJd_eYfGhI
~hal	T%E&J(E)I*G+J-b/^0G2I3Y4E5I7G8H9X:E>A?CAHBECDE_HJI_JGKGLHNDOIPDQJRFTEU]VZWHYZZE]^^F_Fa[bFcEd^eIhF
~ham	i-J3a9Z>F?H@IBYCJDKF[HJIIKHMJOJQXT[ZF^KaIfZhY
~han	C!C#F%B)J*^+D,C-F/Y0D2G3A4E5E6B7G8J9_:F;D<]=D>d?D@aA[BaCGD@EGFCGEIEJGKCLdM^NAOEPDQFRHSFT@UGVCWDX?ZX[I]J^f_YaCbDcJeFh_
~hap	c!^#K(H+J/^3G4X9]=J>E?G@FBJCIDWIHKGLXMHNHOZUFVIZ]]W^Ya[bHhH
~haq	yN]
~har	P!F#I%[&J(F*Y+H,H-Z/^0H1I2c3I4G6G7J8G9J;E<I=H>C?[@AAXBKCFDFEHFcGFH]IaJHKBLGMDPEQ]RGTGUGVFWIXGYcZ=[H]F^__FbFcCdEeXfDgGhE
~has	N!D&I)D*E+E.H/I1F2[3B4D5H7X8E;F<H=F?AAFCBD[EGGbH^JYMdNZOEPBQHRESDTCU]VGWDXIYFZ_]I^Y_DaCcCdZeFfHgDhX
~hat	F!I#G%H(Y)E*F+G,D-^/E0F1J2F3A4^5X7E8G9[:E;X<D=E>_?K@HAGBGDHFIG[HWI[J^K^MEN^O]PEQIRGSGTGXHZ]]G^]aEbBcDdGeFgIhZ
~hau	l3I9I>ZBICJDZHDIIK]NJUZVIXYZHaYcXh^
~hav	M!D#H&J(H)Y*X,I/J1H2I3Y4G5^6[7G8H9Y:F;X<I=^?XAHBBCbDZEHHGIYKZLGMINWO]QJRISGTFVJYHZI[Z]D^Y_GaGbFcGdIfEgIh[
~haz	i!K-[/^9KHHIIJYMJN[OZaYhJ
~hba	t4YVZZHfZ
~hbo	y@WHJSZ
~hce	f#J(J+]-H3I9H:Z>F?[BFC^DGHCK[M^OIPKVJXJZY]IaGbKhZ
~hci	w/[@^HJ
~he^	l%J+K;Y?]BJCWDGG[HJLYNKZG[Y^ZaJd^fH
~hea	_!J#H%H(X+I,J-G/J1J3H4J6J7I8I9D:J=I>F?G@JB]CJFKHaIHJJM[NIOKR^S^THUJVHXJYIZB[J]J_IaHbIcWdFeHfagJhI
~heb	l(Y)[3[=Z@ZBICJHIOYXXZH
~hec	Z!I%[&X(G)J*Z+J,G-A/J0K3F4J5^7J8I=I>G?H@CBCCaDZFJGIJ_KJLXN[PISJTXUHVHWKXIYJZW[H]C^Z_IaIbHcIdYe[fHhX
~hed	u(_?HD[HG]Y
~hee	Z!H&J(Y)_*b+G,[-H0I1I2I3J4G5K6I8I9Z:G;G?E@EAHB[EZGHJIKILHMFNDOFP^RHSHTFVKW[XEYI[H]E^HaEbGcGd]eJfEg]hF
~hef	y(^,HH]RKZF
~heg	pB[aZ
~hei	S#F%E*Z+Z,H-I/G0I1J2J4H5J6I7G8_9Y:Z;[=Y>E?YAIBACIDZEIF_IDJJKFL]NXOJRISHUHVZWGXXZB[[]X^JbFcGgG
~hel	P#X%H&K(b)D+H,I-Z.J/G0J1J2J3D4I5J6I7I8I9a:E<J=H>C?ZAJCEDJEIFIGHHZKCLIMCNHOXRITZUZVDWEXEYIZ[[F]F^F_HbFcGdHeJf[gehG
~hem	]!J#J%F(F)^*I-I3Y7J8K9H:]=K>_?HBGEJFZG]HXJELYMINXOIP^SKXJZD]JaIbIdFfJgIhJ
~hen	F!H#Z([)F+J,_.E/_0D1H3_5G7J8E9H:D;K<I=G>Y?bAEB<CZEJFYGCHXI[K]LFMIODPGSDUCV@WEXHYJZJ[I]]_Ha^cadEeIgD
~her	D!E#D%D&G)B*J+I,C.F/F0J1D2I3F4C6Y9_:[;h<F=D>X?_A]BGDGEHFXHWIBJGKWLEMENGOGQFRCSaTHVGW_ZJ[Z]E^D_Ya]b_cBdJeDfGgHhJ
~hes	e!I#](I)J-X/J3X7K9K:J=[>J@GBHCKDIGXHIIbLXMKNIOJTHUIVYZA[J^YfYhJ
~het	a!Y#H%b(^)H*X+G,K-H/J2J3E4I6J7I8I9]:E;_=C>F?Z@GAIEIF[GYHXIEJIKGLJMHNJOZQWRJSKTIUGVHWIXGYZZG[J]H^J_YaGcIdEfHgJhH
~heu	b(K-J3H9I:J=J>H?J@cBICJIIKHOJR^SZUJVJXa]JaZdJ
~hey	X!b#H%H(K)I*J+Z,J/Y1J3^4J7X8J9G:F;J=I>I?_AJCHFJG[HAJJK[MHO]RJTIUYVYWJZF]I^H_IbIcJdIfYgZhH
~hez	n:^@YIYN[UYZI
~hi^	oEYGJHYIZJWKWY[hK
~hia	d!J#X%J(J-I/W3X6^9W:J=J>X?^@HBFCHDIH@IGM_NHOIPJTJUJVJXJZG[K]Ia[bIcJfJgZh^
~hib	l!J)Z-[3K4G5I7_?KBKHEJ^PZQXSITKUIZJ^]gK
~hic	V!I#I%[(D)H*H+J-E/W3G5X6K7[8J9H:J=I>b?G@EBFGJH_IXJHLEMINbO[PFRKTJUIVHWKXI[J]G_IaZbIcIdGeJgZ
~hid	r*X7J?JHZb^
~hie	]!I#H%I(H)J*X,K-F/]0K3E4I5X7I8K9Y:^;J=H>C?F@XBEC^DZEKFKGJIYJJLWMZNXOGPHRJSJTJVGWJXZYJZG[I]Y^Z_JaFbHcHdXgI
~hif	k-K3Y6Z<W>IHFIYKHO[XJZ[aZ
~hig	uH[PZZIfW
~hik	y*[4[HJ
~hil	]!X#I%I&H(H)X,Y-H/H0Y3[4J7I8X9]:G=^>G?I@GBEEJGIHFIIKHLHNGRYSJT^UYVIXKZE[K]a^H_JaHcJfHgJ
~him	r#W)Y
~hin	P!E%G(F)G,H-^/D0G2I5c6I7F8W:H;H<I=F>^?JAJBFC^D^EIGDHCIIJJLJM]PHQJRbSHVEWFYF]D_KaHcXdFeJfXgIhI
~hio	p-X5W>ZHI
~hip	y>]HIPY
~hir	_!I(I-I.W/J3Y7^9J:J>Z?IBHDYJZKGLKMHNIOJSJ]K_[aGb^hJ
~his	M!F#J&K)H*D+H,G-E.I/G0H1X2G3J4F5b6H7F8^9a:X<I=Y>D?B@]AXCCDXEHFGHWI=JDKbLJNdOFQIRGSFTFV_WZXEYGZJ[F]E_IaFbEcHdEeHfDgFhF
~hit	l!J#I4YA[BJDJHDJYN]TZZJ_[bY
~hiu	q!]>J@HB^CJHHIHKKU]ZG][hJ
~hiv	o&I2Z3G>IHZOaZJ
~hl^	a!J#Y-a/J3Z6W9I:J=I>E?X@GBHC_DGHCKGMYNHUJZX[Z]Y_JaGbIcJdKhX
~hla	m/[6X8XHJNYTYZZ_KbKeX
~hle	[#G&^(G)J+J,X-Z/H0K3]4H7H9H;H=Z>F?ZBDDEE[FJGIHJIZJILIMHPHRYTIUHVGWXXHYJZ]]G^H_JaHbHcXfIgIhE
~hli	y-]BZHHIKZH
~hlo	q)ZB^DJGYHIUIVJZK][
~hlt	d#J%Y;[=X?YBICXHJVYZI[ZbXfY
~hlu	o6a<Z?^NJZH
~hlv	y#^XJ
~hm^	u/X8YKW
~hma	w@Y
~hme	n?_@JIIKZN_ZHaK
~hmu	l!H#J-J/_0Y3J6[9I>J@JAZBIDKHHIIJXKJNJOJPZT[ZI]K_]dJfKhK
~hne	b!J#Z%J(I-F/J0K3^4K:I=J?I@GBHCJEZGKHZIFJ]KHLYM^NIOKPIUJVIXI[]]H^I_XaHbXcKdXfI
~hni	l#I(]3]7X:ZBXHHOJZIdY
~hnt	i-]/X>K@XBYHFJXKIN]Z[dZ
~hnu	yJXZ]
~ho^	d!I#H*J+J-H3G4K9F:I=J>Z@FC_DXFXHDKWMHNJOIPJTJUYV]XHYZZ]]HaHbKdHfHh[
~hod	P!G#H&K(F)G*_+^,H-E.J/I0J1I2J4H5K6I7H8I9E:H<J=F>Z?d@HAHBFCeDbEHFIGHICJIKILHMHNEOFPGQKRISJTGUGVEXFYI[H^I_FbHdHeKfHgIhG
~hoi	e#I(K:K>I?a@[BJCGDJHFIIKIMJNXZD[daIhJ
~hoj	n#X>J@aHJX[ZI
~hol	X!F#I%E(H)b*Z+H,Z.K/I1J3Z4G8I9];I=I?G@JAJCHDEEJFJGIH[IDJILIMHNFP_RISITIU[WIXZYIZG[I]H_HbHcIdIeKfIgIhG
~hom	a!K&K(J)K-J.J3G9F:e=J>_?I@IB[DKEKHJIIKHM[NJTJUJVIWKXJ]J_YaIcJfIgJ
~hon	G!E#X%E&H(D)E*_+_,F-F.I/C0G1G2H3c4F5H6G7E8F:C;F<H=D>g?Y@HAFBXCZD^EFFFGGHYI?JFLENBOaPFQHRFSFTGVEWFXFYFZA[B^E_DadcDdEeHfEgWhI
~hoo	Y!H#H%I(G)J*I+E-Z/I3F7J8[9F:H=J>^@XAJBFDJGIIZJXKYL^NYOIPKTJU_VGWJXJZI[J]]^I_IaYbIcJdXeJfH
~hop	g+K9Z=H@IBHDZH_IKKJZIb_fJ
~hor	Q#I%X&J(_)[*I+G,H-D.I/H0H1I3B5J6H7G8G:G;^<I=F>D?D@XAdDDEHFIGJHAI[JHKILYMDNDOEQJRbSGUDVIWGXbYHZ>[F^F_daXbEcFdDeIfDgGhZ
~hos	]!J#I%H(I*J+[0K1Z3X4I6K9H:I=Y>X@YBFCXDHFJGbHEI^MHNFOJR_TIUKXIYZZ>[J]J_[bIdYfFgJhI
~hot	]!H#F%J(I*J-H/W3G4J5^9E:I=G>F?H@GBFCIDHGIHhIHJJKILJMHNJOJPJRbSJTJUJVIXIYJZX[I]I^J_JaGbHcIdKfHhI
~hou	L!F#H%D(B)J+Z0G1G2H3Y4Y5I6G8E9A;I<E=C?D@bAEBZCJEYFXGCHYJYMZO[P_QISHTIUAVIX_YG[Y]C^G_]bFcEeG
~hov	r5W=ZH]MX
~how	R%H&K(G)H+a,I-F/Z0H1J3F4J5K6J7I8I9Y:I=I>G?^@EAJBDDDEJFJGIH[JXKELYMHOXPGS]UXWJXHYJZG[^][^I_IbacHdFeJfHgJhG
~hr^	]!Z#H%X(I*X+Y/J0J1Y3J4H7K9I:I<Y=^?YBHCXDIEYGJHEK]LJMINJOGPHRXTIUIVHX[Y]ZH[I]H^J_ZaFbJcGgJhH
~hra	g(J*X-[2X3Y9J?]BJDJHYI^KJQYZF
~hre	R!I#H%[&Z(C)F*G+G.J/G0J1X6X7G9Z:I;G<I>K?D@DAZBFCEDDEYGGIYLFMFNDOJP[RYSHUGVDWJXCZ^[G]E^FbEcZd^e[f^
~hri	[!H%[(G)J*J+I/I0Y1J2J3F7I8Y:H;J<J>E@FAJBFCXDGEIFJIGJJLHMGNGOISJVHWJXZY[[H^IaIbGd_e^fZgXhG
~hro	P!E#E%Z&J(K)G*F,G-A/F0]1G2H5I6G9E:I;H<X=E>E?D@GAGBZCDEHFGGdHXIHKWLFM]NXOFPZQJRZSIUEVHWGX_YI[F^J_GaIbHdaf[hE
~hrt	uHIUZZJbYfXhZ
~hse	o>]@_BIHHIJKIL]MYZJhZ
~hst	n3YHIIaL^ZI
~hsy	uGYH[M]ZJ]K
~ht^	D!J#J%c&F)F*G,G.G/J0[1I2G3J4]5H7D8C9Z:J;^<F=G>J?YAGBDDEE[GGHHJDKDNKP[QIS@THVYWDYKZI[Y]X^]_YaabGcXdKeWgHh]
~hte	b!H#Z%_(^)J+J,X-H2J3I4J6J7K8K:I;^>G?H@]BFCHGIHYIHK[LJMINHOJR^S[TJUGWIXJZJ[I]H^J_JaHbIcIdFfFgJhI
~hti	e#F%a(a,J-I0[3I4I6K9I:I;c=I>H@HBHCFDGH^IHKFLIMJNHOIPJS[TKUIVHWIXIZD[J]H^IaJbJcIdEeKfHhX
~htl	d%J(I)J*[:J=I>K@IBIDHEKH[IXKHMJNdPJSJTJUHVIWbZD]JaIbJcJdJfJgIhJ
~hto	w,^HH
~htt	yHIc^
~htu	t,YDZE^HK
~htw	Q!F#H)G*G+H-Z.K0[1I2Z3F4G5J7Y8H9H;H<J=J?EAICFEIFJGWHHKYLWN[OHPFQJRGSXTEU[VXXCYHZ^^Z_HaEcFdYeIfGgG
~hub	t,I@YBJGJH_MIZGf]
~hui	n-J9H>_@HBJFYHJIYKIMJOKZFhb
~hum	l(J-J3K9[:J=X>J?I@XBGHDIJKINZU]VHWWXKaZbJfY
~hun	qM]R]
~hus	l>]HEYa
~hut	l!]#_,Z-J>Y?J@IBJHHIJKIPYRKZG]YfY
~hwa	y3[HZ
~hwe	w*X
~hy^	t0YfY
~hyb	k-J9JHZZH_Hb]db
~hyp	wH]bY
~ia^	N(X)D*I-D0F1]2E3J4C6_7D8D9_:K;Z>B@aBDDAFEGCHFIBJIKDLXM[N]OBPEQ[SYTGUJVEYEZE[I^Y_Ca_bXdAeFfbgZ
~iaa	y4YM[
~iac	u-J@[HI[[^^
~iad	^!H#Y%I(I*J+J-Z0X2Y3H4J6J7I8K9X:H=I>G@^CHDGEJIYKFLJMWOIP[RKTHUIVIX[ZD[J^I_JaZbIcHd[fIgKhG
~iag	n#[-J4[BGDJH^IIOJX^ZIaJf]
~iai	uHIVZ^XcY
~iaj	y@[H[aJ
~ial	M!H#Z&I*E-F0H1G2H3H4Y6F7F8F9H;G<I=^>A@JAGB]CFDFEKFXGDH^JJKXMaNGODQIRESYTDV[XDYHZ_]G^G_EaHb[cEdCeFf]gF
~iam	c!J#J%K(J)J-J3Y7J9]:Y=X>Y?Z@GBYCIDIHFIHKHMINJOIPKSIT[VHXIZG]IaZbIcJfJgJ
~ian	^!I#G%H(J)J*J+J,Z-[/I1J2Y4I6J7Z8J:H=H>G?H@XAJB[CIDFGJH]IJKXL[MFOIPIRISJUHVHWIXIYJ[I]H^[_IaHbZcIdXhY
~iao	q-Z9^?J@JBJHKIIZY][
~iar	Z!I#H%J)K-I/J3H4J6K7Y9H:Z=I>H?I@[CIDIEKGKH^IGKFLYMGNIOJPITJUHXI[^]I^_a[cJfIh[
~ias	p-[.a3Z>J@KHGIIKJZH
~iat	]!I%J(J*I+J/W3H4X7J9[:I=J?G@bAKB]CGDIGKHFIHJKKFLJMXNIOJPWRXTHUJVIX]YJZA[I]_^J_IaGcIdHeJfIh[
~iav	q6_?ZB[HEZJfY
~ib^	l%X3J9[>G?K@JGZHWKIO]PIYZaWdKfY
~ibb	y7_HISJ
~ibe	Y!H#H%]&[(F)H*J+J-I/H1Z3G4Y6Y7I9J:H;J=Y>H?H@FCIDHEIHGIHKFLHMHNGOJPZR[SITXUFVFWIXIYYZH[X]I^I_XbHd_e]hG
~ibi	a!G#J%Z(H)]*Y+J,K-_/J4^9I=J>J?I@IBGCIDKHAIIKILJMJNIOKP[QZRJSJTIVIXIYJZF[K]J^]_JaIbJf]gJhJ
~ibl	Z!J#X%F)F+J,K-[/I0F1J4a7[8J9H>[@[AJBCCFDIEIFKHZJJK]LIMGNGOIPZRHTHUCWIXGYKZX[Y]G^I_IaHbGfG
~ibr	n)^BIHIT[U_VHZJ^XfI
~ibt	h!H-K/J3I9^>H?KBICHDHHZKJMJNJOYTJUYVJWZXJZF[X_[a^gX
~ibu	c%J0J1K3Y=^BJG]HaLYMKP[ZH_JcJ
~iby	yZIh_
~ic^	D!?#A&F)Y*H+E,G->.F0Z3G4C5D6C7H8B9F:B;C<Z=[>^@]A^BXCCDIEAFEGEHaI?KFLEM]NDO?P?QFRES[TcU_VYWCXIYXZD[Z]>_Ga^bIc]dIeGffg_h?
~ica	F!I#C(I)A*Z+E,a-@.J/I0E1E2F3^4B5F6E8E9A:F;E<G>]?bAcBCCcDFEEFFGBHbIAJJKCLCN^PAQGRJTAVDXHYEZX[C]]_DafbCcFd@eEgEhJ
~icc	yHEZ^b]
~ice	M#D%E&H(E)E*F+J,F.H/F0H1H3@4E5G6G7E8F9]:C;F<H=n>??B@IAFBACBEGFGGFHcIEJFKZLIMINGOYPEQIRFS]TEUAWFXBYFZE[F]C^F_DaGbCc[dEeZfCgG
~ich	C!I%I&E(F)G,J.H1G3H4Z8E;X<F=J>G@FAHBGC_DZGJH^IaJAMINbO]PEQIRJSATJVWWZXD[H^JaZbGcF
~ici	U!F#D%^&K(])[*G+K,H-E.J/J0I1J3C4G5J6I7G9a:F;Y<J=F@CAHBXC^DBEHFIGHHJIaJIKKMENEOEPFRHSXTGUZWHX]YIZC^H_GaBb]cJdFeJfa
~ick	O!B#A%E&I(Z)F*]+K,F-J.H/I0H1G2H3J5I6G8E9[:G;J<]>_?C@IAFBYCHDWEHFFG[IIJFKAL_MHNBOEPFQISGTFUEVGWHXDYFZZ[D]_^]_Ea^bccEdcfDgGhE
~icl	m/IBJHcKKMJZI
~ico	_!X%I(X)I*J-I/]2X3F4I6I7J9G=I>Y?H@FCHFXGJH@ICJJK^PJRXS[TIUHWJXIYKZG[J]H^J_IaGb[cHdZf]gYhX
~icr	M!E#?%G&J(E*Y+I-G/Y1X2I3E4F5I6G7b8H9F:H;I<I>C?E@CAHBDCFDEFHGFHXICJZKELGMGNFOGPEQJR^SgTbUFVEWFXFYHZ?[F]F^G_Ga[bEc^dZeIfXgchF
~ict	[!J#H%I(K*X-]/Z3J4I8J9I=H>J?J@GBFCJDJH^JZKHMKN_PHQcXJZH]J^JaIdIfJhI
~icu	k*Z+J2Z3W9J>K?]@IC]DIHDIJKJQXXJYZZ[^K
~icy	K!F#F%F&I(C)]*_+G,H0I1I2I3F4F5b6H8X9F:E;I<I=D>F?G@[AHBHCYDCEFFIGGIDJ_KGLGMENjOGPERISFTFUHVCWgXFYHZ<[G]E^G_FaDbFcFdFeIfFgDhE
~icz	l!J%G(X)J*X+Z9G;c=J>K?I@JBIDFIJNJPJQ]VJX^ZGaJbJ
~id^	Q!F%G&J(J)E*X+E,I-C/Y0J1H2H3W4F5I6G7F8E:G;G<I=J>G?G@CAdCFDIEEF[G]H[JWK@LXNbPDQJRYSITFUCVGW^XEYHZ][E]D^[_JaBbYcYd[eGfDgFhF
~ida	R!F#E&I(C)F*E+Z-]/G0H1H3B4E5I6G7Z8X:^;G<I=X>Z?Z@GAZBIEFHJIYMJNHOZPERFS]TEUCVCWXX^YXZY[F]C^F_FaFbGdZeYgXhF
~idd	f!K#J%J(^-]3H7K9]>I?H@IBHCXDJHGIXKHNKPKVJZI[J]^^JaI
~ide	Q!G%F&I(B)D*J+X.I/Z0G1H2H3F4E5I7d8G:F;G<I=G>Y?I@GAbEHFHGGHZIZJFLJMJPDQIRZScUKVBWGYFZ[[F]I^E_HaXcDdBe^fFgE
~idi	i(Z-J2Z3J=K>J@_BICJDJHJIEKJMYNZPJZEaKhb
~idl	n%[(KHIOYRZh]
~ido	U!E#F%E&X(C)Z*F+E.I/G0H1H2I3Y4a6Z7F8G9H:D;H<I=E>D?f@GAHBYCYD@EHFIIGJHKDLHMZNFO[PaQXR[TEUAVJXXZB[G]D_FaIbYeIfXgGhF
~ids	n3H9JDYHZIJKZPXR[SJT]ZKcYfI
~idz	m(Y+[3J=]>[?ZBJCHDEHFOZTZZJ]JaHb[
~ie^	[!Y#a(Z)I*^+J,J-G3G4K7J8K9G:Y;K=J>G?HAKCXGJI[JJLJMIO]PHRJSJTJUJWKX^ZA[H]I^J_IbKcIdJfJhH
~iea	r!X%Z1[HITYdZ
~ieb	u(J)Z0[F]HJKZZI
~iec	_#Y%J(H)I*Z+J,J3G4J7J8K9H:I=I>G?ZCYDWHCIXKGM_NZOIQXRYS[UHVHWJX[YZZK[I]H_JaKcIdIfGhZ
~ied	Q!I%D&I(C)F*Y,G-I.H/W0H1H2H3B4[7E8G;a<I=D>A@^AIB^CJDAEGFGGFH?IGJGK]LGN_OIQIRYSGTJWGXeYGZX[J]_^[_YbFcEdEeIfDgF
~ief	o!X&]9K@JQWZ]
~ieg	h!Z#J%J&Y,Y-X3Y7[9G:J=K>]?J@IBICYDHGXHCIGKGNXOIVJXJZX]Ja[fJhI
~iej	b!I%J(J+J/Y3G6K8X9F:K=J>[?H@YBHCYDGHAIYK]LJM^NHOHPJUJVIXIYYZJ]I_]aHbIdKfJh]
~iek	g!Y#H%K(J-H3I9_:J>I?IAZB]CIDIGYHCIFKIMJN_OJPJRYVIXJZF]J_^aIdKfJhI
~iel	[!G#]%I(H)J*I+H,J-Z/I3_4J6J7I8J:H;J=I>X?G@IA^BGEJFJGIHXIYJIKGLHNFPIRJSJTHUIVHWKX^YJZG[H]F^HaBbZcIdIfIgJha
~iem	[!H#J%H(F)I*I+I,J-Z/I4I6J7H8J9^;J=G>F?F@_AJBKC]DZEIFYGIHFJKLIMHNFOGPXRIS]THU]VZWJXGYJ]F^J_HbXc]dHgIhF
~ien	H!I#C%_(^)G*H+G,E-[.G1Z2C3G4B5Y6B8D:[<F=>?B@aACB]CFDYEIFFGAHCIbJELXMYPGQ_RGSWT]UIVBWXXHYGZE[H]J_@bWcZeDfbh[
~ieo	u4[cXf[
~iep	oHFOYR^h]
~ier	J!X#=%D&G(G)F*I/G0K3X4I5F6C8F9H:^>GADBKCcD^EBFGHYJHKaLDMFNAO[P^QIRDSGTFU[VHW]XZYDZB[E][_Ia]b@cDeZfJgFh^
~ies	[!Y#G%H)I*J,I-^/I0J1J2J3I6I7H9^:J;J=X>D?G@CAJBIC[DEEJFKIDJJK^MFNXOIRZSYTHUIWIYJZ_[Y]G^G_IcGdFeJgIhE
~iet	L!A#@&F)X0Y1E2E3I5G6Y8W9A;[<F?^@HACB=FEHCIXJGKaMXOZPWSCTIUGV[WHXKZX[J^^_ZaXbGcDdAfZgHhZ
~ieu	Y!H)J*I+Z,Y-D/Y0I1K2J3E4H5W6I7H8]9]:];I<K=H>H?E@^AXB^CEEJFJGIIGJILGM^NDOGPHRISITXUGWIXX]]^G_GaEcKdGeXfGgIhD
~iev	r-X7^@JHIR[ZJ_J
~iew	j(^*H>JHaIZZJdY
~iez	j!H#K%W&Y(K+I-I8J9G:I=K>H?[@YBFD]F[GJIJKJN^OJPJUJVHXJZY_JaIbJcJdYeIfIhW
~if^	n![(Y0W3^5XHHQX
~ife	b!K(J+J,X-K/[1X3J4J6X8Y9J:K>I?J@ZCKDHFJGJIIK^MHNIOYUKVJZF]JaKbJcKd]eXf[hJ
~iff	U!G%[&J(F)H+H,I-H.J/Z0I1J2I3Y4G5J6a7H9F;I=F>]?C@JAYBICGDDEIFIIbJHLHNYO_PIQYRZSHTFUHVGWIXEYI[H]F^H_GaZbHcFfFhF
~ifi	K!C#@%F&_(C)F*Y+G,^-C.J0G1G2G3]4G5H6F8F9E:B;F<H=F>Y?H@]AFB[CgDGEGFHGEHaIFK?LDMANGO^PDQIRFSFTDUDVBWEXYYGZK[D]__EafbHcCdDeGfDgF
~ifr	m-K3Y6a9J<Y>I@JHDIYKHO]XIZIaZ
~ift	f!I#W(J3Z=[>HBHCJD[LXR^T[_JaF
~ify	b#H%J*Y-J3Y9H:J?Y@IBICYDcH[IJJHKFLJOKPKVJXXZB]IaJhY
~ig^	V!F#E&J)G*F,F-F.J/G0Y2I3F4X6H7G8H9[:E;H<J?J@GAIBAC]FHGHHDI^JHL^MZO^PGR]SHT[UDVDXGYHZ=[G^F_Ga]bEcFd[fHg[he
~iga	Z#Z%G&J(J)X*F+F,I-B/H0I1J2I3I4G5J7H8H9^:E;I@FAHBCEIFJGHH?IKJJL]MXNGQJRZSHTEU[VDWIXDYIZ@[^]Y^H_Ga_bbc]dGeJfZgHh^
~igd	c!J#K%K(I+Y-I/Z1Z3I7J9I:]=J>H?J@XBYCJD]HDIHKIL]MZNJOJP^THUJVGWYXJ[J]J^H_KbJfIhI
~ige	S!D#K%_&I(C)G*I+G0F1I2H3C4E6F7X8G9A:[;X<I>J?C@bAGCJDGEGFGGFHDIIJXMJN]OYP^RGSHT_UDVZWGYH]D^__EaHbXcEeHfDgFh]
~igg	l(J+Z-[3X9[>[@JBKDIGYHIIIKJOJTXZGaI
~igh	R%g&J(a)D*F,I-D.I0^2H3D5G6G7F8G9[:E;b<J=E>G?D@[AGCFDCEYFHGFHYIBKELFNDOZP^QISFTEVBWEYHZ?]E^ZaJbDdCeIgFhX
~igi	Y!G#^%X&K(^)H+H,J.K/H0J2J3^4G6I7H8I9C:[;^=H>C?ZAWBDCaEJFJGIHBI[KHLIMGO_RISITHUDVYWIXEYJZ?[H]F^I_IabbGcHdEeKfGgIhF
~ign	L!H#E%C(G*X+W,[-H.I/H0I1H2H5Y6G7b8G9E:H;H<d>?@DAGBXCDDZEHF_GEH]IXJFKALeNGOEPGQJRGSFT_UDVBWEXEYGZE[X_Ia@cGdDeJh^
~igo	X#H%I*I+G,J-F.K/J0K2J3W4I6J7I8J9Z:G;K=H>^@IAJBYEJFKGJIDJJMGNHOEPIRJSJTIUHVFWJX_Y[ZZ[Z]G^J_IacbHcHdIfHgJhE
~igr	f!H#H%I*J+J-I3H9J;_=K>H@JA^BICHDXGJHEIIKWMINJPJVIXJZF[J]H^J_eaJd]fJhJ
~igt	a!I#G%I(I)J*J+H,J-X/J0X1Z3H4I6J7X8J9G:I;J=H>_?J@aAJCGDFGJH^IXKDMHNHPISXTZUIVHXHYJZH[X]Y^IaFcIdIfFhY
~igu	M!F#E%Y&I)C+G-E.I/F0G1G2H4E6F7E9J:B;[=B?F@FAJB@C^DDEhFGGGIEJGKXNHPCQJRFU>VcWfXEYIZ:[F]Y^E_HaHbIeff@gKhD
~iha	y>JHIIJK_ZHaIh]
~ihr	j3ZBKE]HII]KJOJ
~ii^	w6[IINZ
~iis	y9KYabJfI
~ij^	n#I(]-J/J8[9H:Z>I@JBJC]DIHEIHKYMJT]VJXJZJ]Ja[
~ija	u-W?J@WH]
~ijd	g!Y#H%J+J-H/J3Z4[6J7J9I>I?J@^BICIHBIFLZNYOJPJRbSYT[VIXJZD]I^J_[aIbJcIdJfGhJ
~ijf	f!J#[%Z(H)K*J-I4J8X9H:[=I>G?I@FBGCHDIGYHBI]KGLXMWNZOXRJTHVIX[YYZY[K]I_Ka[bIcJdHhJ
~ijg	l!K1[3J9J>X?YBJCJDKIJOYZ^aWdJ
~ijk	h#H-[9Y@^BJIJKYL[T[ZH^JaK
~ijl	w3IO[TYZIh]
~ijn	X!^#]%X(F)I+I,I-F/I0J2J3Y4I6I7I8J9]=H>^@FAJDIEJFJGIHIIWJJK]LGMJNHOXPGRISJTFUHVXWJXGYJZ_[Y]F_HaEbHdEfGgJ
~ijs	u-]A]DWHI_Y
~ijt	o%Z4Y>_D[HIZH
~ijv	b!J#I%X(H-J0J3H4X6X7K8Z9I:I>H?J@HBICJDIEJGHHIIJJKKILIMINIPYTKUJVJXHYX]J^JaJbHdae]fZgXhI
~ijz	_!J#H%J(H)K,J-H/Y3I4J7]9G;J=J>I?I@_BXDHHEIHKFL^MYNIOIPITHUJVHXIZZ[Z]J^__HaHbIcKdJfJgXh[
~ik^	_![&I(G)I*J-Y0J3E4J7I8I9H:H<X>I?HAICXD^FYGZHGIEJJMGOXPYRJSJUHVFWJYJ[I]X^ZaXbYcIdIfHgJhI
~ika	_#G%G&J(X)H+H,I-E.J0J2Z3D4H6J7G8I9F=G>I?]@EAZBDC^EIFJGIHXIXJJKELHNGOXPFRISITGUHV[WIXGYIZW[H]_^J__a]cGdHfHhG
~ikb	q*[4^?YHGfY
~ike	U!Y#G%G&I(Z)Y*F,H.J/Z1J2J5J6H9E:Y;[<J>C?[A[BHDHEIFIHWIZJHK]LJNIPXQJRHSHTIUIVJWHYIZI[I]Y^[_ZaGcGdFeJfFgGhD
~iki	y-[.ZHJ
~ikn	u?^@JHHa]bZ
~iko	l!G#J(X)J+J-J3Y=X@KA]BICIDGH[IIM[OIPKSXVJX^ZH]K^[aJbYcJ
~ikr	rHWKJLYMJZJ^^dZ
~iks	rHJLYZYaZgY
~ikt	i#J(I+I-[3J:J=X>I?I@IBICIDZHEIGK^MKOISYU]VGXZZF]Ja^bKdI
~iku	t2Z8]<ZHK
~il^	A#@%F)D+E,E-Y.E0Z1G2H3d5Z7C8J9;:a<J=F>X?^@KAHBCC^DcEHF[GGHaI@JFKIL?MbNAOFPZQZSATFUFV=WAXCZX[>][_Ca_cFdAe]fIg[hB
~ila	]!X#H%I(G)I*H+J,K-E/[0K1[3[4Y6J7H8I9Z;J=Y>a?Z@YAIBDC[D[EYFYGJICJJLHNGOEPHRISZTHUGWIXGYJZB[H]G^J_IaXbGcGdIfGgIhG
~ilb	c#J+J9K>b?JCJDYGYTY^Z
~ild	c#H(K/Z1e3J4J6X7K8Y9H=I>Z?JBICJIIKJMJPJRJTHZF_JaHb]cJdIfI
~ile	S!D#[%E&K(a)Z*_+H,I-E/G0I1J2^3[4H5J6H7H8I9C:F;F<J=G>b?D@IAHBGCZEHFEGHICJGKELHNFO^PeQJRISITGUGVEWIXFYIZ@[H]]^H_Fa^bKcFdGeKfHgHhF
~ilf	t3[9Y>IDZHHa]
~ili	O!Y%D&J*X+J.X0J1I2H3I4Y5H6G7Z9B;^<I=F>C?]@EAYBDDJEFFHGIHFJFKYLIM_NCP]QJRGSEU^V_WIZB[H^YaEbYcEd]fBgHhE
~ilj	rEZHJKZc^dZ
~ilk	n#Y3I>J@JBIDIH[M]NXOZTZX[ZI
~ill	H!]#Z&F)B*F+Z,H.X/]1]2D3?6H7H9Z:I;F<G>X?H@YACBFCYDDFBGBHGIZJCKHMbNDPGRJSATaUAVIWDXCYX[b]F^I_XaEbJd]gXhG
~iln	y2YOZ
~ilo	f!I%Z(J)J-_3W9I:I=I>J?I@HBICZDHGJH^IHKGMINJPIUIVaXI[GaJbJhH
~ilt	T!F#F%G&K(D)H,I-H.J0I1I2I3I4J5H7G8H9D:F;H<J=G>C?F@CAIBDCEDEEIFHGfHCICJkKCLINDPYQKSITGUGVDWIXGYIZ?[H]W_GadbGdFeJfFhG
~ilu	a!J#J&]-J/c3I=J>K?K@YBGDJEKIJMGNXPJUKVXZ]_JaJcYfH
~ily	d#]-Y/ZHFMKTZZEh]
~im^	S!F%c&](H)G*J+I,Z.J/F0G1I2I3X4[5I7X8H9Y:Y=D@EAICDDHEGFHGGH[IBKZLYMHOZPHQJSGTJVDXEYHZJ[G^GaXbEdEe]fDgGha
~ima	X#Y%H&I(F)I+I,I-Y/I0J1K2I3J4H5K6I8I9C;J=G?X@dAZBBCDEIFIGIHGI_JJK]LIMINDPIRHSITHUGVGWIXXYIZA[G][^I_HbccGfGgK
~imb	rI_
~ime	O!E#^%E&I(D)[*C,G.I/F0F1G2H3A4F5I6D7F9I:G;H<I=E>D@GAGCZD^EGFHGJHXIGJGKXNJOIPFQJRfSGTJUYVDYG[F]^^F_FaYbEcddEeHfGgGh]
~imi	Z!E#H%G(F)G*E+I,J-G/J0J1K3F4I6K7H8J:F;J=G>F?^@JAXCFDEFKG[IXJJKYLWMGNGOGPGQ_RJSXTIVXW[XbYJZX[I]X^J_IaGbFcXdHfXhH
~imm	[!H#H%J(X)J+J-F/H3G4J8K9F:I;J=I>C?I@[A]BGCFEZGJHBIJJKKWLJM[NWOaPISITYUJVHX[YJZB[I]H^J_[a^cIdIfHh[
~imo	c!J#H%J(J-K3X9Y:J=J>F?I@_BGCXD]HBIXKFLZMHNIOXPJUJVIXa]IaHbJcIdKfJ
~imp	Q!G#F&J)G*I+I,H-D.J/G0H1H2I3J4Z5J8H9F;I<J=X?HAICDFZGGH_I^JHKYLGMINEOERHSZTYWYYI[X]D_GaDc]dEfJgWhF
~ims	r#W)Y
~imu	_-I1]5]9J@[BKH[I]NJXZZF
~in^	;!I%E&D(])d*h+],b-@.G2?3B4]5Y6>7^8Y9A:F;A<A=H>F?B@WBDC<DFE[FZGBHZIXJJKIM@NEOCPbRHTYUHWbXDYF[C^^_@aAdEe?fAgbhF
~ina	P!b#I%D&H)H+_-a.X/F0^1G2H3>5H7E8F9X:E=D>X?]BYCAEaFGGFH^IBJGKBLHMGNCOFPYQIRXS^TDUKV@WFXZYF[F^E_EaIbHcYdDeIfBgGhG
~inb	l-K9J:^>[@KBYDJGYHCIZKJP]ZHaZ
~inc	H!H(D)[-Y/E1J2F4Y5J6]7D9E:G;G<F=Z>G?J@BAZCEDBEEG]HGKDLIMYN^O]P_QJSaTEUHWEXXYZZG[G]I^B_FaEcZeGf]gGh_
~ind	H#I&G(?)H*J+D,G-a.H/Y0E2F3]4Z5_6E7B8C9A:C;E<X=A>F?[@IAJCEDHEIFEGXHXIHJCKBLEMfNDOAPBR[SETFUCVHWIXFZ>[a]X_dbdc_dCeEfJg^hF
~ine	M!D#B%D&Y(W*X+I,F0G1G2H5G6F8I:Y;H<I=a?E@_AGBZCYDEF_G^HFIJKYLHMGNJO_S[THUCVWWGX[YH[G]YcYdIeGfFgChE
~inf	T!D#I%F&J(F)G*G+a,I.J/I0I1J2J3[5K6H7H8I9G:F;H<J=E?J@FAICdDfFJGHIDJIKJLIMHOFPGQ^RJSITHUYVCWHXFYHZZ[G]E^H_GaJbFcFdEeJfHgHhF
~ing	J!I#^%G&J(E)A*]+F-I.E/E0_1D2D3I5E7_8D9Z:H;X<F>F?E@FACBEC^DaFJGXHCI=JBMDOGPARHTGUbWZYFZX[Z]_^A_BadbXdXeJfXgEhF
~inh	V!X%G(G)H*J+J,J/J0J1K2J3G4I6J7I8J:I;e=H>G@IAICGD[EIFZGHJJKJLIMGNHOHRISJTHVaWIXHYJZ[[Y]G^H_HaGbHcIdHfHgJ
~ini	E#?&G(a)d*b+B,^-?.F/D0D2D3C4Y5Y6C8Y9B:G;F<F>E?E@bACBaC?DDFDGAH@IcJEK<LEMGNYO>PbQJRATJVJWfX?YCZb]a^H_AaCbYc@dKeDg_hF
~inj	wHJQYfZ
~ink	S!F%H&J(F*X+Y,Y-]/G0I1I2J3D4Y5I6K7G8H9C;Z<K=F>D?E@EAIBBCFDDEJFIGZIXJHKWMDNEOGPHQKSHTGUFVFWIXGYHZF]F^^_]bicXdYeIfEgGhJ
~inl	i!K#I(J,W3G:I>F@IB]DYIJKIL[MJOHTKVJZ[[I]I^KbacIhZ
~inm	l9K@]HJIJK]ZX
~inn	]!F#F%Y&J(])G*],H-].J/I0I1J2I3Y4G5K6Y7W8I:[;H<J=F>G?[@_AHB[CDDJEIFHGHHAI]KZLHMENEOIPEQKRHSHTHUGWHXXYI[]^H_[bFcFdGeJfGgIhE
~ino	l!K#I)Y*Z-Z3Y9Y:X>H?JBIDIHJIJKKOHR[SJTJUYVHWYXJZI]JaKbIf[
~inp	w@^HFNI
~inq	n#[3G:Y>K@JBHM[OHSJUYVIWZXaZIbJ
~inr	l%[,]0]9H?KDXE^HZIKKJNJTKZIaHdIfI
~ins	O!A#E%_&J(Z)F*I+],G-C/I0_2H3J4G5I7I8G9D:I;H<c=E>G@XAHCXDaFHHbIbJaLGMCPZRGSFTFUEVHWGYBZ>]D^K_FaCbFc^dBeYfDgF
~int	E!@#F%D&F+Z,G-[.F1C2C4G5_7E8K9A:I;J<D>I@HAJB=CGDEEDFBGGH_IKJILGOZRDS]TXUGVZWCX^YIZX[H]]_]aJbZccdYfJhI
~inu	T!G#Z%F&K(E)H*H+I,I-D/G0J1J2H3D4F5J6I7H8I9D:F;J<J=G>IAIBGCEDEEJFJIZJIKEMkNFOFRfSHUFVEWIX]YHZD[G][^H_HaXbFcIdGfIgFhI
~inv	X#I%I(G)J*J+I,J-F1J3Y4J6J7I8J9F:f;J=I>C?F@DAKBECFEXGJHaIEJJK_LKMGN[O^PJR[SJTIUHVHWKXFZ@[Y]H^I_JaGbJcKdIfGgJ
~inw	uNZUZ
~iny	o9J@ZX]a[
~inz	q(Z8]:[HJNZ
~io^	I#@&F(Z)[*G+I,B.G/C0G1E4Z6C7]8]:Z<F>]?CA_BFDJECFEGFHGIIJWKAM=OJQGRWSZUZXFYGZY[J]^^XaEbacBeEf[gFh[
~iod	q9H=]@YHXNGX^
~iol	d@XEIHHNecJ
~ion	;!<#D%a&I)C,K.E/?0]1_2G4A5X6E7F8D99;X<Z>8?[@;ADC_D[EfFIGZH_I>JEK<LDMHN]OBPXQXRCTBUaW[XHYZ[X]_^]_DaIbEcZdZe_gJh>
~ior	c#J%K(I-I1W3I4K:J=J>I?J@^CJDZHBIGKaM^NITJVKX]]IaJbJcKdJf[gX
~ios	l#J-Y@IBJG]H_TJZG
~iou	b!I#[-]>^BJHAIIKaMYNHOZZIg]
~ip^	k(J)I*]-J9J>[@JBKDYEKKJN[ZGcKdJ
~ipa	q(Z:]H[
~ipe	l+Z3H9J?Z@WBICIDJHHK]N_OJPZZH]JaJhJ
~iph	y6_KJNIY]ZDcF
~ipl	i#YAaHIZX
~ipo	r9K:aHH
~ipp	g#^-I1[3W9J>G@XBHCID^GJHEIYKGNJOZPXU]ZH]JaGfHhY
~ipr	r6Z@ZHFR[ZX
~ipt	a!X#J%G)I*I-I/J3E6[7J9I:J=]>H?G@HCID^G^H^IIKHLJMHNHOHPGSJTJUIVJWJXH[J]I^C_ZaIbGcJdIfFg_hJ
~iqu	b!J#[%W(J)K+J,K5X7I8K9H:J=J>H?FBGCHGJHXJJK]LKMYN]SJTJUIVIXHZK[J]H^Za[bZcIfIhG
~ir^	G!H#@%^&G(X)H*E+Z,F-B/@2D4G5F7I8X9@:^;J<^=b>EADBEC^EbFEGEHJIEJDLfMHNEOBPEQ^RFSFTKUHVYWFX[YD[a^DaXbHeKfGgBhF
~ira	c!J#F%I(J)K*I-I1Y3F4[7K9Y:I>H?Y@HBGCGDHGJHWIIKIL_MGOJPKSJTJUHVIWHXJZ[][^Xa]bIcJdIf[hJ
~ird	W!J#I%H(F)I,J-]/Z2K4I6I7_8J9H:G;J?]@ZBDCFDFEJFXGJHJIBJYKZL[MFNJRJSHTIUHVGWJXWYKZK[W]F^GcHd]eIgIh]
~ire	K#C&d(Z+F,F-E/H0F1E2G3c5H6D7b9D:b;F=DAICFDIEDGDI[JIKCLGMCN[OBPFQHRESCTZUHVBWZXEYGZ?[G]X_]aCcdeGfAgYhB
~irf	yHZSZ
~irg	n%J3K9JF_HHZ^
~iri	t%X/X3ZDYHJ
~irl	w@aHJZI
~irm	Y!J#G(H)I,J/I1J2J3D4I6J7I8a9F:a;J<Z=G>Z?F@DAJCXEIFJGHIEKELHMXNcO^PHRJSJTJU^VEWIXGYJZI]G^I_HaCb[cFdHeJfHgJ
~iro	e-J=F>J@XBICYEZHJIIMINJSWU_VJWIXJZF]JaJc_dYfJh[
~irr	u%X4YHKcY
~irs	[!Z#I%I)J*I+G-G/I0J1f3H4J6J7I8[9G:H;J=I>F?H@]AIBGCYD^EIGIH=JIKFL^MENEOHPJRISITKUGVHW^XIYIZJ[I]X^H_HaGbFcHdGeJfDgHha
~irt	pHZI^KJR[
~iry	n@IHXKZLaZJ
~is^	G!C#[&H(Y)I*H+G,I.F0E2G3]4C5H6I7H8[9]:Y<F=Z>H?J@aAZCZDJEGFDI?JEK[LHMXNXP[QIRESCTHUGVcX^YIZJ]F^K_GaCbDdJeEf@gEhI
~isa	F!e%X&G)Z*B+J,C-@0H2F3H4F5H6I8H9B:a;[<G=]>??G@BBDCHE_F[G^ICJEKFLEMHO[QGRITEUcVFWaXFZI[D]H^X_EaFbIcXeGgChB
~isc	b!I#H%H(J)J*J,J1I2J3X4I6J7J8I:J=I>^?I@ZAJCHEZFYGGIFJKKYLJMZNIODSJTHUIVHWJXHY_[J]I^X_IbFc^fGgJhI
~ise	T!F#G%J&J(X*H+H,W-J/a1J2J3J4H5J6H8H9F:Y;I<J>F?^@DAIBFCFE_GaHBJIKGLHMENbOHQJRHSJVXWGXGYHZI]E^H_Fa[c^dZeJgHhG
~isf	h/X=JHJJYNcWIZHaI
~ish	^!F#I%J(G)H*[+J,I-H/X4J7J8J9H:J;K=H>G?Y@FAJBcCIEJFYGIHIIEJJLINXOJRKSHTIUIVHWGXI]b^H_[aCbIcIdFeIfIgXh[
~isi	V!I#K%H)Z*H+I,J-]/J0d1Y3J4H6J7I8J9F;J=E>FBGCFDFEIFJG[HbIXJJKHN_OYPHRISIUFWIXJYIZB[J]J^JaEbHcGeKfJ
~isk	g!J#J(_)K*J-I/Y3H4J6K7J:Z=J>J?I@IBHCJDJEYHbIGKIMJNHOJPJRJSJTHUJVJWJZD]J_HaXbJc]dXgIhJ
~isl	n,X-[/Z4Z6Y9J@EBIIJMJPZTJZ[_HaKhK
~ism	f!K(G)W3F6[9K:X>J@ZA]BXDJHZIJKXLXMJO]PKXYY[ZF^J_HaJbXcKdJfJhI
~iso	^!J#Y%^([)J-H/W0X3H4J7I9J:I;Z=H>Y?I@_BKCIDHGKHXIIJZKHNIRXS[T[UIVFXIZA[I]JaHbHdEeJfIgIhH
~isp	^!I#I%Y)I*]+J,K/J3F4a7J9W:J=J>F?]@FAZBHCGDIKGMHN[PHRISXTIUIVIWKXZYIZC[Z]H_ZdIfXhI
~iss	L#C%f&H(a)D*E+E.J0J1F2G3Z7J8F9E:C;_<H=X>F?G@DAGDIFZGDJEKHLGOHPZRETHUCV]WZXIYJZY]E^H_YaJbJeJfCgEhE
~ist	A!E#>%G&E(Y)c*^+h,a-_.C/F0A1A2A3E4E5^6H7>8D9E:;;A<I=B?^@DAaB[C^DgEDFGG>I:JFK^L>M;NZO]PYRIS>T>UXVDXCZ?[J]H^D_aa:b>cAe]fHg[hb
~isu	e#J(I)K*J,Y-I/K0Y3F4J8Y9G:J=X>G?I@JBHCIDGHJIHKGMJNJO^RJTKUKVJXIYZZG]J_IaJbJd[e_fYh]
~isy	r%[(K<]HIZKdXf^
~isz	uHJIZVYZ[
~it^	E#J%a&E)J*E+],E.H0C2E3C4G5E6D7E8I:b;^<E=C>G?C@]ABBJC[D[I]JJNXPIQ[T?U?WHXcYXZA[F_EbJcEdYeGf]gXhX
~ita	N!^%C&J(G)F*I+F,G-H.Y0H1H2H4F5I6I7X9Y:Z;g<J>B?[@IBDCGDAEGGIHJI[LFMINHSETFU[V_WEX[YHZA[F^F_FaGd[fCgG
~itc	[!^#Y%I(I*J+J.F/I1Y4J6K7J8J9H:I=I>Y@FAIBGCIDHGIIHJJKFLZMHNHOHRISJTKU^V^XJZB[J]I^I_IaIb]cId[eXf]gJhY
~itd	q8Z=[HIQWR^YX
~ite	F!C%Y&I(@)C+D,X/D0Y1Y3Y5[6J:H>C?G@FAZBGCDD?EDFIGYHYIbK<LCNcOCSITDUAV@WXXEY[ZB[D]G^A_]a@b?c^dbebfYhF
~itg	f!_#K%J:^;X>J@HBIDJG]HEKKMJP^UYVZZE^JdX
~ith	F!F,W-D/[0D1E3^5H7F9G:];X=Y>^?HAJB_CGEJF]IZJZKXNZO[PXQGTGUBVDWIXDZI]B^D_Xa[bHcIdDeHfC
~iti	P+F,H-F.Z/G2J3F4H6I7J8I9H:Y;I<K=Z>D?[AICYDIFIGGHJIHJHKDMJNcOGQJRHSZVZW_XFYIZY[Y]J^H_HcHdEeJhW
~itl	k&Z9J=G?GBKHcN[
~ito	U!E#B&J(E*G+F-Y.X0H1I3]4]6I7H8H9X:];I<J=E?IAICCFIG[H^I^KBLGMCNZO]PFQKRHSGTGVCW[ZJ[G]]_GbHcGdJfCgHhF
~itr	y-XH_ZJ]J
~its	a!I#H%K(J*Y+X0]3H4K7Y9X:I=I>G?^@HAZD[HGIXJXKXMJNEOZT[UJVGXYZB]I_KaHbJfIhZ
~itt	R!Y#[&H(D)E+G,F-Z/J0]1H2G3Y5H6G7F8F9Z:F;G<I=H?D@IAGDJEGFGGEHGIZJIKWLEO^PJQIT[UDWGYGZ^]a^]a@cEdCeIfHhF
~itu	V!F#G%^&J(F)H*H+H,Y-Z/G0J1I2J3J4[5J6W7G8^:F;I<I>D?DAIBJCGDJEGFGHDIIJHLGMEOEP]RXSITHUEVDWHXGZX[H]G^G_HbEc_dde^f]hE
~ity	O#F%Y&J)W*]+X,H-I/F0I1I2I3F4H5I6G7a8H9G:F;[<I=G>]?Y@HA]BDCWEGFIGGI]JJKGLHMFOHPEQ^RHSGUFVHWXXXYYZG[H]G_DaEcddFeIfFgHhI
~itz	u=ZUJZ]]Z
~iu^	e!J#X%Z(I)J*J+I,Z.]3H4J7J8J9F:I=H>H?Z@GB[DHIEKGLZMIOIPHR[SJUHVHXIYK[J][^J_JaFbKcXdGeZfZgJhH
~iud	u-Z@JB^ZI
~ium	e-I/I3H9I=g>I?J@HBJCIDJIGKHMJN^OJXJZH_IaIcJdJhJ
~iun	n3G4X8Z9J>J?JBJCZDIXZZX][cXfY
~iur	y9[>[?[BIHH
~ius	h![#J3F9J>G@HB^CJHFI]MJOIU]ZG]ZhY
~iut	g&X-J/Z3J9Y>J@ZBJCJHIIXJXKKMJOZVJZ^hJ
~iv^	L!_&c(I)G*E+E,F.I0^1F2F3H5H6^7E8D9C:A<H=D>F?E@BBZD?EEFIGaHaI@KBLHMBNGOEPJRGSFU^WDYYZG[Z^J_Ya^bXcBdFeGg_hC
~iva	P!d#E%F&I(D)]+G,^-G.^/G0H1H2I3Z4F5J6b7G8Z9F:D<J=C>a?XAHBHCEEFHXIDKDMENZOZPCQISGTDUbVGWYXZZ<[F]E_EbEcDdDeZfJgEhE
~ive	P!]%G&I(])G,Z0X1I2H3D4Y5J6Y7a8Z9C:J=G>E?[A[CCD?EFFHGJHCIBMCO[QIRISFTEUaWEZC[K]Ba]bJcHd^e[fKhW
~ivi	R!X#J%H&J(b)]*]+I-_.W/F0H1I2I3D4G5J6G7H9F:F;Z=F>E?E@IAIBCCFDDEEFIGGHDIFJIKELKMHNEOXPcQJRISHTGU[VIWHX[YJZF[H]H^H_FaFbGcgd^eZfDgGhG
~ivn	a!Z#G%[(G)J*J+J-J/K0H3H6Y7J8[9H:I>F?I@GAKBJCJDHEIGJHHIIKHLIMHNIPXSKTJUIVHXHYY[I]I^IaHbHdae]f[hH
~ivo	_!^#^%J(H+K2]3_4K7J8J9G:H=I>W@ECIDYEJGJHIIGKGMHOZPJQYTJUYVIWJ[J]I_IbIcIhX
~iwa	u3[gY
~ix^	i#K-I5^9J?[@KHbIJKINJZC[[]I
~ixa	j(I;X@]BIHZIJKYMJVKXXZ[^YaIdZhJ
~ixe	q#K%J*Y>[BIHELJPJZJ^^fY
~ixi	yJ[
~iz^	i%]9ZGJHZMXPJTYZJ
~iza	N!D#D&I)Y*D+^,c-D.I/H0]2H3C4J5I6F9D:Z;H=G>C?C@CAHCEDAEZF]GbHIIHJGLGMZNXOFPDSEW^XEYFZ;[F]D^H_KaDbEdXecfdgGhD
~ize	h9J=eBICJDKH]IJKJNYUIVHWKZFbK
~izi	e!K#J%J,Z-J4J7J9Y:K=I>W?G@HCZDHGIHFIIK[MINJOJPJRJS^TJUGVGZE]XbZcIf^gKhI
~izo	r1[GZHJKZMZdXfK
~izz	^!J#J%Z+K9J:X;Y>I?H@IBHCIEXGYIIOJPISIUYVYWZXJZF[K]JbJdZfZhJ
~ja^	X![#Y%G&J(D)Y*H+Z,I-Y.J0X1Z2I3J4G5J6X7G8H9C:E;I<J>HCKDEE]FHGEIEJIKaLGM_OWPGQKRHSYTGUWYHZJ[F]]_JaDbEeJgJ
~jac	n([*Z3J9I?]@JBJCYHFI[KKNJVKZG_ZaJhZ
~jah	q-^>[@IHHIJK^OJZHaJfY
~jak	n(Z+Z3K9[>KDFH_O[ZJ
~jal	l(G)_-J3J9I>I@IBXDJHGKINJUcV][JaKbKhJ
~jam	h+Z1Y3K>J?JD_HHL[WZa[
~jan	e!J#I%J(I)Z*J+J-G0J2Z3H4J7K8K9G:I=I>F?G@FCIDGEJGKHHIXKaMHNHOJPIRJS[TJU_VGWJXIZH[J]I^K_JaHb]cIdZfbgKhI
~jar	yHHQ]Z^dIfJ
~jaw	y+[HIZ[
~jd^	n+K-K9J>J@]BJCJDXHDIFKXNZOKRaSZZYaJfH
~jde	m!Z#I-J/J3[4]@YDKHGKJL[MJT[ZH^J_[
~je^	d!]#W(J*Y-I3J9H:I=K>H?I@^BHCIDWHFI^KWMJNJOJPKTIUJXZZX[J]]aIbJhZ
~jec	P!^#F%G&J(F)H*I+H,H-]/]0H1G2I3F4F5J6G7G8F9E;_<I=G>G?GA]BDCHDGEIFIGXH^IYJ]KHLIN]OIQJRGSITGUHVFWKXHYHZG[H]H_daHbFcEdFeIfHgF
~jed	e!I#J%[(H*^+J,J-I9I:I>I?ZAZBICbDHFZGYIHMIPIUJVHWKXJ]K_IaGbKcKdJ
~jeg	o(I3X8]9J:Z>IBJCJDIEIHFIYK[MKO[V^XJZDaJ
~jei	y-XHJZ]aY
~jek	h!J/K3K;Z>J@JAaBIG]IJKJXJZI]J_aaKdJfJhK
~jem	u7Y@XHXZXd]fI
~jer	uHJN_
~jes	V#J%F&J*K+_,H-Z.I/F0H1I2I3C4G5J6G7Y8F:Z;H<J=H>C?]AGBZC[D^EGFHIZJHMYQIRGSGTHVZXEYGZD[E]E_GbEcFd[eIfG
~jet	[!I#Z%H(H)J*I+J,_-G/X0J1J2K3G4J6J7I8[9F:H;^=I>EA^CGEKGZHHIEKHLIMHNWOGPHSKTHUIVGX^ZK[I]G_aaYbYcHdHeKfHgJhY
~jf^	o#]2Z3J8Y:[@JBKHFIIKIMYOJX]ZIaK
~jfe	r-J3Y9J>K@JHHI_O[XJ
~jft	o%K3H>JGZHHLZOJTIYZZ]a]fX
~jg^	p>[?YHIZ_aX
~jge	y1[MXgX
~jgt	y>JHYOZ
~ji^	[!H#H(Z)I*H,I-F.K0^1J2K6J7I8H9G:H;J=[>F?_@GAJC[DZEXFJG[HHJJKGLIMGNXOXPGTHVGXHYIZD]H^J_WbHcGeZhH
~jir	w#GH_ZG
~jk^	i#H-[9Z@ZBJHXL[T[ZI
~jl^	m!J#I(J+J-K3]9I>I?^@JBHCJD]HFIIKJMZOZSJTXUIVJZD]JaYbJfIh[
~jmu	r(J3I>I@JDJHHIZKXO[ZXaJh^
~jn^	X!^#]%X(F)I+I,I-F/I0J2J3Y4I6I7I8J9]=H>^@FAJDIEJFJGIHIIWJJK]LGMJNHOXPGRISITFUHVXWJXGYJZ_[Y]F_HaEbHdEfG
~jne	w:JF[GZHKa]dJgY
~jny	yaXgZ
~jo^	i-J0W3X9G>[?Z@HBJCIDHHIIIKZMIOIY]ZX]JaHbYdYfYhY
~job	w(Y>_HHKZZH
~joi	c!I%J3J7J8^:J=K>J?J@IAJBIG_H]IJMKNHPHV]ZC_Fb]dJfY
~jon	u9J>]EZHJc^
~jou	_#I%J(I*J+Y-X/K1X3E8Z9_:J=I>G?G@^CHFJHEIGKGM[OIPJRKUJX_YK[J]XbJcIdHf[hI
~jsc	yHYZ]
~jst	u-]A]DWHI_Y
~jt^	o%Z4Y>_D[HIZH
~jud	n!K-Z3J9Z:^>J?a@JBJCJDJHFIJKJPZQYVJZG
~jui	t%]3_HJOHdGhZ
~jul	u#Z3K9]:Z>JHIOY
~jun	p-[>JCJDKHFIJZ]a_
~jus	W!H#I%J&Z(I)J/H0Y3G7J8X9^:G?H@]AJC_DFEKGJHCJJLXM]NIOGRJSJTIUIVFXG[a^JaIcJdJfZgJ
~jut	y@[X[
~jve	b!J#I%X(H-J0J3H4X6X7K8Z9I:I>H?J@HBICJDIEJGHHIIJJKKILIMINIPYTKUJVJXHYX]J^JaJbHdae]fZgXhI
~jzi	a!J#H%J(H*J,K-I/Y3I4J7]9G;J=J>I?J@aBYCIDIHFIHKGL^MYNIOIPITHUJVIXIZZ[Z]J^__HaHbIdJfJgXh[
~ka^	X#I%D&I(X)G*G,F-B._0]1I2Y3[6F7F9F:K<J=E>]?C@FBACCDAFYGGHXJHLGODPYRYSHUEVZWGXXYGZ[[E][^G_^bXeHfCgIhD
~kaa	n-J/]0Y6^9K>]@IBJHCIJKJMHNJPZTYZH[K_IbKgY
~kac	f!J#K%J(H)K*X-I3H9I:J=J>Z?^@[BGCaDFHCIGKHMHNJO[PJTJUJVI[J]Z_Ka_bIcKfJgXhJ
~kad	d!H#G%](J)J,Z.K/a0I1K2K3G4H7I8I9E:J;J=I>H?I@EAJBZCHDHEJFIGZHDIHJJKHLJMHNGOJP[RISJTcUJVIX^YJZD[J]I^J_GaFb[cGfEgIhH
~kag	wHXJ]
~kaj	yXX
~kak	y.[9JHJLYZY
~kal	T!Z#B%D&F(A)D*D+F,E-B.H/a0]1H2H3B4E5I6a7[8G9C:B;G<I=C>C?C@AA_BDCDEfFGGEHBIAJGK@LEMBNaODPYQIRFSDTZUBVBWCXGYGZ<[E]C^D_daCbBcddeeFf^gahC
~kam	r2Y3[9Y>I@IBYHFMJXIZG]Ja^bZ
~kan	X%G&_(F+I,Y0I1J2K3H6X8I9D:Z;I>[?^AZCFDFFJGIHHIDJIKCLGM[PGRZSHVZWHYJ]X^X_HbFcGdEeIhY
~kap	q9J>]?K^[bYfX
~kar	c!J#H%I(Y)J*J+I,K-F.Z/J0J3G4I6J8H9B:H;J=H>]?G@GA_BYCHDGFKGJH[IEJWKELJMGN[O]PKRISJTIUIVGXGYJZA[X]G^JaFbccIdYfGgJhH
~kas	b!H#I%[(G)J*J+J-J/K0H3I6Y7J8]9H:I>G?J@HCJDIEIGJHIIJKILIMHNJOJPYTJUIVHXHYY[J]J^IaIbHdae]f[hH
~kat	e!^%J(G)J,K-H/J3a4J6J7]8J9F:_;K=I>F?I@GBDCHDEEJHYI]KGLINIOEPIRJTHUIVHXHZX[I]G^I_]aFbHcId[fJgJhH
~kaz	l#J(Y-[3I9J>I@ZA]BJCJDJHXIIKHMKN]O[ZG_ZaJbKhJ
~kba	o*[-J4^?X@ZHFKZZJfY
~kbo	nHIZG^]d[e^
~kch	wZH^^
~kcj	uEXHJUZV[cW
~kda	y!Z0IH[
~ke^	S!H#Z(F)I*H+],J-W.K/X0K1J2J3I4I5J6J7H8H9C:G;]<Z=GAJBCCFDIGGH^IXK]LYMaOHQ]RYSIUIVFWJXIYJZC[G]G^H_HbGcHdK
~ked	^!I#Y%J(K)J*]+[-I3H9J>H?I@HBHCXHXIGKXLbOYPJTZVJZF[J]I_JaYbE
~kee	S!F#_%H&J(F)Y*G+[,X-Z/I0J1J2I4H5J6I7X8I9D:F;H=G?E@bAIBCCEEIFIHZJHKWMIOHQKRISHT_UGVEWIX[YHZH]E^Z_HbFdGeJh]
~keh	y<Zh[
~kei	W!G#F([)J+G-G/I0]2J3I5K6I7H9H:J=a>I?D@YAJBGCZDbEIFJHCIDJIKHLZMGPGRGSJTHUWVEW_Y]ZH[H^H_JaZcWdFeKfJhG
~kel	b!^#I%J(J)K*J-[3I4K6^9H:J=J>H?XBHCYDIEKIZKIMZNJOKPIUYWJXKYJZD[K]JaJbJcJdZeYfHhI
~ken	K!@#E%H(A)G*B+E,k.F/Y1H2]3E5H6C7I8C9B:J=X>C?X@HADB@C?EIFZHHI_JEKWLYNEOHPIRdT@VEWYX@YFZI_BaXbYcIdJeJfbgJ
~kep	m#^7YKXMITJZJd[
~ker	U!Z%F&I(Z)X+I,G-@0G1I2H3F4D5I6G9B:Y;Z<I>A@JA^BFC^EHFHHeIKK@LINDRJSHUFWHYWZI[I]X^Z_YbIdFeJfEgFhE
~ket	a!E#I(H-H3]7K9c:J=X?I@EB_CJDHFYGJIFKGLJMIOXUJVIXJ[J]JaFbIdJfKhI
~kew	wR^
~key	]!J(G+I-H/J3J4J6f7I9H:J=J>I?d@GAJBHCIDFGJH^IHJKKHLKMHNJOGPJRFTIUJVHZB[J]I^K_JaJbHcGdIeJfH
~kfa	u@]HIa[
~kge	j(K0]:X@WBYEZHGKZM]ZG]KdK
~ki^	R!D#F%H&J)H+H,I-F.l/I0J1J2J3E4G5X6I7H8H:F;I<I=G>D?F@IAICGEIFYGHHYIZJHK[LHMENKPGRZSGTHUFVEWWXFYIZ?[H]F^I_HaDbJcFdGeJfGgIhG
~kic	n#F3Z9F>J@JBJIZKJOKUZXJZ^]FaY
~kid	y3IDZHXIJK[
~kie	d!Y#H(H*K-_3Y4J:I=J>F?_BFCHDIIXKZLJMINXOHPITXUJVZXZZB]I_JaFbIc[dIfJhH
~kil	l#Y@IBHIJKYM[OKR[SJTYX[Y[ZIfKhJ
~kin	m#J9XBJHaKJMKZXaGbJ
~kio	n#JG^H[TJZI
~kip	n+Z1]@IDbGJHIKJMIZIfH
~kj^	t3Y;]@KHIZH^_dZ
~kke	g!K#^)[-_9H>K@JBJIJVJXYZI
~kla	f!J#I%Y&[(I)K+I-I/J6[9Z=I?G@HB_CYDFHEIHKHMJNZOHTJUIVHWKXIZ][J]^_KaGbJfJhJ
~kle	rHKI_
~kli	c!I#G%I(X)Z*H+H,G-Z/I3G4K7I8K9F:a=G>D?FCFD]EJIYJJKFLJMGNGOHPGQYRJSJTHVHWZXGYKZG[I^J_Ja_bdcJdIeFfIgJhH
~klo	m,K3G4K6Z9J>J?J@IBIIIKJMJO^RcZH]KaZbJcJdIfGh[
~klu	t%J2Y6bGZHHZJdI
~kly	wM]VXZH
~kn^	y3I9I>JBJEXH]aZcK
~kna	b!H#G%^(b)J*I,K/J2J3a4I5Y6J7J8J9E:Y;I<K=[>F@FAJBXC]EKFJGJHAJJKELJMHNHOEPIRJSJTIUIVXXGZA[I]Z^I_XcIdJfJgJhH
~kne	w#]?^@JHHKJZHaJhZ
~kni	t-Z/WHJIJU^VIaKbY
~kno	U!G#G%G&f(_)I*I+I,I-a.K/I0J1K3F4I6J7J8I9J;I=H>G?E@IBHCHDKEIFJGHIBJXLFM]OHPIRJTIUHVFWIXHYJ[a]G^H_GaKb]cHdGeJfHgF
~kny	y3a>JOK
~ko^	d!J#I(Y)J+Y-J3I9H:J>I?[@XC^DEHGIHKHMHNJPYUJV]XJZY[a]JaHbHfJhJ
~kod	d!J#I%I(I*J+J-G0J3[4J6J7K8K9D:J;J=H>_?X@HAKDFHFIXKGLKMHNJOFPIRKTHUKVGX]YJZD[J]H_IaebIcIfJhI
~kog	r3J8c>H@JA[HFIJKHVJXJZI_ZfJ
~kol	a!W#I%J(_)I*H+I,J-H/K0K3H4K6K7J8J9F:G;J>F?F@XCGDFEJH[IFKHLJMHN[OHPGSKU_VcWJXIYaZD[I]H^Z_JbIcIdIfYgJhH
~kom	R!Y#I%I&I*F+^,I-X/E0^1H2G3G4D5I7E8F9@:Y;[<I=D>Y?B@GAGBGDYEFFYGIHHJGNHQIRFSJT_UKVFWGXJYHZa]B^F_EaccWdDeHfChK
~kon	K!b#^%_&G(B)]*J+B,Y->.F/C0D1D2d4b5Z6C7B8B:_;H<F>J@<B^C]D[E]HBI;JGK=L]M?N?OHPbRCTDU<V^WZXEYDZH[Y^^_Ya?b@dEe]f>gBhB
~kop	q6[8[H[
~kor	h#I%[(J-G.[3J4J9G:K=K>[?J@HBICIDIEXIaKIMJNITJUJVIWKXKZD[[]K^JaIb]cJdJfYhY
~kos	p&I9X=B>JBICKDJFZHdIJKJZK
~kou	X#b%a(J-K3J>J@JBIDKGJIJKJMHTbZG[I]D^JbJf[gJ
~kow	W#_%F&I(X)Z*E,G/J0H1Y2]3[4F5I6H8X9D:J<I>C?C@CA[EGFXHII^JHLINEQJRHSFUDWGYH[]]Y^[_ZaFbHcEdFeIfEgFhF
~kpe	n%aHGdK
~kra	b![#H%I)J*[+X,J-G.K/J0K3X4I6I7I8J9E:H;J>a?EAJBGC]DCEJFZGJHDI[JJKDLIMHNZOGPHRJSJTIUIVGWJXGYI]F^J_Ia[bbcIdHe[fHgJhH
~kre	i!J#^%I(H*Z+Y,]-J3I8J9I:K=X>I?IBGCHDHG^HAIXKXMJNKOJPJSJUJVHWJXJZ][K]JaHbJcJdGe^f[hJ
~kri	Z!X#F%Z&J(E)H*H+H,Y-I.J/I1H2J3E5J7H8Z9F:H;I<J>J@FAIBHCFDEEHFIGXHJIEJIKELGMENXO[SITHUHVFWIXFY]ZY[G]F^HbFdbe[f[g[
~kro	g!K#J%I(I)J*Z+J-H0Z3Y9H:H=J>I?I@JBICYDHEKGcHaI]KHMYNIOJPJRJUJVJXJZF]I_JaIbJcJdHeYfHhK
~kry	j(H-J6_9I;]<Y>J@GBJDKHEIIKGL]MJZF^_bYd]fJhI
~krz	u-Z9J>ZHaIKKKZJaI
~ks^	Z#J(H)I-H/K3J9J>D?F@FBHC^DGHaLXNJVJXJZY[Kh_
~ksc	Z!H#H%Y&[(F)I*J+J-I/J1Z3H4Y6Z7I9J:H;J=Y>H?H@GCIDHEIHHIIKGLHMINHOJPZR[SJTIUFVFWIXIYYZH[I]I^I_YaHcWd_e]fZhG
~kse	S!G#H%J(Y)X*H+J,H-H.K/I0H1J5J6H8I9K:[;I=[>H?X@FCZFXGHIGJIKDLYMGNFOIRXSXTHU]V[W]XHYJ^G_IaYb[dJeIfXgGhG
~ksp	n7bHIZH
~kst	r#Y/Z3H9JHEIcTJ
~kt^	S!Y#W%H&I(F)F*F+D,J.H0F1X2G3Y4J7H8E:C;J<J=Y>H?J@GA^BYC^EKFGG[HFIEJGNBOIQYRDTDVJWFXWYH[G]X^G_^a]dYeJfEgH
~kta	f!Z)H*I7dBKDJPIUKVJZ[dJ
~ktd	w3[DZ
~kte	q3Y;YGZHHLYZJ_[
~kti	U!d%F&K(H*G+I,Y-G.X/I0X1J2J4X5K6H7H8Z:F;]>E?F@FAJBXCFDFEGFJGHHFIFJJKFMFNGOFPDRISITGUdV_WFXDYI[H]G^K_HaFbJc[d]e_gJhH
~ktm	u>XC_HK
~kto	e!I(X-J/]3Y4Y9J:J=J>J?JAZBIC_H]IHKIMIOYPITKXJZG]J^Z_IaJbKcJfJhI
~ktu	g#I)J*X-J1^3Z4J8]@JDGHDIJKHNJOKPIRKUKdGfZgXha
~kty	t![QXdZ
~ku^	g!J%F(]2Z3J8[9Y:J<Z=K>J?JB]DJEJKXMENZPJVJZDaJbYcIdYeXfJgJ
~kuj	f!J#](Y*K-H3[4J8J9[:J=W>H?I@IBGC[DGHYKIMJNIOGPJRKTHVZXIZ][J]I_JaHbIdGfHhI
~kun	f#Y%J(G-I1Z3X4J7J8Z:_=I>I?[@EB[CIDHH]IHKHLJMINJOJP_SYUJVWXJZJ[K]J^J_KaGbIcKdHfGhI
~kup	g6a9KBJHaKIPYZFfH
~kur	n-J@]BII^KZMJTZZF
~kva	p#]FYHJMK_]gZ
~kwi	n%Z/Z4Y>_D[HIMJZH
~ky^	w@YBIH]NJZY
~kyd	yPaVJ
~kze	u-K/ZIJKIOYZ[
~kzu	t(].YX[
~la^	I!H#C%G&E(X*A+E,F-H0H1D2D3H4F5H6I8G9]:Y;J<F=I>b?ACCD[EZGIHGI^JCK_M_OFPJQFRCSXT@UaVIWAXC]Y^ZaBb]cHdIeFf[gIha
~laa	l+K-X/[3I9I=J>G?J@YBYCHDXEKIGK]MINKO[TJVJXZZE]JaZcJeZfJhK
~lab	_!H#K(J)J*K-X3I4Z7J9J:a=Z?Z@XBGCZDHHYKGLXMIS[TJUHVXZG[J]JaIbIcXdIfIhJ
~lac	S!d#C&I(K*I+G-K/F1Y2X3X4F5^7F8Z9B:D<Z=F>^@^AHB@CEDIEFFHGEHWI[K@LGMBNGOEPDRGSETEUaVYWJXEYXZ:[E]C^IaGb^c[dZe[fZgFhJ
~lad	Z#H%H&X([)I*I+I-E/H0K1J3[4a9E;I>Y?G@HAIBEDWEIFJGIIEKDMHNGPFRIS_TFUGVGXIYJZ^[I]_^H_GaEcEdIeZfGgIhG
~lag	_!I#Y%I(H)K*K,J/W0H1K3F4I8^9I:I=H>D?HAJBFCYD_GJI[KELZMZTYUYVHXIZI[H]H^[_EaIcId]fIgJhG
~lai	^!J&X(I-Z/X3I4I9I:J=I>GBFCIDIEJFJGKIEJHK]LKMHNGPKRKSJTJUJVJW^XYZ^_KaXbJc[dJfXh]
~lak	r#_3X9J>[HFOIXI
~lam	d!Z#H%J(I+J-]/J3Z4K7J:I=J>_@ZBFCXHEKFLKMZNZOFPJQXTJUJVHXHZC]]aZbJcKfJhH
~lan	Q!J#F%E(B*F+H,F-C.J/X0F1C2_3c4Z6F7F8D9F;E<H=_>_@JAFBCCDEGFZGDIcJHLFMBOEPIQYSETXV@WFXBZZ[G]F^D_IaJbbcHdFfJhA
~lap	U!I(G)J*I+I,J-F.K/H0J2J3G4H6I7I8I9D:K;J=a>E?F@BAJB_DFEIFJGIHbIEJIKCLIMcNGOHPIRJSJTHUIVGWJXXYJZY[H]H^I_IaFbdcIdIfFhF
~lar	Y!H#[%F&Y(F*G+E,I-[.J/G0I1J2[3Y4F5J6Z7G8G:E;I<J=F?D@GC[D^EIFHGHH^IXJIKXLHMZOWPFQKRHSHTFUGVEWIXD[G]a^I_FaFbFcFdFeIfEgHh^
~las	N!F#b%^&I(B)H*F+F,F-C/F0G2G3E5K7F8X9D:H;G<H=J>Y?B@[BICED@EGFbHBIAK]LDM@NDPDSFT_VFWFXJYF[a]_^[aFb_cJdDe_fEgXhB
~lat	T!F#J%K&J(E)H*H+H,I-a/I0I2J3D4b5J6I7G9H:F;I<J>D?D@XAHBBCEDXEGFIGHJHKJNbOEPFQJRZSXTJUGVZWHXHYZ]]^GbFcYdGfFgHhG
~lau	]!I#G%E(H*J+J,J-G3H4I6J8K9X:H=[>]BZCFDGEZGII]JJKIL_MDOIPJRXSWTHUHVGWJXHYJ^HaXbHcZdIeKfXgYhJ
~lav	]!G#Y%I)J*J+J,X-Y0Z3H4I6]7I8K9K=H@^BJCGDXEKHIIYK[LYMGNIOJPIRJSJTHUHWJXHZZ]Y_IaHcIdGfHgIhX
~lay	h![3J;J>G?H@IBJH[IYMZZE[[_IaYc[
~lb^	h(J3Y=Z@[BIDJG[HFK[X^ZGdXhJ
~lba	^!Y#F%Z(F)I*I.J/I0]1J3G5K6W7I8[9E:H;J<J>[?H@EAJBICHDFEHFJGIHDIFJJLHMFNGOHPXSJTHUHVFWJYX[G]G^HaFbZdae]fZhF
~lbe	n9I@]A^HFIKW[ZI][_G
~lbo	c#J+J9J>b?JCJDYGYMJTY^ZcX
~lbs	k)Y:J?J@JB]KKUZVaZE
~lca	y3IGYOJX[
~lch	n%G-Y3I>JBKDIHaIJKJN]OXaZ
~lco	n)[-b9]@JBJDJHCIEKZNJUIVJZH]JhJ
~lcu	y@ZBIM[
~ld^	J!J%I&H(B)Y+G,J.I/J0F1c2F3a4[8J9G:J;I<D=A>A?G@GADBYCJD[EGFGGFHZI?KFLKNGOAPFQHSCVZWDXYZ_[G]A_]a]bYdZeYfAgDha
~lda	W!H#H%X(H)J*J+I,J-G/J0J1I2I3G5e6I7I8G9G:I;I<j=I>H?I@HAJBJCHDFEKFJGHIGJIKHLIMGNJOIPIRITIUHVYWJXIYHZF[I]I^I_CaHbHcCdFeIfFgJhI
~lde	W#G%F(D)_*I+J-E/I0J1^2J3F4I6J8J9F;D=Z>J?G@aAIBXCGDFEJFYGIIBKBMYP_RYS]UHVEWJXH[]]G_HaWb^cHdHfGhH
~ldi	w3ZCJHKO[RZ
~ldn	u-YBJHHKZNZZHhZ
~ldo	m(^HFIXKINa
~ldr	i![%J+Y1^3I8J9I>J@IBICKD_HEIJKJL_PJRKTJVJWYZG^Ja]dZfIhI
~lds	i>[ZIaJbb
~ldt	y*]+[DJ
~ldu	e!K#K)Y3H7X:J=J>J?G@ZBXCKDJIJLYMIO[SKVIZ^[J]KaZbXgYhJ
~ldw	yS]ZI
~le^	K!D%H&G(a)f*c+X,F-A0G1G3^4D5G6F7D8E9I:J<H=H?E@FAFBbCZDHEFGbHYIXKHLDMBNcOZPDSEVJWCXJYFZF[D]E^J_Ca?bFdHeGfDgD
~lea	O!]%X&J(C+X,I.D0I2I4H5J6H7G8H9_:F;I<J=E>B?B@IAHCGDDFHG[HeI^JEKDLJNKOHQJSGTXVJWIYHZY]E_[aCbJcFdJeJfFgYhF
~lec	T!J#H%F(X)I*H+H,J-H.J/I0H1H2K3E4H6H8H:J;G=Y>F@FAICHFGGcHBIGJHKENFOIRHS]TJUXVbWYYIZ^^J_FcZeIgXhH
~led	g!Z#b%I(X*J-H3F4K9G:I;K=J>X?JCHDIFZIXKGNJO[PZRKTXXFZF[K]IaFbIcJdKfJh[
~lee	b!I#G%J(H)K*H+K,K-D/J3a4J7J9G:I>G?^C^DGEXFKH@I[KDLJMIPZUJVZWJXHZZ[_]Z^J_JaDbHcXdJfJhH
~lef	P!J#Y%F&I(E)G+D,H-C.I/G0I1I2I3a4G6H7G8H9B:E<I=D>_?^@GBCCWDeEHFHGKHZICJHKBLFNEOfPGQJRHSHTFUEVDWGX[YIZ?[F]b_HaFbEcGdGeJfIgHhE
~leg	Q#E%a(f*[+F,G-C.I/F0G1H2H3D4E5H6G7G8G9A:C<I=J>]AGD]EFFGGGHaI@JGK[LFMDNGOYPfQIRGSGTFUYVcXCZ>[E]C_DaFbEcCdEeIfEgGhD
~leh	i-]/X>K@XHFJZKIN]Z]dZ
~lei	[!I#H%H(G)H*^+J,J-_/I3F4W6J8K9E:I;J=H>Y?[A]BDCHDFEHFJGIHKIYJJMHNcPHRJSJTIUFVFWaXHYJZG[I]G^I_GaZbGcYdFfHgKhG
~lej	m!J#J3I9J>H?I@KBICJDIHDKILXM]P^U^VIX[ZH]]aHbJ
~lem	P!D#Y&I(B)F+E,G-B.H/J0G1H2I4F6F7E8K:C;F<I>]?BAGBeD^EYFXGFH=IFJGK^LEMCNFOBPGQIRGS[TIUCWEXBYGZd[X]a^E_EbHcbeHfDgHhC
~len	P!D#]&H)F.Y/F0G1X2a3J4Y5G6Z7H8F9J:X;E<H=X>a?Z@FAGBFCZDHEXGDH_I]JFKCN[OBPGQHREUDVFWFXBZA]A^E_Ka[bGcXdJfJgIhB
~ler	O!E%D&[(B)J,J.H/X0[1H2H4d5b7C8I:H;F<I=B>A?A@EAZBICGD^EXFGGEHYJaKBLEMJN^PFUDVAYFZX[X]C^EbBdGeJfGgEhB
~les	a-^/J0K3K6Y7^9I>Z?HBHDIH]IYKIMKNYTWZG]J_JaIbId[eIfI
~let	O!B#Z%D&I(H*F,G-G.I/_0H2G3Y4E5G6G7Z9A:C;G<I=E>X?B@FBYCDDHEFFGGEHaIgJEK[LEMBNWO_PDQIRGSETCUHVCWFXDYGZF[F]^^E_aaZbHcEdGeXfE
~leu	e#J%I(Y-Y/K0K4]6c9Z<Y>J@IBYCKDJF[HCIHKGMJNIRKTJUKXJZE[JaIbJcJdGfIhJ
~lev	c%J*X/K3H4K5]6I7J9I:Z=J@]BHCJDIGJHAI]KHMJNGOJP^UJVJXGZB]^_FaabJcId[fHhJ
~lex	a-D9J@[BICJDJHIIfJJKIN^OIXJZD]KaKhJ
~lez	m!K(J-J/J3H4^9I:J=J>]?I@JBZDJGYHEIJPJS^TJUKV_ZH]K_ZaI
~lf^	P!E#Z%F&K(?)c*D+H,I-F.I/^0G1H2I3F4G5H6H7E8H9K:E;H<J=H>C?J@FAHBZCED[E_FIGFJHLENEOHPDQJRHSYTYUaVeWFXFYH]I^c_FbEcDdEeIfBhE
~lfa	p3[@YHIIJL]T_ZH^KhK
~lfd	o3IA_HHK[O]_HbY
~lfe	y6XZZ
~lfo	t3[
~lfs	o)a9KBHHESYUbVGZIdKfI
~lga	t4]>[?YCJKIc[fJ
~lge	m!X3J>J@JBIDJIJKJL]OZXKZZ][aJfJh]
~lgo	q.Y9]CZHJZIcJfY
~lgr	u/[BZ
~lgu	l9^>J@]BFCZKJM]ZI
~lha	c%J(J/Y3J4Z9I:J=J>H?H@GBHCIDHFZIYKZM^NJTJUJVIXJZX[J]JaIbIfJhZ
~lho	p,X/Z0X9K@JHHK[Y[eWhY
~li^	Z!Z%G(Z)]*[-K.J/J0I1J2J3D4H5J7H8I:_;^<K=Y>X?I@HAYBICEDDEIFJGHIJKDLHMEN]RISITHV]WGXGY^ZX[J]F^I_HbFcHdGeKfGgIhG
~lia	a!J%J(I*J-E/J3H4_5J7J:J=I>E?G@EBZCIDHEWGKIFKGLKMaOIPHRXUKVIWJX^ZY[J]I^J_JaXbJdJfIh]
~lib	l)^/JBIHHT^U_VHZI^X_JcJfI
~lic	C!G#B(X)I*_+J,J-F.K0D1D2E3<4?5_6C7F8E9D:@<E=m><?H@HA[B?CZDHEBFDGAHcIBJ[KDLEM[NiODP@RCSBTAUBV?WfXDYCZD[C^A_@aFbec=d@eJfHg@hB
~lid	X!H%J(I)K*J+J-F/Y1K3]4J6K7J8K9F:H;K=J>b?FAJCFDCGIIEJJKEL]MWOcPJR_SJTHUJVHWKX]ZW[I]H^I_JbIcIdIfHgJ
~lie	V!H%G&[(F)I+H,I-H/H1^2J3F4H5K6I7X8J9D:d;J=F>X?X@BAJB^CGDDEJFJIBK^MFNDOHPZQbR]SITFVEWYXEYIZ?[H^G_IaDb^cFdFeIfXgI
~lif	n1Y4Y@WHHT]fY
~lig	W!E#C%D&I+D,G-X.I/D0X2H4Z5I8G9Y:D;G=B>_?^@]AGBACZDJEHFHHEJHL]MCNDODP[QITbWGXCZA[Z^E_EaYb^cXdDeIfFgF
~lij	d!J#F%J(I-_3G9X:J>X?G@[BGCIDHHYIGKXLZMINJOITZVIXHZY[J]I^Ja_bIfJhJ
~lik	[!I#G%H(F)J*I,K-^/]2Y3J4G7I8I9G:I=H>G?^BED[EJFJGJHGJIK]LJM^OHRJSIUIVHWJYKZB[I]G^K_Ia_b_cIdJfIgXhF
~lim	c!I#J%I(I)I*F-I3I7J9H:J=I>J?_AYBHCIDHG]HEIIKJMINJPHQ_SJTZUHV[WJXcZF]IaIbIfJ
~lin	M!C#E%D&I(D)E+F,G-B/_1F2G4Z5H7D8F9B;I<H=B>X?H@DAGB>CGDAEFFGGJH_IFJEKYLENaPDQ_RES^TXUGVBWaXCYIZ@[G]I^I_YaHbhccdEeGfCgWhA
~lio	k-Z@ZBICJHDKFMJNXZ]h]
~lip	t>IH[U]ZJaK
~liq	n%Z*Y-J/X@JDXHEKJM[NJZY]Ka[b[
~lir	r#J+X3I9K>[@HKILXOGZYa]hZ
~lis	K!F%G&I*B+G,J-f.J/[0H2G3H4D5F6F8I9A:X<H>F?c@HB]EJFYGFHJIHJGLGMHN@OJPYQ[RDSXTDXJZY[Y^X_HaIcCdFeDf]gJhB
~lit	R!]#I%F(G)F+H-D.^1J2J3Y5J6I7G8H9E:D;Z<K=E@EAIBBCIDCEHFIGHHHIcJZLHNcOFPFQKRISFTFU]VbWaXFYIZ>]F^G_HaCbYcGd_eYfDgJhF
~liv	f!E#J-[/J3I4[7Z=K>I?I@^A[BJIHKINHPKTYU[VKZE^K_Za]fJ
~lix	wH_ZG
~liz	[!I#J%H(J)K+J,J/K0J1[3G4H6J7Y8I9H:H=d>H?I@HCHDHEJFKGHHaK]MYNGOJPIRGSITKUGVGWHXIYJZA[J]JaJbIcHdEeIfchH
~lj^	w%Z-YK]ZI
~lja	y?^HJKZ
~lje	uHJN_
~ljo	uEZc^dZ
~lk^	e!](J)Y+Y-Y/I3I4Z7K8I9]:J=K>I?J@GDIF]GJHEIHKGMGNYOXTIUJVJXIZE[K]]^Y_KaHbJdZfIhI
~lka	n#Y@JBIDJHZM]OKTZX[ZJcY
~lke	t3JHXNZO[ZIh[
~lki	w3J5[I^
~lko	e!J#I(J)J*J+K-Y3I4K9H:J>I?[@XBGC^DHIHKHMHNJPYUKV]XJ[aaHbHcXfKhJ
~ll^	B%G&E(^)G*D+J,E-X/H1]2D3H4E6E7D8C;H<E=B>ZABBCDEHeIHLCMaNXOZPAQ_RASDUGVEWAXFZF[Y]_^F_Ka[cbdFeBfXgb
~lla	O#H&H(Z*D+H,J.Z/D0F1G2F3^4^6E8J:[<H=G>Y?H@HAFBFCFI_JHK[LXMCODTHUXVXWGXBYEZFb]cKfAgF
~llb	^!Y#G%Z(F)I*J-F.K/I0^1J3H6X7I8[9F:H;J<K?H@FAJBICHDFEIFJGIHEIGJJLHMFNHOHPXSJTHUHVGWKYXZX[H]H^HaGbZdae]fZhG
~lld	p%](K=^@YBXDGR[ZHdI
~lle	K!E%I&G(^)G+Z,E.H/J0E1G2F3I4a5b6E7E8D9Y:E;E<G=G?]@EAEB[CZDYEEFHGFH]IYJ^K?LCMENWRDSIUJVcWDXFYI[^]@_CbCcEdBeGfHgDhA
~llf	q@YHJL]T_ZI
~llg	u!Y4]>[?YHGKJZYcJ
~lli	^!H#Y%H(I)J*J+I-Y/_3F4X6K7J9_:]=H>G?GBFCHDGEKFYGIHDIHJJKELZMHNGPJRJSITaUHVYWKXHYY[H]I_IaHbIcIfHgIhG
~lln	b#J%J(D)G*J+K-K/J0I3H4J6J7I:F=Y>I@GBZCIDGEZGJIIJJKILJMINGRYS[TIU]VXWXXIZ^]H^J_Ka[bJcGdHf[gHhJ
~llo	O!F#H%J&J([)^+G-[.Z0I1J2J3F4H7G8I9d:H;I=F>J?]@]AXBDCDDCEIFHGGHDJGKJLHMDO[PEQ[RWSHTJUYV[WGZB[H]F^^bZcFdKfFhD
~llp	yH[
~llr	w(]>J@[HGI]KKZJ
~lls	tHJIZJ[O^ZIaK
~llt	d#J(H)K+J-I/W3I7J9Y:I=I>I@]BZCHD_HBKGMYNZOJPJSZTIU^XJYXZC[K]I^JaYbIdJfIgXhJ
~llu	j#Z-K0^3[9J?KCXD[HHIIKHMZOYZJ]JaHhJ
~lly	a![%J(I)J-[/]0J:I=^>J?J@HBcEKHFIHNJPJRZTIUJVYYKZ?[I]J^IaKcJfIhJ
~lme	j9K>K@JCXDXIZTZZ]dY
~ln^	a!F#H%H(E)G*I+J,J-W/Z0I1K4J6b7I8I9G:F;J=Y>F@JAJCJDFGYHHIGJJKGLHMGNHOGP[Q[RISZT[U]VXXGYJZH]G^X_HaZcHdFeI
~lna	n!K(K-K2Y4X7J9I@JAYBJEZIZKJNJR[SITJXZZK_ZcJdJfZ
~lne	f#I%J(X)J*J,Z-I/]3I6J7K9G:J=J>I?J@HAJBICJDIE^HII[KHMXNIOKPXT]UJVIWIXJZH]I_^aJbJcXdWfJgWhJ
~lni	b![#I%J)I*I+K-H/[0Y4J6Z7I9G:H=H>Z?G@FBXCHGJHHJJKGLJMGN^OJPGRJSWTYUFVXXHZ[[G]I^J_HaHbFcGdZfXhH
~lnu	w3^>KOY
~lny	i!J(I)Z*J-J3J4X7Y9I@]AZBJDKEJHJKJN[OXPJTKZJ_[c]dYgI
~lo^	M!C#Z&H*H+D-J.G/Z0F1G2Z3C4D6G8E9a<G=F>H?a@ZBZCbDIEEFFGDHAI^JHKGMGOXQHSDU[VYWEXAY[[a]H^K_JaDbIcHeIfAhZ
~loa	f#J-YBGFIHcIJKJMJTGZY[Gb^
~lob	[!J%J(d)_*Z,d:J=K>J?G@IBIDIEJIJKJPFUHVFWKZDaJbJdCeIfJgHhI
~loc	C!C#l%Y&F(@)F*C+C-Z.[0D1H2E3@4H5F7A8G9A:H;F<F=A>@?>@IAXCADAEEFEGCHWI>JZKHLAM?NJOGPCRcTjUJV@X_YDZ?[e]@^H_GaAb^dFeXf@gBhC
~log	K!Z%E&I(@)D*E,J-A.G/H0G1F2G3^4C6E7c8E9D:];F<H=C>C?G@>AFB_CCD@EEFHGEHbJGK@LdNCOCPCQIRXSBUBVAWEXAYFZW]H^_a@bjcCeGfBh_
~lok	P#d%B&E(?*B+D,C-J/b0^2E3@4C5G6c7X8E9@:@;E<G=A>@?A@=A]BGCAD?EfFFGDHDI>JGKGLCM>N^OBQHSBTdU@V@WAXYYEZ9[Y]A^B_ca@bHccddeEf[g_h@
~lom	p(JBIDYHZZ_
~lon	T!Z#H%F&J(F)H+G,I-X.J/F0I2d3D5J6Y7G8H9B;I<J=G>^?b@DA[BCCKDCEIF[GEHEIbLDM]NZODPXRFSIUGV]WIXGYHZF[H]F^GaCbHcFeJfGgJ
~loo	S!H#G%I(H)I*J,I-G.J/I0J1J2J3G4Y6I7H8I;K=I>E?E@DAJBbCHDGFKH_IEJIKFL_McOFPIRYUIVZWJXHYJZ^[H]H^JaHbEcGdIgJhF
~lop	h#H%K(H*K+K-I3G4J6Y9G:J=^>F?H@GBHCHDHH[IGKZLJMINIO^PJRXTJVIXIYK[[]Ya]bIcJdHfGhZ
~loq	T!F#f%H(F*H+I,I-].X/G0I2I3F4G5K6H7H8I9F:G;J<K=H>E?D@FAICEEIFJGIIJJYKGLHMEOHPGRHSFTeUGVFWJXXYIZ@[_]Y^I_HaEb^cXdGeKfFgHhF
~lor	c#I%^(J+[,]-J3H5Y8]9J=J>Y?J@IBGCJDHHIIYKJMGNJOZPJTXUJVIXJ[[]J_YaHcJfIhZ
~los	M!J#F&H)W*D+D-I.G/I0Y1F2Y3B5G7I8E;H<G=X>^?A@WAFBdDZEGFGHEIGMKNYOEPBQHSETEVGWEXCZ^]c^X_[aBbFc[dXeFfDgC
~lot	c!J#a(J)J-H/J3I7K9I=H>I?I@GCJDIGXH_IHMINJPHT[UIVaXG[J][^J_JaJbIdJfJgKhJ
~lou	J!J#A%B&H(C)E*E+F,Y-D.H/i0f1E3C4E5H6^8E9C:D;F<H=B>C?D@DA^BGCFDDEEFFGJHYIBK?LEM[NEOFP]QHRGSFTdUFVDWFXFZ>[D]C^C_faDbCdYeFf@g^hC
~lov	r-^9[KHZJ[IhI
~low	P#F&K([)a*J+G,I-b.Z0I1H2I3J4G5Z6I7G8H9X:F;I=F>DAHBBCEDEEHFHGFI_JGKHLGMDNZPEQ[RXSGTGUJV[WGZC[H]]^]_GaDb]cDeIfFh[
~loy	i!Y:Z>]@[GZHGOKZIbX
~lp^	_!Y(E)K-J3K9X:J>J?I@IBYDJIYJZKIMINJSKTYUJVIXIZa[J^HaFbHf]gJhJ
~lpa	w@[HZ
~lpd	Z!K#J(d)G*X-Z3K7K9I:I=J>J?H@[BHCHDWIIKHLYMINJSJTXUJVHXJZH[JaKbIgb
~lqu	p@KHYM]NY
~lra	w(]>J@[HGI]KKZJ
~lre	e![+a-G9H>I?J@^BIDDIJK^VIXKZGaX
~ls^	c%Y&Z)c-I1J3J4J9I;a=J>JAJBHCJDKEIGJIJJ^KJNJPIUHVIWKYJZF_Jd[fX
~lsa	m(a:YBKHFIKJ^VJZIbY
~lsc	c!I#](K-H/Z3Y4X9I=K>H?J@IBHCHDIH[IGKGMGNIOYR[UKVJX^YKZF[J]I_JaHb[dJfIh^
~lse	f!K&Z3K7Y9I:[=J?[@YCKDIHEI]KHMJNYPJS[UIVYZ[aGbKcJdHfHhJ
~lso	t+JDJH^ZK
~lst	q3^>G?JBJDJHIIZO^SJUKVKZIfI
~lt^	P%I&I(E)E*F-Z.H/a0X1H3Y5J6_7D8G9J;X>I?J@YB]CFDGEFHYI[J^KILFNXOEPZQIRGUYVEWFX[Z;]I_EaXbHcDdXeHfIgYhB
~lta	Z#F%X(Z)I*H-E/H0[2J3^4I5X6J7I9E:_=^>D?D@]AJBHC[D_EJFJGIHAJJMGNGODPHRISITHUZWIXE[G]F^I_IaEbZcKdGfGgJ
~lte	N!X#J%C&I(G)H*E+E,G-A.J/H0G2H3b4E6I7Y8F9C:B;J=C>_?XAGBCCHDHEFFGGdHBIBJfK_LFNFOBPCQIRFSFTDU[WFXDY[Z:[Z^c_Ea[bCcJd^eGfJgEh[
~lth	b!K*X+J-]3I7J?JBFDJH_IEJXKFOXS^TYUFZFdJfYhZ
~lti	^!I%I&I(I*J+I,J-F/J3G4J6J7J8J9F:I=J?I@XAcBCCHD[EJFKGJH@IEJJKdLJMGNHOcPIRYSJTIUJVIYKZZ[J]I^J_IaFbIcIdJeYfIgK
~lto	j!J%I(W)J*J-H3I4Z9I:]=X>I?Z@IB]CHDJHBIIKIMJNJPXRWSJUYVGW]XJZG]JaIbZdJfH
~ltr	_!I#H%Y(Y)H+I-D3F4F5K8K9F:]=I>H?G@_C]FJG]HFIEJdLJMENHOHTJUHWJXGYKZJ[I]I^J_Ja_bIcIdIfIgJhG
~ltu	q1ZHJb^
~lty	wEYHYWI
~lu^	l/[GYN[TZZH
~lua	wBZH_JFZJ
~luc	o6b9ZGZHGdI
~lud	_#J(J+Z9I:K=X>Y?J@IBHCJDIFZGbHHJJKHLYMJNZOJTJUHV_ZF^I_IaJcJdIfJhJ
~lue	q9J@KCZH]KZZJ
~lug	e!H#I%I(G)[*J+K,J-G/J1J2]4I6K8J9G:I=H>H?H@FAJCGDGEJGIHBI]KFMIOIPIRJS_THU_VGWIXIYJZD[J]Z_JaHbIcIfbhX
~lui	h%J+J2Y3H>H@JB[CJDIGYHEIZK_O^ZJ
~luk	h!]#J%J(I,W-J/Z3J4Z6X9H=[?I@YB[CJDJHEIIKIMHNJPYTJUJVHZ_[J]J^J_HaIbKdIhH
~lul	c#_(K+J-I3]7K9H:J>Z?H@HBIC^D_HJIHKEM^NJO]SJTJVJXJZG]IhH
~lun	b!J#K%I(J+I-H0]2Z3I4J6]9]:J;J>G?GBYCGDXF[GJHFI^KGLJMINYOIPJRJSKTJUIXIZB[J]_aGbIcJdKfHhJ
~lur	a!J#J&]-J/c3J=J>[@YBGDJEKIJMGNXPJVJZ]_JaJbJcYdJfHhK
~lus	W!H&K(G)Y*I+Z,I-[.J/G0I1J3]4I5K6_7H8I9E:G;I<W=X>Z?^@HAXDEEIF[JIKILHMGNFOEPHRHSIUGVFWJX[ZH[H]G^I_IaIcZdKeIf[g_hG
~lut	f![#E(Y-G/Y2Z3F4J7K8[:J<[=]>Z?J@HAJCHDIEJHHIHKGMINJOHPJQXSITHUJVJXIZH[K]Z_XaHbKc]dGfYgJhJ
~lv^	a#G(F)^*J-I3I4X7K8J9F:I=H>G?HB_CIDIEJGJHEI^KXMINJOIPIRJTIUYV^XIYXZE]J^^aIb]fIgJhH
~lva	u3ZOXXX
~lvb	u)]BJHIIJKKUbVJZJ
~lve	n#]%K/J0[2Z6KHDIIK^NJXIZF]]
~lvi	n![>XDXOJZ[
~lwa	f(K-H9J?J@WBICKD_FZHIIHK_TY]JaJh[
~ly^	G!Y#X%[(E)X+I,J-b.I/X0H1W5F6E7D8X9W:G<G=Y>@?^@bAEB]CbDBFJG[H?JHLCQXSJUDVJWIXIY]ZD[a]G^I_JaAbEcAdFeFfBgZ
~lyc	i%I(I,X/]3J4Z6X9H=K@IB[DJF[HFIJMJPZTJVJZ[_JaJdYfJ
~lym	y3XS]ZJ
~m36	l#G/[HIMWT_gZ
~ma^	S!G#C&I(C)G*I+F,G-E/F0H1H2H3E4F5I6G7J8Y9]:I;G<X>b@_AaDYF_H>JGKcLFQJSFTEUXVCWJXFYG[F]X^G_DaGb[dEfDhG
~maa	b!I#F%J(J)K*Y-I/Y3Y4I6J7J8J9^:J=J>H?^@XBKDCGJHGKEM[NIOZPJRJUKVHXGYJZB[^]Z^JaIcIdXfHgIhH
~mac	Z#Y%Y(Y)J*I+H,J/I0J1I2J4X6I7I8I9X:X;^=H>E?F@DAJBFC]D_EJFJGHHZJHKELIMGNGOWPIR^SJTHUIVGYIZC[H]^^I_IaEc]dEf[gJhF
~mad	b!J#I(I)Y*J+I-Z/J2]3_7J9Y:I=J>G@[CIDGFZGJHHKFNFOIPKQZTJUJVIXJY[ZB[K]H^[_Ia[bJcKdJfKhH
~mag	d!J#J(W*X-[3J9I:J=Y>J?J@HBHC^DHGKHBI]KGMGNZUIVJXJZF[I]JaJbdcJdYfJhJ
~mai	C!H#F&E(>*X,B-B.D/Y0D1I2I3_4^5^6A7Z8Z9?:d;B<E=G>c?a@HAYBEDdECFBGGHaIDJZKFLFM_NYOFPYQHRASCTZU@VAWFXYYFZ9[I]>^D_Hacb@cAdFeEfAh=
~maj	r)]3YAZIX
~mak	]%Y+]-]3J9I=J>J?IBJCIIIK]L]MJNYPJQ^XZZHhG
~mal	V#Y%F(E)a,H.K/Y0X1Y2I3_4G5Y6I7I8H9D:G;J<J=H>C?G@cAIB]CCDZEIFJGHH=IbJIK^LHMENEODPZRHSIUGVEWIXcYXZE[H]G^H_HbGdEeJfCgHhF
~mam	w8]=ZHI
~man	J!A#a%]&H(Y)B*X+J,E-[.H/C1G2H3]4a6E7a8[9Z>>?H@ZADBHDIEDFFGDIHJ]KDLGM@NDO@PYRDTZVFXdZB[B]E^C_FaCbDcBd]gJhI
~map	q#^:Z
~mar	U!F#E%E&K(F)H*I+H,I-_.J/J0I1J2I3E4G5K6H7G8G:F;X=F?FAHBZCFEIF]G^HZIHJIKCLXNFOFQJRHSIT^UGVDWIZG[G]F^]_GaEbbcFd_eIfZgIhX
~mas	^!Y#^%J*[+K-Z2Y3I9G:Y=J>H?I@^BECGI[LXMINIOITJUIVIWJX^ZF[J]J^JaIcJfIhH
~mat	N!]#[%D&G(F)E*F,F.H/E0G1G3g4J5H6_7E8F9A:F;G<I>??J@]AdCZD]EKFHGEHGIAJJKBLEMENGObPDQ^RGSGTDVDWFXCYGZA[I]D^GaabZcDdDeHfDgX
~mau	l#](J)Z*J,[-J9J>K@JBJDKHIKJPIX]ZHc]dHfZhZ
~max	q-J3F>JIHOHXc
~may	r3KHHIZN[SXZJ
~maz	t#G3IC[D]H^
~mb^	u(H-G>ZCJHII]P]ZJfZ
~mbe	L!G#E%F&I)G*I+^,I-X.I/E0I1I2I3d4G5I6H7G8G9D:G;H<I=E>a?B@HAHBFDYEHFIGFI^JGK[MDNHOdPZQJRGSHTFUHVZWIXWYHZG]G^F_FaXbFcGdFeIfGgGhY
~mbi	R!E#F%H&K(F)I*I,I-E.J0I1J2J3I4H6H7Z8I9E;I=C>J?F@fB^CFDDEHFJGZHZICJIKFL]M[NDOGPHRISIUFVJWIXFYIZY]F^]_EaEc]d^eJfFgWh[
~mbo	d!Y-[/X3J9H>J@GBJCIIeKGMIN[OKZGaJ
~mbr	c!J#J%I(I)J*I+J-_2Y3G4J9E:X=J>H?I@GBIDHFbGJHBIZMINJOIP_TJUHV_XX]IaHbJcJfJhI
~mcz	r@[L[TZ
~mde	y7]DHHEY^
~mdl	q)[H^LIZJg]
~me2	w-_IF
~me^	F!F#Y%@&E(C)D*C+Z,D-c.E0B1D4X5E6A7A8A9D:b<F=@?GA_CHDHFaGHH[IdJIK_LCMGNHOGQFReSETEUBVFWXYE[A^D_Aa_bFcHdBeEgJhB
~mea	l&Z(J*Z/W9HFYKJNHZ[^Y_W
~meb	d#G%I(Z)Z-J3Y6[9Z:J;Y<]>J@XBHDJHJIWKILKOJPJSJVI_XaKbJdZfXgJhJ
~mec	w.XBJHHZ^dJfJ
~med	e!J#H%J(G*I+J-G/J3H4I6J7J8J9E:I=I>E?H@[BGEIF_GJIFKFLKMINXOIRKTIUJV[XHZ[[J]_^I_Ia[cZdJfJhH
~mee	X!I#J%J(I)Y*J+I-H/Y2Y3I4K6K7K8J:J;K=Y>Z?G@IA[BGCGDFGJH]K]LJMIN[OHPITJUJVHWJXYYYZD[J]_^JbIdIfZgJhI
~meg	t@^bY
~meh	^!Y#F%X(I*X+Y,J-H/J0J1Y3J4H7K9J:I;J=^?YA[BGCWDHEYGJKZLJMINJOGPHRXUJVHX[Y]ZH[I]H^JaFbIcGgJhH
~mei	T!Z#[&J(D*H+H,H.J/H0I1J2J3G4]6H7Y9[:F;I<J=F@EAJBCC]DXEIFIGHHGI_K[LGMDP[QKRHSHUGV^WHXEYIZ[[Z_HaIbFcHdEeIfEgHh_
~mej	n!K(J+J3]9I>H?^@KBHCID]HEIIKKMZSJUJVJZF]Ia_bKfIhJ
~mel	V#H%H(E*H+I-F/H0I1J2X3D4H5J6I8I:J;I=E>F?FAJB]CEEJFJGHKZL^NGPHR]TXUHVCWHXGYIZb[[]E^F_HaZbacGdHeJfEgY
~mem	W!H#H%H*I+J-F/I4J6J7J8J9F:I;K=J>E?GA[BJCHDGEKF_GIHGKcLJMHNGPaRKSKTIVcWJXHYJ]H_HbIcIdGfJgJh^
~men	I!A#E%]*B+G,C-I.F/H0Y1F2E3?4^7I8]9I;F<I>]?GADCGDBFXGYHbIaLGMGNYOGQDRCSBT^VXWBYE[Y]D^C_Ba]cZfEgG
~meo	a!Y#^%Z-H3I7Y9G?J@GBGCJDIEJFZHHIIKHMYNJOJRITYU]VJXIZI[J]IaHccdJfI
~mer	I!F#G%B&I(B)B*F+G,D-I.E/F1F2E3k4B5F7E8J9]:B;I<F=@>e?D@@AZBICEDZEEFDGCHJIFJDKZLEMANDOkPARISGUBV>WDX[YCZI[B]C^F_AabbDcEdBeFf@gC
~mes	S!G&K)H*H+H,J-G.Z/H2W3I4I5K6J7I9I:H=F>J?XA[E[FJGIIHJIKHLIMGPHSIXGZZ[H]X^J_HabeJfGgIhY
~met	K!E#C%E&I(B)D*d+a,E/E0H1G2H3?4E5H6G7E8F9A:C;F<H=D>_?hAEB?CiDaFGGJIEJFK^LEMFNDOFPCQIRFSFTDUAVEXAYGZI[E]]^Fa>bJcEdDeHfEgGhB
~mew	r-Z
~mez	y(I)[*JCZaZ
~mge	nE]HHUIZIccd[gJ
~mgp	y)Z
~mgu	n9JHIgc
~mi^	h!I(I3X9X:Z>G?I@XCIDYH[IGKHMINZOYUYXIZE]Ja[bJhI
~mia	g!J#J%J(I-Z7[9G:I=J>H?J@ZBFDHIHK_L[MHNIOJPJUJVJXJ]J^]_JaIbJcJfYh[
~mic	L!E#F%F&I(D*X-F/Y1X2I3D4F5I6G7b8H9D:G;H<I>B?F@BAHBDCDDIGEHXIBJZKCLGMDNEOFPDQJR^SgTcUEVGWEXJYGZJ[J]E^F_Fa[bEc^dZeHfXgchG
~mid	m3I9^>KBICZHF]^
~mie	U!E#F%E&J(C)G*F+H,H-D.I1I2J3B4H5J6H7F8H9I;I<J=E>Z?J@bAIBZDEEJFXGGIYJIKbMZNEQITFWZXEYIZX^[_GaJbEcJdEeJg[h[
~mig	d!G#G%I(J*J+J-H3H9J:J;_=J>HA^BGCHDXGJHEIHMIPIR]VIXJZE[J]G^J_eaIbKcKd]fJhI
~mij	[![#^%G(G)J+I,J-G/J0K2J3H4J6J7I8K9];J=I>_?H@HAJBHCKGJJKKXLINIO[PHRJSJTGUIVYXHYKZa[Y]H^G_IaFbIcJdJfIgK
~mil	i#F-Z3J9]>I@IBICJDJEYFZKZNKOITIUKVKXJZE]Za[c]dY
~min	>!D#B%G&C(a)i*m+@,g-I.B/=0A1Y2@384J6@7E8I9C:B;@<C=A>??C@bA?BEC=DBEcFKGHHAIeJAK=LBMbN:OIPhQHRaSATBV]X>Y@ZH[C]X^E_=aBb?c=dXe@f<gfhA
~mis	J!Y#D%g&G(c)F*D+E,]-?.G/b1E2E4X6Z7D8H9?:C;a<G>@?G@GBIDGEbGCHIJIKDLDMGN[OJP]QJRDSDTBWZXGYIZB[K]AaEbFcZdFeKfJgD
~mit	S%K&J(B)F+F,H0H3X4F6H7G8H9]:D;G<I=H>J?DBFCDEHFHGYHHJGLFMBOZPYQ^RGSETDUDVbWGXaYHZ][Y]_^]_FaCbDcJdEeIfDgK
~miu	e(K-J/J3H9I=g>I?[@JBKCJDJIHKGMJNIVJXKZI]J_IaIcIdJhJ
~mka	y(J:^>]HGZK
~mkn	r#]=J?J@JB[DJHGIHKIU^VIZH]]aH
~ml^	w7^ZIbI
~mla	d!K#Y(J*J-H3H9H:J=J>Z?J@GBHCHDHKYMbNIOITKVKXJYZZE[K]IaIbHfJgZha
~mle	tH_
~mm^	b#G(X)Y*J+[3H9I=K@GBHCGD]HJKGMKNJPJTXUJXZZ][I]H^Ja_bIdJfKgJhY
~mma	a!H#G%I(I)J*I+J,J-Y/Z0Y1Z2J4H5Y6J7J8I9C:I;J<J=I>]?H@[A^BFCHDGEKFbGHHJIEJJK^LJMGNHOZRJTIUIVGYYZB[I]H^J_GaEbYcHdHfGhH
~mme	N!G#F%C&H(C)H*J,F-H/G0Z1G2G3f4D5H6Z7H8I9G:G<H=H>[?HAFBECFD]FFIAJGKZLIMENGOgPGQESFTYUDVJWGXYYF[I]I^E_KabbHcIdBeGfBgEhX
~mmi	d%J([)[*[+K,Y-J3J?I@JBIHCKJMJNKPYUZZZg[
~mmo	i-dHFIJKIPXZI
~mmt	]!W#J%H(J*K+],Y/I0J3I4J7J9I:]=J>E?H@HBHCXEZGKHZMZNHOZPISJT[VIXIZH[J]I_Ia[dJfIgZ
~mmu	rA^HDOZ_]aJ
~mn^	r-[1Z:IF]HGI_OJUIVJWJZI
~mna	y3Z9IHEIJZG]^
~mni	j#_3I>I@JBICXDZKIMKOZUJVYXKZ[[K
~mo^	S!E#C%E&J)I+[,H.I/G0Z2I3F4I5J6H7G8Z9^:Z;H<I=[>Y?I@_A^CIDYEHFHGFHZKHLZMCNFPFQJRFSGTGVBWFX[YZ[F]D^G_EaBbEcDdZgHh]
~mob	f!I#Y(J*I-H3^7K9F:I=I>b?H@GBGC]D_HBIFKGM^NJOZTJUJVIXFYKZE[J]Z_Ja[bJcKfJgJhH
~moc	m([+Z>I?ZDGOK[Z]ZaJ
~mod	a!J#I%H(H-[.Z/J3H4F5H7]8K9J:I=H>H?I@bBYCHDIIHJZKFLJMHNHPJUJVIXHYJZ?[J]I^^_IaHbJcJdGeKfZgaha
~moe	g!J(J*]-K3I9G:]>J?K@[CFEYI_KZLXVJXJhK
~mog	a%J(J)J*J+I-H/J3H4J8[9G:H=H>H?H@IC]DFFZGJHIIFKZLJMGNHOHP^QYSJTJUIVZWKX^Zb[[]H^H_JaGbFcJdJfIgJhG
~moi	o-Y3Z9Y@KHGIZKZOJZY
~moj	f%K(J*Y-I3H9Z:Y>H?I@GBGCIDWHJI_KXMIOYTIUJV[XIZ[[J]J_KaIhZ
~mol	j!H#I%K(J-I/a0_3I6[7K9H:J>I@HAXBICJDJHDIIJWKFMXNIOIPYT]VKXJZF[K]J_^aJbJcJdGfKhJ
~mom	o#Z@IBKHHMXZXaZh^
~mon	X#[%I(I)I*J+F-f1I2K3G6Z7I8Z9[:H=[>F?X@]AIBCFJGHHJIDK^MKNFOHRIS[THVGWJXGYJZH[I]F^H_HaHbHdIfYgJhF
~moo	u)]3IHHKJUbZJ
~mor	O!H#[%I&J(I*G+^,H-E.I/E0H1]2I3J4F5I7E8E9b:D;H<I>a@fA^B[C[DHEGFGGEHBJILFNFOIPEQJSGTDUFVGWHXfZE[E]D^F_YaCbHcEdEeHfHgFhG
~mos	l-K/K3X7]9H:J>ICYD^HEIFKHN[O[RXVIa[fJ
~mot	X!H#W%G(H*J+J,J-J0Z1J2J3G4W6H8I9F:I;J=H?F@FAJCIDGEJIDLJMGNYOHPHQgRJTIUJVGXHZW[H][^I_YaHbIcXeJfGgJhG
~mov	X#I*I-H/H1H2J3_6J7J8X9D:C;I>Z?[@FAWBDCIDFEKGYH_J[KFLIMHNHOIPFQJRISKTIUIV[XZYaZC[J]G^Z_]cBdIfJgJhI
~mow	g!J#J%^(J)I*I+X-[3I4J8K9F:J=J>G?H@HBZCIDWEKFJIGKZMIOZP]RYVHXJZ[]J_KaJcIdXfJgIhI
~moy	wCZHW
~moz	c!I#I)H*J+K,J-I/J3Y4Y6[7I8K9G:Y=]>H?Z@YBXCIDFGKHXIYKHLHMWNIOISWTJUZV[WJXIZB[I]I^[_JaGbJcJdIfJgJhH
~mp^	d#Y(J-H3Y:K>I@[BGDJF[GZHBIHKFLbNJTXUJVZXKZB^JaKbXh_
~mpa	U!F#G%H(W)Y*I,J-Y.J/H0J1I2J3G4I6J7X8]9G:a;J=H>J?WBDCHDDFJGHH_IBLIMFN_OGPHRJS]TIUbVYWXXIYJZ>[]]G^I_IaEbHcIdZeJfFgJhF
~mpe	g#J-I3J9J>J?F@ICIDJHZIXKJT]X]ZK][^^aIc[
~mpi	q1]3I>IHXZZ][^XaFc]fK
~mpl	Q!J#H%F&J(J)G*H+D,I0I1I2I3@4G5I6I7G8H9D;I<J=E?E@_AJBaCDDWEHFIHGIfJIKYLGMENaO_PHQJRHSGTEUHVDXEYZ[H]_^G_GaDbFcGdIfGgHhJ
~mpo	O#G&J)G*I+I,H-I.I/F0H1I2H3]4Y5I8H9F;H<J?Y@aAHCEFZGGHGIHJGKJLbMKNDOERHSZTdWYXDYH]D^D_FaGc]dCfJh[
~mpr	]!G#G(H)I*J+H,K-H/K1K2W3Y4H6J7J8Y9G:[>G?F@GCGD^GJHbI]JXK[LIN_RJSJTHUZVFWJXGYJZ?[I]H^K_IbHcHdIfGhG
~mpt	O!]#a%Y&J(C)Y+b-C.J/G0I1H2Y3Y4G5I6H7F8G9G;H<I=I>E?B@JAJDZEFFIGIHHIFJGKHLbMDOFPZRGSHTJUCV^WEXaYH]D^Z_XbIcEeHfEgGhE
~mpu	^#_(J-Y/X9I:I>H?JDIIEJKK[McNHOISJTXVIXGZ][K^IaEb]fJhH
~mr^	k%KHEQeYJ
~mre	k3^9I>_@JCJDJHGIHKIO_XJZH]KaXhJ
~msa	i(J0fHBZH
~mse	j(I)^3I=K>ZHDOHVZZH]]a]gK
~mso	V!F#G%e(A)Y*I+I,I-G.K/I0I1J2f3F4I5J6I7I8I9G:G;d<K=G>G?F@FAIBDCGDFEJFIGHHBIBJHKELHMGNGOHPGQeRISITHUFVDWIXGYHZB[H]H^G_HaGbGcHdFeIfGgbhH
~mst	n![%Y9J>J@JBXGJHXIJKKMIPZXKZ[f]
~msu	y/]MI
~mt^	W#G%F(F)I*I+a,X-Z/G0I1J2J3X4H7H8J:[;[=H>I?E@EAYBDDJEXGIIJJJMXNFO]PGSHT^UIVGWJXDZX[H]F^Ia^bHdHeJfFgYhH
~mta	t3]9I?]DKHFIKKHOKZJa^
~mts	y8^
~mu^	l*Z9I>]?J@XBIIIKHMZSXTXV]ZYaYcJfI
~muc	l#I-G9a@HHXIHKZX[ZIaI
~mud	i#J-K9J@ZH[IJKHMYXJZFa_gZhY
~mue	t3JH[IHMJOZYXa[
~mui	h#Z-_2Y>IH[IXKJXXZH
~muj	p(J3I>H@JDJHHIZKXOZZXh^
~mul	b!I&I(J*J-G3G4d8J9G:I>H?I@HAcBICIDIHEIIKFMJNIOGPJSJTKUJVIXIZH]I_IaHbJcKfKhc
~mum	^-Y1[5]9I@[BJHZI[KJMKNJVKXZZFaX
~mun	l-b3K9I>K@KBJCJDJHEIJKIOYSZZ[cZhI
~mur	k!H#J(J-J/_0Y3I6[9I>Z?K@JAZBHCJDJHGIIJXKJNJOJPZT[XJZH]J_]aFcKdJfKhJ
~mus	S!J#F(F)H*c+H,X-F/H0K2I3Z6I9E:^;J=G>H@[AIBCDXE[FJGIHIIcK]LaMXNFPFRISITHUFVHWGXGYEZA[[]Y_HaEbJcGdKeJfGgG
~mut	o3J9I>IA^DXIJMJ_]a[
~my^	i!I#J%J*Y+Z0Y3J8J9H:_=Z>J?J@HBHCIDIGJHCIHKILXMJN^OJPJUXVJY[ZGaJd[fHhJ
~mya	wH[
~mys	e#X(F)Y-H9I:J>J?X@GBXDJHZIIKGMJTIV^ZB[]aKbJha
~na^	I!A#X&F(E)A*H+^,G/B0C1D2H4G7Z8X9];D<E=H>F?Y@^ACBXFDGGIXJHKHMINJOIPGQFS]TCUXVHWGXbYJZa]J^J_EaJb]cDdIeDgG
~naa	g!J(J-X2Y3J9H@HA[BICIEKF[HHI^KYMJNJOJRKTJUJVJXIZB[J]IaJb]c]dWfKhY
~nab	O!^#G%G(D)_*J+H,Z-F.X/H0J1H2J3W7G8_:F>G@FA^CGDDEHFJHHIGKFLHMGNGOJPFRISGTGU_VcWFXIYXZ?[X]H^G_CaGbHcHdXe]gGhG
~nac	S!a%F&I(J)H+H,I-J.J0]1I3D5J6K7H8X:E;X<J=G>E?JAHB^DDEcFJH[IDJHKELaMHNCOFPFSHWHXJYZZ?[G]]^Z_JaGbFcXdZeGfJgGhF
~nad	Z!I%W)G*G+F,I-E.J/I0J2Z3C4G6J7H9C:Z;I=Y>[?X@HAJCED]EIFJGHHHICJJKENGOEPaRYTXUYWJXEYIZ^[H]^^Ha[bHcFdGeKhF
~naf	y4XHFbZg]
~nag	Y!H%Y([)I*H+I,J-D.Z/G3G4H5J6I7_8Z:X;J<W>F?FAJBZCZEGFJGHIDJ^KDLIMZNCOIPHQXRJTHUGVFWJXXYJ[G^H_HaFbHcGdbeYfGgJhF
~nai	n:^@GBJCZDIHEZE[_hZ
~naj	q3J9J>JBJCYDYHIMJO[ZJaZcYh]
~nak	g!a#J)K*K-J0[2^3I9I:I;X@JBICJDJF[HDIaKINJPIVIXIZHaKbKcXdJ
~nal	T#D%F&J(D)G*H+H,H-^.J/H0I1I2J4X5[6I7G8H9F;I<J=E>J?I@XB_C^DCEIFXGYH]IHJIKEMHNHOFQKRZS[TGUFVZWHXEYIZA[H]_^Ha^cEd[e[fHgFhG
~nam	S!E#D%F&J(E)H*H+J,I-f.I/F0Y1I2^3I4Z5I6H7G8G9B:X;Y<J=F>B?E@GAFBCCFDEEHFfGDH_IgJFKGLFMBNIOEPFQJRGSITFUFVGWHXEYHZ>[[]D^FaCbJcJdGeIgHhG
~nan	S!D%F,H.I/E0X1I2I3J4D5I7G8G:d;H<J=K?D@JBFCDDHEGFHGFHWIAKYLGMENCOFPEQJRGS_TFUeVEWeYHZI[F^GbDcEdIeHfGgGhD
~nap	i!K#J%J(_-J3X6X9H:Z?J@HBHCKDJIJKJOKPKRcVIXJZE]JaJbIfJhJ
~nar	^!H%[(^)Z*I+J-X/J2J3]4J6K7J8J9F:H;I>W?H@[CZDXEKGJHGIXKWLJMHNYOHPZRKSKUIVFXG[J][^I_IaEbGdIfHgJhH
~nas	g!J#J)]-X3H9G:I>H?J@ZBGCJDGHHIZKbL_MJNJOYTKVJXJZE]J_ZaGbXhH
~nat	X#F%G)I+F,I-X.J/H0I2J3a4H5J7H8H9C:];H<[=Z>^?_AHBGEIFIH]ICJHKZLJNJODPFQJRHSITHUFWIXIYH[]_GbFcIdGeJfFgIhE
~nau	n>[F]HJTZ
~nav	h.^3J4]9J>JHCIIMIOKSZTKZH]aaJb_fJ
~naz	p-[2Z3^9G@KCKF[HGI[KJZK
~nba	y-]HIIGK]
~nbe	k#K%J&a*J-J3J4Y:JBYEJHYIJKJNJP]T^ZFdIfJgI
~nbi	r7[JXa[
~nbj	y:^
~nbo	e)J*K,b-J/K3I9I>Z?HCIDJGXIIJJKJMJNJPJVKZD]KaXcJdJedfH
~nbu	yI[
~nc^	C!E#J%[&D(>)Y*@,C.E/C0d1h2X3D5C7E8[:B;_<D=b>@?@@@BICCDAEDFFGdHcIFJDKFLENDO@PJReSGT?UGVBWBXEYZZ>[D]@^A_FaAbEcaeCfdgFhC
~nca	X!Y#F&K([)Y+[,I-E/I0I2J3Z4H6I7H8H9D:F<J=b>E?X@DAHBDCXDaEFFJGGHFJIKDLZMENGOEPISITHWYXEYZZB[H]D^H_HaJb_cGd]eXgIhF
~nce	U!I#H%F(F)I*X-G/I0K3F4G5I7J8I9D=c>E?FAXB]CFDFEIFHGHHYIEJJKDLIMGNGOGP[RJSJUHVFWIYJ[I]e^IbJcHdGeXfIgJhG
~nch	R!D#F%a&I(D)H*G,G.I/E0]1G2G3G4I6F7G9C:F;G<X=E>D?D@IAcB[CEDCEHFGGeHFICJGKCLHM]NCOFPBQIRZSGTGUEVXWGXFYFZ?[G]]^F_daCcEdaeHf[gGhE
~nci	R#H%E&J(I)E*Y+G-C.I/H0H3A4I5[7F8H9I:X;Y<J=[>YAZCCEGFIGGIIKXLXM_N^O[QJRGS_TEUHVGXDYXZY[F]C^I_EaGbXcDeIfHgIhZ
~ncj	n=_HZ
~ncl	_#J%K)J+J-X/K9J:J=[>Y?J@JAWBZCKDIFZGZHZIXKIN[OJPJTKUIV]WKZFaJbKdHfIhJ
~nco	P!H#_%D(E)G*F+H,Y-I/G0I2H3]4a5X6Z7G8H:E;H<J=E>C?F@XA]BBCDDFEGFHGDHGIIKBLFMaNEO[PdQJRHSHTYUDVCW[XZYH[H^FaFcFdFfEgGha
~ncp	n%aHGdK
~ncr	Y!I#H%W(J)K*J+J,J-G/J0Y3G6]7I8I9H:I;K<d=G>I?H@IAZBGCIDIEJFJG_HJIGJJKGLJM]NGOJPHRXSITIUHVJWJXIZG[J]I^J_IaHbIcGdaeJf_gJhH
~nct	f!J%I(X-I3J5]9K=J>J?J@IBYDIFKHII]KJMINITIU_V][I]KaIcJdXhJ
~ncu	uBZHW_X
~ncy	jAdBKSXZI
~ncz	t3I=^>[@JB[DIHGKKOJUJVJZH]]
~nd^	F#J%E(E)D*Y+F,E-[.F0H1H2D3G5I6H9]:@;C=C>I?Y@^A_B^CbDDEEH^I@JGNYPCQGSYTFVCXZYIZH[J^A_ebCc]d>eDgCh^
~nda	R!Z#J%E&H)Z*B+H,F-F.H/H0G1J2H3B4F5I6F7X8^9_<I>E?F@[A]BFDJFGGYH^IHJJLGMXP[QISDTCUJVFWXXHYG[H]Y^Z_]aEbHdDeHfDgIhA
~ndb	t7X>_WYZH
~nde	J!J#](F)B*H+C,C.G/I0H1[2E3^4J5F6X7I:[;F=E>I?H@_CGDCEHF[GYHGIYJHLYNHO>PHRCSZTZUBVEXYZJ[Y]X^a_aa[b_c?dCeHfChK
~ndi	X#G(G)]+I,I-I/J0K1Y3[4]6J7I8J:G;I=ZA]BDCIEIFJGIH^JJKFLJMINHPERZTHUZVEWHXIYJZD[I]F^J_Jd^fFgHhH
~ndl	l1J3Z7X>]?YGYH]IJJZZGaGcJfJ
~ndo	K%E&I(B)F*G+D-].H/Z0G1G2H3B4C5a7F:E;G<H=D>@?Y@ABHCYDAEGFGGFHIIBJ_KFMcNEODPEQJRESZTCUBVAWEYG[^]b_GbddGgaha
~ndp	yc^
~ndr	_!I#Y%Z)J*Z+I,K/J8]9G:H;K=H>E?E@^AKCXDEFKGJH[IGKWLHNHOHPHTXUJVXZ@[I^__IaHbIdJfJgZhI
~nds	d!X#I%K(J-I/J2Y3^9G=I>]?I@XBHCIDJKGMINYO_SJVIXJ]I^Z_JaHeZhJ
~ndu	h#J%[3J@JBJHGKYRJTYV]YZZJcadJfJ
~ndv	w-JHYRKSJTJc_fJ
~ndw	y.XZY
~ndy	l3Z>]BIDXHHO[S^ZJaI
~ne^	H!G#D&H(H)G+Z,D-H.H/X0E1E2F3c5G6D7B8D9D:G;F<H>b?Y@[ADBdC]DJFDGJHFIHLEMJObPJQGTBUaVDWEXJYHZB]W^I_Ia[bFdIeFfHgXhB
~nea	qHGNZQXTXZJh]
~nec	D!?#?%[&F(D)B*E+C,_->.F/A0Y1h2f3<4[5C6X7B8f9D:@;C<d=J>H?A@?AJBACHDIEAFDG_HJI=JDK?LBMEN?OBPAQ^RcSBT?U?V>WCXBY^Z<[E]A^AaAbFcedae]ffgBh@
~ned	g&J9Y>KBKHbJ[
~nee	N!Y(J)G+G,I-E/G0G1X2I3G4F5Y6I7H8G9E:E;Z<Y=[>[?F@YAGCbDEEZFJGHH_I[JHKDLIMINEOGPERISITGUGVXWHZa]E^G_GaFbGcDeJgXhJ
~neg	[!F#H%d&K(Y)G*F+X-F.J/H0I1J2I3F4H5W6H7H8X9E:G;I<J>E?GAYBDCXDDEWFHGHHFJJKEMFNGOGPcQYRISHTHUGVGWHXGYHZF[H]GaWbGcYdXe_gWh]
~neh	j(J-_3J9I>I?_BJHDI_KZN^OJVJXKZE]JaI
~nei	n+J>J?ZBIDYHGIHKZNJOY]]
~nej	j!H#J%[(Z*X-J3J9G:[>I?Y@IBIDJEYFZGXHIIZKJMJNIP[UHVXWIXJZF]K^J_IaIcJdY
~nek	f!J#J%^(J*J/^3H4J6J8J9F:J=I>G?JBHCIDJF[GJHDIGJYKGMIN^OZP_RJTJVHXHZX]J_JaIbJcZdHfIhI
~nel	Y%H&J)J*I+I-J/H0J1I2J3[4Y5J6H7Z8I9X;J<_>Y?YAJBCCGDXFJHGIXJIKCLIMENEOIPIRISITIUHVFWJXHY]ZX[Hb_cFd[gIhF
~nem	b#J&Y(J0W3G4K7J:Z=[>X?HBFEYHAK[MJNHOYPJVHWIXI[J]I^Ka]bJc[eYhI
~nen	R!E#Z%E&Z(D)X+F,F-H.J/G1I2I3Z4Z6F7[9X;H>X?J@YAHBXEZFYGFIBKBLHMDNZOZPaQIRGU[WYXXYIZA[X^F_FbGcHfIgKhC
~ner	P!D#J%C&_(Y)I*E+E,].G/D0G2Y3A5H7F:e;H<Y=H>@?GAFB@CBDFEGF]GZIFKILHM]N[OIPEQIRES^TEV[WGYFZI]F^_bIcIdFeGfagZhC
~nes	Y!J#F%G(G*I+H,J-G.K/H0J1J2J3E6I7H8I9G:G;J=b>E?E@AAIBGD[EJFJGIHDIGJIKbLXMFNXPJRISYTHU^W]XGYZZX[G]X_XbZdJeJgH
~net	V!F#F%G(F)I*I+I,I-J.J/Z0H1H2X3Y4E5I6G7G8X9F:W;I=E>H?F@CAIBECGDEEHFIGGHaIDJ]KDLHOGQ_RGSET[UGVFWIXGYJZ?[G]H^G_[aGcgdZeGfAg]hH
~neu	Y#G%I(H*J+X,J-I/]0K3I4J6J7J9Y=H?GB[CEGJHZI]KXLYM^OHPJRJTJUIWJYJZH[^]Y^I_KaGbHcIdHhG
~nev	n%I6]HDJYL^TYZH
~new	f+[-I1H3J4J8_9[>I?J@]BICIDXHBIGKZMJNHOJPJYXZHcZhY
~nex	W!I#F%b&Z(F)J*K+J,I-F/I0K2I3Z4I6J7I8J9I:I<K=H>F?I@aAJCHDHEIFKGIJIKCLdMGNGOJRJSITJUJXH[G]E^H_IaFbYc_dGeYfJgYhE
~ney	y=ZHJ]If]
~nf^	yBJHIMZNYX[
~nfa	n-Z>IKZZ_aY
~nfe	r#F6ZB[DGHXR[TJZ[fJ
~nfi	N!D#F%I&J(C)D-E.I/G0X1G2I3I4G5I6F7F9H:B;I<W=C>C?C@HAHC_DJEhFHGHHJIEJGKELGMDNCO]PCRGSFTFU>VcWgXEYHZB[G]J^F_FaBcWeffAgF
~nfl	rH[IYJWNZ
~nfo	R!E#F%F&J(E)G*G+a,H-[.J/H0I1I2I3Z7G8H9G:E;H=E?J@DAHCcDfFIGYIGJ]LIMGOFPFQ^RISHTGUXVCWHYXZJ[G]E^G_GaEbFcGdEeIfGgGhE
~nfr	i!J-I9[>IBKHGJdKJN[XXZJcJdJ
~nfu	wH]hX
~ng^	A!H#[%C&E(H)H*[+E-C.K/H0H1F2c3G4I5D7I8A:D<F=A>J?B@_ABCJDIFHGFH[JFKDLdPFQER]SGTZVHWEXFYHZ_[?][^c_?aZbEcXdJeBfCgIh_
~nga	_![#_%I(I)J+H,J0Z3Y4J6J7K8J9Z:I;J=H>D?I@EBXC[GKHXIZKWLJMHNIOHPIRKSKTJUHVFX]YJZC[Y]G^J_KaXbIcIdGfFhJ
~ngc	nHJYa
~ngd	l!b3I9I>I@FBICJHCI[KGMINYOKPJY]ZJ]ZaJfYhK
~nge	F!^#^&F(H)B+D,F-C.E0D1F2E3F5E6A7@9<:C;]<J=H>_?]@dACB_CGD]FCGIHCIJJEKIL_M_NHOHP?QIRISBTDUXWXXXYE[]]^^]bFdYeBg[
~ngf	l7cHI
~ngh	w@JIZN^
~ngi	g3G4W>J@IAWHDJ]N[OZQYXY_XfY
~ngl	l3Z4]7Z?YE[HGIJNXOIZIcI
~ngo	d!J#I%K(Z+I-H2[3Y9G:I=J>X?J@GBHC^H[IFMGNJOZVIXXZY]JaIbJhY
~ngr	p(J)]3J=^>_?I@ICJHFIHK[MIOIVJY[ZG]J_YaJ
~ngs	Y!F#F%G&J)G*],]-E.J0b1J2J4F5J6^7G8I9C:F;G<J=F>F?X@CAJBAC]DXFIHJIDJIKIMENEOFPXQJRHTIUEVDWZXDYHZG[Z]C^H_Ha_bZdHf]gHhE
~ngt	[!J#F%I(H)H*H+Y,H-F/I1J2b3H4H6J7J8J9F:J;W>F?H@YAKBFDFEJGJIcJJKFN[OHPIRHSWU]VHYIZB[[]F^J_Ib[cGdJf[gJhH
~ngu	f!J(J+I-I3I4X7K9J:J=X>H?GBGD]FZHCKIMJNZOYSZU_VHWZXJ]JaYbIcIfI
~nha	P%J&J(H)F*H+G.I1H3D4F5I6J8H;H<J=D?DAHCCD_FHGIIZK^N]OGPERFSGTEU[VXWEYHZ^^XaDcEd[eIfDgHhY
~nhe	Z!I#J%H&X(J)K3H:J;e=I>I?I@IAJBICJDIEJFaG]IGKINHOXUGVIWHXJZE]I^K_IaIcIdHfJhZ
~nho	g!J#H%J(X-I3H9H:J=K>Y@GCaDXFYHBKGMJOJUZV]XIZ][X]IaIdIfHhY
~nhu	n:K=X?J@YBGCXHEKJNZU]VHWXZXa[bJfZ
~ni^	M!F#C%b(a)D*Z+H-E.G/X0X1G2E4D8E9@:I;W=A?ZAGBICHDDFGGDICJ[KZLGMFNaOJPYQ^RES[UEVAWaYEZC[K_IdZfBgIhX
~nia	W!J#E%Y&X([)F+G-D.H/G0H1X2H4F5I6[7F8G:C=D>CAHB@CEDJFHGGHYMDN]OFPGQ]RWS[TGYH[Z^Z_GaZdDeHfXgIhJ
~nib	l*]4_9J?YCIHESYZIfIh_
~nic	G!F#D%E&G(I*I,J-C.F/X0J1H2K3F4Y9^<H=I?YAGCWDBHHJCLZMJNIPJQ[RISIV_XGYIZY[X]Y^W_XaXbXcFeGf]
~nid	i%Y(J,Y-Z3J9I:J?I@ICJDJFYGZHYIKKKMZNJUGVJW^ZFaJgX
~nie	H!B#F%[(])K-J.D1J2C3H4Z5G7I8[:I;[<F>J?ZAACGDYEIFBGGHCIIJBK_LGMWO]PJRJSITJUJV^WYXFYHZX]G^H_]dFfYgFhZ
~nig	b!I#W%I(G)J+Y,J-Y/J1Z6J7J8J:H=I?G@XBECZD]GJI]JJKEL[NGOHPHRJSJTIUYVHXI[I]H^H_JaIbIcYfYgJhH
~nij	y3XCYOY
~nik	X#G%H&G(X)F*G,G0H1I2Y3B4G5I6H7E9C<Z=X>C@IA]BHD[EHJHKHMDNGRHSWTJUXWGXJYHZ[[J]^^[_^aYcEdEeIfFhE
~nil	k3I9J>^@^BYDYHGIKKKMYOJZJgX
~nim	W!H#H%J(H)J*I+J,J-X/I1[2J3G4I5[7I8J9E:Z;K=I>G?I@fAJBFCGDHEJFJGJIfJKKHLJMXNGOHPHRISITHUIVGWJXGYJZC[J]H^J_IaGbHcIdJeXfJhG
~nin	Y!Z#E%G(J)H*H+G-F.K0X1I2J5K6I7H8I9F:E;I>C?C@ZAJBHFJGHHCIIJXKCL^MFNHOHPGS_TGU^WYZ][Z]E^I_IbZdGeKfYgHh_
~nio	Y!G#H%[(F)H*G+I,H/X0J1J2J3G4a6J7^8_9F:H;J<J=G>F?FAJCHDGEIFJGHHCIFK[LINIOIPcRISHT[UHVEWXXIYI[H]_^X_GaFbGcHdCeIfEhH
~niq	p%K?JDJH_IYPZ
~nir	^!X#J([+J-J3J:Y>I?XBYDYHDKIMIPXTJUGWGXJZ]]IaZbYcKdJfIgKhJ
~nis	G!F#B%F&G(_)e*d+A,^-G.F/C0Y1D2F3D4E5F6D8C9G:_;D<G>D?D@>ADBYC?DAEaF[GcH?I>JDKCLCNYOGPaQFRJS@TCUbWbXAYDZX[B][^G_JaBbAdaeDgahI
~nit	S!a#G*G+H,I-G.Y/H1J2J3F4H5J6I8I9H:X;I=]AHCFDKFZGYHJIEJIKELHM[NBOFRIS[THUXVWW^XGYJZZ]Z^K_HcIdFeJgJ
~niu	l!K%Z,Z-I.]9I:K=J@JBYDJHGIJKKL[NJPIR]WXZX]KaJbKdHe[fIhI
~niv	m*Y4Z7a9I:J>Z?XBIDIHAMKUaZJaKcJfK
~nix	yJ[
~niz	R!E#F%Y&J(E)G*G+H,G-D.I/H0Y1I2I3D5J6H7G9E:^;H<X>F?D@EAIBBCEDDE^F^GcHHICJHKDLGM^N]OGPEQJRZSFTGU]VCWbXFYGZ@[G^GaEdceGf^gGhF
~njo	p-Z9^BKHHIJfZ
~nju	w3ZOHhZ
~nk^	P!E#F%G&I(D)G+X,H-Z.H/H0X1H2I5H6I7E8G9d;H<I=E>A?A@CAGB]CEEHFGH]ICJJLFNEOFPGQJSGTDUDVDWGXEYFZG]E_[aYbhdGeIfEgFhH
~nka	m#J%J(J-I.[3I4J8J9C=J>Y?J@HAaB]CJDIIXKHMJNJOJUJVZXIZG]J_JaYbId^fI
~nke	j#J(J*J-I3J4J9I:J=J>H?JA_BECXDIH^IXKGMZNJOJUJVJXJZD[J]HaJbZdJf]hJ
~nki	t#JH_V[ZJ
~nkj	w;]HIZH^_
~nkn	a!I#J&e(J-I3_9J>I@JBJDKH^IJKIMKNJOJSJZD[K_JaJbZdJgJ
~nko	g!J#J*[,Z-I3Z4_9I:K>H?J@JBICGDHF[IZKJMJNKOIPYTJVHXJZG^ZaIbJ
~nkr	r0Z:IGbHYNKZJ]KdJ
~nkt	c!J#J%I,K-I4J8J9]:J=Y>H?I@HB_CJDJGYHCIIKILZMHNIU_XIYJZX]J_JaIbIcJdXeIhI
~nku	wHYZ]bZdH
~nla	q3H7[@ZBID[MKOHZG_Jba
~nle	u#]@HKKZYeJ
~nli	]!H#G%H(H)Y*H,J/b0J3I4J6J7H8I9H:I>H?H@FAJBGCIDIEJGJIFJKLJMYNGOJPGRJSaT]UJVIWJXGYJZB[H]Z^I_IaXbFcadFeJfGg[
~nlo	R!F#W(G)H*J+I-G.K/H0J2J3H4I5K6J7H8I:G;J=H>D?G@EAJBbCHDEEKFJGHH[IGJIKELYMGNHOJPGRHSITbUHVGWJXHYJZZ[e]H^F_FaHbZcGdHeJfHgHhY
~nly	M!J#D%]&K)].I1I2G3H4X5H6G7F9E;X<I>E?aAFBACcDGEHHAI[LGOIPJRHSGTXUGVIWHZW[b]FaFbGcGdKeIfGg]hD
~nma	l9J@]D^HIIIK[
~nme	Z#J%I(J)J*J+K-I/J3J4J:H=H>E?G@WBYCIDGEJGKH]IHJKKGL_MZNIOJPIRKSITZUJVHWJXJZZ[]]I^HaHbbfJg[hH
~nn^	P!G#J%C&J(E)H*Y+F,G.J/E0K1X2I3C4I5J7X8G9K:X;H<I?^@IAHB]CIDFFGGFH^IFKJLINBPEQJSZUXVZWGXIYIZ^[a]H_Za[bDcDdBeFf_hF
~nna	d!I#I%I)J*I+J-Y3Y4J6Y7K9G:b=I>G?I@]AKBFCHEJGJHHK]LJNHOJPISKTKUIVWWJXIZH[^]Y_JaHbJcIdXfIhX
~nne	C!=#@%[&E(A)D*A+A,^-F.C/?0Z1g2f3F4Z5B7@8f;B<e=D>J?>@GAHC@D@EEFHG^ICJCK@LAMDNAO@Q]RcSAT>U?VCWAXIYaZ=[C]E^?a=bJcge[ffgCh>
~nni	o*]HDM]ZJ]]
~nno	D&G(Z)[*Z+F-X.G/C0W1F2G4Y5J6_7J9C:J;G<J=[>_?^B=CFEIFYG]HFJCLEMGOIQGRDSITHUDVEWFXFYWZX[X]G^Z_]aBbEc]e_fCgG
~nnt	e!J#J%I&^(J*J-Y3]4Z9H=I>H?[@GB]CHDHEIHIIGM]NXPHVIXI[J^IaHbJcKdGeZfIgIhZ
~nnu	]#I%J&Y(I)K*J-H/J3a4J6K7Z8K9G:X;K=I>C?H@GAJBHD_EGGJIGKGLJMINIO^PITJUIVHWYX[ZE[K]_^JaEbIcJdWfJgK
~nnw	V!F#G%Z(G*H+J,F-J/Y0Z1X2J3H4F6G7X8I:F;H>GAJCFEIFIG]H[KYL[MFOHS[TGUYW^XHYJZA[H]F_IaIbGcIdXeYf[gYhX
~nny	w(^6[HJV[ZI
~no^	O#[%Y&G(B+G-_/C1G2F3[4K5H6J7D8J:Y;F<H=Z@[BCCJDaEEGGHII^JFKXLDM@NIO^PGQHTBU^WZXZYEZ=[E]Y_JaJbIeGfHgD
~nob	a!I&Y(J)I+Y-I1Z3J9J:I=K>H?JAJBFCHD[G[HHIJKINYSXU[VJWXXK^YcXdWf]
~noc	Y![#[%I(I)J*I,J-F/H3E4J6J7I8K;J=I>Z?H@bAKBGCZDXEIGJHDIGJJLHMcNGRJSKUHVHWXXGYJZI]G^H_YaXbHcIdIfHgZhX
~nod	l*K3K9J:_=]>[@JCWDKHXIJUHZIaJd]fJ
~noe	w-K3I9K>J@YC]HHI]KJN[ZEaJ
~noi	y@YH[bJ
~nol	u5ZHZIFN]
~nom	_!H#H%I)J*J+H,J-a0J1K2^3F4H6J7I8Z9D:];J=[>E?GAJBEDFFZHHIeJJMFNFOGRISJTIUGWIYJZG[H]G^J_IaEbHdHfGgJ
~non	b!I#J(J)I+X-H/J3H7J9H:J=J>F?HBDDGGXHHIFJJKYMJNaOZPJSJUeVHWJZH]I^JaYbHdKfJhI
~noo	e%J+X-X1[3J9Z>I?J@^BFCID_HDIJKIL^MJXKZK]J^IdZhJ
~nop	n(c/Y9J:ZHFIJZEaY
~nor	O!D#C&J)b*Z+H-Y.I1H2Z4F5Z8F9F;G<I=C>I?D@]AGBbCCDXEHFHHHIILbN_OGPJQIRFSFTCVIWDXEYGZX]I^Z_DaDbKcDdYeGfFgD
~nos	e!J#K%J&X)_3G4J7X9I=J>I@JBGCJDIF[GYHDJ[KIM]OYUIVHWKXJZB[]^K_YaHc[dJfKhZ
~not	A!F#H%I&J(Z+D,I/C0X1C2E3J5I6^7K9_;I<H=[>Z?]AEBHD]EFGYIGJEKIMFNGODPHQFRESGUAVAXEZ[]=_aa_cXe^fAgEhI
~nou	U!H#H%H(X)I*W+H,J1K2J4I6I8]9[;J=G>G@^AJC[FIGIHHIaJIKJLKM]OHPIRJSITIU[VIWJYJ]]^G_IaEdGeKfGgIhC
~nov	a!J%I(I)K*J+Y-G/Y3H4J7J8Z9_=I>H?H@_BZCHDEGKHII]KJLKM^OIPJSJTIUIVIXYZK[I]Z_JaHdFfIgJhH
~now	Q!G#J%F&f(B+Y,G-].H0H1I2H3G4G5I6G7J8[;H<I=E?A@[AJB[CCD^EGFHGIIAKYLDMaOEPEQJRHSGTIUEVCWGYH[a]Z^FaJdDeHfDgD
~npa	t!X@]BIHYNIZJ
~npo	w)[
~npr	K!Y#D%E&H(G)D*D+G,F-B.H/e0^1H2H3A4E5H6a7[8F9D:C;G<H=H>E?D@BAYBGCDDCEfGDHDIBJFK?LFMANaOFP[QHRGSFT^UBVBWDXEYGZ=[E]D^F_aaDbDcedceFf]g[hC
~nq^	u#[3JBJMXOKX]
~nqu	e!J%X(X-J3^9J:W=]>J?I@JBIKIOFSYUXVXWYXZZEaIbIdJ
~nre	a!J(I*I+Z-G/Y9K@IBICZD^EcHDIGKIMZNGPJUJVJZ[]KaJdJgJ
~nri	l,]0]9HDXE^H[IJKKZIaHfK
~nro	j%_*W9J;J?JBJD]H[PJQaVJZJdIfJ
~nru	n3Z9I>X?]CJH[KJOJa]
~ns^	S!Z%K)G*F,Y-K/J2H3^4G5J6H7X9Z;I@@BECGDXEJFYGXH[IYKYPEQJTZVJZB]EbJcDdWhI
~nsa	i-I3I9G>_?I@IBJCJDFHBIIKHMJNKOJQ]XJZ^]JacbJfKhJ
~nsc	c!J%I(I)J*K+_-I3H:I=Y>X?GB]CHDbGKIJKIMHNJOJPISJUIVIWJXIZE[J]I^[aIbGcJdFeZfIg^hJ
~nsd	i%GHYP_
~nse	X!H#I&J*J,I/H0I3D4H6I7Y9F;I<b=c>B?X@KBZCED[EHF]G[IDJIKILHMEOIPGTGU[WFXGYWZ?]E^J_IbGcZdGeJfEgJhG
~nsf	w#IHa
~nsh	nH]Z]
~nsi	X#G%H*I,J-[0J1J2]3c4I6J7I8J9G:F;J<Y=G?GAcBDCGEJFIGWHFI[KZLIMFNFOFPIRISJTJUHVGWIXZYJ[]]F^I_HaEbHcHdIeJfGgI
~nsk	t![%[/WEXHI^[
~nsl	j#J2[3I8]9H<]=I>F?I@JBIDIH_I]KIMJNJQYSIZC]I_YaHbKc^dIfJ
~nsp	j%H&aBJHBYJZF^Jcb
~nst	S!A#D%[&J(E)F*I,G-G.J/G0_2W4F5I6G8H9J;H<J=E>G@]AHBICWDAEGFIGFHdIYJaKBMCOXPIRISXTGUCVHWGXFYIZE[F]J_FaBb]cHdYfegG
~nsu	]!J%_(_)I-H/[1Z3H9G:d=G>I?H@HBCDIFKGJHBIYKIMJNHOJPIRJSJTJU[VHWJXJZ]]I_KbJcIdJeYfIgKhI
~nsw	j#H&Y-I4[9Y>K?Y@KCJH]KKMJRJS]ZI
~nt^	8!]#]%_&H(E)I+],X-].C/I0g1D2^3B4E5^6I7=8A9I:c<@=E>B?<@CAYB^CDDKEEFHH[I]JZK_MBNGOFPaQ^R:SYVWWZXAY?ZB^[_ZbGcJdEfGg<hd
~nta	G!b%H&F(=)Z*I+H,D-A.F/I0C1J2_3f4a5H6H7A8E9J;F<I=H@?A]BFCgD[EWF^GZHBIIJCKIM>NCO?QERASBTAUFVZWAXfYCZ_[I]E_IaHdJeDfAgChB
~ntb	l#J%X+K-I3a4J5Z9I=^>I?Y@JBJDHHDIXKJOHVZXKZHaI
~ntc	y!^2H3JHIIIL^
~ntd	y!^HHPKZJ
~nte	D!C#A%A*D+Y,G-[.E/E0X1D2B3]4J6I7F8H9A:E<D>J?Z@GACB>CFD[EDFAGHHCI[JEK_LFMYNZOcRDS]UCVXX^YKZD[G]daFcad]g]h]
~ntg	m!I#Y%K(I0[1[=JBYDJHGTZVJZJ[^aJbJ
~nth	_#X%J(J)J+G-b1J3^6[7K8[9J:I=]>G?I@IAKBFCIDXGJHGIYJJK_NHOFPJTIVIXJZI[I]J^J_JaHbJcJdIfIhI
~nti	H!D%E&G)G*F+A,c-]/C1H2F3[4C6D7d8H9A:A;E=[>[?aA]BADXEEFIGIHcI[JEKJLHM_NDOCPFRDSGTIUHVEWDX[Z@[C^Y_BcEdXeDfEgChG
~ntl	a!I#^%J(J+J-a3J9J:K>H?J@^BGCJDJHGK[MJNJSYVZZI[IaJhX
~ntn	u-IHHIZTYU]ZIbY
~nto	J!a#a%_&Z(A)Y+C,X-H.F/F1E2_3G4@5E6D7C8F9]:_;I<G==>H?KAJBHC?DJEDFDGHHaIAJGK>L_M?NJOFP^RDSJU[V^XZYI]F^^_Ya?b@eHfXgJhE
~ntr	A!Z#@%@&E(C)F*B+?,C-I.D/i0J2D4f5e6G7d8?9?:G;B<B=^>:?=@CAAB_C@DCEAFBGDICJ^KHLHMJPAQGRHSeTeUGV>WAX?YFZZ[F]=^H_[aHbIcXdCe[fZgdhI
~nts	c#[%I/K1X3J6c>K@IDJHGIGKIN[VJZC[abIdJhI
~ntu	g)XDJHXNJbb
~ntv	w>[
~ntw	t#I*Z-H4Y5I9^>I@IDIHHKJMIX_aHhK
~nty	r#K@[BKIaZI
~nu^	b!I#J%J&Y(I*K,_-H.X3J9G:I=J>G?G@HCID^EHH]IKMINJOYPJUJVHWYZJ]^_IaGbYcJgJ
~nua	c#I%K(J-I/J3_7Z9H:Y=J?I@GAJBICIDHEKIJK^LYMYNIOITYVIX]ZK]I_XaGcJdXfXhI
~nub	i#J-J/_0]3J>K@JAZBJEJHHIJJXKINIOJPZTYZK_YcIdIfJ
~nue	_#J%I(I)Z*J-I/Y3G4J6J8Z9H=J>I?I@XBXCHLKMbNWPKSKVIXX[J]ZaHdIfIgXhH
~nug	u(WC[I^ZH
~nul	pHHKJZJ]c
~num	F!A#A%D&F(A)C*D+[,E-E.E/B0E1E2F3n4C5F6D7C8D9=:B;D<F=A>i?C@?ADBACGD^EEFDGCHDI[JEK?LCM?NDOnPARCSETBUCV?WEX_YDZ=[C]>^E_BabbBcBdDeGfCgDh=
~nun	b!J#J(J+[1Y=J>I?J@ICJDaHDKJL]MJNJOJUJVXW[ZX]IaXbJdY
~nuo	b!J#^%I(J-G3G4K7J8Z9J:Y=J?I@YB]CIJKLJM[OJPJSJUKVKXI[Y]ZaHdIfJgJhG
~nup	w([=YHFZK_[
~nur	y@YVWZ[
~nus	pHKIa
~nut	P%E&J(G)I*J+I.I/F0I1F2G3F4E5I6F7K8J9E;]<I=J>C@IA^BICHDDEGFHHFIWJGKGLXMjNDQJRfSFUDVJWGYGZC[G]Z^Y_YaYbDcGdHeHfEhG
~nuv	g!J#J-J/^0]3J6X9I>I@IAYBIDJEJHFIIJXKGNIOJPYTZZE]J_ZaJcJdIgWhc
~nux	uHaIHZJ
~nva	W!Y#G%G&I(Z*D+J,G.J0H1I2J4H5J6H8Z9B:J;X<J=Z?I@CA]BGDYEHFIHGJHK]LJMDNEO_PYQJRZSGTJUFWHXHYI[J]Y^]_]aFcFdFeIfFgJhI
~nve	i(J-]3J7D9H:J@GDIEZHYIIKaN^VJXKZD[[aIgYhH
~nvi	Z!I#I%J(H+K-H/J3H4K7I8K9I:h=E>G?HBFCIDHEYGKH^IFJKMHNHOJPJSJTJUHVHWIXGZC[J]I^J_Ja[bHc^dXfIgJhH
~nvo	i&Z(^3I@KH^ZJaZ
~nwe	k?HCJMZN]UYZH]XaZ
~nwo	V!F#G%Z(G*H+J,F-J/Y0Z1X2J3H4F6G7X8I:F;H>GAJCFEIFIG]H[KYL[MFOHS[TGUYW^XHYJZA[H]F_IaIbGcIdXeYf[gYhX
~ny^	M!Z#_%J(H)C*D+],I-[/D2F3J4b6Z7J8^9C:_<G=J>K@XAFCADEEFGHHIIBKGLJMANZPYRIT[U_XZZD]B^]_CbBcFd]eFfFgGhB
~nya	u+Z>X@ZCJDHHXZJ
~nyb	o+Z-]9Z@IHISXUYVJZX
~nyc	g!I#[%J([+J-[/J3I4K6b8J9G:J;[?Y@IAZBHCID^EKHCIHKHMINZOHPZSKTIUIVXWKXGZC]I_HaIbIcIdHeJfIhJ
~nym	d!I#K)Y*I-I/I3Z7X9I:H>]@JDHEJGKHFIHLZMINIO[TIUJXK_^aIbJc[dXfKhK
~nyo	l%K*X-I3K9[:J>I?H@]BJHYIJKJMIP[UWVI
~nyt	d!J#I%J(H*K+J-E/Z3_6J7Z8Z9[:Y;Z=I>G?G@XBECDDbGJJKKJLJMFNGOIPJTIUJVHXI[[]X^I_JaHbIcKdIfJhF
~nz^	h9I=bH]UZVJZJ
~nza	a!Y#X%I&Y*J+J-H3Y4J7K8Z9G:Y=]>G?H@GGJHKIZKFL]NWOEPJSKTJUIVIX]YJ]HaFbJcJfIhI
~nze	g!Z%J(J)[,Z3J8Z9J=b@JBIHCIJNJUYVJZHaKc[dHe[fJ
~nzi	i-J:K@JB[IJKINYU[VXfX
~nzo	wJ]]Z
~nzu	y8]
~o20	t-c9JHIIJKJZIaJ
~o36	n/X=ZHGMXT]WYZK
~oad	c!X#H)X-Y>Y?JBGFHHcIJKJZD[GaYb]
~oal	w#I>X?XI]
~oan	yHHIYZ]
~oar	b%K(J)I*J,b-I/J6J7J9G=J>J?HCJDJH_IHKIMINJPJTJUJVJXJZD]J_JaIcJdJecfHgK
~oat	q)_?ZBJHJU_VIZH
~ob^	j#[-J9J=G@JBJH_IKNXXbZF
~oba	Y!I#K%I(d)_*Z+G,d4K7J8J9J:I=J?FCJEJGKHYIHKGLJMJNJO[PETJUHVEWJXHZA[J]J^J_Ka[bIcJdCeIfIgGhH
~obb	p(Y+J>^BJIJKKLXZH[[bY
~obe	i(J-H3I9H>I@]BGDJHDIIKILJMIN]OITZVYX_ZKaIhb
~obi	_!G%I&K(H)J*H+I-E.J/I0J1K2K3]4I6J7I8J9C=H>a?F@DAYCZD^EJFJHFIDJJKDM[OYPIRISJUHVGWJX_YIZG[H]^_]aYbIcHdHfHgIhF
~obj	S!]#G%G&K(G)I*I+I,I-E/G0H1H2I3F4F6H7H8G9F:H;d<J=H>F?G@EAeBECGDHEJFJGbIEJIKFMGNFOGRHSJTGUHVEWJXGYIZC[H]G^[_haGbHcGdFeJfEgHhE
~obl	T!F#E%X(G)I*H+G,I-C.K/G0I1J2J3H4H6I7G9X:E;H>F?F@EAIBdCFDGE^GIIEJIKCMGNEOFPERJS]TGUFWFXEYIZd[W]F^G_GaIbZccdGeJfGgIhF
~obn	y=Z@[HIV[
~obo	^!H#J%I&X(I)H*J+Y-G/K1Y3Y4J7K8J9a:H=I>G?I@JAJBECGD[FJG]HDIHKHMJN[OKPJSWTJUZVIWXXXYKZI[K]J^Xf[hK
~obr	h+J-I3I9c>J@IBICKHGIIKKOJ_XaZb]
~obs	l)]-J1[3YDJHFIJKXNJUaZJgX
~obt	q,aHH
~obu	qCYHIXZZYcW
~obv	r-c9JHIIIKJ
~obw	m#[*Y-]>H@JCIIHM[ZI]JaXhZ
~oc^	q3J:Y@IBJHGMYOYX[ZGh]
~oca	Z!Y#E%G)G*H+I,G-F.J/_0H2K3G4H6Z7H9E:^;I=D>F?B@[A_BJCFDEEIFJGIHXIEJIKENYOHQKRHSITFUZVEWZXEYI[]_YcGd[e[fEhY
~occ	[!H#b%I(X)]*H,G-Y/I3F4I7J8K9H:I=J>I?I@FAJCHDHHIIGKZLJMFOJPIRJSHTaUJVIZ][[]I^J_IaHb[cJdJeZfIgJhH
~oce	a!Z#I%H*K-H/K3G7J:[=H>G?H@WBDCHDIHCIYLJMHNJOWPIR]SaUJZI]daIcIdKeYfJhJ
~och	U!Z#Z%E&J(G)H*Y,I-D.J/G0J2J3E4H6I7H8H:G;Y<K=G?]@aAZBZCZEGFIGXHBJIMcNEOFRHSJTKUFVFXEYHZG]Z_XbFcGd]eIfDgXhE
~oci	m!^&X-]3J8X9X:X>J@ICJHDIDK^VJXIZEa]
~ock	D!@#k%[&G(B)F*E+D-X.[/B0F1G2F3B4K5F6D7C8E9>:C;H<G=C>F?B@JADCCDCEFFFHZI@J[KGLEMANEOEPBRcTiUDVBWEX_YEZ?[c]B^J_AaBb]dCeFfAgChE
~oco	d#J%K(J3I4K9F:J>G?H@^CIDIHFIYM[NJOXPJRJUJVIXHYgZZ]JaHbJcEdJfHhH
~ocu	g%I@JHaZYb[
~ocz	u-[9JHJKKM]b]
~od^	N!D#E%F&I(E)C*]+_,G-C.H/Z0I1X2H3_4I6G7H8F9_:F;G<I=E>I?f@GAGC_DaEGFHGFH]JGLFMDNEODPEQJRGSGTEUDVCWFZG[F^G_EaZbDcEdEeIfDhI
~oda	X(H)J*[+J,J-G/I3H4J6K7I8]:G=H>G?F@cBFCZD]EIGIHDIEJJKELJMYNZOJPIRJSbTIUWX^ZI[J]H_JbIdIfZgJhH
~odb	m#]1[BZHGZJ[]bIfJ
~odc	u@[HJO[Z[
~odd	n-K4Y9Z>_@JBJHJMZN]ZHaJ
~ode	I!D#B%F(E)D*X+F,H/D0F1G2H3H4D5G6E7F8E9I;E<G>e?_@BADB]CcDGE_FEGEH[IIJEKCLDMGNFOHQJRDSETCUCWJXdYEZH[D]Y_CafbBcFdEeGfJgEhA
~odg	t-[
~odi	U!G#F%G&J(F)I+H,I-E.J/I0J1J2I4H6I7[8I9C:Z;J<J>]@_AIB^C_DEEIFJGIHFJIKHLHMGNFOCPHRHSJTHUHVFWIXbYIZ=[H]E^]_HafbHcGdGeJfFgIh[
~odk	y*Y/YBZ
~odm	r%_9KP^ZI
~odn	t+Z9J?JN]OZaJ
~odo	[!G#H%J(H)I*[,J-]/I3F4I6K7I8K:H=H>G?bAJBXCaDHEXGJHZIFJKKFLJMFNFOHPIRJS[U^WHXFYJZB[J]H^J_IaGbHc]fIgIhJ
~odp	r!J0Y9Z<]X[_ZaI
~odr	g#J(J-Y/]3K4J9J:X=J>KBIDJHJIIJXMJN^O[PZVJaYdIfKhJ
~ods	y6_DXZI
~odt	yKZZZhZ
~odu	b!J#Y%J(K)K-X/K3H4F5H8J9J?I@GBEDJHGIHJdKIMINGOJPISJTJV]XIYJZKa^cJdIeJfIgahY
~odv	y=ZHKUHd]
~ody	V!F#E%F(Y*Z+],J-[.J/H0J1W2J4I5J6Y7H8H9[:F<[=G>F?F@ZAHBGC]DXEJFIGYHCIJKDMHOHPHS^TJU]VHXXYIZJ[H]H_XaGbGdYeJf]gHhG
~odz	b!I#J%X(G)J*J+J,J-H/K1I2I3Y4I7J8J9D:I;^=I>]@YAKDEFJHAIXLJMHNHOGPHR[SJTJUIVHWJX]YIZ][J]G^J_IaabHdXfEhI
~oed	o/X3I9]>G@JBJCZEZHGKKUIXIaYf[
~oeg	h!Z#I%X(Y*J-G3G4I9E:J?[@^BHC[DHHJI[KFLJMHNHOIPZRJUJV[XI[K]H_KaFbJcJfJhJ
~oek	t9^>IEZIKZ[cW
~oen	w(^QX
~oep	i!J%J(H9J:J;J>J?JBICJDJIGKILJNJOJPaQ]VcXKZH]K^YdJfJ
~oer	q3I6[HXO^fY
~oes	M!G#X%G&X(I)G*G+J,I-Y/G3a4J5I6H7X9C:I;I<J=X?E@ZAJB@CEDDEHFHHaIXL[OZPEQJSFVEWGYKZ^]D^F_GaIbXcGdDeHgH
~oet	a!J#J%I*[+K.X3H9E:]=J>H?I@XCEDWEXHZI_KWLYMIN_OIPIUJVHWJXIZZ[J]I^J_KaHcKdIfIhI
~of^	m!^(I)J*a>JC[HDPJZI
~ofd	yI[
~ofe	u>J?bHJOHaJ
~off	P!F#D%H&J(D)H*[+G,H-D.J/Z1F3X5I6I7G8H9K:G;Z<I?_@FAHBECFDEEHFIGXH^IAJHLGMcNDOGPFQJRHSHTdWIXEYHZA^G_FaEbGcFdHeJfHgdhE
~ofi	c#J%I(b*J-G/I3_9W=K>X?Y@HBGCaDIHBIHJJKHMFNHTJVJXIZF]IaHb]cJfJgahI
~ofo	q@]H^MG
~ofr	u2Y3J>J?_aJ
~oft	L!E#A%F&J(E*X+I-I/X0J1]2H3E4F5I6G7b8H9F:H;H<I>C?E@CAHBCCFDEFHGFH[ICJ[KDLGMINEOGPDQJR^SgTbUEVEWFX[YGZ=[F]F^Ga[bEc[dZeHgchF
~og^	g!J#J(I3J7Z8_:^>J@IBGDKHGIJKJLYMJRZZE^J_ZbJcKdXfIh_
~oga	n(J8]9J@JA[CJF[HGIIKIP^QWZZaK
~oge	c![#E%I(I)K+K-I/K3^7J8^9I:H=H>F?G@JCHDGHGIGKZLJMJNJOGPISJTGUIVXW]X^Z^[Y]H^H_JaHbJdKfJhX
~ogg	]#H%I(F)J*K+J-H0J3G4J6J7I8J9G:G=H>EAZBaCHDHIEJJLYMFNIOJPIRISJTGUIVGWKXZZY[Y]X^I_]aHbacJdJfIgIh^
~ogi	S!W#]%H(F)H*H+[,I-D.J/E0J1I2J3G4G6I7c8I9I:Y;I=H@DAJBHCGDDEJGIHYIZJGKFNFOXPGRZSETWUHVFWIX[YJ[F]E^c_HaBbccGdHeJfGhF
~ogl	c#H(J+X-I3J7b9J=I>J?IC^DHH]KGMINIOJSKTJVIXKZ^]J^KaJbGfJ
~ogn	f-].[3F7Z9J:J>I?K@^BICJDIIFMXNJO[VYXJZG]KaJbKh]
~ogo	X!E%I(G)H*J+H-G/J3H4I5I6J7H8K9J:G=I>F?F@FAKB[CIDGEJGJHaIGJJKFLcM[NHPIRJSZTGUGVGWIXHYJZE[X]G^G_IaIbgcDdIfIhG
~ogr	k%J1[6^9Y<X>I?J@JBFDKHINKQ]UJVJXZZ^aJcJfK
~ogs	h#G-^9K:Y=Z>J?[@JBIHZIFKILYNJTYZH_[
~ogu	l![3]7Z>IDJHFIJOJZG_YdZh]
~ohi	o!J)Z-[AXHIPZQXUI^]
~ohl	j#[*X-]3J>H@ICYHKIGKJM[]JaXhZ
~ohn	g3_>W?K@JBYEZHHIKKJLZMYPJZE[^_XdYfJ
~oi^	d%J(I*Y-J3I8Z9H:K=J>J?G@GBZDKHDIXKHMJOJRYUJVXXI[Z]]_Ya[dJf[hH
~oib	r)Z-YHIPZQX^X
~oic	c!I#I(J-G/K9K:K>E?a@[BHCHDIH[IIJZKFMINXOETJUKVJZF[c]Ja[hJ
~oid	y#]+J?GBZDHH[ZF
~oig	w4ZHJfZ
~oim	w3Z9ZIKZZ
~oin	W!I#G%G&K(G)I*Z+I,I-].K/H0J2J4F5J7G8^9Z:Z;G=G>D?F@DA^BECHDJEJFIG]H_JIKILIMINEO]PFQKRJSITHUIVZWJXGYJZX[H]F_ZaEbYc]dHeJfIgIhH
~oir	i%K(J+J9I:I=J?J@^BJCJDZHYIJKYMJTYVZXJZY[JaJbYcJ
~ois	a!J#X%K(I*Z+J3F9F:I=J>G?]@[A[BHCYDFIGKJMHNIOYPJTJX_[[_JbKhX
~oit	^!J#I%](])Y,J-G1Z2K3H4J7J8K9G:G=J>W?HBFCHDaFIGJHYIZKWL^MHNXOIPJRKTJUIVGXYZC[J]H_KbIcJdXfHgKhI
~oix	y?]HIZG[]
~oj^	qBXHJMZOZRYTY
~oja	t+[EXHIUZWJZZ
~oje	_%J(G)J*W+J-G4J7J8K9X:Z=I>E?H@^BFCGEHH]I[K]LJMHNJOYPJSJTHUHV]XX[I]I^J_JaGbJcJdJfJhY
~ojo	y@JHJK[ZZhZ
~ok^	Q!E#W%F&J(E*G,H-H.I/a0I2Y3C5I6H7G8]9J:K<I=F@GAHBcCXDDEJFIGJHaIDJIKGLFMdNHOEPETYUFVEWHXYY^[G]F^G_IaDbKcJdGeHfCgJhE
~oka	S!Z#A%C(F)D*C+F,D-@.G/c0^1G2G3A4D5H6c7Z8F9A:A;F<H=B>A?B@CA^BCCDDAEfFGGEH>I@JFK>LDM@N_PYQIRESCTaUAVAWBXXYFZ;[C]B^C_caBccdeeFf^gahB
~oke	T!F#F%F&J(F)G*G+I,l.J/G0H1J2J3D4Z5J6H7G8G9C:G<J=F>A?[@FAHBHCGDEEIFIGGHXIDJHKDLGMFNJOFPEQJReTGUGVEWIYIZK[H][^H_GaDdGeEgIhF
~oki	T!H#H%J(H)J*X+J,J.l/J3H4J7J8J9F:I;K=I?H@HAKBFCIDIFJGJIFJJKGLJMHNHOIPJRKSHTJUIVHWJXIYJZE[J]H_JaHbFcIdJfIgJhI
~okk	i!J#^)[-Y9I@JBKIJPKT^VKXZZIaJhK
~oko	a!G#a(I)X*J+I,K-Y/K1Z3I6K7J8J9J:I=I>H?H@GCGDFGJHIIHKYLIMGN[OJPHRJSJT[UHVHWJXHYaZD[_]Z^J_JbGcHdIfXgIhI
~okr	y=ZH[
~oks	u/Z3H9JHHIcTJ
~okt	f7dHGX[ZF
~oku	l#]%F.XBKDJHaJXKYTIZHeY
~ol^	O!X#B%d&I(C)E*J+E,G.H/H0F1]2e3?4C5_6G7E8F:D;d<G>D?A@EB?DDEGFFGGHHI^JZMJNYPDQdRCSFTDUdVHWEXCYaZB[D]D^D_EaAbCcBdDeHfBgXhI
~ola	Y!G%H(H)Z*I+I,J.J0J1J2J4^6I7I8Y9^;I=G>E?YAJBECKDGEGH?I]KELJMHNdOFPHQ[RISGTIUaVKWIXGYIZC[I]G^J_HbHc[dHfGgIhG
~old	S!F#H%E&K)d*X+G,H-G.J/G0J1^2I3Y5J6I7W8H9B;D<J=G>B?F@XAHBCCFDZEIFYGHH[IGJKKFLHMFNaOIP^QKRHSITGUEWIX^YY[G]F^Y_FaYb[cHd[eKfHgGhG
~ole	S!D#E%E&J(e)f*c+G,H-C.Z0I1X2I4c6H7[8G9A:G;X<J=E>^?F@JAHBFCBDGEHFHGGHXIGKDLGMENEOJPDQJRGSFTFVXWHXEYHZ=[F]E_GaCbFcFeJfFgF
~olf	w#]6XZG
~olg	j!K#K/Z3X9K>J@JBWDJHJIJKJL]TJXJ][_JaKcJfXh[
~olh	t-Y?]HZKZ
~oli	I!D#E%E&H*a+F,G-J.Y/X0H1H2H3C4E5a6G7E8G:C;G<H=B>F@YAGBFDAEEFHGFIEJ_KJLFMCNkOEPERGSDTEUEVHWhXEYHZ>[E]C^F_EaBbDcEdEeHfEgChC
~olj	yHKN^
~olk	p)Z+Z-[4K5ZDKF^HCIKKKTJZHd[
~oll	L!I#C%D&I(c)Z+H-A.H0G1H2G3D4c5c7D8E9Y:X;F<H=G>??B@^AFBFCFFGGGH_IEJ_K?LEMGOaPDRFSFTJUHVcWFY^[C]B_DaEbCcCdEeGfXhC
~olm	yH^
~oln	g#G%I(J-H/_0_3H6Z7J8J9F:I=J>G?I@FAXBFCIDHEJGKHXIZKELJNHOGPXTaUKVHXHZC[J]I^Y_^aIbJcIdFfIhH
~olo	W!G#F%H(Y)Y+H,I-D.J/I0J1J2I3D4H5X6I7H9B:G>C?]@XAIBICcDJEIGIHAI^JJLHMFPYSHU^V^WJXFY[ZA[_]^^I_HaCbGcFdHeKfGhF
~olt	_!]%H)J*I,W-G/I0[3E4Y6J7J9G:H>E?Y@^AKB_CFDCEKGJHGIEJJK[LJMGNGOFSJTHVGWJXaZK[I]G^J_JaXb[cIdGfGgKhG
~olu	h%J/YDZKJZKdJga
~olv	b!Y#G(K-I3I4X7K9G=J?HB]CJGJHJIYK_MINJOHPJTJUJVHXJYYZX[J]J^^aIbJfJhI
~om^	I#C%J(F)[+K,H-Y.I/C0H1Y2F3C4X5H7I8H;]<G=J?IAEBDCHDKEFFFGZH_IJJaK_LJMCOIP]RHSFUGVXWEYEZG[[]A^[_[aJc^eGfBgHhI
~oma	K#Z%_&H(D)B+E,D-@.H/X0E1F2G3D4e5a6F7_8b9B:D;E<H>AA^BECADBEFGHHHIBJ]KGLFMJN^ODPaRDSFT]UDVBWFYFZ;[F]C^Da_bDcCdCeGfYg^hD
~omb	c!J#J(G+Z-Z/I2Y3X9H:Y=E>X?H@HBHDGH_I[MINIOIP[UJVIZG^JaHbJdJfYhJ
~ome	J!H&F(X)F*G,D-e.E/G0I1F3G4c6X7[8Y:c;Y<W=F?B@IACB?CGDBE[FXGKHEI[JXLENGO@P^QGRCSGTZUFVBWXYEZ^[B]J^H_DaWcDdFeEfXgFhG
~omg	uEZHJUJc^dY
~omi	[!I#J%](G)I*H+I,I-D/J3H4a7_8a9H:I=I>H@DBHCID]EJGKHZIGJ[KHMHOJP[RJSIT^VHWJXJYKZD[J]H^I_JaXbHcIdDeJfGhI
~omm	Q#C%B&I(D*G+^,J-d/I0]1H2H3D4G5I6I7F9C:Z;Y<J=J>K?F@HAHBGCJF]H_IGJHMDNBOGQERGSGT[UEWGYIZb[J^F_Fa^dCeHfFhX
~omn	tDWHXZ^
~omo	Y!I#F%I([)J+Z,J-E.K/J4I6K7I8J9]=H>a@^AJBCDZEJFJGJHbJJKDLIMFNJPHRJSJTIUDVEWIXaYJZE[G]G^J_IbHcIdIfIgJh[
~omp	G!X#_&G(F)Y*I+_,K-J.G0F2Y4B5F6D7G8Z9@:^;E<F=D>A?F@FAIB]C?ECFEGDHXIdJHL^MZN^O[RDTIU]VZXAYEZI[Z]^^I_Ja@bHcAf@gGhF
~oms	o![%Y9J>J@JBXGJHXIJKKMIPZXJZ[f]
~omt	d!J#J%J(I+]-Z3[7J9J;Z?J@IBGCHHIIIKXLXMINJTZUKVJXFZ]]Ja[bJcWdJfJhI
~omu	l-]>]BJHHIJKJSXZ]a[cY
~on^	8!D%[&G(a*Z+Y-[.E/?1]2E4<5G6E7D8B:I<Y>_?b@AAJBFCXDaEbFAGKH^I<JEK<MGN^PGQYRCT@UbVEXEZC]d^]_@b_cXdYfEgGh?
~ona	R#C%E&J(J)E*F,G/G0Y1G2X4F5Z6G7I8J9Z;H<I=D>Y?GAHBaC_DEEFFXGYHaIBKJLJNBOEQJRGTGV^WG[F_FaFcEeYfZgFhE
~onb	d!J#K%J&Y)J*K,b-J/K3I4Y6K9I?ICJDKIIKJMKNJPJTWVKZE_JaIdJedfH
~onc	Y!G#H%G(I)I*X,K-G/J0K2Y3I4I6J7J8J9E:G=[?FAYBdCGD]EIFIGIIEJJKELIMGNGOFP]RJSIU[WHXI[I]^cHdYhH
~ond	O!C#W%D(D)F+I,G-X.H2H5I6]8^9Z:D;H=I>E?B@dA]BYCcDDGFH[KAMJPDQIRESaTDUIVDWFXBYG]X^X_Ya@cIdIeHfFgJhI
~one	J!H&F(@)D*G+Y,F-?.F/K0E1E2K3]4E5F6I7F9=:D;E=Y>c?]@IADB_DYFCGEH]I>JDK]LBN[O^RFSCTBUcVHXDZ<[I^Ja]bFdJeJfKgZ
~onf	N!D#C%I&J(C)D-G.I/F0W1G2I3H4F5I7F9G:B;I=B>D?C@GAGC_DGEhFGGHHYIDJIKDLGMDO[PCQKRFSFTDU>VcWgXDYHZE[F]E^F_EaCbJeffAgF
~ong	K!a#^%E&I(C)F*F+F,[-F.H/H0G1J2c3[5I7E8G:H;G<I=E>Z?[AGBFCCDAFGGDHFI^JHLFMYNZO^RaSGUEVCWHXYY][F]D^DaBcDdIeEfChZ
~onh	r&Y3J:XHGMYOZZHh]
~oni	P!A#C%[&H(D)E*Y+D,E-G/F0a1G2G3D4a5H6D7D:B=H@AAEBJCGDHEEFEGhHbIAJFLEM_N@ODP[R[TDUAVAWEXCYDZK[E]B_FaIbIcAdceEf^gFhI
~onj	o-Z3Z9^HIIJOHhZ
~onk	uF[PZV[ZJ
~onl	L!I#C%[&J(I)[-J/_1G2F3G5H6F7E9D;X<I>D?_AEB?CcDFEFHCIZKJLGMYNJOHPIRGS^T^UFVHWG[b]EaDbDc]dHeHfEgahB
~onm	n,[=G@ZcZdX
~onn	C!=#<&J(>)D*B+A,_-<.E/@0Y1h2f4]5C7@8e9F:B;B<c=F>D?C@<AICBEEFGG^HGI;JCK>LCMCN=PGQ]RcSET>UCVIWAXFY]ZF[F]E^?aDcgdYe]fegChD
~ono	S!G#]%Y(F)K*J,H-C/G0H1I2I3[7G;H<J=F@HAXD^EIGJIXJHK[LGOcQJRHSHTGUFVYYHZ=[^aBbFcGeIfFgJh]
~onp	J!Y#D%E&H(G)I*D+G,F-B.H/e0^1H2H3A4E5H6a7[8F9D:C;G<H=H>E?D@BAYBFCDDCEfGDHDIBJFK?LFMANaOFP[QHRGSFT^UBVBWDXEYGZ=[E]D^F_aaDbDcedceFf]g[hC
~onr	l*JEcHHNIcJ
~ons	V#G%Z&I(I)J*E+X,G/H0I1H2H3C4G5J6H7G9X:c;I<I?E@XAbCDEFF[GZIGJILHMDNDO[PEQJTFU[WFYHZI[Y]E^J_FaYcEdDfHg]hD
~ont	@!d#^%]&C(<*C+@,G-a.G/E0?1F2a3f4f5e7E8C9I:Z;C<A>F?C@BBHCdDZEJF[H?I[JcKGL]MFNCQIR=S>TEUBVZW=XHY@Z][[]G^]_Ja:bAcGdFe@f>g?hC
~onu	l>I?_CJD_XXZHaI
~onv	l(^3H7D:b>Y@JDJHZXXZI
~ony	e!_#I%I(X)J+Z/K3H4I6J7J8J9H:];[=J>H?H@HBGCJDDF[HEIHKHMINHOYP_QYRJTIUHVZWJXI[J]J^H_IaXbIcIfHgKhJ
~onz	u)]MXUW
~oob	u)]3IHHKJUbZJ
~ood	c!I#K(J)G*K-J3I7K9b:J>I@IB[CIDIIZK]LKMIPJUHVJXJYZZE]JaIbHcJdKfI
~oof	l(I)J*a3JC[HEI[ZJ
~oog	k#F7b:XBJH]ZG
~ooi	i%I(Z+X1[>J?J@IBYCJD_HDL^MKPKXKZG]J^JdZ
~ook	L!E#D%G&J(E*F+J,H-F.l/Y0I1I2I3C5I6H7G8]9J:I;H<I=F>F@AAHBcCIDDEIFHGIHaICJIKFLGMdNFOEPFQJRGSIUFVEWHXEYHZE[F]F^G_IaCbJcEdGeIfEgJhE
~ool	a!I#I%I)J/H0K1_2Z3G4J7I8J9Y:J=J>Y?G@HAXBFCJHZJ^OJPJRFSJTJU_VHWJXIYJZH[J]I^K_JaHbIcIdIfHg]hJ
~oom	f%K)Z-H9K>JGJHcIFKKMIRJTKVJZGc[f]
~oon	a!J)W-I9X:J>Y@aBKD_IHKGLJMGNJO]TIUKVG[J]G^IaDbJhI
~oop	e!J#J(J+J-X3[7K?JBGDJIJKJLbMJNKPYR]SJTGUJVIZ][K]H^ZbGcJdIfZhI
~oor	N!I#C%J&I*Y+J-a.H/J3X5H8E:J<H=F>K?J@HAFBHCAFGGXKYNZODPIRDTEU]VZWHYG]_^Z_DaEbXdZeGfEgE
~oos	]#I(J*J+F-[3J9H>I@[BHDFHZL^MIOJVKZD]]^J_Ja[bK
~oot	g#J%]@KBXH]KKTG[GdWf^
~op^	M!G%G&I*F+F,G-^.J0G1H3C4D5J6G7E8F9J<H=C>G?C@EA]CDDCEGFGGcHeJ_K@M^NCOEQYRCSXTDUDVXWGX^YCZH[E]F^J_FbbdEgJhE
~opc	h#J(_*J+J3H>J?_@IBJC^DGHFIIKJTJZH[^^[aG
~ope	Q!F%I&J(Z)H*F+H,H-E.J/Y0I1X2I4E5J7F9Z:G;I=Z>^?G@IBBCDDDFIGGHXIDJHLGNDOGPgQJRFSFUXVBXEYGZD]Y_JadbYdBeGfWgGhF
~opg	n!_#H%I*Y3Y:I>I@JBXCID[HIIKOZXJZY_JaKhJ
~oph	y,XH]ZJ
~opi	f!J#J-H3I4J6_9H=I>D?J@XBHCJDKHcIGJZKFOJVKXJZH]I^YaEbZcJfJh^
~opl	Z!I#J%G(X)X*[-_0K1J3H4J6K7K8^9H:X;]=H>G?J@IAYBGEJG[HAJHKGMHNFOJPaSITJUHVZWIXIYKZD[X]J_HcId]gHhI
~opn	g%X([+Y-K8Z:X>J@YB[DHHEIJKJMZUJVXZY[I^KhJ
~opo	c%J(Y*J3I9I:J=J>G?dBXCGDHHGIJKIMJOIPJR]UJVHZE][_ZaEbKcJdJf[hJ
~opp	W!J%H(G)I*I+H,J-Y.J/H0^2Y3F4H6I7I8I9D:H<K=Z?EAYCFEJFJGFIXKDLIMCNGOYPGR]SHTHUHWJX[ZG[X]a^I_HaEcJdGeHf_gI
~opr	j(J4J9J>Z@YBJE]IJJZNJOHWIXJZJ^bcK
~ops	j-Y/[3[>I?GHEIJKJMHNXZ[a_b]hJ
~opt	S!F#E%E(Y)G*^+F,G-F.J/H1H2I3A4H5J7G8X9G:G;H<]=F>D?a@DAIBCC]DCEHFIGFHDIEJHKEL_MFNFPEQJR[SHVEWHYHZE[d^e_GbXcFd]eZfHgHhI
~opu	p-a9JHZKJZH
~opy	r-Y6[8H9JA[IIOJZX_Z
~opz	r([?[CZHG[Z^WaI
~oqu	T!F#g%H(F*H+H,I-].X/G0I2I3F4G5K6H7G8I9F:G;J<J=G>G?D@JAICEDJEIFJGIIJJYKGLHMEOGPGRHSFTeUGVFWJYIZ@[_]Y^I_HaDb^cXdGeKfFgGhF
~or^	>#A&a([)H*^+F,X-C.Y/I0C1J2_3I4_5J6Z7H8^9<;C<_=A?Y@BAbBHCDDDEYF?GFHXIEJYKYLFMYNHOFP[Q]RDSaT?UJVYWJXBYG[D]_^F_ddDeYfJgBh@
~ora	N!X%D&I([)C*J+F-A.H/F0G1X3@5X6G7D8E9J:Z;G<H=I>I@^A]BJCGDCEGFHGII@JFLcMZN[OCRaSXTbUCVXX_YGZ?[D^E_Fa_bCdDeJfIgFh^
~orb	f(^)X-_>J@JBJDKHDIXKILJPZQXVKZF^_
~orc	X!J#I%J(I+Y-Y/J1J3J4K7J8K9Y:I=Y>J@HBECIDFGJHZIGJ^LfMGNFTJUKVIY[Z?[_]I^H_JaJbIcJdJfJgJhG
~ord	3!=#J%X([)A*B+?-c.J/X0J1C2_3E4>5E6X7[8C9A;A=C>D?C@YA>B]CIDIECFAGYH[IbJ]KaLZM]N_OCP>QBR>SJT@VDWFX@YCZb[^^^_>aGcEdaeXfHgXh_
~ore	O#E%G&J(E)_*Z+],E-E.H/E0G1[2H3A5H7G8i;F<H=J?H@CAeB_CYDEEGFGGIHDJFMDODP]QHSFTEUIVGXZYFZC[E^E_^aCcDeFfDgEhH
~orf	y#ZHISYX[
~org	H!I#H%B&I(>)F*B+E,F-A.G/E0F1G2G3H4F5H6F7]8E9Y:g;F<H=_>A@YAFB=CDD[EdFcG^HCIDJEK?LCMANbODPGQHRFSDTEUcV?WfXYYGZG]H^E_EaBbHc_d^eFfBgDhI
~orh	n#J5W9YHIIJKJTYZF]__[hZ
~ori	P%b&I(^)^+I,G-I/H0H1H2H3Z4E5^6G7Y8G:Z;a<I=D>Z?HBACDDGEKFHGJHGIEJGK]N^OARGSFT_UCVbWFXEYHZD[I]D^I_JaAbYcJeIfDhD
~orj	y>HHFZ^]]b[dHfJ
~ork	J!Y#D%]*D+F,G-@/X0I4Y6F7]8X9A:G;H<H=I>X?F@KAFBeCHDGEGFHGCIFJHKGM^NFPIQ[SBTFUAWEXDZb[B]B_DaEbGc]eFf[gHhB
~orl	tR[
~orm	P!G#C&I(A)c,F.E/H0H1I2I3i4J5I6H7G8F9D:I;H=F?A@GAFB_CaDcFHGFIDJGLFMFNWO?Q^RHSHTGVBWGXCYHZD[F]C^J_FaCbEcFdCeHfCgFhe
~orn	W#^%H&J(F)H*H,I-D.J/E0Z2J3E4Y5K6H7G8H9^;I<J=G>D?I@cAIBICFEIFIGHLHM_NDOXPGRITFUGVEWJXaYI[G]G^H_GaFb]cZeJfXhJ
~oro	p)Y*^?JHGLYPZRYZG[[
~orp	k!J/JHHNbZH_^
~orq	p/^HFKIL^NJZJ]]
~orr	O!C#D%^&I(D*G+F,X-B.I/E0F1H2H3Z4F6^7G8G9_:D;G<I=J>X?Y@bA]BGCCE[FHGEHGIDJGKDLFNDO[QJR[SGTJUDVBWGX^YGZa[F]C^D_YaZbEcGdDeHgFhc
~ors	]!G#_%[(F)I+J,Z/J0J1K2J3E5W6I8H;J=G>D@[AJBIFWHFIJJJLGMFNFOGRIS^UEVFWHXaYJZH[G]G^H_XcIeJgIhZ
~ort	E#=%F&E)F*Z+J,A-J.G/I1e6B7J8J9G:[<E=D?Z@HAHCCDYEFFXHaIcKJNGOAPFQYRCS]T[VBXFZE[@^G_Ba=c_eJfDgchE
~oru	j-Y3J5X9I?]@JBJHFK^SYTZZGcZhJ
~orw	n3Y9J?KH^OZZJ
~ory	Q#C&d(B)X*H+I,I-G.J0H1H2G3]5^6G7Y:b;H=H>H?G@HAFBWCIDFEHGGHJICK]LHMGN[PHQJRHSZTZVBXHYIZ@[H]G_^aGbGcJeIfFg]hG
~orz	j!K%Z(I)Z,Y-J3J4Z8J9K:J@JB[CKDJHCIJMFNIP^VIZG[[][aZdGeZfJ
~os^	Q!X#E&I*F,I.H/G0I1W2H3K4G5I6H8I:F;I<I>Z?Z@]AGB_DGEIFHGaHEIXKHL^OGQJRKSHTYUGVFWIXGYYZ>]c^IbEc]eIfDgGhJ
~osa	u.W9[BZHH
~osc	e!F#J%J&X(J-I/H3F7[:b=I?I@HBFCJDHHFI[KGLJNJOXPKTIUJVIXJZC[[]J^Z_ZaYc[hY
~ose	Q!D#I&J)X*F+G.I2Z3F4E5H8G9G;H<I=C@[AHCCDZEHFIN[OGPDQIRFSFTCU_VIWFXEYGZ^]Y^Z_EaCcDdZeGfGgE
~osh	o9J=IHb
~osi	l#F+[4[9J=K>JBHDIHYIZKJLYOJX_ZGfZ
~osk	n#JG^H[TJZI
~oso	M!E#?%G&J(E*Y+J-W/Y1X2I3E4F5I6G7b8H9F:H;I<J>C?F@CAHBDDEFHGKHFICJZKELGMJNFOGPEQJR^SgTbUEVEWFXFYHZ?[F]F^G_Ga]bEc^dZeIfXgchF
~osp	q#[-Y:^IJ
~osq	t8^AXHJ_Y
~oss	S%C&J)[*E+G,H-D.J/F0E1H2I3Y4]5I6Y7[:Y;H<J=H>Z?C@[AHDBFIIZJGKbLJMCNIO^PXQJRFTEUFV]WEX^YH[Z]J^G_JaFbDcEdHeYfEgEhX
~ost	N#@&H)Y+C,E-B.G/D1F2F3C4Y5G6D8D9I;G<H=Y>]AEB[CED]EIGIHaIELDNFOXQHR_SWTCVX[G]Y^D_]aZdCfDhA
~osz	l#[-J3J8]9_:^=H>I?I@JCJDJHYIIKIMINJTJVJXJZF[I]]aH
~ot^	A#X%[&F)X+A,J-G1D3I4Y5G6^7Z9[:];E<H>^?[@IAFBACHD]EFFYGZHYIGJAKGLEMBNFOFPIQ]RZSFTHUCVHWFX@Z][Z]A_[a?bDc[e^fDgGhG
~ota	d!J(^-E2Z:Z>[?I@HBHDJHaIHKJMJNGOIPKQZTKUJVXXJZDaGbJc]dJfK
~otb	w-XHKIY
~otc	y-]@KBKHFNHZE^_
~ote	R!E&I(C)F*I+G,G-b.I/E0E1H2H3F4E5I7F8F9]:E;_<I=D>@?^@DAGBZCXDIEGFHHbIEKCLFNDPaQdRGSGTYUEVCWGXCYF[J]]^Z_EaAcDdBeHfDgEhC
~otf	p5_HJ_[
~otg	wHYV]ZJ
~oth	M!H#C%J&X(X)G*Z,G.X/E0Y1H2H3B4Y5G6J7H9G:Y<I=G@YAbB[CZD[EGHII@JFKGL^MCPBQITZUDYHZ]]C^E_Za]bXcDdFeIfHgKhI
~oti	]!I#Y%I)I*I+I-I3I7J8J9_:I>G?ZBECCGJHYJ[LIMHSJTJUHVHWIXIZD[I]G^IaccJgJhI
~otk	r9I>JBJI^Z[]]
~otm	l#J>JHc
~otn	b!H#H%[(G)J*J+I,X-H/J0Y3G4X6Y7J8[9G:H;J=X>H?I@HAJCHDGEJGIIHJKKHLIMHNIOIPZSKTJUHVGWJXH[J]I^I_IaHbHdbe^f[hH
~oto	]!I#C%J(Z)J*I+H,J-G/J0I1J4K6J7J8J:X;J=F>E?F@GBECGDGHeIGJKKGLJMXOHPIRJSJTFUHWJXHYh[I]H_JbIcEdHeJgJhH
~otr	Y!J%H(X)H*H+I,J/J3W4J6K8J9H:_=[>J?G@_CZEZFKGJHIIZJJKFLIM_NIOIPHRJSIVZWIXZZE[W]G^JbHdXfHgIhH
~ots	f/X0[@IBJGYIHKYMKNZT]ZH_[cKhJ
~ott	b!J#H(H)K*J+J-G/J3H4I6J7J8K:H=I>[?H@FBGCHD[EJGJJKLJMGNZOIPJTJUJVIXaYJZ[[I^J_JaGcYdIf[gJh^
~otw	n3J9J:J=Y>[?J@JAaBJCXDXHXIIKJNKOKUIVJZE[[aJd[
~oty	y*ZHKIINZZJh]
~otz	q*YHJOZPYZI[[
~ou^	U!Y#a%E(D)G*G+I,Y.J/^0I1I2J3E5J6H7G8I9J:E<J=Y>a?D@[B]CDFJGGH;ICJHK^LHMZNCPKQKRYSGTYU^VXWJXFYY^IaHbEcFeXfYgZhF
~oub	d#J(I-I7J=J>^?H@GBZDJIIJKMISYVJZa[JaIbIdWfIhH
~ouc	l#J(Z)J*K-J1^9I@[BZGJHKKJNXPZVJZE^ZfXgX
~oud	I!F#D%B&G(C)E*D,X-B.H/h0f1K2F3A4E5H6]8D9A:C;E<G=B?E@GA^BFCCDBEDFFGJI@KJLDMaNDODP]QHRFSETcUEVCWFXDYZZ<[D]B^C_eaBbBdXeFf?g_hY
~oue	wF[dY
~oug	Q!I#G%G(Y)I*[+^,J-[.J/I0I1J2J3I4I5J6J9G;J<K=F>D?IAJBYCZEJFJGII_JXKYMGN]RISHTYUDZI[H^G_JdGfIgXh[
~oui	c!J#a-J3I:J>J@HBXCKDJHJKILKMJNJT^VIXJZE[a]J^Zb[cJhJ
~ouj	o3H9Z>K?JDXHIM]TYXJaY
~oul	Q!C#H%G(F)H*H-_0J1I2J3Y4]7I8G;J<F=E?HAIDGEIH]IFKYLHOHPGSHTHUIVXWIXGZ^[G]F^X_^bFe[fFgHhH
~oun	@!d#b%_&D(@)]*Y+[,Y-A.E/@1C2b3Y5E6A7H8B9B:Y<E=I>A?>@FAcBICFEDFDG]HYIGJCL_MCN>OJPeQ]RBSBU@V^WAXCYCZD]A^c_da?bEdCeAf?gAhA
~oup	T!X#H%E(F)G*I+I,I-H/J1J2K3H4I5J6I7I:H=F>G?F@JAIBJCIDFEIFJHcIFJHKFLJMGOIPaRISITIUXVgWHXHZB[I]H^H_GaHbGdCeGgHhI
~our	F!X#G%H&G(D)G+Z,D.F/B0F1Y2H4D5F6D9c:Z;E<F>H@_AbB@CDD[E_FDGKHDI[KHLCNEPZQJRGSXUXV^WGXbYIZJ[G]F^D_FbAdKeDfZgE
~ous	Z!I%H)_+J/I2X4J9Y:Y=H>G?HCHDGFJGJH]IIJYKFMHPIRKSJTJU[VGXJ[J]H^IaGcIdIfIhJ
~out	H!E#b%_&X(Z)G*E+F-I/C0F2F3[5H6E7F9E:Z;F<J=A?AAEBcCFDXFHGJH[JDKCLDM^NHOYPAQHRISbTaWKXEYE]?^F_Ga?bAcedCeEfHgDhH
~ouv	X!X#I%H(G)J+H,X-G/X0K2J4I6J7I8Z9^;K=I>IAKB]D]EJGJIDJJLIM]NJOHPIRJUHWJYK]Z^IaYbYdGfGgJ
~ouz	wHII[K[
~ov^	[!H#J%Y(H-I/I0Y3H9F:K;]=X@GAYBEGHJ[KHLJMINJPFRJTJX]YaZE[K]H^[_Za[cCdKfIgIhI
~ova	Z!G#F%G&K(F)I,J-D/Z0Y2J3D6I7G8J9E:Y;J=]?E@YAJB^CYEJFJGIHKJILHMbN]OFPIRJSITJUGVGWIXYYJ]^^IaCcHdHfHgHhD
~ove	S!Z%D&J(I)D+E,H-W/A1F2a4E5I7]8Y9]:B;a<Y=^>b?D@ZAGBICCD]EHFIG^HaIJJIKELHMFNCPFQJRFS]TCUFWIXEYFZC[E]E^EaDbFcDdFeHgFhD
~ovi	W!H#I%I(I)J*K+I-I/J0d1J3]4J6J7c9[:H=H>Z?Y@XAJCJDEEJGKHIIFJJKFMHOIPIRKSGTZUJVIXGYIZA[J]G^I_Ha[b[cHdIfEgJhH
~ovo	f#[%I4K8_>J?K@]H[SKXZZIaKcYdG
~ovv	w-[@ZHKTXZJ
~ow^	E%D*Z+Y,C-].Y/^0C1D2W3F4A5b6D7B8C9G:B;I=@>BAYBBCFD>EDGEHaJIKDLHMbOHPEQYRJTJUJWBX]YHZD[c_CaEbecIdCeJfGg_hZ
~owa	R!E#^%X&I)J*D+^/E0G1[2G4X5H6^7H8Z:J;G=H>G@?BZCEFFIAJFKHNGOJPXRFS[TYUXYFZX[^]X^D_CaAdGeGfJgJhE
~owe	W!I#G%I(G)_*I,J-D.J/X0J2J3X4X5H6J7I8I;J=H>F?FAJBHCGD]EJFJGIH]I^JHKKLHM]NZOHPHRJSJTHUHWJXHYJ]X^H_IaFbEcHdGfKgdhF
~owh	p3Y9J>[@JAKGXHC_^aX
~owi	e!H#I%I(H)I*I+X,J-Z/J0]3G4J6J7I8J9Y:I;J>E@DAJBECGEXFZGJHGIFKYLJMHOZRJSJTIUHVGWIXY[J][^Y_XbHc^fGgHhH
~own	N!Z#C%B&c(X*D,F-^.G1G2G3A4]5F6F7H9A:F;Z<H=Y>J?Y@[AYBDCJEFFFGJHKJXLGMJNHPIQIRDSeTFUCVGWEXGYFZF^]aGcWdCeGhC
~owo	l#Y%[(J*X-^@JBXCYHFTZZJ
~owp	lHIbb
~ows	^!J#G(I-I.a3I9Z:J=K>I?I@HCIDJIHKHMYNIOJTWUKVIXJZC[J]a_KaIbdcGfJ
~owu	t#[7X@ZBZHIX[ZJfJ
~owy	f#K(J+K-H/K3]4K7J9E:I=J>IB]CGD]HZIIKGMHNIR]TJUKVJXHZF[K]I_YaZbXcJfKhJ
~ox^	]!I#G%J(J+J-G.W3I9H:J=J>c?H@IBFCHGXH_IGJKKHMJNIPJTXUJVJXJZA[J^^aXbJdZe^hI
~oxi	u-ZLZNJ
~oxy	]!K%K,K0J1J3H4H6J8K9I=J>J?J@JAKBHCJDJEKGKH]IKMINIPJRHSJTKVJXJYGZD]H_JaIb]cidJeJfDhJ
~oy^	l#]9WBJHDIJVYZIbXhZ
~oye	i!X&Z3H:Z>]@[BJCYGZKJOJXJZHaZ
~oza	y9[BJG]HI
~oze	e!I#J)I*J,Z-I7J9F=]>H?IBFCJDHI]KWLIMXNJOIPXU[V]XI]J^]_JaGbKdJeZfJgJhJ
~ozi	r9JBZHIU^V^ZH
~ozl	y*ZHY
~ozn	e!K#J%K(I-I4Y6[7J8X9G:X>G?[@XBYCIDGGJHYKZLJMGNIOZPJR^SKUJVIXIZJ[J]J^I_JaZbJdIfH
~ozo	y!YIZ
~ozw	qBXDJHGK[MJV^ZY
~pa^	q+K9J>JC^D[H]KKZJaJeW
~paa	r#ZHZMJTZX]ZH
~pac	a!J#J%J(J-I3_4I6K7b9J:I=I>H?I@HBHCIDGGJIdJ[KFMINIOIRJTJUJVIZA[K]J_baHbJdJfHhG
~pad	i#J%Z(J-Y0Z3H4^9I>_?J@WBHDIHDIJKHMIOKPJS[UJXJZE]IaGbJcYf]
~pag	I#A%D&J(D*K+d,F-Z.c0F1G2G3A4E5G6J7b8E9C;G<J=E>D?]@>AFB=CED[EIFFGDJDKDLEMBNEOXPEQHRFSbTGU[VEXaZ][Y]^^C_KaCbYdIeXhX
~pai	j/H3c6]9K=Y>^?JBHCIHHIJOHVJXJZGaGcJ
~pak	y3I=Z>IMJOZh]
~pal	e(Z-^:]@ZHXIJUJZGfJ
~pam	c!J#J%J(I*J+K-E3F4J7K9X=J?G@FBHCFDGFJHXIBJJK^LKMYNHOHPJTJVIXHZJ]H_JaebJcJfJhZ
~pan	U!G#G%H(J)Y*I,J-Y.J/H0J1I2J3H4I6J7X8]9F:a;J=H>Z?F@DBCCHDEFJGHH^ICJIKDLIMFN_OHPIRIS_TGUbVYWXXHYJZ>[Y]G^I_IaEb[cHdZeJgJhG
~pap	r@XH_IGNZ
~par	I!J#F%J&G(^+D,D-X.X/J2D3Z4B5F6C8F9=:b<F=G>F?bB9C@FYG[HbJ[KYLEMDN>OFQISYVdXEZA[^]A^I_]aBb]dEeEfHgIhB
~pas	4!?%Z([)C*F+>-^0G1E2^3A4@5G7Z8E9?;G<X=D>C?J@XAIB[C[DGECFBHXIbJ_KcM_N]O@P?QCR@SHTBUGVBWGX?YDZ_[]^[_@aHcId_eZfIg[h^
~pat	a#J(^-^/J3H9X=J>^?K@XBGCIDZF_HCKFMINIOX]JaHbJdKgIhH
~pau	w#]-JHIR[XYZJ
~pay	n3^?JCGHaZI
~paz	y3ZIZKKZJ_Z
~pca	q(Z3Z?WCYHJOJ[ZaI
~pci	r(ZCZ[Z
~pcj	r([?_CYDHHH[X^YaI
~pda	V!H#J%G(]+J,I-G/]0X1a2J3G4H5]6H7I8H9Y:I;J=H?H@JAJB]CHDFEKFKGGHYIGJJKCLIN[OIPHRGSKTIUIVIXJYIZI[I]H^F_HaHbHcGdFeHfbga
~pde	Z!K#J(d)G*X-Z3K7K9I:I=J>J?H@[BHCHDWIIKHLYMINJSJTXUJVHXJZH[JaKbIgb
~pe^	a%J(I-H/X3I9J:^>E?J@XBHCIDIGZHJIXKIMIO[PYTKVJXIZG[J]JaYcXhc
~pea	a#W%J(K*Y+b-[3I9I>G?^@JBJCHDDIDKXN^PYYY]KaI
~pec	X!H#F%F&b(K*K+W-I/K0K2J3X4G6I7I8I9G:I;K<K=G>H?G@EAJBFCIDHEJF[GII_JaKGLIMHO[PIRJSJUJYH[J]I_IaGc^dHeHfGgJhG
~ped	W!H%I(I)J+Z-G/I4J7J8J;K>G?DAJDFFJGJHJI_KXM]NHO[PJRJTXUJVGXaYKZE[I][^X_JaDbIcZdIfIgJh[
~pei	p#[@JDZMXOZ
~pek	t9IA^EWHH_ZcZ
~pel	_!H#I%J(H)J*I+J/J3a4J6K7J8K9[:I;J=IAZBFCGEJFJGJHDI_KFLJMIN_QYRJSKTJUIVGWJXGYKZJ[I]Z_IaYbJfHhI
~pen	R!Z#J%D&I(])F*I+E,G-K.I0G1F2H3A4J5H7H8G;F<Z=Y>D?[@WAGBIDGEZFGGFH^I?JGKIPYQZRESGUXVYWJXJZJ][_Fa]bXeFfEgJhI
~peo	Z!I#J%G(Y)X*[-_0K1J3H4J6K7K8^9H:X;]=H>G?J@EAZBGEJG[HBJHKGMHNFOJPaSITJUHVZWIXIYKZD[X]J_HcId]gHhI
~per	F!A#[%f&E(_)E+B,D0J2D3D4E5E6B7A8E9Y:?;^=J>d@YAFBBCHDIFJGEIFJ@KALEMCNJOJPgRCSFTZVYWBX_YCZD[a]G^]_DaacCdEeCfFgBh>
~pes	q#I?X@KH]IY
~pet	e#Z%J(I+I-Y3I5Y9Y:J=J>I?H@YBGCHDDIGKdMIN]OJUKVIX[ZC]Ia[bJfJhF
~peu	c(J)X*J-I3H8X9I:J=Z>]?G@XBGCKDHIIKYLKMXNJOIPYUZXYZZ[X]IaHbGfJhH
~pew	u([3XCXIJKHMJOXZKh]
~pfa	yFZ
~pfy	qIZKJN_
~pge	n!_#H%I*Y3Y:I>I@JBXCID[HIIKOZXJZY_JaKhJ
~pgi	w3[D]HJZH
~pgm	y0aHDZJ
~pgr	g#I(I-K1a4G5]BJHZRJTKXIYIZHbIcJdYeJf_gJ
~ph^	a%E(_)Z@HBIDIHXMJVJZGge
~pha	t!J,X/J=YHJZI_^
~phi	rH_ZI
~pho	G!F%E&H(B)D*_+[,F-A.G/D0G1G2H3c4F5H6G7E8F9@:D;G<H=D>g?Z@AAGBYC[D_EGFFGFHaIAJFK@MJNCOaPDQHRFSFTGVCWFXGYGZC[C^E_EacbJcEdEeHfEgXhF
~phr	j-]2YHYI^ZG
~pi^	b!H#X%H(I)K,J-H/J3H4Y6Z7J9H:I>I?I@GCIDIGHKFLJNIOIP_TJUIVZXXYX[J]H^I_HaIbYcId^eIh]
~pia	o6[H]^XaGfZ
~pic	b#I(H*^3K>Z@aBWCZDJIYKIL]MENHZE[JbWhG
~pid	b!I#J(J-J3I9[>H?I@HBGC]DHHJIZKHM]NKOITKUJVIZF]JaIb_c[dJfJh]
~pie	c!H#Y%J&Y(I)I*[+I,J-G3F4J7J8J9G:I=I>D?ZBEC^D^EKGKH^IFKGLJOHQXSKTJUHVHWJXZYZZZ[J]Y_JaGbHcIdIfIh]
~pil	c!J#J(X)J-H/Y1[3H9I:J=H>H?IBFDIHbIJKJMHNIPITKUHVaXIZW]J^YaFbJcJhJ
~pin	f!J#I(J*J-X/J3H4K7d9Z=J>F?I@JBFCIDGI_JKKIMJNKOIPJSJTJUJVJXGZ_]HaFbHfJgJ
~pio	yHHJ[b[
~pir	Q!H#G%a(E)I*I+H,H-E/I0K1K2I3G4J6J7H8J9H:F;J<K=a>G?G@BAJBCCHDFEJFKGHH]IEJHK[LiNEOJPIRJSITIUGVFWIXHYJZX[G]_^E_IaYbFcHdGeJfGgHhC
~pis	_!G%[(F)I*I+I,X-F.K/Y0X1J2J3X4H6I7I8X9E:H;I<[=Y>F?H@FAJBFCGD]EIFJH@JKKXLIMGNHO]PXRISJTHUHWJXGYYZK[H]H^JaGbHd]e_f^
~pit	j-X3J:]@JD[HHI^KJNJZI
~pl^	T!G#J%F*Z+J,J-^0J1I2K3E4I5J6I7I8]9E;[=G>I?H@DAaBDDJEIGZH_IaJGKDMGN[OFP_RISHTGUFVXWGXGYIZB]H_GaIbIcGd[eJfJgGhG
~pla	U!F#J%G&Z(F)H*H+H,I-I.I0I2I3F4E6H7G8H9D:F;I<J=b>Y?C@_BJDYEJFHGFHbIGLGMDNGOGPGRGSYTIUFVEWYXGYZZY[^]F^H_GhY
~ple	O!E%G&J(I)G*G+D,I-C/H0J1H2I3@4H5J6I7G8H9_:D;I<J=D>A?E@YAHB^DYEJFIGHH^IfJEKGLGMFN]OaPGQKRISGTDUIVDWHYIZ][F]_^G_GaDcGdHfGgHhF
~pli	T!F#F%^&X(J)G*Z+F,X-C0H1H3C4C5G6I7G8F9D;_<J=E>W?a@GAbBZDHEHFHGGIDKDMeNZOGPDQJRHSITFUFVDWEXEYZZH[G]D^G_FcEdFeHfZhF
~plo	g!Y3J:Z>]@ZDJFHGZHYOJZHbW
~plu	Z!I#W(H)Z*J+Z,J-[/J0J3^6J7J8J9F:I;K=Z>Z?Y@JAXDFEJF[GIHBLIMHNHOEPIRISJTXUIVHWKX[[I]H^KaJc[f]gJhH
~ply	i)K*[-[9]@IBKHJIIK[N]ZChH
~pna	y>K?JH^VJXXZF[[]I
~pni	g%X([+Y8Z:X>J@YB[DHHEKJMZUJVY[J^KhJ
~pny	y4]HJL]ZJ
~po^	W#I%G&J(E)I*I+I,I-X.K/I0J2Y3_4H6J7H8J9D:^;I=G>C?D@cAHBKCFDJEJFJHGIXJJKDLGNGOFP]RXSITHUFVeWIXIYIZ@[H]X^HaGbGc]dGeJfXhZ
~pob	y,YTZ
~poc	m-X3J9H>Z@]BIDJHDIYKJMaOKZFaKb[hJ
~pod	_!H)I*[+I,J-G/K3J4J7I9Y:]<]>F@ZAKBYCJDbEJGKHDLIMXNJOXSJTIUGV^WIXGZH[I]G^Z_JaFbHcIdIfJgJhG
~pog	p#]BIHHS]WKX_ZH
~poi	]%I(I*[+J,J-]/J3Z4J7J9G:Z;H=I>F?F@HAZBZDIFJGJHZIJJKKFMINHOHPIRXSJTJUJVHXHZE[J][_aaDbIc]dIf[hI
~poj	y+[HIZ[
~pok	y(Z3J>K@ZO]ZJ
~pol	I!D#D%D&H(A*a+F,F-J.Y0H1H2H4E5a6G7D8F9B:B<H=B>B?Y@YAFBEDAEDFGGFIHJ_KELEMCNkODPDRGSCTEUEVAWhXDYGZ:[E^W_DaEbDdIeHfEgChH
~pom	n!]#](Y*J+J-J3I9[:J=K>H?J@IBHCJD]HKIJKJNJOJPKUIVJXJZ[]IaGbJcKdK
~pon	W!J#F(G)G*[,I-D.J/H1J2Z3I4_5J6Y8I9_:F;I=I>E?_@[AbBJCDDFEIFJGIHBIDJJK^LINWO^PGRHTJUGVFWIYHZB]F^J_YaDbHcIdHfJ
~poo	n!]*X@JZJc]
~pop	f(J-_3H9H>Y?G@XBGCJDJE]IJOIUKVJWIXKa_cJhK
~por	H!E#F%C&H(Y)F*Z,E-D.J1d2F4I5Y6E7G8D9C:^;F<G=A>D?JBWCED[EIF[GCHcIGKBLaNXOBPAQ[RDTcUGVDWCX@YDZF[D]Z^G_Ca@cadEeHf@gdhH
~pos	O!D#E&I)J*G+E,J-D.H/E0D2H4Z5H6X7Y:X;G<I>[?_@ZAFBXCCFGGFIAJFKZNDODPYQIRESXTHVaXbYGZZ[Z^F_EbJcCdGfIhE
~pot	e!J(H*J+J-E3J4J7J:H=Y>^?Z@EC[DZH]IGKGLKM]NHOJPJTIUJVHWJXJ[J][^J_KaGbIcJdJfJgKhH
~pou	W!G#J%Y*[+H,I-F/I0K3Z4I6J8W;J=H>F?]AJCJDaFJGYIEJIKDLIM[NHOJRIUZV_XE]G^I_JbHcFdHeJfEgI
~pow	a!I#Y%J(H*J-H/H0Y3I4Z5I7J:I=J>H@DCIDIHbIHJJKYLFMGNHOJPJTJUIVIWJXYZD[J]I^I_YbGcIdKgehH
~poz	i(I-J3I8X9Y:J>G?JBGDIG[HCIIKZMHNJOZR[UYVJXJZ[]JaZfI
~pp^	V!J#[%H(F)H*I,J-G/H1[2J3W4J5J6J7I8I9G:H=Z?FAIBBCFD[EJFJHYIFJHKDLIMCP]R]SITHUYVbWIXXZF[I]b^H_IaCbFdHeHf[gI
~ppa	b!J#I%Y(X*J+I-]/K0[3G4Y9H:J;K>_BHCHD[GJHBMJNJOJP[TJVZXIZC[J]J_JaGb[cKdIfXhI
~ppd	t1YHHMYf^
~ppe	U!F#F%E&J(])H+_,H-[.J0I1J2J5J6I8H9E:X;H<J=F>H?a@IAYDDEIGHHIIIJIKCN[P_QWRISITHUDV[WHYHZ][F^Y_Ga_bHcGdGeJfH
~ppf	o3ZGXHHIZKJN_
~ppg	w3[D]HJZH
~pph	yL_^J
~ppi	n#[/ZHJP[XZ
~ppl	Y!H#D%Z&K)H*^+I,Y-F0J1Y2J3D4I5K6J7I8I9H:X;]=H?YAIC_DYEJHaIFJIKGLIMFNYOJPGRJSJUHVFWHXFY[Z@[Z]G^J_IbGcHdIeJf[gJhI
~ppn	y>K?JH^VJXXZF[[]I
~ppo	V!I#I%I(])H*H,J-Y.K/X0J1d2Y4F5^6J8J9J:F;J=H?E@ZBDCFD[EWHYIXKFMHNGOHRISITHUHV^WIXGYIZG[J]G^J_IbHcGdHfGhH
~ppr	c!K(J*D+J-K3G4Z9]=J>]?[BGCKDIGXH^IJKIMINIOIUZVYXJZE]I_Xa[bIfI
~pps	t+W/JBJHHZ^g[
~ppt	h#^%Y(J-J0[3J9J=J>J?J@JBYCZDJHFIYKJOYVIXKZ]]IaH
~ppy	t/[9^HHKJZI
~pr^	H!]#D%D&I(>)c*F+X,F-F/D0G1G2H3a4I6F8D9H:C;H<H=I>B?[@ICCEDFGGHH[IEJ[KYLCMINYOFPZQIRES[U_V[W]X_[H]D^J_EaGbYcCd@eEfAgChI
~pra	[#E%b(_)I*J+I,I-F.K/I1J2J3I4I6J7I8Y9Y:G;^=G>E?F@_AJCGDXE[FJGGIEJJKELGMFNFPJQKRZSJT]UGWGXGY[[G^Y_HaEbGcGdGeJfWgIhY
~pre	D#F%@&E(>)>*D+G,C-].I/e0Z1[2D3G4c5F6^8G9G:G;C<E=c>E?F@BB?CFDBEfFGGCHFIAJAKXLBMENdOFQERGS@T^UEV@WAXHYCZ:[B^D_daZbCccdceCg]hX
~pri	N!@#G%A&H(a*Y+I,E.]/F0F1G3Y4J5H6d7G8E9A:I;F<H=A>^?a@JAFB=D[EEFGGEH^KJLDMENcOJPfQHTBUIV?WFXAYJZC^Y_Ha>b[cAdAeFf@gGh^
~pro	D!C#E%D&D(G)H*[+a,D-[.E/?0d1G2C4>5D6@7_8C9I:H;Y<H=Y>CAAB[DEFCG@I?J^K?L^M;OGP^QIRAS]UCVCWAXeYdZ^[?][^^_>bXchd>eFf?h=
~prs	n+Y9JDbHH
~pru	i!K#J%]+K=]>[?K@IB[C^DZHCIJKJOZVJZE]ZaJ
~pry	w#J6]>[?[DIdK
~prz	X#E%Y&I(])G*F-I/Z0H1Y2H3I4F6G7K8X9B:Y;G<I=I>a?H@IAGBGCJDIEGFYGEHCIKJHKZMXNJQJRYSGTEUEVDWGYHZX[F]^^Ga[b^dGeYfCgHh[
~ps^	e#]+W-J/J3[=c>J?G@IBFDIHHIJKFMHTJXHZH]Ja_gZhX
~psh	n6X9J>JBIHXRcZJ
~pst	t-Z3J@KDZHGXJZ^bY
~pt^	H![#d&H(C*I+c,J-H.J1E3I4C5G6b7F9B:I;E<_=C>??Z@FAIB[CEDGEDFFGDKHLcMHOZSDTEUAWBX]YGZX[I]X^EaEb@cHdGeFfCgYhI
~pta	k!J%K-J/[3I9I>J@HBIDJH[IYK[NJOXVIZYh[
~ptc	o@IBJH]IG]_
~pte	h/X3J6_9J<Y=J>J@HBJHJIZKFMGNFTKVKZZaKdJfJh_
~pti	Q!E#E%D&I(W)F*^,F-D0H1G2I3F4H5J6[7G8G9F:C;H<_=Y>D?a@DAHBJC]EGFHG[HEIHJGKDMFNDOIPDQJRGSHVEWGYKZI[d]D^f_GaCb[cFd]e^fBgFhH
~pto	T!G%I&J(G)I*I+I,I-G.J0J1J2J3F4H5J6_7I8I9D:I;J=H>E?G@JAJB[CHDFEIFJGIH_IEJILIMcNFOHPHRGSITHUHVGWJXGYdZI[G]H^H_HaGbdcHdHeJfFhF
~pty	l+J3]?HC[D]H?ZXa^bZd[eJ
~pu^	k#J%Z3K>Z@KBXDJPZZX]^aE
~pub	uPWbW
~pud	r3[4XB]DIZJeX
~pue	Y#F*X+H,I-F/I0J1J3E7H8Z9[:G;J@YAJBHCIDDFJGIHYJJKWLIMXNHOGPJRISITFUXV_WJX_YJZ[[X]F_GaDbFhF
~pui	c%H(J+I-I6X8X9J:K>I?J@IB]CZDHIJKHMINJOKPXUJVIXFYZZF]YaZbZcJdHf^gYhJ
~pul	l(a-_9J:Y>J@JBJDZHIIJKIVIZFbY
~pun	g!J(X3^:J;X>I?J@IAYBGDIHBI[KILXNIOJVGXI]J^Z_^aJbIcXd]fJhI
~pup	r(ZBJHYZG^[gY
~pur	p)ZBYFXHGKHMIPXTKVJZId[f[h[
~pus	k(J-J2Y3Y9J>H?J@ZBICJDZKIMINJOJTJVJXZZD[K][a^bZhJ
~put	]#_(J+K-Y/X3J4J9H:I=K>H?JCIDIHYIDJJK[McNGOIPKSJTWVHXGZZ[J]G^IaEb_cJhG
~pwd	c!J#_%a(I3J9I>KHDKJL]PJTJVJZIaJg^
~pwn	wHIJ^
~py^	h!J(J-Z/Z6Z8H9]:J=K>J?J@IAZDKGYIGMJNJOIPIRJUJVa_ZaKcKfJhJ
~pyt	r*Z9I?]@JLYX[ZJh[
~pzi	r([?[CZHG[Z^WaI
~qu^	W!F#[%G&J)K+H,I-Y/]0H1I2I3[4K6H7I8]9I:F;I<J=J>E?DBBCJEIGHHYICKYLZM]N^OGPGQKRHTYUFXZYIZ>[F]YaXcXeJgHhH
~qua	Z#G(I)J+J,J-E/I0Z1J2K3F6J7I8J:I;K>E@ZAJCEDHEJFKGIIbJJK^LIMFNZPIRXSJTYUIVJWJX]YJZZ[I^J_JbHcGdIeJfFgKh^
~que	K!C#f%G&H)G*^,E.I/D0F2G3?4C5H7C8E9G:B;F<G=F>]?aAFBZCJDHEHFFH^IDJYMHNFPGQYRKS[TbUAVFWEYE[[]I^E_HaAbYdEeGfFgF
~qui	O!D%G&I)F*G+],J-D.I1G3G5I6G7H8X9F;H<_>D?[AHBGCcDFEbFHGFHCI_JFLYMXN]OEPEQ^RGSFTEU[VDXCYIZD]Z^E_EaCbIdJfE
~quo	o*Z@JBKFZIGVZZZ[[
~qwe	n-f3J9I>K@JHFIFKJNKOKXJZGaI
~r1^	rHJb^
~r20	r-bHIII
~ra^	A!C#G%J&C+>,F-Z.D/h2@3C5G7c8Y9E:[;F<F=Z>A@[B@EAFEGHIWJIKILEN<QISeTgUDVXWEX^YFZ>]@^IaJbCe_f_gEhE
~raa	h!J#Z(I*Y+Y-J3J9I=K>H?H@IBGC[DGGIHXIIKJLXMXOJPKVJXJZ_[KaGbIdJf[hY
~rab	y3H9H>]?KDKHFa_
~rac	N!^#G&F(Y)E*G,F-C.K/[1G2b3I5H6E7Y8J:X;F<H>JAFBGEbFcGEH^IfJHK@MBOAPBQHRDTCUDVFWDXCYWZ>[E^H_Ja@cGdAe[fEgZhC
~rad	M#[&H(Y+a,Y/D1b2G3H4I5W6Y7_8D9@:H;F>^?G@GAEBICXFGGDHDI@JEKALFMBNBO[PZQHRISdTHUYWXYDZB[F]J^Db@eEfYgFhY
~raf	c#Y-K3X6^9H<_=Y>Z@IA[BIHAIJJKKIMJOJTKXJZZaJc^fJ
~rag	[!H#E%I&J(G)G*a+[,I-E.J/J0I1J2J4_5K6J7I9W:H;I=H>C?b@CAYCCDYEIHXIEJIKELYMGNGOFPGRISITHUHVGWJXeYI[H]F^I_IaCbFdIgIhY
~rai	[!E%Z)I*I+^-F/I3F4I7I8J:H;K=J>D?]@^AJBECYDCFKH^JJKCLWMIOGSIT[UIVWWJXGYJZA[^]b^Y_JaEcIdGfHgJh]
~raj	o3]9J>J@]BJHHIJKJMYZH]]f[
~rak	a#I)I*I,X-G.J/J0J2K3]4H5Y6K7I8I9E:I;J<J>E@IAJBEC]DYEJFZGHJJKHLJMGNHOFPGRJSGTIUZV]WYXHZC]F_Ia[bYcZdIeJf]gIhI
~ral	b![#]%I(X,Y-G/G1a3^4J7I8I9J:I=X>G?KCJDHGJHEIHKHLXM[OFPHSaUZVIXIYXZH]J^JaIbJcHdGfFgIhJ
~ram	c!G#G%X(I)J*Z+J-G1Z2K3_4Z6K8X9F:I>X?Y@GAJBFCFDFEXGJHdIDKGLJMHNGOFPIRJTJUFVFWZXHZD[J]ZaJbIcHdIfHhI
~ran	O![(?)D,J.J/H2F3?4D5H7B8D:W;X<G=A@aADBBCED@EGGYHaIGK]LFMFPHQ_RCSGT[UAVZWIZD]Z^Y_AaZbacXd@eFgYhY
~rap	Z!H#I%D(^)X*H-G/J3Y4J7J9^:H;K=I>G?Y@EBCCED[GJH_IGJJKGLIMHNHOIPHSJTJUHVGWJXHZD[J]H^J_Ja]b_cJdIfIgdhI
~rar	R!G#H%F&J(B)G*G+J,G-I/F0Y1H3H5J6X8G9C:D;H<J=J>B?[@WAGB_CFD^EHFIGHHZIBJIK?LaMXNCOHPFQJR_SGT^UFV@WGZ^]D^[_YaDb[cYdDeYfBgJ
~ras	O!E#X)G*H+G,F-a.J/H0W1H2X3E5I7W8G9H:I;I<J=G>C?F@GAIBXCHEJFIHZI^KZLJNYOGPGQJR^SGTFUZVEWGYHZZ]IaGcGdZe]fXhY
~rat	E#@&F(])c*a+],_-I.E/E0C1X3H4?5E7e9F:H;Z<F=D>I?D@DBIC>DXEcGBIFJBKFLFMFOIPfRHSATDUIVGWYXBYCZI[F]>^I_HaXbBc?d_e^fEhD
~rau	d#^%F(]-]3Y4J9I;J=I?J@HBICXDHH^IIKGMJNIOJTIVIXH[J]ZaXcJdWfJhJ
~rav	a!X#Z)J*[+H,I-H/J1J3Z4H6J7J8J9D:H;J?FAJBFCZDDEJFJGXHYI]KELJMGNZOHRHSJTHUIVHWJXFYYZX[J]H^K_IaFb[cGdWf^hG
~raw	b!H#F%b(_)K+J,J-H/K4J7J8J9[:H;^=I?HBXCIE[GIHEIGKHLIMHNHR[SKTIUHVGXHYK[H]H^Y_IaGbHcIdHfGgJhZ
~ray	uHGT_
~raz	]!G#[%I)I*Y,J-H3E4J6K8K9^:H;J=X>F?G@[AJB[DXE]FKGJHJIFLHMFNGOFPHRJSJUHVGWHX^YJ[H]G^J_Ya[dHfHgZhH
~rba	y)Z-XHI
~rbe	k9J:Y>K@^BICJHbIJSZZFaJ
~rbi	a!J#I%J(^)J*I-]/J3I4J7J8Z9H:J;J=J>I?I@FAJBGCHDJEKFKK[LHMINIOJPIRJSKTJUJVIXJZD[I]H^c_JaHb[cbdJfJgKhI
~rbj	q-Z?aCJHGPZQY
~rbo	n!J-_BJG[HEP^QY^Z_KbZfI
~rbr	y%I-Z;Z
~rbt	w!J%I(J;a=J?KHaKGPKZEaKbKgI
~rbu	n!J%H7_;aHH
~rc^	X!I%J(I+Y-[/J1J3J7J8G9J:I<F=Z>J@HA^BECIDFGWH]IGLcNIPJTHVIYZZ?[_]IaJbYcKdJfJgJ
~rca	c!K%J(J:J;Z>K@HBHG]HAI_KHL]VJXKZD^_bJdbfGhZ
~rce	_!I#I%I(J-G/J3I4K<[=J>J?I@IAcBHCJDJGJIIJcKIL_MHNFPJSKTJVJZE[K]J^J_IaFbJcZdGfIg^hJ
~rch	]!H#H%G&H(G)I+J,J0J1K2Y6I7I8I9C:H;I=G>D?FAIB]CIDFEJF]G[H]JJKFMZO]PHRISJTIVXWIXGYJZY^H_YaEbXdFeKgIhG
~rci	i#X%Y(Z-J1[3J8J9_>JB[CJDJIHKJMJNKOJTJVJ[J_KaIcJfIhK
~rcz	u(]>K?JC[HFI]VJZHaY
~rd1	y-Z
~rd^	3!?&J(W)C*B+G,c-b.C/Z0G1F2a3D4C5F7Y8D9K;@=A>E?FA>B]CDDJEBFFGXH[I_JZK^M]N[ODPDQCR>SATBUIVCXBYEZc[]]X^^_CbWc?d^ebf=ha
~rda	^!H(I)J*J+J-F/[4I6J7Z8J9Y:H;[=Z?H@^AJCHFJGJHCIEJJK_LJMaNFPIRJSJTHUJVHWKXJYYZZ[J]I^J_IaIbIcIdHfHgJhF
~rdb	wN[
~rdd	y-]HINH
~rde	O!I#D&I)^*_,Y-Z/K0Y1G2F5H6[7X8I9B:J=I>E?IAWFGI[JHKJLYNZOCPZQ]RFSFTCUJVIXZY^[I^F_CaCbHcDd]eGfAgDhD
~rdh	h%J(J2I:K=X@JBHDHHJK^MKNJS[U[V]WYZGdI
~rdi	a!I#G(I)[*K,J-]/J3H9G:I=J>b?IBGCHDYHXIZKGNIOIP^UHVIXHZH]IbJcJeYfIhH
~rdl	y@ZH[ZJ
~rdn	jEXLbZI
~rdo	p-Z3^BJDZHWZX
~rdp	i%J(_)F*E,J-E/J@[BJCJHZIJJJKXMIN[PFZGg^
~rdr	[#H%H(G)Z-G.b/G2J3J7H:I=I>J?I@HAICJDHEGGIHCIHJIKGLJMGNIPJS_TIUFVHWHZJ[I]I^J_HaHb^c_dZeYfdgGhI
~rds	g%I)J-J0K7K:I@^BGDGGaH[IFJXLKMINZU[VXWIZD]K^IbIcKdGfYhI
~rdt	h%J(K-H7Y>J?^BIHFIIKHL]MJ[K^HaYd^fXh[
~rdu	n%Y>]HJd[
~rdw	j%a?aBJHEZFdXfJ
~rdz	n%[3J9[>[BJDJGJHFIJYZZZaJdJh[
~re^	K!G#G&I(H)H*H+],H-H.G/E1_2G3E6J9F;E<G>GA^B^DEEKFEGBHDIZJFKbLIM@NHODPYQHSXUXVJWZYY[C]aaYcXdceGf@gC
~rea	M!X#G%Y&I(X)J*F+^.I/J0[1F3X5G6Z7E8^9c:D;G=C>[@[AEBFCCDCGIHYI@KZLGMJN_ODPEQKRDTDUEVDWIXJYY[E]B_Wc_dCeYf@hC
~reb	i4Y6Y@JBZHHIKKJMYZH[[f_hZ
~rec	D!F#C%d&b(^)E+@-I.K/X0H1H2C3c4E5H6G7^8H9E:^;[<H=B>X?[ADBACGEFG@H[IEJIKaL@MFNXO^PHQCSBUCVBXCYGZE]I__aXbFcDdBeCf@he
~red	R#_%J)I*G+^-[.Y/G0H2J4X5J6H7]8G9G:I;a<J=W>D?I@DAIBWCCDIEXFIGGHWIDJJLGNDOFQJRGSZTGUYYIZ_[I]D^F_GbZcFdEeHgKhE
~ree	M!C#C%]&H(B)E+a-Y.I1H2H6Z7F9A;G<G=d@CAGBECEEEJEKHMENBOKSFTGUJXGZ[[X^D_EaBbbd[eWfYgFhF
~ref	N!X%_&I)Z*F-Z/b0I1H2I3Y4d5G6F8F:G;H<I=]>B?X@XAHBBCDDDEGFFGFHAIaJaKYLFMAPXSDTGUFWGXDYH[F]E^G_EaDbGcEfEgE
~reg	H!B#D%F&H(?)E*H+j,I-?.G0E1F2G3B4F5G6F7C8F:A;E<G=B?^@KAEB]CbDhEEFEGaHYI@KGLENbOaPBQGRISGTDU@VCWCXGYZZ=[C]B^E_DbCcFdCeFfBgDhJ
~reh	t!K)X3[MJZX_]
~rei	I!F#W%Z&X)H*H-F.I/I0W2I3C4[5I7G8K9C;D<G=_>BAHBbCZDGEKFIGXHDIFJHKCLFMINCPYS]TFUXV]WYXJZ]]D^Dd[eYf_hA
~rej	U!F#G%I(G)H*J+_,J-_/^0J1J2J3G4I5K6H7H8I9H:G;J=H>HAIBKCGD^EIFJGHHZIZJ_LIN^OIPGRISHTIUHVGWIXHYJZH[I]H^G_JaZbFcGdGeJfGgG
~rek	m%K(Y-J3Z9J:K=^@_CHDJEXIXKIMJNKVJZEaJbZhY
~rel	e!J#F&X(I-G1Z4J6X9Z:J>J?I@HBECIIIJKKGNJOJRZSYTXU]VJZX[[]IbJc[dJhJ
~rem	D!X#@%D&E(C)F*?+F,C-=.H/e0[2I3A5E6a7X9C:@;C<G=c><?G@DAYBDCBDCEfFGG@JHLBM>N_OAQeRGSAT_U?V@WBXGYZZ>[D]?^G_daCbBccdceCgZ
~ren	I!X#c%B(G)G+X,G-H.I0G1Y2E4B5F6Z7C9H;a<W=G>Y?CAJBFCEDFEFFXH^IJJEK^LCMHNFSGT[UFVYWGYDZ>[_]ZaCcEdZeZfDgEha
~reo	i#J-J9]?]@IBJCID^HCIIKIM^OIVYZDa^hI
~rep	R!H&J(E*Y,I-F.J/G1J2J3E4D6I7I8I9Z;G<J=E>_?C@]AHBJCEDIFIGHHcIBJJKaLHMeNYOFQJTGUGVGWGYIZG[G]H^F_GaEbIdEeIfGgJhJ
~req	O!F#E%G&I(_)F*F+],H.I/F0X1H2I3C4H5I6Y7G8G:F;I<_>D?G@BAHBZCdDHEbFIGGIaJGKEL]MFN]OGPDQIRHS]TGUDVDWGXGYFZE[H^G_FaGbKcZdIfCgGhE
~rer	V!D#G%D(D)Z*_+^.J0I1J2J3D4G5J7Z8H9F;d<K>FAYD^FJGHHYIFJIKBMGNHOFPYQKRISIUEVIWYXFYI[F]E^HbGdFfGgHhF
~res	7#A%I&F(])X*F+=,?-@.[2B4E5]8d;E<F=]>F@EA^B[CHDIEJFbHFI=JHK?LHMHNFOFPYQ]R_SaT>WcYAZ[[C^CacbYdGeIfag[hC
~ret	S!a)E*X+J,F.I/J1]2[3b5I8Z:Z;G<I>^?^A[BDCCDAFHGGHBIAKHLEMCO^PCQIRHSWTEUEVBWFXCYGZD[E]E^I_]cZdKeIgXhX
~reu	_!Y#W%I&X(I)J+J-G3E4I6K7I9F:I=I?GCZDHGJIGKbMHNGPIRJSZTHUIVGWJXFZb[I]_^J_IaGbHcHdJfIhH
~rev	W!J#^%Z(F)J*F-_.W/H0Y3G4I6I7I8J9F:H;J=J>]?GAJBECHDGEJGJIKJIKaOZPHRJSHUIVGWJXZYK[J]F_IaGbZcHdGfZg[hD
~rew	_#J(J)K-I4J@JH_IJNJRISFTJUJZG]JaJcgfFgI
~rex	u%IHIL_ZK
~rey	g!^#J(_3K9J@JBJCJGJHDI[LXPJVGXJZG_Je_gJ
~rez	n*Z9K>K?^BKCZHGIKQXXJYZZJ][aK
~rf^	f([)J:J>J?Y@]HFI[K_MJVZXYZD^YaJhJ
~rfa	p#Z@KBJH^IKSYXYZGbZ
~rfe	o%J)Z9^;J>K@XHEPXZJ
~rfi	t3^9J:Z>IC_HGOK
~rfo	e!J#G%_(I*[-J/Z3G9J=[>I@HBXCYDHHHIHKHNXOJTIVZXJZZ[[]J_JaJhI
~rft	w;]HZSZZJfK
~rfu	q%Y(X4Z?ZCGDZHGIYNXZI
~rg^	l-I3^8[:K>JA^CYHXIJPISXZG]JaYcK
~rga	L!E#E%C&J(A)E*D+G,G-D.H/H0G1H3D4G5I6G8H9E:e;G<I=]>D?H@CAHBBCDDCEeFcGaH?IJJHKDLFMDNcOEPHQIRGSJTGUcVAWgXDYHZB[E]X^F_FaCbDc^d^eHfCgFhE
~rge	W!G#E%I(F)J*I+H,I-E/I0J1J2J3E4I6I7H9^;X=G?F@^A[BBCDFJGbHYIDJILHMDNIPHRISJVGWHX[YIZd]X^HdBeIfFgYhF
~rgo	U!Z%H(D*J+I-F/I2X3H4J6J7_8H:_=Y>E?[AJBCCFDaEJGHJHKCLGMFNDOJPISITIVGYKZ[[Z]K_JaIbJcWeJfIgG
~rgr	j!J#c3J>H@HBJCJDJHDKIMKT_XJZH[[b]
~rgu	q#H%I*]-I3I9H>J?^CIDJF^HDIJPITJVJX[ZG]]aJ
~rha	i!Y-K3X8X9Y>I@XBJCJDYGYHDIJKJO]X]ZD]J^J_[hY
~rhe	c!I#H%J(I*]-I3G4J9I:I;Z=I>Y?aBHCYD^HEIHKGLJMJNIOJPXQXTJUJVIXWY[ZE[J]^aHbJcJdJfJhI
~rhi	m?H@XHYMYT]ZIbX
~ri^	Y!H#[%F)]*[+I,J.X/J2Z3F4I6J7I8J:H;J>F?X@ZAYBEDDEJF]HDI^JIKZLGMGN_OHRJSHUGW[XGYJZ@[I]Y^I_IaGbHcIfXgJhG
~ria	Z!H%H)J*I+I,J-]/K0J1J2J3F4I5X7I9E:H=a>G@bAXDFFJGIH^IBJJKFLZMGNXOHPIRITYUHVGWKXZYJZA[J]G^X_IaGb[dHeJgIhF
~rib	^!I%](J+J-I/J1I8I9Y:J;K=]>I?J@JAJBHCJG^H_IIKGLXMINIRITJUJVJXJYYZH_IaJbKcHf]hJ
~ric	Q!E#I%H&J)F*Z+J,Z-F/X0Y1I2I3H4K6G7F8G9]:J;G<J=C>@?J@CAIB@CYE^FJGFH]LHMDNfPDQbRFSJTGUBVHW_XG[E^]_GaZbDdCeYfCgE
~rid	Z#E(H)I*J+H-F/C1K2[3F4[6H7I:W;J>F?YAJCYEIFYGHIZKFMGNXOGPHRISYTGUGVJWIXGY[ZD[I]H^H_FaHbYcIddhH
~rie	O!Z#[&I(J)G*E+]-A.I/E1I3D4G5I6H7I8G9D:Y;W<J=J>H?BAGB[D[EFGFIJJEKXLJMCN^OHPGQIRFS]TWUEVHWWXbYHZ_]C_Fa^bHcIdIfGgGhH
~rif	N!D#A%[&I(D)G*]+H,H-C.J0H1G2G3^4E5H6G7E8G9D:D;E<I=G>a?A@EBYChDaEHFIGFHEIFK@LFMBNFO]PFRYTDUGVCWGX]YGZ][E]a^E_EabbEcEdFeIfFgGhI
~rig	Q!D#I%e&I(b)D*E,G.H/E0Z2G3@4E6H7E8G9a:Y;b<I=E?CBJCCEXFHGFHII?L]MYNBP^QIRGSFUEVAWIXDYHZ;[H]C^Xa]bIcGdHeHfDgYh[
~rij	[!G#G%[&J(X)I*I+I-H/H0J1I2J3E7I8[9E:];J<J@EAIBGCGDGEIFJHEIFJIKELHMFNXSJTZUHVGWIXFY[Z^[I]G^IbFd_e]fZgXhG
~rik	u#Y5X9YHGNZ
~ril	d#Y-J/a@KHGIHK[TXZF]]cK
~rim	]!X#Y%I(G)I*D+I-F/I0K3J4Y6I9E:G;J=G?_@JAKBCC]DaFKH[JJKXLIOIRJSITIUXVHWJXEYJZA[I][^JaEbXcIfGhb
~rin	U!E#J%F&H(I)E*^+Y-^.I/G0]1I2I3Y4F5I7G8G;F<I=E@HAHBXCZDHEHFHGZH^JHK@LFMDN^OCRGSYVDWHXGYFZ;[E^J_Fa_b]cDdFeIfJgGhX
~rio	O!Z#F%I&I([)Z,F-B.J/F0H1H2H3[4D5H6G9F:[;X<I=Z?FA_BECIEFFHGKHIIHKZLKOJPFQISDTJUHX[YH[I]Y^]aDcEd^eHfChY
~rip	]!W#I%F)I*H,K-H/I0K3D4J6^7J8J9H:I;J=[>F?E@ZCGD]EKFKG^H]IHJJKYLJMGNFOGRZSJUIVIWIXJ[I]H^C_YaGbGcIdHeKfEg_hH
~riq	w5YHKNZ^[
~rir	o:J@IBID[HIIIKIMKZG[bdZ
~ris	W#F%[(])G*H,I/J2J3J4H6[8I9Z:Z=H>F?E@ZAYBJCFDIEJGIHJIDJJKZLIMGN_P]R[SJUJV^WHXXYJZB]G^IaDbHcIdGfH
~rit	B!>#?%c&F(J)F*Z,Z-B.H/E0]1X2J4X7B8]9B:>;d>G?[@;BHEAFFI@KEL@M?N_OYP[Q^RYSAU=V=XIY_ZF[@]@^C_Za>bAdfecf^g[h>
~riu	j#J-J9J>K?K@HB^IIKXMJN_][
~riv	M!G&H(a)W*Z,K-E.]/H1F2G4J5H6d7E9B:D;F<H=H>Y@FAFCBDHEEFEGXHZIAJXK@LEMBNBO]PeRJSFTCUDVBWGXBY[ZJ[J]F^D_Ea^bBcHd_eZf^hH
~rix	yH_ZJ]J
~riz	^#K%[(])^3X:K;Z>J?JBJCKHHKKNJQXT^UHV_ZJ
~rja	y>HHFZ^]]b[dHfJ
~rk^	K!F#B%_&I*D+F,H/Z3I6F7F8X9A:I;I<H=D>Y?FAFBeCHDCEGFHGDHYIHJIKBM_NBPHQ]SCTDUBWFZb[B_EaCbHc]eFf[hE
~rka	q>Z?K@JH^KKNZZGaJh]
~rkd	y!Z0IH[
~rke	c!W#[%J(I)J*J+K,Z-F3[4[7J9E:J<Z=J>H?GBGCHFZGJHZIGKFLWMHNIO[PJTGUJXXZC[J]H^J_JaYbJdIfJh_
~rki	q(Y>KD]HXIJK[
~rkl	y&[N[ZZ
~rko	i%[-J2]3Z>J@JBJDKIXKINJPWTXZHaZ
~rkr	y,Zd[
~rks	k#Y7bHIZH
~rkt	h%J(K-I1[3J9D>J@IBaDKIIM]NJQ[VXaKdHfYhJ
~rl^	g@HBJKJMZNK^JbYhc
~rla	^!Z#H%K(J+K-G/X3H7J9X:[;I>G@cBEDGHEIZKILWNWOITHUIVYXHZA[]]X^X_HaHbIdJfJgZh]
~rld	wHWS[
~rle	f-K3K>]?Z@JBXC]D^HFIIKKN[OZXJZGaG
~rli	h%[3I=[?XC_DFHGIJK_NJZI
~rlo	d!]#K%I(I-I3I9G:Z=[?H@EBGCHDHHZIGKGLbMJNHOJPJRZTGU[V^ZJ[H]Z^HaWbJcKdJfJhH
~rly	j![3[?J@^BHEXHHKHNYVGY]ZIcG
~rm^	U!K#E%Z(C+Y,J-d.F/H0J1J2K3I4G5J6J7H8[9C:Z;I=H>Z?D@IAICJDDEIFIGHHcIFJIKFLHMENFO^PIRJSITHU]VEWIXFYJZA]X^G_HaDbdcHdHeJfGgIhb
~rma	R!F#E%E&J(C)c+X,F.J/H0H1H2I3i5I6H7G8Y9F:K;H<Y=D>C?B@GAGBaCbDdFHHCICJHKCLIMFN[O@Q^RGSHTGUYVBWGXEYHZE[J]E^G_IaCb[cFdCeIfCgFhD
~rme	_#I%Y(Z)J-Y3]4J7K8K9G=I>_?H@HAKBYCHDHGKHDIFK^LJMZTJUIVGXH[X]F^XaFb^cJfI
~rmi	P!F#D%g&J(a)I*G+G,I-^1I2H3C4H5I6H7G8H9Z:E;a<J=J?D@HAHCFDCEZFJGFHXIAJHKELFMDNJOEP[RHSHTFUEV[XDYIZA[J]b^^_GaEbJcGdEeHfFgGhE
~rmo	q#G-]9K>]BJHGKJTHXHZ_aIdJhH
~rmu	r-J3JKIZF]Jhd
~rmy	r!K:]BJHHN_UYZJ
~rn^	K!]#Z%H(B)]*G+H-X.J/J0E1H2F3I4Y5F6J7J8D9W:[=B>A?G@_AEBECADBEEFFGCICK[LGM_PHQXRWTIU^WGXEYX[E^^aBbXgIhY
~rna	V!I#H&J)H*G+F,H-C.J/J0Z2J3d4J5J6G7G8]9D:];Y<J=F>]?]@?AHDJEIFHGIHCI^KZLHMJNGQJRHS]TFUFVJWIXZYXZI[]_GaCbYcEdBeHgHhD
~rnd	w![#]MGZJfY
~rne	b#K%J-Y3H4G6K:[;[=H>G?HBICJDKIGKGMHN^OJPKRIVKZB]H^KaJcedHeJfDgI
~rni	g!b#X%J(J+Z-I/J3X7Z9J>I?I@YAJBHCKDGHBIDKaMJNJOZPIVJZG]JaXhI
~rno	b!I#I&K(J-I3Z4J7J9[:[=J>H?J@_BFCJDZEJHCIHK^MJNIOGPJTJUJVJX]ZE]J^K_ZaJbJc]d[fIgJhH
~rnz	w![
~ro^	J!I#@%F)B*H+G,G-D.H/H1F2F3b4C5F6D7H8F9C:G;E<G=A>e@FAEEEFZGFHIIZJ^KELEN?OePHQGUGVZWHXZYDZ[[^]C^D_HaXbEcIfEh_
~roa	l!Y#J)Y>ZHXTZZGaZ
~rob	Q!D#I%X&J(D)G*F+F,G-@.I/F0G1I2I3X4G5J6G7F9]:F<J>F?C@JAXBdCCE]FJGGIAJGKALKMENZPCQJRHS[TIUEVGWDXfZc[F]D^E_FbCccdFeIfEgGhD
~roc	Z!_#F%F(F)J*I-E0J3G4H6I7I8J9D=F>E?F@]AJCHDFEJFKGJHCIEJJKZLYMXNGOHPHRZS_TIUHVFWJYI]e_HaFcHeXfG
~rod	c!J#I(I)J*J-X3J4K9H:K>H?Y@ICIDJEYHFIXJbKHMINGOJPJSJTJUJV]WJXJZY]K_JaFc^dXfZgIhJ
~roe	g!I#J%J(G9H:J;I=Z>H?[@]BHCIDIHGIFKGLIMJNIOJPaQ]TJUJVcXIZF[J]H^YaJbJdJfJhJ
~rof	a%I(b*J-G/I3_9I:K;Z=J>H?I@HBGCaDIGXHJIHJJKHLKMCNHPKTJXJZF]I^JaHb]cIfKgahJ
~rog	u1[9ZBGHXZ[
~roh	p!J)Z-[HIPZQXUI^]
~roi	f!J#]%^(^)]*J+I3I9I:J>H?F@HBHCIDGH[IXKIMJNJOJPYQWUIVHXYZD]J^YaZbJcJdKfJ
~roj	m9J:Y>K@IH_IJKZZYhZ
~rok	]!G#I%H(I)I*Y+K,H-X/Z0J2[3H4]6J7I8I9G:J;Y=I>F?G@JAJBFCYDHFJGIIGJILJMHOJPGQXRYTIUHVGWJXIY_ZZ[J]^^J_IaHc[dGfYgJhI
~rol	M#C%C&I(f)h*d+E,F-C.H0G1F2E3F4h5f7D8E9D:C;F<F=C>B?B@@AEBHCEDXEFFGGDI>JbKDMINIO[PDRISFTIUCVFWFXCYFZ:[C]D^D_DaCbCcDdDeHfCgDhC
~rom	I#H%B(C)[+c,H-I.I/D0H1Y2G3B4X5I7J8H9B;]<G?I@EAEBCCHEGFFGXIEJ^K]L_MCOHP[QJRISGUHVXWGYE[Z^Z_XaIbIcYeHfYgH
~ron	I#Y%X&G(@)C*F,Z-D/F0]1F2E3Z4I7G8I:@;D=@>DADBGC@DBFDGgH]IBJ_K@LCM^NFPYRbTEUAVHWCXXYZZI[C]G^H_Fa@bHdceCf]hZ
~roo	c%[(G)X*a-J3J4J9H:J>H?J@HBICZDJGJH_IIKZLJMHNJOJPIRITKVIXKZD]JaJcZdIf[
~rop	S!F#W%E&J(E)G*H+I,I-c.J/H0J2[3Y4E6I7G8H9D:F;H<X?c@ZAIBBCDDDFIGXHAI^JZKCLFMENFOEP_QZRGSZTGVIWHXcYHZ>[G]J^b_HaIdFeIfEgGhE
~roq	q@Y
~ror	J!]#B&c(J)C*D+F,Z-C.I1F2H3J4D5H6[7E9C:E;G<G>C?D@EAYB^CDDJE[FFGGJJKHLFMCNZPDQXRFSbTFUEVHXEZa[E]B_[aBbEc^dDe]gEhB
~ros	L!D#D%E&I(D*X-F/X0I1W2H3C4E5H6F7b8G9Y:Y;H<I>A?C@@AGB@CDDCFGGEHHI_JYKGMGNDOEPDQIR^SgTaUDVCWEYFZ@[D^E_Fa[bDc]dYgc
~rot	Q!D#D%Z&H(B)E*G+D-a.H/Y0J1F3C5H7E9@:D;_<H=J>X?A@EAFBCCHDBEEFGGIH]KHLEMJOHPbQJRJSGTHUDVAWGX^YgZD_CaGbDcEd^e[f]hI
~rou	L!C#^%B&I(E)E*D-@/G0I2H3D4E5H6F8F9B:G;G<I=C?B@IAFBaCBDWFGGJHdIDJHK[LEMANZOEP_QJRFSKTaUJVgWHXCYJ[[]IcJdDeEhG
~rov	T!G#F%G(F)I+H,J-C/H0e1I2K3D5K6I7e8J9F:H;J=[>^?D@[AIBJCZEIFJGIIDJHKKMEN[OFPHRJSET]UHVGWIXZYIZ?[H]E^Ga^bZcGdIeJfDgHhF
~row	S!J#C%F&J(I*Y+_-C._/H0Z1H2I4[5I6_8G9D:D;H<X=F>H?Z@^AHBHCIEIFHGGIBKBNCQJRGSJUDVIWXX_YHZ@[F]_^JbbdEfDgF
~rox	[!J%K,K-Y0J1J3H4H6J8J9I=J>J?J@JAKBHCJDJEKGJH]IJKKMINGPJRHSJTJVJXJYGZD]H_JaIb]cidJeJfDhJ
~roz	j%J(I)I*Y,[3Y9H=J>Z?I@IBXCJDHH^IIKZMHNJOZRZSKVJXJZE]JaFbJcKdKeZfI
~rpa	h%J/IHWZI_]dJgb
~rph	y!J/JZJ_^
~rpl	yDYHGL[bZ
~rpo	h)Z*J.W@IIJKJNaPXVJWZZI
~rpr	h#J%Y)J@IBIC[H]IKOZP^VKZF]Z
~rqu	j#I%K*[/^2Y9J@HBICKDJHDIIKGL^MJTJVZZY[[]]aKhI
~rr^	d!I#J%J-I/K3H4^9J=J>J?J@ICJDJGJHDIGKXMHNIOJPKRKSHTaUJVIXXZX]^_JaHbXcIdIeYfagJhJ
~rra	Z#[%F&J(E*G,]-a.Z/I0J1I2I3Y4Y5K7H8H:F;I<K=H?E@HAIB[CEDEFXGIHJIBJIKZLHNGOGPFQ[SGUYVCWIX[YIZH[G]F^HaEdDeIgHh_
~rrb	uHIb^
~rre	M#b%[(D)G*G+F,Y-A.I/C0H2H3Z6[7F8H9C:D;G<I=H>D?X@YAYBGCBE]FHGFICJFLENDO]QJR^S[TXUDVBWEXFYGZX[]]C^D_GaYbDcIdBeIgFhg
~rri	X!H#H(H)J*I+I,K-F/E3F6]7J8J9G:I;J?G@YAZBZCFFJGJHbIFKEMGNFRJSKTIUJVIWJXGYKZ][W^IabbIcJfHgJhG
~rro	H!]#Z&d(B)H*D+D,Z-A.H1F2G3H4B5G6Z7C9A:B;E<F=H>D?BB^CBDFEZFEGFICJHKELDMAOHPBRDSbT]UCVEWIX[Zb[Z_Ya@bIc[dCe^gD
~rrt	a!J#d)Y-Y.X3J>J@HCJDIIGKYMENJTaUKVIZG[[]HaIcK
~rru	n#Z*X+]-K3J@JBICJDGHGMINYXKZJ]a_XcJ
~rry	g#K-J3J9a:J?J@HBIIIKIWWXJZ_bJdZhJ
~rs^	]#[%](G)J*J+I,[-G/X0K1J3H4X5X6I8Z:X;J?I@]AYBDCHEJFKHFJ]KELJMYNHOJPHRISHTIUHV[WJXHYXZH[J]H^I_]aIbIeJhJ
~rsa	i!K#K%J(J*X-I6Y9I:K=J>G?I@HBHCID^HJK^MYNIOIS[UIVIXJZG]J^[a]bJdHfHhI
~rsc	d!]%H(X+[-H/]0J3H4J6[9I:J<Y=K>G?Z@GBHCHDHEYGHIZKHLYMIOJRYSKTJUJVJX]ZD[K]J^JaZcXdHfGgJhI
~rse	i+Y-Y3J9J=K?J@IBZDbHCIJKJNJS[UZWZZDcK
~rsh	g9IHZLGMJPYZJgc
~rsi	[!J#H%H(H)J*J+G-H0[1e4I5^6J7a8J9I:J;K?I@HBFDKEJGJH]IHJJKILGMHNIPHRISJTIUIVIWJXHYaZE[J]HaHcHdDeIfFgHhI
~rsl	u6Z<ZBKDYHGS]UIVJfJ
~rso	Z!I(G)J*J+I3F7J8J9Z:H;J>a?Y@^CGDHEJH[IHKJLIMHNHOYTJUYVZWIXaZJ[H]I^J_JaEbHdJfHgJhH
~rsp	u+Z-ZCIHI_[
~rst	P#D&J([)K*D+D,G-C.J/E0I1I2H3I4F6I8Z9E;G<I=Y>B@aAGBZCbD_EZFHGFH@IHJHK?LZMHNDODPIQIS]TEUXVXWaXCYIZY^B_EcCdBeHfZhd
~rsu	i#]-J3J9I@YBXHGIJKKOJXbZZaJ
~rsy	m%J+K1f3J4K8K9H>K@JBIDIGKHEMGRJYJaJdIfF
~rt^	D(H)J*G,B1b3Z4H5Y6A7D9E:@<H=J>[?E@GACBbCFDZEDFYHcI^KHLJMDNFOEPDQ[RCSIT_VBYG[D]Z^B_XaFb^dHeDf[gJhC
~rta	N!X#B%C&I(X)D,F-X/B0X1^2G3G4E5H6G7G8F9@:_;[<I=CBXCHEFFGGEH[I_KDLJMXNZOCPCQIRFT_UIVHWEXBZD[E]A_EaAb]cZdGeGfJgchY
~rtb	j%W8J9I=J>K@JB^DJGIIKKIMZNKPJYJZIaKcYdFeIfbhJ
~rtc	yHHb]
~rte	V!X#E%G)H*Y+F,I-Z/Z0[1I3D5H6H8I;I<Y=F@WBECEEJFII^JIK_LHMENXSHTGUJX^YIZ?[G^H_HaZcIdYeJfWhF
~rtf	p>WHIJYM]T[
~rth	j*X-[@IBYHEIYMZN^TYX[ZG
~rti	[!J#X%J(I-H3H4J7J9G:H<Y=I>H?I@XBFCIDGGJHfI]LJMHNHOJP^RKSJU[WJXIYJZC[J][^YaFbIdJfIhJ
~rtm	k(Y@IF^G[HHKJV_
~rtn	e!J-I/I8Y:e@HBHDJGKIHKHMHNJPJS[TJVKZE[K_ZcJfJg[
~rto	i*Y-J/Y1J3E9J>IB]DIIYKKMJOXPKRXS[THVJXIYYZ[_Ka[bKdIfG
~rtr	e%[(H,J/J1Z4J:J=I>W@JBIDKF[GKKJMJNXPYRYSYUJVIWKZGcJdZe[f[gYhJ
~rts	r)J*Z.[3JBIG]HFIJLZOZTIZJ]]fI
~rtt	y-J4[9J?]HJXJ
~rtu	j!H%Z+ZDJKJRZYZb[cIfX
~rtw	yHJL]Y[
~rty	b#K%K(J-d/J3I7^9H=J>J?I@GBICJDIGKHZIIJ]KGLJMINHOKUKVIXIZC]JaHfKhJ
~rtz	b%J(J)X,J-Z:J=Y?W@JBJCJDZHIIIKHLKNIPJSZU[VZW^ZG]JdIf]
~ru^	m(J-I9I>Y?[@JB[CJHZIIKHO^VJXJZE]I_ZaH
~rub	n3Z>ZHHNZT[ZIcZ
~ruc	M!X#E&X(X*F+G-D0W2H3I:Z;F=]@DBYDGF[GFHIIBNBOFTEUWWZXKZJ[G]J^DaZbYcXd[eYf^hC
~rud	y-XBYDJ
~rue	m%Y(J=]BXCZHEZE^_
~ruf	c!X#H%X3_4J9Y:J;K=J?[@GCXHKKGLJMINJOXPJQZTJVIZI[J]Z_KaZbKcJfJhJ
~rug	[!]#G%Z(F)I*J-I/I0Y1J2J3F7I8^:G<J?G@JAJBICZDFEIFIGGHCIFJILHMFNFOHRYSJTIUHVGWJXX[I]G^IaEbZd_e]fXhF
~ruh	m-J9K>J?[@]HEIIKbPYZFaK
~rui	Y!Z#I%H&I([)Z*G,H.K/J1J2J3J4H6I8X9F:Z;[<K>H@FA[BJDJEIFIHDJIK[MFNFPYRITJUGWIYI[J]Z^[_]aIcIdEfGhG
~ruk	t8^H]ZI
~rul	Z!J%I(I)J*Y-G/]3I4I7J8H9J:I=I>I?IBHCKDIGdIYJZKFMINdPGRJSJTJUJVHWJYJ[K]J^J_IaIbJdGfFgJhJ
~rum	i!J#K0[3X=J>J@JBIDIHCIIKJL[MJNXPKSJVZZG[Z]Z^ZaJbKc[dGfIgb
~run	V!H%G)H+[,W-F/H0Y1Y3[4G7J8I9G:G;I=G?E@JAJB]FJGYIHJZKIL]N[OGPZRZUIVDWIXGZ>[H]F_HbGcHdEeJfbgH
~ruo	t(^)[*Z?HHJVJ
~rup	X!F#H%F(I)G*H+Z,I-G/I0J1J3E4I6J7H8H9D:E;I=F>F?E@XAIBCCFDDEIFJG]IDJIKELGMENFOGPgRJSITIUEVkWHXFYJZ?[H]Z^Z_FaGbGcGdFeJfGgHhG
~rus	o#F(Y-J9[@JBJH]IJKKN[PJTXVH
~rut	n!J#J%J(K-X3H9G:K=K>I?]@HAKBHCJDJFYGJHEIHK]MJNIOJXJZE]a^]_YaJbIdZfKhH
~rv^	i!I(J7J9J;Z>J?aBHDHFbIIMJVJZX]KbJfJ
~rva	t#X@[F]ZJ
~rve	J!D#I%B&H(C*E+F,F-C.G0H1F2D3B4f5e6e8D9B:G<Y=A>C?C@BAFB@CCDBF[GAHZI@JEKELEOEP^ReSDTDUAVBWEXDYaZ@[E]@^EaBbBcbeEfbgEhD
~rvi	H!B#B&H(J)^*H+D,J-B.G/F0]2]3F5F8E9@:B;F=D>F?@@AAFCCDIEDFIGBHGICJFKANBOEPKQGSeTGUcVYWDXCYYZD[C]A^HaEbAccdZeXfjgAhC
~rvo	pHXI]K[
~rw^	w-H@ZBIDZHGIHKJX^ZEh[
~rwa	f#J-H/Z2Z7Y9I:J=J>J?I@HBGCJDIHZIJKHMYOYTXVK][d^gJ
~rwe	]!I%](I)J*I+J,I1G3G4[6Y7I8I9G:H;^>I?XBFCGDXEJFJGHHFIGJJK_LINHOHP]R^SIUIVZWJXHYZZA[I]Z_IaEbHc]dGeIhH
~rwi	l%Z-K3Y4[>J@JHHMJOZPGZG_]dWh[
~rwo	yDJHJK]ZZhZ
~rws	y@JC[D]ZHhZ
~ry^	H!I#C%F&c(I)J*F+C,E-C.G/F3a4I5_6K8H9a:a;E<J=D>I?I@GAIBGCCD^EEFJGBHZIZJZKZL_MBN_OZP^QXRFS[UFV=WKXBY^ZD[C]H_ZaDbCcKd[eEfBg[hH
~ryb	k+Z-X@[HFNJS^VXZD
~ryc	r#I(Y2I3K>J@IBJDZHDIJK_ZHa]
~ryf	k#J(J*Y-I?J@JBJC_DGHEIIKKO[X^ZG][a]
~rym	y9Y>[HG_Z
~ryo	g%Z)Z+X3X9Y>J?J@JBIHFIKKKNJS^V[ZG^[
~ryp	X!I#I%I&J(I)J+K,I-H/I0K1K3H4I6h7J8J9G:J;K<d=I>I?H@HAJBGCJDIEKFKGIHBIHJJKGLJMHNHOJPIRGSJTJUIVIXJYdZB[J]J^I_IaIbGcKdGeHfGhI
~rys	n(I9J;]@HBKHGL]NKZG^_d]hI
~ryt	c#I%]+X3J7Y9I>Z?Y@IBYCKDFIGJYKFOJPGTKXJZa]XbYfIhJ
~ryw	n#J+K6]>[?^@JDHHYKJMXS]ZEaKdK
~rz^	d!I#Z%J(I,Y/^0X1J2J3[4J6J7J8J9G:Z=J>^?I@GAKBFCIDGGIHGI[KWLJMWNIOHPIR[T[UJVIXGYJZE[J]I_YaGcHdHeZgJhI
~rza	l-J1[3I8K9K:a?KBZDIHCIIKIMFNIUZVIWYZG]KaZbJcId_fIgJhZ
~rze	X!Z#J%]&X(E)H*H,G.Y0H1Y2H3^4F6H8X9A;G<I>^?D@ZAHBADGEGF_GEJHKXLGMYNIODPEQJSHTEUFVEWHYHZ>[G]^^Gb]dJfHgI
~rzi	yJWN[
~rzn	w3_:X>J
~rzo	u(Z9^>IEZZJ
~rzu	g!J#J%K(K-X/]3J4Z8K9I:J>I?JBIDJIHJXMIN^O[PYTKVJXK][_JaXcJdIfJhJ
~rzw	u+KDYHZLZ
~rzy	Y#X%F&J(]*I+F,Z-J.I0X1J2I4G6H8G9C:[;H<J>Z?I@HAHBICDEHFHGHIYJIKHNDOXP^RZSGTGUFVDWGXDYHZX]D^H_JabdGeYgJh[
~s50	p#GHZTb_I
~sa^	S!G%C&J(C)Y,H-[/G0e1H2H3C4F7J8X9J:X;Y<J>a?B@DAHBGC]EHFHHIIAKcL^N[RFSGTFVCWGXDYGZG[[^E_FaYbGcIdDeIfDgHhD
~sab	R!f#H%I(Z)Y*G+J,J-Y.X/I1Z3G4I7I9Z:G;]=G>H@GAHBECHDHEIFJGIIGJKKGLIMHNGOJPFRJSHTIUaVDWGXIYYZE[I]H_FaGb[cIdGgIhI
~sac	a!_#J(H)Y-J/Z6X9K:J;Z=K>K@HBHDKIJKILXNJOITJU[VIY[ZE^Y_JaYbXcJfHgJhJ
~sad	]!G#G%G(Z)G*^+I/H0J1J2J3J4I6J7I8J9F:G;J=G>F?X@FAJBECGDFE_FJGHHEJJKdMGNbOGPYQYSITIUGVEW_XHYJZ@[H]G^[_HaGbHcFfGgIhF
~saf	p,F.Z2ZH^JYSK
~sag	R!E#H%F&I(D)E*G,G-^.Y/G0b2I3F4G5I6H7G8G9F:F;H<J=D>X@CAGC^DGEZFHGHHJJGMFN]OZPEQJRGSFTGVHWYYHZ_[F]F_IadbFcEdZfDgFh[
~sai	_%J-H/b3J9J:J=Y>J?H@ICJDIEJHDIFJYMJNKOZUIVJX]Zc[J]JaIbKfKhY
~saj	r9I>]DJHDZYa_
~sak	c!H#H%^(^)H*W+H-G/J2J3a4H5Y6J7J8J9E:H;I<J=[>F?^@GAJBGC_DYEKGJH?JJKELJMHNHOFQXRKSJTJUIVXXFY[ZD[J]G^J_XcIdJfIgJhH
~sal	[!H&I(F)H*I,J-E/I0J1I2J3Y6I7H8I;J<K=H>D@]AJBDCWDXEJF]GHHbIHKZLJNFOIPHRISJTHUGVZWJXGYI[[]G^I_HaDbIc[dHfGgJ
~sam	R!C#D&I(C*F+F,H-@.H/Z1I2H4E5H7]8X9H:D;H<I=D>B@_AeB@CDDCEGFFGFHIJJKcLFMENIO[QgRESYTIU_VJWGXDYFZX[E]D^G_GcDdDeGfDgXhC
~san	]!I#Z%]&Y(^)J*J+J-Z/J3]4K7Y8K9E;J=Y>G?H@DAJBKCGD[GJKDLZNXOXPJS[TJUEVFXHZF]H^IaFbIcIdIfGgKhG
~sao	n%X(Y1XHY]Z^XdJ
~sap	o#]%J>HBJHZPZTIXKZX[JaHbZ
~sar	[!I#I(X)H*I+J-J.Y3E4K9I:I=]>G?Z@GBGCZD]EJGJIGK^MFNIOZTKUEWHXI[I]X^J_JaHb[cIdbfIgKhX
~sas	pDYHHJ_
~sat	H!^#I%[&H(G*E+G,D-F.H0I1F3F4G5G6H8H9C:b<G=Z>A?CBHDFE_F]G^HAIBJINaOIQGRJTEUaWaXGYHZF[D]]_GaBbDcZdYeEgGhB
~sau	y6YZW
~sav	o#X-I3Z9I=Z?J@JCGDJH_IGKINZZD]Hf[
~say	H#Z%E(D)G,H-].Y/Y0H1Z2I3B4G5H8G9D:W;I<J=Y>C?B@GBICJDJFGHEI^LJMBNYO]PEQIRGUXV]XdYG[G]H^XaHdYfEgChX
~sba	h-I4Y9I>[?IBICIDJEXIJKHMIQYRYX^ZHaJh_
~sbe	q([)J*Z+I-Z>HBJCHDZHWIIN[ZJ
~sbl	a!J#[%J(J-J1Y3J?G@JB_CJHDIKKJMKT_VJXJZI[bbH
~sbu	yI]
~sc^	g#K(J-K3Y9^:[;X=Y>X?J@HBFCJDHHBIYKISZUIVHXIZ[[K^YaHbJcYfJhZ
~sca	e(K-I=^>H?J@IBHCJDJFZH_IFKHL]MIN]YJZJ]XaXbJcZfIhI
~sce	h)Y*J3I?]@IHYKYZWcXdJfJg^
~sch	I!a#I%Y(D)H*F+[-C.J/X0I2F3C6[7B8X9X:>;I>^?XAECCDBEEGGHBIBJFLDMGOHPYR]SATEU^VHWBYbZI[E]A^GaEbac[daebfZ
~sci	a!J#H%G(H)K*J+K,K0I3G4J6Z7Z8J:[;J=G>F?H@GB[CGDGEJFZGHHKI_JKLJMGNIOIPIRJSJTIUHVGWJXHYJZY[I]^^Z_HaXbHc]dJfIhI
~scl	h-Z/cBJGXHFNJZJcK
~sco	W!E#G%E&Z(G)I+I,I.Z/G0I1H2H3C4H6H7I8G9E:G;I<J=G>[@EAIBDCFDFEXGdIXJGKZLHMFNEOHQKRHSITHUWV]WIXHYHZY[Y]H^I_Fa^bXc_eIfFgIhF
~scr	N!G#C%Z&I(F)E*E+a-C.H/F1G2H3X5I7E:D;G<H=Z>Z@@AIBICBD[EGFGG^H]IJJFKGMENBOaPJRISFTDUCVBWFXCYb^AaCbacId^f^gZhG
~scu	l3H9J>KCJHJIbU]ZI
~sd^	j4X@]HHMJPZZIbZdHf]gZ
~sda	q-K@_KJNYR[ZG
~sdh	i%GPb
~sdi	wL[f^
~sdp	uHXP^
~se^	Z!H%F&Z(G*I,J-F/I0K1K3E4I6I7I8J9Y=W>Z?^AJCID]EJFJGFHBI^JIKDMXN_OEP[QYRJSHTJUGV^WIXGYX[I]Z^X_JaCbHcHdZeKfXgJhH
~sea	g!X(J-b3I9I>F?J@JAKBHDXF^GGH[IIKHMINIOJVJZC_Za]
~sec	M!D#E&J(Z*^+^,G-K.H0H1G2Z4D7F8]9D:E;[<c=E?_@^AGCeDZEGFHGFIJJJK@LEMENBOFPEQ^RESJTJUEVEWGY_Z=[H]Y_FaIcDdFeHfG
~sed	V!K%X)H+H,[-]2J3I4J8J9H:I;J=I?bAYCFDHEJFJH]JIK]LHNFOIRKSJUJVGYKZC[F]H^H_GaHbHcIdIeJfHg^hG
~see	e#I%H(I-bA]BJGYHGI[NJPZVIXJZHdYfI
~seg	Z!H#H%J(G)H*]+G,I.K/J0J2J3J4H6J7H8Y:J;I<K=_>E?^@XAIBZC_EIFJGIH@JKKCLIMGNGPIQXRHSXWIY[ZD[I]a^J_HbGdHfEh[
~seh	t-X@XDJHYZJ[Z
~sei	W#X(F+Z,I-Y.Y/I0I3H4I5J6I;I=[>F?Y@CAJCWDZEHGHHAI]JJK]MGNDOYPFSZTHUFVJWWXWYZZA^Y_IbJcFdFeIf^gH
~sel	K!B#I%F&I(@)e*D+F,F-C.G/D0E1F2F3A4D5G6]8E9C:B;I=F?W@YAZCCDGEFFEGdHJICLXMENHOGPBQXRETXUfVgWDXCZC]B^c_BaGcAdZeFf@gChG
~sem	j%Y-Z3I4[9K>H@IBHCJD[FYG[IIK[MZPYRKVIZEfJhK
~sen	C!>%Y(I)B*@+E,I.I/G1I2Y3E4@5E7[8F9E;C<E=E>I?A@ZAHB]C=DYEFFJGZH[I]KdNaOAP>QHRES@T@U]V@W?XCYCZd[[^[a_bIc?d^eBf@gBha
~sep	rHahE
~ser	9#I%F&A(X)[*I+J,C-B/A1E3G4a5_6a7J8D9I:J;]<I><?B@BA^C@FbG[HJIAJAKBLIMGNFOBP[RdS_TCU^VJW?XAY_ZD[D]X__aBbGccd[eDfegYhF
~ses	T!F#b%G&J(F)_*I+H,H-E.J/_0I1I2J3E4K5J6H8I9D:I;I<J=F>G?F@EAIBBCFDFE^FJGIHFJILFMGN_OGPGQJRHSITGUGVGWIXDY_ZC[Y]g^I_FaCc]dGeJfFgXhZ
~set	8#A%[(a)]*Z+F,I-<.]2C3B4H5[6D9@:X;F<X=_?W@FAHB^EXFXGHHAI>JIK@LIMBN@OCQHRGSbT@U[V[WdYCZZ[D]]^E_Ga]b^dHeZf^g_h@
~seu	e!K#J%K(I*I-I3H7Z9I:J>H?[@WC_DHHCIHKIMJNJPZSJTXUZV[XJZG[a]JcJdJfJhJ
~sev	j#^-J1[@[BJHJTGYZ
~sez	r!Y(X-XHII[KX
~sfa	nHFNaRWZJf[
~sfe	r#I,Z6Z7Y@KH_
~sfi	f(I/YG_HDJcNYPKZFaJ
~sfo	m3[CKDKHbZI
~sfr	o)K*^?aHHXZZJ
~sfu	f)K>JB^MXTJUIVYZ[[Je[fI
~sfy	p@YHXIJNYZK
~sge	e#Z%I(])X-J4[9I=I>H?H@JBHCZG[HCIJKJMJNJPJRITJUXWJXJYXZJ]IaHd[fX
~sh^	S!D#E%E&J(D)F*Y+H,G-D.J/X1H2H3X4W5I6J7H8G9E:F;I<J=E>J@EAGBaCFEHFdG_HZIBJFKEMcOGQJRFSFTFUEVEXGZJ[H]a^H_Yb]cEdBeHgIhF
~sha	X![%I*[-I/J3W7J9I:Y=Y>F?IBGDIHbKHMINIPJTJVHXKZB[J^baIcJfJhJ
~she	a#[-F/I9H>J?J@GBGH[K[LFNITHUKVZZC[I^KaJbJgdh]
~shi	m*K7_>JDZHEPYSI^]aJ
~sho	M!D%F&I(D)F*I+a,H-D/]0G1H3C4G5H7H8F9C<H=C>I?[@EAGB@DFEHFHGFHcI[KGNKPEQJRbSZVJWHYGZX[[]Y_YaWb_cFeHfCgFhD
~shs	uGYH[M]ZJ]K
~shu	o!]#_-J>Y?K@JHEIJKIZG]YfY
~si^	_#Z%Y(Y)J*X+X3_4J7J8J9H:I?G@FGXKYLYMGOYPJTJUJVHXJZD[J][^JaGbIcJdHfIgKhH
~sia	b!J(J-Z1W2Y3J4Z9H:Y=J?J@^BHCJDIHHIZKHMJUJVJX_ZG[KaIbJfYhI
~sib	Z!J#X%F)G*I+J-]/I0F1K3Y4^5K6Y7]8J9I>[?H@ZAKBDCGDHH[IGJJK]LIMGNGOIPZRHSGTHVCWHXGZY[Y]G^I_JaIbGfIgH
~sic	X!I#G%H(H*[+Y,I/I0J4H7H8I9B;Y=b>E?aAJC[EJFJGIH^IEJJKJLHNIOXPZRITIUHVEWJX]YYZE[I]G^H_IaHbIcHdFeJfJhG
~sid	]!I#G%H(])G*H+_,J-Y/^0J3G4G6J7I8I9F;J=H>E?I@FAZBFCIEJFJG]H^I]KFLJMHPEQFRIS_TWUIXYYJ[H]I^I_YbHcJdIfEgJhG
~sie	_!H#X%H(G)X*H+H,J-G/J0Y1Z2K3F4H6J7J8J9]:H;J=I>D?F@DAYBECGEKFJGZIXK[LIM[O_PGSKTYUHVHWKXXYJZA[I]G^Z_Ha]bIcHhH
~sif	r3X9J>HCJHEIaKIOZZJa[
~sig	L#E%B&J*F+X,Z-E.I/H0H1H2H3D5F6G7a8F9X:G;H<d>E?B@GAGBJCDEHF_GEH[JFKGLbM[NGOEPGQJSGTaUDVBWFXDYG[]]^_Ia?cDdEeGfDh]
~sil	f-a;Y>JBJHBOJZF]J^[aad]fZ
~sim	f#K-G3E9G>_?J@GBICIDJIdK_LWMKOFXXZF]KaFbKhG
~sin	L%Z&I(B)_*F+Y,H-^.J/J2H3I4H5I9B:I;G=a>H?E@GBWD_EFGZHDIEK]MZNFODPFTBVXWFXGYZZG[G]C^D_IaYbJc]dYeEf_gJhE
~sio	N!F#[%c&I(]*E+F,H-B/F0d1c2Z3a4G5]6G7F8G9B:F;]<H=B>B?C@BAGBACEDBEXFGGEHaIDJGKDLEMDNDOFPYQIRFSFTHUEWGXDY^ZA]c^G_FaAcGdBeFfBgKhX
~sir	n3H>K?]CJDHHJKHZZ]Ka^h[
~sis	Z!H#H%G(F)I*I+Z,[-H0K3C4I6I7J8X9J;K<Y=H>J?G@IAcBHCGD^EIGHH?IFJIK_LIMGNHOYPGRZSKUXVFWIXZYJZA[X]H^I_[aHbHcIedfFgIhY
~sit	W!H#D%E(G)I+H,J-]/G0I1I3G4Z5[6I7_8I9F;J<J?E@FAJCFDFEIFIGHHcI_JJKEN^PJRHTHUGVGWHYIZF[H^X_HaGbEcZeKfFgI
~siv	o-Y3X4[6XHIcXdJeX
~sja	l!J#Z(G)_-I1Z3J9G=J>H?J@ICKDJHEIHKGMJNJUcV]XJZE[I][aIbJcKfJhI
~sk^	T!F#G%H(e)E*[+I,J/J1K3F4I5K6I7H8J9E;J=I>D@ZAJBBCFEJFJGZHdIEJHKDL]MHOHRISHUGVEWIXHYIZG[H]G^Y_HaFbJcGdHgahI
~ska	f!I#I%J(H)K+K,[-H/Y3H4J7J8J:I;K=I>[?I@GA[BECIDHEYIGKFMHNIOIRJSKTHUIVHWJZY[X]H^Y_YaWbbcXdIfIgJhI
~ske	[!J#J(I)J*]+Z-I/K3H7J9J=J>G?_@FBGDHH^IGKFLbNJOXPJR]TJUJVHZG[J]H^J_JaXbIcJgK
~ski	f!Z#H+Z-J1[3Z9I>J?J@GBHCIDaGIIZMGNIOJRZSKTKXJZG]JaWc[dJfGhI
~skn	y/XEX
~sko	f#H%Y(G)H*I+I,J-I0K1J3]4X6J7J8c9G:H;J=[>E?H@GAZBGDGGJIEKELJMHNIOHRJSJTJUYWZXGYJZY[Z]H^I_YbIdHeJfHgJhI
~skr	Y!X#Y%Z&J(E)H*H+G-F.I/H1H2J3D5J7H8Z9C:G;I<I>J?F@EAHBGCEDDEHFIG[H]JIKJLGNFOWSITGUGVEWIXEY[ZK[F]E^H_IaZbEdae[f_g]
~sks	[(I)J-I9J>E?G@GBIC^DHHaNJVJXKaHgJha
~skt	t/^H^ZF
~sku	u(^@ZZGd[gJ
~sky	uH[P_VI
~sl^	t-J9J>J@HCKHZK[N^ZJa[hJ
~sla	X!Y#E%E)G*I+G,H-E.J/Z1J2J3I4G5J6X7F8H9E;I<K=X?E@DAIBICGDYEJFcGFI[JIKYLIMHNDPEQJRHSGTGU^WFXWYIZX[F][^[_FaDbEd[eYfDgGhI
~sle	h-G/K3J6c<Y=J>JBIDIHJIYKHMJNJPKS[TJUHZX[JaKbYfIgJ
~sli	i#I(J-Z/H3I6X9I:Y>J?J@JBJCJDIHXIIKIOKQYTZU^VJYZZG]Ja[bKhK
~slo	U!E#a&J(J)G*G+H-_.I/K0H1I2]3F4G5J6H7Y8H9E;H<J=E?EAHB^CED[EHFIKJNYOGPFQJSGT]UEVDWHXDYHZZ[Z_GaFbKcEeIfEgGh^
~slu	^!Z#C%J&K)Z*I+I-F.J/X0I1I2^3J8Z9A:G;I<[=Y>]?G@DAHCEDEEHFIGHHAIDJJKEMFNGOFRHS[TFU_VFWHXF[H]X^HaEbGcZfchF
~sly	h%H(I,X-X/]2Y3J4Z6X9X=K?JBGDKF[HEIJMJNJPZTJVJZY_JaJdYfJ
~sma	[!H#H%I(G+K-H/J1K3D4J6Z7I8J9F>Y?H@FBDCIDGFKG[HYIXKYLJMHNHOZPIRIT_UJVHXYYJZB[I]H^J_IbccId^fFgJhI
~sme	w3J?IC^DJHGYXa[
~smi	wH]I[ZG_[
~smo	h(I)X3J9J>J@aAaBZHGIHKJMJOYXJZG_Hh[
~sms	y3I>[HFOGZJ]]a]
~smy	u:]@KHJLZY]
~sn^	w-J1[HET[X[^[fJ
~sna	h!J#J(J-]2Y3X6X:K=K>X?J@IBGCKDJKJMJOJRcUKVIXIZF]JaIbXfJ
~sne	u#J&J9Z>JBJFZHEZ]^[bZ
~sni	r&Y3H9J@ZCJDHFYHGIJK]NZZH[]
~sno	u-^9Y>[@KIJKJNHZG
~so^	R!]#F%a&I(Z)H+E,G-C.J1H2X4G5I6G7H8G9J:D;Z<I>a?FAZBGDCEHHaICJHK]MBNCPHRISGTEV]WGX]YIZX[E]]_IaAbJdBfDgH
~soa	u#I9Z?XHZ
~sob	u9XBYCYGY_Y
~soc	u-]8X:YHJIEZY
~sod	uHKN]
~sof	M!E#@%F&J(E*Y+I-F/X0K1]2I3E4F5I6G7b8H9F:H;H<I>C?E@IAHBCCFDEFHGFHYICJ]KDLGMJNEOGPEQJR^SgTbUEVEWFXFYGZ?[F]F^Ga]bEc[dZeHfWgchF
~sog	y@[MX
~soi	n@_HJMWNYTZZJ
~sok	j#]-J3I9H>J@YBXCKDJFXHEKJMJXbZYaJbKhJ
~sol	O!C#B%d&I(>*F+F,F-D.H/E0G2e3B5H6G7F8F:D;e<H=J>A?ZAFBZCbDBFHGEHAIGJFKFLEMDNBOEQdRKSFUYVYWG[]]D^Y_EaDbCcIdEeHfDg^hD
~som	Q#X&J+I,I-c.I/J0H1H2I3K6X<[=G>D?HAGB?DFEaHEK^LGMIOEQJRHSGUYVHWHXEYIZ^[FaDbYcFeIfZgGhD
~son	S!J#]&J(E)J*I+J,H-^1H2H3^4F5I6H7G9]:I;H<I=I>^?J@WAGD_I[JYKCLJMBN_QIRGTDVZWJXDYGZE[H]E^G_FbEcKdDeHfDg]hD
~soo	q#I(Y)Y@^IXVH^J
~sop	t([1X@XHJP[VIZH
~sor	a#I%J(I)I-H1Y3I4J7J9]:I=J?I@ZB^CJDIHYIGKHMINIOJPXS]TXUHVFXIZ[]J^JaIbJcXfIgJhI
~sos	y@[HW
~sou	c!H%I-I/]3I8H9H>J?J@WAdBYCJDKIIKHMZNJPJTHVJZI]KbXfJ
~sow	m#K3[9K>J?H@YA[DWHDIJKJL[MJNKT]ZHaHh[
~soz	t9JBZHKU[V^ZH
~spa	W#Z%F&J(F*G+H,H-J.Y/X0I1Y2I3^4F5J6G7_8G9G:E;H<I=E>J?[@FAGBACCDBEIFHGGIcJGLHMDNDPFQJRFSGT^UGVEWIYGZB[F]D^H_cadcIdGeJfCgGhB
~spe	N#c%B&_(E*F+F,H-X/F0G2G4D6G7F8G:E;G=D>A?C@[AGBBCBDGE[FYGGI^J_KFLEMHNbOJPDQIRFSFT^UZVGWGX[ZB[_]C^E_EaYcaeFfEgFhB
~sph	o2YH[I^ZI
~spi	k!K#J&Y(J-[/K9I:]=J>K?JBFDJIHKINYUJXJZc]IaJbI
~spl	l/Y>Z?HH]IZZF[[aI
~spo	Y!G#E(K)H*]+I,I-F.K/F1J2J4_5K6Z7I8I9]:H;I<K=H>E@DA^BEDGEHFJGIHXIFJJKFLJMFNcOZPGTFUHVGX]YI[I]Z^YaBbHcFdHfJgJhG
~spr	F![#B%G&H(=)c+[,E.J/D0E1F2G3^4H6D7X8C:B;F<G=G>G?Z@IBXCBDYECFFGGHXIAJ[KCLBMBNYOFPXQHRDS^TZU^VZW[X_YZZ][F]C^H_DaDb[cXd@eEfFgBhB
~spu	j#J3J9Z;Y@JBXHIKJLXNJX[ZI]]^[aEd^fJ
~squ	j8^9XAXBIVKZ]_YfZ
~sre	u,X9^G^HDPXdK
~sri	yHIN[W]
~sro	q9K?[BYEZHIZKaJc_dYgJ
~ss^	G#H%_&F([)D*C+K,D-[.H/J0E1H2F3Z4D6D8G:H<G=^>YAEBYC]EFFDGBHaI]KBLEMHNDODQ_S]TJUFWX[Z]G^Ga[bEdEeFfAg@hH
~ssa	O!E#I%X&I*H+F,G-[.Z/F0H1I3E4G5I6H7G9F:F<I=Z@EAGCcFGI@JGKbMJOFPFQIRGSGTIUFVCX]YGZY[E]Z^Z_GaabIcHdceIfDgHhD
~ssc	f!Y/c>I?Y@KBIDJHYKINJVKZGa[cJ
~sse	W!G#E%[(H,I-G/F0I1J2I3C4H6_7Y8I9F:[;K<X=Y>_?Y@_AYB[CFDEEHFIJHKYLGOIPHTHUIVDWIXEYI]Z^FcGdHeJfDgGhE
~ssf	a#J%J(J)J>J@JB^HHJbMWNJTJUIVXZZ[JeZfI
~ssi	M!E#^%c&H(_*E+X-B.H/H0G1F2G3Y4]5G6W7X8F9J;]?BAFBFCEDDEZFFGDHXIGJFLIMCNEO]P^QHRETGUFVFWEXIYFZE]c^F_EbGdHeafEhI
~ssk	f(J+J7K>G?a@IBIDGH[KIMJR[SJTKUKVIZE[JbcfJhJ
~ssl	j%I(J,Y/]3J4Z6]9H=K@JBIDKF[HEIJKKMJPZTJVJYXZZ_JaJbJcKdYfJ
~sso	V!]#F%Y&J)J+H,I-E.J/J1X4H5K6I7J9H:F<K>]?F@YA[CDDJEIFIGGHYIGJKK^NEQJRISHTFUFVaWHX_[G^IaBcGdGeJfGgH
~ssp	G!]#E%D&I(>)c*F+Z,F-E/D0F1F3a4I6F8D9G:C;H<H=I>B?[@JCDEDFGGHH[IYJ[KELCMDOFPYQHRES^U_V[W]X_[H]D^I_EaFbYcDd@eEfAgChC
~sst	c!]#H%J(J-I/K4J6Y7K9G;J>H?HCHDJFZGJH[IEKFMHN[PJTZUIV[ZZ[J][^J_KaJbJcIdJhI
~ssu	X!G#I%H(E)I*J+I,J-F.K/a0J2K3G6J7H8J9F:G>I?EAJB]D[EIFJGIICJIKHLXPGRHSYTHU^VEWYXGYYZ^[H]Y^H_HcYdGeJgIhF
~ssw	5!@#X(])D*F+?-b/X0H1E2^3?4A5G7[8F9B;D<Y=E>E?DA@B]CGDHEDFCIaJ[KaLYM^N]O@P?QDRASITCUHVDWHX@YEZa[^^]_@aEcId_eZg[h_
~st^	?!E%J&H(B)D*J+@,B-Y.D/?0F1@2@3E5F6I7E8c9]:f;A<G=X>I?Z@bA^BXC^EDFCGDH^I^JFKdL[MENDOIPHRXUFXFYFZF[X]J^A__bAdJeJfFg>hb
~sta	@!a#G&C(Z*F,B.G/D0]2G4B5H7D:F;H<B=E>F?G@]A@BcDJFGGEH^I]K]LJMYNAPES_TCU^V_XCYIZG[E^H_IaYc=dBfdhJ
~stb	y:WV[
~std	j(]HX
~ste	F!F#C&F(F)F*W+b,F.Z/C1C2D4J5H7A8F9@:^;C<E=E>Z?]@YAbB[CbDbEGFCG@JIK[MFNGODPIQFR_SITCUWX@ZF[G]Z^@_DaAcCd?e_fcgC
~stf	yHZa[
~stg	q%Z(J*Y:]>K@ICZD]HJKIUKWYZI
~sti	M!_#E&I(H)E*_+B-I.H0G1_2H3B4G6Z8F9X:Y;G<I=H>Z?aAFB@E_GEHCIGJFKDLZM^NGOaPESFTXUEVBWG]C^D__aZbDcEeGfCgX
~stk	j!K-J2Z3J9Z:^@XBXF[HEIYKHLZNWUYZFaKfI
~stl	u9JH]IXZI
~stm	u-Y9ZHGKYZJ_Y
~stn	r3K9J>^BXHHKJZK^X_^aKfIhZ
~sto	K#Y%I&H(F)I*D,Z.Z/X0[1Y2C3]4E5b6X7H8G:D<G?E@IAZBICBDAEGFFGEHZIBJXKYLHMHNbPCQIRZS[TAUCWEXAYC]a^FaDbJcJdDfagFhJ
~stp	w=^HZZJ
~str	D!C#@%C&E([)f*c+i,]-E0B1C2D3B4E5G6B7C8H9?:@;D<E==>B?IABBXCHDhEEF^G@HXI@JJK;LAMBN[OaP]QaRASIT?VEWXXCY_[E^F_Ga<bEcBeBg^h?
~sts	_!I#F%a(G)J*J,J-I3I4K7J8K9G:J=J>I?IAKBHCIDIHYIIKILKMINJOJPJRISbT_UJVIXIYKZH[J]J_GbIcXdJfHg]
~stu	Y#G%I(H)Y*I+G,J-G/I3F4I6J8J:I;J=H?C@[AJCXD]EKFJG]H]JJLIMFNFOHPIRWTHUHV[X_Z[[I]H_Ha]bHcHdIeJfGhH
~stw	wDZHIPYQYY]
~sty	i#X,_3Z:[>J@ZBIIIKXMJOJZDdKfJh^
~su^	]!I#J%W(F)I+K,X-H/I0K3F4I6K7J8Y9F:I?GAKB^CIDYEJGIHDIGJJLIOHRXSITIUIVHWJXHYYZ_[J]I^I_YaGbIc^e_hH
~sua	S!Z#H%H&K(])Y*F+J,G-F.J0I1J2J3G4H5J6I8X9F:^;Z=Y>D?CA_BJEHFJHZJIMFNEOXPIQKRHSGTFUFWHYJZZ][^]_ZcGeJfFhE
~sub	e!J(Y-]/J3G9Z=^>I?J@[BGDWHBIGKGMHOGPJZbaJbKhK
~suc	U!G#X%G(F*J+G,J-G/e0J3E5J6I7I8J9F:H;I=G>G?H@^AGBfCGEIGIHHIFKFLHMYNDOGPGRJSHUFWIX_YIZZ[G]F^HaFbIdEeYfGgHhG
~suf	b%a(b-E3J9J>G@HBHC_DIHJI_KIOKPJVJZE]JaHhI
~sui	f#_%K+Y-Y/W1J3J8K:W>Y?H@XB^CHH@IIKHMINHRKV]XIY[ZI[ZaIbKcEfIhI
~suj	m-J0Z3I9J>JA[CKDJGXHHIJKJO_Y[ZI_IdYfXhZ
~sul	b#J(I-G/]3H7K9H:d;Y=J>I?I@GBYCIDIH@IGJKKHLKMENZOJPKU[VIWJXJZD]I^Xa[bYcJhX
~sum	m!X8Y?]BKHHKXR[ZG
~sun	b!I#I%H(H)J*H+J-G/I3F4[6K7I8Z9H:H;K>G?^BKD]EJGJHIJJKFLZMGOHRISZTIU^VFWZXHYJ[I]Y^I_ZaYdHfXgJhG
~sup	W!I#H%J(^)H*C+J-H/X1d3Z5]6J7X8J9X=H?ZBXCZEXGJHXICKHMGNGOIPHRISITHUXVFWJXFYJZE[J]H^JaGbHcHdHfGhX
~sur	g(Y-I9J=I>J?J@JBIDJH^IYKIMJXJZ^[K]FbYeZ
~sus	m![3J@XH]X[ZJ
~sva	p!K#J+J0[3J9Z>G?J@KAKCJDHHZI[KJMKTJVJXYZG_[aHbIfJhJ
~sve	u!^>JDHHXY^dH
~svo	w3XOZ
~svr	y*[9J?^
~swa	p3J?Y@^C]HFZH[Y][aFcX
~swe	g#H&Y-I4[9Y>J?Z@ICIDYH[MJRJS]ZHbKcK
~swi	[!^#H%I(H)K*I+I/I0K1X3J4J6J7I8I9G:H=H>]AHBDCHDFGHIHJJKGLZMHNHOHRGSZTJU^V^WJXIZA[I]G^HaGb^cIdaeXf[gJhX
~swo	5!@#X(])D*F+?-^/X0H1E2^3?4A5G7[8F9B;D<Y=E>E?DA@B]CGDHEDFCIaJ[KbLYM^N]OCP?QDRASITCUHVCWHX@YEZa[^^]_AaEcId_eZg[h_
~sy^	l-YA]HFI^KJ
~sym	f!Y-[/X3J9I=JBJCJHEIbKXMIN[XZZF
~syn	F!?#A%c&E(E)B*C+J,C-?.E/B0g1h2X3F4^5D6G7A8^9>:@;B=A>>?A@>AEBACAD>EBFCGjI=JBK=LAMaNCOAPHRfS@TAU@V>WCXAZ9[C]@^A_Da@bBc]ddeJfggAhA
~sys	[!G#J%H(I)J*J+Y-F/I0J1K3X4J6J7J8J9G:X=I>F?H@ZAJCHDbFJGHH[IXKbLHMFOEPZR_TIUIVGXHY]ZI[I]I^I_JaGbIcIdIfIgJhF
~syw	r%[(K<]HIZKdXf^
~sz^	i!J#[(X)]+J3I9Z:Z=K>J?J@IBGCJDZIXMJPJUJ[IaJhY
~sza	k([-^3J9I:]>J?J@JBJCJHCIIMJNJOJZY[[aXcXhJ
~szc	m?I@]BJCaDJEJGJHJIIKJM_VJWYX[ZGaJ
~sze	k!J#J(I-I/J3I8]9^:J=K>H?H@IB[CJDJIIKILXMJN[PJS_TIVJWJXJZE]]_KaHcJfJhK
~szl	t-J/Z9H@IB^HEIJK^MZZG
~szo	t![#J3H:^BIDJH[LXZH
~szt	y=IHZM[PZZJbH
~szy	h!G#J%K(W)J*J,J-[/J3H4J6a7K9[:I<Z=J>F?ICZDZHCIGKELJMIOYPIUYVIXI[J]I_ZaHbXcJdIfJhH
~ta^	C!c#J%J&C(<+J-[.J0C1F2]3[4E5I7]8Y:E;Y<E>J?^@_A[EBFHHEIXJBKbL[MENBPXQIRCSAT>U]V^W>YB[H]E^[aAcDdHeGfDgChc
~taa	_!^#H%H)I*J+I,K-X.Y/J1J2J4J6J7J8J:W;Y=J?]@FAHBGCIDFGIHDIFLXMHOJQZRIU]V^XIYKZB[[]G_ZaGbJcKdXgJhX
~tab	Q!H#Z%G&J)H*F+G,I-[.I/H0]1I2J3J4G6H7K8G9D:I;Y<J=X>H@GA[FIGGH_IZJHKFMXNEOFQJTFUJWXXJZZ[J^G_XaIb[dIeIhE
~tac	S!F#F%D&I(E)C*A+I,D-C.I/H0G1G2G3e4a5H6G7H9_:G;H<I=Z>]?H@CAFCcD_E^FHGDHGI@KDLHMFNFODPFQIRFSIT^UGVBWIXYYHZ_[E]E^F_DbFcbdHeHfDgFhE
~tad	W!b#H%H)I*I+I,J-]/Y0J1Y3F4I6I7I:];]=G>G?G@EAWCGEIFJGIH>ICJJKDLIMXNHOXPHRJSYTHUXV^WIYYZ@[I]]^I_JbYcZgIhG
~taf	e!J%I(])Z*W+Y-I1J3I8Y=K>J?I@IBICIF[GXIJKIMJP]UEV]ZGaKbJc[dZfH
~tag	]%H(G)J*I+J,K-E.J/J0J1K2J3F4[5J6J7I8H9J:Y;X=I>E?Y@ZBGCFDGEJFJGXHcICJIKGLIMFN]OHPHRJS^TIUGVZWJYIZ@[H]FaGbGcZdIfXgJhJ
~tai	W!F#H%H&^)I*I+H,Y-Y2J3I4I6J7J8J9J:X=H>I?H@FCZD^EXFbG^HAIbJIKGLJMINYPHRYSIVFWXXH[J]H^H_HaHbGcIdHeKfIgIhH
~taj	w>Ja[
~tak	V![#E%F(F)D*E+G,H-E.J/Y0J1J2I3_4[5I6I7H9E:F;[<Z>I@XCcFIGFHEIHK[LFMaNFODQKRHSHTGU]VCWIXFYI[J]F_FbGdHeJfHhX
~tal	K![#F(X)G*G+G,E-Y.J/@0_1]2G3^5F6D8D:_;F<HAECEDHFFGDHXJ_KILCOBPGQHRJSZTZVHWJXJYJZI[J]@^F_YaXcBeJgchC
~tam	a#Y%_)J*J+I-Z/I0Z3D4J6Z7J8J9H:X=Z>[?G@[AKBZCHEYGJIGKDLJMFNGO]PIRZSJTIUGWHXHZF[I]G^J_IaXbHcHdFeJfEgJhY
~tan	Q!](D)Z+I/F0H1Y4H5I6F7G9E:[;b>F@?AEBZCDDGEFFFHFI^JJKALINXPGRESETDU^VFWFXKYX[H^^aAbHcWfJgFh]
~tao	p%Z(^3[:[HHZI
~tap	f!J#X%Y(H*^-I3F4Y8K9G:K=K>_?JBGCbDYEIHBIGKGMJNIOYPITKVIXH[J]JaEbJcJdJe]fJhY
~tar	L!G#G%D&H(_)D*C+Y,E-?0X1Z3F6D7D=F?IADBcCIDXEGFIGaHFIDJIKbLCMaNJOEPARCSBTIUGVJWIXA[F]Y^C_Ka[bZd?fd
~tat	O!J%G&I(B)G*I+E,I-D0Y1H3^4H5H6F8G9A:G<J=C>G?E@GAGB^C^D>EIFGGEH_IEJFK]LGMYN[PIRGSbTDWGXcYFZE[F]C_Ea^cXdYfIhC
~tau	n(J6_HJR_ZHa[fI
~tav	p!J(Y)J/Z3^9J=J?IBICJDJHFIbPKSJTJUJVHZF]K_ZaKbKfH
~taw	h%Z(I*Z-I/J2Z7]9I=J>J@_CJDIEZHEIGKGMINIPJUJV[WKZD]_aJcKdJfIhJ
~tay	i@IBIHII[L]T[ZG[I]Ka[g[
~taz	a!I%I(H)J*K+J3I7K:H=H>J?H@ICJDGHZKKMJNHS]U[V^W]XWZ][K]J_JaJbIcHdJfY
~tba	u-]3KHJIX
~tbe	h#K(J-K3J8J9I=I>J?K@IB^DJGIIJKHLJMZNJPIUHVYWZYJZG^KaJbJcYdFeIfbhJ
~tbo	rBHHEcc
~tbr	l#J%X+K-I3a4J5Z9I=^>I?Y@JBJDHHDIXKJOHVZXKZHaI
~tch	Q!Z%G&H(Y)I*G+F,I.F/E0I2I3A4G6_7G8G9D:F<I=F?I@FAdBACDDCEHFHGFHYIAKGNEOdPJQJRDSGTGU]V]WIXFYJZ?[H]^^[bYcEdYfZgFhY
~tco	r!^%I-[2H3J@JBJCJDJHDIHKJL^NHPJVKWHZI^KcJd]eZ
~tda	o1]3Z>]?JCJDYZHfI
~tde	g(]8Y=Z@JBKNIR[WZYWZJ
~tdi	w!^HHRXZJ
~te^	I!?#B%C&E)G*X+I,F-G.I0Z1I2D3G4X5X7H9G:E;X<E>a?]@EACB>CIDJEHFCGIIYJCKZLFM_OZPIR_SFTHUAV]WJYXZ^]^aIbGdFgHhZ
~tea	T#H([)W*H+I,J-F.K/I1J2K4I6J7K8I:];J=G>A?X@IAJBICIDFEJFIGHHdIEKFLIMdOHPHQYRISITIUGV]WIXHYWZE[H]GaDbGcHdIfH
~teb	I!E#C%^&J(B)E*G+G,[-E.I/H0[1[3D4I5X7H9H:E;I<X>D?E@DA]CFDDEFIEJXKELENCOFQXRYSGTEUBVCWFXEY]ZG[E]F^D_]aWbIdbebf]hD
~tec	Y!H#X%E([)H*G+J,I-d._/H0H1J2]3G4I6J7H8J9E:F;a=G>G?G@FAIBJCHDGEIFZGHHWIbKDLJMGNHOXRJS]UJVGWHXIYIZ>[H]G^Z_HaHbHcGdGeJfGgGhF
~ted	u1XHYZZaJ
~tee	f!J#]%J(J+J-G3E9Y>F?HBFCHD^GKHII_MFNFOIPYRZV]XJZW[J]I^J_KaIbJ
~teg	[!H#J%H)H*]+I,J-Z/H0J3D4J6I7I8J9H:H;J=Y>]?Y@YAJBECXDEEEGJHEI[LJMGN]OGP_RKSZTHUFVEW^XHYJZB[J]H^JaFcHdae]fFgHhH
~teh	b-[3[9K:J>I?Y@JBJCXD]HCI_KILXMJVJXKZD^JaHcXdKfY
~tei	e!]#](J*K-F3G4J7Y9[:I=H>H?I@DBGCHDHHHKEMINXPJRITJU^WKX[]Ha]dJhI
~tek	m%I2]3K9J:K<[@JF[HGIaKJXJZIb[
~tel	J!F#Z&H)D+G,I-G.Y/E1G2G3d4D5G6a7C8E9C;E=G>b?Y@IAEBIDcEJFFGGIBJGKCLDNIOdPBQYRFT^UZVZYIZC[H]H^D_CaYb^cDd@eGfEgEh@
~tem	M!G%H&I(G*I,G.H/D0G1H2G4F5H6F7E8F;G<H=J>@@cBZCID_EJHIJHKbLeMHOHPDQIR^SGTcWFX^Y^Z@[D^G_EaAbEcXdCeHgE
~ten	C!H#X&J(Y)^*J+C,].I/C0]1A3Y4C5G6B7C8F9H:_<E=J>D?DAcCYDFEAFHH[I]J@KFLFNEOBPJQFT>UbVEWcXhYC[G]^^F_CaCbBcAd@e]f_gC
~tep	^!Y#G%X(H)J*Y+H,J-G3F4[6]7C8J9F:H;K=I@FAIBFDYFJGJHbIFKHLZMHNHOHPXR[SJTHUIVGWJXHYJZ_[J][^J_JaEbHcIdJfGgJhH
~ter	;!Y#J%H&D(D)?*A+Y,B-c.E/a1D2[3_4B5D6J7D9G:Z<E=F@YAEBGCXECFYGYHFIeJcK[LEN_PDRZS[TDU>V=WJX?YEZE[H]f^W_BaDbZcYeFgYhX
~tes	Y!G#I%G(G)H*J+J,J-I.K/H0J3]4I5K6I8H9^=b>E?GA[BaCHDEEJFJGIHKIELHMGNZOKPGQbRISHTJVFXF[I]F^I_HaFdFeIfHgIhF
~tet	X#J%F(F*G+I,I-J.J/H0H1Y3Z5G6H7Z8I:F=C?DAJBHCFDJFIH_JIKILGMDNGOGQKRHTFU^V]WHZG[G^Y_WaDbEdceIfYh^
~teu	U!F&K)X,Y-D0I1I3Y6I7[8Y9E:X;W=J>H?C@DAZBHDJEEFIH[KFLIMINDP[RGSHTHYI[J^Y_YcFeIfEhF
~tev	j%I-J3J;Y?]HXIZJXKHN_ZFhJ
~tex	u>^?[@JBZDGHEZJ_Ka[
~tez	uHIQXZZaZ
~tfa	pBGHYM]T[Z[hK
~tfi	n5^HHJXa[
~tfl	t(XH_ZG
~tfo	w(Z.G>XHZ_[
~tga	y([HJL^TJ
~tge	e!_#H%X(H)K-I3_4J8J9J:a=J>H?J@GBHD[G]HDIHKGMINJPJUWVIXIZD[K]I_JaJbJcJdXhH
~tgl	q@KHJP_V[ZH
~tgr	j!I#Y1[3J=K@JBYDKPITYV^ZF[^bJ
~th^	C!B#D(X)I*X+K,[-Y0I1B2Y3I5E7[9F:X;[<H?J@FA_B]CHD^F]GHHBLYNYPIQHUAV>WJX@YDZb[B]F^C_XaabZcIdAfAgI
~tha	H!K#G%J&H(F,E-a.X0G1Y3I4]5Y6F7E8E9_:H;Y<H=K>a@EA]B]DGG[HHIXJZLWMFO[PFQJSHTKXFZC]B^]_IaGbCcDdHeGfIgJhG
~the	B!X#@%F&H(Y*G,Z-I.F/^0E1E2I3_4D5E6E8W9a;H<F=J>Y?cBAC[ECFXG_H[IKJDKXLYMANJPHQHRHS[TIUIWYZH[[]D^E_KbEcIdDeDfYgIhC
~thi	L!F&J)H*H,G-Z/F0G2H3H4F5H6J7Z8]9_:X<H=Y>C?B@aAXBJD[EHHHIGKZLIMJOEQISFTEV_WYXEYF[I]E_IbHcFdEeHfDgFhI
~thn	u-HJ^
~tho	J!E#D%G)[*_+b,F/F0H2I3X5J6G8G9E:E;G<I>[?b@FAFBYCdDaEFG[MDOZPIQIRFSEUAXEYGZ<[Y^DaEbGcEeDfDgF
~thr	S!G%H)H*F+Y,I-B.J/H0I1H2J3J4I5J6J8H9Z;J<K=G>F?F@JAHB^CEEIFJGHH]JXK_LHMFNZOHRHUFWHX_Z][G_Fa]bIdGeWfIgXhX
~tht	w,^HH
~thu	r,I-K9I>_@YBIH_IJKJZF
~thy	r0YHJfY
~ti^	S!D#D%J&I(Y+F,I/F1H2H3_4F5I6F;I=_>D?X@FA]BFC]DJE]FWGYHZI]JJKELFMZOAPHRHSGTEU[WZXCYGZF[Z_Ia@bDcJgGhC
~tia	S#^*H+H-G/H1J3I4I5K6I7I8J;J>GAJBYCGFJGHHWIJJIKGLINDOIRIS[TIUYVXXGYJZ^_Ib[cJdGeHgK
~tic	J!F#I%C&I(J)C+G,^-C/I0G1G2H5I6G7I8E9a:D;H<[>]?b@HAFBICGEFFIG]HcICJFKILZMAN]OFPEQIRFSFTDUBVGW[YWZE[E]H^]_EaabCcHdbfEgFhC
~tid	f!J#[%J(I+G3H4J6K7^9H:I=I>F?H@]BFCHDXHZIGK^MHNIOIPJRaSITJUKVZXIZD]IaIbIdHhI
~tie	U!F#G%Y&J)W*X+F-b0H1I2G3_4Z5J6H7]8H9E:E;H<J>C?DAJBAD]EIH?IbJJKGMHO[PcRYUGVJWHXHYIZA[F]E^F_ZbFdBeIfDgHhE
~tif	Y!X#K%I)J*H+J,_-I3_4J9J:I=H>G?]@GBGDHGIHbJZKHLIMHNIOJPJRJSJUGVHWIXJZ@[J]F^IaccIdIfIgJhI
~tig	W!K%c(^)I*H+I,G-E/I0J1J2I3H4F5X6H7H8H9I:G;b<J>^?K@CAJBDDCEZFJGHIFJILGMZO]PHSYUFVEWGXIZI[H^G_HaXbGdDeIfEgIha
~tij	i!Z#H%K-J9K>J@_BJCJDXHCIFL[NZRbT[VJZF^JaKcJfH
~tik	r!Y3^>JVZZI
~til	H!]#I&F(Y)I*A+E-H/G0Y1]2E3B6I8X9I;J<F>X@_BICIDDFDGEHFIZJCLWMcNCQWRESBT^UBWCZH[X]D_[aJbZcId[fZgXhA
~tim	M!D#_%^&G(D)G.H/D0E1G2H3C4E5H6H7F8E:E;G<H=E>??C@XCIDYFGGFI?JFKbLFMWNEOaPEQIRfSFTJUEVDWJX]YFZJ[F]^^F_EaabDccdEfFgF
~tin	^!H#a%H(H*J+I-F.W/Y0_3D4I6]7J9I:I=I?F@cCGDDFYGKHDIFJKLXNFOWPIRYSJTXUJVHWKXaZ@[I]]^J_JaHbIcIdJfHgIhG
~tio	?!@#C&G(K)E*[+]-[.F/?0A1I2C3C4B6K8H9>:X;H<^=^>>?_@=AHBJC^DZEeG[H^IAJIK>LIMFN^ODPDQZRESHTHUaVIWZXJZG[X]F^__EbBdaeagFh>
~tip	c!J#_(J-I9I:_>I?J@IA_BHCJDIHBI]KIMXNKOZTJVKXJ]KaHhX
~tiq	q-H3J@JHXIJK]N]WXZGaZhJ
~tir	e!J#I%J(J+J-J.Z1_3J4]8X9J=[>J?]@JBGCGDYH@IJMJU^VIWK[Y]JaIbJcJdJfI
~tis	f,[-J/X=I?JCJDIEKGKHYIFJXKJNaWIZEa]cKdGfK
~tit	^!I#Y(I*J+I-Y/H0J6J7d9I:X;K=E>J?E@[A_BFD^GJH_IGJKKELIMHNFOGPJQXSITIUJVHZA[I]H_GaHbGcHdZfJgJhG
~tiv	G!i#H%D&c(E)Y*I+C,]-J/F0Z1E2D3Y4A5F6X7B8[9A:=;[<K=A>I@?BJCJDCE?GYHEI>JIKGM@OAPDRCSBTGUfWHX_YXZ:]Aa?bJcdd^e_fCgZh?
~tiz	w9[>J?JK]ZGaI
~tja	j!K#J(I)Z*K-J2Z3I9H:J=J>I?J@ICKDIEKHCIHKIMJNJS[UaVHWJZF]JaJbIcJd[fbhK
~tka	y9JZ[]^
~tke	y@[HJI[
~tki	o-J9[:J@XBJF[HHI^KJNXUZZI
~tko	Z![#H%X&I(Y)W*G,H-E.J0H1J2Y3D4G5J6I8Y9D:^<J>D?E@DA]CYDXEIFIHFJIKELXMFNFP[QJRISHTFUFWHXJYIZY]Z^]_[aGb[cGdGeJfFgHhG
~tl^	j-K9J?HDJH[IXXbZI
~tla	w9J@KH_I]ZI]K
~tle	r&Z=GHZNZc]
~tli	c%J(I)J*Z3J:J>J@HBIDHEJIWMJNdOJPJSITJUHVIWbZD[K]JaIbJcJdJfJgIhY
~tlo	W!I%J(J+J-I3H4J7J9H>G?I@FBcCJDJGJHbIHKILJMcOIPJVIXKZD[F]J_IaJbHcIfKhI
~tls	yDHHDYa
~tly	]#Z%J(I+J-a/G3J9J:J>I?I@aBICJDJGXHJMJNJSYVZ^JaJ
~tm^	n%KBGHHReZKdHfH
~tma	h#I-]3J9Y>I@KDKHcKXZHfJ
~tme	g!J(X*K-J3I9J:J>X?J@HBICaDIF^G[HFIIKIV_ZZ]JaJ
~tn^	q#K,X3]>JSJc[dZ
~tna	r-J>[HGIZKJTYVZZIbZ
~tne	a!H#J%[(G)J*J+J,Y-G/H0J3H4J6K7J8]9H:e;K>X?I@GAJCIDHGIHJIFJJKGLJMFNIOJRJSZTHUJVHXJYJZB[I]I^J_YaHbIe_fYg[hI
~tni	i!I#I%J(J+I-H/K0Z3Y7K8K9G:J=J>Y?I@XAJBGCHDHEJHXIEK_MHNIOZPJTKU[VIWKXHYJZF[K]I_^aGbJcYdYeXfHhY
~tny	g!J#J%I+J3J4Z6Z8X9J:J>J?Z@ICJDGKKMJPZUJVIXJYXZXaKbJcJd_eJhJ
~to^	C![#a%[(?)J+D-D.F/H0H1Z3^5D6D7C8D:[<D=>>E?H@DAHB[CHD[EBFDGHHYIKJIK@LXNJO]RFU]VaX[Yb[D]^__aZbDcCdFeDgBh>
~toa	r)_U_VIZI
~toc	g!J(])I*J,H-J3I9G=F>G?G@JBYCIDJIIK]NJRJVJXIYgZG]JaYcFfH
~tod	R!G#J%G&J(D)F*b+[,G-X.I/F0I1X2I4F6H7H8G:E;I<J=E>C?d@aAHCfDCEGFIGGHIIAJHK@LHOEPFRFScU^VBXZYH[G]E_GaBbFcGdFeIfFhF
~toe	i!Z#I%X(J,J-I3_4K6[9G=X>X?J@GBICJDIIHKIMJNIOFPZUKV]XJYJZZ]IaF
~tog	l(H-K6^<X=Z>J?[@HCJHJKYNJTHVJW^
~tok	W!G#H%H&J(G)H*H+H,l-X/H0J1I2J3E4I6I7H8I9F:I;I=G>F?[@FAJBECHDFEIFJGIHJIFJIKELHMHNIOGPFQKReSJTIUHVFWJXGY_Z@[I]G^I_HbHcGdHeFgJhG
~tol	Z!H#G(F)Z*H+I,I-G2K3G4]9F>Y?YAKBCCFD[HIKXLJMGNXOGRJSJTHWKXXYZZZ[I]H^X_JaGbIcGd]fIgH
~tom	U!H%Y)G*I+I,I-].K0H2I4I5J6J7H8J9E:H;J=[>[?D@aAIBGCHDFEIFJHYIJJ[KJLIMGNDOHPHRJTHUGVFWIXbYJ[H^G_HabbJcJdHg[hG
~ton	X!C#G%F(e)Y*H+I,_-F.X/I0J1J2J3D6J7G8I9F:Y;J=H?F@EBDCHDFEJFJGXH[JIKFLIMFNGOISaTGUGVEWIXIYK]H^I_IaKbYc_eJfGgGhG
~too	_!I#H%G(Y)Z*H+J,J/]0J1_2Y3G4I6J7I8Z9E:J;J=I>[?]@CAWB^DHFJIFJ^KELJMGNEOXRFSITIUHVHWJXFYJZB[J]Y^Z_JaFbHcHdGfFgZhI
~top	P!X%E&J(D*H+H,H-D0^2H3D4G5I6G7G8G9B:G;X<I=X>D?E@BA^B]CEDDEHFIGEHbICKBLHMbNEOGQJRZSFTFUGVDWIXEYE[F]a^I_FaDbdcGdEf_hH
~tor	B#B%^&b([)_*^+D,H-:/H0E1A2c3^4]5^6H8_9F:e;H<b==>]?^@=AEB@CDD?EEFEGBH^IBJEKXLBMEN[OEPbQ_RCS[TJUHVZWGXBYBZ<[@];^H_aaXcIdIeKfAgJh=
~tos	f!J#Z(J)^-[3J9I=G>J@WCJDIH^IIKINYU_VHXJZH]KaJcJfH
~tot	f!^%^(H-I2^3H4J9X:Y;J=K>H?JBWCIDHHFIHKILXMJNJOYTGUJXHZZ[X_YcJdKhJ
~tou	X!^%G)_*H,I-Y0I1]2J3D4H6J7H8J9_:G;K=G?EAIB]CGEIFJGHH>IFKDLINYOGSYTXU^WHXHYIZG]G^]_IaYbHcGhI
~tow	Z!F#H%G(Z)G*H+H,J-_.J/I0I1J3Y5K6I7G8I9Y:W;K>G?E@EAYBYCFDXEYFIHYIFJIKELHM[NFOIPFRHS_TIU]V[XGYJZY]G^H_GaGbEcGdEeJhH
~toy	t#]-J9XBJHEKJVYZK[XhZ
~tp^	yHIc^
~tpa	w@JBJHXS[ZG^Kh^
~tr^	S!I#E%Z&J(G)F,H-I0I1J3K4H5J6I8I9E:Z;I<J>D?D@^AICXD[FHGXHFI_J^KaLHNEPEQKRXSFTIUFVYYIZJ[F]I_KcXeJfEg^hE
~tra	>!G#G%D&C(Z)e*_+a-E.E/h0H2C3D4H5A6E7b8@9<:Z;@=Z>E??@[AEC<DbECFFGBHaIDJJKCL@MENFQCSdTdVCX?YDZZ[J^I_Ya?bEcEdIeZfXg^hA
~tre	T!I#W&G(C)F*E+b,F.Y0I1I2X3H4I5I6H7F8G9C:F;G<J=H>B?Y@[AHB[CGD_F]GHHJIFJIKGLHOKQbRHTFUFVCWHXCYGZ_[G^H_GaabFdEeIfEhE
~tri	M#[%H&H(Z+_,G-D0J1G2I4E5H6G7F8F9C:W;F<I=a>C?CAYCJEGFXHaIAJEK]MCNdOHQcRFSFUFVIWGXbYG[F]C^I_DaJbDcFdEeHfEgFhI
~trl	g@HBJKKMZNK^JbYhc
~tro	H#I%@&F(J)@*D+Y,H-^0D1G3?4g5f6C7E8B9>:F;I<D=?>Z?B@YACBaD_EDFDGHH@IbJdK:MJNGOZPBQJRISXTDU@VGWCXaYZ[G]A^F_JaXbBcFdHeE
~tru	^!I%Z(F)J,I-W/I0J1Y3J4H6J7J8[9K:J=G>J?J@HAJCKDGFYGJIJKHMINIRWSITJUIVHWKXK[K]J^^_IaJbIcZeZfYgbhI
~try	c!Y#W(X+H3]>G?JAJBFCJH?IINXO^VJYaZF]J_YaZbX
~trz	d!I#[%J(I*K+J-G.Y/J0Y3]4J8J9E:^=X>X?H@ZBGCHFZGJKGMZNGOHPJRJSJTJUJVIWJXIZE[K]G_XaZbJcIdIfXhJ
~ts5	n#GH[Tb_I
~ts^	T!I#J%I+[,J-a0Z1J2J3F4I6I8J:I;G=H>H?GAYBBFJGYHGJ[MFNXO[PYRJT[VHWIXHZC[H]F^F_GaXbHcYeJg[h]
~tsa	p-Z7[9K>GHZIXLZNHTIXJZG]]aG
~tsc	u.]6aBINJZI
~tse	^!J#I%a(F)J-J7J:J=J>ICJDJHAIYKYMJNFPKS[TXUHVHWKZE]G_JaIbIcHdJfeg]hJ
~tsf	n)K*^?aHHXZZJ
~tsi	e([+X3I?IBJCZD_GZHFL_PJZE
~tsl	y6^ZJ
~tsn	y-Z9ZHX
~tsp	c#[%J)J*Z1X3J7^@IDJHEIGKJN]OWPJVJZD[abIcZhJ
~tst	k-I0^3J8^9J>K@ZBICIEKHFIHK]MKO[S]UKZGaJeZfI
~tsu	y/HAIB__HcX
~tsz	yHZaZcY
~tt^	M#X&H(F)J*^+J-Y0F1F2W4F5F6D7C9Z:H;E<]?A@XBJDJEJFFGGJFKZLBMJN_PARESDTXUHVJWYXIZ[]a^]_BaIbHcCd@eGgFhX
~tta	Z%[&K(G)I*H+I,J-Z0J2J3I4^5J6J7I9C:G;I>E?Z@aAIBWCFFJGIHAIJLIMHNaOXRJSIT_VGWHXFYJZ[[H]G^I_YaGbGdGeJfGgIhZ
~tte	M!D#[&I)I*D+F,W-[.H/a0[1G2Z4E5H6F7E9H:J;F<I=J?E@]AGCJDJEIGDIeJDK@LJMBNXOFPHQIRZTDUCWEXcYGZX[E]]_DbFdBfFhY
~tti	Y![#]%d(J+K,X-Z/J3[4J7J9Z:H=H>G?H@[AZBECHDGEJGIHEIHJKKEMINIOIRJSJU_VGWHXFZC[I]I_IaHbIfHgJhH
~ttl	k+K9KDHHIXbY^ZJ
~tto	Y!B#D%I(b)I*I+H,I-E/H0J1J3Z4H7I8Y9I=H>Z?F@EAHB]CXEJFJHEJJK[LIMFNFOZSZVEWIXFYI[J_^aZb[cHdHeJfGgJhF
~ttp	yHIc^
~ttr	b!K%I+Z-J0J1J3X4K9J>I?KBICIDIG]H_I_K^LXMJNJOJP[TJVKXIZD_JaIcIfGhI
~ttu	qHJKJZIh_
~tu^	f!H%X-J0[3I9J:I=I>J@IBYCWDGHWIKKIMINJPJSbUFVFWZXJZY]KaIbHcIeKfXgKhJ
~tua	^!J%I(I+K,J-G/J0J1^3I4H6J7K8I9I:J=I>I?H@FBWCJDIGHHIIZKELJMXNGOIPJR]TJUJVIXJYIZA[I]K^J_JbJcHdGeIfcgXhe
~tub	y>[HIKYZJ]Kc[
~tuc	e!J#I(I)[*K+I-J0J3J9G>J?J@XBHC[D_H]IIKWMJNJPJTJVJXWZ]_JbJfJhJ
~tud	f-K3J9Y>G?E@IB[DIG[H]IZKJNZTZUJV^ZG^Y
~tue	f-H@ZIIKYQXR[XJZAhc
~tui	t>W@aH]ZIdI
~tuj	l%Y(])Y*I+Y=HBIDIPIVKb^fX
~tum	w1ZHJKYaY
~tun	[!J#I%Y(K+I0J1X3H4]6J7K9H:J=H>X?I@ZCHE]GJIHKHMINGOITFUIVHWIX_YY[J_JaXbac[dHfFgJhJ
~tup	a!H#I%I(H)I+_,^-J1J3Y4K6K7K8J9G=J>I?H@IBHCHDdE^GJIJJKKIMJNIOKPGRJTJVHWKXJYKZD]J_IaIbJcJdDeafIgKhJ
~tur	L!_#G%Y(A)^*X+G,Y-H0G1E2G3F5G6X7D8^9A:F<[>D?F@EAFBDCCDCEDHFIGLFMBODPWTDUbV]WCXDYXZG[G]D^IaFbZdeebfXgHhG
~tus	nBXHXK[RZZJb^
~tut	d!K#J%K(J)J-a/J3F5X9Z:J=I>H?J@IB]CJHXIEKFMJNYOGPJS[TXU]VHWKXJZD]J_JaYbJdJgXhJ
~tuu	y9[HK
~tva	t)J*Z>[HILZ
~tvi	uHYZI[[
~tw^	t-^
~twa	f!J%Z1^3J9Z>J@GBICJDJGJHZIYJWKXMJNJQXVJXJYZZ^]KaIcFdJfI
~twe	X!F#F%F&K(G)H*b+I,I-E0Z1I2J3X5I6]7H8X9E:G;I<Z>D?E@cA_BHC^DYEIFJGIHGJIK^LYMENFOXPGQKRHSZUGVFWHXFYIZ@[H]E^I_GaFbHc_fEgIhG
~twi	d!I#G(I+I-J/G3I4K7J9G:K=I>Z?IAeBGDHEIH[IHKGMJNJOIPJSYTXVJXIZZ[J]I_EaGbJcIfJh]
~two	O!G#F&J)F+G-X.I/K1H2Y3I4J5F8G9[;G<I=H>H?C@KAHCEEJFIHKNYOGPDQ^RFTGU]VYWJZZ[Z^Y_FaBbJc^d^eHfEgE
~ty^	M!J#F&I*[,G-b/E0H1G2H3J4F5H6F7c9C:D;Z<K>[@HA[B@C[FHGEHYI]JZKBLFMYOEPIQ^RFSFTIUEVEWEY[ZC[E]D_EbYc^eGfEgEhF
~tyc	t*Z3JDKHGIHKZNYU[ZIh]
~tye	oEJHIca
~tyf	yH[I^ZH
~tyk	yNYW[
~tyl	f!K#J(K)K*J-J3J9I:J>J?[@]BGC_DHIIKIMHNJPYV^XJZG[aaHbHhJ
~tym	o-X:[@ZL[TZZI
~typ	W!H#]%H(G)J*J+J,^-E/H1J2I3a4K6J8I9G:a;J=J>C?H@^AICFDGFJGWHCIaJJLJMFO]PIRJTHUJVHXGYJZE[H][^J_IaCbIcIdIeKfHgJhc
~tyw	t![QXdZ
~tz^	u(X:W>[
~tzd	tOZPYZI[[
~tze	P!W#J%I(^+I,G-F/H0I1I2J4F5I6F9I:[;]=X>E@HA^BXDCHJI[JGKELWMDNDO[QJRGSHVZWIYH[I]_^X_Zb[eGfFgJhE
~tzl	wCZDIHHMIg]
~tzt	Y#[(F)J*J+J,Z-I/W0W3H6J9H;J>G@XB]CHEXGJHBIFJJKbMXNJOXRJSJTIUGVGWJX^[H]G_JaYcIdGfGg_hF
~tzu	a%I(I,J-I0K4J:J=X>J@JBHCJDYIJKILJNYPISZTXU[VYW^ZK]YbJdIf[
~ua^	n3J>XHFL[M]TZ
~uag	yZX
~uai	j!Y3a7[:Z>IDJHXZJ_YaJcJdYfJ
~ual	X!G(H)J*J+I,I-E0I1^2J3F6I7I8H:H=H>G?H@GAJCHDGEJFKGGH_ICJIK_LINYPGR]SKTIUHVHWJXHYHZC[I]H^IbHcGdDeIfcgYhd
~uan	a#H(K,J-F/K3I4K9F:J=J>HBXCJDIHYIFJKK[LJMHNHOIPJRKSKT[UIWIXaZ_[J^JaHbIcJfIha
~uar	R!Y#X%H&J(])X*E+I,G-D.J/Y0X1I2I4F5J6H7Z:];Z<J=X>C?C@IA_BHDKEHFIHDJHK_NEOZPYSGTDUEWGX^YI][^]_XcFeIfEhD
~uas	l*Z/[9J@ZAYC^HIK[ZH
~uat	i!X-I3H9J>X?H@YBHCJDJIgJFKJMJNIOHZE[JaHhJ
~ub^	r,I-X9[BKH]ZG
~uba	u>aHGNZZI
~ubb	r3X@YAZHGKaZI
~ube	Z!I)J*J+X,J-G/a0[3H4I7X9G:H;I=H>^?H@HAXBFD]EHGJH@IFKFLIMZNFO^PYRJSXT[UIVHWKX[YKZE^IaEbIcZdGfGhH
~ubi	j!Y(K-K:K>^?_@XCXDZHEKJNJVZ]JhJ
~ubl	c#J(I-J7J=J?I@GAYBZHYIIJKMISYVJZa[J^KaJdWeKfHhH
~ubm	nHDMKZb
~ubs	l(Z-^3G9Z=^>I?K@XBHDXIGKHMJOHPKZG
~uc^	h!^(JBJJZNYTZZF^Y
~uca	i9J=I>HBJHYIIJYLXN_O[VHaYhK
~ucc	Y!I#H%I(H-J/e3I7J9J:J=I>J?J@]AHBfCKDIEJGKHAIIKILJNEPHSIUGXI[H]H^I_GaIdGeZfHgJhI
~uce	yBXHIZKaZb[
~uch	W!I#X%E)H+G,I.K0J1[2J3I4H6I7I8I9^;I=F>G?JAIEIGGH_IZJILHMJNJOFRHSJUHVFWJXbYI[H]F^Xa[bHcGdGeJhG
~uci	r/^9JB]HILXRZZJ
~uck	L#B&X)Y*E+E-C/J2H3H5K7J9X:Z;E<H=[@IAJCZDZGFIAJJMJNAOEQJTDWZZY[G]I^CaYbXd[eYfZhB
~uco	o,X9Z@[BXHGKKPZQWZI]]dJ
~uct	f-YBJFZHJIJJcNIV^ZEbX
~ucu	i(K3F4[9J>J?I@JBYD[HDMZNYOJU]VJWZZXa[bJfJ
~ucz	u6bGZHHZJdI
~ud^	J!G#A%C&H(C)J*E+F,Y-F.H/f0e1E2G3D4E5G6^8E9H:D;I<H=I>F?Z@CAYBDCEDDEFG[H[IFK@LJM]OEP^QHRGSFTdUDV[WFXFZ=[C]D^C_^aDbCdYeFfAg^hC
~uda	c!I#I%H(G,Z/Z0J3G4K6K7J8J9[:I=H>G?H@YAHB_CIDHGJHJIGKFMGNIOJPIRJSJTIUIVHWJXIZZ[J]H_daGbIcIdJeYfHgX
~ude	]#Y%J(I)J*J+I/I1X3G4J6J7J8J9I:[=J>]?C@JB[CGDEGYHEJKLJMbNHOIPXQXSJTIUIV]XIY]ZB[I]I_IaHbIcIdIfIgZha
~udf	i/c9KBJG]HEMINJ
~udg	wAZ_Y
~udi	_!J%K(J-Y/[3Y9J>J?JDHE[GJHXIJKEMIN[VXYY]]^I_KaJbKdJfJhX
~udn	w-]
~udo	m#J4W@IBaTZUKXKZHa_dJeX
~udr	p+^9K?X@[HYKKZG[]
~uds	t0aHI
~udt	rHFIIJYKaMZgZ
~ue^	Z#Y%X(G)K,K-J/]3I4J6J7J9Y>X?H@KBWCFDWGJLZM_OHPITJUIVHWJXIZG[^]Y^^_JaHcJdIfIhK
~uea	Y!H#c%J(I*J+J-[/J3H4J6K7J9J:J=K>H?F@EBZCHDIIHLJMHNJOJPJRJSITaUIVIZF[]]J^K_JaIb[dJfJgIhI
~ueb	o%Y=]>]BYCZDKZHaJ
~uec	rBKZ^
~ued	X#]*H+H,I-F/I0J3F7G:G;J>[?E@XAJCFDDFJGHHJIHJJLHNWOGSITEUXV^WIX]YJZ][X]FaEbFf[hE
~uee	y#[
~ueg	yC[HYTJc]
~uei	f#^(K-I3J4J9I?JBICJDXHJJXKHMKNJOJT]XJZE[Y]aaHbYcJhJ
~uel	[%I(I*J-H/H0Z1J3D4J6I7J9H:I=I>[?G@CBICHDEGZIEK]LJMZO]RJSJTHUHVZZG[I]H^KaHb[dHfGhe
~uem	i%J+J-K8X:J=Y>H?J@YBHCJD[H_IKKJPYS[UZaKcK
~uen	W!_#Z%X(F)[*Y/I0J1K2[3X4J6I7H8J9Y;I=G>G?F@EBWCEDYEIFXJJKCLYMFNFOHP]RISITIUEV^WHXKYJZF[X]H^W_XaGbHcHeJfGgJ
~ueo	q#XHIT^XJ[XbY
~uer	Z!I#a%H)I*X+Y,J-F/J0J1J3F4I6J7I8J9X:H>E?Y@bBCC^DDIIJJK^OGQ^RJSJTJUHWK]G^J_JaEbHcJdIgI
~ues	N!I%G&I(X*_+J,G-_/G0I1I2I3B4G5I6X7J:g;H<I=F>A?cAGCEEFFHGGHbIGKINDPCQHRZS]UEWHXXYGZ@[F]D^G_EaEbEdFeIfCgGhD
~uet	yEXHZMJa[
~ueu	u@JHYIZNZ
~uev	c%J(J-H/Y3H4J6K8Z9K>J?I@YBYCIHXM^NXOIUJVJXJ[J][aJdIfJgYhH
~uf^	h-I3Y9Z>X?]@JBJCIDJLZNZOJQZVJXJZF]Ja[hJ
~ufe	g#J%Y,X-X9J:J=]>Y?J@GCJDJHKKJMIUJZ]]ZaXbJfI
~uff	a%_(_+Z-E3H9X>X?Y@HBFC_DGGZHGIYKIMINJOJPJTKVZXJZE]JaHgKhJ
~ufg	o+Y8W@JHGIJL]VZZY][
~ufi	p([-XHGI]KHaZcX
~ufn	w3^
~ufr	tH[Q[
~uft	g#K0X7X>Z@HB_HFIJKJL]MIRZaKc[dJfZ
~ufu	r3H8Y@JC[DYHJO[ZJ][
~ug^	f!^#I%I(J-H/J0[3H4J6I8Y9G:J=J>X?I@GBGCHDGHBI]K^LJMINGOIRJTJUZVJXIYJ[J][aGb[cIdYfGh]
~uga	l!X(K-K2Z9JBJIJSYTJU]ZHdJfc
~ugb	y4[9Z?ZCJHH
~uge	m%K(Z8]=X@]HJQXTZZH
~ugg	u-W?JHY
~ugh	Q!I#G%G(Y)I*[+^,J-[/H0J1J2J3I4I5J6J9G:K;J<K=F>D?IAJB[CZEJFJGII_JXKXMFN]RISHTYUDZH[H^G_JaXdGfIgXhX
~ugi	j!K(H)]-J2[3Y8]9J:J=J>I?IC[DJHFI[KHNJOJPJS[UHVIWJXJZG]JaIdYfIgWhJ
~ugo	yIZNZUY
~ugr	j%_>[QZZW
~ugs	b!J#I%[(H-J0J3H4W6X7J8Z9I:I>H?I@HBJCJDIEJGHHIIJJKKILIMHNIPXTKUJVJXHYX[K]J^JaIbHdae]fYgXhI
~ugt	o%Z4[8ZCZDZHGIJT]ZI
~ugu	w9^HDKZ
~uh^	u@^
~uhe	r?]@IHFIJKaPYZG
~uhr	oQXRZUYZKbY
~ui^	^#I%G(I)J+J-H/J2X6K7J9G=X>]?H@ZB[CHDHGJHFIFK^MHNJO]TIUYVHXEYYZE[J]I_JaYbZcJf]gXhI
~uic	u9Y@WHEM]
~uid	a!I#J%I(J+X,Y-G/J3H7J8J9G:J=[>I?J@GAcCIDGGWHXIGKGLJMHNIOIPIRJTJUJVJXJZI[J]J^J_ZaJbJcKdEeafIhb
~uie	g-J3H9I:J>J?[@[BHC]DHHEIGK[LXMYOKXIZY[X]JaH
~uik	Y!Z#I%H&I([)Z*G,H.K/J1J2J3J4H6I7W8X9F:Z;[>H@FA[BJDJEIFIHEJJK]MGNFPYRISIUGWIYJ[K]Z^[_ZaIcHdEfGhG
~uil	]!H#a%I(H)J*K+J,K/J1d3G6Y7I8J9I=H>H?I@EAJCIDHGIHFIGJIKGLJMHNHOJP[RISIT^UXVFWYXHZC[_]I^[_IaIbYcHdHeJfHhH
~uim	w9ZHJ_Y
~uin	wFZgX
~uip	ygX
~uir	S!G#I%D&J(Y)H*I+]-F.K/G0Y1I2J3E4I5J6I7I9F:G;J<a>F?I@YAICaEcFIGHHGIaJHKIL[MHOIPGQ_RJSITIUHVGWIYHZ?[I^G_HaFfIgHhG
~uis	]!H#]%])J*J,J-H/[0J1J2J3[4I7J9I;J=H@EAKB[C[DFEIFYGIHZIXKELJMGN_OEPIRISKTGUHVZWIXGYIZE[X]Z^K_HaGbHcHdEfGgJ
~uit	Z!^#_%I&X(G)I*H+I,I-]0H1J4W6I7H:[<K=HAJBJCEDFEIFIG_HCIYJIKELIMENJOHPXRHTHU[VGWHY[ZY[H]^^I_GaEbHcDeIfJhG
~uiu	y?IBZHIZJ]^aJ
~uiv	r#[-[2Y9I@HB[IIMIXJZJaJhZ
~uj^	Y!H&J(^*F,G-D/H0X1I2I4G6H8G9Y:F;H<J=I>B@FA^BFCWDGEHFIHXKJMGNEO]PHQJRHTIUFWHYYZ][G]E^HaGbYcKeYha
~ujo	l3G9Z>J?J@YDXHGM]TYXZZIaX
~uk^	w!]>Z@ZHHRYZKaG
~uka	yH]ZK
~ukr	y>[H[ZFbZ
~ukt	h%J(I,W/Z3J4Z6X8]9I=[?JB[CJDJHFIIKIMINJPYTJVIZa[J]J^J_HaJdKfJhH
~ul^	_%G(G)I+J,J-H/I1K3G4F5H7J8I9F:I=H>G?Z@ZAJBFC_DFEJFZGJHEIXJ[KZLJNHOJPWRJSITHU]VXWKXHYIZ[[Z^J_IaEbHcHdGeZfFgahI
~ula	Z!G#]%I&J(H*H+H,J-].J/I0K2K3Y4c6I7H8H9C:G;J=H?H@DAIBEC[DaEJGIHEI[JJLIM[NYOYPHRISHTHUHVFWJXGYIZJ[I]F^J_HaHbHcHdGeJfGgIh_
~uld	Q!C#I%G(F)H*H-^/I0J1I2J3Y4]7J8G;J<F=E?F@GAIBXEIH]IGKYLHOHPGSHTHUIVXWIXGZ^[G]E^X_^aKbFe[fFgHhI
~ule	Z!I#I%I(H)I-F/]3H4I7I8I9I>I?HAKBGCJDHFKGdIYJZKFLKMHNdOJPGRISIUIVGWJXJYKZF[[]Z^J_HaHbJdJfFhI
~ull	[!H(H)J*K+K,K-G/K3F4[7J8K9Y:Y;X=J>E?HB_CYDFFJGJIZJJKFMHO^PIUIXIYKZB]Y_JbZcIdKfYgKhH
~ulo	y2ZHI][h[
~uls	r(a:ZHHVJZJbZ
~ult	U!I%F&I(F)I*D,I-D.J/Z0J1J3D4H5J6I7H8H9C:c;I<J=G>F?F@^AcCFDDFIGHH]IBJHK_LHMCOaPGSITHUZVGWFY[[H]F^H_GaIb^cGeWfGgH
~um^	V!G#G%H(G)H*J+I,J-J.K/F0X1Z3J5[6I7H8I9F:H;J=f>E?GAJBDCFDIEIFJGIHZJIKDLYMHN^OGPGRXSGTHUZWIYIZF]G^Y_GbGcYdDeJgahG
~uma	k(J3K8Y9^:K=X>J?H@XBIC]DJHEIJKJMKNZUIWXXKZEaZ
~umb	N!G#G%I&J(F)H*K+^,J.I/G0J1I2J3e4H5J6I7H8H9E:G;I<J=F>a?C@FAIBHDZEIFJGGHXI_JIKFLIMENKOdPGQKRHSJTHUIVEWJXYYIZE[G]D^I_GaYbHcHdIeJfHgIhD
~ume	P!F#F%F&I(F)G*G+F,I-E.I/H0I1J2I3g4H5J6I7H8H9C:F;I<J=G>d?D@CAHBCCCDHEIFIGHHJIZJIKBLHMENFOhPFRHSHTGUGVEWHX^YHZA[I]F^I_Ga]bFcFdHeJfGgHhD
~umg	rEZZIc_dY
~umi	y3[?]HIKJZJbW
~uml	q/W=YHWIZ
~umm	U#G%I&K(H)I*I,J-E.J/I0J1J2J3h4I5K6I7I8I9D:H;I=H>^@DAIBFDaEJFJGIH>ICJJKHLIMGNFOfPHRISJTGUIVFWJYIZB[H]E^I_Ha]bHcHdJfHgJhE
~umn	y1ZKY
~ump	lHHN_ZK][
~umr	k3^9I>_@JCJDJHGIHKIO_XJZH]KaXhJ
~un^	[!J#I%H(H*J+H-[3D4[7J8K9H:I=J>F?G@GDaEJFJGJHHIHJJKHMYNYOHPJRKTJUZVHW]XIYJZI[Ja^bbdHfXgKhY
~una	b!K#K(H3J4]7K9Y:J=I>J?GBGC]DIHCIIKIL[MISXTXUIVJW[XK]Za]bIdKfIg[hJ
~unb	r&_EJH[T]ZGdIgI
~unc	V!G#G%Y(Y)Y*J+Y,I.J0J2J3D4H5[6I8I9E:H;J=D>D?D@YAIB]CED^EIFJGHI[JILZNEOGRISITGU^VYWZXGZI[G]_^H_IaHcHeIgKhF
~und	P#C%J&G(D)G*H+G,G-Z.I/F0H2H3I4Z5I6D7[8Z9J;G<H=E>A?YAaB^DDF_G^IFJIKXLGMCNJODPIRHSZTFUGVCXZYYZE[E]E^I_caEb_c]dBeGfBgJhE
~une	e#J%c&[(H-Y3]4K9^=J>J?K@IBIHGIHJJKGLHMINITG[K]XbJcJfJhJ
~unf	lBIHIIYMYNXX_ZW]XaJ
~ung	N!B#H%Y&H*G-A.H/D0Z3F4J5G6Y8F9B:B;a=F?EAGB]CXEZFHHZJJKDLXMINXOZPJQHUJVYWYXA[E^H_EaXbFc_dEeGf^gHhG
~unh	y-X0YHJ
~uni	^!G#G%G(H)I*G+G,I-Z/]0J1J2K3G4X5J6I7_8Y9D:G;J=G?]@FAJBCCGDDEIF^G^HIIFJYKGLINDOHPZRISITIUGWIXHYIZ_[H]b^J_YaFbGcJdHfHgIhG
~unk	Y!G#G%I&d)I*I+J,I-F.Z/J3[4I6J7J8J9D:H;K>F?H@GAKB_CGDHEIFJGJIGJJKGLJMFNHOHRJSHTIU_V[WJXGYJ]H^I_IaacIdFeJhI
~unl	S!G#X(H)I+K-H/H3J4J7I8K:J>G?H@GAKB_CJDIGIIIJIKGLIMHNIPHRJSJTbUIVHXI[e]J^G_FaJbDcJeIfJgI
~unn	_#X%I(H)K*K+K,J-I/K1Z4Y6J7J8Z=H>Z?I@GCIDHGIIHJYKHLJM]NIOJP^RYSITJUIXIZC[J^K_IaHcGdFeIf_hJ
~uno	l=X?JBGCJHFIIKJM]S[UcVGaJcJfJ
~unq	rMJSZZKhX
~unr	y-IHIZ^cY
~uns	[!J#J%F&a+K-^/X0K3H4I6J7Z9I:Z;J=Y>I?H@EBFCIDGFJGJHZIILJMFOJPISHUYVEWIXJYZ[I]H^H_JaGbHcXdJeJfYgIhI
~unt	@!d#a%^&E(?)[*^+Z,X-<.E/@1D2b3]4A5J6B7E8E9A:Z;Y<I=H>AA^BCCIDXEDFCGXHHIIJBKAL_NDOIPdQ[RBSAU?V]WAXZYDZF]A^f_^aCbIcBdZeAfAgDhA
~unv	ygZ
~unz	k-J9JB[HYKJU[VYfX
~uo^	r#[KYMIYXZJhI
~uoi	r*[8Z@IBKIKVZZZ[[
~uol	i(])Z*Y3I9I=Z>H?F@HBJC]DIHFIYKZMXNXOJU[VIZGaJhZ
~uon	u9^>JHI
~uor	u#^9ZGXIJ
~uot	u3ZFZHIIGZ[
~uov	c!J#Y%I(J-H/W3G7J8Z9J:Y=J?I@YB]CILJM]OJPJSJUKVKXI[Y]ZaIdIfJgKhH
~up^	P#E%C&J(D)E*J+],]-E/H1H2I3F4F5I6^7F8I9J:F;J<I=G>E?C@GAGBFCFDbE[FHGJHfIHJFKCLGMEOGPbQKRFSGTFVfWFXFZ=[G]F^FaDbEcEd@e^fBgFhG
~upd	W!I%H(]+K,J-G/]0X1_3G4H5]6I7I8I9Y:J;K=H?HAJB[CIDGGHHZIHJJKDLIMFN]OIPHRHTJUJVIXJYIZI[I]H^F_IaHbHcHdFeHf_g_
~upe	f!J#I%J(H*X9X:J=K>a?I@HBZCZDYHEIJKJMJPKUKVIXJZ^[KaIbJcXhJ
~upg	g#I(I-K1a4G5]BJHZRJTKXIYIZHbIcJdYeJf_gJ
~upi	q(Z@WBJGJHFP]V[ZG]K^Z_JgX
~upl	g%J&J3FAcDZFHH_ZJcJfI
~upo	c-K3[9I:J>J?J@XBJCKDJHIIIKJP_UKVdZH]JaJ
~upp	Q!D#C%F&J([)E*B+G,G.I0H1e2H5[6H8G9F;H<J=E>G@IAJBICYDZFIIHKBLZMHN_OIPbQJRFSFTIVeWGXGYGZG[Y]D^XaDbEcDdGeHhG
~upr	j!J%a(a9I:J;_>J@IBHDIMJNKP[UJVIZEaJdIfIhW
~upt	n+]-KBIHIIJKJMIZI]^cJh^
~upy	qGZUKVaZK
~ur^	A&X(D*J->.F/]0C2G4Z5D6E9a:[;G<b>C?E@_AIB>CBD[E^FFGEHIIJJBK>L@MGNBOJP[QHTHUYV]Xa[B]I^G_FbIcXdae_fWgBhI
~ura	P#D%I&I(D)F*Y+H.I0G1G2H3I5I6^7F8[9C:D;H=J>B@CAGBCDCEiFGGEHDIDJHKCLDMGNCR]SFT^UAXCZI[G]]^G_FbDd]eegIhD
~urc	c!H-K3[4X8H>J@IAdCJDKG[HFIJKJLKMYNJOHPITHVJZG[K]JdJ
~urd	_!X#E%X(G*J-H4Z7K9J:I=X>Z?]@YCHDHGKHJIHKZLJNIOJUXXY[J_[aFcJfIgJhI
~ure	[!H#J%X)H*^+H,J-G/I0J3X4H6J7I8J9Z:Y;J>Z?_@EAJBKC[DDEIGIHJIHKELINJPHRKSJUEV[WaXGY][H]H^I_IaFfGgW
~urf	r)ZHXPYQXZGbZ
~urg	u9]@IBJHKIIZ^
~uri	S!G#G%Y(Y)Y*^+X,I.J/I0J1J2J3H4H5J6H7H8I9G:H;[<J=G>Z?_@CAIBEC^DXEGFJGIKZLIMHNGOHPIQ_RISIUGWYY_ZB[I]H_IaEbXdGfGgIhK
~url	p4J9ZH_cK
~urn	R!b%G(E)_*F-J0I2J3D4G5I6H8H9H;Y=F>I@KAHBBCHDHEHFHGFH@IXJXKYLJMFN[OHPEQJRGSWTHUaVYWFXGZI[G_YbZeXgF
~uro	e!J(H)I*I-J3F9Z:I=J?^@IBHC[DFHYIJKKMIOHPJS]UFVaW_XIZC]J_ZbJcWdJhK
~urp	w)ZHIPXVJ
~urq	t*[@JVZZZ[[
~urr	Z!J#X%J(J-H/G1J3H9I:J>H?IBGCHDGH_IFKZLJMINGOISWVIXJZ[[I]K^HcJfJhe
~urs	g-H3W7W8Z?J@ZBIDJGJHDIJJ]KIMZOITKUZV]YZZGaZ
~urt	g!K#I(K-G3J9J@GCJDIHBIcKGN_TZVJXZZEaJhY
~uru	P!Z#F&Z([*G+I,G-F0X1I2J5I8H9I:];G<J=Z>G@GAJBYCHDJEXGJHFIDJJKXNDOHPHQJRGSXTGUZVZW]YH[J^F_HaWb[dZeGfYhE
~urv	yH]LYZY]F
~ury	w6[A[JYP[ZK_I
~urz	g!J-H/^0Y3J9I:J>[@[BGDJI]KYMGNIT^XKZE]J^J_ZaKdKhJ
~us^	G#X%]&H)[*E,I-^/c0G1E2I3[4C6G8J9I;K<G=]AFBECEDEGDHJIbJ_K^M?OXPFSCTJUZWGXYYDZE[C^C_GaCbFdZgDhJ
~usa	]!I#I%J(I)J*J-^0Y4J7K:I=I>G?Z@FBGDFEJGJHBJYKdMHNYOXPXRKTKUIVYWIXIZI[J]I_Ka[bJdJfJhG
~usb	w-Z>^CKHG
~usc	e-K3F9I>IB^CJHDIdKJMKOIXKZXaJc[
~use	>![#Y%F&E(])^*Y+Y,J.F/A0C1E2C3E4A5B6@9=;b<D=[>@@HAcB[CFDZEZG]HFIXJFKXMANFOFPZRASATIUGVIWF[G]]^]_daEbDc@eAf>gdhJ
~usg	f#Z%J(])Y-J3I4[9J=J>I?J@JBICKDJG[HDMKRITJUYYX]JaHcXd[fX
~ush	t#G>JD[ZHa^b[
~usi	^!J#]%I(J*X+J-H/I3I7K9I=b>I?I@FAYBFCGDZH]K_LZMINHOIPJTXUJVIXZYJZH[J]I^J_IbJcJdHfIhH
~usl	j%K(I-W2^7J9Y=J>Z?JDKEJGKHEIJNJS]UHVJWJXJZG]JcJdXfb
~uso	n!]/^2Y3J9J=K>I@[BICJGXIGKHU]ZH]ZdJhK
~usp	n![3KH]X[ZI
~usq	y9Z@Yf[
~usr	w-YIWdW
~uss	^!I#E%H(H)K*Y+K,J-G0J4I6a9Z;J<X=G?[@_CGDGFKHXOIPIRZSJUHVFWJXGYJZC[X]Z^J_JaEbIcIdFfFgJ
~ust	L!G#E%^&X(E)E*^+F-[.I/G1H4J6G7F9[;H=E>G?F@_AFC_DEE[FIGIHYI]J[KXL^MZNBOIPERFSKTEUDWHXJYG[]]X^H_HaFcDdIeHgG
~usu	S!Y#H%H&J(])X*D+J,G-E.J/J0I1J2J4W5J6H8[9E:^;Z<J=X>D?ZA_BIEHFIHHJIMFNEQJRHSGTEUEWGYIZY][^]_^aJcGeJfFhE
~usw	q3J?[C]HI[Z][aF
~usz	l#J(Y*Z-KBJCJIJLZN[X[ZI[[
~ut^	H!Y#c%C(H)H*C+D,J/C0D1D2E3^4Y5I6D7F9D:C;E<I=[?F@]ADB]CGDIEXI]JCLGMaNHOXPIQGR_SaT_UWVHWJYD]B_FaFb@c[dBeEgC
~uta	Y!F#X%H&Y(F)I*H+G-D/[0J1Y2X3J4J5I6H7G8X9A:F;G<Z=]>Y?E@IA[CCEIGZH>IIMYNXOIPFRGS^TFUGVEWIXDZJ]Z^^__aGbFcXdYeIfXgHhD
~utb	rBHHEcc
~utd	t1]>]?JZIfI
~ute	Q#a%E&H(Z*E+H,^-E.H0F1G2G3H4E5I6b9X>??D@DAZBDCJDFEGFGGHH^IIJGKJLIMdNBOGPHR^SEUDVGWFXJYFZ][F]abWcDdHeGfBgIhA
~utg	wL^TJcX
~uth	N!H#G%G(a)Y*J+G,d-G/I0J1J3[4I6J8J9I:G;J=H>^?b@GAJBFCXD]EIFKGGH_IGJJKFLIMGNEOIPFRISIUFVJWIXHYJZ@[I^I_Ha[bGcXdGeHfHgIhH
~uti	U!E#Y%G(Y*G,W-^.K1J2J4H6J7]9F:Y;X<K>F?Y@HA[BHEGFJHIIXJJK]M[NEPXSITJUEWGYJZJ^[aHcHeJfGgKhG
~utl	X#G+J-I3I4J9I>H?J@GBcCJDJH^IIKILJMcNIOITXVJZD[K]J_JaJbIcIhI
~utn	tHZSJc^
~uto	U!E%^(_)a*I+G/G0H1]2I3@4F5I6I7G8H9X:I;Z<J>C?B@FAIB?CEDGEGFIGGH[IBJIKCLGM_NCOFPEQXSGT[UaVaWHXEYGZC]E^G_GadbGcEdEeIgZhF
~utr	_!I#G%](X)I*Y,J/J3G4J8J9G:_;J=H>J?G@dAJBFC^DWFYGIH?IELJMHOHPISJTIUGVZWIXX]G^J_XaGbJcIdIfJgJhH
~uts	l([-[G]HIPJVXZGcY
~utt	Y!C#Z%a(b)I*K+K-Z/I1J3H4J6K7J8J9X:I;J=Y>I?HBYCIDGGIHGJJKELJMIOIPJSZU[VGWJXI]I^I_Ib]cIdJgJhH
~utu	y1ZKY
~uty	w3JCKH_ZG
~utz	V!Y%H,Y/I2J3H4H6H9J;^>F?J@DA_DGEHFJGXI]JILZMFNFPXRHSHTYUGWHXXZC[J]]^[_[aWbFcGdJeIfEhG
~uur	r9[@YHGT[
~uv^	l#I/YC_DIHHNKTXXZ
~uva	g#[(J,^-I3G9I:K>H?Z@HBICJDIHAIJKGMJNJOJVKX[ZD[J]J_YaZbKc]dHhd
~uve	W!H%G(G+I,J-F/_0[1J2J3E4I6Y7H8]9];J=J>H?GAXB]CFDZEIFJGIICKYLIM^NHOGP[RISJTWUHVIWJXGYJ]Z^I_XaKbXcJdIfFhE
~uvo	w3ZBJDZV[ZI
~uvr	u![@JHYZF[[h[
~uw^	[!I#H(X)K*J,I-F/Z0J2J3G4H6I7I8]9]:Z;J=I>I?G@^B^CGDZEKGJIHJJLHM_NEOHPIRJSJUHWJXHYJ]X^G_JaGdGeKfHgJhE
~uwi	y,Y3ZHY
~ux^	[!I#H%I(J)Z*^+X,J-G/Y1J3F4Y5X6J7J8K9F:H;K=I>Z?G@^A^BFCYDEEKGKH^IIJJLJMGNGOZPJRJTJUIVFWJXXZ[]H^J_HaGbJcIdHfIgJhK
~uxi	q@ZBYC^ZH
~uys	u#F@ZHHPXT]cY
~uz^	wHII[K[
~uzo	o#]9J>ZBJX_ZJaG
~uzy	Z!W#H%H&I(Y*G,Y-Y.J1J2J3D4H6I7X8Y9E<J@EA]BIDXEIFIHCIWJIK_MFNFPYRISHUFWHYI]Z^]_[aGcHdGeJfGhG
~uzz	q-cHGKKND
~va^	R#G%G&I(C)Y*Y+F,F-G.I/[1H2H3H4F5I6E7E8G9@;G<I=Z?Z@XAHB^EFFXGYHHJILJMcN_OCPFQIRGSGTGUGVCW[XZZ[]^^I_EcCdCfYhA
~vaa	t#Y-[XZ
~vab	w,Z3HHF_Za]
~vac	p#Z.^3[BIZYaI
~vad	c!^#Z%K(F)Y3a6Z7K9J:I=J>H?H@JBGCKDHFYHCKKMKOZSITJU^WIXJZD]K^XaIbJcKfGhK
~vag	n(J0[9J=IDKFYHYI[RXSITJXJZIaIbJc_fJ
~vai	_!X#Z%J(I)J*J,Z-G3H4Z7J9G:I=Z>[?^@HBFC[DGHYIHLJMINJOJPJRKS[TIUHX[ZD[IaHbHc[dGhX
~val	U!G#F%F&J(G)I*I+H.J/Z0H1I2X3Y4H6I7H8I:F;I<J=H>a@JAICDEJFIH]IIJEKJLbN[ObPHR^SITFUHWIXZYIZE[J]F^G_HaHbHcGdGeJgI
~vam	yYY
~van	T%D&H)J+H-X.H/H0F1H2G3?5I6F8Y9[:G;X<I=[>G?W@[AZCJEFFGH=JGKbMBNBOIP]QIRISFTGUCVHWFYGZH[G]]^Z_aa[b[cJfDhA
~var	X#X&J(E)X*W,Z-]/G0Y1I2I3D4G5J7G8Z:F;H<J=E>A?C@AA^BGCDEHFIGHIYJHK@LGMIOGPFQJRGT[UFWIX^ZE[W]E^G_^bEcFeXhb
~vas	t9J>Z@ICZD]HJIIK[hJ
~vat	W!_#D%F&J(J*H+I,X-Y.Y/I0J1K3^6a7I8I9H:H=F>_@HAJCHEJGHHXI]KELJMHO[P[RHSJTFU_VJWGZA[I]G^G_HaDbHcGdJfFgIhH
~vau	o2ZHbKE
~vbe	u)]BJHIIJKKUbVJZJ
~vbr	w>JHGIHKIZH]bf^
~ve^	H!E&J([*Y+G,I/F1E3J4D5]6K8H:E<I=]>H?F@XAYB<CaDaEEFJGJI_K^LIMEPHQHSDTGVGWIYEZG]G^Z_JbHcDdZfK
~vea	_#J%J(J-G/Z3J8Y9Y>J?J@XBZCIHHIGM^U]VJZX[Y]]aIdIfIhH
~vec	[!H#^%H(H)J*I+J,K-H/Y3[4J5X6J8K9F=G>X?HAKCFDFEKGJH?IEJJKXLJM^NFPZRJSJTIUIVGWJXaYZZI[H]G^J_JbHdIfIgZh_
~ved	c!W%J([)J+J-Y/I1K2X4J7Y8J9Z:I>Z?X@HAJBHCGDGG[IFKHMINJOIPKSJTHVXXHZW]I_YaXbJfJhJ
~vee	m#]-I6]7Z9J@IBJF[HGIXKYX]ZHaJ
~veg	o.[6XHGIJMJZH]_b^
~vei	m(J*^-I3J9I;X?]@KC[DYHFIJKYP^VHXKZH]JdJ
~vel	]!I%J)J*I+H,K/X3^4]5]9^:H=I@DAJBDCDGJHZIFJJLJM]NGOIPIRJTIU]VHWJXFYYZB[I]G^K_IaGdHfHh]
~vem	j!J#J/^0]3J6X9J@[AZBJEJHFIIJXKHNJOKPYTZZF_ZaKcJdIgX
~ven	L#X&^(@)J+J,^/B1F2F3[4I5G7D8X9G:J;F<G=Y>@?JAEB^CGEEFJHHIBJ_MANcODP]QKRISCTGUCVBWE[J]I^F_FcJdZe^f[gHhY
~ver	=#b&A(:)?+D,E-D.D/G0H1a4_5c6c7I8F9D:A;c<Y??AABDCbD]E@FGG@H]IEKYLXM?NYQJRaS[U@VDWBY_ZE[I]]_GaZbDc^dIeEgChD
~ves	t!Y>[EZHJZ[
~vet	m([2Z3G>J?[@JBJCJDHHIJ^KIOYZI[Y^YhJ
~veu	a#J%I+Z-J3H4Z9I>F?IBHCXDGIIM^OJPZRZTJVJXJYY[X]JaFcZfXhX
~vev	wHJK]f]
~vez	d#^(K3I9]:X=K>I?J@[BZCJHFIHKIMKVJX_ZF]JaZdY
~vi^	h!Z#Z*Y-Z3G6Y@JBIC[DHIJMKNJOJX^ZJaKdZ
~via	l#I3J9J:J>H?JBXCKHXIHKIM[OKUIVJWYXIZH]Jabf[
~vic	I!B#F&H)_*I+D,J-C.I/F0]1X2]3G4C5F6D8F9B:B;F=D>Y?@@AAFB[CDDIEDFFGCH[ICJFK@MDNBOFPBQHRGSdTGUcVZWDXDZE[D]B^IaFbEcbfigAhD
~vid	W!F#G(G)I*I+I,I-J.J/I0I1I2I3Z4[5J6[7c:_;J<J=G>W?W@DAICEDJEIFJGIHIIEJIKELHMYOFQJRYSFTHUEVFWIYWZZ[I]F^H_FaZbZc]eIgIhG
~vie	T!Z#]%H&J*E-[.X0Z4I5W6G7G:G;Z=H>E?EAIBFCDDDEHGHIZM[NEOFRJSHT[U]WGX[YYZA[G]F_Ga[cFd[e[fCgJ
~vig	n.Z@YHIZF]XbYh^
~vij	u#^HIMZX^ZJ
~vil	W!E#G%E(b)[*_+Y,I.J0I1J2J4H5J6I7H8I9E;I=G>E?XAIBDC^DCEHFJGIHGIJJIKXLIM[NXPdQKRJSITFUHVEWJXGYI[[]F^H_GaFbHcGdGfH
~vin	a#J%J(J+K-e3J9I:J;[>J?JBICIGYHHIHLZMJNJVJZC[Z]J^_aIbJdZfHhI
~vio	Y!H#Z(J*K+K-b3G7K9H:I=J>]?HBJCIDHEIGJH@IFJJK_NdO^PJTJUJVJWJXJZG]I^J_JaIcIdJfJg]hI
~vir	f%J-H/J3J7J9H:J=F>J?J@XBGDJEZF_GJH_IJKIMYNIPJRZUJVJWJXKZGaJc_dY
~vis	X!I#H%I(I)H*I+[-_/J0d1J3F4I6J7H8J9F:Z;J=E>D@]AKBDCFDCEIFJHcIEJJKDLWMFNFOYPISZT]UFWIXFYJ[H]F^F_Ja]bGcFdHfDgHhF
~vit	X!H#G%J(I)J*K+J,K-G/I3G4J6J7I8I9Y:f;J=I>H?G@FBECHDGEHFJGJH^IGJKKGMHNGOJPJRKSJTJUHVHXHYJ[J]H^J_IaCbWcgdHfHhI
~viz	m2XBXHFS^UIVJf_
~vn^	c!I#I%[(G)J*K+J,X0I3J6Y7J8]9I:J>G?J@HBGCJDIEJGKHJIJKILIMHNJOKPYRHTJUJVHXI[J]K^IaIbHcWdae]fXgWhH
~vni	u!]#IHJRYZIf[
~vo^	W!^#X%F(G)J*I,I-J/J2[3^4H6J7I8_9E:G;J=G?[@aAJCIEJFKGIIEJJMGOYPGQYRISHUHVGWJZI]G_Ha]bHcXdIeIgIhF
~voc	m#K%K3J9Y:]@ZBIHZIJKJMIOYZGh[
~voe	n([3I8XO]TYVYaKfY
~vog	p+Y@XHIIYKIZ[hY
~voi	e(J+I-J9I:I=J?]@HBJCJDZHcIJKIMIODUJV^XJZY[IaZbJfKhK
~vol	Z!_#J%H(Y)J*I,J-I0[2J3H4I6J7I8J9E:G;J=J?J@aAJBXCFEJFJGIHDJJK]LZMFN^O]PIRITGUGVFWJX_YJZ@[H]X^I_Hb[cHdGfEgJhX
~von	i3Y4Y8X9K:W@YBIDII[KJR[UZVKZX_ZaJfH
~voo	[!G#G%X)[*^+G,I-_/I0I1Z2I4Z6H8I:G;I>E@DAIBCCGEXGWIEJILHMZOHRISIU]VZXDZB[H]]^H_GcKeKgJhG
~vor	^!I#X%J(I*K-G2K3K4Z7J8K9G:H;J=H>ZAJBFCGDFGJHJI[K]LJM[NYOJPJRKSXTXUIVIWKXHZG[H]c^I_ZaEbIcWdJfJgZ
~vot	d(I)J*K-I3Y:ZDHE[HFI]KJM[PKUKV[WJ]JdZ
~vou	a!J#X%I+[4J9[=J>H?X@YBZCIDIHYIGK_MJNHPJRJTKUZWJZE]JaHcIdJhH
~voy	u&Z>XHJa]
~vr^	r![TZZHa[h[
~vra	c!K#G%J(K)K*_+Y-X0K3I4J7J=J>G?]@WCYDFHFIFLXM[NIOJPJTKUJXaYZZD[J]HaGbJcJdHfIhX
~vri	w@KHJMKP[T^ZJ[[
~vro	y>K?]@^HG
~vst	o!a;YHFIJfZ
~vt^	y!XHY
~vue	n!Y+W/J0[HEXXZ[b^fJ
~vul	w?KC[D]HIK[aJ
~vuo	k*X3X9J=Z>H?J@JBJC]DIHEIZKZMXNXOKUJVKZZaJhZ
~vut	w*W9ZHHK]ZJaI
~vvi	l-ZBZHXIKKJSJTXZGaZf[hK
~w32	n%KBGHHReZHdHfH
~wa^	c!H#I%b(H)J*J+J,J-^/J2Y3H4J8^9X=I>X?H@FBECIFJGIIJKGLIMGNIOJP^QXRKSGT[UIVGWKXHYKZX[I]H^Y_IaGbHcWdHeJfHhI
~waa	k*]+I-J9J?J@HBICGDHI[KXOJV[Z_[[hK
~wac	O!D&J)F*F+F-Y.I1H2Y3H5I6Z8G:Z;G<I>H?CAHCDEIFINZOFPHRFSZTDUYVXYGZ_[[^Y_FcEdXeHfFgF
~wah	f#I-]3[=K>G?a@GBHCZDHIYMJNJVYXJZD[^]Z^KaDhI
~wai	[!J(J-I3I9]:K>F?I@bCIDJHHIGKGLJMZNGOJTJVJXdZF[J]IbYhJ
~wal	X!I%J(E)H*H,J/I1J2K3H4H6J8J9G:G=H>F?G@GBYCGDJFKGIHbIGJILINYOIPIRGSDTHUFXHYJZG]^^J_IaFbGcfd]gFhG
~wam	y0Z>ZB[HJOJaJ
~wan	K&H(I)I+b,K/[0F1Z2F5H6X7J8C:J;F<Z=B@WBIC[FEGII[JJK^LYNDOHPFQHRESYVEWZYHZH[a^C_CaCcFdGeG
~wap	w@_HHZHcY
~war	]!I#J%Y(H)J+J,J-E/Y0J1]2X3I4J7I:I=I>D?^@XAJBDCGDHGHHdIFKGLJMEOJPIRJTIUIYYZH[X^I_JaZbHcEdIfHgIhI
~was	w3K:[>aBJHEaI
~wat	n#J+J3H6]>_?Z@[BJCJDHKJOIZDa[dJ
~way	[%I(F)Y*[+J/H3G4J7J8J9G;J=J>F?[@_AJCZD[EKFYGJHHIDJHKZLIMHNWOIRKSIVGWIXIZI[I]a^X_JbHcJdJfJhX
~wcz	n9J>K@_BIDKHGIJK[MXZF][f[hJ
~wdc	u#a%JHH
~wdl	e%b(IHHg^
~wdr	y,]HZeZ
~wdz	y#HB[DZHJZ][K
~we^	j#J-I/[9J:Z>J@ZD[HCIHKXM]ZZ[Y]JbGhH
~wea	i-]/X9I@JH]KWZI
~web	b!J#I-I.X3I4J9H>H?J@HCKHcIWKIMaNIOKT]]XaHcIfJhG
~wec	n>[@^BHDKHGIJKZL]MXZIhY
~wed	e)a*J-I3J9I>I@IBHCJDYIILJMJNJSXZI][a[hZ
~wee	T#Y%F&J(D)J*a+F,H-C.I0G1D2I5G6[7F8Z9E:E;H<Y=E>G?D@cA^BXC[DYEHFHHYIHJHKYLFPEQJRFSGTEUFWGYGZZ[[]C^FaDbEc_dFeIgG
~weg	g!Y#F(J-J3Z9Z:J=Y>F?J@HBFCID]EZHIIHKHMWOJTXUZVIXJZI]b^JaIbJdJfK
~wei	S!E#G%_(E)G*Y/a0X1H2J3H4E6F7I8H9X;[<J=J>D?E@_A^BGCbEHGFH=IGLGNaOZP]R[SXVDWFXDYGZC[J]]^H_FaGbJcEdCeHfD
~wej	uDJH]Z_dJ
~wel	a!I#I%F(J*J+H-e1J3H4K7K:J=I>I?GBFCZDJH[JKKXMIN_OZPKS[UJVHXJZC[J]F_JaIcJdKfHhH
~wen	V!J#I%H(J)H+X,H-X/Y1K3G4I6J8J9G=Y>I@XAKBaEIFJGIHCK^LINJOHRISHTYUFVYWHXGYJ]__JaIbZcHeKhE
~wer	N!C#D%Z(G)E+G-b.H/C1^2F3G4a5F6Y8H9D:H<H=D?IAHC]DCFFGDHYI]JGKBLHMJOJPYQJRZS[TEUDWIXKY^ZI[D]Y_DaHbBdCeIgdhB
~wes	t-J1I9]B^HYIJKJZH
~wev	k7ZBJJ[TZUXZK
~wew	y3_>J
~wez	u9[=Y
~wha	R!F#I&Y(])C*E+H,I-J.J0J1I2J3F5J6X7I8I9[;J<F=G>C?F@FAHBECIDIEJFIIaJZLINaPIRISITDUDVJWIXGYJZc[HaEbFcHdHeJgIhb
~whe	M%X(Z+I,[-G0G1H2I3]5W6X7X8H9J:Y;I<J=C?Y@EAGBCCCDIEJGDHbIEJXKXLFNYOEPJQJRHSXTHUEVAWHXFYHZY[Z]I^F_]adbYcJdEfEgF
~whi	R#G%Y&H(C*I+I,X-C0X2J3Z6I7Z8I9G:F=[>]?H@DBDCXDGEIGHH]JHLDNaO[PEQKRJSJT]VGWIXIZF[H]__HcGeJfJgYhY
~who	e)J+X-H>J@[BJDJGZHEKHNIOZU]V[ZD__aJhJ
~wi^	g!H#J%J(J)I*J+X-[/Y3G4K7J8J9Z:]>F?H@GBFCIEJF^GJHAIEKZLKMHOZTJUIVFWXXIZY[K]]^Z_JaHbJcIdXfJgHhI
~wia	j*K+Z,W-I0Y3Y9^:J>I@FCJDHIJKJMIOJPJUJVJXI]J^Ja^bJcJhJ
~wic	d#H(I+X-I/J3J9H>I?I@bAeBJCIDIEJIIKGMJNJOKTXXJ[J]J_FaHbJcJ
~wid	h%[(X+[-Z>J?Z@KCHDEHIO]RZUYZHaHfJh[
~wie	V!]%G&J(D)G*]-Z.I/G0I1I2I3G4F5J7F8H9Z:D;G<J=I?C@aA]B^DDEHFHGGIaJHK[LGMDNYPEQJRGSYTEUFVCWHX^YHZZ[J]C^GaHbHcEdFeIgJh[
~wif	d:J?K@YBJHdIIK[NKZDcK
~wij	Z!G#F(F)I+J,I-F0I2J4]5J6I7Z8I9D:J;I=H>[?G@^AZCXDYEJFJGIHAIEJIKDL]NGPGRISYTJUIVGWJXGYJ[Y]G^__ZaEbGcIdHfHh^
~wil	[!H#H%I(I)J*X/Y0H2Z6J9Y:H=I?G@^BFCXDEEYFHGJH[IFKXLJMYNGOHPYSJUIVHWJXI[[]_^J_JaGbIcIdHfI
~win	N#X%H&J(E)H*H+F,I-G.J/]0J1H2I3F4E5a6I7G8I9E:F;I<J=G>D?^@CBECFDCEIFIGHH[IAJGKHLGMbNDOHPGRGSETEUGVEWHXFYJZE[c^X_JaFbecXdYeIgb
~wio	y%[(J-ZHJIKV]
~wip	r+Z3JBJP[
~wir	Z#J%H(H)J*X,J-Y/G4I6J7X9H:G;J>X?]@]BFCGDGEJFKIEK]L^MGRJSXTIUIVHWJXXZI[X]F^HaYbHcHd]eJgJh^
~wis	f!J#I%Y(I*J-Y/I3I7J=K>J?I@[BHCIDIEYGIIHK]MZNIOXPFSKTIUJVJWKXI]JaIbWcbdZfHgIhJ
~wit	E!I#K+J,X-G/Y0C1I2J3^5G7F9F:[;X>a?EAIB_CFDJEIF]GJHIKJNZOZPXQGSJTFWHXDYGZH]B^Da[cHeK
~wiz	Z!J#I%I(I)J*H+a,e-I0[3J6J9J=J>G?I@HBZDEGZHIIIKHMINJPISKTJUKVJXJZA[K]J^J_IaJbJcJdJedfGgIhH
~wla	d!I#I%H(E)I*J,Z-I3J4J6[8Y9J:H=H>J?J@GBGDHEJGIH]IJJZKILJMINJPHU^V^WIZC[J]J^aaJbIcJd[e^fGgJhI
~wly	u%Y8^@ZHEIHNGZJh[
~wn^	S![#D%D&_(E)H*G+I,I-b.J1I2J3F4^5H6H7E8G9E:F;Y<J=F?]AGBACHDDEHFHGGHHIGJ[KYLHOGPFRFSeTFUGVFXGYHZE[Y]E^J_EdFeIfZhE
~wne	e#I%J&a([3_>J@XBKHDIJJ[KJNJOKPHVGZI^[aJ
~wni	Y#I%^&I(a*G+Y,H-E.J/K0J1J2I3I4H5J6I8X9D;^<J>D?D@YA]BHDZEZFIHJJIKHLKMENEPXQJRISGTJUEWFYI[K]Z^[_[aGdEeIfEgGhF
~wnl	wH]
~wny	w!Yd[
~wo^	n#I%[(K-_DYHGKJTZY[ZKfJ
~woc	r*^A]CYHG
~wod	t#[*YBYCYEWHX
~woh	i#[*X-]3J>H@IAWBYCYHIIGKJM[[K]JaWfKhZ
~woj	n(I3Z:KDJHHK]MZOZTYUXVYWIZD
~wol	g#[%J(J+W-H.]3I4J6K;J=K>H@[BGCIDHHZIYKGMFNIOIPJQ]T]UJV]XIZB[J]I_JaHbKfJhI
~won	o(I)^3J9Y>[@HBIDIHHIJK[MIOJPIVJ]I^Ya[hY
~woo	Q!F#G)G*G+G-^.J1I2Z3F4G5J7Y8H;H<J=J>K?EAICFEHFJGWHHKXN[OHPFQJRGSXTEU[YHZ]^Z_HaDcFdYeHfHgG
~wor	3!B%[&J(Y)D*C+=,H-_/Y0H1E2[3@4@5H7_8H9B:J;B=C>D?E@WA>BcCCDFEBFAGYH[IaJZK_L[M[N[O@P?QIRCSIT@UGVDX?YEZc[[]H^[_>aGd_eZfWgZh_
~wou	h(G-_9G>Z@JBHH]IIN]VYZGhX
~wpa	kHIbb
~wpi	p#Y3J>J@JD[HIIJK[O_ZEhZ
~wra	u+[/I0[DGHJb^dJ
~wri	G!B#B%b&I)D*F+F,[-C.H0_1Z3G7F8Z9F:D;G>H?D@BA[CEDCEEICJYK?LDMDNAPYQXRZSETDUAVAWEXCY]ZH[D]D^B_^aEbAcXddebf^g]hB
~wro	O#^%X&I(C)G*G+G,^-A.H/]1H2H3]5I6[7F8X:E;H<I>C?D@JAHCFDDFHGEICJFLFMDNCOZPXRcSGUFVDWHX][F]E^E_FaDcHdaeZg]hX
~ws^	y9_HIZG
~wse	^!J#G(I-I.a3I9J:J>I?J@ICJDJHXIHKHMYNITXVIXKZD[J]aaJbdcGfJ
~wsp	w1]9K>KBKH]ZJ^[fJ
~wsz	l(J+J-[/J3K9Z:K>H?JB[CZD_HFIHKFMJOJS[TJUZXKZCaJhX
~wu^	u#[@ZBZHIX[ZJfJ
~wun	r?]BJDZHYL[MI
~wur	_!X#E%X(G*J-H4Z9J:I=X>Z?]CIDHGKIIKZLJNIOKUXXJ[J_[aGcJfJgJhI
~wy^	g(J3]9F:I=J?YBHCHDZHIIXKHMINJPIR]UZVJXHYZZH]J_Za[bIcKdJfJhK
~wyb	r-Y?]HIIIKZV]]K
~wyc	q1Z3]>G?JCJDXHXYZZJaHcY
~wyg	n#J(J-J9I:I=]>H@HBHCJDHH]IJKHLaMJNJTJUJVKXK[J][^IaZbJdJhI
~wyk	u(Z)]-ZGZHIPJQX
~wyl	e!d(H)Y*J-J1J3I6[8I9H:J;Y<Y=J>J?I@JBICJDIGKHCIIKILKNJPJRJU_VIXJY[ZG]I^J_JaHbXcIfY
~wym	c!I#I%K)J*X+I-G3H9F:H=Y>G?FB[C^DKGJI^KJLYMIN_OJPIUHVIWJXJZE[Y]J_JaGb[cJdZfJhJ
~wys	m!K#J%J(^+J-J3I9I:K=J?I@JBHC[DHI[KJOJVJZ]]JaZbJcJdJe[fJhK
~x80	c!K#K&H(I-J3J4G8c9I<c=K>J?J@IBHDJH[IJKIMJN[VJZE_JaJbIhK
~xa^	k(I;X@XBJHZIJKYMKVKXYZ[^YaJdZhJ
~xac	t>JDIGZHHO[UY
~xam	w9I@ZH^PG^X
~xao	ycZ
~xbo	wH[
~xce	b![#G2YBJGJHbIJX[ZH]Ke]fJ
~xch	h(I)Y*c9J>YBKCJH]XIZH
~xcl	g)X-]=IGcHELZPXUIVZZI^J_JdJ
~xe^	u%]>[HDfYh[
~xec	yf[
~xed	u%J*ZBIHGLJPJ^^
~xem	yCIL[
~xi^	uJ[
~xie	q@ZBYC^ZH
~xig	j3J9I@JCcHGI]NYZJ
~xim	m-X3F>JIHLYNIOHXcZK
~xio	j#I>IBXXKZ[aHb]c_
~xis	]!J#K(J+K-J/J3I4Y6K9J:I=I>]?H@FA^BGCHDHEIFJGHIFKYLJMINGOIPJTJUJVIWYXJZ@]J^J_daGdEfHhe
~xit	c-E@[BXIcKJN^ZF
~xpe	g&[+Z3[=J@JBIH^IIJDKJNIO^XJZ]^JcJdIeKfIhJ
~xpi	Q!H#G%a(E)I*I+H,H-E/I0K1K2I3G4J6J7H8J9H:F;J<K=a>G?G@BAJBCCHDFEJFKGHH]IEJHK[LiNEOJPIRJSITIUGVGWIXHYJZX[G]_^E_IaYbFcHdGeJfGgHhC
~xpl	i%J&_3J;]CJDKFJHGMJN^Z^fY
~xpo	n3J=GDJFaH^MFQ^ZFfJ
~xt^	_%J(J-J=K>J@bHZKFLaMJNJPYVXYXZC]F^J_JbIdIe[gZhH
~xte	Z#J%I(I)K*J+J-I1K2]3c4K9I:f;J=J>F?H@HBHCIDHHWIKKYLJMINIOHPJQ[RKTKUJVHXJZE[J]H_KaGbJcIfHhI
~xto	w>^?[@JDGHEa[
~xtr	o&I2[J^ZJ
~xts	oHJLaZI
~xy^	^1J3I4H6J9J?JBIH]MINJRHSJXKYHZE]H_KaJb^chdJfE
~xyp	yHHc^
~ya^	u+Z3K9]?J@GBJCIDHHFIZKXNJZJ
~yan	y@ZDIHZZJ
~yap	yH[
~yau	y)Z
~yb^	wHHN[SXZJ
~ybi	y-YK[
~ybk	y!H9ZBJHFZ]bZ
~ybo	b!J#X)J+]-^3K9Y>J?J@XCJDJHXIIKHMKNIS_TKUZXJZGdK
~ybr	i(J9I?[@JBJHYIIKJPJV[ZH]J_Hb]db
~yc^	l(Y)J6[8Z=X?YBJCJDJH]KXPJUJVGZH[[dGeZ
~ych	b#[%J([)J*J+I-Z/K3Z4J6J9F:I;[>Y?F@GAZBFCFD_EKGKHGIELJMHN]OIP[RJSJTJUIVWWJXFYJZC[J]H_HaZbIdIfIhZ
~yci	p#J(a-J:[BJHEK[TYY[ZF
~yck	f#G%H+J,X-I/[0J3G4Y6b8J9Y:J=I>G?Y@GBZCIDYF[HAIGKILKMINIOHPXRJSJTHUJVHXIYJ[J]I_Ia[bIcIfHgJhI
~ycl	uHHK__]
~yco	w1[2IHJK]ZJ
~ycz	r*ZHIIIKZNYa[cY
~ydd	yPaVJ
~ye^	p!Y&Z@]G[
~yea	b!^(J-Y1]9Y>^?XBIDJHCIYKaLZMJNIVKZA]KbJhJ
~yen	wCZHW
~yer	f!J-J3J9I:Z>]?K@ZBICKDHEJHAIIKIMKN]OIX[ZF][_JaZcafY
~yes	g9J=]>X@]BYHHIJKFZ^
~yez	uZY
~yfi	j!J#I(I*Y-H7K?I@JBIC^DFI[KIMJO[VJX]ZE]Z_Ka]
~yfr	l(K-J/K3W6a9H<Z>I?J@IBKCIDJHEI_KGNIOZPJXIZGa]cKdK
~yga	n#J(J-J9I:I=]>H@HBHCJDHH]IJKHLaMJNJTJUJVKXK[J][^IaZbJdJhI
~ygn	u@^CJHJ]]
~ygu	mAcHHZJ
~yjm	q(J3I>I@IDIHHIZNJOZZ]aJh^
~yjn	p7[:I>JF[GZHIIK_Ja^dJg]
~yka	yBZNZ
~yl^	r(H=^@]HKU[VIZDdZ
~yla	d!d(H)Y*J-J1J3I6[8I9H:I;Y<Y=I>K?I@JBICJEKGJHCIIKILJMJNIPIRJUaVHWJXJY[ZF]I^J_JaHbWcIfY
~yli	q!]#]-I/Z9J=J>K@ZBHDJHGIJK[LYNKRZZF]IaH
~ylk	f!]#I(J)J*J+J-J3I9H:J>I?[@XBHC^DHIHKHMHNJPYUJV^XJ[a]IaGbHcJhJ
~yll	oCJD^HIIZKJN_ZKaJ
~ylo	p?]@JHIK_Y[ZI
~ym^	d!H#J)X*I-H/J3[7X9F:Y=J?GB]CJDFEIGJKHLZMHNHS[TJUHWJXJZC[J]I^J__aHcZdWfHhJ
~yma	f!K#J(X*X-I0Z3J9I:J=Y>J?J@IBJC_DHHCI^KIMZNZOKPKUIVKXZZHaJbXcJdXfX
~ymb	g!Z-]/X9J@HBKCJHFIbKIMJN[ZI
~ymc	r@[L[TZ
~yme	yCHHZ
~ymi	y-XO[dX
~ymo	m=X>^DJHDZZ_Z
~ymu	qHYLZZJ[[aY
~yn^	rHHKJN_WYZGc[
~yna	r3XHYaZcY
~ync	G!@#B%b&E(A)C*D,D-?.F/C0f1h2Y3H4^5D6G7B8_9?:A;C=B>??A@?AEBBCBD?ECFCGhHWI?JBK>LBM_NEOBPIReSATAUAV?WCXBZ;[C]A^B_EaAbCc]dceJffgBhB
~ynk	i!J#J%Y(I+J-I/J0^3H6I7J8J9F:H;J=I>X?I@IBICJDHGaH]IFKFM[NGOIPHRZSJTJUJVJXIYJZD[K]G^J_IaGbIcHd[f[gKhI
~ynu	o3Z>YDYHJO]aJ
~yon	b!K#J%X)Y9^:I>G?G@ZBGIHKHLJMHNHOJPZS^VZZJ^Z_KcJhI
~you	M#J%H(C)J*D+],G-[.J/H0J1Y2I4H5J6H8H9b:_;J<J=]?JAIBBE]FIGGHKJHLGMFNFOXPEQJRISHTXVZWIYIZJ[D]H^I_HbFc]dXeGfHgFhX
~yp^	l#X,_3ZHFIJKHMJOJfKh^
~ype	Y!I%I(G*J+J-F/I3Y8J9G:_=J>D?H@]AKBXCGDHFKGYHHIaJKKYLJMHO^PITJVHXHYJZF[J][^K_JaDcJdKfJgJha
~ypi	y=[
~ypo	l-[3]>K@ZHJIJKJNHOJZJc]
~ypt	X!I#Z%I&J(I)J*K+J,I-H/I0K1K2K3G4H5K6h7J8J9G:J;K<d=I>I?H@HAJBGCJDHEKFKGIHBIHJIKGLJMHNGOJPHRGSJTIUIVIXIYdZB[J]J^I_IaIbGcJdGeHfGhI
~yr^	m+]3I?[HJIKKZZK
~yri	r-X/aIITI
~yro	w!WH]ZJ
~ys^	G%D(C)F+I,G-].X/W0G1Z2H3F4F5G6e8F9B;H<I=W>BBHFFGIHGI^LIMAO[PEQHRDTXUWV]XbYI[F]FaGbKdXfCgBhW
~yse	l#Y(G)_?Z@IBZHBKJTIV^ZD[]
~ysi	nHIZHhb
~ysk	t,]>[BJDJHHLXZ]
~ysl	t9KHYN^a]
~yss	n(I9J;]@YBKHGIJKIL]ZG^_d]hI
~yst	Y!F#G%H&K(X)I*I+X,J-D.J/H0J1J2J4H6I7I8I:[;I=G>D?E@ZAIBXCXDaEIFIGHHZI[KaLGMDODR_SJTHWJXGY[[H]G_HbHcGdHeJfGgIhD
~ysz	w(Z9ZBXHX
~yt^	j-b9KBIHXKJX[ZG^JbZhJ
~yta	e!J#F%K(H)J*Y-I3I9F=J>Y?[@aBICIDIHDIHKEL_MINHOJPJTIUJVIXZZY[Z]H^^_KaGbIcKdJh[
~yte	l,X3Y9H>J@_BJDKHYIHKGLYMJdZfIh^
~yth	^!J#I%](J-H/J3H7]8J9H:I;Y=J>Y@GBWCED[FJGJJYKIOIPFSKTIVIXIZa^K_JaIcJfIhH
~ytk	^!X#J%I&J(Z)X*H,I-F.J0J2J3E4I6J8Z9G<K>F?F@FA]DYEIFJHFIYJJKHMGNGOXPWRJSHTHUGWIYJ][^]_[aIcIdHfIgIhI
~ytn	y3a>JOK
~ytt	d!J#H%J(I*J-G/^3H6J7J8Z9[:Y=J>Z?I@^B]CYDZHCIGKELJMXNGOJPJTHUJVJXJ[X]Z^I_JaIbJcKdIfJhF
~yub	u?_ZI
~yud	w9ZZZ
~yus	y3KIZ
~yv^	w3[?ZDZHFOY
~yvi	j/JHGNd
~ywa	f!J#I%Z(H+I-^0Y3H6[8J9H<]=I>^?Y@HBHCIDGGIIIK[LKMINIOHTJUIVHXJYJZF]J_JaHbJcJeKf]hI
~ywh	q?YHYMYS]ZE
~ywn	u!ZQXdZ
~ywo	y!XQ]
~za^	W&X)G*[+G,H/H0J1J2I4F5J6H8X9J:X;W=[>D?Y@BAHBXDIEIFHGXHEIZKFL[MHN]O]PFRKSGTGUFVEWHZ[[Y]E^I_JbGeIfFgGhX
~zaa	yHWNZa[
~zab	c!H#a%J(I)X*X+J-]/J3G4J7J8K9J:I=X>J?[@GAJBEGJHHIGKYLJMHNHOKPXQXSJT[UYVIWJXHZF[X]I^^_JaJbIcJdJfIgIhJ
~zac	V!F%Z&J(F)H*H+H,H-E.J/I0_1I2J3D5K6H7H8G9E:];I<J=J?E@EAICFDEE]FZG_HIICJIKELHM[N^OFPFQKRYSGTHU[VDW_XFYGZJ]X^I_GaEbGeHfcgH
~zad	a!I#I%J/Z3G6K7Y9J:X=J>G?J@YBXCKEJGKIXMGNIOIPJSJTWUJV[WKX^ZE]JaJbKcIdbfHhI
~zah	n-^3Y>KCZHGI[OIXYZJ
~zaj	m([*Y-J3J6[9I>K?]@IBJCYDWHFI_NIO[PJVJXKZFaIhJ
~zak	p-[B[DJG_HFMW
~zal	q-J1[:J@]B^DKHDIJKHMJZF[[]JbZfIhJ
~zam	n#]%J-J3K8J9J:J=I>K?J@IB^CKDIHEIHKIMJOKU^VIXKZG]]aHd]fX
~zan	l!G#J%J(J+J,Z-Z3J9Z:Y=J>K?J@JHJIIKJMJNIOKPKUJVZXKZYaJbYd[e[fJhI
~zap	Z!F#D%Z&J(E)H*H+H-F.I/X1I2J3[5J6X7H8Z9D:[;I<J>E?D@EAIBGCGD]EHFIIDJIKELGMENFOYPZSFUFVEWIXFY[Z[[H]G^HaDbFcZdbe^f_hF
~zar	W!G#G%H(X)H*G+e,d-G0J2K3H4I6I7I9H:]=H>E@FAJBYCHEJFJGYHGIFJILIMGNGOIPGRISHTHUHVGWJXHYIZ?[I]H^H_HaHbGcHdZedfZgGhG
~zas	c#G%I(G)I*]+I,J.K/J3E4J6J7I8J9F:G=H>H?Y@[AJBFCHEHFZGIHIIEKFLYNcOHPGRaSIT[UGVHW_XHYJZB[I]H^J_IaYbHdHfGgIhZ
~zat	[!K#J%H([)^*K0Y3I8[9J:J<[=J>J?J@JBICJDJF]G]IIKKMJNHOJPJSJUGVZWJXIZX^J_XbZcJhJ
~zaw	k![#G(J+J-^3F4J7J9H:]=J>J?I@HBFCJDYIaKINKOJPJRJTJUZVHWYXJ[J]J_JaIbIcJfZhI
~zaz	a#K%[-J3J9J:Y;Y>K?J@HBHCJDIEXGWIJKILZSKUZVHWZZF]J^^aKbJdYeIfZhJ
~zby	l-b9K@ZBJHHKKX]ZIhK
~zcz	l9J?I@]BJCaDJEJGJHJIIKJM^VJWYX[ZGaJcY
~zd^	yN^
~zda	q%K&Z9I=X>[HIQ]ZKeZfX
~zde	rHKOZPXWZZH[[
~ze^	_!H#[(])X*I+J,J-I/K4J7J8K9E=]>G?H@]AJBECHDFGJHDI[LIMYNIOJTJU]V[X^ZC[J]H^[_JaXbJcJdJfIgJhI
~zeb	i!K#J+Z-J3J9H:Z=Z>J@_BHD]H_IJKJNJPJVIaKdJhJ
~zec	q%[-K.X3K9I>]?J@XCZDJF[HFIJKYZI]JaG
~zed	l!J%Y(J-J/J3W8]9J:J=J>Y?I@IBZCHDIHIIHNJOHPJS[TJVJXIZD]b_JaGbZhK
~zeg	f#J(J+Y,J-^.X3H4J7J8J9H:K=K>G?H@HBHHCKZMJPJR]VJXIZ_][aHbZcJfIhI
~zei	[!X#J%H(I)K*J+H,I-]/X0X1K2Z3]4I6J8J9G;J=H?I@KAJBECJDFEIFZGJH^IdJKKDLIMGNFOHPJR_SJT[UIVHWJXGYIZB]G^IaFcXfGgI
~zej	w8]HX
~zek	k(]-J3J9X>H?J@]BJCKH]IJKJZHa^
~zel	j!G(F)Y*J-K3H9H>I?JA_BZDJHEIIKZO[U[V^ZG_HaJb[
~zem	q*Z9J@GIJK[V]ZXaJbZ
~zen	P!G#H&Z(Z+G,Y-E/G0J1H2I3Z4F5I6F7H8G9X:Y=c?^@FAHBXDBEJGGICJGKDLYMDOERGTFVXWGXX[G^DaZbXc_dGfIgEhE
~zep	q-J/Y>[IJKHOYRXZ[
~zer	V!X%H)I,H-E.K/I0I1J2K3X4H5J6H9H;^>D?I@FA_CJDEEHFIGXI[JILZMEO[RHSHTWUGVXWHYIZG[J]a^[_[bFcGeIfF
~zes	k-I/Y1[3J8J9Y:J=J>J?J@XBICJDJGJHDIYKbMYNKOJTKVJZE_YaXfHhJ
~zet	i!Y#H%Y(J,Y-K2Y3J8Y9I:K=J>H?J@]BHDHGKHIIHKIMJNJPHRZUYVJXJYZZE]_aJbJe[fHhI
~zew	u-Z:^HW
~zez	l!]#J%J+Y-I.]3J9G:Y=K>I@JBICJDIF[HDIIKINYTIUIX[ZI]Z_JaXcXdJ
~zga	q3K6[HJIKO_ZHhY
~zgl	u9]BXPY
~zgo	y-WHJN]O[aJ
~zgu	t>_D[ZH
~zi^	_!H#G%G(F)J*I,J-G.J/G0J1J2J3[4H6J7I8J9_:H;X=Z>[@IAJBYDBEJFJGJHELHMFNFPHRISYUHVGWJYIZZ[I]Y^J_HbXdIfGgIhY
~zia	a!J#I%I)J+Z-H/J0J3I4X7J8J:H=H>H?X@FB_CIDDEKGJH]IGJKKGM]NHOJPYRJSJTIUIVZWKXIZX[I]X^K_JaIbIcJf^gJhH
~zic	m!J%H(H+H9H;c>K?J@JCIDZH[OJVJXJZ[]JaJ
~zie	[#F%F)H*K,Y-G.J0J1J2J4I6J7H9_:^;bAJBXCXEJFJGGHJJJKELHMFN^OHPGSITIUZVEXYYIZA[I]Y^I_IaJbGcGdHeKfFgJhF
~zif	u3[HJIYOZ
~zig	_!J#G%I(G)K*I,J-H/Y3H4I6J7[;J=I>H?H@_AKBXCHDHHHIFKEL^MXOHPIRJTGUJVHXHZY[Z]I^__HbIcJdJfIgXha
~zij	i!Z%[(K3^9H>I@IBXDJHGIYK[MJOGVZZG^ZaKdG
~zil	r3H9J>IBYHYTXY[ZIa^
~zin	h-J1K3J9F>I@XBXCJDJHFIIKJNZOJR[UZV]X_ZFa^cIfG
~zio	T!D#E)F*I+H-D.J/H0K1I3Z5J6H7H8H9D<J=H>D@DAHB[CWDYEXFHGXHGIDJILHOFQJRJS^TFU^VYWYXKYHZ[]D^J_]aCdFeJfahE
~zis	p#[>J@bBIHIKJX]ZGaK
~zka	y.a9JHI
~zla	w/Z9H@KB^HDMZTKZJg[
~zli	q(J*Z@YCYDIK[ZI
~zlo	q9YF[HIIYPZV[ZI
~zmi	]!H#G%G(F)J*I+J,J-F/Y0J3F4J6J7Y8J9E:X;J=H>Z?H@dAJB[CGDFEJFJGJHGIEJJL[MXNGOGPGQJRJSJTGUGVGWJXHYJZX[X]H^a_HaDbHcIdHfGg[h_
~zn^	y/W3[
~zna	a!G#G%H&X(F)J*J+Y,J-G/I0J1K2^4[6[7I8I9F;Z=J>F?ZAJCGDEFZI_JJKFLYMGNFOXPIRJSKTIUGVGWJXHYJZA[^]H^]_XaGbHcHd[eIfHgI
~zni	h!J#J(K-J2[3H4K8^9G<]=K>I?]BHCJDIGJIGK^MHNJOJPJQXR^UJVJXJ]J_YaIdIfHhJ
~zno	p#Z9J>J@ZBZHHX[ZIa[cYfJ
~zny	y3]:X
~zo^	j#]/Z3X9Z>J?J@WBHCXHEIIKHNJOJX_ZY]XaIcJ
~zoe	u9^>IEZIKZ[
~zoi	yJ]
~zon	W!b#I&X*H+G,H-E/H2H4G5J6H7G9D:X;]<Z?E@BAHB[CEEIFYHHJIKEL]PEQYRKSHTFU^V]WGXFYKZ@]F^^cFdaeGgHhI
~zoo	rHaIF
~zor	n3[@[BICYDJHHIJKIMYZH][f[
~zos	l!X#K9J:K>]DJHIIJM[VJZJ]]_Z
~zow	p1[GZHHMXQYTYVXdX
~zpi	p*Z?]CZDXHHIKPXQYY[ZJ
~zre	g!J(])Y*I7J:Y=J>J?J@IB]CIKJM]PJSXUHVGWJXKZY[J]ZaKbIdKfJgX
~zt^	Z#](F)J*J,Z/X0X3I5W6J9H;K>H@ZB]CHEYGJHCIIJKMXNKOIRJSJTIUGVGWJX^[I]G_KaZbHcIdGeJfHg_hF
~zte	l-E9K@HHGI^KcOZPYZFaJ
~zub	y!ZV[ZJ
~zuc	g!K#J-Y/]3J4J9I:J>JBIDJHFIHJXMIN^O[PY][aXdIfJhJ
~zug	e!W#K%_-J3K4Z8Y9J>[?J@[BJCJDJIJKINJOJQZTY_KaJcJdZfI
~zuj	t%K(Z3I>JA]HGIJO[ZJ_[d]fI
~zun	a%I(I,J-I0K4J:J=X>J@JBHCJDYIJKILJNYPISZTXU[VYW^ZK]YbJdIf[
~zur	P!Z#I&Z([*G+I,G-E0X1I2J5I8H9H:];G<J=Z>G@GAICHDJEXGIHIIDJJKXNDOHPHQJRFSXTFUZVZW]YH[J^F_Hb]dZeGgXhE
~zus	o(].Y6Y9Z@JCZDIHIX[ZI
~zwa	j!]#J(J-Y2Z9H:J=K>H?KBHCJDIHDI]K[L]MJPKVIXJZ_dHfJhK
~zwe	_!J#I%J(J*^-H/Z9I:J=J>H?I@aA^CbDGHHIGKXLJMINIOWPJVJX[ZE[K]H^KaHfKgJhI
~zwi	l#I-J/J9X>JCIDHF[GIH[IIK[M[NJTJXJZI[YaJbJc]dKfJhJ
~zwo	q-J.^3J9X>[@KBIHFIJKJMKV^ZHa[
~zwr	b!I#I%[(G)J*J+J,X-I/J0Y3G4X6Y7J8[9G:H;K=X>I?I@HCIDHEJGIHHIHJKKHLIMHOIPZSKTJUHVGWJXH[J]J^I_JaHbHdbe^f[hH
~zwu	wDZL[
~zwy	y)]9JI[PJ
~zy^	]!E#]%G(E)Y*K,X-[.K/H0J1K2K3E4X6I7H8I9E:G;Y=G>E@ZAJBDC]DYEJFIGHHIJJKELYMFNCOJPZRXS]THUHWIX^YIZK[H]F^Ia]bXcHdIeZfFgHhY
~zyb	y!H9ZBJHFZ]bZ
~zyc	d!I#H%J(b)I*J,J-J6[8Z9H:Z>Z@HBGCHDHIHK]LJMINJOJPIUIVFWKXIYJZC[Z]Ja_bJdGeZfJhJ
~zyf	u6b<ZHKZI
~zyj	o(J-J/Z3I>I@IDIHHIZNJOZZ]aJh]
~zyl	n!](G9K:K=^@IBKDIEJHFKILYNJU^VGWJY]ZE][aJdYfK
~zym	o0Z3J>JHFM[OZ_ZaWfY
~zyn	q![-J9H>ZH_IJKJMJOKXKaXcY
~zyp	w-]=Z@ZHHKKNHZJ
~zys	j(I,[-]3J9Z:Z=J>Z?JBZCJDHHEIIKFMJNXOJUYVXXJ]JaIbJdKfJ
~zyt	]!X#J%H&J(Z)X*G-F.J0I1K2J4I6J8Z9G<J>X?E@FA]DYEIFJHGIYJJKGMGNGOXRJSHTHUGWIYJ][^]_[aGcHdHfHgIhH
~zyw	k!I(J-_0Y3J9I>Z@JBHCKDJGJIJK[MKOHP]R]VIZG]KaJdJfJ
~zza	]!I#I%Z)J*X+J,J3G7J9H:X;Y>H?[@GBGCXDGGYKILJNZOIPIQXSIUYVYWZXHYYZD[J]I_JaIbIcJfZgKhI
~zzo	y3ZCZDYHJ
~zzy	q-cHGKKND`;
