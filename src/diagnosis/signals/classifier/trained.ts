// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.679 -0.388 -1.029 -1.525 -0.865 -1.080 -0.881 -1.103 -1.731 -0.169 -1.826 -1.295 -1.593 -1.436 -1.588 -0.319 -0.401 -1.400 -1.275 -1.475 -1.161 1.762 -0.773 -0.933 -1.716 -0.356 -0.097 -0.308 -0.376 -1.193 0.182 -0.394 -0.326 -1.340 -0.860 -1.076 2.237 0.118 -1.247 0.020 -1.582 -0.358 -0.355 -0.857 -0.896 -1.501 -0.932 -1.091 -1.077 -0.572 -0.449 -1.414 -0.328 -1.377 1.101 -1.632 -0.092 -1.704 -1.250 0.221 -0.907 -0.740 -0.754 -1.316 -0.824 -1.673 -0.551
12.68218781365471
!account-disabled	O!q#>%C&G)B*D+E,F-B.G/C0F1F2E3@4D5G6F7E8E9D:A;A<G=B>C?C@AADBACDDAEFFEGDHBIBJEKALDMCNCOEPBQGRFSDTAU@V>WFXCYFZ=[E]B_@aDbHcDdAeFgEhC
!account-locked	L!<#o%A&G(C)C*C+C,E-@/C0E1E2D3B4C5E6D7D8E9A:B;D<F=B>A?C@DADBICBDAEFFEGCI?JCK>LCMANAODPBQFRDSCT_UCV@WFXCYFZ;]B_BaBb@cBdBeEfCgCh@
!account-not-set-up	lDHVaZG
!ad-access-denied	R!B%m&H(b)D*E+F,F-B.H/D1F2B3B4E5G6E7D8E9F:B;a<F=B>D?D@BAFBACDDBEFFGGCHEI@KHLBMBNBOFPHQERFSEUAVCWDXEYFZ;[B]D_CaCbBcDdAeDfBhB
!ad-unknown-error	d!H&f-J@JBJHFKJNISIZD
!admin-role-missing	R!D#F%_&I(n)J+G,G-E.H/G0H1H2I3F4F5H6G7E8G9H:@;F<I=B>D?B@EAHBBCEDBEGFHGEH=IEJEKBLEMDNCOHPAQHRHSETGU@VDWDXFYHZ;[D]E^G_GaDbAcFdBeFfDgDhD
!admin-sspr-disabled	Y!E#H%H(E)m*G+I,F-I/J1J3H4I5J7G8I9H:E;I=F>H?D@EAJBECIDFEHFJGIHBIIJIKHLIMINFPFRJSFTHU?V?WEXHYJZA[H]H^G_JaHbFcIdEeJfHgEhI
!admin-two-gate	T!E#F%F&I(A)@*n+E,E-E.H/G0I1H2I3E4G5H6H7G8H9E:E;G<I=F>C?G@CAGBFCBDCEEFHGGHCIDJGKDLGMFOFP@QHRHSGTGUDVBWDXEYHZA[G]E^G_HaDbGcGdEeHfGgEhF
!already-registered	[!H#I%J(H)H*H+l-G3H4J7I:H;J=G>F?C@FBECCDAGIH<IGJJKFLIMINHODPISJTJUHVFWIXHYJZD[I]G^J_IaGbFcIdIfIgJhH
!auth-token-error	f,dHFPJZHeF
!changed-too-recently	N!E#D%E&I(B)F*F+G,H-B.H/E0H1H2G3F4F5G6G7E8G9E:D;G<H=D>C?D@qAHBDCDDCEHFGGEH=I?JDK>LDM@N@OGPFQHRGSETFUDVBWFXDYHZ9[D]D^@_GaEbDcEdCeGfEgDhD
!cloud-service-error	Z!E#I%H(C)D*H+I-G.H/H0J1H3H4H5H6J7D8H9H:E;J=E>G?E@IAJBDCHDFEIFIGHH>IHJFKFLIMGNGOIPFRGSlTGUJVCWFXFYJZ=[H]F^G_IaFbFc^dFeIfDgAhH
!cloud-sync-agent	Y!I#J(H)J*J+I,J-F/G0k1F3I4I6H7I8H9G:I;I=G>H?I@IAJBHCIDHFJGDHGIHJHKHMENHOIPGRFSJTGUIVIXIYHZD]I_FaHbIcEdBeGfCgHhI
!code-not-received	L!B#B%C(A)B+A,E-A.E/D0E1E2F3Y4B5D6D7D8D9?:@;C<F=@>Y?:@@ADD;EDFCGBI?JDK?LCM@N@O>PCQERCSDTCU@V?WCX<YDZ=[D^D_CaobAcCdBeEfBgChA
!connect-version-old	X!G#F%G(D)H*H+H,H-F.J/F0F1n2G3F4D5H6G7G8E9F:H;H<H=F>G?H@FAIBECGDFEJFIGEH<IFJGKFLIMFNGOIPGQIRBSGTEUHVGWIXGZB[G]H^I_FaGbHcBdEeDf=gFhG
!connector-password-too-long	a!I#G%C(J,J-E/J0J1I2j3G4I6J:I<J>J@GBGCJDIGGH@IAJIKGLHMGNHPJRITJUIVIXIYJZE[J^G_JbIcGdFeIfDhG
!contact-failed	t3aHIZC
!contact-info-malformed	T!B#C%E&I(F)F*E+C,G-D.H/G0H1H2H3n4E5H6G7G8G9E:D;G<I=E>;?A@DAGBCC@DcEHFGGFH>JGKELGMENDOEPEQHRHSHTEUFVBWHXCYHZ@[G]D^F_Ea>bFcFdFeHfGgGhE
!cookies-disabled	T!C#D%F&I(E)F*F+G,I-C.o/G0H1H2I3E4F5H6H7G8G9C:E;G<I=E>D?E@DAHBCCEDEEHFGGGH@ICJEKDLHMDNDOFPFQHRGSCTFUDVDWFXEYHZ@[G]D^G_GaDbCcEdEeGfFgGhE
!corporate-policy-sentence	l@[HGIFKJN^
!dc-policy-hints-missing	Y!G#F%H(H)H*G+I,J-D.J/G0I1H2I3G4>5l6H7I8H9G:H;H<G=G>G?H@EAHBHCFDGFIGHHIIFJBKCLIMENBOHPGQIRGSITHUHVHWHXHYHZE[I]H^I_HaGbFcGdGeHfFgIhG
!dc-unreachable	Y!F#F%G(G)H*H+I,I-F.J/F0I1H2I3E4m5D6G7G8F9G:G;I<Z=G>E?F@EAHBFCGDFEIFHGFH=IFJDKFLIMENEOIPEQIRFSGTGUGVFWIXHYGZA[I]G^I_FaFbFcCdGeIfBgHhG
!decryption-key-mismatch	Z!F#F%G&I(G)I*I+H,G-E.J/C0E1H2I3F4F5H6n7G8G9G:G;H<H=E>F?F@DAFBECGDGEHFIGFH@ICJGKBLHMENBOGPEQIRDSITFUGVGWIXHYEZ?[G]G^G_DaGbFcCdAeDfAgGhD
!error-processing-request	tHEScZB
!feature-not-enabled	tV]
!federated-password	V!F#F%F(C)F*H+I-C.I/D0I1H2I3G4G5H6H7o8G9I:D;H<J=D>F?E@AAHBCCGDEEJFIGFH>IDJEKBLEMDNDOJPDQJRISETGUEVDWGXHYIZ=[F]F^C_GaFbCcGdDeHfEgEhC
!forest-config-changed	[!E#F%D&J(E)G*H+H,H-D.J/X0F1G2H3F4E5H6F7F8n9E:D;H<H=D>G?F@CBDCEDEEIFHGCH?IDJEKCLGMEOHPEQHRFSHTHUFVDWHXFYEZ@[G]F^G_BaGbFcEdAeEfCgGhF
!inheritance-disabled	W!>#E%?&I(B)G*F+G,H-D.H/H0H1I2I3E4G5I6H7H8G9B:E;o<I=E>E?D@DAEBFCDDEEIFFGEHDIDJHKCLGMFNEOGQHRGSHTGUCVCWHXEYHZB[H]D^E_DaDbEcGdDeHfFgHhE
!ldap-signing-not-configured	]!I#I%H(H)J*J+I-H/J1I2I3H4H5H6H7J8H9G:I<j=I>I?I@GBHCFDHEJFIGHH@IFJJKHLIMHNGOJPJQJRISJTHUGVHWIXIYGZG[J]I^J_IaHbIcFdHeIfGhH
!licence-missing-organisation	V!F#H%G(E)H*H+I-F.J/G0J1H3F4H5I6I7H8I9F:E;H<J=l>G?F@EAIBFCFDFEGFHGGHEIEJHKFLHMGNEOHPGQJRISHTGUDVCWFXHYIZA[I]F^I_HaFbFcFdFeIfFgHhG
!licence-missing-user	d(I)I/H:J=g?J@IGJHCJJPITJUHVGZD_JbIcJdFeIfGgI
!lost-device	L!C#B%C&G(A)D*A,F-B.F/D0F1F2F3;4C5E6E7E8D9@:B;D<G=B>p?=@?AFBIC=DDEFFEGDI?JDK?LDM=NAOEPCQFRESETDUCVBWEXBYEZ;[C^D_Ea:bBcDdCeEfDgDhA
!managed-on-premises	m/I7IZI^Idb
!method-not-allowed	S!E#E%E&H(a)D+C,H-C.G/F0G1H2H3@4E5G6G7F8F9A:D;E<H=C>>?o@BAGBCCDD?EGFFGEH=IAJFKALFMCNCOCPEQGRGSFTEUCVAWFXDYGZ=[Y]B^E_Ea>bBcEdEeGfEgEhC
!non-admin-not-automatic	y)J:I=aEIVJZD
!not-enough-methods	R!C#D%D&H(C)E*^+A,H-C.H/F0H1G2H3B4E5G6G7G8G9B:C;F<H=C>@@@AFBCCnDIEFFGGFH=I@JFKALFMDNCOCPDQGRGSFTEUEVBWFXCYGZ?[E]C^G_FaBbEcEdDeGfFgGhD
!not-in-scope-group	a!J(G)I/I:I=G?I@GBHDHGFHBKINJPHUHVhWJZC^HbI
!not-registered	R!E#D%F&J(B)C*E,H-D.I/G0H1H2I3D4F5H6H7F8G9F:C;G<H=D>A?J@AAHBACEDoEGFHGFH=ICJFKBLFMENCODPFQHRHSFTFU@VCWDXEYGZ;[E]C^E_FaDbDcFdDeGfEgGhD
!object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,I-E/H0G1H2H3G4G5J6H7H8H9H:E;F<J=E>H?H@GAGBGCHDGEJFFGmH?IEJFKELHMCNEOIPFQJRHSITHUGVCWIXHYIZC[I]G^GaHbHcFdAeGfCgHhF
!onboarding-failed	Z!H#I%F(G)J-I/H0I1J3I4I6F7H8H:I=F>I?I@FBFDIEHGGHAIIJGKELJMINGPHRISIUHVGWIXIYGZ?[I^H_HbHcEd>elf?gIhG
!onprem-admin-action-required	a!H%J(F/I3J6J7I:F=F?I@HBFDIEjHFKJMJNGPISHUGVDWCZ>[J^I_JaJbHcEdFeHfHgIhJ
!onprem-complexity-refused	d!H#H%I(H)J*I+I-F.J/J0J3F4H5J6J7I8I9C:H;I=F>G?G@EAJBGCFDGFIGIH@IiJJKDLIMGN_OGPIRISITIUHVGWJXGYJZC[J]G_IaFbIcIdHfHhG
!onprem-connectivity	S!F#F%E&I(E)G*G+G,H-D.I/F0F1E2H3E5F6E7G8F9D:C;H<F=C>F?E@BAHBCCFDFEBFGGEHAIEJFKELGMENCOGPEQHRDSETFUCVEWFXDY^Z;[G]F^F_EaEbCcndAeEfFgFhF
!onprem-multi-match	Z!D#F%G&J(G)H*G+H,I-F.J/F0I1I2I3F4G5I6I7H8F9D:F;G=F>G?G@EAlBFCFDGEJFHGGH@IFJHKELHMFNFOGPEQIRHSITGUHVEWJXFYIZB[I]E^H_AaFbGcHdGeHfGgHhG
!onprem-policy-refused	P!E#D%E&I(C)E*F+G,H-H.H/>0H1H2G3E4F5G6F7D8G9G:C;G<H=C>E?DAHBBCDDBEGFHGDH=K:LEMANnOFPEQHRGSFTFUBVCWYXFYHZJ[D]D^C_FaEbCcEdBeFfEgFhE
!onprem-success-cloud-failure	X!D#G%F&I(G)I*I+H,I-D.J/m0F1H2I3E4G5I6G7E8H9E:G;H<J=F>F?G@CAGBDCGDFEIFHGGHAICJEKCLHN@OGPEQJRHSHTAUHVGWIXHYIZB[H]G^F_AaGbGcFdDeHfFgHhE
!ou-reserved-character	[!G#H%D&F(H)H*H+H,I-D.J/G0J2I3E4G5I6I7I8H9C:E;F<J=F?F@FAHBFCGDGEHFlGCH@IAJHKFLIMFNDOHPGQIRHSITGUEVGWHXGYIZB[I]F^I_GaFbGcFdFeHfFgIhG
!password-contains-name	f-@:J@GBIFIGJHFIgKCMHNIVIZA^HhZ
!password-easily-guessed	N!C#I%D&H(A*C+E,D-q.F/B0F1F2E3C4D5E6E7D8E9A:B;E<G=C>B?B@>AFB@CCDAEFFEGCHAI<JHKCLDMAN<ODPCQFRESETCUBVAWDXAYFZ;[D]C^D_FaBbBcDdAeEfCh@
!password-filter-refused	U!E#C%D&I(D)F*G+G,G-?.H/C0E1H2F3F4B5E6F7D8G9G:C;H<H=E>E?F@@AGBBCEDCEIFHGDH;IGJpK@LEMBN>OGPEQHRHSFTEUDVEWFXFYHZ=[E]E^C_FaEbBcEdCeFfEgFhB
!password-never-expires	W!F#G%G(E)I*I+H,J-F/H0J2I3G4I5J6I7G8J9J:F;I<J=F>G?H@@AJBCCHDEFJGGH@IEJHKCLmMCNEOJPIRISITHUGVFWIXHYJZ=[F]G^@_HaGbDcHdDeIfGgGhA
!password-reset-done	mBbZD
!password-too-weak	Q!D#B%E&H(B)F*E+F,H.H0G1G2Y3A4E5G6F7E8F9C:C;F<G=D>A?D@?AGBACBDHEHFEGDH<IoK=LEMAN>OCPFQGRFSFTEUDVBWGXDYGZ:[E]D^D_FaCbCcEdBeGfEgFh?
!password-used-before	O!F#A%E&I(A)F*F+F,G->.H/D0G1G3E4E5E6E7D8F9E:C;F<H=C>C?C@BAGB@CCDBEHFGGDHGI:JCKpLEM@OFPEQHRFSFTEUCVBWFXDYGZ8]C^B_FaDbBcEdBeEfDgEh=
!personal-account	y:Y
!phone-mismatch	U!G#F%H&I(H)I*G+E,J-D.I/G0I1J2J3C4G5I6H7I8I9D:G;H<J=G>=?E@DAIBFCCD@EIFHGHHBI@JHKALIMFNEOnPGQIRGSITGUHVEWJXEYIZA[I]F^J_HaAbGcHdHeIfHgI
!privileged-account-denied	R!C#D%Y&I(?)?+F,E-E.H/F0H1H2H3D4D5F6G7D8F9F:D;E<I=C>E?D@BAFBDCFDEEFFGGEH<IEJFKCLGMFNEOGPoQGRGSFTEUCV?WFXEYGZ>[G]E^E_DaFbDcFdCeFfEgBhG
!reset-in-home-directory	T!A#E%D&J(?)E*F+H,I-E.I/G0I1I2H3F4G5H6H7D8G9H:p;H<J=A>D?D@AAHBBCFDCEHFHGEH=IDJFKALEMCNDOHPDQIRHSETGUBV?WEXGYIZ9[D]E^C_FaEbBcFdDeHfEgEhC
!sam-remote-call-denied	Y!F#F%C&J(F)F*F+H,G-E.I/H0H1H2G3F4E5H6G7I8G9D:G;G<I=E>F?E@FAHBECFDFEHFHGGH>IFJFKELIMGNEOHPDQnRGSITHUGVEWIXFYDZC[I]G^I_GaEbFcDdDeFfEgHhG
!server-clock-skew	X!H#F%G(H)H*H+H,G-G.J/H0G1E2H3F4C5H6F7H8G9E:H;H<I=G>G?G@EAIBFCGDGEIFIGFH>IFJHKFLIMDNGOGPGQIRmSETFUGVHWJXFYEZD[J]F^J_GaEbGc@dEeGf>gIhF
!servers-catching-up	R!E#X%E&I(C)F*F+G,H-A.H0G1F2F3E4F5F6E7G8F9G:C;G<G=E>J?E@=AHB>CDDBEHFHGBH:IAJDK?LCMpNAOGPFQHRDSFTCUDVDWGXFYGZ8[C]D^B_EaDbAcDdCeFfAgZh>
!smart-lockout	T!C#=%F&J(F)G*G+G,H-D.I/D0H1H2H3E4F5H6H7G8H9F:F;G<I=F>E?F@CAHBCCFDEEIFHGGHCICJFKCLFMDNEOGPFQIRGSGToUGVDWIXCYIZ@[A]F^F_EaFbEcFdFeHfGgGhD
!sspr-disabled-tenant	S!E#H%G(@)J*E+I,I-F.I/H0J1H2J3G4I5I6I7F8H9I:@;I<J=B>G?E@CAIBBCHDCEDFHGFH@IHJGKELGMFNDOJPEQJRISETHUnV=W?XGYHZ>[G]F^E_HaFcFdFeHfEgDhG
!sspr-not-enabled-for-user	Y!B#G%G(C*I+J-J/J3[4I7G8I:C;J=E>H@DBDCHDCEHGHHAIIJHKGLHMHNFPFSGTJUAVkXIZ=[G]I^E_IaHbFcIdDeHfGgIhG
!sspr-policy-not-set	d(H)I*Z:H=J?J@JEEHHJJNESIUFVGWeZFbJdIgH
!throttled	Q!B#a%E&H(D)E*D+D,G.G/F0G1G2F3A4D5F6G7F8E9A:D;E<H=C>B?D@>AFBACBDAEGFFGEH;I@JEK@LFMDNBODPCQFRDSDTAUDVBWFXoYFZ=[F]C^E_Fa@bCcCdDeGfFgFhD
!tls-disabled	X!E#F%F&I(G)F*H+G,H-F.I/G0H1B2G3D4D5G6E7H8F9E:G;G<F=E>E?F@CAHBDCEDFEIFHGFH=IEJGKELHMENFOGPEQGRCSGTGUEVEWIXEYoZB[H]G^H_GaFbEc@dBeEf@gGhF
!unlock-option-missing	V!F#?%F(C)F*G+G,I-D.I/H0I1H2I3G4G5I6H7G8H9H:D;H<I=E>F?C@AAIB?CDDDEIFIGGH?IDJGKCLEMCNDOHPFQJRHSGT@UEVBWHXFYIZ>[o]F^D_GaFb?cGdEeHfGgGhC
!user-abandoned	Z!D#F%E&J(D)F*G+F,I-E.H/G0I1H2I3F4G5H6I7G8G9E:E<J>C?C@CAGB?CBDBEIFGGGH=IEJGKCLHMDNEOGPFQIRFSZTHUDVCWFXEYIZG[H]m^H_FaCbCcFdGeHfCgGhF
!user-cannot-change-password	X!H#H%G(C)I-G/H2J3H4J6J7G:F;I=G>H?H@?BCCIDGGHHCIFJIKELBMDNFPITJUHVDXHZ<[F]H^m_IaIbGcIdEeIfIgHhA
!user-not-found-onprem	W!A#F&H(F)H*H+G,H-F.I/B0F1H2I3C4F5I6F7E8F9F:E;E<I=E>F?F@FAABFCGDFEGFHHEIEJGKELGMENDOGPDQIRHSITBUGVEWIXGYHZC[H]F^E_maFbGcEdBeGfFgFhF
!windows-screen-broken	S!G#G%G(D)G*I+H-G.X/H3H4I5I6I7E8I9H:E;I=F>G?E@HBDCHDFEJFIGHH;IGJFKFLGMENEOIPHQJRISGTHUFVEWGXHYIZ=[D]F^G_IaFbmcGdFeIfFgGhE
!wizard-connector-not-found	tHGZIea
!wizard-licence	y=Ge]
!writeback-not-enabled	S!C#E%I&I(C)A*D+G-E.H0E1E2F3D4C5F6D7D9F:D;F<F=I>E?D@BAFBCCFDCEDFGHEIEJCKBLEMDNCOGQGRDSFTFU=V?WCXFYAZ?[E]F^D_JaEbCcBdmhC
!writeback-service-stopped	U!F#G%E(E)G*I+I,H-G.J/Z0B1C3H4E5G6D7E8F9G:G;H<H=E>G?G@EAHBCCHDGEIFHGCH<IGJEKFLHMCNFOIPFQHRASCTGUDVEWHXHZ?[H]F^H_FaFbFcIdBfmgGhG
!writeback-unsupported-path	U!E#G%H&J(B)F*E+H,H-F.I/A0G1G2H3F4G5H6G7F8H9E:F;H<I=E>E?E@CAHBDCGDFEGFHGGH>IEJFKDLGMANDOHPDQIRHSETCUFVEWHXHYHZB[G]F^E_EaEbDcEdBeHfDgnhE
!wrong-current-password	S!F#C%G(E)H*H+H,I-A.I/F0I1I2H3F4G5I6G7G8H9G:E;H<I=F>E?F@@AIBCCFDDEIFIGFH?I@JFKDLFMANAOFPHQJRHSHTGUFVDWIXGYIZ:[F]G^C_HaFbDcGdDeHfFgGho
#account-disabled	O!p#=%B&G)A*C+D,E-A.F/B0E1E2E3?4C5F6E7E8D9B:A;a<G=A>B?B@@ACB@CCDAEEFEGCHAIAJDKALCMBNBODPAQFRESDTAU?V=WFXBYEZ<[D]A_@aCbGcCd@eEgEhB
#account-locked	K!;#p%>&F(A)B*C+B,D-=/A0D1D2C3A4B5D6C7C8D9@:A;C<F=A>@?B@CACBGCADAEEFDGBHHI>JBK=LBM?N@OCPAQERCSBTeUBV?WEXBYEZ9]A_AaAb?cAdAeDfBgBh?
#account-not-set-up	i!JDGHJVbZF
#account-not-verified	y3^DF
#ad-access-denied	P!A%l&G(d)C*D+F,E-B.G/C1E2A3B4D5F6E7C8D9F:A;b<F=A>C?C@AAEB@CDDAEEFFGCHCI@JXKGLAMBNAOEPZQDRESDTIUAVBWCXDYFZ:[B]D^I_CaCbAcCd@eDfAgXhA
#ad-unknown-error	d!H&f-J@JBJHFKJNISIZD
#admin-role-missing	Q!D#F%_&I(n+G,F-E.H/F0H1H2H3F4F5G6G7E8G9G:@;F<I=B>D?A@EAHBBCEDBEGFHGEH=IEJEKBLEMDNCOHPHQHRHSETGU@VDWDXFYHZ:[D]E^G_GaDbAcEdBeFfDgChD
#admin-sspr-disabled	V!D#H%G(G)m+H,E-H.J/I1I3H4H5I6J7F8H9H:D;I=E>H?C@DAIBDCHDEEGFIGHHBIHJHKGLHMHNEOJP^QJRISETHU@V=WDXGYIZ?[G]H^F_IaGbEcIdDeIfGgChI
#admin-two-gate	T!E#F%F&I(@)@*o+E,E-E.H/G0I1H2I3E4G5H6H7G8H9E:E;G<I=F>C?F@CAGBFCBDCEEFHGGHCIDJGKDLGMFOFP@QHRHSGTGUDVBWDXEYHZ@[G]E^G_HaDbGcGdEeHfGgEhF
#already-registered	[!H#I%J(H)H*H+l-G3H4J7I:H;J=G>F?C@FBECCDAGIH<IGJJKFLIMINHODPISJTJUHVFWIXHYJZD[I]G^J_IaGbFcIdIfIgJhH
#auth-token-error	f,dHFPJZHeF
#changed-too-recently	M!E#C&I(@)E*F+F,H-A.H/D0H1H2G3F4E5F6F7E8F9D:C;G<H=D>C?D@qAGBDCDDCEHFGGEH=I?JDK>LCM@N@OGPEQHRGSETFUDVBWEXDYGZ9[D]D^?_GaDbCcEdCeFfEhD
#cloud-service-error	Z!E#I%H(C)D*H+I-G.H/H0J1H3H4H5H6J7D8H9H:E;J=E>G?E@IAJBDCHDFEIFIGHH>IHJFKFLIMGNGOIPFRGSlTGUJVCWFXFYJZ=[H]F^G_IaFbFc^dFeIfDgAhH
#cloud-sync-agent	Y!I#J(H)J*J+I,J-F/G0k1F3I4I6H7I8H9G:I;I=G>H?I@IAJBHCIDHFJGDHGIHJHKHMENHOIPGRFSJTGUIVIXIYHZD]I_FaHbIcEdBeGfCgHhI
#code-not-received	K!A#A%B(@)B+H,E-@.D/C0D1D2E3a4A5D6C7C8C9>:?;B<E=@>_?C@?ADCFDIEDFBGBHJI=JCK>LBM?N?OGPBQDRCSCTBU@V>WBXGYCZ<[C]H^C_Baob@cBdBeDfAgCh@
#connect-version-old	W!G#E%F&J(D)H*H+H,H-E.J/F0F1n2F3E4D5G6F7G8E9F:G;H<H=F>G?G@EAHBECGDFEIFIGDH<IFJFKFLHMENGOHPFQHRASGTEUGVGWIXFY]ZB[G]H^I_FaFbGcAdDeDf=gEhG
#connector-password-too-long	a!I#G%C(J,J-E/J0J1I2j3G4I6J:I<J>J@GBGCJDIGGH@IAJIKGLHMGNHPJRITJUIVIXIYJZE[J^G_JbIcGdFeIfDhG
#contact-failed	r3a@XHIZC
#contact-info-malformed	S!B#C%E&I(E)F*E+C,G-D.H/G0H1H2G3n4E5H6G7G8G9E:D;F<I=E>B?B@DAGBCC@DcEHFGGFH>JGKDLFMENDOEPEQHRHSGTDUFVBWHXCYHZ?[G]D^F_Ea>bFcFdFeHfGgGhE
#cookies-disabled	T!C#D%F&I(E)F*F+G,I-C.o/F0H1H2I3E4F5H6G7F8G9C:E;G<I=E>D?E@DAHBCCEDEEHFGGGH@ICJEKDLHMDNCOFPFQHRGSCTFUDVDWFXDYHZ@[F]D^G_GaDbAcEdEeGfFgGhE
#corporate-policy-sentence	l@[HGIFKJN^
#dc-policy-hints-missing	Y!G#F%H(H)H*G+I,J-D.J/G0I1H2I3G4>5l6H7I8H9G:H;H<G=G>G?H@EAHBHCFDGFIGHHIIFJBKCLIMENBOHPGQIRGSITHUHVHWHXHYHZE[I]H^I_HaGbFcGdGeHfFgIhG
#dc-unreachable	Y!E#F%G(G)H*H+I,I-F.J/F0H1H2I3E4m5D6G7G8F9G:G;I<Z=G>E?F@EAHBFCGDFEIFHGFH=IFJDKFLIMENEOHPEQIRFSGTGUGVFWIXHZA[I]G^I_FaFbFcCdGeHfBgHhG
#decryption-key-mismatch	Z!F#F%G&I(G)I*I+H,G-E.J/C0E1H2I3F4F5H6n7G8G9G:G;H<H=E>F?F@DAFBECGDGEHFIGFH@ICJGKBLHMENBOGPEQIRDSITFUGVGWIXHYEZ?[G]G^G_DaGbFcCdAeDfAgGhD
#error-processing-request	tHEScZB
#feature-not-enabled	tV]
#federated-password	V!F#F%F(C)F*H+I-C.I/D0I1H2H3G4G5H6H7n8G9I:D;H<J=D>F?E@AAHBCCGDEEIFHGEH>IDJEKBLEMCNDOJPDQJRISETGUEVDWGXHYIZ<[F]F^C_GaFbCcGdCeHgEhC
#forest-config-changed	Z!E#F%D&J(D)G*H+H,H-D.I0F1G2H3F4E5H6F7E8n9E:D;H<H=D>G?F@CBCCEDEEIFHGCH?IDJEKCLGOHPEQHRFSHTHUFVDWHXFYEZ@[G]E^G_BaGbFcEdAeEfCgDhF
#inheritance-disabled	W!>#E%?&I(B)G*F+G,H-D.H/H0H1I2I3E4G5I6H7H8G9B:E;o<I=E>E?D@DAEBFCDDEEIFFGEHDIDJHKCLGMFNEOGQHRGSHTGUCVCWHXEYHZB[H]D^E_DaDbEcGdDeHfFgHhE
#ldap-signing-not-configured	]!I#I%H(H)J*J+I-H/J1I2I3H4H5H6H7J8H9G:I<j=I>I?I@GBHCFDHEJFIGHH@IFJJKHLIMHNGOJPJQJRISJTHUGVHWIXIYGZG[J]I^J_IaHbIcFdHeIfGhH
#licence-missing-organisation	V!F#H%G(E)H*H+I-F.J/G0I1H3F4G5I6I7H8H9F:E;H<J=m>G?F@EAHBECFDFEGFHGFHEIEJHKFLHMFNEOHPGQJRISHTGUDVHWFXHYIZA[I]F^I_HaFbEcFdEeHfFgHhG
#licence-missing-user	c(I)I/H7J:J=g?J@IGJHCJJPITJUHVGZD_JbIcJdFeIfGgI
#lost-device	L!B#B%C&F(A)D*A+J,E-A.E/C0F1F2F3;4C5E6E7D8D9@:A;D<F=B>q?<@?AEBHC=EFFDGCI?JDK?LDM>NAOEPCQERESDTDUBVAWDXAYEZ;[B][^D_Da8bAcCdCeEfCgDhA
#managed-on-premises	m/I7IZI^Idb
#method-not-allowed	R!E#E%E&H(Z)B*_+C,G-C.G/F0G1H2H3@4E5G6G7E8F9A:C;E<H=C>@?o@BAGBCCCD>EGFFGEH=IAJFKALFMBNBOCPEQGRFSETEUCVAWEXCYFZ=[X]B^D_Ea>bBcEdEeFfEgDhC
#non-admin-not-automatic	y)J:I=aEIVJZD
#not-enough-methods	R!C#D%D&H(C)E*a+@,G-C.G/F0G1G2G3A4E5G6G7F8F9A:C;E<H=C>@@?AFBBCnDHEFFGGFH=I@JFKALFMDNBOCPDQFRFSFTEUEVAWFXCYGZ?[E]C^G_FaBbEcEdDeGfFgFhC
#not-in-scope-group	_!I(G)I/I:I=G?H@GBGDHHAKINJPGUHVhWJZC[J^HbIhJ
#not-registered	Q!D#D%E&I(A)C*D,H-D.H/F0H1H2H3C4F5H6G7E8G9F:B;G<H=C>F?H@AAHBACJDoEGFGGEH<IBJEKBLEMDNBOCPEQHRGSETFU?XEYGZ:[E]C^D_FaCbCcFdCeGfEgFhC
#object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,H-E/H0G1H2H3F4G5J6H7H8G9H:E;F<J=E>H?H@FAGBGCHDGEIFFGmH?IEJFKELHMCNEOIPFQJRHSITHUGVCWIXHYHZC[H]G^F_JaGbHcFdAeGfCgHhF
#onboarding-failed	Z!H#I%F(G)J-I/H0I1I3I4I7H8G:I<J=F>I?I@FBFDIEHGGHAIIJGKELJMINGPHRISIUHVGWIXIYGZ?[I^G_HbHcEd>elf?gIhG
#onprem-admin-action-required	a!H%J(F/I3J6J7I:F=F?I@HBFDIEjHFKJMJNGPISHUGVDWCZ>[J^I_JaJbHcEdFeHfHgIhJ
#onprem-complexity-refused	c!H#H%H(H)I*H+H-E.J/I0J1J2J3F4H5I6I7I8I9C:G;H=F>F?FAJBGCFDFEJFIGHH?IhJIKALIMFNcOFPHQJRISITIUHVGWJXFYJZB[I]F^J_IaEbHcHdHeJfHhG
#onprem-connectivity	S!E#F%E&I(E)G*G+G,H-D.H/F0F1E2H3E5F6E7F8F9D:C;H<F=C>E?E@BAHBCCFDEEBFGGEHAIEJFKELGMDNCOGPERCSETFUCVDWFXDYaZ;[G]F^F_EaEcndAeEfEgFhF
#onprem-multi-match	Z!D#F%G&J(G)H*G+H,I-F.J/F0I1I2I3F4G5I6I7H8F9D:F;G=F>G?G@EAlBFCFDGEJFHGGH@IFJHKELHMFNFOGPEQIRHSITGUHVEWJXFYIZB[I]E^H_AaFbGcHdGeHfGgHhG
#onprem-policy-refused	N!D#C%D&H(@)D*B+F,G-^.G/]0G1G2F3D4E5E6E7C8F9G:A;G<G=B>D?C@]AGB@CCDAEFFGGCH<IIJ^K?LCM?NmOEPDQGRGSETEUBVAWZXEYGZG[C]C^A_EaDbBcDd@eEfCgDhC
#onprem-success-cloud-failure	W!D#G%F&I(G)I*I+H,I-D.J/m0F1H2I3E4G5I6G7E8H9E:G;H<J=F>F?G@CAGBDCGDFEIFHGGHAICJEKCLHN@OGPEQJRHSHTBUHVGWIXHYIZB[H]G^F_AaGbGcFdDeHfFgHhE
#ou-reserved-character	[!G#H%D&F(H)H*H+H,I-D.J/G0J2I3E4G5I6I7I8H9C:E;F<J=F?F@FAHBFCGDGEHFlGCH@IAJHKFLIMFNDOHPGQIRHSITGUEVGWHXGYIZB[I]F^I_GaFbGcFdFeHfFgIhG
#password-contains-name	d-D:J@FBIFIGJHEIgKHMHNHVIZA^HhZ
#password-easily-guessed	N!C#Y%D&G(@*B+E,D-q.F/B0F1F2E3C4C5E6D7D8E9A:B;E<G=B>B?B@>AFB?CCDAEEFEGCH@I<JZKBLDMAN;ODPCQFRESETCUAVAWDX?YFZ;[C]B^B_FaBbBcCdAeEfCh?
#password-filter-refused	T!E#C%D&I(C)F*G+G,G->.H/C0E1H2F3F4B5E6F7D8G9G:C;H<H=E>E?F@@AGBBCEDCEHFHGDHBIGJpK@LEMBN>OGPEQHRHSFTDUDVEWFXFYHZ=[E]E^C_FaEbBcEdCeFfEgFhB
#password-never-expires	W!F#G%G(E)I*I+H,J-F/H0J2I3G4I5J6I7G8J9J:F;I<J=F>G?H@@AJBCCHDEFJGGH@IEJHKCLmMCNEOJPIRISITHUGVFWIXHYJZ=[F]G^@_HaGbDcHdDeIfGgGhA
#password-reset-done	lBbZD
#password-too-weak	P!C#B%D&H(B)F*E+E,G.G0G1G2]3@4D5F6E7E8F9C:C;F<G=D>A?D@>AGB@CBDHEGFEGDH;IpK=LEM@NCOCPEQGRFSFTDUDVBWFXCYFZ:[D]C^C_FaCbCcEdBeFfDgFh?
#password-used-before	N!E#@%D&H(A)E*E+E,G-<.G/G0G1G3D4E6E7D8F9D:B;F<G=C>C?B@CAGB@CCDAEGFGGCHFI>JBKqLDM?N[OEPEQGRFSFTDUCVAWFXDYFZ8]B^B_FaCbAcEdAeEfDgDh=
#personal-account	v:Y
#phone-mismatch	T!G#E%H&I(G)H*G+E,J-D.I/G0I1I2J3D4G5I6H7I8H9D:G;H<J=G>A?D@DAHBFCCD>EIFHGHHAI@JHKALIMFNEOnPGQIRGSITGUHVEWIXEYIZA[I]F^I_HaCbGcGdGeIfHgI
#privileged-account-denied	R!B#D%]&I(?)=+F,D-E.H/F0G1G2G3D4D5F6F7D8E9F:C;C<I=C>D?D@BAEBDCFDDEEFGGEH<IDJEKCLFMENDOGPpQFRGSETEUCV>WEXEYGZ=[F]E^D_DaEbDcFdCeFfDgAhF
#reset-in-home-directory	S!G#E%D&J(?)D*F+H,I-E.H/G0I1I2H3E4G5H6H7D8G9H:p;H<J=A>D?D@@AHBACFDCEGFHH=IDJEKALEMCNDOHPDQIRHSDTGUBV?WEXGYIZ9[D]E^C_FaEbBcFdDeHfEgEhC
#sam-remote-call-denied	Y!F#F%C&J(F)F*F+H,G-E.I/H0H1H2G3F4E5H6G7I8G9D:G;G<I=E>F?E@FAHBECFDFEHFHGGH>IFJFKELIMGNEOHPDQnRGSITHUGVEWIXFYDZC[I]G^I_GaEbFcDdDeFfEgHhG
#server-clock-skew	X!H#F%G(H)H*H+H,G-G.J/H0G1E2H3F4C5H6F7H8G9E:H;H<I=G>G?G@EAIBFCGDGEIFIGFH>IFJHKFLIMDNGOGPGQIRmSETFUGVHWJXFYEZD[J]F^J_GaEbGc@dEeGf>gIhF
#servers-catching-up	Q!D%D&I(B)F*F+F,G-@.H/]0F1F2F3E4E5F6E7F8F9F:B;G<G=E>I?D@=AGB>CDDBEGFGH9I@JCK>LCMpN@OGPEQHSFTCUDVBWFXFYFZ7[C]D^AaCb@cCdBeFfAg_h=
#smart-lockout	T!C#=%F&J(F)G*G+G,H-D.I/D0H1H2H3E4F5H6H7G8H9F:F;G<I=F>E?F@CAHBCCFDEEIFHGGHCICJFKCLFMDNEOGPFQIRGSGToUGVDWIXCYIZ@[A]F^F_EaFbEcFdFeHfGgGhD
#sspr-disabled-tenant	S!D#G%F(?)Y*D+H,H-F.I/H0J1H2J3G4H5I6I7E8G9I:@;H<I=B>F?E@BAIBBCHDCEDFHGFH?IHJFKELFMENEOIPDQJRHSDTHUnV<W>XGYHZ>[F]F^D_HaFcFdFeHfEgDhG
#sspr-not-enabled-for-user	W!A#G%F(B*I+J-I.J/I3[4I5J6J7G8H;I=E>H@DAIBDCHDCEHGGH@IHJHKFLGMGNFOJSFTIVkXIYJZ<[F]H^D_IaGbEcIdCeHfGgHhG
#sspr-policy-not-set	d(H)I*Z:H=J?J@JEEHHJJNESIUFVGWeZFbJdIgH
#throttled	Q!B#a%E&H(D)E*D+D,G.G/F0G1G2F3A4D5F6G7F8E9A:D;E<H=C>B?D@=AFBACBDAEGFFGEH;I@JEK@LEMDNBODPCQFRDSDTAUDVBWFXoYFZ=[F]C^E_Fa@bCdDeFfFgFhC
#tls-disabled	X!E#F%F&I(G)F*H+G,G-F.I/G0G1B2F3D4D5G6D7H8F9E:G;G<F=E>E?F@CAHBDCEDFEIFHGFH=IEJFKELHMENFOGPEQGRCSGTGUEVEWHXEYoZB[H]G^H_GaFbEc@dAeDf?gGhF
#unlock-option-missing	U!E#?%E(C)F*G+G,I-D.I/G0I1H2I3F4G5H6H7G8H9H:D;H<I=E>F?@@@AIB?CDDDEIFIGFH?IDJGKCLEMCNDOHPFQJRHSGUEVBWGXFYIZ>[o]F^D_GaFb?cFdEeHfFgGhC
#user-abandoned	X!C#E%D&J(C)E*F+F,I-D.G/F0H1I2I3F4G5H6H7F8G9E:E<I=Z>C?C@FAGBGCADIEHFGGFH=IDJGKCLGMDNEOGPFQISYTGUCVBWEXEYHZD[G]m^G_FaCbBcEdFeHfEgFhF
#user-cannot-change-password	X!H#H%G(C)I-G/H2J3H4J6J7G:F;I=G>H?H@?BCCIDGGHHCIFJIKELBMDNFPITJUHVDXHZ<[F]H^m_IaIbGcIdEeIfIgHhA
#user-not-found-onprem	W!A#F&H(F)H*H+G,H-F.I/B1G2I3C4F5I6F7E8F9F:E;E<I=E>F?E@FAABFCFDFEGFGHEIEJGKELGMENDOGPDQIRGSITBUGVEWIXGYHZC[H]F^E_maFbGcDdBeGfEgFhF
#windows-screen-broken	S!G#G%G(C)G*I+H-G.X/H1J2J3H4H5I6I8I9H:E;I=F>G?E@HBDCHDEEJFIGHH;IGJFKFLGMENEOIPHQJRISGTHUEVEWGXHYIZ=]F^G_IaFbmcGdFeIfFgFhE
#wizard-connector-not-found	tHGZIea
#wizard-licence	y=Ge]
#writeback-not-enabled	Q!B#D%I&H(A)@*C+F-C.G/J0B1D2E3C4B5E6C9F:B;E<E>D?C@@AEBACEDBECFFG]HCICJAKALDMBNAOFQFRCSETCU<V>WBXEZ=[D]E^B_HaDbBcAdmeZhA
#writeback-service-stopped	T!E#F%C&J(D)F*H+H,G-F.I/Y1J3G5F6I7D8D9F:F;G<G>F?F@DAGBBCGDFEIFGGBH;IFKELGMCNEOHPER@SBTFUCVDWGXGZ?[G]E^G_EaEbEcXd@fmgEhF
#writeback-unsupported-path	U!E#G%H&J(B)F*E+H,H-F.I/@0G1G2H3F4G5H6G7E8H9E:F;H<I=E>E?E@CAHBCCGDFEFFHGGH>IEJFKDLGM?NDOHPDQIRHSETCUFVDWGXHYHZB[G]F^E_DaEbDcEdBeHfDgohE
#wrong-current-password	S!F%G(D)H*H+H,I-A.I/F0I1I2H3F4G5I6G7F8H9G:E;H<I=F>E?F@@AIBBCFDDEIFIGFH?I@JFKELFM@NAOFPHQJRHSHTFUFVDWHXGYIZ:[F]G^C_HaFbDcGdCeHfFgGho
+# #	U!G#I%I(G)I*H+J-G/G0I1f2H3]4G5I6I7I8I9F:I;I<J=G>F?H@bAJBYCFDIFJGIHBIFJIKELIMGNGSHTGUIVHWJXFYjZD]I^J_IaEbJcDdFeIfCgHhI
+# 4251234567	y3^
+# 4567	y3Y
+# admin	g*JHHMIge
+# allow	yYZ
+# and	f1[HEIZK[O^Y[ZGc^
+# are	y/EIJK[M^
+# at	v-ZI]KGZH
+# befor	yKZ
+# bit	y<_CJ
+# but	yaY
+# by	yI^
+# cannot	y(]P[ZG
+# caracter	n2cHJII
+# caratteri	y2^
+# char	j/Y2e9H@HHFKJN[
+# character	c/Z2aHFI[
+# day	n@]
+# days	m@_D]IIZ]
+# de	y?HC_
+# dia	y@Y
+# die	y>^
+# digito	y3Fa_
+# e	n>_IFOZYZ
+# el	yC[
+# error	ySZ
+# fail	yZZ^X
+# forbidden	y(Z
+# from	tHJc]
+# geht	yH^Y[
+# godziny	tX]
+# has	y/^C]HJgI
+# heur	rXZ
+# hora	j@^X^
+# hour	e#J@_HJXb
+# in	v#IK]TZ
+# is	rHa
+# it	yKJO_
+# l	tC_KX
+# la	v#J@HIaT[
+# left	yYX
+# letter	vI[
+# may	yH_
+# method	lC^
+# min	va[
+# mins	y#XaX
+# minut	i%J3JMJOJPZR_a^
+# minuten	vR_
+# minuto	yRZ
+# not	q/[3Z=YYY
+# o	yC[
+# och	y3[YY
+# of	q1ZC^HE
+# on	k1IPZS[Y[
+# ore	o@]XZ
+# out	y1X
+# outbound	yBHHIca
+# password	n@IN[
+# peopl	y(IP^
+# point	y-aHHIJ
+# portal	yg]
+# random	yIINZ
+# reject	v/]@ZIH
+# ruckschreiben	y1Z
+# sms	t3c>FOHaE
+# so	t3^aH
+# sspr	t@]
+# still	rTY
+# stunden	o@^X]
+# then	y@YHGK^
+# this	y@[
+# timmar	vXZ
+# to	m4^CXK^cG
+# trie	yNXTX
+# und	v3[C^aE
+# user	r@YC]F[GYHJZI
+# uur	q@^HIX^ZI
+# was	v@YI[YZ
+# wrong	y#Y
+# x	r1_
+# y	t3YIGO[YZaH
+# zeichen	n-[/Z2]HJI]
+# が	q3b>JCJDIHIOH
+# で	yTY
+# に	y?JC_I[
+# の	y3I>^KI
+# を	yY^
+# 回	yK]
+# 小	rXb
+# 文	q2_CJHJIcKJ
+# 日	y@X
+# 時	q@ZX_
+# 管	tgb
+# 还	y3[TZ
+0171 123456	y3Z
+2003 dc	y5Y
+2003 ignora	y5^
+2008 and	y5_ZE
+2008 r2	r5]
+2016 acs	t1bHG
+24h after	yXZ
+31034 and	yf^
+32004 decryption	v6Y
+32009 error	t,]
+33001 adunknownerror	n&^
+33001 unknown	v&Z
+33008 for	yN^
+3rd party	yJY
+6329 with	y8_
+6800 in	yHFNIZIfa
+800700c nome	y2_IJ
+80230619 messag	yNX
+80230818 dominio	v4]
+80231343 object	y_]
+a #	h/Y2^HFIGKINZZJaa
+a 2008	y5Z
+a 3rd	yJY
+a and	yFXK]
+a antiga	rHIM_h^
+a bann	y-^HJ
+a bit	y@^KH
+a blank	y3]HIbX
+a block	y-_HG
+a bot	y9Y
+a bunch	y/Z
+a cada	y#[@[HH
+a caixa	vH[^Y
+a call	y?Y
+a cambiarla	v@Z
+a capital	vIZ
+a chang	q@YBX
+a changer	yZZ
+a chaqu	yN^
+a choic	v?]
+a cinq	y#]HIM[
+a client	yH^aJ
+a cloud	v*I,_/YdF
+a code	k>DCJH^Z_]J
+a comma	r3[F]aJ
+a company	y8Z
+a conta	j!Y#[%^)[3JHJL[ZI[Y_[
+a container	vF]GaHIZI
+a cool	y@[
+a day	b!J#G-G9H@bDJHCIGJJKFMJNFR]TIXfZD]Jf^hJ
+a dc	r4cHGcHfJ
+a de	rD[HJK[MY
+a deja	v+ZHJ
+a dele	y@IHHI^K[
+a deux	r*_
+a deverrouiller	y[Y
+a deviner	q-^
+a different	k:ZGZ
+a directory	y)[
+a disabl	y!Y
+a disparu	y?]bY
+a domain	k%]5Z8_GIHFPF_]
+a dos	yA[
+a due	v*[A[CXHH
+a email	y*Z>I?HC^HJ
+a ete	k!_4]?]@IBYCIDHHFM]ZF_Zd[
+a fair	y:]@HB_ZE
+a federat	y7[
+a few	tMY
+a filter	tHFJa
+a floresta	y8X_[
+a former	yIIK^ZI^Z
+a fresh	y@ZLY
+a full	v@ZHITZf[
+a funcao	y*X
+a generic	yN[^Z
+a global	k(]
+a good	y9[
+a group	tGXV[
+a guest	r:[
+a helpdesk	r*Z@Y
+a impressora	yH[
+a jamai	v+]DYHIW[
+a jour	r+]1ZDJMXf^
+a l	o(]>Y@ZHJZIbYeZ
+a la	g%[2Z3F=J>^?I@IBJHFIHKZMIN^O]XJZGaFbYdZfI
+a lake	y>]HJ
+a laptop	yH^dI
+a las	yHJX^
+a le	y(YV]
+a leaver	y!FH^
+a less	y-]HI
+a licenc	v=_HF
+a licenca	y=[
+a ligacao	yHHa_
+a list	n-_HFI[
+a littl	yH]ZJ
+a login	v>^HY
+a long	yDIZa
+a los	y*Z
+a lot	r9aHYZI
+a me	yHIZY[]
+a meet	t]_
+a member	nHIPYV_
+a mensagem	y>^HFZY
+a mesma	yK[b[
+a messag	tZ[
+a mi	q(I)Y3Z9Y>]@IHHIIK]OIVYZF
+a microsoft	q)ZMYRYSZdZgJ
+a minha	t@JIYK^VXZF
+a moment	yMZ
+a msol	y%Z
+a necessary	n)IUGVIdb
+a new	U#G%H([)J*G+],J-C/H3J6I7I9I=I?G@]AIBXCHDFH]IAJHKIL]MGNFPJTJVGWJXJ[d]Z^F_abHdHgXhI
+a newly	y%Z_J
+a nice	t9^@J
+a nie	y[Y
+a non	yH]ZF
+a note	yH[
+a nova	n9I@IBaHEK[MbZF]JbJ
+a number	j3XD^I[OI
+a nuvem	v/ZMYg[
+a opcao	v([[Y
+a organizacao	qW^dZ
+a otro	v(^7YVI
+a ou	yFYGX
+a pagina	q+^-YHIX[Z[
+a paid	y=]HI
+a palavra	o@^KHVX
+a partner	tHZ
+a pas	e%[(X)H*I+I-I/Y3H:J=]?H@JCIDZEXHFIIKJM[NIPHUXV]WZZE]]aH
+a passkey	t?YHY
+a password	Y#J(F/Y:I<_=J@^BFDHGIIcJYKZLFMENBTYUIVJWZZF[G]]^GbHdHgJhH
+a passwordreset	ySIc]
+a pdf	yH[
+a perdu	y%]
+a phon	l*Y3G>IC^DaHIaH
+a pilot	yH[
+a pin	yI[
+a plus	vF_
+a policy	j*JHENAUZWc
+a politica	lHINaWZ
+a poner	yKZ[]
+a posto	yB^HHMH
+a pre	y%X
+a privat	y@YD[
+a privileg	vP]
+a problem	qE]S[
+a quarter	yR[
+a que	yI]h]
+a red	vHIS]Z]bJhI
+a redefinicao	k(HBIU]Z_
+a reimpostar	q(I=[BXHJVY
+a reinitialiser	yZX
+a replacement	y>]HJ
+a reserv	vF[
+a reset	g4X?XBJCYDIHFLZUYWZ[Y]Yg[
+a restriction	rN_
+a retir	y1Y=Z
+a role	k(Z)]*cCHHIZI
+a row	y@IHIX]]Y
+a rule	yGY
+a sam	yQY
+a sandbox	yH]WY
+a se	yB[Z]
+a second	f*Z+[6^@ZC^HIaI
+a secur	yYZ
+a security	t)]*IHIQZVY
+a senha	Y!I#]-G/I3J7[=I>X?J@ECIHII]JXL]NZTJUGVHXGZ[]G^YbHcJd^fIhZ
+a server	y7Z
+a shar	tHZ
+a sincronizacao	yGIM[f]
+a slash	oFaHG
+a sms	r?^CYHDa]
+a spac	y3^HF
+a special	rHHIYV[
+a stricter	y*Z/ZPJ
+a supplier	y:[
+a sync	v+]8Z
+a team	vHaMGZJ
+a temp	r#J@ZbZ
+a temporary	rc[
+a third	nHIJ^bZ
+a tick	y^_
+a token	r,b-XHIZHeG
+a troca	vLYZ[
+a tutti	y9]
+a typo	r3]@[
+a um	yPXVX
+a uma	yK]
+a un	k(X-H@JHDIJK]P_V[ZH__
+a una	vHGK_[^
+a user	_!I#H%H(Z)J*[+J-H/X9I:I;J=I>H?H@^AIDJFFGGHfIYKFPIT^VHXJZE]H^I_Z
+a velha	rHEMbh^
+a vendor	tJ]
+a verificar	yXY
+a very	v2X
+a vpn	yHZ
+a way	t-EH^TZX]
+a websit	yHY
+a week	v!^@HHJI]KIZI
+a word	m-[I[ZJ
+a wrong	t,X
+a year	t!a@IL]ZF^J
+aadsts53003 access	yHX
+aan de	vIZKJN[
+aan het	vN[
+aangepast en	y@[
+ab ist	vL]
+abandon befor	v]Z
+aber nicht	r+Z>H?]ZF]^
+aber nie	y+]DIaY
+aber nur	yC]DH
+abilitato alla	tV[
+able to	e#G?EBbC^HHQXTIVJZ][J
+about password	t-[@JBGHFIJSYZ_
+about policy	yWY
+about self	yS_UHZI
+about the	t![IYZH
+abroad and	v)ZaY
+abrufen des	y,[
+acabo la	y=_
+acabou o	y=_HJ
+acce a	v!^>^HE
+acce au	rHc
+acce refus	q%bKJP]QXZFdI
+acceder al	y!JZ^f]
+accept cooki	v.Y
+accept for	y?_ZE
+accept it	r@Y
+accept my	vKIZ[
+accept on	t/^IIhX
+accept pas	tIIK]OZZGhZ
+accept sinc	v-ZHZ
+accept the	qBYIJKZM^ZD
+accept them	v3^OH
+acceso al	t>[H^
+acceso denegado	v%^
+access deni	a!J%](^HHPbQ_ZE
+access has	tHZ
+access is	t%]
+access my	y!H#J%H>HHDPJZa
+access polici	tHZ
+access policy	rH[
+access restrict	qHGQ_
+access right	v%^HJ
+access to	e%J>c?HDGaJ
+accesso alla	y3I>^DIH]
+accesso di	vb[
+accesso negato	y%Z
+accetta la	yKJZY
+accettata in	y?ZHI
+accident and	y!]ZG][
+accord to	qHYNZU]ZI
+account a	v%]2[PF
+account ad	vAXLX
+account admin	v*],ZPJ
+account and	q!Z#FC[LZT]ZH
+account are	qA]HJP]VI^Z
+account belong	v:[
+account bloccato	v#^TJXG
+account by	y#Y
+account cannot	r%a:ZHIPIZJ_GdGeH
+account chang	yh[
+account di	t2YGY
+account e	n#Z
+account enabl	yGZ_I
+account fail	y%J(ZHFP^ZJ
+account for	l%]2IHXTZ_X
+account from	tH^_H
+account got	qHY
+account hack	yH[
+account has	a![2ZDYHHLYP[_^dG
+account i	v!Z,]ZG
+account in	f#D)XA]H^MXUJVI^X
+account is	V!c#^(H)J-H/I2H7I:Z=J>H@IAJBGCJGJHFIIKILIPaT_V]XIZA[X^DdH
+account it	vP^
+account keep	v#Z
+account lack	r%X3Z
+account lock	nH_TG
+account lockout	t#[
+account lost	y%I0[=Z
+account manager	yQ[
+account may	y%[
+account moved	yG]_X
+account msol	t%[2[
+account non	qD]V[
+account not	c!]#I)J3G@JBHD[GJH@KJL^PJQ[V_WHZY_JhJ
+account of	m!EHa
+account off	v!_
+account on	tA^ZH
+account operator	oP^
+account option	q^^
+account out	yG^
+account outsid	yG[
+account page	yhZ
+account password	f%G2d:I=_GJHXIHLIVIZDfI
+account per	tHJVbWI
+account pgmsa	y0_HG
+account properti	yZJ^]
+account reset	v!I%Z:Z
+account secur	r+aD^HGZH
+account senza	yLX[Y
+account set	yBIHI^^
+account show	t#ZTI
+account so	tDX^Z
+account staat	y!]
+account still	y_[
+account tab	v!HHI^a
+account that	tLYPY
+account the	v^X
+account to	r%IHGQ]VZ
+account too	tXZ
+account tropp	yXY
+account unlock	y#JB]TX[J
+account used	y,Y
+account user	y)]VF
+account want	y*[CH
+account was	k%]>[ZI^[
+account were	vZJ^]
+account whil	v,]eG
+account whos	yLX^Z
+account with	q;^HG
+account without	o[Z_Z
+aceita minha	yIIKHZ]
+aceita not	y?Y
+aceitou a	y/[
+acepta en	y?[HII^ZG
+acepta mi	vIFKIO[ZZhY
+aceptada en	y/^
+acesso ao	v>]H[
+acesso negado	v%[PY
+acquir user	vHGQbZI
+actif dans	y!X
+action on	yE]
+action requir	v*IE^
+action you	ydY
+activ directory	b!E#H%]&e(G3F:IFZHBJYNIT[ZH^[_[dJ
+activ in	yHJU[
+activ pour	rV^
+activar la	y,[eY
+activation de	y,]dHeZ
+activo la	ydZ
+actual es	vhY
+ad acceder	v!JBZZ[[^
+ad account	g![#]HF__
+ad ale	yTZ_Z
+ad allow	y/]
+ad an	yGY
+ad and	q!J/ZM__[gH
+ad are	y%Z_Jd]
+ad but	r/[
+ad change	y/_
+ad com	y3[AX
+ad con	y3]
+ad connect	_/J1c8]HGMXTJYYcIfG
+ad connector	m%_2[8^<XHFZJ_H
+ad deaktiviert	v!Z
+ad did	yTX
+ad does	y=X
+ad ds	l%Z2ZH]
+ad e	r%]3[LX
+ad entra	t/^
+ad error	t&cZD
+ad esta	yTX
+ad fail	v/[HJP[
+ad for	t=ZM]
+ad fs	v,X7]
+ad had	y/Z
+ad has	rF]HFTX_^
+ad is	n/[IGTX^X
+ad ist	o#J3[>IHJTX^Zc]d]
+ad keep	y^]
+ad konto	v#Z
+ad le	y%]^Y
+ad ma	q#JMYT[g[
+ad mais	tMZTY
+ad mas	tMZT[
+ad men	vHIMYT[_Z
+ad mit	v3_AY
+ad nada	yT]
+ad nao	v!]L]ZG
+ad nicht	y_[
+ad not	i/I<^HHLZMHT_ZIg_
+ad object	kGI_a
+ad objekt	y_Z
+ad onprem	h/Y_Xg^
+ad password	n-]/IJIN]
+ad pero	vMZT]
+ad policy	n/ZN^
+ad przyjelo	y/^
+ad refus	t/YJ]NY
+ad reset	y_[
+ad right	v%^HIP[
+ad said	y/]
+ad says	rIZ
+ad show	y#IT[
+ad so	v/[A]
+ad still	t!]
+ad sync	iSGd[fb
+ad the	v/bZC
+ad took	t/]
+ad user	e!^#I=IAYG]HITXZI_[dZ
+ad y	v%Z3]
+ad か	y3[
+ad で	n![#F-J/X@JMYT]^^
+ad に	t_ag^
+ad の	q!Y#^%H3YAZNZTIg[
+ad は	r/aHJT^
+ad 已	yTZ_Z
+ad 里	r![3[M[TX
+add a	l8ZD]H^
+add me	y(J)H*EHIV_
+add on	t-J.^>JJ]NJZG
+added a	r4H8aHJZJ
+added the	v%I8XHIQ[
+added to	t:ZVZZJ
+addefaultdomainpasswordpolicy minpasswordag	y@_
+additional security	tC]
+address of	y:Z
+address on	v3[
+adesso non	y=]@IK]
+adfs and	v7]
+adfs foderiert	y7Z
+adfs page	y7Z
+adfs tien	y7[
+admaexport fail	yHIQ_
+admin a	v(_*ZHJZI
+admin account	e%J)]*a,]:J=_CHPIUIVCWHZF
+admin action	t*IE_
+admin and	i)[*IP^ZI
+admin app	tHGMJgb
+admin are	r)Z*]
+admin as	v#X
+admin asked	y*Y
+admin at	y)H*[
+admin cannot	f(I)[*_?EHH
+admin center	f)IMHS_UJZIga
+admin centr	yg[
+admin count	yPY
+admin credential	v,ZeJ
+admin disabl	v)GU^
+admin do	vPY
+admin doit	yEY
+admin du	y%JP_
+admin e	yPY
+admin en	ygZ
+admin for	r([)D*F,[EZHEPIU^VXZJ
+admin from	v)]P[dIgI
+admin get	t*]
+admin gets	t(X)^VF
+admin group	yPZ
+admin has	g!H)GEIU^V_ZI
+admin hat	qEGVZW[dY
+admin have	t)[*[VJ
+admin here	v*Z
+admin i	j*bHE
+admin im	t,Y
+admin in	k,^:YPZd]
+admin is	r)^*J
+admin it	t*[CJEFVIZ^
+admin kann	y*]aI
+admin konnen	vPY
+admin may	v^]
+admin microsoft	lgb
+admin must	q,[E_PIdHgJ
+admin nao	y*]
+admin need	o*[CIE^
+admin nicht	q(Z*XdZ
+admin non	y*]
+admin not	c%I(H)^*J,JEGVZW^ZHd]
+admin of	v%F([:]HHP[ZH
+admin on	vEFH^dZgJ
+admin only	t*Z
+admin page	tgb
+admin password	m(E*H,^-IBJEHHcPYZGdFgF
+admin portal	v/Hg]
+admin reset	e)Y*^1e?F@[EIHYLYPZSGUCVGWFZDdIgH
+admin right	y)JH[P[
+admin role	l)a
+admin see	v)^UE
+admin seem	y*X
+admin switch	t)XUX
+admin the	y)aZE
+admin to	k(H)F*D,Z:I=ZHFPIUZVeZEdG
+admin try	y*Y
+admin turn	yD[
+admin user	v(ZgX
+admincount #	gPb
+admincount is	vPX
+admincount steht	yPY
+admincount が	yPX
+administra en	yd_
+administrador de	n(b)G*Y,IPZZJ
+administrador del	y([
+administrador do	y([
+administrador global	n(_)Z*I,^dI
+administrador ha	yUX
+administrador nao	r(H)[*JPJU[V]WHZGdY
+administrador not	q(J)ZU[V[WHZIdY
+administrateur de	yP[VH
+administrateur du	y(X
+administrateur general	y)Z,]dI
+administrateur n	r(JEIUZV]WZZHdY
+administratoren brauchen	y*X
+administratoren durfen	v)]
+adob acrobat	yHY
+adress de	y3HD]
+adsync dienst	vfZ
+adsync esta	yfX
+adsync not	yfX
+adsync servic	qHIf[
+adsync サ	yfY
+aduc does	yHJT[
+advic of	y)]
+after #	q0XNX
+after a	k!Z@]HHL[T]ZF
+after add	v%]8ZPG
+after all	yB[]I
+after an	o#J%J(J0[@ZBYP]ZFfHg[
+after choos	y]]
+after disabl	yY[
+after each	y#Yf^
+after enabl	yJ]
+after enter	yZ]
+after i	lHHR^Za]BaZfJ
+after migration	yA]HH
+after my	y#[(]ZE
+after password	v#_@GBGLIMZZG^F
+after reset	tL[MY
+after restart	yB[fY
+after sspr	v/XMY
+after the	^!I#H(J-J8J9J=I>JB[CJHBIJJIM_NJRYYZZX]_^HaIcHd^hG
+after unlock	t%[TZ[J
+after vacation	yBJHIZ]
+after we	t<YA^C]PJZF
+after writeback	y8Y
+after wrong	tTJX^ZI
+again after	yBER^ZI
+again and	m#[+I;H@EBHH]KFN^P_aX
+again as	yK^
+again at	v@aZD
+again befor	y@GHGX^
+again but	v+[
+again it	yKY
+again later	k@GZac[
+again not	y@^B]ZB
+again noth	y+[aZ
+again to	y+Y8Z
+again with	rB[KZZG
+age #	m@[
+age is	r@X
+age or	o@ZIIN]
+agent and	ye]
+agent credential	t%]
+agent dc	t-_
+agent de	q0^HJ
+agent der	y0[
+agent di	y0Z
+agent in	y-Y
+agent is	n0ZZIf]
+agent not	r%I0^J[
+agent of	yHZ
+agent offlin	y0]
+agent on	v0^
+agent show	y0HH^
+ago and	l@^D]HGM^ZG
+agora nao	y=[@FK^
+aguard #	tXZ
+ahora dos	y*X
+ai chang	q>Z@X
+ai deja	r@YK^ZJ
+ai ferm	y]^
+ai mis	y@XI]
+ai oubli	yZ[
+ai pas	m(X@IC[H[KH]^hJ
+ai perdu	v>Y
+ai plus	y>[
+ai que	tC_
+ai un	yCZ
+ainda nao	t@[HGM_W[
+ajout au	y8]HJV[
+aka ms	i+Y7XDcT[ZI
+aktiverat for	vV]
+aktiviert werden	y8ZeY
+aktuell password	qHJKIZGhb
+al activar	y,[eY
+al cambiar	vZYdX
+al cambiarla	y@JZHh_
+al crm	yH_
+al dia	tM^
+al eerder	vKZ
+al giorno	y@ZX[
+al iniciar	yH[aGb[
+al logon	ybZ
+al mio	y3]OHZ_
+al nieuw	y9_ZJ
+al numero	y>[
+al prossimo	yL[
+al restablecer	v5[HHa^
+al usuario	yLX^X
+aldrig registrerat	vDY
+algo de	v.Z9^HI
+algo mas	yC[
+alguma novidad	y9[
+all account	y2[
+all and	y(]BZZJ]I
+all cooki	t.[
+all day	v#JT]
+all dc	yJZ
+all fail	v(]G]HHKJZH^X
+all fine	yBZ
+all good	v9IBbHIKJ
+all my	rK[N^ZI
+all normal	yP]
+all of	r-IHEU_WaXJZJ
+all other	vG[
+all our	t)]5XUI
+all password	yNX
+all set	yB]HJ
+all sort	y9GB]
+all staff	y+[
+all the	nHaNXRIYY
+all user	o%^3J;I=FFIH^UaVFZE
+all utent	t=YX[^Z
+all were	vK[
+alla losenord	yN_
+alla reimpostazion	tV[
+alleen mijn	yC]
+alleen ontgrendelen	y[]
+allow by	t<[?XYX
+allow cooki	v.Z
+allow self	yUZ
+allow to	b(^:I?E@HHFKGNJQ^V_ZC[I^abIhH
+allow token	yHY
+allow user	tUZ[Y
+allowedtousesspr fals	t)[
+allowedtousesspr is	y)Y
+alor qu	y+^DI
+alor que	q3H>II[KJO]TZZJ[^h]
+already expir	ya[
+already have	yHJK[
+already register	v+Y
+already set	y+_DIHI
+already used	rK^
+als #	yR]
+als admin	y*Y
+als method	y?_
+als registriert	y+Z
+alt del	jM]ZIbYh_
+alt und	y@^ZJ
+alte password	j#]HHMZh]
+alter its	y^]
+alter the	r7ZZJ^a
+alterar a	t^_
+alternat email	v3Y>Y
+alternat phon	t?]HZ
+although it	v-_IF
+although its	y@ZOY
+although the	rTZ
+altra volta	y@]
+altri si	yPYV[
+altri uno	y*Z
+alway click	y@IDbHJ
+alway uses	y@JK_ZF
+am anmeldebildschirm	ybY
+am i	r(FHEIZV_
+am laptop	vHZMZ
+am lock	y#Z
+am not	q(II[V_ZG
+am on	yHY
+am only	y([ZI
+am pc	oM^T[
+am phone	y>IHEMZa^
+am rechner	t#^HIMZb]g[
+am selben	y@_
+am sperrbildschirm	vbZ
+am stuck	vDZX[ZY
+am sync	yR[
+am told	y@[VY
+am window	y[Y
+ambient onprem	l/JHJNIccda
+ambito della	yG[
+amministrator global	t(],Z
+amministrator non	rEJU^VZWXZHdY
+amministratori di	yP[
+amministrazion di	ygY
+an account	n!JA_HYZG
+an adfs	y,]HH
+an admin	d(a)X,Y@ZHHPHZCgX
+an answer	v9]DZ
+an app	y?YHZ
+an e3	yHX
+an earlier	vHJK^
+an empty	yC]HIZHaJb[
+an enabl	yAX
+an entra	v)]*ZHJ
+an error	Z!](I,I/^3G>I@EBGCJHEIJK[OIV[Zb]HaHbJcZfIhI
+an excel	yHX
+an exception	ye_
+an export	yH]
+an extension	t3[
+an extra	yJZ
+an hour	b#G%I/H3I9F>I@]HFIJKHM[P]RYSXXYa]f^
+an ihren	y!XZZ
+an incident	yS]
+an incorrect	tT]
+an intern	yHYg[
+an issu	vBJKZZ[
+an object	v_[
+an old	m4I5C;^>[H_
+an on	ydZ
+an option	r*]?G^Z
+an ou	qF_G^HI
+an outag	t9FHESbZI
+an sam	yQ[
+an unexpect	t3]HIZZ
+an unknown	q&[HHb]
+an updat	y0^HJfI
+anchor in	yAX
+ancien mot	nZIh_
+ancien pour	y>IDJMaaH
+ancora bloccato	yT[
+ancora la	tHHM_
+and #	t/EM^YY
+and a	i(I*Y3XHYIZL]P[ZI^J
+and ad	v@[dZ
+and afterward	y2[Z[
+and again	l#[+I;IBGH]KFN^P_aX
+and all	vF]
+and another	y/XgY
+and ask	oCXUX
+and both	v6XA]
+and cannot	e=X>Y@]KI
+and capital	yIX
+and clos	y][
+and computer	v#HHFT]
+and confirm	y%X
+and country	y3Z
+and creat	y8]
+and does	y%EH^
+and email	r*Z?ICXHGMZgY
+and enabl	v8X
+and encrypt	g<_
+and entra	q/Y6^cI
+and everyth	y%^
+and forgot	r=Z>ID[ZGd[hZ
+and gave	y%]HHZ[
+and get	rIGJ[hY
+and gets	t3FCIDZKZO]ZJ
+and goes	vLX
+and got	m#]@ZKZNHZJ_Y
+and has	v-Y
+and he	v@Z
+and i	c(I*H+[-H>YCZDHHCI]KEV[ZF]^aIh^
+and im	r>I@ZB_HG]IaH
+and in	vAZK[d^eJ
+and is	q@GHILZOYX]
+and it	Z*Z-H/J3IBZCYDHHEI_K^MJNHOZXIZ@]JbZ
+and its	l?[@XF]HHZG
+and just	y8]
+and left	v]^
+and lost	y([>]HJ
+and may	v#X
+and microsoft	v/^1]HJRISJcZgI
+and must	vVY
+and my	t![
+and need	o!Y#Y
+and nobody	vD[LYc[
+and none	vBJG[IIN^ZIhI
+and not	e%Y&Z+]-I/Y>H@_BHDZHGKDLXNZOJVJZIa]hJ
+and noth	l&]9J>I?I@IBIDIHFNYR[Zaa^bI
+and now	[!Z#a%J(J*J+H/J8[:J>Y@ZBCCJDaHCIIKYMINIPJVYXXZJ]I^X_JaJbIcJgZhH
+and offic	yMY
+and on	r6]cZ
+and only	vKH[]
+and our	v4^8IHEd^
+and password	j!I#Y-J0[1Z5^BJWZbXdG
+and phon	l*a
+and put	y8^
+and pwdlastset	v%Z
+and refus	y/X
+and reset	b!Y%Y(G)X*Y/H0a1Z5^?J@HBICHKJR[VIZ@]H^[_IbJgH
+and restor	y_[
+and says	v7]
+and self	y^Z
+and show	rC[aJbY
+and sinc	r1YQY
+and so	y-]
+and sspr	q7YJZ
+and still	l(]+X/[NZT][F^J
+and stop	ye]fX
+and team	yMY
+and that	t4[C[
+and the	W#G%I(I)J*I+J._/^1J3[6J7[8I9I>c?F@[AZBGDIGJH=IYJIMCNGOHPIQXRJSJTXU[VIXJYXZ@[H^I_HaGb[dJf]gY
+and then	g/^>J@HC[HHZY]IbXf]hY
+and they	v(XOY
+and today	v![@_ZF
+and try	yXY
+and used	y#Z?YXI
+and veto	yJ_
+and was	v:Z
+and we	yJX
+and when	t![K[ZIhH
+and which	y=JdIg^
+and will	y9^HX
+and window	y#]
+and writeback	h%J2Y<Y=ZHHJJcYdGeGfHg_
+andern darf	y^Z
+andern des	yZ^hI
+andern nicht	yZ]hX
+anderung bei	yLZ
+anforderungen der	yNY
+angeblich nicht	vN^
+anixi password	yJZ
+anmeldung kommt	yH[
+annuair onprem	t7^_Zd[
+annual leav	yH^
+ano pasado	yK_
+another admin	r(^
+another company	t:Z[^
+another firm	y8]:Y
+another for	y/XgY
+another method	o?[
+another one	v:]HJ
+another organisation	v:Z
+another user	v=ZHZ
+another way	vCZ
+answer with	y&Z
+ante de	rCIHHKJMJZI]ab_
+ante era	yPY
+antiga esta	yh^
+anvandaren ar	y!__Y
+any idea	t9F@IBGHHZb
+any longer	v?^_]dF
+any more	c!X(Z+[-I/I1]6Z8J9E=J>I?]@EAHB]CHDDGIHDIGKaMJNIPITHVIX_Z?__bYcJdIfJhI
+any news	y9^
+any of	o@[K^ZH
+any password	v@[N^ZF
+any phon	y>HD[
+any problem	yBXHHV]ZJ
+any progress	y9]
+any security	vDZ
+any updat	v1I9aHGNIZJ
+any way	yNYTZ
+anyon in	yHEZ^
+anyon ther	y9Y
+anyon who	y@ZP[ZI
+ao ativar	y,[eY
+ao redefinir	vZ[a^
+aos requisito	tIZN[
+apagado para	yU]
+aparec como	v?]h]
+api graph	tgZ
+api reset	ygY
+aponta para	yA^_[
+app alon	y?[CZDJHI
+app asks	yH^
+app code	q*H?_HZ
+app e	v>I?YCa
+app is	t?Y
+app may	y(bBIHFZI^H
+app not	q(I)H*_aY
+app notification	v?ZCHHIaY
+app offic	ygY
+app on	r>I?[HYg[
+app password	vHa
+app reset	yg]
+app show	vHZ
+app with	y(_HJZH
+app y	y?YC[
+apparait pas	t(]?[DJ
+apparently not	y-]HHIGV^
+appear again	y+ZDIHX
+appear for	v+a?JHENZ
+appear in	y-]
+appl id	n#EHdTHZJ
+application event	r,^HINI
+application log	yHCN[ZHf_
+apply to	y*]
+approv the	v>]HEa]
+apre la	v-[H^OY]H
+apre le	y]aaJ
+apre plusieur	yT[
+apunta a	yA[_[
+ar avstangd	t!_UY
+ar fel	vh^
+ar for	q-_HJI[
+ar inaktiverat	t!]
+ar inte	l#I9_HGV_ZFd^fJhJ
+ar last	t#]XI
+ar stoppad	yfZ
+ar svart	yH_
+are #	yIY
+are activ	y6XAZ
+are already	y+]DI
+are asked	y*[H]
+are deni	vK]Q]
+are disabl	v!].YHIZJ
+are fine	v/X
+are in	yH[
+are mine	yO[
+are miss	o(I=ZW_
+are need	y@^HH
+are not	c-Z/I0]4J8Z:X?^CEG[HEKIMYVYZH^Y_Jc^fI
+are ok	y8[
+are refus	n%Y(J)^-X/IIGKIPI_Jd[
+are register	y+X
+are reject	y-^HHNJ
+are requir	yCZ
+are sent	y7Z
+are stuck	y@ZCY
+are the	t(]NZ
+are told	v)Yd_
+are two	vA^
+are wrong	vH^
+are you	m9c@IHDZJ
+area code	y3Y
+arriv abroad	yHIa[
+arriv from	y6^
+arriv pas	nZb[[aG
+arriva il	vaX
+as #	y3[HI
+as a	j(E*_-]?^HAKJZ[dX
+as admin	t(D*b?JNZZI
+as an	t)X
+as befor	vZ]
+as current	yKIh]
+as dc	y5^
+as expect	y)[
+as guest	y:]HHZJ
+as i	r)[HHN[]]
+as if	y![KX
+as inactiv	v0]
+as it	v/Y
+as licenca	y=[
+as mine	yIHO^
+as new	yI[KXZI
+as of	yK]ZG
+as old	yKJZFh^
+as password	r([-JI_KGZG
+as pergunta	y#H?YX^
+as permisso	y(YPX
+as register	r+cDEHH
+as senha	y0]H^ZIdJ
+as she	yDYZX
+as soon	y)[*X
+as the	g+^@IHGKdLGMIZD
+as to	y(]4Z
+as too	v-]IX
+as well	q-Z?HC^HHTZ
+as yesterday	y@IKGZ_
+ask for	qHYLX
+ask me	yHZ
+ask the	y:]HHV]
+ask them	nCXUXWY
+ask your	vU[V[WIZI
+asked for	e*^,YC]HEa^
+asked to	k@JCJHYIJKHLaO]]I
+asks for	a,[-H>I?H@HCaDJHZIHMJaHha
+asks me	m*ZCHHYZYh[
+asks to	yHZ
+aspettar un	y@^
+aspetto il	ya_
+assign a	y(ZZIg]
+assign to	v%E(J)ZHb
+at #	h@eB]HJZC
+at aka	v7YT]
+at all	lDYHFNXU^VIWXbZd[eG
+at breakfast	v@]
+at ctrl	ybY
+at first	qLbZG
+at half	v@Y
+at home	l4Y>[H[
+at least	i-I/Z@]HEIbKG
+at login	q+_>FDJH]IJaDb[
+at logon	oHHb_
+at lunch	v@X
+at microsoft	q7YS[
+at next	iHFLcbI
+at nine	y@_NH
+at okta	y7[
+at our	v7[SFZEc^
+at password	y?ZHIZZ
+at reset	o(F)G*a5[?FGYHG
+at sign	o+_>FDJ
+at the	V!H%I(X)J+H,Y4H6J7J8I9I:I;J?E@EAJCYDFGHHBIHJ]LIOGPIRITHUIVHXHZa[I]b^ZbadIeZfZgI
+at this	k;ZWYcZ
+ate amanha	y@^
+atend a	vNY
+atend aos	tIZN[
+aterstall losenord	yZJb^
+aterstalla mitt	yZ]
+aterstallningen misslycka	yZ_
+ativar o	y,[eY
+att aterstalla	t%[(_VJ
+att byta	y@]ZX
+att det	yK]O]
+att gissa	t-^
+att losenordet	yKXd[
+attempt a	v@[KHXY
+attempt fail	vZZ^[
+attempt to	t@Y
+attempt try	vXY
+attender #	t@Z
+attendr #	yXX
+attivando il	y,]eY
+attribut is	y3[HI
+attribut set	yPY
+attual e	vKJh^
+atual esta	yhY
+au bureau	y>^
+au compt	y2]IGQZ
+au dossier	yHa
+au milieu	y]^
+au moin	yHJI^
+au moment	ya[h]
+audit log	k/[EZHIV[ZI]]
+auf #	r>]PX
+auf das	v>]
+auf dem	h>IJYR[ZHa]b^fX
+auf den	tD]JZ
+auf der	m%Z-[HYX[
+auf die	r>^
+auf kein	yU[
+auf neuem	yHX
+auf password	vZIb^
+aujourd hui	t@[X]
+aus der	t![*JP]^^
+aus und	y.Y6Y
+auth method	y?ECHD_]J
+auth token	l,aHH
+authentication admin	v(a*GHH
+authentication fail	yHY
+authentication method	k(JC[D_HF][
+authenticator app	i(I*]?YHZaI
+authenticator asks	yHY
+authenticator auf	yH[
+authenticator cannot	y?Z
+authenticator code	y?Z
+authenticator en	yHY
+authenticator gone	y>ZHH
+authenticator na	yH[
+authenticator non	y>GH[
+authenticator not	m>F?[HIa_
+authenticator notification	y?YHGaY
+authenticator on	vHY
+authenticator pa	yHZ
+authenticator perdido	y>ZHJ
+authenticator show	vH[
+authenticator sur	y>HH[
+authenticator was	y>[HH
+authenticator zeigt	y>HH_
+authenticator を	v>^ZI
+authoris to	yVZ
+authorization policy	t)^UI
+authorization requestdeni	k(_
+auto upgrad	y1aHH
+autoatendimento de	yHGU_
+automatica de	yH^aI
+automatically we	y=aZF
+autoris a	yQY
+autoservicio de	yU^
+autoservicio esta	v)[U[
+aux compt	y)]*YUI
+aux exigenc	yIIN^
+av losenord	td[
+availabl for	tUJV]
+availabl with	q=Y?HHY
+avant la	v]_
+avec l	y>]HIcY
+avec le	v3HB[HIK]O^aJ
+avez essay	yXY
+avez vous	y9]
+avstangd for	yUY
+away after	y]^
+away by	v@]B[KG
+away from	v)]*I@JHZU]
+away the	y?^PY
+ayer y	v@Y
+b is	yG]HIK]
+b2b con	y:a
+b2b invit	yH_aD
+b2b user	y:Y
+b2c custom	yH]NI
+b2c de	vHbZH
+b2c still	yH_
+back and	yHGJZdIg^
+back at	yZ]
+back but	v!Y@]ZH
+back de	ydY
+back from	t!^
+back in	rXY
+back nao	v%[dIf]
+back negado	yP]QXdJ
+back on	r/Z9]HZPZ
+back the	q4YHGa[bZ
+back to	e-I6]>I@HHBIIKeZX]F_Jb]dZ
+back tomorrow	vX]
+backup operator	tP[
+bad password	t#_TI
+bank password	yH[ZI
+bann list	tHZ
+bann password	r-[
+bann word	tH[
+bara en	yC[
+bara lasa	y[_
+base de	yQ]
+bate com	yO_
+battery died	yZJ]^
+be #	y3_HH
+be able	n#X?FC^HIQYZX
+be added	vV^
+be at	v@[
+be back	y9^
+be change	l@]H]
+be check	y5^KI
+be clos	vBaHF
+be configur	n*Xe]
+be contact	n3_4ZVF
+be decrypt	y6Y
+be different	vK^
+be disabl	y!DH_
+be enabl	rCJH[ZJdGe[
+be found	lGY_[
+be guess	y-Y
+be in	v-^@IHGV[ZI
+be logg	v#X
+be longer	tIZ
+be not	y@Z
+be on	v-]EJHJd]
+be one	yK[P[
+be open	y6^HXcH
+be process	yHHZ_
+be reach	r3]:IEIHIY[_Ic^
+be read	y6_
+be replac	v@aZH
+be reset	mHJPaW]ZH_H
+be set	y<ZHY
+be the	o3Z?YHIJYKXLX
+be unlock	t[[
+be updat	t/X
+be used	l3H?cHYZD
+be why	yIZ
+becaus devic	yHZ
+becaus he	y(ZZI
+becaus it	k-]O]
+becaus my	tHXZJ]^
+becaus of	c#I/[E[HIIZTXX^ZI
+becaus password	q8Z
+becaus the	h#Z-H5[IZKHR]
+becaus user	y^X
+becaus writeback	vd]
+becaus you	qDZVX
+becaus your	q:^EZWYZF
+been block	qHZ
+been deactivat	t!Z
+been disabl	n![
+been enabl	iUYVZd^
+been lock	t#[
+been runn	yJ]fX
+been seen	y-Y
+been set	yVZW[
+been through	yDYK]
+been try	yXGZ_aJ
+befor but	vK^
+befor choos	y]Y
+befor enter	y@ID]KHZH]]
+befor finish	y]Y
+befor i	rCX]Y
+befor it	q@^HGKFTZ]ZaZh[
+befor logg	yZGb]
+befor logon	yb^cI
+befor password	tCJHZ][
+befor the	r!]@YCZDJ
+befor tomorrow	y@GHGX^ZJ
+befor you	yE[
+behind and	y1]
+behind it	y-YN[
+bei #	yH[I[
+bei dem	y+JD[^Z
+bei der	j3Y?Z@ZCJDYHGO]S^TYZHaJbY
+bei leuten	y(]
+bei microsoft	vSYT[
+bei mir	n(]*J>GD[HJV[ZH^^
+bei niemandem	ySZ
+bei sspr	ySZXX
+bei uns	nOYU^W]ZId]
+beim abrufen	y,[
+beim aktivieren	y,Ze^
+beim andern	q@HZY^Ih_
+beim anmelden	yH]
+beim kunden	y:Z
+beim password	v>_MIa[
+beim reset	v*X?^
+beim ruckschreiben	v&^JYPZZI
+beim setzen	y&[
+beim user	y3]
+beim zuruckschreiben	v%]4]6[
+beim zurucksetzen	o:[HI][a[bJ
+beim zweiten	y@Y
+being change	rN]
+being that	y;X
+bekomm ich	yD[HJZ[
+belong to	o:Z>ZZJd^
+below the	y5_HHb[
+ben mijn	y>Y
+benutzer erhalt	yO[aZ
+benutzer fehlt	yV[
+benutzer hat	q=Y]a
+benutzer im	y_X
+benutzer ist	r!]GZP[
+benutzer kann	q?ZZF^_g[
+benutzer konnen	y)XB^
+benutzer wird	tL^X^ZG_XdX
+bereich der	yG_
+bereit benutzt	yK^
+bereitstellung agent	y0[
+besid the	y?Y
+bestatigungscod kommt	va[
+between change	y@[
+between cloud	r6ZHF_Ica
+between connect	r4E<^HIc]
+between entra	v4_HE
+between reset	y@_HH
+between sync	y4Y
+between two	vK]
+bij het	vh]
+bill admin	y*X
+bin gast	y:Z
+bin im	y>]
+bin nicht	t9^DXHG
+bisherig password	vZIha
+bisogna aspettar	y@^
+bit later	y@^KH
+bit tls	y<_CJ
+bitt entsperren	y#Z
+bitt um	y9^HJ
+blad podcza	yZ]
+blank window	ybY
+bleibt aus	yLXa]
+blocca il	ycZ
+bloccato in	vT[
+bloccato per	t#[)YTXXG
+block all	t.[
+block becaus	tH^
+block by	i-Z>]c]
+block cooki	q.^HJ
+block for	o#I)X@JHDXb
+block from	r4^XZcE
+block me	y@ZX[
+block my	vH]cI
+block the	j,^HAJ[NYQZaZbY
+bloqu le	vHFJYcafJ
+bloqu un	yH]X^cI
+bloqueada not	v#Z
+bloqueada por	t#aXD
+bloqueada temporalment	yTX
+bloqueada temporariament	yTX
+bloss die	yC^
+bom dia	y9a@IHI
+bot how	y9[
+botao redefinir	y([
+both are	t0Z6XA]
+both domain	yAY
+both forest	vA[
+both side	yA^ZH
+boton restablecer	y(Z
+bought a	v8Z
+bouton gris	y(]:]HI
+bouton reinitialiser	y(]
+box and	yRYhY
+box cannot	yL[cX
+box is	tR[
+box on	y!HHI^_
+brak telefonu	yD_HI
+brakuj licencji	y=Z
+brakuj wymaganych	y=Z
+branch of	v%a_J
+brand new	v@]W[ZH
+brandvaggen blockerar	yHZc]
+brauch eine	yH[
+brauchen zwei	y*X
+breach and	y-_
+break password	yFXcY
+break reset	vFY
+break the	vNZ
+break writeback	v2Y
+bricht ab	q,[4[c]
+bring back	yb[
+broken after	ydIf]
+broken for	yZ]
+broken on	t;YHGR^
+browser am	yM^
+browser block	v.X
+browser but	ybX
+browser in	y]X
+browser not	v.Z
+build is	y1a@GIJ
+build of	y1Y
+built a	y6X
+bunch of	y/Z
+bus connection	vY^cF
+bus listener	ycIf]
+business basic	m=dHIdJ
+but a	y?^HJK[
+but ad	yNZ
+but admin	y*Y
+but at	y?]ZX
+but cannot	tMY
+but entra	t/_IGZI
+but for	rH]VY
+but i	e-J9Y>I?I@]D^HGKZM[[X]H
+but im	y!Y
+but in	t/a=HH^ZC
+but is	yVY
+but it	d*H>X@JCXOYV[ZJh]
+but its	yVX
+but not	b%Z(^)H+^=X?I@JBIDIG[HBJZKINGPZVYZ^[I^IbXdJfI
+but noth	yLZaX
+but offic	t/]TY
+but only	vCbHJIIKI
+but refus	y/Z
+but still	n/G?HZC[a__
+but the	b/^3^@[DIIIKGNJOYVEZE[[f[hI
+but ther	va[
+but they	y>F?ZO]
+but this	v+Z
+but we	ycZ
+but when	vZX
+but which	yN[
+button disabl	y!D(a
+button does	v(JZ]bX
+button for	y[Xa[
+button grey	y(Z
+button is	q([
+button not	y([
+by a	mGXHH]^
+by accident	r!]@ZZH]ZfX
+by activ	v&Y
+by ad	r%]
+by an	yHH^Z
+by another	r:Y@[HY
+by attribut	yG^
+by conditional	oH]
+by default	yHZ
+by design	vHH^]
+by email	t*Y:_HE
+by entra	y/]
+by gpo	oYZb[
+by himself	v)Z
+by it	r@]U]
+by itself	v?ZB[
+by mistak	n![@^ZHcX
+by my	t!J>]VYdX
+by myself	v#JVZ[^
+by our	q6]HFJ[
+by phon	v*Z
+by policy	yHX
+by security	yI^
+by sspr	vTX
+by the	_#J(J)I3Z7I:I=^>Z?H@]BIDIGIH?IXKEPJVZYYZE[J^Y_ZaHbIcad[fFhJ
+by typ	y#X
+by using	yMYaZ
+by your	l-XEHUXd]
+bylo juz	tK]
+byta igen	t@[
+byta losenord	y@GZ^
+bytt i	vM_
+bytt losenord	v@Z
+c e	k3[9J>I?Y@HD[HGI^KZLYOJZHaX
+c est	i-G3D9G>Z?I@ZBXCHD[HDI^K]MIOYTZU]VGXIZHaHhZ
+ca march	y9FB_
+ca ne	v3H@IHGO^ZaaI
+cada #	y@^
+caixa de	v;ZH_
+call about	y-[ZX
+call and	y?^
+call does	yHFa]
+call from	yQZ
+call it	y/Z
+call me	oB]HGIJ]Ja[
+call my	y?Y
+call not	v3Za[
+call option	v?[
+call to	h>I?ZHHQa][
+call us	y:[HFK]
+call verification	y3Z
+cambi de	t>Z
+cambi hace	y@]
+cambi la	v@X
+cambiada en	v/ZM]
+cambiar la	f@HBIKJLZMJZa^]hG
+cambiar solo	y@^
+cambiarla otra	v@X
+cambiata due	y@[
+cambiata in	v/[MY
+cambiata stamattina	y@Y
+cambiato la	t@_ZH
+cambiato numero	v>X
+cambio al	yL[
+cambio de	yZY
+cambio el	yB]HX
+cambio il	yHYhZ
+cambio non	yZ^
+cambio rapido	yb^
+came back	r!a
+can a	v(X@Z
+can anyon	y@]H[MJZE
+can be	rBa
+can contact	y=aZF
+can go	yBZLZ
+can i	a(Y)I*G+X-H3J4I>I?]@GBHCIDZHbIZN[OIRHX][I]IaHbJcGfGhI
+can my	y-]HHV]ZH
+can not	y^Y
+can remember	yI[KJ
+can reset	a(Z)G8I?JBZDJEZG[HYSYV]ZFcZfJgI
+can sign	yB[ZH_X
+can somebody	yI[Z[
+can take	ydY
+can the	q7Y?XHaZJ
+can unlock	v[Y
+can use	vG[
+can user	v[Z
+can we	n+J3JDJHb
+can you	i(I9aBHHETIVGX^Z_
+cancell befor	vCJ][
+cancell the	y]X
+cannot access	v!H#J%H>HHDPJZadY
+cannot alter	t7Z^_
+cannot approv	v>^HI
+cannot be	Z!J(H)J-[3]5X6a7H:G<X=G>G?c@[BIDIEIGHIFKILYMJNHPaSITIUJVIYZZ@[H^E_EbIc]dEeYgIhH
+cannot chang	]HFLI^chJ
+cannot choos	y@X
+cannot confirm	yO^
+cannot connect	rH_cJ
+cannot contact	q3]4X
+cannot contain	tI^ZH
+cannot decrypt	q6]
+cannot do	t-J?H@]HHIHKJZYd^
+cannot edit	v*Z
+cannot enabl	ydCea
+cannot find	e#H4Z>H?]@JBJTJZB[^_dcIdI
+cannot get	f,[=J>]?G@JHEZc
+cannot i	o?]K^ZG
+cannot it	y)]HIZE_^
+cannot join	t4F8FHc
+cannot locat	yHI__dHfH
+cannot log	i#a(H:I=I>I?I@HHJKJM[TFZ^^J_Iga
+cannot open	o>[HZ
+cannot pick	y(H*^HH
+cannot reach	jbZc^fI
+cannot receiv	v>^
+cannot remember	yZX
+cannot reset	Q!G%G(b)J*B+I-J/H1J3H5J6I8b:[=]?C@ABGCYD^F]GcH>IIJIKELIMIUIVIXJZY[G]H^B_CaJbFcJdaeGgD
+cannot resolv	v4]HEcZ
+cannot reus	vKZZI
+cannot say	yHJZZh]
+cannot self	y)aZD
+cannot set	k!Y(Z7[HIK^^F
+cannot sign	h7J>J?G@IHFIHT_Z_[^hJ
+cannot talk	t4]8JHIYZ
+cannot the	v?[VZZI
+cannot to	c(H0_3^=H@JEZN_SZVFZ]^BaJe^hG
+cannot turn	ydJe]
+cannot use	d(E*_-[=^>^@ICJDIGXHHKYZA
+cannot verify	q>ZDZHIKIZGh]
+cannot writ	v%bHIPH_GdGeGgI
+cannotchangepassword true	yZF^a
+capital letter	t#Y
+caps lock	r#_@XXI
+captiv portal	vHIb^
+car trop	yI[
+caracter especial	yI]
+caracter exig	yIX
+caracter reservado	yF]
+carrier and	v>^
+cart sim	y>^HI
+case only	vI]
+casilla el	y^Y
+catch up	vHIM_
+ce l	y=[K^
+ce matin	n#]@bHIZJ
+ce mot	o(X-ZKY
+ce n	yOZh]
+cel mudo	yHJab
+celui enregistr	v3JO]
+celular guarda	y#_HH
+celular novo	y>HH]
+celular y	yO]
+center show	y(JS^
+center zuruckgesetzt	yMJgY
+centr d	ygZ
+centro de	rHIc]dGfJg_
+certificat expir	vHX
+certificat of	yHX
+chang a	vhZ
+chang after	v-J@IBIH_LZZJ
+chang and	t>HH^^Y
+chang at	jHILa
+chang becaus	yLZ
+chang de	y>Y
+chang dialog	vh]
+chang does	yHGL]
+chang form	oZJha
+chang hier	y@^
+chang his	t:X^X
+chang is	r@a
+chang it	d@bB^HJZD^HhY
+chang its	vZI^]
+chang last	yHIU[c]
+chang mon	t@Y
+chang my	e3J>G@GH]IHZc^JhJ
+chang not	o/I7Y@IBIGIH]MDZ_^IhE
+chang on	yL^
+chang or	y)[HZ
+chang outlook	yB]HF
+chang page	qZIh_
+chang password	Z!G#I%E(G@EBHHZLHMHZ]^dh[
+chang sur	yMX
+chang the	k(^@YH]LJYZZGcJhI
+chang their	o@IHGLZV[ZX
+chang this	v@]ZF^Z
+chang was	v@YL[^[
+chang your	n@Z^Y
+change at	tHHJ[LXM]
+change by	v@YHIVJZH^_
+change for	y@]ZH
+change from	vC_DIHJKJ_Y
+change in	o@JM^TJdYgZ
+change it	e/X>J@YBaHHM_ZF
+change my	g>^BFHJMXOIZ_hI
+change on	r/YE[MZ
+change only	y@IIIK]gY
+change password	o@]^J
+change the	k8]@JEIIJK^ZHcY
+change their	v@ZZY
+change to	t-[NY
+change too	y@Y
+change yet	v/Z@YNI
+changement de	y@Zd]
+changer de	v^Z
+changer le	t@FHYZ^hI
+character and	v2[
+character are	y/X
+character but	v/[
+character in	n-JFcHZID
+character password	v2Z
+character which	yF[
+charg pour	y7XSZ
+chce starego	vHGMb
+che il	y3[D]
+che la	r-_9JKH
+che non	n3J7I=I>H@ICZDJHIIHKGO^VZZaaIh[
+che sono	y+YD]
+check event	y%X
+check on	y5[EY
+check that	yDZ
+checkbox for	ye[
+checkbox is	yd_eI
+chez nous	v@]HXU]
+chied due	t*[
+chied quella	yM[h]
+chied sempr	yHXM]
+choic not	yNX
+choisissez un	y-X
+choos a	g-YHIKGZI]^h[
+choos another	t@X
+choos call	taZ
+choos someth	o-^KZ
+choos the	y]Y
+choos their	y@XLY
+ci accedo	yh_
+ci sono	v9]?Y
+ciao a	y9]
+cinco minuto	yM]
+city name	y-Z
+claim to	yNXaY
+clav de	q,[2X6_
+clav nueva	v:X@ZZJ]^
+clav temporal	y@[L[
+clav vieja	y#[HIK[
+clean up	q%a=JHJ__
+clear the	vHHT_
+click finish	tBIDJZ]]]bI
+click forgot	v7]
+click it	tD]HJb]
+click on	vbZ
+click reset	j(bZFaJbZ
+click send	yDJHHa^
+click sms	yaY
+client allow	oQZ
+client e	y:_
+client says	yH]
+client secret	yH^
+clock drift	yR[ZI
+clock is	vR^
+clock of	vRY
+clock on	tH[
+clock skew	vHJR^
+clos befor	y][
+clos my	v!^VI
+clos the	jBY]a
+clos user	yBZ
+cloud account	o!HTI_b
+cloud admin	y*J,^
+cloud agent	y0]
+cloud and	o/I6]HF_Ica
+cloud but	tg[
+cloud failur	v/]
+cloud identity	vA[
+cloud is	y4Y7Y
+cloud lock	y#JT^
+cloud lockout	vT[
+cloud not	q/[dX
+cloud only	o,[g[
+cloud part	v/[
+cloud password	ygZ
+cloud refus	t/_KIMER^
+cloud reject	v/]
+cloud reset	v0JJZd^
+cloud says	r!XTYdX
+cloud side	r/^_ZfG
+cloud still	y/HM[_Z
+cloud sync	a%J/I0f1IGGH[MHRH_HcHdFfH
+cloud und	y6Yc^
+cloud updat	t/]NI
+cloud user	k/JAZHF_^d_
+cloud wird	y7Xd]
+coche dans	yLX^Z
+code a	ya]
+code and	q3GCZO[Z]
+code arriv	yB_HFZD]GaY
+code at	vH_Z_]HaC
+code de	y?]
+code est	vBY
+code expir	yHIa[
+code five	ya[
+code for	tHaaD
+code from	vC[aI
+code fur	yHZ
+code gaat	t>[
+code geht	t>Y
+code goes	m>aHF
+code i	y>HHHZ_
+code in	yX]aI
+code is	o?ZHH
+code it	yZ]
+code kommt	vC^aH
+code miss	y>IHGa]
+code nicht	v>_HH
+code niet	v>^aF
+code not	j>GBIH^ZG]Y
+code on	yZIaZ
+code page	v>GHH]aaH
+code par	vaZ
+code part	t>Y
+code per	yaY
+code pin	y>IHYI[
+code so	tX[
+code to	vH]ZIaJ
+code too	tX[
+code which	yHXaX
+code wird	y>^
+codic arriva	ra[
+codic da	ya_
+codic va	y>Z
+codic via	taZ
+codigo chega	yHJa]
+codigo de	n3Y>HCJH]XJa[
+codigo do	v3_>IaJ
+codigo llega	ra[
+codigo por	raY
+codigo va	y>Y
+codigo vai	t>Z
+codigo varia	yXaaJ
+coffe machin	yH]
+coincid con	vOY
+colaboradora externa	y:^HJ
+colega ve	y(_
+colleagu get	yUY
+colleagu without	y(I)]
+com a	mB^EYHHbZgZ
+com e	vTYgY
+com ela	yha
+com erro	v3ZH[ZZ
+com from	vd^
+com is	yS[
+com o	k-[3JA]HGO_TXZ[cX
+com で	yTY
+combin registration	t+Y3ZDI
+come amministrator	y([)J
+come back	k#Y%J@YHCNIP]X^ZIf[
+come configuro	yH[
+come in	v4Y
+come through	vHIa[
+come up	l+]-[DIHCIINYUJWaXJaH
+come when	yHY
+comma in	vF[
+comment recuperer	y>Y
+como administrador	t(^*XZJ
+como configuro	yH]
+como consigo	vDaZJ
+como implantamo	yH[
+como recupero	y>aHIZI
+como registrado	t+_DJ
+companera si	yV^
+company account	v:Z
+company ad	y8aHI
+company and	y7]8X
+company can	vSY
+company email	y:Z>IDJH[aJ
+company has	vUZVI[^
+company invit	y:^HG
+company name	r-Z
+company not	vNYUZ
+company phon	y>IHZ
+company policy	vN]
+company portal	vH]
+complain about	vIY
+complain not	yIJNEW[h]
+complain that	tW[
+complet it	yBHDJHIICOYZF]a
+complet my	yOY
+complet number	yOY
+complet the	j(Z+HD[HIO[Z^]F
+complex enough	tI^ZG
+complexity age	n@ZIIN^
+complexity is	yI[
+complexity or	yN[
+complexity requirement	vI_NE
+compliant with	vNY
+comply with	r-ZNY
+compt a	t!X)]HJP[
+compt ad	t#ZAXL[
+compt admin	v*Y,]
+compt bloqu	v#[
+compt d	y)]*YUI
+compt de	o%^2[GXIJQZ
+compt desactiv	y!X
+compt est	k!^#Y
+compt invit	v:^
+compt mais	yV][]
+compt msol	v%Z2]IG
+compt n	qD]V^ZI^X
+compt pour	yV_WH
+compt sans	t=YHJ[Y
+compt temporairement	yTZ
+compt trop	yXY
+computer but	vMY
+computer it	y-[HI
+computer not	yH]aG
+computer says	v#YK_ZE
+con adfs	y7Z
+con el	l3I4ZA[HHO]_JcX
+con error	yH[ZY
+con ext	y:a
+con googl	y7[
+con l	r-^cZ
+con la	i-H@HBaE[HHIIKHMJZ_b]hI
+con su	vZZc[
+con un	y?X
+conditional access	iH_
+conectividad con	yc[
+conector de	y2Y<X
+conexao com	yc[
+conexion con	ycZ
+configur at	yd]eI
+configur differently	y*X
+configur for	o<[GYHJV[WY
+configur password	i=IEGUIWaZIdIe]
+configur the	yHGb[
+configur votr	yV_WH
+configur writeback	v,]
+configur your	yVZ
+configuracao onprem	vE]
+configuracion de	yEYeX
+configuracion onprem	vE]
+configurar authenticator	yHY
+configurar o	ye[fI
+configuration de	ve[
+configuration for	tE]WH
+configuration not	vE]HIWGdHe]
+configuration of	vE]
+configuration onprem	vE[
+configurazion del	yeY
+configurazion onprem	vE^
+confirm relat	y%X
+confirm the	vC[HJO]aJ
+confirm your	y3FHIO^ZGh]
+conflict with	yJY
+connai mon	yZE[b
+connait pas	yHHM[
+connect #	i1bR[YIfH
+connect and	t<^HF
+connect box	qHGR_Y^eJfI
+connect build	y1Z
+connect cannot	n4a8GA[HI
+connect e	yfZ
+connect error	ye]fI
+connect est	vHHcJf_
+connect esta	tRZfZ
+connect host	vc[
+connect is	o1]4]HH
+connect ist	o,Z1[HHf^
+connect la	yG^ZJdJ
+connect machin	oRYf[
+connect n	yRX
+connect non	ycYf[
+connect not	o1XG[HJcYf^
+connect obsoleto	v1]
+connect provision	y0Z
+connect server	Z1E4[5J6d8J<IHIRYYXZJ_JcYfY
+connect servern	yHFR[c]
+connect sync	v0YH]MZfG
+connect to	kGJHbZI
+connect token	v,]
+connect version	t1[
+connect was	v4[f[
+connect wizard	oe[
+connect writeback	v1[fH
+connect で	v1_G[HGd[fG
+connect に	y8[H[
+connect の	r,]2[HGRZcIf]
+connect サ	t4IHHR^c]fZ
+connection between	ycZ
+connection fail	yY^cF
+connection problem	vZJc]
+connection with	vcZ
+connectivity issu	mc^
+connector account	c!J%^2aQ^VJZJ^I_I
+connector and	y8]<Z
+connector option	y<^HI
+connector password	v2_IC
+connector spac	o_]
+connectorkonto hat	y%Y
+connectorspac nicht	y_^
+connexion window	vbY
+consegu redefinir	v=ZS[
+consider comm	y+Y-[
+consigo entrar	y[_
+consigo mudar	y@Y
+consigo outra	yD_ZJ
+consigo redefinir	q!](ZZY
+consigo trocar	yZ[
+consistencyguid on	yAZ
+consta como	y+[
+consultor b2b	y:a
+conta bloqueada	y#]XH
+conta de	r%Z*],Y2Z
+conta desativada	v!^ZH
+conta do	t2YAXL]ZJ
+conta esta	o!Z#Y
+conta foi	t![
+conta msol	t%Z2[
+conta muita	yXZ
+conta nao	rD]V]ZI
+conta para	vVbWI
+conta por	y!]
+conta sem	y[Y
+contact admin	t)H*F,I3J4J?XE_HJPIZGdY
+contact data	yCX
+contact domain	y3I4]
+contact info	y3[
+contact it	y>YHIZ]
+contact me	v3]
+contact method	v>^?HZJ
+contact my	rHaVYZY
+contact the	y4Y
+contact you	t3aZE
+contact your	e)H*H,J-J3H:H=_DJEZHGIJPJVDXZZadI
+contactez votr	yZ^
+contain a	h-[F^
+contain part	yI[
+contain special	yFY
+contain the	o5YHII_ZI
+contain word	v-Z
+contain your	tHHIaZI
+contato com	yZ]
+contatta l	y-JZ^
+contem palavra	y-^
+contien un	y#G-bHHTH
+contien una	y-Y
+contient mon	y-HI^
+contient un	v-aHHIJ
+continu with	y.XKY
+continua bloqueado	yT[
+contractor with	v3H:aHFaJ
+contrasena actual	qZHh^
+contrasena anterior	vK]ZH
+contrasena antigua	vMX
+contrasena ayer	y@X
+contrasena cambiada	yB_HGMG
+contrasena contien	y-YIX
+contrasena de	tK^ZG
+contrasena del	yH]dX
+contrasena demasiado	vIY
+contrasena en	n%[6ZHIZJbZdZ
+contrasena es	tIY
+contrasena esta	vUY
+contrasena funciona	yB[ZJ
+contrasena not	i-X@JH^IJKJNXhX
+contrasena nueva	yHJIJKHN]Z^
+contrasena pero	vZH[^
+contrasena que	yJ[
+contrasena se	yMYd^
+contrasena y	y#^KJN[ZG
+contrasena ya	vK[
+control ldap	v5]
+control miss	y5Y
+controlador de	i4a5ZJ[ZJ
+controleur de	q4^HI
+controller and	y/X
+controller are	t4ZHI
+controller could	v4Z
+controller di	r4^
+controller is	t4]
+controller refus	yJZ
+controller still	y5Z
+controller that	y4X
+convidado de	y:]
+cooki and	t.Z
+cooki are	y.Y
+cooki banner	y.GH]
+cooki block	v.[
+cooki de	t.]
+cooki messag	y.[
+cooki must	y.Y
+cooki off	y.Y
+cooki on	v.Z
+cooki reset	y.Z
+cooki to	y.Z
+cooki が	y.[
+cooki を	v.^
+cool down	y@[
+copy of	v6]8HA]HJKX
+corporat policy	rN_
+correo alternativo	v3ZD[
+correo de	yHIa^
+correspond pas	rO[
+cote cloud	yT]
+could chang	yZI^]
+could come	y-^
+could do	v4ZHGV_ZH
+could not	],Z-I3[4^6ZBIDFHCIHVHYXZ_]E_Zc[dFe^fI
+could reset	vB[ZI
+could that	r5XFXIZ
+could you	o:Z=HBIH_Z[
+count as	r+cDEHH
+count attribut	yPY
+country code	j3_>HHFO_aE
+creat a	rH^
+creat an	v2YG[HZ
+creat by	y%Z
+creat group	y0X
+creat when	ybY
+creat with	yZJ^]
+credential did	yH^ZJ
+credential in	vH]eJ
+credential provider	r7IHHba
+credential were	t%]
+criteri aziendali	yN]
+criteri di	vN[W]
+criteri fuzzy	y-]NI
+criteri locali	yN^
+criteri password	yNY
+crm para	yH_
+cross at	vHIS]
+ctrl alt	h@IM[ZGbYhc
+cuenta bloqueada	v#_XE
+cuenta de	m%Y*^,X2]GY
+cuenta del	vAYL[
+cuenta demasiada	yXY
+cuenta esta	l![
+cuenta msol	t%Z2[
+cuenta not	rD[VZ
+cuenta para	vVbWI
+cuenta por	y!^ZF
+cuenta sin	yLZ[X
+cumpl la	t-ZN[
+cumpl los	tN]
+current one	lK]NYh]
+current password	d-J@YHHIINIZBhd
+currently lock	o#[
+custom account	y%X
+custom bann	t-[
+custom filter	yJZ
+custom list	t-aHG
+custom policy	yH]NI
+czekac #	yXZ
+d acce	y%]
+d administrateur	v*Z,[
+d administration	v)]UIgZ
+d apre	t-[HJOY][
+d authentification	v,^HJ
+d entra	yTa
+d essai	yX^
+d identit	y7^
+d inscription	v+ZD^HF
+d option	yCJ[^
+d organisation	yFXGY
+d un	o:ZHZMX
+d une	r6Y8Y9]EY
+d utilisateur	v(]I]b[
+da ad	y3Z
+da conta	y2Y3]
+da empresa	rHZN]
+da erro	yHJZ]
+da error	t!YHJZ[
+da indovinar	q-Z
+da ist	vCbHHZI]J
+da microsoft	ySY
+da noi	y:X@Z
+da nuvem	t6ZA[JZ_Y
+da ou	y;ZFZ
+da pagina	yHY
+da para	t:[@ZZJc]
+da politica	v?^CINY
+da quando	vB[
+da senha	t@]b[
+da sincronizacao	yG[
+da soli	yV_
+da solo	t)Y@IBZCJU^
+da un	y:]a]
+da verificacao	yCZ][
+dado de	v3aD]ZI
+dafur registriert	yDY
+dag wijzigen	y9J@_
+daher kein	yb[c]
+dal cloud	vJYP]
+dall interfaccia	ygY
+dans connect	t,Z8YG^ZJfG
+dans entra	y7Y
+dans l	a!_#I%Z,[-J3[7[9J:J>X?H@IBJCIHEIJKINJPJT]U[VHZGaHdFfYgYhI
+dans la	t?^DIH[
+dans le	e%J-[/X3Y:J>X?G@IBJDZF^HEIGKIMISYUGVZWXZ[aHbXfJhY
+dans les	v3IHG^Zaa
+dans mon	t3[CZDXI[OHZI
+dans votr	vEYd]
+darf das	yV[
+darf ich	t(X@[
+darf man	y?^
+darf nicht	rI^KYZG
+darum geht	y3[^]
+das alte	g#]/[HGKJM_
+das bisherig	r@JHHMZZIg[h_
+das fenster	y]]
+das kennwortruckschreiben	y%](HdY
+das konto	o![,[HHZI[]
+das neue	l/_@IHDIHK]MaNZ
+das nicht	yU]gZ
+das password	_#J(Y-a.Y/G:J=J>Z@[HGIYMGN_^Gd]gJhC
+das ruckschreiben	o=ZHZQXY]ZHdJeZ
+das system	vK^
+das ultima	vKa
+das zurucksetzen	m(J=]UYZZb]
+dass ich	yKX
+dat ik	vK^
+data on	yCX
+dati di	y#I3bDJHI
+dato de	v3aDY
+day after	t@_ZIf]
+day becaus	t@YX[
+day between	y@[
+day is	y@[NI
+day now	yXX
+day old	y@]
+day one	y![@ID]ZF
+day sinc	yXZ
+day the	v@GBYZIfXg]
+days in	y@X
+dc agent	r-a
+dc and	rJZQZ
+dc are	v4X5a
+dc be	yJ^
+dc block	yJX
+dc crash	y0]4^ZI
+dc de	y-]
+dc in	y4]
+dc is	l4c5bHDKGZGcDfJ
+dc lack	v5a
+dc not	y-J4^M]_F
+dc preferido	y4a
+dc reset	vJZ
+dc that	y4aHI
+dc が	t4^5YM]
+dc に	v4]5YJY
+dc の	y4]JY
+de #	o2]3E>J@IHFIZK^XJZJa^
+de 2016	v1aHI
+de ad	y<X
+de adivinar	q-]
+de adivinhar	q-_
+de admin	q)I*_,XP_VH
+de administracao	ygY
+de administracion	ydGg^
+de administrador	m(X*[,_
+de alta	yC]D]
+de ante	n3H>_HIK_M[OG
+de app	y?bHHaI
+de aprovisionamiento	y0Z
+de autenticacao	y,[
+de autenticacion	v,]3]
+de backup	y6[
+de beheerder	yUZd[
+de bureau	y>G?_HIV]
+de caracter	vI_
+de casa	y>IH_
+de changer	rKJZ[hY
+de cloud	o0ZTX
+de code	m3H>YHGOHXJaa
+de complexit	yIYNY
+de conectividad	vc]
+de cong	y!_HI
+de connect	m1X2]HDRZf^
+de connecteur	v%Z2YQZ
+de connectivit	ycX
+de connexion	o>JBIZ^bY
+de contacto	y3a
+de contato	y3aZJ
+de contrasena	gBIGZHINXUbVGdX
+de copia	y6]
+de demand	y+[X^
+de directory	y3^OG
+de dois	y*]
+de domain	q4^HI
+de dominio	i4a5ZJ[ZJ
+de empresa	yP[
+de entra	rT^
+de entrar	yHIba
+de escritura	ydGf^
+de excel	yHZ
+de fois	tX^
+de funcionar	yYZ
+de gebruiker	y/Y;_
+de grupo	yPZ
+de hash	qHJMcfI
+de identidad	y7aZH
+de inicio	r>FH[Z[
+de l	e!J#I%Z(Y,^3^9J:I=J?X@HBICHDIF^HJIGK]MIN^OJP^UIVEXIZC]I^J_[aHbIdFfIhI
+de la	X#G)J*H+I,Y-_/I0I4I6H7I:G=F?]BFCZDFEGF[G^IAKDLIMDNdOGPGS[TIUCWFXGYJZG[I]ZaDb[cFdBebfCgIhF
+de le	v@aHIh[
+de licenc	v=Y
+de login	vHJZZb[
+de lokal	ycY
+de los	yPZV]
+de ma	y9[H[ZH
+de mauvai	v#Z
+de method	yCY
+de mi	y3J9^>JHIOZ
+de microsoft	vSYdGg[
+de modifier	y^]
+de mon	v>IH_
+de mot	o#]^Y
+de navegador	y.Z
+de novo	rHJX]
+de nube	v6ZA[
+de nuevo	y+Y
+de numero	o>]
+de otra	y:]
+de ou	y%ZG]
+de outra	y:]
+de p1	y=_
+de pagina	yO]hX
+de palavra	yGX
+de password	O!H#Y%X(I)J*I+J-]0Y1J3H4I5J7Z8J:J<J=G?GB^CJDJFJHHK[MJNZOJPIRJSITHUGVGWGXHZ][Z]Z_IaGcGd^eHfEh[
+de permitir	y.Z
+de phone	o>IO_
+de plus	y2Y
+de printer	yH]
+de provisionamento	y0[
+de redefinicao	oBZEYHYNHSXW]ZG
+de reecritur	m%]6XHFcYdZf[
+de registro	qCID_H_OI
+de reinitialisation	m=IBZHXSZUFVJW]ZGcJf]
+de reinitialiser	r7YBJEYZX
+de reset	t=ZUIW_
+de restablecimiento	oBYEYHXUGW^ZFf[
+de retour	y!X
+de secour	t3]>[CJD]HD
+de securit	qCZQY
+de seguranca	q*Z?_C[HIQX
+de seguridad	o?^C[HJQY
+de senha	fNYUbZE
+de serveur	yP^d[fI
+de servic	v2XfX
+de servicio	y2[
+de servico	y2[
+de servidor	t%JHIP_d^fG
+de sincronizacao	t%ZGXRY
+de sincronizacion	t%ZGYRY
+de sms	ya^
+de soport	y(]
+de su	yEYIZ
+de suit	y@^
+de synchro	v%]RY
+de synchronisation	yGZ
+de telefon	vO[
+de telefono	t3GO]
+de temp	yMYT[
+de tentativ	rX^
+de terceiro	vJY
+de tercero	v.XJY
+de terminar	y]_
+de trocar	t^]hZ
+de um	tH]
+de un	rHYVZ
+de usuario	n!J(_)H,II]VIZIb^
+de verificacao	qC]aZ
+de verificacion	rC]
+de verificatiecod	yaY
+de verification	tC[HHa[
+de verifier	yXY
+de votr	vI[
+de window	rb]
+de writ	v%[dHf^
+deactivat me	y!Y
+decoche dans	y?^CJDIG^ZJdJfI
+decrypt fail	v6[
+decrypt the	n6aZG
+decryption error	v6Y
+decryption fail	v6]
+decryption key	y6Y
+default domain	o@ZNY
+defin a	kWa
+definito criteri	yNJW]
+deixa trocar	v@]ZZ
+deja cambiar	y@ZZY
+deja enregistr	y+_HJ
+deja restablecer	v(I=]BGHHVIZ^
+deja utilis	tKZ
+dejo de	vYZf[
+del ad	qAYL[NY
+del ano	yK_
+del chang	vh[
+del client	y:_
+del dc	y4aHG
+del departamento	y([V[
+del dominio	q%_HIP[TZdI
+del gruppo	yV]
+del password	yGY
+del restablecimiento	yBJS]ZI]]fJ
+del screen	vbZ
+del server	vRY
+del servicio	vS_fI
+del servidor	vHZRZ
+del servizio	yHIS_
+del telefono	yH^
+del usuario	v(]3]?HdX
+del wifi	yHZ
+del writeback	tHJeZf[
+delegat on	yPY
+delegat permission	v%Z
+delegat reset	y%Y;Y
+delegat right	r%Z
+delegat to	yHIP[
+delegation on	y%]HIP]
+delet and	t8_HJ
+delet by	y_]
+delet my	yH]
+delet on	v/G_^
+dell account	y#I2Y3^HJ
+dell organizzazion	yEYN]
+dell password	o-Z7XG[U[
+dell ufficio	y>^?ZBJHJ
+dell utent	y(]?HdZ
+della pagina	yHY
+della password	o@YNJUYWY
+della reimpostazion	yHIS]V[
+della verifica	yC[]]
+dem alten	y5XMZ
+dem benutzer	y=Z
+dem code	v>^HEaX
+dem connect	vRY
+dem ersten	yC^]YaE
+dem msol	v%[
+dem neustart	yBYf[
+dem password	yHXZ[
+dem sync	vRXfZ
+demand d	y+[h]
+demand l	vKHZJh]
+demand that	y.X
+demarr pas	yb]fZ
+demasiada vece	tXZ
+demasiado corta	v-JI^
+demasiado facil	v-X
+demasiado intento	q#]
+den admin	v*GD]HHZ_bZ
+den anforderungen	yIIN]
+den anruf	y?a
+den code	r>[
+den reset	vV[ZD]^bY
+den richtlinien	yNY
+denegado en	y%]
+deni access	q%^
+deni for	n%G(ZP[Q^
+deni in	tHJ^[
+deni on	o%Y(ZPY
+deni when	r(Y
+department and	yG[HJVZ
+depoi de	rBZHHR[ZJ_[f[
+depui l	y3[b[
+depui la	tHIbZfb
+depui le	rB]P[fHgZ
+depui plus	y=ZYX
+der abteilung	yFXV]ZI
+der ad	y%]
+der anmeldung	yHXTZ
+der anruf	v3Z>[aX
+der anwender	yN[
+der benutzer	o3JOZP[X^^Y_XaY
+der bestatigungscod	v>[HIaZ
+der cloud	k/[0JMIN[P[Y]_HcIdZ
+der cloudsynchronisierung	y0[
+der code	o>_HJ
+der einrichtung	yeY
+der elternzeit	y!Y
+der filial	y4ZM[
+der grupp	tV_
+der haken	y;]dZ
+der hinterlegten	v3]
+der kennwortsynchronisierung	yG_
+der kennwortzurucksetzung	r?[HJS_VZ
+der list	v-Z
+der lokalen	tE[HJN^ZGc]
+der nummer	v3^
+der ou	y;^
+der reset	rHIN[X]Z]aJ
+der richtlini	t?ZNX
+der rufnummer	y3]
+der seit	vD^
+der server	yHIRJY]cGf]
+der sspr	y+XV[
+der sync	yHIc]
+der uberprufung	v3JO^]]
+der zweit	y@[
+dernier et	yIJKa
+des authentifizierungstoken	y,[
+des autorisation	y(X;Z
+des benutzer	y^XdY
+des information	yCZ
+des mots	q-ZG]HI
+des nouvell	y9^HG
+des password	q&[=XZ]hH
+des ruckschreiben	t,^HIeZ
+des server	yR]f[
+des sync	y1[d]fI
+desabilitada not	y;Y
+desactiv dans	t!Y
+desactiv sur	y!J;Z
+desactivada en	y;Z
+desactivado en	vU[
+desactivado para	y(J)Z
+desactive pour	vUY
+desactive sur	y<XL[
+desbloqueada en	yT]
+desbloqueada not	yT[
+desd el	r@Zb]dGg^
+desd la	yP]f[
+desd que	q!Y*XBZf[
+deshabilitada en	t;[
+deshabilitado en	v(X
+deshalb geht	y3ZZJd]
+deshalb kein	y=]GY
+deshalb nicht	y@Z
+desk phon	t>C?aHaaJ
+desk reset	yL]^J
+desktop says	yH^ZJ
+desligada not	y<XU^
+det ar	tK]P]
+det gamla	n>YM^g]hZ
+det gar	yZ]
+det inte	v@^O]ZJ
+det krav	yI[
+det nya	y/YIY
+detect that	yUY
+determin that	yFYdY
+deu certo	yB_HJ
+deux changement	y@^
+deux etap	y*]C[
+deux method	v*Y
+deux mots	y/[KX
+deuxiem method	vCY
+deve aver	yI[
+devic is	tHZZX
+devic not	vH_
+devic writeback	yH_dGeEfI
+di accesso	r>GBIHZZZb[
+di ad	yN]PZ
+di amministrator	v*Y,]
+di amministrazion	vg_
+di autenticazion	y,]
+di cambiar	yLX
+di cambio	yLZ
+di connect	t2Yf^
+di contatto	y#I3bDJHI
+di dominio	n4^PZ
+di entra	t7[=YHJTZ
+di microsoft	vSZfJgX
+di nuovo	o#]@XBZHJ
+di prima	r3I>_M[OG
+di provision	y0Z
+di reimpostazion	nEXHXNIS]UGVIW_ZDf[
+di servizio	y2Z
+di sicurezza	q*[?_C]HHQX
+di sincronizzazion	r%XGYRY
+di telefono	v3JO[
+di terz	y.X
+di un	r:]H[
+di verifica	rC]HHa]
+di window	tb]
+di writeback	y%]fY
+dia bloqueado	y#GHHXb
+dia entr	y@_
+dia perdi	yD_
+dice che	j-^3I9G=J>ICJDYHGIHK_NIO]VYZGaJh[
+dice la	y-HZa
+dice que	g-]3J9F>I?JDYHHIXK_MJO[V[ZGhY
+did it	m#[?[@ZHHX]YZZJ
+did not	f#X/X@ZBHDYMIZ]]^
+did the	r>I?I@XB_]HaI
+did you	r3I9_HGO]U[ZH
+die alte	r>_
+die anforderungen	yN]
+die app	v?[C]DI
+die cloud	r/_T[
+die eingegeben	vOY
+die erforderlichen	v%Y(Y=]
+die funktion	yUaVI
+die hinterlegt	y>[
+die kennworter	y/[GY
+die kennwortzurucksetzung	g)Z=]D]HHUYVZWYaX
+die letzten	y-FK]O]
+die leut	v8ZF^GY
+die lokal	vEaNX
+die meldung	y)[
+die notwendigen	y=[D[
+die organisation	vEHU]W]
+die privat	v>[
+die reset	y]]fZ
+die richtlini	yN^
+die roll	y(Z
+die seit	n+Z-]3I9HDGHHI]KJO[XZZJaJh[
+die sms	r*]>]?JB]HEa[
+die sperr	yT^
+die telefonnummer	vO[
+die verbindung	yc^
+die verwendung	yV_
+dienst fur	ydYf[
+dienst lauft	vfZ
+dies benutzer	v(Y8Y
+dies password	r(X-[K^
+diferida de	ydZ
+diferida not	tdHf^g[
+differ from	yKZO^
+differenc between	yH_
+different de	y>JK]OY
+different from	vK^
+different number	v3G>aOE
+different password	k#Z/_KEMHN^ZFgY
+different reset	y*Y
+dificil de	y-Y
+digit and	rIJO^
+digit are	vOX
+digit i	yO]
+digit not	yI_
+digitado nao	yO[
+dimenticato la	vHGZa
+directiva de	q*]HIN]UHW^
+directorio onprem	r!]7[_YdZ
+directory any	y_]
+directory but	y!Y/Y
+directory can	v:Y
+directory for	t3I:bHG_I
+directory is	r3_VFdX
+directory not	yU[VJ
+directory onprem	t7]NI_Zd[
+directory ou	vF[
+directory role	y)[
+directory sync	y%J3HHa
+diretorio onprem	v7]d[
+disabilitato in	y!Y
+disabl after	v![
+disabl and	t!I8XbZ
+disabl by	t!ZHIfZ
+disabl e	y!Z
+disabl for	r!H(X)]HIUZ
+disabl in	j!H(^^[
+disabl inheritanc	v;Y
+disabl it	vUY
+disabl me	y!Y
+disabl on	o;Z
+disabl password	q)HU]
+disabl reset	ybX
+disabl see	y!X
+disabl self	y)Z
+disabl tls	vY[
+disabl user	y!X)Y
+disappear from	t%J?XHJP[
+disattivato per	v!^)YHHZI
+distribution list	tH]
+dit la	y-ZZ^
+dit que	n+[CID[HJKZOYT[ZIh[
+dit wachtwoord	vKZ
+ditt konto	yTZXZ
+diz que	i-]3J9H>I?J@ZBICIDZHGIXOYVXXJZGdYh_
+dla calej	yHJU^
+dll passfilt	tJ]
+dns cannot	y4]HF
+dns del	y4aHG
+dns record	yH]
+do ad	r3ZHJL]NZPX
+do admin	t*]
+do anyth	y7]ZX
+do ar	yS[
+do connect	v1Y2ZfY
+do dominio	q%[HIPYT]
+do entra	t=YHHT_
+do escritorio	v3I9[>]?^HHOG
+do grupo	yV^
+do i	Z%J(H)I-I0G1X3J9G:J>I?G@]BHCIDGHfKHNJOITFUYVGXIZ^[[]HaIbHdI
+do if	yZZ
+do it	k-G=Z>I?_HDIIKJVZZXd]
+do meu	v9]HZ
+do not	g%D*[3J;^?^DDGFHZO]PIVJZHaIb[dHg^
+do now	yHEZ_
+do odgadniecia	t-]
+do p1	y=_HJ
+do pais	v3b>IHHaJ
+do password	vJZ
+do resetowania	t(^DZZG
+do servico	yS^
+do servidor	tHZRZ
+do sspr	yB[DJHJXZ
+do tego	y>^HGb[
+do the	t*J5^NZ
+do they	y3[:XHI
+do this	r+X-H:I@^HHU]V_ZE
+do usuario	y([?IdZ
+do we	k=IHbLYT[
+do window	tb]
+do writ	ye]
+do you	v3J?GHXO]ZZ
+doce caracter	yI^
+documentation about	yH[
+dodici e	yIZK]
+does an	yHX
+does it	j#]&]=Z@[HJIXKXM]NHOXZAhJ
+does not	S!I#J(G-G1Y3[4H8[9J>H@YBGCIDIGYH_JIKEMIN_OYPJUZVHWJ]I^JaYbGcJdIgIhZ
+does noth	j(JHCL^NJT[ZYaIb_
+does sspr	r4Z=ZH^ZF
+does that	y/Z=X
+does the	g#F2Z7X=EBJH^T^bIf]
+does this	yHDZa
+does writeback	yYX
+doet het	tH^YY
+dois metodo	v*Y
+doit pas	yI]
+domain account	y!Z
+domain admin	b%b)J*I;IPa
+domain and	vAXK]
+domain controller	Y!I%J-J/[1J4Z5d7I8J=I@IAJBHIIJbZH_JcJgI
+domain feder	v7]
+domain federat	y7X
+domain has	t/]T[
+domain is	k4a7[HJT[
+domain name	y4_HJ
+domain not	t/IN[g^
+domain out	y8^
+domain password	t7XgZ
+domain policy	j@]NZ
+domain root	y%Y
+domain was	t8^A]HI_H
+doman ist	t7[
+domand di	v*[?aHJ
+domanen admin	vPZ
+domanencontroller nicht	v4Z
+dominio federado	q7^
+dominio federato	v7^
+dominio inaccesibl	y4Z
+dominio inacessivel	y4Y
+dominio irraggiungibil	y4[
+dominio non	yPZ
+dominio usa	v7^
+done and	y+^3IBZKI
+donne de	y3]>Y
+door badg	yH[
+door card	yHY
+dopo il	yBYR^
+dopo l	t!Y?IZI]^aJf_
+dos clav	y/]@GK^
+dos metodo	t*YCY
+dos paso	y*XC]
+dos prueba	yCY
+dos verificacion	y*X
+dostaj kodu	ya]
+dostepu do	y>^
+down and	y4XfX
+down arrow	y!Y
+down for	vNZ
+down so	y#I4Y^Y
+down the	y4]
+down to	y%E;^g^
+down today	ySZ
+doze caracter	yI^
+drift on	vRY
+drin das	y-XI]ZI
+droit de	t(]X]^X
+dropp out	yKIVZ]]
+drucker druckt	vH_
+druckt nicht	vH_
+drugi raz	y@Z
+drukarka nie	vH]
+ds connector	q%IH^
+ds connectorkonto	y2Z
+ds consistencyguid	tA]
+du compt	v#]2Y3]
+du domain	q%[HHP_T]
+du dossier	y3HHJOa
+du group	yV]
+du mot	n%[KJVXZFda
+du pays	y3_HI
+du reset	y5[a]
+du serveur	vRZ
+du servic	tB]HIS^UGV]fF
+duas etapa	y*XC^
+duas senha	y/]@GK]
+duas verificaco	yCY
+due metodi	t*^
+due ore	y@[
+due passaggi	y*XC]
+due password	y/[@JK]
+due prov	yCX
+due to	k>HH[MYNYc[
+due verifich	y*YCX
+duplicat entri	tA[
+dur password	v%YHIaY
+dur reset	t&[?GHHKYZGa_
+dur setup	y,[
+dur the	r!Z.XHHZH]]d]fI
+dur writeback	yJX
+durant il	yZXa]
+durant la	r3GO^ZZ][
+durch den	yHIbZc[
+durfen sspr	yP[
+duzo prob	yXZ
+dwie metody	v*^
+dynamic group	yH[
+dziekuj bardzo	y9]
+dzien dobry	t9_HI
+dzis nie	y@^
+e a	i#Z%Y-I3J9H=J>[?G@GBJCJHDK_MYNYXYZG[X]If]
+e abilitato	rV[
+e adesso	t*X=[HJK]
+e agora	q=[HJK]X]
+e ancora	t@[GJM[TY
+e bloccato	r#[KX
+e caracter	yI]
+e chiuso	y!^@JBIIIU^ZJ
+e corretta	yhZ
+e dice	t+XKIO_h[
+e disattivata	yUY
+e diz	v+XIIO[h]
+e e	v3H>IO]hb
+e ela	yVXh^
+e email	g!H:J>[?[@JC]D^IJKIMJO]aF
+e esqueci	y>X
+e eu	t([V^
+e fermo	yfY
+e gerenciada	yd_
+e gestita	yd_
+e gia	v+YKY
+e giu	y4ZS]
+e ho	yHJI[]^
+e i	y8[N[
+e igual	yKYOZ
+e il	i!^+H3J:[>YBHDJIXKJZIa]
+e in	v/Zg]
+e io	y([V[
+e l	y%Y@Z
+e la	o!Y>JHIIYK[MYX[ZIaJf^
+e lento	yHaIH
+e membro	vV^
+e microsoft	y7YRY
+e morto	yHY
+e muito	y-[
+e nao	d#J(J-H3I7[9H:X=_>G?H@[BICHDHHEI[K^MGVFXIY[]HaIbJh[
+e ne	vCX
+e nell	v-XGZ
+e nient	y@YD^
+e non	f(I*J+Z-H3H7Z9I:Z=^?HBICHDFHDI[K_MGNXUJVHXJY[ZX]IaHbJfIhZ
+e o	g!Y3F9J:[>^@YHEIHKIO^aZ
+e oggi	v@^
+e ora	y@[
+e os	y*Y8Z
+e password	y(_VJ
+e passwordreset	y.[
+e pede	yC]
+e possibil	v3[EX
+e possivel	v4Z6YEX
+e pwdlastset	ygX
+e quella	yK[MJh]
+e quello	v3H>]O]
+e recusada	y@X
+e rimasto	ydZ
+e sbagliata	yhY
+e senza	v3^LX
+e so	y?[
+e sono	v#]>]BYHIII
+e spenta	y!YfY
+e spuntata	y^[
+e stata	vBZM^ZH
+e stato	vV[
+e un	v3]HII[
+e verificato	yZ^
+e3 e	y=aHJZG
+e3 licenc	yHX
+each reset	y%Z
+each time	oK]NZZJ
+earlier password	vHJK^
+easily guessabl	q-[
+easy to	o-Z
+echec de	y6YeX
+ecran de	rb_
+ecritur differe	t8]d_
+edge block	y.Z
+edit by	yHZ
+edit pwdlastset	y%X
+een ander	v:^@ZHJJX
+een dag	v@bHJ
+een groep	yHZV[
+een keer	t@^
+een nieuw	yH]
+eerder gebruikt	yKY
+ein ander	t-J@YI^K]ZI
+ein besser	y@_
+ein fehler	y:IZa
+ein neue	k@XD_HGIIKIL^[]gZ
+ein password	yX^
+eine anderen	yJY
+eine eingestellt	y*Y
+eine fehler	yE^ZH
+eine fehlermeldung	yO[Z[
+eine neue	y>XHZ
+eine zweit	tC^
+einen tag	t9J@aHIX^ZJ
+einfach nicht	yZY
+eingegeben jetzt	y#]
+eingegeben nummer	yOY
+eingestellt ist	y*Y
+einmal andern	y@Y
+einmal pro	y@X
+el ad	i%Y/Z3[T[^XgX
+el administrador	l(Z)I*J,JU[VZWXZHdX
+el agent	y-Z0X
+el alcanc	yGY
+el asistent	t+X,Ye]
+el autoservicio	r)[HGUb
+el boton	t(]:]
+el buzon	y>]aH
+el cambio	tLYZY
+el celular	t#[CZHGM[
+el centro	ydGg^
+el codigo	e3Y9J>_B[CHXYZIa^
+el conector	v8]<Y
+el correo	t3[HJMa
+el dc	t4[HJJ[M]
+el de	y>]OI_Z
+el directorio	l!](J3^7[HI_XdY
+el enlac	vb]
+el entorno	tc^d]
+el grupo	yV_
+el mensaj	y>_HEaJ
+el mio	y3GO_
+el mismo	v@[A[B[ZH_J
+el movil	vCX
+el mundo	y-]SY
+el navegador	v]]b[
+el nombr	t-_:]FY
+el numero	r3^aH
+el objeto	v;X
+el pc	yM^
+el portal	yTZgX
+el portatil	yMZ
+el primer	yC]h[
+el proxy	yc^
+el que	yO^
+el registro	v/XD]HJ]Y
+el reloj	yR[
+el restablecimiento	i(JBEHXSJU[ZbfI
+el servicio	tBZdGfa
+el servidor	qHGcZf[
+el sistema	y3ID[K[
+el sms	t3Z?Y
+el telefono	o3a?]DIHFOY
+el tenant	y:ZWZ
+el tiempo	v@ZH]
+el ultimo	y@ZeX
+el usuario	e3F>JCYHIOYVYZH]^^[_[
+ela nao	yVX
+elenco dell	y-[
+elle a	yB[D[
+elle n	v*X?[VX
+else and	y@[
+em #	y>[@YOJ
+em contato	yZ]
+em uma	y%^HJXZ
+email address	m3bDGHDZYaI
+email alternativa	v3Y>]?JDZHG
+email alternativo	v>[DZ
+email and	j*bCJHJ
+email app	yHX
+email as	y>IC^
+email but	y?Z
+email de	q3]>Y?JCHDHHBaa
+email di	yHIa^
+email from	tHaaI
+email goes	y3[aJ
+email i	v3I>JCIDGOa
+email is	o3Y>Z?HDIHZ
+email mit	ya[
+email not	r>^H]aD
+email noth	yD[
+email on	k3e>D?GCXDDHFMZOHaF
+email option	y?Z
+email to	v:[
+email with	n3G>FDIHEMIOIad
+email work	yHFM]
+empresa sspr	yP[
+empresa y	v-[
+emulador pdc	y4]
+emulator offlin	y4[
+en #	r>aIIOE
+en a	tCZHIIa
+en ad	m#J%[/[HJMYT]
+en ai	yC[
+en blanco	yb[
+en cach	yHGM^
+en charg	v7X
+en connect	q,X8YG[HI
+en el	Y!Z(F)I*I+I-G/X0J3a4G5J6J7Y8Z9F:[=I?G@FBGCFD[H@IFJZKGMZNGOEPHSITXUXVZXHYIZF[J]G_ZaFb[d[eXfGhG
+en entra	y7Y
+en erreur	yH[Z[
+en gang	y@_
+en gris	y(Z
+en grupp	yH]ZI
+en kan	t@Y
+en la	^%Z(Y-X/^0^2Z4J6I9H:J>F?FBICHDHFZGHIHKGM]TZVIXIZF]JaZbadFfGhI
+en libr	y)]HHU[
+en los	vJZ
+en mesur	yEY
+en mi	n!J3F9ICZDaHII]KIM[VIZZhI
+en microsoft	yT[
+en nu	t@[D]
+en offic	yT[
+en onprem	l/]0[6ZHJNIT__JcJdJ
+en pann	tHYS^TJZIfY
+en plac	yHZdY
+en raison	yEY
+en rojo	yK]h[
+en roug	vK]h]
+en sspr	y?[HI
+en su	t:Y
+en tant	y(X
+en team	yH_MI
+en todo	yHIS^
+en una	y%]HIX[
+en veut	tC]KYZIh]
+en window	v5ZM[
+enabl a	o)IUGVJda
+enabl account	tA[
+enabl another	t?Z
+enabl by	qU[
+enabl cooki	t.[
+enabl for	c!D(F)[3^:JDJHCVeZF
+enabl in	t!^8JHGU]VH
+enabl inheritanc	t;[
+enabl it	yVZZJ
+enabl none	tU[
+enabl on	l)[8cGFMIUFVHdH
+enabl password	iU]WIe[
+enabl sspr	v)[HHJ]ZJ
+enabl the	o*YHF[^
+enabl this	yVY
+enabl writeback	i,_B]dAea
+enabl you	vV^
+encor desactiv	y!Y
+encor l	yM]
+encor verrouill	y#]TZ
+encounter an	v3^ZI
+encrypt is	v<Y
+encrypt ldap	k<]
+end #	y3IO^
+end and	y>I@[B_HHZJ]IaH
+end of	r,[1[
+end with	r*J,]
+ended up	y;X
+ends in	r!Y@^IIO^ZE^[
+ends with	kHHKJN]OYZZe[
+enforc for	yHYLY
+enforc on	y5Z
+enforc password	rK]
+enforc tls	yY[
+enough for	t@GHFIZK[NZX]ZH
+enough info	yDY
+enough information	yC]DH
+enough it	yI]
+enough security	yC^DG
+enough sinc	yIX
+enough to	y(]^IhJ
+enough verification	vCY
+enregistr pour	yD[
+ensur you	y=Ie]
+enter a	m+Z3]>J@JHFOFZG]_
+enter any	yD_ZH
+enter his	yh]
+enter it	rKYhY
+enter my	tOYVY
+enter not	m3H>ICIDGOd
+enter phon	y3FO]
+enter the	l3I@JHJK^O^Z[]JhH
+enterpris admin	tP^
+enthalt ein	y-XFZ
+enthalt worter	y-a
+entorno onprem	tc^d]
+entr deux	v@^KZ
+entr em	yZ]
+entra ad	X!H#I-[/Z1c3J7I=aHEJJKJNHRJSIYXZGcHdHf_
+entra admin	v)[:Y
+entra and	y4X
+entra cannot	v7]
+entra cloud	v0]
+entra connect	[!J,H-I/F3J6H7J8I=HBJHcRDSITIYIZF_Hc?dFecfe
+entra for	y7X
+entra has	t/Y3Y=JDI_^
+entra id	i=dZJdJeJfI
+entra is	y/H4^HGS]
+entra lock	v#IT^
+entra lockout	yTY
+entra nao	v/]HJT[
+entra nicht	t/[c[fI
+entra non	v/_T[
+entra not	i!I/d7[@IHGIJMJSJTYZE_]gJ
+entra password	t-]
+entra policy	y/]
+entra portal	vdY
+entra premium	y=[
+entra quanto	yT^
+entra refus	y/Z
+entra role	v)]*ZHJ
+entra servic	ycZ
+entra show	yMY
+entra subscription	yH]
+entra want	y/_IG
+entra で	y!^7]
+entra の	y#I-]HIT]
+entra 側	y7JT]
+entrar a	yZa
+entri with	tA[
+entro con	yB[
+entsperren ohne	t[Z
+entspricht nicht	m-YIHN_OY
+environnement onprem	tEZWIc^dY
+er al	y9_ZJ
+er das	v@IK]ZJh_
+er maar	yCZ
+er nicht	o-^@HE^HJK]NZZF
+er sagt	t*H-[KHOXXZZ^
+er schon	y+XK[
+er twee	v/YC[
+er zijn	yCZ
+era domain	vP[
+ereigni 33001	yFX
+erfolgreich zuruckgesetzt	yBX
+erforderlichen berechtigungen	y%Y(Y
+erfullt die	vIYNY
+errada not	v,XRY
+erreur a	y@[ZJeY
+erreur dans	v!]EY
+erreur lors	v,YZ[
+erro ao	tOZZXe[fI
+erro na	vEXZYeX
+error #	r/JHZSaTJZF
+error 0x8023061f	y8Z
+error 32009	v,Y
+error 33001	y&Z
+error 6800	vHFNJZHfa
+error access	vHIQ_ZJ
+error al	q3HO[ZZe[fI
+error at	qGYSX
+error code	rH]ZY
+error configur	yeX
+error decrypt	v6Z
+error duplicat	yHZ
+error dur	v&[KY
+error durant	tOZZ^
+error en	yEY
+error for	tEaHDJXZI
+error from	y&YSZ
+error gett	o,[
+error in	l,YHYV[ZHeZ
+error messag	mHYZY
+error nella	yEX
+error not	yZZ
+error now	yB]S^ZD
+error occurr	vZY
+error on	n&^,I@[BIHGJJN[SEe_
+error process	tHFSbZC
+error return	v&Y
+error says	vI^ZG
+error sinc	yB]Y[ZI
+error upon	y%X
+error when	m@[ZYeY
+error whil	l0]3aHGNJeY
+erscheint der	y+XL]
+erscheint nicht	v+]DIHJa^
+erst morgen	y@Y
+es ab	yN[
+es demasiado	vIY
+es el	t3F>[Oa
+es fehlen	y=_HI
+es fehlt	tC]IY
+es heut	y@Z
+es incorrecta	q3]hZ
+es ist	yWZZ]
+es la	y9IK[h^
+es miembro	vV]
+es nicht	o@ZZH[Zh]
+es noch	y@]
+es spater	v9J@YZ^
+es wird	yK]
+escritura diferida	g,Z8[HIZJd^eZfZgZ
+esist piu	y_Z
+esper #	tXZ
+esperando el	ya^
+esperar un	y@^
+esqueci a	t>XZZ
+esqueci minha	yZ^
+essay de	yXY
+est coche	t^[
+est consider	y+Y-[
+est desactiv	r!Z;Z
+est desactive	rL[UXdZ
+est en	yHYfZ
+est encor	t!YP[T[VJ
+est enregistr	yC]
+est envoy	v>Z
+est eteint	yHIU[f]
+est fauss	yH]
+est gere	v7]ZHd_
+est incorrect	qhZ
+est interdit	v)]-^HHI[KIUH
+est mort	vHZYZ
+est pas	b>I?[CHHHIHKGO_UIV]aJd_hY
+est plus	y?^
+est refus	t-I@IKXNEZ]h]
+est rejet	yK[
+est rest	y!Y
+est temporairement	yTY
+est trop	t-]@^
+est verrouill	q#]^]
+esta apagado	yU]
+esta bloqueada	m#]
+esta bloqueado	yKZ
+esta contrasena	v(Y-Y
+esta cortado	y!bHH
+esta desactivada	y;Z
+esta desactivado	vU]
+esta desativada	tUY
+esta deshabilitada	r!Y;X
+esta desligado	yU]
+esta en	q-[GY_[
+esta errada	yh^
+esta fora	v4ZGXS[
+esta habilitada	oV]dX
+esta habilitado	yVZ
+esta incorreta	vhZ
+esta la	v?^BZK[OGZI
+esta manana	v#]@[
+esta marcada	r^^
+esta not	y3[
+esta registrado	y+]HJ
+esta senha	t(X-[
+estado del	yS^fI
+estou bloqueado	y#]TI[Z
+et depui	y=ZYX
+et des	y3[
+et il	q>J?JC[IHOYZIhc
+et je	k9J>]@^BXVIZ[
+et le	o>ZB]HDI]MZ
+et maintenant	vKZ
+et ne	y:X
+et un	vIZ
+ete desactiv	y!Y
+ete reinitialis	yB[M[ZH
+ete supprim	v4^_Z
+ete utilis	vKY
+ett annat	y9I:^@]HI
+etwa neue	y9^HJ
+eu nao	v([V^
+eu so	yCZ
+eurem tenant	y:Z
+event 31034	tYXf]
+event 32009	y,]
+event 33001	v&^ZJ
+event 33008	v#I@JNb
+event 4740	t#bZG
+event log	o,^HHN_ZEhI
+event logs	v%Y
+event says	r6YG]ZJdH
+event viewer	y%X
+evento 31001	ve]
+evento 31034	vdHeJf_
+evento 33001	v&aHJNI
+evento 4740	v#X
+ever had	vK]
+every #	r%JHYK[P[
+every attempt	yN]
+every hour	tP^
+every password	m-GHJIZKYN_ZJ
+every reset	yJ^
+every singl	vHYN[ZJ
+every time	m#I-]D[TYZY
+everybody could	y-[VZ
+everyon else	y)YUJV]
+everyth fine	yB^fH
+everyth in	v>^N[ZH
+everyth is	v%^+[DFJZ
+everyth ok	y%]BXPF
+ex administrador	yP^
+ex employe	yHZ
+ex husband	y>^DJHI
+exceed the	vX]
+excel bloqueada	yHZ
+excel file	vHY
+excel sheet	yHY
+exchang admin	l(I)[*bCJHI
+exclud from	o)[G[HCUHV]
+exclud thes	yGZ
+exempt from	yHIL^
+exig tres	yIX
+exigenc de	vIYN[
+exist in	mA[H]WY
+exist on	v_^
+exist one	vHIKZOJZGh_
+exist pas	y[Y
+exist password	nHHKYZHh_
+exist plus	y>[FJ_X
+exist sett	y%X
+expir and	m=XL[Z[
+expir flag	vLY
+expir in	yHEZ^
+expir is	qLZ
+expir jamai	tL]
+expir password	h@IHHK^LbZEhI
+expir set	tLY
+expirada porqu	yHI]_
+expiry is	yHJL]
+export error	yH]fJ
+ext account	y!H:^
+extend my	vHXK^
+extension cannot	yHY
+extension is	q2_HI
+extern invit	y:[
+external collaborator	y:Y
+external user	t:[
+extra password	yJY
+extremely long	y2[
+fa cambiar	tZZ
+fa e	y@[
+facebook account	yH[
+facil a	r-^
+facil da	t-X
+facil de	n-]
+factor authentication	r3IH]
+factory reset	yH[
+factory sett	v>XH]ZJ
+fail after	yHYfX
+fail and	yHIZZfY
+fail at	o7YZ^
+fail becaus	o#[8Y
+fail for	h!^(I3Z@YA]PHVJZ^
+fail in	o/^F[HIZH_J
+fail on	rE^HI
+fail only	yK[
+fail sinc	r%[8[
+fail the	vP]XY
+fail to	i%I(^,[0[6YDJF]HBKIPJQbcJeF
+fail user	r;[PY
+fail with	d%Y&J/I3I8HF[H^P[ZBe]
+failur for	yZ^
+failur onpremisespolicyviolation	yNZ
+fais pas	yV^
+fallo en	y/ZTZ
+falsch formatiert	y3Y
+falta el	r3]5ZVZ
+falta la	y3]
+falta o	v3[5YVZ
+falta um	y3[OH
+falta un	v3[C[OI
+faltam licenca	y=[HH
+faltan licencia	y=Y
+far ingen	ra]
+far inte	v@XKX
+farlo da	y@IU_V^ZI
+fast user	y!Ib^
+faut attendr	y@X
+faut une	tCYIX
+featur is	yUY
+featur not	tHFU^d]eI
+federado com	y7X
+federado con	y7Y
+federat admin	v,[
+federat domain	t7Z
+federat to	y7X
+federat with	r7Z
+federato con	y7Y
+fehlen die	y=]
+fehler beim	o,Z:]Z[hI
+fehler in	vEaZH
+fehlerhaft authentifizierungsinformationen	y3]
+fehlt am	y%Y
+fehlt auf	y5X
+fehlt die	y(X
+fehlt ein	yIY
+fehlt in	vHXV[
+fel vid	yZ^
+feu bloqu	vHZc_fJ
+few minut	vMXfZ
+fi at	yH^
+fich de	y(]H]
+ficha para	yDa
+fido key	v?]ZJ
+field reject	vZEha
+file for	q3]>ICID[HZ
+file has	y3Y
+file is	q>aHI
+file password	yH_ZI
+filenam or	q2_HI
+fill in	o+]>H?HDaHGOXZI
+filter dll	qJZ
+filter drop	yG_HI
+filter in	yGXJX
+filter on	qGZJ]
+filter out	yGY
+filter product	vJ[
+filter refus	yJZ
+filter register	yJZ
+filter reject	yJY
+filtro de	yJY
+filtro por	yGY
+financ folder	yHY
+find a	v4XHY
+find it	v_Y
+find object	y_Y
+find the	mGXZH_adH
+fine at	v@ZbX
+fine grain	v@ZNZ
+fingerprint sign	yH^
+finish it	yZ]
+finish the	tBY]Y
+finn inte	v3J>I?^HI[_
+fino a	v9[@YHGf]
+firewall blocca	yH[
+firewall block	rH[
+firewall blockt	yHX
+firewall blokkeert	ycZ
+firewall bloqueia	yH]
+firewall chang	yH[cY
+firma ldap	y<[
+first check	yC^DJ
+first code	yHI]]
+first field	yZHh_
+first login	vL]
+first name	yI]hH
+first one	y@YNIh]
+first password	t>I@[DZ
+first sign	tLaZG
+five time	n#YHHXZa_
+fix the	yE[
+fixe it	yHIfZ
+foi possivel	y3[eY
+foi redefinida	yBYM^ZI
+folder in	yF]HG
+follow messag	vdY
+follow the	t:ZHINZZX
+fonctionn pas	vHXZ_
+football club	y-X
+for #	m@aHXKFUJX_ZH
+for 24h	yXZ
+for a	X!Z#E%J)H*[,Y-F3I4Z9H=J>F?H@CAJC^DFGGH[IHJJL[MHNHPHTZUIVCXc[J][^H_XaJbIcGdJf]gIhF
+for account	rL[
+for ad	y%^2Id[
+for admin	a%F(I)e*a,H?EUBVFZHgI
+for all	i!I(G)H*H+[-I3H?I@JBJDHGIHFIJKILZNJPYSXUcVHW_XHZF^]aI
+for an	m,Y9Y@JMHXEZ^_YaGbZf_
+for anybody	v+[SYU[
+for anyon	q@ZHEUYZ[
+for aterstalln	tVZbZ
+for att	v(aTYZJ
+for chang	tLY^]
+for cloud	y0X
+for edit	yHZ
+for email	tg]
+for every	yHZ
+for everybody	tUY
+for everyon	l3[^Z
+for guest	yHX
+for half	v-J/IDJEaHGMZ]I
+for hela	yUY
+for her	y!X+X
+for his	yTZ
+for insecur	v<]
+for it	q.^8Z>JMYYXZG
+for kort	vHJI_
+for latt	t-^
+for manga	o#ZX^
+for me	b!G(a-J3^9G?HBICYH?IHKINJPJUGV[XZZa]JaFhZ
+for mfa	o?]H^aD
+for month	v+GD]LY
+for msol	y2X
+for my	e!I)J>IKJVeZEh[
+for noth	v9^BZZF
+for number	yHY
+for offic	y=Z
+for old	y+[HH
+for one	i?IAZCYHENYVIZc
+for other	yZ]
+for our	j(JHYP[UZW[ZJ
+for password	]%H(H)I1X3^7J:H?]@IBHE]GcHAJXKJMJNGV_Z?^Ha^bJdHgJhI
+for peopl	l(J)H*^A^HEPZZG[]
+for policy	t5[HJNY
+for privileg	q(H*b?JDJHIPI
+for remot	yQZ
+for reset	a!J(Z)D*G+Z?d@JCIEZHBNFPJUHVGWaZFa[
+for role	v(F)_HH
+for sap	yH^
+for self	n)I=ZD^HIUCV]ZI
+for six	y!Z;]
+for some	rEaHYZBf]
+for sspr	g)J*Y?[DXSYZH
+for sync	v2YGYdY
+for tak	y9^
+for team	yHZ
+for that	mAYGaHEJJN[VZZJ_IdH
+for the	S!E#J)E*E+G,b-D.I1H2[3G4J5I6I7G8X:];H=G>E?C@CBECFDFEGFIGYH_JGOHPXQYRHSEUaV]YHZ=[I]B^Y_^aYbEcIdEeEfFha
+for this	a#Z%G(b)H*I1Y3Z=]?G@GA]CGD]H@KHN[PHTIUIV_WXZB
+for thos	v7Z@[ZG
+for today	yHIX_ZH
+for two	k*a3IC]hH
+for us	q7[=IHZ
+for user	j!]#^)J@]HYVI
+for verification	y>X
+for visio	yHX
+for writeback	k0^5^=JGYYJcIdFfI
+for year	t1^?[@XHFKY
+for you	y)J=[UEV^ZI
+for your	c)]9^DYEGTZUZZIdY
+fora do	r9]GZHHS[
+forbid the	v.X^[
+forbidden when	v([
+forc a	v-IBIHJKGLHMIZF[b
+forc chang	kHFLcZH
+forc to	r?XL[
+forest and	rAaZH
+forest cannot	y8Z
+forest migration	y_Z
+forest was	v8^
+forgot his	t)Y:]HG
+forgot it	q@_BJHJZ]
+forgot my	c?ZHZIJ[ab[hH
+forgot page	y?[WZ
+forgot password	b!Z(I7a:^=_?ZBIHIKJNHUJ[G^IbIhH
+forgot the	k>H@JDbI]ZF
+forgot to	r!aD[ZEd[
+form says	y:]HIZJ
+form want	yh]
+format #	y3[
+format dans	y3X
+formato #	v3aDJHJOI
+former one	v>ZIIK_OIZI
+forsok vanta	tX]
+found 80231343	v_]
+found for	tAY_Y
+found in	o-X_Z
+found it	y@X^Y
+found more	yAZ
+found the	y>J?JA[B_DJHJZG]I_IaI
+found twic	yAbHJ_G
+four kind	yIY
+four option	t*[
+fout bij	vZ_
+fragt standig	yH[
+friend in	yS_ZF
+from #	t@ICYIIK^
+from 2018	y1^HF
+from a	g![6Z:ZHZKIR]aJ
+from abroad	r#IHZT[
+from ad	l!F&X=XGXH[PDTG^H_ad]
+from admin	y)^*IHJ
+from alter	v^]
+from another	v:YH^
+from attempt	yXY
+from audit	y-XL[
+from being	rN]
+from change	vHE^b
+from cloud	yP^_H
+from connect	vH]cI
+from entra	v-IJa
+from expiry	yHIL^
+from hash	yG]HI
+from him	y=[HII]KH
+from home	ybY
+from hr	v+_KI
+from it	vVZ
+from last	t![HJK[
+from microsoft	t7]HISGa^gI
+from my	m>_@ICFDaKGOJ
+from our	t:[HHbZ
+from parental	y!]
+from password	tGXXX
+from reset	t)]XY
+from self	yHFUHV^
+from sspr	v)]HYVJ
+from sync	t4]GYHEcZ
+from the	X!I#I%H(I)I*J+I-G/H3H4[6Z7H8X:I;]=J>F?[@EBIDHHDIFJXK_MGOZP[RGVIXIYJZB[^]H^IaGc_fHg[hZ
+from two	yKZPZZJ
+from us	yU]
+from writeback	yHJP^dH
+from yesterday	yH]
+from your	t#J@Z
+fruher domanenadmin	yPZ
+fruheren password	yHJK_ZI
+fue utilizada	yKZ
+fuera de	y9^HGPZ
+full day	y@]
+full number	yO]
+funcao de	y*X
+funciona en	vMYZJb]
+funciona not	yMZ
+fungerar inte	nH[MXZ^
+fungerar pa	yMZ
+funktioniert nicht	vZ[
+fur admin	y)]
+fur administratoren	y)]*Z
+fur das	o%](H1Y2ZHZQY
+fur den	y3ZV]ZI
+fur die	e)J,Y8X9X=[BJD[H[KJNJPJUYV_ZIdIfI
+fur dies	y8YPX
+fur eine	vG[H[VI
+fur einen	yX[
+fur ihre	vdZ
+fur mein	yHYVX
+fur sspr	tBZHIa[
+furs zurucksetzen	y=X>X
+further action	ydY
+ga cannot	y)bZD
+gaat naar	v>Z
+gamla losenordet	vM]ZIh]
+gar det	y@_
+gar inte	yZ]
+gar nicht	y?XU]
+gar nix	y-^9IDJHIa]
+gar till	y>Y
+gard l	vHIM[gX
+gast in	y:Z
+gast kann	y:Z
+gave it	v%]I[ZJ
+gave me	q>I@ZHIZ_
+gave my	y@X
+gave the	t%Y(ZR[
+gave up	v][
+gave you	yDaHJOJZF
+geandert und	t@]
+geandert werden	t7Y@ZZZ
+geen code	yaY
+geen rechten	v%Z(bHH
+geen sms	yaX
+gefallen und	y>_
+gegen die	yN[
+gehen nicht	y4[
+geht das	vY^b]
+geht der	y>[HJ^]
+geht es	y@[V]ZI
+geht falsch	yH[RX
+geht im	yM^
+geht kein	y3^
+geht nicht	g-J1Y:Y>IFYHZIYKZMIVIZ[[[hI
+geht noch	y>^
+geht seit	yZZf[
+generator password	yK[N[
+generic account	y^^
+gere par	v7]:]ZIdY
+geregistreerd voor	yDY
+gesperrt obwohl	y#^
+gesperrt um	tT]
+gestern abend	y@_
+get 33001	yFY
+get a	k,_?X@^HHIZJZZEeG
+get access	t(YPX
+get an	lGXJZZY
+get any	yaZ
+get email	yHY
+get in	r>F?JHGZa
+get into	v:Z
+get it	t-FH]gZ
+get mgdomain	y7^
+get my	v9^HI
+get not	yU[
+get older	y@_KIhI
+get past	y>FH]ZY
+get refus	r=ZI]VY
+get the	e+_>Y?JDHHGZZ]Ja_
+get through	yZ]
+get to	v0Z>]HF
+get told	rN[V_
+gets #	y(Z
+gets a	r*].XKYNI
+gets an	yKYZY
+gets password	y)]VF
+gets refus	r-JI[P[
+gets reject	t-YIY
+gets the	r+]@YNY
+gets through	y@Jc]f]
+gets to	yaX
+gett an	yHHZ^
+gett auth	o,[
+gett lock	t#Z
+gett the	ya[
+gewijzigd en	v@Y
+gia registrato	v+^
+gia stata	yKY
+gia usata	yK_
+gibt es	n!I9aMJU[ZJ[Z_]
+gilt das	yg[
+gilt noch	ygX
+ging es	y@ZRX
+ging jetzt	y!X9IB[
+give a	yZ[
+give an	vKYZFb[
+give me	rHZZ[
+give my	y([
+give out	yg^
+given a	y@[
+gli account	t*]GYPJ[YdZ
+gli admin	v)Z*[HI
+gli altri	t(YPYV[
+gli amministratori	t)^*[?J
+gli hanno	y=]
+global admin	c*_,b?JHIZIdF
+global e	y(H)]
+globalen admin	y,Y
+glomt losenordet	tBHD[Z_
+gmail kan	y:^
+gmail password	yHaZDaH
+gmsa de	y0Z
+gmsa of	v0]ZI
+go back	vK[
+go on	r._>ILZZE]]
+go out	y3YH]
+go ther	v7Y>]HH
+go through	o+]I[KH
+go to	n(J:_>Y@JEHHDKGUIZ_^Jh]
+godta inte	yZZh]
+goes back	vKZZI
+goes nowher	r3]aI
+goes on	v#^L^ZF
+goes to	l>a
+going round	yKZ
+going through	yH^Z]
+gone from	y?YD]KH
+gone sinc	y>]HH
+gone through	y@X
+good afternoon	y9]
+good enough	t?Y@HIYK[N[
+good even	y9^HH
+good morn	o9^HJ
+googl account	y#DH_
+googl workspac	n7cHGZH
+got a	f+[>[_Y
+got an	mBIHIK[Z^
+got error	yZZ
+got hack	yH]
+got in	yB[
+got it	t/Z@FB_ZG
+got lock	o#[@ZHITJZY
+got stolen	y>aHC
+got the	n#[%Z(J)[BYHJ]YaI
+got to	yHFZI]a
+got turn	vIZdY
+gpo network	yHGQ]
+gpo restringir	yQZ
+gpo says	y@Y
+gracia por	y9^
+grain policy	y@[
+graph api	t%Jg^
+graph e	ygX
+graph v1	vMJg]
+gravado sem	y3_>JHI
+grazi mill	y9]
+grazi per	y9^
+great job	y9_HI
+great thank	y9Y
+grey out	k!](ZHHdGea
+groep die	yHIVbZI
+gross und	yIX
+group autoris	yV]
+group can	yV]ZJ
+group has	yV[
+group manag	y0XH[VH
+group member	vHJP[
+group only	yV[
+group policy	q.ZH[
+group proteg	yP_VH
+group that	tV]
+group writeback	o%GHdPGVHdHeHfJ
+grupo habilitado	vV]
+grupo permitido	yV^
+grupo piloto	yV[
+grupo protegido	tP]
+grupo que	yV]
+grupp die	vG[VY
+grupp fur	yVX
+guarda a	v#[7YHIMZ
+guarda la	y#[HGMZ
+guess and	y#^ZJ
+guess my	y-[
+guest account	rH]
+guest e	y:aHI
+guest in	q:_HHZI
+guest the	yR[
+guest user	t:YHZ
+guest wifi	yHX
+guten tag	y9_HJ
+ha abilitato	yU_VFdY
+ha cambiata	yB[
+ha configurado	yUIVZWZ
+ha configurato	yV_WI
+ha dati	yD_
+ha definito	yNJW]
+ha det	yMZ
+ha due	y*Y
+ha habilitado	yU]VGdY
+ha intentado	yXY
+ha le	y%Z
+ha perso	y%Y
+ha pouco	y@]MX
+ha restablecido	yBYM^ZG
+ha una	y=XFY
+hab den	yZG]_
+hab nur	yC^
+habe das	yK]]Y
+habe ein	y>X
+habe eine	y*Z>X
+habe ich	t([9I>ZDYH]
+habe keinen	y>X
+habe mein	oHHZ][Z
+habe mich	r#ZDZ
+haben die	yD[X[
+haben zu	yXZ
+habilitada para	rV[
+habilitado para	vV]
+habilitar password	ydIe[
+habilito el	yH[UX
+hace falta	y=[
+had a	t![KXZHf[
+had been	t-]
+had befor	r@IKbZH]I
+had caps	y#Z@YXI
+had here	yK]
+had inheritanc	v;Y
+had is	y3I>_HG
+had my	y@]ZI
+had several	y*X
+had to	q>JDYHJZJ]a
+hai provato	yXY
+halben stund	yB[aY
+half an	v/IM]
+half done	y/_4J
+half of	q/Z=ID[EaHES[UJZI]H
+half past	v@Y
+half the	y/X
+half way	t]_
+hand back	t>_
+hand out	v@XL^^I
+hanno tolto	y=[?^HJ
+happen at	v7YL]ZG
+happen to	yZZ
+happen when	vNJZ_aF
+happy friday	y9]
+har aldrig	vDY
+har inte	y>^D[HH
+har jag	yD]KY
+har redan	yKY
+har tappat	y>Z
+harden brok	yQ[YZ
+harden gpo	yQ[
+harden the	yYX
+harder to	t-Z
+hardwar token	t?_HYZD
+has #	q2Y>IC^HYII
+has a	d-]/Y3b>I@IDHF_HGIISZ^X
+has an	k3YAZF[IH
+has been	b![-X=]@IB]DZJISIW^ZD_[
+has determin	yWZdY
+has disabl	tUZ
+has got	y8IA]IY
+has him	y_^
+has it	t!H(Z/]4IHIS^UZWI
+has non	yLZ
+has not	W!H(H)G*I+I-J/Y0[4X5J7X:I?HAJBGDaIIJIKINJPYSITYU]V^ZD[J]I^I_^aHfHgI
+has noth	yBIC]D[
+has one	t/X3^OI
+has only	rCY
+has self	yVY
+has set	yE]
+has spac	yI[
+has that	y!XL]^J
+has the	e!]#X/[;J=IAJBJHFKJS_U[ZG_[
+has to	k-I7Y@bHGIXKZNHUIW^ZH
+has turn	vU[
+has two	y[^
+has user	v(]
+hasel jest	td_
+hash sign	yFZ
+hash sync	jGaM_ZD
+hasla nie	yZZ
+haslo bylo	tK]
+haslo dziala	yB]ZI
+haslo jest	o-YIXd]h]
+haslo na	vb]
+haslo niby	yZJh^
+haslo nie	oHIIIN[ZahI
+hasta manana	y@ZX]
+hat #	yRY
+hat bloss	yC]I[
+hat das	t%]-Y]Y
+hat den	yBIU^ZI]]
+hat die	tW[
+hat kein	o0[=XHGUJW_cZ
+hat nach	yHHR]]]
+hat nur	yI]
+hat sich	yBZ
+hatt ich	t9J>]K^
+have #	v@IC^HJ
+have a	f(I)Y*Y9_=J>]@HBIDJHIKIN[VJ
+have access	t>]
+have already	y@Z
+have an	vHY
+have and	y@JKZh]
+have been	t)[KYVJ
+have business	y=Z
+have enabl	v*Y
+have enough	vCX
+have enter	y@HD[KHN]
+have forgotten	yKIh^
+have is	y@[
+have it	tK^ZG
+have just	tC^W[
+have my	y-^>FKJO]
+have none	yC]
+have not	f-H0Z>I?ZCGD]GZK^ZIdX
+have o365	y=X
+have one	m*JCaHIKHZZ[^aJgXhH
+have only	t=]CY
+have permission	l(Y^Z
+have right	y(X
+have that	t-]>XKHUX
+have the	i=[DZFYHJZJe[
+have to	c(E*Y-H3[5^9I>I?I@_CHH@I]K?NIV^XZ[[hX
+have two	t*Z/[
+have used	vK[
+have writeback	yd[
+hay que	v:^@^
+he alway	yKZZJ
+he can	vFY_X
+he cannot	r=ZZX
+he chos	yI]KI
+he has	r/X8JA^
+he is	r#Y(ZGXVXZH
+he just	yLZ]Y
+he keep	v-H@ZI]KJ
+he not	t+ZDZHH]^aI
+he reset	yK]ZG
+he says	vK[]Z
+he used	yXZ
+he was	v!Z@JD^
+head of	y([
+headset has	yH]
+health alert	vf[
+heartbeat de	vdJf_
+heb er	yCZ
+heb geen	y(]
+heb me	yDY
+heeft geen	y%[
+heisst es	vT]V]ZI
+hela organisationen	yUY
+hello pin	q9I?IHabI
+help desk	r@YH]bJ
+help me	rHZI]
+help with	tZ_
+helpdesk admin	k(]*[
+helpdesk gave	v@X
+helpdesk gets	y-[
+helpdesk reset	n@YL[gX
+helpdesk role	t*[
+helpdesk unlock	yT[
+helpdesk used	ygZ
+her account	l!_3Y=ZG[HITH_I
+her ad	y#Z
+her method	y+_?IDI
+her new	yhY
+her old	y@JBJKbZG
+her out	y#_HG
+her own	t:]@YHH
+her password	k(I:Y@[KHZ^
+her phon	v#I>ZTZ
+her to	yGXLZ
+here becaus	ydX
+here but	y?]
+here can	y([)JUY
+herencia esta	y;[
+heritag est	y!J;Z
+hes back	y![
+hes stuck	yD^
+het aanmeldscherm	yb[
+het beleid	tNcZG
+het msol	y%_
+het niet	l@YH]V]YXZI
+het nieuw	y/YIZ
+het nummer	v3HOYa]
+het oude	m>XHIM]g^hY
+het wachtwoord	o(]HJZId_
+het wijzigen	vh]
+heut fruh	t@_
+heut nicht	vZ[fZ
+hey bot	y9_
+hey ther	y9]
+hi bot	y9^
+hi ther	y9]
+hide the	yHZb[
+hier nicht	v:]ZHd]
+hier soir	y@^
+him in	yA^
+him on	yTX_Z
+hint control	t5[
+hint non	y5X
+hint not	y5[
+hinterlegt ist	yCZ
+hinterlegt nummer	y>[
+hinterlegten uberein	yOX
+his ad	t!_ZI
+his licenc	y=]HI
+his mailbox	yTY
+his own	m-H:_HII]PYTYUIWJ
+his password	g(J/[:_@IB]DZHEKJZG
+his phon	y+]DYHE
+history is	vKYN[
+history not	v5_
+history requirement	nKYNZ
+hit the	y#Yg[
+ho cambiata	v@[
+ho cambiato	q>X@Y
+ho dimenticato	vHGZa
+ho gia	yK_
+ho i	y(^
+ho il	y(Z
+ho mai	yD_aJ
+ho messo	y#XI[
+ho perso	r>_ZH
+ho solo	v?ICa
+hoje cedo	v@Z
+hoje nao	y@[X]
+hold a	v(Z
+hold for	y)J*^3^HE
+home cannot	y4Y
+home directory	l3I:dHEZJ_I
+home offic	y9I>^
+home tenant	y:]HJ
+hora de	yZJh^
+hora del	yR[
+hora do	yR[
+hora esperando	vXHaa
+hora y	y@]
+horario entr	yR]
+hotfix policy	v5[
+hour after	v@X
+hour ago	l#J@_MY
+hour and	v@JHJX_aH
+hour later	yHIZIa^
+hour old	y@_KHZI
+how are	t9_HH
+how can	i*H+[D^IGKHN]X^hJ
+how do	_(J)J+X0H?I@IDIHfKZLYUZVCbIdI
+how long	j#FHHIaKJMaTZZF
+how many	k9J@[H^I]K^XI
+how much	yHZ
+how password	yH[MJW]ZH
+how to	d)[+X-C0I@IBHDZHdKGUIVF[^cJ
+hoy not	y@]
+hr 80004005	y&a
+hr 80070005	v%^
+hr 800700c	y2^
+hr 80230619	t4INa
+hr 80230626	y%a4I<HNI
+hr 8023062c	y%J4H<bNI
+hr 80230818	m4eHINJ
+hr import	y3Y
+huidig wachtwoord	vZEha
+hybrid join	tHGb_
+hybrid user	vHF_Gda
+hyper v	vH]b[
+i ad	q!^3Z9JHGIJM]OJT[_X
+i add	tH]VJ
+i already	yK[
+i alway	vD]K[ZJ
+i am	b!J(Y)]*I+J>H?ID_HaKHOJV_ZFbI
+i as	t(X*]
+i asked	yXY
+i began	y]Y
+i can	j@ZHXI[
+i cannot	Y#H*]+H-H3H4I6J7H8J:G=H>^?X@YBICHDYFIGIKGNIOJPHTJZb]I^F_FaIcHd[eJhX
+i chang	lHGZ_^I
+i change	k>[BGHHM_OJZ[
+i choos	nN[a^
+i click	i+YBIDIHHZd]FaGb]
+i clos	q>ZZ[][
+i come	yN[
+i configur	y*X
+i cooki	t.[
+i could	rBYUXZI]Y
+i criteri	l-YNbWZZJ
+i dati	y#J3^>XHJ
+i did	l#[>I?Z@[I[
+i do	k*J-J3J>I?]HCIJKINXO[ZahI
+i download	yH]
+i en	v>IHJV]ZHa_dZ
+i enabl	t8IH^VEd^
+i enter	e,[3G>H@[CIDFHIIHNJOdZAh]
+i fill	yOY
+i find	vH^
+i follow	y:ZZX
+i forgot	d?[@GD^HXIJKHZ]bZhG
+i found	y>J?JBaDJZG]IaI
+i gave	k*[,Z?HC^DJIZKJZH
+i get	e(Y+Z:Y@JH[I[KJZY
+i give	y(]
+i go	r![@JK]NJZGh]
+i got	k)[B]ZX
+i guess	y!ZHHI^ZH
+i had	j!Z-HHGIHKcZD]^
+i have	X#J*Y+J-C/Y3I9H:H=I>D@[BHCbD^HIIAK_MINXOGZD[a]GaIdJh^
+i join	yHGKYV]
+i just	l*HH_[Y
+i katalogen	y3]
+i keep	qK]a]
+i know	j-^?H@IDJHHIIMHNYTYZD[b
+i left	r>IDJHI]a
+i let	y.X
+i lock	tHZ
+i log	rKIZIh^
+i lost	m(H)_*J>XBIZ^]I
+i made	v@]HIMZ
+i may	y-]
+i membri	vF]PY
+i mistyp	y#Yh[
+i molnet	vT[_Z
+i mors	y@Y
+i move	vFY
+i must	v*^HEhZ
+i need	_1Y=Y>[BGI^KHMJVJZa[JhI
+i nie	q>X@XIY
+i not	Z!J%Z(J*I+J-F/J3F:I>[?F@HBIDdH@IDKYMFOFPGVYXIZc[Y]ZbIgJhY
+i notic	y@Y
+i only	jHJIIKZZH[_
+i open	v([
+i permessi	t(^
+i pick	v?X
+i press	m3I>IBJHFXZZ_]Da^bY
+i put	l3J@IHIK_O[ZI][h[
+i really	y9Z@Y
+i receiv	yZ[
+i register	q?bCG
+i requisiti	tIYN]
+i reset	e(H*H+X?I@YBHD[HJKIVJ]Ja[gZ
+i return	t!]HHK]
+i see	oDII]N]ZH
+i server	yMXYX
+i set	i%Z)H*^0G?_@]DDHaK[WIZDbI
+i should	q:_C^HG
+i sign	rH]aG
+i skipp	yD]
+i start	n@HDaHIZH]]
+i still	yM[ZI
+i tick	veZ
+i took	y-Z8Z
+i tried	f#[@^B[HENJV[XYZEa[
+i try	i@HHHN[X^
+i turn	yU]ZJ
+i type	lIHNXOZZHha
+i typed	i>FIZK]O]
+i use	n?_HHIJZChc
+i used	n(]I]ZG
+i wait	vH_aE
+i want	e(J+[>H?[DJH[IIKZh]
+i was	c!^)^+J3[>G?HBICJDYHEIIKXOIVIZD]ahY
+i went	v@X
+i work	v(]:ZHJZI
+i would	y?XHHK]hI
+ich an	y>GD[HIZ^
+ich bekomm	vV[ZIaY
+ich bin	k9a>_B[HCV]ZI
+ich brauch	vH[
+ich das	rHZM[ZJhY
+ich den	y?^HX
+ich ein	t@[D[HGZZ[]
+ich einen	yX[
+ich es	v@ZK]
+ich hab	vC]DH]^
+ich habe	e#Y*X>ZDZHFZ[[Z
+ich kann	vZZ
+ich komm	yVJZ^
+ich mein	r)YV]ZH
+ich mocht	v+]>J?]CJDI
+ich nicht	m#])[-I>Y?ZCbHGKIVI]J
+ich schon	vK^
+ich soll	v*HZ_
+ich tipp	yOYh[
+ich wieder	y@ZX[
+ich will	v@Z[]
+id free	q=cHJZJdJfI
+id like	q+[I[
+id or	rT]
+id p1	v=Y
+id password	y/YHZ
+id が	vHXI[
+idad minima	y@[
+idea why	v9JB]ZZ
+identity provider	l7c_I
+idzi na	y>Z
+ieri il	y@Zf]
+ieri non	yZG]^
+if i	l!ZD[HHJ]bYh[
+if the	q3Z4]HH
+if you	l1YH[cY
+ignor the	y)H*]D]WIZJ
+ignora la	y5[LZ
+igual a	tK_
+ihr admin	rUYV[dY
+ihr konto	m3YCXDZTYVZXYZJ
+ihr password	k:YBYCZM[P^UIVJZD^I
+ihre organisation	rEZWYdY
+ihren admin	y!XZZ
+ihrer lokalen	yE]
+iis crypto	yY[
+ik ben	r#[9[>XB[HG
+ik heb	k(^CZZJ
+ik het	yK^
+ik kan	tB]Z[
+ik krijg	rHHZ]aZ
+ik wil	v?]H[[Y
+il a	vBZO[XZZJ
+il cambio	vZ^
+il cellular	r#]CZDIHIKIM[
+il cloud	yMXgX
+il codic	e3I9J>^@JBYCIHFIIXZZIad
+il controller	y4]
+il dc	y4[M]
+il demand	yC^
+il dit	r+]CJK[h]
+il en	vC^HII]KJZI
+il est	t+YKGT[U[ZHh]
+il faut	l5X=]CZMZ
+il firewall	vHYcZ
+il link	vbZ
+il manqu	o3a=YCJDXHHOI
+il me	o([C[HZIZOZZI
+il messaggio	y>_HEZYaI
+il metodo	y+Y?^CI
+il mio	c!]#X(Z-J:J>F@IBGCJDYI[KHMIObTIV_ZEaIhI
+il n	o+]>J?H@JCIDHHHIZK^MJOIZF]^aIh_
+il ne	y@Zh]
+il nostro	y-X7Y
+il numero	r3XOY
+il parait	yV]
+il pc	vHJM[gZ
+il phone	ya^
+il primo	yC]ZJhZ
+il pulsant	v(]:]
+il recupero	y*Z
+il refus	yK[
+il reset	vZZa]
+il ripristino	yR^
+il ruolo	v(Z*Y
+il self	r)^HIUbVG
+il server	tHFc[fZ
+il servizio	qBZfc
+il telefono	o3Z?ZHIO[
+il writeback	k,[6Y=YBHRZYJZ^dY
+il y	yM]
+im ad	b!^#I%J-I/^3a9J>H@IBGDJHFIJM[PJT[VJZH^^_^aJfJgJhJ
+im asked	rOYaX
+im audit	vh[
+im back	y!Y
+im browser	r#JHIM]T[ZIb]
+im buro	y9]>[HG
+im connector	y4]
+im connectorspac	y_^
+im entra	y3]:Y
+im homeoffic	v>[HIM]
+im in	tBbHEIJ]IaH
+im lock	o#[TJ
+im lokalen	o!Y7Y_ZgX
+im microsoft	yMJgY
+im namen	y:^ZG
+im not	i(Y-Z@JHDUJVdZG
+im on	yH^
+im out	y9^HH
+im password	tIbKHZE
+im stuck	vCZD^ZJ
+im tenant	yWZ
+im told	v:ZVJZG^]
+im verzeichni	v3Z
+immer noch	vTY
+immer ungultig	yO]hX
+immutabl id	yHG__
+imped o	yHI^YcZ
+impedir uso	yTX
+impedirn l	yTY
+impid que	yHGc^
+impossibl d	y@[ZJeY
+impossibl de	k6Y>a@[HCIJK[^I
+impresora not	yH^ZI
+impressora nao	vH^
+imprimant ne	yH]
+in #	lHDIIKJO_TIXZZ^
+in a	g%Y-Z4G5^>Y@[HGVZX^ZH_I
+in account	rZF^Zh]
+in activ	k!H#H%^(G/XHET]^]_Z
+in ad	T!b#[(F)H*H+J,J-F/b0J1H3^4I7H8H9H:H<J=G>F?G@DAXBDCHDHFYGGH=IFJIKFLYMcNGOIPZSHT^UHVEWJXHZ?[G]G^e_aaGbGcJdFeIfHhG
+in addition	y%]?]
+in admin	rg[
+in aduc	l!_#XHHNYTYZI^Y
+in advanc	y9Y
+in after	yB[HHZ]
+in again	t8^@IB[KFZF[^
+in an	m!Z>]@IHJX^ZE^[aHdZ
+in and	q7ZLYZZbZ
+in another	vHJSX[^
+in any	y>HDZ
+in attempt	yTZ
+in block	tHZT[
+in both	rA]
+in brazil	ya]
+in cannot	y-^@JH]ZH
+in cloud	o/E6X7YM]gY
+in combin	yH_
+in connect	h,b1H2J8_<JBIEIG]HCRJZHcHdbeFfEhH
+in connector	v2[
+in de	o3^HJOGTYV]ZJ
+in den	y^Y
+in der	b/[3[=J>H?ZBIE[GJIJNZOYPIUXV_X[ZE]J^J_GaIdXfIgJ
+in die	v)]T[V[ZI
+in domain	t!YGYPX
+in entra	^#D%G(]/Z1I4]7_:J=H@IBIGYHEIHMZSGT_VJZC^J_bfGgIhJ
+in error	t@]H^SJ
+in eurem	y:Z
+in europ	vHJS_UHZI
+in from	tG^H]_G
+in get	yHJd[
+in group	yHEP^VZ
+in het	vIYg_
+in his	y/]D[HJ
+in ihrer	r:ZE^HJ
+in inbox	yaZ
+in is	t+Y7ZDJZG[[
+in it	f#J-^/I3]>]@HBIF[GZH@IbKGMJNYZC[IhI
+in log	tTZ
+in logs	v#HHZTZ
+in loop	yf[
+in m365	v/]TZ
+in may	y8[
+in mein	yZ[
+in meinem	vC]I[
+in microsoft	tSITZgY
+in more	vAZ
+in my	i@ZOZTJZ]
+in new	y-XAZ
+in not	r>IDZIILYZE[^
+in o365	yT]
+in offic	l/]HIMBT^ga
+in okta	y7Y
+in old	yA]
+in on	oHY
+in one	v%b;IFJHHZF
+in onedriv	yHZ
+in onprem	n0^6XTY_ZdI
+in order	y<]HJ
+in other	yS^ZG
+in ou	rF[GX
+in our	c!H(J-I3J8I:^=[?JHEK[UbVG_Y
+in outlook	lM]OI
+in page	tZIb^
+in password	y-[IZ
+in repair	y>]HH
+in scop	oG_HH
+in screen	l[Y
+in security	y?^ZJ
+in servic	y7]
+in sharepoint	v;GH]
+in sinc	yHFZ^
+in spam	vHIa[
+in spr	r4]HJKZ
+in sspr	v?ZHDT][Y
+in stag	yHHf]
+in step	yHa
+in sync	tH^
+in te	y(^
+in team	j!YH_MZVGZH
+in tenant	yH[_H
+in that	y%Z
+in the	J!H%B&Y(^)I*E-H.F1Z2G3a4]5I6G7F8C9E:E<Y=F>A?^A]CDFfG]HDIIJIKHLFMHOBPBRFSIUGVaWGXEYGZ=[E]]_YaAbEcDd[e]h^
+in their	t:Z
+in this	l%_(C?GH]VGW^ZJa[
+in to	f+Z:YH]MZT^ZF[FaEgYhX
+in too	tT]
+in two	tAZ
+in was	yHZ
+in what	vh[
+in window	v/[
+in with	i:Y@JB^HHIJKFLYM^h^
+in wizard	tHIe[
+in yet	yMaV]ZD
+in your	o%Y:[HHZI
+inactiv and	y0[
+inbox or	yaZ
+incident in	yS[
+incident microsoft	ySY
+includ in	v=YV_
+includ inheritabl	v;Z
+incluir part	yI^
+incognito pagina	y.Z
+incorrect on	yhZ
+incorrect password	vZIh^
+incorrect phon	yOY
+incorrect user	vT[
+indicatif du	y3_HI
+info again	y+_
+info is	r3[C[DI
+info on	yDY
+info setup	yDX
+inform de	y+EDZH]
+informacion de	v3]C[DJ
+informaco de	yC]
+information de	vC[DX
+information error	yHIQ^ZJ
+information is	vCBDb
+information on	yC[
+information requir	v+^CJ
+information to	tC[DY
+informazioni di	yC^
+ingen kod	ta[
+ingeschakeld voor	vVY
+inget telefonnummer	y3GD_OH
+inherit permission	t;[
+inheritabl permission	v;Z
+inheritanc broken	v;Z
+inheritanc disabl	t;[
+inheritanc is	q;Z
+inheritanc on	t;]
+inheritanc turn	y;Y
+inheritanc was	y;Y
+iniciar sesion	vH]ZH[^aG
+inicio de	tZ[
+initial password	r@ZhZ
+innej firmy	y:_JX
+ins ad	y%[d]
+ins wasser	y>_
+insecur sett	r<aHI
+insid the	yJ[
+insist on	q<[@IBIHIK^ZG[]hJ
+inspection by	yc[
+inspection on	ycZ
+install adob	yHY
+install servic	y0_HG
+install the	y0[
+instead of	r0Y3^>J?^HCaI
+insufficient access	v%^HJ
+insufficient privileg	j(^
+insufficient right	y%[(H
+insufficienti per	y(Z
+insuficient para	t(]
+inte aktiverat	tV[
+inte ar	yO]V]
+inte aterstalla	q:ZZ^
+inte att	v@[Z[
+inte byta	r@XZ[
+inte foretaget	yNX
+inte kraven	tIZN]
+inte pa	v#J9_HHM[ZI
+integration has	qd[
+integridad do	yS^
+intentado verificar	yXY
+intentelo mas	y@[Z[
+intento esper	vXY
+interdit de	y^Z
+interfaccia di	ygY
+internet is	vH]
+internet line	yHDca
+into ad	y/[
+into lsass	yJY
+into the	q8XHHV[ZY
+invent a	y@I[^
+invit by	v:aHE
+invit chez	y:Z
+invit to	q:_HE
+invit user	y:Y
+invitado de	y:]
+io not	v([V[
+is #	e@YHII[K]RZZJ
+is a	i3[=^@IHFKZRXZH^Y
+is about	yKY
+is abroad	y)Z>[
+is accept	y@ZKEN_ZI
+is activ	v6]B[HI
+is already	vaZ
+is alway	t@_HYNIZY
+is an	t(Z,XOZ
+is another	y:_HI
+is apparently	y-^IG
+is at	v>]
+is behind	yGGHJM]
+is being	y4[
+is black	y>^HF
+is blank	v3YDJHFZ^
+is block	n#^4^@]HGTIXYZHcE
+is brand	y@]ZI
+is broken	g4[>YRJVJZ_bIdIfZ
+is call	v-ZF]ZJ
+is cannot	y3_VF
+is creat	vb]
+is currently	n#[SZ
+is dead	m!_3G>_OJZF
+is deni	l%_(FP[VY
+is disabl	h!Z(I)^
+is down	g/H4_HES_ZGc^fX
+is due	ycZ
+is empty	q?IC[D]HGd]eJ
+is enabl	n3_HYVI
+is entra	yH[
+is er	v9_ZJ[Y
+is expir	yHXZX
+is fals	y)Y
+is federat	m,[7Z
+is filter	vGY
+is fine	m+[4YDFHIJ[P^TXZI
+is from	o1_>_HD
+is full	yH^
+is gestopt	yfY
+is gone	k@JB_D[HJKHZE[Z
+is grey	k!^(ZHIeZ
+is happy	y/]BZ
+is ignor	v*ZL[
+is in	i*H-FB^HII_KIZY]JhJ
+is inactiv	o!Y
+is incorrect	iZJha
+is invalid	t3ZHI
+is it	h(J@GBGHeIHKYLIN^VIZZ[HdDfJ
+is kept	y7Yd]
+is limit	yG[
+is lock	a!JHaZJ
+is manag	j-J7]:]@JIJZD^Ida
+is miss	d(I3Z@ID_GJHEI_KJM]ZE[]bI
+is my	k-[3JHZKIZXa[
+is need	n=F?YCYH_
+is niet	rDGV^ZIdX
+is none	y+[H^ZI
+is not	R!X#H%H(Z*Y+Y-F/H0G4I5J7Y8]:Z<]=G>F?[@EBDCHDCHEIIJGKCNXPIRISXUYZ[[Z]I^D_YbGcHeHf_
+is noth	y(]CID^ZG
+is now	yY[
+is off	d!X)]*J3[<YHGIJU_dZ
+is offlin	n4XHYfY
+is ok	tT_
+is on	f+Y-Z=]@HHEIZLYQXX]ZI^ZdE
+is one	t-ZKY
+is onjuist	yh[
+is only	l?^@aC[HEKGZHg[
+is our	r7^H[SIZI
+is out	tH^
+is outdat	y1Y
+is password	vZ]dY
+is popular	y-^
+is protect	v-G;]^^
+is refus	c!I-b/EHENGVJZ]dJhZ
+is reject	k-II]KYN]ZH
+is requir	t(^>H@JD]HJ
+is reset	vTX
+is right	tHIOYa]
+is scop	vGXVZ
+is select	yV]
+is server	y5Z
+is set	d![#Z%HB^G]HEJIKHQZTIU]ZB^[
+is shown	r?a
+is slow	rHbcF
+is sms	y>I?_BJHJ
+is someth	y>E]^
+is sspr	yH]SX
+is still	l!]HH_[
+is stor	v3^OI
+is stuck	t)[H[
+is switch	mHJL]dZfJ
+is sync	yG^
+is te	v-XIZ
+is temporarily	oTZ
+is that	m:]HHIZZJ
+is the	g#J(J*X-I9H@HBHHcIIKGMJN[Z^[XbIhJ
+is ther	c#I(F7J9Z>I?I@XBHCZDEGJH]IJJIS_T]UIWJXZZ^bG
+is this	vHZ
+is tick	n4[LX
+is too	d-X1X2a5]@YHYIYKGZJfJ
+is turn	n@ZHIK[dXfY
+is uitgeschakeld	v![
+is unavailabl	v4^
+is untick	tdZ
+is vergrendeld	v#Z
+is well	y-^HIZI
+is writeback	ydY
+is written	v0[HIRZ
+is wrong	e!J#G3^H^IJOERYXJha
+issu ended	y;X
+issu so	ycZ
+issu to	tcZ
+issu with	t@IBFH^Z_
+ist #	yTY
+ist ausgeschaltet	ydXfZ
+ist bei	n(Y;X?[HIUYd]
+ist das	r>]UZZI^ZfY
+ist der	y;]dZ
+ist die	v;X<ZVX
+ist ein	t3_Z_
+ist falsch	tHZ
+ist fur	t)[U^
+ist gerad	yS^]Hc]
+ist gesperrt	v#Y
+ist im	n!^
+ist kein	vC^WZaE
+ist mit	t7[HY
+ist nicht	j!]G_HHIJKJTYZDdYf]h]
+ist noch	y@Z
+ist nur	yCY
+ist zu	r1Y@]
+it a	n/YD^H^IZKIZF
+it again	i@aKYTYZCd[
+it all	y#JB[TY
+it an	y@^ZI
+it and	i/_@YBIKILYMXOYZI^]gG
+it as	yKY
+it asks	h@HC^HGIIKXh^
+it at	q@_ZF][
+it away	yD]HJN[
+it back	rHGJZKcZB
+it becaus	v/Y^X
+it befor	y@[
+it block	yX[
+it but	y/]
+it by	v@Z
+it cannot	l,[D^HIIYZC_]
+it change	y@IB]ZI
+it check	vKZ
+it claim	t-]WZaY
+it cloud	y/_4J
+it complain	r@IK^
+it contain	t-Y
+it demand	v.XhX
+it does	nIHKFMGZ]h[
+it down	r/aKYNYfG
+it easily	v-X
+it entra	r/a
+it expect	yIJO^
+it fail	f3J5a6Y>I@GCJHEK]MJXJZc]IaJhF
+it for	k(I:X=Z?Z@[HFU]VGfZh[
+it forc	y-IBIHJKGLHMJZF[a
+it from	y#IHGTZg[
+it gets	v-JI]
+it give	t8YA]HHZ^
+it goes	vK[[]bHhH
+it had	vKY
+it has	k-b3Z@GCHD]HEKZOIUXXJZI
+it here	yZGd_
+it i	vh]
+it in	j/H8^M[ZIgYhY
+it is	_!J#J*H-Y/I3I>I@YB]DJHCK[MJN]R[]JdX
+it just	q@IIGKHZ_
+it keep	qKJZ_
+it know	y-Z
+it let	v@aB[HIZD
+it lets	t@[KGh[
+it lock	t#^@HXXZEbX
+it make	yK[hH
+it manager	y(]PX
+it must	vK^
+it my	y@ZZI
+it need	m*H=Z@ZEJH^ZId]
+it not	[#I(I)I+[-_/Y3H9I:I>G?X@JBCCGHHI_KXMFNHOZSITJUJWJX^Z][G]G^J_JaJbJgIhI
+it off	y!a)IKJWIdI
+it on	l>E@ZNHV]YYZJ]^^XbZ
+it once	v@]
+it only	t>YO[
+it out	v@]V^
+it over	y@^
+it password	y@JBZ
+it possibl	tHbK^dE
+it read	y%]UY
+it refus	k@_KZNYZD
+it reject	tHEN^
+it remember	vK[
+it right	y@_ZE
+it runs	y#JTZf^
+it said	oJ]KIZahI
+it says	S(E*H-[/G3G6I9J:Z=Z>G?I@GBHDZEIH?IIJHMIO^PJSITIV]X^Zb[J]I^H_IbIdYeJ
+it seem	rKZP^
+it should	rHGZF^Y_aa]
+it show	rO]Z]
+it so	r+Y/ZIZ
+it still	t(ZN[
+it stop	v![@HHIZ]hZ
+it take	vM_
+it tell	j(^-Z3I:]>I@GDIEJHDIYKZV^
+it ten	yMYhX
+it the	t/^@YfG
+it then	y/ZZ]
+it till	y@^
+it to	l.^3J>D@]BJCIDHG[HEIIK]OIU^VZZY]JaI
+it told	tX]
+it took	v@IBaCZKJXJ
+it trie	ybY
+it turn	v!a)JIXKJUEdJ
+it up	v^YdY
+it used	vBIH^KHLJZ]
+it violat	yN[
+it want	c(J*Y+J-F/I3H>]BJC_DGHAIaK[MINGOZW^ZDaJhF
+it was	g/Z>[@]BJDJHDK_OYZC][
+it went	yBX
+it with	t-I?]HIK[ZH
+it work	i(]-I9F>H?Z@EBdHCIIKHMFVH
+it wrong	v#]
+its a	v-_IIKG
+its ad	y8X
+its been	yOIa]
+its declin	vO^
+its fine	vB[bX
+its internet	yHGc]
+its lock	y#[
+its long	y-Y@Z
+its not	n?aHHV[ZI
+its off	v8IU]d_
+its ok	y9^BG
+its on	y-^HH
+its own	o/X6[?[B]E[HI
+its owner	y#I^Y
+its password	tZI^_
+its peopl	y8]
+its right	t%J0[
+its the	vKYOY
+its too	tDYK^
+its user	r8ZF]ZH^X
+ive a	y>JC^HI
+ive been	o-I@FHHK[XGZaaY
+ive change	vB]
+ive forgotten	vZ_
+ive gone	y@X
+ive got	v>[BJZY
+ive had	vKZ
+ive just	t@]ZI
+ive the	vdY
+ive tried	yNYhX
+j ai	b#X-I9I>Y@[CIDJHAIYMJN[XZZ_]^a[hI
+j en	yCZ
+ja esta	y+ZBZ
+ja nao	y?Y@[KJ
+ja usei	vKZ
+jag ar	y#]9_HF
+jag bytt	y@Y
+jag far	va[
+jag har	n>[CYDX
+jag kan	yZ]
+jag skriver	yO^
+jak ustawic	yHY
+jaki wiesci	y9]
+jamai inscrit	vDZ
+je connai	yZE[b
+je dois	yKJh^
+je l	y@YK[
+je me	vZJh]
+je n	d3J9J?H@HBICbD^IIKGMJVIZ[[Z]^hH
+je ne	e)X3H9J>^?[CIHFIIK[OIV^Z]hJ
+je peux	y@IHHKJX]Z^
+je suis	k#^(Y+[:Z>[?I@HB[CHDGHDKIVZZF[[]YaJfIhI
+je tape	vO^h]
+je valid	yZ^
+je veux	m+]@YCIDJH[KJZZ[Z
+je voudrai	t?Z@^H]
+jede mal	yNY
+jest nieprawidlow	vh]
+jest tylko	y?]
+jest wlaczon	tV^dX
+jest wylaczon	r!ZUXdX
+jest zablokowan	v#Z
+jest zbyt	y-Z
+jeton d	y,^HJ
+jetzt gesperrt	y#]XX
+jetzt nicht	y@ZX[
+jetzt soll	yX[
+join domain	y4F8]H]PJZJ
+join the	yH[
+join to	y8]
+jusqu a	v9[@Zf[
+just 33001	y&^
+just a	yCZ
+just got	y@Y
+just look	y#Y]Y
+just my	vCZ
+just now	yBX
+just one	t*YC_[I
+just reset	vMbVJZC
+just says	v@IIGKHZa
+just the	v0]?XCZHJfI
+just to	tB]ZI
+just unlock	y[X
+just want	o*H9YHZ[Y
+juz uzywan	vK[
+kan aterstalla	y=^
+kan de	y>]aF
+kan een	y(XKY
+kan het	r@aZI
+kan inte	k:Y>]HIVJZ^^]hI
+kan mijn	yZ]
+kan niet	v!J:]HHVFZ^[Y
+kann das	t#X@[
+kann den	y?^ZJ
+kann ich	q)Y?ZH]T[X[
+kann mein	tZY
+kann mich	yZ][]
+kann nicht	t4Y>X@ZZY
+kann nur	v:]BJV]ZH
+kann password	vZG^_
+kann sein	v:YV[ZG
+kann sich	v:YHJM[g[
+kazd haslo	yKJNa
+keep ask	qH]
+keep crash	yHY
+keep fail	tH_
+keep gett	n#ZIINYf]
+keep it	v7^@^HG
+keep my	vHHK]ZJ[ZhI
+keep on	yHGNZZ]
+keep say	t#G@HHDKHT]Z^h_
+keep tell	vN[
+keep the	mKZLYMIZJ^]gY
+keep try	t-II^
+keep want	yMYg[
+keep your	r+aD^HGZH
+keer wijzigen	y@X
+kein #	y@[YX
+kein anruf	y3[aY
+kein berechtigung	y(^
+kein cooki	y.Y
+kein email	v>FDZHHa_
+kein gestellt	yU[
+kein kennwortruckschreiben	yf[g[
+kein lizenz	y=[
+kein neue	y:Y]^
+kein p1	v=^
+kein password	y=]
+kein recht	t%Z([0[;[
+kein reset	v.X1[W]ZI
+kein richtlini	vUJWa
+kein ruckschreiben	t8Y=]
+kein sms	q3Y>JDIHHab
+keinen code	yX]
+keinen zugriff	v>]
+kenn ich	y>HHXZI[]
+kennt das	yHEMa
+kennworter sind	y-FKa
+kennwortern fur	yUX
+kennwortruckschreiben ist	td]fJ
+kennwortzurucksetzung aktiviert	yU]
+kennwortzurucksetzung fur	yEHW]
+kennwortzurucksetzung ist	t)[UYf]
+kennwortzurucksetzung nicht	v?[E[WJ
+kennwortzurucksetzung registriert	vD[
+kept using	y#Z
+key but	y?Y
+key mismatch	t6^
+key not	v+J?XDHY_ZJ
+keyboard and	y#Y
+keyboard layout	yhZ
+keys in	vHZ
+keys not	y6Y
+keys out	y6aHF
+kierunkowego kraju	y3_
+kind of	vIZ
+kiosk account	yGZ
+kiosk user	yHHZJ^]
+klappt es	y%]
+klappt nicht	vZ_
+klick auf	ybZ
+know i	y-_KIZI[I
+know it	t>[BZHHMZZG
+know my	i-I?H@ZHGIJMHTYZZ[abI
+know that	y-[aY
+know the	rBXM]ZH
+know their	yKI[_
+know what	yM[
+know which	yAY
+know why	y&_
+known incident	ySX
+known to	yJY
+kod idzi	y>Z
+kod przychodzi	y>Z
+kod via	yaZ
+koden gar	y>Y
+koden skicka	y>Y
+kodu sms	yaZ
+kollegen konnen	yV[
+komm ich	t!X)]D[
+komm nicht	tHIVIZaaI
+kommen nicht	yGYH[aG
+kommer inte	vHHZ^a]
+kommt an	y6YHIa[
+kommt nicht	m,XHGT[ZIa_cZ
+komt niet	qHIO[a]
+konnen ihr	tCZP^ZH^J
+konnen nicht	tF^PZ
+konnen zurucksetzen	y)YV[
+konnt das	yB[e[
+konnt nicht	v,[4^HHeY
+konten ohne	yL][Y
+konto ar	n!Y#ZTYVZ
+konto fehlen	t%[CZ
+konto ist	k!Y#YVZ^Z
+konto jest	r!Z#Z
+konto msol	y%^
+konto nicht	t3ZQ[V[
+konto nie	vV_
+konto noch	y!Z
+konto wurd	o!YHY_^
+konto zablokowan	y#Z
+konto zostalo	y!YTY
+konto zu	yXZ
+kontot ar	v!Y#ZXJ
+kontot saknar	y%_
+krav tva	v*]C[
+kraven pa	yI[NX
+krijg geen	ta[
+l a	r+Z-Y=]@YHI
+l accesso	vH^ZY
+l account	g%[3ZDHHFVYXXZJ[]_]
+l activation	y,]dHeZ
+l ad	d!^#J%Z-J/]>J@JHGIJKINJP[T_VJZIdHfZgZhJ
+l admin	r([*J?_EX
+l administrateur	r([)I,]PIU[VGW[ZH
+l adress	y3[>Y
+l agent	t-]0Z
+l aggiornamento	yZJf_
+l ai	y@YK[
+l ambient	vc]
+l amministrator	l([)J,I-IEXHIPIU^VYZ[
+l ancien	d-J3F9I>a?I@HDHHDIHK[McOHZHaGbJhb
+l annuair	m!Y3_7^>IHJ_Z
+l app	t(J?_C]HH
+l appel	y?]HIa]
+l appli	y?[HJa[
+l application	t?]C[
+l assistant	t+Z,]HHe]
+l ecran	n+X@ZHDZI[[ba
+l ecritur	t%[d_
+l entrepris	oDYKINaP[VHZI
+l environnement	vE[WIc_dJ
+l ha	q-Y/]@XBZ
+l heritag	y!J;Z
+l heur	tHZR_
+l historiqu	y5[
+l ho	q@[K^
+l horlog	yR]
+l imprimant	vH^
+l inscription	vDaHI
+l integration	ye]
+l objet	v_X
+l option	o([?]DJ[X
+l opzion	v(]
+l organisation	vW^
+l organizzazion	mNJW_dY
+l orologio	yRZ
+l ou	o%[;YF_
+l sms	r?^CH]^
+l uso	vTYV]
+l utent	i+Y3H@XC[DIHHIJOYPYV[ZI][^Y
+l utilisateur	d!I#Z(X+Y-H3[:Z>J?H@IBJHEIHKJMINJOZPZUIVYXZZE[J]Z^_bJdI
+la acepta	v9IK]h]
+la acepto	y/[
+la anterior	r@IK[M^hY
+la app	r?ZCZHIa]
+la auditoria	yc[
+la boit	t>^FJ
+la cambi	q@_M[
+la cambio	t@JB[ZGh^
+la case	y^[
+la casella	tH[^[
+la casilla	v^[
+la chiamata	v?^HHa^
+la clav	i#^@XD^KIL]MIbYhH
+la configuracion	yE[
+la configuration	yeX
+la contrasena	Y!I#[%Z/J3J6Y7[=I@[BEKFNZUH^YbId[fIh[
+la cuenta	g!^%]2_3[@IDIHHIIKJLZVJZD[[^Y_ZfJhJ
+la de	vK]MY
+la del	vKb
+la directiva	l!I?]HFNaW[cJ
+la e3	y=bZE
+la email	v?XHYaY
+la empresa	o-ZHIN^U[
+la escritura	k,Z=Yd[e]fY
+la fin	y]^
+la herencia	y;[
+la hora	yR^
+la impresora	yH^ZI
+la laptop	yB]HFMFb[
+la licencia	y=Z
+la list	v-Z
+la lista	v-^
+la llamada	yHIa_
+la mia	j!X-I9Y:Z@ZBIDJHEI[KFMJNIVZZa
+la mise	yf_
+la misma	yK[bZ
+la nube	i/_0^6JHIJYNJP[T[_YcJdI
+la nueva	mB^HEK[MbZF
+la nuova	l-J>I@IB_HCIHK[MbNZZF]J
+la oficina	v3I9[>]?]HF
+la opcion	v(][Y
+la organizacion	nN^W]dY
+la ou	o;YF^GY
+la page	k+a-^>I?IDYIHKJVJX[ZYaJ
+la pagina	i+_-]3J9J>I@ICJDYKIOIVIX_Z^aI
+la pantalla	o+XHFba
+la password	Y#[%I-I/H2J7Z=H>Y?JCJDHGIHJKAMYNHUHVHWJZ][_]I^JaIdZfHgHhZ
+la pc	tHIMYb]
+la policy	yN]
+la politica	rNa
+la politiqu	yN_
+la procedura	v+Y][eZ
+la propria	y^Y
+la prova	y=aHIZI
+la prueba	y=_
+la que	yh^
+la quier	yK]
+la rechaza	v-]JXKZZH
+la rechazo	y-Z/]
+la reecritur	e%X(J,Z4[8I=X>J?J@HBJDJFJGZKHMJNIPIRYUIVJZZ^JbIcId[e^hI
+la reescritura	m4]6Y=JRZZ]eY
+la registrazion	y+ZDY
+la regl	vGYKIN^
+la reimpostazion	i(IBHHZSIUZZbfJ
+la reinitialisation	b!I%H(G)Y:H=G?IBGMINIPHS[U]V^Zc]XbJdHfF
+la rifiuta	yJY
+la sim	y>aHE
+la sincronizacion	tM[f^
+la sincronizzazion	vGHM[f^
+la stampant	yH_
+la strategi	j?^CJDHHJNbW[ZH
+la sua	t!Y8Y@II[K[
+la sucursal	yM]
+la suya	yI]K[
+la synchro	yd]f]
+la synchronisation	yG[
+la use	yK]
+la vecchia	i#[9J>J@JBJHFIJMaZIg^hb
+la verificacion	t3[?HCZ][
+la verification	t3HCZO]aJ
+la version	yH_
+la vieja	q9IHGKJMbh]
+la vm	rHHRZf_
+la vpn	tH_
+la vuol	yK^N[
+la web	yHJM]
+lack permission	v(Z
+lack the	k%[3Z5aHI
+lagt in	yCZD]
+land in	y!J/_>]HIZI
+laptop and	v#X]X
+laptop befor	y]X
+laptop is	qH_
+laptop not	yHZ
+laptop request	yHX
+laptop says	y#[HI
+laptop show	yHGb[
+laptop still	rHDMa
+laptop will	yHHM^
+las clav	y/I0^6Y
+las cooki	v.Z
+las cuenta	t*^GYdX
+las licencia	y=Z
+las pregunta	yHJX^
+las ultima	yK^
+lasa upp	y[_
+lasst mich	tX[Z_
+lasst sich	q6Y@ZH[
+last #	nK^
+last chang	v@]UZZF
+last dc	y4^ZJ
+last i	vHIT_XX
+last month	l#]6]8]=]HEKG_J
+last name	vH]IZKIZH
+last night	o@YH]U[ZFc[fY
+last page	vHIZZaJe^
+last password	yHZ
+last quarter	yHJKYa[
+last step	nHGKJZ[]]eX
+last two	mHXK]O_ZG
+last week	j)X8[:J>[@FBHCYDJG]HCKYV[ZY_]
+last year	t:ZK]ZG
+later on	y+HD]
+latest version	y1Y
+latt att	t-^
+latw do	t-]
+lauft nicht	t0ZfZ
+lauft nie	rL_
+ldap not	y4F<]
+ldap option	y<]
+ldap password	v5Y
+ldap server	n5]
+ldap sign	q<]
+ldap traffic	l<[
+ldap 署	y<_HH
+le autorizzazioni	y%Z
+le bouton	y(]
+le centr	ygZ
+le changement	yHIZ^
+le changer	t@_
+le client	y:XBY
+le cloud	o/YP[gY
+le code	e3J>_?ZCIFJHFIIZF]Iac
+le compt	h%a@JBJHGLZMJZH[]^Z_^
+le connecteur	y<Y
+le dc	t-J4]9JHJJ]M]
+le droit	v(]X]^Y
+le journal	yNY][
+le licenz	v=^HJ
+le lien	rHZb]
+le meme	v@[AXK]ZH
+le mien	q3H>JHIIZK_O^
+le modifier	y@[h[
+le mond	t-^9]@IHGKISZU[
+le mot	]#I%X-Z7^:IBEHIJYKDL^MFNZUJb]d[
+le navigateur	t.Z]YbZ
+le nom	v-aFXIE
+le nouveau	j-J@HB^HFIIKZMcNFZ[
+le numero	m3Z>IO^a]
+le pare	vHZc_fJ
+le password	t/F0^H]ZG
+le pc	vHIM^
+le phone	r3D>E?HDHHFM^O]a]
+le portabl	yB]HEb^
+le precedent	vM[h]
+le proxy	yc]
+le refus	yIIKGNXO_
+le remplacer	y@^
+le serveur	nHGRXYYc^fZ
+le servic	qHGUJc[fb
+le sms	q3X>I?^HIIJ]^
+le texto	y>^?^HEaJ
+le ultim	vK_O]
+le vpn	yH^
+le web	vM^
+least #	r@IIXKJN]
+least one	q@YHII_
+leav and	vH^
+leav out	yG]
+leaver should	v!DHa
+left for	v!]@]C]DJHH
+left my	t>^HG
+left out	yGY
+left the	k>FA^HHZJ]a
+legacy protocol	yY]cG
+leicht zu	o-bII
+length age	yHJN^
+length complexity	m@ZIIN^
+length of	y2Z
+length requirement	yI^NE
+les admin	t)Y*ZPZ
+les administrateur	r)^
+les autorisation	y(X
+les autr	t%]*[HJV[
+les compt	tGY[YdY
+les cooki	q._
+les donne	y3]>Y
+les droit	t%[(]
+les licence	v=Z
+les membr	yP^VJ
+les mots	v0]H[KINJdZ
+les question	v?Y
+les utilisateur	y)][Y
+less than	t@Y
+let it	y.XNZ
+let me	f)]-J9I@]B^CIDHHFIHVIX^ZYaJhH
+let the	v=Z]Y
+let you	vB]ZHaY
+letra cirilica	y/Z
+lets me	r@[KGh[
+letter accept	y/_IH
+letter and	qIZ
+letter in	t/[ZX
+letter number	yIY
+leut dort	y8ZF^
+libr servic	q)_UbVGfH
+licenc cost	yHX
+licenc for	tHZ
+licenc not	y=YHX
+licenc was	y=_HI
+licenca do	y=YHX
+licenca necessaria	y=[
+licence are	r=[
+licence for	r=]HYUI
+licence necessair	y=X
+licence not	v=Z
+licence requis	y=Y
+licencia de	yHY
+licencia necesaria	y=Z
+licenser sakna	y=^HJ
+licenti ontbreken	y=_HH
+licenz necessari	y=]
+lien reinitialiser	tb]
+lift the	vTZ
+lightweight agent	y%J0^
+like #	t3[
+like an	yI]
+like it	v/ZHJT[
+like that	y-Z
+like the	v/[N[
+like to	q(JH[K]ZIhI
+limit of	y2YX]
+limit sam	yQ]
+limit who	yQ]
+limitada msol	yQ[
+limitado a	yV[
+line of	y4]HEc[
+link at	rHEZHb_
+link between	vHFc^
+link does	yHZ
+link fail	yUIb]
+link in	yH_bJ
+link is	tHY
+link not	vZ^bE
+link on	q:ZH]ZE
+link to	qHDZ[_bbH
+link under	qHIba
+list of	kIJK^QXV]
+lista de	v-^
+lista personalizada	y-Y
+lithnet password	vHIJ^
+live in	r-^7XZI
+live on	y_]dZ
+lizenz fur	t=[HY
+llega el	o>_aH
+lleva mi	vI_
+lo intent	yX^
+lo uso	y3G>aOF
+load a	yJ]
+load the	yb]
+locali non	y6Z
+locat ma	ye[
+locat the	yHI__dHfH
+lock after	v#a@HBHHJLJZH^G
+lock and	v#[TJ
+lock can	yHZTJ
+lock for	tHYTY
+lock her	v#^HF
+lock him	yTZ
+lock in	j#_HHT^
+lock it	y#JTYbY
+lock me	r#Z@ITYXXZH
+lock my	tHZ
+lock myself	t#Z
+lock on	r#a@YHGTJXI
+lock out	]#bHDX_
+lock screen	c!IHGTJZG[[bd
+lock the	t#]HJTI^Y
+lock to	mT[
+lock user	vHJT]
+lock youv	yTY
+lockedout in	y#GT]
+lockout after	t#ZTZ
+lockout counter	yT[
+lockout in	t#[HH
+lockout threshold	v#GH[
+lockout trigger	yHHT]
+lockouttim and	v%Z
+lockouttim ni	y%Z
+log in	e!J#^%I(H*H=H>G?H@IBXDJGJH[IJKGM_NJTGVHZ^]I^J_HaEbJh[
+log on	l#Y@IBYHJM]ZFg_
+log says	q/XHJZF__
+log show	mHJJ]ZH]aaI
+log what	y&^/ZHINJZJ
+logg in	qBYbZhY
+logg on	q(JZ]bXhX
+login do	yb^
+login fail	tHbZC
+login is	t![#[HCIJTI^^
+login not	q7JHHZ^b[
+login page	y7]:ZSITI
+login says	yTZ
+login screen	gHGZJba
+login to	yH[ZH
+login was	y!Y^Z
+logo de	yH]
+logon is	yL]
+logon screen	ob[
+logon show	ybY
+logs in	v:ZLZ
+logs on	yLX
+lokal ad	tN]g]
+lokal integration	yd^
+lokal omgev	ycYd[
+lokal verwaltet	yZJd^
+lokala ad	v/Xg[
+lokalen ad	r_ZgX
+lokalen konfiguration	yE]
+lokalen umgebung	rE[ZHcadZ
+lokalen verzeichni	y!X7Z
+lokaln ad	y/Xg[
+long does	q#F@JHCI^KIM^T[XXZG
+long enough	t-YIY
+long password	t2[
+long until	vM[
+longer function	ybY
+longer have	q>aHG
+longer offer	y?X
+longer than	t2Y
+look at	v]Y
+look for	r#X4]N[_Y
+look like	y?GHYT[
+lors de	q%a,_dF
+lors du	y5[d]
+los administrador	t)[*X
+los controlador	yJZ
+los dato	y3]DZ
+los permiso	y(Y
+los requisito	tN]
+los usuario	y)[[Y
+losenord ar	o@JHIKHU^ZG^^dYhX
+losenord fungerar	yZ[
+losenordet ar	o-]BZI[ZHhY
+losenordet fungerar	tB_HIM[ZD
+losenordet hantera	yda
+losenordet har	yK[
+losenordet uppfyller	yN[
+losenordsaterstalln ar	yUY
+lost contact	y4^>ZHIcF
+lost his	y=ZHI
+lost it	y>GHFZa
+lost its	o%I0[=ZHFc^
+lost my	qHYZZ
+lost the	v(I)_*J>]HIZI
+lower case	rI^
+lower digit	yIX
+lowercas letter	yI[
+lsass on	yJZ
+lui a	y=[^Z
+lui meme	yBY^Y
+lukt niet	vZ]
+m365 admin	rg^
+ma ci	yh_
+ma demand	y9_HG
+ma error	ye[
+ma l	y?X[X
+ma non	q?ZHHM^ZF[^
+ma uprawnien	y%^
+maar een	t@[C[
+machin is	rH[R[
+machin runs	yRY
+machin with	yfX
+macro excel	yHY
+made a	v@[HIMZ
+made so	yZH^_
+made us	yY^
+mag het	y@Y
+mag niet	v@[IY
+mai registrato	vDX
+mailbox and	yD]
+mailbox that	y>]HH
+mais acesso	y>^
+mais entra	y/]
+mais il	v+]@ICIIHKFO_[]
+mais pas	r>G?^HGM[bZd]
+mais tard	v@]Z[
+majuscul et	yIY
+make him	y+ZLZ
+make it	t-X@ZZI
+make me	vKahF
+make remot	jHIQa
+make sure	yH[
+make the	q%]HYN[PFZI
+makkelijk te	t-]
+mal escrito	v3a
+mal format	y3X
+mal la	t#a4]@IHIKIZFh[
+man fur	y=JH[
+manag by	n7[EHZHdb
+manag elsewher	y7[:^ZGdH
+manag on	qd^
+manag servic	y0XH[VH
+manageengin password	yJX
+management agent	k%]0J8_HIe[
+manca il	v3^5Y
+manca un	v(]?HC]
+manca una	y3]OH
+mancano le	y=]HJ
+manga forsok	r#YX[
+manqu les	y=Y
+manqu un	y3]C[OI
+many account	y;^HG
+many attempt	oX[
+many character	vHHI^
+many old	yK[
+many peopl	v-^H[
+many request	vX]
+many reset	vXZ
+many thank	y9]
+many time	e#_HJKJTZZH
+many trie	y#HX[
+many wrong	q#^HHT[XH
+mapp driv	y#_HF
+march pas	nG]HZLXZ]fH
+march sur	yM]
+mas nao	r?^HIM^OGZD[_
+mas o	v/[MZTY
+mas tard	v@[ZZ
+match a	y-_HJ
+match any	yAHK[_[
+match does	yH[OG
+match found	rA]
+match more	yA_BJ_G
+match on	y_[
+match our	yHEO^
+match the	m+JO^
+matin je	y@^
+matter how	yIIh]
+matter what	yN]
+mauvai mots	v#Z
+maximo de	y3G>JOHX_
+may be	q(J>J@YHHS[W]ZHa]
+may chang	v^Z
+may not	k(_-[BHHFIJKILIZG^^hI
+may query	yQ]
+may read	y%ZH]
+may see	y%Y
+may succ	ycZ
+mdp ce	y@Y
+me a	n>H@YDIH]IJXJZ_
+me and	tH]ZJaZ
+me as	y*Z3ZZJ
+me by	v!YD[
+me can	yV[
+me chang	t@IB^
+me choos	y@JI]KIh]
+me connecter	vHHZY[]b^
+me deixa	vKIZ[
+me deja	l(J=IBZVIX[Z_aI
+me demand	yKHZJh]
+me dice	v@XV[
+me dieron	y!^*XZF
+me dit	vI]O[
+me falta	yC_
+me faut	yH[
+me five	ya[
+me for	t*[CIH[
+me from	yKJX][[
+me im	r(_HIVZZJ
+me in	q!](ZB[HJZE
+me it	t!Y*Z
+me la	t@]
+me laiss	yX]Z[
+me llega	vaY
+me lo	v>[K]ZJ
+me manqu	y(]C[
+me nooit	yDY
+me noth	yD]ZFa[
+me ofrec	y?]
+me on	y![@]ZE
+me out	t#ZHZXX
+me pick	y@^KJhI
+me pide	t*Y9IIXh^
+me pleas	y#[
+me qued	y#aKJTJZG
+me reclam	yI]
+me refus	yHZVJZ]
+me registr	yDY
+me registrei	yDX
+me reset	rZ][X
+me someth	y![
+me suis	tDZ
+me that	v@YHHV]
+me the	oH[OX
+me this	y@ZZH
+me to	b!J(F*H.^3G7^9F:[?I@EBICFD[EIHGKHUJXXZd]JaGhH
+me try	yBGKIXaZE
+me type	v@]KZZGhH
+me use	v?YCJKZ
+me what	vHYZIh]
+me why	y@^
+med det	yhY
+meet and	y]^
+meet complexity	yI^NF
+meet length	y@Z
+meet our	yNY
+meet policy	yNZ
+meet requirement	yIHN[
+meet room	rH]
+meet the	g/YNY
+mehr auf	y>[
+mein alte	v>XKZ
+mein benutzer	y!^
+mein drucker	yH]
+mein konto	i!X#]DZHIV]h[
+mein nummer	v3ZOXa[
+mein password	e#I(J-JBIDXHDKFVZZd[_^JhH
+mein phone	y#^MF
+mein telefon	y>XHJa[
+member are	yPZVX
+member of	nP[VY
+member writeback	yPY
+membr de	yP^VJ
+membro de	vPZ
+men inte	vMZ
+meno comun	y-Z
+menu in	vdY
+merci beaucoup	v9]BZ
+merci de	v#[BIZZ
+mesmo dia	v@_
+messag a	yNX
+messag at	yZY
+messag on	vdY
+messag option	y?Y
+messag says	vUX
+messag was	y?[HIZ[
+messag when	qZZaZ
+messag with	y3G>JHIa_
+mesur de	yEY
+met de	taYcY
+met it	yNY
+method and	r?[DI]Y
+method are	v>^?HZJ
+method but	y+]>G
+method i	v?Y
+method is	t?[
+method mais	y+]
+method nicht	y?_CI
+method not	t+]?YCIDI
+method peopl	yC^
+method register	oDZ
+method to	qC^HI
+method user	yCY
+metodo de	t?]CY
+metodo e	v+[
+metodo mas	yC]
+metodo y	v+XCY
+metody a	y*Z
+meu acesso	y!^HIZ[
+meu celular	v>[HI
+meu chamado	y9]
+meu nome	yIaKIZJ
+meu notebook	yH[M]
+meu numero	v3YIGO]
+meu telemovel	y3Z
+mfa code	yH[aG
+mfa keep	vH]
+mfa not	y?]HXaF
+mfa prompt	vH[
+mfa registration	vHZ
+mfa reset	y>HH]
+mfa sett	yH[
+mfa sms	yHYaJ
+mgpolicyauthorizationpolicy allowedtousesspr	v)[
+mi acceso	y!]HIZ[
+mi cel	y>^HJaZ
+mi celular	yO]
+mi chied	y*Z
+mi clav	o#I@ZCJDHIIKHZb[[hZ
+mi companera	yV^
+mi contrasena	k(J@HBHDIHGI[KZMJVIZ_[]
+mi cuenta	g!^3FCHD_HFKJV_ZZ
+mi fa	tX]ZY
+mi hanno	v!^>JZH]]
+mi manca	y(]?HC[
+mi nombr	yI^
+mi numero	t3ZIGO[
+mi portatil	yH_
+mi propon	y?]
+mi sono	tD]
+mia password	r@IHGIIKHZb
+mia richiesta	y9_HI
+mich aber	vZH[]
+mich ausgesperrt	v#[
+mich jetzt	yX[
+mich nicht	rZ_
+mich nie	vD[
+microsoft #	a#I/_7H=X@JHGIIMGRJS@TdaJcGdFfIge
+microsoft authenticator	v>HH[
+microsoft com	kHYgb
+microsoft entra	i)Z1JSGfb
+microsoft has	qS_ZIdX
+microsoft hat	yS[
+microsoft is	yS[
+microsoft lock	yTY
+microsoft login	y#GT]
+microsoft own	y*[TZ
+microsoft page	q7]T[
+microsoft reset	r7ZS[
+microsoft sinc	ycZ
+microsoftonlin com	g.ZHGScZIcagI
+middl of	qHJ]a
+miembro de	tP^
+mijn account	k#a%JDGHCTJVZZ]^J
+mijn laptop	yM[
+mijn mobiel	yCZO]
+mijn telefoon	y>Y
+mijn wachtwoord	lVJZchH
+min age	t@Y
+min telefon	y>Z
+mindesten #	yI[
+mine at	y@]
+mine does	yIIO_
+mine i	vOX
+mine is	lI]
+mine not	t(]HJV]
+minha conta	g!^#YD_HHIHUJVa
+minha senha	h#I(IBHDFIZKYMINJUJVGZb[^]JbJhZ
+minima #	y@HIa
+minima da	y@[
+minima de	v@[
+minima della	y@Z
+minimalny wiek	y@[
+minimo desd	y@_
+minimum age	v@Y
+minimum password	h@^
+minimum version	y1I5_HZIJ
+minpasswordag #	y@_
+minsta losenordsalder	y@bHHIJZI
+minut after	y#Z
+minut ago	l/F@]HHMahX
+minut fast	yRZ
+minut late	yaX
+minut later	y@Z
+minut off	yRX
+minut still	y#YOIa]
+minuti fa	yM^
+minuto atrasado	vR[
+mio account	h!I#Y%I3HD_HFTIV_Z]
+mio cellular	y3[O]
+mio nome	yI_ZJ
+mio numero	v3[O[
+mio ticket	y9]
+mir fehlt	y(Z
+mir nicht	v([>Y
+mis a	y1ZMY
+mise a	yf_
+mismo dia	y@^ZI
+miss for	r%Y(]ZI
+miss from	oCFD^VZ
+miss in	v__
+miss on	j%]?Y[YbI
+miss or	v3]DJ
+miss permission	y%X
+miss the	t%Y
+mistyp in	y,aHIhH
+mistyp it	y#Z
+mistyp the	yKIh_
+mit adfs	v7[
+mit dem	q>]HEMYZ[aZ
+mit der	lOZY]ZYc]
+mit entra	yHIcJf]g]
+mit ruckschreiben	y=XP[
+mitgli einer	tP]VZ
+mitt konto	m!Y#[V[
+mitt losenord	rZ_
+mix of	yIY
+mocht mein	y[X
+modifi hier	y@^
+modifier son	y^]
+moge odebrac	y>Y
+moge uzyc	yK[
+moge zmienic	vZ]
+moge zresetowac	vZ[
+moi meme	y)ZV[
+moje konto	o!Z#ZVZ
+moment ago	yMZ
+mon acce	y!^HHZ[
+mon compt	e![#]CJD^VbZI
+mon email	yCX
+mon identifiant	yIZ
+mon mdp	tHEZ^h]
+mon mot	f-JBEIXKYMHNIZa[abJ
+mon nom	y-HI^
+mon nouveau	y@[
+mon numero	t3[IHO]
+mon ordinateur	tHaMZZI
+mon phone	rHY
+mon portabl	t>YC]HHM[
+monday and	y@Zc]
+monday morn	y#[@X
+month ago	yK[ZI
+month old	yMY
+more error	yB]
+more information	v+^CJ
+more it	y+[
+more sinc	y)Z
+more than	jAcBIHJR[_F
+morgen wieder	v@XXZ
+morn and	l@aKIZI
+morn the	y#[@Y
+mors och	y@Y
+mostra #	y3IIHO^
+mot de	P!I%Y(J*J,X-Y/H0J3H4J7Y<J=G?GB_GHHFKYPISITIUGVHWHXHZ^[Z][^Y_JaGcGd]eHfFh]
+mots de	g#X-I/X0[@IG[HXIHKZMJN[ZHhI
+mov the	y>^HH
+moved from	v0YH[V[
+moved to	m(Z3H=Y>]GZHFZI_^
+movil y	y>X
+mowi ze	vO]d[
+moze resetowac	y=]HJV[ZJ
+moze zresetowac	v:]S[ZJ
+ms ds	tA]
+ms sspr	q7YHJT]
+ms ssprsetup	n+YDcHH
+msol account	f%[2[;]HFPFQ^
+msol konto	q%]2[QX
+msol kontot	y%_
+msol n	y%Z
+msol nao	r;Y
+msol nie	y%^
+msol non	q%Y;XQ[
+msol not	q;ZQX
+msol user	y%Y2Y
+msol が	y;]Q^
+msol ア	y%Z2[
+msoluserpassword not	vgZ
+much does	yHZ
+mucha gracia	y9]
+mudei a	v@Y
+mudei not	yHJM]
+muita tentativa	r#ZXX
+muita veze	r#YXY
+multi factor	yHZ
+multipl match	nAb
+muss ich	rEYHIIJM[[]hY
+must be	d%Z-J3Z9I@IC]H[I[cI
+must chang	kHILb^I
+must contain	tIY
+must enabl	t?Z
+must give	y*Y
+must have	vI[hX
+must i	v*ZO[
+must not	tHFIaKY
+must reset	y:]UIWI
+must the	yKZ
+must wait	r@[
+my account	W!Z%D)H*H+I,J-I2I:X=J?I@HAIBFC^DYGJHAIHKILIMJOJPEUJVdZd_H
+my admin	j(F*YHJVbZX
+my authenticator	tHZ
+my bank	yH[ZI
+my boss	v![HJZY
+my browser	n.]HJ
+my choic	y@]
+my colleagu	vUX
+my computer	k#XM]Z[aG
+my current	qHJKYZEh^
+my daughter	vK[
+my deputy	yH^
+my desk	v?[@IH[
+my detail	yDZ
+my devic	t>]HZ
+my door	yHY
+my email	tCYHZZY
+my ex	r>dDIHE
+my exist	t@JHGK_ZHh[
+my former	t3J>aHI
+my gmail	yH_ZC
+my handbag	v>bHIZI
+my headset	yHY
+my kid	y@[
+my laptop	f#ZHaZI
+my last	o>]HZOJZH
+my login	l!^#]:[HCIITHZ^bH
+my mailbox	y>IH^
+my name	t-EHJIbZH
+my new	g-I>F@_KFNJO]Z^
+my notebook	yH[KY
+my number	g3[CID_HEIEKIO^ZEaZhJ
+my offic	t?XHY
+my old	e-J9J>_DJHFIJK_ZGh_
+my onprem	yF[
+my organisation	oEaWG
+my other	yHIZ]
+my own	j(E*J-I:b@]EJHFIJKHV_ZC^_hI
+my passphras	vI^
+my password	O!I%I(@)J*Z-^/G2J7F:F=ICHGIH?I[JFKDLDMIOJSJVFWIZh[c^BaZcJeJfJgHhI
+my pc	rM[ZJ
+my phon	[*J3E>^?IH]OZZH]Ha_hJ
+my phone	e#J3H>^C^DJHYKJO[ZI[H
+my previou	k!J>^@YHCO]
+my privat	r#H3J>JH^O]
+my profil	q!YHZOX
+my register	y?Y
+my request	y9^HI
+my reset	rHJZ_
+my role	v(bZF^I
+my sap	y#GH_ZG
+my school	y>[HH
+my screen	y>IH^bJ
+my secret	y?]
+my security	r+^>[?ZCGDGHHZI
+my sms	vCZHGa[
+my son	vH[
+my sons	yHYI]ZG
+my staff	v([NZ
+my team	rHJZ^
+my ticket	t9_HI
+my train	yHFZI]a
+my user	c!^)J*_-X/[3J9J:H;J>G?H@IAIBJDHHJKDOIVb[]]H^H_JaHhY
+my usual	yK^
+my vpn	vHY
+my window	y#XHY
+my work	o3I>ZHIO]
+myself out	t#Z
+n a	d!J%[(X)H*I+Z-I/Y:J>I?G@JCID[EXHDIIKJM[NIPHV]W^ZE]]aH
+n accept	tIIK]OZZGhZ
+n ai	g?H@ICaD_IJKG]^hI
+n apparait	t(]?[DJ
+n arriv	mZa[[
+n en	qCZI[KYh]
+n est	a(J=J>H?a@JBICHHFIGKGO_UGV]WZ^JaId_fJhY
+n exist	t>[FJ[Y_X
+n expir	tL]
+n y	vI^P[VXZG
+na auditoria	v/XEY
+na conta	v2^IJ
+na ekrani	vb]
+na empresa	yU]
+na hora	yZJh^
+na komputerz	vM^ZI
+na konci	yD_HI
+na minha	tD_HJI]
+na nowym	yH[
+na nuvem	q/Y0_T]dJ
+na ou	y%Y
+na stary	v>]
+na tela	rHJba
+na troca	yZZd]
+naar het	v>Z
+nach dem	j/[C^KJL_MJR[Y[ZFaEdZfH
+nach der	qY]]acI
+nachweis bringen	y*Y
+name and	vIX
+name break	yFZ
+name contain	vFY
+name has	vF^IH
+name in	q-]I^KJZGhG
+name is	r-YHII_KI
+name of	o-cFZHFIE
+name or	rh]
+name plus	t-ZI]
+nao abre	v+XH]]JbZ
+nao aceita	m@IHIKZMIOZZ[h_
+nao aparec	o(Z?XZD[abX
+nao atend	oIZN^
+nao autorizado	vV[
+nao bate	yO_
+nao chega	taY
+nao configurou	vV^WY
+nao conhec	yHGM[
+nao consegu	v=[@]
+nao consigo	g![>[DEHFIIK]VHZ_[]hH
+nao correspond	vOY
+nao da	v:[@ZZJc]
+nao deixa	q@[HIK]X[Z[
+nao diz	yNYV[
+nao e	k3G4Y6X>G?_HEI]KHO[VZZIh[
+nao esta	lV_aY
+nao exist	v_]
+nao foi	r3[VZeY
+nao funciona	qPXZ^
+nao grava	t0XG]Y]
+nao ha	v3XDZW[
+nao habilitou	yU]VJZIdY
+nao imprim	vH^
+nao inicia	y+ZfZ
+nao me	tDXKIZZ
+nao not	v7]HJM^ZI
+nao oferec	y?Z
+nao passa	v%J;Y>YKZ
+nao passou	y@[M[
+nao pede	v+YLZ
+nao pode	n%X([HII[K_VJZF^^hJ
+nao posso	v>JV]X[
+nao quer	yK^
+nao recebo	ra]
+nao reconhec	t:ZO[ZIh^
+nao redefin	y:X=]
+nao respond	y0XfX
+nao sai	y3[cZ
+nao serv	y?^HH
+nao tem	j%Y)^*[=[@JD_HIL[VHZG
+nao temo	y=]UZ
+nao tenho	q(Y3J>]CZD]HJZI
+naszej organizacji	yUY
+ne correspond	rO[
+ne demarr	yb]fZ
+ne doit	yI]
+ne email	t3F>GCIDaHGa[
+ne fais	yV^
+ne fonctionn	vHXZ_
+ne ha	tC]I[
+ne le	y3[
+ne march	l@IBIG]HYIJKILXZadIfZhJ
+ne me	q?ZDYHJX]Z[
+ne peut	m=[@ZHHU^VHZH[[^ZbH
+ne peuvent	v8ZPZ
+ne peux	l)Y3J>aHIK^VJZX
+ne pouvon	y3]:X
+ne recoi	vaZ
+ne recoit	y>JHYaX
+ne reconnait	y:[h]
+ne repond	y0XIIN[
+ne respect	rIZNY
+ne s	t*Y+^H]
+ne se	t+ZHISZ
+ne somm	yEY
+ne sont	vGYI]ZJ
+ne suffit	y?[C]ZJ
+ne vient	yHIaa
+ne voglio	y@[
+ne vuol	yC]I[
+necesario para	y(YdZ
+necessair pour	y(XdZ
+necessary information	rDa
+necessary servic	n)IUGVIdb
+need #	r@IC^HHIYKJ
+need a	b#J=Z>JBHCIHcKIMIVJZ^[J
+need access	rHY
+need an	t0Y
+need another	tC^KX
+need at	yHII^
+need enabl	y!YHFV^
+need for	q#[%I1[=]HE
+need help	tZ[
+need one	v*ZC^HHZJ
+need p1	v=_HG
+need permission	yHZ
+need reset	y%Y
+need the	q*Y>[HEMGg_
+need tls	yYY
+need to	[![%E(H*I.Y5^=H>[@]BYE^KIPIZZ[J]IaHdIgIhX
+need two	m*[CX
+need unlock	y#Y
+nel browser	yHJb]
+nel cloud	rTZ_Y
+nel gruppo	yV_
+nel log	vEYNX
+nel nome	y:]FZ
+nel profilo	y3[C]
+nel tenant	v:[W]
+nell ambito	yGZ
+nell elenco	y-[
+nella configurazion	yEX
+nella directory	o!Y3[7]HHNJd[
+nella procedura	y,ZeY
+nella schermata	tb^
+nello spam	yHIa^
+nello stesso	y@]
+nem email	t3I>JD^HIa[
+nem not	yaZ
+nemmeno nello	yHIa^
+nessuna password	y@JNXZG]^
+nessuna scadenza	vL]
+nest group	vHZV[
+net not	yYZ
+net on	tYa
+netflix password	yH^ZE
+network access	o%IHEQb
+neu vergeben	y@]HHMIg]
+neue nicht	y/[HEM]
+neue nummer	v+]>YDI
+neue password	c#H(I-H@IBYCJD]HBKCL]M[ZZ[]]]dJgYhH
+neue phone	q>ZHX
+neuem phone	v>IH[
+neuen password	yI^ZI
+new ad	y_^
+new branch	yGYHEMHVa]I
+new domain	r4H5J8Z=JA[H]
+new forest	o8[AIHaZG
+new hire	t@YD^
+new joiner	vHIV[
+new keyboard	yH[
+new laptop	rHaMH
+new number	vO]
+new one	]#J(I*J+I-G8Y9J:J>H?I@bAHBXCHDJH@IYKdL^McNFOIVJZB^JaJgI
+new ou	t%ZG]
+new password	P#F([)I*H+J,I-D2H6_7F8H<J=I?GBdCHDEGDH7IDK?MfNaSJTHUGVEWHXIZ][b]a^D_IaIbEcHdDeHfIhF
+new phon	e+^?JDIHa
+new starter	rD]VX
+new tenant	yWYd[
+new user	q!E#J+[AGHaPIZJ^I_G
+new web	yHYJJc[
+next chang	y@_HF
+next day	tYYZIg]
+next logon	kHFLcbJ
+next morn	v@[fX
+next one	y@^hJ
+next sign	tLZ
+next to	yV[
+next week	yH^ZJ
+ni adress	y3EDa
+ni celular	yD^
+ni correo	r3HDbZIa]
+ni email	v>IDZHIa^
+ni pwdlastset	y%Z
+nice day	y9]@J
+nicht aktiviert	md_fI
+nicht akzeptiert	yKIO[Z^hG
+nicht als	y?]
+nicht an	n0ZO[a[
+nicht andern	l7Z^bhI
+nicht angeboten	o*Y>I?^[Y
+nicht angenommen	yZHh]
+nicht anmelden	yZI[]g[
+nicht auf	t%](H4Z5I?IHJZIa]
+nicht benutzen	yV[
+nicht dabei	yG[
+nicht den	rIIN_
+nicht der	t-ZOZ
+nicht die	t%Y3[=[OY
+nicht drin	yQY
+nicht durch	v4ZMZZIcZ
+nicht eingeschaltet	vU^dZ
+nicht erkannt	yh^
+nicht erreichbar	t4Zf]
+nicht freigeschaltet	tVa
+nicht fur	tDYV]
+nicht geandert	y@ZZ[
+nicht gefunden	t__
+nicht im	o9]G^HEI^KHVIZGaXb]
+nicht in	m)[MZT[V]ZX
+nicht mehr	c![%J*[4I=Y?[CGE]HEIFK^OIPIRIVIXYYY]J_]aHcIdXfYhI
+nicht mit	qOZZZgY
+nicht mitgli	vV_
+nicht moglich	o7X@IC]HHZa[XbF
+nicht noch	y@JK^ZH
+nicht ohne	yHEM]ZI[]
+nicht per	vP^ZI
+nicht rein	v!XZ^
+nicht ruckschreiben	y6Y
+nicht selbst	v)[V]ZI
+nicht synchronisiert	yGXHZ
+nicht uber	y(YD[
+nicht unterstutzt	y5Y7X
+nicht verfugbar	y4]?[HJ
+nicht vorhanden	y_^
+nicht weil	v-[IX
+nicht weiter	y:]>Z
+nicht wieder	y+[DJ
+nicht zu	tIIKJN]]_
+nicht zugelassen	y@]QY
+nicht zum	y#Y?]ZI
+nicht zuruck	yK[ZIgZ
+nicht zuruckgesetzt	yE]ZI
+nicht zurucksetzen	e(^:^=ICYF]HHPYVF
+nie ab	rL_
+nie dafur	yDY
+nie dostaj	ya]
+nie dziala	k@IHXP[Z_f]hJ
+nie jest	qVaZ[
+nie ma	n%^?]HIZJ[Z
+nie mam	v(b>^HFZH
+nie moge	j@[DIHHKYZb
+nie moze	r:[=]S[VIZF^^
+nie mozna	v4]IX
+nie pamietam	yZ[
+nie podalem	yDaZF
+nie pozwala	v@YZ]
+nie przychodzi	ya[
+nie przyjmuj	yZXh]
+nie rejestrowalem	yDY
+nie spelnia	qIZN_
+nie zgadza	tO[h[
+niet aan	mHGIYKJN^V]ZHa[
+niet geaccepteerd	yNGh]
+niet in	v!JHFVZZ^aZ
+niet ingeschakeld	tVYdY
+niet meer	yYYdIf]
+niet nog	v@Y
+niet ontvangen	v>^aF
+niet op	yM[
+niet opnieuw	t@XZZ
+niet overeen	vO[
+niet resetten	v:]
+niet wijzigen	y@I^^hJ
+nieuw nummer	y>X
+nieuw telefoon	yHZ
+nieuw wachtwoord	rB[IXMZNGZZ
+nigdy nie	yD^ZG
+nikt nie	v=]HJS[ZHa^
+nimmt er	yIX
+nimmt noch	yM_
+nobody can	l&Z:J@YU[c[
+nobody could	yZI^]
+nobody ever	yW]d[
+nobody gets	y+YLY
+nobody has	y1]D[
+nobody in	qSXUY_Z
+noch das	k![#]HGM]g]
+noch eine	vC]IX
+noch einmal	q9I@ZIJK]Z[
+noch gesperrt	yTY
+noch kein	y3JD^
+noch nicht	n@ZEHHGMcW]ZG
+nog een	v@Y
+nog het	tM^gY
+nom de	r-a2[FXIF
+nombr de	q-_2]CZFXHJ
+nome completo	yI]
+nome da	y-]FY
+non accetta	tIJK^OZZX
+non admin	y=aZF
+non arriva	ta[
+non autorise	vTXV]
+non autorizzato	yTY
+non basta	y?XC]
+non c	tD]VX
+non chied	y+Z
+non compar	t([?^HHZF[^
+non corrispond	vOZ
+non disponibil	y4]
+non e	d3Y>IBICJDHHFIHKHMZNJO^UJV^W[ZFfZh]
+non esce	vcZ
+non esist	y_Z
+non expir	qHGLbZI
+non funziona	mH[ZYfZ
+non ha	g%Z(I+[3I?HDYEJHFM[NIPJU]VXW]ZE]]aI
+non hanno	y)]*]VJ
+non ho	m(_3H>[?J@HCYD^HFIIKINJ]]aG
+non l	y/]KHMJh^
+non la	t?XK^N[
+non lo	v3Z>[?ZOG
+non me	rK]
+non mi	k(JD[IJVJX[Z^
+non part	r+Y3YHHa]bY
+non passa	v%I;Y>YKZ
+non posso	j(Y9J>[?J@YCIHIIIK^NIV]X]ZF
+non possono	v8[
+non puo	o%Y(],I:Y=[@ZHJZH^Y
+non ricev	y>GH[aZ
+non ricevo	va[
+non riconosc	t3I:[O[ZIh]
+non riesc	y:XS]
+non riesco	oHJZb[^
+non rispetta	r-YN^
+non scriv	tG[HIY]f[
+non si	l*X=[>J@ZHaIZKJSYVIZE]Ha[dJ
+non soddisfa	tIYN]
+non sono	tVaWZZJ
+non spuntata	y;Zd]
+non spuntato	vd[
+non sul	yHIM_
+non supportato	v1Y
+non trovato	y_[
+non va	v@JIZZ_
+non valido	v3[RY
+none for	y+[HH
+none in	yUZ
+none is	yIIN^ZIhI
+none of	t@YG[HJIJKYN[
+nooit geregistreerd	vDZ
+nor lockouttim	y%X
+normal benutzer	y)Y
+normal staff	y)ZP]
+normal user	n)[*[CH
+nos controlador	yJZ
+nos dc	y5X
+not a	m4G7_>J?[HCVb
+not able	v:YBJHIZ]
+not accept	^!J(J/E3X>G?_@XBEDJGIHBI[KILHMHO^VIZ^^G_JaIbJhZ
+not access	o>c?HDHHGaJ
+not acepta	tIEKYO[ZZhY
+not activ	m!aHFU^VH^J
+not activat	vHZVZ
+not ad	e!^/XBJHIMYT]ZE^Z__gZ
+not added	yVY
+not affect	yHHT^
+not allow	^(_+J-_/H9J:G<Z@EBJDHHDMJQYUYV^ZA[G^_aJbGhG
+not among	v?^K]
+not an	r*]4Y?GKZ
+not aparec	o([ZH[_
+not appear	q+[?aCHDC
+not appli	v;_MJ
+not apply	t*]GYNI
+not arranca	v+Yb[dGf[
+not arriv	jBIHa
+not ask	y+b3I>ICIDGHJKH
+not asked	m+]CJHGKHLb]J
+not assign	yH_
+not assistent	y,ZeY
+not at	yHJN]ZIbX
+not authentication	tD^
+not authoris	yVZ
+not autorizado	vTZ
+not availabl	f=^?ZH]UIV[ZF
+not be	a,Z-I3J4YGXHDIZKJVIZ]_Yc[dFe]fJ
+not becaus	v/Z
+not been	e4G5^HFIYV]d]
+not came	yH[
+not capital	yI]
+not celular	yH]
+not centro	ygY
+not chanc	y@]
+not chang	m#IHJLYZF^ahJ
+not clickabl	y(]
+not code	t>IHJa]
+not coincid	vOY
+not come	h%E+[;^a[f^
+not complet	n+HBFDZHFIDOGZ[]adHe]
+not complex	tIaZG
+not compliant	nH]NY
+not comply	q-ZN_ZE
+not computador	vM]
+not conecta	yH]
+not conector	y8]<XdG
+not configur	f:I<[EGHHUHV[WbZGeZ
+not connect	k%I0a1I4JGZHY_YcIfE
+not connection	ycY
+not contain	t5YHHI[
+not cooki	y.Y
+not correct	qh]
+not cover	r=b>JG^HCIJNJV[
+not creat	yWYYY
+not cumpl	n-YN_
+not dc	r4_HHJ[
+not decrypt	y6Z
+not defin	nW]
+not deja	v=^@XK]ZEhJ
+not delegat	t%__I
+not deliver	va^
+not dice	vNXV_
+not did	yDZ
+not digit	y3JI_OH
+not diretorio	n3_7[HId[
+not display	tH^ZE[^
+not disponibl	y4]
+not do	q7[:IHHU[Z]
+not done	y!]+EBHD^VI
+not effect	vLZTZ
+not el	y([
+not email	q3E>EDaHDMIOIa[
+not en	yHJM]
+not enabl	Z%I(E)]*I,J-H1J3I7J8c:H=I?JAIBGDIGEHAKIMHNIPIU_VeWJYYZD[JaJdbeIfIhJ
+not enforc	v5ZLY
+not enough	k(]CaHEI]KJ^IhJ
+not enroll	yD]
+not enter	yDZ
+not entra	o7bHHZGa]
+not error	yBbKIZA
+not es	n9I>JI^KHO]V[h[
+not escrib	vY]f[
+not esta	iGXHHV^_Za]fX
+not exist	k>[WY_baHdE
+not expir	]HFLfZF
+not explanation	v&ZHHNXZ[
+not fill	v>H?IDbHHZI
+not find	v_]
+not finish	rBIDZHJZD]b
+not fit	y6^HHcJfIh[
+not follow	yg^
+not for	q(G)[*H?[@]BJHCP[V[
+not forc	rHHLa
+not found	j-I4^AGGJHY_b
+not from	q7]:]HFSITI
+not fulfill	yI[NI
+not funciona	nBHHZPXZ]fZ
+not further	tN^dY
+not gave	v3H>HDcHHOIZFaI
+not get	g+]0Z3J>HDHZGabgZ
+not gets	t+ZHJLYaZ
+not gett	ya[
+not go	n@ZI_KGZI]]g^
+not good	yI^
+not got	q%ZCZHH]]
+not grupo	yV^
+not ha	n@YM]UXW]ZIdY
+not had	v@HCJKbhI
+not happen	ya[
+not hav	y@[
+not have	_(Z=YCXHXUZVGZG^YdY
+not hay	oD]HGW]ZJbZc]
+not healthy	vfY
+not help	m![#X@JB]MJT^ZE
+not idea	vB]ZJ
+not in	Z!H(I-G3J:J=J>I?c@IBIDIG]H>IHKIMXUJVdZF^J_XfJgYhI
+not includ	k=]G^HEV[
+not inherit	q;_
+not internet	ycY
+not issu	yMYNZ
+not it	v/]?Yh[
+not join	yG__F
+not know	i&^-I>ZAXHBIFJZKJMYZa[HbIhI
+not known	y/HM^ZHb[
+not la	o9HHJK_MIZIh]
+not le	yLX^]
+not les	y+YG[
+not let	i)]@YBECIDHHJIIVIX_Z]hI
+not licence	r=aHD
+not like	r/^N[
+not link	tHFba
+not list	v?_HI
+not llega	vH[
+not lo	r=[>[?]OGVZ
+not load	t.X
+not lock	qT]
+not log	yMaVJZDcY
+not long	yIZ
+not longer	g![4[>_?ZHHIJVIZI
+not luck	v@ZZY
+not manag	v7Z
+not match	_+I-I3F6Y>H@IAFDHHIIHOfZH_^aIhZ
+not matter	qIGN]ZJh[
+not me	f(I3H=J>H@XBGDZKXVIX[Z_a[hY
+not meet	aHGI[N_ZI
+not meio	y9JHFI]]^
+not mesmo	y@_
+not messag	v(HHIZXa_
+not met	rHIIZNZ
+not method	v>ZCJDY
+not meu	v3Z9JC^HIM]OH
+not microsoft	rJ_TZ
+not mind	yBbHIZI]H
+not more	t@JB[NZX]ZJ
+not my	v*^HG
+not navegador	yb]
+not need	vB^KXZGaH
+not new	y+]@ZHF
+not nome	y:]FY
+not notification	y?GHJa]
+not now	y/[
+not objeto	y;Z
+not offer	h(I)H*_?ZHIU]ZI[Y
+not offic	yT]
+not old	y@[
+not on	k)Y-I5YHHQZV]dZgZ
+not one	yNJU^WZ
+not onprem	q6YT[gZ
+not open	k4JHaWYZJc^
+not option	n?]C]DIHIaJ
+not p1	y=]
+not part	r=XG^
+not pasa	t%I;Y>XGIK[M]
+not password	l-IBHG^HDI^KJMIN]ZF[IdIfY
+not pc	yMY
+not permission	q%X(]HIV]ZH^E
+not permitt	q%Y-_=Y@IHGVJZE^_
+not phon	k>D?GDdHXMIOJTJaC
+not phone	t?[
+not pide	y+Y
+not policy	tHJNHWa
+not pop	y+YZIa[
+not portal	yTZ
+not possibl	g#[%H/J7Z@EBHHDKJP[SITJVHZa[^bJd]gJ
+not print	yHZ
+not prompt	i+b?IDFHELabJ
+not properly	rE[
+not proximo	yLY
+not pued	j(Z@YHIVZZ[^[
+not pueden	v8[
+not puedo	e!J(X3J9J:J>[?I@YBFDIHYIHK[MJVFX]Zb[Z^JaIbJhI
+not reach	k/G0XM]ZJa]gZ
+not reachabl	v4Y>_HGSYaE
+not read	tH]Z^
+not receiv	k:JH^ZGa[
+not recognis	l3G>JKFO_VZZJh_
+not reconoc	v:ZOZhZ
+not recovery	yDZ
+not register	e+FDcH[UHVI
+not remember	tKHZZh[
+not replac	y@Y
+not reset	e(I0]3H5Y7Z=J?I@IBGHENIR]UIVIW]ZCaJbZc[fJgJh]
+not respond	y0X
+not right	k%IE]O^P]WGdGh[
+not ring	ra^
+not runn	j1IHIR[ZIdIfb
+not sale	r3ZC]aGcY
+not satisfy	q@ZN_
+not say	yN[ZZ
+not se	g![*Y4Y6Z?Y@JBHGXI[VHZXdGfZ
+not security	v(J*^?JHJ
+not see	vHZLZ
+not select	rG_HI
+not send	vH]aG
+not set	d%](^+G?H@IBHCDDbGJH@KGNHUJVbY_ZF]H^HaI
+not show	d#I+bH[IJOFZFa[b]
+not sign	t<ZD]VJ
+not sms	k3]>JHITJZJac
+not sound	tH_
+not spam	yaZ
+not sspr	v?Z
+not start	kH[b[f^
+not stor	y7X
+not strong	yI^
+not such	o_^
+not support	k(H1c7YHGZIgJ
+not sure	yNXZ^
+not switch	r-JHHVbd[
+not sync	j0J1I4IGEHdLJ_]fI
+not take	h/J;[<^?X@YHHIZKGNIhY
+not taken	vHJIIK[MIZIh^
+not target	tGadH
+not tell	yNY
+not tenant	v:[U]WZ
+not tengo	o([>ZCZH]MI
+not that	yNY
+not the	g(]3E:b>H?ICIDFHCIJKFMINHOdVJZZ_IaIhX
+not ther	m(Z?[HIZI[]
+not tick	m<]G]HFdbeC
+not tien	l%Z3Y=YD[L[aH
+not tienen	y)^*]
+not to	q-Z/]N[ZIdG
+not told	tDaHHY]ZH
+not trigger	t+ZHJ
+not turn	c!I(I)a:IDIU^V_WJZF^J
+not typed	yHJ]aaF
+not understand	yZ^
+not unlock	t[_bG
+not updat	t1aHCZY
+not use	v-]dY
+not used	v3XK]
+not vale	vHJI^
+not valid	y,YR]
+not valida	y3[
+not verification	yaX
+not verify	y3^DF
+not want	t%]-_DJHJKGMJPGZH[[hI
+not way	r>Y?[CJD[
+not went	yCIDZ]Z
+not what	vJ[KGh[
+not window	vHYM[
+not wizard	y+^>G
+not work	W!H%I(H)I-I/H0Y1Y3]8]=I>E@BB?DJGIHaIFJJKENHOGVDZg^FaFbGdGeJgIhF
+not writ	o%]dYeIg[
+not writeback	q=]GYdZeF
+not written	k0^g]
+not yet	t0H1ID]GEHFKHMbRHfH
+noth but	v?^HJ
+noth come	vLZa[
+noth else	v&]NZZY
+noth ever	yLX
+noth for	tHITZ_^
+noth happen	tHIL[ZZa[
+noth is	y0]R[fI
+noth more	yB[
+noth on	v>ICGDaZJ
+noth pops	yHGa]
+noth set	yW[
+noth to	t@IBaC]D[HIKJLJZD
+noth work	vBAHIZcaH
+notification not	t?YCIHJa[
+notification packag	vJ]
+notification when	y(JH^
+notify user	yH^ZJ
+nous avon	y8Z
+nous ne	v3]EY
+nouveau mdp	y@YDX
+nouveau mot	k-HBYHGIHKFZ[]_hJ
+nouveau phone	t>JH]
+nova senha	t:ZBZZH
+nova tem	yI]K[
+novo not	y8]dG
+novo sem	y>YcY
+now ad	ygZ
+now and	yKZ
+now cannot	y>YGX
+now i	m!Z+J?HDcHHZF
+now im	qCZD^ZJ
+now is	yhY
+now it	i#J>Y@]HJX]
+now its	t#_DYZI
+now lock	v#[XY
+now not	v>HBHHJKEV[Z^h^
+now noth	vBZ
+now refus	v#J@[
+now reset	n(Z8]>YHHZI
+now that	y>HC^KY
+now the	k!^#]D[HHZB^Z
+now ther	y?Z
+now they	t/[GZZIgZ
+now window	ygY
+now writeback	yYX
+nowe haslo	tB[MYZ[
+nowym telefoni	yH[
+nu har	y/XD]
+nu mag	y@Y
+nu wachtwoord	yD]
+nu wil	y@[
+nueva contrasena	tBZMZZH
+nuevo sin	y>YcZ
+nuevo y	y+Y
+number and	j3H>ZDIIYOYZ^
+number but	q>FH[O^
+number does	yOZ
+number end	yO[
+number for	vDIH]
+number format	v3Z
+number has	t3Z
+number have	v3^
+number hr	y+Z
+number i	k3IHIIIOb
+number in	k3_>IHYOE
+number is	h3]>_HHIHOZZJ
+number match	oHaOE
+number miss	y3X
+number not	k3G>GHYIJOa
+number now	v3G>aOE
+number of	j3G=H>IC_DHHaOHX_
+number on	l3X>^DHHFO^
+number or	y3ID[
+number register	y>Z
+number symbol	yIY
+number the	r>^
+number up	y>XK[
+number with	t3^IG
+number without	v3a>FHJOG
+numer telefonu	v3Z
+numero completo	y3IIEO_
+numero con	y3^
+numero de	i3H>IOc
+numero di	t3H>ZO[
+numero digitado	yO[
+numero e	l3IIZO^
+numero enregistr	v3^DJOH
+numero et	v>YO[
+numero invalido	y3F>IO_
+numero maximo	y3G>JOHX_
+numero nao	y3H>]OH
+numero non	v3I>]
+numero not	y3ZaH
+numero que	rI]O]
+numero saisi	yOZ
+numero sem	y3^>IOGaJ
+numero senza	y3^OI
+numero terminado	y3H>_OG
+nummer der	y3Z
+nummer ist	v3_aZ
+nummer koden	y>Y
+nummer komt	yOZ
+nummer stimmt	vOY
+numret stammer	y3Ha_
+nunca expira	qL_
+nunca me	tDZ
+nunca puse	yD^
+nunca se	vW]dZ
+nuova password	q:]BXHGIXKIMXN[ZF
+nur bei	tHJT[b[
+nur beim	y7Z
+nur die	t?ZC^DI
+nur e	yC[DH
+nur eine	o*Z
+nur einmal	v@Y
+nur entsperren	t[^
+nur fur	v8YG[
+nur ich	yV]ZG[[
+nutzung zu	vT[
+nuvarand losenord	vZGh_
+ny har	y3ID_OI
+ny telefon	yHZ
+nya losenordet	rB_HIM[ZD
+o ad	t%Z/[TY
+o administrador	l(Z)H*H,IEXPJU[V[WXZY
+o agent	y-Y
+o ambient	vc^
+o app	y?ZC]
+o assistent	y+ZeZ
+o authenticator	yHX
+o autoatendimento	t)[HFUa
+o botao	v(]:]HI
+o celular	o#[>XC]DHHFM[
+o codigo	e3^9I>YB[CIHDIJXXaa
+o connect	yHGcZf[
+o controlador	y4]
+o dc	y4[M]
+o email	yHHM]
+o entra	t/]=YHZ
+o firewall	yH]
+o link	vHZZIbZ
+o mesmo	yA^
+o meu	rI[KIO_
+o numero	o3HOa
+o outlook	yHXMX
+o pc	yM[
+o portal	y:Z@ZKJ
+o primeiro	yC[hZ
+o que	yHJO[Z]
+o relogio	yRZ
+o reset	v!X
+o servico	rBYdJfb
+o servidor	rHGc[fZ
+o sistema	yKZ
+o sms	yaZ
+o telefon	v3Y>H?^HIOZ
+o test	y=_HJ
+o una	y9^HJ
+o usuario	g+X3I=Y>JCXHIOXZH]Z^^_Z
+o utilizador	y^Y
+o window	ybYgX
+o writ	j%J,Z6YBJKJPJRYZ^d]e[gI
+o365 e1	y=[
+obecn haslo	yh]
+object could	o_]
+object for	vAZ^[
+object has	v!]_J
+object in	r_X
+object is	t!^-J;]HH
+object not	jAIGZHI_b
+object was	qGI_a
+objekt im	y__
+objeto excluido	yG[
+objeto nao	y_Z
+objeto que	y__
+obviou it	y-^ZI
+obwohl ich	y#^ZJh[
+obwohl im	yM^
+occurr configur	yeX
+och far	v@X
+och kan	y@Y
+ocorreu um	yZ^
+odebrac kodu	y>Y
+odrzuca bo	y-[K]
+of #	k(I2[C^HFKIP[ZX
+of a	c!F(b)I-H/I3]7H=I?]@IEYHbIHKHLIPHWIZEaIbYdGgI
+of an	m([)^RZZGaZ
+of another	r(X8[
+of attempt	vX_
+of bann	v-IH]
+of character	yIY
+of cloud	v6X
+of connect	n0Y1]HGfY
+of contact	yCX
+of date	yH]
+of domain	vPY
+of entra	l1^=[
+of forbidden	y-]HI
+of four	yIY
+of her	y:ZK[
+of him	yAaHJ
+of his	y:YKZNI
+of it	m([HEI[MZT[VJ]]
+of its	t/]8[NI
+of letter	y-_HIOI
+of microsoft	vSY
+of my	b#X:ZCXDJH]IYVJ
+of offic	n1F9IHdMHTG
+of one	tC[HI
+of other	v(I-^:[H[ZH
+of our	g(I-Z.H0Y:J=IDIEaHXIIKHSJUIZ[]If[
+of password	h(I<aHDIJU]WJXXZY
+of peopl	t(X-Z/ZHHV]
+of register	yHY
+of requir	yC_DI
+of reset	y]X
+of scop	yG[
+of sspr	t#FX]
+of step	v/Y6_HBR_ZH]I
+of support	t1Z4F5_HDJI
+of sync	q8ZG[ZId^
+of that	o(]-I4[;]HH^H
+of the	S!H#B(C*I+I,I-^0X1]2]3F4F6Z7]8[9Y:F;_<I=Y>D?FBECHEHFYG]HFLHMYOHP[QJSFTXUFVYWHYG[I]J_GaGbDc]dFfFgF
+of their	y@Z
+of them	l)Y@XDZHIKZN[
+of this	yK]ZG
+of too	t#JX[
+of trie	yX]
+of us	v-IHEU_WaXJZJ
+of user	y(DZa
+of what	yGZ
+of window	y#Z
+of writeback	yHIe]
+of your	oEZN[
+oferec sms	y?]
+off after	y!YfX
+off again	y;IPZ
+off and	y8IUIb[d^
+off by	v)EU^c]fG
+off for	g!])J?[HELYUaVIX]ZG
+off in	k!^)ZHGd_fH
+off on	t<Xb[
+off password	tUZ
+off reset	t!].X
+off the	tMX
+offer to	r(I)H*_;Z?HHJ
+offic #	c#F/Y3I=XHEIHTedJg_
+offic a	ygX
+offic com	l#J/[HHTdZJ
+offic is	y/]4Y
+offic network	yd]
+offic not	yaX
+offic phon	k*[3_>JHD
+offic portal	qHEMCgc
+offic still	t/]MH
+offic too	y1FH_
+offic until	vH^
+oft falsch	v#^XZ
+oft probiert	yX^
+often and	yXX
+oggetto non	y_[
+oggi non	t@]KJX^
+ohne landesvorwahl	y3Y
+ohne neue	tZI[_
+ok and	y/Y
+ok but	q-[/IM^gH
+ok cloud	t/]
+ok thank	t9[
+okta can	y7]
+okta reset	y7Y
+okta so	y7[
+okta sspr	r7Z
+old and	r@ZAa
+old devic	yH[
+old domain	t4G5GA_H^
+old email	y>_HZMJaD
+old enough	y@[
+old favourit	yK]
+old for	r/I0]1Y5[HGM[dIeI
+old job	y>[HJ
+old one	_-J/]>X@FHGIIKIM[ZF]J_[he
+old ones	vKIYZh_
+old password	Z(H-G/F:J@DBEGJHCIDJIK_LIMdNDZC[I]J^GbIfJhh
+old phon	m>^HY
+old protocol	vY_
+old tablet	y#_HH
+old tls	tY_
+olvid la	vDZ
+olvid mi	vZ^
+on #	v1^9]
+on a	g!Y#J%JH_KINHY[ZI[]dZ
+on advic	y)]
+on again	v!^BZZF
+on all	rB[JYZJ^X
+on an	y<]HJ
+on and	v#ZI[XI
+on annual	yH^
+on at	yU[VI
+on both	yA^ZH
+on by	vJ[^]
+on connect	v6^HHfI
+on dc	qJaNE
+on domain	q4JJ[QY
+on each	y%X
+on earth	y*Z-]HIII
+on entra	tfJ
+on every	yHIJYS^
+on everyon	y)YUJV]
+on fail	yHIZ]
+on file	c*J3b9J>]?IC]DYH?OaaG
+on for	g!G)ZDIHGUJVeZG
+on friday	vZYcX
+on her	t3Z@JK_ZH
+on holiday	y>[
+on it	v-[>[
+on its	v?[B]E[
+on laptop	yHXZY
+on leav	vDXHZ
+on lockouttim	y%Z
+on lui	y=[^Z
+on me	r*YIZKGVJZZh]
+on microsoft	vSZ
+on monday	r@aZG
+on my	[!I*I-I9]:J?H@IBGCaDGHZIIM]OHVZZY[I]J^Ja[b[hI
+on ne	t=]?ZHINX[]bH
+on one	tZ[f]
+on onprem	T!J#H(H)H*H-H0H6_7G9I:I=H?J@GA^BICIDIEbGIHBIIJIKHMHP[SJUIVGZC]J^J__aJbJc_daeIhH
+on ou	y%_HJ
+on our	m5Y:ZNY
+on page	y7_HIZG
+on password	j&^(J)I-I@JBIDYHINIU_VIZY^IdG
+on pc	y/^
+on prem	W!Y%G(G)H*H-H/b0J1^3I4[7I8J9I:I;J>J?I@XBGCIDHE_GJH@IGJHKHLJMJN]SGT[UHVFZA]I^I_daHbId]fIgZhI
+on record	n3_>Z?HC]DZHCKIZJaH
+on reset	m5^8J<^ZI^X
+on security	y;Y
+on self	v)DHJUaZI^Z
+on sync	tHGR]YZ
+on that	o-H>JHHL[PXY[[^
+on the	L!D#Z%G&J(I*G+D-]1E3E4E5F6I7E8F9E:E;Z<Z=]?^@]AFBFCDD[EJFHHBIDJdKCLIMINYPFRaUCWHXIYbZ@][^^_DbacIdEe[fGgFhZ
+on their	v-IV^
+on this	i#J%G(I1J8c9^@IBJGFHDMINIPaVIZHdH
+on to	o@JM^ZGg_
+on tuesday	yH]
+on two	tA[
+on user	y%X
+on vacation	yHY
+on vpn	v#[HFMIg]
+on with	rHGZ]
+on work	vL^
+on writeback	o%X,]dX
+on your	y:^
+onboard to	vZEeafI
+once a	t*]
+once more	t+ZBaKIXHZI
+once per	v@[
+once today	y@Z
+one after	vL]
+one already	y-JK]
+one and	l/_KbMEZIhI
+one as	vh[
+one at	v@^
+one befor	r/]@JD]ZG
+one branch	y%^
+one by	yK^
+one cloud	vA]_J
+one day	r@_
+one digit	t3bIIOF
+one forest	vAZ
+one from	rK_ZJhZ
+one has	yNJWZ
+one i	m-G>ICJHHIHK_OIZE]Jhc
+one in	m/J8IA^HJKYLIM[U^ZI
+one is	k-I9I?HCcDEHGIGOJZGf[h^
+one it	v-]@JKFh]
+one method	j*_
+one more	t?IC^
+one not	n/H@YBJHEKHMaNHOJZG_Iha
+one of	f(J)Y@^HEI]K[NESJZ]f[
+one on	j3H>H@]A[C^DIHEMYO_ZG_G
+one ou	v%_;IFJHIZG
+one password	t/X@YgY
+one piec	yCX
+one register	v+IDGO^
+one reset	y/^ME_Y
+one specifi	vNZ
+one still	yMZ
+one that	v,X-[K]
+one the	r/YKZ_Y
+one time	v@X
+one today	y@]ZI
+one user	h!I*I;Y@IAaCJFJHDKGNYPHVIZd_HaI
+one was	v/Z@Y_Y
+ones are	yY[dY
+only a	vGXVX
+only admin	y^Z
+only allow	v?X@Z
+only be	y[Z
+only chang	t@Y
+only change	yIJK_ZI
+only email	t?[
+only for	n(G)Z8Y?[CJHFP^
+only forgot	y?IZC[a
+only get	vJ[
+only have	l=^CZ
+only in	y!Z/JTZ_I
+only it	y>J?IC^^Z
+only letter	vI]
+only method	v?[HI
+only my	t>G?HCb
+only not	yV[
+only one	j*^?^@XCYHJIIKI
+only password	y(Y
+only peopl	t(J)^*I-J/JGZIJPZ
+only phon	vC[HJ
+only reset	t?I@YCZ
+only see	y?X
+only small	yI[
+only some	v@ZVZ
+only the	f!X#H+G/J0Y=]?F@GC^HGIFJYK[ZJ_Z
+only tls	vY]
+only user	vFZdZ
+only want	r>Z@IKFZJ[_
+only when	y%ZK[PGZH
+onprem a	y_Z
+onprem account	v!ZHITZ
+onprem activ	tF[
+onprem ad	m/Y_[g]
+onprem admin	t(I/JHbNJdFgH
+onprem and	v/G6^
+onprem but	q_[
+onprem configuration	kE^
+onprem de	yf^
+onprem desmarcada	yd_
+onprem directory	ydX
+onprem domain	v!]
+onprem environment	ocZdZ
+onprem integration	mEJda
+onprem l	yEY
+onprem n	ydZ
+onprem nada	ygY
+onprem nao	yc]
+onprem not	v!^#J6ZTY
+onprem ok	y/]
+onprem password	qc[
+onprem pero	y/Z
+onprem policy	yNY
+onprem sspr	t!]
+onpremisespolicyviolation for	yNZ
+ontem e	y@Y
+ontgrendeld in	yT^
+onze organisati	yUY
+op de	q!J%Z;^HHJXXJa^
+op het	tb_
+op mijn	vM[
+op slot	y#]TZ
+opcao nao	y([?G[Y
+open a	rH[bX
+open it	y#]
+open on	ybX
+open the	l>ZHXTZWY][
+operador de	tPadJfI
+operateur de	yP_dJ
+operation fail	t8ZAY_X
+operator membership	yPZ
+opnieuw instellen	vZZ
+option are	yHZ
+option email	v*X?]DJ
+option for	t*^?DDXHY
+option i	v?_DD
+option in	o?JHCT[ZI^c
+option is	q[[
+option l	y^X
+option miss	y?Z
+option n	v(][Y
+option on	v<Z?XC][J
+option password	vLXd^eE
+option sign	y<^HI
+option sms	y?Z
+option than	y*Y
+option that	y^Y
+option to	k?[BILY[]dZ
+option yet	y*Y
+optional featur	tHGd^e_
+opzion non	y(]?H
+or #	y<XO[
+or a	yD[HGbY
+or an	y:X
+or email	q3F>FDbHI
+or extension	q2_HI
+or history	n@YHHIHN_
+or malform	y3Z
+or password	kIYT]ZIfZh]
+or pattern	r-Z
+or phon	y>ZaX
+order a	yHZ
+ordinateur est	yHa
+ore fa	y@[
+organisation admin	v:]=[EHP]UIWJZI
+organisation configuration	yE_WE
+organisation deaktiviert	vUY
+organisation has	qE]UZ
+organisation hat	yE[WY
+organisation lack	yWZ
+organisation licence	r=Y
+organisation n	yE]
+organisation ne	yGY
+organisation nicht	ydZ
+organisation not	e:G=ZEXNIU_W]
+organisation password	qEZN[ZJ
+organisation policy	vNX
+organisation rule	vN]
+organizacao nao	yWZ
+organizacion not	vWZZJcZ
+organizational unit	tF[GZ
+organizzazion non	vNJW]
+os cooki	y.Y
+os dado	y3]>Y
+os servidor	yMXYY
+other are	yV[
+other but	vVYZ]
+other compani	y(J:[S^ZG
+other one	vZJf]
+other option	y(J*[
+other peopl	y(X-Z
+otra empresa	y:]
+otra vez	o#[BZHIX]
+ou contain	yFZ
+ou desmarcada	yG_
+ou for	vG^
+ou in	yGY
+ou is	qF]G[ZJ
+ou n	yG^
+ou name	m-IFbHIII
+ou not	n%^G_HI
+ou path	rF_ZI
+ou r	t9JFcHIZI
+ou structur	vF[
+ou that	vG[
+ou with	tF]
+ou without	vF[
+ou の	t(JF^GaHG
+oubli mon	yZ[
+oud wachtwoord	yK[
+oude wachtwoord	tMXh]
+our ad	r/Z3[=J_^
+our admin	k(IS]UXdX
+our app	y(]ZI
+our company	k-X8J:YHCUbVH
+our connect	t1XRXfY
+our connector	y%^
+our custom	y-Y
+our dc	q4]5]HEZIf[
+our default	yNY
+our directory	y:X
+our domain	l4[5Y8JHHK]T[cJ
+our email	v3G>Ia_
+our gpo	y@Y
+our idp	y7^
+our it	yPXUY
+our login	y7_SFTI
+our organisation	j:IU]W[
+our own	q(]7_GYHHIGJ[ZG
+our page	yEJc^
+our password	rNZ
+our policy	o*]
+our portal	t:[
+our proxy	v.X
+our reset	q/I:ZH]S]ZF
+our server	y6^HG
+our sett	y*_HI
+our sharepoint	y:]HF
+our sign	y7Z
+our support	y%J(YgZ
+our sync	k1a2[4J8XGHHDRId]f^
+our team	y:[HH
+our tenant	i)X:a=]HJdI
+our tool	y2X
+our university	y7_
+our user	m-JDJEaHFVJ]I
+our vault	y2[
+our websit	yHZ
+out a	yG[^Z
+out after	t#^ZI
+out again	y#_HH
+out each	y#^HG
+out every	y#Y
+out for	t(Y
+out in	t!]e[
+out of	[#F%J(H*I-H1Y3H4E5^6_8]=H>I?I@FAJBJCHG[I[JHMGNIP[RZTZX]ZC]^aHcHeJfJgI
+out on	q#]=^@YHJSI
+out password	yg^
+out sinc	t#Z@Z
+out that	y@X
+out the	tJZL]ZY^J
+out to	y@ZHIc^
+out which	yI[
+outag at	ySHZHc^
+outag with	ySX
+outbound #	vcZ
+outlook 2013	yHY
+outlook ainda	yHFM^
+outlook and	yMY
+outlook com	t:YHI
+outlook e	yB_HFME
+outlook fragt	yH[
+outlook keep	vH]
+outlook not	yHY
+outlook password	yH]
+outlook pide	yH]
+outlook says	yHX
+outlook が	yM[
+outra empresa	y:]
+outra senha	yD_ZJ
+outra vez	v+Y@]
+outsid of	v(]GYZI
+over #	v2b9H@JHHIJ
+over mijn	y9_ZI
+own account	vP^
+own company	v:^HI
+own organisation	v:bEHUGWIZJ
+own password	e(D)X-J:H@FBIHHIFJ[KHLZNJUZVcZG^cdJhG
+own rule	y/]
+p1 and	y=[
+p1 to	v=aHJ]H
+p1 trial	y=HH^
+pa datorn	vM]
+pa ny	yHZ
+pa window	yb]
+page and	v]Zg]
+page at	yb]
+page befor	ybZ
+page complain	yWZ
+page de	vS[ZGh]
+page does	v.X
+page down	ySZ
+page error	y.X
+page had	y>J]]
+page insist	v[]
+page is	n7]HCSZTIXYZabI
+page it	v:Z?[ZJ
+page know	y-[DZ
+page ne	y+^X]ZH
+page not	h)_+Z-J:Z>Z?[DGHE
+page now	v?YIJK]NJX]ZH
+page only	y?Y
+page refus	q)[:YK[ZE
+page says	a!J+I-J7I:J=G?HEYHFIXOYUaV]XIZZ]Jc^dJhH
+page show	q+X.Z/_HFS[ZH]IbI
+page sms	y>[WZ
+page still	y>X
+page tell	t.^=X>JZH
+page want	q.YD_
+page with	vDZH[ZIhY
+pagina de	yS]
+pagina dice	yDaZJ
+pagina nao	v+YX]
+pagina non	yX]
+pagina not	yX]
+palavra password	i@[BXHJKZZH
+palavra proibida	y-Z
+pantalla de	q+YHIb[
+par erreur	y!]@[ZI
+par l	o&]*D/[?_]Z^]dZ
+par la	yY[
+par le	r7^cZ
+par sms	vaZ
+para a	r@JK^VJW[ZGb[dZ
+para admin	t(F)[*_HI
+para administrador	t)X*^?J
+para desbloquear	y1[
+para el	vM]V[
+para impedir	tT[
+para la	t>YUHW[dZ
+para o	t0]HHM[
+para outro	y7YV[
+para redefinicao	vV^
+para redefinir	m(Z?]HH
+para repor	vVYc]
+para restablecer	j(]?[HHVYZH
+para sspr	y+JD[
+para toda	vU[
+para todo	tHIUc
+para trocar	y:]
+para usar	yV_WI
+parait il	y@[ZJh[
+parc que	yZI^Xh[
+pare feu	vHZc_fJ
+parental leav	v!]H^ZJ
+parentesi sspr	y3^
+part do	yIZVZ
+part fail	v%X/Y
+part of	i-J3Y=^G_HDIaZF
+partner company	rH^
+party cooki	v.Z
+party credential	ybZ
+party password	nJaZI
+party product	yJ]
+pas a	kNZZb[[aF
+pas accept	r-]?YHHI[KIZYhG
+pas activ	oU]V[WIZHdY
+pas active	rZHda
+pas aux	v*YIIN]
+pas celui	vO_
+pas changer	tZ]^Z
+pas configur	yV_WH
+pas d	t3Z8]CJ[^
+pas dans	t3JGYHHa^gX
+pas de	k+Z,]3G;Y=X>E?IDJHHOHUZVIWYZIaa
+pas en	v0]EYdH
+pas encor	q@[DYGHHFMaUGW^
+pas enregistr	vD]
+pas l	y5[d]
+pas la	r=ZN[
+pas le	l(^@]HJaYh[
+pas les	k%](^*[D[HHIYK[NHVIZI
+pas membr	yV]
+pas moi	y(Z
+pas mon	t:[@JIIO[ZGh_
+pas note	yZ^
+pas parti	yV^
+pas pourquoi	yVJZ]
+pas propose	y?^
+pas reconnu	yOXhY
+pas reinitialiser	yZ[
+pas sur	r(]M^
+pas utiliser	yPZ
+pasado y	yK_
+passado e	yK_
+passfilt de	yJY
+passfilt dll	tJ[
+passphras has	yI^
+passt nicht	y6YOY
+password #	v2XKY
+password a	k#]BZHIM_ZFbX
+password ab	y/HN]
+password abgelaufen	y>]BFZ^
+password actuel	rZHh^
+password admin	k%I(f)I*JHHPJVHZH
+password after	nLYMZZIg[
+password again	k-J@XBJK^NHZ[
+password age	g@b
+password agent	vJaZI
+password all	vBZZI
+password although	yH[
+password an	y@Y
+password and	]#b(H-F/X7J:[BCDIHAJ[L]MIN]ZE[[^GdJgJha
+password are	m/J7Y@JM_N[ZIhI
+password as	kKdLIZAhF
+password at	b-I7_@JB^HJIJJEKIL]NHWXZB^JbYcYhI
+password attual	tZHh^
+password aufgrund	yEXcX
+password aujourd	y@Z
+password automatically	y=aZF
+password back	vd_
+password be	v@ZKY
+password becaus	g:]DXE^VYZE^JdG
+password befor	tD[
+password behalten	yKX[X
+password belong	yZId^h]
+password box	nHIIHKINFZGbch]
+password break	y2YHJN]
+password but	e(H-J>Y?G@IC^HFIHKJTYZI[ah]
+password button	o(Y
+password by	nKIN[aZ
+password cambiata	yB^HHMH
+password cannot	c6Z<Y@ZHEIZPZZB^]c]dIhI
+password chang	i#_)ZBYLGMXZZ^BhG
+password change	i/Y@JBZHIMINIZG^]gZhI
+password che	yJYNY
+password checkbox	yZG^^
+password compt	y#Y
+password contain	mI]ZI
+password contien	y-HI^ZI
+password contient	vI^
+password could	v%X6X
+password count	v#Z
+password dans	y%]d[
+password darf	yIY
+password de	t,]H]ZFdY
+password dell	v2YdZ
+password della	yH[
+password des	ydZ
+password di	t,]
+password dies	y(Y
+password dimenticata	yZ[
+password does	e@JG[H]IYNYZF
+password du	y2YHZ
+password e	f#a(I7ZHGIFK[M[NXZEd[hG
+password eine	t:]BIH^dJ
+password eingegeben	v#[KIXGZJ]^h[
+password en	yEY
+password enter	yh[
+password enthalt	yI^KJ
+password entra	y7Y
+password entspricht	o-YNZ
+password erfolgreich	vMY
+password erfullt	vIYNY
+password erst	y@]
+password est	k-I7]IIKGNEZ[^^d]
+password et	rZIh]
+password expir	i@JH]KCLAZdhJ
+password fail	r/GHHKXM[gJh]
+password falsch	vhY
+password field	lKHZZb[h^
+password filter	iIGJa
+password for	b%I(_-I2^7Y@^BJDIH^KJLYMHZB^HhI
+password forbidden	y(^HI
+password forgotten	yH^ZI
+password from	e#J6X@YHIIJJIKbN[ZE^JhY
+password funktioniert	tZ_
+password funziona	yBZ
+password fur	t,[H[ZJ
+password geht	tHJI[M]
+password gesetzt	tgZ
+password gets	v-II[KIf]
+password has	m-Y@]B^NHZD
+password hash	lGZH]M_ZE
+password here	r-[:XZI
+password history	l5ZH]
+password i	b-G7]@[DIHDIEKcMGN]ZJh]
+password in	b%^(F,Z-H6Y:^BHIHKIM_NIUIZBdJha
+password incorrect	vZ_hF
+password is	U!J#I%J-]/F2Y7]:G>G?]@]BaDXGIH=I^JIK=LHMJOJSHUIVH]JbHcJdagIhY
+password issu	y@XHIZ[
+password ist	k@aBXIYKIZCh^
+password it	k![@JHJWZZI_]
+password just	v@[KH
+password kann	n4Y6]@YE[NI[[^JhJ
+password kein	y@]
+password kenn	y>HHXZI[]
+password l	yhY
+password la	v>GH[KHN_ZJ
+password lack	v(ZHJI_KHZH
+password lauft	rB[L^
+password le	y@[ZI
+password length	t2]
+password liegt	y7]
+password link	h7DH]ZFb_
+password list	r-Z?IHJZE[_
+password live	r7[ZJdY
+password lost	yH_ZI
+password ma	vZF[_
+password mais	vZG[]
+password manag	ydZ
+password manager	y-J2YH]ZI
+password marcado	y^Y
+password may	v@JW]ZHcZ
+password mistyp	y,aHIhH
+password mit	yh[
+password must	lI^KZ
+password n	kHZIIKHLYNJd^hG
+password ne	m0]N[dH
+password need	qI]
+password nella	tb^d]
+password nicht	h7Y@FBJKIP^VZ^ahI
+password non	h-X/F0^@IHJI[KIhX
+password not	Z/E<Z@GBDHXJIL[MXNbVJ[Y^GdIgI
+password noth	vL]ZFh]
+password now	v/]
+password nuova	t@[BIHHIHKHNIZ]]^
+password nur	y@X
+password of	c%J(^)I-I/J@JEHHfKJLHNIZX^HdFgG
+password old	yhX
+password on	c(H/^BID[HGKJLJMFZX^_gIhH
+password onlin	y/IM_hH
+password only	rM^ZH^Z
+password option	r^YbX
+password or	v<X
+password oubli	r>[BJHFZ^
+password page	q:YCZDIZZ
+password par	y7Y@[ZJ
+password per	vZY
+password permission	tH^
+password pleas	oZ^
+password policy	_5X@HHHJcKJN^WHZI
+password problem	vBIZ]
+password prompt	vBGHZKIZ]
+password protection	f-d/J0IBJHYJZKJZH^I
+password provisoir	y@[
+password provvisoria	y@[
+password que	vK]
+password recht	y%[
+password refus	t=Z
+password reject	r/IHIJGZ_hF
+password reset	L%F(;)Z*Z,I-H/E0I2J3]5[6I7B8H:B<I=]>Z?[@CAJBFCIEYGEIHJCLDMFNCPHS[UcV^WcXXZC[B]E^CaabBc]dBe^fYgFhE
+password right	n%](I^[
+password rule	nG[HFI]JZN[ZH
+password sap	yH^
+password says	y-JKIVI^_
+password senza	yN]
+password set	m%X&_ZF^J
+password she	v-HI^LZ
+password sinc	v@Yg[
+password so	yhY
+password spray	yTZ
+password stay	t@JHJIJL_ZG^Xg[
+password steht	yhY
+password stopp	yHHZ^
+password stuff	yBIG]ZZ
+password sync	d%I-J8aGeHDIIKIMZNJVFdHfIhJ
+password synchronization	r8^
+password ten	y@[
+password that	h-]@IJYK]
+password the	g@HBIC]HHIIN_ZB]Z^_hJ
+password thing	vKIZ^
+password this	oZX
+password thre	yhX
+password through	v:XHZKJg[
+password to	l%]@[KIMZhJ
+password today	q@_
+password tool	tJ]
+password trop	l-ZIY
+password troppo	t-J2YI]
+password twic	y@Z
+password until	y@Z
+password updat	vBYN^ZE
+password vergessen	k:X@JBHH[KIMIUZZZ[Y
+password via	v@Y
+password was	d-]@JB_HIIYN[ZD^ZdIhF
+password we	y@Z
+password what	vZX
+password when	qHHKYZI[^
+password which	v/Z
+password why	yHHI]K[ZG
+password will	yZZ
+password wird	i@FHGIHZ]d^h]
+password with	j-I/a:YHHI]KFMJNYZD
+password without	yBJHII_ZH
+password work	j/]B]HGZH
+password writeback	V%H,F-J0Y1^2I6H7J8I<J=G@IBIFYH@IJKHMJNJY^ZA^H_JbJdeedhH
+password wurd	q@IBZK_M[ZH
+password yet	vM[ZH
+password you	qh[
+password zu	qIYL^ZG^[
+password zuruck	yZ[
+password zurucksetzen	e(]:HUJVIZ[aZb_dJfI
+password が	y%]
+passwordneverexpir true	yLX
+passwordprofil on	yHGg_
+passwordreset microsoftonlin	g.ZHGScZIcagI
+past the	v>FH]JYZX
+patch passwordprofil	y(X
+path contain	yFZ
+pattern that	q-Z
+pc and	y/aME
+pc gilt	yMIg]
+pc guarda	yHHM^
+pc is	vH_bYdIgJ
+pc login	y^Z
+pc not	vHJb]
+pc says	v#Z
+pc team	yM]
+pc with	rHEM_ZGbXg]
+pc で	vM[
+pc は	yM[g[
+pdc emulator	v4^
+pdc esta	y4]
+pdc is	y4Z5Y
+pede a	rHGIIM^ha
+pede dois	vCX
+pede doze	yI^
+peopl at	y^ZaZ
+peopl can	y)Y
+peopl cannot	v8_GI
+peopl fail	y8]
+peopl in	v([FXG[
+peopl not	yLY
+peopl reset	t;]d[
+peopl still	yI^
+peopl to	qHY
+peopl use	t-bHZIJKI
+peopl who	t-GHIP[V][[
+peopl with	l)]*[-H/[8I>J?ZCZGXHDIIP^ZH
+per 24h	y@[
+per day	v@Y
+per favor	t#YHXZY
+per gli	r(J)Z*_?JHHPJV[
+per i	y7Y
+per il	vMZV[
+per impedirn	yTY
+per l	o2Y9[VZWZdY
+per la	q9YHIM^V]
+per reimpostar	q(]?]HH
+per sms	tC]aY
+per sspr	vDXP^ZJ^J
+per troppi	y#^XG
+per un	yEXZZ
+per user	vH]
+perch l	y*YLX
+perdi meu	v>[HI
+perdi mi	t>[
+perdi o	v>^
+perdu mon	t>Z
+perform password	v=Y
+perform the	v%^(G
+pergunta de	v*Z?_
+perimetr de	yGZ
+permiso en	y%Y
+permiso para	r([^Y
+permissao para	t(Y^Z
+permission and	y(Z
+permission from	t;bHD
+permission in	y%Y;FH[
+permission inheritanc	t;Y
+permission lockouttim	y%X
+permission miss	r%Z(]
+permission on	t%IP^
+permission to	i%Z(^;I@JHHV[ZG^J
+permit it	y(FV^
+permitir cooki	y.Z
+permitir que	y[[
+permitt to	v%Z@JHHZG^a
+pero entra	y/[
+pero not	o3J>I?]HGMZOJZG[]b[
+perso il	o>_ZI
+personalizada b2c	yH_ZI
+personalizada de	y-Y
+personn n	yD]
+personn ne	y=]
+peut pas	r@Z^Z
+peut reinitialiser	v=[U^VIZJ
+peuvent pas	y8ZPZ
+peux pas	m)Y3J>[HGK]VIZ_aJ
+peux plus	y>]
+phish email	yHZ
+phon and	g*_+[>H?EB_DGZC]Ha[
+phon are	y3[>HHHOJU_aJ
+phon at	v>]HH
+phon authenticator	y>ZHH
+phon brok	y>YHJ
+phon but	yH]
+phon call	o3J>H?_HGa]
+phon cannot	v>JDJH^
+phon contract	v3IH[
+phon died	y>G]^
+phon fell	y3I>aHE
+phon field	v3_HH
+phon for	v?X
+phon has	t3ZH[
+phon i	vD]
+phon in	n>a@YHF
+phon is	k*[>Y?ZHF
+phon kept	y#^MJ
+phon need	y>]
+phon not	j+[3F>FDaHHMYaFh[
+phon number	Z3[>CHaIIOa
+phon only	v>I?IC^
+phon option	yH_
+phon or	n3H>GDcHH
+phon sign	yH^
+phon so	y@YD[
+phon stay	yHHa^
+phon still	y#ZHJ
+phon that	v>^Z[
+phon the	yZZ
+phon to	yHGa]
+phon us	yGY
+phon want	y?XMY
+phon was	n>a?[HE
+phon which	t>_HD
+phon with	y3Z
+phon without	y3F>^HHO[aJ
+phon work	ya[
+phone admin	yPJg_
+phone and	t>[?Y
+phone app	m)I*[>Y?[CJ
+phone attribut	v3Z
+phone der	y>JHZ
+phone est	y3_>I
+phone field	v3^
+phone in	y3Z
+phone is	t3X>Y
+phone mal	y3X
+phone ne	y3G>H?IHIa_
+phone ni	y3HD_
+phone number	l+X>ZHJ
+phone stor	y3]HI
+phone verloren	t>[
+phone with	y>]HIaJ
+photoshop por	yH]
+phras or	r-Z
+pick a	m/Y@]B]HIIJLZNHZG
+pick another	r-X?X
+pick one	yL[
+pick the	v(H*^?H@[HGhJ
+pide doce	yI^
+pide dos	q*ZCY
+pide la	q9IHXIHKIM]ha
+piec of	vCX
+pilot group	rH]
+pin and	y#Z-JbX
+pin del	yH^
+pin not	t?HHaI]ZG
+pin of	rHZIZ
+pin setup	yHZ
+pingfederat e	y7]
+pisz ze	yV[
+piu tardi	v@]ZY
+piu volt	y#XX]
+pleas add	yH]
+pleas check	vZ]
+pleas contact	vZ]
+pleas creat	yHX
+pleas enabl	y.Y
+pleas enter	yIX
+pleas extend	vHZ
+pleas give	yH]
+pleas help	vZ[
+pleas install	yHY
+pleas reset	vHIZ_
+pleas unlock	t#[TJ[I
+pleas upgrad	v1Z
+pleas wait	qHGXZb]
+plus #	v-Z3YIZ
+plus acce	v>_HG
+plus and	yF]
+plus de	o2Y=YHGbZc]fZ
+plus le	yX]
+plus sign	t3ZFZ
+plus tard	vZ[
+plus the	y-II^
+plusieur fois	y#[X]ZI
+poczekaj #	yXY
+podac dwie	y*^
+pode alterar	v^_
+pogingen wacht	vX[
+point at	yA[
+point vers	yA[_]
+policy and	rJX
+policy asks	vCY
+policy block	q.ZHJN[QZ
+policy but	o*Z/Y
+policy control	v5Y
+policy defin	yWX
+policy demand	yCY
+policy does	rH[
+policy enforcer	nJaNG
+policy error	nHGJZKYN^ZG
+policy first	yW]
+policy for	k)ZHZNDVJWa
+policy has	tW]
+policy hint	e5eHINI
+policy is	o/^bY
+policy messag	yN[
+policy miss	yWZ
+policy not	o)J*aHIWHgJ
+policy of	r*YNZ
+policy refus	tN]
+policy reject	y/JJJN]
+policy requir	tHZ
+policy requirement	vNX
+policy says	n*Y-I@^HJIIKINZ
+policy sms	yN]
+policy turn	vN^
+policy violation	t@[
+policy was	y@XWY
+politica da	yN[
+politica de	j*[.ZHFN^UHWaZJ
+politica onprem	vNZ
+politiqu de	yWZ
+poner la	y@ZKZ
+poner otra	v@_[]
+pongo mi	yO^
+poor connection	vcZ
+pop up	v+YD[HHZHa[
+pops up	q>J?IHGNZab
+por api	ygX
+por el	t+X][cY
+por favor	q#[HZZY
+por grupo	yGY
+por la	v9^NY
+por outra	v:^@[ZJ[Y
+por que	l*Z-J9JHHIGKGOIV_Za[]hJ
+por ser	v3J>JHIIaKYOI
+por sms	raY
+porqu la	y/]L[
+port #	r4^HFcZ
+port pour	y*ZHZ
+porta #	ycZ
+portabl est	v>ZC]HI
+portal de	y:ZgX
+portal ive	vdY
+portal keep	yN[
+portal not	t:ZKYg[
+portal offic	yTZ
+portal reset	r/H0]HGMIg_
+portal says	n-^1_SIgE
+portal show	yN[
+portal want	yI[KGh[
+portal web	vT_
+portatil va	yH_
+possibl to	qBJHaK^ZXdE
+posso reimpostar	y([)J
+posso riutilizzar	yKX
+pour empecher	yTY
+pour l	vDZUGVZW]
+pour la	m9YE[UJVaWGZJ
+pour le	y2YM[
+pour les	l%J)Z*]>IDIHIM^PYV[aH
+pour moi	v(X
+pour mon	yV_
+pour reinitialiser	q([?^HHVIZIa]
+pour sspr	y?YDY
+pour tout	vBJHIUb
+pour un	yHZVHZ[
+pour une	y%]HY
+pour votr	vdZ
+pouvez vous	y#[9[
+pouvon pas	y3]:X
+power automat	yg_
+powershell la	ygZ
+powershell modul	yg[
+powershell not	vgY
+pre exist	y%X
+precisa de	y*X=]
+precisam de	yMX
+preferr dc	v4_
+preferr domain	v4[
+prefisso internazional	y3_
+pregunta de	v?_
+prem account	v%I(JP[_]
+prem ad	r!X
+prem but	t/X
+prem configuration	vE[
+prem directory	y_X
+prem disabl	t![
+prem domain	v4^
+prem integration	yd[
+prem not	v=Y
+prem noth	yTX
+prem object	rAY_[
+prem ok	y/Y
+prem part	y/[
+prem policy	yNY
+prem user	y_XdY
+premium e	y=a
+present password	tHJKIZEhb
+press finish	vZa]EaJ
+press send	vHHX[ZIa^
+press sms	y3JHIa_
+press the	ya[bX
+prevent from	yXY
+prevent password	yF[
+prevent the	n,XN_
+prevent unauthoriz	nTZ
+previou one	q>FM[O]g[
+previou password	j#^@JHFKaNHZJg[
+previou phon	t>_HD
+prima della	y]a
+prima di	y@ZHIb^
+print operator	vP[
+printer does	yHZ
+printer doet	yH[
+pris en	v7X
+privat e	v3]>ZDIHJ
+privat email	q3Z>]?JDZaG
+privat mailadress	y?X
+privat mode	v.Z
+privileg account	t*ZPY
+privileg ad	vP]
+privileg on	y%I(IP_
+privileg role	q)a*^HGPH
+privileg to	m([
+privileg user	v(I*^?JHHPZ
+privilegiada onprem	yPa
+privilegio insuficient	y(Z
+pro tag	y@X
+prob poczekaj	yXY
+probiert jetzt	yX_
+problem between	yc[
+problem de	rBHZ_
+problem reset	v=YSY
+problem with	lBIE]ZZ
+problem z	yZYc]
+problema com	yEZ
+problema con	tE]ZX
+problema de	oBJZ^c]
+problema di	yBJZ[
+procedura guidata	v,Ze]
+process request	vHGSaZE
+product name	v-]
+product on	yJZ
+profil pictur	yH[
+prompt appear	v+aHI
+prompt every	yH[
+prompt for	l*[D]L[
+prompt not	tHZ
+prompt to	q+[DHL[
+properly set	rE[
+propria password	y^Y
+prossimo accesso	yL[
+protect group	vP[
+protection block	yJZ
+protection l	y-]
+protection proxy	y-Z
+protection was	y-]
+protocol on	vY]
+prova p1	y=aHIZI
+provato a	yXY
+provid for	vN]
+provider does	yH[_H
+provider keep	y7_HH
+provision agent	j0bHG
+proximo logon	yLY
+proxy servic	tHHca
+proxy sett	vH^
+prueba de	v=_B[HIZJ
+przy zmiani	yh^
+przychodzi na	y>Z
+pta agent	y0CHb
+pued cambiar	q^]
+pued restablecer	n!](J=ZZGcY
+pueden cerrar	yB]ZI
+puedo entrar	yDIHIZa
+puedo restablecer	r([VJZ]
+puedo verificar	y>Y
+puedo volver	yK^ZH
+pulsant e	y([:]
+pulsant reimposta	y(Z
+puo cambiar	t@]^Z
+put a	vcZ
+put in	r>IDZK^OX
+put it	v8^JZZI
+put my	yIZOZhJ
+put the	rHIKYPZ]]h[
+pwdlastset igual	ygX
+pwdlastset nor	y%X
+qr code	y>IH_aH
+qu administrateur	y(X
+qu il	v+^DHO[
+qu une	yC]
+qualquer senha	yNX
+quand je	vZ[hZ
+quando la	yZGh^
+quando posso	yHJX^
+quanto dura	yT^
+quarter of	vHJR[a[
+que a	qdZh^
+que c	y3HD^HJO]
+que ce	vOZh]
+que dar	y*Z
+que e	v@]I[KX
+que el	v*Y3Z
+que es	y-ZI[
+que esperar	t9J@aX[
+que esta	y-[OZ
+que invento	yN_
+que j	qI[K[M[h[
+que ja	t+XK^
+que je	k+[9J>J?I@FBICZDHHGIJVZX][]h^
+que l	t>H?]C]T[aJ
+que le	q3Y?ZCY^YdZ
+que les	y+^H[
+que mi	yD]VZ
+que mon	vD]
+que nao	n3J>ICYDJHHIHKHOZVYZa_ZaIh[
+que not	l3J9H>JC[DJHHIHKGO]V^ZZ_ZhZ
+que numero	y3IO^
+que o	t*XEZ^[
+que reiniciamo	yB^
+que se	t+[
+que ser	y:^K]
+que soit	yNZ
+que sou	yD]
+que soy	v9JD]V]
+que tengo	y[Yh^
+que tenho	y[Zh]
+que todo	y-b9IHJ
+que ya	v+XK]
+quel numero	y>]
+quel que	yNZ
+quella di	tK[M[
+quello registrato	vDGO^
+quelqu minut	yM^
+quer um	yC[IZ
+queremo que	y+]
+query sam	yQ[
+questa password	rKY
+question and	y?HD^ZJ
+question are	t*Z
+question can	yHZ
+question for	r(I*a?E
+question secret	v*F?b
+question vanish	v*_
+qui n	v;YZ]
+quier la	yM]
+quiero desbloquear	y?I[[
+quiero otra	y@]
+quito el	y4]HJU]
+r d	vFaZJ
+r2 domain	v5Z
+radio button	y[Y
+rais the	yC_DI
+rais to	yI_
+raison d	yEY
+ran out	t#J9I=aHDKJRESIXJ]a
+random str	yK[
+rano i	y@Y
+re added	v8Z
+re enabl	y!]8JB]dI
+re register	q+^CIDEHZ
+reach ad	y0YdX
+reach me	rD]HIKHa[
+reach microsoft	ycZ
+reach on	vg[
+reach the	o/HHJJZM]bZ
+reach your	ycZ
+read any	y6]>^HD
+read it	yZ^
+read only	y%^2IHX
+read that	tUX
+read your	yH^
+reason that	y3ZJY
+reboot the	tHFbYf]
+receb o	yaY
+recebo o	taX
+receiv a	t(JH]ZIaY
+receiv not	yHHV]Z]
+receiv on	yaZ
+receiv the	tHGa]
+recent ones	yK^
+rechaza la	yJXN]ZG
+rechaza por	y-]KZZH
+rechazada en	y/]
+recht fehlt	y%[
+rechten om	y%[(]
+recognis by	yMX
+recognis every	yK]
+recognis when	yKGh^
+recoi pas	vaZ
+reconnait pas	y:[h]
+reconoc mi	y:ZZIh[
+record is	v>]HH
+recovery info	yD]
+recovery key	vHX
+recreat in	y_[
+recuperer mon	y>XHJZ[
+recupero la	y>aZG
+recusa a	yN]ZH
+red cross	o@JI[S]ZHeZh]
+red says	vIX
+red sms	vBIHJI[Zb]EaIbJhI
+redefinicao com	yBZH[ZJ
+redefinicao de	o(JH[U]ZH
+redefinicao nao	yZYfX
+redefinir a	m(YBZ
+redefinir minha	vHZZX
+redefinir nao	y[[
+redefinir not	y7Y:X
+redefinir senha	rb[
+redirect to	y7aHGZG
+reecritur a	v8ZdZe]fI
+reecritur du	vZHd_
+reecritur est	vH[YYdJfY
+reecritur ne	vG^ZIdIf]
+reecritur non	v%]HJfZ
+reessayez plus	vZ[
+referenc account	q#Z
+refus a	yQY
+refus although	v-^IEKFh]
+refus any	y@]ZH
+refus as	r-]?ZHHIEK[
+refus becaus	t-Y
+refus by	o%Y/[I[
+refus car	yI[
+refus cooki	y.Y
+refus it	o/]JXK[ZG
+refus lors	y%aZFdI
+refus me	y)^ZH
+refus sinc	r-^=^IIJJSI
+refus the	n%X/[J[_IdJe[
+refus to	yKY
+refus via	yN[
+register an	yDZ
+register any	v+[
+register befor	v+HC^DHHXKJ
+register but	tCX
+register for	g+[>XD[HYVI
+register he	y+[
+register in	vJZ
+register is	y?Z
+register my	t+ID^
+register only	y+GC]
+register phon	y>ZHJ
+register policy	yC[
+register the	yCZ
+register to	yD]UH
+register user	yH[
+register when	y+YDJ
+registr para	yDY
+registrado para	y+JD[
+registrado y	yCZ
+registration not	v+]HI
+registration page	tDJH]
+registration prompt	r+XDZ
+registration screen	v+^DHHJ
+registration wizard	y+]DF
+registrato e	yCZ
+registrato per	vDY
+registrei para	yDX
+registrerat mig	vDY
+registrierung aufgefordert	y+Z
+registrierung erscheint	y+]DI
+registrierung fur	yBZDZ
+registro registrado	y+DDaHI
+registry keys	yYY
+regl de	yGYKIN^
+rehir with	y_^
+reimposta password	oHJb_
+reimpostar la	o(X:XBXZX
+reimpostar un	y([)J
+reimpostata dal	yg^
+reimpostazion della	tUXWY
+reimpostazion non	yZYf]
+reimpostazion self	yH^VF
+reinitialisation du	yVZ
+reinitialisation echou	yUIZ_
+reinitialisation en	v)]HYU[ZI
+reinitialisation est	tP[UYVJ
+reinitialisation n	yVXW]
+reinitialisation refuse	y=^HIZF^Y
+reinitialiser dans	y7Y
+reinitialiser le	q%Z([ZGa]bZ
+reinitialiser mon	vBIHZZ[
+reinitialiser seul	yU^
+reinitialiser votr	yEY
+reject as	v-ZIX
+reject becaus	q-JI_
+reject by	t/FN^
+reject it	m/_ZHhY
+reject reset	yJ]
+reject the	q/IJJM]NZhH
+reject with	t-ZNJ
+relat to	y%X
+relatorio de	y+FD^H[
+remain as	y/Y
+remain lock	yTZ
+remember it	yKJZEh_
+remember my	qH[[X
+remember password	y-HHGK_
+remot call	jHIQa
+remot desktop	vHaZI
+remot sam	lHIQa
+remota limitada	yQ[
+remoteaufruf an	yQ[
+remov and	t8]>JHIV]Y^cE
+remov from	v?[_Z
+remov last	y4Y
+remov the	t%]9GHEJ]X^_Z
+remplacer tout	y@^
+renam a	yF[H]
+renam the	yFZ
+replac it	t@_
+replac the	yb[
+repond pas	y0XIIN[
+repor a	yVY
+report a	yHJZZ]Y
+report that	v@HBYHHZ_
+report the	vSZZY
+request could	yHHZ_
+request for	vHaSGUGVI
+requir authentication	vCJ][
+requir chang	vL^^I
+requir licence	m=Ze[
+requir method	vCaDI
+requir p1	y=X
+requir re	y+Z
+requir screen	y+[DZ
+requir secur	y<]
+requir two	yCY
+requir user	v+YDJ
+requirement not	qI_NG
+requirement of	rNZ
+requisiti di	yIY
+requisito da	yN^
+requisito de	qI]N[
+reserv character	rF]
+reset #	yg[
+reset a	i%H(_)JH_MHZI
+reset ad	y/Z
+reset again	v@^B]ZEdJ
+reset agent	y0JZIf^
+reset all	vBXG[
+reset an	t(_)D*FH]ZD
+reset and	q(I3^HIV[][aJbI
+reset are	r0]@^HHJZ
+reset as	t5[DYdY
+reset asks	y*[?JCY
+reset at	l@XZHba
+reset attempt	qXZZX^Z
+reset becaus	yZ]
+reset bricht	yHJN[Z^
+reset broken	y1XZY
+reset but	k3XJ[LY
+reset button	q!I(ZZ^bI
+reset by	j)Y*J@_HILZU[V^WHZE]Z
+reset cannot	t_^
+reset cloud	yPJg_
+reset come	v4YfZ
+reset configuration	vEZ
+reset does	r3^7ZOHZI
+reset done	rB[SJZZg^
+reset email	v3[>JH[MIaIgZ
+reset ends	r![HJN]ZI
+reset error	q/IGXWY_^
+reset fail	Y!]#X%G(E)I/F0]5[7H8Y:H;Z=H?H@HBHDIE[F[GGH>JIMJPFRYSHUGVGWIZ[]J^]aJbFc]dJeYfZgI
+reset falha	y!X
+reset for	_!Y#J(Z)Z*X8XDXEFU]VAW]X[ZFdI
+reset from	j-I/IHGJ^NYP__HbXgX
+reset function	yU]
+reset get	yJX
+reset gets	yJYc]
+reset give	yZJ^[
+reset group	tHHVb
+reset has	q7Y=^GXJJSIU[
+reset her	n(J+X:ZBXDJZZ
+reset here	vWY
+reset his	o@IB^PZZI
+reset im	y:Y
+reset impossibl	y4^ZJ
+reset in	d%^(B)I/I1_7_=J@[BGEJHFMGPJSZUGVGZB][_IdYg_
+reset is	_!H(F)_*J/J=J>D?J@JBGE[J[KYPIU^WG]]fJgZ
+reset issu	vHHZ_
+reset it	g(H)I+Y@_BFDIHFK[U[VJZ]aI
+reset just	y4YZY
+reset klappt	yZ]
+reset lauft	y>]BIc]
+reset link	g:ZHXUHZZb_
+reset mehr	v1[=]
+reset menu	vdY
+reset mfa	yH^
+reset must	ydY
+reset my	](A*]>]@IKIMXV^Z[[Ja[bH
+reset nicht	t?^UYZIfZ
+reset non	y=aZF
+reset not	Y#]%I(E)b*J/I0[1J3J7X:F>I@EBEDHGIHDJJKHM^NIPISETIUFWZYXZZ[]]H^I_IaZbHcIdIg_
+reset now	tDZ
+reset of	n%F(_/I7J8Z:I>HHYJJPZZGd^
+reset ok	yB^MYZI
+reset on	k!I(Z=XHDZHb_
+reset only	rTZ
+reset operation	v%YAY_X
+reset option	o*XHGU]b[
+reset other	v%H(c?HSJVEZH
+reset page	U#H%I(E*X-J._/]3J7^8J:Y>J?b@GBFCIDHHaIYJHKYLJMJNHO^S[UCVEZ>[J^H_JdIfIgFhI
+reset password	T%b(c)H0X7I=H?I@FBIDIGIHIKHLJMINJPISYUHVHWZZJ[I^FbddHgGhI
+reset policy	e(I)G*a@IHHJJNESJUIVJWdZIgI
+reset por	ygX
+reset portal	q.XS_gI
+reset refus	o!_7ZZJd[
+reset right	y%I0^;Y
+reset says	j!^=XUJZIaX
+reset schlagt	y^X
+reset seit	yX]]]aJ
+reset servic	g(JBJUIZDc]e_f]
+reset sinc	v#Y+]DI
+reset site	v.ZS[
+reset sspr	yUY
+reset still	v>]ZY
+reset stop	yA]
+reset stopp	o0Y=^HHR_]FfI
+reset that	vJX
+reset the	])J*G:Y@[BIH]P[WXZ][I
+reset their	k(G)Y:ZHYUXZHfZ
+reset themselv	v)^
+reset then	vD^ZG]XdY
+reset thing	y@ZDX
+reset this	r(Z
+reset thos	y@[ZHaX
+reset through	nN^gZ
+reset to	t/ZK[ZG
+reset today	yS^ZG
+reset too	r/IS]XYfX
+reset trie	yXY
+reset unsuccessful	yBJUHVIZ_
+reset user	m(G*^1]?ZZG
+reset verweigert	y;^
+reset via	o/G5^M[ZE^[g[
+reset want	r>aCYHH
+reset was	q)ZMZUHW[ZG]Y
+reset went	nB_ZE]I
+reset window	tH^ZGbYcE
+reset with	nHJL^
+reset work	e%Z/X@_BZHCJYSIUGVF^abI
+reset your	b(I)J7I:[@JCZDXE]V[ZI^IaYcX
+resetowani hasel	yUY
+resetowania hasla	r(GDZU^ZF
+resetten lukt	yZ[
+resetuj haslo	vb]
+resolv the	y4]HG
+resolv this	vdY
+resourc forest	yAZG[HH
+respect pas	rIZNY
+rest of	y)YV[
+restablecer a	v(_VI
+restablecer contrasena	mHHZIb_
+restablecer en	y7Y
+restablecer esta	y([
+restablecer la	nDXVYZIcZ
+restablecer mi	tHYZ]
+restablecer not	y[Z
+restablecido su	yBYM^ZG
+restablecimiento de	rEYH]U[VGZI
+restablecimiento esta	yUY
+restart adsync	yf]
+restart help	y9HHEf_
+restart of	yHIf]
+restart the	y+YfX
+restaurado de	y6aHI
+restor the	q6Z_[
+restrict client	nHGQ_
+restriction prevent	qN_
+restrictremotesam is	yQ[
+restringir client	yQZ
+result reason	y/Z
+retour de	y!_HI
+return #	vS^gJ
+return an	rHFc^
+return by	v&Y
+return from	v!]
+return to	r>ZHHK^b[
+ricevo il	yaX
+richt ich	yH^
+richtlini von	y*[
+riconosc la	v:[ZIh^
+ricorda le	yK_
+rien ne	yBJZ^
+riesco a	rZ_
+riesco ad	yZ[[^
+rifiuta tutt	y@Z
+right away	v@bZE
+right but	tOZ
+right for	yE]WG
+right in	t%Y([P[
+right is	y;Y^Y
+right miss	v%a(JHI
+right now	ycXhY
+right of	y;^HH
+right on	r%JH^P]dG
+right one	yKIh[
+right to	o%a@JBJHI^[hH
+ring when	vaX
+riprova piu	v@]ZY
+rispetta i	r-YN^
+robot o	y9^HJ
+rol de	y*X
+role are	y(I)aIJ
+role cannot	t(X)]
+role holder	t(F)bHFPJ
+role is	v(aHE^I
+room panel	yH[
+root password	yH^ZJ
+rotat the	tH_KF
+row says	y]Y
+rpc server	r4a
+ruckschreiben bricht	y4]HCc^
+ruckschreiben geht	t1YFYZIf]
+ruckschreiben nicht	o5Y=^P[Y]ZGdIe[fG
+rule and	vN^
+rule exclud	yGZ
+rule for	vG[HZNJcH
+rule not	tGZHGJZN_
+rule of	yGYNZ
+rule on	vHJN^
+rule so	vG[_I
+rule that	y*Z
+runn on	tR]
+runn the	yfY
+ruolo di	y*Y
+s est	v#^HHZ[
+sa jaki	y9]
+sa mycket	y9]
+sager att	tK]O]dZ
+sagt das	r-]KY_Yd[
+sagt die	r3JC]DIHJI]O^W]ZF
+sagt er	rE^IZXZ
+said not	t/]J]ZJdG
+saknar behorighet	v%^(^9J
+sale el	y3ZaHbX
+sale en	yK]h[
+sam call	tQ[
+sam remota	yQ[
+sam remotely	yQ[
+same anchor	mA_
+same as	r@IZ_[I
+same cloud	vAY
+same day	t@aNIZF
+same password	j/]@HKeZ@dH
+same problem	yZY
+same str	y/Y
+same user	o@^A^HIZE_Ig]
+samr harden	yQ[
+sandbox tenant	yH]WY
+sans #	y3^>JOH
+sans cess	yH]
+sap password	yH_ZFbJ
+sap user	y#CHa
+sas invalido	yR[
+satisfy the	t@ZNY
+save money	y=]HJ]Hf^
+say the	vHJKJh_
+says a	y@^IJNHdX
+says access	v%I([HZ
+says account	v#Z
+says ask	yV]ZI
+says authentication	yHY
+says but	yHHNXV]
+says cannot	y#YH[
+says choos	t-]
+says contact	v!XEEVHZ_
+says cooki	y.X
+says current	yhZ
+says disabl	r![HJUZZJ
+says enabl	v!X
+says go	y:^
+says he	vK[]Y
+says i	f.X:_@IC]DXIZZE
+says im	r(FDYV^
+says it	g-X6X@JEJHHKZZD_]d[hZ
+says its	m#J-^HIIHKZU]ZJ
+says licence	y=Z
+says lock	l#YHJT]
+says my	d-]C[DHE[ZD
+says not	a!J#I)[+I-I3I:X?J@GCZDEHBJYKYNZOYUJWJXGZa]J_IdJhI
+says one	q*[
+says our	t)J:J=[HIU^
+says password	kIXZJbX
+says pleas	y.X
+says reset	vZ]dX
+says someth	tb[
+says that	iE]O]VX
+says the	]#]-G/J7Y:I@GE_HJIbKGNJTIUXVIWZX[Z?dZhX
+says ther	rG]cYdH
+says to	yVZ
+says too	v-JIIK^XZZI
+says try	vZ]
+says user	vHY]Y
+says weak	yIZ
+says wrong	q/[Z[hG
+says your	r:IEJVXZJc^
+sbagliata ma	yh_
+sbaglio la	y@Zh]
+sbloccato in	y#JT]
+scaduta la	y=aZG
+schermata di	r+Yb^
+schlagt fehl	o6Z8YZ]
+schon mal	t9JKa
+schon was	y9a
+schon wieder	v@_
+schon zu	y-_KI
+school account	v3HD[MY
+schusestrongcrypto miss	yYZ
+scop filter	yG]
+scop for	yG[
+scop is	yV]
+scop of	nG[
+scop to	vGXVZ
+screen does	rbX
+screen is	q>]
+screen just	yb[
+screen not	t+^HGbY
+screen notification	ybZ
+screen reset	ob_
+screen says	tI^
+screen someth	ybX
+screenshot attach	yZ[
+script powershell	vg[
+scriv piu	yY]f[
+se acabo	y=_
+se activo	ydZ
+se administra	yd_
+se aplica	y*Z
+se cae	vZ]eY
+se connecter	vB[Z]
+se ha	yBYM^ZG
+se pued	k!]4Z6ZBIHJI]VJZE_JcXdJf[
+se quedo	y>^HG
+seamless sso	yHZ
+season and	y-_KI
+seasonal staff	yDZ
+second attempt	yB]ZI
+second chang	q@^
+second check	y@JBICbDH
+second forest	t8_@JHHZH
+second monitor	vH_
+second reset	t@_ZJ
+second screen	yHI]_
+second time	q+[@ZB[HH
+second try	yBX
+secondo il	y][h]
+secondo la	y-[IY
+secret expir	yH^
+secret question	y?]
+secur channel	vY]
+secur ldap	y<]
+security account	yQ[
+security answer	yXZ
+security baselin	nQ^bZ
+security info	d+^>[?[C]HG
+security key	v?[ZI
+security question	d(H*c?IDZH_ZJ
+security reader	y(_HI
+security tab	o;_
+security team	t%[HIY^
+see an	v%Y
+see my	y(I-JH_ZE
+see the	rI^LZZI
+see your	v!Z
+seem to	n-_KYaZ
+seen too	y-Z
+segun el	v]Yh]
+segun la	y-]
+segundo a	y-[
+segundo metodo	yCX
+segundo o	yZHh]
+segundo que	yC_
+sei nicht	vI]V_ZD
+sei zu	y-[
+sein password	n:YB]VZZF^^
+seit dem	qB[HIZJfa
+seit der	y#^%]XJ
+seit heut	vZ[fZ
+seit will	y>Z
+seitdem kein	y=]
+selbst zurucksetzen	r)XU]V]ZH
+select for	vG_
+select group	vVZ
+selectiv password	vG]
+self chang	yHH^_
+self reset	m(H)dHHVGZC^]
+self servic	W!J#I%H(G)[*J7I:I?I@HBDGIHYIJKILIMHPIUcVbWIZ^[JaXbIcFdGfBgJ
+sem #	v3a>IOGaJ
+sem mais	yB[N[
+sem opcao	yC[[Y
+sem permissao	y^Z
+sem suport	v1Y
+sem writ	v8]HGc]dJ
+send a	vHZaH
+send code	vHIX[aZ
+send me	t7[
+senha ante	yKY
+senha atual	th^
+senha contem	y-[IY
+senha da	v2Y
+senha de	tH[K^UHZG
+senha do	o,[H]K^ZEdY
+senha e	n@HK]N[ZJd_
+senha errada	yh[
+senha esta	vU[
+senha foi	yBYM^ZI
+senha mas	yLXZD[_
+senha muita	y#ZXI
+senha muito	v-Z
+senha na	vbX
+senha nao	g0]@JDJH[IJKGNZZ[
+senha not	y6Yd[
+senha nova	q@XBIHHIYKDNZZ[]^
+senha o	ygX
+senha provisoria	y@]
+senha que	yJZN]
+senha velha	t#[K[
+sent me	yZX
+sent to	o7Z>Y
+senza #	v3a>JIJOH
+senza scadenza	vL]
+senza writeback	y8^
+serv l	y5XH]
+server 2003	m5eHHVJfI
+server 2008	q5^
+server and	qHDc[f[
+server cannot	nHJYYZI_]
+server clock	yRX
+server connect	tHHRYc]
+server di	vRY
+server from	y6Y
+server geht	yR[
+server has	t4[6]HGRGfI
+server hat	yHHRYcZ
+server in	v4_HEfY
+server is	h4YHIR[cIdJf_
+server ist	yfZ
+server lost	v4^RJ
+server need	yHIM]
+server nicht	y4]d]fI
+server not	j5X6_<YQZY[cGfH
+server of	y7aHF
+server only	y0[
+server operator	rP^
+server policy	n5]
+server reboot	yfY
+server take	yMZ
+server think	y6XR]fJ
+server time	rR^
+server to	vcX
+server too	yYZ
+server was	q4Jc[fY
+server with	y6]
+serveur connect	qHHRZc^
+serveur de	yRY
+servic account	f%_,[0a2]H]PJVFZH^H_IcJeFfF
+servic adsync	vfZ
+servic bus	eHCY_cc
+servic de	v2XcJf_
+servic desk	q(aHGL[ZJ
+servic does	yfZ
+servic e	yU]
+servic est	v)]HIUZf[
+servic fail	v0]HHcJ
+servic for	vUHd]
+servic has	ydY
+servic health	ySZ
+servic is	mSZf[
+servic microsoft	yfZ
+servic not	kHFR]f^
+servic password	e)G=YBISZVXZ[a[fI
+servic principal	y(ZH[
+servic reset	b(I)YBHHZUYV^Z^
+servic stopp	rHGf]
+servicebu window	kHGcb
+servicio de	v2[dGfZ
+servidor connect	nHFR]c_fI
+servidor de	t4XR[
+servidor entra	y4JHHRJcHf_
+servidor restaurado	y6aHI
+servidor rpc	y4aHI
+servidor tls	yY[
+servidor web	yH^
+servizio adsync	yfY
+servizio di	y2ZfY
+servono dodici	yI^
+set a	g!Y(G7[<Z>Y@]HIKGNHW]ZY^G
+set adsyncaadpasswordresetconfiguration	yEGHHd^e]
+set adsyncpasswordwritebackpermission	o%bHG
+set azureaduserpassword	yg[
+set but	vbY
+set by	vJX
+set for	yG]WZ
+set his	yKYNI
+set in	v/Y^Y
+set it	o@]HFKaZD^YdX
+set msoluserpassword	kgb
+set on	m@ZQ[
+set password	q%[(b<^@HBGHCJ]KGZF^GdJhI
+set so	v^]
+set someth	yE]
+set the	k%Z(Z@HH_KZZDbIfY
+set this	y@Y^Z
+set to	h%J.XBHHFLYU]ZI^^
+set up	]%Y*J+b0G3I9H>H?Z@IBIEZHaIJKHNJVbZF^JaG
+sett for	rH^QXcI
+sett of	r<aHI
+setup page	yDZ
+setup the	yH^
+setzen des	y&[
+seul les	yP]
+seul method	y?[HJ
+seulement deverrouiller	y[Y
+shar calendar	yH[
+shar login	yHEZF^b
+shar mailbox	nHZ^Z
+sharepoint says	vH]
+she can	tBZLZZG
+she cannot	tZ]
+she change	y@IBI]^_Y
+she enter	yhY
+she forgot	yZ^
+she gets	yNZ
+she got	yB[
+she had	v#ZK[XI
+she has	tCEDa
+she is	v>[B_HFIIZH
+she left	y!]_X
+she not	yDZ
+she pick	v@YB]IZNHZH
+she still	y!Y
+she think	y-HI[
+she tried	yZY
+she typed	y3[aJ
+she was	t>J@YV]_Z
+shorten the	y2ZHHX]
+should be	v!DHa
+should i	n8IKYZ]d^
+should turn	y:Z
+show #	vO[
+show a	q+[HINZS]
+show abandon	yHF]_aI
+show an	n(J/_C[HFS]V[ZJ]I^IaJ
+show as	t0X
+show failur	yH[
+show for	y+[
+show in	y/X
+show it	yJ]
+show not	qMYb]
+show noth	yHX
+show on	vHY
+show someth	tbX
+show the	kOZR[ZIbY
+show up	kHEZX[[]Ha]bY
+shut down	r!_#J>[HGf[
+si blocca	yHHZ^eZ
+si e	q+]@YDHHGZ]fZ
+si pued	yV^
+si puo	t@]I[
+sich an	y!XZZ
+sich nicht	n)Z6Y
+sicurezza non	y*]
+sie do	yDZ
+sie ein	t-^@IBJHJI]K[ZGhJ
+sie es	r9I@YXZZ]
+sie haben	o+Z@ZX^ZIh[
+sie konnen	yCZKX
+sie nicht	v*Y3Z?Z
+sie nie	tOXZ[h[
+sie sich	y!XZZ
+sie sind	vV_
+sie z	v4]OY
+sign and	g<_
+sign in	S!I#F%J(H)I+],^-F/H3H4J7a8J:H<H=H>D?D@DBJCIDGFZGHHbIDJIKFL_M[NGPISITcUIVIXI[^]H^GaFb^cHdHeIfHgH
+sign on	y7_HIZG
+sign up	qD_VH
+sigu bloqueado	yT[
+sigu con	yMXgX
+sim card	r>[
+sim e	y+]>]DGHH
+sim is	y>X
+simbolo e	yI^
+simpl word	yI]
+sin marcar	v;YdX
+sin mas	yB[NZ
+sin permiso	v^Z
+sinc #	y-[aX
+sinc 2018	y1^
+sinc admin	y+]DIg[
+sinc friday	yYXcX
+sinc i	i(I)d*F>[DZHEPIXYZD
+sinc it	yA_HGfH
+sinc last	v=JCZUZ_^
+sinc monday	tCXHEZ^c[
+sinc password	y7ZdZ
+sinc the	b%H1I8Z9J:I?J@JB]GHH^MINIP[UZYYZDbYdFf]hY
+sinc then	i1XF[QYR]YYZEc^
+sinc this	qBYHHKJM]Z_
+sinc we	r1GGYHIf[
+sinc yesterday	yZYaX
+sincronizacao de	tG[M[
+sincronizacion de	tG[M]
+sincronizzazion dell	yG[
+sincronizzazion e	yRY
+sincronizzazion hash	yM]
+sind nicht	vV]
+site think	y-aHHII
+sits on	yH[
+six digit	tHIIIaa
+six time	yHIX^
+skew on	yR[
+skipp the	vD_
+skrivaren fungerar	yH[
+slash in	rFaHF
+slow sinc	yH^cF
+small letter	yI[
+smart card	tZHba
+smart lockout	gTb
+sms cannot	y?[CJ
+sms code	q>ICZHbaE
+sms for	va]
+sms from	yTJa^
+sms go	y3Y>ZHJ
+sms goes	v3Y>X
+sms me	l*Y3I>Z?]HJZG_Ha_
+sms messag	g3Z>I?^C[H[ZH
+sms met	vaY
+sms mit	v>^HEaX
+sms n	y?^
+sms non	y3Z
+sms not	l3J>J?YHGaa
+sms number	yCZ
+sms the	y>[
+sms under	yI[Z]bJhI
+sms was	t?^BJCIZ[]ZaI
+sms when	vNZZEa]
+sms wird	y?Y
+sms with	yHZ
+sms が	q3Y>^?JHHaa
+sms の	y?J]_
+snapshot cannot	y6Y
+snapshot l	yHHRa
+so ad	v/YJ]
+so falha	yPY
+so how	yD[HIL[ZJ
+so i	i-[/Z@]IHKIZE]]d]
+so if	ycZ
+so it	m@HA[DYIa
+so much	vH[
+so nobody	t+YZJ^]
+so not	k=^DYHJI_aIdE
+so password	y^Y
+so reset	v7Z
+so tenho	t>JCb
+so that	o%[HJZF^b
+so the	f3[;Z<ZA_HFZJ^XaI
+so they	y/[
+so user	y+Y
+so writeback	qG[_I
+so you	vVY
+soddisfa i	tIYN]
+softwar is	yHZ
+soit le	yNZ
+soll ich	vX[
+solo business	y=]
+solo il	vC[gX
+solo l	y?XC]
+solo quiero	y?I[[
+solo se	v@]
+solo telefono	yCZ
+solo tengo	rCa
+solo una	v@^
+solv she	yB^ZG
+some error	yZY
+some hour	y@Z
+some information	y4ZC]DI
+some of	y;X
+some time	tK[ZIf^
+some user	tEaHDVX
+somebody from	y#JTYZ]
+somebody set	yfZ
+someon else	yH[
+someon tried	y#ZZI
+someth about	v![ZH
+someth else	v?[@[
+someth harder	t-Z
+someth i	t-ICIK_
+someth less	y-^ZI
+someth went	hZ_b_
+someth with	vKIZ_
+somm pas	yEY
+son compt	y!Z
+son mot	r@YB]ZI^X
+sonderzeichen im	yF]
+sono mai	tW[
+sono novita	y9^
+sont pas	vGYI]ZJ
+soon as	y)[*X
+soport y	y@[
+sorry but	ycZ
+sorry for	y9^
+sorry someth	yZ[
+sorry you	rWYdX
+sourc anchor	v_[
+soy de	yV^
+spac and	v3ZI[
+spater noch	v9J@YZ^
+speak of	yN[
+special character	kF^H[IE
+special sign	yHHI^
+specop password	vJ[
+spell it	y@]
+spelnia wymagan	tI[N[
+spelnia zasad	yN[
+split password	ygY
+spray attack	yHIT^
+ssl inspection	ycZ
+ssl tls	yYZ
+sso via	y7[
+sspr 33008	y@]^Y
+sspr and	vT^[F
+sspr at	v@]ZF
+sspr block	y)Y
+sspr com	yZ[
+sspr con	vPZZY
+sspr da	v![
+sspr ein	yH[
+sspr en	yU[Z[
+sspr enabl	yUZ
+sspr fail	n!]A^HGJ[KYNHZD
+sspr for	l)aPJVE
+sspr from	ybZ
+sspr fur	v)^H[VF
+sspr group	tVY
+sspr in	yH[VHZZ
+sspr is	k)JHCU]VZZ_
+sspr ist	vVZ
+sspr it	y)Y
+sspr limitado	yV[
+sspr mit	y=XP[
+sspr nao	t+Y3[PXbZ
+sspr ne	y+Z3[HI
+sspr nicht	y)Y
+sspr non	r+Y3ZHJPXVJWZbY
+sspr none	yUY
+sspr not	i)G3Z@IBJHGPYUFV]Z[bZ
+sspr nunca	yHIW_
+sspr on	v)[
+sspr page	y.ZHJ
+sspr password	yJ_ZI
+sspr registration	vHZ
+sspr says	qHHNYUJX]
+sspr to	yHX
+sspr without	v7YBIHbdD
+sspr work	o4Y5^BIHJV_ZE
+sspr が	q)Z3]U]VJWIZHbY
+sspr で	y?^N[ZI
+sspr の	t+]?J@JB[DIHFS^UIX]ZIbJ
+sspr を	yH^ZF
+sspr エ	y!]ZZ
+ssprsetup nunca	yD[
+staat nog	y![>X
+staat uit	o!^3I;^HIKJU^^Jd[
+staff but	y(])IHIP]
+staff cannot	y8[d^
+staff get	yNZ
+staff not	v)]DZUE
+staff student	yV^
+stag mode	yHHf]
+stammer inte	yO]
+stampant non	yH_
+standard account	y)aHIPJ
+standig nach	yH[
+star haslo	vMZh[
+starego hasla	vHIKZM]
+start on	rf]
+start with	yG]HJ
+startar inte	yH]f]
+startet nicht	vH]fZ
+stata reimpostata	yB[M]ZH
+stata usata	yKY
+stato del	yHIS_
+statu page	ySY
+stay grey	yI]
+stay silent	yHHa^
+stay the	yg[
+steht auf	m-ZPX[XfZ
+steht bei	y+JAYD[
+steht da	y-[I]
+steht immer	yhY
+steht nicht	yNX
+step #	t3I@IC]DJH^IIZ^]J
+stesso giorno	y@]
+still activ	y!Y
+still cannot	j(]?HHJMZT_ZB[^^J
+still federat	y7Z
+still has	o#Y>XL]^J
+still have	y5X
+still in	o!J/G1ZH^TH__
+still is	y(Z
+still lock	rTX
+still need	yMHg]
+still not	m3F>FDIHYMHO_TJa_
+still off	v!_HI_I
+still old	y/IHDMa
+still on	v1^RIYIfI
+still run	v5Z
+still says	qTZ
+still the	l!I-J/Z9I@HAHHIIIKFZb_ZaJgJhH
+still ther	y!Y9[
+still uses	y4X
+still wait	v9_@IHIMFXGaX
+still want	qM[
+still work	rM]ZI
+stimmt nicht	n,[OZ
+stop at	t;Z@IHIZ^hZ
+stop the	rPXbZ
+stop with	y![H]ZI
+stop work	v1YMZ
+stopp after	vHI]_
+stopp half	y]]
+stopp work	qZ]f[
+stor as	y3_HGOJ
+stor bokstav	yHJIa
+stor in	y7XH]ZH
+stor without	v3[
+storung bei	vSZ
+strategi de	qNZUIW_ZJ
+strategi onprem	yN[
+strength bar	yIZ
+strong enough	yI^
+structur contain	yF[
+stuck at	vZ_
+stuck in	yH_
+stuck with	y@Z
+student account	yVY
+stunden alt	y@_
+stunden warten	vXZ
+su connect	yRX
+su contrasena	tB[M]UJZF^Y
+su cuenta	m!X3]DHV_
+su organizacion	tEYZIc[
+sua conta	o3ZV[XY
+sua organizacao	vEZ
+sua senha	t@[BXM]ZH^Y
+submitt new	y%X
+success and	y@]TYZF
+success with	y/[
+such as	vMY
+such user	y_^
+suffit pas	y?[C]ZJ
+suis jamai	vDZ
+sul pc	vMZ
+sul portatil	yHFM]b^
+sull account	y^Y
+sull utent	y;[
+sulla schermata	yb]
+summer again	yK[
+support admin	q(H1bZI
+support for	vHZ
+support reset	y1XgZ
+sur ce	y(XW]
+sur l	i!J%[;Y>YHDRYZJ[[a[b^
+sur le	i3Y>IBJHGJ^LZM]TZZJ^Xb]
+sur les	y5YJX
+sur mon	q9]M_ZJ
+swap it	y@_ZH
+switch his	y!^ZJ
+switch it	yV]
+switch off	e)X?YCIHGL[PYU]bZdXf[
+switch on	m)J-XHGUZVaZJd]eZ
+sync account	c!I%c0J2^GEHCIJP_QZVH^I_IfJ
+sync agent	k0^
+sync and	t0]8[dI
+sync box	r4]HFR[cZ
+sync but	yG^
+sync cannot	y4YGZ
+sync client	t1bHC
+sync en	y/I0^
+sync error	vH]
+sync host	rHFRaY]fF
+sync in	y8[MY
+sync is	n8YGYHXM]
+sync konto	y2Z
+sync machin	q4^HDJJR]c_fH
+sync not	r8aGZHHMIVIdI
+sync reset	y0Y8X
+sync rule	mGbHI
+sync scop	vG^HJ
+sync server	Y%I-J/]0G3J4_5H6Y8J9JGFH=KJMFNXPHR_SJY^_IcddYf[
+sync servic	i%[0JHHfa
+sync stop	yH]MZfH
+sync to	qG[MYZGgY
+sync tool	t1bGXHEfI
+sync user	q7J=YGHZGdbfZ
+sync version	y1[HI
+sync vm	tHHfb
+sync with	yGZRX
+sync writeback	y0[
+synchronisation de	yM]
+synchronisation des	yG]
+synchronization engin	v_Z
+synchronization is	t8^
+synchronization servic	y<^
+system does	yKIZ[
+system not	vDJKIZ]
+system says	v-J:]HHI]ZH
+system think	y+]3H9I@HK^
+system will	y@[ZI
+tab of	v;]
+tab show	y;Y
+tack sa	y9]
+tag andern	y@X
+tak your	y9^
+take a	q<^M^ZG
+take anyth	y;]
+take for	yM^
+take it	m@IMXZIg[h[
+take my	vIJMGZ]
+take the	oM[
+take to	ydY
+taken away	y@HU]^]hJ
+taken it	y/_gI
+talk to	q4]8JHIYY
+tant qu	y(X
+target found	yGY
+te kort	yI[
+te makkelijk	t-]
+te raden	t-]
+te resetten	y%[(]
+te vaak	v-^
+te veel	r#]HIX]
+team and	y%[([
+team cannot	v:XHY
+team channel	yHX
+team chat	y:HH^
+team forgot	y:[HH
+team i	y:]HIZJ
+team keep	vMZ
+team lead	ygZ
+team meet	vHZ
+team not	vMZV[
+team phon	vH[
+team record	yH[
+team statu	yH]
+tego samego	y@^ZJb[
+tel como	y>aHIZI
+tela de	t+Yb]
+telefon do	y3J>I?^HJO[
+telefon i	y>Y
+telefon nem	v3FD^
+telefonnummer im	t3]
+telefono e	v>Z
+telefono in	yO]
+telefono ni	y3HD^
+telefono y	y>Y
+telefoon kwijt	t>Z
+telefoonnummer staat	y3^OG
+tell me	b![(]*J-[.^3I9F:[>F?IBICJDGEJI[KXNXOJV[]JhJ
+tell not	yGY
+tell the	vD]KHTZ
+tem as	y(Y
+tem dado	yD_
+tem de	yK]O[
+tem permissao	y%Z
+tem que	v:^@[
+temp one	vKILZh]
+temp password	j#I@]HIIILbMJZG
+temporairement verrouill	tT[
+temporalment para	yTY
+temporaneament bloccato	yTY
+temporarily lock	iT^
+temporary connectivity	qc]
+temporary one	t@JL^h[
+temporary password	n@ZL]
+ten minut	k/G@ZHGM_RXhX
+ten time	yHJaZhX
+tenant and	tW[
+tenant can	yUX
+tenant del	y:_
+tenant has	vHIS^
+tenant is	t:[=^HI
+tenant noth	yW[
+tenant wide	yUZ
+tengo acceso	y>]
+tengo el	yCZ
+tengo permiso	y(]
+tengo que	yX][Y
+tengo uno	yCY
+tenho mais	y>^
+tenho o	y>JCa
+tenho permissao	y(Z
+tenho um	yCX
+tent mais	v@]Z[
+tentativ attendr	yXX
+tentativa aguard	vXY
+tentou verificar	yXZ
+terugschrijven staat	yd]
+terz parti	y.X
+test de	yB_HJWI
+test do	y=_HJ
+test user	r;ZBZ
+than #	q2YR[
+than a	y@Y
+than once	yA]BJ
+than one	lAb_F
+thank a	t9^
+thank bye	v9Z
+thank for	q9_BZHJZE
+thank you	l9[B[
+that appear	y-]
+that are	v!^ZJ
+that be	r5XIZK[LX
+that break	yFY
+that check	tJ_
+that cloud	y_Z
+that connect	y4XG]
+that dc	y4[
+that forbid	y^^
+that i	m*Z@]KXVY
+that is	nK^ZJ^X
+that it	r>ZX[
+that its	tDZVZ
+that make	r-Z
+that my	q>ZE]FXHFKGV]WGZIh[
+that not	k-J4[>F?JCaDJHJIIK[OZ_YhY
+that number	y>[
+that object	v-J;^HJ^Y
+that one	q-_@JIJK^
+that option	yH[
+that ou	t%ZG]
+that our	y1XUX
+that page	y[^
+that password	i(J)Z-XL[^J
+that phon	t>Z
+that reset	q!J%[HHJXU^VEZ^
+that she	yZ]
+that some	y;X
+that the	e-X3YB]HDKJNJUJW^^]
+that they	tGY
+that user	n(]@ZG]HJJZPZZG^HdH
+that was	t4]>_HF_Y
+that why	r!ZI[ZI
+that you	yaZ
+the #	nKYg_
+the access	yHY
+the account	[!Y#G%I,^2H3G@IAJB]D[HBIJP^TXVFZC[I^c_F
+the acl	vP]
+the ad	e#Y%]2^8[HENYZI_[
+the address	v3[>IH[
+the adfs	v7[
+the admin	_*J,a:Z?I@YHEMHSYV^ZDeJg[
+the adsync	vHIf[
+the afternoon	y@Z
+the agent	v0_fI
+the allow	y?[
+the alternat	tH^
+the anchor	yAZ_]
+the app	d(a+G-J3J>^?_@HBHCbDFHGIHKHZF^HaZhJ
+the application	yHCN[ZHf_
+the audit	k/[EZH]NXV[YYZI
+the auditor	y@Z
+the authentication	t3XH]
+the authenticator	f(H*^>]?[CIHFaZ
+the authorization	y)[UI
+the bank	yHY
+the bann	tHZ
+the baselin	yYZ
+the basement	y4^HY
+the boss	yK]
+the bottom	y>ZZ]]I
+the box	oBDHIZI^_dGe^
+the branch	yGX
+the browser	i.Y/YHbMJZGcGh[
+the button	v(]HIZ[bJ
+the call	t3[>J?[HEa]
+the cannot	ydY
+the captcha	qHHZY]b
+the chang	c(I-J/H@GBHJZLGM]NXZ]h]
+the character	y/]IX
+the checkbox	te[
+the choic	t?Y[]
+the cis	ybZ
+the city	y-Z
+the clock	rR]ZJb^
+the cloud	W!X#D/c6]@HAIBHHGIHJGKGM^NJRJSJTcYJZE[H^I__bIfEgYhI
+the code	]3G>dDJH;IIKHOGZ[]ba_hJ
+the company	h7Z:I@IBIHFIGNaUYVHW]ZD[Jd]
+the connect	b4_6YHCQXR^Y^fH
+the connector	c2b4Z8I<aHBIGQ__X
+the corporat	tN]
+the country	o3aaF
+the credential	yH^ZJ
+the current	h@YHJK^NXZJh]
+the custom	y-X
+the customer	v(X-X
+the date	yHJR[
+the day	v@aNI
+the dc	_%J(J/X0[1J4^5a<]=J?JBHHDIJJfKEMINHQ[VIZG]IbIcDdJfIgX
+the default	yHZ
+the delegat	v;ZKIP^
+the department	yFaHGZJ
+the desk	r>HHYLZN]ZH^Z
+the differenc	yH_
+the digit	yO]
+the directory	j&Y3bHHNYU[VE
+the disabl	y!^HJ_J
+the domain	]!X#_%F/Z4[5H8ZH>IGJaKHNaP_TGVJZI_Jg[
+the door	vH]
+the email	lCZDFHFOYa]
+the end	i,Z3J>G@GB_HCIXKZNJOIXJZb]GaGeZ
+the entra	d#I/ZHINHT]YXg[
+the error	rHGS^Z^]H
+the event	qG]NaZEdHhH
+the exist	r8ZhZ
+the fail	r;_HJ
+the featur	qHGU]e^
+the field	yhZ
+the filenam	v2]
+the filter	tHJJb
+the financ	tH[
+the firewall	oHZc[
+the first	k!J8Z>H@ZC]HHIJZ]bIhZ
+the flag	y^^
+the follow	o@[IZdX
+the forc	tLX
+the forest	t8_EIHI
+the forgot	q7J?[DJHIWZZ^^Y
+the form	rZJh]
+the four	v*YN[
+the free	t=cCHdE
+the full	y4]HJ
+the gmsa	y0[ZI
+the group	h>JHHP[VeZI
+the guest	tR[
+the help	t9Z@ZH]ZDbJ
+the helpdesk	m*]9IZ^
+the home	r3I:bHG_I
+the hotfix	y5Z
+the i	y?HZG[[b[
+the identical	y@ZK[ZG
+the internet	t-[HGZIbZcY
+the intranet	rH]N^
+the keep	y+YD]ZI
+the keyboard	t#[
+the kiosk	y.XHH^]
+the kitchen	y#^.IHZ
+the laptop	oHGZI]Yb^
+the last	bHHIEKbO]Z^][
+the latest	y1Y
+the ldap	t5Y
+the leaver	t!c@IHGZF
+the length	r2ZHI
+the letter	rZYh^
+the library	y^Z
+the licenc	t=aHF
+the licence	y=[
+the lightweight	y%J0^
+the link	iG[ZYbb
+the list	k-D>J?cDJHAIIK]Q[VY_J
+the lock	e!I#[HCKITXZF[_bc
+the log	k&_/X6XBHEXHGZI]^
+the login	k#Z7YHGI]ZIb_
+the logon	tb^
+the m365	tMYTZ
+the machin	vHFc]f^
+the mailbox	y>]HH
+the man	yTZ
+the management	y%Xe]
+the meet	rH^
+the messag	k3G>IE]HFWYa_
+the metavers	yGX_[
+the method	v?Y]Y
+the mfa	yH[aG
+the microsoft	f#H7[HGSXT^ZJa[fYg[
+the middl	oHI]a
+the migration	vH^K[ZG
+the minimum	l1^5^HIII
+the more	y+[DZ
+the morn	t#[@Y
+the msol	j%E2];^HZQ^
+the name	n-]F]HIKI
+the necessary	vD[
+the network	yMXcZ
+the new	U!I#I(E)I+J-I/^2I3J4J6a7I8Z9I:H=I>G@DBaCIDHFJGJH<IEJIKXLDMeN]PITIUIVaWIXJYJZH[F]^^G_HaIdGeIfFh?
+the next	m@cHZKHZJhI
+the number	^+a-I3a>a?I@FBIC]DCHJIBK]PJX]ZE]Ha]hI
+the object	l!]G]HI^Z
+the offic	f)Y/Z9]>IHYM]TFZId]
+the old	X!H#[%J(I*J+I-G/[1I3H4I5J6J7I9H:J;J?I@DAaBHCIDHGIHDIFJIKDLIM]NGOIPIRJTHUJVJYaZB[I]J^X_YaHbIcIdIfIg]hh
+the on	e/X4^E_HIZJ_^dJ
+the one	c+I-J/Z3G?I@HCFDEHEIIKaOdZB]Ih_
+the ones	tK]O[
+the onlin	y/^
+the only	q4[?Z
+the onprem	n!_(]EJH[NIPHdI
+the operation	k%Z(Z8Y
+the option	mLYZI^]d[
+the optional	vHId_
+the organisation	l:IEHHIN]U]W]
+the organizational	vF[
+the original	yA[HIP[
+the other	k?_CDG[HJVYf[
+the ou	c;^FeHGZH
+the p1	vH^
+the page	Z!I#I(J)Z*I.^/I3H7G:J=H>Z?[@GBIEZH@JJNIOESIUcVYWYXG[]]^^JaHd[hE
+the park	yH]
+the partner	y8[
+the passcod	ya^
+the password	M!H#H(Y*Y+J,I-]/^0G2H3I5I6Z7Z8I=F>I?FAIB?D^EIFJGXHBIcJ[KFMCNbPGRJUEVGWIXIYJ[F]F_IbZcHdZeXgH
+the past	vK_
+the path	yF]HIIG
+the pc	m/aJ[MEZJbZ
+the pdf	yH[
+the peopl	tFXG^^Z
+the permission	v%IP]
+the phon	_#I+J-J3Z9J>[B^CHDDH?IIKHNJO_U]ZCa_bIhX
+the phone	q3^HJPJg_
+the pictur	yb]
+the pilot	yVY
+the pin	qH]b[
+the plant	yaZ
+the policy	h-I@]CYHGIHNaWJ
+the portal	b!H%I(Y)J0[1_:J?G@ZCJD^HBIZJ[N^SGTJUXVIZGgChI
+the preferr	v4[
+the present	tZHh^
+the previou	j#^@IHFK]MZZJg_
+the printer	yH]
+the privat	v3]>ZDJHJ
+the problem	yFZ
+the product	y-[J[
+the projector	yHZ
+the proxy	qHHZHbZcb
+the reason	r3ZJYLX
+the recovery	y>]HH
+the referenc	r#Y
+the register	y>_DJHD
+the registration	m+[D[HH
+the remot	yHEc^
+the report	y]Y
+the request	yHGS[ZHc^
+the requir	n]Ye[
+the requirement	tN[
+the reset	M!^#D(B+H-H.]0I1G3H5F6I8D:F;I<J>[?]@BAXB^CGDEEHFIGEHIIGKELGMIN]O[PHRHSZTGUFWCYIZb[F]a^Y_EbacFdFeHfEgBhG
+the rest	q)YHIP]V[ZJ
+the result	y/_ME
+the right	k%b@GBJHGKH^[hY
+the robot	v3^aY
+the rule	m@YHIIYN]
+the same	Z!I#I(I*I-G/^3J7J8J9H:J=I>I@[AaBFDJHCIEKcMHP[TIXJZ^[H]I_FaHdGg^hH
+the school	yK[ZFg[
+the screen	tHII^LZ
+the second	l@^B^HGZF]^
+the security	j%Z(];[HG
+the self	t)ZH[UJZJaY
+the sender	y@JHaZJ
+the server	eR]Y[ZF_]cGf]
+the servic	i%Y([,[2ZD[HDUHeGf^
+the set	v+]J^
+the sett	qH_N[ZIfJ
+the setup	tD^H[
+the seventh	yKY
+the shar	t#YHYZE^]
+the shop	v>[b[
+the sign	l#I7YD[HYTZZI
+the sim	y#IBHH_TE[E
+the site	l-b9IHBI[X[hZ
+the six	yaZ
+the sms	fBJCZH[ZF][a]
+the sourc	yA[
+the special	yHHI]
+the sspr	nHZVYZI
+the start	yFXIGJ]
+the step	yZY
+the sync	V!H#H%c(I)I*J+I-H/[0C1b3G4_6Y8H9H:J;I<J=I>H?I@HAIBICJDIFIG[H8IGJIKHLJMDP^R]SJTIUIVGXIY^ZH]I^H_FaJbJccdDfYgIhJ
+the system	f+]-J3^>J@YD^IEKZNIODZ^hI
+the team	yHXV[
+the temp	oKIL[h^
+the temporary	v@YLYh[
+the tenant	n)[-^HHUFWZ
+the third	yZ[
+the tick	y^Z
+the ticket	yBZ
+the time	o>HBEC^H_KJR_ZI
+the tool	yJ[
+the top	yh]
+the town	y-b@JHGIIZJ
+the train	yHEZI]_
+the traine	yVXbY
+the tree	y%^
+the unlock	oHBT_[^
+the updat	v5[HX
+the upgrad	v1IHId[f^
+the user	T!B#[%C([)H*J-G/I1J3]4I6I7H8F:^;_>I?C@ZA^CHDZEIH;KILYMHSJUIVIYIZJ[H]I^__gbFcHdCeEfE
+the valu	tN]
+the verification	i#J+X>XCJHFXX]Ya]
+the very	yK_
+the virtual	yR^fX
+the vm	v6]HZRY
+the vms	yRaZG
+the vpn	v4]cJ
+the wait	v9FHGXb
+the warehous	yHYZZ
+the weather	yH]
+the web	oJ[N[TYZH
+the websit	yI]
+the weekend	qHHZ]fa
+the whol	q3JHEO]UaVZZJ
+the wifi	rH[
+the window	eZJ[Y]ZcX
+the wizard	d,d@JG]H@ZFdZeb
+the word	v-^
+the writeback	k6ZG]HIJXdFe]
+the wrong	f(J@ZHYR^ZDg^
+the year	v-I1XI^
+their account	tLX[X
+their home	t:Z
+their mfa	yH[
+their own	o(I)Y-I@[HJLXUZV]ZJ
+their password	c-J/J7J:Z@[BHHGKGMJNIVY[_d[fZhI
+their peopl	y8_GI
+them to	nCXUXWY
+then cloud	y/[dG
+then entra	y/^
+then i	y@]
+then it	oC^HIZ^aI
+then nobody	yf]
+then not	tR]ZHc]
+then reset	v1YF[QYZI
+then says	qKHbXh^
+then the	m/YLY
+ther a	c(H/J7I9Z>J?HA^BIGJIJNITXUIX[Z_[J^Y_JbXhI
+ther an	o(J9F@JHXSbZJ
+ther any	q#J9X>I?ZHINYTZZ^bI
+ther are	oA^G]dH
+ther is	g([+Z3Y>I?XCYD[HEWYZH_Y
+ther not	g?ZHINYWYZHaZb[dX
+ther was	r>GD]HGZ^]I
+thes account	vLZ^Z
+they are	r/[OY
+they cannot	o@XG]VXZHgZ
+they differ	y/[
+they have	v3[HJ
+they not	v?ZaY
+they phon	yGY
+they say	rI^OXU^
+they tell	y!Y
+they told	yDZ
+they use	y7ZPX
+thing and	yCaHJaIhH
+thing is	yZ^
+thing like	y-Y
+think its	yR]
+think of	vI[
+third party	f-I.Y7a@HHFIIJ_KIZEbY
+third time	yZ[
+this account	oDZ^]
+this articl	yH]
+this department	yG[VY
+this featur	o=]HGUYV[
+this is	m3J:^@HD]HHKJZYcY
+this login	y^Z
+this management	r8_
+this mean	yHFZ^
+this morn	f@bHGKGM[Z_
+this object	yG[HJ
+this on	v-IV_
+this one	t%JHJP^
+this ou	t%_(D;ZGZ
+this out	y9[@Y
+this password	g-Z@^HHIINY
+this scenario	y)[
+this servic	yV]
+this situation	v?HHZdY
+this tenant	rVHW[
+this time	k@GB_HIKZWYZDcZ
+this user	a#Z%G(a)H3Z=]?H@HA]CHDZHALZP[UGV^Z@
+this week	v9H@[H_
+this year	yKZ
+thos in	yVYaX
+thos user	v7Z
+thos who	y@_ZF
+though i	t+[HHMX
+though the	yH_ZIbYfJ
+thre days	v@Z
+thre of	vIY
+thre password	vKbNJZH
+thre peopl	yP]
+thre time	m@JBHDJHHKFXIZcaZ
+through a	yV[
+through all	yK]
+through at	yBZ
+through graph	ygX
+through o365	yNZ
+through on	y/XBX
+through our	v:Z
+through the	g+[GYKHN^ZY_IgZ
+throw an	ye[
+tick in	nG^^_
+tick requir	vL^^J
+tick the	rZJe_
+ticket can	yB]
+tied to	y_[
+tien #	y3ZI]aH
+tien dato	yD^
+tien la	r#]7[HIKJMX
+tien permiso	v%[
+tien que	yK]
+tier #	v!G([2J3I@JCJHGPbZG
+till det	t9F>YB^
+till the	vfX
+till tomorrow	t@]
+tillbakaskrivn av	td[
+tillbakaskrivningen slutad	yYYf]
+tillfalligt last	yT^
+time alway	yKJZ[
+time and	n#_HHR_ZG
+time becaus	rWYdX
+time befor	v-Z
+time drift	vR[
+time i	tHXKZ
+time in	q@GXb
+time is	y9JH^ZI
+time it	v@YB[
+time not	yRY
+time noth	yaX
+time now	v#IBID[XXZ[
+time on	qRZ
+time out	v/JR_
+time password	yB_KIZD
+time she	yN[
+time to	vHIM_
+time track	yH_RH
+time was	yR^ZH
+time with	vT[
+time within	yXY
+timed out	tc^
+tipo de	yIX
+tipo guest	v9J:cHH
+tiraram o	y4]?^CIHJNI
+tls #	]!J1G3H4I=J>J@HBICIHDIIKHMJRIUJVJXJYkZHaIcGdGfG
+tls inspection	vc[
+tls secur	yYZ
+tls ssl	y<_CJ
+tls version	vY]
+to #	iHGI]KbZI
+to a	a(I-I/X0J3J4Z7X?IG]H]IHK[ZE]]_[
+to access	v#YHY
+to acquir	vHGQbZI
+to ad	i!I%Y(I-J/Y0X3J4]7J:I=IGIHBKIPIRJZF_^bGdafHg_
+to admin	o%I)I*_HIP[QZdG
+to all	yKJN[
+to allow	r.Z
+to an	qHIK]MY
+to another	n(X=Y>J@IFIGJHaKJZJ
+to approv	y>ZHFa]
+to ask	r(J*G@IV^Z^
+to be	^![%E(G/J3_4J5^9I=J>I?GBGC[EIHDI_MINIOJPYV^ZC[[]H_JcIdZgJ
+to block	t.XaZ
+to call	y>ZB^ZGaH
+to catch	vHIM_
+to chang	](_.^:J>F@DBFHFIIKHLaMHNJVHZ_[J^_
+to check	yD^EY
+to choos	k#J-H@]C]LaNJ]I
+to cloud	vH]cJ
+to come	r+ZX]
+to complet	k(ZO^dY
+to configur	r=IWZe]
+to confirm	v+[
+to connect	v4H8^
+to contact	rHIVYZ_dY
+to continu	y.Z
+to creat	vH]
+to decrypt	y6[ZI
+to defin	rWaZI
+to do	n=ZBdHBKGLJZ[]HhJ
+to email	q*[>^?GDIaI
+to enabl	i)[,[U]WHZH[^
+to enforc	y-^
+to enter	v+[HIK[hZ
+to entra	tHIJJT]YZ[Fc]
+to exist	y-]
+to expir	yHGKXZ]
+to factory	v>XH]ZJ
+to fals	y)X
+to fix	v8Z@[E]
+to get	k,[-F?Z@^H[KIZZeGhI
+to give	t([@IDJIJZ^gY
+to go	q+[.^:]>GEJHHZF][
+to guess	h-^
+to haslo	vKZ
+to have	raY
+to his	vZJg]
+to install	y0_HG
+to it	t>YDIF[HGIJKYZ]
+to just	tK^[Z
+to keep	k@_HFK_ZE[Y^ZhE
+to let	t=YB[HJZHaY
+to lift	yT[
+to live	y@aIJNH
+to load	tb[
+to locat	ye[
+to log	oBXH^Z[aGbX
+to login	q#XH]aJ
+to make	f@XDZLYQaZH
+to me	q9XHXV[ZJaX
+to microsoft	v>HHYc]
+to move	vH^
+to my	c*I:_>a?Y@]DJEJMXVJZI]JaE
+to none	q>IHIUc
+to not	tL[
+to okta	y7Y
+to on	yHIc_
+to one	y:[HH
+to onprem	ygY
+to open	yHX
+to our	l%Y4]7_8Y:_GJHBZIcI
+to perform	o%^(G=Y
+to permission	y%X
+to permit	y(FV^
+to pick	t@ZLZ
+to policy	yNY
+to prevent	mT[
+to re	y+ZHJ
+to register	e+d>I?ICFZI
+to replac	v@ZZHh]
+to reset	T!]%[(a)F*[+J-J/H3J7G:X;H=F>Y?[CbEXF[GGH=JIKELIMIPFTHUIV[WFXJZ[[Y]I^G_HbCcIdGgHhI
+to resolv	tZYdY
+to restart	y+YH]
+to reus	yK_ZE
+to sam	kQ]
+to save	v=]HJ]Hf^
+to security	yQ[
+to see	y#XNY
+to servic	yc]fF
+to servicebu	vcY
+to set	k%_(Z<^>YBJHFKZNHZE
+to sign	lMYTZ
+to sms	v>_
+to start	t0]HH
+to stop	y)]]Y
+to sts	y7aHGZG
+to switch	v!^ZDh]
+to sync	vG]
+to take	yEZKZ
+to team	qHX_X
+to that	v>^HI
+to the	V#I%C(G+H-G/X2J3I4]5J6I9I:I;]=I>^@FBFCIDFHaIGJIK^LJNZRJTIUYWJXI[J]]^I_]aIb]dFe[fEhH
+to try	y-Z
+to turn	t-E;ZH_VX
+to two	yC^DIHIKIg[
+to type	yKGh]
+to unlock	e#EB^HJTH[b
+to updat	o(X5^@HHDKGN_^Ih[
+to use	a(I-Y4Z>Y?^@JCIDYIXUGV^YZZIdD
+to verify	g#J*X3G9H?J@JBJC[DcHFXYZH
+to vpn	yHYaJ
+to wait	i@_X[
+to what	v4ZHGKbZD
+to window	yMYgZ
+to writ	v%YGY
+to your	o:^ZJ
+toda la	yUZ
+todavia not	yHGM[UJW[
+today and	q@[
+today i	t@]SZ
+today is	y![ZI
+todo el	r-]BJHZUZ
+token are	yR[
+token could	y,[
+token de	t,aHI
+token di	y,]
+token error	q,[
+token for	y,_eG
+token issuanc	yHY
+token not	v?bHFR[ZD
+token sas	vR^
+token with	v,_ZH
+told it	r@ZD^
+told me	m(I9I>IHFXZZc
+told my	vZH^]
+told that	t)Y@[UIV[
+told the	t@ZD[NIZJdY
+told their	yNZd]
+told to	q4[KZV]Y[dY
+tolto il	v4]?^CJU[
+tomorrow becaus	y#IX[
+too common	o-a
+too early	v!^@YKHZJ]Y
+too easy	qIZ
+too fast	y+ZZ]
+too long	l2bHIIG
+too many	[#b-^3Z9I@HHHIFKFOIT_X^ZHaHhJ
+too much	y-HHJK^XY
+too often	lX_ZI
+too old	k0]1a4I5_H]KIMJSIYJdHeIfJgE
+too predictabl	y-_HG
+too recently	y@Y
+too short	r-JI^
+too young	y@]
+took a	y8Z>[HI
+took it	q/[@IBaKI
+took the	t-Y/Y8[
+tool is	t1aH^RG
+tool made	y2]
+tool on	vJ_
+top box	yh]
+touch the	v1]N[ZI^[
+tout de	y@^
+tout le	t-^9]@HBHHGKIUa
+track tool	yH_RH
+traffic is	t<Y
+tre volt	ya^
+tres de	yIX
+tres vece	y#^HJa]
+tres veze	ya]
+trial of	y=]HJ
+trie for	y@JHJXa
+trie our	y:X
+trie to	l!^%Y(ZPIVGZH
+tried #	tNY
+tried again	t@_KJ
+tried all	yKY
+tried everyth	tBJKINGZa
+tried it	yX[hX
+tried once	y@GBaKIXHZI
+tried ten	yKENaZI
+tried the	n@GHIK_^Ya[
+tried thre	v#JHJKGXIZb
+tried to	f#G@^BJHIK_T[ZDh[
+tried too	q#HHIXbZH
+trigger for	y+ZHI
+troca nao	yZ^
+trocada not	y/[M[
+trocar a	r@GZ_^Y
+troi fois	ya^
+trop courant	y-Z
+trop court	t-JI^
+trop d	yX^
+trop de	k#XHJXb
+trop facil	t-[
+trop long	y2^
+tropp volt	tX^
+troppi tentativi	o#]X[
+troppo corta	yI]
+troppo facil	r-^
+troquei de	v>Z
+trotzdem nicht	yZI[]
+true and	yZJ^[
+try again	d+H@ABFHEIIKFNJX_ZdcZ
+try any	yBGKIXaZE
+try for	yXGZ_aJ
+try is	v-IK[NY
+try someth	y-_ZI
+try to	d@_KYZIaY
+trzeba czekac	y@[
+turn away	v-[@ZKHNY
+turn down	n-[@YHHI[K]
+turn it	r!a)I/]@IHHN]UEcJdJfG
+turn off	b(J)]*H<Z?[PIU^VHY[ZJb[
+turn on	^!H(I)_,Z3J:I;Z=I?J@JHGKJNIPJU_V^WIZD^IdXe]
+turn out	y^Z
+turn red	yh]
+turn the	yJY
+turn this	yU[VXZJ
+tutto il	yBHHJS^UZZG
+tva metoder	v*_
+twee methoden	v*aCH
+twelv i	y@YI^ZG
+twic on	yA^_G
+two account	yA_
+two ad	qA]
+two check	y*^CZHE
+two connect	y4J6YH^RGcFfG
+two contact	yCY
+two days	yI]KI
+two dc	yJY
+two different	t/Yg[
+two digit	nIFJ[O_
+two enabl	y8IA]
+two factor	t3IH[
+two forest	tAZ
+two gate	r*[CX
+two hour	y#J@_KH
+two method	m*Z
+two month	vK[ZI
+two object	yA^_J
+two of	yAZ
+two option	y*Y
+two password	o/YK[M[ZGg^hI
+two proof	q(I)J*bHH
+two server	y6XP[
+two thing	y*ZC]hH
+two user	rA^HIPZ
+two ways	t*[?JC^
+two week	yD]HYKH
+two year	tHYK^ZH
+tylko jedna	yCZ
+tylko odblokowac	y[[
+tymczasowo zablokowan	yT[
+typ the	tKJ]^
+type a	yK[hH
+type guest	v(J:_
+type my	yKGh]
+type the	vhY
+typed a	v,X@^ZE
+typed is	vhX
+typed it	rOYZ]]YaI
+typed my	q>FK[O^hF
+typed the	q3[IGKIOJ]^aHhY
+typo in	t3]@[OI
+u mnie	yV]
+uber die	t(X>]CJD[
+uhr am	yH]MJRY
+uit in	y!_
+uit voor	vU_
+ultimo cambio	y@^
+um das	y.Z
+um dia	v#H@^X^
+um erro	vEXOZZ[
+um grupo	vPXVZ
+um metodo	v?[HI
+um segundo	yC]
+um unbefugt	vTZ
+um usuario	y;ZZ[
+uma das	yK]
+uma hora	yXZa]
+uma licenca	yH]
+uma palavra	yK[
+uma politica	yWZ
+uma senha	t-Y@ZBJHIIJZ^
+uma vez	y@]
+un altra	k-I:_@bDYHHIIKZZH
+un altro	y([)JC[
+un ancien	yKY
+un autr	q@[KY
+un cambio	y@^
+un chiffr	t3]IYOI
+un code	yHII[X]
+un collegu	y@ZH]
+un dia	t@_HIX]
+un error	m3X@IEZHDO]ZbeJ
+un filtro	yJY
+un giorno	t@]HIX^
+un group	tHYP]
+un grupo	tV]
+un gruppo	vPZV[
+un jour	t@]HIX^
+un metodo	r*Y?X
+un mot	n-_@JHFIHK^ZG
+un nouveau	oKJMJZZ[]
+un numero	v3II^
+un ora	yX[a]
+un partenair	y:]
+un partner	y:_HI
+un poco	y@JM_
+un problema	yZ^
+un robot	v9_HI
+un secondo	yC^
+un segundo	v8[C]
+un seul	t;Y@]C_ZH
+un simbolo	yI]
+un solo	r;[CaIHZJ
+un usuario	yZZ
+un utent	yZ[
+un utilisateur	yZ]
+una contrasena	q@JHIIJK]Z]
+una directiva	y*XWZ
+una dll	yJZ
+una hora	yX[a[
+una licencia	y=JH]
+una licenza	v=ZH[
+una maiuscola	vI[
+una nuova	v:]HYIIZJ[^
+una ou	y%a9JHI
+una password	tHIIIZ^
+una persona	y9^HJ
+una pso	yNaZG
+una vecchia	yKY
+una vez	y@X
+una volta	y@^
+unauthoriz use	nTZ
+unavailabl when	t4]
+unbefugt nutzung	yTY
+und der	rN[
+und die	y>ZGY
+und es	v>IHEK]OYa^
+und genau	yF^
+und ich	r9J>^@ZB]HJ
+und jetzt	v#[@[
+und kann	o#X:X>X
+und kein	y3GD[WZ
+und kleinbuchstaben	yIX
+und lasst	y@Z
+und leerzeichen	v3_IZ
+und schon	y.Y9X
+und soll	yXZ
+und sperrt	y#^.XMF
+und weiss	yhZ
+under the	mHHKJZ[bchH
+une autr	y:]C]
+une deuxiem	vCY
+une erreur	q3HEYHHO[Z_
+une heur	yHHXYa^
+une licenc	y=HH]
+une majuscul	vIZ
+une seul	v?ZC[HI
+unexpect error	q&E3_HFZ^
+unexpir password	o%d(IHGKHLIZH
+unfortunately you	vZY
+unidad organizacional	yFYGY
+unidad organizativa	yFYGZ
+uninstall the	yJ^
+unit d	yFXGY
+unit name	yFZ
+unita organizzativa	yFZGZ
+unknown account	yHHb]
+unknown ad	v&^ZH
+unknown error	k&_
+unlock account	rBJ[^
+unlock but	t[X
+unlock by	vTX
+unlock fail	v#I%[HDTFZ_[F
+unlock in	oHITb
+unlock is	t[[bI
+unlock me	t#[
+unlock my	q#Z>J
+unlock not	o#JHJTY[_
+unlock on	yTY
+unlock only	r[[
+unlock option	tHET][[
+unlock the	m#CB]HcTH[D
+unlock their	y[X
+unlock themselv	y[Y
+unlock without	n[^
+unos minuto	yBIM_ZI
+uns nicht	y:Y
+unser doman	v7[
+unser password	v7Z:XN]
+unterstutzt kein	y0Xg[
+until #	y@^HYZF
+until friday	y!YVY
+until monday	vH^
+until the	t@]MXTXZJ
+until tomorrow	m#I@^HIX_ZH
+until vpn	yHDM_
+up a	vDXWZ
+up again	o+^BIHYZ[
+up any	tD[
+up at	r7[ZG][^Y
+up being	y;X
+up by	v%[K[VZ
+up for	i-JD^HBUIV^WaYXZI
+up her	y#Z
+up in	y?_DD
+up not	ya]
+up on	r9ZHFa]
+up the	o%[EZHJR[
+up with	v-^HJNZ
+up your	tV[
+updat fail	o/YH]N^ZE
+updat in	y/X
+updat it	yKGh^
+updat keep	yH_ZE
+updat mgpolicyauthorizationpolicy	y)Z
+updat mguser	nHJgc
+updat of	v0[1]HFfH
+updat on	t9^HI
+updat password	v(ZHJZZ
+updat passwordprofil	yMJgZ
+updat the	l/Z1]@ZHFKHNafJhH
+updat user	y(]
+updat your	yZ]
+upgrad entra	yHIf]
+upgrad of	v1YfZ
+upgrad to	y1Y
+upon submitt	y%X
+upper lower	yIX
+uppfyller inte	rIZN]
+uprawnien do	y%^
+us that	yGY
+us to	yHY
+usa pingfederat	v7^
+usar sspr	vP[
+usar una	vK]ZH
+use a	n,[4[JZKZZJdF
+use adfs	y7Z
+use ante	yK]
+use any	y>^?ICJZJ
+use entra	y0Z
+use it	t-]H]LI
+use my	t?[KZZH
+use only	ydZ
+use password	tV]
+use phone	t?Z
+use question	y(E*^?Z
+use security	v*]?G
+use self	t)XVX
+use specop	yJX
+use sspr	l7Z:Z=YGYH[VIZJdE
+use that	v-]
+use the	h?]D[UHY[ZJgX
+use this	t-[?XVY
+use window	y?^HDbY
+used befor	tKY
+used for	r,Y?[
+used graph	yMJgZ
+used password	v-_IIKG
+used recently	vKY
+used that	yKY
+used the	q-]HHT][Fg_
+used this	tKX
+used to	k([6X?]BHHIKHP[ZZ
+used up	t#YXZ
+user abandon	y][
+user account	o!GAGHbPJVH^I_EdY
+user accountenabl	yG^_G
+user acl	y;_HFPI
+user admin	l!I(_)[ZF
+user after	yA[HGTX
+user although	yTZ
+user and	r#HHFT]
+user are	l7X:YH]
+user attribut	yGFH^
+user blad	y!D(a
+user but	y(]
+user can	j(F)Z*^?HHDZH_Gda
+user cancell	v]Z
+user cannot	Z!I#X(A)H3J6I7H>IAJBIDIFJGYHBKHLIO[PZVIZZ[I]J^c_BbJcIdbf[g]
+user change	yJ[
+user complain	v-X
+user did	v@ZHHX]
+user disabl	y!]
+user does	v_Y
+user enter	o3FK[O]ZGh_
+user every	yP^
+user exist	vA[
+user fail	k(J7X@IAHF_GIHEKGUZZ]
+user fine	y)Y
+user flagg	yH[
+user flow	yH^ZI
+user for	tAXHYZ[aJ
+user from	k8Z=XKJTYZI^__[
+user get	o*Z+Z=[HEU_
+user gets	q*]ZZ
+user go	vHFZa^J
+user got	tBZaI
+user had	v@[KH
+user has	eAZCaD]HHIG
+user hat	t=YC[HJZJ]]
+user have	n;^CYHIMY
+user hold	y(Y
+user id	nHEI_TZZHg^
+user in	a%^+I-I/J3J7J8G;H=I?I@IAbBJCIDIFYGZJYKISITI[]^Ha^
+user information	vHGQbZI
+user is	a!Z(J+[3aBXDGTDVFXZZJ^Y_]
+user ist	y#YG[TI
+user it	y;[dX
+user keep	v-_@JHGIZKGZI
+user left	y+JCHD^
+user lock	v#JH^TH
+user lost	v=]HH
+user match	yAZ
+user may	t(I@JS[ZI^^
+user mfa	yHZ
+user miss	y__
+user must	v@Z
+user name	nI[h]
+user need	o*^CHZ]
+user not	_(E+]/I:J=Y@HBJCGHIIFJZKGLaMJUJV^]H^I_XaZd[gJ
+user object	l!];Z
+user of	t8_HE
+user ok	t(J)b*EVF
+user on	r!ZHJMFZI_adIg[
+user only	q*Z+]CGHHNYZY
+user ou	yG[
+user out	y^X
+user password	i(X1]@Z
+user pick	yI[
+user register	v+I?^C^DHHIKJ
+user report	rHESJZc
+user reset	j(G=Z@[B_M[V]Z@^]gG
+user same	y@_ZF
+user says	r#YHJK[ZZ
+user see	y-]HH
+user show	vHX
+user sign	yM^
+user still	yL]^J
+user stopp	yHI]^
+user swear	yNZ
+user switch	y!Ib^
+user then	vgY
+user ther	y8X_Y
+user to	f(I+[:I@HDGHaLZUYVJZF[Y^[
+user trie	t:YKZ
+user tried	yK[
+user two	vA^HX
+user type	y:Z
+user unlock	t[[
+user used	y/]
+user want	k+F-Y@[D^
+user was	k!_@IHGPZZY
+user went	yBG]_
+user who	k)Z@^LZZG_Y
+user whos	t-JG[HHI[ZH_^
+user with	l!I([H^
+user without	vDZGJd]
+user work	y4Y
+useraccountcontrol 66048	yL_
+uses the	t@JK_ZFgY
+using it	yD[LZ
+using the	y#Z
+uso la	yM^
+uso nao	yTX
+uso non	yTY
+uso not	vTZ
+usual password	vK^
+usuario ante	y]_
+usuario convidado	y:]
+usuario de	tA[^Y_Z
+usuario deshabilitado	yb[
+usuario e	yXXdZ
+usuario en	yV[_Y
+usuario invitado	y:[
+usuario nao	q([=[DX^]
+usuario not	i(Y8ZV[Z[^[
+usuario nunca	ya]
+usuario onprem	y_]
+usuario tien	yC[
+utent cloud	yA]
+utent disabilitato	v!YbZ
+utent e	yI[dZ
+utent guest	y:^
+utent ne	yC]
+utent non	n=[^Y_YaY
+utenti non	y(^,I8[
+utenza e	y!]
+utilis recemment	yKX
+utilisateur a	v[Y]X
+utilisateur cloud	yA[
+utilisateur est	v:]X]ZJd]
+utilisateur n	q(]=YCZ
+utilisateur ne	r8Z^ZaX
+utilisation non	yTY
+utilizador nao	yLX^X
+uw account	yTYX[
+uzyc starego	yK[
+uzytkownik nie	y^^
+v host	yH^
+va al	y>Y
+va il	y9ZZ[
+va lento	yH_
+vai para	t>Z
+valeu pela	y9^
+valida en	y3[
+validita minima	v@Z
+valu provid	vN]
+van de	v@[HIR]
+van een	v:^HHJXV]
+van mijn	yH]
+vanish from	v!GHIKHPY^J__bY
+vanta #	vXZ
+varia vece	y#]X]
+varia veze	yX]
+vario objeto	yA__I
+vecchia password	q#]KZMH
+vecchia per	v1XHIMa
+vece y	v#^@IXaZJaI
+veel pogingen	r#]HIX]
+velha e	y#[KJMJh^
+velho e	yY]
+vendor dll	yJ_
+verbindet nicht	vH]YX
+verbindungsproblem mit	ycY
+vereist licenti	y=_HH
+vergessen nicht	y>Z
+verifica non	v>XaY
+verificacao e	y3HO]
+verificacao nao	t>YHJaZ
+verificacion not	y>Y?HC]
+verificar l	v3[XY
+verificar su	yXY
+verificar sua	v3[XY
+verificatiecod komt	yaY
+verification code	vHIaY
+verification email	rHHa[
+verification goes	yZ[
+verification method	kCY
+verification n	yaX
+verification sms	taY
+verification step	yC]DJHI]Y
+verificato un	yZ^
+verifier votr	v3]XX
+verify but	yCY
+verify me	tCGDcHIZGaI
+verify my	yKJZGh]
+verify with	yCHD^
+verify your	o#J3^DFXZ
+verlangt ich	yCY
+verrouill apre	y#Y
+verrouill pour	yTY
+verschieden kennworter	y/[NY
+version #	r1_HF
+version de	y1Z
+version is	v1]HH
+version not	y1^
+version of	k1^H_
+versuch #	yXX
+versuchen sie	t9I@YXZZ^
+versucht ihr	yXZ
+verweigert beim	y%a
+very long	v2[
+very password	yKZ
+veto the	vJY
+veut pas	yKJh^
+veux mettr	y+]
+veux seulement	y[Y
+veux un	yZ]
+vez al	y@X
+veze e	t#_XY
+vi har	yJY
+via graph	rDIH[g]
+via portal	y/HM]ZI^]gI
+via sms	qa]
+via sspr	tNY
+via the	ygZ
+vieja en	yHJM^
+vieja para	yM]
+vieja y	y#[9JHIh^
+viejo y	yY]
+viel fehlversuch	y#^
+viel versuch	vXZ
+viel zu	y-^2[9J
+vielen dank	v9[BZHI
+vien de	yJZT[
+vient pas	yHIaa
+viewer and	y%X
+vigencia minima	v@[
+vill ha	vMZ
+violat the	vNZ
+virtual machin	vH]R]
+vm de	yHIf^
+vms time	yRaZG
+voce nao	v(X:Z
+voce tentou	yXZ
+voicemail pin	yHZ
+voldoet niet	qIZKJN^ZJ
+volgen de	yO]hX
+volt e	yX]
+voltar a	y@Z
+volver a	tK_ZG
+vom admin	vd^
+vom connect	yf]
+von der	y;^GZ
+von entra	r-]fY
+von kennwortern	vWZ
+voor de	y-[
+voor onze	yUY
+voor wachtwoordherstel	q=ZV^ZI
+vor der	yDY]]
+vorubergehend gesperrt	rT]
+votr administrateur	qEIV^WGZ[dY
+votr compt	n3[TXV_WH
+votr configuration	yEY
+votr mot	qBZEYM^ZG
+votr organisation	lE]dY
+vous avez	rXY
+vous me	y#[9[
+vous ne	y(X
+vpn access	yHX
+vpn client	v#[
+vpn error	yH]ZJ
+vpn not	yH^
+vpn says	yHY
+vpn se	vH_
+vpn still	yMHg]
+vpn tunnel	y4]
+vpn に	yH^
+vuelv a	y+YHJbZ
+vuol due	y*Z
+vuol la	yKHh^
+vuol un	yC_
+w ad	v!^MZTY
+w chmurz	yTY_Z
+w katalogu	y3^
+w naszej	yUY
+w o	y=Z
+w organizacji	y=Y
+w przegladarc	y.Y
+w32tm resync	rBJHIRddIfH
+wacht #	vX[
+wachtwoord gewijzigd	vB[ZJ
+wachtwoord is	oIYMXhZ
+wachtwoord niet	o@GVIZ^^^hH
+wachtwoord resetten	yb^
+wachtwoord te	y[Z
+wachtwoord terugschrijven	vd^
+wachtwoord van	y(^H]ZG
+wachtwoord vergeten	tDZZ_
+wachtwoord voldoet	vN]
+wachtwoord werkt	rB[MZ
+wachtwoord wordt	t@INYd[h[
+wachtwoordherstel staat	yUX
+wahlen sie	t-^@IBJHJI]K[ZGhJ
+wait #	n@YX]aZ
+wait a	o@XX_ZJ
+wait and	rHGb]
+wait for	l9[>J@HBYHYM^NIXH
+wait one	y@Z
+wait period	y9HHHX^
+wait till	y@Z
+want #	v@Z
+want a	k>H?I@]C^IJKHNHW[
+want an	y?Y
+want another	t@^
+want at	y/[
+want cooki	v.Z
+want from	yHFIaKH
+want me	v>[HZ
+want more	yI_KI
+want my	yKIh[
+want one	yK]hJ
+want reset	y+FD^
+want sms	y?Y
+want someth	r-I?XC[IIK^ZG
+want the	e/X>I@XHFIIM^O]WZYYZFg]
+want to	Y%Z(G*F+b-H/J:Z>bBGCEH]IFKXMGNIOIPFTIUIVHWIXI[^]HaHbHgI
+want two	tCXIGJ[
+war fruher	yPZ
+wart seit	ya[
+was a	q9J>GD]HFR^Z^]I
+was able	q#DBcTIZI[I
+was accept	tB[KYhJ
+was added	v8Y:Z
+was block	yHZ
+was broken	yNYRY
+was call	yBJ]_
+was change	r(]-[ZG
+was clos	vBGY_fG
+was creat	y%Z^X
+was delet	m8^>]HF_[
+was deni	v%Y/Y
+was disabl	y)X
+was fine	y@Z
+was found	y-X
+was given	v)Z@Yh[
+was in	t>XV]
+was invit	t:[
+was join	v8^
+was left	y^]fX
+was made	y)[^Z
+was moved	t(Z=ZGI_^
+was my	y>_HE
+was not	i%Z8GA[BGD[HGOYUJVHW]ZI_GdYe[fH
+was nun	yCZZ[
+was off	t!Z1[fY
+was on	m!Y>]HD]Y
+was prevent	yF[
+was refus	tI[
+was reject	yN^
+was remov	m4X8[?[HJ_]
+was reset	q]^
+was set	o@]B]KIL[ZE
+was shut	r!_#J>[HGf[
+was stolen	t>]
+was successful	yBYMZZH
+was switch	t!X-[f^
+was taken	y=[@HHJ^]hJ
+was the	v?[@Z
+was told	t4[K[
+was turn	r)Y?]@[KHUHb[
+was updat	v/[fZ
+was used	t6YKZ
+was wrong	yR^ZH
+wasser gefallen	y>_
+watch me	y@^ZG
+way and	y?[]X
+way through	y][
+way to	j#J-E9I@JC^DYHZT]X[ZI
+ways to	v*Y?]
+we added	y8Z
+we are	t(]E[HY
+we bought	y8Z
+we built	y6X
+we can	v=aZF
+we cannot	k([7J:]=^EZVJWJZBc[dG
+we change	t<ZC_DIHJKJ
+we clear	yHHLYT[
+we configur	yHZ
+we could	y3^DF
+we delegat	y%IHJP^
+we did	yYZdY
+we disabl	y)Z
+we encounter	v3^ZI
+we exclud	yGZHZ
+we found	t@ZUX^Y
+we get	v8JN^Z]
+we hand	v>^@Y
+we harden	yYX
+we have	g0Z=^?JCGHIN[OXVJWZZZaJ
+we invit	y:]HG
+we let	y=Z
+we limit	vG[Q]ZG
+we migrat	yD[
+we moved	y0Y
+we need	oH]
+we not	i&_/J1]=YGIHEUZVHW]ZE_Zd_fI
+we only	t=^
+we put	vVZ
+we rais	yC]
+we remov	y_[
+we reset	yLZ
+we run	v%J0Z1]HI
+we see	vHZN[
+we still	v5X7Y
+we sync	v3^8[HJOHZJ
+we turn	r)XY[
+we use	m0Z7Z=JJ]LZdZ
+we want	vLZ[X
+weak password	t-]IEJY
+web e	yT]
+web login	yTZ
+web mais	yM]
+web not	yHJN]ZIbX
+web pero	yHJM]
+web server	v4JHaRHYHcE
+web vencido	yH^
+web で	yM]T[
+webmail is	yH[
+wechsel wird	y@_
+wed like	y(JH^
+week and	o8]>^@YHIVZZH
+weil die	y/_
+weil es	y@aZH
+weil ich	v+]CJDHK]ZI]]
+weiss ich	yZ^
+weiss nicht	yAZN[
+weist das	y/HJXN]
+weiter das	yHHM]g]
+weiter die	yC]TZ
+well known	y-^HIZI
+wenden sie	y!XZZ
+wenn ich	y[^
+went away	r@JB_HIZE]^aH
+went back	v]Z
+went fine	y@Z
+went through	l@YB^CIDYNIZG
+went wrong	gHJZab^
+werden admin	y*Y?JE]ZI
+werden zwei	vC^
+were deni	t%]
+were domain	yPX
+were on	y1^7XHI
+were remov	y+XY^cE
+were set	yLY
+were sorry	l9I@IWXZ_
+were used	vK]
+werkt niet	rHYMXZYdIf[
+weve been	yJ]
+weve detect	yUY
+what are	tNZZIf]
+what block	yJ[
+what can	y9bHDZB
+what connect	yGZ
+what do	o=J?GKHZ_h[
+what does	l%[&]/Y9IH^NGZ]hJ
+what else	vHFIaKH
+what happen	t4ZZZ
+what i	oHEIIMZOXZDhb
+what if	y4YDZ
+what is	k:[H_TFZahI
+what it	oHEKaZ]hI
+what now	r#X>ICXH[ZX
+what role	y(b)E*GHE
+what should	rHGZ^
+what the	k#FH]IGN]TJV[ZY
+what you	yOX
+whatever i	tN]ZH
+whatever is	yI^
+when click	vbY
+when enabl	r,[
+when he	y#Y
+when i	Z!Y%Z(Z)Y3Z>I?Z@EBJDHHHIHKFOIPFVJZ[[]]Ia]gJhZ
+when it	rHFKaZCa^hI
+when my	t*ZK[
+when open	yH[
+when our	y%J([
+when reset	k?X@[HJNY
+when sett	v(ZZY
+when she	vKY_Y
+when sign	v+Z
+when the	l%[@YK[PHZG
+when they	y7XPX
+when writ	t4Y_[
+wher can	q(I-[H[I]ZZaJ
+wher do	oH_Z[
+wher i	y(]ZG
+wher is	rZH[[a^
+wher it	y5[HY
+wher my	yIJa^
+wher should	yHFZa^J
+wher the	qHHa^h[
+which ad	y%[HJ
+which i	k%]>_HDPGZHh]
+which is	tIZY[
+which licenc	y=HH[
+which number	y3JHJIJO_
+which of	yIIN_
+which one	tHY
+which policy	yN^ZJ
+which port	yH[cJ
+which rule	vKHN_
+which was	t4YFZHJ
+whil contact	t3aZE
+whil i	o!YZI]a
+whil the	ybY
+whil updat	yZ[
+whil we	y=aZF
+who are	v9]HIP[
+who can	v9XQY
+who did	y@]ZH
+who got	yL[
+who has	y(X
+who i	yD^
+who is	vHa
+who left	yH]
+who may	v-IH[QZV]
+who not	y@[ZI
+who register	y+JDHH^
+who reset	y@]ZH
+who won	yH]
+whol company	vHJU^
+whol tenant	yHIU^
+whos password	vZH^Y_]
+why can	v@YV]ZH
+why cannot	m?_@JK^ZF
+why do	l*^@[CJKCLZZH[]
+why does	r#^@_HDKH
+why i	yZZ
+why is	r*X>I?^BIHIZZaJ
+why it	rI]KJZY
+why must	yKZ
+why not	n*]?ZB]HFL[ZE
+why on	y*Z-]HIII
+why the	v!Z
+wi fi	t#YH_
+wie bekomm	yD[HJZ[
+wie lang	y@Z
+wie richt	yH^
+wie viel	y9IH^KZ
+wie weit	y9]KZ
+wieder gesperrt	y#^
+wiek hasla	y@[
+wiel prob	yXY
+wielkiej litery	yHIIa
+wifi de	yHZ
+wifi password	tHY
+wil ik	y@[
+wil nog	tM^gY
+will be	y9^
+will er	t-Z@HC]IIK]ZFhZ
+will not	q3Z@ZHZTY
+will nur	vIX[]
+window #	kH]bX
+window 2008	q5^
+window and	v![/[bJh[
+window anmeldebildschirm	y[Y
+window anmeldung	ybZg]
+window befor	ybZcI
+window e	yM_
+window hello	k9I?b
+window in	v]Y
+window inloggningsskarm	yb]
+window keep	ygX
+window login	lbZgZ
+window logon	yg[
+window net	kHGcb
+window not	tb^
+window says	tZHb[
+window server	q4J5_HG
+window sign	o[Y
+window tell	y![#XZI
+window updat	nHYZJbJf_
+window want	yH]
+window の	vbY
+window は	vHHM^bIgY
+window 登	ybZ
+wiped the	y>^HH
+wir haben	r-Y=[DZd[
+wir konnen	yEXcX
+wird aber	t>]?^HJ
+wird abgelehnt	r@]NZZJd[
+wird als	v-^KZhX
+wird beim	yhY
+wird im	y_[
+wird lokal	yZJd^
+wird mir	v?]
+wird nicht	g-H?I@YIGNHOYZ][]dI
+wird verweigert	v=Z@[P[
+wird vom	yd[
+with #	k-Y2Z3H>JHZIYO]ZEaH
+with 33001	yF]ZJ
+with a	a!H#I)Y*[+[-Z/[3]>G@[BIIHKIMGNFPJ__aH
+with admin	yP]
+with admincount	yPX
+with an	d![#J&Y:[GYHZKJT[ZIe[
+with and	vIIK^O[
+with another	y>_ZI
+with change	y@IZ^
+with cooki	y.[
+with different	y6Z@X
+with does	yKZ
+with entra	v/JHER_
+with error	v8HH^ZI
+with everyth	v>^N[ZH
+with extension	v3_HI
+with graph	y(ZZHg]
+with his	q-II]K[LIZJ
+with intun	yHZ
+with it	j/[@IHHKIOZZFgah[
+with letter	t3^IHOI
+with must	vLZ
+with my	i!I#I3J9X:Z>[HAZcaIhI
+with new	v/HHEMagI
+with not	v>HH^KHMIh]
+with okta	y7Z
+with old	tHDMa
+with one	y*ZC]
+with our	rHZ
+with password	nJXSY
+with policy	tHHNaZH
+with reset	yZ]
+with role	y)^IJ
+with same	y_Z
+with some	y4Z
+with that	v-Y>[
+with the	X,]-F/X3D:H>Y?GA[B^CJDGGJH?IELYMZNXZE]J_JadbYcYfIhG
+with their	v=GH_
+with this	vZZhY
+with us	v:Z
+with user	y!I(_ZH
+with writeback	o=[HGJ[
+with your	k:ZEZZIcZ
+within a	y@[ZI
+within the	y@^NI
+without a	q)Z
+without any	q@GBaDZHGV[W[ZE
+without change	v[[
+without country	v3IO]
+without digit	yI_
+without plus	r3_>J
+without reset	o[[
+without the	n3]4]>GFYHHIG
+without writeback	v7YGJH^dJ
+wizard asked	y,Z
+wizard cannot	ve]
+wizard error	v,IZEea
+wizard is	y+]DG
+wizard was	yd^eE
+wohl nicht	yC]
+word block	y-Z
+word in	v-[HY
+word is	y-X@Z
+word phras	r-Z
+word to	yHZ
+wordt niet	yNGh]
+work after	r%]BZHJMXPGZJfY
+work again	rB[HIR^ZH
+work any	y1]
+work as	y)[
+work at	t(]4YBJHIZ]fI
+work but	rHIMYa[
+work computer	y/]
+work everywher	v?[MZ
+work fine	vBX
+work for	b(Y)G*J@^BHHDP^V^ZY^[bJfZ
+work here	yBHZ^aJ
+work in	k.X/^ZHgZ
+work last	y@IBIHHKJZ_
+work not	yL]
+work now	q9GBcZC
+work on	kB]HFZ_
+work only	v%Z8ZPG
+work sinc	vZXf[
+work thank	y9IB^ZE
+work with	oM]ZIgY
+would guess	y-_HI
+would help	yH^ZJ
+would i	yN[
+wouldnt let	yNZ
+writ back	]!H#H(H0J3J4]8[:J>I@GBHDJGIHBJHKFNJPXUIVIXIZY]JaJbFcYdceYfYg^hI
+writ number	y3]
+writ on	y%Z
+writ pwdlastset	y%[gI
+writeback and	v=JB]dY
+writeback brok	v1Y2Y
+writeback cannot	nGZ_YdHeY
+writeback checkbox	yd_eI
+writeback configuration	yEJH[dGeX
+writeback could	qdGe^
+writeback does	yAY
+writeback dur	td]eYfI
+writeback e	yH[
+writeback fail	g0Z1[7X<YHFRYYXZHdHeZfE
+writeback fallito	y4]HI
+writeback for	vG]dH
+writeback has	vdZ
+writeback heartbeat	yfZ
+writeback in	k,IH^ZHdZeY
+writeback is	f/I=YHHd^fZ
+writeback keys	v6]
+writeback need	t=ZHG
+writeback negato	yQY
+writeback nicht	y2[
+writeback non	o%]ZJeHf_
+writeback not	g0Z1[HH_Zd_eEfY
+writeback password	yHGd^eJ
+writeback requir	v=XdY
+writeback says	y%Y
+writeback servic	o__dF
+writeback stop	yA_HF
+writeback stopp	n1Y=XHIYYZIcYdJeJfY
+writeback target	rG[_]dF
+writeback the	y,Z
+writeback to	y%IP]dG
+writeback v2	qHcPIVIdHeIfJ
+writeback was	ydGe]
+writeback with	v0G5XH[
+writeback work	tBEH^R^ZGfH
+written back	i/[0[HIPZRZZIdIg[
+wrong admin	y,YeJ
+wrong after	y%JHJP^R]ZG
+wrong code	q#FXa
+wrong global	y,]
+wrong in	r3ZHXOH
+wrong number	yOZ
+wrong password	i#Y/[@IHFIIKIT[Z^hE
+wrong portal	yZIg_
+wrong time	qHZR]
+wrong trie	t#aXFZJ
+wrong when	yZX
+wrong with	v#JHEZa
+wrot it	v/^@[NIfG
+wurd abgeschaltet	v!Z
+wurd deaktiviert	y!Z
+wurd im	y!J^[_^
+wurd in	y?[
+wurd nicht	yV]ZI_Y
+wurd vorubergehend	yTZ
+wurd zuruckgesetzt	yBZM]ZJ
+wylaczon w	t.YUY
+wymaganych licencji	y=Z
+x #	y#J@Z
+y a	vM]
+y ahora	q@ZK]X[hJ
+y dejo	yYZ
+y dice	r+X-[IIKHO]h[
+y el	m:[>ZHJM]
+y en	vTX
+y es	y3H9IO[h^
+y est	yB]
+y hoy	y@]
+y la	l%Y@IB[GJHEIYK]NZX[ZHaIf^
+y los	y*YI^ZG
+y me	y#aHIZH
+y mi	y!]HJa^
+y microsoft	y7YRY
+y not	c!J(H)X-J7[9H:X=_?F@]BHCIDYHGIYMHOYVHaGh[
+y olvid	yDZ
+y pide	vC_
+y solo	v?ZCX
+y ya	r=[?J@[K[Y]
+y yo	t(Z9F>^VZ
+ya esta	y+YBZZJ
+ya fue	yKZ
+ya la	v-IKahJ
+ya not	k)]3G9J>a?Y@JBHDHHEIJKZOHX]Y[ZJaF
+year ago	q>aHG^Y
+year and	v?[
+year it	y![KZZI
+yesterday and	v>[@ZHJ
+yet admin	y*Y
+yet and	y>ID]
+yet the	v/ZNITY
+yo not	v([V]
+yo solo	yCZ
+you are	t+^DI
+you can	mEZaY
+you cannot	d:JEJKYVZWY^Id]
+you do	m+Y9a:YHCVJZAaX
+you enter	qhZ
+you get	y9^HI
+you have	h=I>[BJHGO^ZYe[
+you help	t#HHYZZ
+you know	qB]aY
+you may	v%Y
+you must	n?X
+you my	yDaHJOJZF
+you not	hD_UGVZZJaY
+you reset	t(JBJVHZa
+you see	yZZ
+you so	yBX
+you still	yH[
+you tell	yHZZY
+you to	yVZ
+you try	raZcY
+you turn	yU[
+you unlock	y#Z
+your account	]![%H)Y+_3]7H:[=ID[EYHDIJPJT]V]XXZB^F
+your admin	Z(H)D*F,H1J3I:G=Z@JE^HGIIPGV^WYXYZ_^Id^gI
+your company	yNZ
+your current	vZHh^
+your help	y9Z
+your last	yKX
+your licence	y=X
+your on	k%Xc^
+your organisation	[:D=^DXE]UZVGZFc^
+your own	nV^
+your password	](H-Y:[CZE]HIVHaXc[dYhI
+your quick	y9Y
+your request	yHHZ_
+your reset	v:_
+your sign	yHZ
+your system	t:]HI
+your team	v:bHGZG
+your tenant	y:Z
+your time	y9^
+your user	tI^ZHdY
+your version	t1^
+youv exceed	yXZ
+youv tried	r#ITYXZ
+youv used	yKX
+z kodem	vaa
+z zapisanym	yOY
+za duzo	vXZ
+za krotki	vI_
+zablokowan w	yT]
+zapi zwrotny	vHJYXZId]f]
+zapisywani zwrotn	yd[
+zapomnialem hasla	vDZZ^
+zbyt latw	t-]
+zbyt wiel	vX_
+ze to	yO]
+zegt dat	vK^d[
+zeichen sein	yI[
+zeigt kein	y>HH_
+zgadza sie	yOY
+zgubilem telefon	t>[
+zip file	yH_ZI
+zmienic hasla	y@GZ[^^
+zmienic ponowni	y@X
+zmienilem haslo	v@Z
+zmienilem numer	y>Z
+zoom password	yHZ
+zresetowac hasla	t:ZZZ
+zu erraten	o-aIJ
+zu haufig	y-Z
+zu kurz	rIa
+zu lang	v2^ZJ]]
+zu leicht	r-aIJ
+zu meinem	v9XCJD[K[ZJ
+zu oft	l#]@IBJHHKJXeZH
+zu verhindern	tT]
+zu viel	m#]-[3[@IHHIJKHXa
+zu wenig	yC]I]
+zugewiesen und	y*X
+zugriff auf	yHY
+zugriff mehr	v>^
+zugriff verweigert	r%bQX
+zum zurucksetzen	r%Z?]WZZI
+zur kennwortzurucksetzung	yWZf]
+zur registrierung	y+Z
+zuruck beim	y&^
+zuruckgesetzt werden	v:]BJE]ZH
+zurucksetzen am	v@XbZ
+zurucksetzen darf	yVY
+zurucksetzen fehlt	ybZ
+zurucksetzen geht	rZ]
+zurucksetzen ich	yV_ZG
+zurucksetzen ist	t([UX
+zurucksetzen link	yHY
+zurucksetzen nicht	q(IHIL^VZZDa]b]
+zurucksetzen schlagt	yZ^
+zurucksetzen von	vWZ
+zurzeit nicht	yC[cX
+zwei methoden	r*Y
+zwei nachweis	v*YCX
+zwei verschieden	y/]
+zweit method	yCX
+zwischen zwei	y@[K]
+zwrotn hasel	yd[
+あ り	e(Z9^=Z>J@JBYF[HGKIM]UJVYZD_ZcY
+あ る	r-G9F=J>_E[HCIIK]MIVJZ]d]
+い い	y+HD^[X
+い え	y+HD^[X
+い か	y9]@IZ]hI
+い が	r+]@YZD[a^ZhJ
+い こ	yh]
+い し	v9^
+い た	r![>H?ZD]K^_]
+い つ	yHHK^X^
+い て	i%Z-I3X9J:]>G@IB_CZDIG[HHIHJXKIN^OJXJZIaEdIf]hH
+い と	d!J#J+J-Z3H9G:J>H?H@[BJCGD]HGI[KZMHNeOHVJXZZEaJbIdJhZ
+い な	d!H#J(G*J+Y-H0J1^3D4I7J9H:H;J=]>F?G@GBHD_G_HCIGKHLJMZNXOIPITJUFV]WbXHZG][^I_ZaFbIcIf[hI
+い の	e!X(]*I+[-H9H:I>EBYC[E]HAIEKGMaNGOHPJVHXI]]^JbHcJh_
+い ま	Z#](Y-^3H9Y:G=I?GD^HEKELJOIPHUaV_WIXHZF]I^J_JaHbIcJd^fI
+い よ	yIXX]
+い る	[#H%I*I-_/I0J1I3]4I6J7Z8I9F:G;[=G>D?Z@DAJBGCEDCGHHIIZJJMENEOZP[R[SYTIVEWIYIZC]G^__]aZbFfZgJhZ
+い オ	y^[_[
+い ス	v>]HYZI
+い ト	y,a
+い パ	f-[:]>Z@HIHKGMaZYbIdJ
+い 番	y>Y
+い 登	y+_DI
+い 設	yN[^[
+う か	v9]@[h]
+う ご	v9^
+う す	yDXHFZ_
+う ち	vHII[U[V^
+う で	t!^9J:]BZ
+う と	n@_IJZIh_
+う に	vV^X]
+う ま	v9Z>J@IHJZahI
+う 一	n@_C[XJZY
+う 使	y>]K]
+え た	k%]>I?]@cHHIJKIMXXYZHbZhJ
+え て	g!J#b([-H3I9H>Z?H@EBJDJIHK^L]MZNITJUHVJX^ZYaHbJdI
+え な	h([>I?b@ICIHFI_M]UJVHXZZHaJbJ
+え ま	r!^-JIIKYPXZ]
+え ら	v@^^[
+え る	r#GHZM^V]ZI[^
+お ら	yd]
+お り	y9^
+お 待	yXZ
+お 試	v@[ZZ
+お 願	v9^
+か か	o3]9J>]BJHGM_ZGa[
+か っ	t3I>I?JHIMX]_a[
+か な	f#[3J4[9I>I?I@GCIH_IZKJMHXGaXbZc[f[hG
+か ら	b#I%I&[(I+J0I3Z4_5J6[9G:I;Z=]>E?H@YBICHDIGJH@I^KELIMFOIP]RITIUHVGXHY[ZI[I]I^HaGbYcIdHfFh_
+か り	o-^9]@^IGZH
+か る	o-I3]9]>[?JBJM]ZC[_hI
+か れ	q-Y9J@ZIJJYLYh]
+か わ	y9^
+か 出	y?aHJaH
+か 変	v@[gY
+か 登	vC[
+が #	n2]3^@X
+が pc	yb]
+が window	ygY
+が あ	g(Z-].X3J9G=Z>IBHC]EZF[HCK[M[NCUJVJZX_ZbJcYhI
+が か	vMXa]
+が ず	vHIRc
+が つ	yH^
+が で	r9]@[EZZY
+が と	v9_ZJ
+が な	g#J%_(Y3]4I5^:H>I?YBICIHBMIQ]TJUHW^ZD[[aIb]dZfH
+が ま	rHDMeUIW]ZJ
+が ア	yD_V^
+が オ	q0^HJLXU]^ZdIg[
+が ク	t/YJZ
+が グ	t(Z:^HHV]
+が コ	y>[_[
+が サ	vZE[_f[
+が ド	y%[
+が パ	n7ZGZU^VJZE^ZdI
+が ブ	v#H.YH^
+が リ	yB[M^ZD
+が ロ	q#[HXb[
+が 一	o3]6^?[C]DJHH
+が 不	t(_3]9JIIN[ZI
+が 二	o/_A^C_HI
+が 付	v3Z:^
+が 何	yZ^
+が 使	v-^IFKHZ^
+が 停	t4^HJf]
+が 入	q-YIaJYZ]^YhI
+が 全	vO_U[ZJ
+が 再	y+[f]
+が 出	k(]*X3I>J?EC^HEIIKJVJZ][^a^hJ
+が 切	v;]=[H]ZG
+が 動	o.XHYPXZFfb
+が 受	t>[ZZaJ
+が 古	v0[1^4J5^
+が 同	yAa_I
+が 含	t-ZIY
+が 変	v>[
+が 外	yHIdb
+が 多	tHIXa
+が 失	v!^d[
+が 始	y+]HE]^
+が 届	l>ZB[HIa]
+が 必	m5X:]=YC]DJHII]LY
+が 悪	vE^Z^cX
+が 拒	q%Z-]JZ
+が 有	oUZV[ZH^ZdX
+が 来	r>Ga]dHf_
+が 検	y]_
+が 止	t![)ZU[f[
+が 正	q3_h[
+が 残	v#Y3_DJ
+が 消	y%]b[
+が 無	d!b-I3Y9J;[<[>HBJC[HGIIKJMJO[RJVIYZZH_JaGfJhY
+が 発	yZ_
+が 登	o+I3J?^CZDHO_
+が 監	y/ZEZ
+が 短	yI^ZJ
+が 私	y:]V[
+が 空	y3_>^HIZH
+が 組	vd^
+が 落	t4^HZMJRIfa
+が 表	q+]?[O[ZJ
+が 要	y=_NY
+が 見	t(]4^HYZI
+が 誤	y,^4]dH
+が 読	y3]>_HJ
+が 足	v(^3I9IHJIbZG
+が 通	v;]HJK^ZY
+が 遅	yH^MIZJa^
+が 違	n,]6]HYR[ZJh_
+が 選	v?_[X
+が 長	y2aHJ
+が 開	yH_
+き ず	y,a
+き た	y!]B[
+き な	a!I,I-I/I0I4I6[8[9J:Z=]>b?Y@ZBGCIDGEIGIIFKGLJNGOIPYTIU[WHXIZ<[]^[_IaHcGdEeYfZgG
+き ま	a!G-I4]9H>Y?XBHIZMJNIUGZa^Ia]bIdIfIhI
+き る	oHFIIVbX^ZIb]
+き 戻	e!I(J-J0Y3I4Y8[9I:I>H?I@GBIGZHDIJKIMHNIRZUIVIXJYZ^J_ZaJbHc[d_fahI
+ぎ て	yX_
+ぎ ま	tI^ZJ
+ぎ る	n-[2_9H@ZCJHEI]KIX^ZJ
+く あ	v3XhY
+く い	v-]@IHIKIZahH
+く し	t>Z@[
+く だ	d#]-]7[9Y>I?JB[DJH]IIK]MHNHTJUHhH
+く て	t-J1^9^>JHGK[ZHa^
+く な	k#b3[9F=]>H@ZBJHFIJKGMJX]ZFaIh^
+く ら	y#I=HH^T]
+ぐ た	yTZ
+け て	y-[Z[
+け で	v8^?[C]
+け ど	t@[N]ZZ
+け な	l#F-H3I9I>H?H@YCIIGK^NIO^SZTJZG[]]^aIhZ
+け の	y?]HJ
+け ら	y/YZZ
+け 二	y*^
+け 付	r-I/XIIK]NHO^h[
+け 出	yNaZJ
+け 取	t>]aJ
+け 外	y[[
+け 失	t;[F^PX
+こ と	r-J>JDZEZI]K]ZH
+こ な	ya]
+こ に	y>[HJZ^
+こ の	o(b9J>IIJU^W[ZH
+こ ん	t9aHH
+ご ざ	t9^ZX
+さ い	d#]-]7[9Y>I?JB[DJH]IIK]MHNHTJUHhH
+さ れ	V!_#^(F)I*Y+Z,J0I1I2I4H5J6H7X8I9C:Z;]>C?_@CAJDGEIFJHBIBNYO]P^QZRGSIUEWXYIZ=[[]F^Y_GbGcGeJfG
+さ ん	y!]9Z
+ざ い	t9^ZX
+し い	c!J#I(H+[-^3I9H:]>D?FB[CHIDM^OJUIVYXHZ^]]aIbYdIfIhX
+し か	k3I>I?_@ZCaDIHFIZM[NIZHaGgX
+し が	oHJQ]R[Y]ZEdYf_
+し く	k-J3^9^@XBJHJKZhZ
+し た	V#Z(E)I,I-I.J/G0H1I2I4Z5I6Y7H8^:C;H<J=E>]?^@bAIBbDDEIFJGGHDIZJHKGMYNGQIRGSIUDVEWGX[YGZY]E^GcFdGeIhG
+し て	X!F#](Z)I*H,J-]/I0I1[3H4G6I7X8X9H:G;H=F>X?D@]AJBDCYD[EIG^HCJJKXOGP[RHSJW]XDY_Z>[G]G^HaEbFd[eIfHhG
+し な	m/]0Z6]:[>Z?JDYHGNYZI_^aIfJ
+し の	yL]Z^
+し は	y=ZK]
+し ま	f![-I3I9Z?J@FB]DIHHIGKHL]MHNJO[PXTIUJVJX]Z_b[dJ
+し ょ	y9]@[
+し を	yQYd]
+し 不	t4J8^HIZJc^fZ
+じ て	vB_ZI
+す い	t-^
+す か	r9X=H@JHaK^ZIdJ
+す が	t(ZV[d]
+す ぎ	h-^2_9F>JCIHEI_KHMINIXdZFhI
+す と	t-JZJbbd]
+す る	d![%H(b-H/J7J9H:]=I>I@YBIDJHaIGMHN[UEVGXI^I_[aJbGdFeZfI
+す れ	yDXHFZ_
+ず れ	vHIRc
+せ て	yK]Z^
+せ な	q0[>IHGX]Y]Z^_[aIfJ
+せ ん	V#G%H)I*I+I,J/J0J4Z6I8J9C:J;J=Z>Z?ZCIDZGIHYI_JIKZLHMENHRISJTIU[V]WHXGYIZ^[H]H^GaYbHeJfFgIhH
+そ こ	y:^>[
+そ の	m%G-J9[;[>]?]@JGbHHKHNIVIZIg[
+そ れ	yK^
+た い	j+[3J9J>G?_@^BJCIDIH^I^MHNIXIZH[ZaGbJ
+た か	y9^
+た が	i!Z-I/_3J9H:[=J?H@ZBIC[DIHEIHK]NJUJXH_Ia]dIfZg^
+た け	v@[N]Z[
+た こ	yDZK^
+た し	oIZKINb
+た の	g*[-I3J:J>^?^@[BJCIDIHFIYKGLXM^NHOJP[VJZFhZ
+た は	y3^9Z
+た ば	t@_ZJ
+た ま	v#H3^DJHJTYZ^
+た め	l+]@YEZHGL^TYZF_]
+た ら	j!Z#I-Z3J4I8]9I>I@XHFIZK[MINITZXZY]ZEb]dIfXhH
+た グ	yPa
+た パ	o:_K_MJZH
+た 新	yBZ
+た 電	vCXOZ
+だ け	c!J#E%](I*[+J-D/J3I4J8[9G:I;Y=J>G?[@FBHC[DGF]GIHCIZMGN]OHP[TZUIV_XHZD[_]J_IaIbJdIhI
+だ さ	d#]-]7[9Y>I?JB[DJH]IIK]MHNHTJUHhH
+だ っ	y-HI^
+だ と	t-bIXKI
+だ め	t-aIYN]
+だ ロ	y#IT]
+ち く	yXZ
+ち た	y4^HJf[
+ち て	yHIRIS]f^
+ち は	q9aG[HGU[
+ち る	yH]dJe]
+ち 間	y#]3_HG
+っ た	b#[%J(J+I-F/^3Z4H6J8J:H=_?JBGDFHAIFKaLJMHNHOHPJRYTJUGVIXZY[ZZ]]_HaEbHcIdGf]gJhG
+っ て	Y!a#J%H(F)J+H-[0J1J3H4H6I7Z8I9I:X=Z?E@DAJBFCFEJGYH@IYMHNEOZSJTHU[V]WIYIZB[I]Y^X_Ya]bYcGdXfDgIh[
+っ と	y-]D]KI
+つ か	t4^H[
+つ し	yCY
+つ な	yH[
+つ の	l%^*]A_C[DHHI
+つ 目	y8^C]
+て #	yI[X[
+て い	R#H%J&I*E,H-a/I0G1Z2H4E5H6F7X8F9A<I>F@EAGBHCJDaEGFHG_H@IZNIQHR[U^V^W^XGYFZ>[H^]_YbBcFd]eHf[gF
+て お	t9^d]
+て か	r=_@ZHIY^ZG
+て き	y!]?[
+て く	g#^-Y.X7[9H>I@IB]HZIIKbMINITGUHXJZFhI
+て こ	ya]
+て し	t!]L^PXZGb^
+て そ	y:^G]
+て と	v@[XZZ^
+て な	vIIN_ZZhJ
+て も	n#F-YCZDIHJIIKIL[N]O^T]ZJg[
+て る	vIJK^O^h]
+て コ	t>]aJ
+て ロ	v#^1^HJ
+て 入	v#^8]9HB[aFdJ
+て 確	y3G>bZH
+て 開	y#]HZXG
+で #	yR]
+で admincount	yPX
+で authenticator	y>HH_
+で cooki	v.]
+で password	ydZe[fJ
+で sspr	tPXW[Z[bZ
+で き	X!D#H%H*H+I,]-I/H0H3X4Z5J6Z8Z9F:Z;I=]>b@ZCGDHGGJJKHLIMHNEOGRISJTHV_WGXZYIZD[]]H^Y_GaFdCgF
+で し	t3]9]@[M]ZG
+で す	b!^#I-I3I4J7X9_:Z=G>G?G@[C_DGGXK^NHTIVIXGZC]Ia[bHfIgJhH
+で の	yEZ
+で は	c!Z)Y+Z-I3I4J6J9H:G>F?^BHC[DGGJHAIIKGMZNJPHSIT^UaV[WJXIZD]]^IaIbXcIdHeIfH
+で も	rZZ
+で ア	y>_ZI
+で サ	v1_H[cJfJ
+で セ	yD[U]
+で パ	m(J/J0^6^:JUZV]ZF^ZbXdH
+で ユ	t!aV]ZI
+で ラ	vHId[e_
+で リ	j!I%I(F:a=Z?JBIEXPJU^VDWIZC^Yb]cYg^
+で ロ	qN[T][Z
+で 今	y@^
+で 使	y?^ZJ
+で 入	t:]B^IJMIZHb_
+で 全	yB[N]
+で 再	t@ZcYg^
+で 同	yG^VH
+で 変	l/]7[:]>I@FBZHIM]ZG^Ig[h]
+で 待	y@[XZ
+で 拒	r/[N_
+で 書	q0[4[HHR[ZIc^fY
+で 無	y!^LY
+で 番	y3IO^
+で 登	y+ZD]HG
+で 管	tE^d_
+で 落	yS]e]
+で 認	yDZ
+と う	v9_ZJ
+と が	tDZEZK^ZJ
+と き	y?]HJh[
+と し	y@]
+と だ	yNaZJ
+と の	vc^
+と 一	vC^OZ
+と 出	i-^.X@JHHKFNZO]XJZZ_ZdZh[
+と 拒	yI^
+と 数	yI]
+と 表	tNZh^
+と 言	c!I+Y-_3I9F>G?I@YBICYDZHGIZKYMIN[VJX]ZG]JaJha
+と 違	yK^OX
+ど う	t9[@IHZZ[
+ど こ	tDGHYKJS^TIZa
+ど の	yN^
+な い	M!?#?&F(^)H+^,D-<.H/I0[2F3X5Z6^9=<F>Z?_ADB<ECFFGZHIJDMXN]PGRBSHTIUEW_YZZH[[]G_]a_dBeIf^hJ
+な が	y-^H[IG
+な く	i#b%Z3Y9G=]@IHGKIX]ZIaI
+な し	i#I%I&]9J:J;]<Z=I>J@JDZHDL[MXT_U_VIWIZGbId[fJ
+な ぜ	t#F*^@JHGZ^[^
+な っ	c#](J-I3H9]:I=[>G@XBJCJHEIIK[MJVZX_ZF]J^XaGbJfJhH
+な の	g#F(J*^+[-[3H:_>IDGHFIZO]VIZH[]
+な り	y#^9GZ[
+な る	yHHZJa^h]
+な ラ	y=_HI
+に #	t2[3^CJHJI[OI
+に sms	y?[aX
+に sspr	yS^
+に か	y3^>^HH
+に し	i(I-Z3J9X>I?]@XBJCJHFI[K]MINGU^VJXIZCaHb]dahI
+に す	q.YH_UIdIe[
+に ち	t9aHH
+に な	d#F(J*X-I3I=J>G?Y@HCIHHIIK]MINJTJVZXZZX[]^X_Za[hI
+に は	o([*^7^?JHXNJ_]dJ
+に も	t>I@]HHKJZ]a^
+に よ	v-IU[^^d]
+に ア	v>Z?HHIZIa_
+に エ	yO]
+に コ	tF^HGaY
+に チ	tHJLZ^[d]
+に パ	tMZZFd]f]
+に リ	r:IBZHGS]UHW^ZGb^
+に ロ	r#YMYT[
+に 一	v@[A]_I
+に 他	yC^JY
+に 何	vH^LYX]ZJ
+に 使	r>JIJKc
+に 入	rG^V^
+に 出	y/Z?^OI
+に 反	yN^g]
+に 合	yN_ZI
+に 同	yA]HJf_
+に 問	rE[Z_cZ
+に 変	t@[HIL]M]
+に 失	vBJZ_e[
+に 対	yI[_^
+に 届	t4]>]HJc]
+に 履	y5]KY
+に 必	v=YHZUHd^
+に 戻	r0^HJK_ZDb_dI
+に 拒	yIIO_P]
+に 接	t4[H]cZ
+に 時	yMXR^
+に 本	y+]DIHJ]^
+に 権	y%[
+に 無	yD__[
+に 登	y+]
+に 管	y*^
+に 進	y:]X]
+の #	y3_DJcX
+の dc	y4^M^
+の ou	v%^CHGa
+の か	y(^*]
+の が	y#ZK^
+の た	r+]EZHGL^ZG
+の で	e!I(H-Y3Y:^=I>^?H@^BZCIDYE]HHIYKHMGNIUJVG^JbJhZ
+の と	y?]HJh[
+の に	a!I#E%J(J*Z+^-D3D9F:I;J=J>C?cBHC[DCGJHAIYKZM]NDOaPZRJUJVZXFZH[^]H^J_JdIgIh^
+の の	y@ZK]
+の は	vM]O^
+の ま	m!_%I@JL]MXZHg_
+の み	v=ZV[
+の も	t-J3I>^@HHIKZOJ]^
+の を	l-Z>H@IHBIGKZMdNIOIXJZIhc
+の ア	n%ZAZG]L[V_
+の エ	yE^ZI
+の オ	v;]A]G]_G
+の カ	yHaZJ
+の コ	t>J?[C]HJaZ
+の サ	v2[bY
+の ス	y#IG]HHT]
+の チ	t;]G[LY^[
+の パ	](^-G2a:E>I?I@FBGDHF^GHH[IGJ^KaLIMEN_PJUHVGWZZ<[H^GfHhc
+の フ	r7Z8aA]HY
+の プ	yHY^[
+の ポ	y:]HJN]
+の メ	qHYM]PYV_
+の ユ	m!H8]=]A]D]HIVH_abI
+の リ	j(J:I=JBZEZHHQXU^VHWJb^dHf^
+の ル	vG]N^ZI
+の ロ	t#^HZTJZJb]
+の 一	v-[I]ZJh]
+の 二	y*]A[
+の 人	q(Y;I@YF^G[HJV_ZH
+の 件	y9^
+の 名	v-]F_KJ
+の 問	vHJZ]c]
+の 変	n@aLZZ[hG
+の 対	yG_
+の 形	v3a
+の 後	y9[?IHJ]_
+の 接	rZIcc
+の 数	yI]
+の 方	t?^CX
+の 時	rHIRecJfH
+の 暗	y<YH[
+の 書	yZFd[f]
+の 最	y@]e[
+の 検	yCXO]
+の 権	t%_;YH]
+の 画	ybZ
+の 番	t3H>bKFO[
+の 登	t+]B[D]HF
+の 確	vC[
+の 管	y(],]
+の 継	y;_
+の 要	vI[KIN]
+の 設	t9JH]V]d]
+の 質	t*[?_
+の 選	t?aCJHI[^
+の 電	r3X?^HZOIaY
+は sspr	y?^PYZI
+は あ	yV[d]
+は そ	v%J>[[Xg[
+は で	tHII]VaZJb]
+は ど	y#IDHH[T]
+は な	t7^HFT]V[
+は ま	v#IT[
+は も	r9J>_@XHHK[X^ZJaH
+は オ	t7]d_
+は ク	yP[gY
+は セ	v)^*YHIUZ
+は パ	vZI^a
+は ボ	y(]9ZHJ
+は リ	o!J(I)[5]7[?]HGUGV[ZI
+は 一	rCX
+は 不	y)]C^
+は 使	k?]CJHHI_KXM]
+は 分	y-^>HH[IG
+は 前	q-J3I>]@JHGIIKZM_OJg]
+は 古	rHIMcZI
+は 変	v#I@ZTYg[
+は 成	y/^B]TI
+は 書	vG]gZ
+は 有	y!]V[
+は 無	t)[HZUIa_
+は 覚	yZZ[Y
+は 解	yT]
+は 通	v%_C[
+は 電	y?^
+ば か	t@_ZJ
+び 出	v+[Q_
+へ の	rMXQYZJca
+べ な	v?Y[[
+ま い	v!^-_NDPXZI
+ま う	yL^ZHb^
+ま く	y@IHJZahI
+ま し	a!Z#^%X(I-F3H9[:I=I?H@EBdCZDGHDIYKGLJMZNGOIPITHUHVJX[Za]IaEbHfJhH
+ま す	Z#](Z-J.Y3H4J7J9a=H?I@FBYCHDHGJI[KJLJMZN[OJWJZ][J]I^J_JaHbHfI
+ま せ	V#G%H)I*I+I,J/J0J4Z6I8J9C:J;J=Z>Z?ZCIDZGIHYI_JIKZLHMENHRISJTIU[V]WHXGYIZ^[H]H^GaYbHeJfFgIhH
+ま た	t#Y3]9Z@[
+ま だ	k#H9J@ZBJDZHDIIMeT[UIW]ZI
+ま っ	t![HGRI]^f_
+ま で	l>J@[BHHHIIK]M_XXZE]^f[
+ま ま	i!^#G%I(J3^=J>I@IBHCJHGKJL]UIZ[bIga
+ま り	y3[@Z
+ま れ	r-ZH[IY
+み と	y+_DI
+み な	v+_DGTY
+み の	v+]HGV]
+め た	yU]
+め だ	y-]IZ
+め な	r3[:]>^HGX[Y^ZIaI
+め ら	n!])Z*Y+[-JCZDHU[
+め る	rI_M]
+め ア	yTZ
+も う	i-H3J9G>_@aB[CZDHHFIJKYMJOJX]_[aGhI
+も な	vHJT[a_
+も の	n-Y3H>]HGIIKbOHXIZHhZ
+も や	yX_
+も メ	t3HD_HIaZ
+も 何	yD^HHaY
+も 入	r3Y>I@ID]HGKJLYZ]]^
+も 問	yB[HIaY
+も 登	v3HD_
+も 試	yX^
+も 間	y#Y
+や す	r-bIG
+や り	yX_
+ょ う	y9]@[
+よ う	n!^@^HIUJV]X[ZG
+よ る	yU[^^
+ら し	q-]9I>I@ZIFK_MJV[XIZIh]
+ら ず	t@J]^d]g[
+ら な	g#I+[/J0^3J4]6J9J;[>H?JBJCJDIHYIIK[MYXJ^JaIbHdHfJh[
+ら の	y@]JZ
+ら は	yb]gZ
+ら れ	f![)Y+Y3H9J:J=J>[?J@]CXDFHZIGKHMINGOJPIUYVIXIZ^^YaJhH
+ら リ	y=]PZ
+ら 書	r4I8^YbfY
+り が	v9_ZJ
+り す	yX_
+り で	q4]@aZI
+り な	t(^3]C[DJIYOHZJ
+り ま	d!J#[(Y-G9^=Y>H?J@GB]CIHEI^KHM[NIUIXH_ZaIbJcXdI
+り 返	y9]f]
+る #	yI]
+る い	yHHX_[X
+る か	y-]I[
+る が	k(J-G3H9I=^>]?H@IC[HEIFKGM[N^O]VIXJZC[^aHb[d[fIhI
+る こ	yEZI^ZI
+る と	k-Y9I>I@YHHK[N]XJZ[h[
+る の	n+I-F3H9J>I?]CHDHHHIZKHObV]h[
+る よ	yV^[X
+る ら	v-^9J@[IFK[XJ
+る パ	y-]U[
+る 単	y-Y
+る 必	t#G.Y:Y[^
+る 方	yHaUI
+る 権	v%J(_ZH
+れ た	_![#]%J(I*I+I-[3H4J6I7J8J9C:a;J=I>X?ZBECGGIHYKaLIMENDOHP]RZUHVHX_ZC[[]G^IaGbGcJdYfI
+れ て	[![#G%I(G*I/I4J6J8J9G:G;Y=]>a?Y@DBFCFD]GIIJKELJMFO_PFR[SJWZXFYJZA[I]^^[_HaEbGcHd]fGgIh]
+れ で	v=^HJh^
+れ な	c!I#[([)I*Y+^-F3G4I6I7J9F:G;Z=I>I?E@YBGCFDDGYIFKYLZMXNFOZPIRITIUIVHWIX[YJZ^]H^X_IaXbIc[dGfHgZ
+れ に	y-]HHZJa^
+れ ば	yDXHFZ_
+れ ま	a!Z#X%Y(J-E3J9H:I=J>I?Z@HBcCZDFH]IZKGM[OJPJTIUIVIXHZZaDhH
+れ や	t-^
+れ る	_!H%J(J+Y-F3G7Y9H:I;J=I>G?G@ZBIC_DZHCKILYMFNaO[PZRJTJVHXGZZ]J^I_JaHb[cJdIh^
+れ ろ	yIZh]
+れ 直	y6^8]HJdG
+ろ と	yIZh]
+わ か	t9^@HZC[_h]
+わ せ	yK]Z^
+わ っ	r/^=^>X
+わ な	v-J6^HJIINbZHdIhI
+わ ら	v#ITYg^
+わ り	yB[
+わ れ	c!J+Y-Y3J9G>H?I@ZBICYD[HHI]KZMIN]X]ZHh^
+を な	v>Z
+を リ	k%J(cEYH[UIVJZGbJ
+を 一	yW[d]
+を 何	vX^
+を 使	o*X,[7Z>I?ZKIU]V]ZI
+を 入	m-Z6^>J@JDJHJK[N]XJZHdIh_
+を 利	y0]4^HJZI
+を 取	y,]HHZ_
+を 受	y/]
+を 含	yI_
+を 変	k>]@YHZ^bhH
+を 外	r#]8]=[?^G[HGNJTJdH
+を 失	y>bHGZI
+を 強	y%]L]
+を 忘	n:[>IBHDXH^MIZ^
+を 押	yHIa_bZ
+を 持	y)_7ZUJ
+を 更	v+[1^DJMJfZ
+を 書	y%Xd]
+を 有	o(I.YH[UZZGd[e_
+を 止	t!^U]
+を 求	o+[C[DHLXM]
+を 満	nIZKINcZJ
+を 無	tH[UY
+を 聞	vM^h]
+を 要	vHIM][Y
+を 見	y+]5]DI
+を 設	v*]HY
+を 許	y.YQY
+を 選	y-]K[
+を 間	v#IXahZ
+を 防	yTZ
+ん で	v-]3]K^ZI
+ん に	t9aHH
+ァ イ	t2]H_c[
+ア ウ	m#Y(ZHXTZc_
+ア カ	^!a#X%_(F)]-H0I2a3X:Z=H>I?I@IBHCHDZGZHDIHKILYMHNIRJUEV_WIZE^]_IaJbHcIdIfHgIhI
+ア ク	l%a0Y;]=I>XDJZ^
+ア プ	o(J=J>]?aC]HFVHZFa^gZ
+ア ン	vAbHJQY
+ィ の	y*YJY
+ィ ザ	v,[dGea
+ィ ル	tG^J^VH
+ィ 情	vC]D[
+イ ア	vH]QYc[
+イ セ	o9J=dH]ZF
+イ ト	f#J%X(I,[4J6Z7Y8Z9JBHMIRJTIUIVIZF[J^JbGcJdce_fZ
+イ フ	y3_
+イ ベ	t&]e^f[
+イ ル	y2]H[
+イ ン	b!I#I(H)H,J-I/J0J3H4^5]6I7]8]:H=G>G?J@IBXDIGJHHIIKILZNIP[QXS]TYUHWJXJZ][]]J^I_IaIbZcGdGeJfG
+ウ ィ	v,[dGea
+ウ ォ	yH]c[
+ウ ザ	t.Z]Zb]
+ウ ト	o#Y(ZHGTZc]
+ウ ド	g!I#H%J/b0_6[AZBIGIHGJXNJT^ZH_^bIdFfJ
+ウ ン	^!a#X%_(F)]-H0I2a3X:Z=H>I?I@IBHCHDZGZHDIHKILYMHNIRJUEV_WIZE^]_IaJbHcIdIfHgIhI
+ェ ク	m0I;[A[G[HX_b
+ェ ッ	o;]G[HILYZI^_d[fI
+ェ デ	r,[7b
+ェ ン	r-]0cHIZJ
+エ ラ	h!Z&[(I,Y3I4J9J:J=I@XBJE[O[VIZb^JbIdIe[fGhJ
+エ ー	r-]0cHIZJ
+ォ レ	q8dA]HG_ZdI
+ォ ー	yH]c[
+オ フ	vHJUa
+オ ブ	o0J;[A[G]HH_b
+オ ン	b!Y#I%I(F)J*J,Y-G/_0Z3I4H6_8I9I:G;J=F>H?H@HAXBHCIDHEaGGHBIIKHMGNZRJSITIUEVFWIXJZC[I]I_[aHc[d^e[fZg]hH
+カ ウ	^!a#X%_(F)]-H0I2a3X:Z=H>I?I@IBHCHDZGZHDIHKILYMHNIRJUEV_WIZE^]_IaJbHcIdIfHgIhI
+カ ス	yH]
+カ ル	t!^E^HJN[ZH
+カ ー	tAbb^
+キ シ	yHIcb
+キ ャ	v>]HHM[]^
+キ ュ	r*XC]D[QZ
+キ ー	y?bHHVIZH
+ク が	j(J:J@ZBJMJUJZD^Zbdd^fI
+ク さ	i#Z.XTZ[]
+ク だ	y[[
+ク で	y=]
+ク な	y;^d]
+ク の	r%ZHEdYe_f]
+ク は	yH[T]
+ク を	m#]6^G[HHe[
+ク ア	r#Y6^HHTZ
+ク ス	yH^
+ク セ	m%a;]=I>XDJZ^
+ク タ	l%]2[4J8^<__^
+ク ト	n0I;[A[G[HHZJ_bd[
+ク ラ	g!I#H%J/b0_6[AZBIGIHGJXNJT^ZH^J_^bIdFfJ
+ク ロ	y#HB[HZ
+ク ン	r,dHHR]ZJ
+ク 画	yba
+ク 解	q#F1^B[HJ[^
+グ イ	vHJMYVJZ]b]
+グ エ	y0_
+グ オ	yLYb[
+グ ル	l(I?IDJG]HGNJPbUJVeZI
+グ レ	v(Z:^HH
+ケ ッ	y9]BX
+ゲ ス	t:cZH
+コ ネ	n%]2[8^<_HE_^
+コ ン	k#[%I-I4]5]:[>JBJF^GIHYM_NJZDaIbIhI
+コ ー	d-H3I9I:J>_?X@HBZC[G[HBIIKGMHNJXaZG_JacdJhI
+サ イ	k7Z>HB[H_L[MITIZZ[^cI
+サ ポ	y1_HI
+サ ー	a!H#I%J(H)[*J,J-G/J0I1H2Y3H4_6Z7H8J9H:G=G>G?H@HCIDHEJGIHHIGKHNHOJPIRaSZTJU_VFWIXIY^ZC[I]I^J_IaGbGcYd^eJfbgIhH
+ザ ー	]!^#I%I(_*G+I-F/H0H3G4H6H8Z9G;Y=X>F?F@GA^BGCIDXEIGHHBJIKGLIMGNGOHPXRISITIUGWIXHYI]^^[__bZcHe]fGgIhG
+シ ス	yHIR]U]
+シ ュ	r9IF[G[HGMaS]ZJ
+シ ョ	n,Z7aHHR]ZI]^^Z
+シ ー	g(I*_-]7J:H=J>J?[@JBIDIEJIJKIMINcPJUHVIWbZDbIcJdIgJhJ
+ジ が	yS]Z[
+ジ の	y.XH[
+ジ ェ	i-[0b;[A[G[ZH_adI
+ジ ョ	y0_
+ス が	k%Z=^UbZIf_
+ス で	y>[HZ
+ス に	rF^HEUYZI__f^
+ス の	y=HH_g]
+ス を	r(J=[UZZ_d^
+ス ア	y2[
+ス キ	y?^D]ZI
+ス ク	r(^@]ZIgY
+ス タ	yH]
+ス ト	k(J8d:b=IA]B[HFUIVJZG_ZdI
+ス ペ	y__
+ス マ	l>]M[T[ZHa]b^
+ス ラ	yF]QZ
+ス ワ	P!F#H%I)H*H+H-_.I/X1I2^3G4G5I7Z8G9I:X;H=E>J?C@IAHCGFIG]JZKZLXMZNYOIPHQIRGSGTFXFYIZ^[[]H^[_EaEcFdYeGfJgGh]
+ス 拒	y%[PY
+ス 環	yd]
+ス 許	v%];^
+セ キ	r*XC]D[QZ
+セ ス	m%a;]=I>XDJZ^
+セ ッ	V#H%H(Z*H+J,I-I/H0I1J3H4I5Y6H8I9I;H=ZAJB]CHDGE[GHIIJIKHLHNFRHS[THU]VXW_XHZY[J]Z_HaYdBeHgXhH
+セ ル	o)^UcZJ]^fJ
+セ ン	k(I9I:J=dBJH]MIPIUJVIZEbIc^dIfIgb
+セ ー	vHIZ^aY
+ソ コ	q#[H^MaZG
+タ が	y%XDX
+タ ア	y%]2]
+タ ス	y__
+タ ム	yH]
+タ ン	r(a:]HG
+タ ー	g(I4]:I=I>J?JBJDJG[HbJ]MINJPJUIZHaIbJc]dIfHgb
+チ ェ	o;]G[HILYZI^_d[fI
+チ ケ	y9]BX
+ッ ク	X!F#_(F)I*I+I,X-H/H0H1Z2I3H4G5I6^7F9G:G;Z<J>G?F@FAJCHDGEIFJIHJIKGMDNGOIPJQJRGSITdUGVFWIXYYIZA[b]H^[_GaGbZcGdbe]gGhG
+ッ シ	q9IBJF[G[HFMaS]ZI]^
+ッ セ	vHIZ^aY
+ッ ト	V#G%H(Z*G+J,I-I/G0I1J3H4H5Y6H8H9];H=ZAJB]CGDGE[FJGGHXIIJIKGLHNFOJRYS[TGU]W_XHYJZY[J]G_HaYdBeHgXhH
+ッ プ	v6^D]R]
+テ ィ	m.X0YC]D[HIJXQY^[
+テ ナ	r:[BJHIUaVIWaZI
+デ ス	t(^@]ZI
+デ レ	r,[7b
+デ ー	yc_
+ト が	_!c#Y%H(F-J/I0a3I4J6J9J:Z=G>I@JA^BGDJGIMHPIUYWIZ^[I^I_^aHcIdEeJf]gI
+ト さ	t#XBZM^ZD
+ト し	vH^g]
+ト す	r%J(_:XEZZG
+ト で	b!G(Y-J3J7Y9X:^=]>[?Y@FDYEIHBIIKIMZNJPYUZV[Z@[I^HaIb[dIfHhJ
+ト に	m!I%Y(J2Z3J7Z:[A]BHCJD^HGUGVIW^Z]bJ
+ト の	i!I#I%a(I-[2_8]:I;[BZGIHGMJS]UIVHZG[Y^Z_JbI
+ト は	h!H%H(J)^=IB^DGG]H]MJPYT[UGVZZI^Z
+ト を	j![(F3[8_:IBJDHHYQXU]VZW[ZC_ZbXdE
+ト バ	g#J%X(I,[6[8ZBHHIMJRJTIUJVIZFbHdce_f[
+ト ペ	yH[S[
+ト ボ	v(]
+ト ポ	y*]W]
+ト ユ	y:]ZI
+ト リ	yb[d]
+ト ロ	t#H4^5^HFJYT[ZI
+ト ー	r,dHHR]ZJ
+ト 不	t=[EZPZZH^[
+ト 呼	yQ_
+ト 時	v5]?HHHa_
+ド か	yJZP[
+ド が	]%J(G,[-Y/^0]2^3I4J6H7J:G=J>]?I@EB]CJDHGHHAJJKDLIUGVIXIZ_[I^H_Ia_bFdDfHhc
+ド だ	v?[T]
+ド で	k,Z.X/XBYHIKZM_ZFdGe_
+ド と	y6^
+ド に	l-]HIIZK^NIS]ZG_^hJ
+ド の	e-Z:I>JBHHHL^U_VI^Ib^f[hF
+ド は	f#I-H/]7^C]IJKZNIZD[aaJd^hI
+ド も	y>_HFN[ZH
+ド を	]%H(^-E/I0J6]:a=I>E?HBEGIH^IHNEPJUFVGWJXa^__Ia[bFfHhI
+ド パ	y.YJY
+ド フ	vJ^
+ド ポ	rNc
+ド メ	i%Y)I4_5]7^8]=JHDMJP]T[VJZFbIdJfJ
+ド ユ	yA]_[
+ド ラ	vPYdZ
+ド リ	m%Z(G:JH[UZV_W]ZFdJ
+ド 同	t0bG_HIdI
+ド 変	tBXZZ^Z
+ド 失	y,]e^
+ナ ン	r:[BJHIUaVIWaZI
+ニ ン	y0_
+ネ ク	n%]2[8^<_HE_^
+ノ ー	vBZHHM[b_
+ハ イ	y3_
+ハ ッ	yG[M^
+バ ッ	g#J%X(I,[4J6_8Z9JBHHHMIRITIUJVIZF[JbHdce_fZ
+バ ー	g-J1J3I4a6[=I>I?I@JBIGJHGIIKINJRaUIV^Y_ZEaHbJc[dY
+パ ス	P!E#H%H)G*H+H-_.I/X1I2^3G4G5I7Y8G9I:X;H<J=E>J@HAHCFF[G[HJJYKZMYNYOIPGQIRGSGTFXEYIZ^[Z]H^Z_EaEcFdXeGfJgGh[
+パ ソ	q#[H^MaZG
+パ ー	v.Y:_HJJYZH
+ビ ジ	y0_
+ビ ス	h!J(J)]-J2Z7J:I=JBYMJS]UaVIZGbIcJd[fb
+フ ァ	t2]H_c[
+フ ィ	tG^J^VH
+フ ェ	r,[7b
+フ ォ	q8dA]HG_ZdI
+フ サ	q)^UcZJfJ
+フ ン	y3_
+ブ ジ	o0J;[A[G]HH_b
+ブ ラ	r.Z]Yb]
+ブ ロ	r#F.YH]X^
+プ か	y6^P]
+プ に	tHJP^Vb
+プ の	tHJVb
+プ シ	yR^^[
+プ デ	t(^@]ZI
+プ リ	l(I:J=I>]?a@JC]H[MJNJVGZEa^gZ
+プ レ	c!Y#J%I(F,I-G/_0Z3I4I6_8J9I:G=[>H?H@IAYBICIDHEaGHHCIHKHMHNZRJSJTIUFVFWIXJZD[I]I^G_[aHbGc[d^eIfZg]hI
+プ ロ	l0^4I7^MJY]ZJ^[cafH
+ヘ ル	t(^@]ZI
+ベ ン	t&]e^f[
+ペ ー	rHZS[ZJ__
+ホ に	y#Z
+ホ の	yM]
+ボ タ	r(a:]HG
+ボ ッ	v9ZH^
+ボ ー	v,]HJS^ZJe^
+ポ リ	g(J*_-]7J:H=J>J?[@JBIDIIJKIMINcUHVIWbZDbIcJdIgJhJ
+ポ ー	o+X1^:[BJDYH^cJfH
+マ ホ	n#Y>]HYM[ZIa]
+マ ー	y#IHET]b^
+ミ ス	oEYHIN^ZIcYdag[
+ム が	y5Y=_
+メ イ	i%Y)I4_5]7^8]=JHDMJP]T[VJZFbIdJfJ
+メ ッ	vHIZ^aY
+メ ン	tPZV_
+メ ー	f+J-I3[4J9I:J>Z?^@IBICXDaH[IGKIMZNHUJVHXIZD]Ja[b]hJ
+モ ー	v.YQ_
+ュ リ	r*XC]D[QZ
+ュ 同	yG[M^
+ユ ー	_!_#J%J(a)X*H+I,I-G/I0I3G4H6I7X8Z9H;Z=Y>G?F@GA_BGCIDYEIGIHCJJKGLIMGNGOHPYRISJTJUGWIXHYJ][^]_acHdYeIfGgIhG
+ョ ニ	y0_
+ョ ン	o,[7aHHZI]^^Z
+ラ イ	c!J#I(G,Z-J3I4I6Z7I8Y9G:I=d>J?J@IBGDIGJHYIJKJMHQZRITHUHVGWJZB[I]J^J_IaIbFcIdbe_fZgIhJ
+ラ ウ	e!H#H%J(J-J.Y/b0_4J6[=J>JAZBIGIHFIJJXNIT]VJZG[J^J_^aJbZdFfI
+ラ ー	f!Z&[(I,Y3I4]5]9J:I=H>J?JBIE[MINJO[PJVHZb^I_JbHdIe[fFhI
+リ の	v?_HIVJZIa_
+リ シ	g(J*_-]7J:H=J>J?[@JBIDIIJKIMINcUHVIWbZDbIcJdIgJhJ
+リ セ	W#H%I(Z*H+J,I-I/H0I1J3H4I5Y6H8I9J;I=ZAJB]CHDGE[GHIIJIKHLHNFPXRIS]THU]VXW_XHZY[J]H_HaZdBeIgXhH
+リ テ	r*XC]D[QZ
+リ モ	yQ_
+リ ン	nH_ZFbd
+ル が	o3J:[>H?IDHH_M]ZHa]
+ル で	yH]U]
+ル に	r3_>YDHHFN[ZIa^
+ル の	v?[G]HJN[
+ル も	q3G>IDcHGaY
+ル を	v)^?[HIUIY^
+ル タ	tG^J^VH
+ル フ	q)^UcZJfJ
+ル プ	t(^@]ZI
+ル ボ	yH^
+ル ー	i!J(I-I:I>J?HDHG_IIMHN]PbUIVeZF]JaIdJ
+レ で	q!^/^6^7[ZJ^J_JfJ
+レ の	t6^PZ_[f^
+レ ス	q8dA]HG_ZdI
+レ ッ	y.YH[
+レ ポ	v+YDZH]
+レ ミ	n-J=^EXHHN^ZIcYd_g[
+レ ー	m(Z,Z4^7a:]HE
+レ 構	y/JEa
+ロ キ	yHIcb
+ロ グ	n5XHHLXVHZ[]^b_
+ロ ジ	yH]
+ロ ッ	^!H#a%I(I-I/J1[3J7I:J=I>J?H@ICJDJGJIIKIMGNIPJTdVJXZZF[c]J^J_Jb]cJdGfJgJhI
+ロ ビ	y0_
+ロ ー	m!])^4]5^BZE^HDNZUHVIZEbI
+ワ ー	P!F#H%I)H*H+H-_.I/X1I2^3G4G5I7Z8G9I:X;H=E>J?C@IAHCGFIG]JZKZLXMZNYOIPHQIRGSGTFXFYIZ^[[]H^[_EaEcFdYeGfJgGh]
+ン sspr	y3]
+ン が	m(_:]H[MHV[ZI^Z
+ン で	l#[7]HFQZT]VIZX[^bIhJ
+ン に	v4[MY^Z
+ン の	v,[HIZ^
+ン は	yMaZI
+ン を	v,]8^
+ン イ	m>HB[H[L[MITIZZ[^
+ン カ	yAbHJ
+ン ク	rZGbd
+ン グ	y0_
+ン コ	v4^5^HHJYZI
+ン ス	o9J=dH]ZF
+ン タ	mH]V[ZJc^fJgb
+ン ト	Y!_#X%^&[(D)Z+I,H/H0a1J2_4Z5[6H7G8H9H:];H=E>G?G@GBDCGDXEHFJGXH?IGKGMENFOJRHSZTIU[V]W^XJYIZ@]H^Z_FaGbCcGdFe[gGhG
+ン ド	v7]
+ン バ	tPZV_
+ン プ	c!Z%J(G,I-G/_0Z3J4I6_8J9I:G=F>I?I@IAYBICJDIEaGHHCIIKIMHN[SJTIUFVFWIZD[I]I^G_[aIbGc[d^eIfZg]hI
+ン ボ	y,]e^
+ン 時	yL_
+ン 画	tZIbb
+ン 管	t)I,[P^
+ー id	yI[
+ー か	y4]gZ
+ー が	b![#I%J(F)J*I+J,J-F/I0H1I3F4_5[6H7I8I9G:^;H=G>F?F@HA[BGCGDGEIGIIEKGLJMFNEOYPHRFSJTJUGWaXHYZZ^]]^H__aEbFcZeJgJhH
+ー だ	y8^
+ー で	f!H(H*J-H6]:H;Y=H>H?a@IBIDIEXG[HXIJKJMGNaPHUHVZWI]JbYcJdIfJg_
+ー に	n-_AaHIJXNGZZ_Z
+ー の	k;YEYRaZGbZc]fG
+ー は	n(I)[7[?^MJVIZF^_
+ー を	l*]4^?IHHN^UJVJWZY]ZH]Y_]dJfJ
+ー ア	y([
+ー カ	t!^E^HJN[ZH
+ー ク	q,d.XHHR]ZJ
+ー ザ	_!_#J%J(a)X*H+I,I-G/I0I3G4H6I7X8Z9H;Z=Y>G?F@GA_BGCIDYEIGIHCJJKGLIMGNGOHPYRISJTJUGWIXHYJ][^]_acHdYeIfGgIhG
+ー シ	r,[7b
+ー ジ	k-[0cMJS[ZZ_Jb]
+ー ス	vQZ__
+ー タ	r4^:[HYc^fJ
+ー テ	y.YJY
+ー ト	h#G(I*[,J-H1^4I6J9I:]=J>I?H@JCJDXGJIIKIMYNIQ^RITZUIVIWIZEaIbbcIdFeJf]hJ
+ー ド	N!D#F%G&I)G*G+G,^-^1H2]3E4E5G7X8F9F;G<I=D>[?G@FAFEJFHGZHHJYOGPFQHRETEVIX]YGZ][Z]F^Y_Ca_b]cEe_fHgFhZ
+ー バ	i-J1J3J4a6[=J>I?J@JBJHHIJKIRbVJY_ZFaIc[dY
+ー ビ	h!J(J)]-J2Z7J:I=JBYMJS]UaVIZGbIcJd[fb
+ー プ	k(I?IDJGaHFNJPbUJVeZHaJdI
+ー ラ	v4^5^HHJYZI
+ー ル	d!I#J(I)]+I-H3Z4I9I:I>Z?^@IBHCZDaGZH^IGKHMXN[OJPJSIUGVGXIZC]Ia[bIcYdJfJhI
+ー ン	yV]
+一 つ	k%^3I9J>J?ZCfDIHFIIKIOJaI
+一 人	y;]Z[
+一 回	v9]@^HG
+一 天	v@^
+一 度	m@^W[ZXd[
+一 日	t#J@[Xb
+一 時	m@GL]T_ZGa^cY
+一 次	y@Y
+一 番	y@Zh^
+一 直	tHZa[hZ
+一 种	vCa
+一 致	q6^A]O^_G
+三 回	y#^HIXGa^
+上 刚	vMX
+下 に	y%[HJZIb^
+不 一	yO_
+不 上	yH]
+不 了	n(I=I>I?Z@HBIHEKIMINJS^VIZd^JhI
+不 到	m>[HZ_Ya[
+不 匹	yO^
+不 十	y(XC^
+不 可	j(I)[4Y8]=ZEYHFPYSJVIZF^^cadJfIgJ
+不 在	q9_>I?]@IG^HJMJV]ZH
+不 对	vZ_
+不 明	v&]HJN[Z[
+不 是	v@ZS_V]ZF
+不 正	n3^TYh_
+不 符	rI]N]ZI
+不 能	i=[>^HIKYMYVJZB^^fZhJ
+不 让	y@aZH
+不 足	q%](_3]9J=]HFIJV[ZH
+丢 了	t>_HJaF
+两 个	y/YCZ
+两 种	r*aCZ
+个 密	vKaZJ
+中 で	tHGS[]_dJe]
+中 に	y!_9IHH]^
+中 心	yg_
+了 密	t@]M[UZZG
+了 手	t>ZCX
+了 收	v>_aF
+予 備	y3_DZHH
+二 つ	i*[/_8]>JA_C_DIHGK]ZJ_JaJ
+二 回	v*X
+云 端	v/[TZ
+五 回	y#_@IX]ZJ
+人 が	v@[HJZH]^^[
+人 だ	y;[F^ZJ
+人 で	y9Z
+人 に	v@YH^^^
+人 の	v(YA^ZZ
+人 は	t+]DHHJVb
+人 メ	y>]?[
+人 確	yD_
+什 么	y*]N^ZJ
+今 の	y@HZHha
+今 天	r@^
+今 日	r>I@aHIX_ZG
+今 朝	r#Y@a
+从 来	yD[
+他 の	v(_VZ
+他 は	y%_CHHGM^bI
+他 社	v:^J[
+付 い	v%[3[
+付 き	y3^HY
+付 け	q-Y/XHJIHK]NHO^h[
+以 前	k@JKbM[PY
+件 を	tIZKIN_
+会 社	l-[3I8[:[>a?]CJDIHFIIN]OIZI
+会 議	rHYZ^]^
+体 で	yU^
+体 管	t(_)Z,^UHZJdH
+何 か	y9^
+何 も	q>HD]H[KILYT[Z[
+何 度	l#a9G@ITZXbZJ
+你 好	y9_HI
+使 い	v,[?[K]
+使 え	e![(I-H9J:J>H?a@GBJCIDIHEI_KYL]M[NIUGVYXYaIbIdJhI
+使 っ	l-[3J7[9H>[?J@JHJIDKbNJOIU^XIhZ
+使 用	k@ZIGK_N]T]
+保 護	yPa
+信 验	ya[
+修 改	tZ]
+個 人	y>]?[
+停 止	m!^-I0Z4^9H>HHGKIU]Y^f]
+側 で	r!]7^HFT^ZH
+備 メ	y3_DZHH
+元 の	y:YbZ
+先 に	y:]X]
+先 の	v3]D[H[
+入 っ	j:]>I@JG]HHIaJXKHLXOIV]ZHaJhZ
+入 れ	c!I#Z%J(I*J+I/Z3G4J6[8Z9E:H;J=H>D?G@EBbCGD]GJHDIXLJNXO]PIRITIUIVIXFZ]][_JaDbIcJeJfIh]
+入 力	t#^9IOZhY
+入 的	yO[
+入 社	v@ZD_
+全 体	q(_)Z,^U]WJZIdH
+全 部	vB[N[O_
+公 司	t:ZN[UZ
+内 線	y3aHJ
+册 过	vD]
+再 改	t@Y
+再 設	v@Zg^
+再 试	ycY
+再 起	vB_f[
+写 回	t@JHJUJZEdaf_
+写 字	yI_
+出 さ	y#_
+出 し	yQ_
+出 た	y/ZZ[
+出 て	y?[N]
+出 な	l(]*X+Z-J3G>H?_C]DHHDIJKJMJNJOHVJZC[^a]hI
+出 ま	oN[Z]hY
+出 る	k-].X9I@ICJHHKXNZO]XIZZ_ZdZ
+分 か	t-^>HHZIGM^NYZG
+分 で	t)[=IU^V[ZH
+分 の	r-I3II]O_V]
+分 遅	yHJR_
+切 れ	n(J9I:J;]=_>I@IBJHXUIXJZ[]^a]bI
+刚 改	tMX
+初 に	yb^h]
+別 の	v@[K[
+利 用	v0]4^HIZI
+到 旧	v>[
+到 短	ya[
+到 验	r>]aZ
+制 限	t@JQ_X_
+刷 で	yH]
+刻 が	vHJRc
+前 が	y-FIb
+前 と	y-^IGKX
+前 に	l-G9G:[>G?I@ZCIF^HDIDK]M[VJXIZI]baIb^hH
+前 の	m-H3I>^@IHFIJKaM^OJZEg]
+前 使	vKZ
+前 回	y@]K]
+前 密	th_
+前 用	vKZ
+力 し	t#^9IOZhY
+务 器	tRb
+助 重	yUZVX
+効 で	rZI^[bZd[
+効 な	yU[VZ
+効 に	e(H.Z;YH]U^VZZFdbe[
+効 化	o!a#J)[,]8]UHZJdCe_
+効 期	yIJKIL]N]
+動 い	yB[f^
+動 か	r.YPYZFf^
+化 さ	y!a
+化 し	y%]Y]
+匹 配	yO^
+十 分	tC^HIR_ZJ
+単 語	v-[
+印 刷	yH]
+印 机	tH_
+反 映	vBJM_ZHg]
+发 到	v>[
+取 れ	t>]aJ
+取 引	yH]
+取 得	v,b
+受 け	l-H/^>ZHIIHK]NHO^aIh[
+古 い	g-I0[1^4I9J:I>^?I@HBIDJGJHAIHKIMdNIY]ZEaIbJcJdJfHha
+古 く	y1^5^
+只 有	tC[P_
+可 の	y;^^[
+可 以	yB[V^
+可 能	y;^N[
+可 证	v9J=_H^
+号 が	k3aCHDIHJOaaI
+号 と	vI[O]
+号 に	o3cHIOI
+号 の	yO]
+号 は	y3H>bKFOI
+号 も	y3GD[aY
+号 を	t-[>]OX
+号 化	y<]
+号 没	v3aV]
+号 码	n3^>ZO_
+号 被	v!Y#[
+号 验	y>Y
+司 的	vN[UZ
+合 わ	v6^N[Z]dI
+合 公	yN[
+同 じ	qAcHIK__I
+同 事	yV_
+同 僚	v(]H[VZ
+同 期	h!H#J%Z(J-I/I0a4[6I9I:J=H>H?J@IAJBJDIGeHDIIKILIM[NHR^SJTJUJVEZG]I_HaHbIcJd^f[hJ
+同 步	tG^HGR_ZI
+名 が	v2]<]HG
+名 前	r-Z9I:]@JF_HII^KI
+后 再	ycY
+否 さ	m%Z-J/ZHJJXN_P]ZJ
+含 ま	r-ZH[IY
+含 め	yI_
+启 用	qH[UIV_ZGd[
+呼 び	yQ_
+問 が	v*X?a
+問 題	k9J>JB^E[HFKJMJT[Z_c^
+回 し	yK]
+回 数	tXa
+固 ま	yHJRJZ^f]
+国 番	y3[
+在 し	v>]_a
+在 の	qZJha
+在 不	v@^ZH
+在 本	y_Zd^
+地 ad	r!X/]_Yg]
+地 环	ycYd^
+坏 了	vH]
+域 管	vP_
+報 が	r,]3]C[D_HJ
+填 了	yCXO^
+変 え	i#F(J9J>[?J@fIIKHM^TJXGZE[]^ZhH
+変 わ	n#I/^>ZTYg]
+変 更	^!H#J(I-G/J3I7[9H:Z=J?J@bB]CJDIHDIHKGL_NHPJTIUIVHXIZY[I^baJbIcJdHfIgXh_
+复 杂	yI]N[
+外 し	o#]*J8]?^G[HHNIP]TI[ZdH
+外 の	y:]G]HI
+外 れ	yHIdb
+外 部	v:cHIZI
+多 す	tHIXa
+多 次	v#^-HHJX^
+多 请	tX[
+大 写	yI_
+大 文	vI^
+天 改	y@^ZH
+太 多	q#]-H9JHIXa
+太 容	v-^
+太 短	vI^
+失 敗	f!Z#]%J(I,Z-I/[3J4Z6]9G:I;Z=H>H?I@IBGCJDIF^GJHEIIKIMINISJUHVHXIZ^]J_IaIbIcJe_fGgJ
+失 败	rZ^fY
+如 何	yHaZI
+始 ま	v+]3[HE]^
+字 が	yI_
+字 と	yI]
+字 を	y/]IZ
+字 数	yI^
+字 母	yI_
+存 在	t>]_b
+安 全	y?]DX
+完 了	t(^9JB^DJHHZI]^
+定 が	yHIN[d^
+定 し	r*]?J@ZHYg]
+定 す	yZ^
+定 で	y.XV]
+定 了	t#]TY
+定 義	yHINHWb
+室 の	yH]
+容 易	v-^
+密 の	v*X?a
+密 码	U!F)G*H+H,I.J0I1I2J3F4G5I6H7H8H9H:I;H<J=E>E?F@YAICGDIEXFIGZIZK[LHM^N[OHPGQJRGSGTGVIWHXFYIZb[H]G^Y_HaEbYcFd^eHfYhZ
+对 象	v;Z_a
+対 応	t1^_]gZ
+対 象	tGcHIV[
+小 文	vIa
+小 时	o>J@[HIXaZHa_
+少 所	y=aHH
+尝 试	tX[
+届 か	t4]HIaZc]
+届 き	ra_
+届 く	t>b
+履 歴	t5]IJN[
+己 的	v@ZO^
+已 经	y>_B[HIZJ
+帐 户	o!^#[VX
+帯 も	y>JDaHJ
+帯 を	v>^
+常 性	yBISbUJ
+年 の	y1_K]
+店 の	y4^M^
+度 お	t9Z@ZZY
+度 か	y#^9HT[
+度 も	l#[9J@IW[Xbd[
+廃 止	y1_?^HI
+式 が	v3_
+式 不	y3_
+引 先	yH]
+強 制	yL^
+弾 か	v-Z@[JY
+当 て	y-Z=^
+当 前	th_
+录 不	yHGZa
+录 界	ybZ
+录 里	y3^
+形 式	r3c
+役 割	y(^*X
+待 #	yXX
+待 さ	y:aZH
+待 ち	v9[XY
+待 っ	vXHa_
+待 て	y@[XZ
+後 で	tZZcYe[
+後 に	o3I9G>I?H@[BZHGKIMJR]XIZE]baHfb
+得 で	y,a
+復 元	y6^R]
+復 号	y6bZI
+微 软	vHJSbZFd^
+心 重	yg_
+必 要	d#F(I3J9H:^=_>J?J@IBJCbDGIaKJLXMINJTJUGVIXJZH[]aJd[fJ
+必 須	yHGb^
+忘 れ	l:[>]BHH[KJMINJZ_bJhJ
+忘 记	vHJZ_
+怎 么	yHY
+悪 い	vE^Z^cX
+情 報	q,]3]CZDbHI
+惑 メ	ya_
+成 し	v(JUGV]WaZI
+成 の	yEZe[
+成 功	v/aB]TI
+我 不	y9^HDV^
+我 们	yU^VHZGd^
+我 只	yC[
+我 忘	yZ^
+我 的	k![#^>XIYVZ
+户 在	y!Y_Z
+户 已	y!YTY
+户 没	v%[(JV[
+户 被	t![#Z
+戻 し	g3J4Z8]9J>I@HBJHFMIRZVIY[bIc]d]f_gXhI
+戻 せ	r0[>JHGK^ZZ_]fZ
+戻 っ	v!_b^
+所 属	yP^VZ
+所 需	y=aHH
+手 机	i3^9I>_D_HHIJO]ZJaE
+打 ち	y#]3_HG
+打 印	tH_
+扱 い	y![+[
+承 が	v;a
+承 さ	y;aHJ
+択 肢	q?bC^HH[^
+报 错	vHJZa
+押 す	ybb
+拒 否	e%b*I,[-X/^3J9H>J?I@IBICGIYJ[MIN]O^P]VIZGaJdJhI
+拒 绝	t/Z@]HIN^P^ZI
+招 待	y:aZH
+持 っ	y7Z=_
+换 了	r>[M]
+接 受	y/[NGZ]
+接 有	yc]
+接 続	l4ZH[ZHcd
+推 測	r-a
+提 示	oKX_Yd]h[
+携 帯	l3^9J>a?JCZD^IIZGaI
+支 店	y4^M^
+收 不	o>]HJa]
+改 一	y@Y
+改 了	v@^M[ZH
+改 密	r@GZZ^^
+改 的	y@^
+改 过	v@X
+故 障	yHXS]
+敗 し	tBJT[Z_
+敗 す	v!^
+数 #	yI[
+数 が	vXY
+数 太	vXZ
+数 字	q9JHJIe
+文 字	j%J-I/[2_3I9I@ICHF^HGIfKHMJNIOJXIZJhJ
+新 し	e#J+Z-E1^9I:]>E?HB[CIIGKGM^UJXJZZ]]b[dIfXhH
+新 入	y@ZD[
+新 密	oBZIXJ[M[NGZ[
+新 後	yZFc[f^
+新 手	yHY
+方 式	y*]C^
+方 法	i*_+[?aC[DIH]NIUHZI
+无 法	oE]VJZ[cZ
+日 に	yX]
+日 は	t>I@[HIMIX^ZJ]^aJ
+日 ま	r9Y@^XYf[
+日 パ	vD]
+日 変	v@_MZZI
+旧 号	v>[
+旧 密	nMaZGg[h]
+早 く	y-I9^HEZ^
+时 锁	yT^
+时 间	yMYR]
+明 な	y&aHJ
+明 日	v@ZIJX_
+易 被	y-[
+昨 天	t@_M[ZH
+昨 日	q@^MYZH]^f[
+是 不	y@[S_ZG
+是 旧	yg]
+是 要	y@ZM]
+是 锁	yT]
+時 に	r5]?HHGL]O]a_
+時 の	v,^LYb[dH
+時 刻	tHJRd
+時 的	rT]cY
+時 計	yR_
+時 間	k@]KJR[X_a^fI
+暂 时	yT^
+暗 号	v6^<]
+更 が	o@YL]Z[^^hH
+更 し	m7]@^M^ZI
+更 で	i:]@[MJZY^^hZ
+更 を	yL^
+更 新	n+[1^@ZDIHJMYZEcZf_
+更 禁	v@Z
+書 き	e!I#J%J(I-J0Y3I4Y8[9I:I>G?I@GBIDJGZHDIIKIMHNIRZUIVHXJYa^J_ZaIbHc[d_fahH
+替 え	yHIb[d^
+最 初	yb^h]
+最 小	y@]I[
+最 後	y]^e[
+最 短	y@]
+最 近	t@ZKbZH
+有 効	e![(F,[7I8[:I=IBIDJHZIHKHLZMJNZPIU[V]WJZCbId^eafH
+有 启	tV[d[
+有 域	yP_
+有 开	yU^VHZGd^
+有 权	y%H(_
+有 注	vD]
+有 登	y3GDa
+有 这	y[Z__
+有 重	y%[
+有 问	vZ[c]
+服 务	o9J@YHIRbS]ZIfZ
+朝 ま	y#Y@[
+期 が	yM^f^
+期 し	y%I3ZG^
+期 の	vGbHJ
+期 サ	v4]R_
+期 間	q=[@_IIKIN[ZH
+期 限	i(J9I=[>IBJIFKILdMIN]XIZ[a]dJhI
+未 登	yDa
+本 人	n!I+[-I@ZD]HHVYZH]]^a
+本 地	n/]E]ZF_YcXd]g]
+机 丢	t>_HJaF
+机 号	o3^>YDZHIO]
+机 坏	vH]
+机 怎	yHY
+杂 性	yI]N[
+权 限	r%X(_;ZVI
+来 な	r>Ga^dHf_
+来 宾	y:]
+来 没	yD[
+査 に	y/ZEZ
+桁 の	yI]aY
+検 証	t3I?IC_HIO[ZI]_
+構 成	l(H/J:I=JBJEeHHPJUFVZW_ZEcIdGe_fG
+権 限	j!J%b(_;^H[ZG
+機 種	v>aZI
+機 能	y>JUb
+次 回	yL_
+次 数	tX[
+止 さ	r!^9H?^@IHI^^
+止 し	vY^fX
+止 ま	y![f[
+止 め	q!])ZHIU_
+止 パ	y-]
+止 期	v@Z
+止 語	y-aII
+正 し	q3_h[
+正 使	yTZ
+正 常	vBYHJSbUJZJ
+正 确	rh_
+步 服	yR_fX
+歴 を	y5]
+残 っ	q#Y3^DJ_^
+求 が	y>HHYX_
+求 さ	vC^[Y
+求 め	n*Y+[CZDHM]
+求 两	v*]CZ
+没 有	e#I([3_9G=J>G?J@IBHCHDaHCIHKIMINJOIU[ZC[Y]H_^a_cId_fJ
+法 が	v?]CXHJ
+法 を	r*Y+[?^HZNJUI
+法 重	oE]VJZ[cZ
+注 册	tD]
+消 え	v%]?]b[
+済 み	k+d?IB^CIDXHETZV[ZJ[I
+測 さ	t-_
+満 た	nIZKINcZJ
+無 い	o3[>I?JCaD_HGOIYX_ZaH
+無 効	c!g#I(I)Y-I/J3G9J:I;[<[=I>IBHCJDJHDIIMJNJO]PJR[VGXJZE]J^J_JaIfIhY
+無 期	q@JH[LcZH
+特 権	y(^PZ
+猜 到	y-[
+环 境	ycYd^
+现 在	r/X@^CXZH
+現 在	mhc
+理 セ	tgc
+理 中	yg_
+理 员	n*aCHHIP_UYZHd]
+理 者	a(^)a*e,b-G3I4J7I9I:F=I>H?G@IBICHDHE[HEIGKHMHNFOIP^RJWYXI[I]J^I_JaHbHcJd[fIgHhI
+環 境	vc^d]
+生 し	yZ_
+用 さ	v*]K]
+用 で	v4_KYZH
+用 を	yTZ
+用 不	y?^HHZ]
+用 了	q!Z;Z>^HIUZZI
+用 密	vV_dY
+用 户	n:X;Z@IIYZD^__Y
+用 旧	yKX
+用 期	t=[@[IGN^ZH
+用 过	rK^
+电 脑	o9JHbMaZI
+电 话	t3]9IHG]^a_
+画 面	g!I#J(Z+a-J3H9I:I=I>[?G@HBHCHHZIIKHMINJOJTJUIVIXI]HaHbedJfJhZ
+界 面	ybZ
+番 号	d!I+J-H3e9H=J>c?H@HBICGIGKFMINJOcUIVIXIZG]JbJhI
+発 生	yZ_
+登 录	mBYZ_bYhY
+登 记	r3G>^D_HGOZ
+登 録	^!I#I(I*J+d-H3^:I=I>I?]@HC^DeIFKGMHNGO]PJTJUIVHWJXIZD[J]JaIbGcJdIfJhG
+白 い	y.Yb_
+的 に	tT]
+的 不	v@ZO_
+的 号	yO[
+的 密	n%I(_/XE]NZVIZE
+的 帐	r![#[VY
+的 手	v3[O^
+的 电	y3^
+的 组	yHGVbZI
+的 许	y=aHH
+的 账	t#ZTYVX
+的 连	yc]
+監 査	v/ZEYNX
+目 が	y(^C]
+目 の	v8^C]
+目 录	y3^
+直 し	y8]@]dI
+直 没	ya]
+短 す	vI_ZJ
+短 使	y@]
+短 信	r3]>J?_HJa[
+码 不	i@IHIIGKHMINZO]Zah_
+码 了	vHJZ_
+码 今	y@]
+码 以	vKZ
+码 写	t@JHJUJZEdaf_
+码 发	v>[
+码 在	yM[
+码 太	q-^I^ZJ
+码 最	v@]
+码 没	y3]
+码 现	v@^ZH
+码 策	yN[
+码 输	y#[-HX^
+码 里	yI[
+码 重	l(HB[DYH[U_V[bIdI
+確 認	h!I#I*X-J3Y9I>_?J@IB[C_D[HFIIKIO]TIVHZF[Ja^hJ
+示 さ	m+]?[NZO[ZI
+示 密	vKYd^
+社 で	y@[U]
+社 の	m-J3I8[:[>a?]CJDIHFN^OI
+社 内	r-I>IBIH[KINaT]U^ZG
+社 員	v@^D[
+社 製	yJ[
+禁 止	i!H)^-dHHIHKZNJQYUIZJ^^hI
+禁 用	o!_;ZUZ
+私 だ	yVb
+私 の	t9Z:]DJHIO^V[
+种 方	y*]
+种 验	t*]Ca
+秘 密	t*X6^?_HIdJ
+種 変	v>aZI
+種 類	v:^HHI[
+符 合	rI]N]ZI
+等 待	yXX
+策 略	tNbZH
+管 理	[!G#I%H(^)_*g+I,a-G/I0J1J3H4I6I7H8I9G;I=G>G?E@GAJBFCEDFEZGIHBIFJJKFLIMENDOIPbRISHTHUYXHYJZI[H]H^H_HaGbFcGd_eIfGgdhH
+簡 単	y-^
+終 わ	y=^BZ
+組 織	i(IBJEZF_HGIFMJNYVIWaZFc[d]
+絡 先	v3]C^D[HJ
+継 承	q%J;fHHZI
+続 が	yc_
+続 で	yH^
+続 に	yc[
+続 の	yZJc^
+続 不	y4[c[
+織 で	r:YNIU[W^
+織 に	y=ZUHd^
+織 の	vE[N]UJW]ZI
+组 织	v=YU^VHZHcZ
+缺 少	v=aHGI[
+置 不	v:XS_
+置 了	v=]ZHg_
+置 失	yZ]
+置 密	o%[(H:XVJb_
+置 的	yHGVbZI
+置 都	yUZfY
+署 名	y<_HH
+者 が	o(G:JE^U]V[W]ZEd[
+者 だ	o)^*^P^UH
+者 で	v(^:]HJ
+者 に	q*_-J?JNIZ^d[
+者 の	v*^
+者 は	r(^)aPJUH
+者 を	v(b*J,[
+聞 か	vHXLZh]
+肢 が	r?_C^HH[^
+能 な	y;^N[
+能 再	t@Y
+能 用	v>_HJMZ
+能 重	v(X=]KXZI
+脑 上	vM]
+脑 还	yM^
+自 分	n(J)[-H3H=I>IHHI[O_U^V_ZI
+自 助	vH]UYZI
+自 己	t@ZO^V]
+致 し	r6^NZO]
+落 ち	q4^9JHYMJRIS[UJdIe[fa
+行 回	tXa
+表 示	l+]-J?[DJNYO[ZIh]
+被 猜	y-[
+被 禁	r!_-Y
+被 锁	r#a-H
+複 雑	yI[KI
+要 が	t#G.Y:Y[^
+要 で	vC^IY
+要 と	vC^
+要 な	n=^CXHYIZUHZJd]
+要 に	yLZ
+要 两	v*]CZ
+要 件	tIZKIN_
+要 求	i*]9J>G?I@JC_IZMYN^X]ZHaI
+見 つ	y4_HH
+見 ら	y@[H]
+覚 え	tIJKaZX[Y
+解 锁	t#XT[[Z
+解 除	j#[1]9HBZHHT][_
+言 う	y-^IFKJh]
+言 わ	c!J+Y-Y3J9G>H?I@ZBICYD[HHI]KZMIN]X]ZHh^
+計 が	yR_
+記 号	t-[I^
+記 録	ycZ
+設 定	i*]9J>I?HH]MINYVZZH^Zd[g^
+許 可	o%].Y;]HIQXV_
+証 ト	y,_
+試 し	qN[XaZX
+試 用	y=aZH
+試 行	r9JXacY
+話 が	t3H>H?bHJOIa]
+話 に	t3^9Y>_HH
+話 も	yD[
+話 番	l3ZDZOa
+認 が	v*Z
+認 で	t>bDIHJO^ZGaJ
+認 を	yC]
+認 メ	ya_
+認 証	o,_3]DYZI
+認 識	v:]HIO^hY
+語 が	y-Z
+語 句	y-^
+誤 り	y,^4]dH
+読 め	y3]>_HJ
+誰 も	t=ZSZU_VGZG
+調 査	yE^Z^
+識 さ	yO^hZ
+議 が	vHJZ^]^
+議 室	yH]
+護 さ	yPa
+记 住	yK^
+记 密	vHJZ_
+记 手	y3GDa
+记 的	v>^HJOZ
+许 可	v9J=_H^
+设 置	yH[
+证 器	y?cHG
+证 方	v*]C_
+证 码	k>^@JCJHGX]ZGab
+试 次	tX[
+话 号	y3^
+请 等	vXZ
+谁 都	y=]S_ZE
+谢 谢	v9cBIHGZI
+象 外	vG_V]
+質 問	r#J*[?_HJX^
+账 号	r!X#Z:XV]
+账 户	q%[(J*]:YCITZ
+起 動	tB^HJbZf[
+足 し	y(_8^
+足 り	r(]3]9H>JC[DIHIIaOHZGaJ
+输 入	yO[
+输 错	v#^-HX^
+过 密	r@XD[
+近 #	y@JKaZI
+还 是	oM^T]g]
+这 个	rG^HG[Z__
+连 不	yH]
+连 接	v__c]
+迷 惑	ya_
+追 加	v8^C]
+送 れ	y>IH^X_ZIaG
+选 项	y?^HH[Z
+途 中	vHH]_dJe]
+通 ら	r;]@YHGK]Z[
+通 る	y%_C[
+通 知	v?YH[VJZIa_
+連 絡	t3]C^D[HJ
+進 め	y:]X]
+遅 れ	yHJR_
+過 去	yKZ
+違 い	v,]3_HGh]
+違 う	k-I6]9H>I@HHYIHK[O[R[XJZJhb
+違 え	n#b@IHGKIXbhY
+違 っ	y!^
+選 べ	t?_[Z
+選 択	n-J3J>J?aC]DJHGKZV[ZJ[^aJ
+邮 箱	t9J>^D]HZ
+里 的	v3a
+里 还	yTY_Z
+重 置	_!H#I([)I/J3I4J:Y>H?I@GCJEZGJJJKHMGNIPIS[TJU^V^XJZ^]I^IaIbZdFg[hI
+録 が	y+]B]DIHG
+録 さ	n+H3[>J?^HJO]
+録 し	k+[?ZC]D]HIZI
+録 と	yO[
+録 は	vC_
+録 を	v+[DY
+録 レ	y+GD[H]
+録 済	q+d?JBICIDYHF
+録 画	y+ZD]
+鍵 が	v6dHIdI
+锁 但	yTZ[Z
+锁 定	o#^T_
+错 太	y#^-H
+错 误	vE]HIZ[hY
+長 さ	y3J9JI_KIN]ZI
+長 す	y2aHJ
+閉 じ	tB_ZI]Z
+開 か	t#]H^XGb[
+開 け	yH]S[
+間 お	yXZ
+間 が	q=[@^R]ZHfI
+間 に	v@[X]
+間 違	k!]#b-J3^9H>I?J@HBJDJHDIJKGMJNJTJXaZIaHh_
+问 题	t?[ZZc]
+防 ぐ	yTZ
+限 が	m%b(_;[HHZG
+限 さ	yQ^X[
+限 な	vL^
+限 に	vH[L[
+限 の	v;YLaZI
+限 切	t9J=]@JHJZ^a^
+限 重	y%H(_
+除 し	vT[
+除 済	vT[
+障 害	yHHS_TJZJ
+雑 さ	yI[KI
+電 話	e+J-I3a9H>^?a@JD[HEIIKJMJNJO^ZIaYhJ
+需 的	y=aHH
+需 要	t:ZI[MY
+非 対	v1^gZ
+面 が	t(J+_>^?JDHHHZ^bH
+面 で	tZIbb
+面 に	t(^H^ZGb[
+面 の	yh^
+面 を	y+[D[
+題 が	rE[Z[cZ
+題 で	yZJc^
+題 な	vBZHIT]aY
+願 い	t#_9[ZJ
+页 面	yHHZ^]^bJ
+飛 ば	y3[7[
+验 证	f#I*Z3I=J>]?b@HBIC^HCIIKIMJX[ZFab
=#	A!@#:%;&>(B)9*>+9,<-G.=0@1c2i3l4>5:6:798:99:7;:<I=<>E?4@hA:B>CgD8E<FCG;H@IdJ9KhL;M<N@O]PbQ<R^SeTfU9V6W;XhYhZ9[9]5^;_8aFb?d7e;f5gdh5
=0044	y3_HF
=0049	y3ZO]ZJ
=0171	t3]OYaH
=0x80070005	y%XH[
=0x8023061f	k4I8d9I<GBJHGNGZH
=0x8023062c	m%J4J8E9I<e=JBIHGNHSJUIVIZH]JaJbI
=123456	y3[aI
=2003	k(H4I5f=J?JBIDIHDMJRISIUIVGZHaIbIcHfF
=2008	g(J4F5fHEJIMJNJZDbHcJ
=2012	y4J5[
=2013	yHY
=2016	q#J*J-F1e3G4G5^9E:J=J>H?G@HBICHDIHBIHJJKGMJNIOJPJUHVHXIZI]IaHhI
=2017	y1^HG
=2018	t1bGIHEcJfH
=2019	y1Z@^
=2024	y-II^
=24h	l#F-I9I?J@aBHDIHEIIKIMJNITJXcZGaIbJhJ
=30004	y-]
=31001	q,IHIZHdEedfE
=31034	i!I#J%I-I3J4I6J8I9H=H>J?J@HBIDJGJHDIIKHMINIPHRIUIVIY]ZD]JaJbIcEdEeEfghJ
=31044	vHFZGfb
=32002	yHIc^
=32004	k!I#I%H,G-I3H4H5J6f9E;J=I>H?I@IBHCJDIFJHFIHKIMJNIOIPIUJVJXIZG]IaHcIdJeIhJ
=32009	g!J#I%I(I*I,g-I3H4J6G9G:J=I>I?H@IBICIDIEJGJHBIIJJKIMINEPISJTJUJVIXIZC]IaHbJcIdIeHfGhI
=32011	v,H3I6IHDSJZGcIec
=33001	^!F#E%D&k(H)H*H+H,H-D.J/H0I1J2J3D4G5I6H7I8H9B:G;G<J=F>E?G@FAGBECFDEEIFdGGH@IDJHKFLHMFN@OHPGQIRHSHTHUHVGWIXGYIZ@[I]F^I_EaBbGcGdHeFfFgIhE
=33002	o!I&G@JAHHGZD_d
=33003	v#I&G-IAbHFKJOGhI
=33004	q!I#H%d&D(H-H3I4J6H9F;J=J>I?J@IAIBICJDJFGHEIIKIMJNGQIVIXJZH]I_HaJhH
=33005	y!^
=33008	l#F&I+J-H5J@ZBHHFKJNePIXIZG^Z_JcJfJhJ
=3rd	yJZ
=4251234567	y3_HHII
=4567	y3[
=4711	y3^>JHHZ[
=4740	n!J#dHITHZE
=50053	vHIT]
=5x	y#[XY
=6329	v8_HJNI
=66048	yLa
=6800	v,IHDNGZFfb
=80004005	y%H&aHINI
=80070005	n!I%e-J2I9I>I@JBJHDIJKJNJPGQJZG
=800700c	l!I#H%E(J*J+J-E2g3H4G9E:I=I>H?I@HBHCHDIFJGJHBIDJJKIMHNFOJPJRJUIVJXGZG]IaGbJcIdJfJhI
=80230619	t%I4G8I9J<IJXNa
=8023061f	y8aHINI
=80230626	y%a4F8J9I<FHJNG
=8023062c	v%G3J4E8I9H<cAJHINF
=80230818	k!J%H3I4f8H9H<I@JAJBJHFKJNGPJZI]J_JaJcJ
=80231343	r4JAI_a
=a	;#F%G&>([)H*[+Y-_.?/D081?5F6E8H9^:F;><H>Y@cBECBDGE?F[GJH^JYKZM^NCO:PAQHRJSDTAW^X_Y?[_]c^Ga>bGc@dFe@fFgBhB
=aadc	k#I-J1^3I9H>I@HBHCJDIHCIIKHMIReTHUJXHZH]JaIbJc[fJhI
=aadsts50053	r#F-J9JHATdZI
=aadsts53003	yHY
=aan	k(I/Y@FBJHCIYKFN^UJV]ZB^^a]fJhH
=aangepast	y@]
=aanmeldscherm	vb]
=ab	d!I#I%H(G)J*I,Y-F/D3G4Z5I6J7I9F:I;I>G?G@FBFCGDGFJGIHHIHJYKFL_MENbOHPHR[SITHUGVGWGXHYIZX[I][_IaFbGc[dEe]fGgHhZ
=abandon	qHCZH]caH
=abandonado	y][
=abbiamo	o=[B[HHLXU[YYfJ
=abend	y@_ZJ
=aber	d!H#F%I(H*I+^-H/J3F4J9G:H>^?_@XBHCZDAGJHBIGKDNHODT^UIVYXHZ@[[]]^IbHcJdIfHgJ
=abgebrochen	vHIII]b
=abgelaufen	o#J(J-I:I=_>Z?H@HBCCHIJKINJUHVJZ[][a]bIdIfFhJ
=abgelehnt	k!J%J)I-_/Z0J3J9I=G>H?I@[BHGIHFIHJJKFN]PIZZ]J_HaJd[hI
=abgeschaltet	k![)Y;XPJU]Y]ZJ
=abgeschlossen	yB_DIHJ
=abgewiesen	y!YK]
=abilitar	v.ZdZeY
=abilitato	l(IDJHHU^V^WHZFdZ
=able	e#F%I(H)J:X>H?C@HBbC^HFKILIQYTFVGZ][H]I^H
=ablehnung	y-XJZ
=about	b!Z#F(E)G/I7I8J9I:I>I?IBAD[GJI]JHLIMHNIS_TJUDVEZb[I]G^HaIbHdHfIgGhG
=abov	v;aGIHHPI_I
=abre	t!J+X9I?IDJHaVJZE]DbZ
=abrir	v@IHXZJ[_
=abroad	k![#G)Z>[?IT]ZGa^bH
=abrufen	y,[
=absent	o%[-J5Y9[@JBHHFIJKJVJYYZC[]_[hJ
=abteilung	yFXV]ZG
=abwesenheitsnotiz	y9[HY
=acabo	y=_HIZJ
=acabou	y9H=_BIHG
=acce	g!]#H%c(H)I*H+J,I-H/H3H4I9E:I=F>^?H@FBHCIDGFJGJH_IDJIKDMHNGOGP]VFXI]IaHbJdEeHfIhG
=acceder	r!G#H%GBXIHKILJMFNIPJVHZ[[^^Jf]hI
=accedo	yHIha
=accent	y/ZI]KIZFhJ
=accept	W!D#C%B&I(D)G*G+F,G-Y.X/Z0H1H2H4G5I6G7G8G9E:E;G<I=E>A?_@YAHB^CFDDEHFHGDH=I[JEKYLCM^N]O_PDQHRGSHTFUFVCWHXEYH[E]E^A_EaDbEcGdEeHfFgHhX
=acceso	l!]#J%^-J3I9I>Z?J@JBGDGH]IIKHMIOIVIZYbJhJ
=access	T!A#H%c&I([)G*F+G,G-D.I/D0H1I2I3D4G5I6H7G8H9F:D;G<J=E>a?Y@EAHBBCED@EHFIGGHZIEJEKDLGNEOGPbQdRISETFUIVDWIXJYI[G]G^D_FaCbFcGeGfHgFhE
=accesso	h!]#E(H/J3E:I=I?G@GBZCHDDH_IGKFLZMHNIOITHUJVGXIZZ[I]H^JaIbZcJhH
=accetta	q3H=J>H?H@HBJCJDJHGIFK[NHOZh^
=accettata	v/[?ZHG
=accident	r!]@[HHZF][fY
=accord	qHYKJN[U^ZF
=account	B!d#]%c&C(>)[*Y,]-9.B/:0X1?2d4=5@6>7B8>9@:]<@=I>C?:@;AaBICED[EDF@HXI;J@K6L_MAN:O=PaQ^R?S>U9VaW<XGY?ZE]=^f__a>bBc<d@e<f:g=h@
=accountdisabl	y!_HGPJZG
=accountenabl	y!IG__E
=ace	t;X@IHHKFPaZI^[
=aceita	k!J#I(J-J3I9I:H=I>H@EDIHEKZNIO[VGZ[]HaJbIh_
=aceitou	y/]
=acepta	l!J-I/I3G9F:J=J>H?Y@FBHDHHDI[K^NIO[VHaJbIh^
=aceptada	y/_
=acepto	y/]MI
=acesso	m!]%Z(I3G9I=H>]?I@HBICIDHHYIIKIMJPYVIZZaJ
=acl	i!H#J%H(G*I+J-D3I4I9F:I;h=G>H?G@GAIBICIDIFGGEHAIHJJKHMJNGP[TJUIVHXHZD]H^H_HaHbJcJdJfIgIhI
=acls	t!J%]+J-J;d=J>J?JAGCJDJGJHBPHZH_I
=acquir	q%I(I,X3I8^:HCJDHEJHCPIQbZE_J
=acrobat	yHZ
=acs	q-I1f3I5J9G:J>I?H@JBIDIHCIIKHNIUHVIXJZI]IaHfI
=act	v![*H@JBJE]HIKINIPHZ]bHdGgJ
=actif	v!YQY
=action	n(H)I*FBYCIEbHGNJPHVJZHgJ
=activ	Y!^#C%Z&e(B)E*G+H,G-D.J0G1H2F3@4E5I6^7G8F9H:C;G<H=F>G?F@FA^B^CGDEEFFZGEH>IBKCLIMDNBOHPEQHRFSHUbWDXGZ=[E]G^Y_ZaGbGcCdJeGfHgHhD
=activa	vHZLY
=activar	v,]YXdIeZ
=activat	r!Y=HH]VZ
=activation	v!G%I,]3HEJFIH^NJUIZFdFeZ
=active	qVXZEdahI
=activer	v.YH[UIVGeZ
=activo	rQY^Xd[
=actual	n@IIHKHMJOIZFhb
=actualizar	y1YHIf]
=actuel	qZEhb
=ad	B!j#X%f&e(5)9*9+;,A-;.?/m0A1]3e4C5=6:7A8]96:6;@<]=C>9?6@8AaB8C7D5E=FCG?H4I:J=K2L^MbN]O7PYQ=R9S9ThU7V3W;X8Y?Z1[@]7^e_na6b6c?dZe?fHghh5
=adadminactionrequir	y*ICJDJE_HF
=add	c!H#H%[(D)D*B+G,H-H.^/I1H3E4I5J7I8Z9D:H;J>C?B@FAHBFC]DYEIFJGJH^I^J_KGLIMGNEOEPCTIUHV]WJXGYJZA[J]E^I_IaFbIcIdIfIgGhH
=added	e!I%I(G)J*I,J1I2J3J4E7J8e9J:Y=I>J?H@HAIBIG[HAKIPGQ[UIVaZC_IbJcIdIfHgJ
=addefaultdomainpasswordpolicy	y@_HINH
=addition	y%]?]HIZH
=additional	qC^DI
=address	e!H#J%J(H*I-I/J3c7J9G:Z=J>Z?G@FAJBIGJH]IHKIMIOIPJUIVHXI]I^I_JaEbJcIhI
=adesso	n*]=]>I?JHFIHK[ZGh[
=adfs	_!G#G%H&J(E)F*E+H,]-D.J/H0I1I2I3G4F5I6I7j8H9D:G;I=F>F?G@EAIBFCGDGEIFIGHIDJGKDLHMFNFOHPDQIRISHTHUGVFWIXGYJZC[I]G^I_IaFbGcHdFeIfGgGhF
=adivinar	q-]
=adivinhar	q-aHJKI
=admaexport	yDIHFQaZH
=admin	D!=#E%F&B(e)j*m+D,h-B.A/;0@1^2A3=4<5?6?798=9=:I;?<B=C>:?B@?A>B9C<D?EdF?G;HDI8J<K8LDM:N=O?PeR?SDT>UYV[XBY@ZA[=];^E_=a=b?c<e=f<gfh;
=admincount	b%J*G3JHGPe
=admindescription	v(I*J3J=JGbHFPIZFgI
=administra	yda
=administracao	ygZ
=administracion	ydFfJg_
=administrador	Z#H%G(a)_*_+F,_-E.J/I0J1I3G4G5J6I7F8H9H:E;J=G>G?D@FAHBECGDDFJGHH@IGJIKGLJMFNGOFP[QIRGSGTHU]VZWXXHYIZY[I]E^H_GaHbGcGdZeHfEgEhG
=administrateur	d%H(Z)^*[+H,^-H3I7H:G=F?H@HBJCHDFECHEIGKJMINGOJRJU[WXXI]I^JaJbJcJdYfIgGhI
=administration	t(J)]*GHHPIUFVI^_g[
=administrativa	y)aPJUF
=administratoren	l(H)_*^,I-IDJHJPFSJUZVHZId[gH
=administratorzy	y*[
=adminkonto	y*Y,]CH
=adminsdholder	j%E*JPa
=admit	y.Y7X
=admt	tA^HI
=adob	n9J=EHc
=adress	n3Y:]?[CGD_HDOIVJaH
=adsync	c%I(J0J4J9I=J@IBIGJHCMIRIUIVIZG]JaJcIdJfg
=adsyncaadpasswordresetconfiguration	y%HEEHEWHZJd^e]
=adsyncpasswordwritebackpermission	o%bHCdHfI
=aduc	g!_#Y(G*H@IGIHDJ]N[T[VJZD^Y_I
=adunknownerror	k&cHFZH
=aduser	yHIZF^^
=advanc	v9Y;Z
=advic	v)]H]
=advisory	y)IHHSaUFVIZF
=affect	r-GBGFYHYJ[T^
=affich	y+^3HHIIGO[ZI
=after	N#c%[&F(F)B*B,D.E/^0X2D3@4F5D7A9>:@;C=H>???A^B^CHD?EIFBGAH@I<K@LZMZNGOBPGQER^SBTZUFVDWCXXYZ[A][^H_AaEbIc?eCfagGhC
=afternoon	q9]@]KJZI
=afterward	q-I/^2]8Y@HBIHGMHZZ
=again	R#Y%D&G(D*D+c,G-C.G/D0F1G2G3D4D5F6F7E8Z9C:D;D<G=D>C?D@bAEB_CDDAEGFEGDHDI>JBK[LCMANHOEPYQHRYSGUDVCWFX[YGZa]B^B_IaHbGeEfJgEhA
=against	r#I7XHEJ]N[ZJ^Z
=age	^(I-H@fBIHCIAJJKGLJNcZGhJ
=agent	U!B#E&I(B)F*G+F,F-b.H/C0m1D2G3E4D5F6F7D8[9D:E;G<H=D>E?D@BAGBBCGDEEHFGGCHGJ^KALFMCNBOGPDQHRESDTDUDVDWGXEYFZ<[F]E^E_EaEbCcBdAgDhC
=ages	yK[ZJaY
=aggiornamento	yHJZHf_
=aggiunta	y8]
=agli	t)Y*[HJ[Z
=ago	_!G#E%J(J-G/D:I>_?H@bBGCIDZH@IEJJK^McNHOIPXTIVIXIZC[J]I_JaIbJgJ
=agora	k!J#H(J-G3J9D:I=[>I?HB^DHHBIFK[MHNIRJTIUIVIX[Z[[J]HaIfJh[
=aguard	tXZ
=ahead	r#I9IHDRcTHbJ
=ahi	t:[>_HHaE
=ahora	m#J-J3J9I:J>J?J@ZBJHFIHK]MIX[ZF]Ih]
=ai	Z!F%F&J)G+E,I-I.I/H0I1I2I3D4G5I6H7H8H9^:F;H<J=E?BAICaD]EIFHGHHBJHLHMCOEPGQIRHSHTGUFVDWHXYYHZZ[F]b^H_IbEcGdEeIfFgHhA
=ainda	l*J-I1X9I@_BIGHHCIIKIMbPZUHVFW[ZG]IfI
=aiuto	v9]@JHIKJZ^
=ajout	y8^HHV[
=aka	i+Y3J7Y9H>J?I@JBHDdSJT^VIXIZFaI
=aktiv	r!_HJZI
=aktiverad	yUX
=aktiverat	q!IHIVaZIdY
=aktivieren	q#I%H,Z.X;]KJVJXJZJcJe^hI
=aktiviert	i(J)H.Z8Y=I@JBJDIHGPIU]VYZId_fE
=aktuell	q#J-J@JHHIIKFNJZEdJhc
=akzeptiert	r-H/[@IHIIHKFNIO[Z]dJ
=al	X!A#B&H)D*E+D,Y-C.H/C0Z1G2G4D5]6D7F8F9_:C;F<H=C>_?B@JAFCBDCEFFGGEHFIAJFK]L^NCPCQZRESETDUCWFYF[D]C^I_DbadIe[gFhZ
=alarm	y>GBIH^XIaG
=alcanc	yGZ
=aldrig	r9HBID^HFIJKIZGa_
=ale	rHJK]M[T[ZH_[
=alert	q,E-I3I9F?I@HBIHcIJKIRHXJZHaJf[
=algo	q-Y.Z9^>H?HC[HFIIKJZH
=alguma	t9^>I?JC]HH
=alguna	y9^
=all	R!?#@&G(Z*A+^,E-C/A0E1Y3>6D7B8C9>:@;A<F=D>??>@CABBfC?EDHCI^K^LXM@NZOAQERGT[UfV>W^Z<[B]?^]_Ba@b[cAdHeCfAgAh?
=alla	i!H#I%[(F)J-H3E4J7J:H=I>[?G@EBYCHDEIEKZMHN^PHU^XJZA[I]I^IaGdHfHhF
=alle	f!I#G%](D)G*I+_-H/J3H4G9]:G;I=H>G?FB^CDDDFJGJHBIGJJKFOHRJSHTZU[VGX]ZX[J^J_JaFbGcHdIgHhI
=alleen	o(J*J9I>I?]@HC[HGIIKINJP^ZG[]aG
=allein	y(I)J*^>J?^HJVIZGaH
=allow	W!F#G%I(_*F+F,J-^.]0J1J4H5H6H7J8I9E:C;I<Y=F>F?YAJBDCDDDEIFHGGH>JGLGMEOGPGQ_RISHUXVaWGXHZ=]F^__GaEbBcFeIfGgFhC
=allowedtousesspr	h)c9JHHNI
=allowpasswordreset	kHFbb
=almeno	yI]
=alon	o*Z-H>I?^C[DGHDI]KGNJZI
=alor	n#H+^-J3E9J>F?I@IBGCIDEHFI[KGMHO]T[VIXJZF[^]IaIh^
=already	c!])I+d-C3I9G>G?H@_BFCIDBHBIGJJKbMJNHOIUIVFXIZG[I]JaZbJhI
=als	e#I%J(^)[*_+Y,I-Z3]4I9H:X;J=H>F?^@EBGCCDFEJGJHBIJKXLJMHNGOJPGR]UHVEWJXIYJZB[J]H^IaHbIdHfIgJ
=alt	e(J-J/I1Y:J>J@_BHHGIGKELIM[NIZA[J^GbYfIhd
=alta	v,]-J3I>I?H@IC]D]HIZI
=alte	_!I#[%J(I-G/[3G5X7J9I:J=I>c?I@CBECGDFGJH?IGJJK^LIM_NHOITIUHVIWJY^ZG[I]G^IaGbHcJdHfIh]
=alten	y5YM[
=alter	l!J#I(J-E/I7Z:J?J@FGHHGICKDN[VDZE[H^fbIhF
=alteracao	y7Y@]
=alterada	y@[B[KI^IhJ
=alterar	o(I7]@GKGMHVJZF^__JdHh]
=alterei	y@^KG
=alternat	n+H3X>X?^@IDEHXKZ
=alternativ	v3b>H?IDIHG
=alternativa	t!J3^:J>]?GCIDZHDKIMJZJaJ
=alternativo	n!J-J3b9J:J>]?E@ICGD^HFKHMIOGaGhJ
=alterno	y@CIJKbZGhI
=although	f!I-^3HBICHIBKCMINHOZT[ZGh]
=altra	k!J#J(H-F3I9I:a=J@cBHCXDYHDIFKYMINHVIXIZDaJhH
=altri	r(Y*ZHJPZV[
=altro	q([)H*I3I?G@YB[CaDIHGIIZFaI
=alway	e!H%J(G)H*I+I-F/H3H7J8J9G:H=I>H?G@XBFCGDaF]GJHIIDJIK_LJMHOJSJTJUIVHWIXIZY]F^HaFbJcJgXh^
=am	X!D#]&J)[*D+E,H-D.H/F0I1H2I3C4G5I6H7G8H9B:F;Z<J=D>??BAIBDCDD]EHFGGGJGKALGMcNEOEPDQIRXSGUEVbWHYHZ>]C_GaZbacGdEeIfEg^hF
=amanha	t#I-J9I@[BIHIIJKJXa
=amazon	y?JH_aJ
=ambient	l!I-I/G6J7H@HBHEHHGIIKHNFTHZI_IccdbfIgHhI
=ambito	rGaMJ
=amministrator	g#J%I(^)J+H,[-F3I4I9J:I=I>I?H@HBHCJDGEXHCIIKHMINIOJPYRJU^VYXIZZ]I_JaJbJcJeIfIgIhI
=amministratori	q(I)^*^3J?GHJNIPZVI
=amministrazion	vga
=among	t9J?_HIK^ZHhI
=an	J!J#<%A(])Y*X+F,[-@.D0[2H4D5?7E8@9D<^=F>J?BAZBACFDJEBF]G[H^IBKZLGNGPHRHSbTIU>VGWBXEYBZ][A]=^J_EaYbHcJdEeXh?
=anch	yLYMJTZ
=anchor	i9IAaHHKINJZJ__aI
=ancien	b!I%H(H*I+J-E/Y3C6I7J9E:H;I=I>b?E@CAJBGCGDEH@ICJIKaLJMcNGOERJTGUIVIXHY[ZC[I]G^J_IaCbFcIdHfGhb
=ancient	y5_KIZF
=ancora	g#I%J(H*I-J/I3H4I9[:H=H>I?H@YA_BHCIDIEIGGHCIHKGMaNIOIP[RJTYUGVFW[XHZG]GaHbJdIfHhG
=ancoraggio	yA^HJ
=ancr	yA^
=and	@!G#c(C)D*Z+I,@-G.X/_2H3F4F5Y6Z8a9@:E;=<^=H>]@aAYBIE>GAH6IaLZMBO[PFQHS8TIUAVFWDYXZC[A]]^E_EaIc]dGeEf]gZhJ
=anda	y9[@JHGZ^dJ
=ander	l!J#I(I*J+H-F3I9F:^=I>]?H@ZBECaDEHCI]KZLJMHNIOIVJXIZC[J]G^HaHbJdIhF
=anderen	o(]*]:]?J@ICEHIJYKJV[ZC
=andern	a!J#G%I(F)I*G,I-H/I3H6I9G=I>H?G@ZB[CGDIGJHDIEJIKBMDNEOIP]SITIUHVDXHZ]]I^d_IaHbHcIdHeIfHgIhZ
=anderung	t2XL^ZH
=andra	t([*[3H@GCZDJHHKGVJZE^^hH
=anew	y+]4I8]>ICJDGHE_J
=anforderungen	tIENbZI
=angaben	y&X3ID]
=angeblich	n#I+]-I3I9I>I?J@ICGDEHHI^KXN]O[ZG]IaHhY
=angeboten	l*Z>F?b@JCIHIKIOIZH[YhI
=angehakt	rL[ZJd_fG
=angemeldet	yBXZIh]
=angenommen	yZFh]
=angezeigt	v3I>^@JHIKJOJZG[^
=anixi	vJ]
=anker	yA]
=anmeldebildschirm	q[ZbX
=anmeldedaten	y,Y@IM^bJ
=anmelden	m(J,I-J:I>J?F@FBIDJHYIIKIL]MYNISJT[VIZY[]^IaHdIfIg[hF
=anmeldung	k#H/J?I@ZBZCIIHKILYMFNJOJSJTYVIZ][IaIb[cIfJg[hG
=anna	v-HIZZ[
=annat	y-I9G:_@^HFKJ
=annuair	k!Z3_7^>F?IDJEJHFIJKJNJ_ZaHd[
=annual	y9IH_
=ano	r-a9H:J>J?I@IBIHGIGKbMINIZFhH
=another	X!F#D%G(])G*D+G,I.J0I1I3F4I5I6I8]9C:a;G>[?H@bAFBEC_DBEHFEGCH_ICJGK[LXMENDOGPGRJUGVDWGXYYIZ<[Y]F^FaEbFcHdGeJfHhB
=anruf	n-J3^9F>Y?aCJHEIJKIMJOIXJ]Ia]
=anslutningsproblem	yc[
=answer	k#G&Z-H3I4]9[>I?^@ICIDYHCKIMHNJOJX[ZH_JaIbHcJ
=ante	e!H#I%I(F)J*H+I-E/J3D4I7J9E:F;I=G>^?_@EAIBFCCDGGIHAIDJJKbNGOCRISITHUHVGWJXFZB[I]b^I_IaEb_cIdIfIgIhF
=anterior	k-I3I9I:I>H?I@EBICJDIHFIHKcM^NITJZC]IbJgZhZ
=antiga	o-J9J@JBIHGM_TJZJh_
=antigo	t5Z>XYY
=antigua	vKXMYhY
=antiguo	r5Y>YYY
=anvanda	v-J9H?^@JHHK_ZJaJ
=anvandaren	o!^#J([-J3I9F;Z=[>H?H@FBIHEIIKDMHNIUIZE]J^^_YbIdIhF
=anvant	vK]
=anwender	q@IHEM[N[ZG][a]
=anwenderin	yPY
=any	V#D%D&F*D,G-@/B0F1Z2H3A5F7C8B9c:B;E<E=B>Z?[@IA@B^C?D_EEFEGAH=I@JCKaLEMBNYOCPHQGRFSDUCVIX]YEZZ[D]C^C_bbIcBdAeEfCgDh@
=anybody	o(I)H+[-_9]>J?I@IBJDJHEIIKHSYUZVHXJZIdIfJ
=anymor	l:J=Z>^?IDHHBIJZ[
=anyon	k%I)I*Y9X@_BHGIHIKJMFP]UYVF
=anyth	j+I-E/J3J7[:H;]=I>H?H@HBHCDDbGJI]MHNJTIVIZH[[]F_IbHhH
=anzahl	y3IC]X[
=ao	e!G#F%I(H)I*I+J,]-I/I0J3C4I6J7I8J9I:H=G>[?E@FBFCFDFEIIHKGMHNHO^PHQ[RISITGUGVFWH[I]H_Ia[b^c_dDe]fEgIhI
=aos	rHJIZN]
=apagada	v<ZBJHGU]fX
=apagado	vU]_X
=aparec	g(^*I-H.X3I9I:I>H?Y@GBHCHDGHDIGKZMHNJOJUJVIXJZ@[d]IaJbZhZ
=api	l%F(F@JBIH^ZDgb
=aplica	v*]
=aplikacji	y9H?bCJHGaI
=aponta	yA^HJKJVJ_[
=app	T!D#C%B&H(d)A*_+@,E-A.H/D0F1G2G3A4E5G6E7D8F9B:B;F<G=B>Y?j@>AGB?CdD=EFFFGDHcI>JEK=LDM@NAOCPBQHRGSFTDUBV@WDXDYGZ:[B]A^A_DaabHcEdBeEfDg_hA
=apparait	t(]?]CHDGHI
=apparently	k(H-a9I:J?H@XCJHBIZKYNJV^ZF[IhI
=appear	f*I+d-[3H9I>I?a@IBICFDBGIHFIJKGNYaHbZ
=appel	o-I3Z9H>I?[@IHEKHNJOJQ]]Ya^
=appen	y-J3H9H>G?b@JHFKJZIaI
=appl	l#D(H-J=J>I?IBHHfIIOJSJTEUIVIZF[JaHbHfJ
=appli	k%G(H*Y-I3J9F:J;^=J>Z?YBHCHDIHCIIKIMFNZPIUIVFWIY_ZG]Ia[bH
=application	j%H&J*I+J,^-H3H9J>H?[@JAIBICZDIEJHGMINZZD]H_IaGcJeIfahJ
=applique	y%^*YHH
=apply	t)I*]GYNFPJ
=appreciat	y9_HF
=approv	k4J>_?F@HHYZEa_bG
=approval	v9I>_@IHZaJ
=apps	y/IPJg]
=apre	i!I#Z%I(J+H-Z3F4J9G:I=H>G?E@HAIBYCIDIIGKGMGNHOXR]TZUIVHXGZD[J]__[aDbIcIdIfIhI
=aprovisionamiento	y0[
=apunta	yA[_[
=aqui	o:Z@^CJHFU]XI
=ar	Y!_#^%B&H(X)E*D+E,G-[/F0F1G2G3A4C5G6G8E:B<H=C@IAFB^CEDHEGFFGEJEKJLFM@NAQFRESXTIU^V_WGX@YGZ:[E]B^ZaAbAcDdZeFgF
=archiv	yGXHY
=archivo	y-J2]
=are	O!G#?%H&F(C)]*Z,C-^/F0Z1A2C4J5]6H7X8I9a:I;B<E=C>I?H@IAaB?CFD>FIGIHCIDJDLEM^NYOJP_QYSBVZWZX@Z9[C]@_>a?bBcYdXeDfHg@h>
=area	y3[
=arranca	v+ZHJb[dFf]
=arret	q!Z#X0ZfY
=arriv	_!H#I%J(H*I+J-H/X3F6]8J9H:H=I>B?G@EAJB^CGDFGIHZIGJIKELIMHNIOHPHRITJUIVHXFZ^[[_HabbIcIdIfHhH
=arriva	k>ZHFJYa_
=arrow	r!^
=articl	tH^
=as	P%Y&G)Z*c+c,D-a.F0^1E3a4J5Z7D8H9@;E<G=H>??Z@;ADB>D@EEFGGIH>JJKcL@MBPEQFRJSCTGUBVCWDYEZX[A^A_Da@bIc@dHeEfCg@h]
=asap	y#[HIZ[
=asignada	y=Z
=asistent	t+Y,YHIdIe]
=ask	a!I#I%J(B)C*A+a,G-G1J3E4J7J:X>D?C@DBGEFGJHXIHJJKCNGOIPGTIU]VeXH[J]I^IaHbJdGgHhG
=asked	_!H#H%I(H)H*^+],Y-H/J3F9I:I=J>E?F@EAJBGC[GJHGIEKCLdNIO]PHTJUJVFZD]D^H_Ha]dJhI
=asks	[!I#H(F)H*Z,Z-D/I3G7I9H=I>C?C@BAIBGC_DCGJH_JIMGNGPISJTIUJVGWJXH[H^J_IaCcJdIgHhc
=aspettar	t@^
=aspetto	v9]@IBJCJHGIJXIZIa_
=assegnata	y=_HH
=assent	yHG_]a[
=assign	n%D(X)[*J=]@HH^IJKILIZF^Hg]
=assinatura	y<[
=assistant	t+Z,]HFe^
=assistent	o%J+]HEVJZIdFecfIhI
=at	K!?#F%F&^(C)?*_+a-A0E1C2E3E4E5Y6C7c8G9@:A<E=I>E?F@eCID?EFFIGHH?IYKDLdMINHO@PBQFRBSXTGV=X?YDZZ[@]_^I_Ea@bdc[dHeJfHg?hH
=ate	r9_>J?I@^BHHEIJKIMJZJ]JcIf^
=atend	nDJHHIZKJNbZG
=aterstall	v@JBJHGZEbb
=aterstalla	j!I%](_)J3I:X=]>H@EBGCJDGHEIJKIMINIUGV[XJZ]]J^IaJbEdIgJhH
=aterstalln	o!J)H*JHGU]VZZZbY
=aterstallningen	t(I@HB]DIHHUHVHZ_bH
=ativa	y!XHZ
=ativada	yVZ^Y
=ativar	v,]HIYXdHeZ
=ativo	yLYQZ
=atrasado	vR]
=atribuida	y=^HJ
=att	g!G#G%[(_)I*H-]3G4I7J9F:H;I=H>F?H@XBGCHDFGJHBIFJJK]MHNHO[PISIUGVZXH]H^I_JaHbGcId[fIgI
=attach	tHEZ_
=attack	t#EHETa
=attempt	^#[%J(I*J+J-F/I3I9H:I=I?I@YB[CIDHGIHAIGJJKHLGMIN^PIRJUIVGXeZZ[J]G^Y_JaIbIcJfIgJhH
=attender	t@[XY
=attendr	q@ZXY
=attiva	vHZLX^Z
=attivando	y,]dJeZ
=attivo	tQYYX
=attribut	e!I%H&J(J/H0J1H3[4I8I=G>I@GBIDIG_HbIIJJKHLZMJNIOJP[RITIVJXJZD_IaJcGdJeJfFhI
=attual	r@IKGZFhb
=atual	q@IHIIJKHZHhb
=au	c!F#I%E(^)[*G+G,J-F/I0I1J2[4G5J6I7I8[9B:E;H<J=F>[?E@BA[BCCFDEEJFHGHH^JIKEMENGOEPEQXRISHTFUZWGXFYIZ?[G]Z^H_GaYb^cGdFeJfFgIhZ
=aucun	i!I#I%I(H)H*I+J-I3D4Z5J9G:J=I>H?F@HBZCXD^HAIJJJKJMINZOIPISJTIU_VGW[XHZE]Ia^bHcIdJfH
=audit	d#J%J(I-]/]3J9H=J>J?I@DBFCJEZIIJIKHLYMIN_TJVZYYZE]^^F_IaJbIcHdHfIgJhZ
=auditor	r)Z@ZYX
=auditoria	r/YEYHHNZcZ
=auf	X#H%^&I(B)I*E+F,H/G0H1H2I3B5J6G7G8H9Y:E;I<I=D>_@CAGBBCBEHFHGFICJZKDLGMBODQIRYSFWEZ>]Z^Gaeb]cEdEeGgEhE
=aufforderung	y+]DGLX
=aufgefordert	v+[L_ZE
=aufgenommen	y8ZV]ZG
=aufgetreten	yZ_
=aufgrund	yEYcZ
=august	y9^HEdX
=aujourd	t@]HIX]ZHaJ
=aun	v>J@JGFHIKJMbP[VJfI
=aunqu	yTZhX
=aus	f!_#[%Z(E)G*F,J-I.X/J3G4H6Z7I9I:Z;J=G>D?G@GBECEDFEIFJGJHBIHKHMDNIOIP_QJRHSITIUZVCWGXHYIZC[I]H^]_Ia^bZcEdHgIhI
=ausgegraut	v(_:YHIaI
=ausgeschaltet	r4J9JHHU]cId_fY
=ausgeschlossen	y)]G[UGVH
=ausgesperrt	t#^HJ
=ausgewahlt	yV^
=ausrufezeichen	y-[IY
=aussi	y>]HGLZ
=auswahl	v3H>IC^HHOI[[]^aD
=auswahlen	y?]
=autenticacao	y,]HI
=autenticacion	v,^3]?JCHHI
=autenticazion	y,]HI
=auth	i([*I+J,a?DCFD^HCPIRIZH]H_IaHcZ
=authenticat	v)J,]7YHIdGeH
=authentication	a#J%J(^)E*A+G,D-I3^7Y9I=J>E?I@HBJCXD]EIGIH^IJKHNHPGUIVIWJZF]ZaCc]dJ
=authenticator	U!H#G%G(A)F*Z+H,D-H/I3D4H6J7G8J:F;J=H>a?e@FAJBFCDDBGIHbIGJIKELIMENFOHPHRJSHTHUGVEWHXIZ@[H]E^I_IabbFcHdHfIgIhG
=authentification	v,_CHDYHG
=authentifizierungsinformationen	y3^DI
=authentifizierungstoken	v,_HF
=authoris	yV[
=authorization	h(a)^HHUF
=authtokenerror	y,_HE
=auto	v1bHEUJYI
=autoatendimento	q!I#H(I)b,J-H3I:J@IBHCIDHIIKHNHU_VHXIZE]JaI
=automat	y/JHIga
=automatic	yaY
=automatica	q(I-I/J3G9F=H>I?E@IDIH[IJMINIUJVJXJacfJ
=automatically	v)J:H=aEIVJZD
=autoris	t9I@]HGIJQZV]
=autorisation	r%_(Z;ZHGNIdJ
=autorise	tDJHITYVa
=autoriser	y.Y[Z
=autorizado	oDJHIQXT]V[
=autorizzato	vHITYVZ
=autorizzazioni	r%Z(Y;]HIVJ
=autoservicio	n!I(I)a-I3J4J?JBGDHIJKJSJUbVFZHcJfF
=autr	i%])H*[+J-I3I9H:]=I>H?G@ZBICaDFEJHCIGMIOJPJUGVZWIXIZG]JaIdJhJ
=autumn	y1[HIK[
=aux	q#J)^*Y+J9I@JDZHDIFN^UFVJX^
=av	l!J(I)H*H-J9H;[@HBJHFIIK]N[UZYYZHbJd_gJhH
=avai	yCXK]
=availabl	e!I(J)H*I-G3J4I7I:H=^>X?]@HBGC]DGH_IGKFLIMIUEV[ZE[I]IaIbHcIdJhI
=avanc	y9_HH
=avant	m#J(J+I-I3J9G:J=I>G?[@YBHCHDHHDIHKbMINJOHVIXIZC[I]^aHb]hG
=avec	f!H#H%E(H)I*H+I,J-H/I3b4H5J7[8I9F:];J=G?D@FB]CEDEFJGIH?IEJJKYMFNGO]P]RISITIUGVEWIXHYJ[H]G_JaDbGcXdHfHgIh[
=aver	yI[
=avevo	y-J@ICYK^
=avez	n9^HHXZ
=avon	v8[HJU]ZJ
=avstangd	t!_9JHHKIUYdX
=away	b#G%H(E)[+H,J.J/F1I3E4H5J6J7J8I9E:H;H>D?Y@bAIB[CEDXEJFHGIHXIFJGKBLHMGNXOHQJRJSHTHUZVFWHXGYJZ=[I]c^Z_IaAbGcHdIfIgHhC
=ayer	o9H>J@_BJDHHIIGKJMIZF]^f]
=ayuda	v9[Z[
=azienda	t8Y:]@IHGU[
=aziendal	y>YN[
=aziendali	yN]
=azubi	y!]HJV]ZG
=azureaduserpassword	yg[
=b	r-Z4J9G>J@]BIF^G]HCIIK]MJNIVJZC
=b2b	h!I(H-F3F4I9G:h=J>F?I@IBGCIDIFIGJH]IFJJKGMINJOJUIVIZE]IaCbIcIdJhI
=b2c	k!G(H)J-H/I3J7I9H:H=G>I?H@HBHEIHiIJJIKJMHNDPJSDTHUIVFWEZA_IaJbIfHgJhJ
=back	R!_#H%E&H(@)C*D-?.G1D2F3B5D6Z7C8]:D;E<F=I>X?BACBICBDAEFFCGBH<I?JHKdLDMCN@OEP_SETDUCVAWDXYYI[B]X^B_Fb[dcf]g_h@
=backup	g!I%I0I4I6b9I=I?J@IHaKGP[RIVJZF_XcIdJeJfG
=bad	n#_-J3a>F?JBJCFDDHBIJJJMJTXaHbD
=badg	qHaZI
=badpwdcount	r!I#c%H9IBJHEPI
=baja	y!b#JHGKIZD
=banal	y-]HIIZ
=banco	y-JHaIJKIZH
=bank	k#J9E:J>J@IBHHdIIKHMJNJZB]JaIbGdJhI
=bann	g-_@JH]IIKJ
=banner	v.FH^
=bar	v-JHIIa
=bara	l!J#I(J*H-H3I9F>H?]@]BJC_DGHCIGKHMHP]TJUJVIXJZG[_]IaH
=bardzo	y9^HI
=barr	yFZIHK]
=barra	vF]
=base	yQ]
=baselin	iHDQbY[ZJb_
=basement	y3J4^>IHYRJfI
=basic	m=dCIHFZJdGfI
=basta	t!I-I3E4I9H=J@ICdDJHEICKJVGXIZDaJ
=bate	y3I>HDJHHOaZJ
=batem	yA]HIKJO^ZI_J
=battery	r!I#J-J9H>J@IBJH_IIKJMINJXJZF]^
=be	N!F%H&F(<)A*D+B-[/C0D1D2D3c5a6_7E8A9I:>;D=>>=?^@[ACBZCYDBE@FCGEHbI_M?N=OAP_QJRDSHT@U@XAZ=[^]?^=_JaIb@c[dHe[fBg@hH
=beaucoup	v9]BZHI
=becario	yV]
=becaus	S!E%J)H*H-Z.J/]0I2J3H5Z7I9H;X<J>F?F@GBDCGDFE]FIGFHEI]JJKCLYMFNHOZPGR[SHX]YIZA[G]]^I_IaHbGd[eFfFhE
=bedankt	y9^BIHH
=bedrijf	y:_HHKJNX
=been	W!Y%G(E)Y*F+F,H-].J/E0J2J3E4D5]6I7G9G:G<J=Z>C@JAGBZCFDXEHFIGGH@IIKZLHMINFOEPHRGSDTIU]W[XJYI[G]F^G_Za[bEcFd]eFgFhF
=beendet	y?J@IZE]_
=befor	V!Z#D%G&I(E)G*F+B,I-G.I0J1I2I3D4F5]6H7F8F9F:E;H<I=F>C?B@^AFB@C]D_EYFHGGHEI@JEK_LCMGNCODPFQIRISGUGVDWHX[YIZG[E]e^F_Fb_cDdEeHfHgE
=began	v>E]a
=behalten	yKY[Y
=behauptet	yKJZIha
=beheercentrum	yHJSJg_
=beheerd	yHJNGZJd_
=beheerder	r*b@IBJCDHHKIUZZHd[
=behind	i/E0G1[3]4H5I6I9G>G?J@HAGBHCJDIGEHAIIKIMaNZPJRaSJTFXIYIZF]IaEb[cFdHfDgJ
=behorighet	v%^(^9G;JHHZI
=behorigheter	y(]9J;[bJ
=behover	y9IH[M[
=bei	Y!C#C&H(^)C,F-C.I/F0H1G2I4E5G6G8G9D;]<I=C>A?Y@HBBCFD^EFFGGFHBJGKBL]MDNBO]PEQHRFScT^U[WZYG[G]C^__Ga@cBeGfCgDhB
=beim	Y!D#C%^&_)E+H,^-D.I/F0H1G2H5G7[8F9E:[;Y=A>[@BAGB@CDDCEEFGGFHBICK@L[MBOYQGRESETFUCVAWDXDYFZF[E^D_Fa^bGcYdAe]fBgEhb
=being	k%X4[;X@IJIN^PJZJ^JhJ
=bekomm	rD]HFV][IaZ
=bekommen	v)]@^HHUI
=bekommt	t%G:];[?JDIH^ZDaEgY
=beleid	t-I@HHJIIKHNcZDdHhI
=believ	v-YHIR^
=belong	n(I/I:Z>[GIHGIIKHZF_Id^gJh]
=below	t-]1H5_@GHDIFKHMINHZFb[hY
=ben	q#[9Z>X?I@HB[D]HCIJZHaH
=benachrichtigung	y?[CHH]aI
=bene	yI[ZH]Jf^
=benutzen	yV]
=benutzer	Z!]#F%D&I(I)J*H,F-C.J/I0G1H2I3I4F5H6G7F9I;_<J>E@@BZCEDHEGFGG[H?I]JGKEL[MCNCPZQJRFSFUDVIWFXZYGZE[E]]^__abCcEeGfBhC
=benutzern	v*Z;Y[Z
=benutzernam	yI[KI
=benutzerobjekt	v;XA^LY]J
=benutzt	r,[-]@IHFIHK[XIZIg[
=berechtigung	y%Y(_;IHIaI
=berechtigungen	n%_(Y4I;a>J?H@ICIHHIHKIOJVIZG]JaIdJhJ
=bereich	yG_fI
=bereit	q+Y@]HJK_ZF
=bereitstellung	y0[
=besid	y?ZCY
=besser	y@aZH
=best	v-J9^:H=I>I?J@HDJHDIINIVHXIY_]JaHcI
=bestatigung	t3I9J>[@IC_DIHHMIO]ZIaG
=bestatigungscod	t>]HGa[
=beta	yH[gX
=betroffen	y;]G]HH
=better	y@]IHKH
=between	a!H#H%H&J(H)J*H+J,I-F/B0G1H4Z5H6_7H8H9H:I;I<^=G>G?H@_AZBFCGDGEJGHIHJIKaLIMGNFOJPIRHSHTGUIVIWJXFYIZC[J]G^JaHbFccdEeJfDgHhH
=bez	y3a>G?JDJHIOIaG
=bianca	y.YBIHGb^
=bien	o/Z3D9G>E@IB]CJDJHCIHKFMDOHT[XIZIa]cHdIf_h]
=bij	n(G3J9H:J>H?^@FBICIHDIHKIMJNIP]UIV[ZZ^JaGbIdJfIh]
=bildschirm	v>^aIbI
=bill	y*Z
=bin	e!G#_%H)G*[+H-E/H3E4H6J7J8J9_;H=G>^?D@DAHB^CFEJFHGHH>IDJJKCLIMFNFOIPGRJSJTHUHVZWJXDZA[[][^I_]aEbHcIdHfHgIhX
=binnen	y9GB]
=bis	o9a:J>G?J@ZBFCIHCIIKJM_XIZE]Ia^
=bisherig	r@GBHHFKHM[ZFg]ha
=bisogna	y@^
=bit	q!]<a@^CGHYIIKFNJPIVIYIZD^J
=bitlocker	qH^
=bitt	k!J#^%G(I-]3J9[:J=I>J?J@HBGCHDJIEKDMHNITHVHXIZ^[G]IaIbJhH
=black	r!X9H>^@JHZZHaJbHfI
=blad	m!C#J(^)J-I3G4J9G:J;I=I>I?E@HBJCED]HBIIJJKINHPJUGVIWYXIZd^JaHbHcJfJhI
=blanch	yb_
=blanco	y.YHIMJb]
=blank	k+I-F/Y3^9H>J?C@JBJCGD^H@IGKITIXJZ]bY
=bleibt	q3J9J>ECHLXZH]JabbJ
=blink	yZIa[
=blocca	n#]-G@JBHCJHZIHJYKGMFTIXHZ]bJeZhH
=bloccata	t#[TJb^
=bloccato	d!H#c%I(I)X*J-]/H3G4I9I:J>I?I@EBFCHDHHEIGJJMGNIPHSITbUJVIZF]I_HaIbIcIdJgI
=blocco	t@JHFTaZJbZ
=block	S#D%F&J(E*F+E,]-^.b/G0I1F2H3G4Z5F6H7F8H9F:F<G=F>X?D@_AHBACEDDEIFGGGHHIBJaLGMEOHPEQZRESFTGUFVEWFXeYGZ=[B]E_HaIbEcXdDeGfEgDhE
=blockerar	y-I9JHZRITIc^
=blockiert	n#H@IJXK]QYT[
=blockt	yHY
=blokkeert	ycZ
=blokuj	y#I9JH[TIcZ
=bloqu	g%J(I*I-].Y/H0J3I4I6J9F:I=J>J?IBGCGDHIEKFMGN]PIRISHT]UJVIX[ZF[H]I_JaHbHc^dHfFhI
=bloque	y#^ZI
=bloquea	q#Z-IH[J[MJTH
=bloqueada	b!I#d-G3J>I@IBHHIIIKIMIT^XBZH[HbahJ
=bloqueado	d!G#_%I(H*H+H-_/G0I1J3G4I6I7I9H:H=J>G?G@CBDCFDGGJHEIFJHMGNHOIPHRISETaUGVGX_ZD[[]H_HaHbFcEdHfIgGhH
=bloqueia	q#[-JH]JZKJMJTJ
=bloqueio	t@JHETaZIb[
=bloqueo	rHETbb[
=bloss	r-H3H>I@ICbDJHEI[KGZE[^
=blue	yH[
=bo	y-]@JHIK^ZI
=boit	r(J-I9H:I>^?J@IFGH^IHKIXI
=bokstav	y3I9JHGIa
=bom	y9a@FBJDJHFXJZJ
=bon	v3H9G>J?HB[HJOHVJZGa^h]
=bonjour	v-J9_@IHG
=book	r3H>GHb
=bosqu	q8a9IAZHH_[
=boss	r!]HFK]ZX
=bot	m#J(J-I3I4J9d=J>I?H@HBHCJDIHCIIKIMJNIVIXJZF]JaIhJ
=botao	r(a9J:]HFVJZI
=both	c!D#G%G(F)H*_+I-G/G0Y1J2J3E4^5J7G8G9I:E;J=H>[?B@GAfBFCXDDFIGHHDIEJIKDLHMGNIO]PDRHSITHVGXJ[H]J^H_EaHbHcGdIfEhG
=boton	r(_:]HHVHZI
=bottom	y>[HIZ^]G
=bought	t8ZW[
=bounc	o#J*I-]3G7[9H:H>F?H@XCHDEH_IHKZMINHOIZDaC
=bouton	r%I(c9J:]BIHEVHZG
=box	^!D#E%E(E)H*I+I,G-D/H0I1G2F3F4Z5J6H7G8G9F:G;H=H>E?F@BAHB?CHDEFIGDHFIFJFKCL[MDNCOHPFQIRaSHTGUHVFWHXGY_Z>[G]E^d_FaGbbcGdBe]gGhd
=bracket	v3b>GHFOHbJ
=brak	v3I>IDaHG
=brakuj	n*J-J3[9F=]>I?J@JCaDIHDI[KJNJZGaI
=branca	y.YHIb^
=branch	m%a(I-J/J8J9H@HAIBIG_HAIIKHMDNHV_ZH]F_GaJbJhI
=brand	r-^:J@]HXKINHVJW[ZDbI
=brandvaggen	y-I9JHZRITIc^
=brauch	r>[HZZ]
=brauchen	y*Y
=braucht	o#Z-J5Y=G>IBJCJH_TGZH]Ja^fI
=brazil	yHHa^
=breach	r-a@HHIIHKFZI
=break	h%J-H2X3^<]=J@IBIDHF]GIHIIIJHKJN^UJVJYIZGbHc[dGeIfI
=breakfast	v@^ZJ
=bricht	k%I(I,Z-J3H4[9I=I>I?H@JBICIDHHIJJLJMJNZOIRIUIVHWHXJZ]]]aHbHc^dGe^fHhI
=bring	y+XHJb[
=bringen	y*[
=brok	k!G%G/^1X2^3J8J;Z=I>Z@JBIFJHEJJMJPJQZRJUJY_ZF]HbGcJdHeGfDgJ
=broken	a!I#I%I(I)H+J,G-F/G0I1I3H4_5I6H7I8I9G:I;Y=G>D?FAJBGCJDGFJGGHYIFJHKFMGOJPGR]THUHVFXIYIZ^][^IaHbXc[dEeHf^gJhH
=browser	]!G#E%I(G)I*I+I,J-H.b3G4H6J7I9G:G;J=H>E?H@FBFCHDGFIGIH[IEJJKFLJMYNFOHPIRISJUIVFXHYJZ>[H]a^I_IaGbecDdJfIgIhX
=budget	yHX
=buena	y9[@IHIIHKHMIZGh^
=bug	y*Y@IH_ZGfH
=build	m1e4J9H@EHFIGRJSJZIfJ
=built	r-[4I6YGJHEIHKINJP]VH^[
=bunch	y/[KY
=bureau	r3G9Z>Z?^@JBJCIDIHDIJKIMIOJV]]JaI
=buro	y9^>]HE
=bus	e#J%J)I-I0I3I4H9H>D?I@IBICJDHH?IJKJMHNJOIRJSHTJUHVHXJY_ZH]aaGcd
=business	l-J=d@JBJCIHEIIKJZZdGfI
=but	L#A&G)@*X+a,E/d0F1E2F4D5E6G7D8D9H:@;E<F=E>@?aAEB<CaEEFEGZHBIBJIKFM_O]PXQGRESBU@VZW@XBZG[b]G^?aZbFcIdBeXgH
=button	c!C#H%H(e)I*J-H3H7J9G:I;I=I>H?H@HBGCHDGGHHAIFJJKHLJMINGOIPISHUHVGXJZ^]I^H_Jb_fJhI
=buzon	v>]HZaG
=by	N#H%[(<)D*C+C,D-].I/C0D1C4B5C6X7[8C9A:Y;C<[?J@cBEC?DJEAFDGXH<NZOAPESAUaV]WIXAYXZ6]Z^a_JaBbGc]dZeDh@
=bye	o!J#I)J-I3I4I9d;J=I>H?H@GBFCIDIHCIHKHMINIPJRJTJUJVIXIYYZF]IaHbJcIdIfIhI
=bylo	rKaZI
=byta	n9H@bHGKHMJZ]hG
=bytet	yHFZ_
=bytt	k-J9H>X@aBZHGIJKJM^ZGhI
=c	b!F#J%G&J(F)H+G,I-A.J/F0I1J2J4G5J6H7H8H9?:E;G=EAIBZCCD_EIF]GGHHIbK_LYMCNEPFRHSGTYU[VJWIXDYIZ?]E^H_HbFcGdFeIfEgI
=ca	i!I#E%F(I)I*H+I,J-G/I0J1H4H6J8H9A:I;J=I>C?G@ZAJBbCGDGFIGHH?IEJJKFLIMGNGO]PZRHTYUIVGXFYIZb[H]G^J_JaDb]cHdIfYhF
=cach	q!J#H(H9I:I=J>I@JBHKIMbVIZF]HaIb]cH
=cada	t#[@_MJXI
=cadastrado	o3F?Y@JC]D[HHO[
=cadastrei	vDZ
=cadastro	y>HD]HGO^ZI
=cade	yH^
=caduca	yL[
=cae	r9I>GIJKJOHXJZ]a[eZhI
=cai	t3[9I>DH^IIKJMJOFXJaZ
=caida	yS[
=caido	y4ZHGS]ZI
=caiu	y9IHEc]dIf^
=caixa	o(I;Z@JH^IIKIMJNJZI^[d[
=calej	yHGU_
=calendar	r?JHa
=call	W!D#H%D&J(G)G*E+F,I-Y.I0H1H2G3]4G5I6G7F8F;G<I=E?a@?AGCEDCEIF_GEHAJFKILFMCNCOFPEQdRHSHTFUGVEWIXGYG[F]Z^E_EadbEcDdEeHfGg]hE
=caller	r#_BZHIKYQYZD
=cambi	i9I>Y@cHHIJKHM[XJZJaJhI
=cambia	qMIg]hZ
=cambiada	o/Z>J@HB_HDM]TIZI
=cambiamento	yLY^Z
=cambiar	b!J(I-J/J3H7[9J:H=I>J@[BDDIHFIIKFLZMENHUJVIZ_^__IbIfH
=cambiarla	g!J#I-J3I9I:^>I@]BGCJDIHEIHKGLYMIUIVYXJZD[]]J^[bIdJh^
=cambiata	i/[3J9I?J@^BaCIHDIIKIM^THZG]J^J_JaJdJhG
=cambiato	n>Z@_BJZE
=cambio	d!H#J%J(H)J+J-H3H4J9G:H=I>G?I@bBXCHDIGJIFKGL^MFNIOIPISJTIUGVFXHZ[[J]H^HaGb]cJdHfIhZ
=came	i!b#I+^-I3D:J>C?I@HB_DIFIIEKCMJOITJVHXIZB]^^J_JbJ
=camera	y9I>I@JHaMHZF
=campo	o(J3b7J9I:H>G@FBHDHHCKJMHZE^J_JaYhb
=can	N!?%B)^,E-H.E/B0D1C2F3?4B5D6C9^;D<F>A?H@YACBaCBDFF[HfIXJAKDLJM?NHO@PERBSIT?UZV_WAX^YCZH]>^F_CaCb?cGd^eDf?g@h?
=cancelado	y]_
=cancell	o#I(J3J9F>G?I@FBFCGDHHBIIKIMGZH]d_JaJhI
=cancellato	y_]
=cannot	D!D#X&C(]*X+>-G.B/<0X1A2C4Y5E6b7H9?;A<H=Y>a?^AFB8CCEGFZG]HFIEJ=KILBMCNFOGQBR?SGTEU?V@WCXAZ][Y];_]a<bBc[eaf>gEhC
=cannotchangepassword	yHIZD^b
=canteen	yHXV]ZH
=capital	k#Y3HHGIb
=caps	r#a@YDJHHTJXGZI
=captcha	q#I/I9J>J@HBHHEIIMHZZ]bbJ
=captiv	vHGb_
=car	n#H-I/[6J9I@JH[I[KGL]NIZH][dJ
=caracter	e!G#H%H*I-H/I2c3E4J6I9F:H=I>F?I@GBHCHDHF]GJHAIeKFMHNHOHUIVJXHZG]HaIbIcJdJhH
=caratter	v3JF[I_
=caratteri	t%H2^@JHFI_
=card	j-J3J9F:J>Y?I@IBJHbIGKIMJZD]IaHba
=carrier	t3J>_HGOIaZ
=cart	v>_BIHEZGb^cI
=casa	q#J-I3I4J9E=J>c?I@IBHCIH]IGKGMGNIUJZF]HaHdJfJ
=case	k-I/J9^;Z?I@IHBI]KHLXZH^[d[
=casella	m(I-H3I9G:J;Y@HBIGJHaIGKHNGUHVIZG]J^]aJbId[hI
=cashier	y@HZF^_
=casilla	o;Z@JHIZJ^^d[
=caso	y9_>IBYCIHGZG
=cass	y>YHJRX
=catch	vHFM_RH
=categori	yI_
=caus	tQY
=cayo	y9JHFc^f]
=ce	d!I#[%G(Y)J*I+I3G4J9F:I=Z>F?G@aBGCFDFHAIYJJK^LJMGNFOYTHUHVFW[X]ZB]H^IaGbHcJdIfJhY
=cedo	r@cBIHIIJKHXJ
=cel	t#H3J9I>_@HBICJHEIJKJXHZJa_
=cellular	l#]-I3^9G:J?I@IBICYD^HBIGKEMZNJO[VJZH]IaFhG
=celui	n3E9J>F?I@ICIDHHGIHKbOaZHaJhH
=celular	d!J#](I*J+I-G3Z4I9F:H=I>[?F@FBFC^D^HYIGKDM]NIOZRJTIUIVHXHZF]GaDbIcJdJfJhG
=center	f)F*H-I=J@HBJHDMFPIS_UGVIZF^IbJc]dHgb
=centr	r!H/I:I=JSHZHgd
=centro	qBJHGMJc^dEfGgc
=cerr	yBJHIZF]a
=cerrado	yCJHHU_VHcY
=cerrar	yB^ZG
=cert	yHYPZZJ
=certificado	yH^
=certificat	kHa
=certo	t/[3D9J>FB_DJHFIJOHXIZIa]
=cess	yBIH_MI
=chamada	yQ[
=chamado	v9^@JB[HH^J
=champ	y3^>GHGZFh]
=chanc	v@_KJ
=chang	J!@%@&G(Y)H*A+C,E->.Z/[0D1D2C3A4H5F6C7F8C9?:F;E<D=B>B??@bACBICAD@EEFBGAH^I@JIK;LgNCOBPBQERDSDTCVDWDXBZY[@]>^h_BaAbDdCeEfAgGha
=change	Q!D#D%F&H)F*D+D,H.G/[0G1F2G3A4F5G6F7D8X9C:C;G=D>_?A@_AEBbCZD@FFGEH?I<KXLBMeNIO@PEQHRGSETBUEWFXDYFZF^[_IaBbFcYdJeDfEg[hI
=changeabl	y@Y
=changement	l%J9J=J>J?J@bBFCIHCIFKIMHNIUHVIXJZZ^GaHb[cId]fIh[
=changer	e#H(I-I3J4J9H>F?I@^BECIDIH[IGKELYMFNHOJVHXIZ^[^]I^ZaIbIdI
=channel	n:[<a@FIIMHY]ZF^I
=chaqu	y-JHXN^XJ
=char	i!J#I%I-G/Y1J2e3G4J8J9E<I>I@CBHCGHAI[KFMJN^PIRJXIYIZEaJcIgJ
=character	Y!F#H%F(H)J*I+I-D/c1I2a3G4H5J6J7I8I9F:H;J=H>G?H@DAIBECGDHFeGGHIIaJHKDLIMENIOIPIRISGTGUIVGXHYIZD[I]H^H_HaIbHcIdGeJfIgFhF
=charg	t7YSZ
=chat	v9_:FH[ZC
=chav	t6a?]HDZJ
=chce	n-J3I9G>J?]@ZBHCIDIHCIIK[MaNITJVJZF[[]JaHbJhI
=che	b!F#E%G&J(E)H*G,I-Z.J/E0I1I2I4G5I6H7E8I9A:E;H=C?D@IAIBDD]EJFHGGH>I@JXK]MEO]PGQIRHSGTEUFV^WIXDYIZa[H]D^Y_GaBbFcHdGeIfFgHh^
=check	a!H#H(F)H*[+H-C/H3G4J5a6I7I8H9J:G=H>F?F@ABBCcD]EXFJGHH>IBJaLYMFN^OHPHSIUGVFWIXGZZ[F]E_IaHbFcIdGeIfIgIhE
=checkbox	k@HHCLYZE^_d]eafJhJ
=cheer	t#J-J3I9^>J@FBZDJHFIHKZZHaJ
=chega	qHGa^
=chez	o9I:_=J@[BIIIU[VIWJZG
=chiamat	yQ]
=chiamata	t-I3Y9I>G?^@IHEIHKHNJOHa^bJhJ
=chiav	v6_?]BJHDZI
=chied	i#H(J*[+Z-I3J9G:]>G?F@DBFC]DFKDM_NIOJUJVIXHZG]HaIgJh[
=chiffr	n-I3[9J>G@HCHDIHFI]KEO]XHZHa[
=chiffrement	y<Y
=child	y8[ZJ
=chiuso	v!^3J9I>G@GBFCHHEIEKHOIU_VJZF]^hI
=chmura	y/[M[
=chmurz	yTZ_[
=choic	g!J#F(I*J-E:H=J>H?_@_AIBHCEDHHBIGKDMHNZTHUIVIZE[e]IaIhI
=choisissez	t-[KY
=choix	v?^HIKIZE[_
=choos	[!I#F%H(F)J*G+G-]/H3H4J6J7I8J9E:H;J=H>E@]AICZDEFJGHH@KYLaMFOHPJTHUIVHXHZB[I]a^F_Ga[bGcIdHeJfJgJ
=chos	q-Y?I@IC^HHI]NGZI
=christma	t-[9[@IHFKZNJUYZH]I
=chrom	v.Z
=ci	o#J7Y9]=[>I?X@IBICJDJHGIIKHMIXJZJh_
=ciao	t-H9b@JBJHFZJ
=cifr	v3J9J>I@JHFI]KIO]XHZHa]
=cifra	y3]HJKHO[
=cifrado	v6^<ZHI
=cifratura	y6]<ZHG
=cijfer	yHII_
=cinco	o#^3J@IBJHFM]TJUJVIX^ZHbI
=cinq	v#^@IHEM[UIX]ZG
=cinqu	v#YHGM]UJVJX[
=cinza	v(]9J:^HH
=cirilica	y/[
=cis	yb[
=citrix	y9JHaZI
=city	v-[
=claim	k-]/H9I>I?I@ICJIGKGO[W^ZHaYh]
=clarification	yH_ZG
=clash	y6Y
=clav	^!C#[%F(F)G*G+F,Y-C.J0[1I3D4F5I6_7F8H9G;H<I=D?C@]AHBACBD[EIFIGFI[KYLZM@NFOFPEQIRFSGTDUEVCWGXDYHZ]]Z_EaDcEdCeHfCgF
=cle	v6^?^HFUJVIZJ
=clean	o%b-J/I=GDJHGTHUXZJ__fJ
=cleanup	y!I=ZHGZJ_]
=clear	m#J*J+^-I/I?FBHCIDIHXIGKILXMJPYT_ZB[H]I^]_I
=clic	vHHMJZIba
=click	]!G#F%I(b)H*G,J-G.J/H0J1J3G4I6I7]8I9D:G=F>C?E@BAIBACED_EJFIGHH=IEJGKDLHMGNFOHPHQJRHSITGUIVGXFYI[H]_^H_HaYbbcHdFeXfIgI
=clickabl	y(^ZJ
=clico	yHHZIba
=client	_!I#Y%H(G)J*I+I,I-F/I0F1a2J3H4I5J6I7I8J9F:b;J=G>E?F@CAIBaCHDFGHIFKFLIMFNHOHPHQcRGSITGUGVGWIXIYHZE[I]F^H_IaDbFcEdFeHf[gIhD
=cliqu	v9J>IBID[HGKJZJ]Ja^b^
=clock	f#F,I-H/I4J6J9G>H@IBGDJIIJIKHMINJRgTFXIZD]F_JaIb]cHdIfGhI
=clon	y4H6]A^HERFcHfI
=clos	^![#G%H(G)H*I+H,J-E.E/G0H1G2I3F4G5J6H7I8I9D:G;I<I=H>_?E@CAHBeCEDEEJFIGFH@ICJIKDLIMENGOHPFQIRFSHUHVDWJXGY]ZH[F]b^H_EaFbFcadGeJfEgIhF
=cloud	K!F#>%?&E(@)A*A+C,]-@.F/h0h1A2D3@4B5C6_8A9A:A;B<E=?>@?@@=A^BDCBDAEBFCG@H?I=K<LBMcNCOCP_QDRHSBTeUAV@WCXBZ;[@]?^@_caAb?cYd]eBf=g_h?
=cloudanchor	q%J/J0I3H9HAHBIHEIIRJ]J_eaIcI
=cloudsynchronisierung	v0^HI
=club	y-Z
=cmdlet	y(I)]gY
=coch	vLY^Xd[fJ
=coche	qL[^]d]
=code	L!A#>%C&X(A)C*?+A,D->.D/B0E1D2E3I4A5D6D7D8C9=:A;D<F=A>f?Z@=ACB^C[DAEbFAGCH_IAJCK=LCM?N@PBQERBSCTAUBVHWDXfYD[D]^^D_Baeb@cBdCeDfAgDh?
=codic	d#I(J*J+I-H3D4I9G:J=I>^@FBYCYDIHEIEKGMGNIOGTJUJVIXYZE]HaefIhH
=codigo	Z!G#F%H&I(F)H*H+G,J-D.I/H0I1I2I3Z4G5H6I7I8I9A:G;H<J=F>^@BAIB]CZDEEIFHGHHIIBJIKCLIMENGOBPHQIRGSITGUGVEWIXbYHZB[H]D^I_IaebHcGdHeIfGgJhD
=coffe	tH[ZJ]^
=coincid	vOZ
=coinciden	v/J6ZA]HJKHO^ZJ_G
=col	y-[>YHH
=colaboradora	v:^@]HG
=colega	o(_*J-I9J:J>H@IBJH_IGKIMJUJV]ZF
=collaborator	v:]
=colleagu	n(G)]*IUYVY
=collega	q(]9J:J>H@IBIDIH_IHKINJUJV_ZFaI
=collegu	q([*J9I@ZH_ZH
=coloco	y3J>IIHK]O]ZJ
=coloquei	t-I>J@GBJD[HGIZKGMINHZG]_aI
=com	U!G#B%E&H(E)Y*B+E-].X0G1G3[4D5G6F8F9C:[;F<H=B>E@GA[BZCBD@FGGEH@I?JGKALEMENAO[PIQHRESaTcUBV@WCXBYGZX[D]B^E_DaAcaeGfBgah]
=combien	v-I=EH]IIK]T[
=combin	r+Y3Z?IDEH[
=come	Z!F%B)D*X+^,I.I/G0I1I2H5I6H7H8H:E;[<I=G>X?EAHBCCFEHFHH]JZKBMENJOGPYQIRGSHTGUAVBW^X[YIZ<[H]D^G_Ha^bEcIdGeIf^gHhE
=comm	r+^-[?ZCIDHHFI[XJZI
=comma	q3[>HF^HHaG
=comment	m-I@JDZHdIJKHUHVFZG
=common	k-d9I@IHEIGKGNJZH
=commonly	y-Z
=como	b!G#H%H(Z)G+^,I-E/I0I1J3D4H5J6I7I8I9]:E;J=G>]?Y@CAIBBCDD[EJFJGIHeJHKDLIMFNFODPGRISHTIU@VCWHXEYIZ<[F]G^I_IaFbFcHdFeIfGgIh_
=companera	v9HH[KJV_
=companero	v(YHY
=compani	v(G:[@IHHS^UIZE
=compania	yNZ
=company	X!I#F%H(F)E*H+H,J.I/F0J1H2I3G4G5I6I7Z8b9G:a;I<J=F>F?D@BAGBCCFDCEJFHGFHXI@JFKCLHMDNbOGPHRITHUdWZXGYJZ>[[]E^G_GaDcGdYeHfFgHhF
=compar	r(]-I?^CIDIHDIHJ[KIMINGVJZD[_aJhI
=complain	g.Z/[@HBIHEJIK^MJNCTIUIW^ZGh]
=complaint	y=IHFWIZ^
=complejidad	yIX
=complessita	vHII^
=complet	c!I%I(X+E-H/I3F8I:I=I>G?IBZCIDZEIGJH?IFKGMINFOaUHVGWGXJ]a_HaGbIe[fJhI
=completar	y([
=completata	y+JB_DFHFZH
=completo	r3F>IHFI]O_
=complex	oIaNIOIZE
=complexidad	yI[
=complexit	yHJIZNY
=complexity	g-I@_BJHDIaKINZZF
=complianc	yH]J[NE
=compliant	mH^NZ
=comply	q-Z@IHHIJN_ZD
=compramo	y8[HJ
=comprend	y3[=Y
=comprida	y2[:JHEI_KIOJfJ
=comprimento	y@HHFI]N]
=comprobacion	y3E>JHGO[a]
=comprobar	y3]DZIJVIZI
=compt	V!b#b%]&J(A)^,Y-A.H/F0G1F2]3Z4E5H6E7E8F9G:^;G<H>E?D@@CBEDFGH<IGJGKBLZMANAOFP^RFSFU?VcWAXFYGZ<[[]D^^_[aCbDcCdHeGfBgFhC
=computador	vM^ZI
=computer	a!I#^(H)J+I/Z3H4J7I8J9I:G=I>E?H@FBDCIDHGJIBJHK[M_NFOGSGTZUJVFXGZ_[H]F^I_JaDbZcJdJfIhE
=comum	y-^
=comun	v-]
=con	X!H#C%F&I(J)_*E+E,G-Z.H/D0G2G3_5H6F7]8G9C:];G<I=C>C?JAYB]CDD@EYFFGFHAI>JFK@LFMCNEO^RFSETDUBV@WEXDYGZa[F]C^F_CbXc[dDeGfCgYhX
=condicional	yH[
=conditional	iH_
=conecta	vH_
=conectividad	vZHc^
=conector	i!J%Y-J2[3F4F8a9I:J<^>I?JAJBIGJHCIIKJMJPIQ]RJTJUI_^aIbJcIdDeJfGgJ
=conexao	vSJc^
=conexion	vc]
=config	y0^3JHDMHRJZGe^
=configur	Z!I%G(E)G*X,Z-I/J3]5J6I7H8H:E<[=C?H@FBGCIDGEJHCIHJHLHMINGPHSJUBV^WcYIZA[H]I^G_IaJbYdYe^fGgHhH
=configuracao	rE_WIZIcIdJeY
=configuracion	rE^ZI
=configurada	yHJVZW[
=configurado	v*XUGVZWZ
=configurar	rHZZIe_fD
=configuration	a%I(J*I,I1J3J8]:F=GBGDIEfGINHPIUFVFWIZE_JcEdBe^fH
=configurato	vEHPJUGV_WZZI
=configurazion	qE_HJWJZIcJdJeY
=configuro	q3G>GDGH_UJVZW]
=configurou	vEJUHV^WZZI
=confirm	j%X*Z+[-F3C8J:H?H@GB]C[DHEIHDIGKFMINHOcVJZA]HaFcJh^
=conflict	vH[JYcJ
=conform	y-]
=cong	y!aHG
=conhec	yHGM]gY
=connai	y@HBJKIMIZD[b
=connait	yHGM[gX
=connect	I!=#<%=&E(?)A*A+A,c-:.C/=0_1h2Y3;4_5@6^7?8c9B:=;A==>>??@=AHBCC>D=EAFBGbHEI<JCK=LAMBN>O@P?QIRfS?T=U>V=WBX@Y^Z6[?]@^@_@a?bAcddYe]fhgAh<
=connecter	qBZCJDIHHIIKIMJVJZ^[]]HaJb^cIhJ
=connecteur	n%[2Y4J8]<ZHFIHQZ_[cJdI
=connection	e%J-I1H4J6I<^@JBDEJGIRIYbZE]I^I_Jc[dIfF
=connectivit	ycY
=connectivity	h@IHFZFcd
=connector	W!C#E%a&I(F)H*H+H,F-E.J/G0G1E2f3C4]5G6G7H8a:E;H<d=H>G?F@FBECGDGEIFHGCH?I@KELFMFNDOIPEQaRFSITFUGVDWHXHYFZB[G]G^CaHbGcCdEeGfDgIhG
=connectorkonto	t%[2[
=connectorspac	y_^
=connession	vSIc]
=connettor	o%Y2Y3J4I8^9J<[BIHFIJPJQY_[cHdI
=connexion	k#G%I-I1I3I4J=J>F@IBYCHDIEIIJMJNIVIXHZ][I]IaEb_c^fIhI
=conoc	yBJHFM]gX
=conosc	yHGM[
=consegu	o!J(J-I9I=^@[BHDJHEIIKJS[U]VYZFaI
=conseguem	y8ZVZ
=consent	y*GH_
=consider	t+Y-_IH
=consigo	e![#I%J)X*I+J-H3H4J7I:G=I>[?IBGCGD]GJHAIEK[LIMGNHOJPIUHVEWIXIZ_[]]I^IaHbHdIfIhD
=consistencyguid	m3JAdHFZG
=consta	y+]DI
=consultant	q3I:_HIU]
=consultor	y:aHHIJ
=conta	X!c#]&J(B)^*Y+Y-A.I/G0H1G2^3Y4D5H6G7F8F9H;F<I=D>E?D@BBXCADZEFFGH=I?JGKBL]MCNDOFP^QHRFSGTGU@VaWCXFYHZE]E_XaEbDcDdFeHfBgGhC
=contact	W!D#J%E&H(D)@*?+F,B-A.H/H0G1D2F3e4b5F6F7H8F9D:B;H<H=^>[@DAFBDCbEaFFGEHYI@JFKELGMGNFOCPAQGRESITJUHVAYGZa[E]F^D_DaFbHcBeGfEgFhD
=contactar	v3J4^HIZIc]
=contactez	y!XIJZ^
=contacto	r#J3a4I9J:J?J@JBIC[D]HFIGKJUJVIZEhI
=contain	]!G#G%I)I*J-]4H5Y:H=J>I@GAYBIDIEJF_GIHAIeJHKFMJNGPJVHXJZA^H_JbHcIdIfJhI
=container	r-G3I4J8J=I>H@IFbGbHDICKJVJZF^J
=contato	r#I,J-F3a4H:I?I@JBIC_DHHEIGKJOIPIUJVGXHZZ
=contatta	y-GZ^
=contatto	v!H#F3bBIC]DGHEIGVIXIZH
=contem	r#E-cBJHFIYKHTEXHZG
=contenir	yIY
=contien	m#D(I-d3J:J@IBICJHCI_KGMJTFXHZD[J]IbJhI
=contient	m#G%I-a3I9J:I@HBJCIFYHDIaJJKFMINJTIXIZEcJhI
=continu	o-J.[1Z3J>J?HHEKXMJZG]baH
=continua	o#H3G>Z@JDIHEL]M]T]ZJaJ
=continuar	y>JHJXaZHaI
=contract	n!Y3G=_H[JHSG
=contractor	o3E:a>IDIHCV[aH
=contradict	yH[
=contrasena	Q!@#Y&I)D*F+E,F-Y.H/E0F1F3B4B5F7Z8F9G:F;G<H=H>C?DAGB[CDDIEFFGHHIYK^LJN]OFPEQGRESETDU]VFWDXDYFZ^[Y]D^X_CaDbXcHd]eEf?gEh[
=control	k4I5bHIJJNI
=controlador	i4b5ZHIIIJ]ZG
=controleur	q4_HG
=controller	Y!F%G(G)I*H+I-F/Z0J1G2J3G4_5d6I7E8F9I:H;J=F>H?I@EAGBECIDGEJFJGHIEJcKGLJMHOIRHSJUIVHWJXHYIZD[J]H^J_GaHbIcGdIeJfGgFhI
=controllo	y5ZNZ
=convidado	o:d@IHHIIZI
=cooki	T!D#E%G&I(F)G*G+G,I-C.o/G0I1I2I3F4F5H6H7G8G9C:F;G<I=F>D?E@EAHBDCFDEEHFGGGHGICJFKDLHMENDOFPGQHRHSDTGUEVDWGXEYHZA[G]D^H_HaDbBcEdFeHfGgHhF
=cool	y@]
=coordonne	y3_:JD]HHKIZG
=copi	v-I@HAXIHKEOJha
=copia	y6^HI
=copy	t!I6]8FA]HEKYRJ_[
=corporat	k*H@IHIIIKHNcZG
=correct	j%X-J3E=F>H@YBCHZIJKINJOJRaZD]Ha[fHh[
=correo	i!I#H+J-I9E:J?_@FBHCFDaHBIGKGM_NIOGRJTJUIVIXIZD[J]Ha_bJcJfIhF
=correspond	n3HNXO^
=correspondanc	yAX_Z
=correspondent	y0I6[A]_G
=corretta	yh[
=corrispond	vOZ
=corrispondono	y6[A]_J
=corta	o-E9I@GBJDIHFIdKHZIhI
=cortada	y;]
=cortado	t!b=I>J@JBJHDKIY]
=cortafuego	yH[TIc^
=cost	o9J=^@JH^ZE
=cote	t/I6ZHISJTacH
=could	V!E#I%J)G*H+F,Y-Y.I/I0I1H2I3]4_6Y7G8G9F;H<I=C>F?F@EAHBZCGDAEGHHJXKBLGMENFOHPFQJRHSFTGWHXG[G]E^Z_ZaFbFcZdAe^fEgGhC
=count	k!I#Z%I(J)G*Z+c3G>I@HBJCHDBHAI^OHTIVHZG
=counter	tHHT_ZI]X
=counterpart	y!I/FSIZG__
=country	h3a>HAJBIDIHBIIOaaJ
=coup	o!^-J8X9H;Y@IBJIJMIU]VIYZZIfJ
=courant	t-[HIIIKJf^
=court	t-GI^ZJ
=cover	q*J-I/J3H4J9I=b>G?I@IDIGaHAIFKIMHNFRJV[ZH]IaIcJfH
=crash	k0]4]@HHZJIMIRIZGbIcHf[
=creat	c!G#J(G)J+H-I/I3J4G8a9J:J<J=J>I?IAIBHCJDIFJGZH]IIJJKHLIMJNFPHUJVFWXYZZC]I^]b[cHeIfJgJhI
=credential	e#b%[(G,[-I7E=I?J@HBHH[IHJJKJMJNJPISJTJVIXJZDb_eGfJhH
=criptografia	v6]<ZHH
=criteri	i#I%J(J*I-[3I4J9I:I=H>I?^@GBHCFDGHDIGKHMJNcUHVHW_XJZF]HaIbJdIfIhI
=criterio	o(I)J*^-I3J:J=I@HBGDJIGKGMINcPJSHUJVIW]Z@]JbJdIfH
=crm	q%H(H9G>G@HBHDIHfIIKIMHNJPJVGXJZG]IaI
=cronologia	v5]HIIDKXN^
=cross	m%J(J-I/J0H7J:I@GBHGHH]I]KJMHRJS]UIWHZEcJdGe[fHgJh^
=crypto	yY[
=ctrl	h/J@HBIHHIIKHM[NJZD^HbZhd
=cuando	v9H@FBJHEKIX^Z[h[
=cuanto	y=EH]T[
=cuatro	y3I>IHGI_OI
=cuenta	X!b#]%Y&J(B)^*[-B.I/F0G1H2_3Z4E5H6G7F8G9E:Y;F<I=D>E?C@BCBD[EGFGH<I@JHKAL]MDNDOEP^QHRFSFTGU@VbWDXFYGZG[Z]D^ZaEbDcEdIeGfBgGhB
=cumpl	l-YHHNbWH
=current	_#H(I-F/I3I9H:I>H?IBICJDGHBIDJIK]LIMHOHTJVIZ>[I]J^HaJbJeIhg
=currently	k#[3J>F@JDJH_SZTYZFaJhI
=curta	v-JDJHGIahJ
=custom	e!I%^)J-c/I0H2G3I9I:J=I?I@ICJDJIIJ_KHNEPJUJZH_GdIhJ
=customer	i/X3I=I>G?J@HDGH^JJKINISYZ^aE
=cut	v4Y>XHJ
=cyfry	y9JHGIa
=cyrillic	y/]IH
=czekac	v@]HIX[
=d	X!D#D%X&H,_-I.G/D1F2G3J4D5F7Y8[;D<H=B>C?G@GAFBACCDXFeHDJILFMIOJPAQGRESFT]U@VCWFX]YFZ<[[^D_Ea@cDd@fC
=da	T!Z#@%B(G)G*E+D,D-[/I0D1E4A5E6[8D9=:Z<F=>>C@aC[DCFXHCKFLDM?N_PAQERFSYWBX?YDZc[F]J^DbHd?eFfHgDh?
=dabei	yG]HJ
=dado	q!I#I+I-H3a:J>X?J@IBICGDbHFIIKIOJVHZEhI
=dafur	vDZV[ZI
=dag	q#I(J-I9D>J?J@fBIHDIGKHMJNJVIZCdJhI
=daher	v@XHIUJZIb[c]
=dahin	v3J>bCJHGMJaH
=dai	y*J?^CHHIP]
=dal	k!I0J7J;ZBGHDJYMFP[T[VIZG_Hb[cYfIg^
=dall	q9H;Y>I@ZGYHHMI]^gY
=dalla	v!_>HBFGYHFIHK^OJZHhJ
=damit	t1XB]HEMHZHh^
=danach	yGJ]Yf^
=dank	n#I-G3H9d>I?J@IB[DGHCIIKHMJVJXIZGaGbI
=dann	t9H>E?JB]C]HEIJZG]Ha^
=dans	V!^#C&G(C)F*D+D,]0F1F2G3^4E5G6E7]9@:Z;F<H=C@ABACID^F]G[HFIIJFK?MFNEOAPCQHRDTZXCYFZG[D]C_YaYcBdX
=dar	v*ZC]
=darf	c!I#J(^)G*I/J3I4I7J9H:F;J=H>F?[@_BHCIDHHBI^KaLIMFNHPHUIV[XZZ?[I]H^[aEbHcJdIfIgIhF
=darum	t0^3[>J@IBJDHHHIIKHL^UJVHZJ^]fH
=das	P%_&F(G)C*B+D-_0D2[3I4A7B8D9>:?;C<F=Y?>@GAEBFD?ECFDGAH>IIJGKgLAMbN]OBPARCSDT?UYVFWCX@ZB]J_]a>bHcAdZfDg^h_
=dass	n)]+[3ICIDYHIIHNIU[VHZY^YdJhI
=dat	q-J9I>IHFIYK_O^ZGaId[
=data	q-]3H9I>H@YD]HDIJKGZHaIc]hI
=databas	yH_
=datacenter	vHBccdI
=date	o1Z3I4H9H@IIJMHRcXJZGcFfF
=datei	yHZO]
=dati	r!H#F%J+I-J3b>YBICGD^HDVHXJZG
=dato	n!H#J+I-I3_4I>X?J@JBICIDaHCIIMJOJVIZFc]fHhI
=datorn	q-J3I9F>H?J@HBIDHHaIIKHMaNJVJZEaJfIhI
=dauernd	v#^HYMDf[
=dauert	vHGM^TX
=daughter	v@JK[
=day	X#A%G(E)G*G+H,J-B.I/E1I2J3G4G5H6H7G8F9X:F;I<J=F>E?F@jAHBHCEEIFIGGHCIAJDK>LDMCN?OHPGQJR[SGTZUGVEWFXfZ;[G]C^E_FaFbEcFdGeIf_gZhC
=days	h(I+J-H3G9F>H@aBICGD^H]IXKFLHNHOGVHXHZ[]I^JaIhI
=dc	P!>#G%=&D(>)@*@+A,A-^.C0I1>2B3;4q5l6?7@8?9::?;@<_=<>:?:@BA@B;C=D=ECF@G=H2I:JjK:L@MbN:O?P>R>S@TBU>V=W@X>YAZ6[@]<^@_=a<b<c;d<e>fAgHh<
=de	?!F#C%[&=)5*Y+=,^-[/?2[3]4F5C889?<A=F?]@GA@BBC[DCEBJJKdLGMHN^OHP]QERHSITBV?X[YBZD[H]B^Fb_dGeEfdgEhH
=deactivat	k![?JHIJXU]WJ^J
=dead	i!^#G%I(I+I-I/I1J3D4J9I=G>b?I@IBHCIDIGIIHJJKHMHOGPHRISJTHVIXIYXZB]I_ZaJdFeHf_gJ
=deaktiviert	e!_)Z;Y<ZBJDJHFPIU_VGZJdIfI
=dear	v@YZY
=debe	t.YI[LX
=deblocag	y?GCHHITX[_
=debloquer	y#]
=declin	n(H-I>J@]BFDJHGIXK^O^UJZE]IbJgIhH
=decoche	t+J;Z?^CGDFG^HHIJNIZGd[fF
=decommission	y4YfZ
=decrypt	f-I6d@IHFIIKGMJNIZDeJfIhI
=decryption	n6_HI
=decryptionerror	y6Z
=default	k!I>J?J@ZHaIJKGNXYJ
=defaultuser1	qHHba
=defender	y9JH[QZ
=defin	g(I*G:I?G@FBIDJNGUGVIWdZE
=defini	t*YHJNJUEWaZI
=definida	yBIHINIUIW_ZH
=definiert	yBJW^
=definito	vBIHJNGUIWbZHfJ
=degrad	yS[
=degradation	yHHS_UEVJZIfG
=dei	yHIN]PX
=deixa	m#I(H=I>J@]BHDJIJK[MJVIWJX[Z^^IaHbIhG
=deja	d!G#H%J(E)J*J+_-G/I3I4J7J9I:H=[>G?F@ZCFDDGJIGJJKcLIMGNHOITJUIVEWJX[ZZ[H]G^HaEbFdJfIhC
=dejo	vHIYZf]
=del	V!C#D%](Z)E*D+E-B/C0F1X2G3[4]5F6E8E9A:X;F<I=B>G?A@BB?CBDAEGFFHYIHJDK]NHOIQGRZSaUAV[WDXDYEZ;[D]__Ga@bYdDhZ
=dela	y8]
=delai	y@]EIHHIJc^dI
=delay	y@IM]
=dele	r-J9J;Z=[@FHDI]K[ZI
=delegat	g!I%c([)I*J2J;Z@IAJGFHBIJKFNJP_VHZF]H_F
=delegation	v%_9I;I@JDJGIHENIP]aJ
=delet	e!C#F%E(J+[/C2I3H4E5C8^9J:E=J>Z?J@JAGBHDGGIHbIIJIKIMHNIPFTDVHZG]I^J_edJgJ
=deliver	v3H>JHHa_
=dell	c!G#E%G([)J*J/J3]6J9D:H=G>]@EBCCDDCEYF]GZHHICJJK^LJMFNZOHPIRJSITIUYVEWGXIZC[H]G^I_IaHbGcIdZfGgIhF
=della	d!G#H%G)J*I+I-Y3F4I7J9Y:G;I=H>F?HAIBDCZDEEJFJGYHZIDJJKCLIMGOJPGS[TJVZXHZA[I]_^I_]aEbEcJdHfGgIhF
=dello	yHIR^
=dem	Z!X#E%]&J(D)H*H+E,H-E.J/Y0H1F2I3D4D6F7H8H9E:E;I<J?C@CAICZEHFHGGHEICKZL^MINDOGPFQIR^SGTGVDWGXFY[ZC[F]I^]_GaYb_eGf]gEhE
=dema	v%^*Z9HHHKJM[
=demai	m#G*J-]1Y2Z3I9F>H?H@YBHCHDGHBIXKFMINJOJUJXbZIaGcJfIhG
=demain	r-I@aHHIIX^ZF
=demand	e#I%I(I*Y+Z-E/J3H9^=I>D?E@EBHC]DFJJKCNHOIUJVIX[ZD[J]H^JaHbIdIfIgHha
=demande	yCY
=demarr	yUJb]fZ
=demasiada	o9J@HHHXb
=demasiado	f!J#Z-]2[9G:J>J?J@_BGCJDIHDI]KGMIUJZIaIhH
=den	]!E#E%F&J(D)E*C+G,G-Y.J/H0I1I2I4E6G7H8H9C:D<J=D>]?a@@AIBCCCDZEGFHGGHHI@LHMENaOEQIRGSGTFU_WGXGYH[G]a_HaHbYc[dEeIfEgFhE
=denegada	yP]QYfI
=denegado	q%b*J-J9GIJKIP[VIZI
=deni	X!D#F%b&H(d)F*F+H,G-H0H1J2F3G4H5I6G7H8H9H:F;G<I=G>E?G@CAHBECGDGEHFIGGHBIBJaLGMGNDOIPbQbRISGTHUHVHWIXGYHZ?[I]I^[_EaHbHcGdFeGfGgEhD
=dentro	y@JHJIaZJ
=deny	v@IHJLIUJZJ^ahH
=depart	y!X#JHETJb_
=departamento	y(]HHV]ZI
=department	i!I%I(Y-H/I3I8H9H:H=J?I@FBIDIF_G^IGKFMINJPITJUIVbXJZC[J]H_IaJbIcIfI
=deploy	vb[
=deployment	y%X;Y
=depoi	l%J(I*I-I3H9I:J=I>H?E@IAJB]CZDJHAIIKHNJR[TJUIVGXIZE]^_[aFbIcJdGf_hH
=deprecat	y1X
=depui	g#I%H(I)J+J-G/J0J3Y6I8J9H:J>G?H@GBZCIDJEJFJGIHAIHKHMGNIOIPZRISITJUHVHXCY]ZF]H_Ia]b^cGdFfag[hJ
=deputy	y!J3JCJH^
=der	O![#I&E(I)@*@+F,A-J0H1A2D3Z5G6H7E9>:=;[<E=I>X?]@DACB;CDDDG]HBI?JDKAMJN^ObP]QERHSYUGV^WGX]Z@[E]^^[_EaIbBcZdGf^g@h?
=dernier	q%J-H3H9I=J>H@FCIHGIBKcO^PJZHaJeYhJ
=des	]!H#F%D&Z)G*G+F,a/H0H1Y4F5I8H9]:E>F?E@GAIBCDIEHFHG^HDIGJHKFLGMDNCOHRYSHTIUEWHXFYF[H]F_HaEbFcEdYe_gHhB
=desabilitada	r!Z;ZbZ
=desabilitado	v(Z.Y
=desactiv	g!_(H)Y*J.X;Z@JBIHHPJVHY]ZH^JbZfH
=desactivada	y;Z
=desactivado	q(G)YU^
=desactive	o!]<YHGL]UYZJdZ
=desativada	n!_UXZF
=desativado	v(G)ZUZ
=desbloqueada	q#AB_HHMJT^[HbI
=desbloquear	i#[1[?EHITG[abH
=desbloqueiem	y[Y
=desd	i(I*X3J=I?J@^BYDIGIHEIIKIMFP[RJSJUHVIZF]Jb[cJdDeJf^g^hJ
=deselect	y%H9H;IFGG^HGZJd]fF
=deshabilitada	m!^.X;[
=deshabilitado	r(XVJb[
=deshalb	k(J+X3Z=^@ZDJGYHGKJZEd[fJhJ
=design	vHFZI^^
=desk	d!H#G%J(_)H*I-G3H7I9I:J=I>B?_@]BECIDFGIHaIFJIKEL^NZOJPISHTIUHVFZG[I]F^^_JaGbEcIdJfHgIhH
=desktop	t/]HaIIKJZEcIhJ
=desligada	t9J<YHHU^fZ
=desligado	yHIU^
=desmarcada	r!J%J;ZGaHEKJNI_Id_fH
=desmarcado	yHJd^fI
=desperat	y#GHIKGXGZ_aH
=despu	y3H8Y>JHF]_aD
=dessu	v>Y@^HH
=deswegen	y-X.Y
=det	b!E#E%G&J(E)H*F+H,I-D.J/]0I1I2J3E4G5I6I7H8H9?:G;H<J=F?E@YAHB^DDEIFHGHH>I^JHK]LIM[NEO]PZQIRHSGTEUFV[WIXEYIZ^]F^H_GaDbFcGdEeIfGg]hY
=detail	h!F#J%J&a(H*I+G-I3F:H=I?I@FBHCGDcE]FEGIHCIHKHMJN^PISGUIVI]I^I_IbHdJhG
=detalh	y&XN]
=detall	yN[
=detect	vHYU[
=detenido	yfZ
=determin	vFYNHWZdZ
=deu	vBaHGZZaI
=deux	d!I#I%I(G)G*b+J-G/[3H4J6J9G:I=I>G?I@_A^BHC^DHHCJJMGNFO^PGUIVGXIZC[J]I^I_IaHbJcJdHgJhF
=deuxiem	o@]CaKHZFhJ
=deve	m([-J3J9J>I?GHEIaK]LXOJZJ]I
=deverrouill	y#HB]HITZ[J
=deverrouiller	n#Z1YBJHHVJZI[bbF
=devic	d%I(H)J+G-I=I>a?H@GBZCJDFEJHbIGKGMHSITHUJVIXJYJaGbXcIdEeDfE
=deviner	q-_HH
=devo	y@Z[[
=devolvi	y>[
=dez	yHJN[RX
=di	Q!@&F(D)B,]-G/C3Y5D8C9>:Y;D<F=E>JADBGCYD@FEHCIGJHLXMHSZTGVEW^XYYCZ>]@_CaYb]d@eEfZg[h>
=dia	d!H#C%I(H)I*H+I-E/I3G4H6I7I8J9_:H;I=H>F?F@gAJBECED]FJGJH@IEJIKCLIM[NHOHPIRISITFUHVGXbYIZ?[H]G^H_IaFbGcHdHfHhE
=dial	yHY
=dialog	rZHh_
=dice	_!D#E%G&I(F)G*F,I-a.I/H0I1J2I3B4G5I6H7H8H9>:E;H=C>A?C@[AIBDCCD[EGFHGHH?IXJHKcLHMDO_PGQIRHSHTHUEV^WIXCYIZ[[H]E^H_HaCbGcGdGeIfGgIh^
=dicht	y#]9GB]HJ
=dictionary	y-GJ^NI
=did	[!F#](E)G*G-F.J/a0I1I3D4G5I6I7H8G9^:G;I=F>A?X@bAHBZCGDXEJFHGGHFIXJGKCLHMDNFOZPEQJRGSFUYVCWGXZYY[I]Y^E_FaBbEcGeHfGgGhF
=die	P!?#=%H&F(G*Z+[,J.E/^0C1B2E3F5D6F7B9F:>;F=]>c?H@:ADBDCaE[GYHBJIKDLGMIOaPDQJRGTYU_VcWYYBZ5[[]G_AaJb>d=eHhG
=dieci	yN]
=died	o!I4[>F?HBJHEKIRYZG]daI
=dienst	m=J@IHGKJPJUJVIZHd[fd
=dienstkonto	y%YL[ZG
=dieron	y!^*YHIZE
=dies	j#I%J([-[8Y=I@FBIGZIHK]MHNJUJV[XJZF]IbYdIfHhI
=diez	yN]RX
=diferent	o+H/_3J6[>I?J@JDFHFK^MJNIO]dJ
=diferida	g!J%J(J*J,Z3I4H6I8[9I:J=X>I?I@IBIDJGJHFKHMJNJOJRIUIVIZGbJcJd_eZfZg[hI
=differ	o-J/[3J6[>HHGIJKZO^dJgY
=differe	t%I8]HJKJd_fI
=differenc	v@HH_IIKIR]ZI
=different	_!G%I(G)I*Y+I-J/[0I1J2I3C4I6a7H8I9I;I=H>_BEDGFIGYH@JILIMYN]OIPHRHTGUHVIWJXHYJZB[H]H^I_GaGbIcFdDeJfGhE
=differently	y*Y
=difficil	y-Z
=dificil	y-Z
=digit	a!H#H%H(H)J*I+I-D/F3a4I7I9F:G;I=I>D?F@CBGCEDFFJGIHAIcJZMHNEO_PIRJTIUJVGXHZB[I]H^J_IabbJcJdIfJgJhD
=digitado	yO]
=digito	q3[9I>G@JCIHFIGKIOZXHZHa_
=dimenticata	v:X>YHHZ[
=dimenticato	t(H@IBHKJMJNIZahI
=dio	y+JDaHH
=directiva	i!D%J(H)I*_,J/J3G6J:H>J?]@IBGCHDIEHGJIIKJNbPJSIUDVGWaXJZE]J_HaIbHcFdGfH
=directly	y@^ZI
=director	y%F(a)I/I7I8J:GHHJHKIVJWJZG
=directorio	k!^(G/I3^7[>IAJEJHFNJOITIUJVI_XaJbJcIdY
=directory	V!F#D%Y&f(B)X*F+H,G-E.I0G1F2H3b4Z5H6E7Y9E:d;F<Y=G>E?E@DADBFCHDDEGFYGEHDIDKCLGMGNGOBPFQHRFSGUXV@XGYHZ@[G]G^Y_[aFbGcDdYeGfDgHhE
=direkt	y(JVJZIb^
=diretorio	n(I/J3_7]9I>H?JDIHFIJKINIOHTJd[
=dirsync	m!J%I+I-J0I1g3H4H8I9F=J>I@HBJDGGHHCIJKIMENIRHUJWJXIYH]J_JaHcIdFfChI
=disabilitato	l!]HJVJbZ
=disabl	S!d#F%F&J)]*D+G,H-E/F0I1Z2I3F4G5H7G9E:D;Y<I=D>E?E@DAEBDCFDEEGFGGFH]IFKELHMFNEOHPEQIRHSETGUbVBWDXHY]Z?[H]F_BaGcGdDgGhG
=disappear	t%H?ZHGP]
=disattivata	v;ZUZ
=disattivato	q!^(X3JHDU[VJYYZF
=disconnect	y1I3G4I>_RHcI
=disk	v4G9HHaIJRIcIfY
=dismiss	yH^
=disparu	t?^HGKI_]bZ
=display	o-I9I>JH_IZKJMIOJZD[^
=disponibil	y4]HHfI
=disponibl	r*Z4]HI
=distant	v4XQ]
=distinta	v/]6^HGIJK]MHNJZJ
=distribution	tH^
=dit	g!I#I)I*H+Z-Y3G9H:J=J?G@IBHCEDZEJHDIZK^MGOYPJT[UIVFXFZY[I]HaIdHh[
=ditt	v#HM[TZXZ
=divers	y/]MJ
=diversa	y6]HFK^
=diz	g!H#G(I)I*G,I-[3G4I7J9D:H=I>F?F@ZBFCFDZEJHCJJMHOYPISHTIUHXFZZ[J]HaHbJcIdYfIgJha
=dla	vHZU_VG
=dll	e1J@HBHDJGIHZIGJgKHMINIRIZC^JbIcIfGhH
=dn	y/I1J3I4I>JF_GHZH]HcIeIfG
=dns	i#H%H,H/J3J4h5I6H7J8I9H<J=F>H?I@FBHGHIIJGKILJMFNJPFRGVJYHZB]J^H_JbHdDeDfDgIhH
=do	K!=#<%I(^)<*Y+E-G.C/B0B2[3[5Z6@8?9a<E=Y>I?[@XAGBYC;D<EFFAGFHcICJCKHLXM;NCObPGQBSYUGV^W>XCYAZI^F_Fa?b]cFdJeGf@gZhD
=dobry	t9a@JHF
=doce	v@JHHI^K[
=doch	v9F>IBcHIaJ
=dock	y9HHa
=document	t#IH^
=documentation	tH]
=dodici	v9IHII^K]
=does	N%E&Y(G)D*D+D,F-H.I/G0F3Y4G5E6E9@:F<F>@?D@YAGB=CCDAEFFDHaIZJJKCLZNZO^PBQGRDSCT[V@WDXFZ^[C]B^B_GbYcBdAeEgH
=doet	rH^YYZIbY
=doing	v9[:[@IHGZIhX
=dois	k!J#H(I*^-I3I9H:J=J?H@HA^BHDIHDIHKDMINHO^PITJVGWIXIZE[^]I_IaIh]
=doit	n>IEYHHI_K^LY
=domain	M#Z%^&F(?)@*>+C,C-?.F/[0D1B2D3G4e5c6D7c8b9A:E;B<E=@>@?@@GAaB>C?D@EDFBGHI<J^LDMENaOCPcQJRCSCTYUCV?WDX@YCZ:[C]A^Ca>bBc@d@eDfAgZhB
=doman	o%X4^7]8ZCJHJIIPIVJZI
=domand	r#G%J(J)G*_-I3J4G9G?a@GBJCJHDKJNIPFTIVJX^ZJ
=domanen	r7ZPZg[
=domanenadmin	vP]
=domanencontroller	m4_5[HC
=domani	v@[HIX]
=domeincontroller	y4^HJJX
=domeny	t4^HFJYP_ZG
=dominio	Z!F#G%_(E)F*D+I,F-F.J/G0I1I2I3E4d6I7c8c9F:G;I<I=E>E?G@CAHBECHDGEIFIGHH=IEJZKFLIMFNFOGP^QIRGSFTaUFVDWIXGYHZA[H]F^I_GaFbEcFd@eFfBhG
=donc	v3[D]HIOJaH
=dond	y+H3I9JCJDFH^Z_dJ
=done	g!Z%I(G)G*I+X-F/^0I3C4E5G6H7H8H9F:H;J=G>D?E@JAIBeCGDYFJGHH@IDJFKBLIMFNFOEPGRISFTEUEVDWHXI[H]X^I_EaFbGcIfIg[hG
=donne	y3^>[HJ
=door	m#J-J@IBIH^IJKIN]XYZEdZhJ
=dopo	m!X%J(J-J3G4J:J=I>J?F@HAJBXCJDHHCIIKIPJR]UIVHXIZD]^_]aGbJcIdJf_hJ
=dort	t8^:J>ZF^HHVJZG
=dos	d!G#H%I(F)G*b+I,I-G/]3G4I6H7J8I9D:G;I=H>G?F@YA_BFCaDFEJFJGIHBIEJJKZLIMFNGO]RJSJTIUHV]WIXGZB[J]F^H_HaHbIcIdHfIgJhE
=dossier	r3E9]>G@IBJCJDJH^IGKGO_VIZG]IaGhJ
=dostaj	yHIa^
=dostepu	v9I>_P]ZG
=dot	y1Y3]>HHJaH
=doubl	yH]
=doublon	yAYK^
=douz	vHFI^K]
=dove	yHEZ_dHfI
=down	Y!_#C%B&H(E)G*G+G,I.I/Z0I1G2H3F4^5F6G7D8F9C:D;[<I=D?CAFBBCFDDEIFHGFHFKZLGMDOGPEQIRESeTEUDVEWGXFYFZG[F]C_EaEbBcYdEeHgYhF
=downdetector	yHGSaUJZH
=download	yH]
=doy	v9[BJHEKJMIXJZ]b]hI
=doze	v9J@JHHI^K]
=drei	v3I>^HII]KJOJaJ
=dreimal	y#[>HHHa]
=drift	qHIR_ZG
=drin	k#H+H-]3_9I>F?I@HB_CHDYHDIZKINIOGQYXJZD]H^ZaGhH
=drittanbieter	v.YJZ
=driv	q#_HYNIVJZI
=driver	vJ]
=droit	k#I%b(_)]*H,I-I3H9I:H=I>H?J@IBHCJDJGJHBIGKJMINJUIVGX[ZG]J^YaGdIfI
=drop	qG_JJRHc^
=dropp	q(J-J=]>a@IGJHBKGVZZG]ZbI
=drucker	tHbZH
=druckt	vHaZH
=drugi	y@Z
=drukarka	vH^ZI
=ds	i%Z2[A]H[PIVJZI^J
=du	Z!D%]&I(H)F*D+F-B.I/H0G1H3a6E7D8F9_:C;G>B?B@DAGCCDBEGFFHBIAKALFM@NAO^PZQHR^S[TZVaWEYFZ<[D]C^E_Fd_eEf?hB
=duas	j*[-J/]3I9F>I?J@[A[BIC_DHHFIHK[MINHOJXHZD]IaHdJhH
=due	_!I%I(G)H*c+J,J-H/[0J3G4I6I7J9E:H=H>D?G@[A^BGC_DGEIGIIFJHKYLJO[PHTHUIVGWJXHZB[J]H^I_JaGbIc[dGfGgHhG
=duo	y7YHHb[
=duplicado	yAZ
=duplicat	i%F&H1I3E4J8I9J:J=IAdGHH[MINHRJZH_IaJcHdHeJfD
=dur	f&[(G,[.X=I>J?D@IBGDHGIHALJNIPJSIVIZC[J]^^HaabGd[eYfE
=dura	v-JHGTa
=durant	k!^#I%J*J-I3D9I=I>G?H@IBHCHDJHAIJKHLJMJNJO^SHVHWJXJZZ]aa[bIfJhI
=durch	o4Z@HB[GZHDMZZF]JbZcZfY
=durchwahl	y3^OJ
=dure	yT]
=durfen	r)]P[QYZJdJ
=duzo	v#XX]
=dwa	y/Z@_ZI
=dwie	r*^9J@]CZHI
=dwoch	yC]
=dygn	y9J@^HHXY
=dynamic	yGJH]
=dziala	i!J#I(H)J-I4J9E:I=I>J@FBZDIH_IGKGNGP[UIVHZ^aIbIdHf]hF
=dziekuj	v9_HGZJ
=dzien	q9a@]BJHEZI
=dzis	y@_HI
=e	G!]#a%A&A(E)H*F+X,>-C.H/B0>1?2?4D5?6[9I;=<C=_>e@bA>B[C_DCEEFDGCH<IfJ=K[LHMFNFO]P>QARESDTHUGWEXEYZZA[C^D_=aCc:dZe>f_hZ
=e1	r=bHDZF
=e3	i!G#I%G(G)I+J-J3I4J9H:G=g>F?G@FBECHDHGIHaIHKFLIMHNIPHSJUGVEWHXHYJZ=[J]H_HaHbGcJdGeIfE
=each	e!H#_%[(H+J-E/I8G9I?I@GA[BGGIHAIHJHKcMHN]RJTGVIXIZB[J]H^J_IaIbIcIdJf[hZ
=earlier	m-IHZKaNIZH
=early	t!_@^HHKFZG]Y
=earth	y*Z-^HGIG
=easily	m-]
=easy	l-YHFI_KHgY
=echec	v6ZT]eY
=echou	k%F(I,[/Y4]:J;X=F?I@IBHDIHDKIMHNIPZUFVHWIZ^]JaIbJdEe[fF
=echouent	v9JF^dZ
=ecran	k#H+Y-J4I9I>_?H@YBIHFKIMHTHVJZE[[]IaJbbcJfJ
=ecrit	y>JK^gY
=ecritur	r%]8]@JHIKHNJUJZGd^fI
=edge	n.aHI
=edit	q#H%Y*Z?J@IHaPHZI
=een	c!H%I)I*Z+I/I3G4G5J6J7I8I9A:];H=C>G?F@dAJBDDEEJFIGIH^KILJMDNEOHPHRISITHUGXDYJ[I]F^I_IaZbFcGdXeJfHgIhE
=eerder	vK[
=effect	vHJLZTZ
=effectuer	y(YQZ
=efter	v#ZBJXGf^
=egal	y-I@IHJN_ZG
=eigen	y9J@]JY
=eight	t/_@EHGIJMIX^hJ
=ein	[!F#B%E&I(C)F*F+G,Y-].I/F0I1I2^3]4F5H6G7G8H:D;Z<I=C>D?C@^AHB@CZDZEGGFI[KJL[MDNCOJPEQIRGSGTFUDVAWGXZYH[Z]Z^DaFbCcFeGfEh]
=eine	[!G#E%G&J)E*Z+H,H-D/H0J1J2J3X4G5I6I7G8H9D:X;H=B?C@GAIBBCcDBE[FHGYHcJZKYLHMFNDPEQJRZUDVCXZYIZJ[F]D^[_HaDbEcGdDeIfGgEhF
=einem	v@[FXZ^
=einen	i!J#G%I&^)I+G,J-H3Z4H7Z9Y:H=G>X?H@^BFCEDDIFKFMINHOIPHSYTIUHVJX^ZC]I^IaGbIcIdXeIfHhI
=einer	m-J8Z:]?[@JCGHFIIKIP]VZZHaXdZfIgJ
=einfach	q-]@HCJHFK[LXNIVIZ_]H
=eingegeben	k#Z-H3I>H@GBHCIDGHFIHKYMINHO^VJXZZE]^aIdIh]
=eingeladener	y:[
=eingerichtet	tD[E]V]WHZG
=eingeschaltet	tHJNIU_VJZGd^fI
=eingestellt	y*Z
=eingetragen	r*I3]>D?XCJDbHHZIaH
=einmal	k-J9G@^HIIGK_MHTYXJZZaJhI
=einrichten	t,[9EH^
=einrichtung	t,[8XE^TJZJaJdJeYfI
=einschalten	y.Y6Z
=either	n(I@IGZHFIZKGMHS^hH
=ekrani	vb^
=el	K#D&C)G*@+D.I0G1B2B3a6@7Y9A;G<G=>>b@AAZCIDAFFGFHHI@JGK>LDNCO]PDQBRXSFUbXCYJZG[?]]_Zc]dEhF
=ela	o!J#J+J-F/H3I9F:J=I>H?H@FB]CID]HDIFKEMDNJOISJTIUJXHZD]IaIbJhd
=ele	r([-]:JBZHGIIVJZF^Z
=elenco	v-^HJ
=elevat	y@JHIPa_F
=eleven	v@[NG
=elija	v-[KX
=ella	r+J@JB[D]HGK[VXZI
=elle	q*X>I?[B[CID[HXVXZJaJdIfJ
=eller	v3HD_HIIIKHN]ZI
=else	i!I#J&])Y*J-G9H:J?Z@YBHCHDIFIHGI_KEMIN[UHV]]JaIbIhI
=elsewher	y7[:^HJUJVIZEdF
=elternzeit	v!]
=em	e#G%](F)H*G+H,I-I/G0J1J2J3D4F6I8I9B:E;I=F>b?E@IAJBCCFDZFIGHH?IDJHLINFODPFQJRHS[TDUZWHXXYIZ][H]F^I_IaDcHdGeIfZhF
=email	N!?#@%A&D(@)B*a+A,D-=.E/?0D1D2D3b4?5C6C7B8B9>:];B<E=A>_?c@<ACB?C^DfECFBGAH^I=JBK;LCM^N>OIP@QDRBSBTAUAVAWDX?YCZ;[B]=^B_Cafb@cAdBeDfBg[h>
=empech	yX]^Z
=empecher	yTZ
=employe	q@^G[HXZJ
=employer	r3H:^>aDIHDKHOGZH
=empresa	e!H#J(I)G*J-Y3H4J8Z9I:_=I?I@GBHCHDGIHKFMHNaOIPZU_VHWJXIZF]JaHbIcJdIfHhJ
=empty	i(I*J+G-I3^?D@HBIC^D^H>IHJIXIZE]Ia_b[d]eGhH
=emulador	y4^
=emulator	t4aHHZI
=en	K#<%[&C)G+=,J-@/Z0[1A4;6E9F<F=<>[?=@ZAFB7C^D]EJI_LDMcN@OFP>QARDSZT^U[VGXHYFZ=[C]:^Gb]cHeHfIgIhZ
=enabl	O!_#D%B&I(@)^*I+E,[-A.[/E0E1D2G3X4E5G6I7C8b9F:A=A>E?J@AAaBHCBD@EEFGGDHEIEKBLEMCNCOGPARFSDTCUaVfWAXFZ:]E^D_@aDbDcDdYebfAgDhC
=encontrado	v4Y_[
=encor	h#]%J(I)J*J+J-J/I3F4J=G>H?I@_BHCIDYEIGFHBIHKIMcNIOJPZTYUDVFW^XJZD[J]IaJcJdIfJgJhG
=encounter	v3^ZF
=encrypt	e6_<c?JHBZJcFdH
=encryption	t<_HIYYdJfH
=encuentra	y4Y_Y
=end	b#I%I(H)I*F+H,_/F1Z3C4I6I7Z8I9H:G=J>B?G@HAIB^CGDEEJFHGIH>JYLHMGNFO^RJSITHUIVHXFYJZb[I]C_HaDbFcHdGeYfHgHhE
=ended	n1];Y=YHI
=ends	g!Z#G,J-J/H3G=J>J@]BHHCIDJIKFMIN]OaSIVH^[_IaHe[
=enforc	h-_1H5Z@HBIDHJJK]NIY^ZGfI
=enforcement	y-GJ[YY
=enforcer	nJaNE
=engin	rAYGH_[
=enlac	r@JBIZGbc
=enough	_!I#I([)J+F-Z/I3G7I9H:H>G?X@YBECbDGGJH?IcJILIMHOGSITIUHVFXZZ@[I]I^E_JaGbIdJgJhB
=enregistr	g+^-J?F@IBJC]DbHDIGKHMJOYVGZIaH
=enregistre	y?]DGHJ
=enroll	vD^HX
=enrolment	yH_
=ensur	y=Ge]
=enter	X!G#H%I(F)I*H,]-Y/E1J2I3E4[5I6I7G8I9H:E;I=G>@?E@GAFBCCCD]FGGGH;IFJEKYLFMDNYOfPHRISITFUIWJYJZA[F][^E_GaGbFcHdGeJfHgFhe
=enterpris	rHYP_ZI
=enthalt	l#H(J-b/J3_9J:J=[>G?I@GBGCIDHFYHEI[KEMJNJOFTIUIVIXJZG[I]J^IaIdIfHhH
=enthalten	t1IH^IYdI
=entorno	tEIHH_Jc_d^
=entr	h#J(J)J*I-G/J3G4I7I9H:I=I>F@aB^CHDIHEIEKbMHNIPIR^SGTIUIVIXGZZ]JaEcIdHfGhH
=entra	I!J#9%;&C(H*F+@,?.D/l0X1_2A3I4H5@6F7g8>9@:A;A<A=b>>?>@?A@B8C=D;EBFAGFI8JIK7L@N<O=P@QCRHSgThU=V;WBX=YIZ?[=]>^=__aGb<cEd=e]fch;
=entrar	j!E#H(F)H*J+H-F/H3H4I7I:H=F>H?H@DB_CHDBHIIFJJKBLJMENIOJRJSITFUIVEXGZa[^]G^I_HaHbccJdJfHgJhF
=entrepris	o-I@JDZHHKFNbP]VFZF
=entri	tA[
=entro	q!J-F/I3I9I=I>H?I@HBZCJDHHGIFKGMINIOISITJVIXIZaaFfIhb
=entry	vN[^Y
=entsperren	i#]%H1Y@IBIDJHGIJKITHVIZD[dbGhH
=entsperrt	vB[TYZI
=entspricht	m-Z3JIFN_OZZH
=enviar	y#H>J@IHGXIab
=environment	m@]HJc]dZ
=environnement	tE[HHWGc_dY
=envoy	v>[
=enzoic	v0JJ^
=equivocada	y9I@HH]ZIh]
=er	]!G#D%G&I(E)F*B,H-^.I0I1H2I3D4F5I6H7H8H9Y:F;G<J=E>A?C@IAHBZCbDBE]FGGGH<I_KbLHMCO]PFQIRGSGTEUFVCWHXZYH]C^G_GbEcFdEeHfFgGh[
=era	oHHP[R^[Z
=ereditarieta	v;_
=ereigni	q,Y-ZFY_Y
=erfolgreich	r/]B]TH_IgJ
=erforderlich	v=X?JC]DFHJZIbZ
=erforderlichen	r%Y(Y3H=]?[C[HFII
=erfullt	vIZNYZI
=erhalt	y3HO[aZ
=erkannt	y@JZHh_
=erkennt	y3ZO]
=erlaubt	y?[CIHII]ZF
=erneut	vX]
=errada	k!J(H*I,^-G4J9I?I@HBFDJEZHEKHOJRZTGUJVJX^ZEcJdGfIhc
=errado	v#^,I-J3H4]9F>J@JBIHYIIOIPJSIXHZHaIdIeIfIhJ
=errata	t(J,]3]6Z@JBHHHZHdIeJhZ
=erraten	o-bIG
=errato	yOX
=errei	t#_-IHJXYZH
=erreichbar	r4[HJZJf^
=erreicht	v@ZHIc^fG
=erreur	f!]#[%H&[(I)I-H/G3B4H6J7I9H:H=H>H?HBHCIDIHHIHKHMINHOZPHRJS]TFUHVGWIXFZb[I]I^I_HaGbHcHdIfHhH
=erro	f%J&Z(I)I-G/I4I6I7J9I:H=H>G?H@EBFCIDIIHJJKGMJNGOXPIRJSZUJVGWIXHZa[J]J^J_IaHbHcHdIe[fEh[
=erronea	y,ZHGZHh^
=error	K!^#=%C&c(?)A*B+A,Z-?.I0Y1C2E4>5C7A8X9@:@;B<D=H>??A@EAEB^C?D@E^FBGGH^IGJIKGLBM?NHOGP@QYRBSbT>UAVEWJXBYJZd[A]<a>bBcHd?ebfZgBh=
=errori	y#YTZ
=erscheint	o([+_3I>H?H@JCIDFHEL]OJVIZFa^hI
=erst	q-J>I@cBHC^HGIGKGMJZDhI
=ersten	t3J@[C_HIIJZH]YaDh]
=erzwungen	y+ID]LZ
=es	U!A#@&G)D*C+D,E.G0F1F2F3H4C5F6E7D8E9[;D<G=Y>J?C@bAFB>DFEFFEGDH<I^JEKYLDO]PBQFRHSDVZW]YEZX]@^C_XaYbHcCdBeFfCgChd
=esa	o%I9I=J@IBIDJG^HFIIK^NIOJPXVJXJZEdIfIh]
=esce	q.YFYHFZZcZfJ
=escolha	v-]@JHIK]ZI
=escopo	yG[
=escrib	t?IG[HHY]dIf[
=escribir	t!J%_HFZId[f]
=escrito	o+F3a4I>G?IBJCJDBHEOaZH
=escritorio	v3F9[>]?^HEOE
=escritura	g!I%H(J*I,Z3H4H6H8[9I:J=X>I?I@HBIDJGJHEKHMJNJOJP]RIUHVIZGaJbJcId^eZfZg[hI
=ese	v3G;Z>^OG
=esist	y_Z
=eso	vIXLX
=espac	yI]KIZG_]hJ
=espacio	v3]>JCIDJHJI^KHMJZE_[hH
=espaco	yHII^KIZE_[hI
=especial	yI]
=esper	r@YX[
=esperando	t9[>H@IBJHEXDab
=esperar	q9G@bHHIIKHX]ZH
=esqueci	q>X@JBHHGUJZ_
=essa	t9JDJG]HFKaZHdI
=essai	t#Y-H=]@IHGIIX^ZH
=essay	v-JKGN^XZZI
=esser	yHJK^
=est	Q#Z%?&F(A*F+H,D-].F/B0D1C2D4I5E6B7X8C9F<E=?>]?^@EADBXCJECFCGGIFJEL[MBN=O[QESATZUaVIXYYJ[@]?^Z_BaGb?c>d^eCfbgBh^
=esta	R!a#Z%C&H*E,F-].G/F0F1G2F3Z4X5G6E7E8D9?:A<H=A>>?[AFBIC@D>EGFFGYHJI?JEKZLJM@NBOGPCUeV[WEXBYEZG[D]B^^bAcCdFeEfYgEhY
=estado	yBIHIS_UIfG
=estagiario	yV[ZJ^X
=estao	y.Y3^ZJ
=este	v([HGW]
=esterno	y:[ZJ
=estou	n#[-F3H4J9Y:I=J>]?G@HBYCIHDIIKHMJOJRJTEUIVZXFZI[Z]Ia[bIfIhJ
=estoy	q#^+X-G3J9Z>H?H@IBHCJHBIJKGMJTIUJVZXJZH[Yh]
=et	Z!F%F&I(D)G*[+G,I-B/F0G1I2I4G5H6Y7H8H9H;H=_>]?BAHB[C[DDEHGHH=IbKZLGOYPGQISGTFUEVAWHXDZG[H^G_GaBbYcFdFeIfEgGh_
=etap	t(J*]C_HIaHeY
=etapa	t*Y3J9ICaHIZIaIeY
=ete	g!_#H%H(H*H+H-G/J3G4]7J9G:H=H>F?]@EBXCEDDGJHAIFJIK]LJM]NGOIPIRJUHVYW[XHZC[I_ZaIbGcId[fHhH
=eteint	yHFRIU]ZIf]
=etre	y>J@YK^
=ett	o#H-Z3H4J9E:^>I?I@]BJDJHDIHJXK_MINIZG]JhI
=etwa	v9^@FHFIJZ_aI
=eu	k!I#J(Z)J*G-G3F9F:I=J>C?]@GBHDZIFK]MINIOIPJUIVaXG[J]HaEdIhH
=eurem	y:[
=europ	v)JHGSaUFVIZFaY
=even	j!^#H-I9]>G?I@[BGCIDJIEKGMXP[XHZCaI
=evenement	v&]FIHJNHdFe]fZ
=event	[#b%H(C)F*G+G,_.I/F0G1H3G4G5I6[7G9D:F;G<J=F>F?E@BAFBCCGDFEHGZHDIDJHKCLFMFN_OHQIRHSFTEUFVEWHXFZH[G]F^DaFbDcZdDf[gHh^
=evento	k%I&a9JFIHFNFPIZJdEe[f^
=ever	k(I*J-J9[:J=I?J@FBJDIHHJJK]L[NEUZVIW]ZF^JdZ
=every	[!F%F(H)H*I+F/G1I2J3G4I5J6I7I8I9F:G;I=H>G?H@[AJBDCHEJFJGHHXJ[K_LHMFNcOIP_RGS]UHVGWIXGYIZF[I]G^H_HaGcGdHgJhE
=everybody	i!I(Y)I+[-Y8H@ZB[DJHFIIKHNGS_VYZD_JcJdG
=everyon	e!J#I(I)]*J-H3Z9[:I>G?G@FBGCJIHJIKHLIMHNGOJSaUIV[ZD]I^^_JbJcJhH
=everyth	c!H%a(I)I*I+Y,J/H3H4I6I7I8I9D:I;H=H>]?Z@BB]CHDCFIGIH@IDJXKBLIOHPDQIRISHTIUIVIXFZb[I]Y^I_IcHdIeJfChG
=everywher	r?[@IBHHHMZS_ZD
=ex	i(I)H*G+H-J3I9H;G>c?G@JCGDEOJPdUJVDZG]JaH
=exactly	vG]HHOX
=exceed	rHJX_ZI
=excel	f#D>IHeTJ
=exception	t,J1JGIHZRIe_fH
=exchang	i(G)[*c,J9G>Z?HBJCFH[IJLJVIZFaJdGeIhI
=exclud	i)[*J+J=H@JDHGbHGJIKJL[UEV[ZJ^G_GcIdI
=excluido	yG]
=exempt	yHGL^
=exhaust	y3IHIK^X[
=exig	tC[IY
=exige	t@JC]HJI]
=exigenc	vHJIYN[
=exigido	yCaHIIJ
=exist	]!G#I(G)H*H+I-X/F3G4Z5J6I7H9H:F;I=G>]?D@CAZBECFDGEHFFGFHHICJIKZLHMGNDOFPHRJSJTHUGVEW[XHZ@]H^H_daEbHcGdCeJfHgIhc
=existent	y-IKIZFha
=expect	r(J)[+]3IDJHEIGKHO_hJ
=expens	yHZ
=expir	T#F%B(D)G*H+E,G-D.I/G0I1I2F3G4H5I6H7G8I9H:C;I<I=_>E?F@@AIBACFDDEIFIGFH_ICJFK_LfMJNDOIPGQJRHSGTHUEVCWHXFYIZ][E]^^B_Ha^bDcGdEeHfDgGh@
=expira	oLa
=expirada	yHF]_
=expiration	yHIL^
=expiry	n!I9I@FHZK[LbZH]J^H
=explain	t&[@JGHH^KJMGZDf]
=explanation	v&[HFNYZ]
=explica	yNZ
=export	o1J3I9I:I=D>J@JFcGJHaIIKJNJSIVJZDcIfG
=ext	j!D#J%G(I)I-G2J4I9G:h=I>H?I@JAJBHCIDHFHGIHBIFKIMINJOJPHUIVGZB]I_IaGbIcIhI
=extend	n!X5Y@IK^ZH
=extension	e+I-I.X1I2_3d9I:I>D?IDGGHHYIHMINJOFRIXJZG]JaFcHfH
=extern	q:bZI
=externa	y:_HH
=external	i:aGX
=externer	y:_
=externo	r:^
=extra	tHHJ_
=extremely	y2]
=f1	y=]ZI
=fa	g(H*J-H3J9H=I>H?I@ZBHCIDHHGI[KZM]NIPJRJTJVIX[Z_]H^IaHdGeIfHhF
=faccio	v(I-H@JH[IIKHNIVZZZhH
=facebook	vH^ZI
=facil	f-e@JHDIHKINIXJZE
=faco	v@JDIH]KGVZZZdIhH
=factor	q3FH_
=factory	r(JH_ZG
=fail	J#A%X&A(H)>*?+A-B.H0^2E3H4G5a6X8[9B:;;[=<><?=@EB;C=D;FcI=JILAMJNIP]Q^SDT=UEV;WAXAYZZe[?]>_Ha=d=e_fDg=hC
=failur	h!I#J&_-J/Z1I3G4J8J=I@ZBJDIGHH[JIKJMGN^PHRJVGZI^J_IbJc^eJfG
=fair	r(J-I:]@EB^IIKCLGNIUHV]WJ^JdIhG
=fais	vDYHJV^
=fait	r+JD^HFK]
=faktor	yC_HZVJZF
=fala	y-J9JHGK_YYZI
=falha	k(I.Y4];Z=JHEKJPXVIZZdIeJ
=falham	vF^HIdY
=falhou	v,Z/[HIeZ
=falla	l%J(I*J.X3]4];X>JBGCIHDIJP]SIUGVDZ]]JbJfI
=fallan	vF^HJdY
=fallisc	r;ZBIHGVIZ]
=falliscono	tF]GIHJd[
=fallito	t,Z4]HEdI
=fallo	q,[/Z3I6Y?JHITYeY
=fals	g%H)e*J-I/J3I9IBIEHHDIIJ]KJNIPJSJUFVGWIZJd^eE
=falsch	c!H#[%I(I)I*I+I-E/I1J2J3[4Z5J6J8J9F:I;I=H>E?H@FBFCEDFFIGIH[IDJIKCLJMENGO[PIR]SITHUHVHXaYIZC[J]F^JaEbFcHdGeJfGgJh_
=falschen	v#[HHT[
=falta	d!G#H%](F)I*H+I,J-F/J2J3c4H5]7J8J9F:H;I<J=[>D?G@FAJBFCaD[FJGIHBJIKELIMGNHOBPHRITIUHV[XEZC[J]G^J_JaCbHcIdIfIhF
=faltam	r3I=_CJD]HDZG
=faltan	r=[CYHI
=far	i#I(I-F3H4J9F:J=I?I@^BICIDIGJIGMHNYRIUIV[XJZZ]Ia]bIcIdIfIhG
=fare	y@[HJIIK]ZH
=farlo	y9I?J@FCIHJIHKINIU_V^ZF
=fast	o!G+Z@JDJHGIJKIRZUJVJZZb_hY
=fatto	v9C:^B^D[HH
=fauss	vH]R[
=faut	i#J*I-I3]5Y9H:I=]>G?H@ZBICZDGI^KFMZNJOIVIXIZE]JaGbIhG
=faux	y4^HJdIeJhX
=favor	l#^=I@IH[KIZ[
=favourit	t-YHGIJKb
=faz	t:Y
=fazer	v#X9JHIQXV_ZJ
=featur	d!G#J%I(H)F*H+I,G-H/J1I3H4H6H7H8G9G:G;I<H=Y>I?E@IAJBHCIDHEIFIGFIGJJKGLIMINGOIPIRHSDTJUaVaWEXGYIZD[J]F^H_IaGbHcGd_ecfDhH
=fechar	y@JB_ZH
=feder	r!I,]3I7bHJPJ_GdI
=federada	y,]
=federado	n!I3J7c_GdG
=federat	b!J(I)I*I,a4J7d:J@IGJHENJPFVIZD^HdIfZ
=federati	y3J7_dI
=federation	r7^:IZJ
=federato	t,Z4I7^HIPG
=fehl	n(J6Z8Z=IHJZ]^XbH
=fehlen	m#J%[*Y-I3I9G:J;I=a?I@JCYDJHEI[NIZGaJbJ
=fehler	c#H%I&a(E)H*J,^-H/F3E4G5J6H7F8Y9I:Y;H=C>H?GBECHDGE_FJGHIFJHKFLHMIN[OIPFRHSZTIUHVEWFXHYJZa[I]H^E_IaFcFfEgHhD
=fehlerhaft	v3aDG
=fehlermeldung	v3H@YHJO[Z[
=fehlt	c!I#F%[*I-I4J7J9J:I;]>H@GBHC[DGGJJIKIMINIPIRJTJUGVYXIZF[]]I^JaIbZcIdIf[hI
=fehlversuch	y#_XH
=fel	l#I-J4I9I=J>H@HBIDIHEIGKFMHNIPJR]VHXJZaaIbIcGfIh_
=feld	t3]>G@JHGIIKIZHha
=fell	v3G>aHD]IaI
=fenetr	yZH][b^
=fenster	tBIHIZF]]b^
=ferm	r!Z=J?IHIU^VGZG]^cX
=fermo	v0XfY
=festgelegt	y*[UIW[
=feu	v-HHZRJTJcafG
=few	o/X@IHIMYNGP^ZIfZ
=fi	t#Z9I:JHa
=fica	r(I-J7]9I:]>J?H@HBGDJHCKIMIUJWGZ]]HaIbJgYhZ
=fich	v(]3J9H?HBICJD^H[VIZHaI
=ficha	t(a9G?D@IDaHIIIVHZG[I
=fichier	y2[
=ficou	q!Y9I>^@JBIHDMIR]ZI]JaJd]fH
=fido	n(F)J7J:H=H>I?g@IBFDHH@MFSIUGVCWIZC[I]JaJbGcJfJ
=field	e!I#H(J-G/I3b7J:J>G?I@FAIBEDHFJGIH@IIJHKCLJMGNFOJVI[J]H^I_IaHb^gJhe
=figur	t9[@IHHI[KJVYZJ
=file	]!I#H%J(F)I*F+I-G/I2Y3b4I6J7J8I9E:G;I=I>]?E@FAIBEC]FDGGHbIBJFKFLJMFNFOaPIRJTIUIVIXHZC[J]F^J_GaCbFcGdIgJhE
=filenam	q2a3JHF
=filial	q4[>I@HHFJIMbZHaIhJ
=fill	o)J+]3J>F?FDaHDOZPJZF
=filter	[!G#H%G(H)I+H-F/E0J1H2J3B4E5H6I7H8H9G:H;I=G>E?G@FAJBGCHDGFIGeH=IBJiKFLIMFNFOHPGRHSITGUIVGXIYIZD[J]G^H_Ha[bHcYdGeIfGgGhH
=filtr	v4J>JJbMH
=filtro	m-H3I4E5I9I>H@ICJDJGZHHIIJdMFVJZIaJhJ
=fin	v3J>GB]KJ]^aF
=finalement	yB^
=financ	r%JH]VJ
=find	b!H#D%I&I(H)I*J+I/H3G4Y5J6F7I8D9I:H=F>D?]@EA[BECIDFFJHZIFJIKFMFOHPGRJSJTFVIXIY]Z>[^]H^G_faFbIcDdDeFfGgIhH
=findet	y4Z=JZJ_^dIfI
=fine	]!G#G%F&J(H)^*I+Z,J-E/^3D5J6J7I8I9F:H;J=H>C?F@^AJBcCGDCFIGXH@IBJYLIMEOHP]RJSITYUGVFWHXIZH[H][^H_FaFcHdIeJgGhF
=fingerprint	yH^ZH
=finisc	y3[>]OC
=finish	f!H#I%J&J(F)H*H+I-J/G3I4H7J8I9G:I=F>G?E@GB^CIEJFJGIHAJHKHMHN[OJPHRISITIUHVGWDXHYJZ^[J]c_GaAbDcJdDe[fHgIhH
=finn	r-I3G9I>F?^@IHFIYKHMJNJZG[_]J_Z
=fino	v9]@ZBJHE]If^
=fire	yHG]acJ
=firefox	y.[
=firewall	_!I#F(I)I-F.I/J1H3I4F6I7J8I9H:I=G>G?I@EBFCIDHGIHaIHJHKILJMHNHRFSCTGUGVIXHYIZF[J]F_IaGbGchdIfCgIhI
=firm	q!I8a:^=I>J?I@HDJGHHGOIU^VJZGhI
=firma	k8Y:J<_@IBJDHHYKIN^UYZFhJ
=firmy	r!I#H:_@JBHDIHFIIJXNZU^VJZFcJ
=first	[!Z#G%H)G*F+F,J-D/E0J1I2J3F4I5I6I7G8^9G:D;H<I=F>C?E@aAFBHC[DaEFFIGGH;JEKBLbMDNBOEPHRISFTIUCVCWaXFYIZG[F]Y^D_EaFbCcFdGeHfFgFhb
=fit	y4I6^HERHYHcGfGh]
=fits	y3H>HHGKGO]ZEh^
=five	g#^>H?J@GBJCJHEX_ZD]Ia^
=fix	n!J(I)J*H-I/J8Y=I@ZB]DIE_HFIIKGMINIUJVGXJZ]]HbIdHgIhI
=fixe	v9H>^HFf[
=fixed	t#I%H*[;YBFHFLHPHVJZH^_
=flag	l@IHIL]ZI^^
=flagg	t-]H[KHZH^Z
=flash	v(HHJZFb_
=flicker	yH[
=floor	tHFVaZH
=floresta	q8_AYHH_]
=flow	r(H)[*J/I3J@JDJHbNIZG^IaIg[
=foderiert	t,]7[
=foi	g![#J(I-J3Z9E:J=I?J@GB^DGHDIJM_UHWZXIZD]JaIbIeXhJ
=fois	k#]3I9G:J>G?J@_BICJIGKHMIXbZB]I^Ja]hH
=folder	m;E>J@JF^a^
=folk	o)]*J-]/I3J@GCXF_HBIHKIMJNJTHXHZEd]hJ
=follow	f(I*Z-G/G9Y:Z?J@_BJHBIYJIKGN]PGTIVI_JbIdXg^
=fonctionn	t?J@IB[HXIIMINIZ_aIhI
=fonctionnalit	y%JHJV]d^
=football	t-ZIY
=for	@!E#E%D&?(a)^*c+[,^-D.H/=1H4A5H6>7B8D:E;D=E>=?Y@BA[B8CHD_EaF;GaHbIHJ@K<O:R;SFU^VgW_XdYCZ@[B]B_IaHb<c;d=e=g=
=fora	k!I#a(I)J*H+J-F3F4Y7I8I9Y:H=H>H?H@FBGCIDIGZH@IHKHMIOIPZRJSbTEUHVGXGZE]IaGbJcJdJfHhI
=forbid	r.ZHILHZH^b
=forbidden	k(b)J*J-_9J@JHBI[KFZF^J
=forc	c!J#I(H+Y-F9I:I>J@DBDCIDEHEIGJIKDLeMENHZ@[b]H^G_JaJbIdJhE
=forcechangepasswordnextsignin	qLaZH
=foreign	y7XHJTX
=forest	]!F#H%H(G)I*H+H,I-H/I0J1I2J3G4H5J6H7I8h9E:F;I<J=F>G?G@CAdBDCFDGEFFIHXIFJIKELFMGNGOIPHQIRHSJTJUIVFWIXHYHZ@[I]G^IaHbHcGdFeGfGgJhF
=foresta	r!J3I8aAJDIHF_^
=foret	q3J8a9JHG_]
=foretaget	yNZ
=forever	yLZ
=forget	yDX
=forgot	U!^%F(A*H+G,I-C.I/F0J1I2I3F4I5I6H7b8E9F:a;J<H=[>C?^AIB@CEDaEHFGGEJDK?LDMCNAOIPGQJRISFTGUCVDXFYIZ[[]]D^J_GaFcEeGfFgEhG
=forgotten	m(H-J9I:G>J@EBHCIDYHZIHKEZ[]IbHc]h^
=form	h-Z9F:[@FBICIDHLIMHNIZB^IcJhc
=format	g3d>GDGHCOE
=formatiert	y3Z
=formato	r3a>ICHDGHGOFaJ
=former	k-H3F>_@GCHHEIFKaOFVIZF]I^ZaIhJ
=formulario	y-IKIZFha
=fornitor	y:Y
=forsok	r#ZHJX[
=fortfarand	v@IHFIIM_T]ZJ
=forward	t-J3H9E?IHbNIZG]J
=found	[!F#H%G(H)H*G+H,J/G0I1I2I3F4^5H6H7G8G9E:G<I=G>E?DAeB]CGDDEHFHGYHFIFJGKFMFNDOHPGQIRHSITGVFWIXGYIZ@[I]E_caCbGcEdEeIfGgHhG
=four	i*[-J3J?IHHI^N]ZHaY
=fout	q(I@IBJHISJVJXYZbhY
=fraca	yHII^OHc^
=fragen	y)J*[>HDHHGXIZ_aG
=fragt	tBJH^MJh]
=framework	yH]ZG
=fran	y9I:_HHJY
=fras	y-_HIKJZJ
=free	j-J/I6I7I:J=g?H@ICFDIGIHDIJJIKGNIPITHVIYJZF[Z_JbIcJdBeFfDgJhI
=freez	yH_
=freigegeben	yHZV]ZG
=freigeschaltet	tVbZH
=fresh	q!H3I@YBHCJD^HEKZLYPXUJVJW]ZF
=friday	l!Z9]@HHGJZVXYXZX
=friend	y:I@ISaZD
=from	K#C%=(>)]*>,G-I.D/=0F1[2C3C4[5F6Z8G9?;b<D>G?I@FAAB=DHEDFBG[IEJ_KbM=OIPaQIRHSCTZUHWCYAZ;]=^]_ZcZeCf>gIhJ
=front	t3X^Y
=fruh	t@a
=fruher	r9I>I?^@JHIK]P[ZHaJ
=fruheren	y@IHHIIKaZG
=fs	v,Y7]ZH
=fue	rK[_X
=fuera	t#^9^?J@HBJGZHEIIKHMIP[VIZEhI
=fuhrt	yHHU]ZIb[
=fui	yHF]_
=fulfill	yI]NG
=full	j!J#I-G3G4[5J9E>F?J@[BFCJDIFIH_JJKGLJMHNIOZTYVJXHZF[J]HaHcIf^hI
=funcao	r(^)_*X-J3J9J:I?GCIDIHHU]XJZH[JaJ
=funcion	yBHDIHGU]V]
=funciona	e!J#J(H)G-I3J7J:I=H>J?J@FB^DHGJIGKGLJMZNHPZSIUDVFWJZb]IaJbZdHeJfYhH
=funcionar	vBZYZfJ
=function	q([)J:[HEU]ZGbY
=funf	vBIHFM[NZX]
=fungerar	k>I?J@GB^DJHZIIKIM[NHVJZZbJcJdIhH
=funktion	yBIHHUaVG
=funktioniert	n9G=^B[KIVJZ^dJfFhJ
=funziona	k-J@IBXH[IIKIMXNHPYUJVJZYf[
=fuori	r#a-I9[@JBHGZIGKINITJZJaJ
=fur	X!E#C&I(G)^+G,[-C.I/G0H2Y4E6F7F8Z:C;Y<I=X>D?F@BAHD[FGGZHbICJGKBLFMENBOFPDRFSDTEU^VbWXYFZ=[E]D^E_GbDcDdGeEgEhD
=furs	y=Y>Z
=further	r(J@HDIHHKJN^X]dZ
=fuzzy	t-aND
=ga	r(F)d*G,_1J2I8I=I?HBHDIGHHESIUHVHZB^IcIdHfIhF
=gaat	q3[>[HHOJZ]aH
=game	y#]@IH[cG
=gamla	k9I>Z@HBIDIHFIHMbNJTJZEg^h]
=gang	y@aHH
=ganger	y#I@^XZZH
=ganz	yHJPXU]
=ganzen	yU[
=gar	k#G(J*I-]3H4I9D:I=J@]BHCHDEHCIHKFMHNIOIR]U]VGXHZY]^a[bJcGdJfHhG
=gard	r#X9J@HHEIFKaM[OIbJgX
=gast	n(J:c=J@JBJUHVJZDbJ
=gastgebruiker	y:aHHKI
=gastkonto	t9I:aHHZJ
=gate	n)H*b-J?I@ICaHFIGKHPJSJ
=gave	b!F#G%])J*Y+I,Y-F/I1J2Z3C4J8J9H:H=I>F?C@[AJBGC[DdFJGIH?JJKDLJMHNHOCPIRZTIUJVGXEZY[I]Z^F_IaDbIcJdJfJhF
=geaccepteerd	y@INEh^
=geandert	g#J-J/Y7Y9J>I@aHGIHKGM_NJTI^FhF
=geblockt	y-[BJHGRJc]
=geblokkeerd	v#YHJTZXX
=gebruiker	o!^(]-I/X3G9I:H;_>I?H@GBIHEIHKFMINITIUIVIZD^^aIbJdIfJhH
=gebruikt	tHJKa
=geen	g!I#G%Z(a*I+J-F3F4[5I9D:H;G=Z?G@EBFCIDaGJHGIFJHMHNHOGPGRJTJUHVZXGZD]GaYbHcIdIfIhI
=gefallen	y>aHH
=gefunden	t__
=gegen	yN[
=gehen	t*X4[HIZIf[
=gehort	v9]>XKIP]UIWI
=geht	Z!G#E%E&J(C)G*H+H,H.J/G1Y2Z3Y4E6G7H8I9C;H>b?DAJBECDDDEIGGJHLFM[NCOEQJRYTGUEWIXFY[ZZ]D^X_FaAbZcEeFfXgGhA
=geloscht	y!G/I>]HHMHTI_^aJ
=gemacht	v#^>HCJDJHHIIKIXJZG]_
=genau	v>^F^HIVJZHaI
=general	v([)Y*H,]PHdF
=generat	v2^HI
=generator	y-J@JK[N[ZJ
=generic	t@IHHN[ZH^a
=generica	y^^
=genommen	t%J-I@IHHIFK^NIP[Z][IhG
=gens	y+^G^HHZFdGfF
=gent	y#J-H0I9_@JBHDJG[HEIJKINJZIaIdJfIhI
=genug	yI_ZH
=gerad	v/IHJSaTI]Fc^fI
=gere	r%J(J-I5]7^:]@JBIHHIJKHNIUGVJWJZDd_gJhJ
=geregistreerd	q>YDZ
=gerenciada	yKId_
=gereset	yHJSJg_
=gerida	y:^d[
=gesamtstruktur	v8aZJ
=geschlossen	v@JBYZI]]
=geschutzt	y,[
=gesetzt	j#Y%[(F4Z@IB[HEKIMGQYZE^]gZhJ
=gespeichert	v#^D]ME
=gespeicherten	y3JO]
=gesperrt	b!H#c%I(H)[*H+J,H-X/H3G4I9H:J;J=I>G?H@EBDCHDFGIIDKYLJMFNGOIPIRJSITcUHVFZD[[]F^J_JaGcIdIfHgHhH
=gestellt	vHJU[V[
=gestern	n!I(I-I9I:I>I?H@_BJHIKHM]UJVHZD]^_IaJcJf]
=gestita	yNJd_
=gestoppt	y0^KIfX
=gestopt	yfY
=gestort	v=JBIHDR]S^]Fc^dJfG
=get	Q!A#F%B&G(G*[+_,]-F.G/D1F2G3F4D5F6E8Z9Y;F<F=Y>X?E@_AGB?CAD@EFHBJ[KDLDMCNYOEPFQHRGSBTFU_V[WDXCYGZc[F]A^B_Ba_bDcDeBfDhF
=getippt	y#^
=gets	Z!I#H%G(Y)Z*X+Y,I-_/G0H1I2J3D4H5J6J8I9G:G;F=G>I?G@GAIBDCEEIFJGFH=I^LZMGOZPZRISFTEUGVIWIXHYJ[I]F^F_Fa^cZeJfYgHhY
=gett	f#Z,]3J>F@HBJHFIFNYZ[a[f]
=gevraagd	v*^@JC[
=gewechselt	t>]@_BHHFKIM[ZIaJ
=geweigerd	v@ZHIIJKIN^P^ZFdIhJ
=gewijzigd	q@XB[HJM]TJZG
=gia	l+^-F9I=I>I?H@[BJCIDGHDIIKcNIOHVIZH]JaIhG
=gibt	m!G#J(J)J-I/H3I4J9a=I>I?IBICIDIIHKHMGNGOJSJTHU[VGW]XIZD[Z_^aHfJhI
=gilt	k(I*[+X/]:J@FBHG]HEIJKJM^UJVIZHg[
=ging	r!Y9G@ZB[RYZIf[
=giorno	l#H(J-H4J9F@bBHCID^HCIGKGMJNHXaZFaJbJhI
=gira	y=JGIHFMHVJZ]f^
=gissa	t-^HI
=gisteren	t9J@_
=github	y,IBIHaLIZE
=giu	r/H3I4Z=H@JBFDJHBSdTGUGXJZCaIc]dIeJfIgI
=give	c!J#H%H(b)H,I-F/J3H7G8Y9I>F?G@CA[BHCHDEIDMINGOHPJSJUJVHXGZ[]I^ZaGb[dIg]
=given	l(I)Z,^-H/G8I?J@ZBIDHHDIHKFMJNbVJZChZ
=gleich	t@XHJIJK^MI
=gleicher	yA[
=gli	e!G#F%G)_*b+I,H-[3Y4H7I9F=[>H?E@FAJBHCHDGFJHAIFKGLJMGNGOHRJTHUGWIXIZG[X]H_IaIbIdYfIgHhI
=global	]!I#J%J(d)[*^,e3I6J7J:H=I>I?F@GBHCJDIEJHBIIKHNJPEUFVEWIZB]I^IaIbIdBeGfIgFhH
=globalen	y,Y
=glomt	t(JBED]HHMJUJZ_bJdI
=gmail	g!I%J(H-I3H4J9I:h=I>Z?G@GBHCIDFH]IGJJKGMGNHOJPJSJUJVGZ@]JaEbIgJhI
=gmsa	k0eHFZH
=go	^#G%I&J(D)G*F+[,J-D.^/F1J4H5I6I7Y8I9C:_;I=E>_?D@XAICEDDEEFHGHHBIZJGKYMENBOFRISFUEVDWGXEYJ[F]_^E_FaCbFcGdGeJfGg[
=god	y-J9a@IBIHEZJ]G
=godta	y@IKINIZZdJh]
=godziny	q9F>I@[BJHEIJMJX[ZIa_
=goedemorgen	y9^HIXJ
=goes	a!H#^(I+I-H/H3]8I9F:I=I>a?GBFCGDGGJHDIGJIK^L]MHNFOIPJSITGVIX[[[]G^J_IaCfJgJhD
=going	o!I#I-I9]:I>G?I@FBGCIDHHJIILIVGZb]HaGbIhH
=gone	c#F%I(I)I*F+I-G/I1J3E5I7I8J9E:I;H=I>Z?_AIB]CGDYGIHCIGJIKDLIMGNFOIPIRITHUIVHXIYXZ@[Z]Z^H_]aEb[cGdHfHgJhH
=good	e!I#H%J(I)J*I+H/I3H4I7J8J9d:I;J=I>G@IB_CDDEFJGJH@I[JJKXLJMGOIPIRITJUIVIXGZC]F_JaFbIcJdIfIhF
=googl	k#B(I)J7d:I=H?H@JBFHaPJSITIVHZDbJ
=got	V#]&I(D)X*D-D.H0I1H2J3D4G5H6G7G8D9B:G<I=E>c?C@]AYB^DDEIFGGEHCJGKHMCNAPFQIRGSFTDUFWHXFYHZc[E]_^CaCbDcFeFgFhB
=gpo	^!I#I%I(H)I*I+J-I3J4J6J7I9I:I=H>I?H@aBECJDHHHKGLJMEPIQeRJUHVHXIY]ZE]HaIbacGdIfIhI
=graag	y#]9J
=gracia	q#I-I9a>J@IB]HEIGKINJXJZG
=graduat	y![>]HE
=grain	v@]HJN[
=graph	b!H%C(b)[+I/H7J:I=I?I@FBHDFJIKHMGNIPHUIVGZC^HbIdIfJgfhJ
=grati	yHadF
=grava	t0Y9JG]HIY]gX
=gravado	y3_>GHGaJ
=gravar	v%ZHFd]f[
=grazi	o#I(I-I3I9b>I@HB]DJHDIHKIMJNJPJVHXJZHaI
=great	q(J-J3I9b>H?J@IBHHDIIK]NIVIaIhG
=grey	e!a#J([3J8J9G;I=I@JAIBICIGGHBI]LZNJUIVFZH]I^I_GaJeagJhJ
=grigio	v(_9J:]>IHHIJaJ
=gris	q%H(a3J9H:aHEIIKJVHaJ
=groep	v(IBJHZUJVaZF
=gross	yIY
=grossbuchstab	yI_
=group	V!D#F%A&J)D*F+F,G-E/E1H2I3D4F5G6G7F8F9C:E;G<I=B>D?D@HAGBBCFDDEHFGHcICJDKCLGMEOHPeQHRHSFTFUBVjWEXFYFZ?[F]D^E_EaEbDcEdBeDfCgFhF
=grupo	e!J%J(F)I*I-J3G9F:H=I>H?I@HBHCIDIGXHCIHKHMHOIPaUHVfXJZD]HaIbIdIfJhI
=grupp	k!J(I)J=J?J@IDJG[HYP[UHVbZEbJdHfI
=gruppi	yP^
=gruppo	n(H3H9J:J@IDJHDIIPXVdZI
=grupy	v(JBJHZUIV^ZH
=guarda	o#_-H7^9J>J@HDJHBIJM]ZFhI
=guardado	y3[9IDJIJKHO[
=guess	b!Y#]-d9G:I@GBIDIFJHAI[KHNITJZChJ
=guessabl	n-aHJZI
=guest	^!F#F%H(B)H*H+I-F/J0J3G4H6J7I8I9C:i;I=F>E?F@EAIBGCGDGFJGIHbIEJJKFLIMGNHOHPGQJRYSITIUHVDWIXGZA[J]H^H_FaGbHcHdHeJfHgIhG
=guid	t!I/JAYHHZY__
=guidata	v,Ze]
=guten	v9b@HHFXIZH
=guy	v(J)I*ILZP]V[ZI
=guys	v#ET^c[
=ha	W!G#C&H(A)D*G,F-H.H/Y0F1G2Y3I4H5G6G7E8G:C;E<I>@??@aAGD^ECGEH;IXJFKALFMeNAOJPBQGSDTCUaWbXIY[ZC[F]^^E_EaJbCcDeGfChC
=haadj	yHEZIb_
=hab	h!I%J(H)J*H+I-H3H4I9H:H=G>C?DBFCcDBH@IFMHNGOHPJSJTJUIVFWJXHZ][H]daYbGcJdIfIhH
=habe	^!H#]%I(Z)G+Y-F/I3G4H6J7J8J9C:G;I=F>[?D@CBDCYD^EJFJGIIEJILIOGPHRJSITGUFVDWHXEYI[X]c^I_JaDbFcIdGeJfHgIhE
=haben	f#F%J(J*]+Y/I0J3H9J=]>G?I@XAZBGCGDXGIHENJOIPIUJVIX^ZE]H_IaFdZfIgJh[
=habilit	vV]d]
=habilitada	nUZVZZJdX
=habilitado	l(H9H@IHIKHU[VbWJZEd[
=habilitar	r.[H[UFdGe]
=habilito	yH[UXVJ
=habilitou	y(IU]VHZFdZ
=hace	k5X=[@_BJHHIJKJMZXJZGhI
=hacerlo	y!J#J:^BJDIIJV^ZI
=hack	q!I#IHbZI
=had	Y#Z%G&I(F)H+G,I.I0I1G2I3C4E5I6H7H9G:F;Y<I=G>Y?C@YAHBCCJEIFHGGH<JGKgLGMDNBOHPZQISHTEUGVDWHXCYHZ=[F]d_FaCbFcEdGeHgGhA
=hago	yBIDIH^IIKGZ[dJhF
=hai	t(X@^BJXZZF
=hakchen	t<X@JZE^_
=haken	t;]HILZZJ^XdZ
=halben	yB[HIaY
=half	d!H#I(G)F*G+I-J/b0H1I3H4F5H6I7G8I9G:G;I=E>G?GAGBGCHD[E_FIGGH@IFJGKGM[NHPERJSZTFUEWJXEZF]^^J_Fa]cIdGfHgY
=hallo	r-]3J9_>H?HBICJHEIIKHNJUJVIXIZH]IaH
=hammer	t#ZHEKHT^
=hand	k!I%[(H-[7Z=I>_BIHFKIL^MIZG]I^FfJ
=handbag	v9J>bBJHFZF
=handl	y7[G]ZG
=handset	t9G>_@HHYOIZE]GaI
=handynummer	q-I3[>Z@IDZHGIJKJMIO^ZJaHhJ
=hang	v4Z>JHIZIa]bY
=hangt	vHYRIS[cFf]
=hanno	k!]#G%I(I)[*Z,J-H3G4I9H:I=[>X?]@FBHCFDGGJHIIHKHNHOHPGSJTJUGVEXHYJZC]]aIcJdIfJhI
=hantera	y-IBIHHIIKHMINIZIdbhI
=happen	h!I(E*J+J-H3H4Z7X9E=I>E?C@GBFCHDFHXIIKFL[MJNFOIVIZb]H^Ia^bEhI
=happy	r-I/]9a>I?J@IBYHEIIKGMJZFhJ
=har	c!G#F%I(I)F*E+H,J-G1J4I7J8J9D:G;I=_>_?F@FAJBEDbEJFJGIH>IEKYLJNEODPHRISITIUXVFWJZB[J]F^J_Ia[cHfIg[hG
=harden	i(H)Z*J,I-J2J4J6J9I=J?JBIHDIJJJPIQbRJYcZGbJcGdHeFfD
=harder	n-[
=hardwar	r,J?bBIZC
=hartung	y%^HJRIY]cGfI
=has	K!^#G%D&D(J)B*E+@,C-_.I/^3c4I5C7J8@9?:>;A<E>E?@AYBIC_DbEZF]GHHAIJJEM@N=O@QER@SbTJUaV]W_X@YBZ<]>^F_aa=b@c?eBf?g@h?
=hasel	k:J@IBIDIGZHEIJJXKJMJU_VHZGd_fHhI
=hash	d#I%G(H)I-G0H1I3H4I6J8I9H:H=F>I?H@FBGCIDHFZGcIHJJKELIMfNFPGRHSJUIVHWJXJZ@[J]H^H_JaHbHcHdFfJhH
=hasla	b!G#H%I)G*I-I/I3I4I7I8J9I=J>G?G@FBCCHD_EJFJGHHAIGJIK]LHNFPGRJSGTJU[VXWHXIYJZb[H]H^[_JaHbEcHdDeJfFgHhX
=haslem	yZZcJd]
=haslo	^!G#E%I(F)I*I+I/H3H4H5J6J7J8I9E:G;I=F>G?GAJB[CFDEFJGHJHLIM^NaOIPHRISITGUFVEWJXHYIZX]G^H_IaGbZcHdYeIfGgIh_
=hasta	r#I-I9_>I?I@ZBICJHDIIKIMIX]ZI]Jf]hJ
=hat	Y%^&I(B*C+C,F.I/I0X1F2Y4E5H7F8G9C:D;D<I>B?BAHB_D]FGGDHCI[JFKALFMANAOHPCQHR[UaVIW_XIZ>[F]c^D_EaAbDdIeGfBhD
=hatt	o-H3H9E>[@GCIHFIIKbNJOHXZZY]JaHhJ
=haufig	y-[KIXX
=haus	y9H>^BIHJU^VG
=hav	r@YA_BHHIPH^H
=have	M!A#D&G(H)X*Z+F,F.G/H1E2E3Z4B5^6E7C8D:I;Z<F=^>ZAEB>CdDZEEH?JHK]LFMCO[PCQFRFSDTEVIYDZ@[[]?^Z_CaCbBcCdHfCgHh[
=hay	k!I#I(J-I3H:]=I>E?H@^BFCID]HBIGKIMHNIOGUHVFW]XHZD[J]Ia[bZc]dIhI
=he	X!^%G)G+a,I-B.J/Z0J1I3D4H5J6H7G8E9H:H;I<J>B?AA]BIC^DZEIH=IaJFKYMEOFRISHTGUGV[WHYIZ@[H]b^FaCbFcGdGeIfGgHhJ
=head	t([@HD]G]HFIJKEPXZG
=headset	r9HHa
=health	o7JHESaZIf[
=healthy	vfY
=heartbeat	l%I=H@IBIGHHBJJKHM]PJYJZHbJc[dDeHfdhI
=heb	i(_9JBIC[DXHGK_ZFaI
=hebben	yIYMZ
=heeft	t%[/Z;IHJUZ
=heisst	q#I3J:I?J@IF^HHIIKGMIN^OYT]V[ZD
=hej	y#J-J9a=J>I?I@HBIDJHDIJKJNJZGaI
=hela	vHYUZ
=hello	c!I#H(G)I*I+J-H/J3I4I5J9c:I;I=I>H?a@HBHCIDHGJIHJJKGMGNHOJPIRJSJTIUHVHXI[I]HaHbJcIdIeJfHgHhH
=help	^![%I(C)I*I+I-E/H3H4J7I8J9Z:G>F?E@GAJBXCIDGFJGHHXIXJ[KELIMENFOIPHRJSHT[UIVFWJXFYJZ_[H]H^G_IaFbEcIdIeJf^gGhF
=helpdesk	Y!H#G%H(e)D*]-[/I3G4J7I9E:F=G>G?E@]BECIDFGIIFJHKELZMDNGOIPYSITYUGVEWIXH[G]H^HaHbFcIdHfIgb
=her	Y!^#]%F(B)G*G+_,I-C.J/D0I1I2H3[4H5I6H7E8H9H:];I<J>I?CAGCHDAEIFHG^H:JEK_MBNEOIPEQJRHSGTaUFVDWGXGYIZ^[D][^D_[aEbDcFdEeIfGgH
=heranca	y;]
=here	]#G%H)D+H,I0Z1I3H4I5I6I8H9Z:[;H=F>E@FAIBBCFDJEIFJGFH>JGKYMFNCOHPGRHSHTIUbVDWZXGYJZH[G]H^F_Ga^bFcGdbeIfDgF
=herencia	t!H;_
=hergebruiken	yK]
=heritag	v!H;^
=hers	t@]HHKIV^ZJhX
=hes	k!b)I@GBHD^HFPJTZUIZFbI
=het	Z!E#D%]&I)G*F+G,I-D.I0H1H2G3B4F5H6H7H8H9B:J;E<I=E>F?D@^AGBACEDCEHFHGGHIIZJGKXLHMYN_O^P[QIRGSETDUEWHXD[G]E^F_Fb]cEdZeHfFg[h]
=heur	i!J#I-I3H9G:I=J>H?I@]BHCHDJIHKJMJNJRaUGVHX]ZF]Ia]bJcJdJfI
=heut	h-J9H:I=J>H?J@dBJHFIIKFMJS[VJX[ZXaIdIfYhI
=hey	t9b?I@JHFZH
=hi	j#I(I)I*G-I3I4J9d:J;J=I>H?GBFCIDIFJGJHCIIKHMJNXPJUIVHXI]IaHbIcJfJhJ
=hibp	y4F5GHJJ^
=hidden	y*Zb[
=hide	t+H7GDHH]b^
=hier	k(H-J3E9I:[=I>G?J@bBHCGD_HDIIKEMGNIOHPIUJVIXJZ?[I]_^JaIbId[f[hG
=high	v(J?IH^P]VIZH
=hij	y-J3F@ICHHGIHKaXJ
=hilf	y9ZZX
=him	d#G%H(H)J*I+^-C/G1I3H4G5J6J7H8I9H:I=[>D?CAbBHCED]FJGHH>IXJGK[LZMGNGOIPISJUIXIZF[H]G^I__aJbHcIdJfIgHhH
=himself	q#Y)[@YHJ
=hint	d&Z*I4J5e9J@HCIHEIHJYKJMINDOXWJZIaJ
=hinterlegt	i#J*I-I3C?^@HC_DbHGIHKHNIOYVJZH]JaIhI
=hinterlegten	t3]>YDI
=hinwei	yN]U]WIZH
=hinzugefugt	y8]
=hire	t@ZD^HHVXZI
=hired	y3^IIOH
=his	X!^%G(B*Y+b,J-B/Z1J2J4H5I6I7H8H9J:c=X>C?EAIBZCGEGFHGIH;I_JFK_LCMDNDOIRISHTZUDVIWGYJZ?[G]E_FaEbEcHdFeIfHgYhY
=historial	v5[HJIDN^
=historico	v5[IFN]
=historiqu	v5]IGN]
=history	c(I-H/I3I4I5b:J=J>J?JBIDIHYICJGK]NaPIUJZF]I_JbHgJ
=hit	o#[BJHHZJaZg[
=hits	t#G-XA^HGJYT[VI
=ho	[!F#]%E(^)H*Y+G,I-B.I/G0I1J2I3B4G5J6H7G8I9C:D;H<J=E>b?G@ZAIBACaEIFIGGH:IIJGLGMBODPHQJRHSHTGUEVDWHXEYIZ^[F]c^G_IbDcHdEeIfFgG
=hoe	yH^VG
=hoje	n>H@cHHKHX]ZFaJ
=hola	t-H3J4J9b:J>I@GBIHCIHKIMJNIUHXHZIaIhJ
=hold	i!H#I)Y*^+J-G/J1J3a4J7Y9E:H=J>F?H@DBICIDFIHKIMJNHOJPFRISHTIUFVFX_ZB]H_JaYbIdIgHhI
=holder	q(D)d*J-I@JHCPGVHZH^Z
=holiday	o9F>Z@GH_IJZJ
=home	c(H)J*I+I-G3D9D:g;J=I>b?H@GAJBJDIEHGJHIIGKFNHTHUGVHWIXIZE]I_FaHcIdJfGhI
=homeoffic	v9H>]HHM^
=hoofdletter	yHII_
=hook	v8_:I
=hope	yZY
=hora	b!I#Y%J(I)I*J-G/J3F4I6J7J9D:G=H>E?G@bAJBECFDHGJH@IFKELJMENIOIPHRcSHTHUGVGWJXbZC[J]H^I_Ja_bHcHdIfGh]
=horario	yR]fJ
=horlog	yR]
=hors	y4[GY
=hos	yHISZZId^fH
=host	k#J0J1J4H9F>J@IGIHXIJMJRdXIY]ZHaJbJcZfD
=hotfix	o5aHI
=hotmail	m!J#J3J9J:J>GDIHcZIaJ
=hour	Y!F%E&J(F)G*G+H,I-D.J/E0I1H2J3E4H5I6I7I8H9A:F;H<J=F>D?F@gAGCFDFEIFIGGH?IBJGK?LHMZNFOGPaQJRYTEUGVEWHXcYIZG[G]F^H_HaZbFcFdGeIf^gHhF
=hous	yJ^ZI
=how	R!C#@%D&I(@*G+],G->.G/C0B1E2E3C4E5F6F8E9[:B;F<G=B>A??AGB=CBD]EGFFGCHjI^JCM[ODPCQGRESCTXUEV<YGZ[[Z]B_DaBbAcCdFeFfDgChI
=however	t+ZH[
=hoy	o9I:J>F?I@cBIDIHGIIKGMJX^ZH[JaH
=hr	[!_#D%_&b(D)E*E+_,G-B.G/E0G1G2[3b4b5G6F7F8@9@:E;E<^=C>??C@HA^BBCDDAEGFEGEH<I?K@LFMDN_O?PCQFRESFTEUDVGWGXCYGZ@[G]CaAbCcDdEeEfEgGhB
=hui	t@]HIX]ZHaJ
=huidig	vZDhb
=human	y9]HJ
=hur	yH_VE
=husband	y>^?JCHDGHG
=hybrid	j(I,J-H/H6J7J9G:J>J?J@IAIBIGIH]IHJJKHLIMJNIPGVIZE^H_Eb_cJdbeH
=hyper	v9HH]b]
=i	?!Z#E%J&>(^)^*[+J,E-?/;0=1@2>3C485<6<7A8@96;=<>=??a@ZA;BJC]DfE@G8HJI^JAKcL;MHN^ObP=Q?RDS?TAU<W>YEZg[_]a^8_<aXb?c:dEe?f8gEhf
=ich	R!F#[%B&F(Y+Y,D-<.F/C0E1E2F3>4A5E6D7D8E:E;D<G=?>_?^@]AFBEC[DXEIFDGCH]I;JCKYLBMFNFP@QFRDSCU?V[WBXZYDZa[c]]^A_DaCcBd@eDfAgC
=icloud	y-J/HBIH^IJKJMHZI
=icon	y!Z
=id	Z!F#A%G(D)H*H+Y,H-=.J/I0H1H2H3E4G5I6G7[8H9G;H<I=c>F@FBBDCEIFIGFH_IhK?LGMDNBOIPGQJRISGUFVIWHXHYIZ=[G]E^D_]aEbDcFdBeFfDg[hD
=idad	v@[IEN]
=idag	y@[
=idea	o3J9C>H?I@FBZDHHDIJNIVJXJZaaH
=identical	v@[K^ZF
=identidad	v-G7aD]HIIIKGMJZE
=identifiant	v,[I[
=identit	v+J-I7^CXD^HJIJKIZGdIhJ
=identity	f#I(J*J-F/I3J7a9J:I=J>I@EAbBICIDHHaIHKHNHQZSITHZD^I_DaIbFcHdJhI
=idle	ycY
=idp	v7_HJZI
=idslock	v9JHET_
=idzi	y>[
=ieri	q9I@_BHDJHGIHKIMINIZD]^aJf^
=if	_!Y(H)J+G-H/I1X3Y4]5J9X:I?G@ZBGCIDXIIJ^MHNGPIVIZG]I^Hb]cYdJhZ
=igar	y@Z
=igen	o9J@YBaHIZH
=ignor	o(H)E*_3Y@IBJD]HGL[WGZG
=ignora	v5_HILZfI
=igual	o-I3J>J@GHHK_O[ZIgYhJ
=ihm	y;]N]
=ihr	c#H%H(G)H*J,J4J7H9[=G>J?HBYDXHDKFLJMZOZP]TYWFZ@[I]I^FaIbGfIgIhH
=ihre	o-H3]:J=H>I@IBIE[I^KHOGWYZJdYhI
=ihren	y!ZZ[
=ihrer	o:ZE^HHUHZHcX
=iis	vHXY[
=ik	]!G%G&J([)H*F+H,I-B.I/H0I1I2I3E4F5I6I7H8H:E;H<J=F@YAIB[CZEIFHGGHIIAJHK^LIMCNYO[PFQIRHSGTGUFWHXEYIZ[]E^G_HaabDcGdEeIfFgHhI
=il	L!H#G%B&C(I*F+Z,J.B/A0A1A2A3[5J6G7D8@9>:H;@<B>a?H@GAAC_DAEAF@G?HFIZJ>LBM^NCOdP@QBU^W?XEYCZH[G]Y^?_GabbEdFeDf^hc
=im	O!]#F%@&E)G*C+J,J/X0D1D2D3b5D6C7J8C9]:^;B=>?=@>AIBZCEDYECFYHFI]JCK@LHM]NCODP?QERBSBUXV_WJX?YCZA[D]F^]__bId?eDfJhZ
=imag	qHIKHbb
=immediately	t.X@aZF
=immer	l*[+J-I3I7X9J>H?J@FBJCIDYHFIIKZN]O[TXZH]IaH
=immutabl	y-J9IHE_a
=immutableid	yA_HG_H
=imped	yHG^Zc[
=impedir	tT[
=impedirn	yTY
=impedisc	yHF^[c[
=impid	vHEXY^Zc_
=implantamo	yH]
=import	n-F3^9J>F@JDJF_H]IIOHZEaI
=impos	v@IBID]HDKJMIT]ZI[^
=impossibil	r4[6YHIeY
=impossibl	e#J(F)J-I4]6X=H>a?H@_BGDJHDIFKYLIMHNGPZSJUIVDXIZJ[H^FaJbGcIdHfI
=impostato	y*Z3JHJV]
=impresora	yH_MJZG
=impressora	vH^
=imprim	tH_
=imprimant	tHaZJ
=in	=!]#C%_&D(C)?*7+F,c.A/a0G1H2@3b4E5B6@8H9<:X;B<I=??I@=AaC?DBEIFeGaH]IFJDK?LFMbNAOHPHQ?R;TeV_WBY9ZE[J]B^b_^aBbBc9dYeXfCg]
=inaccesibl	v4[HIc[
=inacessivel	v4ZHJcZ
=inactif	t!^([BJHIZH
=inactiv	g![-I0a3J9J:I?JBJHXSIU]VIZE]JbJcI
=inactivo	v!a(I_H
=inaktiv	v!Y0[HJ
=inaktiverat	t!]#J
=inativo	y![
=inbox	t>]DIHEIJZHa^
=incident	j(G)I7JHHSdUGVIZGfIgG
=includ	e#J%J(J)H/I4I6J8J9I:J;Y=Y>Z?I@HBICJDIF[G]IZJJKFMINFOHPIRITIUGVaXJYXZD]J_IaIbIcIdHeJfIhH
=inclui	y-Y=Y
=incluir	yHII^
=incluy	y-Y=[
=incognito	y.[
=incorrect	^!I#F,Z-H3Z4I6Y:J>I@GBGDHGJHCIFJJKGLIMGNHO]PJT[VJZ^^G_JaJbJcIdIfJha
=incorrecta	m,[3]6ZCIDJHIZJdIhZ
=incorrectly	y#YHJcX
=incorrecto	v!I3]DJOY
=incorreta	t6[h[
=incorreto	y3]OZZJ
=indicatif	y3_HG
=indietro	vHHR_
=indirizzo	y3[DZHJOJ
=indisponibl	v4]?ZCGHES[
=indisponivel	y4]?[HE
=indovinar	q-]
=info	_!I#J%I(I*G+b-G3Y4J9H:I;H=J>Z?Z@HBHC^DaH@IFKGLJMJNIOIQJVFXHYJZE[J]I_JaHbJdJhH
=inform	v3JCHH]OI
=informacion	t3YCZD]HHhJ
=informaco	v3IC]D]HIZG
=information	d!F#I%J(F)J*I+[-I3I4Z7J8J:G;J=F?H@JAJBIC[DbEZGJHAIHKILJNGPFQbSJUIVEWJXJZI[I]I^I_IaIbHcJdG
=informationen	yCYD[ZJ
=informazioni	v3G?IC^D^HH
=ingen	n!J(I3I4]9G:I=a@IBHDHHDIJJJKHNIXIZH]Ja]bIhJ
=ingeschakeld	tVYZJdY
=inget	v3X>HD_HIOFaE
=inherit	n%F;bHH]J
=inheritabl	v;[
=inheritanc	a!H#I*J-J9H;e?JAIKJPYVJZJ]J_I
=inicia	y+[HIdIf[
=iniciado	y][
=iniciar	tBIH]ZE[^aFb[
=inicio	k!I#E(J-J3J>E?J@HBZDIL[NJTGUIVIXIZY[H]JbbcIh^
=initial	q@ZHYIIKINIZIhZ
=injoignabl	v4XHIUHcXf]
=inloggningsskarm	yHIb]
=inne	y9I@]B]HI
=innej	y#I:_BIHJJYZI
=innerhalb	y@]BIX^ZJ
=inquilino	yHGSIU[VIW]bJ
=ins	r%[3J>_BIHFUHZIaJd]
=inscription	n%J+Y-J3H=I>J?GB^CHDbGIHINJUIVJXI]JbH
=inscrit	n+a?JDaHB
=insecur	q(J<d@EHEIHKIMHNHZF^HhI
=inserito	v@IDaHGNJ
=insid	r-I3F=J>I?I@IG^HEIaJ[KINJOFZF
=insist	m#H(H-I:J<]BFDHHEIHJIK[MIUJX[ZD[]]JbIgIhY
=inspection	oHGYJca
=instagram	yH]
=instalar	yH]
=install	e!H#I%I&J(I-F0b1Z3H9H:J>J?J@HBHDIHcIGJ_KIMJSHVIZB^J_JbIcFeIfI
=installation	ye[
=installer	y>HH]
=instead	r0Z3^7X>G?^HBaG
=instellen	r(J@IHXV]ZZbX
=insufficient	f%a(Z)J-I9I?ICYHEI^PHZG
=insufficienti	y(Z
=insuficient	t(^
=inte	Y!C#A%F&I(D)F*F+F,H-B.H/G0H1H2I3?4E5G6G7G8G9Z:J;F<I=E>^?ZAGB@CCDHEHFGGFJFKELFO]PEQHRFSDTDUGV_WHXBYGZd[]]A^ZbAcCd[eGgG
=integration	i!J/J3J?JEEHFNFZJ_HcGdee]fHgJ
=integridad	yHJS^ZJfJ
=inteiro	yHISZU^
=inteligent	v-IHFT^b^
=intelligent	vHHTb
=intent	y@IX_
=intentado	yXY
=intentelo	v@[HIMIZ[
=intento	m#]3F>J@JHHOHX_
=intercept	vGIHFJ_KJZIc^
=interdit	n!J)]-_/J3J9I:J>H@JBICJDHHDIZKFNJP[QZUFVIZI^Z_JdHgJhG
=interfaccia	ygZ
=intern	n-I3Z@[KIN^XJZHg[
=internal	yS[
=internazional	y3aHH
=internet	g-[3G4F9H:I=H>G?I@GBIDIGJHHIHJJKIMHNJRHSIXJYJZD]H^JcgdFeIfDgHhH
=interno	y3_>HOF
=interrupt	r+_DEHC]_cJ
=into	f/Z8X:Z@HBIHDIJJXNJTXVZZX[I^I
=intranet	k(I-I/I:J@GBHHdJIN^RJSJUJZCaJbDcIg^
=introduc	y=HGZHZ
=introuvabl	t,]3G?IDIHD_[a^
=intun	i)Y+J>I?JDIHYZJaJbc
=invalid	i/Z3^:I>D?IBJCHDFHEIIKJMINJO]R^ZGaFbY
=invalido	r>EHHO_R]aH
=invent	t9H@EHGIJKaZE[^hF
=invento	v-INaZH
=investigu	yE^
=invit	c!J(I-I3I7I:h=I>I?I@GBIDHIHKGMINIUJVIZE[J^IaCbHdIhI
=invitado	n:b
=invitation	y:DH_
=invitato	v:_HFIIZI
=invoic	v?JHaOE
=io	n([*J3H9F>F?[@HBJD]HGIFKHOIUIVbXIZG]JaFhJ
=irgendwa	y.YDX
=irraggiungibil	v4[HJc[
=irrobustito	y%ZYY
=is	=!_%?&>*E+G,C-_.=/@0G1a2I3^4a6G7[8B9G:I;G=B>_?_A:B[DHECFAGFHcI]JDKFMBNFOFPGQGS_UHVEW>XFYEZJ]=_Ca@b=c=dXe<f]g>hZ
=issu	a!H#J(E)H-H/H3F4I7I9F:H=G>E?F@HBaCIDEGIIGJHLGOIPGSHTJUHVGWIXIZc[I]H^F_IaHbGc^dIfIgIhG
=issuanc	yHZ
=ist	Q!a%@&I(F)Y*I+C-A.F/B0G2E3[5D6C8D9>:@;[>Y?a@ZAEBCC]D>EDFDG^IHJCK<M?NCO?QERDUaX@YBZC[B]F_BaZbBd]eBf]gD
=it	?!H%=&H(G)@*@+B,A-d/d0<1@2=3B486A7?8@9=:D;C<>=>>A?B@cBcE>FGG@H6I_JFKgL?MGOaPAQ=R@SBTEV^Y@Zg]Za;b?c?dHe<f=ha
=its	T#Y%A&H(C)B*E+G,G-b.J1E2G3A4C5F6X8^:A;E<G>B?^@HAEB_CCEZF^GBH>IAKHLDMANIOZPAQGR_SDTHU]VHWFXBYEZ>[E]C^a_JbHeFfB
=itself	n?Z@GB[CIDJK^T[UJVJZG]J
=ive	]!I#X%J(G)I*H+H-B/H3E4J7I8J9E:F;J=H?]AIC]DDFJGIHCIDJIKaOIPIRJSITIUHVGWJZa[H]F^H_IbHcHfHgG
=j	^!H%H(F)I+H-E/I2J3G4H5I6J7I8I9C:G;I=G?F@ZAJDEEJFIGIH=JIK[LINYOGPHQJRISITIUGVFWIYJZa[G]^^I_Ia_bFcHdHeJfHgJ
=ja	h!I#H(I*I+[-I/I3I4J9G:I=I>I@^BaCGDGHBIFKbMENHOISJUIVGXGZA[]]I^HaIbJcJdIfJhE
=jag	a!F#Y%H([)G*G+H,J-F/I0J1J3D4H5J6J7I8I9Z:F;I=G?EAIB_CZD[FIGHHIIEJHKILIMFNYO]PGQJRISHTFUEVDWIXFYJZG[]]F^G_HaYbFcGdFeJfHgIh^
=jak	vHaVG
=jaki	y9^HJ
=jam	yH_
=jamai	g%J+]-I1Z3H9H:J=I>G?F@HBHCHDbHAIIKIL^MINIPIUJVHW[XIZH]I^Ja_bIdXfJhJ
=january	v@IIYK^
=jdoe	yZZ
=je	U!B#_%B&G*A,F-?.F/C0E1E2E3>4C5E6E7E8D9Z:J;D<G=A>[?]@[AEC[D[EFFEGDHFI<JDK]LCM=N?PCQFRCSETBUBV]WEYEZb[b]Z^C_DaAcBdBeFfAgEha
=jede	t@XKYNZ
=jedna	v*[CZ
=jemand	y@ZZZ
=jest	b%H([)I*I+J/I3I4H6J8I9E:F;I=F>G?Z@DAJBCDEFJGYHAIYJIKELIMDNEOIPHQJRISITHV^WJXHYI[I]H^]_XaGbHcIdbeJhY
=jestem	v#I9]?J@JB^DZHEIIKINIZG
=jeszcz	y9IC^M[ZI
=jeton	r(I*J,c3JHFRZVJZIaJ
=jetzig	yKJZIha
=jetzt	e#^%I(I*J+I,J-F/[3I4I8X9E:I=H>G?Z@[BZCGDZGJHDIFKCLIMHNGOHPJTIUIVHXb[I]G^G_JaHbIcJdHeJfIgJhE
=jira	v#FHaZE
=job	q#I9_>[HDKHZJ[Y
=join	f!G#I%I(I)J*J,J-J/I3H4C5J7G8a9J:H;J=H>H?H@FAGBJDIFJGaHaIGJJNEPDSJV]Z@]I^I_Bb_cIdIeHhJ
=joiner	vHHV[
=jour	i#H*J+]-H1Z9G:J=I>J?H@_BICGHDIIKGNJVJXaZD^JaIbJcIdGf^hH
=journal	yHJNZ]]
=june	v-[II
=junk	v9ICIDIHEab
=jusqu	v9[@ZHIZJf]
=just	W!D#G%F&](E)F+I,I-B.H/E0Z1H2I3C5H6H7G8X:D;H<I>I?F@^AGCbDAEHGGHDIIJELYM_NHODPGRGSGTEUFVAXEYIZI[b^FcGdFeHgFhF
=juz	n#I(I-I3I9E:J=J>^?J@GBaCIDGHCIHKaMINHTJUJVIXJZFaIbJdJhI
=kam	y9J>IBaHIaJ
=kan	_!D#D%G)H*H+I,I-F/H0I1J2I3D4Z5H6J7H8I9E:^;H=[>_?F@]AIBbCFDCEJFIGHH=ICJGLHMCNCOEPFQJRHSYTFUEWIXEYIZa]F^a_HaBbDcGdDeIfFgGh@
=kann	Z!G%F(G*Z+I,H-D/F0I1I2J3F5J6Z8I9E:^;H<J>]?aAIBYCEDCEYFIGGHCIBJHKALFMZNBOHPFRHSETXVZWGYH[X]D^Z_GaBbDcFdCeHfXhB
=kaputt	tHFb[fY
=katalogen	y3]
=katalogu	y3_HJOJ
=kazd	yKGNaZH
=keep	V!D%F&H(E)H*F+^,H-X/J0H1H2H3E4G5H6G7[8G9E:E;F<I=E>D?E@^AFBACEDXEHFFHHJFKYNXOFQHRGSGT_UFVCWHXDYG]C^[_EaXbCcFdFeHfYgY
=keepass	y@JHaZH
=keer	q#]9H@bHGZG
=kein	V!C#@&H([)F+E-F.Y/E0_2G3I4H5F6E7E9D<H=a>??AAGBHDcEEFFGJH?I@JFKDLZMBPCQGRBSCTDUXV?WcXBY_ZG[D^E_FaYcYd@eFfIhC
=keinen	n3J4Z>[@YCJDIHGX]ZIa[
=keiner	v+I=[D[LY
=kenn	v>G@JHXKIZD[b
=kennt	q:Y@JHCIJK[MaYX
=kennwortanderung	t7X@IB]HIIIKINJUJVHZH^]fIh]
=kennworter	h#H/^0_3I7Y=I?J@FBHCIDGHDIFKaMGTIUJVJXIZI]IbJcJdYfFg[hH
=kennwortern	vW[
=kennwortrichtlini	yNZ
=kennwortruckschreiben	h#J%[(E,G0J1]4I6I7J:J=F?J@GBFDHGHKGLIMJNJPZR[SIUGVFWJYHZG^IaJbJcHd[e^fZg[hG
=kennwortsynchronisierung	yG_fH
=kennwortwechsel	y@XL^
=kennwortzurucksetzung	c!H#I%I(F)Y*H+H,H-G/J0J3H4I6J7Y:G;I=Z>I?Y@HBGCGD[EXGHIGKGLIMJNFOIPGRIS^TIU^V[W[XIZD[J]H^JbIcHdEeIfZgIhH
=kennwortzurucksetzungsrichtlini	yHIW_
=kept	m#_/I7Y@HHHMGTHd]gJ
=kerbero	y9IBIH^RYZE
=key	e!G#H%I(G)J*I+F-E/C0J1H3H4F6e7J8I9F:I;I=I>G?_@GAIBGCHDDGIHcIFJGKGMGNDOHPIQJRETHUJVHXIY^ZB]I_GaIbIcCdGeJfDgJhG
=keyboard	l#[-J9H@IH_ZIhZ
=keys	f-J/I0I1I4G6h8J9H@JAJCIDJGIIHKJMJRCTIVJZG]G_IcDdHeHfD
=kick	y#F9F>I@JBIHDIITXZ_]G
=kid	v#Y@[
=kids	y3FD[IHK]
=kierunkowego	y3_HIII
=kill	r.YHGY_
=kim	y-FHHI]ZY
=kind	tI[
=kiosk	n#H.Y9J@HGZHXTHZF^a
=kitchen	y#^.FH[KH
=klappt	n%](I9J:Y=J>I?I@JC^HGPHVHZ_aI
=klar	y9^B[DJHIUJZGbJ
=kleinbuchstaben	vI^
=klick	vHIZFb_
=klingelt	y>JDJ]^aY
=klopt	y3F>JOHa^hY
=know	[!G#G%H&^(D)I*I+G-a.J/E1J3E4I5J6J8I9G;J=H?CBYCGFIGHH<I@J[KILHM^OFPJRJSIUHVEWIXHYJZ[[c]F^G_HbDcHdHeJfIgF
=known	l(I-^/F0J@HBHHEIIJXKIM]NJTJ_Hb[hI
=kod	k3I9G>^@HBIDHHCIJXGZH]Jac
=kodem	v9HHHZJab
=koden	o3I9G>aCJDHHDIIKHMJOHXIa_
=kodu	r>YHGa]
=kolleg	y(I*H@Y^_
=kollegen	r(]GYV[ZG
=kollegin	q!](I=]BJDJHXV[ZG
=komm	m!X#J)],J-H>Z?JDZHDIJKJMHVEZa[JaF
=kommen	r0ZGYHZX[
=kommer	q!I#I-H3E9E:I>F?J@HBICHDEH@IFK]MJNIOFTIVHXHZ[]Iabb[cJhJ
=kommt	b![#G%I(H)I*I+^-G/I0J3D4G7J9I:Y;H=H>D?E@GAJBFC[EJGIHEIFKGLXMGNHOXPHRISHTaUIVGXGYI[J]F^I_Ha^cXdIfHhH
=komork	yCZHIO^
=komplexitet	yHJI[KHNY
=komputerz	vM^ZG
=komt	o#H-^3JHFNJO[XEZHa]
=konci	y3I>IDaHG
=konfiguration	tEaHIWHZJdJ
=konfigurieren	ye]
=konfiguriert	t3ZDIEEHIUHVZW_
=konnen	h!J%H(F)Y4J7I:Y=F?I@EB_CZDIF^HGLJNIPaUHXIZA[I]I^FaIbFdJfIhI
=konnt	o#J%H,[3I4^9I=J>J?^@IB^CIHEIHKHPIVHZF^HaIbJdHe^fIhH
=kontaktdaten	v3]D]ZJ
=kontaktmethod	yC^
=konten	q)_AYBJL]UEVFZG[YhI
=konto	V!b#d%_&I(D)E*F+F-B.I/E0G1G2]3H4D5G6G7G8G9E:Y<I=D>D?D@AAHBICGDYEFFGGFHCIBJFKBLEMCNCOEPXQYRFSFTXUAVbWDX]YG]D_ZaDbEcCdCeFfDgF
=kontot	n!X#[%_(G-J3I9J:J;J>J@JBJDHHEIIKITIV[XFZ]aHhJ
=kort	r-HHGIbZJ
=kraju	y3_HIII
=krav	q*[9IC^DJHEI_ZI
=kraven	tHIIZKHN]ZH
=krbtgt	yBIHbKEZGgI
=krijg	q9J>H?]CJHDIJZ^aY
=krotki	vI_
=kund	y:HB[H^ZJaG
=kunden	v:[S[
=kunnen	yHIV^ZI
=kurz	q-H@IBJHJIabZ
=kurzlich	y@[K^ZFhJ
=kvar	y_Zg]
=kwijt	r>[HJ
=l	J#F(X)<*?-Z.B/[1@2D3]4H6>7F8>9?:B;J<B>[?e@GB=CIDFFZG>H?I?J?KaLXMJNBOCPHQ@RaS?U^XFY?Z>[Z]X^Y_^aEcYdHh]
=la	B#H&>(E)>*<+^,D-c.?/H0J1;3@4D5C6F7I8?9D:F;C<==_>^?aA;BHC@DDEFFEGHHDIIJFKbLHMeNdODP<QDS@T@UFVCWJXCYFZb_GaGc=f[gIh_
=lab	r!J%I(F)J8C9G:J=I>I?I@HAGBHDJFaGEHaIJKJMJVIZA]I^^_H
=lack	f!I#I%]-F/J3Y5a:I>I@FBHDGGIH@IcJFKCNDUIVJWZZB]I^IbHdHgIhH
=lado	y7ZHHS]ZI
=lady	v#X@ZXY
=lagt	yCZD^ZI
=laiss	v>I@HHFIIX^Z]]YaI
=lake	v>^HH
=lan	y9J>JHa
=lanc	y%Z+[HG
=land	r!H/_3G>[?JHFZF]IaZbI
=landcod	y3a9H=J>IHGZI
=landervorwahl	y3Y
=landesvorwahl	v3]
=landlin	v1I3^4I>_HDZIcH
=landskod	y3a9H=I>IHHIHZH
=lang	n%J-]2^=J>I@ZHFKIN]XJZE]]aJ
=langer	y!^ZJ
=langsam	y3J9H>I@JHaMIaI
=langst	yPYTX
=laps	r#J=e@GIHKDMINFZDbF
=laptop	W!G%H(E)G*F+H,I-D.J/F0I1I2I3G4H5I6H7H8I9C:G;H<J=F>C?F@BAICGDEEFFIGGHeIDJGKCLHMdNDOGPFQJRFSHTFUGVEWIXFYHZA[G^H_HaEbecGdEeIfEhE
=larga	y2[9I>IHJI_KIfIhI
=las	e!H%](I)H*^+J,I-E.Z/E0]3G4I6X7J9E:H;J>D@DAJBFCHDFFIH]IDK[LJMGNYO]PGRJTHUHVHWJX]ZB[I]I_HaHbHcHfGgJhE
=lasa	y?I[a
=lasciato	y9JCHHDZG]b
=lasst	i6Y9I=J>I?J@[HZIIKHMJOJVHX[Z^]JhG
=last	T#]%D&I(C)I*F+E,F-@.H/B0G1E2G3B4[7H8]9G:I;G<H=Z>]?B@YAFB?DBEHFEGXHIIDJDKdLDMAN@OYPDQHRYSCT^U[WEXFYG[D^DbCdDe^fIgChB
=late	tDZHHR]ZIaY
=later	c!I(H+E-F/H3H8Y9J>I?J@YBDCJD[H@IEJJKCL[M[NFOJPIRIZ_[I]G^Fa]bJc]fIgIhJ
=latest	y1Y
=latt	t-^HI
=latw	t-^
=lauft	i#J%J(I-J0Y3J4J7J=I>]@FB]DIGHHCIIKGL_MGNIR]UIVIZD[I]I^IaHbIc[dHf]gJhH
=laut	q@[BHE^HEI]KJNJSYTHXJZHaZgI
=layout	yh[
=ldap	X!G#G%F&J(G)H*H+G,I-F.J/H0H1G2G3F5e6F7H8E9F:G;H<l=G>F?G@FAIBFCFDFEIFHGGH>IEJGKGLGMENEOHPHQHRGSITGUFVGWIXGYGZD[H]G^H_FaFbGcAdEeFfDgIhG
=le	J!F#C%_&C(X)>*?+C,@-Z.I/E1@5I8@9B:>;?<F=G?aAECGDDE@GAHAIDLXMbObPHQBRCSEUEWDXGYEZH[Gabb[dGeAfZhY
=lead	r(G*I-I3^>JHFP[ZJaFg^
=leak	v-_@III
=learn	tHIIIM]dX
=least	i-G/Z9I@]BJCHHBIcKDMHZH]I^JhH
=leav	h!_#I-I/Z3I8H9G:J>I?I@FBICJG]HaIHJIKFNIPJVGZD^JbJdJhH
=leaver	k!^>J@GH_ZD
=leer	y3^HG
=leerzeichen	v3a@JHJI[ZJ
=left	_!Y#H%G(H)G*E+F,J-F/G1J3C4I5Z7H9F:H;]=D>J?FA]CXEJFIHZIFJHKDLHMHNGOFQJRISITHUHVGWJXFZA[I]d^ZaFbHcIdHgHhG
=legacy	yY^cF
=lehnt	tHIJ[N[
=leicht	n-d3IHHIDKJ
=leider	yZ[
=length	e!J%I-F/J2a3J9I>IBJCHDJHFI_KGN]OJXJZD_JhI
=lento	r!H#G-H3H9F:I>H@JBGCJDJHeIDKIMGNIOJVJZG]IaI
=les	X!D#C%]&I([)^*_+[,F-A.^/C0Z1H2G4D8F9B:G;G<I>C?F@AAFBCCAEFFFG[HFK]LGNIOYP^RFSGTEUDVIWFXDZ=]D_EaZbEcDdXeHfDgEhB
=less	n-b@XBJHGIIKIZF
=let	a!G#G%J(F)[*G+G-F/H3H7I8J9E:H=[>F@[AJBbCEDDGIH@ICJIKFLIMGNXOHPIRJSJTHUIVDWJX^[^^H_HbIcJdIfJgIhD
=letra	n#I-H/Y3J9J>J@GBICIDHHFIdKGOIZH]IhI
=lets	o5[@]HJIHJJKDZI]Jh[
=letter	]!H%J(H*J+H-Y/c1J2I3[4I6J7J8J9F:H;I=I>D?F@?AIBECEDGEJFIGHH>IhJGKFMCNGOAPIRJTGVHXHYJZH[H]E^I_GaGbGcIdHfIgFhZ
=lettr	v/[I^
=letzten	o-D3J>J@JHHIGKcO]XJZHaJbYeYfJ
=leut	t-^8ZF^GZHIIIKGVJZH
=leuten	y(^:JHJPX
=level	y(X5_HIZD
=leverancier	y:^HHJYZI
=leverantor	y:YJZ
=li	t:]>[HI
=libr	o!J#I%J(H)a-H/I=JBHDHSHT]UbVDZHcHdJfE
=library	v.XJYZJ^Z
=licenc	[#H%I(G)H*I+J-H/I1J3I4H5J7H8I9F:H;I=h>H?H@FAHBHCIDIGHH^IGJIKFLJMHNHOJPHRISITIUHXIYJZB]I^J_GaHbGcGdIfGgIhJ
=licenca	j!_#J-I3I9G=c?J@GAJCIDIIGKGNJVJXJZH]JaHbJ
=licence	]%J(I)J-I3H4F5G9H:I=f>J@HCIDIEIH^IGJIKHNHOHUFVFWGXIZE]IaIbIcIdHe[
=licencia	k9J=^H]
=licencji	r=_HI
=licenser	y9J=_HH
=licenti	r9I=a@JHZIIKIVJ
=licenz	t=aHD
=licenza	q3J9J=a@IH]IIKHZI
=lid	y?IHGV^]]
=liegt	t-I7]9H>]G[HGKJ]J
=lien	n-JBHZFbdcI
=life	y1]fZ
=lifetim	y@ZHZ
=lift	rHJT[XX
=ligacao	r(I-J3Z9H=I>G?^@IDJHDKHMJNJOIUJVI]Ia^bIc]
=ligar	y9]HIZJaJbZ
=ligger	y3]G]HJOHZJ
=lightweight	y%H0_
=like	a!J#I%J(F)J*I+Z-]/_3Y7I8H9H:I=F>HBGCIDHFJGJHZIZJHK_LJMGNXSHTYUIVHZB[I]HaGcIdJfJhE
=limit	i!J#I%H(H)I*H2Y3J9J:I=H>I?H@XBIDIG_HFIHKHMINHPIQbUJX^ZC]JaJbHcJdJfIgJ
=limitada	yQ]
=limitado	yV]
=line	m(Y-J3H4[>Y@IDJGJHGIJKIMJRJZGbIccfG
=link	V!D#F%G&I(D)F*G+G,H-B.H/D0H1I2I3F4Z5G6G7E8G9C;H<I=C>C?C@BAHBACGDEEIFHHZICJEKBLFMDNCOHPFQHRFSETDUCVDWGXFYHZG]D_aaDbkcZeIfEgEhE
=linux	vH_ZGbJ
=list	X#F%D(E)H*F+D,H-d.I/G0I1I2H3D4G5I6I7H8G9D:E;G<I=D?d@BAGBEC[EIFFGFLGMFNEOFPGQaRHSHTEUFWHXFYIZ@[]]E^G_DaCbFcGdGeIfGgGhC
=lista	r-aHI
=listener	v=IHDYIcGdHeHfb
=litery	y9JHGIa
=lithnet	t-DH[J^^J
=littl	r.YH]MYZH
=live	k!G#I%I-]/I7[=I@_A]HDIFJJKFLJMJNEPITJVJZD^I_[dYhH
=livr	yHFT]a]
=lizenz	l(J9J=_BHDIHbKJUJVIZHbJfJ
=lizenzen	r9I=cCIHFIINIUIZJ
=llamada	q/J9J>J?YDJHFKJQZa_
=llega	i3H9J>aBIaY
=lleva	r-[FXHJI_KIZI
=llevo	yHIXHa_
=lo	c#D%G&J(F)H*G+G,J-D.J/G0I4H5I6H7H8I9@:G;H>a?]@ABCCEEJFIGHH>I[JILINFO[PGQJRHTYUGV]WIXXYI[H][^I_HaCbEcGdHeIfGhC
=load	i-].XHEJ]KIZFba
=locai	y6[A]
=localement	y/[ZHd]
=locali	r6Z9IA]HGN_ZI_J
=locally	v!_(J)J/^HFIHKINJUIZG
=locat	t,I=JHDZF__cIdFe^fF
=locatair	yBGDGHJU^VHW]bJ
=locatario	yHHU]VIW[ZIbJ
=location	vH[
=lock	M!?#k%C&I(E)E*F+D,F-B.G/@0F1G2G3E4D5G6F7C8F9E:D;G<H=C>B?D@EAEB=CEDCEGFGGEIAJCK?LCMBNCOGPCQHRESETiUEVDWHXGYGZ;]C^I_AaCbccDdDeGfEgDhH
=lockedout	tHGT^
=lockout	^#a%I-J/I3J@IBGIIJIKIMGNITbXJZD[F^IbIhI
=lockouttim	e#]%c(G@JBJHEZI[J^H
=log	U!B#^%B&^(@)D*C+E,Z-B.H/^0G1G2H3C4D5F7D8E9E;F<H=B>A??@?AECCDCE^FCGCHHIAK?LEM^NaOFPFQHRGSDUFVIWDXEYG[C]c^B_Ya@bGdCeCfag]
=logg	j(GHHSJZ[b]h]
=login	S!Y%E&I(C)D*D+^-@.H/B0H1G2H3D4D5F6F7d8F9H:Y;G<I=D>H?B@@AGCEDAEGFEGEHYI]JDK?MHNBOFPDQIRESAT[UEVCWGXCYG[B]A^d_Fa@becCdDeGfDhA
=logo	n-I:J>IBJHdZEaJ
=logon	^!F#](H)H*J+H-H3I7H:H=H>H?G@EAJBEDHGIH>IIJJKGLdMINIPISHTFUFVFWJXIZA[H]F^F_IaJbhcDdIgYhH
=logowania	ybY
=logs	i#E%X7I:]@IBIHaIJL[NHTZZEhJ
=lokal	c!H#G%H(F)G*E+I,H-F/^0X1I3H4H7G9H:G;I=F>H?G@EA]CGDGEaFIGGIDJIKDLHMDN[OHPGRHSETZUFVFWEXHZC[H]G^H_DaEbGdceIf[g[hF
=lokala	t/YHIcYg]
=lokalen	i!Y#I%I(H3I4J7Y:H=I>J?I@IBHDJE_HDIIN]PJSJUJVHWHZC^J_ZaIbGcadZ
=lokaln	y/Yg]
=lokalnym	v!XHJZHc]d[gJ
=long	]!H%F(H)I*I+J/H0J2g3F4I5J6J7I9G:H;J=I>E?HAJBGCHDEFJGGH@IaJHKDLHM_NFOGRJSIT[UIVH[H]H^G_IaGbHcIdHfHgHhE
=longer	b![#G%J*I+I-G2Y3H4Z9I:I>_?_BICIDGGGHBI_JJKGLJMHNIOJVFXGZD]I^H_[aHcJdEfJ
=longitud	y@JN^
=longueur	y@HHII[N]
=look	i#Y+Z-I1J4]?F@IBFDHIJMJN[TZUJVJZ^]Y^I_YbIfI
=loop	k!I+I7IBIDJH^MJSHTIUJWJZ^]DbFf_gI
=lors	n%a(I,_/J5[=G@JHFIJKHNHPIUIVJcIeHfGhJ
=los	d!F#I%G)]*Y+I,J-H3[4H9H=I>I?H@HBGCHGJHEI^JYKFN[OIP]UHVZWJXJZB]I_JaIbIcJdIfIhF
=losenord	b!H%I(Y)I-F/I0J3I4I6J7I9H;J=G>F?H@GBBCIDFGHICJILHN[PIRJSJTHU[VYXI]G^[_IaIbZcHeIfHgIh[
=losenordet	b!H#F%I(F)G*H+J-Y/I3I4I7I9I:G=H>G?H@CB]CHDYGIH?IXJIKXLIM^PIRJSHTHUEVGWJXIZ^[I]G^H_IaHbFcHd_fIgH
=losenordsalder	y@bBIHEIGZFhJ
=losenordsaterstalln	yUZ
=lost	^!F#E%E)^*F+I-G/H0Z1H2I3F4[5I6G7F8H9F<I=a?E@CAICFDIEIFIGGIDJHKCLHMBNFOGPHQISGTGUFVFWHXFYH[G][^G_^aFbAcXdEeJfDgGhE
=lot	r9a@HBIHYZF
=lots	y:X
=low	y9IH]
=lower	oI_ZJ
=lowercas	v-IIaZH
=lsa	v%JJa
=lsass	qJ^ZJ
=luck	v@[ZY
=lugar	y7ZHJS]TIZG
=lui	o(]8]=Z@HHGIHKFMIVHZH^]bJdIh]
=lukt	vZ]
=lunch	k9F@[B[IJZE]]bI
=lunga	y2Z9J=IHGI_ZI
=lunghezza	v@GHII]N^
=m	y!^]Z
=m365	i#F(J/^HFNJTbZI[Jg^
=ma	]!D#B%[&I(E)G+Y,G-C.I/[0G1G2G3C5H6G7F8^9[:E;F<I=H>B?^@@AGBACBEHFHGBIBJGK@M]NBO[PEQHRGSGUDVYWHXDYGZ<[c]D^F_JaEcEdHeZfDh_
=maar	k#I3I9G>I?[@ZBJCZHEIIKIM_TYZH[YaHgI
=machin	d!I#J%J-G/H0I1F3H4[6J7J8I9J=J>H?J@FBJGFIGJFKFLJMFNHOJPJRaTIXJYI]I^J_IaJbHcbdJfahH
=macht	ybY
=macro	q#JH^
=made	g!J#J(G)[-E/J2_3J7I8Y:I<I=J>H?I@_BFCIDIGHHAIYJIKDNGPJUIVHXIY^ZA[I]H^^_GaIbJdIgIhG
=mag	j#I(G-[9C:J>I?I@bB[CIDHHBMINHUJVaXJaHbJhG
=mai	i!I#I%J+[-I1Y3F9F:H=I>F?H@IBICFDbGHHAIIK^MINHOIPJUIVHWZXIZD]Hd[fI
=maila	y>_@JD^HEZE
=mailadress	t3^?XC]DIHG
=mailbox	c#F+G-I3J4J9H>c?G@IBICHDYG[IIKHMINIT[ZI^YaIbI
=maintenant	t9F@JB]HHKZ
=mais	]!H#D%D&I(E)]*H+Y,H-F.I/Y0I1I3>4F5H6G7G8G:C;G<I=]>^?^@JAGCZD@EHFHGGH<I@JGK[M[QIRGSHUDWGY[ZF[a]D^FaAcEdXeHfFgGhC
=maison	y4J>^?J@JBJDJHFJ^MHZI
=maiuscola	v3II]
=maiuscula	vI[
=majuscul	tI[
=make	^!I#J%[(H)J*J+[-X/H7J9G:I=I>G?FBGCIGIJJK^L_MHNYOIPGQaSJTJVHWJZA]J^IbIcJdJgJhC
=makkelijk	t-^
=mal	d!G#_%H(G)J*H+I,I-C/I0J1J2J3e4Z5J6H7I8H9X:F;I=F>D?GAHBECFDDEXFJGHH@IDJIK^LIMFOEPGQJRYSJTIUGVGWIXFYI[G]E^H_HaGbFcFdEeGfEgJhY
=mala	y#IHHX^cY
=male	y#]3^BJHHIHKINJZJ
=malform	t3^DH
=mam	q(c*I9H:J=I>a?I@IBICXDGHCIJNJUIVHZEaI
=man	i!^#I%J(G)J*I+J-Z3I4J9Z:I=E>G?^@cBGCFDXIEMINGPITZUIVGXFZB]GaEbHcIdJfIhI
=manag	d!I#H%H(H)I*J-F/G3J4D5I7d8G9B:[=H>J?I@DB_DIEEGJHHIFJGKGLJMINGPFSITHUHVDXIZA[I^F_IbJcHddfIgGhH
=manageengin	vHFJ_
=management	k%^(H-I0G8_GJHGNJZIdIe]
=manager	i%I(a)I*I-E2Y3H7H:I<[=I>H?H@JBHDHH]IGJ]KGMINCQ[SGUIVHXI^JdGfGhI
=manana	o#]-I9J@aBJHHIIKGTJX]ZIhJ
=manca	k#I%[([-H3a5Y9H:J;J=I>H?E@HBIC]DHHBKGLIMJOEV[XHYYZG]IaHbYdJhI
=mancano	t#J%J3G=]CID^HEI[
=manda	v7]
=manga	o#[HHX^
=manqu	l([+J-J3a9I=Z>I?HCYHCOFUJV]XHZIaF
=manquant	v%[=]HDKJ
=many	X!G#b%G(G)G*F+H,J-a.J/H2I3X4I5I6I7G8H:F;]=F>F?FAGBDCFDFEJFHGHJGLHMGNDOEPHQJRHT_UFVEWHX^YJZ@[G]G_HaCbGcHdFeJfIgIhD
=mapp	t#_NIZJ
=marca	v-[HGZIh^
=marcada	oLZZJ^^dY
=marcado	tKJZG^^dYhJ
=marcamo	yLZ
=marcar	v;ZdY
=march	h#I%H(I+J-H3I4J6J8I9C:I=G>H?H@ZB^CIDHFJG]IFKELXM]NGOGPJTJUIVGXIZ^[J]J^IaHcIdEeJfYhF
=mark	yhZ
=market	vF]H[ZG
=mas	a!F#E%G&I(F)H+G,I-Z.J/Y0I1J3B4G5I6H7H8H9C:F;H<J=F>B?]AICaDDEIFIGGH>ICJHKBM_OYPHQJRHSHT[UFVEWHXZYIZC[_]E^HaCbZcGeHfFgH
=master	y![H[ZJ
=match	Y!G#G%I&J(H)I*H+D,I-Y/F0J1I3@4H5I6Y7H8I9F:H;I=G>B?F@BAdBDCEDDEJFIGHHYIALHMFOePHQJRISITHUHVGWIXFYIZC[I]G^I_YaDbGcHdGeJfHgIhY
=mate	y9EB]V[ZH
=maternity	y!_AI
=matin	n#]@cCJHFKJNITJZG
=matter	m-H2[@GICKJN]ZE^Xh[
=mauvai	q#_,^HIKIXIZJdGh]
=mauvais	v#H3J9I?JBHCIEYHCX^ZGc_
=maximal	y-JHIIIX_
=maximo	y3D>GHJOFXa
=may	^!G%[(_)G*H+I,J/G0J1J2J3I4I6J7H8Y9F:F;I<I=H>E?E@ZAJCHDFEJFJGEIFJGKCLIMENFOIPFQ[RJS]TFUEV[W[XIYIZ?[F]F^aaZbGdEeIfHgEhD
=mayb	tHHN]SYVJZI^JhY
=mayuscula	v3II[
=mdp	k#[:I@[BHCIHBKIMINIVIXIZ_]GaIh[
=me	I![#d%@&B(^)X+@,?-A/=0B1A2B3E4>5@6@8?9Y;?<B=;>Z?I@]A@DcE?F@G>HCJ>KFL>M9N=P<QAR?S>U=V_W?XcY@Zh^E_=a_bDc=d=eAf>g>h[
=mean	n&](H*[-I/Z9F;JFIKHNDPJZ^hG
=meckert	v.Y/X
=med	n3[7Z:X>IBHHGIJaXcYhY
=media	y9IHDZI]_aZ
=medio	y@JCZD]HIZJ
=meer	v9H>^@IHHYYZJdGf]
=meet	[!I(I)J*J-H3J4J9X:I=I>F?FBHCIDHGJH]IZJIMIN^PJUJVHWHXJZB]baGbHcJhH
=mehr	^![#F%Y(E*Z+[,H-E.J/G0G1[2I3F4D5H7H8H9F:F;G<J=a>X?ZAIBDDEE]FHGFHAJIK]LGMENGODPDQIRXSGTFUFVBWGX^Y^ZE[F]D^G_[aBbFcBeGgGhD
=meier	y9^HE
=mein	V!^#]%E&I(A*H+F,G-@.I/F0H1H2H3I4E5H6G7F8H9C:I;G<I=D>Z@FAIB@EGFGGFHZIaJGLEMANFOYPDQIRGSFTDUDVbWFXDYGZa[]]A_GaXbCcFdCeGfDgFh^
=meinem	q-G3I9X@HC[D[HGI[K[ZE
=meiner	y9]KIN]
=meint	v-^9E>IHIK^
=meio	t3I9G>G?JC[DXHDI]KIVJZF]^aH
=mejl	yCYD]ZI
=meld	t9ZB[HJ
=meldet	o,J:Y@JBIHEIIJYKGNIR^S^VJWJZYaJdIfGhJ
=meldung	o(J)[3I>J?GDJHGO[UIVGZYa]
=member	g%H(]>G@JBJHDKIP^VbZH]J
=membership	yHIP[
=membr	r*J9IF]HGP]VZ
=membri	vF]HJPZ
=membro	o9IF]HFIJPYV_ZI
=meme	k(H)Z*J3J9I>I?H@ZAaCHDHHEIHK[MJOIPJV[ZD]J^X_HaYhG
=men	k!I#I-I/[3H9G>G?]@GBIDIHCIIKHM_NIPJT[XJZG[^]I_YaIgHhJ
=meno	t-^HJ
=mensagem	r-H9I>^?H@ICJDEHBIIKGZ]]Ha_bJhJ
=mensaj	r3J9F>^?H@IBIDFHAIIKHMJVHZ[]IaabIhI
=mention	y/XHY
=menu	t9HH^]JdY
=merci	k!J#Y(J*J-I3I9b:J>H?J@IB[CIDHHDIFKHMJNIOIPJTGVHXI[I]IaHbIhJ
=merg	v!J#J8^A_HFPHZF
=merger	y9G:F>JAXH_KJUGWH
=mes	yHIK]VXZG
=mesma	v@JAZHJK]ZIb[
=mesmo	n9H>I@_A_CJHGIHKHMHTYXHZE]J_JaIh^
=messa	y@YHINIZE]_
=messag	X!G%G&J(C)F*F+F,I-E.]/F0J2J3I4H5I6I7H8H9C:H;H=F>@?[@DAHBEDDE[FHGHHbICJGKALIMGPGQIRHSGVEXHYIZ_[H^H_Ga_bIcGdYeHfHgHhE
=messaggio	r(J-J3J9I>^?H@ICFDFHAIIKIPJVJXJZ]]Haa
=messo	q%I2]3I>G@ID]HFIZKIV[ZIaG
=mesur	yE[
=met	g-H4I9J:]>H?JBHDIGJHBI[KGMJNYP]UJbJcZhJ
=metavers	yGXHJ_[
=method	R!E#F%G&I(F)D*_+a,G-C.I/G0I1H2I3E4E5H6H7G8G9D:F;G<I=D?g@CAFBDCdDeEGFGGFH@IBJGKALFMFNCOEPEQHRHSHTEUGVBWFXFYHZ?[G^G_DaAbFcGdFeHfGgGhF
=methoden	k(J*c+[-I3I>I?H@IBHCYDFHHIIKIWZZI
=metoder	v*_
=metodi	r*_C^IJZJ
=metodo	b!G#H%J(G)I*]+[,J-F3G4H9I:I;J=H>G?e@FAJBGCcDHGJHAIFKFMINDOGPIRISITIUGVGWIXHZD]G_JaGbIcJdIfJhH
=metody	r*^9H?J@ICaDJHHIIZH
=metro	t3H9I>d?H@IDIHFIIKIOHVHXIZEaI
=metter	y@_ZI
=mettr	v+^CIDHH[
=meu	c![#G%H(Y)H*G-E/H2J3Y4H5J6I7I8I9];I=E>Y?E@DAJBCCZDDFIGHIYJIKBLINFObPHQJRISITHUGVEWJXFYI[I]E^I_IaBbGcIdHeJfHgJhF
=mfa	Z!H#G%I(G)G*F+^,a-I1J3H4I7I8J9F:F=G>??Y@DBCCGDDFJGIHjIHJIKILIMFNHOJPHRISHTGUGVFWHXGZC[I]Fa=bEcHdIfHgIhI
=mgdomain	y7_HJ
=mgpolicyauthorizationpolicy	v)[
=mguser	n/I9HHGgc
=mi	T!b%A&E)I+G,E-=.F/C0E1F2E3D4B5E6C7C8D9[:G;C<G=@>[?E@FAEB;C]D_EFFDGCHJJCLCMJN@O]PBQFRDSCTBU@V]WCXJYEZg[[^C_Cb?cCdBeDfAgEhH
=mia	h!Y#I%I(G+J-E/I2J3H7J9^:Z=I>G?H@YBECHD[GIH@IXJJLJMFNCOHUHVXXHZa[H]G^IaGbHdIfIgJ
=mich	f#_(J*J+[-I3J9H:I=I>F?G@JBHCFDYHBIGKFMCNHOHTZUIXZZa[[]H^JaGbIdJfIgI
=microfono	yH[
=microphon	yH]ZH
=microsoft	O!A#>%C&G(A)I*[+E,D-G.F/Z0H2F3B4B5E6D7c8E9C:B;E<G>A?B@>AEBACBDAEXFEGCH<I?JZKALDMHNBODPAQGR]SgTdUBV@WBXBYEZ<[D]C^C_Ca[bAd_eEfYgdhE
=microsoftonlin	g(J-I.[/J7H=J@IBIHDIIKJMINJScTIZF]JaIbIcbdHfHgFhJ
=middl	oHGZJ]a
=miembro	q(J*J9IF^HHIIP^V[ZH
=mien	q-I3E>GCJHFIZK_MIO^ZIaIhH
=mig	tDZHJV^
=might	v1Z@[IJ
=migrar	yHJ__
=migrat	q!J+I0G1H;^>GA]CID[GIHXPJ_GcH
=migration	i!H#G%H(J*J+J-G3H9H:J;]=J>J@GA^BHCHDHGJIHJJKZLJMHNHPIVJXIZD]F^I_^aHbJd^fIhJ
=mijn	^#_%F(G)I*H+I,J-F/I0J2I3F4I6J7J9]:F;I=H>^?GAIBDCYDBFJGIJIKELINFOZPFQJRISITFUHXHZa[F]H^E_HaFbGcIdFeJfH
=milieu	yHIZH]^
=mill	y9]BJHI
=million	y-^9Z@JHIIIKHZH
=min	j-I3I9H>Y@YDIHYI^NIXJaZ
=mind	v*J3I9H>H?I@EBaDHHFIHKJMFOJVJZF]]_JaIgIhI
=mindestalter	y@]
=mindesten	vI^
=mine	_!H#F%I(Y)H*Z+I-[/H3F9H:J=J>G?H@ZBGCHGJHBIaJIKXMFNEOcPISHTFV]WFXJZA[J]HaGbIdIgF
=minha	^!]%G(C)F+H,I-D.J/H0I1I2H3F4G5I6H7G8I9Z;H=G>F?F@GAIBBCED_EHFHGHHIIXJHLGMCNEOHPGQIRHSHTGUCVaWFXGYIZa[]]D^G_IaGbEcHdEeIfGgIhX
=minima	l-J9J@_HII_KIMINJZH
=minimaal	yI[
=minimal	q#J@_HGI[MJZI
=minimalny	y@]
=minimo	r9I@bBJHEI^KIMHZI]J
=minimum	b!J#I(J)J*I-G1^3J4I5^9F=I>I?J@aBHCJIaJJKIMHOJPIRJSIVIXJZB]HaIbJhI
=minpasswordag	y@_HINH
=mins	y#YTJaY
=minst	y9IHEIa
=minsta	y@bBIHEIGZFhJ
=minuscul	yI^
=minuscula	tI_
=minut	[!I#Z%F(I)J*I+I-G/F1H2J3F4I8J9H:J;J=I>D?H@[AIBECHDGGIHEICKDLIMeNIOFPYRdSIUJVHXGYIZC[I]G^I_Ja_bIcGdIfYgI
=minuten	m#J-I4J:J@HBGHBIGKIM_RbYJZ]]IcFfF
=minuter	yHJM]R]ZIcH
=minuti	r@IBGHHMbRYZI
=minuto	l@GBBHFIJMeR]UHVHZE
=mio	a!Z%E(Y)H+G,I-F/I0J2I4I6J7J9Z:E;I=G>A?H@EAIBCCED^GHIZKDLHMENGOdPFQIRJSITEUGV^WHXF[H]G^H_HaDbGcIdHfHgIhD
=mir	g(_)J*G-I3I:I>G?]@YBID_HDIIKGMJNJOYPHUHV[XJZC]I^^aGbJdJhJ
=mis	m-I1Z2]3J9JBIHGIXKHNIXJZB]_hJ
=mise	vHJdYf_
=mislukt	y9H@GBIHHIIP]Z_hJ
=misma	yHIK]ZIb[
=mismatch	o3E6^O^aIcJ
=mismo	o(G)Z@]A_B[HGZF_HhH
=miss	V!C#E%b&I(a)F*G+F,I-D.I/D0H1G2I3X4F6G7E8G9A:E<H=]>B@BAEBDC_EEFFGCH?I_JFKDLHMYNCOEPAQGRFSCTEUFV[W_XEYXZ>[[]C^G_]bDcDeIfEgGhD
=misslycka	t(I@IHHIJP^VIZ_
=mistak	l!](J3^9J@^DJHFZEcY
=mistyp	k#Z(J,a-I1I2I3]8J>H@IAJBHCJGHHDIFKEMGNJOGTIZH[J]JaJcIdHfHha
=mit	Z!E#F%F&I(]+H,G-b.Z/J0H1G2I3_4E5H6F7Y8H9D:^;G<J>Y?C@BCEDCGGH>IBJGKFPZQJRESGTFUCVBWFXEYZZE[F]D^E_FbDcZdCeJg]
=mitgli	rHHP]V_ZH
=mitt	f!X#Z(J-I3[9[>H@FBHDHHDMINHO[TIUJVZXJZ]]IaIbJdIhH
=mix	tI_ZJ
=mnie	yV^
=mobiel	v>JC[D[HHO^ZG
=mobil	y>^@IBID^ZF
=mobilnummer	y3XO^
=mocht	q+]>G?]CGDFHIKZOIZJaI
=mode	k-^.[3J7I9I>I?H@GBHDJHbKJSJVIXJZC]J^HaIbJf]gJ
=modifi	t@_B_HHKGZChG
=modificar	v@IZG^[h]
=modificarla	y@ZZGh[
=modification	v#I7Y@ZBIZH^]
=modifier	q!J3I7^@[BJHIIJKIMJZG^]_HaIdHh^
=modul	r%I/I4F5G=I@IHEJ]MINJPIZHcIdGeHfHgd
=moet	v9J@[IY
=moeten	y*]9ICEHJI^
=moga	yVZ
=moge	i!J#G%J9J:J=J@[BZDFHEIJKZMHNJUIVGZb^JhG
=moglich	o7Y9I?I@FC]HEIJKJMINJOIVJZ_[Y]JbDhH
=moi	l(Z)Y*H9G:J>I?H@IBICJD_HCIJKIMJPJUIVaZZaIhI
=moin	v-YHGI_KJ
=moje	n!Z#ZHHV[ZZ
=molnet	r/]9HHGM]T[ZI_Z
=moment	r@GBIHFMZUJZYa]bIh]
=momentan	yZIh]
=mon	V!_#X%C&I(J)F*G+D,H->.H/F0H1H2G4E5H6G7E8G9[;F<I=D>[?BAHB=C]EHFFGEIbJEKJLEMXNAPEQHRFSGTDUCV_WFXCYHZb[^]B^D_GbCcFdBeGfEgG
=mond	t-^3I9]?H@FBHCIDJHDKGMIS[U[VJXJZHfJ
=monday	g!I#]-I9G=J>G?J@_BGCZDIH[IHJYKIMFNISHTIUJXHZY]Jc[
=money	y9I=]HG]Ff^
=monitor	t9I@ICJH_
=montag	y9^@^HEZI
=month	e!Y#[%H(I)H+E-_/H1I3I6^7I8]:H=[>J?IAJBGCJD]GHH@IGJHLXNGPIRITJVH[J]J^I_FbIcHdIfHhI
=more	X#F%G*E+a,H-J.H/B0F1]2I3E4E5H6X7F8D9>:E;F<I=C>D@CAbBdC^DFEGFFGDH<IYJFKZLFMDNIOCPCQHRYSGTCUFVCWGX_YGZ;[F]D^E_[aGcEdDeGfEgGhA
=morgen	o9Z@[BIHIKJX_ZH
=morn	^!H#_%I&J(G)I+H-D/I1J3G4I7H8H9b:H;I=G>G?G@bAHCIDFFIGGH?IDKGLHMYNFOHPIRJSHTGUIVGXGYJZ][I]H^H_HaIbGcGdIgH
=morreu	y>ZH[ZG
=mors	y@Z
=mort	v>YH[Y[ZI
=morto	t>XHYY]
=most	yC[cX
=mostra	y3F>JIFO_
=mot	P!E%Y&I(G)G*G+G,X-_.H/E0G1H3D4F5H8G9H:I;H<G=C>I?CAIB^CHDIFGGDHEJHKYOHPFQIRGSFTDUEVDWDXDYHZ^[Y]Z^Y_GaCcCd[eEfAh]
=motivo	y#]HHNX
=mots	f#Y%J(J/Y0]6H@FBHG[IDKZMGN]ZE^JdXfJhF
=mous	y9GH^ZH
=mov	v%Z0I3I>_?JHFOJaI
=move	m(I9G:J;J=I>HGHHbKHZI_IaZfX
=moved	g!I%I(Y)J+I-J0Y1I3E4I8H:I=Y>[?I@HAIBICIDIG^HIIIKGNJOHPJV]ZD]I^I_^aIcIfJ
=movil	q3]CY
=mowi	vHIKXO^d]
=moyen	v?YC[DYHI
=moze	o!J(G:[=]@GBHDHHEKJS[UIV_ZC^^aHdJgJhI
=mozna	r4^BZHJIYZHhJ
=ms	c!G#I(J)F*I+X-[/G3G4G7Y8J9Z:I;I=H>G?G@GA[BGCHDcFJGIHBIFJIKGMHNGOIPIS_T[VHXHZD]H_JaGbIcHdJfHgIhI
=msol	W!C#C%h(=)G*F+G,H-E.J/G0H1H2g3D4G5H6I7H8H9G:E;d<I=E>F?E@DAGBCCEDCEIFGGFHEI?JGKDLFMENEOHPDQdRHSHTFUEV@WGXEYHZ?[F]F^D_GaEbDcGdFeHfGgFhE
=msoluserpassword	k%I/JHJKJZIdHgc
=msonlin	y%J=JHIJIdGeIfIga
=much	m#I-E9^@GHZIFK]OJXYZHaHhJ
=mucha	v9]@HBIHGIJX]
=muda	vg]
=mudar	o@aKHLYZF^Zh[
=mudei	r@ZHHM]
=mudo	t#H-J9I>I@IHZIJMJXIZJab
=muet	y9HH]MIa^
=muis	y9HH_
=muita	l#]X[
=muito	l#I-a2[3J4J5Y9YBJHDIZXIZI]IaI
=multi	yHZ
=multipl	i#]-JAcHDKJOHTIZZhJ
=mundo	t-b9F?I@JBICJHFIJKIOJS]UIZGhI
=musi	yI]
=muss	i#H*]-H3I8Z9F>F?I@bBHCHDGEXHCKFMZNIXGZF[]]HaFdIhY
=mussen	r(J.[7Z:[@JBIHJIZUH
=musst	v#J3[9I>H@XHIIGKJOJXJZI]_
=must	V!G#F%Y&J(F)F*^+G,Y-A/F0I1I2I3Z4F5Y6H7I8H9D:];I<J=F>G?X@HAGBDE^FHGFHDIcK[LaMFNEOYPCRISHTGUEWFXIYHZA[H]F^E_FaFbGcDeHfHgEhJ
=muto	y>Ia^
=muy	t-]2[5Y@HHGI^KJZHfIhJ
=my	@!]%9&A(E)<*]+E,A/?0@1?2>3>4<5@6>7:8>9J:Y;?<@=<>j@CA=B=C[FBG:HgI[J>KYL8MFN?O_PAQ@R=SFT>U;VfW<X9Y?Zh[^]F^A_;a[b=c=d@e?f<g;hY
=myapp	yH^
=mycket	y9]HI
=myself	k#Y(D)I9J>I?[@FB[DIHCIJKHTGVaZB[]]J^JbJ
=mysignin	q-JHIKIZGhc
=n	R!D#B&H(Z*D,D-C0E1F2E4J5F6D7H8E9A:A<G?^@=AEB>C^D_FCG[HCJDKINEO]PGQFRISETDV_W_XAYF[Y]]^FaAbFcBd]eEf@hY
=na	X!A%Y&H)E*E+E,F-F0]1F2]4B5F6E7F8E9@:C<H=D?AAFB?CAD_EXFFGEHJK?LEMaNEPBQFRDSEU_V?WFYE[H]B^H_GbacBfAgE
=naar	t>]HGb]
=nach	_!a#Y%G(G)I+I,I-E/Z0H1I3E4E5J7J8Y9F:H;H=E>E?FAHBZCYDFEIGHHIICJIKDL^MDNEOFPGRZSHUGVEWIXEY_Z@[H]a^HaBdXeHfBgGhG
=nachsten	yL_ZHhI
=nachweis	v*ZCY
=nada	b!G#Z%I(H)I*H+I,J-E/H0J1I3G4H6I7I8H9D;I=H>D?EBCCFDaEJFIGHH?IDJIKDL[MCNHOHPHRHSITYUGVEWJXFYIZa[H]F^I_IaabJcHdGeJfYhE
=nadal	v@IM[T[_[
=nadi	t=[BICIDZHHS[U^VGZIcI
=nagra	y9]HFIIM[
=name	W!E#C%G&I(F)H*H+F,H-f.I/B0I1H2G3E4[5G6G7G8G9C:D;G<I=F>C?F@?AFBBCFDEEHFeGEH^IfJDLDMCNBOFPEQIRFSGTDUGVEWIXFYGZ<[H]C^DaCbEcFdGeHfEgG
=named	v-I4I9I@JF^GHHDIHKJN^bZ
=namen	t:^F[ZE
=nao	K!C#:%J&C(Y)Y*B+G,F-I.G/H1A2@3F4B5@7G8E97<B=Z>[@JA?B6CFDZECF?H?I[J>K[LYMZO]P@QDR>SCTGUDVcXFZc]Ya]cIdBeCgGhY
=nar	y4^9I@IHHZEh^
=nas	yHJ^Zd^
=naszej	yUZ
=navegador	n!I#I-J.]3H9H:I>G@IBIDIHDIGKJMGNIOHTIUJVIXJZF]aaIb_
=navigateur	r.[HI]Zb[
=ne	Q!B#A%C&F(E*I+],E->.E/C0Z1E2E3I4B7C9=<F>H?XADB<C[D[EIFCGYHDIcJDKFMGN]PGQERBTDVYWCYGZ_]>_CabcHd=eDf[gGhG
=necesaria	y=Z
=necesario	y(ZUId[
=necesita	y*Z1JH]fI
=necessair	t(Y=YUIdZ
=necessari	t(X=]?IC^DEHG
=necessaria	t(Y=[C]DGHG
=necessario	v.ZUId^
=necessary	g%I)E*I+J3JDbHHPIUDVEZIdbfI
=need	N!Y&H(Y)C*Y+C,E-@/B1Z2E3C4A6E7D8B9@:A;E=]>Y?E@YACBXCdD?E]FEGCH]IaJBK>LCMEN@OCPDRESFTBUBWDXBZb]?^C_Ca@bCcBeEfDhG
=negado	n%_*I-J9H>J@IKHPaQYVHZHdGfH
=negato	o%_-J9I@JFJP^QYVJZJ
=nehmen	q(I>I?b@IHGK^NJVIZGaG
=nein	v+HD[[Z
=neither	t>J@IK[O[
=neka	y@]HHKJN[
=nekad	v/_9IHHMJP^
=nekar	yHJJYN]
=nel	b!F#F%E(G)H*G+G-F0G1I2I3^4F5I6H7I8[9C:^;H<I=F>C?E@FAGBECZD^F[GGH<IDJHKFLIMEODPEQIRHSHTXUFV]W[XFYHZE[I]E^I_ZaFbYc]dEeHfGgGhG
=nell	m-Z@JGZHGIJKINI^Zd[
=nella	d#I%H&J([*J+J,Z-H/H3^6I7[9G=G>H?E@EBFCGD^GII^KDLIMHNEOJPHTJVGWJYIZB[I]I^HaIb]cIeYfHgIhG
=nello	t@^CIHEa^
=nem	l#I%Z3C<X>E?GCHD_HDI]KJMJOGZHa^
=nemmeno	v-[CIHFa^
=nenhum	q>I@IBIHEKJSJU_VFZ]bIdHf[
=nenhuma	r(I:I?G@[BGCZDIHGKHN]UGWZZCa]bI
=ner	vB[HZ
=nessun	m%J(I-I3G:J=H>H?J@GBYCHD_HBIHKIMINZOISIUHVJW]ZC]IaYbXcIdGeJf[hI
=nessuna	k(I-I/I:I=H>J?I@DBGC[DIHCIFKHL^MISFUIVJWX]]^Ja[bHcYfJhI
=nessuno	o!J9I:J=Z?J@GBGCHDYHFIGKINJS^UbVFWIZE]JaHbJcIdJfI
=nest	qV]W[
=net	b!I#J&J-J0I1H3H4H9I>H?JBICJIIJJKINIRHSHUJVIXIYdZD]JaJbHcaeIfHhI
=netflix	vHaZD
=network	e!J%F-G/G3J4J5J6I7H8J:I>H?I@GBFDIGIH]IGKINIPJQbRJSDTHVIYJZF[I]I_IaJbIccdafFgGhJ
=neu	k!I#I(J+Z-G/J0Z3G8]9H:J=J>I?I@ZB[CHD]GIHAIIKGMZNIOITIUJV]ZD[I]I^J_IaIbJcJdHfZg]hI
=neue	[!H#C%G(E)I*H+Z,I-B/^0I1J2I3G4G5I6H7H8X9[;I=F>Y?E@ICCDYEIFIGGHFL[MbOFPHRISITGUGVEWHXGYI[a]Z^F_IaEbEcHdEeIfGhB
=neuem	v>FH]
=neuen	vHXI^ZG
=neuer	t@[H[MGV]ZE
=neustart	yBZHJf]
=nevertheless	yHINZT[
=new	I!B#<%E&I)@*>+^,B-A.D0B1C2@3>4@5A6^7>9F:A;B<C==>F?B@]AIBcC=DGEDFAHZICJEK[L[MhNZOHP>QDRBSAT?U>VaX@YB[a]]^:a>bCc[dBeAf?hF
=newly	v%[8_GJHFPJZH_H
=news	y9^HIZJ
=next	_!I#I%I(F)J+I-H/I1J3I4H5J6J7I9H:H=F>G?H@dBFCJDIGHH]IFJHKBLdMGNHPJSJTJVZXIZ?[I]I^E_IaIbEcHdEe]g[hD
=nfront	l#H-IHGIJJdKITIZHdIhJ
=ni	i!J#H%Y+J-I3@9G:H<X>C?E@IBHCGDfHAIHKIMGNIOFTJUIVJXJZE]IacbJfIhJ
=niby	yZHh_
=nice	q9c=E>I?I@FBJCJDHHDKHMJOIVIZG]JaHhI
=nicht	G!E#E%F&D(F-D.B/E0J1F2J3H4^7H8?9C;Z<C>F?a@FAFB7CYDBHDJ>LZOYQIR?S<UGVaWDXAYJZZ[Z]Z_]a]bGcEdYeFfY
=nick	y9G>bHEZH]HaJ
=nie	S!@#?%Y&F([)A*A,F-A.F/G0E1Z2F5D6E7C8D9<:H;C<G>J@YAEB:C?DdEDFDGBHEJBKEL^MFO]QERCTBVYX@YDZd]@a_bAcBdGeDfXgH
=niemand	v:I=J?JBHHJS[U^VGcJf]
=niemandem	ySZ
=nient	k!J#I(J*I,Z-H3Y9G:I>E?HBGCFD_HAIGKGMINIOHPITYVHZY[Z]JaZbIc]dIfJhG
=nieprawidlow	vh^
=niet	W!C#C%F&I(G)G*F+G,H-B.I0H1H2H4F5H6H7G8H9@:Y;F<I=E?Z@YAHBACCEIFGGFJGKDLGO]QIRGSFTFUFV_WGXEZa[Y]D^Za[bHcEdHeGfZgG
=nieuw	h#I(I-H/Y3H4J9^:J?H@GBZCID_HZKGMXNDOGTJVG]IaGbIdIfJhF
=nigdy	vDaZE
=night	n%J)J4H@YBJH]KHNHU[WHZDc]f^
=nikt	v9I=]BIDIHGS]VHZEa^
=nimmt	o-H/I9I@JHYIXKYM_TI_Jg[
=nine	r@_KHNGRZ
=ninguem	r+J=Z@JBHDYHIS^U^VGZIaJcI
=ningun	v4YCID_
=ninguna	r(I?E@]BHC]DJHFUIW]ZFa]bI
=ninguno	yHGSIU_VJ
=nirgend	yHHNZTJZ^
=nix	t-^3I9G>E?HDZHFa]
=nobody	_!E%H&Z(F)E*I+[-E/H0J1[2J3G4I5J7I8H9G:E;J=G?HAGBDCED^FHGZHAIFKEMHN[OJPHRISYTIU]VFWZXHYJZA[I]H^Z_XaHcYdYf]gIhI
=noch	Z!_%G&I(F)F*E+E,H-B.I/D0I2I3B4F6H7G8H9X:E;G<J=E>]?D@_AHC^D[EEFGGFHFIEJGLFMeNCOEPIQIRHSHUCVDWZXDYGZH[F]C^E_ZaYbDcFdFeHfDgZhB
=nochmal	t@[
=nodig	vCZMZ
=nog	i![#H/J3G9G?JBICJDaHDIJM]OHSHT]VJZIaIdJ
=noi	y:X@Z
=noir	y9JH[bJ
=nom	n!I%J-_2[3G9I:]>I@HBIDIHEI]KFMJNIOJVJXIZF]JaIhH
=nombr	l!I+I-^2]3H9G:[=J>G?H@HBHCYDHHCI_KGMHNIOIPJUHVIXZZG]JaHbIfJhJ
=nome	i!H#H%J(H)I*J+I-_/I2_3G4H7J9C:_;J=H>E?H@EAJBFCGDGF]GHHAIeKCLJMFNFOGPIRISJTIUHVGWJXHZB]F_IaEbHcIdJfHhG
=non	I!9#9&B([,E-@.H/F0Z1C2?3E4F5D6H7F8D96<C=^?Y@GA>B5CFD^ECF?H=I]J>KXL^O^P@QERCUHVdWYZc^A_Ga^bEcBdHe=f[gD
=none	c!I#F%I(H)F*H+Z-F/G3E4H5J7H8H9H:H=I>B?EAJBBCYDDFIGYHIIBJGKZLIMHNcO[PHSHTIUfVFWIXGZA[I]G^G_IbFcIdHfGgIhE
=nooit	tDaHJZI
=noon	v@_BJZH
=nope	vOYZEa]
=nor	r%Y?X
=norma	vN_ZH
=normal	h(G)b*]3HCEDJHIP]UJVIZI
=nos	n(J)]4J5X7YHGJ[MY
=nossa	t)_.XHIZI
=nosso	v7Z_Y
=nostro	t4J7Z9JHIJ]MI_Z
=not	6!A#6%F*I+a,?-B.?/I1G253J4I5H6E8E9>:D>D?d@>A7B>C=DeE<F;G]H@I[J?KHLcM[OcP7Q>RAS;ViW]X=Za[Y]X^J_baabGc>dIeCg^hZ
=note	k#I)J-C/J1J4J9Z:J;J=J>H?FBECGHcIYJIKFMGNEPITIVJXIZY]IaFbHcJdJhI
=notebook	l-I9G>I?I@IB_DJIHM_NJZEaJb]
=noth	V!I#C%F&Z)E*C,H-?.[/C0Y1G2G3A4E5G6F8D:B;Y<H=D><@<ADB]DbEFFDGDH=I@JDK>LaMAOCPEQHSFTYUDVCW]XCYGZ_[E]?^D_^abb^cDdEeGfCgE
=notic	q/[8I9JH]KYZGfY
=noticia	v9_HG
=notifica	yHIZI]Ia^
=notificacao	y?ZCIHEZGa^
=notificacion	yCIHGZIa^
=notification	f(F*J>H?[CDDHJ]UHZEaabX
=notify	yH_KHLJZH
=notig	v5Z=[I]
=notr	l-].Y7Y:Y=]@JHHZH_X
=notwendigen	v=]CHD]UHdZ
=nous	i)I3[7Y8Z9H=J?J@ZBGCGDFEYIFKIMINISIU_VGXIZYaIcIdJfIhJ
=nouveau	_!J#G%H(G,J-C/Z0J2J3H4I6H7H8[9Z=I>F?G@[BZCEGIHFIBJHLIMaOIPIRJSJTIUHVGXIZX[Z]^^I_IaGbFdFeJfHgIhD
=nouvel	y9I@ID[H]
=nouvell	q-I8Z9^MHb[
=nova	g!H#F%I(G)I*H+I-D/[0I3I4H6I7H8J9E;J=H>E?GB_CGDEFJGIHHJHLIMbOIPIRJSITGUGVHXG[G]]^J_IaGcHdGfHgIhE
=nove	y@JHJIaKJ
=novedad	y9^HJ
=novidad	y9]
=novita	y9^
=novo	k%J-J4J8]9I@^BJDJHZKIMJSIX]ZGcYdE
=now	P!a#b%@&F(E)[*A+@,F-F.F/X0F1F2F3?4C5E7C8X9@:A;E<F>Y@XAGBdCYDfEFFDGYH8I;JBLDNHO>PFQFRBSXTAUEVJWEX_Y]ZF[A^H_IaAb@dCeEfBgXhY
=nowe	r/YB]HHIIKJMYNJZ[hH
=nowher	m-J3]9H>]@HAHBJDIGYHAIJZI__
=nowy	v>XD_HH
=nowym	vH[IY
=ntp	l1H4I8JGIHCMJReYHZIcFeJfG
=nu	h!J#I(I*I-H/[3I9F:I=J>G?I@bB_C]DaHCIHKGMHNIOJTIUIVIXHZD]JaHbIdIfJhH
=nube	g#G%I(I-G/b0_3H7I9H:J;J=I>H?I@HA[BHCIDHEHGIHEIGJZKFNEOHP[T]UIVJXIZH[J]I_ZaIbIcFdEfGhH
=nuestra	r)^.YBJHI
=nuestro	t7Z9H@HHHM^_X
=nueva	g!H#H%I(I)J*J+I-E/[0J3F4I6I7J9H=H>F?HB]CHGIHGIEJILJMaNYOHPIRJTIUHVHXG[H]]^J_IaHbYcIdIfHgJhE
=nuevo	k+Y3I4J8]?I@[CJH^SJcZdI
=nulla	r:XLZ
=num	yd[
=number	M!B#B%D&F(A)C*D+_,F.F/A0F1E2F3g4C5E6D7E8C9@:B;D<G=A>d??@<ADB@DZEEFCGBHZI]JCKFLEM?NAOgPBQFRDSETCUDVAWFYFZ?[D]>^E_Ca]bCcCdDeFfEgEh=
=numer	l3]9H>[DGHEIIOaZIaI
=numero	R!D#D%E&G(D)E*D+B,G-B.G/E0F1G2G3g4E5G6F7F8F9?:C;F<H=C>d?@@@AFB@C@DFEGFFGFH9I[JFK>LFM@NCOhPDQGRESETCUCVAWFX]YFZ>[E]B^G_Ea_bCcDdDeGfEgFh@
=nummer	^!H#G%J(H)J*H+Z-E/I0J3e4I6J8J9E:H;I=H>^?E@EAJBGCDDJFIGIH?IBJJKCLIMGNGOePHRISITGUIVHWJXDYIZC[I]F^J_Ia]bHcIdIfIgIhG
=numret	t3Z9I>IHGOZZJa[
=nun	t#J:J>]@IBFC[DIHEKIUJX^Z[hJ
=nunca	a!H#G%J(H)J*J+^-I1[3E4J7J8J9I:H=H>F?H@GBFCGDcGJHAIIKIL_MGNHOHPJRJSJUHVFW_XIYJZE]G^HaZbGcJd[eIfHhH
=nuova	e!H#F%G(G)J*J+I-D/X0J2I3D4J6H7G8J9H:Z=F?HB^CGGHHEJHLHM_OGPJTIUIVGWIXG[[][^H_IaEcIdGeJfHgGhD
=nuovo	j#]%J3I4J8^>I@YBZDIHZSHZIaJcYdIfI
=nur	Z!G#D%G(E)[+F,I-D/G0I1I2I3E4G5I6I9X:Y;Z>A?]@GAIBBCbDIEHFIGYH=IZJHKBLGM[NDOGQJRHSGVZWHXFYIZ?[d]D^F_IaBcGdEeIfFhD
=nutzen	v)XP[dJ
=nutzung	vT]
=nuvarand	v@IZEha
=nuvem	h!G#G%J(I)J+J-H/_0^3H4I6Z7J9G:I;J=I>H?I@GA[BGCIDGEIGIHDIGJYKENFOIPZT[UIVIXIZF[J]H_[aGbIcGdEfHgZhI
=ny	r3G9H>G?ICJD_H]OFaJ
=nya	q/YB_HFIYM]ZB
=nytt	y9]>XHH
=o	M!G#B%G&D)E*B+G,I.C1@6F7?8?9D;@<C=]>]?Z@DCXDBEFFAG@HIJ?K@L@M]NYObPDQBRZS?U^WFXCYDZI[B^Ya]bEdJf^gChF
=o365	m#I*H4J=]HET_W[ZHdJ
=obecn	yZHh^
=object	W!c#G%F&I(E)H*H+H,H-C/E0H1F2I3E4D5I6H7H8E9D:G;c<I=F>F?F@EAaBECGDGEIFHG]HGIDJFKFLFMGNCOHPEQIRGSITGUFVEWIXGYHZC[I]G^Z_gaFbGcFdFeGfFgHhD
=objekt	o/I;JA^BJG[HGIIMJZI_adHfIhJ
=objet	n!I-I;ZA[G[HENJ_^
=objeto	h!G-I3J;_@JA_BJCJDJG[HGIIKIMJOJTJUJVIZE^Y_ahI
=obrigado	r-H9b@JBIDJHHKJLXPJUJaJbJ
=obsoleto	v1]
=obtain	y,]
=obvio	y-a9IHJIJ
=obviou	y-^ZF
=obwohl	m!J#]*[-_3H9I>J@HBJCFDJHFIEKHM]NJXJZG]H_IaJh[
=occurr	t&I3IHGSJZ_
=och	f!I#I(G*Z-G3Y4J9F:H=]?H@_BFCED[HBIaKFMGNHOZPISJTIUHVHXHYXZB]HaEbZdIfJgJhH
=ocorreu	yZ^
=odblokowac	v#]BIHJTHZI[[
=odebrac	y>[
=oder	m-X9Z>J@JHGN]aY
=odgadniecia	t-^
=odrzuca	t-]9J@]HGJYK]MJNIZH
=of	E!;#?%F&B(])I*D+@,F-b.@/I0Y1c2Z3E4D6]8[9A;[<^=H>;?@@CAZB7C]EYFIG_H[IaJIK[L>MFODPZQDRYSHVGX_YFZE[<]Z^C_:a=b=cIdBfGg9h<
=oferec	v?^HJaJ
=off	R!f#A%A&G(@)_*@+C,D-@0D1Z2E5B6D7C8@9?:A<]=@>G?Y@?ABB?C@D@EEFDG@HGI@JAK=LZMGN>OBPEQFRHSBTHUeV<WAY_Z;[E]X^B_@aAbYcGdaeBf^gB
=offboard	yH]
=offer	b(F)E*b;Z=I>X?]BJDIHFKIMIOJTIU]VHZE[]]JaJbHgG
=offic	S!C#B%D&H(B+E,G-B.H/^0F1B2F3Z5G6G7F8F:D;F<F=H?H@CAFBBCCDCEGFGH[I@JEKALEMdNBOEPDQHRFSFTgUEVDWHXCYFZ>[C]B^D_EaGbCcDeGfDgfhB
=offlin	i#J*I-G0_3I4]9F>H?I@JBJH^IHJJKIMINJTIXIZG]JaIbJcIfY
=oficina	v-J3G9[>]?]HDMIOH
=ofrec	t3G>G?bHIOHaG
=oft	l#](I9J?J@FBGDHHEIIKGNJXeZE]IbIdJhI
=often	k#YEJHYKITJXbZCaI
=oggetto	q3J;Z@IDIGYHGZG^X_a
=oggi	r9J>H@_HJIIKGX^ZGaJ
=ogni	v@^HY
=ohne	e!H#I%I(I)J*I-I/G0J3a4I7J9I:H=H?G@GAIBHCHE]GHIGJJKFL[M[NHOJPGTJUIVIXJZB[a]H^I_YaHbIcJdZeJfHgIhG
=oid	y5]
=ok	Z!B#D%Z&H(B)_*A+E,G.H/[0F1H2H3B4C5F6I7E9h:C;F<H=C>@?B@ZAEBbCHDBEFFFGDH<IBJGKALENHOCPGQHRYSEUDVHWEXDYGZ=[E]A^D_BbBcDeGfCgAhC
=okta	g7e?J@JBJHFSJUJVJZEbJ
=old	N#a%@&G(?)B*B+G,D-;.F1a2D3@4?5Z6I7B8D9>:@;^<E=A>d?@AaB;C?D<EDFDG@H?I9J?KcL@MfN=O@P@QERBSBTBU@V>WDXAYcZ;[A]C^Fa?b@cAd?eCf?gYhl
=older	r-I1_3J9I>I@aHEIEKFOZZGhF
=olvid	q@JBHDZHFZ^
=om	o!I#I%[(a9]:I?J@HBHDIKITYVHZEbI
=omgev	yHIcYd]
=on	?!F#Y%J(<)Z*>+A,E/Y0D1]2@4>5E6[:A<]=F?G@FA]BFCXEcF;G;H=I:JfK<LYMDP]R[UIVXW9XAYaZA^^_baFbZd]fAgY
=onboard	g#I%J(J)G*H,d-H/I3J4J7I9G:J=J>J?GBGCHDIHYIHJJKGMINGPGSIUHVHXJZC]I^IaGbIcHdIecfEgIhI
=once	c!I#H%I(G)I*[+Y-H/H9F=H>H?G@^A]B_CHDIHCIFKDMINGOHP^VHXDZC[I]Ha[dJhI
=onde	y+ICJDJHZZadFfF
=one	H!@#;%Z&C(@)C*b+>,E-Y.B/a0H1A2G3E4?5X6@7?8C9A:I;E<C=<>G?B@dAdBACfD=EAFCGBH8JCKjLaM_NAOaPFQBRAS?T@UIV:WHX;YAZH[I]A^@_Fa:b=c?d>eBfHgHhh
=onedriv	j9H>JBIHcaI
=onelogin	y7[ZJ
=ones	h#I+J-H/H1J3I4I6J9H=J>H?I@BBGCJDIHEICKcLIO[PJTIUHVJXJYZZF]H^]_JaHcGdXfIgHh]
=onjuist	yh[
=onlin	i!H%J(I-H/d=I>J@FBGHIIEJIKEM]NEPJT_ZC[H]J^J_IbGcHdIgFhE
=only	M!H#?%Y&E(I)[*I+I-C.E/G1D2C3>5C6D7A9@:J;Y<E=X>A?bA@B=CeD=ECH:I^KFLBOFQIRDSBUAWCXA[d]@^XaCbBcAdJeDfCg[h?
=onprem	K![#?%B&D(C)>*?+B,A-<.E/c0a1E2D3<4@5D6c7^8A9?:=;B<D==>@??@;A[B<C?D>EeFJG?HAI;J@K:LAM;N[OAP]QCRBS@T_U=V<W@XAYCZ7[@]?^A_ca?b?cedfeAf^g]h=
=onpremisesadminactionrequir	o/JEbHINFcGdI
=onpremisesconnectivityerror	qEIHHNHcbfJ
=onpremisespolicyviolation	k/HEIHENdcI
=onpremisessuccesscloudfailur	k/dEJHENGcH
=ont	t!^)^HGMY
=ontbreekt	y3_9H=J>JHGZHbY
=ontbreken	v9H=_HDI]KJ
=ontem	r#J-J9H@[BIDJHHIEKGMINHZF]_cIf^
=ontgrendeld	yT^
=ontgrendelen	v!I#^HHVIZG[]
=ontvangen	v>^HJaE
=onze	vMZUZ
=ook	yHGN^ZGa[
=oops	v3^@XZE
=op	g!F#[%Z(H-I2J3H9G:H;^=J>F?H@YBHCIDHHFIHKGM[NIPISITYUIVHXGZB]H^Ja]b_dIgJhI
=opcao	o([?Y@JC[HHZJ[[^XaI
=opcion	o([3JC]DIHIZI[]^X
=opcji	y9J?^HH[Y
=open	]!I#[%I(Y)I*I-G/Z1H3H4F5I6]7H8J9I:H<J=EBFCJDFFJGHHdIEJIKELJMFNFOIPFRFSHTZUFVHWXXHYHZ?[H]Z^H_IaFb[cYdGeIfGgGhG
=operador	t%HHIPbdGfF
=operadora	v9JHEPJZJaa
=operateur	tHGP_ZJa]dGfH
=operation	h%](]1Z8ZAYHFZG_X
=operator	e!H%G(I*J:J>]?GHBPdVHXJZF]Ia]bJfJ
=opgegeven	v>JCZD_HHOJZI
=opnieuw	n(]@XBJDIHEV]ZY
=opti	y?_CJHG[YaJ
=option	T!C#B%C&I)D*c+D,F-C.H/F0H1G2H3B4F5H6G7E8F9F:D;G<_=D>B?c@BAGBAC_DBEEFGGDHBIEJEKDLZMDNCOGPBQHRGSFVGWEYGZ;[d]C^f_Ea@cEdYfEgEhD
=optional	t<JGIHDUJVI^Jd_e_fI
=opzion	q(^C]DIHGZI[[^YaH
=or	V!G%F(H*E+G,H-[.J0I1H2_4G5I6I7F8H9G;I<Y=G>G?GAGBCCDDcEGFHGGHEIEJFKELGN_O_PXRISGTZUGVEWHXYYIZE[G^D_Ga]dFeIgIhX
=ora	n3I9I>I?I@ZBHCHDJHDIIKJR_UHVHX[ZFa_
=oracl	v#DHbLGTIZJ
=orario	yR[
=order	q<]=F>FBJDJHaMIaJ
=ordinary	t%G)ZHEP_ZH
=ordinateur	r-J9G>J@HHcIHMZZFaJ
=ore	m@aHJKJXZZI
=organisati	rUZcY
=organisation	Q!D#G%E&J(A)G*D+G,H-D.H/H0I1H2J3G4I5I6H7F8H9H:c;H<I=_>G?D@CAIBECFDHEdGIH>IEJFKELGMFN]OGQIRHSFTHUbV=WcXEYHZ<[F]E^E_GaFbEc_eFfFgFhF
=organisationen	t=YUZcZ
=organizacao	j:]@JBJEYHIIJNZVHW]ZHdZ
=organizacion	i!J-J:]?JBGDIEXGIHGMJN^VFW]ZFcZdYfI
=organizacional	yFZGZ
=organizacji	r=ZU[
=organizational	tF]G[HI
=organizativa	yFYGZ
=organizzativa	yF[GZ
=organizzazion	i(J:]@JBIDHGJHGNXPJVGW_ZGdX
=origin	y:[
=original	v-^4JA[HDIEP[
=orologio	yR[
=orphan	v!G/FAJSITIZG_a
=os	h!I#I*Y-H.Z3[4J8Y9H:J?J@HBICHDIF]IHKGO^VIXIYXZE]JaIhI
=ospiti	v:^
=other	_!G#I%E(a)F*Y+I-^/F3H4I5J7F8H9G:Z;J=E>G?Z@FAJBCCBDFF^G^HCIEKDMENIOHS[TJUEVYWGXI[F]H^H_HaFcIdHfZgHhI
=otp	y>HHEZGa_
=otra	f!H#Z(H)J*I+I-F/J3I9G:a=H>G?G@dGJHBIFLJMGNHOIPISITHUFVEX[ZD[[]HaHbIcJdIfGhH
=otro	q(^)J*J3J7Y>Y?I@JBIC]DFHGVZZF
=ou	P!=#>%l&B(:)@*?+?,B-B.C/@0A1A2@3;4>5B6@7A8>:<;d<C=;>C?;@:A@B;C<D;EBFqGnH<I8J?K9L@M<NHO?P;QAR?S@T?U=V8W@X>YAZ>[@]=^?_=a<b=c>d:e@f:gAh=
=oubli	l(H>Y?I@IBEDJHZKGMHNIUJVJZb[JaHbGdHhH
=oud	yK]
=oude	k/J>]BJHEM^OJSJTHZHdIg_h]
=oui	y(J)]*H+^DFHIPH
=our	K!<#B&E(]*_+A,F-].I/D0H1a2Z3G4J5Z7e8C9?:c;B<C=a>G?A@JAAB>C>D=EYFBGBHBI<J^KELAMAOXQESGTHUeV:X?YBZ<[G]>^>bEc[eAfYh?
=ours	o-G7Z8]=JGHHFJ_SJcJdJ
=ous	t%^(EGaHJVIZFdJ
=out	P#g%B&G)B*C+D,E-?.F/E0E2E4@5[6[7B8Y:B;E<E=X>??BACB>CADBEDFJGbHGIYJJKFLYM?NAODQFSBTHUCWEXXYE[F]c_Ba@b@d?e^fAhA
=outag	o7J9D@HHBKJSbZDc^
=outbound	q>JBEHFTJYJcd
=outdat	r1^4I>^?FCGDHHHZGeHfF
=outlook	X!I#C%I(I)J*I+G-F/I1J3F4G6J7I8I9F;J=H>D?G@CBcCHDGGIHbIFJIKFLHMdNGOFPJRJSJT[UIVHXIZA[I]G^H_IaGbEcGdIfHhF
=outra	g!H#F%^(G*I-E/I3I4I7I9G:a=H>F?I@dBEC[D[FJGIHBIDKXLJMGNGOHPJSITHUGVGXGZA[X]H^JaHbJcIdGfIhF
=outro	q(]*X7Z>YDIHHV[ZG
=outsid	m%I(])IG[PHUJVYZFcX
=ouvr	yH[h^
=over	g#](I-G/G2b3G4I7Y8J9^<^=I>G?IBFCHDHFJGJHAIDKELJMFNHOHRISHTIUIVIXHYIZB]I^HaHbJcHdIf[gJhH
=overeen	vO]
=overnight	y#]@]KIZI
=own	X!D#D%D&J(E)J+H->.I/Y0H1H2H3C4G5H6]7[8F9F:f;H<I=C>D?[@aAGB[CFDBFFH:IJK@MDNAP]QIRFSDT[UHVcWCXGYHZ9[C]E^a_EaDbCcDeHfFgDhA
=owner	r#H%I(^HHPGVEZJ^_
=p	y-^9HF^HDIHNGZI
=p1	]!E#F%E(D)G*G+H,I-F.I/F0H1H2J3E4F5H6H7G8G9C:D;G<J=n>C?C@BAHB@CDDDEIFHGEIEJFKDLGMFNEOHPEQIRGSETGUDVBWGXDYFZ<[G]B^H_GaDbDcFdAeFfBgFhF
=p2	r9J=a@HHYZI
=pa	f!F#D(G)I*I+J,J-G/J2J3E4G5J7J8I9a:G;Z=I>C?F@EAIBECGDDFJGIHCKCLJM[OGPIR[SITHUHVEXE[I]G^I_Ha]bbcFdGfHgJhE
=packag	t>IH[J]
=page	K!F#?%A&H(<*F+b,C.d0C1C2E3>4C5D6C7d8A9A:X;D<E=H>G?b@9ACB;CDDYFCGAHGIFJ>KDL@M>NDOYPDQERCS^TEUXVGX]YDZX[]]a^>_@aEbZdGf@hZ
=pagina	_!E#E%H(G)G*G+c,H-^.^/J0I2J3D4G5J6I7H8I9D;I=F>C?E@CAJBBCED[EGFIGIJIKDLIMENFOYPGQJRISaTHUDVBWHXaYIZ^[I]E^I_IaCbEcHdGeJfGgI
=paid	y=]HG
=pais	r3e9I=J>D?HBHCFHCKJOGVIXHaE
=palabra	v-]HJ
=palavra	g#J-^@]DJHEIHKYNHUJZDdJ
=pam	y%J2_HH
=pamietam	yDXZ[
=panel	yH]RI
=pann	r/I@IHYS_TGZFfY
=pantalla	n#J+Y9I>_BJH@ZGaGba
=paper	y@ZH[ZI
=par	b!Z#E%C&[(G)I*B+I,H-D/Y0J1I2J3D4G6F7^8G9G:[;H<J=C>F?^@aAIBDCGDGEHFGH>IDJIKDLHMFOIPGQJRGSITGUEVFWHXZYZZ][H]Y^Zb^eGfChE
=para	S!A#B&H(Z*_+G,D-@.G/C0Z2F3A4D5G6E8E9B:G;E<H=H?_AZB?CGDcEDFEHII>JELGNBODSHU_VbXBZB[E]BaBbHeGfAgDh@
=parado	t0]fZ
=parait	t?J@^HJIJKIV]ZGh[
=parc	y@HZG^Zh]
=parcel	y?GHaZJ]IaE
=pare	t#J-G?J@]HYIJRJTJXIaJcafG
=parent	v%I;bHC
=parental	v!]H^KHZG
=parentesi	y3_>JVJZJ
=park	t?HHa
=parol	y-Z
=parou	vHFRIYXdHf_
=part	_!I#I(F)I*J-C/]0I1I3^4I6J7H8I9I:G;I=]>[?E@DAJBGCHDFFFG_H<IbJGKGMGNFOFPHRISITHUHVZWJXHYJ[H]G^I_IaYcHdZfFgIhG
=partag	t@[H_ZF
=partenair	y:^HH
=parti	m(J-J.Y9H:I@IDJHDI^K]NJV]ZI]ZaJ
=partner	f!F(I/H7I8[:e=I@GBFGIIHKGMHNJPISHTIVIZE_ZbJfJg]
=party	e(I-E.Z/J7a:J@EBGGIHCIFJbKFMJNHSJVIZB^JbYdJgJhH
=pas	M!>#=%J&D(^)C-H.I/D0Y1B2A4>5I6J9::E<C>>?[@IAAB9CGDFF@H@J@KDM^O]PDQCRDS@VcX;YGZd[_]Y^H_@acbIc=dZeAfChZ
=pasa	r%G;Y>XC]DIGFHHK[M]ZIaJfIhH
=pasado	v?J@IHIIIKbMIZHhI
=paso	t*Y?FCaHIZJeX
=passa	n%E-J;[>[@JC_DIHGIIK]MJZG]JaIhF
=passado	v>I?J@HHGIJKcZF
=passaggi	y*YC^HI
=passaggio	yC]HIZJaIeX
=passcod	y3J>I?IDHHHa^
=passe	yCXGFHJM^
=passen	y6ZA^HI_GdJ
=passfilt	jHFJcZH
=passiert	y>GHEa_
=passkey	j(I)J?b@GBHDIH^IIKIMINJUIVHZF[JbGhI
=passou	y@]GIM]
=passphras	q-I1J2Z3J@JHZIaKIZG
=passt	t6YB[HJIIKHN^OYZJ
=password	4!9%H&I([)?*@+8-a.?/Z0E1B2c3:4;5D6Y7_8B9<;=<Z=A>A?>A:BaCDDEEEF?GXHYIdJaKaLZMaN_O9P:Q>R<S<T@UHVBX=Y@Ze[b]I^__;aDbJc?d]eIf>hb
=password1	v-^ZI
=passwordneverexpir	tLZ
=passwordprofil	k%G(_-H/H@JHBJHMGNIZIgdhJ
=passwordreset	d#H(I-H.b/I7H:J=J@HBHDJHCIHJIKIMIScTHVJZE[J]JaIbHcadHfGgFhI
=passwordresetservic	n%J(G@IBEHCIIKIMHNISEUGVIZCbGcHdHffgJ
=passworter	v(]IJN_VJZG
=passwortern	y@GK]d^fG
=past	l%H(J0J>D@YH]K_Z[
=pasword	yKYbYhH
=patch	q(Y5Zf[
=path	oFbHFIEZG
=pattern	n-bHJIJZI
=paus	y-J@IHIKHR^X[ZI
=pays	y3_HG
=payslip	vH]
=pc	W!F#[%G&I(B)G*E+G,G-C/b0I1I2I3F4G5I6G7D8H9D:E;H<I=F>A?E@?AHBBCFDEEFFHGFHAIBKBLFMiNCOGPEQJRHSFUFVDWHXFYIZ>[E]D_GaEbfcFdCeIfGgehB
=pcs	r(I)I*I.X@JBJEJH]ZEb^dHgZ
=pdc	k!I#I(J-H3I4f5X9G:I=J>H?H@IBJCIDIIIKIMINIRJUHVIXIZG]JaHcJdJfIhJ
=pdf	q#I-F?I@IBIHdIHKIZF
=pede	f!I#H%J(I-H/I3H4J9D:Y=X>E?G@FBFC]DGFJI^KFLYM]NIOHPJTHUIVHXGZF]HaHbJdHfJha
=pedido	v9[>F@IHYX]
=pedimo	y*Z
=pedir	y>E@HBIHHXbZJaG
=pela	t9_BIHHNXP]ZH
=pelo	nHG][cZdZgY
=pend	yH^
=pendant	y![HH][
=peopl	X!D#G%B&I(Y)Y*],G-a.H0G1F2I3C4F5G6G7H8_9E;^<I=F>B?G@@A[BDEGG^HBJCKCMDNAOFPcQHRGSETGUBVYWEXEYGZ<[Y]F_DbDcDd_eGfJgDhE
=per	V!Z#X%G&H(Z*]-D.I/F0G3A4E5H6F8G9X:C;F<I=C@bAGB?D^FGGYHHIAJFKALFMZNDOBPZQHRFSDU[V^XHZC[E]C^D_FaHbEcDeFfCg[hB
=perch	l#H%I(I*Z-I/[3J9F=I>F?H@EBHCEDJHDIZKHLXMGNZOGPJTJV^XGZ^[Y][aHdJgJhI
=perdeu	y%[4X
=perdi	j>b@ICID^HCOJZHaJhJ
=perdido	y>[HH
=perdio	t%Z4Y>]HIZIdY
=perdu	k%[>b?IBJZJd]fJ
=perfil	t3_9G>G?ICbDIHFIIKIMIOHZJaI
=perform	o%^(D<X=YHH
=pergunta	r#F%I(J)I*_-H3J9H?_CHDJHFKJPGTIVIX^ZI]J
=perhap	y!]3H>I@JHHO^ZF
=perimetr	yG[
=period	q9E@ZH[NEXa
=permessi	n%[(^;Y>IHGZJfJ
=permesso	y%Z
=permiso	h%^(_;[=J>J@JBJDJHGQXVFZH^YbJdG
=permissao	o%](Z^Z
=permission	X!H#F%_(a)G*H+I-F/F0I1H2H3G4H5I6I7H8I9H:G;c<J=F>F?D@CAHBECHDGEIFFGGHaIHJIKGLGMHNGOJP_RJSITHUGWHXHYJZ>[F]E^G_GaHbGcGdGeIfHgHhF
=permisso	n%Y(Z;[HG
=permit	n(E/[9H:J@]BJHYIJV]ZD^]hJ
=permitido	y9JV_
=permitir	t.Z[[
=permitt	o%Y(I-_/J9I=Z>G@FBJGJHDIHLHMJNJVGZB]J^_dIhI
=pero	f!H#F%G*Y+J-G/Z3D4I6J7I8J9G:I;J=H>C?^@EBHCHDFGIHAIFKEM_NIO[PIRIT[UIVGXHZB[a]H^JaHbZcId]fFgIhG
=perso	k%X(I4X>c?]CIDGFHHDZFaI
=persona	y9^HG
=personal	o>_?]@ZDIHDPXaF
=personalis	y@_HIZG
=personalizada	t-[H_SJWJZG
=personalizzato	y-YH[ZI
=personn	n%J(I3J9Y=[>I?G@IBICID[HDS[U^VZZF[JaJcIfJ
=personnalise	yH]ZJ
=pessoal	y>Y?Z
=peut	k#J(I:J=[>I?G@XBGDIHDIJKIM[U^VZZC[[^ZbEfJhI
=peuvent	t8[PZ
=peux	k)Y*H+J-H3F9G=I>_?FBICGDGHCIGK]MJNJOGPIUJVFX]Z_[I]IaGbJhG
=pgmsa	v!J%J0bHCZG
=phish	r>J?JDJH_aI
=phon	J!@%C&E(>)B*a,D->.E/B0E1E2F3a4C5E6D7C8C9>:@;D<E=B>f?Z@AACCYDbEDFCGGH]I=JCK=LCMIN@OaPBQERDSCV?WCXAYEZC[A][^B_BaacBdCeDfDgHhF
=phone	R!E#X%F&I(C)C*G+Z,G-D.H/D0H1H2H3d4F5H6H7G8G9B:F;G<I=E>d?[@BAHB@CZEGFGGEIBJGK@LGNDO_PDQHRGSHTDUDVDWHXEYGZ?[C]A^G_EacbEcFdEeHfFg^hC
=photo	y9J@IGHHaRIZHfJ
=photoshop	q=FHb
=phras	q-_HJZJ
=phs	r3J9I=F>J@[BIG[H[JIKJLJM[ZJ^J_JdZ
=phsfilter	y(I*J3J=JGaHHPIZGgJ
=pick	c!J#I(C)H*]/X7I:I=I>H@_B[C]DHGIH?I[KJL^MHNDPIUJZ@[G^I_IbHdIgJhE
=pictur	r>JH[IJb_hI
=pide	d!I#I(J*Y-G/J3H9D=Y>F?F@EBEC_DFHYI^KELZM[NJOFPJTIUJVHXIZE]H^JaHbIdIfIgJha
=piec	v*XCY
=pilot	oHYUHV]
=pilotgrupp	yH[PJVXZI
=piloto	yV]
=pin	_!H%I(I)I*H+H-C/H3C4G5I6J8J9A:G;I=H>A?A@EBFCEDFFIGIHhIeJHKCLIMENGOBPIRISJTHUIVGXFYJZ@[H]F^I_IaCcHdIfHgHh[
=ping	y7]9^=J@JBIDJHETIZDaI
=pingfederat	l7dHISI
=pisz	yKXV[
=piu	e!G%H(G)]*G+H,J/H0H2J3C4H6H7I8I9E:G;I=_>_A]BDCZDCFIGHH?ICJJKYLIMDNEODPHQJRHSIUFVDWJX_Y[ZF[I]F^IaCbGcHdHeIf^gIhE
=plac	q3ZH]JYdZ
=plan	n-I3H7I9H:I=e>F?J@GDIGHIGKHNJVHZC]I_JaIbJ
=plann	yH^
=plant	m#Z.X3J4I>IHDRJZ[aZcHeZf[hJ
=pleas	W!E#[%G(D)F*F+H,I-G/G0I2I3F4G5I6I7G8I9[:D;I<J=B>B?F@CAICFDEFHGHH_JGLIMFNEOHPFQIRHSGTCUFVDWIX]YIZc[D]D^G_HaFbXcGdEeIfHgGhF
=pls	q#]-F@IBGDJHCIHJIKGMINGTGVJZb[J^IbJdIhH
=plus	Z!E#D&I(E)[*F+Z,H-X.H/G0H3a5H6G7G8G9B:F;H<H=]>[?[@GAGDCEHF_GEHAIYJFKJLGMDNDOAPFQHRFSFTIUEVDWHX]ZF[G]D^HaAc]eGf_gGhD
=plusieur	r#]>IA]HGIJT[X]ZF]J_HaI
=po	t#YHIMXSZZHdJf^
=pochi	yI]MY
=poco	t9H@aBHHGM_ZDhJ
=poczekaj	yXZ
=podac	y*_
=podalem	yDaHJZD
=podcza	y(IZ^
=pode	j#J%Y(Z)G*H,I-G7J9I:H=J>H?J@FBZCIDHHDI[K^LIM[NIUHWJZA[J]H^^aHbIdIhE
=podem	q#X-J9]>I@JBZCIDHHGIJKITHV^XIZFaIcJ
=pogingen	r#^HGX]ZJ
=point	l#J(J*J-a/J3Z9H:I;J=I>I?H@GA^BICHDIGJH?IEKFMINHOHPISJUJVHXIZG]I_caHbIhJ
=polici	q/YH]NH
=policy	K!B#C%B&F(?*c+C,E-B/]0G1F2F3C4C5c6E7C8E9A:A;E<F=@>B?I@ZADB?C[D@EEFEGCI@JbKELCMANiODPBRESATBUDV>WhXCYFZ9[C]B^C_CaAbDcCdBeDfDg@hB
=policyn	y@JHHKJN_ZI
=politica	c!G#J%J(H)I*Z.Z/H3H4I7J9I:F=G>H?[@EBFCEDHEJGJHIIHJIKGLJMHNdPISHTJUCVEWbXIZC]I_JaFbGcIdHfIgIhI
=politiqu	r.YHZN_UJWZZH
=poner	q9J:J?J@bDIHHIHKYVIZG[]
=pongo	v9JDJK[MJO_ZJ
=ponowni	t@[KY
=poor	q!_@GHIZHc^
=pop	v+ZD[HFZF]Ia[
=pops	q>G?FBHDJHGNZZIab
=popular	y-_ZI
=por	Y!_#_%E&I(H)F,G.I/F0H1I2H3A4E6F7G8F:^;G<I=C>A?B@IAHBACCDAEXFGH@IZJFKHMDNIOAPEQHRFSGTDUDVaWFXFYGZb[]^F_FbHdBeEfAhB
=porqu	o!J#I/a6J@HBJDJHEKFLaMGNGTHZF]_dJhI
=port	h(I)H*_-I1D3J4]5I6J9H<J>I@IBJGIHaIIKJMJNIPGRFTIYGc]dIfDgI
=porta	t1JA]HZcZfJ
=portabl	n9I>Y?I@IB[C]DZHAKIMZZH]JaGb^
=portail	y:]DJHIT]
=portal	U!G#D%C&J)D*E+F,G-X/@0Z1^2I3E4G5G6H7D8G9H:a;I<I=E>D?A@YAGBBCDDYEEFGGFHFJ[KILJNYOGPDQIRHSZT]VHWFXFYHZ<]E_FaFcDeGfEgg
=portatil	m!J#J-I3I9H:I>H@GBZCIDHH^IGKIM_NHTJVJZG]IaIb^gI
=possibil	v3]DHEYZJ
=possibl	d!G#[%E)F*J-I/G0I3Y4H6J7Z8I:F>F?FBCCJDIGGHZIHJIK[LHMGOHP[SETGUGVCWHXGZ_[]]H^G_HaIbFcIeJfHgFhG
=possivel	r3[4Z6YDJEYHJZHdHeY
=posso	g!J#J%I(X*F-H/J3G4I9D:H;J=I>Z?EBGCEDHGJHAIDK_LJMGNEOHPHTJUIVaXcZA[H]H^JaFbIdJgJhG
=possono	q8[9H>J?J@]CJHHIJKINIV^ZG
=post	yDZOI
=postfach	yH^
=posto	tB^HFMFV^ZI
=potet	v#Y9]@IBZHFTH
=potrzebuj	yD]HYZI
=pouco	y@]MY
=pour	X!D#E%[(Y*Z+E,G-D.I/G0H1J3C4F5H6H8Z:B;H<I=I>C?]@EAHBADcFHGZHYICJGKBLGM[NCQIRGU]VaXDZD[E]F^G_HbDcCeGfBgGhD
=pourquoi	r#I(I*]9I?J@GBHCHDJHIIIKIV[Z[[^hH
=pouvez	t#[9Z@IB]HHXHZI
=pouvon	y3]:YDI
=power	t-J/J4]5FJIZJg_
=powershell	i/J@IKJMIZFbIgd
=poza	y9^BIG[HGZJdI
=pozwala	v@ZHIZ]
=ppe	vJ[
=pre	t%Y3HH[ZGb]cI
=precedent	r-F7J9J>I@GBICJHDIGKcM[NIZFaJh]
=precisa	r*Y1J5Y=]HYNJcIfJ
=precisam	y*XMY
=predictabl	r-b9JHEXJaJ
=prefer	y4^HJ
=preferido	y4a9I?HHI
=preferr	q4bHJ
=prefill	y+^3JDIOI
=prefisso	y3aHH
=pregunta	r#I)I*_-H9H?_@ICHDHHFKJPHVJX]
=prem	W!Z%D(C)E*E+H,H-D.I/c0G1^2I3F4[5I7E8G9F:F;G<J=I>G?FBCCFDEEaFIGGH;ICJDKELGMGN]OHQHRHSCT]UEVBWHXHYHZ>[H]F^F_daEbFd^eHfFg[hF
=premier	v@IC^DZKGZCh]
=premium	f!J(J-I/I3G4J9H:J=h>H?H@GCHDIEJHCIFKGMINGOJPJTIUIVHXJZG]I_HaHbJcIdHfJhH
=premuto	y>ID[HGa^
=present	n-JHGKFZC_Xhc
=press	g!J#H(J-I/I3E4J9G=H>D?F@GBDCHDGH?IHKGMJOFPIRJTJXYZ[]YaebYdIfJ
=presto	v9]@aBHHE
=preuv	vC_DJHI
=prevent	d,Y.ZF[HGN_SHT[XYZIhI
=previou	c!G#^-F/I3J>_?JBIDJH@IFKcMZNEO[THZF]I^JbHg_hH
=previsibl	y-aHHXI
=prima	k!I#H(H*I+J-G3D4J9F:I=I>^?^BFCEDGGJHAIEKJMYNHODRJTIUJVJXGZG]a_IaEb]hZ
=primeiro	t>I@IC[DZHHIIKJZHh_
=primer	v>H@GC]D^HHKJZIh[
=primo	v-J@GBIC]D^HHIIKINJZFhZ
=principal	t(^H[fJ
=print	m#]@ZH[P]ZG
=printer	j-J9J>G?I@IHeIIKJZF]HaJbH
=pris	r7YK]
=privada	y6^
=privat	d!G#F(I*G-H.[3]4G6_9J:I>cBHD[HIIIJJKGMHNHO]PHRHTJUJXJYGZE]IaCbJcGfFhI
=prive	y6[
=privileg	_!G#J%D(d)_*b+I,J-H/I3I4I6I8J9I:J;I=I>H?F@IAJBHCGDFEIGIH>IJJIKIMJNIOJPbSJUIVGXIYJZF]J^I_HaIcIdIgJ
=privilegiada	y!HBJPa
=privilegio	y([
=pro	t>X@Y
=prob	rHJN[X^
=probably	y>E@[O^
=probieren	yXaZI
=probiert	r#H9J@HBIDJHHNZXaZZ
=problem	Z!E#F%Z(F)H*G+G,I-D/E0H1J3F4H5J6H7F9E:F;E>F?G@FAHBdCGDEE]GGH>IFJGKELFMFNDOHPDQJRJS_TFUFWGXFYIZb[H]G^E_EaDbFc[dEeIfHgHhF
=problema	e%I-H3H9H:I=H>H?I@GB^CGDIE^HCIIKHMJNHPISIUIVJWGXGZd]JaHbFcZfJhI
=procedur	yHG]_
=procedura	q+Y,ZBIHGZI]_e]
=proceso	yHH]^
=process	k!_(J+X-H3I9G=I?J@IBHCJH@IIPJSbVIXI[I]IaIeJ
=processo	yHI]_
=prochain	yLZ
=product	j-]@IHCIIJdKJNFZFbZ
=production	v)J?IBFHYPJVaZF
=profil	g*I-F3a9I>E?H@HBHCaDHIGKIMGTJXIZE]IaHbahI
=profilo	y3[9JC^HI
=progress	y9^HJZJ
=prohibida	v-^
=prohibido	t!H)]BJHIP]QZUH^Y
=proibida	v-[
=proibido	v!J)]HJP[QZUI
=project	v:[
=projector	yHZ
=prompt	^!H#F%J(H)H*X+e,J-F/J3G4J7I9H:I;J=H>G?C@DBBCEGHH^IGJIKELcMFNEOGPGTHUIVGXHZY[I]F^H_HaFbEcIdIgIhI
=pronto	y9[@]HIXJ
=proof	l(F)G*c-J>JC]HDPHZGaI
=properly	o3^E[HZVEaG
=properti	r<[HDLJU_VIZF^]bI
=propon	t>I?aCI
=propos	v3H>I?aHIaJ
=propose	v?aCHHJaJ
=propria	v^^
=prossimo	yL]
=protect	j!I#J)J*I,I-C1I3J4I9G;d=I>I?J@JAHBICIGIIGJHKINHP^TJXJYIZC]I^^_FbJcIdFgHhI
=protection	e!J#J%I(I-e/G0F7I?H@HBFDJGJHZIGJ[KFLIMHTYUGZD[I]J^FbHcHdGeIfIgJhH
=proteg	yHIP_VF
=protegido	tP]
=protocol	m!J1I>IHERIYecDdJeJfG
=protocolo	y9I?HCJYa
=protokoll	vHDNZY]a]
=prov	r*ZCYXX
=prova	r#J=a>H?I@HBHC_DEHEMINJZF]I
=provar	v@HD]HGIJN]X[ZH
=provato	vN]XZ
=proveedor	y7]ZI
=provid	tHJN^ZH
=provider	e!G#I(I-F3G7d:I=I>^?I@EBHCGDHHJIHJIKFLJMINHOJPJSITIXIZE]J^H_Fa[bahH
=provision	g-I0c1JHYZGcJfI
=provisionamento	y0]HJ
=provisoir	y@[HJLX
=provisoria	y@]LXZI
=provvisoria	y@]LXZH
=proximo	vL]
=proxy	_!I#I%H(I)I*I+I,I/I0H1H2I3G4D5I6H7J8I9H:J;I<I=H>H?H@HAIBGCHDHEIFJGHHXIIJHKILIMGNGOJPHQJRESHTIUHVIXHYDZB]E^J_IaGb_cidGeHfAgJhH
=prueba	q=_B[C]DIHFZH
=przegladarc	y.YMY
=przez	y#I-J9J@JHHKJN]X_ZHaI
=przy	yHJh^
=przychodzi	t>ZHJa]
=przyjelo	y/^
=przyjmuj	v@IDIHJKJMZh]
=pso	t-H@HBIHEIGKFMHNeZAdJhJ
=pta	y!I-I0B9JHb
=public	vZJbY
=pudo	yBZZIdIeY
=pued	b!Z#I)F*I+I,H-G/H3F4Y6Z7G8H9E;J=Z>G?G@XAJBACGDGGIHAIZJIKFLHM[NGOHPIRISITHU]VaWIXH]G^[_EaGbEdEfZgIhH
=pueden	m!I(I-J3J8[9]:I>I?I@HB[CIDHHGIGKHTIV^XHZDaHhJ
=puedo	d!F#H%I(X*H+I-G/I3G4H6J7I8J9E:F=H>[?E@XBBCHDGGIHYIDJJK[LIMFNHOHPIRJSJTHUGVBWJXaZa[Z]H^G_IaEbGcJdHfHhE
=puerto	y1JH]cXfI
=puesto	t3G8[9I>G?^CYHIOHVZ
=puis	t6[8Z@JC^HHKHZG]]dIhI
=pulsant	r(b9J:[>IHGIHVGZIaJ
=pulsar	y(YHIZJb[
=punto	y-[3[
=puo	j!I#I%Y([)H*I,G-H3I9G:X=[>H?H@_BHCHDHHDIYKFLJMINHOHU^VZXJZC]I^ZaHbHdJfJhI
=pupil	r@ZZD^]g[
=pure	yB[THZHd^
=puse	r#[-I>J@EBID^HHIZKGMINJOJZE]^aHbJhI
=push	t3I>H?JHDZFaab[gY
=puso	v2[@_IHXJ
=put	c!Z#J%I(H)I-X/H3F4H7J8^9I:J=J>D?H@DBGCIGHH@JZK^MINGO[PYSJTJUJV]XJZ@][aHbIcZfJhX
=puts	yEY
=pwdlastset	e#I%c(GHFVJg^
=pwned	vHHJ^
=qr	y>GHaXHZJaE
=qu	m+^3J>I?HC[DEHHIHK]OZZHhH
=qual	yN]
=qualcosa	y.Y9]HG
=qualcuno	y@]
=qualquer	yNZ
=quand	q*X-J9I>I?Z@HBJCFHDIJKIX^ZZhZ
=quando	k#H-G9G:J>H?I@CBXCIH@IHKFMINIOJVJX^Z^]J^IaJcJeIfIhb
=quanto	r!J-I9J=C?J@]H_IIKHT^XJZIaJ
=quarantin	v0]MI
=quarter	q=H@IK^R[ZDa[
=quatr	v9J@]CHHGIaKJZI
=quatro	yI^OI
=quattro	yHGIa
=que	O!C#;%@&D(<)@+^,B-_.C/@0B1B2B3D4?5C6A7?8A9I;@<D=<>??J@IAABDCZDaFAG?H?IXJXKbLEMAObP?QCR@S@TDU<VeWAYAZ_[a];^Ya9b=cJeBfDgAhd
=quebrado	yH[RY
=qued	y#b@IBJHIIIKGTHXJZEhI
=queda	vBGGJHHKJMHUIVJZ]_Zf^
=quedo	q!Y9C>]?J@IB]HCIJKIR[XJZIdXfI
=quel	r1I3H>]H[IJN[ZJ
=quell	tG^HHNY
=quella	n#J-I9H=I>G?I@GCIHEIFK_MZNHOJVJXJZG]IbJhc
=quello	n+J3E>]@JCJDEHHIIKIOb_Y
=quelqu	v@JBJM_ZI
=quer	q#I-J9I>F?H@GBJCaDGHFIZK_MJOIXIZH]JhI
=queremo	y+^
=querer	y@aDJIJKGZG
=queria	t#I-I9I>J?Z@cBJCHHHIIKHXHaJhI
=quero	o#J+X3H>F?]@GBHCGDHHDIHMGNIZ][Y]JaFh[
=query	vQ_
=questa	r(X-XKZ
=question	]!J#F%I(A)E*d+F-D3I6J7J8J9E:G;I=H>F?e@FAJBGCDD]EIFJGIHZIFJJKELYMINHOHPGQHTIUHVFWJX^YIZB[G]H^J_HaHbIcHdHfJgJhH
=questo	y(Z
=qui	q)J3E;Z>^HGIHKIOGU]VHZ]^ZaIfJ
=quick	v9Z@ZHJ
=quier	r>H?J@HC]HIIIK]M]ZJaJhH
=quiero	k#J+X-I3I9H:I>H?^@[BFCFDHHFIFMGNHOJXIZ][[]JaGhZ
=quit	y>XCJ]Z
=quitaron	y=Z?^CIHINJ
=quito	y4]HHU]ZJ
=quota	yHZ
=qwerty	q-e3H9G>I?J@GCJDJHEIDJJKHNJOJXGZHaH
=r	r%F-J2I3I9G;IFcGIHEIIKIPGQ]VIZF
=r2	q4I5^HI
=raden	t-^
=radio	y[Y
=rais	r(J-J3J>I?J@JC_DGI_
=raison	v#^@JEZ
=raiz	y%aHIPHdG
=ramal	y3_>HOEaF
=ran	m!_#G(H)]-I/I7J9G=a@EBIDIGJHAIHJGKGPIRCSFTJVIXGZE]baIcHgG
=random	q-IHJIEK[N^ZH
=rang	v9H>DB^HFKHZG]a
=rano	y@[
=rapidez	y9]
=rapido	yVIb_
=rapport	v+ZD[HY
=rather	y?X[X
=raus	q#a-I3^9I>H@HBHDGHFIHKHNJOJXFZH]^aHdZ
=raz	v@]
=razy	y#I-I9J@^BJHHX^ZG
=rdp	y/I6I7I=GH_SITJZE_Ib]eHfI
=re	i!]%H+_/J3I4J8_=I>I?H@JAJB[CEDBPJUIVGZG]I_HbJcIdGeJfI
=reach	_!G#Y%I(G)I-G/D1I3Z6E7I8I:E=F>G?G@FBFDZEFGHH@IIJYKCM[NEOIPIRHSGTGUFVGWHXZY[ZI[J]H^I_Da]bYcbeIfDgYhI
=reachabl	r3J4]>_HDMJSZaD
=reactivat	t!aHITI_HbI
=reactiver	y6[8[dJ
=read	f!F#I%b(I)J-H/I2G4J6_8J9I:J=I>]?G@GBJCHDIGIIHJJKENGPISYTIVGZ^]I^J_DaFbJcHfIgIhI
=reader	q(aH]VIZFbHfJ
=readwrit	y(b@HHHKGZF^H
=real	v9^HI
=realis	y@X
=really	v9Z@Z
=reason	j-F3Z8I9I>HCIHIIFKGLYNcZHaJ
=reboot	k@JB_HCMJZD]HbYf_
=recall	y#X9J?IH^ZFaE
=receb	v>JH[aY
=recebo	ra_
=receiv	d!J%J(E)I*I-J3E:F=I>Y?F@HBHCHDGGIH^IIJJKFMINIOHUHV[WJXIZY]]a[bHdIgJhI
=recemment	tK[
=recent	o-G9J@[BIHHIJKbZIhG
=recently	l@bHJKYZC
=reception	vH[ZG^^
=rechaza	l!J-[3J4J9I>I?J@FBJHFIFJ[MIN_O]VIhI
=rechazada	v.Y/]@Z
=rechazado	y,Z
=rechazo	y-Z/]NI
=rechner	r#^(I3I9I:I=J>I@HH[KIMZVHXHZF]IaIb^dIfJg]
=recht	l%a(Z0[:J;[=IBJDIGJHFUIVHYJZG]IbJfI
=rechten	q!F#J%_(b)H-I2J3I9H:H;^=I>H?H@IBHDIHCIIKGNIP[UJVGXIZE]J_JaHbJdIfJ
=recib	y>EH^a[
=reclam	t9I@IC]DJHGI[M[ZI
=recognis	i(H+J-^3C7[9I:H>E?I@FBICHDGHFIDKYNHO^PJUHVZXJZE]IaHbJdIh_
=recoi	va]
=recoit	y>HHZaY
=recommencer	yHIX^ZJ
=reconhec	t3J:Z@IHIKJMJO[ZFh^
=reconnait	y:]@HHIh]
=reconnu	yOYhZ
=reconoc	t3H:[@FDJHIMIO[ZEh_
=record	h#J*J-H3_4J7H9G:H=J>Z?D@FBHC]DXIGJIKELJMFNGO_T[ZE]J^J_JaDbJhE
=recover	y>^HF
=recovery	m>[D_VJZIaG
=recreat	v!IAJHI__
=recu	ya[
=recuerda	yK_ZI
=recuperar	t>GHGZa
=recuperer	t>YCZHGZZ
=recupero	q(H*[,Y>c@IBIHEZBhJ
=recusa	n-H3J4J9J@HHGIFJ[KEN]O^VGZ]hI
=recusada	v@YI]NYOIZJ
=recusado	y,Y.Y
=recusou	v/aKINJ
=recycl	v3JAIHIK]ZI_^
=red	e!I#H%J(G)J*J+J-C/G2J3G7H8J9F:H=I>G?F@CBCCHDGFJGIHFIcJGK[LHMGNEOJPJSbTIUGVIWHXIZ_[I]B^HaEbEcIdFeZfIgHha
=redan	vK[
=redefin	y:X=^HIZH
=redefinicao	d!H%J(C)G*H,I3I7H:F=G>I?E@HCIDHHYKIMHNEPHS]U_VZW]XJZ[[I]FaGbFcHdGgJ
=redefinida	t@IBYHIM^UJVJWJZFgZ
=redefinir	^!Z#H(^*H+I,J-J/I3H4I6J8I;I>G?Y@CCGGIHEIIJIKGLHMGNHPYRJTHUDWCXHZ]]G^J_Ia[bZcHdHfGgHhI
=redemarrag	yB_HIZIfF
=redirect	t(J7a:G@JDJH[ZCbJdI
=reecritur	_!G#G%]&J(E)H*H+F,Z-F.J/H1I2I3E4Y5I6Y7H9E:F;H<H>D?E@CAIBECHDEEHFFGYHCIFJGKDLGMENCOIP]SITJUDVCWHXF[G]H^F_HaFbDd^e]f^hD
=reescrib	y0ZPY
=reescritura	i!I#J%Y(I+I,I/I0J3G4[6X7J8Y9G:I>H?H@GBHDHGGJJKHLJMGNHOJPGRZSJUIVHXJZ[]IaIbGcZdZfHgIhH
=reessayez	rHJTXZ[
=referenc	n#]HJ
=refus	O#A%a&F)]*B+C-_/c0E1E2G3?4A5D6C8B9A:I;E<G=Z>@?F@ZAEB@CBDBEEFCGAH?IbJbK^LDM@OYPHRXS?TBUDWCXBYEZE[C]C^A_AaBbAcBf@gC
=refuse	q%I(I3J:J=^@ZHDKJN]PaVFXJZB^XdGfH
=regard	v%Z@Y
=regel	yG]HINZ
=registado	y3J>ICJD^HJO[ZH
=register	S!E#G%H&J(E)D*D+f,I-F.I/G0I1I2J3D4H5I6I7G8G9E:F;H<I=F>^?^@CAGBDCbD_EIFHGFHYIEKBLGMGNEPFQIRISHTGUCVBWGXGYHZ@[G]C^H_FaEbFcGdGeIfGgGhF
=registr	vDZ
=registrado	c!J(I)I*J+c-I3F:J@JBGDYH@KJO_UIVGZI]JbIhJ
=registration	a!J(I)I*J+d-I3Z>I?FBFCCDYH]KJNGOIPJUJVJWIZH]HbI
=registrato	g+_3I>H?H@JBHCXD^HBNJO]VJZH
=registrazion	qBZCID_HDUI
=registrei	yDY
=registrerad	vCZDJOX
=registrerat	t3HD]
=registrieren	y+_>JCIDEOI
=registriert	i+Y>J?I@IBIC[D^HXKIOJVJZI
=registrierung	o+^BZCHD[HG
=registro	g!I(I)I-H3F4I9J:J>E?E@IB^CCD_HYIIJIKIMJNIPHSJUGVGXIYJZH_JaIbIcXhI
=registry	q+FDDHCJXYbZIbZ
=regl	q-H3JBZDIGYHFKFMINaV^ZF
=regla	yGZNY
=regola	vCYGZNZ
=regra	vCZGZNZ
=rehir	y!IMI_^
=reicht	y)J*^?HC_HJVHZE
=reimposta	m%X(Y=]@IBHHFUJVIZEb_
=reimpostar	e(^)F*I:[=Z>I?[@FDHEXHGKGMHPISJUHWIZX[Z]IaIbFfHgI
=reimpostata	r(I@IBZHIKJM[UJVIZFbJg_
=reimpostazion	a!F#I%F(B)G*H+H,J-J/I0H3G4H6I7H:E;J=D>H?F@HBXCHDFGIHYIJKILJMGNEOJPXRIS_THUZVYW_XHZ_[I]G^J_GaGbEcFdGeJgG
=rein	t!YHHIXZ_aJ
=reinicia	yHJSIZFf_
=reiniciamo	yB^UJfH
=reiniciar	yB^ZG
=reinitialis	v@IB[M]ZEgY
=reinitialisation	]!I#H%I(@*F+G,H-H/I0I1I3G4I6I7G8I;I>H?B@GAJBZCGDGFIGHIIJIKILHMENCOIP[RIS^TJUYV[W[XHYJZa[F_HaEbEcDdCeJgGhI
=reinitialiser	a!H#H%Y(^*H-J3G4J=X>G?]@FCHDFGJHDIIJJKHLIMFNHOIPGUYVIWGXI[]]H^Ia[bXcIdHfFgHhH
=reject	X!E#G%H&I(F)G*H+I,H-a.J/a0I1H2J3F4F5I6E7G8G9F:F;H<J=G>F?FAGBDCGDGEHFHGFI]J_KELGMYNaOIPFQIRGSGTGUHVFWHXGYIZG[G]H^E_DaHbFcEdDeHfFgE
=rejestrowalem	yDZ
=rejet	v-YK]
=rejett	v.YJ]
=relat	y%Z
=relatorio	v>H?JCID[H[OH
=relay	vHGc^
=releas	v#I1ZHHKGT[[[
=relogio	yR[
=reloj	yR]
=remain	o#H/YT]
=remember	d#H(I-E/J>H@HBICJDIJIK_NFOITJVHXIZY^Jh_
=remettr	v@YCJHGIHKbZDhI
=remot	b!J#I%H-J3J4I6I9I=J>D?IBJDJGJH^IIKJNIPJQdVIYJZE_Ic[fI
=remota	tQ^
=remoteaufruf	vQ^
=remotely	vQ_
=remov	a!G#I%[(F*H-H/F1H2I3H5J6H7I9C:H;H<J>B@EAZBECFDFFIGFJ[KELHMGNGOJPGQGRHSJTGUHVZWJX[YcZE[I]E^[_^aFcAdGeJfEgFhG
=removida	y*I8Z9I?_CIHHdJ
=remplacer	v@]H[
=renam	r(J-I3J=I@JBJFbGHH[IGKIVJZF
=renew	q-I@ZHEIIK[UZZFc]
=renovar	y+[
=renseign	y3I>E?_D]HFMJaG
=renvoi	v!X7Z
=repair	v>^HFaI
=repeat	qK[
=repetida	t?I@HKcZFbJ
=repetir	yKZ
=replac	g(I-G9I>_?I@cBHDHHZIFJJKDMHNIZA[J]I^HbZhZ
=replacement	t>^JYZH
=replication	yM_NFZHcG
=reply	y9XHX
=repond	y0XIGN]
=repons	y9]@JHFX^
=repor	vVYc^
=report	d!I%J(G*J-I/J3J7J9I:H=I>G?H@EAHCGGJHbIHJJKGMINHOIPISZUIVHWJXJZa_JaJbIcIfHgIhJ
=reprendr	yK^hI
=request	b!G#E%I&I(Z)G*E+Z,I-D.J/I3G4H5J6^7H8H9Y:F<I=F>E?C@EAIBDCFDFEEH_IEJIKGLZMHNFOHPGQIRISaTIUDVDWIXYYI[J]E_FbGc]dHeHfHgJhH
=requestdeni	k(aHJ
=requir	Y!G#H%B(Z)F*G+a,H-F/G0J1H2H3E4H5H6H7H8G9E:G;H<c=Z>C?D@AAHBFCdE]FHGGHFIIJGKCL_MGNCOHPFQHRISGTHUGVFWGXFYGZ@[H^D_HaGbGcZeYfHgHhF
=requirement	a(I-I/I3J9I=J@IBJCJIcJJN^TJZEaJhI
=requis	r+J=Y?[C^DFHG
=requisiti	tHIIXN^
=requisito	m-J9JHGI[NaZJ
=reserv	n7I9H<HDIFdHFIHMIZHdJfI
=reservado	yF]
=reset	9!]#@&H(^)^*Y+>,;-6.X0X1[2A3C4I5^6A7]9@;H<D=Y>H?[@GDEF[H?I;K@LIMDN=OEQBSYT?U]WdYBZ][E]]^E_Ia]cFeDfGg]h;
=resetowac	v(J=^BIHGSIV^ZG
=resetowani	r(IB[UZVIZZ
=resetowania	o([)I*J:I=H@JBIDYHISJU^WJZIbJgI
=resetseit	yS_]FfJ
=resetten	i!G#J%[([)H*J/I3J7I:Z;J=G>H?G@EBZCJDHGJHAIHKHMINHPGRJSYUFV_WHXGZ[[I]HaFb[cJdIfGgHhI
=resetuj	vb^
=resolv	l4[9JB[PIc[dYfG
=resourc	v!J8EAaG]HF_H
=respect	rI[NZZI
=respond	r0ZHIfZ
=resposta	v#F-J9]?JHYKJTJX^ZHaH
=respuesta	v#I-I9]?J@JX^aG
=resset	yb]
=rest	i#I%[(G)Y*J-H/I3J8J9H:H=I>H?I@GBHCIDJHBIHKGL[MZNIP]UHV_XIZC[I]J^J_Ya]cJdJhI
=resta	tBJLZMJ_Yg^
=restablecer	]#I(_)G*I+I-I/I0J3G4H5Z6J8I;I=_>F?Y@DAIBHCFGHHBIHJHKELIMFNIOJPZRISGTIUCWGXHYJZ[]G^H_FaYb[dFfEgHhI
=restablecida	yg[
=restablecido	yBYM^UHVJZE
=restablecimiento	d!D#I%G(D)F*H-I3H4J7I8J:F=G>I?GBYCIDGGIIIKJLJMHNHOJPHS[UXW_XIZ]]Z_IaHbFcHdGfXgJhJ
=restart	i!I#I%I(I)J-I8J9D=I>I?I@DBaDHGIIIJIKFMFNIPJRHSHUHVHXGZC]FaFbGcHffgI
=restaurado	y6aHF
=restaurar	yHGRa
=resto	yHJM_bI
=restor	i/H3J6]8J9I=I>H?JAJHaKIPGRJTGZI_acJ
=restrict	kHIQacX
=restriction	m@II[KJNaZI^IhI
=restrictremotesam	m4IHHQcdJ
=restringir	yQ[
=result	o/bHIMEdY
=resync	q%I4J8J=HBGGJHFReYIZIcJdFeJfD
=retir	q1^=Z?ZCJHJZI
=retour	v!bHG
=retri	y0YK]LGZG
=return	c!]%G&Y(H)I*J+Y-G/I3G7J9H:H=I>Y?F@FAIBGCIDFGIH>IGJZK]LJMIOJPJS]THUGVGXIZC[I_^aGb]c]dIeJfJgFhF
=reuniao	v9G>I?JBIDJIHKJZ]]^
=reunion	t9H>H?I@JBJIJMIZ^]_aJ
=reus	oHHIIKcNHXJZA
=reussi	v/ZB_HI
=reutilizar	yKZ
=revient	v!Z#J+YHDTJb^
=review	y>GH]
=riattivar	y6Z8[dJ
=ricev	v3H>EH]O[a[
=ricevo	va[
=richiest	y>EH]XY
=richiesta	v9aHFLXZH
=richiesti	y9JCaHIIJZJaJ
=richt	yH_
=richtig	vHJKIZHa[h^
=richtlini	g!J%I(G)H*]-I/Y3J7I:H=G>J?Y@FBFDGEIHCI[KHMGNdPISHTHUFVHWbXIZB[J]H^J_JaHbGcIdGfJgGhI
=richtlinien	yNZ
=riconosc	t3G:]>I@HHIIIMIO]ZFh^
=ricorda	v9J@HHIIIKbOIZIaJhH
=rien	j#I%J(J*J-H3H9G:H>F?G@EB]CFDaHAIGKEMGNHT]VIXJ[J^Ia]bYdIhE
=riesc	v:X=[S]ZGaJ
=riesco	o!H#I%H(HBHHGIIKHLIMHNIVHZb[^^IhH
=rifiuta	n9J>J@XCIHIIEJ[KHO]VIZ]aJhJ
=rifiutata	t/^@[HGI]MINJ
=right	V!E#I%f&J([)D*E+G,H-C.I/D0^1G2G3D4F5H6H7F8G9B:E;a<I=D>C?D@YAGCEDCEZFGGDIAK?LFMGNBO]P_QIRGSETFUDVBWCXEYHZ=[E]D^[_FbIdCeHfEgEh[
=rimasto	v#^IHKJdZfI
=ring	m#J+J3H9J?H@IBICJDHHDKINJOHU_ZC]GacbJ
=ripristino	yHIR^
=riprova	v@]BIHITXZX
=riscriv	y0XPX
=risk	vHa
=risky	yH^
=risolto	yBYR[
=rispetta	q-Y@JIJN_ZJ
=rispond	y0X
=risposta	y9]HZaH
=risulta	v!Y+YDJHIh]
=riunion	v-I9I>J?J@IBJIJKJZ[]]aJ
=riusar	yK[
=riuscita	y/Y6Y
=riuscito	vB_HIZI
=riutilizzar	yKY
=robaron	y>^
=roblox	y#I-IBHHbIHKIZE
=robot	q3^9_>G@IHEZHaX
=rojo	v9J@HHGIJK]MIZ[h[
=rol	r(_)^*X?FBJDJHIUJVJZI
=role	Y!F#H%F&J(g)i*f+G,I-C.I/E0J1I2I3D4F5H6I7F8H9C:D;H<I=D>D?B@CAHBCCADCEHFHGFHHIBJFKDLFMFNDOHPBQIRHSGTHUCVAWGXFYIZ=[F]F^D_GaEbFcHdFeIfGgFhE
=roll	m(c*X6]:I=J@IHDKGUIV]ZF_H
=rollover	yHZ
=room	l4I5I9JHaRGZIc[fI
=root	t%YH^KJZHhJ
=rosso	v>H@IBIHHK^ZZh[
=rot	yHII^KIMJZEh[
=rotat	n2ZH_KINJ
=rotto	v>_HJRXZHaG
=roubaram	y>^HHZH
=roug	v>I@ICJHHK]h]
=round	t@IIHKaZHhI
=router	n(J>IHcMJZI
=row	t/Z@FHFX^]Y
=rpc	k!J%J(J)J*I-J3I4h5H6F9G=I>H?E@JDIH@IIKGMGNIOJPHRFSIUIVHXJYHZE]J_JaHcEdGfC
=ruckschreiben	_!G#F%C&](F)F*I+I,[-H/H3G7H8[:F;I<J=^>G?F@DCHDFEGGFHBIGKELGMGNEOJP[R[SITHUFVEWHXGY][H]H^G_[aGbEcZdEe[gGhF
=rucksetzseit	yC_H[KIVJZE
=rucksetzung	y!YZ[
=rufnummer	t3a>XIIOI
=rule	Z!G#H%H(E)G+I,J-B.J/]0I1H2I3F4F5H6H7G8F9G:E;I<J=E>F?FAIBECGDEEIFHGfI[J[KALGMDNfOIPDQJRGSGTGUFVDWGXHYHZ?[G]G^G_DaFbFdFeIfCgFhF
=run	i!I%G(H0Z1^3J5Y6H8J9H>J@HBIGHH^NIREYIZE]Y^^aIcEfE
=runn	e%J(J/J1^=JBGGIHEJZR[SIUIVJZD_JbIcGdDeFfcgJ
=runs	n#H-H1Z@GHEIHJ[KZNHRZT[ZGf]
=ruolo	q(_)]*]?FCIDJHHUIVHZI
=russia	y#GH^TY
=s	n!J#^*Y+^-H9H=J?I@JBICJDJF]HYIHKHMJNHOJPIVGXIZZ[J]JaJdHfIhI
=sa	l!J#J(I)J-J.Y6J9c=Y>J?J@IBFIIKHMINJPZUIVFZE]JaJbIcIdIfIhI
=sabbatical	v!_
=safari	v.^SH
=safepass	yJ[
=sager	r*J-[9H>I?I@JDJHFIHK]O]ZHdZhX
=sagt	e!I#G%I(H)H+I,I-Y3F4I9F:I=G>G?G@EBGC[DEE]GJHBI]MINDO[PHRISGTGUHVFW]X[[I]H^HaFbIcIdXfGgGhZ
=sai	v3[>IFYHJOIaIcZ
=said	h!J-H/c3H4J=J?JBHDIEIHFIHJ[KEMINHOIUJVHZb[H]JbJdFfI
=saisi	v3G>JO^
=sakna	r-J3^9E=^>I?J@IBJCIDJHCI]KINJXJZG]JaIbX
=saknar	o!J#J%^(a*J-I3^9F;I=J>H?I@HBIC]DHHEIIKIOJVHXIZF]IaDbJhJ
=sala	vHa
=sale	g!H#I&G(G)H*I-H.X/J4I8J9G:[;J=I>E@DBGC[DFFaGHH>IGJJK[LJMGNGOGPGRISJUIV_XHZX]I^I_HaEfIhZ
=salesforc	oHaKJZI
=salta	yD[LY
=salvato	y3]HJOZ
=sam	]!G#G%B(H)H*G+I,I-G/J0J1J2F3G4I6J8I9E:H;H=H>H?F@HAIBGCHDHEJFJGHH?IGJJKGLJMINHOIPFQkRJTIUIXHYHZF[J]I^I_HaGbIcHdHeJfIgJhI
=same	W!D#E%G&I(E)G*E+F,I-A.I/]0H1G2I3E4G5H6G7F8F9C:F;H<I=D>E?G@^AdBACGDFEIFFGGH<I?KeLGMCPZQHRGTEWGXFYIZc[E]D^G_JaDcGdDeGfGg^hC
=samego	y@^HIZGb]
=saml	v7_ZGbF
=samma	y9J@]HJZEb]
=samr	k%H4JHEQfYHZIcHfJ
=sandbox	y:JH]UJWZ
=sans	e!I#]%I&[-G/J3^9J>I?J@FBFCID[FIHGIEKGLXN^OETHVJXIZF[Z]IaEbIcIdJfJhH
=sao	y@JC^DFHII^KIZEhI
=sap	j#@(F)I-J3I4J9I:F=I@HBFDHHiIIKIMJNITFUGVIZ@[IbBdIhG
=sas	q,JHFRd
=satisfait	yN]
=satisfi	v/[HJIFN]aI
=satisfy	q@[HHIHN_ZI
=sauvegard	y6Z
=save	t-F9F=]?J@HGJH^IFKHNJUJVJZD]FaJdJf^hI
=say	f!G#D%J(I)J*I+Y-F/H1J3D4I6J7J8I9F:I;I=E>E?E@YAIBGCGDHFIGHHFI[JIK@LJMFN[PIT[U]VGXHYHZ_[J]H^I_HaFbJcJdIfHgJha
=says	G#]%@(@)D*H+G,F-a0C1X2E3=4A5C8B9?:Z;F<E>>??@EB=CIDHEZFBGHHCIaKXLFM?O]P?QCRCUYV_XbYC[C]D_XaDbGdZf@g=h^
=sbagliat	y@HHGX^
=sbagliata	n-J9G>J?I@HBIEZHZIJKHMHRYXHZIh_
=sbagliato	t4]HERXX]eJ
=sbaglio	y-H@[IJKIZHh]
=sbloccar	q#YHJ[^
=sbloccato	v#D%I3JB^HFT]ZI
=sblocco	y1Y[Z
=scadenza	qLaZI
=scaduta	t=a@IBIHEKHVIZZ][bIhI
=scaduto	ya[
=scanner	y>JH^
=sceglin	y@HK]
=scenario	y(J)]AX
=schannel	yY]
=scheda	y(^9I?FD^IJ
=scheitert	l/I3]8Y<X=JHIIJQYZH_ZeYfIh]
=scherm	yHYb]
=schermata	o(J+YBHDIHFKJUJZHbb
=schlagt	m(I6Z8Z=I@IHIN[VJZ]bH
=schlussel	t6_?]HJZH
=schnell	y-I9ZHGIJZ^
=schon	a!H#G%I*H+a,J-Z/H1J3E4I6J7J9b:G;I=G>A?D@^AJBFCCDBEJFIGIH@IBJJKbLIM[NEOGPJRJSITHUGVXWJXFYIZ@[H]D^I_GaXbZcHdHeJfGgIhY
=school	l!J(H/I3F7J:J>Z?H@HDZHDK[MYUaVHZHbIgZ
=schragstrich	y3]FY
=schreiben	v%a
=schreibt	yIYg[
=schritt	vC_]ZaDeZ
=schusestrongcrypto	o9JHIYa
=scim	y0JH^ZI
=scop	d!J%I)I-I1J3J9J=I>J?I@IBJDIGeH@IHJEKHMJNIPHUJVaZG_JaJbHcIdIeJfIhJ
=scor	y-_HHIHKH
=scorsa	y*[>ICJK^hJ
=screen	U!D%H(F)H*I+b-F.J/I1J3H4H6I7H8I9E:H;J=F>^?E@DAIBCCEEJFJGHIYJHKEMHNHOHPIQJRISHTEUGVFWIXHYIZ>[^][^H_HaFbfcGdHeJfFgGhH
=screenshot	rHYZ^
=script	i!X#J%E(I3E=H>I@GBHDHGIHcKHLJMINJOJPFVJYXZD_]bHfJgbhJ
=scritto	y>HDFHGK^O]
=scriv	tG[HFY^ZJf[gX
=sdprop	v(I;JHIPa
=se	W#X%C&H(D)D+_,E-A.G/C0F1F2F3H4Y5F8E:B;F<G=Z>Y?FAFD>FFJEK@NGOBPEQGRHUJV>XDYEZ^[_]B^E_IaAbCd^eYf^gDhA
=seamless	yH[
=search	v9IAHBIDJHYMHNJ_baH
=season	q![-d@IHEIHKFNHZH
=seasonal	v!]D[HH
=second	[!F#G%H&J(H)G+Z,I-C.J0I1I2I3D4G5H6]7I8_9D:H;I<I=H>D?D@fAGB]CfD@EIFIGHHEIDKDLEMFNCOGPGQIRFSGTHUGVFWHXEYHZ=][^I_FaCbFcFdHeIfFgIhD
=seconda	y8[
=secondo	n+J-Z9J>I@HBHC]HFIXKIXJZF][aJfJh[
=secour	t3^>]?ICGD]HBaH
=secret	k%I(J*E+I2a3J>H?dCJDJH_IJKILIRJ]JcIfI
=secreta	y)H*a,JPG
=secretary	v(^3[@JHFKIZIbIg[
=secur	k!I#G+a4D<a@HBJCID^HBIIKHTIVGXJY^ZC^JcIhI
=securit	o+IC[HHQZY]fI
=security	U!E#D%[&J([)Z*a+[,H.I/G0H1G2I3F4G5H6G7E8G9F:F;^<H=E?Z@BAGBECXDYEHFHGFJHKDLGMENEOGPCQ^RGSGUEVIWGXXY[Z@[F]E_GaFbYcGdEeHfEgG
=see	_#[%Z(B)^+G/I1J3Y4I7J8J9Z:H=I>G@CBECHDDEJFJGHH^IZJHKELYMGNaPHRISIUCVFXGYJZD[Y]H^IaHbGcHdHfIgHhG
=seem	j!I#I%I(J)J-^9J:J>J?H@HCIDJGIHHI^NIP]VGZH[J^IaYhJ
=seen	o-]KJ
=sees	yA_HDdIfFgX
=segu	v!X>YgY
=segun	r-[HHKJSXZI]Yh^
=segunda	t8Z9]@YHG
=segundo	k-Z3J8[9I>H?IBICaHGIIKHXHZEaIh[
=seguranca	o*Z-I3I9F=I>I?_C[DIHFIJKIPJQYVIXIY]]IaIbJ
=seguridad	n+I-H3H9G>I?^@JBICZHGIIKJQYXIY]aJ
=sei	j!J#I(I-Y3I9Y:H=J>D?H@FBICIDHIYKCMINGOHPIVaXJ[a]I^IaIbJh[
=sein	i![#H%J(H-I.Z3[9H:X=J>I?I@EB[CJDJHEIZK^LIMGNJOJPJUIVYXJZC[J^^aJbIdIfIhH
=seit	_!F#[%Z&J(F*Z,H-Y/H0H1Y2I3B4F5H6H7I8H9D:Y;G@BAICFD]EHFHGFH=IYJILHMFNEOXPFQIRDSFTGUEVCWGX]ZF[G]X^G_HcEdDeGfbgGhX
=seitdem	r8[=]BIHFQYR]ZIfJ
=seither	t%J2]=[HFY_ZHdJfJ
=selben	v9J@_A^HHZI_GdJ
=selbst	k(I)[:H=I?I@HB_HFKHMJU]VaZCfJhJ
=select	g%I(J1J7J@IBIDJG_HAJJKJL[MJNIPJU]V_ZGbHcJfI
=selectiv	tGbHG
=self	U!E#C%B(@)d*D+H,H-F.I/F0G1H2H3H4G5H6G7E8H9J:E;H<H>F?C@BAHB>CGDYEIFHGEIFJHKELCMDNFOIPCQHRGUcVaWEXHYF[D]F^e_FbDcAdBeHf=gEhD
=selfservic	tHGS[UbVGfI
=sem	_!G%F&[)I*H+I-F/H2I3b4G6I7H8[9E:F;I>F?EAIEJFHGHH=IDJHKDN^OBPGQJRHSGTGUGVFWIXEZ@[Z]E^XaYc]dFeHfFgJhH
=semicolon	yF]
=sempr	r#J+J>I@GBGCID_IIK^M]VIZDhH
=senast	y-I3J9IHFIHKbZHaF
=send	f+J-H3H7[9I:I?H@HBGCIHJIIJYKHMJNHOIX[]GacbIhJ
=sender	y>I?J@HBIHaZH^JaI
=senha	P!@%E&H)B*C+C.G0Y1E2X3A4B5E7Z8D9C:I;D<F=@>I?AAEBYC?EEFFGFIZKaLYN_ODPBQFRCSBTAU[V@WBX?YDZa[Y^Y_BaAcAd]eDf?gFh]
=sent	i(J7ZBGHF]Za_
=senza	e!I#[%G&](J,J-G/J2J3_4H6J7J8]9H:I=Z>I?I@GAJBFCHDZGIH?IDJIKGL[MYNZODPHRITIUJVJXGYJZG[X]HaEbIcHeIfHgJhH
=ser	o!J-I3F9H:]>F?J@ZBICJDHHDIaKbMGNIOEVJXIZG]JaHhH
=serait	yKJh_
=serv	r(I5X>I?bBIHXMIVHZF
=server	K!A#G%?&E(?)A*A+B,C-?.E0F1G2A3?4e5g6f7X8@9?:A;B<Z=>>@?>@>ABB>C?D>FBG=HZI>JAK>LBNDOBReSETAU?V?WCX@YbZ:[B]?^Aa>b>ccdFeBfbgAhA
=servern	yHDR]ZIc]fH
=serveur	g#J%H1I3J4[8J9I=H?I@IBJHCIJNJP]R[SIVIXJY]ZG_JaJc]dYeI
=servic	L!?#@%[&G)]*A+C-@.E/B0a1[2Z3A4@5C6D8C9B:@;D<X=E>A??@BADBBCBEBFCG@HFI@JCK@MFNAOEP>QERISaTCUbV_WAXBYYZE[A]A^GaFb@cbffg>hA
=servicebu	iHCbJcc
=servicio	k(J2[9IHES_UDVGZFcHfb
=servico	k(J2[4J9I=J@JBXDJHEIJMJS^UGVHZG]JbJcGfb
=servidor	b!H#H%E(H)H*H+I,H-G/I0H1G2H3G4^5I6^7H8H9E:H;I<I=H>G?F@EAIBFCHDGFIGHHJIHJIKGLIM_NHOHP^QIR]SFTIUFVGXGY[ZF[J]G^J_GaFbGc[d[eGfYgIhH
=servizio	k(J2Z4J9J=I>J@JBZCJHDPJRJS^UFVFZH]HaJcHfc
=servono	tHZI_fG
=servu	y4J9b@IBIHERJZIcIfH
=ses	v%]8[9IF]HI
=sesion	o(J3J>IBGHYIJKJZX[^][aEbJcIh^
=sessao	y#YHI]]
=session	k#^%I(I-H3I9F=I>I?H@HBHCJDJIIKELEMINIVJXHZD[I]daIbYcJh[
=set	M%d&[(Y)Y+_,C->/E0C1D2C3@4B5C6A8B9?:D;C<_=A>C@aADBaCEEZFCHGI<L^M>N:OBPIRGSBTAUIVZW[XBY^Z:[A]C^__Aa>bBc@eJfDg_h=
=sets	l&Z-I/J@JHDJ]MHNXZIgb
=sett	]!F#H%I(I)C*b+H,I-D/F0J1I2J3G5F6I7G8H9H:E;J<a=E?DAIBCCFDEEIFIHeIEJFKDLHMENZPFQYRHSFTJUEVBWaXHZA]E^E_GaGbBcJdFeHfCgE
=setup	c!H#I%G(E)F+_,b-I/J0J1I3H4J6I7I8I9F:I=G>F?F@GBHCGD]E^GHIHJHKGLJMHNHPDRITJUJVEWJXIYIZA[I]H^I_GaGbHcHdAecfGgHhI
=setz	y(X:Y
=setzen	m&[)Y:I<X@]BIHGKIL^MJNJV]ZB[I]I^IbJdJhJ
=setzt	tHHKHMJPXZ]g]
=seul	g!I#I%H(G)I*F+I-H3F4H8J9E:H=H>F?]@ZBYCcDEEJFJGJHAIEKHMHNHOIP[RJSITHU[V]XHZB[^]G^JaEbIcIdHfHgJhI
=seulement	q#I=YBHHHSIT[ZI[acHg[hI
=seven	v@_KH
=seventh	yKZ
=several	q#Z-H1]HHNYfI
=shar	f#Y>G?I@IAYBJH[TJZC^cbH
=sharepoint	f%I*]-I9H:];EHbIHKJPJZJ]IbJ
=she	X!]%G&J(D)G*E+C,I-A.I/D0I1H2I4G5I6H7F8G9E;H<I=D?CAEBbCBDbEIFGGFH;JFK^LXMBN]OGPEQIRHSHTFUEV[WGXDYIZI[F]b^E_[aCbDcFdFeIfHgJh_
=sheet	yHY
=shes	n#_)I-E@HHDIYKZNJTHUIV^XXZG_Z
=shibboleth	v7bHHSFZIgJ
=shop	t-Y>[@HHIZHb]
=short	m*J-E/Z@IC[DJHDIbJIKGNFZFaJ
=shorten	y%I2[9HHFX^
=should	a!B#H%I(F)H*G+Z-G/I1J3G4G5J6H8F9H:];J=H>G?D@GBFC]FIGHHaIDJIMHNDOHPHRISITJUHVEXHYIZ][G]E__aYbGd[eIfHgIhD
=show	S%F&H(C)E*G+b,G-D/]0I1H3D4G5H6G7G8G9E:F=E>F?H@CAHBADAEGFHGFHYIFJYKCOYPFQIRZS_TXWFXDYHZD[X][^D_FaJbccIdFeGfEgFhD
=shown	i*I+I-G0[>I?c@GDJHHIHKFMJNJOIRJZG[_aZ
=shut	m!_#a-G/I3J9H;J>Z?G@FBICJDIHBIGKFMJNJPJRISIVJXIZD]Z^JbIcIf[hJ
=si	_!F%F&J(C)^*J+_,G-C/H0H1H2H3D4E5I6G7G8G:E;H<I=X>C?D@aAHBBCCD?EIFHGGJHLHMDNDODQIRFTEUEVaWHXCYGZ^[Y]B^H_GbDcDdEf^gGhD
=sich	e#I(I)Z*I,J-I/J3I4J6X9I=I>I?H@[BYCFDEGIH]IHKXMYNIOJPHSJVHXI]I^JdHg[hH
=sicherheitsfragen	q*]-J?[HHX]ZJ
=sicherheitsinfo	v+[CID[HJ
=sicherheitsinformationen	t?ICZD[
=sick	y9C@IBIDHHbIJKJVJZHaJ
=sicurezza	o)J*[+J-I3H4H9G>J?_BJC]HDIIKINIPIQYXHY]ZIaI
=side	j!H#J-G/a0I4G6J9H>J?J@IA^BIDIGJH@IHJIKHMHNYPGRISaT]VJYIZD^J_ZaHcFfDgJhI
=sided	yH]ZJ
=sie	]!Z#B%E&I(H,G-Z.I/F0I1G2H4Z5H6G7F8G9A:D;G<I>CAHEHFGGFH=JFLFMBNBO^PIQIRYSETJUBVZWFXZYGZa[E]C^E_GaAbDcEdIeGfXgFh_
=siempr	y@ID]HFIJK^ZF
=siffra	y3I9JHGIa
=sign	O!D#B%D&I(B)C*F+],]-?.G/C0G1F2G3I4C5E6E7d8D9D:B;F<e=A>???@>AFBECCDYEGFcGBH[I^JDK@L^MYNBOFPDQHRFSCTcUCV@WFXDYF[[]B^A_HaAb]cBdBeDfBgChJ
=signal	y3H=I>H?JBHDJHZMGTGZG]_aIgI
=signatur	r<]HY
=sigo	y9aHFKJXHZHaI
=sigu	m#I3IDJHGL]M^T]
=silent	v3J>HDGHC]Gab
=sim	e!F#C%G(D)[*F+Z,J-E.J/I1J2J3D4H5J6J7H8I9A:G;I=F>j?C@CAIBACEDBEJFIGHH^IDJHKCLHMCNGOGPFQJRHSHTBUFWHXEZA[B]D^H_HaBbFcHdFeJfHgIhF
=simbolo	q9I@JHIIa
=simpl	q-I3G>I@JDJHCIbNYOGaJ
=sin	_!F#Y&Z(I)H*G+H-E.I/H1Z2H3Z4E5I6H7G8Z9D:F>F?EAHCFEIFHGFHDIDJHKCLXN]OAPEQIRGSGTEUFVEWIXDZA[[]Fa^bFd]eGfCgIhF
=sinc	Q&G(@)a*A+Z,C-^.I/@0D1X2F3B4I5E6D7J8Z9C:B;D<F=X>I?H@GAYBZDEEEGCH@IDKGLZNGODSETBUYV@WEY^ZE[D]A^BcadGeDf]hH
=sincronizacao	m%Z-I0Y3J9I@JG[HHKIMZNJRYZJdJf]
=sincronizacion	m%Y-I0Y3J9J=J>J?IGZHHKJM[NIRYUJZJaIdJf]hJ
=sincronizada	yd]
=sincronizamo	y%Jd_fG
=sincronizzati	yGYd]
=sincronizzazion	l-J0X9J=IDJG[HGIJKIMZNJRXZIdHf^
=sind	e!I#F%J(I)Z*J+I,X-^/Y4I7J9H=H>I@FBFD]GIHAICK^LJMGNFOIPHRJSITGUEV_XHYIZE[H]I^J_IaHbIcHdFfYgIhG
=singl	q7[@JDJIIN]ZF
=sirv	y?]DHHGZ]
=sistema	k-H3A:J>F?G@HBICIDbHEIHK_MGOJR^U]XJZEaIhE
=sit	y>I@YHHZEa^
=site	d!G#F%H&I(H)I*I+H,I-a.Y/F0I1I3G4^5^6H7H8H9D:H;I<I=H?F@DAHBFCHDGFGGHH]IYJGKDMENEOHPGQJRFTFUHVHWIXYYIZ@[J]F^J_EaFbBcadIeIfFgHhY
=sits	tH[JXPY
=situation	v?FH[dZ
=six	l!Z#H-H/[3H9I:J;]=J>I?J@FDIGJHBKGNJOIPJVJX^ZBaahJ
=skew	tHGR_
=skicka	v3]>ZaF
=skip	y+Z@HD[HI
=skipp	o+Y1^D]HC
=skrivaren	vH^ZI
=skriver	yO_
=slash	lFcHD
=slot	y#]HIT[
=slow	m@JHcMHRYcD
=slowo	y-^HI
=slutad	yHHYYf^
=small	t=XIaKHZH
=smart	e#H%J(J-I3H9D>[?I@HBDCJDIFJGIH^IFKIMHNJTaVIXJZC[H]IaHb^dIfHhJ
=sms	M!>#=%@&C(=)?*J+>,E-;.C/A0C1C2D3d4?5C6B7A8B98:>;@<D==>]?n@9AABAD8EAF@G@HFIAJAK9LAM<NHO:P>QCR@S@T>U=V<WEX<YAZE[?]f^A_>amb=c?d?eDf?g@h?
=snapshot	m!J#I(J-J3J6Z9G=I>H?H@HBHCIDIHXIIKIRdUJVJXHZG]I_JaHbJcJdJfI
=so	P!B#E%J&G(H)C*A,D-[.G/^0H1F2F4H5F6D7J8D9C:A=Y>B?[@_AbBFCcD[FDG[H>I[K=M?N>OEPHQFSCTIUCV_WEZ@[a^d_@a=bBcIeDfBhE
=societ	y-_8ZID
=soddisfa	tHIIXN^
=sofort	y@_HIZJ
=softwar	q-J0I1^9IH[IIJYNIfJ
=soir	y@_KJZI
=soit	yN]
=soli	y@JNJV_ZH
=solicitud	v9]>EH]
=soll	k#I(I)I-I9J?J@]BIE]HFIJKIVIX_Z]
=solo	Z!D#C%E&I(C*C+F,H-B.I/F0H1H2G3B4E5H6G7G8G9?:E;X<I=X>A?b@YAGBJCfDAEHFFGGH>I[JHKBLGMDNEOEP]QHRFSEUaVYWHXCYGZ>[c]C^G_GaAbDcFdEeHfFgXhD
=solv	r#J-J9G>I?I@IB^CJHHIHKIMINJVIZE]I^aaJdIhJ
=som	v*]HIJYV]ZF
=some	_!F#G%E)I*I+H-[/Y1J3G4Y7G8G9H:G=H>E?F@YAGBFCYDDE_FFGYHEIBLJMGNYOJPYRISHTIUIXGYJ[I]D^H_GaFcIdHf]gIhH
=somebody	c#D%F(])[*J+I-G/H1H3[4J8J9H:I;Z<_=I>F?H@ZBECIDHFJGGHBKELHMHNHOGPHSHVGWJXI[I]I_ZaHbHcHdZeIfXgGhF
=someon	e!Z#_%[(I)I*X-E0H2J3H4J9F;J=J>Y?H@CBGCGDFF]GGHEIGKEMINGOHPHRITZU_VHXHZJ[I]GaEcHdJfGhI
=someth	]#D%I(G)I*G+H,J-a/F3H4I6I7I8J9E:F;I>BBEDDE]FIGHHIIXJHK^LJMHNDOGPHRISITIUHVFWJXGZa[I][^I_IaGb^cHdHeJfIgJhE
=sometim	yD[MZZI
=somewher	y-[DXHI
=somm	v:YEZ
=son	g%I(H-G3Y7J:];X=J>H@YBZCIDGIHJJKGMGN]O[PJTJUJVHXJZB[I]J^ZaIbHcJdIfJhE
=sonderzeichen	r-[3I9I:JCJF]HHI^
=sono	b!E#a%G(G,I-C/I0J1J2I3Y4H6I7I8I9^:Y;H=G>X@BAIBZDbEJFIGHH=I@JIKCLIMFODPGQIRISITEUEV^WYXEYIZA]F^I_IaDbFcHdGeJfGgIhF
=sons	y-HBIHYI]KHZE
=sont	l!I#I%I-G.Z3]4J:J=J>J@HBIC]DFGYHFIZMJNHO_ZEhG
=soon	r(G)[*X@aBIHDKILI^G
=soport	r(^1Y@[HIVHZI
=sorry	g#H+J-H/J3H9b:H>J?H@DBGCIDHHBIGKGNHOIPJRIVHWXXHZb]I^JaIbJhH
=sort	t9EB^HIcZ
=sou	n)Y-H9I:[@HBJCIDaHFIHKHMJNJV^ZDhI
=sound	t9HHa
=sourc	o#XAZHI_[
=sourceanchor	o!I%JAbHJ
=soy	l!I)Y+I3I9G:]>J?I@HBHCID_HEIGKIMJVaZFhJ
=sozinho	r-I9G>J@IBZCIDIHHIIKJU^VaZGaI
=spac	i/X3_4I>H?JDHIZZI_]aJcJfH
=spam	g#J*I-F3E4I9E:I;J=J>E?F@HBJCEDEFHH^ICKGMHNIOITJUJVIXHZE]I_JadbJ
=spater	t9Z@ZBJHHIIKJTYZ^aI
=spazi	y3]HII]KIZH
=speak	v>JHJN[Y]
=special	f-I3I9J:J@IBJF^I^NIV[ZG
=specifi	r3IN]OYZJ
=specop	k4FHHJcNGZI
=spell	v3^@^DJHHZJ
=spelnia	q9J@JI[N_ZH
=spenta	t!Z-I9I<YHDU^XJfZ
=spento	vHCJIU]VIY]ZGd^eGfH
=sperr	rHHSITbX]ZJaGgI
=sperrbildschirm	rHFba
=sperrt	y#^.YME
=split	v/[8JgZ
=spr	o-J4]7XHGIJK^hH
=sprawi	y9aHG
=spray	t#IHETa
=springt	yHJb]
=spuntata	r;ZHHLYNHZI^[d]
=spuntato	rLYd]fH
=sql	t!E#H%I3I9IBFHfIJMJVIZ@^IcI
=ssl	n2J<aCGHFIIY^cYeHfF
=sso	r7^HYZJ
=sspr	I![#B%A&F(9)a*F+[,B-B/C0D1C2E3a4G6C8@9G:E;F<E=G>>?]@IBYC@DFEAFCGGH^IBJ[KBL>MDNYOBP^QERBS]U^V]W]XdYJZX[H]@^E_@aEbYc>d;e@f<g?h?
=ssprsetup	n+Z3J9G?JBJDdHEVJXJaI
=staat	h!a#H%I(F)J*I-G/I3[4I9F:G;^=I?^@FAJBGDGFJGJHAIGKELJMGNGODPHRJSITHU^VZXIZB[J]I^]_HaFbHcJdZfFgJhF
=staff	c!G%G(^)^*Y+Z-H/I0J3G4I7J8Y9J;J=G>H?F@FBHCFF]GYHEIGJIKFLJMHP]RJSITXUCV]WIXJYJZA[I]H^J_HaHbHcHd[eJfFgH
=stag	vHFf^
=stagista	yV]
=stamattina	o#]-I@bBJHFZH
=stammer	v3F9I>JHGOZZJa_
=stampant	yH_ZI
=stand	v1YH[ZG
=standard	v(H)a*H3[>IHFPH^J
=standig	yH]
=star	o!I(J@JBIHGMZV]ZGg]h[
=starego	r@GBJDJHEKZMbZH
=start	_!G#F%I(G)H*I+I-H/H0[1J4I6I7I8J9H:I=H>F?GBFCID_G[ICJZLJMFNHOHPIRHSIUHVHXIYJZA[J]_^J_HaHb[cEdFeJfbgIhH
=startar	y9H@JH]MIZIdIf]
=starter	n!^+I>G@YDaIGVIZJ
=startet	tH[MHVJZGdIf^
=stary	v>]
=stata	r(J@HBZHIM^ZF
=stato	rBJHFS_UJVZfI
=statt	y3]OG
=statu	o!F0_HYSaUIVIZFaJ
=stay	i#I(J-H/J3I9H>I@FBGDJHGI^KIL_MGNGSHTZZD[F]G^Xa^fIg^hH
=steckt	v-XHHI^ZG
=steed	yHXT[
=steht	a%I(I*H-^/I3]4H5J6J7I9G:G;I=H>E?Z@GBGCYD^FIGIH@I_JIKGMGOHRISJUIVGXGYIZA[X^H_IaEbIcIdHeIfXgJ
=stellen	y(^?IDIH^NIVIZI
=step	e!H#G(I+H-F0J1I3E4J6^8J9G:J;J=H>E?H@GAIBICYDEFIGHIDJJKCMHNGOHPHR^SITFUJVIXGYJZb]]_IaFbGcIfHhI
=stessa	y?JBJHHK_ZGb[
=stesso	q9H@]AaHG_J
=still	Q!a#J%E&H)E*E+H,G.H0E1b2G3>4I5Y6F8E9]:D;E<G=D>[?@@@AEBACAD@EGFDGDH?JDK=LYMbOZPJQGRCSET]UEVCWGX@[Y]A^A_aaZbCcCdCeGfBhG
=stimmen	y6YO]fJ
=stimmt	k,[E^HIIJOZRXTJZIdJ
=stolen	n>eDIHHZHaJ
=stop	e!Y#I%H(F)[*J-H.X/H0H2J3H5J7J8H9I:I;Y=G>I?I@CAbBGCIDIFJGFHHIFJHKGNIOIRFSHTJUIVFWJXIYIZX[J_IaIcGdGe[gFhY
=stopp	^!H#H%F(H)H*J+I-H/H0Y2I3H4I5I6I7I8H9I:I=^>H?H@FAHBCCGDGFJGFHYIGJGKGLIMENGPHR_SGTIUHVGWIXG[J]b^I_HaFbFdEeFf^gIhH
=stoppad	yfZ
=stor	e!G#H%I(H)I*H+I-D._/a2J3c4H5I6I8I9G:H=H>??E@EAJBGCGFJGII]JHKFLJMFNCO^PHQJRITHUIVGXHZ@[I]G^I_HaEbGcHdIeJfIgIhF
=storag	v4XHZfY
=storung	vS[
=str	t-J/ZK[ZG
=straight	vTJ[^bG
=strategi	g!I(H)H*^+H:J=I?]@HBHCGDCEIHDIGKJMINbPHUEVGWbZD]JaIbIdG
=street	y-^HIIG
=strength	t(G)G*F,F@[H^IZ
=strict	v.ZHJNZ
=stricter	t*[/_8JNGPH
=strong	q*X-H@]HHI^N[ZD
=structur	vF]
=sts	y7a:HHEZE
=stuck	d!G#H%J(E)^*G+F-H/J0I1J3G4I7I8J9H:I;I=H>G?HBFC]DbFJGHHbIGJIKFLIMHNHOIPHRISHTHUIVGXYYJZZ]G^I_GbGcHdIeIfHgJhI
=student	m!Y)I3JG[HDIXPIV_ZG^[
=stuff	yBGG]HHZZ
=stund	t9JB[HGPYX]aY
=stunden	n@_HIIIKIX]ZHaY
=styl	y@]HZNJZE
=su	]!Y#F%G(J*G+H,I-E/I0J1I2I5J6J7H9H:Z=F>G?G@EAIBYCGDBFJGHH@I^JIKFLHMYNGOXPJT]UYV_WEZI[H]H^Z_IaGdGeJfG
=sua	f![#G%J(G)J*J-I3Y4J7J8X9H:H=I>I?I@YCIDFEYHEI^KZM[NHOJPIRJSJUIVYWEZB[J]I^YaHbIdIfIhG
=subito	y-J@]HFZ]
=submit	vHHZ_aH
=submitt	t%ZHIZZ
=subscription	v=aHH
=subsidiary	y(^PH_Y
=succ	r@XB[JZNIUJZGcZ
=succeed	o#I/_T[dF
=success	k/a@^B]HFKIMHNGTXXHZC[I
=successful	vM[ZEe]fG
=successfully	m#H%I(I@IBbHFTHV[ZC[H^I
=successor	y1Y
=such	k+HBICIDEH[MZNITIZJ_^gI
=sucursal	y4XM]
=suffic	y(]@JHJ
=suffit	y3J?]C]HIIJZGaJ
=sui	v5XJZ
=suis	g!J#_%I(Y*I+[-H1I3H4I8H:Z=I>Z?E@DB[CDGJH@IGKEMHNHOHRHTHUHV_XHYIZB[]]YaGbHcHdIfFhE
=suit	t#^@^HFNJY^ZGcD
=sul	h-I.X/J3H4H:J<Y=J>G?H@HBFCIDGHIIHJ]KIMaNHOITYUJXIZF]IaHb]cYgJhJ
=sull	n!J%X(I;[@IBIHHRZZF]I^]a]
=sulla	v%Z;JHI[Xb^
=sumiu	y?^HJKHbY
=summer	q![IZK[
=suo	y;Z
=super	y9^HJ
=suport	q(Y1Z7XgZ
=supplementair	yC_DFHHZJ
=supplier	q:aZH
=support	_!I#J(_)G*H-I/H1e3H4D5_8J:F=G?FBGCHDFEZGIH[IFJYKILJMINIPFRISGTGUGVDWIXIZI[J]I^I_JaIbHcHdGfHhJ
=supportato	v1YgX
=suppos	y7Y
=supprim	t4^?IHEMIU^ZJ_[fJ
=sur	Z!D#C%Z&J(Z)G*F+G,I-D/G0I1H2H4E6I7H8H9Z:G;[=F?B@CAHBACCEIFHGGH>J_KCLXM]NDOFPFQISIT]WYXEZ@[Y]D_Ga^bbdFeIfEgGhG
=sure	r(IBJHZKIMINYZ^[I
=surnam	y-HI]
=sus	y8]9IF^HJ
=suspend	t!_@HHGX]ZH
=suya	y@HI]K[
=svart	y9IH_
=svp	yHY
=swap	y@aZE
=swear	v-J@JHIK]N[
=switch	[!_#G%G(F*G+H/F0I1Z3F4G5J6I7H8G9E:F=E@CAGBECEDEEJFIGEH>IEJGKELZMFNEOFRFSHTIU_VaWIXHZ>[H]G^F_FaFb_cFd]eXf^gHhY
=symbol	i![-^/I3J9H@FCIHEIbKGMJNJZGhJ
=symptom	y@]K]ZG
=sync	J!=#?%_&C(>)?*A,B-<.D/B0g1e2[3E4_5A7?8b9=:>;@<B=@><?>@<ACB<C@D=ECF@GhI<J?K;L?M_N@O?QJRcS=T>U>V:WAX@YZZ8[A]?^>_Da>b?cad[e@fbgFh>
=synchro	q%[/H0]3JGHHHIJKIMINHRYcJdYf]
=synchronis	o3[GZHId]gJ
=synchronisation	o-JG^KJM]NIZJdI
=synchronisiert	t3XGXH[dZfI
=synchronisierungsdienst	yGIf_
=synchroniz	y%Z
=synchronization	k8^<^HIUJZI_[dHfG
=system	^%I(H)I*I+[-B/G0J1I3_4H6H7I8I9D:Z;J=H>D?F@]AIBECFDaEJFJGHJGKbLHMDOCPHSJTGUIVFXFYHZY[G]G^G_HaEbHcGdGeJfHgIhC
=tab	j!F#H%G3J;_AIDIHZIJKJLJNJPGVHZC]Z^a_IaJhI
=tablet	k#_(I)J-J9H>G?J@YBFHbIHKFMIUIVIZD]IaI
=tack	q3I4I9b=J>H@IB]CIHCIJKIMJTIXIZG]JaHcJdJ
=tag	k#G(J*J-H3J9_:J=J>I?J@cBGCIDIHDIFKFMINIX^ZD]JaIbJhH
=tak	y9^HJZI
=take	]!H%H(H)I*I+J-D/D3I4H5I6J7I8I:H;_<^=I>IBFCHDGEYGFH@KHLGMdNFOJRJTHVHWJXJZJ[F]H^G_GbHcIfIgZ
=taken	l!I(J-F/_9I=Z?IBEDJHCIDJIKXLJMENGP[RJSGTIU]VIXJZE]J^]aJbIcIgFh]
=talk	o4]8G9XHGYZZJcX
=tant	y(Y*X
=tape	t#[3J9J>IHJKHO^XIh]
=tappat	v>^HJ
=tard	i!J#G(I-G3H4I9_:J=I>D?G@_BDCIDIGJH?IHKFLJMDNIOIPJTYUIVIXEZ^]HaabIcJdJeHfJhF
=tardi	t>I@]BHHFMJZXa[
=target	kGd_XdBeJfH
=tarjeta	y9IHZb^
=taucht	y?ZHHZFa^
=te	e!G#]%Z(a)I*H+J-c2I3H4I9E:G;H=H>G?[@EAJBECGDFGJHGI^JJKELIMGNFOIPHRJSJUHVFX]ZA[X]H^G_IaEbFcIdGfJhF
=teacher	t([@ZHIZF^[
=team	V#E&I*E+G,H-F.I/F0H1H2I3D4F5H6H7F8G:a;G<I=D>@?B@@AHBBCFDBEIFFGFHhIBKCLFMeNDOEPFQHRGSFTEUDV]WGXEY[ZG[F]C^EaAbDcFdFeHfFhC
=tecken	y9IHEIa
=tego	t(]9H=J>^@^BHDHHDIJKIUIVJZDaJb[
=teken	t9IHJIa
=tel	q#J(G3Z9J>d@HBHDGHCIJKJMJVJZBa^bJhI
=tela	o#H+Z>^@HDHHBTHZF[Y]IaIbb
=telefon	b!J#J%J(I*[+G-H3^4J9F:I=H>^?Z@GBGDXGJHBIHKGMINHOaPJTIUHVHXHZD[J]ZbHdIfJhJ
=telefonen	y>_HGOJ
=telefoni	yH]
=telefonnummer	i>HCIDaHFObXIZIaJ
=telefonnumret	y3]
=telefono	^!H#I%I(H)J*I+F-G3]4I9E:H;J=I?]@GBGDZGIH_IFKGLJMGNHOdPJRJTHUGVGWJXGYJZG]E_IaEbIcIdIfIhH
=telefonu	r3Y9ID_HEZJ
=telefoon	n3H>^?ID^HIaD
=telefoonnummer	r3[9JD[HH
=telemovel	t3^>ZHE
=tell	^![(])H*G+I-[.^3E4J7I9B:Z=X>B?FBECJEGFJHIIYJHLIMHN[OGPHSJV[WIXHZG[I]F^H_IaHcHdIfIgIhF
=tem	c!F#F%X&J)]*]+F,I-D/H0J1J2H3A4H6J8I9E:Z;H=Y>B?FAIBDDaEIGHH@IcJIL[MDNEO]PFRISITGUEVBWIXDYJZ?[H]E^H_Ha[bHcHdGfHgIhE
=temo	v=]HIJXUZ
=temp	e#F%J(G)H-F/I3I:I=I>J?J@[BFDHF^GHHCIDJJKCLcNGSJTZUGV]XJZA]I^IaIcJdJfJgJh]
=templat	y9G>JHIY_
=tempo	o@aBGHYKIMYTIZHc[dIhH
=temporair	yHIL]T]
=temporairement	tT]
=temporal	t!Y@[L]MJTZ
=temporalment	vTZ
=temporaneament	vTZ
=temporar	y#GLYT]
=temporariament	vT[
=temporarily	iHITa
=temporario	y!ZT[
=temporary	e(H:I>H?_BFDIHAKHLbMHNJSHZ@]J^JbIc^h]
=temu	y@]M[ZJ
=ten	d*J/D3H9G>F?IBGCGDHIZKGLJM_N_O^XI]HaYfJhY
=tenant	W!C#F%E&I(B*J+G,H.H/G0F1H2H3C4G5G6H7H8F9@:f;H<I=Y>B?B@@AFB@CDDAEGFHGDIBJEKALEMDN@OFPEQHRGS]TFUgV>WgXCYGZ?[D]D^E_DaCbBcFdIeEfCgGhD
=tenemo	v=]UZ
=tengo	f!H#H%J(])J*J+G-H3G9E:H=I>Y@EBGCbDEIFKFMENJOGUJVFXZZ[[X]HaHbIfJh]
=tenho	i!I#G(Z*J+I-G3F9H:H=I>[@FBECcDZHBIGKFMHNJOHTJUIVHXGZY[Y]GaIhZ
=tent	v@]BJKJMHZ[hJ
=tentativ	n!J-H3H@JHCIIN]UHVJXbZJ
=tentativa	m#[3G>J@JHHOJXbaJ
=tentativi	m#]3D>IHFOHUIVIXb
=tentou	yX[
=ter	yIY
=teraz	t/Z=XCZ
=terceiro	v.ZJZ
=tercero	v.YJZ
=term	v-_HF
=termin	t#F(H-]:J@DBHCJDGHDIDKGMGNITH[J]cbJhI
=terminado	v+H3F>aB]DFHIIJOD
=terminar	y]_
=terug	y!]HHZJb]
=terugschrijven	qHHYYZHd[f^
=terz	y.Y
=test	e!G#H%I(F)H*I-H/H3G4I7I8H9a:D;Y=[>G@EAHBcCHDGEJGJHFIHJHKHLIMHOIPHQJRISGUEVEXHZB[I]F_IaGcIdIfGgIhI
=texto	v3H4I9J:I>^?]@HCHDCHBKIZJa]bI
=than	c!I#H(I)I+I-F/]1^2X3H4I9E:J;J=H>G?IAcBCCHDIGJHCIZJJKDMHNER[TIUJVIXHZH]J^I_CaIdIgJhG
=thank	a!I#H%J(H)I*H-E/I3H4H7I8J9e:I;I=H>F?H@FAIBbCHDFFJGIH@IGJIKGLIMHNIOIPIRJSJTIUHVGWJXGZE]I^I_JaFbGcIdHfIhH
=that	J#J&E(E)E*I+A,G-b.[/E0D2C3D4_5]6C7B8A9=:H;[<D>c@GAIBGDBGaHBIGJ^K[LYM>NIOHPEQFRBSFVXXFZ<[Z]>^_aDb@cCdHeD
=the	4!G#?%G&C(H)@*>+F,^-F.H/]0G1X2[6[7D9::>;G=F>b?^@BA[BDC>DEEGF_HDIIJ_LAMYN_QGR]SFUGVHWAXFYJ[D]h^a_ba]cYdAfFgXh^
=their	Y!G#G%F(H+Z,J-C/E1I2J3I4J6J7D8b9I:];[<J>F?D@]AIBBCGDEFHGIHXIFKEL[PHSHTHV]WGZE[_]H^J_GaHbFcHdXeJfXgEhD
=them	_!J#J%F(F)]*J-G1I3]7I8I>I?HBHDYEIG_H@IFJEK]L[MIN]OFP[SJVGWYXIZB[I]J^HaJbIdDfHgHhI
=themselv	q(I)_[YgI
=then	Y!D%G&I(E)G*G+G,H-E.I/d0I3B4I5I6I7G8G9I:G;J=F>B?CAIBBC_DXEJFYGEH;ICK^MFNDOHPGQXRZSFVFWHXEZ[[H^H_FaEbYc]dHeHfZh[
=ther	Q!E#A)D*B,G-C.G/G0G1E2F3I4G6F9e:A;E<G=B>E?Z@EA_B=C^EFFZGYHCI@JHKCLDMBNIOCPBQGRES_V@YFZ][[]?_[aFcGdDeFfFgDhA
=thes	j!J%J(I-H/I3H9H@GBICIDIG[HCIcJJKFLYNIOJTIVHZB[J^Zf]hJ
=they	Y!b#F%F(J)F+H,H-H.J/]0H1G2I3^4H5I7Z8G9C:I;H<J=E>C?[@IAGBCEIFHG]H;I[JGKELGMFNEO^QIRGSHTGU[WHXGZE]E^F_FbFcGdFeIfZg[hH
=theyr	n+^3F>J?]@JHGIHVYZI
=theyv	y?[OZ
=thing	e(I)I*Y+H/I3G7J9F:I=J>G?F@YBHC^IYJIKCMINXOGPITJVGWIXGZ^]I^IaZbJ
=think	i!I+]-c1I3E4G9D>HAJBFCJDGFJGHHBJJK]MHNHOIR[VIXIYHZD]I^IaIbHcFfGhY
=third	e(I-E.Z/J7a:J=JBGDJGIHCIFJ_KDMJNHSIUJVI^IbZgJhH
=this	N!@&I(Y)E*A,D-F.F/B0E2F4C5E6F7G8a;Z<E>A?E@_AZB[C?D[EFFDGXHHI=JBKYLJOFPZQFRDSDTEVbW]XAYE[B]B^Z_DaFbBcJdBeDfBgChB
=thos	e!H%J(H*J+[-H/H1]4I7X8G:H=Z>[@]BGCJDHFIGcH@IIJYKGLIMGNGPIRHSJTGUJZ?[I]I^H_HbGcId[eJfGgH
=though	f#J+]>JBHCIDIIHJJKGL[VJZE^HbXdIfHhZ
=thought	yV[
=thre	c!I#Z(H)I*H+J-G/I3I9H:I=J>H?HBCCGGJH@IXJIK_LIMINFOIP]RHTJUIWJXDZa]G^Ia]gJh_
=threshold	rH__H
=thric	y#[HITY
=throttl	q#I9IDIHGKJXbZI
=through	Y!G#F%H(D)I*E+],I-C.I0J1I4I5I6I7[8H9F;I=F>D?DAIBZCCEJFHHGJGK]LGMGN^OHRISFUFWGXGZY[E_DcYdGeIfYg[hF
=throw	ve]
=thrown	y@[BJJ^NGZG
=thx	v!I#H(J)J*I+I-G3I4H9c:I;J=H>H?H@HBECIDHFJGJHCIGKGMHNHOJPIRITJUIVHXHZE]HaGbJcIdIfJhI
=tick	^!I#J%H(F,F-H/H1I3J4Z6I7H8G9I:H<]=G>I?G@CAJBDCIDIFIG^HAIYJGKFL_MHNHPIRIUIVIWJYJZ@[G]I^__GaJbHcGddeXfEgGhG
=ticket	e!I#H%J(G)J*I+I-F/J3G4I7J9d:I;I=H>D?H@FBbCHDGFIGIIDJIKFLIMGNGOIPIRISJTJUIVIXIZ[]G^IaEbIcGdGfIhH
=tied	y!JMJ_]
=tiempo	o3I9J@_BFDZH[ZHc]
=tien	c!H#Y%Y)J+H,J-E1J2I3a4H6J7Z9F:H;I>E?G@DBFCYD[FJGJHAI[JJL]NGPIRZSJTYUIVFXGYJZC[I]G^H_IaEbGcFdHfFhE
=tienen	t)^*]3F9I>IBIDGHIIIKHOaPIUJVI
=tier	r!E#I%J([)J.X2G3F:J=]?J@GBJCGDIGIHEIIPbSJTHVHXIZE^HdDgI
=tijdelijk	yT]
=till	f!I#Z(I-G/J3I9B:J=I>a?I@aB[CHDGHZIDKENFOIPJRISJTIUHVIXJZA[I]F^JaGbZdGgIhH
=tillbakaskrivn	q@JHEZGdbf[hI
=tillbakaskrivningen	yHHYYf^
=tillfalligt	yHJT^
=tim	y(H*]>G?HHHZGa^
=time	Q!C#_%D&G(D)D*E,F.G/B0F1E2G3B4C5E6D7D8D9H:C;E<G=C>@?B@GADBZDYEHFEGCH[I>JDLHNGOBPDQGRiSDUEVBXZYEZI[F][^D_Ea^bFcGdGeEfFgEhH
=timed	t6I9JEH]Y_Jc^
=timeout	tBJHIRJcbdJ
=timmar	t9J@^HIX[
=tipo	r(H3J9G:cHE
=tipp	yOZh]
=tiraram	v*I4]9J=[?^CFHEIJNGaJ
=tjansten	vHFdIf_
=tls	W!D#F%F&I(F)F*G+G,H-E.H/F0E1A2F3C4B5G6D7G8E9D:G;G<^=D>C?E@BAHBACBDEEGFGGFHDICJFKCLGMCNDOFPEQGRASFTFUDVDWHXDYoZB[H]D^G_EaCbEc]dAeEf>gGhF
=to	=!J#A&A(^)F+d,H-D.X/B1B2=3@5H6G7Z8F9B:[;F=D>f?YA;CXEGFJGGI?J=KeLYMGNGOCPBQaR9S<THUDV_WEXJYBZJ[[aAb@cZdFf=hD
=toda	l#[-H9J>J?JBIKGMHNaU]XIZI
=todavia	r@[BIHEM_UGVIW[
=today	[!X#G%I(G)I*J+I-E/G3I4I7G8J9X:F=F>H?G@eBDCHDGGIHEIDJHKCLJMHNCOJPIRISeTGUFVFWIXbZJ[I]I_JaGbHcFdIfIgIhG
=todo	h!H#G%J(I)H*I+I-a/G0J3G4I7I9Y:H=I>H?E@CBZCFDGIGJIKFMDNHOIPIRISaTYUbVFWIXFZA[J]I_IaHbFcHdIeJfGhG
=toegang	y9H>^@HHIIJP^ZI
=token	Y!E#F%E&I(E)E*E+G,k-Y.J/E0H1H2I3C4E5I6H7G8H9C:G;G<J=F>E?_@CAHBDCFDDEHFIGGICJGKCLFMFNDOFPDQIRdSGTGUFVDWHXEYHZ>[H]F^G_FaDbFcEdGeCfDgHhE
=told	^!G#G(D)Z*F+G,H-F/G0J2J3F4Z5J6J7H8I9E=I>A?E@]AJBECEDaEJFJGGH>ICLHMFN[OFPERITFUEV]WIXZY[Za[H]G^Z_HaEbIcGd_fIgEhI
=tolta	y8[;Z
=tolto	q)J*I-G4]9I=[>H?^@HBHCGDIHEIIKHMINIP]U[VHXJYXZH]IaIdIfJ
=tomb	v3Y>]HGOJaHf]
=tomorrow	d#F-G9I>I@cBGDIHJIHKEMINJXeZB[H]IaHhJ
=tonight	y4^>Z@GZF
=too	R#a%D&I(D)D*D,F-e.G/A0Y1_2a3I4B5]6E7D9A:C;E<G=B>@?BAFBBCBDGEDFFGDHEI^JCKJLFMBN@O@PDQGRDSZT[UCVBWGXbZ?[E^C_DaXbDcBdAeDfHgAh@
=took	h#J(H)]*E+J/^3I8^9H>Z?]@DB_CYDHGIH@IHJIKEMHNHPGRJUIVJXFZE]GaEgI
=tool	e!H#G%G)I*J+J,J-J/F0H1b2[4G5I6I7H8H9D:H;H<J=G>G?G@EAZBECHDHFHH]IFJaKFLJMFNEOIPHRCSHTHUGVIWJXGYIZD[J]H^I_HaGbHcGdFfEg]hH
=top	yZIh^
=torna	t!Z#I@JBHHFKIUJX]ba
=tot	n#J(H4Z9[:I=I>]?I@^BGCHIIKHMJUJVIXIZE]JaHbFcIf]hI
=touch	v-J1^@JGJHIN]ZG^]cJfJ
=toujour	o3F9]>F?F@JCJDYHFM^OITZUJVJXGZHa[
=tourn	v1Y3JBIHHSJUGVJZ_aJf^
=tous	v-I.Y9[@JHIKFN^ZI
=tout	j!J#F(I)I-^/I3H4J9[:J=I>I?H@ZB^CHDGHBIHKEMFNGOJPJSHT[UbVGWIXHZD[J]I^]_IaGbIcGdIfEhH
=town	v-c@HFIHDIFKHZG
=tra	t(G9I>I?^@YCJHEKINIRYV^ZGaI
=track	v#I.Y9JH_RFXJZH
=traffic	i<_GIHEJHTJca
=train	q!E#J(J)I+I/J4J=H>I@GBFDIIHKHMXTJVJZC]d^]bJhI
=traine	vVYbZ
=translat	v3J9J?IHcNIZCaG
=tras	q@JBYHDR_ZF_[f[
=trava	yBIHFXIZ^eZhG
=travel	yH_ZJ
=travell	v+H>FDHHa
=travou	y#YHIRIcIf[
=tre	v>IHHI]a^
=tree	y%_@J
=tres	q#_-J9H>H@GBJCJHEKIMJXGZH]Jaa
=trial	q=a@HHYZJfJ
=trie	a!^#_%X(Z*G+J-H/J3I9H:Y=I>I?J@DAJBHCJDHGIHBIGJIKXN]OIPHSJVDX_ZB]I^I_HaHdJhI
=tried	X!E%G&I(F)H*G+E,H-B.I/D0J1I3D4H5I6H7H8G9E:E;I<J=E>D?F@^AHBZCEDDEHFHGHH<I?JGK_LHMFN_PFQIRGSHUIWIXcYIZ_[H]E_FbGcGdHeHgI
=trifft	yA^]J
=trigger	o(I+ZH[T]ZE
=troca	n!J@^BIHFIIKILYMJXJZ]bZd]fH
=trocada	r/[B]HEM[TH
=trocar	i#H(I-H9I:[>H@_BHCJDIHFIHKGLYMINJVJXFZ][Z]I^]aIbJdJhX
=trocou	yB[gY
=troi	v9J@ICIHII]a^
=tromp	y#^@HHJKIZF^Jh]
=trop	^!H%I(H)J*I+H-d/I2[3H4H6J7J8J9E:G;J<J=H>E?G@[AJBDCGDHFIGHH>I^JHKCLIMFNFOGPHRISJTHUIVHXdYJZA[I]F^I_JbHcHdHeJfGhD
=tropp	q@JHIX_
=troppi	o#^HIX[
=troppo	i#I-_2^3I4J5Y9I>I?I@[BHCJDJHCI^KHMJNJVIXIZI]IaHcJfIhI
=troquei	q>Z@Z
=trotzdem	q>J@JHHIJKIO]P[ZF[]
=troubl	o-I@IB^HGIHKDS]ZY^JdI
=trovato	v4X_]
=true	r#X@JBJHGLXZD^a
=try	W!Z%H&J(F)E+C,I-a.J/G0J1J3F4G5I6I7I8F9C:G;I=G>F?EAICFDEEIFHGHH>IZJGLHMEOGPEQJRHSHUFVCWIXcYJZc[G]F^H_HbJcZdGeIfGgIhH
=trzeba	y@]HIXY
=tu	y9ZMY
=tudo	yBZT]
=tuesday	r#I-H@^BIH[KGN[R^XHZE
=tunnel	v4]HG]]cJfJ
=turn	T!_#D%E&H(B)b*A+E/X0G1F2H3C4D5F6F7E8E9C;Z=C>D@JAFBBCDDHEFFFGEHILFMDNZOFPBQHRDSDTFUbV]WCXEYZZ<[F]C^J_DcBeYfFgD
=tutt	v@ZN^ZH
=tutti	r)J-_9]=I@HDIHFIIKDNIOJU]VGZIhJ
=tutto	r/I:JB]HFMJS^T[UZVJWIZD_IbJ
=tva	m)J*_-I/X9G>I?I@aC]DHHFIIKIMJPIXJZF
=twee	m*a-J/Z9H>I?I@^BICZDIHFIIKHZIaJ
=tweed	vCZH[
=twelv	y@ZHHI^ZD
=twenty	v@^
=twic	i#F*X-J/I7J9H@[AcBICJEHKINIT]^J_CaGcGdI
=two	R!A#B%D&H(>)A*g+C,E-?.G/]1E2F3G4C5F6Y7E8A9C:B<G=C>A??AjBBCgDHEEFFGBHFIGJXLCN@OZQGRBSETDUDVAWFXDYEZ<[Y]B^B_>aDbEcAdCeGfHg]h?
=tylko	l*I9I?]BJC_HEIJMJP^ZG[[
=tymczasowo	yT]
=typ	o#^-H/J3J9I>J@GBIHDI[KEMGNIO]XJZC]^hI
=type	e#H(F*J-E/J3I9I:_>H?I@YBICHDIG[HBIZJJKHMHNYOYPJVIXIZA[J]IaJbIgJhc
=typed	a#Y+J-H/H3]:I>B?I@]BFCHDIHBK_MINHObVIXFZD]^aC
=typo	o3^>H@]DHHHKJOG
=u	q#GBIDIHFUIVbX[ZId^fJ
=uac	v!JUFZIb_
=uber	r(Y7[>^@HBHCGD[MJZH^JgX
=uberall	v/H@HBIHGMaS]ZH
=uberein	rO[
=ubernahm	y/Z8Z
=uberprufen	y3[XY
=uberprufung	r3E>I@GC]D[HHIHO^ZG]]aI
=uberschritten	v#Y%I9IHIXa
=ufficio	t(J3I9[>]?YBFCGHDIHMJOIV^XJZI]J
=ugual	yHHK]
=uhr	q#J4I9JBIHYIIMFRcYJZHbIcJfF
=uhrzeit	yHGR^
=uit	k!a#H%J(I-H/I4J9H:I;^=J>E?G@IBHCIDIHCIGKFMHNHOFPJTIU_VGXIZG]I^F_Ha[bJd[fGhJ
=uitgeschakeld	r![
=uitgezet	yUZYZ
=ultim	t-I9H@GBJHEIGKbMJNIO]ZGaHhI
=ultima	n#J-G9I>J@YBIHEIFKcMHNJO^ZFeYhH
=ultimo	r3J@^HHKIMJO^ZHeZ
=um	^!E#@%F&J)F+G,I-[.X/I0I1I2I4F5I6H7H8H9]=E>BAHBCCdDDFHGGKBLHMFNFQIRHSGUEWHXYYIZ[[G]D^H_HaDbEcBeIfGgIhE
=uma	b!F#F%](Y)H+H,J.J/G0I1I2I3F4H5J6I7H8[:E;H=I>C?C@^AIBBCZDEEJFHGGHXK[LIMCOFPGQIRHSHTGUEVEWXYIZ][G]E^H_HbFcHdGeIfGgIhD
=umgebung	r(JE]HHZFbJcad[gI
=umlaut	r/YI[
=un	O!>#:%@&D(b)?+A,B-_.D/B0C1D2C4F5D6B7A:b<E=>>;?@@eAAB:CgDFFBGAIZJFKYLBN<OFQCRBS@TBU<VIWBXaYCZd[I]=^A_^aCb>c<dYeBf?gGh?
=una	Y!C#A%^&H(D)F+F,H-X.H/E0H1H2F3[4E5H6G7F8Z:[;F<H>A?C@^AGB>CBDAEHGEH]IZKcLEM?NZOBPEQHRFSFTDUCVBYHZ[[Y]B^F_GbBcDdDeGfEgGhA
=unauthoriz	nT]
=unavailabl	q4_HGSZfH
=unbefugt	vT[
=unchang	ygZ
=und	V!F#a%E&H(I)F*Z+F-A.Y/C0G1G2H3Y4D5H6Y7F9H;F=I>a?B@aAGB_D]EGFZH;I]JFKILXM?NJPDQHSETCUDVDZ:][^D_EaGbHdCeGfEgEh]
=undefin	y@JHGNEW^
=under	g#I&I(F-E3H7H:I>I?I@FBECJDJFaGYH?IZKDLIMING[H]J_HaIbedIgJhD
=understand	vHHIJZ_hH
=une	^!I#C%[&I(F)G+F,H-D.I/H0I1I2I4F5I7H8[9[:Z;H<J=C>BAHBCCbDBGGI[KCLIMDNYOXPFQIRGSGUCVDWGYHZ_[H]C^H_HaYbFcFdGeHfFgIhE
=unexpect	o!I&]/J3_4JHBNHSJZ[cHeH
=unexpir	o%d(F-H@JBJHDIHKELGMJNJZEhI
=unfortunately	r-YZY
=ungultig	vHJO]RZaIhY
=unhealthy	y0Y
=unicod	y/aHIIF
=unidad	tF]G]
=uninstall	yJ^NIZH
=uniqu	yH[
=unit	oF^G^HH
=unita	yF[GZ
=university	t4J7c>]DJHBIIRJSJZJcH
=unknown	f!G#I&d(G)J*J-D/H3J7J:J@HBGEHH^IHJHKHMHNIPISHTJZC[H^I_Jb[cJdFgGhI
=unlock	R!B&J(D)E*G+G,H-D.H/D0H2H3G4F5H6G7E8G9I:F;H<H=E>C?D@BAHBaCGDEEJFGGEIEJEKBLFMDNEOIPEQIRFSGTdUEVCWHXEYH[g]F^B_CaGb?cFdEeFfFgEhE
=uno	l(J*]-J3I9H?I@ICeDJHFIGKHNJPJVJXIZG]JaI
=unos	yBGMaUJZG
=unreachabl	yH[c[
=uns	l%I(J3H7]9J:X=I?J@IHGNIOZSIU_VHW]ZE^JaJd]fI
=unser	e!J#J%I(Y)Z-X/J1Y2Z3I4I7^:X=Y>I?G@EBECHDFGIIHJHKHLJMHNZPISHTJU]VDWGXJY[ZB[I]G^HaEbGcHdGfFgGhH
=unserer	y:^
=unspecifi	y%I&c@IBHHHJJNGZD^HeI
=unsuccessful	v)HBFSHUEVFZb
=unsupport	y/[1ZHG
=unten	y!]HII^MJZF
=unter	vHHZIbZd[h]
=unterbrochen	y%G;]]Y
=unternehmen	yKHN^
=unterstutzt	o0Y1X5]7XYYdJg]
=untick	k!I#H%I(J-J3H8H9H:J;J<]=H>H?H@GAHBBCJDIFHG^HCIHKIMINJRITIVIXIZD]F^b_IaIbIcIdceHfH
=until	_#F(G-F/I3G7J9H:I=I>G?I@dBFCHD[GIHGIGJIKGLIMcNGOIPISJX_Z>[G]H^IaIcIdIf[gGhH
=untouch	v@[NJTYgY
=unverandert	yHIg[
=up	R!B#H%_&G(B)B*B+d,F.G/C0C1F2G3A4D5E6E9G:A;I=A>C@<AXB>CEDbE^FEGCHII>JCKBLDOCPBQFR[SDTBUEV_WbYJZF]I_ZadbHcBeFfIgDhC
=updat	V!F#F%E&I(^*H+G,G-D.I/^0Z1b2H3E4D5^6E7F8F9]:F;G<H=E>F?C@HAGCFDDEHFHGDH_ICJGK?LFMDN]OGPEQHRESHTGUGVEWHXGYFZI[F]E^B_EaEbCcBdBeDfagb
=upgrad	f!H#G%I(E)J,J-I/I1c3I4D5^6J7J8I9I=I>J@HBICJGHHYIIJFNIPIRGSJTIUHVJXGYFZE_JaIbEcGdYeHfbgG
=upon	y%Z
=upp	v#Y?I[a
=upper	tIZ
=uppercas	rHJI_
=uppfyller	rHIIZKHN^ZH
=uprawnien	t!I%^(^9H;[DJHGVIZH
=urgent	y9^
=us	d!I#J%I)I+G-E/J1J3I4J7Z9G:_=G>I?I@FBFCJDGHEIFK[LHMHNGPISIU_VFW_XFY^ZD[J]H^JaGbGcJdIfIgI
=usa	r-b7_9E?J@IBICJHGIJKHOJSGZIhI
=usada	v@JHIK_ZJ
=usamo	v0]1Y
=usar	k(I)J*J-I?a@GBICGHGIIK_P[UJV^WGZCaIhJ
=usata	q-[@FHHIHKcVIZHhI
=use	S!D#D%D&I(?*]+F,Z-c.H/C0X2G3D5G6F7Y8E9C;G<I=Y>[?b@>AGBCC@EFFFIIK^NAOEPIQIRFSEU@V]WEZ8[D]C^C_DaEcDdFeEfDgIha
=used	W!E)D*C+G,_-a.J/Y1I2J3I4I5I7E8H9H:F;G<J=E>I?d@BA[BACDDGEHFHGFJGKbLEMENDOGQJRISGTYUHVCWIYIZC[B]F^E_DaGbEcGdGeHfIgahC
=usei	vKZ
=useless	y7_HCZGbF
=user	@%A&A(]*[+],B-F.?/?0=1B2A3E4<5<6;7H98;d<?=_>9?=AfCIE[G^IGJDKFM?NCODP[R<S>TJUFW;Y<][^c_faGb>c8dYe:f;gHhF
=useraccountcontrol	v!_#I2F3H4I@IAJBJDJHEIGL_PGXJ^I
=usernam	v:IHIIYZ^
=usertyp	y7X:Y
=uses	k-J/I4Y7Z@GHHI_JJK]NISIZBgYhH
=usiamo	y0Y1X
=using	k#[:Y@HBJD[HGKXLZNHOIVJZFaZhI
=usluga	yZIdJf_
=uso	i!J#I(J3B9I=J>c?H@HBIDIHEIFKHMaNJOAT^UJV[WHXGZE]IaGbGhZ
=ustawic	t9I@a
=usual	vBIIIK_ZIhI
=usuario	T!]#F%D&H(a)Z*A,D-A.G/D0F1G2G3G4D5G6F8Y9A:];[<H=Y>@?@@@AbBADFEFFFH<JFKEMBNBQGRESDTAUAWEXGYGZ]]^^a_]cDeGfCgEhA
=utent	]#F%G&I(])H*G,H-A.J/E0F1I2I3B4H5I6G7D8I9C:];]=]>E?C@HA[BDEIFIH=I]JHKFMDNDQIRHSFTDUEWHYIZZ[G]_^Z_[cGeHfFgHhD
=utenti	q(])[*F,F3G7]8[9H:I@IA[DIHFIIKJNIPHVIXJZI[Y_JdI
=utenza	y!^
=utilis	l(J,]-^3J9G?J@IHIIJK[M[UIVIZIhJ
=utilisateur	]!B#Z%F&J(])Z*D,E-A.I/G0H1H2H3X4G5I6H7Z9E:[;Z<I>E?C@BA^BCDHEGFGH>IXJHKDMBNDOXQIRFSHTFUBWFYHZX]X^^aJcFeIfEgHhF
=utilisation	vTZV]WI
=utiliser	t?^P[VH
=utilizada	yK]
=utilizador	q7]I]KFLYMHZH^XdI
=uur	n#H-I3I9H>G@bBICIHDIGKHMINJOJX^ZE]Ja]
=uw	t#HHJMZTYX[cY
=uzyc	v?]K[
=uzytkownik	r!^(J/X3J9J@IHIIIMIUJVIZH^^_ZhI
=uzytkownika	y(^IYZH
=uzywan	tK]
=v	v9HH]b]
=v1	r1[MHZJfIg^
=v2	o=JGJHdPFVEYJdEeFfG
=va	e!G#H%I(G)I*I+I-G/G0J3G4H6J7I8J9]:Z;J=H>[?H@DCHDEFJGIHFJJKFLIM^NFOHPIRZSITYUGVFWIXHZa[J]G^I_IaEbYcHdHfHgIhF
=vaak	v-^ZI
=vacation	r#]>XBGNJZ[
=vai	q>ZHFM]ZIb]
=vale	t3H>H?XHGI_OI
=valeu	v9]B]HHZH
=valid	m#J,Y-G3Z9J>H?H@EBFDJHCIFKFL_M[NGOJR]Z[^HaIbJhD
=valida	t3[>JLYhZ
=validar	t3D>_HHO^ZEaJ
=validation	y3D>IHFO]a^
=valider	y3G>aHHZIaI
=validita	t@ZIDN^
=valido	v3[OXRY
=valt	y%IG]H[
=valu	q/ZHYN^ZG
=van	i!Y#G%J([*J-G3H4I9F:^;_=I>H?HB[CHDHHHIEKEMCPJR[TJUIV[XI]H^HaHcGdHfFhF
=vandaag	v9J@^
=vanish	l!E#H%J(G)H*_+J-J3I9J:I;I=H>I?Z@IAIB]DIFJGHHCIJKELINHOJPYTHXI]I^G__aIbYcI
=vanta	tX^
=vara	vHFI^M[ZIhZ
=varia	o#^-I9I>I@HA]BIHGIIKITIXaZGaG
=vario	t!JAaHJT^_F
=vault	r%I2_@IH^IJKIZJ
=ve	v(_3I>IHIO[VIZH
=vecchi	v5YKZY^ZJhI
=vecchia	f!J#Z(J-H/Z3H6I9G:J=H>G?H@GBFCHDHHCIFMbNFOJTIUIVIXIZE[J]IaHbHcIdIfJg^hb
=vecchio	o0Y5Z>[HIYY
=vece	l#a+J3I9G=I>G?JBGCHDIHEIGKEMHNJTIXbZC[I]Ha[bJhG
=vede	y(]HIIHVHXJZJa^
=veel	r#^HGX]ZJ
=velha	k#Z-I/[1Y3I9G>G?I@GBICHDGHBIGKYMbNHTJXIZF]HaJbHgXh]
=velho	t0Y5Y9JHGY^
=vem	v4JH[JZT]dH
=vencida	yBHHEKGZadJhH
=vencido	v9J>JH]MJa]
=vendit	y%XH^
=vendor	lJdKINGZFbJ
=ventana	yHHMJZF]]b]
=veraltet	v1^fJ
=verbietet	y*G@GHJK^^_
=verbindet	vH]YYZI
=verbindung	t/IHYTJbJcb
=verbindungsproblem	ycZ
=verboten	vBIP]QYUIWJ^]
=vereist	y=_HFIJ
=vererbung	t!H#I;aHI
=verfugbar	y4^?]CHHH
=vergeben	v@]HEMGZJg^
=vergessen	i#G%X(H7J:Y=J@GBDCJH]KEMFNHUZVIZ][Y]H^IaJbHdGhH
=vergeten	r@IBIDZHGUJZabIdIhI
=vergrendeld	q!I#_3JHET]XHZJ
=verhindern	tT]
=verhindert	vKYLZZHbZ
=verifica	m3H@ICaDGHCIJKIXJZF]]a]
=verificacao	l3D?J@JC^DIHFKJO]ZG][
=verificacion	k3[?ECaDGHFNJOJZG]Z
=verificaco	y*XCZ
=verificar	j!I#G-J3^7I:J=I>[@JCFDXHDIJKJOHTIVGX^Z]]I^J_JaHhI
=verificatiecod	yaZ
=verification	Z!I#E%H(H,J-H/I1J4G5I7G8I:I;I=I>Y?D@FAIBGCaDIGIHIIGJHKGLJMGNCOZPHRITHUIVIWJZZ[I][^Ia_bIcIdIfIgIhI
=verificato	v#G%J@IB^CIHDTIZ]
=verifich	y*YCY
=verifier	t+J3]D]IIVJXZZJ
=verify	c!I#E%J(I)J*Y+I-H3[4J6J9E:I;I=I>X?F@EBFC[DdGJH@IGKCMINGPJTIVGXYZ@[I]G^I_IaHcIdJhZ
=verkeerd	t#_3Y>JDIHHXI
=verlangen	y*YCHHFMGg^
=verlangt	l=X@JBHC[DJI]M[ZJ
=verloren	r>]HJaH
=vermelho	y@IK^ZIh[
=verrou	y/J7IHHTa
=verrouill	f!H#c+J-I3H>I@FBECIDIHFIIKHMFNIT_VHXIZF[]]I^]aJb^cJgJhG
=verrouillag	v#^-JHHT]ZHbX
=vers	qA[HGQZ_]cZ
=versao	y1ZH]dH
=verschieden	q-I/a6Y@HCJHII]KHMJNXZH
=version	^!H#F%E(E)G*G+I,J-F/I1g2I3F4F5a6H7H8I9E:H;H<I=E>F?G@EAIBGCGDFEIFJGGHaIEJHKHLJMDNHOJPGQJRGSITFUFVFWHXFYZZC[I]F^J_JaGbGcFdBeGfDgFhI
=versuch	r@YHHX_ZI
=versuchen	t9F@YHJIIKJTYX[Z^aJ
=versucht	vX]
=vertrieb	yF^ZI
=verwaltet	t7YHJKJZHdb
=verweigert	k%b-J/Y3J4I;^=X>H?J@[BIGIHFKHNIP[QXTIVHXJZD]J_JaIcJdFfI
=verwenden	y?^KYZG
=verwendet	o#X-Z@HHIKaZHhJ
=verwendung	r#I@IHEK[T^VaWJZJ
=very	l2[9X@JBJK_ZF
=verzeichni	o!Y3Z7Z:^@IBGDJHIdZ
=veto	rJaZH
=veut	n3H9J=Y>E?I@HC]DGHFIHKZM_OITIZFaDh]
=veux	l#J+]9I>J?J@ZBICFDGH[KGMIZ[[[hI
=vez	h#[+X-H9G:I>I?J@bBYCJDIIIKGMITJUIVJX]ZGaJfIhI
=veze	k!J#_3I9G=J>H?J@[BHCIDIHEIGKGMIOJVJXbZD]Ia[hI
=vi	yJZdX
=via	_#J%I)G*I-I/D3I4I5]7Z8I:H;J=I>Z?GAIBGCJDEG^IHJGKFLJM]PGSHUHVFWIZ?[J]J^Z_Ea[dJfIgahH
=vid	yHJZ^
=vide	y3^>G?IBIHFMJSJUGZ_aH
=vieja	k!J#Z-H/]1X3J9F>H?I@GBIDHHBIFKYMbNIZF]IaJbIh]
=viejo	r0Z5Y>Z?IHIY]
=viel	j#]%I-_/J2[3[9B=J>E?I@DBHCHDGH[IFMHNIOHTIVJXaYJZF]G^JaGdIfJhH
=vielen	t#]-I9]BZHFIJXHZJ
=vien	l#I-H4I7I9J>J@_BIIHJZKHLZMJT_XZZIaIbJdJfJhI
=vient	v/J3H7I?JHEIHNJT^XJaa
=vier	yI^
=vietat	y-[
=vietata	y-YHJP]_I
=vietato	v)YQZ^X
=vieux	v5]YZ
=viewer	y%Z
=vigencia	v@[
=vigent	y@GZDh_
=vill	m!J#I-Z3H9G>G?]@[BHDHHDIHKGM_NIPJTIXIZG[_]IaHhI
=vio	y+]@]DE
=violat	rN]
=violation	r@]NY
=vip	y;X
=virtual	v-J@IH]IJKHR^
=visibl	y(ZGX
=visio	n=GHb
=visit	y:[
=vista	y-]@ZHI
=visto	v+^-ZDFHIZJ
=viu	y+^@^DE
=vm	e!F#G%H(G)H*I+I,F-E/G0G1E2H3E4C5J6]7H8F9D:G;H<J=D>E?E@FAIBECHDGFIGEHaIGJHKDLIMGNGOHPGQIRbSGTGUFVHWJXHYGZA[I]H^J_DaGbGcBdFeEffgJhG
=vms	yBIHJRaZE]HfI
=voce	m#I(X3H9[:Z>H@[BIHGIIKHMHO[XYZG
=voglio	o+Z-JBHCJHHIGKGMINHZ]hZ
=voic	v3I>G?IHHaa
=voicemail	yHZ
=voldoet	qHIIZKGN^ZH
=volevo	v?Z@_HGaJ
=volgen	yHJO^ZIhY
=volt	m#Y3I9I>G@GBJCJHEIIKIXcZIa]
=volta	l!Y#H(J+Y-J0Y9H:J>I?J@aBICIDHIIKGTHUJVJXHZGaJbahJ
=voltar	v@YDHHJIJKaZD
=voltei	y!_=IHF
=volver	tHIIJKaZE
=vom	f!Y#H%F&[(G)Z*I,I-G/I1J2Y3I4^5F6J8J9J:G;]=G>H?FBFCIDIEJFJGYHAIFJIK^LIMGN[OIPGRGSITIUEVZXIZA[H]G^H_IaHbIcZd]fZhF
=von	c!H#J(H)I*Y,I-Z/J0I1Z3H4H6I8J9F:G;]=E>H?HBFCHDHEJFJGYHJIYJIKYLIM[NEOZPHRHSITHVGWYXYY[ZA[I]H^I_HaGbIdZgHhG
=voor	i!I#G(I-a9J:J=Y>I?J@HBHIFKEMIN[U_V[XEZCaIbHdFfXhI
=vor	n3I>]@_BHDXHFIHKHM[OHRYXIZE]]^JaJ
=vorhanden	vHJZE^J__h]
=vorher	v#H5Z@JBJHIIIKIZI]b
=vorig	yHFKZMGg^
=vorubergehend	qHIT^ZJc[
=votr	b#H%I(F)H*H+I,J-E3Z6J7H>J?IBXCHDEE]GJHBI^KFM]OJPHSJUJV][I]H^IaIbHd]fIgJhH
=voudrai	t9H?Z@^CJH]IJKJXJZIaI
=vous	i#Z-I.X9_>H?JB]CJHDIHKJNJZGaI
=vpn	Z!G%G&H(H)H*G+F,G-E.I/G0H1D2H3E5H6G7H8F9A:G;H<G=F>A?C@DAIBDCGDFEIFHGEHiIDJHKELHMeNEOGPGQHRCSFTFUGVFWIXFYGZ@[H]C^I_GaCbDc>dGeGfCgYhF
=vs	y(ZPJ
=vu	v+^@[DGHIZJ
=vuelv	t!Z#J+YHDba
=vuelva	yXZ
=vuol	i#I%J(J*Y+I-H3G9G=]>E?G@GBIC_DGHEI[K]MYNZOHTJUIVIXHZF]IaHbJdJfJgIh[
=vuoto	y3]HEZ^
=w	d!^#G%I(H)I*H+J-H.X/G3]4H7J8I9^:I;H=Z>G?H@FAJBFCIDFFJGIHDJJKHM]NGOHPHSIT[VHXHZE]I^HbHcHdYfIgYhI
=w32tm	q%H4J8J=H@JBFGJHDReYIZIcJdEeIfD
=wacht	t>IHGX[ZJa^
=wachten	y9J@]XY
=wachtwoord	Y!F%G)H*H+H,I-]/G0I1I2I3H4G5I6H7H8H9G:I;H<J=F>F?F@BAIBZCFEIFIGGHFJFLHMYN]OHPGQJRHSGTGUDV@WHXBYIZa]F^Z_HaEb[cEd_eHfEgGh]
=wachtwoorden	yHGU^V]
=wachtwoordherstel	l=Z@JHHU]V^ZE
=wahl	y>I?^CHHIZI[[aJ
=wahlen	q#H-^3I9J=J>I?^@DBFCIHDI]KZMINIZD[]]I^IaJdJhF
=wait	[!G%I(F)I*H+H-E1I3G4I5J7J8I9]:H;I=I>C?F@bAJCGDGEJFJGIHFIDJHKCLHM[NBOHPHRISJTFUIVGWJXfYJZA[I]E^H_Ib[cIdHfIgIhE
=walk	v@JHHKGMHNJZI]a
=wall	yH]RI]I
=wallpaper	y>JH^
=want	P#H&G(?)D+a,G-Y/[0G1G2G3B4E5F6F7E8F9I;F<H=D>_@ZAFB=C]EGFEGEI^K[LINHPBQGRFSFTBUCVAW[XBZ>[_]?^C_Ea@bAcEdDeGfEhZ
=war	m/EBZDIGJHIMJN]PZRJTJZI]_cGdYfZ
=warehous	yHYZZ
=warn	y.Y9IH]
=wart	v9^>H@JHEMHaZ
=warten	o9G@aHIIJKIXZaX
=warum	rBIHHIHKJN[V^ZF[^
=was	K!a#A&H(H)[*?+D,B-Y.C0E1I2J3H4Z5B6E7?8_:G<B=F>c?YAGB^EFFHGCH9J>MCOEPJQER_S@T>UIVCWZX>YYZD[B]a^a_]a;bCcCdDf[g>hE
=wasser	y>aHH
=watch	r>H@^H[OFZBa^
=way	e!H#G(H)J*G+H-C/H3G4J7J8J9C:J;I=I?d@EBGGJIFJIMINYOIRJSJT]UHVIX[ZC]^^J_HaFbIcJdIfJhH
=ways	r(J*]?[@HC^HGIJKJZG
=wczoraj	t@^HGM[ZJ
=we	M!>#A%=&[(D*C+D,C-H/F0]1_3a4C5H7[8[9@:Z;B=c>Y?B@IBECXDDEXG]HYI>JYK@L]M?NYOEPEQYRAS@THUIVFXAYZZB[E]>^Aa>bBcGd]e?fEh@
=weak	k-_9JHXIXJYKHZI
=weather	y9IH^
=web	_!F#B%H&I(G)H*H+H,I-D.I0I1H2I3E4D5G6G7H8H9D:G;H<I=G>E?E@CAIBDCFDFEJFHGFHdIDKDLGMeOGPFQIRCSGTeUHVFWIXEYEZA[G]F_GaEdGeIfEhG
=webcam	vH]
=webex	yH^
=webmail	m>I@HBJH]KIMaZHhE
=websit	mH]I]
=wechsel	t@bHHKILY
=wechseln	y@[h]
=wed	v(G=HH_ZI
=weder	v*I9I>GCGD]HCMHaa
=week	d!]#G%G(F*I+I-G/G1I3G4G5I6J7H8Z9E:E>[?FAIBBD]FHG]H]IYJILEMGNHOJPHRJSITGUFVXWIXIZI[H]E^G_]aHbGcHdHeIfGgHhH
=weekend	m!J#Y4I9[>J@IHDRJTIZ]bJcJfa
=weer	t-J3I9E>I@bB_CIHEIGKGOIXIZDaG
=weg	n#H*J-I/I3I9G;]>G?]@GBJCHDIIGKIMHNJTHXIZH]a_JaIbXc]dJhJ
=wegen	r+Y>GE]HYNYT]ZF
=weggeklickt	v>JCJD[HGZ[]]
=weigert	vJYKIN^ZH
=weil	h!I#J%I(I*J+[-Z/_3H4J9F:H;J>E?H@]BHC^DDHAKYLJMFNFOHPITIVGWJXIZ?[J]a_JaFbHcJdIfIgHhZ
=weird	t-^/]@GF[HGIEKIMHZG
=weiss	m%J(J-I.Y9]@EAZBJCIHFIHKGNZZY]Jb[hY
=weist	y/EJZN^
=weit	y9]HIK[
=weiter	m&X-G/J7X:]>Y?J@HBJC]HCIHKGM[NJOJTZZG]IaIbJg]hH
=welch	q-J=GH]IJN^O[
=welcom	v+J-H9Z>IBHHGIJK^VJZJbY
=well	l-a/Y9J?F@IC^HCIHKHMINJTZZDbJhJ
=wenden	y!ZZ[
=wenig	y,J-H?IC^DHHII^XI]JaH
=wenn	yHIII[^
=went	]!G#G%H(H)I*J+H-E/]0J3I4I7I8J9G:H?G@YAJBcCEEJFJGIH?IFJHKDLIMHNDOIPIRISHUHVGWJXHZZ[G]b_IaDb]cGdIgHhF
=wer	y#Y+HCIDFH^
=werden	c!J%D(F,Z-D/F0]3H4_6[8Y9H:Z;^=G>F?C@ZC[DFE[GIHAI]JJKBLHMENJOHPGTHUHVFWJXHYI[G]G^E_IaGbHcHdDfGgGhE
=were	^!G#G%^(E)H*G-D/G0I1]3H4I6I8H9D:G;G>H?Y@IBECFDFFIGHH?JIKYMHNGOIP[RHSITHUHVZXHY_ZZ[I]H^__HaHbGeIfHgHhH
=werkt	n-J@JB[HXIIKJMZNJdGf]hI
=weryfikacji	yC^
=weve	m7JBIHJJ]T]UY
=what	S!B#E&Z(^)A*A+D,F-G.G0G1F2G3C5F6Z7F8E9[;F<H=B>>?D@=AEBBCGDEEFFEGJIZJ]LENZPEQHRESET@UDVHWGXDYGZd[D]I^FaCbBcDdCeFgGhc
=whatever	k-IHDI]JZKHNbZChG
=when	P%^(]*Y,_-E.I/H0I1H2I4Y5H6H8G9E;H<I=E>C?[@JAGBCCDDGEHGFI@KaLFODPGQIRGSFTFUDVBWFXFYG[Y]H^D_[aabZcHdFfDgC
=whenever	yDX
=wher	a!H#F%I)G+G-X/I1I2J3F4I5Z7I8J9G:I;I=H>D?F@CAIBDCGDEFIGHH]IYJHKBLEMGOEPIRISITHUGVDXGZ_[Y]E^H_GaccIdHfHgI
=wherea	y/XPX
=which	X!G#G%^(Y)H*F+G-B.J0I2H3D5Y6H7Y8H9E:G;I<J=C>^?F@ABGCGDDEJGHHZJHLEMFNdO^PDQIRISJTHUHVFWHXGYYZH[G]E^H_FbFcEdCeGfFgZhX
=whil	^!X#G%G&J(F,[-G/H0[3a4G7G8H9I:F=^>G?H@EBDCIDGEHGIH?IHKFLEMYNFSIT_UHVFWIXIZE[I]b^F_IaHcHdYfHgIhF
=whit	vb^
=who	]!E#G%F(F*G,I-J.J/F0I1I2I3D4E5H6I8G9]:H;H<J=F>C?D@_BECFEHFHGFHeICJFKFMFOFP_Q[RHSHTHUGWIXFYIZ?[Y]F^F_XaFbFcGdFeIfHgFhF
=whol	m)I3H>H@IHAIHKINJO]UbV_WIZE
=whom	yHH_^aH
=whos	n-G3[@IG[HCI[KHLXPJZC^X__hI
=why	X#[%F&^(@)F*b+F,H.H/D0I2I3B4F5H6G7F8F9A:D;G<I=E>A?_@aAHC?DBEHFFGEH>IYJFLZMDNHOEPFQHRHSGTDUEWHXEYHZa]D_FaBbDcFdEeHfGgFhC
=wi	t#Z9I:JHa
=wide	yU[
=wie	g!I#F%J(H)I*I+I-F/I3G4I9Y:H=I>C?FBFCGD]GIHeJJKbLIMFNFO[RJSJUGVDWIXF[G]FaDbGcJdIfIgJhF
=wieder	e![#[%J(I)I*I+Z-F3H4J9C:G;J=H>G?H@bBcCFDEHBIEK^LJMGNHOIPHRJTIUIVGX]ZB[H]F^J_IaGcJdJfDhG
=wiek	y@]
=wiel	v#I-JHJXa
=wielkiej	y9JHGIa
=wiesci	y9^HJ
=wife	y@[FHHFK^ZG
=wifi	d-J:G>I?I@IBIHfIIKINJZAaIcHhI
=wijzigen	i#I(I-J9E=J>J?J@^BGDJHFIHKGMGNHPIVHZ_[Y^^aIbJdIhY
=wil	m9H>I?]@[BICIHYIJKJM]SJTHZI[YaGgY
=will	_!H#F%I(J)J*J+G/H4I6J7J9Z:I;J=I?E@^BFC]DEEJGIH]IHJIK]LJM]NEOHPISJTYUJVGXHZI[_]G^H_IaEbGcIdHeJfI
=window	N#[%E&H(A)D*D+E,F->.I/^0G1E2G3C4B5a6F7D8F9@:B;F<G=B>B?]@?AGB>CCDBEGFFGEH]I=JCK<LDMaN@OEPDQHRDS@TAUCV@WEXBYHZ@[_^Y_JaBbhc]dCeFfYgd
=winter	yK]
=wipe	y>EH[P]
=wiped	t#X+]3I>]?IHDOJ]JaI
=wir	g#J%J*X+Z-X/J1Z3Z7Z=]?J@GBZCFEXGIHGKHMJPIUJVIZF^H_IdZfGhH
=wird	Y#F%E&I(C)G*Y,G-[.I/D0G2I3H4F6G8H9E:D;G<J?a@]AIBBCBDDEHFHHFI?JFK^L^MBNIQJRHSGTFUFVCWHXZYHZG[Z]B^D_XbCcEd_eFfDgEh_
=wirft	y/I=JH]S]ZI
=with	G!B#G&H+I,[-H/^0@1A3Z4C5F7G9B:_<G=Z>^?E@EBECEDHF]HIIHJXKFLXM]NXO[P[QCRZSDTEU?V<W?X?YB[>]>^D_Ya_bFd@fC
=within	n#Y@aF]HEIJNGXYZF
=without	Y!G#F%H&Z(D)Y*F+F,I-D/F1J2J3_4[6I8H9G:F;I>[?D@@AFB_CEEHGDHCI_JFKCMCNYO_PERHSHTEUFWZXFYIZ<[^]G^FaBbGcGdJeGfFgHhD
=wizard	Z!G#F%H&I(G)F*D+b,f-G0I1J3G4H5J6H7H9F:H;J<J=F>C?F@EAIBGCHDCEIFHGZHDIFJHKELHMGNFOHPFQJRISGTGUHVGWJXHYIZ>[I]G^G_FaHbFcGegfGgGhG
=wlaczon	tV_dY
=wlan	yH^
=wo	v9I:XBHH[Z^
=wohl	v(YC^HJZI
=wollen	y+]:ZDJ
=wollt	t/[9]@_HHIIKIZI
=won	y9IH]
=word	a!I#E%J(G)H*I+J,I-c/H3G4I7I8J9C:H=G>G?GAJBDCGDGEJFIGIH^IaJGKJLIMHNDOGPITHUIVFWJXFZ=[I]I^H_Ia^bHcIdGfHgIhD
=worden	q!Z*^@IBZCXHGKJUYVIZF
=wordt	o-H@YBIHGIHKHMINXd_h[
=work	L!?#?%Y&E(F*@+B,D-<2E4J6C7C8Y9>:G;F<E=??HACBgC@D>EEFHG?HJIAJEK?M^N=OJQFS@TCU?WCXAZf[?]?^J_AaAcAd=eBf^h>
=workday	y!]HYbH
=worker	v!^HH
=workspac	n(I7d=IBJHDSJVJZE
=worldwid	ySZ
=wort	v-]
=worter	y#J-aHHIHKJTJ
=would	k(E-a3I9G>[@GBICJDJHXIGK]N[V[ZCaHhF
=wouldnt	t-YHHKHN[ZHh]
=wpisuj	yHJO_
=writ	Y!B#B%d&J(C)F*G+G-D.I/E0E1G2G3X4Z5F7F8Z9D:E;G<H?E@BAFBCCFDEEHFGGGIDK@LGMFNDOYSGTFUEVDWGXCZJ[F]E^D_YaEbBdag]hE
=writeback	I!A#>&F(=)@*C+D,^-@.E/E0[1Z3A4G5Y7F9G:@;F=Y>A?A@@A^B@CBD?ECGYI@JZK<L@M?N>OFQYRYSBT@U@V=WAXAY_Z@[@]B^=__aBb>ddedf_h=
=written	g)I,J/[0a6I8JHFJIKJPZRZZF_IbJdFeJg]
=wrong	R!C#c%G&I(B)F*E+F,[-@.I0G1G2G3]4E5H6[7G8F9[:E;G<H=F>A?D@FAHBCCEDDFHGEHYI?JDK>LFMFNCOZQIRcSGUGVEWHX^YFZ[[G]D^B_FaDbYcBdCeDfBg[h]
=wrongly	v3]E]IIOGUJ
=wrot	o-I/a4J@ZHFKYNGTJYJZG_IcHfEg]
=wurd	_!Z#E%J(E)H*G+I,Y-D0J1I2H3E4[5I6I7H8H9G:E;H<I=X>[?[AJCFDEEIFIGGHIIDJHK[LGNEOHQJRISIUYXF[H^Y_^aDcHeIfGgGhE
=wurden	v%^(F3Z?]DJ
=wylaczon	l!]#J(J.Y;[HHUZ
=wymaga	yCZHJI[
=wymagan	q9ICZI[N]ZI
=wymaganych	y=[
=x	l!I#G1a@ZH]IJKJTIZJ
=y	Q!Z#^%I&F(G)I*I+Y,E-E.J/A0D1E2E4A5E6X7Y8Y99:Z;D<F=^>_?D@aADB]C]DGEEGAH5IaJDKZLGNFO[QERGSBTJU@VIWCY[Z?[H^D_BaBbIcBdAeDh[
=ya	b!F#E%H(G)]*G,J-B/H0I1J2I3B4H5J6I7I8I9A:G;H=Z>_@[AJBdCCDAFIGHH=IBJIKcLHMDNEOBPHQJRHSITGUEVDWIXZY[[G]E^IaBbFcHdHeIfFgIhB
=yahoo	y>_HE
=year	a!_#H%I(F)I*J+H-]/I1^3H4I7I8I9Z:X=J>^@FBFCHDFFIGIHHIZJIKbL[MHNEPJRJTIUIVHXHZ>[I]G_HaHbFcIdJfHgIhG
=yes	q!I(I)I*J-H/b3H4H7I9_=H>H?H@HBFCJDHFJHDIGJHKHMGNIOJPHRJSGTHUIVHXJZE]H_JaGbIdIfIg[hJ
=yesterday	f!J#H-H3J9G:I=_>Y?I@_BHCIDIHGIHKCMJNHXJZa]JhJ
=yet	_!]#G%F(F)G+H,H-G0E1E3G4F5J6I7I8G9G:G;J=G>D?FBBCID_FIGBH>IEJHKCLHMhNCOIPJRYSHUFVaXIYIZ>[G]G^H_HaGbGcGdFeJfDgE
=yo	m!I#I(Z)J*I-H3G4J9]:I;J=I>]?Z@EBGDZHDIFKGMHNIOIPJTJUIVZXIZE[J]HaFbJdJfJhG
=you	O!C#F%G&F(F)@*C+Z,F-B.G/D0G2G3Z4D5F6E7D8E9i:F;E<G=E>I?I@BAFBZCHD_FEGDHAICJDKGLDMBNAO_PCQFRESDTEUEV_X]YIZ^[D]C_GbCcHfDgHhH
=young	v@_IJZI^J
=your	L#G%D&H(>)I*?+_,C.G/F0F1Z2F4C5F6D7H8D9d:b;F<F=]>C?A@EAEBADYEaFEGCH@JDLCMFOYP?QFRESCV^YF[C]D^I_DaIbCc_dZeCfDgB
=yourself	yU^ZG
=youv	l#GC[DGHIKXTZX]
=yubikey	v?aHIZF
=z	g!G#G%I(H)J*I+J-H/J3G4[5J7Y8J:a;I=F>G?H@FBDCHDEEIFJGIHAIFJHKZLJMHNFOXPHRJSHTIUGVXXG[J]H^J_Ya_bIc]dGfIhG
=za	o9J@IHIIbX[
=zablokowan	n#]HHT^
=zahl	v-ZHGI^
=zapi	vHGUJYYZGd^f]hI
=zapisanym	yOZ
=zapisywani	yd[
=zapomnialem	vBIDZHHUJVIZ^
=zasad	vN]ZJ
=zasady	yKGNaZH
=zawiera	y-^HI
=zbyt	m-a9I@JBIHFXaZI
=ze	n3J9I>IBICXDJHEIJKYNJO]V[ZFaIc]d[gJhY
=zegt	t-[9I>JHFK_aJd[
=zehn	y-IHHIHKIN]Z^
=zeichen	k#I%I-Z/]2^3H9J@GBICGFYHFIbKGMINITJXIZHfIhJ
=zeigt	n#I,J-J0Y3I9J>F?I@JBICJDJHaIINJOXR[XIZJ_ZaHbXdJfIhI
=zero	r3^>FHDIHO[TZXH
=zetten	y9J@]HY
=zgadza	tO]ZHh[
=zgubilem	t>]HI
=ziffern	v-I3]HIIXKJO]
=zijn	r-I9H?[CYHII]ZGhZ
=zip	yBJH_ZG
=zit	yHIIZV^ZF
=zle	y#J9JHHX_ZJaIhZ
=zlozonosci	y9JI[NY
=zmiani	yHJh^
=zmienic	o(I@aBIKIMHVIZZ^^hF
=zmienilam	y@[HJM[
=zmienilem	q>[@]
=zmienion	tB[HIM_ZIhJ
=znakow	y@JI^
=zonder	v3^>IHJZI[[aH
=zoom	qH^ZI
=zostalo	v!YMZTY
=zresetowac	n:[@IBJDIHHS[UIVGZ_aJgJ
=zscaler	yHXZHc[
=zu	W!D#_%C(B)E*C+E,E-e/D0F2Y4D5G6E7E8F:B;E<H=A?@AGEFFEGEH9I^JEKELZMANXOGPYQGRDSFVBWEXfYEZE][_Ea?dAeEfCgEh?
=zugang	y![HZ
=zugelassen	y@^QZZH
=zugewiesen	y*Z=X
=zugriff	k#J%b3J4J9I=I>^?J@ICHDGHYIIKHNIQXZZaIdJ
=zum	g!I%Y(X4Z6I:G;I=G>I?]@FA^BGCJDHGJIIKHL_MINIPJRJTIUGVGWZZB[[]H^J_FaIbYcJd[fFhI
=zur	l#J(J+^3F=I>H?]@IBICEHEIIKINIO[UJVIWZZF]HaEbIc]dIf]
=zuruck	i!a#H%H&^(J-I/J3J4H=G?I@HBHCIDIHCIEK^MINIUJVH[J]IaIb[dGeIfHgYhI
=zuruckgesetzt	j%J(H:[=J?J@XB[E]HEKIM_UHVHZC^JbHdIgY
=zuruckschreiben	o%[3I4]6[9I=H>I?IBJGYHFKJPHRIUHYIZGaIcGdceJfE
=zurucksetzen	U!C#F&I(]*F+H,G-H.I/F0H1H2J4E5H6F7E8G9I:_;F<J=[>H@DAIDAEJFZGFHHIFJFKBLZMDNEOHQJRGTGUZVXXEYHZZ]Y^D_FaZb^cYeGgEhD
=zuruckzusetzen	r(_.[:I@IBIHIUJVIX^ZGbJ
=zurzeit	v#YC[ZIcY
=zusammen	y6Z9[HIZI
=zwang	yL_
=zwei	e!I#I(I)I*a-H/]3H4J9F:I;I=I>G?H@XAbBGC^DFHEIEKYMGNGO[PIRJSITIUJVIXFZF]F^J_JaGbIcJdIfJgIhH
=zweit	m@aBJCcHHIJKIZG
=zweiten	v@[H[
=zweiter	y8Y@]HI
=zwischen	t/I9G@[BJHHK]MJRZTIXIc]hJ
=zwrotn	yd[
=zwrotny	vHGUJYYZGd^f]hI
=あ	b!G#G%F&H(Y)H*H+H,J-[/H0I1J2I4G5I6H7H8I9c;H=X>[?E@CAIC[DGEZFZGGH=IFJHLHMZNAOFPGQIRHSHTHUDWGXEYIZI[G]F_YaDbEcXdYeHfFgI
=い	G!G#H%F&?(Z)D*B,G-^.J/C0Z1Y2<3_4E6Y7Z8C9I<>=B>Y?Z@JA:D^EFF<GGHHJ>KXLCMYPIQERESFTFUIVJWZZZ[X]?_[aYbIcIdFeAfYgG
=う	Z!Y#B%E&H(A)E*D+D,H-J.G/F0F1G2G3@4D5G6Z7E8F9a;D<H=A>Z?@@bAGDFEFFFGDHIIIJFLZM?N@PCQGRYSFTGV]WEX]YFZ]]B^Da>cDdBeGfBgEha
=え	Z#]%Y&I)I+B,G-@.H/F0G1G2G3A4E5G6F7D8F9@:A;F<I=C?b@dAGB@CADYEFFHGDHFI[JGK[LZM_NAOEPJQHRESFTBU?WDX^YF[^]C_EaAcEeGfCgJhG
=お	h!H(G-H3I4I9d:I=I>F?IDIHCIGKGMGNHPIUHVIWIZ^]IaHbEcId[fHhH
=か	T!H#Y%B&Y)C*Y+A,E-^/C0C1E2E3[4]5C7B8I9^:><F>E@_ADB<CYD?EDFDGBHYIZKDMXNHO@PYQERASCU?V=WBXEYYZH[X^@_Ed>eDfJgYh[
=が	F#>&>(Y)E*@,I-I.G1D3c4Z7=889@:]<F>Y@CA]BCC[D:FEG=HJIYJFKALANDO[P@QER^SCT8U[VDW]X@ZZ[Z^Zaae9fbgBhI
=き	T!I#A%B&F(I*C+C,[-D.E/B1D2F3]4[5E6X7H8^9>;C<F=[>a?[AEBDC?DBEIFEHJIIJDKALBMAN=OASFTAV^WAY_ZG[[]AbGfbgI
=ぎ	h!I#H%J(I*I+J-^2_3H4I6J9B:H;J=I>G?IBHCEDHFJGJHAIaJJKDLJMFNEOIPIRITJUIVIXeZC[J]I_JaHbHcIdIfHhF
=く	Y!E#b&H(H)F*E+E,G/E0F1[2F3^4B5[6E7X8E9];E<H>]?FAGCADBEGFFGDHHI>K_LCMIN@OCPCQGRESFUAVBWFXZYIZ^[B]C^D_CbBdHeGfCgEhY
=ぐ	t!I=I@[BJHHT[UIZ^bJ
=け	[!E#A%^&H(D*Z+D,G.G/[0H1G2H3A4E5H6F7F8[9?:C<I=D>I@YAGBACYDGEGF]GDHCJGLFM@N]OZPZQHRFUDV_WFXAYG[_]Z^F_Da@bDcDdDeGfEgF
=こ	c!E#H%G(_)H*G+F,J-G.J/G0I1I2J3B4F5I6I7G8H9_:a;I=E?C@BAJBECDDIEXFIGHHIJIKYLHMDNDOEPGQJRHS^TEUZVBWYXEYHZ][H]F^G_GaYbFcGeIfEgHhY
=ご	q9^>^@IB[DJHDMJaJ
=さ	S!b#b%J&G(?)D+Y,E-Y0E1D2E4B5E6C7]8C;[<G=I><?]@DAEDDEEFEHGJJMJN[O[P^QYRBSETHU>VGYDZ;[[]@_AbBcIeEfAhF
=ざ	t9_BJZZ
=し	L!H#X%H(D)>*D,@.F/G0H2@5@7F8[9]:H;J=>>Z@_A?B_CXE?F@H7J?LYMaOFPYQYRES?VCWJYZZZ[B]G^<_YaAcJdYe?gZhF
=じ	l!I#J%I-H/J3I8H9H>I?JAcB_DJHFIIK_MINIOIVIXJZD]Y_FhH
=す	Q!_%@&F(_)B*I+B,C-[/F0C1E2[3?4A5D6X7H8B9b:Z;B<F==>B?>@]ADCYDBEIFDI]JGLENYOAPEQIRISBTHUCVCWAXaYDZZ[F]?^@aIcHfHgAhF
=ず	k!H#I%H(H*I+G,a-H/I0J3I4I6I7I8J9H:I;[=I>F?H@EBGD[GIHCIHKGLJMFNIOIPHRcTHUHVIXHZE]^^I_IaHbHcId[eIfHg[hI
=せ	U#B%C&H)E*D+D,F.G/E1G2G5G6E7I8E9=:F;E<H=X?XAGBHCEDXFGGDI^JFK^LDM?NGPFQGRDSETDUZV[WCYXZd]C^B_]bDcIeFgDhE
=ぜ	t#E*^-I9J@GCIHDIHKINJPITIZ_[^hI
=そ	i!G#G%D(G*H+I-D3F4I6J7I8I9Z:];]=H>_?]@FBXCGDGGbHCIEKZLIMFNEOGPIRISJTHUGVEWHXGZD]H^H_HaHbHcIdGfGg[
=た	N!]#a&C(;)@,A-J.B/[0@1A2B3Z4X5A6I7>8X9X;><C>]?b@]B_CCDEEGFAGFHBI]J?K]NYOCPYQAS@UEV9W=XaZI^>aBc<dDeAhB
=だ	W!D%Y&G(A)Z*Y+C,E-b/D0F1J2G3G4B5F6E8Y:A<G=B>>AFDIEEF]GBHCI^JELDMcN[OAPXQFRDSET]U>V]WYXGYYZ@[^]B^D_CaAbBdGeFfBgDh>
=ち	f!F#Y%H(G)H*H+I,I-E.J/I0I1H2I3]4]5I6H7I8H9b:F;H=G>D?E@EAIBECEDFEIFIGZHGIXJHKELIMCNFOFPGQIRDSZTGUYV[WIYHZD[H]F^I_HaDbFcFdDe[f_gIhF
=っ	U!_%B&G(@)D+@,F-[/Z0D1D2F4@5E6C7X8C9I;J<G=b>X?A@GAEB>CCEEFFHBMAN=PGQFRYSDTBVZWCXXYXZE[C]^aYc@eEgC
=つ	b!E#G%](F)^*Z+G,H-C.I/_0F1I2G3B4]5G6F7G8[9C:E;G=F>B@DA^BFCfDCEIFHGGIBJHK_LHMCNEOEPFQJRGSITFUDVDWIX[YHZA[G]F^GaBbEcFdFeIfFgHhE
=て	L!_#_&C)F*A,@-a.J/C0?1[2A3H4;5A6>7Z8G9H:C;I<C=]>a?G@FA@CDD]E?FAGZH9JDKZL[MFNXO[QASHTFWYYZZ=[@]Y^ZbDcCd[e@gF
=で	K![%<&B(A)D*B+J-@2@5?7]8G9Y:[;D=F>X@ZA?DGEYF@HBIGJ>LEM[NGOEPHSFT^UaV_XGYCZB]^^Z_:aAb_dIfEg]hI
=と	U!@#A%J&G(B)E*B+Z,F-c/C0E1F2F3=4C5F6Y8E:B;D<X=A>G?G@_AEB>CZD[FEGDH8IbJELCM=NdO_PFQFSDTCUAV?WDYEZJ[B]B^Ba?b[eFfAgDhd
=ど	i!H#E%J(H)I*H+H-D/H1J3G4H6I7I8I9Y:G;I=F>F?EBECGGIHZIEJJKCLIMGNaOHPHRHS^TYUGVGWIXDYIZc[I]H^J_IaEbFcHdHfGgIhF
=な	J!=#C&Z([)C*[+[,=-A.F/F0Z2?4J6]7H8F9D:Z;]<J=Y>Y?]@IA=B<E<F?HDIEJ=NYP@QIR:SDTZUJW^ZH[]_Ya_bHdHeCfYgIhI
=に	L!F#>%I&A(E)=,>-Z.F/D1J2H3^6;;@<A==?[@GA]BAD>EIFaGCJJKZMHNIOZPIQ?RCTEUEVZY=ZB]c_aaYb[cId[gFhH
=の	I!@#A&@(Y):*^-G.F/>0>1H3[4G5A6D7B8H9@=G?a@HA]BEC[EZFaGZK]LYM[O_PCQARbTBUBV]WDXDYAZ?[Y]I^>_GaDc]d>h^
=は	Q!F#=%I&D(Z)_*Y+G,A.C/]0@1A2B3E4>6?7_8@9[:?;@<D=F>a?_@FAABHC]D9E@FAJALAMdN:O[PFQCR@S?TcUZV^W?XHYBZ7[Z]Z^[_IaGbCc=e?f;gbh:
=ば	m-I3[7]9F=J>H@^BIHCIIKIMJNJXIZ]]ZaIhI
=び	v+[DIHHQa
=へ	rHIMYQZZHcb
=べ	t>J?_KJ[[
=ほ	y+^>I?I@JCJDIHJOJh^
=ま	M!_%E&D)A*C+J,B-I/E0A1E2B3]4G5C6@7D8@9^:B;@<D=H?H@[ABBcCDDIEFFBG>HBIaJEMbNHOGPGQCRDSAWIY@Zf[B]Z^>_GaDbFcGeBfZgZhA
=み	g!H#F%J(G)I*I+d-]/J1J3G4I7J8J9F:H;I=X>E?B@EB^CDGIH@I]KDLJMFNGOHPHRJSJTYUHV_WJYJZE]H^JaHbFcIdHfHgHhF
=め	_!Y#]%G(E+^,J-]/H0H1I2I4F5I6H7G8G9D:Z;G=E>Z?A@IAIBCDFEXFIGGH@I^JHKAL^MYOEPDQIRGSHU^VCWGY^Z=[G]E^F_ZaCbDcFdDeIfDgGhB
=も	X!A#G%D&H(A)E*G+B,G-[.F/C0E1E2G3D4C5F6E7C8E9=:A;C<H>b?>@[AFBYC]DaEGFFGDHBI<JFKbLZMCNXPCQGRDS_T[UZV>XbYE[C]X^Da[bAcBeFfChI
=や	i!H#G%J(I)I*I+G-a3Z4I7J9[:I;J=G>D?D@BBECGDXGJHCI]KYLJMDNGOHRJTHUGVFWJX]ZE[J]^_IaGbHcIdIfIhG
=ょ	y9]@]ZIhJ
=よ	j!]#I(F-Y/J3I7I9Z:G=J>G?H@^BGCIDHEIHDKDLIMGNGOIPHTJUYV[WIX[ZA]I^^_JaHbHdZfIgJhG
=ら	V!X#>%@&Y(@+Z,E-^.E/I0Z1D2E3J4]5C7B8[9;:?;]<F>I?=@aADB>CJD<EDFEGAHYI]K]LGMCNCO?QERASDT[VGWCXFY_Z[[A_Ea=bZc@dHeDfHg[h^
=り	[!C#X%D&G(^)G*F+E,[/G0F1H2H3^4Y5G6F7F8F9c:I;E<H=]>F?B@[AGBXDBEGFZGFH;IZJGK?LFNAOBPDQGRFSGTEUBWFXYYGZX[F]CaAd@eFgFhH
=る	O!H#?%I&D(Z)G*C,A-_/=0@1A2Y3X4=5A6>7J8?9C:E<D=H?CB8DAF@G=IaJFN[ObPYQFSIT=UFW=XIY@[^];^[_^b^c?dJeJfHg?ha
=れ	N![#[%D&C(F)G,@.G0@1@2A3A4=5A7J8H9A;[<C>ZAABZDZEAFAGEJIMFO]RaS@UBVAWHXYY?Z[][_<aCbFe@f:gFhZ
=ろ	v-I9Z@JI[KHZJh^
=わ	]!D#C%G&J(E)H*E+X,I.I/[0H1I2I3C4F5I6]7F8H:E;G<J=[?CAHCZEHFHGGH>I[JHK]LFMAN^PEQIRFSHUFVDWHX[YHZF[]]E^D_EaCbDcFdBeHfDg[ha
=を	O!D&D(b*Y+Z,Y/I2A3D4Y6^7J8^9::[;?<D=C@>AAB7CAEGFBGFHZJGKYMZN[ODPCQGR=S@TEV@X]YaZA[E]D^YbBfIg>
=ん	U!Z#B%D&H)E*E+E,F-_.G/F0F1G2G5G6E7J8F9]:F;E<H=X>Y?XAGBICEDYFGGEI]JFK^LDM?NHPGQGRESFTDUZV[WCXAYYZ][D]C^CbDcJeFf@gEhD
=ァ	t2]3JHaSHZIc[
=ア	X!_%a&H)[*F+D,E-A.G/C1F2_4C5F6Y7D8C9C;Z<H=X>_?^@AAaB@EDFGHAI@JFKAM@NAODRCSCU>V[WCXFYEZG[H]C^Z_AaYb@c[dAeFf@hB
=ィ	h!I#H%J(H,Z-H.X/J0Y3J4J6I7H8J9I:H=I>I?I@IBHC]D[G]HCIHJ^KILIMGNHPIQZRJUHVDZF[I]I^Z_HaIbHcIeafHgJhH
=イ	X!A#E%J&Z(?)A*D+E-@.F/B0B1E2X3Y4[5Z7a8^9@:@;D<F=c>??B@AADCCDAEDFEGBIAJJKAMCNAODPZQYRBTIU>VIWBXBYD[X]B^B_Aa@b]cZdaebfZgGhE
=ウ	W!_%^&H)[*H+F-A.X/a0^1F2_4C5F7C8D9E;D<H=A>B?C@BA[B@CBEDFGHAIBKBMDNBOEQGRDSDT_U?V]WDXGYFZ<[H^Z_]aCc[d=e]fAhC
=ェ	c!G#G%F(F)I*I+I,Y-Z.I/G0c1H2H3G4F5I6G7a8F9F:G;a<J=G>F?G@FA[BECHDGEIFJG^HHIGJHKGMHNFOIPGQIRGSITGUGVFWIXGYHZB[G]G^^_baFbEcEeGfCgGhG
=エ	e!Y#I%H&[(E)G*I+J,Y-Z.J/H0c1I3E4]5I6G7H8H9F:E;I=E>G?FAHBECHDGE[FJGGHHIGJGKGLIMFNEO[PFQIRHSGTHUFVDWHXGYIZb[H]H^F_EaGbDcFdDe[fBgHhF
=ォ	n!J%J(J3I4I6J7J8d9J:I=I>I?IA]BICJDJGJHXKIMJNJSHUIVIZH_[aJbJcZdFeJfH
=オ	^#E%E&H(@)F*F+G,Y-A.H/_0Y1H2F3D4D5G6_8E9C:A;Y=@>C?D@CBCCEDCEaFGH;IDJGKDMBOFQGRESETDU]V@WDXEYGZ=[D]D^Z_daCc[d]e[fXg]hC
=カ	[!c#X%_&J(A)[*I+G,F-E.I/F0E1H2a4E5H6G7E8E9G:X;F<I=B>D?C@DAbBBCCDYE]FHGYIDJGKDLYMBOGQHRESFU?V^WDXIYHZ=]E^]_DaEbYcDdDeGfDgEhD
=キ	i!H#H%J(G)H+G-H/[0J1I3H4G6I7H8J9F:G;J=F>Z?a@GBFC[D_EJGIH?IFKGMXNGOHPHQZRGSITHUEVDWHXHYGZC[I]]^H_JaGbFcadHfFgHhI
=ク	R!=#^%_&E)B*B+B,c->/_0^3?4>5B6_7>8[9>:=;[<]=D>C?=@EBJC@D>EAFCI?JJK?LHM<N>OBQHSBTcU=V<WAYBZ@[a]@_ca>bcc>dbeZfHh?
=グ	e!D#H%I)H*G+H,J-F.J/H0_1J3E4E6H7F8I9E:Z;I=D>E?D@FAIBFCFDEEHFJG[H>IEJIKFOHPbQJRHSITGUEVdWHXGYI[G][^G_FaEb^cEdEeIfFgGhG
=ケ	y9]BYHJZI
=ゲ	r(I*]:c=IHIUJVJWIZF^J
=コ	]!D%Z&H(C)G*F+F,F-@.H/E0D1G2Y3A4Y5[6E7E8[9A;E<^=D>]@AAEDCEGF]GXHFIAK@LEM]NBODPDQGRESGTDUDVBWFX_Y]Z<[E]D^E_[adbBcEdCeGfCgFhA
=サ	]!B#C%E&I(C)[*F+F,E-A/F0D1]2X3B4^5G6Y7Y8D9D;F<H=B>@?B@CAFB[CDDCEFFGGCIBKBLZMDNBOEPDQGR_SZTCU_V@WEXDY^[[]D^D_EaAbGd[eEfbgEhF
=ザ	]!^#F%F&I(_*C+F-B.X/E0E1H2H3B4D5G6E8Z9C;Y<I>B?B@CA_BCCGEFFGGEH=JFKCLFMBNCOEPXQHRESFTFUCWFXDYF]^^]_aaJbZcDe^fCgEhC
=シ	_!D#E%F&H(B)E*^+G,Y-Z/F0F1G2H3E4D5G6E7_8F9B:A;F<I=B>B?Y@CAFB@CDDBEEFZHBIDJGKCLFM]NcOGPDQGR_SaTFVAWbXEYFZ=[E][_FaCbBc_dBeGfAgDhD
=ジ	e!G#H%G(G)J*J+J,I-Z/H0c1J2I3H4G5J6H7I8H9G:G;[=H>F?F@HA[BFCHDGEIG[IGJHKGLIMENFOIPHRHS[TIUFVGWHXHYJ[H]H^H_bb]cHdEeIfFgIhH
=ス	L!;#B%Y&D*?+@-].B1A2Z3=4=5A8^9=:[<D=_>E?G@HC=EDF]IHMZNZOAPBRYTEUZVCWFX=YAZ]]>aGbXcBe?f]hY
=セ	S!G#@%[&F(X)Z*F+D,C-A.E/A0C1D2C3@4A6B7H8A9@<G=c?G@EACBZDHEZFDGAIAJCK@LBMGN?ODRBSZT@UbW_XAYDZ_[G]^^F_AaXbFd;eCfIg_hB
=ソ	q#]-I:I>J@IBIH^IJKJMbNJXJZD^JaIbIhH
=タ	_!D#E%[&I(^)G*F+H,G.I/G0F1H2Z3E4[5G6G7F8[9D:^;G<_=C>C?D@EAFBDCFDHEFFHGZHaIDJ]KELGMCNDOGPDQHRFSFTFUCWFXGYGZ@[G]E^F_]aCbCc_dCeHfBgahF
=ダ	v-E/I7_BIHDI^KJMIS^TIVJZHbJ
=チ	m#I%I8J9]:J;^=I>J@IG[HELYMIVIZE[J^_bJcJd[eIfFhI
=ッ	P!E#^%G&E)G*@+A-?/?0@2C3?4?6[7E8J<E>G?D@BABB[C?DHEXI?JBK>LGMZN=OBQCRISYTcVJW^YB[^^X_?cCd^eZh>
=テ	h!G#H%I(F)H+J,J-I.X/J0Y3G4I5J6J7I8J9G:Z;J=F>G?F@GAIBYC[DZEIGHHAIHKILIMFNHOJPHQZR]SHTIU_VDWaXIZC[I]H^Z_IaGbEcHdHfHgIhH
=デ	j!I(^)I,[-J0J3J4I7b8I:H=G>J?I@[BFEIGIHCMINIPHRIS^UEVEWIZD[J^H_IbGc^d[fF
=ト	N!]#H%Z+E,b-C.F/=0]2[3D4G5Z6I8^:Z;G<C>C?B@@A]C;FAHHI<JCK;LFMHN:O@PHS]TFU^VIW^X?ZF[B]<_YaGcHd]e^h<
=ド	L!=#@%H&E(G)?*@+A,^-]/]0Y2]3>6Z7]9?;A<D=<>Z?B@DCGDHEFFCGYHCIJOAQCR?TYUJVEWHXZYBZZ]?^Xa_bZc>e^fCgJhY
=ナ	o!H#J(H)J-H3H7I9I:b=H>I?H@IBEDGGJHCKIMFNHPJR]SIUaVFWaXJZB[J]I^HaHbFcJdIfHhI
=ニ	y0aHJ
=ネ	n!I#I%^(J-J2]3J4H8^9I:I<_=I>IAJBIGIHBIIMIPJTJVHZH__aIbIcJdIfI
=ノ	v-I9I?I@JB[HFIHKIM]ZHb_
=ハ	r3_9I:J=H>IBIG]HCM^NJRJUHVHWJZGaIbHdEeJf_
=バ	a!F#E&I(C)H*G+H,Z-E.H/E0E1E2H3D4_5G6_7]8Y9D:E;G<I>D?D@DAHBBCFDEEGFIGEHCIEJGKDLFMGNEOGQHRaSETCUCV]WGXEY_Z>[E]F^F_EaCbBcZdbe_f[gFhE
=パ	O!@%E&H)C*D+D-a1E2^3B4B5E7Y8C9D;D<G=@>E@GACBHCBEIFZG[JYKYLXNYOEPDQFRBSBTAVIX@YEZ^[[]C^[_@a?cBdXeCfGgDh[
=ビ	f!F#I%G(E)]*I+J,I-E.J/I0_1^2Z3G4F5I6G7F8H9F:D;I=E>F?F@GAIBXCHDFEHFJGGHFIFJHKGMENFOIPGQJRFS]THUaVDWGXHYHZB[H]H^G_GaEbDcFdXeHfegHhH
=フ	b!D#G%F&J(E)]*G+H,Y-D.I/G0G1H2Z3^4E5I6G7a8c9E:C;G=E>D?E@EA[BDCFDDEHFIG[HYIEJ]KELGMDNEOGPEQIRFSETHUdVAWGXGYHZB[G]E^F_YaEbEdBeGfCgGhF
=ブ	f!G#B%I(H,J.]/I3I4I6I7J8I9H:I;[=H>H?I@HA]BHCIDIG[IHKILJNIOJPIRITIUIVHX]ZE[H]Y^I_baHb[cIdFeJfIgJhH
=プ	X#B%B&G)D*B+C,C->.F/^0_1E2E3@4@6b7]8C9@:=;C<G?[@IB?E_FFG]HGI?JDK@LCM=OCPaQESCTAU=VbWBXBYZZ9[A]@_Xb=cbdYeCg^hA
=ヘ	t(_@]HJVIZF
=ベ	q!J&],J3J4I8J9I:J=IBJFJHFPJQZTJU]VJZGbJcJdIe^f[
=ペ	r(J.YHZS]UIZG__bJ
=ホ	n#Z9J:J>^?HDIHYIIKIM[NIZFa^bJ
=ボ	k!I#I%J(a*J,]-I4H6I7J9Y:]=I>I?H@IBGDHGIHYIIKIMGNJPIRJS^UHVFWIZE]I^JaHbGcIdHe^fIgI
=ポ	d!F#G%I(E)H*_,G-].J/H0G1^2I3H4F5I6G8G9G:X;I=F>D?Z@FAIBCCFEGFIGEH]IFJIKELIMCNcOHPFQIRFSGTHUCVDWbXHYHZ@[G]G^H_GaFbEcDdDeHfCgFhF
=マ	j#H%H(J-H3J9H:G=J>]?G@JBHCIDHF^GGHXIHKHMZNGT[UIVJXIZD[I]J^Ja]b^dIfJhH
=ミ	m!G(H*J-F/H0I3J4_6I7H9J:H=_>I?HAJBJCIDIEYGIHCIHKIMIN]PHRJUGVHWIXJZF^I_GaHbIcYdafGg[hI
=ム	q!J(J5Y9J:I=_>I?JCIHYIJNHR]VIZG_JaHc]dI
=メ	^!E#E&I(C)E*F+E,G-A.I/F0F1H2H3X4^5]6F7^8[9D:D;G<I=D>X?]@DAHBCDaEHFHGEKCLGNBOEP^QHRGSGTYUDV[WFXDYGZH[E]D^G_EaZbZcEdCeGfDhD
=モ	t.Z9J>J?HHGQ_ZJa^
=ャ	v9I>]?IHFM[]^
=ュ	k!I#J%J&I(H)J+J-G0J3H4^9E:H;J=H>G?G@IBFC[D[EJF[G[HBIHKIMaNGOJPJQZRIS^UGVHWHXJZE]HaHbIcHdHfHgJhJ
=ユ	_!_#G%G&I(a*D+F,F-C.G/E0F1H2H3C4E5H6F7Y8[9D;Y<J=Y>C?B@CA_BCCGEFFHGFH?JGKCLFMCNCOEPYQHRFSGTGUCWFXEYG][^]_abJcEdYeFfDgFhC
=ョ	l!H#J(H,[-I0a4J7b9H:I=H>I?I@JBHDJGJHCMHNJPIR]UHVHWJZE]^^Z_IaIbIcHdHfIgJ
=ラ	X#A&Y(?)C*E+E,[-C/a0^1E2E3@5]6^7A9?:@;D<G=c>A?B@HB>CCDBEXFYGBHHIAKBLDM@NAOYQYRCSDTYUAV>WCXBYEZ][A^@_[aAbIcAdae]hA
=リ	S!G#A%D&G(Y)I*]+C,C.E0C1D2E3@4B6A7H8C9A;B<G?b@EADBZC[DHEYFEGAI?JCK?LBMFNaOCQ_RBSZTAUZWcXAYE[F]@^F_Ab_cEdEeCg[h@
=ル	Y#C%C&G)Y*B+C,E-?.F0D1[2Y4A5E6D7B8D9@:[;D<H=A?Y@JAEB?D^E[FEG]H_I>JZK@LDNZOBP_QFRCSCTCUbVcWCXAY[Z:[C^C_Bb@d@eEf@gIhA
=レ	]#D%C&H)E*D-A/_0Y1F2E3C4[5F6_7^8c9B;E<H=Y>B?B@CA^BACBEaFFGAHFIBJFKBLEMAOEQFRDSETDV?WDXDYFZ>[D]C^A_^aBb@cYdZeCg]hC
=ロ	X#a%C&H(B)[*D+E,E-B/C0[1Z2F3B5]6C7Y8D9C:B;E<G=A>A?@@AAFCCDBE[FGGBIBKBLJMEOFPBQGRCSDTdU@V>WDY[ZH[c]Y_CaBbac^d@eEf@gChC
=ワ	P!A#E%F&H)D*E+E-a.F/X1E2^3C4C5F7Z8C9F:Y;D<G=A>F?>@HADBICBEJFFG]JZKZLYMZNYOEPDQFRCSCTBXAYEZ^[[]D^[_@a@cBdYeCfGgDh]
=ン	O!^%Z(J*@+@,_-G.B/Z0a1A2[6Z7Y8J9<:[;?<C=^>9?:@;AaBBC<DEE]GEHJI;JCK:MHNDO?TGUIV]WYX?Y@ZB][^Ya:bacYdGg^h>
=ー	H!F#;%=*G+@,^-X/E0]3?4]5G6J8C96;D<@=>>H?[@AAZCED]F=HYIAJGKELIOCPGRZT@WYXIZ][I]H^I_Za[b]e[f]gJhJ
=一	Y!B#A%Z&H(A*D+C,G.G/C0E1G2G4C5G6Z7E8E:C<H=B>=@fAZB@CgD?EFFFGDH@JFKJLZMDNAO_PBQGRDSET]UBV@X^YFZH[E]C^D_@a]bBeFfCgE
=三	v#_9H>J@IHEJ]KIMIXEZIa_
=上	k!I9H;Z>HBJH[IXJ[KIM]ZEfYh]
=下	q%[(H*J-G3I9]:J=I>H?H@IBGCYDIHCIFKGMGNIO_PIS^UIVHWJXJZD]IaHb^dIfIhI
=不	U!?#?&X(Z*A+B,D-@/H0D1D2C3Z4H5D6C7E:C;B<E=^>Z?Z@JACB<D>FCHCJBKFLCMCNZO_PIQDR^SXTGU>V]WCX@YCZc[C]?^__Hb>d=eBf[gA
=与	tH[OYZHc^
=世	y9[S]
=丢	t>_HGaC
=两	n*a/Y9I?J@^C]HFIIMJNJPJXIZJaJdJ
=个	l!J#I%I(I*J-H/X3G4I9E;J=J>H?H@]BHCXDHFJG^HAIGK_MGNHOJPJRITIUIVGXHZC[Z]^__aFbIcIdIfJhH
=中	i!]#G%I(F)I*H+I,J-E.J/H3F4H5J6J7H8I9B:F;I=F>]?E@EAJBECGDGE]FIGIH?IFJJKDLJMENFOHPGRHSZU[VDWIXFZA[I]e^H_IaFbEcGdZe[fGg^hG
=为	y*^
=么	t*^@IKJN^ZH
=了	X%C&F)C*C+B,F-A0E1E2F3?4A5E6D7E8C9_:E<F>a@GAECID>EDFDGBI>K>LEN?PBQESYV=WEYEZa[D]^^Z_DaIb@cAd@eDgZh>
=予	v3_9I>J?ICJDZF_HDIEKJVJaH
=事	t!J#J9[B[HHIHV_ZH
=二	d!E#H%F(F)H*d+H,H-D/_0H2I3E4H6G7H8]9E:F;I=G>E?D@[AcBGCcDDEIFIGHHAIBJIK[LIMENEO^PFRHSJTIUGVEWHXDYJZD[H]F^H_EaDbGcHdFeJfGgIhF
=云	t/[MXT[_Z
=五	v!I#_9I>I?I@FBJHEKGM^X]ZG
=人	e!B#F%B(])G*G+Z,I-C.J/H0I1I2I3D4G5I6I7H8H:E;Y=F>Y@ZA]BECEDYEHF^GYIEJHKELGMDNEOFPFQJRGSHTGUEVaWHXFYI[F][^a_EaDbDcGdEeHfFgGhE
=什	y*^@IHHKJN_ZG
=今	i#Y(I-H9H>F@eBICJDJHEIGKGMFNITIVJX^ZA^HaGbJha
=从	yD]
=他	m!G#J%^(_)J*H-H/I3I9G:];J=H>I?F@HBJC[DJFJGJHBIHJ[KHM]NGOIPHUHVYXJZF[H]IaHbFcJgGhJ
=付	k!J#I%Z(H*J+J-Y/X3a4I6J8J9F:];J=I>D?G@FBICHDHFJGJICK[MGNDO^PIRJTIUIVIXG[J]H_JaHbHcJdHfIhZ
=代	v3b9I>I?JD[HFaI
=以	g!J#J-G3J9J>I?J@FBZCJDJHFI[KbM[NHPYTYUJV]XJZF]JdJhI
=们	y(IDIHIU^VEZDbJd^
=件	n#J-I3J9^>I?J@IBICJHYIYKFMJN_XJZFaY
=休	y!b-I9G@J
=会	h!I#H%J(H)J*G+G-Z/J3E4H6J7J8[9D:[;I=I>_?[@FAJBGCFDEFJGIIDJIKFLJMFN]OEP^RITJUGVHWJXHZZ[I]]^J_IaFbGcHdGfHgJhF
=但	r(YMYT[ZG[[h[
=位	yF_
=住	v9G>J@GBIH^IIK^MJhI
=体	q(_)Z*H,^:HBIHIPIU]VIWGZFbHdE
=何	e!G#_%I(G)J*H+F-B.J/I0J1J3D4G5J6I7I8I9X:G;H=G>A?E@ABDCDDZFJGIHaIBJJKYMCNZO[PHRISJTYUFVEWIXcYI[H]F^I_HbEcHdFfHgIhC
=作	y(_9H>J@HHHIHKHMJNIZDdHfahI
=你	t(H9_=I>J@HBHDJE^HEKIMJUIV]ZCaJbJ
=使	]!X#D%F&J(C+F,Z.I/G0H1H2I3B4F5I6H8H9A:D;G<J=D?b@JAIBCCBDBEHFIGFH>JHKgL[MYODQIRGSHTZUXWFYG[E]D^F_FaAbCcGdCeIfF
=保	v!I/^=JPaVH_IfJ
=信	m!J#I-I3]4J9G:J<Y=J>D?^@HBICFHBIGKHMHNIOIUJVJXHZG]JadbJdJhJ
=修	r5ZMJZ]
=個	t-I9H>]?[@HCGDHHGIIK^MIN]ZHaH
=停	k!_#I%J(I)J*J+J-E/J0Z1I3G4^7J8J9D:H;J=H>D?F@GBHCHDHGHHCIGKEMGNHOIPIRHSHTHU]VHXHY^ZG]G_HaFbJcHdGfcgIhI
=側	o!]7^HCMIT_VIZF[IbH
=備	y3_DZHEaI
=僚	v!I(]H[V[
=元	r*J6^9I:Y?JBJHFP^R]UJVJZHb[
=先	k!H#F%I(I*I+G-E/I3a4^5J6J7J8I9F:b;J=H>D?E@FBFC[D]GIIFJJKDLIMDNGOFPIRITIUGVHWJXZYJZC[J]H^I_JaGbHcJdIfHhF
=入	]!B#X%E&H(C)F*E+D,H.G/Y0G1G2H3J4E5G6[7E8Y9>;E<I=B>=?A@DAHBaCAD_EGFGGZHHIaOaPCQGRDSFTDUBVYWFX@YF[E]Y_Da@bZcDeEfCgFh[
=全	g!G#I%I(_)X*F+I,^-E/I3G4I6I7I8I9D:F;I=G>E?X@[BYCGEJGIHBI^JJKCLIMENYO^PFRHSITHUcVEWFXFYJZA[I]G^I_IaFbFcHdDeIfEgIhG
=公	r9^:Z@JHEN[UZZI
=共	v>I@JH_ZJ^]
=关	y9JHHU[ZI]_aI
=内	n!I#I%J(H-E3a4J9F:H=I>D?F@GBFCJDHG^IFKEMFNaOHT]U^VHXIZB[I]I^J_JaHbGdHfIhG
=册	tCXD^
=再	e!H#G%I(G)I*I+_-G/J3H4I6I7J8]:G;J=G>F?F@aB^CEDDGJH@IELJMENFOHPHRISITIUFVGWIXcZB[I]H^J_JaGbFc[dEeIfZg]hG
=写	q#I(H9J=J@GBIDHHEI_KGMINIUGVHXJZBaIbIdaf_hH
=出	^!C#]%E&H(Y)G,H-X0G1G2H4D5G6F7E8G9?:C;E<I=C>??_@@AGBBCYD@EFFGGFHYIFJGMAN^PCQ^RESFTEUDVBWFXAYGZb[]]C^EbGcDdXeGfDgF
=分	f!F#H%I)Z*I+I,J-[/J1H2I3C4G6I7I8I9E:E;I=E>A?E@CBDC[DGEJGHHGLIMaO_PGRbSHTHU]V_WHXFYIZ@[H]G^H_IaFbFcEdHeJfEgIhF
=切	l!G#I%I(G-H3I4I7I9F:G;]=_>F?H@EBGCIDHGIIIKHLHMGNGPIRGSIUEVGWHXGY]ZZ[I]^^I_Ia]bYcIdGfGhI
=刚	t@YMY
=初	t-J@YBJD]HIIIKHMJNJXIZGb^h]
=別	t-H7]@]K[XI
=利	v0]4_HGZF
=到	f!I#H%J(F)J*J-Z/J3E4I6J7J9G:H=[>^?H@HBGCHDGEIGJIHKHMHNHOJPIRJSHTJUEVFXIZ@]G^J_Xacb]cHdHf^gIhI
=制	n!I#G%H-I3I4H5_9I:J;J=I>J?I@EBHCIDJHEIJKIL^MINIPJQ_TJVJXcZDaEbHdJhJ
=刷	yH]
=刻	t9IHGRdSIaJcIdIfJ
=前	^!D#E%G&I(D)G*E+F,I.H/G0H1H2G3A4E5H6H7G8G9>:Y;F<I=E>Z@_AFBCCBDDEGF^GGH=JGKgLGM_NBOBQIRFSGTFUDVBWGXAYHZ=[G]a^G_EaBb[cEdDeHfEg[h[
=割	t(^*X+I3G9J=^>_?JCIHFIHZF]H_IaGbH
=力	r#^9F:^>JBIDJHHOZZFhY
=功	v/aB]HITFUJ_J
=加	t3^8_9J>IC]DHHFIIaI
=务	o3J4I9G=J>J?J@ZBJGJHFIIKINJRbS]VIZGaIcIfZhJ
=助	r(J-I9^@IBIH[KIUYhJ
=効	[!f#D%F(@)X*G+H,[-E.Z/F0H1H2H3B4F5H6F7D8Z9E:B;Z<[=C>D?E@EAGBBCEDCEGFIGFHHIBJGKCLYMDO[PCQIRZSGTGU^VZWEXEZ<[E]F_DaCcFd_eafBgF
=動	k#I(H-J.Y3G4J9I:H=I>H?I@HB^GIIIKIMGNIPXUGVHWJZB[I]IaXb]cIdHfdgJhI
=化	k!_#F%](G)[,^-I3H4I6I8]9H:J;J<^=H>I?J@IBHDIGIHEIIKILHMHNIOJPHRIUDVHXHY]ZF]J^H_HaIbIcJd@e_fFhH
=匹	yO^
=十	r(Y-J3J?HBJC^HFMIN]R_VJZGcIfI
=単	q-^9I>J@HF_HGI]KHNJXIZJ]J
=印	q9I>IHb
=原	v(I:Z=JHHUJVJZZb^
=去	t#I-H3J4_9G>G?I@IDJHIIIK_MGNJXGZH
=反	o!J#J(I-G/J9I:I=I>I?I@JBFDJEIHCIJKIM_NcPJUHWJXJZD_Ja_cHdGfJg]hJ
=发	t3^>[HJaJ
=取	k%I(H,b0J3I4J6J=H>[?JDIH[IJKIPJUJXJZ^_IaEbJdIeJfJ
=受	j!J#J-E/a3H9I=J>[?I@FBICIDHHDIDK]MHNBO^PJTIVJXIZ^]IaEh[
=古	f!H%I(H)J*I+I,H-E/I0[1b2I3G4D5_6H7H8G9G:F;J<J=H>^?F@DAJBECGDFGFH=IEJJKELHMdNFOIPIQJRFTFUGVHWIXGY^Z@[F]H^H_GaEbFcFdFeJfDhb
=句	y-_IJ
=只	m#J*G9I=J>J?^BJC^DIHFIIKJNIP_UJVJZH[ZaGdI
=可	c!E#E%Z&J(H)Z*G+I,H-E.Z/H0H1I2G3F4X5I6H8]9D:E;]<I=a>E?F@FAHCGDFEXFIGFIEJHKELGMEOHRGSFTFUFVaWHXFYHZ@[G]F^]_FaEbEc_dDeHfDgFhF
=号	Z!I%E&H(D)F*E+D,G.H/E0F1G2G3g4C5G6c7F8F9?:J;E<[=C>d?B@AAGBBC@DYEGFFGEHAI[JFK?LFMBNBOgPDQGRDSFTDUCWGXBYFZ>[G]C^E_EaEbDcDdCeFfDgFhA
=司	t:ZN[UZZJ
=合	k!I#I%I(G)J*G+J-C/J3G4J6^7^8J9E:H=H>G?G@FBFCGDHEJGJHBIYJJKEM]NbO_PGRJTJUHVGWJXH[I]I^J_IaGbHcJdEfHhF
=同	a!A#D&I(Y)G*F+G,G-B.H0a1H2G4Z5G6E7F8E9B:D;F<I=C>B?C@DAbBDCEDCEGFGGfHCICJGK]LEM[NBOEPEQHRbSETEUDV]WFXEYGZ>[F]C^E_AaBbCcDd]eGf]gEhC
=名	g!G#G%H&H(H)I*H+H,J-_.J/I1J2[3E4G5I6I7^8H9B:[;H<_=G>E?F@DAIBGDGEIFbGHH@IcJIKCLIMDNEPGQJRHSITHUGVEWJXFYIZD[J]F^J_HaFbGcGdHeIfHgJhE
=后	t(I=]@HHHKHNJVJZCcYdHf_hJ
=否	e!G#H%b(H)I*F+I,[/_0H1J2H3G4H6I7H8I9D:G;H=H>G?F@FAIBFCDDHEJFHGHHJJ[LIMEN]O^P^RHSJTGUHVFWIXHYJZD[H]H^H_HaGbGcHdGeJfGgIhF
=含	n-]9I>J@JHZIaKJZHdH
=启	o(G:J=I@IBHDIH[KJMJU^V_ZBbHdZfJ
=员	l!J#J)I*a3E9H:I=I>I?I@HBHCED[EJHEIIKIMINHP_UYV]ZD]JaIbId]gHhI
=呼	vHJQ_]Z
=和	r3H9G>FCHD]HEI_O_VJZIaJ
=員	t@_BJD]HHMJU]ZH
=問	g!G#E%I(G)I*Z+I,J-E/I3F4H6I7J8J9E:H;I=G>F?_@FB]CHDHE[FJGJHBIEJJKDLJMENEOGPGRISIT[UHVGWIX[Zb[H]I^J_IbGc_dGeJfHgJhF
=器	m!I#I%J(I*J+J-I.X/J3G4H8J9E:J;J=H>G?b@GBHCGDHGHHBIGJ[KHNIPJRbSJTIUIVGXIZE]H__aEbJcHdIhI
=回	b!C#b%F&J(D)H+G,I-B.I/G0I1I2J3C4E5I6H7H8G:E;H<J=C>B?C@^AIBBCEDEEHFHGGHHI@JHKaL]MBNCOFPFQIRFSHTFUBVCWHXcYHZI[H]E^G_Ga[bZc]d_eHf^gFhB
=固	v-I3I4I9G>_?J@IHEIHNHRGZ^f]
=国	v3a>J
=在	a%G(D)H*F+H,I-D.J0I1I2I3E4F5I6I7H8H9];H<J=E>a?Z@ZAHBDDFEHFHG]HCIDJHKCLHNCOFPGQJRGSGTEUDVYWIXFYIZB[H]F^F_aaCbEcFdZeIfEg^hb
=地	n!X(I/^@IBJE^HHKJMHUIVHZD_YcYd]g]hJ
=坏	vH^
=域	r*I7_9HHFIHJ]MINIPaVJZH
=報	q!I,]-J3]:J>I?JBIC[DbHFIINJRIVIZIhJ
=場	yBHH]M_ZEbJ
=填	y>ICYHJO_
=境	r-IHGNJZJcadb
=変	Y!B#@%F&I(B)G*F+F,H-B.H/Z0F1H2H3B4F5H6E7[8G9A;F<J=C>b?B@hAHB[CJDBEGFHGEHEIAJGK?L_M_NCOEPDQHRGSGUDVBWGX@YH[Y]E^d_DaCbCcEdBeHfBg[h^
=复	t9I=JHZI]KXNZZI
=外	f!G#]%G(F)I*E+H,G-D.J/H0G1^2H3F4F5J6G7G8[9F:d;H=Z>E?[@FAIBDCGDFEIFHGcHGIEJHKELHMBNBOHPZQIRESITEUFV[WGXGYHZA[Y]G^G_FaGbEcEd^eGfCgHhF
=多	j!J#]*I+J-E3I4I9[:J;J=E>H?I@GBGCGDIH[IFKHMHNIOJPJRJTJUJVIXeZG]IaGbJcIdJfJhJ
=大	o3J9E=J>J@IBICJHGIcKIMINJX^ZGaJfY
=天	l#J9H@cBIHFIIKIM[VJX^ZDhH
=太	k#]-[9G@HBIDJHEI^KIMINJXaZFaI
=失	c!Z#]%F&I(D)G*G+H,Z-E.I/[0H1I2I3E4Z5H6[7F8G9C:D;Y<I=D>_?D@DAHBBCFDXEGF^GFH>IEJHKDLGMDNDOGQIRGSFUDVCWGXEYHZa[G]F_FaEbDcFe_gFhE
=好	t#I-I3J4J9c=J>I?I@HBZCIDIHDIIKIMINIVIXJZF]JaIbJhJ
=如	yHbUIVHZG
=始	t+^3[9G>G?I@JBHDJHCIJMJVIZH]bbI
=字	f!G#G%F(H)I*G+H-@.J/[0J1I2_3E4G5J6I7I8I9B:F;H=G>F?F@BAIBGCCDGEJF^GHHAIiJILIMENCOEPFQJRHSITGUHVGWJXCYIZD[I]G^J_HaFbGcHdGeJfHgIhD
=存	o!I-J/^3H6I7J9H=I>[?I@GCIDJHGIHKIMINIO^VIXIZH^J_baGdIfGgIhZ
=宅	y3I9I>_?JH]VJaJ
=安	y?]DZZI
=完	q!J(^+I-J3H9F:I=J>G?H@IBbCIDGHCIHKIMGNJUGVGXJZC]caGbHfJhJ
=定	c!F#]%H(H)I*]+H,J-C/H0J1J2J3E4H5J6I7H8I9C:E;I=F>[?BAIBECEDFEIFIGHIDJIKEMCN]OFPGQJRGSHT^UFVXWaXFYJZZ[H]F^Z_HaEbFcGdZeIfGg^hE
=客	v:^B[HX
=室	v9^?JHY
=害	y/JHFSaTGZH
=家	v-I3]9E>_CJHEIIKIMIVHZIaIfZ
=容	v-_
=宾	y:^ZI
=密	U!A#H%I&G)C*J+D,F.G/H0F1F2F3A4B5E6[7E8D9C:G;D<F=?>@?Y@YAFCBDFEXFEHIIZK[LDM^NZODPBQFRCSCTBVHWDXAYEZb[D]B^Y_Da@cBd]eCfYhY
=对	q!I(I3I9I;Z@GDJGJHFIGKGMHNGVIZ__baIdJfJ
=対	m!J#H(I-I/J0I1^3I4J9H:I>I?H@HAIBHCJDIGcHDIZKHMGNHPIRITHUJV[XIZG[H]I_]aHbIcIdGfHgZhJ
=小	k!J#H(J-H3H4J9G=I>F?H@aBHCGDIHEI_KFMHNHOIPJRJTJUJXaZD]Ia^bJhG
=少	r4J9F=_>I?JBICJH^I^KJMJNJVHXIZIaH
=尝	tX]
=届	i-I3H4]9H>_?H@IB[CIDJHDIIKIMGNIVJXJYJZG]Ia]c]fH
=属	v!J3a9I>F?JCIDIHFIHNJP^VZZJaJ
=履	t5^HIIGKXN]
=工	y3E@ID]HIKIZEdHfahJ
=差	y*JC_HIR]SIaI
=己	t3J9J>I@[HHO^V^ZI
=已	m![#I(I3J9I=I>^?J@IB_CJDHHDIJKHNJOIT]UIVGZC_ZbJfJgI
=帐	o!^#[HIVY
=帯	l#J+I-H3^4J9G:I=J>b?G@HBHCZD^HJIGKHMHNHOIUIVIXIZD]IaFdJhI
=常	vBYHGSbUGVIWIZGbH
=年	y1_9J>H?JHHK^XI
=应	v:Z?^HFbX
=店	y-I3J4^9HHHIIM^fI
=度	e!H#a(J*J-F3H4I:I=H>H?I@]BECHDHIBKFLIMFN[OIPIT[UHVHW[Xb[J]I^J_JaHbIcJd[fIhG
=廃	y-I1_9I?_BJHGKIZI
=开	v(I@JBIDHHHU^V[ZDbJd^
=式	n#J(J*]-J3d9H=J>H?H@IBIC]DIHEIHKIMINIOJXJZGaHhI
=引	v@YH]
=強	v!H%^L^
=弾	t-Z9I@]HIIIJ]hJ
=当	m!H(I-Z3I9H:J=^>IA^DJHGIHKHMJVIZD]H_]aJbIdIfIh_
=录	k#I(I3^4J9H=H>G?H@HBYCHDHICKHN^OITJUJVIXJZ_]JaHbYdJfJhY
=形	r3d>ICHDJHIZI
=役	y(_*YZJ
=待	k#H-F9Z:a>I@ZBHDIHFIGKGMGNHX]ZEa^hH
=後	g!G#H%I(H)J*H+I-F/I0I3D4G6I7I8X:G;H=G>D?DAJB]CFDGEJFJGGHAIEJJKDLIMCNFOHPHR[SGUGVFWIXCYJZI[I]d^I_[aDbFc]dEe[fbgIhF
=得	v,cHIZH
=御	y4H5_:]HGZI
=復	t#J-J/J0J3J4J6d7I9H:I>HDJHFIIKJNIPJR]VJZF]J^IdIfIhJ
=微	v(I9J=I@JHGKJScUJVHZDd^
=心	yZJg_
=必	c!G#D%I(F)I+H-G.X/I0J1H2I3F4H6J8J9E:^;I=_>F?F@FAJBFCcDGEIFJGIIaKGLYMENFOHPHQJRISJTGUCVFWHXGYJZD[]]H^I_IaFb]cHd[eJfFgIhH
=忘	i#I(F-J7I:Z=J>[?G@FBCGJHaJIKFLIMDNFUEVHWJXIZa[I^IaHbFdFfHgJhF
=応	q!J#H0[1^9I>IAJBIHDMITIZI[I_]a_bIcIdHfIgZ
=怎	yH[
=性	r(I3_4J7J9H:I=H>E?I@IBFCHDIHBI[KJMHNZRJSbUGVHWIXJZF]JaIbHcJfI
=悪	vE_HHZ_cYfI
=情	o!H%J(J*J,]-I3]9J:I=J>I?IBHC[DbHDIHMINIOJRIU]VIZH]JaJcJdJfIhI
=惑	y>IHHa_
=想	t?_@aCIHHIIKIMJNJXJZJ[[aG
=慢	y9HH^MGR^ZJaJfJ
=成	h!F#H%H(B)H*H,G-J/_0H1I3I4H5J6F7H8H9H:D;J=E>H?G@XAHB_CIDFEeFJGHHBIIJIKHLIMENGPFRISHTEU@V_W_XIZ?[I]I^G_FaHbEcFdCe_fCgFhI
=我	c!Z#]%E(])H*H+I-H/I1J3F4H5J6J7I8I9[:F;I=E?F@FAJBDC[DJEIFJGHH>JIKFLIMFNGO]PHRISHU[VbWIXHZY[I]H^H_IaDbEcGd[eIfFgH
=户	e!^#[%Z)J*[+J-I3I4I9J:[;Y=H>H?I@DBGCFDHGJHDJJKGMFNHPIRJSJTZUGVYXIZ@]J^__YaIbHcIdHfHgIhG
=戻	b!^#E%D&J(C)H*H+H,G-C.I/E0a1H2H3D4X5I6E7G8[9D:D;G<I>B?D@BAHBDCGDEEHFIGXH=ICJHK]LFMCNDOHRYSHTFUDVCWHXEYZ[F]E^E_XaDb]cZd_eGfahC
=所	r!I9I=a?JDJHEIXNJP^VZZIaJ
=手	g!I%J(H*I+I-H/J3]4I9D:J;J=I>_?E@GBHCcD_FJHCIEKGMHNHO[PIRJTGUIVGXHZF[I]H_JaAbJcIdIfJhI
=打	q#]3_9G>I?JDIH]MIXHZJaI
=扱	y![+]DI
=承	o!F#J%G(J-H;g=I>J?J@IBJCIGJHEIIKIMJNITJVJZF_IaIbJdIhI
=把	y9JHGJ]ZH]_aI
=択	n!J#H(I+I-G3G9I:J=J>G?b@IBHC^DGHDIHKZMHNHOIPJTHV[XJZG[^]JaGbJcJhJ
=报	t(J*J9G>J@IHFKJNJP_VJZadJhI
=押	t-I9H:J>JBJHEIHKIMHZGa_bb
=拒	c!F#F%b&J(F)H*D+H,[/a0G1I2H3E4G5I6H7G8H9B:F;G<J=G>E?D@ZAHBECCDFEHFGGFHGJ_KILHMCNbO^PbRGSHTFUFVDWHXFYIZ@[H]F^G_GaEbFcGdEeIfFgGhE
=招	y-I:aHIMIZF
=持	v!I)_-I7[=_>JHFIJNJUGVJaIdJ
=换	o>]@aHGIIKIM]
=接	g!H#H%H(G)I*I+I-G/Z3D4Y5J6I7I8H9C:H;I=G>F?G@FAIBGCHDFEIFIGIIFJIKGMFNCOIPHRISGTIUGVEWJXGYJ[J]]^J_^a^cfdGeIfHgIhH
=控	yHIJ]Z[
=推	r-bHJKIZJ
=提	o@JHIKY_Zd^h]
=携	k!J#J(I+I-H3^4J7]9G:H=H>b?F@HBGCZD^HIIFKHMHNHOIPJUIVHXIZC]IaFbJdJfIhI
=支	y-I3J4^9HHHIIM^fI
=收	o>]HGa]
=改	g!J#H(G3I4J9J:I=I>I?I@aBGDJGJHFIHJJKEM[NGTIUIV[XJZZ^^aIbJdHfGgH
=故	yHYS^
=敗	f!Z#^%G&I(E)H*G+I,[-F.J/[0H1I2J3G4[5I6]7G8H9D:F;Z<J=E>E?F@FAHBDCGDFEGF^GGHAIFJIKFLHMENFOHQIRHSGUEVDWGXFYIZ^[H]G_FaFbFcGe_fDgGhH
=数	g!I#H(I*J+J-G3H4I9C:I=H>H?I@EA]BEDIFJHDIeKFM^NGOIPIUIVIXbZC]I_FaHbHcJdIfIhI
=文	j!I#I%G(I*I+J-E/[2_3F4I9F:G=I>H?H@FBICDDHF_GIHCIfKDLJMGNFOGPIRJTHUJVIXFZG]I_JaHbHcIdIhG
=断	v-I3J4I9G=I>I@GHDIHKIMJNJVIZ^]^bIc_fIhI
=新	]!F#D%E&I(D)H*G+X,G-?.I/[0E1]2G3B4D5H6E7F8[9B:Z;G<I=F>@?AAGB^CCD]EHFHGEHYIFJXK@LFMdNHOEPEQHRFSFTFUDVDWGXDYFZZ][^E_EaDdBeHf]gEhA
=方	f!H#H%I(F)I*b+[-H3H4I7J8J9I:E;J=H>G?a@GBFCbDEGIHZIFJ[KGLJMFNEOIPHRJSITIUBVGW^XHZB[I]HaFbGcIdGfIgIhH
=无	n=J@IE]HXKJUJVGZ[bIcZ
=既	y+]@JCJDIh[
=日	d!H#E%J(G*I+H-D/J3G4H6I7I8J:G;I=H>B?F@fBECFDYGIHAIBKBLHNEOGPIRITGUGVGWJXfZ@[H]]^H_IaEbGcIdGf[gI
=旧	h!I#I(H-I/]0H3I4I5J6H9I:I=I>Y?I@FAIBGCIDIGJHBIIJJMdNHPJRJSITHUHVHXJY]ZB[J]H^H_IaIbEcIdFfFg^h_
=早	r-F9^>I@_HCIJKHMIXHZ^hI
=时	i!H#F%I(H)J*I+J-H/I1J3H4H8J9F:I;J=H>E?G@^BGCFDIGHHBIFJJKFNGOIPIRbSIT]UHVGXa]Ha^bIcHdIfF
=明	k!H#H%I&a(I*I+J-G3H4H6J8J9C:I;J=G>H?H@XBGDHFIH[IDKGMHNZOIPIRISJTJUIVIWJXcZZ]H_IaHbIcIdIeJfIhG
=易	t-_HJZIb]
=映	t(J:J>IBGH_KIMaUJXJZCbHg]
=昨	k!J(H-I4J9H:J=J>H?J@eBHCJDHHFIFKFM^NHUIVHXHZA]^^IbJdIf[hE
=是	i!I#F%H(Y)J*I-J/I3H4J7^9I:H=F>H?I@[BGCIDIEIGJHDIGKGM^NHOJRJS^T]UFV[XJZA]IaIbHcIdHfHg[hI
=時	a!E#D%G(D)H*H+H,]-D.J/I0I1H2I3E4F5[6G7G8H9E:E;H=F>D?B@[AIBCCEDFEIFIGGH>IEJHKCLbMHNEO[PFQJRgSFT_UDVDWGX^YHZF[G]F^H_GabdAeHfBgGhD
=暂	yT^
=暗	t6^<^>GHY
=更	[!D#F%G&J(D)H*H+Y,H-B.I/F0G1]2I3D4F5I6G7[8F9C:X;G<J=E>I?E@cAIB]CEDCEHFIGEH@IBJHKAL_MYNBOGPFQIRFSFTEUEVDWGXDYFZI[E]F^e_FaEbDdBeHf^h^
=書	c!E#F&J(F)H*I+G,H-D.J/H0Y1H2I3E4X5I6G7H8[9D:E;H<I>B?E@BAIBECEDFEHFIGYHGICJIKDLGMCN]OHPJRYSITHUEVEWIXEYa[G]G^F_ZaEbDc[daeGfbgZhC
=替	yHGZJb]d^
=最	j!H#G(J+J-E3G4I8J9D:J=I>F?H@aBECHDGGJHCKaLIMENFOIPIRJTHUIVHX]ZA]^aHb]cJdFe[fHhZ
=月	y9Z@HHIIJK_ZI
=有	Z#B&H)D*D+E,Z-D0F1F2G3_4D5F6D7D8X9]:A;E<G=A>??B@AAFB@D^EEFFGDHEJEK@MAODPZQGRDSDTDU]VZWDXCYFZG]A_[a]bFdce_fAgChC
=服	o3J4I9G=J>J?J@ZBJGJHFIIKINJRbS]VIZGaIcIfZhJ
=朝	q#Z9I>J@cHJMITIZFhJ
=期	_!B#D%X&I(C)G*F+G,G-B.H/E0a1H2G4Z5G6E7F8G9A:C;E<I=b>A?C@aAFBCCDDCEHFGGeHJI?JFK@LcN]OFPEQHR]SETEUCV?WFXCYGZI[F]D^D_CbCcEd]eGfYgFhB
=未	o!I%Z(I)J+J-J3I:I=]>J?GAJBGCIDaHCNFPITZUIVZW^ZE]IaJbHcJdJ
=本	g#H%H(E)I*I+[-F/]2J3F4I7I9F:G;I=G>F?GAIBFCID[E]FJGIIHJIKGLIMDNGOHPGRISITHUFWJXHZ@[I]]^a_XaGbGd[fHg[hF
=机	f!I#H(J*J+J-I/J3^4I9E=I>_?H@HBHD_H[IFKIMINIO]PJRJTIUIVHXIZF]HaAbJcIdIhJ
=杂	yHHI]N[
=权	q!J%Y(_;ZHITZUIVFZH
=来	h#H%J(H-H3G4J6I9[:]=H>C?H@EBGCHDYHJIGKHMGNHOJUHVGXbZA]Iaab]cIdEeIf^hH
=査	q!J(J*J/Z9I:J>J?ICJDJEaHEIIMJVIZ^]IaIc[fJ
=格	y,^3Y
=桁	t+I-G3^9H>G?I@ICFDGHGI[KGNIO^VJXJZJaY
=検	q!I(I-J3F4J9I:I>H?EAICaDHHEIHKHMJNJO]VJZF[J]__HaGbIc]fI
=構	l!G(E)I*I,H/G0I4I6G7I8J9J:F=G>J?I@IAJBGDHEfGJHEMHNHPGRJSJUCVZWaZB[J^I_IaJbHcFdDeafDgH
=様	y9]@IB[HHZI
=権	i!F#H%b(d-H3H4J9F:G;^=H>H?I@HAJBHCIDIGIHZIGKHLIMGNHP]RJTJUHVGWIXIZC[J]I^I_IaHbHcJdHfHgJhI
=機	q!I(J-J3J9J:H=I>a?G@IBJHYIJKHMJUbVHZFaJfJ
=欄	y>J@IHGMIZFb_h^
=次	k!J#^-F9G>J@]BJHFIJL_MJXbZGaJhI
=止	a!b#D%F&I(F)_*F+F,I-c/F0Y1]2G3C4]5H6G7F8F9A:D;F<J=E>A?ZAGBDCEDCEHFHGFH=IAJGLFMCNCOEPDQXRESFUaVCWHXCY^ZA[H]D^]_FaCbFcEdDeHf^gGhC
=正	g!I#I%J(H)J*J-I3c4J5X7I9I:H=H>H?H@HCGDHHDIHKFMGNHPJSbTYUFVGWIXJZB]IaHbGcJdIfHhb
=步	t9H@IG_HDKIMXR_VJZGfX
=歴	t5^HIIGKXN]
=残	q!J#Z+J-J3_CHDGHIIJKJOH_^
=段	v*]-J3H9F=F>J@JC^H^IJKJMJPJZH
=母	yHIIa
=毎	yHZIIKIh^
=求	e!H#H%I(H)J*_+Z-E/J3G4I7J8J9F:G;I=G>C?E@DBFCbDDGJHXIZJJKFM_N^OHPHRISJTHUIVHX]ZC]I^H_JaFbHcIdHfIgJhF
=決	y@[B[ZH
=没	b!F#E&I(Z)H*H+G,I-F.I0I1I2I3_4F5I6H7I8H9B:F;G<I=E>Y?F@DAIBCCDDaEHFHGGH=ICJHKDLHMENFOEPFQIRGSHTGUZV[WIXFYHZC[Y]]^H_^a_cEd_eHfFgGhE
=法	e!I#H%I)I*_+[-I3J4I7J=H>H?a@FBGC[DEE]GIHZIGJJKGMGNEOJPISITJUDVEWIXIZZ[I]J^JaHbGcYdHfIgIhH
=注	tCXD^
=消	t!H%^3J>I?^HGKJMIZJ_^b[
=済	k!I#H(I+d-I3I4J9I:J=J>H?F@HB^CFDYHBIHKIMHNIOIPJTZUJV[XJZG[F]IaJbHcJdIgJhI
=測	r-bHJKIZJ
=満	m-H9J?IDJIYKGNdZG
=点	v(HBJDIHFMZUHVHZ[b^
=無	]!f#C%E&J(C)X*F+F,G-B/E0G1H2G4E5H6G7E8G9B:C;Z<Z=D>A?C@BAFC^D]EGFHGFH[IAJGKCLdMANBOYPDQHRZSGTFVAWGXCYYZ=[E]D^DaYcEdIeFfDgF
=版	y9H=^H[dH
=特	y(_9HIIP[
=猜	v-_
=环	ycZd^
=现	q/Y@^CXHGMIZ[hH
=現	m#Y-HHIIIKHNITJhd
=理	Z!D#E%E&I(^)_*g+F,b-B.H/E0G1G2G3C4E5G6F7D8F9B;F<I=B>B?@@BAGBBC@EZFGGEH=IAJGKBLFMANJOEPcQHRESDTDUYVIXDYGZF[E]D^D_EaBbBcCdaeFfCgehD
=環	v-IHIc_d^
=生	v3J9J@JBID[Z_
=用	Z!^#C%E&I(J)F*Y+F,H-C0Z1H2H3D4Z5H6G7G8G9D<I=b>X?_@HAHBBCDDCEFFHGEHHIEJFK_LFOEPEQHRFSFTYV[WGXDYGZ@[G]E^aaBbDcEeGfCgFhI
=由	vE^IIN]ZEd^
=申	yH^Z[
=电	k!I#H%J(H*J+J-H/I3]4H8J9C:I;J=H>F?I@FBGCIDFFJGJH^IGJJKGMaNHOIPIRITJUHVGXHZD]^_Ia^bIcHdHfIhH
=画	g!F#G%I([)J*I+b-G.X/J0J1J3D4H5J6I7I8J9F:F;H=F>]?D@EBDCDEJGIHYIFKELIMENGOGPHRISITGUFVEWGXFYJ]E^I_GaDbfcHdGfGgHhZ
=界	vS]UJbZ
=略	t@IHJIHKJNcZF
=番	c!F#G%I(H)I*H+E-D/I0J1J2J3e4G5J6H7I8J9D:G;H<J=G>c?DAJBECAEJFIGIHGICJIKALHMENGOePHRHSITHUFVEWIXEYIZB[I]F^I_HaIbFcHdHfHgHhZ
=発	y9J@JBJZ_
=登	Z!D#D%F&J(D)F*F+c,I-D.H/F0H1H2I3Z4F5H6G7F8G9D:D;F<I=D?Z@BAHBYC]DgEHFIGFHHIAJFKALGMHNBO_PEQIRFSFTEUDVBWFXDYGZ[[F]E^F_FaCcEdEeHfEgGhJ
=白	v-I.Z9G>I?F@IBJHHI_KFMGXIZJb_
=的	Z#Z&H(^)E*F+F,H.H0H1G2H3^4D5G6G7]8F9A:I;E<H=]>[?C@ZAGBACCDAE[FFGFHBJEKGLGMYO^PEQHRYSDT]UJVaWGXCYGZ:[G]D^F_FaAbZc[dDeFfJhD
=監	v/ZEZHINY
=目	o(^*I-I3^8^9H=J>G?HAJC]DJHEIGK^MINJOJVIXHZF]I_HaEbIhI
=直	l#I%[(I-I3H6^8]9H=H>H@[BHCIDJIHKZMFPJR]UJXGZDa[bJdCeIfGhY
=知	t(I9H>I?YCHM]VGZFa_
=短	i!J#I(I*J-D2I3]4J9I:J=I>F?^@ZBHCGDHHDIcKFMHNGOHTJUIVIXHZCa[bIdIhH
=码	T!A#G%H&F)B*C+D,F.F/H0E1E2F4B5E6D7D8D9B:F;C<F=???AEC@DEFEHGIYKZLDM^NYO[PBQFRBSBTAVHWDYEZb[D]A^Y_Da^cAd]eCfXhX
=确	r3XKIZIh_
=確	g!E#F%H(H)J*Y+H-E3Y4H6I8J9D:G;I=G>_?G@EAJB[C_D[GJHBICKELIMHNFO[PHRITEUHVEYJZZ[G]H^I_Ia_bHcHdHfHhF
=示	g!I#I(I*J+]-F3G9J:J=J>G?[@HBHCGDFIGMHNYO[PJTJUJVHXI]J_YaHcJd]ha
=社	c!E#G%H(D)H*G+F,J-Y/H0I1I2I3D4G5J6H7H8Z9D:c;H=G>^?Z@_AIBCCCD]EIFIGGHHIBJZKBLHMCNcOCPGQJRHSIT[U_VDWGXEYIZ?[F]F^H_GaEbDcGdFeJfFgHhD
=禁	e!^#G%I(H)^*I+I-d/I2J3H4I7I8J9G:H;Y=H>G?HBGCHDHGIHCIDJJKYLIMFNGOHPIQZRJSJTHVGXHZE]H^^_IaHbHcIdHfGgIhE
=私	o!H(]*I+I-I3H9Y:[>G?F@HBJCGDGGJHCIFKHMHNIO^UIVcXJZH[JaIdJhJ
=种	q*a9J?ICbHFIJZIaIdJ
=秘	t*Y-J6_9J?aBJHFKJZHdG
=種	q(I:]=I>b?H@IHEI[VIZF
=空	r!J(I-I3_4I9E:H=H>]?C@ZBHCHDHGJHDI_KFMGNIOJPIUIVGXHZD[J]I__aGbIcIfIhH
=端	v/[MXT[
=符	qHHIaMJN^ZF
=等	r>I@ZHHIJMJZFa_
=答	y#H0]HIX^
=策	t@IHJIHKJNcZF
=管	[!D#E%E&I(_)_*g+F,b-B.H/E0G1G2H3D4E5G6F7D8F9C;F<I=C>C?A@CAGBBCADBE[FHGEH>IBJGKBLFMAN@OEPcQHRESDTEUYVIXDYGZF[E]D^D_EaCbBcDdaeFfDgehD
=箱	r3J9G=J>^?JCXD]HZOHZHaX
=簡	v-^b]
=細	vH[N]
=終	y9I=^B[HH
=組	i!I(F*H-H3I4J9H=X>H?G@JBGCIDIE[F_HCICKHMGNYPIUXVFWbZC]IaHbHc]d]fIhJ
=絡	t3]C^D]HGKJMJZHhJ
=継	q!H#J%G-I;f=J?J@JBJCIGJHEIIKINIVJZG_JaJdIhI
=続	k#F*J-J3H4Z8J9F=H>G?F@HBICJHZIHKIMINIPJSHT[VHXHZD]^_JaGbJcefIhJ
=線	t3a4I9I=J>G?I@JVJZIaJc_fH
=織	i!I(F*H-H3I4J9H=X>H?G@JBGCIDIE[F_HCICKHMGNYPIUXVFWbZC]IaHbHc]d]fIhJ
=线	y3]H[
=组	r(G:J=X?J@JBIDIHDU^VaZBbHcZdH
=织	v(J=ZHIU_VEZEc[dI
=经	v>_B[DJHGOJTZZG
=给	y?_@[HJaH
=绝	t#J*I-J/[9H@^HGIIKIMJN^P_UJXJZFaJdI
=缺	v9I=aHDI]
=网	v9F>JHaZG
=置	^!D#E&J([)F*G+H,J-I.I/F0I1I3F4F5H6I7G8G9F:Y;G<J>C?D@BAICFEZFHGGIGJFKDLHMCNEOHPEQJRGS[TGU^V^WGXGYIZ_[G][^F_HaEbZdBeHfJg]hE
=署	v9I<aHEIIV^
=義	y?IHFNFUJWbZJ
=者	_!H#H%G(_)a*e+H,c-D.I/H0H1I2I3F4G5I6H7F8G9E;H=F>D?B@EAIBECEDDE]FIGGH@ICJIKDLHMDNAOFP_QIRGSHTHWYXFYI[F]G^F_FaDbEcFdZeGfFgDhF
=聞	t-J9J>I@HIIKGLZM^XIh]
=職	y!b9GHJ
=肢	q#I+J3H9J>H?bBIC^DHHEIIKGMJNJOITHVHZI[^aH
=能	e!G#H%I)J+J-G/I3H4H6J7J8I9G:G;]=[>]?GBGCIDGEIGIHBJIMZNXOHPHRISITIUbWJXJYJZ>]I^^_JaHbIcHdHeIfZgJhF
=脑	o#J3J9G>J@HBIDJHbIIKHMaNJZF]IaI
=自	e!F#G%H(D)Z*H+I-F/I3C4G5J6I7I8I9D:E;I=D>B?FBXCFDFEIFJGHHaI[KELIMENFOcPGRHSHTHU_VcWIXGYJZA[H]G^H_IbGcHdHeJfGgIhF
=致	o-I/I0I3H6^A^DJHIN[O_ZJ_DdJhJ
=落	q!J(J-I3I4^9G:J=J>I?J@JBIHYIHMGRFS]UGVHZH]JaIbIcIdFe]fa
=行	k#J%Y(I-J9G:G>H@JBGDIHbKHMHNJUIVJXaZA_]bIcYdIfIhJ
=表	k!J#J+]-F3]9H>G?[@IBJCGDGIHKIMINZO[VIXJZFaHdJh]
=被	h!_#a%J(I)J*J-Z/I3I4I9H:J;J=I>H?I@[BHCHDIGJHDIFJJKFMGNYOIPJRJTFUIVHX]ZZ]I^JaFbIcJdIfIhH
=装	yJ]
=製	v4JJ]M^
=複	r-I3I4H9H>JAbCJDJHGIZKFM^ZH_FaJ
=要	Z!C#A%E&I(C)F*a+E,H-B/F0G1F2G3B4D6G7G8G9@:^;F<I=b>@?A@HAGBBCeDAEGFGGFIdJGKAMaNaODPDQGRESGTCUAVBWFXYYGZ>[^]D^F_EaAbDcDeGfCgEhC
=見	m!J(]*J+]-]3I4^5]7J:I=I>H?H@YBJCIDEIIKFMGNIPJTJUHVGWJXJYJZZ[I]JaHbHcHdHfGgIhH
=規	y-F@JCIHHIFKHNcOHXIZJhF
=覚	t-I9I@HHHIGKbMIXJZY[Z
=解	f!H#[%I(H)J*J+I-H/I0J1]3H4H6J8I9^:I;I=H>E?F@GB[CHDHGIHAIGJJKHMENHOIPIRHSITaUHVIXGZA[b]G^J_IaGbGcHdGfHgGhI
=言	c!F#H%I(I)J*H+Z-_/I3F4I6I7I8J9B:G;I=H>C?E@ZAJBFCYDZGJHDI[JJKYLHMEN[PHRHTIUHVGX]YJZC[I]G^H_HaGbGcIdHfIgJha
=計	yHHRa
=記	q-[HII_cZ
=設	i!J#J*^-I.X9G:H=I>F?E@XBHCIDIH]IIKHMFNYPIRJTJUIV[WIXJZE[J]I^[aIbHcJd]fIg_hI
=許	o!I#J%]-I.Y2J;^=IGJHFPJQYVaZH^J
=証	j!H#J(H+I,_-H3[4H6J9H:H;J=I>I?D@HAIBHCaHZIFKGMHNIO[PIRIUJVIXIZC[I]^_HaFbHcIdHeIfIhI
=試	h!H#G(J*J-F3H4J9C:I=a>G?FBECHDHHDIDKELIMHNZOIPHRJUHVZWJXf]HaGbHcYdIfIhG
=話	d!H#H%J(I*I+G-F3a4G6J:H;I=H>^?a@FBHD[FJGJH@IEKFLJMFNFO_PIRITIUIVHXGY]ZE[I]G_IaXbHcHdHfHhG
=認	c!D#E%G(G)I*Z+E,_-E/I0I1J2J3^4G5J6H7I8I9E:Z;H=F>a?D@DAIBZC_D[EJGHH?ICJJKELHMENFOaPHRHSITEUFVDWIYIZ@[F]G^H_Ha_bGcGdGeIfGgI
=語	r-cHJIFKINIhJ
=誤	v#^,^4^9F@JBIHJZGdEfH
=読	y3]>_HGUJZIaIbJ
=誰	t(I=[@JDYHIS[UaVEZDcJ
=調	v(J3J4J9J:J@JE_HGIIVIZbfIhJ
=識	v+J3J:]>I?JCIDHHGMJO^hZ
=議	r-G9H>H?IHZMIZ^]^bJ
=護	yPaVH
=让	y@aMIZFhJ
=记	k!I#I%J(H*J+I-J/J3D4I9F:I=G>]?H@EBFCGD_GJICJJK]MFN]OZPJRJTIUHVHXHZ_]I^JaHbIcIdHfIhH
=许	t(J9F=_>I?IBICJH]IHUJV^XIZHaIcI
=设	yH[
=证	e!G#E%H(G)H*Z+H,J-F/I0J1I2I3E4G5I6I7I8I9D:G;H<J=^>]?a@CAJBDCaDFEJFIGHIDJHKELIMENFOHPGQJRGSHTGUGVEWIXZYIZA[I]F^I_IabbGcGdGeIfHgIhF
=试	o#J9G=]@IHFXbZGcY
=话	t3^9F>IBJDHHDIJMJUJVJZH]^a_cJdJ
=误	vE^HGKJZZhZ
=说	v#I3I9F>H@IBJHFIIO^V^X_ZI
=请	o#Z9JH]TIX[cZ
=谁	y(I=]HIS_VHZC
=谢	t!I#G%J(I)J*I+I-G3H4H8J9d:I;I=H>H?H@HBECHDHFIGIHBIGJJKGMHNHOIPIRITJUIVHXGZE]HaGbIcIdIfIhH
=象	o!I(J-I3H9G:J;Z>I?H@IBJCJDIGcHDIHKHMGNIUJV[ZG]I_aaHdIhJ
=質	r#G*[-J9J?a@JBJHGKJX^ZIhJ
=败	r@JZ_fZ
=账	k!X#]%[(G*]3J:]=J>JBJCFDJHGIJTYUIV_ZH
=赤	v-H9I>I@HHHIJK^Z[h^
=起	t(JB_HGUIZHb[f[
=超	y#Y2^
=足	j!G#H%[(c)I*H+G,J-F.J/I0J2H3a4E5J6I7J8^9B:G;H=[>D?E@FAIBECZDEEJFIGIH@I_JJKFLIMFN[ODPGQJRISJTIUHVZWJXGYIZ@[I]G^I_FaDbGcGdGeJfFgIhG
=身	yB]CZ
=車	y3I>^H[ZI
=软	v(I9J=I@JHGKJScUJVHZDd^
=输	r#^-F@JHHO[X^ZHaH
=过	i/YD]HIJ]K^MJVJZG
=近	r-G@ZBJHGIHKdMJNJXIZDhI
=返	r#I-H3J9_:I>]?I@IBGHFIIKIMIN[UJXIZHaJbIf]
=还	j!I#G(I*H-J/I3[=I>H?I@FBHC^DIHEIIKHMbNISHT[UIVIXJZF]J^J_YaHbJcJdHfJg^hI
=这	q#J3I9H?J@IBJDJG^HCIIMINJV]ZG[Z]J__aIdJ
=连	r3J9GH]IJVIZG__aIc^
=迷	y>IHHa_
=追	v8_C^DIHH
=送	t(J-J9I>E?G@HBJCJDHHaIIKHMGNJUJVIX_ZFa]
=选	t(J9J>I?a@FHEKJMIVJZC[[^_hI
=途	v9J>JHF]adGe]
=通	h!H#I%^(F)J*H+I-G/Z0J1J3G4G5J6I7I8J9D:H;[<Y=H>EAJBGCXDHFIGHIDJJKZLIMENEOGPHRGSJTIUHV[WIXGYIZ][H]H^I_Ia]bHc]dGfGgIhF
=連	r3]7]:J=I?I@JBJC^D]HFKJMJVIZFhJ
=進	y:^HHX]ZI
=遅	t#J-I1J3I4J9I:J>HBJCIH]IJMFNJR_XIZFa^cGfI
=過	t#Y@^KZZI
=達	y9H@JHIIHUHX_ZHf_
=違	d![#a%H(G)I*G+H,[-B.I/H0H1H2I3]4F5I6[7H8H9A:G;H<J=F>B?D@AAIBECFDDEHFIGGHJIBJILGMDNZOZPFQJRZSITFUGVFWHXaYHZC[H]F^H_GaCbEcEdEeIfFgHhe
=選	j!I#H%J(H*I+I-[3F4J9G:I=I>E?d@GBGC]DGGJHBIFKXMFNGOHPITGUJV[XIZE[a]H_JaFbHcIdIfJhH
=邮	r3J9G=J>^?JCXD]HZOHZHaX
=部	m%H(Y-E3H4J9G:c=J>F?F@FB[CHDIFJHBI[KEMHNZO^PJRJUGV]XHZB[J]JaIbIcJdJfGhG
=都	q(H:I=]@HBJHFIJKIMJN^S_UYZAbJfX
=配	r3J9I>I?HE^HGMJO^ZDa^
=里	i!Z#F%I(H)J*J+J-I/H3a4H8J9F:I;J=G>F?]@GBGCHDGGIH@IZJJKGMZNHOIPIRISIUHVaXIZD[J]H^I_aaFbHcHdHfIgGhH
=重	^!E#E&J([)F*G+H,I-I.I/F0I1I2J3E4F5H6H7G8G9G:Y;G<J>D?E@BA]CFEZFHGGHGIFJFLHMCNEOHPEQJRGS[TGU^V^WGXFYIZ^[G]E^F_HaEbZdBeHfJg]hE
=録	^!E#F%H(F)H*G+d,J-E.J/H0I1I2J3^4H5I6H7G8H9H:E;H=F>G?]@DAIC_DeEIGHHHIBJHKFLHMDNCO]PGRGSHTGUEVDWGXEYHZ@[G]F^H_GaEbCdFeJfGgHhC
=鍵	v/I6eHFZI_HdFfJ
=钟	y9IHHMIRcZJfH
=锁	k!J#b(I-F3J>J@IBIDJHEKJMIT_UJVIXIZD[Zb^gI
=错	l!I#](G-E/J3I4J9G:I=I>H?I@EBHCHDIE]HCIHJJKFMHNGOIPISJTIUIVHX]Zd]J^IaFbIcJdIfI
=長	r!J%H(Z-I2a3G9G:J=IBIHEI^KGN]UJVIZEaIfI
=閉	t9JB_KIZF]ZcY
=開	n!I#[(J-I3H4J9E:J=I>H?H@GBICHHaIGKHMHNIS[TIUJVHX]ZF[J]^aHbZcHfJhI
=間	c![#a%H(H)J*H+I,J-D.J/I1I2J3]4G5J6I7I8I9C:G;I=Y>C?E@bBECFDEFJGHH?IBJIK@LFMJNXOFPGRZSITFUGVFWIXcYHZA[H]G^H_Ha]bFcGdFeJfEgIh^
=问	r(I*J9I?[@IHGIIKINHP_VJZZc^dI
=间	v9JHHMYR]__cJfJ
=防	t9GH^T^ZG
=限	_!C#C%b&J(c)H*G+G,I-D.I/H1I2G3D4F5H6H7G8G9C:D;_<J=Y>C?DAHBCCEDDEHFHGFH[IAJGKCLdMBNYOGQ^RESGTFUCVBWFXbYH[F]E^F_GaXbCcFdCeHfEgFhD
=除	i#[-J1^3J9F>J?H@JBZCJHEIJKJMIT]XIZG[a_[bHcJdIfJgJ
=障	t-J/I@IKJScTGZG
=雑	yI]KGNX
=電	c!H#H%I(H*H+F-E/J0J3a4G6J8J9C:H;H=G>b?_@EAJBGD[FJGHIEJJKELIMENEO^PHRHSJTIUHVGWJXGYIZD[I]F^I_HaZbHcHdGf]gJhF
=需	q9I:Z=aHEIZMYVJ
=非	t#J0Z1^BJHHTI[Jg[
=面	e!E#F%H(Z)I*H+a-F/I0I1I3C4G5I6I7H8I9E:E;H=E>[?C@DAJBCCDEIFJGHIEJIKDLHMDNFOFPGRHSHTGUDVCWGXEYIZ[]]^H_GaCbfcGdFeJfFgGhZ
=音	yHYa[
=須	yDYHEb_
=題	k!J#I(I-H3H4I9G:J=H>G?I@HB^E[HDIHKGMGNIPJT]VHXHZ_[JaXbIc_fIhI
=願	t#a9]@JBHXIZG
=類	v:^HEI]
=页	v(I9JBJDIHEUIVIZ^]_aIbG
=项	y?^HF[[
=题	t?]HIIIKJNJZZc^
=飛	y3[7]
=食	yHGO[]_
=验	f!H#F%I(H)I*Z+I-H/I3F4H8J9H:H;I=G>^?b@DBFC_DGGIH?IFJIKFMGNGOIPIRHSITHUHVGX[ZB[J]H^J_JacbIcIdHfIgJhG
@admin-reset	X!Z%F(_*a+X/H1Z7H8J:]>I@[BFCIDHEZGHHHJJKYLIMIUFVGWHX]ZC]I_JaIbHcIdZgF
@ask-helpdesk	g(a0[3J9Z@cBJHIIJVJZEfH
@asking-how	S!E#F%A(B*I+F,H-D.I/F0C1B2G4E5H6F7E8F9D:D;H<H>A?A@@AHB?CBD<EHFHGDHxIBJEK@LDMDNBOEPEQIRFSDTBU>V:WDXDYFZ8[Y]E^E_FaDbBcCd?eEf@gFhB
@away	c#G(J*J-I3H4I9j:J=H>D?Y@EBGCHDIG]H[IHKHMENIRJTHUJV[XIZF]GaEbIcIfIgJhI
@change	C!A#B%=&E)F*B+C,A-;.E/Z0B1C2C3@4A6?8B9D:A;C<B=A>E?>@hACBeC?D;ECFDG>H5I?JCKCLeM_ODPIQDRBS@T?UEVCW@X@YB[E]J^n_@a?b@cDd:e>fAhk
@chaser	X!H#C%G&I(E)G*F+F,I-B.H/G0I1G2I3C4F5H6H7H8G9u:F;F<I=E>@?C@?AGB@CCDBEIFGGGH6I@JGKALHNCOFPFQHRGSGTFUFVDWHX@YHZ<[H]D^I_GaBbFcFdGeHfFgHhE
@check	oCZHJZ^
@denied	qHYTZZ]
@elsewhere	=!5#B%6&<(4)=*B-9.</<0;1E2<315:6;889E:<;8<Y==>Z?_@?A;BDC3D5E<F?G@H'I:J=K0LAM_N3O5P9Q;R<S8T>U5V;W:X4Y:Z1[C]X^?_8a8bac_d5e9f>gGh3
@field	*!b#g&6([*B+],Y.;/H0F1F3B4C5D6D7X8E9!;D<C=F><?EA>B^DbE;F7HBIEKZMFNYO;PCQ:RFS]TeU]VYX?YAZj[f]B^Z_Fa:bccDd]eBgZh_
@greeting	M!?%B&E(E)A*?+A,E-B.D/A0D1C2E3B4@5C6C8B9y:?;I<E=F>C?]@cABC@DCEDFAGAHAI9JEK?LCM<NCO>P@QDRASATDU>VCWGX<YJZ>[B]<^C_Ba;bFc?d?eCgB
@help	W!Y%I)H*c+I-G/H3I4I6J7H8I9f:G;J<_>F@YCHDEEIGIH]IFJHKEMFNGOJPGRJSHTXUHVDWJXH[F]H^X_IaHbEcHeIfHhG
@interjection	?!D#7%G)]*>,G-A.C/b192<3Y5E6E7J8F9h:G;F<@>Z@]A:BbCCDbE>FBG]H;LYMXPCQ=RFS@T]UCW]XAYIZB[Y]F^B_Za]b_cFdDe>gFhJ
@other-account	O!B#<%B&H(@)F*F+G,G-@.I/E0G1H2F3D4F5G6[7D8G9D:Y;G<X=B>H?C@@AHB=CEDCEGFHGDHyI@JFK?LCMBN@OFPBQHRGSCTAUBV@WDXEYGZ3[C]D^D_Fa@b>cDd?eBfBgEh@
@register	G!=#>%@&E(<)>*=+o,C-<.D/G0C1C2D3F4@5C6B7@8A9=:=;A<D==>]?_@:ABBXCiDpECFBG?I:K9L@M=N;OcP>QBRAS@T?U;V9W?X=Y[Z5[@]B^A_@a<b@cEd>eBf?gAh<
@reset	4!_#6&>(f)c*F+=,3-*/C0@1G273D4>5Z697]8F94:e;@<9=f>Y?]@CAEB]CBDXE]FIGBH?I.JIK7LCMAN8O;P_Q:RASfT;UgVgWhY;Zd[I^B_@aXbhcEd>e8fFgdh2
@reset-failed	7#@%@(])G*;+5,B-A.B/^1@2;3<5E6_7^8@97:X;C<G=Y>:?B@cABB7C@D?E^FCGYH5I]J]KfL[MDNfO:PZQBR?SGT=UAV[W?X6YCZ^[^]H^e_Ga:b@cEeffcgBhf
@reset-spoken-of	4!:#B&C(a*:+>-..=/@0?1F2>3@4@5F6G7H93:Y;7=Y>I?A@bADBdC:DIEIF@G?HDI/JXK;LdN9O3PDQGSBT<UcV]W]XDY_[H]5^i_Aa?bdcXdgeffehb
@reset-word	1!Z#F%H&A(a)Z*E+;,H-[/Z0E2]3=4A5[6I7^8]94:H;?=X>>?I@_AIC<DCE@FFG^HAJ^K^MEN[O:Q@RBS[TDVIW]XCYFZF[^^[_GaCb^cIeYg_
@second-factor	P!H#F%G(B)F+_,_-G/I1J3C4H6J7G8I9G:E;I=G>]?d@DAJBDCBDAEJFJGIHkIGJIKFLHMDNFOHPGRISHTGUFVEWHXGYJZ?[H]E^I_IbDcGdHeJfHgHhG
@thanks	Q!B#I%D&G(B)D*C+X,G-Z.F/D0I1E2F3?4B5E6I7E8D9r:G;C<G=A>>?A@CAEBmCADCEFFCH4IDJDLJM>N@OBPBQFRYSETBUBVEWFX@Z>[J]A^E_Da?bAcBdBeEfBgJhG
@trouble	2#B%X&_(G)C*@+E,[-I.F/[0C1>245D6]7D8X99:E;C<?>E?D@^A9B@C>D;E^FFGHH@IXKZL?MBN^ObP^QERCSXTDU:VFW=XGYDZu[C]5^^a;b@d?eegAhY
@unlock	L!@#e&I(B)D*E+F,F-B.G/C0F1b2F3B4E5G6F7E8F9F:C;F<G=C>B??@?AFBeCCDBEHFGGDH?IBJDK@LDM?NCOFPCQHRESDTkUCV?WFXAYFZB[p]D^A_CaDb<cCdCeFfCgBhA
@works-now	O!?#?%@&F(=)E*B+?,D-=.E/A0D1C2D3?4A5D6C7B8A95:>;C<E==>:?>@8ACB~C>D:EDFFGBH6I<JBK:LAM9N>OBP@QERYS@THUBVAW@X>YCZ/[?]<_Ba;b<c?d>eCf;gAh<
~000	e!I%d&_-b0J3J4J9H;J=J>I?I@JBIH[IIJHKGNHPHTIXJZFaIbJcJ
~001	Z!I#H%F&k(I*I+J,I/I0J3G4H6I8J9F:I;I=H>G?H@HAIBGCHDHFcGIHXIGJIKHLJMHNCOJPHRJSITIUIVIXIZC]H_GaCbIcIdGecfFhH
~002	i!J&I3I9H>D?J@JAIBGCIEaHEIJNJS_TIXFZD]H_caCc[
~003	g&J5fAaOIVIZGfI
~004	c!H#H%c&^(I*J,I/J3^4H6f9E:J;J=I>G?I@HAJBHCIDIFHHBIFJIKGMINGOYQJTJUJVIXIZF]I_IaGbJcIdIeIfJhH
~005	e![#E%d&_-^2J3I4I9G:J;I=I>I?J@IBIDJH@IHJIKGNHPGTdVIXIZG_IaIbJcJhI
~007	d!H#F%c&D(I-F/J2g3I4I9F:J=J>H?J@HBHCJDIFIHEIFJJKHMIPHVJXIZD]I^J_IaIcJeJfHh_
~008	b#H-J4H5f@XBIHFKJNdPJZD^XbJ
~009	f,g6I9IBJHEJ[NHZEfJ
~00^	rHHNIZHfa
~00c	l%H-H2g4J9HHEIGNIXJaJ
~010	y6^HZ
~011	tZHec
~012	v3Y5Z
~013	yHY
~016	n1d3J4J5^9H?I@JKINJaJ
~017	q1]3ZHHOYaJ
~018	t1bHF
~019	y1Y@]
~01^	[!H#G%G&k(I)J*J+I,I-]/J3G4H6J7J8J9E:I;I=H>G?I@GAIBGCIDFFcGIHHIFJJKFLJMHNCOIPHRJSITIUIVIXIZB]G^J_GaCbIcIdGecfFhG
~021	y9JHJSaTJ
~023	[!F#G%]&H(G)H*H+G,J-E.J/I0J1I2H3E4b5I6I7I8d9C:H;H<f=G>G?G@EA^BECGDGEIFHGGHAIFLIMGN^OIPGQIRHSHTHUGVFWIXGYIZB[J]G_]aEbGcGdGeIfHgIhG
~024	r-_
~025	r-a?JHHVI
~026	i-j3J9F>J?I@HBJDJHDIEKGMJNHVJXIZF]JaIhJ
~02^	k!I%H&H3J4D8I9J<GAaHGNFZE_cc]
~034	iHGY]ZGcGdGeHfg
~03^	g&J5fAaOIVIZGfI
~040	v%G&a3I4D8J9J<GAaHINF_J
~044	r3^HFZHfa
~048	yL_
~049	y3ZO[
~04^	f!I#I%c&F(I,I3I4I6f9F;J=J>I?J@IBICJDJFHHDIHKINHOJVJXJZG]I_JaIcJeJhI
~053	n#FHCTe
~05^	h![#J%d&_(I)J-_3J4J9H;J=I>I@JBJIJJJKGNHPGTIVJXJZIaJhI
~061	g%I-J4G8f9I<F@IBJHFIJKINbZFaJ
~062	i!J%_(J3J4E8E9H<g?J@JAJBIHGNEUJVJZH]JaIbJ
~070	e!I#I%d(I-G2g3J4I9G>I@HBICJHEIFKIMIN]PHXIZD]J^JaIfJhG
~081	k4fHINJ
~08^	c#H-J4I5f@XBIHFNdZD^XbJ
~09^	f,g6I9JBJHEJ[NHZEfJ
~0c^	l%H-H2g4J9HHEIGNIXJaJ
~0x8	d(I4J8c9I<d@IBIHJIJKIN]ZE
~100	n-[dHedfH
~103	iHGY]ZGcGdGeHfg
~104	vHIZIfa
~11^	o3[HJcJec
~120	y9JHESa
~123	i-f3a9H>I@IHCIYKHNJOIXIZGaHhJ
~12^	t5ZIX
~134	r_a
~13^	yHY
~16^	n1d3J4J5^9H?I@JKINJaJ
~171	t3ZOY
~17^	y1^HI
~18^	i%J1b4e8J9IHDNIfJ
~19^	o1X4I8H<I@[HINcZH
~1f^	j8f9J<IHHNHZI
~200	X!H#G%G&J(G)H*H+I,g-G/I0J1J3G4E5j6e7I8I9D:H;I=G>G?F@FAJBECHDGEJFIGIH@IGKFLIMFNEOHPGQJRGS_TGUGVFWIXHYIZ?[J]G^I_IaFbFcYdGeGfEgIhH
~201	e!J#I%J,H-G0J1h3H4F5_6]8J9F=I>I?I@YBHCJDIFJGHHCIIJIKHMINIOJPIRJSIUIVIXIYIZF]JaHbJcGdJebfGhJ
~202	c!I#I(I)J+I-k/J3H4J9E:J;J=I>H?G@EBICJDIHAJJK[MINFOHPJUIVFXHZD]IaGbIhH
~22^	v-XK]
~230	]!F#G%]&H(G)H*H+G-F.J/I0J1J2H3E4b5I6I7I8e9C:H;I<f=G>G?G@FA_BECGDGEJFHGHHAIFKELIMGN_OIPHQJRHSHTIUGVGWIXGYJZB[J]G_FaFbGcHdHeIfHgIhG
~231	r_a
~234	k-c3a9I>JHFIYKJOIXJZIaI
~23^	q-bHFK]
~24^	r-_
~251	y3^
~25^	r-a?JHHVI
~26^	g!J#J%a-j3I4G8J9E<H=J>I?I@GBICJDIHCIEKFMINFOJVIXHZE]IaHhI
~29^	t8_>EBHEaHCXFZI]JaC
~2c^	k%I4G8F9I<hBJHHNGZI
~2tm	qBIHHRedHfG
~300	V%b&j(G)G*G+G,G-_.I/G0G1I2I3E4F5H6F7H8G9B:F;F<J=F>E?FA^BDCFDEEIFbGFH>IDJHKCLGMFN[OFPHQGRHSGTFUGVFWIXEYHZ?[H]F_aaBbGcEdGeFfEgIh^
~306	a!H#H%_&J(H)I*I+I-H/J2I3G4B5J8e9E:I;J<g=H>H?H@GAHBGCIDHFJGIHCIHKGMHNaOJPIRJSITJUHVHXIZC]H_HaGbIcIdIfIhH
~308	k4fHINJ
~310	e,J=I@JHEKJNJPIY[ZEcGdEecfg
~313	r_a
~320	_!I#G%H&I(I)J*I+J,g-H/J3G4H5I6g8J9E:I;J=H>H?H@HBGCIDIEIFIGJH@IHJJKHMHNFOIPHRJSHTJUIVIXIYIZC]H_JaGbIcZdIeafHhH
~329	v8_
~32t	oBIHGRfZHdHfG
~330	W%b&j(G)H*G+H,G-C.J/H0I1I2I3E4G5H6G7I8H9B:G;G<J=F>F?GA^BDCGDFEIFbGGH=IEKELHMFN]OFPIQHRHSGTGUGVGWIXFYIZ?[I]F_baCbGcFdHeGfFgIh^
~343	r_a
~345	m-Z3bHHIZOJaI
~34^	g-a9I=J@JHEIJXJY]ZFcGdGeHfg
~365	e#F*J/]=[HETdWZZIg[
~400	v&a
~40^	n#cZG
~425	y3^
~43^	r_a
~44^	r3^HFZHfa
~456	m3cHIIZOJaJ
~471	y3]ZZ
~474	n#cZG
~48^	yL_
~49^	y3ZO[
~500	k#FHYTe_H
~512	y3^
~530	vHZ
~53^	n#FHCTe
~567	n3aHEIZOJc^
~56^	y3Z
~604	yL_
~619	r4I8I<IHJNcZH
~61f	j8f9J<IHHNHZI
~626	v%a4I<HNI
~62c	k%I4G8F9I<hBJHHNGZI
~632	v8_
~65^	e#F*J/]=[HETdWZZIg[
~660	yL_
~678	y3YI[
~67^	r3aHI
~680	vHFNJZHfa
~700	e!I#J%d(J-G2g3I4I9G:J=J>H?I@IBHCIDJIFKIMINGPHXIZG]JaHbJhJ
~711	y3]ZZ
~71^	r3ZHFOYaJc^
~740	n#cZG
~78^	y3YI[
~800	c!I#I%c&_(I,J-G/J2g3H4H9F:J=I>H?I@HBHCIDIFJHAIEJJKIMIN[OJPHUJVJXHZB]I^JaHbJcJeIf_hG
~802	[!F#G%]&H(G)H*H+G,J-F.J/I0J1I2H3E4b5I6I7I8d9C:H;H<f=G>G?G@FA_BECGDGEIFHGGHAIFKELIMGN_OIPHQIRHSHTHUGVFWIXGYIZB[J]G_]aFbGcGdHeIfHgIhG
~818	k4fHINJ
~99^	y-^
~^00	r3_>DBICJEaHBOZXFZH]JaC
~^01	t3ZOY
~^0x	c(I4I8b9I<d@IBIHZIJJJKIN]PJZDaJbJ
~^10	y-]
~^12	r-Z3ZI[
~^20	Z!I#I%I(H)I*J+I-G/I0J1h3H4D5k6I7I8J9F:H;J=H>H?GBGCIDHFJGGHBIXK[MGNGOJPHRHSITJUGVGWJXIYJZB[J]I_IaGbGcGdHeJfEgJhI
~^30	t-cHFJIKH
~^31	e,J=I@JHEKJNJPIY[ZEcGdEecfg
~^32	_!I#G%H&I(I)J*I+J,g-H/J3G4H5I6g8J9E:I;J=H>H?H@HBGCIDIEIFIGJH@IHJJKHMHNFOIPHRJSHTJUIVIXIYIZC]H_JaGbIcZdIeafHhH
~^33	W%b&j(G)H*G+H,G-C.J/H0I1I2I3E4G5H6G7I8H9B:G;G<J=F>F?GA^BDCGDFEIFbGGH=IEKELHMFN]OFPIQHRHSGTGUGVGWIXFYIZ?[I]F_baCbGcFdHeGfFgIh^
~^42	y3^
~^45	y3Y
~^47	l#c3]HI
~^50	vT[
~^63	v8_
~^66	yL_
~^68	vHFNJZHfa
~^80	[!E#F%e&^(G)H*G+G,I-D.I/H0I1I2f3D4b5I6H7I8[9A:G;G<_=F>E?F@EA^BECFDFEIFGGGH>ICKELIMFN^OHPFQHRHSITHUGVFWIXFYIZA[I]F_]aEbGcGdGeHfGgIhE
~^aa	_!I#E%G(I)J*I+J-H0_1_3H4I7J9E:I;J=I>H?HAJBGCHDHFJGJHZIGKHMHNHOIPJRcS_TbUIVIXHYHZF]H_FaGbXdIfFhI
~^ab	M!Y#@%H&H(A*D/H0F1[2G3A6F7E8E:F;[<G=^>[?[AFB^DDEIFIGGHZI[JHKCMBNFOIPDTYU_WFXCY]ZY[^]g^C_JbFcCeIf@gDhG
~^ac	=!f#Z%i&_(@*I+G,]-@.I/]0J1B2b3E4=5A6G7@8C9<;Z<B>[@@A^BZCBDIFEGHH_JAKFLZMFN@PaQcRGS?THUFV]W=XBYAZX]?^c_[a<bAc;dFeBfHg>ha
~^ad	>#F%Y&Y(c)k*n+A,i-E.E/=0A2B4=5C6@7f8Z9>;D<C=B>??B@@B9CCDDEdF@GJHBI9JAK<LCM;N>O>PhQZR@SFTAUZVYX@YAZB[?]<_Ea<b>c=d^eDf^gfhD
~^af	M#b%Z&I(H)E*E+[,G.H/_3C4H5G7E8Y9Z:D;G>B?C@ZA]B^DBEJFIGEHGI?JYKBLXMXNHPIQHR^SFT]UHVFWFYY[D][^H_EaFbIcCeGf_gIhD
~^ag	K!I&G(C+a,F-].H/C0l1I2G3C4C5E6F7E8a9H:D;E<G=I>C?C@^AEB_D@EGFFGCHBIEJ]KZLDOEQGSETFUCVCWFX^YFZ^]B^H_FaFbDdFfZgDhF
~^ah	i#I-J9H>IBIHDIJK[RbTJXZZ]]Jh[
~^ai	i(J9Z@^BIGJHDKIMbPYUIVHWZZ_
~^aj	r8^9[V[
~^ak	[![#G%H(H)I-G.Z/X1[3I4I:I;Z=H>J?I@GBHCIDGGIIFKDMINGPGRJSJTJUZV_WJXHYJ[I]I^JaIbIcId_e^ha
~^al	F!F#D&E)X+b,G.Y/I0D1D2E3_4G5H6C8C9b;B=??_@cBIC^DYEDFIGDH@IHJBKdLDM[OJRASDVYXJZ=[[]D^c_AaDcAd@eDfDgGh^
~^am	Z!H#G%I([)]*]+H,Z-E/G0J3F4H6I7H8J9F:G=G>GBECGDFG]IFJJKYLJMFNEOIPZRISITGUZVZX][J]G_HaGbHcbd_eJfHgZhG
~^an	E!H#C%?(Z)?,E-H.F/E0C1H2E3E4G6B9a:a;H<E=J>d?a@]AdBEDGEBF@G>H?IDKeMdO@PZQDRASGUBV=WEXXZG[Z]_^^_ZaAcCdEeBf@gYha
~^ap	O#C%_&G)D*]+^-^.I/F1X2G3C4C5F7E8H9I:B=A>_?gAZBDCDD=EFFGGGHZIHJELEM?OFSETGWDXAY]ZA[b^E_^a^cDdBeEf_hF
~^aq	o:Y@^HIU]
~^ar	V![%I(H)I*H2^3G6Y7J8I:H;J=H>E?G@EBaCGFJH]IFKELIMGNHO^TIUHVGWJXGZX[Y^I_HabcHdEeJfZgJhG
~^as	Q!J#H%B&J*]+a,a-C.J/G0I1J2I3Z4H5I6H7G8H:H;H=a>B?B@HAGBDC^DDFHGHH]JHKDLbMGNEPFQIRHSITFUGVDWHYI[G]G^Fa_cGdDedfGh_
~^at	O&I)E*E+G,Z-C.I/F0G2H4E5H6G7G8F:G;G<I=]>C?EAHBYCDDEEHFGGYIHJFKCMGN_OFPYRYSFT_WGXeZa[G]D_FbZcDdGhb
~^au	G!B#I%Z&F(c)c*H+I,g-F.I/J0E1Y2E5G6D7G8G9C:H<H=E>Z?[@HADBCC]D^FDHZI?JEKBLXM?NXOBP?RBSBUbVcWHXEZ<]]^B_Gadb@c[dHeCfBhE
~^av	V!Z#F%F(F)G+G,I-F/H0I2I3]4G5I6I?[@JAICYDFFIGHIGJHKdLHMDNEO^PYQJRHTHU_WHXHYIZF[G]Y^H_HaCbYdIeIgI
~^aw	b#J(H)[/I3H9H>G?Z@aB[CHDYH[IIJJKEMJUZVIXJZ@]b^ZaDbJhG
~^ay	l9Z@^DJHJIIZY]^f[
~^az	h!Z-Z9I:[@HBJIIKIMJN_UZVZZGbXgZ
~^ba	J!b#Z%B&F(A)C*C+G,I-^.D/G1D2E3H5D6^7D9J:A;D<F=[>F?H@GAIBDCaD?EFF_GEHgJGKaLDM?N?O[PaQ_SDTEUAV?WDXIZB[Z]]^C_FaEbXcGd_eJg[h?
~^be	B#D%](Z*Y+C-a.D/D1I2H3H4Z5_7F8F9Y:Z;c=I>F?J@[CJD[EJFFGIHCJCOJPDQCR[SDTDUEVIWGXXYIZ>[C]g^I_YcXd[eGfB
~^bi	Z!H#Y%G&I(I)I+I-].X0J2J4H6I7J8J9a:H;I=H?FBYCFDFFJGIH^JILINFOFPIRISJUHVGXEYJ[G]F^I_IbXcHdGeJf]ha
~^bl	I!D#h%B&G*B+B-b.b/D0D1C2E3E4H5E6D7B8D9=:A;F<F=A>I?GADB;CJEEFDGCH^I@JaKJLFM=NHOBPBRASATiUAV@WGXfYDZ_]?_Ca]bec_dAeGfIgEh@
~^bo	T!H#D%D&I(d)E*Y+G,I-Z.H/F1H3A4Y5H8_9[:];G<I=D>_?I@DAeDAEHFFGFHaJHLGMDNGO^QIRFSFTDUEVBXDYHZG[D]D^G_[aBbDcEdEeHgI
~^br	N!C#D&I(C)E+H-a._/Y0G1I2[3^4]6F7F8F9G:D=I>C?BAFBACYEHH]IIJGK?LFMHNZODPDSGUCVZXDYZZX[F]a^F_Fbbc_dBgFhH
~^bu	V!C%F(d)H*G+H,J.J0J1d2I3I4F5I7H8H9c:G;H=b>[?^@AAHBCDDEJFHHFIFJGKDLHMDNDOEPXQJRHSGTHUFWIXFZY]E^Z_HaFb[cGdFeI
~^by	d-J9G@cBYDJHDIIK^M[NIVJZ^^JdJhZ
~^ca	>!E#Z%E&C)I*H+D,G-E.B/C0J1A2^3Z5C6^8I9A:H;I<E=H>d?^@aAFCADJEDFbIcJ=KBMYN@OGPEQ]R?T@UAV@WAX<Z]]e^_d[e[fGhJ
~^ce	S!E#^%G&J(J)F*E+G,H-D.J0I1I2I3^4F5I6H7F8H9C:H;I<J=E?D@ZAIB]C[D^EIFHH]JHK[LHM]NFOaPGQJRHSZTGVCWHXEYIZ=[G][^H_GbEc^dCeHfEghhC
~^ch	@!A#C%=&D(I)B*F+@,B-G/b0B1B2c3D4A6]7B9Y;A<Z=>?[@cA@BaC[DAEGFbG>I[JZKGLfMcOBP>QHR@SET@V@WAXCYH[c^g_CbAdFeHf>h[
~^ci	[!G#_%H*H+I-d/X2J4H5J6^8I9^;I<Z=G>E?F@CAICGDGFIGIHJI]JIKDLJM_NHO]PGRHSHTGUEVFWIXaY[ZA[J]E^J_IbFcCdIeJfGhF
~^cl	D!I#C%I&E(Z)A*@,Z-C.D/f0g2G3>4@5C6c8A9=;D<D=A>I?<@AAaBaC>D]ECFBGEHBIEJGK?LIM[NAOEPYQ]RbSBTcUBV>X?ZC[D]b^G_gbdc]eEfAgZhI
~^cm	y)]gY
~^co	5#D%E&B(@)@*?+F-_.j/=0E1b2a3_4[5]6Z7=8_97:_;?<_=B>]?A@=A_B]DBEeHdIdJFK;LAMDNGOZP@QJR[S<T@UDVIW^XZ[I]X^Bafb>cddAf]g;hC
~^cr	S!F#^%X&J(D)G*Y+G,]/F0Z1H3F6_7E8]9F:E;I=E>F?X@JAHBBCFDEEIFHHaIGJFKFLHMDNgOHPEQJRFTGUEVDWaXGYZZ;[H]H^Y_IaGb]cEdEgF
~^ct	h@IM[ZGbYhc
~^cu	N!_#[%]&I(E)Z+I-].I/G0G2[4F5H6G7F8G9C;G<I=G>A?B@CBHCCEHFGH[I[JXLXMCN[PZRGUBV^WEYHZH]GaBbGcEdGeGfCgGhf
~^cy	n/^2ZHHI_
~^cz	n@YHFIZVZZHa^
~^da	K![#I%G&F(H)G*C+D.H/G2F3f4A5E6C8G9Z:H;H<H=?>]?X@[AFCFDhEFGZIIJCKZM[N?OCPAQFRbUIVJWFYDZA[B]H^ZaJbFcbdFeFgI
~^dc	y-_HGKH
~^de	?!b%c&](b)F*H+I,>/C0?1D2H3=4@5B6g7?8I9A:A;Y<G=E>G??@_BGDAEEG_HaI_JGKaLIMANJOCPaTCU[VAWeX]Z?[^][_Ya>b[c@e>f[gBh?
~^di	C!e%G&b(^*Z+A,E-].F/]0A1d2B3b4Z5B6a:];I<H=?>I?G@CADB@C=DCE@GDHHKbLDMAN]OdPBQFRJSDTDU[VAX?Z?[G^Ec<d[eHgG
~^dl	v*[IHJ]N]
~^do	A![#F%Z&J(=)=+C,@-C.D/Y0B1C2E3G4i5a6@7f8e9G:C;H<C=C>D?B@HAbB]C=DAEDFDGEHcIYJ_LIMDN_O]PeQDRCScT^U@V9W@XIYE[F]H^A_Ga@bDcBd?e@fIg^hE
~^dr	W!H#^%_(])X*G+G,I/I1I2J3Y4Y5J6I7I8I9D:G;I>^?EAIBZFIGZHIJ]KDLIMFNEOFPIR[SYTGUGYIZ@[H][^X_Ia[bFcXdGfEgIhG
~^du	X![#H&I(H*X+I,J-G/Y0I1I5J6I7I8I9F:H;J=F>F?GAfC]EJFJIGJILINFOZRHSHT_UHVGWIZH[I]^^I_HdFeIfIgIhG
~^dw	n*]@[C^HJIZ
~^dy	t@^HZXX
~^dz	b!I#I(H-I3I4I9b:I;Y=I>H?J@[B]CJDHHYIGKGNHPYRZUJVIXJZ[]JaZbJcIdIfZhG
~^ea	Z![#]%Z(I-_/J8H9I:J>J?I@YAZBHGJHEI[JJKcLJMINYTIVJXJZB^JaIbIcJdJfZhX
~^ec	^!I#H%X(I*J,Y-H3H4Z7J8Z:I=G>^?F@YBFCIDHFZGIHCIGJJLJMFNHPXRISJUZVFWIXIZZ[Y]H_IaHb_cHd]e[hH
~^ed	g*Y._=]?JCHHaPI
~^ee	tKa
~^ef	j#Y9]BYHILZQZTYXIZI]If]
~^eg	yN_ZJ
~^eh	y9]HIPZ
~^ei	O!D%E&Z(I)E+E,X-G/Y0H1H2H3[5H9F:^;I<I=A>F?H@[AHB?C]DXE_H]IFK^LGO^S[TFWJXaYGZX[E_FaEbCcDdYeJfCgD
~^ek	vb]
~^el	[#H%I&[(H-Z/I3F4I6J8J9F:Z=G>H?dBZCFDaFIGIHFI]JILJMGN[OHP^SITIUBVbWJXHYJZD[J]H^H_GaGbHcIdEfHgIhI
~^em	K!B#B%D&F(B)D*^+C,F-D.G/F0F1F2G3b4_5F6E7D9A:b;E<G=C>c?a@GAEBAC_DfEFGIHXI@JDKALEM]OIPHQFRESETEVCWFXHYFZA[E]A^H_EaecDeEfDgZhA
~^en	?!^#A%?&C(B*D+E-].H/h0H1[2A3]4G5C6_7c9<:<;E<^=Z><?A@HAXBbDIEDFCG@HDIDKFL?MHNFOcPEQGRISdTeVXWBXBZD[Z]F^?_[dGebf^gC
~^eq	t#^@IH[ZJh[
~^er	F!]#]%E&c(C)B*B+H,a.H1D2G5D7A9B:@;b<E>=AFB]CZDAE_FEGDHXIHJFKCMBNEOZP@RFSdTDUAVBWGYGZd[C]?^HaDbDcHd>ebf[gBhc
~^es	K!Z#_&G(I)J*C,J-X/D0E1E2E3a4J5F6C7D9I;J<G=I?ZADBEC?D<EFG^HEIYJDKbLFM?NFPIQIRJTDUaV[X[ZJ]@^Z_[aYbIf_hY
~^et	f(J*]3I9[>H?J@JBJCcDIHCIIKZMINJR[UZXJZ[aFeZf[
~^eu	q:[HJS_UHZG
~^ev	M#^%Z&a(D*F,[-Z.H/D0F1F2I3H4E5G6X7G8F9Z:D;E<H=CAFBXCDDFEGFFHEICJYLINcOEPZQGRES_TGXBYJZY[E]I_HaFbEdFe]f_gFhZ
~^ex	G#@%A&^(A)Y*[+F,D/C0E1E2^3[4H6D7C8H9@:d<F??@=BDC^D?EEFZGaHgIDK^LiMBOXPDQFRDSDTDU@VGYEZF[E]^^@_caGbAcAd?fDgDha
~^fa	C#X(G)Y*D+B,Y-^.H/^0Z1I2C3_4^5_7H9;:D;Y<J><?;@DAJBEFdGHH_IJJHKaL@MDNHOIP[QZR[SBTBUDVXW?Zf[C]=^I_Da:dEe^f@g?hI
~^fe	M!F&](D)C*I+E,d-A.G1F2G4B5I6J7k9E<I=[>Y?A@CAFBZD@EYFEGCHCIHJEK@LEMANHOHP@QGRDSITCUaXAYHZ]]_^E_Ba@b]cDeagD
~^fi	E!H#[%?&D)I*C+H,C-A/J0C1C2^3Z4F5B6A7F8[9B:Z;C=F>b?c@IAGBcDaEEF@GbHIIAJjK<PEQDRES>TBV=X@Z@[X]c_caEbHcdd@eHfEg@hb
~^fl	_!J#I(G)X*I-Y/I3I8^9I:I=J>F?IBHCIDHGIHbIHKFLZMINHOJU]V^ZB]I^^_YaGb]dIfHgXhH
~^fo	E!F#]%@&F(G*H+F,I-].F/A0E1D2J3d5C6B7a8g:^;C<E=F>D?HAfBECEECFZIYJ@KBLdMENDO>PGQDRCSYTGUHVAWFXYYCZY[_]=_baIbEcEeBfEgHh^
~^fr	H#B%A(@)Z*F,G-[.F/A0F1Z2E4Y5G8H9H:^;_<F=d>E@YADB?CIEEFDHXIFJaKdM?NGOHP_QIRHTZUFV^YHZC[Y]@^Y_XaHc[dDeDf@gG
~^fu	R!E#_%F&J*J+G,H-Y.I/G0H1H2I3D5[6H7F8H9X:G;H<J>G?BAIBbCDDBEHFHHXJGK@LIM]NGPZQIRGSFUeWEX^Z^[E]C^F_GaCbYcFdEeGfbgGhB
~^ga	U!E(I)G*a+H-E.J/G0J1I4H5I6I7H8H9C:f;I=X>I?C@^AIBDC_DbEIFHGHHHIGJHK[LHMaNEOCPHQJSGTGU[VDWHXIYI[H^G_HbFcFdFeIfGg[
~^ge	G!G#b%E&E(],]-[.I/C0J2Z3@6E:[;H<E=C>c?CACBXECHAIJJBK^LFMYNZP[QHTXUHVFWAYIZC[I]Y^a_Za_bIcYd]eBfZhC
~^gi	U!H#E(],Y.J0I1I2Y3E4G5I6I7G9Z:G;I<J=E>D?D@cAYCEEIFIIBJGKCLIN[OFPGQJSGTFVCX[YIZX[X]E_YcHdFeIf]g]hZ
~^gl	Y!J(c)^*[,e:I=I>I?HAYBGDXIIK[MHNJPGUGVFZZ^JaIbIdCeIfIhI
~^gm	b(J0d:g>Y?J@IBJDHH[IJKJMINJVJZAaF
~^go	S!G#F%G&I(E)G*F+F,I-F.I1H2H4I5H6H7a8G9f:Z;G<I=E>_?]AHB_CCDIEIFHGFHFJFKZMCNHOFPFQIRGSGTEUEWHXYZY[[^G_YcFdEeHfFgG
~^gr	K!X#I%B&G(f)G*C+I,E-@/I0J1E2F3J4C5E6D7D8C9f;C<G=?>A?@@BADCAD?EFFDG[HcI]JBKEM@OCPgQFRDSCTCU?VnWCXAZ8[C]@^H_Ba@b@cBdCgbh@
~^gu	S#Y%H(E)H*H+H-d/Z0I3Z4G5J6I7Z8H9]:h;I=F>E?F@CBFCFDEEJFIGHJHKGLINFQJSIUHVDWJXIYJZC[I]G^H_ZaFbGdGeXfHgIhF
~^ha	B!B&D(C+E,A-Z.H/[0D1A2B3H4B6A7F8@9a:F<E=Y>e@IAGBCC_D^FHG^HEICJEK]LIMdP=R@SFTCU^VYWCY_]a^Z_?aYbFc>dceHfDgDhX
~^he	J!J#F%B&H(_)A+E,F.G/J1F2G3B4D5F6E7E8E9c;f<H=D>@?Y@aAFCBDGEFGHIHKFMINFOFPIQGRZS]TZU]VJXZYE[C]B^C_DaZbEdZeEfdgYhH
~^hi	Q!F#F%G(F+F,I-H.I/F0I1I2I4D5h6H7F8Y;H<J=E>X@_AYCXDbEIFHGGI=J^LGMENeQISFVGWFXFYIZ=[G]X^GaDbXcFeIgGhE
~^ho	L!C%D&G(C)a+G,F.E/C0G1E2G4J5Z6F7I9^:d;E<G=B>X?A@hAEBECBDAEFFEGGH]IHK@LFMXNBODPYQGRgSGTBUBV@WEXgZ?[E]B^H_Ca^cFdCeG
~^hu	j-J9[>]?I@YCIDIHFI[KIMHZDf^h_
~^hy	g-J9HHaIJKJPJZG_Gbadb
~^ic	t!ZH]ZJ
~^id	Z!I#H%J(G)J*I+I,X-B/G3H4J6J7f9D:G;I=HAaBZD[GJHXIFJIK_LIMGOIPISHT^UIVGZZ[I]H^I_FaGbFdGfIgJhE
~^ie	m9[@^BJHHIJKJU]VJZE]^f]
~^ig	b#J%J(I)G*^+J-I5^>I?JB^D]HDIJK_LaMJNIOYVIWHZEbIhI
~^ih	g-I3Z:Y@JBIE_HFI]K]OHaH
~^im	T!J#F%H(G)G+G,I-B/G0I1H2I4[5I6X7[8H9E;H<J=E>Z?D@]A]BCCFEIF[GFHaIBJGKZLGMGQJRHSHT^UGWIYIZB]E^Y_[aEbbc^dFfFgH
~^in	@#?%E&G(I)B*B+a-D.E/D0a1C2A3e4Z5@6F7@8@9@:f;c<_>E@DA?BADfEIFCGIHZJIKELBM;OXP@S^UDWCXZYAZH]^^C_FbccdeFfAgFh[
~^ir	m.X4ZHJZ]cZ
~^is	_(H-I3I9I:J=J>H?I@IBaIIPJUJVIZc^IbJc_fJhJ
~^it	n?Y@JB[K^TZZJ
~^ja	_!J#I%J(I)J+Z-Z/J3G4J:I=H>X?G@EBGCHD_GJHYIXKaL[MHNFOIPHUIVHWZXH[J]I^Ja]bZgIhH
~^jd	yZY
~^je	W#[%G)H+G,a-G/X0I1I2I3E4G5J6I7H:F;H=E?[AIB]C[EIFIHGIIKBLHMIOGPGQJSHTFUHVYWIX^YIZ][H]F^YaDbEcGd_eHfJgHh]
~^ji	v#FHaZG
~^jo	]!H#H%I(I*J+Z-G1Y3I5J7I8_9H:H=H>H?H@[AIBHCHDJG^H_IGJINJOJPGTJV]X_ZA[J]X_EaIb[cIdHeJf]hH
~^ju	U!G#H%H&](G)I+J-X/H0Y1J3F5J6J7I8X9_:G;J>I?H@]AICaDCEJGIHCIHJHLXM^NIOGPIRISITHUHVDXF[b^Ha^cIdHeJf[gIhG
~^ka	X!I%H(H*X+J,J-F/H1J3^6Z8J9F:];I>[?^A[BXCGDEEXGHIEJIKDLHMYN[OHPHSHVXWIYJ]F^Z_IaDcHdFeJfZhE
~^ke	I!A#[&F)H*H,G0[2E3D4E5H6e7]8G9@:G;H<F=^>C?C@_AEBECFDcEIFDG[ICJEKZLZOGPHQFRHSZTYVEWaXIYZZC[Y]F^X_CbEcGfXgX
~^ki	c!J#X(J-I3[9F>H?J@FBHCJN[VIXJY^Z]]G^_aHdIhI
~^kl	c!J#I%Z(H-J4J9]=I>G?H@GBXCZDHHBI[KIMINIOHR_UIVGXJZX]Za]bccHdJfG
~^kn	X!I#H%G&](c)J*J+I-d/F0J3F4I9F;I=I?ECHGIH<IBJ[KGLIMaOHPIUIVGXIZ[[b]G^I_HcIdHfJgH
~^ko	K!b#c%^&G(E)[*B-F.I/C0I1E3D5E6H7D8E9I:X;I<G=@?G@?AID_FYGFHZI[JFKFMFNFPZRDSCTZU@V_XZYD]@^ZaebGcYd?f@gFhD
~^kr	c![#I(I*Y,Y-I3]4J9F=I>G?YBHC[DHGJHZIcKDMJNZOJPJUJVIXJ]IaZbJfIgJhJ
~^kt	yV]
~^ku	g-H@]BXH]I_KZMISZTZV[ZC^IaHhI
~^kv	y_Zg[
~^kw	r>Z
~^la	H!I#Y&F(B)E*B+D,C.I/H0I1G2]3d5[7G8Z9=:B;D<F=a>b?=@YADCDDIFCGHH[I[JAKZMcNCOFPBQFRZTYVBWGYD]a^@_GbacXd?fHgDh?
~^ld	X!I#J%I(J+J-I1J2J3I5d6I8H9I<l=J>I?J@IBICIDIGIHAIHJIKJLJMHNHRITJUIVJYIZG]J_IaIbIcCdHeIfGhJ
~^le	L![#B%C&G(H)C*B+D,F-d.G/d0G1E2]3_4I5^6E7F8J9><G=@>]?@BBCGDGEFHcIkKZLFMDN[ODPJQGTBUCV@WEXAZ?[D]__Ea>bDcAdEeIfD
~^li	E!I#>%>(?)I*C+D,C-c.H/H1G2H3F5B6B8A9B:C;B<D=p>^?_@CAHBACFDBECFIG]HdIHLBM@N@OAP?QbRASCT]VDW@X^YBZ7]=^E_ZaGbic^dBeFgCh=
~^ll	a!J#J(I-X9Z=I>a?]@HBYCIDHHGI]KHMIOJQYVHXGZG]IaabJhJ
~^lo	@#l%Z&D(@)E*=,J-@.F0H1A2c3<5E6J7^8@9<:D;A<C=F>E?@@BAZBDC=D=E]FCGDH_IcJEK<L]MGN^O?P>QCRDS=TiV=WFX@YAZ_[D]C^]__a:bjdaeHfGgYhI
~^ls	qJ^
~^lu	b(J-H2]3I9a=I>G?H@YCYDIHFIaKJMHNZS[TIUJVHXHZ[]ZaHbIfIhI
~^m3	i#G/]HITag]
~^ma	C!Z#d%Z&E(Y*E+J,H-[.D/B0D1B2[3[4C5G6E7^9E:B<H=[>a?F@^A^DGEDGFJ[KJLYMINDO_PASDTYU?VEWFXfYYZ=]=^[_Fa;bCcYd^eHgD
~^me	B!F%B(D)E*e+],A-B/F0B1H2H3=4=5B6B7C8G9a:@;@<D=E>c?f@HAcBCCjDaEYFXG@HHIYJAKZL@M:NHOFQCSETBU=VdWEXBZ^[G]c^G_Haeb@c=dCeAfDgAhH
~^mg	j)Z7^9JHHgc
~^mi	A!I#_&D(J)B*G+B-C.F/F0B2@3I4=6I7[8@9Z:=<C=F>??B@gAZBEG?H>IiJFKDL@MfN:O_PZQBRfSfTZU;VaX>YDZ[]]^=_^b>dYeAg[
~^mn	yV]
~^mo	G#a%@&I(E)D*G+[,D-[/H2D3F4G5C6I8I9b:B;B<E?J@eA^B_CaDGEDFDKZLDMHNGO[PBQERHSYTCUEWCXZ[F]D^Y_XaDb@cEdEeCg[hX
~^ms	U!F#F%g(A)[*I+I,J-G/H0J2f3G4I5J6J7J8I9I:H;d=G>H?H@GAIBFCHDFFIGHHFIBJHKFLHMHNGOJPFQcRJSITHUFVDWIXHYIZB[H]I^G_HaHbGcIdEeIfGgdhH
~^mu	N!D&H(D)F*a+F-a/E0H1I4E6F9Z:Z;G<I=D?H@]A_BHCIDEE]FFGEH[IbJHKYL^NBPCQHRFTEUCVFWFXYZA_Ea^bDcDdGeGfE
~^my	d(F-I9[?Y@GBYDJH^IIKHMJNJTHV_ZB[[bJhb
~^na	N!Y%D&H(C)F*J+E,G-c.]/H0G1G2I3A5F6G7E9Z;E<H=H>E?B@IAEBED[FeGCIdJDKHLaMJNIOCPDUXVFWGXBYZZF[E]b^DbbcGdIeFfGgFhD
~^ne	D#D%]&F)@+D,G-A.I0G2C3F4B6B7F:A;C=^?G@bABBJCcDaFCGDH_I_JDKFLbNZOCP^Q^RBSGTBUYX?YY[Y]H^C_AbDdcg[h?
~^nf	lHJJd
~^ni	C!C#B%D&E(H)G*H-A.D/H0H1F2I4Y5I7G8A9^<E?^AEB=D]FJGIHEJAKEOZQHRBUbVaWHX@YIZ^[[_YacbDdXeEf_h[
~^no	E!I#B%?(>)c*E,B0J2Y3?4>5E6A7I9d;F<D>F?G@bA?B^DeECFFGGHYI_KDMeN]OFPEQCRDSCTEUcV:WXXEYBZX[D]G^B_bacbZcFdCeBfBgEh?
~^nu	C!@#C%A&E(?)J*A+a,D-C.G/^0[1J2C3m4@5C6J7D9;:H;B<E=>>g?<@DCCDaECFBG@HCI]JGKAM^NCOmQDRASAUAV=YCZ?[G^BacbDcDdAeCf?gHhD
~^ny	v9aHG
~^o3	m=[HGT_W[ZJ
~^ob	P!_%E&H(D)G+E,_-c/D0G1X2G3B4D5H6G7G8E9]:E;d<H=E>D?C@AAdBBCCEHGaH?I@JFKBLZNDOEPDQHRFSGTJUDVCWHXEYGZ<[_]D_jaDbacDdDeGfDgGh]
~^oc	k)Z3I9I@IHCIZVZZcb]
~^od	c#[-_/Y@XBHCJDIHDKXMHNaP[VJXIZE[Y
~^of	N!G#E%F&I(C)H*_+F,H-D.I/[0[1D2H4Y5H6H7G8G:E<H=G>X?e@CAHBCCCDDEGFGHaIAJFLGMcNDOCPEQIRGSGTfVDWHX]YGZ=]C^F_FaDbFcEeHfHgehD
~^og	i9I;Y>I@aA]IIKHX]ZG__
~^oh	e3a@IE[IJKIL[M[ZF[__YdZhJ
~^ok	f7d=]HIZF
~^ol	i1_3J@^BIDXIGKHZ]hH
~^om	vD]HIcYd[
~^on	B#B%G&C(G)I*F+F,_-=.D/g0^1C2B3D4F5B6_7[8D9H:B;J<D>A?Z@FAZBBCaD;EfFHGEHCJEL@MJN_OFP^QDRAS?TcU@VBW@X>YIZD[b]F_baAbBcddbe^fXg]hF
~^oo	v3^@XZG
~^op	K!C#G%G&I(d)D*b+D,E-B.H0G2G3A4C5G7D8I9B:D;F<[=B?f@GAIBGCbDGEFFFGDHIIBJEKAMBNAPeQGRDSEUHVGWIYEZ<[f]H^e_Ha]bYdXeYgEhC
~^or	L!B#B%D&I(B)H*D+F,G.I/F0H1H2I3D4F5H6G7F8G9D:f;G=_>D?C@BBBCEDEEcFaGZHbIAJFKDLFNaOGP]QHRYSETFUdV>WfXEYHZ;[F]D^F_[bEcadYeGfDgGhF
~^os	r3J:_@IHFK_ZI
~^ot	X!G(d)G+H-[/G3G4I8I9X:a;I=F@aAJBJCJF]G[H@KHLJMENGOHPERJSYTHUEVYWHXY]G^I_IbIcIdHgIhG
~^ou	P!G#C%X&J(Z)F*I,I-C.I/G0H1Z2H3D4J5H6H9B:^;H<I=E>]?D@^AHB_EIFHH^ICJYKHLGMdNDOEPFQIRGS]UEVXWHXFYG[Z]E^G_GaEbHccdDeGfDg[hY
~^ov	c![#^(I-Z/G2b3G4J9[:J;]<]=J>G?I@]BHCIDIHAIEKEMHNIOYRJSZTIUIVJXIZC]I^I_HaHcIfYhI
~^ow	r#I(]PIVG^^
~^pa	2!:#G&H(Y)C*G,F-d.]0H1B2_4;5C6X7_8B99;G=A>D@JADBXEDFFHaIbJ^KdM_N[OAP=Q@R@S^T?VFXEYDZe[_^Z_?aCcJd[fIh[
~^pe	F!D#=%e&F(a*^+G,C-^.I/X0G1C2C3C4G5D6C7B8X9a:F;d<G=I>e?Y@HAJB;CXECFGJAKALIM[NAPdQGRBSGTEUDVbWAXdYFZ>[_]I^^_Aa=bDcCd]eCf?gChI
~^pf	y!]F]
~^pg	v0bHFZJ
~^ph	F!C%E&G(A)C*^+[,F-F.G/C0F1F2G3e4D5G6F7E8E9@:C;F<G=B>h?[@AAFBJC[DbEFFEGYHcI@JEK?LENBOcPCQGRESFTIVBWFXCYFZB[B^E_DaecDdDeFfEgYhE
~^pi	U!G#G%I(E)G*^,J-J1J2J3F4H6J7c8I9Y;I@YAICaDDFIGHHZI^JJKGL^M[NEOGPFRISHTGUFVaWIXGYJZ@[H^H_IaJcHdGeJgHhZ
~^pl	O!F#]%J&I(D*G,G.Y/F0H3^4G6G7F8G:D;G<I=d@CBYDCEJF[GEHaIXKILFMDNCOCPEQHRFSFTJUDVCWHX^Za[F]C^G_IaEf_gFhD
~^po	A!C%D&D(F)G*c+?,@0G2D3H4I5[6C7D8F;@<C=?>D?Y@^CID[EFFAGFHbIBJ]LJMaNiOCPDQHR?SGTGUDVaWhXYYBZ@]A^FaIbEd@eBf;gghA
~^pr	?!E#C%@&B(X)J*a+],C-c.[0^2@3Y4^5C6Z7[8@9>:=<F=e?Z@HABCaE^FCG<HFI<J[KFLZMDOBPcQER=SYU>V<W>XaYdZY[>]_^]b]ccd@eBf8h^
~^pu	R%G&I(_)X+F,G-I.I/E0H1H3Z5H6Y7E8];G<I@[AGGEHFI]JFLEMJNCOCPHQIRGSFTDV^WFX]YGZJ][^ZaYb^cJdIhB
~^pw	d#J%b(I9JHDJ]KJL^ZJg]
~^py	y?[
~^qu	M!F%D&H(C)C*a,F-@1E2F3>5F6E7E9D:A;E<G=@>]?f@bAFEFI]KcLJNIO]PEQXSETJUIVHWEX]YFZ[]G^EaBbBcBdEeFgIhb
~^qw	n-g9J@IHGIGKIXJZH
~^ra	Y!F#b%c(E)H*H,I-]/H0J1I3^4G5J6I7H8Y9[:G;H=F>@?F@XAICZFHGHH[JILHMFOCPEQJRISHTFUFVEWIXaYIZ>]a^H_IaCb_cCdIeIgHhF
~^re	2!I#=%]&E(c*C+f,?-B.G/a2<3=4E5I6F8E9D:E;B<I@CABBbC]DYF]GBKaLCOaPJQaR[SaT9V]WbZf[A^<_IdBeEhB
~^ri	L%d&H)C*H+I-C0^3?4C5H6Z7G8I9_:I;[<G=F>A?CAEB^FIGCHJIEKZLGM?NaO^P]QFRXTJV?WZYF]I_DacbEcEdBeEfGgDh]
~^ro	P!E#E&I(h)h*d+F,H-D.I/H0H1H3J4D5G7F8G9Z:C;F<I=C>d?A@?AHBHCADBEHFFGEHeICJFKaLFMBNBOEPCQHSFTFUCVHWGXDYGZD[E]C^D_FaDbDdEeHgFhY
~^ru	P!G#C%D&Z*Y+G-C.I/X1]2I3^7F:D;H<I?C@GBHDCEGFZGdHIJ^KDLFMDNeOFR^SFUDVAWFXFYYZB[F]EaDbDcYdBfagEhC
~^sa	B#Y%E(F)B*D+F,D-[/a0D2C3[4@5C6I7Y8A9E;C<E>;?DA_B:DHEYGDI^KbLGM>N_O_PEQaRATHV]X^YBZc[D]?aCeHfCgEha
~^sb	c%I-H3J4Z9I>I?JB[CJDJEYIIKHMIRZTXVJX_ZF[]aJbJcJdJha
~^sc	J!D#E%I)H*G+c,E-Y/C0E1E2F4C5F7D9Z:A;E<I>Z@CAGBACFDGEFFGGcH]ICJDKbLZMHO[PGQIRGSCTBU_WEXAYb^EbgcJdFeHg]hD
~^sd	tHIPb
~^se	:!<#F%E(@)Z*^-[.B/@1I2Z3B4^5_6b9B:=;B<]=@>>?]AEBHCcDXEFF?GDIJJBLINEO>PGRcS[TBU^V[WCXBYeZ?[[]_^YaHb<cedIfhgE
~^sh	L#b%D&H(B)D*Y+a,G-A/^1G3C4E5G6F7]8E9B:Z;I=D?[@EAJBADFEHFGGEHbI[KHMFNGPEQHSZWGYGZF[[]Y^__]bacGeGfHgEhC
~^si	D!F#@&D(=)^*F+]-a0H1I2C3<6C7^9C:F;H<d=D>=@>CFD^ECF_HaIfJEK_L^MZNCOBPHRYSZT_UIVBWAXHYYZ>^D_Ic]eAf_gGhC
~^sj	vHHU_V^ZI
~^sk	c!J#I+Z-I1]3Y4[9E=[?J@GBHCID^HaIHKIMINIO]PJR^TJVIXIZE]JaEbJcIfIgZhI
~^sl	b#Z-Y9I>J@HBIFbHaIYKIMHNFZGcFf[hZ
~^sm	b#J-I3G9F>Z@IBGH^I]KHOGTaZD[Ja]b_fJ
~^sn	k-Y6Y9I>[@JBJHYRcZG
~^so	H!I#^%E&E*F+D,D-b.J/D0C2C3I4C5D6C7B8H9_<X=E>F?[@bA]BbCdEbGGHCIYJFLAM?NHOEQDRCSAU_V^WJXFYCZ][[]D^YaGcEdFeDgIh<
~^sp	P!G#I%E(D)E*E+F,G-Z0G1G2G3a4C5F6F7E8E:D=C>HAGBACBDAEHFYGEH]IbJ_K@M@N^PEQGSFTcU[VFWFXJY_Z_[F]B_[a]bYcCd]eEfFgHhC
~^sr	yc]d[
~^ss	H![#D%E&I(?)_*I+],F/F0G1F2H3a4H6G8D9G:E;H<H=I>C?[@IBZCDDZEEFGGHH]IEJ[KELCMENXOFP^QHRFS[U^V]W^Xc[I]D^G_EaHbXcEd?eEfBgChC
~^st	B!c#F%>&D(I)^+C,D.]/Z0Z1]2B3]4C5H7D8C9G:><C=D>Y?GA^BACHD[EJFYH^I]JBKCLXM_O[PHQFRZSZUBVHXGYHZC]a^IbCc@dDeGfehH
~^su	L!Z#]&H(a)D*A,G-Y.H/]0G1c2G3A5[6F<H=Y>G?[@_AHBdC_FGGFHCI]KHLHNBOCPCQGSDTEUIWDXHZ[]E^H_^aGbXcCdAfAhH
~^sv	yH_
~^sw	Z!^#G%I(H*I+J/H1Y3H4I7J8I9F:I=H>X@]AHBFCGDGGHIGJILYMGOIRHSJTJU_VaXIZ@[I]F^HaGb^cIdaf^gIhY
~^sy	G!E#C%b&E(A)B*C+X,E-F.F/C0f1d2Y3Z4^5C6H7B8b9?:F;C=B>>?@@IAEB?CBEEFCGiH]JDKZLBMaNDO@PJQIRcSATAUAV=WDXBY^ZB[C]A^A_FaAbBc^d^eCfcgEh@
~^ta	Q!E#^%E&I(F)F*J+G,G-Z.I/Y0H1H2H3D5G6G7F9c:E;[<[=I>H@]AGBHCDDCFGG_IHLFMdNCQHRFSFVCWG]CabcJdBeFfDh[
~^te	C!H#D%A&D([)F*D+@,B-_/C0B1C2C3[4@5C6B7@8A:c;D<D=_>f?YAAC]D[EBFIGAH^IIJHK=LdM]NDOcP>QCRASGTaUaVFWcXdYYZ?[F]]^B_AaGcIdFeBfEgC
~^th	>#E%G&C(J)E*E+^,@-Z/_0A1Z2D5I6B7[8]9e:H;Y<B=J?[AaBYCZEEFHGdH=J[KaM?NHOHQETIV]YI[Y]?^Y_CaIbFcCd@eC
~^ti	I!?#[%H&G(G,D-C.I/B0E1D2D5E6C8C9]:Y;G>H?G@YADBaCIEEFCJDL]NCP[QFRhSCT[V?WHYGZF[C_GbJc_d_eJgDhE
~^tj	vHIf_
~^to	I!F#B%B&F*?+A,i-c.G/H1a3A4[5D6C7A:C;G<F=E?[@dAIBXCBEDFCGDIAJYLBMJNYO@PJQERaScUbVDWGXcZD[B]A^Z_AaHbJc?dGeBfHgHh?
~^tr	I!E#f&F(F)C*E+F,E-a.G/H0H1I2[3?4E6D7C8C9=:I;D<]>I?@@bB]C@D>EEFDGCH^IZJBMHNZPEQFSIUBVCWEXhYEZZ]Z^^a^bHeHgEhJ
~^tu	Q!^#E%G&I(D)_*E+G-Z0H1G2I3E5H6G7G8G:I;X=E@ZAHCEDGEHFHKYLHMEN^OFPEQISYUcVZWFXEYXZ<[G_EaJcDeYfEgG
~^tw	_!I#F(J*a-H7J9G=J>I?I@cAcBGCZDHEJI[KGMJNIPJS[T]VIXIZH_EaGcIdI
~^ty	W!I(G)J*H+I-F/I3_4J9H:]=J>B@bBFCYDGGYH@IZJJK[MGOaPZTYUJVHXGZB]]aDbIdJgJha
~^ub	a!J%H+Z-I/Y2X7X9I:I=I>[?I@EBGCYD_HDIHKHM]NIObSZTHUJVIX_ZD]Z^JaGbJcJfJhI
~^ud	yB[Z[
~^uf	t9Z>]?YBICJHFV^
~^ug	yHJK]
~^uh	yHJR^
~^ui	n![:]HIUYYX
~^ul	g#J-G3I9H>J@^BHHDIFKfMHNIOcXJZEaIeZhH
~^um	iE[IZZGc_d^fI
~^un	G!G#I%^&h(B)F*E+D,C-Y.H/J1X2I5H6C7_8C9B:I<Y=I>D??ADCADEEDFbG[HGIHJJK;LAM[NIOIQFRGSETcUIVDY][f]D^[_@a@b[cDdZeAfCgYhD
~^up	R!F#F%Z&J(b*H+H,H-E.J/[0Y1f2H3F4C5a6G7G8G9Z:G<I=F>E?E@GAHBICFDEEIFIGEHaI[JFKALHMIN_OHPFQIRESHUFVEWIXFYFZF[G]F^E_GaFbCcDeFfeg_
~^ur	n9_@GBJH[IIKIZ[f]
~^us	=!^%D&D(_)Y+Z,H-Z.B/@0F1G2B3E4@5@6@7Z9;:[;d<B=^>;@JAgBGCHE[G]HHJDKdL]M@NAOGPZR@S?TIUDWEY@[J]^^c_faFbAc?e>fChB
~^ut	R#[%E&H(a)[*C.I/E1H2H4F5H6G7_8X9@:^;]<I=Z>C?H@EAaBBDIEGFGG[H:I_JGMFNBQHRFSFTFUBVXWEYHZY]^^__YaZcEeGfDgGhC
~^uz	g!](Z9I;Z?[@IBJDYHHK^MINJUJVJZF^]_XhJ
~^va	T!B#[%D&I(D)F*]+F-b.I0H1H2[3^4F5H6G7G8G:D;F<I=D>^?J@IA_B[CBDBEHFGHII_JFK>LcO[QIRYSGUEVDWHX^YHZJ[J]D^D_[a[bIcEdDeHfFgIhG
~^ve	C!=#e&D(@)@+E,A-F.D0I1e2G4C5Z6G8A9H:D;_<G=[@GAEB@CeD^EAFGGAIBJ[K_LHM[NJOIPFQIR?S@T^U?V>W@XeY[Z_[J][_EabdCeAf<gIh[
~^vi	R!D#_%F&I)I*E,G-b.H1I3X4D6G7E8G9G:I;F<I=C>B@_AGBGCDD@EGF^GGHaIGKGMaN^ODSFT^UCVCWFX]YYZJ[Y]B^Z_Ea]bDcDdDeGfEh[
~^vo	O!^#G%D&I(F)E*E+[,G0Z1I2G3G4D6F7E8G9Z:Y;E<I>C?]@dAGB[C@D?EXFFGEHEI_JFK[LFO[PDQHRFV]WHX[YGZD[F]^^Da[eGfH
~^vr	y9Z
~^vu	d#I(J-I/I0]3Y9I:J=[>G?I@HBGC^DHHAIZKZNXOJTJUHVIZ_]JaIb^dIfIhZ
~^w3	oBIHGRfZHdHfG
~^wa	H!H#G%J&G(E)D*[+],F-]0F1F2F3@4D5E6E7D8E9[:I;E<G=F>b?]@dAFBFCXEFFEI[JIKYLFMYOFPAQFRDSETBXeYIZH[a^J_DaZcCeFfCgHhY
~^wc	r@^HJMZ
~^we	I!H#A&J(A)E*D-e.J/]2E3?5D7I9Y:I<F=J>C?@@^AGBbCcFIGHHaI[LFMZODPGQERIUDWFXAZ][H]c_JaGcCd@eFgEhF
~^wh	F!G#D%_&X(a)F+E,]-D.G/F1J2E3Y8D:H;E<G=H>E@?AFB>CBDCEGFIGJH]I^JZLANeOZPEQFRDSCTHVDWDXBZc][^D_aabcBdEeIfFhb
~^wi	?!D%E(C*G+[,b-H.I/X0A1B2F3[4D5Z6J7D8H9I;H<E>[?Y@]AGBZCEDCEGFZGIH_JGLXMaQCSETBU@V=WDYBZF[b]AbdcJdHecfCg_hY
~^wl	l(GH_U^V_ZE
~^wo	H!Z#A&G(B)G*C+H,E-e2F3I4H6E7^9E:F;F<G=F>Y?F@YAHBgD@EEFGGBHaJEKCMZNHOGPHQGRZSFTBUCWEXBZb[A]A^X_CbJcBdIeDf[gFhG
~^wp	vO_
~^wr	C!A#[%]&G(?)A*C+D,^->.F/[0^3Z6Z7D8Z:A;E>C?A@BAZB@CCD@FJH]I>K@LBMAN>OXP]RbSCTEUAV?WCY][B]B^?_^aBbHddecf^gb
~^ws	t?^@[H]
~^wu	^!Y#H%[(F)J*J,X-H4Z9I:H;J=Y>[?^CIDGGJHJIHKZLJNHOJUYXI[J^Y_]aGcJfIgJhH
~^wy	c!a#I([-J3[9F;Y>G?I@HBICZDHHCI[KIMINYOJU^VIXJZZ]JaGhJ
~^ya	y>^HG
~^ye	Z!^#I(I+J-Y/J1]3I9Y=^>_@]BHCIDHHHIXK^LYMINGVIXIZX]I_JbHcJfJhH
~^yo	K#G%G(C*D+^,G.I/I0I1Z2I4G5I6H7I8H9c:b;I<I=[>G?EAHBEDXE_FHGGHAJGLGMHOYPDQIRHSGTYUYV]XYYI[G]G_GbFc^dZeGfGgF
~^yu	v?aZI
~^za	Z!G#[%I(F)I*H-[/I1J4H6J7I8I9E;I=F>F@CAJBbD^EJFIHIJIKDLIMHN_O[PHRISHTZUEVDWJXF]H^Z_IaIbGcGdbeIf_gHhD
~^zb	m-_HIX_
~^ze	]!I#F%H(H*I+J,I-]/Y1I2[3]4H6I7J8J9E;I=H>C?F@YAIBFCFDGGIH[IcJJK^LIMEOYPHRaSIT[UIVYXFYI[I]G^IaIeJfEgIhF
~^zg	l9X>[BZHJO[ZIhZ
~^zi	k-I3Z9I>I?_HFI_KIOYZHaZ
~^zl	v3ZI[NX
~^zm	e(I9I>X@bDIHFIJKHM^NJVIZ]^[aJh^
~^zn	q?ZHJIa_Z
~^zo	i-[3]>JH]ZI[YaJ
~^zr	l(]:ZHIS[UJVIZ^gZ
~^zs	yHXZJcZ
~^zu	O!^#H%^&Z(^*I+H,G-F0Y1H2I5H6Y7G8G:_;F<J=Y?JAHBYDAGIHFICJINDOGRGSIWJYGZX^E_Fb^d]eFfGhD
~^zw	Z#F%I(H)J*_+J-G/Y3G4I6J7J:I;I=H>F?G@bAaBECcDFGIHDIFJJL[MYNGPHSITHUHVGXYZB[J]G^I_IbHcZd]f^gIhF
~a20	vHYIYZI
~aad	_!I#E%F(H)I*I+J,J-G/J0^1_3G4I6J7I8I9E:I;J=I>H?H@GAJBGCHDHEGFIGIIGJJKHLJMGNHOIPIRcS_TbUHVHWIXHYHZD]H_FaGb[d^eZfEgJhI
~aag	l#]*]9I@ZCZHZ
~aak	t-^HY
~aal	vIZ
~aan	o9]@ZHIb[
~aar	f*[9J>Y?[@ZHEM^TXZIaJbZ
~aat	d!_#J(H-I3]9H:I;]=J?]@GBIDIHBIGK]MINIOEPITIU]VYXI^[aGbJdZfHhI
~ab^	v3[I^
~aba	i-J9G>]?JCFIJKJZG]faG
~abb	j!]=ZBYCJI^UYZI]Z
~abe	U!F#]%G)H*Y+],J-G.J/H0I1J2J3D4G5I6I7I8I:F;H=Y>^?^@^BCCXD_EIFIHDKINYODPIQJRISITZUFWIZE[Z]c^H_HaFbFcGeIfFgH
~abg	]!Y#H%H*I+I,J-]0J1[3H4Z7J8J9G:G=[>]?ZCGDFFJHEIFJILIMGOYPHRISITIU_VFWIXHYYZZ[I]a^I_HbHcIeIfEgIhG
~abi	V!_#I%I)G*I+J-I.]3I4I7I9H:G;^=G>H?H@FBFDGGIH]IGKYLJMHNHOIPHSHUbVbWFXJZ?[I]H^I_JaIb]cJdaeZfFgJhH
~abl	D!f#J%D&F)a*B+C,Z-[/B0D2E3F4[5I6E7D8]9@:D;]<H?Y@BA_B_CYDDEGFDGFH[I?JIK=MFN?OIPJQIRCTHUbVbWHXBY[ZH]E^EaFcFdIe^fJgDh@
~abo	]#G%J(G)H/J3J7J8J9G:b;_=d>H@YBCCIDYGIHFIZJIKILJMHOJPIS^TJUEVFXJZ^[I]H^J_IaHbIdIfJgHhX
~abr	d!X#H,Z-]3J9I>X?H@IBJDIHcIJKJTZVIZE[^]FaZ
~abs	k%Z1Z5X9ZBZKIY]ZE[[_[
~abt	t9JK]OZV[ZH
~abw	t9[R^
~ac^	U!F%G)H*Y+I,J-E0J1I2J3^6I7b8I9E;I>[@aAICFDCEJFIGHH]IYKDLIMENHOIPGRHTFUEWHX[ZF]G^G_aaEbbcJeIfFgG
~aca	W!F#X(G)H*G+H,X/H1[2J4H5I6I8I;H=a>H?[@YAIBCCXE[FHHBJIKCPGQJTGUIVDWXYIZH[H^J_Ha^dIf]hG
~acc	>!h#^%h&E(C+J,Y-@.G1B2b3J4A5C6A7B8@9?<C=E>[@@A^CDEDFBHaIHJ@KDL]MFNFPaQcRAS@TGU@V]W?XDYAZ[]A^c_Za>bEc?d?e?fCgAhX
~ace	X(G)I*H+H/b0I2J3C6I7H8I9D:Y>[@[AJBDCFDDEJFJGHI^K[NEO[QJRISITGUGWIXFYIZ[[H]F^H_HaFbFcbdFeJfGgIh_
~ach	J#_%G&G)D*H+D,E-a.G/F0G1D2H3E4Y5H6E7D8Y9F:A;D<G=D?DCIDIFGGGHGIGKZL]M_OCPEQIR_TDWDX[Y]ZZ[G]^_EaIb[cbd[eEfYgI
~aci	T!E#F%Z(I)H+G,Y-d.J/H2I3]4I5I6H8H9];H<J=H>G?G@EAIC^E[GXHEJHKDPFQITHUIVCWXYHZ>[H^Ia[bEdFf]gYhE
~acj	j9I?aC]DYGZHFUXZGdIf[
~ack	C#B%a&F(D)A*C+F,[-A.F/F0[5^6^7C8[9[:A;D?@@BAYBFCAD>EDF[GJH_JXKZLAM?N=OCP_RYSBTXU@V>WEXGY[ZB[A]H^?_]aDbFdfecfbg[h>
~acl	o#D%];cHaLIZI
~aco	k#J3I@IC^D^HYI]KHVX_ZhH
~acq	o8^HFQbZH
~acr	nH_
~act	F!g#D%E&b(@)C*A+B-=.I/]0Z1E2c3_4^5D7B9?;I<G?B@=C^DIEfFcGDIbJFK=LJMAN>ODP>QJRISBTFUbVCWDXEY^ZJ[A]B^J_Ga@bEcFdZgAh[
~acy	o.^>IDZHHIGN[Y]ZGaYcGg[
~acz	c!a#I(E)J*Y3J9I:I;Y=H?J@GBHDHHXIIKJMINIPIUbV]ZC^[bJc]fJhI
~ad^	N#A%[&H(X)H*E+D,F-Z0J1_2E3Y4A5X6X7^8E9Z:B;E<G=D>b?Y@CAEB@D]EIFYIHK>MAR]SaTIUEVAWIXAYYZZ[E]H^[aBdIeEfchB
~ada	K!^#^%G&G(@)C*B+D,[.X/[0E1F2F3A4C5F7C9>:J;^=E>JAFB^CHD]E]FFHHIDJEKINAPYQXRIS_T[WHX]YEZH[B_Fa^bZcCd^eEgEhY
~adc	i%J0_1_9I@JBJHBMJRdTIYIZIcYdZfF
~add	Z!H#J(H)J*H-H/J1J3b4G7J8d9H:[=I@YAIBHC[GYH]IHKHMJNHPHQZUIV]XJZE]I^J_IaGbIcHdJfIgJhJ
~ade	[!I#G(^)Y*Y2^3I7I9I:Y=Y>G?H@]BDDHGIHbJIL_NGPJSJTFUIVGXIY]Z?[E]H^Z_HaHbFcEdIfHgJ
~adf	_!J#I(I)I*H,]-G3J4I7i9G:J=I>I?J@HBIDJIHKGMINIPHUJVIXJZG]JaIbIdIgJhI
~adg	qHa
~adi	c%[-a3J=X?JBIC_IJKISYU]VIZHcJfJ
~adj	yHGb^
~adm	A!B#D%D&D(e)l*n+D,i-A.G/>0C1Z2D3>4?5E6B7?8A9@:F;B<E=C>>?A@?B=C;D>EfFBHCI<JAK=LDM=N>OAPkQYRBSET@U^V[XCYCZD[A]>_@a?b@c?d]eAf>ggh?
~adn	r-]D[
~ado	G#b%^&E+Y,X-X/B0G1Z4]5H7]8H9^:a;F=>>J?@@ICCDXEHFHGAHIIEJGKZLFMIN>O[PZQHRFSXTYUbV]WHXXYHZ=[H][_BeCf>gBh=
~adp	l#c%ZEGHDNXPJZId]e]
~adr	g-Y9H:[>]?[@ICYDaF]HBIHKHO^VJZG]IaH
~ads	Y!I#E%_(G)H*H+I-G0I1I3H4H5J6J7I8I9E:I;I=H>G?H@HAJBGCHDHEGFJGHHbIGJIKHLJMHNHOJPIRHS_TbUHVGWIXHYJZE]H_GaGbHcHd]eYffgJhJ
~adt	y-ZSZ
~adu	[!b#[%G&b(F)I*H,J-G/J3H4J7I9H:H=^?I@EAHBECJDHFIGHHGIGJYKFL[MGPHSIUIVGXIZG[I^]_[a]bHcIdIfYgXhY
~adv	l)Z-I:[;Y@JKJS_UGVIZ]
~adw	y(aKIZH^J
~ady	a!]+c-F9I>I?J@_BHDDHDIIK_N^VHZGbZhJ
~adz	o9IBZHJO[ZIdahZ
~aex	yHIQ_
~afa	t.[6YSJ
~afe	tH[JZ
~aff	[!I%I(])]+_-F/I1J3F4J7J8X<^>H@HBGF^HFIGKHMHOXP[RJSJT]UDV[XIZB[I]I_IaHbIc^dZfGg[
~afi	n6^<]HI
~afo	y2[aY
~aft	M#b%Z&I(J)F*F,G.I/a4H5G7E8Y:D;G>C?C@ZA]B^DAEJFFGEHDI@KCLYMXNIOFQHR^SFTYUHVFWGYYZX[E][_EaHbJcDeGf_gIhE
~afu	rDYHZVZZJc^
~afw	y9]HY
~ag^	N!C#Z%D&I(B)E*E,H-@1I2G3I5G6G7b8E9_:]<H=D@^AFB^CHDBFFGGHcI@LXMBNGOFPCQHRIS]UFVAXDYGZH[X]F_DaZbZdbeGgEhB
~aga	Q!^#X%G&I(F*F+b,I-C.I/G0H1I2I3F4F5H7I8Y9D:F;G>E?F@aAGB^DCEIFHGGHGKXLFMDN[OGPYQIRYSHTJU[VEWHXZYIZa]EaHbHeHgHhC
~agd	v*]CZ
~age	F!C#?%F&G(G+],C-c.b/I0m1C2H3C4B5D6C7b9D;C=D>H?b@;AFB<CBDYEHFCGAIFJ^KELBMFN?O[PCQJRCSZTFUZVCWJX_YD[X]]^@_DbYcGeXfC
~agg	b#I%I(I-X3E8Z9F:I=I>[?G@GA[BHCbDDGJHIIHKFNHOHPIRISJTIUJVIXZYJ]Ha^bIc]dIfahI
~agi	]#H(I)I*J+b-b.]3G4I7J9F=I>F?G@FBECHDZEJKGMHNHOXPISaUGVYX_Z]]HaFcJdJfI
~agl	d*Y-H4Z8Y9H=J>I?JBFCIEYHYIHKHMHNYRZTJUJVIX_ZGaJdJfJha
~ago	g!J#H-G3I:I=Y>I?YB]DHGIIFKYMGNITJUJVIXZY[Z^[J]IaIc[dIf]
~agr	r9]HZM[
~ags	r#]/H3[HJM_RJTJZJ_GhY
~agt	]#I%J(H)I3F4J9G:H=H>G?H@FBFC[D]E[I[MHOYPJSITIUHW[XZZY[J]H^[aGbHcIfHgIh]
~agu	i(I)[9[VXXZ
~ahe	nHERbbZc[
~ahi	t>bHIfY
~ahl	a!J#G(I*J-b3a9H:J=I>E?c@EBGC^DFGJHAI_MINGOFPJTIUJVYZC[a]Z^IaEbJdIhG
~ahm	y/Z8Z
~aho	k>]@ZHEK]X[ZIh]
~ahr	o-]1Y>]@JHIK_ZHfZ
~ai^	Y!G#Z%G(F)Z*F+Y,]/H0I1Z3F4G5J6X7I8I9I:G;I>C?_@]AYBDD]EHFIGIIJJIK^LZMENFOFPFQJRHSITGUGVFWYXbYIZ@[^]F^I_HaYbGdIeIfFgI
~aid	d-J/b3J4X=ZBIHDIIJZKGNJS^UJVHZb[JdG
~aig	v[]bH
~ail	B!F#>%I&^(C)?+?,H-@.E/_0Y1G2D3_4H5[7I9=:b=C>d?a@@AIB:CZDeF^HfI:JDKEL@M^NIOJQYRGSFTCUAV?WBX>Z_[?]C_DacbEd>e]fAgIhD
~aim	k-[IJKJOZW]aXh[
~ain	E#Z%Y(D)G*B+_,G-D/Z0D1E2D3F4c5b6D7b8_9@:B;D<F=?>F?A@dA_BZC@D?EDF_GXHDIYKXLFMYN^OBPbQHSCT[UAV?XYYD[J]Z^Ia@bCcCdDeDfHhE
~air	^!Y#I%I-H/F3]6]7[:_>Y?H@FB[C]DEEIHDIHKEMHNGT]UYWYXI[J]IaFbIdZfIhH
~ais	W!H%F(E)Z*G,I-E.J0I1I3a4G5I6H7H8G9J:E;H<J=Z>^?Z@FAHBIC]DCFIGGH:JZKYLJO[QIRHSHUEVXWHX_YY[^]I^HaAc_eIfFgH
~ait	V!H#J%I)I*H+Y-F1J3G4I6J7J8J9[;I=H>D@aAJBICEEJFJGIHCIDK]LIM]OHPIRZSJTHUIWJXeYJZA[Z]F^I_Ib[cIdHh_
~aiu	j3I9Z>J@JHDI_KJZ]c[f]
~aix	n;YH]^[bZd[
~aiz	y%_dI
~aj^	h(J9G>]?I@]BHDHIJKIMXVHZ^]JaabIhJ
~aja	q!a(]?ZDZHHKIN[ZD
~ajo	q8^9G>^V[b[
~aju	o3_9[HJIY
~ak^	[!X%J(I-c3_9H:J<Z=I>H?I@YBHCJD]FZGIHHKGMIN^OJPJTJUIVHYZZC]I^JaHbIc[dHfIhH
~aka	l-Y@JHEYXZGb[daf_
~akc	tZG^_
~ake	S#H(F)H*H-H/]1J2J3I4H5I6I7H9F:G;a<]=[?YAIBDCGGEHEK[L]MaOHQ^RISGTGUYVIWIXHYJZD[H]G^Y_GbGcGdYeJhY
~akf	v@]
~aki	t9][[
~akk	t-]
~akn	k%](a-J3b9E=]>I?I@IBIC[DIHDI[KIVJXJZG]JaE
~ako	t*ZB[I^
~akr	yG[
~akt	T!c#H%E(H*H+I-F.Z/H1Z2J4^5J6H7H9G:G;[=F?F@DAJBEC]DYEHFIIDJIKCLYMJNFOHPERHSHTHU_V[WHXFZ>[H]G^I_HaFdce]fJgIh_
~aku	l3Z9H=[C_DJHEI_Z[
~akz	r/[KHOZZ]
~al^	E!X#[%D&F(^)Y+A,c.G/E1[2D4G5Y6E7@8B9G:[;C<E>H?B@[B?CHDIEXFZGHHcI[K_LIMZNaOBPIQERJTYUAVAWAYFZ7[E^D_CaIbIcAdZfIgehc
~ala	Y#G%I(H)I*I+J-^3H4I7I8J9E;J=H>F?H@]BYCHDFFJHcIEJIK]LZNFOIPXSITIUGXYYXZ][IaFbGdGeJfYgYhI
~alb	g(J3Y9J=]@]BXDJG]HDKIX]ZF]]dY
~alc	n.X3I9[@YBJGYHGM]OJX]
~ald	n9I@aBID]HEIGKHN[ZGa^
~ale	U!H%F&H(E*G+J,J-D0I1I2I3Y4E5I6H8H;G<J=D>B@FAHB[CXDZE]F^GEHcJGKIOEPEQISGTFV]WGXEYH]E^G_^bEc_eH
~alf	b(G)I*J/a3[4I7J9J:I=H>I?IAJBICJDYE_GJHBJJKIMZPISZTIUHXHZY]]_Ia[dJgY
~alg	g.Y9c>H?H@]BEC^DJHBIHKHM^XIZGaIc]fJhJ
~alh	f,X/Z4];XF]HENZVJZZ
~ali	N!D#D%I&H)[*B+I.I0F1[2G3_5H7I8F9C;F<H>^?GCDD@FFGDI?JFKAL^MZN]OcQGR^SZTHV[XCYFZ]]G^G_DbIcBdEeFfbgGhH
~alk	k4[8I9^@JBJHEKIMJYYZH]_
~all	F#F&F(X*E-]/[0[1G2D4Y5C6E7B8B9]:H>Y?^@BB^CBD>ECF_GDHYIGLBMEOCQaRGU[VXWBXJYFZI_FbacddBeHfCh=
~alm	k#XHHI[T]ZX][dZ
~aln	k@ZBIHHI[ZHc[d_gZ
~alo	a#G(I+[-G3^9I:J>F?[@FB_DDHAI_KELZNHOZT[VIXIZC[[]I^IaHbJdJh_
~alp	v@[HYIX
~alq	vNZ
~alr	c!]%E(J+c-F3J9^>I?I@[BHDCHCIIKaNJOJPIVHZIhH
~als	[!I#^%H(J)d*I-F/I3X4Y9H:J=I>G?I@HBGCGDGEIFJGJIFJZKFMHOZPIR[S]UGVGX_YJZE]HaHbGcHd[eFfGh^
~alt	K!F#F%X&G(X)D*F+C-Z/H2F3g4C6H7Y8E9@;G<H=]>^@aAEBDC_DaEFFHGHHBJEK_LGNCOGPGQFRDSZTGUZV[WYXAY^Z7]@^c_CaAbAcCdbeEgDh[
~alu	m-I/Y9]@JHZJXN]ZH
~alv	o3^9I>GDIHFIHKHU^V]XJZHa^hJ
~alw	e(J-I9J?J@XBICJDaF[IGK^ZY]IaIgXh^
~am^	N#B%]&H(F)Y*C+E,G-I.G/F2_3@5F6F7E8E9E:[<H=Y>I?I@HAFB@CGDHEGF_GHHiI_JHK>LEMcN@ODPDQ_RESETDUCWFXBZD[E^HacbDcDdDeFfCgIhG
~ama	Y!G%H(G)I*H+X-Z/H0J2J3^4H6I7I8I9_:G;I=F>[?[@^AJBICFD_FIGHHFJIKDLYMENFOEPHQ]RISITHUGVFWYXZYJZB[I]F^H_JabbFcIeJfHgIhF
~amb	Q!E#F%H(F)H*H+H,I.J/X0H1I2I3D4H5I6G7]8I9D;H=F?F@gB_CFDEEHFIG[HBICJHKBL_M]NDOGPGQIRHSHTEUFVIWIXEYIZ][X]F^__EaDc_d_eHfDgZh]
~ame	M!X#H%E&G(I)F*E,G-c.H1F2G3A5G6F7E8E9@;F<H=C>@?D@[AbB]CDDCEGFeGDHbIcJGKcLFMAOGQGRESHTYUDXCZX[E^F_FaCcFdCeFgXhE
~ami	g(J-I0Z3I9I@HBZCIFZK^MINJPJXJf]hZ
~aml	h7_>Y@JIJMaZFbHg]h[
~amm	]!I(])^*^+H,Z-G4I7J9X:I=H>G?FBGCIDFGJH@IGKJMGNGPZRJSJTZU[VZXI]H_Ja[bYcJeJfIg[hI
~amo	^!I#J%I(I)I0[1X3I4I8^9G:]>H?Z@FB]CHGHHYIHKZLYMHNHOIPJRISJTJU]VGXIY[ZE]IaHbIcId_hG
~amp	i-Z3c9I:J>G?J@GBIDIKJMIZDhc
~amr	kHHQf
~amt	t8_HIa_
~an^	Q!B%a&Y(C)E+I,G0H1Z3G5G6F9Y;E<H=c?B@DAbBGCIDBEHGHHAI_JHKILFMZPGQGRZUYVHWGYF]X__aBbZcCeGfChD
~ana	V!G%X&Y(])H+H,J/G3F4D5I6I7c8[9A:X;I<X=F>F?FAIB]DFEFFIGGHGIZJ^KCLHMFNDOHPYRISFTGUFVCWIXXYJ[H]Z^F_HaGcGdbeYfZhE
~anb	r.X7Z>XJY
~anc	M!B#X%[&H(H)E,F-?/H0E2F4C5]6E7E8D9[;d<G@EAgB?DFEFFEGXHFIEKYLFM_N?OARESETHUBV[X@Y[Z<[E]d^E_da>bbcCdAeFfIgIhZ
~and	I!H#B%D&E)J*^+D,I-H.I/Z0D1F2G3d4?5C6B7[8B9c;F<E=G>g?[@YCYD@EDFFGGH?IEJFL[NBOHPFQDRCSITFUEV?X^YCZc[C]a^aaEb=cIdAeEfChe
~ane	Z!I)I*J+Z-H/I3I4]5Y7Z8Z9H:H=I>H?I@EBGCIDFHaIGMHP[RISJT]UIV[XI]I^J_IaIcIdIfIg_hI
~anf	k-I6X9[>G@HG]KIN^X_ZG
~ang	C%?&I)G*]+E,D-E/]0D1C2H3>4E5D6B7C9;:B;F<H=A>^?I@fACBaCFD>EGFEG@H[IGJHKCLgMaOBPFQERBSETBVCWCYH]^^i_CaHbDeBfGgYha
~anh	o@^HEKHX_Z_dIfI
~ani	K!A#D%D&I)E+F,G-D.H/G0H1H2H3D4F5H6G7F8G9E:f;G<I=_>E@DAHCDDGEcF_G[H<ICKBLFMDNaOFQHRGTFUeVCWeYHZ?[E]D^D_[aFcad[eGgF
~ank	W!X#D%H(F)H,J-F.J0J1I2J3X4Z5I6I7H8I9h:F;H=F>D?B@DAYBbCEEJFHGGHcICKCLHMFNFOHPIRHSHTGUGVEWIXFYIZH[H]F^H_HaDcHdEeIfHgHhE
~anl	y-]HZ
~anm	_(J-J:I=J>G?HCIDIHZIHKIL]M]NISJT[VIZ^[[^JaHbbcIdJfIg]hG
~ann	A&Y(Z)Z*[+A,I-^.C/?1C2E3X5F6b9>:];C<]=Y>a?bAIBFCFDIEJFYGZHXIGJBKFLCMHNDOFPHQDRBTGUDVDWCXDYZZY[Y^[_^aBbAe^fEgGhG
~ano	U!Y#C%Y(Z)H*F+H,J-^/G0]1J3E4I5J6I8Z:^;H=Z?G@bAHBEC[EIFXGEHZJHKZMEOGPJRJUGVEWIX^YJZD[X]F^HaEbGcHdDfIhD
~anq	i%Z(Z3a=^CYKJOHV[ZFaI
~anr	m3]9I>X?_HHa^
~ans	R![&[(D)G*E+F,[1H2H3a5H6G7Z9H;G?Z@EAIBBCHD]FZGYHcIHJHKAMJOBPEQIRFYHZC]DbHf[hI
~ant	F!X#B&E)F+]-Z0J1C3:5H6C7B8B9G:e;B<E>_@IABBBCIDIECFCG@H[JHKgLCM[NFOGPBQIRBSYUcVAWfXHZ;[Z]a^D_AaHbZcEeHgIh]
~anu	o=YHHIZK[ZJ_[fY
~anv	g!^#J(Z-H3J9F;Y=Z>H?[@FBIKcMHNHUJZE]J^]aJbJdIhG
~anw	nHHMZNZZJ]Za[
~any	N!F#_%E&I(E*H,H-a.H/E0I1H2H4F5H6H7[8^9[:];]<H?BAFCAD]EIFFGEJELFMBN]OXQIRGSYTYUcVEX[YHZH[Z]D^JaBbFcFeGfEgGhC
~anz	l3G9I=I>ICZHFI^OHU_VIX_ZI]Z
~ao^	R!D#F(^)X*H+G/G1]2H3^4F5H6G8G9_:Z;G<I=D>D?Z@GAHBGDBE[FGHFIBJGLIMJPEQITEU]XJYG]^_Ga]bCc]dEf[gJhE
~ap^	V%H(H)I*X+I-G/I1J2I3F5d6I7J8H9H:I<k=I>G?H@YBGCZDGEJFYGIH@IEJIKGLJMGNGOZPIRYTHUHVHXIYIZG[I]H^I_IaGbHcCdHfFhI
~apa	_!]#I%I(]+J-G3H9G:H=I>G?Y@GBGC^DGGIHAIGMFNHOITJU^VHXIYZZG[c]G_YaGb[dJf^
~ape	k#Y9I<[>H@]H[KIO]XIZIa[hZ
~aph	b%F(a)[@IDIMIVJZGge
~api	b!I(I-J9^:I=I>I?J@GBHD[HCI_KILJMJNIO^UGVGXIZD^JaIbbd^f_hH
~apl	l%_*Z>Y?cHFPJZJdH
~apo	m#J1^9H@IA^BIDXH_IJKJMJUJVHXJZ]_Z
~app	O!D%[&G)D*[+b,X-].H/[0I1G2H4H5F6F7H8F9^:G<H=B>_?dAECJDBEFFGGHHbIFJEKEMAOCSETBUCWEXBYYZ[[D]D^E_Da_bFcDdDeFfYhB
~apr	e#X%J(J-[0Y3H9J=I>I?G@HDIIGK^MINFR[TZVIXIZY[]]__ZaGbJdHfIhI
~aps	f!Y#^-J6Y9H=d>I?IBIDIIHKDMINHRcTJXGZE]IaIbG
~apt	V!I%J(H)J*I+I-G/H3I4J6J7J9F:I;J=H>F?H@ECIDHEIGJHdIGJIKFLJMdNGOIPIRISITIUIVHXIZI[J]a^JaHbecIdGfHhG
~apu	oA[HGZ[_ZbZfY
~aqu	l:Y@]N]U]XI
~ar^	C!B%H&D(a)B*=+a,H-[.G/E0A2_3Y5B6Z8J:E;H<C=?>Z?b@]ACB_CID]EDFBG?H_I?JFKbM]NEPEQCSFTGU;VBW@X[YHZY[b]D^d_HaBb]cJdBe[gH
~ara	K!J#B%I&H([*Z+E,F-?.G/^0^2e3C5F6E7I8E9?:E;E<G=J?bB?D]EEFeGIHBIgJDKDLFM[NAOIQJSEUXVaWYXIZ=[X]AaAbGcJdFeFfEgChZ
~arb	t@[S[
~arc	Y!G#H%F)I*I+I,J/I0J2Z3D4H6H7I8H9C;Y=F>D?EAHB^CGDEEJF^GaH_IEJIKDLZMXNFO]PHRHSITHUGVEWIXGYIZJ[I]F^a_^aCcGdbeHfJgIh[
~ard	M!F#Y%F&G(B)Y*B+^,g-G/]0F1G4C5G6I9c:C;F<G=B>B?Y@XAFB>CBD@EFFGHYICJDLEM_NAOIQ]RFSITIUCVAWGXIYaZC[F]B^D_Da]bYcBdHehf@gHhC
~are	U!^#E%F&J(])G*Y+G,J-_0I1I2I3_4H5I6I7H8I;^<J>B@XAHBJCIDIEJFHGHH_IHJHK]LHM[NEOEPFQIRHSGTFUFWIXEYIZE[a]E^YaDc[dFeIfFgH
~arf	b(])J*Y:I>I?[@^CGHFI]K_MIVZXZZC^ZaHhI
~arg	f-J2_9I>JGcHDI]KJMJS]ZI]^_XcIdCfHhJ
~ari	N!Y%E&I(a)[*C,F-]/E0G1H2H3E4E5H6G9A:Z;_<I=^>AAcBBC]DBEGHAJFKAMBNBPHQHRYT_VXXYYG][^^_ZaGcDdXeGfDgF
~arj	yHYb^
~ark	h2Z9I>J?HF[HfZD
~arl	]![(J-G/X3I9H:]=I>H?I@aBGCIDIIFKZMHTGU]V_ZA[Z^YaJbJcJdJh_
~arm	k(J9[>HBHH_XJZFaGbb
~arn	m-Z9HHZK^M[ZH
~aro	i!]*[-Y9I>[?]CFKJNJZG]I_XdJf^
~arq	y2[
~arr	V![%H&J(G)I*I-F2J3F6Y7I8I9F:H;J=H?G@EAJBbCGF[GHHYIELHMFNGOHRXTIUGVFWIXGYJZX[X^H_IacbZcGeJf_gIhH
~ars	v-[3[
~art	J#@%I&G(F)C*F+H,F-C/H1D2F4C5F6D7Z8G:a;D<G=G>Y??CAEHFYG^HaIZJ]LDMDNIOBQFRESZTYUAV_WDXFZ@[B]Z^CbbcFdDeDfih@
~aru	j-I0]3Z?[@IBIDJHFIHKHL[NYVZZG[[^[_[bX
~ary	Y!I%G(^*J-F/J7J:I?]BGD_HEJ]LaMINHP[SIUFVFZ@]JbHc[dafJgXhY
~arz	t(^HXda
~as^	R!I#Y%G(E)G+I,I-Z0I1Y3F4G5I6I7H8I9^:E;I>C?FBZCZDEGGHaIcJHLIMFNEOHPGQJR^SHTIUFVEWIXZYIZ_]E^GaFcGdFeIgHhE
~asa	b!I%Y(I+J-G3H4I9E:I=I>c?G@FBGCYDHGGHZIEKaMYNaOIPJRYTIUIVIXI[^]HaHbIcJdIfHhF
~asc	q9J@JCJHCI^VJZ[]abZ
~ase	N!C#X&J)F*G+G,H.I/F0H1G5H7X8G:F;X<I=G>D?E@IAHBYCEDFEGFHGZHZI[K[N[OFPFQaRFSGTEU_VEWFXFZ]]E^^_EaEb[cGddeGfBgGhY
~ash	Y!I%H(G)I-G/J0Z1I3Y4Z7I8I9H:H=G>Y?H@EBFCJDHFeGbHDIGJHKFMeNGOJPHRHTIUHVHWJXIYJZ?[J]J^Z_IaGb[cGdFeIfZgIhH
~asi	Y!I#Z%J(I*J-b2Z3I4J9G:I=d>I?I@ZBGCHDIGJHFIYKGMIPITJUIVIX^ZF]J^ZaIbIcJeZfHhH
~ask	U!I%J(F)H*^+],[-F/I3G7J9G=I>D?E@CAJBFCaDGGJHZJJKGLcMINHO[PHTIUIVF[I]I^H_IaYbXcJd^f^gIha
~asl	W!G#G%I)H*I+J/I3I4H5J7I8J9G;J=H>G?G@GCGD[EJFJGHHGIXJIK[LIM^N^OJPHRISHTHUYWIXIYJZc]H^Y_IaHcHdaeIfEgHh_
~aso	a!X#J(J-b/X8J9]>G?F@IC^HEIFKEMINbPJTZVIZE^J_JaIhI
~asp	n!Y9[@]HIa^
~ass	3!<%[([)C*D+A-_.I0G1C2b3?4>5E6Y7[8D9>:I;C<Z=E>D?GABB^DEEFF@HYIdJbKcL[MaN_O>P=QBR?SGTAUFVAWJXCYBZc[_^^_AaIcFd^e[fGg[ha
~ast	M#_%]&H(A)G+I,F-?.H0F1F2F3@5I7F8Z:e;F<H?F@_AFB?CbEGFEIbJFKeLDM@NCO]PDQHRXSETZVEWEXIYGZI]H^CaDcJdFeZhD
~asw	yKYbX
~asy	l-XHHI_gX
~asz	yUY
~at^	@!_#@%Z&I(X)?*?+>,Y-[/I0G1_3]5X7a8J9b:F;]<B=@>d@AAaBACFDDEFFDHaIFJ[K[LHMCNbOEQDR>SAT@WGXC[H]=^Z_[aAb?cEdCeFfagZhY
~ata	S!D%F&J(C)F*F+I,Z-Z.I/Z0H1H2H3_4F5H7H9C:H;Z<I>D?[@ZAHBbCFFHHBIHJGKYLHM^NBODQISFTDU^VGWZXDYHZ@[I_EbZccdJfCgZhZ
~atc	V!H#G%J&I)J*I+G/H1I3B4I6^7J8J9G:I;J=I?HAeBFCGDFFJGIHZIEKJLJM[OfPIRGSJTIUJVIXHYJZA]HbIcGdIeJgJhX
~ate	J!]#J%H&G)]*]+D,Y/B0E2G4G5E6D9B<I>I?FA_BHEBFDGGHEI]JGK=LJMYNcOaQFRaSCTDU^W[YEZ][G]G_HaZb^cGdGeEfGh?
~ath	j?]FaKIZG
~ati	@![%[&H)[*=+^,Z-I.H/B0D1I2C3e4A5B6C9<<I?D@EAIBAC_D_E_G[H[I@JCK>LFNbOHQ[RFT?U[VAW^XaYFZC[D]G^H_HaebCd]e[gHh=
~ato	H#b&F)]*b.F/C0E1X2E3b4[5F8D9>;D<G=A>_?^@EADCHDYEIFHGBI@JCKALINEPeRFV[WEYG[E][^E_Ga]b]cFeDfEgCh@
~atr	f3H9I:]=]>H@]CJHFIdKIOHR^XJZGaI
~ats	o-Y3H7Z>GCIH[K^NHXIZGaFc]
~att	N!Z%C&H(H)H*I+E-^.H/E0H1G2[3b4I5G7G9D;I<I>H?D@_AHBZDEEGGXHYIZJEMCNYOCPJRESFT_VBWGXdZX[F_EbDcIdGeIfCgFh]
~atu	Z!F#I%H(H)H*I+I,H-H/J0]3G4H6Y7I8H9G:G;J<^>H?F@GBHCIDGEJFIGGH]IGJJKFLJNGOIPHRGS[TJU_V^WGXHYHZJ]G^I_IaGbHcGd_ebfZgIh_
~atw	t-]
~au^	[!J%I-F/Y3E4J8Z9]=I?[@YBYCGF[HBIEJJM_OFPJTJU[XI[Y][aZbHdHfJhF
~aub	r9]?ZHXI[ZH[X
~auc	_!J%I(H)I-Z3E4X9Z:I=G@GB]C[D[JJKFMIOIPITHU^VGWZXIZJ]HadbIcIdJfHhI
~aud	_-Z/]9I?JBHCJE[HXIJKIMIN_VYYZZF[[]]^HcXdIfJhX
~aue	o#]M]ZIfZ
~auf	[!I%H(G)I*J+],I/I3H4H6J7I9F:G;J=]>]?F@BB]CFDDGHHGIDJIKGLeMDOIPIQ[RZSIUGWJYIZ][H]^^H_JbGcZdGeIgZhF
~aug	r9^HFK[
~auj	t@[X]
~aul	c!J+I/J2^>J?I@_CJDGEZHaIIKGUJWHY^ZIb_
~aum	yH_
~aun	vTY
~aup	vD]h_
~aur	q6aHDRb
~aus	N!F#_%J&J(Z*F,I-[.I/X0G2I4Z5X7H9D=G@EAIBBEYFHG[HDIYJHKHMEPFR_SGUYX]Z@]a^HaAbFcXd_eGgJhE
~aut	I!D#B%[&G(d)c+C,g-@/G0F1[2F3^5I6F7H8E9@:J<G>[?[@YAEB@C]FFGCH_IYJGKHLEMEN@OCPARDSHTZU^VaWDXBYEZ9[H]E^D_DadbBdAeEfBhB
~auv	k#],]6Y9JBIEXHEX]ZIc_dHh[
~aux	t)]4]A[PJ
~av^	W!X#Y%G(F)G+H-E/X0Z1I3E4G5I6e7H8G9E:I;I=F?_@YAIBCDYEIFIGXIbLXMDNFOGPFQJRGSHTFUFVDWHXFYHZY][_GaFcFdEeIfEgI
~ava	Y!G#Y(G)H*G+H,J-E/H1H3[4[5I6I7H8I:G;I=Y?aAIBDCYDEEJFIGXH^IDJIKaLIMFNFOFRHSYTGUEWIXFYZ[H]Y^I_HaEbXcFf[hD
~ave	I!I#B(G*Y+D-I.X/G1G3]4C5]6F8E9X;Y<G=^?FAFBGCcDbEIFHHZJIK^LFMBNXO^QGSETDUHVEWIYEZD[Y]Za@cHdFgHh[
~avi	i.[6Z@XBJM^UIWZbZ
~avo	e#]4J8Y=I@HBIIIKbNJR]UZZYcJfYhJ
~avr	g-^@[HHKZZH
~avs	o!^9J;ZHGIJKIUaZJhJ
~avu	y*Y9JHHK_ZJ
~avv	rB]HIZIf^
~awa	b#J(H)[/I3H9H>G?Z@aB[CHDYH[IIJJKEMJUZVIXJZ@]b^ZaDbJhG
~awi	j-[9^@^BJHIZ[h]
~awn	q%^(a;ZHIWYZH
~axi	q-J3FIHOHXc
~ay^	N!^#I%F&I(C*H+E,H-D.H/C0H1G2I3C4E5H6G7E8F:G;F<I=Y>I?I@fAFCGDXEHGEH[JGKHLZMHNYOEPIQHSbT]VFWFX]ZY]^^Y_EbEc]dEeGfDgY
~ayb	tN]SX
~aye	j9J@^DJHIIIX[ZX]^f[
~ayo	tHHc]f[hY
~ays	F#[%D(C)F+I,H-_0F1Y2H4E5F8E9B:Y;H<H>B?FBBEYFFIaLHMBOZPCQGRFUYV]XaYGZY[E]F^YaFbHd[fDgAh]
~ayu	q9[IZZ[
~az^	r/XCYN[
~aza	g-^/[9IB[HFIHJZMIN^O]hJ
~azd	yKJNa
~aze	t-[HJV^
~azi	T!D#E&Y(H)F+G,X-D.I/G0J1I2H3_4I5I6H9^:Z<J=G>G?C@CAGB]D[E[FHHEJHKCLHN_OFQHS]UYW[YHZY[H]D^H_[aIbEcJdGfZgYhF
~azo	r-Y/]@[H^
~azu	o![/XHZV[ZIbYgZ
~azy	y@^X^ZJ
~ba^	m=^@ZBZC[HFNZZI
~bab	v![>F@YO]ZH
~bac	E#D%^&G(?)B*D+H,]-@.F/H0[3@6_7E8]9I:B;E>I?B@DAZBDCCD@EDF]HII@K^LBMAN?PaR[SCTBUAV?WCY]ZE[B^@_]bIdfecfag]h?
~bad	i#b%I)Y9JBZDJH]ZI
~bag	f-H4Z9H>a?IBHCJEYIIKGMHNJRZX_ZE]JaIdJha
~bai	y>JHI][b[
~baj	t!b9G>^HHZEb[
~bak	m@JHFYXZGb[dafa
~bal	Z(c)^*[,e?I@JPHUIVHZEdDeJgH
~ban	Z!I#F%J(H*J+I-a.G/J3H4I7J9D:H;J=H>Z?G@EBDCDDFGIHiKDLJMFNFOIPJRJTIUHVIXHZ?[I]f^I_JaFbEcIdGfJhE
~bar	a!I#I%I(I)J*H+J/J3Y4^6J9Y:I;Z=I>_?]@YBGC[F]GJH@IDK^MGNHOHPZRJTIUIXIZB[^]HaGbJcIdIfZhH
~bas	^!H#I%H(I)J+J-F3F4Z6J8J9G:H;J=c>G@GBHCbDGIbJIKFLJMHOIPIQbRITJUHVFXHYZZC[[]G_JaGb[cHdGfGhI
~bat	g![#J-^3Z9G:J>X?I@HA[BICJDHH^IGKHMINJObVJXIZE][aH
~bb^	yHJ[^h[
~bba	q!^;[HGI^ZJ]Z
~bbe	rBJHYMa
~bbi	n3Y=[BZHJUZZJ
~bbl	q.XDYHGLY[]bZ
~bbo	t7aHJKYSHZJ
~bca	vH]
~be^	Y!I#[%I(Y)I-F/a0]3G4I7J9Y:H;I=G>_?F@EAYBFD]EIFJGIHHNIPXRJSJTYUGVFWJXFYJ]b^JaFbGcGdFfHhF
~bea	g*[-J3H9[=J>H@JBYDIGJIHKIM[PJX[ZGaGcZdGeJfc
~bec	R!H)Y-Y/[3J5Y7J9J:X>H?H@HBGCIDHE[GIHGI]KEMHNJOZPHRZVYX[ZA[I][aJbIdZeIfIh^
~bed	o9^:^KJV[ZIfX
~bee	V%I(H)X*I+I-[/H3G4F5]7I9I:I=Z>F@IAJBZCIEJGIHBJYKYLJNIOHPJRISYTJU[WZ[J][^I_Ya[bHcId[eIgIhI
~bef	V!Z#G%J(H)J*I+F-H3H4I5]7I8I9I:H=I>G?F@]AIBDC]D_EXGIHFIEJHK_LGMINFOHPISJT_UJVGX[ZG[H]d^I_Ib^cGdHgI
~beg	r-J3[>EF[HHOH]a
~beh	^!H#H%[(_*_+J/F0I1Z3Z4H5J6I7I9E:I=I>G?H@FAHBFCDDGGFIFJJKIMbOJR_SHVHXHYJ]H^JaEcGd[fFg]h]
~bei	V!G#G%_&_)H+J,]-G/H0J1J4[5I7Z8I9H:Z;[=E>]AJCFDHEHFIHBIEKDLZMEN]OXQJRHTHUGVEWGXGYIZF[H^F_Ia]bHcXdEe]fEgHh_
~bek	e#I%F&a(H)Z*I,J-^2Z3H4J9H:Z;Z=I>E?I@ZBYCID_H^IGKFMINHPIUIVXXJZE[Z]IaIbJdGfJhI
~bel	e#I(I-[/I1J5^9I:Y@EB[DIGJH@IDKFMHNaOJR[VHZA^J_Ja_bYd[gJhZ
~bem	v-_HII[
~ben	M#[%[&Z(D)E,X.H/E2G3C5I7I9C:J;^<H=Y>F?IAaBYCADIEEHDIaKFMGNGOYRYSDTHUAWEXZZA[F]Z^Y_ZaEbAcJd^e]g[hJ
~ber	H!G#B&G(Y)D*C+b,F-E.F/E0Y1F3f4I5E6D7H8G9?:H;Y<G=C>d?J@HAEB=D]EEFDHZJCKYLEN?OgQFRGT]UCV[WEXYYEZ?]]^C_CbBdBeEfBgFhJ
~bes	e!J+J-J3H9[:I=Y>]@]BIC]IIKHNIOZUIVHXIY^ZH]Ia]cJ
~bet	^!I#I%J(I*J-H/D0J1I4Y6^7J9I;Z<]=I>I?I@aAZBHCIDIGXIGK^MHNHPJSJTHU]XHZE]HaJbHcbdGfGhI
~bev	o-Y4]9I?ZCYD[HGTX][
~bex	yH]
~bey	yNY
~bez	v?[D[hY
~bge	]!Y#H%H*I+I,J-]0J1[3H4Z7J8J9H:G=[>^?ZCGDFHEIFJILIMHOIPHRISITIU_VFWIXHYYZZ[I]a^I_HaXbHcIeJfEgIhG
~bi^	f!Z9H@cBZHHKIM[V[ZH
~bia	U!H#G%I(H)I*J+I-I/[0J3G4I6I7Y9F:Z;J>J?H@cAJBbDGGIH?IFKDL[M[NGOIPIRJSITGXHZX[Z]G^a_HaGbYcHeJg[h[
~bid	b!H(_)^*I-c:J>J@IBHDJHBIYKGLIP^Q[UGVIZE^ahJ
~bie	]!G#F%I(H)J*G+I0I3D4I6I7]:H;J=E>I?G@CAJEIFJGJHFIEKZLJMDNJOXPHRJSIT]UHVHXb[J]H^[aXbHcad_f]gIhZ
~bik	t#I>J?aH[ZIaJ
~bil	R!^#G%G)E*Y+H,I.[/H0I1J2J3Z4^5I8H9D:F;^=E>_?G@DAIBDFIGHHYJHKELHMFNFPFQJRHSFTHUaVaWFXGYHZ>^H_HaEbbd_eYgHhF
~bin	c+Y-J3]4J9H<^=J>I?H@JBYCJDGHcIJMJNJOIRJTJZG]JaJbHcddI
~bio	c&J-G9I>J@aH^IHKIL]MHUJVIZ[^JaJb[hY
~bir	n%^HDI]^Yd[f[
~bis	k3Y9X@ZBJHFIJK]M[ZFg[h_
~bit	c#]%H(J-Z3J9[?IBHCIG^HXIFKZMHNHTIVIZ][H]I^]bIdJhH
~biu	y9]CYHI
~bje	S!a#G%H(G)I*I+I,I-D/F0I1H2J3F4F6H7I8G9F:H;e<J=G>G?G@FAfBFCGDGEJFIGbHDIEJHKFMGNEOHPGQJRHSITGUGVFWJXGYIZC[I]G^Z_jaGbHcGdFeIfGgHhE
~bju	v-[?]HJ
~bl^	F!f#F%@&G(H)a*E+C,Z-_/B0D2E4d5D6H8^9@:B;^<I=G>^?[A[DDECFDGIICJHKHLFMCNAODQGRDSYTCU_VcW@XBYYZF[X]A^EaCbJcGe_fHgBhC
~bla	_!F#H%J(])J*I+I-E.X3Z4H7J9E:H;J=H>Y?X@JAJBGCED_FJGHIEJIKFL^MGNFOJSITHUHVHXHZd[I]G^I_JaGb_cHdIf[gJhG
~ble	M!H%Y&I)G*E+E,G-E.H/E0G1G2I3C4E6F7I8I9C;D<I=Y>@?F@DA]BgDFE^FIGEICJHKALGMJNBOFPIRGS_TCUGXCYGZg[I]J^G_Ca]ccdIeFfHhD
~bli	^!I#H%H(H*J+Y-G3D4J9F=H?F@EBECFGJHJIXJJKYL[MGNYTIUIVHXHZb[_]G^I_JabbbcHdHfJ
~blo	H!D#k%A&G(A*B+C-c.b/B0E2E3@4I5E6D7C8D9@:B;F<F=B>F??AFD?EFFEGDH]IAJaLDM>NIOCPARASBTjUAV@WDXfYEZ=[f]@_CaBbacadAeHfAgBh@
~blu	yH[
~bly	v>F@ZO]
~bma	mH]MahH
~bmi	oHIZ_
~bo^	k9[=^HHMIZJa^f^
~boa	a#X(J)I*I,c-H/J3J7J9F=J>J?HBHCIDIF[HbIIKHMINHPITIUIVIXJZC]IaHbJcIdJedfG
~bod	V!J#F%G(Z*H+_,J-^/G0J1Y2J4H5I6J7I8G9Y:F<^=G>G?G@YAHCFDZEJFHH?KCMGOHPHRIS_U^VIXGYIZG[I]H_ZaGbJdZeIf]gHhG
~boi	r>^FJH^
~bok	yHJIa
~bol	c!Z*J-]3J7a9G>I?Y@GBJCHDJIfKHMJNJOJSHXJZF]JaI
~bon	o-[9a=]@IHFIFKFO^ZE
~boo	a!J#G-I/J3I9H>G@IBaDJHbIIM]TFZD[F]IaJb]f^
~bor	g9I:c?Z@ZHEIIZI_]hZ
~bos	k!Z8aAYHGK[_Z
~bot	Y!F#H%H(a)H*^+I/H3X4]7H8H9]:];J=H>[?]@FAeBYDFEJFJGIHAIEJJKDLIMGNHOZRISITIUHVFWIXIYJZH]G^Y_GbHcGdHfFgJhG
~bou	Z#G%H(_)G*I-Z/I1J3G4I7Y9F=]>F?GAJBACGH[IYJILJMGNGOIPIRIS^THUEVEWZXIYJZ^[I]G^I_JaEbGcadHfXgJhH
~bov	t2[;aHJ
~box	]#H+I-J3I9H:I=I>c?H@GBICHGYHZIGJJKHMJNITXUIXJZD]J^_a[bJdZe^hZ
~bp^	y4H5JJ^
~br^	e!I#I%I(I)_*J+J-]2[3I:Z=I>I?I@IBHDHF^HEI^KHMINIPZSIT[U_XYZF]JaHbJcIdJfG
~bra	X!G#I%[(G)H+H-d/H0J1I2I3a4G6I7I8I9B:G;I>[?FAIBDC_DZFHG[LIMDNDOFPHSIUGV^XFYIZE[I]D_Ga[cYdHeJfGhF
~bre	a!I#I%J(I-_3a4J9F:J<[=]>G?HBGCIDGF[GIH^KFMHN[UIVHXJYJZC]EaIbYcXdHeJfIhI
~bri	]!H#F%H(H)I-F/I6J7J8J9a:H;J>G?G@FAIBFCGFZGHHYIGJIKFMHOHRISJUHVGWIXH[]]Y_FaGbacZd_eZfIgJhH
~bro	R#C%D(E*G+H,G._/[0H2Z3E4[5I6H7G8H9D:F;]<I=E>G?D@FAHBDCGDEEIF^GFH]ICJGKDLHNJOGPZRYSITYUFV]WIXFY[ZX[H]d^HbadEeGgG
~bru	f!]#J(Z,Z-I3H9H:^;^>I?Z@GBJCJHDKaMINIVIZD^]aHbJdIhI
~bry	t9_HI
~bs^	yB[K[
~bsc	r1Z=_HHY[
~bse	k%Z5X9ZH]YXZE[]_[aJ
~bsi	k(]H[I]_X
~bso	t1^
~bst	h(J)Z-^3H9I:I>H?I@YB^DXHZIGKHMIOIU[VbZD
~bt^	c!H#H%H(I*J-H/I3H4I9^:J;a=I>EBICFDHGJIZKZMHNHTIUZVGW[ZB[Y]H^J_[a_bIcJdJfJgZhH
~bta	y,[
~bte	q,_HJV[ZH
~btg	yHbKFZI
~bu^	iHFKZcc
~buc	n3ZHJIbfZ
~bue	t9^=XHGIJZIh]
~bui	f#Z%J-X1d4Y6Z9H=[@FAJBJGZHCIFJIKINHP[RJVIZI^YfI
~buj	vD[HYMX
~bun	f!I#I%G(J-J/Y7a8[:J;b@JBJEZHENJVJZFaJbJc_dXfZ
~buo	y9_HH
~bur	k3G9^>]?b@JCZDJHCIJKIMJOIV^ZF]JaIhJ
~bus	j=dHZZYdIhI
~but	Z!D%H(d)J-I/J1I3Y4J8J9H:J;J=H>H?I@HBHCJDHG]HaJJKHMJNHOIPYSIUJVHXJZ[]J_Ib^cIfHhI
~buz	v>[HZaH
~bvi	r-dZG
~bwe	r3[9ZR^
~bwo	m#]*Z-_CIHIIHM]ZJhZ
~by^	t![@ZZGh^
~byl	rKa
~byt	c-^3J9F?J@cCJDIHCIIKHM[NIVJX^Z^^JaJdJhZ
~ca^	O&I)E*^+Z,F-J.Z/I0G2G3X4D6F8F9@<H=]>B?[@JAFB?CZD^EGFGGEHHIJLZM@NaOEPDRISITDUAVFWaXAYX[E]H_EacbbfHgG
~caa	t%JEHZHdae]
~cab	q9I=c@]BJHH
~cac	^!I#H%I&](F,^-H3Z4J9G:H=H@HBGCbDEFJHIIHKHM_NGOYUHVHWIXHZB]]aabYcIfIhI
~cad	W!G(F)I*I+H,J-E0J1J2I3D4D5[6H7H9E:G=Y>FCXD]FJG]HbIDJHKCLbMZNFO]PGRHSITFUGVFWIXGYHZF[H^^_Ha[bEcGdaeIgJ
~cag	t-_?ICIHEKHLX[^
~cai	i-J3J4X6Z9I;X@IA[BJIIKJS^TJZH^Z_Jc[dZf]
~cal	S!_#X%E(F)F*E+G,I.I/^0H1I2H3Z4G5I7G8H;H<J=Z?]@EAXCFDDEHF^GFHZIGJGKZLGMDNYOGPFQcRZSHTGUYVEWIXGYHZD[G^F_FabbEdXeIfGgZhF
~cam	P!Z#E%G&I(E*E+Y,H-D.I/Y0H1I2I3[4F5I6H7]8H9C;G<J=E>F?E@gAGBcCEDDEHGGHZIBJGK@L_M[NEOEPEQIRGSHTEUEVHWHXEZZ[X^^_EaJcFdIeHfDgZh^
~can	C!F&F(]+C-I.F/A1E2G4Y5H6a7J9B:J;E<J=]>^?^B=CDD]EIF[G^HEIHJBKJLEMDOHQFRDSITGUBVEWEZZ[X]c^Z_^a@bCcZe_fBgGhG
~cao	U!E#F)Y*J+H.J/H1[2I3Z4H5I6H8I;H=E>F?]AIBJDCE[FHHCIDJHKCPFQJSYTGU^WXYI[X_Ha^bDcZdHf]hG
~cap	b!J#_-I/J=J>I?JBHD[FZH@I^KIMINIOJSJTJXHZ_]bbZdIfJ
~car	S!E#G(Z)F*F+G,F-C.J/F0I1I2d4G5I6H7G8H9D=E>a?E@ZAHBBCDDIEJF[GGIfJHKAMDNZOEPFQIRHS]TEUFWHYI[Z^Z_GaIbacId[eIfFgHhZ
~cas	[!G#H%H(H+J-E/H2Z3G4I6I7I9_:H;]=H>c?H@DCGDHFJGIH]IbJJKELYMFNHOJPITIUHVGXIZA[J]H^c_IaHbHcId_fIgIhG
~cat	H!C#_&F(G)D*J+E,^.J/D0F1J2G3[4C5F6E7I8E9C:F;F<G=B>]?b@HAbBFC^DHEEFFGDHdIIKALEM^NHPBQGRDSDTYVAXIYFZ[[G^J_XaddAgFhC
~cau	R!H+Z-Y/[5Y:Y>I?I@IAZBHCJDIE[GIHGI]KFLXMINJOZPJRZX[ZD[J][_IbJdZeIfIhH
~cay	yHHc]f[
~caz	y,]
~cc^	qB[H[JZZIcY
~cca	[!H#d%H([*I,H-Z/I3G4I9G:I=J>I?I@FBYCHDGIGK]MFNIPISJT_UIVIZX[]]I_IaHbZdJhH
~cce	I!Z#@%f&G)D*D+D,E-J/f0E1I2E3E4H5G6E7D8E9A:B;E<H=A>a?_AEBdCBD>EFFFGCHZJCLENHO[P_QbRFSDTEUBVBWFXCYFZc]B^@_CaAbHcFdAfIgDh^
~cch	b#Z-J/Y3J5Z9I=J?I@IBICIDJHDIHKYMaNHY^ZGaJbJg]ha
~cci	h!Z(J-I3Y>JBJIIKIN[V]Z_]YdHhJ
~cco	B!g#_%b&G(@)[,]-=.F/@1F2c4B5D6C7E8C9D:[;X<E>E?@@?A_BHCHDZEGFDGXICJCK<LaMCNBOBP_Q^RCSCTZUBV_WAXGYDZI]B^e_^aCcAdBeAf@gBhE
~ccu	r)[HIZ^
~ce^	N#Y%_&H(H)E,G-]/E0H1H3@4C5G6F7G8F9_:I;F<H=d>F?H@cCAEFFHGEJEK_LGM[NFO[P[RFSFTFUCWFXZYG]H^F_HbYcIdCfDgG
~cea	oAb
~ceb	d>JH^a]cb
~cec	m<]HHLaZI
~ced	b![#I%H(I*J,X-E/X3I7I9G=H>H?H@_CHDHHBIYK_LINGOIPHTIUJVGXHZI[]]b^J_IaHbIcIdIeZfZh_
~cee	i#J/^HCS]TXX^ZIcJdGe]
~ceg	t-X?^@IHIK[
~cei	]!I#I(G)J-X.X/[3G9J=I@FBHCIDHGJH]I[NHOXUIVXXJZY][aZbIdIh]
~cel	V!H#[%I(F)I*H+G-E/I0J1J2J3]4G5J6I7I8I9B:F;I=G?C@CAIBDC[D^FIGHHcIDJIK[LIM_NGObPHQJRISITGUHVFWJXFYIZB[I]e^IbFcHdGeJfIgIhD
~cem	i-H>[?X@[HXJ]KXYZZH
~cen	M!X#E%E&I(F)H*D+G,G-B.I/J0H1H2I4D5F7E8G9@:F;H<I=p>C?C@XAHBBCEDCEGFGGEHcJEK^LFMANCODPDQHRGTEUBVCWEXEYHZ;[G]D^E_EaCbBcbdAfCgihC
~cep	S!E#E%D&J(F)H*I+G,H/b0H1H2I3Z4H5J6H7H8H9E:G;I<J=G>C?_AIB]CGDEEIFIGEHBI^JXK[LFMZNYO_PHQJRHSITFUGVEWIXGYIZ_[G]F_FaDbFdEe[fFgHh^
~cer	T(_*H+H,J-F0I1J3D4G6G8H9F:];I=[>DAIB_CEDHFHGFH^IEJ^KDLHMDNDOGQJRHSGTGVYWGYIZ^]]^G_Ga]dDeIfDgGhF
~ces	K!a#D%d&H(Y)C*F+G,F-B.J/c0G1I2G3A5H6G7F8F9C:C;I<H=X>b@HAFBbDJEFFGGFH[IBJHKALIMJNBOEP_QbRGSbTFU@VCWFXDYFZ^[D]Y^D_EaBcJdbfBgFhC
~cet	k/Y3J?YGXHFIIK[NJOYh^
~ceu	y=]KJZ[
~cev	m3J9[OYa[
~ch^	B![#_&C)E*C+H,D.C0C2C3A4F5I7F8G:@;A<C=?>J?;AaB]E@FYGYI?JGK^LYMdNaOfPBQDRES?TGUGV[WDX[YZ[H^C_^b]dEeCgZ
~cha	A!G#E%=&E(Y)H+@,D-G/d0B1F2c3A4H5E7C8I:C;D<]=??C@cABB_CEDDEFFaG?HZJHKBLfM^OCPFQGRASGT?U^VHWBXBY][G]Y^h_Aa<bBeAfEhZ
~chb	q4[V[ZHf]
~chc	m9J?[@YHFK[MaZI[Z
~che	L!B#]%E&F(])D*Y+Y,B-[.E/I0F1F3H4C5[6F7D8G9Y;]>H?ZA]BHC_D]F]HEI_J^KFLZMENIOHQIRHSGUFV?WDYDZE[D]]^a_Hb^eYf@gChD
~chf	y9]E]ZI
~chi	P%E&I(D)F+I,H-B.H/[0I1J2[6a7F;F=C>b@<AGC]DAEHFFGHHGIZJHKCM]NJO^PER]SFTDVCWHYXZJ^F_Fa]bZc]dDeGfYh]
~chl	b#J%I(I)Y-[/Z3J6c:I<Z=G>I?^@FBaCJDHIGKFMHPJTXUFVF[J]Y_IaIbGcYdGfHhI
~chm	l/Z@_MYTYZI_Y
~chn	f#[-I:[>I@HBHDIH]KHM^NJVIXIZX]IaJb[gZ
~cho	O!D#B%G&I(G)G*E+Z-]0G1H2G5H6G7F8G9[:C<H=E>I?[@_AcBEDDEHGEH8I[KaL]NIODQHRGSFTDUYVGWGXDYGZF[e]Z^F_daZcEdGfD
~chr	P!D#G%b&Y(B)E*F+F-H/D0a1X3Z4X6Y7F8[:D;E<Y>B?H@ABGDCEFGdIDJIKGLENCPYR]SFTEUDVBWFXXYXZC[F]F^E_Xa@bDcYdce]fbhB
~chs	e#J-I3Y9I>]@^BHCJDIHEIaKYLbMXNJZF^JaIhY
~cht	C!C#F%]&E(_)G*J-Y.F/F1E2G3D4Z5H7F8F9B:J;_<E=G>D?^@GAEBCDGFIIZJBKHNbPIQHRISDTGV_W]XGZ]]Y_]a^bHcJd[gIhZ
~chu	i!Z,ZR]U[YacJfJ
~chw	n*X3]?]HY
~ci^	]!I%I(H)I*I+J-G4I6J8J9c;J=H>H?H@DB^CHD[FIGJHAIcJIMHOGPISJTHUHVGX[Zb[I]G_JaFcIdGeIfHhG
~cia	U!X#G%G(E)H*G-Z.J0J1J2I3E4G5I6H7H8I9g:Y;Z<J=Y>D?E@IAXB_CEDEEIF[GHI^JIKCLHMDNEOGPGQJRHSGTGUDVIWIXEYIZE[Y]_^I_HaCdZeIf]hE
~cib	t>GH]a]
~cid	]%I&](G)I-Y/J3F4I7I8H:H=H>G?[A_CIDHGJIGKFMYNIO_PIRJScTJUFVGXIZY^I_HaXbHcHdHhH
~cie	X!H%a(^)J*I+J-X0J3E4I5^6J7J9F:Y;J=I>^?EAJC[DEGJH?IZK^LJMbNGOFRJSJTGUIVHXHYYZA[I]G^J_JaDbGcIdIfHh_
~cif	f%J&b-I/J3Y6c9I<Z>I@HBHHCIXKGMJOaXIZC^IaZcJdIfJhI
~cij	yI^
~cil	b-f/Y@IHGI]KIZF
~cim	b!G#J%I(H)I3J:H=I?I@JBYDHH]L_MINJPJS[TJW^Z^]ZaJbIcIdI
~cin	f!I#a%[(Y-I3G9Y:Z=I>[?Z@GBHDJH@IIKJMaNJOIPJSJTJUGVGXbZF]IaIbHfJhJ
~cio	P!B#B%G)Z*G+E-A.H/F3Z4G5G6F7J8I9H;F<H>I?F@EAGBZC_DIEZFJHIJGKANYPIQHRHTGU^V]XZZZ]I^HaYb^cIdBfb
~cip	o([6aKHY^ZCb[cE
~cir	o/ZHGN]ZHc[
~cis	i%[(])^-J=[KJN[ZH
~cit	f!J#I%J-_3I9b:J;]=I>E?I@HAJB^CHDIH^IGKHNJVH]I_JaI
~ciu	v&Z-]TX
~cja	t=FH[I[cY
~cji	h9I=]?aC[DYGZHFUXZHaJdIf[
~ck^	<#e&J(C)E*G+C,[-B/@1H2F3A5Z6I7D:=;E=F?>@FAICXDJEBFBH^IFJZM:N?O?RbS>TgU<V:WAX_ZG[c]X^XaIcHdee_f[h<
~cka	h#](Z3Z9G@IBGDHIIJ[P]R[VIZ[aEbZcI
~ckb	kHGZG^^d]e_
~cke	X!F#b%G&I(G)I*H+H,J1J2J3]4G5J6J7J8I9c:H;I=H>X?F@FAIB^CGDFFHGHH]I^KELIMFNGOGPHQJRGSIT]UHVGWJXFYJZY[H]F^I_IbEcZdHeJfGgJhG
~ckg	h(J0]:ZBZE[HFKZM^UJVJZE
~cki	mJXK[QXTZ
~ckl	v(],I9JH_eE
~cko	Y#c%b(H@IBIGJIJMHTbZF[H^If]
~ckp	m%b>]HC
~cks	N!D#D%Y&Y*F+F-E.I/E0H1X2I3I6X7J9G:[;E<H=_>E@BCXDJFaGFHHIDJIK@MCNBOFPZRZTEUZVXW^XD^DbYcYd^e[f]gIhB
~ckt	f-Z>[?JBIDXH]I[KJVJ]ZaYc[
~cku	g6aHaKJPZZI_XfI
~ckz	r(^.ZX^ZJ
~cl^	i#DHcKZLIZG_^f^
~cla	X!F#Y%H(G)H*J+H,X-_0Z1J3F4H5J6_7H8I9F;I=G?E@YBDDYFJGHH[I]LYNHPGRHSITGUHVFW[XFYIZZ]Y_GcGdFeIfFgHh[
~cle	e!I#^%a+]-H/H6Y?H@IBHCJDIIHKHLXMJT]ZA[I^[_ahI
~cli	T!G%G(b)H*G,I-E/G0H1_2J3F4H5I6H7Z8I9E:_<J=E>B?E@GAHBYCEDbFIGGHCIILGMDNHOXPHQbRHSHTFUFVFWHXFYH[G]]^G_Ga[bhcFdEfYgGhF
~clo	H#?%B&G(B)D*D+E,Z-A.E/j0h1C2E3B4B5E6a7I8C9@:C;D<F=B?B@?AbBaCCDBEDFDGIHCI?JIK>LDM_NCOEP]QFRcSDTdUCVBWEXCY[Z>[C][^C_faBbGc_dZeEf>g]hA
~cls	t%];cAJHE
~clu	Z!J#I%I)Y*J+H-Z/I0J1J3J4I6I8J9I:H=^>X?H@HB]CIDFFZGeI^JIKFLXMHNGOIRISITIUEVaWIXIZD]J^H_GaIbHcHdEeIfFgJ
~cmd	y)]gY
~cn^	yh]
~co^	W!E#^%F(D)G+H,I-Y/G0H4F6H7G8H:E;H=E>E?E@[AHBFCXEJFIGGJHLJM^PFQIRGSZT]UDVZWHXYYHZ^[a]D^HaEbccFdGeHf]gHhB
~coc	j;Z?^CJDIG]HILYZH^[dafG
~cod	H!C#?%E&X(C)E*B+D,F-@.F0G1F2G3]4C5F6F7F8E9>:C;E<G=B>h?Y@>AEBbC^DAEaFDGEH]I?JEK?LEM@NBOIPDQGRDSETCUDVFWFXhYE[F]Z^F_DalbCcDdEeFfCgFhA
~cof	q2_HZIF]]
~cog	g-^.Y3F7[>H@IDIHHIGKYO^VZZHh^
~coi	i6Y9J>GA^C[KIObZJ_JaZ
~col	W!F#I%G(_*F+H,J-H.J/H0I1H2J3F4F5I6H7I9C:a;H=F>AAIBCCDEIGHH_IaJHLJMENDO]PFQIRGSHTGUcVaWIXFYgZ@[G]Z^H_IaCbFcCdFeIgHhE
~com	D#[%C&E*I+],I-g.G/I0C4D5C6A7G8]:Z;I<D=B>F?I@DAGC<EBGCHfIdJGKHN[QGRATHW[XJYBZD[Z][^I_HaDbCcDdFeGfGgChG
~con	:!Y#B(;)@*@+F,Y-a.B/>1d2c4d5a7?8f98:a;<<c=B>C?9@DAYCbD@EfHJK?LEMCN?P@QYR^S>T<UAVHW^XAYZZX[Y]B^Ba:bFcgdHe_f^g?
~coo	S!G#G%I(H)I*J+I-G.n/J3[4I7J8J9G:H;I=H>G?HAJBGCHFJGJHJIGJIKGMHNHOIPIRJSGTIUHVGWIXHZC[I]G^J_JaGbFcHdHfIhI
~cop	Z!H#J%I-H/J3I4G6_8G9J=F>H?I@GA[BICJDJGeIGJaKHMINGOJPJRITJV_XIZF]J_XaEbIcIdJfIh^
~cor	L![%I&J(C)E*F+D,X-I.G/D0E2F3b4C6^7E8E9G:B;J<G=A>F@^AcBHCIDZGAHCIZJELDMcNZOaQGR[SFT[UFV@WYXAZY[F]A^D_HaYbCdBeIgGhc
~cos	k.X9[=ZH_ZFbZ
~cot	o6YKYT_
~cou	?!g#c%a&D(?)X+Y,]-D.D/B1B2b3_5F6G7C8C9G:Z<C=D>I?>@@A^CED]EEFEHHJEK@L^MFN=PeQ[RFSAUAV]W@XCYGZI]@^d_ba@bDcHdBeIfBgAhE
~cov	g!J3I9J=a>^D]GaIIKJNIVZZHaG
~cow	yD]
~cpa	o%bHG
~cqu	o8^HFQbZH
~cr^	yA]
~cra	d#J0[4[9J>^?IBJKJMHZE[[bacIf[
~cre	O!D#^%X)F+_,]-E.J/G1H2^4F5I7F8]9E:G;I<I=E>Z?_@FAGBCCFDHEIFHH_JGKCMFNEPEQIRGSGTEUFVDXGZE[[_[aFbhcFdGeGfEhF
~cri	N!E#A%^&G(A)C+[-F/C1E2F3Z5F6]7D8]9E:A;D=^>F@BAFBICADZEEFDGaHHI?JDKHLDM@NdO_P[SDTDU@V?W]XBY_ZG[D]A^C_JaAb?dee]feg_hA
~cro	K!C#@&I(C)I*Y+F-E/X2G3C4H6F7b8E9C:C;F<H>B?C@@AGBBCDDCFFG_H^IDJXKDLEMZNIOEPCQHRYSiTbUCVCWCXDYFZ=[E]C^E_EbBc]dbfbgb
~cry	X!I#I%I(I,J-H/J3I4H6i8J9G:J<e=I>I?H@HBHDIGIH?IHJIKHMINGPIRHSJTJUIVIXJYdZD]I^J_IaIbIcIdGeHfGhI
~ct^	A#?%>(=)@*>+D,^-F.I0Y1f4_5A6Z8]9I:?;a<G=H?B@@AXB=DBEYFCGdH[IEJ^K<LFMCPDReS?THUFVAWDXCYYZY[@]@^H__aCbAc^fegE
~cta	c!I(J,Z-a3Z4[6X9I=J>J@JBYCIDJEJIIKIMJUJVJXJZFaIc_fIhY
~cte	S#G(G)I+H,J-E/d0I2e3E4G5J6H7I9F:F;I=I>F?G@CAIDFEXFeGGHEIeJHKDLIMENFOHPFRHSHTHUGVFWGXGYIZZ[X]F^HaGbXcFdFeJfGgGhF
~cti	I!g#B%G&c(E)F+D-a/C0Z1D2E3>4B5[6Y7C9C:B<Y=@>C?G@?BZCBD@EdIBJZK@M@NYOEP@RCSDUdV]XCYdZ;[B]B_HaBbGcfd]fDgCh@
~ctl	l@^G[HHZJ
~cto	L#C%b&d*E+G,E-C.H/F0F1E2f3b4[5F6E7Z8d9E:d;E<d=E>D?C@CBCDJEFGCHII?KALFMDNCODPCQaRES[VEXGYFZ<[F]E_baCbEcAeFfBgFhD
~ctp	v0]HFZHfHha
~ctr	c@IHHKJMZQbZFhc
~ctu	_#Y*Y-H3I4J=J>I?J@GCJDIFZGIHJI[KGNIOIR[UJVJYJZD[I^Jb[cIdHfahd
~cu^	vHJaZ
~cua	l-J3G9I=G>H@HDJI]KYOZTZX]ZZhY
~cue	W!b#[%Y(F)]*Z-F/I0J2^3Z6I7I8J9H:Y;I=E>H?G@ECFDZEJFJHHIDJJKXL[MGNGOHP]RISITHUDVaWHXGYJ[Z]H^Y_YaHbGcHeJfFgJhE
~cul	g2Z3I9I@JHGIdZJb]
~cum	fH_NbZJ
~cun	g(J3F4Z9I?IBZCXD]HCM[NYU^VIWZZGa^bJfJ
~cup	i(H*Y,X>b@IBJHDIZVJZ_
~cur	N!D#J&H)[*_+_,G-E.I/F0H1H2H3J4D5H6F7E8G9C:E;Z<d=E>H?^@FAJBDC]DZEHFHGFIZJFLFNEOEPDQ^RGUEWGYbZC[E]E_GaDcEdEeIfDgFhe
~cus	Z!I#J%])J*I+J-b/^0I2I3G4I8J9H:J=E>G?H@JBICIDGHaJ_KDMIOZPIUJVHXIZ^_HaFcJdIfJhH
~cut	v=^GZZGgY
~cy^	K!F#G%F&I(C)Z*b+G,H.]/[0I1I2I3F4G5b6H7F8H9E:E;H<I=E>E?I@^BDCZDDEHFHGGHJICJaKFLFMENhOHPFRHSETFUGVCWhXGZ=[G]F^F_GaEbGcDdFeHfGgDhE
~cya	v)[
~cyc	qDZIHK[N[_^
~cye	yHGN_
~cyf	vHIIa
~cyg	mAcHIZJ
~cyj	yaZg[
~cyn	t@IHHN_W[
~cyr	v/_
~cyv	jHHNd
~cz^	yC]MZ
~cza	m([?ZDZHIIGN[T[Z[
~cze	k*Z;Z@YHFXZZHa^c[
~czo	d!a#I(H9I:J;Y=I@ZBYDIHDIJKJNJU^V_ZE^[hI
~czy	r(G=]H^U^VEYXZE
~d1^	v-]
~da^	H#^%F&F(C)A*@+A,[-Y0C1F3C4@5D6I7X8[9[;_=I>D?[ACB[CFEFFCGJHBIIJBKcMaNEOBPYRGSDU[VGWZXYYC[@]F_DaZc?d^eHfYgY
~daa	t@]
~dab	v;YG[
~dac	q!]*^BHHIS_UIVGZIbYfI
~dad	Y!H#H%E(G)I*J+G,J-[/I0J2J3_4H6I7^8J9_:a;Y=G>H?Z@IAJDbE^GYHEJJKCMFPHRISZTIUFVEWIXFYYZ@[I]F^X_IaFbGdGfGgJhF
~daf	tDYV[aY
~dag	l#I9d>J@_BIEZHCKJNIZH]I
~dah	q>bHHaJb[c[
~dal	e!]#I(J-I3I9H=JBXCJD^GZHBIFKYM]N^OJTXUJVIZB][_^aIbIhH
~dam	qB[DZHIh]
~dan	R!]&H(D)F*E+E,Z0F1G2H3Z4E5H6G7Y9c;F<H=D@ACXD^EJFZGXH@IYJGLJMZNEOJPDQHREVIWYXCYG[F_daZbIcChI
~dap	X!I#J%I(J+J-I1J2J3I5d6I8H9I<l=J>I?J@IBICIDIGIHAIHJIKJLJMHNHRITJUIVJYIZG]J_IaIbIcCdHeIfGhJ
~dar	W!Z#G(])[*I+I,J-Y/]0Z1I4H5J6J7G8J9C:F>a@_AJBCCGDEEJFIGHHYIZJJK^LZNFOYPFRISHTGUFWJX^YJZ<[H]F^baDbFcGdFeJfFgG
~das	e(J)Z+YBIC[DbHEIIMINJO^SYUYVI]JaJbIhJ
~dat	P!F#B%D&I(Z)I*F+E-H.I/Z1c2I3b4C5[6E7F8F9X:D;F=D>X?A@GA]BECDDcEHFGGDHbIAJFK>LFM^NXOYPDQHR_S[TFUCVCWGXDYFZB[F]C^C_EbBcbdAf^g_hH
~dau	l#]@IKZM]fZ
~dav	l;Y?^@YBIHEKZM^R]UIWZZIfJ
~day	R![%I(G)H*H+G,J-C.J/G0J1I3F4H5J6I7H8H9Y:F;J=Z?E@gAIBCEJFHGHH^KCLHMENIOFPGR]ScTFUHVIWIX^Zb[H]F_HaHbFcZdHeJfGgHhE
~dba	v>bHIZI
~dbe	t7ZA^_I
~dbl	t#]TY[Z
~dbo	yH]WY
~dc^	k1]HFRdc[
~dco	l!J#c%H0[1]3_9H>JHBIJRHYIZIcHdZfG
~dcz	yZ]
~dda	y9_HI]J
~dde	^!I#J%I(_)I-^3I4G7I8d9G=I>H?H@ZAJBICJFJGZHEIXKGMJNHPHQZUJV^XJZ[]I_IaIcJdJfIgJhJ
~ddi	i%[7[?[C]DJHGN]ZH
~ddl	n<YHI]a
~ddo	y-^7ZHHNG
~ddr	e3c9J:Z>Y?J@IHaaGcI
~ddu	y@Y
~de^	G!A#>%G(I)H*F+G,D-B0E1E2Y3J4B5E6D7B8G9<:G;D<F=H>d@DB]CbD?EaFCGCHdIZJEKCM_NDOIPBQFRCS[TGUEVFWDXc[D]^^Z_EadbGc@dAeEfFh_
~dea	Y!c#H%I*I+J-I/J3F4J9E:J=H>a?G@ICIDGGIIHMINIOHPHRJSJTIUaVFWIXHYYZ_]I^IaHdGeIf^
~deb	e#_3J?I@JBJCIHCIbOJXJZH[aaJb]cX
~dec	Y!I#I%F(F)[*G+I-F/I1J3I4H5]6i7I8G9I>H?[AZBFCHDFFIGXHAMGOZPHR[SJUIVIWIXIYIZG[I]H^H_HaIbHcJeGfHgIhG
~ded	_#J%J(I-I1Z4G8d9I>I?I@HBJCJDJGZI^KGM[PIQZUJV^XJZE]J_JbIdJfI
~def	R#G%J)H*F+F,I-I.I/G0J1I2J3F4G5H6I7H8H9G;H=X>E@XAICGDDFIGHHZIJJFKCLHNAOIRIS[THWjXFY[ZZ]D^H_Hb_cGdEeJfGhG
~deg	oBHHESeUEVHZHfE
~dei	i@aBJHIKZM[XYZ_aJhI
~dej	b!I(H+^-I9I:J=[>I?H@YBXCIDGHEIIKcMIVGXZYXZZ]_^JaHbIfZhG
~del	Q!C#^%c&I(Z)F*E,H-Y.J/C0H1G2J4D5B6G7I8^9G:B<H?G@HB@D@FXHdIJJFKZLFMJNJOEP]QHRYVFWIXDYH]Y^E_cbIeHfEgFhC
~dem	S!F&I(E)H,H-]/G0I2[3D5H6H7G9a;G<I>A?B@]AHCYDIEHFGGGHHIXJGK?M[NDTFUDWGXfZ<]E^F_HcEdEeHgGhZ
~den	G!Y#X%c&F(c)E*Y+F,[-[.I1F2D3A5E6Z7c<F=F>H?YAcDEEIFDGFHBI_JZLYMENDOHPaQdRCS_TDUGWHXFY^Z:[F]B^YaYbHc?d>eDf?gDhD
~deo	yHZbY
~dep	Z!J#J%I(Z)I+I-F/H0I4I5J6I7I9F:G>F?E@EAIB]DGEHF^G[HGIELJMGNGOISHTGUGVbWIXDYZZA[H][^JaYbadEeJfbgXhH
~der	G!B#B%D&D)[*X,a.E/B0D2E3I4@5D6J7m8E9D:I;@=D>[??@dAEB]CJD?ECF_GCHZIFJGK[LZMEOIP]QIRES@TBUFV?WCX_]@^a_IaXbbc@dAeEfEhF
~des	J!e%A&X(c*Y+G,E-H0F2F4E5G6^7D8F9@;[>??H@bAFCCD?EEFDGeJDKBL[MANHOBQFRHSCTZUaV>WDXAY^ZH[]^Y_CaDbYcBd]eEg^hG
~det	U!H#I%G&a(E)F+G,I-Z0I1I2I5I6I8H9F:I;H<J=E>[?D@AAIB^CEDaEYFJGGHFIJK[LGMYNaOGPFQJRZSaTGUFVDXGZ[[G]X^F_YbEcFd^eIgG
~deu	a%X(I)J*a-I/Z3I9J>I@aA^BJCbDJHFKIMINIO^PJVIZDdJhH
~dev	Z!I%G+H-[.X/I3H9I;J=I>a?GB]CIDGHbI]KYMHOJPISIUIVHXHZH[a]I_JaHcIdGeFfGhJ
~dez	r(]9]HHZ[
~dfa	j/dHGNI
~dfi	yG]
~dfs	_!J#I(I)I*H,]-G3J4I7i9G:J=I>I?J@HBIDJIHKGMINIPHUJVIXJZG]JaIbIdIgJhI
~dg^	qHa
~dga	t-]
~dge	l._
~dhe	l=YU[V^ZH
~dhi	y2IHGK_NJ
~dho	i%HHJPb
~di^	a#I(I*[-J3J9^=X>a?IBFCZD^HJIHKIMIOJSYU]VG]IaXbJcJhJ
~dia	f([9Y>J?X@^HEIJKJL[MIPITIZD]^a_gIh]
~dic	U!E%X&J(F)G*G,I-c.I/H0I1I3Z4F5I6H7H:F;G<J=D?GAIC]EHFHGHH>I^KbLIMDNHO[PFQIRHSHTGUFVXWIX[YH[H]D^H_IabbGcIdFeIfFgIhZ
~did	k9ZA_X]bZ
~die	[!Z#G)I,J/J0J3G4X6J7Y9H=G>J?F@ECHDHIFJJLXNZOIR_SJTJUGV[WJXHZ@[I]b^I_JaFcIeIfdgJhG
~dif	S!F%F(E)H*X+G/_0H1I2I3B4F5J6b7[8]9F;H<J>Z?G@bCGDDEIFIHFIJJHKZLGO[PIQJR^SHTGUFVFWHXFYJZ=[G]F^^_FaEbFcEd^g[h[
~dig	S!F#^%G&I(F)H*G+G,I-C.I/G0I1Z2I3d4F5I6H7H8H9B;H<J=[>X?H@@AIB]CZDIEIFHGHHFI_KGLIMHNDObPGQIRGSHTGUFVEWHX_YHZ>[H]E^H_HagbGcGeHfEgIhY
~dim	g#I(X)a-I3[?J@HBGCJDXHJIIKHMINHU^VHZa]JaIbJdIgJhI
~din	i%I9I>I@JDJHbIJM^P^ZGaJbEcYe]
~dio	m%Y>[CZD[ZI[X
~dir	P#E%Y&d(^*Y+G,G-G.I/G0F1e2H3f5H6E7c9C:a;F=E>ABCCEDGEFGDHDICKBLGMCN^OBPEQHRESFT[V@W^X]YFZ=[G]E_[aCcCdZeGfBgGhD
~dis	M!g#D%D&H(Y)Z*Y+F,G0H2H3B4b5G6[7F8I:D;Z<H=D?[@CAEBCCCDDEGGEH^IIJJKILGMDPIRDTFUbVAWDXEYZZ<[X]F^XaCbYcIdCgFhE
~dit	U!G#E(F)[+I,J-^/Z0J1J2J3G4I6I7I8J:I;a=Y>FAJBEDEEZFIHbKDNaOIRISIUGXZYXZB[I]Z_HaHbHdFeJfHgH
~div	f-a/[6[9J>I@XBIDGHZIIKZMJNJO[ZGhX
~diz	yN]ZH
~dj^	yHGb^
~dl^	l7Z<XG[HHZH]a
~dla	e%b(I*ZHIg]
~dle	l(J)[@[H[I]V[ZFgX
~dli	v3]>_HF
~dlo	tOXh]
~dly	v1Y3XJ[
~dma	vQ_
~dmi	A!B#D%D&E(f)l*n+D,i-A.G/?0C1[2D3?4@5E6B7?8A9@:F;B<E=C>>?A@?AAB=C<D?EgFBHCI<JAK=LDM=N>OAPkQJRBSET@U^V[XCYCZE[A]?_@a?bAc?d]eAf>ggh?
~dmt	tA^
~dn^	y4YTZ
~dna	v*ZCZ
~dne	i%J9IC]HIKJLeZG
~dni	r-]@^
~dnt	r-YHJKZNZZHh[
~dny	yD]
~do2	v-_?[
~do^	E#]%[(B*E+[-_.G/?0E1X2H5D7Z8H9^:Y;C<I=<?f@JAEBbCaDHEAFEGBHBICJ@KZMEN;O^P]SaU_WEXaYE[I]G^G_@bCdHeFf>g@h^
~dob	k9_=GHa
~doc	e#I3J9E=G>I@IBaHeI[KYZI
~dod	vI^K]
~doe	M%F&Y)G*G+H,I-Z.J/I0I3X4I5H6H8X9D:H<I>D?GAJBBCGDEEIFHHdI[KCLYN]O^PFQIRHSGTZVDWGXHZ^[F]F^F_HbYcFdEeHgI
~doi	e#J*^9X:Z>J?J@HA]BIDJHDI]KYMJNIO]VIZG[]h]
~dom	H%c&G(@)A+D,C-@.G0E1D2G3E4k5c6E7h8f9H:D;D<F=A>AA_B?C@DAEEFDGGHDI<JaKILEMEN_ODPgQHRDSDTaUCV@WEYEZ:[E]B^D_Ja?bCcBd?eDfAg[hB
~don	^!X#H%I(H)I*I-E/[0I3_4F5I7I8I9F:G;I=G>G?E@HAZBdCCD[FJGIHEIEJHKBMFNFPGRHSHTGUGVFWIXHYJZX[I]g^I_FaDbGcHeJfHgZhF
~doo	lH]N]XXZH]YdZ
~dop	k3I?H@JA^HFR]ZG]]_]aIf^
~dor	P!H#E%D&I([)]*[+F,]-B.Y/F0G1G2H3C4c6Z7^9C;H<H=E>I?C@GBBCDDCFXGFHJIIJcKALIM^NCODP_QHRYSETEXEYYZE[G][_GaYbYdZeFgFhD
~dos	k3G9[>]@YBJDJH[IIKIO_P[ZFaX
~dou	k!I#]HII[KaT]ZJ
~dov	m-ZHGZ_
~dow	K!_%B&H(C)F*F+F,H-E.I/a0H1F2H3E4Z5^6G7D8G9B:C;X<H=H>H?Z@FAGB@CEDDEHFGGFH[IDJHKDLFM_NFOFPEQIRESeTCUDVCWFXDYHZB[]]I^Z_HaDbfcaeGfZgd
~doz	vHJI^K[
~dpa	tEHHGK[NYd^e]
~dpe	y%]
~dpo	r@^HFN^
~dpr	i%H(Z)E*C,J-JEIH^MIPYZIga
~dpw	r#c%JHH
~dr^	j>]HHK]M[QYZJ
~dra	g(Z*Y+]-I3F9H@ZBIDHIIKFMINIO_SZVIWXXIZD[[]J^]aIfJhH
~dre	V!G%F(E)]*G+I,J-D._/G0J1I2I3d4H5J6I7G8H9F:[;I<J=G>[@DAIBDD_EFFIGHJHKELHMFNGOFPHQJRHSaTGUDVEWGXGYJZC[H]F^H_Ib^c]dXeZfdgFhF
~dri	Z!I#[%I(I)J*I+G-Y/J3[4H9D:[;I=H>E?H@FB[CGD]FZGIH^J]KFMHNIOGPIR]TIUIVIXHZB]^a[bHcGdIfHhH
~dro	c!J#[%a(^)Z*J-X3H4[9J:J=Z>^?J@HBIDJG]H@IHJJKFMINJRHUIXZZC]YaIbIc[fH
~dru	k9J>I@[C[H^ZGa]
~drz	o-Z/Z@ZHIKZMJN_ZH
~ds^	f!Y#I3F@[DYHEIFKYN[O_VJ^[e[
~dsa	r@aHHIJUXZH
~dsb	yHYcX
~dsc	g>]ZI[Xbc
~dse	m9H>^@JHbZH]I
~dsk	y3a
~dsl	vHGT_
~dso	yHZI^
~dsp	vNY
~dss	yG]HZ
~dst	h#F%I-I9G?JBJHaIISaTcZI_GaJ
~dsy	]%_(I-I0_3J8J9J=J@JBIEHGYH?IJKJMINIPJRIUIVIWJZGcId^eZff
~dt^	l-I3IBJHFIHK^MJNXSXcId^g[h[
~dta	yZZh]
~dto	h)c
~du^	e%[>aHHa[d[
~dua	i!Y*[/]9I>Z@ZAZC_HEK[ZH
~duc	^!^(H-Z=H>H?I@HBGDJHJIJJdKIL[PJTYV^ZC_JaZ
~dul	o-J4H5I@JHGJ]ZHdIgch[
~dun	]!I#G%J&b(I)Y-I/I3G4J9J:I;J=H>H?GCHDHHHIHKYMGNHO]PIRISIT]UHV[WIXIZ_[I]H^J_JaYcbdIfHgYhH
~dup	h%I3HAeH]fG
~dur	]!]#G%^(H)Y*I-G/J6J7J9H:I=H>G?H@GCHDHH>IIKGLJNIO[RJSITaUIVGWJXHY[[J]d^J_IaYdGeZgIhH
~dus	m![#]%I&H@JAJBIHEPIZE^[_]gZh]
~dut	n=_BIHHZZ]ZaZf]
~duz	vXZ
~dva	q;Y=]c]
~dvi	o)Z-I:[KJS_UGVJZ]
~dwa	n.X?bIZZD
~dwi	n*^@[CYHJSYZZ
~dwo	yC]
~dwr	k%b(aHDKIZG^JdYfI
~dy^	R#E%F(Y+e,I.I/H0I1X2I4G5H6I7H8F:E<]=F?D@^AGBHC[DYEIFGH;IGKYMEN^OFPFQIRGS_U]VFXZYHZB[G]F_YaIdXeHf[gGhD
~dyg	y@^XY
~dyn	n3Z>ZDZHZO]
~dza	qO[ZIdahZ
~dze	yB[CZ
~dzi	]!H#H%J(H)J*I+J-G/J1J3Y4H8J9c:H;X=H?G@^B[CHDFFJGJH]IFJJKFNFOHPXRYSJTIUHVHZY]Ha^bHcHdHfY
~dzo	y9]
~e20	t-bIE
~ea^	e-I9E>H?J@HBYDIFZIJJYMJNJQXTIXJZ_aJh]
~eac	U!_#])H*I+I-]/E1I4[5J7I8Z9I:F=G>[?E@GAXBECHEHFIGGH?IFJYK^LIOIRHTFVEWHYXZF[I]G_DcbdIeIh[
~ead	P!]#d%]&J(c*E+a,G/F1G2F3[4F5H6Z7J8G9A:E;G<H=E>_AGCEDDFGHYIAJEKYLFMCNCOEQHR_SITaUFVBWHZD]D^E_JaCb[cEdEeGfYg[hD
~eag	n(I)[VY
~eak	Y!]#I%J-a/X3Z4J9I:J<]=I>I?IBHCJDHFZGIHIKGMIN^PITJU]VGXJY[ZF]I^JaIbHcYdXeJfHhI
~eal	e0Z9^@XHESaZIf[
~eam	U#H)X*H+I-H/I3F4I7I8J:_;J=G>D?F@DBFCIDFFIGIHiIDKFLIMdNHOHPHRJSIUHV[WIXHYZZG[I]G^HaEbGcIdIfHhF
~ean	[!G#J%_&[(I)J*^+J-G/X3G4I9G:I;I?I@^AaCHDGFJGIHGIHJJKFLJM[NFOIPHTGVHXZYJZ[]I__aFbIcJdJfIhF
~eap	vHJK]R]ZI
~ear	R!a%E&J(E)G+d,I-^.J/F0I1^2I3F4G5I6H7H8H;J<J=F>X?ZAHBCCDD@EJF^GDHHJGKbLXM]NXPXQJRHSHTYUGVFWIXGYHZ=[[]J^X_^aEbIdGeHfbgGhE
~eas	Q#X%H(F)H*G+H,J-b/Z1Z2I4H5I6I7H8H9[:F;I=E>C?FAICEFHGHH[IcKDMFNaOIPGQJRISHUGVFWHXZYJZa]F^G_HaGcGdGeJfHhF
~eat	V!E#H(F)G*H+G,H-F/G1I3G4F5J7H8_9^:G;I<H>F?E@IAHBECHDGEJFHHZIFJHK[LHMXNDOIPGRHSFTIU^V]XHZA[I]G^Y_]aGd^eafagHhE
~eau	[!J#J%I(H+J-F/Y3E4J6J8Z9a=I>I?[@YB]CGHBIEJIM_OFPJQ[U[XI[Y][aZbHdGfJhF
~eav	c!a/Y9I>I?J@GBJG[HdIJKIVIZC
~eb^	qF^HZNZZHaY
~eba	H!D#C%a&I(B)D*G+G,]-D.H/G0[1Z3E4Y5Y7G8X9H:D;H=^>E?E@GA^BGDCEFIDJYKALEMCNBOHQXRZSETDUDVBWEXGY^ZA[D]E^B_^aFbGdcecf^hB
~ebb	oBIHHM_ZJ[]hZ
~ebc	vH]
~ebe	a#^(J-G0]3I9H=J?ICIDGHJMGNHO]ZA][^Ja^bIdIfJg[h]
~ebi	mI]ZJ[YcY
~ebl	f#_+Z3G9H>H?H@HBHCGDFHBI[K]MJN[VJZF[^]Ia]bJc[
~ebm	mH]MahH
~ebo	X#E%H([)Y+I-G/H1J3Z4I9F:I;X<^=I>E?_BaCHDGGHIZKGLIM[NHOGPISIVGXIZH]G_XbZcHdXf_gIhF
~ebr	c!]#H(Z*J-[3H4J9G:^;]>]?Y@FBHCYDHHEK_MHNGOJUJVHXIZB]_^[aFbIdHhH
~ebs	kH_I]
~ebt	yX[
~ebu	c4Y6X8[DZEZHJZFbIcedYfI
~ec^	Y!H#H%G(])J*I+I,J/I3^4H7X8I9F:^;I=H>J?b@EAJBYCGDEFJGIH=IFJJKZNGO]P[RYSJTZUGVEWJXHYJZE[b]G^J_IaDdHfGha
~eca	R!G)Y*G/Z3I4G5_7I9H:X>G?G@HBGCHDYE[GHI[JJKEMHNHOYPHR_SIVYX[ZB[I]Z_JaFbIdYeIfHhG
~ecc	a#Z-I/Y3X5Z9I=J?I@IBHCIDIHCIHKXMaNHUJVYXJY]ZG]JaIbJg]ha
~ece	O#[&J([)H*G+F,H-D/G0H1H2I4G6H8G9E:G;J<I=a@aAHBDDXFHGFIBKeLGNDOEQIRHSGTGU@WFX]_FaacHdbeHfFgGhJ
~ech	T!C%d&I(d)F*F+G,Y/^1H2H3C5G7F8G9F:C;c<Y=B?C@YAGBXCDDBEFGFHHIAKILaPZQHRFSFVAWFYF[F_EaAc[dFeXfBhJ
~eci	T!D#F&c(D)X+I,I/I0I1H2I3B4G6_7G8F9]:F;I>DAXCFDEF[GGI_JGKFLHMXNaPGQJRISYTHW[XG[F^F_GbXcFdEeHhE
~ecj	yI]
~eck	Z!I#H(G)I*Z+I,H-I4J5_6J7J8I9E:H>G?G@EBDCaD[FJGHHHIaJ_KJLZMFN[OHPHSITIUHVGWJXH[H][^[_JaGbHcIdXe[fHgIhF
~ecl	i#](J-J@YBHC[DJHGI]K]MZO]ZDhH
~ecn	vZEhb
~eco	O!D#B%C&I(D)F,H-Y.I/H0H1G2H3]4F5G8_9B:Y<H=C>Z?I@bAGCeDZEHFFICJ_KFLEMEN@OcPEQHRDSIVHWFYF[I]Y^F_EaEbDcDdHeFfCgFhd
~ecr	S!F#E%]&I)F-D.J/F1H2]5I6f7G8Z9E:F;H<H>Y?_@FAHBDCGDEEHFGHFIDJGKHLFMDNCOHPZSHTGUEVCWHXFZH]F^F_[aFb[dbeZf^gYhD
~ect	>#=&b(D)C*D+B,^-X.D/I0Y1f2e3]4[5A8e9F;_<c=;>A?E@>AYBBC<D:EBFEGdI@K9LBM?OHPAQ]RdSFTIUDVAWJX=Y^ZB[B]<^H_da@b@cgfcgCh[
~ecu	P!D#D%X&J)Y*_+a-G/Z0H1H2I3E4C5H6G7F8G9F:E;Z<e=E>a@CAHBDCZD]EHFIGGHFKJLGMDPEQ^RGSGUEWGYaZ[[F]E_GcFdEeHfEgHhF
~ecy	vK[_^
~ecz	y?[D[
~ed^	C#^%E&F)@*Z,Y-G.H2D4F6H7B8^9=:F;E=Z>H?ZAHBICbD>IZJHK_L[OZPBRCSBTJUGV_WCXbYHZ_[E]^^[_JaEbAdDeCfGg[hI
~eda	d!H#H%G(Z-G2Z3I9_:J;]=I>G?F@HBFCHDZGIHCIYM^NZOITIUIVHXIZY]I^ZaHbIdIf[hH
~edd	t-H9H>J@HBIFJH_IILJZ_]I
~ede	K!Z#]&H)F*C,d-?.G0F1E2F3@4B5F6I7l8I9[:F;D<G>=?EADBcCHDEEIFEGDHYJHK]LGMXNEOCQFRDTAX[YE]?^A_AaYcBd?eDgGhY
~edg	n._
~edi	Y!G#E%H(F)H*Z+H-a/J1J3F4G5J6I7^8I9Z:F;a=X>A?DAJFIH_KDLINGOIPFRISITYUGWIXcYJZ>[H]Z_IbCcXdGeIgJhF
~edl	y1YV]ZH
~edn	q*ZC_
~edo	[!J#[%H*H+]-F/I3G4I6J7^9B;J=H>^@aCEDDGIIELIMFNHOHPJRYSJTYUHVEX_Z_[Y]H^H_IaEbHcJfHh[
~edr	h)X9J:^Hb
~eds	ycX
~edt	h)c
~edu	l+X,YHG]ce[
~edz	v9];[HI
~ee^	d%[*_-J9J=g?I@[BIDIHEIIKGNJTJZG[YdDeIfGhI
~eec	_!J#I%](H+I,Y-I3H4Z6X7J9I:I>H?H@GBHDHEJFIGYHEIIJJKGLJMHNFP^UHVGXIZY[J^I_JaIbGdae]f^hH
~eed	M!Z(X)G+G,H-D1Y2H4E5Y6H8F9D:F;H<X=]>X?GAGCcDDE[FHGGH^I_JFKBLFMFNDOFPFRHSHUFWGXYZa]D^F_FaDbFcFeHfGgXhI
~eef	q%[/Y@[HIIHKIN[UY
~eei	yS^
~eek	^!Z%I(I-H/Y1J3^4H7J8Y:H>Y?HBED[FJGZHYJJLHMHNHPJRJTHUHVZZY[J]G^I_[aIcHdJf^gIhI
~eel	m#]:]>IX[Z[
~eem	g-]HYI]NJP]VIaY
~een	K!H%I&H(Z*D+^,G.H/B0G1J2H3C5X6[7E8I9A:D;H<Z>ZCID]EGFGGEHII[J[KaMENBOJQHRESDTCU[XDYGZE[^][^Ebec^eFfFgEhD
~eep	U!H%I(H*I+^-X3H4I6I7[8J9H:H;I=H>G?H@]AIBECHFII]JIOHRJSJT_UIVGXGYI]F^[_IbGcIdIfXgY
~eer	Z!G#Z%I)I*^+I,I-E0J1J2J3a4H6I8J9Z:G;I>Z?G@bAIB^CFDJEJFIGIH@IZJILJMENCRIS[VGZI[J]G^I_HaEbHdZe[g[
~ees	d%X3I4Z8X9I>J?IA^BIDJGIHGKZMINJRYVJZ^bIc[dYfGhI
~eet	Z+Z-[>E?IBJDJH^IYN]ZF]baJbJ
~eez	yH_
~efa	d!I#J(J+H-I4]>]?G@_BJCIDGH[IIJJKGNZUJVJY^ZE]]aIb_hJ
~efe	b!J#[&]-H3I4g5J9H=I>G?]@HBHCHDJJIKHMINIPJQYTIXJZF]JaGbZdJfJhJ
~eff	mB[LZQZTY
~efi	S#H(X)I*G,I-J.J/H1J3_4H5I6J7I8I9H;I=Y>E@EAJCGDFFJGHHHIGJGKELHN?OGRIS[THWjXGYIZ[]D^H_HcGdFeJfHhG
~efo	M#D%F&H(D)G+F,H-C0I1H2H3b4E5Z6G7G8F:D;G<I=D>aAGB@C[DgFGGFHII@JFK[MENCOfPFQHRGSGUEVBWGXZYHZB[F]e^F_FaFbZcDdEeHfFgFhH
~efr	v*X-[CJZ]
~eft	[(I)I*H+H,G-G3F4J5Y7J9[:I;Z=H>I?G@[A[FJH^IEJJKELIMHNYOHRISJTIVIXFZC]c^YaHbIcJdHf[gIhI
~efu	N#D%b&I)]*F+F-^/c0H1H2I3C4E6F9E:I;H<I=_>D?H@ZAHBCCEDEEHFGGEH?IbJbK]LFMBOYP[SCUGWFXEYHZH[F]F^FaDbDcEfDgE
~eg^	^!J%F(c)^*a-J3J9I>I?H@ZBJCIDHH@NJPdVFZH^]_J
~ega	S!D#D%i&X(_)E*D+F,G-C.Z/G0H1G2G3C4E5H7I8I:D<I=E>Y?D@BAGBBCDDCEHFFGDIFJGK@LGMCNZOEPhQXTFUDVaWGXCZ?[H]a^G_Ea^bZcCdCeHfDgGhE
~ege	_#X(Y3I4J9I:H=I>X?H@FBGDaEZG_IGMIN]O[PJTYUIV[ZA[I][aGbIcJfIhZ
~egg	o=[>^@[BJDYHIZY][aH
~egi	I!G#D%E&I(F)B+l,G-C.H0G1G2H4E5G6F7E8F9C:C;F<H=H?_@EAFBXCbDiEFGEHYIAK@LEMCNXOcP_QGRFSETEUHVBWZXCY]Z<[E]E^F_DaAbEcIdCeGfDgEhC
~egl	h.X3J?^@HBYDJGZHEIJKXN_RZV[ZGaJ
~egn	r*Y=^>ICJHHZZa^
~ego	_!I#H%J(Z)J-G/J3[4I9E:I=H>Z?H@[B^CYHGIaJIK[M^OHPIRJSJTHUHXGZ?]H^JaBbXc[dHfZhY
~egr	_!I#I%H(])I*Z-J3J=I>J?I@]BGDHEGHBIJKIMJSeUDVFWJZF]I_JaIcHdde^fDgI
~egt	b#I,Y-Y7[9H:J=J>]?[@HBIC]D_GYHCIHK[NHOXUIVJWYXJZH]IaHdXhI
~egu	X#F*[+G,I.J/I0I2J4G5J6I7H8Z9X:I;H=Y>F?_@ZAICaDIEIFIGHHFIDJIKCLHMFNFOFPFQYRHSYUXWHX[Y^Z?[H]b^I_HbFcGdGeIfFh]
~eha	g(H-Z9H>J@IDJH]IIK]LYVJZY[Yd[h^
~ehe	c#I%J*a3Z4Y?JBHCEDIHDIXKGMINHOJPZRJSIT[VIXJZD[ZaJbIc^d^g]hI
~ehi	f!I/G0I1Z3[4I9]>H@HAIBHDJGGHBIJKIMaNYPJR_THX[ZF]I_]aFbYcHdIfG
~ehl	V!J#Y%[&^(J)H+I,Z-F/X0I1J3[4F6[7H8Y9F;X=]>F?GAJBDCYDDE]FIGGHHJHKELHMFPFRZTGUFWXXEZa[Y]F_HaEcFdJgHhE
~ehm	l?b@JHIIJK]NaZHaJ
~ehn	f-_/X=J>J@YBJHFIIJ[KGNaZ_dZhI
~eho	h!I#J%](a,Z-I3I9Y;Y?J@HBICIDIIIKHMXNJP[UIVI]]aIbIhJ
~ehr	]!Z#G%Y(H*Y+Z,J-H/I0I1Z3I4G9H:I;I<Y=_?YA]BGDGE[GHHCK[LJMHNIOGPGRXSJUIVFWJX]Y]ZF[I]G^I_YaFbHcFeIgI
~eht	V#H%G(F*G,I-_/H2Y3[4G6I7I8J9E;I>^BFDZEIGHIZJIMYOGUGWJXGYYZX[Z]H^^_HaDbYcHeHfZgHhI
~ei^	V![#a%H(F)H*b+H,J.J/X0J1J2J3D4G5I6I7I8I9C:F=F@bA_EJFIH>JHLINYOZPGQJRHSGVFWHYIZH[H]c^H_IaGbFcHdGeJfGgHhD
~eia	q#[H]JZ
~eib	V!G#F%_&[(D)G*I+I-G/H1Z4Z6[7H8X9G:F;H<J=Z>D?F@DCFDFEHHHIIKDMGNFP]R]SHTHUEVDWHXGYYZG[X]G^G_Ya^bFdae^f[g[hE
~eic	W!J%G(I)H*Y+I,I-a/^0I1I2[3]5J6H8I9E;H=F>E?FEIF[G[HCIeJILHNEO]PGR_SHTFUGVFWIXFYHZ@[H]F^H_GaEbGeI
~eid	k9[@IA^B[IIKIMINb_JdJhJ
~eie	t#X9^HF[Y
~eig	Y!H#H%^(G)I*H+J/^0^1J3E4G6I8I9F:Y;Z?[@]AJBDCGGHHYIELIMFN^P]RXSITJUHV_WJXXYIZ?[Y]H_YaEcGdEgIhE
~eil	c!Z(J+Z-Y/^3J9G:I>G?Y@[BIC]HJMHNHOITJVYXJZA]_aHgJhY
~eim	Q!D%]&^([)G*H+G,[-J.J/G0H1H2I5I7Z8H9G:^?Y@BAHCEDCFHGGHGIDKBLXQIRFS[TFW[XEYHZZ^F_Fa^dCeZfHgXh_
~ein	E%H(X)F*X,H-D.Y/A0Y1G2E5C6D7F:Z;I<E=]>F@JACBYCXD]E]FJGEIZJGK_MDNDOZRDS]T@UZW^X[Zc]C_Aa^bCcDdEeDgD
~eio	k-J9H>]?J@ICZHHI[KJT_ZF[Y]]aHbY
~eir	W!I#H%I+Y3I4J7G8a9Y:^;Z>G?F@YBEFYGIIDKJLZMIPITIU[V[WIZD[^]H^J_IaIbGcIgHhZ
~eis	a%I(I-H/G3X9Y=^>G?H@FBID]F[KDMHNbPJTYVYXI[J]HaHbYdIfJ
~eit	O!X(B)H*Z+],E0Z2Z3F4I5G6E7G>D?X@ZAFBICcEEGHHFIZJEK^LFNDOXPDR^S_TZUAV?XYZE[D^DaFbDcYdAeIf[h[
~eiv	d(H3I:I>Y?IDJH_KIVZZX]]a[
~eix	l@_K[XZZ^hJ
~ej^	i!J#I-J3J9[:^@IBIC_DIHBI_MZNIU_VJZF]J
~eja	_!I(H+^-H/Z3I9H:I=[>H?H@XCHDFHGIGKcMaNIUJVGXZZZ[J]H^JaGbHfJhX
~eje	V!H#I%J(H)J*J-b/a0J1J3I4I6H7I8J9G:H=I>H?HAJBFDXEJFJGHI]J_LIN_PIRJSJTJUJVHWJXI[I]_^H_GaIbHcHdGeJfHgH
~eji	yIX
~ejl	vD]aX
~ejo	m0Y3I?]CJHFY^aHf[
~ek^	b![#I%J(I-I/Z3I4I8Z9Z:I>Z?I@ZBFD]G[H]LHMINITIUIVX]H^J_[aJbIfIgIhJ
~eka	g#I%I&a(I*I-Z/]2Z3I4J9E:I=I>I@]BIHYIHKHMHN]P[XYZDa^bJdGeJfJgIhI
~eke	g-I3I4J9Y=^>E@ICJD]HBIbKJZ[aJf_
~ekl	o9I?JB]DYHFZZ][aZ
~eko	h%H(J)Z-Y:[;Z>H?J@[BZCIDYHXIIKGMJVYZG[[aZ
~ekr	vb]
~ekt	e(I/J3^9H:I;Y=I>J?JAaBHGZHEIIKJMIVIXJZC]H^J_caIb^c[dIfIhZ
~eku	r1]9_HGIHN[dJfI
~el^	P!D#X%E&I(G)F*E+E,H-[.H/E0G1G3_4_5Z6[7I8F9?:I;F<]=H?^AGBACEDIFGG]HfICJILXMBPERESFTDU_WGXbY[Z@[E]Z^E_FaXbCcHeJfCgG
~ela	Z!G#Z%J(F)I*H,J-E/H0J1J3G4G5J6I7I8Y9]:];I=[>^?EAIBACEEHFIGHIDJIKCLHM[OGRHSHTGVFWHXFYIZ_]]^H_Gbac_dEeIgIhE
~elb	f(J)Z:I<[=I?I@[AaB]HEIJKZU[VbZD]J_IdIhI
~elc	i+I-c9Y=H>H@HBIDHICK[N[OYZH]Ia[hI
~eld	S#Z%G&J(E*G+H-D/G0I1I2I3a4G5I6H8I:I;H=F>G?C@FAHCEDBFHGGHGICKBLYNCOYPFQJRZSXT^UGWHXEYIZa[X]E^Da^bccFeHfEgYhe
~ele	K!E%b&G(H)C,F.G/E0E2E3c4A5C6E7Y9I:A;I<G=F>e?[@GADCGDcEFFDGcHIIJJCKCLJMAN[OfPaQFRFSDTIUIV_WIXAYEZA^D_^aEbAcCeFfBgEhC
~elf	R!F%G(@)f*H+I,I-F.J/G0I1I2I3H4H5I6H7F8I9H:F;H<J>F@DAIB[CGEJFIGGHJIFJILEMFNFOJPFQJRHSYTYUeVdWFXHYH[X]F^d_GcDdDeIfAgGhF
~elh	g#Y-I/Z0X1X9H?I@HBJCIDIHCIHK]MaNIXJY[ZX]IaIbIh_
~eli	^!I#H%J(J)I*H-]3G4I6X:J=I>H?a@HAYBGCHDGHGIHJJMJNIPIQaR[SIT_UCV]XGYZZE]H_JaYbacIdIfIhI
~elk	vHIIaN]ZI
~ell	I!H#H%A&F(Y)B*I+C,J-]/F0X1E2H3Z4B5E6E8G9b:H;J<F=F>]@GADBCD_EIG[H^JEKJLFMEPBQET[U^V^WEX@YJZ@[B]c^IaCcAeIfEg_h_
~eln	k6X9J@XDZIZN^ZIh[
~elo	^!G#Y%J(J*J+J-Z/Y1I3H4I5^7Y=I>]?ICIDHGIIIKFMENGOJR[THUIVIXIZH]X^J_[aHbZd^fIh[
~elp	T!Y%I(c)G*Z+J/I3H4J7I:G>G?F@]CIDGGIHZJZKEMENGOISIT]UHVFWJXGZ][H]H^H_JaGbFcIdIf]g_hH
~elq	vM^
~els	g&])X7Z:]?ZBIHGI^KGNZUHVZZIbZdH
~elt	i!Z-J/J6]=J>Z?J@[A]BFCIDHHEIYKIMYNHS]UIVIZY]YfI
~elu	_#]%J(J+I-H4J6^9F:I<X=J>Y?G@GBZC]D[IGK_M]NJOaTJUJVIXIZF]HaFbJfJhG
~elv	h#J(J)]/I0]HEI]KJXYZFb^
~ely	e&X2[?Z@_HHQ^
~em^	C#A%C&D(>)C*B+G,A.E/e0^2C3I4I5C6b8H9G:G;@<D=E>I?=AZBaCJD^EgFGGIHFIEJAKZLGM<NXODP^QDRHS[T[UBVHWCX=YB[E]E^>_eb@cedceAfYg]h=
~ema	H!A%I&F(@)C*_+F,E/E0E2X3_4A5E6D7C8D9I:Z;D<F=A>Z?aADC^DdEYFCGCHZJDKCLEM]N@OHPHQETJV@WCXdYE[C^C_DadbFcFdBeEhJ
~emb	W#H%G(X)I*H+I/I3G4I7I8J9E:H;J=H>E?GBGCHDGFdGHIJJIK_MHNFOHPdRJSITIUHVeXH]G^J_JaGcIdHfIgIh]
~emd	y+J7[DHHGY_
~eme	P!F#F%[(J*F+F,H-A.I/J1H3D7F8Z9D:E;H=Y?D@]A]DBGFIcKdLHMCNXOFQHRGSGUEVIWFXEZG[[]E^H_EaGcZdYe]h^
~emi	X!H%H(H)J*I+I-G/a0I3G4H6H7J:I;I=h>G?G@FAIBHCXE_F^GIH@IFJJKILJMGN_OIPHQJRJTHUHVHXHYIZC[J]H^J_FaGbIcadFeJfH
~emm	o-ZHHKZa]
~emo	S!E#F(E*F,I/I0I1H2H3Y5I6G7H;H<I=[?[@CBBCEEIFHGFIGJ[KXLHNEOGPFQiRGSHTGWHYbZA[I]F_YaEbIcFdEeHfDgGhF
~emp	M!I#F%E&I(C)E*F+D,H-E.I/E0H1H2G4F5H6G7E9C:Z;G<H=C>Y@dAHBGDbEHFYHDI@JELhN^ODQHRFSFTfWGXcYZZC[E]B_Fc^eFfDgF
~ems	n)^/[[X
~emu	j3J4d9J>I@ZDYHHMXZHa]
~en^	9!A#X&I([+F,g-Z.F/[0J1D2C3D4Z5B7A8A:D<E=[>]?a@[BZCFE@FFGDIeJ@K]LGMCNEPGQJR_S=UEVBW?X^YY[X^D_Ia_bcc[dIeAgC
~ena	F!X%G&G(D)^*H+C-Y/C0D1D2]3D4B5D8^9G:d;J<I=H>D?E@JA[C?DAEDF^K_LDMHNIOCPEQGRDTBUhVaWdXAZG]A^I_?aFbHcCd[e^f?gChY
~enc	K!^#Y%B&H(B)E*D+D-E.H/D0F1H2G3H6[7D8E9D:C<d=m>B?BAbBDCBDDEFFEGAHeJJK>LZM_NEOHQGSETFU@VBYH[E]G^EaHbDcAfAgEhA
~end	L!^#X&H(G)Y*H+D,E/C0F2F3[4C7I8I:I;G<G>E?FAGBACCEFFFGBH_IBJbK_LZNcPDRDT]UYVFWDZE[G]a^G_HabbEdHgDhD
~ene	W!G#E%^&Y)[+I,a-F/H0I1Y2]3E4H5J6H7J8I9I:[;I>E?E@FAIBACGDEEJGGH=IZJIKYMDO[P[RGSHTHU]WHXYYHZ>[G^b_HaFdBeXfdgHhE
~enf	b-]1J5X<[>J@IBZDJHHJaK[NFR]Y]ZHaFdJfI
~eng	Y!Z%I(X)H*F+H,H-E/J2_4J8J9E:H;J=I?JBFC_I^J[KDMYN_OGPISJTIUIVF]HaGbHcIdJfJhY
~enh	N!C%G&J(I)E*E+F.I0X1H3D4F5J7Y8G:H;G<I=C>Z?EAHBXC_DJEHFHGHHII]KaMIN]OFPEQHRFSETDUaVAXBYGZb[[^Y_FcDd[eGfIgHh^
~eni	R!E#F%b&J(f)G*G+H-]0I1J2H3F4H5I6H7I8I:F<J=G?E@_AIDEEIFIGHH@IJJ_KILHM[OHPaQaRISGTGUFVFWIXFYIZC[H]G^^_GaEbGdFeIgF
~enk	t#HBJH^I[^]
~enl	o7]H]ZIbcdI
~enn	S!F#E&J(I*F+G,E.J0_1Y2I3J4E6F7Y8H9G:I;G<J>CAICEG^HGK_L[MYQIS]TEW_XFZ=[_]E_GaHbEcEeYf[gY
~eno	Q!E#G%F&J(Z)E,H-_.I/F0H1H2H3E4F5H6H7F;G<I>B?J@[AIC^DHEIFHG[HHIeJIKZLHMYNZOFQIRHSFTFUYWHYHZY[H]D_GcEd]eHfFgGh[
~enr	b+[/X>J?X@IBIC[DcH^IHKIMZOYVHZG]IaIbJhJ
~ens	V#G&J(F)H*G+Y,I-E/H0H1H2^3b4F5I6H7X8H:G;H<J=[>a@CCFDIEIFHICJHMEOEPFQJRFSHTGUGVEWIXFYHZZ[H_HaacEfbgHhE
~ent	8%E(G)F*A+A,a-_.B/f0j1]2C4>5D6Z7b8A9E:E;D<B=Y>A?A@EBbC@DHE>FGGEH]I[JALAM:PDQIR@SdTdUBVGW?XaYEZA[[]H^@_ZaXbHcadBe^f^g_hh
~enu	U!Y%F&J)H,Z-[/I0I1I2J4G5I6H9F;_>F@AAaDGEHFIGXIbJHLZMENDRGSGUEWHYHZG]Y^]_^aHbEcFeHfDgYhF
~env	c#I&[-_3I9H:J=J@XBIEYHDIIKIVIWIXIZHacc_d[fJ
~eny	n4]HGP^ZH^_hJ
~enz	Y!X#X%G&[(G)I*I+J-F/I2J3]4G6J7I8Z9F:G;J=i>G?G@EBECGFJGHIDJZKEL]OFPHRYSITIUFVGWIYIZD]GaEbGcYeIfFgIhH
~eo^	e#H-I9H?^@HBICHD_HCIIKIM^OJTbZGa_bXhI
~eof	v>[HIM]
~eon	d!Z#_%[*Y-H9I>Y@GBICJDIF]GJHHIIKHNJTYU_ZJ]JaIfJ
~eop	X!H#J%F(Y)Y*[,J-a1I3G4I5J6J7J8^9H;^=G>F@DAZBHEJG^HFJGKFMHNFOIPbRJSHTIUFVZWHXHYJZ@[Y]I_GcHd^eJgGhH
~eou	r#ZXIca
~ep^	S!F%H&J(F)I+],I0I1I2J3E4H5I6]7[8H9F:G;H<J=F>E?G@[AHBDFHIZJHMJOGQJR]SHT^UGVZWJXEYHZ]]X^[_GbEcGdHgX
~epa	]#H%H([)]-J.G/I4J8I9H:H=G>Z?IBFCIDHEJF^G[HZIFJYKFL_MINIPIRYSJTIUFVbXJZ@]H^^_IaHb[cZdGfGhI
~epe	i#]HIKdZG
~epl	_%Z(I-G/J3I4G:J=I>a?I@aBHCIDHHXIGKFMfNFOJUJVIZA]H^IaHb[cI
~epo	Y!I%H(H)J*Z-G/I3H4J7J:Y;F=H>G?F@DAIBZFJGIHcIEJIKFMHOIPHRYSYTIUHWJXYZ^[J]^^J_XaGbHcYdHf]gIhH
~epr	g#I-JBYHGK[N_PZVGXZZGh[
~ept	R!F%D&J(F)H*H+G,H.X/b0H1I2H4G5I6G8H9E:F;H<I=F>C?_AIB[CGDEEIFIGDHBI]K_LEMYNYOaPGQJRGSITEUGVDWIXGYIZa[F]F_FaEbFeZfEgGh^
~epu	e%J(J-I9H>]?J@HBYCIDJIIKIMINJP^UJVJXFY[ZF]Ia]b]cIdHf_gZ
~equ	O!E%B&I(b)E*D+^,H.I/F0H1H2H3D4G5H6Y7G8G:E;H<a>C?F@@AGBCCeDGEdFGGFH[IbJFKCL^MENaOFPDQGRGS^TFUCVDWFXJYGZC[G]I^E_FaEbFc[dGfGgI
~er1	qba
~er2	r-a
~er^	2!E#Y%;&C(_)C*I,@-G.D0>1@2]3a4^5^6Y8D:]<G>_?F@]AaBED^F^G_HdIcJ_KZLEMANCOgPZQERXSHTFU<V@W?XIYFZF]Z^]__aZbJcHd@e7hB
~era	K!]%H&F)D*B+D,a.F/D0E1]3?4A5E6D7k8H<G=C>H?H@]AFBJCGDFEEFEGGHII>NHOEPfRJS[TCUBWEXFYD[D]I_EabbIc[eDfXgI
~erb	_!H#G%E(H)J*H-Y/I3H4H6J7_9F:H;f=H>G?Y@FBECGDHEJGIH_IGLIMGNHOIPYTHUGVHWIXHZB[J^__IaFbHccdHfHgIhH
~erc	]!I%H(H+J-F3H4I9a:I;J=I>F?H@EBYCFDHFXGHHAIcJaKEMFOGPISJTGUIVZXHZ[^J_JaGbIcZdHfIg^hG
~erd	Q!E#Y%Y(H*^+H.J/I0Y1I2H3I4^5I6X;a<J=Z>e?C@]AHBEFHGGH=IZJGLGMBNJP[RHSGTIUIVDWIYHZZ[G]E^J_IaEbEcFd]fEgF
~ere	I!A%Y(Z)B*Y+Z-F/Z0]2E3C6_7X9I:^;g<H?_@ZAFB@CCDAEEFFHAIDJEK^L]MDOYPHQFSBTDU_VGZC[I]?^J_EaGbBcFdde[fDhB
~erf	_!I#I%](H*I+I-G/Z3Z4Y6I8J9]:Y;G=]>EBYCbFJGIJJKFLJOGRHSJTGUIVHXHZD[J]H^J_HcIdHfHhH
~erg	[!G#Z(G)H*]+J,J-E/J1I2J3G4H6J7J8[9E;I=G>I?]A]BDCFFJGHH]IFJILIMCNFOIPFRISIT^VFWHXXYJZ^]Y^H_IaFcYdFfZgZhF
~erh	^#G%I(I*Z-G3Y4J9I:H;[=H>G?a@XBFDaGYHEIGKYMXNHO^PJTYUIVHX_ZB[I]H^JcJdIfIhH
~eri	H!A#>%>&F(?)C*[+B-C.J/B0E1E2Y3Y4Y5D6D7G9I:J;h<F=J?EACCgDdEJFDHGIIJCLCMINaOXPFQFRFSCT@U@VBWZX_YEZH[C]^^[_Ba_b@cAeJfZh]
~erk	c#_%Z-I3Z9I<Z>I@GBZDIIHMYNIO[PITJXIZHaJdHfZg[h_
~erl	X!]#G)I+H-F/J4I7J8J9H:Z;H=[>[?^AJC_D]GIHCIZJJKHLIN_PIRJSJTHUHWHXGY]Z@^H_GaDcDdHeJfIgZhG
~erm	M!G#?%g&H(c)H*E+I,G-d1G2G3A4F5G6G7E8F:C;c<H=F>[?A@DAFB[CCD>EGFHGDI?JEKFLEMBNBOHP[RFSFTBV[XBYGZG]d^__IaBb_cEdCeFfHgEhI
~ern	M!b%J&F(A)D+D,F.G0F1F2G3h4B5F6E7G9I:e;Z<G=A?Z@[ADBGC@DJEFFEGFH>IHJHKcLGMHNYQGS[TIUDVEYEZF[X^_a@bFcfdGeHgG
~ero	M#C&H(H)F+J-B0G1H2H3g4E5H6G8F9@:C<H=D>e?^AZB?C@DDEHFFGEHAJJKFMXNBOhPEQHRISFTZUCVIWFXYYGZF[_]J^F_Fa[bIcDeGfDgF
~erp	a!I#J%I/G=J>J?J@GBIC[H_IHKIMINGO]P[SJTJVJW[ZD]Z_]dIfJgc
~err	D!Y#i%G&e(>)D*@+J,c.I/H1G2D4[5B6[7@9D:>;A<D=C><?=@@B_C=D<E]FAGCI@JDKDLDM<OIP>RESdTdUFV?WEYEZd[c]__Ya<cZd=ecgAhZ
~ers	L!G%I&H)C*D,F-C.G/Z0J1f3?4D5^6]7^8E:D;D>_@]EEFHGGIHJFKCMFNDPGRDSZTDU]V^XZY^[C]BaDd?eEf?gchF
~ert	K%[&X(G)G+I,H-c.Y/Y0F5F6D9?:C;]<Z>F?J@ZAFCHEDGDHbICKBLYMXRJSDU^W[X^ZI[C]H^I_YaZbGcGeHfBhF
~eru	Y!]#H%H)I+^,[-G/I0Z3^4H9G:H;I=H?FBYDYGZHBIIJJKEL^NYOHPZRITHUGVEWJXGZ@[I]G_IcHdXf^gI
~erv	B!>#A%I&E(D)_*?+@,F-=.D/F0Z2Z3@4d5d6e8@9H:A;A<X=?>>?F@<AABBC?DCEFFbG=IAJ@K=LGM]N?OAPXQHReSeT?UbW@X?YcZ=[@]=^Ca?b<chflg>h?
~erw	[!I%b(I)J*I,J/]1J2Z3H4H6J9I:H;_?ZBFCHDYEJGIH@IHKaLJNGOJRYSJTYUIV[WJXHZH[J]HaGbHd^eJfGgI
~ery	P!D#H%[&H(H*F+Y,I.I/F0I1H3I4G5H6G7G8F:E;G<I=F>YAHBZDYEIFGGFH^IXJYK[LFMXN^OFPYQZRFSaTIWHYIZZ[G]Z_FaHbHcEdGeHfIgHhF
~erz	c#I+J-Y3_9[:Z=J>I@FBGCIFZHEI^L[M]NIOJUJZDaJhY
~es^	I!F#a%D(J)D*G+G,G-H.H/D0F3a4H5F9C:E<G?EAYB>CBDAEFFEGZH^IbJHKaL]MJN[O^PEQGRESDUHWFZZ]B_GaYbYcCdDeF
~esa	T!f#G%G(I)Y*G+I,I/H0J3F4G5J7I8_9H:];[>J?G@EAIBECGDFE_FIGHHDIFJIKFMGN[OIQaSITHU_VIWGXGY]Z@[H]H^H_HaGb]cFeIfFgIhH
~esb	b#[1Z?F@IB^HGT^ZJ[bbH
~esc	O#C&Y(D*D+G/D0X1F2F4J5G6[7E9Y:F;H<J?]@CAGCDD?EEGbH>I@JFKELEMBNGO]PYTJU_WFXDY[Z]]J^D_DaBcadcf^hB
~esd	f-I@aIJKHMINZPZR[XJZEbZdFf^g]
~ese	8!Y#C&I(^)^+A,@-<.]0Y1Z2D3E4I5]6C7Y9F;G<G>I?X@HB^CJDEFdG[H=I=JJKDLHMFN?ODQESbT@U[VYWcYDZ][C]Y^H_Ia^b^f[g_hF
~esf	mHaRY
~esh	^!Z#I-J:I;Y=[>J?J@^BGDZHZMJNIVHWZ^H_HaId]fJhH
~esi	b%J(I1J3Z:X=Y>G@GBFDGH]IHKINIOJRZUIVHXH[[]X^[_^bIdJfGh_
~esk	U!H#F%I(f)F*Z-X/Y3H6J7I9G:H=H>B?[@aBECIDFGIHdIEJIKEL_MGOISIUHVFXIZH[H]G^[aGbEcHdIfHg_hH
~esl	k#[6Y9HBYHFO[UaY]ZHfX
~esm	g!J9I;X>I@]A_BJDJG_HEIIKYMIXIZF_IaJbYdbfHh]
~esn	v-^3]HHNGOI
~eso	a!]#I%]+J-H3I4Y8G9H:J=I?I@GA^B[CJDGGYH[IHKGNIOJVIXJZb][_IaIbIfHhJ
~esp	R!E#c%G&J(E*F+G,H/E1I2I3I4F7H9Y:F;G<I=F?D@ZA[BBCDDJEHFHGGIbJHKHLHMJNbO[PFQIRFSHT_UFVDWHXaYHZG]Z^H_^aJbJcXdFeIgGhC
~esq	oZ_
~ess	C%a&D(J*?+A,B-a/^0D1F2I4F5C6B8D9B:I;D<E=a>aB]D[EHFBGHHbIFJBLFM?NGO?Q^RGSaTEV@Za[B]a^?_@abbIcEd[eEfCg>hE
~est	A%C&C(X)H*Z+F,A-B.H/>0F1D2B3F4B5E6[7C8f9a:f;E<B=Z>G?^@GA^B_CGDAEFF@GHHXIBJEKCN@OGPEQbRZS^T?U]V_XGYaZG[F]B_^bDcGe@fagEhE
~esu	i/aD^EXHIMER]ZF
~esv	v3[
~esw	y.X
~esy	qBJHIRddIfH
~esz	t-^C]HJK]MZZG
~et^	6#B&F(Z)Y+B,>-B.Z1X2G4D6A8Z9^:H;F<E=J?]@FB]CDDGFXHZI@KGLDMDNEPGQARJS_T>U]WbXJYDZ^[F]_^H_^aacaeFg_hC
~eta	W!E#F%G&_(Z*a+F,H0I1I2I3I4H5X7H8I9C:Z;[<J=F>F?E@BAHB]CaD^EYFFH@ICJIKYLHMFN_OGRZSFTGUEVCWHXEYI[H]YaCcGdGfG
~etc	yEGHHd^e]
~ete	^#H%I(X)[*X+J,J-[/J3G4I9^:H=H?G@DBFCDGJHIIXLJMGNFOIPHRHS^THVGXHZa[J]H^[_JaGbGcHf]gJhF
~etf	vHaZE
~eth	N#E%G&J(D)F*c+a,H-].I/G0I1I2J3E4G5I6H7]8H9D:F;G<J=F>G?f@EAHBCCfDcEYFHGGHBIJJGLGMGNEOFPFQIRHSFTFUFVCW^XFYIZ[[G]Z^H_FaBcGdFeIfHgGhE
~eti	c!J#_%I(I-G/J1^3I8Y9H:J>HBHCHGJHYIHKdNHOZTJVYX[ZC]I_IaHbHdIfIhH
~eto	R#E%F&J(Z)E*c,a-D.I/G0I1Y2H3]4F5I6H8G9D;Z<I>C?c@AA[BJCgDFEHFHH>IXJ[KBLGMDNBOYPDQITFUYV^WFXDYH[G]D^I_]aCbDcFeHfEhD
~etr	^%I(G)I*H+J-G4J9D:H;Z=G>d?H@IBFCFD]FJG]HAIcK]LHMGNHOGPHR^TIUEW[XH[I_JaFbZcJdIfIgIhG
~ets	U!I#H%H)X,J-_/G0I1J2J3E4I6J8I9Y:G;G=G>HAJBDCGEJFJGHH<IYJYKIMFOXPYRJSXTGUFVHWIXHZG[I]E^H_Ha]bIffg]h[
~ett	M!E#I*^,X/b0G1G4G5F6F7E:I<_=B>A?F@]AYC@D@EGFFH_IfJFLGMANaOJPHQXRESITDUDW[XCYI[J]A^F_]bFcIdCeFfGgEh]
~etu	X!Z#J&X(F)G+a,a-H/I1I3G4J6J7I8I9F:H;J=G?E@FAIBGCGDcE]GHHEIGJXKZLJMHNJOIPFRIS[THUHVEWIXHYIZA[I_]aFb^cYdCebfHgGhG
~etw	Z!I#I%G(I*J-G/D0I1I4Y5I6^7H8I9[:I<]=H>G?H@]AYBFCIDHGIHZIGK^NFPIQ_RISETHUIVIWJXHYJ[J]HaHbGced^fDgHhI
~ety	v#]HII^KHZI_Z
~etz	M!G#X(^)X*E+F,E-A0G1G2H3J4H5H6F7J9D:^;F=Z?X@HAHB^EXGEHDIAJFK]PIRFTEUZV]W^X_YG[I^I_Fb[dEeIg]
~eu^	i%Y9[=]@IB[KHXJZ^][aIbJ
~eue	Y!J#F%I(G*J+Y-F/]3I4I6J7J9Z=H?GCFDXGIHZIYKYLZMaOHPJTIUIXIZI[_]Y^HaGbGcJdHfIhE
~eul	e#I(J*H-J3I9H>I?[@YCbDHHCIHKIMJNIPZSITYU[V[XJZE[c]JaHcIfJhJ
~eun	m9G>I?I@JBIIIKJMJZa]c
~eur	P#^%H,[-@/E0G1F4_7^8Z9B:]=F>C?B@HAYBBCJDCEFFFGHKBLGMINFP]R]S^TIUIX]Z[[I^Ya]eIfGgFhC
~eus	i/YBbHGKbNJZB
~eut	](Y-Y3H4J9H:G=Z>E?F@cBGCYDGF[HBIFLJMaOISZTIUZX]ZF[Y]IaEbFcJdHgJhZ
~euv	o8ZC^PZ
~euw	d([-J9]?JBZD_KINFOJVYZZaIdJhH
~eux	Z!J#H%I(I*_+Y-G/Y3G4J5Y6J9F:I=H>]?G@aA]BGCaDFJJMGNGO[PHTJUIVFXZZ^]H^I_JaGbIdIfJhE
~ev^	k3J>F@JHaIZOYR]ZDaXdZ
~eva	c!I#J%J(J+J-[/Y0I3H4J6I9H=I>G?HB[CIGJHGI[M_NXOIP_UJVIXI[J][_GaHcJdIfZhH
~eve	I#]&_(G,[/B0E2H3E4C7F8D:J;J<G=A@YAEBYCBDXEEFIGJHAI]J[L_NeOCQFRGS]TYVIYHZI]E_FaBbAcHdCe[f]gE
~evi	W#Z%I(G)J*J-d/G0Z3I4J6J7J9H:I>b?G@IDFGIH]IEJJK_LJNEOYPISITHUIVHXG]H^I_IaGb]cIdDeFfGg]hG
~evo	_!J#I%G(H-G/I3F4[8[9H;I=I?^@aBHDIHZIHK[MINIOYPISJUJVIXHZH]Ya^bIdIfIhI
~evr	t*]CZHJ
~evu	v9[D]HIaI
~ew^	g+[-I8[>GDHIJR^ZFc[hZ
~ewa	]#I-I3J4I>H@HBICJDJH_IJNJRISETIUIVZXJZG]YaYbIchfFgJ
~ewe	k*X>[@_BIHGKIM[N]P]Y[ZGdJ
~ewh	t-[7[:^HIZGdH
~ewi	j>JBYCXHGK_M[ZGa]
~ewl	v%Z8_HG_J
~ewo	yH[ZI
~ews	y9^
~ex^	lCJH[IcOJZF
~exa	qG[HJc]
~exc	X![#E%I(G)]*a+I,I-Z1J3H4I9H:I;J=H?GBHCGDHGcHdIGJIKGMHNJOJRITIUFVYX[ZD[J]H^H_HaHbIcHdFe[fHhH
~exe	t(^HIL^
~exh	yK]XZ
~exi	T!F#F%I(F)H*J+H,I.J/G0I1I2I3E5I6H7H9F:F;H<J=F>X?EBYCbDEEGFGGFHDIeJHLJMFN^OFPGQJRHSGTHUGVEWYXFYIZH]F^H_eaBb[c_dCeIfFgIhe
~exp	N!G#E%_&b(C*G,F-B.I/F0H2G4F5H6G7F8G9D:D;Y<H=Z>D?E@?AGBACEDCEHF^GDHcIAJEK[LkMFO]PFQ]RHSFTFUEVDWGXEYHZ][E]b^B_FaXbEcEdEeFfIgGhA
~ext	S#H%H(F)I*I+H,J-F/I0J1I2a3b4G6I7H8I9G:g;I=F?X@aAJBFCGDCFJHZIEJ[LeMFNGOGPHRISIUHWJXGZ>[H]G^G_HaXbFcGdFeYfIhE
~ey^	T!d#G%H)G+I,I-H/Y0J1I2J3]4I5J8H9E:H;H>D?e@GAHBDCIFIGZI]JHKFMGNHO]RISHTHUXWIXHZC[I]E^G_GbFcHdHe^fYgXhH
~eyb	l#ZH_hX
~eyo	y-_KIZI[I
~eyr	n+^3I?[HJVY
~eys	f6gRFZJ]JcGfG
~eyv	y?[OY
~ez^	]%I)I*I+I-J/J4I6J9a:];J=G>G?HCHDHEIFIGJJJMHN[PIWIXbZ^[J]H^JaFbGfIhI
~eza	yB]hY
~eze	e#^([-Y3I9I>Z@ZBICJDJHEKGMJOIUXXaZD[[aZ
~ezi	q9[GZV[_YcZ
~ezo	yZ^
~ezp	y?[D[
~ezz	k*Z-J3I4J9I>J?_@HC_HFIZKJN[XIY[ZIaY
~fa^	r#[IXN]
~fac	Y!H#H%I(G)J-f/X3F4J7I9H:H=H?H@EBFDGGIHeIFJJMGOJPISIUHVXWIZ][J]G^JaIcIdHfIhF
~fah	y1ZfX
~fai	I#D&X(H)B*C+D-C.I/c0]2H3H4H5_8Y9C:E;Z=A>@?A@GBHCADGFbIEJIK_LDMIN]P[Q]SFTBUEVEWDXCYYZd[B]B_Ga@cYd@e_fEgBhD
~fak	yC^HYZH
~fal	P#Z&I)b*D+F,]-A/[0G1H2H3c4c7F8F9A:E<H=^?A@BAGB@C[DZEFFaGDHCLGMCNIPZQGTZUBVHWFX^ZY[F]C^I_Fa@bCcDd[gFhZ
~fan	tZ[]^
~far	k.Z6Y9ICJHFIGKZM^NISIT[U^V]ZFhJ
~fas	i!I+Y@ZH^IJR[ZYb^
~fat	q*X9D:]B^DZHII[KIZJ
~fau	^!I#J%J(J*I+H-I/J3[4[9H:I=Z>G?G@aBIDEEYH_IZJJKEOJPJRYUIVIWGXIY^ZE[[]IaHb^cJdIfJhJ
~fav	i#]HZK_Z[
~faz	tHJNZV^
~fbo	yH]
~fdl	yI^
~fe^	m1Z@XH]K]ZG]]fY
~fea	c!I%J)I,J-J8J9J:I=Y?HGIIJKJNISGUaV_WHXJZG]IaJcJdaecfF
~fec	e!J#I%I-F/I3H4I9^:I;I>G?IBaCJDJGJHFIIKILXMJNIPIT]U[VGXJZF[J]]^I_JaIbIdJg]hI
~fed	X!G#I%I(G)H*G,d-I/I3G4G7m8I9H:F=I>I?J@FAJBHCJDIEJGJHDIIJIKHLJMINGPDSITIUHVGXIZC]J^G_FaIbIcJdEgHhI
~feh	V!J#Y%[&^(J)H+I,Z-F/X0I1J3[4F6[7H8Y9F;X=]>F?GAJBDCYDDE]FIGGHHJHKELHMFPFRZTGUFWXXEZa[Y]F_HaEcFdJgHhE
~fei	v![9]:^HH
~fel	l3Z9I>_@JHAKJZ]]JaIh_
~fen	a!I#H%I(H)Y*J,Y-H4I9F:H;Z=]?G@ECHDGGYIFK[LYMGNHPXQ[UGZ][J]_^I_JaYb_cIdHfFgJhI
~fep	yJZ
~fer	O!G#X%D&Z(B)D*a+E-B.H/^1G2H3F4e5G6b7E8]9A<H=F?e@DAHBYCDDAEGFFGJI[JEKXLGMIOZPFQHR[SFTCUZVBWGXCYHZE]Y^F_EaAbEcEd]gXhB
~fes	v*Z>[WZ
~fet	r@XHZ
~fez	y-Z
~ff^	^!I#J%_(^)]+Y-I/J3H4I8X9J=H>[?H@GBGCGF]G]HIIHKGMIP]Q[UDV[]I_JaIbJcIdZfHgJhJ
~ffb	yH]
~ffe	S!F%G(F)E*a+H,I-E/[0I1H2I4F5I6_7G9F;[<J=G>Z?_@GCHDEEIGYK]NYOZPFR]SHTYWHXGYIZ@[X^G_FaEbFcEfEg]hE
~ffi	O!F#D%]&J(]+X,I.J/[0H1D2H4J5I6H7H8H:F;H<]=I>]@DAHBCC^DDEHFHIHJFKCLHMeNDPEQIRGSHTfUFWIXEYHZ?[E]D^G_GaFbEcZeIfFgehD
~ffl	i-J0_4]9IH_ZJ
~ffn	yHXbX
~ffo	y+[DJ
~ffr	i-J2[3Z6[9J<Y>I@ICJHFIaKFO]XJZIaZ
~fft	v?[A^
~fge	m+Y8Y9G@GCJDJHEIIL^V[Za]]aI
~fgr	yEXcX
~fi^	^&b-I/Y3G9J:I>I@YB[CIHcIEJJKHN^ZI^HaGcIeJhG
~fia	m,Z6^<ZHIIY
~fic	H!C#>&G(_)F*Y-F.G/Y0E1C4D5E6E8E9J:H;D<[=C>b@EAECfEFFEGHHZJIK=LDMbN>OYPBQFRJSDTdUAVFWCXIYE[A]Z_CafbCeEfAgdhI
~fid	l(I<X=J?gBIDJHBMIUIVFZEbI
~fie	^!I#E(J+J-G/J3b7[9J:I>G?I@ZAJBYCZH@IHJIKELJMGNHOITJVHX][I]H^Y_HaYb]cJdIhe
~fig	P!F#H%E(D)D+H.J/G0Y1H2J4H5I6G7G:C;J=C>E?E@EAHBCCFDBEiFHGJHJJGKGLHMFNDOHPDQJRGSGTHU?VdWgYHZ<[H]G^G_FaFcDegfBgGhG
~fij	v3]>^HI
~fik	rC]HXX]aY
~fil	N!G#E%D&I)E*D+Z,H-A/C0G1G2_3d4I5F6G7F8F9A:D;F<H=D?A@AAGBBCdDZEHFDGgIFJmKBLFMZNAO]PDQHRFSGTEUEVDWHXEYGZ=[G]C^E_EaHbXdEeGfEg_hF
~fin	L!H%E&G*D+J,F-E.G0G1G2H3D5F6E7E8C9I:G;F<H=Z?]@EBfCCDCFEIAJHKCLEMGNFOAQGRESXTHUHVJWiX@[^]c^D_eaEcBd?gGhB
~fiq	v#^3Z@[HI
~fir	Q!X#D%H&I)F*I,I.Y/F0I1G2H3A4E5H6G7F8b9D:b;G<Z=D>H?C@ZAGCZD_EFFGGEIIJGKAL^NXO]PFQIRFSCTFU_VBW^XDYHZF[E]]^E_EaCbCcgdEeGfCgFha
~fis	t3_>^BJHG
~fit	t3I>I?[C[HHKJO]ZEh]
~fiu	i,X/[@[HGIYJZKIMJO[Z[aJ
~fiv	g#]@JHGX^ZGa^
~fix	h*Y5_9H>aBHHDPJVJZI^_fY
~fiz	k(Z,^3Z>[?JBIC]DHHEaZ
~fla	f-Z@JH[KIL[ZF^^b^hJ
~fli	d#I*J-H0^3I4[9H>F?JBJCJDJHeIIKIMINIU^ZC]JaHbJcI
~flo	g!](J)Y8^>J?J@GBJDIH^KJNJV_ZE_ZfIgZ
~flu	yH^
~fma	y#XX]
~fne	yHXbX
~fnu	t3a
~fo^	_*I+b-J3Y>Z?ZBJC]DbHCIIKIVIZG
~fod	t,[7[
~foi	k#[9J>J@^XaZEa]
~fol	]!I(I)Z-[/Y3H7J;F=I>I?I@[AJBYDIFaGIHIJIKGN[SJTFVIXHZY_Ha[d]g[hI
~fon	S!G#G%G&J(G)H+E,I-D.J/I0I1J2J3b4G5I6I7I8H9B:F;H=F>_?[@DAIDcEIFIGGH^ICJIKELHMENEOgPHQIRHSHTGWHXEYH[H]Z^I_HbFcGeIgIhF
~foo	g3Y>]DaHHaE
~for	D%I&E(E)F*E+X,C-[.F/D0D1C3e4F6E7Z8g9Y:Z;B>D?I@IA_B8CaDfFDICKZLeMENCO=PFQYRCSXU?V<WEXXZD[^]^aAcDdBeBf@gAhZ
~fot	yH]
~fou	W!G#H%H&I(H)I+I/H3G4^5J6J7Z8H9F:H=H>G?FAdB[CGDFEIFIHEI_JIKHMHOIPHRJSHTHVGWJZ^[J]G_daHbHcGdGeJfHgI
~fox	y.Z
~fr^	i-J2_3Z9J>H@ICIDJHEI^KFOaXHZHa_
~fra	]!G#H%I(H)I*^+Y,J-X/H0I1J3^4G6c7I8I9Z:[;I<Z=H>C?[@EAIBFCDDCEHFIGIH]I_KCLJMGNYPGQJRISITHUHVGX][I]G_HaGbHdGfHgJ
~fre	]!H#I%I(I)I-Z/H3G4J6Y9H:Z=f>F?_@XBFCFDYGIIFJIKHMHNFOISIUHVaWZXJ[]]I^G_JaGbGcHdCeHfFgIhF
~fri	h!Y9]:J?I@]HYIJJ]KJNIS^
~fro	J#D%B(C)]*C,I.H/B0H1[2G3F4[5I6Y8J9D;a<G>I?J@GAEBBEGFFGZIGJeKbMBP_RJSFTYUIWGYFZ?]C^]_Zc[eGfCgJ
~fru	g-I9J>J?]@]HFIHKcPYQ]
~fry	yHIIa
~fs^	_!J#I(I)I*H,]-G3J4I7i9G:J=I>I?J@HBIDJIHKGMINIPHUJVIXJZG]JaIbIdIgJhI
~fse	r)_HGSZU_VH
~ft^	K!H#@%J&H(C)H*X+E,J-F.G/X2G3H4D6F7b8G9C:D<H>G?H@FA]BYCIDFFFGGHII@JYKALZMGNCOCPEQGRbSgTdUGVBWDXEYHZ;[E]_^Ja]bCd[eFf[gbhD
~fte	M#d%Z&I(H)F*E,G.H/_3D4H5G7E8Y9[:D;F>B?C@YA]B^CJDBEIFEGEHEI@KBLXNHOEPIQHR^SFTXUHVFWFXaYY[D]Z_EaFbIcCeFfbgIhD
~fti	y@]IHKIN]
~fto	g.ZHGScZIcagI
~fts	ySY
~ftw	o1]H_JY
~fue	o#^9]@JIJKIPZZGc^hJ
~fug	k(X4]8^?ZCHDZHGT^
~fuh	q%YHIQXU[bY
~ful	_!I#H%I(G)I-H/I3I4Z9F:J=J>G?IBaCJDHH]I]JJK[LJOYSIUFXJZ[[H]H^IaGcJeZf[hH
~fun	U!F#F%G(Z)Y+H,I-D/H0I1I2J3D4G5]6I7H8I9D:I;H>E?C@HAJBcDIEIFIGGHJICJIKCLGM^NGOYPXRISGTGUeWGX[Za[G^G_[aDcGdDeGf^gHhD
~fuo	r#_9[GYIJ
~fur	k>YHHN]VZX]
~fus	O#E%a&I)]*F+G-_/c0H1H2J3D4E5H6G8F9E:J;H<I=_>E?H@ZAHBDCFDFEHFGGEH@IbJbK]LGMBOZP[SDTFUGWFXEYHZG[F]F^G_EaFbEcFfDgFhX
~fuz	q-dHGNC
~fwe	v9]MIg]
~fy^	_#H*Y-J3Z9H=J>X?YBHCZDdIHKELJN]VIXXZA]IaIhZ
~fyl	qD[HJIZN]
~ga^	W!F%F(a)G*G+H,I-E.J/H0I1I2Z4G5I6I8I9A:F;H>_?E@BAICIDDEJFIGGH]IaJHKDLHMYOFPHQIRHSZTFVaWIXXYIZ?[a]E^G_Ia[bEcYdEeIfZgH
~gaa	q3[>YHJZ[
~gab	t#]D[N^
~gac	m3Y9J>J?]HGKJL[Y]a^
~gad	[!I#G%c(G)H*G+I,I.[2J3G4G6I7J9_:F;I<Y=H>F?G@FAJBECHDGFIGIHDIFJJKEMFNGOYPcRHSITHUcVEWIXGYJZC[J]^^JaFb]cHdFeJ
~gai	R#Z%G&J(G*H+c,I-D/G0I1J2J3H4H5I6I7J8Z9G:G;G<J=H>G?G@aAHB^CGDDFHGGHCICKYLGMIOHPZRZSIUHVFWIX[YJZb[X]FbIeIgHhE
~gal	v3JH^N^ZI
~gam	g#Z>X@HDZIJKYMaZGcIg]h[
~gan	L#D%E&I(B)F*G+F,G-C.H/G0H1H2I3D4F5H6H7F8G9C:e;G<I=a?CAHBBCGDDEcFaG]H?IHJGKDLGMCNbOFP]QIRGSFTGUeVBWfXHYHZ;[F]]^F_GbDcadYeGfDgFhF
~gar	b!](J-H/J4J6^9b:J=I>G?IBGDGH@K]NIOIRZS[TIVIXH]I_XaZcIdJfH
~gas	g9I:g@IHZKHUIVJZEaJ
~gat	Z#I%f)H*^+H,J-G.Z1J2J3G4I7J8J9F:H=Z>F?G@FAIBGC]EJFIGFH=IFJJKEMHNGOIPcRJSITIUHVFWJXHZC[I^I_FbddHfIgIhI
~gav	b!I#J%[*Y,Y-I2Z3F>G?G@[BJC[DcHBKGOGRZVIXHZY]Y^IaGhI
~gba	y4]?[HJ
~gcr	oYa
~gd^	g!^*]9J:[>JBYCYHFIIKHM[NZYXZGhJ
~gdo	y7^
~gdy	vD_ZG
~ge^	F!E#@%C&H(C+^,E.d/]0E1E2F3@4D5F6E7b9B;E=F?_ADB_FEGCHHIEJDLBMaNEPDQGRES[TDVHX]YEZY[[]a_DaDcYdIfBg[
~gea	d@bHIIIKIM^NGZX^HhY
~geb	W!Z%G)I+X,I-Y0J1J2I3F4Y5I6I7H8X9D:Z;Z<J=H>H?a@GAIBCDBEXFIGHH=JHK_LHMCNYO^PHQJRHSIUGWIYIZ;]a^Y_JaZbFcaeIfGgXhZ
~ged	y)Y>IH[
~gee	f#J%Y(a-I3I4[9G;J=Y?J@HBID_HFIIJ]NJOJPJVZXJZH]JaX
~gef	g#I+Y-I4]8[>]?I@GBJCHHFIIKHL]NYVIX[ZC]]_^aIdJ
~geg	e#Y(^-I3I9H?I@GBHDaHHIIMINYO[UJVYXXZD][aGdIh[
~geh	V!G#F%G(E)H+I/H2Y7I8J;I=J>a?FBECFDEEIHYJIKYMYNEOGPYTYUFWIXYYY]Y_HaDbXc[dZeGf[gHhD
~gek	o1]9IB]DYHEZZ][aZdJfI
~gel	^%H)H-[0J3H4I7J9E:X;J=]>]?F@]B[CFDFG]HDJJKELIMFNZOIPHTHUFVGXHYJZ^[I]]^I_Za[bHcIeJfGgJhG
~gem	_!I#Z%[(H*J-F/J0H3H4I7J8]9G=I>^?G@_CGDFEYGIHGIDKEMFNGOIPHTIUHVGWIXHZ[[I]a^H_Ja^b]cHeZfHh[
~gen	I!?#D&E)D,I-b/@0m1I3I4I5C6B7A8Y9a:J;Y<F=X>H?HAFBGCCEIG^H>LGNZOGPBQERASATZVDWBX[YFZZ[B]F^__EaDcIdGeIfFgG
~geo	y/Y
~gep	j#I@YBYHHLaXZZD^_
~ger	P!]#Y%[&H(Y)E*D,G.H/G0G1H3J6F8F9A:Z=F>X?Z@bCFDGFGHbJZKDMGNIP]RFSYUBVEWDXBYG]AaBd^eGgY
~ges	O!X#e&I(B)Z*J+F/G1G2G3D4H5H6F7F8Z9D:^;I=A>[?FAHB^CCDEFGGIHCI@JFKHLFM[NHOZPGTaUbV_WFXIYZZB_FaHbEdaeHfXhB
~get	R!I#_%F&J)X,Z-]/G0H1J2J4H5I6I8H9G:G=F>B?H@EAYBDCDDcEIFIGbH=JJMFOZRISGTEUFVGW]XGYIZa[H]F^J_^aYbHdFeIf[gH
~gev	k*a9I>J@JDbHGZIdZ
~gew	d#J(I*Z-I9I>Y@_CJDJIIK]M_N[P[UIVZZD]ZaIbIdIhH
~gez	o>]@JUYYXZH[]
~gfe	l7c
~gg^	g(I-[HXKJZZ^Xb[hZ
~gga	yB[ZJhY
~gge	c!J#I(H+X-Y3Y9H=Z>H?F@XA[BGCIG^H]IHKHMINIOIRJTYUJVIXI]Z__aHbIc[fJhJ
~ggi	b#I%J(H-H3D8Z9[:I=I>Y?G@ZA[BHCaDDHDIGKFNHOHPIRJSJUIVHX_]Ga^bIdIfahH
~ggl	yK]
~ggn	tZIb_
~gh^	Q!F#F%H)H+^,J-].J/J0J1J2J3I4I5I6I7Y8H9G;I=I>DAIC^EJFII_JIKYMIN^PZRISGTYUFVIWHZI[H^I_IdGeIgYhY
~ghe	l%](b9G;Z@HI[N[ZH
~ghi	yEZ
~ght	S!F%e(X)F*G+G,J-E/Y0_3F4]5H6H7G9]:F;_<J=F>I?E@ZAICFDEEYFIGFICKELGMFNDO[P]QJSGTGVIWJYIZ>]E^Y_GbFdEeIgF
~gi^	c*^+J9I>I?]@^BICZDFHEIHKHMJNaPJUHVIWaX]ZEaIdI
~gia	k!I2[5[BIHGIEMJN]PbVXZHf]
~gib	i!I)I4Y9aBJDJMINISITJUJV^W[ZE[Z_]aJcXfZ
~gic	yB[HZZG
~gid	l3I9ICbHHIJP[XZZZ
~gie	yC]P[
~gil	k*Z/[@IG[HHM^g[
~gin	N!Z%E&I)E*D+c-a.Y/D0H1H2H4D5G6G7d8G9B:Z;G<I>E?J@DCDEGGEIYKAMFNDQIRHS[TXUCVGWGX_YGZ][D]B^c_Ja?bdcDdDeGfIhE
~gio	_#G%H(^)J*I+J-F3G4H8I9]:X;I=H>Y?G@_A[BGDYGJHBIFKFNGOIPHR[SJTIU[VFX^]Fa]bHcIdIf]hH
~gir	m@_BHHEMIQZWHXJZaaJf^
~gis	J!D#E%F&I(C)C*C+l,H.H0H1H2I3F4F5H6G7F8G9D:D;G<I=D>X?[@HAGBZCcDiEHGEHYICK@LFMDNBOcPDQHRGSFTFUAVEWEXDY^Z>[F]F^G_FaCbGdEeGfFgFhD
~git	[!I#a%I(H*I+J,I-E/H3b4I9F:H=I>D?G@DBFCFDGHXIbJXLJMHObPJRISJTIUJVHXGZB[J]HadbIdIfJhH
~giu	l3E4Y8[>IC]DGHHKJOIX]aXcYf[h[
~giv	_#J(a,]-H/I3J7I>H?IA[BIDFHIIFKIMJN_OJVIXIZX^YaIbYg[hY
~gl^	d#C(J-I3J7d:J=I?I@GDIHaIIMINaV[ZCbJ
~gla	r.YGYHYNX
~gle	nAZK^O]
~gli	Z!I%I(H-J/I3H4Y6J9F:G=G>G?Z@IBEC^DGEXGIHFJILJMEOHPaRYSJTHUHVYWJX^Z^[Y]G^G_IaFbDcHdGeIfGgIha
~glo	Z(c)^*[,e:I=I>J?H@HDYHJKIMINJPGRYUGVGZ[aIbIdCeIfIgHhI
~gly	t3[E]OI
~gma	g:g>Z?J@JDIH]IJKJMJVJZBaG
~gms	i0gHDZG
~gn^	N#D%B(J*G+[,]-C.J/F0J1I2I3I5H6H7c8G9F:E;H<e>A@IAHBGCFD[EIFbGFH^I]JGKCL[NEOHQJRHSGTbUFVDWHXJYH[[]E_IaCb[cFdEeGfEhI
~gna	f3H4Z9J<[=_>F?I@[BICIDIIJKJMHPJTIUIVJ]^a[f[
~gni	]#J(I+J-^.Y/J3E7Z9J:I>G?IBHCIDGIEL^NGO]UHXJZB[J]IaIb^dIfYhc
~gno	g(I)G*_-Z5^@IBJD^HFLaWHZH
~go^	P#C%E&I([)I+D,H-C/F0G1G2_3[4D6G7F8G9Z:B;G<J=C>d?GAGC[DZEHFFGFH^IBJFK[LHNBPEQHRESFTEUCVDWFX_YXZZ[[]B^F_FacdDeGfZgG
~god	m/[9H@YHGIJKJMIXZZYa^h[
~goe	_!J#]-J3]9^>_?IBHCIDIHFIIK^L[MJNITJXZ[[]IaEhG
~goi	o9]>J@IBJVJZbaI
~gol	rCXFZGYN[
~gon	X#Z%I(H)I*H+H-H3G7I9X:H;I=H>Y?^@GAJB[CIH?IGJIKELdMFNGOJPIRJSITGUGVGXIZ?[X^G_[aGbgcEdHf[hH
~goo	a!J#C(I3I7c9c:I=I>I@IB^CHDHH]IZMIPJTJUJVIXIZC]IaIbJhI
~gor	g!J#I-I:J=Z>I?ZB]CJDIHCI_KZMJNJV]XZZY]JaIhZ
~gos	v:aIHN]ZI
~got	T!]%H(D*J+I-F/H3H6J7a8H9X:_=Z>E?^AJBCCGDaEJFIGHJGKBLGMFNDOJPISITHUFVGXHZ^[]]G^J_IaHc_eIfHgH
~gou	y>JB]Y]aF
~gow	rBaHXZH
~gpo	t)[N[
~gra	P!F#J%F&H(a*E+D,F-A.H/D0G1c2G4B5Y6[7E8E9d:G;]=G>G?F@EA]BYCEDFEEFFH^JDKFLGMGNFOEPEQGRDScTDUAV@WEXCZ<[F]B^E_aaBbBcAdef_gchD
~gre	Z!^#a%H(X)H*Z+Y,J-H/^3G4J9b:H;I=H>D?I@ZAICHDGGHH>IYJJKYL[NGPGSJTZUIVEXHZB[X]H^H_FaHcJdIe_fIgGhF
~gri	c!J#I%_(e-I3I4I9G:b;J=I>Z?I@HBICHDHHGIHKHMJNIOIQ[S]UJVGXI]IaGbJdJfIhJ
~gro	U!G#H%D)G*I+I,J-G/H3G4I5I6J7H8I9F:G;I=F>F?G@HAIBECHDFFIHcIZKFLIMHOJPdRJSITIUEVjWHXHYIZJ[H]G^H_HaGbFcHdFeGfFgHhH
~gru	Z!G#I%H)G*I+J-H/J3F4I7I8J9[:F;J=F>G?G@EBECHDFG[IFJJKFLIMHOIPdRJSITJUEVkWIXHZ@[I]G^Y_IaGbGdGeJfGgIhH
~gs^	g#G-^/H:ZH_IFLZM^NIRJZG_I
~gsa	r(Z0]DYHaKJ
~gsc	k>ZCJHFZJa^d[f]
~gsd	vL]f_
~gsg	yD]E[
~gsi	y3]
~gsm	v3JCaDJHHa[
~gsp	n#]HIK]c_
~gsr	yW_
~gss	r+]DHZIb_
~gst	o,_3[HG
~gt^	S#C%F&I(D)E-].I/G1Z2H3@4E5H7Y8Y9B:E<I=G>Y@GAHBICaDbEYFHHaIYJGKJLGOZPEQISXT]UJVHW[YGZJ]C^YaBcDgE
~gte	o3[4]T[
~gth	d(I)I*H,I-H2a@ZCJHZIaKIN]ZF
~gu^	_#I)Z*H-H3]9G=]?I@[BHCIDGE[HXIHKHLZMZNIOIPJSYTYU]V[XJZG]IaZdIhI
~gua	a#]-G/]3X4J7]9Y>H@FBICJDIHAIHKbM[NIO]P]TIVIXYZF]JaIdJ
~gub	t>[
~gue	U#X%I(E)I*H+H-d/J3G4I7I9C:h;J>F?GAIBFCGFIGIH[JIKELJMHN]OHPHSZTHUYVIWJZ@[J][^I_HaGbHcHdIfIgJhH
~gui	b!H#I(I*I+J,X-G/I4J9Y:I=H>G?EAcBZCGDHFZH@IEKHMINIOJPIRJTIUIVHXY]d_]aBbIcJdJeZfHhI
~gul	q)]-JF_HHO[RYZJ
~gum	r9]C[
~gun	X!G#D%]([)F*_+G,H-Y/J0I1J2J3D4H5J6I7H8Z9[:F;^=F>X?aAIBBCaEIFJGHHAIDJIKCLHNHPFQIRHS]TGUZVDX^YHZ?[H^H_Ha^bEcGdGeIfFgIh[
~guo	q5XAYYY
~gur	O!E#G%D&J(C)D*Y+F-F.I/G0H1G2I3[4G5I6F7G:C;H=B>D?_@DAHBBCXDEEiFHGIHIJGKFLGMFNCOGPCRGSFU>VdWgXFY]Z<[G]F^G_FaEcDeffAgFhF
~gus	l9]HEgc
~gut	v9aHI
~guy	v#FT^cZ
~ha^	L%E&H(Y)D*E+E-X.J3B5F8F9Z:I;I<H=B>G?AAFCAD_EGFFGGHHK^MZN]OEPGRESDTCUYWDXYYFZc]a^X_DaBbIcCdZeFfBgGh^
~haa	yHGb^
~hab	S#Y%G)F*Y+Y,H-G.X/H0I1I2I3E4X5I6I7H8H9B:F>_?D@FBJD[EIFIGFIEK^LHNHPXQJRHTGU^V_WGZC]a^G_HaAd_fEgH
~hac	d!H#Z-J3J9I:]=Z>I@]BHDIHbIIKIMYV[XIZFhJ
~had	tCZHYU]
~haf	o3_?[DI
~hag	vH[IIK^ZZaIhI
~hai	yLY
~hak	d!Z;[@IL[ZD^_dafHhJ
~hal	T#E%F&J(D)H*F,H-b/^0G2I3[4D5G7G8G9]:E=Y>A?CAGBGCDE^JFKBNDPDQIRFTEU^VYWGY[ZE]^^F_FaabEcEd^eGhE
~ham	i#Y3]9[>H@HBYF]HCKHMJQYT[ZE^Jf]hZ
~han	B!E#F%B&E*[+B,D-D/^0C2E3B4E5D6B7G8H9a:E;C<]=D>e?C@dA_BcCGDAEGFBGEIAJGKALfMaNAOEP@QDRGSDT?UFVBWCX?[I]H^i_YaBbDeBfEh^
~hap	c!](H/_3G9_=J>E?E@FCJDHIIKFLZMHNHO[VIZ_]I^Ja]bGhI
~haq	yN^
~har	O!F#I(F*X+H,H-Z/a0I1H2f3F4G6H8H;E<I=H>D?^@ACEDFEIFdGGHZIbJGKBLGMENXOHPFQ_RGTGUGVFWIXFYcZ=[H]F^__GaGbEcCdFeGfDgIhF
~has	S!E#E%F(I)F*G+H,I-I.J/G0H1H2I3F4F5I6H7H8G9Z:G;H<J>E?D@HAICEDYEHFYGcHEKYLGMgN]OHPEQIRGSFTGU^WGYHZa[I]E_GaEcEd_eHgGh]
~hat	G!I#G(Y)C*E+C,G-b.Y/C0F2E3C4_5Y7D8F9[:E;Y<F=G>b@FAGBFDCFIG_IYJ_KaMDN^OIPEQGRDSFTFXHZZ]C^]aBbAcDdGeEh_
~hau	k3J9I>[BJDZHHIJK^U]VIXZZIh_
~hav	L!C#G&J(H*Y+H,I.J1H2H3Z4F5^6]7G8G9X:J;Y<I=^>Y?YAHBCCcDYEHHAK[LHMFO[PFQIRHSGTGYGZC[[]D^Y_GaFbFcGfFgJh[
~haz	g-^/_HGIHJZMJN^O]hJ
~hba	q4[V[ZHf]
~hbo	ySZ
~hce	n9J?[@ZHFK[MaZI[Z
~he^	k;Y?]CXDHG]HHLYNJZG[Z^ZaJd_fH
~hea	_#I%H(Y-H/I0Y7J9H=I>H?JBHDYGYIHJJM]NIRaS_THUJVIZF]JaJbHcYdFeIfchI
~heb	tMYX[
~hec	Z!H#I&Y(G)I*Z+I,H-E/I3F4J5_7J8I9G=H>G?G@CBDCbD[FJGIHIIDJaLZN[OXPISJTYUHVHXH[H]G^[_JaHbHcIdYe]fIhY
~hed	v(]?HD]
~hee	f#I%Y*_-I3J9^;J?J@FBXCEDJIHMJNHSJTJXJZYaJbJd^g^hJ
~hef	y,GH^
~heg	nB]aZ
~hei	S!Y#E%F*[+],H-G/F0J1J2J4H5J6I7F8a:[;^=Y>D?Y@XAHBCF^GHIDKCL^MHNYPHRISHUHV]WGXYYIZA[]]Y^HaXbFcFgF
~hel	P%G(b)E*X+H,J.J/G0J1J3F4H5I6I7H8I9c:E;I=I>E?[@YAJCGDEEIFIGGHYJXKCMBNIOHQJRISGT^VDWIXFYIZ][F]F^G_HaEbGcGdGeIf[gehF
~hem	]%G(G)a*J3[>J?IBIF[G^HCIHJHK[LZN[OHP_ZEdEfJgH
~hen	F!E#Y(])F+I,_.E/b0F1H3]5F6E8D9H:C<I=F>X?aAEB=CZF[GBHZIaK^LFMJNCOBPCSCUBV@WDXIYI[J]YaabIccdCeGgD
~her	D!@#B%B&F(^)?*J+I,C.E/E0I1C2I3H4B6X9_:_;k<E=D?c@HA_BCDIEEFYHHIBJDK[LEMFNFOFQDRBSaTHVHW]YXZH[Z]F^D_Za]b^cBeCfCgFhI
~hes	e#^-F3Y@HGYHCIcLXNJTIUJV[ZD^Yf[
~het	l%](a-J3J9[;Y?Z@JBJDZHDIIKJZHbZ
~heu	b-J3I9H:J>H?J@dBICJIIKHMJR_SYUIVIX_]Ja[dJ
~hey	X!b#H%I)I+[-I/[1J3[4J7Y8J9F=H>D?a@JAJBGG]H>IZJJKGLJMINHO^RITIU[VZZF]H^I_IbIcIdIfZgZhJ
~hez	l:_@YI[N[UZZI
~hi^	nEZHJI[JXKYY]
~hia	a!J#Y(J-H/X6_9Y:J=I>Y?_@GBECHDHH?IFMaNGOHPJTIUIVIXIZF]Ha]bHcIdIfIg[ha
~hib	j!J)[-[4G5I7a?IHFJ]PZQYSHUIZJ^_gJ
~hic	W!I#I%](Y*I+I-E3G5X7Y9G:I=F>b?G@EBICILHMINdO]PFTJVHXIYY[J]G_Ia[bIcHdFeJfIg[
~hid	q*Y7IH[b_
~hie	[!I#G%J(G*Y-F/]2Y3F4I9Z:^;J=H>B?E@YBECaD[FJGIIYJJKALYM[NYOGPHRJTIUHVGX]ZE[I][^[_JaFbHcIdXgI
~hif	j3[6[<Y>I@XHHI[KFO]ZIa[
~hig	rH^P[ZIfY
~hil	]#I%I(H,Z-I/J0Z3^4I7I8Y9_:H=]>G?I@GBGCIDXEJHAIIKHLGMXNHT^UJVHZF]b^IaHcJdYfJhH
~him	q)Z@X
~hin	P!E%G(E)F,H-_/D0F2H5d7F8X9B:H;G<I=E>_@ZBHC_D]EHGBHAJILIM^PEQIRdSFVDWFYF[G]C^F_HaHcZdEeHfXgFhJ
~hio	n5Y>Z
~hip	v>^HHPZ
~hir	]!I(I-G.Y/J3[7_:J>[?IBHD[HHIGJ^KFMHNIOJZH_]aIbbhI
~his	L!D)G*D,G-G.I/E0H2F4F5c6H7H8_;Y<H=Y>D?E@aAYBYCCDYEHFGI;JDKcNdOGPYQIRFSFTGVaW]XEYG[E]E^Y_FaGbDcIdEeGfDgFhE
~hit	l#IA]HHJ[TZ_YbZ
~hiu	o!^>I@GB_CIHGIHU^ZF]]hJ
~hiv	q2]3H>IO_
~hl^	_!J#Z*Y-b/J3]6X9G:I=H>F?Y@GBHCaDGHBIXKGMZNHOGPJUI[]]Z_JaCbHcJdJfJ
~hla	k/]6Y8YMJNZTZZ[eX
~hle	Z#F&_(F)I+J,[-Y/G3_4G5J6Y7G9G;G=]>F?]BDDDE]FJGHHFI[JHLHMHPGR[SXTIUGVFWYXGYJZ^[Y]F^F_IaGbHeJfEgIhD
~hli	y-^B[IJKIZI
~hlo	o)[B_GZUHVJZJ][
~hlt	b#I%[;[?Z@JBJCZDJUJVZZH[[bZfZ
~hlu	l6c<[?_NIZG
~hlv	v#_
~hm^	v/Z8Z
~hma	t@Z
~hme	l>J?b@IIJK[NaZHaJ
~hmu	t/[MZTY_Z
~hn^	yN[Z]
~hne	_!I#Z%J(H*J-C/I3_4J:H=I?H@FBHCIE[GIH^IGJ]KFLZMaNHPHUIVHXI[_]G^HaHbZcJdXfHgY
~hni	n3Y7Y:]BJdY
~hnt	h-^/Y=J>J@ZHGJYKIN^Z[dZ
~hnu	v@JJYZ^
~ho^	b!I#G*I+J-G3G4J9F:H=I>Z@FCaDXFYH@MGNIOIPJTJU[V^XHY[Z_]GaHbIdGfGh]
~hod	P!H#H%I(G)G*d+b,I-E/I1J4H6J7I8I9G:H;I=G>Y?f@EAIBFCfDcEIFIGHHAIDJIKDLHMHNFOGPGRJSJTHUHVFXGYJZC[I^I_GaIbHcIdHfIgIhH
~hoi	d#H:J>J?b@^BJCGHDIIMJNYZD[fhJ
~hoj	n@bX[ZI
~hol	X!G#G%F(G)c*Y+H/I1I3]4F5J8I9_;I=H?G@AAJBFCGDFFIGHH[IDJILJMHNFOXP_RHSHU^VXWHX]YIZ@[I]G_GbHcIdHeJfIgIhF
~hom	a(J-I.H3G9F:f>b?I@IIJKHM]NJTJUJVI]I_[aHcJfI
~hon	F!B%D&G(D)C*^+a,E-F.J/C0F1F2G3e4D5F6F7E8E:B;E<G=C>h?Z@IAEBICZDaEFFDGFH^I>JELENAOcPCQGRESETHVEWEXBYFZB[B^E_CaecDdDeFfDgYhH
~hoo	X!H#H%I(G)J*I+I-[/H3F7I8[9G:G>]@YCYGIH?I^K[L_OJTIU^VGXJZC[J]_^H_HaZbHcJdYfJ
~hop	i=H>Z@IHaZI^Yb_
~hor	R!E&J(b)]*J+G,H-C.J0H1H3C5I6H7H8H:E<I=F>F?D@ZAcBDDDEIFHH;I^JGLHMDNDOFPYQIRdSFUCVIWHXcYHZ@[H]X^G_eaZbEcFdFeIfEgHh]
~hos	[!I#J%I(H*J+Z1[3Z4H6J8I9H:H=Y>Y@XBGCZDIFJGcHFI_KHMGNEOJPHRbTIXIYZZ>[I]I_]bHdYfDgIhH
~hot	^!H#H%J(I*J-I/X3G4I5^9F:I=F>F?H@GBHCIDHGHHiIHJJKHMHNIOJPIRbSJUJVIXHZY]HaGbIcIdJfHhJ
~hou	L!@#F%C(B*F+X,Y0G1G2J3Y4Z5H6F8E9A<H=E?E@cAEB[EGFXGCNIO^P_QHSIUCVHX_YGZY[Z]C^G_^bEcEfX
~hov	yH[MZ
~how	Q%I(F)H*H+b,J-F/]1J3G4I5J6J7I8I9Z:H=H>G?_@DAJBEDDEJFJGHHYIGJXKDMJOXPHRYS^UYWIXGYJZD[_]Z^G_HbbcJdHeJfHgIhG
~hr^	]!Z#I%Y(I*Y+Z-H/J0J1Z3I4H9I:I;J<Z=_?YBGCXDGE[GIHDK_LJMHNIOGPHRXSJTIUIVFX]Y]ZF[I]G^J_[aFbIcFeJgJhH
~hra	g(J*[-[2Y3ZH[I_KJQZZG
~hre	R!I#H%_&Z(B)E*F+G.I/F0J1Y4Y6Z7G9E:J;F<I=Y?D@CA[BFCEDEE[GHHIIZJJLEMENEP^RZSGUEVCXCYXZ[[F]E^EbDc]d_e]f]
~hri	e#Z%I-X0]3I9Z>I?Y@HBIC[DJIINIX^ZGaDdZf[hJ
~hro	R!F#F%]&J(I)H*F+Z,H-C/H0^1H2J4H5I6H7Y8X9F;H<Z=E>E?E@HAHCDEIFHGeHHIIKZLGMYN[OGPGQJSGUEWHX_[G_HbJdYf^gXhF
~hrt	tHIU[bYh]
~hrz	yHJR^
~hse	l>^@aBIHGKIL^MZZJh[
~hsf	yGaHJZI
~hst	m3ZHJIbL^ZI
~ht^	C!D#I%d&E)G*F,H-Z.H0^1G2I4a5G7E8D:I;_<E=E?^AGBBDCEXFIGGJCKDMINIOYPZQHSCTIUGV[WD[[]Y^[_]a^bDeJgHhY
~hte	e!H#J%[(a)J,Y-J:I;a=J>I?IBIEZIINJPYRZUJVYWIZHaIcIdIfH
~hti	g%_(b4J;_>I@IBJCGDIIIKHNJOJS]UJVIZF]IbJdJh[
~htl	b%J(H*[:J=I@HBHDHIYKHMINfSITJUGVIWdZC]IaJbIdIgIhJ
~hto	v,aHG
~htu	r,ZDZE^eX
~htw	V!H#J%F(X)I*I+J-[/I0[3I4H6J7J8J9I:J;J>H?HBYCHGYHFLJN]OJPIRISITIU]V[WJXEYJZ^]H^Y_JaGbYcGd^eJfGgIh[
~hub	r@ZH_MIZEf^
~hui	tHJI]ZEha
~hul	y![U]
~hum	j(J9]>J?H@YBHCYHEIJKHN[U^VGWYZYa[bIdJfZ
~hun	rR^
~hus	m>^CJDIHHYa
~hut	k!^#a,Z-J>Z?J@IHFIIKHZG]YfY
~hwa	v3^HZ
~hwe	t*YCX
~hy^	r0ZfX
~hyb	j9JH^PJZH_Gb^db
~hyp	tH]b[
~ia^	O#Y%D&H(Y)E*D+H,G-G0G2G3B4D6]7E8F9a=X>F@dBHDDFFGDHCICKELXM_N[ODPEQGSETFVCYFZE[E_Ea]dAeFfeg[hY
~iad	]!H#Z%J(I+J-]2Z3I4J7J9Y:I=I>G?I@aBZCHDHIZKFMXNIOJP^THUIVIX]ZEaEbIcId]fJhG
~iag	yBIH^
~iai	v,XHIc[
~iaj	yH[
~ial	N!E#]%X&J*E+F,Z-E.J/G0H1G2H3H6G7G8G9X;G<I=^>C@GAHB[CHDGFZGEH]IYKCM_NFOEPYQIRFS[TFXEZa]H^G_FbYcDdBeFgH
~iam	b!J#J(J)J9Y:Y=Y>Z?[@GB]CIDIIGKHMHNIOISIT]VHXIZF]Ia]bIcJfGhX
~ian	c,Z-[.Y2Z4I>J@HBIDIH[KIMHZYb]cJfXhZ
~iao	n-Z9a>J@JBIIIZZ]]
~iar	Y!I#H%J-I/J3H7Z9H:[=I>G?I@]CIDIIGKEL[MFNIPIUIVYXIZZ[_]I^aa[cIfIh]
~ias	y9[
~iat	Z!H%I(I*I+J/Y0J3H4Y7J9[:I=H?G@cAJB_CGDHEXGJHFIGJJKFLJMYNHOJPXRYTGUIVHX^Z@[J]a^I_HaGbIcHdGeIfHh]
~iav	o6a?]B]HDZHfZ
~ib^	l>FGZHYO[Y[ZYf[
~ibb	v7aSH
~ibe	X!H#G%a&[(E)G*J+I,X-H/G1Z3G4[6[7I8Y9I:G;I=Z>G?G@ECHDGEHHHIGKDLHMGNFOIP[R]SITZUEVEWIXHYZZH[Y]H^G_YaGbGdae_fXhF
~ibi	_!F#I%[(H)^*Z+J-a/I4_9H=I>I@HBGCHGJHAIHKILJMINHP]QZRJSJTHUFVHXIYJZE]I^__IaIbIfagJhI
~ibl	X#Y%G)E+I,J-]/H0I4c5J7]8I9H>]@]BDCGJIK]LHMFNHOIP]RITHUBWIXFYJZ][[]H^F_HaHbFfFgH
~ibo	yaZ
~ibp	y4H5JJ^
~ibr	k)_T[UaVFZI^YcJfH
~ibt	g!I/J3J9_>F?JBJCIDJKIMINITJUZVIW[XJZE[Y_]aagZ
~ibu	b!J%J3Z=]@JG^HcKJLYPZZFcIfY
~iby	yZJh^
~ic^	D!?#>%Y&F)Z*G+A,I-=.F/Z0[3G4B5C6B7E8B9A:C;C<]=[>^?G@[A]BECBDEEBFEGDH_I?JHKALEMaNDO@P@QDRFS^TdUaVZWBXDYZZA[^]?_GabbJcadJeHfhgah>
~ica	F!H#?%X(D)@*Z+D,c-@/E0E1D2E3a4A5E6D8D9@:G;C<F=F>^?b@HAbBGCeDFEFFEGBHdI?JHKCLCMYN_P@QERDTAUHVCWZXIYE[B]]_CaibBd?eCgEhJ
~icc	vHEZ_b^
~ice	L#C%E&G(E)D*D+H,G-Z.H/E0G1G2H3@4B5E6F7F8F9_:C;E<H=o>B?A@IAEBBCBEFFFGEHdIGJEK]LFMBNEO[PDQGRFTEUBWEXBYFZF[G]B^F_EaJbBc[dDe[fCgF
~ich	B!D&D)G+Y-X.D/X0G1G2Y3J4[8E;Y<D=I>G@EAHBDC_DZIaJBNdO_PGQGS>UCVYW]XD^JbDcE
~ici	S!E#C%](Z)]*F,H-J.J0I1I3C4F5I6H7H9c:E;Z<J=E@AAHB[C_DAEIFHGGHEIcJHMDNDOEPEQIRGSYTHU[WHX^YHZB^H_GaBb^cEdFeHfcgH
~ick	O!D#B%E&H(^)E,F-F.H/I0H1G2H3J5G6F8E9_:C<]=B>a?G@IAFBaDZEHFEG]HFJEKBL_MBNAOEPEQHRESGTIUEVFWGXDYGZY[D]^^b_Da[bbcDddfCgEhD
~icl	qHbZJ
~ico	]!Y#I%I(H)J*J-H/_2Y3F4G6J7J9F=H>Z?G@ECHDYFYGJH?IBJJK_MYPJRYS[THUGVXWJXIYJZF[J]G_IaFb]cGd[eJf_gIhX
~icr	N!E#B%F&J(E*Z+H-H/Z0J2I3F4F5H6G7c8H9F:E;H<I>D?E@CAHBDCFDEFHGFICJZKDLGMHNEOGPEQIR[SiTcUEVDWEXFYHZ?[G]F^F_FaZbDc^d]eHgchF
~ict	Z!J#J*Y-^/]3I4I8I9I=I>I?J@GBHCIDIHXJ[KHN^PHQeXJZI]J^JaIb[dIhH
~icu	l*[2Z3Z9J?_C]HFIJXJY]
~icy	J!F#F%E&I(C)Y*b+G,H/Z0I1H2I3F4G5b6H7F8H9E:E;H<I=D>F?I@]AGBCCZDDEGFHGFHGICJaKELFMENlOGPERHSETFUGVBWhXFYHZ=[G]E^F_FaEbGcFdFeGfGgDhE
~id^	R!F%F&J)F*F+G-B/a0H1H2H3[4E5H6G7G8E:F;G<I>B?F@AAeBYCGDHEHFYG[HHK@L]NaOYPDQIR]THUEVGWGXGYHZ][E]E^]aDb[c[d]eFfEgFhE
~ida	Q#F%E&I(D)F*F+F,Y-_.H/F0H1H3C4E5H6F7[8Z9X:b;F<I>]?]@FA]BGCYEGHGI[KYNHO_PGRFSZTEUBVEWZXCYZ[F]C^F_FbHd[eZg[hH
~idd	e(_-_9_>J?J@IBIDJHAIYKHZG]_aJ
~ide	Q!I#G%F&I(C)E.I/Z0G1H2H4E5H7e8G:H;F<I=H>^?H@EAdCYEHFGGFH^JFKYNGPDRFSeUHVBWGXFYGZ[[F]I^E_GaIcEdDeHfDgE
~idi	k([2Z9Y@XHHIEMZN]ZDh_
~idl	qOXh]
~ido	T!E#D%E&Z(C)Z*E+F,Y.I/G0H1G2H3J4b6Z7F8G9H:D;G<H=D>C?f@EAGB]C]DBEHFHHGIHJGKCLGM]NEO^PcQXR^TEU@VJXZYYZC[G]D_FaIbZcZeGgGhE
~ids	o3HDZHZIJK[T_
~idz	y>Z
~ie^	^![#^(Y*[-I3J9I:X>J?JBZDIIHNZPIX^ZD_JaIcJ
~iea	yTYd^
~ieb	t0^F^K[ZH
~iec	g-[?YDZHHNZR]ZJb[fJ
~ied	Q#Z%G&I(E)G,H-A.I/Y0I1I2I3C5I7G8G9J<J=E>A?B@_AHBbDBEHFHGGHFJGKaLIMXN_PXQIRISHTJVHWHXeYHZZ[F]abHcFdFeHfDgHhX
~ief	t&^9J:X@IZ]
~ieg	i&[,Z7]9I>_DJGZHENYZIaXdX
~iej	e#Y-I/[3J9G?H@IBJCZDIHBI^KXMaNIY[ZG]JaJbJh[
~iek	n9^@YBZHIIGN[_Y
~iel	[!H#^%I(I)J*I+I-[/H2Y3b4I7J:I;J=I>D?G@IAIFIGII[JHKGLIMFNEOYPIRJSJTHUIVHXbYJZI[I]F^I_YaEb[cIdHeJfIgJhc
~iem	_!J%J(G*I+J-I3H4I7J9H:H=I>H?H@^C^D]F[IGKZNHOJP[S]TIUYV[XIZ@]IbIc_dHfYgJhH
~ien	H!F#C%^&E([)I*H+E,G-_.F/H1[2C4@5X6B7Z8G:Y;G<F=??A@^ACB_CHDZEGFEGAHAIeJIL[M]NHPHQ^RGSYTbUGVBXBYHZC[E]C^G_@b[c[eCfcgFhY
~iep	tOXh]
~ier	K!Y#>%G&G)G*F+^,X-F.Z/H4J5F6D7Y8H:[>G@ZAECbD[ECFIHDI@KbLFMHNBO[P^QHRCSITGW[X_YGZC[H][aXb@cBe^gC
~ies	]#I%G)J/I3I4I7I9a;J=Y>E?H@EC_DGGXIEJJK_MFOIRYSZTIUHWJZa[[]G^G_JaGcIdGfFgJhE
~iet	T!E#D%G(G*F+H,I-[0H1I2I4G5I6I;Z<J=F?YAIBBCDEIFHGHHGK]LHMIOZR[SFTGUFV^WIXEZ_]F^ba]bHcFdGeIfXgH
~ieu	_#Y(Z-H3I4J5Z9]:Z=J?IAZBXCID^KHNEOITYUJXZ]Z_IaGcJdIfJhG
~iev	t-YR]
~iew	n(^=Y>IH_ZI
~iez	tNZZ^hY
~if^	l!](Z3^5YHHQXZI
~ife	a%J+I,Y-J/[1Y3I4I6Y8Z9J>I?IBHDGFJHHIIK_MINIOZUJZFbJcJd]eYf]gYhI
~iff	U!G%^&J(F)H*X+I,I/[0I1I2I3Y4G5I6b7H9F;H=F>_?H@GA[BECGDEEIFIIbJHLINYO_PIQZR]SHTGUGVGWIXFYIZE[H]F^H_GbGcEdXfFhE
~ifi	K!C#?%B&_(E)F+F,a-D0G1F2G3[4C5G6F8F9C:B;E<H=C>Y@_AFB]CgDGEGFGGEHbIGK?LEMANFO^PDQHRFSETCUCVAWEX[YGZZ[D]^^Y_EagbGcCdDeFfDgE
~ifr	j-J3[6c9J<[>I@JHDIZKHNIO_XIZGa[dJ
~ift	i@ZHHL[R_TZZG
~ify	a#H*Y3Z9H>X?Y@HBICZDdIIKENJVIXXZA]IaJhZ
~ig^	Z!I#F%H(G)I*H+I,I-I/H0[4H6I7I8J:G;I>D?F@CAJBCC_EJFIGHHEIaJIKELIM[O]PHSITZUHVGWIXJYJZ>[I^I_IabbGcGdGe[g^hf
~iga	Z%G)I*H+G,J-D.Y/I0J1J2I4H7I8I9a:F;I=X?Y@JAIBDCGDYFJGHH<IEJJKEL]M[NGOGPHQJRHSITFU^VEWIXGYIZC[a^H_HaZbdc[dGeJgIh[
~igd	l:]BZD_HIM]ZD
~ige	V!G#F%^&J(E)H+H,H0H1J2J3F4F5I6H7H8I9C:Z;[>E?E@cAIBYEIFIGGH@KZLHN^OGP^RHSHTaUEV^WIXFYI]F^]_GaEcGeIfFgHh]
~igg	k(I+Y-Z3Z9]>IDIG]OJT[ZEaI
~igh	S!E%f(a)E*G+G,I-D.I/Y0_2H3E4]5H6H7G8G9[:F;a<J=E>H?D@[AHCFDDEYFHGFHZICK@LGMENCOZP_QISFTFVCWDYHZ;]D^Y_GbEdDeIgF
~igi	Y!G#_%G(_)H*G+H/G3b4G5J6J7I8I9C:Z;H=H>CAXBEC_FIGIH=I_LJMGNEObRISHTHUCV[WJXEYJZA[I]F^I_IacbHcIdHeJfHgJhG
~ign	L!H#C%A(H)G*Y+Y,].I/E0H1H2H3H5Y6G7c8F9E:I;G<e>@@@AGBDCDD^EHFbGDH]I[JFKALdNCOFPHQIRGSETaUDVBWEXEYGZG[ZaBbYcGdDeHfYh[
~igo	V#G%I*H+H,J-F/I2J3Y4H6I7I8J9Z:G;J=G>_@GAJB[DYFJGIHFICJJMFNHOEPHRISJTIUGVEWIXaY[Z][[]F^I_IadbHcHdHeJfHgJhD
~igr	e!H#H%I+I-H0I1J3H9I;a>H@IA_BICHDXGIIIKXMJNJPIVIZF]H^J_daJcId^fJhI
~igt	g#J-Z0X1]3I9I>Y@IBYCJDIH^IIKIRZSZT[XIZG[[_YaHdHfGhI
~igu	M!E#E%Y&I)D+F-E.I/E0G1G2H4E6F7F:B;]=A?G@BBAD@EiFHGHHGIFJFKYNHOYPDQIRFU>VcWgXFZ;[F]Y^F_FaIbJcCeefAhE
~ihr	h-J3[:YBJE_HHI]KJOI
~ija	v-Z
~ijd	q@]HIIHKIMXN[T[
~ijf	q#]3H:^HGI]OJa]
~ijg	o?]HGMXZ]aY
~ijk	o-[9[HJT[
~ijn	]#_%I(I*J-H3I9^:I=J>^?YBGC[DEI[KGNIOYPITIXJZ_[I]J^HaHbIdIfJhZ
~ijo	y3]9G>^HJ
~ijt	r>Z
~ijv	qYXd[f]
~ijz	g9G@]BXCXHGKIM[NJZ^[X^]hY
~ik^	k!]-]9I@IDZHCIHNZZH^]_XbZ
~ika	j!Y([9J>J?a@IC]DJMY
~ike	[![#G%J*J+X-Z/^4Z7I8I9G:];]=I>F?a@HBGCHDHFJGJH[IZJHKbLJMGSIUIVGXHZ?[I]H^[aEbJcIdHfIhE
~ikn	y?[b[
~ikt	o9I=]HHK_S[ZHa]
~il^	A#=%G(F)A+B,G-^.F0[1F2C3g5Z7G9;:_<I=B>Z?[@IAHB<CaDdF^GGHbI?JCKGL>MdNAOHRFSATIUBV<WAXCZZ[>]^^H_CaabXcGd@e_fEg]h@
~ila	]!H#I%I(H)I*H-F/X1^3X4]7I9[:H;J=Z>a?ZBFC^FZIDJJKYLINHOHPHRJSYTJUFXHZA[I]GbHcIdIfHhG
~ilb	c#I+J>b?JDYGZTY^Y
~ild	c1d6X8Z9I>]@GIHRJZHaIbacJfI
~ile	S!F#G%E(c)[*^+H,J-F/G0I2a3^4H5J6H7I8I9D:G;I=H>_?DAHC[EHFEGHHYICJGKGLIMGNFO^PeQIRISITHUHVFWJXGYIZC[J]E^I_Fa]cFdGeJfIgHhF
~ilf	v9ZD]
~ilh	yHZI^ZG
~ili	N!Z%E&I.Z1H2H5H6G7[9B;_<I=F>C?[@CAYBACGEFFGGHHGJFK[LIM^NCQIRFSDUaVaWJYGZC[I]X^ZaEbZcEd_eXfCgGhC
~ilj	ycYd[
~ill	J![#_%D&G)D*E+X,F-^.I/[0I1a2F3@4E6E8E9a:B;I<J=B>]?E@YAEDHEFFEGCHGIZJDKDMcNDPEQFRCSDTbUCVAWFX@Y[ZF[e]I_]aIcFdYeEhF
~iln	yO]
~ilo	g-b3Z9J=G?J@HC[DHH]IJKHMJUIVaZF[IhI
~ilt	T!G#G%I(F)H,J.J0I1I2J3I5G7G8H9E:G;H=F>C?F@DAHBECFDEEJFHGhH;IDJmKDNDOEQJRHSHTGUGVEWIXHYIZB[I]X_GbHdGeIfGhG
~ilu	a!J&^/d3I@YDJH[MIN]PIVYZH_Jc]fI
~ily	c-[/[HFT^ZEh^
~im^	S!F#X%d&^(I)G*J+H,].I/E0H1H2I4]5H7Y8H9H:Y=C>Z@DAHCDDHEGFHGGH]ICJJK[LYMGO^PIQISGTJVCWYXDYHZC[F^EbFdDe[fDgGha
~ima	X#[%H&I(G)I+H,I-[/I0J2I3D4H5J6I8I9C;I=G>Y?Z@cA]BCCEDFEIFIGHI]JIK^LINCRHSHTGUFVGWIXZYIZA[I]]^I_HbdcHfG
~imb	oIb
~ime	N!E#^%E&I(D)]*A,G-I.I/E0H1G2H3B4F5G6F7F9I:H;G<I=D>C@GAGC[D[EGFGGJIHJFKZOHPEQHRhSFUZVDYGZZ[G][^E_Fa[bEc_dEeGfFgGh_
~imi	Z!E#H%G(E)F*F+J-H/I0J3F4H7H8I:F;I=F>F?_AYCFDEFJG]IEJIKZLXMFNGOHPFQbRJSYTHVXW]XdYJ[I^I_IaGbEcHdHgIhH
~imm	[!H#H%J(Y)I+I,X-F/H3I4I9E:I;I=I>E?H@_A^BHCGE]GIHBIIJJM]NYObPISIUIVHYJZC[J]H^J_]a[cIdHfGh]
~imo	b#I(J-J9Z:J>F?J@_BFCYD_HBIYKFL]MHNIOYUJVIXb]IaHbJcJdJ
~imp	P!G#F%H&J(X)G*J+F,H-C.I/G0H1H2I4Y5H7X8G9E;G<J>YAHCEDHF[GFHaI_JGKYLFMINEOEQIRGS[TZW[YHZX[Y]D_FaDc]dDfIgXhF
~ims	q)Z@X
~imu	a-I1^5^9I@_HYI_ZE
~in^	:!J%B&C(_)g*j+[,e-C2>3C4^5[6=7c8X98:G;@<@=F>G?>BHC=DBE_GAHZJFKHLJM>NDOEPdRHSHUGWdXE[C^^_@a=cJdBe<fCgahC
~ina	P!c%D&H(J)H*C+^,G-d.Y/F0_1H3?5G7F8F:G;F=D>Y?_@HB_CBEcFFGFHaIBJFKBLJMHNBOHP^QGRFS]TEV@WFXYYG[G^F_EaJbCdDeHfDgJhG
~inb	k>[B[GZHEI]ZJa]
~inc	H!G(E)]*A-X/A2E3[5E6Y7F9E:A;H<F=]>I?C@BA[CGDBEEG_HAKAM^NBO_PaS^TEUJWEY[[E]H^B_HaEc[eFfagGhb
~ind	H!I%C&G(@)H*G+C,H-Z.I/[0E2F3a4]5^6F7C8C9?:C;D<X=@>>?_@FCDDIFDGXJCKDLGMfNCOBPDR^SETFU@VHWJXHZ:[a_ebgcadAeDgahG
~ine	L!B#A%C&Y*Y+H,F0G1G2G5F6F7I8I;G<H=b?D@cAFBaCZDBF^G_HGLGMANHO_PYTJUBVXWGX]YGZG[D][aHc[dIeEfEgBhB
~inf	U!D#I%G(F)H*F+c,I/I0I1J3Z5J6I7I8I9G:F;H<J=E@FAIBFCdDiFIGHHBIEJIMHOGPFQ_RJSHTIUHVCWHXFYI[H]E^H_GaFbGcFdFeJfHgJhF
~ing	M!D#a%E&H(G)D,F-X.G/E1F2G3H4Z5F6F7c8H9Z;G<G=Z>D?E@GAEBHC[DbH@IBJCLIMCPBRFTFUbXHYI[D^B_EaebZd^gD
~inh	T!Z%F(F)H*I+I,J-X/I0J1J2J3G4H5J6I7I8I:I;g=G>G?I@HAICFD]EIF[GHHHJILIMFNFOHRISITHVbWHXGYIZ_[[]E^H_HaGbGcHdGeJfHgJ
~ini	E!G#>&E(b)e*b+B,_-?.E/D0C2D3@4[5X6B7]8[9?:D;D<E>E?G@cACB_C=D?FCGAH?IcJFK;LFMGN]O>PbQDR@SYUZWfX>YBZb]b^I_@aDb[c=dIeHg_hF
~inj	vf]
~ink	T!F#I%I(F+Y,X-_.J/G0I1I3F4Y5I7E8I9D;I=F>E?F@FAIBCCGDFFIHYJGLHMENEOIPHQJRYSGTGUFVFWIXHYHZE]F^]_abjcYeJfFgH
~inl	qD[OIZGb_hY
~inm	k9J@]IJK^ZZ
~inn	e!I#G(]*X3Y4I9E:]=I>F?]@[B]CHDGHAKGMINHOGPJUIVHXZZ_[^]HaHbIcIdIfIhI
~ino	k#H-[3Z9[>HBJDIIJOIR]TJU[VIW[]IbJf]
~inp	t@_HI
~inq	n#^@JHDM_SJUYVHW[X_ZIbJ
~inr	l*Y,^9GDYE^H[eX
~ins	P!E#F%Z&I(Z)F*J+_,H-B/J0a2H4F5H8G9C:G;G<c=E>F@ZAHCFDcEHFHIbJ_LGMCP]RGSFTEUEVJWGXYYGZ?]D_GaFbEc_dDeIfDgFhI
~int	H!C#I%B(C-a.E0C1D2E3[4E5a7B8F9D;A<E=?@IBBCGDHECFDGDH_IDLIMEO[PGQHRDSaTZWCX]YDZ[]___b^ced_fIhA
~inu	T!G#Z%F(F)H*H+H,I-D/F0J2I3D4F5J6I7H8I9E:F;I<J=G>HAIB?CEDEEJFIHEI_JIKDLXMkNGOFRhSHUFVEWIX_YHZD[G]]^H_IaYbFcDdGgGhI
~inv	V#H%I(G)J*H+I,I-F1J3[4I6J7I8J9E:i;I=H>B?E@CBFCFDDEZGIHaIDJIKaMFN[O]PIR^SITIUHVGWJXGZ?[Z]G^H_IaGcIdGeJfHgJ
~inw	vN[U[
~iny	q9I@[HHX[a_
~inz	o(Z8^:]HJN[
~io^	G#?%X&E(^)]*F+I,A-I.F/A0D1D4[5J6B7a8_:Y<E>_?CAaBIDFECFCGCHDIHJ[K>LYM;OHPJQDRXSYTZUZX@YDZ]]^^X_[aDbcc>eCf^gEh[
~iod	o9G=]@YH[NGX_
~iol	d/I@ZEJHENfcJ
~ion	:!:#B%b(Z)C*Y.D/;0^1a2F4>6G7E8D98;X<[>9?^@9ADCaD]EgFDGZHcI>JCK;LHN[OAPJRBT@UbW]XJY]ZI[]]]^]_DaJbDc]dYe^gGh=
~ior	c#I(I-H1X3I4J:I=J>H?I@^BHCID[HEIGKbM^NHTJVJX_]IaIbIdIf^gX
~ios	m&J-H@JBJGYH_ZG^_
~iou	a!I#]-^>^HAIHKaMYNGO[ZEg^hJ
~ip^	k+Y>^DZH]KJPYZG
~ipa	t(]H[
~ipe	o+[>X?JK^P]ZJaJ
~iph	v6aKIY^ZCcE
~ipi	yHHI[b]
~ipl	i#ZAcHGZZ
~ipo	q9J:cHH
~ipp	g#_1]3Y9I>F@IBICIDZHBI[KIMZNIO]PYU^XIZI]IaGhZ
~ipr	o6]@[HFR]
~ipt	a#J%F(H)J*I-I/J3E6]9I:J=^>I?G@HB[CID_G_H]IJKHMHNIOIPFUIVIXJZD]I^J_ZaIbGcJdHfIgbhJ
~iqu	b!I#]%Z+J-F/X4I5Y7I9G:I=I>H?HBGCHGIIIJJK[M[N^OHPXSITIUIVHXGZD]H^[a^b[cIfHgJhG
~ir^	F#@%]&F(Z)F*D+[,F-A/?0E2C3G4C5E7I8Z9?:];J<_=_>DADBDCaDGEdFCGBIEJCLhMFNCOBPEQ^RFSFTJUIVYWFX]YDZX[c^BaZeIfHgAhA
~ira	b!I#E%I(I*I-H1]3G4Z9Y:I=X>H?Z@HBFCGDHGIHZIIKILbMGSJTIUHVHWGXIZ^]]aZbIdIf]hI
~ird	V#H%H(E)I,J-^0I2J3J4I6I7a8J9H:F;I?_@[BDCFDGEJFYGJHCIAJ]K[L]MENIRJSHTHUHVFWIXYZI[Y]F^FcHd^eHfGgGh^
~ire	L#B&d([+F,G-D/E0F1E2G3e5G6D7b9C:a;F=C@JAJBACDDIEEGDHXI^JHKBLGMCNaOAPDQGRESBTZVBW]XEYFZ>[F]Z_ZaBbIcfdYeFfAgEhC
~irf	vH]S[
~irg	m-J.X9IFaHHZa
~iri	q%X/Z3ZDY
~irl	v@bZJ
~irm	Z#H(H)I/I3C4H6J7I8_9G:d;I<]=G>]?E@DBXEIFIGGIDKDLIMXN^O_PHRJSJTJUbVEWIXGZI]F^I_HaDb^cGdHeIfHgJhX
~irn	yTY
~iro	d-I>I@YBICYEYHCIHMINISXUaVIWHZEaJcadZfJh^
~irr	r%X4ZcZ
~irs	Z!Z#I%I)I*H+H-G/H1f3H4I6J7I8^9G:G;J=H>E?G@_AHBICZD_EIGHH=JHKELaMENDOHPIRISITJUFVGW_XHYIZH[I]Y^G_HaGbFcHdGeJfEgHhb
~irt	rI]KIR]
~irv	y?[HHZ]
~iry	n@IHZKZLb
~is^	G!A#Z&G([)J*I+H-Z.E0D1H2H3_4A5H6H7J8^:Z<E=[@bAZB[C]EGFCHGI?JBK_LGMZO[PZQGRFSCTJUGVdWXXZYJZI[Y]F_DaCbCdHeDf@gE
~isa	G!f#H&G(Z)]*C+G,D-?/D0H2F3H4C5I7J8J9B:a;]<G=_>A?G@ABGDCE_G]IIJGK@LEMINJOZPZQFRDTEUeVEW_XGYX[F]I^Y_FaCcYdGeGfIgDhC
~isc	a!I#H%I(I*I-H1I3Z4H6J8J:I=I>a?H@]AJCHE]F[GHIEKXMZNHOESJTHUIVHWJXHY^]H^X_IaGbHc]fIgIhI
~ise	U!G#G(Z*H+I,J-H/a0I1J3G4H5J6H8I9G:Y;I>G?^@EAIBICFDIEaGZHCJIKILIMFNbOHQJRIVZWHXHYI[Z]G^I_Hc_dJeJfYgHhH
~isf	g/Z@XHENfWIZHaI
~ish	[!E#G%I(F)H*[+I-G4H7J8J9F:H;I=G>F?Y@EAIBaCHEJFYGHHJIEJILINYOIRJSITHUIVGWGXHZZ]c^H_^aBcHdEeZfIh]
~isi	V!I#I%H)Z*G+H-_/J0f1Z3H4H6J7I8I9F;I=E>F@GBHCGDFEJFJG]H^IYJJKINaOYPHRISHUGWIXGYJZC[I]G^I_IaFbHcGeIgI
~isk	l(]4I9HHdIJNJZIc[dZfX
~isl	t-^9J@IHFP]Z^
~ism	f(I)X3F6]@ZA^BZH[KZO]ZG_IaJbYhJ
~iso	]!I#Z%[([)I-H/X3H4J7I9I:I;Z=H>[?I@cCIDHHAIHJ[KHLYNIR[S]T]UGVFXIZB[J]JaIbHdFfHgIhI
~isp	]!H#H%I)H*_+I/I3G4c7J:I;J=I>H?_@EA[BHCFGJKFMFN]PHRHSXTHUGVHWJXZYIZC[[]H_[aFdHhH
~iss	K!C#C%g&H(c)D*F+E,G/C0I1F2G3]4G6F8F9G:C;b<H>G?G@?AIBXCZDHEEGCIYJEKELFOGP]QIRESJUCV]W]Z^]D^F_[aGbHdEeFfEgEhF
~ist	A!C#?%A&D(Z)d*^+j,d-^.C/F0B1B2A3C4E5^7>8F9D:<;A<I=C?_@DA^BIC_DiEFFGG>HII8JFKaL@M;N^O^S?T>UXVFXEZ;]>^E_ba;b>cCdGe]fHg[hd
~isu	r!Y+XHIO^h[
~isy	vdZf^
~isz	yV[
~it^	E#I%c&E*H+^,E-J.I0D1G2G3G4F5B6C7I8H:e;a<D=C>G?C@]ABBDC^DZEIHYIaJIKYLEMFNYOYPEQ]T?U>WGXeYYZ@[D]I_EbJcAeFf[hX
~ita	L!^#Z%C&I(G)D*G+F,G-G.[0G1G2G3G4E5H6J9[:^;i<I>B?]@FB@CEDAEGGHHII]JILFMHNFPISDTFU^VaWDXaYHZB[E]I^E_EaBd]fBgF
~itc	[!_#Z%J(I*J.H/I1Z3I4I8J9H:I=H@FAJBHCHDHGHHIIHJJKFLZMHNHOIRIU_VaZA]I^I_IaIb^cId]eXf^gJhY
~itd	q8Z=]HIQXR^
~ite	F!B%]&J(?)B+D,Z/D0Y2Y3F5]7F:F>D?I@GA[BCCFD@EDFJGYHZIYK<LDNdODTDUAV?WZXGY]Z>[C]H^A_^aAb>c[dbecf[hF
~itg	i!Z:[@HHGPbUXV]YXZF^I
~ith	E!C#I)Y+I,Y-D/]0D1D3_5H7G9C:^<H=[>a?E@FBXCEF_I[J[MZN[O[PYQFRYTFUBVCWHXDZE]B^D_Za^bGdCfChI
~iti	O!F&J+F,H-E.[/G0H2I3D4G6H7J8H9F:Z;G=[>D?^BXDJFGGFIHJGKCMINdOGQIRHS[VZWbXEYIZZ[Z]I^H_GbIcDdAeH
~itl	oHb
~ito	T!I#C&I(D*F+E-[0H1H3^4_6H7G8G9Y:^;G<I=D@IAHB[CBFHG]HYI^JHKBLGMCN[O^PFQHRFSFTFVAW[[G]]_GbIcHdGfCgGhG
~itr	yHa
~its	^!I#G(I*Z-J0_3G4J9Y:H=H>G?_@GA[D[GJJXKYMJNEOZT[UIVGXZZB]H_JaHbIfJhZ
~itt	U#a(G)H*H+H,H-a.Y0^1H2I3[4G5I7H8H9[:I;H?FAIBDCXDJEJFHGGH@IDLHNIO]QJSYUGWIX]YIZZ[J]]^]aBbFcGdEgYhE
~itu	U!F#F%_&I(E)G*G+G,Z-Y.J/F1H2I4^5H6X7F8_:E;H<H=Y>D?B@XAIBDCFDJEGFGHGIGJGLGMDOEP^RYSGTHUDVCWGXG[G]F^F_GaEbDcadde_f^hC
~ity	O#E%Y&J(Y)Y*^+Y,H.I/F0I1H2I3G4G5H6G7c8G9G:F;[<I=G>YA^BEEHFIGGI_JGKDLHMGOHPEQ^RGSGUFVHWHYYZD[G]F_DaGcddFeHfFgGhI
~itz	y=[]]
~iu^	l3J9I?]BXHCKINJVJWYZH]^aIc[f]
~iud	t-[@IBaZI
~ium	e3I9I=h@JHFIIKINIZJ
~iun	k3F4Y8[9I>I?I@JBJC]DGIJOJX]ZZ]]aJcYf[
~ius	f!]#I3G9I>G@HB]CIHEI^OHU]VJZG][hZ
~iut	e&Z-J/[3J9Z@ZBIHEIYJZMIOZVJZ_aIhI
~iv^	L!d&d(B)G*D+E,G.J0_1F2F5G6^7F8E9C:A<H=C>F?A@BAXB_D@EFG]HaI@JIK@MBNGOEPDQGRHSEUaWDX[Y]a^bZcBdEeFgGhC
~iva	O!f#G%D&H(E)^+G,a-F._/F0G1H2H3Y4E5H6a7G8Z9E:C<I=C>b@EAGBHCEDXEFHYICKCMDNZO[PCQHRFSFTEU_VGW]X]YZZ<[G]E_EbCcCdCeZgFhD
~ive	P!Y&I([)I,X0H1H2H3G4]5G6[7b9C:H;G=D>F?YA]BICCD?EIFGGIHAICKYMCO]QHRGSFTEUbWEYGZC[Y]Ca]bJcIda
~ivi	P%C&I(c)^*_+H-a.Y/F0G1H2I3C4F5I6G7H9F:F;[=E>E?E@JAHBCCEDDEFFHGFHDIEJHKEMGNDPdQHRHSGTGU]WGX^Z@[I]G^G_EaFbGcgd_e]fCgHhF
~ivn	nHFYXZIdafa
~ivo	^!_#_%J(H+J2_3a4J8J9F:H=I@EBHCGDZIGKGMHOYPIQ[TIVHXGZF]H_IbIcIeIhX
~ivr	yHIT]a]
~ix^	g5_?[HcIJKINIZB[]
~ixa	g(I;Y@^BIH]IIKZMJVJXYZ^^ZaIdZhI
~ixe	n*Z>]BIHEPJZI^_fZ
~ixi	vJ]
~ixo	y9I>^HIb[
~iz^	h%a9ZTZdI
~iza	N!D#E&I(X)Z*D+_,d-E.I/H2H3D4H5H6G8Y9D:Z;G<Y=I>B?C@CAHBBCEDAFZGcHCIJJFKILIMYOGPESEW[XFYFZ<[G]EaEbEd^eefegGhD
~ize	g9I=f@JBJCJDJH_IIKIN[UIVIZEbJfJ
~izi	b#I%J,]-I3X4I7I9Z:J=I>Y?G@GCZDFHBIHK]MINIPJRJS_TJUGVGZE]Xb[cHfagJhI
~izo	vK[M[
~izz	]!I#I%X9J:Z;Z>I?I@IBHCIG[IIMXOJPISJVZW]ZE]JaJbJd[f[
~ja^	]!_%J(G+^/Y3H4J6J7J9F:H>G?GCGDEGJKcLJMaNXOIPJTIUIVFXY[I]H^IaFbGdIfI
~jac	v(]?[DZZI
~jah	r-]>]@JHIK_ZHfZ
~jak	v*Z9]
~jal	rHGI[KJU_V^ZI
~jam	g+[1Z>J?IDaHDL]W[a^
~jan	k-I@HBJDIHBI[K_MJNJU^VIZZb[dJf_hI
~jd^	v@]IHKIMYN]
~jde	vT[
~jdo	yZY
~je^	g!Z#Z>I@aHCKIVYX[]^
~jec	P!a#G%G&J(F)H*H+I,I-]/_0I1G2I3F4E5I6G7H8F9E;a<I=F>F?FA^BECGDGEIFHGYHYIZJ]KFLGN^OHPFQIRHSHTGUGVFWIXHYHZH[I]H_faGbGcEdEeHfFgG
~jed	k*Y@YC^HY
~jei	y-YHJZ^
~jek	j;ZAaGZHHZJ_b
~jel	y/^
~jem	y@YZZ
~jes	^%J(Z*I3I4J9Y:H=H>I?X@FB[C]D[GXHBKGNGPJRJTIV]XI]I^[aHbIcJda
~jet	Y!I#[%H(G)J*H+I,b-H/Y0J3G4I6J7I9E:H;^=H>GA_CGG[HHIDKILIMGOHPHSJTHUHVFX_[I]G_baGbZcIdGeJfHgJhZ
~jf^	v#]:^HI
~jfe	yI^
~jg^	q?]HGZ]aY
~ji^	g9I=]?aC[DYGZHEMJUXZHaJdIf[
~jid	yIX
~jir	v#FHaZG
~jk^	o-[9[HJT[
~jl^	vD]ZIhZ
~jmu	vMYh]
~jn^	]#_%I(I*J-H3I9^:I=J>^?YBGC[DEI[KGNIOYPITIXJZ_[I]J^HaHbIdIfJhZ
~jny	yaZg[
~jo^	h-J3Y9F>^?]@HCHDHHCIIKZMIOIY^ZY]JaGbZdYfZhY
~joi	b!I4X7I8a:J=J>J?JAIDJG_H^IINGPGUJV^ZC_Eb]dJf[
~jou	_#H%I(I*I+Z-Y1Y3F4I8]9a:I=H>F?F@^BGCGHEIFKFM]OIPIUIXaZC]YbJcIdHf]hH
~jt^	r>Z
~ju^	y3_
~jud	t-Z9[?]HI
~jui	yh[
~jun	n-^CIDJHEIIZ^aa
~jus	V!G#I%I&](H)I-F/H0Y3G7I8X9]:G?H@^AICbDEGJHGJILYM^NJOHPIRISJTHUHVEXH[b^IcIdIf[gIhG
~jve	qYXd[f]
~jzi	g9H@]BYHGKIM[Z^[X^]hY
~ka^	g(Z3Z9G=J@YBHDIHaKINYP[UJVIZZaEbZhJ
~kab	y(]
~kac	n9I?a@ZC]HFXYZJaX
~kad	q/^9JHHP]X^ZIb[
~kag	tH[J]
~kaj	yXY
~kal	Z#F%H(F)H*F+J,H-F/^1J3G4H8J9H:G;I=E>H?G@EA[CHDGEcFJGGIEJIKELIMEN^OHPGRISFUFVFWFXHYJZ@[I]G^H_]aFbFcbdgeIgahF
~kam	y2[HIa_
~kan	X%H&_(G,H/X1J3G6Y8J9F:];J>Z?^A[BXCGDFGHIEJIKDLHMYNEOJPGRYSHVXWIYJ]F^Z_IaDbFcGdDeI
~kap	rHYbZfY
~kar	k9J@JH_NZZFbb
~kas	nHFYXZIdafa
~kat	m#]3a9G>I@JBIDHIZMZOJZYaJ
~kaz	v-YKJN_
~kbo	kHGZG^^d]e_
~kch	tZG^_
~kda	y![HYbJ
~ke^	R!G#Z%X(E)H*H+[,J-Y/Y1J2J4H5I6I7H8H9C:G;^<]=FAJBCCGGGH]IZK_L[MbOHPIQ^RYSHUIVFWIXGYJZD[G]F^G_HaIbIcHdJgXhG
~kea	y#^9G
~ked	]!H#[%I)J*]+[-J3I>H?I@GBICZIHLcO[PIT[VIZD]G^J_Ja]bEhJ
~kee	T!G#[%H(H)J*I+],J-Y0J1J2J4I5J6I7[8I9F:H;I=H>F?H@cAIBECGFIJHRISIT_UIVFYI]F^[_HbGdHeJgY
~keh	v<[h]
~kei	U!G#D([)H+G-G.X/H0^2I3I5I6H7H9G=a>G?D@YAIBHC[DcEHFIHAIDJHKFL[MFPGQJRFTGVCWbY^ZI[H^H_IaYcYdDeIhF
~kel	i!Z-[HYZJdY
~ken	K!A#B%H&F(B)I*C+D,k-I.G/[2F3C4Y5H6C8D9F:E<G=[>A?]@GAEBDCAEJFEGYHJIaJEKZLYMINGOHPHQIReSYTAVFW]XAYGZF]H^Y_EaIbJcIeHfb
~kep	m#^7XMId]
~ker	]!^%J(Z*J+J-G/[3G4I9D:];]>F?X@HAZBGCHGJHdKFMHNHOJPITYUIXIZA[J]I^[aGbGcZdHfHhH
~ket	a!J#I(I-H3_9e:J=Y>Y?I@FBaCIDHFZGJIFKGMINIOHUJVIXJZZ]IaGbIdIfJhI
~kew	tHJR_
~key	]#X(I-I/J4I6g9G:J=J>I?d@GBHDHGJHaIHKHMHNIRFTIUIVHZC[J]HaIbHcFdHeIfG
~kfa	v@]
~kge	i(J0]:ZBZE[HFKZM^UJVJZE
~ki^	S!G#G%I(H)I*I+I-F.n/I3H4I6J7J8J:H;I=H>G?HCHFIGIHIIZJIKGMGNGOIPIRJSGTIUHVGWIXHZB[J]G_JaGbFcHdHeJfIhH
~kic	r#I3[9HHFZ_]IaF
~kid	y3HD[K]
~kie	g#I-J3^9I@IBICJI^KYN[TYVYZF[ZaJbJc]dJ
~kil	qHIMZY^
~kin	o#HHaIY
~kio	nGYHYZI^_
~kip	m+[1]@JD_HD
~kit	y#^.IHZ
~kke	k#^-[cY
~kla	j#J%[3X9[>X?H@IB_C[HGPJVHZ]]JaH
~kle	tI^
~kli	i(Z,I9I=J>G?J@HBHCIHZKIUJ]Za]bdeF
~klo	t3IHHR_ZJa]cHfIhX
~kna	i#J%](a-X3b9E=]>H?I@HBXCZDIHCI[KIMJNJVJXIZF]JaEhI
~kne	y?[ZJh[
~kno	U!F#G%H&g(^)I*H+H,I-b/E0I1J3F4H5J6I7J8I9G;I=H?DCHEIFIGHHIIAJZKGLHM_OHPHRJTJUHVFWIXH[b]G^G_GbYcHdFeIfIgFhI
~ko^	k*Y?[C^HHP]ZI[Z
~kod	f#J-I3_9E=J>^?I@IBICHDGHBIHKHMJNJOHX]ZF]JaebJ
~kol	e!Z(Y*I:J=Z>J?IBIDIHIPIUIVdY[ZE^]aYdJfZ
~kom	U#D%E&J(E)[*G+[-Z/G1I2I3B4F5I7H8I9B:Z=F>G?DAID[EHI]JHO^QIRHSGT^UJVGWIXGYHZ]]D^G_HaddFeIfFhD
~kon	O!_#e%d&H(A)Z*H+F,[-B.H/F0G1G2]3J4_5G6G7E8F9X:a<H>E@?B_CHDaEZGEH<I@KBLYMCNBODP^RFSEU?V_YFZG]C^[_YaBbCcZdBeXfCgFhH
~kop	yH[
~kor	qHIIbZFh]
~kos	r9I=AHd
~kou	Y#c%b(H@IBIGJIJMHTbZF[H^If]
~kow	d![#_(Z-I3]9H;Y>J@GBGCIDHHDI^KIMHNJT[UIVHX[ZE[Y^[aIdJhI
~kpe	n%bHF
~kra	h!]*Z3^9I@JC]DJHEI_KIN[ZGaJb[
~krb	yHbKFZI
~kre	v=^@ZG[ZI
~kri	e(J,Z-J3J9H>G?Z@HBICJDIIIKIMIO]VJZYaZdaf_gZhI
~kro	rG]I_
~ks^	[(I*Z,Z-G3J>G?G@FBJC_DFH_MINJVJaGhb
~ksc	X!H#G%[&[(E)G*J+I,X-I/I1Z3G4[6[7I8Y9H:G;I=Z>G?G@ECHDGEIHIIHKELHMGNGOJP]R]SITIUEVEWIXHYZZH[H]H^H_ZaGdae_f[hF
~kse	R!G#G&J(Z)Y*H+H,H-H/H0I1I4G5I6H8I9J:^;H=]>H?X@EAJC[FYGGIFJHKCLXMFNEOIRHSZTHU^V]W_XGYIZY^G_HaZb]dIeHgGhF
~ksp	n7cHGZH
~kst	t#YHHIa
~kt^	W!G#I%G)H*H+H,I/G0I1I2J3[4F5I6H7H8I9Y:F=X?E@EA_BZCFEIFIGYHXJHK]LXNEOGRGTGUGVCWIYIZ[^G_^aZbZc[eHgH
~kta	g7dHIZH
~ktd	v3]D[
~kte	y;X_Z
~kti	V!d%F(I*I+I-H.Z/J1J3G4Z6I7I9F:G;]>H?G@GCGDFEIGHIFJJKGMJNGOJPGRISITHUdV[WHXG[I]H_IaGcYd_e^fFgJhG
~ktm	v>YC[
~kto	l/[4]C^D[HaIIKIVZZC
~ktu	j1]8_@JHFKHZE_YdGf[hb
~ku^	m9Z;Z@YBIHZK[N[ZHdZ
~kuj	i#I-I3Z9^=[>I?J@IBIC_DHHYIZKJNITJXJZZaIcX
~kun	m1]:XBZH^SZV[ZHaHdIfH
~kup	g6aHaKJPZZI_XfI
~kur	l-J@^BJHII_K[TZZE
~kva	y_Zg[
~kwi	q/]>Z
~ky^	v@ZH]NH
~kze	r/[KHOZZ]
~kzu	q(^.ZQYX^ZJ
~la^	J#>&F)A*A+G,I-E.H0E1E2E4H5E6C9b<F=F>_?=@ZAGBGCEDXEGIaJCK_M]NIOCQERFSHT@UaWEXGZ[^[a?bbcFdEeHfFha
~lab	^!I)J3J4^7J:b=[?[@XBHC[DHH[IGKGLYMISZUGVYZEaJbJcJdJfIhI
~lac	U!_#E%Y(I)G+H,J-C/G1]2I4F5_6H7H8H9D:E<J=F>b?E@aAIBCCGEIFHGFHaI^KALHMDNJOHPFQJRISHTGU_VZXGZ;[G]E^F_HaEb_cYeIfYgG
~lad	]!F#J%I(])J*I-G/J3X4b8J9E:X;I=H>Y?H@IAJBHDZGJIFJYKFMJNHOIPGS[THUHVHXJZb][^I_JaGbHcHdIfIgJhH
~lag	_#Z(H/Y0H3G9I:I=I>G?I@FAJBGD^GJHHIGKELZM]OYPJT[U]VGXJ[J]I^__EaIbJcJd[fHgJhG
~lai	^!J#J&Y(I-[.X/X3I4J9I:I=I>G?IBHCIDJEJGIIGJIK^MGNDOXTJUJVIWaX[Z[bJcZdIfZh^
~lak	t#X>]HI
~lam	f!J#J(J-^3Z9Z>[@ZBGCZDHHCKHM]NJOJQYVIXHZG]Ja]hI
~lan	S#G(E)F*J,H-I/[0H1F2X3g6G7H8F9J;F<I=c>a@BAGBBCGEHF]GEIYJHK@LFMGNYOCPIQHRESFTHUEVCWGXCYGZ_[F]H^F_EaHb^cCdGhC
~lap	V!I%Y(G)I*H+I-F/H3H4I5J6I7I9D;J=c>E?G@DB]CYDHEIGIHdIEJIKBLIMcNEOIPGRHSITHUHVFXHYJ[I^J_JaFbccIdGfGhG
~lar	Z!H#^%I(G)Y*H+H-[/H0J2^3^4G5J6I7I8I9X:G;I=G?E@HC]DbFIGIH^JILIM]NFO[PIRISITGUGVFWJXEYJZ>[I][^I_IaBbFcHdHeJfGgIhZ
~las	O!I#^%_&I(B)I*G+F,G-B/D0H1G2H3G4X6Z7H8[9D:G;G<I>[?C@_AGBACHDBEHFdHIIFJFKbLGMBNBPESFT]UYVGWGYHZZ[X]b^EaHb[dEe[fHhC
~lat	U!G(F)I*H+I,I-_/F0J3E4a5J6I7I9D:G;I=G>D?E@XAIBDCFD]EHFIGHH]IXJHKCLXMXNdOFPHRYSIUGVGWHXGY]ZY[I]Y^GaXbGdGfHgIhH
~lau	[!I#F%I(G*I+J,J-G3G4I6J7I9X:H=]>^@IB[CFDFE[GII^JJKGLbMCOIPIRZTGUGVGWIXHYJ^G_Ja[bGcXdGeJgYhF
~lav	Y!F#Z%H(I)I*I+I,X-Z0Z3G4I6^7H8J9I;J=G@_CFDYIYK]LZMGNGOIPHRISITGUGWIXGYJZZ]Y_HaGcHdFeJfFgIhY
~lay	i!]@IH[IYMZZE[]_Ic]
~lb^	g(J3Y=]@]AXBIG]HGK[X]ZFdYhJ
~lba	m@JHFYXZGb[dafa
~lbe	o9I@^A_BZHE]^_I
~lbo	c#I+J>b?JDYGZTY^Y
~lbs	k)Z@JB^HIU[VbZE
~lca	v3IGYOJX]
~lch	o3I=J>JH[N^OYa[
~lco	l)^+I-c9^@HBIDIHCIDK[NIUHVIZH]IhJ
~lcu	v@ZM]
~ld^	K!D%F&H(C+I-Y.I/D0G1b2F3c4]9D;F<G=B>C?B@BAEEFFIGFH_IBKGLFMANJOCPBQGRDSCUDV^WFX[YYZb[D]A^X__a]d[eZfCgDhb
~lda	X!I#J%I(J+J-I1J2J3I5d6I8H9I<l=J>I?J@IBICIDIGIHAIHJIKJLJMHNHRITJUIVJYIZG]J_IaIbIcCdHeIfGhJ
~lde	X#I%E(C)b*G+J-F/I1]3F4I5J6J8J9F;E=G?F@cAJBICGDFFZGHHJIBKBLYM[PaR[SZUGVEWIXHYJ[Z]H_IaXb]cIdGfGhI
~ldn	r-YHJKZNZZHh[
~ldo	o(]HJIZKIN^ZI
~ldr	rD^HHZJa^
~lds	g>]ZI[Xbc
~ldu	e#J)Z3H>J?H@ZBYCJDJIJMIO^UJVHZaa[bYgZhI
~ldw	ySY
~le^	K!G&G(d)g*d,G-?0G1F3_4C5F6F7D8D;H<G=H?F@DAEBaC]DIEFFYGcHYIYKHLDMCNcOYPBSDTHUHWEYEZG[C]D^C_Ba>bGdBeFfBgEhF
~lea	O!]%]&J(C*D+Y,I0I1Y2I3X4G5H6H7F8G9Z:E;H<J=G>B?CAHCFDFFHHdI_JFKCNHOHQISGTZVIWHXYYHZ[]H_^aCcFdHeIfFgYhE
~lec	S#G(Z)J*H+I,J-G/H0I1H2J3E4G6H8H;G=[>F?Z@DAHCFDHFHGdHBIGJGKFNFOIQJRHTJUXVbW[XGYIZ^^H_FeIfIhH
~led	t@ZBZ
~lee	g#J-F3b9I>J?[@YBICZHDI]KGNZP][[aHhI
~lef	P#F%F&I(F)G+D,I-C.I/G0I1I2I3c4G6I7H9B:F;Y<J=D>a?Y@HAYBHCYDfEIFHHZICJHKCLGMENEOgPGQIRHSHTFUEVDWHXDZ@[H]d_IaDbFcGdFeIfIgHhF
~leg	Q#E%c&J(g)X*^+F,H-C.I/F0H1H2H3F4E5H6G7G8G9B:D<I>_@HAGDZEGFGGIH_IBJGKILGMENCPgQHRGSGTFVdXDZ=[G]C_DaIbEcCdDeHfFgGhE
~leh	g-_/X=J>J@ZBJHGJ[KIN^ZZdZhJ
~lei	^!J#H%J(G)I*Z-b/J3G9F;I=I>Z?Y@HAaBGCGDHGJHIKZMHNaOZPIUIVGXIZE[J]G^J_Ia_bHc[dHfIhG
~lej	rHFM[U^
~lem	R!E#G%X&J(E)G*G+F,I-D.J0H1I2J3X4F6H7G9B:E;F<J>[?EAHBfCZD]E_GGH?IDJGLGMENCOFPDQIRHS]UDWFXDYHZf[[]E^F_FaBbDccdYeHfFhD
~len	R!F&I)F.I/F0H1H2c3G4X5G6G8G:Z;F<H=[>a?Y@CAGBFE[FGGEHdI^JFKGMBN^ODPEQHRGTEUDVIWGXCYGZ?[[]B^Ea[bFcZdJeGfEhC
~ler	P!G#Y%E&^(D*F+G-J.I0H1I2I4d5d7D;G<I=B>C?D@FAGBECEE[FHGFH^IIJcKFLGMFN[PHTHUFVCXEYGZX[]]E^FaDbEdGeHfIgFhD
~les	b-_6Y7^9I>[?IBIDJH]IZKHZC]JaIbHd[eH
~let	O!A#X%D&I*E,H-G.H/b0H1X2G3J4D5E6G7]8X9@:B;F<H=D>[?B@GAIB^CDDEEGFFGEHaIjJEK]LIMBO_PDQHRGSDTCUGVAWEXDYGZG[H]_^G_aaXbGcEdFeZfEgG
~leu	g([-[4^8X9]=JB[F]HEIIKHNJVIXJZG
~lev	e!J-Y5^9I:]>H@^BICJHCI^JYKHNGP_VJXIZC_Ha[
~lex	_-H9I@]BJCHDJHCIhKEN_OHXJZC]JaJhJ
~lez	q=IB]GZHFS[V__Y
~lf^	P!E#Z%F(?)d*F+H,I-F.I/^0G1H2I3G4F5G6H7D8G:D;H<I=I>D@EAGBZCFD]E^FHGEHGIFJGLENEOIPDQIRHSZUcVdWFXFYH]X^c_EaZbDcDdDeIfAhF
~lfa	yT^
~lfe	y6YZZ
~lfi	yI[NI
~lfo	t3]
~lfs	r)_HGSZU_VH
~lga	y>^HEc^
~lge	q!Z-XO]Z[
~lgo	o-X.Z9^CZHFcIf]
~lgr	r/]B[
~lgu	l9a>J@^BFC[HHKJM^ZI
~lh^	yN[
~lha	a%J(J/Y1X3J4[9H:J=I>H?I@GBHCIDHF]HEIZK[MaNIUJVHXJZZ]IaIbIfJh[
~lho	m,Y/Z0YHGK[Y]eYhZ
~li^	Z!H#G%G(Z)[*^+I0J1J3G4H7I8J:Z;_=G@HAZBDCFDEFJGHKELIMENaOHRISITIUFV^WHXHYaZ]]G^I_IbFcHdFfFgIhH
~lia	_%J*J-F3I4^5J:J=I>G?H@FBHCIDIEYH^IHKHMaOJPJRZUJVIX_ZG]IaHbIcYdIeJfIh^
~lib	i)_/IHJTaUaVFZI^X_JcIfH
~lic	C!H#A%X(X*_+H-G.H/[0D1C2D3<4>5^6C8E9D:><D=o>;?J@IA_B;C^DJEBFBG@HbI>J]KCLAM[NkODPAQJRBSATBU@V=WfX@YCZA[D^A_@aEbec>d>eHfIgAhA
~lid	Y!I%J(I*J+J-F3a4I9E:H=I>c?E@JBFCEDDGIIFJJKHL^OdRbSITHUIVHXG[J]H^H_JcIdIeJfHgJ
~lie	V!H%G&](G)I+I,I-I/H1_2J3G4H6I7Y8I9E:d;I=F>Z?Z@CAJB_CHDFFJIEJIK^MENFOIP[QbRYSITHUGVFWIXHYIZ?[H^F_IaEbacEdFeHfYgIhD
~lif	m1[@XHXT[fY
~lig	[!H#F%E)G*H+G,I-[/H0[2I3Z5J7I8I:F;H=E?]@DAIBECFD[FIGZH<IEJIKDL]MFNGOFQJRXTcVZWIXFYZZA[^]E^H_GaYbadFeJfJgHhF
~lij	k-^3H9[HHT[a]
~lik	^#J(G+Y-a/_7J8J9H:J=H>I?_@JBHCIDIIXJJKaSIUJVIZA[J]IaHb^dJfJhF
~lim	b!H#J%I(I)I*G2X3H7J9H:I=H>J?aAZBHCIDHG^HCIIKIMINIPHQcSIUGVZWJXdZD]IaIbHfJ
~lin	M!C#E%D&H(E)D+F,G-D/b0Y1F2G4_5H6E7B8E9C:G;H<H=A>Z?E@CAFB?CDDAEGFFGIH^IHJCLENcPDQaRDS^UFVAWcXDZ?[G]I^G_^bjcddCeFfChA
~lio	i-[9X@ZBHCIHFKFMJNYZ^h^
~lip	q>HH^U^ZIaJ
~liq	m%]*Z/ZDYFXHFM]NJa]b]
~lir	t+X3H>^@JHCKJOGZ]a^
~lis	K!D#I%G&H(X)Y*A+F-f.H0J2F3I4D5F6F8I9A:Y<G>F?c@GBZDIF[GEJGLEMIN@OIP[Q[RDSYTEXHZ[[[^Y_HaJcAdFeBf]gFhA
~lit	Q!^#H%F(I)E+H-C.^0J1I2I3I5I6H7G8G9E:D;[<J=D@BAIBCCGDDEHFIGGHZIYJYLGNdOGPFQIRHSETGUaVcW_XFYHZ=[H]E^F_GaDbYcFdbeZfDhF
~liv	e!I#J-[/I3H4]7Z=J?H@^A[HGIHKHNGPJTZU]WJZF_Za_fJ
~lix	vHaZE
~liz	[!I#J%I(J,J/J1Y3H4I6J7Z8J9H:H=f>I?H@GBFCHDHGHHbIXK^MYNGOJPIRHSIUGVFWHXIYJZA[J]IaHbHcHdEeIfehH
~ljo	ycYd[
~lk^	f)[-Z/J4[8I@GBJF^HAIHKGMHN[TJXJYYZC]_^YdZhI
~lki	yHIIa
~lko	l?[C^HHP]ZJ[Z
~ll^	C%?&D(])C*B+I,B-]/F0Y1^2D4E5G6E7D8C9Z:E;H<F=B>_?JAABDCFDEEHFYHcIHJIKELDMaNIPAQ^RBSGT[UHVEWAXFYXZD[_]b^Ha]ccdEeAfXgb
~lla	P#J%[&H([)E*E+H-H/D0G1G2G3[4]5G6F8F:[<H>^@AAFBICIIYJHK]MFOGRJWIXCYFZG]Y^Z_Zb_cDfCgHhZ
~llb	m@JHFYXZGb[dafa
~lle	M!H&H(Z)J,G0G1G2G3C4d5c6G7H8E:F;F<H=H>Y?X@FAFB[CGEGFJGHHbJbKCLFMEODREVcWFYFZB[^]D_EbCcCdCeGfDgDhC
~llf	yT^
~llg	y!Z>^HI
~lli	_%I(I*J,X-Z/_3I4Z9^:[=I>H?H@GBGCHDHF[GHH@JJKFMHNGOIRJTbUIVZXIY[[J]I_IaIbIcIfIhI
~lln	j(J)J@JB]HHU^Za
~llo	N!E#G%H&I([)_+E-^.Y0H1I2I3E4F7H8H9d:G;G=E?^@[AXBCCCDAEHFGGFHAJFKILGMCO]PDQ[SGU[V]WGXEZC]D^^b[cEfEhC
~llp	yH]
~lls	vJ]O[
~llt	e(I-I/Z9Z:J=J?J@aBHCIDXHDKHMIN[U_VXY[ZE]IbJgZ
~llu	h#[-J0_3^9I@JCXD]IHKGMZOZZJaHfJhI
~lly	c!^%I(H)J-Z/^:I=^@GBdHCIHKINJR[TIUIVXZ?[I^HcIfJhJ
~lme	j9J>J@JDYH[I[T[Z]]JdY
~lmo	yZY][
~ln^	i)J6X@XHHU^VYZYbXgZh[
~lne	o/[HIIZM[TZ_Y
~lni	k@IB[DYHHIYN^UJVJZ^bId]
~lnu	yO]
~lny	q@[c]d[
~lo^	N!E#B%D&H*H+D-H.G0F1G2F3D4C5J6I7F8E9c<G=H>F?b@YBXCdD>EFFEGDHAIaJEKHLENYOZQFRYSDU^V[WFXBYZZH[a]G^EaFcJeIfBhZ
~loa	g#J-[BGHaJ[TGZH[Fb_
~lob	[(c)^*],e?I@JPHUIVHZFdDeJgH
~loc	B!E#m%X&F(?)F*A+A-Y.]/I0C1G2D3?4G5C7A8F9A:@;D<E=@>C?=@IAYC@D>EEFCGAH]I<JYKFLAM=NHOGP?RcSBTlV>XaYCZ?[h]?^E_HaAbadEf?gAhA
~log	L#X%H&J(B)E*E+[-C.H/C0H1G2H3Z4E6G7d8G9F;G<H=C>E?B@?AHB_CEDBEHFJGEH_JFKBLeMENHOFPEQIR[SBTYUCVBWFXDYGZ[[C]B^b_Ga@bkcBdDeGfDh[
~loj	yR[
~lok	W#d%F(E)G*E+H,G-E.J/]1H2I3F4F5I8I9F:F;H=E>F?F@DAZBHCFDEEcFIGGICJHKDLHMCN]OGPFQJSET^UEVDWFX]YIZ>]F^G_[aDccdfeHgahE
~lom	tBHD[Z_
~lon	T%F(F)I+G,I/F0I1I2g3E5I6Y7G8I9D;I<J=G>]?a@FA]BFDCEJGEHCIdJGKILHM[NYOFRFSITZUHWJXGYIZH[H]G^FaFcFeJfGgH
~loo	T!H#H%I(I)I*J-H/I1I3G4[7I8I9H=I>E?E@EBbCIDGHcIFJIKGLHMdOGPIRYSIT[UHV]WJXIZ^[I]HaHbEcFdIfZgJhG
~lop	v3IHZa]hX
~loq	R!E#h%G(E*F+G,I-^.Y/E0H2H3E4E5I6H7G8H9E:F;H<J=G>D?C@DAHBXCDEIFIGHIHJYKFLHMCOGPFQIRGSETgUFVEWIXXYHZ?[b]Z^H_GaEb_cZdFeIfEgGhE
~lor	c#I%_(J+[,^-I3G5Z8^=I>Y?I@HBHCIDGHDIYKGMINIO[PJTYUJVIXJ[]]J_ZaGcJeJfHhZ
~los	O#D%D&I)[*E+F,G-F.H/D1E2G3C5G6F7D8F9F:F;H<H=[>]?BAGBgCYDGEHFGGYHGIHJHKGLEOFPDQHRFSETEVFWFXDYZZ^]d_^aBbGc_dZeGfBgE
~lot	e#_9J=G@IBYHaPJTXUIVaZF
~lou	J!H#@%C&H(C)E*E+F,[-C.H/j0h1E3C4D5F6^8E9C:D;E<G=C>C?D@AA_BDCEDDEEFFHJIAK@LEM_NEOFP^QGRHSFTdUEVDWFXEZ>[D]C^D_gaDbBcXd[eFf@g^hB
~lov	r-_HYKIZI
~low	P#H%H&J(])b+G,J-b.Z0I1H2J3I4G5Z6I7H8H9I:I;H=F>EAIBDCEDDEIFHGGHYIbJFLGMDPEQ]SGTHV^WHXGZ@]F^^_GaEb_cDeIfGh[
~lox	yHaZG
~loy	g:[>_@]GZOJZIbX
~loz	yI[NX
~lp^	^![(G-I9Z>J?I@IBYDJHYIZJ[KHMHNIT[VIXIZ_aIbHf^gJhI
~lpa	v@]H[
~lpd	Y#I(d)H*[-Z3J9H:I=J>J?H@_BHDIIIKHLYMGNJPXTYUJVIaJbIga
~lqu	qM^NY
~lre	c!]+c-G9J>J@^BIDDHEIJKaVHZJaX
~ls^	e%[)d-I3J;cAJBIEJHCJ_PIUHVIZGd^eG
~lsa	j(b:[HGIJJ^VJZHbY
~lsc	b!I#^-H/[3Z4Y9I=J>H?J@IBGCHDHH[IGKGMGNIO[R[VJXaZF]H_JaHcJdIfIh_
~lse	g&])X7Z9J:]?ZBIDJHDI^KGNZS]UHVZZJdH
~lso	yH]gX
~lst	yO[
~lt^	Q!D#F&J(G)F-^.I/a0H1H2[3[6Z7E8G:D>H?I@^AYB@CIDGEHGYI[J^KFLIOJQIRGSFTEUZVFWFX^Z=_FaZcEeHg[hC
~lta	X#F%Z(Z)I*H,X-E/H0]2J3a4H5Y6I7I9E:Z=a>D?C@^AIBDC^DbEJFIGHHCJIKYMFNFODPHQJRHSHTHVYWIXEZI[H]G^I_IaDb]dFeJfG
~ltd	y@_
~lte	M![#J%C&H(B)G*E+E,G-B/I0G2G3d4C6J7Z8F9B:B;I=A>a?Z@YAFBECAEGFFGfH=IAJhKaLGNFOBPCQHRESETDU]VXWFXDY^Z;^d_DaIbCcJd_eFfIgEhZ
~lth	b-]0YIDKFOYS_TYZHf[h[
~lti	_!I%I&I(I*J-F3H4J6J9F:I=I>H?I@]AdBGCIDIFJHEIFKeMGNGOdPISJTIUJVIXH]I_JaGbIcIdJeYfI
~lto	i!I%H(F)J*I-H3I4[9H:_=Y>I?[@HB_CGDIHCIHKHMINIPZRZSIUYVFW^XIZF]IaIb[dIfH
~ltr	^!I#H%Z(Y)H+J-E3F4F5I9F:^=I>I?G@bC_FJGYIEJeMENGOITIUIXHZD[J]H^IaGbIcIdIfJgIhG
~ltu	o1[HJba
~lty	yE[WH
~lu^	m/]GZN]ZI
~lua	yB[JY
~lub	y-X
~luc	t@ZBXZY
~lud	_)Y4J>Y@IDIFZGcIYJJKHLYMJNHUFVbZG^I_HcIdIfJhI
~lue	qC[H^
~lug	n7XHGIGJXN[S]U]ZGf_
~lui	h+I3H>HBZDHGZHFI[KbO_ZJhJ
~luk	o9I@HB[HIP]Zb
~lul	_#a(J+J-H3_4J9G:I>[?H@GBHC_DaIGKEM_NJO^TJVIXIZG]HaEbJhG
~lun	a!J%I(J+J-H0_2]3J4J6^9a:J>G?GCHDHGJI_KGLJMINZOITJUIVXXIZC]YaHbIcIdJfGhJ
~lur	b&^/d3J@YHXMIN]PJVJZJ_Jc]fI
~lus	U!G&J(G)Y*H+Y,I.J/F0I1J3^5I6b7H8H9D:G;I=Y>Z?a@GAXDEEHF]JHKHLHMFNEODPGQJRHSGUFVEWIXZZC[H]F^HaDcZdJeHf^gahF
~lut	o-I/[9]=Y@IHGYXcZf]
~luy	y=[
~lv^	b#H(H)]*J-I4Y9G=J>H?IB_CIDIGJHEI_KHMIPHTJUJVZXIZG]I^_aIb^fIgJhI
~lva	r3[OZXY
~lve	n#_/I0]HIK_XJZG
~lvi	k!]>YBXDXZ]
~lwa	e(J-I9J?J@XBICJDaF[IGK^ZY]IaIgXh^
~ly^	G!]#F(D*X+H-c.H/Y0I1I5E6E7C8Z9H:F<G=[>@?_@dADB^CcD?FJGYH;IYJHLCSHTZUDWDXCY[ZE[c]E^J_JaBbEcAdFeEfCgX
~lyc	tP]Z^
~m36	i#G/]HITag]
~ma^	S!I#E&I(D)G*H+G,H-F/G0H1H2H3C4F5H6G7G9Y;G<[=D>_@aDYEZF_H=JGKeLGQHRZSFTFUZVDXCYGZ[[G][^G_GaJb_dEfEhI
~maa	h9[>J?[@YCYM^TXZI[XaI
~mac	Z!H#[%I(Z)J*J+I-X/I0J1H3X4Y8J9G:I;J=H>F?G@HBHC[DaGGHXJHKELIMGNGOHPIR_THUIVHYIZE[J]a^J_IaGc_dIf^hF
~mad	b(I)Z/I2_7J9[:J=J>H@]DIF]GJHAKFNFQ]UJVIXJY^ZC]I^[_Ha]dJhH
~mae	yHIQ_
~mag	e-]9H=Y@IBIC[HFI]KIMINZZHbd
~mai	C!F#E&D(=+H,B-B.D0C1H2J3[4a5_6B7a8^9>:c;A<D=F>e?a@GA[BBCZDdEBFAGFHcIEJ[KGLFM_OGP^QERASAT[U?V@WFXYYGZ7]=^D_HadbAc>dEeBf@gZh<
~maj	tIZ
~mak	]%[+Z-]9I>J?IBJHXK^L^MJNYPHQ_ZDhF
~mal	X#[%H(F)c*Y+I,I/I3c4I9E:H>E?H@bAJBFCDGIH?I_JJK[LJMFNFOFP]RJSJUHVGWJXc[I]G^J_IbHdGfIgIhG
~mam	v8^JY
~man	J!B#a%^&H([)B*Z,F-Z/C0G1F2H3_4_6E7d8Y9Z=[>>?H@]AECZDHEDFEGCHIJ^KBLEMBN=O@PXRDUIVHXfYIZ?[C]A^F_Ga@bEcBd^
~map	r#_
~mar	U!G#E%F(E)H*H+H,I-[.J/J0I1J2I3E4G5J6H7H8H9[:G;X=F?F@YAIB^CGEJFYG_H^ICJHKCLZNEOGPGQIRHSHT^UFVDWIYH[G]G^^_GaDbacFdaeHfZgIhX
~mas	_![#_*Y-]2Z3F9H:J>I@]BGCFDIEZHJIZKGMJNIOIUJWJXaZHaIfIhI
~mat	N!a#Y%E&G(H)F*F,G.I/D0H1G3d5H6]7F8G9A:I;G<I>@@^AdBICYD_FGGEIBKCLFMDOdPDQ_RGSFTDUDVDWFXCYGZ=[J]D^Gabb[cEdDeGfEgYhY
~mau	k#](J)]*I,]-J9I@JBIHIKJPIX[ZHc^dGf]h[
~max	r-J3F>JIHOHXc
~may	oIZN]SX
~maz	r3I?JC]D]H]
~mb^	t(H3X>]CJHJP^aJf[
~mbe	K!F#D%F&I)F*F+^,I-X.H/E0H1H2H3g4F5H6G7G8F9C:E;G<I=D>c?C@HAGBCDYEHFJGEHZI]JFKZLGMCNCOfPYQHRGSGTEUGVZWHYHZG[I]E^G_Fa]bFcFdFeHfGgG
~mbi	Q!D#E%G&J(E)H*H,I-C.J0H1I2I3G4G5I6G7]8I9D;H<J=C>J?E@gB_CEDCEGFHG[ICJHKFL_M]NDOFPGQIRHSHUEVIWHXEYIZ[[X]E^^_EaDc_d^eHfDgZh]
~mbo	e!Z-]9H@HCIIeKHZH
~mbr	a!I#I%H(H)I*H+J-a2[3G4I9D:Y;J=I>G?H@FBHDHFdGIHAI[MHNHOIPbRJTJUHVbXYZJ]HaGbIdIfJhH
~mcz	yT[
~mde	y+J7[DHHGY_
~mdl	y)]gY
~me2	v-aIE
~me^	F!I%>&E(D)D*A+],D-d.E0D1C3F5D6C7B8A9C:c<E=@?HAbBXCIDHEZFbGGH^IeKaLEMENIOBQERgSDTDU?VFWZYF[B^B_Aa[bGcBdAeChD
~mea	l&]*[/X9IFZNGZ]^ZhJ
~meb	c#F%I(])[-J3[;Z<_>I@ZBHGJHFIXKHOJVI_YdZfXhI
~mec	t.XHFZ_dIfI
~med	f#I(J*I-H3I4J6J9E=J>F?I@]BJCXDZEJF]GIHHIHKHMJN[VZXIZ]]__Jc]dJhJ
~mee	Z>Z?IBJCJDJH]IZN]ZE]baIbJdIfZ
~meg	v@^ZJb[
~meh	]!Z#G%Y(I*Y+Z-H/I0J1Z3I4H9I:I;J=_?YA]BGCXDGE[GIHCK[LJMHNIOGPHRXSJUIVFX]Y]ZF[I]G^I_ZaFbHcFeJgJhH
~mei	S!]#[%G(D*H+G,I.J/H0J1J2J3H5I6I7I8I9[:I;H=F@DAJBCC^DZEIFIGHHJIbK^LGMBPYQJRHSHTFUFV_WHXEYIZ][Z_IbEcHdFeIfFgHha
~mej	vD]aX
~mel	X#I%H(F*I+I-G/I2Y3F4H6I8J;I=G?D@IB[CFDFGIHIIEL[MZNFO[PHR[SZTZUGVEWIXHYJZd[Z]G^F_IbacGdFfFg[
~mem	W!I#G%G(X*H+I-H/I3H4J7I8J9F:H;J=H>E?GA^CGDGFbGIHEJJKcLJMHNFOHPbSJTIUIVeXH]G_IbIcIdHfIgJh[
~men	I!A#D)[*B+C,D.F/H1F2E3>5G7I9G;F>^ADCHDBEIFZHbIcJJMFN[QERCSBT_VYWBYG[Z]C^C_Da_cZdYfIgE
~meo	b!Z#_%[-H3I9G>]?J@GBHCJDHF]GIHEIIKGM[NIOJRJTXU^VIXJZI]IaHc_dJfI
~mer	I!C#J%C(C)C*E+F,E-I.F/E0E1G2E3k4B5E6E7F9a:@;C<G=A>f?E@?CGD]EEFCGCHHJDK]LDMCNEOlPCRCSGTIUAV?WDYDZF[C]E^H_CacbFcBdBeEfBgD
~mes	S!G)G*G+H,J-E.Z/G2Y3H4H5J6I7H9D:G=F?YA]BEE]FIGHH[IIJHKHLIMFOJPGQJSHUJXFZ][H]Y^J_GabeIfFgIhY
~met	K!G#B%E&H(B)D*g+a,E-Y/E0H1G2H3A4D5G6G7F8F9@:C;E<H=C>[?iAFBACkDbFFHCIDJFKaLFMFN@OFPCQHRFSFTDUBVFWYXBYG[E]]^Fa?cEdDeGfEgHhB
~mew	t-[HZZI
~mez	yC[aZ
~mgd	y7^
~mge	nE[HHZHcbd^
~mgp	v)[
~mgu	nHJgc
~mi^	o)X9]HH
~mia	o3X@JCYHIZZf]h]
~mic	M!D%E&I(D)J*Z-G/Y0I2H3E4E5G6G7b8G9D:D;G<I>B?D@BAGBCCDDJGEIBJYKCLFMDNDOFPDQIR[SiTdUDVHWEYG]D^F_EaYbCc^d]eGgchF
~mid	l9_HF]a
~mie	X!F#H%G(D)G*G+J,J-F/I0X3C4H6J7I8J:F;I=G?G@_AJBYDJFZGIHHJIKaM[NFOZPYQJRISYTGW]XFYIZ][I^Z_IaEbFcHdGeJgHhY
~mig	c!H#H%I+I-H0I3H9I;a>HA_BICHDXGIIHKXMJNJPIVIZE]H^I_dcId^fJhI
~mij	^#_%I(J-I3I9]:I>^?JBHCYDEKHNIOZPITIZa[I^HaIbJdI
~mil	k-[9^>I@IBICJF]HFIIK]ZE]]cXdZ
~min	=!C#B%F&B(d)k*n+?,i-D.A/;0@1Z2@395H6?9?:B;?<B=>>??D@dA>BGC8D@EfGGH=IfJ@K=LAMcN9OGPjQFRcSATEU[V^X=Y?ZG[C]Z^E_=aAb;c:e>f=gfh?
~mis	J!G#E%h&G(d)H*D+D,]-A.G/[0I1E2E3[4F7D8J9@:C;c<G=I>@?G@HBGCZDGEaFDGBHJIYJEKELEMHNZP_QIRDSDTCUCVZW]XCZE]A^IaFbFc]dEeEgD
~mit	T!I#[(B)F*G+H,I-Z.Y0I4G6I8H9Z:E;G<J=I>D?D@^CFEIFHGZH@IEJGKGLGMDP^QbRHSFTGUDVcWGXcYI]^^__GaDbDcGdCeIfE
~miu	e3I9H=h>I?]@IHEIIKGMJNIVJZIaIcJdJhJ
~ml^	v7_ZJbI
~mla	h>Y@IHHIYMaZGg]h]
~mle	vH^
~mli	y-J=[NY
~mm^	c#I(Y)Z*J+[3J9I@HBICHD^HAKGMHNIOJXHZ_[I]IaabJgIhY
~mma	g-Z3Z9I>I@_F^HFXYZFaHb^
~mme	O!H#G%D&I(C*J,G-J/H1G2H3f4E5G7I9H:D;F<I=I>ZAGBHCIDaEHFFICJGK_LFMFNIOgPIQHRFSFUDWGYF]H^F_FadcEdBeFfCgF
~mmi	b%J(])^*^+J,Z-I3I=J?H@IBIDHHEKJMINIP[U]ZYcJg]
~mmo	i-dHGIJKIZJ
~mmt	Z!Y#I%G(I)J*I+],Z/I3I4H9H:^;X=I>F?G@GBHCYE[GJHXM]NHO[PISIT^UJVHXIZH]H^J_Ia]dIfHg[
~mmu	qA_HDO[__aIcX
~mn^	v1[IYKZ
~mni	rDZHIV[Z]
~mo^	R!D#B%E&I)I+],G-Y.H/F0Z2H3G4E5H6F7G8[9_:Z;G<I=[>]@_AaBYCHD]EHFGGEH]K?L[MBNCOJPEQHRESFTFVAWFX]Y[[E]C^F_EaAbCcDd[gGh^
~mob	l3[9J>[@IBJC[D_HFIJO^ZF]]aJ
~moc	o+[>J?]CJDIHIKY][
~mod	]!I#G%H(H-[.]/I3H4G5I7^9I:H=I>H?H@dBZCGDHH]IGJ[KDLIMGNGPISJUIVHXGZ>[I]I^__HaGbHcIdFeIfZgbhb
~moe	q*]9I@ZCGI_
~mog	d3J9I=J?JBZC_DHHDIIMINJOJZdaJbFhH
~moi	tHHI^K]
~moj	k!Z#Y9]HGVZZY
~mol	r/[HJM]TZ_Y
~mom	n@IHHMYa[h_
~mon	W#]%H(H)H*I+E-f/H0J1I3G6Z7H8Z9]:H;J=]>E@]AIBCFIGHIDK^MINEOHPJRHS^THVFWJXGYJ[H]E^I_GaGbHcXdHeJfYgIhF
~mor	O%F*F+_,H-H.I/E0H1Z2I3E4F5H7F8F9c:D;G<I=I@dAaB_C]DGEHFFGEHAJHKXLFMYNFPEQHSGTDUFVCWHXfZF[E]D^F_[aEbHcEdDeHfGgFhG
~mos	n3H9I@YCYDaHIIGKIO^VJ
~mot	W!I#[%G(H*J+J0Z2J3H4X6H8I9I:I=I?H@FBGCIDHHYIFMHN[OJPIQjRJTIUJVHXIYIZC]J^I_IaHbIcYeJfHhH
~mou	y9IH^
~mov	X!G#H%X*G-G/H1H2J3^6I8Y9C:G;H>[?^@EBFCHDFGZH^JZKELHMHNGOHPGQHRISJTHUHV]WIXZYbZC[I]F^Y__aJcBdHgIhH
~mow	rHHO]P]Z[d[
~moy	v?XC[DX
~moz	k(I4]:Z=]BXDJHGSZV^ZD^]hJ
~mp^	c#Z(I-H3[>I@YBHDJF]HDIGKELcNITYUIV[Z@^IaJhb
~mpa	U!I#G%G)Z*I.J/H1I2J3H4H6J7Y8a9F:a;I=G>F?YBECGDDFIGHHaIBKCLIMENaOHPIRJS]TIUcVYWXXHZ=[_]G^H_HaEbIcHd[eIfFgIhF
~mpe	f#J-J9J@IHCT^X_]]^^c^
~mpi	n1_3I9I>HHYIJZ[][^XaEc^
~mpl	P!E#I%F&J)G*G+D,I-[0I1H2I3@4G5H6H7G8G9D;H<J=D?D@bAHB_CDEHFHHIIiJJLGMDNcO^PHQIRHSGTFUFVCXEY[ZF[G]_^G_GaCbEcGdGfFgH
~mpo	M!J#B%G&I)F*I+F,H-H.I/E0G1H2H3a4Y5H8G9E;G<I?[@bAHCDFZGFHIIHJFLdNAOEQIRGSZTfW[XDYH]D^C_EaIc^dBfIh]
~mpr	Z!G#F%I(H)G*I+G/J1J2X3[4H6I7I8[9F:];J>F?F@HCFDaFJGIHbI^JJK]LINaRISITHU[VEWIXGYJZ?[H]G^J_IbGcHdHfGhF
~mpt	N!_#a%Y&J(C)[+c-B.I/G0H1G2[3]4F5H6G7F8G9F;G<H=I>F?AD]EFFHGIHIIFJFKGLdMCOFPZRFSGUBV_WEXbYG]C^[_XbHcEeFfDgGhD
~mpu	^#](J/Y3J9H:I>H?J@HBGDJHZIEK[McNHOISJTYVIXJZ[aFbXhH
~mr^	kHHQf
~mre	q3_>JHHOYa[
~msa	i0gHDZG
~mse	j(J)_3IHIOHZJ[Xa^
~mso	U!F#F%g(A)[*I+I,J-G/H0J2f3G4I5J6J7J8I9I:H;d=G>H?H@GAIBFCHDFFIGHHFIBJHKFLHMHNGOJPFQcRJSITHUFVDWIXHYIZB[H]I^G_HaHbGcIdEeIfGgdhH
~msu	y/]
~mt^	X#G%G(H)I*I+[,Z-^/H3G4H7I9G:];Y=H>E?F@FAZBEDXE[GIIJKIM[NFO^PHSHT]UHVGXEYJZZ[J]G^I_Ha_dGeJfGg[hJ
~mta	yHIa_
~mts	v8_
~mu^	v@]MZTX
~muc	k#J-G9a@HIHK]X^ZJ
~mud	g#J9I@]BXIJKHMZXJZG^Xaag[hY
~mue	r3JH^IGO[YYa]
~mui	e#[-_2ZH[IXXYZI
~muj	tMYaXh]
~mul	c!J&J-H3J4c9I>J@IAeIJKHNIOITJXJ_JaJh^
~mum	a-Y1^5^9I@_BJHXI_ZE
~mun	l-c9HHFKJO[S[ZYaIcXhJ
~mur	r/[>^MZTY_ZaG
~mus	S!H#F(F)H*c+I,X-G.Y/H2J3[4H5X6I9D:];J=G>F@^AIBEDJE^FIGHHDIdKZL_NFPFRISITHUFWGXGYIZB[Y]Z_HaEbHcFdJeIfIgG
~mut	n3J9I>IA_DY_^a]
~my^	o:^HHNYU]YXZI
~mya	vH]
~myc	y9]
~mys	f(F-I9J?Z@GBZH[IIKHMJNJTIV_ZC[[ha
~n22	y-Z
~na^	J!C#Z&G(D)B*I+],E-[/D0E1F4H5E6J7Y8E9[;E<G>E?I@aAFBZCXDIEEFEGHI]JIOGPHQFRDSYTBVAX_YEZd_DaJb_cGeDgGhY
~naa	r>ZHJIYb[
~nab	O!_#G%F(C)a+H,[-E.Z/H0H1H2I3Y5I7F8b9I:E=E>H@EA_CEDDEHFIHEIGKFLHMFNGOIPERISFTGUaVeWEXIZ>]H^G_CaGbGdXeagGhG
~nac	U!d%F&I)H+H,H.J0_1I3E5I7I8Z:E;H<J=F>FAHBYDEEdGGIDJIKELaMHNCOGPFSGWIXFY]Z=[G]_^YaBbIeHgGhE
~nad	Z!G%I)H*G+G,J-E/I1J3E4H6J7I9D:[;I=Y>[?ZAJBXCED^EJFJGHH?IDJIKELYNHOEPaQJRIT[UZWIXFYIZ_[I^Ia_bHcGdGhF
~nag	Z!I#H%Z(^)I*I+J-D/H3H4F5J6J7c8]:Z<Y=H>H?H@FAJB^CJDHEGGHIEJ_KFLJNBPJQYSHTIUHVEXHZH[I]I^G_IaIbIcHdceZfGhG
~nah	y/Z8Z
~nai	l:_@HBJC[DHHDIJMYZD[ahZ
~nak	k!]0ZHHIa
~nal	T!Y#F%F(E)G*G+G,I-a.J/H0I1I2J4G5[6I7H8H9E:Z;I<I=E>JB^C]DHFZGZHaIIJHKEMENHOFQJRIS^UFV]WHXEYIZ>[H]^^Ga[bFcEd^e]gGhG
~nam	R!E#E%F&I(E)H*H+G,I-f.I/G0Z1I2^3D4X5H6H7G8G9C;Z<I=F>D?F@AAGBCCFDFEIFhGDHaIhJFLFMDOGPFQIRGSHTFUGVGWIXFYHZ?[H]D^EaGcJdGeHfYgHhI
~nan	T!F#Y%G(E+H,I.J/E0[1I2J3E4H5I6H7I8H:f;I>D?EAHCFDDEIFIGFH]IDKYLHMENCOHPFQJRHS[TGUfVGWfYIZA[G]E^H_FbEcGdGeHfHgIhE
~nap	k%I(^6Y9H?J@IBJHYRcZH
~nar	_!I%[(_)[*J-[3]9G:I;J=J>H?ICZDIHEI[JZKZMJNGP]UJVGXIYYZC]]^JaEbGfJhI
~nas	o9J@JHEI]KbZJaHbZ
~nat	X#F%G(G)H+F,I-Z.J/H0J2J3e4I5I6Y7H8H9B:[;H<]=Z>_?b@IAHBECBDXEIFHH[IBJHKXNIOEPFQIRGSHTHUFWIXDYH[Z^H_HbGcFdGeIfGgIhF
~nau	k>]F^TZ
~nav	f#J._3J4^9I>IHDIIMHSYTJZH]baJbafI
~naz	v3_HJIX
~nbe	l&aBZH[T_ZGdI
~nbi	r.X7Z>XJY
~nbo	e)I*J,c-J3J9H>[?IBICIDIGYIIJIKINIPIUJZCa[cIeefG
~nbu	vI^
~nc^	B!D#I%_&D(>)Y*?+Y,B.E/A0e1h3D4Y5A6F7F8[:B;_<C=e>??@@BBGCDDAECFFGfHcI@JFKELGM]N@O?PIRfS@T?UFV=WBXCY[Z=[B]>^?_GaAbEcaeAfggFhB
~nca	U!Z#E&J([)Z+],I-D/H0I1X2I3Z4G6I7H8H9C:E<I=c>D@DAHBCCZDcEFFIGGHFJHKCL[MDNFODPFSGTGW[XEYZZA[H]D^G_HbacGd]eXgHhE
~nce	U!H#G%F(F)H*Y-F/H3G4F5H7I8I9D;I=e>D?FAZB^CFDFEIFHGGIEJIKCLIMFNFOFPZRISJUFVFWHYJ[I]f^HbJcHdEfGgJhF
~nch	S!F%a&J(F)H*H,H-D0^1H2H4G6G7H8X9C:G;I<Z=F>F?EAcCFDEEIFHGfHGIDJHKDMYNEOGPFQISHUFV]WHXFYGZA[H^G_eaEcEdYeHfZgIhF
~nci	R#G%F&J)E*F+G-B.I0H2H3B4F5]7F8H9I;Z<I=^>]?CA[BXCDEIFHGGKXLZMaNDO^QIRGSbTEVIWGXEYZZ^[F]D^G_EaIbXcEdXeHfIgIh]
~ncj	q=ZH[
~ncl	_%J)I+I-Y/J9I:J=_>Y?I@IB]DGFZG[HZI^KHNIOJPIUHV^WIZFaJbJcJdFeIfGhI
~nco	O!H#a%F&X(E)G*E+G,Z-I/F0H2H3a4_6[7G8G:E;G<I=D>D?EA_BACDDGEGFHGDH@IBKBLGMdNDO]PeQIRFSGTZUCVCW]YHZY[H^EaEcGdDfEgHhc
~ncp	o%bHG
~ncr	X!H#H%Z(I)J*J+I,J-G/J0Z3G5J6^7I8I9G:I;J<e=F>H?G@HA[BHCIDHFIGbH@IHJIKGLJM_NGOJPHRZSHTHUHVIWJXIZG]H^J_HaHbIcFdaeIfbhH
~nct	h%J(Y)J-I5^=J?I@IDIHGI]KJLJMHNHU_VZ[I^JaIcJdZfYhI
~ncu	tHY_Y
~ncy	kAdZI
~ncz	y=^B[ZI
~nd^	F!F#A%D&E(D)D*Y+H,G-^.J2D5H9^:A;D=E?[@^AbBaCbDEEEFEGHIAJELGN]OFP@QFSXTGUHVDWGXZYIZG]H^A_faYbAcZd=eBf[gAhZ
~nda	U!]%I)[*E+G,H-B.J0I2I3I4G5I6H7Y8[9d<J@aBBCIDDFHGGIDKYLHM]NZOFQISFTFVCW]XDYI[G^YaDbFdDeHfEgGhC
~ndb	q7Z>aHZWYZH
~ndc	y3aHI
~ndd	y7^
~nde	K!D#Z%B&E(H)C+C,D-D.G/E0E2H3_4E5F9G:Y;F<G=B@bD>EEF^G[HII^KGL[N@O@RDS^UAVCWXX]YZZZ[J][^b_cbac@d@eEf@
~ndi	X#F%J(F)_+H,I-E/J0J1[3a4^5J6I7H8J:G;H=]>EA^BECHEIFJGHHaIEJIKEMGNGPGQJR[TFU[VEWIYJZC[I]F^I_JaYdZfEgGhG
~ndl	o3]7Y>_G[HHJZZH
~ndo	J%E&H(C)E*F+D-a.H/]0G1F2I3B4C5^7D9I:D;F<H=C>@@>BDCZDAEGFFGEHHIBJ^KCMbNGODPDQHRDS[TBUAV@WDYG[]]d_Gbfc[dFeIgchc
~ndr	f#](Z*Z-J3Z9J>H?JBICYDIHFIJK[MZQXTYVIZC]Z^]hH
~nds	d!Y#H(J-I/J3_9F=I>^?J@ZBICJDJIXKGMINZO_SJVIZH]H^ZaHeZhJ
~ndu	f#J%]BJHIKZT[V^YZZJbJccdJfJ
~ndv	yHZc]
~ndw	v.YZ[
~ndy	n3Z>_DZHIO]aJ
~ne^	G!I#D%A&I(H)H+Z,D.H/Z0F1E2E3e4I5F6D7B8C9E:E;E<H=?>b?Y@ZADBhC_EYFCGJJJKHLIMHOdPGQESCTCU_VDWEXFYHZ?]Y^Ha[bGdGeEfHgXh>
~nea	n,XHHN[QYTYh^
~nec	D!>#?%[&F(F)B*C+B,a-=.F/@0^1g2f3<4^5B6Z7B8g9C:@;C<e>H?@@?BCCIDHEAFCG^I<JCK?LBMCN>OBPAQ_RdSBT?U>V=WCXBYbZ=[F]@^A_YaAbFchdaeYfegCh?
~ned	g9ZHbJ]
~nee	N!Z(X)G*X+G,H-E/F1Y2H3G4E5Y6I7H8F9E:F;H<X=]>Y?H@XAGBYCcDDE]FIGGH]I_JFKBLGMGNEOGPGRHSITFUFWHXFZb]D^G_GaDbGcFeIfGgYhJ
~neg	b!I#I%f)J*H-I3J4J9F:I=J>H?J@HBICJDIFIGJKGMHNIPeQ[UHXJZB]IaIbJcJdFfZh[
~neh	k-Z?b@IHHIJK]N_ZHaI
~nei	l+JDZHJIGK[NIOZZG[X]^
~nej	v:_C]JXZJ
~nek	m/^9I@[HFKJMJN^P]ZIc]
~nel	Y#H%H*J+I/H0J1J3]4Y6H7^8I<a>JBFCGD[HHIZJIKDLIMENEOJPIRISJTIUJVGXIY^ZJ[IaYb_cFdZgJhF
~nem	c!I#J%I&[(J0X3H:Z=^>I?IBGCYEYHBKXMJNGPIVHWHXIaZbJc]e[gJhI
~nen	T!F#E&[(G)[+F,G-F.J/G0Y1I2I3Y4]6H7[8H;H>^?C@]AIB[F[GGHEICKDLHMENYOZP_QIRHTGU[X]ZC[G]E^F_HaYbIcJdGeHhE
~neo	y@[TZ
~ner	Q!D%D&a([)I*E+F,a.F/E0H2[3C4E5H7E:d;G<I=I>B?H@YAGB@CDDFEHF^G[HXIDJFM]NZQHRFSXTGV]WGYGZ;]H^aaHcCdGeFfag[hD
~nes	X!G#G%G(F)H*H+H-E.J/G0J1I2J3E5J6I7H8I9F:F;I=c>E?E@?AIBHD]EJFJGGH>IDJJK_LYMFNYQJRHSZTGU_W^XGY][H]X^X_ZaYb[dIeIgGhY
~net	V!G#G%H(G)I*I+I,I-H0I1I3F4E5I6H7G8Z9F:F;J=F?F@CAIBCCHDFFJGGHdIDJ[KELIOIPHQbRFSDUHVFWIXIYIZ?[H^G_ZaIcid[eHfBg^
~neu	X!J#F%I(G*I+Y-E/]3I4I6J7J9Z=H?GB]CFGIHYI^KXLZMaOHPIRITIUHWJYJZI[_]Y^HaFbGcIdGhG
~nev	lHELaNXTYZJ
~new	g+[-I4I8b9^>I@[DHHBIINHYZZE_HcZhZ
~nex	W!H#G%c&Z(F)J+I,I-F/H2J3[4H5J6I7I8I9I:H=F>F?I@bCHDHEIGHIFJHKCLeMGNFOJPIRJSGTIUJXHZY[H]H^G_IaEb[cbdFeYgYhE
~ney	y=]HJ]Hf^
~nez	yVYX^
~nf^	vHHM[NYX]
~nfa	o-[HIKZZ_
~nfe	r#F6ZB[R]TIZ]
~nfi	O!E#H%F&J(D)D-E.I/F0Y1G2I3J4G5H6F7F9H:B;I=B>D?D@DAHBZDIEiFHGIIEJGKELGMENCO^PDQIRGSGTHU?VcWgXFYGZA[G^F_FaBcCegfBgF
~nfl	tH^JX
~nfo	Q!E#F%F(E)G*F+c,H-].J/H0I1H2I3Y7H8H9G:E;G<Y=D@CAHBDCdDhFIGYHBIGJ^LJMGNYOFPFQ_RISHTHUGVCWGYZZE[G]E^G_GaEbFcGdEeHfGgHhE
~nfr	i-I9[>HJdKJN]XZZIcIdJ
~ng^	A!D#^%A&D*X+F-?0J1E2c3D4I5B7I8A9Y:F<E=A?B@aAADGFEGDH^IIJCK@LePGQCR^SIVIWEXHYHZb[@]I^e_?a^bGcYeBfEh^
~nga	f!]#^-J0[3X9I=J>I@HBYHII]MIOJUIVHX[ZG]Ja[cIfGhJ
~ngc	oYa
~ngd	o!^HIIJKIN[UYYY
~nge	G!Y#^&G)C*Y+G,E-C.F/X0E1E2I3G5E6D7C8X9>:F;Y>a?]@cADBbCED[FDGJH@JFL]MbPBQHRDSCTBUGWDXHYGZH[Z]]^^aEeCfIgZh]
~ngf	l7c
~ngh	v@JI[N]
~ngi	f3I4Y@JGJHDJ^N^QZXZ_YcXf[
~ngl	l3[7[E]IINZOIZH
~ngo	c!J#I([+I-H2^3H9F:I@FBHCaIEMGNJO[VHXYZZ]JaIhZ
~ngr	y=Y>^HI
~ngs	]!H#H%H)I*H,[-G/J0Z4H6Y7H9D:G;I=G@DBEC]D]FJGHIFLZMFNFOGP]RISHUFVFW[XGYJZA[J]F^H_Jabb]c]dHe[f[hG
~ngt	]!I#G%I(G)G*I+Z,H-F/J2a3J4J9H;Y>H?I@]BHDFHYIbKFMXN_OIPIRIUXVJXIZE]IaIbYcGfZhI
~ngu	e!J(I+J-I3I9I:J=X>I?FBHCYD^FZHDKIMINZOZRXS[TJUaVGW[XJZF]JaZbHcIfI
~nha	N%G&I(I)E*G+F.I0X1G3D4E5G7Y8G;G<H=C?DAGBXCBD_EGFGGHIZK_MIN^OGPERESFTDUZVYWEYGZa[X^Y_FaCcDd[eGfCgHhZ
~nhe	Y!I#J%G&Y3H;g=J>I?I@IAJBJCJDIFZGJHHIHKIMXNIOYUJVIZF]I_IaIh[
~nho	e!I#H-H3H9G:I=J>Z@FCbDYFYHAKGMINJOIU[V^XIZ_[X]IaIdHfHhY
~nhu	k?I@ZBICYHFKIN[U^VGWYZYa]bJdJfZ
~ni^	O!D#D%b(d)E*Z+E,J.I0G1H2G3G4F5H6G8G9D;Z<I=C>CAHBJEFFJGEHHIEJ]K_LFNcOFP_Q_RGTEUDVCWeYGZ@[F]E_IcEd[eIfDgC
~nia	a!J#J(^)I*J-I3J4I9X:H=G>I@YBFCIDYHHKHMGN^PIRZSJU[WJXJZ[][aHcIdHfZgJ
~nib	j*^4b9J?YCIHESZZIfIh^
~nic	E!F#D%F&F(E)I-D.E1H3H4[7H8C9^;X<F=H?^AGDAEXHFJBKHL[NIRCSHVbXBYIZ][[][^Y_[aXbYcHeFf^hX
~nid	g(J,[-[3J9H:I?I@ICIDJFZG[HYIJM[NIUGVIWaZGaIgY
~nie	P!C#C&I(^)F*E+H-J.H0H1H2H4E5J6G7H8G9YAGCBD]EGFGGFHFIFJFK]LHMGO_QHRFVbXDZ^[X]Da[c[fYgGhZ
~nig	e#Y%J(H)J-[4]9J:I=J?I@ZBGC[D]HYI_KEMZNHPJUYVIWIXIZ@]IaHbJcZf[gJhI
~nik	i!](Z3J9G:J;Z=]>J?Y@HBIDYHEMINJSZUIVH^]a]dJhI
~nil	l>Y@_DZHJMZ
~nim	X!H#H%J(I)J*I-Y/I1]3H4H5]7J9D:J=I>H?I@gBFCIDHFJHGIfJJKIMZNHOIPHRISITHUIVHXHZB]G_JaGbHcIdIfJhG
~nin	]!I#I%I(G)J+I-G/J0[3I7I9H:H>H?E@]D[GJHBIHJ[KFL^MHNFOJPJSZTJU_VEWZXI[I]HaYb[dHgIh_
~nio	X!H#H%_(G)I*F+I,H/I1J3G4c6J7b8b9F:I;J=G>F?G@ICHDHFJGIHHIFJYKGLJMYNGOIP]RISHT_UHVFWJXIYJZZ[I]a^J_IaGbGcHdCeHfEhH
~niq	qH]IYP[
~nir	]!Y#I(^>I?YCIHFKIMIPYTIUGWGXJZa]Ia[bYcJdJfIgJhJ
~nis	G!D#B%F&G(_)f*e+A,a-G.F/C1E2F3F4B5F6D8C9B:^;D<G>F?@@>ADC@DBEaGcH=I?JCKCLDPaQFRGSBTCUeWaXAYD[C]^^Ia>bCcYd^ga
~nit	R!b#F*F+G,I-F/H0I1I2I3C4G5I6I8I9G:X;H=^AHBYCEDDF]GZIDJHKDLGNAOFQJRHS]THUYW_XGYIZ[[X][_GcEdDeI
~niv	m*Z4[7c:J>Z?XH?UacI
~nix	vJ]
~niz	S!F#F%Z(F)H*G+H,H-D/I0Y1I2I3E5J6I7H8Y9E:_;H<Z>F?E@EAIBDCFDEEYF^GdH@IEJIKELIM]N^OHPFQJRYSGTGVCWbXGYHZB[H^IaFbXcYdbeHfagIhG
~njo	o-]9_HGIIUJf[
~nju	yh[
~nk^	O!D#E%G&I(C)F+X,H-[.H/I0H1G2H5G7D8G9f;G<I=D>A?A@CAFBaCDEHFFH^IEJHLFMCNCOFPGQHSFTEUCVCWGXDYGZG]D^I__a[bjdGeHfEgFhI
~nka	y9HH^I[
~nke	o)XA[BJHaQXZHbI
~nki	v#HH_VZ
~nkn	b!I&f(I-G@JBIEJH^JJKIMJSJZDbZdHgI
~nko	n,[3^4]9JBJCIHHIJZJ^]
~nkt	h(Y9]=[BYHGKIU_VGZZaJdJ
~nla	o3I7]D[OIZIbc
~nle	yH[dY
~nli	_!I%I(I)J-Z.Y/d7I:J?I@GBHDJHEIFJHKGM[NGPJSbT^VJZD[I]J^J_IaJbHc_dFeJfHg]hF
~nlo	R!F(G)H*J+J-G/G0J3I4I5J6J7H8I:H;J=H>F?G@EBaCIDHFJGHH[IHJHKFMGNHPHRISITcUGVFWJXHYJ[g]I^F_GaIcHdGeIfHgH
~nly	L#C%X&I(I)]-G.I/I1H2G3C4X5G6H7F9E;Y<I=Y>D?aAEBCCdDBEGH=I^KJLFOIRGSFTXUFWGXF[d]EaFbFcFdJeHfGg[hD
~nma	k9J@]IJK^ZZ
~nme	]!J-J7J:I>G?H@ZCIDIHYIHKIL]M]NIPJSIT[VHXJZ][[]J^IaHbbfIg]hG
~nn^	Q!F#I%D&J(H)I+G,G.J/E1Z2I3B4I5J8G:Z;H<I>J?_@HAHB[DHFGGFIGKINBOEPEQIS]UZV]WGYHZa[c]Ea[bDcCdAeEfbhD
~nna	g-[3J9H:a>I?J@YBICJDIHIMXNIVZZF[aaJd[hY
~nne	C!=#=%Z&E(?)E*B+B,a-C.C/>0b1g2f3F4]5A6Y7@8f9@;B<f=D>G??@BAIBYCADAEFG]I;JDK>LBM?N=OAQ^RdS@T>U?VCWAXEYdZ@[D]F^?a>cjffgBh=
~nni	t*[bZ
~nno	C&F(])[*[+E.F/A1E2G4Y5H6b7J9C;E<J=Z>a?aB>CEEIF[G]HFJBLEMGNHOIQFRDSITHUBVBWEXDZZ[Y]G^[_^aAbDcZeafBgGhE
~nnt	d#I%H&a(I*I,X-Z3^4[9G=H>G?[@FB[CHDHEJIEM^NXPHVHXH]J^HaHbIcJdFe[fHgIh[
~nnu	]#J&[(J-H3b4J7[9F=I>C?G@HBICXDaHYIGKGMINIO_PJTJUJVJXHZG]^aGbJcJdY
~nnw	U!G#F(G*G+H,F-G/Z0[1Y2J3F4F6H7Z8I9J:F;G>GAJCFFIG^KZL]MEOHS]TFUYWaXGYGZA[G]F_HaJbFcEdYeZf]gZhY
~no^	N!Z#X&G(B+H,F-c/B0Y1G2F3^4C5G7E:Z;E<H=Z?ZAXBGCGDbEFGGI]JELEMCNGObQFTAU_VJWXX[YFZ9[H^H_IaFbBdJeFgEh@
~nob	_!H&Y(I)H+Z-H1[3J9J:H=JAIBHCHD^GZHEIIKHN[SYU]VIWZZE^YcYdYf]
~noc	X!^%I&X(H)I*H+H-F/G3D4I7J9X;J=H>[?G@_BJC]DZEHFJGIHDIGJILHMeNGRJSJUGVGWYXGYJZH[I]G^H_ZaZbGcIdHfHg[hY
~nod	r:]=]CYHHMX
~noi	v@YH[
~nol	r5[H[IFN]
~nom	_!G#H%H(G)I*I+H-b2a3F4H6J7J9C:a;I>D?F@DAJBFDFEJF[HFIgJJMENEOGRISJTIUGWIZI[H]F^J_HaEbHcHdGfG
~non	c#I)I+Y-I/J3I>F?IBFCYDGGYIFJJKYNcO[UfVIZD]JbIfIhH
~noo	i-Y9[@aBJD^HIKJZF
~nop	r(bHGZFaZ
~nor	T!F#H%G(I)d*_+G,H-Y.J/H0I1I2I3H4G5[6I7G8I9G:G;H<J=E>E?F@ZAICDD[EIFIGXHEIHL^M[N_OHQJRHSGTGUZWFXGYIZ[[J]E_GaFcGd]eIfGgGhZ
~nos	c!I#J&Y)a3G4J7Z9I:Y=I>H@GBFCJDHHCIXJ[KIM_O[VHXJZA[^_YaIh[
~not	@!D#J%I(]*J+D,I/B0X1C2D3J5G6_9_;G<G=Y>Z?_ADD]EEGXHYIEJCKJMFNDODPIQDRESGTIU?V?XDZ_[Y];_babe^f@gFhD
~nou	U!H#G%H(X)H*Y+G,J1J2I4H5J6I8^9^;I=J>E@]AJC^FJGHHHI_JGLHM^OGPHRISHTHU[VEWIYJ]^^F_HaEdFeJfHgIhB
~nov	]!I%I(I)J*I+Z-E/Z3H4I6J7I8[9b=H>H?G@aB]CFDEGJI]JJKIM_OHPISITHUIVHXZ[I][_JaHdEfIgJhF
~now	R!E#G%H&g(D)H*G+H,I-a.J/G0I1I2J4H5I6I7J8I9C:J;I<J=G>[?CBYCGD^EHFIHXIDJYKGLHMaOGPHRITIUGVEWIXHYJZY[b]F^G_[cGdEeIfHgEhG
~npa	v!Y@^
~npo	t)[
~npr	J!Z#C%E&G(F)C*C+E,E-A.H/f0a1G2G3A4D5G6b7^8E9C:B;F<G=A>D?C@@A[BACCDCEgGCHBI@JDK?LEM@NaOEP]QFRFSET]UBVAWDXEYFZ<[E]C^D_caCbCcfdeeEf]g[hB
~nq^	v#]HGM[X[ZJ
~nqu	e!J%Z(Z-J/J3_9J=^>J?I@IBICXHJKIMYNJOHS[UXVYWZXYZDaHbIdJ
~nre	_!J(I*I+[-I9J>J?X@IBJC[D_EdHFIGKJMZNGOYPJUIVIZI]JaIdI
~nri	l,^9GDYE^H[ZJeX
~nro	o*YD^H_
~nru	l3]9I>X?_a^
~ns^	R![&X(E)G*F,[2H3a4F5H6G7Z;H=Y@AAJBBCHD[FZGYPEQITZYHZC]EbJcDhH
~nsa	k-I3J9G>b?H@IDFH@IIKGVIZ_]IadbJhJ
~nsc	c(J+b-I3I:J=Y?HB[CIDbGJIIKIMHNIPJUIVIXIZG]IaIbHdIfJg]
~nsd	j%HP_
~nse	Y!G#G%Y&J+I,I.X/G0I3E4H6H7Z9F:[;H<c=b>C?Z@ICED_EIFYGHIDJHKFLHMEOIPFQJTGU^WGXGYXZ?]E^J_HbFdFeIfFgJhF
~nsf	vHafY
~nsh	qHYZ^
~nsi	W#G%H*H,I-_0J1I2^3b4H5J6I7I8I9F:F;J<Y=G?FAcBECGEJFIGYHHIZK]LIMFNFODPHRHSITIUGVFWIX[YJZZ[_]G^I_HaEbGcGdHeIfGgH
~nsl	rHbZEaIc[
~nsp	k&bHFNIZFcc
~nsr	yG[N[
~nst	U!F#G&J(E)H,I-E/I0b3Y4G5J6I7[8I;I=F?X@[AJCGDDEIFJGGH_I[JbKDMFPGQJRHSHTHUGWIXGYIZA[H_HaDbYcEfegHhF
~nsu	]%_(a)H-H/Y1Y3I9H:d=G>J?I@IBFDIHBIZKIMJNJPISJVGZ^aJbJcIdJeZfJhJ
~nsw	k#J&Z4]9[?]DXHFX[
~nt^	7!a#]%b&F(D)D+_,]-a.C/H0i1D2]3B4C5[7=8@9B:c<@=H>C?<@BA]BYCFE?FFI_KaM?NIODPaQ[R9TYUJVXW]X?YBZA^^__bFcIdBfDg<hg
~nta	G!d#Z&E(=)Z+G,F-B.G/H0C2^3g4b5G6H7A8H9B:G;F<J=G?Y@>A]BECdD^E[F_H@JAL[M=NBOAQCRASBTAUDVXWCXgYCZ^]DaGcYdHeBfDgBhB
~ntb	r3_9H=_HEI[ZI
~ntc	v!_2IHHIIL_PJ
~ntd	v!bHHZI
~nte	F!E#B%@&Z(B*C,I-a.E/?0E1E2D3a4F5G6B7C8C9D:D;G<E=@?Z@HAEB?CDECFCGGHBIZJHKcLGMHNYOdQHRDSaTZUEWBX]YGZF[J]g_JaCbXcddcfGg_h_
~ntf	y8Y
~ntg	q#]%J0]HIT]ZH[[
~nth	^#Y%I(I)J+G-d/I1I3_6[7J8[:I=^>G?I@HBFCHDYGIHGIZJJK_NHOGPIRJSJTHVHXI[I]I^I_HaIbIcIdHfGhH
~nti	H!D%G&G)G*F+B,e-^/C1H2F3[4C6D7e8H9@:C;D=Y>]?_A^B?DXEEFGGJHbI[JDKILIMbNCOBPARESHUIVFWDX^Z?[C^]_AbHcHdZeBfFgChG
~ntl	^!H#_%J(I-b3J9J>H?I@_BHCJDIK[MJNISYV[[IaJhG
~nto	K![#e%b&](D*E+D-H.G/G1E2Z3H4B5F6E7D8G9^:^<G=>>A?@AHBHCBDGEHFEGCH^IDJGK?L[M@OGRDT[U[VbXa[H]G^]a?bAf]gGhE
~ntr	A!Y#?%A&D(D)D*B+?,E-I.D/i1[2E4f5d6G7d8?9>:H;A<B=^>9?=@DACBcC<D=EAFAGFICJaKILHMGOIPCQERISdTeUFV=WAX<YEZ_[H]=^I_^aJcHdCf]ge
~nts	b#[%I1X3J6b@IBXHGIFKIN]OXVJZD[cbIhH
~ntu	i)YHXbb
~ntv	v>^aF
~ntw	t*]4Z5I9^>IDJHFMJX]aG
~nty	t@]H[
~nu^	e&[-J.X9H>I?I@IBID^GXHYMJ]_aH
~nua	c#H-I3]7]9H?I@HBJCIDHHYKYL[MZNJOJT[X^ZG]J_YaHdYhJ
~nub	g#J-J/a0^AZHHIJJYKINHP[T[_YcIdHfJ
~nue	^!I#I%J(I)]*J-I/Y3G4I6J8[9G=I>G?HBZCHJJMcPJSIVHXZ[J][aHdHfHhG
~nug	tC]I_ZH
~nul	oLY]a
~num	F!B#A%D&F(A)C*B+],F-F.F/B0E1E2F3o4C5E6D7E8D9=:A;D<F=@>i?D@=ADB?D_EEFCGBHDI_JDKALDM?N@OoPARCSDTAUCV@WEXZYEZ=[D]>^E_CacbBcBdCeEfCgDh=
~nun	_!J#I(I+^1Z3H=I>H?I@GBHCIDcEYHCKIL^MINIOJUIVXW]ZZ]IaXbIdYfJhJ
~nuo	_!J#_%I(I-F3F4J7J8]9J:Z=I?I@YBaCIIJJJLJM^OISITJVJXI[Z][^JaGdHfIgJhF
~nup	v([=YHI_]
~nus	mHJIc
~nut	O%D&I(G)I+H,Y-Y.I/E0H1F2H3E4E5H6F9E;_<I=J>C?Y@FA_BGCDDDEGFGH@IYJGKFLYMjNDOIPYQIRgSEUCWFYFZD[H]]^[_]aZbCcBdGeGfGhG
~nuv	f!J#J/^0^6Y9I@IAZBIDJHGIIJYKHNHPZT[ZE_[aJcJdHgYh_
~nux	vH^ZI
~nva	^!]#I(Y*J-G/Y3]4J9E:H;X=Y?Y@EBHCGDGK_MFNGObPJR^SJUIVIXHZC]H^[aEcIdIfH
~nve	g-_9G:J@EBJDIE[HDIHKcN_ZC[]aJdJgZhG
~nvi	X!H#H%I(H-G/I3G4J7H9H:k=H>G?HBGCHDGGJH]IEJJMGNGOIPISJTJUHVGWHXHZC[I]H^Ia[bGc^dYfIgIhG
~nvo	i&[(]7XH^OGZJa]
~nwe	kHGMZN_U[ZH]Za[
~nwo	U!G#F(G*G+H,F-G/Z0[1Y2J3F4F6H7Z8I9J:F;G>GAJCFFIG^KZL]MEOHS]TFUYWaXGYGZA[G]F_HaJbFcEdYeZf]gZhY
~ny^	O!X#a%F&I)E*F+G,I-^.I/F0I1H2H5H6H8_9H:^;Y<I>D?DAFCDDBEIFGGFIHJIKILFMDN^QIRGTZUbVGX]Z@]E^[_FaYbGcFdZeHgHhB
~nyb	o+Z-^9]HHSXUZ
~nyc	q(^=YD[ZF
~nym	g=X>]DIHDOYVYZYc[dZgZ
~nyo	k9X@_MIP]UXVI
~nyt	i-G7[9[;[?J@JBJCEDbI[MJZI[Z]H
~nz^	f9H=cBJH^RXU[ZI
~nza	^!Y#Y%H&[*J+J-G3[4I8[9F:Z=_>G?H@FBGGJI[JJKFL^NXOEPITIUIVIX_ZF]GaFbIcIeJfHhH
~nze	i!Z=cHDU[VJZIc]
~nzi	g-J@JIJKINZU]VZZXfY
~nzo	tJ^][
~nzu	v8^
~o12	y-aHF
~o20	q-e9IHHIJKIZH
~o36	m=[HGT_W[ZJ
~oa^	y9[F]HJ
~oad	b!Y#G)X-[>YBGHaJ[KIZF[Fa[b]
~oal	y?Z
~oar	b#X)I*I,c-I/J7J9F=J>J?IBHCJDJHbIIKHMINIPITJUIVIZC]JaHcIdJedfG
~oat	o)a?[BJU_VJZG
~ob^	j=HHbNZX[
~oba	Y!I(c)^*[,e-I3X9J:I?GBXIHKHMJO^PGTIUHVFXJZD[J]JaZbJdDeIfJgHhI
~obb	rDYHGLY[^bZ
~obe	o#JHGTYV[X[ZDhb
~obi	e#H-H3Z9F=J>Y?I@FBYCZD^HDIHKHO^VIXc][_XaHhJ
~obj	S!a#G%H(G)I*I+I,I-D/F0I1H2J3F4F6H7I8G9F:H;e<J=G>G?G@FAfBFCGDGEJFIGbHDIEJHKFMGNEOHPGQJRHSITGUGVFWJXGYIZC[I]G^Z_jaGbHcGdFeIfGgHhE
~obl	U!E#F%Y(G)I*H+H,I-D/G0I1J3F4H6I7H9E:F;G>F?G@EAIBdCFDIE_GHHHIEJHKDMGNDOHPEQJRJS^TFUFWFXEYIZe[X]G^G_GaDb]cddGeIfHgIhF
~obo	]!H%I&Y(H)H*J+Z-G1[3Y8J9a:G=I>J?I@IAIBFCGD]FJGYHBIHKGMJNZPJSXU[VHWZXZZC]J^YcXdXf]
~obr	h-I9d>J@IBIHDKJLXZI[Y_YaJbZ
~obs	q1]HHK[U^
~obt	o,cHH
~obu	y%YYX
~obv	r-dZG
~obw	m#]*Z-_CIHIIHM]ZJhZ
~oc^	o:Z@IHFMZOZZGh^
~oca	Y!Z#E%G)F*F+H,G-E.J/a0H2J3G4G5I6[7H9E;H=C>E?A@^AaCFDDEIFIGHHYIDJHKDNZOGPGQIRGSHTFU]VDW[XDYH[^_[cFd]eZfDhZ
~occ	Z!G#d%H&J(Y)Y*H+J,G-Y/H3E4H7J9G:H=I>H?I@EAJBXCHDGGJHHIFK]LJMENGOJPHRJSHTcUHVHZ^[^]H^I_IaHb]dIeYfIgIhG
~oce	_!]#H%I*J+Y,X-G3G=H>G?IBFCHDHH?IZLJMHNIOYPISbUJ[J]eaHbJcJdJeZfJ
~och	T!]%E(G)H*F,I-D/F0I2I3D4G6H7H8I9X:G;Z=F?^@_AIB[C]EGFHGXHCIXJHKXMdNDOFPIQJRHSIUFVFWXXEYHZF]^_YaXbFcGd]eHfDgYhD
~oci	q&Z-^8Y9Y:XHIIEK]ZJ
~ock	D!B#l%[&G(A)F*D+C.]/A0E1F2E3B4I5E6D7B8D9>:B;F<F=B?AADCCD@EFFEGCH^I?JZKFLBM@NCOEPARdSDTjUCVAWEXbYEZ?[f]@^G_AaBb_dAeDfAgBhC
~oco	b!I#I(J3H4J9E:I=I>F?G@_CHDIIZM]NIOYPJRJTJUIVIXHYhZ[]IaGbIcEdIeJfGhG
~oct	yHHV]
~ocu	kH_ZZb]
~ocz	yXY
~od^	N!F#F%G&I(F)F*[+_,H-F.I/[0I1I2I3a4I5H6H7G8G9a:F;G<J=D?g@JAGBZCeDcEHFGGFHCIIJGKHLGMDNEOEPFQIRHSHTFUGVDWGXXYHZ?[G^H_Fa^bEcGdFeHfFgGhE
~oda	W(G)I*[+J-F/H3H4J7I:G=H>G?G@eBED]GIHDIEJJKDMZN[OJPIRJSdTIVFX_ZH[J]IbIcHdIf[gJhH
~odb	t#]TY[Z
~odc	yZ]
~odd	rIYN^
~ode	I!C#@%F&X(G)D*^+G/D0G1F2I3H4C5F6F8E:G;E<G>f@>AEB_C^D?EaFDGEH_IGJEKFLEMHNGPEQGRDSETCUCVXWJXdYFZI[E]Z_EagbEcDdDeFgEhA
~odg	t-]
~odi	S!G#E%G&J(E)H+G,I-D.I/H0I1I2I4G5I6H7]8I9B;H<J=F>^@aAIBaCaDEEIFHGHHDJHKHLHMGNEOCPGQIRHSITGUGVEWIXdYHZ<[H]D^^_GahbGcGdFeIfFgIh[
~odo	[!G#H%J(H)I*Z+Y-^/I3G4I7J:I=I>H?d@ECbDHHIIGJJKFMFNEOHPIRIS_U_VFWIXGZB]H_JaHbHcYfHgJhH
~odr	o-Z/Z@ZHIKZMJN_ZH
~odt	yZZh]
~odu	a#I%J-[/J3J4G5H=G?I@GBGCJDIHIIIJdKIMJNGPISJV^a[cIdHeJfIgchZ
~ody	U!I#E%F(Z*Y+^,J-[.J/G0I1Y2J4H5I6I7H8G9X:E<^=G>G?FAGC]DZEIFHH>IIKCMGOGPGRHS_U^VIXZYIZF[I]G_ZaFbIdYeIf]gGhF
~odz	j3]9H@ZBZDJHFXZZIaa
~oe^	yZY
~oed	v9_HJ
~oeg	v>]HJP]TY
~oep	vHZVaZI
~oer	v6^HJOY
~oes	L!I#Z%F&Y(H)G*G+G,I-Z.J/H0I3]4I5H6G9C:G<I>[?F@ZAIBACEDDEHFHHaIYKIL]O^PFQIRGSFTYVDWGZ^]E^F_HaJbYcFdEeHgI
~oet	h*[9HCGH[IaKHN]ZG
~of^	k!Z(I)J*cC[HGZI
~ofd	yI^
~ofe	t>J?bOG
~off	O!G#C%F&I(C)H*_+F,H-C.I/[0[1D4Y5H6H7G8G9H:F;Z<H=G>X?]@DAHBDCDDDEHFGGYHaI@JGLGMdNDOFPEQIRGSGTfVIWHXEYHZ?^F_FaFbFcEeHfHgehD
~ofi	a%H(^*J-F/I3a9X=J>Y?Y@HBICbDHHEIHJIKIMFNIVJXJZF]IaIb^cJfJgchI
~ofo	r@^H[
~ofr	r2[3I>I?bIJaJ
~oft	M!E#D%F&J(D*Z+G-I/Y0I1]2H3E4E5H6G7b8G9F:E;H<I>D?E@BAGBDCEDEFHGEHJIBJ]KCLGMINDOGPEQIR[SiTcUEVDWEX^YGZ>[G]E^FaYbDc^d]eGgchF
~og^	mL]R[ZGh_
~oga	vZ^
~oge	g#J%J(I3Z=J?J@YBZCJDHHFKXVHW_ZahJ
~ogg	a!J(H-J3J9I:J;X>I?J@YA[B[CJHIIHMINITJUJVIX]]I__aJbah[
~ogi	R!X#Z%H(F)H*G+^-D.J/E0J1I2J3G4G6I7e8I9J:X;I=G>J?F@DAICHDCEJGHIZJGKFOHPGRYSDTZUGVFWIYI[F]E^d_HaBbecFdGeIfFhE
~ogl	b#F(J+Y-I3I7c9I:I=I>I?HBGC_DIH^KGMHNHOJTIVIZ_[X]JaJbE
~ogn	e-].Y3F7[9I:J>H@_CJDIIFMXNJO]VYZG]JaJh^
~ogo	Z!H#[(I)J+I-H3J7I:H=I>I?H@GB_DHGJH^IIKGLdMINISITHUHVHXJZA[I]H^HaJbgcFdJhI
~ogr	k1]6_9[<YHFZZ
~ogs	h#H-^:ZH_IGLZNJTYZH
~ogu	v3^hZ
~ohi	m!J)[-[?JAYHIP[QYUI^_
~ohl	k#]*Z-^3J@JCZHHIGKJM]ZHhY
~ohn	e3a@IE[IJKIL[M[ZF[__YdZhJ
~oi^	d(I*Y-I3I8[9H=I>G?G@FBZDIHCIYKHMJOJRZUIVXXI[[]^_Za^dIf^hH
~oib	o)[-ZP[QY^Z
~oic	b#H-G3I:J>G?^@^BJCGDIH]IIJ]KFMINYOETIZG[da^
~oid	y#^B]ZF
~oig	t4]HIf]
~oil	y3^aG
~oin	W!H#F%G&J(G)I*Y+H,I-^/G0J2J4H5I7G8_9[:Z;E=G>D?F@EA_BFCGDFEJFIG^HaJHKHLHNEO_PEQJRISHTHUHVZWJXGYJZY[I]F_^aEbYcJdHeIfIgIhH
~oir	j9I@_BJCJIJK[MJTZV]ZYaJb[cI
~ois	b#Y(I*]3H9F:I=J>E?_@[A]BHC[DHHHIGKJMHNHO[PITJVYX_ZC[[]H_JaYhY
~oit	a#J%a(^)Z-H3I9H:H=J>Y?IBICID[FIH]I]KYMHNXUIVHXYZF]IbJdIfIhI
~oix	v?]ZF[^
~oj^	vR[TY
~oja	yIYZ]
~oje	d!Y#Z9[:X=J>H@cBIDIH[IJKIMJUJVXXZaJ
~ojo	vHJK]Z[h[
~ok^	Q!E%F(G)Y*F,I-H.I/b0I2Z3D5I6I7H8^9D<I=F@AAIBcDEFHGHHcIDJHKFLGMeOFPGSITZUFVFWIY]ZH[H]H^GaDcFdGeHfCgIhF
~oka	Z#F%G(F)H*F+I,H-F/^1J3G4H8J9G:G;I=E>G?G@EA[CGDFEcFIGHHIIDJIKELIMEN]OHPGRISFUFVFWFX[YJZ?[I]G^H_]aEcbdgeIgahF
~oke	T!G#G%G&I(F)F*G+H,l.J/F0I1H3E4[5I6H7H8H9C:H<J=F>B?]@GAIBECHDEEIFIGGH]IEJHKDLHMFNJOHPEQIRfSITGUGVEWIXGYH[I]X^H_JaEdFeDfYgIhF
~oki	T!H#H%J(I)J*J+J-G.n/J3H4I7J9G:I;J=I?H@HBHCIDIFJGJIGJIKHMHNHOIPJSHTJUHVHWJXIZD[J]HaHbFcIdIfJhI
~okk	q#^TXcY
~oko	i#aBIHDT]Y[ZI[ZaZf[
~oks	yHJIa
~okt	f7dHIXYZH
~oku	tH^K]ZJcY
~ol^	O![#C%f&I(@)E*I+F,G.H/D0F1_2f3B4D5_6G7F8F9B:D;b<G>F?B@CBADFEGFFGHHEI_J[LXPCQbRDSETDUcVHWEXCYcZC[E]D^D_EaCbCcBdDeGfCgX
~ola	Y!H#H%I(H)J*I+I-Y/H3F4^6J7I8J9a:Z;I=H>G?G@XBFDGEHH>I_JYKFMGNfOHPHRISITIU_WIXGYJZC]G_IaGbHdHfIgJhH
~old	T!F#F%F)d+G,H-D.J/G0J1^2I3[5I6I8H9B;E=G>A?E@]AHBDCED[EIFYGFH[IHJJKFLHMFN]P_QJRHSHTIUDWIX^YYZY[H]F^Z_Fa[bIcGd[eJfHgFhE
~ole	T!F#F%G(g)h*e+H,I-D.J/G0J1Z2I3E4^6I7^8H9C;H<J=F>b?HAIBCCBDDEIFHGGIBKDLHMFNEOHPDQIRHSFTHUXVXWHXFYIZ>[G]F^F_HaDbGcGdGeIfGgGhF
~olf	v#^6YZG
~olg	l/]B[HGO]TJZ[cIf[
~olh	t-Z?^HJK[
~oli	H!D#E%D&H*b+E,F.Y/]0H1G2H3D4E5b6G7E8F:B;F<H=B>E?X@YAFBADAEFFGGEICJ_LEMCNnOEPDRGSCTDUDVFWiXEYGZ9[E]C^E_EaBbDcEdDeFfEgChC
~olk	o)]-]F_HDTJZHd]
~oll	N!I#F%D&I(b,G-B.H/Y0G1H2H3F4d5d7E8F9X:[;F<H=I>D?B@^AFBACCFGGIH_IDJbKALGMCO[PERFSFTFUEVdWFY[ZG[F]C_EbDcDdGeGhD
~olm	yH_
~oln	q/[9HH]M[TZZG_Y
~olo	V!F#H%G(Y)Z+G,I-D.J/H0I1J2I3D4G5X6I7I9B:F>B?_@ZAIBICdEIGHHAIaJILHMEPZQISGU^WIXEY^Z@[b]Z^I_HaCbFcGdGeIfGhF
~olt	^!^%I(G)I*I,Y-H/H0]3G4Z6J9F:H>E?Z@^B^CFDEGIIEJIK^MFNGOIPYRXSITGVHXaZA[I]G^I_JaYb]cIdFeJfGhG
~olu	i/[BXdJgb
~olv	b![#I-I3I4Y9G=J?H@JBaCJGJIXK]MHNIOIPIUJVHXJZY]I^_aIbIfHhI
~om^	I#C(B)[,H-^.I/A0F1Z2G3C4Y5G6X8H9H;_<G>I?G@HADB@CJDIEFFEGYH_JbKbMAOIPaRGSETYUHWEYEZ@]@^[_]c[dJeFfBgIhI
~oma	J%^&H(E)B+E,D-A.H0F1E2G3E4g5c6F7e8c9A:D;D<G>BA_BACADBEEGGHIIBJ^KGLEMFN]OEPdQIRESETXUDVAWEXXYFZ;[E]C^Ea^bDcCdCeFfIg_hD
~omb	c!I#J(G*J+X-[2[3X9G:Z=E>X?G@HBHDEGJHaI]MHNIOHP]TYUIVHXYZGaGbJcJfYhI
~ome	J#Y%D&G)H*G,E-h.D/G0E1G2X3F4^5E6E8C:d;[<Z=B>[?C@HADB=CIDCE_FYGII]JYKGLGNFOAP_QFRCSGUHVBWZXJYEZ_[C^I_HcBdHeEf[gChH
~omg	ycYd[
~omi	Z!I#I%_(H)I*G+I,I-H/J3H4c7c8b9H:I=H>H?I@FBGCIDYIGJYKIMHNHOJP]RJSIT_UIVGXJZE]H_JaIbHcIdCeIfFhI
~omm	R#B%B&I(C)Z*F+^-d/J1H2H3G4G5H6J7G9B:Z<I>F?G@HAHBIDYF]H[IHJHKYMCNBOJQIRGSGTZUDWGXXYGZb^F_FaadCeGfF
~omn	vDZZ^
~omo	Y!H#F%J+]-F/J3F4I7J9_=H>Z@_BDD^HcJIKDLIMGNGOXPIRJSJTIUCVEWJXcZ<[G]H^JaFbHcJdHfIh]
~omp	G!Y#^&G(H)Z+a.I0E2Z4A5D6D7I8^9?:^;D<E=F>>?E@FB[C>DJECFDGDH^IgJDKFL_M[N_O[QIRCTHU]V[X@YDZE[]]^a@bDcAf?gChG
~omt	k#J-^BHD[HGO[XGZ^a[
~omu	q-_HIZZ
~on^	8!C%^&G(d)E*Y+Y,X-].E/<1_2D3X4<5D6F7B8B<X=I>a?b@@AGBCC[DbEbFBGFH_I=JBK<MEN^OYPGQHRDT?UcVDWZXEZB[Y]d^^_Abac[fFgCh>
~ona	R#E%F&J(D)F*G+G,H.J/H0Z1H2I3X4G5[6H7G;H<I=D?J@YAIB]C_DFEHFZG[HdIBNBOGQIRHSEV_WGXE[G]Y^F_GaGcFe[fZgHhE
~onb	f)I*J,c9I?JBIHXKINJPJZDaIcIeefG
~onc	]!H#I%H(I)I*Z-H/J4J8J9G:H=Y>F?F@[A[BdCHD_GJIFKFLJMHNGOGP[SIUZWHXF[I]H^JcHdYhH
~ond	P!D%F&I(F)F,H-].H/G0Y1H2I4E5H6^7G8^9Z:E;G<I=E>J?A@eA_CeD?EGGFHbK@LFMBPEQHRES^TEUJVCWGXCYG]Z_JaAdDeGfIgGhI
~one	J#H%F&G(B)B*D+Z,H-@.G0G1E3b4B5D8Z9=:B;E<X>c?[@IAEBbCZD]EEFEGFH]I<JDKZLDN]O_PBRDSCTBUcVCWEXBZ<]J_[a^bIcYdFeFfHg]
~onf	O!D#D%E&J(C)D.H/F0X1G2I3I4F5H7F9G:B;H=B>E?C@CAGBZDHEiFGGHHYIDKDLGMDNIO^PDQHRESFTFU?VcWgXEYGZD[F]E^F_EaDbJcBegfBgFhX
~ong	K!]#a%E&I(C)F*H+E,Y-A.I/I0G1G2f3Z5H7F8G9Z;G<H=E>Y?]@IAGBCCDDAEXFGGDHEIbJDKILFMYNXOZQHRaSGTXUEVCWGXZY^[F]D^CaCcCdHeFfCh^
~onh	o&Z3J:ZHEMZOZZHh]
~oni	Q!D#D%^&I(G)E*]+D,G-F/G0a1G2H3H4d5H6F7F9H:D<Y>G?[@BAGBJCJEGFFGhHYICJGLGM_NCOEPEQGRXTFUBVBWFXDYEZF[F]D^F_IbEcCdaeFf_gF
~onj	q-]9_HHIIhZ
~onl	K!I#D&H(H)[-F/a1G2F3C5F6F7D9D;Y<H>D?aADBACdDBEFH<I[KGLGM[OHRFS_T^UEWFXE[d]DaEbDcZdGeFfDgahA
~onm	l*J,[@[cZdY
~onn	C!=#=%X(>)D*A+A,a-;.D/?0_1g2f3Y4_5A6X7@8e9F:C;A<d=F>D?C@;AHBYCCEEFGG]HFI:JBK=LEMBN<PGQ^RcSET>UCVHWAX?YaZG[H]C^>aEcieZfegChB
~ono	R!D#^%F&Z(E*H+G,H-C/G0H1H2H3[4F7H:Y;G<I=F@IAXD_EIFXIYJHKELHOeQIRGSGTEUEVYXDYHZ<[a]Y^GaBbEcFeHfEh]
~onp	J!Z#C%E&G(F)H*C+E,E-A.H/f0a1G2G3A4D5G6b7^8E9C:B;F<G=A>D?C@@A[BACCDCEgGCHBI@JDK?LEM@NaOEP]QFRFSET]UBVAWDXEYFZ<[E]C^D_caCbCcfdeeEf]g[hB
~onr	lEdHHNHcJ
~ons	V#F%]&I(H*E+Y,H/H0I1H2I3D4F5I6H7G9X:c;H<I?EAcCDEGIHJHLHMENDOZPEQITGU[WGYHZX[]]E_GbFcEdEeJfIg[hD
~ont	A!d#e%_&C(=)I*A+A,G-e.G/C0@1A2[3f4g5d6G7D8D:[;D<B=Y>F?>@BBFCaD[F]H<IbJdL]MDNDODPIQGR>S?TGUEW@Y@Z_^[_Ha9bCdDe?f?g>hD
~onu	q3X>J?^D_HH
~onv	k(]3I:c>Z@JHHOYZI
~ony	t!^(^HJVZZJ
~onz	vMYUY
~oo^	y>^HG
~ood	d9d>I@JB_CHDIHCIZKXMJXJZG]IaIfIhI
~oof	k(I)I*cC[HFI]ZI
~oog	k#D7cBIHaZG
~ooi	rB]D_ZI
~ook	L!E#D%G&I(E*E,I-F.n/Y0I1I2I3C5H6H7G8^9B:H;G<I=E>F?I@AAHBcCJDDFGGGHcIBJGKDLGMeNHOEPFQHRGSFTXUEVDWGXDYHZE[G]G^G_JaCcEdFeHfEgHhE
~ool	a!I#J%I/H1a2[3I4I7I8J9G:I?GAYBHH[IIJ_NHRGSITIU_VIXIZF]J^J_JaIbIcIdHfHg^hJ
~oom	g-IHdRJZIcZ
~oon	c(I)Z3Y9Z>[?I@dBHD_HDKHZJ]J^IaE
~oop	g-Y3]BJHYR[SJVJZ[]F^]bIcIf^
~oor	T!X#H%G)H*H+H,J-_/H0I1J2J3[4G5J6I7I8I9G:H;H>E?FAICFEIFJIJLIN_OHPGRHSHU[VaWIXHYIZ[^Z_HaFd]eIgHhZ
~oos	[#I(I+J-]9H>I@[CZDHHDKYLaMIZE]_^Ia[bJ
~oot	e#I@JB[H_TGZD[F]JdZf_
~op^	M!H%C&I*E+E,G-_/J0J3D4D6F7E8E9B:E<H=B>F?C@FA^BHCDDCEGFGGdHeJ^K@LIMbNBOEQHRCTDUCVZWFXaYFZJ[F]H_FbcdCfYgIhF
~opc	h(^3J?^C^DJHGZI[_^YaI
~ope	R!G(^)H*H+I,I-G0J2J3X4F5I6Y7F9H:G;J<Y=F>]?JBECHDFFJGHH]IFJHKELHMGNFPhQJRGSHUYVBXGYHZ>[GaddCeFfYgHhG
~opg	q*[>JB[D_HHO[ZG
~oph	yH]
~opi	i-J6]=H>I@IHaIJJ[KG^[aFh_
~opl	X!H#J%F(Y)Y*[-a1J3G4I5J6J8^9H;^=H>F@EAZBHEJG^HDJGKFMHNFOJPbRJSHTJUFVZWHXHYJZ@[Y]I_GbGcHd^eJgGhH
~opn	n(]@XHHV[ZY
~opo	c(Z*J-I1X3G9H=I>G?eCFDHGXIIKIMJNJPJR[UJVGXIZE]]_[aFcJf]
~opp	V!H%G(G)I*I+I-]/I0^2Z3H4H6J7J8I9G:I=[>[?GA[BDCHDGFJGGIZJHKELIMFNGOJPHR^SHTIUHWJX^[J]b^I_IaEbGdGeHf_gIhG
~opr	mJ[^c
~ops	l3^>J?IBIHGNYZEabb[
~opt	S!F#F%F)G*b+G,H-F/I0I1H2I3C4H5J6H7H8H9G:G;I<^=F>E?d@EAIBDC_DDEHFIGFHAIFJHKFLYMGNFOGPFQJRXSHVFWHYIZ?[d]F^f_HbYcFd_e[gH
~opu	r-a3I9IH^
~opy	r-Z6]8HA]HH_[
~opz	o([?^C[HG[[^XaI
~oqu	R!E#i%G(E*F+G,I-^.Y/E0H2H3E4E5I6G7G8H9D:F;H<I=F?C@FAHBXCDDJEIFIGHIGJYKFLGMCOGPFQIRGSETgUEVEWIYHZ?[b]Y^H_GaDb_cZdFeIfEgGhE
~or^	>!Y#C&b(X)G*Y+A,_-E.Z0F1A2c3G4_5H6[7G8a99;?<a=B?I@BAbBCCCDDE[F?GEH_IAJYLAMZNFOHP^Q]RESbT>WIXC[B]^^D_eaHbGdBe]fJg@h@
~ora	M!H%D&I(G)E*I+F,G-A.H/E0G2G3A5Y6F7D8F:[;G<H=H>D@_A_CEDAEGFGGJHYI@JELeM]N[ODPYQHRcS[TeUBXaYGZ?[E]B^E_FaabBdCfEgFh_
~orb	f(a-b@JHCIZKHLJZF^_
~orc	X!I#I%J(I)J/I1I7I8J9Z:I<Z=Y>J@DBECIDEGIHZIFJ_LgMGNDUJVIY]Z>[a]I^HaJbIcJdHfIgJhF
~ord	3!=([)A*B+?,H-c.G0F1C2_3E4>5D7[8C9=:H;@=D>A?@@XA>B_DFEEF@GYH]IdJ]KbLZM_NbODP>QAR>SFTAVCWIX?YBZd[_]G^__=aGbZcDdcfGgYhc
~ore	P!H#D%F)[*Z+^,G-F.I/E0G1Y2H3C4E5H7H8j;G<H=C@@AfBbDHEFFGGJHFJFMDNHOEQHSFTFVAWGX]YGZ9[F]D^E_baEbJcEdIeFfDgGhB
~orf	y#]SZ
~org	I#I%D&I(?)I*D+E,G-A.H/F0H1G2G3D4F5H6G7]8E9^:g;G<H=b>BAGB?CCD^EcF_GZHFIGJDK?LEMBNaOFQHRGSETFUcV=WeYG[X]J^E_FaCbFcbdZeFfDgE
~orh	m#I5X9ZHHIJKITXZE]a_^h[
~ori	P#Y%a&I(b)a+I,G/H0H1H2H3]4D5]6G7[8F:J;[<I=DAXBBCCDHFGGHH<IFJGNaOBRFSFTaUBVdWFXEYHZF]D^IaBb[eHfDhD
~ork	J!Y#D%[&H(G*D+F,G-@4J6F7_8X9A:F;H<H=H?HAFBfCGDHEGFIGCIFJGK@M]NAQ]SATGUBWFXDZc[B]C_DaDc]eEf[gJhA
~orl	tR[SY
~orm	Q!D#E%Y&J(A)d,G.J/I0I1I2I3h5I6I7H8G9D;G=I?C@FAGBDC_DeFHGGHEIDJGKYLGMGNZOAPXQ^RHSHTGUEVBWGXEYHZ?[G]D_FaDbEcFdEeIfGgIhc
~orn	W#[%H(F)H*I+H,J-D/D0[2J3F4G5J6H7G8H9a;I=G>F@dAHBJCGEIFIGGHILIM_NDOHPGRHTFUFVFWJXaYI[H]G^H_GaGb[cYeIf[gH
~oro	vHIP]RZ
~orp	i!J/IHJNbZG_a
~orq	o/_HHKIL_MJNIZI]_
~orr	N!C#E&I(E*G+F,Z-A.I/F0G1H2H3^4E6_7G8F9a:D;G<I=D>D?[@cA_CBFGGFHDIBJFK?LFNDO^PEQIR]SGUDVCWIXaYGZa[G]C^Da[bEcIdEeHgGhe
~ors	c%_(I*X,^-J3I4Y5Z9I=H>H?JCJE[FZHEK[MJNIPJUIVIX]_]cJeJfIhI
~ort	F#>%D&F)D*Y+H,A.G/I0X1e2Z3D4F6B8H;E<E=A>F?DAICGDXEJFYHcIeMYO@PJRDSaUHVBWXXJYJZA[D]G^I_Da>c]eIfHgfhF
~oru	kSZT]c[
~orw	m3[9HHaZJ
~ory	R!F#F&e(C*H+I,I-I/J0I1H2G3a5_6H:c;H=H>I?G@IAGBFCIDFEIGGICK_LIMHN[OEPGQJRHS[TYVBXHYIZ@[H]G_YaGbGcFeIfGgHhG
~orz	t*Z4]
~os^	Q!Y#E%F&H*F,I.F/F0H1Y2H4F5H6G8G9D:E;H<I>^?]AGBcCZDJEIFGGaHAIXL^NJOGPEQIRFSGUFVFWHXFY[Z<]d^HbDc^eHfDgGhI
~osa	v.X9]B[HH
~osc	h!H#J&Z/J3G9I:b>Y@IBHDIHDIYKIOZTJVJZB[^_]aIh[
~ose	V!F#H%G)]*G+H,I/H0I1Z2I3F4G5I6I7G8I9G:H;I=F>D?Y@[AICEEJFIGYI[LGM[NZOIPGRHSGTGUcWIXGYIZ]]Y^Y_HaEcFd^eIfEgHhZ
~osh	q=IHb
~osi	v7YBJLY
~osk	nGYHYZI^_
~oso	N!E#B%F&J(E*Z+H-X/Z2I3F4F5H6G7c8H9F:F;H<I>D?F@CAHBDCFDEEXFHGFH=ICJZKDLGMJNEOGPEQIR[SiTcUEVDWEXFYHZ@[G]F^G_FaZbDc^d^eHgchG
~osp	o!Y#]-Z:_II
~osq	q8aAY_Z
~oss	Q%C&I)^*E+F,G-C/E0F1H2H3X4]5G6Z7[;G<I=G>]?B@[AHCYDAFHGII[JFKcLIMBNIO[PZQIRGTEUEV]WEX_YHZX[]^D_HaBbCcEdFe[fDgEhX
~ost	N!E#@%D&H(Y)]*F+D,G-C.H/E1E2G3B5F6E7J8E:X;F<H=]>[?G@HAFB_CEFFGDHeI?LENAQGR_SYTFV]WZXYZ[[I^E_]aJdBeFfDhB
~osz	r#]9Y=FBYH[ZJ
~ot^	A#^%Z&E(Y+A-E.E1C2E4Z5F6a7[9[:Y;C<H>]?aAGBBCCD[EGF[GZIEJ@KGLCMBNDOFPIQ_R[SFTFU@VHWFXAZ_[Z]>_Za@bEcZe^fGgGhC
~ota	c!I(^-H2Y3I:Z>]?I@HBGHaIGMINHQ]TJUJXJZE]JaGbIc^dI
~otb	t-YIX
~otc	v-^HFNGZF^a
~ote	S!E%E&I(E)F*I+G,H-b.I/E0F1G2H3G4E5H7G8G9Y:E;b<I=E>A?a@EAGB]DFEHFHGFHbIIKBLGNEOFPeQeRHSGT]UEVCWHXEYG]D^]_EaBcDdCeGfEgFhC
~otf	n5_HJ_^
~otg	yH[VX
~oth	M!D#B&X(b)D*Y,G.Y/E0Y1G2H3A5G6J7I9F:^<H=FAdB]D^EFHDI?JEKHL_MAPAQHUCVIYGZ]]A^C_[a^bYcDdEeGfHgHhH
~oti	[!I#Z%I)I*I+J-I3H4J8I9c:I>G?]@IBFCCDHGJHZJ[LIMHSJUGVHWIXIZ@]GaecJdIgJhJ
~otk	vI_
~otm	m>JHc
~otn	qHIZGd_fa
~oto	_!I#I%I(]*J-H0J1I3X4I9F:Y=F>F?G@GBGCHDHGHHcIHKHMHOJPIUHXIYh]IbIcEdIeJhI
~otr	X%H(Y)G*G+H,J/I4I6J8J9G:a;J=X?F@aC[E[FJGIHIIZJIKHLIM_NHOIPGRJSHUHV[WJXZZG[X]G^IbGdYfGgIhG
~ots	e#X/X0[@IG[IGKZMJN[ZHhI
~ott	c!J#I(H,Y-H3H4J:H=J>_?I@EBGCHD[HXMINIOJUJVIXaZ][J]YaGcZfJhZ
~otw	q=[C]DZd]
~otz	o*YO[PZZH[]
~ou^	T!G#a%E&J(D)F*F,Z.J/_0H1H2H3D5H6G7F8H9J:E<I=Y>b?D@[B_CCEHFHGFH9IBJFK]LGM]NBQIRZSGTZU]VYXFY[^HaHbDcEeZf[gZhF
~oub	d(I-J>_?I@HBZDIHYIHMISZVJZa[JaIbIdXhH
~ouc	j%J([)J-J1]9H@]B[GJKJNYP]VIZG^ZfZ
~oud	J!G#@%B&H(C)E*D,Z-B.H/j0h1D2F3B4D5F6^8E9B:D;E<G=C>F?G@GA_BCCDDCEEFEHJI@KILEMaNDOEP]QGRHSETdUDVCWFXDZ=[D]B^D_gaCbBd[eEf@gahI
~oue	vF]dY
~oug	P!F#F%G)H+^,I-].J/J0J1I3I4I5I6I7Y9F:J;I=H>DAIC^EJFIHGI_K[MIN]RISGTYUF[H^H_IdGeIgZh]
~oui	b#d-I3I@HBYDJHEKIMHNJTaVIZF[b^Zb]cJhI
~ouj	o3I9]>I?IDYHHM]TYXJa[
~oul	R!B#I%I(E)G*G-_0I1I2J3Z4]8F9E;I<J=E?FAIDHEIH_IGK]LIMEOGPGQJRHSGTHUJVXWIXGZ^[G]D^X__bFcXe]fFgHhH
~oun	@!f#c%a&D(?)Y+Z,Z-B.E/@1B2b3]5C6B7G8A9@:Y<D=G>A?>@DAeCEEEFCGZIDJBKGL_MAN=PeQ]RBSAU?V^W@XDYBZE]A^e_fa?bEdAe@f>g@hB
~oup	T!Y#H%D)G*H+H,I-G/I3F4H5I6I7H:G=E>F?F@HAICHDFEJFIHbIEJGKELIMGOIPdQJRISHTHViWHXGZB[I]G^H_GaGbFdEeGgHhH
~our	E#F%J&G(C)G+],C.F/B0E1Z2H4B5E6D9d:];D<F>C?I@cAaBACDDaE^FDH<I^KJLCMYQERHSHUYVaWIXdYF[I]E^F_Fb@eCf]gD
~ous	Y!I%I)b+J-X/J2Y3Z4I9^=I>H?HCHDGGJHZJYKEMHPISJTJU]VHXJ[J]I^IaHcIdIfHhI
~out	I!E#a%_(])H*E+F,F.I/B0F1X2F5G6E7I9F:];E<G=B>Y?@ADBbCGDXEHFIGIH]I[JDKELFM^NGOYPAQGRCSbTbXEYE[X]A^G_Ha?bAcddCeDfHgDhD
~ouv	X!I%H(G)J+H,Y-D0J2J4H5J6I7I8[9_;J=H>EAJB]DZFIGHHYICJHLIM^OHPIRISJUG]Z^IbYdGeJfHgI
~ouz	vHHI]K]
~ov^	Z!H#I%Z(H-I/H1J3J9E:J;_>Z@FAYBGDHGGJ[KHLJMINJPHQJRJSJTIUJVYX]YbZE]H^Z_[a]cBdJfHgHhI
~ova	X!F#E%F(E)H*J+X,J-C/[0Z1J2I3E5I6H7G8I9D:Z;I=^>Z?E@YAIBaCZEJFIGHHFJGLGMcN^OFPGQJRISHTJUFVFWHXZYI[X]^^HaDcGdFeIfGgGhC
~ove	U#[%F&J(I)G*G+F,I-X.J/F1I2b4F5I6H7_9^:F;Z<[=_>_?D@]AGBCCEEJFJGaHZJIKFMHNCPGQIRGSGTGUFVZWHXEYGZF[F]D^FaEbFcEdEeHgGhD
~ovi	W!G#H%I(I*I+J-J/J0e1J4J7c9^:H;J=H>]?[@XBGCIDGGJHIIGJIKFMHOIPISGT[UIVIXHYJZC]H^H_Gb]cHdHfFhG
~ovo	d#]%J4J8a@^BYDJH]SIX[ZHcZdF
~ovu	yS]ZJ
~ovv	t-]@[TY
~ow^	E![%C&X)G*F+[,E-a.Y/_0F1D2G3B4B5a6E7D8D9B:E;J=A>C?X@YAGBBCDDAEEFDGBH_IGKALEMaOIPBQXTHVXWDX]YIZC[d^X_DaDbhdEeIfJgb
~owa	[!F#^%I(])G*H+J-H/I3H4Z8J9H=X>H?G@EBaEJGJHJIGJIKGLIMJNGOJRJTZU]V[WHXYZ^]I^I_IaGbHcHdFfHhG
~owe	Z!I#I(H)b*J-F3]4Y5H9G:J=I>I?H@FBXCIDXHYIbJIKGNFPITJUJVHXJ]J^JaHbIdIgehH
~owh	m3[>[HC__
~owi	tHJO]ZJc]d[
~own	P!a#C%B&f(Y)F*F+G,H-b.I1G2H3D4_5G6G7D8F9B:D;]<I>J?^AFBACGDJEGFGGFHXIIJZLGNFOFPDQIRESfTFUDVBWGXFYGZB[Y]D^]_HaIdCeGhC
~owo	q-]B[HIT[
~owp	kHIbb
~ows	]!J#G(J-J.a3J9[:J>H@HBIDIH[IHKHMYNIVIXJZ@]_aIbdcG
~owy	m3J9JDbH]ZJ
~ox^	[!I#G(J+I-H.Y3I9H:I=I>c?H@HBGCHGYH_IFJJKHMINHUJVIXIZB]J^_aZbIdZe^hI
~oxi	r-[L[NH
~oxy	_3I4H9J=JBJCJH]JJMJNJRHYHZD]HaIb_chdJfE
~oy^	i#^-I9YBIHCVY[XbXh[
~oye	g&[3H:[>_@[CZGZKIOIZGa[
~oza	y9]G[HI
~oze	k(J:Z=[@HBII]KZSZV^ZE^]
~ozi	r9JBZU]V_ZJ
~ozn	o/X4]BZIXR[ZJ
~ozo	yI[NX
~ozw	t@YB[HIZ[
~pa^	qCaHZRY
~pac	_!J#J%J(I-I3a4H7c9I:I=I>G?I@HBHCIDGGIIdJZKFMINIOJRJTJUJVHZ@]J_daHbIdJfHhG
~pad	v-[fZ
~pag	I#A%D&I(@*G+e,E-Z.d0F1F2G3@4D5F6J7c8D9B;F<J=G>F?_@=AFB>CDD]EJFEGDIIJCKDLDMANDOZPEQGRESbTGU^VEXaZ[[[]^^CaDbXdHfY
~pai	i/F3d6^=Z>_?JBICHHGIIOHVJXIZHaFcI
~pal	c(]-a@[IJKYZG
~pam	e-H3F9G>H?I@HBICGH^IEK^MJNJXHad
~pan	T!H#G%H(I)Z*I.J/G1I2J3H4H6J7Y8_9E:a;I=G>Y?E@CAIBECGDEFIGHH_IBJHKDLIMENaOHPIRHSbTGUcVYWYXHYJZ>[[]G^H_IaEb^cHd[eIgIhG
~pap	t@YH_
~par	H!E#@%F&F(a)I*Y+I,D/F1H2D3]4B5E6C7[8G9=:b<G=H>F?c@YAYB;C@DYEDFZG]HYJ[LEMEN=OEQHSZTDVfX?ZA[a]B^I_^aCb_dGeDfIhF
~pas	3!=%^([)C*E+=-_.H/X0G1D2a3=4?5E6Y7]8D9>:I;E<X=B>B?GACB^C[DDEEFAIcJbKeL[MbN_O?P>QBR?SGTAUFVAX?YBZb[_]I^^_?aHcGdafGg[ha
~pat	b-a3J9X>Y@ZBJFaHEIEKJMJNJaIfZ
~pau	v#]HJKJR]XZ
~pay	q3^H_
~paz	v3[I]ZJ_]
~pca	n(Z3[>J?XCZHJOI[[aH
~pci	o([C[[[
~pcj	y?^[Y
~pda	V!I#I%H(^+J,J-G/]0Z1a3H4G5^6H7I8I9]:I;J=H>H?GAICIDGGGH^IGJIKBLIN]OIPHRHTIUIVHXIYIZJ[I]H^E_HaHbGcFdFeHfbga
~pde	Y#I(d)H*[-Z3J9H:I=J>J?H@_BHDIIIKHLYMGNJPXTYUJVIaJbIga
~pe^	_#X(H-H3I:^>E?IBICIDIGZIYKHMJO_P[VJXIZB]JaZcZhd
~pea	a%I+c-Z>I?aCGDCHEKXN[PZY[aJbY
~pec	W!H#H%H&c(I*J,J-F3Z4G6J7J8J9G:I;J=H>H?I@EBGCIDHF]GIHEIcJaKGLJMHO]PJRJSIUIXYYIZI[J]I_JaGbIcadIeHfHgJhG
~ped	W!I%I(H)J*X+Z-G/H3X4I8J;J>G?EBDCXDEFJGJHEI[JJKZM^NGO^PIRJTYUIVGXcZD[J][^Z_JaBbIc[dIfIh^
~pei	o#]D[MYO[
~pel	_!I#I(J*I+J-H/J3_4J9^:I=I>XA[BGCHHAI]KFMIN]OIPYQZRJTJUIVHXHZD][_Ja[fIhI
~pen	U!a%E(_)G*G+H,I-D.J/X0I1H2J3D5H6Y8H9B:H;I<[=E>H?_@[AIBCCFDDEJFHGGHbIDJGKCNDOGQJRFSHU^VEY[ZZ[G]Y_HdYeGgGhE
~peo	X!H#J%F(Y)Y*[-a1J3G4I5J6J8^9H;^=H>F@EAZBHEJG^HDJGKFMHNFOJPbRJSHTJUFVZWHXHYJZ@[Y]I_GbGcHd^eJgGhH
~per	E!A#b%h&E(b)E+A,E0G2C3F4F5D6B7A8E9^:>;a>dADB>CIEHFIGCIFJAKALCMDNBPgQFRCSFT_WAX]YBZC[d]H^]_Da^cDdGeAfDgCh=
~pes	r!Y9Y?YH]
~pet	c#Z(I-[3I5Z9Z:J=J>H?H@ZBHCHDIHCIFKdMHN]OJVIX]ZC]Ia]bIfIhG
~peu	c)X*J-I3H8Y9I:J=Y>^?GBHCHDHHCIIKZMZOIU[X[Z][Z]I^XaHbFfJhH
~pfa	vF]
~pfe	y!]3[
~pfy	rIZN]
~pge	q*[>JB[D_HHO[ZG
~pgm	v0bHFZJ
~pgr	f#J(H1c4F5^HXJIRJXJYIZHbHcJdYfagJ
~ph^	b%F(a)[@IDIMIVJZGge
~pha	r!J/I=ZIXZH_a
~phe	y6aKIY^ZCcE
~phi	rH_
~pho	F!C%E&G(A)C*^+[,F-A.G/C0F1F2G3f4D5G6F7E8E9@:C;F<G=B>h?[@BAFC[DbEFFEGFHdI@JEK?LENBOcPCQGRESFTIVBWFXCYFZC[B^E_DaecDdDeFfEgYhE
~phr	k-]2YHYI_ZH
~phs	yGaHJZI
~pi^	g#Z-J@HHJIYKGP]XZZHd[f[h_
~pia	n6]H]^YaFfZ
~pic	a(G*]>Z@^BZC[DJHDIZKJL]MJNGZF[Jb[hG
~pid	_!H#J(J*X-I3I9[>H?H@GBFC^DGI]KGM^NJOIUHVGZF]IaIbbc]dIfJh^
~pie	j&[3J9H>J?Y@JBJDYH]KJNYZ[][
~pil	d-I/Z1^3J9I=G>H?JBHHcMIPJUHV_XIZC]J^ZaEgY
~pin	g#J(J-[/J7d9]=I>J?J@IBGDJHDJJKJSITJUJVIXJZc]GaHbGfJgI
~pio	vHHJ]b]
~pir	Q!J#F%a(E)H*I+G,I-D/H0J1J2H3H4I5J6I7H8J9G:E;I<J=^>F?G@AAJBCCGDFFJGGH_IDJGK^LkMINEOJPHRISITHUGVEWIXGYJZZ[F]b^D_Ia[bFcHdFeIfFgHhB
~pis	m3ZHIO^VYZIdYf]
~pit	g-Y3J:_@ID^HII_KIZI
~pl^	S!F#F%E&J)X*Z,I-_.J0I1H2J3D4H5I6I7I8]9F;]<J=F>H?H@CAcBEEIG[HaIaJFKDMFN]OEPbQJRISGTEUEVXWFXFYIZC]G_FaIbEcGd]eIfIgFhF
~pla	U!I%G&[(G)H*H+H,J-F.Y0J1I3I4E6H7G8H9D:F;I<J=c>]?E@aAIBDCGEJFHGFHeIILHMCNDOGPHRISHUFVFWZXGY][Z]E^G_GaIcFf[gHh[
~ple	O!E#Z%G&J)F*F+D,I-C/G0I2I3@4G5H6I7G8G9Z:D;H<J=C>A?E@ZAHBbEJFHGGIiJGKELHMFN]O_PFQIRHSGTEUHVCWGXYYIZ^[F]_^G_GaDcGdFfGgHhE
~pli	U!F#G%b&Z(E)H*^+G,Z-D0H1H2I3C4D5H6H7H8F9C:Y;a<I=D>Z?c@JAdBEDEEHFHGFIEKELHMeN[OGPDQIRHSHTGUFVDWFXFY[Z@[H]D^H_FaJbEcEdDeGfZhG
~plo	f3J:[>_@]GZHZOJZHbX
~plu	Y!H(H)Z*I+Z/I0J3_6I7J8I9E:I;J=[>[?Z@HAYDFF^GHHBIXLIMGNGOEPHRISITYUHVGX[ZG[I]GaEc[eJf_gIhG
~ply	i*]-_@IGXIIKYNZZEhG
~pni	n(]@XHHV[ZY
~po^	U#H%G&J(C)H*G+H,I-Z.J/H0I2Z3b4F6I7H9C:_;H<J=F>C?D@cAHBGCEDIEIFHHCIYJHKCLGNFOEP_QJSHTGUEVhWHXEYIZ?[H]Y^G_XaJbFc[dEeIfZhZ
~poc	l-Z9H>]@^BIHDI[M_ZF
~pod	b)I*[-H3J9Z=I>HB[D^HFIYK[LJMZNHTIUIV^WJXI[J]I^]aHbIdIhG
~pog	r#]HIX]
~poi	^%I(I*[-^3^4J9F:Y;F=I>G?F@GA[BYDIGJH[IEKFMINHOIPIRYSJTJUIVGXHZE[J]]_caDbHdIf]hI
~pol	I!D#E%D&H(B)X*c+F,G.Z/]0H1H2H3D4E5b6G7E8G9B:C;G<H=C>D@[AFBBDBEFFGGEIAJaKCLEMCNnOFPDRGSDTEUDV@WiXEYGZ;[F]D^E_EaCbEdDeFfEgChC
~pom	t9^DYHGZ]
~pon	W#G(F)G*^+H,J-F/H0Z4c5I6Z7I8I9]:G;I>E?_@]AcBFCDDHEJFIGIHDICJIKZLJNXO_PGQJRGTGUFVEWIYIZC[Y]F^J_YaEbGcFdG
~poo	o!^@JZJc[
~pop	k-a3I9I>H?HBIDJHYKJNXZHab
~por	I!F#E%C&H(Y)B*Y,E-E.I1e2F3I4H5Y6E7I8D9B:];F<G=@>E?ICFDYEJF]GCHfIHJXKCLcNZOCPAQZRCSXTdUFVDWCXAYDZD[G^G_CaAbYc]dDeHf@gfhI
~pos	N!D#H%D&I*G+E,G-B.H/D0F1Y2H4Z5F6Y7Z;E<I>_?_@YAFC@DHFGGDI@JEK]LJNCODPZQHRESYTGVcWYXcYGZ][]]A^C_DaGbJcCdFfGhD
~pot	k9Z>J?^@GCXDZH^IJKIM]TJZGaIhJ
~pou	V!G%Z*]+G,I-F/I0J4H5J6I8X:H;J=I>E?_AJDaFIGZIDJHKCLIM^NHOJRITJU[VaXF[Y]G^H_IbFcFdJeIfEgI
~pow	e(J-J/J4[5H9J@IBZH^JJMJVJZGbJge
~poz	q9]@YG[HGR[Z[fJ
~pp^	U!G#]%G(F)H*H-H/H1]2I3Z4I5I6I7H8I9G:H=[?F@DAIBDCEFIH]IFJGKDLIMFPZR^SHTHUZVbWIXZZF[I]b^H_IaBbFdFeHf[gH
~ppa	e(Z-_3J9I>Y?YCIDHHBIXKXP^V[ZHaIfY
~ppd	yHJMZf]
~ppe	X!H#G%E(^)I*G+b,J3J8J9J:J;H=H?dA[BDCDDAGHHHI[JIKCLXOHP[QYRISJTIUHVEWIXGYJZ_[H^Y_Ha_cIdIgIhG
~ppf	q3[HJIZN]
~ppi	k#[/[HJP]X[
~ppl	Z!H#D%^(F)H*_+H,[-G3E4I6J7I8J9F:[;]=G?ZAIBFC_EJHbIIJIKGLJMENYOIPFSIUGVEWHXHY]ZB[I]G^J_HbGcIdHeIf^
~ppo	W!I#I%I([)H*I-]1e2[3G4E5_7Y8J:G;J=H?F@[BFCGEXFJIZKGMHNHOJRISHTHUHVaWJXGYJZH[J]G^J_IaGbHcHdHfGhH
~ppr	c(J*C4[9]=J>b?]@GBHDJIJKIMINIU[VZZE]I_Ya^bHfJ
~pps	yg]
~ppt	g#_%[(J-J0]3J9H=J>I?I@HB[C[DIHFIZKHNJOZPIVIXIZ^]IaH
~ppy	q/[9aBYHGKJZI
~pr^	H![#C%E&I(?)d*H+Z,F-E/F0G1F2H3a4H6F8E9H:E;H<H=I>C?[@HBYCDEEFGGHH^IDJ[KZLCNYOFP^QHRFS[U^V[W^Xc[H]D^H_EaHcCd?eEfBgChI
~pra	d#H%](_-H3I8]9[:J;Y=I>G?I@[BHCJDXH@IHKIMHNIT_UIVIXIY^ZE]YaHbIcJdIfIhZ
~pre	C#F%@&D(>)<*A+D,C-^.H/g0]1X2C3I4c5E6a8H9F:H;A<D=c>D?I@BB<CED?EgFEG?HFIBJALAMENdODQBRGS?T_UEV>W@XFYBZ7[B]J^B_fa[bAcdddeAg^
~pri	N!B#F%B&H(c,F-X.^/E0F1G5I6c7G8F9A:C;F<H=B>_?Z@HAFB?D]EFFFGEHaKHLDMEN^PgQGTDV?WFXBZE^[_Ia?b[cAdBeFfAgIh_
~pro	D!D#A%D&D(B)I*]+_,E-^.G/>0d1G2C3X4=5B6@7a8D9B:B;[<J@GAAB[C[DGEZFCG?HYI:J_K=L_M;NHOIPbQIRAS^UCVAWAXbYeZ_[@]_^a_>aJb[chd<eEfAh;
~prs	n+YDcHH
~pru	i#I=^>J@IB^C_D[HFIJO]ZF][
~prz	g#J(]-I/[9H@HBIDHHEIIKHNYX^Z_aXdIhZ
~ps^	e#^-J/I3]=d>H?GBGDIHHIIKDMIXHZB]JaabXg[
~psh	m6Y9JHZRc
~pt^	H!]#e&G(?+d-F1D3J4B5F6d7F8D9B;D<a=E>?@GAIB^CEDIEDFEGCHGJJKFLaMJO[QIRJSDTEU@VYWBX_YGZY_XaFb@cGdGeEfGg[
~pta	i/]3I9H>J@HBIDJIZK]NJOZVJZ[h]
~ptc	qHHZY]b
~pte	m/]@JIJNFZZhb
~pti	P!E#D%D&I)E*a,F-C0H1F2H3B4G5H6^7F8F9F:C;G<b=[>D?c@CAHC^EFFGG[HFIDJFKCMENEPCQHRFSFVEWFZC[d]D^f_FaBb[cEd]e_fCgFhH
~pto	U!H%I(G)I*H+I,I-G0J3H4H5J6a7I8J9D:H;I=G>E?GAJCHDGEIFJGIHcIFJILIMcNFOHPHRHSITHUHVGXHYdZB[I^J_IaGbdcHdFeIfGhG
~pty	i+I3^?GC]D^H@ZGa^bZd]eJ
~pu^	q3I>^HJP]ZI]aaD
~pud	t3]B[DHZJeY
~pue	W#G(X+H,H-E/H0J1I3D5J7G8[9]:G;IAIBJCHDEFJGHJILHNGOFPJRHSHTFUXVbWIXbYIZ][Y]F_FaCbEdFeJgIhE
~pui	e%J-I6Y8Y9I>I@IBYC[HDIIKHMINJPZUJVJXFY[ZF]Ya]b]cIdGf_gZhI
~pul	k(b-a3I9I:Z>I@JBJD[IIKIVIZGaJbY
~pun	f!J(Y-X3];Y>J@IAZBHDIHDI]KHLXNHVG^Z__aJbJd^fIhI
~pup	qH]ZG^[gZ
~pur	q)[BZFXHJKHMIVIZId]f^h]
~pus	k#Z2Z3J9J>I@[BJD]HDIYKHMJOJVJZE]]a_bZ
~put	[!I#](J/Y3I4J9H:I=J?I@GBFCIDIH]IEJJK[McNHOISJTYVHXIZ[]GaEb]hG
~pwd	c!J#b%a(I9HHCKIL^PJZHaJg]
~pwn	tJ_
~py^	i!I-Z/Z6[8G9a=J@IA[V]ZF_Z
~pyt	y?[
~pzi	o([?^C[HG[[^XaI
~qu^	V!F#[%F&J+G,H-Y/^0H1H2I3^4G6G7G8^:E;H<J>E?DBBEIGGICL]M_N_OEPFQIRGTYUEXYYHZ=[F]YaZcZeHgGhE
~qua	Z#G%X(J)J+I-D/H0Z1H2J3F4H6J7J8I:H;J>E@[AJCDDGEJFJGHIdJIK_LIMENYPISITZUHVHWJX^Z[[I]G^I_IbHcGdHeIfFgJh_
~que	I!B#i%I&G)F*_,E-X/C0E1J2F3>4B5F7C8D9C:A;D<F=A>_?bAEEGFEH[IDJZMHNBPFS[TeU?VDWDYD[_]J^D_Ha@bZdDeEgFhY
~qui	N!D%B&H)E*D+]-B.I/Y0H1H3B5H6G7F8Z9F:I;G<a>B?]AIBBCeDFEdFGGFHDIbJFL[NbOEPDQ^RGSETEU]VDXCYHZE^E_EaBbEdHfE
~quo	n*[@JF[IFV[Z[[]
~qwe	n-g9J@IHGIGKIXJZH
~r1^	qba
~r20	o-d9JHGIH
~ra^	A!A#F%G&B+A,D-X.E/i1[2@3C4G5G6H7d8E9I:_;?<G=]>=?I@^AGB@E?FEGEIHJJLGMZN;OXPYQER]SeTfUFVXWFXZYHZ<[G]A^H_]b@cHdYeZfbgHhD
~raa	n#]*]CZH[JX
~rab	y3I9H>^HHa^
~rac	O!^#E&G)F*G+G,G-B/_0G1G2d4E5G6F9Z:[;G<I>C?D@FAFCDDIE_FeGEH]IeJHKALXMCODPCQHRDTDUDVFWEXDYZZ>[G]G^F_DaBdAeYfIg[hD
~rad	M!I&H(Y)[*Y+_,]-F.H/E1a2G3?4I5Y6[7a8E9@;F=G>_?EAFFGGEHFIBJDKALHMBNCO_P]QGSeTEU[YEZE[J^E_FaYbAcIeEfXgDhZ
~raf	e6_<bHFJJc_
~rag	]!I#G%I(H)I*^+Y-F4^9[:H;J=I>D?a@GA[B[CED]EIHZIFKGLJMFNHOGPHRJSITIUHVGXaZZ[J]GaDbGdIfZgJhX
~rai	[!E#Y%])I*I+Z-F/I3G4I7I8I:H=G>D?_@ZBECZDCHXIYJJKFLXMIOHPGSIT[UIVZWJXGZ@[_]c^Y_IaFcHdFfHgIh]
~raj	q3_@]HHMZ
~rak	i!Y3Z9H=[>IC_D_HDI[ZGbY
~ral	d(Z,[-H/J1a3_:J>HBIDJHEIJKILZM^OGPIS[T[UIVIaJdGfHgJ
~ram	e![#H%Z(J*I-I1[3^4Z8Z9G:J=Y>[?[@HBICGDGGJHYIFKJMINGOFPITJUFVHW]XIZD][^X_XaIbJcIdJfI
~ran	Q![#X%Z&H(A)E*Y,G-[.J/D1F2I3@4C5H6F7D8E:]<H=B>GAEBGCHDAEGHdIHLGPCRDSITYUBVYXHZI]^^E_Ca^bad@eFg[
~rap	^!H#J%E(a)Y/J3]9a:I=I>I?H@GBGCHGJIIKILJMHNIPIUHVGXJZD]J^IaIbadJgehJ
~rar	R!F#C%F(C)G*G+G,H-H/F0I1H5I6Y8G9C:E;H<I>B?^AHBbCCD[EIFIGGIBK?LcM[NBOFPFQIRaSET_UEV@WHYHZa[Y]E^[_[aEb^c]dCe[fBgHhX
~ras	O!D#X)G*H+G,H-_.I/G0Y1G2Y3D5H7Y8H9H:F;I<J=H>F?F@IAIBYCGDHEHFII^K]NZOHPGQIR_SGTFU[VFWGXFYHZ]]HaFcHd[eGfYgGhZ
~rat	F!F#B%C&F(])d*_+b,a.F/B0D1Y2Z4A5E7g8Z9@;Z<G=>>E?H@<AZC@DYEcFGGCHHJBKDMBN]OIPeRISBTBVIW[XEYDZA[E]?^GaJbCc?dce[fFhC
~rau	b#a%I(_-_3[4J9H=H?I@GBHCYDGHaIIKEMINHOITHUJVIXG][aZcJfIhI
~rav	a!I#[(I)J*Y+H,J-H/J1J3]4H6J9D:I=I?G@GBFCZDFGZHYI^KFMINZOIRHSJTHUJVHXGYZZZ]H_IaGbJcGdYfbhG
~raw	j!J%^(a9^;Z@JBJDJHEVIWXZGh[
~ray	tHGTa
~raz	_!H#H%J+J-H3G4J9a:I>H?I@_B^D[E^GJHFIHKHMHNHOJPISJUHVGWIXZZD]I_[bIcIdIfIg]hJ
~rba	v)Z
~rbe	q@ZH]SZZF]Y
~rbi	_#I(_)I*H-_/J9I:J=J>I?I@GBHCJDIHYIYKXLIMINIPHRJTJUIVIZD[J]I^b_JaIb^cddIfJgJhI
~rbj	y-[?]HJ
~rbo	q-[HJP]QX^[
~rbr	y%I;[]X
~rbt	t%J;bHaKEZG
~rbu	l%H7a;bHI
~rc^	X!H%J(I-Z/J1J7J8G9I:I=Z>J@CA_BECIDFGXH[IGLdMINGPJVIY[Z?[a]IaJbHdIfJ
~rca	_(J;[@HBIG^HCIaKGL^NIVJZC^a_JbJdcfGhZ
~rce	^!J#I%J-G.X/I3I<[?I@HAaBICJDJGIHZIHJeKHL_MHNETJVJZE]IaGbJc[dHg]hI
~rch	[!H#G%G(F)H+I-I0J2Z5J6H7I8I9B:H;I=F>D?EAHBaCFDFEJF_G]JIKEMZO]PHRISITHUGVYWJXFYIZZ^H__aEbXdFeJgHhF
~rci	i#Y%[9b>JB[HFIIKJTJYY
~rco	y9[FZ
~rcu	yI[gY
~rd1	v-]
~rd^	3!=#Y%F&J(Y)@*C+E,d-c.C/Y0F1C2a3C4@5E7[8E9I:H;?=@>D?EA>B]CDDDEDFCH^IbJ[KaM^N^OEPCQ@R?S@TBVAXBYBZe[_]G^__BbZc?d_ebf=hc
~rda	]!I#[%G(I)J*I+J-F/]4I7[9Z:H;]=]?H@^BECHDGFIGJH@IEJJKbMbNFPIRISJTHVHXJZ]]H_IaIbHcIdIfIhF
~rdb	y(X
~rdd	y-^@XHHNG
~rde	Q#G%[&J(F*^+X/F0Y1H2H3H4[5I6Z9E;Z<X>C@GAIB]C_DDFHGFHFI^JFKILZMXNYOFPJQ_RGSGTFUZVJWHYa[G]D^D_GaDbIcFd[eIfCgFhH
~rdh	k2I=Y@JHFK_NJU[V^ZH
~rdi	^!H#H(I)]*J,J-]/J3H9F:I=I>c?IBGCHDZI]KFNHOIP_SJUFVHXHZH]I_JbIcIe[fHhG
~rdl	y@]H]ZJ
~rdn	kE[LaZI
~rdo	r3_D[HILXZY
~rdp	g%H([)E*C,I-H/J@]EIH]JJKYMIN]PDZHdJga
~rdr	]#I%H(H)[-H._/I7H:J=J?J@HBFDIEHGJH?IHJJKHMHNJSaTJUFVHWIZC[J]JaIb_c_dZe[fegGhI
~rds	l@aGaHGIIZGdJ
~rdt	o@XHJNYd^h[
~rdu	k%[>ad[
~rdw	i%b?bHIZDdYfI
~rdz	t9]CYhY
~re^	K!H(H)E*G+^,I-H.G/D1^2G3I4C6J9D;D<G=H>I?Y@IA_BaDFFDGBHCI[JCKbM?NHODQGRXSDUYVIW]XY[B]^_ZaXbHdeeFf@gB
~rea	M![#H%]&I(a)D*E+_,G.I/H1G3]5F6[7E8a9b:C;G=C>]@ZAEB@CCDCEHGII@K]LHNaOEPEQIRGTDUEVEYXZE[E]CaJcadFeEfBhB
~reb	g4Z6Y@IB^HDKJMZZF[]]Jf^hZ
~rec	D!B#D%c&b(a)D+@,X-J.J0G1E2B3e4D5H6F7^8H9D:^;^<I=B>Y?_@XACB?CGEFFGG?H^I@JIKbL@MHNYObPDQCSATIUBVCXCYFZI[Z]J^H_^bHcDdCeBf>gDhf
~red	R#^)I*G+[,]-].I/G0I1I2J4G5I6H7[8H9F:H;c<J=Y>C@EAIB]CDDDFHGGHZIDLGNDOGQIRGS[TGYHZZ]D^G_Gb[cEdDeGhE
~ree	N!D#F%^&I(C)F*G+a.I1G2H3X4Z5H7F9A;G<H=d?B@EAHBACEDHEGFFJEKFMCNBPZRXSFTFVBWGXEZZ[]^E_FaCbed]eZfYgGhC
~ref	M%b&H)[*E-]/b0G1H2I3Z4e5F6F8E:H;G<H=^>A@YAGBBCCDCEGFFGEH=IbJbK[LFMAPZSCTDUEWFXDYGZJ[F]D^F_DaCbFcDfCgE
~reg	I!B#B%F&H(A)H*I+l,F-@.G0G1G2G3E4E5G6F7E8G:C;F<H=C?_AFBZCdDiEFFFG]HHI@KALENYOcPEQFSHTDU@VEWDXJY]Z=[D]D^F_DbEcHdCeFfDgEhB
~reh	q)Y3]ZY_]
~rei	I!B%^&Y)H*I-D.G/J0Z3C4]5G7I9B;C<G=a>CAHBdCGDBFIHDIDJEK@LFMJNBOYP[S]TGV]W[XDZ^[Y]C^CaFbIeZf_gYh?
~rej	V!H#I%J(H)J-b/a0J3H4I6H7I8J9I:H=I>I?IAJBGDXGII]J_LIN_PIRJSJTJUJVHWJXJ[J]J^HaJbIcHdGeJfHgH
~rek	q=_HFI[ZEb]h]
~rel	e#I&X(J1Y4J6Y9[>I?J@HBHCIDYKGOIR]TYU^ZG[Y]Ic]dIhJ
~rem	C!Y#@%D&E(B)B*?+F,B-;.I/g0]2I3<5C6c7Z9B:A;B<H=d><?H@CA[B?CBDEEhFEG?HHIXJGLAM<NaOAQhRBS@TbU>V@WAXFY[Z;[B]>^E_faCb@ceddeAg]hI
~ren	J#d%C*[+Z,H/Z0I2F4C5F6^7F8I9F:J;c<I>[?JAGBFCADBEEF[GFIYJFKbLDMJQIRZSHUHWEYEZ:[_]B_Fa?bFcFeZfAgGhc
~reo	i9I?^@ICID_GXHEIJKJM_OJZGa_hI
~rep	S!G&J(E)H*Y,I-D.J/G1I2J3F4E6I7G8H9X;E=D>a?D@]AHBGCEEIFIGGHcIAJIKbLHMeNZOGQITHUFVGWHYI[G]I^F_HaDdFeIfF
~req	O!E#E%B&I(b)E*D+_,H.I/F0H1H2H3D4G5H6Z7G8G:E;H<a>C?F@BAGBDCfDGEdFHGGHZIbJFKCL^MFNaOFPDQGRHS^TFUCVDWFYGZD[H]J^E_FaFbFc]dHfGgGhE
~rer	[!H#F%E+H3G4I9G:];e>H?Z@[A]BGD]E[GJHHIHKEMHPIUHVGXHZ][H]H^J_HaFbIdHfJhH
~res	7#A&F(^)Y*G+>,>->.Z2A4E5Z8d9I:Y;D<E>F@DAaB^CFDIEJFbGHHFI<JFK=LGMCNEOCQ^RaSaT=U]VXWcYAZa[C]X^Badb]cHdEeFf_g]hB
~ret	S!a%D(Z)D,G.I/G1[2]3c4F5I8]9X:Z;H<I>G?aCDDBEHFHGGHCIBKXLEMDNHPDQHSZTEUEVCWHXEYHZG[G]G__eHfJgY
~reu	]!Z#Y%I&Z(H)J+I-G3D4H6J7I9E:H=H>I?GBZCZDGFJGJIFJJKbMFNFPIRJS[TGUHVFWJXFZd[I]a^J_HaGbGcHdIfIhG
~rev	W#Y%J(H*J-a.Y/G0[3H4J6J7I9H:I>[?HBGCHDHFXGJHFIEJJK_NYO]PISHVHX[]H_JaGbZcIdGfIg]hE
~rew	_#I-I4I=I@HBIHaRISETJZI]IaJchfF
~rex	rHGLb
~rey	e!a([GJHEI[LYVI_Jea
~rez	n*[9J?_C]HGOJQXXJY]
~rf^	c(^)J:I>I?[@^HFI]K_MIVZXZZC^ZaHhI
~rfa	o#[H]SYXZZFbZgX
~rfe	n%J)[9_;J@XHEPYZJ
~rfi	q3^9J:]>ICaHG
~rfo	e%_(I*Z/[3I=^?YB[CZDGHETIZHbX
~rft	vH]S[
~rfu	o(X4]?ZCHD[HIIYNXZI
~rg^	m-I8^A^HZPJSYZG
~rga	M!D#F%F&J(C)G*E+G,H-D.I/H0I1I3F4H5I6H7G8H9F:f;H<J=a>F?D@DAIBCCEDFEcFaG]H>JHKDLHMENcOGQIRHTHUdV>WfXFYHZ=[G^G_GaEbEcbdZeHfEgGhF
~rge	X!H#E(G)J*I-F/I3H4I6J7I9a;J=G>J?G@XBCCFDYGbHZIEJIKJLIMDNIOIPISJTYVGWHXYYJZd]Y^HaFbGcYdBeIfGgYhF
~rgi	yZ[f^
~rgo	T!]%H(D*I+I-E/H2Z3H6J7a8H:_=Z>D?^AJBCCGDaGGJGKBLGMFNDPISITIUFVGXHZ^[]]F^J_JaHeJfIgH
~rgr	o#_HFT[b[
~rgu	n#H%J*^-I3J9G>J?_CIDJF_HDIJPIVJX]ZH]^
~rha	i!Z3[9Z>I@XBIDYGZHEIJKJO_X]ZC]J^J_]h[
~rhe	d#G(J*[+X-I3I9I:I;[=J?bBID_IHKGNIVJX[ZF]_aJfJhI
~rhi	l@YHHLYM[T^ZIbY
~ri^	X!H#]%F)_*]+H,J.Y/I2[3F4H6J7I8I:G;I>F?X@[A[BEDCF_H@I_JHLGMFNaOHPXRISGUFW]XGYJZ@[I]Y^I_IaFbHcHeJfYgJhF
~ria	Y!H#Y%H)I*I+I,J-^0J3G4I5Y7I9E:G;I=a>F@dAYDEGHIAJIKEL]MFNZOIPIQJRIT[UHVGX[YIZA]F^Y_IaDb]dGeIgIhE
~rib	]!H%Z(J-I/I1I3Y4I8I9H:J=]>I?IBHGaHaIHKHLXMJNIPZRITIVJXJYZ_HaJbJcGf_hI
~ric	P!E#G%D&I(I)E*Z+H,[-G/Z0G1H2H6G7F8H9_;G<I=B>C@BAHB@CXE]FJGFH[JEKZLIMCNhOYPCQdRETFUCVGWaXG[E^^_FbCdBeZfCgE
~rid	Y#E%H(G)H*I+H-E/H0J1J2]3F4]5J6H7H8X:X;I>F?Z@JAIC[EIFZGGIZKDMFNFOGPHRHSZTGUGVJWIXGY[ZI[I]G^H_FaGbYcJddhG
~rie	N![#]&I)F*D+_,Y-A.H/D0X1H3D4F5H6G8F9D;X<I=I>I?BAGB]CID^EEGEH>K[LIMCN]OHPGQHRFS^TYUDVHWXXcYHZ_]C^Y_Ea^bJcEdHfFgHhH
~rif	M!D#C%[&H(D)G*Z+H-C0H1G2H3_4D5G6F7E8G9C:D;E<I=D>a?@@EAXBYChDbEHFHGFHAIGK@LFMBNDO^PFRZSITCUFVBWGX_YGZb[E]_^E_FacbEcDdEeGfEgG
~rig	R!D#F%f&I(c)E*E,H.I/E0]1H2H3C4E5H6H7F8G9d:Z;_<I=E>B?CCDEXFGGEHGI@KJMXNCOYP^QHRGSFUDVCWDXDYHZ<]C^Y_Fa[cIdDeHfEgZh]
~rij	i(]-J9H:]>H?[@IBJHCIIKIZ[dZf]
~rik	y#YHJN[
~ril	d-I/aHFIHKZT]ZG]^
~rim	[#Z%H(F)I*B+H-E/I0J3C4Z5J6I9D:G;I=F>Y?aBDC^D_FJH^JILIOJRISHTHUYVGWIXEYJZ@[I]^^IaDbYcIeJfFhc
~rin	W!H%H)H+[,J-b.J/I0J2J3X4G5J6I7I8J9C:I;I=G>D?D@HAJBZCZDFFIGZHaJIKDLHMFNEOEQZRIS[UZVFWJXFYIZ=[H_Iabb]cFdGeJgIhY
~rio	O![#E%G&H(^)Z,E-A.J/D0G1H2H3]4C5G6F7Y9E:Z;Y<H=[?G@FAaB@CJDJEGFGGIHEIFK[NZOHPGQHRYSCTIUIWYXXYGZY[J][^]_XaEcDd^eGfBhZ
~rip	]#I%E(G)I*H-H/I3D4I6_7J8J9H:I;I=^>G?FBZCHD_FJG_HZIHJJKZLIMGNGOHRZSIUIVHWJZF[I]H^I_YaHbGcIdHeJfHgbhH
~riq	t5[IIN[^]
~rir	o@HIIKIMJZH[dd[
~ris	V#E%Y(^)G*G,I/J1J2J3E4G6]8I9[:[=G>E?E@[A[CFDHEJGHICJIKZLIMFNaP]R]SIUJV_WHXXYIZA]E^IaDbGcHdFeJfG
~rit	A!=#=%e&E)E*Z,]-C.I/C0]2I4Z7A8_9A:=;f<I=X>D?Z@:B<DXEAFEI?KEL@M<N^O[P]Q]R[S@TBU<V<XIY_ZB[?]?^@_[a<bAdgeefag]h=
~riu	k#J9J@JB^KZZY]]
~riv	O!C%E&I(b)Z*],G-D._/I1G2H4G5H6d7G8F9B:E;G<I=D>]?B@DAGB[CDEGFGH]ICJXKBLGMDNBO_PeQHRJSGTEUEVBWHXDYX]G^F_Da_bDcCd]eGfbgGhC
~rix	vHa
~riz	[(_)_3Y;Z?JCJHDNIT_UGVbZI
~rje	yHYb^
~rk^	K!C#C%[&H(H*D+F,G-B6F7E8Y9A:G;H<H=C?GAFBfCGDBEHFIGCH^ICJGKAM]NBQ]SATDUCWFXDZd[B]C_DaDc]eFf[hD
~rka	rH]ZHh^
~rkd	y![HYbJ
~rke	h!Z#^3[9J<ZDJF]KIO[XJZGh[
~rkf	y!^=]@HZE
~rko	o%Z2ZIZKJTXZJ
~rks	k#X7cZH
~rkt	kB[KYM[dIf[
~rl^	g@IM[ZGbYhc
~rla	[!Z#I(I+J-G/X3H4J7J9Y:[;I>F@dBEDFGJHHI[KHNXOITHUHXHZA[[]Z^Y_HaHbIcIdIfIgZh^
~rld	ySY
~rle	e-J?]@JBYC^DaHFIJKJN^OYZGaJ
~rli	f3J=]?YC^DGIJK_NJZHbY
~rlo	h!Y9I:]>[?J@HBJCJDJH[IHKINIR[TJU^VaZEaI
~rly	i!^3]@^BGEZKGNZVFY^ZIaIcE
~rm^	V#H%](C+Y-_/I4H5J6J7I8]9D:];I?E@DAJDFEIFIGGH_IHJHKGLHMFNFO^RJSITIU_VDWIXGZ=]Y^H_HaCbdcIdHeIfHgIhb
~rma	S!I#F%F&J(C)e+Y,G/H0I1I2I3g5I6I7H9F;G<[=E>D?C@EAHBECaDgFIH?IDJHKDLIMGOBQ_RHSHTHVBWHXFYIZB]F^GaEb^cGdEeIfHgHhF
~rme	^!J#H%Z([*J-Z3[4I9G:Y=I>_?H@GBZCGDGHEIEK_MZUIVHXH[I]F^XaFb]cJdIfIhY
~rmi	P!F#B%g&I(b)H*F+F,H-a1H2H3C4H5H6H7G8G9]:D;c<I=H?C@HAGBZCED@EHFJGEHZIAJFKDLEMCOEP]RHSGTEUEV]XDYHZ>]d^__FaEbDcFdDeGfEgFhD
~rmo	o#F-^>^BIHATGXHZaaIhI
~rmu	vZHha
~rmy	r:^HHNZU]ZI
~rn^	J!_%I(@)^*H+G-Y0F1F2F4C5F6E7G8D9[=A>D?J@bAECBDBEEFEGCHGIEK_LFMaOHPIQFRJU_WHXG[I^aaDdXgFhZ
~rna	V#F%G&J(E)H*H+G,I-C.J/J0[2J3g4G5I6H7H9E:a;[=F>[?a@?AHBDCDDXEJFHH@IbK_LHMHNFOEPGQJRHS_TGUFWIYIZG[Y^G_GaDb[cEdCeIfZgHhE
~rnd	v#]HXMFf[
~rne	b-Y3I4H:^=I>I?IBJDJHGIGKGMIN_RJXYZE]IcgdHfFgJ
~rni	g!d#Y%J-H3I7]9J>IAJBHCJHDIDKbMJNJO]PIVJZEdJhI
~rno	a!I#H(I-H3]4J7J9[:^=J>G?J@aAJBGCJD[HCIGK^MINHOHPJTIUIVIX_ZC]I^J_]aIbJc]d[fJhH
~rnz	v![
~ro^	H!G#@%F(Y)A*I+H,J-B.H/F1E2E3f4@5D6C7I8E9B:F;C<F=?>g@CADEFFYGFHHI[J_KCLDN=OgPIQEUEV[WHYCZ^[]]A^C_GbDdJfDha
~roa	j!Z#I)Y>ZHZT[ZJa]bJ
~rob	R!C#C%Y&J(E)G*F+F,H-B.I/F0H1I2I3X4F5I6H7G9]:D<J>G?D@FAYBeCDDHE_GGHFICJGKBLJMEOZPDQIRHS]TEUDVHWFXeZe[G]E^F_FbEcddEeHfGgHhE
~roc	Y![#F%F(G)I*I-E3G4H6I7I8J9D;X=F>E?G@_AJBYDFEJGJH<IEJILZMYNGOHPGQJRISaTHUHVFWJXEYIZ[]g^X_HaEcHeYfG
~rod	c-]9I=H?[@IBGDJHJIIJcKIMINGPJSJV^XJc]dYf]gJ
~roe	vHZVaZI
~rof	_%H(]*J-G/I3a9I;Z=J>G?H@HBICbDHGYIHJIKIMFNHTJVXXJZF]I^JaIb^cIdJgchI
~rog	v1]9]
~roh	n!J)[-[?JHIP[QYUI^_
~roi	e!I#^%a(_)_*I-Y3I9I:I=J>H?J@HBHCIDJHIIYKIMINJP[UHVHXZZD]J^[a[bJdJ
~roj	l9J:Y@JH_K[ZZh[
~rok	]!H%H(J)I,I-H/]2]3I4^6J7J8J9H:J;[=H>G?HBHDIGIIHJIKYMHPIQYR[TJUIVHXJY^Z]]Z^JaJcZdFeHfZhI
~rol	M!X#F%D&I(h)h*d+F,G-G.H0H1F2F3B4h5f7D8E9B:C;F<G=B>C?C@@AFBACBEHFGGEI?JdKBLXMDNHOFPESFTFUCVHWFXDYGZ<[F]D^E_DaDbDcEdEeHfEgDhD
~rom	I#H%B(B)]+c,H.I/B0G1[2F3C4Z5H6Y8I9B;a<G?F@DADB?CJEFFEGYHYIEJ^KaLbMANJOIPaQJRISFTYUHWFYEZC^[_YaIcYeFfIgI
~ron	J!Z#^%Z&H(B)D*H+D,X-C.G/H0[1G2F3[4F7D9Y:B;D=C>F?XAFB@CADAEYFEGhHYIAJ_K@LEM^NIPIQGRbSFTGUBWDXXY[ZJ[D]I^EaAbId_eCf^h^
~roo	d(H)I*b-J@JC[HbIJKIPIRJZFcZhJ
~rop	R!F#X%G&J(E)G*G+G,J-d.I/H2^4E6H7G8H9D:F;G<Y?c@YAHBCCDDEFHGXHBI_J]KBLFMDNEOFP[QIRGS[TGVEWHXeYHZ>[G^c_HbEdFeIfEgHhD
~roq	q>Y@Y
~ror	J![#B&e(B)D*D+E,^-B.J1F2G4B5F6]7E9B:C;E<G=I>C?C@DAZB[CCDCE]FEGGIIJIKHLEMCOIPCREScTGUDVGXDZc[E]@_^aBbDc]dCecfYgEhA
~ros	M!D#H%E&I(D*Z+G-I/Y0H2H3D4E5G6G7b8G9E:G;G<I>C?C@@AHBACDDDFGGEHFI]JYKILJMGNDOFPEQIR[SiTcUDVCWDXDYGZ@[F^E_FaYbCc^d]gchY
~rot	T!E#E%F&J(D)F+G,G-b.I/]0F1G3D4E5H6G7F8H9C:F;b<I=D>^?C@GAGBCDDEHFHGEHZKGLGMDNHPdQHSGUEVBWIX_YhZ?_EbEcBeFf]hC
~rou	L!C#_%B&I(H)D*C-A/E0I1H2G3D4E5F6F8E9B:F;F<H=B?B@HAFBaCAEGFFHbICJEK]LEM@N[OFPcQHRFTbViWIXCZI[]]HcJdGeDfZhH
~rov	S!F#F%G(E)H+H,J-B/G0g1I2J3F5I6I7e8I9E:G;I=]>c?D@[AIBCCZEJFJGHIDJGLXMEN]OHPGQJRISDT^UGVFWIX[YIZ@[H]E^Fa]bZcGdGeIfEgGhE
~row	V!Y#E%J)J*J+I,J-G.a3H4Z9H:H=I>G?I@bBFFJGJIGJZKELJNEOIPIRISJUIVGXcZ>[H]_^I_IaGbccFdIeYfHgJ
~rox	^-[3I4H9J=J?JBICJDJH]JJMJNFRHYHZD]HaIb^chdIfEhJ
~roz	v/XB]HZZI
~rpa	i/HZH_^gc
~rph	v!J/IZI_a
~rpo	h)[*I@IKINbVJW[ZI
~rpr	i@IC]DYH^IJO]P]ZF][
~rqu	i#I*]/_2[9I@GBICJDJHFIIKGL_MITJVZZY[]]^hI
~rr^	d!I#J%J&J-I3H4a9J=J>J?I@JBHGIHCIGKYMHNJOJSGTaUIVIXZZZ]_aHbYcIdJfagJhJ
~rra	[!F#[%H(G)H*H,_-a/J2I3^4^7I8I9[:H;J=I>F?F@DAIBaCFDFFZGJIDJIKFLIMGNHOJPHSHTGUZVFXYYIZA[I]H^HaFdCeHgIha
~rrb	rHHba
~rre	M#c%F(D)F*F+F,[-@.H/E0I2G3]6]7F8I9B:D;F<H=C>C?Z@XAZCBEXFGGFHGIAJFLENEO^PEQHR_S]UDVBWEXGYGZ[[a]C^C_Fa[bCdCeIgGhi
~rri	X!I#I(I*I+I-G0J3F6]9G:I=I>X?G@[A]B_CGGIIFKEMHNHRJTIUJVHXGZ^[YacbIcIdXfIhG
~rro	G!^#Y&e(@)G*C+C,_-?.H1E2F3H4@5E6[7B9@:A;D<F=G>??AB^CAD@E]FDGFIFJFKDLCM@OIPARCSdT_UBVCWHX]YJZd[[_[a?bGcZdAedgC
~rrt	^!J#e(J)Z-Z.Y3I9J>I@GCJDHIGKYMENITbUJVIZF[Z]HaIcJfJhJ
~rru	l#[+^3JBJDFHHNZ]b
~rry	f#J-J9c?J@GBIDJHDIIKHNJZbd[hJ
~rs^	_#J%_(H,^-F/Y3I4Y5Y6J8Z9H:I?I@YAYBICJDIHBJ]KGM[NHPIRJSITJUIV]XI]I^J_^aIbIeIfH
~rsa	k*Y-J1X6[>I@ICJD]IIKaM[NIUJVIZH^]dIfIhJ
~rsc	d!Y%H(Y+]-I/^2X3H4J6^9H<Z>G?[@GBICHDGEZHDI[KGL[MIOITJUJVHX^ZD]J^J_Ja[cZdIfIhH
~rse	i+Y-Y9J=J?I@IAXB[DcHBIIKINIS]U[W]ZD
~rsh	gPYZIgc
~rsi	[!J#H%H(H)I*I+H-H1g4H5_6J7b9H:J;J=H?H@GBICHDEGIH^IGJJKIMGNIOJPIRHSITIUHVHXIYaZF]HaIbIcGdFeJfFgH
~rso	[!I(G*J+I3H9^:I=X>c?[@]BGCGHZIIKHLJMINHOZSYU[V[WIX[ZA[I]JaEbIfIhJ
~rsp	t+[CJ_^
~rst	S#E(])F*F+G,I-E/G2J3E4H8]9F:H;H<J=Z>B?E@cAGCaD^EHFIGGH>JJKBL^MDNIOFPFQJRHSFTHU[V]W^XEZ^[F]X^E_GaBb[cFdEeIfFg[hb
~rsu	h#^9G@ZHGXbZ[
~rsy	m1g9IDJHFMHdIfF
~rt^	D!F#](I)G*G,D-G0H1b2Y3Z4G6A7J9G:=;X<H=H>Z?CACB]CGDYEFFZHfI_KHMGNAOAPGQZRCT_VCYEZH[D^@_YaIb]dJeDfahE
~rta	O![#C%D&I(Y)D+E,G-I/A1]2G3C4E5G6G8F9B:_<I=D>H?HAXBYCJDYEFFGGEH_IcJXKEMYN[ODPDQHRFT[UHVIWFXDZ;[H]B^X_EaCb]dFeGgfh[
~rtb	lHEM]c[dGfc
~rtc	yKXbZ
~rte	V!Z#D%H(X)H+G,I-Z/Z0]1I2X3D5H6I8I:Y;H=E>C?FBDCEEJFII^JIKbLHMDNYPYSHTFUJVJX_YIZ?[H^H_HaZbGcFdYeIfYhE
~rtf	rHHJZM_T[
~rth	j*Y-^@IDJGYHBIZKJMZN_TYX]
~rti	]!J#Y%I(H-H3H4J7I9G:H<Z=I>H?H@XBGCIDGGJHeI_KYLJMHNHOJP_SJU]XIZC[J]]^Z_JaGbHdJfIhJ
~rtm	i(Y@IF_G^KIVbZF
~rtn	e!I/J8Z:e@JBHHIIIKIMJS]ZG_YfJg]
~rto	g*Z-J/Y1J3F9I=J>IB^DII[KJMJNJOIRYS]THVJXIYYZ]a[bJdHeJfG
~rtr	d%[(G,I/J1[4J:J=H@IBIDJF]GJKIMINXPXRZSZUIVHZGcJdZe]f^gYhI
~rts	yG_
~rtu	k%]HZKJR[Y]bYcI
~rtv	yKX
~rtw	yL]
~rty	b-d.Y3J7b@FBIHCIEJaKGNIVJXJZDaJbXhI
~rtz	b(I)X,J-^7Y:I=Y?X@IBICIDZIIKHNHPIS]U[V[WaZF]JcJdHfYhJ
~ru^	n3[9I?]H^_[bY
~rub	k3[>ZHHNZT]ZHc[
~ruc	L!Z#D&X(Y*E+E-C2H3H5I7I:];E<H=^>D@BDGF]GEHGIAJINAOEPYRYTDW][H]J^Ba[b[d]e[f_hA
~rue	k=^BZC[HGZE^a
~ruf	b!Y#G,Y3b4J9Z:J;J=I>Y?^@GBXCZHCKHMINIOZPIQ[TIVIZD]Za]cIfJhJ
~rug	k!Z@XC[HGZHbZd[f]
~ruh	k9J>J?]@^HGIIKcPZZF
~rui	f!](Z-I3I9H:^;^>I?Z@GBICJHDKaMINISZVIZD^]aHbJdIfJhI
~ruk	q8_H]ZI
~rul	Z!J(H)J-F/[3I4I7J8I9J:I=I>I?IBHDIGeI[JZKEMHNfPHRJSJUIVGWJZC]J^J_HaIbIdIfFgIhI
~rum	i#J0]3Y=J>J@IBHDIHCIHKIL[MJNYSJVZZF[[][^[c]dJfIga
~run	U!H%G)H+^,Z-F/H0[1]3^4G8I9G:G;I=G?FBXDZFJGYH=IHJZKIL]N]OHPZR]UFVDWIXFYJZ>[H]F_HbGcGdDfdgH
~ruo	q(_)]*[?H
~rup	Y!G#I%H)G*I+]-H/J3F4I7I9F:F;J=G>G?F@EBECHDCG[HZIFJIKGLIMGNHOIPdRJSHTIUEVkWIXGZ@[I]]^Y_IaHbGcIdGfHgIhH
~rus	r#G9^IJTXVHZZ
~rut	vF[ZI^^
~rv^	i(J9J>J?cBIDHFdHIIIMIVIZY]JaJbIfJ
~rva	tF_gX
~rve	J!E#H%C&H(D*E+F,F-C.H0H1G2E3C4e5f6f8D9C:J;F<Z=A>D?C@BAFBBCCDCFFGBHXIBJEKDLFMXNFOFP]RfSETDUBVBWFXDYcZA[F]C^EaBbBcdeEfbgEhD
~rvi	H!A#B&G)_*B+D-A.F/C0^2_3B5D7G8D9@:A;E=D>B?A@AAEBHCCDIEDFHGBHDIAJEKAMZNBOEQFRYSgTCUdVZWCXCY[ZC[C]A^GaDb@cddYeYfmg@hC
~rvo	qHYI^fJ
~rvu	y9aHG
~rwa	f-I/]2Z3Z8X9H?J@HBJH_KIMINJda
~rwe	a!J%a(J*J3I4I9J:I;a?ZBHCIDYGJHAIIKbNHPYRZTZV]XIZC]IaHbIdHfHhI
~rwi	r%]PGhZ
~ry^	I!B#H%G&d(J)I*D+B,F-E/D0F1E3b5]6E8I9c:_;E=D>J@IADB>CED]EFGCH]J[K_LbMDNbP[RDS]UGV=XBY]ZH[DaAbEd_eEfEgIhG
~ryb	i+Z-Y@XB[HINJS^VYZGdJ
~ryf	tC^HJX^aZ
~ryo	e)]3Y9Z>J?J@IBJNJS_V[ZG^]
~ryp	X!I#I%I(I,J-H/J3I4H6i8J9G:J<e=I>I?H@HBHDIGIH?IHJIKHMINGPIRHSJTJUIVIXJYdZD]I^J_IaIbIcIdGeHfGhI
~rys	yZI^^
~ryt	c%_+Y9H>]?Z@FB]DEHDIHKFMXPFXIZc]YfGhJ
~ryw	r?[MZS^ZG
~rz^	i-J:Y@JI_M]TYZG_Y
~rza	tLYda
~rze	a(I3_4J9F:Y=I>H?J@[BFFZI^KGNXOJR[TIUIVIX^ZC]I^JaHbIfJhX
~rzl	y@ZK]ZI
~rzo	y(^9]HJZJ
~rzu	n-Z/Z4]@ZHHKZMIN_ZH
~rzw	tD[KXL[
~rzy	g(]*Y-J/]3J9F@HBICJDHHZIIKINHVJZ_a[dJhZ
~s12	y9JHESa
~s50	m#FH[Tc_H
~s53	yHX
~s70	yH_
~sa^	S!F#E%B&J(D)Z,H-[/F0f1G2H3C4E7H8Z9I:[;Z<I>b?B@DAHBJC_EIFGICKeLGN^QHRFSGTFUYVCWGXDYGZE[Z^G_FaBbIdDeHfCgHhC
~sab	P!h#G%H(Z)[*G+I,J-Z/H1Z3G4H5J7I9Z:F;]=F>G?X@FAGBFCGDGEIFIGHHYIGKGLIMGNGOIPFQJRJSGTHUaVCWFXIY[Z@[I]G_EaHb[cIdFgIhH
~sac	_!b(G)Z3J6Y;[BIHGLZU]VIY^ZIbYfI
~sad	a!I#I%I(X)J*J-H/J3J9I:I=I>H?H@HBHCIDIEaGIHCKfMGNaOIP[RYUIVGXJZB]I^]aIbJcHdHfJhF
~saf	o.[2[HZJZSJ
~sag	S!G%G&I(C)F*I+G,H-Y.Z/G0Y2I3F4G5I6H7H8H9B:F;H<J=E>[@BAHBDCaD@E_FHGHHYJGLHMFNJO]PFQIRGSFTHUHVIW[YHZb[G]GaebGcFd]fFgGhY
~sai	a-H/b3G9J=[>I?I@HBICIDIEJHDIGJYMIOYUIVGX]Zb[I]JaIcXfJh[
~saj	r9I>^DIHCZ[aa
~sak	i#J%](a*J-I3b9E=]>H?Z@IBICZDXHCI[KINJOJVIXIZF]JaEhJ
~sal	]!H#H%I&I(H)I*I-E/I3^7I8J:Y;J=I>E@_BECZF_GIH_IDNGPHRISITIUHV]XHYJZZ[J]H^I_IaEbJc]dIfH
~sam	R!E#E%Y&I(E)G*G+G,I-A.I/Z2H3E4F5H7]8Z:F;H<I=D>D?F@aAcBCCFDDEIFGGGHGIIJIKcLHMGNHOJQgRGTFUYWHXFYGZ_[F]E^H_IaYb[cFdDeGfFg[hD
~san	^!I#[%_&Z(a*J-[3Z7X9E:X;J>G?I@FBGCHDXGJKCNXOZPIS]TIUEVFXHZG[X]HaEbIcIdIfGhG
~sao	k%Z(Z1YH[][^YdJ
~sap	n%I>HH[P[ZXaGbZ
~sar	Z!I#I%H(X)F*H+I-H.X3H9I:I=_>I?^@HBHC[D]EJIHK_MINIUDWGXJ[J]I^JaIcJdcfIhY
~sas	nDZJ^
~sat	J!_#J%Y&H)Z*B+H,E-F.H0I1F2G3J4E5G8J9D:b;Y<H=^>C??AXBJCJDCE_G^H=IEJEKXLFNbOJPZQGRESXTGUdVIWaXH[G_IaCbFc[dIeEfGgEhC
~sau	y6Y
~sav	r-I9H=[HbIHKJZF]Hf]
~say	G#[%E(D)G*J,H-_0G1Z2H3B4E5G8F9D:Y;H<H>C?C@FBBDIEZFFHDIaKXLIMBNZO[PDQGRGUZV^XcYGZY[F]F^YaGbId[fEgBh]
~sba	g-H4[9I>]?IBICIDHEYIIKHMIRZX_ZGhb
~sbe	v+J-[D[HY
~sbl	^!I#]%I(J-J1[3I?F@IBaDJHCKJMJT_VJXIZH[dbG
~sbu	yI^
~sc^	e#I(J3[:^;Y=Y>Y@GBGDHHBIHKINJS[UIVHXJZ^^YaHbJcYh[
~sca	d(J-H=_>H?J@HBHDJF[H_IEKGL_MIN^VJ]YaYbIc[fIhH
~sce	i(J)Z?^@HHEKZZYcYg]
~sch	I!Z(G)H*B+]-D/X1X2I3G4J5G6]7C9]:?;D>^AGCDDCEHFHGFHHICJEKYLGMJNFPYR]SATFU^VIWCX[YbZC[F]C^C_YaIbbc[d^eYfZ
~sci	e!H#H%J&Y(H-I0J3H4I6]9Z:]=H>H?I@GB]CGDHHJI_KHMIPJTJUIVHXIZZ]__JaHbJc[dIfIhJ
~scl	h-[/dGXHFNIcJ
~sco	W!D#G%F&^(H)H+I,I-]/G0I1H2H3B4G5J6H7I8G9D:G;H<J=F>]?Y@GAIBECFDEEZFYGeHHIZJFKZLHMENDOGQIRGSHTHUYV^WIXHYHZY[[]G^H_Fa_bYc_eHfFgIhE
~scr	M!D#E&H(B)E*E+d-B.H/E1F2G3[5G7E9F:D;F<G=]>Z?H@@AGCBD]EGFFG_IIJEKFLJMCNAObQJSETCUBVBWFXDYbZJ[Y^EaBbecId_fbg^hD
~scu	i3I9ICIHIIdU^ZI
~sd^	i@^BYHHMIP[ZIb[dFf^g]
~sda	o@_HZKINZR]ZF
~sdh	i%HHJPb
~sdi	vL]f_
~sdp	vP_
~se^	Z!H%G&[(G*I+I-F/I3E4I6I7J8J9Y:G=Z>Y?^BFCIDYEJFIGFHCIbJIKCN^OEP^QZRISJUGV_WIXHYJZF[I][^Z_IaEbHcHdYeJfZgJhH
~sea	h!Y(J-c3I9I>E?J@JBIDXF_GGIHKGMINIOHZC_aa[
~sec	M!D#C&I([*_+_,F.H/G0G1F2[4B5G7E8^9C:D;Z<d=D?a@aAFCfD]EGFGGEHIJGK@LEMCNAOEPCQ]RESIUDVDWFY_Z;[I]Y_EaBcDdEeGfC
~sed	V!I)H*G+I,^-_/X3J7H9I:I;J=I?c@EAZBECGDIJIKbLHNHOJSJTYUJVGZE[E]I^H_HaIbHcJdJg_hG
~see	e-aA^HFI]P]VIZIaYdJfHgY
~seg	Y#G(F)G*^+G,I-Y.J/I0I2J4G5J6I7H8Z9Y:I;H=_>E?_AHCaDIEIFIGHH=JIKBLHMFNFOGPFQYRGSZUXWIY^ZE[H]b^I_HbGdGeIfCh]
~seh	t-Y@Y[[
~sei	W(E+[,I.Z/H0I2X3I4G5I6H7H:X;H=^>F?Z@BAJBYD[EHFXGGHEI^JHK_LGMENBOZPFSZTHUDVIWXXYY[Z@[G^Z_HbHcEdDeHf_gG
~sel	L!B#G%B&H(>)f*D+F,F-A.G/C0F1E2F3B4D5F6_8E9B:A;I=F?^A]BZCBDIEFFEGdHHI@JGLYMFNDOFPBQ]REUgVhWCXDZA]C^d_CaFbGcAd]eEf=gChH
~sem	k%[-]3I4]9J>H@HBICID^FZGZIIK]MZVJZFdJfIhJ
~sen	D!>%X(H)C*B+A,G/D3F4?5F7^8I9G;B<F=E>J?=@ZB_C=ECFCI_KeNbO@P@QGRAS@T?U_V@WAXAYGZd[^^[_Yabc@daeBf<gAhc
~ser	9#H%H&@(Y)^*I,A-@/@0J1F3>4^5_6a8D9?;^<I=X>;?A@BAbBECAEYFaGXIAJ@K@NCO@PZQIRdSaTCUaW@XBY_ZD[G^[_caAbHceeDfjg[hE
~ses	U!G#]%G(F)b+H,J-F/a0I1J3G5J6H8I9E:H;I=G>G?F@EAIBFCGDGE_FJGIHFIZJILFMGN_OIPGQIRISHTGUHVGWJXGY_ZD[Z]d^J_HaDc_dGeJfHh]
~set	7#A%](a)^*]+G,I-:.]2B3E4G5Z6B7X9@:Z;E<Y=Z?X@EAHB]EZFZGGHBI=JHK>LIMCN>OBPIQHRHSbT>U^V^WdYCZ^[D]Y^E_Fa^b_dGe[f[gbh>
~seu	d#I(I*H-H3I7]9H:J>I?[@XCbDHHCIGKHMINIPZSITXU[V[XJZD[c]JaHcIdIfJhI
~sev	k#Y-I1]@]HJ
~sew	y7[:^ZGdH
~sez	q-YI]KX
~sfa	kHGIXNcRXZJf^
~sfe	t6[7ZH_
~sfi	f(J/ZGaHFIJJcN[ZG
~sfo	oHa
~sfr	o*]?_HIX]
~sfu	g#J%J)J@IBbHGMXSJUGZZ[Ie[fH
~sfy	q@ZN_
~sge	d#[%I(^)Y-I3I4]9H;I=I>H?I@IBHCJDZEZG]HCKJMJNIRITJWIXJYZZJ]HaHcYd[
~sh^	S!C#F%E&I(C)E*Y+F,H-D.I0X1H2H3X5H7G8F9D:E;G<I=C@EAGB]CEDXEGFeGaHCICJEKEMdOFQIRFSGTFUEVDXF[H]b^I_[b]cEdBgJhE
~sha	X![%I*[-I9I:Y=[>H?IBIDJHaIJKIMJPIVHZB]J^bdX
~she	a#]-G/I@FBHK^NITIUJV[ZDgdh^
~shi	l7a@XD[HGPYSHZG^^
~sho	M!C#I%E&I(C)E*E+b,H-C/_1G3C4E5G7I8E9C=C>H?]@DAGBADGEHFGGEHeI[KFMFNHPEQHRbS]VGWGYG[]_ZbacHdZeGfDgFhC
~shu	m!^#a-J>Z@IHEIIKIZG]ZfZ
~si^	d%Z(]/X3_?I@IB[CJDHHIIZKJMIOZVJZHaJ
~sia	a-]1Y2[9H:Z@^BHDJI[KHMJX^ZHaJhH
~sib	Y#Z%G)G*I+J-]/H0I3]4_5J6Z7]8J9I>]?F@]BECIDGIFJIK]LHMGNHOIP]SGTHUGVCWIXGZ][[]H^F_IaIbFeXfHgH
~sic	Y#G%H(G*]+Y,I-Y/I0J4G7H8I9C;Z=b>F?bAJCYFJGHHaIEJILINHOGPYRISITJUHVEWJYYZE]G^H_IaHcHdFeIfHhG
~sid	^#I%H(_)I*I-]/_0J3G4G6J7I8I9G=H>E@GA[BHDGFIG_H^I]KFMHPERISaTYUIXIYJZB[J]I^I_ZaHbHdIfEgJhH
~sie	a!I#Y%H(I*H+I-H0[1[3H4H8J9Z:I;J=I>E?G@EAZBHCHDXG]HZK^LJNGO^PHRYTZUIVGXYZB[J]G^]_HaZcHfYhH
~sif	yHJIa
~sig	K#C%A&I*F+Y,[-G.I/E0H1H2G3E5G6F7b8F9Z:H;G<e>F?A@BAGBDCDDZEHFbGDH^IZJFKHLcMYNCOFPHQIRFSETcUDVAWFXEYGZY[^]^_Ha@bYcCdDeFfChZ
~sil	e-a;Y>JDIHCZF]I^]aadZ
~sim	e-H3D9I>E@GBJCIIfK_LYOEXZZGaFhG
~sin	L%Z&H(B)a*C+[,H-^/H2G3G5I6H9C:H;F=b>F?E@CD_EFG^H=IAL[M^NFOCPHRYSETBVYWFXGY[ZF[D]C^DaXc]dZeEfcgIhE
~sio	M!F%d&H(]*D+E,H-B/F0e1f2[3a4G5]6F7F8F9C:E;_<H=B>A?B@BAGBBCDDBEGFFGDHfICJFKCLFMCNDOEPZQHRFSETHUDWFXDY_Z@]a^F_FaAbHcHdBeEfCgEhY
~sir	r3I?_DIHEKHZ]a]h]
~sis	Y!H#G%H(G)I*I+[,^-I3B4I6I7I8X9H:G;J<Z=G>I?F@JAcBECGD_GHHBIEJIKaLIMGNHOIPHR[TJVFWIX]YJZA[Y]H^I_]aHbHcIdDeefGgIhY
~sit	X!G#G%I&J(H)I+I,J-^/H0I1H3H4[5[6I7a8I9E;I<J?D@EBGCGDFEIFIGHHbIbKENaOHQJRGTGUGVGWHYIZ?[I^J_GaFbDc[eJfFgI
~siv	l-Z3Z4]6YHIZJcYdJeX
~sja	vHHU_V^ZI
~sk^	T!G#I%H(g)E*Z+I/I3G4H5J6I7H8J9D:G;I>A?[@^BDCHDEFIHfIDJHKDL^MGOIRISHUGVEWIXHYIZH[H]F^a_IaFcHdHg_hH
~ska	n9JHZZZbb
~ske	Z!J#I(I)I*]+Z-I3I9I:J>G?a@FBHCYH[IGKFLcNJO[PJR^UJVGZE]G^Ia[bIhI
~ski	j+[1]3[@JD_HDZIaFc]
~sko	q%]3a4]9I=[>JCJDIHGIIXJZFa[
~skr	i9G>I@IBIDJHaIJKJMINJO]ZFaJd_f_g[hI
~sks	[(I*Z,Z-G3J>G?G@FBJC_DFH_MINJVJaGhb
~skt	t/[HaZH
~sku	y@[d[
~sky	yH]
~sl^	y@JIYK]
~sla	[!H#H%I)I*J-G/I4I7I8J9F=I>X?G@GBECID]FeGGHZIFJIKYLJNFOZPHSHTIU_WIXHZ^[I]G^Z_IaFbFcIdYeIfFgI
~sle	v-HI]ZYd[
~sli	j-[6Y9I@JH]IJKIUaY]ZI
~slo	Y!H#]%J(H)J*J+J-[/J3I4I9E:I;J=H>H?H@HB]CHDGGIH^JJLJM[N]OJPISIT_UHVGXI]H^IaHbXcEdYfIgJha
~slu	l9H@HBIHEIJMJP[U]Z]aJcZdIfbhJ
~sly	n-[2ZHIP]Z]
~sma	[!H#H%I(I-H/I3E4I6]7J9E:I>Y?H@FBECIDHG^H[I[K[MGNHO[PJRIT_UIVHZB[I]I_IaYbbcHdafFhI
~sme	v3JCaYYaJ
~smi	yH^
~smo	i(I)Y9I@aAbB[HGIIKIMIXJZE_Ih]
~sna	k6Y9I>[BJHYRcZG
~sno	t-a9[NGZI
~so^	P!a#E%b&I(Z)G+E,G-B1G2Z4G5H6G7I8G9I:C;Z<I=I>d?F@YA]DCEHGJICJGK]MANBPIRISFTDV_WFX_YJZ[[E]^_Ha@bHcGdBeJfDgJ
~soa	t9[?YHZ
~sob	v9XB[_Y
~soc	t-^8Z:YIEZZ
~sod	rIYN^
~sof	M!E#B%F&J(D*Z+G-H/Y0I1]2H3F4F5H6G7c8G9F:E;H<I>D?EAHBDCFDEFHGFHHIBJ]KDLGMINDOGPEQIR[SiTcUEVDWEXEYHZ?[G]F^FaZbDc^d]eHgchF
~sog	v@]
~soi	n@_HINYTZZI
~sok	q#XX^
~sol	N!B#A%f&H(>)X*G+E,G-A.H/E0G1Y2e3B5G6F7F8F:C;c<H=J>B?^AFB_CdDDFHGEHBIHJEKGLEMBNBODQbSETJUZVZWFYFZI[_]C^[_EaEbCcGdDeFfCgahC
~som	Q#Y&I(X+J,I-d.I0G1H2I5I6H7F9A;X<]=G>E?HAGBBDFEcFXHGKYLGMHOEQIRGSFUZVHWHXEYHZ_[FaCb[cEeHfZgGhC
~son	S!I#a%D&I(D*I+G,H-a1H2H3Z4E5H6G7G9^;G<I>a?I@XAGCXD_I^JZKCLJMBN_PHQHRGTDV[XDYGZ;[I]D^F_FbDdDeGfDg]hC
~soo	r(J)[*X@aHF^J
~sop	q(]1Y@XP^VIZH^J
~sor	^#I(I)I-H3I9_:I=J?I@[B[CJDIH[IHKHMHNIPXS]TYUGVFXIZ_]I^IaIbIcYfIhI
~sos	y!Y@[
~sou	c!H%J-I/^3I8G9F>J?J@YAeB[DJGXHYIIKGMYNIVJZI]JbYfJ
~sow	yT[
~soz	r9JBZU]V_ZJ
~spa	X!G#X%G(G)I*H+I,J-C1I2I3_4F5I6I7b8I:G;I<J=G?^@HAHBECDDCFHGHHYIcJIKJLIMENFPHQJRHSITJUGVFWJXFYIZD[H]F^I_fabdGeJfFgIhD
~spe	N!]#e%C&a(D*E+F,F/F0G2G4C6F7F8G:D;F=D>A?C@^AGBECBDFEGFYGEHGIaJ^KFLFMGNbPDQHRESETbUZVFWGX^YZZA[b]B^E_Ea]bYcbeEfFgEhA
~sph	q2YHZI_ZI
~spi	i#I&Z(I-^9I:^=I?J@HBGHXIHJJKINYUJVJWJXJZc]GaIbG
~spl	k/Z>]HZIYZE[]gX
~spo	X!H#E%I)G*^+I,J-F/G0Y1J4c5I6Z7I8I9]:H;I=H>F?Y@EAaBGCEDJEIFJGIHYIGJJKGMFNcO[PGQJTGUGVGWIX^YIZD[J]GaBbHcFdHgJhH
~spr	G!Z#C%D&H(>)d*G+^,F-[/E0F1F2G3^4G6E8D9X:D;G<G=H>B?Z@HBYCCDYEDFFGGH[IBJZKDLCMDN[OHP]QGRES_T_U]VZW]Xc[H]C^F_DaFbZc[d>eDfGgChB
~spu	i3I9[;Y@JLYNJX]ZI]_^[aDd_fJ
~squ	h8a9YAXBHKJVJZ^_ZfZ
~sre	y9_G[HCIIZI
~sri	vN[W^
~sro	t?^HIZJc]d[
~sru	y-Z
~ss^	F#F%d&F(])D*B+G,D-a.G/I0D1F2E3]4B5I6C8F9X:G;E<F=^>ZAFBAC_EHFCGAHcI_KALDMJNEOAQ_S^TFUEVIWYYJZH[Z]F^Da]bEcFdCeFf@g@hI
~ssa	N!E%[&I*F+E,G-[.[/F0H1I3E4F5H6G7F9A:F<I=]@HAGBBCcEXFFI@JFKdLFOFPGQGRFSFTIUEVAX]YGZY[F]Z^Z_FaabIcFdbeHfDgGhB
~ssb	yI^
~ssc	g!Z/d>J?[DIMJNHZGa]cJ
~sse	W!G#E%^(H+X,I-I/E0H1I2I3D4H5J6b7[8I9F:];H<X=Y>a?[@[A[B[CGDDEHFIJHLGOEPHRHTGUIVDWHXFYI][^F_[cHdCeIfEgGhD
~ssf	c#J%J(H)J@IBbHEJbSJUGZY[Ie[fH
~ssi	M!E%d&H(b)H*D-B.H/I0I1F2G3Y4^5F6Y7Y8F;a>Y?AAFBICCDEFFGDH[IJJELGMBNDP_QHRFSDTGUCVFWEYFZJ]_^C_DbFdEebfEhI
~ssk	g?a@HBIH]VJZEba
~ssl	rHIP]YZZ^
~sso	T!]#G%[&J+H,I-D.I/G4G5I6H9H:E<J>_?F@[A]CCDJEIFHGFH]IFK_NCOIQHRHSGTFUFVbWHXa[G^H_JaBcGdFeIfFgG
~ssp	H![#C%D&I(?)d*H+],F-E/E0G1F3a4H6F8D9G:E;H<H=I>C?[@IBZCDDYEEFGGHH]JZKELCMEOEP^QHRFSaU^V[W^Xc[H]D^G_EaGcDd?eDfAgChC
~sst	c#I-J3Y6Z9H:I=J>H?I@ZBYCIDJF]IFKFMIN^T[VXXYZZ]]hJ
~ssu	V!G#H%I(E)H*J+H-E/b0J3I5J6I7H8I9E:F>G?EAJB^D]EIFIGHICJHKHLYMJOFPGRHSYTHU_VEW[XGYZZa[H]X^G_HaYc[dFeIgHhE
~ssw	4!>(])C*E+>-c.I/Z0H1D2a3?4@5F7]8E9A;A<Y=C>C?BA@B^CDDFEFFBIbJ^KbL]M_NaO?P?QBR@SHTBUGVBX@YCZc[a^^_?aEcFd_fIg]hb
~st^	@!E#J%E(E)G*G+C,C-J.I/?0H1C2A3A5E7D8d9^:f;B<G=X>I?Y@bA[BZC[EGFDGDH_I^JHKeL^MCN@OEPER[UDWZXIZD[[^B_caAbBcIdHeEg<h_
~sta	A!c#G%F&C(^*B+I,F-I.H/>0_1F2A3Z4D5E7B8Z:D<C=I>?@[ABB^DGEIFIGJHbI]N=OFPGQGS[TEU^V^WYXEYE[B]D_JaYc>dCeFfggZhG
~stb	vHXV[
~std	k(_
~ste	G!E#A%B&F(F)C*H+f-F.J/D0Y1C2E4A5G6X7F8G9B;C<F=J>_?[@^AcBFCaDcEGFCGAI[K^MCODPGQER^SBTFU[WIXCYZ]Y^A_GaAbIc@d>e_fagB
~stf	yH]
~stg	t*Y:_WZ
~sti	L!_#F%H&I(F)E*a+E-J.H0G1a2H3A4G6]8F9[:Z;F<H=C?aAFBBE]GEHCIFJFKCLXM_NGObPFSFTZUEVBWG]B^C_abDcDeGfB
~stk	l%X:a@[HGI[LZZH
~stl	v9IH_IZZH
~stm	t-Z9[HHKZUX
~stn	v>]B]^YfF
~sto	K!E#]&G(G)I*C-Z.]/Y0Y2C3Z4F5b7F8H:B<G>Z?F@GA]CCDAEGFEGEHXIBK[LJNcPCQHR]S^TAUBVYWEXAYGZI]^^FaGbJdCf^gC
~stp	t=aH[ZI
~str	E!D#B%@&F(^)g*d+h,_-E0D1D2E3F4@5D6C7E9>:C;E<F=>>A?H@GACCXDhEHGAHFIBK=LCMDN[OdP]QdRASAT@UZVFW[X?YbZH[H^I_Ea>bFcFeCfCg_h@
~sts	_!J#E%b(G*J-I3J9G=J>J?IBIDJH^IIKJNJRJS_TbVIXJZH]J_GaIbJcJfJg]
~stu	Y#G%I(G)[*I+H,J-H/I3G4I5X8J9H:I;J=H?H@[AJBYCYDaG]H^JILIMGNGOIPIRJSITHUIV]XaZZ[J]G_HaYbHcIdHeJfHhH
~sty	j#Y,a3[@ZBJIIKHMIOIZEh_
~su^	^!J(H-I/J3H9H:J=I?HB_CJDYIHLJMYOJPJSJUJVIXJY[Zc]J^IaIbJc]hI
~sua	S!]#I%H(a)Z*E,G-E/J0I1J2J3I4H5J6I8Y9E:];[=Y>D?C@JAbBEDHEIFIHBJIKXMFNEQJRHSHTEUEWHXIYIZ]]^^__[cGeJfGgIhE
~sub	f(Z-]3G=_>I?J@^BICYDXHEIGKJMJOIPJZb]JaI
~suc	V!H#Y%G(F)H+H-G/f3H6J7I8J9F:H=G>H?H@^AIBdCGDJEIGJHFIGKFLIM[NDOIPHRJSHUEWIXaYJZ[[G]G^H_[aGdEeYfFgGhH
~suf	a%_(c-I3J9H>F?X@HBJCaDIHDIaKHPIVIZF]JaIhI
~sui	e#b+Z-Y3J:Y>Y?H@YB_CGH@IIKHMHNITJV^XIY]ZD[[]XaIbJcDfHhH
~suj	yO^
~sul	b#J%Y(I-H/a3H9I:d;Y=J>J?J@HBHCJDIHCIHKHMERXUYVIZF]I^YaZb[cIhZ
~sum	j!Y8Z?^HJKZR]ZG
~sun	a!I#I%I(H)J+J-G/I3G7J9I:H>H?HCXD_GJIIJJKGL[MHNXOIPJRIS[TJUaVFW]XIZI[J]Z^Ja[dHfYgJhH
~sup	W!I#J%J(^)H*B-H1e3D5^7Z9[:Z=H?[BGC[DZEXGJIFKHMGNIPHRISHTHUYVFWJXIZG]I^J_XaHbHcHdHfHgYhZ
~sur	g(Z-I3Y=H?J@JBIEXIZKHLXZa[JbZe[
~sus	m!a@YHIX]
~suy	yI]K[
~sva	yH_
~sve	y![+JDHHFY_
~svo	v3[
~sw0	y-cHFIGNJOH
~swa	o3J?Z@^C^HIZG[Z]]aE
~swe	g#J&Z4]9[?]@ICJDZHEKYNXXZZJbJ
~swi	[!_#H%I(I*I/I1Y3I4I7J8J9H:I=H>Y@GAIBGCHDHGHH@IHJJKHLYMHNHOHRHU_VaXJZB]G^IaGb^cIdbeXf^gJhY
~swo	4!>(])C*E+>-a.I/Z0H1D2a3?4@5F7]8E9A;A<Y=C>C?BA@B^CDDFEFFBIbJ^KcL]M_NaO?P?QBR@SHTBUGVBX@YCZc[a^^_?aEcFd_fIg]ha
~sy^	l-XHHI_gX
~sym	h!Z-^@YHGIbKYZF
~syn	G!@#A%d&E(@)B*C,D-?.F/C0h1i2Y3H4]5C6H7B8b9?:A;B=A>??@@?AEB?CBD?ECFCGjHXI>JBK>LBM_NBOBPIQIRfSATBU@V=WCXBZ:[D]A^B_Fa@bBc]daeIfggEhA
~sys	]%J*J+Y-F/J3^4J9G:Z>G?H@[BHCID^GIHJKbLJMGODP[RYTIVGXIY^ZZ[J]I^I_JaHbJcJdIfJhG
~syw	vdZf^
~sz^	r#]*ZBJHZVZ
~sza	v(^*Z-^HIZJ
~szc	yC]MZ
~sze	r9YBZHZUX
~szy	y9Y@]
~ta^	B!e%J&C(>+I,Y-Z.F0A1@2Z3_4B5I7]8X9X:C<F>>?a@bA[BYCZEDFFHGIZJBKcMHNCOIQGRDSAT=U^V^W=XJYCZZ[G]EaCcDdCeDfEgGhb
~taa	g!a(I3Z9I;^?]@IBJDJHDIIKHMJNJOFU]VZZE^]aIdZfIhI
~tab	R!J&J(Y)I*F+G,I-].I/G0H1H2I3I4F6H8G9C:I;[<J=Y>H@FA]BZFHGFH_I[JGKGMXNEOFQITFUIWZXEZ]^G_Zb[cGdEeHhE
~tac	S!I#E%F&I(E)B*A+G,D-C.I/G0H1F2G3f4b5G6G7H9a:C;H<I=Z>X?H@CAGCbDZE_FGGFIAKDLHMFNEODPCQHRFSHTaUFVAX[YHZc[F]F^F_EaEbEcbdIeGfEgGhE
~tad	V!b#G%H)G*I+H/Z0J1[3G4H6I7H:^;]=F>H?G@DCGEIFJGIH@IEJIKDLIMXNHOZPGRISZTHUYV_WHYZZ@[I^IaFbYc]eIgJhG
~taf	c!J%J(^)]*Y+Y-J3I8Y=J>J?I@IBJCHF]GXIIKIMJP]UDV]ZCaJbJc]d[fH
~tag	^#Z%J(H*J+J-H3H7J:[;Z=I>F?H@^BGCHDIFJGIH_IFJJLJMHNZOIPIS_TJUIV[XYZA[J]GaHbHc[dIfZhI
~tai	W!F#G%H&_)H*I+G,X-[2J3J4H6J7I8I9I=G>H?G@EBFC[D_EZFcG^H=IcJHKELIMHNYPHRZSHUYVFWYXHZE[I]H^G_HaHbFcIdHeIfIgIhG
~taj	ya]
~tak	W#H%G(G)I*I+I-D/[3^4_5J6J7I8Y9G:H;^<]@ZBEDZFJGFH?LHMbNEOIPXRISHTHUYVFWJXHZF]H_GbHc[fIh]
~tal	M(Y)C*E+I,G/B0b1^2H3Y5G6G7E8E9H:^;G<I?B@YAGBHCDEFFGGEIZJbKGLHMHNZOEPDQHRGTZWFXEZJ]D^I_EbbcHdFeIfDgghF
~tam	a!I#Z)J+J-^/I0[3E4J9H=]>H?I@^B]CIDZIGKGMHNHTJUHVXXHZI]Ia]bIcJfIhH
~tan	S!Y#G%G(F)Z*I,Y-D.Y/G0I2I3Z5I6I8H:Z;e=I>C@AAHBYCGDEEHFHGYHEIbKFLHMHRHSGTGU[VFWHXFZH[H^^_FaEc[dGeYfEgGha
~tao	o(_3]:]HIZJ
~tap	h#Z*]3I9I>Y@JCcDJHGIJKIO]XJZIaGeZh[
~tar	N#B%E&H(c)E*D+G,G-B/E1G2G3H4X5G6F7H8E9X:J<H=I>D@_AFB[CCDZGbI?KaLEM_NBOEPCQGRESDUHVGXEYF[I^Da]d@fhhG
~tat	O#[%D&I(B)G*I+E-G0Z1J3_4H5H6F8G9A;Y<J=C?H@BAGBYCaD?EFFFGEIGJFK]LJM[OHPIRES^TCVZWJXeYFZE[H]C_Ea]c[dZeGfJgXhC
~tau	l6a?XHCRbZGa]fI
~tav	tHHI__[
~taw	r:X@a
~tax	y>YH[VI
~tay	i@IBIHJI]L_MJTYZG[Ia^g]
~taz	a!I%I(F)J3I:H=H?IBXDHHYMJNHPYS_UZW_XZZ^]J_JbHcIdI
~tba	r-_
~tbe	j=JHHKJM]VZZHcZdGeJfc
~tbo	qBHHIcc
~tbr	r3_9H=_HEI[ZI
~tch	P![%G&H(H*F+E-X.G/E0I2I3A4F6]7G8G9D:F<I=E?I@HAeBBCDDCEHFGGFIBKGNGOeQIRDSGTGU]V^WIXFZ@[H]_^[b[cEdYf^gGhZ
~tco	q!_%I-]2H3I@IEGHCIHL^NGPJWIZId^e]
~tda	n1]3[>^?ICIDZHIZHfH
~tde	g(_8Z=[@JHGNHR[W[
~tdi	t!bHHRYZI
~tdo	y@_
~te^	M!C#G%B&G(F)D*Z+D,F0F2G3>5Z6J7D8H:D<G=C>e?[@IAEBFDFEGFEGDHZJDK^LEM]NFO]PGQFRaUCVZZb]Y_FaHcXeFfGgEhY
~tea	T#H*H+I-H/I1J3Y4I8I:_;J=G>B@HBECHDFFIGHHgIEKFLIMdNGOHPHQZRISHTHUGV[WIXHYZZF[I]FaDbFcHdHfHhF
~teb	H!D#C%a&I(B)D*G+G,]-D.H/G0[1Z3D5Y7G8X9G:D;H=Y>D?E@DA^CFDCEFICJYKBLDNBOFQXRZSFTDUDVBWEXEY^ZA[D]E^B_^bIdcecf^hB
~tec	Z!H#[%G)I*I,I-d/H0H1I3I4I7I9F:I;c=H>H?H@FAIBFCIDHGHH[IbKEMHP[S^VHXIYIZ?[I]H^Z_HaIbHcHeJfHgHhF
~ted	r1YHYZ[aI
~tee	k@HHYI]MINGTXVZZXh[
~teg	[!H#J%J(X)I*[+I/J3H7J9H:I=H>[?Z@YBGCFDEEGH@I^JJKHMIN_OJPaS[TJUFVDW_XIZB]I_IaHcHdde]fFgIhI
~teh	a-]3]9J:J>H?Z@IBJCYD]HDIaKIMJVJXJZDaHfX
~tei	d!]#](J*J-F3G4I9Y:I=H>G?H@DBGCGDHHFKDMINZOXPJRITJU_VXX^]Ia^cIdJfZhH
~tek	tI_
~tel	L!I%D&H)E+F,G.Z/G0Z1G2H3d4D5G6I7F8F9B;E<H>e@XAGB?CIDdEFFFIEJHKELFMBNFOfPDQXRFSET_U]V^WEXAZF[H^E_Eb^cDdCeGfCgFhB
~tem	M!J#G%E&I(C)E*F,H-Y.H/D0G1G2G4E5G6F7F8F9H:H;F<H>@@dBXCBDaFXGDH>KdLgMHOGPEQHR[SETeWEXaY_ZF[D^G_EaBbEcYdCeGgE
~ten	C!G%C(a)_+D,^/B1@2X3]4>5G6C7E8C9J:c<E=J>D?E@FAdBCC]EAFAGIHEI[J?KILFMEOFPZQDSIT>UbVCWcXjYEZ^_Ea@bEc@d=e[f]gFhY
~tep	d#I-I3H6^9H=J>[?J@HBJCYDGIGKFMJNIOJPZR^TIXIZa]]aHbI
~ter	<!Z%C&G(A)=*A+^,C-c.G/d0I1A2b3a4C5@6A7E8I9F:];E<E=C@YAEDZEBF]G]HEIeJeK]LGMZNaOYP@QCTGU?V=X?YDZF[D]h^Z_Aa>c]e?gXh[
~tes	[!G#H%H(G)H*I+J-I/H3^4H6J7J8I9a:F=a>F?IA^BaCHDFGJHDIHJIKZLJMHOGPHQbRISHUFVFXGZA[I]G_IaGcIdHfGgIhH
~tet	Y!Y%G(G*G+J-G/I0J1[3G5H6J8J:G=C>F?F@CCGFJGHJJLIMFOHRHTGUaV_WHXYYX[I^ZaFbGcFdceIf[gIh[
~teu	U!G(Y)Z*X,[-C.X/H0H1I6H7X8[9E:X;X=I>G?D@CA[BEDFEEFHHZKELJMJNDP_RFSHTGYI]X^[_ZaXbXcFeHfEgHhF
~tev	i%H-J;[?^H[I[JYKHNaZBhI
~tex	v>^?]DFHDa]
~tez	tQYZ]
~tfa	rHZM_T[
~tfi	m5aJY
~tfl	tHaZE
~tge	k!Z*Y:bHGWZYXZI
~tgl	o@IPbV^ZH^I
~tgr	n#]HYT]V]ZF[[
~tgt	yHbKFZI
~th^	B!C#C)H+J,]-^0H1B2[4J5D6X7[9B:X;Z<F?H@CAbBYCHDbF_GFHBL]MYPJQCTGUBV=WIX?YCZc[C]E^B_ZabbXcId?fBgHhH
~tha	H#I&G(E)F+F,H-d.Z0F1[2I4^5Z6F7D8D9b:H;Y<G>b@DA^B^DCG_HAJ[MDNHOIPFQHSGXFZ>]B^^_IaDbBcEdGeFfJ
~the	B#?%E&G(_)J*H,Y-F.F/a0D1E2I3^4C5E6E8Y9a:Y;G<E=G?dB@C]EDFYGaHYJELZM>PEQHRHS]UIW[[^]C^CbHdAeCfYgEhC
~thi	K!D&J)F*I+Y,G-]/D0G2H3I4E5G7]8_;X<H=X>C?D@cDXEHHFIGJYKZLJMIOFPYQHSFTFVaW[XEYF[E]D^X_FbIcGdDeGfDgEhH
~thn	t-EH[J^
~tho	I!C#D%E)]*b+c,F-J/F0H2J3Y5I6G8E9D:D;G<I>]?f@FAFBYCeDbEGG]HAKHMENIO^PEQHRFSFUCXDYGZ8[Z]I^DaBbFcEdIeFfDgE
~thr	T!G%I(I)H*F+Z,I-D.J/J1J4I5J6J7Z8H9F;I=G>F?F@JAICDFIKaLHMHN[OHPXRHSHUFWHX_Z_[G_Ea[cYdHgYh[
~tht	v,aHG
~thu	v@ZHaZF
~thy	q0ZfX
~ti^	V!E#F(Y*E+G,F-Y.X/H0H1I2I3_4G5I6H7Z=^>F?Y@JA^BCC^EHFHGZI^KILGM]OFSGTGU_XDYHZ?_GaDbEcIdGeHfEgHhE
~tia	S!H#_%Z*G+H-G/H0I1I3F4H5J6I7I8I;I=X>GAJB[CGDFFIGHH[IFJHKFLHNDOIRIS]THUZWXXGYJZ][Y_Ib]cFdEeH
~tic	J#C%C&H(G)B+F,^-B/H0G1F2G5G6F7I8D9c:D;H<]>Z?b@EAECFDIEEFHG[HbIDJGKILZMAN^OEPEQGRESETEUAVFW^YYZH[D]F^b_DacbBdcfDgDhB
~tid	h,Y-Y7_9J>I?I@IBJDZIIKaMIV]ZE]JbJdGfJg[hJ
~tie	U!C#I)Y*Y+G,H-d0I1I2G3_4Y5I6I7Z8H9D:E;H=Z>C?DAIBBDYEIGGH>IdJJKFLYMINEO^PcQIUFVJWIXDYHZE[F]E^F_]aJbEdBeHfDgJhF
~tif	X!Z#J%I)I*I+J,b-H3_4I7I9I:H=H>G?_@GBFDFHaJYKGLIMHNIPJSJTJUGVGWIXIZ@[J]FadcIdIfIhI
~tig	Y%^(a)J*H+I,I-F/I0J3F4G5[6I7I8J9F:H;_>]@DBFDEEYGIHCIHJJKFLIM]O]PHS[UGVFWHXHYYZB[I^H_Ia]bGdFeIfGgIhc
~tij	r@]HIIHKIMXN[T[
~tik	y!Z
~til	J![%D&H(]*C+I.G/H0I1a2F3F4F6E7[8I<G=E>]@_CCDEEEFEGFHGJDMdNEOYQGRESDT^UBWDZH]F__b]cDeFfZgJhC
~tim	M!D#a%^&G(C)F*I-G.H/C0G1F2H3D4D5G6G7F8F:D;F<H=D>@?C@[AYFFGEI?JEKdLHNEOdPEQHRiSEUEVCXYYFZH[F][^E_EaabEc^dEfEgF
~tin	]!H#a%J(I*J+H-E/Y0[3D4I6_9I:I=I?F@dBGCGDDFZGJHAIGKXLZNGOYPIRZTYVIXcZB[I]^^J_JaFbIcIdIfIhG
~tio	>!=#E&G(I)F*^+^-Z.D/?0B1F2B3C4A5I7G8I9<:Y;G<_=^>??b@<AIBGC]D^EgFIGZHaIAJIK=MGN[OEPGQYRESHTDUbVFW[XJZB[[]E^b_FbCcXdbeafGgFh<
~tip	b#a(I-H3X9G:b>H?J@HAbBHCIDHHBI_KHMYNIO[TIVJXH]JaHhX
~tiq	o-H@JK^N^WYZGa[
~tir	c!I#I(I*J+J-I.[1a3J4[8Y9H:J=]>I?^@HBGCFDYHAIIMIUaVH[Y]IaHbIcJdJfJ
~tis	i/Y@YBZHFIFNeWIZIaJ
~tit	^!I#Z(I*J+J-Z/H6J7d9I:Y=H?H@^AaBFD[GJHaIDKELIMHNFOHPJQXSITHUIVHZA[I]I_FaHbGcHd[fIgJhG
~tiv	F!l#J%E&b(A)]*J+B,^.X/C0[1D2D3_4@5E6Z7B8Z9@:=;Z=>>I@=CEDEEAHCI=JGKELYM?OAPBRBSATEUgXdY]Z5[I]@_Ga>cddae]fBgBh?
~tiz	t9_>J?JK^ZHaH
~tja	tHFU_ZIf_
~tke	v@[I]
~tki	r9Y@[HJI_
~tko	i!](Z3J9H:_;Z@HBJDJHFKJLZMJP]UJVIZE^]_XhJ
~tl^	kHYXbZH
~tla	v9H@JH^I_ZH
~tle	vHXc^
~tli	b%J(H)J*[:I=I@GBHDGIYMINfSITIUGVHWdZC]IaIbIdIfJgIhJ
~tlo	W!H%J+J-I3I4J9H>G?I@FBbCJDJHeIHKIMdNIOHVJZE[F]I_JaIbGcIhH
~tls	y+JDHHFYa
~tly	]#Z(H-b3J9J:J?H@cBGCJDJGYMJNISYVZZJ^JaJhG
~tm^	qBIHHRedHfG
~tma	i-]9Z>I@JHcKXZHfJ
~tme	g(X3J9J:J@HCZDJF_G]IIKHVbZYaI
~tn^	yd[
~tna	vI[ZI
~tne	d!I/J8Z:e=J>Z@IBYHIIIKHMIPJS]VIZF_YcJfXg]
~tni	v3JCJHEK_ZJc[
~tny	vHJYXZId]f]
~to2	y-_
~to^	B!Z#e%^&Z(A)I*G+D-G.E/G0F1]3b4J5B6C7H8D:]<C=<>G?E@CAIB^CJD]EBFBGHHJJFK>NFO]PGRJTXU]VcX]YaZZ[B]_^J_^a_bFc?dFeCg@h=
~toa	q)bU_ZH
~toc	f!I(_)H*I,G-I3I9G=E>G?G@ICIDIHZIIK]MJNIRJVJXIYhZG]IaZcEfG
~tod	R!J%G(D)F*d,H-[.I/F0I1I2I3D4G5I6I7G8H:E;I=E>D?c@cAICgDCEIFIGHHEIBJGKALHOFPFQJRGSfUaVCX]YIZE[H]F_HaDbFcFdFeIfFgHhE
~toe	v6^9I>]@JHHP]ZJ
~tog	m(H6_<Y@IHGK[VJW_
~toi	yb^
~tok	X!H#H%H&J(G)H*H+I,l-Y/H0J1J3F4H6I7I8J9F:I;I=G>G?^@FAJBFCHDFEJGIIFJIKFLIMHOIPGReSITIUHVFWJXHYYZ?[J]H^I_IbHcGdHeDgJhH
~tol	Z!I#H(F*G+H,I-F/I3G4^7J9F=Y>a?Z@YBFCFD^GIHBLJMGNYOHRJTHVZY[Z^[I]G^Y_IaFbJcHd]fIgGhI
~tom	V!I#F%[)G*I+H,I-a/I0I2H3I4H5I6J7H8I9E:G;J=Z>Z?D@bAJBFCHDEEIFJH]J[KJLIMGNDOHPHRJTHUGVFWJXc[H^H_GabcHdHeJg]hH
~ton	X!C#H%G(h)G*G+J,b-F.Z/I1J3G4[7G8I9F:];I=H?F@EAJBFCHDFFJGHHHJIKFLIMGNGOIPHSaTIUGVEWIXIZY]H^H_Ib]c_dHeJfGgGhG
~too	^!I#H%H(J)[*G+J/[0J1b2Z4I7I8[9F:I;J=H?Y@DAXBaDHFJHYIGJ_KEMGNFOJPHRFSITIUGVGXFZC]H^Z_IaFbHcIdHfFg[hI
~top	P%F(D*G+H,I-D0]2I3F4G5H6G7H8G9E:G;X<J=Y>E?F@AA_CFDEEHFHGEHeICJFKBMcNEOGPHQIR]SFTGUFVDWHXF[H]a_GaEbccIdDfahJ
~tor	C!E#=%a&b([)Z*]+C,F-;.Y/J1A2d3b4]5^6E8b9G:e;H<c==>Y?[@@AFB:CAD@EHFGGBHaI?JEKZLCMEN]ODPaQ_RDS^V^WEXEYCZ7[C]<^E_ccJeAf>g@h=
~tos	f!J#Z(J)_-[3J9J=GBYDIH_IIKJNYUaVHXJZGaJfH
~tot	m#Z%^(J9ZHGV[XHZ]
~tou	X![%F)a*G,H-[0H1[2I3D4G5J6J7H8I9a:G;I=F?DAIB^CFEJFIGGH<IEKCLINZOGPYQJSZTYUaVIWGXHYIZI]G^]_Ha[bGcFeJhI
~tow	a!H#J%J(])I*I-b/J3J4[7I9H=Y>J?H@ECJDZFJGJIGJIKGMINHPHRIU^V]WIXJZZ[J]I^JaHbHcJdHfIgXhI
~toy	q#^-J9ZHDKJVZ[Xh[
~tpa	v@IH[ZHha
~tr^	S#E%](G)E+Y,H0I1I4F5I6H8H9D:Z;I<J>C?D@aAIB[CZD^EYFGH?IaJ]KcLHNEOYPEQIRYSETIUDVYXFYIZG[FaBcHeIfFg_hD
~tra	>!B%E&C(Y)e*_+b,Z-F.E/i0H1Y2D3D4D5@6E7c8@9::^;?=Z>D?@@ZA?BYC>D_EDFBGCHaIEJJKCL@MDNHQAScTdVBX?YCZZ]G^J_[a>bGcAdHf[g_hA
~tre	W#Z%Y(D)G*E,G0J1J2Y4G5J6I7H8I9C:H;I=G>E@[AID]EIFIGIHIJHKJLIN[QbRISYTHUGVDWJXFYIZ][H]Z^I_IaabHcHdGeJfGgXhE
~tri	L#^&H+a,G-C1F2H4D5G6G7F8E9C;F<I=^>A?BA[CIEGFXGXH_IBJDK_LIMDNbOHQdRESEUEVIWFXcYG[F]C^I_DbFcFdDeFfEgFhI
~trl	h@IM[ZGbYhc
~tro	H%@&F)A*G+E-a.E0G1H2Y3;4g5f6C7H8B9<:H;I<E=>>]?=@[ACBaEDFCH@IeJfK:MINFPEQHSITAU@VGWDXaYZ]B^GbDcIdGeDfD
~tru	_!I%Y(F)J,I/I1[4I8^:J=G@HBGDIFZGJHGKIMINIRYSITJUHVHYIZC^^_JbIc[dYe]f]gbhI
~try	c#Z+I3_>I@JBJDFHBKJNYO_YbZIbY
~trz	m9I:Y@ZD[H]ZHfX
~ts1	y9JHESa
~ts5	k#FH]Tc_H
~ts7	yH_
~ts^	S!H#I%H)X,I-b0Y1J2J3D4I6I8I9Y;G=G>F?GAZBECFDJFIGZHCJ[MENZO^PZRJSGUGVGWIXHZE[H]F^G_Ga[bIdXeJg]h^
~tsa	v7Z>HH^IZNHZIaG
~tsc	t6cNJZJ
~tse	^!J#I%b(G)J:J=I>J@HCJDIHHIYK[MINES]TXUHVHZD]GaJbHcHdIfeg[
~tsf	n*]?_HIX]
~tsi	e([+Y?JD_G[HHL_PJZF
~tsn	y9[HY
~tsp	b#]%I1X3J@JBYHGIGKJN^OXVJZD[cbIc[hI
~tst	l0_3I8_@JCJHGIIK^
~tsy	yG_
~tt^	O!H#]&I(E*^+G,Y-_/E0I1G2H4I5G6G7F8G9Y:F;G<^=]?C@ZBFDBEHFGH^IAJILFN_PERJSFTHUFVFW^Z]^Z_FaCbEcGdCgGhH
~tta	Z%I(H*J+I-[3F9F:I;J=H>G@bCHDGGIHCIDKXMIN_PIRJSJTbVHWJXGZ_[J]G^JaHbHdHfIgJh]
~tte	N!C%J&I)F*E+F-^.H/b0]1G2]4E5G6G7F8F9H:J;F<I=C?B@]AGBXCBEHGEIgJDK?LGMBOBPIQHSZTGUDWFXeYGZY[E][_EdDeGfHh]
~tti	X!^#^%b+J,Y-[/J0J3^4I9]:H=G>H?H@[A[BECHDGGHHIIGJJKEMIOIRISIU^VFWJXGZC[I]I_IaHbHfHgJhH
~ttl	k+IDGXbY^ZH
~tto	X!B#D%I(d)H*H+G,I-D/G0I1I3]4G5I7I8Z9H<Y=F>[?E@CAGB]EJFIH=JHK]LIMENEOZSZVDWHXEYIZY__a[b^cGdGeIfFgIhF
~ttr	_!J%J+Z-I/X1J3Y4J9I>I?JBICHDHG^HaIaK_LYMJNIOIPZTIVJXHZB_JaIcIfHhH
~ttu	n*XKJZHha
~tu^	l!I%[0^S_VJZX_Y
~tua	^!J%J(I-G1_3I4I6J8J9I:J=H>I?F@EBFCJDHGHIZKDLIMYNGOHPJR^UJVHYIZ@[I^IaJbIcHdHeIfehg
~tub	v9J>^HIKZZJc]
~tuc	d(H)]+I3J>JBIC[DbHbIJKIVJXXZ[_J
~tud	g!X9Z>FGZIYN[T[V_ZH^Z
~tue	e-H@ZBYIHKZNXQXR]XIZ@he
~tuf	yBIG]ZZ
~tui	q@bH^ZHdH
~tuj	t=FH]b]
~tum	t1[>JHIKZa[
~tun	[!J#I%Z(I*J+I,X0J1X3I4]6J9H:J=H>H?I@ZCHE[GIHXIGKGMINHOIRISJTEUIVIX_YZ_Jbbc^dHfFhI
~tup	_!I%I(H)I+a,a-J3I7J9G=I>H?H@IBICIDdE^HXIJJJKIMJNIPGTJVGXJZD]I_JaHbIcJdDecfIgJ
~tur	K!^#C%[(@)^*J+G,Z-F0G1D2F3G5E6Y7C8a9@:D<]>D?F@CAEB@CCDBEDHEIFLDMANJODTDUbV^WBXBYYZF[E]C^HaEb]deecfYgIhF
~tus	oBZHJba
~tut	e-b/J3G5Z9[:J=I>H?JBZDXHCIFKFMINZOGS]TYU^VHZD]JaJdIgZhJ
~tva	v>^aF
~tve	yKX
~tw^	t-]
~twa	k1]9]@HH]JYZ]
~twe	Y!G#F%G(H)I*^+I,J-G/G0[1I3I4X5I6^7I8I9G:H;J<]>G?F@dAYBECZEIGHIZJIK^LZMGNGOIPHRIS[UGVGWIXGYJZB[I]F^JaGbGcadXfEgIhH
~twi	g#H/H9J@ZAcS[T[_EaIcJ
~two	S!F#I%E)I*X+I,J-Y/G0I1J2J3G5G6H7H8I9[:H;I>D?FAJCGEJFJLIN[OIPGQ_RHSDU]VZWIYIZ[]G^Y_HaDcadceIfDgGhZ
~ty^	M#C%X&I)X*]+X,H-c/E0H1G2H4F5G6G7e8F9D:D;Z=E>XA^BBC[FGGFIaJ]K@LFMDOGPDQ]RFSETJUDVFWEZ?[F]D_GbZc^eFfEgFhF
~tye	qcb
~tyl	k?[@]C^P]ZE[Z
~tym	yT[
~typ	V!I#^%I(G)J*I+I,a-E/H2J3b4J8I9I:^;J=J>A?H@aAJBECGDFH?IYJIKZMFO_PIRJTHUJVHXGZB[I]]^J_IaCbIcIdIfIgJhd
~tz^	t>[
~tzd	qO[PZZH[]
~tze	O#I%I(_+I,F-G/G0I1H2I4E5H6F7J9H:^;_>F@GAaCHDCEHHGI]JGKBMCNCPYQIRFSGV[WIYG]a^Z_]aXb]dJeGfGgJhD
~tzi	yha
~tzl	vC[DHHHMIg]
~tzs	yC^HZZG
~tzt	W#](E)I*I+J,[-J/X3H5X6I9F;I>IB_CGEYGIH@IDJIKcLJMYNIOXRISITHUFVFWIX_[H]G_IaGcHdFfFgbhD
~tzu	_%J(H,J-I3J7X:I=Y>I@IBHCIDZIIKINZPIS[U[VZW_]ZbIcIdHfY
~ua^	l#J3J>YHGL]M^T]
~uad	y3HHHO_
~uai	k!Y3^7]>HHY_YdZ
~ual	X!H%H(H*J+I,J-E0J1^2J3G4G6I8I:H=G>G?I@GBECHDGGGHYICJIKaLINYR]TIUHVGXIYHZ@[I]H^I_IaHbHcFdDeIfdhf
~uan	_#G%Y+J-E/J3I4J9E:H>GB[CFDHHXIEJJK[LIMGNGOIPJSJT^UIVIWIXcZb[J]H^IaHbIcJdJeJfIhb
~uar	Q![#Y%G&J(_)Y*D,F-C.I/Y0Y1H2I4F5I6H7]8X:[;Z<J>B?B@FAaBDDFEHFHH?JGK^NDOYPYSGTCUEWHX^YHZY]]^^_ZcFeHfFgGhC
~uas	j*[/]9I@ZAZC_HIK[ZH
~uat	g!Y-I3H9I>Y?F@ZBHCIDJHFIhKIMINIOHXIZF[JaHhJ
~ub^	r9]H^ZF
~uba	r>bHGNZZI
~ubb	v3Z@[HJKY
~ube	Y!I#J%F)J*J+X-F/b0]3I4I9F:H;H=G>_?G@FAXBED^EHFJGIHAIEKELIM[NEOaPYRISYT^UHVGX]YJZA^HaEbHc]dFfGhG
~ubi	j!Z>[?_@ZCYDIHEV[
~ubl	c(I-J?J@HAZBZHZIIMISZZa[J^JaJdXhH
~ubm	oHIZ_
~ubs	l([-^3G9H=_>I@ZDYIHMJOIZJ
~ubt	y?[I]ZH
~uc^	f!_#X(J=JJ[NZT[ZG^X
~uca	m-Z>I@ZHGKZLYMJN_ZHa[
~ucc	[!J#H%I(H)I/f:J=I@[BdDJHBKHNEPISIUFXI[G]J^J_JdFeZfHgJhJ
~uce	yBZHJb^
~uch	W!G#Z%G)G+G,H0I1Y2J4G6I7I8I9];I=E>HAHBHDHEIGGH^I[JILIMIOGPYQJRHSIUHVEWJXcYIZ][J]E_]a^bGcGdFeIfXhF
~uci	t/Z9IB_LZ
~uck	K!Y#A)[*D+D-C/I2G3G5I7H:];D<G=]>C?J@ECZD[GDHZI@JHN@OEQIRXTDW[ZZ[H]I^Ba[bZd]eZf[hA
~ucl	yHJf_
~uco	r9]@[BY
~uct	e#X-[BHF[JcNHV_ZFbY
~ucu	h3E4[9I>J?I@JBZCXD]HCM[NYU^VIWZZHa^bJ
~ud^	J!H#@%C&H(C*D+F,[-F.H/g0g1D2G3D4D5F6^8E:D;J<H=I>F@@A]BDCEDCEFG^IIK?M_NJOEP^QGRHSETdUCV]WFXFZ=[D]C^C_baDbBcYd[eEf@g^hB
~uda	d!J#J%J(I-Y/J3I9]:J=J>I?I@[AJB]DIHDIHKGMINJUJVHXJZ]]J_daHbJcJfJgZ
~ude	b-Y3I9J>YB^DJGYHCKJM_PJTJV_ZD^YdJg]hZ
~udf	i/dG]HFNIcJ
~udi	_-Z/]3[9I?JBHDGE[HXIIKIMJN_VXYZZG]]^HdIfJhY
~udo	m#J@IB_HXT[ZIaaeY
~udr	q+^?Y@]H[KJZH[]
~uds	t0aHJ
~udt	y3IHHIJK_g]
~ue^	Y!I#Z%Z(F)J+Y-F/]3I4H6J7J9Z;J>X?G@IBZCGDXGIL]MaOHPITIUHVGWIXHZH[_]Y^^_JaGcIdGfHhJ
~uea	W!G#e%I(H*I+I-]/H3H4I9I:I=J>G?E@DB[CGDHGJIGLJMGNIOJPIRJSHTcUHVHZE[_]I_JaIb[dIfIgIhH
~ueb	m=^>^B[C[ZH
~uec	oZ_
~ued	W#^(X*G+H,H-E/H0J3E5J7G:G;I>]?DAIBYCFDEFIGGHIIGJILHOGRXSHTEUXV_WHX^YIZ_[Y]FaDbEdJeJf]gIhD
~uee	v#[
~ueg	vC[HZc^
~uei	d#a-H3I4I9H?JBHCIDXHJJXKGMHNIOIT^VJXIZE[Z]baHbYhI
~uel	[%I(H*J-H/G0[1J3E4J6I9G:I=H>]?G@CBECGDDG[HDIDK_LJM]O_RJSJTHUHVYZF[I]HaHb]cIdGfGhg
~uem	i%J8Y=Y>H@ZBID^H[PZS]U]ZG
~uen	V!b#Z(E)]*Z/H0I1J2^3Z4J5J6I7H8I9[:X;H=F>G?E@DCEDYEIFYHYJIKAL[MFNEOHP]QJRISHTGUDVaWGXFYIZE[Y]G^X_YaFbFcGeIfEgI
~ueo	o#YHHTaXI[YbZ
~uer	Y!H#b%H(I)I*X+Y,J-F/I1I3F4H6I7I8J:H;J=H>C?[@cBDC^DCIJJIK_OGQ_RISITHUGWJ]F^I_IaEbGdHgI
~ues	M!H%F&I(Y*a,G-c/G0H1H2I3C4F5H6Y:g;G<H=B>A?cAGBACDEFFGGGHdIHJXKILYNCPDQGRZS^TFUDVGWGX^YGZA[F]D^G_EaDbEdEeGfEgGhD
~uet	vEYH[a]
~ueu	tI[N[
~uev	b!J-H/Z3H4J8[9J>I?I@YB[CIMaNYOIUJVJXJ]]aIdIfIhH
~uf^	f-I3[9[>Y?_@ICJHEIXL[NZOJQ]XJZF]Ia^hJ
~ufe	h#J,Z-X3X9H=_>Y?J@GCIDJHHKILZMIZ^]Za[fH
~uff	_%_(a+Z-I3I9X>Y?Z@GBECaDGGZHAIZKHMINJOIPITJV]XJ]IaIhI
~ufg	l+Y8Y@JHFL^V[ZZ]^
~ufi	o([-YI^KI
~ufn	t3a
~ufr	tH^Q]
~uft	h0Y>[@IBaHFKJL^MIR]ZFc[f[
~ufu	o%Y3H8Y@JC]DZHIO]ZJ]]
~ug^	l!Z@JHGI^K[bZd[fIh[
~uga	o!Y7XS]U]ZGf_
~ugb	y4]?[HJ
~uge	k(Z8^@^QYT[ZI
~ugg	v?HHZ
~ugh	Q!F#F%H)H+^,J-]/J0J1I3I4I5I6I7Y9G:J;I=H>DAIC^EJFIHHI_K[MIN]RISGTYUFZJ[H^H_IdGeIgYhY
~ugi	v@ZC]
~ugr	i%a>]DJQ]ZY
~ugs	qYXd[f]
~ugt	m4]8[C[DZHHT^ZJ
~ugu	t9^HEK[
~uh^	t@_
~uhe	o?]@IHHIJKbPZZG
~uhr	n%YHFQXR]U[bY
~ui^	_#J%I(I+J-J9H=Y>F?H@[B]CHDIGJHAIGKaMHNJO_PYRISJTJUZVHXDY[ZF]I_Ja[b[cIdJf_gYhI
~uic	v9Y@Y
~uid	d!I+I,Y-J3I=[@IAcBYDHGZHDIJKJNJPJVJZH_^e[h_
~uie	e-I3H9I>H?[@]BHC_DGHFIGK[LYMZXIZ[[Y]JaH
~uik	g!](Z-J3I9H:^;^>I?Z@HBJCJHDKaMINIVIZD^]aHbJdIhI
~uil	[!H#c%J(J+J/J1d3G5J6Z7I8J9I:I=I>H?I@DAJCIDHGIHAIFJIKGLJMGNGPZRISHT_UXVEWZXIZD[b]I^]_JaIbZcHdIfHhH
~uim	v9[
~uin	ygX
~uio	y3[HH]_aE
~uir	R!G#H%C&J(X)G*G+^-E/G0I1I2I3F4H5I6I7I8Y9F:F;I<b>E?E@ZAIBFCcEeFIGHHGIcJHKFL]MGNYOIPFQ_RJSHTHUGVGWIYHZ?[I^F_HaFbHdJfHgHhF
~uis	]!I#^%J*I-G/]1J3G4I;J@EBYC^DIEJFYGIIYKEMGNaOHPJRITGUHV]WJXHYJZB[Z][_IaGbIcHdGfG
~uit	[#a(I*I+J-^1J2Y3F4Y6J7J8X:Y;J?YBFCFDGFJGYHII[JJKGMGNFOIPIRISXTIU[VHY^]_aFbHcDdGeIfFgJhH
~uiu	y?IBZHIZJ]_
~uiv	q#^-Z2[9I>I@HB[IIMIZIaJh[
~uj^	c!I#H(I*J+J-H3X4I9]:J>G?I@GBGC^H^IYJJKGNGO[PJTIUIVIXHZZ]IbZdIfJh]
~ujo	k3H9[>H?I@YDYHGM]TYXZZHaZ
~uka	vH]
~ukt	l8_9I@GB[HHIJKJP[Za
~ul^	^%G(F)H*G+I-G/H1J3G4F5H6J7I8I9D:H=F>F?Y@ZAJCbDFF[GIH@I[J[K[LJNHOIRISHTIU]VXWJXHYIZ^[]^I_IaDbGcHdFeYfEgbhH
~ula	Y!H#^%I(H)Y*H+H-]/I3]4c6I7I8J9D:G;I=H>X?E@DAJBFC^DbFXGII^JJLIM^NGO[PIRISITHUHVGXGYJZB[I]F^J_IaCbHcIdHeJfIgJhZ
~uld	R!B#I%I(E)G*G-_/H0I1I2J3Z4]8F9D;I<J=E?F@HAICXEIH_IGLJMFOGPGRHSGTHUJVXWIXGZ^[G]D^X__bFcXe]fFgHhI
~ule	X!I#I%J(H)I-E/[3I4H7I8I9I:Y>I?IBGCIDHFJGeIZJZKELJMHNfPGRISHUHVFWJXJYJZB[^]I^J_GaHbIdIfEhG
~ulf	yI[NI
~ull	]!H#G%X(G-H3H4Z9Y;Y=I>G?IB_CIDHGJH[JJKFMHOYPJRXUIXIZ@]ZaZb[cJdJf]hH
~ulo	y2Zh]
~uls	o(b:[HHVJZJbZ
~ult	V%F&H(G)H*G,I-G.J/^0J1I2[3D4G5I6H7H8H9D:a;H=G>F?E@aAdBECFDDFHGHHXIBJHKdLIMBNJOcPGQISHTGVFWFXFY]ZG[I]F^I_HaDbacFfHgH
~um^	W!G#G%H(G)H+I,J/G0Z1[4I5]6I7I8I9E:H;J=g>F?G@]AJBECGDJEIFIGII]JIKDLYOHPGRYSGTHU]WIXHYIZG[Z]F^Y_HaFbGcYdFeJg_hG
~uma	j(J-J8Z9a:J>I?H@YBIC^DJHGIJKIN[UIWYZEa[
~umb	M!F#F%H&I(F)G*G+_,I.I/F0I1H2I3g4G5I6H7H8G9E:F;H<J=E>c?D@BAHBEDZEIGFHYI]JGKILHMDNEOfPFQIRHSHTGUHVFWIYIZC[H]D^H_Ga^bGcGdHeIfHgHhC
~ume	P!G#F%H&I(F)G*F+F,I-E.I/H0I1I2I3h4G5I6I7I8H9C:F;H<J=F>d?D@DAIBDCDDGEIFHGHHJI]JHKCLHMDNFOiPGRHSHTFUFVDWHX]YHZA]E^I_Ha^bFcGdGeIfHgHhD
~umg	qE[ZHcadZ
~umi	y?^bY
~uml	o=[HYI[
~umm	V#G%J(H)J*H-H/I3g4H6J8J9E:H;I=H>^?X@EAJBGDbFIGIH>IEJJLJMGNGOgPHRISITGUIVGXEYJZC[I]E^J_Ia]bHcIdIfIgJhF
~umn	v1[KZ
~ump	j-XHINb]]
~umr	q3_>JHHOYa[
~un^	[!I#H%I(H*I+H-]3D4Z5J7I9G:H=G>F?F@EBYDcGJHIIGJIKGMZNZOHPIRJTJU[VGW^XHZB[Ja^bbcHdHeJfYhY
~una	^!J(H/J3J4^9[:I=H>J?FBGC^DIHAIGJJKHL[MITXUHVIW]ZY][a^bHdJfHg]hI
~unb	o&aH]T^ZGdI
~unc	T!F%H(Z)Y+[,I.J0J1Y2J3D4H5]6I8H9E:I=E>D?D@ZAIB^CEDaEJFIGGHZIXJHL[NEOGRISHTHU^W[XG[F^G_HcHeHhF
~und	P!E#D%E&G(D)G*E+F,H-^.I/F0H1Y2H3C4[5G6G7]8]:I;I<H=E>A@YAcB[CYDCF^GZHFIGJJLGMCNFOEPGQIRFS[TFUHVDWZX[Y[ZH[F]D_eaFbac[dCeGfDgFhG
~une	d#J%c&[(I-[3^4I9_<X=J@HBIHGIGJIKGLIMINHTF]YcIeJhJ
~unf	lBJHGMZNYXa]Y
~ung	M!C#F%Z&G*G+X-A.G/C0]2Y3C5F6Z7J8F9@:A;b=F?FAFB[CZE[FHIYJHKCLZMHNYO^PIQGUHVZWZX@[F^H_Da[bFcadCeGf_gHhG
~unh	v0Y
~uni	^!H#H%G(I)I*H+H-Z/^1J3H4G5I6J7b8J9D:G;J=G?F@EBDCHDFEJFaG_IFJ[KFLJNEOIRHSHTIUGVYWIXHYJZa[I]c^JaFbGdHfGgIhH
~unk	[!H#I%J&f)I*J,J-F/I3]4J7J9F:I=Y>I?I@HCHDHEIGJHZIGJIKGMINHSIU^VFXJ]J^J_Ja^bYcJdFeJgIhH
~unl	R!F(G)H*J-H/H3J4I6J7H8J:I>G?G@FBaCJDHFJGIIHJHKFLIMHNHPHRISJTcUHVGXI[g]I^F_GaJbBcIeHfIgHhH
~unn	b1]4[BIHDJZR[UJV[ZE]ZcHdGeIfb
~uno	j=YBGCJHFIIM^S]UdVGZEaJ
~unq	vHJS]ZJ
~unr	yHZcY
~uns	]!I#G%H&b-^1[2X3H4I6J7[9I:];J>H?H@DBCCIDGFJGIIJLJMFOJPIRXSHUYVEWIXIYZ[I]G^G_IaFbGcYdHeJgHhH
~unt	?!g#b%a&D(>*^+Z,Z-=.D/?1C2b3^4@5F6A7D8F9@:Y;Z=F>AA_BCCGEEFBGYHFIHJAK@L_NDOIPeQ[RCSAU>V^W@X^YCZE]A^h_aa@bFc?dZe?f@gChD
~unv	v3Xg[
~unz	i-JHZU]VZZXfZ
~uo^	o#]5XKXMHYYhJ
~uoi	q*[8Z@IV[Z[[]
~uol	f(^)[*Z-J3I9I=[>G?F@GC]DHHFIZK[MXNYOJU]VHZG]JaIhZ
~uon	y9_HH
~uor	r#_9[GYIJ
~uot	r3[F[IGZ]
~uov	a!J#Z%I(I-G3G4J7J8]9J:Z=I?I@YBaCIJJLJM_OISIVJXI[[][aHdHfIgJhG
~up^	P#E%B&J)D*I+^,_-D/G1H2I3D4F5G6^7F8I:E<I=H>C?C@EAGBJCEDbE[FGHfIHJEKCLGMDOGPdQHRFSFTFVhWGXEZ=[G]D^FaDbDcEd@eafCgFhF
~upd	V!I#I%H(^+J,J-H/]0Z1a3H4G5^6H7I8I9]:I;J=H>I?GAJCIDGGGH^IGJIKBLIMFN]OJPHRHTJUJVHXJYIZJ[I]H^F_HaIbGcFdFeHfaga
~upe	g%J(H*X,X9[>b?J@IBID[HBKJVIZ_aJbJcZ
~upg	f#J(H1c4F5^HXJIRJXJYIZHbHcJdYfagJ
~upi	r@YZG^[gZ
~upl	g%I3FAeDZH]cJfG
~upo	b3J9I@IHFP_VfZG
~upp	S!G#G%G(])F*B+I,I-F0J1d2J3D5]6J8I9I;I=F>J?Y@HBDCZFIGXHYI[KDLIMJOIP_RHSGVeWHXFYIZB[H]FaFbFcGdHeI
~upr	q%^(a;Z@JHIZGhZ
~upt	m+^HIIJZI]_h_
~upu	y([f^
~upy	vHZV^
~ur^	A%X&Y(D)H+Y->.G/Z0B2F5D6D9b:[;F<c>>?C@bAHB=CBD[E^FEGDHEJBK<L@NFOJP[QGRXSJTHUZV^WZXc[A]H^G_FaYbIcZdcebfZg@hF
~ura	P#D%I&H(D)E*Z+J.I0F1G2H5H6_7F8^9C:C;G=J>C@BAGBADBEiFGGDH>IDJFKBLGMHNCRaSET^UAWZXDYYZH[G]^^G_EbCcHd^edhD
~urc	b!H%Y3[4X8G>J@IAeBXG]HBIJKJNJPJVIZG]J^JdJ
~urd	]!Y#H%[(F)J*J,X-G4Z9I:H;J=X>[?^@YCHDGGJHIIGKYLJNHOJUYXY[J^X_]aFcJfIgJhH
~ure	^!I%Z)J*Z+I-G/I3Z4H7J9]=I?b@GCYDGGIIIKFMFOGPIUIWYXGY^[H]I_JaGcIdYfIgYhH
~urf	q)[PZQXZGb[
~urg	t9]@IIIZ_
~uri	R!F#F%Z(Z)Z*_+Y,H/I0J1I2J3J4H5I6I7H8H9F:G;[<I=F>]?_@EAIBFC^DZEFFIGHJIK[LIMGNFOHPEQ_RHSHUFWZYaZB[H]G_HaDbXcHdGeYfFgI
~url	t9[H]
~urn	Q!b#G%F(D)a*F-J0I1J2I3E4G5I6H7X8G9H:I;X=E@IAHBDCFDHEHFHGFHDIXJYKZLHMENZOGPEQIRGSYTGUaV[WFXFYYZE[G_ZaIb[eYgE
~uro	g(J)I3G9]?[CZDHHYOIS_UFVaW^ZD
~urq	r*[@JV[Z[[]
~urr	Z#X-G3H9I:J>G?I@XBIDHHXIFK[MIOIVJ[J^JaJhg
~urs	h-H7X8[@]DJGJHEJ^KJM[U[V]ZH
~urt	h#J-H9J@GBICJDHHEIeKGN[X[ZHh[
~uru	O![#E&Z(^*F+G,F-E0X1H2I5H8G9G:_;F<J=[>G@EAIBXCHEYGIHEICJINCOGPIQIRFSYTGU[VZW^YG^E_GaXb^dZeFfZhD
~urv	yLYZ[
~urz	h-I@^BICXI_K[MJT]ZD_YhJ
~us^	F!I#X%^&G)]*C-_/c0H1G2I3_4E6F8I;I<F=]AFBCCED@GAHEIcJaK_LIM?NIPERYSATGUZWFX]YHZE[C]X^C_Ea@bEd[gDhJ
~usa	[!I#H%J(H)J*I-_/J0Z3H4I:H=H>H?]@GBGDEGJHBJYKeMHNXOZUHVYWHXI[J]H^JaGbIdIfIhF
~usb	v-[>^CJDIHI
~usc	c3G9H>HB^CHHDIfKIOIZXaJc]
~use	>!]#[%D&C(])_*X+Y.E/@0A1D2C3E4@5@6@7Y9<;b<C=^>=@HAeCHDYE[G]HIIXJEKYL[M@NEOFP]R@S@UFWFZJ[I]^^__faEbDc=e?f>gehI
~usf	yQYf]
~usg	e#[%I(^)Y-J3J4]9I;J=I>H?I@JBIDIG]HCMJRITJYZ]IaIcYd]
~ush	r>ID[HEZHaab[
~usi	b#^-I=c>I@GAZBICIDZHGIYLXNHTYVJXZ_JdIfJhJ
~usl	o-Z2Z9J>]HIZIf_
~uso	k!]/_2Z9J>I@]BHCJGXIFKGNJU^ZG]]dIhJ
~usp	o!aHIX]
~usq	v9[@Zf[
~usr	y-Z
~uss	]!I#E%H(G)J*Z+J,J-F4H6c9[;I<Y=G?]@_BZCGDFFJGXHZJJKDOHPHRXSIUGVEWJXFYJZA[Z][^I_IaEbHcJdFeJfGgI
~ust	L!D#E%]&Z(F)E*Z+F-]/F1J2F3I4H6G7F;G<I=D>E?G@_AFBXCbDDE[FIGHHYI_JYK[L_M[NCPCRFTEUDVEXHYI[_]I^H_HcDdIeGgE
~usu	T!]#I%H(a)Z*E,G-E/J0I1J2J3I4H5J6I8Y9E:];[=Y>D?C@JAbBEDHEIFIH@JIKXMFNEQJRHSHTEUEWHXIYIZ]]^^__^cGeJfGgHhE
~usw	q3J?[C^HI[Z]]aE
~usz	v%Y*^
~ut^	I#d%A(I)I*B+D,E.I/C0E1D2E3^4Y5J6E7G9G:C;D<G=Y??@_ADBYDJIbJDKDLIMcNHQGR_SaTaUYYEZJ[Z]E_HaGb@dBeEfYgD
~uta	]!G#H%H(G)J*I+I-F/^5J6I7I8J9B:H;H=^>F?GA^BFCGFYGYH<KYLINJPIRIS_THUHVGXGZX[I^[_]aEbGc[dGfYgHhF
~utb	qBHHIcc
~utd	r1^>^?ICJHJZJfH
~ute	R#^%G&H(_*E+J,_-F.I0G1H2H3H4F5H6G9[;Y<I=Y>B?B@CA]BADHEHFGGIH[JGMcNCOHQIRaSEUDVIWGXIYHZ_[I]ZcDdIeGfCgGhB
~uth	N!H#G%F(a)Z+F,f-F/I0J1J3[4H6I8I9H:G;I=G>^?a@GAIBFCXD^EHFJGHHaIFJIKELIMGNEOIPFQJRHSHUEVJWHXHYIZ@[H^H_Ha^bGc[dFeGfHgIhH
~uti	U!D%G(Y)X*F,X-_/H1I2J4H5J6I7^9E:Y;X>F?]@GA[BDDGEHFIHCIYJIK_M^NEPXSIUDWGYJ^]aHcGeJfGgIhF
~utl	X#F+J-I3I4J9I>G?J@GBcHaIIKIMdNJOHTZZE]JaJbIcJhI
~utn	yc[
~uto	T!F#D%Z(a)b*J+F/G0I1^2H3B4E5H6H7F8H9Y;Z<J>C?B@HAHB?CDDGEHFHGFIBJHKBLGMbNCOFPESGT]UbVcWGXDYGZC]D^G_GaebFcEdDeIg[hF
~utr	_!I#H%_(Z)I*[-G3I9H:b=I?H@dBFCaDYGJHAIFKZMHOIPISJTIUGV]WJXHZB]IaIcJdIhH
~uts	k(]G^VXZI
~utt	X!C#Z%a(d)H*J+J-[/I1J3H4J7I8J9X:H;I=Y?HCHDGGHH?JIKDLJMHOHPIS[TYU]VFWIXI]H^H_Hb_cIdIgJhH
~utu	v1[KZ
~uty	vH^
~utz	U!Y%F,Z/I2J3H4G6H9I;a>F@BAaCFDGEHFIGYHGI^JILZMENEPZRGSGTYUFWHZD]_^]_^aIbEcFdIeHfDgYhF
~uv^	j#IC_DHHITXX[
~uva	g#[,_-I3H9I>J?Z@HBHCJDIHAKHMJNJX[ZD_Za]c^dGhb
~uve	W!G%G(G)J+G,J-C/_0]1J2I3F4G5J6Z7H8^9_;I=G>E?FAXB[CED[EIFIGHICKYLIM_NIOGP]QJRISITYUGVIWJXFYJ]Z^I_YaEbXdEeIfGhD
~uvo	v3]V^
~uvr	vHZZJ[]h]
~uw^	d([-J9]?JBZD_KINFOJVYZZaIdJhH
~ux^	Z!I#H%I(H)[*_+Y,J-G/X3F4Z5Y6I7J9F:H;J=G>]?F@_A_BFCZDEFJGJHZJILJMFNGO[PFRJTIUHVEWJXYZ]]H^I_HaGbHcIdGeJfIgJhG
~uxi	o@[C_ZH
~uy^	y=[
~uya	yI]K[
~uys	v#FT^cZ
~uz^	vHHI]K]
~uzo	q>[HYXZaH
~uzy	h!](Z9I;Z?[@IDJHHK^MJUJVJZG^]_X
~uzz	q-dHGNC
~va^	Q#G%D&H(B)Z*Y+E,F-G.H/[0H1F2G4D5G6D7E8F9>;F<H=Z?ZAGBaEFFXGYHIJHKIMeN_OCPGQGRFSETGU@VBW]X^ZZ]_^H_EcCdAeJf[h@
~vaa	v-^
~vab	t,[3IHF_Za^
~vac	n#[.^3[BIHYZYaI
~vad	a!_#[(F)Z3]6]9I:I=J>H?J@IBIDIFZHEOZTJU_ZE^XaJfJ
~vag	v0]HZc]
~vai	]!I#Z%I(I)I*I,[-G3H4]7J9F:I=[>]?^@GBFC[DGHZIGLJMHNIOJPJSZTIUGVXXZZD[I]HaHbHc]dFhX
~val	W!G#G%G(G)I*I+I-D/Z0H1I2J3_4H5J6I7I8I:F;I=G>c?H@HAICEDCFIIIKCLcN[OdPIRaSHTFUHVFWJXFYJZG]F^G_HcGdGeIfF
~vam	vY[
~van	Z!Y#E%H)H*[+H,Y0J2I3E4H6J7I8I9Y:G;Z=]?_AHBYCFEJFIGHH=IXJIKcLIMENEOGQJRISIUGVFWJYJZC[H]Y^Z__b[cGdFfHgIhD
~var	[!Y#X(F)H+Y,]-^/H0J1I2J3G4H7I8]9E:H;I=G>F?G@CAaBECDFJGIH[I]JHKCLIOHPHRHSJT[UGVFWJXaZ?[I]G^IaFbGcGeYgYh^
~vat	W!c#E%G&J*G+J,Y.Z/I0I3^6_7I8I9H:H=G>a?GAJCJEJGGIGKFLJMGO]P]RISJTHU^WHZB[J]H^HaDbGcGfFgIhH
~vau	r2_H]
~ve^	H!D([*[+E,I.H/F1E4D5]6I7J8H:G<I=]?F@YAZB?CcDbEEFJGHHEI^KbMCNHPCQGSETHVFWHXYYEZI[Z]F^Y_IbFcCd]eJ
~vea	_#J(J-G/Y3J8Z9Z>H?I@ZBZCHHEIFMaU[VJZY[Z]]aIbIdHhG
~vec	Y!H#a%G(H)J*H+I-I3_4I5Y6I7X8J9E:Z;J=F>X?EBXCEDEGIH>IDJIKZLIM_NFOZPZRISJTHUHVFWJX_Y]ZI[H]F^I_JbGdHfHg[ha
~ved	c!I#I%J(]+J-Z/I2Z3F4J7[8J9[:I>[?Z@GBICGDHG]IFKGMINIOISJTIVZXHZZ]I_]aXbIfIhI
~vee	n#]7]HHI]X[ZI
~veg	l.]6Y>JHFIJMIZI]ab_
~vei	q*[9J;Y?ZD]HHK]ZI
~vel	[!H%I)I*H+G/X3^4^5^9]:G;J=G@DAJBECEDJFJGIHZIFJILJM^NFOIPHRISJTIU^VGWIXFYZZA[I]F_IaFdGfHhZ
~vem	g!J#J/^0^3I6Y9I@[AZBJDJHFIIJYKHNIOJPZT[ZE_[aJcJdHgY
~ven	N#]&a(A)H,a-X/B1G2I3B4E5G7E;F<H=Z>@@XAFBECDEGHGIHJaKZMCNfOEP[QGRHSDTGUCVCWFZC]J^G_HaGbGdGe]fagEh[
~ver	>#b%J&A(:)B*F+B,?-C.C/H0C1d2X4]5d6c7Z8D9F:B;_<Y=J?C@EAABDCcD_ECFBGBH]ICK]MDN[QIRaSIT[U@VDWDYa^IbCcadEe?fZgCh@
~ves	t!ZE]
~vet	n3IJ_O[ZJ[^
~veu	_#I%J+Z-J3I4Z9H>F?HBICYDFIHM_OJP[RZTIVIXIYZ[Y]JaFc[hY
~vev	vK^f]
~vez	d#a3I9^>I?J@[BZCJHEIHKHXaZE]JaZdZ
~vi^	g![#Z-Z3F6ZCYHFIJNIOIUJVJXbd[
~via	i#H9I:J>HH[IHKIM]UHVJWZXIZH]JacdJf]
~vic	I!B#B%X&H)a*C+D-B.I/D0^1Y2^3C4B5E6E7H8E9A:B;E=E>Y?A@BAFCDDIEDFEGCHYIAJEKAMDNCOFPAQFRHSeTDUeV[WDXDZE[D]B^HaEbDcdfkg@hC
~vid	V!F#G%G(G)I*H+I,I/I0I1H2I4]5I6]7b:a;I<J=F>Y?Z@EAICEEJFIGHIEJHKELHM[OGP]QIR[SFTHUEVFWHXFYZZZ[I]G^H_Fb[c^eIgIhF
~vie	S!Z#]%F&I*F-].Y0[1J4E5X6G7F:F;[=G>D?DAHBICEDCEHGFHXM]NDOFRGSGT^U^WGX^Y[ZA[G]D_FaZcEd[e[fBgI
~vig	k.[@YZF]YbZh_
~vil	Z!F#I%F(d)^*a+J/H0J3Y4I6J7J9G:I;J=I?X@XAJBGDFEIGJH?IIJJKHM]NIPfSJTHUIVGXIZF[^]I^J_GaHbJcHdHfJhI
~vin	c-f@ZHFIIKIZE^^hJ
~vio	Y!H#Z(I*J+J-d/G3H7J9G:I=I>]?GCHDHEIGIH?IEJJK_NeO^PJTIUIVIWIXJZC]H^J_JaIcHdIfJg]hH
~vir	e%J-H/J3J7J9H>J?J@XBHEYFaGJH]IIKHM[NIR[VIWHZGaJc_d[gJhJ
~vis	X!I#H%I(J)H*I+Y-b/J0e1I3H4I7H8J9F:Z;J=E>G?G@bBFCHDEHaIFJIKELZMGNGOJPJSZT^UEVFXGYJZ[[H]G^GaHbGcFdGeJfEgIhG
~vit	W!H#I%J(I-H/I3H4J6J7J8I9Z:i;J=I>I?I@FBGCIDGEIGJIGKGMHNGPJUHVHXI[J]H^J_JaCbHcgdHfIhI
~viv	yLYa]
~viz	j2YBYHGS_UIVIcJfb
~vn^	qHHZJdaf[
~vni	yYYf]
~vo^	V!^#Y%G(G)I*H,I.J/I1J2^3a4F5J6I7H8b9D:G;I<J=G?]@bAICGEJFIGHHXIDJHMFNJOXPGQYRHSFTHUGVFWJZD]F_Ga_bGcZdFeGgIhE
~voc	k9[:Y>J@ZBJHZMIOZXXZIh]
~voe	vOZTY
~vog	m+ZBJHIIZKINJZ]hY
~voi	g3I9J?[@JCJH_OEV_ZZa^
~vol	Z!a%J)J*J-H/X0]4I6J7J9F:G;J@bB[CGDEFJGIHFJJK_MFNZO]PIRJSITGUGVFXaZ?[I]G^I_IaXb]cHdGfGgJ
~von	k3Z8Y:YDII]R]U[ZIfG
~voo	h#I-a=YIHKHNZTXU^V[XGZFdI
~vor	^!I#Z%J(I-G3Y4[9H:I;I=H>G?XBGCGDFGJI]MXNYOITYUIVHXHZH[I]d^I_[aFbHcYdIfJgZ
~vos	y:^
~vot	b(I-H3ZBXDHE]HFI^KIM[V[d]
~vou	b#Y+[/X4I9]:J=J>H@[BZCIDJIGKbMINHRJZGaIcIfZhI
~voy	r&]>YHJa^
~vr^	rT[a^h]
~vra	d*[-]9X?Z@ZCXIIKYMZNJZG
~vst	q!^;ZHIUY
~vu^	y9aHG
~vue	m+X/I0]BIHEXYZ]b_
~vun	yHIS]ZJbZ
~vuo	h*X3Z9I=[>H?J@IC^DIHEI[K[MYNYZZaJh[
~vut	t*X9[HFK_ZIaI
~vvi	m-]@ZB]HGTYZGf^
~w0r	y-cHFIGNJOH
~w32	oBIHGRfZHdHfG
~wa^	n.X9]@HP[Z]
~waa	y*]CG
~wac	T!F%G)H*H+I,J-Y/H0I1J2J3G4X5I6I7H8I9F;I=[>F?FAJB[CFEIFJHBLHN[OIPGRHTFU[V^WIX[YIZa[X]G^Y_IcFd]eIfFgGhZ
~wah	d#H-[3^9J=J>G?c@FBHC[DHHDIZKXMINIOIVZXIZD[a]Z^JaDhH
~wai	[!J(I-H3J9]>G?I@aCJDJHIIHKGM[NFTIVJXeZE]HbZhI
~wal	Z!J(I-G/J1J3J4H9H:I=H>H?IBGCJDXGJHcIHJIKGMGNHRGSETIUHVHXI[J]^aHbHchd^fEgIhI
~wan	M&I)F+_,H/Y0I1H2I3D4F5G6H8G9H;G<I=D>^@YAHBXC[EHFGGGHHI^K]LYNIPCQHRHSFUYVIWYXYZE[^]C^E_GaFbDcFeHgX
~wap	y@_ZH
~war	]!I#G%I(H)I+J,I-E/Z0I1Z2X3F4I7I:H;J=H>E?_@YAJBDCGDGGIHgIEKELJMDOJPIQJRITIUHVXYJZI[Z^I_JbGcIdIfHgIhH
~was	v>bHGaI
~wat	q3I>^@]HJOHZDa]
~way	Y%I(F)Y*Z+I/G3G4I7I8J9G;I>F?]@aAJBYCYD^FZGIIDJHKYLIMHNYOIRJSITIVGWIXHZE[I]b^X_JbHcIdIfJhZ
~wcz	r@^HJMZ
~wdc	r#c%JHH
~wdl	e%b(JHIg]
~we^	r/XB[MYZ[
~wea	g-^/Z9I@JH]IXKXZJ
~web	c9I>I@IBJHeIZKIMaZHaJbHhG
~wec	k>^@_BIHGKZL^MYZIhZ
~wed	e)c-I9I>J@HBICIDZHZIJLJMIZIa_
~wee	V!X#I%G&J(F*^+H,I-E/F0H1G2J3G5H6^7G:F;I<[?E@dBYCZDXEIFHGXHZJHK]LFMFNFOHPGQJRGSHTEUGVXWIXFYH[H]E^G_YaFbEcadFeIfYgHhG
~weg	i3^=[>G@JBICJD^E[IIKJTZVJ][bJ
~wei	S!E#G%[(D)G*],H-X/^0Z1H4E6G7I8I9Y;^<I=I>D?C@cAaBHCcEHGFH;IHLINbPZR^SYVCWFXDYGZ?[F]^^F_FaBcDdBeGfD
~wel	c!I#I(I*J+H-f3J9Y:J=G>I?GBGC[DJHJKYMIN_S]VHXIZA]F_JaIcJdJfIhG
~wen	V#I%H)H+H,I-Y/[3H4I7I8J9G:G;J>H@YBbCYEHGIH=JHK_LINIOHRISITYUGVYWHXF[X]b_IbYcHdYgIhF
~wer	Q!E#F%^(C)F-d.I/D0Y1Z2I3D4a5F9J;Z<I=F>F@IAHC[DFFGGFHEIaJGKFLINDOFSGTEUFX[Y^[F]E_FaHbEdDgehC
~wes	y9[HY
~wev	j+YHYJ[T[
~wez	y9]HY
~wha	R!F#F&Z(^)D*D+G,I-H.J0J1I2J3F5I6Y7I8I9];I=F>A?E@CAHBECIDHEIFHH[I_J[LHNbPHRHSHTCUHVJWIXFYIZc[G]J^I_XaDbFcHdGeIgIhb
~whe	M%[(]*X,]/I0J1I2I3X6H7X8H9D:Y;H<J=E?[@EAGBBCDDGGIHXIJK[LEODPHQIRHSYTGUEVBWHXFYHZ][[]F^F__aecHdEfEgEhX
~whi	S#G%[+I,Z-D0Y2J3]6I8H9G:G=X>[?G@CBFCHDFEIGILENcO]PHRJSJT]UIVFWIXHZG[H]a^H_HcGfGgZ
~who	f-I3X>I@IGZH@IYKHNJO[UaV^ZH_baIhJ
~wi^	o/[9_HGMJO]ZYdZgJ
~wia	v9]B[HGZ[
~wic	g#H9I@bAcHXT[_FaHcJ
~wid	nOXSYUZh]
~wie	[!Z#[%I(H)I*[,J-X3H4I:H;J>G?G@bBbDEFJGJHEIZJJKaLJMGOIPHRJTHUHVGXa[I]G_JaFcIdHfE
~wif	c:JHeK[ZDcJ
~wij	d9G>Y@]BXHFIJKIMZNJZ^[X^]h[
~wil	_#I+J9Z?H@]BIC^DHH[IIK]M[NHTXVJZJ[^]JaHbJ
~win	N#Z%H(E)H*G+H,I-H/_0J1H2I3G4F5_6I7G8I9D:F;I<J=F>F?]@CBBCGDFEIFIGHH[IAJFKFLHMaNDOHPGRGSDTEUGVDWHXFZC[_^ZaFbgc[d[eIfXgd
~wip	q+[>YP]
~wir	Y#I%H(F)I*X,J-]/G0J4I6J9H:G;J?_@]BFCFDGEJIDK]L^MFSYTIUIVGWJXZ[Y]F^G_XbGcHd^eIfGgHh_
~wis	k%[/J9Y@YBJHGK[M]PFRYTIXJZIcadZ
~wit	D!J#H)Z+I,Z-H/Z0C1J3_5G7F9B:]<H>a?E@FBXCEF_GIHFIZKELZMZNZOZPZQFRXTEVXWHXCYGZD]A^D_Ya]bXcJdHeY
~wiz	Z!J#I(J)I*H+b,e-J3J9I=I>E?I@HBJDEGZHEIIKHMJNIPISJTJVJZA]J^J_IbIcJeffJgJhJ
~wla	l(GH_U^V_ZE
~wly	t%Z8_HGIINF_Jh]
~wn^	S!]#D%C&b(E)G*G+G,I-c.J1H2I3F4_5H6G7E8H9F:E;Z<J=F?_AGBCCHDEEHFHGGIGJ]LHNHOHPFQJRFSeTFUFVFXGYHZE[Z]E_EdDeHhE
~wnd	yHISaZJ
~wne	f#I&c(]HFJ]PIVGZI^^
~wni	h!]%^(a9H;YBJDYHGMJUJVIZF^]_XhI
~wnl	yH]
~wo^	t-]HJT[
~woc	v9XC[
~woh	j#]*Z-^3J@JAYCZHHIGKJM]ZHhY
~woj	y@[TY
~wol	l#]+Z-J/Z9Y@]DJH_IJKIMINJZD
~won	yZH^[a^
~woo	V!H#J%H(X)J*I+J-]/I3I4I6J7J9I:J;J>H?HBYCHGYHELJN]OJPIRISITIU]V[WJXEZ^]H^ZaGbYcHd^eJfGgIh[
~wor	3!@&I(Z)B*C+<,G-b.H/Y0I1D2_3?4?5G7a8G9A:H;?=A>C?A@YA>BfCBDDEDFAHZIcJ[KaL^M]N^O?P?QFRCSIT>UHVCX?YBZe[^]F^^_=aFcIdag[ha
~wou	i(F-a9I>Z@IIIKZN^VZZEhY
~wpa	kHIbb
~wpi	vO_
~wri	F!B#A%c&H)B*E+F,]-B.G/I0_3I7E8[9E:C;F=Y>F?C@AA]BBCDDBEEHXIBJZK>LCMBN@PZQYR]SDTCUBV@WDXCY^ZB[C]C^@__aDb@deecfag^hA
~wro	P!H#b%I(E)H*H+I,Z-C/_0I1I2I3^4G5J6Z7H8I9[:G;I=G>D?GAIBFCHDFEZFIGGIBJGKJLHMGNDOXRbSIUHVFWJX]ZY[I]G^F_GaGcDdZeFfYg^h[
~ws^	v9bHIZF
~wse	]#H(J.a3J9J:J>I@IBIDJH]IIKIMYNIVIZB]aaJbdcGhX
~wsz	y9Y@]
~wun	q?^DZH[L]MI
~wur	^!Y#H%[(F)J*J,X-H4Z9I:H;J=Y>[?^CIDGGJHJIHKZLJNHOJUYXI[J^Y_]aGcJfIgJhH
~wy^	rD_HY
~wyc	y3^>ID[aJ
~wyl	j!b.X;ZHGU_
~wym	j=YC]HYI_N[ZJ
~wys	v(aHHZ[
~x80	d(I4J8c9I<d@IBIHJIJKIN]ZE
~xa^	h(I;Y@[BJH]IJKZMJXZZ^^ZaJdZhI
~xac	vG[
~xao	vc]
~xce	a!]#F2XGIHeIIX^ZG]Je^fJ
~xch	i(I)Z*b9J>YCIH[ZIdJ
~xcl	f)[-]GdHFLZUHV[^J_H
~xe^	t9J>]HGfZh]
~xed	r*ZBIHIPJZJ^_
~xem	yHIL^
~xer	y(]
~xha	yK]XZ
~xi^	r>XJ]
~xid	yI[
~xie	o@[C_ZH
~xig	h3J9I@JCdHGI^NYZJ
~xim	l-Z3F>JIHLZNHOIXc
~xio	i#I>IBYZ]aGb_ca
~xis	[!I(I/I3I4Y:H=I>]?G@EAYBHCIDIEJFIGIHHIFKYLJMINFOIPJUIVHWZZ@]J^J_eaGcIdDfIhf
~xit	c-J@]BZHCIdKFN_ZF
~xo^	y9I>^HIb[
~xpe	g&[)Z+Z3[HXIHKINIO_ZY
~xpi	Q!J#F%a(E)H*I+G,I-D/H0J1J2H3H4I6I7H8J9G:F;I<J=^>G?G@AAJBCCGDFFJGGH^IDJGK^LkMINEOJPHRISITHUGVEWIXGYJZZ[F]b^D_Ia[bFcHdFeIfFgHhB
~xpl	i%I&b3J;^FJGJMHN^ZXf[
~xpo	m=FFbH^Q_ZEfJ
~xt^	_(I=I>J@cBIH]IIKFLcVYZC^HbHdHe[g[hH
~xte	Y(I-I2^3c:h=J>F?I@HBICJDHHYIHKZMINIOHUJVIZE]IaHcIfIhJ
~xto	v>^?]DFHDa]
~xtr	o2[HHJ_
~xts	qLaZJ
~xy^	_3J4HHYNJRIYHZD]HaJb_chdJfE
~ya^	vI]KZ
~yah	y>^HG
~yap	yH]
~yau	v)[
~yb^	tN]SX
~ybo	a!J#Y)I+]-_8I9[>I?IBZDIH]IHKGNHS_U[XJZEdH
~ybr	j9JH^PJZH_Gb^db
~yc^	t?]H[KZVI
~ych	k(^3]=YD^HGIGN[VJZFaX
~yci	y(^TY
~yck	q9]HHP]Z^
~ycl	tK[_^
~yco	v2IK^
~ye^	o&]@^G[
~yea	_!_(I-[1^9Z>^BIDIIZKaLZNHZA]JbIhJ
~yen	v?XC[DX
~yer	e-I3I9H:[>_?J@[BICJDHHBIHKHMIN]OIVJXZZF]]a[cafZ
~yes	e=^>X@^HIKFZa
~yez	rZ[
~yfi	tC^HJX^aZ
~yfr	vHIIa
~ygn	y@^XY
~ygu	mAcHIZJ
~yje	y/^
~yjm	tZ^h[
~yjn	yaZg[
~yl^	t(G=]@[HYU^VGZC
~yla	j!b.X;ZHGU_
~yli	yHJR[YY
~ylk	l?[C^HHP]ZJ[Z
~yll	qD[HJIZN]
~ylo	rKa
~ym^	k3YDJHXIXOXVZZHc[dZg[
~yma	k9J=YC]HJI^N[fX
~ymb	i![-^@IHHIbKJZJ
~ymc	yT[
~ymo	l=Y>^HEZ[
~ymp	y@]K[ZH
~yn^	vNa
~yna	vH[
~ync	G!@#A%d&E(@)B*C,D-?.F/C0h1i2Y3H4^5C6H7B8b9@:A;B=A>??A@?AEB?CBD?ECFCGjI?JBK>LBM_NBOBPIQIRfSATBU@V>WCXBZ:[D]A^B_FaAbBc]daeIfggEhA
~ynk	y9IG]H^ZJ
~ynu	q3Z>ZDZO]
~yo^	yHHc]f[
~yon	_)[-I3X9[>I?I@]BHHJIIKIMGNHP[SaVY^]hJ
~you	K#G%G&J(C*D+^,G-[.I/H0I1Z2I4G5I6H7I8H9c:b;I<I=[>F?EAHBEE_FHGGHAJGLGMGOYPDQIRHSGTYUYV]XXYI[E]G_GbFc^dZeGfGgF
~yp^	j#Y,a3[HGIIKHMIOIZJh_
~ype	Y(H-G/I3Z9H:]>C?I@]BGCHDIGYI[K]MIObVIXHZC]]aDbXhb
~ypo	m-^3^@]HFIJNGOJ
~ypt	X!I#Y%I(I*J,I-H/J3I4H5J6i8J9G:I<e=I>I?H@HBHCJDIGIH>IHJIKGMINGPIRHSJTIUIVIXJYdZD]I^I_IaIbIcIdGeHfGhI
~yr^	n+^3I?[HJVY
~yri	r-Y/_IJ
~ys^	F%D(C)F+I,G-^0F1Y2G4D5F6e8E9B:Y;H<G>B?FBBEYFFGJHFIaLHMAOZPCQGRCTZUYV]XaYGZY[E]E^XaEbHdZfBgAh]
~yse	k(G)]?Z@HBZHDTIV_ZE[]
~ysi	oZJhb
~ysl	vH]
~yst	](Z+Y-F/J3^4J:Y=J>F?H@_BGCHD^GJHJKbLJMGODRYTIUJVHXIY^ZY[I]I^I_JaHbIcIdIfJhF
~ysz	y(^9JHZ
~yt^	m-_HIX_
~yta	m9J?Z@bHJZ[hJ
~yte	vHHZ]h]
~yth	^!J%_(J-I/I3I7Z9G:I;Z=I>[@EB[CDD^FJGJHGIXKIOJPESJTIVIXHZb[Y_IbJcJfFhH
~ytk	n!]([;Z@JHJZH^]_Y
~ytt	j9[>Y@_BZHHM]ZI
~yub	v?aZI
~yud	v9[Z[
~yus	vIZ
~yv^	y?[OY
~yvi	jHHNd
~ywa	n:YK[ZIdZf]
~ywh	r?[MZS^ZG
~za^	X%F&Z)H*Z+G,I.J/H1J2I3[4E5I6H7H8Z;H=^>F?Z@BAIEJFIHFI]KGL^NaO[PFSHTGUGVEWIYY]F^JaDbGcGeHfFgH
~zab	k#[-Z?ZDZHHT^
~zac	Y!H%Y(H)I*I+J,J-G0Y3G7J8J9G:^>H?G@GBFCHDGEYGaHCIDKGM[N_OIPHSHTIUYVEW_XHYJZC]H_IaGbHcYeIfd
~zad	a!I#J/Z3G7[9J:J>I?JBHDXHZIYNHOISJTYUJV^X[ZDcJdafIhI
~zah	l-_3Z>JC[HGI]OJXZ
~zaj	v(]?[DZZI
~zak	t-YB[G[MY
~zal	yBbZH
~zam	rBZGXd_fZ
~zan	t-YB[GYHJZHd]
~zap	i#I(J9I>J@IBHHYKJMINJO^UIVHXJZZaJd^fahI
~zar	X!I#H%I(Z)H*G+a,e-H3I4I6J7J9H:I=H>E?H@GBGDHFJGYHDIGJILJMHNGOJPHRISITIUIVHXIZ@]I^I_IaIbHcHd_eff]gHhG
~zas	nKJNbT[ZI
~zat	[%I(^)_3J8[:J<]F_G^IJPJUFV[ZG
~zaw	y-]
~zaz	b%Y:Z;Z?J@IBIDIGYHFIJKJMYVGW^ZF^]f]hJ
~zby	m-_HIX_
~zco	yVYZH[^
~zcz	yC]MZ
~zd^	yKJNa
~zde	qO[PZZH[]
~ze^	c!I#^(Z3J9H:Y=Z>I?I@YBGCIDHHCIZKYNJSZV]XaZB]I^]aYbJdIfJhH
~zeb	q9I@ZD[H]ZJ
~zeg	n*Z-[.X9JHHK^R[dZ
~zeh	yN[Z]
~zei	Y!Y#I%G(H)J*H+J,I-_/Y1J2[3]4G6I8J9F;I=G?IAIBECJDFEIF[GIHXIfJJKCLIMFNFOJPHRbSIT[UHVHWJXFYIZA[Y]G^HaEcYeJfFgIhY
~zej	yUY
~zek	q9I@ZHGX[a_
~zel	yHIV]ZJb[
~zen	Q!E#G&X(a)X*G+I,H-G/H1I3Y4F5I6H7G8H:]=e>GAIB[DCEIFXGGIFJHKCLXMENEOHPXQJRHSHTHUXVZYH[I^E_Gb[cadIeHfIgFhF
~zep	r/[KHOZZ]
~zer	V!Y%G)I,H-G/I0I1I3Z4G5I6H9H;a>E?I@IAaCFDGEHFIGYHJI^JHKDLZMEOYPXRGSGTYUFV[WHYIZC]_^]_^bFcFdJeHfEhF
~zes	t9YK^YY
~zet	r@ZH[UYYY
~zez	yN[X_
~zga	tO[h[
~zgl	y9YB[
~zgu	t>[
~zi^	f#J(J-I3^9c=J>Y?I@HB[CIDHHCIZKHMINIOIVJZF]J
~zia	f9Z=J@HBYH]IIKINIPZVJZ]]Zf[hH
~zie	_!I#I%J)I,]-G4I7J9b:Z;Y>Z?XCZDFIFKGLJMGN^OJPIRZTJVHZE]HbIcIdIfGhI
~zif	t3]IZO[
~zig	e#J(J-J9Y>I?J@[DJIHKGMZNYVIZ]^]dJha
~zij	r?[CYI]ZIhY
~zil	r3I9I>IB[HGTYa_
~zin	k-J9G>J@ZBYHFIJU]V_XZZHa^
~zio	R!D#D&Y)F*J+G-D.I/G0I1H3[4H5I6G8H9C<I=G>D@DAGB[CYD[E[FHGZHHICJHLJOFQHS_TEU[VZW[YGZX]C^J_^aCdFfbhE
~zis	v@_
~zli	t@ZC[DHK]ZI
~zlo	vI[NXV[
~zmi	e(I9I>X@bDIHFIJKHM^NJVIZ]^[aJh^
~zna	k4]BYHIIbZH^]_YhJ
~zni	y?[R]
~zo^	i-X/[3Z9[@YCZDXHFKINIXXZ[]ZaJ
~zoi	vJ^
~zon	a!a#H%J(Z-J3Z9G;Y=H?H@GBXCIDHH[IXKIMIOJPJU]V_XJZD]I^[_JaEbIcJfIhH
~zoo	qH^
~zor	t@^HJMZ
~zos	v!XMYTX
~zow	yMYTY
~zpi	y?[D[
~zre	l(]:ZHIS[UJVIZ^gZ
~zsc	yHXZJcZ
~zse	yC^HZZG
~zt^	X#](E)I*I,]/Y3I5X6J9G;J>J@YB_CHEYGIHAIFJJMYOIRJSITHUGVFWIX_[I]G_JaHbGcIdFeIfGgbhE
~zte	l-E@GHJKdO[ZGeX
~zub	y![V]ZJ
~zuc	o-Z/Z@ZHIKZMJN_ZH
~zuf	y%Y8Z
~zug	c#J%a-J4[8Z9I>[?J@]CIDIHYIIKHNIQ]TZVJ_JaIcJdZfI
~zun	_%J(H,J-I3J7X:I=Y>I@IBHCIDZIIKINZPIS[U[VZW_]ZbIcIdHfY
~zur	O![#H&Z(]*F+G,F-E0X1H2I5H8G9G:_;F<I=Z>G@EAHBXCGEYGIHIICJHNCOGPIQIRFSYTFU[VZW^YG^D_Gb_dZeFgXhD
~zus	n(^.Z6Z9[C[DGHIX]ZH
~zwa	n!Z@XHIIXL^Z[
~zwe	^!J#H%J*_-H/Z3I9H=J>H?I@cAaBGCcDHHIIGMINHOYPJVJXZZE]HaHhI
~zwi	n9Y@YB[HGIJK^M]RYTJXJZIc]
~zwo	ya^
~zwr	qHIZGd_fa
~zwu	tD[L]
~zy^	j*Z-^=J@]NES[X]h]
~zyc	l(^>Y?[HXKYVHZJaZ
~zyj	q/]Z^h[
~zyl	v(G=]U_VGYYZF
~zym	yaYfY
~zys	y9Y@]
~zyt	n!]([;Z@JHJZH^]_Y
~zyw	tK]
~zza	[!H#H)I*Y+I3G9G:Y;Y>H?]@FBGCZDGGZHHIXN[OJPGSIVYW]XHYZZD]IaHbIdXf[hI
~zzo	v3[C[DY
~zzy	q-dHGNC`;
