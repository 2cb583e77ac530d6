// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.668 -0.474 -1.073 -1.466 -0.896 -1.721 -0.939 -1.487 -1.606 -0.070 -1.723 -1.543 -1.488 -1.023 -1.591 -0.409 -0.987 -1.423 -1.277 -0.913 -1.217 1.593 -0.793 -0.972 -1.796 -0.298 -0.045 -0.230 -0.577 -1.192 0.350 -0.158 -0.323 -1.413 -1.521 -1.301 2.200 0.190 -1.318 -0.039 -1.451 -0.245 -0.719 -0.438 -1.125 -1.566 -0.851 -1.360 -0.884 -0.808 -0.629 -1.107 -0.269 -1.385 1.309 -1.385 -0.138 -1.290 -1.001 0.243 -1.444 -0.570 -0.706 -1.731 -0.689 -1.119 -0.491
13.309596398716687
!account-disabled	O!p#>%C&G(Y)C*D+F,F-B.F/D0F1E2F3@4E5G6F7E8E9E:B;A<H=C>C?D@BADBACDDBEFFGGEHDIBJEKBLDMCNCOEPCQGRFSDTAUAV?WFXCYFZ=[E]C_@aDcDdBeGgDhC
!account-locked	L!=#o%B&G(C)D*D+D,E-@/D0E1D2E3C4D5F6E7C8E9A:B;D<G=C>B?C@DADBFCBDAEFFGGDI?JCK?LCMBNBOCPBQFRDSDT^UDVAWEXBYFZ;]C_BaCbAcCdBeFfDgChA
!account-not-set-up	m!JDJVaZG
!ad-access-denied	R!B%l&H(a)E*E+G,F-C.H/E1F2C3C4E5G6F7D8E9G:B;_<G=B>D?E@CAFB@CDDCEFFGGDHIIALBMCNBOFPFQERFSETHUBVDWDXEYGZ;[C]D_CaDbBcDdBeEfBhB
!ad-unknown-error	d!H&f-J@JBJHFKINISJTJZD_I
!admin-role-missing	R!D#G%]&J(m)H+H,G-F.H/G0H1G2I3F4H5H6H7E8G9H:A;G<I=C>E?B@EAHBACEDCEGFIGFHEIEJEKBLEMDNCOHPBQIRHSETGUAVFWDXFYHZ;[D]E^H_GaDbBcFdCeGfDgDhD
!admin-sspr-disabled	Y!E#I%H(A)l*F+I,F-I.J/J1I3H4J5J7H8I9H:F;J=F>H?D@FAJBECIDFEHGIHIIHJIKHLIMINFOJPFSFTHU@V?WFXHYJZA[H]H^G_JaHbGcIdEfHgEhI
!admin-two-gate	T!F#F%G&I(A)B*n+F,E-E.I/H0H1G2I3F4H5H6H7G8H9E:E;G<I=F>D?J@CAHBFCCDCEFFIGGH@IDJGKDLGMFOEPAQHRGSHTFUEVCWDXEYHZA[G]E^G_GaEbGcGdEeIfGgEhF
!already-registered	[!H#I%J(H)I*H+k,J-G/J3H7J8J9I:H;J=H>F?D@FBECBDAGIHCIGJJKFLIMINHODPHRJSJTIUHVGWIXGYJZD[I]G^J_IaGbGcJdIfIgJhH
!auth-token-error	f,cHFZGeG
!changed-too-recently	N!E#D%E&I(C)G*E+G,H-B.H/E0H1G2G3F4G5G6G7D8G9E:D;G<H=D>C?D@pAHBECDDDEHFHGEHFI>JDK>LDMAN@OFPEQHRGSFTEUDVCWEXDYHZ9[D]D^@_FaDbEcEdCeGfEgDh@
!cloud-service-error	Z!E#I%H(C)E*H+I,J-G.I/H0I1G3H4I5H6J7D8H9I:E;J=E>G?E@GAJBDCHDFEIFIGHH=IGJFKELIMFNGOIPFRGSlTFUJVDWFXFYJZ=[H]F^G_IaFbGc]dFeIfDgBhH
!cloud-sync-agent	Y!I#J(H*J+J,I-F/F0j1E3I4H6G7I8G9H:I;J=H>H?I@IAHBHCIDIGEIIJHKHLJMFNIOIPHRDSJTGUJVIXIYHZD]I^J_FaHbIcDdCeGfBgHhI
!code-not-received	M!B#C%C(A)C+A,E-A.E/D0E1D2F3[4C5E6D7C8D9?:@;C<F=A>Z?9@@AED;EEFEGCI>JDK?LCM@NAO>PDQERCSETBUAV?WBX<YDZ<[D^C_BaobBcBdCeFfBgBhA
!connect-version-old	X!G#F%F(E)I*H+I,H-F.J/G0F1n2G3F4E5H6G7G8F9G:H;I<H=F>G?H@FAIBECGDGEJFJGFH?IFJGKGLIMENHOIPGQIRBSHTEUHVHWIXGYHZC[G]H^I_FaGbHcBdEeEf>gFhH
!connector-password-too-long	a!I#F%D(J,J-E/J0J1I2j3G4J6J7J8J:I<J>J@GBFCIDIGGH@IAJIKGLHMGNHPJRITJUIVHXIYJZE[I^G_IaJbJcGdFeIfDgJhG
!contact-failed	u3aHIZD
!contact-info-malformed	T!B#D%E&I(F)G*F+D,G-E.I/G0H1H2H3m4F5H6H7G8G9E:D;G<I=E><?A@EAGBDC@DcEHFHGGH<IHJHKELGMENEODPFQHRHSITEUGVBWGXCYHZ@[G]E^F_Ea>bGcFdGeIfGgGhE
!cookies-disabled	T!D#D%G&I(E)G*G+H,H-C.o/G0H1G2I3E4H5H6H7F8G9C:E;G<I=E>D?E@EAHBCCEDEEHFIGGH@ICJEKDLGMENDOEPGQHRGSDTFUEVDWFXDYHZA[F]D^G_GaDbCcEdEeHfFgGhE
!corporate-policy-sentence	l@ZHEIGKINa
!dc-policy-hints-missing	Y!H#G%H(I)J*G+J,J-D.J/G0I1H2J3G4?5k6H7H8I9H:I;I<G=H>G?H@EAHBHCGDHFJGIIFJBKDLJMENBOHPGQIRGSJTHUIVHWHXHYHZE[I]I^I_HaHbHcGdGeIfFgHhG
!dc-unreachable	Y!F#F%G(G)I*H+I,I-E.J/F0I1H2I3E4l5C6H7F8F9G:G;I<Z=G>E?F@EAHBFCGDGEIFIGGHEIFJCKFLIMEOHPEQIRFSGTGUGVGWIXGYGZA[I]G^H_FaFbGcCdGeIfCgHhG
!decryption-key-mismatch	Z!F#F%G&J(G)J*I+I,G-F.J/C0E1H2J3G4F5I6n7G8G9G:G;I<H=F>F?F@DAFBECGDGEHFIGGH@IDJGKBLHMFNCOFPFQIRESITEUHVHWIXHYEZ?[G]H^G_DaGbGcCdAeEfBgFhD
!error-processing-request	s9HBJHESbZI
!feature-not-enabled	sV^dJ
!federated-password	V!F#F%F(C)G*H+I-C.J/E0I1H2I3G4H5I6I7n8H9J:E;I<J=E>G?F@BAHBCCHDEEJFIGFH=IDJEKCLFMENDOJPDRISFTGUEVEWGXHYJZ>[G]G^C_GaFbCcGdDeHfFgEhC
!forest-config-changed	[!E#G%E&J(E)G*H+H,H-E.J0G1G2I3F4E5I6G7F8m9E:D;H<I=D>G?F@CBCCEDEEIFHGCH?IEJFKDLGMEOHPEQIRFSHTHUFVEWHXFYFZA[H]F^H_BaGbGcEdBeFfCgGhF
!inheritance-disabled	W!?#E%@&I(B)H*G+H,H-E.H/H0H1H2I3F4H5I6H7G8G9C:E;n<J=E>E?E@EAFBFCDDEEIFHGEHDIDJHKDLGMFNFOFQHRGSITGUDVDWHXEYHZB[H]D^E_DaDbEcGdDeIfFgGhF
!ldap-signing-not-configured	]!I#I%I(H*J+J-H0J1I2I3H4I5I6H7I8H9H:I<j=I>I?I@HBHCFDHEJGIH@IFJJKHLIMHNHOIPJRITHUHVHWIXIYGZG[J]I^I_IaHbIcFdHeJfGgJhH
!licence-missing-organisation	V!F#H%G(E)H*H+H,J-F.J/F0H1H3G4I5I6I7G8I9F:F;H<J=l>G?F@FAHBECEDFEGFIGGHHIEJHKFLHMFNEOHPGQJRISITGUDVCWFXGYJZA[I]F^H_GaFbFcFdFeIfFgGhG
!licence-missing-user	d(J)G/H=f?J@JGJPISITJUFVEZC_JbIdGeIfGgJ
!lost-device	L!C#B%D&G(B)F*B,F-B.F/E0F1E2F3<4E5F6E7D8E9A:B;E<G=C>p?=@@AFBIC>DHEFFGGEI@JEK@LDM=NBODPDQFRESFTDUCVBWEXBYFZ;[C^D_Da;bCcDdDeGfDgDhA
!managed-on-premises	m/J7JHJdb
!method-not-allowed	S!E#F%E&H(_)E*I+D,H-C.G/F0G1G2I3A4F5H6G7E8G9A:D;E<H=D>>?n@BAGBCCED?EHFGGFHAIBJGKALFMCNCOCPFQHRGSFTEUDVBWFXDYGZ=[X]C^D_Ea?bCcEdEeHfEgEhC
!non-admin-not-automatic	z)J:I=aEJVJZE
!not-enough-methods	R!D#D%E&H(D)F*[+A,H-D.H/G0H1G2H3B4G5G6G7F8G9C:D;F<H=D>A@AAGBCCmDHEGFIGGH<IAJFKBLFMDNDOCPEQGRGSGTEUFVBWFXDYGZ@[E]D^F_FaCbFcEdEeHfFgFhD
!not-in-scope-group	a!I(H)I/J:J=H?I@HBGDHGGHAKJLJNJPHUHVgWIZD^HbJgJhJ
!not-registered	R!E#E%F&J(B)D*E,I-D.I/G0H1H2I3D4H5H6H7F8G9G:D;H<H=D>A?I@BAHBACHDnEGFIGFHBICJFKCLFMENDOEPFQIRHSFTFU@VDWDXFYHZ<[E]C^E_FaEbDcGdEeHfEgGhD
!object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,H-E/H0G1G2H3G4G5J6H7H8H9H:F;G<J=E>H?H@GAGBGCHDGEIFFGlH?IFJGKELHMDNEOIPFQJRGSJTHUGVCWHXHYIZC[H]H^FaHbHcFdBeHfDgHhG
!onboarding-failed	Z!I#I%F(G)J-H/H0I1I3I4I6G7I8G:I=F>I?I@FBDDIEHFJGGH@IIJHKELJMINGPGRISITJUHVGWIXJYHZ?[I^H_HbHcFd?ekf@gIhG
!onprem-admin-action-required	a!I%J(F/J6J7I:G=F?I@HBGDIEiHEKJNGPISIUGVEWCZ>^J_JbHcEdGeHfIgIhJ
!onprem-complexity-refused	d!H#H%I(H*I+I-F.J0J1J3G4I5J6J7I8J9C:H;I=F>G?G@FBGCFDGGIH@IhKCLIMGN_OFPIRISJTIUIVHWJXGYJZC[J]G^J_IaFbJcIdHfHgJhG
!onprem-connectivity	T!F#F%F&I(E)H*H+H,H-E.I/F0G1E2H3F4Y5G6E7F8F9E:D;H<G=D>E?E@BAHBCCFDFEDFHGFH?IEJFKELGMDNDOGPFQHRDSFTFUDVEWGXDY^Z<[G]G^F_EaEbDcmdBeFfCgFhF
!onprem-multi-match	Z!D#F%G&J(G)J*G+I,I-F.J/G0J1I2J3F4I5I6I7H8G9E:G;G=F>G?G@EAlBFCFDGFJGHH@IFJIKELHMFNGOGPFQJRISJTGUIVFWIXFYJZC[I]F^G_AaGbIcHdHeIfHgHhG
!onprem-policy-refused	P!E#D%E&I(C)G*F+G,H-G.H/?0G1G2H3E4G5G6F7D8G9H:C;H<H=D>E?DAHBACDDBEGFIGDH=IHK9LEMBNmOFPFQIRGSGTFUCVDXFYHZI[D]E^C_FaEbDcEdBeGfDgEhF
!onprem-success-cloud-failure	W!C#G%F&I(G)I*I+H,H-D.I/l0F1H2J3E4G5I6F7E8H9E:H;H<J=F>F?G@CAGBDCGDFEIFIGHICJEKCLHMXN?OFPEQJRHSIT@UHVGWIXHYIZB[H]G^F_@aGbHcEdDeIfFgIhF
!ou-reserved-character	[!G#G%D&F(G)I*H+H,I-C.I/H0I1I2I3F4H5I6I7G8H9C:E;F<J=F?F@FAHBECFDFEHFlGCH@IAJHKFLIMFNEOGPHQJRHSITGUFVGWGXFYIZC[H]F^H_GaFbHcFdFeHfFgHhG
!password-contains-name	e#J-@:J@HBIFIGIHEIgKCMHNHVIZA^IbJhZ
!password-easily-guessed	N!C%D&G(A)X*C+F,D-p.F/C0F1E2E3C4E5F6E7C8E9B:B;E<G=C>B?B@>AFB?CBDBEFFGGDI;KCLDMAN<ODPDQFRESETCUBVBWDXAYFZ;[C]C^C_EaBbCcCdAeFfCh@
!password-filter-refused	U!F#C%D&I(D)H*G+H,G-?.H/D0F1H2G3F4B5E6G7E8G9H:D;H<I=F>F?F@AAHBBCEDDEIFIGDH>IEJpKALFMCN>OGPFQIRHSGTEUEVEWFXFYHZ=[E]F^D_FaFbCcEdCeEfEgFhB
!password-never-expires	W!G#G%G(E)J*H+I,J-F/H0I1J2I3H4J5J6I7G8I9J:F;I<J=F>G?H@AAJBCCHDEGGH?IEJHKDLmMCNEOIPIRJSJTHUGVGWIXHYJZ>[F]G^@_HaGbDcHdEeIfGgGhA
!password-reset-done	l-J@HBaH]MHVJZD^IhG
!password-too-weak	Q!D#C%F&H(C)H*F+G,G.H0G1F2X3A4G5G6F7E8G9D:D;F<H=D>A?D@?AGBACBDJEHFGGEH<InK>LEMAOBPFQHRFSGTEUEVCWFXDYGZ;[E]D^D_FaCbEcEdBeGfEgEh@
!password-used-before	O!F#@%E&I(B)G*F+G,G->.G/D0G1G3E4G5F6F7C8F9E:C;F<H=D>C?C@BAHB@CCDBEHFHGDHII9JDKpLEM@OEPEQHRGSGTEUDVCWFXDYGZ8]C^B_FaDbCcEdBeFfDgDh=
!personal-account	z:Z
!phone-mismatch	U!G#F%I&J(H)J*H+F,J-E.I/H0I1I2J3F4I5I6H7H8I9E:G;H=H>>?E@EAIBFCDDAEJGIHBIAJHKALIMGNFOmPHQJRHSJTGUIVGWIXFYJZB[I]G^I_Ha@bIcHdHfHgH
!privileged-account-denied	S!C#E&I(A)@*I+G,E-F.H/F0G1G2H3E4E5G6G7D8F9F:D;E<I=D>E?E@CAFBDCFDEEGFHGEH<IEJFKDLGMFNEOFPoQGRGSGTEUDV?WFXEYHZ?[G]F^D_DaFbEcFdDeGfEgBhG
!reset-in-home-directory	T!B#F%E&J(@)E*F+H,I-F.I/G0I1H2I3F4H5I6H7D8G9I:p;H<J=B>E?D@AAHBACFDCEHFIGEH>IDJFKALEMDNDOIPEQJRISETGUCV@WEXFYIZ:[E]F^C_FaFbBcFdEeHfFgEhD
!sam-remote-call-denied	Z!F#F%C&J(G)H*F+H,G-E.I/H0H1H2G3F4E5H6G7H8G9D:G;H<I=E>F?E@FAHBECFDFEIFIGGH>IFJGKELIMGNEOGPEQmRGSITGUGVEWHXFYDZC[I]G^H_GaFbFcDdDeGfEgGhH
!server-clock-skew	X!H#F%H&J(H)J*H+I,H-F.J/I0H1E2I3F4D5H6G7G8G9E:H;H<I=G>F?G@EAIBFCGDGEJFJGFH>IFJHKFLHMDNHOGPGQIRmSFTFUHVHWIXFYFZC[I]F^I_GaEbHcAdEeHf?gHhF
!servers-catching-up	R!F#Y%D&J(C)G*G+H,H-A.H0F1F2F3E4F5G6F8F9H:D;H<H=E?E@=AGB>CDDCEHFHGAH>IAJDK?LCMoN@OGPFQIRDSGTCUDVDWGXFYGZ8[C]E^B_FaDbAcDdCeGfAg]h>
!smart-lockout	T!C#A%E&J(F)G*G+H,G-D.I/D0H1H2H3F4G5I6H7F8H9F:F;G<I=F>E?F@CAHBCCFDEEIFIGGHBIDJFKDLFMDNEOGPFQIRFSHTnUGVDWHXBYIZ@[A]G^E_EaFbEcFdFeIfGgFhE
!sspr-disabled-tenant	S!I#H%F(A*E+I,I-F.I/H0I1G2J3G4I5I6I7E8G9I:@;I<J=B>F?E@CAIBACGDDEEFIGGHGIHJFKELGMFNDOJPERISDTHUnV=W?XGYHZ>[G]F^E_IaGbJcFdGeHfCgDhG
!sspr-not-enabled-for-user	Y!C#G%G(D*I+I-J/J3]4J7H8I:D;J=E>H?Y@EAJBDCGDBEHGHHAIHJHKGLHMHNEPFSGTIUBVjXIZ>[G]I_IaHbFcIdEeHfGgIhG
!sspr-policy-not-set	d(I)H*Z:H=IEEHGJJNDSJUFVGWeZFbJdJgI
!throttled	R!C#a%E&H(D)F*E+F,G.G/G0G1F2F3B4G5G6G7E8F9B:D;E<H=D>C?D@>AFBACBDBEHFHGFH;I@JEKALEMDNDOCPDQGRESFTBUEVCWFXnYFZ>[F]C^E_Fa@bDcDdEeHfFgEhD
!tls-disabled	W!E#G%F&I(G)G*H+H,G-F.I/G0G1@2G3D4D5H6E7G8F9E:G;G<F=E>E?F@CAHBDCEDEEIFIGFHEIDJGKELGMENGOFPEQGRCSGTGUEVEWHXEYnZB[H]G^G_FaFbEc@dBeFfAgFhF
!unlock-option-missing	V!F#@%F&J(C)G*G+H,I-E.I/H0I1H2I3G4I5I6I7G8H9I:E;H<J=E>F?D@AAIB?CDDDEIFJGGH?IDJGKCLFMDNEOHPGQJRHSHTAUFVBWGXFYIZ?[n]G^D_GaFb@cGdFeIfGgFhD
!user-abandoned	Z!D#F%E&J(D)G*G+G,I-E.H/G0H1G2I3F4H5H6I7F8H9E:E<J>C?C@DAHB>CBDBEIFIGGHBIDJGKCLGMDNFOGPGQIRGSZTGUEVCWFXEYIZE[H]l^H_FaDbCcFdGeIfCgFhF
!user-cannot-change-password	X!G#H%F(C)J-G/H2J3H6J7G:F;J=H>H?H@?BCCIDHGHHBIFJIKELCMDNFPHTIUGVEWJXHZ<[F]I^l_IaIbGcIdEeIfIgHhA
!user-not-found-onprem	W!A#G&H(F)H*H+H,H-F.I/B0F1H2I3D4G5I6G7E8G9F:E;F<I=E>F?F@FABBFCGDFEGFIHEIEJHKFLGMENEOFPDQIRHSITBUHVEWHXGYIZC[H]F^E_maFbHcEdBeHfEgFhF
!windows-screen-broken	S!G#F%G(C)H*I+H-H/H0I1I3H4I5I6J7E8I9H:F;J=F>F?E@HAJBDCHDFEJFJGIH;IGJFKFLGMDNDOIPGRISGTGUFVEWGXGYIZA[E]F^G_HaFbmcGdGeIfFgFhD
!wizard-connector-not-found	s,JHFZIea
!wizard-licence	z=He[
!writeback-not-enabled	S!D#F%I&I(C)B*E+H-E.I0D1E2G3E4C5G6D7E9G:D;G<G=J>E?E@CAFBCCFDCEDFHGIHEIEJEKCLEMDNCOHQGRESFTFU=V@WCXFYAZ?[F]F^DaFbDcCdmeGhC
!writeback-service-stopped	U!F#H%E(F)H*I+I,H-G.J/[0C1C3H4G5H6D7D8F9G:G;H<H=F>G?G@FAHBACHDGEJFJGDH<IGJFKGLHMDNGOHPFQHR@SCTGUEVFWHXHZ@[H]G^H_FaGbGdBfmgGhG
!writeback-unsupported-path	U!E#G%I&J(C)G*E+I,H-F.I/B0G1G2I3F4H5H6H7E8H9E:F;I<J=F>F?F@DAHBCCGDFEGFIGGH>IFJGKELGMANEOHPEQIRHSETCUFVEWGXHYHZB[G]G^F_EaFbEcEdCeHfDgnhF
!wrong-current-password	S!G#C%G&J(E)I*H+H,I-A.I/G0I1H2H3F4I5I6H7F8H9H:F;H<J=F>E?F@@AIBCCFDEEIFJGGH?IAJFKALFMANBOEPHQJRHSITFUFVEWHXFYIZ:[E]G^C_GaFbEcGdDeHfFgGhn
#account-disabled	O!p#>%B&G)B*D+E,E-A.F/C0F1E2E3@4E5F6F7D8E9C:A;a<G=B>B?C@AADB@CCDBEFFGGDHCIAJEKALCMBNCODPBQFRESDT@U?V>WEXBYEZ<[D]B_@aCcCdAeGgDhC
#account-locked	K!<#p%>&F(A)C*C+C,D->/B0D1C2D3A4D5E6D7B8D9A:A;C<F=A>@?B@CACBECADBEEFFGCHII>JBK>LBM@NAOBPAQERCSCTeUCV?WDXDYEZ:]A_AaAb@cBdAeEfBgAh@
#account-not-set-up	j!IDHHJVbZG
#account-not-verified	z3^DF
#ad-access-denied	P!A%k&G(d)D*D+F,E-B.G/D1E2B3B4E5F6F7C8D9F:A;a<F=B>C?D@BAFB@CDDBEEFGGCHHI@KJLBMBNBOFPYQERESETHUAVCWDXDYFZ:[B]D_BaCbAcCdAeDfBhB
#ad-unknown-error	d!H&f-J@JBJHFKINISJTJZD_I
#admin-role-missing	R!D#F%]&J(m)I+H,G-F.H/G0H1G2I3F4G5H6H7E8G9H:A;G<I=C>E?B@EAHBACEDBEGFIGFHEIEJEKBLEMDNCOHPDQIRHSETGUAVFWDXFYHZ;[D]E^H_GaDbBcFdCeGfDgDhD
#admin-sspr-disabled	V!D#H%G(H)l+I,F-H.I/I0J1H3H4I5I6J7F8H9H:D;I=E>G?C@DAIBDCHDEEGFJGHHGIHJHKGLHMHNEOIP^QJRJSETGUBV=WDXGYJZ?[G]H^F_IaGbFcHdDeJfGgDhH
#admin-two-gate	T!E#F%G&I(?)B*n+F,E-E.I/H0H1G2I3F4H5H6H7G8H9E:E;G<I=F>D?I@CAHBFCCDCEFFIGGH@IDJGKDLGMFOEPAQHRGSHTFUEVCWDXEYHZA[G]E^G_GaEbGcGdEeIfGgDhF
#already-registered	[!H#I%J(H)I*H+k,J-G/J3H7J8J9I:H;J=H>F?D@FBECBDAGIHCIGJJKFLIMINHODPHRJSJTIUHVGWIXGYJZD[I]G^J_IaGbGcJdIfIgJhH
#auth-token-error	f,cHFZGeG
#changed-too-recently	M!D#C&I(A)F*E+G,H-A.H/E0H1G2G3E4G5G6G7D8F9E:D;G<H=D>C?D@pAGBECDDCEHFHGEHFI>JDK>LCM@N@OFPEQHRFSFTEUDVBWEXCYGZ9[D]D^?_FaDbEcEdCeGfDh?
#cloud-service-error	Z!E#I%H(C)E*H+I,J-G.I/H0I1G3H4I5H6J7D8H9I:E;J=E>G?E@GAJBDCHDFEIFIGHH=IGJFKELIMFNGOIPFRGSlTFUJVDWFXFYJZ=[H]F^G_IaFbGc]dFeIfDgBhH
#cloud-sync-agent	Y!I#J(H*J+J,I-F/F0j1E3I4H6G7I8G9H:I;J=H>H?I@IAHBHCIDIGEIIJHKHLJMFNIOIPHRDSJTGUJVIXIYHZD]I^J_FaHbIcDdCeGfBgHhI
#code-not-received	K!A#B%C(@)C*I,D-@.D/C0D1C2E3_4C5D6D7B8C9>:?;C<E=@>[?I@?ADDJEDFDGCHII>JCK?LBM?N@OEPCQERCSDTBUAV?WAXFYDZ;[C]I^C_BanbAcBdBeEfAgBh@
#connect-version-old	W!G#F%F&J(E)H*H+I,G-E.J/F0F1m2G3E4D5G6F7G8E9G:H;H<G=F>G?H@FAHBECGDFEIFJGEHDIFJGKFLHMENGOHPGQIRASGTEUHVGWIXGYYZB[G]H^I_EaGbHc@dDeDf=gFhG
#connector-password-too-long	a!I#F%D(J,J-E/J0J1I2j3G4J6J7J8J:I<J>J@GBFCIDIGGH@IAJIKGLHMGNHPJRITJUIVHXIYJZE[I^G_IaJbJcGdFeIfDgJhG
#contact-failed	s3a@YHIZC
#contact-info-malformed	T!B#D%E&I(F)G*F+D,G-E.I/G0H1H2H3m4F5H6H7G8G9E:D;G<I=E>A?C@DAGBCC@DbEHFHGGH<IHJHKELGMENEOEPFQHRHSHTEUGVBWGXCYHZ@[G]E^F_Ea>bGcFdGeIfGgGhE
#cookies-disabled	T!D#D%G&I(E)G*G+H,H-C.o/G0H1G2I3E4G5H6H7F8G9C:E;G<I=E>D?D@EAHBCCEDEEHFIGGH?ICJEKDLGMENDOEPGQHRGSDTFUEVDWEXDYHZ@[F]D^G_GaDbBcEdEeHfFgGhE
#corporate-policy-sentence	l@ZHEIGKINa
#dc-policy-hints-missing	Y!H#G%H(I)J*G+J,J-D.J/G0I1H2J3G4?5k6H7H8I9H:I;I<G=H>G?H@EAHBHCGDHFJGIIFJBKDLJMENBOHPGQIRGSJTHUIVHWHXHYHZE[I]I^I_HaHbHcGdGeIfFgHhG
#dc-unreachable	Y!E#F%G(G)I*H+I,I-E.J/F0I1H2I3E4l5C6H7F8F9G:G;I<Z=G>E?F@EAHBFCGDFEIFIGGHEIFJCKFLIMEOHPEQIRFSGTGUGVGWIXGZA[H]G^H_FaFbGcCdGeIfCgHhG
#decryption-key-mismatch	Z!F#F%G&J(G)J*I+I,G-F.J/C0E1H2J3G4F5I6n7G8G9G:G;I<H=F>F?F@DAFBECGDGEHFIGGH@IDJGKBLHMFNCOFPFQIRESITEUHVHWIXHYEZ?[G]H^G_DaGbGcCdAeEfBgFhD
#error-processing-request	s9HBJHESbZI
#feature-not-enabled	sV^dJ
#federated-password	V!F#F%F(C)G*H+I-C.J/E0I1H2I3G4H5I6I7n8G9J:E;I<J=E>G?E@BAHBCCHDEEJFIGEH=IDJEKCLFMDNDOJPDRISFTGUEVDWGXGYJZ=[G]G^C_GaFbCcGdDeHgEhC
#forest-config-changed	Z!E#G%E&J(E)G*H+H,H-E.I0G1G2I3F4E5H6G7E8m9E:D;H<I=D>G?F@CBCCEDEEIFHGCH>IDJFKCLFOHPEQIRFSHTHUFVEWHXFYFZ@[H]F^G_BaGbFcEdBeFfCgEhF
#inheritance-disabled	W!?#E%@&I(B)H*F+H,H-D.H/H0H1H2I3E4H5I6H7G8G9B:E;n<J=E>E?E@EAFBECDDEEIFHGEHDIDJHKDLGMFNFOFQHRGSITGUDVDWHXEYHZB[H]D^E_DaDbEcGdDeIfFgGhF
#ldap-signing-not-configured	]!I#I%I(H*J+J-H0J1I2I3H4I5I6H7I8H9H:I<j=I>I?I@HBHCFDHEJGIH@IFJJKHLIMHNHOIPJRITHUHVHWIXIYGZG[J]I^I_IaHbIcFdHeJfGgJhH
#licence-missing-organisation	U!F#H%G(E)H*H+H,J-F.J/F0H1H3G4I5I6I7G8I9F:E;H<J=l>G?F@EAHBECEDFEGFIGGHHIEJHKFLHMFNEOHPGQJRISHTGUDVJWFXGYJZA[H]F^H_FaFbFcFdFeIfFgGhG
#licence-missing-user	b%J(I)G/H=g?J@JGIPISHTJUFVEZC^J_JbIdGeIfGgJ
#lost-device	L!C#B%C&G(B)E*B,F-B.F/D0F1E2F3;4E5F6E7D8E9@:B;E<G=B>p?=@@AFBIC=DHEFFGGEI?JEK?LDMANBOEPDQFRESETDUCVBWEXAYFZ;[C][^C_Da9bBcCdCeFfCgChA
#managed-on-premises	m/J7JHJdb
#method-not-allowed	R!E#F%E&H(Z)B*a+C,G-C.G/F0G1G2H3A4F5G6G7E8F9A:D;E<H=C>@?n@BAGBCCCD>EGFGGFH@IAJFKALFMCNCOCPEQGRGSFTDUDVAWEXDYGZ=[X]B^D_Ea?bCcEdEeGfEgDhC
#non-admin-not-automatic	z)J:I=aEJVJZE
#not-enough-methods	R!C#D%E&H(C)F*_+A,G-C.H/G0G1G2H3B4G5G6G7F8G9C:D;F<H=C>@?Z@@AFBCCmDGEGFHGGH<IAJFKBLFMDNCOCPEQGRGSGTEUEVBWFXDYGZ?[E]D^F_FaBbFcEdDeHfFgEhD
#not-in-scope-group	_!I(H)I/J:J=H?I@HBGDHHAKILJNJPHUHVgWIZD^HbJgJhJ
#not-registered	Q!D#D%E&I(B)C*D,H-D.H/F0H1G2I3D4G5H6H7E8G9G:C;G<H=D>I?G@AAHB@DnEIFIGFHAICJFKBLFMENBODPEQHRHSETEU@WJXEYHZ;[D]C^D_FaDbDcFdDeHfEgFhC
#object-not-in-password-sync-scope	Y!E#G%D(G)I*I+I,H-E/H0G1G2H3G4G5J6H7H8G9H:F;G<J=E>H?H@GAGBGCHDGEIFFGmH?IFJGKELHMDNEOIPFQJRGSJTHUGVCWHXHYIZC[H]H^F_JaHbHcFdBeGfDgHhG
#onboarding-failed	Z!I#I%F(G)J-H/H0I1I3I4I7I8G:I=F>I?I@FBDDIEHFJGGH@IIJHKELJMINGPGRISITJUHVGWIXJYHZ?[I^H_HbHcFd?ekf@gIhG
#onprem-admin-action-required	a!I%J(F/J6J7I:G=F?I@HBGDIEiHEKJNGPISIUGVEWCZ>^J_JbHcEdGeHfIgIhJ
#onprem-complexity-refused	c!H#H%I(H*H+I,J-F.J/J0I1I2J3F4I5I6I7H8I9C:G;I=F>F?FAJBGCEDFEJFJGIH>IhJJKELIMFNcOFPIQJRISJTIUHVGWIXFYJZB[I]G^I_IaEbIcHdHfHgJhG
#onprem-connectivity	S!F#F%F&I(E)H*H+H,H-D.I/F0F1E2H3E4Y5G6E7F8F9E:D;H<G=C>E?E@BAHBCCFDFECFHGFH>IEJFKELGMDNDOFPFRCSFTFUDVEWFXDY_Z<[G]G^F_EaEcmdBeEfCgFhF
#onprem-multi-match	Z!D#F%G&J(G)J*G+I,I-F.J/G0J1I2J3F4I5I6I7H8G9E:G;G=F>G?G@EAlBFCFDGFJGHH@IFJIKELHMFNGOGPFQJRISJTGUIVFWIXFYJZC[I]F^G_AaGbIcHdHeIfHgHhG
#onprem-policy-refused	N!D#C%D&H(A)E*B+F,G-].G/]0F1F2G3D4F5F6E7C8F9G:B;G<H=B>D?C@YAGB@CCDAEFFHGCH;IFJ]KCLDM@NlOEPEQHRGSFTDUAVAWYXEYGZG[C]D^B_EaDbBcDdAeEfCgDhD
#onprem-success-cloud-failure	W!C#G%F&I(G)I*I+H,H-D.I/l0F1H2J3E4G5I6F7E8H9E:H;H<J=F>F?G@CAGBDCGDFEIFIGHICJDKCLHMXN?OFPEQJRHSITAUHVGWIXHYIZB[H]G^F_@aGbHcEdDeIfFgIhF
#ou-reserved-character	[!G#G%D&F(G)I*H+H,I-C.I/H0I1I2I3F4H5I6I7G8H9C:E;F<J=F?F@FAHBECFDFEHFlGCH@IAJHKFLIMFNEOGPHQJRHSITGUFVGWGXFYIZC[H]F^H_GaFbHcFdFeHfFgHhG
#password-contains-name	d#I-E:J@GBHFIGIHEIgKGMHNGVIZA^HhZ
#password-easily-guessed	N!C%D&G(A*B+E,D-p.F/C0F1E2E3C4E5E6E7C8E9B:B;E<G=C>B?B@>AFB?CBDAEFFGGCI;J^KCLCMAN;ODPDQFRESETBUBVAWDX@YFZ:[C]C^B_EaBbCcCdAeFfCh?
#password-filter-refused	T!E#C%D&I(D)H*G+H,G->.H/D0E1H2G3F4B5E6G7D8G9H:D;H<H=E>F?F@AAHBBCEDDEIFIGDHDIEJpK@LFMCN>OGPEQIRHSGTEUEVEWFXFYHZ=[E]F^D_FaFbCcEdCeEfEgFhB
#password-never-expires	W!G#G%G(E)J*H+I,J-F/H0I1J2I3H4J5J6I7G8I9J:F;I<J=F>G?H@AAJBCCHDEGGH?IEJHKDLmMCNEOIPIRJSJTHUGVGWIXHYJZ>[F]G^@_HaGbDcHdEeIfGgGhA
#password-reset-done	k-JBaH]MHVJZD^IhG
#password-too-weak	P!D#B%E&H(B)H*E+F,G.G0G1F2]3@4F5G6F7D8F9C:C;F<G=D>A?D@>AGBACBDIEGFGGDH<IoJZK=LEMANFOBPFQGRFSGTDUDVBWFXCYGZ:[D]D^C_EaCbDcDdBeGfDgEh?
#password-used-before	N!E#@%E&H(A)F*F+F,G-=.G/F0G1F3E4F6F7C8F9E:C;F<G=C>C?C@FAGB@CCDAEHFHGDHGIBJCKpLDM@N[OEPEQHRFSGTDUDVBWEXDYGZ8[J]C^B_EaDbCcEdBeEfDgDh=
#personal-account	w:ZHJ
#phone-mismatch	T!G#F%H&J(H)J*G+E,J-E.I/H0I1H2J3G4I5I6H7H8I9E:G;H<J=G>@?E@EAIBFCDD?EJFJGIHAIAJHKALIMFNFOnPHQIRGSJTGUHVFWIXFYIZA[I]G^I_GaHbIcGdGeJfHgH
#privileged-account-denied	R!B#D%Z&I(A)>*I+F,D-E.H/F0G1F2G3D4D5G6G7D8E9F:D;C<I=C>E?E@BAFBDCFDDEFFGGEH<IEJFKDLFMENEOFPoQFRGSFTEUCV?WEXEYGZ>[F]F^D_DaFbDcFdCeGfEgAhG
#reset-in-home-directory	T!C#F%E&J(?)E*F+H,I-F.I/G0I1H2I3F4H5I6H7D8G9I:p;H<J=B>E?D@AAHBACFDCEGFIH>IDJEKALEMCNCOIPDQJRISETGUBV@WEXFYIZ:[D]F^C_FaFbBcFdEeHfEgEhD
#sam-remote-call-denied	Z!F#F%C&J(G)H*F+H,G-E.I/H0H1H2G3F4E5H6G7H8G9D:G;H<I=E>F?E@FAHBECFDFEIFIGGH>IFJGKELIMGNEOGPEQmRGSITGUGVEWHXFYDZC[I]G^H_GaFbFcDdDeGfEgGhH
#server-clock-skew	X!H#F%H&J(H)J*H+I,H-F.J/I0H1E2I3F4D5H6G7G8G9E:H;H<I=G>F?G@EAIBFCGDGEJFJGFH>IFJHKFLHMDNHOGPGQIRmSFTFUHVHWIXFYFZC[I]F^I_GaEbHcAdEeHf?gHhF
#servers-catching-up	Q!E#Y%D&I(B)G*F+G,G-A.H/]0F1F2F3E4F5G6E7J8F9G:C;G<G=E?D@=AGB>CDDCEHFHH>I@JDK>LCMoN@OGPEQISFTCUDVCWFXFYGZ7[C]D^A_FaDbAcDdBeFfAg^h>
#smart-lockout	T!C#A%E&J(F)G*G+H,G-D.I/D0H1H2H3F4G5I6H7F8H9F:F;G<I=F>E?F@CAHBCCFDEEIFIGGHBIDJFKDLFMDNEOGPFQIRFSHTnUGVDWHXBYIZ@[A]G^E_EaFbEcFdFeIfGgFhE
#sspr-disabled-tenant	S!H#H%F(@)[*D+H,H-F.I/H0I1G2J3F4I5I6I7E8F9I:@;H<I=B>F?D@CAIB@CGDCEDFHGFHGIGJFKELFMFNDOIPDQJRHSCTGUmV=W?XGYHZ>[F]F^D_HaFbIcFdFeGfBgDhG
#sspr-not-enabled-for-user	W!B#G%F(C*I+I-J.J/I0J1J3[4J7G8H:J;J=E>H?X@DAJBDCGDAEHGGH@IHJHKFLGMGNEOJSFTIUFVjXHZ=[F]I_IaHbEcIdDeGfGgHhG
#sspr-policy-not-set	d(I)H*Z:H=IEEHGJJNDSJUFVGWeZFbJdJgI
#throttled	Q!C#a%E&H(D)F*E+E,G.G/G0G1F2F3A4F5G6G7E8F9A:D;E<H=D>B?D@>AFBACBDBEHFHGFH;I@JEK@LEMDNDOCPDQGRDSFTAUEVCWFXnYFZ>[F]C^E_Fa@bDcJdEeHfEgEhD
#tls-disabled	W!E#G%F&I(G)G*H+H,G-F.I/F0G1@2F3D4D5H6E7G8E9E:G;G<F=E>E?F@CAHBDCEDEEIFIGFHEIDJFKELGMENGOFPEQGRBSGTGUEVEWHXEYnZB[H]G^G_FaFbEc@dAeDf?gFhF
#unlock-option-missing	U!E#?%E&J(B)F*G+G,I-D.I/G0I1H2I3G4H5I6H7F8H9H:D;H<I=E>F?@@AAIB?CDDDEIFIGGH?IDJGKCLEMDNDOHPFQIRHSHUEVBWGXFYIZ>[o]F^D_GaFb@cFdEeHfFgFhC
#user-abandoned	X!D#F%E&J(C)F*G+G,I-E.H/G0H2I3F4H5H6H7F8G9E:E<J=[>C?C@CAGBHCADJEIFHGGHBIDJFKBLGMDNEOGPFQISZTGUDVBWEXEYHZC[G]l^G_FaCbCcEdGeIfEgEhE
#user-cannot-change-password	X!G#H%F(C)J-G/H2J3H6J7G:F;J=H>H?H@?BCCIDHGHHBIFJIKELCMDNFPHTIUGVEWJXHZ<[F]I^l_IaIbGcIdEeIfIgHhA
#user-not-found-onprem	W!A#G&H(F)H*H+H,H-F.I/B1G2I3D4G5I6F7E8F9F:E;F<I=E>F?F@FABBFCGDFEGFIGJHEIEJGKELGMENDOFPDQIRHSITBUHVEWHXGYIZC[H]F^E_maFbHcDdBeHfEgFhF
#windows-screen-broken	S!G#F%G(C)G*I+H,J-H/H0I1I3H4I5I6I7J8I9H:F;J=F>F?E@HAJBDCGDFEIFJGIH;IGJFKFLGMDNDOIPGRISFTGUFVEWGXGYIZA]F^G_HaFbmcGdGeIfFgFhD
#wizard-connector-not-found	s,JHFZIea
#wizard-licence	z=He[
#writeback-not-enabled	Q!B#D&H(A)A*D+G-D.H/I0B1D2G3D4B5F6C7I9F:C;F<F>D?D@AAEBACEDBEDFFG^HBIDJCKALDMCNAOGPIQGRDSETDU=V?WBXEZ=[D]E^B_HaEbBcAdme[fIhA
#writeback-service-stopped	T!F#G%D&J(F)G*H+I,G-F.I/[0E1I3G5G6I7D8E9G:G;H<G=I>F?G@EAHBACGDGEIFIGCH:IFKFLGMDNFOHPER@SCTFUDVEWGXGZ@[G]F^G_EaFbFd@flgFhF
#writeback-unsupported-path	U!E#G%I&J(C)F*E+I,H-F.I/A0G1G2I3F4H5H6H7E8H9E:F;H<J=E>F?F@DAHBCCGDFEGFIGGH>IFJGKELGM@NEOHPEQIRHSETCUFVEWGXHYHZB[G]G^F_EaFbEcEdBeHfDgnhF
#wrong-current-password	S!F#I%G&J(E)I*H+H,I-A.I/F0I1H2H3F4H5I6H7F8H9H:E;H<J=F>E?F@@AIBBCFDEEIFJGGH?IAJFKBLFMANBOEPHQJRHSITFUFVEWHXFYIZ:[E]G^C_GaFbEcGdDeHfFgFhn
+# #	U!G#I%I(H)I*I,J-G/H0I1f2H3]4G5J6I7I8H9F:I;J<J=G>F?I@cAJBXCFDIGIIFJIKELFMGNGSITGUJVHWJXGYiZE[J]I^I_HaFbJcCdGeIfDgHhI
+# 4251234567	z3^HI
+# 4567	z3Z
+# a	zI^
+# admin	gHGMIge
+# allow	zYY
+# and	f1Z4JHCI[KZO]Y[ZGc^
+# are	z/FKZM^
+# at	w-ZHJI]KHZH
+# befor	zKZ
+# bit	z<_CJ
+# but	zaY
+# by	zI^
+# cannot	z(]PZZH
+# caracter	o2cIG
+# caratteri	z2^
+# char	j/X2d9I@HHCIYKJN[
+# character	c/Z2aHFIZ
+# day	o@^NJ
+# days	l@]D]IIZ]
+# de	z?HC_
+# dia	z@Y
+# die	z>]
+# digito	z3Fa_
+# e	o>_IGOYYZ
+# el	zC[
+# error	zS[
+# fail	zZZ^X
+# forbidden	z(Z
+# from	uHJc[
+# geht	zH^Y[
+# godziny	uX]
+# has	z/]C]DJHIgJ
+# heur	sX[
+# hora	j@]X^
+# hour	d#J@_HGXb
+# in	w#IHJK]TZ
+# is	sH^
+# it	zIJO_
+# l	uC_KX
+# la	w#J@II_TZ
+# left	zYY
+# letter	wI]
+# may	zH^
+# method	m*XC]
+# min	wRXa[
+# mins	zaX
+# minut	i3JOIPZR_a^
+# minuten	wR_
+# minuto	zRZ
+# not	o/[1H3Z=YH]
+# o	zC[
+# och	z3[YY
+# of	q1[C^HE
+# on	l1JHJPYS]Y[
+# ore	p@]XZ
+# out	z1X
+# outbound	zBIc_
+# password	n@IKXN[
+# peopl	z(HCJP^
+# point	z-bHEIJKJ
+# portal	zg[
+# random	zIJNZ
+# reject	w/[@ZII
+# ruckschreiben	z1Y
+# sms	u3b>FHJOHaE
+# so	s3^aI
+# sspr	u@]NJ
+# still	sMY
+# stunden	p@^X[ZI
+# then	z@XHGK^
+# this	z@Z
+# timmar	wXZ
+# to	n4^CXHJK]cF
+# trie	z#JNXTX
+# und	w3ZC^aF
+# user	s@YC[F[GYHJZJ
+# uur	q@^HJX^ZJ
+# was	w@YIZYZ
+# x	s1^
+# y	u3YIGO[YZaH
+# zeichen	o-[/Z2]I[
+# が	q3bCJDJHJOHYX
+# で	zTY
+# に	z?IC^I[
+# の	z3I>^KIOJ
+# を	zY^
+# 回	zK]
+# 小	sXaaJ
+# 文	q2_CJHJIbKJ
+# 日	z@X
+# 時	q@ZX_
+# 管	uga
+# 还	z3[TZ
+0171 123456	z3Z
+2003 dc	z5Z
+2003 ignora	z5^
+2008 and	z5_ZE
+2008 r2	s5]
+2016 acs	u1bHI
+24h after	zXZ
+31034 and	zf^
+32004 decryption	w6Y
+32009 error	u,]
+33001 adunknownerror	o&^
+33001 unknown	w&Y
+33008 for	zN^
+3rd party	zJY
+6329 with	z8_
+6800 in	zHFNIZIf_
+800700c nome	z2_
+80230619 messag	zNX
+80230818 dominio	w4]
+80231343 object	z_]
+a #	h-X/Y2]IGKINZZJa_
+a 2008	z5X
+a 3rd	zJY
+a and	zHJK]
+a antiga	sHIM_h^
+a bann	w-Z
+a bit	z@]KH
+a blank	z3]HHbY
+a block	z-^HF
+a bot	w9]HI
+a bug	z-GH^
+a bunch	z/Z
+a cada	z#[@[HH
+a caixa	wH[^Y
+a call	z?X
+a cambiarla	w@Y
+a capital	wIY
+a chang	p@YBX
+a changer	zZZ
+a chaqu	zN]
+a choic	w?]
+a cinq	z#]HIM[
+a client	zH]
+a cloud	w*J,_/YHJdF
+a code	i>DCIHaZ_]J
+a comma	s3[F[HJ
+a company	z8Y
+a conta	j!Z#[%])[3JHIL[VJZJ[X_Z
+a container	wF[GaHHZJ
+a cool	z@Z
+a day	a!J#G-H9H@bDJHEIHJJKGMJNGR]TJXfZEf]
+a dc	s4cHGcHfJ
+a de	sD[HJKZMY
+a deja	w+ZHJKX
+a dele	z@JHGI]K[
+a deux	s*^
+a deverrouiller	z[Y
+a deviner	q-_HJ
+a different	j:Z?E@]GYH[
+a directory	w)_HG
+a disabl	w!Z
+a disparu	z?]bY
+a domain	k%]5[8^GIHEPE_]
+a dos	zA[
+a due	w*[A[CXHI
+a email	w*Y>I?IC^H[ZE
+a ete	k!_4]9J?]@IBYCIDIHFM]ZG_Zd[
+a fair	z:]@IB^HJZF
+a federat	z7Z
+a few	sMZ
+a filter	uHEJa
+a floresta	z8Y_[
+a forest	z8Z
+a former	zIJK^^Z
+a fresh	z@YLY
+a full	w@YHITYf[
+a funcao	z*X
+a generic	zNZ^Z
+a global	k(_
+a good	w)G9ZH]UI
+a gpo	uQX
+a group	pGXV[
+a guest	s:[
+a helpdesk	q*Y@Y
+a impressora	zHZ
+a jamai	w+]DYHHW[
+a jour	s+[1ZDJMXf^
+a l	p([>Y@ZHJZJbXeZ
+a la	g%[2Z3G=J>^?JBJHFIHKZMIN^O[QXZGaGbXdZfJ
+a lake	z>]HI
+a laptop	zH]
+a las	zX^
+a le	z(ZHJV[
+a leaver	z!GH]
+a less	z-]HJ
+a licenc	s=]HI
+a licenca	z=[
+a licence	zHY
+a ligacao	zHHa_
+a list	o-bHDIZ
+a littl	zHYMX
+a login	w>]
+a long	zZ_
+a los	z*Z
+a lot	s9_
+a me	zHJZY[]
+a meet	qH]ZX]_
+a member	n>JHIPXV_
+a mensagem	z>^HFZX
+a mesma	zK[b[
+a messag	s-XZ[
+a mi	q(J)Y3Z9X>]@JHHIIK]OHVYZG
+a microsoft	p)^HJMXRXSYTIdZ
+a minha	u@JIYK^VXZG
+a minut	wTX
+a moment	zMZ
+a msol	z%Z
+a necessary	o)JUHVJda
+a new	U#G%H([)J*G+],J-C/H3J6J7I9H=H?G@[AIB[CGDFH[IAJIKHL]MGNEPITJUJVGWIXIZY[d][^F__aJbHdHgXhI
+a newly	w%Z@[_J
+a nice	u9]
+a nie	z[Y
+a non	zH]ZH
+a note	zHX
+a nova	o9J@JB_HEK[MbZF
+a number	j3XD^I[OIZJ
+a nuvem	w/ZMYgZ
+a opcao	w([[Y
+a organizacao	qW]dY
+a otro	w(^7YVI
+a ou	zFYGX
+a pagina	q+^-YHIVJXZZ[
+a paid	z=[HI
+a palavra	p@^KHVX
+a partner	uHZ
+a pas	f%Z(X)H*I+I-J/Y3I:J=[?H@JCIDYEXHEIIKJM[PHUXV]WZZF]]aI
+a passkey	u?XHZ
+a passphras	zI[
+a password	W#I(D-H/Z:I<_=I?[@^BDCJDHGHH[IbJYKYLFMENETZUHVIWYZF[G]]^FbGdHeJgJhI
+a passwordreset	zSIc]
+a pdf	zH]
+a perdu	z%[4X
+a phon	m*Y3HC^DaHDaI
+a pilot	zHY
+a pin	zIZ
+a plus	wF^HJ
+a policy	j*JHEKXNBUZWb
+a politica	mHINaWY
+a poner	zKY[]
+a pop	zBGD]H]hJ
+a posto	zB^HHMH
+a pre	z%X
+a privat	z@YD[HJ
+a privileg	wP^
+a problem	qE[S[
+a quarter	zRY
+a que	zI]h]
+a question	zHZ
+a red	uHEIJS]Z_hJ
+a redefinicao	l(IBIU[Z_
+a reimpostar	q=[BXHJVYZX
+a replacement	z>]
+a reserv	uF[
+a reset	f!F%J*J4X=J?ZBGCXDIHXLZUYVHWZ]Yg[
+a restart	uHY
+a restriction	sN^
+a retir	z1Y=Z
+a role	l([)]*cCIHFZI
+a row	w#]@IHHTFX]]Y
+a rule	zGY
+a sam	zQZ
+a sandbox	zH[WY
+a se	zB[Z]
+a second	f*Z+[6^>J@[C_aG
+a secret	z2[HX
+a secur	zYZ
+a security	p)]*F?J@FH^QZVX
+a select	zV[
+a senha	Z!I#[-F/J7[=I>X?J@GCIHHIZJXL]N]TIUHVHXGZ[]H^Y_JaJbIcId^fIhZ
+a server	z7Z
+a shar	uHZ
+a sharepoint	z*^HE
+a sincronizacao	zGIM[f]
+a singl	z+X
+a slash	pFaHG
+a sms	s?^CXHCa]
+a spac	z3_HF
+a special	sHHIYV[
+a starter	z@]
+a stricter	z*Z/ZPI
+a supplier	z:[
+a symbol	zIX
+a sync	u+]8YHX
+a team	wH_MH
+a temp	s@ZbY
+a temporary	qZJc[
+a third	oHHJ^bZ
+a tick	zZJ^^
+a token	s,a-XHHZIeG
+a troca	wLXZZ
+a tutti	z9]
+a typo	s3[@Z
+a um	zPXVX
+a uma	zK]
+a un	k-I@JHEIJK]P^VZZH__
+a una	wHGK^[]
+a user	_!I#H%G(Z*[-H/X9Y:J;J=I>H?I@]AIBHDJFGGGHdIXKFPIT]VHXJZE]I^I_X
+a velha	sHFMah^
+a vendor	uJ]
+a verificar	zXZ
+a very	w2X
+a vpn	zH[
+a way	u-FH]TYX]
+a websit	zHX
+a week	w!^@IHII[KIZI
+a whil	zM]
+a word	mH[I[
+a wrong	s,XTX
+a year	u!a@IL]ZG^J
+aan de	wIZKJNZ
+aan het	wN[
+aangepast en	z@]
+ab ist	wL[
+abandon befor	wHI][
+aber nicht	s+Z>H?]ZF]^
+aber nie	z+[DJaY
+aber nur	zC]DH
+abilitato alla	uV[
+able to	d#G:X?FBcC]HDQYTHVJZZ^J
+about password	u-Z@JBGHFIJSYZ^
+about policy	zWZ
+about self	zHIS^UIZJ
+about the	q!ZH^IYZH
+abroad and	w)Z
+abrufen des	z,Z
+acabo la	z=_
+acabou o	z=_HJ
+acce a	w!^>]HE
+acce au	sHb
+acce refus	q%aP[QYZFdI
+acceder al	z!JZ^f]
+accept by	wH[
+accept cooki	w.Y
+accept for	z?_ZE
+accept it	q@Y
+accept my	wZZ
+accept on	u/]IIhX
+accept pas	uIIK]OZZGhZ
+accept sinc	w-ZHY
+accept the	qBXIJKZM^ZE
+accept them	w3^HIOJ
+acceso al	u>ZH]
+acceso denegado	w%^
+access deni	a%](]BJHHPcQ_ZE^J
+access has	uHY
+access is	u%]
+access my	z!H%H>HHEPJZa
+access polici	uHY
+access policy	qH]
+access restrict	qHGQ^
+access right	w%^HI
+access to	d%J>d?IDGHIZJc^
+accesso alla	z3J>]DJH[
+accesso di	wb[
+accesso negato	z%Z
+accetta la	zKJZYhX
+accettata in	z/X?[HH
+accident and	w![HZZH]Z
+accord to	pHYNYU]ZI
+account a	w%[2[PF
+account ad	wAXLX
+account admin	w)J*],ZPJ
+account and	q!Z#FC[LZT]ZI
+account are	o!Y#[A[HGP]TFVIZJ^Y
+account belong	w:Z
+account bloccato	w#]XG
+account cannot	s%a:YHIZI_GdGeH
+account chang	zh[
+account di	u2YGY
+account e	o!Y#X
+account enabl	wG[_H
+account every	zHIP]
+account fail	z%J(ZHFP^ZJ
+account for	l#X%]2ITZ_X
+account from	u:XH[_I
+account got	pBZHX
+account hack	zH[
+account has	a!Z2[DZHELXP[_]dG
+account i	w!Z,[ZG
+account in	d#D%J3J@IA^BJHbLIPXTZVIZHhJ
+account is	V!c#[(H)J-I/J7I:Z=J>H@IBHCJGJHEIIKJLIPaT_V]XIZA^EdH
+account it	wP^
+account keep	u#]TJ
+account lack	q%X3Y
+account lock	m#JH^
+account lockout	u#]
+account lost	z%I0[=Z
+account manager	zHIQ[
+account may	z%[
+account moved	zG]HJ_X
+account msol	u%Z2[
+account name	zI]
+account need	q!GHaVJZE
+account non	qD]VZ
+account not	b![#I%Z)J3H@IBHD[GJH@KJL^PJQ[V_WIZY_IhJ
+account of	m!E:[Ha
+account off	w!_
+account on	sA_VIZH^Y
+account operator	pP]
+account option	p^^
+account or	zHX
+account out	zG]
+account outsid	zG[
+account page	w+GDHH^hZ
+account password	g%G2c:I=_IILIMXVJZDfJ
+account per	uHJVbWI
+account pgmsa	z0_HF
+account properti	z^]
+account reset	w!J%Z:Z
+account secur	s+aD^HDZG
+account senza	zLX[Y
+account set	zBJHH^^
+account show	u#YTJ
+account so	u^Z
+account staat	z!]
+account still	z_[
+account tab	u!I#JHI^a
+account that	uLXPX
+account the	sHXTZ^X
+account to	s%I2XHGQ]VX
+account too	uXZ
+account tropp	zXZ
+account unlock	zBZTX
+account used	w%[,ZHJ
+account user	z)]VF
+account want	z*ZCH
+account was	j!Z%]>[ZH^[
+account were	wZI^]
+account whil	w,]eG
+account whos	wLY^Z
+account with	p;^@ZHFLY
+account without	o[[_Z
+account writeback	zH]
+aceita minha	zIIKHZ]hY
+aceita not	z/X?X
+aceitou a	z/[
+acepta en	z?YHJI^ZGhJ
+acepta mi	wIFKJO[ZZhY
+aceptada en	z/^
+acesso ao	w3J>]H[
+acesso negado	w%ZPY
+acquir user	wHFQbZH
+actif dans	z!X
+action on	zE]HJdJ
+action requir	w*IE^
+action you	zdY
+activ directory	_!C#H%]&e(G3E:HBXFYHBJXNJT]ZH^Z_]dI
+activ in	zHJU[
+activ pour	sV^
+activar la	z,[eY
+activation de	z,]dIeZ
+activo la	zdZ
+actual es	whY
+ad acceder	w!JBYZ[[^
+ad account	g!Z#]HE__
+ad ale	zTZ_Z
+ad allow	z/[
+ad an	zGY
+ad and	q!J/[M__ZgH
+ad are	z%Z_Jd]
+ad but	s/Z
+ad change	z/_@J
+ad com	z3Z
+ad con	z3]
+ad connect	a/J1b8]HGMXYYcIfH
+ad connector	n!J%_2[8^HDZI_H
+ad deaktiviert	w!Z
+ad does	z=X
+ad ds	m%[2ZHZ
+ad e	s%[3ZLX
+ad entra	u/^
+ad error	u&bZD
+ad esta	zTX
+ad fail	w/[PZ
+ad for	u=YM[
+ad fs	w,X7]ZJ
+ad group	zHJP]
+ad had	z/[
+ad has	sF]HGTX_]
+ad is	o/Z3XIH^X
+ad ist	p#I3[>ITX^Zc]d]
+ad keep	z^]
+ad konto	w#Z
+ad le	z%[^Y
+ad ma	q#JMXT]gZ
+ad mais	uMZTY
+ad mas	uMZT[
+ad men	wMYT[_Y
+ad mit	w3_AY
+ad nada	zT]
+ad nao	w!]L]ZH
+ad nicht	z_Z
+ad not	j/J<^HFLZMHT_ZI[Jg^
+ad object	kGI_a
+ad objekt	z_Z
+ad onprem	h!Y/Z_Xg]
+ad password	o-]/JJHN[
+ad pero	w#JMZT[
+ad policy	o/ZN^
+ad premium	z=Y
+ad przyjelo	z/]
+ad refus	u/ZJ[NY
+ad reset	z_Z
+ad right	w%^HIPZ
+ad said	z/]
+ad says	sI[
+ad show	z#HT[
+ad so	w/[A]
+ad still	u![
+ad sync	i/JMXSGd[fb
+ad the	w/aZD
+ad took	u/Z
+ad untouch	zTXgX
+ad user	e!^#I=IAXG]HHTXZI_[d[
+ad y	w%Y3[
+ad か	z3Z
+ad で	o![#GMYT[^]
+ad に	u__g^
+ad の	q!Z#]%H3XAZNZTIgZ
+ad は	s/aT^
+ad 已	zTZ_Y
+ad 里	s![#J3[M[gJ
+add a	m8YD]H]
+add me	z(J)I*FHHV_ZJ
+add on	u.^>JHIJ]ZH
+add the	z-X8X
+added a	s4I8_HIZJ
+added after	z8Y
+added the	w%J8YHJQ[
+added to	u:ZVY
+addefaultdomainpasswordpolicy minpasswordag	z@^HJ
+additional security	sCaDE
+address of	z:Z
+address on	w3Y
+adesso non	z=[@JK]
+adfs and	w7]
+adfs foderiert	z7X
+adfs page	z7Z
+adfs tien	z7[
+admaexport fail	zHHQ_
+admin a	s(_)F*[H[UIZI
+admin account	e!J(J)]*_,^:J=_CHPHUJVDWIZF
+admin action	u*HE_HI
+admin and	i)[*JHIP[
+admin app	uHFMJga
+admin are	s)Z*[
+admin as	w#X%X
+admin asked	z*Y
+admin at	z(J)I*[?J
+admin cannot	e)Z*_?EHFPZTX
+admin center	f)I*JMIS^UJZHgb
+admin centr	zg[
+admin count	zPX
+admin credential	w,ZeJ
+admin disabl	w)GU]
+admin do	wPY
+admin doit	zEY
+admin du	zP^
+admin e	zPY
+admin en	zgY
+admin for	s(Z)F*G,[EZHDPJU]VXZJ
+admin from	w)^HIP[dIgI
+admin get	u)X*[HI
+admin gets	u)^VF
+admin group	zPY
+admin has	f!I)HHIU^V^ZI
+admin hat	qEHUXVZW[dY
+admin have	u)[*]PJ
+admin here	w*Z
+admin i	j%J(X*bHD
+admin im	u,Y
+admin in	k,]:ZHIPZd]
+admin is	s)^
+admin it	s*ZEEVIZa
+admin kann	z*]aI
+admin konnen	wPY
+admin may	u(Z^]
+admin microsoft	mga
+admin must	q,[E_HIPIdHgI
+admin nao	z*]
+admin need	p*[CIE^HIdJ
+admin nicht	q(ZdY
+admin non	z*]PJ
+admin not	c%I(H)]*J,J?XEHHIPXVZW^ZHd[
+admin of	w%F([:]HGP[ZH
+admin on	wEGH[dZ
+admin only	u*Y
+admin page	uHIgb
+admin password	n(F*H,^-JEIHbPYZGdFgG
+admin portal	w/Ig[
+admin reset	e!J(J)Z*]1c:J?F@ZEILYP[SGUCVGWGZDdI
+admin right	z)IH[P]
+admin role	j(D)_H^ZJ
+admin see	w)^UF
+admin seem	z*X
+admin switch	u)[
+admin the	z)_ZD
+admin to	j(H)F*D,Z:I=ZHDPJUYVeZEdGgJ
+admin try	z*Y
+admin turn	zD[UJ
+admin user	w(YgY
+admincount #	hP_
+admincount is	wPX
+admincount steht	zPY
+admincount が	zPY
+administra en	zd_
+administrador de	o(_)H*X,IPY
+administrador del	z([
+administrador do	z(Z
+administrador global	o(^)Z*I,^dJ
+administrador ha	zUX
+administrador nao	s(H)[*IPJU[V]WIZHdY
+administrador not	q(J)ZU[VZWIZIdY
+administrateur de	z*XP[VI
+administrateur du	z(X
+administrateur general	z)Y,]dI
+administrateur n	s(J)JEIPJUZV[WZZHdY
+administratoren durfen	w)[
+adress de	z3HD]
+adsync dienst	wfY
+adsync esta	zfX
+adsync servic	qHIf]
+adsync サ	zfY
+aduc does	zT[
+advic of	z)]
+after #	q0Y
+after a	j!Z@]HEL[T]UXZG
+after add	w%]8ZPG
+after all	zB[]I
+after an	p#J%J0[@ZBYP]ZGfHgZ
+after choos	zHJ]]
+after disabl	zY[
+after each	w#YHYf]
+after enabl	zJ]
+after enter	zZ]
+after i	mHFR^VXZa]CaZ
+after it	z-^@JIG
+after migration	zA[HJ
+after my	z#[(]ZE
+after password	w#_@GBFHGLJMZZH^F
+after reset	uLZMY
+after restart	zB[HIfY
+after sspr	w/XMY
+after the	^!J#I(J-J/X9J=J>IBYCIDJHCIJJIKJM^NIRXTYY[ZX]_^HaHcHd]fZhH
+after too	u#XXX
+after unlock	u%ZTY
+after vacation	zBJHIZ]
+after we	u<YA^C]HIPJZG
+after writeback	w8Z
+after wrong	uTJX^ZI
+again after	wBEHHR^TZfX
+again and	m#[+J;I@FBGH[KGN^P_aY
+again as	zK^
+again at	w@_ZE
+again befor	w@IHHX^
+again but	w+[
+again it	zKY
+again later	k@GZ_cZ
+again not	z@^B]ZB
+again noth	z+[aY
+again to	z+Y8Z
+again today	u@Y
+again with	sB[K[ZG
+age #	n@[
+age history	zN[
+age is	s@Y
+age or	p@ZHHIIN^
+age to	z@HH]
+agent and	zHJe]
+agent cloud	z0X
+agent credential	u%[
+agent dc	u-_JJ
+agent de	q0_HI
+agent der	z0[
+agent di	z0Z
+agent in	z-Y
+agent is	n0]HIJXZIf[
+agent not	q%I0aHEJZ
+agent of	zHZ
+agent offlin	z0]
+agent on	w0]
+agent show	z0HH^
+ago and	m@^D[HGM]ZG
+agora nao	z=[@GK]
+aguard #	uXZ
+ahora dos	z*X
+ai chang	q>X@X
+ai deja	s@YK]
+ai ferm	z]]
+ai mis	z@XI[
+ai oubli	zZ[
+ai pas	n(Y@IC[HZKH]^hJ
+ai perdu	w>Y
+ai plus	z>[
+ai que	uC_
+ai un	zCY
+ainda nao	u@[HGM_WZ
+ajout au	z8]HJV[
+aka ms	i+Z7XDbTZZI
+aktiverat for	wV[
+aktiviert werden	z8YeY
+aktuell password	qHJKIZGhb
+al activar	z,[eY
+al cambiar	wZYdY
+al cambiarla	zZHh_
+al crm	zH_
+al dia	uM^
+al eerder	wKZ
+al giorno	z@ZX[
+al iniciar	zHZaGbZ
+al logon	zbZ
+al mio	z3]OHZ^
+al nieuw	z9_HJZI
+al numero	z>[
+al prossimo	zLZ
+al restablecer	w5[HHa]
+al usuario	zLX^Y
+aldrig registrerat	wDY
+algo de	w.Z9^HI
+algo mas	zC[
+alguma novidad	z9[
+all account	w2[HY
+all and	z(]BZZJ]I
+all cooki	u.[
+all day	w#JT]
+all dc	zJZ
+all devic	z#YB[HJ
+all domain	z-I4]5HHHJY
+all fail	w(]G]HHKJZI^X
+all fine	zBZ
+all good	w9IBaHI
+all my	sK[N^ZJ
+all normal	zP]
+all of	s-JHDU_W_XJ
+all other	wG[
+all our	u)]5XUJ
+all set	zB[
+all sort	z9GB]
+all staff	z+[
+all the	oH_NXRJYY
+all user	p%^;I=GBJFIH]UaVFZF
+all utent	u=ZX[^Y
+all were	wK[
+alla losenord	zHJN_
+alla reimpostazion	uV[
+alleen mijn	zC[
+alleen ontgrendelen	z[[
+allow blank	zH]
+allow by	u<ZYX
+allow cooki	w.Z
+allow on	z.X/Y
+allow self	zUY
+allow to	b(_-Y:J?D@HHCKHNJQ^V^ZC[J^bbIhI
+allow token	wHZ
+allow user	uUY[Y
+allowedtousesspr fals	u)Z
+allowedtousesspr is	z)Y
+alor qu	z+]DI
+alor que	q3H>JI[O]TZZJ[]h]
+already expir	za[
+already have	z+[HFK[
+already register	uH^
+already set	z+aDIHE
+already used	q-JH^KZ
+als #	zR]
+als admin	z*Y
+als method	z?^
+als registriert	z+Z
+alt del	iM]ZYbZh^
+alt und	z@^ZI
+alte password	j#[HHM[h^
+alter its	z^]
+alter the	s7YZJ^a
+alterar a	u^^
+alternat email	w3Y>YHJ
+alternat phon	s?]HZ
+alternativ e	z3Z?IH[
+although it	u-^@JIG
+although its	z@YOY
+although the	sHJTZ
+altra volta	z@]
+altri si	zPYV[
+altri uno	z*Z
+alway click	z@JDaHG
+alway uses	zK^ZG
+am anmeldebildschirm	zbX
+am i	s(GHEIYV_
+am laptop	wH[MY
+am lock	z#Y
+am not	q(IIZV^ZG
+am on	zHY
+am only	z(ZZJ
+am pc	pM^T[
+am phone	z>IHEMZa^
+am rechner	u#]MZb]g[
+am selben	z@^
+am sperrbildschirm	wbZ
+am stuck	wDZX[ZX
+am sync	zRZ
+am told	z@[VY
+am window	z[Z
+ambient onprem	m/JHINJcbda
+ambito della	zG[
+amministrator global	u(],Z
+amministrator non	sEJU]VZZIdX
+amministratori di	zP[
+amministrazion di	zgY
+among the	z?]K]ZIhJ
+an account	nA_TZZG
+an adfs	z,]HG
+an admin	b(_)Y-J@YHYPHTYZD
+an answer	w9[DZHH
+an app	w+J?XDIH^
+an earlier	wHIK^
+an empty	zC]HGZIaJb[
+an enabl	wAZ
+an entra	w)[*ZHI
+an error	Z![(I,I/^3H9I>I?J@FBHCIDYEJHAK[NHOJV[XJZb]IaHbJc[eYfJhI
+an excel	zHY
+an exception	zHHe^
+an export	wHaME
+an extension	u3Z
+an extra	zJY
+an hour	b#J%J/H3J9F>I@^HCIJKIM[P]RYSYTJXYa^f^
+an ihren	z!XZY
+an incident	wS]
+an incorrect	q#IT]
+an intern	zHYg[
+an issu	wBIKYZ[
+an object	w_[
+an old	k5E;]>[H^KX
+an on	zdZ
+an option	s*]?IHI^Z
+an ou	qF^G]HI
+an outag	u9GHESbZI
+an sam	zQ[
+an unexpect	u3]HIZZ
+an unknown	p&[bX
+an updat	z0]HJfI
+ancien mot	oZJh^
+ancien pour	z>IMaaH
+ancora bloccato	zTZ
+ancora la	uHHM^
+and #	s/FM^Y[
+and a	h(J*Y3YIZL]PZZJ
+and ad	w=J@Zd[
+and afterward	z2[HJZ[
+and again	m#[+J;IBGH[KGN^P_ZI
+and all	wF]
+and another	z/XgY
+and ask	pUX
+and both	w6XA[
+and call	z:[
+and cannot	c#Z:Y=Y>Y?I@ZKIZ[
+and capital	zIX
+and choos	w+GDHHbIJ]F
+and click	w:JCGDIHbZZ]I
+and clos	zBI][
+and computer	w#IHHT]
+and confirm	z%X
+and connect	z0G8JA[H^RI
+and country	z3Z
+and creat	z8]HI
+and does	z%FH^
+and email	s*[?JHFMZgY
+and enabl	u8Y
+and encrypt	g<a
+and entra	q/Y6^HIcJ
+and everyth	z%]
+and forgot	s=Z>IDZZGd[hY
+and gave	z%]HHZZ
+and get	sIIJ[hY
+and gets	u3FCIDZKYO]ZJ
+and goes	wLX
+and got	n#]@ZKZNH_Y
+and has	u-Y
+and have	sD]XYZJ
+and he	w@Y
+and i	d(I*I+[-H>ZBJCZDHHBI]KFV[ZH]^aIh^
+and im	s>J@YB^HF]JaI
+and in	wAYHIK[d]
+and is	q@GHILZOYX]
+and it	[*Z-I/I3JBYCYDIHAI^K^MJNHOYVXXIZG]JbZ
+and its	m>J?Z@YF]HHZG
+and just	z8]
+and left	wHJ]^
+and lost	z([>[HH
+and lower	zIEN^
+and may	u#X
+and microsoft	w/]1[HJRISJcZgI
+and mine	zOX
+and must	uVY
+and my	s!]>JHYaJ
+and need	o!X#Y@IHIZ^
+and nobody	wD[HJLYSJc[
+and none	wBJG[IIKXN^ZHhJ
+and not	f%Y&Z+]-J/X3I>H@_BHDZHCIYKELXNZOJVJZHa]
+and noth	m&]9I>I?I@JBHDIHGNYRZZ^a^bJ
+and now	]!Z#a%J(J+H8[>Y@[BCCID_HAIIKZMINJVZXX]I^Y_JaJbIgYhI
+and offic	zMX
+and on	p/G6[H^THcZdJ
+and only	wKH[^
+and our	w4]8JHFd^
+and password	j!J#X0[1Z5^BJWZbXdH
+and phon	m*aHJ
+and put	z8^
+and pwdlastset	u%Y
+and recreat	z_X
+and refus	w/[
+and reset	b!Y%X(H)X*Y/I0_1Z5^@IBHCIHHJJKIMJPJR[VJZA]I^[_JbJgI
+and restor	z_[
+and says	w7[
+and self	z^Y
+and show	sC[HHbX
+and sinc	s1YQY
+and so	w-]H[aJ
+and sspr	p7Z?HH[JZZJ
+and still	m(]/[HJNZT]ZJ[G
+and stop	ze]fY
+and symbol	zIEN^
+and team	zMY
+and that	u4[C[
+and the	W#F%J(I)J*J+J._/^1J3[5J6J7[8I9I=J>b?F@[AYBFDIGJH?IXJIKZMENFOHPIQXRJSJUZVIXIYXZ@[I^I_IaFb[dJf]
+and then	g!J/^3J@IBIC]HFKXZX]If[hY
+and they	w(XOY
+and to	zBYMY
+and today	w![@^NJZF
+and try	zXX
+and unlock	zH[TI
+and used	z#Z?YXI
+and user	zB]^JfX
+and veto	zJ^
+and was	w:Z
+and we	zJX
+and when	u![KZZIhI
+and which	uHYdJg^
+and will	z9^
+and window	z#[
+and writeback	h%J2Y<Y=ZHFdHeIfHg^
+and you	zH]KJ
+andern darf	z^Z
+andern des	zZ^hH
+andern nicht	zZ[hX
+anderung bei	zLY
+anforderungen der	zNY
+angeblich nicht	wN]
+anixi password	zJZ
+anmeldung kommt	zHZLX
+annuair onprem	u7]_Zd[
+annual leav	zH^
+ano pasado	zK_
+another admin	q(^
+another company	s:]HG[^
+another firm	z8]:Y
+another for	z/XgY
+another forest	z8X
+another method	p?Y
+another one	u:[
+another option	zHJX^ZI
+another organisation	w:[
+another user	w=ZHZ
+another way	w?XCY
+answer with	z&Z
+ante de	sCJHHMJZJ]ab_
+ante era	zPY
+antiga esta	zh]
+anvandaren ar	z!^_Y
+any idea	s9F@IBGDJZb
+any longer	w>J?]_]dG
+any more	c!X(Z+[-H/J1^4J6Z8J9F=J>H?]@FAHBZCHDEGJHEIGK_MJNIPITIVIX^Z?_^bXcJdIfJhI
+any news	z9^
+any of	o@[K^ZH
+any password	w@[N^ZF
+any phon	z>IDZ
+any problem	zBXHHV[ZJ
+any progress	z9]
+any recovery	zD^ZJ
+any security	wDY
+any updat	w1I9_BJHGNJ
+any way	zNYTZ
+anyon in	zHDZ^
+anyon ther	z9Y
+anyon who	z@ZP[ZI
+ao ativar	z,[eY
+ao redefinir	wZZa]
+aos requisito	uIZN[
+apagado para	zU[
+aparec como	w?]h]
+api graph	ugZ
+api reset	zgZ
+aponta para	zA^_Z
+app alon	z?[CZDJHI
+app asks	wH_
+app code	q*I?_CJHX
+app e	w>J?YC_
+app is	s?Y
+app may	z(bBJHDZJ^I
+app not	q(I)H*_?JaYgJ
+app notification	w?XHIaY
+app offic	zgY
+app on	s?[g[
+app password	uDIHb
+app reset	zg[
+app show	wHZ
+app want	zH_
+app with	z(_HJZH
+app y	z?YC[
+apparait pas	u([?[DJ
+apparently not	z-[HHIGV]
+appear again	z+YDI
+appear for	w+a?JHENY
+appear in	w-^HJKJ
+appl id	o#FHdTGZJ
+application event	s,^HJNJ
+application log	zHCN[ZHf_
+apply to	u*^
+approv the	w>]HFa]
+apre la	w-[H]OYZI]H
+apre le	zHI]aaJ
+apre plusieur	zT[
+apunta a	zA[_Z
+ar avstangd	u!^UX
+ar fel	wh]
+ar for	q-_HII[
+ar inaktiverat	u!]
+ar inte	m#J9_HGV^ZEd^hJ
+ar last	u#^XI
+ar stoppad	zfZ
+ar svart	zH^
+are #	zIZ
+are activ	z6XAZ
+are affect	zFY
+are allow	z/Y
+are already	z+]DIHJ
+are asked	z*[HZ
+are block	w-[
+are deni	w%IJJK[Q]
+are disabl	w!].YHHZI
+are duplicat	zAX
+are exclud	zHJP]
+are fine	u/XZ[
+are in	zH[
+are lock	w#]
+are mine	zOY
+are miss	o(I=YHGW_
+are need	z@^HG
+are not	b-[/H0[4J8Y?a@YCGDJG[KHMJVYZG^Y_Jc]fI
+are ok	z8[
+are refus	m!Z%X(J)^-X/IIGKIPH_Jd[
+are register	z+Y
+are reject	u-^HI
+are requir	wC[
+are sent	z7Z
+are still	w-HH[PY
+are stuck	z@ZCX
+are the	u(]IXNZ
+are told	w)Yd_
+are turn	zbX
+are two	wA^
+are wrong	w%XH^
+are you	n9cHCZJ
+area code	z3Y
+arriv abroad	zHHaZ
+arriv from	z6]HI
+arriv pas	oZb[[aJ
+arriva li	z>X
+as #	z3[HH
+as a	j(E*_-[?_HAZ[dX
+as admin	u(E*_NYZI
+as an	s)X*X
+as befor	wHJZ]
+as current	zKIh]
+as dc	z5]
+as expect	z)X
+as guest	z:]HHZJ
+as i	s)ZHHN[][
+as if	z![
+as inactiv	w0]
+as it	u/Y
+as licenca	z=[HJ
+as mine	zIIO^
+as new	zI[KXZJ
+as of	zK[ZG
+as old	zZGh^
+as password	s%J(]-JI^KGZG
+as pergunta	z#I?XX^
+as permisso	z(Y
+as register	s+bDEHG
+as senha	z0]H]ZIdJ
+as she	zDY
+as soon	z)Z*X
+as the	f+^?Y@IBICIHGIJKcLGMIZD
+as to	z(]4ZHI
+as too	w-]IX
+as well	p-Z?IC^HJTZ
+as yesterday	z@IKGZ_
+ask for	pH^LXZGhJ
+ask me	zHZ
+ask the	z:]HGV]
+ask them	oWY
+ask your	u)JUZV^WIZI
+asked for	e*],X?JC]DIHIa^
+asked to	k+X@JCJIJKHLaO]]J
+asks for	a+J,Z-I>J?H@ICaHXIHaIh_
+asks me	n*ZCIHYZYh[
+asks to	zHY
+asks us	z*G:XH]
+aspettar un	z@]
+aspetto il	za_
+assign a	w(Y)[@JHFZIg]
+assign to	w%FH_
+at #	h@dB[HHZD
+at aka	w7YT[ZJ
+at all	mDYHEU^VHWXbZd[eG
+at breakfast	w@]
+at ctrl	zbX
+at first	qHJLbZG
+at half	w@Y
+at home	m4X>ZH[
+at least	h-J/Z@]HDIbKHNXZJ
+at login	q+_>GHZaEb]
+at logon	pHGb_
+at lunch	w@X
+at microsoft	p7YS[
+at my	wHY
+at next	g@JLcbI
+at nine	z@_NI
+at okta	z7Z
+at our	w7[SFZFc^
+at password	z?ZHIZZ
+at reset	p(F)G*a5[?FGXHE
+at sign	p+^>GDI
+at the	V!H%I(X)J*X+I,X0G1J4H6J7I8I9H:I;J?F@DAICXDFGHHHIJJ[LIM[OGPIRGTHUIVHWJXHYJZa[J]b^Zb]dHe[fYgH
+at this	l;ZWYcZ
+ate amanha	z@^
+atend a	wNY
+atend aos	uIZN[
+aterstall losenord	zZIb^
+aterstalla mitt	zZ[
+aterstallningen misslycka	zZ^
+ativar o	z,[eY
+att aterstalla	u%[(_VJ
+att byta	z@[ZX
+att det	zK]O]
+att gissa	u-^
+att losenordet	zd[
+attempt a	w@[KHXY
+attempt fail	u#]HJTGZY^Z
+attempt to	s@YXXZX
+attempt with	zT[
+attender #	u@ZXX
+attivando il	z,[eY
+attribut admincount	zPZ
+attribut is	z3]HH
+attribut set	zPX
+attual e	wh^
+atual esta	zhY
+au bureau	z>]
+au compt	z2[IHQY
+au dossier	zHa
+au milieu	zHJ]]
+au moin	zI]
+au moment	za[h]
+audit log	l/[EZHHV[ZJ]]
+auf #	s>]PY
+auf das	w>]
+auf dem	h>IRZZHa]b^fX
+auf den	uD[JZ
+auf der	n%Z-[HXX[ZJ
+auf die	s>^
+auf kein	zUZ
+auf neuem	zHX
+auf password	wZIb^
+aujourd hui	u@ZX]
+aus der	u!Z*JP]^^
+aus und	z.Y6Y
+auth method	z?FCID^
+auth token	m,_HJ
+authentication admin	s(a)I*G
+authentication fail	zHX
+authentication method	k(JC[D_HB][
+authenticator app	j(I*]?YaI
+authenticator auf	zHZ
+authenticator cannot	z?Z
+authenticator code	z?[HJ
+authenticator en	zHX
+authenticator gone	z>ZHI
+authenticator na	zH[
+authenticator non	z>GH[
+authenticator not	n>F?[HGa^
+authenticator notification	z?[HFaY
+authenticator on	u>IH]
+authenticator pa	zHZ
+authenticator perdido	z>Z
+authenticator says	z?X
+authenticator show	wH]
+authenticator sul	zHX
+authenticator sur	z>HHZ
+authenticator was	z>[HH
+authenticator zeigt	z>IH^
+authenticator を	w>^ZJ
+authoris to	zVZ
+authorization policy	s)^UH
+authorization requestdeni	k(_
+auto upgrad	w1a
+autoatendimento de	zHGU_
+automatica de	zH]aI
+automatically we	z=_ZF
+autoris a	zQY
+autoservicio de	zHJU^
+autoservicio esta	w)[U[
+aux compt	z)]*YUI
+aux exigenc	zIJN]
+av losenord	ud[
+availabl for	uHJUJV^
+availabl with	q=Z?I
+avant la	w]^
+avec l	z>[HIcZ
+avec le	w3HBZHIK]O]aJ
+avez essay	zXY
+avez vous	z9]HJ
+avstangd for	zUY
+away after	zBJHJ]^
+away by	w@]BZKH
+away from	w)]*JHXU[
+away the	z?^PY
+b is	zG]HHK]
+b2b con	z:_
+b2b guest	uHY
+b2b invit	zH_aE
+b2b user	w:^
+b2c custom	zH[
+b2c de	wHbZH
+b2c still	zH]
+b2c user	zH[
+back and	zHFJYZJdJg^
+back at	zZ[
+back but	w!X@]ZH
+back de	zdY
+back from	u!^
+back in	sXY
+back nao	w%[dJf]
+back negado	zP]QXdJ
+back on	s/Z9]HZPZ
+back the	q4YHGa[bZ
+back to	e-J/J6]>I@IBJHAIIKe]F_Jb]dZ
+back tomorrow	wX[
+backup admincount	zPX
+backup operator	uPZ
+bad password	u#_TJ
+bank password	zH[ZI
+bann list	pH]
+bann password	p-Z
+bann word	sH[
+bara en	zC[
+bara lasa	z[_
+base de	zQ]
+bate com	zO_
+battery died	z]]
+be #	w3_@FII
+be able	n#X?FC^HGQY
+be added	w%XV]
+be allow	z.X
+be at	w@Z
+be back	z9]
+be change	k@]HZLJZZ
+be check	z5^KH
+be clos	w9IBaHF
+be configur	o*Xe^
+be contact	n3_4ZHJVG
+be decrypt	w6Z
+be different	uK]
+be disabl	z!DH_
+be enabl	q.XH[ZJdGe[
+be enter	z4YHZ
+be found	lGY_[
+be guess	z-X
+be in	s-^@JV[ZI
+be install	z-IHYJZ
+be logg	w#X
+be longer	sIZ
+be not	z@ZHJ
+be obtain	z,[
+be on	w-]EJHGd]
+be one	z@JK[P[
+be open	w1I6]HZcI
+be process	zHGZ^
+be reach	q3[:IEIHHY[_Ic^
+be read	z6_HH
+be repeat	zKX
+be replac	u@aHGIJZH
+be reset	jC^DEPaW[ZG_H
+be select	zL[
+be set	u7X<ZHX
+be the	o3Z?[HFJXKXLX
+be unlock	u[]
+be used	g(H?cCIHYZC
+be why	zIZ
+be written	zPZ
+becaus a	z#X
+becaus devic	zHZ
+becaus he	z(YZJ
+becaus it	j-]>JO]
+becaus my	uDJHXZJ]]
+becaus not	wD[
+becaus of	b#I/[4IEZHHIZNXTXX^ZH
+becaus password	q8YVX
+becaus the	e#X-H5[HIIYR]ZIhI
+becaus ther	sAXTX
+becaus user	zTX^X
+becaus writeback	w/Jd]
+becaus you	qDYVX
+becaus your	q7J:^EZWYZF
+been block	qHY
+been change	z@JB[H^ZEhJ
+been disabl	o![
+been enabl	h8XUYVYd^
+been lock	u#Y
+been on	zZZ
+been runn	zJ]fX
+been seen	z-Y
+been set	zVYWZ
+been through	zDXK]
+been try	zXGZ^
+been updat	z(IB^HHZI
+befor but	wK]
+befor choos	z]Y
+befor enter	z@JD]KHZH]]
+befor finish	z]X
+befor i	sCX]X
+befor it	p@]DJKFTZXJ]ZaYh[
+befor logg	zZHb]
+befor logon	zHHb^cI
+befor password	uHY][
+befor the	o!]@^CaDDHH
+befor tomorrow	z@HHHX^ZJ
+befor you	wEZ
+behind and	z1]
+behind it	z-YHJN[
+bei #	zHZIZ
+bei dem	z+JD[^Y
+bei der	j3Y?Z@YCJDYHGO[S^TXZHaJbY
+bei leuten	z(]
+bei microsoft	wT[
+bei mir	o([>GDZHJV[ZH^]
+bei niemandem	zSX
+bei sspr	zSZXX
+bei uns	oOYU^W]ZHd]
+beim abrufen	z,Z
+beim aktivieren	z,Ze^
+beim andern	q@IZY^Ih_
+beim anmelden	zH]
+beim kunden	z:Z
+beim password	w>_MJaZ
+beim reset	w?]
+beim ruckschreiben	w&^JXPZZI
+beim setzen	z&[
+beim user	z3]
+beim zuruckschreiben	w%[4]6[
+beim zurucksetzen	p(J:[HI][a[
+beim zweiten	z@Y
+being change	sN]
+being refus	zN[
+being that	z;Y
+being used	z%XH_KF
+bekomm ich	zD[ZZ
+belong to	o:Z>YZId^
+below the	z5^HHb[
+ben mijn	z>Y
+benutzer erhalt	zOZaZ
+benutzer fehlt	zV[
+benutzer hat	q=Y]_
+benutzer im	z_X
+benutzer ist	s!]GZPZ
+benutzer kann	q?ZZG^_g[
+benutzer konnen	z)YB]
+benutzer wird	uL^X^ZG_XdX
+bereich der	zG_
+bereit benutzt	zK^
+bereit verwendet	zKY
+bereitstellung agent	z0[
+besid the	z?XCX
+best practic	zY^
+bestatigungscod kommt	wa[
+between change	z@[
+between cloud	s6ZHEca
+between connect	s4E<^HJc]
+between entra	w4^HF
+between reset	z@aHF
+between sync	z4Y
+between two	wK[
+bij het	wh]
+bill admin	z*X
+bin gast	z:Y
+bin im	z>]
+bin nicht	u9]DXHG
+bisherig password	wZIh_
+bisogna aspettar	z@]
+bit later	z@]KH
+bit tls	z<_CJ
+bitt entsperren	z#Z
+bitt um	z9]
+blad podcza	zZ]
+blank window	zbY
+bleibt aus	zLXa]
+blocca il	zcZ
+bloccato in	w#XT[
+bloccato per	u#[)XXG
+block all	u.[
+block becaus	uDJH^
+block by	i-Y>]c[
+block cooki	q.]
+block for	p#I)X@JHEXb
+block from	s4^XZcE
+block me	z@ZXZ
+block my	wH]cI
+block the	j,^HAJ[NYQZaZbX
+bloqu le	wHGJYc_
+bloqu un	zH[X^cI
+bloqueada not	w#Z
+bloqueada por	u#_XD
+bloqueada temporariament	zTY
+bloss die	zC^
+bom dia	z9a@JHI
+bot how	z9[
+botao redefinir	z([
+both are	u0Z6XA[
+both domain	zAZ
+both forest	wAZ
+both side	zA_PJZH
+boton restablecer	z(Z
+bought a	w8Y
+bouton gris	z(]:]HI
+bouton reinitialiser	z(]
+box and	zRXhY
+box cannot	zHJL[cX
+box for	z<X
+box is	uRZ
+box on	z!I#JHI^^
+brak telefonu	zD_HJ
+brakuj licencji	z=Y
+brakuj wymaganych	z=Z
+branch of	w%__J
+brand new	w@]W[ZH
+brandvaggen blockerar	zHYc]
+brauch eine	zH[
+breach and	z-^
+break password	wFXcY
+break reset	wFX
+break the	wNZ
+break writeback	w2XQX
+bricht ab	q,Z4Zc]
+bring back	z+Xb[
+broken after	zHHdJf]
+broken for	zZ[
+broken on	u;YHGR^
+browser am	zM^ZJ
+browser block	w.X
+browser in	z]Z
+browser not	u.Z
+build is	z1a@IHIIJ
+build of	z1X
+built a	z6X
+bunch of	z/Z
+bus connection	wY^cG
+bus listener	zcIf]
+business basic	n=cHIdJ
+but a	z?^HIK[
+but ad	zNY
+but at	z?]HJZY
+but cannot	u%XMX
+but entra	u/_IH
+but for	sH[VX
+but i	f-J>I?J@]D^HFKYMZ[X]I
+but im	z!Y
+but in	u/_HZZD
+but is	zVY
+but it	d*H@JCYHIOZVZhY
+but its	z?XHJ
+but microsoft	z*[WI
+but my	wMX
+but not	_%Y(^*J+^?H@IBHDHGZJYKILIM[NEPZVXZZ[I^HdJfIhI
+but noth	zLZaX
+but offic	u/]
+but only	wCbHIIJKI
+but refus	z/Z
+but still	o/H?IHJZC[a_^
+but the	b/]3^@[DJIIKGNJOYVFZF[[f[hJ
+but ther	wa[
+but they	z>F?[O]
+but this	w+Y
+but we	zcZ
+but webmail	zMX
+but when	wZY
+but which	zN[
+button disabl	z!D(_HI
+button does	w(JHJZ]bY
+button for	wHZ[XaZ
+button grey	z(Y
+button is	q([
+button not	z([
+by a	nGXHGQX]^
+by accident	q![@ZHYZH]ZfY
+by activ	w&Y
+by ad	s%[
+by admin	z)GU]
+by an	u^Z
+by another	s:Y@[HY
+by attribut	zG^HI
+by conditional	pH[
+by default	wHX
+by design	wHH^]
+by email	u*Z:^HD
+by entra	w/ZTX
+by gpo	pYZb[
+by himself	w)Z
+by it	s@]U[
+by itself	w?YBZHJ
+by mistak	o![@^ZGcX
+by my	u!J>[VY
+by myself	wTJVZ[]
+by on	z/GN^
+by our	q6]7YHFJZ
+by phon	w*ZHJ
+by reset	zK^TY
+by security	zI^
+by sms	zH^aG
+by sspr	wTX
+by the	^#I(J)I*J-I3Y7I:I=^>Z?I@^BIDIGJHAJJKELXNXPITIVYYXZE[J^Y_ZaIbJc_d[fFgJhI
+by typ	z#X
+by using	zHJMYaZ
+by your	l-X?]DJEHVHd]
+bylo juz	uK]
+byta igen	u@Z
+byta losenord	z@HZ^
+bytt i	wM^
+bytt losenord	w@Y
+c e	k3Z>H?Y@ID[HHI]KZLYOJZHaX
+c est	j-H3D9G>Y?I@ZBYCHD[HEI_K]MIOYTYU]VIXIZHaHdJhZ
+ca march	z9FB_
+ca ne	w3HHHO]Z_aJ
+cada #	z@^
+caixa de	w;YH^
+call about	z-[ZX
+call and	z?^
+call are	z%J?]HHQ]
+call does	zHEa]
+call from	zQY
+call it	z/Z
+call me	pB]HFIJ]Ja[
+call my	z?XHIaX
+call not	w3ZHIa[
+call option	w?^
+call to	h>I?ZHFQ_][
+call us	z:[HFK]
+call verification	z3Z
+cambi de	u>Z
+cambi hace	z@]
+cambiada en	w/ZM]
+cambiar di	w@X
+cambiar la	gBILZMJZa^]hG
+cambiar solo	z@]
+cambiata due	z@[
+cambiata in	w/[MY
+cambiata stamattina	z@Z
+cambiato la	u@^ZH
+cambiato numero	w>X
+cambio al	zLZ
+cambio de	zZY
+cambio el	zB[HY
+cambio il	zHYhZ
+cambio non	zZ_
+cambio rapido	zb^
+came back	s!_
+can a	s@ZHY
+can anyon	z@]HZZF
+can be	n9IB_C^DGTZZI
+can choos	z@[
+can contact	z=_ZF
+can go	zBZLZ
+can i	a(Z)J*G+Z-H3J>I?_@FBGCIDYH_IZKXNZOIRHX]ZY[I]IaGcHfHhI
+can my	z(J-]HGV]ZH
+can not	z^Z
+can only	s@X
+can remember	zHJI]KJ
+can reset	a!J(Z)G8I?JBYDJEZGZSZV[ZFcZfJgJ
+can sign	zBZZI_X
+can somebody	zHJI[ZZ
+can take	wMYdY
+can the	n/D7X>J?Y@JHeKENIZI
+can unlock	w[Y
+can updat	z3I>]
+can use	sG[
+can user	wBJ[Z
+can we	nDJHb
+can you	h9_@JBHHFTIVGX]Za
+cancell befor	u]]
+cancell the	z]X
+cannot access	w!H%H>HHEPJZadY
+cannot alter	u7YZJ^_
+cannot approv	w>^HJ
+cannot be	X!I#Y%I(F)I,J-Z3]5X6a:G=G>F?c@]BJCHEIGGHJIEJJMINHPaSJTHUIVIYYZA[H^E_EbHcZdEgIhG
+cannot chang	[BIHELJMJ^ahY
+cannot choos	z@X
+cannot confirm	zO]
+cannot connect	qH^
+cannot contact	q3]
+cannot contain	uI^ZI
+cannot decrypt	q6]
+cannot do	u?I@[HHIIZZd]
+cannot edit	w%X*ZPJ
+cannot enabl	zdDe_
+cannot find	d#H4Z>HBJHYTIZB[^_ccIdI
+cannot get	f,[>[?GHDZb
+cannot i	p?[K^ZH
+cannot it	z)[HIZF_^
+cannot join	u4G8FHc
+cannot locat	zHH__dHeYfH
+cannot log	g#^%I(H:J=J>H?H@HKJMYTFZa^I_HbHgahI
+cannot open	o>ZH^ZI
+cannot pick	z(H*^HF
+cannot reach	jHJbZc_
+cannot receiv	u>^HJ
+cannot remember	wZ]
+cannot reset	Q!J%H(b*B+H-J/I1J3H6I8a:]=^?B@ABGCYD]F]GbH=IIJIKELJMIUIVJXI[G]H^D_CbFcIdbeGgEhI
+cannot resolv	w4]HFcZ
+cannot reus	uK[ZJ
+cannot say	zZYh]
+cannot self	z)_ZE
+cannot set	l!X(Z7ZHHK^^G
+cannot sign	g7J>I?G@HIIT_Z_[^^HhJ
+cannot talk	u4]8JHJYZ
+cannot the	w?[VYZI
+cannot to	b(G0_3]=I>J@IEZN^SYVFZ_^BaJcJe_hG
+cannot turn	zdJe]
+cannot unlock	z[X
+cannot use	d(E)Y*^-Z=^>]@IDIGYZB
+cannot verify	q>ZDZHJKIZGh[
+cannot writ	w%aHIPH_HdGeHgI
+cannotchangepassword true	zZF^a
+capital letter	u#X
+caps lock	s#^HJXI
+captiv portal	wHHb^
+car trop	zI[
+caracter especial	zI[
+caracter exig	zIX
+caracter reservado	zF[
+carrier and	w>^
+cart sim	z>^HI
+case letter	zIEN^
+case only	wI^
+casilla el	z^Y
+catch up	wHGM_
+caus by	wQX
+ce l	z=[K^
+ce matin	o#]@bHH
+ce mot	p(X-YKY
+ce n	zOZh[
+cel mudo	zaa
+celui enregistr	w3JO]
+celular guarda	z#_HI
+celular novo	z>HH]
+celular y	zO]
+center and	wHZ
+center not	wgZ
+center show	zS]
+center zuruckgesetzt	zgY
+centr d	zgZ
+centro de	sHIc]dGfJg^
+certificat expir	wHY
+certificat of	zHX
+chang a	whY
+chang after	w-J@JBHH^LY
+chang and	s>HH_ZJ^Y
+chang at	iHYL_
+chang becaus	zLZ
+chang dialog	wh[
+chang does	zHGL]
+chang fail	zZ[^H
+chang form	pHJIXha
+chang hier	z@]
+chang his	u:X^Y
+chang is	q@^HJK]ZJ^JhJ
+chang it	d@aB]HIZD^Hh_
+chang its	wZI^^
+chang last	zHGU[c]
+chang mon	u@Y
+chang my	e>I@FBJHZIIKIZbhF
+chang not	n/J7Y@IGIHZMEVJZ]hE
+chang on	zHJL^
+chang or	w@JBJHaZG^I
+chang outlook	zB]HF
+chang page	qh_
+chang password	Y!F#H%F(G@CH^KJLJMHUIZZ^bh[
+chang the	h(^HYLIVIYYZZ^XcIhH
+chang their	n@JGXHELZV[ZX^I
+chang this	w@[ZF^[
+chang was	w@YHJLZ^[
+chang your	m@ZHJ^Z
+change at	uHHJ[LXM]
+change by	w@YHGVJZH^_
+change for	z@]ZI
+change from	wC^DJ_Y
+change in	m@YB[HHM]TJ^HdYgXhI
+change it	d/X>J@XB_HHM^ZG
+change my	g3J>^BFMYOIZ^
+change on	sE[HIMZ
+change only	z@IIIK]
+change password	p@Z
+change the	j8]@IBIEIIJK]MIZH[XcZg[
+change their	s@[BIZ[
+change to	u-[NY
+change too	z@X
+change yet	w/[@ZNH
+changement de	z@Zd]
+changer de	w^Z
+changer le	u@FHXZ^hI
+character and	w2[
+character are	w/[
+character but	w/[
+character in	o-JFbH[IC
+character password	w2ZHJ
+character which	zFZ
+charg pour	z7XSZ
+chce starego	wHGMa
+che il	z3ZD[
+che la	s-^KJ
+che non	o-J/J3J7I=J>H@JCZDJHIIIKGO]VZZaaIhZ
+che sono	z+XD]
+check event	z%X
+check on	z5[EZ
+check that	zDY
+check the	zHZ
+checkbox for	ze[
+checkbox is	zHJd^eI
+chez nous	w@[U[
+chied due	u*[
+chied quella	zKJM[h[
+chied sempr	zHYM]
+choic not	zNX
+choisissez un	z-Y
+choos a	f-X@ZHJIJKFZI]_h[
+choos call	uaZ
+choos someth	p-]KZ
+choos the	wCGH^]X
+choos their	zLX
+ci accedo	zh_
+ci sono	w9]?Y
+ciao a	z9]
+cinco minuto	zM]
+city name	z-Y
+claim to	zNXaY
+clav de	q,[2X6^
+clav nueva	w:Y@YIJZI]^
+clav temporal	z@[L[
+clav vieja	z#[HIK[
+clean up	q%_=JHIUX_^
+clear the	uHFT^
+click finish	uBJHHZ[]^
+click forgot	u7[:IH^ZH
+click it	sD]HEZ[]Ib]
+click reset	j(bBJZFbY
+click send	zHFa_
+click sms	zaY
+client allow	oQZ
+client e	z:_
+client says	zH[
+client secret	zHZ
+clock drift	zR[ZI
+clock is	wR^
+clock of	uRZ
+clock on	uH[
+clock skew	wR^
+clos befor	z]Z
+clos my	w!^
+clos the	jBZHI]a
+clos user	zBY
+cloud account	p!ITJ_b
+cloud admin	z*J,^
+cloud agent	z0[
+cloud and	n/G6]_JcadI
+cloud but	ug[
+cloud cannot	z6^HI
+cloud failur	w/Z
+cloud identity	wA]
+cloud is	z4X7X
+cloud lock	w#JHJT_
+cloud lockout	uT]
+cloud not	q/[
+cloud only	o,[=HH[g[
+cloud part	w/Z
+cloud password	zgY
+cloud policy	u/EH_
+cloud provision	z0X
+cloud refus	u/_KIMER]
+cloud reject	w/[
+cloud reset	wJZZJd^
+cloud says	sdX
+cloud servic	z/YMY
+cloud side	s/^_ZfH
+cloud still	z/HM[_Z
+cloud sync	a%J/I0f1IGHH]MJRG_HcHdGfH
+cloud und	z6Xc]
+cloud updat	u/^NH
+cloud user	jAYHETJ_^d_
+cloud wird	z7Xd[
+coche dans	zLX^Z
+code a	za]
+code and	q3ICZHJO[Z[
+code arriv	zB_HFZE]GaY
+code at	wH]Z^]JaE
+code by	zHZaJ
+code de	z?[
+code est	wBY
+code expir	zHIaZ
+code five	zHHa]
+code for	uHaaD
+code from	s>IC[H]aG
+code fur	zHY
+code gaat	u>Z
+code goes	n>_HE
+code i	z>HHIZ^
+code in	zX[aJ
+code is	p?[HE
+code it	zHJZ]
+code kommt	wC^aH
+code miss	z>JHFa[
+code nicht	w>^HJ
+code niet	w>^aG
+code not	j>HBJH]ZH]Y
+code on	zZJaZ
+code page	w>GHDZJ]aaI
+code par	waZ
+code part	u>Z
+code per	zaX
+code pin	zHYIZ
+code so	u3YX[
+code to	wH[ZIaJ
+code too	uXZ
+code which	zaY
+code wird	z>^
+codic arriva	s>XHJa[
+codic da	za_
+codic va	z>Z
+codic via	uaZ
+codigo chega	za[
+codigo de	o3Y>HCJH[XJa]
+codigo do	w3_>IaJ
+codigo llega	sa[
+codigo por	saZ
+codigo va	z>Y
+codigo vai	u>Z
+codigo varia	zX_
+coffe machin	zH^
+coincid con	wOY
+colaboradora externa	z:^HJ
+colega ve	z(^
+colleagu get	zUX
+colleagu without	z(I)]HJ
+com a	n@JB]EYHGbZgZ
+com e	wTYgX
+com ela	zha
+com erro	w3YH[ZZ
+com from	wd^
+com is	zS[
+com o	k-[3JA]HHO^Z[cX
+com で	zTY
+combin registration	s+]3ZDJ
+come amministrator	z([)I
+come and	zHZaJ
+come back	l#Y@XHDNIP]X]ZJf[
+come configuro	zH[
+come from	zHZJ[
+come in	w4YaX
+come through	wHGa[
+come to	z0IHXfZ
+come up	m+]-[DIHBIINZW_aI
+come when	zHX
+comma in	wFZ
+comment recuperer	z>X
+commonly used	w-Z
+como administrador	u(^*XZJ
+como configuro	zH]
+como consigo	wD_ZJ
+como implantamo	zH[
+como recupero	z>_HJZI
+como registrado	u+^DJ
+companera si	zV^
+company account	w:[
+company ad	z8aHI
+company and	z7[8Y
+company can	wSXUX
+company email	z:Z>JHZ
+company has	wHHUZVJ[^
+company invit	z:[HH
+company name	q-^
+company not	wNYUY
+company phon	z>JHZ
+company policy	wN[
+company portal	uH]
+complain about	wIY
+complain not	zNFWZh]
+complain that	uWZ
+complet it	wBHDIHGIDOYZE]a
+complet my	zOY
+complet number	zOX
+complet the	h(Y+GD^HXIHO[Z]]F
+complex enough	uI]ZH
+complexity age	n@YHHIIN_
+complexity is	zI[
+complexity or	zHIN[
+complexity requirement	uI^KXND
+compliant with	wNY
+comply with	s-YNY
+compt a	u!X)]HJP[
+compt ad	u#YAXL[
+compt admin	w*Y,]
+compt bloqu	w#Z
+compt d	z)]*YUI
+compt de	p%^2ZGXQY
+compt desactiv	z!X
+compt est	l!]#YHJ
+compt invit	w:]
+compt mais	zV[[]
+compt msol	w%Y2[IH
+compt n	qD[V^ZI^X
+compt pour	zV_WH
+compt sans	u=YHJ[Y
+compt temporairement	zTY
+compt trop	zXY
+computer but	wMY
+computer it	z-[HG
+computer not	wH]ZZ^IaG
+computer says	w#XK_ZD
+con adfs	z7Z
+con el	m3J4ZA[HJO]_J
+con error	zH[ZX
+con ext	z:_
+con googl	z7Z
+con l	s-]cY
+con la	i-I@HB_E[HGIIKHMJZ^b[gXhI
+con su	wZ[cZ
+con un	z?Y
+conditional access	iH^
+conectividad con	zcZ
+conector de	z2X<X
+conexao com	zc[
+conexion con	zcY
+configur at	zd]eH
+configur differently	z*X
+configur for	p<]GYHIVZWY
+configur password	j=JEGUIWaZIe]
+configur the	zHGb[
+configur votr	zV_WH
+configur writeback	u,[eH
+configur your	zVY
+configuracao onprem	wE^
+configuracion de	zEY
+configuracion onprem	wE]
+configurar authenticator	zHZ
+configurar o	ze[fJ
+configuration de	we[
+configuration for	sE]WH
+configuration not	uE[WGdIe]
+configuration of	wE[
+configuration onprem	wE]
+configurazion del	zeY
+configurazion onprem	wE^
+confirm relat	z%X
+confirm that	wBZH^ZHhI
+confirm the	wC[HGO]aJ
+confirm their	z+[HZ
+confirm your	z3HHDO^ZHh[
+conflict with	zJY
+connai mon	zZF[a
+connait pas	zHHM[
+connect #	i1bHJR[fH
+connect and	u<^HG
+connect box	qHFR_Y]eJfH
+connect build	z1Z
+connect cannot	o4^8HA[HI
+connect e	zfY
+connect error	ze]fI
+connect est	wHHcJf_
+connect esta	uRYf[
+connect health	z0IH]
+connect host	wc[
+connect is	o1^4[HG
+connect ist	p,Z1[HHf]
+connect la	zG^ZJdJ
+connect machin	pRZfZ
+connect n	z4X
+connect need	z%X1X
+connect non	zcYfZ
+connect not	pG[HIcXf]
+connect obsoleto	w1[
+connect provision	z0Z
+connect server	[0X1D4[6c<JHIRZYY_IcYf[
+connect servern	zHFR[c]
+connect setup	z,ZH[
+connect sync	w0YHZMYfI
+connect the	zd]
+connect to	k0XH_ZJ
+connect token	w,]
+connect version	u1[
+connect was	w4[f[
+connect wizard	pe[
+connect writeback	w1[eJfH
+connect で	w1^G[HHd[fH
+connect に	z8[H[fJ
+connect の	s,[2ZHFRZYXcIf]
+connect サ	u4IHGR]c]fZ
+connection between	zcX
+connection fail	zY^cG
+connection problem	wZJc[
+connection with	wcZ
+connectivity issu	nc^
+connector account	b%^(J2bGJQ^VIZJ^H_I
+connector and	z8]<Z
+connector option	z<^HH
+connector password	w2_ID
+connector spac	o_^
+connectorkonto hat	z%Y
+connectorspac nicht	z_]
+connexion window	wbY
+consegu redefinir	w=ZSZ
+consider comm	z+Y-[
+consigo entrar	z[^
+consigo mudar	z@X
+consigo outra	zD_ZJ
+consigo redefinir	q!](ZZX
+consigo trocar	zZZ
+consistencyguid on	zAY
+consta como	z+[
+consultor b2b	z:_
+conta bloqueada	z#[XI
+conta de	s%Z*[,X2Z
+conta desativada	w!^ZH
+conta do	u2XL]ZJ
+conta esta	p!Z
+conta foi	u![
+conta msol	u%Z2Z
+conta muita	zXY
+conta nao	sD[V]ZI
+conta para	wVaWJ
+conta por	z!]
+conta sem	z[Y
+contact admin	u)H*F,I4J?ZE_HJPIZFdX
+contact by	z4Y
+contact data	wCX
+contact domain	z3I4[ZJ
+contact info	z3[DJ
+contact it	w>XZ]
+contact me	w3]
+contact method	w>^?JZI
+contact my	sHaVYZY
+contact the	u3I>]D]HHZJ
+contact you	u3aZF
+contact your	d!I)H*H,J-I3J:H=^DJEYHEIJVDXZZbdH
+contactez votr	z!XZ]
+contain a	g-[F^HI
+contain part	zI[
+contain special	zFX
+contain the	o5YHHI_ZI
+contain word	w-Y
+contain your	u-JHGIaZI
+contato com	zZ^
+contatta l	z-JZ^
+contem palavra	z-]
+contien un	z#G-aHGTI
+contien una	z-Z
+contient mon	z-HI^
+contient un	w-_HHIJ
+continu with	zKY
+continua bloqueado	zT[
+contractor with	w3H:aHFaJ
+contradict the	zH^
+contrasena actual	qZIh^
+contrasena anterior	wK]ZH
+contrasena cambiada	zB_HGMG
+contrasena contien	z-YIX
+contrasena de	uK]ZG
+contrasena del	zH]dX
+contrasena demasiado	wIX
+contrasena en	o%[6ZHIZIb[dZ
+contrasena es	uIX
+contrasena esta	wUZ
+contrasena funciona	zBZZJ
+contrasena not	j-X@JH]IJKJ
+contrasena nueva	zHJIJKHN[Z]
+contrasena pero	wZH[]
+contrasena que	zJZ
+contrasena se	zMXd]
+contrasena y	z#^NZZG
+contrasena ya	wK[
+control ldap	w5]
+controlador de	j4a5YJ[ZJ
+controleur de	q4^HJ
+controller are	u4[5ZHH
+controller could	u4Z
+controller di	s4]
+controller is	sH[
+controller must	z4Y
+controller refus	zJY
+controller still	z5Y
+controller that	z4X
+convidado de	z:]
+cooki and	u.Z
+cooki are	z.Y
+cooki banner	z.GH^
+cooki block	w.[
+cooki de	u.]
+cooki enabl	z.Y
+cooki messag	z.Z
+cooki must	w.Y
+cooki off	z.Y
+cooki on	w.Z
+cooki reset	z.Z
+cooki to	z.Z
+cooki が	z.[
+cooki を	w.^
+cool down	z@Z
+copy of	w6]8HA]HHKX
+corporat password	sNX
+corporat policy	sN_
+correo alternativo	w3ZD[
+correo de	zHJa^
+correspond pas	sOZ
+cote cloud	zT]
+could chang	zZJ^]
+could come	z-^
+could do	w4ZHFV^ZI
+could not	^,Z-J3[4[6ZBHDFHAIJJJVIYYZ^]E^J_Zc[dFe_fI
+could reset	wB]ZJ
+could someon	zH[
+could that	s5XFXIZ
+could the	zH[JY
+could you	p:ZBHH[Z[
+count as	q+b-FDEHY
+count attribut	zPX
+count for	z*]DI
+country code	j3_>HHEO_aE
+creat a	sH_
+creat an	w2YG[
+creat by	z%[
+creat group	z0Y
+creat when	zbY
+creat with	zZI^]
+credential did	zH]ZI
+credential in	w,XH]
+credential provider	s7IHHb_
+credential were	u%[
+criteri aziendali	zN]
+criteri di	wNZW[
+criteri fuzzy	z-[NI
+criteri locali	zN^
+criteri password	zNY
+crm para	zH_
+cross at	wHGS]
+ctrl alt	g@IMZ^JbZhc
+cuenta bloqueada	w#^XF
+cuenta de	n%Y*],X2]GY
+cuenta del	wAYL[
+cuenta demasiada	zXY
+cuenta esta	m![#X
+cuenta msol	u%Z2[
+cuenta not	sD[VZ
+cuenta para	wVaWJ
+cuenta por	z!^ZF
+cuenta sin	zLZ[X
+cumpl la	u-YN[
+cumpl los	uN[
+current one	mK]NYhZ
+current password	c@XHGIINJZBhe
+currently lock	p#[
+custom account	z%X
+custom bann	u-[HI
+custom filter	zJZ
+custom list	q-_
+custom policy	wH_NI
+czekac #	zXZ
+d acce	z%]
+d administrateur	w*Z,Z
+d administration	w)]UIgZ
+d apre	u-[HIOY][
+d authentification	w,^DXHH
+d entra	zT_
+d essai	zX]
+d identit	z7]CX
+d inscription	w+ZD^HF
+d option	zCJ[^
+d organisation	zFXGY
+d un	p:ZHZMX
+d une	s6Y8Y9]EY
+d utilisateur	w([-JI]ZJb[
+da ad	z3Z
+da conta	z2X3]
+da empresa	sHZN]
+da erro	zZ[
+da error	u!XZ]
+da indovinar	q-Z
+da ist	wCbHIZIaX
+da microsoft	zSY
+da noi	z:X@Z
+da nuvem	u6[A[JZ_Y
+da ou	z;YFZZJ
+da pagina	zHY
+da para	u:[@ZZJc]
+da politica	w?]CINX
+da quando	wB[
+da senha	u@]HJb[
+da sincronizacao	zG[
+da soli	zV^
+da solo	u)Y@IBZCJU^
+da un	z:]a[
+da verificacao	zCY][
+dado de	w3aD]ZJ
+dafur registriert	zDY
+dag wijzigen	z9J@_
+daher kein	zb[c[
+dal cloud	wJYP[
+dall interfaccia	zgY
+dans connect	u,Z8YG]ZJfH
+dans entra	z7Y
+dans l	a!^#J%Y(J,Z-I3[7[9J:J>X?H@IBJCIHEIJKINJPJT]U[VHXJZGaHdFfYgYhJ
+dans la	u?^CJDIH[
+dans le	e%J-[/Y3Y9J:J>X?H@HBJCJDZF^HEIJKIMISYUGVZWXZZaIbXhY
+dans les	w3IDJHG^Ya_
+dans mon	u3[CZDXI[OIZI
+dans votr	wEYd]
+darf das	zV[
+darf ich	u(X@[
+darf man	z?]
+darf nicht	sI^KZZF
+darum geht	z3[^]
+das alte	h#[/[HGKJMa
+das bisherig	sHHMZZIg[h_
+das fenster	z][
+das kennwortruckschreiben	z%](IdY
+das konto	p!Z,[HHZI[]
+das neue	m/_@IHDIIK]MaNYZJ
+das nicht	zU[gZ
+das password	a#J(X-a.Y/F7J>Z@[HGIYMGN^^Gd[gJhC
+das ruckschreiben	p=ZHZQXY]ZIeZ
+das system	wK^
+das ultima	w@JK_
+das zurucksetzen	n(J:J=]UYZZb[
+dass ich	zKX
+dat ik	wK^
+data breach	z-^HJKJ
+data on	zCX
+dati di	z#I3aHI
+dato de	w3_DY
+day after	u@^BJZJf]
+day becaus	u@YX[
+day befor	w@]
+day between	z@[
+day is	z@ZNI
+day now	zXX
+day old	z@Z
+day one	z![@JD]ZG
+day sinc	zXZ
+day the	w@HBYZIfYg]
+days in	z@X
+dc agent	s-a
+dc and	sJYQZ
+dc are	w4X5_HI
+dc be	zJ]
+dc crash	z0]4^@JZH
+dc de	z-[
+dc in	z4[
+dc is	m4d5bHEKGZGcEfJ
+dc lack	w5_
+dc not	z-J4^AJM[_F
+dc preferido	z4a?J
+dc refus	zJ^NF
+dc reset	wJ[
+dc that	z4_HI
+dc が	u4^5X9JM]
+dc に	w4]5XJY
+dc の	z4]JY
+de #	p2]3E>J@IHFIZK]XJZJa^
+de 2016	w1aHJ
+de ad	z<X
+de adivinar	q-[
+de adivinhar	q-^
+de admin	q)J*_P_VI
+de administracao	zgX
+de administracion	zdHg]
+de administrador	n*[,_
+de alta	zC]D]
+de ante	o3H>_HIK_M[OG
+de app	z?bHHaI
+de aprovisionamiento	z0Z
+de autenticacao	z,[
+de autenticacion	w,]3]
+de backup	z6[
+de beheerder	zUYd[
+de bureau	z>H?^HIV]
+de caracter	wI^
+de casa	z>IH_
+de changer	sKJZ[hY
+de cloud	p/X0ZTX
+de code	n3H>ZHGOIXJaa
+de complexit	zIYNY
+de conectividad	wc[
+de cong	z!^HI
+de connect	n1Y2]HERZf^
+de connecteur	w%Z2XQY
+de connectivit	zcX
+de connexion	p>IBIZ^bY
+de contacto	z3a
+de contato	z3a
+de contrasena	hBJGYHIUbVGdX
+de copia	z6]
+de demand	z+[X]
+de directory	z3]OG
+de dois	z*]HJ
+de domain	q4^HJ
+de dominio	j4a5YJ[ZJ
+de empresa	zPZ
+de entra	s-XHJT^
+de entrar	zHIb_
+de escritura	zdGf^
+de excel	zH[
+de fois	uX^
+de funcionar	zYZ
+de gebruiker	z/Y;_
+de grupo	zPY
+de hash	qHJMbfI
+de identidad	z7aZH
+de inicio	s>GHZZ[bX
+de l	e!J#J%Y(X,]3]9I:J=J?X@HBICIDIF^GJIGK]MIN^OIP^UJVFXJZD]I^J_ZaIbIcJdFfJhI
+de la	Y#G*H+I,Y-^/I0I4I6H7I:G=F>X?]BECYDFEGF[G]HJIAKELIMENdOGPHRXS[TIUDWFXGYJZG[I]YaEb[cFdCeafDgIhF
+de le	w@_HIZJh[
+de licenc	w=Z
+de login	wZZbZ
+de lokal	zcY
+de los	zPZV]
+de ma	z9ZH[ZG
+de mauvai	w#Z
+de method	zCYDX
+de mi	z3J9^>JHIOZ
+de microsoft	wSYdHg[
+de modifier	z^[
+de mon	w>JH^
+de mot	p#]^Y
+de mots	wNX
+de navegador	z.Z
+de novo	sHJX]
+de nube	w6ZA[
+de nuevo	z+Y
+de numero	p>[
+de otra	z:]
+de ou	z%ZG]
+de outra	z:]
+de p1	z=_
+de pagina	zO]hX
+de palavra	zGX
+de password	O!H#Y(I*I+J-]0X1J3H4J7Y8J;J<J=G?FB]CJDHHHKZNZOJPIRJSHTHUFVHWGXHZ][Y]Z^X_IaGcGd^eHfFgIh[
+de permitir	z.Z
+de phone	p>HO_
+de plus	z2Y
+de printer	zH^
+de provisionamento	z0Z
+de redefinicao	pBYEYHYNISYW[ZGfX
+de reecritur	n%[6XHFcZdZf[
+de registro	qCJD_H^OJ
+de reinitialisation	n=IBZSYUFVJW]ZHf[
+de reinitialiser	s7YBJEYZY
+de reset	u=ZHJUIW_
+de restablecimiento	pBYEYUIVJW^ZFf[
+de secour	u3]>[CJD[HD
+de securit	qCZHJQY
+de seguranca	q*Z?_C[HIQX
+de seguridad	p9J?^CZDXHIQY
+de senha	fGXUbZF
+de serveur	zP^d[fI
+de servic	w2XdJfY
+de servicio	z2[
+de servico	z2[
+de servidor	u%JP_d]fG
+de sincronizacao	u%ZGXRX
+de sincronizacion	u%YGXRY
+de sms	za^
+de soport	z(]
+de su	zEYIZ
+de suit	z@]
+de synchro	w%[RY
+de synchronisation	zGZ
+de telefon	wO[
+de telefono	u3GO[
+de temp	zMYT[
+de tentativ	sX^
+de terceiro	w.XJY
+de tercero	w.XJY
+de terminar	z]^
+de trocar	u^[hZ
+de um	uH[
+de un	sHYVY
+de usuario	o(^)I,JI]VJZJb^
+de verificacao	qC]aZ
+de verificacion	sC]aX
+de verificatiecod	zaX
+de verification	uCZHIa[
+de verifier	zXY
+de votr	wI[
+de window	sb]
+de writ	w%[dIf^
+deactivat me	z!X
+decoche dans	z?^CJDIG]ZJdJfJ
+decrypt fail	w6[
+decrypt the	o6_ZG
+decryption error	w6Y
+decryption fail	w6Z
+decryption key	z6Y
+default domain	p@YNX
+defin a	lHJWa
+defin in	wWY
+definito criteri	zNJW]
+deixa trocar	w@]ZZ
+deja cambiar	z@ZZY
+deja enregistr	z+_HJ
+deja ete	zKX
+deja restablecer	w(J=]BGVIZ]
+deja utilis	uKY
+dejo de	wYZf[
+del ad	qAYL[NY
+del ano	zK_
+del chang	wh[
+del client	z:_
+del dc	z4aHH
+del departamento	z([V[
+del dominio	q%_4JHIP]TZdI
+del gruppo	zHJV]
+del password	zGY
+del restablecimiento	zS[ZH]]fJ
+del screen	wbZ
+del server	wRZ
+del servicio	wS^fI
+del servidor	wH[RY
+del servizio	zS^
+del telefono	zH^OJ
+del usuario	w([3]?IdX
+del wifi	zH[
+del writeback	uHJeZf[
+delegat on	zPY
+delegat reset	z%Y;Y
+delegat right	q%Z
+delegat to	z%YHHP[
+delegation on	z%]HGP]
+delet an	z5EH_
+delet and	s8^HI_X
+delet by	zHJ_]
+delet in	z_[
+delet my	zH[
+delet on	w/H_]
+dell account	z#I2X3^HJ
+dell organizzazion	zEYN[
+dell password	p-Y7XGZHJU[
+dell ufficio	z>]?ZBJHJ
+dell utent	z(]?HdY
+della pagina	zHY
+della password	p@ZNJUYWY
+della reimpostazion	zHJS]VZ
+della verifica	zC[][aJ
+dem alten	z5XMZ
+dem benutzer	z=Z
+dem code	w>^HE
+dem connect	wRYYX
+dem ersten	zC^]YaF
+dem msol	w%[
+dem neustart	zBYf[
+dem password	zZ[
+dem sync	wRXfZ
+demand d	z+Zh]
+demand l	wKHh]
+demand that	z.X
+demarr pas	zb[fZ
+demasiada vece	uXZ
+demasiado corta	wI]
+demasiado facil	w-X
+demasiado intento	q#[
+den admin	w*HD[HHZ^bZ
+den anforderungen	zIIN]
+den anruf	z?_
+den code	s>Y
+den reset	wV[ZE]^bY
+den richtlinien	zNY
+denegado en	z%]
+deni access	q%^
+deni for	o%D(ZHJPZQ]
+deni in	uHI^Z
+deni on	p%X(ZHJPX
+deni password	z-IJ[
+deni self	z^[
+deni when	s(ZHJ
+department and	zG[HIVZ
+depoi de	sBYHGR[_[fZ
+depui l	z3ZbZ
+depui la	uHIbZfb
+depui le	sB[P[fIgZ
+depui plus	z=ZYX
+der abteilung	zFXV]ZJ
+der ad	z%]
+der anmeldung	zHXTZ
+der anruf	w3Y>[aX
+der anwender	zNZ
+der benutzer	p3J@JOZPZX]^XaY
+der bestatigungscod	w>[aX
+der cloud	k/[0JHIMJN[P[Y]_HcIdZ
+der cloudsynchronisierung	z0[
+der code	p>^
+der einrichtung	zeY
+der elternzeit	z!Y
+der filial	z4YMZ
+der grupp	uV^
+der haken	z;]dZ
+der hinterlegten	w3]
+der kennwortsynchronisierung	zG_
+der kennwortzurucksetzung	s?[HJS^VZWJ
+der list	w-Z?X
+der lokalen	uE[N]ZGc]
+der nummer	w3_
+der ou	z;]
+der reset	sHIN[X[Z]]JaJ
+der richtlini	u?ZNX
+der rufnummer	z3]
+der seit	wD^
+der server	zHHRJY]cGf]
+der sspr	z+XHJV[
+der sync	zHIc]
+der uberprufung	wO^]]
+der zweit	z@Z
+dernier et	zIIK_
+des authentifizierungstoken	z,Z
+des autorisation	z(X;Z
+des benutzer	zdY
+des information	zCZ
+des mots	q-Y7XG]HJ
+des nouvell	z9^HI
+des password	q&[Z]hH
+des ruckschreiben	u,^HIeZ
+des server	zR[f[
+des sync	z1[d]fI
+desabilitada not	z;Y
+desabilitado not	z!X.X
+desactiv sur	z;Z
+desactivada en	z;Z
+desactivado en	wU[
+desactivado para	z)Y
+desactive pour	wUY
+desactive sur	z<XL[
+desbloqueada en	z#JT]
+desbloqueada not	zT]
+desd el	s@Zb[dHg]
+desd la	zP[f[
+desd que	q!X*YBZfZ
+deshabilitada en	u;Z
+deshabilitado en	w(X
+deshalb geht	z3ZZJd[
+deshalb kein	z=]GY
+deshalb nicht	z@Z
+desk phon	u>B?aH_aJ
+desk reset	zL]
+desktop says	zH]ZI
+desligada not	z<XU]
+det ar	uK]P]
+det gamla	o>YM^g]hY
+det gar	zZ]
+det inte	w@^O]ZJ
+det krav	zIZ
+det nya	z/XIY
+detect that	zUY
+determin that	zFXdY
+deu certo	zB_HJ
+deux changement	z@_
+deux etap	z*[C[
+deux method	w*Y
+deux mots	z/ZKY
+deux preuv	zCX
+deux verification	z*X
+deuxiem method	wCY
+deve aver	zIZ
+devic for	z#YH[
+devic is	uH[ZY
+devic not	wDJH^
+devic writeback	w,JHbdHeCfI
+di accesso	s>GBHHZZZb[
+di ad	zN]PY
+di amministrator	w*X,[
+di amministrazion	wg^
+di autenticazion	z,]
+di cambiar	zLX
+di cambio	zLY
+di connect	u2Xf]
+di contatto	z#I3aHI
+di dominio	o4]PZ
+di entra	u7[=YHJTZ
+di microsoft	wSZfJgX
+di nuovo	p#]@XBZHJ
+di prima	s3I>_MZOG
+di provision	z0Z
+di reimpostazion	oHXNIS]UGVJW_ZDfZ
+di servizio	z2Y
+di sicurezza	q*[?_C]HHQX
+di sincronizzazion	s%XGXRX
+di telefono	wO[
+di terz	z.X
+di un	s:[H[
+di verifica	sC[HHa]
+di window	ub]
+di writeback	z%]fY
+dia bloqueado	z#GHIXb
+dia entr	z@_
+dia perdi	zD_
+dice che	j-]3I9H=J>ICJDYHGIHK_O[VYZHh[
+dice la	z-HZa
+dice que	h-]9F>I?JCJDYHHK^MJOZV[ZGhZ
+did it	n#Z>J?[@YHGX[YZZJ
+did not	f#X@YBHDYMIZ[]]
+did the	s>J?I@XB_HH]IaI
+did you	s3J9^HFO]U[ZI
+die alte	s>^
+die anforderungen	zN[
+die app	w?[C]DI
+die cloud	s/_T[
+die eingegeben	wOY
+die erforderlichen	w%Y(X=[
+die funktion	zUaVI
+die hinterlegt	z>Z
+die kennworter	z/[GY
+die kennwortzurucksetzung	h)Z=]D]HHUYVZWXaX
+die letzten	z-FK]O[
+die leut	w8YF]GY
+die lokal	wEaNXWJ
+die meldung	z)[
+die notwendigen	z=[DZ
+die organisation	wEIU]W[
+die privat	w>[
+die reset	z]]fZ
+die richtlini	zN^
+die roll	z(Y
+die seit	o+Z-[3J9I>XDHHHI[KJOZXYZJhZ
+die sms	s*]>]?JB[HDZJa[
+die sperr	zT^
+die telefonnummer	wO[
+die verbindung	zc^
+die verwendung	zV_
+dienst fur	zdXf[
+dienst lauft	wfY
+dies benutzer	w(Y8Y
+dies password	s(X-[K^
+diferida de	zdZ
+diferida not	udFf^g[
+differ from	w>JHJKZO]
+differenc between	zH^
+different de	z>JK]OZ
+different from	uK]
+different method	z?EH_
+different number	w3H>_HJOE
+different one	z@[
+different password	k#Z/_BJHHKFMHN^ZFgY
+different reset	z*X
+dificil de	z-Y
+digit and	qIDN^O]
+digit i	zO]
+digit not	zI_
+digitado nao	zOZ
+dimenticato la	wBJHHZa
+directiva de	q*[HIN^UIW^
+directorio onprem	s![7[_XdZ
+directory any	z_]
+directory but	w/Y
+directory can	w:Y
+directory for	s3I:bHH_I
+directory is	q3_VGdX
+directory not	wT[U]VI_J
+directory onprem	u7]NJ_Zd[
+directory ou	wF[
+directory return	w&Y
+directory role	w)_HG
+directory sync	z%J&J3HAJH_
+directory user	z#HB[HGT]
+diretorio onprem	w7[d[
+disabilitato in	z!Y
+disabl after	w!Z
+disabl and	s!J8YbY
+disabl by	s!ZHIfZ
+disabl for	s!I(X)]HIUZ
+disabl in	j(^^[
+disabl inheritanc	w;Z
+disabl it	wUX
+disabl me	z!Y
+disabl on	o;Z
+disabl password	q)HU^
+disabl see	z!X
+disabl self	z)Z
+disabl sspr	z)GH[UZ
+disabl tls	uY]
+disabl user	w!Z)Y
+disappear from	u?YHHP[
+disattivato per	w!^)XHHZI
+display on	z>HH^
+distribution list	uH]
+dit la	z-ZZ]
+dit que	o+[CIDZK[OYTZh[
+dit wachtwoord	wKZ
+ditt konto	zTYXY
+diz que	i-]9H>J?J@ZBJCIDZHGOYVXXJZGdYh_
+dla calej	zHJU^
+dll on	uJX
+dll passfilt	uJ]
+dns cannot	z4]HF
+dns del	z4aHH
+dns record	zH]
+do ad	s3ZHJL[NZPX
+do admin	u*]CJ
+do anyth	z7[HIZX
+do ar	zS[
+do cloud	w/I0XH]
+do connect	w1Y2ZfY
+do dominio	q%[HJPXT[
+do entra	u=YHHT^
+do escritorio	w3I9Z>]?]HHOH
+do grupo	zV]
+do i	Y%J+Y-I0J1Y9H>I?H@]BHCIDGHdKHMJOITFUYXIZ^[[]IaIbIdJ
+do if	zHJZZ
+do it	l-H=Z>I?_HCIJVZZXd]
+do meu	w9]HY
+do not	g%D*[-X3J;^?^DEGFO]PJVJZHb[dIg^
+do now	zHFZ^
+do odgadniecia	u-]
+do p1	z=_HJ
+do pais	w3b>IHHaJ
+do password	wJY
+do resetowania	u(^DYZG
+do servico	zS]
+do servidor	uHYRZ
+do sspr	zBZDJHJXZ
+do tego	z>^HGb[
+do the	u5^NY
+do they	z3]HH
+do this	s+Y-H:J@]HFU[V_ZE
+do user	w+DH_LZ
+do usuario	z([?JdZ
+do we	lH_LZT[
+do window	uHJb[
+do writ	ze[
+do you	u?IO]ZY
+doce caracter	zI^
+documentation about	zHY
+dodici e	zIZK[
+does a	zI^KJZF
+does entra	z-J/HH_ZJ
+does it	j#]&]=Y@[HIIYKYM[NHOXTJZAhJ
+does not	S!I#J(G-G1Y3[4I8Z9J=X>H@YBGCIDIGZH[JIKFLIN_OXPJTIUZVHWJZY]I^JaYcJdIhY
+does noth	jHCL^NJTZZYaIb_
+does sspr	s4Y=YH[ZG
+does that	z/Z=XHJ
+does the	e#F%I-I2Z=EBJHbNIT^bJf[
+does this	z9JHDZa
+does writeback	zHIYY
+doet het	uH^YY
+dois metodo	w*Y
+doit pas	zI^
+domain account	z!Y
+domain admin	b%b)I*I;IP_
+domain and	s/X@JB]HIK]^J
+domain controller	X!I%J-G/Z1J4[5d7I8J=H@HAJBHIHJbZH_JcJfJgJ
+domain feder	w7[
+domain federat	z7X
+domain has	u/]T[
+domain is	l4_7ZHINJTZ
+domain name	z4^HIIJ
+domain not	u/INZg^
+domain out	z8^
+domain password	u7XgZ
+domain policy	j@[HJNX
+domain root	z%Y
+domain was	u8]A]HH_I
+doman ist	u7Z
+domand di	w*[?_HJ
+domanen admin	wP[
+domanencontroller nicht	w4Z
+dominio admincount	zPY
+dominio federado	q7]
+dominio federato	w7]
+dominio inaccesibl	z4Z
+dominio inacessivel	z4Z
+dominio irraggiungibil	z4[
+dominio non	zPZ
+dominio usa	w7^
+done and	z+^3IBYKI
+donne de	z3]>X
+door badg	zHZ
+dopo il	zBYR]
+dopo l	u!Y?IZJ]^f^
+dos clav	z/[@GK]
+dos metodo	u*Y
+dos paso	z*XC]
+dos prueba	zCX
+dos verificacion	z*X
+dostaj kodu	za[
+dostepu do	z>^
+down and	z4XfX
+down as	zKX
+down for	wNY
+down so	z#I4X^Z
+down the	z4[
+down to	z%E;^g^
+down today	zSZ
+doze caracter	zI]
+drift on	wRY
+drin das	z-XI[ZI
+droit de	u([HJX]^X
+dropp out	zKIVZ]]
+drucker druckt	wH]
+druckt nicht	wH]
+drugi raz	z@Z
+drukarka nie	wH]
+ds connector	qHZ
+ds connectorkonto	z2Y
+ds consistencyguid	uA]
+du compt	w#]2X3]
+du domain	q%[HIP^T]
+du dossier	z3HO_
+du group	zPJV[
+du mot	o%[VXZFd_
+du pays	z3_HJ
+du reset	z5[a[
+du serveur	wRZ
+du servic	uB[HIS^UGV]fG
+duas etapa	z*XC]
+duas senha	z/[@GK]
+duas verificaco	z*XCY
+due metodi	u*]
+due ore	z@[
+due passaggi	zC]
+due password	z/[K]
+due to	k>HHZMYNXc]
+due verifich	z*YCX
+duplicat entri	sA[
+dur password	w%YHIaY
+dur reset	u&Z?GHGKXZGa_
+dur setup	z,[
+dur the	s!Y.XHGZH][d]fI
+dur writeback	zJX
+durant il	zZXa]
+durant la	s3FO^ZY][
+durch den	zHIbZcZ
+durfen sspr	zP[
+duzo prob	zXZ
+dwie metody	w*^
+dynamic group	zH[
+dziekuj bardzo	z9]
+dzien dobry	u9_HI
+dzis nie	z@]
+e a	i#Y%Y-I3J9H=J>Z?G@GBJCIDJHDK_MXNYVJXYZH[X]Jf[
+e abilitato	sVZ
+e adesso	u*X=[HJK[
+e agora	q=[HJK]X]ZJ
+e ancora	u@[MZTY
+e bloccato	s#Y
+e caracter	zI[
+e chiuso	z!^@JBIIIU^ZJ
+e corretta	zhZ
+e dice	u+XKIO^h[
+e disabilitato	z!X
+e disattivata	zUX
+e diz	w+XIJOZh]
+e e	w3H>JO[ha
+e ela	zVXh^
+e email	g!I:J>[?[@JC[D]KIMJO[aG
+e esqueci	z>X
+e eu	u([V^
+e fermo	zfY
+e gerenciada	zd_
+e gestita	zd^
+e gia	w+YKY
+e giu	z4[S]
+e ho	zHJI[]]
+e i	z8[N[
+e igual	zKYOZ
+e il	j!^+J3I:Z>ZBIDJHYIXKJZHa]
+e in	w/Zg]
+e io	z([VZ
+e l	z%X@Z
+e la	p!YHIIXK[X[ZIf^
+e lento	z#JHaIG
+e membro	wV]
+e microsoft	z7YRY
+e morto	z>XHX
+e muito	z-[
+e nao	d#J(I*J-H3I7[9H:Y=_>G?G@[BICHDHHEI[K^MGVGXIY[]IaIbJh[
+e ne	wCY
+e nell	w-XGZ
+e nient	z@YD]
+e non	f(I*J+[-H3H7Z9I:Z=^?HBJCHDFHEIZK^MGNXVHXJY[ZY]IaIfIhY
+e o	h!Z3F9J:[>^@YHFIIKIO]aZ
+e oggi	w@_
+e ora	z@Z
+e os	z*X8Z
+e password	z(_
+e passwordreset	z.Z
+e pede	zC]
+e possibil	w3[DJEX
+e possivel	w4Z6YEX
+e quella	zK[MJh]
+e quello	w3I>]O]
+e recusada	z@XNX
+e rimasto	zdZ
+e sbagliata	zhX
+e senza	w3^LX
+e so	z?Z
+e sono	w#]>]BYHIIJ
+e spenta	z!YfY
+e spuntata	z^[
+e stata	wBZM^ZI
+e stato	wV[
+e un	w3[HJI[
+e verificato	zZ^
+e3 e	z=aZG
+each reset	z%Y
+each time	oK[N[ZJ
+earlier password	wHIK^
+easily guess	z-Y
+easily guessabl	p-[
+easy to	o-Z
+echec de	z6XeX
+ecran de	sHJb^
+ecritur differe	u8[d^
+edge block	z.Y
+edit by	zHZ
+edit pwdlastset	z%X
+een ander	w:^@ZHJJX
+een dag	w9J@aHJZJ
+een groep	zHZV[
+een keer	u@]
+een nieuw	zH]
+eerder gebruikt	zKZ
+ein ander	u@XI^K[ZI
+ein besser	z@_ZJ
+ein fehler	z:JZ_
+ein neue	l>H@YD^HHIJKIL^[]gZ
+ein password	zX^
+eine anderen	zJY
+eine eingestellt	z*X
+eine fehler	zE^ZI
+eine fehlermeldung	zOZZ[
+eine neue	z>YHY
+eine zweit	uC^
+einen tag	u9J@_HJX^ZJ
+einfach nicht	zZY
+eingegeben jetzt	z#]
+eingegeben nummer	zOX
+eingestellt ist	z*X
+einmal andern	z@Z
+einmal pro	z@X
+ekrani logowania	zbX
+el ad	i%X/Z3ZT[gY
+el administrador	m(Y)I*J,JEXU]VYWXZIdX
+el agent	z-Z0X
+el alcanc	zGZ
+el asistent	u+X,Ye]
+el autoservicio	s)[HGUa
+el boton	u(]:[
+el buzon	z>[aH
+el cambio	uLYZY
+el celular	u#ZCYHHM[
+el centro	zdHg]
+el codigo	e3Y9J>_BZCHXXZIa^
+el conector	w8]<Y
+el correo	u3[HJM_
+el dc	u4[J[M[
+el de	z3J>]OI_Z
+el directorio	m!](J3]7[:JHIdY
+el enlac	wb[
+el entorno	uc^d]
+el grupo	zV_
+el mensaj	z>_HFaJ
+el mio	z3GO^
+el mismo	w@[A[B[ZI_J
+el movil	wCX
+el mundo	z-]SY
+el navegador	w]]b[
+el nombr	u-_:[FX
+el numero	s3]aH
+el pc	zM^
+el portal	zTZgX
+el portatil	zMZ
+el primer	zC]h[
+el proxy	zHJc]
+el que	zO^
+el registrado	zOX
+el registro	w/XD[HI]X
+el reloj	zRZ
+el restablecimiento	j(J)JBFHXUZZbfJ
+el servicio	uBZdGf_
+el servidor	qHHcZfZ
+el sistema	z3JD[K[
+el sms	u3Z?X
+el telefono	p3a?]CJDIHGOY
+el tenant	z:YWZ
+el tiempo	w@ZH[
+el ultimo	z@ZeX
+el usuario	f!J3F>JCYHIOYVYZH]]^[_[aX
+ela nao	zVX
+elenco dell	z-Z
+elle a	zB[D[
+elle n	w*X?[VX
+else and	z@[
+em #	z>[@XOJ
+em contato	zZ^
+em uma	z%^HJXZ
+email address	k3aDHZYaI
+email alternativa	w3Y>]DZHG
+email alternativo	w>[DY
+email and	j*bHH
+email as	w>JC^
+email but	z?Z
+email de	q3]>Y?JCIDHHBaa
+email di	zHIa]
+email from	s?IHbaJ
+email goes	z3[
+email i	w3JCJDGO_
+email is	p3Y>ZDI
+email mit	za[
+email not	s>^DJH[aE
+email noth	zD[
+email on	l3d>F?GCYDDHCM[OHaG
+email option	z?[
+email to	w:[
+email with	n3H>GDIHDMIOIac
+email work	zHFM]gX
+empresa sspr	zPZ
+empresa y	w-[
+emulador pdc	z4]
+emulator offlin	z4]
+en #	s>_IJOE
+en a	uCYHJI_
+en ad	n#J%[/[HJMYT[
+en ai	zC[
+en blanco	z.Xb[
+en cach	zHGM^
+en charg	w7X
+en connect	q,X8XG[HJ
+en el	Y!Z(G)J*I+I-G/Y0J3_4H5J6J7X8Z9F:Z=I?G@FBGCED[HAIGJYKGMYNHOEPHSJTYUYVZXHZE[J]G_YaFb[dZeXfGhG
+en entra	z7Z
+en erreur	zH[ZZ
+en gang	z@_
+en gris	z(Z
+en grupp	zH]VXZI
+en la	^%Z(Y-Y/^0]2Z4J6I7J9H:I>G?FBICHDHFZGIHIIHKGM[PJTYVIXJZE]JaZbadFfGgIhI
+en libr	z)]HHUZ
+en los	wJZ
+en mesur	zEY
+en mi	o!J3E9ICYD_HGI]KIM[VIZXhI
+en microsoft	zT[
+en nu	u@[D]
+en offic	zTZ
+en onprem	m/]0[6YHINJT^_JcI
+en pann	uHYS^TJZJfX
+en plac	zHZdY
+en raison	zEY
+en rojo	zK]h[
+en roug	wHJK]h[
+en sspr	z?YHJ
+en su	u;X
+en tant	z(X
+en team	z9JH_MI
+en todo	zHJS^
+en una	z%]HJX[
+en veut	uC]KYZIh[
+en window	w5ZMZ
+enabl a	p)JUHda
+enabl account	sA[
+enabl another	u?Y
+enabl by	qU[
+enabl cooki	u.[
+enabl first	z!^
+enabl for	c!E(F)Z3^?ZDHHDVdWJZFdI
+enabl in	u!_8IHHU]VH
+enabl inheritanc	u;]
+enabl it	wVZZJ
+enabl none	uU]
+enabl on	l)Z8cGGMJUFVIYXdH
+enabl password	hU[VYWIe]
+enabl rule	zG[_H
+enabl self	zH^UJVF
+enabl so	zA[
+enabl sspr	w)]HFJ]VJZJ
+enabl the	o*XHFQX[^
+enabl this	zVY
+enabl user	zA[
+enabl writeback	h,_B[dCea
+enabl you	uV_
+encor desactiv	z!X
+encor l	zM]
+encor verrouill	z#]TZ
+encounter an	w3]ZI
+encrypt is	w<Z
+encrypt ldap	k<^
+end #	z3JO]
+end and	z>I@ZB_HF]JaI
+end of	p,[1ZH_
+end user	wB]ZI
+end with	s,[
+ended up	z;Y
+ends in	s!Y@]HIIIO^ZF^[
+ends with	kHFKIN[OYZZe[
+enforc for	zLX
+enforc on	z5Y
+enforc password	qK]
+enforc tls	zYZ
+enough for	s@GHEIZK[NZX[ZH
+enough info	zDZ
+enough information	zC]DH
+enough it	zI]
+enough security	zC[DI
+enough to	z(]HI^J
+enough verification	wCY
+enregistr pour	zD[
+ensur you	z=Je[
+enter a	n+[3[@JHCKXOGZH]_
+enter any	zD^ZI
+enter as	z4YZGh]
+enter his	zh[
+enter is	shX
+enter it	sKYhY
+enter my	uOZVYZJ
+enter not	n3H>JDGOchJ
+enter phon	z3GO]
+enter the	j-J3H>FBJDXIIK]O_Z[]J
+enter your	zaXhX
+enterpris admin	uP]
+enthalt ein	z-YFY
+enthalt worter	z-_
+entorno onprem	uc^d]
+entr deux	w@^IJKZ
+entr em	zZ^
+entra ad	X!I#I-[/X1b3J7J=bHFJINHRJSIYXZIcHdIf_
+entra admin	u:XHZ
+entra and	z4X
+entra becaus	zTX
+entra cannot	w7[
+entra cloud	w0]
+entra connect	[,H-H/F0Y1Y3J6H7J8J=IBJHbJJMJRFSITIYIZG_Gc?dGebfe
+entra for	z7X
+entra has	u/Y3ZDI_^
+entra id	i=dHJNJeJfI
+entra is	z/I4]HGS]
+entra lock	w#IT]
+entra lockout	z#JTZ
+entra nao	w/]T[
+entra nicht	u/ZPXcZfJ
+entra non	w/^TZ
+entra not	j!J/d7[@IHGIJMINITYZF_]
+entra password	u-]
+entra policy	w/^NH
+entra portal	wdY
+entra premium	z=[
+entra quanto	zT]
+entra refus	z/Z
+entra role	u)_*YHHTJ
+entra servic	zcZ
+entra show	zMY
+entra subscription	zH^
+entra want	z/_IH
+entra で	z!^7[
+entra の	z#I-[HHT]
+entra 側	zT]
+entrar a	zZa
+entri with	sA[
+entro con	zB[
+entsperren ohne	u[Z
+entspricht nicht	n-YIHN_OY
+environnement onprem	uEZWIc^dY
+er al	z9_HJZI
+er das	w@IK[ZJh_
+er maar	zCZ
+er nicht	p-^@HE^HJK[NZZF
+er sagt	u*I-[HJKHXZZ^
+er schon	z+XK[
+er twee	w/YC[
+er zijn	zCZ
+era domain	wP[
+ereigni 33001	zFY
+erfolgreich zuruckgesetzt	zBX
+erforderlichen berechtigungen	z%Y(Y
+erfullt die	wIZNX
+errada not	w,XRY
+erreur a	z@[ZJeY
+erreur dans	w!]EY
+erreur lors	w,YZZ
+erro ao	uOYZXeZfJ
+erro na	wZXeX
+error #	s/JHYS_TJZF
+error 0x8023061f	z8Y
+error 32009	w,Y
+error 33001	z&Z
+error 6800	wHFNIZIf_
+error access	wHIQ_ZJ
+error al	q3HO[ZZeZfI
+error and	zD]
+error at	qGYSX
+error code	sH]
+error decrypt	w6Z
+error duplicat	zHZ
+error dur	w&ZKX
+error durant	u3JOZZ]
+error en	zEX
+error for	uEaHDJXZH
+error from	z&YSZ
+error gett	p,[
+error in	mV[ZGeZ
+error mean	zHIZZ
+error messag	nHY
+error nella	zEX
+error not	zZZ
+error now	zB[S^ZD
+error occurr	ueZ
+error on	o&^,H@[BJHDJJKJNZSFe_
+error process	s9JHFSbZH
+error return	w&Y
+error says	wHII^ZG
+error sinc	zB]YZZI
+error upon	z%X
+error when	m@[HIZ[
+error whil	m0]3_HGNJZX
+erscheint der	z+XL]
+erscheint nicht	w+]DIHJa^
+erst morgen	z@X
+es ab	zN[
+es demasiado	wIX
+es el	u3G>[KJO_
+es fehlen	z=_HI
+es fehlt	uC]IY
+es heut	z@Y
+es incorrecta	q3]h[
+es ist	zWZZ[
+es la	z9JK[h^
+es miembro	wV]
+es nicht	p@ZZG[Zh]
+es noch	z@]
+es spater	w9J@YZ]
+es wird	zK]
+escritura diferida	h,Y8[HId^eZfZgZ
+esist piu	z_Z
+esper #	uXY
+esperando el	za^
+esperar un	z@^
+esqueci a	uZZ
+esqueci minha	zZ^
+essay de	zXY
+est coche	u^]
+est consider	z+Y-[
+est desactiv	s;Z
+est desactive	sL[UYdZ
+est en	zHYfY
+est encor	u!XP[TZVI
+est enregistr	zC]
+est envoy	w>Z
+est eteint	zHIU[f]
+est fauss	zH]RX
+est gere	w7]ZHd^
+est incorrect	qhZ
+est interdit	w)]-]HHIZKJUH
+est mort	wHYYY
+est pas	c3X>I?[@JCIGXHHIHKGO^UIV]d_hZ
+est plus	z?^
+est refus	u-I@INEZ]h]
+est rejet	zK[
+est rest	z!Y
+est temporairement	zTY
+est trop	u-[@^HJ
+est verrouill	q#[^]
+esta apagado	zU[
+esta bloqueada	n#]
+esta bloqueado	zKZ
+esta contrasena	w(X-YKX
+esta cortado	z!aHH
+esta desactivada	z;Z
+esta desactivado	wU]
+esta desativada	uUX
+esta deshabilitada	s!Y
+esta desligado	zU]
+esta en	q-]GY_Z
+esta errada	zh^
+esta fora	w4ZGXSZ
+esta habilitada	pV]
+esta habilitado	zVZ
+esta incorreta	whZ
+esta la	w?^BZK[OHZI
+esta manana	w#]@Z
+esta marcada	s^^
+esta not	z3Z
+esta registrado	z+]HI
+esta senha	u(X-[
+estado del	zS^fJ
+estou bloqueado	z#[TH[Y
+et depui	z=ZYX
+et des	z3[
+et il	q>J?JC[IHOYZIhb
+et je	l9J>[@]BXHJVJZ[
+et le	p>YB[HEI[MY
+et maintenant	w*XKZ
+et ne	z:XNX
+et un	wIZ
+ete desactiv	z!Y
+ete reinitialis	zBZM[ZH
+ete supprim	w4^_Z
+ete utilis	wKY
+ett annat	z9J:^@]HI
+etwa neue	z9^HJ
+eu nao	w([V^
+eu so	zCZ
+eurem tenant	z:Y
+even when	zIDN^P[
+even with	zIJNY
+event 31034	uYXf[
+event 32009	z,[
+event 33001	w&^
+event 33008	w#I@JNa
+event 4740	u#aZH
+event log	p,^HGN_ZFhI
+event logs	w%Y
+event says	q6YG[dI
+event viewer	z%X
+evento 31001	we]
+evento 31034	wdHeJf^
+evento 33001	w&aNJ
+evento 4740	w#X
+ever had	wK]
+every #	qH]KYP[
+every attempt	zN]
+every few	zB^fX
+every five	zHZ
+every hour	sHIP_
+every one	zKX
+every password	n-GHHIZKXN^ZJ
+every reset	zJ^
+every singl	wHYNZ
+every time	n#I-[D[HJKXTYZY
+everybody could	z-[VZ
+everyon else	z)ZV]
+everyth fine	zB]fH
+everyth in	w>^N[ZH
+everyth is	w%]+[DGJYZJ
+everyth ok	z%]BXPF
+ex administrador	zP^
+ex employe	zH[
+ex husband	z>^HH
+exceed the	wX[
+excel bloqueada	zHZ
+excel file	wHY
+excel macro	zHX
+excel sheet	zHY
+exchang admin	m(I)[*bHF
+exclud from	n)[=IG]HIPYUIV[
+exclud thes	zGY
+exempt from	zHIL]
+exig tres	zIX
+exigenc de	wIYN[
+exist in	nA[H[WX
+exist on	w_]
+exist one	wHJKZOIZGh_
+exist pas	z[Y
+exist password	n-FKXZIh_
+exist plus	z>[FJ_X
+exist sett	z%X
+expir and	m=Y@JHJLZZ^
+expir flag	wLX
+expir in	zHEZ^
+expir is	pLY
+expir jamai	uL[
+expir password	hBJHEK_LbZEhJ
+expir set	uLX
+expirada porqu	zHH]_
+expiry is	zHGL^
+export error	zH]
+ext account	z!I:]
+extend my	wK^
+extension cannot	zHZ
+extension is	q2^HI
+extern invit	z:[
+external collaborator	z:Y
+external user	s:Y
+extra password	zJY
+extremely long	z2[
+fa cambiar	uZZ
+fa e	z@[
+facebook account	zH]
+facil a	s-_HJ
+facil da	u-Y
+facil de	o-]
+factor authentication	s3HH]
+factory reset	zH[
+factory sett	w>YHZ
+fail after	zfX
+fail and	zZZfY
+fail at	p7YHIZ^
+fail becaus	o#Y8YAX
+fail for	h!^(I3YA[PGVJZa^I
+fail in	p/^F[HJZI
+fail on	sE]HH
+fail only	zK[
+fail sinc	s%Z8[
+fail the	w#JHJP]XY
+fail to	h%I(^,[0[6XDJF]HAKIPJQacJeF
+fail user	s;[PX
+fail when	w4GH]
+fail with	d%X&J/H3J8HF[H^NXP[ZAe^
+failur for	zZ]
+failur onpremisespolicyviolation	zNZ
+fais pas	zV]
+fallo en	z/ZTZ
+falsch formatiert	z3Y
+falta el	s3]5ZVZ
+falta la	z3]
+falta o	w3[5XVY
+falta um	z3[OH
+falta un	w3[C[OH
+faltam licenca	z=[HI
+faltan licencia	z=Y
+far ingen	sa]
+far inte	w@XKX
+farlo da	z@IU^V^ZI
+fast user	z!Ib^
+faut attendr	z@X
+featur is	zUZ
+featur not	uHEU^d]
+federado com	z7X
+federado con	z7X
+federat account	z7[
+federat admin	w,]
+federat domain	s7Z
+federat global	z,Y
+federat with	s7[
+federato con	z7Y
+fehlen die	z=[
+fehler beim	p,Z:]Z[hH
+fehler in	wE_ZI
+fehlerhaft authentifizierungsinformationen	z3[
+fehlt am	z%Y
+fehlt auf	z5XYX
+fehlt die	z(X=X
+fehlt ein	zIY
+fehlt in	wV[
+fel vid	zZ]
+feu bloqu	wHZc_fJ
+few minut	sB^MY
+fi at	zH^
+fich de	z(]H]
+ficha para	z9JDa
+fido key	w?]ZJ
+field reject	wZEh_
+fifteen minut	z#[
+file for	q3[>ICHD[HZ
+file has	z3Y
+file is	q>_HI
+file password	zH^ZI
+filenam or	q2_HI
+fill in	o+]>H?HDaHGOYZI
+filter are	zHZ
+filter dll	pJ[
+filter drop	zG^HI
+filter in	zGYJX
+filter of	zGXNX
+filter on	qGZJ]
+filter out	zGY
+filter product	wJ[
+filter refus	zJZ
+filter register	zJZ
+filter reject	zJX
+filtro de	zJY
+filtro por	zGY
+financ folder	zHY
+find a	w4X
+find it	w_Z
+find object	z_Z
+find out	zHY
+find the	k?DGYH^ZH_adH
+fine at	w@ZbX
+fine grain	w@ZNZ
+fingerprint sign	zH]
+finish it	zZ]
+finish the	uBY]Y
+finn inte	w3J>I?^HIZJ[_
+fino a	w9[@YHGf]
+firewall blocca	zH[
+firewall block	sH]
+firewall blockt	zHX
+firewall blokkeert	zcY
+firewall bloqueia	zH]
+firewall chang	zHZcZ
+firma ldap	z<[
+first check	zC^
+first code	zHI]]
+first field	zZHh_
+first login	wL]
+first name	zI]ZJhH
+first one	z@YNIh]
+first password	u>J@ZDZ
+first sign	uL_ZG
+five minut	uRY
+five password	zKX
+five time	n#YHGXZa^
+fix the	zE[
+fixe it	zHIfZ
+flow work	z)^HH
+foi possivel	z3ZeY
+foi redefinida	zBYM^ZI
+folder in	zF]HH
+follow messag	wdY
+follow the	s:ZHEIJNYZ^
+follow thes	zH_ZE
+fonctionn pas	wHYZ_
+football club	z-Y
+for #	l@_KGUJX_ZJ
+for 24h	zXZ
+for a	X![#E%J)I*],Y-G3I4Z9H=J>F?H@DAJC^DGGHHXIHJJL[MGNIPITYUJVEXb[J][^I_XaIbJcGf]gJhF
+for account	p)[HHL[VI^X
+for ad	z%]2IHId[
+for admin	_!I%F(J)d*a,H?EH_UAVEWJZHaXgJ
+for all	j!I(G)J*H+[-I3I?I@JBJDIGJHCIJKILZPZSXUcVHW_XIZG^[aJ
+for an	m,Y9Y?JDHMIXEZ]_YaHf_
+for anybody	w+[HJSYUZ
+for anyon	q@ZHDUYZ]
+for aterstalln	uVYbZ
+for att	w(_TY
+for both	z?HH[
+for chang	uHILZ^]
+for cloud	w0X=HH]
+for edit	zHZ
+for email	ug]
+for every	zHX
+for everybody	uSXUY
+for everyon	m3[^Z
+for half	w-J/IDJE_HHMZ]J
+for hela	zUY
+for her	z!X+X
+for his	zTZ
+for insecur	w<]
+for it	q.^8Y>JHIMXYXZG
+for kort	wHII_
+for latt	u-^
+for manga	p#ZX]
+for me	b!G#J(a-J3^9G:X?GBHCXH?IHKHNJPJUGV[XYZa]JaFhZ
+for mfa	n?^DIH^aD
+for month	w+GD]HJLY
+for msol	z2X
+for my	d!H#J)J9Z>I?J@IVdZDh[
+for noth	w9]BZZF
+for number	zHZ
+for offic	z=Z
+for old	z+[HH
+for one	i(J)J?HAXCYHEPISJVIZd
+for other	zZ[
+for our	jHXP[UYW[
+for password	[%I(G)H1Z3^7J:I?_@IBHE]GcHAIJKJMJNFV^Z?^Ha^bJdHeJgJhI
+for peopl	m)G*^A]HEPZZH[[
+for policy	u5[HJNX
+for privileg	q(J)X*a?IDJHIPH
+for remot	zQZ
+for reset	a!I([)D*I+Y:J?c@JBJCIEZHENFUGVGW_ZFaZ
+for role	w(G)_HG
+for sap	zH^
+for self	o)I=[D_HFUCV]ZJ^X
+for six	z!Z;]
+for some	sEaZBf[
+for sspr	g*Y?[DXSYZJ
+for standard	z)^HH
+for sync	u2XGXdY
+for tak	z9]
+for team	zHZ
+for that	n;XAYGaHEJJN[VZ_JdI
+for the	R!E&J)F*F+G,b-E.J1F2]3I4J5I6I7G8Y:^;H<J=E>F?D@CAJBDCFDHEHFJGYH_JGOHPYQYRHSFUaV[YGZ>[J]C^X_]aYbEcGdFeEfFh^
+for this	b!J#Y%G(b)G*I3Y=]?H@HA]CGD]H?KHN[PIUJVaWXZB^J
+for thos	w7Z@ZZH
+for today	zHHX_ZH
+for two	k(I*_3HC^H[hI
+for us	q7[8X=JHX
+for user	h![#])Z+Z@[HZUJVI^J
+for verification	z>YXX
+for writeback	j0a1J5^GXcJdFeXfI
+for year	u1]?[@XHFKX
+for you	z)J=[UEV]ZJ
+for your	b)[9a:I=JDXEGH[IITZUYXIZEdX
+fora do	s9[GZHIS[
+forbid the	w.X^[
+forbidden when	w(]
+forc a	w-IBIHJKGLHMJZF[a
+forc chang	k@JLcZH
+forc to	q?XL[
+forest and	s8XA_ZI
+forest cannot	z8YZJ
+forest migration	z_Z
+forest was	u8^
+forgot his	u)Y:]HG
+forgot it	p@]BJHHKJZ_hJ
+forgot my	d:X?YHXZH[_bZhI
+forgot page	w?[HYWZZI
+forgot password	a!Y(H7_:^=^?ZBIJJKINHUJ[G^IbHgIhH
+forgot the	l>HDaI[ZF
+forgot to	s!_D[ZEd[
+form for	zH^ZI
+form says	z:]HHZJ
+form want	zh]
+format #	z3Z
+format dans	z3Y
+formato #	w3aDJHJOI
+former one	w>ZIIK_OIZJ
+forsok vanta	uX]
+found 80231343	w_]
+found for	uAX_X
+found in	p-Y_[
+found it	z@Y^Y
+found more	zAZ
+found the	z>JA[B_DJHIZH]I_JaI
+found twic	zAaHH_GcJ
+four option	u*Z
+fout bij	wZ_
+fragt standig	zH[
+friend in	zS_ZG
+from #	u@ICXIIK]
+from 2018	z1]HG
+from a	g!Z6Y:YHYKJR]
+from abroad	s#IHZT[
+from ad	m!F&XH[PDTH^H_ad]
+from admin	z)]*JHH
+from alter	w^]
+from another	wH]
+from attempt	zXY
+from audit	zHIL[
+from being	qH^KFN[
+from change	uHE^a
+from cloud	zHJP^_H
+from connect	w0Y4XHY
+from entra	wJ^
+from expiry	zHIL]
+from hash	zG^HG
+from him	z=[HII[KI
+from home	zbY
+from hr	w+_HJKI
+from it	wVZ
+from last	u![HIK[
+from microsoft	u7[HISGa_gI
+from my	l3I>_?I@ICFDaHYKHOJ
+from our	u:ZHHbY
+from parental	z!]
+from password	sGYHIPZXX
+from reset	u)]XY
+from self	zHDUJV^
+from sspr	w)]PJ
+from sync	u4]GYHDcY
+from the	W!I#J%H&X(I)I+J-H/H3H4[6[7I8X;[>E?[@FBIDHHCIGK^MHOZPYRIVIXHYJZC[^]H^IaFc^fIgZhZ
+from this	zH^
+from two	zKYPZZJ
+from us	zU]
+from user	zH^
+from window	zbY
+from writeback	zHJP^dI
+from yesterday	zH[
+from your	q@ZH[
+fruher domanenadmin	zPY
+fruheren password	zK_ZI
+fue utilizada	zKZ
+fuera de	z9]HHPZ
+full day	z@]
+full name	zIZ
+full number	zO[
+funcao de	z*X
+funciona en	wMYZIb[
+funciona not	zMZ
+fungerar inte	oH[Z^
+fungerar pa	zMZ
+funktioniert nicht	wZ[
+fur admin	z)[
+fur administratoren	z)[*Z
+fur das	p%](I1Y2YHZQY
+fur den	z3YV]ZJ
+fur die	e,Y8X9X=Z?JBJD[H[KJUZV_ZIdIfI
+fur dies	z8YPX
+fur eine	wG[HZ
+fur einen	zX[
+fur ihre	wdY
+fur mein	zHYVX
+fur sspr	uBZHIa[
+furs zurucksetzen	z=X
+further action	zdY
+ga cannot	z)bZD
+gaat naar	w>Y
+gamla losenordet	wM]ZIh[
+gar det	z@^
+gar inte	zZ]
+gar nicht	zU]
+gar nix	z-]9JDJHIa]
+gar till	z>Y
+gard l	wHIMZ
+gast in	z:Y
+gast kann	z:Z
+gate policy	w*X
+gave it	w%]HJI[
+gave me	q>I@ZHJZ_
+gave my	z@X
+gave the	u%X(YR[
+gave up	wHJ][
+gave you	zDaHJOIZG
+geandert und	u@]
+geandert werden	u7Y@ZZ[
+geen code	zaY
+geen rechten	w%Z(aHHZJ
+geen sms	zaX
+gefallen und	z>_HJ
+gegen die	zN]
+gehen nicht	z4[
+geht das	wY^b]
+geht der	z>[^]
+geht es	z@[V]ZI
+geht falsch	zH]MJ
+geht im	zM^ZJ
+geht kein	z3^
+geht nicht	g-J1X3J:X>IFXHZIYKYMJVJZ[[ZhI
+geht noch	z>]
+geht seit	zZZf[
+generat a	z2YH^KH
+generator password	zKZN[
+generic account	z^]
+gere par	w7]:]ZJdY
+geregistreerd voor	zDY
+gesperrt obwohl	z#]
+gesperrt um	uT[
+gestern abend	z@^
+get 33001	zFX
+get a	k,_?X@]IZJZKIZGaXeI
+get access	u%J(YPY
+get an	lD]GXHGJZVXZY
+get any	zaZ
+get in	s>G?JHFZa
+get into	w:Z
+get it	u-JHYgY
+get mgdomain	z7]
+get my	w9]HI
+get not	zU[
+get older	z@_KIhJ
+get past	z>GH[ZX
+get refus	s=YI]VY
+get the	d+Z>Y?ICJDGZZ]Iaa
+get through	w-GH[Z]
+get to	w0Z>^HE
+get told	s)XNZV_
+gets #	z(Z
+gets a	s*].XHJKYNI
+gets an	zKYZY
+gets incorrect	zhY
+gets not	zH[TJa]
+gets password	z)]VF
+gets refus	sI[P[
+gets reject	u-YIY
+gets the	q+]@YDJNZ
+gets through	z@Jc]f]
+gets to	zaY
+gett an	zHHZ^
+gett auth	p,[
+gett lock	s#]
+gett the	zaZ
+gia registrato	w+^
+gia stata	zKY
+gia usata	zK^
+gibt es	o!J9_MJTJU[ZJ[Z_]
+gilt das	zg[
+gilt noch	zgX
+ging es	z@ZRX
+ging jetzt	z!X9JBZ
+give a	zHIZ[
+give an	wKXZGb[
+give me	sH[Z[
+give my	z([
+give out	zg^
+given a	w@YB]KJ
+given the	z)Y
+gli account	u)J*]GXPI[YdZ
+gli admin	w)Z*[HI
+gli altri	u(XPYV[
+gli amministratori	u)^*[?J
+gli hanno	z=[
+global admin	c(Y*^,b?JHHZHdF
+global bann	z-Z
+global e	z(I)[
+globalen admin	z,Y
+glomt losenordet	uBHD[Z^
+gmail kan	z:^
+gmail password	zH_ZDaJ
+gmsa de	z0Y
+gmsa of	w0ZZI
+go back	uK[
+go on	s._>JHFLZZF]]
+go out	z3ZH[
+go ther	w7Y>]HG
+go through	p+]HII[KI
+go to	l(I*J+G:^>Y@ICJDFEIH^KGUIZ^^Ih]
+godta inte	zZYh]
+goes back	wKZZJ
+goes nowher	s3]aJ
+goes on	w#^HIL]ZG
+goes ther	z>X
+goes to	m>_
+going round	zKZ
+going through	zH[Z]
+gone from	z?YD]HIKH
+gone sinc	z>[HH
+good afternoon	z9]
+good enough	u?Y@IHIIYK[NZ
+good even	z9^HF
+good morn	p9_HI
+googl account	z#DH_
+googl workspac	o7cHHZH
+got a	f+[>[HIZ]_X
+got an	nBHHJK[Z^
+got error	zZY
+got expir	z@JLJZ]
+got hack	zH^
+got in	zBZ
+got it	u/Z@GB^ZF
+got lock	p#Z@YHJZY
+got stolen	z>aHC
+got the	o#[%Z)ZBXHJ]YaI
+got to	zHFZJ]a
+got turn	wI[dX
+gpo and	wYX
+gpo network	zHGQ]
+gpo restringir	zQZ
+gpo says	z@Y
+gpo that	wQX
+gracia por	z9]
+grain policy	z@[
+graph api	s%Jg^
+graph v1	wMJg[
+gravado sem	z3_>JHJ
+grazi mill	z9]
+grazi per	z9^
+great job	z9_HI
+great thank	z9Y
+grey out	k!](YHHdHea
+groep die	zHIVaZI
+gross und	zIX
+group are	wHFPbVI
+group autoris	zV[
+group can	zV]ZJ
+group has	zVZ
+group manag	z0YHYVI
+group member	wHJPYVX
+group only	zV]
+group policy	p.Z@XHY
+group proteg	zP^VI
+group that	uV[
+group writeback	o%HHcPGVIdIeJ
+grupo habilitado	wV[
+grupo permitido	zV^
+grupo piloto	zVZ
+grupo protegido	uP[
+grupo que	zV]ZJ
+grupp die	wG[VX
+guarda a	w#[7XHIMZ
+guarda la	z#[HGMY
+guess and	z#^
+guess my	z-[
+guest account	sH[
+guest e	z:aHJ
+guest in	q:_HGZI
+guest reset	z:Y
+guest the	zR[
+guest user	u:YHY
+guest wi	zH[
+guten tag	z9^HJ
+ha abilitato	zU^VFdY
+ha cambiata	zBZ
+ha configurado	zUJVYWZ
+ha configurato	zV_WI
+ha dati	zD^
+ha definito	zNJW]
+ha det	zMZgX
+ha due	z*X
+ha habilitado	zU]VGdY
+ha intentado	zXY
+ha le	z%Z
+ha perso	z%X4X
+ha pouco	z@]MY
+ha restablecido	zBYM]ZH
+ha una	z=XFY
+hab den	zZH]_
+hab nur	zC^
+habe das	zK[]Y
+habe eine	z*Y>Y
+habe ich	u([9I>YDYH]
+habe keinen	z>X
+habe mein	pHHZ[[Z
+habe mich	s#ZDY
+haben die	zD[X[
+haben zu	zXZ
+habilitada para	sV[
+habilitado para	wV[
+habilitar password	zdJe[
+habilito el	zHZUY
+hace falta	z=[
+had a	u![HJZIf[
+had been	s-]8X
+had befor	s@HCIKbZI]J
+had caps	z#Z@XXJ
+had here	zK]
+had inheritanc	w;Z
+had is	z3J>_HG
+had my	z@[ZI
+had several	zZX
+had to	q>IDXHGZJ]a
+hai provato	zXZ
+halben stund	zBZaY
+half an	u#X/IM]
+half done	z/_4J
+half of	q/Z=ID[E_HGS[UJVJZI]I
+half past	w@Y
+half the	z/X
+half way	u]_
+hand back	u>_
+hand out	w@XL]^J
+handl for	zG[HX
+hanno tolto	z=[?^CJ
+happen at	w7YL[ZG
+happen if	z4ZD[HH
+happen to	wZY
+happen when	w/XZ^aG
+happy friday	z9]HJ
+har aldrig	wDY
+har inte	z>^DZHG
+har jag	zD]KX
+har redan	zKY
+har tappat	z>Z
+harden brok	zQZYZ
+harden gpo	zQ[
+harder to	u-Z
+hardwar token	u?^ZE
+has #	q2Y>HC^HY
+has a	d!I#J-]/X2X3b>I@HBJDHF_HGIISZTJVJXJaJ
+has an	j3YA[F[IHSY
+has been	a!Z(H=]@GB_DZHYJINJSIW]ZC^J_[hI
+has change	z3I>]E[HJ
+has determin	zNJWZdY
+has different	z/Y
+has disabl	uU]
+has got	z8JA[IZ
+has him	z_^
+has it	u!I(Z/]4JHIS^UZWI
+has non	zLZ
+has not	W!H%J(H)G*I+I-J/Y0[4Y:I>H?HBGDaIJJJKJNIPZSITYU]V[ZE[J]I^I_^aHfHgI
+has noth	zBIC[D[HJ
+has one	u/X3]OI
+has only	qCY
+has password	u@[HJ
+has self	zVY
+has set	zE]
+has spac	zI[
+has that	z!XL]
+has the	e!^#X/[;J=JAJBIHDKJNJS_UZZG_[
+has to	i-I7X@aC]DEHFIXKZNHUJW^ZH
+has troubl	zSZZY
+has turn	uU[
+has two	zHI[^
+has user	w(]
+hasel jest	uUXd^
+hash sign	zFZ
+hash sync	jGaHYM]ZE
+hash synchronization	wGZHZ
+hasla nie	zZ[
+haslo bylo	uK]
+haslo dziala	zB[ZJ
+haslo jest	p-YHJIXd]h[
+haslo na	wb^
+haslo niby	zZJh^
+haslo nie	pHIIJN[ZahI
+hasta manana	z@ZX]
+hat #	zRZ
+hat bloss	zC]I[
+hat das	u%]-Y]Y
+hat den	zBJU]ZJ]]
+hat der	z/X
+hat die	uEXWZ
+hat kein	p0[=YHGUJW^cZ
+hat nach	zHHR[]]
+hat nur	zI]
+hat sich	zBZ
+hatt ich	u9J>]K]
+hav issu	z@IBIZ^
+have #	w@JC]HH
+have a	e*Y9_>]@IBHDJJXKINZVI
+have access	u>]HI
+have already	z@Y
+have an	u9IH_
+have and	zKZZJh]
+have been	s)_HHKX
+have business	z=Y
+have enabl	w*Y
+have enough	wCX
+have enter	z@ID[KHN[
+have forgotten	zKJh^
+have is	z@[
+have it	uK^ZG
+have just	uC^HJWZ
+have lock	z#Z
+have my	z-^>FKJO]
+have none	zC[
+have not	e-I0Z=J?ZCGD_GZHIK^ZHdX
+have o365	z=X
+have one	n*JC_HGKHZZ[^aJgXhI
+have only	u=]CZIJ
+have permission	m(Z^[
+have right	z(Y
+have that	u-]KHUX
+have the	i=ZDZFYHHeZ
+have to	a(E*Y-I3Z5]9I>F?I@^BJCGDZHDI[K?NIOXV]XZ[[hY
+have two	u*Y/Z
+have typed	zI[hX
+have used	wKZ
+have writeback	zdZ
+hay que	w:]@^
+he alway	zKZ
+he can	wFX_X
+he cannot	s=Z
+he chos	zI[KJ
+he has	s!XA^
+he is	s#Y(YGXVYZH
+he just	zLY]Y
+he keep	w-I@YI]
+he not	u+ZDZHG]]aI
+he reset	zK]ZG
+he says	wHIKZ][
+he used	zXY
+he was	w!Z@JD]
+head of	z([
+headset has	zH[
+health alert	wf[
+heartbeat de	wdJf_
+heb er	zCZ
+heb geen	z(]
+heb me	zDY
+heeft geen	z%[
+heisst es	wT]V[ZI
+hela organisationen	zUY
+hello pin	p9I?JHbTIbI
+help desk	s(J@ZHZZXbJ
+help me	sI^
+help with	uZ]
+helpdesk admin	k([*ZHJ
+helpdesk gave	w@X
+helpdesk gets	z(X-[
+helpdesk reset	o@ZHJL[gX
+helpdesk role	u*[
+helpdesk unlock	zT[
+helpdesk used	zg[
+her account	m!^3X=ZG[HHTH_J
+her ad	z#Z
+her method	z+_?IDIHJ
+her new	zhZ
+her old	z@JBJKbZH
+her out	z#_HF
+her own	u:]@YHH
+her password	l:Y@]HJKHZ]hX
+her phon	w#I>YTZ
+her to	zGXLY
+here becaus	zdX
+here but	z?]
+here can	z([UY
+herencia esta	z;[
+heritag est	z;Z
+hes back	z![ZJ
+hes stuck	zD]
+het aanmeldscherm	zb[
+het beleid	uNbZH
+het msol	z%^
+het niet	m@YH]V[YXZI
+het nieuw	z/YIZ
+het nummer	w3IOXa]
+het oude	n>XHIM]g^hY
+het wachtwoord	p(]HJZJd^
+het wijzigen	wh]
+heut fruh	u@_
+heut nicht	wZ[fY
+hey bot	z9^
+hey ther	z9]
+hi bot	z9]
+hi ther	z9]
+hide the	zbZ
+hier nicht	w:[ZHd[
+hier soir	z@^
+him in	zA^HH
+him on	zTX_Z
+him to	zZY
+hint control	s5[
+hint non	z5X
+hint not	z5Y
+hinterlegt ist	zCZ
+hinterlegt nummer	z>Z
+hinterlegten uberein	zOX
+his ad	u!_ZI
+his licenc	z=]HH
+his mailbox	zTX
+his own	n-I:_HHI]PYTYUJWJ
+his password	g/[:^@HB^DZHEZF^XhJ
+his phon	z+[DZHF
+history is	wHIN[
+history not	w5^
+history or	zNZ
+history requirement	oKXN[
+hit the	w#Xg[
+ho cambiata	w@]
+ho cambiato	q>X
+ho dimenticato	wBJHHZa
+ho gia	zK^
+ho i	z(^
+ho il	z(Z
+ho mai	zD_
+ho messo	zI[
+ho perso	s>_ZI
+ho solo	w?JCa
+hoje cedo	w@[
+hoje nao	z@[X]
+hold a	u(Z)[
+hold an	z*Y
+hold for	z)J*^3]HE
+hold the	z7ZH]
+home cannot	z4X
+home directory	l3I:eHEZJ_I
+home offic	z9J>^
+home organisation	z:[
+home tenant	z:]
+hora de	zZJh^
+hora del	zRZ
+hora do	zR]
+hora esperando	w9JXHaa
+hora y	z@]
+horario entr	zR[
+hotfix policy	w5[
+hour after	w@XZJ
+hour ago	m@^MX
+hour and	wHJX^aJ
+hour is	z@XHJVJX]
+hour later	zHHZHa^
+hour old	z@^KHZJ
+how are	u9_HG
+how can	g*H+]D]IHKIN]X]ZXhJ
+how do	_+Y/H0J@IBIDIHfKYLYUZVDbIdJ
+how long	j#F>IHIIaMaTZZGaJ
+how many	i-F9J@[H_I[K^XGZJ
+how much	wH^
+how password	zHZW]ZI
+how to	b)^+Y-G@IBHDZHdKGUGVF[]]F
+hoy not	z@[
+hr 80004005	z&aHJ
+hr 80070005	w%]
+hr 800700c	z2^
+hr 80230619	uNa
+hr 80230626	z%_4J<INJ
+hr 8023062c	z%J4I<bNI
+hr 80230818	n%J4e9JHHNI
+hr import	z3X
+huidig wachtwoord	wZEha
+hybrid join	uHFb^
+hybrid user	wHE_Hda
+hyper v	wH]b[
+i ad	q!^3Z9JHHIJM]OJTZ_XgJ
+i add	uH]VJ
+i already	zK]
+i alway	wD]HHK[ZI
+i am	b!J#X(Z)]*I+J>H?ID^H]KHMJOJV^ZFbJ
+i as	u(Y*[HI
+i asked	zXY
+i began	z]Y
+i can	j@XI[
+i cannot	Y#H*[+H-H3H4I7H:H=I>]?Y@XBHCHFJGJHYKHNHPHTJZa[J]J^G_EaHcHdZeJ
+i chang	mHHZ_^JhJ
+i change	k>[BFHHM_OJZ[
+i check	zHZ
+i choos	oHIN[a^
+i click	j+YBIDIHEZd]GaIb[
+i clos	q>ZHJZZ]Z
+i come	zN[
+i configur	z*X
+i cooki	u.]
+i could	sBYUXZI]X
+i criteri	m-XNbWZ
+i dati	z#I3^>XHJ
+i delet	zHZ
+i did	m#[>J?Z@[HHI[
+i do	k>I?]HEKIO[Z_hJ
+i download	zH[
+i en	w>IV[ZHa^dZ
+i enabl	u8JH]VFd]
+i enter	e,[3G>I@[CJDFHGIIOcZBh^
+i fill	zOY
+i find	sHbKG
+i follow	z:ZZY
+i forgot	d7J:Y?[@ID^KIZ[[JbZhG
+i found	z>JB_DJZH]IaI
+i gave	l*Z,Y?IC]DJHHIZZH
+i get	e%J(Y+[:Y@JDJI[KJZZ
+i give	z([
+i go	s![@JHIK]ZGh]
+i got	k)ZB[HH
+i guess	z!ZHII]ZH
+i had	j!Z-HHGIIKbZE]]
+i have	X#I%J*Y+J-C/Y3J9H:I=J>D?X@[BHCaDZGIIAJJKaMHNXOFZF[_]H^JaIdJgJh_
+i join	zHGKYV[
+i just	m*IH^[X
+i katalogen	z3[
+i keep	qK]ZHa]
+i know	j-^?I@JHHIJKXMINYTYZF[ahH
+i left	s>HDJHI]a
+i let	z.X
+i lock	uHY
+i log	sKIZIh]
+i lost	n(I)^*JBIHIZ^]J
+i made	w@]HHMZ
+i may	z-]
+i membri	wF]PY
+i mistyp	z#Yh[
+i molnet	wTZ_Y
+i mors	z@X
+i move	wFY
+i must	w*^HEhY
+i need	_1Z=Y>]BFHII^KHMJVJZbhI
+i nie	q>X@XIY
+i not	Z%Z)J*I-G/J3G:J>[?G@HBIDdH>IDKZMFNHOGPGVZXIZb[Y]ZbIgJhY
+i notic	z@X
+i only	jHIIIKZZJ[_
+i open	w([
+i permessi	u(^
+i press	n3I>HBJHGOJXZZ^]Ea^bY
+i put	m@IHHK^OZZI][hZ
+i really	z9X@X
+i receiv	zZ]
+i register	q?aCE
+i requisiti	uIYN]
+i reset	e(I*I+X>X?J@YBHD[HGKINJVJZ[]JaZgZ
+i return	u!]HGK[
+i see	oDIHXI]N[ZI
+i server	zMXYX
+i set	h%Z)H*^?_@[DDH^KZWIZEbJ
+i should	q:_?JC]HF
+i sign	sHZaH
+i skipp	zD[
+i start	o@HDaHFKXZI]]
+i still	zMZZI
+i tick	wLXeZ
+i took	z-Z8Z
+i tried	f#[@^BZHFNJVZXZZBa[
+i try	j@HHINZX^
+i turn	zU]
+i type	mHJIIOYZHha
+i typed	i>FIZK]O]
+i unlock	zTX
+i use	n>I?_HGZDhc
+i used	o(]I^ZF
+i wait	wH^aH
+i want	d(J+]>ICJH^IJKZh[
+i was	c!])^+I3Z:X>G?HCJDYIINJOJVJZE]ahZ
+i work	w(]:[HIZJ
+i would	w?XK]hI
+ich an	z>GD[HIZ^
+ich bekomm	wV[ZIaY
+ich bin	k9_>_B[HCV[ZI
+ich brauch	wHZ
+ich das	sHZMZZJhY
+ich den	z?]HX
+ich ein	u@[D[HIZX[]
+ich einen	zX[
+ich es	w@YK]
+ich hab	wC]DG]^
+ich habe	f#X*X>ZDZHGNXZZ[Z
+ich kann	wZY
+ich komm	zVJZ^
+ich mein	s)XV]ZH
+ich mocht	w+[>J?]CJDI
+ich nicht	n#])[-J>X?ZCaHGKIVJ]J
+ich schon	wK^
+ich soll	w*IZ^
+ich tipp	zOXh[
+ich wieder	z@ZX[
+ich will	w@YZJ[]
+id free	q=cHIeJfI
+id like	q+[?XI[
+id or	s#IT]
+id p1	w=Y
+id password	z/YHZ
+id が	wHYI[
+idad minima	z@[
+idea why	w9IB]HIZY
+identity five	zXY
+identity provider	l7b_I
+idzi na	z>Z
+ieri il	z@Yf]
+ieri non	z@XZF]^
+if i	l!ZDZHFJ[hZ
+if lock	zbX
+if the	m3Y4]HG
+if you	h#Y1Y>X@ID[ZDcYh]
+ignor the	w)H*]D[HIWJZJ
+ignora la	z5[LY
+igual a	uK_
+ihr admin	sUYVZdY
+ihr konto	n3YCXDYTYVZXX
+ihr password	l:YBYCYM[P]UJVJZE^J
+ihre organisation	sEZWXdY
+ihren admin	z!XZY
+ihrer lokalen	zE]
+iis crypto	zY[
+ik ben	s#[9[>XB[HG
+ik heb	l(^CZZJ
+ik het	zK^
+ik kan	uB[Z[
+ik krijg	sHIZ]aZ
+ik wil	w?]H[[Y
+il a	wBZOZXZ
+il cambio	wZ^
+il cellular	s#]CZDIHIKJM[
+il cloud	zMXgX
+il codic	e3I>]BYCIHEIIMJOJXZZIac
+il controller	z4[
+il dc	z4[M[
+il demand	zC^
+il dit	s+[CJDJK[h[
+il en	wC]HJI]KJZI
+il est	u+YHJKHTZU[ZIh]
+il faut	m5X=[CYHJIYMZ
+il firewall	wHZcZ
+il link	wHXbY
+il manqu	p3a=YCJHHOI
+il me	p([C[HZIZOZZI
+il messaggio	z>^HFZXaI
+il metodo	z+X?^CJ
+il mio	d!^(Y-J9X:J>G@IBGCJDYI[KHMIObTJV^ZEaIhI
+il n	p+]>J?ICHDHHHIZK^MJOIZF]]aIh^
+il ne	z@Yh]
+il nostro	z-X7Y
+il numero	s3XOY
+il parait	zV]
+il pc	wM[gX
+il phone	za]
+il primo	zC[hY
+il pulsant	w(]:[
+il recupero	z*Z
+il refus	zKZ
+il reset	wZZa]
+il ripristino	zR]
+il ruolo	w(Z*X
+il self	s)]HHUaVG
+il server	uHFRJc]fZ
+il servizio	qBZfb
+il telefono	p3Y?YHIOZ
+il writeback	k,Z6Y=YBHRYYJZ^dY
+il y	zM]
+im ad	b!]#H%J-I/]3_9J>H@IBGDJHGIJM[T[VJZH^^_]aJgJhJ
+im asked	sOXaX
+im audit	w/Xh[
+im back	z!Y
+im browser	s#IHJM]T[ZIb]
+im buro	z9]>[HG
+im connector	z4]
+im connectorspac	z_]
+im entra	z3]:X
+im homeoffic	w>[HIM]
+im in	sBbHDMJ]JaH
+im lock	p#ZTI
+im lokalen	p7Y_Z
+im microsoft	zgY
+im namen	z:^FXZG
+im not	i(Z-Z?JHDUIVcZGaX
+im on	zH]
+im out	z9^HH
+im password	uIbKHZE
+im stuck	wCZD^HHZJ
+im tenant	zWZ
+im told	w:ZHJVJZH^]
+im verzeichni	w3[
+immer noch	wTX
+immer ungultig	zO[hX
+immutabl id	zHG__
+imped o	zHI^YcZ
+impedir uso	zTY
+impedirn l	zTX
+impid que	zHGc^
+impossibl d	z@[eY
+impossibl de	l6Y7X>_@[HBK[^I
+impresora not	zH^ZI
+impressora nao	wH]
+imprimant ne	zH^
+in #	mHDIIO_TIXYZ^
+in 24h	z@X
+in a	f#[%Y-Y4G5^9J>Y@ZBJNITFVZX^ZI_H
+in account	sPXZG^Zh]
+in activ	h!F#I%](HBZHET^^[_[
+in ad	T!b#[(G)G*H+J,I-F/b0I1H3_4J6J7H8H9H:H<J=G>F?G@EAXBDCHDHFYGGH=IGJIKFLZMaNGOIPYSHT]UHVEWJXHZ@[F]G^d_aaFbHcIdGfHhH
+in addition	w?[HZ
+in admin	sgZ
+in aduc	m!_(JHHNYTZZI^Y
+in advanc	z9X
+in after	wBYHGZ_^I
+in again	s8^@IBZKFZF[^
+in an	n!Z>]HHX]ZF^[aIdY
+in and	p7ZHZLYTIZX
+in another	wHHSX[^
+in any	w>HDZH[
+in attempt	wTZ
+in block	uDJH]TZ
+in both	sA^
+in brazil	zHJa]
+in but	zHX
+in cannot	z-^@JH]ZH
+in cloud	p/F0X6X7YHHM]_JgY
+in combin	zH[
+in connect	h,b1H8_BIEIG]HARJZHcHdaeGfEhI
+in connector	w2ZHI_X
+in data	z-^HJKJ
+in de	p3]HIOGTXV]ZJ
+in den	z^Y
+in der	b!Y/[0J1J3[=J>H?ZBIDJEZGJIJNZOYPJV_X[ZE]J^J_HaIdXfJgJ
+in die	w)[T[V[ZI
+in domain	u!YGX
+in entra	_!J#D%H(]/[1J4[7^=I@IBIHBIJMZSHT_VJZE^J_afGgI
+in error	u@]H]
+in eurem	z:Y
+in europ	wHIS^UIZJ
+in from	uG]H[_H
+in get	zdZ
+in group	zHFP]VZ
+in het	wIZg^
+in his	z/]D[HJZJ
+in ihrer	s:ZE]
+in inbox	zaX
+in is	u+Y7YZG[[
+in it	f#J-[/I3]>]@HBIF[GZHFIbKGMJNYZDhJ
+in its	u?GH^
+in log	uHXTY
+in logs	w#GHZT[
+in loop	zf[
+in m365	w/[TZ
+in may	z8[
+in mein	zZ[
+in meinem	wC]I[
+in method	z*IH[
+in microsoft	uSITYgY
+in more	uA[
+in my	j@ZMJOYTJZ]
+in new	zAY
+in not	s>IDZHJIJLZZF[]
+in o365	zT[
+in offic	m/[HHMBT^ga
+in okta	z7Y
+in old	zA[
+in on	o!XH]
+in one	u%a;J@[FJHIZG
+in onedriv	zHZ
+in onprem	o0^6XHITX_ZdJ
+in order	z<]HH
+in other	zS^ZG
+in ou	sF[GY
+in our	d!H(J-I3J8I:^=ZHDK[NJTJUbVH_Y
+in outlook	l3IH[M]OI
+in page	sZJb^
+in password	u-Y/HH]IXKJNZZH
+in repair	z>]HH
+in scop	oG_HH
+in screen	k[ZbY
+in security	z?]HIZJ
+in servic	w7_HFUI
+in sharepoint	w;GH[
+in sinc	zHFZ^
+in spam	wHIa[
+in spr	s4]HIKY
+in sspr	w?ZHDT[[Z
+in stag	zHIf]
+in step	wHa
+in sync	uH]
+in te	z(]
+in team	j!YHaMYVGZH
+in tenant	zHZUX_I
+in that	z%[
+in the	J%B&Y(])H*F-E.G1Z2G3a4]7H8C9E:G<Z=G>@?[@GA[CEFfG[HIIHJHKILEODPBRGSIVaWGXEYGZ:[D]]_XaBbCcDdZe[gYh]
+in their	s:Z
+in this	k%_(D?IH[VHW^aZ
+in to	e+[:Y>IH]MZT]ZE[GaEgYhY
+in too	u#HT]
+in two	sAZHY
+in was	wHYTX
+in what	wh[
+in window	w/Z
+in with	g@JB_IJKGLYM]ZZh]
+in wizard	u,XHIZIe[
+in yet	zM_V]ZD
+in your	p%X:[HGZJ
+inactiv and	z0[
+inbox or	zaX
+incident in	zS[
+incident microsoft	zSX
+includ a	zF]
+includ in	w=YHIV_
+includ inheritabl	w;Y
+includ password	w=XHZ
+incluir part	zI]
+incognito pagina	z.Z
+incorrect on	zhY
+incorrect password	wZJh^
+incorrect phon	z3JOZ
+incorrect user	wT[
+incorrect when	zhX
+indicatif du	z3_HJ
+info again	z+_HI
+info is	s3[CZDJ
+info on	zDZ
+info setup	zDX
+info was	zC[
+inform de	z+FDZH]
+informacion de	w3]C[
+informaco de	zC[
+information de	wCZDX
+information error	zHIQ^ZJ
+information is	wCBDb
+information on	zC[
+information requir	w+^CIHI
+information to	uCZDY
+informazioni di	zC]
+ingen kod	ua]
+ingeschakeld voor	wVZ
+inget telefonnummer	z3GD_OH
+inherit permission	s;Z
+inheritabl permission	w;Y
+inheritanc broken	w;Z
+inheritanc disabl	u;Z
+inheritanc is	q;Y
+inheritanc of	z;HH[
+inheritanc off	z;Y
+inheritanc on	u;Z
+inheritanc turn	z;Z
+inheritanc was	z;Z
+iniciar sesion	wH]ZI[]aG
+inicio de	uZ[bY
+initial password	s@ZHJhZ
+innej firmy	z:^JX
+ins ad	z%[d]
+ins wasser	z>_HJ
+insecur sett	s<aHH
+insid the	zJZ
+insist on	q<[@JBIHGK^ZH[]hJ
+inspection by	zc[
+inspection on	zcY
+install adob	zHX
+install on	u-IJ]
+install servic	z0_HF
+install the	w0Z
+instead of	q0Y3^>J?^HFaJ
+insufficient access	w%^HI
+insufficient privileg	j(^
+insufficient right	z%[(H
+insufficienti per	z(Z
+insuficient para	u(^
+inte aktiverat	uV[
+inte ar	zO]V]
+inte aterstalla	q:YZ]
+inte att	w@[Z[
+inte byta	s@YZZ
+inte foretaget	zNY
+inte kraven	uIZKJN]
+inte pa	w#J9_HHMZZI
+integration has	qd[
+integridad do	zS]
+intentado verificar	zXY
+intentelo mas	z@[ZZ
+intento esper	wXX
+interdit de	z^Y
+interfaccia di	zgY
+internet is	wH[
+internet line	zHDca
+into ad	z/Z
+into lsass	zJY
+into my	wZY
+into the	q8XHHV[
+invent a	z@I[^
+invit by	w:_HF
+invit chez	z:Y
+invit to	q:_HF
+invit user	z:Y
+invitado de	z:]
+io not	w([V[
+is #	e@ZHHIZK[PYRY
+is 0171	z3X
+is a	i3[=]FXHGKZRXZJ^Y
+is about	zKY
+is abroad	z)Z>[HI
+is accept	z@YKFN^ZI
+is activ	w6]B[HH
+is allow	z@JX]
+is already	wHJaZ
+is alway	u@^HYNIZX
+is an	u(Y,XOZ
+is another	z:^HJ
+is apparently	z-]IG
+is at	w>[HI
+is bann	w-DHa
+is behind	zGGHIM]
+is being	z4[
+is black	z>^HH
+is blank	w3YDJHEZ^
+is block	n#[4^@[HCTJXYZH
+is brand	z@]ZI
+is broken	g4[>XH[RIZ^bJdJfZ
+is call	w-YF]HJZI
+is cannot	z3^VG
+is chang	z%FHbZH^J
+is creat	wb[
+is currently	o#[HJSZ
+is dead	n!_3H>_ZGbX
+is defin	zWX
+is deni	m%_(GHIPZVX
+is disabl	f!Z(I)Z*JH]
+is down	g/H4^HHS^ZHc^
+is due	zcZ
+is empty	q?ICZD]HEd]eJ
+is enabl	n3_
+is enough	z*[
+is entra	zHZSX
+is er	w9_HIZI[Y
+is expir	zZY
+is fals	z)Y
+is federat	n,Z7Y
+is filter	wGY
+is fine	n+[4XDGHIJZP^TXZH
+is from	p1^>_HDOJ
+is full	zH^
+is gestopt	zfY
+is gone	k4X@JB^D[KHZF[[
+is grey	l!](ZHIeZ
+is happy	z/]BYZJ
+is ignor	w*ZLZ
+is in	i-G9IB^HGI_KIZXhJ
+is inactiv	p(X0XHJ
+is incorrect	jh_
+is invalid	s3[
+is it	g-E@GBGHdIHJXKYLJN^Z[[IdE
+is kept	z7Xd]
+is limit	wG[HHVY
+is lock	a!JH_^Y
+is manag	j7]:]@JHHZEda
+is miss	c(I3[@JBJD_GJHHI_KJM]VXZF[]fJ
+is my	k-[3JKJOXZYaZ
+is need	o=H?XCYH[
+is niet	sDGV_ZIdY
+is none	z+[HY
+is not	R!Y#I%H(Z*Y-G/I4E5J8[:X<]=D>G?_@EBDCHDCHEKELIMIPJRJUXXJZ[[Y]I^E_YbGcIeHf_gJhZ
+is noth	z(]CID^HJZF
+is now	zY[
+is off	d!X)]*J3[<ZHFPJU^dY
+is offlin	o4ZfX
+is ok	uT^
+is on	f+X-]=]>X@HHBIZLXX[^ZdF
+is one	s-Z=IHY
+is onjuist	zh[
+is only	m>J?^@_C[HDKHZIg[
+is our	s7^H]SJZI
+is out	sH]
+is outdat	wHY
+is password	uHYZ[dY
+is popular	z-^
+is protect	w-H;]HJ^^
+is refus	c!I(J-a/F?YBJHEIHK]NDZ[^JdJhZ
+is reject	kI]KXNZZI
+is requir	q(^=G>HCHD]
+is reset	uHIT]
+is right	uHIOZa[
+is runn	zdJfZ
+is scop	wGXVX
+is select	wV]
+is server	z5Z
+is set	b![#Z%H)JB^G[JIKHLXNHQZVJZB^YfJ
+is shown	s?aHJ
+is slow	sHacG
+is sms	z>J?_HGaJ
+is someth	z>E]^
+is sspr	zH]
+is still	m!^HG_[
+is stopp	wfX
+is stor	w3]OJ
+is stuck	u(J)]H[
+is switch	mL^dYfJ
+is sync	zG]
+is te	w-XIZ
+is temporarily	oTZ
+is that	n:]HGI[ZJ
+is the	f#J(J*X-F9I>H?J@IBHHdIIKGNZTJZ_[YbIhJ
+is ther	c#I(F7I9Z>I?J@YBHCYDFH[IIS_T]UIVJXZZ]bG
+is this	q+E-I9[Ha
+is tick	o4[GX
+is too	d-Y1Y2_5]@YIZKGZJfJ
+is turn	o@ZHHK[fY
+is uitgeschakeld	w!Z
+is unavailabl	w4^HI
+is untick	udZ
+is vergrendeld	w#[
+is well	z-^HHZH
+is what	zH[
+is work	zB[ZGf]
+is writeback	w0GH^RIdX
+is written	w0[RZfX
+is wrong	e#G3]H]IJODRZXJh_
+issu ended	z;Y
+issu so	zcZ
+issu to	ucZ
+issu was	wQX
+issu with	s@HBDH^Za
+ist #	z@XTY
+ist ausgeschaltet	zdXfZ
+ist bei	o(Y;X?ZHIUZd]
+ist benutzer	z^X
+ist das	s>[U[ZI^YfY
+ist der	z;]dZ
+ist die	w;X<Z
+ist ein	u3_OJZ^
+ist falsch	uHZ
+ist fur	u)[U]
+ist gerad	zS^]Hc]
+ist gesperrt	w#Y
+ist im	o!]
+ist kein	wC^WZaF
+ist mit	u7ZHX
+ist nicht	j!]G^HHIJTYZEdZf]h[
+ist noch	z@Z
+ist nur	zCY
+ist zu	s1Y@]
+it a	o/YD^HYIZKJZG
+it again	h@_HJKYTYZCd[
+it all	z#JB[TY
+it an	z@]ZI
+it and	h/^BGHFIHKILYOXZ^]J^[gHhJ
+it as	zKY
+it asks	h@IC]HFIIKXh]
+it at	q@_HHZF][
+it away	w@JD]HFNZZ]]I
+it back	sHGJYKcZB
+it becaus	u/Y^X
+it befor	z@[
+it block	zXZ
+it but	z/]
+it by	w@XVX
+it can	zG[MY
+it cannot	m,[3XD]HHIYZD_]
+it change	z@JB[ZI
+it check	wHJK[
+it claim	u-[WZaY
+it cloud	z/^4J
+it complain	s@IK]WX
+it contain	u-Z
+it demand	w.XhY
+it deni	z-IJ[
+it does	oHHIHKFMGZ]h]
+it down	s/_KYNXfG
+it entra	s/_
+it expect	zIJO^
+it fail	g-J5a6X>I@HCJHFK[MJNJOJXJZb]JaJhE
+it for	l!J(J:X=Z>J?Y@[BJHFU[VGfYh[
+it forc	z-IBIHJKGLHMJZF[_
+it from	z#IHGT[g[
+it gets	w-JI]
+it give	u8YA[HGZ^
+it goes	wKZ[]bHhI
+it had	uKY
+it has	k-b3Z@JBJCGD]HEKZNIOIUXXJZI
+it here	zZId^
+it i	wh]
+it in	j/H8]HJMZTZZI_JgXhY
+it is	_!J#I*H/J3I=G>H@YB]DJHJIYJYKYMJN[R[UJVIXI]IdX
+it just	q@JIGKIZ_
+it keep	qHIKJZ_
+it know	z-Z
+it let	w@aBZHJZE
+it lets	u@[KHh[
+it lock	u#^@IZF
+it make	zKZhI
+it manager	z(]HJPY
+it mean	z&]HZZI
+it must	wK]
+it my	z@ZZI
+it need	n*I=Z@ZEJHZZJd]
+it not	Z#I(I)J+Z-_/Y3H7J9I:I=G>G?X@IBCCGI_MGNHOZSJTJX^Z^[H]H^J_JgIhI
+it off	z!_KJWJdJ
+it on	m>E@YHINIV[YYZJ]]^XbZ
+it once	w@]
+it only	u>YOZ
+it out	w@[V]
+it over	z@]
+it password	w-G@JBZH[ZI
+it possibl	uHaK]dF
+it read	z%]HJUX
+it refus	l@_IXKYZD
+it reject	uHFN^
+it remember	wK[
+it right	z@_ZE
+it runs	z#JTZf]
+it said	pHJJ]KIZ_hJ
+it says	S(E)X*H-]/H3G6J7J9I:Y=Z>G?I@HBIDZEJH>JJMJNJO]SJTHV]X^Zc[J]J^IbIdY
+it seem	sHJKYP^gX
+it should	sHFZG^Y_aa[
+it show	sHHO[Z[
+it so	s+Y/ZIZ
+it still	u(YN[
+it stop	w![@HHFZ]hY
+it take	wHHM^
+it tell	j(^-Z3J9J:]>I@HDIEJHDIXKZUJV]
+it ten	zMYhX
+it the	u/^@YfHgX
+it then	z/ZZ[
+it till	z@^
+it to	l.^3J>E@[BICJDHG[HDIIK[OIU^VZXJZXaI
+it told	uX]
+it took	w@JB_CZHIKJXJ
+it turn	w!_KJUE
+it up	w^YdZ
+it used	wBJH^KJLJZ[
+it violat	zN[
+it want	d*Y-F/J3I>]BJCaDGHAIaKZMJNHOZW]ZD
+it was	h/Z>[@]BJDJHCK_ZC]Z
+it went	zBX
+it will	wH^IIZG
+it with	u?^HGK[ZH
+it work	j(]-J9F>I?Z@FBdHDIIKIMGVIZJ
+it wrong	w#]
+its a	w-^HJKH
+its ad	z8Y
+its been	zOIa]
+its declin	wHJO]
+its fine	wBZbY
+its internet	zHGc]
+its lock	z#[
+its long	z-Y@Y
+its not	o?_HHV[
+its off	w8JU]d^
+its ok	z9_BG
+its on	z-_HF
+its own	p6[?ZB]E[HG
+its owner	z#I^Z
+its password	u@JZI^_
+its peopl	z8[
+its right	u%I0[
+its the	wKYOY
+its too	u-IDYK]
+its user	s8[F]HJZH^X
+ive a	w>JC^HFZZ
+ive been	o-J@FHFK[XHZaaY
+ive change	wB[
+ive forgotten	wZ_
+ive got	w>[BIZZ
+ive had	wKY
+ive just	u@]ZH
+ive not	z?J@JCJH^K[
+ive the	wdY
+ive tried	zNYhX
+j ai	b#X-I9I>Y@[CHDJHBIYKHMJN[XZZ^]^aZhI
+j en	zCY
+ja esta	z+YBYHJ
+ja nao	z?Y@[KJ
+ja usei	wKZ
+jag ar	z#[9_HF
+jag bytt	z@X
+jag far	wa]
+jag har	o>ZCY
+jag kan	zZ[
+jag skriver	zO^
+jak ustawic	zHY
+jaki wiesci	z9]
+jamai inscrit	wDZ
+je connai	zZF[a
+je dois	zKJh]
+je l	z@YK[
+je me	w@JZJh]
+je n	d?H@HBJCbD^IIKGMJVJZ[[Z]]hH
+je ne	f3H9J>^?[CHHGIIK[OIV^Z]
+je peux	z@IHHKJX]Z^
+je suis	k#^(Y+[:Z>Z?I@HB[CHDGHDKIVZZF[[]XaJfJhI
+je tape	wO]h[
+je valid	zHJZ^
+je veux	n+[@XCIDJH[KIZZ[Z
+je voudrai	u?Z@^H[
+jede mal	zNY
+jest nieprawidlow	wh]
+jest tylko	z?[
+jest wlaczon	uV^dX
+jest wylaczon	s!ZUX
+jest zablokowan	w#Y
+jest zbyt	z-Z
+jeton d	z,^HI
+jetzt gesperrt	z#[XX
+jetzt nicht	z@ZX[
+jetzt soll	zX[
+join domain	z4F8]H]PJZI
+join the	zH[
+join to	z8[
+join via	zG]_H
+jusqu a	w9[@Yf[
+just 33001	z&^
+just a	zCZ
+just got	z@Y
+just look	z#X]Y
+just my	wCZ
+just now	zBX
+just one	uC_HJ[I
+just reset	wMaVJZC
+just says	w@JIGKIZ_
+just the	w0[C[HHfI
+just to	uB^ZJ
+just want	p*I9Y[Z
+juz uzywan	wK[
+kan aterstalla	z=]
+kan de	z>^aG
+kan een	z(XKY
+kan het	s@aZJ
+kan inte	k:X>]HHZ^^]hI
+kan mijn	zZ^
+kan niet	w!J#J:]HHVFZ][Y
+kann das	u#X@[
+kann den	z?]ZJ
+kann ich	q)X?ZH[T[XZZJ
+kann man	z?X
+kann mein	uZY
+kann mich	zHJZ[[[
+kann nicht	u4Y>X@YZY
+kann nur	w:]BJV]ZH
+kann password	wZG^_
+kann sein	w:ZV[ZH
+kann sich	w:YHJMZg[
+kazd haslo	zN_
+keep ask	qH[
+keep crash	zHX
+keep fail	uH^
+keep gett	n#[IJNXf]
+keep it	u7]@]HZZE
+keep my	wHGK]ZJ[ZhI
+keep on	zHGNYZ]
+keep same	zKX
+keep say	u#H@IHFKHT[Z^h_
+keep tell	wN[
+keep the	nKZLYMI^]gX
+keep try	u-II]
+keep want	zMXg[
+keep your	s+aD^HDZG
+kein #	z@[
+kein anruf	z3ZaY
+kein berechtigung	z%X(^
+kein cooki	z.X
+kein email	w>GDZHGa^
+kein gestellt	zUZ
+kein kennwortruckschreiben	zf[g[
+kein lizenz	z=[
+kein neue	z:Y]^
+kein p1	w=^
+kein password	z=]
+kein recht	u%Y([0[;[
+kein reset	w.X1[W]ZJ
+kein richtlini	wW_
+kein ruckschreiben	u8Y=[
+kein sicherheitsinformationen	zDY
+kein sms	qDIHHaa
+keinen code	zX[
+keinen zugriff	w>]
+kenn ich	z>IHXZI[]
+kennt das	zHFM_
+kennworter sind	z-FK_
+kennwortern fur	zUX
+kennwortruckschreiben ist	ud]
+kennwortzurucksetzung aktiviert	zU[
+kennwortzurucksetzung fur	zEIW[
+kennwortzurucksetzung ist	u)[UYf]
+kennwortzurucksetzung nicht	w?[EZWJ
+kennwortzurucksetzung registriert	wD[
+kept using	z#Z
+key but	z?Z
+key mismatch	u6^
+key not	w+JDHY^
+keyboard and	z#Y
+keyboard layout	zhZ
+keys in	w6XHX
+keys not	w6Z
+keys out	z6aHE
+kierunkowego kraju	z3_
+kind of	wIX
+kiosk account	zGZ
+kiosk user	zHGZJ^]
+klappt es	z%]:X
+klappt nicht	wZ^
+klick auf	zbZ
+know i	z-_KJZI[IhJ
+know it	u>[BYHHMZZH
+know my	j-H?I@YHGMHTXZ[[abJhH
+know that	z-[aY
+know the	sBXM]ZJ
+know their	zHJKI[_
+know what	zM[
+know which	zAX
+know why	z&_
+know your	zZFh^
+known to	zJY
+kod idzi	z>Z
+kod przychodzi	z>Z
+kod via	zaY
+koden gar	z>Y
+koden skicka	z>Y
+kodu sms	zaZ
+kollegen konnen	zV]
+komm ich	u!X)[D[ZJ
+komm nicht	uHIVIZaaJ
+kommen nicht	zGYH[aG
+kommer inte	wHHZ]a]
+kommt an	z6YHIa[
+kommt nicht	n,XHGTZZIa_cY
+komt niet	qHIO[a[
+konnen ihr	uCZP^ZI
+konnen nicht	uF]PZ
+konnen zurucksetzen	z)YVZ
+konnt das	zB[ZJe[
+konnt nicht	w,Z4]HIeX
+konten ohne	zL][Y
+konto ar	o!Y#YTXVY
+konto fehlen	u%[CZ
+konto ist	l!Y#YVY^Y
+konto jest	s!Z#Y
+konto msol	z%^
+konto nicht	u3ZQ[VZ
+konto nie	wV^
+konto noch	z!Y
+konto wurd	p!YHZ_]
+konto zablokowan	z#Z
+konto zostalo	z!XTX
+konto zu	zXZ
+kontot ar	w!Z#ZXI
+kontot saknar	z%_(J
+krav tva	w*[C[
+kraven pa	zI[KJNX
+krijg geen	uaZ
+kwijt en	z>Y
+l a	s+Z-Y=[@YHI
+l accesso	wH_ZZ
+l account	h!Y%[3ZDHHGVYXY[]_[
+l activation	z,]dIeZ
+l ad	d![%Z-I/]>J@JHHIJKJNJPZT_VJZIdHfZgY
+l admin	s([*J?_EY
+l administrateur	s(Z)I,[PIU[VFW]ZH
+l adress	z3Z>X
+l agent	u-[0Y
+l aggiornamento	zf_
+l ai	z@YK[
+l ambient	wc[
+l amministrator	m([)J*J,I-IEXHIPIU^VYZ[
+l ancien	d-J3F9I>a?I@HCJDIHDIGK]McOHZHaGha
+l annuair	n!Y3_7]>IHI_Z
+l app	u(J?_C[HH
+l appel	z?[HIa]
+l appli	z?[a[
+l application	u?]C[
+l assistant	u+Y,[HIe]
+l ecran	o+X@ZHDZI[[ba
+l ecritur	u%[d^
+l entrepris	pDYKIN_P[VI
+l environnement	wEZWIc^
+l ha	q-Y/]@XBZ
+l heritag	z;Z
+l heur	uHZR_
+l historiqu	z5[
+l ho	q@[K]
+l horlog	zR[
+l imprimant	wH_
+l inscription	wDaHI
+l integration	zdXe]
+l objet	w;X_X
+l option	p([?]DJ[X
+l opzion	w(]
+l organisation	wUIW^
+l organizzazion	nNIUXW_dX
+l orologio	zRZ
+l ou	p%[;YFa
+l sms	s?^CIHJ]]
+l uso	wTXV[
+l utent	j+Y3HCZHHIJOYPXVZZJ][^Y
+l utilisateur	d!J#Z(X+Y-H3[7J:Z>J?H@IBJHFIHKIMJNJOZPZUJVYXYZF[J]Z^_bJdI
+la acepta	w9IK]ZJh]
+la acepto	z/[
+la anterior	s@IK[M^ZIhY
+la app	s?ZCZHIZJa]
+la auditoria	zc[
+la boit	u>^FJ
+la cambi	q@_M[
+la cambio	u@JB[ZGh]
+la case	z^[
+la casella	uH]^[
+la casilla	w^[
+la chiamata	w3J?^HGa^
+la clav	i#^@XD^KIL]MIbYhI
+la configuracion	zE[
+la configuration	zeX
+la contrasena	Z!I#[%Z/J3J6X7]=J@ZBEJXKGNYUI^XbId[fIh[
+la cuenta	g!^%]2_3Z@IDJHHIIKJLZVJZE[[^X_YfJhJ
+la de	wK]MY
+la del	wKbZJ
+la directiva	m!I?]HFNaWZcJ
+la e3	z=aZE
+la email	w?XHYaY
+la empresa	p-ZHIN^U]
+la escritura	l,Z=Yd[e]fX
+la fa	w@X
+la fin	z]^
+la herencia	z;[
+la hora	zR]
+la impresora	zH^ZI
+la laptop	zB]HFMFb[
+la licencia	z=Z
+la list	w-Z
+la lista	w-^
+la llamada	zHHa_
+la mia	j!X-J9Y:Z@ZBIDJHEIZKGMJNIVZZa
+la mise	zf^
+la misma	zK[bZ
+la nube	j/^0^6JHIJYP[T[_YcJdJfJ
+la nueva	nB^HEK[MaZF
+la nuova	m-J>J@IB_HCIIK[MaNZZE]J
+la oficina	w3J9Z>]?]HG
+la opcion	w([[Y
+la organizacion	o=XN^UHW]dY
+la ou	p;YF]GY
+la page	k+a-]>I?IDYIHKJXZZX
+la pagina	i+_-]3J9J>I@JCJDXKIOIVIX^Z^]JaJ
+la pantalla	p+XHFba
+la password	Z#Z%H(I-I/H7Z=I>X?JCJDIGIHJIXKBMYUHVGWJZ][_]IdZeJfHgHh[
+la pc	uHIMYb[
+la policy	zN]
+la politica	sN_
+la politiqu	zHJN_
+la procedura	w+YHJ][eY
+la propria	z^Y
+la prova	z=_HIZI
+la prueba	z=_
+la que	zh^
+la quier	zK[
+la rechaza	w-[JXKYZH
+la rechazo	z-Z/]
+la reecritur	f,Z-J4[8I>J?J@IBJGZKIMJNIPIRYUJVJZZbIcIdZe^hI
+la reescritura	n4[6X=IRZZ]eY
+la registrazion	z+YDY
+la regl	wGXKJN^
+la reimpostazion	j(JBHEJHZSJU[VJZb
+la reinitialisation	c!I%I(G)Y:H=H?HBGHIMJNIPHS[U]V^Zc]XbJdIfG
+la rifiuta	zJY
+la sim	z>aHE
+la sincronizacion	uM[f^
+la sincronizzazion	wGIMZf^
+la stampant	zH^
+la strategi	j?^CJDHHINbWZZI
+la sua	u!Y8Y@JI[K[
+la sucursal	zM]
+la suya	zI[KZ
+la synchro	zd]f]
+la synchronisation	zGZ
+la use	zK]
+la vecchia	i#[9J>JBJHGIJKIMaZHg]ha
+la verificacion	u3[?ICZ]Z
+la verification	u3HCZO]
+la version	zH_
+la vieja	q9IHHIJKJMah]
+la vm	sHIRZf_
+la vpn	uH_
+la vuol	zK]N[
+la web	zM[
+lack permission	w(Y
+lack the	k%[([3Z5aHEJJ
+lagt in	zCYD]
+land in	z!J/^>]HHZI
+laptop and	w#X]X
+laptop befor	z]X
+laptop is	qH_
+laptop not	zHZ
+laptop request	zHX
+laptop says	z#[HI
+laptop screen	zHY
+laptop show	zHGb[
+laptop still	sHEMa
+laptop will	zHHM^
+las clav	z/I0]6Y
+las cooki	w.[
+las cuenta	u*^GY
+las licencia	z=Y
+las pregunta	zX^
+las ultima	zK^
+lasa upp	z[_
+lasst mich	uX[Z_
+lasst sich	q6X@ZH]
+last #	nK^
+last chang	w@^UYZG
+last dc	z4^ZI
+last i	wHJT^
+last month	m#]6[8]=]HCKG
+last name	w-IH]I[KHZH
+last night	p@YH[KJNJU[ZFc[fY
+last page	wHFKIZ[aJe^
+last password	wHaKHZJ
+last quarter	zHJKYa[
+last step	oHFKIZ]]]eY
+last two	nK[O]ZH
+last week	j8Z:J>[@FBHCYDJG]HCIJKYTJV[ZZ_]fJ
+last year	u:ZK]ZG
+later on	z+GD]HJ
+latest version	z1X
+latt att	u-^
+latw do	u-]
+lauft nicht	u0ZfY
+lauft nie	sL_
+ldap not	z4F<]
+ldap option	z<]
+ldap password	w5Z
+ldap server	o5[
+ldap sign	q<[
+ldap traffic	l<]
+ldap 署	z<_HI
+le autorizzazioni	z%Z
+le bouton	z([
+le centr	zgZ
+le changement	zHJZ^
+le changer	u@^
+le client	z:XBY
+le cloud	p/YP[gY
+le code	e3I>_?YCIFJHFIIZF]Iac
+le compt	h%_@IBJHGLZMJZI[]^[_^
+le connecteur	z<X
+le dc	u4]9JHJJ]M[
+le droit	w(]HJX]^X
+le journal	zNX][
+le licenz	w=]
+le lien	sHYb[
+le meme	w@[AXK]ZH
+le mien	q3HHIIZK_O]
+le modifier	z@[h[
+le mond	u-^9[@IHGKISZU[
+le mot	^#I%X(X-Z6X7]:I@JBEIYJYKDL]MGNYUJb[dZ
+le navigateur	u.Z]YbZ
+le nom	w-aFXIE
+le nouveau	j-J9J@IB]HFIIKZMbNHZ[
+le numero	n3Y>JO]a]
+le pare	wHZc_fJ
+le password	u/G0^H[ZI
+le pc	wHIM]
+le phone	s3E>E?GDHHFM]O[a]
+le portabl	zB[HFb^
+le precedent	wM[h]
+le proxy	zc]
+le refus	zIIKHO_
+le remplacer	z@]
+le role	z(X
+le serveur	oHGRYYYc]fY
+le servic	qHGUIc[fb
+le sms	q3X>J?^HI]]
+le texto	z>^?]HEaJ
+le ultim	wK_O[
+le vpn	zH[
+le web	wM]
+lead to	zg[
+learn how	wdX
+least #	q@JKJN[
+least eight	z/[
+least one	q@YHII_
+leav and	wH[
+leav out	zG]HJ
+leaver should	w!DH_
+left for	w!]@[C]DJHH
+left my	u>^HH
+left out	zGY
+left the	l>JA^HHZJ]a
+legacy protocol	zY]cG
+leicht zu	p-bII
+length age	zHHN^
+length complexity	m@YHHIIN_
+length of	z2[
+length requirement	zI^NE
+les admin	u)Z*YPZ
+les administrateur	s)^
+les autorisation	z(X
+les autr	u%]*[HJVZ
+les compt	uGY[YdY
+les cooki	q.^
+les donne	z3]>X
+les droit	u%[(]
+les licence	w=Y
+les membr	zP^VJ
+les mots	w/J0]H[KIdZ
+les question	w?Y
+les utilisateur	z)][Y
+less than	u@Y
+let it	z.XNZ
+let me	f)[-J9J@^B^CJDHHFIHNJX^aJhH
+let the	u=YZZ]X^I
+let you	wB]ZIaY
+letra cirilica	z/Z
+lets me	s@[KHh[
+letter accept	z/^IH
+letter and	pHGZ]
+letter digit	zIEN^
+letter in	u/[
+letter number	zIX
+leut dort	z8ZF^
+libr servic	q)_BJUaVGfH
+licenc for	uHY
+licenc need	z=]HG
+licenc not	z=X
+licenc was	z=^HI
+licenca do	z=YHX
+licenca necessaria	z=[HJ
+licence are	q=Z
+licence for	s=^UJ
+licence necessair	z=X
+licence not	w=Z
+licence requis	z=X
+licencia de	zHY
+licencia necesaria	z=Y
+licenser sakna	z=^HJ
+licenti ontbreken	z=_HH
+licenz necessari	z=[
+lien reinitialiser	ub]
+lift the	uT[
+lightweight agent	z%I0^
+like #	u3[
+like 12345	z-]
+like an	zI]
+like it	w/YHITZ
+like that	z-Y
+like the	w/[NZ
+like to	q?XHXK]ZIhI
+limit of	z2YHIX[
+limit sam	zQ[
+limit to	zG[HHVY
+limit who	zQ]
+limitada msol	zQZ
+limitado a	zVZ
+line of	z4[HEc[
+link at	sHGZHb^
+link between	wHEc^
+link does	zHY
+link fail	zUHb^
+link in	wH_
+link is	uHXbX
+link not	uZ^bF
+link on	p:ZH[ZG
+link to	qHCZ[_abH
+link under	qHJba
+list is	w1IC]HY
+list of	j-ZIJK]V]
+lista de	w-^
+lista personalizada	z-Y
+lithnet password	wHHJ^
+live in	s-^ZI
+live on	zHJ_]dY
+lizenz fur	u=ZHY
+llega al	w>X
+llega el	p>_aH
+lleva mi	wI_
+lo intent	zX^
+lo uso	z3G>aOF
+load a	zJ]
+load and	uHZ
+load the	zHJb[
+locali non	z6Z
+locat ma	zHJe[
+locat the	zHH__dHeYfH
+lock after	u#a@HBFHGZI^H
+lock and	u#YHZTG
+lock becaus	s#Y
+lock by	z#_HCT[
+lock can	zHYTI
+lock for	uHXTYXX
+lock her	w#^HE
+lock him	zTZ
+lock in	j#^HIT]
+lock it	z#JTY
+lock me	s#Z@ITZXXZH
+lock my	uHY
+lock myself	u#Z
+lock on	s#aHFXJ
+lock out	^#a@JHCX^
+lock screen	c!JHFTJZH[[bc
+lock temporarily	z#]TH
+lock the	s#_HITI^YbH
+lock to	nT[
+lock user	wT[
+lock youv	zTY
+lockedout in	z#GT^
+lockout after	u#YTZ
+lockout counter	zT[
+lockout in	u#[HH
+lockout threshold	w#IHXTY
+lockout trigger	zHJT[
+lockouttim and	u%Y
+lockouttim ni	z%Y
+log in	c!I#^%I(H*H,J3J=J>G?G@HBXDJGJH^IJKGM^NITGVHZ_[J]I^I_GaEbHhZ
+log on	m@IBYHIM]ZFg^
+log says	qHHZF__
+log show	nHGJ]ZH]aaH
+log what	z&^/ZHHNJ
+logg in	nB]HZ^I
+logg on	q(JHIZ]hX
+login attempt	z#^TF
+login do	zb^
+login fail	sHaZC
+login is	u![#ZHCTJ^^
+login not	qHIZ]b[
+login page	z7]:ZSITI
+login says	z#XTY
+login screen	hHGZJbb
+login to	zH[ZH
+login was	z!Y^Z
+logo de	zH[
+logon cannot	zb[cI
+logon is	wH]LX
+logon screen	nb^
+logon show	zbX
+logowania window	zbX
+logs in	w:ZLY
+logs on	zLX
+lokal ad	uN]g[
+lokal integration	zd^
+lokal omgev	zcXd[
+lokal verwaltet	zZJd^
+lokala ad	w/Xg[
+lokalen ad	s_Z
+lokalen konfiguration	zE]
+lokalen umgebung	sE[ZIcadZ
+lokalen verzeichni	z!X7Z
+lokaln ad	z/Xg[
+long does	q#FHBI^KJM]T[ZI
+long enough	u-Y
+long is	z>JH_aJ
+long password	u2[
+long until	wM[
+longer exist	z4[HY
+longer have	p>aHF
+longer offer	w?^HJ
+longer than	u2X
+longer valid	z>X
+look at	wGXHJ]Y
+look different	zHY
+look for	s#X4]N[_Y
+look like	z?ITZ
+lors de	q%_,^HJdF
+lors du	z5[d]
+los administrador	u)[*X
+los controlador	zJZ
+los dato	z3]DY
+los permiso	z(X
+los requisito	uN[
+los usuario	z)[[Y
+lose my	z>XHIZZ
+losenord ar	pHIKHU^ZG^]dYhX
+losenord fungerar	zZ[
+losenordet ar	p-[BYIZZJhX
+losenordet fungerar	uB^HIM[ZD
+losenordet hantera	zda
+losenordet har	zK[
+losenordet uppfyller	zNZ
+losenordsaterstalln ar	zUY
+lost contact	z4^>YHIRJcF
+lost his	z=ZHI
+lost it	z>HHHZ_
+lost its	p%I0[=ZHFc^
+lost my	qHYZY
+lost the	w(I)^*J>[HGZJ
+lower case	pIZN^
+lower digit	zIY
+lowercas letter	zI[
+lsass on	zJZ
+lui a	z=Z^Y
+lui meme	zBY^Y
+lukt niet	wZ]
+m365 admin	sg]
+ma ci	zh_
+ma demand	z9_HG
+ma error	zHJe[
+ma l	z?Y
+ma non	q?YHHM]ZF[^
+ma uprawnien	z%^
+maar een	u@[C[
+machin is	sHZR]
+machin runs	zRZ
+machin with	zfX
+macro excel	zHY
+made a	w2X@ZHHMZ
+made so	zZH^_
+made us	zHGY^
+mag het	z@Y
+mag niet	w@]IZ
+mai registrato	wDY
+mailbox and	zD]
+mailbox that	z>]HG
+mais acesso	z3J>^
+mais entra	z/]
+mais il	w+]@ICJDJIIKFO^[]
+mais pas	s>G?^HGM[bZd]
+mais tard	w@[Z[
+majuscul et	zIZ
+make him	z+ZLZ
+make it	s@ZHYZI
+make me	wKahG
+make remot	jHHQ_
+make sure	uH]
+make the	p%[NZPFZJ
+make your	z-Y
+makkelijk te	u-]
+mal escrito	w3a
+mal format	z3Y
+mal la	u#a4[@JHJKIZFh[
+man fur	zHZ
+manag by	o7[EIHJZIda
+manag elsewher	z7Z:^ZHdI
+manag on	pd^
+manag servic	z0YHYVI
+manag the	u-I7[HZdY
+management agent	k%]8^HGe]
+manca il	w3^5YHJ
+manca un	w(]?HC]
+manca una	z3[OH
+mancano le	z=]
+manga forsok	s#YXZ
+manqu les	z=Y
+manqu un	z3]C[OI
+manqu une	zIX
+many account	z;^HH
+many attempt	nX[
+many character	wHGI]
+many old	zHIK]
+many peopl	w-^HY
+many request	wX[
+many reset	wXY
+many thank	z9]
+many time	e#_KJT[ZI
+many trie	z#HX[
+many wrong	q#]HITZXG
+mapp driv	z#_HH
+march pas	oG]H[LYZ]fI
+march sur	zM]
+mas nao	s?]HIM]OHZD[^
+mas o	w/[MZTY
+mas tard	w@[ZY
+match a	z-_HI
+match any	zAIKZ_[
+match does	zH[OG
+match found	qA]
+match more	zA_BJ_H
+match on	z_[
+match our	zHEO^
+match the	mO]
+match what	wHY
+matin je	z@]
+matter how	zIJh]
+matter what	zN[
+mauvai mots	w#Z
+maximo de	z3G>JOHX_
+maximum length	zH[
+may be	p@YHHSZW]ZHa[
+may chang	w^[
+may not	j(_-[BHHCLIZH^^hI
+may query	zQ]
+may read	z%YHZ
+may reset	z(E)IHa
+may see	z%Y
+may succ	zcZ
+mdp ce	z@Y
+me a	o>I@YDIH[IJXJZ_
+me and	uHYaZ
+me as	z*Z3ZZJ
+me by	w!YCJD]
+me can	zV[
+me chang	uB^
+me choos	zHGI^KIh]
+me connecter	wHIZY[]b^
+me deixa	wKIZ[
+me deja	m(J@IBZVJX[Z^aJ
+me demand	zKHh]
+me dice	w@XV[
+me dieron	z!^*XZG
+me dit	wI[OZ
+me do	zCX
+me falta	zC_
+me faut	zH[
+me five	za[
+me for	u*[CJHZ
+me from	zKJX][[
+me im	s(^HHVZ
+me in	q!](YBZHIZG
+me it	u!X*Z
+me la	u@]
+me laiss	zX]Z[
+me llega	waZ
+me lo	w>[K]ZJ
+me manqu	z(]C[
+me nooit	zDY
+me noth	zD[ZGa[
+me ofrec	z?[aJ
+me on	z![@[ZF
+me out	u#ZHZXY
+me pick	z@]
+me pide	u*Y9JIXh^
+me pleas	z#Z
+me qued	z#aKJTJZG
+me reclam	zI]
+me refus	zHZZ]
+me registr	zDY
+me reset	sZ[[X
+me someth	z![
+me suis	uDZ
+me that	w@YHHV[
+me the	p(XHXOX
+me this	z@ZZI
+me to	b!J(G*I.]3H7^9G:[?I@EBICFD[EIHFKINJUJVHXXZdaHhH
+me try	zBGKIX_ZD
+me type	w@]KZZHhI
+me use	w?XK[ZJ
+me what	wh]
+me why	z@]
+med det	zhY
+meet and	zHJ]^
+meet complexity	zI]NF
+meet length	z@ZHJ
+meet policy	zN[
+meet requirement	zIIN]
+meet room	qH]
+meet the	e/[HIIX
+mehr auf	z>Z
+mein alte	w>XKY
+mein benutzer	z!]
+mein drucker	zH[
+mein konto	j!Y#]DZHJV]h[
+mein nummer	w3YOXaZ
+mein password	e#H-JBIDXHDKGMJVZZc[_^JhH
+mein phone	z#]MG
+mein telefon	z>YHIa[
+member are	zPXVX
+member of	lHJP]VZ
+member writeback	zPX
+membr de	zP^VJ
+membro de	wPY
+men inte	wMZ
+meno comun	z-Z
+mention the	zHZ
+menu in	wdY
+merci beaucoup	w9]BZ
+merci de	w#[BJZZ
+mesmo dia	w@_ZJ
+messag a	zNX
+messag at	zZY
+messag not	wHJZ]
+messag on	wdY
+messag option	z?Y
+messag says	wUXXX
+messag was	z?[HHZ[
+messag when	qHHZZaZ
+messag with	z3HHIa^
+mesur de	zEY
+met de	uaYcX
+met it	zNZ
+method and	s?[DJ]X
+method are	w>^?IZI
+method but	z+[>H
+method for	z*G?ZHZ
+method i	w?Y
+method in	z?DH_
+method is	q?[CI
+method mais	z+]
+method nicht	z?^CJHI
+method not	u+]?YCIDJHH
+method peopl	zC^
+method register	n+I?JHZ
+method requir	wCHH^
+method to	p*XC]HG
+metodo de	u?]CY
+metodo e	w+Z
+metodo mas	zC]
+metodo y	w+X
+metody a	z*Z
+meu acesso	z!]HIZZ
+meu celular	w>[HJ
+meu chamado	z9]
+meu nome	zIaKIZJ
+meu notebook	zH[M[
+meu numero	w3YIGO]
+meu telemovel	z3[
+mfa and	z?IH[
+mfa code	zHZaH
+mfa keep	wH[
+mfa not	z?]aE
+mfa prompt	wH]
+mfa registration	wHY
+mfa reset	z>HH]
+mfa sett	zHZ
+mfa sms	zHX
+mgpolicyauthorizationpolicy allowedtousesspr	w)[
+mi acceso	z!]HHZ[
+mi cel	z>]HJa[
+mi celular	zO]
+mi chied	z*Z
+mi clav	p#J@ZCJDHIIKHZa[[hY
+mi companera	zV^
+mi contrasena	k(J@IBHDJHGI[KZVJZ_[]
+mi cuenta	g!_#X3FCHD_HFIJKJV^ZZ[J
+mi fa	uX[ZY
+mi hanno	w!^>JZH]]
+mi manca	z(]?HC[
+mi nombr	zI^
+mi numero	u3ZIGOZ
+mi portatil	zH^
+mi propon	z?[
+mi sono	uD^
+mia password	s@JHHIJKHZa
+mia richiesta	z9_HI
+mich aber	wZH[]
+mich ausgesperrt	w#[
+mich jetzt	zDXX[
+mich nicht	sZ_
+mich nie	wDY
+microsoft #	a#H-J/_7I=X@JHHIIMHRJS@TdZJcGdFfJge
+microsoft authenticator	w>HHZ
+microsoft com	kHYga
+microsoft entra	g)]1JSETIfb
+microsoft has	qS_ZHdX
+microsoft hat	zS[
+microsoft is	zS[
+microsoft lock	zTZ
+microsoft login	z#HT[
+microsoft own	z*[TZ
+microsoft page	q7]HJT[
+microsoft reset	s7ZSZ
+microsoft sinc	zcZ
+microsoftonlin com	g.ZHHScZIcagI
+middl of	qHI]a
+miembro de	uP^VX
+mijn account	k#a%JDGHDTJVZZ[[J^J
+mijn laptop	zMZZJ
+mijn mobiel	zCYO]
+mijn telefoon	z>Y
+mijn wachtwoord	mVJZbhH
+min age	u@Y
+min telefon	z>Z
+mindesten #	zI[
+mine at	z@[
+mine does	zHJIIO^
+mine has	wHX
+mine i	wOX
+mine is	mI[
+mine not	u(]HHV]ZJ
+minha conta	g!]D^HHIHVa
+minha senha	h#J(JBHDGIZKYMIUJVHZa[^hZ
+minima #	z@II_
+minima da	z@[
+minima de	w@[
+minima della	z@Z
+minimalny wiek	z@Z
+minimo desd	z@_
+minimum #	zIX
+minimum age	sH]
+minimum length	zHHI^ZH
+minimum password	g@ZH[
+minimum version	z5^
+minpasswordag #	z@^HJ
+minsta losenordsalder	z@aHHIJZI
+minut after	z#ZHI
+minut ago	m/H@]HGM_hY
+minut ahead	zRX
+minut fast	zRZ
+minut late	zaX
+minut later	z@Z
+minut still	zOIa]
+minut until	zM[
+minuti fa	zM^
+minuto atrasado	wR[
+mio account	h%I3HD_HGTJV_Z]
+mio cellular	z3ZO[
+mio nome	zI_ZJ
+mio numero	w3[OZ
+mio ticket	z9]
+mir fehlt	z(Z
+mir nicht	w([>Y
+mis a	z1ZMY
+mise a	zf^
+mismo dia	z@]ZJ
+miss at	zH^ZH
+miss for	s(]HJZJ
+miss from	nCFD^HYVY
+miss in	wHJ_^
+miss on	j%[5Y?ZHH[YdX
+miss or	u3^DI
+miss permission	z%X
+miss the	u%X
+mistyp in	z,aHHhI
+mistyp it	z#Y
+mistyp the	zKIh_
+mit adfs	w7Z
+mit dem	q>]HEMYZZaY
+mit der	mHJOZY]ZYc]
+mit entra	zHIcIf]g[
+mit ruckschreiben	z=XP[
+mitgli einer	uP]VZ
+mitt konto	n!Y#[VZ
+mitt losenord	sZ^[X
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
+mon acce	z!^HGZ[
+mon compt	f!Z#]CJD]UJVaZI
+mon email	zCY
+mon identifiant	zIZ
+mon mdp	uHEZ^h[
+mon mot	f(J-JBEKXMHNIZa[_
+mon nom	z-HI^
+mon nouveau	z@[
+mon numero	u3ZIHO]
+mon ordinateur	uH_MYZI
+mon phone	sHY
+mon portabl	u>ZC]HHM[
+monday and	z@ZHJSJc[
+monday morn	z#[@X
+month ago	zK[ZI
+month old	zMY
+more detail	zH[
+more error	wB]HYZI
+more information	u+^CIHX
+more it	z+[
+more sinc	z)Y
+more than	hAdBIHIR]_F
+morgen wieder	wXZ
+morn and	m@aKIZI
+morn the	z#[@Y
+mors och	z@X
+mostra #	z3IIIO^
+mot de	P!I%Y*J,X-Y/H0J3H4J7X=G?GB^DIGGHGKXLXPISITIUFVHWHXIZ^[Z]Z^YaGcHd]eHfFh]
+mots de	h#X0[@IG[HXIHKZN[ZHdXhJ
+mov the	z>^HG
+moved from	w0YHZV[
+moved to	n(Z3I=Y>]GZHDZJ_^
+mowi ze	wO]d[
+moze resetowac	z=]HJV[ZJ
+moze zresetowac	w:[S[
+ms ds	uA]
+ms sspr	q7YHJT[ZJ
+ms ssprsetup	o+ZDcHG
+msol account	g%[2[;]HFPFQ]
+msol konto	q%[2[QX
+msol kontot	z%_(J
+msol n	z%Z
+msol nao	s%X;XQX
+msol nie	z%^
+msol non	q%Y;XQY
+msol not	q;YQX
+msol user	z%Y2Y
+msol が	z;]Q]
+msol ア	z%Z2[
+msoluserpassword not	wg[
+much does	zHY
+mucha gracia	z9^HJ
+mudei a	w@Y
+mudei not	zM]
+muita tentativa	s#Y
+muita veze	s#YXX
+multi factor	zHY
+multipl match	nAa
+muss ich	sEXHJIJMZ[]hY
+must be	a%Y-G1I3[9J@EC[H_IZJZZJcJ
+must chang	jHGLb^J
+must contain	sIY
+must enabl	u?Y
+must give	z*Y
+must have	uIZ
+must i	w*ZHIO[
+must not	uHFIaKY
+must register	zDZ
+must reset	z:^UIWI
+must the	zKZ
+must wait	q@^HJ
+my account	W!Y#I%D(J)I*H+I,J-J2J;J=J?H@HAIBGC^DZGJHDIIKILIMIOIPFQJUJVeZc_GdJhX
+my admin	j(G*XHJVbZX
+my authenticator	sH]
+my bank	zH[ZI
+my boss	w![HIZY
+my browser	o.[
+my choic	z@]NX
+my colleagu	wUX
+my computer	k#XM^Z]aGhJ
+my contract	w!Y
+my current	qHIKYZEh^
+my daughter	wKZ
+my deputy	zH^
+my desk	s>I?Z@IH_
+my detail	z+ID[
+my devic	u>]DJHY
+my domain	z#X
+my email	qCXH]ZY
+my ex	s>bCJDJHD
+my exist	uHEK_ZHh[
+my former	u3I>_HH
+my gmail	zH_ZD
+my handbag	w>aHHZI
+my issu	w;Y
+my kid	z@Z
+my laptop	f#ZH_MYZI
+my last	p>]@JHZOJZH
+my login	m!^#[:[HCIJTHZ^bI
+my mailbox	z>HH^
+my messag	z9[H[ZHaI
+my name	u-EIbZH
+my new	g>F@^BIKFMXNJO[Z^
+my notebook	zHZKX
+my number	h3[CJD_HEIFKIO_ZFaYhJ
+my offic	u=J?X
+my old	e-J9J>_HDIJK_ZGh^
+my onprem	zFZ
+my organisation	pEaWG
+my other	zHIZ[
+my own	j(E*J:a@]EJHEIJKIUJV^ZC^_
+my passphras	wI^
+my password	O!I%I(@)J*Z-^/H2J3J7G:G=ICHGIH<I]JGKFLENJSJVEWIXJZh[c^CaYcJeJfJgHhH
+my pc	sMZ
+my phon	[+J3E>^?IBJH]OXZJ]Ha_hJ
+my phone	e#J3H>^C^O[ZJ[H
+my previou	l!J>_@YHCO[
+my privat	s#I3J>JH]O]
+my profil	q!YHYOX
+my register	z?X
+my request	w9_HE
+my reset	sHIZ^
+my role	w(bBJHGZF^J
+my sap	z#GH^ZG
+my school	w>ZaJ
+my screen	z>HH_bJ
+my secret	z?]
+my security	s+^>[?YCFDJHDZJ
+my sms	wCZHGa[
+my son	wHZ
+my sons	zHYI]ZG
+my staff	w([HINZ
+my team	qZ_
+my test	w;Y
+my ticket	u9_HI
+my train	zHFZJ]a
+my user	c!])J*_-X/Z3I9I:I>G?H@IAJBIDHHGKENJOIVa[]]H^H_IaIhY
+my usual	zK^
+my vpn	wMX
+my window	z#XHY
+my work	p3J>ZHIO[
+myself out	u#Z
+n a	d%Z(X)H*I+Z-I/Y:J>J?G@JBJCID[HCIIKJM[NJPHUXV]W^ZE]]aIcJ
+n accept	uIIK]OZZGhZ
+n ai	g(X?H@ICaD^KH]^hI
+n apparait	u([?[DJ
+n arriv	nZa[[
+n en	qCZI[KYh[
+n est	a(J=J>H?a@JBICHHFIHKGO^UGV]WZ^JaId^hZ
+n exist	u>[FJ[Y_X
+n expir	uL[
+n y	wI^PZVXZG
+na auditoria	w/YEZ
+na conta	w2^
+na ekrani	wb^
+na empresa	zU]
+na hora	zZJh^
+na komputerz	wM^ZI
+na konci	zD_HJ
+na minha	uD_HJI]VJ
+na nowym	zH[
+na nuvem	q/Y0^T[dJ
+na ou	z%Y
+na stary	w>]
+na tela	sHJba
+na troca	zZYd]
+naar het	w>Y
+nach dem	j/[C]KJL^MJRZY[ZFaFdZfH
+nach der	qY]]acI
+nachweis bringen	z*Y
+name and	u-XIX
+name break	zFY
+name contain	wFZ
+name has	wF^IH
+name in	q-]I^KJZGhG
+name is	s-ZHII_KI
+name of	o-bF[HFIEKJ
+name or	p-Yh]
+name plus	u-ZI]
+nao abre	w+XH]ZJ]JbZ
+nao aceita	n@IHJKZMIOZZZh_
+nao aparec	p(Z?XZE[a
+nao atend	pIZN^
+nao autorizado	wTYV[
+nao bate	zO_
+nao chega	uaZ
+nao configurou	wV]WY
+nao conhec	zHGM[gX
+nao consegu	w=[@[
+nao consigo	g!Z>[BJDFHEIIK[VIZ_[]hI
+nao correspond	wOY
+nao da	w:[@ZZJc]
+nao deixa	q@[HIK]XZZZ
+nao diz	zNYV[
+nao e	k3H4Y6Y>H?^HEI]KIOZVYZIh[
+nao esta	mQXV^ZJaY
+nao exist	w_]
+nao foi	s3ZVYeX
+nao funciona	qZ^
+nao grava	u0XG[Y]
+nao ha	w3YDYWZ
+nao habilitou	zU]VJZJdY
+nao imprim	wH]
+nao inicia	z+YfZ
+nao me	uDXKIZZ
+nao muda	zgX
+nao not	w7]HIM^ZI
+nao oferec	z?[
+nao passa	w%I;Y>YKZ
+nao passou	z@[M[
+nao pede	w+YLZ
+nao pode	o%X(ZHII[K^ZG^^hJ
+nao posso	w>JHJV]X[ZI
+nao quer	zK^
+nao recebo	sa[
+nao reconhec	u:ZOZZHh^
+nao redefin	z:X=]
+nao respond	z0XfY
+nao sai	z3ZcZ
+nao serv	z?^HH
+nao tem	j%Y)^*[=Z@JD_HHIJL[UJVHZG
+nao temo	z=]UZ
+nao tenho	q(Y3J>]CZD]ZI
+naszej organizacji	zUY
+ne correspond	sOZ
+ne demarr	zb[fZ
+ne doit	zI^
+ne email	u3F>GCIDaHHa[
+ne fais	zV]
+ne fonctionn	wHYZ_
+ne ha	uC[I[
+ne le	z3[
+ne march	m@JBIG]HZIJKILYZadIfZhJ
+ne me	q?YDYHJX]ZZ
+ne peut	n=Z@YHHU]VJZI[[^YbH
+ne peuvent	w8ZPZ
+ne peux	m)X3J>_HIK]ZX
+ne pouvon	z3[:X
+ne recoi	waZ
+ne recoit	z>IHYaY
+ne reconnait	z:[h]
+ne repond	zIJN[
+ne respect	sIZNY
+ne s	u*X+]H]
+ne se	u+ZHJSZ
+ne somm	zEY
+ne sont	wGYI]ZI
+ne suffit	z?[C]ZJ
+ne vient	zHIIJa_
+ne voglio	z@[
+ne vuol	zC[I[
+necesario para	z(XdZ
+necessair pour	z(XdZ
+necessary information	sCJDa
+necessary servic	o)JUHVJda
+need #	sC^HGIXKJ
+need a	a!I#J%I*J8J=Y@GBGCIDJHeKIMIVHZ_[J
+need access	sHX
+need an	u0X
+need another	u?IC[KX
+need at	zHJI^
+need enabl	z!YHGV]
+need for	q#Z%I1]=]HF
+need help	uZ]
+need in	z%]HY
+need it	z>XHY
+need new	zBHIHMJZ]
+need one	w*ZC^HGIJZJ
+need p1	w=^HG
+need per	z=IH[
+need permission	zHZ
+need reset	z%X
+need the	p*Y>ZHDMIg_
+need tls	zHIY[
+need to	[![%G*I.Y5]=I>[?J@^BYE^HDKJPIZ[]IaHdHgI
+need two	m*^
+need unlock	z#Y
+nel browser	zb]
+nel cloud	sT[_X
+nel gruppo	zV_
+nel log	wEXNX
+nel nome	z:[FZ
+nel profilo	z3[C]
+nel tenant	w:[W]
+nell ambito	zGZ
+nell elenco	z-Z
+nella configurazion	zEX
+nella directory	p!X3[7[HHNJd[
+nella procedura	z,ZeX
+nella schermata	ub^
+nello spam	zHIa]
+nello stesso	z@]
+nem email	u3I>ID^HIa[
+nem not	zaZ
+nemmeno nello	zHIa]
+nessuna password	zZF]^
+nessuna scadenza	wL]
+nest group	wHYVZ
+net not	zY[
+net on	uY_
+netflix password	zH^ZF
+network access	p%JHFQa
+network problem	zc[
+neu vergeben	z@]HHMJg]
+neue nicht	z/[HFM]
+neue nummer	w+[>XDI
+neue password	c#H(I-H@JBXCJD]HCKDL]M[ZX[]][bJdJgXhH
+neue phone	q>XHY
+neuem phone	w>HH]
+neuen password	zI]ZI
+new ad	z_^
+new branch	z9JGYHEMHV_]I
+new domain	s4H5J8Z=IA[H]
+new forest	p8]9JH_ZH
+new hire	u@YD^HJ
+new joiner	wHIV[
+new keyboard	zH[
+new laptop	qH_MI
+new number	w>IO]
+new one	]!I#I(I*I+I-G3I9H:I=J>D?G@_AHB^CHDIGJHFIXKbL^MbNEOHTJVJ^JaIgI
+new ou	u%ZG]
+new password	P#F([)J*I,J-D0J2H6a7F8H<J=I?HBcCIDFGEH5IEKAMfNbTHUHVFWHXIZ[[b]a^D_IaIbEcHdEeHfIgXhF
+new phon	e+_DJH_
+new starter	sD]VY
+new tenant	zWYd[
+new user	q!E#J+[AGBIHaPI^I_F
+new web	zHZcZ
+next chang	z@_HE
+next day	u@XYYZIg]
+next logon	j@JLcbI
+next morn	w@ZfX
+next one	z@^
+next sign	sLZ
+next to	wI[V[
+next week	zH^LJZJ
+ni adress	z3EDa
+ni celular	zD^
+ni correo	s3H>JDaZIa[
+ni email	w>JDZHIa]
+ni pwdlastset	z%Y
+nice day	z9]
+nicht aktiviert	nd_fJ
+nicht akzeptiert	zKJOZZ^hG
+nicht als	z?]
+nicht an	o0YO[aY
+nicht andern	m7ZZX^ahI
+nicht angeboten	p*X>I?^[Y
+nicht angenommen	zZHh]
+nicht anmelden	zZI[]g[
+nicht auf	u%](I4Y5I?IHJZIa]
+nicht benutzen	zV[
+nicht dabei	zG[
+nicht den	sIIN_
+nicht der	u-ZOZ
+nicht die	u%Y3[=[OY
+nicht drin	zQY
+nicht durch	w4[MZZIcZ
+nicht eingeschaltet	wU^dZ
+nicht erkannt	zh^
+nicht erreichbar	u4Zf]
+nicht freigeschaltet	uVa
+nicht fur	uDZV]
+nicht geandert	z@ZZ[
+nicht gefunden	u_^
+nicht im	p9]G^HEI^KHVJZFaXb]
+nicht in	n)[HJMZTZV]ZX
+nicht mehr	d![%J*Z-J4I=Y?[CGE]HEIFK]OIPIRITJVIXYYY_[aIcIdXfYhH
+nicht mit	qOZZZgX
+nicht mitgli	wV^
+nicht moglich	p@IC]HHZ_[YbG
+nicht noch	z@JK]ZH
+nicht ohne	zHFM]ZI[]
+nicht per	wP^ZJ
+nicht rein	w!XZ^
+nicht ruckschreiben	z6Y
+nicht selbst	w)[V]ZH
+nicht synchronisiert	zH]
+nicht uber	z(YD[
+nicht unterstutzt	z5X7X
+nicht verfugbar	z4]?[HI
+nicht vorhanden	z_^
+nicht weil	w-[IX
+nicht weiter	z:]>Y
+nicht wieder	z+[DJ
+nicht zu	uIIKJN]]^
+nicht zugelassen	z@]QY
+nicht zum	z#Y?]ZJ
+nicht zuruck	zK[ZIgZ
+nicht zuruckgesetzt	zE]ZI
+nicht zurucksetzen	e(]:^=JCYF]HJPXVG
+nie ab	sL_
+nie dafur	zDY
+nie dostaj	za[
+nie dziala	l@JHXP[Z_f[hJ
+nie jest	qV_Z[
+nie ma	o%^?]HI[Z
+nie mam	w(b>^HFZG
+nie moge	j#J@ZDIHHKYZb
+nie moze	s:[=[S[VIZG^]
+nie mozna	w4]IX
+nie pamietam	zZ[
+nie podalem	zDaZG
+nie pozwala	w@ZZ]
+nie przychodzi	za[
+nie przyjmuj	zZXh]
+nie rejestrowalem	zDZ
+nie spelnia	qIZN^ZJ
+nie zgadza	uO[h[
+niet aan	nHGIZKIN]V[ZIaZ
+niet geaccepteerd	zNHh]
+niet in	w!J#JHFVYZ]aZ
+niet ingeschakeld	uVYdY
+niet meer	zYYdIf[
+niet nog	w@X
+niet ontvangen	w>^aG
+niet op	zMZZJ
+niet opnieuw	u@XZ[
+niet overeen	wO[
+niet resetten	w:]
+niet wijzigen	z@J^^hJ
+nieuw nummer	z>Y
+nieuw telefoon	zHY
+nieuw wachtwoord	sB[IYMZNGZY
+nigdy nie	zD^ZG
+nikt nie	w=]HJS[ZHa]
+nimmt er	zIY
+nimmt noch	zM_
+nobody can	m&Z:J@YHHSYUZc[
+nobody could	zZJ^]
+nobody ever	zW[d[
+nobody gets	z+XLY
+nobody has	z1]D[
+nobody in	pSXUY_Z
+noch das	l![#[HGM^g]
+noch eine	wC]IX
+noch einmal	q9J@ZK]ZZ
+noch gesperrt	zTX
+noch kein	z3ID]
+noch nicht	o@ZEIHHMcW[ZF
+nog een	w@X
+nog het	uM]gX
+nom de	s-a2[FXIH
+nombr de	q-^2[CYFXHJ
+nome completo	zI^
+nome da	z-]FY
+non accetta	uIJK]OYZX
+non admin	z=_ZF
+non arriva	ua[
+non autorise	wTYV[
+non autorizzato	zTX
+non basta	z?XC]
+non c	uD]VX
+non chied	z+Z
+non compar	u([?]HHZG[^
+non corrispond	wOZ
+non disponibil	z4]HI
+non e	d3Y>IBICJDGHGIHMYNJO]SJUJV^W[ZFfYh]
+non esce	w+XcZ
+non esist	z_Z
+non expir	qHFLbZJ
+non funziona	nH[ZYfZ
+non ha	h%Z(J+Z3I?HCJDYEJHGMZNIPJU[W]ZF]]aI
+non hanno	z)[*]PJVJ
+non ho	n(_3H>Z?J@ICYD]HFIJKI]]aG
+non l	z/[KIMJh]
+non la	uK]N[
+non lo	w3Y>[?ZOG
+non me	sK]
+non mi	lD]IJX[Z^
+non part	s+Y3YHGa]bY
+non passa	w%I;Y>YKY
+non posso	j(Z*J9J>[?J@YCIHHIIK^NJV[X]ZG
+non possono	w8Z
+non puo	p%X([,J:X=[@ZHJZI^Y
+non ricev	z>GH[aZ
+non ricevo	wa[
+non riconosc	u3J:[O[ZHh]
+non riesc	zS]
+non riesco	p%JHJZb[^
+non rispetta	s-YN^
+non scriv	uG[HIY]fZ
+non si	m*X=[>J@ZH_IZKJSYVIZE]Ha[
+non soddisfa	uIYN]
+non sono	uVaWZZJ
+non spuntata	z;Yd]
+non spuntato	wd[
+non sul	zHIM]
+non supportato	w1X
+non trovato	z_Z
+non va	w@JIZZ_
+non valido	w3ZRY
+none for	z+[HI
+none in	zHHU]
+none is	zIIKXN^ZIhJ
+none of	u@XG[HJKYN[
+nooit geregistreerd	wDZ
+nor lockouttim	z%X
+normal benutzer	z)Y
+normal staff	z)YP]
+normal user	o)Z*ZCI
+nos controlador	zJY
+nos dc	z5X
+not a	m4H7^>I?[HCVa
+not able	w:YBJHIZ]
+not accept	^!J-Y/F3Y>G?_@XBCDJGJH@I[KJLINXO^VJZ^^G_JaJhY
+not access	o>c?IDHHH
+not acepta	uIFKYO[ZYhY
+not activ	m!aHFU^ZJ^J
+not activat	w=JHZVY
+not ad	e!^/YBJHJMXT]ZF^Z_^gX
+not added	zVY
+not affect	zHHT]
+not allow	](a*J+J-_/G9I:H<Y>JBIDIHBMJQYUXV]ZA[H^aaJbGfJhG
+not among	w?]HJK]
+not an	s*]4Y?IKY
+not aparec	p(ZZH[^
+not appear	q+[?_CJDDHJ
+not appli	w;^MJ
+not apply	q*^GY
+not arranca	w+Yb[dGf[
+not arriv	jBJH_
+not ask	w+b-J3I>I?JCHDGH]IHKGZF
+not asked	m+]@JCJDXHEKILbZJ
+not assign	zH^
+not assistent	z,YeY
+not at	zHHN]ZJ
+not authentication	uD]
+not authoris	zVZ
+not autorizado	wTY
+not availabl	f4F=^?]H]UJV[ZH
+not be	a,YHCIZVJZ[_Zc[dFe^fJ
+not becaus	w/Z
+not been	d4H5^HEUYV[d^
+not call	zaX
+not came	zH[
+not capital	zI]
+not celular	zH]
+not centro	zgX
+not chanc	z@[
+not chang	m#IBIHHLYZF^_hI
+not check	z5[Z[
+not clear	w%HH[TZ
+not clickabl	z(]HJ
+not code	s>HHXa[
+not coincid	wOY
+not come	h%E+Z;^>JaZf^
+not complet	m+GBFD]HCIDOGZ[]adIe]
+not complex	uI_ZG
+not compliant	oH^NY
+not comply	q-YHJN^ZF
+not computador	wM^
+not conecta	zH[
+not conector	z8]<XdG
+not configur	f*J:J<[D[EFHFUHVZWbZG
+not connect	l%H0a1J4JGZHX_XcIfF
+not connection	zcX
+not contain	q5YHFI^
+not cooki	z.X
+not correct	qh^
+not cover	s=b>JG^HBNJV[
+not creat	zWYYY
+not cumpl	o-YN_
+not dc	s4^HFJ[
+not decrypt	z6ZZJ
+not defin	oW[
+not deja	w=]@YBJK]ZEhJ
+not delegat	u%^_I
+not deliver	u3JHJa^
+not dice	wV_
+not did	zDZ
+not digit	z3JI^OH
+not diretorio	o3_7[HHdZ
+not display	s>HHaZF[]
+not disponibl	z4[
+not do	q7[:JHGU[Z[
+not domain	z4X
+not done	z!]+FBID]VI
+not effect	wLYTZ
+not el	z(Z
+not email	q3F>FDaHEMIOIa[
+not en	zM[
+not enabl	Y%J(E)[*I,J-H1J3I7J8b:H=I?X@JAJBHDGGEHAIJKJMINJU^VdWIYYZD^IaJdafJhJ
+not enforc	w5YLX
+not enough	l(]C_HDI]ZJ^JhJ
+not enroll	wD]
+not enter	zDX
+not entra	p/J7aHHZHa]
+not error	z@IBbKHZB
+not es	o9J>JDJI]KHO]V]ZJhZ
+not escrib	wY]f[
+not esta	jGXHHV]_Za[fY
+not exist	k>[WY_baHdF
+not expir	]HELgZG
+not explanation	w&[HGZ]
+not fill	w>H?HDbHHZI
+not find	w_]
+not finish	sBJDZHIZE]b
+not fit	z6^HGcJfJh[
+not follow	zg^
+not for	p(H)^*H?[@]BJHAP[VZ
+not forc	qHHLa
+not found	j-J4^AGGIHZ_a
+not from	p7]:[HHSITI
+not fulfill	zI[NH
+not funciona	oBIHZPXZ[fZ
+not further	uN]dX
+not gave	w3I>HDbHHOHZGaI
+not get	f+^0Z>I?JDHHHZH]Jac
+not gets	u+ZHHLYaZ
+not gett	zaZ
+not go	n@YHFI_KHZF]]g^
+not good	zI^
+not got	q%ZCZHG]]
+not grupo	zV]
+not ha	o@YM[UYW]ZIdX
+not had	w@HCIKbhJ
+not happen	zHIa[
+not hav	z@Z
+not have	_%X([)J:X?JHXU[VFZH^YdX
+not hay	p9JD]HGW[ZJbZc]
+not healthy	wfX
+not help	n![#XB[T[ZF
+not idea	wB]
+not in	Z!H(I-G>I?c@JBIDIG[HBIIKILJMYVdZE^H_XgXhI
+not includ	k=^G]HCNJVZ
+not inherit	q;^
+not internet	zcY
+not issu	zMYNY
+not it	w/]?YHIh[
+not join	wG__F
+not know	h&^-H>Z@IHBIGJYKJMYZ][HbIh[
+not known	z/IM]ZHb[
+not la	p9IK_MJZIh]
+not le	zLX^]
+not les	z+YG[
+not let	h)[@XBEDIHJIIX_Z]^IhI
+not licenc	z=X
+not licence	s=bHD
+not like	s/^NZ
+not link	uHGb_
+not list	w?_HFZJ
+not llega	wH[
+not lo	s=Z>[?]OFVZ
+not load	s.XHZ
+not lock	qHJT^
+not log	zM_VJZDcZ
+not long	zIX
+not longer	d!Z4Z>_?^@JDJIHLGVIZJ
+not luck	w@ZZY
+not made	zDIH[LX
+not manag	w7X
+not match	_+J-I3E6Z>H@IAFDIHGIHOeZH_^aIhZ
+not matter	qIHN[h[
+not me	g(J3H>HBGDYKXVIXZZ^aZhY
+not meet	a@XHEI[N_ZI
+not meio	z9JHFI]ZJ]^
+not mention	zH_KG
+not mesmo	z@_ZJ
+not messag	w(JHHa_
+not met	sHJIZNZ
+not method	w>YCJDY
+not meu	w3Z9JC]HIM[OH
+not microsoft	sJ^TZ
+not mind	zBaHIZH]G
+not more	s@IB^HJNYX]ZG
+not my	w)J*^HFOX
+not navegador	z.Xb]
+not need	uB^HZKXZFaH
+not new	w+[@ZB]HFZE
+not nome	z:[FY
+not notification	z?GHIa]
+not now	z/[
+not objeto	z;Y^X
+not offer	h(I)H*_?ZHGU]ZI[ZgJ
+not offic	zT[
+not old	z@[HI
+not on	k)Y-I1I5XHZQZV[YEdZgZ
+not one	zNIU^WZ
+not onprem	q6YTZgZ
+not open	lHaWYZJc^
+not option	o?]C[DIHGaJ
+not p1	z=]
+not part	s=XG]HI
+not pasa	u%I;Y>YGHK[M]
+not password	l-JBHG^HCI]KJMJN]WYZF[IdJfY
+not pc	zMY
+not permission	p%Z([@JHHV]ZI^E
+not permitt	q%Y-^=Y@JHGVJZF^_
+not phon	k>D?HDcHYMIOJaD
+not phone	u3X?[
+not pick	zH]MEVY
+not pide	z+Y
+not policy	uHINHWa
+not pop	z+ZHIZJa[
+not portal	zTY
+not possibl	g#]%I)I7Z@EBIHBKJP[SITJVGZa[]d[
+not print	zHY
+not prompt	h+b?ICJDGHBLa
+not properly	sEZ
+not proximo	zLY
+not pued	j(Y@YHIIJV[ZZ^[
+not pueden	w8[
+not puedo	e!J3J9J:J>Z?I@XBGDJHZIHK[MJVFX[Za[ZaIbJhI
+not reach	l/G0XHIM]a]gX
+not reachabl	w4Y>^HFSYaE
+not read	sHYZb]J
+not receiv	k:JH]ZHa[
+not recognis	m3H>JKFO^VZh_
+not reconoc	w:ZOZZJhZ
+not recovery	zDZ
+not register	f+FDbH[UHVIZJ
+not remember	uHJKHZ[h[
+not replac	z@Y
+not reset	e(I0]3I5Y7Y:J=J?J@HBHDXHDLJNHR[UIVIW[ZC]JaJb]c[fIgJh]
+not respond	z0X
+not right	k%IE[O]P]WHdHh[
+not ring	sa^
+not runn	j1IBIHHR[ZIdJfa
+not sale	s3ZC]aHcY
+not satisfi	zJ[
+not satisfy	p@YHIN_
+not say	zNZZZ
+not se	g![*X4Y6Y?X@JBIGXIZVHdHfZ
+not security	u(I*]?ID]HI
+not see	wL[
+not select	sG_HJ
+not send	wHZaI
+not set	c%](^+H>I?G@IBHCDDaGJHFKGNHUJVaY_ZG]I^IaIgJ
+not show	d#I+b>IH[IJOFZEa[b]
+not shown	w[[
+not sign	u<ZD^HIVJ
+not sms	k3^>JHHTJacgJ
+not sound	uH_
+not spam	zaZ
+not sspr	w?Z
+not start	lHZb[f]
+not stor	z7XHJ
+not strong	zI]
+not such	p__
+not support	i(H1c7YHHZH
+not sure	z(JHJZ^
+not switch	sHGVbd[
+not sync	j0J1I4JGIHb_]fJ
+not take	h/J;[<^?X@XHYIZKFLIMFNH^JhY
+not taken	wHIIJK[MIZHh^
+not target	uG_dI
+not tell	zNY
+not tenant	w:ZU]WZ
+not tengo	p([9J>ZCZH[MI
+not that	w@FH[NY
+not the	f(]/Y3E:b>I?ICIDGHDIJKGMJNGOcZZ_IaJhX
+not ther	n(Z>J?[HGZI[^
+not tick	n<]G[HEdbeC
+not tien	m%Z3Y=XD[L[aH
+not tienen	z)]*]
+not to	q-Z/]HJNZZJ^XdH
+not token	z,]
+not told	uDaHHY[ZH
+not trigger	u+]HG
+not turn	c!H(J)_=JDINJU^V_WJZH^JaX
+not typed	zHI]_aG
+not understand	zZ^
+not unlock	sTZ[__JbH
+not updat	q0[1_HAZ]fI
+not use	w-]dY
+not used	w3XK]ZJ
+not vale	w?XHJI^
+not valid	z,YHJR[
+not valida	z3[
+not verification	zDX
+not verify	z3^DF
+not want	u%]-_DJHJKGPGZI[[hI
+not way	s>Y?[CID[
+not went	zCIDZ]Y
+not what	wJ[KHhZ
+not window	wHYM[
+not wizard	z+^>H
+not work	W!I%H(G)I-J/H0Y1X3[8]=I>E@CB>DJGJH_IEJJKFMINIOGVDZh^F_JaFbGcJdFeJgJhF
+not writ	p%[dYeIg[
+not writeback	p=[GY_Jd[eF
+not written	k0]g^
+not yet	s0H1HD[GFHEKIMcRHbHfH
+note on	wH^
+noth but	w?^HJ
+noth come	wLYaZ
+noth else	u&]9JB]HJNYfJ
+noth for	uHITZ_^
+noth happen	uHIL[ZZaZ
+noth is	z0[R[fI
+noth more	zB[
+noth on	w3J>ICGDa
+noth pops	zHGa]
+noth set	zW[
+noth to	u@IB_C[D[HILJZD
+noth work	wBAZbaI
+notification are	zbX
+notification not	u?XHHaZ
+notification packag	wHJJ[
+notification when	zH[
+notify user	zH]
+notr organisation	zUY
+nous avon	z8Z
+nous ne	w3[EY
+nouveau mdp	z@YDX
+nouveau mot	k-HBYHGIIKFZ[]^
+nouveau phone	uH]
+nova senha	u:ZBZZH
+nova tem	zI]K[
+novo not	z8]dG
+novo sem	z>YcY
+now ad	zgY
+now and	zKZZJ
+now cannot	z>XGX
+now i	n!Y+I?HDcHGZG
+now im	qCZD]HHZJ
+now is	wHZhY
+now it	i#I>Y?X@]HIX[
+now its	u#_DYHJZJ
+now lock	w#[XY
+now not	w>HBHHIKFV]Z]h]
+now noth	wBY
+now refus	w@Z
+now reset	o([8]>XHGZH
+now that	z>IC^KY
+now the	k!^#])XD[HGKXZC^Z
+now ther	z?Z
+now they	u/ZGZZJgZ
+now user	z-X
+now window	zgZ
+nowe haslo	uB[MZZZ
+nowym telefoni	zH[
+nu har	z/XD]
+nu mag	z@Y
+nu wachtwoord	zD]
+nu wil	z@[
+nueva contrasena	uBZMYZH
+nuevo sin	z>YcZ
+nuevo y	z+X
+number and	j3I>YDJIXOYZ^
+number but	q>FH]O^
+number does	zOZ
+number end	zOZ
+number for	w3XDIH[
+number format	w3Z
+number has	s3X>[
+number have	w3]OJ
+number hr	z+Z
+number i	l3IHIIJOb
+number in	j3aHXOE
+number is	h3Z>^DJIIOYZI
+number match	pHaOE
+number not	j3F>IH]IJOaaI
+number now	w3H>_HJOE
+number of	h(J3F=H>H?J@XC]DGHcIHKJOHVJXaZJ]J
+number on	m>^DGHEO^
+number or	u3ID[HJIY
+number register	z>Z
+number symbol	zIX
+number that	wDJO^
+number the	s>^aX
+number up	zK[
+number with	u3^IG
+number without	w3_>GHJIJOG
+numer telefonu	w3Z
+numero completo	z3IIEO_
+numero con	z3^
+numero de	jOc
+numero di	u>ZO[
+numero digitado	zOZ
+numero e	m3J>XIZO]
+numero enregistr	w3^DJOH
+numero et	wOZ
+numero invalido	z3F>IO_
+numero maximo	z3G>JOHX_
+numero nao	z3H>]
+numero non	w3I>]
+numero not	z3ZaH
+numero que	s3JI]O]
+numero saisi	zOY
+numero sem	z3]>JOG
+numero senza	z3]>JOI
+numero terminado	z3H>_OG
+nummer der	z3Z
+nummer ist	w3_aZ
+nummer koden	z>Y
+nummer komt	zOZ
+nummer stimmt	wOX
+numret stammer	z3Ia^
+nunca expira	qL^
+nunca me	uDZ
+nunca puse	zD^
+nunca se	wW]dY
+nuova password	q:]HGIXKIN[ZF
+nur bei	uHJTZb[
+nur beim	z7Z
+nur die	u?ZC^DI
+nur e	zC[DH
+nur eine	p*Y
+nur einmal	w@Y
+nur entsperren	u[^
+nur fur	w8YG[
+nur ich	zV]ZG[[
+nutzung zu	wT[
+nuvarand losenord	wZFh_
+ny har	z3JD_HJOH
+ny telefon	zHZ
+nya losenordet	sB^HIM[ZD
+o ad	u%Z/[TY
+o administrador	m(Y)H*I,IPJU[V[WXZZdX
+o agent	z-Z
+o ambient	wc^
+o app	z?ZC[
+o assistent	z+YHJeY
+o autoatendimento	u)[HFUa
+o botao	w(^:]HJ
+o celular	p#Z>XC]DHHGM[
+o codigo	e3]9I>YBZCIHEOJXXaa
+o connect	zHHcZf[
+o controlador	z4[
+o dc	z4[M]
+o email	zHIM[
+o entra	u/[=ZHZ
+o firewall	zH]
+o link	wHZZIbZ
+o mesmo	zA^
+o meu	sI[KIO_
+o numero	p3HOa
+o outlook	zHXMX
+o pc	zM[
+o portal	z:Z@[KJ
+o primeiro	zC[hZ
+o que	zHJO[Z]
+o relogio	zRZ
+o reset	w!Y
+o servico	sBYfa
+o servidor	sHGc[fZ
+o sistema	zKZ
+o sms	zaY
+o telefon	w3X>I?]HIOZ
+o test	z=_HJ
+o una	z9^HI
+o usuario	h3I=Y>JCXDJHJOXVXZI]Z^^_Z
+o utilizador	z^X
+o window	zbYgX
+o writ	j%J(J,Z6X8JBIKJPIRYZ^d[e[gI
+o365 e1	z=Z
+obecn haslo	zh]
+object could	o_]
+object for	wAY^Z
+object has	w!]HJ_I
+object in	s;X_Y
+object is	s!]-J;]HH
+object not	jAIG[_a
+object was	pGI__
+objekt im	z_^
+objeto excluido	zG[
+objeto nao	z_Y
+objeto que	z__
+obviou it	z-^ZI
+obwohl ich	z#]ZJhZ
+obwohl im	zM]
+occur only	z)^
+och far	w@X
+och kan	z@Y
+ocorreu um	zZ^
+odebrac kodu	z>Y
+odrzuca bo	z-[K]
+of #	j(J2[C^HEKIP[ZX
+of a	b!F%I(b)I-I/J3]7H=I>X?]@JEYH^IIKILJPHWJZDaIbXdHgJ
+of an	m([)]RYZGaZ
+of another	p8[:Y
+of attempt	wX]
+of bann	wHX
+of cloud	w6X
+of connect	m0X1^HIYJfY
+of contact	zCX
+of date	z1XHX
+of days	z@[HY
+of domain	wPX
+of entra	m1[=Z
+of federat	z7Y
+of forbidden	z-^HH
+of four	zIY
+of her	z:ZK[
+of him	zA_HH
+of his	z:XKY
+of it	n([HDI[MZTZVJ]]
+of its	u/]8[NG
+of letter	z-^HGOI
+of method	wCHH^
+of microsoft	wSY
+of my	b#Y:Z>ICXDIH]IYVJZXaJ
+of offic	o1E9I?JHeMGTGgI
+of one	uC[HI
+of other	w-]:[KJZI
+of our	g(I-Y.H0Y=JDIE_HZIIKHSJUJZ[]IfZ
+of password	h(I<aNJU]VJXXZX
+of peopl	u(X-Z/ZHGV]
+of privileg	z%I(JP]
+of protect	zHY
+of register	zHY
+of remember	z-HK^
+of requir	zC_DJ
+of reset	u(I@JHZVJX]
+of scop	zGZ
+of security	z+X
+of sspr	u#FX[
+of step	w/Y6^HBR_ZI]I
+of support	u1Y4F5^HF
+of sync	q8ZGZZId^
+of that	p(]-J4Z;]HG^I
+of the	Q!H#A(D*I+I,I-^1]2^3F4E6Z7Z8[:F;_<I=Z>E?GBDCGEHFYG[LHMYNYOHPZQIRYSFUGVYWHYH[I]I_FaGbDc[dFgF
+of their	z@Z
+of them	m)YDZHHKZN[
+of this	zK]ZG
+of too	u#JXZ
+of trie	zX]
+of us	w-JHDU_W_XJ
+of user	z(DZ_
+of what	zGZ
+of window	z#Y
+of writeback	we]
+of your	nEZKZNZ
+oferec sms	z?]
+off after	z!YfX
+off again	z;IPZ
+off and	z8IUHb[d^
+off by	w)GU]c[fH
+off for	h![;Y?[@JHELYUaVIX[ZG
+off in	k!^)ZHHd^fH
+off on	ub[
+off password	sUZ
+off reset	s!^
+off self	z)GH]
+off the	uMYYX
+offer to	s(I)H*_;[?HHHgJ
+offic #	c#G/Z3J=XHFIHTdg_
+offic a	zgX
+offic com	m#J/[HHMITdZJ
+offic is	z/]4X
+offic network	zd]
+offic not	zaX
+offic phon	j*[3b>JHA
+offic portal	qHDMCgc
+offic still	u/]MI
+offic too	z1EHaMJ
+offic until	wH^MJ
+oft falsch	w#]XZ
+oft probiert	zX^
+often and	zXY
+oggetto non	z_[
+oggi non	u@^KJX^ZJ
+ohne landesvorwahl	z3Y
+ohne neue	uZI[^
+ok and	z/Y
+ok but	q-ZM]ZJ
+ok cloud	u/Z
+ok thank	u9[
+okta can	z7]
+okta reset	z7Y
+okta so	z7Z
+okta sspr	s7Z
+old and	s@ZA_
+old devic	zHZ
+old domain	u4H5GA_H^
+old email	z>^aE
+old enough	z@[HI
+old favourit	zK[
+old for	s/I0[1X5[HFMZdJeJ
+old job	z>[HI
+old one	_-J/]>X@FBJHEIIMZOJZF_[hd
+old ones	wKIYZh_
+old password	Z#Z(H-H/F7J:J>J@DBEGIH@IEJJK_LJMdNEZC[I]J^GbIdJhg
+old phon	m>^HY
+old phone	z>X
+old protocol	wHJY_
+old tablet	z#^HG
+old tls	uHHY^
+older version	zbZ
+olvid la	wDZ
+olvid mi	wZ^
+on #	w1^9]HJ
+on a	h!Y%J@XH^KINHYZZJ[]dZ
+on advic	z)]
+on again	w!^BZZF
+on all	q-IB[HIJ]^Y
+on an	w<]>JHY
+on and	u#ZHZIZXJ
+on annual	zH^
+on at	zU[VI
+on both	zA_PJZH
+on by	wJ[^[
+on connect	w6^HHfJ
+on dc	qJ_NF
+on domain	qHIJYQY
+on each	wH[
+on earth	z*Z-]HHIJ
+on entra	u1YfJ
+on every	zHIJXS^
+on everyon	z)ZV]
+on fail	zHHZ]
+on file	d3a>]?JC]DYH?O_aH
+on for	h!G)YDIHEUJVeZH^J
+on friday	wZZ
+on her	u3YK_ZH
+on holiday	z>Z
+on it	w-]>[HH
+on its	w?[B]E[
+on laptop	zZY
+on leav	wDXHY
+on lockouttim	w%Z
+on lui	z=Z^Y
+on me	s*X@JIZKGZZh]
+on microsoft	w7XSZ
+on monday	s@aZH
+on my	[!I*I-J9[?H@IBGCaDJH[IJM]OHVZZY[I]J^Ja[bZhJ
+on ne	u=[?ZHINX[[bH
+on one	uZZf]
+on onprem	S#H(H)H*H,J-H/I0H3J4J6_7F8J9I:I=H>J?J@GA^BHCIDIEbGIIHJIKIMHNJPZTZUIVGYJZD[I]J^I_^bJc^d_eIfYhH
+on ou	z%_HH
+on our	n5X:YNZ
+on page	z7^HHZH
+on password	j&^(J)I-I@JBIDYJJKJNIU_VHZY^IdGhJ
+on pc	z/^HJgJ
+on phon	z#XHFg[
+on phone	zaX
+on prem	W%H(G)H*H-H/a0J1^3I4[7I8J9I:J>J?IBGCIDIEaGJHAIGJHKHLJMJN]OJSGTXUHVGXJZB[J]I^I_caIbId]fIgZhI
+on purpos	z)[HJPY
+on record	o3_>Z?HC]DZHBKIaI
+on reset	n5]8I<^HIZJ^X
+on security	z;X
+on self	w)DHHUaZJ^Z
+on sync	uHGR[YZ
+on that	p-I>JHEL[PXY[[^^X
+on the	L!D#Y%J&J(H*H+D-^1F3D4E5I7E8F9F:F;[<X=[?^@]AGBFCDDZFIH@IDJdKALIMGPIRaUDWHXHYbZB][^]_DbacJdFe[fEgFhY
+on their	w-IV]
+on them	z%IP^dG
+on thes	zLZ
+on this	i#J%H(J1J8c9]@IBJGGHCMJNJPaVIZJdH
+on to	p@JM]ZGg_
+on tuesday	zH]
+on two	uA[
+on vacation	wZZ
+on vpn	w#[HEMJg]
+on with	sHFLXZ]
+on work	wHJL]
+on writeback	p%X,[HHdX
+on your	z:^HI
+onboard event	z,IB]eZ
+onboard to	uBHZEeafI
+once a	s*]
+once in	z@X
+once more	u+[B_HIKJXIZJ
+once per	w@Z
+once today	z@Z
+one after	wHIL]
+one already	zK]
+one and	l/_@JB]KaMEZHhF
+one as	wKXh[
+one at	w@^KJ
+one befor	s/[@JD]KXZG
+one branch	z%]
+one by	zK^
+one cloud	wA]_J
+one day	p@cHJKJ
+one digit	u3aIJOG
+one for	z2Y=IHY
+one forest	uA[
+one from	sK^ZJhZ
+one has	zNJWZ
+one i	n-H>I@XCJHHIHK_OIZEhc
+one in	n3J8JA^BIHGKZLIM[U^ZJhX
+one is	k*J-I9I?HCcDFHGIGZGf[h]
+one it	w-]KFXJh]
+one method	i*]CIHZ
+one more	u?IC_IJ
+one not	n/I>I?I@YBIM_NHOHZG_Iha
+one of	f(J)Z3J@]HFI]K[NFSJZ]fZ
+one on	j3G>H@[AZC^DHHDMYO^ZG_G
+one ou	w%^;JFJZH
+one password	u@YgY
+one piec	zCX
+one register	wDHO]
+one reset	z/^MF_Y
+one specifi	wNY
+one still	zMX
+one that	w,X-ZK[
+one the	s/YK[_Y
+one time	w@X
+one to	zC]DJ
+one today	z@]ZI
+one user	h!I)J*I;Z?J@HAaBJCJHEKGPGVIZd_HaJ
+one verification	zC[HJ
+one was	w/Z@Y_Y
+one which	zhX
+ones are	zY[dY
+onlin but	zMY
+only a	s(Z@JGXX]
+only admin	z^Z
+only after	zH[
+only allow	w?X@Z
+only be	w[Z
+only chang	u@Y
+only change	zIJK^
+only email	u?]HH
+only for	n(G)]8Z?[CIHEP^TJVJZY
+only forgot	z?HZC[a
+only get	wJ[
+only have	m=]CZ
+only in	w!Y/JTY_Jg[
+only it	z>J?IC^HJ^Z
+only letter	wI]
+only method	u?^CIHG
+only my	u>H?HCb
+only not	wV[
+only one	j*^?^CYHIIIKI
+only password	z(X
+only peopl	u(J)^-J/JGZIJPY
+only phon	wCZHJ
+only reset	u?I@YCZ[X
+only small	zI[
+only some	w@ZVY
+only take	zMX
+only the	f!X#I+I/J0Y=]?G@GC]HFIFJXK[TZ[J_Z
+only tls	wYZ
+only unlock	w[X
+only user	u=GFYH]dY
+only want	s>Z@IKG[_
+only when	z%ZK[PHZI
+only work	zMX
+onprem a	z_Z
+onprem account	u!ZHHT]
+onprem activ	qFZ
+onprem ad	m/YHZNI_Zg[
+onprem admin	u(JHadGgH
+onprem and	u6^cJ
+onprem but	q_[
+onprem configuration	kE]
+onprem de	zf^
+onprem desmarcada	zd_
+onprem directory	udX
+onprem domain	u!]/XAJ
+onprem environment	pcZdY
+onprem integration	nEJHJd_
+onprem l	zEY
+onprem n	zdY
+onprem nada	zgZ
+onprem nao	zc]
+onprem not	w!]#J6ZTY
+onprem ok	z/[
+onprem password	pH]NJcZ
+onprem pero	z/Z
+onprem policy	u/FH_
+onprem servic	z_Jc]
+onprem sspr	u!]
+onpremisespolicyviolation for	zNZ
+ontem e	z@Y
+ontgrendeld in	zT]
+onze organisati	zUY
+op de	q!J%Z;^HGJXa]
+op het	uHJZJb_
+op mijn	wMZZJ
+op slot	z#]TZ
+opcao nao	z([?G[Y
+open a	qHZbY
+open for	z1IH^
+open it	z#]
+open the	k>Z?JH_TYWXZH]Z
+operador de	uPadJfI
+operateur de	zP_
+operation fail	q8YAY
+operator membership	zPZ
+opnieuw instellen	wZ[
+opnieuw wijzigen	z@X
+option are	zHX
+option email	w*X?[DJ
+option for	u*^?E
+option i	uDEH^
+option in	pHCTZZJ[Y^b
+option is	q(X[[
+option l	z^Y
+option miss	z?]
+option n	w(][Y
+option on	w<Z?XC[[J
+option password	uLXd]eF
+option sign	z<^HH
+option sms	z?Z
+option than	z*X
+option that	z^Z
+option to	k?ZHHLY[]dZ
+option yet	z*Y
+optional featur	uHFd^e^
+opzion non	z(]?H
+or #	z<XO[
+or a	w9[DZHEbY
+or call	zaY
+or email	q3G>FDaHJ
+or extension	q2_HI
+or history	o@ZHFIHNa
+or is	z=IHYZ]
+or malform	w3[
+or more	zHZ
+or part	zIY
+or password	l#IT]ZIfZh]
+or pattern	q-Z
+or phon	z>YaX
+or reset	z@JBJH_ZG^J
+order a	zHZ
+ordinateur est	zH_
+ore fa	z@[
+organisation admin	w:]=[EHP]UHWJZJ
+organisation configuration	zE_WE
+organisation deaktiviert	wUY
+organisation has	qE]UZ
+organisation hat	zEZWY
+organisation lack	zWZ
+organisation licence	s=Z
+organisation n	zE[
+organisation ne	zGY
+organisation nicht	zdZ
+organisation not	e:H=XNHU_W[
+organisation password	qEZNX
+organisation policy	wNX
+organisation rule	wN]
+organizacao nao	zWZ
+organizacion not	wWZcY
+organizational unit	qF[G[
+organizzazion non	wNJW[
+os cooki	z.Y
+os dado	z3]>Y
+os servidor	zMYYY
+other are	uV^Z[
+other but	wVXZ[
+other compani	z:[HIS^ZG
+other do	z)GH[bY
+other one	wZJf]
+other option	z*Z
+other peopl	z(X-Z
+otra empresa	z:]
+otra vez	p#[BZHIX]
+ou contain	zFZ
+ou desmarcada	zG_
+ou for	wG^
+ou in	zGZ
+ou is	qF]GZHJZI
+ou n	zG^
+ou name	n-IFbHHIH
+ou not	o%^G_HH
+ou path	sF]ZI
+ou r	u9JFcHHZI
+ou structur	wF[
+ou that	wG[
+ou with	uF[
+ou without	wF[
+ou の	uF^G_HG
+oubli mon	zZ[
+oud wachtwoord	zK[
+oude wachtwoord	uMXh]
+our ad	s/Z3[=J_^
+our admin	l(IS]UYZJdX
+our app	z(]ZJ
+our company	l8J:YHDUbVIdJ
+our connect	u1XfX
+our connector	z%^
+our custom	z-Z
+our dc	q4]5[HFZJf[
+our default	zNY
+our domain	m4[5X8JHGK]TZcI
+our email	w3Ga^
+our entra	z1X
+our gpo	z@Y
+our identity	z7Y
+our idp	z7]
+our it	zPYUY
+our login	z7_SGTI
+our organisation	j:JU]W]
+our own	q(]7^GYHHIIJZZH
+our page	zEJc^
+our password	sNZ
+our policy	p*[
+our portal	u:[
+our reset	q/I:YH]S[ZF
+our server	z6]HGMX
+our sett	z*_HG
+our sharepoint	z:]HG
+our sign	z7Z
+our support	z%I(ZHJgZ
+our sync	l1_2Z4J8XGIHERJd[f^
+our team	z:[HH
+our tenant	i:_=]HIdJ
+our tool	z(X2X
+our university	z7^
+our user	n(JDJE_HHVI]J
+our vault	z2[HI
+our websit	zHZ
+out a	zG[HJ^Z
+out after	u#_ZJ
+out again	z#^HG
+out at	z>J]]
+out each	z#^HF
+out every	z#X
+out for	u(X
+out in	u!]e[
+out of	[#G%J(I*J-I1X3I4F5]6_7J8]=I>I?I@FBJCHGZHJI[JHMGNIP[RZTYX[ZC]^aIcIfJgH
+out on	q#]=^@XHHJJSI
+out password	zg^
+out sinc	u#Z@Y
+out that	z@X
+out the	uJYL]ZY
+out to	z@YHHc^
+out which	wHYIZ
+outag at	zSHZHc^
+outag with	zSY
+outbound #	wcY
+outlook 2013	zHX
+outlook ainda	zHFM^
+outlook and	zMY
+outlook com	u:YHI
+outlook e	zB_HFME
+outlook fragt	zH[
+outlook keep	wH]
+outlook not	zHZ
+outlook password	wH]
+outlook pide	zH[
+outlook says	zMX
+outlook が	zM[
+outra empresa	z:]
+outra senha	zD_ZJ
+outra vez	w+X@]
+outsid of	w(]GYZI
+outsid the	zVY
+over #	w2b9IHEII
+over a	zHZ
+over mijn	z9_HIZI
+own account	wP^
+own admin	z*[:Z
+own company	w:^HI
+own organisation	w:bEIUGWIZJ
+own password	d(C)[:H@GBJHGIGJZKHLZUZVbZF^bdJhH
+own rule	z/[
+own sign	z7_HGZI
+p1 and	z=[
+p1 licenc	w=Y
+p1 to	w=_HI]I
+p1 trial	z=IH^
+pa datorn	wM]
+pa ny	zHZ
+pa window	zb[
+page and	u+GDHH]]Yg]
+page asks	zHZ
+page at	zHJb]
+page befor	zHJbZ
+page complain	zWY
+page de	wS[ZGh]
+page does	w.X
+page down	zS[
+page error	z.X
+page forc	z[X
+page had	z>JHI]]
+page i	zHZKF[^
+page insist	w[]
+page is	o7[HCSYTIXZZ_bJ
+page it	w:Z?[ZI
+page know	z-[DY
+page ne	z+^HJX]ZI
+page not	h)^+Y-J.X:Z>Z?YDG
+page now	w?YIJK]X[ZI
+page of	zH^aJ
+page only	z?Z
+page refus	q)[:YK[ZE
+page says	a!J)J+J-H7I:H=E?HCJEYNIOZU_V]XJZZ]JbJc]dJhH
+page show	q+X.Z/_HDS[ZJ]JbI
+page sms	z>ZWY
+page still	z>X
+page tell	u.^=X>JHHZH
+page to	zgZ
+page want	q.YD_HJZJ
+page with	wDZHZZJhY
+pagina de	zS]
+pagina dice	zDa
+pagina nao	w+XX[
+pagina non	z+XX]
+pagina not	zX]
+palavra password	j@]HIKZZI
+palavra proibida	z-Y
+pantalla de	q+XHIb]
+par erreur	z!]@[ZJ
+par l	p&[*D/[?_]Z^[dY
+par la	zY[
+par le	s7]cY
+par sms	waZ
+para a	s@JK^VJWZZGb[dY
+para admin	u(G)[*_HH
+para administrador	u)X*^?J
+para desbloquear	z1[
+para el	wM[V[
+para impedir	uT[
+para la	u>YUIW[dY
+para o	u0]HIM[
+para outro	z7YV[
+para redefinicao	wV]
+para redefinir	n(Z?]HHZJ
+para repor	wVXc]
+para restablecer	j(]?[HHVYZG
+para sspr	zDZ
+para toda	wUZ
+para todo	uHIUb
+para trocar	z:[
+para usar	zV^WJ
+parait il	z@ZZJh[
+parc que	z@JZI^Xh[
+pare feu	wHZc_fJ
+parental leav	w!]HZ
+parentesi sspr	z3^
+part do	zIZVZ
+part fail	w%Y
+part of	i-J3Y=^G_HDIaZF
+partner company	sH[
+partner tenant	z:X
+party cooki	w.Y
+party credential	zbZ
+party password	oJaZI
+party product	zJ[
+pas a	lNZZb[ZaG
+pas accept	s-]?XHII[KIZXhH
+pas activ	pU]VZWIZIdY
+pas active	sVXZHda
+pas aux	w*XIJN]
+pas celui	wO^
+pas changer	uZ[^Z
+pas configur	zV_WH
+pas d	u3Z8[CJHJ[^
+pas dans	u3IGYHHa^
+pas de	k+Z,[3G;X=Y>E?IDJHGOHUZVJWYZIaa
+pas en	w/J0]EYdH
+pas encor	q@[DYGHHFM_UGW^
+pas enregistr	wD[
+pas l	z5[d]
+pas la	s=ZN[
+pas le	m(]@[HJ^XaZh[
+pas les	l%[(^*[D[HHIYK[NIVIZJ
+pas membr	zPJV]
+pas moi	z(Z
+pas mon	u3J:[@JIIOZZGh_
+pas note	zZ]
+pas parti	zV]
+pas pourquoi	zZ]
+pas propose	z?^
+pas reconnu	zhY
+pas reinitialiser	zZ[
+pas sur	s([M^ZJ
+pas utiliser	zPZ
+pasado y	zK^
+passado e	zK_
+passfilt de	zJZ
+passfilt dll	uJ]
+passphras has	zI]
+passphras of	z2ZHX
+passt nicht	z6YOX
+password #	wKY
+password a	k#]BYHIM_ZFbX
+password ab	z/HJXN]
+password abgelaufen	z>[BFZ]
+password actuel	sZHh^
+password admin	l%I(f)I*IHGPJVHZH
+password after	oHHLYM[ZJg]
+password again	k@ZBIHJK_NHZ[hJ
+password age	g@]HZ
+password agent	wJaZI
+password all	wBZZJ
+password although	zHZ
+password an	z@Y
+password and	]#a(I-F/Y:[BCDJH@J[L]N]ZD[[^Hh_
+password andern	wLX
+password are	k-F/J7Z@JH]IIM^N[ZHhI
+password as	lHIKcLHZAhG
+password at	a7_B^HIJEKIL]NIWXZCbZcYhI
+password attual	uZHh]
+password aufgrund	zEXcX
+password aujourd	z@Z
+password automatically	z=_ZF
+password back	wd_
+password be	w@YHIKZ
+password becaus	g7J:]E]VYZEdH
+password befor	uD[HJ
+password behalten	zKX[X
+password belong	zZId^h[
+password box	o(JHHIIKJNFZFbch]
+password break	z2XHIN]
+password but	f-J>Y?G@IC]HEIIMJTY[ah]
+password button	p(Y
+password by	oHIKIN[aZ
+password cambiata	zB^HGMH
+password can	wC^DE
+password cannot	a-I6[<Y@^HDI[KXPYZB^]c[dIeJhH
+password chang	g#_7Y@JBYLH^ChH
+password change	i/Y@HB_HGMINGZF^]gYhI
+password che	zJYNY
+password checkbox	zZF^^
+password compt	z#Y
+password contain	n-Y/XHII^ZI
+password contien	z-II^ZJ
+password contient	wI^ZJ
+password could	w%X6X
+password count	w#Z
+password dans	z%]d[
+password darf	zIX
+password de	u,]H]ZFdY
+password dell	w2XdY
+password della	zH[
+password des	zdY
+password di	u,[
+password did	z/_ZD
+password dies	z(Y
+password dimenticata	zZZ
+password does	dG[HZIZNZZF
+password du	z2XHZ
+password dur	zJX
+password e	g#_(J7ZHGIGK[MZNXVJZEdZhH
+password easily	z-Y
+password eine	u:]BJH]
+password eingegeben	w#[KIXGZJ]^h[
+password en	zEY
+password enabl	z^X
+password enter	zh[
+password enthalt	zI^
+password entra	z7Z
+password entspricht	p-YNZ
+password erfolgreich	wMY
+password erfullt	wIZNX
+password erst	z@]
+password est	l-J7]IJKHNEZ]^^d]
+password et	sZIh]
+password expir	h@HH^KCLBZchJ
+password fail	s/GHFKYM[h[
+password falsch	whZ
+password field	mKIZYb[h]
+password filter	hIIJa
+password for	b%J(_-J/Y2^7X@]BIHZIJLYMHZB^HhJ
+password forbidden	z(^HI
+password forgotten	zH^ZH
+password from	d#J-HHZIJK^NZZE^JhX
+password funktioniert	uZ^
+password funziona	zBY
+password fur	u,ZHZZJ
+password geht	uHJI[M]
+password gesetzt	ugZ
+password gets	wI[KJf]
+password got	z@JLJZ]
+password has	l(I-X@ZB_HZNHZC^JhI
+password hash	jGYH^MaZE
+password here	s-[:XZI
+password history	l5ZH[NJ
+password i	b-H7Z@[HCIEKbMGN[ZJh^
+password in	a#I%[(F,Z-I6X:]@GHYIILJM_NIUIVIZBdIha
+password incorrect	wZ_hD
+password is	U!J#H%J-^/G2X7]:H>H?]@]BaDYGJH?I^JJK=LIMHSJTXUIVHZI[H]JbHdafXgJhY
+password issu	wHHZ^
+password ist	k@_IXKIZCh]
+password it	k!Z@JHIWZZF_]hX
+password just	w@[KH
+password kann	o4Y6]@YE[NI[[^I
+password kein	z@[
+password kenn	z>IHXZI[]
+password l	zhY
+password la	w>GH[KIN^
+password lack	w(YI_KHZH
+password lauft	sB[L^
+password le	z@[ZI
+password length	u2]NJ
+password liegt	z7]
+password link	h7EH]ZFb_
+password list	p-Y?HZE[^
+password live	s7[ZJdY
+password lost	zH_ZI
+password ma	wZG[^
+password mais	wLXZG[]
+password manag	zdZ
+password manager	w-J2XH_ZI
+password marcado	z^Y
+password may	uIXW]ZHcZ
+password mistyp	z,aHHhI
+password mit	zh[
+password must	j@XHII^KY
+password n	lHZIIKHLXd^hH
+password ne	n/J0]N[ZYdH
+password need	qI]
+password nella	uHJb]d]
+password nicht	h7Y@GBJKJP]VZ^ahI
+password non	h/G0^@IHIIZKHhX
+password not	Y%H/F<YHYJIL]NaVIWJ[Z^HdJgI
+password noth	wL[ZGh]
+password now	w/[
+password nuova	u@[BJHHIIKHNIZ[]^
+password nur	z@Y
+password of	b%J(^)I*J-J@JEJHcKJLJNJZZ^IdGgHhJ
+password on	c(H/]BIDZLJMFZY^_dXgIhH
+password once	u@Y
+password onlin	z/JM_hH
+password only	q/JBJM]ZI^YgY
+password onprem	zgX
+password option	sbX
+password or	w<X
+password oubli	s>[BIHFZ^
+password page	q:YCZDJZY
+password par	z7Y@Z
+password per	wZY
+password permission	sH[
+password pleas	pBJHHZ]
+password polici	zH]NI
+password policy	^-J4I5Y@HHFJbN_WIZI
+password problem	wBJZZ
+password profil	z([HH
+password prompt	wBGHXKJZ]
+password protection	g-d0IBJHXJZKJZI^J
+password provisoir	z@[
+password provvisoria	z@[
+password que	wK]
+password recht	z%[
+password refus	u=Z
+password reject	sJGKIZ^hG
+password remain	z/Y
+password reset	L%F(;)X*Y+I,J-H/E0H1I2J3[5[6J7C8G:D<I=^>X?^@CAJBDCIEXGEIGJCLDMENBPHSZUcV^WcXYZE[C]E^CaabCc]dBe^fYgGhD
+password right	o%^(IHI^[
+password rule	oGZHEI]JZN[ZH
+password sap	zH]
+password says	zVJ^^
+password senza	zN]
+password set	n%Y&^HJNJZF^J
+password she	w-HI^LZ
+password should	zHZ
+password sinc	w@Xg[
+password so	zhY
+password spray	zHJTZ
+password stay	s@JHHIJL^ZH^Xg[
+password steht	zhY
+password stopp	wHIZ^
+password stuff	zBIG]ZZ
+password sync	d8aBJGdHDIJKJMZVFdHfJ
+password synchronization	q8]
+password ten	z@Z
+password that	e-^@GJZKZZI
+password the	g-H@IBHC[IIN_ZB]Y^_hJ
+password thing	wKJZ^
+password thre	zhX
+password through	s:XH[gZ
+password to	m%]@ZKJMY
+password today	q@^
+password tool	uJ]
+password trop	m-[IY
+password troppo	u2XI]
+password twic	z@X
+password until	z@Z
+password updat	wN]ZF
+password vergessen	l:Y@IBHH[KIMJUZZY[Y
+password was	c-]B^HHIYK[N[ZD^YdIhF
+password we	z@Z
+password what	wZX
+password when	pHFKYZI[]
+password which	u/[NI
+password why	zHGI]K[ZG
+password will	zZY
+password wird	j@GHHIINXZ]d]h]
+password with	i-F/_@IBJH^IZKEMINYZBbJ
+password without	w@IBHH]I^ZE[J^J
+password work	i/[B[HEM]ZHbH
+password writeback	V%G(J,G-J/J0Y1^6H8H=G@HBHFXH=IJKHMJNJVJY^ZB^H_IbJdeechI
+password wurd	q@JBYK_M[ZH
+password yesterday	w@X
+password yet	wM]ZI
+password you	n@JZEhb
+password zu	qBJIYL^ZG^[
+password zuruck	z:XZ[
+password zurucksetzen	f([:HVIZ[aYb^dJfJ
+password が	z%[HI
+passwordprofil on	zHHg_
+passwordreset microsoftonlin	g.ZHHScZIcagI
+past the	w>GH[JYZX
+patch passwordprofil	z(X
+path contain	zFYZJ
+pattern that	q-Z
+pc and	z/_MF
+pc gilt	zMJg]
+pc guarda	zHHM^
+pc is	wH^dI
+pc login	z^Z
+pc not	wb]
+pc says	w#Z
+pc team	zHJMZ
+pc with	sHFM^ZGg]
+pc で	wM[
+pc は	zMZg[
+pdc emulator	w4^HJ
+pdc esta	z4]
+pdc is	z4Z5X
+pede a	sHHIIKJM_ha
+pede dois	wCX
+pede doze	zI]
+peopl at	z^ZaY
+peopl can	z)Y
+peopl cannot	w8_GI
+peopl fail	z8[
+peopl in	w([FXG[HJ
+peopl not	zLY
+peopl reset	u;]=Jd[
+peopl still	zI^
+peopl to	qHZVJ
+peopl use	u-aKJ
+peopl who	u-GHIPZV][[
+peopl with	m)[*[-I/[8I?YC[GXHCIINJP_ZI
+per 24h	z@[
+per day	w@X
+per favor	u#ZZY
+per gli	s(J)Y*_?JHHPJVZ
+per i	z7X
+per il	wMZV[
+per impedirn	zTX
+per l	p2Y9[VZWZdX
+per la	q9YHIM]V]
+per reimpostar	q(]?[HI
+per sms	uC]HJaY
+per sspr	wP^ZJ
+per troppi	z#]XG
+per un	zEXZY
+per user	u=IH_
+perch l	z*XLX
+perdi meu	w>[HJ
+perdi mi	u>[
+perdi o	w>^
+perdu mon	u>Y
+perform the	w%^(G
+pergunta de	w*Z?_
+perimetr de	zGZ
+permiso en	z%X
+permiso para	s%X([QXVJ^Y
+permissao para	u(Y^Y
+permission and	z(Y
+permission for	zHX
+permission from	u;aHE
+permission in	z%X;GHZ
+permission inheritanc	u;Z
+permission lockouttim	z%X
+permission miss	s(]
+permission on	oP_
+permission to	h%Z(_@IBJHCV[ZH
+permit it	z(GV^
+permitir cooki	z.Z
+permitir que	z[[
+permitt to	w%ZHHZG^a
+pero entra	z/]
+pero not	p3J>I?]HHMZOJZG[]b[
+perso il	p>_ZI
+personalizada b2c	zH_ZI
+personalizada de	z-Y
+personn n	zD[
+personn ne	z=[
+peut pas	s@Z^Z
+peut reinitialiser	w=[U^VJ
+peuvent pas	z8ZPZ
+peux pas	n)X>[HHK[VJZ_aJ
+peux plus	z>]
+phish email	zHY
+phon and	h*_+[?FB_DGHIZD]Ha[
+phon are	z3[>IHFOJU_aJ
+phon at	w>[HI
+phon authenticator	z>ZHI
+phon brok	z>Y
+phon but	zH]
+phon call	p>H?^HFa]
+phon cannot	w3J>HDJH^
+phon contract	wH]
+phon died	z>G]^
+phon fell	z3I>_HF
+phon field	w3_HG
+phon for	u>G?YDXH[
+phon has	u3YH[
+phon i	wD]HJ
+phon in	o3X>^@YHG
+phon is	l*[>Z?[HD
+phon kept	z#^
+phon need	w>[HI
+phon not	j+Z3G>FDaHEMZaHh[
+phon number	Z+J3Y>FCJHbIIOb
+phon only	w>I?IC^
+phon option	zH[
+phon or	n#X3I>HDbHG
+phon sign	wH^
+phon so	z@YD[ZJ
+phon stay	zHIa^
+phon still	z#ZHJ
+phon that	w>]HHZ[
+phon the	zZZ
+phon to	zHFa]
+phon us	zGY
+phon want	z?XMY
+phon was	o>_?ZHE
+phon which	u>_HD
+phon with	z3Y
+phon without	z3F>^HGO[aJ
+phon work	zHJa[
+phone admin	zg_
+phone and	s>ZHY
+phone app	m)I*[>X?]CH
+phone attribut	w3Z
+phone der	zHY
+phone est	z3_>IHJ
+phone field	w3]HJ
+phone in	z3Z
+phone is	u>Y
+phone mal	z3Y
+phone ne	z3G>H?IHHa^
+phone ni	z3HD_
+phone number	m+X>Z
+phone stor	z3]HH
+phone verloren	u>Z
+phone with	z>]HG
+photoshop por	zH[
+phras or	q-Z
+pick a	n/Y@]B]HGL[NHZG
+pick another	q-Z?X
+pick one	zHJL[
+pick the	w(I*^?H@[HE]X
+pick up	zH]MEVY
+pide doce	zI^
+pide dos	q*Z
+pide la	q9IHYIHKJM]ha
+piec of	wCX
+pilot group	sH[
+pin and	z#Y
+pin del	zH^OJ
+pin not	u?HHaI]ZG
+pin of	sHYIZ
+pin setup	zHZ
+pingfederat e	z7[
+pisz ze	zV[
+piu tardi	w@]ZX
+piu volt	zX]
+pleas add	wH]
+pleas check	wZ[
+pleas contact	wHHZ]
+pleas creat	zHY
+pleas enabl	z.Y
+pleas enter	zIX
+pleas give	zH^
+pleas help	w#XHJZZ
+pleas reset	wHHZ]
+pleas try	wZX
+pleas unlock	u#^TI[I
+pleas upgrad	w1Y
+pleas wait	qHGXYb]
+plus #	w-Z3ZHJIZ
+plus acce	w>^HG
+plus and	zF]
+plus de	p2X=YHGbZc]fZ
+plus le	zX]
+plus sign	u3XFZ
+plus tard	wZ[
+plus the	zI]
+plusieur fois	z#[X]ZI
+poczekaj #	zXY
+podac dwie	z*^
+pode alterar	w^^
+pogingen wacht	wX[
+point at	zA[HJ
+point vers	zA[_]
+policy and	sJX
+policy asks	wCZ
+policy block	q.ZHFNZQZ
+policy but	o*X/[
+policy control	w5Z
+policy defin	zWX
+policy demand	zCY
+policy does	qH[
+policy enforcer	oJ_NG
+policy error	oHFJYKYN^ZH
+policy first	zW]
+policy for	k)ZHXNEUJWa
+policy has	uW[
+policy hint	e5dHHNI
+policy in	zHX
+policy is	l/_JZNFbX
+policy messag	zNZ
+policy miss	zW[
+policy not	o)I*bHHWH
+policy of	s*YNY
+policy refus	uN[
+policy reject	zJIN]
+policy requir	sHX
+policy requirement	uNZ
+policy says	o*Z-J@]HHIIKJN[WJ
+policy sms	zN]
+policy turn	wN]
+policy violation	u@[NJ
+policy was	z@XWY
+politica da	zN]
+politica de	j*Z.YHFN[UIWaZJ
+politica onprem	wN[
+politiqu de	zWZ
+poner la	z@ZKY
+poner otra	w@^[]
+pongo mi	zO^
+poor connection	wcZ
+pop up	u+ZBGD[HYZHa[hJ
+pops up	p>J?IBJHGNZab
+por api	zgX
+por el	u+XHJ]ZcY
+por favor	q#YHZZY
+por grupo	zGY
+por la	w9]NYZJ
+por outra	w:]@[ZJ[Y
+por que	m*Z-J9JHHIGKGOIV_Za[[hJ
+por ser	w3J>JHIIaKYOI
+por sms	saZ
+porqu la	z/]L[
+port #	s4]HEc[
+port pour	z*ZHY
+porta #	zcZ
+portabl est	w>[C]HH
+portal and	z:JH^K[ZH
+portal de	z:ZgX
+portal ive	wdY
+portal keep	zN[
+portal not	u:ZHJKYgZ
+portal offic	zTZ
+portal reset	s!I/H0]HEMGg_
+portal says	o-^1_NJSIZJgF
+portal show	zNZ
+portal want	zHJI[KGhZ
+portal web	wT_
+portatil va	zH^
+possibl for	z(YVJ^Y
+possibl to	qH_K]ZXdF
+posso reimpostar	z(])I
+posso riutilizzar	zKX
+pour empecher	zTY
+pour l	wDZUGVZW]
+pour la	n9YEZUJVaWGZJ
+pour le	z2YM[
+pour les	m)Z*]>IDIHIM]PYVZaH
+pour moi	w(X
+pour mon	zV^
+pour notr	zUY
+pour reinitialiser	q([?^HHVJZIa]
+pour sspr	z?XDY
+pour tout	wHIUa
+pour un	zHZVHZ[
+pour une	z%]9JHZ
+pour votr	wdZ
+pouvez vous	z#[9[
+pouvon pas	z3[:X
+power automat	zHJg_
+power button	zH^
+powershell la	zgZ
+powershell modul	zg[
+powershell not	wgX
+pre exist	z%X
+precisa de	z*X=]
+precisam de	zMY
+preferr dc	w4^
+preferr domain	u4]HJ
+prefisso internazional	z3_HJ
+pregunta de	w?_
+prem account	w%I(JHJPZ_]
+prem ad	s!XNY
+prem configuration	wE[
+prem disabl	u!Z
+prem domain	w4^
+prem integration	zdZ
+prem not	w=Y
+prem noth	zTX
+prem object	sAY_[
+prem ok	z/Y
+prem part	z/[
+prem policy	zNX
+prem user	z_XdY
+premium e	z=_
+present password	sHJKJZChc
+press finish	wZ_]F
+press send	wHHXZZHa^
+press sms	z3I>JOJa_
+press the	zHJa[bX
+prevent from	zXY
+prevent password	zFZ
+prevent the	m,X@JH[KHN^ZJbY
+prevent unauthoriz	oTZ
+previou one	q>FMZO]gZ
+previou password	i#^@JHEK_NHZJg[
+previou phon	u>_HC
+pric page	zHY
+prima della	z]a
+prima di	z@ZHIb^
+print operator	wPZ
+printer does	zHY
+printer doet	zH]
+pris en	w7X
+privat e	w3[>YDI
+privat email	q3Z>]DZaH
+privat mailadress	z?X
+privat mode	w.Z
+privileg account	u*ZPX
+privileg ad	wPZ
+privileg authentication	z(^*JHH
+privileg on	z%I(JP^
+privileg role	q(G)_*]HGPI
+privileg to	m(]
+privileg user	w*]?JHIPY
+privilegiada onprem	zP_
+privilegio insuficient	z([
+pro tag	z@X
+prob poczekaj	zXY
+probiert jetzt	zX^
+problem between	zc[
+problem de	sBIZ_
+problem reset	w=XSY
+problem with	mBJE]Z[
+problem z	zZYc[
+problema com	zEZZX
+problema con	uE[ZX
+problema de	pBJHJZ]c[
+problema di	zBIZ[
+procedura guidata	w,Ze[
+process request	wHHSbZB
+product name	u-^
+product on	zJZ
+profil pictur	zHZ
+prompt appear	w+_HI
+prompt every	wH_
+prompt for	j*ZD[L[
+prompt not	sHZ
+prompt to	p+ZDIHYLZ
+properly set	sEZ
+propria password	z^Y
+prossimo accesso	zLZ
+protect group	sP[
+protection block	zHJJZ
+protection l	z-[
+protection proxy	z-Z
+protection was	z-]
+protocol on	wY]
+prov their	zXY
+prova p1	z=_HIZI
+provato a	zXZ
+provid for	wHJN]
+provider does	zHZ_I
+provider keep	z7^HH
+provision agent	j0aHF
+proximo logon	zLY
+proxy servic	uHHca
+proxy sett	uH_
+prueba de	w=^B[HIZJ
+przy zmiani	zh^
+przychodzi na	z>Z
+pta agent	z0DHb
+pued cambiar	q^[
+pued restablecer	o!](J=YZGcY
+pueden cerrar	zB]ZI
+puedo entrar	zDIHJZa
+puedo restablecer	s([VJZ[
+puedo verificar	z>Y
+puedo volver	zK^ZG
+pulsant e	z([:[
+pulsant reimposta	z([
+puo cambiar	u@]^Z
+put a	wcY
+put in	s>IDZK]
+put it	w8^JYZI
+put my	zIZOZhI
+put the	s@JHHKYPZ][h[
+pwdlastset igual	zgX
+pwdlastset nor	z%X
+qr code	w>IHbKHXJaH
+qu administrateur	z(X
+qu il	w+]DIOZ
+qu une	zC[
+qualquer senha	zNY
+quand je	wHJZ[hZ
+quando la	zZGh^
+quando posso	zHJX^
+quanto dura	zT]
+quarter of	wHIRYa[
+que a	qdZh^
+que c	z3HD]O]
+que ce	wOZh[
+que dar	z*Y
+que e	w@]I[KX
+que el	w*X3[
+que es	z-ZI[
+que esperar	u9J@aX[
+que esta	z-[OZ
+que invento	zN^
+que j	qI[KZMZh[
+que ja	u+XK]
+que je	l+[9J>J?I@FBJCZDHHGIJKXVZX[[]]Jh^
+que l	u>I?]C[TZ
+que la	uhY
+que le	q3Y?Z^XdZ
+que les	z+^H[KJ
+que mi	zD]VY
+que mon	wCYD[
+que nao	o3J>ICXDIHIIHKHOYVZZa_ZaJh[
+que not	m9H>JC[DJHIIHKGO]V^ZZ_ZhY
+que numero	z3IO^
+que o	u*XEY^[
+que reiniciamo	zB^fJ
+que se	u+[
+que ser	z:]K]
+que soit	zNZ
+que sou	zD]
+que soy	w9JD]V]
+que tengo	zZJ[Yh^
+que tenho	z[Zh]
+que todo	z-a9I
+que ya	w+XK]
+quel numero	z>]
+quel que	zNZ
+quella di	uK[M[
+quello registrato	wDGO^
+quelqu minut	zM^
+quer um	zC[IZ
+queremo que	z+[
+query sam	zQ[
+questa password	sKX
+question and	z?HD]HJZJ
+question can	zDXHY
+question for	s(I*a?F
+question secret	w*F?a
+question vanish	w*_HI
+qui n	w;YZ]
+quier la	zM]
+quiero desbloquear	z?J[[
+quiero otra	z@]
+quito el	z4]HJU]
+r d	wFaHJZJ
+r2 domain	w5Z
+radio button	z[Y
+rais the	zC_DJ
+rais to	zI^
+raison d	zEY
+ran out	u#I9I=_HEJJKJRESIXI]_
+random str	zK[
+rano i	z@X
+re added	w8Z
+re enabl	z!]8JB[
+re register	q+^CHDFHX
+reach ad	z0YdX
+reach me	sD]HIKIa[
+reach microsoft	zc[
+reach on	wgZ
+reach the	p/HHHJYM]bZ
+reach your	zcX
+read any	z6]>^HC
+read it	wHIZa]J
+read only	z%]2I
+read that	uUX
+read your	zH[
+reason that	z3ZJY
+reboot and	zfX
+reboot the	uHFbZf]
+receb o	zaY
+receiv a	s(JH_ZJaX
+receiv not	zHGV]Z]
+receiv on	zaZ
+receiv the	s>XHHa[
+recent ones	zK^
+rechaza la	zN]ZG
+rechaza por	z-[KYZH
+rechazada en	z/]
+recht fehlt	z%[
+rechten om	z%[(]
+recognis by	zMY
+recognis every	zK]
+recognis when	zKHh^
+recoi pas	waZ
+reconnait pas	z:[h]
+reconoc mi	z:ZZJh[
+record is	w>]HG
+recovery info	zD[
+recovery key	wHX
+recovery method	zD]ZJ
+recreat in	z_[
+recuperer mon	zHJZ[
+recupero la	z>aZG
+recusa a	zN]ZI
+red cross	pI[S]ZHe[h]
+red says	wIX
+red sms	wBIHJIZZb]FaJhI
+redefinicao com	zBZH[ZJ
+redefinicao de	pH[U]ZI
+redefinicao nao	zZYfX
+redefinir a	n(YBZ
+redefinir minha	wHZZY
+redefinir nao	z[[
+redefinir not	z7Y:X
+redefinir senha	sb[
+redirect to	w7_HYKGZH
+reecritur a	w8ZdZe]fJ
+reecritur du	wZHd^
+reecritur est	wH[YYfX
+reecritur ne	wG]ZIdIf^
+reecritur non	w%]HJfZ
+reessayez plus	wZ[
+referenc account	q#Z
+referenc to	wH]
+refus a	zQY
+refus although	w-^IEKFh]
+refus any	z@]ZH
+refus as	s-[?[HFIFK[
+refus becaus	s-XK^hJ
+refus by	n%Y/]I[JJKJNY
+refus car	zI[
+refus cooki	z.Z
+refus it	p/]JXK[ZH
+refus lors	z%aZGdI
+refus me	z(J)]ZH
+refus sinc	s-^=^IJJISI
+refus the	n%X/[JZ_IdIe[
+refus to	zKY
+refus via	zNZ
+register again	w+Z
+register an	zDZ
+register any	w+[
+register befor	qCaDH
+register but	uCX
+register for	g+Y>X?JD[H[VI
+register he	z+[
+register in	wJY
+register is	w?_DIUIVI
+register my	u+HD^
+register only	z+HC]
+register phon	z>Y
+register policy	zC[
+register the	zCZ
+register to	zD]UI
+register user	zH[
+register when	z+Y
+registr para	zDY
+registrado para	zDZ
+registrado y	zCZ
+registration not	w+_HE
+registration of	z+X
+registration page	sDGH_
+registration prompt	q+ZDZHG
+registration screen	w+^DIHI
+registration wizard	z+[DG
+registrato e	zC[
+registrato per	wDZ
+registrerat mig	wDY
+registrierung aufgefordert	z+Z
+registrierung erscheint	z+]DI
+registrierung fur	zBZDZ
+registro registrado	z+DDaHJ
+registry keys	zYY
+regl de	zGXKJN^
+rehir with	z_^
+reimposta password	pHJb_
+reimpostar la	p:XBXHXZY
+reimpostar un	z(])I
+reimpostata dal	zg^
+reimpostazion della	uNJWY
+reimpostazion non	zZYf[
+reimpostazion self	zH^VG
+reinitialisation du	zVY
+reinitialisation echou	zUIZ_
+reinitialisation en	w)]HXUZZJ
+reinitialisation est	uP[UYVI
+reinitialisation n	zVYW]
+reinitialisation refuse	z=^HIZF^Y
+reinitialiser dans	z7Y
+reinitialiser le	q%Z([BJHJZHa]bY
+reinitialiser mon	wBJHZZZ
+reinitialiser seul	zU^
+reinitialiser votr	zEY
+reject as	w-ZIX
+reject becaus	qI_
+reject by	s/GN^
+reject it	n/^ZIhZ
+reject reset	zJ[
+reject the	qJIM]NZhH
+reject with	u-ZJX
+relat to	z%X
+relatorio de	z+FD^H[
+remain as	z/Y
+remain lock	zTZ
+remember it	zKIZFh_
+remember my	pHYZ[[Y
+remember password	w-IK^
+remot call	jHIQ_
+remot desktop	wH_ZH
+remot sam	mHHQ_
+remota limitada	zQZ
+remoteaufruf an	zQ[
+remov an	z>H?IH_
+remov and	u8]>JHJV]Y]cF
+remov from	w?[HJ_Y
+remov last	z4Y
+remov the	u%]9GHDJ]X^_Z
+remplacer tout	z@]
+renam a	zFZH]IJ
+renam the	zFZ
+replac it	u@^
+replac our	zHX
+replac the	zbZ
+repond pas	zIJN[
+repor a	zVY
+report a	zHIZZ]Y
+report that	u@JBXHIZ]
+report the	wHJSZZZ
+request could	zHGZ^
+request for	wH_SHUHVI
+requir authentication	w]]
+requir chang	wL^
+requir for	w0]=GdZ
+requir licence	m=Ze[
+requir method	wC_DI
+requir p1	z=X
+requir re	z+Z
+requir screen	z+[CJDYHJ
+requir secur	z<]
+requir two	wCY
+requir user	w+Y
+requirement are	zKX
+requirement not	qI^NF
+requirement of	qNZ
+requisiti di	zIY
+requisito da	zN]
+requisito de	qHJI[N[
+reserv character	qF^
+reset #	zg[
+reset a	h%H(^)I*J?]H]MIZF
+reset ad	z/[
+reset again	w@_B[ZE
+reset agent	zZJf]
+reset all	wBXG[
+reset an	u(_)D*FH[MXZD
+reset and	q(I3^HHV]][bJ
+reset are	p!Z0]@^HFJX
+reset as	u5[DXdY
+reset asks	z*[?ICY
+reset at	m@XZHb_
+reset attempt	qX[ZX^Z
+reset becaus	zZZ
+reset bricht	zHJN[Z^
+reset broken	z1XZY
+reset but	k3XHIJZLY]Z
+reset button	q!I(ZHJZ_bI
+reset by	h(I)Y*I-J?Z@^DILZUYV[WGZE]Y
+reset cannot	u_]
+reset cloud	zg_
+reset come	w4YHJfZ
+reset configuration	wEZ
+reset does	s3^7ZHHOJZI
+reset done	sBZSJZZg^
+reset email	s3[>HH_MHaGg[
+reset enabl	wUY
+reset ends	s!ZHJN[ZI
+reset error	q/IGXWY_]
+reset fail	X!]%G(E)I/F0[4H5]7H8Y:H;Z=H?H@GBHDIE[F[GHHBMJPGRYSGUGVGWIXJYXZ]]J^[aJbGc]eXfYgI
+reset falha	z!Y
+reset for	_!Y#I%J(Y)[8XDXEFPIU]VEW]X[ZGaYdI
+reset from	j/JHFJ]NYP^^X_HbZ
+reset function	zU]
+reset get	zJX
+reset gets	zJYc]
+reset give	zZI^[
+reset group	uHGVa
+reset has	q)J7X=^GXJJSIU[
+reset her	o:ZZZ
+reset here	wWY
+reset his	p@JB]PYZH
+reset im	z:Y
+reset impossibl	z4^ZI
+reset in	c!J%^(B)H/I1_7_=J@ZBEEJHJMGPJSZTJUGVGZB][_IdYfJgb
+reset is	^!G(F)^*I/J:J=F>D?I@JBFE[H^J[KXPISIUZWH]]fHgZ
+reset issu	wBHHIZa
+reset it	g(I)J+X@^BFDJHEK[NJUZVGXIZZaIh]
+reset just	z4ZZZ
+reset klappt	zZ[
+reset lauft	z>]BJc]
+reset link	g!J:ZUHZYb_
+reset mehr	w1[=]
+reset menu	wdY
+reset method	z*G?[HX
+reset mfa	wH_
+reset must	zdY
+reset my	](A*[>]@IKIMXV^Z][Ja[bH
+reset nicht	u?]HJUYfZ
+reset non	z=_ZF
+reset not	Y#[%I(F)a*J/I0[1J3J7Y:F=Y>J@EBEDHGJHAJIKHM^NHPJSGTIUFWYYXZY[]]H^I_IaZbEcJdIg]
+reset now	uDY
+reset of	o!J%G(_/J8Z:I>HHXPZZGd^
+reset off	zUX
+reset ok	zB]MYZI
+reset on	l!J(Y=YHDZIb_gX
+reset only	sTY
+reset operation	w%YAX_X
+reset option	pHFU[b[
+reset other	w%I(c?GHISJVDZH
+reset page	U#H%I(E*X+J._/]3J7a8J:Y>G?b@HBGCIDGIYJHKYMJNHO^S[UCVFWIZ@[J^I_JbXdIeJfJgFhH
+reset password	T%a(d)H*J0X7I=I?J@FBJDIGIHIKHLJMINHPISYUIWZ[I^FbddIgGhI
+reset policy	d(J)F*a@JHGJJNESJUIVJWdZIgJ
+reset por	zgX
+reset portal	q.XS_gJ
+reset refus	p!^7ZdZ
+reset right	z%J0];Y
+reset says	j!]=XHJZJaX
+reset schlagt	z^X
+reset seit	zX]]]
+reset servic	gBGHIUIZDc[e_f^
+reset sinc	w#X+[
+reset site	w.ZS]
+reset sspr	zUX
+reset still	u>]Z^bI
+reset stop	zA]
+reset stopp	p0Y=^HFR_ZJ]FfI
+reset that	wJX
+reset the	])I*H@[B^HYKIPZVJWXZY
+reset their	g(F)Z*Y:Y@IBJH_ZD^IfY
+reset themselv	w)^
+reset then	wD]HJZG]XdY
+reset thing	z@YDX
+reset this	p(^
+reset thos	z@]ZIaX
+reset through	lBYN]gZ
+reset to	u/YK[ZG
+reset today	zS_ZG
+reset too	s/IS]XZZJfX
+reset trie	zXY
+reset unsuccessful	zBGUHVJZ_
+reset user	n(G*^1[?YZG
+reset verweigert	z;]
+reset via	p/H5^M[ZE^[g[
+reset want	s>_CXHG
+reset was	q)ZMZUHW[ZH]Y
+reset went	oB_ZF]J^X
+reset which	z(CHa
+reset window	uH]ZGbYcFgJ
+reset with	oHHL]
+reset work	e%Z@_BYH@SIUIVFZZ^_bJ
+reset your	b(I)I7I:[@ICYE]H]VZZD^IaY
+resetowani hasel	zUY
+resetowania hasla	s(GDYU^ZF
+resetten lukt	zZ[
+resetuj haslo	wb^
+resolv the	z4]HG
+resolv this	udZ
+resourc forest	zAZG[HH
+respect pas	sIZNY
+rest of	z)YVZ
+restablecer a	w(_VI
+restablecer contrasena	nHHZIb_
+restablecer en	z7Z
+restablecer esta	z(Z
+restablecer la	o(XDXVXZIcY
+restablecer mi	uHYZ[
+restablecer not	z[Z
+restablecido su	zBYM]ZH
+restablecimiento de	sEYH[UZVGZI
+restart adsync	zHIf]
+restart help	z9GHEf_
+restart of	wf[
+restart the	w+YfX
+restaurado de	z6_HI
+restor the	p6Y_Z
+restrict client	nHGQ^
+restriction prevent	qN_
+restrictremotesam is	zQ[
+restringir client	zQZ
+result reason	z/Z
+retour de	z!^HI
+return #	wS^gJ
+return an	q&XHEc]
+return by	w&Y
+return from	w!]
+return to	s>ZHHK^b]
+review the	zHZ
+ricevo il	zaZ
+richt ich	zH]
+richtlini von	z*Z
+riconosc la	w:[ZHh]
+ricorda le	zK_
+rien ne	zBJZ]
+riesco a	sZ_
+riesco ad	zZ[[^
+rifiuta tutt	z@Z
+right away	w@bNJZE
+right but	uO[
+right for	wE]WH
+right in	u%Z([)JHJP[
+right is	z;Y^Y
+right miss	w%^(JHI
+right now	wHZhX
+right of	w;^HF
+right on	sH_P[dH
+right one	zKJh[
+right to	o%aBIHH^]hI
+ring when	waX
+riprova piu	w@]ZX
+rispetta i	s-YN^
+robot o	z9^HI
+rol de	z*X
+role are	z(I)_IJ
+role can	z)[-I
+role cannot	s)^
+role do	z(X
+role holder	s(G)bHEPJ
+role is	w(bHD^J
+room panel	zHZ
+root password	zH]ZJ
+rotat the	uH_KG
+row says	z]Y
+rpc server	s4aHJ
+ruckschreiben bricht	z4[HDc^
+ruckschreiben geht	u1YFYf[
+ruckschreiben nicht	p5X=^PZY]ZHdJeZfH
+rule and	wN^
+rule exclud	zGY
+rule for	uG]HXNIcH
+rule not	uGZHHJZN^
+rule of	zGYNZ
+rule on	wHJN]
+rule so	wGZ_I
+rule that	z*ZPJ
+run the	z%I0[H[
+runn on	uR]fJ
+runn the	wB]dJfZ
+ruolo di	z*Y
+s est	w#^HIZ[
+sa jaki	z9]
+sa mycket	z9]
+sager att	uK]O]dZ
+sagt das	s-[KZ_XdZ
+sagt die	sC]DII]O]W]ZF
+sagt er	sE^IYXZ
+said not	u/]J]ZJdH
+saknar behorighet	w%^(^9JHJ
+sale el	z3ZaH
+sale en	zK]h[
+sam call	uQ]
+sam remota	zQZ
+sam remotely	zQ[
+same anchor	lA]
+same as	q@IBJHJZa[I
+same cloud	wAZ
+same day	u@aNIZH
+same ms	zAX
+same password	j/]@HKdZAdH
+same problem	zZZ
+same str	z/Z
+same user	p@^A^HHZE_Jg]
+samr harden	zQ[
+sandbox tenant	zH[WY
+sans #	z3^>JOH
+sans cess	zHZ
+sap password	zH^ZGbI
+sap user	z#CHaTJ
+sas invalido	zR[
+satisfy the	u@ZNY
+save money	z=[HI]If]
+say the	wKJh_
+says a	z@^NIdX
+says access	w%I([HZ
+says account	w#Y
+says ask	zV[ZI
+says authentication	zHX
+says but	zHHNXV[
+says cannot	z#Z%JH]
+says choos	u-[
+says contact	w!XEEVIZ^
+says cooki	z.X
+says current	zhZ
+says disabl	s![HHU[ZJ
+says enabl	w!X
+says go	z:]
+says he	wKZ]Y
+says i	f.X:^@IC[HJI[XXZF
+says im	s(GDYV^ZJ
+says it	g-X6X=G@JEJHYKYZC_]d[hY
+says its	n-^HHIIKZU[
+says licence	z=Z
+says lock	m#YHJT^
+says my	c-]CZDIE[H[NXVXZB
+says not	a!J)Z+J.J3J:Y?J@HCYDHHBJXK[N[OZWJXHZa_J
+says one	q*]
+says our	u:J=[HIU]
+says password	lIXdX
+says pleas	z.X
+says reset	wZ[dY
+says someth	ub[
+says that	hE[HHOYVXZI
+says the	]#[-H/J7Y:I@DE^IbKGOXTIVIWYXZZ?_XdZhX
+says ther	sG]cXdI
+says to	zVZ
+says too	wIJK^XY
+says try	wZ]
+says user	wHY]Y
+says weak	zIZ
+says wrong	q/[ZZhG
+says your	s:IEJVYZIc^
+sbagliata ma	zh_
+sbaglio la	z@ZZJh[
+sbloccato in	z#JT^
+scaduta la	z=aZG
+schermata di	s+Yb^
+schlagt fehl	p6Z8YZ]
+schon mal	u9JK_
+schon was	z9a
+schon wieder	w@^
+schon zu	z-^KI
+school account	w3IDZMY
+schusestrongcrypto miss	zYZ
+scop filter	zG]
+scop for	zGZ
+scop is	zV]
+scop of	nGY
+scop to	wGXVX
+screen is	o+E>]H^
+screen just	zb[
+screen not	q+^HFbY
+screen notification	wbY
+screen reset	pb_
+screen says	uHHI^bX
+screenshot attach	zZ[
+script powershell	wg[
+scriv piu	zY]f[
+se acabo	z=_
+se activo	zdZ
+se administra	zd_
+se aplica	z*Z
+se cae	wZ]eY
+se connecter	wBZZ]
+se ha	zBYM]ZH
+se pued	l![4Z6YBIHJI[VJZEf[
+se quedo	z>]HH
+seamless sso	wH[
+season and	z-_KJ
+seasonal staff	zDZ
+second attempt	zB]ZJ
+second chang	q@^
+second check	z@JBJCaDIHH
+second forest	u8_HGZH
+second monitor	wH[
+second reset	u@_
+second screen	zBIHH]_
+second time	q+]@ZB[HF
+second verification	wCY
+secondo il	z-J][h[
+secondo la	z-[IY
+secret expir	zH^
+secret question	z?]
+secur channel	wHJY]
+secur ldap	z<]
+security account	zHIQ[
+security answer	zX[
+security baselin	nHIQ]bZ
+security info	c+[>Z?ZC^
+security key	w?[ZJ
+security question	c(H*c?JD[H]ZJ
+security reader	z(_HH
+security tab	p;aHJ
+security team	u%ZHGY^
+see a	u%X
+see an	w%Y
+see my	z(I-IHaZE
+see the	pHYI^LZNJZI
+see your	w!Y
+seem to	o-_HGKYaZ
+seen that	z-X
+seen too	z-Z
+segun el	w]Xh[
+segun la	z-[
+segundo a	z-Z
+segundo o	zZIh[
+segundo que	zC_
+sei nicht	wI[V_ZE
+sei zu	z-[
+sein password	o:YB[VZZF^^
+seit dem	qB[HIf_
+seit der	z#]%]XJ
+seit heut	wZ[fY
+seit will	z>Z
+seitdem kein	z=]
+selbst zurucksetzen	s)XU]V[ZH
+select for	wG^HJ
+select group	uV]
+select on	wL[
+selectiv password	uG^
+self chang	zHHTJ^^
+self reset	n(H)c?JHFVHZC^]
+self servic	V!I#I%H(E)Z*I-J/J0J3J7I:I>J?I@FBIDYGIHaIIKILHMHNJPHUbVaWIYJZ^[HaXbIcFdFfAgIhI
+self the	z^[
+sem #	w3_>IOGaJ
+sem mais	zB[N[
+sem opcao	zCZ[Y
+sem permissao	z^Z
+sem suport	w1X
+sem writ	w8]HGc]
+send a	wHXaJ
+send code	wHIXZaZ
+send me	u7[
+senha ante	zKX
+senha atual	uh^
+senha contem	z-[IY
+senha da	w(X2X
+senha de	uH[K^UHZG
+senha do	p,[H]K^ZEdX
+senha e	o@HK]N]ZJd^
+senha errada	zhZ
+senha esta	wU[
+senha foi	zBYM^ZI
+senha mas	zZE[_
+senha muita	z#ZXI
+senha muito	w-Z
+senha nao	h0]@JDJH[IJKGN[ZZ
+senha not	z6Yd[
+senha nova	qBIHHIXKENZZZ]^
+senha o	zgX
+senha provisoria	z@[
+senha que	zJZN]ZJ
+senha velha	u#[K[
+sent me	zaX
+sent to	p7Z>X
+senza #	w3a>JOH
+senza scadenza	wL[
+senza writeback	z8]
+serv l	zH^
+server 2003	n5dHGVJZJfI
+server 2008	q5^
+server and	qHEcZf[
+server cannot	nYYZI_]cX
+server clock	zRX
+server connect	uHHRYc]
+server di	wRY
+server from	z6X
+server geht	zRZ
+server has	u4[6]HHRGfI
+server hat	zHHRXcZ
+server in	u4^HFfY
+server is	h4YHHR[cHdIf_
+server ist	zfZ
+server lost	w4^RJfJ
+server need	zHHM]
+server nicht	z4]d]fI
+server not	j5Y6_<ZHEQ[YZcHfI
+server of	z7aHE
+server only	z0Z
+server operator	sP^
+server policy	o5[
+server reboot	zfX
+server take	zM[
+server the	z1IH[
+server think	z6XR]
+server time	sR^
+server too	zYZ
+server unavailabl	z4Y
+server was	q4JcZf[
+server with	w6]HY
+serveur connect	qHIRZc^
+serveur de	zRY
+servic account	f#J%_,[0a2]LJMXPJVGZI^H_IcJeGfF
+servic adsync	wf[
+servic bus	eHDY_cd
+servic cannot	w__dHeGfI
+servic de	w2XUJcJf_
+servic desk	p(a3I>[HDL[VJ
+servic did	zfX
+servic does	zfY
+servic e	zU[
+servic est	w)]HHUZf[
+servic fail	u0]HGcJfX
+servic for	uUHd[
+servic has	zdXfX
+servic health	zSZ
+servic is	lSZcJf[
+servic microsoft	zf[
+servic not	kHFR[f^
+servic on	zfY
+servic password	c(J)G=Z@JBDDYHYSXVYZ[^Ha[fH
+servic principal	z(ZH[
+servic reset	a(I)YBEHaTYV]Z]^JdJ
+servic start	zB_HEfI
+servic stopp	sHGf]
+servicebu window	kHHcb
+servicio de	w2[dGfZ
+servidor connect	oHFR[cafI
+servidor de	u4YR[
+servidor entra	z4JHJRJcHf_
+servidor restaurado	z6_HI
+servidor rpc	z4_HI
+servidor tls	zY[
+servidor web	zH^
+servizio adsync	zfY
+servizio di	z2YfY
+servono dodici	zI^
+set a	g!X(G7Z<Y>Y@]BIHGIJKFW]ZX^H
+set adsyncaadpasswordresetconfiguration	zEHHGd^e]
+set adsyncpasswordwritebackpermission	p%bHFdJ
+set azureaduserpassword	zgZ
+set but	w%XbY
+set by	wJY
+set for	zG]HJJJWZ
+set his	zKYNI
+set in	w/Y
+set it	p>J@]HFKaZD^YdY
+set less	z@X
+set msoluserpassword	lgb
+set on	n@ZHIQZ
+set password	q%[(b<]@IBGHAJ[KGZG^HdJgJhI
+set so	w^[
+set someth	z@XE]
+set the	j%Y([BJH^KYZEbJfY
+set this	z@Y^Z
+set to	f%J.XBHLZZJ^]
+set up	]!J%Y*J+b-J3I9I>H?Z@IEYH_IJKINJVaZF^IaH
+sett for	sH^QXcJ
+sett network	wQX
+sett of	s<aHH
+sett the	z@FH]ZZ
+setup page	z+XDZ
+setup the	zH]
+setup two	wHX
+setzen des	z&[
+seul les	zP]
+seul method	z?[HI
+seulement deverrouiller	z[Y
+several time	w#_TG
+shar calendar	zHZ
+shar login	zHDZF^b
+shar mailbox	oHY^Z
+sharepoint says	wH^
+sharepoint site	wHY
+she can	uBYLZZI
+she cannot	uZ]
+she change	z@IBI]^_Y
+she enter	zKXhY
+she forgot	zZ[
+she gets	zNY
+she got	zBZ
+she had	w#ZK[XI
+she has	uCED_
+she is	w9H>[B^HFIJZG
+she left	z![_X
+she not	zD[
+she pick	w@YB[IZNIZH
+she still	z!Y
+she think	z-II[
+she tried	zZX
+she typed	z3[
+she was	s>IB]HIKJV]_Z
+shorten the	z2[HGX]
+should be	s!DHa
+should i	n8JKYZ^d]
+should turn	z:Z
+show #	wOZ
+show a	q+]HDNZS]ZJ
+show abandon	zHE]_aI
+show an	n(J/_C[HGS]VZ^IaJ
+show as	u0X
+show failur	zH[
+show for	z+[HJ
+show it	z?XJ]ZJ
+show not	qMYb[
+show on	wHY
+show someth	ubX
+show the	kOZR[ZIbY
+show up	lHD[[]Ia]bZ
+shut down	s!^#J>ZHHfZ
+si blocca	zHIZ]eY
+si e	q+]@YDHHGZ]fZ
+si pued	zV^
+si puo	u@]I[
+sich an	z!XZY
+sich nicht	o)Y6X
+sicurezza non	z*]
+sie do	zDZ
+sie ein	u-^@IHJI]K[ZGhJ
+sie es	s9I@YXZZ]
+sie haben	p+Z@ZX]ZJh[
+sie konnen	zCZ
+sie nicht	w*Y3Z?Z
+sie nie	uOXZ[h[
+sie sich	z!XZY
+sie sind	wV_
+sie z	w4]OY
+sign and	g<a
+sign in	R!I#H%J(H)I*J+],^-F/H3H4J7b8J:H<G=H>C?E@DBICHDEFYGHHcIEJIKGL^M[NGPJSITbUIVIWJXHZY[^]H^FaBb^cIdHeIfHgH
+sign on	z7^HHZH
+sign up	qDaHIVH
+sigu bloqueado	zT[
+sigu con	zMYgX
+sim card	s>[HX
+sim e	z+]>]DGHH
+sim is	z>X
+simbolo e	zI^
+simpl word	zI[
+sin marcar	w;Z
+sin mas	zB[NZZJ
+sin permiso	w^Y
+sinc #	z-[aX
+sinc 2018	z1^
+sinc admin	z+[HIg[
+sinc friday	zYX
+sinc i	i(I)c*G>[DZHEPJXYZD
+sinc it	zA^HFfI
+sinc last	w=JCZUY_^
+sinc monday	uCXHESJZ^c[
+sinc password	z7YZJdY
+sinc the	b%I1I8Z9J:IB[GHHZMINHPZUZYYZDbXdFf[hY
+sinc then	j1XFZHJQYR[YYZFc^fJ
+sinc this	qBZHGKJM]Z_
+sinc we	s1HGYHIf[
+sinc yesterday	zZXaX
+sincronizacao de	uG[M[
+sincronizacion de	uGZM]
+sincronizzazion dell	zG[
+sincronizzazion e	zRY
+sincronizzazion hash	zM[
+sind nicht	wV]
+singl user	z+X
+site think	z-aHGII
+sits on	zHZ
+six digit	uHIIJab
+six month	z!ZH[
+six time	zHHX^
+skew on	zR[
+skipp the	wD^HJ
+skrivaren fungerar	zH]
+slash in	sFaHG
+slow sinc	zH^cG
+small letter	zI[
+smart card	uZHb_
+smart lockout	fHXTa
+sms cannot	z?[CJ
+sms code	q>JCZHaZJaF
+sms for	wa[
+sms from	zTJa^
+sms go	z3Z>ZHG
+sms goes	w3Y>X
+sms me	m*Y3I>Z?^BJHIOJZF]J_Ga_
+sms messag	g3Z>J?^C[ZI]X
+sms met	waY
+sms mit	w>^HEaX
+sms n	z?^
+sms non	z3Z
+sms not	l3I>I?Ya_
+sms number	zCZ
+sms the	z>[
+sms under	zI[Z]hJ
+sms was	u?^BICIZ]]ZaI
+sms when	wNYZEa]
+sms wird	z?Y
+sms with	zHY
+sms が	q3Y>]?IHHaa
+sms の	z?J]^
+snapshot cannot	z6Y
+snapshot l	zHGRa
+so ad	w/YJ[
+so falha	zPY
+so how	zD[HHL[ZI
+so i	i-Z/Z@[IHKIZF]]aId]
+so if	zcZ
+so it	n@IA[DXHJIa
+so much	wBXHY
+so nobody	s+XZJ^]
+so not	k=]DZHJI_aIdF
+so only	z/[
+so password	z^Y
+so reset	w7Y
+so tenho	uCbDJ
+so that	o%[3I>[HGZF^b
+so the	f3Z;Y<YA_HFZJ^XaI
+so they	z/[
+so user	z+Y
+so writeback	qGZ_I
+so you	wVX
+soddisfa i	uIYN]
+softwar is	zHZ
+soit le	zNZ
+soll ich	wX[
+solo business	z=]
+solo il	wC[gX
+solo l	z?XC]
+solo quiero	z?J[[
+solo se	w@[
+solo telefono	zCZ
+solo tengo	sC_
+solo una	w@^
+solv she	zB]ZI
+some error	zZZ
+some hour	z@ZfX
+some information	z4ZC[DJ
+some of	z;Y
+some time	uK[ZJf]
+some user	uEaHDVY
+somebody from	z#JTYZ]
+somebody set	zfZ
+someon else	zHZ
+someon tried	z#YZJ
+someth about	w![ZH
+someth else	w?[@[
+someth harder	u-Z
+someth i	u-ICIK_
+someth less	z-]ZI
+someth went	hHJZ_b^
+someth with	wKJZ^
+somm pas	zEY
+son compt	z!Z
+son mot	s@XB[ZJ^X
+sonderzeichen im	zF[
+sono mai	uDXWZ
+sono novita	z9]
+sont pas	wGYI]ZI
+soon as	z)Z*X
+soport y	z@Z
+sorry but	zcZ
+sorry for	z9]
+sorry someth	zZ[
+sorry you	sWYdX
+sourc anchor	w_[
+soy de	zV]
+spac and	w3XI[
+spater noch	w9J@YZ]
+speak of	wHXNZ
+special character	kF^H[
+special sign	zHII^
+specop password	wJ[
+spell it	z@]
+spelnia wymagan	uI[N]
+spelnia zasad	zN[
+split password	zgY
+spray attack	zT^
+ssl inspection	zcY
+ssl tls	zYZ
+sso via	z7[
+sspr 33008	z@[^Y
+sspr and	wT][G
+sspr at	w@]ZG
+sspr block	z)Y
+sspr com	zZ[
+sspr con	wPYZY
+sspr da	w!Z
+sspr ein	zHZ
+sspr en	zU[Z[
+sspr enabl	zUZ
+sspr fail	n![A]HGJZKXNI
+sspr for	l!J)a*JH]PIVE
+sspr from	zbX
+sspr fur	w)]H[VG
+sspr group	uVZ
+sspr in	zH[VHZZ
+sspr is	k)JHBU]Z_
+sspr ist	wVZ
+sspr it	z)Z
+sspr limitado	zVZ
+sspr mit	z=XP[
+sspr nao	u+Y3ZHJbZ
+sspr ne	z+Z3[HJ
+sspr nicht	z)X
+sspr non	s+Y3ZHIPXVJWZbY
+sspr none	zUZ
+sspr not	i)F3Y@HBIPXUFV]Z[bY
+sspr nunca	zHJW_
+sspr on	w)[PJVX
+sspr page	z.ZHJ
+sspr password	zJ^ZI
+sspr says	qHINXUJX]
+sspr without	w7YHadE
+sspr work	p4X5^BIHJV^ZF
+sspr が	q)Y3[U[WIZIbY
+sspr で	z?^N[ZJ
+sspr の	u+[?J@JB[DHHFS]UJX[ZJ
+sspr を	zH^ZF
+sspr エ	z!]ZZ
+ssprsetup nunca	zD[
+staat nog	z![>X
+staat uit	p!]3J;^HHKJU^^Jd[
+staff but	z(])HHHP]
+staff cannot	z8[d^
+staff get	zNZ
+staff not	w)]DZUF
+staff student	zV^
+stag mode	zHIf]
+stammer inte	zO[
+stampant non	zH^
+standard account	w(I)_HIPJ
+standig nach	zH[
+star haslo	wMZh[
+starego hasla	wHIKZM[
+start a	zHY]ZfJ
+start again	zK[
+start on	sfZ
+start the	w][
+start with	zG]HJ
+startar inte	zH[f]
+starter password	z@]
+startet nicht	wH]fZ
+stata reimpostata	zBZM]ZI
+stata usata	zKY
+stato del	zS^
+statu page	zSX
+stay grey	wI^
+stay silent	zHIa^
+stay the	zg]
+stay valid	zHHIJL_ZI
+steht auf	n)X-YPX[XfZ
+steht bei	z+JAYD[
+steht da	z-[I]
+steht immer	zhY
+steht nicht	zNX
+step #	u@JC]DJHXZ^
+step and	zH[aJ
+stesso giorno	z@]
+still accept	z-HH[
+still activ	z!Y
+still cannot	j([?HHIMYT_ZG[_bI
+still fail	zKYZZ
+still federat	z7Z
+still has	p#YHIL]
+still have	z5X
+still in	p/H1YH[TH__
+still is	z(Y
+still lock	sTY
+still need	zHHg]
+still not	n3G>GDIMHO_TJa^
+still off	w!_HH_J
+still old	z/IHEMa
+still on	w1_HJRIfJ
+still run	w5Y
+still the	m!I/Z9I@IAHHFIIKEOJZc_ZgJhH
+still ther	z!X9ZHI
+still uses	z4X
+still wait	w9_@JHFMGXGaZ
+still want	qM[
+still work	sMZZJ
+stimmt nicht	o,ZOZ
+stop at	u;Z@JHFZ^hY
+stop the	qH[LX]Fb[
+stop with	z![H[ZI
+stop work	w1YHIMZ
+stopp after	wHH]_
+stopp half	z]]
+stopp work	pZ]f[
+stor as	z3_HEOI
+stor bokstav	zHII_
+stor in	w7XHZZJ
+stor without	w3]
+storung bei	wSZ
+strategi de	qNZUJW^ZJ
+strategi onprem	zN]
+strength bar	zIZ
+strong enough	zI]
+structur contain	zFZ
+stuck at	uZa
+stuck in	zH__J
+stuck with	z@Z
+student account	zVY
+student cannot	z?DG]H^
+stunden alt	z@^ZI
+stunden warten	wXY
+su connect	zYX
+su contrasena	uB[M]ZF^Y
+su cuenta	n!X3]DGV_XX
+su organizacion	uEYZJcZ
+sua conta	p3ZTXVZXX
+sua organizacao	wEZ
+sua senha	u@[BXM]ZH^Y
+submitt new	z%X
+success and	z@]TXZG
+success with	z/[
+such as	sMY
+such user	z_^
+suffit pas	z?[C]ZJ
+suis jamai	wDZ
+sul nuovo	zHX
+sul pc	w#XMY
+sul portatil	zHFM]b^
+sull account	z^Y
+sull utent	z;[
+sulla schermata	zb]
+summer again	zK[
+support admin	q(I1_HIZI
+support reset	z1XgZ
+support with	w(XHXJI
+support writeback	zHZ
+sur ce	z(XW[
+sur l	i%[;YHERXZJ[[a[b^
+sur le	i3X>JBJHGJ]LZM[TZZJ^Xb]
+sur les	z5YJX
+sur mon	q9]M^ZJ
+sure that	zHZ
+swap it	z@_ZH
+switch his	z!^ZI
+switch it	zV]
+switch off	d![?YCJL]U[VHbZdXfZ
+switch on	m-XHIU[V_d[eZ
+switch the	wHX
+sync account	d!J#J%c0J2^GFHAIJP^QZVI^I_H
+sync agent	l0]
+sync and	s0Y8ZH]RIdI
+sync box	s4[HFRZcY
+sync but	zG]
+sync cannot	z4YGYHJ
+sync client	u1bHC
+sync en	z/I0]
+sync error	wH]
+sync host	sHFR_Y]fF
+sync in	z8[MY
+sync is	o8XGZM]VJ
+sync konto	z2Z
+sync machin	q4]HCR]c^fI
+sync not	s8_GYHHMJVIdI
+sync reset	z0Y8X
+sync rule	nGaHH
+sync scop	wG^HI
+sync server	Y%J/[0H3J4_5J9JGGH=KJMGNXPIRaY]_IccdYfX
+sync servic	h%[HX]FcJf_
+sync stop	zH[MZfI
+sync to	qG[MXZH
+sync tool	u1bGXHFfI
+sync user	p=YGGHXZGdbfY
+sync version	z1]HG
+sync vm	uHHfa
+sync with	zGZ
+sync writeback	w0[HZ
+synchronisation de	zM]
+synchronisation des	zG]
+synchroniz user	z%Y
+synchronization engin	wGJ_Z
+synchronization is	u8]
+synchronization servic	z<^fJ
+system admin	z!X
+system does	zZZ
+system not	wDJZ]
+system says	w-J:]HGI]ZH
+system think	z+]3H9I@IBJK^
+system will	z@[ZI
+tab of	w;^
+tab show	z;Y
+tack sa	z9]
+tag andern	z@Y
+tak your	z9]
+take a	o<^HGM_ZH
+take anyth	z;]
+take for	zHHM]
+take it	n@IHIZIg[h]
+take my	w?XHGIJMHZ^
+take the	o@IH^MZ
+take to	zdY
+taken away	z@IU]^]
+taken it	z/_gI
+talk to	q4]8J9XHIYY
+tant qu	z(X
+target found	zGY
+te kort	zI[
+te makkelijk	u-]
+te raden	u-]
+te resetten	z%[(]
+te vaak	w-^
+te veel	s#]HJX]
+team and	z%[([HI
+team cannot	w:XHY
+team channel	zHY
+team chat	z:IH]
+team forgot	z:ZHH
+team i	z:]HHZJ
+team keep	wMZ
+team lead	zgZ
+team meet	wHY
+team not	uHYMZVZ
+team phon	wHY
+team record	zH[
+team statu	zH[
+tego samego	z@^ZIb[
+tel como	z>_HJZI
+tela de	u+Yb]
+telefon do	z3I>J?]HJOZ
+telefon i	z>Y
+telefon nem	w3GD^
+telefonnummer im	u3]
+telefonnummer stimmt	wOY
+telefono e	w>Y
+telefono in	zO[
+telefono ni	z3ID]
+telefono y	z>Y
+telefoon kwijt	u>[
+telefoonnummer staat	z3]OG
+tell me	b![(]*J-[.]3I9F:[>F?IBICJDGEJI[NYOJV[]J
+tell not	zGY
+tell the	wD]HIKITZ
+tem as	z(Y
+tem dado	zD^
+tem de	zK]OZ
+tem permissao	z%Y
+tem que	w:]@[
+temp one	wKJLYh]
+temp password	j#I@]BJHGIJLaMIZHhX
+temporairement verrouill	uT[
+temporalment para	zTX
+temporaneament bloccato	zTX
+temporarily lock	jT^
+temporary connectivity	qc[
+temporary one	u@JHIL^h[
+temporary password	l@XBJH_KJL]ZHhJ
+ten minut	k/H@YHGM_hX
+ten time	zaYhX
+tenant and	u:XWZ
+tenant del	z:_
+tenant has	wHIS^
+tenant is	u:[=]HJ
+tenant noth	zW[
+tenant wide	zU[
+tengo acceso	z>[
+tengo el	zCZ
+tengo permiso	z(]
+tengo que	z@JX][Y
+tenho mais	z3J>^
+tenho o	zCaDJ
+tenho permissao	z(Y
+tenho um	zCY
+tent mais	w@[Z[
+tentativa aguard	wXY
+tentativi attender	wXX
+tentou verificar	zXY
+terugschrijven staat	zd[
+terz parti	z.X
+test de	zB^HIWJ
+test do	z=_HJ
+test user	s;ZBY
+than #	q2XR[
+than a	z@Y
+than once	uA]BJ
+than one	lAb_F
+thank a	u9^
+thank bye	w9Z
+thank for	p9_BYHIZE
+thank you	l+X9]B[HI
+that appear	z-[
+that are	w!]HIZI
+that be	s5XIZK[LX
+that break	zFY
+that check	uJ^
+that cloud	z_Z
+that connect	z4XG]HI
+that dc	z4[
+that enabl	wQX
+that forbid	z^^
+that have	z-[
+that i	n*Z.X@[HIKXPJVY
+that is	oHJK^ZI^Y
+that it	s>ZXZ
+that its	uDYVY
+that ive	zH^
+that make	s-Z
+that my	q>ZE[HEKIV]WHZHhZ
+that not	i-J4Z9J>F@JC_DJIJKZOX_XhY
+that number	z>[HJ
+that object	w;]HI^Y
+that one	q-_@JHJK]XJ
+that option	zHY
+that ou	u%ZG^HI
+that our	z1XUX
+that page	zHH[^
+that password	i)Z@JHZL[^J
+that phon	u>Y
+that reset	q!J%[HGJXU^VEZ]
+that she	zZ]
+that some	z;Y
+that the	b-X3XB[HIW]^]
+that they	q3I>]GYHI
+that user	o(]@ZG[HHJZPZZG^HdI
+that was	s4]>]DJHEO[_Y
+that why	s!ZI[ZI
+that you	zaY
+that your	wBHHadX
+the #	o3XHHKYg_
+the access	wH]
+the account	Y!],]2G3G@HAIB[CJD[GXH@IJP^TZVFXJZC[H^a_D
+the acl	wP]
+the actual	zhY
+the ad	e%]2^8[HCNXTXZI_[
+the address	w3]>JHY
+the adfs	w7[
+the admin	_(X)X*H,a:Z?J@XHAMHUYV^ZGeJgZ
+the adsync	wHJfZ
+the afternoon	z@Z
+the agent	s0aZJfI
+the allow	z?[HI
+the alternat	uHZ
+the anchor	zAY_]
+the app	c%J(_+H-J3I>]?^@IBHCaDGHZIGKGOJVJZF^HaYgJhI
+the application	w([HAN[ZHf_
+the articl	qHa
+the audit	k/[EZHZNXV[YYZJ
+the auditor	z@Z
+the authentication	u3XH[
+the authenticator	e(H*^>]?[HGaZ
+the authorization	w)]UH
+the bank	zHY
+the bann	oH_
+the baselin	zYZ
+the basement	z4]HY
+the boss	zK]
+the bottom	z>ZHIZ[
+the box	pBEHIZI^_dGe^
+the branch	zGX
+the browser	j.Y/YHaZFcHhZ
+the button	w(]HGZ[
+the call	u3[>J?[HDa[
+the cannot	zdY
+the captcha	o@IBJH[IIZX]a
+the chang	b(J-J/I@GBEHEJZK]LHM]Z[h]
+the character	z/]IY
+the check	z-GH[
+the checkbox	ue[
+the choic	u?Y[[
+the cis	zbZ
+the city	z-Y
+the clock	qHIR^ZIb^
+the cloud	U#D%J(J/b6[@HAHBGHYIHJHKDM^NFPISJTdZE[H^H_^bJcGfFgZhH
+the code	[/J3G>c?IH@IIKINJOHZZ]ba_hJ
+the company	h7Z:I@JBJHGIHKJN_UZVHW[ZEd[
+the connect	a4^6YHHQXR_Y]cIfI
+the connector	a%G2b4Z8I<aHIIHQ_^I_Y
+the corporat	uN[
+the country	p3aHJaF
+the credential	zH]ZI
+the current	h@YHJK^NXh[
+the custom	uH[
+the customer	u@[
+the date	z1XHHR[
+the day	w@_NI
+the dc	_(J/Y0Z1J4]5a<]=J?JBHHBIJJfKEMJNHQZVIZG]JbIcDfIgX
+the default	wHY
+the delegat	u;ZKIP]
+the department	zF_HG
+the desk	s>HLZN]ZI^Z
+the differenc	zH^
+the digit	zO]
+the directory	i&Y3aHHNXU]VE
+the disabl	z!]HJ_I
+the docs	zH^JI
+the document	wHJIJZ]
+the documentation	wHZ
+the domain	[#^%F(J-J/Y5G8YBZGJHCIGJ_KHMJNcP^TGVJZG^I_JcJgZhJ
+the door	wH[
+the duration	zHYT[
+the email	l>XC[DGHDOXa^
+the end	g,Z3J9J>G@GBaCJDJHIIXKZNJOIXJZ^]HaHeZhJ
+the entra	d#I/[NGT[YYgZ
+the error	oBJHHIEN^S^Z^]I
+the event	qG[HIN_ZFdIhI
+the exist	s8YhZ
+the fail	s;_HJ
+the featur	qHEU]e^
+the field	zhZ
+the filenam	w2[
+the filter	sHIJcNI
+the financ	uH[
+the firewall	pHZcZ
+the first	j8Y>I@ZC]HJIIKJZ]bIh[
+the flag	w^]
+the follow	o@[HII[dY
+the forc	uLX
+the forest	u8_EIHH
+the forgot	p7J?[DJWZZ]^Y
+the form	sKXZJh]
+the format	z3Y
+the four	w*YN[
+the free	u=cCHHIdF
+the full	w4]HIIY
+the gmsa	z0[ZI
+the graph	z)]
+the group	h>JBJHEPZVdZI
+the guest	uR[
+the guid	zH^
+the help	u9Y@ZH[ZFbJ
+the helpdesk	m*[?JDZHJTXZ]
+the home	q3I:bHH_I
+the hotfix	z5Z
+the hr	zH_ZI
+the i	z?IZG[Zb[
+the identical	z@ZK[ZG
+the installation	zHYeX
+the internet	u-[HFZHbZcX
+the intranet	sH[N]
+the issu	uQX
+the keep	z+YD[HIZI
+the keyboard	u#[
+the keys	z6Y
+the kiosk	z.XHH^]
+the kitchen	z#].IHY
+the lab	u8H?DHd
+the laptop	oHF]Zb^
+the last	b#JIFK^NIO]TIZ_][
+the latest	z1X
+the ldap	u5[
+the leaver	u!c@JHGZG
+the length	s2[HG
+the letter	qHEIHZ^h]
+the library	z^Y
+the licenc	u=aHE
+the licence	z=Z
+the lightweight	z%I0^
+the link	iG[ZZba
+the list	i-D1I>J?cDIHGIJK]Q[VY_J
+the lock	d!J#[HDKITXZG[_bb
+the lockout	wHJT[
+the log	l&_/X6YBGEXHFZI]^
+the login	k#Z-I7YHFI[ZIb_
+the logon	sHIb^
+the m365	uMYTZ
+the machin	wHEc^f]
+the mailbox	z>]HG
+the man	zTZ
+the management	wHJe]
+the maximum	wH[
+the meet	qH^
+the messag	k3HE]HFWYa_
+the metavers	z_[
+the method	u?^DIUIVI]Y
+the mfa	zHZaH
+the microsoft	f#I7[HFT^ZJa[fYg]
+the middl	pHI]a
+the migration	wHZK[ZI
+the minimum	j1]5^HX
+the more	z+[CJDYHJ
+the morn	u#[
+the msol	j%E2[;^HXQ]
+the name	n-[F]HIKI
+the necessary	wD[
+the network	zMYcY
+the new	U!I#I(E)J+J,J-I/^0J2I3I4J6a7I8Y9I:H=J>F@EBaCIDHFJH<IGJIKXLDMfN[OJPJTIUIVaWJZH[F]]^H_HaIcXdHeJfGh?
+the next	m@cKHYXhJ
+the note	u@ZH_NI
+the number	]+a-I3a9J>a?I@FBICZDDIBK[NJX]ZE]Ha[hI
+the object	j!]G]HJ^[
+the offic	f)X/Z9]>IHZM]TFZId]
+the old	W!H#]%J(I+J-H/[1I3H4I5J6J7I9I:J;J?I@DAaBFCIDIGIHBIFJJKELIM]NGOIPIRJTHUJVJYaZC[I_YaIbIcIdIfIg[hg
+the on	b4]E^HYNGTX_]dIfZ
+the one	c+J-J/Z3F?I@HCGDFHEIJKaNJOcZB]Jh_
+the ones	uK]O[
+the onlin	z/]
+the only	p4Z?^CI
+the onprem	m!_(]/YAJHYPHdJ
+the operation	j%Y(Y8YHJ
+the option	k?DHaLYZJ^]dZ
+the optional	wHGd_
+the organisation	j:IEIHHN]U]W^
+the organizational	uF[
+the original	zA[HIPZ
+the other	k?^CEG[HIVYf[
+the ou	d;^FdHEZH
+the p1	wH^
+the page	Z!I#I(J)Z*J.^/I3J7G:H>Z?[@GBIE[HBJJKINFOESJUbVYWYXH[]]]aIdZhG
+the park	zH]
+the partner	z8[
+the passcod	wHHa^
+the password	L!G#G(])G*X+I,I-]/]0G1I2I3I5J6Y7^8H:H=F>H?FAIC[DXEIFIH:IbJYKINbPGRJUDVFWHXIYJ[I]F^Y_JbYcJdZeYhH
+the past	wJJK]
+the path	zF]HIIG
+the pc	n/aJZMEbX
+the pdf	zH[
+the peopl	uFXG^^Z
+the permission	s%I([HFP]
+the phon	^#H+J-J3Y9J>YB_CHDDHAIIKHMYNIO_U]ZDa_bIhX
+the phone	p3]CIHIg_
+the pictur	zb]
+the pilot	zVY
+the pin	qHZb[
+the plant	zaY
+the policy	g-I@^CZHFIIN_WJ
+the portal	a!I%I(Y)J-J0[1_7J:H?H@ZBID^HHIZJZM[N]SHTJUZVIZEaJbFgChI
+the power	zH^
+the preferr	u4]
+the present	uZIh]
+the previou	j#^@JHEK[MZZJg^
+the pric	zHY
+the printer	zH]
+the privat	w3[>ZDJHJ
+the problem	zFY
+the product	w-YHJJ^
+the projector	zHZ
+the prompt	zHYLX
+the provision	w0X
+the proxy	qHGZIbZcb
+the reason	s3ZHJJXLX
+the recovery	u>]HJ
+the referenc	q#XHY
+the register	z>_HE
+the registration	k+[D]
+the remot	zHEc^
+the report	z]Y
+the request	zHFS]ZFc^
+the requir	n]Xe[
+the requirement	sNZ
+the reset	M!^#D(C+H-H.]0H1G3G5G6J7Z8E:G;J<J>[?]@CB]CGDEEHFIGFHEIGKDLGMINZO[PGRHSZTGUFWDXYYJZb[F]a^Y_EbbcHdGeHfDgChG
+the rest	p)XP[VZZJ
+the result	z/^MF
+the right	j%c0J@GBIKH^]hX
+the robot	w3^HJaX
+the rule	m@YGYHIIXN]
+the same	Z!I#I(I*J-G/^0G1J7J8J9H=I>I@YA_BFDJHHIEKcMHP[RHTIXJZ^[H]I_FaHcJdGfJg^hH
+the school	zK[ZGgZ
+the screen	q+FHZI^LZ
+the screenshot	wHaZH
+the second	m@]B^HEZG]^
+the security	j%Z(];]HE
+the self	u)[aY
+the sender	zH_
+the server	d5X6X<XHIR]YZZF_]cGf]
+the servic	e%Y([,[2Z3[>[D[HCUHeGf^
+the session	zHH]^
+the set	w+]HIJ]
+the sett	nHaNZQX
+the setup	uD]HZ
+the seventh	zKY
+the shar	u#YZF^]
+the shop	w>Zb[
+the sign	i#I7YD[H_T[ZHaEbY
+the sim	z#IBHH^TE[E
+the site	m-a9IH@I[X[ZJcXfJhZ
+the six	zaZ
+the sms	eBICZH[ZD][^Ja^
+the sourc	zA[
+the special	zHII]
+the sspr	oVY
+the start	zFXIIJ[
+the step	zZZ
+the stor	w-H>JH[O]
+the sync	V!H#H%c(J)I+J-H/[0D1b2Y3H4_6X7J8H9H:J;J=I>I?J@IAIBHCJDIFJGZH<IHJHKILJMEP]R]TIUIVHXJY^ZI]E^H_EaJcbdEfYgJhJ
+the system	f+]-J3]>I@XBZD]IFKYNHOEZ]hI
+the tabl	w(JHa
+the team	zV[
+the temp	pKIL[h^
+the temporary	uH^KJZJhZ
+the tenant	k)Z-^=IHIUHW[
+the third	zZ[
+the threshold	z#X
+the tick	z^Z
+the ticket	zBZ
+the time	o>IBEC]H^KJR_
+the tool	zJZ
+the top	wHXh[
+the town	z-aHGIJZI
+the train	zHEZI]_
+the traine	zbY
+the tree	z%]
+the tutorial	w=I@FHa
+the unlock	oHCTa[_
+the updat	w5[
+the upgrad	w1IHGd[f^
+the user	Q!A#[%C(Z)G*I,J-F0J1I2J3[4H5J6H7H8E9H:^;^>G?D@ZA]D[EIH;KGL[MGRISJTJUHVIWJYI[H^__gbGcGdEeEfEhX
+the valu	sHJN]
+the verification	j#J+X>YHEXX]Za[
+the version	z0]
+the very	zK^
+the virtual	zR]fX
+the vm	w6]RY
+the vms	zR_ZG
+the vpn	w4]cJ
+the wait	w9GHFXb
+the warehous	zHYZZ
+the weather	zH]
+the web	oJZN[TZZJ
+the websit	zI]
+the weekend	qHGZ]f_
+the whol	qHEO[UaVZ
+the wifi	sH[
+the window	dM[ZI[[]YcXhX
+the wizard	c,c@JBZG[H@ZGdYeb
+the word	w-]HH
+the writeback	k6ZG[HGJYdFe[
+the wrong	f@ZR^XXZDg^
+the year	w1XI]
+their account	sLX[Y
+their home	s:Z
+their identity	wXY
+their info	z+[HZ
+their mfa	zHZ
+their own	m(H)[-I:X@ZHHUZV[ZJ
+their password	a*Y/J:Z@ZBEKGMINIUIVX[_d[fYhH
+their peopl	z8_GI
+them to	oWY
+then cloud	z/[dH
+then entra	z/^
+then i	z@[
+then it	pC^HGZ^aI
+then nobody	zf]
+then not	uR]ZHc]
+then reset	w1YF[QYZI
+then says	qKHh^
+then the	n/XHJLX
+ther a	c(I/J3J7I9Z>J?HA]BJCJHZIHNIUJXZZ]]J^Y_JbXhI
+ther an	p9GScZI
+ther any	q(J9Y>I?ZHGNXTZZ^bI
+ther are	oA_G[HJdI
+ther is	h([+Z3Y>ICYD[FXHDWYZH_Z
+ther not	g?ZHGWYZIaZbZ
+ther was	q9I>HD]HESFZb]J
+thes account	uLZ^Z
+they are	s/[OY
+they can	w3I>]HJ
+they cannot	o@XG]VXZIgZ
+they differ	z/Z
+they have	w3]HH
+they not	u?[HJa[
+they phon	zGY
+they say	sI^U^hJ
+they tell	z!Y
+they told	zDZZX
+they use	z7ZPX
+thing and	zCaHHZJaJhI
+thing is	zZ^
+thing like	z-YIX
+think its	zR]
+think of	wI[
+third party	f-I.Y7a@HHFIJJ_KIZEbZ
+third time	zZZ
+this a	z-G9[HY
+this account	o(Y;XDYHJVJ^]
+this articl	wH[
+this department	zGZHIVZ
+this directory	zWZ
+this error	zHIZZ
+this featur	n=[UXV[
+this happen	z9IDZHGZ^
+this is	n:]@HD]HGKJZYcY
+this login	z^Z
+this management	s8^
+this mean	z9JHEZ^
+this morn	g@bBXHEKGM[Z^
+this not	z:[
+this object	zG]HI
+this on	wHIV_
+this one	uHHKXP]
+this operation	z1^HJ
+this ou	u%_(D;ZGY
+this out	z9Z@X
+this page	z?GH^
+this password	g-Z@^HFIJNY
+this scenario	z)X
+this servic	zV[
+this situation	w?IHYdY
+this tenant	sVJW[
+this thread	z9aBIHH
+this time	l@FB_HIKYWYZEcY
+this user	a#Z%F(a)H3Y=]?H@IA]CHDZH@LZPZUGV^ZB_J
+this week	w9G@[H^
+this year	zKZ
+thos in	zVZaX
+thos user	w7Z
+thos who	z@_ZF
+though i	u+]HFMX
+though the	zH[bY
+thre days	w@Z
+thre of	sHZIZ
+thre password	wHHIJKbNJZH
+thre peopl	zP[
+thre time	n@JBIHGKFXHZcaZ
+through a	zV[
+through all	zK]
+through at	zBZ
+through authentication	wH[
+through o365	zNY
+through our	w:Z
+through the	g+[GXKIN^ZZ_Ig[
+throw an	ze[
+tick in	oG]^^
+tick requir	wL^
+tick the	sHJZJdXe^
+ticket can	zB[
+tied to	z_[
+tien #	z3ZI[aH
+tien dato	zD^
+tien la	s#]7ZHIKJ
+tien permiso	w%[
+tien que	zK]
+tier #	w!F(Z2J3I@JCIHGPbZH
+till det	u9G>YB]
+till the	wfX
+till tomorrow	u@]
+tillbakaskrivn av	ud[
+tillbakaskrivningen slutad	zYYf]
+tillfalligt last	zT]
+time alway	zKJZ[
+time and	o#_HGR_ZH
+time becaus	sWYdX
+time befor	w-Z
+time drift	wRZ
+time i	uKZ
+time in	p#Z@HHITFXa
+time is	z9JH^ZI
+time it	w@XB[
+time now	w#IBJD[XXZ[
+time on	pRZ
+time out	w/JHIR^
+time password	z@JB_KHZD
+time she	zN[
+time to	wHGM_
+time track	zH_RHZJ
+time was	zR]ZH
+time with	w#IT[
+time within	zXX
+timed out	u]Xc^
+tipo de	zIX
+tipo guest	w9J:bHI
+tiraram o	z4]?]CIHJNJ
+tls #	[!J1E3H4J=I>J@HBJCIIIKIMJOJPJRHUJVJXJYjZHaIcGdHfG
+tls inspection	wcZ
+tls secur	zYZ
+tls ssl	z<_CJ
+tls version	wHIY]
+to #	hHEI]KaZI
+to a	_!J(J-I3J4Z?IBJG]H^IHKZYJZF]]_[fJ
+to accept	zB_HEKYfE
+to access	w#Y
+to acquir	wHFQbZH
+to ad	i!I%Y(I/Y0X4[:J=I@JGJHCKJPIRJTJZG_^bGdafHg^
+to admin	p%J*_HGP[QZdG
+to all	zN]
+to allow	s.Z
+to an	qHHK]MY
+to another	o(Y9J=Y@IFJHaKJZJ
+to approv	z>YHFa]
+to ask	s*H@JDIV[Z^
+to be	^![%G(H3_4J5]9I>I?H@YBHC_DEEIH@IaMJNIOJPXV]ZD[]]IdZgJ
+to block	u.XaZ
+to call	z>ZB^ZFaH
+to catch	wHGM_
+to chang	Z(_.]>G@EHBIIKHL_MHNIVGZa[J^ahJ
+to check	zD^EZHJZJ
+to choos	j#J-H@ZC[LaNJZJ]J
+to click	z(]HZZG
+to cloud	uH[
+to come	s+ZX[
+to complet	l(ZHIO^dX
+to configur	q=JWYe]
+to confirm	u+ZH[
+to connect	w4I8]HJ
+to contact	qD[HHVYZ]dY
+to continu	z.Z
+to creat	wHZ
+to date	z+EHa
+to decrypt	z6[ZJ
+to defin	sHJWaZI
+to do	o=ZBcHCKILJZ[]I
+to email	q*[>^?HDIaJ
+to enabl	g)],[HHUXVYWIZH[]dI
+to enforc	z-]
+to enter	u+[>HDIHEK[O[ZJhY
+to entra	uHIT]YZ[Gc]
+to exist	w-]
+to expir	zHGKYZ[
+to factory	w>YHZ
+to fals	z)X
+to fix	w8Y@ZE]
+to get	k,[-I?Z@^KIZZeGhJ
+to give	u(]@IHIIJZ^gY
+to go	q+].^:]>GEJHEZF][
+to guess	h-^HJ
+to haslo	wK[
+to have	q9JH[NXaY
+to his	wZJg]
+to install	z0_HF
+to it	u>Z@JDJF[HGIJKYZ]
+to just	uK^[Y
+to keep	k@^IJK_ZC[X^ZhF
+to let	u=YB[HJZIaY
+to lift	zT[
+to live	z@_IJNH
+to load	ubY
+to locat	zHJe[
+to log	nH_Z[aG
+to login	q#XH]aJ
+to make	f@XDZLYQ_ZI
+to me	q9XV[ZJaX
+to microsoft	w>HHYc[
+to move	wH]
+to my	c*I3J:^>a?Y@]DJEJHHMXUJVJ]JaFhX
+to none	o>IBJHZU^aJ
+to not	sL]
+to okta	z7Y
+to on	zHHc^
+to one	w:[HH
+to our	m%Y4]7^8Y:_GJHBZHcI
+to perform	p%^(GHJ
+to permission	z%X
+to permit	z(GV^
+to pick	u@ZHILZ
+to policy	zNX
+to prevent	nT[
+to prov	wXY
+to re	z+[HG
+to register	e+d>I?ICEDXHJZI
+to replac	w@ZKJZHh]
+to reset	S![%X(a)F*[+J-I/H3J7G;I=G>X?^@XCaEXFZGGHCIJJIKELIMHPFTGV[WFXIZZ[X]I^F_GbCcIdGgIhH
+to resolv	sZZdZ
+to restart	z+YH]
+to reus	zKaZE
+to run	zH[]Z
+to sam	kQ]
+to save	w=]HI]If]
+to security	zHIQ[
+to see	z#XNY
+to send	z>X
+to servic	zc]fF
+to servicebu	wcX
+to set	i%^(Z+G<^>YDHKZZE^IhJ
+to sign	lMXT[
+to sms	w>aHI
+to start	s0]HFcJfX
+to stop	w)]H]
+to sts	z7_HFZH
+to switch	u!^)HH[ZEh]
+to sync	uG[HY
+to take	zEZKY
+to team	q_X
+to that	w>^HH
+to the	U!H#H%C(G+I0Z3I4[5J6J8J9I:G;]=I>_@EBDCIDEHZIFJIK]LJNYRJSJTIUYWJXI[J]]^I_]aHb]cYdFe]fFhH
+to this	zHX
+to try	z-Z
+to turn	u-F;[H_VY
+to two	zC]DJHGg[
+to type	zKGh]
+to unlock	e#FB]TG[a
+to updat	n%J(]5^@IBIHFKGN_^IhZ
+to use	_(J*X4Z?ZCIDYH[KJUGV]Y[ZJcJdE
+to user	zHY
+to verify	g#J*Y3F9I?JBIC[DcHIXZZH
+to wait	h@_HJX]
+to what	w4YHFKaZD
+to window	zMYZJgZ
+to work	zBJZ]
+to writ	w%ZGY
+to your	n+G7[:]DHHZZJ
+toda la	zUY
+todavia not	zHGM[W[
+today and	q@Z
+today i	u@[SY
+today is	z![ZI
+todo el	s-[HZUZ
+token are	wR[
+token could	w,]
+token de	u,_
+token di	z,]
+token error	q,[
+token for	z,_HJeG
+token issuanc	wHZ
+token not	w?aHFR[ZE
+token sas	wR]
+token with	w,^ZI
+told it	s@YD^ZI
+told me	n(J9J>IHGXZZbaJ
+told my	wZH^]
+told that	u)Y@ZUJV[
+told the	u@ZD[NIZIdY
+told their	zNZd]
+told to	q4ZKZV]YZdY
+tolto il	w4]?^CJU[
+tomorrow becaus	z#IX[
+tomorrow to	w@X
+too common	p-a
+too early	w!^@YKH]Y
+too easy	q-XIZ
+too fast	z+ZZ[
+too long	m2bHHIG
+too many	[#b-^3Y9J@HHGIGKFOIT_X_ZHaHhJ
+too much	z-HK]XY
+too often	mHIXaZI
+too old	l0[1_4J5_H]KHMISITJYJdHeJfJgE
+too predictabl	z-_HG
+too recently	z@X
+too short	qI^
+too young	z@[
+took a	z8Z>]HG
+took it	q/[@JB_HJKJ
+took the	u-Y/X8[
+tool is	u1_H^RGZJ
+tool made	z2^HJ
+tool on	wJ^
+top box	zh[
+touch the	w1]N[ZI^[
+tout de	z@]
+tout le	u-^9[@HBIHGKIU_
+track tool	zH_RHZJ
+traffic is	u<X
+tre volt	za^
+tres de	zIX
+tres vece	z#]a]
+tres veze	za]
+trial of	z=[
+trie for	zHJXa
+trie our	z:X
+trie to	l!]%Y([HIKXPIVF
+tried #	uNY
+tried again	u@_KJXJ
+tried all	zKY
+tried everyth	uBHKINHZa
+tried it	zXZhX
+tried once	z@IB_XIZJ
+tried ten	zKFN_ZI
+tried the	o@HK_^Ya[
+tried thre	w#IHJKHXIZa
+tried to	f#F@^HIK_T[ZEh[
+tried too	q#HHIXbZI
+trigger for	z+]HG
+troca nao	zZ]
+trocada not	z/[MZ
+trocar a	s@IZ^^X
+troi fois	za^
+trop courant	z-Y
+trop court	uI_
+trop d	zX]
+trop de	k#YHJXc
+trop facil	u-]
+trop long	z2]
+tropp volt	uX^
+troppi tentativi	p#[X[
+troppo corta	zI[
+troppo facil	s-]
+troquei de	w>Y
+trotzdem nicht	zZI[]
+true and	zZI^[
+try again	d#J+I@ABGHEIJKHX^ZccZ
+try any	zBGKIX_ZD
+try for	zXGZ^
+try is	w-JK[NZ
+try someth	z-^ZI
+try to	d@_HHKZ^HaY
+trzeba czekac	z@[
+turn away	w-[@ZKHNY
+turn down	n-[@YHGI[K]
+turn it	s!_-J/]@IHIN]UEdJfGhJ
+turn off	a(J)]*H;X<Y?ZHHPJU^VIY[ZHb[
+turn on	^!H(I)^,Z/J:J;Z=I?J@JHFNIPJU_V^WJZF^IdZe]fJ
+turn out	z^Z
+turn red	zh]
+turn the	w4IJYN[
+turn this	zU[VX
+tutto il	zBIHIS^UZZH
+tva metoder	w*_
+twee methoden	w*aCH
+twelv i	z@YHJI^ZG
+twic on	zA^_GcJ
+two account	zA^PJ
+two ad	qA]_J
+two check	z*^CZHD
+two connect	z6ZH]RGcGfH
+two days	zI[KJ
+two dc	zJY
+two different	uHIg[
+two digit	oIHJZO^
+two enabl	zA[
+two factor	u3HH]
+two forest	uAZ
+two gate	q*[
+two hour	w#J@_H]KHaF
+two method	m*]
+two month	wK[ZI
+two object	zA^_J
+two of	zAZ
+two option	z*Y
+two password	p/Y@IHGKZM[ZHg^hI
+two proof	q(J*bHG
+two server	z6XP[
+two thing	z*ZC]ZIhI
+two user	sA^HIPZ
+two ways	u*[?JC^HJ
+two week	w@ID]H^KG
+two year	uK^ZH
+tylko jedna	zCZ
+tylko odblokowac	z[[
+tymczasowo zablokowan	zT[
+typ the	u#XKJ]^
+type a	zK[hI
+type guest	w(J:_
+type my	zKGh]
+type the	whY
+typed a	w,X@^ZE
+typed it	sOXZ[]YaI
+typed my	q>FK[O^hG
+typed not	uOX
+typed the	q3[HIIG]]aIhY
+typo in	s3]@ZHYOI
+u mnie	zV]
+uber die	u(X>]DZ
+uhr am	zH]MJRX
+uit in	z!^
+uit voor	wU_
+ultimo cambio	z@^
+um das	z.Z
+um dia	w#H@]X^
+um erro	wEXOYZ[
+um grupo	wPXVZ
+um metodo	w?[HI
+um segundo	zC]
+um unbefugt	wTZ
+um usuario	z;YZ[
+uma das	zK]
+uma hora	zXYa[
+uma licenca	zH]
+uma palavra	zK[
+uma politica	zWY
+uma senha	u-Y@ZHIIJKIZ^
+uma vez	z@]
+un altra	l-I:_@aDYHGIIKZZH
+un altro	z([)IC[
+un autr	q@ZKY
+un cambio	z@^
+un chiffr	u3]IYOI
+un code	zHJIZX]
+un collegu	z@YH[
+un dia	u@_HIX]
+un error	n>J@IEYHEO]Za
+un filtro	zJY
+un giorno	u@]HJX^
+un group	uHYP[
+un grupo	uV[
+un gruppo	wPYV[
+un jour	u@[HIX^
+un metodo	s*Y?X
+un mot	o-_@JHFIHK_ZG
+un nouveau	pKIMJZZ[]
+un numero	w3II^
+un ora	zX[a[
+un partenair	z:]
+un partner	z:^HI
+un poco	z@JM_
+un problema	zZ^
+un robot	w9_HI
+un secondo	zC]
+un segundo	w8[C[
+un seul	u;X@]C^HJZI
+un simbolo	zI]
+un solo	s;[CaIIZJ
+un usuario	zZY
+un utent	zZZ
+un utilisateur	zZ[
+una contrasena	qHIIJK]Z]
+una directiva	zWZ
+una dll	zJZ
+una hora	zXZa[
+una licencia	z=IH]
+una licenza	w=YH]
+una maiuscola	wI]
+una nuova	w:]HXIJKJZI[]
+una ou	z%a9JHH
+una password	uHIIJZ^
+una persona	z9^HI
+una pso	zNaZG
+una vecchia	zKY
+una vez	z@X
+una volta	z@]
+unauthoriz use	oTZ
+unavailabl when	u4]
+unbefugt nutzung	zTX
+und der	sNZ
+und die	z>ZGY
+und es	wHEK[OXa^
+und genau	zF^
+und ich	s>]@ZB[HI
+und jetzt	w#[@[
+und kann	p#X>X
+und kein	z3GD[WZ
+und kleinbuchstaben	zIX
+und lasst	z@Z
+und leerzeichen	w3_IZ
+und schon	z.Y9X
+und soll	zDXXZ
+und sperrt	z#].XMG
+und weiss	zDXhZ
+under the	nHHKJZ[bchI
+une autr	z:]C]
+une deuxiem	wCY
+une erreur	q3HEXHIO[Z^
+une heur	zHIXYa^
+une licenc	z=HH]
+une majuscul	wIZ
+une seul	w?ZCZHI
+unexpect error	q&E3_HFZ^
+unexpir password	o%c(IIJKHLIZH
+unfortunately you	wZZ
+unidad organizacional	zFYGY
+unidad organizativa	zFYGY
+uninstall the	wH]J]ZJ
+unit cannot	zG]
+unit d	zFXGY
+unit name	zFY
+unita organizzativa	zFZGY
+unknown account	zbX
+unknown ad	w&]ZH
+unknown error	k&a
+unlock account	s[^
+unlock but	u[X
+unlock by	wTX
+unlock fail	w#H%[HDTGZ^[F
+unlock in	pTa[I
+unlock is	u[[bI
+unlock it	uB[TZZI[J
+unlock me	u#]
+unlock my	q#[>I
+unlock not	pHHTY[_
+unlock only	q[Z
+unlock option	sHET^[Z
+unlock successfully	z#IB^TI[I
+unlock the	l#EB]Hb[D
+unlock their	w[Y
+unlock themselv	z[X
+unlock without	oBJ[^
+unos minuto	zBIM_ZJ
+uns nicht	z:X
+unser doman	w7Z
+unser password	w7Z:XN[
+unterstutzt kein	z0Xg[
+untick the	zBEHY^_
+until #	z@^ZG
+until friday	z!YVY
+until monday	wH_
+until the	p@aHGM]
+until tomorrow	n#H@^HIX_ZH
+until vpn	zHEM_
+until you	zI[
+up a	wDXWZ
+up again	p+^BIZ[
+up any	uD[
+up at	s7[HJZG][^Y
+up being	z;Y
+up by	u%ZH]K[MEVZ
+up for	j+X-JD_H@UIV]W_YXZJ
+up her	z#Z
+up in	z?^DEHJ
+up not	zHJa]
+up on	s9XEXHFa]
+up the	p%[EYR[
+up to	z+EHa
+up with	w-^HINZ
+up your	s+GDHH^VZ
+updat fail	p/ZHZN]ZE
+updat in	z/X
+updat it	w3I>[HIKHh^
+updat keep	zH_ZE
+updat mgpolicyauthorizationpolicy	z)Z
+updat mguser	oHJgb
+updat of	w0[1]HFfH
+updat on	s9]HGZ[
+updat password	w(YHJZ[
+updat passwordprofil	zMJg[
+updat the	k([/Y1]@ZHDKHN_fIhI
+updat user	z([HJ
+updat your	zHJZ]
+upgrad entra	z1IHIf[
+upgrad of	w1XHJfZ
+upgrad to	z1X
+upon submitt	z%X
+upper and	zIEN^
+upper lower	zIY
+uppfyller inte	sIZKJN]
+uprawnien do	z%^
+us that	zGY
+us to	w*H:XH^
+usa pingfederat	w7^
+usar sspr	wP[
+usar una	wK^ZH
+use a	n,[4[?DH^JZKYZJdG
+use adfs	z7[
+use ante	zK]
+use any	z>^?JZI
+use entra	z0Z
+use it	s-]H[
+use my	s?ZHZKZZH
+use only	z=Jd[
+use password	uV[
+use phone	s?YH[
+use question	z(F*]?[
+use security	w*]?G
+use self	s)Y
+use specop	zJX
+use sspr	m)X7Y:[=YGXH[VIZJdF
+use that	w-]
+use the	h>I?[D[HYUHYZZJ
+use this	s-[?XV[
+use window	z?_HCbY
+use writeback	zdY
+used again	wH]KHTZ
+used befor	sKY
+used by	w%[A]HI
+used for	o,X>Y?XHZ
+used graph	zMJgZ
+used our	z-Y
+used password	u-aHIIIKH
+used recently	wKZ
+used that	zKY
+used the	q-[HGT]ZJ[Gg_
+used this	uKY
+used to	k(Y?bBHHFKGPZ
+used up	u#YXY
+user abandon	z]Z
+user account	o!IAHBJHcIXPIVH^I_DdY
+user accountenabl	zG^_H
+user acl	z;_HGPH
+user admin	m!I(_)ZZF
+user after	zA[HITX
+user although	zTZ
+user and	s#IHGT[
+user are	m7X:YHZ
+user attribut	zGEH^^X
+user authenticat	z7X
+user blad	z!D(_HI
+user but	w([)[HF
+user can	h(F*^?HB[HGZF_Gda
+user cancell	u][
+user cannot	Y(B)G3J6J7H>HAJBHDIFIGZHAKHLJMJO[PZVJZ^^b_BbJcJdbfZg]hJ
+user chang	uBIH_^G
+user change	zJ[
+user complain	w-X
+user did	w@ZHIX]
+user disabl	z![
+user does	w_Z
+user enter	o3FKZO[ZHha
+user every	zHIP]
+user exist	uA[
+user fail	k(J7X@JAIF_GJHEKHUYZ[
+user fine	z)Y
+user flagg	zH[
+user flow	wH^ZI
+user for	uAXZ]aJ
+user forgot	z@IZ]
+user from	j8Z=XTYZI^__]
+user get	p*Z+Y=[HEU^VI
+user gets	p*]HIZ[
+user go	wHDZa^J
+user got	u#XBZ]XaJ
+user had	w;Y@[KH
+user has	c?JAZCaDYHHIH
+user hat	u=ZC[HJXXZJ]]
+user have	n;]CYHHMY
+user hold	z(Z
+user id	oHFI^TZZGg^
+user in	a!J%](X-J/J7J8H;I=J?J@IAaBICJDJFXGZHHJXKINJPJSITIVXZI[]^Ia^gI
+user information	wHFQbZH
+user is	a!X(J+Z3_B]DITDVFX[ZG[J^[_[
+user ist	z#YG[TJ
+user it	z;[dY
+user keep	w-_HGIZKHZJ
+user left	zCHD]
+user lock	w#JH^TG
+user lost	w=]HG
+user match	zAZ
+user may	s(J@JSZZH^^
+user mfa	zHY
+user miss	z_^
+user must	u@Z
+user name	oIZh]
+user need	p*^CIHIZ[
+user not	^!J(F+^/J=Z@IBHCFDXHGIHJYKHL_UJV[]H_YaZd]
+user object	k!];[
+user of	s7X8_HEZJ
+user ok	u(J)a*EVE
+user on	q!ZHYMFZI_adJg]
+user only	p*[+]CHHINYZY
+user ou	zGY
+user out	z^X
+user password	g1[@YB]
+user pick	zI[
+user register	w+J?]C]DIHJ
+user report	qBHHFZb
+user reset	j(G=Z@[BbHIMZV]Z?^[gI
+user same	z@_ZG
+user says	s#ZHIK[ZY
+user see	u-^
+user show	wHX
+user sign	wHIM]
+user start	z]Y
+user still	zL]
+user stopp	zHI]^
+user swear	zNZ
+user switch	z!Ib^
+user then	wgY
+user ther	w8X_Y
+user to	f(J+]9J:J@IDHH^LZUYVJZF[Y^]
+user trie	u:XK[
+user tried	wK[NX
+user two	wA_PJ_J
+user type	z:Z
+user typed	zOX
+user unlock	uBJ[[
+user used	z/]
+user want	l+F-Y@[D]
+user was	j!_>J@HHHPZZ[_X
+user went	zBF]_
+user who	g(J)]>I@]D[HYLZPXZF
+user whos	sG[HHIZZH_^
+user with	k!I(Z)Y:ZH[ZJ
+user without	wDZGJd[
+user work	z4X
+useraccountcontrol 66048	zL_
+uses the	uK^ZGgY
+using a	z/XH]
+using it	zD[LZOJ
+using the	z#Z
+uso la	zM^
+uso nao	zTY
+uso non	zTX
+uso not	wTY
+usual password	wK^
+usuario ante	z]^
+usuario convidado	z:]
+usuario de	uA[^Y_Y
+usuario deshabilitado	zb[
+usuario e	zXXdZ
+usuario en	zV[_X
+usuario invitado	z:]
+usuario nao	q([=Z^]
+usuario not	j(Y8ZV[Z[^Z
+usuario nunca	za[
+usuario onprem	z_]
+usuario tien	zC[
+utent cloud	zA]
+utent disabilitato	w!XbZ
+utent e	zI[dY
+utent guest	z:^
+utent ne	zC]
+utent non	o=[^Y_YaY
+utenti non	z(],J8[
+utenza e	z!]
+utilisateur a	w[Y]X
+utilisateur cloud	zA[
+utilisateur est	w:]X[ZJd[
+utilisateur n	q([=YCZDX
+utilisateur ne	s8Z^ZaY
+utilisation non	zTY
+utilizador nao	z^X
+uw account	zTYX[
+uzyc starego	zKZ
+uzytkownik nie	z^^
+v host	zH^
+va al	z>X
+va il	z9ZZ[
+va lento	zH^
+vacation and	zHIZZ
+vai para	u>Z
+valeu pela	z9^
+valida en	z3[
+validita minima	w@[
+valu provid	wHJN]
+van de	w@ZHIR[
+van een	w:^HHJXV]
+van mijn	zH]
+vanish from	w!GHJKIPY^J__bY
+vanta #	wXZ
+varia vece	z#[X]
+varia veze	zX[
+vario objeto	zA__I
+vecchia password	q#]KZMH
+vecchia per	w1XHJM_
+vece y	w#]@IX_ZJaJ
+veel pogingen	s#]HJX]
+velha e	z#[KJMJh^
+velho e	zY]
+vendor dll	zJ^
+verbindet nicht	wH]YX
+verbindungsproblem mit	zcX
+vereist licenti	z=_HH
+vergessen nicht	z>Y
+verifica non	w>XaZ
+verificacao e	z3HO]
+verificacao nao	u>Ya[
+verificacion not	z>Y?IC]
+verificar l	w3[DJXY
+verificar su	zXY
+verificar sua	w3ZXY
+verificatiecod komt	zaX
+verification and	zBYZY
+verification code	wHJaY
+verification email	sHIa[
+verification goes	zZ[
+verification method	kCZ
+verification n	zaX
+verification sms	uaY
+verification step	zC]DIHI]X
+verificato un	zZ^
+verifier votr	w3[XX
+verify but	zCY
+verify me	u>JCGDcHIZGaJ
+verify my	zZHh]
+verify with	zCHD^
+verify your	p#J3^DFXZ
+verrouill apre	z#Y
+verrouill pour	zTY
+verschieden kennworter	z/[NY
+version #	q1_LG
+version de	z1Z
+version is	w1]HG
+version not	z1]ZJ
+version of	j1]H^MJ
+versuch #	zXY
+versuchen sie	u9I@YXZZ]
+versucht ihr	zXZ
+verweigert beim	z%a
+very long	w2[
+very password	zKZhY
+veto the	wJY
+veut pas	zKJNXh]
+veux mettr	z+]
+veux seulement	z[Y
+veux un	zZ[
+vez al	z@X
+veze e	u#_XX
+vi har	zJY
+via ctrl	zMX
+via graph	sDIH[g]
+via portal	z/HM[ZI^[
+via sms	qa]
+via sspr	uNY
+via the	wgZ
+vieja en	zHJM^
+vieja para	z1XM[
+vieja y	z#[9JHIh^
+viejo y	zY]
+viel fehlversuch	z#^
+viel versuch	wXY
+viel zu	z-]2[9J
+vielen dank	w9]BZHJ
+vien de	zJZT[
+vient pas	zHIIJa_
+viewer and	z%X
+vigencia minima	w@[
+vill ha	wMZgX
+violat the	uNX
+virtual machin	wH[R]
+vm de	zHJf^
+vms time	zR_ZG
+voce nao	w(X:Z
+voce tentou	zXY
+voic call	z?[HZ
+voicemail pin	zHY
+voldoet niet	qIZKJN^
+volgen de	zO]hX
+volt e	zX]
+voltar a	z@Z
+volver a	uK_ZG
+vom admin	wd^
+vom connect	zf]
+von der	z;]GZ
+von entra	s-]fY
+von kennwortern	wWZ
+voor de	z-[
+voor onze	zUY
+voor wachtwoordherstel	q=ZV^ZI
+vor der	zDX]]
+vorubergehend gesperrt	sT]
+votr administrateur	qEIV^WGZ[dY
+votr compt	o3[DJTXV^WHXX
+votr configuration	zEY
+votr mot	qBYEYM^ZG
+votr organisation	mE[dY
+vous avez	sXX
+vous me	z#[9[
+vous ne	z(X
+vpn client	w#[
+vpn error	zH[ZI
+vpn not	zH^
+vpn says	zHX
+vpn se	wH^
+vpn still	zHJg]
+vpn tunnel	z4]HJ
+vpn に	zH^
+vuelv a	z+XHJbZ
+vuol due	z*Z
+vuol la	zKHh]
+vuol un	zC^
+w ad	w!^MZTY
+w chmurz	zTY_Z
+w katalogu	z3^
+w naszej	zUY
+w o	z=Z
+w organizacji	z=Y
+w przegladarc	z.Y
+w32tm resync	sBIHIRddHfH
+wacht #	wX[
+wachtwoord gewijzigd	wB[ZJ
+wachtwoord is	pIYMXh[
+wachtwoord niet	p@HVIZ^^^hH
+wachtwoord resetten	zb^
+wachtwoord te	z[Y
+wachtwoord terugschrijven	wd^
+wachtwoord van	z(]H]ZH
+wachtwoord vergeten	uDZHJZ^
+wachtwoord voldoet	wN[
+wachtwoord werkt	sB[MZ
+wachtwoord wordt	u@JNYd[h[
+wachtwoordherstel staat	zUX
+wahlen sie	u-^@IHJI]K[ZGhJ
+wait #	o@YHJNJXZa[
+wait a	oHJXaZJ
+wait and	sHFaXb]
+wait for	j9^>J@HBXHZM^NIXH
+wait one	w@^
+wait period	z9IHHX^
+wait till	z@Z
+want #	w@Z
+want a	i>F?G@]C_H_IIKGNIW[ZJaI
+want an	z?Y
+want another	u@^
+want at	z/[
+want cooki	w.Z
+want from	zHFIaKI
+want me	w>ZHY
+want more	zHII_KI
+want my	zh[
+want one	zK]hJ
+want reset	z+FD]
+want sms	z?Y
+want someth	s-I?XCZIIK_ZG
+want the	e/X>IHEIJM^O[WYYYZFg[
+want to	Y%[(G*G+b-I/J:Z>b?IBGCDDXHZIFKZMHNIOIPGTHUJVIWIXI[^]HaIbIgI
+want two	uIIJ[
+war fruher	zPY
+wart seit	zaZ
+was a	q9J>GD]HER]Z]]I
+was able	o#EBdHJTIZI[I
+was accept	uBZKX
+was added	u8Z:Z
+was an	sSFZ^
+was block	wHYTX
+was broken	zNYRX
+was call	zBI]_
+was caus	wQX
+was change	p(]-[ZG
+was clos	wBGY^fH
+was creat	z%[^Y
+was deactivat	w!X
+was delet	l8^>[HE_]
+was deni	w%X/X
+was disabl	z)X
+was ever	zD[WY
+was fine	z@Y
+was found	u-YK]hJ
+was given	u)YB]KJh[
+was hav	z@IBIZ^
+was in	uPXV]
+was invit	u:[
+was join	w8^
+was left	z^]fX
+was made	z)[HH^Z
+was moved	u([=ZGIHI_^
+was my	z>_HE
+was not	i%[8HA[BFD[GJHHOXUJVIW]ZJ_Ge[fI
+was nun	zCZZ[
+was off	u!Z1[fZ
+was on	n!X>]HE]Y
+was prevent	zFZ
+was reboot	zfX
+was refus	uI]
+was register	z>HC[DEO]
+was reject	zN]
+was remov	n4X8[?[HI_]
+was reset	q]]
+was set	p@^B]HIKILZZE
+was shut	s!^#J>ZHHfZ
+was stolen	u>[
+was successful	zBXMZZH
+was switch	u!X-[HIf]
+was taken	z=[@IHI^]
+was the	u>J?[@_HI
+was told	u4[K[
+was turn	q)X?[@[KHUHbZ
+was updat	w/[fZ
+was used	u6XKZ
+was wrong	zR]ZH
+wasser gefallen	z>_HJ
+watch me	z@]ZH
+way and	z?[]X
+way through	z][
+way to	j#J-F9J>X@JC^DZT]X[ZJ
+ways to	w*Y?]
+we added	z8Z
+we are	u(]E[
+we bought	z8Y
+we built	z6X
+we can	w=_ZF
+we cannot	k([7J:]=^@JEZPJVJZCc[dH
+we change	s<ZC^DJHJ
+we clear	zHHLYT[
+we configur	zHY
+we could	z3^DF
+we delegat	z%JHIP^
+we did	zYZdZ
+we disabl	z)Z
+we encounter	w3]ZI
+we exclud	zGY
+we found	u@[UY^Y
+we get	w8JN^Z]
+we hand	w>^@Y
+we have	h0Z=^?JCGHGJYNZOXVJWZZ[aJ
+we invit	z:]HG
+we let	z=Z
+we limit	wG[Q]ZH
+we migrat	zD]
+we moved	z0Z
+we need	pH[
+we not	j&^/J1[=YGIHDUZVGW]ZE_Yd^fH
+we only	u=]
+we put	wVZ
+we rais	zC]
+we remov	z_[
+we reset	zLZ
+we run	w%I0Z1]HI
+we see	wHXN[
+we still	w5X7Z
+we sync	w3^8[HHOJZJ
+we turn	s)XYZ
+we use	n0Y7Z=IHIJ]L[dZ
+we want	wLY[X
+weak password	u-]IFJY
+web e	zT]
+web login	zTZ
+web mais	zM]
+web not	zHHN]ZJ
+web pero	zM[
+web server	wHbRGYHcE
+web vencido	zH^
+web で	zM]T[
+webmail is	zHZ
+wechsel wird	z@_
+wed like	zH]
+week and	p8[>^@YHGVZZH
+week befor	zH_KI
+weil die	z/_
+weil es	z@_ZH
+weil ich	w+[CJDIK[ZJ][
+weiss ich	zZ^
+weiss nicht	zAYNZ
+weist das	z/HJXN]
+weiter das	zHGM]g[
+weiter die	zC]TZ
+well known	z-^HHZH
+wenden sie	z!XZY
+wenn ich	z[]
+went away	sB^HIZE]^aH
+went back	w]Y
+went fine	w@ZBY
+went through	m@ZB]CIDZNIZH^X
+went wrong	hHJZab]
+werden admin	z*XE]ZI
+werden zwei	wC]
+were deni	u%[
+were domain	zPX
+were on	z1^7XHG
+were remov	z+YY^cF
+were set	zLY
+were sorry	m@JWXZ_cX
+were turn	zYX
+were used	wK[
+werkt niet	sHYMXdJf[
+weve been	zJ]
+weve detect	zUY
+weve seen	z-X
+what are	uIXNYZJf]
+what block	zJZ
+what can	z9aHDZC
+what connect	zGZ
+what do	o)H?HHXKHZ^h[
+what does	l%[&]/Y9HH[NHZ]
+what else	wHFIaKI
+what happen	s4YZZ
+what i	nIIKXMZZDhb
+what if	w4Z>YDYHI
+what is	k:[H[TFZa
+what it	pHDIJK_Z]hJ
+what now	s#X>HCXH[
+what role	z(b)E*FHD
+what should	qZ^
+what the	l#I9JIIN]V[ZY
+whatever i	uN]ZH
+whatever is	zI^
+when a	w-F4YH[
+when change	scXhY
+when click	wbZ
+when contact	z4Y
+when enabl	s,[
+when he	w#YH^
+when i	[!X%Z(Z)Z*X3Z9J>J?Z@FBJDJHBIIKHOIPFVJZZ[]]Ja]gJhZ
+when it	sHEK_ZDa]hI
+when my	u*ZHJK[
+when open	zHZ
+when our	z%I(]
+when reset	l@[HINZ
+when sett	w(ZZY
+when she	wKY_Y
+when sign	w+Y
+when submitt	zHIZ]
+when the	h%[3]4G@XKZPHTZZH
+when they	z7XPX
+when user	z&YHZZJ
+when will	z0IH[
+when writ	u4Y_Z
+wher can	q(J-[HYI]NJZZaJ
+wher do	pH]Z[
+wher i	z(]ZG
+wher is	qZI[[a]
+wher it	w-I5[JZ
+wher my	za]
+wher should	zHDZa^J
+wher the	qHGa]h[
+which ad	z%[
+which i	l%]>_HCPGZHh]
+which is	uIZY[
+which licenc	zHY
+which meet	z/ZNI
+which number	zHIO_
+which of	wIIN^
+which one	sH[
+which permission	z%X
+which policy	zHJN]
+which port	zH[
+which role	z(X
+which rule	wKIN^
+which the	zVJ^Y
+which was	u4YFZHJ
+whil contact	u3aZF
+whil i	p!XZI]_
+whil updat	zZ]
+whil we	z=_ZF
+who already	z+IH[
+who are	w9]HHPZ
+who can	w9XQY
+who did	z@]ZI
+who got	zL[
+who has	z(X
+who have	w)^+XHH
+who i	zD^ZJ
+who is	w3JHa
+who left	zH[
+who may	w-IHXQZV]
+who not	w@[D]HJZG
+who register	z+JDHH^
+who reset	z@[ZI
+who were	z@XPY
+who won	zH]
+whol company	wU]
+whol tenant	zHHU]
+whos password	sHJLYZH^Y_]
+why can	w(JV]ZH
+why cannot	n?_K]ZH
+why did	z-GH[Z[
+why do	l*^+E@]CJHZKDLZZI[]
+why does	q!X#]@^HHKI
+why i	zZY
+why is	q*X>I?_BJHYaJ
+why it	sI^KIZX
+why must	zKZ
+why not	o)J*]?ZB[HDL[ZF
+why on	z*Z-]HHIJ
+why the	w!Z
+wi fi	s#YH_
+wie bekomm	zD[ZZ
+wie lang	z@Z
+wie richt	zH]
+wie viel	z9IH^KY
+wie weit	z9[KZ
+wieder gesperrt	z#^
+wiek hasla	z@Z
+wiel prob	zXY
+wielkiej litery	zHJI_
+wifi at	zMX
+wifi de	zHZ
+wifi password	uHX
+wil ik	z@[
+wil nog	uM]gX
+will be	w9]H[
+will er	u-Z@HC]HJIJK]ZFhZ
+will not	p3Z@YH_IHMITYZIhI
+will nur	wIX[]
+window #	kH^bZ
+window 2008	q5^
+window and	w![/ZHIh[
+window anmeldebildschirm	z[Z
+window anmeldung	zbZg[
+window befor	zbZcI
+window e	zM^
+window hello	l9I?bZJ
+window in	w]Y
+window inloggningsskarm	zb[
+window keep	zgX
+window login	mbYgZ
+window logon	uM[gZ
+window net	kHHcb
+window not	ub]
+window says	uZIb[
+window server	q4J5_HF
+window sign	o[Z
+window tell	z![#XZI
+window updat	oHYZJf_
+window want	zH]
+window の	wbY
+window は	wHHM^bJgX
+window 登	zbZ
+wiped the	z>^HG
+wir haben	s-X=[DZd[
+wir konnen	zEXcX
+wird aber	u>]?]
+wird abgelehnt	s@]NZZId[
+wird als	w-]KZhX
+wird beim	zhY
+wird im	z_[
+wird lokal	zZJd^
+wird mir	w?]
+wird nicht	h-I?I@YHXIHMJNIOYZ][]dI
+wird verweigert	w=Z@[P[
+wird vom	zd[
+with #	l-Y2Z3I>JHXIYO]ZFaJ
+with 33001	zF]ZI
+with a	_!I#I)X*[+[/[3]>G@^BIIHKHLJMHNF__aI
+with adfs	wH[TH
+with admin	z)JP]
+with admincount	zPY
+with an	c!Z&Y)Y:Z@JH_KIMET[ZGeZ
+with and	wIIK]O[
+with another	w>_HZZI
+with change	w@HBIZ_
+with cloud	z0FH_RI
+with cooki	z.Z
+with different	z6[HJ
+with does	zKY
+with entra	w/JHDR_
+with error	w8IH]ZI
+with everyth	w>^N[ZH
+with extension	w3_HI
+with graph	z(YZHg]
+with his	p#J-IHFI]K[LHZ]
+with intun	zH[
+with it	j/[@IHGKJOZZFgahZ
+with letter	u3^IGOH
+with must	wL[
+with my	i!J#I9Y:Z>[HAIXZcaJhJ
+with new	w/HHFM_
+with not	w>IH]KIMIh]
+with okta	z7Z
+with old	uHDMa
+with one	z*ZC]
+with our	sHZNX
+with password	mJYSY
+with policy	uHFNaZJ
+with reset	zZ[
+with role	z)^IJ
+with same	z_Z
+with some	z4Z
+with temporary	zLX
+with that	w-Y>ZHI
+with the	X,]-G/X3E4J7J:I>Y?GAZB_CJDHEXGJH>IFLXMZNXZD_Jacb[cYfIhG
+with their	w=GH^
+with this	wZZhY
+with us	w:Y
+with user	z!I(_HJZI
+with writeback	n=]JZ
+with your	k:Y=YEYHIcZ
+within a	z@ZZI
+within the	z@^NI
+without a	q)[HI
+without any	q@HB_DYHEVZW[ZE
+without change	w[[
+without country	wO]
+without digit	zI_
+without plus	s3a>JHJ
+without reset	p[[
+without the	o3]4[>GFYHHIF
+without writeback	w7YGJH^
+wizard asked	z,Y
+wizard cannot	we^
+wizard error	u,GH]ZEeZ
+wizard is	z+[DG
+wizard was	wd]eF
+wohl nicht	zC]
+word block	z-Z
+word in	u-YHZ
+word is	w-J@ZHZ
+word phras	q-Z
+wordt niet	zNHh]
+work after	s%]BYHHMXPGZJfZ
+work again	sBYR^ZG
+work any	z1[
+work as	z)X
+work at	u(]4XHHZ[fJ
+work but	sHIMXaZ
+work computer	z/]ZX
+work everywher	u?[M[
+work fine	wBX
+work for	b%I(Y*J:X@]BGGJHDP^V]ZZ^ZfZgX
+work here	zBGZ^aJ
+work if	z@[
+work in	j/]BJMZZHgY
+work last	z@IBIHIZ_
+work not	wHIL]Z[
+work now	q9GBbZD
+work on	lB]HEZ_
+work only	w%Z8[PH
+work sinc	w1JZXf[
+work thank	z9IB^ZF
+work with	p>JM^ZIgY
+would guess	z-_HI
+would help	zHZ
+would i	zN[
+wouldnt let	zNZ
+writ back	^!I#H(H0I3J4[8Z:J>I@HBGDJGIHCJIKFNJPXUIVJXJZY]J^JaJbGcYdbeYfYg]hI
+writ number	z3]
+writ on	z%Z
+writ pwdlastset	z%]gH
+writ the	z%X
+writeback and	w=IB[dY
+writeback brok	w1Y2Z
+writeback cannot	oGY_YdHeY
+writeback checkbox	zHJd^eI
+writeback configuration	zdHe[
+writeback could	qdGe_
+writeback does	zAX
+writeback dur	ud]eZfI
+writeback e	zH[
+writeback fail	g0Y1Z7Y<YHDRYYXZJdJeZfF
+writeback fallito	z4]HI
+writeback for	wG]dH
+writeback had	z8Y
+writeback has	wdZ
+writeback heartbeat	zfY
+writeback in	l,HH]ZId[
+writeback is	f/Id]fZ
+writeback keys	w6[
+writeback need	u=YHFYY
+writeback negato	zQY
+writeback nicht	z2[
+writeback non	p%[HIPJdXeIf^
+writeback not	f0Y1YGIZY_Zd_eG
+writeback password	zHFd^eJ
+writeback requir	u=XdZ
+writeback says	z%Y
+writeback servic	nB_HD_^cJdEeH
+writeback stop	zA^HE
+writeback stopp	o1X=XHHYYZIcXfZ
+writeback target	qG]_[dF
+writeback the	z,Z
+writeback to	w%JP]
+writeback v2	pHbPJVIdIeJ
+writeback was	zdFe]
+writeback with	u0FH_RI
+writeback work	q%JBEHcR^UEZIfH
+written back	h/[0]HIPYRZZHdIg]
+wrong admin	z,Y
+wrong after	z%JHIP]R]ZH
+wrong code	q#FX_
+wrong current	whX
+wrong global	z(J,]
+wrong in	sHZOH
+wrong number	zOZ
+wrong password	h#Y-J/Z@IHGIJKIT[Z]hE
+wrong portal	zHIZIg_
+wrong time	qHYR]
+wrong trie	u#_XFZJ
+wrong when	zZY
+wrong with	w#JHEZ_
+wrot it	w/^@ZNIfH
+wurd abgeschaltet	w!Z
+wurd bereit	zKY
+wurd das	z/X
+wurd deaktiviert	z!Z
+wurd im	z!J^[_^
+wurd in	z?Z
+wurd nicht	zV]ZI_X
+wurd vorubergehend	zTZ
+wurd zuruckgesetzt	zBZM[
+wylaczon w	u.XUX
+wymaganych licencji	z=Z
+x #	z@Z
+y a	wM]
+y ahora	q@ZK]X[
+y dejo	zYZ
+y dice	s-ZIJKIO]h[
+y el	n:[>ZHJM]
+y en	wTX
+y es	z3I9JO[h^
+y est	zB]
+y hoy	z@[
+y la	m%X@JB[GJHEIYK]NYX[ZIaJf^
+y los	z*YI^ZG
+y me	z#aHIZH
+y mi	z!]HIa^
+y microsoft	z7YRY
+y not	c!J(H)X-J7[9H=_?G@[BHCIDYHGIXMHOXVIaGh[
+y olvid	zD[
+y pide	wC^
+y solo	w?Z
+y ya	s=[?J@[K[Y]
+y yo	u(Z9F>^VZ
+ya esta	z+YBZZJ
+ya fue	zKZ
+ya la	w-IKaZJhI
+ya not	k)]3G9J>a?Z@JBIDHHEIJKZOGX]Y[ZIaF
+year ago	q>aHF^Y
+year and	w>J?[
+year it	z![KYZI
+yesterday and	w>Z@ZHJ
+yet admin	z*Y
+yet and	z>ID[
+yet the	w/[NHTZ
+yo not	w(ZV[
+yo solo	zCY
+you are	u+^DIHH
+you can	mEZHIaY
+you cannot	c@HEJKYVZWXZH^Id[h]
+you do	n+Y9a:ZHBVJZB^XaY
+you enter	qhZ
+you for	z9Z
+you get	w9]HZKJZJ
+you have	e#X+J=I>ZBHDXHEIYOaZXeZ
+you help	u#IHXZY
+you know	qB[aY
+you may	s%X@XKX
+you must	mDY
+you my	zDaHJOIZG
+you not	gD_HHUHVYZDaZh]
+you register	z?]DJUIVI
+you reset	uBIHIVHZa
+you see	zZ[
+you so	zBX
+you still	zHZ
+you tell	zZZ
+you to	u7[HHUJV[
+you try	sHJaZcZ
+you turn	zU[
+you unlock	z#ZTI
+you will	zH[
+your account	]![%H+^3]7H:[=IDZEYIJPJT[UJV[ZB^G_J
+your admin	Z!I(I)D*E,I1J3J:G=YE]HBIIPGVaWYXZZ_^Jd^gI
+your company	w-YNZ
+your corporat	wNX
+your current	sZIh_
+your help	z9Y
+your last	zKX
+your licence	z=X
+your on	k%Xc]
+your organisation	Z7Z:D=^?ZE[HFUZVEZFc^
+your own	oV^
+your password	Z%J(G7J:Y=H@JBFCXE]HdKHLJNIUIVFZF[JaXbJcYhI
+your phon	w3H>[HZ
+your quick	z9Y
+your request	w9IHGSFZb
+your reset	w:_HJ
+your security	z+GDHH^T[
+your sign	zHZ
+your system	u!X:]HH
+your team	w:aHFZH
+your tenant	z:Z
+your time	z9]
+your user	uI]ZIdY
+your version	u1]
+youv exceed	zXX
+youv tried	s#ITYXY
+youv used	zKX
+z kodem	wHJaa
+z zapisanym	zOZ
+za duzo	wXZ
+za krotki	wI^
+zablokowan w	zT]
+zapi zwrotny	wHIYYZJd]f]
+zapisywani zwrotn	zdZ
+zapomnialem hasla	wDYZ]
+zbyt latw	u-]
+zbyt wiel	wX_
+ze to	zO]
+zegt dat	wK^d[
+zeichen sein	zI[
+zeigt kein	z>IH^
+zero a	z@HH]
+zgadza sie	zOZ
+zgubilem telefon	u>[
+zip file	zH^ZI
+zmienic hasla	z@HZZ^]
+zmienic ponowni	z@X
+zmienilem haslo	w@Y
+zmienilem numer	z>Z
+zoom password	zHZ
+zresetowac hasla	u:YZZ
+zu erraten	p-aIJ
+zu haufig	z-Y
+zu kurz	sI_
+zu lang	w2]ZJ]]
+zu leicht	s-aIJ
+zu meinem	w9XDZK[ZJ
+zu oft	m#[@IBJHIKJXeZH
+zu verhindern	uT[
+zu viel	n#]-Z3]@JHIIJKHX_
+zu wenig	zC]I]
+zugewiesen und	z*X
+zugriff auf	zHY
+zugriff mehr	w>^
+zugriff verweigert	s%bQXZJ
+zum zurucksetzen	s%Z?]WZZI
+zur kennwortzurucksetzung	zWZf]
+zur registrierung	z+Z
+zuruck beim	z&^ZJ
+zuruckgesetzt werden	w:]E[ZH
+zurucksetzen am	w@XbY
+zurucksetzen darf	zVY
+zurucksetzen fehlt	zbY
+zurucksetzen geht	s:XZ^
+zurucksetzen ich	zV^ZH
+zurucksetzen ist	u([UY
+zurucksetzen link	zHZ
+zurucksetzen nicht	q(JHIL^VZZEa]b]
+zurucksetzen schlagt	zZ^
+zurucksetzen von	wWZ
+zurzeit nicht	zCZcX
+zwei methoden	s*Y
+zwei nachweis	w*YCX
+zwei verschieden	z/]
+zweit method	zCY
+zwischen zwei	z@[K]
+zwrotn hasel	zdZ
+あ り	e(Z9^=Z>J@JBYF[HHKIM[UJVXZD_ZcY
+あ る	s-H9H=J>^E[HDIIK[MJZ]d]
+い い	z+HD][Y
+い え	z+HD][Y
+い か	z9]@JZ]hI
+い が	s+[@YZD[a^ZhJ
+い こ	zh]
+い し	w9^
+い た	s![>H?ZD[K]_[
+い つ	zHHK^X^
+い て	j%Y-I3X:]>G@JB_CZDIGZHHIHJXKIN^OJXJZJaEdJf]hH
+い と	d!J+J-[3I9G:J>H?H@[BJCGD[HGI[KYMHNeOHVJXZZEaJbJdJhY
+い な	d!H#J(G+Y-H0J1]3D4I7I9H:H;J=]>F?G@GBHD_G_HDIGKHLJMYNYOIPIRJTJUGV]WaXHZH][^J_ZaFbJcJf[gJhI
+い の	f!X(]*J+Z-H9G:I>EBYC[E]HAIEKGMaNHOHVIXI]]^J_JbIcJdJfJh^
+い ま	[#](Y-]3H9Y:G=I?HD^HFKELJOIPIU_V^WIXHZG]J^J_JaHbIcJd^
+い よ	zIXX]
+い る	[#H%I)X*J-^/I0J1I3]4J6J7Z8J9G:G;[=H>D?Y@DAJBHCEDCGHHIIZJJKJMENEO[P[R[SYTIVFWIYJZC]H^__[aZbGfYgJhY
+い オ	z^[_[
+い ス	w>]HZZJ
+い ト	z,_
+い パ	g-Z:]>Z@IHJIIKFMaZYbIdJ
+い 番	z>Y
+い 登	z+_DI
+い 設	zN[^[
+う か	w9[@[h[
+う ご	w9^
+う す	zDYHGZ^
+う ち	wHIIZU[V^
+う で	u!^9J:]BZ
+う と	o@_OXZIh_
+う に	wV]X][X
+う ま	w9Z>J@IHJZahI
+う 一	o@aC[XJZX
+う 使	z>]K]
+え た	l%]>I?[@cHHIJKHMXXYZHbZhI
+え て	h!I#b([-H3I9I>Z?H@EBJDJIHK^L]MZNJTIUHVIX]ZXaIbJdI
+え な	h([-J>I?a@JCJHFI_M]UJVHXYZHaJbJ
+え ま	s!]KYPXZ]
+え ら	w@^^[
+え る	s#GHYM^V]ZI[]
+お ら	zd]
+お り	z9^
+お 待	zXY
+お 試	w@ZZZ
+お 願	w9^
+か か	p3]9J>]?JBJHGM_ZGa[
+か っ	u3J>J?IHJMX]^a[
+か な	f#Z3J4[9I>I?I@HCJH_IZKJMHXGbZcZf[hG
+か ら	c#I%I&[(I+J0I3Z4_5J6Z7J9H:I;Z=[>F?H@YBICHDIGJHAI^KFLJMFOIP]RITIUIVHXHY[ZJ[J]I^IaHbYcIdHfFh_
+か り	p-^9]@^IGZH
+か る	p-I3]9]>[?JBIM]ZB[^aJbJhI
+か れ	q-Y9J@ZIJJXLYh[
+か わ	z9]
+か 出	z?aHIaI
+か 変	w@[gY
+か 登	wC[
+が #	o2]3]@XPX
+が pc	zb]
+が window	z5XgX
+が あ	g%J(Z-]3J9G=Z>I@JBHC]EZF[HDK[M[NCUJ_ZcYhJ
+が か	wMXa]
+が ず	wHIRb
+が つ	zH]
+が で	s9[@[EZZY
+が と	w9_ZI
+が な	h%^(Y-J3]4J5]:H>I?YBICIHBIJKJMIQ]TJUHVJW^ZD[[aIb[dZfH
+が ま	sHDMeUJW]ZJ
+が ア	zD^V]
+が オ	q/J0^HJU]^ZdIg[
+が ク	u/XJY
+が グ	u(Z:]HHV]
+が コ	z>[_Z
+が サ	wZE[_f[
+が ド	z%Z
+が パ	o7ZGZU^VJZF^ZdI
+が ブ	w#G.YH^
+が リ	zBZM^ZE
+が ロ	q#]HXTJbZ
+が 一	p3]6^?ZC]DJHH
+が 不	u(_3]IIN[ZI
+が 二	p*X/_A]C_HI
+が 付	w3Z:]
+が 何	zZ^
+が 使	w-]IGKHZ^
+が 停	u4^HJf[
+が 入	q-YI_JYKJZ]^YhJ
+が 全	wHJO^U[
+が 再	z+[f]
+が 出	l(]*X3I>J?EC^HEIIKJVJZ[[^a^hJ
+が 切	w;]=[H]ZH
+が 動	p.XHYPXZEfb
+が 受	u>[NJZZaJ
+が 古	w0[1]4J5^HJ
+が 同	zA__I
+が 含	u-ZIY
+が 変	w>[
+が 外	zHJda
+が 多	uHIXa
+が 失	w!^ZJd[
+が 始	z+]HF]^
+が 届	m>[B[a[
+が 必	n5X:]=YC]DJHJI]LY
+が 悪	wE^HJZ^cX
+が 拒	q%Z-]JZ
+が 有	pUYV[ZI^Z
+が 来	s>Ga]dIf_
+が 検	z]_
+が 止	u![)ZU[fZ
+が 正	q3_ZJh[
+が 残	w#Y3^DJ
+が 消	z%]b[
+が 無	d!b-J3Y9J;Z<[>HBJCZHGIIKJMJO[RJUXVIYZZH_JaHbXhY
+が 発	zZ^
+が 登	p+I3J?]CZDIO_
+が 監	z/YEY
+が 短	zI]ZJ
+が 私	z:]V[
+が 空	z3_>]?JHIZI
+が 組	wd^
+が 落	u4^9JHZMJRIfa
+が 表	q+]?[O[ZJ
+が 要	z=_NY
+が 見	u(]4^HYZI
+が 誤	z,^4]dH
+が 読	z3[>^
+が 足	w(^3I9IIaZG
+が 通	w;]K^ZY
+が 遅	zH^MIZJa]
+が 違	o,[6]HYR[ZJh^
+が 選	w?^[X
+が 長	z2_HJ
+が 開	zH_
+き ず	z,_
+き た	z!]BZ
+き な	a!I%J,J-H/I0J4I6[8[9I:Z=[>a?X@YBGCIDGEIGIIGKGLJMJNGOIPXTIUYWIXIZ<[[^[_IaIcGdFeXfYgI
+き ま	b!G-I4]9I>X?XBHCJHXIZMJNJOJUGZ_^Ja[bJdIfJhJ
+き る	pHGIIVbX^ZIb[
+き 戻	f!J(J0Y3I4Y8[9J:J>I?J@HBIDJGZHEIJKIMHNJRYUIVIXJYZ^J_ZaJbIc[d_fahI
+ぎ て	zX^
+ぎ ま	uI]ZJ
+ぎ る	o-[2_9H@ZCIHFI]KIX^ZI
+く あ	w3YhY
+く い	w-]@JHIKIZahI
+く し	u>Z@[
+く だ	d#]-]7Z9Y>I?JB[H]IIK[MHNHTIUI[JhH
+く て	u-J1]9^>JHHKZZHa]
+く な	k#a3[9F=[>H@ZBJHGIJKGMJX]ZFaIh]
+く ら	z#I=IH]T[
+ぐ た	zTZ
+け て	z-[Z[
+け で	w8^?ZC[
+け ど	u@[DXN]Z[
+け な	m#F-H3I9I>I?H@ZCJIHK^NIO]SZZH[]]^aJhY
+け の	z?[HJ
+け ら	z/YNJZZ
+け 二	z*^
+け 付	s-I/XHJIIK]NHO^ZXh[
+け 出	zNaZJ
+け 取	u>]aI
+け 外	z[[
+け 失	u;[F^PXZJ
+こ と	s-J>JDYEZI]K]ZH
+こ な	za]
+こ に	z>[HIZ]
+こ の	p(a>JU]WZZH
+こ ん	u9aHI
+ご ざ	u9^ZX
+さ い	d#]-]7Z9Y>I?JB[H]IIK[MHNHTIUI[JhH
+さ れ	V!^#^(F)J*X+Z,J0I1I2I4I5J6I8I9D:Z;]>C?_@DAJDGEIHBICKJNYO]P_QZRGSIUFYJZ=[[]G^Y_HbGcHfGhJ
+さ ん	z!]9Z
+ざ い	u9^ZX
+し い	d!J#J(I+Z-]3I9H:]>D?GB[CIDJIDM]OJUIVYXHZ^]]aJbYdIfIhX
+し か	l3I>I?_@ZC_DIHFIZKJM[NIZHaHgX
+し が	pHJQ]R[Y]ZEdYf_
+し く	k-J3^9^@XBJHJKZXJhZ
+し た	V#Z&J(F)J,I-J.J/G0H1I2I4[5I6X7H8]:D;H<J=E>]?^@bAIBbDEEIGGHDIYJHKHMYNHQJRGSIUDVEWGXZYHZY]F^GcGdFeJhF
+し て	X!E#](Z)J*H,J-]/J0I1[3G4G6I8X9I:H;H=F>X?E@]AJBDCYDZEIG]HCJJOGP[RHSJUXW]XDY_Z?[G]H^HaFbGd[eJfGhF
+し な	n/]0Z6]:[>Z?JDYHGMJNYZI_^aJfJ
+し の	zL[Z^
+し は	z=ZK]
+し ま	f!Z-J3H9Z?J@FB[DIHHIHKHL]MHO[TIUJVJX]Z^b]dJfJhJ
+し ょ	z9[@[
+し を	zQYd]
+し 不	u4J8^HIZJc^fY
+じ て	wB^ZJ
+す い	u-]
+す か	s9X=HHaK^ZJdJ
+す が	u(YV[d]
+す ぎ	h-]2^9FCHHEI_KGMINIXdZFhI
+す と	u-JZIbad[
+す る	d![%H(b-I/J7J9I:]=I>J@XBICJDJHaIHMINZUEVGXJ^I_[aJbHdFeZfJ
+す れ	zDYHGZ^
+ず れ	wHIRb
+せ て	zK]Z^
+せ な	q0Z>IHFX[Y]Z^_[aJfJ
+せ ん	W#H%H)J*I+I,J.J/J0I1J4Z6I8J9D:J;J=Y>Z?YCHDYGIHZI_JIKZLIMFNHRISJTIU[V]WHXGYIZ][H]H^GaXbHeJfGgIhH
+そ こ	z:^>[
+そ の	n%G-J9[;[>[?]GbHHKINIVIZIgZ
+そ れ	zK]
+た い	j+[3J9J>G?^@]CJDIH^I^MINIXIZH[ZaH
+た か	z9]
+た が	i!Z-I/^3J9H:[=J>X?H@ZBICZDIHFIIK[NJUJXH_Ia]dIfZg^
+た け	w@[N]Z[
+た こ	zDYK]
+た し	pIZKINaZJ
+た の	h*[-I:J>]?^@[BJCJDIHFIXKGLXM^NHP[VJXJZFhY
+た は	z3]9Z
+た ば	u@_ZI
+た ま	w#H3^DITZZ^
+た め	m+[@YEYHHL]TYZF_]
+た ら	j!Z#I-Y3J4H8]9J>I@YHEIZK[MINITZXZY]ZFb]dIfXhH
+た グ	zPa
+た パ	p:^K^ZH
+た 新	zBZ
+た 電	wCXOZ
+だ け	c!J#F%](I*[+J-D3I7J8[9G:I;Y=J>H?[@GBHC[DGF^GIHCIYKJMGN]OHP[TYUJV_XIZD[_]J_JaIbJcJdIhI
+だ さ	d#]-]7Z9Y>I?JB[H]IIK[MHNHTIUI[JhH
+だ っ	z-II^
+だ と	u-aIXKJ
+だ め	u-_IYN[
+だ ロ	z#HT]
+ち く	zXY
+ち た	z4^HJf[
+ち て	zHIRJS[f]
+ち は	q9aG[HGU[
+ち る	zH]dJe]
+ち 間	z#]3_HG
+っ た	c#[(J+J-F/^1J3Z4H6J7J8J:H=_?JBGDFHBIFK_LJMHNIOHRXTJUHVIXYY[ZX]]_HaFbIcIdHf[gIhG
+っ て	Y!a#J%H(G)J+H,J-[0I1I3I4I5J6I7Y8J9J:X=Z?F@EAJBFCFEJGYHAIYMHNEOYPJRXSJTGUZV]WIYIZC[I]Y^X_Xa]bYcHfEgIh[
+っ と	z-]D]KI
+つ か	u4^H[ZJ
+つ し	zCX
+つ な	zH[
+つ の	m%^*[A_C[DIHI
+つ 目	z8^C]
+て #	zI[X[
+て い	R#I%I&J*F,H-_/I0F1Y2H4E5H6G8F9B<J>F@GAHBID_EGFIG^HAIYMJQIRZU^V^W^XGYFZ?[H^]_XbCcGd[eHf[gF
+て お	u9^d]
+て か	s=_@ZHJY^ZG
+て き	z!]?[
+て く	h#^-X.X7[9I>I@JB]HYIIKaMJNITGUIZGhI
+て こ	za]
+て し	u!]@JL^PXZGb]
+て そ	z:^G[
+て と	w@[XYZ^
+て な	w-JDXIIN_ZZhJ
+て も	o#F-Y>JCZDIHIIIKIL[N]O^T[ZJgZ
+て る	wIJK]O]h]
+て コ	u>]aI
+て ロ	w#]1^HJ
+て 入	w#^8]9HB]aFdJ
+て 確	z3H>bZI
+て 開	z#[HZXH
+で #	zR]
+で authenticator	z>HH^
+で cooki	w.]
+で password	zd[eZfJ
+で sspr	uPXWZZ[bZ
+で き	Y!E#I%H*I+I,]-H.J/H0H1J3Y4Z5J6Z8Z9F:Y;I=]>b@YAJCGDHGGJJKILHMGNEOGRITGV_WGXZYJZF[[]I^Y_GaFdDgG
+で し	u3]9[@[M]ZG
+で す	b!]#J-H3I9_:Z=G>H?G@[C^DGGYK^NHTIVIXGZC]Ja[bIfIgJhH
+で の	zEZ
+で は	c!Z)Y+Z-I3I6J9I:H>F?^BHC[DFHCIIKGM[NJPHSIT]U_V]WJXIZD][^I_JaIbXcIdHeIfH
+で も	sZZ
+で ア	z>^ZI
+で サ	w1^H[
+で セ	zD[U[
+で パ	n(J/J0^6^:JHJUZV]ZF^YbYdH
+で ユ	u!_V]ZI
+で ラ	wHIdZe_
+で リ	j!J%I(F:_=Y>J?JBIU^VEWJZC^Yb]cXg^
+で ロ	q#IN[T[[Z
+で 今	z@^
+で 使	z?^ZJ
+で 入	u:]B^IIMIZHb_
+で 全	zB[N]
+で 再	u@ZcYg]
+で 同	zG^VH
+で 変	m/]7[:]>J@GBYHIM]ZG^IgZh[
+で 待	z@[XY
+で 拒	s/ZN^
+で 書	q0[4[HHQXR[ZIc^fY
+で 無	z!^LY
+で 番	z3JO^
+で 登	z+ZD]HH
+で 管	uE^d^
+で 落	zS[dJe]
+で 認	zDY
+と う	w9_ZI
+と が	uDYEZK]ZJ
+と き	z?[HJhZ
+と し	z@[
+と だ	zNaZJ
+と の	wc]
+と 一	wC^OZ
+と 出	j-^.XHHKENZO]ZZ_YdZh[
+と 拒	zI]
+と 数	zI]
+と 表	uNZh]
+と 言	c!I+Y-^3I9F:J>G?I@ZBICXDZHGIZKXMIN[VJX]ZG]JaJha
+と 違	zK]OY
+ど う	u9[@JHZZ[
+ど こ	uDHHXKJS^TIZa
+ど の	zN^
+な い	M!?#@&G(])I+^,D->.G/I0Z2F5Y6]9><G>Z?_ADB=CJEDFGGZHIJDMYN]PHRBSITIUEW^YZZH[[]H_[a_dBeJf]hI
+な が	z-^H[IH
+な く	j#a%Z3Y9G=[@JHGKIX]ZHaH
+な し	j#J%I&]:J;]<Z=I>J@JDZHELZT^U_VJWIZGbJd[fJ
+な ぜ	u#F*^HHZ^[]
+な っ	c#](J*X-I3I9]:J=[>G@XBJCJDJHFIIKZMJVZX_ZE]J^Y_JaGfJhH
+な の	h#F(J*^+[-[3I:^>J?JDGHGIZO]VIZH[]
+な り	z#^9GZ[
+な る	zHIa^h]
+な ラ	z=^HI
+に #	u2[3^HJIZOI
+に sms	z?[aX
+に sspr	zS^
+に か	z3^>^HH
+に し	i(I-Z3J9X>I?[@XCJHFIZK[MINHU^VJXIZDaIb]dafJhI
+に す	q.YH_UIZJ[XdIe[
+に ち	u9aHI
+に な	d#F*X-I3J>H?Y@ICIIIK[MINJTJVZXZZX[]^X_Za[hI
+に は	p([*^7^?JHYMJNJZI_]dI
+に も	u>I@]HHKJXJZ]a^
+に よ	w-JUZ^^d[
+に ア	w>Z?HHJZJ[Xa_
+に エ	zO]
+に コ	uF^HGaX
+に チ	uLY^[d]
+に パ	uMZZFd]f]
+に リ	s:IBYHGS]UHW^ZGb^
+に ロ	s#YMYTZ
+に 一	w@ZA]_I
+に 他	zC^JY
+に 何	wH^LYX[ZJ
+に 使	s>JKc
+に 入	sG]V^
+に 出	z/Y?^OJ
+に 反	zN^g]
+に 合	zN_ZJ
+に 同	zA]HJf^
+に 問	sE[Z^cZ
+に 変	u@[HIL[M]
+に 失	wBIZ^e[
+に 対	zI[_]
+に 届	u4]>]HJc[
+に 履	z5]KY
+に 必	w=YHZUHd^fJ
+に 戻	s0^K_ZDb_dI
+に 拒	zIIO_P]
+に 接	u4[H]ZJcZ
+に 時	zMXR]
+に 本	z+[DI]^
+に 権	z%[0X
+に 無	zD^_Z
+に 登	z+[
+に 管	z*^
+に 進	z:]X]ZJ
+の #	z3^DJcX
+の dc	z4^9JM]
+の ou	w%^CHG_
+の か	z(^*]
+の が	z#YK^
+の た	s+]EZHHL^ZG
+の で	f!J(H-Y3X9I:^=J>]?H@_BYCIDYE]HGIXKHMGNIOJUJVH^IaJbJhY
+の と	z?[HJhZ
+の に	a!I#E%J(J*Z+^-E3E7J9F:I;J=J>C?bBHC[DCGJHBIZKYM[NEO_PZRJUJVZXFZG[]]I^J_JdHfJgIh]
+の の	z@ZK]
+の は	w?JM]O^
+の ま	n!_%I@JL]MXZHg_
+の み	w=ZV[
+の も	u3I>]@HHIKZOI]^
+の を	m-Z>H?J@IHBIHKZMcNIOJXIZIhb
+の ア	o%ZAYG]LZV^
+の エ	zE]ZJ
+の オ	w;]A]G]_G
+の カ	zH_ZJ
+の コ	u?[C]aZ
+の サ	w2[bY
+の ス	z#IG]HHT]
+の チ	u;]G[LY^Z
+の パ	^(^-G2a:E>I?I@GBHDHF^GHH[IGJ]K_LIMFN_UGVHWZZ=[I^GaJfIhb
+の フ	s7Z8aA]HY
+の プ	zHY^[
+の ポ	z:]HJN]
+の メ	qHYM[PYV^
+の ユ	n!I8]=[?JA]D[HHVI_abIdJ
+の リ	j:I=JBZEZHHQXU^VHWJb^dHf^
+の ル	wG]N^ZJ
+の ロ	u#^HZTIZJb[
+の 一	w-[I]ZIh]
+の 二	z*]AZ
+の 人	q(X9J;I?J@YF^G[HJV_ZH
+の 件	z9^
+の 名	w-]9JF_KJ
+の 問	wHIZ]c[
+の 変	o@aLZZ[hG
+の 対	zG_
+の 形	w3_
+の 後	z9[?IHJ]^
+の 接	sZJcb
+の 数	zI]
+の 方	u?^
+の 時	sHIRdfH
+の 暗	z<YHZ
+の 書	zZFd[f]
+の 最	z@]e[
+の 検	zCXO]
+の 権	u%_;XH]
+の 画	zbZ
+の 番	u3H>bKGOZ
+の 登	u+[?JB[D[HG
+の 確	wC[
+の 管	z(],]
+の 継	z;_
+の 要	wIZKIN]
+の 設	u9JH[V]d]
+の 質	u*[?_
+の 選	u?_CJHJ[^
+の 電	s3X?^DJHYOIaX
+は sspr	z?^PXZJ
+は あ	zVZd]
+は そ	w%J>[[Xg[
+は で	uHJI]VaZIb]
+は ど	z#IDIH[T[
+は な	u7^HGT[V[
+は ま	w#HT]
+は も	s9J>_HHK[X^ZJaH
+は オ	u7]d^
+は ク	zP[gY
+は セ	w)^*XHHUZ
+は パ	wZI^a
+は ボ	z(]9ZHJ
+は リ	p!J(J)[5]7[?]HHUGV[ZI
+は 一	sCY
+は 不	z)]C^
+は 使	l>J?]CJHHI^KXM]
+は 分	z-^>IH[IG
+は 前	q3I>]HGIJKZM^OJg]
+は 古	sHIMcZI
+は 変	w@ZTYgZ
+は 成	z/^B]TI
+は 書	wG]gZ
+は 有	z!]VZ
+は 無	u)[HZUHa^dJ
+は 覚	zZZ[Y
+は 解	zT[
+は 通	w%^C[
+は 電	z?]
+ば か	u@_ZI
+び 出	w+[Q_
+へ の	sMXQYca
+べ な	w?X[Z
+ま い	w!]-_NDPXZI
+ま う	zL^ZHb^
+ま く	z@JHJZahI
+ま し	a!Y#^%X(J-F3I9Z:J=I>H?H@FBcCYDGHEIXKGMZNHOIPJTHUIVJX[Za[J]JaEbIfJgJhI
+ま す	Z#](Z-G.Y3I7J9_=I>I?I@GBYCHDHI[KILJMZN[OJWJXJZ[[J]J^J_IaHbIfJ
+ま せ	W#H%H)J*I+I,J.J/J0I1J4Z6I8J9D:J;J=Y>Z?YCHDYGIHZI_JIKZLIMFNHRISJTIU[V]WHXGYIZ][H]H^GaXbHeJfGgIhH
+ま た	u#X3]9Z@[ZJ
+ま だ	l#H9J@ZCJDZHDIIMeT[UIW]ZI
+ま っ	u![HHRIZJ]]f_
+ま で	m>J@ZBHHIIIK]M^ZE]^f[
+ま ま	j!^#G%I(J3]=J>I@IBHCJHHKJL]TXUIVJZZbJg_
+ま り	z3Z@Z
+ま れ	s-ZH[IY
+み と	z+_DI
+み な	w+_DGTY
+み の	w+]HHV]
+め た	zU]
+め だ	z-]IZ
+め な	s3[:]>^HGX[Y^ZIaJ
+め ら	o!])Z*Y+Z-JCZDHUZ
+め る	sI_M]ZJ
+め ア	zTZ
+も う	i-H3J9G>^?J@aBZCYDIHGIJKYMJOJX[_[aHhJ
+も な	wT[a^
+も の	o-Y3H>]HGIIKbNJOHXIZIhZ
+も や	zX^
+も メ	u3GD_HJaY
+も 何	zD]HHaY
+も 入	s3X>I@ID]HGKILYMJZ]]^
+も 問	zB[HJaY
+も 登	w3GD_
+も 試	zX^
+も 間	z#Y
+や す	s-bIG
+や り	zX^
+ょ う	z9[@[
+よ う	o!^-J@^UJV]X[ZG
+よ る	zU[^^
+ら し	q-]9I>J@ZIFK^MJV[XIZIh[
+ら ず	u@J]^d[gZ
+ら な	h#I%J+[/J0]3J4]6J9J;[>I?IBJCJDIHYIIKZMYVJXJ^JaIbHdHfJhZ
+ら の	z@]JY
+ら は	zb]gZ
+ら れ	g![)Y+Y3I9J=J>[?J@^CXDGHZIHKHMHNGOJPJTJUYVIXIZ]^YaJhH
+ら リ	z=[PZ
+ら 書	s4I8]HJYbfY
+り が	w9_ZI
+り す	zX^
+り で	q4]@aZH
+り な	u(^3]C[DJIXOHZJ
+り ま	d!J#[(Y-G9^=Y>I?J@HB[CIHFI^KHM[NJUIXH_ZaIbJcXdJ
+り 返	z9]f]
+る #	zI[
+る い	zHIX^[X
+る か	z-]I[
+る が	k(J-G3H9I=^>[?H@ICZHEIFKFM]N]O]VIXJZC[^_JaHbZd[fIhI
+る こ	zEZI^ZI
+る と	l-Y9I>J@YHIK[N]XJZZh[
+る の	o+I-F3I9J>I?]CHDHHIIYKHNJOaV]h[
+る よ	zV][Y
+る ら	w-^9J@[IGKZXI
+る パ	z-]U[
+る 単	z-X
+る 必	u#G.Y:Y[^
+る 方	zH_UI
+る 権	w%J(_ZH
+れ た	_!Z#]%J(I*I+I-[3I6I7I8J9C:_;J=I>X?YBFCGGJHZK_LIMFNEOGP]RZUHVHWJX^ZC[Z]G^I_JaHbHcJdXfIgJ
+れ て	]![#G%I(G)X*I/J1J6J8J9H:G;Y=[>_?X@DBFCED]GIIIKDLJMFO^PHR[SJWYXFZB[I]]^Z_HaEbGcId]fHgIh[
+れ で	w=]HJh^
+れ な	c!I#[%J([)J*Y+^-F3H4I6I7J9E:G;Z=I>H?D@YBHCFDEGYIFLYMXNEOZPIRITIUIVHWJX[YJZ]]I^X_IaXbIc[dGfHgZ
+れ に	z-]HIZJa^
+れ ば	zDYHGZ^
+れ ま	b!Z#Y%Y(J-F3J9G=J?Y@IBbCYDGH]IZKHM[OJTIUIVJXHZZ[JaDhI
+れ や	u-]
+れ る	a!H%J(J+Y-F3H7Y9H:I;J=I>G?G@[BIC^DZHDKJLYMGNaOZPZRJTJVIXFZY]J^IaHb]dIh]
+れ ろ	zIZh]
+れ 直	z6^8]HIdG
+ろ と	zIZh]
+わ か	u9]@HZC[_h]
+わ せ	zK]Z^
+わ っ	s/^=^>X
+わ な	w-I6^HJIINbZHdJhI
+わ ら	wTYg]
+わ り	zBZ
+わ れ	d!J+Y-Y3J9G>H?I@ZBICXDZHHI]KYMIN[X]ZGh]
+を な	w>[
+を リ	l%J(cEYH[UHVIZIbI
+を 一	zW[d]
+を 何	wX^
+を 使	p,[7Z>I?ZKJU]V[ZI
+を 入	n-Y6^>J@JDJK[N[XIZHdIh_
+を 利	z0]4^HJZH
+を 取	z,]HIZ^
+を 受	z/]
+を 含	zI_
+を 変	l(J>[@ZHZ^bhI
+を 外	s#]8[=Z?^G[HGNJTIdH
+を 失	z>bHGZI
+を 強	z%]L[
+を 忘	o:[>IBJDYH^MJZ]
+を 押	zHIa_bZ
+を 持	z)^7ZHJUJ
+を 更	w+[1^DJMIfZ
+を 書	zd]
+を 有	p(I.XH[UZVJZGd[e_
+を 止	u!]HJU]
+を 求	p+ZCZDIM]
+を 満	oIZKINcZJ
+を 無	uH]UY
+を 聞	wKJM]h]
+を 要	wHIM][Y
+を 見	z+[5]DI
+を 解	w[X
+を 設	w*]HX
+を 許	z.YQY
+を 選	z-[KZ
+を 間	w#JXahZ
+を 防	zTZ
+ん で	w-]3]K]ZH
+ん に	u9aHI
+ァ イ	u2]H_cZ
+ア ウ	n#X(ZTYc_
+ア カ	_!_#Y%^(G)]-H0I2_3X:Z;J=H>I?I@IBHCHDZGZHDIIKILYMHNIUFV_WJZE^[_IaJbHcJdIfIgIhI
+ア ク	m%a0Y;]=JDJZ]_J
+ア プ	p(J=J>]?aC]HFVHZFa^gZ
+ア ン	wAaHJQY
+ィ の	z*XJY
+ィ ザ	w,ZdGe_
+ィ ル	uG]J]VH
+ィ 情	wC[D[
+イ ア	wH[QYc[
+イ セ	p9J=dH]ZF
+イ ト	g(I,Z4J6[7Y8Z9J@JBHMIRJTIUJVIZF[J^JbHcJdbe_fZ
+イ フ	z3_
+イ ベ	u&]e^fZ
+イ ル	z2]H[
+イ ン	c!I#I(I)I,J-I/J0J3H4_5[6J7[8[:I=G>G?J@JBXDIHHIIKILYNIP[QXS[TXUHWJXJZ[[[]J^I_JaIbZcHdHfG
+ウ ィ	w,ZdGe_
+ウ ォ	zH]c[
+ウ ザ	u.Z]Yb]
+ウ ト	p#Y([HGTYc]
+ウ ド	h!I#I%J/b0_6[AZBIGJHGJXNJPXT]ZI^J_^bIdFfJ
+ウ ン	_!_#Y%^(G)]-H0I2_3X:Z;J=H>I?I@IBHCHDZGZHDIIKILYMHNIUFV_WJZE^[_IaJbHcJdIfIgIhI
+ェ ク	n0I;[A[G[HY_adJ
+ェ ッ	p;]G[HILYZI^^d[fJ
+ェ デ	s,Z7a
+ェ ン	s-]0cHI
+エ ラ	h!Z&[(I,Y3I:J=I?JBJE[NJO[VIZb^IbIdJe[fHhJ
+エ ー	s-]0cHI
+ォ レ	q8cA]HG_ZdI
+ォ ー	zH]c[
+オ フ	wHIUa
+オ ブ	p0I;[A[G[HI_a
+オ ン	b!Y#J%I(F,Y-G/_0Y2J3I4I6_8J9I:G;J=F>H?I@IAXBHCIDHEaGHHCIIKHMHNZOJRJSITIUFVFWIXJZC[I]I_[aIc[d]e[fYg[hH
+カ ウ	_!_#Y%^(G)]-H0I2_3X:Z;J=H>I?I@IBHCHDZGZHDIIKILYMHNIUFV_WJZE^[_IaJbHcJdIfIgIhI
+カ ス	zH]
+カ ル	u!^E^N[ZI
+カ ー	uAab^
+キ シ	zHIcafJ
+キ ャ	w>]HIMZ]]
+キ ュ	s*XC[D[QZ
+キ ー	z?bHJMJUJVIZI
+ク が	j(J:J@ZMJZE^Zbcd^fI
+ク さ	j#Y.XTZ[]
+ク だ	z[[
+ク で	z(X=]
+ク な	z;^d]
+ク の	s%ZHFdYe_f]
+ク は	zH[T]dJ
+ク を	n#]6^G[HHe[
+ク ア	s#Y6]HHTZ
+ク ス	zH^
+ク セ	n%a;]=J>XDJZ]
+ク タ	m%]2[4J8]<^_]
+ク ト	o0I;[A[G[HHZJ_ad[
+ク ラ	g!I#I%J(J,J/b0_6ZAZBIGJHGJXNJPXT]ZH^J_^bIdFfJ
+ク ロ	z#HB[HZ
+ク ン	s,cHHR[ZJ
+ク 画	zZJba
+ク 解	q#G1]B[HJ[^
+グ イ	wMYVJZ]b[
+グ エ	z0_
+グ オ	zLXb[
+グ ル	m!J(I?IDJG]HGNJPbUJVdZI
+グ レ	w(Z:]HH
+ケ ッ	z9]BX
+ゲ ス	u:bZI
+コ ネ	o%]2[4J8]<_HE_^
+コ ン	l#[%I-I4]5]:[>JBJF^GIHYM_ZEaIbIhJ
+コ ー	d-H3I9J:J>_?X@HBZCZDJG[HCIIKGMHNJXaZG_IabdJhI
+サ イ	l7Z>HBZH^L[MJTIZY[^cJ
+サ ポ	z1^HI
+サ ー	b!H#I%J(H)]*J,J-G0I1H2Y3H4_6Z7H8J9I:G=H>G?H@HCIDHEJGIHHIGKHNHOJPIR_SZTJU_VGWIXIY^ZC[I]I^I_IaGbHcYd]fbgJhI
+ザ ー	]!^#J%I(_)Y*G+I-G.X/H0H1J3G4H6H8Z9G;Y=X>F?F@GA^BGCIDXEIGIHBJIKGLIMGNGOHPYRISJTIUGWIXHYJ]^^[__aJbZcHe]fGgIhG
+シ ス	zHIR]U]
+シ ュ	s9JF]G[HHM_S]ZJ
+シ ョ	o,Z7aHHR]ZJ]^^Y
+シ ー	g(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWaZEbJcJdIgJhJ
+ジ が	zS[Z[
+ジ の	z.XH[
+ジ ェ	j-[0b;[A[GZMJZH_adI
+ジ ョ	z0_
+ス が	l%Z=^HIUbZIf_
+ス で	z>ZHZ
+ス に	sF^HEUYZI_^f^
+ス の	z=HH^g]
+ス を	s=ZUZZ^d]
+ス ア	z2[
+ス キ	z?^D]ZJ
+ス ク	s(^@[ZIgY
+ス タ	zH]
+ス ト	l(J8c:a=IA[BZHFUIVJZG_ZdI
+ス ペ	z_^
+ス マ	m>[MZT[ZHa]b^
+ス ラ	zF]QZ
+ス ワ	P!F#H%H)H*H+H-_.I/X1I2^3H4G5I7Z8H9J:X;H=E>J?D@IAHCGFJG[JYKYM[NXOIPHQJRGSGTFXFYIZ][[]H^Z_EaEcGdXeGgHh[
+ス 拒	z%ZPX
+ス 環	zd]
+ス 許	w%];]
+セ キ	s*XC[D[QZ
+セ ス	n%a;]=J>XDJZ]
+セ ッ	W#H%H([*H+J,I-I.J/H0I1J3H4I5X6H8I9J;I=YAJB[CGDFEZGHIIJIKHLHNFRIS[TGU[VXW_XHZY]Z_HaYdCeHgYhH
+セ ル	p)^UbZJ]]fJ
+セ ン	k(J9J:J=dBJH[MIPJVIZEbJc]dIfIga
+セ ー	wHIZ^aY
+ソ コ	q#[H]MaZH
+タ が	z%XDX
+タ ア	z%]2[
+タ ス	z_^
+タ ム	zH]
+タ ン	s(a:]HG
+タ ー	g!J(I4]:I=J>J?IDJG[HbJ]MJNJPJUJZG_JaIbJc]dIfHga
+チ ェ	p;]G[HILYZI^^d[fJ
+チ ケ	z9]BX
+ッ ク	X!F#_(F)J*J+J,X-H/H0H1Y2J3H4H5I6^7F9H:G;Z>G?F@FAJCHDGEJIHJIKGMENHOIQJRGSITcUGVFWIXXYIZB[a]H^Z_GaGbZcGdbe]gHhG
+ッ シ	q9IBJF[G[HFM_S]ZI]^
+ッ セ	wHIZ^aY
+ッ ト	V#H%H(Z*G+I,I-I/H0I1I3H4I5X6H8I9];H=YAJB]CGDFEZGHHZIIJIKGLHNFOJRYS[TGU[VXW_XHZY[J]G_HaYdCeHgXhH
+ッ プ	w6]D]R]
+テ ィ	n.X0YC[D[HIJXQY^Z
+テ ナ	s:[BJHIU_VIWaZI
+デ ス	u(^@[ZI
+デ レ	s,Z7a
+デ ー	zc^
+ト が	a!b#Y%H(G-J/I0_3I6J7J:Z;J=G>I?J@JA^BHDIEJGJLJMIPJSJUYWJZ][J^I_]aIcJdFeJf]gJ
+ト さ	u#XBZM^ZE
+ト し	wH]g]
+ト す	s%J(_:XEZZG
+ト で	c!G(Y-J3J7X9X:^=[>Z?Y@FCJDXEIHCIIKIMYNJPYTJUYV[ZB[I^HaIb[dIfHhJ
+ト に	n!I%Y(J2Z3J7Z:ZA]BHCJD^HGUGVIW^Z]bJ
+ト の	j!I#J%_(I-[0J2^8]:I;[=JBZGJHFLJMJS]UJVIZG[Y^Y_JbI
+ト は	h!H%H(J)^=IB^DHG[H]MJPYT[UGVZZJ^ZfJ
+ト を	j![(F3[8_:IBJDHHYQXU]VZW[ZD_ZbYdF
+ト バ	h(I,Z6[8ZBIHHMJRJTIUJVJZG[JbHdbe_f[
+ト ペ	zH[S[
+ト ボ	w(]
+ト ポ	z*]W[
+ト ユ	z:]ZJ
+ト リ	zbZd]
+ト ロ	u#I4^5^HEJYT[ZI
+ト ー	s,cHHR[ZJ
+ト 不	u=ZEYPZZJ^Z
+ト 呼	zQ_
+ト 時	w5]?HHIa_
+ド か	zJYP[
+ド が	]%J(H,[-X/]0[2^3I6H7J:G>]?I@FB]CJDHGHHBIXJIKDLINJUGVIWJXIZ_[I^H_Ia^bGdDfHgJhc
+ド だ	w?[T]
+ド で	l,Z.XBYHIKZM^ZFdGe_
+ド と	z6^
+ド に	m-^IZK]NJS]ZG_]dJhJ
+ド の	e-Z:JBIHHL^U^VI^Jb]f[hF
+ド は	g#I-H/]7]C[IJKYNIZD[aaJbJd]hJ
+ド も	z>^HGN[ZH
+ド を	^!J%H(^-E/J0J6]:_=I>F?HBFGIH^IINEPJUEVGWJX_^__Ia[bFfHhJ
+ド パ	z.YJY
+ド フ	wJ^
+ド ポ	sNb
+ド メ	j%Y)I4_5]7]8]=JHDMJP]T[VJZGbIdJfJ
+ド ユ	zA]_[
+ド ラ	wPXdY
+ド リ	n%Z(G:JHZUZV_W]ZFdJ
+ド 同	u0aG_HIZJdI
+ド 変	uZZ^Z
+ド 失	z,[e^
+ナ ン	s:[BJHIU_VIWaZI
+ニ ン	z0_
+ネ ク	o%]2[4J8]<_HE_^
+ノ ー	wBZHHM[b_
+ハ イ	z3_
+ハ ッ	zG[M^
+バ ッ	g#J(I,Z4J6_8Z9J@JBHHHMJRITIUJVIZF[J^JbHdbe_fZ
+バ ー	g-J1J3I4_6Z=J>I?I@JBJDJHGIIKINJRaUIV]XJY_ZEaIc[dY
+パ ス	P!F#H%H)H*H+H-_.I/X1H2]3G4G5I7Z8G9I:X;H<J=E>I@IAHCFF]G[JYKYMZNXOIPHQJRGSGTFXEYIZ][Z]H^Z_EaEcGdXeGgHh[
+パ ソ	q#[H]MaZH
+パ ー	w.Y:^HJJYZH
+ビ ジ	z0_
+ビ ス	h!J(J)]-J2Z7J:I=JBXMJS[UaVIZGbIcJd[fb
+フ ァ	u2]H_cZ
+フ ィ	uG]J]VH
+フ ェ	s,Z7a
+フ ォ	q8cA]HG_ZdI
+フ サ	q)^UbfJ
+フ ン	z3_
+ブ ジ	p0I;[A[G[HI_a
+ブ ラ	s.Z]Yb]
+ブ ロ	s#F.XH]X^
+プ か	z6]P]
+プ に	uHJP^Vb
+プ の	uVa
+プ シ	zR]^[
+プ デ	u(^@[ZI
+プ リ	m(J:J=J>]?_@JC]H[NJVGZEa]cJgY
+プ レ	c!Y#J%I(G,I-G/_0Z3I4J6_8J9I:G;J=[>H?I@IAYBICIDHEaGHHCIHKILJMHNZOJRJSJTIUFVFWIXJZE[J]I^G_[aHbGc[d]eJfZg[hI
+プ ロ	m0^4J7^MJRJY]ZJ^ZcafH
+ヘ ル	u(^@[ZI
+ベ ン	u&]e^fZ
+ペ ー	sHYS[ZJ_^
+ホ に	z#Y
+ホ の	zM]
+ボ タ	s(a:]HG
+ボ ッ	w9ZH^
+ボ ー	w,[HJS]ZJe^
+ポ リ	h(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWbZEbJcJdIgJhJ
+ポ ー	p+X1^:[BJDYH^cJfH
+マ ホ	o#X>]HYM[ZIa]
+マ ー	z#IHET]b^
+ミ ス	pEXHJN^ZIcYd_g[
+ム が	z5X=_
+メ イ	j%Y)I4_5]7]8]=JHDMJP]T[VJZGbIdJfJ
+メ ッ	wHIZ^aY
+メ ン	uPZV^
+メ ー	g+J-I3Y9I:J>Z?^@JBICXDaH[IGKIMYNHOJUJVIXIZD]Ja[b]hJ
+モ ー	w.XQ_
+ュ リ	s*XC[D[QZ
+ュ 同	zG[M^
+ユ ー	_!^#J%J(a)Y*H+J,I-G.J/I0I3G4I6I8Z9H;Y=Y>G?F@GA^BGCJDXEJGIHDJJKGLIMGNGOHPYRISJTJUGWIXHYJ][^]__cHdXeIfGgIhG
+ョ ニ	z0_
+ョ ン	p,Z7aHIZJ]^^Z
+ラ イ	d!J#J(H,Z-J0J3I4I6Z7I8Y9H:I=d>J@IBGDJHXIJLJMHQZRITHUIVHZC[I]J^I_IaJbGcIdbe_fZgJhJ
+ラ ウ	f!I#I%J(J,J-J.Y/b0_6Z=J>JAZBIGIHFIJNJT]VJZG[J^J_^bZdFfJ
+ラ ー	g!Z&[(I,Y-J3I4]5]9J:I=I?JBIE[MJNJO[PJUJVHZa^I_JbHdIe[fGhI
+リ の	w?^HIVJZJa^
+リ シ	h(J*_-]7J:H=J>J?Z@JBIDIIJKIMINcUHVIWbZEbJcJdIgJhJ
+リ セ	W#H%H([*H+J,J-J.J/H0I1J3H4I5Y6H8I;I=YAJB[CHDGEZGHHXIIJIKHLHNFPXRIS[THU[VXW_XHZZ]H_HaZdCeIgYhH
+リ テ	s*XC[D[QZ
+リ モ	zQ_
+リ ン	o:JH_ZGbc
+ル が	p3J:[>H?IDHH_M[ZHa]
+ル で	zH[U]
+ル に	s3^>XDHHFN[ZIa^
+ル の	w?[G]NZ
+ル も	q3G>IDcHGaY
+ル を	w)^?[HIUIY^
+ル タ	uG]J]VH
+ル フ	q)^UbfJ
+ル プ	u(^@[ZI
+ル ボ	zH^
+ル ー	i!J(I-I3J:J>J?H@JDHG_HXIIKJMHN]PbUIVdZF]JaIdJ
+レ で	q!]/^6^7ZZJfJ
+レ の	u6]PZUJ_[f^
+レ ス	q8cA]HG_ZdI
+レ ッ	z.XHZ
+レ ポ	w+YDZH[
+レ ミ	o-J=^EXHIN]ZIcYd_g[
+レ ー	n(Z,Z4^7a:]HF
+レ 構	zEa
+ロ キ	zHIcafJ
+ロ グ	o5XHHVIZ[]]b^
+ロ ジ	zH]
+ロ ッ	^!H#a%I(I-I/J1[3J7I:J=J>J?I@ICJDJGJIJKIMHNJPJTdVJXZZF[b]J^I_Jb^cJdGfJgJhJ
+ロ ビ	z0_
+ロ ー	n!])^4]5]BZE^HENZUHVIZFbI
+ワ ー	P!F#H%H)H*H+H-_.I/X1I2^3H4G5I7Z8H9J:X;H=E>J?D@IAHCGFJG[JYKYM[NXOIPHQJRGSGTFXFYIZ][[]H^Z_EaEcGdXeGgHh[
+ン sspr	z3]
+ン が	n(_:[H[MIVZZI^Z
+ン で	m#[7]HFMXQYT[VJ[^bI
+ン に	w4[MY^Z
+ン の	w,ZHIZ^
+ン は	zM_ZI
+ン を	w,]8^
+ン イ	n>IB[HZL[MJTIZZ[^
+ン カ	zAaHJ
+ン ク	sZHbd
+ン グ	z0_
+ン コ	w4^5^HHJYZI
+ン ス	p9J=dH]ZF
+ン タ	nH]VZZJc]fJgb
+ン ト	Z!^#X%]&Z(E)[+I,H.J/I0a1I2_4Z5Z6H7G8H9I:];H=E>G?G@GBDCGEHGXH>IGKGMENGOIRHSZTIU[V]W^XJYIZ@]H^Y_FaGbDcGdFe[gGhH
+ン ド	w7]
+ン バ	uPZV^
+ン プ	d!Z%J(G,I-H/_0Z3J4J6_8J9I:H=F>I?I@IAYBICJDIEaGHHDIIKILJMHN[RJSJTIUFVGWIXJZE[J]J^G_[aIbGc[d]eJfZg[hI
+ン ボ	z,[e^
+ン 時	zL^
+ン 画	uZIba
+ン 管	u)J,[P_
+ー id	zI[
+ー か	z4]gZ
+ー が	b![#J%I(F*J+J,J-F/I0H1I3F4_5[6H7I8J9G:];H=G>F?F@HA[BGCGDFEJGIHYIFKGLJMFNFOYPHRFSJTJUHW_XHYZZ^]]^H_^aEbGcZeJgIhH
+ー だ	z8^
+ー で	g!H(H*J-I6[7J:H;Y=H>H?_@IBICJDIEXG[KJMHN_PIUHVZWI]J^JbYcJdIg_
+ー に	o-^AaHJJXNGZY_Z
+ー の	l(Y;XEYRaZGbZc]fH
+ー は	o(I)[7[?^MIUJVIZF^_dJ
+ー を	m*]4^?JHIKJN]WYY[ZG]Y_]dJfJ
+ー ア	z([
+ー カ	u!^E^N[ZI
+ー ク	q,c.XHHR[ZJ
+ー ザ	_!^#J%J(a)Y*H+J,I-G.J/I0I3G4I6I8Z9H;Y=Y>G?F@GA^BGCJDXEJGIHDJJKGLIMGNGOHPYRISJTJUGWIXHYJ][^]__cHdXeIfGgIhG
+ー シ	s,Z7a
+ー ジ	k-[0bMJSZZZ_JaXb]
+ー ス	wQZ_^
+ー タ	s4^:[HYZJc^fJ
+ー テ	z.YJY
+ー ト	h#H(J*[,J-H0J1]4J6J9I:]=J>I?H@JCJDXGJIIKIMXNIQ^RITZUJVJWIZE[J_JaIbbcIdFeJf[hJ
+ー ド	N!D#F%G&I)G*G+G,^-^1G2]3E4F5H7X8F9G;G<I=D>Z?G@GAGEJFIGZHJMXOGPGQHRFTEVJX[YHZ[[Y]F^Y_Ca^b]cFe_fHgGhY
+ー バ	j-J1J3J4_6[=J>I?JBJHHIJKJRaVJY_ZFaIc[dY
+ー ビ	h!J(J)]-J2Z7J:I=JBXMJS[UaVIZGbIcJd[fb
+ー プ	l!J(I?IDJGaHFNJPbUJVdZI_JaJdI
+ー ラ	w4^5^HHJYZI
+ー ル	d!I#J(J)]+J-H3Y4J9I:I>Y?]@IBHCYD_GZH^IGKHMXN[OIPJSJUGVHXIZC[J]I_Ja[bJcYdJfJhI
+ー ン	zV]
+一 つ	l%^3I9J>J?ZCeDIHFIJKIOJaI
+一 人	z;]Z[
+一 回	w9]@]HG
+一 天	w@^
+一 度	n@^WZZXd[
+一 日	u#J@[Xa
+一 時	n@HL]T_ZHa^cY
+一 次	z@Z
+一 番	z@Zh]
+一 直	uHZMJa[hZ
+一 种	wC_
+一 致	q3J6^A]O^_G
+三 回	z#^HIXGa^
+上 刚	wMX
+下 に	z%ZHIZJb^
+不 一	zO_
+不 上	zH]
+不 了	o(I=I>J?Z@HBIHEKIMINJS^VIZc^JfJhI
+不 到	n>[HZ_Ya[
+不 匹	zO]
+不 十	z(XC^
+不 可	j%J(H)[4Z8]=YEYHFPZSJVIZG^^c_dJfIgJ
+不 在	q9_>J?]@JG^MIV]ZH
+不 对	wZ^
+不 明	w&]HJN[Z[
+不 是	w=J@ZS_V]ZF
+不 正	o3^TYh^
+不 符	sI]N]ZI
+不 能	j=[>^HIKYMYZB^^fYhJ
+不 让	z@aZH
+不 足	q%[(_3]9J=]HFIJV[ZH
+丢 了	u>_aF
+两 个	z/YCY
+两 种	s*aCY
+个 密	wK_ZJ
+中 で	uHHS[]_dJe[
+中 に	z!^9IHI]^
+中 心	zg_
+了 密	u@]M[UZZG
+了 手	u>[CX
+了 收	w>_aF
+予 備	z3_DZHH
+二 つ	j*[/_8]A^C^DIHGK]ZJ_JaJ
+二 回	w*Y
+云 端	w/[TZ
+五 回	z#_@JX[ZJ
+人 が	w@[HJZI]^^[
+人 だ	z;[F^ZJ
+人 で	z9Z
+人 に	w@YH]^^
+人 の	w(YA^ZZ
+人 は	u+[DHVb
+人 メ	z>]?[
+人 確	zD_
+什 么	z*]N^ZJ
+今 の	z@HZHha
+今 天	s@]
+今 日	s>J@aHIX^ZG
+今 朝	s#Y@a
+从 来	zDZ
+他 の	w(_VZ
+他 は	z%^CHHGM^
+他 社	w:^JZ
+付 い	w%Z3Z
+付 き	z3^HY
+付 け	q-Y/XHIIHK]NHO^ZXhZ
+以 前	kKaM[PY
+件 を	uIZKIN_
+会 社	m-Z3I8[:[>_?[CJDIHFIJKJN]OIZH
+会 議	sHZZ]]]
+体 で	zU_
+体 管	u(^)Z,]UGdH
+何 か	z9]
+何 も	q-J>ID]H[KHLYTZXJZ[aX
+何 度	m#_9G@ITYXbZJ
+你 好	z9_HI
+使 い	w,[?[K[
+使 え	e![(I-H3J9J:J>H?a@GBJCIDIHFI^L]M[NJUGVYXX[JaIbIdJhJ
+使 っ	m!J-Z3J7Z9I>Z?JIEKaOIU]XIhZ
+使 用	k@ZHJIGK_N]T[ZJ
+保 護	zPa
+信 验	za[
+修 改	uZ]
+個 人	z>]?[
+停 止	n!]-I0Z4^9H>IHHKIU]Y]f]
+側 で	s!]7]HGT]ZI
+備 メ	z3_DZHH
+元 の	z:Yb[
+先 に	z:]X]ZJ
+先 の	w3]D[H[
+入 っ	j:]>I@JDJG]HHIaJXKHLXOIV]ZIhZ
+入 れ	d!I#Z%J(I*J+J/Z3G6[7J8Z9D:H;J=H>D?G@EBaCGD]GJHFLJNXO[PJRJTHUJVIXFZ][J][^J_JaDbIcJfIh]
+入 力	u#^9IOZhX
+入 的	zOZ
+入 社	w@ZD_
+全 体	q(^)Z,]U]WJZIdH
+全 部	wB[KJN[O^
+公 司	u:YN[UZ
+内 線	z3aHJ
+册 过	wD]
+再 改	u@Y
+再 設	w@Zg]
+再 试	zcY
+再 起	wB^f[
+写 回	uZEdaf_
+写 字	zI_
+出 さ	z#_
+出 し	zQ_
+出 た	z/YZ[
+出 て	z?[N[
+出 な	m(]*X+Y-J3G>I?_C]DHHDIIKJNJOHVJZC[^a]hJ
+出 ま	pN[Z[hY
+出 る	k-].X9J>J@JHHNZO]XJZZ_YdZ
+分 か	u-^>IHZIGM]NXZG
+分 で	u)[=JU^V[ZH
+分 の	s-I3II[O_V]
+分 遅	zHJR_
+切 れ	o9I:J;[=_>I@IBJHXUJXJZZ]^a]bJ
+刚 改	u@XMX
+初 に	zb^h]
+別 の	w@[K[
+利 用	w0]4^HJZH
+到 旧	w>Z
+到 短	za[
+到 验	s>]aY
+制 限	uQ_X_
+刷 で	zH]
+刻 が	wHJRb
+前 が	z-FIa
+前 と	z-^IG
+前 に	m-H9H:[>G?I@ZBJCIF^HEIDK]M[OJXIZI]b_JaIb^dJhI
+前 の	n-I3I>^@JHGIJKaM^OJZEg]
+前 使	wKY
+前 回	z@[K]
+前 密	uh_
+前 用	wKZ
+力 し	u#^9IOZhX
+务 器	uHJRb
+助 重	zUZVX
+効 で	sZI^ZbZdZ
+効 な	zUZVZ
+効 に	f(H.Z;XH]U^VZZFdaeZ
+効 化	p!_)[,]8[HJUGZJdDe^
+効 期	zIJKJL]N]
+動 い	zB[f^
+動 か	s.YPXZFf]
+化 さ	z!_
+化 し	z%]Y]
+匹 配	zO]
+十 分	uC]HJR_
+単 語	w-Z
+印 刷	zH]
+印 机	uH^
+反 映	wBJM_ZHg]
+发 到	w>Z
+取 れ	u>]aI
+取 引	zH[
+取 得	w,b
+受 け	m-H/^>ZHIIHK]NHO]aIhZ
+古 い	g-I0Z1^4J:J>^?J@HBJDJGJHAIIKIMcNJY]ZEaJcJdJfIha
+古 く	z1^5^
+只 有	uC[P_
+可 の	z;^^[
+可 以	zB[V]
+可 能	z;^N[
+可 证	w9J=_H^
+号 が	k3aCIDIO_aI
+号 と	wI[O]
+号 に	p3cHJOI
+号 の	zO]
+号 は	z3I>bKGOI
+号 も	z3GD[aY
+号 を	u-[>]OX
+号 化	z<^
+号 没	w3aV]
+号 码	o3]>YO^
+号 被	w!X#Z
+号 验	z>Y
+司 的	wN[UZ
+合 わ	w6^HJN[Z]dI
+合 公	zN[
+同 じ	qAbHHK__I
+同 事	zV_
+同 僚	w(]H[VZ
+同 期	h!I#J%Y(J-I/I0a4[6I9I:J=H>I?J@IAJBJDIGeHDIJKILIMZNIR]SJTJVEZG]J^J_HaHbJcJd^f[hJ
+同 步	uG^HFR^ZI
+名 が	w2]<]HH
+名 前	s-Z9J:]F_HII]KI
+后 再	zcY
+否 さ	n%Z-J/ZJXN_P[ZJ
+含 ま	s-ZH[IY
+含 め	zI_
+启 用	qH[UJV_ZHd[
+呼 び	zQ_
+問 が	w*X?_
+問 題	k9J>JB]EZHGKJMJT[XJZ^c^
+回 し	zK]
+回 数	uX_
+固 ま	zRJZ]f]
+国 番	z3]
+在 し	w>]__
+在 の	qZJha
+在 不	w@^ZH
+在 本	z_Yd^
+地 ad	s/]_Yg]
+地 环	zcYd^
+坏 了	wH^
+域 管	wP_
+報 が	s,[3]CZD_HJ
+填 了	zCXO^
+変 え	i#F9J>Z?J@eIIKHM^TJXGZE[]^ZhH
+変 わ	o/]>ZTYg]
+変 更	^!H(I-H/J3I7[9H:Z=J?J@bB]CJDJHEIHKGL_NHTJUIVIXIZY[J^baJbIcJdHfIh_
+复 杂	zI[N[
+外 し	p#]*J8[?]G[HHNIP[TI[ZdG
+外 の	z:]G]HI
+外 れ	zHJda
+外 部	w:bHIZI
+多 す	uHIXa
+多 次	w#]-IHIX^
+多 请	uX[
+大 写	zI_
+大 文	wI^
+天 改	z@^ZH
+太 多	q#]-IHIX_
+太 容	w-^
+太 短	wI_
+失 敗	g!Z#]%I(I,Z-I/]3J4[6[7J9H:I;Y=H>H?I@IBGCIDIF^GJHEIIKIMINJUHVHWJXIZ][J]J_IaJbIcJe_fHgI
+失 败	sZ]fX
+如 何	zHaZJ
+始 ま	w+]3ZHF]]
+字 が	zI^
+字 と	zI]
+字 を	z/]IZ
+字 数	zI^
+字 母	zI_
+存 在	u>]_a
+安 全	z?[DX
+完 了	u(^B^DJHIZJ]]
+定 が	zHIN[d]
+定 し	s*]@Zg]
+定 す	zZ]
+定 で	z.XV]
+定 了	u#[TY
+定 義	zHJNIWa
+室 の	zH]
+容 易	w-^
+密 の	w*X?_
+密 码	V!F&J)I*H+I,I.J0I1I2J3F4H5I6I7H8H9I:I;H<J=E>E?E@ZAICGDIFJGZIZK[LHM^N[OGPGQJRHSHTFUYWHXFYIZb[H]G^X_HaEbZcFd^eIfYhY
+对 象	w;Z_a
+対 応	u1]_]gZ
+対 象	uGbHIV[
+小 文	wIa
+小 时	p>J@]HIX_ZHa^
+少 所	z=aHI
+尝 试	uX[
+届 か	u4]aYc[
+届 き	s>Ja^
+届 く	u>b
+履 歴	u5]IIKXN[
+己 的	w@ZO^
+已 经	z>^BZHJZJ
+帐 户	p!^#[VX
+帯 も	z>JDaHI
+帯 を	w>^
+常 性	zBJSb
+年 の	z1^K]
+店 の	z4^9JM]
+度 お	u9Z@ZZY
+度 か	z#]9HT[
+度 も	m#Z9J@IWZXbd[
+廃 止	z1^?^HJ
+式 が	w3_
+式 不	z3^
+引 先	zH[
+強 制	zL]
+弾 か	w-Y@[JY
+当 て	z-Z=]
+当 前	uh_
+录 不	zHGZa
+录 界	zbZ
+录 里	z3^
+形 式	s3c
+役 割	z(^*X
+待 #	zXY
+待 さ	z:_ZI
+待 ち	w9[XX
+待 っ	wa^
+待 て	z@[XY
+後 で	uZ[cYe[
+後 に	p3I9H>I?H@[BYHGKIR]XIZE]baIfa
+得 で	z,_
+復 元	z6]R]
+復 号	z6bZJ
+微 软	wHJSbZFd]
+心 重	zg_
+必 要	d#F(J-J3J9I:^=_>J?J@JBJCaDHIaKJLXMINJTJUGVJXJZH[]aJd[fI
+必 須	zHHb^
+忘 れ	m:[>]BIH[KJMINIZ^
+忘 记	wHJZ_
+怎 么	zHX
+悪 い	wE^HJZ^cX
+情 報	q,[3]CZDaHJ
+惑 メ	za^
+成 し	w(JUGV]W_ZJ
+成 の	zEZe[
+成 功	w/_B[TI
+我 不	z9^HEV^
+我 们	zU^VHZGd^
+我 只	zCZ
+我 忘	zZ]
+我 的	l![#^>XHJIYVZaJ
+户 在	z!Y_Y
+户 已	z!YTY
+户 没	w%[V[
+户 被	u![#Z
+戻 し	g3J4Y8[>J@IBJHFMIRZVJY[_JbJc[d]f_gXhI
+戻 せ	s0[>JHHK^ZZ_[fZ
+戻 っ	w!_b^
+所 属	zP^VZ
+所 需	z=aHI
+手 机	i3^9J>_D^HIIJO[aE
+打 ち	z#]3_HG
+打 印	uH^
+扱 い	z![+[
+承 が	w;a
+承 さ	z;a
+択 肢	q?aC]HH[]
+报 错	wZa
+押 す	zZJba
+拒 否	e!J%a*J,[-X/^3J9H:J>J?I@JBJCGHJIYJ[MIN]O]P]TJVIXJZGaJdJhJ
+拒 绝	u/Z@]HJN^P^ZI
+招 待	z:_ZI
+持 っ	z7Z=_
+换 了	s>[M]
+接 受	z/[NGZ]
+接 有	zc]
+接 続	m4ZH[ZGcd
+推 測	s-_
+提 示	pKX_Yd]h[
+携 帯	m3^9J>a?JCYD^HJIJZGaI
+支 店	z4^9JM]
+收 不	p>]HJa[
+改 一	z@Z
+改 了	w@]M[ZH
+改 密	s@GZZ^^
+改 的	z@^
+改 过	w@X
+故 障	zHXS]
+敗 し	uBIT[Z^
+敗 す	w!^
+数 #	zI[
+数 が	wXY
+数 太	wXZ
+数 字	qHJId
+文 字	j%J-I/[2^3J9I@JCHF^HGIeKHMJNJOJXIZIhJ
+新 し	e+Y-E1]3J9I:]>F?HB[CJDJIFKGM]UJXJZY]]b[dIfXhH
+新 入	z@ZD[
+新 密	pBZHJIXJ[MZNGZZ
+新 後	zZGc[f]
+新 手	zHX
+方 式	z*]C^HJ
+方 法	i*^+[?_CYDJH[NIUIZI
+无 法	p:XE]Z[cY
+日 に	zX]
+日 は	u>I@[HJMIX^ZJ]^
+日 ま	s9Y@^XYf[
+日 パ	wD[
+日 変	w@_MZZI
+旧 号	w>Z
+旧 密	o@JHJMaZGg[h[
+早 く	z-J9^HEZ^
+时 锁	zT]
+时 间	zMYR]
+明 な	z&aHJ
+明 日	w@ZX^
+易 被	z-[
+昨 天	u@_M[ZH
+昨 日	q@^MYZH]^f[
+是 不	z@ZS_ZG
+是 旧	zg]
+是 要	z@ZM]
+是 锁	zT]
+時 に	s5]?HHHL[O]a^
+時 の	w,^LXbZdH
+時 刻	uHJRc
+時 的	sT[cY
+時 計	zR_
+時 間	l@]KIR[X_a^fJ
+暂 时	zT]
+暗 号	w6]<]
+更 が	p@ZL]Z[^]hH
+更 し	n7]@^M^ZI
+更 で	j:]@[MJZX^^hY
+更 を	zL^
+更 新	o+[1^@ZDIHJMXZEcZf_
+更 禁	w@Z
+書 き	e!I%J(I-J0Y3I4X8[9I:I>H?I@HBICJDJGYHDIJKIMHNIRYUIVIXJYa^J_ZaJbIc[d_fahI
+替 え	zHJbZd]
+最 初	zb^h]
+最 小	z@]I[
+最 後	z@J]^e[
+最 短	z@]
+最 近	u@YHJKaZH
+有 効	e![(F,[7J8[:I=I@JBJDJHZIHKHLZNZPJU[V]ZC^XbHd^eafI
+有 启	uV[d[
+有 域	zP_
+有 开	zU^VHZGd^
+有 权	z%H(^VJ
+有 注	wD]
+有 登	z3HD_
+有 这	z[Z_^
+有 重	z%[bX
+有 问	wZ[c]
+服 务	p9J@YHIRaS]ZIfY
+朝 ま	z#Y@[
+期 が	zM^f^
+期 し	z%I3ZG]
+期 の	wGbHJ
+期 サ	w4]R^
+期 間	q=[@_IIKIN[ZI
+期 限	j9I=[>JBJHYIGKILcMIN]XIZZa[dJhI
+未 登	zD_
+本 人	o!I+[-J@YD[HHVYZH]]^a
+本 地	o/]E]HJZF_Xd]g[
+机 丢	u>_aF
+机 号	p3^>YDZHIO]
+机 坏	wH^
+机 怎	zHX
+杂 性	zI[N[
+权 限	s%X(_;ZVIZJ
+来 な	s>Ga^dIf_
+来 宾	z:]
+来 没	zDZ
+査 に	z/YEY
+桁 の	zI]aY
+検 証	u3I?HC_HIO[ZI]_
+構 成	m(H/J6J:I=JBJEeHIUGVZW_ZEcIdGe_fG
+権 限	j!J%b(^;^HZZG
+機 種	w>aZI
+機 能	zUb
+次 回	zL^
+次 数	uX[
+止 さ	s!]9I?^@JHJ^^
+止 し	wY^fX
+止 ま	z![f[
+止 め	q!])ZHIU_
+止 パ	z-^
+止 期	w@Z
+止 語	z-aII
+正 し	q3_ZJh[
+正 使	zTZ
+正 常	wBYSbUJZJ
+正 确	sh^
+步 服	zR^fX
+歴 を	z5]
+残 っ	q#X3^DJ_^
+求 が	z>IHYX^
+求 さ	wC^[Y
+求 め	o*Y+ZCZDIM]
+求 两	w*]CY
+没 有	e!J#J([3_9H=J>G?J@JBHCHDaHCIHKIMIOITJU[XJZC[X]I_]a_cId_fJgJhJ
+法 が	w?[HJ
+法 を	s*X+[?^HZNJUI
+法 重	p:XE]Z[cY
+注 册	uD]
+消 え	w%]?]bZ
+済 み	k+d?IB^CIDXHETYV[ZJ[I
+測 さ	u-_
+満 た	oIZKINcZJ
+無 い	p3[>JCaD_HGOIYX_ZaI
+無 効	d!f#I(I)Y-J/J3H7J9J:J;Z<[=J>IBICJDIHDIJLJMJNJO[RZVHXJZF]J^J_IaIfJhY
+無 期	q@JH[LbZG
+特 権	z(^PZ
+猜 到	z-[
+环 境	zcYd^
+现 在	s/X@^CXZH
+現 在	nKJhc
+理 セ	ugb
+理 中	zg_
+理 员	o*_CIHIP_UYZHd[
+理 者	a%J(^)_*d,a-H3J7I9I:F=I>I?G@IBICHDHE[HFIHKHMHNFOIP^RJWYXI[J]J^I_JaIbIcJdZfIgHhI
+環 境	wc^d]
+生 し	zZ^
+用 さ	w*]K]
+用 で	w4^KYZH
+用 を	zTZ
+用 不	z?]HHZ]
+用 了	q!Z.X;Z>^HIUZZI
+用 密	wV_dY
+用 户	o/X:Y;Z@IIYZD^^_Y
+用 旧	zKXMX
+用 期	u=Z@[IHN^ZI
+用 过	sK]
+电 脑	pHaM_ZI
+电 话	u3]9IHGZJ]^a^
+画 面	g!I#J(Z+a-I3H9J:J=I>[?G@IBHCHHZIIKHMINJOJTJUIVIWJXI]I_JaHbedJfJhZ
+界 面	zbZ
+番 号	d!J-I3d9I>c?I@IBJCGIGKFMIOcUJVIXIZH]JhI
+発 生	zZ^
+登 录	nBYZ_bYhX
+登 记	s3G>]D_HHOY
+登 録	_!I#J(I+c-I3]:I=I>J?[@HC]DdIGKGMHNHO]PJTJUIVHWJXIZD[J]J_JaIbHdJfJhG
+白 い	z.Xb_
+的 に	uT]
+的 不	w@ZO_
+的 号	zOZ
+的 密	o%H(_/XE]NZVIZF
+的 帐	s![#[TJVY
+的 手	w3[O]aJ
+的 电	z3^
+的 组	zHHVbZI
+的 许	z=aHI
+的 账	u#ZTYVX
+的 连	zc]
+監 査	w/YEYNX
+目 が	z(^C]
+目 の	w8^C]
+目 录	z3^
+直 し	z8]@]dJ
+直 没	za[
+短 す	wI^ZJ
+短 使	z@]
+短 信	s3]>J?^HJaZ
+码 不	jHHIGKHMINYO[Zah^
+码 了	wHJZ_
+码 今	z@[
+码 以	wKZ
+码 写	uZEdaf_
+码 发	w>Z
+码 在	zMZ
+码 太	q-^I^ZJ
+码 最	w@]
+码 没	z3]
+码 现	w@^ZH
+码 策	zN[
+码 输	z#[-IX^aJ
+码 里	zI[
+码 重	m(HB[DYHZU_V[bJdI
+確 認	h!I#J*X-J3Y9J>_?J@JBZC_DZHGIIKJO[TIVIZF[Ja^hJ
+示 さ	n+]?[NYO[ZJ
+示 密	wKYd]
+社 で	z@ZU[
+社 の	n-J3I8[:[>a?]CJDIHFN]OI
+社 内	s-I>JBJH[KINaT[U]ZH
+社 員	w@^D[
+社 製	zJ[
+禁 止	j!H)^-dHHIHKZQYUHZJ^]hI
+禁 用	p!^.X;ZUZ
+私 だ	zVb
+私 の	u9Y:[DJHIO]VZ
+种 方	z*]
+种 验	u*[C_
+秘 密	u*X6^?_HIZJdJ
+種 変	w>aZI
+種 類	w:]HHI[
+符 合	sI]N]ZI
+等 待	zXY
+策 略	uNbZI
+管 理	[!H#I%H(^)_*f+J,a-G/I0J1J3H4I5J6I7H8I9G;I=G>G?E@GAJBGCEDGEZGIHCIFJJKGLIMFNEOHPbRISHTHUYXHYJZI[H]H^H_HaGbGcHd_eJfHgchH
+簡 単	z-]
+終 わ	z=^BZ
+組 織	j(IBJEZF_HGIFMJNYUXVJWaZFc[d[
+絡 先	w3]C]D[HJ
+継 承	q%J;eHIZJ
+続 が	zc^
+続 で	zH^
+続 に	zcZ
+続 の	zc]
+続 不	z4[c[
+織 で	s:XU[W^
+織 に	z=ZHJUHd^
+織 の	wE[N[UJW]ZI
+组 织	w=YU^VHZGcZ
+缺 少	w=_HHI[
+置 不	w:XS_
+置 了	w=]ZIg^
+置 失	zZ[
+置 密	p%Z(I:Xb_
+置 的	zHHVbZI
+置 都	zUZfY
+署 名	z<_HI
+者 が	p(G:JE^U]VZW[ZFd[
+者 だ	p)]*]P^UG
+者 で	w(^:[
+者 に	q*_-J?JNIZ^d[
+者 の	w*^
+者 は	s(])aPJUH
+者 を	w(b*J,Z
+聞 か	wHXLZh]
+肢 が	s?^C^HH[^
+能 な	z;^N[
+能 再	u@Y
+能 用	w>^MY
+能 重	w(Y=]KXZI
+脑 上	wM[
+脑 还	zM^
+自 分	o)[-I3I=I>IHIIZO^U]V_ZI
+自 助	wH[UYZJ
+自 己	u@ZO]V]
+致 し	s3J6^NZO]
+落 ち	q4^9JHYMJRIS[ZJdIe[f_
+行 回	uX_
+表 示	m+]-J?ZNYO[ZIh]
+被 猜	z-[
+被 禁	s!_-Y
+被 锁	s#a-I
+複 雑	zI[KJNX
+要 が	u#G.Y:Y[^
+要 で	wC]IY
+要 と	wC]
+要 な	o=^CYHYIZUHZJd]fJ
+要 に	zLZ
+要 两	w*]CY
+要 件	uIZKIN_
+要 求	i*]9J>G?I@JC^IZMYN^X]ZHaJ
+見 つ	z4^HI
+見 ら	z@ZH]
+覚 え	uKaZX[Y
+解 锁	uT[[Z
+解 除	j#[1]9HBZHIT][_
+言 う	z-]IGh]
+言 わ	d!J+Y-Y3J9G>H?I@ZBICXDZHHI]KYMIN[X]ZGh]
+計 が	zR_
+記 号	u-[I^
+記 録	zcY
+設 定	i*]9J>J?IH[MJNXVZZH^Zd[g]
+許 可	p%[.Y;]HIQXV_
+証 ト	z,_
+証 方	z*X
+試 し	qN[X_ZY
+試 用	z=aZI
+試 行	sX_cY
+話 が	u3I>I?aDJOIa]
+話 に	u3]9Y>_HH
+話 も	zD]
+話 番	m3ZDZOaaJ
+認 が	w*Z
+認 で	u!J3X>bDIHJO]ZG
+認 を	zC[
+認 メ	za^
+認 証	p,_3]DXZI
+認 識	w:]HJO^hY
+語 が	z-Y
+語 句	z-^
+誤 り	z,^4]dH
+読 め	z3[>^
+誰 も	u=ZSZU_VHZG
+調 査	zE^Z^
+識 さ	zO^hZ
+議 が	wZ^]]
+議 室	zH]
+護 さ	zPa
+记 住	zK^ZX
+记 密	wHJZ_
+记 手	z3HD_
+记 的	w>^HJOZ
+许 可	w9J=_H^
+设 置	zH[
+证 器	z?bHH
+证 方	w*]C^
+证 码	k>^@JCJHGX]ZHaa
+试 次	uX[
+话 号	z3^
+请 等	wXZ
+谁 都	z=[S_ZF
+谢 谢	w9bBHHGIJZH
+象 外	wG_V]
+質 問	s#J*Z?_HJX]
+账 号	s!X#Z:XV]
+账 户	q%[(J*]:YCJTY
+起 動	uB^HJbZf[
+足 し	z(^8^
+足 り	s(]3[9H>JC[DIHIIaOHZGaJ
+输 入	zOZ
+输 错	w#]-IX^aJ
+过 密	s@XDZ
+近 #	z@JKaZI
+还 是	p#JM^T]g[
+这 个	sG^HG[Z_^
+连 不	zH]
+连 接	wZJ_^c]
+迷 惑	za^
+追 加	w8^C]HJ
+送 れ	z>IH^X^ZIaG
+选 项	z?^HI[Z
+途 中	wHI]_dJe[
+通 ら	s;[@YHHK]Z[
+通 る	z%^C[
+通 知	w?YH[VJZIa^
+連 絡	u3]C]D[HJ
+進 め	z:]X]ZJ
+遅 れ	zHJR_
+過 去	zKZ
+違 い	w,]3_HHh]
+違 う	l-I6]9I>J@IHYIIK[O[R[XJZIha
+違 え	o#b@IHGKIXbZJaJhX
+違 っ	z!]
+選 べ	u?^[Z
+選 択	o-J3J>J?aC]DJHHKZV[ZJ[]aJ
+邮 箱	u9J>]D[HZZJ
+里 的	w3a
+里 还	zTY_Y
+重 置	_!I#I([/J3J7J:Y>H?H@GCJEYJJKHMHNIPIS]TIU^V^WJXJZ^[J]I^IaIb[dGgZhI
+録 が	z+[B]DIHG
+録 さ	o+H3Z>J?]CIHJO]
+録 し	l+[?ZC]D[HIZI
+録 と	zO[
+録 は	wC^
+録 を	w+[DY
+録 レ	z+GD[H]
+録 済	q+d?JBJCJDYHF
+録 画	z+ZD[
+鍵 が	w6dHIdI
+锁 但	zTZ[Z
+锁 定	p#]T^
+错 太	z#]-I
+错 误	wE]HJZ[hY
+長 さ	z3J9JI^KIN]ZI
+長 す	z2_HJ
+閉 じ	uB^ZI]Z
+開 か	u#[H^XHbZ
+開 け	zH[SZ
+間 お	zXY
+間 が	q=[@^R[ZIfJ
+間 に	w@[X[
+間 待	zXY
+間 違	k![#a-J3^9I>I?J@IDJHEIJKGMJNJTJXaZIaHh_
+问 题	u?[ZZc]
+防 ぐ	zTZ
+限 が	n%b(_;[HHZG
+限 さ	zQ]X[
+限 な	w0XL]
+限 に	wH]LZ
+限 の	w;YLaZI
+限 切	u9J=]Z^a]
+限 重	z%H(^VJ
+除 し	wT[
+除 済	wT[
+障 害	zHHSaTJZJ
+雑 さ	zI[KJNX
+電 話	e+J-I3_9H>^?_D[HEIIKJMJNJO^ZHaYhJ
+需 的	z=aHI
+需 要	u:YIZMY
+非 対	w1^gZ
+面 が	u+_>^?JDIHHZ^bH
+面 で	uZIbb
+面 に	u(^H^ZGb[
+面 の	zh]
+面 を	z+[DZ
+題 が	sE[Z[cZ
+題 で	zc]
+題 な	wBZHJT]aY
+願 い	u#_9[ZJ
+页 面	zHHZ^]^
+飛 ば	z3[7[
+验 证	g#J*Z3J=J>]?a@IBIC^HCIIKJMJTJX[ZFaahJ
=#	A!E#:%<&?(E):*<+;,<-E.>0?1b2i3l4B5;6;788:9;:8;:==>F?4@hA;B:CgD:E=FGG<HAIcJ9KgL;M?N?OZPcQ=R]SeTdU:V7W;XgYgZ8[:]5^:_8aGbBd6e=f5gbh6
=0044	z3_HF
=0049	z3ZIIO]ZJ
=0171	u3[>JOYaH
=0x80070005	z%XHY
=0x8023061f	l%J8e9J<HBJHGNHZH
=0x8023062c	n%I8E9J<d=J?JBIHGNIUJVJZH]JaJbJgJ
=12345	z-]HI
=123456	z3[aI
=2003	l(H4J5e7J:J=J?IBIDIHDKJMIRISJUIVGZGaJbIcHfG
=2008	g4F5fHFJIMINJZDbI
=2012	z4J5ZHJ
=2013	zHZ
=2016	q*J-G1d3H4H5^9F:J>I?H@HBICHDIHDIHJIKGMJNJOIUIVIXIZI]IaHhJ
=2017	z1]HH
=2018	u1bHEcJfH
=2019	w1Y@]
=2024	z-II^
=24h	m#F-I9J?J@bBHDIHFIIKIMJNJTJXcZGaIhJ
=30004	z-]
=31001	q,IHIZIdFedfF
=31034	j!J#J%I-I3J4J6J8J9I=H>J?J@IBIDJGJHDIJKIMINIPHRIUJVJY]ZD]JbJcFdEeFfg
=31044	wHFZGfa
=32002	zBJHHc^
=32004	k!I#I%H&J,G-H3H4J5J6f9F:J;J=I>H?I@JBHCIDIHFIHKIMJOHPJTJXIZF]IaHcIdIeJfJhJ
=32009	g!J#I%J(I*J,g-I3I6G9H:J=J>I?H@JBICIDIHBIIJJKIMINFOJPJTJVJXJZD]JaHcIdJeIfHhI
=32011	w,H6IHDSJZFcIeb
=33001	^!F#E%D&j(G)J*G+I,H-D.I/H0H1H2I3D4H5I6H7H8H9C:G;G<J=F>E?F@FAFBDCEDEEIFdGFH?IDJHKELGMEN@OFPHQIRHSHTGUHVGWHXGYIZ@[H]F^H_DaBbHcGdHeGfFgHhE
=33002	p!I&GAHHGZE_c
=33003	w#I&H-JAbHGKJOGZJ_JhJ
=33004	q!I#I%c&D(H-H3J6H9G;J=J>I?J@IAIBICJDJFIHEIIKJMJNHOJQIVJXJZH]I_HaJcJhH
=33005	z!^#J
=33008	m!J#F&I-I@YBGHEKJNdPJXIZH^ZaJcJfJhJ
=3rd	zJZ
=4251234567	z3^HGIJ
=4567	z3[
=4711	z3]>JHGZZ
=4740	o!J#cHHTHZF
=50053	wT]
=5x	z#[XZ
=6329	w8_HJNJ
=66048	zHILa
=6800	w,IHDNGZGfa
=80004005	z%I&aHHNJ
=80070005	o!I%d-J2I9J>IBIHDIJKJNJPGZH
=800700c	m!I#I%E(J*J-E1J2g3H4I7J9F:I=I>H?I@HBHCHDIHBIDJJKIMHNGOIRJTJUJVJXGZG]I_JaGcIdJfIhI
=80230619	u%I4H8I<IHINa
=8023061f	z8_HINJ
=80230626	z%_4G8J9J<FHINH
=8023062c	w%G3J4F8I9I<bAJHHNGZJ
=80230818	l!I#J%G-J3I4e7J8G9H<H=J>J?J@JAIBICJDJHEIIJJKIMJNFPJTJVJXJZH]J_IaIcI
=80231343	sAIGJ_a
=a	;#F%H&>([*^+]-[.@/E081=3I5G6B8I9a:C;?<H?J@dBFCBDHE@FaGGHbJXKYM[NAO9PCQHRHSCT?VXW]X^Y@ZJ[[]b^Fa>bJc@dFeCfFg@hC
=aadc	l#J-J1]3J9H>J@IBHCJDIHCIIKHMIOJRdTIXIZH]JaIc[fJhI
=aadsts50053	s#EHBTcZI
=aadsts53003	zHX
=aan	l(I/Y>J@GBJDJHDIYKFN^UJV]ZB^^a[hH
=aangepast	z@^
=aanmeldscherm	wZIb]
=ab	d!I#I%H(G)J*I,Y-F/E0J1J3G4Z5I6J7I8J9F:H;I>G?G@FBFCFDGGJHGIJJYKFL_MENaOHPHR[SITHUGVGWFXHYIZX[I][_IaFbGc[dEe]fGgHhY
=abandon	pZH]aaHfJ
=abandonado	z][
=abbiamo	p=[BZHHLXU[YXfJ
=abend	z@_ZJ
=aber	d!I#F%I(H*I+^-I/J3F9H:H>^?^@XBHC[DBHBIGKEMJNHOET]UIVYXIZ@[[][^I_JbIcJdIfIgJ
=abgebrochen	wHIII]a
=abgelaufen	p#J(I-I:I=_>Z?H@HBCCHDJIJKINJUIVJZY]Za]bJdIfGhJ
=abgelehnt	k!J%J)J-_/Y0I3J9I=H>H?I@[BIGJHGIHJJKGMJNZOJPIZ[_Hd[hI
=abgeschaltet	l![)Y;XBJU]VJY]ZI
=abgeschlossen	zB^DJ
=abgewiesen	z!YK]
=abilitar	w.YHJdYeY
=abilitato	m(IDIHHU^V]WHZGdZ
=able	d#F%J>H?DBcC]HBKILJMJNJQYTEVGZZ[I]I^GbJ
=ablehnung	z-XJY
=about	a!Y#F%J(F)G/H7I8J9I:H>H?HBBCJD[GHHYI]JHLDMGNHS_TIUEVEZa[H]G^HaIbHdHfIgGhF
=abov	w;aGIHGPI_H
=abre	u!J9J?JDJHaVJZD]DbZ
=abrir	w@IHXZJ[_
=abroad	l![#G)Z>[?IT]ZGa[bH
=abrufen	z,[
=absent	p%[(J5Y9[@JBHHFIJKJYZZD[]_[hJ
=abteilung	zFXV]ZH
=abwesenheitsnotiz	z9[HYZJ
=acabo	z=_HJZI
=acabou	z9I=_BIHH
=acce	h!]#H%c(H)J*I+J,I-H/H3H4J7J9E:I=G>]?H@FBHCHDFGJH^IDJJKEMINGOGP[QXVFXI[J]IaHdFeIfIhH
=acceder	s!G#I%HBXIIKJLJMFNIPJVHZZ[^^J_Jf]hJ
=accedo	z9JHJMJha
=accent	z/[I]KIZFhJ
=accept	V!D#C%B&I(E)H*H+G,H-X.X/Y0G1G2H4G5I6G7F8G9F:F;H<I=F>B?_@YAHBaCFDDEIFIGEH@I[KYLDM]N]O_PEQIRGSHTEUFVDWHXFYHZ[[E]E^B_EaDbFcEdEeHfAgF
=acceso	m![%^-J3J9I>Y?I@JBFDGHZIIKHMIOIVIZYdJhJ
=access	S!B#G%c&I(Y)H*F+H,G-C.I/D0H1I2I3D4H5I6H7G8H9F:H;H<J=F>b?Z@CAHCEDAEHFIGGIDJFKBLGNDOGPbQcRISGTEUIVDWIXJYI[G]F^C_FaDbGcZeHfHgGhE
=accesso	h!]#F(H-J/J3F:I=I?G@GBXCHDEH_IGKFLZMINJOITHUJVGXIZZ[I]H^JaIbZcIhH
=accetta	q3H=J>H?I@HBJCJDJHGIFKZNIOZh^
=accettata	w/Z?[HF
=accident	q![>J?I@ZBJHXZF]ZcJfY
=accord	p#JHZNZU]ZG
=account	A!d#^%c&C(?)^*X,]-9.B/;1?2d4>5A6?7C8>9A:]<A=G>C?:@>AaBDCHD]EDFAI>J>K7L_MCN:O>PaQ_R?S?U9VaW<XFY@ZF]=^f__a>b?c;d@e=f:g=h@
=accountdisabl	z!^HGPJZG
=accountenabl	z!IG^_E
=accurat	z3I>IHbLE
=ace	u;Y@JBJHHKFPaZJ^Z
=aceita	k!J#J-J3I9I:I=I>H@EBJCJDIHEK[NJOZUJVGXJZZ]IaJbJh_
=aceitou	z/]
=acepta	m!J-I/I3G7J9G:J=J>I?X@GBHDHHEI[K]NIOZVHbIh^
=aceptada	z/^
=acepto	z/[MI
=acesso	n!]%Z(J3G9I=H>[?I@IBICIDGHYIIKIMJOJPYVJZZaJ
=acl	j!H#J%H(F*I+J-E1J3I4J7J9F:J;g=G>I?G@HAIBICIDIFHGFHAIHJJKHLJMJNHOJP[TJUJVHWJXHZD]H^G_GaHbJcJdJfIgIhI
=acls	u%]-J;c=J>J?JAHCJDJGJHBPIZH_I
=acquir	q%I(J,X3I8^:HCJDHEJHCPJQbZE
=acrobat	zHY
=acs	q-I1e3J9H>J?IBICJDJHDIIKIUIVJXJZI]JaHfI
=act	w![*H@JBIE]HHKIPHZ]bIdGgI
=actif	w!XQZ
=action	o(H)I*F,JBZCJEbHEPIVJZHgI
=activ	X!^#D%Z&e(C)E*H+H,G-D.I1H2F3@4E5I6^7F8F9H:B;G<I=F>G?F@FA]B_CGDEEGFYGEH?ICKCLHMDNDOGPEQIRFSHT[UaWEXHZ>[E]G_[aGbGcCdGeGfIhD
=activa	wHZLY
=activar	w,[YYdIeZ
=activat	s!X=HH[VY
=activation	w!F%I,]3IFJH^NJUIZFdFeY
=active	qVYZEdahJ
=activer	w.XH[UIVGeZ
=activo	sQX^XdZ
=actual	n@IHJIHKHOIZFhb
=actualizar	z1YHHf]
=actuel	qKJZFhb
=ad	C!j%f&d(5):*:+<,A-<.@/m0B3e4C5=6;7?8]97:7;?<]=C>9?6@9A_B9C7D6E=FDG?H2I:J>K3L_MbN^O7P]Q>R:S:ThU8V4W;X8YAZ3[A]7^d_ma6b7c@e=fHggh6
=adadminactionrequir	z*ICJE_HF
=add	c!H#H%[(D)F*C+I,H-J.^/J1I3F4J5J7I8Z9E:H>C?C@GAIBFC]DYEJGJH]I^J^KGLJMHNFOEPCTIUIV[WIXGZA[J]F^I_JaGbJcIdIfIgFhG
=added	d!H%I(H)J*I+J,J1I3J4F7J8d9J:Y=I>I?I@HAHBHCJFJGZHAIJKIPGQZUIV_XJZC]J_HaJbJcIdIfHgJ
=addefaultdomainpasswordpolicy	z@_HHNI
=addition	w?]H[ZH^I
=additional	pCbDDHH
=address	d!H(I*I-I3c7J9G:Y>Z?H@GAJBHH]IIKJMIOJUJVIXI]I^J_JaEcIhI
=adesso	o*]-J=[>I?JHFIIK[ZGh[
=adfs	_!H#G%I(F)H*F+J,]-E/I0J1I2J3H4H5J6J7i8I9E:G;J=G>G?G@GAIBGCHDHEJGIIEJHKELIMGNGOHPFQJRISITEUHVGWIXHZD[J]H^I_IaGbGcIdGfHgGhG
=adivinar	q-]HJ
=adivinhar	q-^HIKIZJ
=admaexport	zDJHFQ_ZH
=admin	C!B#C%C&C(d)j*m+H,h-B.A/;0@1]2A3<4=5@6@798>9>;?<B=C>:??@?A>B9C:D?EcF@G<HEI8J=K8LEM:N?O?PdR@SGT@UXV]XBYAZC[>]<^E_=a>b@c=e>f<geh;
=admincount	b!J#J%J(J*H3JHFPdZJ
=admindescription	w(IGbHGPJZGgJ
=administra	zcJd_
=administracao	zgY
=administracion	zdFfJg^
=administrador	[#H%H(^)_*^+F,_-E.J/I0J1I3F4F5J6I7G8H9H:E;J=G>G?D@FAHBECGDCFJGIHAIFJIKGLIMGNGOFP[QIRGSGTHU^VYWXXHYI[I]E^H_GaHbGcGd[eHfEgEhG
=administrateur	d%H(Z)]*[+I,^-H3J7H:G=G?H@IBJCHDFEDHDIHMINGOJSJUYWXXJ]I^JbJcIdXfJgHhJ
=administration	u)]*HHHPIUFVJ^^g[
=administrativ	zHIP[
=administrativa	z)_HJPIUFVJ
=administratoren	m(H)^*],J-IDJHIPGUZVIZIdZgI
=administratorzy	z*[
=adminkonto	z*Y,]CH
=adminsdholder	j%GPb
=admit	z.Z7Y
=admt	uA^HH
=adob	o=EHbZJ
=adress	o3Z:]?[CGD_HCOHaH
=adsync	c%J9J=JBIHCMJRIUIZFcIdJff
=adsyncaadpasswordresetconfiguration	z%IEEHEWHZJd^e]fJ
=adsyncpasswordwritebackpermission	p%bHCdGfI
=aduc	h!_#X(G*I@IBJGJHDJ[NZT]VJZE^Y_I
=adunknownerror	k&bHGZH
=aduser	zHIZG^^
=advanc	w9Y;[
=advic	w)^H[UJ
=advisory	z)JHFS_UGVJZG
=affect	p-HBHFYJZPZT^VJ
=affich	z+^3HHIIGO[
=after	N#c%Z&G(F)C*B,C.F/_2E3@4G5D7A9?:A;D=I>??@A[B_D@EHFCGAHGI=KBLZMYNFOBPGQFR_SCTYUFVDWCXYY[[A][^G_BaEbJc@eCfagIhA
=afternoon	q9]@]HIKJZJ
=afterward	q-I/]2[8Z@HBIHGKJMHZZ
=again	R#Z%D&G(D)Y*D+d,E-@.H/D0E1G2G3E4F5F6F7D8[9D:D;E<H=D>C?D@bAFB]CCDAEHFFGDHEI?JCKZLCMBNIOEPYQHR[SGUDVCWFXZYGZ_]C^BbJeEfHgDh@
=against	s#I7X@JHDJ]KJN[ZI^[
=age	](I-H9J@cBGDJI@JIKFLJNcVIXJZGbJhJ
=agent	U!C#E&I(C)G*F+E,E-b.H/C0m1C2G3E4I5E6E7C8[9C:E;G<H=D>E?D@BAFBACFDCEHFHGCJ[KALFMCNBOFPEQHRESETDUDVDWGXDYFZ<[F]D^E_DaDbDcBdBgDhC
=ages	zK[aZ
=aggiornamento	zHJZHf_
=aggiunta	z8]
=agli	u)Y*[HJ[Z
=ago	a!H#E%J(J-G/E:J>_?H@aBFCJD[H?IEK]MaNHOIPXTJXIZC[J]J^XaJbJgJ
=agora	l!J#H(J-G3J7J9D:I=Z>I?IB^DHHBIGK[MHNJOJRJTIUJVIX[ZZ[J]HaIcJdJfJh[
=aguard	uX[
=ahead	s#J9IBJHDRbTH
=ahi	u:Z>_HHaE
=ahora	n#J*X9I:J>J@ZBJHGIHK]MJX[ZF]Jh]
=ai	[!G%G&J)I+F,I.I/H0I1I2I3D4H5I6H7G8H9^:F;H<J=E?B@YAIBJC_D]EIFJGHHCJHLHMCNXODPHQIRHSHTGUFVDWGYI[E]a^G_HaXbFcGdEeJfFgGhA
=ainda	m(J*J-J1X9H@_BIGHHDIIKHMbPZUIVGW[ZG]IfI
=aiuto	w9[@JHHKJZ]
=ajout	z8]HHV[
=aka	i+Z-J3J7X9H>J?I@JBHCJDcHIKJT[VJXJZFaJ
=aktiv	s!_HJZJ
=aktiverad	zUX
=aktiverat	q!JHJVaZIdY
=aktivieren	q!J#I%I,Z.X;]HXKJVJXJZJcJe]fJhI
=aktiviert	i!J(J)I.Z8Y=JBIDJHGPJU]VXWIZIcJd_fF
=aktuell	q#J-I@JHHIJKFZDdJhb
=akzeptiert	s-H.X/[@IHIIHKFNIO[Z[dJ
=al	X!A#C&H)E*E+D-C.H/D0Z1G2G4E5]6D7E8F9^:C;F<I=D>^?BAGCBDDEGFHGFIAJGK[L]NDPCQYRESETDUCWFYF[D]C^I_Db_dFe[gFh[
=alarm	w3J>GBZH]MHXIaG
=alcanc	zG[
=aldrig	s9IBID^HEIJKIOJZGa^
=ale	sHIK]MZT[ZI_Z
=alert	q,F-J3J9G?I@IBJHbIJKJRIXJZIaJf[
=algo	q-Z.[9^>H?IC[HFIIKJZH
=alguma	u9]>I?JC]HH
=alguna	z9]
=all	R!?#C&G(Z*E+_,E-B/B0E3?5H6E7B8C9>:A;A<F=D>??>@DACBeC?EDFXGYHBI^K_M@N[OAQFRHT[UeV?W[Z:[C]H^[_Ba@bZcBdHeEfAgAh@
=alla	i!H#I%[(G-H3E4J7J9J:I=I>[?G@EBYCIDEIEJJKZMHN]PGU^VXXJZB[I]I^HaGdHfIhF
=alle	g!I#G%[(D)H*I+^-H/J3I4H7J9]:G;I=H>G?GB]CDDDGJHBIGJJKFOHRJSHTYU[X[ZX[J^J_JaFbHcGdHgHhI
=alleen	p9I>I?]@HC[HGIIKJP^ZH[]aG
=allein	z(J)I*]>J?]HIVIZHaI
=allow	V!E#G%J&J(_*E+F,J-].[0I1I2J4H5H6H8H9D:C;I<Y=F>E?XAIBDCDDDEIFHGGHBJGLGMDNHOGPFQ^RISHTIV_WGXYZ<]F^__GaEbBcEeIfFgEhB
=allowedtousesspr	h)c*J9JHFNI
=allowpasswordreset	lHFbc
=almeno	zI^
=alon	p*Z-H3J>J?_CZDHHCI]KGNIZI
=alor	o#H+]-J3F9J>F?I@HBHCHDEHEI[KGMHO]TZVIXJZF[]]IaIh]
=already	c!]#J(J)J+b-C3I9E>F?G@_BECHDBIGJJK_MINHOHPJTJUIVEXHZF[I]I^J_JaYbJhI
=als	e#I%J(^)[*_+Y,I-Z3[4I6J9H:Y;J=I>F?^@EBGCDDGEJGJHAIHLJMINHOJPHR[UHVFWJXIYJZB[I]H^JaHbJcJdHfIgJ
=also	z+IDGH]gY
=alt	d(H-J/I1Y7J:J>J@_BGHFIGKFLIMZNHZJ[I^Fb[cJfIgJhc
=alta	w,[-J3I>J?H@IC]D]HHZI
=alte	a!J#[%J(I-H/[3H5X7I9I:J=I>b?J@DBFCHDGH?IGJJK^LJM_NHOITIUIVIWJY]ZF[I]H^IaGbIcJdHfIh^
=alten	z5ZMZ
=alter	m!I#I(I-G/I7Y:J>J?J@GGHHFICJJKEMJN[PJVEZE[H^fbHdJhG
=alteracao	z7X@]
=alterada	z@[BZKI^J
=alterar	p(I7[@GKGMHVJZF^^_JdHh]
=alterei	z@_KG
=alternat	m>X?^@IDFHYKZ
=alternativ	u3b>G?ECIDHHYaI
=alternativa	u!J3^:J>]?HCIDZHDKIMJaJ
=alternativo	o!J-J3a9I:J>[?F@ICHD]HEIJKHMIOGXJaGhJ
=alterno	z@CIJKaZGhI
=although	e!I#J%J)J-Y3HBGCIHaICKCMJOYTZUDVJZGdJfHh]
=altra	k#I(I-F3I9I:_=J>J@cBHDYHCIFKYMHNIUJVIXIZD^JhH
=altri	s(Y*ZHIPZV[
=altro	q([)G*I3J?G@YBZC_DIHGIIPJZGaJ
=alway	d!H%J(G)H+J-G/H3I7J8J9G:I=I>H?G@XBFCHDaF[GJHHIDJIK_LJMIOJTJUIVIWJXIZX]G^IaFcJh^
=am	X!D#[&J)[*D+F,H-D.H/F0I1H2I3D4H5I6H7F8I9C:J;Z<J=E>@?C@YAIBCCDD[EIFHGHHJJGKALGMcNEOEPEQIRXSGUEVbWHYHZ?]C_Ga[bacGdEeIfEg]hH
=amanha	u#J-J9J@]BJHIIJX_
=amazon	zH^
=ambient	m!I-I/G6J7H@HBHEIHFIIKHNGTHZI_IccdafIgHhI
=ambito	sG_MJ
=amministrator	g%I(_)I+I,[-F3I4J:I=J>J?H@HBHCJDGHBIIKHMINIOJPYRJU^VXXIZZ]I_JbJcJeIfJgIhJ
=amministratori	q(I)^*^3J?GHINJPZVI
=amministrazion	wMJg_
=among	s9J?^@GHGIIKaZG^HhF
=an	J!G#@%A([*Y+G,[-=.D0Z3Y4F5@6J7D8@9C<^=C?A@GA[B@CEEAF_H^IDK[LFNCPHRISbU>VGWAXIYBZ][D]>_EbFcHdCeZfFgIh?
=anch	zLYTY
=anchor	h9IAaHHKIZJ_^aI
=ancien	b!I%I(H*I-E/Y3D6J7J9E:I;J=I>b?E@CAJBGCGDEHAIBJJK_LJMcNGOETGUIVJXIY[ZD[I]H^J_JaDbGcIdHfGha
=ancient	z5_KIZF
=ancora	h#H(H*I-J/J3H9[:I;J=I>I?H@YA_BHCIDIEIGHHCIHKGM_NJOIP[RJTYUHVFW[XIZG]HaHdJfHhG
=ancoraggio	zA]
=ancr	zA]
=and	@!H#c(B)C*Y+H,>-I/a2F3F4G5Y6Z8a9@:G;><a=G>]?E@^AYDJE>FYGCH;I^MCO[PHQGS9TDUAVEWAYYZJ[>][^E_BaIc[dEeA
=anda	z9ZHGZ^dJ
=ander	m#I(I+H-F3I7J9F:^=I>]?H@ZBFCaDFHCI]JXKZLJMHNIOIXIZD[J]G^HaHdJhF
=anderen	p(^*]:[?J@ICEHJJYKJV[ZDbJ
=andern	a!J#G%I(F)I*G,J-H/I3I6J9G=I>G?G@[B[CGDIGJHCIEJIKBMENFOIP]SITIUHVEWJXHZ[]I^d_IaIbHcIdHeIfHgIh[
=anderung	u2YL]ZH
=andra	u([*[3H@HCYDJHHKGZF^^hH
=anew	z+]4J8]>ICIDGHE_I
=anforderungen	uIENaZI
=angaben	z&Y3JD]
=angeblich	o#J+[-I3I9I>I?J@HCGDEHGI]KXMJN]O[ZG]IaHhX
=angeboten	m>F?b@JCJHJKJOIZH[YhI
=angehakt	sL[ZJd^fG
=angemeldet	zBXZHh[
=angenommen	zZFh]
=angezeigt	w3J>^@JHIKJOIZG[]
=anixi	wJ]NJ
=anker	zA[
=anmeldebildschirm	q[Z
=anmeldedaten	z,Z@IM^
=anmelden	n(J,J:J?G@FBJHYIJKJL]MYNJSJTZVJZY[[^IaHdIfIg[hG
=anmeldung	k#H?J@ZBZCJIIKILYMGOJTXVJZ][IaJb[cIfJg[hH
=anna	w-GIZZZ
=annat	z-J9G:^@]HGKJ
=annuair	l!Z3_7]>F?ICJDJHFIIKJNJTJ_ZaId[
=annual	zH_
=ano	s-a9H:J>J?I@IBIHHIGKaMINJOJZEhH
=another	W!F#D%G(])G*D+H,I.J0I1I2J3F4H5I6J8[9C:a;G>[@bAFBDC_DCEHFFGCH[ICJGK[MENEOGPFQJRJUGVEWHXYYIZ=[Y]F^FaIbFcHdGeJfHhC
=anruf	o-J3]9G>Y?_CIDJHEIJKIMJOHXJZJ]Ia]
=anslutningsproblem	zc[
=answer	j#G&Z*J-G3J4]9Z:J>H?Z@ICIDXKHMHNJOJTJXZZF]J_JaIbHcJ
=ante	e!H#I%J(G*I+J-E3D4J7J9F:G;I=G>^?_@FAJBGCCDGGJHAIDKbMXNHOCPXRISJTIUIVGWIXFZB[I]b^I_IaEb^cIdIfIgIhF
=anterior	l-J3I9J:I>H?I@EBJCJDIHGIHKcM^NJZC]IbJgZh[
=antiga	p9J@JBIHGM_TJZIh_
=antigo	u5Y>YYZ
=antigua	wKXMYhY
=antiguo	s5Y>XYY
=anvanda	w-J9I?]@JHHK_ZIaJ
=anvandaren	p!^#J([-J3I9G;Z=Z>H?I@FBHHEIHKDMHNITJUJZE]J^]_YbIdIhF
=anvant	wK^
=anwender	q*X?J@IHEM[N[ZH][a[
=anwenderin	zPY
=any	V#G%D&G*D+Y,G-A.I/C0E1Z2H3A5F7C8B9b:C;F<F=B>Z?]@HA@B^C?DaEEFFGBH=I?JCK_LEMBNZOCPDQHRFSETJUDVJX[YFZY[C]C^C_bbIcBdAeEfBgDhA
=anybody	o(I)I+[-^9]>J?J@IBICJHHIIKISXUZVHXJZHdIfI
=anymor	m:J=Z>^DIHCZ[
=anyon	j%J)I*Y-H9Y:H?J@^BGDJGJIFKHMFNHP]UYVF^IdJhI
=anyth	j%J(J+I-E/J7[:I;]=I>H?H@HBHCDDbGJI[MHNJTIVIZJ[Z]F_JbIhI
=anzahl	z3IC]X[
=ao	e!G#F%I(J)J*J+J,]-I/I0J3C4J6J7I8J9I:H=G>Z?E@FBFCFDEEIIHKGMHNIO]PHQZRJSITFUHVGWH[I]H^J_Ia[b^c^dEe]fEgIhH
=aos	sHJI[N]
=apagada	w<YBJHHU]fX
=apagado	wHJU]_X
=aparec	h(^*I-H.X3I9I:I>H?X@HBHCGDGHDIGKZMHNJOIVIXJZA[c]IaJbXhZ
=api	l%F(G@JBJH[ZEga
=aplica	w*]
=aplikacji	z9I?aCJHGaJ
=aponta	zA^HJVJ_[
=app	T!D#C%B&I(d)B*]+@,E-A.H/E0F1G2H3A4F5G6F7C8F9B:B;F<H=B?i@>AGB?CdD=EFFGGDHcI?JEK=LDMANBOBPCQHRGSFTDUBV@WDXCYGZ9[B]A^@_DaabHcEdBeFfDg_hA
=apparait	u(]?[CHDHHH
=apparently	l(I-_9I:J?HBJCJHAIZKYNJV]ZF[IhI
=appear	f*I+c-^3I9I>I?^@IBICFDBGJHBICKFLJN_XJ[JaIbZ
=appel	p-I3Z9H>I?[@IHEIJKHOJQ[]Xa^
=appen	z-J3G9H>G?b@JHFZI]JaI
=appl	m#E(H-J=J>I?IBHHeIITDXJZF[IaIbJgJ
=appli	l%G(G-I3J9G:J;^=J>Y?YBHCHDIHFIIKIMFNZPIUIVFWIY^ZH]IaZbIhJ
=application	j%F&J(]*I+J,]-H3I9J>H?[@JAIBHCZDIEJHDKJMINYZE]H_JaGeJf_hJ
=applique	z%^*YHI
=apply	p)H*_-IGZHZNHPJ_I
=appreciat	w-H9aBIHEKJZJ
=approv	k9J>_?G@IBIZEa_bH
=approval	u3H9I>]@IH^OIaH
=apps	w+X/IHJg]
=apre	j!J#Z%J(J+I-Z3G9G:J=I>H?E@IAIBYCIDIIGKGMGNIOXR]TZUJVIXGZD[J]__[aEbJcIdIfJhI
=aprovisionamiento	z0ZHJ
=apunta	zA[_[
=aqui	p:Z@^CJHFU]XI
=ar	Z!^#Z%C&H)G*D+F,G-[/F0F1F2G3A4E5G6G8F:C<H=CAFB^CEDJEGFHGFJFKJLFMANBPYQGRESXTJU^V_WFXAYGZ:[E]C^YaAbCcDd[eHfIgE
=archiv	zGYHY
=archivo	z2]HX
=are	N#I&F(C)[+X,B-Y/H0Y1A2C3Y5^6F8I9a:E;B<E=B>GAaB=CGD=FHHFICJBKYLENZOGPbQYSCTEVZWXX@Z>[C]@_>a>bGdXeDfFg?h>
=area	z3[
=arranca	w+ZHIb[dFf]
=arret	q!Z#X0XHIfY
=arriv	_!H#I%J(H*J+J-H/Y3G6]8J9H:I=I>B?G@FAJB^CFDGGIIHJIKELJMHNIOHPIRITJUJVHWJXFZ][Z_Ha_bIcIdIfIhG
=arriva	k>XHEJYaa
=arrow	s!]HJZJ
=articl	mGIHcUIYI
=as	P!H&G)Z*d+c,E-^.F0]1D2G3_5Y7I9@;E<G=H>??]@:ADB=D?EEFFGJH>KcLAMCPFQFSDTHUBVEWDYE[A^B_EaBbHcAeEfCg@h]
=asap	z#ZHHTJZ[
=asignada	z=Z
=asistent	u+Z,YHHdHe^
=ask	a!H%J(C)C*A+a,G-E1J3E4J7I:Y>D?C@CBFCIEFGIH[JJKCNGOHPGQJTHU[VeXG[H]I^HaHbJdFgGhF
=asked	_!I#H%I(H)I*]+],X-G/J3F9I:I=J>E?F@EAJBFCYGJHHIEKDLcNIOZPIRJTJVGZD[J]E^H_Ia]dJgJ
=asks	[!I#H(F)G+X,Z-E/I3H7I9G=I>D?C@CAJBFC_DDEXGJH_JIKINGPISJTIUIVGWIXG[H^J_JaDcJdIgGhb
=aspettar	u@^
=aspetto	w9]>J@IBJCIHGIJXJZIa_
=assegnata	z=_HH
=assent	zHG_]a[
=assign	m%D(X)^*J3J7J=]@ZHZIGKHLJZE^Ig]
=assignment	wH[
=assinatura	z<[
=assistant	u+Z,]HFdJe^
=assistent	p%J+]HDPJVJZIdFecfIhI
=at	K!@#H%E&](D)@*]+_-A.H0B1B2E3D4G5Y6C7a8C9?:E<E=G>F?F@eAJBHCHDAEGFFGHHBKFLdMXNJO@PBQFRASXV>X@YDZ][@]_^I_Ga@bdcYdIg?hJ
=ate	s9_>J?J@^BHHFKJMJZJ]JcIf^
=atend	o-JCJDJHHIZKJNbZG
=aterstall	w@JBJHGZEba
=aterstalla	j!J%[(_3J=]>H@FBGCJDGHEIJKHMJNIUGVZXJZ]]J^IaJbEdIgJhH
=aterstalln	p)H*JHGU]VYZZbZ
=aterstallningen	u(I=J@IB]DIHIUIVIZ_bH
=ativa	z!XHZ
=ativada	zVY^X
=ativar	w(J,[HJYYdIeY
=ativo	zLXQZ
=atrasado	wR[
=atribuida	z=]HJ
=att	g!H#H%[(_)J*I-]3H7J9F:H;J=H>G?H@XBGCHDGHBIFJJK[MHNHO[PISIUHVZXI[J]I^I_JaHbHcJdZfJgH
=attach	uHEZa
=attack	u#FHFTa
=attempt	^#_%I(I+J-F/I3H7J8J9H:I=I>J?I@YBZCHDHGIHCIGJIKHLGMIN[PHRIUJVGXdYJZZ[J]H^Y_JaIbIcJfIgJhH
=attender	u@ZXX
=attendr	q@YXX
=attiva	wHZLX^Y
=attivando	z(J,]dJeY
=attivo	uLXQYYX
=attribut	e!J%I&I(J-J/I0J1H3[4I8I;J=G>J@HAJBIDJG^H_IIJJKILZMJNIOIP[RITIVJXJZE_GaJcGdJeJfFhJ
=attual	s@JKHZFha
=atual	q@HHHIIKIZHhb
=au	c!F#J%F(])Z*G+H,I-G/I0I1I2[4H5J6I7H8[9B:E;I=F>[?E@CAZBCCEDDEJFIGHH]JIKEMENHOEPEQXRISHTFUZWGXFYJZ@[G]Z^H_Fb_cGdFfGgHhZ
=aucun	j!I#J%I(H)I*I+J-H3D4[5J7J9G:J=I>H?F@IBYD^HAIJJJKIMINYOHPJSJTIU_VGWZXIZF]Ia^bIcIdJfH
=audit	d!I#J%J(I-[/]3J7J9I:J=I>J?I@DBECJDJEYGJIIJIKHLYMIN^PJTJVZXIYYZD]^^F_IaHbIcHdHfIgIhY
=auditor	s)Z@ZHHYY
=auditoria	s/YEYHGNZcZ
=auf	X!H#I%]&J(B*E+G,H/G0H1G2I3B5H6G7G8H9Z:E;I<J=D>_@DAGBCCBEHFIGGICJYKDLGMBODQISGWEZ>]Y^Fadb^cEdEeHgEhF
=aufforderung	z+]DHLX
=aufgefordert	w+[L^ZE
=aufgenommen	z8ZHJV]ZH
=aufgetreten	zZ_
=aufgrund	zEYcX
=august	z9^HEdX
=aujourd	u@[HHX]ZIaJ
=aun	w>J@JGGHJKIMaPZfI
=aunqu	zTY
=aus	f!_#[%Z(E)G*F,J-I.Y/J3G4H6[7I9I:Y;J=G>E?G@HBECFDGEIGJHBIHKIMENIOIP_QJRHSHTIUYVDWGXHYIZC[I]H^]_Ja^bZcEdHgHhI
=ausgegraut	w(_:YHIaJ
=ausgeschaltet	s%J4J=JHHU]YJcHd^fZ
=ausgeschlossen	z)[G[UGVI
=ausgesperrt	u#]
=ausgewahlt	zV^
=ausrufezeichen	z-[IY
=aussi	z>]?JHGLY
=auswahl	w3H>JC^HHOI[[]]aE
=auswahlen	z?]
=autenticacao	z,[
=autenticacion	w,]3]?JCHHI
=autenticazion	z,^HH
=auth	j(Z*J,a?DCGD^HCPJRIZH]H_IaIcZ
=authenticat	w)J,]7YHHdHeI
=authentication	_#J(^)E*B+H,E-I3]7X9I=J>E?I@IBJCYD]EIGIH^KINIPGUJVIZG][aCc]dJ
=authenticator	U!H#F%G(A)F*Z+H,D-H/I0J3D4I6J7H8J:F;J=H>a?d@FAIBFCBDBGIH_IGJJKELIMFNFOHPHRJSITHUGVEWIXIZ@[H]E^I_HabbFcHdIfIgIhG
=authentification	w,^CIDYHF
=authentifizierungsinformationen	z3[DH
=authentifizierungstoken	w,_HG
=authoris	zVZ
=authorization	h(_)^HGUF
=authtokenerror	z,_HF
=auto	u1a9IYIZI
=autoatendimento	q!J#H(J)a-H3J:J@IBICJDHIJKHNIUaVHXIZF]JaI
=automat	z/JHGga
=automatic	w#ZaZ
=automatica	q(J-I/I3G7J9G=H>I?E@ICJDIHZIJMINITJVJZJacfJ
=automatically	s#Y(I)I0H9J:H=aEJH]VJZE
=autoris	u9J@]HFIJQZV]
=autorisation	s%^([;ZHGNJdJ
=autorise	uDJHITYVa
=autoriser	z.Y[Z
=autorizado	pHJQYT]V[
=autorizzato	wHITZVZ
=autorizzazioni	s%Z(Z;]HIVJ
=autoservicio	o!I(I)a-I3J:J?JBFDHIIKIPJSJUbVFZGcJdJfF
=autr	j%](Y)I*[+J-I3J9H:]=I>H?F@YBIC_DFHCIGMIOJPJUGVZWIXJZG[J]JaIdJhJ
=autumn	z1[HIKZ
=aux	q)]*Y9I@JCJDZHDIGN]UFX^
=av	m!J(I)G*H-J9I;Z@HBIHFIIK[N[PJU[YYZGd_gIhI
=avai	zCXK]
=availabl	d!I(J)I*I-H4E7J:I=^>X?[@HBHC]DHH_IGKFLIMIUFV[ZD[J]JaJbIcJhI
=avanc	z9_HGKI
=avant	n#J(J+J-I3J9G:I=I>G?[@YBHCHDIHDIHKbMIOHVJXIZD[I]^aHb^cJhG
=avec	f!I#I%F(H)J*H+J,J-H/J3a4I7Z8J9G:[=G?D@FB[CEDEGJH?IEJJKYMFNHO[P]RJSJTIUGVFWIXHYJ[H]G_JaDbHcYdIfHgJh[
=aver	zI[
=avevo	z-J@JCXK^OJ
=avez	o9]HGXY
=avon	w8[HIU]
=avstangd	u!_9JHIKJUYdY
=away	b#H%H(F)[+I,J-X.J/G1J3F4I5J6J7J8I9E:H;I>C?Z@bAIBYCEEJFIGIHYIFJHKCLHMGOHQJRJSITHUZVFWHXGYJZB[I]b^Z_IaAbGcHdIfIgHhD
=ayer	p9H>J@^BIDHHIIGKJMIZF]^f]
=ayuda	w9[HJZ[
=azienda	u8Y:]@JHFU[VJ
=aziendal	z>YN]
=aziendali	zN^
=azubi	z![V]ZH
=azureaduserpassword	zg[
=b	s#J%J-Z9H>J@[BIF^G[HBIIK[MJNJVJZD
=b2b	g!I(I*J-G3F7J9H:h=J>F?I@IAJBGCIDIFJGJHZIFKHLJMIOJPJUHVIWJXJZE]I_JaCbJcIdJfJgJhI
=b2c	j!H#J%J(H-I3J7H9J:H=G>I?H@HBFCJDJEIGJHiIJJIKJMINEPISETJUHVGWEXJZ@]J^I_IaJbIdJfHgIhJ
=back	R!^#J%F&H(@)D*E+X-@.G1D2F3B4Y5E6Z7C8[:D;E<F=H?B@HACBICCDBEGFDGAH:I?JFKeLDMCN@OEP^SETFUCVBWCYI[C]Y^B_Ib[dcf]g^hA
=backup	g!J%J0I4J6a9I=J?J@JBJHaKGPZRIVJZF_YaJcIdJfG
=bad	o#_-J3_>FBJCFDEHBJJMJTYaHbE
=badg	qHaZH
=badpwdcount	s!I#b%H9IBJHEPJZJ
=baja	z!b#JBJHGKIZE
=banal	z-[@JHHIZZJ
=banco	z-JH_KIZG
=bank	l#J9FBHHbIIKIMJZBaJbHdJhJ
=bann	d-Z@IHcIHJIKGZIhJ
=banner	w.FH_
=bar	w-JHJI_
=bara	m!J#J(J*H-I3J9F>H?[@]BJC^DGHCIGKHMHP]TJVJXJZG[_]JaH
=bardzo	z9^HI
=barr	zFYIIK[
=barra	wF^
=base	zQ]
=baselin	hHCQaY[ZJb^
=basement	z3I4^>IHYRJfI
=basic	n=dCIHFZJdGfI
=basta	u!I-I3E4J9H=J@ICcHFIDKJVGXIZD
=bate	z3I>IDIHIO_ZJ
=batem	zA]HJO^ZI
=battery	s!I-J9H>IBIH_IHMJZG]]
=be	L!E#J%J&F(<)A*E+B/C0H1C2D3c4X5a6_7I8B9G:@;D=>>=?_@[ACCZDCEAFCGEHbI]M?N=O@P_RDSITDU@XBZ?[]]?^=bDdHe]fBg@hE
=beaucoup	w9]BZHIZJ
=becario	zV]
=becaus	R!E)G*H+Y,H-Y.J/]0H1H2J3F4G5Y7G9H;X<I>I?E@FBDCGE[FIGII^JFKHLYMFOZPIQJRZTXX]YCZC[H][^HaHbGd[eFfFhC
=bedankt	z9_BIHIZJ
=bedrijf	z:^HHKJNX
=been	V!Y%I(B)]*F+F,H-[.J/E0J2J3E4D5]6H7F9F:F<J=Y>CAGB]CFDXEHFIGGHBIJKZLGMHNGOEPIQJRGSETIU]W[XJYI[F]F^E_Za]bDcEd]eFgEhD
=beendet	z?I@IZF]^
=befor	U!Y#D%G&I(E)G*F+G,I-H.I0I1H2H3D4F5[6H7F8F9E:E;H<I=F>C?A@^AFB?C_D^EXFIGFI@JEK_LDMGNBODPFQIRHSGUFVDWHX[YIZF[E]d^F_Fb_cCdEeHfFgE
=began	w>E]a
=behalten	zKY[Y
=behauptet	zKJZIha
=beheercentrum	zHJSJg_
=beheerd	zHJNGZJd_
=beheerder	s(X*a-J@IBJCDHHKJUZZId[
=behind	i!J/F0G1[3[4I5I6H7I9G>H?J@IAGBHCJDIGEH?IIKIMaNZPJRaTFXIYJZF]IaEb[cGdGfEgIhJ
=behorighet	w%^(^-J3J9G;JHHZI
=behorigheter	z(];[HJ
=behover	z9JH[M[
=bei	Y!D#D&I(^)D,G-C.I/F0H1G2I4F5H6G7H8H9E;]<I=C>B?Z@IBBCFD[EFFHGFHDJGKBL]MDNCO]PFQHRFSbT^U[WXYG[G]C^__GaAbYcCeHfCgDhC
=beim	Z!D#D%^&_)F+H,^-D.I/F0G1G2I4X5H7Z8G9E:];Y=A>[@CAGB@CDDCEEFGGFHDICKAL[MCOXQHRESFTFUDVAWDXDYFZE[E^E_Fa^bDcYdAe]fBgFha
=being	j/I4[;Y@FH]IJJGKDNaPITIZG^JhI
=bekomm	sD]HGV[ZXaZ
=bekommen	w)]@_HIUJZJ
=bekommt	u%G:];[DIH^ZDaFgY
=beleid	u-H@IHJIJKINcZEdHhI
=believ	w-YHGR^
=belong	n(I+J/I:Z>ZGJHFIIKIZF_Jd^h[
=below	u-]1H5^@HHBIFKGMINHZFb[hY
=ben	q#[9[?J@HBZCJD]HCOJZHaH
=benachrichtigung	z?[CIH[aI
=bene	zI[KJZH]Jf^
=benutzen	zV]
=benutzer	Z!]#G%D&I(G*H,G-C.J/J0G1H2I3I4F5H6G7F9J;^<J>F?J@ABZCFDHEGFHGZH?I^JGKGLZMDNCPYQJRFSFUDVIWFXYYGZD[E][^___bCcEeGfBhC
=benutzern	w*Z;X[Z
=benutzernam	zI[KJZJ
=benutzerobjekt	w!JA^LY]J
=benutzt	s,[-]@IHFIIK[XJZIgZ
=berechtigung	z%X(^;JHIaI
=berechtigungen	o%_(Y4I;a>J?H@ICIHHIIKINJOJVIZH]JaJdJhJ
=bereich	zG_fI
=bereit	q+Y@]HIIJK_ZF
=bereitstellung	z0]
=besid	z?XCYHI
=besser	z@aZH
=best	u#J-J9]:I=J>I?J@JDJHFIIVJY_aIcJ
=bestatigung	u3I9J>[@IC^DIHHMJO[ZIaG
=bestatigungscod	u>[HHa[
=beta	zHZgX
=betroffen	z;]G]HH
=better	z@]IHKH
=between	a!H#H%H&I(I*I,I-G/C0H1H4Y5H6_7H8I9H:I;J<]=G>H?H@_AYBFCHDHEJGIHGJIKaLJMGNFOJPIRISHTHUJVJWJXFYIZC[J]H^J_HaHbGcbdFfEgHhH
=bez	z3a>GDJHHOIaG
=bianca	z.XBJHFb^
=bien	p/Y3D9G>E@IB]CJHCIIKGMDOHT[XIZI_Ja]cHdIf_h]
=bij	o(H3J9H:J>H?^@FBICIHDIIKJMJNIP]UIV[ZY^JaGfIh]
=bildschirm	w>^aIbJ
=bill	z(X*Y
=bin	e!G#_%I)H*[+I,J-E/I1J3F4I6J7I8J9_;I=G>^?E@DAIB]CEEJFJGIH?IDJJKDLIMFNGOHPHRJTHUHVZWJXDZA[[][^H_]aEbIcIdIfHgHhX
=binnen	z9HB]
=bis	p-J9_>G?J@ZBFCIHCIIKJM^XJZE]Ia]
=bisherig	s@HBIHFKIMZZFg[h_
=bisogna	z@^
=bit	q!]<_@]CGIIKFPIYIZE^J
=bitlocker	qH]
=bitt	k!J#^%H(J-[3J9]=J>J?J@HBGCHDJIEKEMHNITHVHXJZ^[G]IaIdJhH
=black	s!X9H>^@JHZZGaIbHfI
=blad	m!C(^-I3H9G:J;J=I>I?E@IBICED[HGIIKINIUHVJWYXJZc]J^IaHbIcJfJhI
=blanch	zb^
=blanco	z.YHIMJb]
=blank	k-E3^7I9I>J?E@JBJCID_HFIGKINJTIXJZ]bX
=bleibt	q3I9J>ECILYZH]Jab
=blink	zHIZJa[
=blocca	o#[-G@JBIHZIIJYKGMFTIXIZ]eYhI
=bloccata	u#ZBJTJb^
=bloccato	d!H#b%I(I*I-[/H3G4J9J:I>I?I@EBFCHDHHGIGJIMGNIOJPIRJSITaUJVIZE]I^J_HaHbIcHdIgIhJ
=blocco	u#J-JHGTaZJbZ
=block	S!H#E%F&J(F*F+F,]-a.a/G0I1F2H3G4[5G6H7F8H9F:G<H=G>X?E@_AHBACEDDEIFIGGHEICJaLGMEOHPEQ[RESGUGVEWFXeYHZ>[B]E_HaIbHc[dEeHfFgDhE
=blockerar	z-J9JHZRITJc]
=blockiert	o#H@JJYK[QYT[ZJ
=blockt	zHY
=blokkeert	zcY
=blokuj	z#I9JH[TIcZ
=bloqu	g#X(J*I-[.Y/H0J1J3I4J6J7J9F:I=J>J?IBGCGDHIEKFMGN[PIRISHT]UJVIX[ZE[H]I_IaHbIc^dHfGgJhI
=bloque	z#^ZI
=bloquea	q#Z-IBJH[JZMJTHZJ
=bloqueada	b!I#c-H3J>I@HBHHHIJKIMIT^VJXBZI[GbahJ
=bloqueado	d!G#_%I(H*H+I-^/G0I1J3H4I6I7I8J9H:H;J=J>G?G@CBDCFDGEJHFIFJHLJMHNIOIPHRISFTaUGVHX_ZD[Z]H^J_HaHbGcFdHfIgGhH
=bloqueia	q#[-JH]JZMJ
=bloqueio	u4J7J@JHFTaZIb[
=bloqueo	s-JHFTaZJbZ
=bloss	s#J-H3G>J@JCbDIHEI[KHOJZE[]
=blue	zH[
=bo	z-[@JHIK]ZI
=boit	s-J9I:I>^?J@JFGH^IHKJXJZJ
=bokstav	z3I9JHGIa
=bom	z9a@GBIDJHFMJXIZIaJ
=bon	w3H9H>J?HB[HJOHZGa^h]
=bonjour	w-I9_@JHGZJ
=book	s3H>GH_
=bosqu	q8a9IAYHHZJ_[
=boss	s![HEK]ZY
=bot	m!J#I(I-H3J7J9d;J=I>I?H@GBHCIDHHBIIKHMJNJOITJVIXIZF]JaHdJhI
=botao	s(a9J:]HGVJZI
=both	c!E#G%H(F)H*^+I-H/G0Y2J3E4^5J7G8H9I:F=I>Z?@@GAfBFDDFJGIHGIGJJKELIMGNIO]PDRHSJTHVGXJ[H]J^H_FaHbIcHdJfEhH
=boton	s(_:]HHVHZI
=bottom	z>[HGZ[]H
=bought	u8ZW[
=bounc	p*J-]3H7[9I:H>G?I@XCIDEH_IJKZMINJOJZEaE
=bouton	s%I(b9I:]BIHDIJVHZG
=box	^!D#D%E(E)I*I+J,G-D/H0I1F2G3F4Z5I6H7G8G9F:G;H=H>D?F@BAHB@CGDFFIGDHCIDJGKCL[MDNCOGPFQIRaSHTGUHVFWHXHY_Z>[F]F^c_FaGbccIdBe]fIgGhc
=bracket	w3b>HHEOH
=brak	w3I>JD_HHOJ
=brakuj	o*J-J3[9G=]>J?JBJC_DIHDI]KJMJOJZGaI
=branca	z.YHIb]
=branch	n%^(I-J/J9H@HAIBHG_HBIIKHMDNHV_ZH]G_GaJfJhI
=brand	s-^@]KINIVJW]ZEbJ
=brandvaggen	z-J9JHZRITJc]
=brauch	s>[HYZ]
=brauchen	z*Z
=braucht	p#Z-J5Y=H>ICJH^TGZH]Ja]
=brazil	zHGa]
=breach	q-b@IHFIHKENJZH
=break	h-H2X3^<]=J@IBHDIF[GIHCIIJIN^QXUJZHbIc[dGeJfJ
=breakfast	w@^
=bricht	l%I(I,Z-J3H4Z9I:J=I>I?I@JBICIDHHHJJLJMINZOIPJRJUIVHWGXJZ[][aHbIc]dGe]fHgJhI
=bring	z+XHIb[
=bringen	z*Z
=brok	k!G%G/^1X2^3I8J9J;Z=I>Z@JBIDJHJMJPJQZRJUJY^ZF]HbHcJdHeGfDgJ
=broken	a!I#I%I(H)H+J,G-E.J/H0I1I3H4^5J6H7H8I9G:I;Z<J=G>D?FAJBGCIDGGHHYIFJHKGLJMGOJPGR]THUHVGWJXHYJZ][I][^H_IaHbZcZdEeHf]gJhG
=browser	]!G#D%J(G)J*I+I,J-H.b3G4I6J7H9G:G;I=H>E?H@FBFCHDGFJGIHXIEJIKELIMYNFOHPIRISJUIVFWJXHYJZ?[H]a^I_HaGbdcDdIfHgH
=buena	z9Z@JHIIIKIMIZGh^
=bug	u*X-GBIHcUDZIfG
=build	m(J1e7J9H@FHDIGRJZIaJ
=built	s-[4J6XGJHFIHKINJP]VH^[
=bunch	z/[KX
=bureau	s3G9Z>Z?^@JBJCIDIHEIJKIMIOIV][J]JaI
=buro	z9]>[HEZJ
=bus	d#J-H0J3I4I6J9I>D?I@JBHCJDHH?IJKJMHOIRISHTJUHVIY_ZI]aaHcd
=business	m=d@JBJCIHEIIKJZZdGfI
=but	L#B&I(Z)I*Y+a,F/d0F1E2G4E5F6H7B8D9I:A;F<G=F>B?aAEB<CaEFFFH?I?JHKIMbO^QHRFSCTIUAVZWAXBYGZE[b]H^?a[bBcJdAfJgE
=button	c!C#H%I(e)I*J-H1J3H7I8J9F:J;J=I>H?H@HBFCHDGGHIFJJKHLJMINGOIPJSHUIVGWJXIZ]]I^H_Jb_fIgJhI
=buzon	w>]HZaG
=by	M#I%[(=)D*E+E,C-Y.F/F0C1B5C6X7Z8B9A:Z;D<[=X@dBEC?DHEAFDHCIJKJLIMDNYOAPGRFSAT[UaV]WFX@YZZ7]Z^__HaCbGc]d[eCgHhB
=bye	p!J#I(J*J-H1J3I7J9c:J;J=H>H?H@HBECHDIHCIHKHMHNIOIRITIVIXIYYZE]I_JaHcIdIfHgJhI
=bylo	sHJKaZI
=byta	o9H@cBJHGKIMJZ]hH
=bytet	zHGZ^
=bytt	l-J9H@aBZHGIJKJM^TJZHgIhI
=c	b!F#J%G&J(F)J+H,J-B.J/G0I1J2J4H5J6H7H8I9@:F;H=FAIBZCCD_EIF]GHHFIbK_LXMDNFPGRHSHU[VIWIXDYIZ@]F^G_HbGcGdFeJfFgHhX
=ca	j!I#F%G(I*I+J,J-G/J1H4I6J7J8I9B:I;J=I>D?G@ZAJBbCGDGGHH?IFJJKFLJMGNGO[PZRHTYUIVGXGYJZb[H]H^J_IaDb^cGdIfYgJhF
=cach	q#H(I9I:J>IBIKJMbVIZF]HaJb]cIgJ
=cada	u#[@^CJMJXI
=cadastrado	p3F?Y@JC]DZHHOZ
=cadastrei	wDZ
=cadastro	z3J>ID]HGO]ZI
=cade	zH^
=caduca	zL[
=cae	s9I>GBJIJKJOHXIZ]a[eZhI
=cai	u3[9I>EH_IIMJOFXJaZ
=caida	zS[
=caido	z4ZHGS]ZI
=caiu	z9JHEc]dIf^
=caixa	p(I9J;Y@JH]IIKIZI^[aJd[
=calej	zHGU_
=calendar	sH_
=call	V!C#I%D&I(E)G*E+G,I.H0H1G2G3_4F5H6G7F8F;G<I=E?b@@AGBYCDDCEIF_GEHDJHKILEMCNCOEPEQcRGSHTDUFVDWHXFYG[D]Z^E_EacbEcCdEeIfFg[hD
=caller	s#^BZHHKZNJQZZE
=cambi	j3J9I>Y@cBJHHIJKHM[OJXJZIaJhI
=cambia	qMIZJg]hY
=cambiada	p/Z@HB_HDM[TIZIhJ
=cambiamento	zLY^Y
=cambiar	b!J(I/J3I7[9J:H=J>J@]BDDJHGIIKFLZMENHVJZ^^^_JbIfIgJ
=cambiarla	g!J#I-J3J9I:^>I@YBHCJDJHEIHKGLYMJTJUJVXXJZD[[]J^[bJh^
=cambiata	i-J/[7J9I>J?J@^B_CIHDIIKIM]THZG]J^J_JcJdJhG
=cambiato	o>Y@_BIMJZF
=cambio	d!H#J%J(H*J+J-H3H4J9G:H;J=I>G?I@bBXCHDHGJIFKGL^MFNIOHPJRJSJTIUHVGWJXHZ][J]H^HaGb]cIdIfIhZ
=came	j!_#I+^-J3D:J>D?I@IB^DJHJIFKDOIVIXIYXZC]^_J
=camera	z9I>I@JHaMHZEaJ
=campo	p3b7J9J:H>F@FBHDHHCMIOJZF^J_JaYha
=can	M!?#G%A(G)_,D-G.E/@0C1C2F3>4C5E6C7H9[:I;E<F>F?I@ZACBcDEF[HgJAKALGMCO@PERBTCU]V^WAX]YDZE[Y]>^E_BaCb?cHd^eDf?g?hA
=cancelado	z]_
=cancell	o#I3J9G>G?I@FBFCGDHHBIIKHMGZG]d_IaJgJhI
=cancellato	z_Z
=cannot	C!G&C(])Z+?-H.C/=0Y1A2D3X4[5G6b7I9?:J;B<G=Y>a?]AFB7CDEGF]G]HDIFJ=KILBMENGOHQBR@SGTFU>VBWCXAZ[[X]<_^a<bAc[ebf?gEhG
=cannotchangepassword	zBJHHZD^a
=canteen	z>JHYV]ZH
=capital	l#X3HHGIbZJ
=caps	s#_@XDJHHTIXGZI
=captcha	o#I-I/J9I>I@GBGDIH[IFKJLIMHNJOIZY]aaJhJ
=captiv	wHEb_
=car	o#G-I/[6J9J?J@IH[I[KGL[NITJZH]ZdJ
=caracter	e!G#I%H(J*J-H/I2c3F6J7J9G:H;J=I>G?I@GBHCHDHF]GJHBIdKGMHNIOHRJTJUJVJXHZG]HaIcIdIfJgJhH
=caratter	w3JFZI^
=caratteri	u%H2^@JHGI^
=card	j#J-I3J9F:I>Y?I@IBIHaIGKIMJTJZD]IaHbahJ
=carrier	u>^BJHGOIaZ
=cart	w>^@JBIHEZHb]cJ
=casa	q!J#J-I3J9E=J>c?I@IBHCIH]IGKGMFNJOJRJZF]HaHcJdJfJhJ
=case	i-H/J9^;Z?I@JHBIYKHLXN_ZH^[d[
=casella	n(I-H3I7J9G:I;Y@HBICJHaIGKHMJNHUHVHZH]J^]aJbIcJd[hI
=cashier	z@HZG^_
=casilla	p;ZHIZJ^]d[
=caso	z9^>IBYCIHGZH
=cass	z>ZHHRX
=catch	wHEMaRH
=categori	wCJIa
=caus	s#YHIQY
=cayo	z9JHFc]f[
=ce	d!I#Z%H(Y*I+I3G7I9G:I=Z>F?G@aBGCFDFHAJJK^LJMGNFTHUHVGWZX[ZB]H^IaGbIcIdHfJhX
=cedo	s@bBJHIIJKIXJ
=cel	u#H9I>^@IBICJHFIJKJXHZJa_
=cellular	m#]-I3^9H:I?I@IBICXD]HBIGKEMZO[VJZH]IaFhG
=celui	o3E9J>F?J@ICHDHHHIHKbOaZIaJhH
=celular	d!J#](I*J+I-G3Y4J7I9F:H=I>[?F@FBFC^D]HYIGKDLJM]NIOZRJTIUJVHWJXHZF[J]G_JaDbJcJdJfJgJhG
=center	e)F*G-I/J@HBJHFMFPHS_UGVHZE^JbIc]dHfJgc
=centr	s!I/J:ISHZIgb
=centro	q3JBJHGMJc]dEfGgb
=cerr	zHIZF]a
=cerrado	zCIHIU^VIcY
=cerrar	zB^ZG
=cert	zHXPXZJ
=certificado	zH_MJ
=certificat	lH_
=certo	u/[3E>GB_DJHFMJOHXJZJa]
=cess	zBJHZMJ
=chamada	zQZ
=chamado	w9^@JBZHH^J
=champ	z3^>HHGZFh]
=chanc	w@^KJ
=chang	I!@#J%A&G(Y)F*B+D,E->.Y/Y0D1D2C3A4I5F6D7G8C9@:C;E<E=B>??@@bADCAD@EFFDGEHaI=KBLfNBOBPCQFRDSDTFVDWDXBYJ[A]?^g_BaAbBdCeDfAgIhb
=change	P!D#E%E&H)F*D+D,G.G/Z0G1F2G3@4F5G6F7C9C:D;G=D>a?A@_AEBaCYDAFFGEH?I=JIKYLCMdNHO@PEQHRGSETBUEWFXDYFZH^]_HaCbEcZdGeEfEg[hI
=changeabl	z@Y
=changement	m%J9J=J>J?J@bBGCJHBIFKHMHNJUHVIZY[J^HaIb[cId]fIhZ
=changer	e#H(H-I3J7J9I>G?I@^BECIDIHZIGKDLYMFNIOJVIXJZ^[]]I^YaIbIcJdI
=channel	o:[<_@GHIIJKJMHY]ZG^J
=chaqu	z-JN^XJ
=char	i!J#J%I-H/Y1I2d3H8J9F<I>I@CBHCGH?I^KFMIN^PIRJXIYIZF^JaJcJfJgJ
=character	X!G#H%G(H*J+J-E/c0J1J2a3G4I6J7H8J9F:H=I>H?H@DAIBECGDHFeGHHDIbJHKDLHMFNJOIPIRISGTGUIVGXHYIZD[I]H^G_HaIbIcHdHfIgFhF
=charg	u7YSZ
=chat	w9_:FHZZD
=chav	u6a?]HDZI
=chce	o-J3J9H>J?[@YBHCIDIHCIIK[MaNJTJZF[[aIhI
=che	b!F#E%G&J(E)I*G+X,I-[.J/F0I1I2I4I5J6H7D8I9A:F;H=C?D@HAIBDD]EJFJGHH>I@JYK]MEO]PGQJRHSGTFUFV^WHXEYIZ_[H]E_GaBbGcHdGeJfFgHh]
=check	^!I(F)H*[+H,J-A/H0I1I2J3G4J5a6I7I8H9Z:G=H>F?F@AAJBBCbD]EXFJGHHEIBJaLXMFN[OHPHSITIUGVFWIXGYJZ][F]F_IaGbGdEeGfFgHhE
=checkbox	l@HBJHCIJLZZD^^d[e_fJhI
=checker	z-FH]JX
=cheer	u3J9^>J@FBYDJHFIHKZZGaJ
=chega	qHHa^
=chez	p9J:_=J@[BIIIU[VJWJZG
=chiamat	zQY
=chiamata	u-J3Y9I>H?^@IHEIIKHMJOI]Ja^hJ
=chiav	w6_?]BJHDZJ
=chied	j#H(J*[+Y-I3J9G:]>G?F@EBFC]DGKDM^NIOIVIXHZF]HaIgJhZ
=chiffr	o-I3[9J>G@HCHDIHFI[KEO]XIZHa[
=chiffrement	z<Z
=child	z8[ZI
=chiuso	w!^3J9I>G@GBFCHHFIEKIOIU^VJZF]]hI
=chmura	z/[MZ
=chmurz	zTZ_Z
=choic	g#F(I*J-E:H>H?_@^AJBHCEDHGJH@IGKDMHNZTHUIVIXJZE[d]JaIhI
=choisissez	u-[HJKZ
=choix	w?]HIKIZE[_
=choos	Z!H#E%H(E)J*F+C-]/H1J2J3G4J5J6J7H8I9D:G;I<J=H>D?J@^AHBIDBFJGHH[KYL_MFOFPIQJTHUIVGWIXHYJZB[I]^^E_Ga[bGcHdHeJfIgI
=chos	q/X?I@IC]HHI]NHZJ
=chosen	z-GI]ZG
=christma	u-[9[@IHEKZUYZH]J
=chrom	w.Y
=ci	p#I7Y9[=[>J?X@JBICJDJHGIIKHMIZJh_
=ciao	u-H9aBIHFIJZI
=cifr	w3J9J>I@JHEI[KIO]XHZIa]
=cifra	z3]HJKIO[ZJ
=cifrado	w6]<ZHH
=cifratura	z6]<XHH
=cijfer	zHII^
=cinco	p#^@IBJHFM]TJUJVIX^ZIbJ
=cinq	w#^@JHEM[UIX[ZH
=cinqu	w#YHGM]VJX[
=cinza	w([9J:]HI
=cirilica	z/Z
=cis	zHJQXb[
=citrix	zHaZH
=city	w-]HJ
=claim	k-[/I9I>I?J@ICIHZIHJJKHNIOYW]ZG]Ih]
=clarification	zH[ZJ
=clarify	z%IH_
=clash	z6Y
=clav	^!C#Z%F)H*G+G,Y-C.J0[1I3E4G5I6^7F8H9H:J;H<J=E?C@^AHBBCCDZEIFIGFIZKZLZMANIOFPFQIRFSHTDUFVDWGXDYHZ][X]Z_EaEcEdDeIfDgFhX
=cle	w6^?^HFUJVJZJ
=clean	p#X%a-J/I=HHETGUY_^fI
=cleanup	z!J=[HFZJ_]
=clear	j#J%F*J+]-I/J?FBHCHDEH]IIKJMJPXT_ZC[I]I^]_J
=clic	wHHMJZIb_
=click	]!G#F%I(a)I*G,J-F.J/G0J1I3G4J5J6I7[8I9C:E<J=F>C?D@AAIBACBD_EJFJGIHYIDJGKBLGMGNEOGPIQJRISJTHUIVHXFYIZX[H]_^H_Ha[bacHdFeXfIgF
=clickabl	z(]HHZJ
=clico	zHHZIba
=client	_!I#Y%H(H*I+J,J-G/I0G1a3I4J5J6I7H8J9F:a;J=G>F?G@CAJB_CHDGGHIFKFLHMFNIOHPIQbRHSJTGUGVGWIXIYIZE[I]G^H_IaEbGcEdFeIf[gIhE
=cliqu	w>JBID[HGKJZJ]Ja^b^
=clock	f#G,J-H/J1J6J9G>H@IBFDJIIJJKIMINJOJRfTFXIZD[J]F_JaIb]cGdIfGhI
=clon	z4H6]7JA^HDRFcHfI
=clos	_![#G%H(G)J*I+I,J-F.E/G0H1G2I3F4H5J6H7H8I9X:G;I<J=H>^?F@BAHBeCFDEEJFJGFH>IDJIKDLIMENGOHPGQIRFSITJUIVEWIXGY]ZI[F]b^H_EaFbGc_dGfEgHhF
=cloud	K!I#>%?&E(?)A*A+D,[-@.E/h0g1A2D3@4D5C6_8A9@:A;C<E=>>@?@@=A^BACBDAEBFDGBHJI=K:LBMaNCOBP[QERESCTeUBV@WBXBZ:[@]@^?_caAb@cXd]eBf=g_h?
=cloudanchor	q0J3I9IAIBJHDIJ_daIcI
=cloudsynchronisierung	w0^HH
=club	z-ZHJ
=cmdlet	s(I)]/JBJH]KJMIg]
=coch	wLY^XdY
=coche	qL[^]d]
=code	L!A#>%C&X(A)D*@+B,D->.D/B0E1D2E4C5D6D7C8C9=:A;D<F=A>f?Z@=ACBZCZD@EbFBGDH_IAJCK<LCM?N@PCQERBSDTAUCVHWCXeYD[D]]^C_BaebAcBdCeEfAgCh?
=codic	d#J*J-H3C9G:J=I>]@GBXCYDIHDIEKHMGNJOFTJVIXYZF]HadfIhH
=codigo	[!G#F%H&J(F)J*H+H,J-E.I/I0I1I2I3Z4H5H6I7H8I9A:G;I<J=F>]@CAIB]CYDEEJFJGIICJIKDLIMENHOAPHQJRGSJTHUHVFWIXbYHZB[H]D^I_HaebIcGdHeJfGgIhD
=coffe	uH]RIZJ]^
=coincid	wOY
=coinciden	w/J6ZA[KIO^ZJ_G
=col	z-[>YHI
=colaboradora	w:^@]HG
=colega	p(_-J9J>H@IBJH_IHKIMJUJV]ZF
=collaborator	w:[
=colleagu	o(H)]*IUX
=collega	q(]9J:I>H@IBHDIH_IGKIUJV_ZFaI
=collegu	q([9H@YH^ZI
=coloco	z>JIIK]O[
=coloquei	u-I@GBJD[HGIYKGMINHZF]_aI
=com	U!F#B%E&H(F)Z*B+F,X-].X0G1F3[4E5G6G8F9C:Y;G<H=C>D@JAZB[CCDAFHGEHAI@JFKALEMDNBO[PJQHRFSaTcUBVAWCXBYG[D]C^E_DaAcaeGfCg_h]
=combien	w-I=EH]IJK[T[
=combin	n+]/G3ZDGH^NJdJ
=come	Y!G%B)E*Y+^,I-X.J/H0F1I2I3H5I6I7H8H:D;]<J=H?EAHBBCFEIFIGXH[JYKEMFOGPYQJRGSHTGUBVCW^XYYIZ<[H]E^F_Ha^bFdGeJf^gGhF
=comm	s+^-[?ZCIDIHFIZXJZI
=comma	q3[>HF]HGaH
=comment	n-I@JDYHbKHUHVFZG
=common	j-c9I@IHDIGKGNIZG
=commonly	w-]
=como	b!G#H%I([)G+^,J-E/J0I1J3D4I6J7I8I9]:E;J=G>]?Y@CAJBCCEDZEJGIHdJIKDLHMGNFOEPHRISITIUAVCWHXFYJZ<[F]G^H_IaFbGcIdGeJfGgIh^
=companera	w9HHZKJV^
=companero	w(ZHZ
=compani	w(H:[@IHGS^UJZE
=compania	zNX
=company	X!F#F%H&J(F)F*G+H,I-Y.I/G0I1G2I3H4H5J6I7Y8a9G:b;H<J=F>F?E@CAGBCCFDCEIFIGFIAJGKCLGMENaOGPGQJRITGUdVJWZXFYIZ>[Z]E^G_GaEbIcGdXeIfFgHhF
=compar	s([-I?^CIDJHDIHJ[KJMINGVJZE[^hJ
=complain	h-Y.X/[@JBIHCJIK]MJNCTJUIW^ZGh[
=complaint	z=IHEWIZ^
=complejidad	zIX
=complessita	wHII]
=complet	b!J%J(X+D-G/J3E8I9J:H=I>F?I@GB[CHD]EIGJHGIEKGLIMINFO^UHVGWGXJ]_^J_HaFbIe[fJgJhH
=completar	z(]HJ
=completata	z+JB_DFHFZH
=completo	s-J3F:J>IHGI]O_
=complex	oIaOIZE
=complexidad	zHJI[
=complexit	zIYNZ
=complexity	f-D@^BII_JIN[ZF
=complianc	zH]J[NE
=compliant	nHaNZ
=comply	q-Y@JHGN^ZD
=compramo	z8]
=comprend	z3[=YHJ
=comprida	z2[:J=JHEI_KIOIfI
=comprimento	z@HHEI[N[
=comprobacion	z3FHGO[a]
=comprobar	z-J3]BJDZIIVHZI
=compromis	z-DH[J[
=compt	V!a#b%[&J(A)^,Y-A.H/F0G1F2]3Z4E5H6F7E8F9H:];G<H>E?C@ACBEDFHH;IIJGKBLYMBNAOFP]RFSFU?VbWAXIYGZ<[[]D^]_[aCbDcCdFeGfBgFhD
=computador	wM^ZH
=computer	a!J#^(H+J/Y3H7I9I:G=I>E?H@EBDCJDIIBJHK[M^NFOGSHTYVFXHZa[H]F^EaEbZdJfIgJhD
=comum	z-]HH
=comun	w-[HJ
=con	X!G#D%F&I(H)_*F+F,G-Y.I/E0G2H3_5J6F7Z8G9C:];G<I=D>C?HAXB[CDD@EYFHGFH@I?JFKALFMCNEO^RFSETDUBVAWEXDYGZa[E]C^E_CaEbZc[dEeHfDgX
=condicional	zH[
=conditional	iH_
=conecta	wH^
=conectividad	wZIc[
=conector	j!J%Y-J2Z3G4F8a9I:J<^>I?JBJCJHDIIKJOJPJQ[RJTJ_^aIcIdDfHgJ
=conexao	wSJc]
=conexion	wSJc]
=config	w0^HIMIZGcJe^
=configur	Z!I%G(E)G,Z-I0J3]4J6J7I8H:E<]=D>I?GBGCHDYHCIGJILHMINGPHSJUBV]WcXJYJZ@[I]I^H_IaJbXe]fGgIhH
=configuracao	sE_WIZIcJeX
=configuracion	sE_ZIeX
=configurada	zHJVYW[
=configurado	wUHVZWZ
=configurar	sHZZIe^fE
=configuration	a%J(J*I,I1I3J8[:G=G?JBGDIEeGJNHPJUFVGWIZDcEdCe^fI
=configurato	wEHHJPJUGV_WZZJ
=configurazion	qE_HIWJZIcIdJeY
=configuro	q3G>GDGH_UJVZW[
=configurou	wEJUIV^WYZJ
=confirm	h#J*Y+Z-E3D8J9J:H?I@FBYCZDGEJHYIHJJKFLIMGNHOaVIWJZB[I]I^HaGbIcIdJeJh]
=conflict	u-J@JHZJYN[ZJcI
=conform	z-Z
=confus	wHZhZ
=cong	z!_HG
=conhec	zHGM[gX
=connai	z@HBJHJKIMJZD[b
=connait	zHFM[gX
=connect	I!>#=%F&E(?)B*A+@,c-:.C/=0]1g3<4_5@6^7?8b9C:=;A<H==>=??@=AGBCC>D=E@FBGbI<JCK>LAMDN=O?P?QGRfS?T<U?V=WAX@Y[Z6[?]@^@_Ba?b?ccdYe^fggAh=
=connecter	qBYCJDIHGIIKHMJVJZ^[]]HaJb^cJhJ
=connecteur	o%[2X4J8]<ZHFIIQZ_[cJdI
=connection	f%J-I1I4J6I8J<^BDEJGIRIYcZF]H^J_JcZdIfH
=connectivit	zcY
=connectivity	h@IHFZFcc
=connector	W!D#E%_&J(E)H*I+I,F-E.J/H0H1E2f3D4]5H6G7H8a:E;H<d=H>F?G@FBDCGDGEJFHGDHBI@JIKELFMFNDOIPHQaRFSITFUHVCWIXHYGZB[G]G^BaHbGcCdEeGfEgHhG
=connectorkonto	u%Z2Z
=connectorspac	z_^
=connession	wSIc[
=connettor	p%X2X3J4J8]9J<ZBIHEPJQY_[cIdI
=connexion	k#G%I-J1I3I=J>F@JBYCHDIEIIJNJSJVJXIZ][H]JaFb_c]fIhJ
=conoc	zHFM]gX
=conosc	zHGM[
=consegu	p!J-I9I=^?J@[BHDJHFIIKJSZU]VYZFaJ
=conseguem	z8ZVZ
=consent	z*HH_
=consider	u+Y-_IH
=consigo	f![#I%I)X*I+J,J-H3H7I:G=I>[?IBGCGD]GJHAIEK[LIMHNIOJPJTJUHVEWIXIZ_[]]J^I_JaHbIcJdJfIgJhE
=consistencyguid	nAcHEZG
=consta	z+[DI
=consultant	q3I:_HHU[ZJ
=consultor	z:_HIIJ
=conta	Y!b#]%Y&J(C)_*Y+Y-A.I/G0H1G2]3Z4D5H6G7G8F9H:X;F<I=D>E?E@BCBDYEFFGH=I?JGKCL[MDNDOFP]QHRFSGTHUAVaWDXHYHZC]EaEbDcDdJeHfCgGhD
=contact	W!D#G%D&G(E)@*?+I,B-A.H/H0H1D2F3d4a5F6G7G8F9C:H;H<I=]>^?H@DAEBDCbD]E_FGGEI@JGKELGMGNFOBPAQGRESITHUGV@WHYGZb[E]F^D_DaFbIcBdJeGfEgFhD
=contactar	w3J4^HIZIc]
=contactez	z!YZ]
=contacto	s#J-J3a4J:I>J@JBIC[D]HGIGKJVIZEhI
=contain	[!G#G%I(J)J*J-]4H5Y7J8J:H=J>I@GAYBIDIF_GIH?IeJHKEMJNFPJTJVHXJZA^H_JbHcIdIfJhG
=container	s-G3J4J=J>I@IFbGaHCICKJVJZG^J
=contato	s#I)J*J,J-F3_4I:I>J?JBIC^DIHEIGKJOIPIUJVGXHZZcJdJ
=contatta	z-GZ^
=contatto	w!I#F-J3aBJC[DHHEIHVJXJZH
=contem	s#E-cBJHFIYKHTEXIZG
=contenir	zIY
=contien	n#D(I-c3J:J@IBICJHCI^KHMJTFXIZD]JhI
=contient	n#H%J-a3J9J:I@HBICIFYHDIaJJKGMINJTIXIZDcJhJ
=continu	o-J.[1Z3J:J>J?H@JBZHCKXMIVJZF]aaH
=continua	p#I3H>Z@JDIHEL]M]T]ZJaJ
=continuar	z#J>JHJXaZIaI
=contract	o!Y)I3H=^H[JHSGcJ
=contractor	p3F:b>IDIHCVZaH
=contradict	uH_ZJ
=contrasena	Q!A&I)E*F+F,F-Y.H/G0G1G3B4C5G7Z8F9G:E;G<H=E>D?DAGB[CDDHEFFHHGIZK^LJN[OEPDQHRESFTDU[VEWDXEYGZ_]D^X_CaEbYcId]eFf@gEh[
=control	k-J4I5bHGJINH
=controlador	j4b5ZHHIJJ]PJZG
=controleur	q4_HGJX
=controller	X!F%G(H)J*I+J-D/Z0J1G2J3G4_5d6I7E8F9I:I=E>H?I@DAGBDCIDHEJGHIDJcKGLJMHOIQXRHUJVHWJXHYIZD[I]I^J_GaHbIcGdIfGgGhI
=controllo	z5ZNY
=convidado	p-J:c@IDJHHIIZI
=cooki	T!D#D%G&I(F)H*G+H,I-D.m/H0H1H2I3F4H5H6H7F8G9D:F;G<I=F>D?E@EAHBCCFDEEIFIGHHGICJFKDLHMENEOFPGQIRHSETFUEVEWFXEYHZA[G]D^G_GaDbCcEdFeHfFgGhF
=cool	z@[HJ
=coordonne	z-J3_:JD]HHKIZH]J
=copi	u-J@HAXGIH]IHKEMDOJha
=copia	z6^HI
=copy	u!J6]8FA]GJHDKYRI_[
=corporat	l*I@IHHIJKHNcZH
=correct	j%X3F=H>G@XBCIJKINIRaZE]Ha[fIh^
=correctly	u@IBXhY
=correo	j!I#H+J-I9E:J=J?^@FBGCFD_HCIGKGM_NJOGRJTJUIVJXIZD[J]Ia_cJfIhF
=correspond	n!J3GHIO]_Z
=correspondanc	zAX_Y
=correspondent	z/J0I6[A[TJ_G
=corretta	zhZ
=corrispond	wO[
=corrispondono	z6Z9JA]HH_J
=corta	p-F9J@HBJDJHFIdKHOJZIhI
=cortada	z;[
=cortado	u!b=I>J@JBIHDIJKIY[ZJ
=cortafuego	z1JH[TIc^
=cost	p=^H_ZE
=cote	u/I6YHISJT_cG
=could	V!E)G*H+G,[-Z.I/I0H1H2I3]4^5X6Z7F8G9F;I<I=D>F?G@DAHBYCGDAEHJYKCLGMFNFOHPFQJRHSHTGWHXGYXZY[H]E^Y_ZaFbFcYdBe^fEgGhD
=count	h!I#Y%J(J)H*[+b-D3H>J?H@IBJCHDAHZI]OHTIVIZG
=counter	uHFT_ZJ]X
=counterpart	z!I/GSJZH__
=country	h3a>HAJBJDIHAIJOa
=coup	p!^-J8X9H;Y@IBJIJMJU]VJYYZI
=courant	u-]HIIJf^
=court	u-HI_ZJ
=cover	q*J-J1J3I9I=b>G?J@IDIGaHAIGKJMINGRJV[ZI]JaIcIfH
=crash	k0]4]@HJIKJMIRIZFbIcHf]
=creat	d!G#I(H+I-J/J3J4H8_9J:J<J>I?JAJBGDIGZHZIJJJKILJMJNFPIUJVGWXYZZC]J^^b[cIeJfIgJhJ
=credential	e!J#a%[(G,Z-I3J7E:I=H?I@IBHHXIGJJKJMINJPISJTIVIXIZY]J^J_IaJb_eGfJhH
=criptografia	w6[<ZHH
=criteri	i#I%J*I-Z3I9J:I=I>I?]@GBHCGDGHDIHKHMJNcOJUHVHW_XJZF]IaJdIfIhI
=criterio	p(J*^-J3J:J=I@HBGDJIGKGMINbPJSHUJVIW]ZA]JbJdIfHhJ
=crm	q%H(H9G>G?J@IBHDJHfIIKJMHVHXJZG]IaI
=cronologia	w5]HJIDKXN^
=cross	n%J-I/J0I1J7I:I@HBIGHH[I[KJMHRJS]UJWHZEcIdGe[fHh]
=crypto	zHJY[
=ctrl	g(I/J7J:J>J@HBHHHIIKHM[NH^Gb[hc
=cuando	w9H?J@FBIHEKIX^Z[hZ
=cuanto	z=FH]T[
=cuatro	z3I>IHHI^OI
=cuenta	X!b#]%Y&J(C)^*[-B.I/F0G1H2^3[4F5I6G7F8H9F;F<I=E>F?D@BCBDYEGFHH<I@JHKAL]MDNDOEP^QIRGSFTEUAVaWEXEYHZF[Z]D^YaEbDcEeIfBgGhB
=cumpl	m-YHHNaWH
=current	^#H(J-F/J3I9H:J>H?IBHCJDHHBIDJJK^LIMIOHTJVJZ?[I^HaJhg
=currently	k#[>GH^SZTXZH
=curta	wHHIa
=custom	d!I#J%^-a/I0I2G3I9I:I=I>I?I@IBJCHDJHZIHJ_KGNEOJPJUJWIXIZH]I^J_GaHcJdIfJhJ
=customer	i3I=J>G?J@YDHH]IJJIKHNISZZ^^IaF
=cut	w4ZXX
=cyfry	zHHIa
=cyrillic	z/]II
=czekac	w@]HHXZ
=d	X!D#D&H(X)X,^-I.G/E1F2G4E5G8[;D<H=C>C@HAFBACED[FeGIHGIIJHKXLFMGOGPAQGRESFT[UAVDWEX]YFZ<[[^D_Ea@cDdAfC
=da	T!Y#A%C(H)I*H+I,D-]/C0D1D4C5E6[8D9>:[<G=?>E@aC[DCEJFYHCIHKFLDM?N_OHPBQERHSYWBX@YDZa[G^C_GbIcJd?eHfHgCh?
=dabei	zG]HI
=dado	q!I#I+I-H3a:J>X@IBICHDbHFIIKIOJVHZFaJhI
=dafur	wDYV[ZI
=dag	q#J-I9D>J?J@eBICJHDIGKIMJNJVJZDaJdJhI
=daher	w@XHIUJZIb[c]
=dahin	w3J>bHGMJaH
=dai	z*J?^CHHIP]
=dal	l!I0J3J7I;ZBHHCJYMGP[RJTZVIZG_Hb[cYfHg^
=dall	q9H;Z>J@[GYHHMI]^gY
=dalla	w!^>HBFGZHFIHK^ZHhJ
=damit	u1YB]HEMHZHh^
=danach	zHJ]Xf^
=dank	o#I-G3H9d>I?J@IB[CJDGHCIHKIMJOJXIZG_JaHbJ
=dann	u9H>F?JB]C]HEZG]Ha]
=dans	W!]#C&G(C)G*C+D,]-Y0F1F2G3^4F5G6E7[9@:Y;F<H=C@ABACHD^F]G[HCIJJFK@MFNFOAPCQHRETZXHYFZG[D]CaXcBhJ
=dar	w*ZC]ZJ
=darf	c!I#I(^)H*I-I/J3I7J9H:G=H>F?Z@_BHCIDHHBI]KaLJMFNHPIUIVZX[Z@[I]H^[aFbIcJdIfHgIhF
=darum	u0]3[>J@IDIHGIIKIL]UJVH^]fI
=das	Q%^&F(C)D*B+E-_0D1I2Z4B7A8E9>:?;C<F=Y?>@GAEBCD?ECFEGBH>JIKgLBMbN_OBPAQXRCSDT?VGWCXAZC_[a?bJc@dYfCg]h_
=dass	o)[+[3ICIDYHIIINIU[VIZY^YhJ
=dat	q-J3J9I>HHFIYK_O^ZHaId[
=data	m#J-[3G9J>G?JBED]HZIEKDMINHXJZE]J^JaIc]dJgIhH
=databas	zH^
=datacenter	w3J=JHBccdI
=date	n+D1Z3H4I9H>J@JDIH]MHRbZIcFfG
=datei	z3JHYO]
=dati	s!H#F%J+I-I3a>XBICHD^HEVHXJZH
=dato	o!I#J+I-I3_4J>Y?J@JBICIDaHCIIKJOJVIZGbJc]fHhJ
=datorn	q-J3J9G>I?J@HBJDIHaIIKIM_NJZFaJfJhI
=dauernd	w#]HXMEf[
=dauert	wHHM]ZJ
=daughter	wK[
=day	W#B%H(E)H*G+H,J-B.I/E1I2J3H4H5H6H7G8G9Y:F;I<J=F>F?G@jAHBGCEDYEJFIGHH@IAJEK>LDMCN?OHPGQJR[SHUGVFWFXfZ<[G]E^E_GaGbEcFdHeIf^gZhC
=days	g(I-I3G9F=J>H@bBICHD]HZKFLHNHOHVIXHZ^]I^JaIhJ
=dc	P!?#H%>&D(>)B*@+B,A-^.C0J1>2B3<4q5k6@7?8?9;:?;A<^=<>;?;@DA@B;C=D=ECFBG>H2I:JjK:LAMbN;O>P?R>SAT@U?V=W@X>YFZ7[A]<^@_=a<b=c<d<e@f@gFh=
=de	@!H#H%]&=)7*[+B,]-Z.H/A1E2Z3^4J5B7I889D:J<C=H?[A?BECYDFECJHKdLEMEN^OFP_QDT@V?XZYAZD[H]E^DaZbadEeHfcgChE
=deactivat	j!]HIU[
=dead	i!^#G%I(I+J-I/J1I3D9H=H>b?J@IBHCIDIGJHHIHJJKIMIOGPHRITIVIXJYYZC]J_ZaIdGeHf^gJ
=deaktiviert	f!_#J)Z;Y<ZHFPIU_VGWIZJcJdIfJ
=dear	w@XZY
=debe	u.YI[LY
=deblocag	z?HCHHI[^
=debloquer	z#[
=declin	o(I-J>J@]BFHFIYK]O^UJZE]IbJgJhG
=decoche	u*J-J;Z?^CGDFG^HGIINHZGd[fG
=decommission	z4XHHcJf[
=decrypt	f-J6d@JHGIIKGNIZC^J_JdJeJfIhJ
=decryption	o6^HIZJ
=decryptionerror	z6Z
=default	j@ZH_KINX
=defaultuser1	qHGba
=defender	zH[QZ
=defin	g(I*G:J?H@GBJCXNGUGVJWdZF
=defini	u*YHINJUFWaZI
=definida	zBJHINJUJW_ZI
=definiert	zW^
=definito	wBINHSJUIWaZHfJ
=degrad	zSY
=degradation	zHHS_UFVJZJfH
=dei	zHIN]PX
=deixa	n#J(H=J>J@]BHDJIIK[MIVIWJX[Z^^IaHhG
=deja	d!G#I(E*J+_-H/J3J7I9I:H=Z>G?F@YBXCFDDHGIGKcLIMGNIOITJUJVEWJXZZZ[H]G^H_JaFbGdJfIhC
=dejo	wHHYZf]
=del	V!C#D%[(X)E*D+F-A.J/D0F1X2H3Z4]5F6E8E9A:X;F<I=B>E?A@BB?CBD@EGFGIGJDK]NIOHPXQGR[SaUBV[WDXDYFZB[D]^_FaAb[dEgHhY
=dela	z8]
=delai	z@]EJHHIIc]dJ
=delay	z@JM^^J
=dele	s-J9J;Y=[@FHDI]K[ZJ
=delegat	g!J%c(Z)I*J2J;Y@JAJBJGFHAKFNJPaVHZF]I^J_F
=delegation	u%_(I9I;I@JDJGINJP[VJaJ
=delet	d!C#F%F(J*J+Z-J/D2I3H4F5D6J7J8^9I:E=I>Z?J@JAGBHCIDGGIHbIIJIKIMHNIOJPGTDVHZG]J^I_ccJdIgI
=deliver	u3H>IHGa_
=dell	d!G#E%G([)J*I/J3[6J8J9E:G=G>]@EBCCDDDEXF]GYHJIDJJK]LIMENZOGPIRJSITIUYVEWHXIYJZD[H]G^H_IaHbHcHdYeJfGgHhF
=della	d!H#H%G(H*I+J-Y2J3G4J7I9Z:G;I=H>F?HAIBECZDFEJGZHYIDJJKCLIMGNJOJPGS[TJVZXHZB[I]_^I_[aEbEcJdHfHgIhF
=dello	zHIR^
=dem	Z!X#E%[&J(D)I*H+F,I-F.J/Y0H1F2I3E4E6G7H8I9F:E;I<J?D@CAJBXCZEHFIGHHGIDKZL]NEOGPGQJR]SHTGVDWGXFY[ZD[F]I^]_GaYbaeHf]gEhE
=dema	w%]*Y9IHHKJM[
=demai	n#H-]1Y2Z3I9F>I?H@ZBHCHDHHBIXKGMIOJXbZJaGcJdJfIhH
=demain	s-I@^HGX^ZG
=demand	e#I%J(I*X+Z-F3I9^=I>D?E@DBHC^DGIFKCNIOHVJX[ZD[I]I^JaIdJfJgIha
=demande	zCY
=demarr	zb]fZ
=demasiada	p9J@IHGXb
=demasiado	g#Z-^2[9G:J>J?J@^BGCIDIHDI]KGMIOJZIaIhH
=den	^!E#E%G&J(D)F*C+G,H.J/H0I1H2I4F6H7G8I9C:D<J=D>^?a@AAIBCCCDYEGFIGHHHIAKXLHMENaODQIRGSHTFU_WGXIYHZJ[G]a_GaGbYcZdFeIfEgFhE
=denegada	zP]QYfI
=denegado	q%b-J9GIJKJP[VJZI
=deni	X!D#F%c&I(c)G*F+I,G-F.J0H1I2G3G4H5J6H7H8H9H:F;G<J=H>F?G@DAHBDCGDGEHFIGGH@ICJaLHMGNDOIPbQbRISHTHUHVHWIXGYIZ?[I]I^]_EaHbHcGdFeHfGgFhE
=dentro	zIaZJ
=deny	w@JBIHHLI^ahI
=depart	z!XHETJb^
=departamento	z([HIV]ZI
=department	j!I%J(Y-I/J3I8H9I:H?I@GBIDJF_G^IHKGMJNJPJSJTJUIVbZC[J]H_IaJbJcIfI
=deploy	wb[
=deployment	z;X
=depoi	m%J(I*J-J3H9I:J=I>H?E@IB[CZDJHAIJKIR[TJUIVGXIZE]^_ZaFbJcIdHeJf^hI
=deprecat	z1Y
=depui	g#J%H(I+J-H/J3Y6I9H:J>G?H@GBZCIDJEJGIHBIHKHMGNIOIPZRISJTJUHVIXDY]ZF]H_Ia]b^cHdFf_g[hJ
=deputy	z!J3JCJH^ZH
=der	O![#G&E(I)@*@+G,A/Y0I1A2D3Y4Y5H6G7D9?:>;[<E=H>X?Y@EACB;CDDDFYG[H@I?JEKAMJNaOaP]QERFS[UFV[WHX[Z@[D]^^[_EaGbDcZdHf[g?h?
=dernier	q%J-I3H9H=J>I@FCIHGICKcMJO]ZIaJeYhJ
=des	]!G#G%D&Z)G*H+G,a/I0H1X4F5I8H9]:E>F?E@GAIBCDIEHFIG^HCJHKELGMENDOGRYSITHUEWHXGYF[H]F^J_HaEbGcEdZe_gGhB
=desabilitada	s!Z;ZVJbZ
=desabilitado	w(Y.Y
=desactiv	g!](I)Y*J.X;ZBJHHVIY^ZIb[fI
=desactivada	z;[
=desactivado	q(H)YU]
=desactive	p!]<XHHL[UYZIdZ
=desativada	o!^UYZF
=desativado	w!X(H)ZUZ
=desbloqueada	q!J#BB_HHMJT_[GbI
=desbloquear	j#]1]?EBJHHTG[_bI
=desbloqueiem	z[Z
=describ	z9JUIZ[
=desd	j(I*Y3J9J:J=I>J?J@^BYCJDIGIHEIIKIMGOJP[RJSITJUHVIZF]IaJb[cJdDf^g]hJ
=deselect	z%H9H;IFIG^HGZJd]fF
=deshabilitada	n!^.X;[VJ
=deshabilitado	s(YVJb[
=deshalb	l(J+Y3Z=^@[DJGYHGKJZFd[fJhJ
=design	wHFZI^^
=desk	c!H#G%J(^)H*I-G3E7J9H:J=I>E?_@[BCCHDFGIHbIFJIKEL_NZOIPJSHTIUGVFXJZI[I]F^^_JaFbEcGdIfGgIhH
=desktop	u/]HaIJKJZDcI
=desligada	u9J<YHHU]fZ
=desligado	zHIU]
=desmarcada	s%J;ZG_HENJ_Id_fH
=desmarcado	zd]fI
=desperat	z#GHIKHXGZ_aH
=despu	z3H8Y>JHF]_aE
=dessu	w>Z@^HI
=deswegen	z-X.Z
=det	b!F#E%H&J(E)I*G+I,I-D.J/]0I1H2J3E4H5I6I7G8I9@:G;H<J=F?E@YAHB^DDEIFJGIH>I^JHK]LHMZNFOZP[QIRHSHTEUGV[WIXFYIZ[]F^H_GaDbHcGdEeJfGg[hY
=detail	h!F#J%J&_(I*J+G-I3G7J:G=I>I?I@FBGCGDcE[FFGJIHKGMJN^PISHTJUIVIXJ[J]I^I_HbIdJfJhH
=detalh	zN]
=detall	zNZ
=detect	wHZU[
=detenido	zfY
=determin	uFYHHKYNHWZdY
=deu	wB_HGZYaI
=deux	d!I#J%J(G)I*a-G/[3H6J7J9H:I=I>G?H@^A^BHC^DHHCJJMGNGO^PHTJUJVHWJXIZC[J]I^I_IaIcJdIgJhF
=deuxiem	p@[CaKIZFhJ
=deve	n([-I3J9J:J>I?GBJHEI_K]OJZI]J
=deverrouill	z#HB]HITZ[I
=deverrouiller	o#Y1XHGVJZJ[abG
=devic	c#Z%J(I+G,G-J=I>a?H@GBZCJDFHbIHKHMHSJTGVIXJZJ[J^JaHbYcJdFeBfFhJ
=deviner	q-aHH
=devo	z@Z[Z
=devolvi	z>Z
=dez	zN[RY
=di	R!A&G(D)C,[/C1H3[5E8C9?:[;D<F=E>JADBFCYD?FFHBIHJHMHS[TGVBW]YDZ?]@_CaXb_d@eGf[gYh?
=dia	d!H#C%I(H*H+I-D/J0J1J3G4I5J6I7I8J9_:H;I=H>F?F@fAJBDCED]GJH@IEJIKDLIM[NHOGPIRISITFUHVGWJXbYJZ?[H]G^H_IaFbHcHdHfHgIhE
=dial	zHY
=dialog	qBIHYMIZIh_
=dice	_!D#E%G&J(G)H*F,H-_.I/H0I1I2I3B4G5I6H7G8H9?:E;H=C>A?D@[AIBDCCDZEGFIGIH?IXJHKbLHMDO^PGQIRHSITHUEV^WHXCYIZ[[H]E^H_GaDbHcGdGeIfGgHh^
=dicht	z#[9HB]HJ
=dictionary	z-HJ]NI
=did	[!F#[(F)G*H-D.J/_0I1I3E4H5I6I7G8H9]:H;J=F>B?Y@aAHBZCGDYEJFIGGJGKCLIMEOZPFQJRGSGUXVDWGXYYYZI[I][^E_GaCbEcGeIhF
=die	Q!@#>%I&F(F*X+].F/_0C1B2E3G5D6G7E9E:?;F=^>c?G@;ADBEC_EZFXGXHCJJKFLHMIO_PBRITYU_VcWXYBZ6[Z]F_AaGb@d>eIhF
=dieci	zN]RX
=died	p!I4[>E?HBIHEKIRYZH]caI
=dienst	n=J@IHFPJUIVJZHdZfc
=dienstkonto	z%ZL[ZH
=dieron	z!^*ZHJZE
=dies	j#J%J(]-Z8Y=J@GBIGZIHK]MINJPXUJV[ZF]JbYdIfIhJ
=diez	zN[RX
=diferent	p+I/_3J6[>J@JDGHFK]MJNIO]
=diferida	h%J(J*J,Z3I4H6I8[9I:J>J?I@IBIDJGJHFKINJOJRJUIVJZHbJd^eZfZgZhI
=differ	o/Z3J6Z>HHEIJKZO^dJgY
=differe	u%I8]HJKJd_fI
=differenc	w@HH^IJKIR]ZJ
=different	^!H%H(G)I*X+I,J-H/]0I1J2I3C4I6a7H8I9H:X;J=I>]?C@ZBDDGFJGXJIKXLIMXN]OFPHRHSJTGUHVIWJXHYJZB[G]H^H_HaGbIcFdEfGhE
=differently	z*Y
=difficil	z-Z
=dificil	z-[
=digit	a!H#H%I(H)J*I+I-D/G3_4J7I9F:H;J=I>E?G@CBGCEDFGJH@IaJYMINZO^PJRJTIUJVHXHZC[I]H^J_JabcJdIfJgJhD
=digitado	zO[
=digito	q3[9I>H@JCJHGIGKIO[XHZHa_
=dimenticata	w:X>YHHZZ
=dimenticato	u(I@IBGKJMJNJZahJ
=dio	z+JD_HG
=directiva	i!E%J(H)I*_,J3F6J:H=J>J?]@IBGCHDIEHGIIIKJNaPJSIUEVGWaXJZE]J_IaJbHcGdGfH
=directly	z@]ZJ
=director	z!J%G(a)I7J8J:GHHJIKJVIWJZH
=directorio	k!](G/I3]7[>IAJHFNJOITIVJZJ_XaJbJcHdY
=directory	U!G#D%Y&e(B)[*F+H,G-E.I0F1F2G3a4Y5H6F7X9D:d;F<Y=G>E?E@DACDDEGFXGEHAIDKCLGMFNFOGPFQHRFSGT[V@XGYGZA[G]F_[aFbGcDeGfDhD
=direkt	zZJb^
=diretorio	o(I/J3_7[9I>I?JDIHEIJKJNIOHTIVJd[
=dirsync	n!J%I+I-J0I1f3H4I7J8J9F:J=J>I@IBJCJDGGIHCIIKIMENJOJRHWJXJYH_JaIcIdFfChI
=disabilitato	m!^VJbZ
=disabl	S!d#F%F&J(X)]*D+H,H-F/F0I1Z2I3F4G5I7G9F:E;Z<J=E>E?C@EAEBCCFDFEGFHGFH]IFKFLHMFNEOHPEQIRHSETGUbVBWDXGY^Z@[H]F_CaFcFdDeJgFhG
=disappear	u%H?YHFP[
=disattivata	w;YUY
=disattivato	q!^(X)X3JHDU]VIYYZF
=disconnect	z1I3G4J>_RHcIfJ
=disk	w4H6J9HHaIIRIYJ_IcHfY
=dismiss	zH^
=disparu	u?^HFKJ_]bZ
=display	o-I3H9I>EDJHaI[KJMIOHZD[]aI
=disponibil	z4]HGfI
=disponibl	s*Z4[HI
=distant	w4YHJQ[
=distinta	w/]6]HGIJK]MINJZJ
=distribution	uH^
=dit	h!J#I*I+[-X3H9H:J=J?G@HBICEDZHDIZK^MHOXTZVHXGZZ[I]HaIdIhZ
=ditt	w#HHIM[TYXZ
=divers	z/]MJ
=diversa	z6]HFK^
=diz	h!H#H(I)I*G,I-[3G4J7I9E:I=J>F?G@ZBFCFDZEJHCMHNYOYPIRJSHTIUHXFZY[J]I_JaHcIdYfIgIh_
=dla	wHZU^VG
=dll	e#J-J1J@HBGDJGIIHJfKGMINIRJUJZC^JbIcJfHhH
=dn	z/J1J3I4JF_GIZI]I_JcIdJeJfF
=dns	j#I%H,H0J1J3J4g5I6I7J8I9H=G>H?I@GBHGHIJJHKJMGNJPGRHYIZB^I_JbIdDeEfEgIhH
=do	K!>#=(])>*Z+F,J-E.C/B0B2Y3]4X5Y6A8@9a<G=]>I?[ACBXC>D>EEFCGGHcI@JDKHM;NGO_PGQCRISXTJUIV^W>XCYA^C_Ga@bZcGdIeJf@hA
=dobry	u9_@JBJHFZJ
=doce	wHII^K[
=doch	w9F>JBaHHaI
=dock	z9IH^
=docs	z=IH_JG
=document	p#IIHZ^
=documentation	sH]
=dodici	w9IHII^K]
=does	N!I%E&Y(H)D*D+J,F-I.I/I0I4J5E6E9@:G;G<G=X>@?FAIB=CCDBEFFFHcJIKCLXNZO]PCQGRESCTYVAWDXFZ^[D]A^B_HbZcBdAeEgI
=doet	sH^YYZHbX
=doing	w9Z:[HFZJhX
=dois	l!J#H(I*^-J3J9H:J?H@HA^BHDIHEIHKEMINHO]PITJVGWIXJZE[^]I_IaJh[
=doit	o>JEYHGI_K]LYMJ
=domain	L#Z%^&F(?)A*?+C,C-?.F/]0D1B2E3G4d5c6D7b8b9B:B;C<F=@>@?A@GAaBHC@D@EEFCHJI<J_KGLDMFNbOCPcRCSDT[UCV@WDXAYDZ:[D]A^A_Ia>bCc@dAeEfAhB
=doman	p%X4^7Z8ZHIIIZJ
=domand	s#G)G*_-I3J4H7J9H?_@GBICJHDKJNJPFTJVJX]ZJ
=domanen	s7ZHJP[ZJg[
=domanenadmin	wP[
=domanencontroller	n4^5[HDJX
=domani	w@]HIX]
=domeincontroller	z4]HJJX
=domeny	u4]HFJYP]ZG
=dominio	[!G#G%_(E)G*D+I,F-F.J/G0I1H2I3E4d6I7b8b9G:G;I<I=F>F?H@DAIBDCHDGEIFJGHH>IEJZKGLIMFNFOGP^QIRGSFT_UGVEWHXHYIZB[H]F^I_GaFbFcFdAeGfChG
=donc	w3ZD]HHaI
=dond	z+I9JDGH]Z^dJ
=done	g!Z%I(G)H*I+X-F/^0I1J3C4E5G6H7G8H9G:H=G>D?EAIBdCGDYGIH?IDJGKBLJMGNFOEPGRISGTEUEVDWIXI[I][^I_EaFbHcHfHgZhG
=donne	z3^>Y
=door	n#J-I@JBIH^IJKJN]TJXZZEdZhJ
=dopo	n!X%J(J-I3G=I>J?F@HAJBXCJDIHDIIKIPJR]TJUJVHXJZE]^_]aHcJdJf^hJ
=dort	u8^>[F^HHVJZH
=dos	d!G#H%I(F)H*b+I,I-G/]1J3G4J6H7I8J9E:H;I=H>G?G@ZA^BGC_DFEJGJHBIEKZLIMFNGO[PXRJTIUHV]WIXGZB[J]G^I_HaHbJcIdHfJgIhE
=dossier	s3E9]>G?J@IBJCIDJH_IGKGO_VJXJZG]IaGhI
=dostaj	zHIa[
=dostepu	w9I>^P]ZG
=dot	z1Y3]>IHIaI
=doubl	zH[ZI
=doublon	zAYK]
=douz	w9JHFI^K]MJ
=dove	zHDZ_dHeJfI
=down	Y!_#B%C&H(E)H*G+H,I.I/[0J1G2I3F4^5E6H7C8G9C:E;[<I=D?CAFBCCFDEEIFIGGHEKZLHMDNZOGPFQIRFSeTEUEVFWGXFYFZG[F]C_EaDbCcYdFeHfXgYhE
=downdetector	z-JHGSaUJZH
=download	zH[
=doy	w9[BJHDKJMIZ]b[hI
=doze	wHHI]K[
=drei	w3I>]HHI]KJOIaJ
=dreimal	z#[>HHHa]
=drift	qHIR^ZG
=drin	l#I+I-]3_9I>F?I@IB^CHDYHDIZKINJOGQYXJZE]I^YaGhI
=drittanbieter	w.ZJZ
=driv	p#^BFH]IJNIVIZG
=driver	wJ]
=droit	l#I%b(a)[*I,I-I3H9I:I=I>H?J@IBHCJDIGJHBIGKIMINJUIVGX[ZG[J]J^XaGbJcJdIfI
=drop	qG^JJRHc]
=dropp	q(J=]>_@JHBKGVZZH]YbJ
=drucker	uH^ZH
=druckt	wH^ZH
=drugi	z@[
=drukarka	wH^ZI
=ds	j%[2ZA]PIVJZJ
=du	Z!E%]&I(F)G*E+F-B.I/H0G1G3_4Y5X6F7D8F9_:C;G>B?B@FAGCCDBEGFHH?IBKALFMANBO]P[QHR]S[TYVaWEYGZ<[D]C^E_Fd_eFf@gHhC
=duas	j*[/^3J9G>I?J@[AZBIC_DHHFIHK[MINIOJXHZD]JaIdJhH
=due	a!I%I(H)I*c,J-G/[0J1J3H6I7I8J9E:H;J=H>D?G@[A]BGC_DHEJGJHHIFJHKYLIOZPHRJTHUIVHWIXHZB[J]H^I_IaGbJc[dGfGgHhG
=duo	z7YHGbZ
=duplicado	zAY
=duplicat	i%F&G0J1I3E4J8H9J:J=IAeBJCJGIH[KJMINIRJZH_HaJcHdHfE
=dur	e&Z(G,Z.X=I>J?D@IBGDHGIH@LJNIPJSIUJVHZE]]^IaabHdZe]fEgJ
=dura	w-JHGT_
=durant	l!^#I%J*J-I3D9I:J=I>H?I@JBHCHDJHAIJKHLJMJO^SIVIWJXJZY]aa[bJfJhI
=duration	u#HH]T]
=durch	p4[@IBZGZHDMZZFbYcYfY
=durchwahl	z3^OJ
=dure	zT]
=durfen	s)[PZQY
=duzo	w#XX[
=dwa	z/Y@^HJZH
=dwie	s*^9J@]CZHI
=dwoch	zC]
=dygn	z9J@^HHXZ
=dynamic	zGJH]
=dziala	j!J#J(H-I9F:I=I>I?J@FBZDIH^IGKGNHOJP[UIVHZ]^JaIbJdIf[hF
=dziekuj	w9aBIHHZI
=dzien	q9_@]BIHDZHaJ
=dzis	z@^HH
=e	H![#a%A&A(C*G+Z,>-D.J/B0>1>2?4F5?6Y;=<F=^>c@bA>BYC]DFEGFDGCH;IfJ=K[LIMFNEO[PAQARESFTFUJWCXEYYZ@[B^B_<aAbYc:dYe?f^gHhY
=e1	s=bHDZG
=e3	j!H#J%H(H)J+J-J3J7J9I:G=g>G?G@FBECHDIGJH_IHKFLJMINJPHSJUHVEWHXHZ=[J]H_IaHbGcJdHeJfE
=each	d!H#_%Z(H+J-E/I3J4J8G9H:J>I?H@GA[BGCIGIIHJHKcMHN]OJRITHVIXHZB[J]I^J_IaHbIcIdJf[hY
=earlier	n-IBJHXKbNIZH
=early	u!^@]HHKFZH]Z
=earth	z*Z-]HFIG
=easily	m-^HJ
=easy	l-YHEI_KIgY
=echec	w6YT]eY
=echou	l%F(I,[/Y4]:J;X=G?IBGCJDJEJHDKJMHNIPZTJUFVHWHZ][J]J_JaIbJdEe[fG
=echouent	w9JF^dZ
=ecran	l#I+Y4I9I>^?H@YBIHEKIMHTIZE[[]JaJbacJfJ
=ecrit	z>JK^gX
=ecritur	s%[8]@JHJKINIZHd^fI
=edge	o.aHJ
=edit	p#H%X*Z?I@JHaPHZI
=een	c!H%I*Z+J,J/J1J3H4I6J7H8J9B:];I=C>F?E@cAJBDDFGJH^IGKILJMENFOHPIRISITHUHVYWJXD[I]F^I_IaZbHcGdYfHgIhF
=eerder	wK[
=effect	wLZT[
=effectuer	z(XQZ
=efter	w#ZBJXGf]
=egal	z-I@JHIIJN_ZG
=eigen	z9J@[JY
=eight	s/_@EHHIHMIX]hJ
=ein	[!F#C%E&I(C)G*G+H,Y-].J/F0I1H2]3[4G5I6H7F8H:E;Y<J=D>C?C@_AHBACYDZEHGGIZKHLZMGNDPFQIRGSHTFUEVAWGXYYHZY[Z]Z^DaEbDcFeHfEh]
=eine	[!G#E%H&J)F*Z+H,H-D/H0J1I2J3Y4G5J6I7G8I9D:Y;H=C>H?D@IAIBBCcDCE[FIGYHcJZKYLHMFNEPEQJRZUEVDXZYIZG[G]E^Z_HaEbFcFdDeJfHgEhF
=einem	w@ZFXZ]
=einen	i#G%I&^(X+H,J-H3Y4I7Z9Y:I=G>X?I@_BFCEDDIFKGMINIOIPISYTIUIVJX]ZC]I^IaGbJcIdXeJfIgJhI
=einer	n7J8Z:]?[@JCHHEIJKIP]VZZHaYdZfJgJ
=einfach	q-[?J@ICJHFK[LXNIVIZ_]H
=eingegeben	l#Z-H3H>H?J@GBHCIDGHFIHKYMINHO_VJXZZE[J]^aHdIh]
=eingeladener	z:[
=eingerichtet	uDZE[V]WHZG
=eingeschaltet	uGJNIU_VJZHd^fJ
=eingestellt	z*Y
=eingetragen	s*I3]>E?YCJDbHHZIaH
=einmal	l-J9G@^HIIHK_MHTXZZaJhI
=einrichten	u,[9EH^
=einrichtung	u,ZE^HJTJZJaJdJeYfI
=einschalten	z.Y6Z
=either	o(J@IGZHFIXKHMHS^hH
=ekrani	wZJb^
=el	L#E%I&C)G*A+E.E0G1A2C3a4Z6@9C;G<H=>>a@DAZDDFGGCHGI@KALENDO]PAQBRYSEUaWJXEYCZI[?]]_YcZdEhG
=ela	p!J#J-G/I3J9G=I>I?I@FB]CID]HDIFKEMEOITIXHZE]IaJfJhc
=ele	s([-]BZHGIJVJZG^Y
=elenco	w-]HH
=elevat	z?JHGPb_F
=eleven	w@[NG
=elija	w-ZKX
=ella	s@JB[D]HGK[ZI
=elle	q*Y>J?[BZCIDZHYVXZJaJdI
=eller	w3HD_HIIIKHN]ZJ
=else	i!I#I&])Y*J-G9F:J?Z@ZB]CHDHFJHFI_KEMGNZOJPITJUHV[]J_JaHbJfGhJ
=elsewher	z7[:^HHUJVJZFdF
=elternzeit	w!]
=em	e#G%](F)I*G+I,H/G0J1J2J3D4F6I8I9C:F;I=F>b?E@IAJBCCFDYEJFJGHH?IEJIKXLINGODPFQJRHS[TDUZWHXXYJZ[[H]F^H_IaDcHdGeJfZhF
=email	M!@#@%B&E(@)C*_+A,D-=.E/@0D1C2E3c4@5D6D7A8C9?:];C<F=A>_?c@<ADB?C]DeEDFDGBH_I=JBK<LBM^N?PAQDRCSCTAUBVAWDX?YDZ:[B]>^B_CaebAcBdBeEfBgZh?
=empech	zX]^Z
=empecher	zTZ
=employe	p![%I:J>J@^G]VJZI
=employer	s3H:^>aDJHEKHOGZH
=empresa	e!G#J(I)G*J-X3H8Z9I:_=I?I@GBHCHDFIHKFMINbOIPZU_VHWJXIZF]I_JaHbJcIdIfIhJ
=empty	j(I*J+H-J3^?E@IBIC]D^H<IIJJKJXIZE]Ia_b[d]eGhI
=emulador	z4^HJ
=emulator	u4aHGZJ
=en	K#=%[&C(H)H+?-@.G/[0[1@2H4=6H9H:I<G=<>]?@@[AGB8C]DYEIGGI^JXLDMcN@OEPAQBRDSZTZUYVDXHYGZ>[C];^FaXb^cHeH
=enabl	O!_#D%C&I(@)]*G+E,]-B.]/E0F1D2G3Y4E5G6G7C8b9F:A<H=A>E?X@AA_BGCED@EEFGGEHAIDKCLEMCNDOGPBRGSDTCUbVeWAXEZ:]E^F_@aDbEcDdZebfBgDhC
=encontrado	w4Y_Z
=encor	h#](I)J*J+J-J/J3G9J=H>I?I@_BICIDYEIGFHAIHKIMbNIOIPYTXUDVEW]ZE[J]JaJcJdJfJgJhH
=encounter	w3^ZG
=encrypt	e6^7J<d?JBJHAJJZIcFdH
=encryption	u<^HHYYdJfG
=encuentra	z4Y_Z
=end	a#H%I(G)I*G,^/F1Z3D4J6I7Y8I9F:G=J>C?G@HAHBaCFDEEJFHGIHFJYKXLHMGNFO^RISITHUJVHWJXFYJZ][I]C_HaDbGcHdHeZfGgHhE
=ended	n1];Y=XHF]Z
=endpoint	wc^
=ends	g!Y#H(J,J/I3H=J>J@]BHHAIEJIKEMINZOaSIVHZJ^[_IaIe[
=enforc	h-_1I5Y@HBJDIHIJJK]LXNHY]ZHfJ
=enforcement	z-HHJJ[YY
=enforcer	oJaNE
=engin	qAY_Z
=enlac	s@JBJZGbc
=enough	_!I#I%J([)J*Y+G-Z/I3H7H9H:H=I>G?Y@ZBECaDJGJH@IbJILIMHOGSJTIUIVFWJXZZ?[H]I^E_JaGbIcJdIfJgJhC
=enregistr	g+]-J?G@IBJC[DbHCIHKHMJOXVHZJaI
=enregistre	z?]DH
=enroll	uD^
=enrolment	zDJH_ZJ
=ensur	z=He[
=enter	W!G#F%I(F)I*H,[-X/E0J1I2I3I4]5H6I7G8H9G:F;I=G>??D@FAGBACCD[EJFGGGH@IGJELFMDNZOfPGQJRISITFUIWJYIZB[G]Z^E_FaHbFcHdGeIfHgFhe
=enterpris	sHYP^ZJ
=enthalt	m#H(J-a/J3a9J:J=[>G?J@HBHCJDHFYHDI[KEMJOFTIUIVIXJZG[J]J^JaIbJdIfHhI
=enthalten	u1JH]IYdI
=entorno	u/JEJHH_Jc^d]
=entr	h#J(J)I*I,J-F/J3G4J7I9H:I=I>F@aB]CHDIHDIEKaMHNJPIR^SHTIUIVIXGZY]J^JaEcIdHfG
=entra	I!H#9%<&D(J*H+@,@-X.D/k1^2B3H4J5A6H7f8?9@:@;A<A=b>??>@@AAB9C=D;EBFBGCI8K8L@N>O=PCQCSfThU>V<WBX=YIZ>[=]>^=_^aGb<cFd<e]fch;
=entrar	j!E#H(F)I*J+H-F/H3H4J7H:H=F>H?H@DB^CIDBHJIFKBLJMENIOJRJSJTFUIVEXGZa[^]G^I_HaHbccJdJfHgJhF
=entrepris	p-I@JDZHIKGNaP[VGZH
=entri	sA]
=entro	q!J-G/J3I9I=J>I?J@HBZDHHGIFKHMINJOISJTIVIXIZaaFfIha
=entry	wN[ZJ^Y
=entsperren	j#^%H1Z@IBIDJHHKJTHVIZE[cbGhH
=entsperrt	wB[TXZI
=entspricht	n-Y3IHJIFN_OZZH
=enviar	z#I>J@IHHXJab
=environment	n@]HJc[dZ
=environnement	uE[HIWGc^dY
=envoy	w>]
=enzoic	w0JJ^
=equivocada	z9I@IBJH]ZIh]
=er	]!G#D%H&J(E)H*C,H-^.J0I1H2I3D4G5I6H7G8I9X:F;G<J=F>A?C@IAIBZCbDBE[FIGHH<I_KbLHMCO[PGQIRGSGTEUGVDWHXZYH]D^G_GbGcFdFeIfFgFh[
=era	pHIP[R^[Y
=ereditarieta	w;^
=ereigni	q,Y-YFYZJ_Y
=erfolgreich	s!J/]B]HJTH_IgJ
=erforderlich	w=YC]DGZJbZ
=erforderlichen	s%Y(Y3H=[?[CZDJHEII
=erfullt	wI[NYZI
=erhalt	z3HO[a[
=erkannt	z@JZHh^
=erkennt	z3ZO]
=erlaubt	z?[CJHII]ZF
=erneut	wX[
=errada	k(I*J,]-G4J9I?I@HBFDJEYHEKIOJPJR[TGUJVJX]ZFcJdGfIhb
=errado	w#^,J-J3H4]9F@JBIHZIJOIPJSJXIZHaIdIeJfJhJ
=errata	u(J,]3]6Z@JBHHHZIdIeIhZ
=erraten	p-aHIIG
=errato	zOX
=errei	u#_-IHIXXZI
=erreichbar	s4[HJZIf]
=erreicht	w@ZHIc^fG
=erreur	g!]#[%H&[(I-G/H3C4I6J7I9G:H=I>H?HBHCIDIHHIHJJKHMINHOZPIRJS]TFUHVHWIXFZb[J]I^I_HaHbIcHdIfGhH
=erro	g%J&Z(H)J-F/I4J6I7I9H:H=I>G?H@FAJBFCIDIGJIHJJKGMINGPIRJS[UIVGWHXHZ_[J]J^I_HaHbIcHdIe[fFhZ
=erronea	z,YHGZHh^
=error	K![#=%D&b(>)B*B+C-A.G0X1B2F4?5D6I7@9?:A;B<D=H>>??@DAGB[C?DFE^FCGGHYICJHKHLBM?OGP@QYRBScT>UAVGWIXAZc[A]=a?b@cDd?eafYgBh=
=errori	z#XHJTZ
=erscheint	p([+^3J>H?H@JCJDFHEL]OJVIZFa^hI
=erst	q-J>J@bBHC]HGIHKGMJZDhI
=ersten	u@[C^HJIJZG]YaEh]
=erzwungen	z+JD[LZ
=es	U!A#A&G(I)F*C+E,E-X.G/X0F1F2G3H4D5F6E7C8F9[;D<H=Z>J?C@aAFB?CIDGEFFFGEH=I_JEKYLENYO[PCQGRJSEV[W]YF]@^CaYbJcCdCeGfCgBhc
=esa	p%J9I@IBJDJG_HFIIK_NIOIXJZEdIfIh]
=esce	q+X.YFYHFZ[cZfJ
=escolha	w-]@JHGK]ZI
=escopo	zGZ
=escrib	u?IG[HIY]dIf[
=escribir	u!J%^HFZId[f[
=escrito	p#J+G3a>H?JBJCJDCHEO_ZH
=escritorio	w3G9Z>]?]HFOE
=escritura	g!J%H(J*J,Z3H4G6H8[9I:J>J?I@HBICJDJGJHEKINIOIP]RISJUIVIZHaJbJcJd^eZfZgZhI
=ese	w3G;Z>]OG
=esist	z_Z
=eso	wIXLX
=espac	zI]KIZG_]
=espacio	w3[>JCJDJHJI^KHZE_ZhH
=espaco	zHHI^KJZE_[hJ
=especial	zI]
=esper	s@YXZ
=esperando	u9[>H@IBJHFXDZJaa
=esperar	q9G@aDJHIIIKIX]ZH
=esqueci	q>X@JBHHFZ_
=essa	u9JG]HGKaZHdI
=essai	u#Y-I=]@JHGX^ZI
=essay	w-IKGN^XYZJ
=esser	zHJK^
=est	Q#Z%@&F(A*F+J,C-Z.F/B0D1C2D5E6C8C<F=?>Z?^@EADCIECFDHIIHJDLZM>N?O[QFRHSBTXUaXX[@]?^X_BaHb@c>d_eDfbgBh]
=esta	S!a#[%C&I*E,F-^.H/G0F1G2G3Z4Z5G6F7E8D9?:A<H=B>??]@HAFBJCAD>EGFGGXI?JFKZMANCOGPDUdV]WEXBYEZH[E]C^]bCcDdFeFfYgEhZ
=estado	zBIHJS^UJfG
=estagiario	zVZZJ^Y
=estao	z.Y3]
=este	w(]HHW]
=esterno	z:[ZJ
=estou	o#[+X-G3I9Y:J>]?G@IBYCJDJHEIJKIMJOITEUIVZXFZI[Y]Ia[fJhJ
=estoy	q#^+X-H9Y>I?I@IBHCJHCIJKGOJTIUJVZXJZH[Yh[
=et	Z!F%F&I(D)H*Z+H,H-C/F0G1I2I4H5I6X7G8I;H=_>]?BAHBZCZDDEIGHH=IaKZLHNIOXPGQISGTFUFVBWHXEZH^H_FaBbZcFdFeJfEgGh_
=etap	u*[C^HIaIeY
=etapa	u*Y9ICaHIZIaIeY
=ete	g!_#H%H(H*H+I-G/J3H4]7I9F:I=H>F?]@EBXCEDDHAIFJIK[LJM]NHOIPIRJTJUHVYWZXHZC[I^J_ZaIbHcIdZfHgJhG
=eteint	zHFRIU]ZIf]
=etre	z>J@XK^
=ett	p#I-Z3I9E:^>J?I@]BJCJDJHCIIJXK^MJNIXXZGaJhJ
=etwa	w9^@GHGIJZ^aI
=eu	l!I(Z*H-G3F9G:I=J>B?]@GBHDZIFK]MINJOHUIVaXG[J]IaEdIhH
=eurem	z:Z
=europ	wBJHFS_UGVJZGaX
=even	i!^#H9]>I?I@]BGCJDJIBKHMYN^P[XIZDaJ
=evenement	w&]FJHINIdGe]fZ
=event	Z!X#_%I(B)G*G+G,^.I/E0F1G2J3G4H5H6[7F9B:F;G<J=E>F?E@BAGB[CGDEEHG[HEIDKCLFMDN_OGPHQIRGSETDUFVEWGXEZF[G]E^D_GaDbCdDfXgGh]
=evento	k%I&a9J=JFJHFNFPITJdEe[f^
=ever	j(I*J-J9Z:J=I?I@GBJCJDZHEIJK]L[NFUYVJW]ZG^JdZ
=every	[!F#I%F&I(H)H*I+F,J/G1I2J3E4I5I6I7H8I9C:G;I=H>F?H@ZAJBYCGEJFJGHH^J[K]LGMDNbOHPaRGS]UJVGWHXFYIZF[I]G^H_HaFcGdHeJgIhE
=everybody	j!I(X)J+[-Y8I@YBZDIHDIIKINFS_VYZD_JdH
=everyon	f!J#J(I)]*J-H3Y9Z:J>G?G@HBFCJHEIHJIKILIMINGOJSaUJV[WJZE]J^]hH
=everyth	d!I%_(I)J*J+Z,J/H1J3H4J6I7I8J9D:I;I=I>]?Z@BAJB]CHDCFJGIH?IEJXKBLJOHPDQJRISITIUJVIXFZb[I]Y^I_IcHdIeJfDhG
=everywher	q-J?[@IBFHGKJM]S^ZD
=ex	j(I)J*H+H-J3I9H;G>b?GCGDFHEOIPdUJVDXJZG]JaH
=exactly	wG[HHOX
=exce	z2ZHHIJ
=exceed	sXaZI
=excel	f#D>IHeTHZI[J
=except	zPYTY
=exception	u,JGJHYe_fI
=exchang	i(G)[*c,J9H>Z?HBICGHXIJMJVIZGaJdHhI
=exclud	h)[*J-J3J:J=F@JDIGcHHJIKJL[MIPYTIUFVZZJ^G_GcIdH
=excluido	zG[
=exempt	zHGL^
=exhaust	z3IHHK^X[
=exig	uCZIX
=exige	u@JC]HJI]
=exigenc	wHJIYN[
=exigido	zC_HJIJ
=exist	]!G#I(H)I*H+H-I/G1J3H4Z6I7I9H:F;I=H>^?E@DAZBECFDGEHFGGFICJIKZLHMGNEOEPHRJTHUHVFWZXHZ@]I^I_daEbIcGdDeJfHgIhc
=existent	z-IKJZFha
=expect	s)Y+[3JDJHEIHKHNJO_hJ
=expens	zH]
=experienc	zH]ZH
=expir	S!G#F%C&J(D)H*H+F,G-D.J/G0I1I2G3G4I5J6I7F8H9I:D;I<I=_>E?F@?AIB@CFDDEJFJGFH^ICJFK]LfNDOIPHQJRHSHTHUFVDWGXFYIZ[[E]^^B_Ha]bEcGdEeHfEgFh@
=expira	pLaZJ
=expirada	zHFZJ]_
=expiration	zHJL^
=expiry	n!I9I@GGIHYK[LbZG^I
=explain	u&[GIH]MHZEf]
=explanation	w&[HENXZ]
=explica	zN]
=export	o1J9J:I=E>JFcGHHbIJMDVJZDcIfG
=ext	j!E#J%H(I-G2J3Y7J9H:h=I>G?I@JAJBHCIDHFIHCIFKIMIOIPIUJVHXJZB]I^J_IaGbJcIhI
=extend	o!X5Y@JK^ZI
=extension	d+J-J.X1I2_3e9I:I>C?GDGGIHYIHMIOFRJXJZH]JaEcHfH
=extern	q:aZI
=externa	z:^HG
=external	i:_GXZJ
=externer	z:^ZJ
=externo	s:]
=extra	uHHJ_gJ
=extremely	z2[HJ
=f1	z=^ZJ
=fa	g%J(I*J-I3J9H=I>H?I@[BGCIDHHEIZKZM[NJOJRJTJVIX[Z^]I^IaHdGeJfHhE
=faccio	w(J-IBJHZIJKHNJVZZ[hH
=facebook	wH_ZH
=facil	f-e@JHCIHKHXJZE
=faco	wBJDIH[KHVZZYdJhH
=factor	p3GHa
=factory	sH^ZH
=fail	J#H&B(G)?*@+B-D.F/Z0]2E3F4C5_6X8Z9A:;;Z==><?=@EB;C>D;EJFcI=KYLBMJNIP]Q^SFT=UEV<WAXAYZZe[@]?_Ha>cJd=eafEg>hC
=failur	h!J#I&_-I/Y1I3H4J8J=I@[BJDJGIHYJIKJMHN^PIRJVHZJ^J_Ic]eJfG
=fair	s(J-H:]=J@FB^IIKCLGNIUHV]WJ^JdJhG
=fais	wDXHJV^
=fait	s+JD^HFK]bX
=faktor	zC^HYZF
=fala	z-J9JHHK^YXZH
=falha	k!X(I.Y4];Y=JBJHFPXVIWJZYdIeJ
=falham	wF^HHdX
=falhou	w,Y/[HJeY
=falla	m%J(J*J.Y3[4];X>JBGCIHEIJP]SJUHVEZ]bJfJ
=fallan	wF^HHdX
=fallisc	s;ZBIHHVJZ]
=falliscono	uF]GIHIZJd[
=fallito	u,Z4]HEdJ
=fallo	q,[/Z3I6X?JHHMJTZeY
=fals	f!J#J%H(J)d*I-H/I3H9I>JBZCJEHHGIIJ[KHMHNIOJPISJUFVGWIXJZId]eEfJgJhI
=falsch	d!I#Z%I(I)I*I+J-E/I0J1I2J3[4Z5J6J7J8J9G:J;I=H>F?H@FBFCEDGFJGJHZIDJIKDLJMENHOZPIR]SJTHUIVHX_YIZC[J]G^I_JaEbGcGdGfGgIh_
=falschen	w#ZHIT[
=falta	d!H#H%](F)J*I+J,J-G3c4I5[7I9F:H;I=[>D?G@GAJBFC_DZGJHAJJKELIMHNIOBPIRJTJUIV[XEZC[J]G^I_JaCbIcJdIfJhF
=faltam	s3I=_CJD]HDZH
=faltan	s=ZCYHI
=far	j#J(I-G3H9F=I>J?I@^BICIDIIHMHNYRJUJV[XJZZ]Ia]bJcIdIfJhH
=fare	z@[HIIIK]ZI
=farlo	z9I?I@GCIHJIHKINIU^V^ZG
=fast	p!G+Z@JDJHFIJRZUJVJZZb^hY
=fatto	w9D:]B^D[HI
=faulty	zE[H[WG
=fauss	wH]R[
=faut	i#J(J*I-J3]5X9H:I=[>G?H@ZBICXDGI^KGMYOIVJXJZF]JaGhH
=faux	z4]dJhX
=favor	m#]=IH[KJTJZ[
=favourit	u-YHFKa
=faz	u:X
=fazer	w#X9JCJHIQYV_ZI
=featur	c!G#J%I(I)G*H+J,G-G.J/J0J1H3H4I6I7H8G9F:G;I<I=Y>I?E@IAJBHCIDHEIFJGFHYIHJJKGLIMINGOIPIRISETIUaVaWFXGYIZD[J]G^H_IaHbIcGd^ecfDgJhI
=fechar	zB^ZI
=feder	s!J,]3J7aHJPJ_IdI
=federada	z,]
=federado	o!I3J7d_GdG
=federat	b!J#J%J(I)J*I,a1J7d:J@IBJGIHDKJNJPGVIZD^HdJfY
=federati	z3J7_@JdJ
=federation	s7^:JZI
=federato	u,Z7]HIPH
=fehl	o(I6Z8Z=IVJZ]^XbI
=fehlen	n%]*Z-I3I9H:J;I=a?JCXHEI[ZHaJ
=fehler	c!J#I&a(F)I*J,^-H/F3E4G6I7F8Y9J;H=C>I?FBFCIDGE_FJGHIFJHKFLIMINZOIPFRISZTIUGVFWFXHYJZa[I]I^F_IaGbHcFfEgHhD
=fehlerhaft	w3^DG
=fehlermeldung	w3I@YHJO[Z[
=fehlt	c!I#G%[*J-I7I9J:I;]>H@HBGC[DGJJKILJMINIPJRJTJUHVXWJXIZF[]]I^JaIb[cIdIf[gJhJ
=fehlversuch	z#_XH
=fel	m#J-I9J=J>I@HBICJDIHEIGKGMHNIR[TJVIXJZ_aIcGfIh^
=feld	u3]>G@JHIIIKIZHha
=fell	w3G>_HE]JaI
=fenetr	zHJZH][b^
=fenster	uBIHIZF]]b^
=ferm	s!Z=J?IHHU^VHZH]]cX
=fermo	w0XfY
=festgelegt	z*ZUIW[
=feu	w-HHZTJc_fH
=few	n9I@HB^HGIIMZNFP]ZG_JaJ
=fi	s#Z9J:IH_MJ
=fica	s(I-J7]9I:]>J?I@HBGDIHDIJKJMJUJWGZ]]HaIgXhZ
=fich	w(]3J9H?IBJCJD^H[IJOJVIZGaJ
=ficha	u(_9G?D@IDaHIIIMJVHZH[I
=fichier	z2[
=ficou	q!Y9J>]BIHEMIR[ZI]JaJd]fH
=fido	o(F)J7J:H=I>I?g@JBFDIH@MGPJSIUGVDWIZB[J]JaJbGfJ
=field	e!I#H-G/I3b7J>G?J@GAJBEDHGIH?JHKDLJMGNGOIVI[J]H^I_HaHb^gIhd
=fifteen	z#[TJ
=figur	u9[@IHIIZKJVX
=file	^!I#H%J(F)J*F+I-G/I1J2Z3a4J7I8J9F:G;J=I>]?E@GAIBEC]FDGHHbIBJFKGLIMFNGO_PIRJTIUJVIWJXHZC[I]G^I_HaDbGcFdIfJgIhE
=filenam	q2_3JHF
=filial	q4[>I@IHFJIMbZHaIhJ
=fill	o)J+]3J>F?FDaHDOZZF
=filter	[!G#H%G(H)I*J+I,J-F/E0J1H2J3C4F5H6I7H8H9G:H;J=G>E?G@EAIBFCHDGFIGeH>ICJjKELIMFNGOHPGRHSITGUIVGWIXHYIZD[J]G^H_Ga[bHcYdGeIfFgGhH
=filtr	wJaMI
=filtro	n-H3I4E5J9J>I@IBJCJDIGZHIIJJcMGOJVJZHaJhJ
=fin	w>GB]KJ]^aG
=finalement	zB^
=financ	sH]VJ
=find	a!G#E%H&J(H)I*I+I,J/I2J3F4Y6G7I8E9I:I=F>C@FA[BECIDFFJHaIFJIKCMGOHPGRJTFVJXIY[Z>[^]G^G_faFbJcEdDeGfHgJhG
=findet	z4Z=I_^dIfJ
=fine	]!G#G%F)]*H+Z-E/^3D5J6J7I8I9F:G;J=H>C?F@[AIBbCGDCFIGXH>ICLIMGOHP[RISJTYUHVEWHXI[I]Z^H_FaFcHdJeJgGhG
=fingerprint	zH^ZH
=finisc	z3Z>]OD
=finish	f!I#I%J&J(F)I*H+J,J-J/H3I4J7I8J9H:J=G>H?F@HB]CIEJGIH@JHKHMIN[OIPHRJSJTJUIVHWDXIYJZ]]c_GaAbFcJdDe[fHgHhI
=finn	s-I3G9I>F?^@IHFIXKHMJNJZG[_]J_ZaJ
=fino	w9]@ZBJHE]If]
=fire	zBJHF]_cI
=firefox	z.Z
=firewall	a!J#F%J(I)J-G.J1H3I4F6I7I8I9H:I=H>H?I@FBFCIDIGIH_IHJHKILIMHNIOJRFSCTGUHVJWJXHYJZF[J]G_IaGbIcgdIfCgIhI
=firm	q!H8a:^=I>J?I@HDIGHHFOIU^VJZGfJhH
=firma	l-J3J8Y:J<^@JBJCJDIHZKIN^UYZFhJ
=firmy	s!J#I:^BIDJHFIJJXN[U^ZGcJ
=first	[![#G%H)G*F+F,J-E/F0J1I2J3F4I5I6I7G8]9G:E;I<J=G>C?E@_AFBFC[DbEGFIGGH>JEKBLaMENBOEPHQJRISGTIUDVDWaXFYIZE[G]Y^D_FaFbCcGdGeHfFgFhc
=fit	z4I6^HERHYIcGfGh]
=fits	z3I>IHGKHNJO]ZEh]
=five	e#_>H?J@GBHCJHGJIX^ZC]Ha^hJ
=fix	o!J(J*H-I/J8Y=I@YB[DIE_HDIIKGMINJVHXIZ]]HbJdHfJgIhI
=fixe	w9H>]HFfZ
=fixed	u#I%H*[;YBGHELHPHVJZH^a
=flag	lHHL]^]
=flagg	u-[H[KIZH^Y
=flash	w(HHHZF^Jba
=flicker	zH[
=floor	uHEVaZH
=floresta	q8_AXHH_[
=flow	p(H)^*J-J/I3I>I?J@JDIGJH_MJNIZF^IaIg[
=foderiert	u,]7[
=foi	g![#J(I-J3Z7J9E=I?J@GB]DHHDIJM_UHWYXHZD]JaIbJeXfJhJ
=fois	l#]3J9H>H?J@^BICJDJIHKGMJXbZC]I^Ja]hH
=folder	n;F>J@JF]ZJa^
=folk	p)[-]/I9J@ICXF_HBIHKHNJOJTHXHZEd]hJ
=follow	d!J(G)J*Y-G/G3I5J7I8J9_:X=I>I?H@]BHCJDIGJHHJIKFMJN[PGTIUIVFWJXI[J^JaIbHfJg]hI
=fonctionn	u?J@IBZHXIIKJMINJZ^aJhJ
=fonctionnalit	z%JV]d]
=football	u-[3JHIIZ
=for	?!D#J%C&?(a)_*d+],]-B.I/@1I4B5J6>7@8E9]:C;H=H>>@BB8CHD^EbF<GaHaIHJAK;O9R;SGTJU_VhW^XcYBZ>[A]@_HaHb;c9d<eAg<hE
=fora	l!I#a(J*H-G3F4Y7H8J9Z:H=I>I?H@GBHCIDIGZHAIHKHMINJOHPZRJSbTEUHVHXHZE]I_JaGcJdJfHhI
=forbid	s.ZHHLIZH^b
=forbidden	l(a*I-a@JHAI[KGZG
=forc	b!J#I(I+[-F7J9I:J>J@DBDCHDEHIIFJJKDLeMFNJTJZA[b]I^G_JaJbJhE
=forcechangepasswordnextsignin	qHJLaZH
=foreign	z7XHJTX
=forest	]!E#H%H(H)I*H+I,I-H/J0J1H3G4H6H7I8g9D:F;I<J=G>G?H@DAdBDCFDGEFFIGXHIIFJIKELFMGNHOIPHQIRITIUIVGWIXHYIZA[I]G^IaHbHcGdFeHfFgJhF
=foresta	s!J3J8_AJDJHGVJ_]
=foret	q8aHG_]
=foretaget	zNY
=forever	zLZ
=forget	wDZ
=forgot	U!]%F(A*G+G,I-C.I/E0I1I2I3F4I5I6H7a8E9E:a;J<I=Z>B?]AHB@CEDaEIFGGEJDK?LDMCNAOIPGQJRISFTFUDVDXFYIZ[[]]D^J_GaFcDeGfFgDhG
=forgotten	n(I7J9I:H>J@FBHCJDZHYIIKFZ[]JbIc]h]
=form	g(J-[9G:[>J?H@EBHCIDGH[LJMINHVIZB[J^HbIcJhc
=format	g3d>GDGHCOEaJ
=formatiert	z3Z
=formato	s3b>ICHDGHGOF
=former	j!Z-I3F>_?J@GCIDJHDIGKaOGVHXJZF]J^ZaIhJ
=formulario	z-IKJZFha
=fornitor	z:Y
=forsok	s#YX[
=fortfarand	w@JHFIJM_T[ZJgJ
=forward	u-J3H9E?HFXHaNIZG]J
=found	[!F#H%G(G)I*G+I,I-J.J/G0I1I2I3F4^5H6H7F8G9F:H<J=G>E?EAeB]CFDDEHFIGZHFIEJHLHMFNDOGPHQJRHSITFVGWIXGYIZ@[I]E_baCbHcEdFeJfGgGhE
=four	j*[HEI]N]ZIaY
=fourteen	z@JHHI_ZH
=fout	q(J@IBJHIXYZbhX
=fraca	zHJI]OHaJc^
=fragen	z*[>IDHHGXJZ_aG
=fragt	uBJH]MJh]
=framework	zH[YXZH
=fran	z9I:^HHJY
=fras	z-_HIKJZJ
=free	i)I-J/H6I7I=f?I@ICEDIGJIJJJKGNJPISIUHVGZE[Y^J_JbIcJdCeFfDgJhI
=freez	zH^
=freigegeben	zHYV]ZG
=freigeschaltet	uHJVbZH
=frequently	z#J+J-^HYIHKFZJ
=fresh	q!H3I:J@YBID]HCK[LYPXVJW[ZG
=friday	l!Z9]?J@HJXVYYXZY
=friend	z:I@IHISaZE
=from	J#B%>(?)^*?,I-I.D/>0G1[2D3A4[5I6Y7F8G9?;_<D>G?I@EAAB=EDFCGZIFJ_KaM>OIPaQIRHSDTYUGWCXXYBZ:]>^Z_[aGbYcZeDf?gH
=front	u^Z
=fruh	u@a
=fruher	s9J>I?^@JHIK]PZZIaJ
=fruheren	z@HHIIIKaZG
=fs	w,Y7^ZH
=fue	sK[_X
=fuera	u#^9]@IBJGZHEIIKHMIPZVJZEhI
=fuhrt	zHHU]ZIbZ
=fui	zHFZJ]_
=fulfill	z3JI]NG
=full	j!J#I-G3H4[5J9F>F?J@[BECIDJFJH_KGLJMHNJOZTXVJXIZF[J]HaHcIf^hI
=funcao	s(])^*X-J3J9J:I?GCJDIHHU]VJXJZH[JaJ
=funcion	zBIDJHGU]V[
=funciona	f!J(I)I-I7J:I=I>J?J@FB^DHGJIGKGMZNHPYSJUDVFWJZa]I^JbZdHfYhH
=funcionar	wBZYZfJ
=function	q([:ZHEU^ZG
=funf	wBIHGM[NZX]
=fungerar	l#J-J>J?J@GB^DJHZIIKIMZNHZZcJdJhI
=funktion	z=JBIHIUaVG
=funktioniert	o9G=]B[HIKINJUJZ]dJfGhJ
=funziona	l-J@JBXH[IJKINIPXUJVIZXdJfZhJ
=fuori	s#_-J9[@JBIGYIHKJNJTJZJaJ
=fur	X!E#D&I(D)_+H,[-C.I/G0G2X4E6G7F8Z:D;Y<I>D?I@CAHDZFHGZHcIDJGKCLGMFNCOFPERFSETEU^VaWYYGZ>[E]D^E_GbEcDdFeEgFhE
=furs	z=X>YHJ
=further	s(J@HDIHGN^X]dZ
=fuzzy	u-_HGND
=ga	s(F)c*G,_1J2I8J=I?HBHDIGHHDSJUHVHWJZC^IcIdHfIhG
=gaat	q3[>ZHHOJZ[aG
=game	w#[@JH_ZHcF
=gamla	l(J-J3J9I>Z@HBIDIHFIIMaNJTIZEg]h[
=gang	z@_HH
=ganger	z#I@]XZZI
=ganz	zHIPXU]
=ganzen	zU]
=gar	k#G(J*J-]3H4J9E:I@]BHCHDEHCIHKFMHNIOIR]U]VHXIZY[J]^a]cGdJfHhH
=gard	s#X9J@IHEIFKaMZOIgY
=gast	o(J:cBJUIZE
=gastgebruiker	z:aHHKI
=gastkonto	u9I:aHHZJ
=gate	n)I*a-J?H@IC_HDIHKGZJ
=gave	c!F#G%]&X)J*X+I,Y-G/I1J2Z3C9H:H=I>G?D@[AJBGC[DcGJH>KDLJMHNHOCPIRZTJVGXEZX[I]Z^G_IaDbIdJfJhG
=geaccepteerd	z@JNFh]
=geandert	g#J-J/Y7X9J>I@aHGIHKGM_NJTI^FhG
=geblockt	z-[BJHHc]
=geblokkeerd	w#ZTZXX
=gebruiker	p!](]-J/Y3G9I:I;^>I?H@GBIHEIIKGMINITIUJVIZE^]aIbIdIfJhH
=gebruikt	uHIKa
=geen	h!I#G%Y(a*I-F3F4[5I7J9D:H;G=Z?G@EBFD_HHIFJIMHNIOFPHRJTJUIV[XHZE[J]GaXbIcIdIfIhI
=gefallen	z>_HH
=gefunden	u__
=gegen	zN]
=gehen	u*X4[HIZHfZ
=gehort	w9]:JKIP]UHWI]J
=geht	[!G#E%E&J(C)G*H+I,H.J/G1X2Z3Y4F6G7G8I9C;H<J=J>_?DAJBECEDDEIGGJHLGMZNCOFQJRXTFUEWHXFY[ZZ[X]E_GaBbZcEeGgGhB
=geloscht	z!H/I>]HIMHTI_^aJ
=gemacht	w#^-J>ICJHHIIKIXJZH]^
=genau	w>]F^HIZIaJ
=general	w(])Y*I,]PIZJdF
=generat	s2]>I@JBJH]KE
=generator	z-J@JHIK[N[ZJ
=generic	u@HHGN[ZH^_
=generica	z^]
=genommen	u%J-I@IHIIFK^NIP[Z][IhH
=gens	z+^G^HHZFdHfG
=gent	z#J-I0I9^BHDJG[HFIJKIZIaJdIfHhJ
=genug	zI_ZH
=gerad	w/JHIS_TJ]Fc^fI
=gere	s(J-I5[7]:]=J@JBIHIIJKHNIUHVJWJZDcJd^hJ
=geregistreerd	q>XDY
=gerenciada	zKJd_
=gereset	zHJSJg_
=gerida	z:]dZ
=gesamtstruktur	w8_
=geschlossen	wBYZI]]
=geschutzt	z,[
=gesetzt	j#Y%[(F4ZB[HEKIMGNJQYZE^[dJgZhJ
=gespeichert	w#]D]MF
=gespeicherten	z3JO[
=gesperrt	b!H#c%J(H)[*H+J,I-X/I1J3G4J7J9I:I;J=I>H?I@EBECHDGGJIDJJKZLJMFNGOHPIRJSJTcUHVGXXZD[[]F^I_IaGcHdIfHgHhH
=gestellt	wUZV[
=gestern	o!J(I-I9I:I>I?H@_BJHJKHM]UJVIZD]^_IaJcJf[
=gestita	zHJd_
=gestoppt	z0^KJ
=gestopt	zfY
=gestort	w=JBIHDR]S^]Fc^dJfG
=get	Q!A#G%B&G(G*Z+[,^-F.G/D1F2G3F4E5G6F7X8Z9X;G<F=X?I@]AFB?CADHEFHGIXJ[KCLEMDOEPFQHRGSCTFU^VZWDXCYGZc[G]A^B_CaabEcDeEfDgGhF
=getippt	z#^
=gets	Z#G%H(Z)Z*Z+Y,I-_/G0H1I2J3E4I6J8I9H:H;F=H>G?F@GAIBDCEEIFJGGHAI]L[MGOYP[RJSGTEUGWIXHYJ[I]F^G_Fa^cYeJfYgHhY
=gett	f#],^3J>G@HHCIGNXTJZZaYf]
=gevraagd	w*^CZ
=gewechselt	u>]@^BIHGKIMZZIaJ
=geweigerd	w-J@ZHIIJKJN]P^ZGdIhJ
=gewijzigd	q@XB[M]TJZG
=gia	m+^-F9I=J>J?H@[BJCIDGHDIIKcOHVIZH]JaIhG
=gibt	n!G#J(J-I/H3J9a=I>I?IBICIDIIHKHMGNGOJTHU[VHW[XIZD[Z_]aHcJfJhI
=gilt	l(I*Z+X/[@GBHG[HEIJKJM^NJVIZHg[
=ging	s!Y9G@ZB[HJRXZIfZ
=giorno	m#H(J-H9F>J@bBHCID^HCIGKGMJNIVJXaZF]JaJhI
=gira	z=JBJGIHFMHVJZ]f^
=gissa	u-^HH
=gisteren	u9J@^
=github	z,IBIHaLIZE
=giu	s-J/I3I4[=H@JBFDJHAKJScTHUGZDaIc]dIfIgI
=give	c#I%H(a)I,I-G/J3I7H8Y9H>F?H@CA[BGCHDFHHIEMINGOHSJTIVHXGZ]]I^ZaHbZdIg]
=given	k!J%Y(H)Y,^-I/H8I>I?JB[DHHCIHKELJMJNbVIZC^JhZ
=gleich	u9J@YIJK^MI
=gleicher	zAZ
=gli	f!G#G%G)_*b+J,H-[3Y4I7I8J9G;J=Z>H?E@FAJBHCHDGHAIFKGLIMGNHOHQJRJTHUHVYWIXIZF]H_IaIbJcJfIgHhI
=global	]!I#J%J(d)Z*],e-X3J7J8J:H=I>I?F@GBHDHEJHAIIKHMJNJPDUFVEWIZC]I^IaIbIdCeHfIgFhH
=globalen	z(X,Z
=glomt	u(JBED]HIMIUJZ_dI
=gmail	g!I%J(I-J3H9J:g=J>Y?H@HBHCIDFH]IGKHMGNHOJPJUJVGXJZA]JaEbJgJhI
=gmsa	k0cHCZGcJ
=go	^#G%H(C)H*E,I-D.^/F0J1I4I5I6I8I9D:^;I<J=F>_?C@YAICDDAEEFIGHI[JGKXMFNCOFPJQJRISGUEVDWGXEYJ[G]_^D_GaCbEcGdFeJfGg]hX
=god	z-I9a@JBIHFZI]G
=godta	z@IHJIJKINIZYdJh]
=godziny	q9G>J@[BJHFIJMJX[ZIa^
=goedemorgen	z9]HIXJZJ
=goes	a!H#^(I+J-I/H3]8J9F:I=J>_?G@YBECGDGHDIGJIK_L]MHNGOJPJSJTGVIXZZJ[[]H^J_IaCbIfJgJhE
=going	p!J#I-J7J9]:I>H?J@GBGCJDIHHIJKXLIVHZb]IaGbJgJhI
=gone	c#G%I(J*H-H/J1J3F5J7I9F:J;I=J>Z?aAJB]CHDZGJHDIGJJKELJMHNGOIPJRJTHUJVIXIYXZB[Z]Z^H_]aEbZcHdIfHgJhI
=good	d!G#H%J(H)E*G+I-G/J1J3H7H8J9c:H;J=I>G@JB^CDDFGJHJI[JILJMGOHPIRITIUFVGWIXGZC[J]F^J_IaGbJcJdIfIgIhF
=googl	l#C(J7c=I?J@JBHH_SJTIVJZE
=got	V#[&I(E)X*E+X-D.H0H1H2J3D4H5I6H7G8E9B:I;J<I=E>b?C@ZAYB^DIEIFHGFH>KHMCNAPFQIRGSFTCUFWHXFYHZd[E]a^CaBbEcFeGfJgFhB
=gpo	^!I#I%H(H)J*I-H/I1J3J4I6J7H8J9I:H=H>H?H@_BDCIDHGJHGIIKFLIMENZPIQeRITJUHVGWJXHY[ZE[J]I^I_JaHbacGdIfIgIhH
=graag	z!J#]9J
=gracia	q#J-I9a>J@JB]HEIGKJXJZG
=graduat	z![>]HF
=grain	w@[HHN[
=grant	z%ZHZ
=graph	b!I%C(a)[+H/I7J:I=I?I@FBGDFGJIJJIKHLJMGNIPHUIVGWJZD^HbIdIfJgehJ
=grati	zHadFfJ
=grava	u0XG]HIY]
=gravado	z3_>HHH
=gravar	w%ZHFd]f[
=grazi	p#I(I-I3I9a=J>J@IB[CJDJHDIHKJMIVHXIZH_JaIdJfJgI
=great	q(J-J3J9b>H?J@IBGHDIIK]NJVIZJaJhG
=grey	e!a#I([3J8J9G:J;I=I@IAIBHCHDJGHHBI^KJLYMJNJTJUIVFXJZH]I^H_GaIeafJgIhI
=grigio	w%J(_:[>IHIIJ
=gris	q%I(a9H:aHEIIKJOJVH
=groep	w(JBJHYUJVaZG
=gross	zIY
=grossbuchstab	zI^
=group	U!D#F%B&J)D*F+G,G-E/E1H2I3D4G5G6H7E8F9C:E;G<I=B>D?D@GAGBBCFDDEHFHHbICJDKCLGMEOGPeQIRHSFTFUBViWEXEYGZ@[F]D^D_EaEbDcFdBeEfCgEhF
=grupo	f!J%J(F)J*I-J3G9F:I=I>H?I@HBHCIDHGXHDIHKIMIOIP_UHVfWJXJZD]H^J_JaIbIdJfJhJ
=grupp	k(I=J?J@IDJG[H[NJP[UHVbZE^JbJdIfJ
=gruppi	zP^
=gruppo	o(I3IHDIIVcZI
=grupy	w(J=JBJHZUIV^ZH
=guarda	p#_-H7]9J>J@HDJHCIJKXM]ZFhI
=guardado	z3[9IDJIJKIO[
=guess	b!Y#^-d9H:I@HBHDIH@IZKHNJTIZChJ
=guessabl	n-aHIZI
=guest	^!G#F%H(C)I*I+J-F3G4J6J7I8I9C:i;J=G>F?F@FAIBFCGDHGJHbIFKGLJMHNIOHPGRZSITJUGVEWIXGZA[J]H^H_FaGbIcIdIfIgIhH
=gui	zH^ZJ
=guid	q!J/J3J9IAXH]IIKJYJ]J_^
=guidanc	z-IH]ZX
=guidata	w,ZHJe]
=guten	w-J9a@IHFXIZH
=guy	w*JHHLZP[V[ZJ
=guys	w#EHJT^cZ
=ha	X!G#C&H(A)D*J,F.H/Z0F1G2X4J5G6G7E8G:B;E<I=J>A?@@_AGD^ECGEH:IXJFKCLEMdNAPBQGSDTCUaWaXHY[ZB[E]^^E_EaIbDcDeGfChD
=haadj	zHEZHb_
=hab	h!I%J(H*H+J-H3H4J9H:H=G>D?D@FBFCcDBHAIFMINHOHPJSJTJUIVFWJXHZ][H]d^JaZbHcJdJfIgJhH
=habe	_!I#]%I(Z)H+Y-F/I1J3H4J6J7I9C:G;I=F>[?E@FBECYD^EJGJIEJJLIOFPHRJSITGUGVEWHXEYJ]c^I_JaDbHcIdHfIgIhE
=haben	g!J#G%J(J*[+Y/I0I3H=[>G?I@XAZBGCGDYGIHDNJOIPJUJVIX]ZE]I^J_IaFdZfIgJh[
=habilit	wV]d]
=habilitada	oHJU[VZZIdX
=habilitado	m(I9H:J@IDJIJKHU[VaZFd]
=habilitar	s.[H[UFdGe[
=habilito	zHZUY
=habilitou	z(IU]VHZGdZ
=hace	l=[@_BJHHIJKJMZXJZGhI
=hacerlo	z!J#J:^BJDJIJV]ZI
=hack	q!J#JBJHbZH
=had	Y!X#[%H&J(G)I*J+H,I.I0I1G2I3D4G5I6H7H9H:G;Z<J=G>[?D@ZAHBCEJFIGHH;KgLHMDNCOFP[QJSITEUHVEWHXGYIZ?[G]d^X_FaDbGcFdGeIgGhB
=hago	z-JBIDJH]IIKGZZhF
=hai	u(X@]BIMJXZZF
=hakchen	u<X@JZE^_hJ
=haken	u;]LYZI^XdZ
=halben	zB[HIaY
=half	d!H(G)G*H+J-J/b0H1I3H4G5H6I7G8J9G:G;I=E>G?FAHBGCHDZE_FJGGH?IFJHKGMZOJPGRJSZTEUFXEZG[J]^^J_Fa[cIdHfHgYhJ
=hallo	s-[9_>I?HBICIHEIIKIOJUJVIXIZH]JaH
=hammer	u#XHEKIT^
=hand	l!J%[(H-[7Z=J>_BHHFKIL]MJZG]I^GfJ
=handbag	w9J>bBJHFZF
=handl	u7ZG[H]LIZF
=handset	s9G>_@HH]OIZE]HaI
=handynummer	q-I3Y>[@IDZHGKJMJO]ZJaH
=hang	w4Z>JHHZHa]bZhJ
=hangt	w4JHYRIS[cFf]
=hanno	k!]#G%I(I)[*Z,J-H3G4J9H:I=[>X?]@FBHCFDGHJIHKHNIOGPGSJTIUGVEXHYJZC]]aIcJdIfJhI
=hantera	z-IBIHHIJKIMINIZIdahI
=happen	g!J(F*J+G-H3I4Y9E=I>D?B@GBFCHIIKGL[MJNGOHVIZa]H^Ja]bGhI
=happy	s-I/]9a>J?J@IBXHDIJKGMJZFhJ
=har	c!G#F%I)F*F+I,J-G1J4J7I8J9E:G;I=_>_?F@GAJBEDbH?IEKYLJNFODPHRISJTIUYVGWJZB[I]F^I_Ia]cHdJfIgYhG
=harden	i%J(H)Y*J,J-J4J6J9I=J?JBIDJHCIJJJKJPIQaRJYcZHbJcGdHeFfE
=harder	o-[HJ
=hardwar	s?bBIHIZD
=hartung	z%^HIRIY]cGfI
=has	J![#E%B&D(H)A*A+@,C-^/_3b5B7J8@9?:>;B<I>E?AA[BJCaD]EZF_GGHBIHJDKHMBN=O?PXQER@SbTGUbV[W_XBYCZ>]>^D_aa=bAcEeBfGg>h=
=hasel	l:J@JBICJDIGZHEIJKJMJU_VIZGd_fHhI
=hash	b!J#I%G(H)I-G/I0G1I2J3I4I6J8I9H:H=G>I?H@FBGCIDHFXGcH[IGJIKELIMeNFPHRHSJUIVIWJXJZA[I]H^H_JaIbIcHdEgJhH
=hasla	c!H#H%H)I*I-I/I1J3I4J7H8J9J>G?H@JBCCHD_EJGIHAIGJIK]LHNFPHSHTJU[VXWHXIZa[H]I^Z_IaHbFcHdEeJfFgH
=haslem	zZ[cId]gJ
=haslo	_!H#E%I(F)J*I+J/I1J3I4I5J6J7I8J9F:G;I=F>G?GAJB[CFDEEJGHJHLIM_NaOHPHRISJTGUFVFWIXHYJZX]H^G_IaGb[cHdZeJfGgHh^
=hasta	s#I-J9_>J?J@ZBICJHDIJKIMJX]ZI]Jf[hJ
=hat	Z%^&I(B*D+D,G-I.I/J0Y1F2X4E5H7E8G9D:E;E<I>B?BAHB^D[FGGEHCIZJFKALFMANBOJPDQHRZU_W_XJZ>[F]b^D_EaBbEdHeHfBhD
=hatt	p-I3I9F>[@GCIHFIIKaOGXZZY]JaHhJ
=haufig	z-ZKIXX
=haus	z9I>]BIHJU^VG
=hav	q@XA^BFHHPHZ[^H
=have	L!@#E&G(H)[*Z+H,E1D2E4C5^6E7C8D9Y:I;Y<F=[>X?IADB=CcDZEEGJHCJJK]LCMEO]PCQFRESETDVJWJYDZ@[Z]@^Z_BaCbCcCfBgHhZ
=hay	k!I#J(J-I3H:]=I>E?H@]BGCID]HCIGKIMHNHOGUIVFW[XHZE[J]Ja[bZc[dIgJhI
=he	Y!]%G&J)H+_,I-C.I/Z0J1I2J3D4H5I6H7G8E9E:G;I<J>B?AA[C]D]EIHBI_JFMEOEQJRHSHTGUFV]WHYIZ>[J]b^FaCbFcGdGeIfGgG
=head	u([@ID]G[HEIJKFPXZH
=headset	s9HHa
=health	o+H/J0G7IDHHYSaUJZHcJeJfY
=healthy	ufZ
=heartbeat	l#J%H8J9H=G@HB]DJGHHAIIKHM]NIPIRIVJYIZH_JaJbJc[dDeHfcgJhJ
=heb	j(^?JBIC[HGK_ZGaI
=hebben	zIXMZ
=heeft	u%[/Z;JHJUZ
=heisst	q#J:I?J@IF^HHIIKHMHN^T]V[ZE
=hej	z#J-J9a=J>I?I@IBHCJDJHEIJKJXJZGaIhJ
=hela	wHYUY
=held	z7YHY
=hello	c!J#G(H*J-H/J3I7J9c:J;I=I>I?a@HBGCIDIIHKHMGNIOIPJSJTEUIVIXI[H]IaIcJdJfIgHhI
=help	^![%I(B)I*I+J-G/I3I7H8J9Y:H>G?F@HAJB]CIDGGHHXIYJZKELHMFNGOIPISHTYUGVFWJXFYJZ][G]I^E_IaGbEcIdIf^gGhF
=helpdesk	Y!H#G%I(d)E*[-[/I3G7I9F:G=H>F?E@]BDCHEJGIHIIFJIKFLZMENGOIPXSITYUHVFWIXH[H]H^HaHbFcJdHfIgahI
=her	Y!]#]%G(C)G*G+_,I-D.J/D0I1I2I3Z4H5I6I7E8H9H:];I<J?CAGBHCIDBEJFIG^H:IXJFKaMBNEOIPFRHSGT^UFVDWGXHYJZ[[E]Z^D_ZaFbDcFdFeJfGgG
=heranca	z;]
=here	]#H%H)E+I,J0Z1I3H4I5J6I7I8H9Y:[;H=F>E@CAIBBCFDEEJFJGFHDJHKYMFNCOHPGRISHTIUaVDWZXGYJZF[G]H^F_Ha^bGcHdbeIfEgG
=herencia	u!I;_
=hergebruiken	zK]
=heritag	w!I;]
=hers	u@[HIKIV^ZJhX
=hes	l!a)I@HBGD^HEPJTZUIZFbJ
=het	Z!E#E%]&J)I*G+H,I-G.I/X0H1H2H3B4H5I6H7F8H9B:I;E<J=E?E@_AHBBCEDCEHFIGHHJIXJGLHN_O[P[QIRGSFTDUEWHXDZH[F]E^F_FaXb]cEdZeIfFgYh[
=heur	j!J#J-I3I9G:J>I?I@[BICHDJIHKJRaUHVIX]ZG]Ia]cJdJfI
=heut	h(I-J9I:I=J>H?J@dBIHFIIKGMJS[TJVJX[aIdIfXhI
=hey	u9a?JCJHFZHaJ
=hi	j!J#I(J)J*H-I3I7I9d:J;J=I>H?GBICHDHHCIIJJKHMINXOITIUJVIWJXI]IaHcJdJfJhI
=hibp	z4F5GHIJ^
=hidden	w*[?HH[bZ
=hide	u7Hb^
=hier	k(H-J3E9I:[=I>G?J@aBHCHD^HDIJKEMHNIOHPIUJVIXJZ@[I]^^JaJbIcJd[f[hH
=high	w(I?JBJH]P]VIZH
=hij	z3G@JCHHGIHK_XJ
=hilf	z9ZZX
=him	d#G%H(H)J*I+^-D/G1I3H4H5J6J7G8H9E:I=[>D?EAaBGCGD^FJGIHCIYJHK]LZMGNFOISJUHXI[I]G^I__aIbHcIdIfHgIhH
=himself	q#Y)[@YHJ
=hint	d&Z*I4J5e@HCIHCIIMJNEOXSJWJZI
=hinterlegt	i#J*I-I3C?]@HC_DbHGIHKHNJOXVJZG]JaIhI
=hinterlegten	u3]>YDI
=hinwei	zN]U]WIZI
=hinzugefugt	z8]
=hire	u@ZD_HGVYZI
=hired	z3]IIOH
=his	X!^#J%G(B*Y+a,H-C/Z1J2J4I5I6I8H9J:c=Y>C?EBZCGEHFHGHH<I_JFK_LCMDNHOIRJSITZUEWHZE[G]F_EaFbEcHdGeIfHgY
=historial	w5[HHIDN^VJ
=historico	w5ZIFN[
=historiqu	w5[IGN[
=history	b(I-H/J3I4J5b7J8J:J=J>JBIDIICJGK^NbPIXJZG]J_JbIgJhJ
=hit	o#Y-[5XHFZIaYg[
=hits	u!J#G-YA]HFJYT[VI
=ho	]!F#[%F(^)I*X+G,J-B.J/H0J1I2I3B4H5J6I7G8I9C:D;H<J=E>b?G@ZAIBAC_DYEJFJGHH;IJJHLHMBODPHQJRISITGUFVDWGXEYIZ][F]b^G_IbFcHdFeJfGgG
=hoe	zH]VG
=hoje	o>H@bDJHHKIX[ZFaJ
=hola	u-H3J9b:J>I@HBICJHDIHKJMJNJUIXIZIaIhJ
=hold	h!H#H)]*^+J-G/J1I3_7X9E:I=I>F?H@DBHCHDGIHJJKJMINIOIPFRISGTFUFVEX_ZC]H^J_IaXbIcJdIfJgGhI
=holder	p(E)c9J@JHBPHVHZH^Y
=holiday	p9G>Z@HH^
=home	c!J(H)J*J+J-G3E7J8J9D:f;J=I>_?H@HAJBJCJDIEIGJHGIHKGNHOJTHUHVHWIXIZE]I^J_EaHcJdJfHgJhI
=homeoffic	w9I>[HHM]
=hoofdletter	zHII^
=hook	w8_:I
=hope	zZY
=hora	b!I#Y%J(I*J-G/J3G4I7J9D:H=I>F?H@bBFCFDHHAIFJJKELJMENJOIPIRcSITHUHVGWJXaZC[J]H^I_Ja_bHcHdJfGgJh]
=horario	zR]fJ
=horlog	zR[
=hors	z4[GY
=hos	zHISXZId^fH
=host	j#J1J3J4I9F>J@IBJGIHYIJMJRcXHY]ZHaIcXfF
=hotfix	p5aHH
=hotmail	n!I#I3J9J:J>GDIHcZIaI
=hour	X!G%F(F)G*G+H,I-E.J/E0I1H2J3E4I5I6I7H8H9A:F;H<I=F>D?F@hAHCFDEEIFIGHHCIBJGK@LIMZNHOHPaQJTEUHVDWHXdYIZH[G]F^G_HaXbFcGdGeJf_gGhF
=hous	z-XBJJ^ZI
=how	Q!D#?%D&H(A*F+^,G-=.G/B0D1E2E3C4F5F6F7F8E9[:C;F<G=B>@?@AFB<CBD]EGFGGCHiI^JCMYNXOCPCQGRESDUEV<YGZ^[Z]@^H_DaAbBcCdDeFfCgBhJ
=however	u+ZHXgX
=hoy	p9I:J>G?J@bBIDIHHIIKHMJX^ZG[JaH
=hr	[!]#D%_&a(D)F*E+^,G-B.G/F0F1E2[3a4c5F6F7D8@9@:D;E<^=C>??B@HA^BACCD@EGFFGEHGI?JJK@LFMCN_O>PCQFRESFTDUDWFXCYFZ>[F]B^J_JaAbDcCdDeFfDgEhB
=http	zHJc^
=hui	u@[HHX]ZIaJ
=huidig	wZDha
=human	z9^HH
=hundr	zHZTX
=hur	zH^VE
=husband	z>^?JCHDHHE
=hybrid	j!J(I,J-H/I9H:J>J?J@JAJBHGIH[IIJJKHLJMJNIPIUJVIZF[J^I_Fb^cJdbeI
=hyper	w9IH]ZJb[
=i	?!Y#I&?(_)_*],E-B/?0=1B2>3D4:5=6=7@8A98:I;=<?=@?[@^A;CZDeE?G9HHI_JBKcL<MGN_OaP<QDRGSATBU>VYW?YIZf[^]^^9_<aXbBc9dFeAf9gDhf
=ich	R!E#Z%B&G(Y+[,D-=.G/C0E1D2F3?4C5F6D7C8E:D;D<G=?>^?^@[AFBEC[DXEIFFGDH]I<JDK[LCMGNIPBQFRDSDU@V[WBXYYEZ_[c]]^A_DaCbIcBdAeEfAgB
=icloud	z/JBJH]MIZI
=icon	z!Z
=id	Z!F#B%G(D)I*H+Y,H->.J0H1H2H3F4G5I6G7Z8I9G;H<J=c>F@GBCDDEJFJGFH]IfK@LGMDNCOHPGQJRISHUGVJWHYIZ>]E^E_]aEbEcFdCeFfDgZhE
=idad	w@]IFN]
=idag	z@Z
=idea	n!G(I)E*I3J7J9C>H?H@FBYDGHZIJNJPJUFVHXJZaaI
=identical	w@ZHIK^ZF
=identidad	w-G7a@JD[HIIIKGVJZE
=identifiant	w,[IZ
=identit	w-I7^CXD]HIIJKIZGdJhJ
=identity	e!J#I(J*J-G/I3I7_9J:I;J=J>I?I@FAbBICHDYH^IHJJKHNIPJQYSITIZD]J^H_EaIbFcHdJgJhI
=idle	zcX
=idp	w7^HJZI
=idslock	wHET_
=idzi	z>[
=ieri	q9I@^BIDJHGIIKIMJNIZD]^aJf]
=if	[!Y#X%J(H)I+F-H/I1X4[5J9X:I=J>_?G@ZBECHD]HBIHJ[LJMHNEOIPIUIVHXJZF]I^GbZcXdJfIh_
=igar	z@Z
=igen	p@ZB_HIKXZH
=ignor	n(H)F*_3_@JBJD[HAL]VJWHZGaJ
=ignora	w5_HJLZfI
=igual	p-I3J@HHHIJK_OZZIgXhJ
=ihm	z;]IJKJN]ZJ
=ihr	d#H%I(G)H*I3X7I9[=G>I?HBXDXHEIJJJKFLJMZOYP]TYWFZ@[J]J^GaIbHfIgIhH
=ihre	p-I3]:J=I>I@JBJE[I^KIOGWYdYhJ
=ihren	z!YZZ
=ihrer	p:ZE^HHUIWJZI
=iis	wY[
=ik	^!G%G&J(Z)I*F+I,I-C.J/I0I1H2J3E4H5I6I7G8H:E;H<J=F>J@ZAIBZCZEJFJGHHIIBJHK]LIMCNYOZPGQJRHSHTFUFWHXEYIZY]F^F_GaabEcGdEeJfFgG
=il	M!H#I%B&D*J+[,I.B/A0A1A2A3]4X5J6F7B8@9?;@<C>a?G@GAABIC^DBEBFBG@HFIZJ?LDM^NDOcP@QBU^W?XFYCZE[G]Z^>_EaabCcIdGeGf]gDha
=im	O![#I%A&E(X)J*I+H,H/Z0D1C2D3b5D6C7G8C9]:Z;B=??=@=AJB]CDDXEDFZHDI]JCK@LGMYNCOBP@QERBSCUXVaWHXBYCZC[D]F^]__cJd?eIfG
=imag	qHIKIbb
=immediately	u@aZF
=immer	m*[+J-J3J7X9J>I?J@FBJCIDYHGIHKZN]O[TXZI]JaIcJ
=immutabl	z9JHE__
=immutableid	zA_HH_H
=imped	zHG^Zc[
=impedir	uT]
=impedirn	zTZ
=impedisc	zHF^Zc[
=impid	wHEXX^Zc^
=implantamo	zH]
=import	o-H3]>FDIF_HYIIOGZFaI
=impos	w@HBJD]HDKJMJT]ZJ[^
=impossibil	s4Z6ZHIeY
=impossibl	f#J%J(G-I4]6X9J=I>_?G@^BGDJHBIGJJKZLIMHNHPZSJUIVEXIZI[H^EaJbGcIdIfI
=impostato	z*ZHJV[
=impresora	zH_MJZG
=impressora	wH]
=imprim	uH_
=imprimant	uH_ZJ
=in	<!^#G%[&D(C)A*9+H,b-G.C/_0J1G2@3c4I5F6B8G9;;?<I=<?E@>AaBXC>DCFeG^H_ICJBK?LEMbNDOEQ>R9TcV_WCY:ZC[J]A^^__aAbAc9dYfEg[hJ
=inaccesibl	w4ZHHcZ
=inacessivel	w4ZHIcZ
=inactif	u![([BJHIZH
=inactiv	h![(X-I0a:IBJSJU]VIZFbJcJfJ
=inactivo	w!_(I_I
=inaktiv	w!Y0[HI
=inaktiverat	u!^
=inativo	z!Z
=inbox	u>]DJHDIJZJa]
=incident	j(G)IHHScUGVIZGfIgH
=includ	c!J#G%J(J)H-Y/I6J7J9I:I;X=[>Z?I@HBGCJDIF[G[JJKELJMINZOHPIRJTIUGV_XJYXZD]J^I_IaIbJcIdIfIgJhG
=inclui	z-X=Y
=incluir	zHII^
=incluy	z-Y=ZHJ
=incognito	w.ZH[
=incorrect	^!J#E%J,[-G2J4J6Y:J>I@GBGDIHBIEJJKGLJMGNHO]T[Z[^G_JaJbJcJdIh^
=incorrecta	n,[3]6ZCIDJHIdJh[
=incorrectly	z#XcX
=incorrecto	w3]OX
=incorreta	u6Zh[
=incorreto	z3[OZ
=indicat	s!X
=indicatif	z3_HH
=indietro	wHIR_
=indirizzo	z3[D[HJOI
=indisponibl	w4]?ZCHHES[UJ
=indisponivel	z4]?[CJHE
=indovinar	q-[
=info	_!H#J%I(I*G+a-G3Y7J9H:I;H=I>Z@IBHC^D_HJIFKGLIMJNIOHQITJVFWJXHYJZF[I]H^J_IaHbJcJdJhI
=inform	wCIH]
=informacion	u3YCYD^HGhI
=informaco	w3IC]D^HHZH
=information	d!G#J(F)I*J+[-I3J4Y8J:H;J=G>J?G@JAIBIC]DaEYGJHFIHKILJNGPFQaUJVFWJXJ[J]H^I_IaIbHcJdG
=informationen	zCYD[
=informazioni	w%J3G?JC]D^HH
=ingen	o!J(J3I4^9G:I=_@IBHCJDHHEIJJJKINJXIZH]Ja]bJhJ
=ingeschakeld	uVZZIdY
=inget	w3Y>ID_HIOFaE
=inherit	n%G;aHH_J
=inheritabl	w;Z
=inheritanc	a!H#I*J-I3J9H;d=J?IAICIDJGJIJKINJOJUJVJXJZI]J^J_IaJdJfJhJ
=inicia	z+ZHHdJfZ
=iniciado	z][
=iniciar	u(JBJH[ZE[^aFbZ
=inicio	l!J#F(J-J3J>E?J@HBYCJDIIJL[NJTGUIVIXIZX[I]IbbcIh]
=initial	q@[HXIIKJNJZHhZ
=injoignabl	w4XHHUHcXf]
=inloggningsskarm	zHIb]
=inne	z9I@]B]HJ
=innej	z#J:_BJHJJXZJ
=innerhalb	z(J@[BIX^ZJ
=inquilino	zHHSJU[VIW]bJ
=ins	s%[3J>_BJHFUIZIaJd]
=inscription	o%J(J+Y-J3H9J=J?GB]CHDbGIHINJPJUIVJXJ]JbI
=inscrit	o+a?ICJDaHBZJ
=insecur	q(I<d@GHBIHKIMHNIVJZF^IhI
=inserito	w@IDaHH
=insid	s-J3G>J?I@HFJG^HEIaJZKJNIOFZF
=insist	n#H(H-I:J<]BFDHHCIHJIKZMJXZZD[]]JbIdJgIhY
=inspection	pHGc_
=instagram	zH[
=instalar	zH]
=install	c!H#I%I&J(I,J-E0a1Y3H4J9H:J>I?J@HBHDIHdIHJaKIMJSITJVIYDZC]J^I_IaJbJcFeJfIgJhJ
=installation	wHYYIeZ
=installer	w>IH]
=instead	p0Y3_7X>H?_@IHEZEaHh^
=instellen	s(J9J@IDJHXV]Z[bX
=instruction	w#XH[
=insufficient	e%b([-J9I?IBICXHAI]PHZH
=insufficienti	z([
=insuficient	u(_
=inte	Y!C#A%F&H(E)G*F+G,H-A.H/G0G1G2I3@4F5G6G7F8G9Y;F<I=D>[?XAHB@CCDJEHFIGGHIJFKGLFNYOZPEQHRFSFTDUGV_WGXBYHZd[[]B^YbBcCdZeGgFhI
=integration	i!J/J=J?JEFHDNGVJZJ_IcHdde]fHgJ
=integridad	zS^ZIfI
=inteiro	z:JHJSZU^
=inteligent	w-IHFT^b^
=intelligent	w-JHHTa
=intent	z@HX_
=intentado	zXY
=intentelo	w@[HJMIZZ
=intento	n#]3F>J@IHHIJOGX_
=intercept	wBJGJHFJ]ZIc]
=interdit	o!I)]-_/J3J9I:I>I@JBJCJDHHDIZKGNJP[QYUFVIXJZH^Y_JcJdHhH
=interfaccia	zgZ
=interfer	zbX
=intern	o!X-I3Z@ZKIN]XJZGg[
=internal	zSZ
=internazional	z3_HH
=internet	g-Z3G4E9H:I=H>H?I@HBJDIGJHIIIKIMHNJRHSIXJYJZD]H^JaJcfdGeJfDgHhH
=interno	z3^>HOF
=interrupt	s+_DFHC]_cJ
=into	f/Z8Y:Z@IBJHDJXNJVZZY[J
=intranet	l(I-I/I:J@HBGHdJIN]RJSJZC]JaJbDcIg]
=introduc	z=JGZHX
=introuvabl	u,]3F?IDIHD_[a^
=intun	i)Z+J>I?IDIZJaJbc
=invalid	i-J/Z3_>EBJCHDGHIIIKIMINJO[R]XGZHaH
=invalido	s>FCJHHO_R[aH
=invent	u9H@EHFK_NJZE[^hG
=invento	w-JNaZH
=investigat	z9XcY
=investigu	zE]
=invit	c(J-I3I7I:g=J>J?J@GBIDHIIKHMJNJVJZE[I^JaDbIdIhI
=invitado	o:c
=invitation	z:EH_
=invitato	w:_HFIJKJZI
=invoic	w?JHaOE
=io	o(Z3I9F>G?Z@IBJD]HHIGKIMJOIUJVaXIZH]JaG
=irgendwa	z.YDX
=irraggiungibil	w4]HIc[
=irrobustito	z%ZYY
=is	=!a#I%B&>(Y*E+D,B-].>/@0D1_3]4c6F7[8D9G:J;F=D>]?^A<CFDBEDFDGEHcI[JCKHLHMBNGOBPIQDRYS_UIVGW?XJYDZJ]=_CaCb?c>dYe@f^g<hX
=issu	_!H#I(D)H-G/G3G4I7H8J9F:H=G>E?F@GBbCJDFGIHJIGJHLGOIPGQXSHTIUGVGWIXIZa[I]H^E_HaHbGc]dIeJfIgIhF
=issuanc	wH]
=ist	Q!_%@&I(J)Z*H+D-F.F/B2E3Z4Y5D6C8D9?:@;Z?a@[AEBAC[D>EDFEG^HEIIJCK=M?NDO?QFRGUaVJX@YBZF[B]G_Ba]bDd[eCf]gC
=it	?%@&H(D)D*B+G,B-c.H/d0=1@2=3E496A7A8C9B:G;A<>=?>D?F@cAGBcEAGAH6I_JFKgL>MFN[OaPAQ?R@SBTHUZV]YAZg[F]Z_Ha>bAc?dHeAf>hb
=its	T#Z%B&H(D)C*F+G,G-a.I1E2G3A4D5G8]9[:C;F<H>C?[AFB_CCEYF^GCH@I@JYLEMBNGOZPCQHR_SEU]VIWFXBYEZ>[E]C^__FbIdYeGfBgJ
=itself	n>J?X@HBZCHK]SXT[ZG]JaJ
=ive	]!H#Z%I(F)I*G+I-C/H3F4J6J7I8J9E:G;J=H?[@YAJC[DDGIHJIDJHK_LJMHOHPIRJSJTIUHVGWIXJZc[H]F^H_IbHcIeJfHgG
=j	_!H%H(G+I,J-D/I1J3G4J5J6J7H8J9D:G;I=G?E@ZAJDEEJGJH=JIKZLINZOFPHRISITHUHVGWIYJZ_[G]^^I_Ia_bGcHdHfHgIhX
=ja	h!J#H(I*I+[-H/J3J9G:I=J>I@]B_CGDGHBIFKbMENHOIUJVHXGZB[[]I^HaIcJdIfJhE
=jag	b!G#Z%I([)I*G+I,J-F/J0J1I3E4I5J6J7H8I9Z:F;I=G?E@HAIB^CYD[GIHIIEJHLIMFNXO[PHQJRISITFUFVEWIXFYJ[[]F^G_HaYbGcGdFfIgIh]
=jak	wH_VG
=jaki	z9^HJ
=jam	zH[
=jamai	g%J+]-J1Z3H9H:J=J>H?F@IBHCHDaHAIJKJL^MINJPIUJVIW[XIZH[J]I^Ja]bIfJhJ
=january	w@HIXK^
=jdoe	zZZ
=je	U!C#_%B&G*A,F-?.F/D0E1D2E3>4D5F6E7D8D9X:J;D<G=A>]?[@[AEC[D]EFFFGDHFI<JDK]LDM=N@OHPCQFRCSFTBUBV]WEYEZ_[b]Z^B_DaCcBdBeGfAgDh_
=jede	u@XKYNZ
=jedna	w*[CZ
=jemand	z@ZZZ
=jest	b%H(Z*I/J0J1J3I4J6J7I8I9F:G;I=F>G?Y@EAJBCDEGYHAIXJIKELIMENFOIPIQJRISJTGV^WIXHYJ[H]H^[aGbIcHdbgIhY
=jestem	w#I-J9]?JB^CJDZHEIIKINJTJZG
=jeszcz	z9JC]HJM[ZI
=jeton	s(I*J,cHERYZJaJ
=jetzig	zKJZIha
=jetzt	f#^%J(I*J+J,J-F/[3I4J7J8X9E:I=H>G?Z@[BZCGDZGJHDIFKDLIMHNGOHPJRJTIUJVHXb[I]G^F_JaHbJcIdIfIgJhE
=jira	w#FHaZD
=job	q#I9_>ZBJHDKHZJ[X
=join	e!F#H%I(I,J-I/I3H4C5J6J7G8a9I:H=I>H?G@FAGBIDIFJGaH_IGJJMJNDOJPETJV]Z@]J^H_Bb^cIdIeIhJ
=joiner	wHHV[
=jour	j#I*J+]-H1Z9G:J=I>J?I@aBICGHDIIKGVJXaZE^JaJcJdHf^hH
=journal	zHHNY]]
=june	w-[IH
=junk	w9JCIDJHFaa
=jusqu	w9[@ZHJf]
=just	W!D#I%F&](E)G*G,I-C.I/E0Y1H2I3D5H6H7G8Y9[:F;I<J=J>J?F@]AGCbDAEHGHHBIJJFLYM^NGODPGRGSHTEUFVBXDYIZI[a^FcGdGeIgFhC
=juz	o#I(J-I3J9E:J=J>^?J@GBaCIDGHCIIKaMINIOJTIUJVJXJZFaIdJhI
=kam	z>JBaHIaJ
=kan	_!D#D%G(J)I*H+J,I-F/I0I1I2I3E4[5H6J7G8I9F:^;H=[>a?F@[AIBaCFDCEJGHH>ICJGLHMDNCOEPFQJRISYTFUEWIXFYIZa]G^__GaAbDcHdDeJfGgGhA
=kann	[!H%F(F*Y+I,H-D/F0H1I2J3F5J6Z7X8I9F:];H<J>[?_AIBYCEDCEYFJGGHDICJHKBLFMZNCOHPFRHSEVXWGYH[X]E^Z_HaCbDcEdDeIhB
=kaputt	uHGb[fY
=katalogen	z3[
=katalogu	z3^HJOI
=kazd	zKHNaZH
=keep	V!D%G&H(F*G+_,H-X0H1H2I3E4H5H6G7Z8G9E:F;G<I=E>D?E@^AGBBCEDXEIFGHHIYJFKZNYOEQIRGSHT_UGVDWHXDYG]C^]_EbDcFdFeHfXgY
=keepass	wHaIJZH
=keer	q#]9H@aHGZG
=kein	W!C#@&H([)I+E-C.X/E0_2G5F6E7D9E:J<H=_>B?AAGBFDcEFFGGJH@I@JFKELXMBPDQGRBSCTDUYV@WbXBY_ZI[D^D_FaXdAeGhC
=keinen	o3I4Z>[@YCJDIHGX]ZIa[
=keiner	w+J=[D[LYZJ
=kenn	w>G@JHXKIZD[a
=kennt	q:Z@JHDIJK[M_YYZJ
=kennwortanderung	u7X@IB[HIIIKJUJVIZI^]fJh[
=kennworter	h#I/^0_3J7Y:J=J@FBICIDHHDIFK_MGTIVJXIZI]JbJcJdXfGgZhI
=kennwortern	wW[
=kennwortrichtlini	zN[
=kennwortruckschreiben	h#J%[(E)J,G0I1[4H6J7J:J=F?J@HBGDIGIIJKHLIMJNJPYR[SIUGVFWIYIZG^IaJbJcId[e^fZgZhG
=kennwortsynchronisierung	zG_fH
=kennwortwechsel	z@XL^
=kennwortzurucksetzung	c!H#I%I(F)Y*I+H,H-G/J0J3H4I6J7X:H;I=Z>I?X@HBHCGD[GIIHKGLIMJNFOIPHRJS]TIU]V[W[XJZD[J]H^IbIcGdEeIfYgIhH
=kennwortzurucksetzungsrichtlini	zHIW^
=kept	n#^/J7X@IHGMGTHd]gJ
=kerbero	z9JBHH^RXZE
=key	d!H#I%I(H*I+F-D/D0J1G3H4G6d7I8I9F:I;I<J=I>G?^@GAIBGCGDDEJGIHeIEJFKGLJMGNDOGPIQJRETHUJVHWJXIY]ZB[J]D^J_GaIbJcCdHfDgJhG
=keyboard	m#[9HH_TJZIhY
=keys	f(F-J/I0J1I4G6g7J8J9H=J>J?]@IAIBICIDIGIHIIHKHMJOJPJRCTIVJXJZD]G_IcDdHeHfD
=kick	z#G9G>IBIHFIITYZ_]G
=kid	w#X@[HI
=kids	z3GD[HJIIK[
=kierunkowego	z3_HJII
=kill	s.YHDY_
=kim	z-GHHI]ZY
=kind	uIZ
=kiosk	o#I.X@IBJGZHYTHZF^_
=kitchen	z#^.GHYKI
=klappt	o%[(J9I:Y=J>I?H@JC]HFKJPHVHZ^aIfJ
=klar	z9^BZDJHIVJZG
=kleinbuchstaben	wHJI^
=klick	wHIZGb_
=klingelt	z>JDI]]aY
=klopt	z3GOIa]hY
=know	[!G#G%H&^(E)J*I+H-a.J/F1J3E4J5J7J8J9G;J=H?CCGFJGHH;IAJZKILHM]OGRJSIUIVEWIXHYJZX[b]G^F_IbEcHdHfIgFhY
=known	m(J-^/G0J@IBGHDIJJYKJM]NJTJ_Hb[hJ
=kod	l3I9G>^@HBIDHHDIJOJXGZI]Jac
=kodem	w9IHHZJaa
=koden	p3I9G>aCJDHHEIIKIMJOHXIZJa_
=kodu	s>XHGa]
=kolleg	z(I*H@Y^^
=kollegen	s(]GYV[ZH
=kollegin	q!](J=]?JBJDJHYV[ZG
=komm	n#J(J)[-H>Z?JDZHDIJKJMIOJVFZ_[JaG
=kommen	s0Z>JGYHZX[
=kommer	q!I#I-H3F9F:I>F@HBICGDEHAIFK]MJNJOFTIVHXHZ[]Iaab[cJhJ
=kommt	b![#H%I(I)I*I+^-G.X/I0J3E4I7J9I:Y;I=I>D?F@HBGC[EJGJHEIGKHMHNIOYPHRISHT_UJVGXHYJ[J]G^I_Ha^cXdIfHhI
=komork	zCZHIO]
=komplexitet	zHII[KHNX
=komputerz	wM_ZG
=komt	p#I-^3J>JHFO[XFZHa[
=konci	z3I>JD_HHOJ
=konfiguration	uEaHIWG
=konfigurieren	ze^
=konfiguriert	u3ZDIEFHJUHVZW_
=konnen	h!I%H(F)Y7I:X=F>J?H@FB_CYDIF^HGNIP_UHVXXIZA[J]I^GaIbGdJfIhI
=konnt	p#J%I,Z-J3J4]9I=J>I?^@IB^CIHEIHKHPIVHXJZF^HaIcJdIe^fIhG
=kontaktdaten	w3]D[ZJ
=kontaktmethod	zC]
=konten	q)_@JAZBJDJHJL]UEVFZG[YhI
=konto	V!b#d%^&I(D)E*F+G-B.I/E0G1F2[4E5H6G7F8G9F:Z;X<I=D>D?E@AAHBHCHDZEFFHGGHAIBJFKBLEMDNDOEQXRGSGUBVbWDX]YGZH]D_YaDbEcCdDeGfDgF
=kontot	o!X#[%_(G-J3J:J;J>JBJDIHEIJKJOJTIV[XFZ]aH
=kort	s-HBJHGIbZJ
=kraju	z3_HJII
=krav	q*[9I?JC^DJHEI_ZI
=kraven	uHIIZKHN]ZI
=krbtgt	zBIHaKFZGgH
=krijg	q9J>I?]CJHEZ]aY
=krotki	wHJI_
=kund	z:HB[DJH^ZJaG
=kunden	w:ZS[
=kunnen	zHJPXV]
=kurz	q-I@JHJIaZJbY
=kurzlich	z@[BJK^ZFhJ
=kvar	z_Zg]
=kwijt	s>[HJ
=l	J#F(Z)=*B-Z.B/]0C1@2F3[5J6?7G8?9@:C;I<B>X?e@IB?DDF]G@H=IBJ?K_LXNEOBPIQAR_S?U^XGY@Z;[Y]Y^X_]aDcXdIeYgIhY
=la	C#J&>(B)@*>+],D-c.@0I1;3A4J5D6I7I8?9E:I;D<>=^>X?^A;BHCBDDEGFJHCJEKaLGMeNdODP=QDSBT@UHVCWIXCZa^H_FaCc<dXeYfYgIh^
=lab	n!I%I(G*I8D9G:J=H>H?C@HAHBHCJDJFaGDHeIIKIMJVJYJZA[J]J^]_HdJfH
=lack	e!J#I%](]-F3Z4J5a:I>I@FBGCJDGGIH>IcJFKCMJNDUIVJWZZB]I^IbIdIgIhH
=lado	z7ZHHS]ZI
=lady	w#X@YXY
=lagt	zCZD]ZI
=laiss	w>I@IHFIIX]Z[]YaI
=lake	w>^HG
=lan	z9I>JHa
=lanc	z%Z+ZHG
=land	s!G/^3G>]HEZF]IaZbI
=landcod	z3a9I=J>IHFIJZI
=landervorwahl	z3X
=landesvorwahl	w3[
=landlin	w1J3]4J9J>_HDZIcHfJ
=landskod	z3a9I=I>IHGIHZH
=lang	o%J-]2^3J>I@YHGKIN[XJZF]]aJhJ
=langer	z!^ZJ
=langsam	z3J9I>IHaMIZJaI
=langst	zPYTX
=laps	s#J-J9J=d@GIHKDMINGZDaJbG
=laptop	W!H%I(E)I*G+H,I-E.J/G0I1I2J3G4I5J6I7H8I9D:H;I=F>D?F@CAJCGDFEHGHHdIEJHKCLHMdNEOGPGQJRFSITFUHVFWIXFYIZD[G^H_HaFbecGdFeJfEhE
=larga	z2[9J>JHJI^KIfHhI
=las	e!H%[(I)I*]+J,I-E.[/F0]3H4I6X7I9E:H;J>D@EAJBGCHDFFJH]IDK[LJMGNZO[PGRJTHUIVHWJX[ZB[I]I^J_HaHbHcHfGgJhE
=lasa	z[_
=lasciato	z9JCHHEZH]b
=lasst	j6X9I>J?J@[HZIIKHMJOJVIX[Z]hG
=last	T#]%D&I(D)J*G+F,F-@.H/B0G1F2H3C4[5I6X7G8]9H:H;G<H=X>[?C@YAFB?DBEGFEGXIFJDKcLDMBN?OYPDQIRXSDT^U[WEXGYH[D^DbDdEe^gChB
=late	uDZHFR^ZIaY
=later	c!I(G+E-F/I3H8Y9I:J>I?I@ZBDCJD[H?IEKCL[M[NFOIPJRIZ_[I]H^Ga[bIc[dJfIgHhI
=latest	z1X
=latt	u-^HH
=latw	u-^HJ
=lauft	i#J%J(J,J-J0Y3J4J=I>]@FB]DIGIHCIIKGL_MGNIR]SJUIVJZD[J]I^IaHbIc[dHf[gJhH
=laut	q?J@[BIE^HEI[KJSYTHXJZHaZgI
=layout	zhZ
=ldap	X!G#G%F&J(G)I*H+I,I-F.J/I0H1G2H3F4Y5d6F7G8E9G:H;I<k=H>G?G@FAIBFCFDGEIFJGGH>IEJGKGLHMFNFOHPHQIRFSJTGUGVHWIXHYGZD[H]H^G_FaGbHcAdEeGfDgIhG
=le	K!E#D%a&C(Y)@*?+F,@.H/D1@3X5G7I8@9D:@;@<F=I?aAECGDEE@GEHCIEMbOaPFQBRDSGWDXEYFZG[G_Ja_b]dGeBfYgIhY
=lead	q(F*I-J3]>IP[ZJaFg^
=leak	w-_@JHJIHKJ
=learn	uHEIJM]dZ
=least	h-G/[9I@]CHHCIbKEMHNYZG^JhI
=leav	h!^#J(J-J/Y3I8H9H>I?F@GBIG]HbIHJIKGNIPJVHZEaHhH
=leaver	l!_>J@GH^ZD
=leer	z3]HH
=leerzeichen	w3_HJI[ZI
=left	_!Y#H%G(H)H*F+G,J-F/G1J3D4I5Z7H9G:H;]=E?FA[DXEJFIIFJHKELHMHNGOFQJRJSITHUIVHWJXGZA[J]c^ZaGbHcIdHgHhG
=legacy	zY]cF
=lehnt	uHHJ[N[
=leicht	o-c3IHGIDKJZI
=leider	zZZ
=length	d%H-G/J2a9J>JBICHHFI_JJKGN^OJZD_JhI
=lento	s!I#F-H3H9F:I>IBGCJDJHeIDKIMFOIVJXJZG]IaI
=les	Y!D#D%[&I(Z)_*_+],E-A.]/D0X1G2G4E8G9B:F;G<I=J>F?F@AAFBCCAEFFGGYHBK]LGOYP^RFSGTEUDWEXDZ=]E_EaZbFcDeHfDgEhB
=less	o-a@YBHHGIIKIZF
=let	a!G%J(G)[*H+I-F/I3I7I8J9F:I=[>G@[B_CFDEGJH?IDJIKELIMGOHPJRJTIUIVFWJX]ZX[]^E_HbIcJdIfJgIhC
=letra	o#J-H/Y3J9J=J@GBJCIDHHEIdKGMJOIZG[J]JhI
=lets	o(I)J5[@ZBGH]IIJJKELJUHZC^Gh[
=letter	]!H%J(H*J+I-X/c1I2I3[4I5J6J7I8J9F:I;I=I>D?F@@AIBECEDGFJGIH<IfJHKFMDNYOAPIRJTGVHXHZZ[H]F^I_GaGbHcIdIfJgEhZ
=lettr	w/[I^TJ
=letzten	p-D3J>J@JHHIGKcO[XJZHaJbYeYfJhJ
=leut	u-]8ZF^GZHIIJKGZH
=leuten	z(]:JHJPX
=level	z(Y5_HHZE
=leverancier	z:]HHJYZJ
=leverantor	z:XJZ
=li	u:]>[HH
=libr	p!J#I%J(I)a-H/J=JBGDIHJSHT]UbVEZHcHdJfE
=library	w.YHJJX^Z
=licenc	[#I%J(G)H*J+J-H/J1J3I4I5J6J7H8I9F:H;I=h>H?H@GAHBHCIDHGHH]IGJIKFLJMHNIOJPHRISITIUHWJXIYJZA[J]I^I_GaHbHcGdIfHgIhI
=licenca	j!_-I3J9H=c?I@HAJBJCIDIIGKHNJOJVJXJZH]JaH
=licence	]%J(I)J-I3H4G5G7J9I:I=f>I?J@HBICJDIEJH^IGJIKHMJNHOGPJUFVGWHXIZE]IaIbJcIdIe[gJhJ
=licencia	l=^H]ZJ
=licencji	s=^HI
=licens	zH^UIVJZF
=licenser	z9J=^HH
=licenti	s-J9I=_HYIIKIVI
=licenz	u=^HD
=licenza	q-J3J9J=a@IH[IIKIZI
=lid	z?JHGV^ZJ][
=liegt	u-I7]9I>]BJDJG[HHKJ]J
=lien	o-JBHKJMJZGbccI
=life	z1[BJHIZJfZ
=lifetim	z@ZHX
=lift	qHIT_XX
=ligacao	s(I-J3Z9H=I>H?]@JDJHDKHMJOIUJVIZJ]Ja^bJc]
=ligar	z9]BJHIZIaJbZ
=ligger	z3[G]HJIJOIZJ
=lightweight	z%G0^HJ
=like	a!J#I%J(G)J*J+Z-^/^3Y7I8H9H:J=G>HBGCIDIIYJIK]LJMGSHTXUJVHZC[I]H^J_JaHcJdJfJhE
=limit	g!I#J%G(F)G*D2Y3I7J8J:I=H>I?FBICHDIG_IHJJKHMINHPHQaSJUIVXWIXaZD]J^JaJbIcIdJfIgI
=limitada	zQ[
=limitado	zVZ
=line	n(X3H4Z>Z@IHDKJRJZHbIcbfG
=link	V!D#F%G&J(D)G*H+H,I-C.I/E0H1I2J3F4[5G6G7C8H9D;I<I=C>C?D@CAHBACGDEEJFIGXHYIDJFKCLFMCNDOIPGQIRGSFTEUCVDWGXGYIZF]E__aDbkc[eIfEgEhF
=linux	wH^ZFbJ
=list	W#F%E(D)G*E+E,H-d.I/H0I1E2H3E4G5H6H7G8G9D:E;G<I=D?d@CAGBCCYDXEIFHGFKXLGMFNEOEPGQ_RHSHTEUFWHXFYIZ?[[]E^F_EaCbFcGdFeIfFgFhC
=lista	s-aHG
=listener	u=JHCPJYI_JcFdHeIfc
=litery	zHHIa
=lithnet	u-FJ_
=littl	s.XHXMX
=live	k!H#I%I-]/I7[=I@^A^HCIGJJKGLJMJNEPJTJWJZD^H_[dYhI
=livr	zHFT]a]
=lizenz	m(J=_BHCJDJHaKJUJVIWJZHfJ
=lizenzen	s9I=cCIHFIHNJUHZJ
=llamada	q/I9J=J>J?ZDJHFKJQ[a_
=llega	j3I>aBICJaY
=lleva	s-[FYI_KIZI
=llevo	zHJXHa^
=lo	c#D%G&J(F)I*H+H,J-E.J/H0I3X4I5J6I7H8I9A:G;I=Y>_?]@BBDCEEJFJGIH?I[JILINGOZPHRHUHV[WIXYYI[H]]^I_HaCbFcGdHfGhD
=load	i-[.X?JIJJ]KIZEb_
=locai	z6[A]
=localement	z/[HIZHd]
=locali	s-J/J6Z9HA]HFN_ZJ_J
=locally	w!_/^HEIHKJNJUIZF
=locat	u,H0J6JHDZF__cIdFe^fF
=locatair	zBIDHHJU]VIW[
=locatario	zHHU]VIWZZI
=location	sH]
=lock	L!?#j%C&I(D)E*F+D,F-B.G/A0F1G2G3E4E5G6F7C8F9E:D;F<H=C>B?D@GAEB>CEDDEGFHGEIBJDK@LCMCNBOFPCQGRDSFTjUEVDWGXJYGZ:]C^J_BaCbbcCdCeGfEgChD
=lockedout	u#IHGT_
=lockout	]#a%I(J-J/J3J7J>J@HBGIIJIKIMGNITcXJZF[G^IbIfJgJhJ
=lockouttim	e#]%b(HHCZJ[J^I
=log	U!A#Z%B&](@)D*C+E,Z-C.H/^0F1F2I3C4E5F7C8E9F:E;G=B>@??@?AECCDCE]FDGCHHIAK@LEMaNaOEPFQHRGSDTHUGWDXDYGZ][C]c^BaAbDcHdBeCf_g[
=logg	h(G/J7J?J@HB]HYIJMHNISIZ[]J^GbZgIh[
=login	T!Z%F&I(C)E*E+_,J-A.G/B0H1G2H3E4E5G6G7c8G9I;G<I=D>J?C@AAGBJCEDBEHFEGFH[I]JEK@LXMHNCOFPEQIRDSBTXUEVCWGXCYHZY[B]B^d_Ea@bfcEdDeHfDhB
=logo	o-I>JBIHdKJZFaJ
=logon	]!F#[%I(G)I*J+H-H3I7I:H;J=H>H?G@DAJBECJDGGHHAIHJIKFLdMZNHPISITFUFVFWIXIZ@[H]G^F_IaJbhcDdIfIgXhG
=logowania	zbY
=logs	i#E%X7I:[@JBHH_IJL[MJNHTZZF[J
=lokal	c#G%H(F)H*F+J,H-E/^1I3H4I7F9H:G;I=F>H?G@EA]CGDHEaFJGGIDJIKELIMDN[OHPHRHSETZUGVGWEXHYJZC[I]G^H_DaFbGdceIfZg[hF
=lokala	u/YHJcYg]
=lokalen	i#J%J(I3I4J7X:I=J>J?I@IBIDJE_HDIIKJN]PJSJTJUJVHWHZC_ZaIbHc_dY
=lokaln	z/Yg[
=lokalnym	w!XZIc]d[gJ
=long	]!H%F(I)J*J+J,J/H0J1J2f3F4I6J7I9G:H;J=I>C?GAJBFCHDFGHHBI_JGKELHM_NFOHRJSJT[UIVHXJ[I]I^G_IaEbHcIdHfHgGhF
=longer	_!Z#E%J*I+I-G/J3G4Z9H:I=J>_?aAIBHCIDGGGHGI^KHLDMHNIOIVFXHZD[I]I^H_]aGcIdEfIgJ
=longitud	zN^
=longueur	z@HHII[N]
=look	h)J+Z-I1J4]>I?F@JBEDHHHMJN[TZVJZ_]Y^I_XfI
=loop	l!I+I7I?JDJH]MJSITJUJWIZ]]DbFcJf_gH
=lors	o!J%_(I,^-J/J5[=H?J@IBJHGIIKINHPIUIVJbJcJeIfH
=los	d!G#I%H)[*Y+J,J-H3[4I7J9I=I>I?I@HBGCHGJHEI]JYKFNZOIP]UIVYWJXJZB]I_JaIbIcJdIfJhF
=lose	z>YHGZZ
=losenord	b!I%I(X)J-E/I0J3J4J7I9I;J=G>G?H@DBBCIDFGIICJILHNZPIRJSJTHU]VXWJXI]H^[_IaIbZcHfIgIh[
=losenordet	c!H#F%I(F)H*H+J-X/J0J1J2J3I4J5J7H8J9I:G;I=G>G?H@DB]CGDYEJGIH?IXJHLHM]OJPIRJSITHUEVGWIXIZ][H]G^G_IaHbGcGd^fIgG
=losenordsalder	z@bBHHEIGZFhJ
=losenordsaterstalln	zUZ
=lost	_!F#E%E&J)^*F+I-F/H0Z1I2I3G4[5I6H7F8H9F<J=a?F@CAICFDHEJFJGGHXIDJHKDLHMBNFOGPHQISHTGUGVFWHXFYH[G][^F_]aFbBdEeJfEgGhE
=lot	s9_BHZH
=lots	z:X
=low	z-X9JH[
=lower	n-JI[N^ZI
=lowercas	w-JI_KJZH
=lsa	u/IJ^
=lsass	qHIJ_ZJ
=luck	w@[BJZY
=lugar	z7YHJS]THZH
=lui	p([8]=Z@HBXHGIHKFMJVHZH^]bJdIh]
=lukt	wZ^
=lunch	l9G@^BZZE]^
=lunga	z2Y9J=ICJHGI_ZH]JaJ
=lunghezza	w@HHII[N^
=m	z!^]Y
=m365	j#E(J/]@JHFNJTbZH[Jg]
=ma	]!E#B%[&I(H)H*X+Y,G-D.I/]0H1G2G3C5H6G7F8]9]:E;F<I=F>B?^@AAGBACBEHFIGCIBJGK@LJM[NCOZPFQIRGSHUEVYWGXDYHZ=[b]D^E_HaGbYcEdHeZfEh_
=maar	k#I3I9H>I?[@[BJC[HEIJKJM_TYZH[XaHgI
=machin	d!I#J-G/I0J1G3H4[6J7J8I9J=J>I?J@GBJGGIHJGKGMGNIOJRaTIXJYJ]J^J_IaJbIcadJf^hH
=macht	zbY
=macro	q#IH_
=made	g!J#J(G)[+H-E/J2_3J7J8X:I<J>H?H@_BGCIDFGIHFIZJIKEMXNGUJVHXIY^ZB[J]I^^_GaIbJcJdJfJgJhG
=mag	j#J(H-Z9C:J=J>H?I@bBZCHDHHBMINHOJUJVaXJ]J^JaGbJdJfJhG
=mai	j!I#J%J+Z-I1X3F9F:H=I>F?H@IBHCFDbGIHBIIK^MINIOIPIUJVHWZXIZE]IdZfJ
=maila	z>^D]HFZE
=mailadress	u3]?XC]DHHG
=mailbox	c#F+H-J3J4J7I9G:J>c?G@IBICHDYG[HXIIKIMINJOITYXJZH^ZaHbJcJ
=maintenant	u*X9F@JB]HIKZ
=mais	]!I#D%E&I(E)]*I+Y,H-F.I/Y0I1H3>4G5I6H7F8G:D;H<I=[>]?]@HAGCYD@EHFIGGH<IAJGK[M[QIRGSHUDWFYZZE[_]D^FaBcEdXeIfFgFhC
=maison	z>^?J@JBJHFJ^MHZJ
=maiuscola	w3II]
=maiuscula	wIZ
=majuscul	uI[
=make	^!I#I%Z(H)J*J+[/I7J9G:I=I>G?FBHCHGIIIK^L_MHNYOIPIQaSJTJVHWJXJZB]J^IaJbJcJdJhD
=makkelijk	u-]HJ
=mal	d!G#_%H(G*H+I,I-C/J0J1I2J3d4Z5J6H7H8H9Y:F;I=F>E?G@ZAIBECFDDEXGHHAIDJIK^LIMFOEPGQJRXSJTHUGVGWIXFYI[G]F^H_HaGbGcFdEeHfEgIhY
=mala	z#I@JHHX^cX
=male	z#]-J3]BJHIIHKINJZJ
=malform	s3^DI
=mam	q(c*J9H:J=I>_?I@JBIDGHCIJNJOJUIVHZEaI
=man	i!^#I%J(H*I-Y3I7J9Z:I=F>G?]@cBGCGDXIFMHNGOJPITYUIVHXGZB]H^J_JaFbIcIdJfIgJhH
=manag	c!I#H%H(G)I*I-D/G4E5J7d8H9C:[=H>I?I@EB^DIEEGJIFJHKHLJMJNGPFSITHUGVDWJXIZB[I^G_IbJcGddfIgFhH
=manageengin	wHFJ_
=management	k%^(J-I0H8^GJHDZIdIe]
=manager	h!J%J(a)I*H-E2X3H7G:I<Z=I>H?HBHDHGJH]IGJ]KFMJNDQ[SGTJUHVHXI^JdGfGhJ
=manana	p#[-I9J@_BJHGIIKHTIX]ZIhJ
=manca	k#I%[([-H3_5Y9H:J;J=I>H?E@HBIC[DHHBKGLIMIOEV[XHYXZG[J]IaHbYdIhI
=mancano	u#J%J3G=]CHD]HFI[
=manda	w7]
=manga	p#ZHIX]
=manqu	m([-J3a9J=Y>I?HCYHCMJOFV[XHZIaF
=manquant	w%]=[HCKJ
=many	W!H#c%G(H)H*G+I,J-^.J/H1J2I3X4J5I6J7G8H:F;]=F>F?GAHBECFDFFIGHHYJHKYLHMGNEOEPHQJRHT^UGVFWHX^YJZA[G]H^I_HaDbHcHdFeJfIgIhE
=mapp	u#_NIZJ
=marca	w-[HFZHh^
=marcada	pLYZJ^^dYfJ
=marcado	uZG^_dYhI
=marcamo	zLZ
=marcar	w;ZHJdY
=march	h#I%H(I-H3I6J7J8J9C:J=G>I?H@ZB]CIDHG]IFKELXM]NGOGPJTIUJVGXIZ^[I]J^IaIbYcIdFfYhG
=mark	zhY
=market	wF]HZZG
=mas	b!F#F%H&J(F)I+H,I-Y.J/Y0I1I3B4H5J6I7G8I9D:F;I=F>B?]AICaDDEIFJGHH?ICJIKCM_OXPHQJRHSIT[UGVEWHX[YIZE[_]F^HaCb[cGeIfFgG
=master	z![HZZJ
=match	X!G#G%I(H)J*I+E,I-[/G0J1I3@4I5J6Y7H8I9F:H;I=G>B?G@CAdBECEDEEJGHIBLHMGOePHRISJTGUIVGWIXFYJZB[I]H^I_ZaDbHcHdHfHgIhY
=mate	z9FB]V[ZI
=maternity	z!^AIPJ
=matin	o#]@bCJHFKIMJNITJZH
=matter	n-I2[9J@GIEKIN]ZF^Xh[
=mauvai	q#^,^HIKJXIZJdGh]
=mauvais	w#I-J9I?JBHCIEYHDX^ZGc_
=maximal	z-JHHIIX_
=maximo	z3E>HOFX_
=maximum	wH]II
=may	[!G#I%Z)D*F+J,I-J/F0J1I2I3H4I5J6J7G8Y9F:F;J<J=H>F?F@ZAJBICGDGEJGEH^IJJIKGLIMEOIPEQ[RJS[TFUFV[W[XHYJZ?[F]G^_aZbGdEeIfHgDhC
=mayb	sHGN]SYVI^JhX
=mayuscula	w3HI[
=mdp	k#Z:I@[BHCIHBKIMINIVIXIZ_]HaIh[
=me	I!]#d%A&C(^)[+@,@-A/>0B1A2C3F4@5A6A8@;@<C=<>Y?H@]AACJDcE@FAG?H?J?KHL?M9NAOJP=QBR@S?TGU>V^W?XcYAZh[I^D_=a^bGc>d>eBf>g>h^
=mean	k#J&](H*[-J/Z1J9ECJKHNEOIPJZ^aJhH
=meckert	w.Z/X
=med	o3[7Z:X>JBHHGIJaXcYhY
=media	z9IHDZI]^aZ
=medio	z3J@JC[D]HJZI
=meer	w9H>^@IHHYYZJdGf]
=meet	Z!I#I(H*J+I-G/Z3I7I8J:I=I>F?FBGCHDGGJH_IZJIMIN^OJPJTJUIVHWHXIZG[J]b^J_IaGbIcIdJfIgIhH
=mehr	^![#F%Y(E*Y+[,H-E.J/F0G1Z2I3F4D5I7H8H9F:F;H<J=_>X?ZAIBDDFE[FHGGH@JIK[LGMENFOCPEQJRXSGTFUFVCWGX^Y^ZD[F]D^G_ZaCbFcCeGgGhD
=meier	z9^HE
=mein	V!^#^%E&I(A*H+F,G-A.I/F0H1H2I4F5H6H7E8H9D:H;G<I=D>Y@FAIBAEGFHGGH[IaJGLFMANFOZPDQIRGSGTDUDVaWFXDYHZ_[[]A_GbDcFdDeHfDgFh^
=meinem	q-H3J9X@HC[D[HGI[K[NJZE
=meiner	z9]@JHJIJKIN]ZJ
=meint	w-^9E>JHJK]XJ
=meio	u3J9G>H?JC[HDI]KJZF]^aH
=mejl	zCYD]ZJ
=meld	u9ZB[HI
=meldet	p,J:Y=JBIHEIJJYKHNJR^S^WJZYaJdJfG
=meldung	p(J)[3I:J>I?FDIHGO]PJUIVGZZa]
=member	f%H([>GBIHBIJKIP^VaZJ]I
=membership	zHJPZ
=membr	s9IF]HGP]VZ
=membri	wF^HIPYZJ
=membro	p9IF^HFIJPXV^ZH
=meme	l(I)Z*J9I>I?I@ZA_BXCIDHHEIHK[OIPJV[XJZE]J^X_HaYhG
=men	k!J#I-H/[3H9G>G?[@HBIDIHCIIKHM_NJTZXJZH[]]I_YaHgGhJ
=meno	u-]HH
=mensagem	s-I9I>]?H@ICJDEHCIJKGZ^]Ha_
=mensaj	s3J9F>^?I@IBJDFHBIJKIMJOJVIZ[]JaabJhI
=mention	sHbKFNI
=menu	q9HHa]JdZ
=merci	l!J#Z(J*I-I3I9b:J=J>H?I@IBZCIDHHDIFKHMJNJOHPJTGVIXI[I]IaHcJfJhJ
=merg	w8^A_HFPHZE
=merger	z9H:FAXH^UHWIZJ
=mes	zHIK]VYZH
=mesma	w@JAYHJK[ZIb[
=mesmo	o9H>J@_A_CJHHIHKHMHOJTYXHZE]J_JaIh^
=messa	z@YHHNIZE]^
=messag	W!G%H&J(D)G*F+G,I-J.[/F0J1J2J4I5I6I7G8H:H;I=F>@?[@EAHBDDDE[FIGHH_ICJGKBLIMGPGQIRHSHVFXHYIZ_[H^H_Ga_bFcGdXeIfHgHhE
=messaggio	s*J-J3J9H>]?I@JCFDFHBIJKIOJPJZ]]Ha_
=messo	q#X%H2]3I9J>G@ID]HFIZKIV[ZI]JaH
=mesur	zEZ
=met	g-I4J9J:[=J>H?JBHCJDJGJHCI[MJNXP]UJVJ]JbJcZdJhI
=metavers	zGYHI_[
=method	Q!E#F%G&I(F)D*^+_,G-C.H/G0H1G2I3D4F5H6G7F8G9C:F;G<I=D?f@CAFBCCcDdEFFHGFHIIBJGKBLEMFNCODPEQHRHSHTEUDVAWDXEYHZ>[F^F_DaAbFcGdEeHfGgFhE
=methoden	l(J*b+Z-I3I>J?H@IBICXDFHGIIKIWZZI]J
=metoder	w*_HJ
=metodi	s*]C^IJ
=metodo	b!G#H(H*]+[,J-F3G4I9J:I;J=H>G?e@GAJBGCcDHGJHAIFKGMINEOGPIRISJTIUHVHWIXHZE]G^J_JaGcJdIfJhI
=metody	s*]9I?J@JCaDJHGIIZH
=metro	u3H9I>d?I@JDIHGIIKIOHVIXIZEaJ
=metter	z@_ZI
=mettr	w+]CIDHHZ
=meu	c![#H%I(X)I*G-E.J/I0J1J2J4I5J6J7I8I9^;I=E>Y?E@EAJBCCYDDGIHYI[JJKBLINGOaPIQJRISJTHUGVFWIXGYI[I]F^I_HaBbHcIdHfHgIhF
=mfa	Y!I#H%J(I)H*F+^,b-J1J3H4I7I9F:F=H>@@EBDCGDCGJHjIIJJKILIMFNIOJPHRISITHUGVFWHXHZC[I]F^Ja=bFcHdJfIgHhI
=mgdomain	z7]HI
=mgpolicyauthorizationpolicy	w)[HJ
=mguser	o/J9IBJHGgb
=mi	U!a%B&F+I,E->.F/C0E1E2F3C4D5F6D7C8E9^:H;D<G=@>[?H@GAEB<CYD^EFFFGDJDKXLCN@O[PCQFRDSDTBUAV]WCXIYEZf[Z^B_CaIb@cCdBeFfBgD
=mia	h!X#I%I(G-F/J3H7I9^:Z=I>G?H@XBECHD[GJH@IZJJLJMFNDOHUIVXWJXHZ_[I]G^HaHbIdIfIgJ
=mich	f#_(J+[-I3J9H:J=I>G?GBICFHCIHKGMCNIOHTZUJXZZa[[]I^JaHbJcJfIgI
=microfono	zHZ
=microphon	zH_ZG
=microsoft	O!A#?%D&G(B*[+E,C-H.F/Z0I2F3B4C5E6D7c8E9C:B;E<G>A?C@?AEBACBDBFFGCH;I?J[KALDMGNBODPBQGR[SgTcUBVAWCXBYEZ<[D]C^C_CaYbBd_eFfXgdhB
=microsoftonlin	g(I-I.[/J7H=J@JBIHDIIKJMIScTIZG]JaIbIcbdHfHgFhJ
=middl	pBJHFZJ]b
=miembro	q(J*J9IF^HGIIP^V]ZH
=mien	q-I3F>H@JHFIZK_MJO^ZIaJhI
=mig	uDZHJV]
=might	w1Z@Z
=migrar	z__
=migrat	q!J#J+I0I9J;^>GA[CID[PJ_H
=migration	j!I#G%I*J-G3H9H;^>J@HA]BICHDIHCIIKZLJMINHPJXJZE]G^I_^aId^fI
=mijn	_#_%F(G*I+I,J-F/J0J1J2I3G4J6J7I9]:G;I=H>^?GAIBDCZDCGJJJKFLHNFOZPGQJRJSJTFUHXHZ_[F]H^E_GaFbGcIdFfHgJ
=milieu	zHIZI]^
=mill	z9]BJHI
=million	z-^9ZHHIHKHZH
=min	j-I3J9I>Y@ZBJDIHYI]NJa[
=mind	w9I>H?J@FBaDIHFIHKJMFOIZE]]_JaIgHhI
=mindestalter	z@]
=mindesten	wI]
=mine	a!H#F%J(Z)H*Z+J-[/I1J3G7J9H:J=J>H?H@ZBGCHGJHEI_JIKXMFNEObPJRJSITGV]WFXJZA[I]H^J_JaGbJdIgF
=minha	_!]%G(D)G+I,I-D.J/I0I1I2I3F4I5J6I7G8I9Z:I;H=G>F?G@GAJBBCFD_EHFJGHHIIZJHLGMCNFOHPGQJRHSHTGUDVaWGXGYJZa[[]E^G_HaGbFcHdFeJfHgH
=minima	m-J@_BJHGI_KIMJZH
=minimaal	zIZ
=minimal	q#J-J@_HFI[ZI
=minimalny	z@[
=minimo	s9I@bBJHEI]KIMHZI]J
=minimum	_!J#J(J*I-G1]3J4I5^7J9G=I>I?J@^BHCJH[IaJJKHMHNHOIPIRJSJTJUJVIWJXJZC]I^JaIbJgJhI
=minpasswordag	z@_HHNI
=mins	z#YaZ
=minst	z9HHEIa
=minsta	z@bBHHEIGZFhJ
=minuscul	zI_
=minuscula	uI^
=minut	[!I#[%F(H)J*I+I,J-G/I0J1H2J3F4I6J7I8J9F:I;I=I>D?H@ZAIBYCHDFGIHDIBJJKDLIMdNGOEPXRdSITIUJVHWJXGYIZC[H]G^H_Ia]bIcGdIgH
=minuten	n#J-I:J>J@IBGHBIGKIMaRbYJZ[]IcGfGgJ
=minuter	zHJM[R]ZJcI
=minuti	s@IBGHIMbRZZI
=minuto	m9J@GBBHFIIMeR]UIVHXJZF]J
=mio	b![%E(X)H+G,I-F/J0J1J2I4J6J7I8J9Y:E;I=G>A?H@FAIBCCED^EJGIHIIYJJKDLHMENHOcPGQIRJSJTFUGV^WGXFZX[G]G^G_HaDbIcIdHfHgIhE
=mir	h#J(^)J*G-I3I:I>I?[@YBID_HEIIKHMJNJOYPHUIV[XJZC]J^]aHbJdJhJ
=mis	n-I1Z2]9JBJHGIXKHNHXJZC]^hI
=mise	w=JdXf^
=mislukt	z9H@HBIHHIIMJP]Z^
=misma	zHIK[ZIb[
=mismatch	p3E6^O^aI
=mismo	p(G)Z@[A_B[HHZF_GhI
=miss	V!D#E%a&I(a)G*J+F,I-D.H/D0H1G2I3Y4G5Y6G7D8G9A:E<H=[>B@BAEBBC]EEFGGDHDI_JEKDLHMYNCOEPAQGRFSCTEUFV[W^XEYXZ>[Z]C^F_]bJcDdIeIfDgFhD
=misslycka	u(I@IBJHHIJP^VJZ^
=mistak	m![(J3^9J@^HFZEcZ
=mistyp	l#Z%J(J,a-I1I2I3[>HBGCJGIHDIGKFMGOGTJZHaJcJdHfHh_
=mit	Z!E#G%F&I([+H,H-a.Z/I0G1G2I3_4E5H6G7Y8H9D:_;G<J?C@CCEDCGGH?ICJGKFLXPYQJRESHTFUDVBWFXEYZZF[G]E^E_FbDc[dDgZ
=mitgli	sHIP[V^ZH
=mitt	g!X#Z(J-H3Z9[=J>I@GBHCJDHHEMINIOZTHVYXJZ]]J^JaIdIhI
=mix	sI^ZJ
=mnie	zV^
=mobiel	w>JCZD[HHO^ZH
=mobil	z>^@JBID]HJZG
=mobilnummer	z3XO]
=mocht	q+]3J>G?]CGDGHHKZOIZJaI
=mode	k-^.[7J>J?J@HBHH_ZD^HaJf[gJ
=modifi	u@^B^HGKHZC^JhH
=modificar	w@HZG^Zh[
=modificarla	z@ZZGh[
=modification	w#J7X@YBJZI^]
=modifier	q3J7^@ZBJCJHHIIKIMJXJZG^[_IaJdIh^
=modul	q%J/I4F5G=I@IBJJ]MINJPJZGcJdHeJfHgc
=moet	w9J@[IZ
=moeten	z*]9JCEI^
=moga	zVY
=moge	j!J#G%J9J:J=J@[BZCJDFHEIJKYMHNJUJVGXJZb^IaJhH
=moglich	p9I?J@FC]HEMIOJZ_[YbFhH
=moi	m([)Y*H9G:J>I?H@IBICJD_HCIIKIMJPJUIVaZZaIhI
=moin	w-ZHGI^KJ
=moje	o!Z#YHHVZZY
=molnet	s/]9HHGM]TZZI_Y
=moment	s?J@GBIHFMZUJZYa]bJh]
=momentan	zZIh[
=mon	W!^#X%D&I)G*G+E,G->.H/F0H1G2G4G5H6G7D8G9Z;F<I=D>[?BAHB=CZEHFHGEIaJEKJLEMXNAPEQHRFSHTDUCV^WFXCYHZa[]]B^D_FbDcEdBeHfEgF
=mond	u-^3J9]?H@FBHCIHDKGMIOJSZU[VJZIfJ
=monday	g#]-I9H>H?J@aBGCZDIHYIIJXKIMFNISHTIUJXHZYc[
=money	z=]HF]Gf^
=monitor	u9JH]
=montag	z9]@]HEZI
=month	d!X#[%H(J)I+D-_/H1I3G6^7J8]:H=[>H?JAJBGCJD[GHHFIGJINGOJPIRJTIVI[J]J^I_GaJbJcHdIfHhI
=more	W#H%G*E+a,H.H/C0F1[2I3D4E5H6X7F8D9>:E;G<I=C>B@CAbBdC]DDEFFGGDHFIYJGKZLGMCNIOCPDQHRZSHTCUFVCWGX^YGZ;[F]D^E_ZaGcDdDeGfEgFhA
=morgen	p9Z@[BIHIX^ZG
=morn	_!I#^%J(H)I+I-E/I1J3H4J7H8I9b:I=H>H?H@bAICIDGFJGHH>IEKHLIMZNFOHPJRJSITHUJVHXHYJZ][I]I^H_IaJbIcHdJgIhX
=morreu	z>ZH[ZG
=mors	z@Y
=mort	w>YHZYZZJ
=morto	u>XY[
=most	zC[HIcX
=mostra	z3F>JIFO^
=mot	P!E&I(I)H*G+H,X-_.H/E0G1H3D4G5H8G9H;H<G=C>H?CAIB]CIDGFHGCHEKXLXOGPFQIRHSETDUBVEWDXDYHZ^[Y]Z^X_GaCcCd]eEfBgHh]
=motivo	z#]HHNX
=mots	g#Y%J(J-Y/X0[6I:J@FBHCJDJG[IDKZMGN[ZD[J^J_JcIfJgJhF
=mous	z9HH_ZH
=mov	w%Y3I>^?JHEOIaI
=move	n(I9G=J>IGIHbKIZJ_JaYfX
=moved	g!I%J(Z)J+J-J0Y1I3F4I8H:J=Y>]?I@HAIBICJDIG^IIKHNJOIPJV]ZD]J^J_^aJcJfJ
=movil	q3]CX
=mowi	wHIKXO]ZJd[gJ
=moyen	w?YC[DYHI
=moze	p(G7J:[=[@HBHDHHEKJS[UIV^ZC^^aIdJgIhI
=mozna	s4]BZHIIYMJZH
=ms	d!G#I%J(J)G*I+Y-[/G3H4H7X8J9[:I;I=H>G?G@HA[BGCHDbGJHAIFJIKGMHNHOHPIRJS^TZVHWJXHZC]I^J_IaGcHdJfHgIhI
=msol	W!C#C%g&J(=)G*G+G,H-E.J/G0H1H2f3E4H5H6I7H8H9G:E;c<J=E>F?E@DAHBCCEDCEIFHGFHCI?JGKDLFMENEOGPEQcRHSHTFUEVAWGXEYHZ@[F]F^D_GaEbEcGdFeIfFgGhF
=msoluserpassword	l%IHIKJZJdHgc
=msonlin	z%JHHJJdHfJga
=much	m#I-E9]@HH^IGK]NJOIZGaIhJ
=mucha	w9^@HBIHGIJX]
=muda	wg]
=mudar	p@^KHLXZF^Yh[
=mudei	s@YHHM]
=mudo	u#I-J9I>J@IH[IJMIXIZJaa
=muet	z9HH[MIa^
=muis	z9HH_ZI
=muita	m#]XZ
=muito	m#I-_2[3J5X9Y?JBIDJHDIZKJXIZI]IaIhJ
=multi	zHZ
=multipl	h#Z-JAcHEKJOHTJZZ_J
=mundo	u-a9G?J@JBICJHGKIOJS]UIXJZGhI
=musi	zI[
=muss	j#I*[-H3I8Y9F:J>G?J@aBHCIDGEYHDIXKFMZNIXHZF[]]IaFdJhX
=mussen	s(J*X.Z7Z:[@JBIHJIZUI
=musst	w3[9I>I@XHIIGOJZI]_
=must	T#F%X&J(F)F*]+G,Y-B/F0I1E2H3Z5Z6G7H8H9E:^;I<J=F>H@JAGBDE]FIGFHFIcK[LaMFNEPCRHSHTGUEWFYFZA[I]F^D_FaFcEdIeIfGgD
=muto	z>Ia^
=muy	u-[2[5Y@IBJCJHGI^KJZGfHhJ
=my	@!]%9&B(F)<*]+H,@.X/?0@1?2>3A4>5@6>7:8>9X;B<A=?>i@GA>B>CZFDG;HfJ<L9N@O]PBQ@R>SET?U<VeW<X<Y@Zg[^]I^A_;aZb@c>dBe?f<g:
=myapp	zH^
=mycket	z9^BJHH
=myself	l#Y(D)J9J>J?Z@GB[DIHAIJKITGV_ZC[]]J^IbJ
=mysignin	q-JHIZGhb
=n	S!C#B&H(Z*D,D-C0E1F2E3G4H5F6E7I8E9A:A<G?^@>AFB>C^D_FDG[HCJDKINEO]PHQGRHSETDV_W^XAYF[Z]]^H_JaAbGcBd[eFfAh[
=na	X!A%Y&H)F*E+F,F-E0]1F2[4C5G6E7E8F9@:C<H=C>I?A@XAFB?CBD_EYFGGEHIK@LEMaNGPCQGRDSFU_V@WEYF[H]C^H_IbbcBfAgD
=naar	u>ZHGb]
=nach	a!_#Y%G(H)J+J,I-F/Z0H1I3E4F5J7I8Z9F:H;H=F>F?FAHBZCZDFEIGHHJIDJIKEL]MDNFOFPHRZSHTXUHVFWIXEY^ZA[H]a^HaBbIdXeIfBgGhG
=nachsten	zL_ZHhI
=nachweis	w*ZCY
=nada	b!G#[%J(H)J*H+J,J-E.J/H0J1I3G4I6I7H8I9E;I=H>D?EBCCFDaGHH@IDJIKELYMCNHOGPIQJRHSITZUHVEWIXFYJZa[H]F^I_HaacHdGfYhE
=nadal	w@IHIMZT[_Z
=nadi	u=ZBICIDYHIS[U^VHZIcI
=nagra	z9]HFIIM[
=name	W!E#C%G&I(G)I*H+G,H-e.I/B0H1H2F3E4]5G6G7F8G9C:D;G<I=F>C?F@@AFBBCEDEEHFdGEHZIeJELEMCNAOEPFQIRFSHTDUGVEWHXEYGZ<[H]C^DaCbEcEdFeHfEgF
=named	w-I4J9IF^GIHEIHKJN]ZJbZ
=namen	u:^F[ZE
=nao	K!D#;&C(Y)Z*D,F-H.F/H0Y1@2A3J4C5A7E8D98:I<B=[>[@JA?B6CFD[EEFAH?IXJ?K[MZO[P@QGR>SETGUEVcXEZca[cEd@eFgG
=nar	z4^9I@JBJHHZEh^
=nas	zHJ^Zd^
=naszej	zUY
=navegador	o!I#I-J.]3I9I:J>H@JBJDIHEIHMHNJOHTJUJVIXJZF]aaIb_
=navigateur	s.]HI]Yb[
=ne	R!B#A%G&F(D+^,E->.E/G1D2E4C7B9><F=X>GADB<C]DZEIFDGYHCIbJDKJMHN]PGQFRCTHVYWCXIYHZ_]?^H_Ca_cHd=eEfZgDhG
=necesaria	z=Z
=necesario	z(ZUJdZ
=necesita	z*ZH]cJfI
=necessair	u(Y=YUIdZ
=necessari	u(X=[?IC^DFHG
=necessaria	u(Y=[C]DGHF
=necessario	w.YUId]
=necessary	h!J%I)F*J+I3ICHDaHFUEVFZHda
=need	N&H)D*Z+C,E-A/B1Z2E3F4B5X6F7D8B9A:B;E<X=^>Y?GACCcDBE]FFGDH^I^JCK?LCMGN@OBPFQIRESFTBUCWDXCZb]@^B_BaAbDcBeEfBgZhH
=negado	o%_*I-J4J9H@JKIPaQXVIZIdGfH
=negato	p%_9IP^QYVJ
=nehmen	q(J>I?b@IHGK^NJZGaI
=nein	w+H/XCJD[[Z
=neither	u>J@JHJIJKZOZ
=neka	z@^HHKJN[ZJ
=nekad	w/^9JHHMHP^
=nekar	zHJJYN]
=nel	c!F#G%F&J(H)I*H+H-F0G1I2I3^4G5I6H7H8[9D:];H<J=F>C?F@FAHBECXD]F]GGH=IDJHKFLHMEODPFQIRHSHTYUFV^W[XFYIZD[I]F^H_YaFbZc]dEeIfGgGhG
=nell	n-Z@JGZHGIJKJNJ^ZcJd[
=nella	d#I%H&J(Z*J+J,Y-H/I0J1J3_6I7[8J9G=G>H?D@FBGCGD^GIHJI^KDLIMHNEOIPHTIVGWJYIZC[I]I^HaIb]cIeYfHgIhG
=nello	u@^CJHEa^
=nem	m#J%Z3C<X>E?HCHDaHDI]KJMJOGZHa]
=nemmeno	w-[CJHFa^
=nenhum	q>J@IBHHEKJSJU_VEZ]bJdHf[
=nenhuma	s(I-J:I?H@[BHCZDIHGKIN[UHWZZDa]
=ner	wB[H[
=nessun	n%J(J-I3F4X=H>G@HBXCHD_HCIHKIMINZOISIUIW]ZD]IaYbYcIdHeJf[hJ
=nessuna	l(J-J:J=I>J?J@EBGC[DIHDIGKHL^MISGUIWX]]^Ja[bHcYfJhI
=nessuno	p9J:J=Z?J@GBGCHDXHFIHKJS^TJUbVFWIZE]JaIcIdJfJ
=nest	qV]WZ
=net	b!I&J-J0J1H3I4I9J>I?JBICJIIKJNJOJRHSIUJVIXJYdZEaJbIcadJfIgJhI
=netflix	wHaZE
=network	d!J%G-H/G3J5J6I7H:I>G?I@HBFDIGJHZIHKINIPJQaSDTHVIZE[I]J_JaJbFccdafEgFhI
=neu	k!J#I+Z-G/J0Z3G8]9H:J>I?I@ZB[CHD[GJHAIIKHMYNJOJTIV]ZD[J]J^I_IaIcJdIfZg]hI
=neue	[!I#C%G(E)J*H+Z,I-B/^0I1I2I3G4H5I6H7H9[;I=F>Y?ECCDYEJFJGHHGL[MbOEPIRISJTGUGVEWHXGYI[_]Z^F_HaEbFcHdEeIfGhC
=neuem	w>GH^
=neuen	wI^ZG
=neuer	u@[H[MGV]ZF
=neustart	zBYHJf[
=nevertheless	zHHNZT[
=new	I!D#<%G&J)A*>+_,B-A.E0B1B2A3>4@5A6^7>8Z9G:A;B<D=>>F?@@]AIBdC=DFEDFBHYIEJCK[L]MgN[OIP?QDRBSBT?U?V_X@YCZI[a][^;a>bDc]dCeBf?hF
=newly	u%Z8_@[AJGIHEIHPJZH_H
=news	z9^BJHIZI
=next	^!I#H%I(G)J+I-H/I1J3H4I5J7I9G:H=G>G?H@bBECIDIFJGHH^JHKBLcMGNGOJPJSJTIUJVZXHZ?[I]C^E_IaHbEcIdFe]g[hD
=nfront	m#I-IHFJdKJTJZHdIhJ
=ni	i!J#I%Y*J+J-J3@9G:H<X=J>B?E@IBHCGDeHAIHKIMGNJOFTJUJXJZE]I_JaccJfIgJhI
=niby	zZHh_
=nice	q9c=E>I?I@FBICJDIHCKHMJOHVHXJZG]JaHhI
=nicht	G!F#C%G&D(H+Y-B.B/H0J1H3G4]7H8?9C;Y<G>H?_@GAFB7CYDAHFJ>KJL[QJRBS=UHVaWEX@ZX[Y]Y_[a]bHcGdYeFfZ
=nick	z9G>aHEZI]I
=nie	S!@#@%Y&F([)D*B,F-A.F0E2F4X5E6E7B8D9>:I;C<G?J@ZAEB;C?DcEEFFGCHHJCKEL^MDOZQFRCTBV[WIX@YEZc]A_Ja_bFcBdFeEfZgD
=niemand	w:J=I?JBHS[U]VGZJcJf]
=niemandem	zSY
=nient	k!J#H*I,Z-I3X9H:I>E?IBHCGD_HAIHKHMHNJOGPITXVIZY[YaZc]dIfJhH
=nieprawidlow	wh]
=niet	X!C#C%F&I(E)H*G+H,H-B.I/X0G1G2H4G5H6H7F8H9@:Y;F<I=E?Y@ZAHB@CCEIFIGGJGKCLGO[PHQIRGSFTFUJV_WGXEZ_]E^Ya]cEdGeHfYgF
=nieuw	h#I(J-G/Y3I9^:J=J?I@GBZCID_HZKGNEOGTJVGXJ]IaGbIcJdIfJhF
=nigdy	wD_ZE
=night	o%J4I@YBIH[KGNGPJU[WIZCc[f]
=nikt	w9I=]BIDIHHS[VHZFa^gJ
=nimmt	p-H/J9J@JIYKYM_TI_Jg[
=nine	s@aKHNGRZZJ
=ninguem	s+J9J=Z@JBHDYHIS^U]VGZIaJcI
=ningun	w4YCID_
=ninguna	s(I?E@[BIC[HFUIW]ZFa]bI
=ninguno	zHHSJU_
=nirgend	zHHNZZ^
=nix	u-^3I9H>E?IDZHFa]
=nobody	_!E#I%G&Y(F)F*H+Z-E/H0J1[2I3F4I5J7I8G9E:E;J=G?HAFBCCDD]FHGZHIIEKEMGNZOIPHRISZTIU]VFWYXGYJZA[I]G^ZaHbJcYdXf]gIhI
=noch	Z!_%G&I(F)H*E+F,H-B.I/D0I2I3B4G6H7G8H9X:E;G<J=F>[?D@_AHBJC]DYEEFIGFHEIFJGLFMdNDOEPHQIRHSHUDVDWZXDYHZH[F]C^D_ZaZbEcFdFeIfEgZhB
=nochmal	u@[
=nodig	wC[MZ
=nog	j!Z#H/J3G9H?JBICID_HEM]OGSIT]VJZI^JaIdJ
=noi	z:X@Z
=noir	zH[
=nom	o!I#J%J-_2[3H9I:]>I?J@HBICJDJFXHEI[KGMJNIOIXIZF]JaIcJhI
=nombr	m!I#J(J+J-^2[3H9G:[=J>H?H@IBHCYDHFXHDI_KGMHNIOIPJUIVIXZZG]J_JaHbJcJfJhJ
=nome	j!I#I%J(H*J+J-_2^3G4I7I9D:^;J=H>E?H@FAJBGCGDGF]GIHBIdKCLJMFNGOFPJRITIUHVGWJXHZB]F^J_IaEbIcIdIfHhG
=non	J!:#:&B([)Y,D-A.C/F0X1A2?3G4I5C6H7E8D97<C=_?Y@GA?B5CED]EDFAH?IZJ>KZL]NXO]PCQHRAUEVdWYXIZa^B_Fa^bDc@dJe>f]g@
=none	c!I#F%I(H)F*H+Y-F/H3F4I5J7H8I9H:H=I>C?FAJBADDFJGYHHICJHKYLIMHNbOZPISHTIUdVFWIXGZA[I]F^G_JbGcIdHeJfFgIhF
=nooit	uD_HJZI
=noon	w@^BIHIZI
=nope	wOYZFa]
=nor	s%Y?YHH
=norma	wN_ZH
=normal	h)a*[3H:JCFDJHIP^VJZJ
=nos	o)]4J5X7YHGJ[MY
=nossa	u)_.XHI
=nosso	w7Y_Y
=nostro	u-X7YHIJ]MI_Z
=not	5!B#5%F&H(Z)Z*J+c,?-B.D1G263G5H6F8I9=:F<X=Y>C?c@@A9B<C>DfE<F=G^HAI[J?KELcMXOaP8Q?R@S:ViWXX=YHZ_]]^H_aaac?dJeAgYhZ
=note	i#J(I)I*I-C/J3J9Z:J=J>H?FBECGHdIYJIKELJMGNEOJPJRJTIVJXI]I^J_JaFbIcIdIhH
=notebook	m-I9G>I?I@IB_DJHIIHM_ZFaJb]
=noth	W!I#C%F&[)G*D,G-@.[/D0X1G2H3A4F5G6F7J8D:B;X<H=D><@=ADB^DbEGFEGEH7I@JEK?LaM@NYOCPEQHSFTXUDVDW[XCYGZ_[E]@^D_]aab^cDdEeGfBgE
=notic	q/[8IH[KZNJZHfY
=noticia	w9_HG
=notifica	zCJHIZI]Ia]
=notificacao	z(J?[CHHFZGa^
=notificacion	zCIHGZIa^
=notification	f!J(F>H?[CDDHJ[UIZEaabX
=notify	zH]KJZI
=notig	w5Y=[HJI]
=notr	m-].X7Y:Y=[@IHGIJUXZH_X
=notwendigen	w=[CID[UGdZ
=nous	j)J3Z7X8Z9H?J@ZBGCHDFEXIGKIMINISJU_VHXIZXaIcIdJfI
=nouveau	_!J#F%H(G,J-D/Z0J2I3H4I6I7H8[9Z=I>I?G@ZBYCEGIHFICJHLIMaOIPIRJSITIUHVHWJXIZY[Z]]^I_JaGbGdFfIgIhE
=nouvel	z9J@ID[H]
=nouvell	q-I8Y9^DJIJMHZIb[
=nova	g!I#G%J(H*I+J-D/[0J3I4I6I7H8J9F;J=H>F?GB^CHDEGJHHJILIMaNXOIPJRJSJTHUHVHWJXH[G]]^J_IaHbYcHdHfHgIhE
=nove	z@JHJI_
=novedad	z9^HJ
=novidad	z9[
=novita	z9]
=novo	k%J4J8]9I?J@]BJDJHZKJSIX]ZHcYdF
=now	P!_#a%A&G(F)]*B+A,F-F.G0F1F2F3@4E5F6H7C9@:B;F<F=J>ZAGBeCYDfEFFFGYH9I;JCKXLDNJO?PDQGRBSYTAUGVIWEX_Y]ZF[B^J_FaHbBcJdDeFfCgXhZ
=nowe	s/YB[HHIJMZNJZZhH
=nowher	n-J3[9H:J>]@IAHBJDIGXH@ZI__
=nowy	w>XD_HI
=nowym	wH^IY
=ntp	m1H4JGJHCReYJcFfH
=nu	h!J#I(I*I-H/[3I9G:J=J>H?I@bB^C[D_HCIHKHMHNIOJTIUJVJXIZE]J^JaHbJcJdIfJgJhI
=nube	g#G%I(I-G/b0^3H7I9H:J;J=I>H?I@HAZBHCIDHEHGIHDIGJYKFNFOGP[TZUJXIZG[J]I^J_YaIbIcFdEfGhH
=nuestra	s)^-X.YBJHI
=nuestro	u7Z9H@HHIM^
=nueva	g!I#I%J(I*J+I-F/[0J3G4J6I7I9H=I>G?HB[CHGJHHIHJILJMaNYOHPJRJTIUIVIWJXH[I]]^J_IaIbYcIdIfIgIhF
=nuevo	l+X3I4J8]>J?J@ZCJH]SJcZdIfJ
=nulla	s:XLZ
=num	zd[
=number	M!B#B%D&G(A)D*D+_,F.F/B0E1D2F3g4D5F6D7D8D9@:B;E<G=A>c??@BAEB@DYEFFEGCHYI]JDKFLEM@NAOgPBQGRDSFTCUEVAWEXYYFZ@[C]?^D_Ca]bDcCdDeFfDgDh>
=numer	m3]9I>[BJDGHEIIO_ZIaI
=numero	S!D#D%F&G(D)G*E+D,G-B.G/F0F1F2G3g4F5G6G7E8F9@:C;F<H=D>d?@@AAFBAC@DHEGFHGFH:IZJFK?LFM@NDOgPEQGRESFTCUDVBWEXZYFZ=[E]B^F_Ea^bDcDdEeHfEgEhA
=nummer	_!H#H%J(H*I+Y-F/I0J1J3e4J6J7J8J9E:I;I=I>^?E@EAJBGCEGJH?IBKDLJMGNGOePIRISJTHUIVHWJXEYJZC[I]F^I_Ia[bIcIdIfIgIhG
=numret	u3Z9J>IHGOYZIa[
=nun	u>]@JBGCZDIHFKIX]ZZ
=nunca	b!H#H%J(H*J+^-I1Z3F7J8J9J:I=H>F?H@GBFCGDcGJHAIHJJKIL_MGNIOHPJRJTJUHVGW^XIZD]G^HaYbGcJdZeJfIgJhH
=nuova	f!H#F%G(H*J+I-D/X0J2I3E4J6I7G8J9H:Z=G?HB^CGGIHDIJJILHM_OGPJTIUIVHWIXH[[][^H_JaFcIdGfHgGhD
=nuovo	j#]%J+X-J3I4J8]>I@XBZDIH[SIZJaJcYdIfI
=nur	[!G#D%G(E)[+F,I-D/G0I1I2I3E4H5J6I9Y:[;Z>A?]@JAIBBCbDIEIFJGYH=IZJHKBLHM[NEOGQJRHSGV[WHXFYIZ?[c]D^F_IaCbXcGdFeJfGgGhE
=nutzen	w0XP[
=nutzung	wT]
=nuvarand	w@JZDh_
=nuvem	h!G#H%J(I-H/_0^3H6Y7I9G:I;J=I>I?I@HA[BGCIDHEIGJHDIGJYKFNFOIPZT[UJVJXIZG[J]H_[aHbJcGdEfIgYhI
=ny	s3G9I>G?ID_H]OFaJ
=nya	q/YB_HFIXM[ZB
=nytt	z9]>XHI
=o	N!G#C%G&D)H*@+G,H-H.C1@4Y6E7?8@9C:H;@<C=Z>[?[@BD@EGFCG@HEIIJ@K?L@M^NXOaPGQBRYS@U_WGXDYGZE[@]Za]bCdIf_gDhH
=o365	n#J*I=[HET_WZZIdJ
=obecn	zZHh^
=object	W!b#G%F&I(E)I*H+I,H-C/F0H1E2I3F4E5I6H7G8E9E:G;b<I=F>F?F@EA_BECFDGEIFIG[HDIDJFKFLIMGNCOGPEQIRGSITFUFVEWHXGYHZC[H]G^Z_faFbHcFdFeHfFgGhD
=objekt	p/I;JA]BJG[HGIIMJZI_adHfIhJ
=objet	o!I-I;ZA[GZHFZI_^
=objeto	h!G-I3J:J;^@IA_BICIDJGZHGIIKIMJOITIVIZF^X_adJhI
=obrigado	s#J-H9aBHDJHJKJOJ]JaJ
=obsoleto	w1]
=obtain	w,^
=obvio	z-a9IHJIJ
=obviou	z-^ZF
=obwohl	n!J#]*Z-_3I9I@HCFHGIFKIM]XJZG[J]I_IaJhZ
=occur	w)_*IHITH
=occurr	s&I3IHGSJZ]e[
=och	g!I#I(H*Z-G3Y9F:I=]?H@_BFCDD[HBIaKFMGNIOZPITIUIVHXHYXZB]I^J_JaEb[cJdIfIgJhI
=ocorreu	z9JZ_
=odblokowac	w#]BITHZJ[[
=odebrac	z>Z
=oder	n-X2X9YHHIIN]aY
=odgadniecia	u-^HJ
=odrzuca	u-[9J@]HHJYK]MJNJZH
=of	D!:#B%G&B(^)I*D+@,F-c.@/G1b2Y3C4F6^8Z9A;[<]=F>;?A@EB6C]DJE]FHG_H]I_JDKYL<MCN[OBPZQCR[SIWIX^YDZH[<^?_9a=b?dBg9h=
=oferec	w?^HJ
=off	R!f#D%B&G(@)^*@+D,D-A0E1Y2F5C6E7B8A9@:A;Z<[=@>A@CABB?CAD@EFFFGAHCIAJBK=L[MCN?OBPDQGRFSBTFUeV<WAY_Z;[I]Y^B_@aAb[cId_eCf^gB
=offboard	z9JH]
=offer	b(F)F*a9J:J;Z=J?_@JDIHCIIKIMIOJTIU[VHZE[]]JaIbHgF
=offic	T!D#B%E&H(B+F,G-B.H/]0F1A2F3^5G6G7E8G:E;G<G=H?J@CAFBBCBDCEGFHHYI@JFKBLEMdNBOEPEQHRFSFTgUEVDWGXCYFZ>[C]C^D_EaIbDcCeHfDgehB
=offlin	i#J*I-G0^3I4^9G>H?I@JBJH^IHKIMHNJTHXIZG]JaIcIgJ
=oficina	w3G9Z>]?]HEMJOH
=ofrec	u3G9J>G?bCJHJOHaI
=oft	m#[(I9J?J@FBGCJDHHFIIKGTJXeZE]JbIdJhI
=often	k#XHXKJTJXcZCaI
=oggetto	q3J;ZGZHHZH^Y_a
=oggi	s9J>H@_HIIIKGX^ZGaJ
=ogni	w@^HZ
=ohne	e!H#I%J(I*J-I/H0I3a4J7J9I:I=I?H@GAIBHCIE[GIHIIHJJKGL[MZNHOJPHTJUJVIXJZC[_]I^I_YaIbIcJdZfIgIhG
=oid	z5]
=ok	Z!C#D%Z&H(B)^*A+F,F.H/^0F1F2H3B4E5F6I7D9g:C;F<I=C>@?C@[AFBaCGDAEGFHGEH<IBJHKALENIOBPEQHSFUEVHWDXDYGZ=[E]A^C_BbCcCeHfCgAhC
=okta	g7d@JBJHGSJVJZEbJ
=old	N#a%A&G(?)C*C+H,D-<.F1_2D3A4@5Z7A8E9?:A;]<F=B>e?@A_B:C@D=EDFEG@H@I:J@KaL@MeN=O@PAQERBSBTBUAV>WDXBYbZ:[A]C^Fa?bAcAd?eDf?hk
=older	o(J-I1a3I9I>I@_HCIEKFNJOZZFbZhE
=olvid	qBHDZHFZ^
=om	p!I#I%[(a9]:I?J@IBHDIKIMJTYVHZFbI
=omgev	zHJcYd]
=on	?!E%H(>)Y*<+C,F.X/Y0C1Y2C3Z4A5H6^7J9I:@;X<[?I@FA[BBEcF=G=HCI:JfK;LYMCP^R]SJTIUGVYW:X?Y^Z=^Z_aaDb[d[f@gXhI
=onboard	g!J#H%J)H*H+J,c-H/H3J6J7I9F:J=J>I?GCGDIGJIHJIKGMINGPHRJSITJUIVHXIZB[J]I^IaGbJcHdIecfEgIhI
=once	b!I#H%J(G)J*[+Z-H/J3J9F:J=H>H?G@aA[B^CHDGHGIGKDMINGOGP_VGXEZD[I]H^JaZcJdJfJhI
=onde	z+IBJDJHYZ_dGfF
=one	H!?#<&C(B)E*b+>,F-Z.B/_0C1A2J3G4@5Y6@7>8C9B;I<C=<>G?D@dAdBICeD>EAFBGBH8IIJBKjLbM^NAOaPIQCRAS@TAUIV:WFX;YAZI[I]?^A_Ga;b>c?d>eBfHgFhg
=onedriv	j9I>JBIHbZJaI
=onelogin	z7[
=ones	h#I-H/H1J3I4J6J9H=J>H?I@BBGCJDJHDICKdLINXOZTIUIVJXJYZZE]I^[_JaHcGdXfIgHh[
=onjuist	zh[
=onlin	i!H%J(I-H/e7J=I>J@FBGHHIEJIKEM]NFPJT^VJXJZD[H]J^J_IbHcHdIfJgGhE
=only	L!H#?%X&F)^+I-C.E/G0J1D2C3?4X5D6D7A8I9@;X<F>B?bAAB=CdD>ECH;I^JJKGLBOGRDSBTYUBWC[d]A^XaAbCcBdIeDfFg^h?
=onprem	K!]#?%C&D(C)?*?+C,A-<.E/b0_1C2D3=4A5D6c7]8B9@:>;C<E==>@??@;AZB<C@D?EeG?HFI<JAK:LBM;NYOAP^QDRCSAT_U>V<W@XAYCZ9[@]@^@_ba?b?cddfeAf^g]h>
=onpremisesadminactionrequir	p/IEbHHNGcHdJ
=onpremisesconnectivityerror	q/JEHHHNH_IcbdJfJ
=onpremisespolicyviolation	k/HEJHENd
=onpremisessuccesscloudfailur	l/cHDNHZJcH
=ont	u!])]3JHHMZ
=ontbreekt	z3_9I=J>JHGIJZHbZ
=ontbreken	w9H=_HEI]KJ
=ontem	s#J-J9I@[BHDIHHIEKGMINHZF]_cIf^
=ontgrendeld	zT^gJ
=ontgrendelen	w!I#]HHVIZG[[
=ontvangen	w>_HJaE
=onze	wMZUZ
=ook	z-JHGN]ZHa[
=oops	w3^@YHJZE
=op	h!F#[%Y(H-I2J3H9G:I;^=J>F?H@XBGCIDHHIIHKGM[NIPJSJTYUJVHXGZB[J]H^I_Ja]b_cJdIgIhI
=opcao	p([?XCZHH[[^XaI
=opcion	p([C[DIHIZI[[^XaJ
=opcji	z9J?^HH[Y
=open	]!H#Z%I(Y)H*H,J-G/Z1E3G4F5I6[7H8J9H:H<J=F>XBGCIDFEJGIHeIFJIKELJMFNFOIPFRFSHTYUGVGXHYHZ?[H][^H_IaFb[cZdHeJfHgFhG
=operador	u%HHJPbdGfG
=operadora	w9JHEOJaa
=operateur	uHGP_ZJa]dHfH
=operation	f%]([1^8YAZHDZH_X
=operator	f!I#J%H(I:J>]?H@JCJHBPcVIXJZG]Ia]
=opgegeven	w>ICYD_HIOIZI
=opnieuw	o(]@ZBJDIHENJV[ZY
=opti	z9J?^CJHG[YaI
=option	T!C#C%C&J)D*b+E,F-D.I/F0H1G2H3A4G5H6G7F8F9G:D;G<_=D>A?_@BAGBAC_D?EEFHGEHFIEJEKDLZMENDOGPBQHRHSGTZVEWEXXYGZ<[e]C^e_EaCcEdXfEgEhE
=optional	u<JGIHCVJ^Jd^e_fJ
=opzion	q(]C]DIHGTJZI[[^YaH
=or	T!F%F&J)J*E+G-[.J/I0I1H2^4H5I6I7E8H9Y:H;H=D>G?E@GAFB@CDDbEGFIGFHGJFKDLFN_O^RISFT]UEVDWGYIZC[F^C_Ga]dFeIhY
=ora	o3I9J>I?J@ZBICHDJHEIIKJR_UIVHXZZGa_
=oracl	w#DHbLHTI
=orario	zR[
=order	p9J<]=G>FBIDJHaMJaJ
=ordinary	u%G)ZHEP_ZH
=ordinateur	s-J9H>J@HHbIIMZZFaI
=ore	n@bHJKJXZZJ
=organisati	sUZcX
=organisation	Q!D#H%F(A)G*D+G,H-H.I/H0I1H2J3G4I5I6H8H9H:b;I<I=_>G@DAIBDCFDGEcGIH<IFJGKELHMGN[OHQJRISGTHUbV=WcXFYIZ<[G]E^F_HaFbEc_eFfGgFhG
=organisationen	u=XUYcZ
=organizacao	j(J:]@JBJCJEYHIIJNZVHW]ZHdY
=organizacion	i!J-J:]?JBHDIEXGJHHN^UIVFW]ZGcYdYfJ
=organizacional	zFYGZ
=organizacji	s=ZU[
=organizational	qF[G]HI
=organizativa	zFZGZ
=organizzativa	zFZGZ
=organizzazion	j%J(J:[@JBJCJDIGJHGMJNXPJUXVGW^ZGdX
=origin	z:Z
=original	w-]4JA[HEIEPZ
=orologio	zR[
=orphan	w!H/GTIZH_b
=os	h!I#I*Z-G.Y3[8Y9H:J?I@HAJBICHDHF^IHKGNXO]VIXIYYZE]IaIdJhI
=ospiti	w:^
=other	^!H#J%E(Z)C+I-^.J/F0J3G4I5J7F8H9H:Y;J=F>G?Z@DAIBCCBDFEJF^G^IEKDMINGOHPISZTIUDVZWGXHZ[[F]H^G_HaFcIdHfYgHhI
=otherwis	w%]PF
=otp	z3J>HHEZHa_
=otra	g!H#Z(H*J+I-G3J7J9G:_=H>H?H@cBXCXHBIGKIMGNIOIPJSJTHUGVFX[ZD[[]HaIbJcJdIfHhH
=otro	q(^*J7Y>Z?J@JBIC]DGHGVZZF
=ou	P!>#>%l&B(<)A*@+@,B-B.C/@0@1@2A3<4?5B6@7?8>:=;d<C=;>B?;@;A@B;C;D;EBFpGmH:I8J?K9L@M;NHO>P;QAR?SAT?U>V9W@X>YAZ?[?]=^?_=a<b>c>d:eAf;g@h=
=oubli	m(H>Z?I@HBDDJH[KFMHNJZb[IaIbIdHhH
=oud	zK]
=oude	l/J>[BJHEM]SJTHZHdIg^h]
=oui	z(J)]*H+^DFHIPHZJ
=our	K!=#A%G&E(]*^+B,C-^.G/D1_2Z3H7e8F9@:b;C<D=a>F??AAB=C?D>E[FCGDH>I<J_KELAMCQERFUeV<WGX?YCZ>[C]?^?aXbFc]eBfZh?
=ours	p-H7Y8]=IGHHEJ_SJTJcJ
=ous	u%](FGaHIVIZGdJfJ
=out	P#e%B&G)C*C+D,E-?.F/H0E2E4A5Y6^7B8Y:B;E<F=X>??A@IACB>CADBEDFJGaHBIYKGLXM?NCODQGSCTEUCWEYEZJ[F]b^J_Aa@bAd@e^fAhA
=outag	p7I9E>J@IHBKJSaZCc^
=outbound	p9I>I@JBFHCTIcd
=outdat	q1^4I>^?HCHDHZGcJeIfF
=outlook	X!I#D%J(I*I+H,J-G.J/I1I3F4H6J7H8J9G;J=I>D?G@CBcCHDHGIHaIFJIKGLHMdNGOFPJRISJTYUIVHWJXIZ@[H]G^H_IaGbFcGdIfHhF
=outra	h!H#F%](G*J-E/J3I4J7H9G:_=H>F?I@dBECZD[GIHBIDKYLJMGNGOHPISITIUHVGXGZA]H^JaHcHdHfIhF
=outro	q([*X7Y>YDJHHV[ZG
=outsid	m%J(])IG]PHVXZFcY
=ouvr	zH[ZJh]
=over	f#Z%I(H)I*I-H/H2b3H4J7Y8J9]:I;J<^=I>F?IBFCHDIGJIDKFLJMFNIOHRISHTEUIVHXHYIZB[I]I^H_JaHbJcHdJf[gIhH
=overeen	wO]aJ
=overnight	z#]@[KIZJ
=overrid	z/DH_
=own	X!D#D%D&J(F+H,J-?.I/X0H1H2H3C4G5H6]7^8F9F:f;H<I=I>D?Z@_AGBYCFDCFGH9KALYMDNAP]QIRFSET[VcWCXGYHZ:[D]F^a_FaEbDcDdXeHfFgDhB
=owner	q#G%I(]@ZHFKJPGVE^^
=p	z-^9HF^HDIHNHZHhJ
=p1	]!E#G%E(D)H*G+H,I-F.I/F0H1H2J3F4G5I6H7G8G9D:D;H=n>C?C@CAHB@CDDDEIFIGFHIIEJGKDLHMFNFOHPEQIRGSFTGUDVCWGXDYFZ<[G]B^H_GaDbEcFdBeGfBgFhG
=p2	s9J=_@HZI
=pa	g!F#D%X(G)J*J+J,J-G1J2J3F4H5J7I8I9a:G;Y=I>C?F@EAJBECGDDGJHBKCLJMZOGPIR[SITGUHVFXF[I]H^I_Ha]bbcFdGfHgIhF
=packag	u>JHZJ]
=page	K!F#?%A&H(<)Y*F+a,C.d0C1C2E3?4D5D6C7d8A9A;D<E=F>H?a@9ACB;CCDYFCGBIHJ?KELAM?NBPCQERCS^TEUYVHXZYDZY[]]a^?_AaDb]dJf@hZ
=pagina	a!F#E%H(G)G*G+c,H-].]/J0J1J2J3D4G5J6I7G8J9D;J=G>C?E@DAJBBCEDYEGFJGJJJKDLIMFNGOXPFQJRISaTIUDVBWHXaYIZ][I]E^I_IaCbFcHdGfGgI
=paid	z=[HF
=pais	s3e9I=J>D?IBGCFDJHDKJOGVIXHZJaE
=palabra	w-]HI
=palavra	g#J-^@]DJHDIHKYNIUJZDdJ
=pam	z%J2_HG
=pamietam	zHJZ[
=panel	zH[RJ
=pann	s/I9J@IS_THZGfY
=pantalla	o#J+X9I>^BJH@ZFaGba
=paper	z@ZH[ZJ
=par	c!Z#F%C&[(G)J*C+J,H-D/Z0J1I2J3E4G6F7^8H9G:[;H<J=D>F?^@_AIBECGDHEIFHH>IDJIKELIMFOHPHQJRHSITFUEVGWHXYYZZ][H]Y^Zb]eHfChF
=para	T!A#C&I(Z*^+I,D-A.G/C0Y2F3B4D5G6F8F9B;E<H=E>I?_A[B?CGDbEDFFHII?JELIMYNCODSIU^VbXCZB[F]BaBbHeGfBgDhA
=parado	u0ZHJfZ
=parait	u?J@[HJIJKIV]ZGh[
=parc	z@HZG^Yh]
=parcel	z?GHaZJ]IaE
=pare	u#J-H?J@]HXIJTJXJaJc_fH
=parent	w%I;_HD
=parental	w!^H[KIZI
=parentesi	z3^VJ
=park	u?IHa
=parol	z-[
=parou	wHGRIYXdHf_
=part	_!I#I(F)J*J-C/[0I1I3]4I6J7H8I9I:G;I=]>]?E@DAJBGCHDFFFG^H<IbJHKGMFNFOGPHRISITHUHVYWIXHYJ[H]G^I_HaYcHdZfEgIhG
=partag	u@[H_ZG
=partenair	z:]HH
=parti	n-J.X9H:I@IDJHCI]K]MJNJV]ZH]ZaJ
=partner	f!G(I-J/H7I8Z:d=I@GBFGIIHJJKGMHNIPISITIVIZD[J_YbJfIg]
=party	e(J-F.Y/I7a@FBHGJHCIGJbKFMJNHSJVIZB^JbZdJgJhI
=pas	M!>#>%H&D(^)D-H.G/D0X1B2A4?6G9;:G<C>??[@FAAB9CEDJFBH?J@KHLIM^NXO[PEQCRBSATHVcX<YHZc[_]X^F_@abc=dYeBfAhY
=pasa	s%H;Y>YC]DIGGHHK[M]NJZIaJfIhI
=pasado	w?J@IHJIIKbMJZHhI
=paso	u*Y?GCaHIZJeX
=passa	o%F;]>[C_DIHGIIK]MJZGaIhF
=passado	w9J>I?J@HCJHGIJKbZE
=passaggi	z*X9JC]HJ
=passaggio	zC]HIZIaIeX
=passcod	u>G?GDHH[KHZJa^
=passe	zCXGFHIM]
=passen	z6ZA^HH_GdJ
=passfilt	jHGJbZG
=passiert	z>IHEa^
=passkey	j(J?b@GBHDJH^IJKJMIUJVHZF[JbIhI
=passou	z@]GHKJM[
=passphras	o-J1J2Z3J@JH[IaKJZG
=passt	u6YB[HJIIKHN^OXZJ
=password	4!:#Y%I&H([)?*B+7,I-_.?/Z0F1C2b3;4<5D7^8C9=;?<Y=B>B?@A:BaCEDEEEF?GXHYIdJ_KaLYMaN^O:P<Q=R<S@T@UIVCX=YBZe[b]J^^_;aBcAd]f?ha
=password1	w-]
=passwordneverexpir	uLZ
=passwordprofil	l%G(^-I/H@JHAJIMHNIZJgc
=passwordreset	d#H(I-H.a/J7G:J=J@IBHDJHCIHJIKIMIScTHZF[J]JaIbHcadHfGgFhI
=passwordresetservic	o(H-J7J@IBEHCIIKIMHNJSFUHVJZCbIcHdIfegJhJ
=passworter	w(]IJKJN_VJZG
=passwortern	z@HK]d]fG
=past	l%H>E@YHYK^ZY^J
=pasword	zK[bYhH
=patch	q(X5Yf[
=path	pFaHFIEZH
=pattern	n-aHJZJ
=paus	z-J@IHHKHR^X[ZI
=pays	z3_HH
=payslip	wH^ZJ
=pc	X!G#[%H&J(C)G*F+H,H-D/b0I1I2I3F4G5I6H7D8I9E:F;H<J=G>B?E@?AIBCCGDEEGFIGGHAICKBLFMhNDOGPFQJRHSFUGVDWHXFYIZ>[F]D_GaEbecGdDeIfGgdhC
=pcs	s(J*J.X@JBJH]ZFb^dHgY
=pdc	l!H#J(J-H3I4f5Y9G:I=J>H?H@JBICIDIHCIIKIMHNIOIRJUIVIXIZF]J_JaHcJdJfIhJ
=pdf	q#J-H>J?I@IBJHcIHKIZF
=pede	f!I#I%J(I-H/I3I7J9E:Y=X>E?F@GBGC]DGI]KFLYM]NJOGPJTHUJVHXGZF]H^JaHdHfIgJh_
=pedido	w9[>E@IHXX]
=pedimo	z*Z
=pedir	z>E@IBIHIXaZJaG
=pela	u9^BIHHNXP[ZG
=pelo	oHH][cZdZgZ
=pend	zH^
=pendant	z!ZHG][
=peopl	X!E#G%C&J(Y)Z*[,H-b.I0H1G2I3D4G5H6H7G8^9E;^<I=I>B?I@AAZBDEGG^HBJDKCMDNBOGPcQIRHSETGUCVZWEXEYHZ=[Y]F_DbEcEd_eHfJgDhE
=per	V!Y#Y%G&H(X*]-D.I/G0G3A4F5H6G8G9X:C;F<I=B@aAGB@D^FHGYIAJGKALFMZNDOBPZQHRFSDU^V[ZC[E]D^D_FaJbJcEeGfCgZhB
=perch	m!J#H%I(I*Y-I/Z3J9F=I>F?H@FBICEDIHDIYKHLXMGNZOFPJTIV]XGZ][Y]ZaHdJgJhI
=perdeu	z%[
=perdi	j>b@ICID^HDOIZHhJ
=perdido	z>]HI
=perdio	u%Z4X>]HIZHdZfJ
=perdu	k%[>_?IBJDXHHZJd]fJ
=perfil	u3_9G>F?JCaDIHEIIKIMIOHZJaI
=perform	p%^(F<X=XHH
=pergunta	s#F%I(J)J*_-H3J9H?_CHDIHEKJPHTIVIX^ZI]JaJ
=perhap	z!]3H>I@JHGO]ZG
=perimetr	zG[
=period	q9E@ZHZNFX_
=permessi	o%[(^0X;Y>IHGZJfJ
=permesso	z%Y^X
=permiso	h%](^;[=J>J@JBJHFQXVFZH^YbJdG
=permissao	p%Z(Z^Z
=permission	W!H#F%a(_)G*G+I,J-F/F0H1H2I3G4H5I6I7H8I9H:H;b<J=F>F?E@CAHBDCHDGEIFGGGH^IHJHKGLGMGNFOIP_RISITHUGWHXHYJZ?[F]E^H_FaHbGcGdGeIfHgHhF
=permisso	o%Z(Z0X;]HG
=permit	o%J(E/[9I@]BIHZIJV]ZD^[hJ
=permitido	z9JV_
=permitir	u.[[[
=permitt	p%Y(I-_9J=Y>I@GBJGIHDIILIVHZC^adJhJ
=pero	f!I#F%G*Y-H/[3E4J6J7I8J9G:J=H>D?^@EBHCHDFGIHBIFKFM^NJO[PIRJTZUIVGXIZC[a]I^JaIbZcId]fFgHhG
=perso	l(I4X>c?[CIDGFHHEZGaI
=persona	z9^HG
=personal	p>^?]@ZDHHEaG
=personalis	z@_ZH
=personalizada	u-[H_SJWIZG
=personalizzato	z-YH[ZI
=personn	o%J(J3J9Y=[>I?G@IBICID[HDIJKJS[U^VZZF[IaJcIfJ
=personnalise	zH[
=pessoal	z>Y?Z
=peut	l#J(I=Z>I?G@XBFCJDIHDIJKHLJM[U]VZZD[[^ZbEhJ
=peuvent	u8ZPZ
=peux	k)Y*H-I3G9H=I>_?GBICGDGHCIGK[MJOGPJUJVGX]Z^[H]IaGhH
=pgmsa	w!J0bHCZH
=phish	sH^aJ
=phon	J!A%D&F(?)C*b+Z,E-?.E/B0E1D2F3a4D5E6E7B8D9>:A;D<F=B>f?Y@CADCYDbEEFDGGHZI>JDK>LCMGN@O_PCQFRDSDTIV@WCXAYEZD[B][^B_CaacBdCeEfCgHhH
=phone	R!E#X%F&I(C)D*H+X,G-C.H/D0H1G2H3c4F5H6H7F8G9B:E;G<I=E>d?]@BAHB@CZEHFHGFIBJGK@LGNDO^PEQHRGSHTDUDVDWGXEYGZ?[C]A^F_EabbEcEdEeIfFg[hC
=photo	z1J9J>J@JGHHaRJZHfJ
=photoshop	q=FHa
=phras	p-^HJ
=phs	s=F@[BIG[HZLJM[ZJ^I_Jd[gJ
=phsfilter	z(IGaHHPJZGgJ
=pick	c!J#I(D)H*]/X7I:I=I>H@_B[C]DIGGHEI]KJL_MCNDPIUJZA[H^I_IbIdIfIgJhF
=pictur	sHZb^hJ
=pide	d!J#I(J*Z-H/J3I7J9E=X>F?F@FBEC^DFHYI^KFLYM[NJOFTIUJVIXIZE]H^JaIbJdIfJgIh_
=piec	w*X?JCY
=pilot	pUIV]
=pilotgrupp	zH[PIVXZI
=piloto	zVZ
=pin	_!H%I(I)J*H+I,J-D/H1J3C4D5I6J7I8J9B:G;I=H>A?A@EAJBFCEDEGIHhIdJIKDLIMDNGOAPIRITEUIVHWJXFYJZ@[G]G^I_IaCcHdIfHgHh[
=ping	z7[9^@JBIHETIZEaJ
=pingfederat	m7cHISJ
=pisz	zKXV[
=piu	f!H%H(H)]*H+I,J-J/I0I2J3C4I6H7I8J9E:H;I=^>_A]BCCYDDGIH?ICJJKZLIMDNFODPIQJRISIUFVDWJX_Y[ZH[I]F^HaCbHcHdHeJf^gIhE
=plac	q3ZH]JXdZ
=plan	n!J-I3I7I9H:I=e>F?J@GDIGGHZIHKHNJVFZC]I_JaIbJcJdJ
=plann	u-FHb
=plant	n#X.X4J5X>IHDRJZZaZcIeZfZhJ
=pleas	V!J#[%H(E)F*F+I,I-E/H0J2J3G4I5I6I7G8I9a:E;I<J=A>B?F@DAICFDEFIGHH_IYJELHMGNFOHPFQJRHSGTCUEVDWJX[YJZa[D]E^G_HaFbYcFdEeIfGgFhG
=pls	q#Z(J-F7J@IBGDJHCIIJIKGMINITHZb[J^IdIhH
=plus	Z!F#D&I(E)]*F+[,H.H/G0H3_4J5H6G7F8G9A:F;H<I=]>[?Z@IAGDCEHF^GFH>JGKJLGMDNDOAPFQHRFSFTJUEVDWHX[ZE[F]D^GaBc[eHf^gFhD
=plusieur	s#]>JA]HGIJT[X]ZF]J_HaI
=po	u#XHIMXSZZHdJf]
=pochi	zI]MY
=poco	u9I@_BHHGM_ZDhJ
=poczekaj	zXZ
=podac	z*^CJ
=podalem	zDaHJZE
=podcza	zZ]
=pode	j%Y(Z)H*I,J-G7J9J:I=J>I?J@HBZCIDHHCI[K^LIM]NIOJUIWJZA[J]H^]aHbJdJhF
=podem	q#Y-I9]>I?J@JBZCIDHHHIJKITHV^XIZFaIcJ
=pogingen	s#]HHX]ZJ
=point	l#I(J*J,J-_3Y7J9H:I;J=J>H?H@GA^BHCHDHGJHGIEKEMINHOHPISJTJUJVHXIZG[J]H^J_caHbIdJhI
=polici	pH_NHdJ
=policy	K!B#B%C&F(?*c+D,E-D0F1E2G3D4C5c6E7B8E9B:A;F<F=A>C?H@[AEB?C[D@EEFGGDIAJbKDLCMANiODPCRFSBTBUGV>WhXCYFZ:[D]B^C_CaAbEcCdCeEfCg@hB
=policyn	zHHKIN_ZI
=politica	c!H#J%J(H)J*Z.Y/I3H7J9I:G=H>H?[@EBGCDDHEJHGIHJIKGLJMINdPISITJUDVFWbXIZC]I^J_IaGbHcIdIfIgIhI
=politiqu	s-I.YHYN_UJWYZI
=poner	q:J?J@aDIHHIIKXVJZG[]
=pongo	w9JDJKZO_ZJ
=ponowni	u@ZKY
=poor	q!^@HHHZHc]
=pop	u+Z-J@IBED[HYMIZF]J^Ia[hH
=pops	p>H?FBGHGN[ZIab
=popular	z-^HJZJ
=por	Y!^#_%E&I)H+X,G.I/G0H1H2I3B4F5J6G7F8F:^;G<I=C>A?CAHBACCDAFHHDI[JGKIMDOAPFQHRFSHTEUEV_WFXEYGZb[[^F_EbJdBeFfBhB
=porqu	p!J#I/a6J@HBJDJHEKFL_MHNGTIZF]_hI
=port	h!J(J)I*^-I1D4]5J6J9H>I@JBJCJGJH_IIKJMINJPHRFTJYHZJc]dIfEgI
=porta	u1JA[HZMJcZfJ
=portabl	o9J>[?I@IB[C[DZHAIJKIMZZI]JaHb^
=portail	z:]HIT]
=portal	T!D#C%C&J)D*E+F,G-X/@0Z1^2I3D4G5G6H7C8G9I:_;I<I=E>D?BAGBACEDYEFFGGEHJJ[KJLINYOGPEQIRHSZT]VHWFXFYIZ<[F]E_FaDbGcDeGfEgf
=portatil	n!J#I-I3I9H:I>I@HBZCIDIH]IFKIM^NIOJTJZH]JaJb^gI
=possibil	w3]DHEX
=possibl	c!G#]%F)F*J-J/H0D1J3Y4H6J7Z8I:G>G?GAIBDCJDIGFH[IIJIK[LIMHOIPZRFSFTGUGVBWIXGZa[]]H_HaJbGcHeIfHgHhG
=possivel	s3Z4Z6YDJEXKJZIdIeY
=posso	g!J#J%I(Z*F-H3G4J7I9D:H;J=I>Z?E@XBFCEDHHAIEK^LJMGNFOHPHUIVaWJXcZA[H]H^IaFbJdJfJgIhG
=possono	q8[9H>J?J@[CJHGIJKHNJV^ZG
=post	z3XDZOJ
=postfach	zH]
=posto	uB^HFMFV]ZJ
=potet	w#X9]@JBYHFTJZJ
=potrzebuj	zD]HYZI
=pouco	z@]MY
=pour	Y!E#E%[&J(Y*Z+E,G-D.I/H0H3C4G5H6H8Y:C;H<I=F>C?[@FAHBADbFHGZICJGKBLGMZNCOIQIRGU]V_XEZE[E]F^F_HbDcCdHeHfCgFhD
=pourquoi	s#I(J*[9I?J@GBHCIDJHIIIKHV[Z[[]hH
=pouvez	u#[3J9Z@IB]HHXHZI
=pouvon	z3]:XDH
=power	q(I-J/J4]5F9J@JBIH^JHNJZHg_
=powershell	h-J/G9G?J@IBIH[IJKHMGZGbJge
=poza	z9]BIG[HGZJdI
=pozwala	w@ZHHZ]
=ppe	wJ[
=practic	z9HY_
=pre	u%Y3IHZZGb]cI
=precedent	s(J-G7J9J>J@HBICJHDIGKbMZNJZFaJh[
=precisa	s*Y1J5X=]HZcIfJ
=precisam	z*XMY
=predictabl	s-b9JBJHEXIaJ
=prefer	z4^HI
=preferido	z4a9I?HHJMJ
=preferr	p4b5JHGIJJJZJ
=prefill	z+]DIHJOI
=prefisso	z3_HH
=pregunta	s#I)J*]-H9H?_@ICHDGHFKJPIX]
=prem	W%E&J(C)E*E+H,H-E.I/b0G1^2I3F4[5I7E8G9F:G;H<J=H>G?FBCCFDEEaFIGGH>ICJEKELGMGN^OGQIRHSDTXUEVCWHXGYHZ?[G]F^F_caFbFd^eHfFgZhF
=premier	w@IC^DZHJKGZDh[
=premium	e!J(I*J-I/G0J3H7J9H:J=g>I?H@HBJCHDIEJIFKGLJMINHOIPJTIUJVIXJZG]I_GaIcIdHfJgJhI
=premuto	z3J>ICJD[HGa^
=prerequisit	z=FH_
=present	n@HHGKGZB^J_Xhd
=press	g#H-I/J3E9G=I>D?G@GBDCIDGH@IHKHOFPJRJXYZ[]Z_JadbYdIfJgJ
=presto	w9[@_BIHF
=preuv	wC_DJHJ
=prevent	c#I,X-I.Y/JBJFZHYJIKEN^PJSIT[XYZFbYcIdJhG
=previou	b!G#]-G/J3J>_?JBIDJH?IFKbMZNDO[TIZF]J^JbHg^hH
=previsibl	z-_HHXIZJ
=pric	zH[
=prima	k!J#I(I*J+J-G3D9F:I=I>_?]BFCEDHHAIEKIMYNIODTJUJVJXGZH]a_IaFb]hZ
=primeiro	u>I@IC[DYHIIIKJZHh_
=primer	w>H@GC]D]HHKJZIh[
=primo	w-J@HBIC]D^HHIIKINJZGhY
=principal	u(^HZ
=print	n#]@ZHYPZZF
=printer	j9J>H?J@JBJHdIJZE]HaIbIcJ
=pris	s7YK]gX
=privada	z6^
=privat	d!H#F(I*G-H.[/J1J3]4H6_7J9J:I=J>bBHDZHGIIJJKGMHNHO[PHRHTJUJVJXJYHZF]I_JaDbIcGfFgJhI
=prive	z6Z
=privileg	_!G#J%D(d)^*b+J,I-I/I3I4I6J7J8J9I:J;I=I>H?E@IAJBHCGDFEJGJH>IIJIKIMJNIOJPbTJUIVFXIZE]J^H_HaIcIdIgJ
=privilegiada	z!HPa
=privilegio	z(]
=pro	u>X@Y
=prob	sHJN[X]
=probably	z>E@[KJO]
=probieren	zX_ZI
=probiert	s#H9J@HBIDJHHNZXaZZ
=problem	Z!E#F%[(F)H*H+H,I-E/E0H1I3F4H5J6G7F9F:F;F>F?F@EAHBcCGDFE]GGH>IFJGKILGMGNDOHPDQJRJS_TFUEWGXFYIZb[H]G^E_EaEbGc[dFeIfHgHhF
=problema	f%I(J-H3H7J9H:J=I>H?I@GB]CGDIE^HCIIKHMJNHOJPJSJUIVJWGXGZc]JaIbGcYhI
=procedur	zHG]_
=procedura	q+Y,ZHEPJZI]^e]
=proceso	zHG]^
=process	j!^%J(J+X-I3I6J9E:I=I>I?H@HBFCJDJEJHFIIKJPJSbVIXI[J]I^J_JaIeJ
=processo	zHI]^
=prochain	zL[
=product	i-]@IHBIJJeKJNFZGbZ
=production	w)J?JBHV_ZF
=profil	g%I(Z*I-F.X/J3a9I=J>F?H@HBGC_DGIGKIMFNITJVJXIZE]I^JaHb_cJhI
=profilo	z3[9JC]HI
=progress	z9]>JBJHIZI
=prohibida	w-_
=prohibido	u!I)]BJHJP]QZUG^Y
=proibida	w-[HJ
=proibido	w)]HJP[QZUI
=project	w:[
=projector	zH]
=prompt	]!H#F%J(H)I*X+e,J-F1J3E7I8J9G:I;J=I>E?C@EBBCEGHH^IGJIKELcMFNFOFPGRJTHUJVGXG[I]F^H_HaFbFcIdIfJgIhI
=pronto	z9Z@]HJXJ
=proof	m(G)H*c>J?JC^HCPHZGaI
=properly	o3^E[HYVFaH
=properti	s<[HDU_VJZF^]bI
=propon	u>I?_CI
=propos	w3I>J?_HIaJ
=propose	w?_CHHJ
=propria	w^]
=prossimo	zL[
=protect	i!J(J*J,I-D1I7J9G;c=I>I?J@JAHBICIGIIGJIKINIOJP^TJVJXJYJZC]I^]_FcJdFgHhI
=protection	e!J#J%I(H*J-e/G0F7I?H@IBFGJH]IHJZKGLJMHPJTYUHYJZE[I]J^GbIcHdGeIfIgIhH
=proteg	zHJP_VF
=protegido	uP]
=protocol	n1I>IHDRJYecEeJfG
=protocolo	z9J>J?HCJYa
=protokoll	wHDNZY]a]
=prov	q*YCXXZ
=prova	s#J=_>H?I@HBHC_DEHEKJMIZF]I
=provar	w@ID]HGIJKJN]X[ZH
=provato	wHJN]XZ
=proveedor	z7]ZI
=provid	sHZN]ZH
=provider	d!G#I(I-G3H7c:I=I>^?I@FBICGDHHGIHJJKGLJMJNIOJSITJXIZE]J^H_Ga[b_hI
=provision	g-I0c1JHXZGcJfI
=provisionamento	z0[HI
=provisoir	z@[LX
=provisoria	z@]LXZH
=provvisoria	z@]LXZH
=proximo	wL[
=proxy	_!I#I%I(I)J*J+J,I/J0H1H2J3G4F5J6H7I8I9H:J;J<J=H>H?H@HAIBFCHDHEJGIHYIIJHKILIMGNHOJPHQJRFSHTIUHVIXHYEZA]E^I_IaHb_cidHeIfBgIhH
=prueba	q=_BZC[DJHFZG
=przegladarc	z.YMY
=przez	z#J-JHHKJN[X_ZIaJ
=przy	zHJh^
=przychodzi	u>[HIa]
=przyjelo	z/^
=przyjmuj	w@JDJHJKJMZh]
=pso	u#J-H@HBIHEIGKFMHNdZBdJhJ
=pta	z!J-I0B9JHb
=public	wbX
=pudo	zBZZIdIeZ
=pued	b!Z#I(X)G*I+I,H-H/I0J3G4X6Y7H8H9E;J=Y>G?G@XAJBACGDFGIHAIYJJKHLHM[NGOHPHRISITHU[V_WIXHZI]G^Z_EaHbEdFfZgIhH
=pueden	n!I(I-J8[9]:J>I?J@HB[CJDHHGIGKITIV^XHZC[JaHhJ
=puedo	d!G#H%J*H+I-H/J3G4I6J7I8J9F:F=H>[?E@XBCCHDIGJHYIDK[LIMGNHOHPIRJTHUHVBWJXaZa[Z]H^G_IaFbGcJdIfHgJhE
=puerto	zH[cXfI
=puesto	u3G8Z9I>G?^CXHJOHVZ
=puis	u6Z8Z@JC]HGKHZG][dJhI
=pulsant	s%J(b:[>IHHIHKJVHZIaJ
=pulsar	z(XHIZIb[
=punto	z-[3[
=puo	j!J#J%Y([)I*J,G-H3J9G:X=Z>H?H@_BHCGDIHEIYKFLJMINIOHU^VZXJZC]I^YaIbIdJfJhI
=pupil	s@ZHIZE^]g[
=pure	zB[TIZId]
=purpos	z)[HGPZVH
=puse	s#[-I@EBID^HHIZKGMINJOJZE[J]^aHbJhI
=push	u3J>H?IDJHDOJZFaab[gX
=puso	w2[@_IH
=put	d![#I%J(I)J-Y/H3G4I7J8]9I:J=J>D?I@DBFCIDXGIH@JYK^MJNFOZPXTJUJV]XJZ@][aIbIcYfJ
=puts	zEX
=pwdlastset	e#I%c(HHFVJg^
=pwned	wHIJ_
=qr	w9J>F?IBIHcKEXHZI]JaF
=qu	n+]>I?IC[DEHGIIK[OZZHhH
=qual	zN]
=qualcosa	z.Y9]HG
=qualcuno	z@]
=qualquer	zNY
=quand	q*Y9I>I?Z@HCGHDKJOJX]ZZhZ
=quando	k#H-H9G:J>H?I@DBXCJHAIHKGLJMINJOJX^Z^]J^IaJcJfIha
=quanto	s!J-I9J=B?J@[H^IHKIT]XJZHaJ
=quarantin	w0]MJ
=quarter	q=I@JK^RZZEa[
=quatr	w@]CHHHI_ZI
=quatro	zI_OH
=quattro	zHHIaaJ
=que	P!C#=%@&D(<)B+_,B-_.D/@0C1A2C3C4A5C6A7?8A9I;A<D=<>A?IAABCCZD_FCG@H>IXKbLBMANZObP@QCR@SATFU=VdWAYBZ_[_]<a:b>cJdJeDfGg@hd
=quebrado	zH[RX
=qued	z#a@IBJHIIIKHTHXJZEhI
=queda	w9JBGGJHHKJMHUIVJZ]_Zf]
=quedo	q!X9D>]?J@IB]HDIJKJMJR[XJZHdYfI
=quel	s1J3H>]HZIJNZZJ
=quell	uG^HGNY
=quella	o#J-J9H=I>G?I@HCIHFIFK_MXNIOJVJXJZG]Ihb
=quello	o+I3E>]?JCJDEHHIIKJOa_X
=quelqu	w@JBHM^ZI
=quer	q#I9I>G?H@GBJC_DGHGIZK^MJOIXIZI]JhJ
=queremo	z+[
=querer	z@aDJHJIJKHZG
=queria	u#J-J9I>J?Z@bBJCIHHIIKHXHaJhI
=quero	p+Y3G>F?[BHCHDGHDIHMHNJZ][YaFh[
=query	wHIQ_
=questa	s(X-YKY
=question	]!J#F%J(A)F*d+G,J-D1J3I7I8J9E:G;I=I>E?d@FAJBGCDD[EIGGH]IFJJKELZMGNHOGPHQITIUIVFWJX^YIZB[G]H^I_IaHbIcIdHfJgJhH
=questo	z([
=qui	q3E;Y>]HGIHKJOGU]VIZ]^ZaI
=quick	w9Z@ZHH
=quier	s>H?J@HC[HJIJK]M]XJZIaJhH
=quiero	l+X-J3I9H:J>H?]@]BFCFDIHFIFMGNHOIXIZ][Z]JaGhY
=quit	zCJ]Y
=quitaron	z=Y?^CHHINJ
=quito	z4]HGU]ZJ
=quota	zHZ
=qwerty	q-e3H9H>J?J@GCJDJHEIEKIMJOIXGZHaH
=r	s%F-I2I3I9G;JFcGIHDIIKHPGQ]VIZF_J
=r2	q4I5^HI
=raden	u-]HJ
=radio	z[Y
=rais	s(J-J>I?I@JC_DGHHI_
=raison	w#^@JEZHJZJ
=raiz	z%_HJPIdG
=ramal	z3_>IOFaG
=ran	n!^#F(H)[-I/I7J9G:J=_@FBIDIHAIHJGKGPIRCSFVIXFZE]baJcHfJgG
=random	q-JHIIFK[N_ZI
=rang	w9H>DB]HFKJZH]_
=rano	z@Y
=rapidez	z9^HJ
=rapido	zVIb^
=rapport	w+[D[
=rather	w+ICIDGH]
=raus	q#a-H3^9I>I@IBICJDHHFIHKHNJOJXFZH]^aHdZ
=raz	w@]
=razy	z#I-I@^BJHHX^ZG
=rdp	z-J/I6H7H=GH^SJTIZE_Ib[eHfH
=re	i!]%H+^3I8_<J=J>I?F@JAJBZCDDCOIPJUJVHZG]I_HcJdHfIgJ
=reach	_!H#X%I(H)I-G/D1J3Z6E7H8J:F=G>H?G@FBFDZEFGIH?IIJXKDM[NEOJPJRGSHTHUFVHWIXYYZZJ[J]H^J_Ea[bYcceJfEhI
=reachabl	s3J4[>^DJHCMJSYaDcJfJ
=reactivat	u!aHHTI_IbI
=reactiver	z6Z8Z
=read	e!G#H%b(I)J-H/I2G4J6_7J9H:J=I>]?G@FBICHDHGHIHJJKEMINGOJPISYTIVHXJZ_]F^J_EaFbJcHfIgIhI
=reader	q(a)JBJH[VJZFbIfJ
=readwrit	z(a@IHGKGZF^H
=real	w9]HG
=realis	z@X
=really	w9Y@Y
=reason	j-F/X3Z8I9I>ICJHIIFKHLXNcZI
=reboot	kB^HCZF]HbYcIfa
=recall	z#X9H?IH^ZFaE
=receb	wH[aY
=recebo	sa[
=receiv	c!J%J(F)J*J-J3F:F=I>Y?F@IBGCHDFGIHaIIKGMINIOHUHVZWJXIZY]]a[bIdJgJhI
=recemment	uK[
=recent	p-H9J@]BIHGIJKbZIhH
=recently	l@bBJHHKZZD
=reception	wH[ZG^^
=rechaza	m!J-Z3J4J9I:J>I?J@FBJHFIFJ[MJN_O]VJXJhI
=rechazada	w.Y/]@Z
=rechazado	z,Y
=rechazo	z-Z/]KJNJ
=rechner	s#^(I-J3I9H:I=J>I@HH]IJKIMZVIXHZF]IaIb]dJfJg]
=recht	m%a(Z0[;Z=IBJDIHFVIYJZH]IfIgJ
=rechten	q!F#J%^(a)H-I2J3J9H:H;^=I>H?I@IBICJDIHDIIKGNJPZUJVHXIZF]J_JaHbJdIfJ
=recib	z>FH]a[
=reclam	u9J@IC]DJHGI]M[ZJ
=recognis	i(I-^3D7[9J:I>F?I@GBHCIDHHEIDKZNHO^PJUIVZZF]IaIdJh^
=recoi	wa[
=recoit	z>GHZaZ
=recommencer	zHIX^ZJ
=recommend	z#G-JHaKJZI
=recommendation	z)FH_UIZI
=reconhec	u3J:[@IHIIJKJMJO[ZFh^
=reconnait	z:[@HHIZJh]
=reconnu	zOXhZ
=reconoc	u3I:[>J@GDJHIMJOZZEh_
=record	h-H3_7H9H:I=J>Y?E@FBHC]DXIGJJKEMGNHO]TZZF]J^J_JaEhF
=recover	z>^HE
=recovery	j)F>]?JCJDbH[UIVGZEaH
=recreat	u!JHF_a
=recu	zaZ
=recuerda	zK_ZJ
=recuperar	u!J%I>FHFVJZa
=recuperer	u>XCYHGZ[
=recupero	q(G*Z,Y>c@IBICJHFZChJ
=recusa	o-H4J9J@HHGIFJ[KEN[O]VHZ]hI
=recusada	w@YI]NXOIZJ
=recusado	z,Y.Y
=recusou	w/aKI
=recycl	w!J3JAJHJK[ZJ_^
=red	e!I#H%J(H*J+J-C/G2J3G7G8J9F:H=I>G?F@CBCCGDGGJHBIbJHK]LHMGNFOIPJSaTIUGVIWHXIZa[I]A^H_JaEbFcIdGe[fIgHh_
=redan	wK]
=redefin	z:Y=^HJZH
=redefinicao	d!H%I(D)G*H,J3I7H:G=H>I?F@HCIDHHXKIMINFPHS]U^VZW[XJZ[[J]GaGbGcIdHgI
=redefinida	u@IBYHIM^UJVJWIZFgZ
=redefinir	_!Z#I(^*G+I,J/I3H4J6J8J;J>H?Z@DCGDIGJHFIHJJKGLHMGNIPYRJSXTHUDWCXHZ[]G^I_Ia[bZcHdIfGgHhI
=redemarrag	zB^HIZIfG
=redirect	q(J7b:GBJH]KFNIUIZD[JbJdIhJ
=reecritur	a!G#G%]&J(F)H*H+G,Z-F.J/H1H2I3E4Y5I6Y7G9E:G;I<I>E?E@DAIBECHDEEHFGGYHDIFJGKDLHMFNCOHP]SITIUEVDWGXFZX[G]H^F_HaGbDd^e]f^hE
=reescrib	z0YPX
=reescritura	i!I#J%Y(I+J,I-J/J0I1J3G4[7I8Y9G:J>H?H@GBICJDHGHJJKHLJMGNIOIPGRYSJTJUIVIXJZZ[J]I^J_JaJbGcZdZeXgIhH
=reessayez	sHJZ[
=referenc	m#[H[
=refus	O!Z#A%_&F)]*C+E-_/c0E1E2G3@4B5E6C7H8C9A:H;E<F=Z>@?H@ZAEB?CBDBEEFDGAH=IcJbK_LDM?OYPIS@TAUDVYWCXAYEZF[C]D^@_AaCbAcAf@gC
=refuse	q%I(I-J=^@YHDKJN]PaUJVFXJZB^XdHfH
=regard	w%Z@X
=regel	zG]HHNZ
=registado	z3J>JCJD^OZZH
=register	S!F#G%I(E)D*D+e,J-F.I/G0I1I2J3C4I5I6I7G8H9E:F;I<J=F>]?a@CAGBCCbD]EIFIGGIEKBLGMGNEOZPFQJRISHTGUBVAWFXGYHZA[G]D^H_GaEbGcHdGeIfGgGhF
=registr	wD[
=registrado	d!J(I)J*J+c-I3F:J@IBGD[H?IJKJO_PJUIVHZH]IbJhJ
=registration	_!J(H)J*J+d-H0G3Z8J:J=J>I?FBFCCDYGJH[IJJJKJLJNHOHPJUJVJWJZG[J]HaJbJcIdJfI
=registrato	h+_-J3H>H?HBHCYD^HBO]VJZI
=registrazion	qB[CHD_HDUJ
=registrei	zDY
=registrerad	wCZDJOX
=registrerat	u3HD]
=registrieren	z+_>JCIDFOI
=registriert	j+Y>J?I@IBIC[D^HZKJOJVJZI
=registrierung	p+^BYCHD]HGZJ
=registro	g!I(J)I-I3F:J>F?F@IB]CDD_H[IJJJKJNIOIPISJUHVHXJZH_JaJbJcYhJ
=registry	q+G?JCJDEHCJXYbZJbZeJ
=regl	q-H3JBZDJGXHFKFMIN_V]ZG
=regla	zGZNY
=regola	wCYGYNY
=regra	wCZGYNY
=rehir	z!IMJ_^
=reicht	z)I*]?HC_HJKJVIZE
=reimposta	n%X(Z=]@JBHHFKJUJVIZEb_
=reimpostar	e(^)F*I:[=Y>J?[@FDHHFKGMHPISJUIWIZ[[Z]IaJbFfHgJhJ
=reimpostata	s(J@IBYHIKJM[UIVIZFbJg_
=reimpostazion	b!F#I%G(D)H*H+H-J/I0I3G4I6J7I:E;J=E>H?E@HBXCHDGGIIIKHLJMGNEOJPXRJS_THU[VYW_XHZ^[I]G^J_GaHbFcGdGeIgHhJ
=rein	u!YHHIYZ^aJ
=reinicia	zBJHJSIZGf_
=reiniciamo	zB^UIfH
=reiniciar	zB^ZG
=reinitialis	w@IBZM]ZFgZ
=reinitialisation	]#I%I(@*G+G,H-H/I0I1I3G4I6I7G8J:X;I>H?B@IAJBZCFDGFIGHHHIIJIKHLIMENCOIPZRIS^TIUYV[WZXHYJZa[F_IaFbDcDdDeJgHhI
=reinitialiser	a!I#I%Y(^*I3G=Y>H?]@FCIDGGJHGIIKHLJMGNHOIPGTJUYVEWHXJ[]]H^Ja[bXcJdIfGgIhI
=reject	W!E#G%G&J(F)H*H+J,H-a.J/a0H1H2J3F4G5I6E7F8H9E:F;H<J=G>F?F@XAGBDCGDGEHFHGFHJI]J^KHLHMXNaOIPFQJRHSITGUHVGWHXGYIZH[G]H^E_DaHbGcDdEeHfEgFhX
=rejestrowalem	zDZ
=rejet	w-XK[
=rejett	w.YJZ
=relat	z%Y
=relatorio	w>I?JCIDZHZOI
=relay	wHGca
=releas	u#I1Z@JHYKGRJT[ZJ[[
=relogio	zR[
=reloj	zR[
=remain	o#I/YT]
=remember	c#H(H-E/I>H@EBHCJDIHXIXJIKaMINFOITJVHXIZY[Y^GaJdJh^
=remettr	w@ZCJHGIIKaZEhI
=reminder	z@IH^ZI
=remot	b!J#J%I-J4J6J9J=J>D?HBJCJDJGJH]IIKJNJPJQdVIZE^J_IaJcZdJfI
=remota	uQ^
=remoteaufruf	wQ^
=remotely	wHIQ_
=remov	a!G#I%Z(F)X*I-H/F1H2I3F5J6I7I9C:H;I<J>A@EAZBDCEDFFJGFJZKFLIMHNHOIQHRHSJTGUIVYWJX[YcZE[I]F^[_^aFcAdHfFgFhG
=removida	z*I8Y9I?_CIHIXJ
=remplacer	w@]HZNJ
=renam	s-I9J=J@JBIFaGIH[IGKIZF_J
=renew	q-J@ZHDK[NJUYZFc]
=renovar	z+[
=renseign	z3I9J>E?_D[HFMJaH
=renvoi	w!X7YNX
=repair	w>_HEaI
=repeat	o#YHHK[ZJ
=repetida	u?J@HKbZF
=repetir	zK[
=replac	g#J(I-G3I7I9I:J>_?I@cBGDHIEJJKDMHNIZA[J]J^HbYdJh[
=replacement	u>]HIJYZI
=replication	w&J@IM_NEZHcG
=reply	z9XHX
=repond	z0YHJIGN]
=repons	z9]@JHFX]
=repor	wVYZJc]
=report	d!I#J(H*J-I1J3J7J9I:I=I>G?H@FAICGGJHaIHJJKHMINHOIPJSZUIVIWJXJZa]Y_JbIcJfIgIhJ
=reprendr	z@JK^hI
=request	a!F#F%H&I(Z)H*E+Y,I-E.J/I0I1J3H4I5J6]7H8H9[:F;J<I=F>E?C@HAIBZCFDFEFGJHZIEJHKFLZMGNFOHPGQIRHSaTHUDVDWIXYYH[I]F^I_FbGc[dGeGfCgIhH
=requestdeni	k(aHH
=requir	X!G#H%C&J(Z)G*I+_,H-F/G0Z1G2H3E4I5H6H7H8G9E:H;I<b=Y>C?I@BAGBECcE[FIGGHGIHJGKCL^MGNCOGPFQHRISHTHUGVGWHXFYGZ@[H^E_GaFbGcYeYfHgGhF
=requirement	_(I-I/I3I9I=I@IBJCJEJIcJJN]ZEaJbYcJdJhH
=requis	s=Y?[C^DFHF
=requisiti	uHIIYN]
=requisito	n-J9J:JHGI[NaZI
=reserv	n7G9H<HBIDIFdHFIHMITJZGcJfI
=reservado	zF]
=reset	9!]#@&H(])^*Y+?,<-70Y1[2B3E4E5^6A7[9@;I<G=Y>I?]@FBXDDFZGHHAI<KBLIMEN>ODQARJSZT@U[WdYCZ][E]]^D_Ja[bZcGeGfIg^h>
=resetowac	w(J=]BIHGSJV]ZG
=resetowani	s(IB[UZVIZZ
=resetowania	p([*J:I=H@JBJDYHHU^WJbJgJ
=resetseit	z.XS^]FfJ
=resetten	j!H#J%Z([)I/J7I:Z=G>H?G@EBZCJDHHAIHJJKHMJNHPHRJSYTJUFV_WHXGZZ[I]IaFb[cJfGgHhI
=resetuj	wZJb^
=resolv	l4[9JB[PIcZd[fH
=resourc	u!J#I8FA_G[TG_H
=respect	sI[NYZJ
=respond	s0ZHHfY
=respons	w9^HZXG
=resposta	w#F-J9[?JTIX^ZIaI
=respuesta	w#I-J9[@IX]ZJaG
=resset	zHJb]
=rest	i#I%[(G)X-H/I3J8J9G:H=J>I?I@GBHCJDJHIIHKHL[MYNIP]UHV_XIZC[I]J^I_Ya]cJdIfJhI
=resta	uBJLYMJ_Yg_
=restablecer	]!X#I(_)G*I+I-J/I0J3H4I5Z6J8I;I=^>G?X@DAJBHCFDJGIHDIHJIKELIMGNHOJPZRISHTIUDWGXHZ[[X]G^H_FaYb[dGfFgHhI
=restablecida	zgZ
=restablecido	zBYM^UHVJZE
=restablecimiento	d!E#I%H(E)F*I-J3H7J8J:F=H>I?G@JBYCIDGGJIIKILJMINHPHRJS[TJW_XIZ^[J]Z_IaHbFcHdHfXgJhJ
=restart	h!J#I%J(I-J8J9D=J>I?J@DB_DHGJIIJIKFMGNJRHSHUIVIXGZD]GaFbGcHffgJ
=restaurado	z6aHF
=restaurar	zHFR_
=resto	zHJM^bJ
=restor	h/H6]9I=J>H?JAJH_KJPHRJTGZJ__gJ
=restrict	jBJHGQ_
=restriction	n@IHIIYNa^JhI
=restrictremotesam	n%J4IHHPIQcdI
=restringir	zQ[
=result	o-J/b@JHFJJMEN]dY
=resync	q%I4J8J=HBGHFReYJZIcJdFeJfE
=retir	q1_=Z?ZCJHJZJ
=retour	w!_HG
=retri	z0YBJHHK]LGZG
=return	b!^%H&[(I)I+Y,J-H/I1J3G7J8J9H:H=J>X?F@GAIBGCIDGGIH?IGJZK]MINIOJPJS^TIUHVGXIZC[I_^aGb]c[dIeJfJgGhG
=reuniao	w9G>J?JBJIIZZ]^hJ
=reunion	u9H>I?I@JBJIJMIZ]]_aJ
=reus	n-J@JHZIIKbNFXJZA
=reussi	w/ZB_HJMJ
=reutilizar	zKX
=revient	w!Y#J+YHDTJb^
=review	q)J*F>H?ICIHcWJ
=riattivar	z6[8ZHJ
=ricev	w3H>EH]O[aZ
=ricevo	wa[
=richiest	z>EH]XY
=richiesta	w9_HGLYZH
=richiesti	z9JCaHIIJZJ
=richt	zH^
=richtig	wHJKJZGa[h^
=richtlini	h!I%I(G)H*]-I/Z3J7I:H=G>J?Y@GBGDGEJHCIZJJKGMGNcOJPISHTHUFVHWbXJZB[J]H^I_JaHbHcIdHfJgGhI
=richtlinien	zNZ
=riconosc	u3G:[>I@IHIIIMIO[ZEh^
=ricorda	w9J@IHIIIKaOHZIaJhH
=rien	j#I%J(J*J-I3H7J9G:I>G?G@EB]CGD_HAIGKFMGNIOJT]VJXJ[J^Ha]bYdJhE
=riesc	w:X=[S]ZG
=riesco	p!H#J%G(I@IBHHGIIKHLJMINIVHZb[^^HhH
=rifiuta	o9I>J@XCIHIIFJ[KIO[VJZ]hJ
=rifiutata	u/]@ZHGI]MIaJ
=right	V!E#J%f&J([)D*E+G,H-D.I/G0^1G2F3D4G5H6H7E8G9C:E;_<I=D>C?D@YAGCEDCEZFHGDHIIBK?LFMGNBO]P_QHRGSETEUEVCWCXEYHZ=[E]D^]_EbGcHdCeIfDgEhZ
=rimasto	w#]IId[fJ
=ring	n#I+J3I9J>J?H@IBICJDIHBKINIOHU_ZD]Hac
=ripristino	zHIR^
=riprova	w@]BIHIMJZY
=riscriv	z0YPX
=risk	wH_
=risky	zH^
=risolto	zBYR[
=rispetta	q-YN_ZI
=rispond	z0YNX
=risposta	z9]HZaH
=risulta	w!Y+ZDJHJh]
=riunion	w-I9H>J?J@JBJIJKJZZ]]aJ
=riusar	zK[
=riuscita	z/Z6Y
=riuscito	wB_HJZI
=riutilizzar	zKY
=roadmap	zHZ
=robaron	z>^ZJ
=roblox	z#H-IBHHaIIKIZE
=robot	q3^9_>H@IHDZGaX
=rojo	w@HHGIJK]MJZ[h[
=rol	s(_)^*Y?GBJHJUJVJZJ
=role	X!F#H%E&J(e)i*e+H,H-B.I/F0J1H2I3E4G5I6I7F8H9C:D;H<I=D>D?B@CAHBBCADCEHFIGFHXIBJGKDLGMFNDOGPEQIRISFTEUCV@WGXFYIZ=[F]F^D_GaEbFcHdGeIfGgFhE
=roll	n(b6]:I=J@IHCKGUJV]ZG]J_I
=rollover	zHZ
=room	l4J5IHaRGZHc[fI
=root	u%ZH]KJZHhJ
=rosso	w>H@JBIHIK^ZZhZ
=rot	z-JHII^KIMJZEh[
=rotat	o2YH^KJ
=rotto	w>_HIRXZHaG
=roubaram	z>^HHZH
=roug	w9J>I@ICJHGIJK]h]
=round	u@IDXHHIHKaZHhI
=router	o>HHbMIZH
=row	s#]/Z@FHDTEX]ZI]Y
=rpc	l!J%J*I-J3I4h5H6E7J9F:J;J=J>I?EBJDIH@IIKHMGNJOIPIRFSJUIVIXJYGZE]J_IaHcEdGfChJ
=ruckschreiben	a!G#F%C&](F)F*I+J,[-H/H3G7I8Z:F;J=]>G?F@DCHDFEGGFHCIGKELHMHNFOJPZRZSITHUFVEWHXGY][H]H^G_[aGbFcYdEe[gGhF
=rucksetzseit	zC_H[KIVJZE
=rucksetzung	z!YZ[
=rufnummer	u3a>YIJOI
=rule	Z!G#H%H(E)G+J,J-C.J/]0I1H2J3F4G5H6I7F8F9G:F;I=F>F?F@XAIBDCGDEEJFIGfI[JZKBLHMENfOIPDRHSGTGUFVDWGXHYIZ?[H]G^G_DaFbGdGeJfCgFhF
=run	h!J%G(I0Z1[3J5Y6I9H>I@IBHDJGIH_IJNIREYIZE]Y^]_JaJcEfE
=runn	d%J(J,H/I1]7J8J=I@IBXGJHCJZMJRZSHTJUIVIZD_JbIcFdDeEfbgJ
=runs	n#H-H1Z@GBIHDIIJZKZNHR[T[ZGf[
=ruolo	q(_)]*]?FCHHHUIVGZI
=russia	z#FH^TZ
=s	o#^*Y+^-H9H=J>J?I@JBICJDJF]H[IHKHMJNIOIPIVHXIZZ[J]J^JaJdHfJhI
=sa	m!J#J(J-J.X9c=Y>J?J@JBFDJHYIIKHMIPZUJVFZE]JaJbJcIdJfIhJ
=sabbatical	w!_
=safari	w.[SI
=safepass	zJ]
=sager	s-[9H>I?IDJHFIHK]O]ZHdZ
=sagt	e!I#G%I(H)H*I+J,I-X3G4J9F:I;J=G>G?G@EBGCZDEE]HBI]JJLJMINEO[PIRISGTGUHVFW[X[[I]H^HaFbIcHfGgGhZ
=sai	w3Z>JFYOIaIc[
=said	h!J-H/c3I4J9J=E?J@IBGCJDJEIIGJ[KEMHNGOIVHZb[I]J_JdEfJgJ
=saisi	w3G>JO]
=sakna	s-J3^9F=]>I?J@JBJCIDJHCI]KIOJXJZG]JaIbX
=saknar	p#J%^(a*J-I3^9F;I=J>H?H@IBIC[DHHDIIKIOIVIXIZF]IaDhJ
=sala	w9JHa
=sale	g!H#J&H(G)H*I-H/J4J7J8J9G:Z=I>E@EBGCZDFFaGIH?IGJJK[LJMHNHOGPHRJUIV_XIZY]I^I_IaEdJfIhZ
=salesforc	p9JHbKJZH
=salta	zD[HJLY
=salvato	z3]>JHJOY
=sam	^!G#G%B(H)I*G+I,I-G/J0J1I2G3H4I5J6J7I8I9E:H;H=H>G?F@HAIBGCHDHEJGIH?IGJJKGLIMHNHOIPFQjRJTIUIWJXGYHZF[J]I^H_HaGbIcHdHeJfIgIhI
=same	W!D#E%G&I(E)H*F+G,H-A.I/]0D1F2I3E4G5H6G7F8E9B:F;H<I=E>D?F@^AcBACFDFEIFGGFHAI?KdLGMCPYQHRDTEWGXEYHZa[E]D^G_GaDcEdCeGfFg]hB
=samego	z@^HIZGb]
=saml	w7_ZGbG
=samma	z@]HJZFb]
=samr	k%H-J4JHDQfYHZIcHdJfJ
=sandbox	zH[UJWZ
=sans	e!I#^%J&[(J-G3]7J9J?J@FAJBGCIDZFIIFJJKGMXN^OETHVJXIZF[Z]IaFbIcIdJfJhI
=sao	zC]DGHII^KJZEhJ
=sap	j!J#@(G-J3I4J7J9J:G=I>J@IBFCJDIHiIJKIMJNJTEUGVIWJZA[I^JbCdJhI
=sas	q,JHFRc
=satisfait	zN^
=satisfi	u/[HIIGJ[N[WJZJaI
=satisfy	p@ZHFIHNaZI
=sauvegard	z6Z
=save	s-G1J3J9G=[>J?I@ICEDHHbIFKHNJOIZE]EaIdJf]hJ
=saved	z#XH[
=saw	z9[@[CIHFZH
=say	f!G#E%J(I+[-F/I1J3E4J6J7I8J9F:I;I=F>F?E@ZAJBFCGDHGIHBI[KALJMGN[PJT[U]VIXIYIZ_[J]H^I_IaGcJdIfHgIha
=says	G#[%B(C)E,E-_.Y/Y0C2E3>4B5C6J8B9?:[;F<H>>?>@CB=CIDHEZFCGIHDIaLIM?O[P@QDRCUZV^XaYD[E]F_XaDbIcJdZf@g>h]
=sbagliat	z@IHGX^
=sbagliata	o9G>J?I@IBIE[H[KHMHRYXIZIh_
=sbagliato	u4]HFRXX]ZJdJeJ
=sbaglio	z-H@[HJKIZHh]
=sbloccar	q#YHJ[^
=sbloccato	w#E%I3JB]HFT]ZJ
=sblocco	z1Y[Z
=scadenza	qLa
=scaduta	u=a@JBHHDKHVIZX][bJhI
=scaduto	za[
=scanner	zH[
=sceglin	z@HHJK]
=scenario	w)YAXHZ
=schannel	zHJY[
=scheda	z(^9I?FD]IJ
=scheitert	m/I3]8Y=JHJIJQYZH_ZeYfIh]
=scherm	zHYb[
=schermata	p+ZBHDIHFKJZI[Xbb
=schlagt	n(I6Z8Z=I@IHJNZVJZ]bI
=schlussel	u6_?[HJZI
=schnell	z-I9ZHGIJZ^
=schon	b!H#G%I*H+a,J-Z/H1I3F4J6J7I9a:G;I=G>A?D@^AJBFCCDBEJFJGIH@ICJJKbLIMZNFOFRJSITHUGVXWJXFYIZ@[H]D^I_GbZcHdHeJfGgHhX
=school	l(I/I3G7J>Z?H@HDZKZMYU_VHZJ]JaGbIgY
=schragstrich	z3]FY
=schreiben	w%_
=schreibt	zIZgZ
=schritt	wC^]ZaFeZ
=schusestrongcrypto	pHIYa
=scim	z0JH_ZH
=scop	d!J%I)J-J1J3J=J>J?J@JBJDJGeH?IIJFKHNIPHVaZH_IaJbIcIdJfH
=scor	w-[HYIGKHZJ
=scorsa	z*Z>ICJK^hJ
=screen	U!D%H(F)H*I+_,J-F.J/I0J1I3H4H5J6I7H8I9E:H;J=F>^?E@DAIBBCEDJEJGIIYJHKEMHNGOHPHQJRISITDUGVGWIXHYIZ>[^][^H_HaFbgcGdHeJfFgG
=screenshot	o?J@JHaZ^^HbJhI
=script	j!Y%F(J3E=I>H?J@GBHDHGJHbKIMIOIPGYXZD_]aJbIgb
=scritto	z+J>HDFHGK^O]
=scriv	uG[HGY]f[
=sdprop	w(IHIP_
=se	W#Y%D&H(G)E+_,E-B.G/D0F1F2G3J4Z5G7G8E:B;F<H=Y?IAFBJD?EJFGJEK@NBOBPEQGRIV?XEYFZZ[_]B^E_GaAbDd]eXf]gChA
=seamless	wH]
=search	w9HAIBJDJHXMHNJ_aaH
=season	q![-c@IHDIHKFNHZG
=seasonal	w![DZHG
=second	Z!G#G%H(G)H*Y+Z,I-D.J0I1H2J3D4G5H6]7H8a9C:H;I<I=H>C?E@eAGB]CfDAEIFIGHIDKELEMFNDOGPHQIRESHTHUHVFWHXEYHZ>]Z^H_FaBbFcFdHeJfFgHhD
=seconda	z8[
=secondo	o-Z>I@IBHC]HEIXKIXJZF]Zh[
=secour	u3]>[?ICHD]HCaH
=secret	j%J*E+I2_3I>H?cCIDJH_IJKJLJcJfJ
=secreta	z)I*aPH
=secretary	w(^3[HEKIZJbJg[
=section	z#I%GH]
=secur	k!I#H+b4E<_@HBJCID^H?IHKITIVHY^ZC^IcJhI
=securit	p+JCZHGQZY[fI
=security	T!E#F%[&J([)[*_+Y,H.I/G0H1G2I3E4G5H6F7E8G9F:F;^<H=E?]@AAGBEC[EHFIGGKCLHMENEOFPDQ^RGSGUEVIWGXXY[Z?[F]E_FaFb[cFdEeHfFgF
=see	^#Z%Z(C)[+E/J1J3Y4I6J7I8J9Z:I;J=I>G?I@DAJBECGDDEJGIH_IYJHKELZMHNaPHRJSJUCVFWJXGYJZD[X]I^IaGbHcIdHfIgHhG
=seem	j!J#J%H(F)I-^9J>J?I@IBJCIGII]NIP]VGZG^IaZgXhJ
=seen	p-]HJKJ
=sees	zA_HEdJfFgX
=segu	w!X>YgZ
=segun	s-[HIKJSXZI]Xh]
=segunda	u8Z9]@YHG
=segundo	l-Y8[9I>H?JBJC_DJHHIIKIXHZEaIh[
=seguranca	p*Z-I3I9F=I>J?_C[DJHEIJKIPJQYVJXIY]]IaI
=seguridad	o+J-H3H9F>I?^BICZDYHFIJKJQYXHY]]JaJ
=sei	j!J#J(I-Y3I9X:H=J>D?H@GBICHDHIYKDMINGOGPIV_XI[a]I^IaIfJh[
=sein	i![#I%J(H-J.Z3Z9I:Y=J>J?I@EB[CJDJHFIXK^LIMGOJPJUJVYXJZC[J^^aIbIdJfJgJhH
=seit	_!G#[%Y&J(F*Y+X,I-Y/H0H2J3B4F5I6H7H8H9D:Y;H=X>I?F@BAICFD]EHFIGGH=IXJILHMFNFOXPFQIRESGTGUEVCWHX[ZI[H]X^G_HcDdDeHfbgG
=seitdem	s8Z=]BIHGQYR]ZHdJfJ
=seither	u%J2[=[HFY^ZHdJ
=selben	w9J@_A^HHZI_GdJ
=selbst	l(I)[:H=J?I@GB^DJHFKHMJU]VaZBfJhI
=select	e%I(I-J1I4J7I8J@HBIDJG_H@IJKJL[MJNIPJU]V_ZG_JbHcJdJfIhJ
=selectiv	sGaHF^J
=self	T!D#C%B(C)d*D+H,H-F.I/E0F1G2G3F4H5H6G7D8G9J:D;H<H>E?C@@AHBFCGDYEHFHGEHZIEJGKDLCMDNEOIPCQIRGTZUbV_WEXGYF[C]F^d_FbDcBdAeGf<gEhC
=selfservic	uHGS[UaVHfI
=sem	a!G%F&Z)J*H+I-F/I2J3a4G6I7H8[9E:F;I>F?FAIEJFJGHH=IEJIKEN^OCPGQJRHSGTGUHVGWIXFZA[Y]FaYbXc]dGeIfFgGhH
=semicolon	zF[
=sempr	s#J+J>J@GBGCID_IIK^M[VJZEhI
=senast	z-J3J9I>JHFIHKbZHaF
=send	e#J(J-I3H7[9I:I?I@GBHCIDJIIKHMJNFOIXZYH]FacbIcJfJhJ
=sender	z@IBIH_ZHaJ
=senha	P!@%D&H)C*C+D-X.G1E2X3B4C5F7X8D9D:H;E<G=@?AAEBYC@EEFGGJHHIZKaLYMJN_ODPBQFRCSCTAU[VAWBX@YEZa[Y^Y_BaAcAd^eEf@gFh]
=sent	h(J7ZBGHEZZ]Za_
=sentenc	zHZ
=senza	e!I#Z%H&],J-G2J3_4I6J7J8]9H:I=Z?I@HAJBECHDZGIH?IDJJKGL[MXNZOEPIRJTIUJVJXHYJZG[X]HaFbIcHeJfHgIhH
=separat	z3X
=ser	p-I3G9I:]>F?J@YBICJDHHDI_KbMHNIOEVJXJZG]JaHhH
=serait	zh^
=serv	s(J5X>I?aBJMJVIZG
=server	K!A#G%@&F(@)B*B+C,C-?.E0G1F2A3?4e5f6f8A9@:A;C<[=>>@?>@>ABB>C?D?FCG>I>JAK>LCNDOBPXReSBTAU@V?WCXAYbZ:[B]?^Aa?b?cbdEeBfagAhA
=servern	zHDR]ZJc]fH
=serveur	h#J%G-J1I3J4[8J9I=H>J?I@IBIDJGJHCIIKJNJP]R[SIUJVIXJY[ZG_JaJc[dYeI
=servic	K!?#@%Z&F)]*A+C-C.E/E0_1Y2[4A5C6F8C9B:@;D=D>H?>@BADCBEAFDG?HII?JCK@LIMDNAODP>QDRHSaTHUaV_WAXBYXZE[A]?^GaHb@cafeg>hA
=servicebu	jHDcc
=servicio	k(J2[9IHERJS^UEVGZFcHfb
=servico	k(J2[9I=JBXHFRJS^UGVIZG]JcGfa
=servidor	b!H#H%F(H)I*H+J,H-G/J0I1G2I3G4_5I6^7H8H9D:H;J<I=H>G?F@EAIBFCHDGGHHGIHJIKGLJM^NIOGP^QJR]SGTIUFVGWJXHY[ZF[J]G^I_GaFbHc[dZeHfYgIhH
=servizio	k(J2Y3J9J=J>J@JBYCJDJHEPJRJS]UFVFZH]HaJcIfb
=servono	uHYI^cJfH
=servu	z9a@JBIHERJZIcJfH
=ses	w%]8Z9IF^HI
=sesion	p(J3J>I?JBGHYIJKJZX[^][aFbJcIh]
=sessao	z#XHI]]
=session	i#^%H(G*J-H3J7J9G:J=I>I?H@HBFCIDIIIKELEMHNIOJTJUHVJWJXHZB[I]daIbYcIh[
=set	M!X%d&[(Z)Y*X+_,C->/H0F1C2D3A4C5C6B8C9@:E;D<^=A>C@^ADB_CFEYFDI=L_M>N=OBPFRISCTAUHVYW[XBY^Z9[@]C^]_Aa?bGcAfDg^h=
=sets	m&Z-J/J@JHCJ[MHNXZIga
=sett	[!F#H(I)D*a+I,I-D/F0J1I2J3G5G6I7G8H9H:E;J<_=F?D@HAIBCCFDFEHFJGJHeIEJFKDLHMFN^PFQYRISGTIUFVCW_XHZA]F^E_GaFbGcIdFeHfEgE
=setup	c!H#I%G(E)G+a,a-I/J0J1H3I4J6I7I8H9G:I;J=G>G?F@HAJBHCGD]E^FJGHIHJIKHLJMHNHOJPDRHTJUJVEWIXIYIZB[J]H^I_GaHbHcHdBecfFgGhI
=setz	z:Y
=setzen	n&[)X:I?J@^BIHHKIL^MJNJV[ZB[I]J^IdJhJ
=setzt	uHHKIPXZ[g]
=seul	h!I#I%I(H*F+J-H3G4I7I8J9F:I=H>G?]@ZBXCbDFEJGJHAIEKHMHNIOHP[RJSITHU[V]XHZC[]]H^IaEbJcIdIfHgIhI
=seulement	q#I=Z@JBHHGSJTZZH[_cHgYhI
=seven	w@^KH
=seventh	zKZ
=several	n#a-I1]HENYTEfI
=shar	f-H7J:H>G?I@HAXBIDJH_IFKILJMINITIZB^caJbIhH
=sharepoint	f%H*^-I9H:[;F>JHaIHKJPIZH]IcJ
=she	X![%G&J(E)G*F+C,I-B.J/E0I1H2I4H5I6H7F8G9C;H<J=E?DAEBcCBDbEIFHGGH:JFK]LXMBN]OGPFQJRHSHTFUFV[WHXDYI[G]a^F_[aDbEcFdFeIfHgIh^
=sheet	zHZ
=shes	o#^)J-F@IHCIYKYNJTHUIV]XXZG_Y
=shibboleth	w7aHHSGZHgJ
=shop	u-X>[@JHHZIb[
=short	m-F/Z@JC[HDIbJJKHNFZGaJ
=shorten	z%J2[9IHEX^
=should	_!B#G%I(G)I*G+Z-H/I0J1J3G4H5J6I8F9I:]=H>G?D@GBEC[FJGGH_IEJIMGNDOHPIRISITIUIVEWJXGYHZ_[G]E__bGd[eIfHgIhE
=show	S!G%F&I(C)F*I+c,G-D/]0F1H3D4H5H6H8G9D:F<J=F>D?F@DAGBBDAEHFIGFIEJXKCMJNYO[PFQIRYS_TXUYWGXDYHZF][^F_FbbcFdFeGfEgFhD
=shown	h(J*H-G0Z>I?c@GDHIHKFLIMINJOIRJVJZD[^^HaZhI
=shut	n!^#b-H/I3J9H;J>Z?H@GBHCJDIHBIGKFMJNJOJPJRISJXIZD]Z^J_JaJbJcJfZgJ
=si	a!F%F&J(C)^+_,H-C/H0H1H2I3D4F5I6H7G8H:E;H<J>D?D@_AIBCCCD@EIFJGGJHLHMDNEOCQIRFTEUFVaWGXCYGZ[[X]C^H_GbFcDdEf^gGhD
=sich	e#I(I)Y*I+X,J-I/I3J6X7J9I=J>I?I@[BXCFDIGJH]IHKXMYNIOIPHUJVHXI]J^IcJdHg[hH
=sicherheitsfragen	q*]-J?]DJHHX]ZI
=sicherheitsinfo	w+[CIDZHJ
=sicherheitsinformationen	u?JCZD[HJ
=sick	z9C@IBIDGHbIJZHaJ
=sicurezza	p)J*[+J-I3H4I9G=J>J?_BJC]DJHEIIKINIPIQXXHY]ZIaI
=side	j!H#J-F/a0J4G6J7J9H=J>J?J@IA^BICJDIH@IGJJKHMHNYPGRISbTZVJXJYIZD^I_ZaHcGfDgIhJ
=sided	zH^ZI
=sie	]!Z#C%E&I(G)X+X,H-Y.I/G0I1G2H4[5H6H7F8H9A:D;G<I>CAHEHFIGGH=JGLFMCNCO]QIRYSFUCVZWFXYYHZa[F]D^E_FaBbEcEeHgFh_
=siempr	z@JD]HGIJK^ZE
=siffra	z3I9JHGIa
=sign	O!D#E%D&I(C)D*E+],^-@.H/D0G1F2G3F4D5F6E7d8E9D:B;G<e=B>>?@@>AFBFCCEGFaGCH[I^JDK@L]MYNCOEPEQHRFSETbUCVAWEXCYF[]]B^A_Ha?b]cBdBeDfBgChG
=signal	z3H=J>I?JBHDJHYMGTGZG]_aIgI
=signatur	s<]HY
=sigo	z9_HGXIZIaJ
=sigu	n#I3IDJHGL[M]T[
=silent	w>IDHHB]Hab
=sim	e!G#C%G(D)[*F+Z,I-E.J/J0J1I2J3D4I5I6J7G8I9B:G;I=G>i?C@DAIBACEDBEJFIGIH^IDJHKCLHMCNGOFPFQJRHSITBUFWHXEYJZA[C]D^H_GaBbGcHdFeJfHgHhF
=simbolo	q9JCJHJIa
=simpl	q-I3G>J@JDJHCIcNYOGaJ
=sin	a!G#X&[(H)I*H+I-E.J/H1Y2I3[4F5J6H7G8Z9E:F<Y>E?F@XAHCFEJFIGGHDIDJHKDLXN]OBPEQIRGSGTEUGVFWHXEZA[Z]Fa^bGdZeHfCgHhF
=sinc	R%Y&G(A)b*B+[,D-^.I/@0D2G3B5F6E8Z9C:B;E<F=Y>I?G@HAYDFEFGBHAIEKHLXNGODPJSFTAUYVAWEY^ZI[D]B^BaHcadHeEf[hH
=sincronizacao	n#J%Z-I0X3J9I=J@JG[HHIJKIMZRXZIaJdIf[
=sincronizacion	n%Y-I0X3J9I=I?IDJGYHHIJKJMZNIRXZJ]JaJdJf]hJ
=sincronizada	zdZ
=sincronizamo	z%J=Jd_fG
=sincronizzati	zGYd[
=sincronizzazion	m-J=JG[HGIJKJMZRXZIdHf^
=sind	e!J#F%J(I)Z*J+J,X-^/Y4I7J9I=H>I@FBGD[GIHAICK^LJMGNGOIPIQXRISJTGUEV^XHYIZE[I]I^J_JaHbIcHdFfYgIhH
=singl	q+X7[N[ZF
=sirv	z?]DIHGVJZ[
=sistema	l-I3B9J:J>E?H@HBICIDaHEIHK_MHOJR^U]ZFaIhF
=sit	z>I@YHHZEa^
=site	c!F#F%G&H(H)J*I+I,I-a.X/F0H1I3H4^5^6H7G8H9D:H;I<I=G?F@DAGBECGDGEJFHGHH^IXJGKDLJMHNDOHPHQJRFSXTGUHVHWIXYYIZ@[I]E^I_EaFbCc_dHeIfFgHhY
=sits	uHZJXPY
=situation	w?GH[dZ
=six	l!Z#G-H/Z3F9H:J;]=J>G?J@HCJDHGJKGNIOHPJVJX^ZCabhJ
=skew	uHHR_
=skicka	w3]>YaF
=skip	z+[@HD]HH
=skipp	p+Z1]D^HCfJ
=skrivaren	wH^ZH
=skriver	zO^
=slash	m-JFbHC
=slot	z#]HITZ
=slow	n9J@JHcMHRYcD
=slowo	z-^HG
=slutad	zHIYYf]
=small	u-JI_KHZI
=smart	d!J#G%I(I-I3H7J9D:J=J>[?I@HBCCJDIGIH^IEKILJMHNJOJTaVIXIZC[H]I^J_JaGb_cJdIfHhJ
=sms	M!>#>%A&D(=)@*J+?,E-;.C/A0C1B2D3d4A5C6B7@8C99:?;@<D=>>^?m@:ABBACJD9EBFBGAIAJAK:L@M<O:P@QCR@SBT>U>V=WHX<YBZE[>]e^@_=amb?c?d?eGf?g?hB
=snapshot	n!J#J(J-J6Z9H=J>I?I@IBICIDJHZIIKJOJRcUJVJXHZH]I_JaIcJdJfI
=so	P!J#F&G(I)E*A,G-].G/^0F1E2F5F6E7I8D9D:A;X=Y>H?Z@_AaBDCbDZFEGXH=I^K?M?N>OCQFSDTEUCV^WEYFZ@[_^d_@a=bBdJeDfBgHhI
=societ	z-^8ZID
=soddisfa	uHIIYN]
=sofort	z@^HJZJ
=softwar	q0I1]9IH[IJJZNJfI
=soir	z@_KJZJ
=soit	zN[
=soli	zV_ZH
=solicitud	w9]>FH[
=soll	l#J(I)J-I@[BJE[HFIJKIVIX^Z[
=solo	Z!E#C%F&I(C*D+G,H-A.I/G0H1G2H3C4F5H6G7G8G9@:E;X<I=Y>A?b@YAGCeDBEHFHGHH>IYJHKBLGMDNFOEP]QHRFSEUaVYWHXCYHZ?[b]D^G_FaAbEcFdEeIfFhD
=solv	s-J9G>I?H@JB^CIHHIIKIMJOJRJTJVJZF]J^_aJdIhJ
=som	w*]HIJYV]ZF
=some	_!F#G%F)I*I+I-[/X1J3H4Y7G8G9H:G;Y=H>E?F@YAGBFCXDEE_FGGXICLJMGNYOJPYRISHTIUIXH[I]E^H_GaGbXcIdIf]gIhH
=somebody	c!I#D%G([)]*J+J-H/H1H3Z7J9H:I;[<_=J>G?H@ZBECIDHGHH@IYKELHMINIOHPISGVHWJXJ[I]I_ZaHbHcHdZeJfYgGhH
=someon	d![#a%[(J)J*X+Y-F0I2J3H9F;J>Y?H@DBGCGDFF^GHHEIGKFMINHOHPHRJTZU_VIXHZH[H]H^XaFcIfHhJ
=someth	]#E%J(G)J*G+I,J-a/G3H4J6I7I8J9C:F;I>BBDDDE]FJGIHFJIK]LJMHNDOGPIRISJTHUHVHWJXHZa[I][^I_IaGb]cHdHfIgJhE
=sometim	zD[MZZI
=somewher	z-]DYHG
=somm	w:YEZZJ
=son	h!X%I(H-F3Z7J:];X=J>H@YBZCIDGIHJJKGMHNZO[PJTJUJVHXJZB[I]J^ZaIbIcJdIfJhF
=sonderzeichen	s-[3I9I:JCJF[HII^
=sono	b!F#a%G,I-C/J0J1J2I3Y4I5J6I7I8I9]:X;H=G@BAIBYDbEJFIGHH=IAJIKCLIMFNIODPGQIRISITEUFV^WXXFYJZA]F^H_IaDbGcHdGeJfGgIhF
=sons	z-IBIHYI]KIZF
=sont	m!J#I%J-G.[3]:J>J?J@IBIC[DFGYHHIZNHO_ZEhH
=soon	s(H)[*Y@aBIHDKILJ^H
=soport	s(^1Z@[HIVHZIgX
=sorry	g#H-H3H9a:I=J>J?H@EBGCIDIHBIGKGNIOIPJRITJVIWXXHZb]I^JaIcXhH
=sort	u9FB^HIcZ
=sou	o)Y-I9J:[@IBJCIDaHFIGKHMJOJV]ZDhJ
=sound	u9HHa
=sourc	p#YA[HG_[
=sourceanchor	p!J%JAb
=soy	m!I)Y+I3J9G:Z>J?J@HBICID_HFIGKIMJVaZFhJ
=sozinho	s-I9G@JBZCIDIHHIIKJU]V_ZFaI
=spac	h3a4I>IDHIZRJZI_]aJcIfH
=spam	g#J*J-F3E9F:I=J>E?F@IBJCEDEFJH_IDKGMHNJOITJVJXIZE]J_IadhJ
=spater	u9Z@ZBIHIIIKJMJTYZ]aI
=spazi	z3[HJI]KIZH
=speak	s-I9G>IH_IJNYY]aI
=special	f-H3I9H:J@HBJDJF^I^JJKJNIVZZFhJ
=specifi	q3IN]OZ
=specop	k4GHHJcNHZI
=spell	w3^@]DJHG
=spelnia	qIZN_ZG
=spenta	u!Y-I9I<ZHEU^fY
=spento	wBJHDU]VIY]ZHd^eHfI
=sperr	sHHSITbX[ZJaHgI
=sperrbildschirm	sHFZJba
=sperrt	z#^.ZMF
=split	w/[8JgZ
=spr	p4]7X>XHFIJK]hI
=sprawi	z9_HG
=spray	u#IHETa
=springt	zHJb]
=spuntata	s;ZHIKJLXNIZJ^[d]
=spuntato	sLYd]fI
=sql	u!G#H%J3J9J>JBFHeIJVJZ@^IcI
=ssl	o<_CGHEIIY^cXdJeIfF
=sso	q7^HZZI
=sspr	I!Z#A%@&F(9)a*F+Y,B-B/D0C1C2F3_4G6D8@9G:D;F<E=G>??[BYC@DFEAFDGGH]IAJ]KCL?MCOCP^QFRCS[U_V]W^XcYJ[J]@^G_AaFbXc@d<e@f=g?h?
=ssprsetup	o+Z9H?JBICJDcHDXJaJ
=staat	h!a#H%I(F*J-G/I1J3Z4J7J9F:H;^=I?]@FAJBFDGGJH@IGKELJMGNGODPIRJSJTHU^VZWJXIZB[I]I^[_GaEbHcJdZfFgIhG
=staff	d!G%G(^)]*Y+Z-H/I0J3G4J8Z9J=H>H?F@FBGCFDXF]GYHBIGJIKGLJMHP^SITXUCV^WJXJZB[I]I^J_IaHbHcHd[eJfFgHhJ
=stag	wHGf^
=stagista	zV]
=stamattina	p#]-I@aBJHFZH
=stammer	w3F9JHHOYZIa^
=stampant	zH^MJZI
=stand	w1YHZZH
=standard	s(F)c*H3Z>JHCPHZI
=standig	zH]
=star	o!I(J-J9]=J@HBHDIHDIIMYUJV[ZFdJg[h[
=starego	s@HBJDJHEKZMaZH
=start	]!G#F%H(G)I*I+I-H/H0Z1I3J4I6I7I8I9H:I=G>G?G@JAJB[CID_G[IDJZLJMFNHOIPHRGSGUHVHXIYIZ@[J]_^J_Gb]cDdEeIf_gIhH
=startar	z9HH[MIZJdJf]
=starter	n!^+J>G@^BJD_IGKIVHZIhJ
=startet	uH[MHZGdIf^
=stary	w>^
=stat	uH_JGZI
=stata	s@HBYHIKXM^VJZF
=stato	s!YHGS^UJVZfJ
=statt	z0X3]OG
=statu	o!G0^HZS_UIVJZFaJ
=stay	g!J#H(I-H/I3I7J9H>H@FBFCJDJGIHEI^KIL^NHSHT^VJXJZD[E]Ha^dIfIg^hG
=steckt	w-XHHI^ZG
=steed	zHYMJT[
=steht	a%I(I*I-^/I3]4I6J7I9G:G;I=I>E?Y@GBGCXD^GJH@I_JJKHMGNYOHRJSJUIVHWJXHYJZB^H_IaEbIcJdHeJfXgJ
=stellen	z(^?IDJH]NIVI
=step	c!H#G%J(G)J+F,J-E0J1H3E4J5J6^7H8I9E:G;I=G>D?G@FAGBGFJGHH^ICJIKBLIMGNFOGPHR^SITFUHVFWIXFYJZ^[I]^^I_HaDbGcHdIfGgIhG
=stessa	zBJHHK^ZHbZhJ
=stesso	q9H@]AaHG_J
=still	Q!_#H%F&H)F*E+D,G.H0F1b2G3?5X6F8E9]:E;F<H=D>[?@@>AGB@CADAEHFEGEHCJDK@MaOYQGRDSFT[UEVDWGX@[[]B^B_aaZbBcCdCeGfChI
=stimmen	z6YO]fJ
=stimmt	l,[E^HIIIOZTIZIfJ
=stolen	o>dBJDHHFZHaI
=stop	d!X#I%H(G)[,J-H.X/I0G3H5J6J7J8H9I:I;Z=G>H?I@DAaBFCHDHGFHYIGJHKGNIOIRFSHTJUIVFWJXIYD[J]J_IaJcGdHe[gFhX
=stopp	^!H#G%G(H)J-H/I0Y1X2J3I4J5J6J7I8H9I:I=^>H?I@GAIBCCGDGGGIHJHKGLIMENHPIR_SHTIUHVHWJXG[J]b^I_HaFbGdGeGf^gIhH
=stoppad	zf[
=stor	d!G#H%I(I)J*H+J-B._/_3c4I5I6J8J9G:H=H>@?F@FAJBGCGDXHXI]JHKELJMFNDO_PIRJTHUJVHXIZ@[I]G^I_IaEbHcIdIfIgIhF
=storag	w4XHYfY
=storung	wSZ
=str	s-Y/ZHHK[ZH
=straight	wTI[^bI
=strategi	h!J(I)I*]+H=I?]@HBHCFDDEIHDIHKJMINcPHUFVHWaZD]JaJbJdG
=street	z-_HGIG
=strength	u(H)J*G,G@ZH]IZ
=strict	w.ZHJNZ
=stricter	u*[/_8J@JNGPG
=strong	q-I@]HII]NZZD
=structur	wF]
=sts	z7_:IHEZF
=stuck	d!H#H%J(E)^*H+G,J-H0I1I3H4J7I9G:I;J=I>G?GAJBFC]DbGHHaIGJIKGLIMHNHOIPHRJSITHUHVHYJZ[]H^I_GbHcHdIeJfHgJhI
=student	l!Y#J-I3H?C@JG[HZI[NJPIV_ZH^[
=stuff	zBGG]HIZ[
=stund	u9JB[HGPYX]aY
=stunden	o@^HIIJKJX]ZGaX
=styl	z@]HZZF
=su	^!Y#F%G(J*G+H,I-E/J0J1I2J5J6J7H9H:X=F>H?H@EAIBXCGDBGIH@I^JIKFLHMYNGPHSIT]VaWEZJ[H]H^Z_HaGdGfGhI
=sua	g!Z#H%J(G)J*J-I3Y7I8X9I:I=I>I?I@YCIDGEYHDI]KZLJMZNIOIPIRJSJTXVYWEZB[J]I^XaHbIdIfIgJhH
=subito	z-J@]HFZ[
=submit	w9JHHZ_aI
=submitt	q%YHFZ]]X
=subscription	u=_BIHJZJ
=subsidiary	z(^PH_Y
=succ	sBZHIJ[NIZGc[
=succeed	o#J/aHJTYdF
=success	j,I/_@^BbHBKJMHNFUHXIZB[I^EeJhJ
=successful	wMZZFe]fH
=successfully	l!I#G%H@JBbHETGV[ZD[G^I
=successor	z1Y
=such	j+HBICIDFHZMYNITJZJ__gI
=sucursal	zM]
=suffic	z(^@JHHZJ
=sufficient	z-E>GC^H]IJ
=suffit	z?[C]HJIJZG
=sui	w5XJZ
=suis	h!J#^%I(Y*I+[-H1H3H4J8I:Z=I>Y?E@DBZCDGJH@IGKFMHNIOHRHTGUHV_XHYJZB[[]X_JaFbIcHdIfGhF
=suit	u#^@^HFNJY^ZGcE
=sul	h-H.X3H4J:J<Y=J>G?I@HBGCIDGIIJ]KJM_NIOITYXIZF]IaIb]cYgJhJ
=sull	o%X(J;[@JBIHHRZZF]I^]a]
=sulla	w%Z;JBJHI[Xb]
=sumiu	z?^HIKIbZ
=summer	q![IZK]NJ
=suo	z;Z
=super	z9]HI
=suport	q(Y1XgY
=supplementair	zC_DFHHZJ
=supplier	q:_ZG
=support	]!I#I%I(^)F*H-H/G1d3I4D5_8I:F=G?G@HBFCHDFEZGIHYIGKILJMINGPFRISHTGUHVEWHXI]I^I_IaHcHdGeIfHgXhJ
=supportato	w1YgX
=suppos	z7Y
=supprim	u4^?IHEMIU]ZJ_[fJ
=sur	[!D#D%Y&J(Z)H*G+G,I-E/H0I1H2H4F6I7G8H9Y:H;Z=F>H?C@EAHBACCEIFIGGH?J^KCLYM[NEOEPFQIRXSIT[UYVXWXXEZ@[Y]E^X_Ga^bbdFeIfFgGhH
=sure	p(H>JDIH[KIMJNXZ^[I
=surnam	z-HI]
=sus	z8[9IF^HIIJZJ
=suspend	s!]9I@IHYX]ZG
=suya	z@II]K[
=svart	z9JH^
=svp	zHY
=swap	z@_ZF
=swear	w-J@JHHK[NZ
=switch	[!a#G%F(F)I*F+G.J/F0I1Z2J3F4G5I6I7G8G9F:F<J=E>I@CAGBDCEDEEIFIGFHFIEJGKEL[MFNEOEQJRFSHTHU_VaWIXHZ>[H]G^F_FaGb_cFd[f^gHhZ
=symbol	h![-]/I3J9H@FBJCIHEI^KGMJN]ZFhJ
=symptom	z@]K]ZG
=sync	J!>#?%_&C(>)@*B,B-=.D/E0f1e2[3H4a5D7B8a9>:>;@<B=A><?>@<AGB<C@D=ECFAGhHXI<J>K<L?M^NBO@PJRbS>T>U?V;WAX@YZZ8[A]>^>_Ga?b@cadZeAfag?h?
=synchro	q%[/H0]3J6JGHHHIJKIMINIRYcJdZf]
=synchronis	p3[GZHJd]fJgJ
=synchronisation	p-IG]M]NJdJ
=synchronisiert	u3Y?JH]dZfI
=synchronisierungsdienst	zGJf^
=synchroniz	u%YGIHIMZ
=synchronization	j8]<^GZMIUIZI^J_[dHfG
=system	^%H(H)J*I+[,J-C/G0I1I2J3^4H5J6H7H8I9D:Z;J=H>C?F@ZAHCFD_EJFJGGJHKbLEMCOBPHTFUIVGWJXFYIZY[G]G^F_GaEbHcGdGeJfGgIhA
=tab	j!F#G%G;aAIBJCJDIHXIJKJLJNJPHTJVIZD]Z^a_HaJhI
=tabl	w(G=HHa
=tablet	k#_(J9H>G@YBFHaIIKGMIVJZD]JaI
=tack	q-J3I9a=J>H@JB[CIDJHDIJKIMJTHXIZF]JaHcIdJ
=tag	k#G(J*J-H3J9^:J=J>I?J@cBGCHDIHDIGKGMINJTJX^ZC]J^JaIcJhH
=tak	z9^HIZI
=take	]!H#I%H(G)H*H+J-D/E2J3I4I5J6J7H8I9I:G;_<^=HAJBECHDFEYFJGFKILEMdNFOJRITHUJVGWJXIZH[F]H^F_GaXbIcIfI
=taken	m!I#J(J-G/^9I=Z?IBEDJHBIEJIKYMENHP[SHTIU]VIXJZE]J^]_JaJbJcIgFh]
=talk	p4]8H9YHFYZ
=tant	z(Y*X
=tape	u#[3J>IHJKHO^XIh]
=tappat	w>]
=tard	j!J#G(J,J-G3H7J9_:J;J=I>D?G@^BCCHDIGJH@IHJJKFLJMDNJOHTYUJVIXFZ^[J]I^JaabJcIdIeIfIhE
=tardi	u>J@]BHHFMJZXa[
=target	k=JGcHI_YdCfI
=tarjeta	z9IHYb^
=taucht	z?YHHZGa^
=te	e!G#[%Z(_*I+J-b2I3H4J7J9F:G;H=H>G?Z@FAJBECGDFHCI^JJKELIMGNFOIPHRJUHVFWJX[ZB]H^G_IaEbGcIdHfJgJhF
=teacher	u([@ZHHZF^]
=team	V#F&I)X*F+H,H-H.I/G0H1H2I3D4G5H6H7E8G:_;H<I=D>A?B@AAHBBCGDCEIFHGFHgIBKCLGMdNEOEPFQIRGSGTEUEV]WGXEY[ZG[F]D^EaAbEcFdFeIfFhC
=tecken	z9HHEIa
=tego	u(]9I=J>^?J@^BHDHHDKJUJVJZDaJb[
=teken	u9IHJIb
=tel	q(G3Z9J>c@GBHDGHCIJKJMJVJXJZCa]hI
=tela	p#H+Y>^@HDIHCTHZE[X]IaIba
=telefon	c!J#J%J(I*Z+G-H3^9G:I=H>]?Z@HBGDYGJHBIHKHMINIO_PJTIUHVHWJXHZD[J]YbIcJdIfJgJhJ
=telefonen	z>_DJHGOI
=telefoni	zH^
=telefonnummer	i>ICJD_HGOaXJZIaJ
=telefonnumret	z3[
=telefono	_!H#I%I(I*I+E-G3[4J7J9E:H;J=I?[@GBGDXGJH_IGKGLJMHNHOdPJRJTIUHVGWJXHZG[J]E_IaFbIcJdJfIhH
=telefonu	s3Y9JD_HFZJ
=telefoon	o3H>^CJD^aD
=telefoonnummer	s3Z9J>JD[HH
=telemovel	u3_9J>ZHF
=tell	^![%J([)G*G+J-Z.]3E4J7H8J9B:Z=X>B?FBDEGFJHHIZJIKXLJMHN[OGPITXVZWIXGZH[I]G^H_IaHcHdIfIgI
=tem	c!F#F%Y&J)]*[+G,I-D/I0J1I2I3B4I5J6J8I9E:Z;H=X>B?FAIBED_EJGIH@IbJILZMDNFO[PGQJRISITGUEVCWHXDYJZ?[H]E^H_Ha[bHcHdGfHgIhE
=temo	w=]HHJXUZ
=temp	e#F%J(G)I-F/J3I7J:I=I>J?J@[BFDHF]GIHAIEJJKDLcNHSJTYUHV[XJZB]I^IaJbXcJdJfJgJh]
=templat	z9HHHY_
=tempo	p@aBGHXKIMXTIZIc[dJhH
=temporair	zHIL[T]
=temporairement	u#IT[
=temporal	u!X#J@[HJL[MJTZ
=temporalment	wT[
=temporaneament	wTZ
=temporar	z#GLYT]
=temporariament	wT[
=temporarily	h#ZHGT[
=temporario	z!ZTZ
=temporary	d#J(H-I3J7J:H>I?^BDDHIIJJKFLbMGNHSJTJVJZ@^GbIc]dJhY
=temu	z@]M[
=ten	c/E3I9H>F?JBGCGDIHIIYKFLJM_N_O]XH]HaYhY
=tenant	W!C#F%E&I(B*J+G,H.H/G0F1G2H3D4G5G6H8F9@:e;H<I>B?B@@AFB@CDDBEGFHGDHZICJDKALFMDN@OFPDQHRGS[TFUfV>WfXCYGZ?[D]D^E_DaDbCcFeEfCgGhD
=tenemo	w=[U[
=tengo	g!I#H(]+H-I3H9E:H=I>Y@EBGCaDFIFKFMENJOGTJVGXZZZ]IaHbJfJh[
=tenho	i!J#G(Y*J+J-H3F9H:H=J>Z@GBFCbDZHBIGKGMHOHTJUIVHXHZZ[Y]HaIhZ
=tent	w9J@]BJHJMIZ[hJ
=tentativ	o!J-H3I@JHDIIN]UIXa
=tentativa	n#Z3G>I@JHGOIXbaJ
=tentativi	n#]3E>IHGOHUJVJXb
=tentou	zXZ
=ter	zIY
=teraz	u/YCZ
=terceiro	w.ZJZ
=tercero	w.YJ[
=term	q-bHDII
=termin	u#F(H-]@EBHCJDFHDIEKGMGNITI[J]cbJhI
=terminado	w+H3F>_B]DFHIIJOD
=terminar	z]_
=terug	z![HHZJb]
=terugschrijven	qHHYYZHd[f^
=terz	z.Y
=test	d!G#H%I(G)I*J-H/H0J1J3G4J6J7I8H9a:E;Y=[>G?H@CAHBaCGDGEJGIIHJHKFLFMGOHPHQJRISHUEVEXHZA[I]F^H_HaGbJcIdHfGgHhF
=texto	w3H4J9J:I>^?]@HCHDDHCKIZIa]bJ
=than	a!I#I(J)J+I-G/]1]3H7J9F=I>H?JAdBCDJHAIZJJKEMHNFR]TIVJXIZH^I_CaIdJgJhG
=thank	a!I#H%J(I)J*I-E/J1I3H4J7G8J9d:I;I=H>F?H@FAIBbCGDFGIH?IGJIKGLIMHNIOHPJRISJTIUIVGWIXGYJZG[J]I^H_IaFbHcIdGfIgIhH
=that	J&G(E)E+A,H-b.Z/F0D2C3B4_5Z6D7A8A9<:I;]<E>d@EAHBFDCG_HFICJ]KYM>PFQHRCSGVXXIZ@[Z]?^_aGb@cDdJeF
=the	4!H#B%E&@(G)D*>+E,[-E.I/Z0H4Z6Z7B9<:>;G<I=F>b?X@AAYBJC?DGEFFbIFJaLBNaQGR]SFVIW@XDZH[@]g^^_aa]b[c[dBfIh^
=their	W!G#G%F(H+Y,J-D/E0J1J2J3H4I6J7F8b9I:_;[<J=X>F?D@ZAHB@CGDEFHIFJJKDL]PGSGTHV[WGZD[a]H^I_GaHbFcHdZeIgFhC
=them	_!J#J%F(G)Z*H-H1I3]7I8I9J=J>I?HBHDYEIG_IFJFK]LZMJN]OGP]SJVGWXXIZC[J]J^I_JaJbJdDfIgIhI
=themselv	q(I)_HI[YgI
=then	Y!D#I%H&J(F)H*G+H,I-F.J/d0J3C4I5J6J7G8G9I:G=F>B?DAIBBC_DXFYGFH;ICK]MFNCOIPHQXRZSFTJVGWIXEZ][H^I_GaFc]dIeIf[h[
=ther	Q!E#A)E*B,F-C.G/J0F1E2F3J4I5H6G7Z9d:A;D<G=C>G@GA_B=C^EFF[GXHCI?JFKALCMDOCPCQGRES_UIV@YFZ^[[]@_ZaFcEdDeFfGgDhA
=therefor	z0X
=thes	i!J%I(G-H/J3H7I9H:H=J>J@FBICHDIGZIcKFLYMJNIOJTJUJVFZ@[I^Zf[hI
=they	Y!c#E%F(J)F*I+I,H-G.J/[0H1G2I3^4H5I7Z8G9C:H;H<J=F>G?Z@IAGCIEIFIG]H:IYJHKELGMFNFO^QIRGSHTFU[WHXFZD]F^F_FbFcGdFeIfZgZ
=theyr	o+^3F>J?]@JDJHFIHVYZJ
=theyv	z?]OZ
=thing	f(I)J*Z+I/J3G7J9F:I=J>H?G@XBGC_HFIZJJKCMINXOGPJTJVHWJXGZ]]J^JaYbJ
=think	i!I+]-b1H3E4H8J9D>HAJBDCJDGGIHAJJK[MHNHOIR[VJXIYGZD]J^J_JaIbIcFfGhY
=third	e(I-F.Y/I7a:JBHGIHBIGJaKEMJNHSIVI^IbZgJhH
=this	M!C#I&I(Y)J*@+E,D-F.F/F0E2F4D5E6F7B8a9_<F=Z>@?E@bAYBYC?D]EFFEGYI=JBKZODQFRDSDTDUXVaW]XAYE[C]B^Y_DaGbCcGdDeDfAgChD
=thos	e!H(H*J+[-I/H1[4I7Y8H:H=[>[@]BGCJDIFIGcH?IIJXKGLIMHNGPIRISJTHUJZ?[I]I^I_IbHcId[eJfGgI
=though	f#J+^>J?YBICIDJHFIHKILZZH[Y^Ih[
=thought	zV[
=thre	b!I#Y(H)J*H-G/I3I7J8J9G:I=J>H?IAJBDCGDJGJHIJIK^LJMIOIP[RHTIUIWJXDZ_]G^Ia]bJdJgIh^
=thread	z9a@JBFHFKJZH
=threshold	pHaTXZJ_G
=thric	z#ZTX
=throttl	q#J9IBJDJHGKJXbZI
=through	X!G#F%H(E*F+],J-B.J0J1I4I5J6J7[8H9G;J=G>E?EAIB[CDFIK]LGMGN^OIRISGUFWGXGZX[F_EaXcYdGeIfXg[hF
=throw	wHIe]
=thrown	z@[BJJ^NGZG
=thx	w!I#H(J*J-G1J3I7J9c:I;J=H>H?H@IBECHDHHCIGKGMHNIOIPJRITIUJVIWJXHZD]H_JaGcIdIfIgJhI
=tick	_!I#J%I(F,F-I/I0J1I4Z6J7I8G9J:I<]=H>J?H@DBDCIDJFJG[H?IYJHKGL_MHNHPIRJUIVIWJYJZ@[H]J^__GaJbIcHdceYfFgHhH
=ticket	e!J#H%J(G*J-G/J3G7I9c:I;I=I>E?H@CBaCHDHFJGIHHICJJKFLIMGNHOHRISJTJUJVIXIZZ[J]H^I_JaEbJcGdHfIgJhH
=tied	z_[
=tiempo	p3J9J@^BGDZHZZGc]hJ
=tien	c!H#Y%Y+H,J-E3a4I6J7Z9G:H;I>E?H@EBFCXD[HAI[KYL]NHPIRZTXUJVFXGZC[I]G^I_IaEbHcGdIfGhE
=tienen	u)^*]3G9I>IBIDGHIIIKHO_PJUJVIZJ
=tier	s!D#H%J(Z)J.X2G3F:J=]?J@GCFGJHDIIPbTHVHXIZF^HdEgI
=tijdelijk	zT]
=till	f!J#Y(I-G3I9C:J=I>_?I@aB[CIDGH]IEKENFOIRITIUIVJZA[I]G^JaGbZdGgIhH
=tillbakaskrivn	q@JHEZGdaf[hJ
=tillbakaskrivningen	zHIYYf]
=tillfalligt	zHJT^
=tim	z(I*]>G?HDJHGZGa^
=time	Q!C#a%D&G(C)E*E,E.G/C0C1D2G3B4D5F6D7D8D9I:C;F<G=C>@?BADBXEHFFGCHZI?JDLFNHOAPDQGRiSFTHUEVCX]YE[F]]^D_Ea]bGcDdGeEfFgEhI
=timed	u6IEI]Yc^
=timeout	sBJcadJ
=timmar	u9J@^HJX[
=tipo	s(H-J3J9G:cHF
=tipp	zOYZJh]
=tiraram	w*J4]=[?]CFHENHaJ
=tjansten	wHGdJfa
=tls	W!D#G%F&I(F)G*G+H,G-E.H/F0E1?2F3B4B5G6D7G8E9D:G;G<]=C>D?E@BAHBACBDEEGFHGFICJGKCLGMCNFOEPEQGRASFTFUDVEWGXDYnZB[G]D^G_EaCbFcZdAeFf?gFhF
=to	=!F#B&A(_)C+c,G-F.Y/C1?2@3@4[6G7X8H9<:Y;E=@>d@XA<BXCZDIEFGGH^ICJ=KcLZMINHOBPCQbR9S<TIUEVaWEXHYCZH[Z]I^Xa@b@c[dGeXf@hB
=toda	m#[-H9J?JBICJKHMHNaU]XJZI
=todavia	s@[BIHFM_UHVIW[
=today	[#G%I(F)I*I+J-E/G1J3J4J7G8J9X:F=F>G?G@dBDCHDFGIHIIEJHKBLIMHNBOJPIRISeTHUGVFWIXaZH[I]I_JaGbHcFdIeJfIgHhG
=todo	h!H#G%J(I)I*I+J,J-a/G0J1J3H4I6J7I9X:H=I>I?F@DBYCFDGIHJJKFMDNIOHPIRIS_TYUbVFWIXFZA[J]I^J_IaIbGcHdIfFgJhG
=toegang	z9H>^@HHIIJP^ZJ
=together	zBXH[TG
=token	Y!F#F%F&I(E)F*F+H,k-Z.J/F0H1H2J3D4F5I6H7G8H9D:G;G=F>F?^@DAHBDCGDDEIFIGGIDJHKCLFMFNEOFPDQIRdSHTGUGVDWHXFYIZ?[H]G^G_FaDbGcFdGeDfEgHhF
=told	^!G#G(D)Z*F+G,I-F/G0J2J3F4Z5J6J7H8I9F=I>B?F@[AJBDCFD_EJGGH=ICLIMFN[OFPERITGUEV]WJX[Y[Z_[H]G^Z_HaEbIcGd_fIgFhI
=tolta	z8Z;Z
=tolto	q#J*I-G4[9I=[>H?]@HBHCGDJHEIIKHMINIOJP[U[VHXJZI]IaIdIfJ
=tomb	w3Y>]HHOJaIf]
=tomorrow	d#E-H9I>I@cBGDJHFIIKELJMINJXdZB[I]JaHhJ
=tone	z3F>JH^
=tonight	z4^>Z@GHJZF
=too	R#a%D&H(C)D*D,F-e.G/B1^2a4C5]6E7D9A:C;F<G=B>@?B@XAFBBCBDHEEFGGDHCI_JDKJLFMBNAO@PDQHRDSYT[UDVCWGXbZ@[E]J^C_DaXbEcBdBeEfFgAhA
=took	h#J(I)]*F-X/]3J8^9H>Z?]@EB_CYDIGIH?IIJIKFMHNHPHRJXGZE]GaEgJ
=tool	f!I#G%G)J,J/G0H1a2[4H5I6J7H8H9D:I;I<J=H>H?G@FAZBECHDHFJH^IGJaKFLJMGNFOIPIRCSITHUHVJWJXGYIZD[J]H^H_HaHbIcGdFfEg[hH
=top	wHXZIh]
=torna	u!Z#I@JBHHFKIUJX[ba
=tot	o#J(H4[9[:I=I>]?I@^BGCHIHKIMJUJVIXIYXZE]JaHbFcIf[hI
=touch	w1]HHN[ZH^]cJfI
=toujour	p3F9[>G?F@JCJDYHFM]OITZUJXGZHa[
=tourn	w1Y3JBJHHSJUHVJZ^f^
=tous	w-H.Y9Z@JHIKGN^ZJ
=tout	j!J#G(I-]/I3I7J9[:J=I>I?H@ZB]CHDHHBIHKFMFNGOISIT[UaVGWIXIZE[J]I^[_IaGbJcGdIfEhI
=town	w-b@HHDIGKHNJZG
=tra	u(H-J9I>J?^@YCJHFKINIOJRYV^ZHaJ
=track	w#I.Y9JH_RFXIZG
=traffic	i<_GJHEJHTJc_
=train	q!E(J)J/J=I>I@GBFDIIHKIMXTJZD]d^]bJhJ
=traine	wVYbZ
=translat	w9I?IHcZCaG
=tras	qBYHDR_ZF_[f[
=trava	zBJHFXJZ^eZhH
=travel	zH^ZJ
=travell	w+I>GDHH_
=travou	z#XHJRIcIf[
=tre	w>HHHI[a^
=tree	z%^@JHJ
=tres	q#^9I>I@GBJCJHFKIMJOJXGZH]Jaa
=trial	q=_@GZIfJ
=trie	a![#_(Z*H-I3J9I:Z=J>J@EAJBGDIGIHAIGKXN[OJPIVDX_ZC]J^I_HaI
=tried	X!E#X%G&I(F)I*G+F,H-B.I/E0J1H2J3D4H5I6H7G8H9D:E;I<J=F>D?F@^AHBZCEDDEHFHGHH<I@JGKaLHMEN_PGQIRGSIUIWIXcYJZ^[H]E_GaYbEcGdHeIgI
=trifft	zA^]J
=trigger	p(J+^HXT]ZE
=troca	o!J@]BJDJHFIJKJLXMJXJZ[bZd]fH
=trocada	s/[B[HFMZTG
=trocar	j#H(I-H9I:[>I@_BHCJDIHEIHKGLXMJNJXFZ[[Y]J^ZaIbJdJhX
=trocou	zB[gX
=troi	w9J@ICIHII]a^
=tromp	z#^@HKJZF^Ih]
=trop	_!I%I(I*I+I-c/J2[3I4I6J7I9E:H;J=I>F?G@ZBDCGDHGIH=I_JHKDLIMGNGOGPIRITIUIVIXcYJZA[I]G^I_JbIcHdHfHgJhE
=tropp	q@JHIX_
=troppi	p#]HIX[
=troppo	i#H-_2]3J5Y9I>I?I@]BGCJDJHCI^KHMJNJVIXIZH]IaHcJfJhI
=troquei	q>Z@[
=trotzdem	q*Y3J@JHHIJKIO]PZZF[]
=troubl	oB]HFIIKES[Z[^JdI
=trovato	w4Y_[
=true	s#XBJHGZD^a
=try	W!Z%I&J)G+D,I-_.J/H0I1I3F4I5I6I7H8G9D:G;I=G>F?E@JAIBICFDEEJFIGIH>IXJGLHMFOGPFQJRGSITJUFVCWHXcYJZb[G]F^D_GcZdGeJfHgIhG
=trzeba	z@]HIXX
=tu	z9ZMY
=tudo	zBZT]fJ
=tuesday	s#I-H9I@[BIH[KHN[R]XIZE
=tunnel	u4]HH]]cJfJ
=turn	T!]#H%E&H(B)a*B+F,X/Y0G1E2H3C4C5F6F7E8F9C;Z=C>DAGBBCDDIEFFHGEHFJILEMDN]OEPCQHRESETEUbV]WCXEYZZ<[F]C_DcCeZfHgD
=tutorial	u=G@EHbIH
=tutt	w@ZN]ZI
=tutti	s#J-^9[=J@IBJDJHEIIKENJOIU[VHZIhJ
=tutto	s/I:JB]HEMJS^TZUYVJWIZE_J
=tva	n(J*_-I/X9H>J?I@aC[DHHFIIKJMJPJXJZF
=twee	n*a-J/Y9I>I?I@^BICZDIHFIIKIZHaJ
=tweed	w9JCZH[
=twelv	z@ZHHI^ZE
=twenty	w#J@^
=twic	i!J#F(I)J-J/J7J9H?J@ZAbBHCJDJEIHYKINJT[XJ_DaGcGdI
=two	R!A#B%D&H(>)B*g+D,E-@.H/[0J1E2G3E4D5F6Z7E8A9C:B;F<H=C>A?@AjBACfDIEFFGGCIHLCNAOZQGRCSFTDUEVAWFXCYFZ>[Y]C^B_?aAbEcAdCeGfFg[h@
=tylko	m*J9I?[BJC^HEIJMJP]ZG[[
=tymczasowo	zT]
=typ	p#_-H3J9J>J@HBIHDI[KFMHNJO]RJXIZC]^hI
=type	d#I%H(G-F3I9I:^>I?J@YBICGDJG[HHIYMIPHVIXJZA]JdJfJgJhc
=typed	_#Y+J-H/H3[9I:I>B?I@[BFCHDIH@I[K^MINHOaTJVIXFZE]^^JaC
=typo	o3_>H@]BJDIHXIIKJOGaJ
=u	q#GBJDJHFUJVaX[ZId]fJ
=uac	w!IUFZJba
=uber	s(Y7[>^@IBICHD[MJZH^JgX
=uberall	w/H@HBJHGM_S]ZH
=uberein	sO[
=ubernahm	z/Z8Z
=uberprufen	z3ZXY
=uberprufung	s3F>J@GC]DZHIIIO^ZG]]aJ
=uberschritten	w#Y%I9JHIXa
=ufficio	u(I3I9[>]?YBFCGHDIIMJOJV^XJZJ]J
=ugual	zHHK]
=uhr	q=JBIHZIIMFRcYJZHbJcJfF
=uhrzeit	zHGR^
=uit	l!_#I%J(I-H/J3X9H:I;^=J>E?H@IBHCIDIHCIGKGMHNIOFPJTIU_VGXJZG]I^F_Ha[d[fHgJhJ
=uitgeschakeld	s!]HJ
=uitgezet	zUZYZ
=ultim	u-I9H@HBJHEIGKbMJNJO[ZGaHhI
=ultima	o#J-G9I>J@YBIHEIFKcMHNJO]ZF]JeXhH
=ultimo	s@^HHIJKIMJO^ZHeZ
=um	_!E#@%G&J)G+H,H-Z/I0I1I2I4G5I6I7G8I9^=E>C@XAHBCCdDDFIGHKCLHMFNGQIRHSGUEWHXYYIZY[G]E^G_HaDbGcBeIfGgIhE
=uma	c!G#F%](Y)I+I,J.J/H0I1I2J3G4I5J6I7H8Z:F;H=I>D?D@_AIBCCZDEEJFIGHHYKYLIMCOFPHQJRHSITHUFVEWXYIZ][G]E^H_HbHcHdGeJfHgIhD
=umgebung	sE[HIZGbJcad[gI
=umlaut	s/YI[
=un	P!?#;%@&D(a)A+B,B-].D/C0D1C2C4D5D6C7@9I:b<E=?>=?>@eABB:CgDFFDGBIZJGKXLBN=OEQDRBSAT?U=VJWAX^YCZd[I]>^@_]aEb@c<dXeCf@gDhA
=una	Z!D#A%^&H(D)H+G,H.H/F0H1G2F3Z4G5H6G7E8Z:];G<I>B?D@_AGB>CBDAEHGEH[IYKcLFM?NZOAPFQHRFSGTDUDVCYHZ][Y]B^E_GbDcDdDeHfEgFhA
=unauthoriz	oT[
=unavailabl	p4aHES[fH
=unbefugt	wT[
=unchang	zgZ
=und	V!H#_%E&I)G*Z+G-B.X/D0G1F2H3Y4E5H6X7E9H;F=G>a?C@aAGB^CXD]EGF[H>I]JFKHLXM@PEQHSFTBUDVEZ;[H][^D_EcXdCeGfFgDh[
=undefin	zHGNFW^
=under	h#I&I(F-F/J3I7H:I>J?I@FBEDJFaGXH?IYKELIMING[H]J_IaIbecJdIgJhD
=understand	wHHIJZ^hI
=une	^!I#D%Z&I(F)I+G,H-D.I/I0I1H2I4H5I7G8[9Z:Z;H<J=C>CAHBDCaDBGHHII[KDLIMDNYPFQIRGSHUDVEWGYHZ^[H]D^H_HaYbGcFdGeIfFgHhE
=unexpect	p!I&[,J/J3_HCNHOISJZZ_JcIeI
=unexpir	o#J%c(F-H7J@JBJIHJJKELFMJNJZE[J^JhI
=unfortunately	s-ZZ[
=ungultig	wHJO]RZhY
=unhealthy	z0Z
=unicod	z/_HIIFNJ
=unidad	uF]G]
=uninstall	w?IBJH^J^NIZH
=uniqu	w-XHZKX
=unit	nF^G^HI
=unita	zFZGZ
=university	u7c>[HBIJRISJZIcI
=unknown	f!H&c(G,J-E/I3I7J:J@IBHEHH^IHJIKHMHPJSITJZC[I^J_IdFgGhI
=unless	zYXdZeI
=unlock	R!B&I(E)F*H+H,H-D.H/D0H2H3F4G5H6H7E8G9J:F;H<I=F>C?D@BAGB_CGDFEJFHGFHJIEJEKBLFMENEOIPEQIRFSHTcUEVCWGXEYH[g]G^B_BaGb@cFdEeGfFgDhF
=uno	m(J*[3I9H?I@JCeDJHGIGKHMJOJXIZG]JaI
=unos	zBGM_ZH
=unreachabl	zHYcZ
=uns	m%I(J3H7]9J:X=I>J?J@IHGNIOZSIU_VIW]ZE^IaJd]fI
=unser	e!J#J%I(Z)Z-X.X/J1Y2Y3I4J7]:X=Y>I?G@FBFCHDFGJIHJIKHLJMHNZPISHTIU]VDWGXJY[ZB[I]G^HaFbGcHdHfGgHhI
=unserer	z:]
=unspecifi	z%I&b@JBIHGJJNGZD^HeJ
=unsuccessful	w)HBDHJSHUFVGZb
=unsupport	u/]1ZIJcJ
=unten	z!]HJI^MJZF
=unter	wHIZHbYdZh[
=unterbrochen	z%G;[]X
=unternehmen	zIJKIN^
=unterstutzt	p0X5[7XHIYXZJdJg[
=untick	j!I#H%H(J-J3H7J8I9H:J<]=I>H?I@GAIBBCIDIFIG^HHIIKJMJPJRITIVJXIZC]G^a_IaIbIcIdbeHfH
=until	^#I(G-F/H3G7I8J9G:I=I>G?H@dBECID[FJGHHEJIKJLIMdNHOIPJSJX^Z?[H]H^IaIcJdIfZgFhH
=untouch	w#J@ZTYgX
=unverandert	zHIg[
=up	R!B%_&G(B)C*C+a,G.G/C0E1E2G3A4E5F6F9G:A<G=A>D@=BDCFDaE]FFGCHYI?JDKDLDOCPDQFRZSETBUDV_WaZFadbJcBeGfGgDhB
=updat	V!F#E%G&H(^*G+G,G-C.I/^0]1a2H3C4D5^6E7E8E9[:F;G<H=D?C@GAFBYCEDCEHFHGCH[ICJFK?LEMDN[OEPEQHRESHTFUFVEWGXFYFZH[F]E^A_DaDbDcBdBeDfaga
=upgrad	f!H#G%I(F,J-H/J1c3J4D5]6J7J8I9H=I>I@IBHCIDJGIHYIHJGKJMJNIPIRGSJTHUIVJXGYGZD[J]J_IaIbFcGdYeHfagF
=upon	z%Y
=upp	w#X[_
=upper	pN_
=uppercas	sHII^
=uppfyller	sHIIZKHN^ZI
=uprawnien	u!I%^(]9H;ZDJHGVIZH
=urgent	z9^
=us	c!I#J%I(G)G*E+H-F/J1J3J7Z9H:^=J>J?G@FBFCHDFEJIFK[LHMINHPISIU^VFW_XFY^ZD]H^JaHbFdIfFgI
=usa	s-a7^9F?J@IBJCJHGIJKIOISHZIhI
=usada	w@JHIK_ZJ
=usamo	w0[1Y
=usar	k(I-I>J?_@HBJCGDJHGIIK_MJPZUJV^WGZCaJhJ
=usata	q-[@EBJHHIHKcVJZHhI
=use	R!D#C%D&J(?*_+E,Y-d.H/D2H3C4X5H6G7X8E9D;H<I?_@?AFBCC@EFFGGYJYK[NBODPHQHRGSFTXUAV[WEYYZ9[D]D^C_DaEcDdDeFfDgJha
=used	V!F%Y&J)E*E+F,^-a.I0H1H2H4H5I7D8G9G:E;G<I=E>G?d@BAYB@CCDIEHFHGEHXJFKaLEMDNCOFQIRISHTXUGVCWHYIZB[B]E^D_DaFbEcFdFeHfHg_hC
=usei	wK[
=useless	z7_HCZGbG
=user	?%B&B(])Z*[+[,B-F.@/@0=1D2C3E4=5=6;7D9@;c<?=^>=??AeB]CGDZE]F[G_HHIGJEKEMANEOFP]R<S?TFUGW;Y<]^^a_eaFbBc8dZe:f;gHhF
=useraccountcontrol	w!_#J2F3I4J@IBJCJDJHEIGL_PHZJ^I
=usernam	wHIIZZ]
=usertyp	z7X:Y
=uses	j-J/I4X7Y@GI^JJK]NISJZB_JgYhG
=usiamo	z0Y1Y
=using	j#[-H:Y@FBHD[HXIHKZLZNGOHVJZEaZhH
=usluga	zZIdJf_
=uso	i#J3B9I>b?I@HBIDIHEIGKHMaOAT^V[WHXHZE]JaGbHgJhZ
=ustawic	u9I@aZJ
=usual	wBIHJIIK_ZIhI
=usually	z/YNJ
=usuario	T!]#H%E&H(a)[*A,D-B.H/F0F1G2H3G4E5G6F8Y9A:];]<H=X>@?@@?AbBADIEFFGH<JFKDMBNCPJQGRDSETAUBWEXGYGZ[]^^__[cCeGfCgEhA
=utent	^#G%H&I([)H*H,H-A.J/J0G1I2I3B4I5J6G7D8I9C:];]=]>E?C@GA[BDDHEJFJH=I]JHKEMDNEQJRHSFTDUFWHYIZZ[G]_^Z_ZcGeHfFgHhD
=utenti	q(])[*G,G3G7]8[9H:I?J@IA[CJDJHFIIKJMJNJPIVIXJZI[Y_JdI
=utenza	z!^
=utilis	m(J,]-^9F?J@HCJHIIJKZMZUIVIZIhJ
=utilisateur	]!C#Y%F&J(])Z*E,E-A.I/H0I1I2H3Y4G5I6H7Z9E:[;Z<I>F?C@CA]BDDIEHFHH>JIKCMCNEOXQIRGSHTFUCWFYIZX]X^^aIcFeIfFgHhF
=utilisation	wTZV]WI
=utiliser	u?]PZVI
=utilizada	zK[
=utilizador	q7]I]KFLXMIZI^XdI
=uur	o#H-I3I9H>G@aBICIHDIGKHMIOIX^ZE]Ja]
=uw	u#HMZTYX[cX
=uzyc	w?]HJK[
=uzytkownik	s!^(J/X9J@IHJIJMITJVJZH^]_YhJ
=uzytkownika	z(]IZZH
=uzywan	uK]
=v	w9IH]ZJb[
=v1	q1[HJMHZJfJg_
=v2	o=JGJHdPFVEdEeGfG
=va	f!H#H%I(H*I+J-G/H0J1J3G4J6J7I9]:Y;J=G>Y?H@ECGDFGIHIJJKFLIM^NGOGPIRYSJTXUHVGWIXHZ_[J]G^I_HaEbZcGdHfGgHhF
=vaak	w-^ZI
=vacation	q#^@IBGMJNJZ^
=vai	q>[HFM[ZHb]
=vale	u3I>H?YHGI_OI
=valeu	w9]B]HHIJZG
=valid	j#J,Y-H3Z9J?G@FBFDIGIIFKGL_M]NHOIR[TIXIZZ]J^HaFbJdJgJhE
=valida	u3]>ILYhZ
=validar	u3E>_DJHIO^ZE
=validation	z3C>IDJHFO]a^
=valider	z3G>a?JHIZIaJ
=validita	u@]HJIDN^
=valido	w3[OYRZ
=valt	z%IG]H[MJdJ
=valu	p/YN^ZG
=van	j!Y#G%J([-G3I4J9F:];^=J>H?HB[CHDHHHIFKEMCPJR[TJUIV[XIZH[J]I^H_JaHcHdHfGhG
=vandaag	w9J@^
=vanish	m!E#H%J(H)I*^-J3J9I:J;J=I>I?Y@IAIB]DJGIHCIJKFLINIOJPXTHXJ]I^G_^aIbYcI
=vanta	uX^
=vara	w9JHFI]M[ZIhZ
=varia	p#_-J9J>J@HA]BJHGIIKJTIX_ZG[JaH
=vario	u!J#JAaT]_F
=vault	s%J2_@JH[IJKIZI
=ve	w(_3IHIOZVIZH
=vecchi	w5XKZY]ZJhI
=vecchia	f!J#Z(J-H/Z3H6J7J9G:J=I>G?H@GBFCHDHHCIGMbNGOJTIUJVJXIZE[J]IaIbHcJdIfJg^ha
=vecchio	p0Y5Z>ZHIYX
=vece	m#_3J9H=I>H@XBHCIDIHEIHKFMHOJTJXbZC[I]Ia[hG
=vede	z([>JHIIHVIXJZJa]
=veel	s#]HHX]ZJ
=velha	l#Z-I/[1Y3J9G>H?I@HBICHDHHBIGKYMbNITJXIZF[J]IaJbIh]
=velho	u0Y5X>XHHY]
=vem	w4JH[JZT]ZJdGfJ
=vencida	z-JBHDJHEKHZadJhH
=vencido	w9JH^MIa[
=vendit	z%X>JH^
=vendor	lBJJdKJNEZFbJ
=ventana	zHHMJZF]]b[
=veraltet	w1^fJ
=verbietet	z*H@HHIK]PJ^^
=verbindet	wH]YXZI
=verbindung	u/JHYTJbJca
=verbindungsproblem	zcY
=verboten	w:JBIP]QZUIWI^[
=vereist	z9J=_HFIJ
=vererbung	u!H#J;aHJ
=verfugbar	z4]6J?[CIHG
=vergeben	w@]HFMGZIg]
=vergessen	i#G%X(I7J:Y=J@IBDCIH[IJKEMGNHUZVIZ][Y]I^IbIdHhH
=vergeten	sBIDZHGKJZ_bJdJhJ
=vergrendeld	q!I#_HET]XIZJ
=verhindern	uT]
=verhindert	wKXLYZHbZ
=verifi	w3H>I?JCHD[NJOJZ^]IaG
=verifica	n3G@IC_DHHCIJKJOXXJZG][a[
=verificacao	m3D?JC_DHHFKJO[ZG][aY
=verificacion	l3Z?FCaDGHENJOJXJZG]Z
=verificaco	z*XCZ
=verificar	j!I#G(J+J-J/J3^7J:J=I>Z@JCFDXHEIJKJOITIVGX^Z[]H^I_IaHhJ
=verificatiecod	zaZ
=verification	Z!J#E%H(H,J-H/H1J3I4G5I7G8I:J;I=I>Z?F@FAICaDIGJHGIGJIKGLJMGNDO[PHRJTGUIVJWJZ[[J]]^Ga^bJcIdJfJgJhI
=verificato	w#H%I@JB]CIHETIZ^
=verifich	z*ZCY
=verifier	u3]D[HJXYZJ
=verify	b!I#F%J(I*Y+I-H3Z6J7I9F:I;I=I>X?F@EBFC[DdGJHEIGKDLJMHNGOIPJTIVGXZZ@[I]G^I_IaHcIdJhZ
=verkeerd	u#_3XDJHHXI
=verlangen	z*YCHHFMHg]
=verlangt	m=X@JBIC]DII]M[ZJ
=verloren	s>]HJaI
=vermelho	z@JK^ZJh[
=verrou	z/J7JHITa
=verrouill	f!I#a+J-I3H:J>I?J@FBECIDIHGIIKHMGNIT^VHXIZE[[]I^[aIb^cJdJfJgJhG
=verrouillag	w#^-JHHT[ZHbX
=vers	qA[HGQZ_]c[
=versao	z1ZH]dG
=verschieden	q-I/_6X@HCJHII]KHMJZH
=version	]!G#F%E(F)H*H+I,I-F.J/I0]1f2I3F4F5_6H7G8H9F:H;H<I=E>F?G@EAIBGCGDFEIFJGGH_IFJGKGLDMDNGOIPGQJRGSITFUFVFWHXFYZZC[I]F^I_IaGcEdBeGfCgEhG
=versuch	s@YHIX_ZJ
=versuchen	u9G@YHJIJKJTYX[Z^aJ
=versucht	wX[
=vertrieb	zF^ZI
=verwaltet	uKJZHdagJ
=verweigert	k!J%a(J-I/Y3J4J9J:J;]=X>H?I@]BIGJHEIJKHMJNIP[QXTIVHXJZD]J_JaIcIdGfIhJ
=verwenden	z?^KXZH
=verwendet	p#Y-Y@HBJHIKaZHhJ
=verwendung	s#I@IHFK[T]V_WJZI
=very	m2[9X@JBJHHK^ZFhY
=verzeichni	p!X3[7Y:]@JBHDJHIZJdZ
=veto	sBJHIJ_ZI
=veut	o3I9J=Y>E?I@HC[DGHHIHKZM_OITIZFaEh[
=veux	m#J+]9J>I?J@XBICFDGH[KGMIZZ[[hJ
=vez	h#[+X-H9H:J?J@aBXCJDIIIKHMITIUIVJX]ZGfIhJ
=veze	k!J#_3J9H=J>H?J@[BHCIDIHEIGKGMIOJTJXaZE]Ia[hI
=vi	zJZdX
=via	a#J%I)H*I-J/D3J4J5]7Z8J:H=I>[?G@HAJBGCJDEG^HGIIJGKFM[PHSIUIVGWJXJZ@[J]J^Z_Ea[fJg_hH
=vid	zZ^
=vide	z3^>G?HBJHFMJSJUGVJZ^aI
=vieja	l!J#Z-H/]1X3J9F>I?I@GBICJDHHBIFKXMbNIOJXJZF]JaJbIh]
=viejo	s0Y5X>Y?IHIY]
=viel	j#]%I-_/J2[3[9B=J>F?I@DBHCGDGHZIFMGNIOGTIVJX_YJZF]G^JaGdIfJgJhH
=vielen	u#[-I9]BZHFXI
=vien	m#I-H/J4I7H9J@^BIIHJZKHLZMJT_XZZIaIbJdJfIhI
=vient	w/J3H7I?JHEIHNJT]XJaa
=vier	zHJI^
=vietat	z-[HJ
=vietata	z-ZHHP]_J
=vietato	w)YQY^X
=vieux	w5]HJYZ
=viewer	z%Y
=vigencia	w@[
=vigent	z@GZDh_
=vill	n!J#I(J-Z3I9G>G?[@[BHDHHDIHKGM^NJTIXIZG[_]IaHhI
=vio	z+]@]DE
=violat	qN]
=violation	s@]
=virtual	w-J@JH[KHR^
=visibl	z(Z
=visio	o=GH_ZJ
=visit	z:[
=vista	z-]9J@ZHI
=visto	w+]-YDFHI
=viu	z+]@]DEHJ
=vm	e!F#H%H(H)J*I+J,F-E/G0G1E2H3F4D5J6]7G8G9F:G;I<J=D>F?F@GAIBECHDHFJGFHaIGJIKELIMHNHOGPHQIRbSGTGUFVHWJXIYHZA[I]H^I_DaGbHcBdFeFffgIhH
=vms	zBJHJRaZE]HfI
=voce	n#J%J(X3I9[:Z>I@[BJHGIIKIMHOZXYZH
=voglio	p+Y-J@ZBHHHIHKHMINIZ]hZ
=voic	s!J3I9I>E?[BJIJOJZI]Ja_
=voicemail	zHY
=voldoet	qHIIZKGN^ZH
=volevo	w?Y@_HG
=volgen	zHJO^ZJhY
=volt	n#Y3I9J>G@GBJCJHEIIKJOJXcZIa]
=volta	m!X#G(J+Y-J0X9H:J=J>I?J@aBHCIDHIIKGMJTHUJVJXHZG]JaJb_hI
=voltar	w@YDHHJIJK_ZDhJ
=voltei	z!_=IHG
=volver	uHJK_ZE
=vom	f!X#H%F&[(G)Z*I,J-F/J1I2Y3I4^5F6J8J9I:G;]=G>G?F@JBECIDIEJGYH@IEJIK^LIMGNZOIPHRGSITIUEVYWJXIZA[H]G^G_IaHbIc[d]fZhF
=von	d!H%J(H)I*Z,J-Z0I1Y3H4I6J9F:G;]=E>H?HBGCHDHEJFJGYHIIXJIKYLJMZNFOYPHRHSITHVHWYXZYZZA[I]H^H_HaGbIdZgHhG
=voor	i!I#H(J-a9J:J=Y>J?J@HBHIFKEMIN[U_V[XEZC^JaJbIdFfXhI
=vor	o3I>]@^BHCJDXHFIHKGM]OHRYXIZF]]^JaJhJ
=vorhanden	wHJZE^J_^h]
=vorher	w#H5Y@JBJHIIIKIZI]a
=vorig	zHFKYMGg]
=vorubergehend	qHIT]c[
=votr	c#H%I(F)H*H+J,J-E3Z7H?I@ICIDEE]GJHBI^KFM]OJPHTXUGV][I]H^JaIbHd]fJgJhH
=voudrai	u9I?Z@^CJH]IJKJNJXJZJaJ
=vous	i#Z-J.X9_>I?IB[CJHDIHNJZGaI
=vpn	[!H%H&H(I*H+H,G-E.J/H0H1D2I3F4Y5I6G7G8G9A:G;H<H=G>B?D@EAIBDCFDGEIFIGFHiIEJIKELHMeNGOGPHQIRCSGTDUHVGWIXGYHZ@[G]D^H_GaCbFc>dGeIfCgZhF
=vs	z(Y
=vu	w+^@ZDGHH
=vuelv	u!Y#J+YHDZJb_
=vuelva	zXY
=vuol	j#J%J(J*X+J-H3H9H=]>E?H@GBJC^DGHEI[K[MYNZOHTJUJVJXIZF]IaHdJfJgIh[
=vuoto	z3[HFZ]
=w	d!^#G%I(G)J*H-H.X/H1I3[4J7I8J9^:I;I=[>G?H@GAJBFCHDGGJHFJJKHLJM[NHOGPIRJSITZVIWJXHZE]I^GbIcHdYfIhI
=w32tm	q%H4J8J=HBFGJHEReYIZIcJdEeIfD
=wacht	u#J>IHGXZZJa^
=wachten	z9J@[XY
=wachtwoord	Y!F#I%G)I*H+I,I-].J/G0I1I2I3H4H5I6H7G8H9H:H;H<J=F>E?F@@AIBYCEEIGGHFJFLGMYN^OHPGQJRHSHTFUDV@WHXBYIZ_]G^Y_HaEb[cEd_eIfEgFh]
=wachtwoorden	zHGU^V]
=wachtwoordherstel	m=Z@JHHU]V^ZF
=wahl	z>I?^CHDJHIZI[[aJ
=wahlen	q#I-]3J9J>I?^@EBGCHHEI[KZMINIZD[]]I^IaJdJhG
=wait	Z!H%I(F)I*H+I,J-E1I3G4J5J7I8J9^:H;J=H>D?G@cAICFDFEJGIHJIDJIKCLHMZNBOGPHRISJTFUIVGWIXfYJZB[H]F^H_Ib[cIdIfIgIhF
=walk	w@JHFKHMIZI]a
=wall	zH]RI]J
=wallpaper	z>JH[
=want	P!H#H&H(?)E+a,G-Y/[0H1G2H3C4F5F6G7E8F9I;G<H=E>^@]AFB=C]EHFFGFHJI^K^LINHPBQGRGSFTBUCVAWZXCZ>[a]@^C_Ea@bAcGdDeGfEhX
=war	n/E=JBZDIGJHHN]PZRITJZJ]^cGdYfZgJ
=warehous	zHYVJZ[
=warn	z.Y9IH]
=wart	w9^>H@JHFMGaY
=warten	p9H@_HIKJXZaX
=warum	s*XBIHHIIN[V]ZF[]^J
=was	J!a#?&G(I)Z*@+D,D.C0E1H3H4Z5B6E7?8a:H;G<C=I>a@ZAHB_CJEEFHGHH9IZJ>KXLJMDOGQGR_S?TAUIVBX=YXZF[D]a^^_^a<bCcEdBfZg>hB
=wasser	z>_HH
=watch	s>H@]HYKJOGZCa^
=way	e!I#G(I*H+I-C/I3H7I9D:J;J=I?d@EBGHJIFJJLJMINXOISJT[UHVIX[ZD]^^J_IaFbJcJdIfJhI
=ways	s*[?[@IC^HFKIZH
=wczoraj	u@^HGM[ZJ
=we	M!?#A%=&[(E*H+C,D-G.H/F0[1Z3_4G7Z8Y9F:[;C=d>Z?E@IBGCZDFEXFXG[HGI>JZKBL]M?N[OEPGQXRASATJUHVGXAYYZA[E]?^C_Ha?bAcHd]e@fGh@
=weak	k-_IYJYKIZI
=weather	z9IH^
=web	_!F#B%H&J(H)J*H+I,I-E.I0I1H2J3E4E5G6G7H8I9E:G;H<J=G>F?E@DAIBDCFDFFJGGHdIEKELGMeOGPGQJRCSHTdUHVGWIXEYEZA[G]F_GaEdGeJfEhG
=webcam	wH]
=webex	zH^
=webmail	n>I@HBJH]KJMaZHhE
=websit	nH]I]cJ
=wechsel	u@bHIKILY
=wechseln	z@[h]
=wed	u(H+I=JCJDGHaZJ
=weder	w*I9I>HCHD[HDMIa_
=week	d![#G%H(F*J+J-G/G1I3G4H5I6J7H8Z9E:E>]?GAIBBD]FHG[H^IXJIKILEMGNHOJPIRJSJTFUGVYWIXIZI[H]E^H_]aHbHcHdIeIfFgHhH
=weekend	n!J4I9[@IBJHCRJTIZ[^JcJf_
=weer	u-J3I9E>H@bB_CIHFIGKGMJOIXIZEaG
=weg	o#I*J-I/I3J9G;]>G?[@GBJCHDIIGKJMHOJTIXIZH]__JaIbXc]dJhJ
=wegen	s+Y>HE]NYT]ZF
=weggeklickt	wCJDZHGZ[]]
=weigert	w-J@XJYKJN]ZH
=weil	h!J%J(I*J+[-Z/_3I7J9F:H>F?H@]BIC^DDHBKYMFNGOHPITIVHWJXIZ@[J]a_JaFbIcJdJfIgHhZ
=weird	u-]/]@HF[HGIFKIMIZG
=weiss	n%J(J-I.Y9]=J>J@FAYBJCIHFIIKHNYZY]Jb[hY
=weist	z/FJYN]
=weit	z9]HIKZ
=weiter	n&X-H/J7X9J:]>X@HC]HCIIKGM[NJOJTZZG]JaJg[hH
=welch	q-I=HH]IIN_O[ZJ
=welcom	w-H9Z>IBHHEK^ZJbY
=well	l*J-a/Y9J?F@IC^HEIIKHMJNITZZDhJ
=wenden	z!YZZ
=wenig	z,J-H?IBJC]DHHII]OJXJ]JaH
=wenn	zIJ[^
=went	]!G#G%I(H)J*J+H-E/]0J3I4J7I8J9F:H?G@YAJBcCEEJGJH>IGJHKDLIMHNDOIPIRISIUIVGWJXH[H]b_IaDb[cGdIgHhF
=wer	z#Y+ICIDFH]
=werden	c!I%E(G)J*X,Y-D/F0]1J3H4^6[7X8X9H:Z;]=G>F?D@YC[DFEZGJHBI]JJKBLHMDNJOHPHTGUHVFWJXHYIZH[G]G^E_IaGbHcHdDfGgHhE
=were	]!G#G%^(F)H*G-D/G0I1^3I4H5J6I8I9E:G;H>H?Y@FBECFDFFIGHH=JIKXMHNFOIP^RHSIUHV[XGY^Z][I]X^^_HaHbGcJeIfHgHhH
=werkt	o-J9JB[HXIJKJMZNJdGf[hI
=weryfikacji	zC^
=weve	n-X7JBIHHJ]T[UYVJ
=what	S!B#F&Z(_)@*A+D,F-D.H0G1E2G3C5F6Z7I8F9[;F<H=C>A?E@>AEBACHDFEGFFI]J]KXLEPEQHRESFT@UDVHWFXCYGZd[D]I^FaBbCcEdDeFgFhb
=whatever	l-IHDI[JYKGNbZDhG
=when	P#[%](]*Z,^-B.I/I0E1H2I3]5G6H7J8G9C;H<I=E>B?[@HAGBACEDHEHGEH[I?K_LEMHNZODPGQIRFSFTGUDVBWGXEYG[X]F^D_Ya_dEfDgChZ
=whenever	wDXJ[NGZJ
=wher	a!H#F%I(X)H+H/I1I2J3F4I5Z7I8J9G:J;I=I>E?F@DAIBCCGDEFJGHIYKBLEMHOEPIRJSITHUHVFXHZ_[Z]F_GabcIdIfHgI
=wherea	z/XPX
=whether	q+H/J9[=F?ICHDGHbJGZH
=which	V!F#E%^&J(F)G*D+G-@.I/Y0H2H3D5Y6H7[8G9E:F;I<I=D>]?F@BAXBECFDEEIGGH_KILEMFNdO]PDQIRHSJTGUFVEWHXGYYZI[G]E_EaJbFcEdCeGfFg[
=whil	^!Y#H%G&J(G)Z,Z-H0[3_4H6J7G8I9J:F=^>H?I@FBECJDGEHGIH=IIKFLEMZNEOJSIT^UIVGWJXIZF[I]c^F_IaIcHdYeHfHgIhG
=whit	wHJb[
=who	[!E#G%G&J(G)Z*J,I-J.J/G0I1H2J3D4F5H6I8G9[:J;H<J=F>C?C@^BECDD[EHFHGFHeICJGKEMFOFPaQ]RISHTHUGWHXHYIZ>[X]F^FaFbGcGdGeJfHgFhF
=whol	n)J3H>H@JH@IIKJNJO]UaV_WJZF
=whom	z?JHH_^aH
=whos	m-H3[BJG[HCIZKHLYNJPJZD^X_^hI
=why	W#[%F&^(@)G*c+B,H.I/E0I2I3C4G5H6H7F8G9A:E;H<I=E>B?_@bAHC@DCEHFGGFHGIXJFL[MDNJOEPHQIRHSGTDUFWHXDYHZa]D_FaBbEcGdEeHfEgEhB
=wi	s#Z9J:IH_MJ
=wide	zHIU]
=wie	g!I#F%J(H)J*I+J-F/J3H7J9Y:I=I>C?FBFCFD]GJHeJJKaLIMENFO[RJUHVDWIXF[G]F^JaEbHcJdIfIgIhF
=wieder	e!]#[%J(I)J*J+Z-F3I7J9C:G;J=H>G?H@aBcCGDFHBIEK]LJMGNIOIPHRJTIUJVGX]ZB[H]G^I_IaFcJfDgJhG
=wiek	z@[
=wiel	w#I-JHJXa
=wielkiej	zHHIa
=wiesci	z9^HJ
=wife	z@ZFHHFK^ZH
=wifi	d-J9J:H>I?I@IBHHeIJKJNJZAaIcHhI
=wijzigen	j#J(J-I9E=J>I?J@^BFCJDJHEIHKHMGNHPJVIZ_[X^]aIbJdIhY
=wil	n9H>I?]@[BICIHYIJKJM]SJTHZI[YaGgX
=will	_!H#F%J(H*J+G,J/H0F1J4J6J7I9]:H;J=I?F@]BFC]DDEJGIHaIFJIKZLJM]NEOGPJTYUIVFWJXGZH[_]G^H_IaEbHcIdGeJfH
=window	N#[%E&H(A)E*D+F,F->/_0G1D2G3D4B5a6F7C8F9A:B;G<H=C>B?^@?AGB=CCDCEGFGGEH]I=JCK=LDMbNAOEPDQIRDSATAUCV@WEXBYHZB[_]F_IaCbhc[dCeFfXgd
=winter	zK^NJ
=wipe	z>FH[P]
=wiped	u#Y+]3I>^?JHDOIaI
=wir	h#J%J(J*X+Y/J1Y3Y7Z=[>J?J@GBYCFEXGJHEIJKHMJNJPIUJVIZE^H_IdZeJfGhH
=wird	Z#F%E&J(C)G*X,H-[.I/D0G2I3H4G6G8H9E:D;G<J?_@]AIBBCCDDEHFHHDI@JFK^L^MBQJRHSHTFUFVCWHXYYHZG[Z]C^DbDcEd_eGfDgEh_
=wirft	z/H=IH]S]ZI
=with	G!@#E&H)X+I,Z-G/^0@1@2I4D5C7H9A:_;X<H=[>^?G@HBFCEDGEJF]IIKGLXMZNYOZPYQCSGTFU?V<W@X>YB[=]?^C_Xa_d?eZfAhJ
=within	n#Y@bF]HDNGXYZG
=without	Y!F#F%H&[(C)Y*F+G,I-D/G0J1I2J3^4Z6I8H9G:F;I<J=I>[?E@?AGB^CEDXEIGEHFI_JFKCMCNXO_PERISHTEUEWYXFYJZ<[^]G^DaBbGcGeGfFgGhD
=wizard	Z!G#F%G&I(F)G*E+b,e-F0H1I3G4H5J6H7H9G:H;J<J=G>C?F@EAIBXCHDCEIFHGYHIIFJHKFLHMGNGOHPGQJRISHTFUIVGWJXHYIZ>[H]G^G_FaHbGcGeffFgGhG
=wlaczon	uV^dY
=wlan	zH]
=wo	w9J:XBHHZZ^
=wohl	w(YC^HJVXZJ
=wollen	z+[:YDJ
=wollt	u/[9[@^HHIJKIZH
=won	z9JH]
=word	_!I#E%J(H)J*I,J-b/I3H7H8J9D:I=H>G?HAJBDCGDHFJGJH_IaJGKJLIMHNDOGPJTHUIVFWJXFZ>[I]I^H_Ia_bIcIdGfHgIhD
=worden	q!Z*^>X@IBZHFKJUYVJZF
=wordt	p-H@YBIHGIIKHMJNXd^h[
=work	L!@#?%Y&F(G*A+C,D-=/X2E5X6C7E8Z9>:G;F<E=??FACBgC@D>EEFHG@HHIAJFKAM_N>OHQERXSATBU>WCXAZe[?]@_AaBcAd=eBf^gIh@
=workday	z![HXbI
=worker	w!]HH
=workspac	o(J7c=IBJHEZE
=worldwid	zSY
=wort	w-]HJ
=worter	z#J-_HHIHKJTJ
=would	j(E-_3I9E>[@HBICIHZIFK[NZV[ZDaHhF
=wouldnt	u-YHGKINZZHh[
=wpisuj	zHJO^
=writ	Y!B#C%d&J(C)F*G+G-D.I/E0E1F2H4Z5G7G8Z9D:F;G<H?F@BAFBBCFDEEHFGGIICK@LGMFNDSHTFUFVDWGXC[F]E^D_YaFbCd_gZhE
=writeback	H!A#>&G(=)@*C+D,^-@.F/C0[1Z3A4G5Y6X7D9G:A;F=Z>A?A@BA^BECBD@ECGYHYI@K=L@M@N>OFPYQYRZSBT@U>V=WAXAYaZ@[@]B^=_^aCb>dcedf^h>
=written	f%J)J-J/[0a6I8I=J@JBIHEJIKHPYRZXJZE]J_IbIcJdFeIg]
=wrong	R!C#b%F&I(A)F*E+G,[-@.H0G1F2G3Z4E5H6Z7F8F9[:E;G<H=E>A?C@EAGBBCEDEFHGEI?JDK?LGMFNCOZQIRbSHUGVEWHX]YF[F]E^C_FaDbYcBdCeEfBgZh^
=wrongly	w-J3[E]HIIJOGUJ
=wrot	p-J/a4J@ZHEKXNFTJYJZH_IcIfFg]
=wurd	_!Z#E%H&J(F)H*G+J,Y-D0I1I2H3E4[5I6I7H8H9G:E;H<I=Y>[?[AJCFDEEIFJGHHGIDJHK[LHNEOGQIRISIUYXF[G^X_]aDcGeIfGgGhE
=wurden	w%^(G3Z?[DJ
=wylaczon	m!]#J(J.Y;[HIUZVJ
=wymaga	zCZI[
=wymagan	q9JCZIZN]ZI
=wymaganych	z=Z
=x	m!J#H1^@ZH]ZJ
=y	R!Z#_%I&F*H+Z,E-D.I/B0D1D2F4B5E6X8Y9::Y;D<F=^>_?B@_AEB[C[DHEFGBH6I_JEK[LHNGOZQERHSCUAWCYZZ@[I^C_BaBbJcBdBeFhX
=ya	c!F#F%I(G)]*H+X,J-B.J/I0I1I2J3C4H5J6I7H8I9A:F;I=Z>a@[AJBcCCDAFJGHH>IBJIKcLHMDNFOBPIQJRHSITGUFVDWIXZY[[G]F^IaCbGcHdHeJfFgHhB
=yahoo	z>^HE
=year	a!_#H%I(F)J*J+I-Z/I1^3H4J7I8I9Y:X=J>^?X@FBFCIDGFJGIHIIZJIKbL[MHNFRJTJUIVGXHZ?[I]H_IaHbFcIdJfHgJhG
=yes	q!I(I)I*I-H/a3I4I7I9_:J=H>H?H@HBFCIDHHDIGJIKHMGNIOIPHRJSGTGUJVHWJXIZE]H_JaGcJdJfHgZhJ
=yesterday	f!J#I-H3J9G:I=^>Y?J@^BICJDIHGIHKCMJNHXJZ_hI
=yet	_!]#H%F(F)H+H,I-H0E1E3H4H5J6I7H8G9H:H=H>E?GBACID^GBH=IEJHKELHMhNCOIRXSITYUFVbXIYIZ?[G]G^H_HaGbDcGdGfDgD
=yo	n!I#I(Y*J-H3H7J9]:I;J=I>[?Z@FBGDZHCIFKGMHNIOHRJTJUIVZWJXIZE[J]HaFcJdJfIgJhG
=you	N!B#J%F&F(B)@*C+Y,F-E.F/D0F2G4E5F6E8D9h:E;E<G=J>H@BAEC@D_FFGDHDIDJDKGLDMBN@O_PCQGRESDTCUCV_WHX[YHZY[C]B^J_FbCcGdIfCgIhY
=young	w@^HHIIKIZI^J
=your	K#E%D&G(=)F*?+_,C.F/E0F2F4D5F6D7J8D9e:a;F<F=]?H@DAEB>CIE_FEGBJCLBMDOYP@QFRES@UJV[YF[B]C^G_DaIbBc^dZeCfCgAhX
=yourself	w#Z?IHHU^VXZG
=youv	m#FC[DHHIKXTZX^
=yubikey	w?aHHZF
=z	h!H#G%I(H*J-H3G4]7X:a;J=F>G?H@GBDCHDFEJGJHBIFJIKZLJMHNGPISJTIUHVYWJXHZH[J]I^J_Xa_bJc]dGfIgJhH
=za	p9J@IHGIaXZZJ
=zablokowan	o#]HIT^
=zahl	w-[HHI]
=zapi	wHGYYZGd]f]hJ
=zapisanym	zO[
=zapisywani	zd[
=zapomnialem	wBIDZHHVIZ^
=zasad	wN^ZJ
=zasady	zKHNaZH
=zawiera	z-^HG
=zbyt	n-a9JBJHFX_ZI
=ze	o3J9J>IBICXDJHEIJKYO]VZZFaJc[dZgIhX
=zegt	u-[9I>JHGK_aJd[
=zehn	z-IHGIHKIN]Z]
=zeichen	k#I%J-Z/]2]3I@GBJCGFYHFIaKHMINJTJXIZHcJfIhJ
=zeigt	o#J0Y3I9J>F?IBICIDJHaIIR[XIZJ_ZaHbYdJfIhI
=zero	p3_>F@GIGO[TZXH
=zetten	z9J@[HX
=zgadza	uO[ZHh[
=zgubilem	u>[HJ
=ziffern	w-I3]HIIXKJO[
=zijn	s-I9H?[CZHII]ZHhY
=zip	zBJH_ZGhJ
=zit	zHII[V]ZG
=zle	z#JHHX_ZJaJhZ
=zlozonosci	zI[NY
=zmiani	zHJh^
=zmienic	p(I@aBIHIKIMIVIZY^]fJhG
=zmienilam	z@[HIM[
=zmienilem	q>[@[
=zmienion	uBZHIM^ZIhJ
=znakow	zHII^
=zonder	w3^>HHJOJZJ[ZaH
=zoom	qH_ZH
=zostalo	w!YMYTY
=zresetowac	o:[@IBJDIHHS[UJVGZ_aJgI
=zscaler	zHXRJZHc[
=zu	X!D#_%D(B)F*D+F,E-e.J/D0F2Y4E5G6E7E8F:B;E<H=B?AAGEFFGGEH9I^JEKDLYMANZOHQGRESFVBWDXeYEZC]]_Ea@cIdBeFfCgDh@
=zugang	z!ZHZ
=zugelassen	z@^QYZH
=zugewiesen	z*Y=X
=zugriff	k#J%b-J3J9I=J>^?J@ICHDHHXIJKHNIQXXJZYaIdJhJ
=zum	h!I%Y(X4Z6I:G;I=G>J?[@GA^BGCIDHGJIHKHL^MINJPJRJTHUGVGWZZB[Z]H^J_FaIbZcJd[fFgJhJ
=zur	m#J(J+_3F=J>H?[@IBJCEHEIIKINIO[UJVIWZZF]IaEbIc[dIf]hJ
=zuruck	j!a#H%H&^(I-I/J3J4I=H?I@IBHCIDJHCIEK^MINITJVI[J]J^JaIb[cJdHeIfIgYhI
=zuruckgesetzt	j%J(H:[=J>X?J@XBZE]HEKIM^UIVHZCbIdJgX
=zuruckschreiben	p%[3I4]6[9I=H>J?IBJGYHFKJPIRIUIYIZHaIcGdbeJfE
=zurucksetzen	U!C#F&H(]*G+H,H-H.I/F0H1G2J4F5H6G7E8G9I:_;G<I=[>H@DAIDBFZGGHFIFJGKBLYMDNEOHQJRGTGUYVYXEYHZZ[I]Y^E_GaZb]cZeGgEhE
=zuruckzusetzen	s(_.Z:J@IBIHIVIX^ZHbJdJ
=zurzeit	w#ZC[ZJcX
=zusammen	z6Z9[HIZI
=zwang	zL^
=zwei	e!I#I(I)J*a-H/]3H7J9G:I;J=I>G?H@YAaBGC[DFHEIFKZMHNHOZPJRJSJTJVJXGZF]G^J_JaGbJcJdJfJgIhH
=zweit	n@_BJCcHHIJKIOJZG
=zweiten	w@[HY
=zweiter	z8X@]HI
=zwischen	u/J9H@[BJHGK]RYTJXJc]hJ
=zwrotn	zd[
=zwrotny	wHGYYZGd]f]hJ
=あ	b!G#G%F&H)J*H+I,I-]/I0I1I2I4H5I6H7G8I9b;H>]?E@DAICYDFEZF[GHH>IGJHLHMYNAOFPGQJRHSITHUDWGXEYJZI[G]F_YaEbEdYeIfEgHhJ
=い	G!I#G%H&?(X)H*D+[,H-]/D0Y2<3_4H6X8C9I:J<?=B>X@IA;BHD]EEF?GHHIIYJ>KZLDOJPIQFRFSHTG]>_[cHdFeCfZgChJ
=う	Z!Y#B%E&H(B)F*E+E,G.G/G0F1F2G3@4E5G6Z7D8G9a;E<I=B>Y?A@bAGBXDEEFFHGEIIJGLYM?NAPDQHRXSFTGV]WDX[YFZ[[I]C^D_Xa?bXcDdBeHfCgEha
=え	Z#^%Y&I+C,G-@.H/F0G1G2H3B4F5H6F7D8G9A:B;F<I=C?b@dAHB@CBDXEGFIGEHGIYJGKZLXM_NBODPJQIRFSFTBU?WDX]YG[]]D_EaAbYcFeHfDgHhH
=お	h!G(G-H3I4J7J9c:I=H>G?ICJDIHDIGKGMGNIOJPJUIVIWIZ]]I^JaIbFcJd[fHhH
=か	U!J%B&X)D+B,E-].I/C0B1D2E3Z4^5C7A9^:?<G>D@_AEB=D?EDFFGBHYIZKDNIO?PZQERBSDTHU@V>WBXDYZ^@_Cd>eEfIh[
=が	G#>&>)J*A,H-F.F/Y1D3c4[7<899A:[;Y<G>X@DA[BBC[D>EXFGG?HIIYJIKBLBNEOYP@QER[SET9U[VEW[X@ZZ[Ya_cIe;fbg@hJ
=き	T!G#B%B&F(I*C+D,[-C.E/B1D2G3[4[5E6Y7I8]9>;C<G=[>_?ZAEBFC?DDEIFFIGJDKCLBMAN>OASHTAV^WAY^[Z]BbHcXfagG
=ぎ	h!I#H%J(I*J-]2_3H6J7J9B:H;J=I>H?IBHCEDIGJHAI_JJKDLJMFNFOIPIRITIUIVIXeZC[J]I_JaHbIcIdIfHhF
=く	Y!D#a&H(H)H*E+F,G/F0F1Z2F3^4C5[6E8F9];E<H>]?HAGCADBEGFHGEI?K^LCN@OCPDQGRESGUBVBWEXZYJZ^[B]C^D_CbCcJdIeHfCgEhY
=ぐ	u!I=I@[BJHHTZUIZ^
=け	]!E#B%]&I(D*Y+E,G.G/[0G1G2H3B4F5H6F7E8Z9@:C<I=D>J@YAGBBCZDEEHF^GEHEJGLFM@N]OZPZQHRFUDV^WFXAYG[_][^F_DaAbEcDdDeHfEgF
=こ	d!E#H%G(a)I*G+G,J-G.J/G0I1I2J3B4G5J6I7G8I9_:a;I=E>J?C@CAJBECDEXGHHIJILHMENDOEPGRHS^TDU[VCWYXEYHZ[[H]F^G_GaYbGcGeJfEgGhY
=ご	q9^>^@JBZDJHDIJ
=さ	S!a#b%I&G(@)E+Y,E-X0E1D2E4D5F6D7[8D:X;[<G><?^@DAEDCEEFGHGJJMJN]OZP^QYRBSETIU?VGYEZ;[Z]A_AbBcHeFfAhE
=ざ	u9^BJZY
=し	L!J#X%H(E)@*E,@.E/I2A4Y5@6X7E8[9^:J;J=?>Z@_A@B]CXE?FBH:J?MaOEPXQYRFS?VCWJYY[C]F^;a@cIdXe@gYhE
=じ	m!I%I-H0J3I8I9H>I?JAcB^CJDJHEIIK_MINJOIVJXJZE]Y_FdJhH
=す	R!^%A&F(_)D*I+C,C-Y/G0C1D2[3?4B5E7G8C9b:Z;C<G==>??>@]ADCXD@EJFFI]JGLFNZO@PEQJRJSCTIUFVDWAXaYEZZ[D]@^@aIbXcIgAhH
=ず	k!H#I%H(H*J+H,_-H/J0J3I4J6I7I8J9H:I;[=I>G?H@FBHD[GJHDIHKGLJMFNIOIPIRbTHUIVIWJXHZE[X]^^I_IaHbIcIdZeJfHgZhI
=せ	V#C%C&H)F*D+E,F.F/F1F2G4Y5G6E7H8F9=:G;E<H>YAGBHCEDXFHGEI[JEK]LDM@NGPGQGRESFTDUYV[WCYYZb[H]C^B_[bDcIeGgDhD
=ぜ	u#E*^-I9J@HCIHEIHKJNJPJTIZ^[^hI
=そ	j!G#H%D(H*H+J-D0J1J3G4J6J7I8I9Z:[;[=H>_?]@FBXCGDGGbHCIEKZLIMFNFOHPIRITIUGVEWHXHZE]H^H_HaHbIcIdGfGgZ
=た	N!]#_&C(;)B,A.B/[0?1@2B3[4[5A6J7>9Y;?<D>[?b@]B_CCDFEGFCGGHBI]J?K^MHNZOCPYQBSATIUEV:W=XaZJ^=aAc=dCeBgIhB
=だ	X!D%Z&H(A)[*X+D,E-b/E0F1H2G3F4C5F6E8Y:A<H=B>>AFDIEFF]GBHDI^JFLDMcN[OAPZQGRDSET[U>V]WXXIYYZ@[^]C^C_CaAbCcIdGeFfBgDh>
=ち	g!G#Z%H(G)J*H+I,I-E.J/J0I1G2I3]4]5I6I7H8H9b:F;H=G>D?D@EAIBECEDFEIFJGZHGIXJIKELIMCNGOFPHQJRESZTGUYV[WIYIZC[H]F^H_GaDbHcFdDe[f_gHhF
=っ	V!_#X%C&G(A)F+A,F-[/[0D1C2F4A5E6C8D;I<G=a>Y?D@HAEB>CCEEFGHAMAN>PEQFRYSETAV[WCXYZD[C]^aYcAeFgC
=つ	c!E#G%](F)^*Z+G,H-C.I/_0F1I2G3C4]5H6F7G8[9D:F;G=F>B@EA^BFCeDCEIFIGGIBJHK_LGMDNEOEPGQJRHSITFUDVEWHX[YIZA[G]F^G_IaCbFcFdFeJfFgHhF
=て	M!^#_&C)I*?,@-a/D0?1[2A3H4=5A6>8H9G:D;I<C=]>a?E@GA@CCD[E@FCGZH9JDKYLYMFNYOZQBTHUXWYYYZ<[@]ZbDcBdZeAgF
=で	L!Y%<&B(D)F*A-?2@5?7[8G9Z:[;F=F@XA?DIFBHAIEJ>LFMZNGOFPFSHT[UaV_XFYAZA]^^Y_:aAbaeYfCgZhI
=と	U!A#B%G&G(F)F*C+Z,F-c/C0E1E2F3>4D5F6Y8E:D;D<X=B>J?G@_AEB?CYD[FGGDH9IaJELCM=NdO^PHQGSDTCUBV@WDYFZJ[C]B^B_Ia?b]eGfBgDhc
=ど	j!H#F%J(H)J*I+H-D/H0J1I3G4I6J7I8J9Z:G;I=F>F?FBECGDIGJHYIFJJKDLIMGNaOGPIRIS^TXUHVHWIXDYJZc[I]H^J_IaFbHcHdHfGgIhF
=な	J!?#C&Z(Z)E*[+],=-D.G/H0Z1H2?6[7H8F9D;[<I?]@IA=B;CHE=FAHBIFJ=N]PCQIR:SDUJWZYXZI[]^Ha_bJcIdFeDfYgFhJ
=に	L!F#A%J&A(D)?+Y,>.G/F1I2H3_6<7J9J:J;@<B=<?[@GA]BBDAFbGDHIIJK[MFNJPHQ@RDSXTEUDVYWHY>ZC[G]c__aXb]cIdZgChH
=の	I!?#@%Y&@(Y)<*]-E.D/?0A1G3[5C6D7?8G9B=H?_@FA]BBCZEYFbG[KYLXMYNYO[PEQBR_T@UCV[WDXEY?Z?]H^?_EaHc[d?gHh^
=は	Q!G#>&D(Y)a*Y+I,A.C/]0@1@2B3F4?6?7^8A9Z:?;@<E=F>a?_@GAABIC[D9EAFCHGIJJBKYLDMdN;OYPGQCR@S?TbU[V^W?XJYBZ8[[]Z^Z_IaFbEc=e@f;g_h:
=ば	n-J3Z7[9F=J>I@_BIDYHDIIKIMJNJXIZ[]YaIhI
=び	w+[DIHIQ_ZJ
=へ	sHHMYQZZHca
=べ	u>J?_KJ[[
=ほ	z+]>J?JDIHJOJh]
=ま	M!_%D&D)C*E,B-F/F0A1C2B3]5C6@7B8A9_:C;@<E=H?G@[ACBbCEDIEFFDG?H@IaJDLHMaNHOFPHQCRDSAWHY@Ze[D]Z^>_GaGbGcHeCfYhA
=み	g!H#G%J(H*I+d-[/J1J3G4J6J7I9F:I;J=X>F?B@FB^CEGJHAI[KDLIMENHOHPHRJSJTYUHV^WJYJZE]H^IaHbGcIdHfIgHhG
=め	a!Y#]%G(E)X+^,I-[/H0H1H2J3X4F5I6H7G8H9D:X;G=E>Z?A@JAIBCDEEXFJGHHAI^JIKAL^OEPEQJRGSHU^VDWGY^Z=[G]F^F_ZaDbEcGdDeJfDgGhB
=も	X!A#I%D&H(B)F*I+C,G-Z.F/D0E1E2G3D4D5F6E7C8E9=:A;D<H>a?>@[AGC[DaEGFHGDHCI=JFKbLZMCNXPCQGRDS^T[U[V?XaYE[C^CaZbBcCeGfBhH
=や	j!H#H%J(I*I+H-a3Z7I9[:I;J=G>D?D@BBFCFDXHDI[LJMDNHOHRJTHUHVGWJX[ZE[J]]^J_IaHbIcIdIfIgIhG
=ょ	z9]@]ZIhI
=よ	j!]#I(F-Y3I7I9Y:G=J>G?H@^BGCIDIEJHEKELIMHNGOIPITIUXV[WIX[ZA]I^^_JaHbHd[fIgJhG
=ら	V!Y#?%@&X(A+Z,E-^.E/G0Z1D2E4]5D7B8[9;:@;[<G>G?=@aAEB?CGD=EEFFGBI[K[LFMFNCO?QERASET[VGWCXFY^ZX[A^J_Ca=b[c@dHeEfGgZh^
=り	[!C#X%D&G(])H*F+F,[-Y/G0F1G2H3^4Z5G6F7F8G9c:I;E<I=]>B?B@[AGDBEGFZGFH<I[JGK?LFNCOAPEQHRFSGTEUBWFXXYG[E]DaAdAeGgFhG
=る	O!I#@&D(Z*B,A-^/>0@1@2Y3X4?5B6?7I8@9D:F<D=H?BB9DAFCG>I_JFKXN^OaPYQGT=UEW=XJYAZY[]]<^Y_]b_c@fFg>ha
=れ	N!]#[%D&D(F)J+Y,@.E0@1@2A3B4>5B6J7G8J9E;[<D>ZAADXEAFCGFJHKXMFN[OZR_SAUCVAWHXYY@ZZ][_<aFbHcGeAf;gFhY
=ろ	w-I9ZIZKIZJh]
=わ	^!D#D%G&J(F)I*F+Y,I.I/[0H1H2I3D4G5I6[7E8H9X:E;H<J=Z>I?CAICYEHFJGHH?IZJHK]LGMBN]OHPFQIRFSIUFVEWHX[YHZE[]]E^D_EaDbEcFdCeIfDg[h_
=を	O!E#I&D(a*X+[,Y-H/I0I2B3D4^6]7I8]9;:[;@<D=E@@AAB8CBEGFDGFHYJHKYMYN]OAPEQGR>SATFVAX]Y_ZE[C]EbCcHeYfHg>
=ん	V!Y#C%D&H)G*E+E,F-_.F/F0F1G2G4Z5G6E7H8F9[:G;E<H>YAGBHCEDXFHGEIZJEK]LDM@NGPHQGRESFTDUYV[WCXAYXZ[[D]C^CbDcJeGf@gEhC
=ァ	u2]3JH_SHZJc[
=ア	X!^%_&H)[*G+E,E-A.G/D1F2_4D5F6Y7D8D9C;Y<H>_?]@AAaB@EDFHHDIAJFKAM@NAODRCSCU?V[WCXGYFZH[G]C^Z_AbAcYdAeGfAhC
=ィ	h!J#H(H,Z-H.X0Y3J6I7H8J9J:H=I>I?I@JBHC[DZG]HCIIJ]KILJMHNHPJQYRJTJUHVEZF[J]J^Z_HaIbIcIe_fHgJhI
=イ	X!A#E%J&Z(@)C*E+F-@.F/B0B1D2Y3Y4[5Y7_8^9A:@;E<G=c>@?B@AADBJCCDAEDFFGCHYIAJJKBMCNBODPZQYRCSYTHU?VIWCXBYE[X]B^A_AaAb]daebfZgEhD
=ウ	X!^%]&H)[*I+F-A.X/a0^1F2_4D5F7C8D9E;D<H=A>B?C@CAZBACBEDFHHCICKBMHNCOEPJQGRESDT^U@V]WDXHYGZ=[G^Y_[aCcZd=e]fAgJhC
=ェ	c!G#G%F(F)J*I+J,Y-Y.I/H0b1H2H3H4G5I6G7_8G9G:G;a=G>F?G@FAZBECHDGEIG^HIIGJGKGNFOIPGQJRGSITGUGVFWIXHYIZB[G]H^^_aaFbFcFeGfDgGhG
=エ	e!Y#I%H&[(E)H*J,Y-Z.J/H0c1I3E4]5I6G7G8H9F:E;I=E>G?FAHBECHDGE[GGHIIGJFKGLIMFNEO[PGQJRHSHTHUFVEWGXGYIZb[I]H^E_EaGbEcFdEe[fBgHhF
=ォ	o%J(J-J3J4J6J7I8d9J:I=I>J?JA]BICJDJGJHXIJKIMJNJSHUIVJZH_ZcZdFfH
=オ	^!X#E%E&H(A)G*G+H,X-B.G/_0X1G2F3E4E5G6_8E9D:A;Y<J=A>C?D@DBCCEDCEaFHGXH<IDJFKDMBNYOFQHRESETDU]VAWDXEYHZ=[E]E^Y_caDcZd]e[g[hD
=カ	]!b#Y%_&J(A)[*J+G,F-G.H/G0E1H2a4F5H6G7F8E9G:X;F<I=C>D?D@DAbBCCCE[FIGYIDJGKDLYMCOGQHRFSFU@V^WDXJYHZ=[J]E^[_DaEbYcEdDeHfDgEhE
=キ	j!H#I%J(H)I+G-H/[0J1I3H4H6I7G8J9G:G;J=G>Z?a@GBFC[D_GIH@IGKGLJNGOHPHQYRGSITHUEVDWHXHYHZC[H]]^H_JaHbFcadHfFgHhI
=ク	R!=#^%^&E)D*B+C,c->/^0^3@4?5C6_7>8Z9?:=;[<[=D>E?>@GBIC@D>EBFEGXHJI?K?LFM=N?OBQISBTbU>V=WAYCZA[_]@_ca>bbc>dbe[fGgIh?
=グ	e!D#H%I)I*H+I,I-F.J/I0^1I3E4F6H7F8I9E:Z;I=E>E?D@FAIBFCFDEEHG[H>IFJIKFOHPbQJRHSITGUEVdWHXGYI[G][^G_FaEb^cFdEeJfFgGhH
=ケ	z9]BXZI
=ゲ	s(I*]:b=JHJUIWIZF^J
=コ	]!D%Y&H(D)H*F+G,F-@.G/F0D1F2Y3A4Y5[6E7D8[9B:X;E<^=D>^@BAFDDEHF^GXIBK@LEM[NCODPEQHRESHTDUDVCWFX_Y[Z=[D]D^D_[acbCcEdCeHfCgEhA
=サ	]!B#D%E&I(C)[*F+G,E-A/F0D1[3C4_5G6Y7X8E9D;F<I=B>@?C@CAFB[CDDCEFFHGCIBKBLZMDNCOEPEQGR_SZTCU^VAWEXDY^[[]D^D_DaBbJd[eFfagEhE
=ザ	]!^#G%F&I(a)Y*D+F-B.X/E0D1G2H3C4E5G6E8Z9D;Y<I>B?B@CA^BCCGDXEFFIGEH>JFKCLEMCNCODPXQHRESFTFUCWEXDYG[J]^^[__aHbZcDe^fCgEhC
=シ	a!D#F%F&H(C)G*^+G,X-Z/G0F1F2H3E4E5G6E7^8G9B:A;F<I=C>C@DAFB@CDDBEEFZGXHBIDJGKDLFM]NcOFPEQHR^SaTFVBWaXEYFZ=[E][_EaCbCc_dBeHfBgDhD
=ジ	f!G#I%G(G*J+J,H-Z/I0b1I2I3H4H5J6H7H8I9G:H;[=H>F?F@HA[BFCHDGEIGZHXIGJHKGLIMENFOIPHRIS[THUGVGWHXHYJ[H]H^G_ab]cHdEeJfFgIhH
=ス	M!<#C%X&D*@+@,I-].B1A2[3>4>5B8^9>:[<D=^>G?E@HC=EDF^IIMYNZO@PDQJTDU[VCWEX=YBZ[]>aEbYcCe@f[gIhX
=セ	T!H#A%[&F(X)[*G+D,C-A.D/B0B1D2C3@4B6B7I8B9A;X<G=b?G@FACBYDHEYFEGAHXIAJCK@LBMGN?ODRBS[T@UbW^XAYEZ^[F]^^F_@aYbGcYd;eCfHg^hB
=ソ	q#]-I:I>J@IBIH^KJMaNJXJZE[J^JaJbJhI
=タ	_!D#F%[&I(_)H*F+H,G.H/G0E1H2Z3E4[5H6F7F8[9E:^;G<^=C>C?D@FAFBDCEEFFIGZHaIEJ[KELGMCNEOGPEQHRFSFTFUDWFXFYGZ@[G]E^F_[aCbDc_dCeIfBgahF
=ダ	w-F/I7^BJHEI^KJMIS^TIVJZIbJ
=チ	n#J%I(J1J9]:J;^=J>I@IG[HEKJLYMITJVJZE[J^_cJd[eIfFhI
=ッ	P!F#^%G&E)I*@+B-?/@0@2D3?4@6Z7F<E>F?E@CACB[C?DHEXI?JBK>LEMZN=OBQDRISZTbUYW]XJYC[^^X_?cEd^e[gJh?
=テ	h!H#H%I(G)I+J,J-I.X/J0Y1J3H4J5J6J7H8J9H:Z;J=F>G?F@HAJBYC[DYEIGHHAIIJXKILIMGNHOIPIQYR[SGTIU_VEW_XIZD[I]I^Z_IaHbFcHdIfHgHhH
=デ	j!I(^)J,Z-J0J3J4I7a8J:H=H>J?I@[BGEJGIHDKJMINIPHRJS^UFVFWIZD^H_IbHc^d[fF
=ト	N![#G%Z+G,b-D.H/>0[2[3D4I5Z6G8^:[;H<C>C?C@AA[C;FBHHI<JCK;LHMFN:O@PHS^TFU^VIW[X@ZE[A]=_XaFbZcGd[e_gIh<
=ド	M!=#?%H&D(H)A*A+B,]-]/]0X2]3>4X6Z7[9@;A<E==>Y?C@DAJBICFDGEFFDGYHCIJOAQCR@TZVEWGXYYBZY]@aabZc?dJe^fDgHhX
=ナ	p!H%J(H)J-H0J3I7I9I:b=H>I?H@IBEDGGJHCIJKIMGNIPJR]SIU_VFWaXJZC[J]I^HaIbGcJdIfHgJhJ
=ニ	z0a
=ネ	o!J#J%^(J2[4H8^9J:J<_=J>IAJBIGJHCIIMIPJTJVIZH^J_^aJbJcJdJfIgJ
=ノ	w-J9I:J?I@JB[HFIHKIM[ZHb_
=ハ	s3_6J9J=I>JBJDJG[HCM]UIVIWJZHaIbIdEeJf^
=バ	a!F#F&I(D)H*G+H,Y-E.H/E0E1E2H3E4_5G6_7[8Y9E:E;G<I>D?D@DAHBCCFDEEGFJGEHDIEJGKDLFMGNFOGQHRaSFTCUCV]WGXEY^Z>[E]G^F_EaCbCcYdbe_f[gFhE
=パ	P!A%E&H)D*D+D-_.J1E2^3C4C5E7X8C9E;D<G=@>G@HADBHCBEIF]G[HYJYKYMXNXOEPEQFRCSBTAVIX@YEZ][Z]D^Z_@a?cBdXeCfGgEh[
=ビ	f!F#I%G(F)]*I+J,H-F.J/I0^1]2Z3G4F5I6G7F8I9G:E;I=E>G?F@GAICHDFEHGGHFIGJIKGMFNGOIPHQJRGS]THUaVDWGXHYHZB[H]H^G_GaFbEcFdXeHfegHhH
=フ	c!D#G%F&J(E)]*H+I,Y-E.I/H0G1H2Z3]4G5I6G7_8c9E:C;G=E>D?E@FA[BDCFDDEHFJG[HYIEJ]KFLGMDNEOGPFQIRGSETGUcVAWGXGYHZB[G]F^E_XaEbFdBeHfCgGhG
=ブ	g!H#C%I(I,I.]/J1J2J3I4J6I7I8I9I:I;[=I>H?I@HA[BHCIDHG[IHKILJNIOJPJRITIUIVIX]ZE[H]X^H_aaHb[cIdFfIgJhH
=プ	Y#C%C&G)E*C+C,C-?.E/^0_1D2E3A4A6a7[8D9@:>;C<H?ZB@E_FGG]HGI@JDK@LCM>OCP_QFSCTAU=VbWBXBYZZ9[A]A^Xb>cadYeDg[hA
=ヘ	u(_@]VIZGgX
=ベ	q!I&],I0J3J4J6J7J9I:I=IBJHFMJQZTJU]ZGcJdIe^fZ
=ペ	s.YHYS[UJZG__
=ホ	o#Y9J:J>]?HCJDIHZIIKIM[NIXJZFa^bJ
=ボ	l!I#J%J(a*J,[-H0J4J6I7I9Y:[=I>I?H@JBGCJDHGJHZIJKIMHNJPJS]TJUHVFWIXJZE[J]I^I_JaHbHcIdGe^fIgI
=ポ	d!G#H%I(E)I*_,G-[.I/H0G1]2I3H4G5I6G8H9H;I=F>E?Y@FAIBCCEEGGEH]IFJIKELIMDNcOHPGQIRFSGTHUDVEWbXHYIZ@[G]G^G_GaGbEcDdDeIfDgFhF
=マ	j#I%H(I-H2J3J7J9H:G=I>[?G@JBHCIDHF^GHHXIHKHLJMZNHTZUIVJXIZD[I]J^J_Ja]b^dHfJhI
=ミ	n!G(H*J-F/I0I3J4_6H7H9J:H=^>H?HAJBJCIDHEYGJHCIHKIMIN]OJPIRJUHVHWIXJZE^I_GaHbIcYdafGg[hI
=ム	q!J5Y9J:J=_>I?JCIDJHXIINHR]VIZG_JaIc[dIhJ
=メ	_!E#F&I(D)E*F+F,G-A.I/G0F1G2H4^5[6F7]8[9D:D;G<I=D>X?]@DAHBCD_EHFIGFIYKCLGNBOEP_QIRGSGTYUDV[WFXDYGZG[E]E^F_EaZbZcEdCeHfDhD
=モ	u.Y9J?HHGQ_ZJa^
=ャ	w9I>]?JHFM[]^
=ュ	l!I#J%J&I(H-G0J3I4^7I9F:H;J=H>H?G@IBFC[DZEJF]G[HBIHKIM_NHOIQZRIS]TJUGVIWHXJZE[J]H^J_JaHbJcHdHfHgIhJ
=ユ	_!_#G%G&I(a)Y*D+G,F-C.G/F0E1H2H3C4F5H6F7X8[9D;Y<J=Y>C?B@DA_BDCHDYEGFIGFH?JGKCLFMCNDOEPYQIRFSGTGUCWFXEYG][^]_aaIcEdYeFfDgFhC
=ョ	m!I(H,[-I0_7a9H:I=I>J?J@JBHDJHDMHPJR]UHVHWJXJZF]^^Z_IaIbJcIdHfIgJ
=ラ	X#A&Y(?)E*E+F,[-E/_0^1E2E3A4X5]6]7A9@:A;D<G=c>A?B@JB>CCDBEXFYGBIAKBLCMANAQYRCSDTYUAV?WCXBYEZ][A^@_ZaAcBd_e]gJhA
=リ	S!H#B%D&G(Y)J*]+D,C.E0C1D2E3A4C6A7I8C9B;B<G?_@FADBZC]DHEYFFGAI@JCK?LBMGNaOCQ^RBS[TAUZWcXAYF[E]A^F_Ab_cFdDeCg[hA
=ル	Y#C%D&G)Z*B+D,E-?.F0D1[2Y4B5E6D7B8E9@:[;D<H=A?YAEB?D[EZFGG]H_I>JZK@LDN[OBP^QFRDSCTCUbVbWCXAY[Z:[C]X^B_BbAd@eFf@gFhA
=レ	]#E%D&H)F*E-A/_0X1F2E3C4[5F6_7[8b9B;E<H=X>B?B@DA]BACBE_FHGBHGICJFKCLEMBODQGRDSETDV@WCXDYFZ>[D]C^A_^aBbAcXdZeDgZhD
=ロ	X#a%C&H(B)[*E+F,E-B/D0[1Z2F3C4Y5^6C7X8D9D:B;E<H=B>B?A@BAFCCDBE[FHGCICKBMDNXOFPCQGRCSETdUAV?WDY[ZF[b]Y_CaBbac^d@eFf@gChC
=ワ	P!A#E%F&H)E*E+E-_.F/X1E2^3D4C5F7Y8D9G:X;E<H=A>H??@HADBICBEJFGG]HIJZKZMZNYOEPEQGRCSCTBVJXAYFZ^[[]E^[_@a@cCdYeDfHgFh[
=ン	P!]%[(I*A+A,_-G.B/Z0a1@2[3X6Z8J9<:];?<C=^>9?:@;A_BBC<DCE]FZGFHJI;JCK;MGNFO?RITHUIV^XAYAZA][^X_Ia;badIg]h=
=ー	H!F#:%=&I*H+B,^-X/F0[1H3@4_5G8C97;F<@=>>G?[@AAZCFD[F@IAJIKFLHNXOAPGRXSYT?WZXIZ[[I]H^H_Xa[b^cIe]fYgGhI
=一	Y!B#A%[&H(B)Y*F+D,F-J.G/D0E1F2H4E5G6[7D8F:C;X<H=C>>?I@eAYBACfD?EGFGGEHAJFLYMENAO^PCQHRDSFT]UCVAX]YFZF[D]C^D_@a]bCeGfCgEhX
=三	w#^3J9H>I?J@JHEJ]KHMIXEZIa_
=上	k!J9I;Z>IBJCJH[IXJ[KIM[XJZEfXh]
=下	q%Z(I*J-G3I7J9]:J=I>H?H@JBGDIHCIFKGMHNIO^PJS^UJVHWJXJZD]J_JaHb^dIfIhI
=不	U!?#?(Y*B+D,D-@/I0D1C2D3[5D6C7E:D;C<E=]?YACB<CJD?FEHDJBKFLCMEN]O]PJQER]SYTHU?V]WBX@YDZa[C]@^^_Fb@cXd>eDf[g@
=与	uH[OYZGc^
=世	z9[S]
=丢	u>_HHaD
=两	o*a/Y9I?J@^C]HGIIMJNJPJXJZJaJdJ
=个	m!J#I%J(I*J-I/X3H9F;J=J>H?H@[BHDHG^HAIGK_MGNHOIRITIUJVHXHZC[Z]^_^aFbJcIdIfJgJhH
=中	j!]#G%I(G*H+J,J-F.J/I0J1I3F4I5J6J7G8J9B:G;I=F>Z?E@FAJBECGDGE]GIH@IFJJKELIMENGOHPHRHSZU]VEWHXGZA[I]d^H_HaFbGcGdZe[fGg]hG
=为	z*^
=么	u*^@JCJN^ZG
=了	Y%C&F)E*C+D,F-B/Y0E1D2F3@4D5E6E7C8D9a:F<G>a@GAECGD?EDFGGDI?K?LDN@PCQFSZV>WDYEZ_[D]^_CbBcAd@eFfHh?
=予	w3_9J>J?ICJDZF_HEIEKJ]JaH
=事	u!J#J9[BZHHIHV_ZH
=二	d!F#I%F(G)I*c+H,H-D.J/_0H1J2I3F4I6G7H8]9E:F;H=H>E?D@[AbBGCbDDEIGIHAIBJIK[LIMFNEO]PFRHSJTIUHVFWHXDZD[H]G^H_EaEbHcHdFfHgHhG
=云	u/[MXTZ_Z
=五	w!I#_-J9I>I?I@GBJHFKHM^X[ZG
=人	e!B#G%B([)H*G+Z,I-D.J/H0I1H2I3E4H5I6I7H8H:E;Y=F>X@[A]BECEEHF^GYIEJHKELGMDNFOFPJQJRHSHTGUFV_WHXEYJZI[F][^__EaDbEcGdEeIfGgGhE
=什	z*^@JCJHHN^ZG
=今	i#X(I-H9H:J>F?J@dBICJDJHEIGKGMGNHTIX^ZA^HaHh_
=从	zD[
=他	n!G#J%^(^*I-H/I3J9H:];J=H>I?F@IBJC]DJGJHBIHJ[KHM]NGOIPHUHVYXJZF[I]J^JaIbGcJdJgGhJ
=付	k!J#J%Z(I-X3_4J9G:];J=I>E?H@GBICHDHIDK[MGNEO]PJTIUJVIXH[J]H_JaHbJcJdIfIhZ
=代	w3b9I>I?JD[HFOJaI
=以	h!J#I-G3J9J>I?J@FBZCIDJHFIZKaMZNIOJPYTXUJV]XJZFaJdJhI
=们	z(IBJDIHJU^VEZEd^
=件	o-I9]>I?J@JBJCIDJHYIYKFMJN_XJZFaX
=休	z!b-I9HXJ
=会	h!I#I%J(H*H+G,J-Y1J3E4I6J7I8[9D:[;J=I>_?Z@GAJBGCFDEGIIEJIKFLJMFN]OEP^RITJUHVHWIXHZZ[I]]^J_HaFbIcHdGfHgIhG
=但	s(ZMYTZZG[ZhZ
=位	zF_
=住	w9G>J@HBIH^IJK^MJaJhI
=体	q!J(_)Z*H,^:HBIDJHIPIU]VIWGZFbIdE
=何	e!G#_%I(H*H+F-A.J/I0I1I3D4I5J6I7I8I9Y:G;H=G>B?E@BBDCDDYGIHbICJJMCNZOZPIRISJUGVFWIXcYI[H]F^I_GbGcHdFfHgHhD
=作	z(^9I@IHIIHKHMJNIZDdHf_hI
=你	u(I9_=I>J?J@IBGDJE]HEKIMJUIV]ZCaJfJhJ
=使	]!X#E%F&J(D+G,Z.I/H0H1H2I3C4G5I6H8H9B:D;G<J=D?b@JAIBDCBDBEHFJGGH>JHKfLZMXODQIRGSHTYUYWFYH[E]E^F_EaBbDcGdDeIfF
=保	w!I/^PaVH_IfJ
=信	n!I#I*J-I3]9G:J<Y=I>E?]@IBICFHBIGKHMGNIOHTJVJXHZG]JacdJhJ
=修	s5YHJZ]^J
=個	u-J9H>]?[@HCHDHHGIIK^MIN]XJZHaH
=停	k!_#I%J(I*J-F/J0Z1H3G4^7I8J9E:I;J=H>E?G@GBHCHDHGIHDIGKFMGNHOIPJRHSITIU]VHXHY^ZG]H^J_HaGcHdHfcgIhJ
=側	p!]7^HDMJT_VIZF[IbHdJ
=備	z3_?JDZHEaI
=僚	w!I(]H[V[
=元	s(J*J6^9J:Y?JBJHGNJP]R]UJVJZHb[dJ
=先	l!H#F%J(I*J+G-E/J3a4_5J6J7J8J9F:b;J=I>D?E@FBFC[D]GIIFJJKDLIMDNGOFPJRITIUHVHWJXZYJZC[I]I^I_IaGbIcJdIfHgJhF
=入	]!B#X%F&I(C)G*F+E,H.G/X0G1G2H3J4F5H6[7D8Y9?;E<I=C>>?A@GAHB_CAD^EHFIGZIaOaPDQHRDSGTDUCVYWFX@YG[E]Y_DaAb[cEeFfCgFhZ
=全	h!G#I%I(_)Y*F+I,]-E/J0J1J3G4J5J6I7H8I9E:F;I=G>E?X@[BYCGEJGJHBI]JJKCLIMENZO]PGRHSITHUcVEWFXFYJZA[H]G^H_HaFbGcHdDeIfEgHhG
=公	s9^:ZHEN[UZZH
=共	w>IH_ZI^]aJ
=关	zHHUZZI]_aI
=内	o!I#J%J(H-E3a9G:H=J>D?G@GBFCJDHG^IGKEMFNaOHT]U^VHXIZB[I]J_JaHbGdIfIhG
=册	uCXD]
=再	f!H#G%I(G*I+_-G/J3H4J6J7I8]:G;J=H>F?F@aB]CEDEGJHAIELJMFNGOGPIRISITHUGVGWIXbZC[I]H^J_JaGbGc[dEeJfZg]hG
=写	q#I(I=I@HBIDIHFI_KGMINIUHVHXJZB^JaIbJdaf_hH
=出	^!C#[%E&H(X)H,H-X0G1G2H4F5G6F7D8G9@:C;E<I=D>??^@AAGBBD@EFFHGFHYIHJGKJMAN^PDQ]RESGTEUDVBWEXAYGZa[[]D^EbGcDeHfDgE
=分	g!F#I%H)Z*I+I,J-Z0J1H2J3C4H6I7H8I9E:F;I=E>B?E@DBDC[DGEJGHHGLIM_O^PHRbSITHU]V_WIXFYJZA[H]H^H_IaFbFcEdHfFgHhE
=切	m!G#J%J(G-H3J4I7I9F:G;]=_>F?H@FBGCIDHGJIIKHLIMHNHOJPIRHSJTJUFVHWIXGY]ZY[J]^^I_Ia]bYcIdGfGgJhI
=刚	u@YMY
=初	u#J-I>J@ZBJD]HIIIKHMJNJXIZGb^h[
=別	u-I7[@]K[XI
=利	w0]4^HGZF
=到	g!I#H%J(G*J-Z3E4J6J7I9G:H=[>^?H@IBGCGDGEIGJIIKHMHNIOJPJRJSITJUFVFWJXIZA[J]G^Iabb]cGdHf]gIhI
=制	o!I#H%I-I3I4H5^9I:J;J=I>J?I@FBHCIDJHFIJKIL^MINIQ_TJVJXcZDaEbIdJ
=刷	zH^
=刻	u9IHGRdSIaJcJdIfJ
=前	^!D#E%G&I(D)I*F+G,I-J.H/G0H1G2G3A4G5H6H7F8H9?:Y;F<I=E>Z?X@^AFBCCADDEHF^GGH=JGKgLGM^NCOAQIRFSHTFUEVCWGXAYHZ>[G]a^F_EaBb]cEdDeIfEgZhZ
=割	u(^*Y+J-J3H9J=]>^?ICIDJHGIHZG]I_IaGbIhJ
=力	s#^9F:]>JBIDJHIOZXJZEhY
=功	w/aB]HITFUJ_J
=加	u3]8_9J>IC]DHHFIIOJaJ
=务	p-J9H=J>J?J@ZBJCJGJHFIIKJOJRbS]VJZGaIcIfZhJ
=助	s-I9^=J>J@JBIH[KIUYaJhJ
=効	]!f#E%F&J(@)X*G+I,Z-E.Y/F0G1H2H3C4G5H6F7E8Z9E:C;Z<Z=C>D?F@EAHBCCEDCEGFJGFHIIBJGKCLYMDO[PDQIRZSGTGU^VZWEXEZ<[F]F_DaDcFd_eafCgFhX
=動	k#I(I-J.Y3H9J:I=J>H?I@HB^DJGJIIKIMHNIPXUGVHWJZB[J]J^Jb[cIdIfcgJhI
=化	l!_#F%](H)[,]-I3I4I6I7J8[9H:J;J<^=H>I?J@IBHDIGIHEIIKILHMHNIOJPIRITJUEVIXHY]ZF^H_HaJbIcJd@e_fFgJhI
=匹	zO]
=十	s(X-J3J?HBJC^HFMJN]R_ZHcJfI
=単	q-^9I>J@ICJF_HGI[KHXIZI]J
=印	q9I>I?JHaZI
=原	w(I:Z=IHHUJVJZYb^
=去	u#J-H3J4_9H>G?I@ICJDJHIIJK_MGXGZG
=反	p!I#J(I-H/J6J7J9I:I=I>I?I@JBFDJEIHCIJKIM_NbOJUIWIXJZD_Ja_cIdGfJg[hJ
=发	u3^>ZHJ
=取	l%J(I,b-J0J3I6J7J=I>Z?JCJDIH[IJKJXJZ]_IaEdJfJ
=受	j!J-E/a3I9I:X=J>[?I@GBJCIDIHDIDK]MHNBO^PJTIXIZ^]IaFh[
=古	f!H%I(H*J+I,H-E/J0Z1b2J3H4E5_6H7H8H9G:F;J<J=I>^?F@EAJBECGDFGFH=IFJJKELHMdNFOIPIRGTFUHVHWIXGY]ZA[G]I^H_GaFbGcFdFeJfEha
=句	z-_IJ
=只	n*H9I=J>J?^BJC^DJHGIIKJP_ZH[ZaGdI
=可	d!E#F%Z&J(J)[*G+I,H-E.Z/H0H1I2G3F4Y5I6H8[9E:E;]<J=_>E?F@FAHCFDFEXFJGFIEJHKFLGMENXOGPXRGSFTFUFVaWGXFYIZ@[G]F^]_FaEbFc_dDeIfDgEhF
=号	[%F&H(E)H*F+E,G.H/F0G1F2G3g4E5G6c7E8F9@;F<]=D>c?B@BAGBCC@EGFHGFHBI[JGK?LFMBNCOePEQHRDSGTCUDWFXBYFZ>[F]D^E_EaDbFcDdDeHfDgEhA
=司	u:ZN[UZZJ
=合	k!I#I%I(G*H-D/J3H6^7]8J9F:H=H>H?H@GBFCGDIGJHCIZKEM]NbO^PHRJTJUHVGWJXH[I]J^J_IaHbHcJdEfHgJhF
=同	b!B#D&I(Y)H*F+G,G-C.H0_1G2G4Z5H6E7E8E9C:D;F<I=C>C?C@DAbBDCEDCEHFHGfHFICJGK[LDM[NCODPFQIRbSFTEUDV]WFXEYGZ?[F]D^E_AaBbEcEd[eGf]gEhC
=名	h!G#H%H&H(H*H+I,J-_.J/J0J1I2[3E4H5I6I7]8I9B:[;H<_=G>E?F@DAIBGDGEIFbGIH@IbJIKCLJMDNEPHRHSJTHUHVFWIXFYJZD[I]F^I_GaFbHcGdHfHgIhE
=后	u(J=]@IHIKIZCcYdHf_hJ
=否	e!G#H%b(H)J*G+J,[/_0H1I2H3G4I6I7H8I9E:G;H=H>G?F@GAIBGCDDHEJFJGHHHJ[KJLIMEN^O]P]RHSJTGUHVFWIXGYJZD[H]H^H_HaGbHcHdGfHgHhG
=含	o-]9I>J@JHZIaKJZGdG
=启	p(G=I@JBHDHH[KJU^V_ZBbIdZ
=员	m!J#J*a-J3F9H:I=I>I?I@IBHCED[EJHEIIKIMINIOJP_UYV]XJZC]JaIcJd]fJgGhI
=呼	wQ_]Z
=和	s3I9H>FCHD]HEI_O_ZIaJ
=員	u@^BJD[HGMJU]ZH
=問	g!H#E%I(G*Z,J-E/J1J3G4I6I7I8J9E:H;J=G>F?^@FB]CHDHEZGJHBIEJJKDLJMFNFOGPHRISJTZUIVHWIX[Zb[H]I^J_HbIc^dGfHgJhF
=器	n!I#I%J(I*J-I.X1J3H4J7J8J9F:I;J=H>G?b@GBHCGDHGIHBIGJ[KHNJOIRbTIUJVHXIZD[J]H^J_^aEcHdIgJhI
=回	b!C#a%G&J(D)I+H,I-B.I/H0I1H2J3C4F5I6H7G8G:E;H<J=C>B?C@]AIBBCEDDEHFJGHHEIAJHKaL]MBNDOFPFQIRFSHTFUCVCWGXbYHZH[G]E^F_GaZb[c]d^eIf]gFhB
=固	w-I3I4I9H>^?I@JHFIINIOJRGZ]aJf]
=国	w3aaJ
=在	b%G&J(E)J*G+I,I-E.J0I1I2J3E4H5J6I7G8H9];H<J=E>_?Z@ZAIBEDFEHFJG]HDIDJHKCLHNDOFPHQJRGSGTEUEVZWIXFYIZC[H]F^F_aaCbFcFdZfEg]hb
=地	o(I/^@JBIE]HGKJMHUIVIZD^J_YcXd]g]hJ
=坏	wH^
=域	s*I7^9IHFIIJ]MJOJPaZHdJ
=報	q!I%J,]-J3]:J>J?JBICZDbHGIIOJRJVIZIhJ
=場	zBHH]M^ZEbJ
=填	z>ICYO^
=境	s-IHGZJcadbgJ
=変	Y!B#A%F&I(B)H*G+G,H-B.H/Z0F1H2I3C4G5I6E7Y8H9B;G<J=D>a?B@gAHB[CJDCEGFJGFHFIBJHK@L_M^NCOEPEQIRGSHUDVBWGX@YH[Y]E^c_EaDbCcEdBeHfCg[h^
=复	u9I=JHZI[KXN[ZI
=外	f!G#]%G(F*F+I,G-D.J/I0G1^2H3G4G5J6G7G8[9F:c;H=Z>E?[@FAIBDCFDFEIFIGcHDIFJIKELHMCNBOHPZQJRESITEUFVZWGXGYHZA[Y]G^G_FaGbFcFd]eHfDgHhF
=多	j!J#[(J*J-E3I7J9[:J;J=E>H?I@HBGCGDIHZIEKHMHNJOIRJTIVIXeZF]IaGcIdJfJgJhJ
=大	p3J9F=J>J@IBICIHGIbKIMJOJX^ZGaJfX
=天	m#J9H@cBIHFIJKIM[X^ZD^JfJhH
=太	k#]-[9H@IBIHDI_KIMIX_ZFaI
=失	c!Z#[%F&I(D)I*G+I,Z-E.I/[0G1H2I3F4[5H6[7F8G9D:D;Y<J=D>_?D@DAHBBCEDXEGF^GFH>IEJHKDLGMDNEOFQIRGSGUDVDWFXDYIZa[G]F_EaEbEcFe_gFhE
=好	u#I-I3J9b=I>I?I@IBYCIDIHDIIKIMINJOITJVJXJZE]JaIcJfJhI
=如	zHaVIZG
=始	u+]3Z9G>H?I@JBHDIHCIJMJTJVJZH]baJbJ
=字	g!H#G%F(H*H+I,J-@.J/[0J1I2_3E4I5J6I7I8I9C:G;I=G>F?F@CAIBGCCDGEJF_GIHAIiJIKXLIMENDOEPGRHSJTGUIVGWIXCYJZD[I]G^I_HaFbHcGdGfHgHhD
=存	p!I-J/^3H6I7J9H=I>[?I@HCIDJHGIIKIMINJO^VJXIZH^J_baHdJfHgJhZ
=宅	z3I9J>^?IH]aJ
=安	z?]DYZI
=完	q(^+I-J3H9F:J=J>G?G@IBbCIDGHDIHKIMHNJUGVGXJZC]baGbIfJhJ
=定	c!F#[%I)J*]+I,J-D/I0J1I2J3F4I5J6I7H8I9C:F;I=F>Z?BAIBFCEDFEIGIIEJIKEMDN]OFPGQJRHSIT]UFVYWaXGYJZY[H]F^Y_HaEbGcGdZeJfGg[hE
=客	w9J:^B[HXZJ
=室	w9^?JHY
=害	z/JHFSaTGZH
=家	w-I3]9F>_CJHFIJKIMIOJVIZIaJfY
=容	w-_HI
=宾	z:^ZJ
=密	U!B#J%I&G)E+F,F.G/J0F1E2G3B4E5F6Z7C8D9D:F;D<G=?>@?Z@ZAFCBDGFGGXHJIYK[LDM^N]OCPCQGRCSDTBVIWDXAYFZa[D]C_Da@bZcBd]eEfXhY
=对	q!I(J3J9J;Z?J@HBJDJHFIHKGMINGVIZ^^J_aaIdJfJ
=対	n#I(I-I/J0I1^3I9H:J>I?I@IAJBHCIDJGbHEIZKHMGNIOJPJRJTIVZXIZH[H]I_]aIbJcIdGfIgZhJ
=小	l!J#H(J-H3I9G=I>F?I@aBHCGDJHFI_KFMHNIOHRJTJX_ZD]Ia^cJgJhH
=少	s-J9F=_>I?JBICIH]I]KJMJOJVIXIZIaHcJ
=尝	uX^
=届	j-I3H4]9H>_?G@JB[CIDJHDIIKIMHNJXIYJZG]J_Ja[c[fHhJ
=属	w!I3_9I>F?JCIDIHFIHNJP^VZZJ]JaJ
=履	u5]HIIGKYN]
=工	z3G@JD[HJKIZEdHf_hJ
=差	z*JC^HIR]SIaIdJ
=己	u3J>I@[HIO^V]ZI
=已	n![#J(I3J9J=I>^?J@JB_CJDIHEIJKIOIT]UJVHZD_YfJgI
=帐	p!^#]HJVY
=帯	m+J-I3^9G:I>a?G@IBHCZD^HHIGKHMHNIOIUJVIXIZD]IaFdJhJ
=常	wBYHHSbUGVJWJZGbI
=年	z-J1^9J>H?JHIK^XI
=应	w:Y?^HGbX
=店	z-I3J4^9HHIIIM^fI
=度	f!H#a(J-F3H4J7J:I=H>H?I@]BECHDHICKFLIMFN]OIPJRJT[UHVIWZXa[J]I^I_IaHbJcJd[fIgJhG
=廃	z-J1^9J?^HGKJZI
=开	w(IBIDIHHU^V[ZDbJd^
=式	o*]-I3d9H=J>H?H@JBIC]DHHEIHKIMINJOITJXIZGaHdJhI
=引	w@YH]
=強	w!H%^L^
=弾	u-Z9I@[HJIJJ]ZJ
=当	n!H(I-Y3J9I:J=]>I?JA^CJDJHGIIKIMJVJZE]I_[aJbJdJfIh_
=录	k!J#I(I-J3^9H:J=H>G?H@IBXCHDHIDKHN]OHRJTIVIXJZ^]J^JaHbYcJdJfJgJhX
=形	s3c>ICHDJHIIJZI
=役	z(_*YZJ
=待	k#I-F9Z:_>I@ZBICJDIHFIGKGMGNIX]ZEa^dJhH
=後	h!H#H%I(I*H+I,J-F.J/J0I1J3E4H5J6I7H8X:G;I=G>D?DAJB]CFDGEJGHHAIEJJKDLIMCNGOGPIR[SGUHVGWIXCYJZH[I]d^I_ZaEbGc]dEe[fagHhF
=得	w,bHIZH
=御	z4H5^:]HGZJ
=復	u!J#J-J/J3J6d7I9I:J>IBJDJHGIJKJNIR]ZF]J^IdIfIhJ
=微	w(I9J=H@JBJHHKJSbUJVIZDd^gJ
=心	zZJg_
=必	d!G#D%I(G)J+I,J-G.X/J0I1H2I3G4I6J7I8J9F:^;I=_>G?F@FAJBFCbEIGJHGIaKGLXMENGOHPIQJRHSJTGUDVFWHXGYJZD[]]I^I_HaGb]cHd[fFgIhH
=忘	j#J(F-J7J:[=J>[?G@GBCCJGJHaIJJIKFLIMENFUFVHWJXIZ_[I^IaIbFdGfIgJhG
=応	q#I0[1^9I>JAJBIHEMITIZJ[J_]a^cJdHfIgZ
=怎	zHY
=性	s(I3_7J9H:J=H>E?I@JBFCHDIHCI[KJMHNZOJRJSbUGVIWIXJZF]JaIbIcJfI
=悪	wE^HHZ^cYfJ
=情	p!I%J,]-I3]:I=J>I?IBICZDbHEIIKJMJNJOJRIU]VIZH]JaJcJdJfIhI
=惑	z>HHIa_
=想	u?^@aCIHIIIKIMJXJZI[ZaG
=慢	z9IH^MGR]ZIaJfJ
=成	h!F#I%H(C)I*H,G-J/_0H1I3I4I5J6F7G8I9I:E=E>H?H@XAIB^CIDFEeGIHBIIJIKHLIMENGOJPFRISHTEUAV^W_XIZ?[I]I^G_FaHbFcFdCe_fCgFhI
=我	c!Y#]%E(])J*H+J-H/I1I3F4I5J6J7I8I9[:G;I=F?F@FAJBDC[DIEIGIH?JIKFLIMFNGO]PIRISIU[VbWIXH[I]H^H_IaEbFcGd[eJfFgG
=户	f!^#]%Z*[-I3J7J:[;Y=H>I?I@EBGCFDIHDIXJJKGMGNHOJPJTYUHVYXJZ@[J]J^^_XaIbIcJdHfHgIhG
=戻	b!^#E%E&J(C)I*H+H,G-D.I/F0a1H2I3D4X5I6E7F8[9E:D;G<I>B?E@CAHBDCFDEEHFJGXH>IDJHK]LFMCNDOHRYSHTFUDVDWHXEYZ[F]F^E_XaEb]c[d^eHfahC
=所	s!I-J9J=a>J?JBJDJHEIXKJNJP^VZZIaJ
=手	g!I%J(I*I+J-H1J3]9E:J;J=I>a?E@HBHCbD_HFIEKGMHNIOZPJRJTGUJVHXHZF[I]I_IaAcIdIfJgJhI
=打	q#[3_9H>I?JBJDIH]MIXIZIaI
=扱	z![+[DI
=承	p!G#J%G(J-H;f=I>J?J@JBJCIDJGJHEIIKIMJNITJVJZG[J^J_JaIdIhI
=把	z9JHGJ]ZH]_aI
=択	o!J#I(I+J-G3G9I:J>G?a@JBIC]DGHDIHKZMINHOHTHV[XJZG[^]JaGcJdJhJ
=报	u9H>J@JBJHGKJP^Z_dJhI
=押	u-I9H:J>J@JBIHEIHKHMHUJZGa_bbdJ
=拒	c!F#F%a&J(F)I*E+I,[/a0G1H2H3F4H5I6H7G8H9C:F;G<J=F>E?D@ZAHBECCDFEIFIGGHEJ^KHLHMCNbO]PbRGSITFUFVEWHXFYIZ@[G]F^G_GaEbGcGdEeJfFgFhE
=招	z-J:aHIMIZF
=持	w!I)_-I7Z=_>JHFIJNJUGVJaJdJ
=换	p>]@aHGIIKIM]ZJ
=接	g!H#H%H&J(G*I+J,J-G.J/Z0J1J2J3D4Z5J6I7H8I9C:H;I=G>F?G@GAIBFCHDFEIGIHXIFJIKGLJMFNDOHPHRISGTHUHVFWJXFYJ[I]]^I_]a]cedFeJfHgHhH
=控	zHIJ]Z[
=推	s-aHJKIZI
=提	p@JHIKY_Zd^h[
=携	l(I+J-I3^7[9G:I=I>a?G@HBHCZD^HHIGKHMHNHOHUIVHXIZC]IaFcJdJfJhI
=支	z-I3J4^9HHIIIM^fI
=收	p>]HGa[
=改	h!J#I%J(G3I:J=I>I?I@bBFCJDJHFIHKFLJMZNGOJTIUIV]XJZX^]aJbJcJdHfGgG
=故	zHYS^
=敗	g!Z#]%F&I(F)I*H+J,Z-F.J/]0H1I2J3G4[5I6[7G8H9D:F;Z<J=E>E?F@GAHBCCFDFEHF^GGHBIFJIKFLHMFNGOHQJRHSHUEVEWGXEYIZ[[G]G_FaGbFcGe_fDgFhH
=数	g!I#I(I*J-G0J3H9D:I=I>H?I@FA]BEDIHEIeKFM]NHOHPJRJTJUJVJXbZC]I_EaHbIcIdIfIgJhI
=文	j!I#J%G(I*J-E/[1J2_3G7J9F:H=I>H?H@GBICDDHF_GJHDIeJJKDLJMGNGOGPIRJTHUJVIXFZG[J]I^J_JaHbJcIdIfJgIhG
=断	w-I4J9H=I>J@HBJHDIIKIMJTJVIZ^]^c^fIgJhI
=新	^!F#E%E&I(E)I*G+Y,G-?.I/[0E1]2G3C4E5H6E7F8[9C:[;G<J=F>@?A@XAGB]CCD[EHFIGEH]IIJXK@LFMdNFOEPFQIRFSFTFUEVDWGXDYF]Z^E_EaEbYdBeIf]gDhA
=方	g!I#I%I(G)J*b+[-H3I7I9I:E;J=H>H?_@HBFC_DEGJHZIGJ[KGLJMGNFOIPIRJSITIUCVGW^XHZC[I]I^J_JaFbHcIdHfIgIhI
=无	o:X=I@JBJE]HYKJUJVGZ[bJcZ
=既	z+]@JDIh[
=日	d!H#F%J(H*I+I-D/J3G4I6I7I8J:H;J=H>C?F@fBECFDYGIHAIBKBLHNEOGPIRITGUHVHWJXeZ@[H]]^H_HaEbHcIdGfZgI
=旧	h!I#I%J(I-I/]0I3I4J6H7J9J:I=I>Y?H@FAIBGCIDJEJGJHBIIJJMcNHPJRJSITHUIVIXJY]ZB[I]I^H_IaIbFcIdFfFg]h^
=早	s-G9^>I@^HDIJKHMJXHZ]aJhI
=时	i!I#F%I(H*J-H/J1I3I4J7J8J9G:I;J=H>F?G@_BGCFDIGIHCIFJJKFNHOHPJRbSJT[UIVHX_]I^J_Ja^bJcHdIfFgI
=明	l!H#H%I&a(I*J-G3H4I6J7J8J9C:H;J=G>H?H@XBGDHH[IEKGMHNZOIPJRITIUIVIWJXbZY]I_IaHbJcIdIfHgJhG
=易	u-_HHZIb[
=映	u(J:J>IBGH_KIMaNJUJXJZDbHg]
=昨	l!J(I-I9H:J=J>H?J@eBGCJDHHFIFKFM^NIOJUIVIXHZB]^^IdIf[hE
=是	j!I#G%I(Z*J-J/J3I7]9J:H=F>H?I@ZBGCIDIEIHDIGKGM^NHOIRJS^T]UFV[XJZA]I^JaIbIcIdHfHg[hI
=時	b!E#D%G(E)I*H+I,]-E.J/I0I1H2I3E4G5[6H7G8I9E:F;H=F>D?B@[AIBDCEDFEIGHH>IEJIKCLbMHNEOZPGQJRfSFT_UEVEWGX^YIZC[G]G^G_GaadBeHfCgGhD
=暂	zT^
=暗	u6^<^>GHY
=更	[!D#F%G&J(D)I*H+Z,H-B.I/F0G1]2I3E4F5J6G7Z8G9C:X;H=F>I?E@cAIB[CEDCEIGFH@IBJHKBL_MYNCOGPGQJRGSGTEUEVEWGXDYGZI[F]G^e_FaFbDdCeIf]h^
=書	d!E#G&J(F)I*I+H,H-D.J/I0Y1H2J3E4X5I6G7G8[9E:F;H<J>C?E@CAIBECFDFEIFJGYHHIDJIKDLGMDN]OHRYSITHUFVFWIXEYa[G]G^F_ZaEbEc[d_eHfagZhC
=替	zHGb[d^
=最	j!H#G(J+J-E1J3H4J7J8J9E:J=I>F?H@_BECHDGGJHDKaLIMENGOHPJRJTHUJVIX]ZB[J]]^J_JaHb]cJdFe[fHgIhZ
=月	z9Z@HHIIJK^ZI
=有	Z#C&H)F*D+G,Z-D0F1F2G3^4E5G6E7C8Y9[:B;E<H=A>??B@BAFB@D_EEFHGEHDJEKAMAOCP[QGRESETDU[VZWDXCYFZG]B_Za[bIdbeafAgChC
=服	p-J9H=J>J?J@ZBJCJGJHFIIKJOJRbS]VJZGaIcIfZhJ
=朝	q#Y9J>J@cHJMJTJZGhJ
=期	_!C#E&I(C)H*G+G,G-B.H/E0_1G2G4Z5H6E7E8G9B:D;E<I=a>A?D@aAFBCCDDCEHFIGdHII?JGK@LcN]OEPFQHR[SFTEUDV@WFXCYGZH[F]D^D_DaYbCcEd[eGfZgFhB
=未	p!J%Y(I-J3I:J=]>J?HAJBGCID_HDNGPITYUIVZW^ZF]I_JaJbIcJdI
=本	h#H%H(F)J*I+[-F/]0J1J2J3G4J7I8J9G:G;I=G>F?G@XAIBFCJDZE]GIIHJIKGLHMENHOHPGRISJTHUGWIXHZA[I]]^_aHbHd[fHg[hF
=机	g!I#I(J*J-I1J3^9E=I>a?H@IBHD_H]IGKIMHNJO[PJRJTIVIXIZF]I_JaBcIdIfJgJhJ
=杂	zHII]N[
=权	q!J%X(_;ZHITZUJVFZG
=来	h#I%J(H-H3G4J6I9Z:[=H>C?H@FBGCHDXHIIGKHMGNHOIRJTJUIVHXaZA[J]I_Ja_b]cIdEeIf^gJhH
=査	q!J(J*J/Y9J:J>J?ICJDIE_HFIHMJNXVIZ]]IaIc[dJfJ
=格	z,]3X
=桁	u+I-G3^9H>G?I@JCFDHHHI[KGNIO^VJXJaX
=検	q!J(J-J3F9J:J>H?EAJCaDHHEIHKHMJO]ZF[J]__HaHc]fJ
=構	m!H%J(E)J*I,H/G0I4J6G7I8J9J:F=G>J?I@IAJBGDHEeHEMINHPHRJSJUCVZW_ZB^I_IaJbHcFdDeafDgH
=様	z9]@JBZHHZI
=権	i!G#H%b(c-I2J3H9G:H;^=H>H?I@IAJBICIDIGJHYIGKHLHMGNHOJP[RJTJUHVGWJXIZC[J]I^I_JaHbIcJdIfHgIhI
=機	q!I(J-J3J9J:H=I>_?G@IBJDJHXIJKHMJUbVHZFaJfJ
=欄	zHGMJZFb^h^
=次	k#]-F9G>J@^BJHEIJL^MJXaZGaJhH
=止	a!b#E%G&I(F)_*F+G,I-b/G0X1]2G3D4]5H6H7E8G9B:E;G<J=E>A?[@JAHBDCEDDEHFJGGH=IAJGLFMCNDOEPEQXRESGUaVDWHXDY]ZA[H]E^]_EaDbGcEdDeIf^gFhC
=正	g!I#I%J(H*J-I3c5X7I9J:H=H>H?H@ICFDGHDIHJJKGMGNHOJPJSbTYUFVHWHXJZB[J]IaHbHcJdIfHgJha
=步	u9I?J@IG^HDKJR_VJZFfX
=歴	u5]HIIGKYN]
=残	q!I#Y+J-J3^CIDGHIIJKJOI_^
=段	w*]-J3H9F=F>J@JC^H^IIKJMJPJZH
=母	zHII_
=毎	zHZIJKJh^
=求	e!H#H%I(I*_+Z-F3H4J7I8J9G:H;J=G>C?F@EBFCaDEGJHXIZKFM^N^OHPIRJTHUIVHWJX]ZD]I^H_JaFbIcIdHfIgIhF
=決	z@[B[ZH
=没	c!F#E&I(Z)I*H+H,I-F.I0I1H2I3_4H5I6I7H8H9C:G;G<J=E>Z?F@DAIBCCCDaEHFJGHH>ICJHKDLHMDNFODPGQIRGSHTFUZV[WHXFYIZB[X][^G_]a_cEd^eIfFgFhE
=法	e!I#I%I*_+[-I3J7J=H>H?_@GBGCZDFE]GJH[IHKGMHNFPJSJTJUEVFWIXIZY[I]J^JaIbGcYdHfIgIhH
=注	uCXD]
=消	u!H%]3J>I?]HHKJMIZJ_]b[dJ
=済	k!I#I(I+d-H3I7J9I:J=J>H?F@IB^CFDYHCIHKJMHNIOITYV[XJZG[F]I^JaJbIcJdIgIhI
=測	s-aHJKIZI
=満	n-H9J>J?IDJIYKFNcZG
=点	w(IBJDIHFMYUIVHZ[b^
=無	]!f#C%E&J(C)Y*F+G,G-C/E0G1H2G4G5H6G7E8G9B:D;Z<Z=D>A?C@BAFC^D]EGFIGFHYIBJGKBLcMANCOYPEQIRYSGTEVBWGXCYYZ=[F]E^DaXcFdIeGfDgF
=版	z9H=^H[XJdH
=特	z(_9IIIP[
=猜	w-_HI
=环	zcYd^
=现	q/Y@^CXHGMIZ[^JhH
=現	n#Y-HHIIJKGNITJhc
=理	[!D#F%E&I(^)_*f+F,b-B.G/F0G1G2H3D4F5G6F7D8F9C;F<I=B>B?A@CAGBBC@EZFIGFH>IAJGKBLFMAODPcQHRESDTDUXVIXDYGZE[E]D^D_EaCbBcDdaeFfDgdhD
=環	w-JHIc_d]
=生	w9I@JBJD[HJZ_
=用	[!^#D%E&I(G)H*Y+H,H-C0Y1G2I3E4]5H6G7F8G9D<I=a>X?_@HAHBBCDDCEGFIGFHIIHJFK_LFMJOEPFQIRFSGTYV[WFXDYHZB[F]F^_aCbEcEeHfCgEhI
=由	wE^HJIJN]ZFd^
=申	zH]ZZ
=电	l!I#H%J(I*J-H/J1J3]4J7J9D:J;J=H>F?I@GBGCHDFH_IGJJKGMaNIOHPJRITIUIVHXHZC]]^J_Ha^bJcHdHfIgIhH
=画	g!F#G%I(Z)J*I+a-G/J0I1I3E4I5J6I7I8J9G:G;H=F>]?D@FBECEEJGIHXIFJJKELIMENGOGPIRISITGUFVFWGXFYJ]E^H_GaEbecHdGfGgHhZ
=界	wS]ZJbZ
=略	u@IHJIIKJNbZF
=番	c!F#H%I(H*H+E-E/J0J1I3e4I5J6I7I8J9E:H;H<J=G>c?DAJBFCBGIHHICJJKBLIMENGOePIRHSITHUGVFWIXEYIZC[I]G^I_HaIbHcHdHfHgHhZ
=発	z9I@JBJZ_
=登	[!D#E%G&I(E)H*F+c,I-E.H/G0H1G2I3Y4G5H6G7F8G9E:D;F<I=D>X?Z@CAHBYC[DfEIFJGGHHIAJFKBLGNBO^PFQIRFSGTEUEVCWFXDYHZZ[F]E^F_FaCcFdEeIfEgFhI
=白	w-H.Y9H>I?F@IBJHHI_KFMHXIZIb_
=的	Z#[&H(])H*F+G,H.H0H1F2H3^4G5H6G7Z8F9B:J;F<H=[>Z?C@[AHBBCCDBEZFIGGHBJFKHLGO]PEQHRYSET]VaWFXCYHZ:[G]D^E_FaBb[cZdDeHfJgJhD
=監	w/ZEZHJNY
=目	p(^*J-I3^8^9I=J>G?HAJC[DIHFIGK]MINJOJVJXHZF]I_HaFbIhJ
=直	m#J%Z(J-I3I6^8]9H=H>H?J@[BHCIDJIIKZMER[XGZCaZdCeIfGhY
=知	u(I9H>I?YCHM]VHZFa_
=短	j!J#I(J-E2I3]9I:J=I>F?^@ZBHCGDHHDIcJJKFMHNHOHRJTJUJVJXHZC]JaZdIfJhH
=码	T!A#I%I&F)E*C+E,E.F/I0E1D2F4D5E6D7C8D9C:F;D<F=???@YAEC@DFFGHHIXKZLCM]N[OYPCQFRCSCTAVIWCYEZa[C]B_Ca^bYcAd]eEhX
=确	sZIh_
=確	h!E#G%I(H*Y+H-F1J3Y4I6I7J9E:G;I=H>_?G@FAJBZC_DZHCIDKFLIMHNGO[PIRITFUHVFWJYJZZ[G]I^I_Ia_bIcHdHfHhF
=示	h!I#I(J*J+]-F3G9J:J=J>G?Z@HBICGDGIHMHNXO[TJUJVIXI]J^J_XaHcJd]gJh_
=社	d!E#H%H(D)I*G+F,J-Y/I0I1I2I3D4H5J6H7H8Z9E:b;I=G>]?Y@_AIBCCCD]EIGHHHIBJYKBLHMCNcOCPHQJRHSITZU_VEWGXEYIZ?[F]F^H_GaEbEcGdFfFgHhD
=禁	f!]#H%J(H)^*I+J-d/I1J2I3I4J7H9H:H;Y=H>G?HBGCHDHGJHBIEJJKYLIMGNGOHPJQYRITHVHWJXHZE[J]I^]_IaHbIcJdHfHgIhF
=私	p!H(]*J+I-H3H9Y:[>G?F@IBJCGDGGJHCIFKHMHNIO]UIVcXJZH[JaIdJgJhI
=种	q*a?HCaHFIJXJZIaIdJ
=秘	u*Y6^9J?_BJHFZHdG
=種	q(I:]=I>a?H@IHEI[VIZF
=空	s!J%J(I-I3_9E:H=H>]?C@ZBHCHDHHDI^KFMGNJOIPJRJUIVGXHZD[J]I__aHcIfIhH
=端	w/[MXT[
=符	qHII_MJN^ZF
=等	s>I@ZHHZGa_
=答	z#H0]HIX^
=策	u@IHJIIKJNbZF
=管	[!D#F%E&I(^)_*f+G,b-C.H/F0G1G2H3E4F5G6F7D8F9C;F<I=C>C?A@CAGBBCADBEZFIGFH>IBJGKBLFMAN@OEPcQHRESETEUXVJXDYGZF[E]D^D_EaCbCcDdaeGfDgdhD
=箱	s3J9G=J>]?JBJCXD]HYOHZHaX
=簡	w-^b[
=細	wH[N[ZJ
=終	z9I=^BZHIZJ
=組	j!J(F*I-H3I9H>H?H@IBGCIDHE[F_HDICKHMGNYOJPJUXVGWbZC]IaIbHc[d[fIhJ
=絡	u3]?JC^D]HGKJMJZHhJ
=継	q!I%G(J-I;e=J?J@JBJCIDJGJHFIIKINJZG^J_JaIdJhJ
=続	k#G%J*J-I3H4[7J9F=I>G?F@IBICJHZIHKIMINJSHT[VIXHZD]^_IaGcddJfIgJhJ
=線	u3a4I9I=J>H?IHYZHaJc^fH
=織	j!J(F*I-H3I9H>H?H@IBGCIDHE[F_HDICKHMGNYOJPJUXVGWbZC]IaIbHc[d[fIhJ
=线	z3]HZ
=组	s(G:J=X?JBIDIHDU^VaZBbIcZdH
=织	w(J=ZHJU_VFZEc[dI
=经	w>_B[DJHGOJTZZG
=给	z?_@[HJaI
=绝	u#J*J-J/[9H@]BJHGIIKIMJN^P^XJZFaJdIhJ
=缺	w9I=aHEI[
=网	w9G>JBJHaZG
=置	_!E#E&J([)H*G+I,J-I.I/G0I1H3F4H5I6I7F8H9G:Y;H<J>D?D@CAICFEZFJGGIGJGKDLHMDNEOHPFQJRGS]TFU^V^WGXFYIZ^[G][^E_HaEb[dBeIg[hE
=署	w9I<_HFIIOJV^
=義	z?JHGNGWb
=者	a!H#H%G&J(^)a*e+H,b-D.I/I0H1H2I3F4H5I6H7F8H9E;H=F>E?B@EAIBECDDDE[FJGGHAIDJIKDLHMDNBOFP_QIRGSHTHWYXFYI[F]G^F_FaEbEcGd[eHfFgDhF
=聞	u-J9J>I@IIIKHLZM^XIh]
=職	z!b9HHJ
=肢	q#J-J3H9J>H?bBJC]DHHEIIKHMJOITHVHZI[^aH
=能	f!G#I%I-G/I0J3I4J6J7I8J9H:H;]=[>[?GBGCIDGEJGIHBJJLJMZNXOHPIRISJTHUaWIXJZ?[J]I^]_JaIbJcHdHfYgIhF
=脑	p#J3J9H>J@HBIDJHaIIKIMaZF]IaIhJ
=自	f!F#G%H(E)Z*I+I-H/J0J1J3C4I5J6I7H8J9D:F;I=D>C?FCEDFEJGIH_I[JXKELIMENGObPHRHSHTHU_VcWIXGZA[H]H^H_IbHcHdHfGgHhF
=致	p-J/J0I3G6^A]HJNZO^ZJ_DdJ
=落	q-I1J3I4^9G:J>I?J@JBICJHYIHKJMGOJRFS[UHVHZG]J_JaIcIdFe]fahJ
=行	l#J%Y(I9G:H>H?JBGDIHaKHMHNIUIVJX_ZA_[bJcYdIfIhJ
=表	l!J+]-G3]9H>G?[@JCGDGIHKHMINYO[VJXIZFaHdJh]
=被	h!^#_%J(I*J-Y/J3I9I:J;J=I>H?I@ZBHCHDIHCIFJJKFMHNZOHPJRJTFUJVIX]ZY]I^IaEbJcIdIfIgJhH
=装	zJ]
=製	w4JIJJ[M^
=複	s-I3I4I9H>JAaCJDIHFIZKFM^NXZH_FaJ
=要	[!C#B%F&I(C)H*_+F,H-B/F0G1E2G3B4F6G7F8G9A:^;F<I=b>@?AAGBBCdDAEGFHGFIdJGKAMaNbODPEQHRESGTCUBVBWFXXYGZ>[]]E^F_EaAbEcDeHfCgDhD
=見	n!J(]*J+[-]3I4^5]7J:I=I>H?H@YBJCIDEIIKFMHNIPJTJUIVGXJZZ[JaIbHcIdHfHgIhI
=規	z-FCJHIIFKHNcOIXIZIhG
=覚	u-J9I>J@HHIIHKaMIZY[Z
=解	g!H#[%I(H*J+J-H/I0J1]3H4J6J7J8J9^:I;I=H>F?F@HB[CHDHGIHBIGJJKHLJMENIOHPJRHSIT_UIVIWJXGZB[a]G^I_IaGbHcHdHfHgFhI
=言	c!F#H%I(I*I+Z-_/J2J3F4J6I7I8J9B:G;I=H>C?E@ZAJBFCXDYGJHDI[JJKYLIMFN[PIRHTIUIVGWJX]YJZC[I]G^H_IaGbHcIdHfIgJha
=計	zHHRa
=記	q-[HII_XJcYhJ
=設	i!J#J*^-I.X9G:I=I>G?EBICIDIH]IIKHMGNYPIRJUJV[WIXJZE[J]I^[aIbIcJd[fJg^hI
=許	p!I#J%]-J.Y2J;^=IGJHFQYV_ZH^I
=証	j!H#J(H+J,_-I3[4I9I:H;J=I?D@IAIBIC_HZIGKGMHNIO[RITJVIXIZC[I]^^J_GaFbIcIdHeJfIhI
=試	h!H#G(J*J-F3H9C:I=a>G?FBECHDHHDIDKELJMHN[OIPIRJUIVZWJXe]I_JaHbIcXdIfIhG
=話	d!H#I%J(I*I+G-F3a4H6J7J:I;J=I>^?_@GBHD[H@IEKFLJMGNGO^PIRITJUIVIXGY]ZD[I]H^J_IaXbJcIdHfHgJhG
=認	d!D#F%H(G)J*Z+E,^-E.J/I0I1I2J3^4H5J6H7I8I9F:Z;H=F>a?D@EAIBZC_D[EJGIH@IDJJKELHMFNFOaPHRHSJTEUGVEWIYIZ@[F]G^G_Ha^bHcHdGeIfGgI
=語	s-cHJIGKINJhJ
=誤	w#^,^4]9FBIHJZFdFfI
=読	z3]>_HHZJaI
=誰	u(I=Z@JDXHIS[U_VEZDcJ
=調	w(J3J9J:JDJE^HGIIVIZbaJcJfIhJ
=識	w+I3J:]>I?JCIDHHGMJO^ZIhZ
=議	s-I9H>H?IHZMIZ]]^aJ
=護	zPaVH
=让	z@aMIZFhJ
=记	k!I#I%J(H-J3E9G:J=G>]?H@FBFCFD_ICK]MFN]OXRJTIUIVHXHZ_]I^IaHbJcIdIfIgJhG
=许	u(J9G=_>I?IBICJH[IHMJV^XIZGaIcI
=设	zH]
=证	e!G#F%H&J(G)J*Z+I,J-F.J/I0J1I2J3F4I5J6I7H8I9E:G;H=^>]?a@DAJBDC_DFEJGIIDJIKFLIMFNGOGPHQJRGSITFUHVFWIXZYJZA[I]G^H_HaabIcGdGfHgHhF
=试	p9H=]@JHGXaZGcY
=话	u-J3]9G>IBJDHHDIJMJVJZG]^_Ja_cIdI
=误	wE^HHZ[hZ
=说	w#J3J9G>I@IBJCJHFIIO^V^X^ZIaJ
=请	p#ZH]TIX]cY
=谁	z(I=]HJS_VIZD
=谢	u!I#H%J(I*I-G1J3I4J6J7I8J9d:I;I=H>H?H@HBDCHDHGJHCIGJJKGMHNIOHPJRITIUJVIWJXGZD]H_JaGcIdIfIgIhH
=象	p!I(J-I3I9H:J;Z>I?H@JBJCIDIGbHEIHKHMGNIUJVZZG[J]I_aaHcJdIhJ
=質	s#G*[?_HGKJTJX^ZIhJ
=败	s@JZ]fY
=账	l#[%[(G*]3J:[=I>J?JBICGDJHFIIKJOJTXUIV^ZGaJdJgJ
=赤	w-I9J>I@IHHIJK^Z[h]
=起	uB^HGUIZHb[f[
=超	z#Y2]
=足	j!G#H%[(c*I+H,J-F.J/J0J1J2H3_4F5J6I7I8^9B:G;I=[>D?E@FAIBFCZDEEJGIH@I^KFLIMFN]ODPHQJRISJTIUIVZWJXGYIZ@[I]G^H_FaEbGcGdGfEgIhG
=身	zB[CZ
=車	z3I>^H[ZIaJ
=软	w(I9J=H@JBJHHKJSbUJVIZDd^gJ
=输	s#]-F@JHHOZX^ZHaG
=过	j/YD]HGJ[K]MJZG
=近	s-H@YBJHGIIKcMJNJXJZDhI
=返	s#J-H3J9_:J>[?I@JBGHFIIKIMIN[UJXIZHaJbJf]
=还	j!I#G(I*H-J/I3Z=I>H?I@GBHC^DJHEIIKIMbNJOJSHT[UIVIXJZF]J^I_YaHcJdHfJg]hI
=这	q#J3I9I?J@JBJDJG^HDIIKXMIV]ZG[Z]J__aIdJhJ
=连	s3J9HH]MJVJZG__aJc]
=迷	z>HHIa_
=追	w8_C]DIHG
=送	u(J-J3J9I>E?G@HBJCIDHHaIIKHMGUJVJX^ZEa]
=选	u>J?a@FHFMIZB[Z^_hH
=途	w9J>JHFZJ]_dGe]
=通	h!H#I%](F*H+I/Z0I1I2J3G4G5J6I7I8J9E:H;[<Y=H>EAJBGDGFJGHIEJJKYLIMENFOGPIRFSJTIUHV[WHXGYIZ][H]I^I_Ia[bHc]dGfFgIhF
=連	s(J3]7]:J=J?I@JBJC]D[HFKJMJVJZFhJ
=進	z:^HHX]ZH
=遅	u-I1J3J9J:J>IBJCJH]IJKJMFR_XIZGa]cHfI
=過	u#Y@]KZZI
=達	z9IBJHJIHUHX^ZHf^
=違	d![#a%H&J(H)J*G+H,[-B.I/I0I1H2I3]4H5I6[7G8I9B:G;H<J=F>C?D@BAIBECFDDEHFJGHHIICJILGMDN[OYPGQJRZSITFUGVGWHX_YHZB[H]F^G_GaCbGcEdEeJfFgGhd
=選	j!I#H%J(H*J+I-[3F9H:I;J=I>E?d@HBHC[DFHCIFMGNGOGPJTGV[XIZE[a]H^J_JaFbIcIdIfJhH
=邮	s3J9G=J>]?JBJCXD]HYOHZHaX
=部	n%H(Z-F3H9G:b=J>F?F@GB[CHDIHBI[KEMHN[O^UGV]XIZB[J]JaIbJcJdJfGhG
=都	q(H:J=[?J@HBIHFIJKIN^S_UYZAfX
=配	s3J9J>J?HE^HGO]ZEa^bX
=里	j!Z#F%I(H*J-I/H1J3a4J7J9G:I;J=G>F?]@HBGCHDHGIHAIZKHMYNHOHPJRISIUIVaXJZD[J]I^H__aGbIcHdHfIgFhH
=重	_!E#F&J([)H*G+I,I-I.I/G0I1H3F4H5H6I7F8H9H:Y;H<J>D?D@CA]CFEZFJGGHHIFJGLHMDNEOHPFQJRGS]TFU^V^WGXFYIZ^[G]E^E_GaEb[dCeHg[hE
=録	^!E#G%H(F)I*H+d,J-F.J/H0I1I2J3]4H5J6H7H8I9I:F;H=F>I?[@EAIC^DeEJGHHHICJHKGLHMDNDO]PGQJRHSHTGUFVEWGXEYIZ@[G]G^H_GaEbDdFfGgHhC
=鍵	w/J0J6dHFZI_HdFfJ
=钟	z9JHHMIRbZJfH
=锁	k!J#a(I-F>J@JBIDJHEKJMISJT_UJVIXJZD[Zb^gH
=错	m!I#](H-E3J9G:J=I>H?I@FBHCIDJE]HCIHJJKFMHNHOIPJTIUJVHX]Zc^IaFbJcJdIfIgJ
=長	s%H(Z-I2a3G9G:J=IBIHEI^KGN]VJZEaIfI
=閉	u-J9JB_KJZG]ZcY
=開	o!I#[-I3H9E:J=I>H?H@HBICHDJH_IGKHMHNJS[TIUJVIX[ZF[J]]aHbZcHdJfJgJhI
=間	c![#a%I(H*I+I,J-D.J/J0J1H2J3]4H5J6I7H8I9D:G;I=Y>C?E@bBECFDEGHH@IBJIK@LGMJNYOFPHRZSJTFUGVGWIXcYIZA[H]G^G_Ha[bGcGdFfEgIh^
=问	s(J9I?[@JHHIIKINIP^ZYc]dIhJ
=间	wHHMYR]__cJfJ
=防	u9G>JBJH^T^ZG
=限	_!C#D%b&J(b)I*G+H,I-D.I/H1H2G3E4G5H6H7G8H9C:D;^<J=Y>D?DAHBCCEDDEHFJGFHYIAJGKCLcMBNYOFQ^RFSGTFUCVBWFXaYI[G]F^E_GaYbDcFdDeIfEgFhD
=除	i#[(J-J1]3J9F>J?H@JBZCJHFIJKJMIT]XIZG[__ZbIcJdIfJgJ
=障	u-J/J@JKJScTGZF
=雑	zI[KGNY
=電	c!H#I%I(I*I+F-E/J0J1J3_4I6J7I8J9D:H;I=G>b?_@FAJBGDZGIIEJJKELIMFNFO^PIRITIUIVHWJXGYJZC[I]F^I_HaZbIcHdHf]gJhF
=需	q9J:Z=aHEIZMY
=非	u#J0Z1^BJHITJg[
=面	e!E#F%H(Y)J*H+a,J-F/I0I1I3D4H5I6I7H8I9E:F;H=E>[?C@EAJBCCDEIGIIEJIKDLHMDNFOFPHRHSHTFUDVDWGXEYIZZ][^H_GaCbfcGdFeJfFgGhZ
=音	zHXaZ
=須	zDXHEb_
=題	k!J#J(J-H3H4J9G:J=I>G?I@IB^E[HDIHKGMGNIOJT[UJVIXGZ_[J_JaYbJc^dJfJhJ
=願	u#a9]@JBIHJIJTJXIZG
=類	w:^HFI[
=页	w(J9JBJDIHFUJVIZ^]_aIbH
=项	z?^HG[[
=题	u?[HIIJKJNJZZc]
=飛	z3[7]
=食	zHGO[]^
=验	g!H#G%J(I*[+J-H/J1J3G4J7J8J9I:I;I=G>]?a@EBFC^DHGJH@IFJJKGLJMGNHOHPIRHSJTHUIVHWJX[ZB[J]H^I_IabbJcIdHfIgIhG
@admin-reset	W!Z%F(^*a+X/I1Z7I:[>I@ZBDCIDIEZGHJJKXLJMJSJUEVIWHX]ZE]I^IaJbHcJd[fJ
@ask-helpdesk	f(a0[3G9Y>^?J@bBICIDZHDOJVJZDfG
@asking-how	P!D#B%A&I(B*H+F,G-C.H/E0C1B2G4E5G6F7D8F9C:C;G<H=E>@??@?AGB>CAD<EGFHGDHyI@JDK@LDMCNAODPCQHRESCT@U>V;WDXCYEZ7]D^D_DaCbBcBd?eDf@gDhB
@away	c#G(J*J-J3I4J7J9i:I=I>E?Y@FBGCHDJG]H[IIKIMENJOJRJTHVZXIZD]HaEbJcIdJfIgIhI
@change	C!C#B%@&E(Y)E*A+D,A-:.E0A1B2D3@4A6?8A9E:B;C<B=>>G?=@gACBeC>D;EBFDGAH=I?JCKBLeMaNJODPJQERBS@T>UEVAW?X?YB[F^n_@a?bBcEd:e>fBgXhj
@chaser	X!H#C%H&I(E)I*F+G,I-B.H/H0H1F2I3D4G5H6H7F8G9t:F;F<J=E>@?C@@AHB?CBDBEIFIGGH6I@JHKBLHNDOEPGQHRGSHTFUFVDWGX@YHZ<[G]D^H_FaBbGcFdFeJfEgGhE
@check	oCZHGZ^
@denied	qT[Z]
@elsewhere	=!6#D%7&=(6)@*B-8.</?0;1F2=324a5;6?8:9H:@;9=;>[?_@?A;BCC3D4E=FEGCH~I8J=K1L@M_N6O4P?Q<R>S9T>U7V>W:X4Y;Z5[C][^?_7a;bbc[d6e;f>gHh7
@field	)!a#g&8([)X*B+_.;0E1B3B4C5B6D7H8H9!;F<E=G>;?E@XA?B[D_E?F;G[HDIDKZLYMCN[O;PDQ=RES_TdU]VZX?Y?Zi[d]C_Fa<bdcDdZeDfIh^
@greeting	N!?#J%B&E(F)C*@+B,D-B.D/B0C1B2E3B4B5C6C7I8B9x:?;J<E=E>C?[@bABCADBEDFDGBHCI9JEK?LBM<NGO=PAQDRASBTCU?VCWFX<YIZ<[A]=^A_Aa;bFc?d?eEg@
@help	W!Y%I)H*c+I,J-H/I1J3H4J6J7H8I9f:G<^>F@ZCGDCEJGIH_IFJIKEMGNGOJPHSIUFVEWJXI[F]I_IaHbFcIeIfHhG
@interjection	?!D#8%D)^*A+Z,H-A.D/c1:2=3X4Y5D6F7J8F9i:I;F<@>Z@^A9BaCBDcE=FDG^H;JIKXLXNZPDQ>RHS@T[UCVYW]XCYEZB]E^C_[aYbacGd@e@gFhH
@other-account	O!C#<%C&H(A)G*F+H,F-@.I/F0G1G2F3E4G5H6[7C8G9E;H<X=B>J?C@AAHB=CEDBEGFIGDHyI@JEK@LDMDNAOFPCQIRGSDTAUCV@WCXEYGZ3[C]D^C_FaAb?cDd@eAfBgDhA
@register	G!>#?%@&E(=)?*=+o,C-=.D/J0B1B2D3H4B5C6B7@8A9=:>;A<D==>Z?_@;ABBYCiDoECFDG@HYI;JIK:L@M=N;OcP>QBRASAT?U<V:W?X=Y[Z6[?]B^A_@a<bAcBd>eCf?g@h=
@reset	4!^#5&?(f)b*H+?,4-+/C0C1G293E4>5Z6;7[8E95:e;?<<=f>Y?_@FAEB]CDDZE_FIGAH>I/K;LCMAN:O:P_Q8RBSfT>UfVgWgY;Zb[H^@_?bhcFd=e;fFgch4
@reset-failed	7!J#C%E&X([)E*:+6,D-B.H/^0Z1B2<3<5E6_7]8B98;B<H=^><?E@bABB8C?D@E]FEGYH6IZJ]KeLYMCNfO<PZQ?R?SBT?UCVXWAX;YBZ^[^]D^e_Ha9bFcEeffbgAhe
@reset-spoken-of	4!<#A&C(b*>+>-0.</B0B1E2:3B4F5E6F7G8Y94;4=[>J?A@aAFBeC>DIFAGAHCI2K<LdN;O4QERISGT@UbV^W]XEY_[G]6^h_Aa?bcdgeffdha
@reset-word	0!Y#G%J&C(a)]*E+=,H-X/X0H1H2]3@4B6D7]8[95:I;>>??G@^C=DCE>FFG_HCJ_K[MGNYO8Q>RDSZTDW]XEYHZE[[^Z_EaCb_cEdIeXfXg_
@second-factor	O!H#F%G(B)F+_,_-H/I0J1I3C4H6J7H8I9H:E;J=H>]?d@DAIBDCBD@EJGIHjIGJIKELHMENFOHPGRISHTGUFVEWHXGYJZ@[H]E^I_HbEcGdHeJfHgHhG
@thanks	Q!B%D&G(C)F*D+Z,F-X.F/E1D2F3?4D5E6I7C8E9r:H;D<G=B>??A@BAEBlC@DCEFFFH4IDJDLIM>NBOAPCQFSFTBUCVGWEX@Z?[I]A^D_Ca?bCcBdBeGfBgEhF
@trouble	2#C&](H)E*?+B,Y.H/]0C1?255A6]7C9<:E;D<A=H>F?F@^A=B?C=D=E_FXHAKZL=MBNbO^P^QDRDTFU=VDW=XFYEZt[B]5^]a:bAd@eeg=hZ
@unlock	L!@#e%J&H(B)E*F+F,F-B.G/C0F1a2F3B4E5G6F7D8F9G:D;F<G=C>B?@@?AFBeCCDBEHFGGEH@IBJEK@LDM?NCOFPCQGRESDTjUDV@WFXAYFZB[o]D^A_BaDb=cCdCeFfDgAhB
@works-now	O!?#<%A&F(>)I*C+A,D-=.E/B0D1C2E3?4C5E6D7A8B96:>;D<F=>>;?>@8ACB}C>D:EDGBH3I<JBK:LAM9N?OAPAQERYSATJUDVDW?X>YDZ0[?]<^I_Ba<b>c?d?eEf<g@h<
~000	f!I%d&_-b0J9I=J>I?I@JBICJDJH[IIJIKGNHPITIXJZF_JaIcJhJ
~001	[!I#H%F&j(I*I,I/I0J1J3G4I6I7I8J9F:I;I=H>G?H@HAHBFCHDGFdGIIGJIKHLIMHNDOIPIRJSJTIUIVIWJXIZC[J]H^I_GaCbJcIdGebfFgJhH
~002	i!J&I3I9I>E?J@JAIBGCIEaHFIJNJS_TIXFZD]I_baDc[hJ
~003	g&J4F5eAaHZOIVIZFfI
~004	c!I#I%c&^(I,I3^4J6e7J9F:J;J=I>G?IAJBHCIDIFIHBIFJJKHMINGOXQJRJTJUJVIXIZE]I_IaGcIdIfJhH
~005	e!Z#E%d&_-^0J2J3J9G:J;J=I>I?J@JBICJDJH@IIJJKGNIOJPHTcVJXIZG^J_IaJcJhI
~007	d!H#F%c&D(I-F2f3J9F:J=J>H?J@HBFCIDJHDIFJJKIMIOJPHTJVJXIZD]J^I_JaIcJdJfHh_
~008	c#H-J4H5fBIHENcZD^YbJ
~009	f,g4F6J9JBJJZNHZF
~00^	sNJZHf_
~00c	m%H-I2f9IHEIGNJXJZJaJ
~010	z6^HY
~011	u,JZHeb
~012	w3Y5Z
~013	zHX
~016	o1d5^9I?ICJHXKJaJ
~017	q1]3ZHIOYaJ
~018	u1aHFfJ
~019	w1X@[
~01^	[!H#G%G&j(I*J+I,I-[/J1J3G4I6J7I8J9E:I;I=H>H?I@GAHBFCHDFFdGHHFIFJJKFLIMHNDOHPIRJSJTHUJVIWJXIZB[J]G^I_GaCbJcIdGecfFgIhG
~021	z9JSaTI
~023	[!F#G%]&G(G)J*H+H,J-E.J/I0I1H2G3E4c5I6I7G8d9C:H;H<e=F>F?G@FA^BDCFDGEJFJGHH@IFLIMFN_OGPHQJRHSITHUHVFWHXGYIZB[I]G_[aEbIcGdGeJfGgHhG
~024	s-_
~025	s-_?JHHVI
~026	j-i9F>J?I@HBJDJHDIEKGMJNIOJXIZF]JaI
~02^	k!J%H&H4E8J9J<HA_BIHFNFZE_cc[
~034	jHGY[ZGcHdGeIff
~03^	h&J5eAaOIVIZFfI
~040	w%G&_3J4E8J9J<GAaHHNF_J
~044	s3^HFZHfa
~048	zL_
~049	z3ZO[
~04^	f!J#I%c&F(J,I3I6e9G;J=J>I?J@JAJBICJDJFJHEIIKIMJNIOIXJZG]J_IaIcIdJhI
~053	o#FHDTd
~05^	h![#J%d&_-^9H=J>JBJHJIIJJKHNIPHTIVJXJZI_JaJcJhJ
~061	g%I-J4I8f9I<G@JBIHFIJKINcZFaJ
~062	i!J%a-J3J4G8E9H<g=J?JAJBICJHFKJNFVJZH]J_JaI
~070	e!I#J%c(I-G2f3J9H=J>I?J@IBHCJDJHDIFKIMIN[OJPIXIZD]J^JaIcJfJhH
~081	l%J4e8J9JHHNI
~08^	c#H-J4I5eBIHENcZD^YbJ
~09^	f,g6JBJHEJ[NIZF
~0c^	m%H-I2f9IHEIGNJXJZJaJ
~0x8	d(J4F8c9J<c@JBIHYIJJJKIN]ZE
~100	o-[dIecfI
~103	jHGY[ZGcHdGeIff
~104	wHIZIfa
~11^	p,J3[HJcJeb
~120	z9JHESaTJ
~123	h-f3a9H>I@JCJHBIYKIOIXIZG]JaHhJ
~12^	u5ZIY
~134	s__
~13^	zHX
~16^	o1d5^9I?ICJHXKJaJ
~171	u3ZOYaJ
~17^	z1]HJ
~18^	i%I1a4e8J9IHDNIcJfI
~19^	o1X4J8H<I@ZHINcZH
~1f^	j8f<JHHNIZI
~200	Y!H#H%G&J(G)I*I+J,f-G/I0J1I3G4F5i6e7H8I9E:H;I=G>G?G@GAJBECHDGEJGIH?IGKGLIMFNFOHPHRGS^TGUGVGWIXHYIZ?[I]H^I_IaFbGdHeHfEgHhH
~201	e#J,H-H0J1g3H4H5_6]9G=J>I?I@YBHCIDJGIHAIIJIKHMINJOIPJRJSJUJVJXJYJZF]J_JaIcGdJebfG
~202	c!I#J(I+J-j3H9E:J=J>H?F@FBICJDIHAJJK]MINGOHTJUJVGXHZD]J^J_JaHhH
~22^	w-XK]
~230	]!F#G%]&G(G)J*H+I,J-F.J/J0I1H2H3F4c5I6I7G8d9D:H;I<f=G>G?G@FA^BECGDGEJFJGIH@IFKFLIMGN_OHPHQJRHSITHUHVGWHXGYJZB[I]G_EaFbIcGdHeJfHgHhG
~231	s__
~234	j-c0X3a9I>JHEOJXJZIaI
~23^	q-b@JHFK[ZJ
~24^	s-_
~251	z3^HI
~25^	s-_?JHHVI
~26^	h!J#J%a-i3I4I9F<I=J>I?I@HBICJDIHCIEKGMINGOIVJXHZE]J_JaHhJ
~29^	u8^>EBICJEaHCXFZH]JaD
~2c^	k%H4I8F9I<gBJHHNHZI
~2tm	qBIHHRedHfG
~300	W%a&i(G)H*G+H,G-_.I/H0G1H2I3E4G5H6F7G8G9B:F;G<J=F>E?FA^BBCFDEEIFcGIH?IDJHKCLGMFN]OEPGQHRHSHTFUHVGWHXEYHZ?[H]F_aaBbHcEdGeGfEgHh]
~306	a!H#I%_&J(I*J-H1J2I3H4D7I8e9F:I;J<f=H>H?H@HAHBFCHDHGJHBIHKGLJMHNbOIPJRJSJTJUIVHWJXIZC]H_HaGbJcIdIfIgIhI
~308	l%J4e8J9JHHNI
~310	f%J,J=IBJHEKJNJPJY[ZFcGdEecff
~313	s__
~320	a!I#H%H&I(J*J,f-G1J3H4J5J6f7J8J9F:J;J=I>H?H@IBFCIDIEJH@IHJJKHMHNGOHPIRJSITIUJVJXIYIZB]I^J_JaGcYdIeafHhH
~329	w8_
~32t	pBIHHRfZGdHfG
~330	X%a&i(G)I*G+H,G-C.I/H0H1H2I3E4H5H6G7H8H9C:G;G<J=F>F?GA^BBCFDFEIFcGIH=IEJJKELHMFN]OEPHQHRHSHTGUHVGWHXFYIZ?[H]F_aaCbHcFdGeHfFgHh]
~343	s__
~345	m-[0X3bHFIYOJaI
~34^	h-a9I=JHFIJXJY[ZFcHdGeIff
~365	e#F/[=ZHETdWYZIg[
~400	w&aHJ
~40^	o#cZH
~425	z3^HI
~43^	s__
~44^	s3^HFZHfa
~456	n3cHHIYOJaJ
~45^	z-]
~471	z3]HJZZ
~474	o#cZH
~48^	zL_
~49^	z3ZO[
~500	k#FHYTd_H
~512	z3^HI
~530	wHY
~53^	o#FHDTd
~567	o3bHDIYOIc^
~56^	z3Z
~604	zL_
~619	s8H<IHINcZH
~61f	j8f<JHHNIZI
~626	w%a4J<INJ
~62c	k%H4I8F9I<gBJHHNHZI
~632	w8_
~65^	e#F/[=ZHETdWYZIg[
~660	zL_
~678	z3YI[
~67^	s3aHH
~680	wHFNIZIf_
~700	e!I#J%d(J-G2f3J9G:J=J>H?I@IBHCIDJIFKIMINHOJPIXIZG]J_JaHcJfJhJ
~711	z3]HJZZ
~71^	s3ZHFOYaJc^
~740	o#cZH
~78^	z3YI[
~800	c!I#I%c&_(I,J-G/J2f3H4E7J9G:J=I>H?I@HBGCIDIHHIFJJKIMINZOIPITJVJXHZB]I^I_JaHcIdJeJf^gJhG
~802	[!F#G%]&G(G)J*H+I,J-F.J/I0I1H2G3F4c5I6I7G8d9C:H;H<e=F>G?G@FA^BECGDGEJFJGHH@IFKFLIMFN_OHPHQJRHSITHUHVGWHXGYIZB[I]G_[aFbIcGdGeJfHgHhG
~818	l%J4e8J9JHHNI
~99^	z-^
~^00	s3_>EBICJEaHBIIOZXFZH]JaD
~^01	u3ZOYaJ
~^0x	c(J4E8b9J<c@JBIH^IJJJKIN[ZDaJ
~^10	z-[
~^12	q-]3[IZaJ
~^20	Z!I#I%I(H)J*J+J-E/J0J1g3H4E5j6J7I8J9G:I=I>H?GBFCIDHGIH?IXK]MGNHOIPHRHSITJUGVGWJXIYJZB[J]I_IaHbHcGdIfEgIhI
~^30	u-cHFJJKI
~^31	f%J,J=IBJHEKJNJPJY[ZFcGdEecff
~^32	a!I#H%H&I(J*J,f-G1J3H4J5J6f7J8J9F:J;J=I>H?H@IBFCIDIEJH@IHJJKHMHNGOHPIRJSITIUJVJXIYIZB]I^J_JaGcYdIeafHhH
~^33	X%a&i(G)I*G+H,G-C.I/H0H1H2I3E4H5H6G7H8H9C:G;G<J=F>F?GA^BBCFDFEIFcGIH=IEJJKELHMFN]OEPHQHRHSHTGUHVGWHXFYIZ?[H]F_aaCbHcFdGeHfFgHh]
~^42	z3^HI
~^45	z3Z
~^47	m#b3[HH
~^50	wT[
~^63	w8_
~^66	zL_
~^68	wHFNIZIf_
~^80	]!E#F%d&](G)J*G+H,I-D.I/I0I1H2f3D4c5I6H7G8[9B:G;G<_=F>E?F@EA^BDCEDFEIFIGGH=ICKELHMFN_OFPFQHRGSITGUHVFWHXEYIZA[I]F^J_[aDbIcFdGeIfGgHhE
~^aa	a!I#E%H(I*J-H0^1_3I4J7J9F:J=I>H?IAJBGCHDIHYIHKHMHNIOIRcS_TbUJVJXHYIZF]I_GaHbZdIfFgJhI
~^ab	M!Y#@%H&H(D*D+X/H0E1Y2G3B5I6F7D8E:E;[<G=^>[?YAFB_DDEIFJGFH[IZJIKCLJMANFOHPESYU_WFXCY]ZX[^]g^B_IbHcEeJf@gDhG
~^ac	=!f#[%i&_(@*H+H,[-A.J/]1B2b3F4>5B6F7@8D9<;[<B>Z@AA^B]CBDHFDGIHaJCKDLXMENBPaQcRHS@THUGV]W=XBYB]@^b_Za<b@c?dGeBfFg>h_
~^ad	>#G%X&Z(b)k*m+C,h-E.C/@0A2B4>5B6A7d8]9>;C<C=C>??A@AB9CFDCEcFAHDI:JBK=LDM;N?O>PhQZR@SGTBUYVZWJX@YAZC[?]<^I_Ea=b?c=d^eEf]gehF
~^af	M#b%Z&I(I)F*F+],G.I/a3C4H5G7E8Y9Z:E;G>B?C@YA[B^DBEJFIGEHGI@JYKCLYMXNGOJQHR^SGT]UHVFWFYZZX[D][^H_EaGbJcDeGf_gJhD
~^ag	K!I%I&G(C)X+a,E-[.H/C0l1H2G3D4F5F6E7E8_9I:D;E<H=I>C?C@]AEB^D@EHFGGDHFIDJZKYLDNJODQGSFTHUDVCWFX]YFZ]]C^H_GaHbFdGfXgDhG
~^ah	i#J9I>JBIHDIJK[RbTJXZZ[h[
~^ai	i(J9Z@^BIGJHDIJKIMaPYUJVHWZZ^
~^aj	s8^9[VZZJ
~^ak	[![#G%H(I)I-G.[/X1[3I4I7J:I;Z=H>I?H@GBGCIDHGJIGKDMINHPHRJSJTJUZV_WIXI[I]J^J_JaIbJcId^e^gJha
~^al	F!G#C&E)Z+a,G.Y0D1D2E3^4I5G6C8C9b;B=>?^@dAJBIC]DYEDGCHIIGJBKdLCMZOGRBSFVZZ;[Y]D^b_AaCcCd@eEfCgGh^
~^am	Z!H#G%H([)]*]+I,Z-E/G0J3G4I6I7G8J9G:G;J=H>GBECHDEG]HZIEJJK[LGMFNFOHPYRJSITGUZVYX][I]G^H_HaGbIcad_eJfHgZhD
~^an	E!I#C%?&J([)@,D-I.F/F0C1F2F3E5X6B8X9a:a;I<G=J>c?_@^AcBCECFBG?HCIFKeMdO@PZQDRASGUDV>WE[Y]_^]aBcBdEeCfAh_
~^ap	N#B%^&G([)E*]+_-^.J/H2G3C4D5F7D8F:B;X=A>^?fA[BCCDD>EFFHGFHXIEJELEM?ODSFTFUXWDXAY]Z@[b^D_]a^cDdBeFf_hF
~^aq	p:Y@^HIU]
~^ar	U!Y%H(H)J*H1J2^3G6Y7I8J:H;J=G>F?F@FAJBaCFHaIFKFLIMGNHO]THUGVEWIXGYI^I_HabcHdEfYgIhG
~^as	Q#I%C&J*]+a,_-D.J/G0I1I2I3Y4H5I6H7G8H:I;H=^>B?BAHBDC^DDFIGHH[JHKDLbMINEPFQIRHSITFUGVDWHXIYI[G]H^Fa_bHcHdDedfGh^
~^at	O!F&I)F*F+G,Z-C.I/F0G2H3H4G5H6G7F8F:H;G<I=[>D?EAHCDDEEHFIGYHHIHJFKDLXMFN^OEPZRYSGT^WGXdZ_[G]E^Y_Eb[cDdIha
~^au	G!B#I%Z&F(c)c*H,f-F.J0D1X2F4Y5G6D7E8G9C:I<G=F>Z?[@HADBBC]D^FEHZI?JEKBM?NXOAP@RBSCUbVcWGXFZ=[J]]^B_HacbAcZdIeDfBhE
~^av	V!Z#F%G(F)H*J+H,I-E/I0I2J3]4D5I6J?[@IAICYDGFJGIIJJIKdLHMENFO]PYQJRITHU_WHYIZF[G]Y^G_HaDbZdIeJgH
~^aw	a#J(I)[/J3I9Y>F?Z@aBYCHDXHXIHJJKEMJOJTJUYVIXJZD]b^ZaDbJcJgJhG
~^ay	m9Y@]DJHIIIZX]^f[
~^az	h!Z-Z/X8X9J:[@IBIIIKIMJN_UZVZZGbYgY
~^ba	J!a#[%C&F(A)E*C,I-[.D/J1D2E3G4Y5E6^7C9J:A;D<F=Z>E?H@GAJBCC_D?EFFaGFHfJFKaLDM@N@OZPaQ^RJSETEUBV@WDXHZA[Y][^B_IaDb[cGd^gZh@
~^be	B#C%^)Y+F,I-a.D/D1F2H3H4Z5_6X7D8E:Z;c=I>D@[D^FIGIHDJCKZMINZOJPFQCR[SFTDUFWGXYYEZ?[C]f^F_XdXeHfA
~^bi	Z!H#Y%H&I(J)J+J-].Y0J1J2J4I6J7I8J9_:H;J=H?FBYCFDGGJH]JILJNGOFPIRIUIVGWJXEYJ[G]G^H_IbYcGdHf]ha
~^bl	I!A#h%B&G*B+C-c.b/D0D1C2F3E5E6D7A8D9>:B;F<F=B?GADB;CIEFFFGDHYI@JaKILEM>OAPBRBSBThUBVAWFXeYEZ^]@_Ca]bdc_dAeIfIgAh@
~^bo	T!H#D%E&I(d)F*X+H,I-[.I/F1H3B4Z5H8^9[:];G<J=D>_?I@EAeCIDBEHFGGGHbJJLGMDNGO^QIRFSGTDUFVBXDYHZG[D]D^G_ZaBbFcEdFeIgI
~^br	N!C#D&I(D)F+J-a._/Z0G1I2Z3]4^6F7E8F9B:D;Y=H>D?BAHB@CXEHHZIHJGK@LFMHNZODPESIUDVXWJXDYZ[E]b^F_Dbcc^dBgEhG
~^bu	V!C%F(c)H*G+H,J.J0I1c2J3I4G5I7G8H9c:H;H=a>Z?]@BAHBCDDEJFIHFIFJHKELHMENEOEPXQJRHSGTHUGWIXFZX]F^Z_HaFb[cGdFeJgJ
~^by	d-J9H@cBXDJHDIIK^M[NIZ]^JdJgJhZ
~^ca	>!D#Z%E&C*H+E,H-D.B/C1A2^3[5D6]7I8I9B:H;I<E=H>c?_@aAECAEEFbIbJ>KBNDOFPEQ^R?SYTAUAV@WAX=YJZ[]e^^aXdZe]fG
~^ce	S!E#^%G&J)F*E+H,H-D.J0I1H2J3^4G5I6I7F8H9D:G;I<J=E?D@ZAIB[C[D]EIFIH^JHKZLHM]NFO_PJQJRGSZTFVCWGXEYIZ=[G]Z^G_GbFc^dCeIfEgghC
~^ch	?!A#C%>&D(H)B+@,B-C/b0B1A2c3D4C6[7B8H9[:J;B<Y=??[@dAABaCYDAEHFbG@HXI[LeMcNXOAP?QIRASFT@V@WAXCYI[b^f_BbAdEeJf=gJh]
~^ci	[!G#_%H*H+J,J-c/X0J1J4I5J6^8I9^;I<Z=G>F?F@DAICFDGFJGII[JIKELJM^NIO[PHRHSHTGUFVFWIX_YZZA[I]E^I_IbHcDdIfGgIhF
~^cl	D!J#C%G&E(Z)B*A,Y-C.D/f0g2F3>4B5C6b8A9C;D<D=@>G?<@BA_B^C=DZECFDGFIDJJK?LIMZNAODPYQ[RbSCTbUBV>WIX?ZD[D]a^F_fbdcYeEfBgYhI
~^cm	s)]H]g[
~^co	5!I#D%F&C(@)B*?+H-^.i/=0E1_2a3^4_5[6Z7;8_98:^;@<^=C>]?A@>A^BZCHDAEdFYHdIcJEK<L@MBOXP@QJRZS>T?UGVJW]XY[F^@afbAcbdAeYfZg:hF
~^cr	T!F#]&J(E)H*Y+H,]/G0Z1H3F4X5X6^7E8]9F:E;I=E>FAIBBCFDEEIFIH_IGJGKELHMDNgOHPFQJRFTGUEVDW_XGYZZC[H]I^Y_IaGb]cEdEgF
~^ct	g@IMZ^JbZhc
~^cu	N!_#[%]&I(F)[+J-].I/H0G1I2[4G5H6G7F8G9C;G<I=G>B?C@HBHCCEHFHH[I[JYKXLXMDN]PZQJRGUCV^WEYHZG]F_JaBbHcEdHeHfCgGhe
~^cy	o/^2ZHGI_
~^cz	o@YHFIYVZXXZIa^
~^da	K![#I%H&F(J)I*F+C.H/G1I2G3e4B5E6D8H9Y:G;F<G=@>[?X@[AHBICFDhEFFXG[HYIIJDKZM[NAOCPAQFRaUIVJWGYDZB[B]H^YbHcadGeGgI
~^dc	z-_HFKI
~^de	?!b#I%c&](a)I,>-H/C0?1B2H3>4C5C6g7@8H9A:B;Y<H=E>I?A@_BECID?EFG^H_I_JJKaLIMAOBPaQYSZTCUZVCWeX]Z?[^][_Za>b^cAe=fZgAh?
~^di	C!d%H&b(])X+D,D-[.H/^0A1c2B3b4Z5C6a7J9X:^<G=>>I?D@EADBAC>DCEAGEKaLDMANaObPBQHSETGU]VBX@Z>[F^Ec<dZeGgG
~^dl	w*ZIHJ]N]
~^do	A!Z#G%Y&J(>)>*J+E,@-C.D/Z0C1D2F3I4i5_6A7d8d9I:B;G<C=F>D?C@JAbB^C<DBEDFGGFHaI[J^LHMCNaOYPeQFRCScT]UAV:W@XGYD[D^@_GaCbGcBd>eAfJgZhE
~^dr	W!H#^%^(])Y*G+H,I/I1H2I3Y4Y5J6I7H8I9D:G;I>]?FAJBXFJGZJ[KDLIMFNFOEPIRZSYTGUHYIZ@[H][_HaZbGdGfEgHhG
~^ds	z0XHZ
~^du	X!Z#I&I(H)Y*X+I,J-F/X0I1H5J6I7I8I9F:G;I=F>F?GAeC[EJIGJILINFOYRHSITaUHVGWIZI[I]]^I_GdFeIfHgHhG
~^dw	o*]@[C]HIIZ
~^dy	u@]H[XX
~^dz	b!I#J(H-I3I4J9b:I;Y=I>H?I@]B]CIDHHYIGKGNHOJPZRZUJVIXIZY]JaZcIdIfYhH
~^ea	Z!Z#]%X(I-_/J8I9I:J>I?I@YAZBGCJGJHJI[JJKbLJMINZTJVJXIZB^JaIbJcJfZ
~^ec	_!I#H%Y(I*J,Y-H3H4Z7I8Z:I=G>^?F@ZBFCIDHF[GIHCIGJJLJMFNHOJPXRJSJUYVFWIXIZY[X]H_IaHb_cId]e[hH
~^ed	f#J*Y._9J=[?JCHHbPIVJZJ
~^ee	uKa
~^ef	j#X9]BYHHLYQZTYXHZI]Jf[
~^eg	zN^ZI
~^eh	z9]HIPZ
~^ei	P!E%E&Z(I)E+F,X-H/Y0H1G2I3[5H7J8X9G:^;J<I=A>D?I@]AHB@C]DYE_H]IEK^LHO]S[TGWIX_YG[E_GaFbDcDdXeJfCgD
~^ek	wb^
~^el	[#H%I&[(H-Z/J0J3F4J6J8J9E:Z;J=H>H?d@YB_CFD_FJGIHDI[JILJMGN[OHP^SITIUCVaWJXHYJZF[J]H^H_FaGbIcIdFfGgIhI
~^em	K!G#C%D&G(B)E*^+D,F-D.G/F0G1F2G3c4a5F6F7D9A:b;E<H=C>c?a@GAEBAC^DfEFHZI@JEKALDM]NXOIPJQFRESFTFVCWFXGYFZ@[D]A^G_EadcDeFfDgYhB
~^en	?!]#@%?&C(C*D+F-].H/h0G1Y2A3[4J5B6_7a8X9<:>;D<_=Y><?DAXB_CJEEFCG?HBIFKFL@MHNHObPEQHRJScTdUYVYWBXAYXZA[Y]I^@_ZbXdHecf^gChZ
~^eq	u#]@JH[ZJh[
~^er	F![#]%E&c(C)C*B+J,_.G/X1C2H3X5E6I7A9A:@;a<E>=AFB[CZDDE^FFGEIEJFKCMANHOZP@RFSdTCUAVCWFYHZc[D]@^GaDbDcGd?ebfYgBhb
~^es	K![#^&G(H*D,J-X/E0E1E2F3a5F6D7C;H<G=I?Z@YAEBEC?D>EFFXG^HEIXJEKaLGM@NHPJRESYTEUaV]X]ZJ]A^X_[aXbIf^hZ
~^et	g(J*[-J3J9[>I?JBJCbDJHBIHKZMJRZUZXJZZaGdJeZf[
~^eu	q:ZHHS^UIZH
~^ev	M!X#]%Y&a(E*F,[-Y.H/D0F1F2H3H4F5G7F8G9[:D;F<H=CAFB[CCDIEGFGHIIAJZKILJNcOEPYQGRESaTFXBYJ[E]H_EaDbEdFe]f^gFhZ
~^ex	G#@%B&^(E)Y*]+F,D-G.I/C0E1D2^3[4J5I6E7C8G9@:d<G>J??@=BCC]D>EFF[GaHeIEK^LiMAOYPIQGRDSDTGUAVGYFZF[F]^^@_baHbCcAd?fEgCha
~^fa	C#Y(H)]*C+C,X-^.G/]2D3_4^5_7G9;:D;Z<I><?;@EAIBFDJFeGHH_JJK_L@MCNHOIP[QZRYSCTAUEW?Ze[C]>^I_Da;cHdHe_fAg?hJ
~^fe	M!F&[(D)D*J+F,c-B.H1E2G3Z4D5I6J7j9H=[>Z?B@DAFBYD@EYFFGCHGIHJEK@LEMBNHOGPAQHRESJTCUaVYXBZ[]_^C_Ba@b]cEebgD
~^fi	E!H#]%?&D)J*C,C-C/J0C1B2]3Z5B6B7E8Z9A:Z;C=F>a?a@GAGBaDaEEFCGbHIIBJjK<PEQDRGS?TAV>XBZ@]c^I_caEcddAeIfEg@ha
~^fl	^!J#I(G)[*I-Y/J3I7J8^9H:J>F?I@HBGCIDIGIHaIHKGLYMINHOIU]V^ZC]I^]_YaGb^dJfIgYhH
~^fo	E!H#[%@&F(G*J+G,H-Y.G/A0D1C3d4Y5D6C7^8g9]:^;C<E=F>C?H@JAeBDCCECF]J@KELcMDNEO>PFQDRCSYTGUHVAWEXXYDZX[^]=_aaIbGcFeCfDgGh]
~^fr	H#B%A(A)[*F,H-Y.G/A0G1Y2F3J4Y5H7J8H9H:];^<F=d>E@YADB?CIEEFEH]IGJaKcM@NGOHPaQIRHTZUFV_YHZA[Y]A^Y_XaHcZdEeDfAgG
~^fu	S!E#^%F&J)X*J+H,H-Y.I/G0H1H2I3D4Z5[6H7F8H:H;H<J>F?CAIBaCDDBEHFHJGKALIM]NGP[QIRHSGTIUeWFX^Z][E]D^F_GaCbYcFdFeGfagGhC
~^ga	U!E%X(H)H*a+H-E.J/G0J1I4I5J6I7G8I9C:f;I=X?C@_AIBDC^DaEIFIGIHHIFJHK[LHMaNFOCPIQJSHTGU[VEWHXJYI[J^G_HaJbGcEdFeJfGgZ
~^ge	G!J#b%E&E(],]-[.I/E2Y3C6E9Y:];H<E=B>b?DACCIECH?IIJCK]LFMXNYP[QIUJVGWAYIZA[H]Y^a_Ya_cXd]eCfYgJhB
~^gi	U!H#E(],Y.J0I1I2X3E4H5J6I7F9[:H;I<J=F>D?E@bAYB[CEEIFJIBJHKELIN[OFPHQJSHTFVDX[YJZY]E_YaHcHdFeJf]g]hY
~^gl	Y!J(c)]*[,d:I=J>J?HAXBFDXIIK[MHNIPGUHVGZY^JaJbJdDeJfJgIhI
~^gm	b(J0b:f>X?J@JBJDHHYIIKJMINJVJZBaH
~^go	S!H#G%G&I(E)E*F+H,I-D.I0J1H2I5H6H7_8H9f:[;G<J=E>^?]AHB_CCDJEIFIGGHHJGK[MCNHOFPFQIRGSGTDUEWHXYZX[[^F_XcHdFeIfFgFhJ
~^gr	K!X#H%B&G(f)I*C,E-@1D2F3J4D5E6E7C8D9e;C<G=?>B?@@BADBIC@D?EFFFG[HaI]JCKDM@OBPgQFRDSDTCU?VnWCXAZ9[C]@^G_Aa@bAcBdFeYgbh@
~^gu	S#Z%H(E)I*H+I-c/Z0I1J3Z4H5J6I7Y8I9]:h;I=F>E?F@CBECFDEEJFJGHH]JHKGLINFQJSITXUHVEWIXHYIZA[I]F^H_YaFbHdGeYfHgHhF
~^ha	B!B#J&D(D*X+H,B-Z/]0C1@2B3G4C5X6A7F8@9a:H<F=Y>dAGBBC_D_EXFFG^HEIEJGK^LIMcP=QYR@SHTAU_VZWCXJY^ZH]_^Y_@aXbHc>dceIfCgDhY
~^he	J#F%C&H(_)B+E,F.G/J1F2G3B4E5G6F7G8E9b;e<H=D>@?Z@aAHBXCBDIEFGHHZIIKEMJNEOFPIQHRYS]U[XZYF[B]B^B_DaYbIcIdYeEfcgXhG
~^hi	Q!F#F%G(F*J+G,I-J.J/G0I1I2J4E5h6I7G8Z;I<J=E>X@^AYDbEIFIGGI=J]KYLGMENeQJRISGVHWFXFYIZ>[G]X^FaDbYcGeJgGhE
~^ho	L!C%D&H(C)b+H,F.E/C0G1E2G5[6F7G9^:d;E<H=C>X?A@hAEBDCADAEGFGGGHZIGK>LFNCOCPZQGRgSGTBUBV@WEXfZ?[E]B^H_Ca[cFdCeHhJ
~^ht	zHJc^
~^hu	j-J9[>]?I@XCIDIGJI[KIMHZDf^h_
~^hy	h-J9IBJH_IJKJZG_Hb_db
~^ic	u!YH[ZJ
~^id	Y!H#H%J(G)F*I+I,X-C/G0J3H4J6J7e9E:G;J=HAaBYD^GJH[IGJIK^LIMGOIPIRJSIT]UGVGWJZY[I]H^H_FaGbFdGfIgIhE
~^ie	n9[@^BJHGIJKJU]VJZE]]f[
~^ig	b#J%J(I)H*^-I3]5^>I?JB]CJD]HAIJK_LaMINJOXVIWIZEaIbJfJhI
~^ih	h-J3Z:Y>JBJE_HGI]K]OIaH
~^im	T#G%H(F)H*X+H,I-D/H0I1H2J4]5I6Y7[8I9E;H=F>Y?D@^A]BCCFEIF]GGH_ICJHKYLHMERHSHT]UGWHYIZB]F_[aEbbc^dFfFgG
~^in	?#?%E&H(J)D*B+a,J-I.F/E0a1B2A3d4]5A6G7>8@9B:e;c<_>E@FA?BACXDeEIFFGJHYKGLBM=NZPAS^UFWBXXY?ZF]^^B_EbccceJf@gDh]
~^ir	n.X4ZHJZ]cY
~^is	^(G-I/J3J9I:J=J>H?I@HBbDXIIPJUJVJZa^HbJc^fJhI
~^it	n?XBZK]TZZJ
~^ja	a!J#I%J(I+Z-Y/J3G7J:I=I>X?G@FBGCHD_HYIYKaL[MHNGOHPITJUJVIWYXH[J]I^Ja[bZcJgIhH
~^jd	zZY
~^je	W#Z%G)I+H,a-H.J/X0I1I2J3F4H5J6I7G:F;H=E?Z@XAIB[CYEIFJHIIIJIKBLGMINXOFPHQJSITFUIVZWHX^YIZ[[G]FaDbGcGd_eIfJgHh]
~^ji	w#FHaZF
~^jo	]!H#H%I(I*J+Z-G/J1X3I5J7H8_:I=H>H?G@ZAIBHCHDJG_H_IGJJNJOJPGTJV]X_ZA[J]X_EaIb]cIdHeJf[hH
~^ju	V!H#H%I&[(G)I*I-X/H0Y1J3F5J6J7I8X9a:G;J=J>I?H@^AICaDDEJGIHAIIJHLXM]NHOGPIRISJTHUHVEXF[a^Ha]cIdIfZgIhF
~^ka	X!I%I(H*X,J-F/H0J1I3^6Y9G:[;J>[?^A[BXCGDEEXGHIEJJKDLIMYN[OHPISHVXWIYJ]F^Y_IaEcGdFeJfYhE
~^ke	I!A#Z&F*I+X,G0[2F3E4H5I6e7[8G9A:F;H<G=]>D?J@aAEBDCFDcEHFEG[IEJFKZLYMJOFPHQFRHS[VFW_YZZB[Y]F_CbFcFhY
~^ki	c#Y-I3[9G>H?J@GBHCIDXIHN[OJXJY^Z[]H^^aIdJhI
~^kl	c#J%Z(H-J9[=I>G?H@GCZDHHBI[KIMINJOIPJR^UIVHXJZX]Za]bccHfH
~^kn	X!I#H%G&](c*J+I-d/F0J3G4J7J9F;I=I?ECHGJH>IBJZKHLIM_OHPJUJVGWJXIZY[b]H^H_HcIdHfJgGh[
~^ko	K!a#c%]&G(D)[*C-E.I/D0H1D3E4Z5F6G7C8E9I:X;J<G=A?G@?AHD_FZGGHYI[JGKFMFNFP[RDSDTYUAV_XZYEZI]@^YaebGd@eXf@gDhD
~^kr	c![#J(I*Y,Y-I3]9G=I>H?YBHCZDHGJHYIbKDMJNZOJVIXJ]IaZfIgIhJ
~^kt	zV]
~^ku	g-I:X@]BXH]I^KZMISZTZV[ZD^IaHhI
~^kv	z_Yg[
~^kw	s>[
~^la	H#X&F(F)G*C+F,D.F/I0G1F2]3d5Z7E8Z9>:B;D<F=a>b?>@ZADBICDDIFDGIHYI[JAK[McNCOFPCQFRZTXVCWFYE]b^@_FbbcXd@eYfJgDh@
~^ld	X!J#J%I(J-I1J3I4Y5d6I7J8I9J<k=J>J?J@IBICIDJGJHAIIJJKJLJMINIRITJUJYIZG^J_IaJcCdHeJfGhJ
~^le	L!^#C%C&G(H)D*C+E,F-d.G/c0G1E2[3_5^6F7G9?<G=A>]?@B@CGDHEFHaIjKXLDMEN_OCQGTBUCVAWEXAZB[D]^^H_Ea>bEcBdEeJfD
~^li	D!I#?%>(?*A+F,C-d.F/H1E2G3G5B6B7F8B9B:B;B<E=o>]?_@DAIBACEDDECG^HbIILBMANBOAP@QbRASDT[VFW@X_YCZ7]>^EaHbic[dBeHgAh=
~^ll	b!J#J(I-X7J9Y:J=J>a?[@HBXCIDHHHI]KHMIOIQYVHXGZF]IaahJ
~^lo	@#l%Z&D(@)G*>,H-C.F0G1A2c3=5E6I7Y8@9?:E;E<D=F>E?D@CAZBEC=D=E[FDGDH^IbJEK<L[MIN_O?P?QCRDS>ThV=WEXBYBZ][C]C^[_^a:bid_eHfFhH
~^ls	qJ_
~^lu	c(J-H2]3J9a:J=I>H?H@YCYDIHEI_MINYOJS[TIVHXHZZ][aHbJfIhI
~^m3	j#F/]HITbg[
~^ma	C!Y#d%Y&E(X*E,H-Z.D/C0D1A2[3Z4F5F6G7^9D:B=Z>b?F@_A^DFEDFYGGJ[MINGO^PCSDTYU@VFWEXeYZZ<]=^Y_Ga<bEcYd[eHgB
~^me	B!E%B(E)I*e+^,A-C/G0B1F2H3>4?5B6B7A8H9a:>;@<D=E>b?e@FAbBACiDaEXF[G@HYIXJBKXL@M;NGOGQCSGTCU=VcWDXBZ^[E]b^F_Gaeb@c>dBeCfDg@hH
~^mg	j)Z7]9JHGgb
~^mi	A!H#]%X&D)F*H+D-C.F/F0B2A3G4?6J7X8@9Z:=<C=I>???@fAZBFCJDJG@H>IiJGKGLAMeN:O^P[QBReSfTZU<VaWIX>YDZZ]]^=_]b@eBfJgYhJ
~^mn	zV]
~^mo	G!I#^%A&G(G)E*G+],D-]/J2E3G4J5D6I8I9b:C;C<F?H@eA]B_CaDHEDFEHYKZLDMINEOZPDQERHSZTBUEWCXZ[E]E^XaDbBcEdEeDgZ
~^ms	V!G#G%f(B)[*I+J,J-G/I0J1J2e3H4I5J6J7I8I9I:H;c=G>H?H@GAJBECHDGFJGIHDIBJHKFLHMHNHOIPFQbRJSJTHUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgdhH
~^mu	M!F&I(D)G*a+F-_/F0H1G4J5Y6G7I9Y:[;G<I=D?H@]A^BGCIDFE[FHGFHZIbKYL_NCPDRFTEUDVFWEZB_Ea^bGcDdFeHfE
~^my	d(F-I7J9[?Y@HBYDJH[IIKHMJTHV_ZC[[h_
~^na	N%D&H(C)G+F,G-b.[/I0F1F2I3B4X5F6H7D9Z;E<H=G>G?B@IAEBEDZFeGDHJIdJEKHL_MIOBPDTXUYVGWFXBYYZD[E]b^CbbcGdIeGfHgIhE
~^ne	D#E%[&F)A+E,F-B.J/X0G2C3H4B6B7E:B;C=_>G?G@bABBHCbDaEXFDGDH^I_JDKELaNZODP^Q]RBSHTBUYX?YY[X]F^B_AbEdcg[h?
~^nf	mHIJc
~^ni	D!C#B%E&E(H)I*I-@.D/I0H1F2I3I4Z5J7E8B9]<G?^@ZAEB>D^GIHEJAKELXOYQHRCUcVaWGX@Z][Z_YacbHeFf^h[
~^no	E!H#C%?(?)c*C,B0H2Y3A4@5F6B7F9d;F<D=J>F?F@aA@B^CHDdECFJGII_KEMeN_OCPDQCRDSGTDUcV;XEYB[C]G^B_aacb[cDdDeCfCgDh>
~^nu	D!A#C%A&E(?*A+a,D-D.E/^0]1J2D3m4B5D6I7B9<:G;B<E=>>g?<@ECBD_ECFDGAHDI]JHKBM^NDOmQDRASBUAV>XXYCZ@[G^A_JacbGcCdCeDf?gFhD
~^ny	w9aHG
~^o3	n=[HHT^WZ
~^ob	P!^%E&I(D)H+F,_-b/E0G2G3C4E5H6G7F8F9]:E;c<I=E>D?C@BAdBBCCEHGaH=I@JFKBLZNEOEPEQHRFSHTJUEVDWHXEYGZ=[^]D^Z_iaDbacDdDeHfDgFh[
~^oc	j)^3I9I@IHCIYSJTIVZZbb]eY
~^od	c#[-_/Y=J?J@XBHCJDIHCIHKXMHNaP[VJXIZE[X
~^of	N!F#E%F&I(C)H*^+G,H-D.I/[0[1D2H3Y4[5H6H7F8H:F<H=G>X?e@CAHBCCCDDEHFIH_IAJGLGMcNDOCPFQIRGSHTeVDWHX]YHZ>[X]D^F_FaFbHcEeIfIgdhD
~^og	i9I;Y>J@aA]BJCJGXIIKHX]ZG__
~^oh	e3_@JE[HIKJL[MZZF[__YdZhJ
~^ok	g7d=]HIZF
~^ol	h1a3I@^BIDXIGKHZ[bXhH
~^om	wD]HIcXd[
~^on	B#B%H&D*G+G,_-=.D/f0]1A2B3C4H5C6^7X8C9H:B;I<D>B?Y@FAZBDC^D<EeFIGFHEJDLAMIN]ODP^QFRAS@TbUAVEW@XCZA[a]E^J__a@bAccdae_fZg]hE
~^oo	w3^@XZG
~^op	K!C#H%G&I(d)E*a+E,E-B.H0G2H3A4D5G7D8I9B:D;F<]=B?d@HAJBGCaDEEFFGGDIBJEKAMBNBPdQGRDSFUJVGWHYFZ;[f]I^d_Fa^bYdXeZgDhC
~^or	K!C#B%D&J(B)I*E+G,G.I/F0H1H2I3F4G5I6H8H9E:e;G=_>D?I@CBBCDDDEcFaG[H_IBJGKELFN_OGP]QIRYSFTFUcV>WeXEYHZ;[F]D^F_[bEcadYeGfEgGhF
~^os	s3J:_@JCJHFK_ZI
~^ot	W!G(_)D+I-[/G4J8I9X:_;I=F@_AJBJEJF]G[KEMGNGOHPESYTHUEVZWHXX]H^H_IaIbJcIdHgIhG
~^ou	P#C&J(Z)G*I,I-C.I/G0H1X2H3D4I5H6H9C:_;I<I=F>^?D@^AHB^EIFIH]ICJYKILGMcNEOEPFQIRGS^UFWHXFYHZG[X]E^G_GaEbHcddDeHfDgYhY
~^ov	a![#](I)J*J-Z/C2a3G4J9[:I;]<]=J>G?I@]BGCIDIH[IEKEMHNHOXRJS[TFUIVIXIZD]I^I_GaHcIdJfYgJhI
~^ow	q#I(]@YHIPIVF^^
~^pa	2!;#H&H(Z)C*G,F-c.]0H1B2_4=5D6Y7]8B99;F=A>DADBYDJEDFJH^IbJ[KdMaN[O@P=Q@R@S^T?VGWJXEYEZe[^^Y_@aEcJd]fHhZ
~^pe	F!E#>%e&F(a*^+E,D-_.H/Y0H1C2D3D4I5D6C7A8X9a:E;c<G=I>d?XAIB;EDFJJBKALHM[NBOHPdQGRBSHTDUEVbWAXcYGZ?[^]J^]_Aa>bCcBd]eDf?gChG
~^pf	z![F[
~^pg	w0aHEZJ
~^ph	F!C#X%E&G(A)C*_+[,F-F.G/D0F1F2G3e4E5G6F7D8F9@:C;F<H=C>h?]@BAFC[DaEGFFGZHcI@JEK?LENBOcPDQGRESFTHVBWFXCYFZB[B]X^D_DaecDdDeGfDhF
~^pi	U!H#G%I(E)H*^,J-H1I2J3G4I6J7b8I9Z;J>X@[AJC_DEGHH[I^JJKGL^NEOGPFRHSHTGUGVaWIXGYJZ@[H^H_IaJbXcHdGeJgGhZ
~^pl	O!I#[&I(E*H,G-F/F0H3^4G5I6G7E8G9^:D;H<I=c@DDCEJF[GEHaIYKJLFMDNDOCPEQHRFSFTIUDVCWHX]YJZ_[F]D^F_HaEf^gFhD
~^po	A!D%C&D(F)H*d+@,A/J0E2D3H5[6D7B8F;A<C=?>C@_CID[EGFBGGHcIBJ^LHMaNiOBPFQGR?SGTFUFVaWgYBZ@]@^GaJbFdAeDf<gehB
~^pr	?!C#C%A&B(Z*_+_,C-b.[0]2A3X4a5B6Z7Z8@9?:=<D=d?Z@HABBHC_E]FDG=HEI<JZKFLZMDN[O@PcQDR=SYUAV>W>XaYd[>]_^[b_cbdAeDf9gIh^
~^pu	S%G&I(_+F,F-I.I/F0H1G3Z5I6Y7E8];G<I>H@[AGGFHDI]JGLENDOCQIRGSGTDV]WFX[YH]Z^Yb[dJhB
~^pw	d%b(JHDJ]L^ZJg]
~^py	z?Z
~^qu	M!G%D&H(B)E*a,F-?1E2G3?5G6E7D9C:A;E<H=C>]?f@cAFBJCJEFI]KbNJOZPEQYRXSFTJVIWEX[YHZ[]G^E_JaCbDcBdDeGfIgFhb
~^qw	o-f@IHGIGKIXJZHaJ
~^ra	Y!F#a%b(E)I*H,J-]/I0J1I3]4G5J6I7H8Y9[:G;H=F>A?F@YAICYFIGHH_JIKJLHMFOCPEQJRISHTGUGVFWIX_YIZ?]_^H_IaCb_cCdJeIgGhF
~^re	2!J#=%[&F(b*D+f,@-B.G/a1J2=3>4F6H7G8F:E;B<J@FABB_C[DXF^GCK^LBO^QbRZSbT:V]WaZd[A^<_HdCeFhB
~^ri	L%d&H)D*I-B/X0]3?4D5H6Y7E9_:I;[<H=F>@?CAEB[GCHFIGK[LEM?NaO]P[QGTIV@WZYF]I_CacbFcDdBeFfHgCh]
~^ro	P!E#E&I(g)h*c+G,H-D.I/I0H1G4F5G7E8G9Y:C;G<I=D>d?A@?AHBHCADFEHFHGEHfIDJFKaLFMBNCOEPDQIRISFTEUDVIWGXDYHZB[E]C^D_FaCbFdEeHgEhY
~^ru	P!G#C%D&Z*Y+H-C.I1[2I3^7F9Y:D;H<I?C@HDCEGFZGdHGJ^KDLFMDNdOFR^SFUDVBWGXEYZZB[F]FaDbDdBfagEhC
~^sa	B%F(I)C*D,C-Y.X/b0D2D3[4A5C6H8A9F;C<H><?DA_B:DIEYGEI^KcLFM?N_O^PEQ_R@TGV^WIX]YBZc[D]@^JaCeIfDgEh_
~^sb	c#Y%I-H3J4[9I>I?JBZCIDJEYIIKHMHPJRZTYVJX_ZF[]aJdJha
~^sc	I!D#D%J)H*H+a,E.I/C0E1E2F4D5G7D9Z:B;E<H>Z?I@EAHB@CFDGEFFIGcH^IDJDKbLZMHOYPHQIRFSDTBU^WDXBYbZI[X^CbgcJdFeJg[hG
~^sd	uHHPb
~^se	:!=#G%D&J(?)^*]-[.B/B1G2[3D4a5_6b7J9C:=;C<[=?>??]AEBICbDYEEFAGFJBLHNEO>PHRcS]TAU^V]WBXBYeZ?[Z]a^Y_HaHb?ccdHfhgD
~^sh	K#a%D&I(B)E*Z+b,G-A/]1G3C4G5G6G7]8E9B:[;I<I=D?Z@EB@DEEHFHGEHcI[KIMENIPEQHS[WGYGZF[[]Z^__[bacEeGfHgDhC
~^si	D!E#B&D(>)_*H+^-_.H0I1H2D3<4Z6C7^9E:F;H<d=D>=@?BHCED_ECF_H^IeJFK_L]MZNDOBPISYT]VBWAXGYZZ>]X^C_IaHc[eBf^gGhC
~^sj	wHIU^V^ZJ
~^sk	c!J#J+Z-I1[3Z4[9F=[?J@GBHCID^HaIHKIMINJO[R]TJVIXIZE]JaEcIdJfIgZhI
~^sl	c#Z-X9I>J@HBIDJFbH_IYKIMHNFZGaJcFdJf[hZ
~^sm	a#I-I3H9F>Z?J@IBFH]I[KHMJOHT_ZD[Ja]b_fJ
~^sn	l-Y6Y9J>[BJHZRcZG
~^so	H!H#]%E&F*F+G,D-b.I/D0C2D3J4F5E6C7A8J9_<X=G>E?Z@bA]B_CdEaF[GGHBIXJEKJLBM@ODPYQDRDSBTHUaV^WJXDYDZ][Z]EaIbZcEdFeEgGh=
~^sp	P!G#J%E(D)G*F+G,I-Z0G1F2G3a4D5G6F7D8F:D=D>JAGBACBDAEHFZGFH[IaJ_K@MAN]PEQHSFTbU[VIWFXIY^Z][F]B_[a]bZcCd]eFfEgIhC
~^sr	zc]d[
~^ss	I!Z#D%D&I(@)_*H+],F/F0G1F2I3_4H6G8E9H:F;H<H=J>C?[@JBYCDDZEFFGGHH[IDJ[KELDMEOFP]QIRFS[U^V[W]XcZY[J]D^I_EaIbXcEd@eEfBgDhC
~^st	B!b#F%>&D(H)a+B,D.]/Y0Z1[2C3]4D5J7D8C:?<D=E?DA]BECFD]EIFXH_I_JBKCMaOYQDRZSYUCXGYDZD]a^I_JaYbFc>dCeIfdgIhH
~^su	L!Z#[&H(a)E*A,F.H/^0F1c2G3A5[6F<H>H?]@^AHBeC]FHGGHBI[KELINDOCPDQGSETFUJWDXHZY[J]G^F_]aHbZcCdAfAhG
~^sv	zH^
~^sw	Y!_#H%I(H*I+I/H1X3H4I7I8I9F:I=H>X@[AIBFCGDGGHIGJILYMGOJRHSJTJU_V_XIZ@[I]G^HaGb^cIdaf]gIhY
~^sy	F!G#C%a&F(A)C*D+Y,E-F.F/D0f1c2Z3Z4_5E6J7C8b9@:F;C=B>>?@@HAFBDCBEEFDGhH]JDKXLBM_NIO@PJQJRbSBTAUBV>WDXBY^ZB[C]@^A_GaAbCc^d^eDfcgBh@
~^ta	Q!E#]%E&I(D)F*H+H,G-Z.I/X0H1G2H3D5H6G7F9c:D;[<[=I>J@]AGBGCDDCFHG_H[IHLEMcNDQHRFSFTJVCWG]DabcHdBeGfDgJh[
~^te	C!I#H%A&D([)J*D+B,B-_/D0B1B2C3]4A5C6B7A8A:c;E<E=_>eAACZD]EBGBH]IGJGK?LdM[NGObP>QCRASIT_UaVFWbXcYYZ>[E]]^B_AaFcHdEeCfCgB
~^th	=#F%G&D(G)I*D+],A-X/_0B1Y2D3J5I6B7[8^9f;Y<BA_EFFJGeHBIIJZK_LXM@NIQERJTJV[YI]?_BbFcBdAeDgG
~^ti	I!@#]%G&G(G,D-C.H/D0C1C2D5E6C7I8C9];E>F?F@[AEB_CGEFFEIYJEL[NEP[QFRgSDTYV@WGXYYGZG[C]Y_Gc^d_gChE
~^tj	wHIf_
~^to	I!F#B%B&F*@+B,i-c.G/F1a3A4]5E6C7A9Y:C;G<F=E?[@dAIBXCAEEFEGDI@JYLBMHNYO@QFRaSdUbVEWFXcZC[B]C^Z_AaGc?dHeBfHgHh?
~^tr	I!E#e&G(F)E*C+G,E-_.H/H0G1G2[3@4D6D7B8D9>:H;D<]>F?@@cBZC@D>EFFEGCH]IXJBMFN[OIPEQFTHUCVCWDXgYEZZ]Z^]_Ia^bJeJgFhI
~^tu	Q!]#G%G&J(E)a*E+G-[0H1G2I3E5H6G7G8H:J;Y=CAHCEDHEHFIHZIIJJKYLGMEN_OFPEQISYUcVZWFXFYXZ<[G_FaIcDeZfGgF
~^tw	_!I#F(I*_-I7J9G=J>I?H@bAbBGCYDIHXI[KGMJS[T[VJXIZH_FaGcHdI
~^ty	V!J%I(H*I+J-F/I3a9H:[=J>B@aBFCYDGGYHGI]JJK[MGO_PYTXVHXGZB]]^J_JaDdJfJgJha
~^ub	a!J%I+Y-I/X2X7X8X9J:J=I>[?I@EBGCXD_HDIHKHM]NIOaSZTIUJVIX^ZD]Z^JaHcJfJhI
~^ud	zB[ZZ
~^uf	u9Z>]?XBICJHFV^
~^ug	zHJK[
~^uh	zHIR^
~^ui	o![:]HIUYYX
~^ul	h#J-G3J9H>J@^BHHDIFKeMHNIObXJZE]JaIe[hH
~^um	iEZIZZHc_d^fJ
~^un	G!G#G%^&g(C)G*D+E,C-Y.H0H2I5I6C7^8C9B<Y=H>C??ADCADEEDFbG[HJJHK=LAM^NJOIQFRGSFTcVEXJY^ZJ[e]E^X_@a@bZcEdYeBfCgZhC
~^up	Q!F#E%Y&J(b*H+I,H-D.I/[0[1e2I3E4C5a6G7G8G9Y:G<I=E>J?E@GAHCFDEEIFIGFH]JFKALGMHNaOFPFQIRESHUFVEWHXFYFZF[G]F^D_FaEbDcDeFfdg^
~^ur	n1I9_>J@HBJH]IIKIMJZZf]
~^us	<!^%E&D(_)[*X+Y,H-[.B/B0F1E2B3F4A5@6@9?:Z;c<B=]>=@IAgCFDYE[FYG]HHJDKdLZM@NAOGP]R?S@TGUDWDYA[H]^^a_eaGbCc@e?fBhB
~^ut	R#Z%F&I(a)]*D.I/H0I1H2H4G5I6G7^8X9A:];]<I=Z>D?G@FAaBBDEEGFHG[H:I^JHKXMFNCQIRGSGTFUCVXWEYHZY]^^^_Za[cEeHfEgGhC
~^uz	h!](Z9I;Z?Z@IBJDYHHK^MJVJZF^[hJ
~^va	T!C#Z%E&I(D)G*]+G-a.I0H1H2[3]4G5I6G7F8G:E;G<I=C>^A^BYCBDBEHFHI_JGK?LcOZQIRXSHUFVDWHX^YHZJ[I]D^D_Za[bIcEdDeIfFgHhE
~^ve	C!>#e&D(@)A+E,A-D.D1d2F3X4D5Z6H7I8A9I:C;^<G@GAEBACdD^EBFJGBHIIAJ]K_LFM[NGOFPFQIR?S@T]U@V@W?XdY]Z^[I]Z_EaadCeBf<gHhZ
~^vi	R!D#_%G&I*E,G-a.H1I3X4E6G7D8G9G:I;F<I=C>D?J@_AHBGCDD@EGF_GFHaIFKGM_N^ODSFT]UDVDWFX[YZ[Y]B^Y_Ea[bEcDdDeHfEhZ
~^vo	O!^#G%E&I(F)F*E+],G0Z1I2G3H4F6F7D8G9Y:X;E<I=H>C?^@cAGBZC@D@FGGFHII^JFK]LFNZOYPEQHRFV]WGX]YGZE[E]]^DaZdIeHfF
~^vr	z9Z
~^vu	d#I(J-J/I0]3Y9I:J=[>G?I@HBGC]DHHBIZKZNXOJTJUIVIZ^]JaJb^dJfIhZ
~^w3	pBIHHRfZGdHfG
~^wa	H!E#F&G(E)E*Z+^,F-]0F1E2F3@4E5F6F7C8E9]:I;E<G=E>b?X@eAFBFCYEFFFI]JJKZLEMZNYOFPBQGRDSETAXdYIZG[a^H_DcDeGfCgGhX
~^wc	s@]HIMZ
~^we	I!H#A&H(@)E*F-d.I/]2F3@5E7H9Z:J<F=I>D?A@^AIBaCbGIH[IZLEMYOCPIQFRIUCWFXBZ[[H]c_IaHcBdAeHfXgEhF
~^wh	E!I#H%^&X(])F*J+G,[-@.G/J1I2E3]8D9Y:H;E<G=G>F?J@?AHB=CBDCEFFIH_I[J]LBMINeOYPDQFRDSDTHVDWDXAZb]]^H__aacEdEeFfEhb
~^wi	?!D%E(C*J+[,a-F.I/X0@1B2F3Z4E5Z6I7E8I9J;J<F=J>[?[@]AFBYCEDBEFF]HaJFLXMaQDRISFTBU@V=WDYBZF[c]>^HbdcHdIebfBg_
~^wl	m(GH^U]V^ZE
~^wo	H!Z#D&G(C)J*C+I,E-d2G3J4J6E7]8X9E:H;F<G=G>Y?F@YAIBfD@EEFHGBH_JEKCM[NIOFPHQGRZSHTBUAWEXBZb[A]B_CbHcBdHeEfZgEhF
~^wp	wO_
~^wr	C!B#Z%[&G(@)B*C+E,^-?.F/]0^3Y6Z7D8Y:B;E>D?A@CAZBDCCDAH[I?KALCMAN>P[QXRbSDTFU?V?WCY]ZJ[B]B^?_^aBbHddecf^ga
~^ws	u?]@[H]ZJ
~^wu	^!Z#H%Z(F*J,X-H4[7J9J:H;J=X>[?^CIDGGJHIIHK[LJNHOJUYXI[J_]aHcJfIgIhH
~^wy	c!a#I([-J3[9G;Y>G?I@IBICZDIHCI[KJMJNZOITJU^VJXJZY]J^JaGcJhJ
~^ya	z>]HG
~^ye	Z!^#I(I-X/J1]3J9X=]>^@]BHCIDHHGIXJJK^LZMINGVIXIZX]IbHcJfIhH
~^yo	K#H%G&J(B)I*C+^,G.I/H0I2I4H5I6H8G9d:a;I<I=[?JAHBCE_FHGFJGLGMGOYPDQIRISDV[YI[F]G^H_GbFc]dYeGfGgEhX
~^yu	w?_ZI
~^za	[!G#[%I(F)J*I-Z/J1I4I6J7I8J9F;J=F>F@DAJBaCID]EJGXHIJIKDLIMJN_OZPIRISITYUFVEWIXFZJ]H^Z_IaJbHcGdbf_gGhD
~^zb	n-_HIX_
~^ze	]!I#F%H(H*I,I-[/Y1I2Z3]4H6J7I8J9E;I=H>C?GAJBFCFDGGIH_IbJJK]LIMEOXPIR_SIT[UIVYXFYI[I]G^IaIfFgHhF
~^zg	m9X>ZBZOZZIhZ
~^zi	l-I3Z9I>H?_HGI_KJOXZIaZ
~^zl	w3ZI[NX
~^zm	f(I9I@bDIHFIJKIM^VJZ[^[aJh^
~^zn	q?ZHJIa_Y
~^zo	j-Z3]>IH]ZH[YaJ
~^zr	m([:ZDJHIS[VIZ^gZ
~^zs	zHXZJcZ
~^zu	P!]#G%]&Z(^*I+H,G-F0X1G2I5H6Y7G8H:_;G<I=X?JAHBXDAHEICJJNDOGRGSIWIYG^E_Fb]d]eGfGhD
~^zw	[#F%I(H)J*_-G/Y3G4J6J7I:H;I=H>F?H@aA_BFCcDFGJHFIJJJLZMYNGPISJTHUIVHWJXYZB[J]G^H_IaHbIcZd]f^gHhF
~a20	wHYIYZI
~aad	a!I#E%F(I*I-G0^1_3H4J6J7I8J9F:I;J=I>H?H@HAJBGCHDHEGGJIHJJKHLJMGNIOIPJRcS_TbUIVIWIXHYIZD[J]I^J_GaHb[d^e[fEgJhI
~aag	m#[*]9I@[CYHZ
~aak	u-^HY
~aal	wIZ
~aan	p9]@ZHIZJb[
~aar	g*[9J>Y?Z@ZHFM^TXZIaJbZ
~aat	d!_#J(H-I3]9H:I;]=J>Y?]@GBHDIHBIGK]MINIOEPJTIU]VYXI^[aFbJcJdYfIgJhI
~ab^	w3ZI]
~aba	h-J9F>[?JCGHYIJKJZG]faG
~abb	j!]=ZBYCJI^UZZI]YaJ
~abe	U!G#]%G)H*Z+],J-I/H0I1I2J3D4H5J6I7I8I:F;H=X>^?]@^BDCXD_EJFJHDKINZODQJRISITYUGWHZD[Z]c^H_HaEbGcGeJfGgH
~abg	]!X#H%H*I+J,J-[0I1Z2J3H4Z7J8J9H:H=[>]?ZCGDGHFIFJILIMHOYPHRISITIU^VGWIXHYYZZ[I]_^I_HbIcHeJfEgIhG
~abi	V!_#I%I)H*I+J,J-I.]3I4J7J9H:G;^=H>I?H@FBFDGGJH[IGKYLJMHNIOIPHSHTJUbVbWGXJZ@[I]H^I_JaIb]cJdaeZfGgJhH
~abl	D!f#J%D&G(X)a*B+C,Z-Y/C0D2E3F4[5J6E7D8]9A:C;[<G?Z@CA_B_DCEGFEGHH[I?JIK>MHN@OIRDTGUcVbWHXBY]ZH]F^F_JaEbXcEe_fIgChA
~abo	[#H%J(G)I*J/J3J7J8J9H:a;_=d>H@YBCCHDYGHHJIZJIKILFMHOIPIS^TIUFVFXJZ^[I]H^I_IaHbIdIfIgH
~abr	d!X#H)X,Y-]9I>Y?H@IBJDJHaIJKJTZVJZD[^]FaZ
~abs	l%Z1Z9ZBYKIY^ZE[[_[
~abt	uK]OZV[ZI
~abw	u9ZR^
~ac^	V!F%G)I*Y+I,J-E.J/J0J1I2J3^4X5J6I7a8I9E;I<J>]@aAICFDCEJFJGHHZKELIMENIOHPGRHTFUFWHX[ZE]G^G_aaEbbcJeJfFgG
~aca	W!F&X(G)I*G+I.J/I1Z2J5J6I8I;I=_>H?Z@YAIBBCXE]FIH@JIKCPGQJSXTGUHVDWXYIZJ[H^I_Ha_cXdIf[hG
~acc	>!g#^%h&E(C)Z+J,X-@.H1A2c4D5C6A7B8@9@<C=D>[@AA]CEEDFCHbIIJAKBL[MFNIPbQbRASATHU@V]W?XCYBZX]B^c_Ya>bCcDd?e?fAg@
~ace	X(G)I*I+I,J/b0I1J2J3D6I7H8I9D:Z>Z@[AJBDCFDDEJGIHJI]K[LJNEOZQJRISITGUGWIXFYJZZ[G]F^H_HaFbIcadFfGgHh_
~ach	J#_%G&G)E*I+E,E-a.G/F0H1D2I3F4Z5G6F7C8Z9G:A;E<G=D>I?DCGDJEJFIGIHIIIKZL]M^NYOBPDQIR_SXTEWDXXY[ZY[G]^_EaHb[cbdZeEfZgG
~aci	T!F#G%Z&X(G)I*J+H-d.J/I2J3]5I6I8I9[;H<J=I>G?G@EAIC]E[HDJIKDPGQJSXTHUEVDWXYHZ>[H^Ia]bFdGf]hE
~acj	j9J?_C[DYGZHGUYZHaJdIf[
~ack	C#B%^&G(G)B*C+J,[-A.G/G0[5^6_7C8[9^:A;D?@@BAYBICAD?EDF]GJH]IIK[LBM?N=OCP_RXSCU?V?WDXFY]ZC[A]J^?_]aDbFdfecfbgZh>
~acl	o#D%[;cHaLJZI
~aco	k-J3J@JC]D^I[KHVX_ZhH
~acq	p8]HFQbZH
~acr	oH_
~act	F!f#C%E&b(A)D*?+C,J-=/]0Z1E2c3^4^5D7B9?:J;J<G?A@>C]EfFcGEIbJFK=LIMBN?OEP>QJRISCTHUbVGWBXEY]ZI[A]D^I_Ha@bFcGdZgBh]
~acy	p.^>IDZHGIHN[Y]ZGaYcGg[
~acz	d!a#I(E*X3J9I:I;Y=I>J?J@HBHCJDIHYIIKJMINJPJUbV]ZC^[c]fJhI
~ad^	N#A%[&H)I*E+E,F-Z0J1_2F4B5X6X7[8E9a:B;E<G=B>b?Y@@AEB?D]EHFZIGK>MANJPXR]SaTGUEVAWHXBYZ[E]H^YaDdIeFfbhI
~ada	L!_#^%G&G(@)D*C+D,Z-I/[0E1E2F3B4D5G7C9?;^=D>G@XAFB^CGD_E]FGHHIDJEKHNBPYQXRIS_TYUYWHX]YEZF[B]J_Ea^b[cCd^eFfIgGhZ
~adc	i0_1_9J@JBJHBMJRcTJYJZJcYdYfF
~add	Y!H#J(H)J*H-H1J3b4H7I8c9H:Z=I@YAIBGC_DHGYH^IHKILJMINIPHQYUIV]XIZE]I^I_IaGbJcGdIfIgJhJ
~ade	[!I#G(^)Y*Y+I2^3I7I9I:Y=Y>F?G@]BDDFGIHcJIL^NGPJSJTFUIVHXIY]Z@[E]H^Z_HaIbGcDdIfIgJ
~adf	_#J(I*I,]-H7i9H:J=J>J?J@JBIIHKHMJNJPITGVJZGaJbJdJgJhJ
~adg	qHa
~adi	c%[-_3J?J@JBIC^HXIJKJPJSYU]VJZGcJfJ
~adj	zHFZJb^
~adm	A!B#C%D&D(d)k*n+E,i-A.E/?0C1Z2D3?4@5C6C7>8A9@:H;D<E=C>>?@@@B=C;D?EfFCHCI<JAK=LDM>N?OAPkQZRBSFTAU]V[XCYCZE[A]?^J_@a@bAc?d[eAf?gfh?
~adn	s-]D[
~ado	H#b%]&E)X+Z,X/B0H1Y4^5I7Y8H9]:a;F=>>I??@ICDDZEIGBHEIFJGKZLEMHN?O[P[QGRGSZTXUbV]WGYHZ<[G][^I_CcJeDf?gAh=
~adp	m#b%[EHHCNXWJZId]e]
~adr	h*J-Y9H:[>[?Z@IBJCYDaF]HBIHKIO^VJZH]IaHhJ
~ads	Z!I#E%_(H)J*I-G0I1H3I4J6J7I8I9E:I;I=H>H?H@IAJBGCHDHEGGIH_IHJJKHLJMHNIOIPIRHS_TbUIVHWIXIYJZE]H^J_GaHbJcGd]eZfegJhJ
~adt	z-ZSY
~adu	[!a#[%H&a(F)J*H,J-G3I7I9H:H;J=]?I@FAHBDCIDGGHHHIGJXKFL[MHOJPHSJTYUIVGWJXIZG[I^[_Za]bIcIdIfYhZ
~adv	m)[-J:Z;YBJHJS^UHVJZ]
~adw	z(aHIKJZH
~ady	a![(J+b-F9H>H?I@^B]CJDDIIK^MJN^UJVHZFbYfEhI
~adz	p9IBZHJOZZId_hZ
~aex	zHHQ_
~afa	u.Z6Y
~afe	uHZJZ
~aff	Z!I%I(])[+^-G/I1J3G4J8X<_>H@HBGF^HBIGKHMHP^RJSJT[UDV[XIZC[I]I_IaHbIc]dYfHgZhJ
~afi	o6^<[HJ
~afo	z2[aZ
~aft	M#b%Z&I)F*F,G.I/a4I5H7E8Y:E;G>C?D@ZA[B^DBEJFGGEHFIAKCLYMYNHOFPJQIR^SGTYUHVGWGXXYZZY[E][^J_FaHcDeGf_gJhD
~afu	sHZVZZJc]
~afw	z9]HY
~ag^	N!C#Y%E&I(C)F*E,H-B1G2H3G5G6G7b8F9a:]<I=D@_AFB]CHDBFGGIH_IAMBNIOGPDQHRIS]UFVBXDYG[X]E_Da[bYdbeHgEhB
~aga	P!]#X%G&I(G)X*G+c,G-C.J/G0H1I2I3G4G5H7I8Z9E:F;G>E?F@aAHB[DDEIFHGGHGKXLFMDN[OGPYQIRYSIU[VEWHXYYIZ_]EbIeHgGhB
~agd	w*]CY
~age	F!C#?%E&G(I+],C-c.b/J0m1B2I3C4D5D6C7a9D:I;D=C>H?a@;AFB<CAEIFDGAHZIFJ]KDLBMGNAOZPCRCS[TFUYVDWIX_YD]]^@_DaIb[cGeZfD
~agg	c#I%J(I3E8Y9F:J=I>Z?G@HAZBHCaDDIHKGNIOHRITIUJVIXZ]Ha^c]dIf_hI
~agi	^#H(I)I*I+b,J-a.[3G4I7I9F=I>F?H@GBECHDXEJHJKGMHNIOXPIS_UGVYWJX_Z]]HaFcJdJfI
~agl	d*Y-H4[8Y9I>I?JBFCJEYHXIIKHMHNYRZTJVJX_ZF]JaJdJha
~ago	g!J#I-G3I9X:J=Y>I?YB]DHGIIFKYMGNIOJRJTJVIXZY[Z][J]IaIc[dIf]
~agr	p9]=IH]MZ
~ags	s#]/I0J3[FXHIM^RITIXJ_GhX
~agt	^#I%J(H)J3G9H:I=H>H?H@FBGC[D]E[I[MHOYPJSITIUHWZXZZX[J]I^[aHbIcIeXfHgIh]
~agu	i(I)[9[=HHZXY
~ahe	oHERbZJbZc[
~ahi	u>aHIfX
~ahl	a!J#H(J*J-a3a9H:J=I>E?b@FBGC^DFHBI^MINHOFPJTIUJVYZC[a]Z^IaFbJcJdIhG
~ahm	z/Y8Z
~aho	l>]@YHEK]XZZIh[
~ahr	p-]1Y>[@JHHIJK^ZHfZ
~ai^	Z!H#Z%G(F)Z*F+Y,[/I0J1Y3F4H5J7I8I9I:G;I>D?^@^AYBED]EIGIIIJIK^LYMENFOFPGQJRHSJTGUGVGWXXbYJZA[]]F^I_HbHdIeJfFgI
~aid	d-I/b3J4Y@JBHIIJZKGMJNIOJS^VIZbdGfJ
~aig	w[]bJ
~ail	B!G#B%J&](C)@+@,G-A.E/a1G2D3_4H5[7H9=:b<I=C>d?_@@AIB:CYDeF_HeI;JFKFLAM]NJQYRGSGTBUAV?WBX>Z^[?]C_DacbFcJd>e^fBgHhE
~aim	k-[HZOYW]ZJh[
~ain	E#Y%Y(E)H*B+_,I-H.H/Z0D1E2E3F4c5b6D7a8_9@:A;D<F=@>G?A@dA_BZC?D?EEFaHCIYJXKXLEMXN_OBPbQISDT]UBV@XXYE[J]Z^IaBbEcEdEeDfGgJhD
~air	^!Y#H%J-H/F3]6]7Z:_>Z?H@FB[C[DEEIHCIGKEMINHT]UYVXWYXI[J]I_XaFbJdZfIhH
~ais	W!H%F&J(E)[*H,I-E.J0I1H3a4G5I6H7G8G9J:E;H<J=Y>]?Y@EAHBIC]DDFIGHH:JZKXLJOZQIRHSIUFWGX^YX[]^HaAc^eIfFgH
~ait	V!H%I)J*H+Y-F1I3G4J6J7I8J9];J=H>D@bAJBICEEJGJHEIDK]LIM]OGPIRZTHUIWJXdYJZB[Y]G^H_Ib[cIdHh_
~aiu	j3I9Z>JHEI_OJZ[c[f]
~aix	o;YH[^ZbZd[
~aiz	z%_dI
~aj^	h(J9G:J>]?J@[BHDHKIMXVIZ^]JaabJhJ
~aja	q!a([?ZBJDZHHKIN[ZD
~ajo	q8^9G>]VZbZ
~aju	p3^9[HJIYZJ
~ak^	[!X%J(I+J-c3_9G:J<Z=J>H?I@YBGCJD]FYGIKGMIN^OJTJUIVIY[ZC]I^J_JaHcZdHfIgJhI
~aka	m-Y@JHEYXZGb[d_f_
~akc	uZG^_
~ake	R#H(F)H*H,J-G/[0J1I2J3H4I5J6J7H9F:F;a<[=Z?XAIBCCGGEK[L[MaOHQ^RJSHTGUYVIWIXHYJZD[I]G_GbGcGdYeJhY
~akf	w@]
~aki	u9][Z
~akk	u-]
~akn	k%](a-J3b9F=]>I?I@JBJCZDIHCIZKJOJXJZG]JaE
~ako	u*ZB[HJI^
~akr	zG[
~akt	U!c#J%F(H*H+I-F.Y/I1Y2J4^5J6I7H9G:G;[<X=F?F@EAJBEC]DXEHFJIDJIKDLXNFOHPEQJRHSITGU^V[WGXFZ>[H]H^I_HaFdce]gHh^
~aku	m3Z9H=[C_HEI^ZZ
~akz	s/ZKIOZZ]
~al^	E!Z#]%D&F(_)Y+B,c.H/G1[2D4I5Y6F7?8C9H:Z;D<E=H>G?A@ZB>DFF[HdI[K^LHMZN_OAPIQEUCVCWAYFZ:[D]J^C_CaIbGcAdYfHgdhb
~ala	Z#G%I(H)J*I-]3G4J7I9E:I=H>F?H@]B]CGDGHbIEJIK]LZNGOIPYSITIUGWJXXYYZ[[I_JaFbHdGfYgXhH
~alb	h(J3X9J=]@]BXDJG]HDKJX]ZG]]dY
~alc	o.X3I9[@YBIGYHHM]OJX]
~ald	o9J@aBID]HDIGKHNZZGa^
~ale	V!H%G&H(H*G,I-D0I1H2J3Y4F5I6H8H;H<J=D>C@FAHBZCXD[E]F^GFHbJHOEPFQISGTFUXV]WGXEYH]F^F_^bGc_eH
~alf	a!J(G)J/a3Z4I7J9I:J=H>I?IBICJDYE_GJHAJJKJMYPISZTIUIXHZX]]_Ia[dJgY
~alg	h.Y9c>H?I@]BEC^DJHBIHKIM^XIZGaJc]fJhJ
~alh	f,X/Z4[F]HFNZZY
~ali	N!E#D%I&I(J)[*C+I.J0F1[2H3_4Y5H7H8F9D:J;G<I>^?GCED@FGGDI?JFKAL^M[N[ObQHR]SZTFV[XCYGZ[]G^H_DbHcBdFeFfbgGhG
~alk	l4[8J9^@JBJHDKIYYZI]_
~all	E#I&H(Y)Z*E-[/[0Y1E2D4[5C6G7C8B9[:H;I>X?_@CAJB]CBD>ECF_GDH^IGLAMEOAQaRFTIU[VZWBYCZG[J_EbbccdCeJfCh=
~alm	k#XHXI]T[ZX]ZdY
~aln	l@YBIHHIZZHc[d_gZ
~alo	a#G(J+[-G3^9I:J>F?[@GB_DDHAI_KFLZNHOYTZVIXIZC[[]I^IaIbJdJh^
~alp	w@[HXIX
~alq	wNZ
~alr	b!]%E(I+b-F3J9];J>H?I@[BGCJDDIIK^MJNJOIPJVHXJZI^JhH
~als	[!I#]%H(I)c*I+I-F/I1J3X4X7J9H:I;J=I>H?H@HCGDEEIGJHZIFJYKFLJMFOYPIR[S[UGVGWJX_YJZE[J]H^J_JaGbHcHdZeGfHh^
~alt	K!F#F%X&G(Y)E*J+D/H0J2F3f4D5X6H7Y8E9@;G<H=]>^?I@_AEBEC]D_EFFIGHHIJEK_LFNDOFPEQGRDSZTFV]WXXAY]Z7]@^c_Ca@bBcEdaeFgDhZ
~alu	l-J/Y9]H]JXN]ZF
~alv	p3^9I>GDJHGIHKHU^V]XJZIa^hJ
~alw	d(J-J9J?J@XBIDaF[HIIHK^ZY]JaIh]
~am^	N#B%]&H(G)]*D+F,F-I.G/H2_3@5G6F7D8F9H:Z<H=X>I?J@JAFB@CGDHEGFaGIHiI_JIK?LEMbNAOCPGQ_RESFTDUDWFXBZE[E^HacbFcCdFeGfCgHhG
~ama	Y!G%H(G)J*I+Y,J-Z/H0J2J3^4I6J7H8I9a:G;I=G>]?Z@]AJBHCED_GIJIKCMENGOEPHQ]RJSJTGUHVFWXXZYJZB[I]F^G_IabbGcHfHgIhE
~amb	R!E#F%H&J(F)I*H+I,I.J/X0H1I2J3E4H5J6H7[8I9D;H=F?F@gB_CEDEEHFJG[HAICJIKBL_M[NEOFPGQJRHSITGUFVJWHXEYIZ[]F^^_EaEc_d^eIfEgYh]
~ame	M#H%E&H(I)G*E,G-b.H0J1F2G3A4Y5G6F7E8E9@;F<H=C>@?D@]AaBZCDDCEGFeGDHaIbJHKcLFMAOFQGRDSHUEXC[E^G_EaDbXcEdCeGhE
~ami	g(J-J0Y3I9I@HBZCIFZGJK^MHNJXJf[hZ
~aml	h7^>XBJIJMaZEbIg[hZ
~amm	^!J([)^*]+I,Z-G4J6X7J9X:I=I>H?FBGCIDGH@IGMHNHPZSJTZU[VZXI]H_Ja[bYcJfIg[hI
~amo	^!I%I(J)J-J0[3I4J7J8^9H:[>H?Z@FB]CHGIHXIGK^LXMHNIOIPJRISJTIU]VGWIXIY[ZE[J]I^H_JaHbIcId^hF
~amp	i-Y3c9G:J>G?J@GBICJDIH^IIKIMIZDhb
~amr	kHGQe
~amt	u8_DJHHa^
~an^	P!B%_&Y(C)F,H-I0H1X3I5G6G9X;E<I=c?B@FAaBGDBEHFYGHHDI^JHKGLFMZPHQHR[UYVHWGYGZJ]X__aBb[cDeHfChE
~ana	V!G%X&Y(])H+I,J/G1J3G4H5I6I7c8[9B:X;J=F>F?FAIB[DFEGFJGGHHIZJ^KDLIMFNDOHPYQXRISGTFUFVDWIYJ[H]Z^G_HaGcGdbeYfYgJhF
~anb	s.X7Z>XJX
~anc	M!B#Y%[&H(G)F,F-?/I0E2F4D5]6E7D8E9[:X;c<G@EAfB?DFEGFGGXHCIDLFM_N@OAQJRESFTHUCV[XAY[Z<[D]d^D_da?bbcCdAeGfIgGhX
~and	I!G#C%C&E)Y*^+F,I-I.H/Z0D1E2G3d4A5D6C7Z8B9c;G<E=I>g?Z@[BHD@EDFGGHHDIEJFLZNAOGPGQERDSHTGUFV@X]YDZa[B]a^__JaFb?cHd@eGfBgJhd
~ane	[!I+Z-H/I3I4]5Y7Y8Z9H:I=I>H?I@FBGCIDGH_IGMHNXOJP[RIT^UIVZXI[J]I^J_IaIcIdIfIg^hI
~anf	k-I6X9[>G@IG]KIN^X^ZG
~ang	B%?&G)F*]+G,D-E/[0D1C2I3>4G5D6C7C9<:B;G<J=A>^?I@fACBaCFD?EGFIGBHZIIJHKFLgMaNJOBPGQERBSFTBVCWCXJYH]^^g_BaJbDdIeBfFgZha
~anh	p@^HFKHX_Z_dIfI
~ani	K!B#E%D&I)E+G,G-F.H/G0H1G2I3E4G5H6H8G9F:e;G<I=_>E?X@EAICDDGEcFaG[H<ICKCLFMDN_OGQIRHTFUdVCWeYHZA[F]D^D_ZaGcad[eGgF
~ank	W!X#D%I(G)I,J-D.J0J1I2J3Y4Z5I6J7F8I9g:G;H=F>E?D@EBbCEDXEJFJGHHaICKDLHMFNGOGRHSITFUGVFWIXFYJZI[H]F^H_HaDcHdEfHgGhE
~anl	z-]HY
~anm	_(I-J:J=J>G?HCJDJHYIIKIL]M]NJSJT[VIZ][[^JaHbbcIdJfIg]hG
~ann	A%J&X(Z)[*Z+B,J-[.C/?1C2E3X4Y5G6a9?:];D<]=Y>_?aAHBECEDIEJFZG[HZIHJAKELCMHNDOFPIQERBSXTGUCVEWCXDYZZZ[X^Z_]aBbAe_fEgGhI
~ano	U!Y#D%X(Z)H*F+H,J-_/H0[1J2J3E4I5J6I8Z:^;H=Y>X?I@bAHBDC]EIFYGEJIK[MEOGPIQJRJUHVEWIX]YJZD[X]G^H_IaGbHcHdDfIhD
~anq	j%Z(Z3_=]CXKJOHV[XJZFaI
~anr	n3]9J>X?_HHa^
~ans	R!Z&[(D)H*E+F,Z1G2H3a4Y5H6G7X9H;G@FBBCGD]F[GYHbJHKAOBPFQIRFYHZC]DbIfZhI
~ant	F#A&F)H+^-X1C2I3;5I6C7C8B9E:e;C<E>^@JACBBCIDHEDFDGAHYJIKgLCMZNFOGPBQJRBSZTJUcVBWeXGZ=[[]a^D_AaIb[cFeIgGhZ
~anu	p=Z@JHGIYK[ZJ_[fY
~anv	g!]#J(Z-H9G;Y=Y>I?[@GBIKbMHNIZE]J^]aJbJdJhG
~anw	oHHMZNZZI]Za[
~any	N!E#_%E&I(E*J,H-a.H/F0I1G2H4G5H6H7Y8]9[:_;]<I?CAFCAD^EIFGGEIJJFLFMBN]QIRGSYTYUcVEXZYHZG[Z]D^F_FaCbFcFdXeHfEgFhC
~anz	m3G9I=I>ICZDJHFI^OHU_VJX_ZI]Y
~ao^	S!D#F(^)Y*H+G/G1[2H3]4J5H6G8G9_:Z;G<I=D>D?Z@GAHBGDBEZFHHEIBJGLIMIPEQISXTEU]XIYH]]_Fa]bDc]dEf[gIhE
~ap^	V%I(I*X-H/J1I2J3G4X5d6I7I8H9H:I<k=I>G?H@YBGCZDHFZGIHBIEJIKHLJMHNHOYPJRXTHUIVIWJXIYIZG[I]H^I_IaGbIcCdHfFgJhI
~apa	a!]#J%I(]+J-G3H9G:H=I>G?Y@GBGC^DGGIHAIGMGNIOIRJTJU^VHXIYZZF[b]G_YaGbZcJdJf^
~ape	k#Y9J<[>I@]HZKIO[XIZIa[hZ
~aph	b%F(_)Z@IBJDHHZMIVJZGge
~api	c!I(I-I9]:J=J>I@GBHD[HCI_KIMJNIO]UHVGXJZD^JaJbad^f_hH
~apl	m%^(J*Z>X?cHGdI
~apo	n#J-J1]9H@JA]BIDXH^IJKJMJVIXJZ[_Z
~app	O!D#J%[&G([)E*[+b,X-[.H/[1F2H4J5F6F7G8F9_:J;X<H=B>_?d@JAECIDDEGFHGGH^IEJEKDMANXOBPXRISFTBUDWDXBYYZZ[E]D^E_Da_bHcDdDeGfYhB
~apr	e%J-[0Y3I9J=J>I?H@IDJHIIGK^MINGR[TYVJXIZX[[]^_ZaGbJdHfIhI
~aps	f!Y#]-J6X9I=d>I?JBICJDIIIKEMINIRcTJXGZD]JaIbH
~apt	V!I(H*I-G/H3I6J7I9G:J;J=I>F?H@ECIDHEJHdIFJJKFLIMcNHOHPIRHSJTIUJVHXIZJ[J]a^I_JaHbfcIdHfGhG
~apu	pAZHHZZ_ZbZfX
~aqu	m:Y@]N]U]XJ
~ar^	C!B#J%H&D(_)D*>+a,H-].F/F0A2^3Y4Y5B6Y7H9[:E;G<F=>>Z?c@^ADB]CGDZEEFDG?HaI@JDKbM[NHOJPGQFSGTIU<VBW@XZYH[a]E^c_HaBb^cIdAe[fHgEhI
~ara	K#B&H([*Z+G,F-?.G/^0^1J2e3B5G6E7G8E9?:F;E<H=I?bB?CID]EEFeGJHBIfJEKDLFM[NBOIQISFUXVaWXXIYJZ>[Y]A^JaBbIcJdFeGfFgChY
~arb	u@[SZ
~arc	Y!D#H%F)J*I+I,J/J0J1J2Z3E4H6I7H8H9C;Y=F>D?EAIB]CGDEEJF^GaHbIEJJKDLZMYNFO]PHRISITHUGVEWIXGYIZG[H]G^__^aDcGdaeIgIh[
~ard	M!D%F&G(C)^*C+],g-F/]0F1F4E5G6I9b:C;F<H=C>C?X@YAFBBCCD@EGFJICJELEM^NBOIQ^RGSITHUDVBWFXFY_ZB[G]B^D_Da]bZcBdGehf@gEhE
~are	U!^#F%F&J(])H*[+H,J-_0I1I2J3_4I5I6I7G8I;]>C@XAHCHDFEJFJGHH^IJJHK]LHM[NEOEPFQIRHSHTFUFWIXEYIZB[a]E^XaEc[dFeJfFgH
~arf	c(])J*Y:I>I?Z@^CGHFI]K_MIVZXZZC^ZaIhI
~arg	f-J2_9I=J>JBJGbHDI]KJMJS]ZH]^_YcHdDfHhJ
~ari	N!Y#Y%D&I(a)[*D,F-]/F0G1G2H3F4F5H6G9A:Y;^<I=^>BAbBBC]DDEGFYHBJFKAMCNBPGQHRYT]VXXXYG[J][^]_XaGcDdXeHfDgF
~arj	zHXb^
~ark	h2Z9I>J?IF[HdIYZD
~arl	^![(J-H/X3J9H:]=J>I?I@_BGCIDIHIIGK[MHTHU]V^YXZB[Z^YaJbJcJh^
~arm	k(J9[>HBXH_MIXJZFaHbbhJ
~arn	n-Z9HK^M[ZH
~aro	i!]*Z-Y9J>[?[CEHXKJRJZF]I_XdJf^
~arq	z2[
~arr	V![%H&J(G)J*I-G3F6Y7I8J9G:H=H?G@FAJBbCFF]GIIFLIMGNHOGTIUGVGWIXGYJZX^H_IabbZcHeJf^gIhH
~ars	w-Z3[
~art	J#@%I&G(F)D*G+H,F-C/H1C2F3J4D5F6D7X8H:b;D<H=H>Y??@YAJB_CAEHFYG^HaI[J]LEMCNHOBQFRFS[TYUAV^WDXFYJZ?[B]Z^CbccDdCeDfhh@
~aru	j-J0]3Y?[@IBIDJHFIIKHL[NYVZZG[[^[_[
~ary	Y!H#J%G(^*J+J-G/J7J9J:H?]@JBECHD^J[LaMHNGOJP[SJTJUGVFZA]JaJbIcZd_fJgX
~arz	u(]HXZJd_
~as^	Q#X%G(E)H+I,I-Z0J1X3F4I5J6I7G8I9b:F;I=H>C?FBYCZDEGHH_IcJFLHMFNEOHPGQJR]SHTIUFVEWIXXYIZ^]F^GaFcGdFeJgGhE
~asa	c!J%Y(J-G3I9F:I=I>b?G@GBGCXDHGGHYIFKaMXNaOIPJRYTIUJVJXIZJ[]]HaHcJdIfHhG
~asc	q9JCJHCI]Z[]abZ
~ase	N!D#X&J)G*G+G,H.I/G0H1G3I5H8G:F;X<I=F>D?E@HAHBYCEDGEHFIGZIZK[N^OFPFQ_RFSGTEU_VDWGXFZ]]F^]_EaFb]cGddeHfBgFhY
~ash	Y!I%H(G)J-G/I0Y1I3X4Z5J8I9I:H=G>Y?H@EAJBFCIDHFeGcHJIGJHKFMdNHOIPHRHTIUHVHWIXIYJZ?[I^Z_HaGb[cGdFeIfZgHhH
~asi	Y!I#Y%J(J-b2Z3I9G:I=c>I?I@ZBGCHDIHGIYKGMIOJPJTJUJVJX^ZF]J^Z_JaIbJcJeZfHhH
~ask	T!I%J(F)H*]+],[-F/I3G7J9G=I>D?D@DAJBFC_DGGJHZJJKGLbNHOZPITIUIVGWJ[I]J^H_IaYcJd^f^gHha
~asl	X!H#G%I)I*I/I1J3I4J7H8J9H;J=H>G?G@ICGD[EJGIHHIYJIK[LIM^N^OIPHRJSHTHUYWIXHZb]I_IaHbXcGd_eJfFgGh_
~aso	b!X#J(J-b/Y9[>H?G@JC^HDIFKFMJNbTYVJZE^JaIhJ
~asp	o!Y9[@]HIa^
~ass	3!<%Y&J(])F*E+A-^.H0G1D2b3>4?5F6Y7[8D9>:H;C<Y=F>C?HABB^DEEFFAHXIcJ_KcLYMaN_O>P>QCR?SGTAUFVAWHXBYDZb[_^]_AcFd^e[fGgZh_
~ast	M#^%]&I(B)H,G-?.H0F1F2G3@4X5H7F8Z:e;F<H?F@_AFB?CaDYEGFFIbJFKdLDMANDO[PFQHRXSETZVFWEXIYGZI]H^CaDcJdFe[hC
~asw	zKZbXhI
~asy	l-XHGI^gX
~asz	zUY
~at^	?!_#B%Y&I(Z)A*@+@,Y-Y/H1]3[4X7_8J9c:G;^<C=A>d@AAaBECEDEEGFEGXHaIEJXKZLFMBNaOHQGR>SBT@WGXDZJ[G]>^X_ZaBbAcCdCeFf_
~ata	S!D#J%F&J(C)G*F,Z-Y.I/[0G1H2H3_4G5I7H9C:I;Z<I>C?Z@[AHBbCFFIHEIGJGKYLJM]NBODQISFTDU^VHWYXDYHZA[H_Eb[cbdIfDhY
~atc	V!I#H%J&I*I+H-Z/I1I3B4J6^7I8J9G:I=I?HAeBFCGDGGJIEKJLJM[NJOfPJRGTIUJVIXHZA]I^J_YbIcHdIgJ
~ate	K![#I%H&G(Y)^*^+B,X/C0F2H5E6E7I9C:X<H=J?FA^BGECFFGFHJI[JGK=LHNcO_QFR_SCTDU]VXW[YEZ][H]G_GaYb_cHdGeFfHgJh?
~ath	j?]DIFaHZKIZG
~ati	@!Z%Y&G)Y*=+_,Y-I/D0A1J2C3d4B5B6B9<;J<I?G@GAIBCC^DaE_FXG[H[I@JFK?LENbOGQ[RFTAU[VBW]XaYEZC[D]F^G_FadbDd]e^gFh>
~ato	H#b&F(X)^*a-H.F/D0E2E3b4[5F8D9?;D<G=B>_?^@DADBHCIEHGCIAJDKANFPdRGV[WEYGZJ[E]Z^E_Ga]b^cFeDfEgCh@
~atr	g3I9I:]=[>H@]CIHFIcKJOHR^XJZGaI
~ats	p-Y3I7Y>GCIH[IXK^NHXIZGaGc]
~att	N!X#Y%C&G(F)I*H+F-^.H/F1F2[3b5H7F9D<I>H?D@_AGDFEGGYIYJFMCNYOBRESGT]VCWGXc[F^X_EbEcIdGfCgFh[
~atu	Z!F#I%H(H)I*I+J,H-G/J0]3G4I6Y7I8H9G:H;J<^>H?G@GBGCHDGEJGGH^IGJJKGLJNHOIPHRHS[TIU^V^WGXHYH]H^I_IaGbIcGd^ebfYgIh_
~atw	u-]
~au^	]!J%I-F/Y3E4J7J8Z9]=I?[@XBXCGF[HDIEJJM_OGPJTJU[XI[Y][aZbHdHfJhG
~aub	s9[?ZHYI[ZH[X
~auc	a!J%I(H)J-Z3E4Y9Z:I=H@HB[C[D[IHKGMIOIPJTGU^VGWYXIZI[J]HacbIcIdJfHhJ
~aud	_(J-Z/]9J?JBGCJE[HXIJKILXMIN^VYYZZF[[]]^IaJdIfJhX
~aue	p#]M]ZIfZ
~auf	[!J%I(G)J*J+],I/I1J3H4I6J7I9F:H=[>]?F@CB[CFDEGIHGIDJJKHLdMDOIPIQ[RZSJUHWJXJYJZ][H]^^H_JbGcZdGeJgYhF
~aug	s9^HFKZ
~auj	u@ZX]
~aul	c+I2^>I?I@_CJDHEZH_IIKHWHY^ZIb_
~aum	zH^
~aun	wTX
~aup	wD]ZJh_
~aur	q6aHDRb
~aus	N!F#a&J(Z*G+X,G-[.I/Y0G1G2I4Y5X7G9D=H?I@EBBDXEYFHG[HFIZJFMEPGR^SHUZX]YGZA]_^GaAbGd^eHgIhD
~aut	I!C#D%[&G(d)c+D,g-@/G0F1Z2G3]5J6F7G8E9@:I<G>[?[@XAFB@C[FGGDH^IYJFKHLEMENBOCPBRDSHTZU^VaWDXBYEZ9[G]E^D_DacbCdBeEfBhC
~auv	l#],]6Y9JBIEXHEX[ZHc^dHh[
~aux	u)]4]A[PJ
~av^	X!X#X%H(I)H+H-E/X0Y1I3E4H5J6d7G8G9F:I;I=F?^@ZAIBCDYEJFJGXHYIbJJKXLXMENHOGPFQJRGSITFUGVDWHXFYIZY]Z_GaEcGdEeIfE
~ava	Y!G#Y(G)I*H+I,J-F/I1G3Z4Z5I6I7H8I:G;I=Y?aAJBDCZDEGXH]IDJJKaLIMFNGOFRHSYTGUFWIXGYY[H]Y^I_HaEbYcFfZgJhE
~ave	H#E%X&I(G)X*Y+F,J-J.X/H1F3[4D5]6F7H8E9X;Y<G=]?EAEBFCbDbEHFIGJHZIYJJK^LEMCNXO^QGSFTDUIVFWIYEZE[X]Za@cGdIgHh[
~avi	j.[6Z@YM^UJWZbY
~avo	e#]8X=I@IBIIJKaR[UZZXcJfYhJ
~avr	g-^@[HHKYZH
~avs	p!^9J;ZHGIJKIUaZJhJ
~avu	z*Y9JHIK^ZJ
~avv	sB]HIZJf^
~awa	b(I)[/J3I9H>G?Z@aBYCHDXHYIIKFMJUZVIXJZD]b^ZaDbJcJgJhH
~awe	z9[HJ
~awi	j-[9^@^BJHIZZaJh[
~awn	q%^(a;ZHIWYZH
~axi	o3GHYIHOHXc
~ay^	N!^#H%F&I(C*J+F,H-D.H/C0H1G2I3C4F5H6G7E8F:G;F<I>H?J@fAFBHCFEHGEH^I[JGKGLYMINZODPJQHSbT^VEWFX]]^^X_EbGc[dEeHfD
~ayb	sHIN[SX
~aye	j9I@^DJHIIIX]ZX]^f[
~ayo	uHHc]f[hY
~ays	F#Y%E(E)G,G-^.X/X0G1Y2H3J4F5G8F9B:Z;H<J>B?FBBCXEYFGHIIaLIMBOZPDQGRFUYV^X_YGZZ[F]GaFbIdZfDgBh[
~ayu	q9ZIYZZ
~az^	s/XCYNZ
~aza	h-]/[9IBZHFIIJZMJN^O[hJ
~azd	zN_
~aze	u-[HIV^
~azi	T!D#E&X(H)G*I+G,X-D.J/H1H2I3_4I5I6H7G9^:Z<J=H>F?C@DAHB]D[E[FIHFJHKDLHNaOFQHRJS]TJUZW[YHZX[G]D^G_[bFcHdGfZgXhF
~azo	s-Y/[@[H]
~azu	p!Z/XHYV[ZIbYgZ
~azy	z@^X]ZJ
~ba^	n=^@ZBZCZHGNZZI
~bab	w![>F@YO]ZI
~bac	D#D%]&G(?)B*D,[-@.F/I0]3A6_7D8[:C;F>H?B@EAZBHCCDAEEF^HHI@K_LCMAN?P_QXRZSDTBU@V@WCXHY^ZG[B^@_^bJdfecfag]h@
~bad	i#a%J)Y9JBYDIH]ZH
~bag	f-H4[9H>_?JBHCJEYIIKHMHNJRZX_ZE]JaJdJha
~bai	z>JHG]]b[
~baj	u!a9G>]HHKJZFbZ
~bak	n@JHFYXZGb[d_f_
~bal	Z(d)]*[,e-Y3J?I@JBJDJHJKJPGUIVHZFdDeJgHhJ
~ban	X!I#F%J(H*J+J-^.G/J2J3H4J7I9E:H;J=I>Y?G@FAJBDCDDGGIHjKCLJMFNGOHPJRJTIUIVIXHZ>[H]e^I_JaFbFcIdGfIgIhE
~bar	a!I#I%I(I*I+J3Y4^6J7J9Y:I;Z=I>_?]@YBGC[F]HAIDK^MGNIOHP[RJTIUJXIZB[]]H^J_JaGcIdIfZhH
~bas	^!H#I%I(J-G1J3F4Z6J8J9G:H;J=b>G@HBHCbDGIbJJKFLJMHOHPIQbRITJUIVGXHYZZD[[]H^J_JaGb]cHdGfGgJhI
~bat	g![#J-]3Z9G>X?I@IA[BICJDHH[IHKHMINJObXIZF][aI
~bb^	z[]h[
~bba	q!];[CJHHI^ZJ]Z
~bbe	sBIHYM_
~bbi	o3Z=[BZHJU[ZJ
~bbl	qDYHGLY[]bZ
~bbo	u7aHIKYSIZJ
~bca	wH]
~be^	Y#Z%I(X)I-F/_0]3G4J7I9X:H;I=H>^?G@FAYBFD[EIGIHGNJPXRJUHVGWJXGZJ]b^IaFbHcGdFfHhF
~bea	g#J%J*[-I3H9[=I>H@IB^DHGJIHKIM[NJPJVJX[YJZGaGcZdGeJfb
~bec	Q!H)Y,J-X/[1J3H4I5Y7I9I:Y>I?H@HBGCIE[I]JILXMHOZPIRYTXVYX[YEZB]Z^JaJbIdZeIfIh]
~bed	p9^:^KJV[ZI
~bee	U!X(F)]*I+I-Z/H3H4G5[7I9I:I=Z>F@JAJB]CHDXEJGIHDJXKYLIMINHOHPJRJSYTJU[WZ[I]Z^H_Ya[bGcHdZeIgHhG
~bef	U!Y#G%I(H)J*I+I-I3G4I5[7I8I9I:H=I>G?F@]AIBCC^D]EXGIIDJHK_LGMINFOHPISJT^UIVGWJXZZG[H]d^I_Ib^cGdHfIgH
~beg	s-J3[>EF[HIIJOH]_
~beh	_!H#H%[(_*_/G0I1Y3Z4I5J6I7I9E:I=I>G?H@FAHBFCDDGGFHGIFJJKJMaOJR_SIVHXH]H^JaEbXcGd[fGgZh]
~bei	W!G#G%_&^)I+J,]-G/H0I1I4[5I7Z8I9G:[;[=E>Z@XAJCGDHEHFJHHIEKALZMEN_PJQJRHTGUGVEWGXGYIZF[H^G_Ha]bGcXdEe[fEgHh_
~bek	f#J%F&_(H)Z*J-^2Z3I9I:Z;Z=I>F?I@ZBYCID_H]IHKGMINIPJUJVXXJZF[Z]JaJdHfJhJ
~bel	d#I(I-^/I1I5]7J9I:Y?J@FBZDIGJH?IEKHMHNaOIR[VIZA^J_Ja^bYd[gJhZ
~bem	w-_HIIZ
~ben	N#[%[&Y(D)F-Y.H/E2G3C5J7I9C:J;]<H=Y>EAaBYCBDJEEHEI_KFMFNHRXSDTIUAVXWDXZZ@[G]Z^X_ZaEbBcId^e]gZ
~ber	G!G#C&G(X)E*D+b,F-G.F/F0Y1E3f5F6E7G8H9?:H;Y<G=B>d?I@IAEB=D[EEFEHYIYJDKZLEN@OgPYQGRHT[UDV[WEX[YFZ=][^B_BbCdBeFfBgDhJ
~bes	e#J-J3I9[:I=Y>]@]BIC]HIIIKINJOZUIVIXJY^ZI]Ia[cJhJ
~bet	^!I#J%J(J-H/E0J1J4Y5J6^7J9I;Z<]=I>I?I@aAYBHCIDIGYIIK^MHNHPJRJTIU]XHZE]I_IaJbIcbdHfHhI
~bev	p-Z4]9J?ZCXD[HFTX][
~bex	zH]
~bey	zNY
~bez	w?ZD[hY
~bge	]!X#H%H*I+J,J-[0I1[2J3H4Z7J8J9H:H=[>]?ZCGDGHFIFJJLJMHOIPHRISJTIU^VGWIXHYYZZ[I]_^I_HaXbIcIeJfEgIhG
~bi^	f!Z9H@cBZHHKIMZV[ZH
~bia	U!H#G%I(H)J*J+J-H/[0J3G4J6I7X9F:Z;J?H@cBaDHGIH>IFKELZMZNHOIPIRJSJTIWJXH[Y]H^__HaHbYcHgZh[
~bid	b!I(_)^*I-c>J@IBHHAIYKHLIP^Q[UGVIZF^ahJ
~bie	^!H#G%J(I*H+J0J3D4J6I7]:H;J=E>G?G@CAJEIHFIEKZLJMDPHRJSIT]UIVHXb[J]H^[aXbIcad^f]gHhZ
~bik	u#I>J?_H[TJXIZIaJ
~bil	R!^#G%H)F*Y+H,I.[/I0J1J3Z4^5I7H8H9E:F;]=F>_?F@EAIBDGHJIKGLHMFNGPFQJRHSFTHUbVaWFXGYIZ>^H_HaEbbd_eZgGhG
~bin	b+[-J/H3]4J9H<]=J>I?I@JBXCJDHHbIJMINIOJRJTJZG]JaJbHccdIgJ
~bio	c-G9J>J@aH]IHKIL]MHUJVJZ[^JaJb[hY
~bir	o%]HDI]^YdZf[
~bis	l3Y9X>J@ZBJHFIJK]M[ZFgZh^
~bit	c#]%I-Z3J9[?JBHCIG^HYIGKZMHNITIVJZ][H]I^[aJdJhH
~biu	z9]CYHJ
~bje	S!a#H%H(F)J*I+J,I-D/G0I1H2J3F4G5J6H7H8G9F:H;e<J=G>G?G@FAfBECGDGEJFJGaHCIEJHKFMGNEOGPGQJRHSJTGUGVFWIXGYIZC[I]G^]_iaGbHcGdFeJfGgGhE
~bju	w-[?]HH
~bl^	E!f#G%@&G(I)a*D+D,Z-^.X/C0C2F4d5E6I7J8]9A:C;]<G=G>]?]AZDDEDFFGIICJGKILGMDNBOCQHRCSYTBUaVcW@XBY[ZG]A^HaCcFe_fGgBhC
~bla	_!F#H%J(]*J+J-E.X3Z4J7H9E:I;J=H>Y?XBGCFDaGIIEJIKFL^MGNGOISJTHUHVHXHZc[I]H^I_JaGb_cHdIf[gJhG
~ble	M%X&I(X)H*E+F,H-E.H/E0G1G2I3C4F6F7H8I9C:I;E<I=Y>A?F@EA[BgDEE]FJGEICJIKCLGNBOFPIRGS_TCUGXCYGZg^G_Ca[ccdJeGfIgIhD
~bli	^!I#H%I(H*J+Y-G3E7I9G=I?F@EBDCFGJHIIYJJKXL[MGNYTIUIVHXIZa[^]G^I_JaabbcHdHfJgJ
~blo	I!A#j%B&H(A*C+D,X-d.b/B0E1I2E3@5E6E7B8E9@:B;F<F=B>G??AID?EFFGGDHZIAJaLDM>OCPBRBSBTjUBV@WDXeYEZ>[e]A^J_CaBbacbdAeJfAgAh@
~blu	zH[
~bly	w>F@ZO]
~bma	nH[MahH
~bmi	nHGZa
~bo^	l9Z=^GJHIMIZJa]f^
~boa	a)J*I,b-H/J3J6J7J9E=J>I?HCIDIF]HaIHKHMINIPITIUJVIXJZC]I^JaHcIdJedfGgJ
~bod	V!F#E%G([*H+_,J-^/H0J1X2J4I5J6J7H8G9Y:F<]=H>H?G@YAHBJCEDZEJFIHCKDMGOHPIRISaU_VIXGYIZG[I]H_YaGbHdYeIf]gGhG
~boi	s>^FJH^
~bok	zHII_
~bol	c!Y-]/J7_9H>J?Z@GBJCHIdKHMJN[OJSIXJZF]JaI
~bon	p-[9_=]@JHEIFKGO^ZE
~boo	b#H-J3I9H>G@IBaDJHbIIM^TFZD[F]IaJb]cJf^
~bor	h9J:b?Z@YDJHDIIZJ_]hZ
~bos	k!Z8_AXHFK[ZX_Z
~bot	Y!F#H%H(a)I*]+J/I3X4[7H8I9]:[;J=H>Z?]@FAeBYDFEJFJGIHBIFJJKELIMHNHOZRISJTIUHVFWIXIZH]G^X_GbHcGdIfGgJhG
~bou	Y#G%H(_)H*I-Z/I1J3H4J7X9F=]>F?GAJBACGHYIYLFMGNGOIPIRJS^THUFVEWYXIYJZ^[I]G^I_IaEbHccdHfXhG
~bov	u2[;aHJ_J
~box	]#H+J-J3J7J9H:I=I>c?H@HBICHGYIHKILXMINIUJXJZC]J^^aZdZe^hY
~bp^	z4H5JJ^
~br^	e!I#I%J(I)_*J-[2[3I:Z=I>I?I@IBHDHF^HEI]KHMINIOJPZSITZU_XYZG]JaHcIdJfG
~bra	X!H#I%[(G)J+I,J-c/I0J1I2J3_4I6J7H8I9C:G;I>[?FBDC_DZFJG[LIMDNEOFPHSIUGV]XFYJZE[I]D_GaZbXcXdHfGgIhF
~bre	a!J#J%J(J-_3a9G:J<[=]>H?HBGCIDHFZGIH[IXKFMIN]UJVIXJZC]E^JaIbYdHfJgJhI
~bri	]!H#F%I(H-F/I4X6J7J8J9_:H;J>G?G@GAJBFCGF[GIIGJIKGMHOHRISJUHVGWHXH[]]Y_FaGbacZdaeZfIgIhH
~bro	R!J#C%D&J(F*G+H,G._/]0H2Z3E4]5I6H7G8H9D:F;]<I=F>H?D@GAHBDCFDEEJF_GGH[ICJGKDLHNJOGPYRYTXUFV]WHXFY[[H]d^GbadEeGgG
~bru	f!](Z,Y-I3I9H:^;]>I?Z@HBJCJHDKaMJNIVIZE^[aHdJhI
~bry	u9_HI
~bs^	zB[HJK[
~bsc	q1Z=_HIY[
~bse	l%Z5X9ZBJH[YYZF[[_[
~bsi	l(]H[I]_X
~bso	u1]
~bst	h(J)Z-^3H9I:J>H?I@XB]HXIHKHMIOIU[VbZD
~bt^	d!H#H%H(I*J-H/I3H9^:J;a=I>EBICFDIIZKZMHNHTIUZVHWZZB[Y]I^J_[a_bJcJdJfJgXhH
~bta	w,]
~bte	q,_HJV[ZI
~btg	zHaKFZJ
~bu^	iHGKZcb
~buc	o3ZHIIafZ
~bue	u9]=XHGIJZJh]
~bui	f#Y%J(J-X1d4Y6Z7J9H=[@GBJGZHBIGJJKINIP[RJVIZI^YaJfJ
~buj	wD[HXMX
~bun	f!I#J%G(J-J/Y7_8[:J;b@JBJEZHFIJNJVJZGbJc_dXf[gJ
~buo	z9_HIaJ
~bur	l3H9^>]?a@JCZDIHCIJKJMJOIV^ZF]JaIhJ
~bus	j=cHZZYdJhI
~but	Z!D%I(d-I/J1I4J7J8J9H:J;J=H>I?I@HBGCIDHG]HbJJKHMJNHOIPZRJSJUJVIXJZ[]J_Ib^cIfGhI
~buz	w>[HZaH
~bvi	s-dZG
~bwe	s3Z9ZR^
~bwo	n#]*Z-^CIHJIIM]ZIhZ
~by^	u![@YZGh^
~byl	sKa
~byt	c-^9G?J@cCJDJHCIIKHM[NJTJX]Z]^JaJdJgJhZ
~ca^	P&I(J)F*^+Z,G-J.X0G2H3X4F6G8G9@<H=]>C?ZAGB?CZD]EGFHGFHIIHLZM@NaOCPERJSITDUBVGW_XBYY[E]H_EacbbfIgG
~caa	uEHZHd_e]
~cab	q9J=c@[BJHHZJ
~cac	^!J#I%I&](F,^-H3Z7J9H:I=H@HBHCbDEHIIIKHM_NHOYRJUIVIWIXHZB[J][aabZcIfIgJhI
~cad	X!G(F)J*I+I,J-F0J1J2J3E4D5[6H7H9E:G=Y>DCXD^G[HaIDJHKDLaMYNFO[PGRHSITFUGVFWIXGYIZF[H^^_GaZbFcGdaeI
~cag	u-_?ICJHEKILYZJ[^
~cai	i-J3J4Y6Z9I;X@JA[BJIIKJS^TJZG]J^Z_JaJc[dZf]
~cal	R!]#Y%E&J(E)G*F+H,I.I/^0G1H2H3]4G5I7G8H9J;H<J=Y?_@FAXBZCEDEEHF^GFH[IHJHKYLGMDOFPFQcRZSHTEUXVEWIXGYHZD[F^F_FaabFeIfFgYhE
~cam	Q!X#E%G&I(E)Y*E+Y,H-D.J/Y0H1H2I3Z4G5I6H7[8H9C;H<J=F>H?E@gAHBcCEDDEIGGHXIBJHK@L_M[NFOEPFQIRGSITGUFVHWHXEZX^^_EaIcFdHeIfEgYh_
~can	C!G&F(])Y+C-H.F/B0X1E2G4Z5I6a7I9B;E<I=^>^?[B=CDD]EIF[G^HEIIJBKILEMDOHQFRDSJTGUBVFWEXIZZ[X]c^Y_]a@bCcZeafBgHhI
~cao	V!F#F&X)Z*J+H.J/H1Z2J3Z5I6I8I;H<J=E>F?[@JAIBJDCE[FIHCIDJHKCPFQJSZTFU^YI_Ga^bEcZdHf]hG
~cap	b#^-H/J9J=J>I?JBGD[FZI]KILJMINIOITIXHZ^]aaJb[dIfIgJ
~car	T!E(Z)G*G+H,F-C.J/G0I1I2c4H5I6H7F8H9D=E>_?E@YAIBBCCDIEJF]GGIeJHKBMDNYOEPGQIRHS[THUFWHYI[Z]J^Y_GaHbacIdYeIfFgGhZ
~cas	[!H#H%H(G-E/H2Y3G4J6I7I9_:H;]=I>b?G@ECGDHGIH]I_JJKEMFNZOIPITIUHVHXIZA[I]H^c_IaHbHcHd_fIgIhG
~cat	H!E#_&F)G+F,]/D0F1G2G3Y4C5G6F7H8E9D:F;F<G=B>]?b@IAbBGC^DIEFFGGDHdIIJJKALEM^NGPBQGRESEVAXHYFZ[[G^HacdAgEhC
~cau	Q!H)J+Z-Y/[1J3I4I5Y7I9J:Y>J?H@IAZBGCIE[I]JILXMIOZRYX[YEZD][^JbJdZeIfIhG
~cay	zHIc]f[
~caz	z,]
~cc^	qBZHZJZZIcY
~cca	]!H#d%H([*I,H-Y/J3G4J9H:I=J>I?I@FBXCHDHIGK]MFNIOJPIRJSJT_UIVI[[]I^J_IaHbZcIdJfJgJhI
~cce	I#@%e&G(J)E*D+E,E-H/g0E1H2E3F5G6E7C8E9B:C;E<H=B>a?_AEBfCBD>EFFGGDJFLGNHO[P_QbRFSDTEUBVCWFXCYFZb]B^?_BaAbHdBfEgCh]
~cch	b#Y-J/Y3J5Y9J?J@IBICJDJHEIHKYMaNIY]ZGaJg]ha
~cci	h!Y(J-J3Y>I?IBIIJKIN]V[Z_]YdHhJ
~cco	A!f#a%c&G(A)],[->.F/@1E2c4C5E6D7E8C9E:[;X<E=J>E?@@@A_BGCHD[EGFEGXIDJCK=L_MDNBOBP_Q^RCSCTZUCV_WAXFYDZH]B^e_]aBcAdBeAf@gBhD
~ccu	m)^3IH^LGTJZ]eZ
~ce^	N#Y%^&H(G)F+X,G-Z/E0H1G3A4D5H6F7E8G9^:I;F<I=d>G?H@cCAEGGFHJJFK_LGMZNFOZP]RFSGTFUCWFXZYG[J]H^E_HbZcHdCfDgF
~cea	pAb
~ceb	dH^ZJa]cb
~cec	n<[HGLaZI
~ced	c![%H(I*J-F/X3I7I9G=I>H?H@_CHDHHBIYK^LJNHOIPHTIUJVGXHZJ[[]a^J_IaHbJcIdIeZfZgJh_
~cee	i/_HDS]TXX^ZIcJdHe]
~ceg	u-X?^@IHIK[
~cei	]!J#J(H-X.X/Z3G7J9J=I@FBHCHDGGJH^I[NIUIVXXIZZ]ZaZbJdJh]
~cel	W!H#[%I(G*H+H-E.J/I0J1J2J3]4I5J6I7H8J9C:G;I=G?C@CAJBCC[D^GIHbIDJJK[LIM_NHOaPHQJRISJTGUIVGWIXFYJZB[H]e^IaJbHcHdHfIgHhD
~cem	i-J>[@[JZYZZH
~cen	M#E%F&I(G)F*D+G,G-B.I/J0H1G2I4E5F7D8G9@:E;H<I=o>C?C@YAHBACDDCEHFHGFHdJFK^LFMBNCODPDQIRGSXTEUBVDWEXEYHZ:[F]D^E_EaCbCcbdAfCghhC
~cep	S!E#E%E&J(F)I*I+H,H/b0H1H2I3Z4H5J6H7G8I9E:G;I<J=E>C?_AIB^CGDEEJGFHDI]JYK]LFMZNYO_PIQJRHSJTIUGVEWIXGYIZ^[G]F_FaEbGdFe[fCgGh^
~cer	T(_*H+I,J-F0I1I3D4H6H8H9F:[;I=Z>E@HAIB_CEDGFIGFHaIEJ^KDLHMENDOGPXQJRHSHTGUXVYWGYIZ^][^G_Ga]bXdEeIfEgGhF
~ces	K!_#C%c&H(X)D*G+H,F-B.J/c0G1H2G3A5H6G7E8F9B:D<I=Y>b@HAFBdDIEFFHGFHYIBJGK@NBODP_QaRGSbTEU@VDWFXDYGZZ[D]Y^A_DaBdafCgEhC
~cet	l/Y3J?YGXHFIIK[OYh^
~ceu	z=]KJZ[
~cev	n3I9[OYa[
~ch^	B![#^&D(G)C*E+J,C.C0C2D3A4I7G8H:@;A<D==>J?=A_BZE@FZGYHZIAJIK]MdNbOePBQDRDS@TGUHV]WDXZYY[F^E_]b]dFeDgXhX
~cha	A!H#E%>&E(Y)G+B,E-H/d0B1E2c3A4I5D7D8J:C;D<]=@>Y?C@cABB_CEDDEFFaGAHZJHKELeM^OBPEQGRASGT@U]VHWBXBY][H]X^g_Aa=bCeBfDh[
~chb	q4ZVZZHf]
~chc	n9J?[@YHFKZMaZI[Z
~che	L!B#]%F&F([)F*Z+Y,B.E/I0E1E3J4C5[6F7C8G9[;[>H?ZAZBHC]D^F]HEIaJ[KGL[MEOFQIRHSHUFV?WDYDZG[C]]^__Hb_cYeYf@gChC
~chf	z9[E]ZI
~chi	P%F&I(E)H,H-C.H/[0J1H2[6a7E9X;G=D>a?X@=AGC]DBEHFHGIHDIZJIKDM[O]PER]SGTDVCWGYXZI[J^E_Fa]b[c[dEeHfYh[
~chl	b#J%I(H)Y-[/Z3J6b:I<Y=G>J?^@GB_CJDIEJHJIGKGMHPJTXUFVG[J]Y_IaIbHcYdGeXfIgJhH
~chm	m/Z@^MYTXZI_Y
~chn	f#[-H3Y:Z>I@JBHDIH]KIM^NJVIXIZZ]IaJb[gY
~cho	N!D#C%G&I(G)I*E+Y-[/X0G1G2G5H6G7F8G9[:D<H=D>I?[@aAbBDDDEHFXGEHEIYKaL]ODQHRGSGTDUXVGWFXDYGZE[d]Y^G_daZcEdGfDgJ
~chr	P!D#H%b&Y(C)F*G+G-G/D0a1X3Z4X7F8[:D;F<Y>C?H@ABGDCEFGdIDJJKGLEMXNBPXR]SFTEUEVBWFXXYYZD[F]G^Da@bEdbe]fbhB
~chs	f#J-I3Y9I>]@^BHCJDIHEI_KYLbMXNJZG^JaIhX
~cht	C!B#F%[&E(_)H-Y.E/G1E2H3D4[5I7E8G9C:I;^<F=G>E?]@HAEBCDHFJIYJBKINbOJPJQHRJSGTHV_W[XFZ[]Y_[a^cJd[gHhY
~chu	i!Z,ZR]U[YacJfJ
~chw	o*Y3]?]HY
~ci^	^!I%I(H*I-G1J4J5J6J7I8J9c;J=H>G?H@DAJB]CGD]GJHEIbJILJMHOFPITHUHVGWJXZZa[I]G^J_IaFbXcHdFeJfGgIhG
~cia	U!X#G%G&J(E)I*H-Y.J/J0I1I2I3F4H5I6H7G8I9g:Y;Z<J=Y>E?E@IAYB^CEDEEIF[GHHJI^JIKCLHMDNFOFPHQJRHSGTGUEWHXEYIZE[X]_^H_HaCdYeJf[hE
~cib	u>GH[a]
~cid	]%I&](H)J*J-Y/J3F4I7I8I:H=H>G?ZA_CIDHGJHYIGJJKFMXNIO_PIRJSbTIUFVGXI^I_GaXbIcGdHhH
~cie	X!I%a(^*I0J3E4J5^7J9F:X;J=I>^?EAJC[DFGJHCIYK]LJMbNGOGPJRJTHUIVHXIYYZB[I]G^I_JaEbHcIdIfHh^
~cif	f!J%J&b-I/J3Y6b9I<[>I?J@HBICJHCIXKGMJO_XIZC^IaZcJdJfJhI
~cij	zI^
~cil	c-f/Z@IHFI[KIZF
~cim	b!H#J%J(H)I3J:H=J?J@JBYDIH]L^MINIPJS[TJW^XJZ]]ZaJbIcIdJ
~cin	f!J#a%[(Y-I3G:Z=J>Z?Z@HBHCJDJH@IIKJMaOIPJSJTJUHVGXbZG]IaJbIhJ
~cio	P!B#C%G(I)[*G+F-A.I/F3Z4H5H6F7J8I9H;F<I>I?F@GAHBYC^EYHJIIJGKAN[QHRISYTFU^V^XYZY]H^HaZb_cJdBfbhI
~cip	p(]6_KIY]ZCb[cE
~cir	p/ZHHN]ZGcZ
~cis	j%[(])^-J=[N[ZHcJ
~cit	g#J%J-^3J9a:J;]=J>E?I@IB^CHDIH^IGKINJVI]I_JaJ
~ciu	w&Z-]TX
~cja	u=GH[I[cX
~cji	h9I=[?_C[DYGZHFUYZHaJdIf[
~ck^	<!I#e&J(E)C*H+E,[-B/C1H2F3C5Z7B:=;D=H>J??@HAJECFDH]IFJXM9NAO?RbS?TgU;V:W@X]ZG[b_JaJdeeafZh;
~cka	h#](Z3Z9H@IBHDHIIJ[P]R[VJZ[aFbZcI
~ckb	lHFLYZF^^d[e_
~cke	X!G#b%G&J(G*I+I,J-H0J1I2I3]4I5J6J7H8J9b:H;I=H>X?F@CAJB[CFDFFJGHHaI[KELIMFNGOFPHRGSIT[UIVGWIXFYJ[G]G^H_IbGcZdGfGgHhG
~ckg	h(J0]:ZBYE[HGKYM^VJZF
~cki	nK[QXTZ
~ckl	w([,I-X9IH^eF
~cko	X#c%a(I@IBIGJIJKJMHTbZG[H^If]
~ckp	n%b>[HCdJ
~cks	N!E#D%Y&Y*F+G-E.I/E0I1X2I3I7I9G:Z;F<H=_>E@BDIFaGGHEIDJIK@MDNCOFPYRYSXTEUZVYW]XD[J^DbYcYd^e[f]gIhC
~ckt	f-Z>[?JBICJDXH]I[KJ]ZaYc[
~cku	g6aHaKJPZZI_XfI
~ckz	s(^.ZX^
~cl^	e#DBIHeKYLJTJUIZH_]f]
~cla	X!F#Y%G(J)I*J+I-_0Z1J3F4I5J6^7H8I9G:J;I=G?E@ZBDDXEJGHH]I^JJKXLYNIPGRHSJTGUHVFWZXFYIZZ]Y_GaIcGdFeJfFgHh]
~cle	d!J#^%^+[-I/H6Y?H@IBICJDGHZIIKIMJT]ZB[J^[__hJ
~cli	T!G%H(b)H*H,I-E/G0H1_2J3G4I5I6I7X8I9E:^<J=F>C?E@EAIBXCCDaEJFJGHIHLGMDNGPHQaRHSITFUGVFWHXGYH[G]]^G_Ga]bgcFdEfYgFhG
~clo	H#?%B&G(B)D*D+E,Y-A.E/i0g1C2F3B4D5E6a7J8D9G:C;D<F=A?B@?AbB_CCDBEDFFGJHFI?K=LDM_NCODP[QFRcSETcUDVBWEXCYZZ>[C][^B_faBbIc]dZeEf>g]hA
~cls	u%];cHE
~clu	Y!I#H%I)Y*J+I-[/I0J1J3I4J6J7J8J9I:H=^>X?I@HAJB[CIDFFYGeIYJIKFLXMHNXOIRJSJTHUFVaWIXJZD[J]J^H_GaIbIcHdEeIfGgI
~cmd	s)]H]g[
~cn^	zh]
~co^	W!E#^%F(E)H+H,I-Y/H0I4G6H7F8I:E;I=E>E?E@[AIBFCXEJFJGHJHKHLHM^PFQIRGSZT[UEVZWHXYYHZ^[a]E^HaEbccFdHeIf]gGhB
~coc	j;Y?^CJDIG]HILYZH^]dafH
~cod	H!C#@%E&X(C)F*B+D,F-@.F/X0G1E2G3]4E5F6F7E8E9>:C;F<H=B>g?Y@>AEBaC]DAEaFEGFH_I?JEK>LEMANBOHPEQGRDSFTCUEVGWEXhYF[E]Z^E_DakbDcCdEeGfCgDhA
~cof	q2^HZIG]]
~cog	g-^.Y3F7Z:J>H@JDJIGKYO]VZZIh^
~coi	j6Y9J>G?JA]C[KIOaZJ_Ia[
~col	W!F#H%G(_*F+I,J-H.J/I0I1H2J3F4G5I6I7H9C:a;H=F>BAJBDCDEJFXGHH]IaJILIMENEO]PGQJRGSHTHUbV_WIXGYgZB[G]Z^H_IaDbGcDdFeIgHhE
~com	D#]%C&F*I+],I-f.F/H0B2X4E5C6B7D8[:]<D=B>F?H@DAGC<EBFYGDHeIdJGLJMIN]QHRATHW[XIYCZE[Y]Z^F_GaGbDcCdGeIfFgChG
~con	:!X#B(<)B*B+G,X-_.B/?1c2c4e5a7>8e98:a;=<c=A>F?8@EAYC_D@EeF]GXK?LEMENBOIP@QYR]S>T=UBVHW]XAZX]C^Aa:bIcgdIe_f^g>
~coo	T!H#G%J(H)J*J+J-G.m/J1J3[4J7I8J9G:H;J=H>G?HAJBGCHGJHIIGJIKGLJMHNHOIPIRJSHTIUHVHWIXHZC[I]G^I_IaGbFcHdHfIgJhI
~cop	Z!I#J%I-I1J3I4H6_8G9J=G>H?J@GA[BICJDJGeHXIGJaKIMDNHOJPIRITJV_XJZG_XaEbJcIdJfHh^
~cor	L!Z#J%I&I(C)F*G+E,Y-F.G/D0E1J2F3a4E6^7D8E9G:C<H=B>H@^AbBHCIDZGBHDI[JEKXLDMbN[OaQGR[SFTZUGVAWXXBZY[G]B^C_JaYbDdBeJgFhc
~cos	l.X9Z=ZH_ZFbZ
~cot	p6YKXT_cJ
~cou	?!f#c%b&D(A)Z+Y,]-A.D/A1B2b3_5G6I7C8B9H:Y<D=D>H?=@AA]CEDZEEFFJFKAL]MFN>OHPeQ[RESAUBV]W@XCYIZI]@^d_aa@bCcFdBeHfBgAhD
~cov	d!J)G3I9J=a>_?J@JD_G_IIKJNIVYZFaHfJ
~cow	zD[
~cpa	p%bHFdJ
~cqu	p8]HFQbZH
~cr^	zA]
~cra	d#J0[4[9J>^?IBJKJMIZE[Zb_cIf[
~cre	O!D#])G+^,]-E.J/G1H2^4G5I6I7F8]9E:F;I<I=F>Z?^@EAHBBCEDGEIFIH_JGKDMFNEPEQJRGSHTEUGVDXGZI[[_[aEbhcFdGeGfEhJ
~cri	N!E#B%_&G(A)E+[-G.H/D1E2F3Z5F6]7C8]9F:B;E=]>F@BAFBICADYEEFEGaHEI?JDKILDM@NdO_P[SDTDU@V@W[XBY^ZG[C]B^C_JaBb@dde]fdg^hA
~cro	K!D#A&I(C*X+F-E/X2G3C6F7a8F9C:C;G<H>B?C@AAGBBCDDCFGG^HXIDJYKCLEMYNIOEPDQHRXSiTbUDVCWDXDYFZ=[E]D^E_EbCc[dcfbgb
~cry	X!J#I%I(J,I-I/J3I4H6h7J8J9H:J<e=J>I?H@HBHCJDIGJH?IHJIKHMINHOJPJRHTJUJVJXJYdZD]J^I_IaIbJcJdGeIfGhI
~cs^	zH^JI
~ct^	A#>%B(>)A*>+D,^-G.H0X1f3J4_5A6Z8]:@;_<G=H??@AB>DDEYFCGdIEJ^K=LGMCPFReS@THUFVBWBXC[A]D^J_^aCbBc^fdgD
~cta	d!I(J,Z-_3Z4[6X9I=J?X@JBYCIDJHXIIKJMJUJVJXJZGaIc_fJhZ
~cte	S!I#G(G)I+I,J-E/d0I2d3E4H5J6I7H9F:G;I=J>F?H@CAIDGEXFeGGHDIfJHKDLIMENFOHPFRHSHTGUHVFWGXGYIZ[]F^HaGbYcFdFeJfGgGhF
~cti	H!g#B%F&c(E)G*I+D-_/D0Z1D2E3?4C5Z6Y7C9D:C<X=@>C?G@@BYCBD@EdFJICJZK@MANZODPARDSDUdV^XCYdZ<[B]B^J_JaBbGced]fDgDh@
~ctl	k@]G[HGKJZJ
~cto	L#C%a&d(X*F+G,F-C.H/G0F1E2f3b4]5G6E7X8c9D:d;F<d=E>D?D@CBGEGGDHFI?KBLFMDNCOEPDQaRESZVGXGYFZ=[F]E_aaDbEcAeFfCgHhD
~ctp	w0]HFZJfGh_
~ctr	c@IBJHHKJMZNIQb^JbZhb
~ctu	_#Y*X-I3I4J9J=J>J@HCJDJFZGJHHI[KGNIOIR[VJYJZD[Ib[cIdHf_hd
~cu^	waZ
~cua	m-J3H9I=G>I@HDJI[KYOZTYX]ZZhY
~cue	X!b#[%Y(G)^*Z-F/I0J2^3Z6J7I8J9H:X;I=E>H?G@ECFDZEJHGIDKYL[MGNGOHP]RISITHUEVaWHXG[Z]H^X_XaHbGcHfFgIhE
~cul	h2Z3I9JHGIcZJb]
~cum	eH[NaZ[
~cun	h(J3F4Z9I?IBXD]HDKJM[NYU^VIWZZHa^fJ
~cup	i%J(H*X,X>b@IBIHDIYKJVJZ_
~cur	M!E#J&H)^*_+_,G-E.I/F0H1G2H3I4E5H6F7E8G9D:E;Z<d=E>I?_@EAJBCC]DXEHFIGFHYI[JHLDNGODPEQ^RGUFWGYbZE[E]E_FaEcEdEfDgFhe
~cus	Z!I#J%])J*J-a/^0J2I3G4J9H=F>G?HAJBHCHDGHaJ_KDMIOYPIUJVHXIZ^[J^I_HaEcJdIfIhH
~cut	w=]GZZGgY
~cy^	J!F#F%F&I(D)Z*b+H,H.]0I1H2I3G4F5b6H7F8H9E:E;I<I=E>E?I@_BDC[DDEHFIGGIDJbKFLGMENhOGPFRISFTFUHVCWgXGYXZ>[G]F^G_GaEbHcDdFeHfGgDhE
~cya	w)[
~cyc	qDZIHKZN[_]
~cye	zHFN_
~cyf	wHJIa
~cyg	nAcHHZJ
~cyj	zaZg[
~cyn	u@JHIN_W[ZJ
~cyr	w/_
~cyv	jHHNd
~cz^	zC]MZ
~cza	n([?ZDYHIIHN[T[ZZ
~cze	l*Z;Z@YBJHFXZZHa^c[
~czo	d!a#J(H9J:J;Y=I@ZBYDIHEIJKJU^V_ZE^[hI
~czy	s(G=]H]U^VEYYZF
~d1^	w-]
~da^	H!Y#^%E&F(C)B*@+C,Z-X/X0C1E3C4A5E6I8[9[:X;_=H>C?XACB[CEEFFEGJHDIGJCKcM_NIOAPYRGSGU[VIWYXXYD[@]E^J_DaZc@d_eIfXgX
~daa	u@]
~dab	u-G;YG[HZ
~dac	q!]*]BHHHS_UIVGZIbYfI
~dad	Z!H#H%E(G)J*I+H,J-[/J0J1J2J3_4I6I7^8J9_:a;X=G>H?Z@HAJDaE^FYGYHEJJKDMFPHRISZTIUGVFWIXFYYZA[I]G_IaFbHdGfGgIhF
~daf	uDXVZaY
~dag	m#I-J9d>J@_BIEZHCKJNIZH]I
~dah	q>aHHZJaJbZc[
~dal	f!]#J(J-I3I9HBXCJD^GZHBIGKZM[N^TXVIZC][_]aJbIhI
~dam	qB]DZHGMJh]
~dan	S!]&H(D)H*E+F,Z0F1G2H3Z4F5H6G7X9c;F<I=D@AD]F[GYHBIYJGKHLJMXNFOIPEQHREVJWYXFYG[F_caZbJcChI
~dap	X!J#J%I(J-I1J3I4Y5d6I7J8I9J<k=J>J?J@IBICIDJGJHAIIJJKJLJMINIRITJUJYIZG^J_IaJcCdHeJfGhJ
~dar	W!Z#G(])_+J,J/]0Z1I4I5J6J7G8J9C:E>_@^AJBCCGDEEJFJGIIYJJK^LZNFOXPGRISITGUGWIX]YJZ<[H]F^baDbGcGdGfFgG
~das	e#J)Z+Y@IBHC[DbHEIIMJNJO^SXUYVI]JbJhJ
~dat	P!E#B%E&I([)J*F+D-H.I/[0[1b2I3a4C5[6E7E8F9X:D;F<J=D>Y?B@FA[CDDbEHFHGDHcI@JFK>LFM^PEQHR^S[TEUCVCWGXDYFZA[E]C^C_DbCcadBf^g]hH
~dau	m#]@JBJKYM]fZ
~dav	m;Y?]@ZBIHEKZM^R]UJVJWZZIfJ
~day	R![%I(G)H*H+H,J-C.J/G0J1I3F4I5J6I7G8I9X:F;J=Z?E@gAIBCCIEJFIGHH^K@LGMENIOGPHR]ScTGUHVIWIX^Za[H]F_HaHbFcYdHeJfGgHhF
~dba	u>aHHZI
~dbe	u7ZA^_I
~dbl	u#]TY[Z
~dbo	zH[WY
~dc^	l1]HFRdc[
~dco	m!J#b%I0[1[3_9H>JHBIJRIZIcHdYfG
~dcz	zZ]
~dda	z9_HH]J
~dde	^!I#J%J(^)I-^3I4H7I8c9G=I>H?G@ZAJBHCIFJGYHGKGMJNHPHQYUJV]XJZ[]I^J_IaIcIdJfIgJhJ
~ddi	h7Z?ZCaDDN]ZH
~ddl	o<XHI]a
~ddo	z-^7YHGNH
~ddr	d3b9J:X>Y?J@IH_aHcI
~ddu	z@Y
~de^	G!A#?%H&X(J*H+F,E-C0E1E2X4C5E6E7B8H9=:G;E<F=H>c@EBZCaD>EaFDGDHbI]JDKCM^NEOHPBQFRCS[TEUEVGWDXc[D]^^Y_EadbHc@dAeFfFgIh^
~dea	Y!c#H%I(J*I+J-I1J3F7J9E:J=I>_?H@ICIDGGJIHMINJOIPHRJSJTIU_VFWHXHYYZ^]I^IaHdGeJf]gJ
~deb	e#^3J?I@JBJCJHCIbOJXJZH[_aJb[cX
~dec	Z!I#I%F(F)[*H+J,J-G/I1J3I4J5]6i7I8G9J>H?ZAYBFCHDGFJGXH@MGOZPIR[SJTJUIVIWIXJYIZH[I]H^H_HaIbIeHfIgIhG
~ded	_#I(I*J-F1Y3J4H8c9I>H?I@HAJBICIGZI^KGM[PHQZTJUJV]XJZE_JaJbJdJfIgJhJ
~def	R#H)J*F+G,I-I.J/H0J1I3G4H5H6I7I8I9H;I>F@XAICGDCFJGHHXIIJGKDLHNBOIRIS[TGWjXFY[ZY]E^H_Hb_cGdFeJfIhG
~deg	pBHHFSeUEVHZHfF
~dei	i(J@_BJKZM[XYZ^aJhJ
~dej	b!J(H+^-J9I:J=Z>I?I@XBXCHDGHBIIKbMIVHXZYYZY[J]_^JaHbIfZhG
~del	Q!C#]%b&I(Z)G*E,H-Z.J/D0H1G4E5C6G7I8]9G:B;X<I>X?H@HB@CJDAFZHcIIJFKYLFMHOEP]QHRXVIWHXDYH]Y^D_bbJeIfEgEhC
~dem	T!F&J(E)J,H-]/H0I2[3D5I6H7F9b:J;H<J>A?C@^AHDJEIFIGGHIJHK?M[NETEUEWGXfZ=]F^F_GaXbXcEdEeIgGhZ
~den	H!Y%c&F(c)E*Y+F,[-X.H/J1E2D3A5E6Y7c<F=F>H?JAcBHDGEIFEGGHDI_JYLYMFNDOGPaQcRCS_TDUGWHXGY^Z=[F]D^ZaZbGc?d>eEf@gDhD
~deo	zHZbY
~dep	Z!I#J%H(Z)I+I-F/I0I4J5J6I7I9F:G>F?F@EAIB[DGEIF^G[HGIFLJMGNHOISITGUGVbWIXEYZZA[H][^IaYbacXdFeJfbhH
~der	G!C#C%E&E)]*Y,a-J.F/C0D2F3I4B5D6J7l8E9F:H;A=D>Z?@@dAEB[CHD?ECFaGCHYIEJHK[LZMEOHP]QIRFSATBUGV?WBX_]@^_aYbcc?dAeFfEgHhH
~des	J!d#I%B&X(c*Z+H,E-I0F1J2G4G5G6^7D8F9@;[>A?I@aAFCCDDEEFEGdJDKCL]MANGOAQGRISDTXU_V>WDXAY]ZH[]^Y_BaDbZcAd^eFg]hF
~det	U!F#H%G&_(E)G+G,I-Z.J0I1H2I3J5I6I8H9F:H;H<J=E>Z?D@AAIB^CEDaEYGGHFK]LGMYNaOGPFQJRYS_TFUGVEXGZ[[G]X^F_XbEcEd]gG
~deu	a%X(I*a-J/Z3J9J>J?J@aA]BJCbDJHFKJMINIO]PJVJZDaJdJhH
~dev	Y!J#X%G+H,I-[.X/I3I9J;J=I>a?GB]CIDGHaI]KXMHNJOJPISJUJVHXHZG[_]I^J_JaHcIdGeCfGgJhJ
~dez	s(]9]HIZ[
~dfa	j/dHFNI
~dfi	zG]HJ
~dfs	_#J(I*I,]-H7i9H:J=J>J?J@JBIIHKHMJNJPITGVJZGaJbJdJgJhJ
~dg^	qHa
~dga	u-]
~dge	m._
~dhe	m=YU[V^ZI
~dhi	z2IHGK^
~dho	i%JHIPc
~di^	b#I(J*[-J3J9^=X>a?IBFCYD]HGIHKIMIOJSYU]VH]IaXcJhJ
~dia	f([9Y>J?X@]BIHEIJKJL[MIPISJTIZE]^^Ja_gIh[
~dic	U!H%X&J(F)H*G,I-a.I/I0I1H3Y4G5I6H7G:F;H<J=D?GAJC]EHFIGHHCI^JXKbLHMDNJOZPFQIRHSHTGUFVYWHXZYH[H]E^H_IabbHcHdGfFgHhZ
~did	l9Z@JA_X]bZ
~die	[!Z#H)J,J/J0J1J3H4Y6J7Y9I;J=H?F@ECHDHIFJJLXNZOIR_TIUHV]WJXIZ@[J]b^I_JaGcIeJfcgJhG
~dif	S!F%F(E)I+H/_0H1I2I3C4G5J6b7[8]9G;I<J>Y?B@cCHDDEIFIHGJHKZLGNXOZPHQJR^SHTGUFVGWHXFZ=[G]F^]_FaFbFcEd]eXgZh[
~dig	S!F#^%G&J(F)I*G+H,I-C.I/G0I1Y2I3c4H5I6I7H8H9B;H<J=Z>Y?G@AAIB[CZDIEIFIGHHFI]KILIMHOaPGQJRGSITGUFVEWHX_YIZ>[H]E^H_HafbHcGeIfEgHhY
~dim	g#I(Y)a-I3[?J@HBFIIKHMJNIU_VGZ_]JaJbJdJgJhI
~din	i%I)X9I>I@JDJHbIJM]P^ZFaJbFcYe]
~dio	n%Y>[CZD[ZH[X
~dir	O#E%Y&d([*X+G,G-G.I/G0F1d2H3e5H6F7c9C:b;F=E>A@IAJBHCFDGEFGDHEICKALGMCN^ODPEQHRESGT[UIV?W^X[YGZ>[G]E_ZaCcCdYeHfBgHhD
~dis	M!g#D%D&H(X)Z*Y+F,G0H2H3B4b5G6Y7E9X:D;Z<I=C?[@CAEBBCCDDEGGFHaIIJHKJLGMDPHRDTEUbVBWEXEY[Z<]H_IaCbYcJdDeHfIgFhE
~dit	U!G#F(F)[+I,J-^/[0J1J2J3G4I5J6I7I8J;a=Y>FAJBEC]DBEYFJHbKENaOIRJSIUGXYYXZB[I]Z_HaGbHdFeJfHgH
~div	f-_/[6[9J>I@XBIDGHZIJKZMJO[ZG
~diz	zN]ZI
~dj^	zHFZJb^
~dl^	k7Y<XG[HYZH]a
~dla	e%b(J*ZHHg]
~dle	j(J)[@[BJH_I[MJV[ZFg[
~dli	w3]>_HF
~dlo	uOXh]
~dly	w1Y3YJ[
~dma	uQ_
~dmi	A!B#C%D&E(d)k*n+E,i-A.E/?0C1Z2D3?4@5D6C7>8A9A:H;B<E=C>>?@@@ABB=C;D?EfFCHCI<JAK=LDM>N?OAPkRBSFTAU]V]XCYDZE[A]?^J_@a@bAc?d]eAf?gfh?
~dmt	uA]HJ
~dn^	z4YTY
~dna	w*ZCZ
~dne	j%J9JC[HJLdZG
~dni	s-]@^
~dnt	s-YHIKZNYZHh[
~dny	zD[
~do2	w-_?[
~do^	E#^%Z(@*F+^-^.H/@0F2I4Z5B8I9^:Y;C=<>I?eAEBaC^EBFHGEH?ICJ@K[MFN<O[P]QJSaU_WDX_YF[H]H^D_@bEdHeFf?g?h[
~dob	k9_=GH_
~doc	d#I9F=I>I@JB_CJDJHcIZJIKYZZ
~dod	wI]K[
~doe	M!J%F&Y)H*G,I-Y.J/I5H6H9D:I;I<I=X>D?G@XAJBACFDEEIFIHcI[KCLXN]O]PFQJRHSGTYVDWGXHZ^[G]E^E_IbZcFdEeHgI
~doi	e#J*^9X:Z>J?J@HA]BIDIEXHDI[KYMJNIO]VIZG[]h]
~dom	H%b&G(@)B+E,C-?.G/Y0F1D2G3E4j5c6E7g8e9H:B;D<G=A>AA_BECADBEFFEGIHCI=JbKILEMENaODPgQJRDSDT_UDVAWEYEZ:[E]C^C_Ia@bCcBd@eEfAgZhC
~don	^!X#J%I(H)I*I,J-F/[0I1J3a4F5I7H8I9F:H;I>I?F@HAZBcCDDZGIHGIEJHKCMFNFPHRHSHTGUGVFWIXHYJ[I]f^I_FaDbHcGfGgYhF
~doo	mH]N]XXZG]YdZ
~dop	l3J?H@JA^HGR[ZG]]_[aIf^
~dor	Q!G#E%D&I(Z)]*[+F,]-C.X/F0H1G2H3C4c6Z7^9C:X;H<I=E>G?C@GBBCDDBFYGGHIIIJcKBLIM^NCODP_QHRXSETFUYXEYYZE[G]Z_HbZdZeGgEhE
~dos	k3G9[>[@YBJDJH[IIKHO^P[ZFaY
~dou	k!I#[%JHJI]K_T]ZI
~dov	n-ZHFZ_
~dow	K!^%B&H(D)F*F+G,H-E/a0I1F2H3E4Z5^6G7D8G9B:D;Y<I=F>H?[@GAGB?CEDDEHFHGGH[IDJGKELFMaOFPEQIRESeTCUDVCWFXDYHZB[]]E^X_HaDbfc_dJeHfZgd
~doz	wI]K[
~dpa	uEHHFK[NYd]e]
~dpe	z%^
~dpo	o-F@^N^c^
~dpr	i%I(Z)F*D,J-JEJH]MIPZZIdJg_
~dpw	s#b%JHH
~dr^	j9J>]BJK]M[QXZJ
~dra	h(Z*Y+]-J3F9I@ZBIDHIIKGMINHO^SZVJWXXIZE[[]J^]aIhH
~dre	V!G%F(F)]*G+I,J-E.^/H0J1I2I3c4I5J6J7F8I9F:[;J=G>[@EAIBCD_EGFJGHJHKELHMFNGOEPIQJRISaTGUEVEWGXGYJZC[H]F^H_IaJb_c]dXeZfdgFhG
~dri	[!I#[%I(I*I+H-X/J1J3[4I7I9D:[;J=I>E?H@FBYCGD]F[GIH_J[KFLJMHNJOFPIR[THUJVIWJXHZB[J]^_JaZbIcGdIfHgIhH
~dro	d#[%a(^)Z-X3I4[9J:J=Z>]?J@HBHDJG]HCIHJJKGMJNJRHUJXZZD]XaIbIcZfHhJ
~dru	k>J@[C[H]ZGa]
~drz	p-Z/Z@ZHHKZMJN_ZH
~ds^	f!Y#I3G@[DYHDIGKXNZO_VJ^ZeZ
~dsa	q@aIJUXZI
~dsb	zHY
~dsc	g>]ZH[Xbb
~dse	m9G>^@JHbZH]J
~dsk	z3aHJ
~dsl	wHHT^
~dso	zI^
~dsp	w0XNX
~dss	zG]HZ
~dst	h#F%J-J9H?JBJH_IJS_TbZI_HaJ
~dsy	^%a(J-I0^1J9J=JBIEHGYH?MINJRIUJVJWIZGcId]e[fe
~dt^	m-I3IBJHFIHK^MJNXSXcId]gZh[
~dta	zZYh]
~dto	h)bHI
~du^	f%Z>_HGa[d[
~dua	i!Y*Z/[9I>Z@[AZC^HEK[ZH
~duc	^!](H)J-Z=H>I?J@HBHDJHXIJJdKIL[PJTZV]ZC_JaZ
~dul	o-J4H5J@JJ]ZHdJgch[
~dun	]!I#H%J&b(I)Y-I/I3G4J7J9J:I;J=I>H?FCHDHHIIHKXMGNHO[PIRJSJT[UHV[WIXIZ^[I]I^J_JaYcbdIfIgXhH
~dup	h%I&J3HAeH[cJfH
~dur	]![#F%^(H)Y*I-G/J0J4X6J7J9H:I=H>H?H@GAJCHDHHBIHJJKGLINHO[RJSITbUIVGWJXHY[[I]c^J_JaYdGeYgJhH
~dus	m!Z#[%J&IAJBIHDPJZF^[_]gYh]
~dut	o=_BIHJZY]ZaZf[
~duz	wXZ
~dva	q;Y=]c]
~dvi	p)[-J:[BJS^UHZ]
~dwa	o.X?aHIIZZE
~dwi	o*]@[CYHJSYZY
~dwo	zC[
~dwr	l%b(_HCKJZHdYfJ
~dy^	R#D%F(Y+d,H.I/H0H2I4H5H6H7G8F:E<]=F?D@^AFCZD[EIFHHDIGJJKXLJMEN]OFPGQIRGS_TIU]VEXYYHZB[G]EaHeHgFhE
~dyg	z@^XY
~dyn	o3Z>ZDZHZO]
~dza	qO[ZId_hZ
~dze	zB[CY
~dzi	]!H#H%J(H*I-G1I3Y4I7I8J9c:H;X=H?G@^BZCGDFGJH]IFJJKFLJNGOGPYRYTIUIVHWJ]H^J_Ja_bJcHdHfXgJ
~dzo	z9]
~e20	u-aIF
~ea^	d!I#X)G-I9F>I?J@HBXDIFZH]IJJYMJNJQXTIUIXJZ_aJh[
~eac	T!_#])I*I+I-^/E1I4[5J7H8Z:F=G>Z?F@GAXBECHEHFJGHHDIFK^LJOIPIRGTGVFWHYXZF[I]G_EcbdHeJh[
~ead	O![#d%]&I(b)I*E+_,G/E1F2F3Z4F5H6Z7H8F:D;G<H=E>^@JAGB[CEDEFHH]IAJELFMBNCODQHR^TaUFVBWHZC]C^D_IaBb[cEdEeGgY
~eag	o(I)[
~eak	Y!]#I%J)X+J-a3Z9H<]=I>I?IBHCJDHFYGIKGMJN^PITIU[VGWJXIY]ZF]I^J_JaIbIdYfHgJhI
~eal	d+J9]@XDJHYSaZHf[
~eam	U#H)Y*I+J-H/I1J3G4I7H8J:_;J=H>D?F@EBFCIDFFJGIHhIEKGLIMdNHOHPIRJSIUHV[WIXHYZZH[I]G^HaEbHcIdIfHhF
~ean	[!H%^&[*^-H/X1J3G4J9F:I;J?I@^AaCHDGGJHGIHJJKFLJM[NGOIPHTGVIXZZ[]I__aFbJcJdJfHhG
~eap	wHIK]R[ZH
~ear	R!_%D&J(E)H+d,I-^.J/G0I1]2I3F4H5I6H7G8H;I<J=F>X?[AHCDD@EJF^GDIEJGKbLXM]N]PXQJRGSHTYUGVFWIXFYHZ>[Z]I^Y_]aDbJdGeHfagGhE
~eas	Q%H(F)H*G+I,J-b/Z1Y2J4I5I6J7G8I9a:G;J=C>D?GAJCFFJGHHZIbJIKDMFNbOIPHRISHTIUGVFWIXYYJZ_]F^G_HaGcGdGfHhF
~eat	V!E&J(F)H*H+H,G-F.J/H1H3G4G5J6J7G8_9^:G;I<I>F?FAHCHDGEJFIHXIFJHK[LHNEOIPFRHSFTHU^V]WJXGZA[I]G^Y_]aGd]eaf_gHhF
~eau	[!J#J%I(H-F/Y3E4J6J7J8Z9a=I>J?[@XB[CGGJHCIEJIM_OGPJQ[U[XI[Y][^JaZbHdHfJgJhG
~eav	c!b/X9J>J?H@GG[HcIJKIVJZE
~eb^	qF]HZNZZHaX
~eba	H!D#C%_&I(B)D*G+G,]-D.H/F0[1Z3E5Y7G9H:E;H=^>E?E@GA]DDEGIDJXKBLEMDNCOHPXQYRYSFTDUAVBWEXHY_ZC[E]E^B_]aFbHdcecf^hC
~ebb	pBIHIM_ZJ[]hZ
~ebc	wH]
~ebe	b#^(J-G0[3I9H=J?ICIDGMGNHO]XXZA][^Ia^bJdIfJgZh[
~ebi	nI]ZJ[YcY
~ebl	f#_+Z3H9H>H?H@HBICGDGHBI[K[MJN[OXTXVJZF[^]Ia]cZ
~ebm	nH[MahH
~ebo	X!H#E%H(Z)Z+J-G/H1J3Y4J7J9G:I;X<^=I>E?_B_CHDHGIHGI[KILIM]NIOGPIRJSIVHXIZI]G_Xb[cHdXf_gHhG
~ebr	c![#H(Z*J-Z3H9G:];]>]?X@FBHCYDHHEIJK_MHNHOJUJVHXIZB[J]^^[aFbIdIfJhH
~ebs	lH_I]
~ebt	zX[
~ebu	d4Y6X8[DZEZZGbJcedYgJ
~ec^	Y!H#H%G(]*J+J,J/J0J3^4I8J9F:];I=H?b@EBXCGDEGJH>IFJJKZNHO[P[RYSJTZUHVFWIXHYJZE[b]G^I_IaDdIfGha
~eca	Q!H)Y*G,I/[0J3H4F5_7I9G:X>I?G@GBFCHD]E[GJI[JHLXMHOYPIR_VYX[YDZC[J]Z^JaFbIdYeIfHhF
~ecc	a#Y-I/Y3X5Y9I=J?I@IBHCIDIHDIHKXMaNIOJVXXJY]ZG]JaJbJg]h_
~ece	O#[&J([)I*H+F,H-D/G0H1H2J4H6H8G9E:H;I<J=b@_AHBDEJFIGFIBJIKdLGNEOEQIRHSGTGUAWFX]ZX_Fa_cIdbeIfGgGhJ
~ech	T!D%c&I(c)F*F+H,Y/^1H2H3D5H7F8H9G:C;c<Y=C?C@ZAHCDDCEGFYGFHFIAKILaPYQHRFSGVAWFYF[F_EaBc[dEeYfChI
~eci	T!D#F&b(D)Y+I/I0I1H2I3B4H6_7G8G9_:F;I>DAXCFDGF[GGI_JGKCLHN_OFPGQJSYTHVXW[XG[F^F_GcFdEeIhE
~ecj	zI[
~eck	X!I(G)I*Z+I,G-C0J1J4J5_6J7I8I:H>G?G@CAJBCCaDZFJGIIbJ_KIL[MFNZOGPHRJSITIUHVGWJXHYJ[G]Z^[_IaFbHe[fGgHhE
~ecl	i#](J-J@YBGC[DJHFI]K[MZO[ZDhH
~ecn	wZEhb
~eco	O!E#D%D&I(D)E*X,H-Y.I/I0H1G2H3]4H5G8_9B:Y<I=D>[?J@bAGCeD[EHFGHXICJ_KELEMDNAObPEQHRESHVHWFYG[I]Z^E_EaEbEcDdHeGfEgFhc
~ecr	T!F#F%^&I)H-E.J/F1H2]5I6f7G8Y9E:F;H<H?^@GAHBDCGDEEHFHHGIDJGKILGMDNCOGPYSHTGUFVDWHXFZI]G^F_[aFb]daeZf^gXhE
~ect	>!I#<&b(E)F*D+B,^.C/G1e2d3]4[5B8d9H;]<c=<>B?C@>BBC<D:EBFDGdIBK:LBM?OGPCQ[RcSFUDVBWJX=Y[Z>[B]>^I_ca@b@cfdIfbgCh[
~ecu	P!E#E%X&J)Y*_+_-G/Z0H1H2I3E4D5I6G7G8H9F:E;[<d=F>a?Z@AAHBDC]D[EIFIGGHGLGMDPEQ^RGSHUFWGYa[F]E_GcFdEeHfEgGhE
~ecy	wKZ_]
~ecz	z?ZD[
~ed^	C#^%F&F)A*[,Y-I.G0J2D4G6H7A8^9=:G;F=[>H?[AHBGCaD@I[JFKaLZOYPCRCSCUHV_WBXaYGZ][D]_^X_HaEbBdDeDfFgZhH
~eda	d!I#I%H(Z-G2Z3I9_:J;]=J>H?FBFCHDYGJHCIYM^NZOITJUIVHXIZY]I^ZaIbIdJf[hI
~edd	u-I9I@HBHH^IJZ_]J
~ede	K!Z#[&H)F*D,c-?.G0F1E2F3@4D5F6J7k8J9[:E;E<H>=?FAEBbCGDDEJFFGDJFK[LGNGOCQGRDTAUXX[YFZZ]@^A_AaZbYcBd@eEgGhX
~edg	o._
~edi	Y!H#E%I(G)I*Z+I,J-_/J0J1J3F4I5J6I7_8J9Z:F;a=Y>B?DAJH_KCLINGOHPGRJSJTXUGWIXcYJZ>[H]Z_IbDcXdHgIhG
~edl	z1YV]ZH
~edn	q*ZC^
~edo	]#Z%H*I+]-G/I3G4I6J7^9C=H>]@_CDDEGJHIIELIMFNHOHPJRYTXUIVEX_Z^[Y]H^H_IaEbHcIfHgJhZ
~edr	h)X9J:]Hb
~eds	zcX
~edt	h)bHI
~edu	l+X,Y9J=IHXVI]be[
~edz	w9];[HI
~ee^	d%[*_-J9J=f?I@[BIDIIJKGUJVIZG[XdDeIfGhI
~eec	_!J#J%[(I+J,Y-I3H4Y6X7J9I:I>H?H@GBHCJDIEJFJGXHFIHJJKGMINFP]RXUIVGWJXIZY[J^I_JaJbHdae]f^hH
~eed	L)G*Y+G,H-E/Y1Z2H4F5Y6H8F9G:H;H<X=]>X?HAGCcDEE[FIGGH^I^JFKBLFMHNDOEPGRHSIUGWGZb]D^F_FaDbGcFeHfFgXhI
~eef	q%Z/Y@[HIIHKIN[UY
~eei	zHJS^TX
~eek	_!Z%J(I-H/Y1J3]4H7I8Y:H>Z?IBED[GZHZJJKJLHMHNIPJRJTGUIVZXJ[J]G^I_[aIcIdJf]gIhI
~eel	n#[:]>HX[Z[
~eem	g%J(I-]HZI[KXNJP]VIaY
~een	J!J#X%J&H(Y)Y*E+],G.H/B0G1H2H3E5X6[7E8I9A:D;G<Y>ZCID]EGFHGEHJI[JZK_LJMDNBOHQHRESDTCU[VXXEYGZD[^]Z^Cbec]eGfEgDhF
~eep	U!H%I(H*J+^-X1J3H4J6J7Z8J9H:I;J=H>G?H@]AJBECHFJI]JIKXNXOHRJT_UJVHXHYJ]G^[_IbHcIdIeJfXgX
~eer	Z!G#Y%I*^+I,I-E0J1J2J3a4I5J6I8J9Z:H;I>Z?G@bAIB]CDEJFJGJHAIZJILJMFNCPJRIS[VGWJZI[I]G^H_HaEbHdZe[gZ
~ees	d%X3I4Z8X9I>J?IA^BIDJGJHGKZMIOJRYZ]bJc[dYfIhI
~eet	Y+Z-[/Y>F?IBICJDIH_IYN]WJZI]baIhJ
~eez	zH]
~efa	c(J+I-I4]>]?H@^BJCIDGIIKHN[VJY^ZF]]aIb_
~efe	a!J#Z&]-H3I4f5J9H=I>G?[@HBHCHDJHZIHJIKHMHNIOJPJQXTIXIZF]I_JaHbZdJfJhJ
~eff	nBZHJLZQZTZ
~efi	S#H(Y*F+X,I-J.J/I0J1J3_4I5I6J7J8I9I;I>F@EAJCHDDFJGIHGIGJHKELHN@OGRIS[THWjXGYJZZ]E^H_HcGdGeJfIhH
~efo	M#D%F&H(D)G+I,H-D1G2H3b4F5Y6G7F8F:D;G<I=D>_AGB@C^DfFHGII@JFK[MENCOfPFQHRGSGTJUEVCWGXZYHZC[E]d^F_FaGb[cDdEeHfFgFhH
~efr	w*X-[CJZ]
~eft	]!X(I)J*H+I,G-G3G5Y7J9Z:I;Z=H?H@[A[H[IFJJKELJMHNYOHRITIVIXFZC]c^YaHbIcJdHf[gIhI
~efu	N!Y#D%b&I)[*F+H-^/c0H1H2I3D4E6G7J9E:H;H<I=_>D?I@ZAHBCCFDEEHFGGEH>IbJaK]LGMBOYPZSDUFWFXEYHZI[F]G^GaEbDcEfDgF
~eg^	]!I%G(c)]*a-J3J9I>I?H@YBJCIDHH@NJPdVFZG^[
~ega	S!D#D%i(^)F*D+G,G-C.X/H0H1G2G3C4F5H7G8I:D<I=E>Y?E@CAGBBCDDCEHFGGEIFJGKALGMCNZODPhQXTFUEVaWGXDZ>[G]a^F_Ea^b[cCdDeHfDgFhE
~ege	_#X(X3H9I:I=I?H@GBGD_EZG_IGMIN]O[TYUJV]XXZA[I]ZaHbIcJfIhZ
~egg	p=[>^@[BJDYHHZX][aH
~egi	I!G#D%E&I(E)C+k,G-B.H0F1F2H4F5G6G7E8F9C:C;F<H=I?a@FAFCcDhEFGEIAKALEMCNXObP_QGRFSFTEUHVBWYXCY]Z=[D]E^E_DaBbGcHdCeGfDgEhC
~egl	h.X3J9J?]@HBYGYHEIJKYN_RZV[ZG
~egn	s*Y=^>ICJHHZZa]
~ego	_!I#H%J(Z-H1J3[4J9F:I=H>Y?H@[B^CYHFIaJIK[LJM^OHPJRJTHUHWJXGZ?]I^J_JaCbXc[dHfZgJhY
~egr	a!I#I%I(^)I*Z-J3J=I>J?I@]BGDHEHHBIJKIMJSeUEVFWJXJZF]I_JaIcHdce]fDgI
~egt	b!X#J,Y-X7[9I:J=J>]?[@IBIC]D_GYHCIHK[NIOXUJVJWYXJZH]IaHdXhI
~egu	Y#F*[+G,I.J/I0I2J4H5J6I7G8Z9X:G;H=Y>F?_@ZAICaEIFJGIHEIDJIKDLIMFNGOFPFQXRHSYUXWHX[Y]Z@[H]b^I_HbHcGdGeJfFh[
~eha	g#J(H-Z9I>J@IDJHZIIK]LYVJZX[Yd[h^
~ehe	c#I%J*a3Z4Z?IBHCEDIHDIXKHMINHOJPZSJTZVJXJZD[YaJbJc^d]g]hJ
~ehi	g!I/G0I1Z3[9]>H@HAIBHCJDJGGHAIJKIM_NYR_THX[ZF]I_[aFbZcIdIfHgJ
~ehl	V!I#Y%[&^(J)I,Z-F/Y0I1J3]4G6[7G8Y9F;X=]>F?GAJBDCYDDE]FJGHHGJHKFLHMFPGRYTGUFXFZa[X]G^I_HaFcFdJgHhE
~ehm	m?a@JHIIIK]N_ZH
~ehn	f-^/X=J>J@YBJHEJ[KGMJNaZ^dZhI
~eho	h!J#J%](_,Z-I3J6X9Y:J;Y?J@HBICJDIIIKIMXP[UIVI]]aIbJ
~ehr	]!Z#G%Y(I*Y+Z,J-H/I0I1Y3I4H7J9H:I;J<Y=_?ZA[BGDGE[GIHCK[LJMHNIOGPHRXSJUIVGWJX]Y]ZG[I]G^I_YaFbHcFeJgI
~eht	V!I#H%G(F*G,J-^/H2Y3[4H6I7H8J9E;I=J>]BFDZEIGIIZJIMYOGTJUGWIXGYYZX[Z]H^]_HaDbYcGeIfYgHhG
~ei^	W!Z#a%H(G)I*b+I,J-J.J/Y0J1I3D4H5J6I7H8I9C:G=F@bA_EJH?JILINZOXPHQJRHSGVFWHXXYJZG[H]b^H_IaHbGcHdGfGgGhE
~eia	q#ZH]JY
~eib	W!G#F%_&[(D)G*I+J-G/H1Z4Z6Z7H8X9G:G;H<J=Y>D?F@ECFDFEHHHIIKDMGNFP[R]SHTHUEVDWHXGYZZG[X]G^G_Ya^bFd_e^f[gZhE
~eic	X!J%H(H)I*X+J,I-a/]0I1I2Z3]5J6I8J9E;H=G>F?FEIF[G[HAIeJILINEO[PHR^SITFUHVFWIXFYHZ@[H]G^H_GaEbHeJgHhI
~eid	k9Z@JA^B[HHIJKIMINb_JdJ
~eie	u#X9^HF[X
~eig	Y!H#I%^(G)J*I/^0^1J3F4H6I7J8J9F:Z;Z?[@]AJBDCGGIHYIDKJLIMEN^P]SJUHV_WJYJZ?[Y]H_XaEcGdEgHhF
~eil	d!Z(J+Z-X/^3J9G:J>H?Y@[BJC]DYHJMHNIOITJVYXJZB]_aHgJhY
~eim	R!E%]&^([)G*H+H,[-J.J/G0H1H2I5I7X8H9G:^?Y@BAICEDDFIGGHFIDKBMJQIRGS[TFWZXEYHZZ^F_Ga^dCeZfHh_
~ein	E%I)H,H-C.X/C0X1F2F4Z5C6E7G:Z;I<E=[>DACCXD]E[GEIZJGK^MENHOYRDS]T@UZW^XZZb]C_Aa^bEcDdDeEgC
~eio	k-J9I>]?J@JCYHJIZT_ZF[X]]aHbZ
~eir	U!I#I%I(I3I4J7H8a9Y:_;Z>G?FAJBCFYIDKJLZMIPITIU[V[WIZD[^]H^I_IaIbHcIdXeJgHhY
~eis	b%J(I-H/G3X9Y=]>H?H@FBID]F[KEMHNbPJTYVXXI[J]I^JaHbYcJdJfJ
~eit	O&J(B)J*Z+],F-I0Z2Z3F5G6E7H<J=X>E@YAFBHCcDYEEGIHEI[JEK^LFNEOXPER^S_TYUBV@XYYYZE[D^C_JaEbDcXdAeIf[gJhZ
~eiv	c(I3I:I>Y?IBJCJDIH_KJVZZY]]aZ
~eix	m@_KZXZZ^hJ
~ej^	j!J#I-J3J9[:^=J?J@JBHC_DIHCI^MZNJU_XJZG
~eja	_!I(H+^-H/Z3J7J9H:J=Z>H?HCHDFHDIGKcM_NIOJTJVGXYZY[I]H^JaHbHhX
~eje	V!H#I%J(H*J,J-a/_0J1J3I4J6H7I8J9G:I=I>H?HAJBFDXEJGIHII[J_LJN_PITIUJVHWJXI[J]_^H_GaJbIcGdGfHgH
~eji	zIX
~ejl	wD[aX
~ejo	n0X3I?]CJHFY^aIf[
~ek^	b![#I%J(I-I/Z3J4J7J8Y9Y:H>[?J@[BED[G[H]LHMHNITIUIVXZJ]H^J_[aJbIcJfIgJhJ
~eka	g#I%I&_(I*J-Z/]2Z3I9F:I=I>J@]BHCJIHKHMHN]P[XYZDa^dGfJgIhI
~eke	h-I3J9Y=^>F@ICJD]HAIaKJTJZZaJf^
~ekl	p9J>XB[DYHGVXZY][aZ
~eko	h%H(J)Z-Y:[;Z>H@[BZCIDYHXIIKHMJVYZH[[a[
~ekr	wb^
~ekt	f(J3]9I:J;Y=I>J?JAaBHGZHEIIKJMJVIXJZC]I^J_baIb^c[dIfJhZ
~eku	s1]9_HGIHN[dIfI
~el^	P!D#X%E&I(H)G*F+F,H-[.H/F0G1F3^4_5Z6[7I8G9?:J;F<]=H?]AHBACEDJFHG[HeICJJMBPERESGTDU_WGXaY[Z>[E][^E_FaXbDcGfCgF
~ela	Z!G#[(F)J*I+X,J-F/I0J1I3G4H6I7H8X9[:^;I=[>^?EAIBACEEIGIIEJIKDLHMZOGRHSITFVFWHXFYIZ_]]^H_Hbac^dFeJgIhE
~elb	f(J)Z:J<[=J?I@ZAaB]DJHEIJKZMJU[VbZD]J_IdIhI
~elc	j+J-c9Y=I>I@IBIDHIDK]N]OXZH]Ia[hI
~eld	S#Y%G&J(E*H+I-D/G0I1I2I3a4H5I6I8I:H;H=F>F?C@FAHCEDBFIGGHFIEKCLYNCOXPGRYSYT^UIWHXFYIZ_]F^Da^bccFeJfEgXhd
~ele	K!E%a&G(I)D,F.G/F0E1J2F3c4C5D6E9H:A<I=G>d?Y@GADBICFDcEFFEGcHIIGJDKBLJMAN]OePaQFRFSETIV_WIXAYEZA^C_]aEbBcCeFfBgDhE
~elf	Q!F%G(B)e*F+I,I-G.J/G0H1I2I3H4I5I6H7F8I9I:E;I<I=J>F@DAIBZCGEIFJGGIFJHLEMFNFOJPFQJRHSYTZUeVdWFXHYH[X]F^c_GcDdDeIf@gFhE
~elh	g#Y-J/Z1X9H?I@HBJCIDIHCIHK]MaNJXJY[ZX]JaJh_
~eli	^!I#I%J(J)I*H-]3G4J6X7J9X:J=J>H?_@IAYBGCHDGHFIHJJMJNIOJPJQ_RZSIT^UDV]XHYZZF]H_JaYbacJdIfIhJ
~elk	wHII_N]ZJ
~ell	J#H%B&F(Y)D*G+D,I-]/G0X1E2I3]4D5E6F8H9b:I<G=F>[?X@FAEBBD^G[H]IIJELDMEPBQETZU_V^WEX@YJZ@[A]b^HaDcAeJfDg]h_
~eln	l6X9J@XDZIZN^ZIh[
~elo	_!G#Y%J*J+J-[/Z0J1I2J3I4J5]7X:X=J>[?ICIDHGJIHKFMENGOIR[TIUJVIXIZH]X^I_ZaHbYd^fIh[
~elp	T!Y%I(b)G*Z-X/I3H7I:H>G?F@]BYCIGIJYKFMENGOISIT[UHVFWJXGZZ[G]I^G_JaGbFcJdIf]g^hH
~elq	wM^
~els	g&[)X7Y9I:]?YB[CJDJHEI^KHMINYUIVZZJbZdHfI
~elt	i!Y-J/J6[=J>Z?J@[A]BFCIDHHFIYKIMYNIS]UIVIZY]XfJ
~elu	_#]%J(J+J-H6]9G:I<X=J>Y?G@GBYC]D[IGK_M[OaTJUJVIXIZF]HaFcJdJfJhG
~elv	h(J)^/I0]HDI]XXZFb^
~ely	f&X2Z?Y@^HGQ^
~em^	C#@%D&D(>)C*@+H,A.D/d0]2C5C6b8H9F:H;A<D=E>H?>@ZAYBaCHD^EfFIHFIFJAKYLFM<NYODP^QERHS[TZUCVGWBX=YD[D]E^=_ebBcddceAfZg[h>
~ema	H!B%J&F(A)E*^+G,E.I/F0E1I2X3a4B5E6D7B8D9I:Y;D<G=A>Z?_@YAEC]DdEYFEGDH_JDKDLFM]NAOGPIQFTHVAWCXdYEZH[B]X^B_EacbHcGdBeFhJ
~emb	W#H%G)J*H+J/I3G4I7I8J9E:H;J=H>E?HAJBFCGDGFdGIHJJIKaLJMHNGOGPdRJSJTIUHVdWJXH]G^H_JaGcIdHfIgIh[
~emd	z+J7[DHHFY_
~eme	P!F#F%Z&X(J*G+G,H-A.I/J1H3D4Y6J7F8Z9D:E;H=X?D@]A[DBGGIcKeLEMDOEQIRGSGUFVJWGXEZE[]]E^G_EaHcZdYe]fJh]
~emi	W!H%H(H*I+I,J-G/a0I1J3G4I6H7I:I;I=g>H?G@FAIBGDJE_F^GIHHIFJJKILIMHNaOIPHQJRJTGUIVHWJXHYIZB[J]H^J_FaGbJc_dFfHgJ
~emm	p-ZHHKYa]
~emo	S!E#G&J(F*G+Y,I-G/J0I1G2H3X4Y5I6G7G;H<I=]?[@CBBCDEIFIGFIIJZKXLHNFOFPIQiRGSITGWHYbZA[H]F_XaDbJcFdEeIfDgFhF
~emp	M%E&I(C)F*F+E,H-E.I/F0H1G2H4F5H6G7E9C:Z;G<I=D@dAGBEDbEHFYHDI@JELhN]ODQHRFSGTeWGXbYZZC[E]C_Ec^eFfDgF
~ems	o)^/[HI
~emu	j3J4d9J>I?J@ZCJDXHGMXZIa[
~en^	9!C#[&G([)Y,f.E/Z1A2C3F4^5B6X7?8A9]:E;Y<E=Z>[?_@[BYCGDYE@FJGCIdJ@KZLIMBNHOFPGR_S?TJUEVDW?X[YY^B_Ha^bec[dHeDgA
~ena	F!Y#I%G&G(E)]*G+D-X/D0D1D2]3E4C5E6J8^9G:c;H<G=G>D@IAZC@DAEDF^K^LDMGNHOCPDQHRDTBUhVaWcXAZI]A^I_?aFbJcDd[e_f@gChX
~enc	K!^%C&H(C)F*E+E-G.H/D0F1G2G3H5J6[7D8E9F:C<d=m>B?BAbBDCBDDEFFGGBHdJHK?LXM^NFOHQGSFTFUAVCYI[E]H^DaIbDcAdIfBgEhA
~end	L!]#X&H(H*H+E,E/C0F2F3Z4C5I7H8I:J;H<H>D?FAHBBCCEFFFGCH^ICJaK_LZNaPERDT]UXVGWDZF[H]b^G_GabbFc[dIgChD
~ene	W!G#F%^&Y)[+H,_-I/H0I1Y2]3E4H5I6H7H8H9I:[;I<J>D?F@FAIBACFDEEJGGHBIYMDO[P[RGSHTHU]WHXYYIZ>[G]J^b_GaEdBeXfdgGhE
~enf	b-^<[@IBZHEJaK[NFR]Y]ZHaGfI
~eng	Y!Z%I(Y)I*G+I,H-F/J2_7J8J9E:H;J=I?JBGC^I^J[KDMYN_OGPJTIUJVG]I^JaHbIcIdJfJhX
~enh	O!D%F&J(I)F*F+G-Y.I1H3D4G7X8G:I;H<I=D>Y?EAHC_DJEHFIGJHHI]K_LXMJN^OFPEQIRFSFTEUaVBWJXCYGZb[[^X_EcDd[eGfIgHh^
~eni	S!E#G%b&J(e)H*G+I-[0I1I2H3F4H5J6I7H8I:G=G>J?E@aAIDEEIFJGHH>J_LHMZOGPaQaRISHTGUGVFWIXFYIZD[H]H^^_GaFbHdFeIgG
~enk	u#IBJH]I[ZI^]
~enl	p7[H[ZJbbdI
~enn	S!F#E&J(J*G+G,F.J0^1Z2I3I4F6G7X8H9H:G;G<J>C?JAICEG]HGK_L[QIS]TEUXW_XFYIZ=[_]E_GaGbFcDeZf[gY
~eno	R!E#H%F&J(Y)G,H-^.I/G0H1H2H3E4G5H6H7F;G<J>C@]AIC]DJEIFIGZHGIdJIKZLIMYN[OFQIRHSGTFUZWGYIZX[G]E_GcFd[eIfFgFh[
~enr	b+[-J/X@IBICZDcH]IHKIMZVHZF]IaIhJ
~ens	V#G&J(F)H*H+Y,I-E/H0H1H2]3b4G5J6H8H:I;H<J=Y>_@CCFDIEIFIGXHXICJHMEODPGQJRGSHTGUFVEWHXFYIZX[G^H_HaacFfbgHhE
~ent	8%E(G*@+C,a-^.B/f0j1Y2B3J4B5D6Y7_8C9F:E;D<@>A?@@HAXBbC?DFE?GGH]I[JCL@M;PFQIRASdTbUCVHW>X_YDZA[X]H^?aXc_dBe^f^g^hg
~enu	U!Y#J%F&J)I,Z-[/I0H1I2J4G5I6H9F;_>F@BAaDGEHFIGXIaJHLZMENERGSGUFWGYIZF]Y^]_]aHbEcFeHfEgYhF
~env	d#J&[-^3I9I:JBIEYHEIIKIVJWIXIZIabc_dZ
~eny	o4]HFP]ZI^_
~enz	Y!X#X%G&Z(H)J*J-F/I1J3]4H6J7I8Z9F:G;J=h>H?G@FBECGEJGIIDJZKFL]OFPIRXSJTIUGVGWHYJZD]H^JaFbHcYeJfFgIhH
~eo^	f#H-I9H?^@HBICID_HCIIKIM^OITaZFa_bXhH
~eof	w>[HIM]
~eon	d!Z#_%[*Z+X-I9I>Y@GBICJDIF]HFIJKINJTYU^XJZJaIfJ
~eop	X!H#I%G(Y)Y*[-a0J1J3G4I6J7J8^9];^=J>F?J@EAZBGEJG]HCJHKFMHNFOIPbRJSHTIUGVZWIXGYJZ@[Y]I_GcHd^gGhH
~eou	q#YXIc_
~ep^	S!F%H&J(F+],I0I1H2J3F4I5I6[7Y8I9E:F;H<J=G>D?F@[AGBDFHH[IZJHMJOFQJR[SHT^UGVZWIXEYIZX][^Z_GbFcGdH
~epa	]#I%I([)].G/J7J8I9H:H=H>[?IBFCIDIF^G[HZIFJYKFL_MINIPIRYSJTIUGVbXJZ@]H^^_IaHb[cYdHfGgJhI
~epe	h#^HHKcZG
~epl	_#J%Y(H-G/J3I4G7J=I>a?I@aBHCIDHIFKEMfNFOJUJVIXJZA]I^IaHbZcHhY
~epo	Y!I%H(I*Z-G/J1J3I7I:Z;F=H>G?F@EAIBXGJHbIEJJKGMHOIPIRYSXTIUHWJXYZ^[J]^^JbHcXdHf[gIhH
~epr	g#I-JBYHHK[N^PZVHXZZGhZ
~ept	R!F%E&J(F)I*H+H,H.Y/c0H1I2H4G5I6H8H9E:F;I<J=E>C?_AIB^CGDEEIFJGEHCI]JYK_LEMXNXOaPHQJRHSITHUGVEWIXGYIZa[F]F_EaFbFeZfBgFh^
~epu	e%J(J-I9H>[?J@IBYCIDJHYIIKIMIP^UJXFY[ZE]Ia[b]cJdIf_gY
~equ	N!E%C&H(a)G*E+^,G.I/E1G2H3D4G5H6Y7F8F:E;H<a>C?H@BAGCdDFEdFHGGHYIaJFKEL]MENaOFPDQGRGS^TEUDVDWFYFZE[G]H^E_EaFcZdFfCgH
~er1	qHIb_
~er2	s-aHJ
~er^	1!H%;&B(])G*G+X,?-B.E0>1@2^3a4_5^6Z7J8G9Y:]<H>[?E@^A^BGCJD[FaGaHdIbJaK[LDM@NGOeP]QERYSJTCU=VBW>XIYHZF][^Z_^aZcHdAe9gHhA
~era	J!]#[%H&F)F*B+D,a-J.G/H0E1^3?4B5F6D7j8H<G=D>F?H@]AHBHCGDGEEFFGFI>NFOCPeS[TAUCWEXHYEZI[E]I^I_CabbJcZeDfXgI
~erb	_!H#H%E(H)J*H-[/I0J3H4I6J7_9G:H;f=H>G?Y@FBECGDHEJGJH_IGLIMGNHOIPYTHUHVHWIXHZB[J^^_IaFbIccdHfIgIhH
~erc	^!I%I(H-G3H4J7J9a:I;J=I>F?H@FBXCFDHFYGIHAIbJ_KFMFOGPIRJSJTGUJVZXHZZ^I_JaGbIcZdHfIg]hG
~erd	R!E#X&J(F)X*^-Y.J/I0X1I2H3I4^5I;_<J=Y>d?C@]AHBDFIGGH<IZJGLGMCNJP[RHSHTHUJVDWHYHZY[F]E^I_JaFbFcEd]fEgF
~ere	I!A%X(Z)C*X+Z-E/Z0^2E3D4X6^9H:^;g<G=J?[@[AHB?CED@EEFGGXHCIEJEK^L]MDQFSCTFU_VHZC[I]E^J_CaFbBcFdce[fDhB
~erf	_!I#J%](H*I+J-G/Z0J3Z4Z6I7J8J9]:Y;H=[>EBYCbGIHXJJKFLJOGRHSJTGUJVHXHZD[J]H^J_HbXcHdIfHhH
~erg	[!G#Y(G)I*],J-E/J0J1I2J3G4I6J7I8[9E;I=G>J?]A^BDCFEJGHH^IGJJKJLIMDNGOIPFRJSJT]VFWHXYYJZ^]Y^H_IaGdGfZgYhG
~erh	^#G%J(I*Z-H3Y7J9J:H;Z=H>G?_@XBFD_GYHDIGKXNIO]PJTXUJVHX^ZB[I]H^JcIdIfIhH
~eri	H!B#>%?&F(@)D*[+C-C.G/C0E1D2X4[5E6D7D8J9I;g<F=J?FACCfDdEIFEIIJCLCMHNaPHQGRGSCT@UAVBWYX_YEZE[D]^^Z_Ba_bAcAfYh]
~erk	d#^%Z-I3Z9I<Z>I@HBZDIHHIHMYNIOZPJTJXIaJdHfZg[h_
~erl	X!]#G)J+I-F/J1J4I7I8J9H:Y;H=Z>[?^AJC_D]GIHCIZKJLJN^PIRJSJTHUHWHXHY]Z@^H_GaDcDdIfIgZhG
~erm	M!H#@%g&H(c)I*E+H,G-e1G2G3B4F5G6G7E8F:C;c<I=F>[?B@EAFB[CCD?EGFIGEI?JEKGLEMBNBOHP]RGSFTBVZXBYGZF[J]d^^_HaBbacGdDeGfHgE
~ern	M!a%J&G(A)E*H+E,F.H0F1F2G3h4C5G6E7G9J:e;Y<H=B?Y@YAEBHC@DJEFFFGGHAIGJHKcLGMHNXQGS[THUDVEWJYEZG]J^^a@bFcedHeHgG
~ero	N#C&H(F)G-C.J0G1G2H3g4G5H6G8G9A:D<I=D>e?^@JAYB?C@DEEHFHGFHCJIKGLJMYNCOgPEQHRJSFTYUDVHWFXXYGZF[_^F_Fa[cEeHfDgE
~erp	b!I#J%I/H=J>J?J@GBICZH^IIKIMJNHO[P[TIVJWZZD]Z_]dJfJgb
~err	D#i%G&e(>)F*@,b.H/D1E2D4]5C6Z7@9C:?;B<D=D><?=@@B^C=D?E]FCGDI?JDKDLBM<OIP?RDSdTdUFV@WEYFZb[c]_^Ia<d=ebg@h[
~ers	L!G%H&H)D*F+X,F-F.G/Z1e3?4F5^6]7^8E:E;D>^@]BJDJEEFHGHIGJFKCLHMENCOJPHRDSZTDU]V^XZY_[C]C^JaDb[d?eEf?gbhF
~ert	L%Y&X(G)I,G-c.Z/X0F5F6E7I9@:D;]<Y=J>G?I@ZAFCGEDFYGEHbICJIKDLYMYRHSDU_W[X]ZG[C]H^I_Ya[bIcHeIfAhG
~eru	Z![#H%H)I+^,Z-G/I0Z1J3^4I9G:H;I=H?FBYDYGZHCIIJJKEL^NYOHPZRITHUGVEWJXHZ@[I]G_IcHf^gI
~erv	B!>#B%H&E(E)_*?+A,F->.D/H0Y1J2Z3C4e5d6e8@9J:A;B<X=?>A?F@<ABBFC?DBEFFbG=IBJAK>LFMYN@OAPYQHReSeTBUbW@X?YdZ<[@]<^Ca?b=cfflg?h?
~erw	[!I%b(I*I/]1J2Z4I6J9I:H;_>J?YBFCHDXEJGIH@IHJJKaLJNGOIRZTYUIV[WJXHZG[J]HaGbHd]fGgI
~ery	P!D#F%[&H(I*H+Y,H.I/F0I1H3I4G5H6G7F8F:E;G<I=F>ZAHB]D[EHFHGFHaIYJYK[LFMXN^OEPXQZRFSbTIWGYIZY[G]Z_FaFbIcEdHeHfIgGhF
~erz	c#I-X3_9[:Z=J>I@FBGCIFZHEI^L[M]NIOJZDaJhY
~es^	I!F#a%D(I)D*H+J,G-H.H/E0H3_5F9C:G<G?FAXB=CBDAEGFGGZHbIcJHKcL[MJNZO]PFQHRESDUHWE]B_HaXbXcEdEeFgJ
~esa	T!e#G%G&J)Y*G+I,I/H0J1J3F4H5J7I8^9H:[;[=J>J?G@FAIBECGDEE_FJGIHCIEJIKFMHN]OHQaSITHU_VIWGXGY]ZA[H]H^H_HaGb]cFeJfFgHhH
~esb	c!J#[1Z?G@JB^HGT^ZJ[bbI
~esc	P#C&Y(C*E+G/E1E2G3X5G6[7E9Y:E;H<I?]@BAGCCD?EEFYGbH>I@JFKFLEMBNHO]PYRITJU_VXWFXDY[Z[]J^D_CaBc_dceYf]hC
~esd	f#J*X-J9J@aIJKHMINYPZR[XJZEbZdFf]g]
~ese	8!Z#C&H(])^+A,A-=.]0X1Z2D3E4H5]6D7Y9F;H<H=X>I?[@HAJB[DEFcGZH?I=KCLHMFN>OFQFRISbTAU[VXWbYEZ[[D]Z^H_Ia^b^f[g_hG
~esf	nHaRXZJ
~esh	^!Z:I;Y=[>J?J@]BGDZHYMJNJVHWZ^H_IaJd]fJhI
~esi	b%J(I1J3Z4Y:Y=Y>H@GBGDGHXIHKINJOJRZUIVHXH[[]X^[_^bIfGh^
~esk	U!H#G%I(e)F*Z-X/Y3F7I9G:H=I>E?[@aBDCHGIHcIEJIKEL_MHOISIUHVFWJXIZI[I]H^[_JaGbFcGdIfHg_hH
~esl	l#Z6Y9I<X>JBYHFO[UaY[ZHfX
~esm	g!J9I;X>J@]A_BJDJG^HEIIKXMIXJZF]J_IaJbYdafHh]
~esn	w-^3[HGNHOI
~eso	a![#I%]+J-H3I4Y8G9Y:I=I?H@GA^BYCJDGGYH]IHKGNIOITGVIXJZ_]Z_HaIbIfHhJ
~esp	R!E#c%G&J(F*G+H,H/E1H2I4G7G8J9]:F;G<J=F?D@ZAZBCCDDJEHFIGGIbJHKILHMJNbOZPGQIRFSHT^UFVDWHXaYIZG]Y^H_^aJdFeJgGhC
~esq	pZ^
~ess	C%a&D(H*?+B,B-_/_0F1D2H4F5C6B7I8E9E:J;D<E=a>aB_D[EHFCGHHaIFJALFM@NIO?Q^RFSaTEVAWJZa[A]b^>_@abcJdZeGfCg>hF
~est	A%C&C(Y*Y+H,A-B.F/?0F1C2B3G4E5E6Z7B8f9c:f;E<C>J?]@HA]BaCFDAEGFBGHIDJFKBNBODPEQaRXS_T@U^V_XHYaZH[F]B^I_^bFcHeAfagChG
~esu	i/aD^EXHGMEN]R[ZG
~esv	w3[
~esw	z.X
~esy	qBIHIRddHfH
~esz	u-]C]HIK[MYZG
~et^	6#C&F(X)Z*J+B,>-E.Y1X2G4D6A8Z9]:H;H<F=J?^@FAIB[CEDHFYGYH^I?KDLDMDNDPGQBRHS_T?U[WaYGZ^[F]_^G_^aabXc_dYeGfIg^hC
~eta	W!E#F%G&_(Y*a+F,H.J0I1I2I4I5X7H8I9D:Y;Z<J=G>F?E@CAHB]C_D^EYFGHDIDJIKZLHMFNaOGRZSGTGUEVDWIXEYI[H]YaDbXcGdGfH
~etc	zEHHGd^e]
~ete	_#H%I(X)]*X,J-[1J3H4J9^:H;X=I?H@EBFCDHEIXLJMGNFOHPHRIS]THUXVHXHZ_[J]H^Z_JaHbHcHf[gJhG
~etf	wHaZF
~eth	M!J#E%G&J(D)F*b+_,G-[.I/F0I1H2J3D4H5I6H7[8H9J:F;G<J=D>H?e@EAGBFCeDcEXFHGGIIJFLGMFNFOEPFQIRHSFTDUEVCW]XFYIZY[G]Z^G_FaBcGdFeIfGgGhE
~eti	c!J#_%J(J-H/J1^3I8Y9H:J>HBHCHIHKdNIOZTJVYX[ZC]I_IaHbIdIfJhI
~eto	R#E%F&J([)F*c,_-C.I/G0I2I3[4G5I6H8H9E;Y<J>C?b@AA[BICfDFEHFIH>J[KBLGMENCOXPEQITFUZV]WFXDYI[G]D_]aCbEcFeIfEhD
~etr	^%J(G)J*H-G4J7J9D:H;Y=H>d?H@IBFCFD]G]H@IcK]LGMGNHOGPIR^TIUEW[XH[I^J_JaFb[cIdIfIgIhG
~ets	U#H%I*X,J-_/G0I1J2J3E4J5X6J7J8I9Y:G;G=H>GAJBCCHEJFJGHHCIYMFOXPYRJSYTGUFVHWIXHZD[I]E^F_Ha[bIfeg]h[
~ett	M!F*^,X-J/b0G1F4H5F6F7D:I;J<_=C>A?D@ZAYCADAEGFGH^IdJHLFMBNdPIQYRETDUEWZXCYH[H]B^E_[aXbHcGdCeGfHgDh^
~etu	X![#J&Z(F)H+a,a-H/I0J1I3H4J6J7I8I9F:H;J=G?F@FAIBFCGDcE]GHHEIGJXKYLJMHNHOIPGRIS]THUHVEWIXHYIZA[I]J_[aGb_cYdCebfGgFhG
~etw	Z!I#I%G(J-G/D0J1J4X5I6^7H8J9[:I<[=I>G?I@]AXBFCIDHGIIIK^LJMJNFPJQ_RISETHUJVIWJXHYJ[J]I_IaHbFced^fEgHhI
~ety	w#]HJI]KHZI_Y
~etz	M!G#Y(])X*E+G,F-A0G1G2I3J4I5H6F7J9E:^;F=Z@JAHB^GFHBIAJFK]PJRFSXTEU[V]W]X_YG[I^I_Fb[dFeIg]
~eu^	j%Y9[=[@IBZKHXJZ]][aJ
~eue	Y!J#G%I(G*J+Y-F/]3I4J7J9[=H?GCFDYGJHZIZKYLZMaOHPJTIUIVXWJXIZI[^]Y^HaGbHcIdHfIhE
~eul	e#J(J*I-J3I9H>I?[@YCaDHHCIHKJMJPZSJTXU[V[XJZE[b]JaHcIfJhJ
~eun	n9H>I?JBJIIMJZ_]c
~eur	P#])Y,[-@/F0G1F4_5I7]8Y9B:[=F>D?A@IAYBBDDEGFGGIHJKBLHMGNGP[R[S^THUIX]Z[[H^Xa]eJfIgFhD
~eus	h/YBbIJKaNIZB
~eut	](X-Y3I9H:H=Z>E?F@bBGCYDGF[HCIFLJM_OISZTIUZX]ZH[Y]IaFbFcJdHgJhY
~euv	p8ZC^PY
~euw	d(Z-I9]?JBYD^KINFOIVYZXaIdJhH
~eux	Z!J#I%J(I*_+Y-G/Y3G5Y7J9G:I=H>[?G@aA]BGC_DFHJJJMGNGO[PITJUJVGWJXYZ]]H^I_JaGbJcJdIfJgJhE
~ev^	l3I>F@JH_IZOYR]ZDaXdZ
~eva	c!I#J(I)J-[/Y0I3H6I7J9H=I>H?GB[CIGJIZM_NXOIP_TJUJVIXI[J][_GaIcJdJfZgJhH
~eve	I#_&_(H,[/B0E2F3E4D7C8F9Y;I<G=A>I@YAEB[CBDZEEFIHCIXJ]KGL_NfOBQFRGS^VIYHZF]E^I_CaAbEcGdDe[f[gD
~evi	V#]%I(G)J*G,I-c/G0Z3H4J6J7I9I:I=I>c?F@HDFEJGIH_IEJJKaLJNEOYPISJTGUIVHWJXG]H^I_IaGb]cIdEeCfGg[hF
~evo	a!J#I%G(G-G/J3G4[7J8[9H;J=I?^@_BGCJDIH^IHKZMINJOXPISJUIVJXHZF]Xa^bHdIfIhH
~evr	u*]CYHI
~evu	w9[D]HIaI
~ew^	e*G+[-I8[>H?JCIDHH]NJR^ZFc[hY
~ewa	^#I-I3J4I>I@IBICJDJH_IJMJNJRHSETIUIVZXJZH]YaYbJcgfFgI
~ewe	j*X-J>[@_BIHGKIM[N[P[YZZG
~ewh	u-[7Z:^HGZHdI
~ewi	j>JBYHHK^M[ZGa]
~ewl	u%Z8_@[HFZJ_J
~ewo	zH[ZJ
~ews	z9^
~ex^	lCJH[IcOJZG
~exa	o9I>IDJG[HZO]c[
~exc	X![#E%I(G)]*a+J,I-Y1I2X3H4J7J9H:I=G?HBGCGDHGcHbIGJIKHMGNIOJPXRJUGVYXZZC[I]H^H_HaHbJcHdGe]fHgJhH
~exe	u(]HHL]
~exh	zK]XZ
~exi	S!G#F%J(G)I+H,I-D/H0J1H2I3F5J6I7H9F:F;I=F>X?EBXCbDEEGFHGGHIIdJHLIMGN^OEPGQJRISHTHUGVFWXXFYIZG]F^G_daCb[c^dCeIfFgHhe
~exp	N!E#E%_&b(C*G,G-C.I/F0H2G4G5I6H7F8G9E:D;Y<I=Z>D?E@?AGBACEDCEHF_GDHbIAJFK[LjMCO[PGQ[RHSGTFUFVDWGXFYHZ[[E]b^C_FaXbFcEdEeGfJgGhA
~ext	S#H%H(G)I*I+H,J-G/I0J1H2_3c4H6J7H8J9G:f;J=G@_AJBECGDCFJHYIIJ[LdMFNGOGPIRISIUHWJXHZ?[H]D^G_IbFcGdFeZfJhE
~ey^	T!e#G%H)H*I+I,I-H/Y0J1I2J3]4J5J8H9E:H;I>H?e@GAHCHDJEJFIGZHDI^JHKFMGNJO[RISITGUYWHXHZB[J]E^G_GbGcHdJe^fXgXhI
~eyb	m#YH_hX
~eyo	z-_IJKJZI[IhJ
~eyr	o+^3I?[HIVY
~eys	f(I4J6g?]HJRFZG]JcGdJfG
~eyv	z?[OY
~ez^	]%I)J*I+J-J/J4J6J7I9_:[;J=G>G?HCHDHEJJJMHN[PIWIXbZ][J]H^JaFbIfIgJhJ
~eza	zB]hX
~eze	f#^([-X3I9I>Z@YBICJDJHFKHMJOIUXX_ZE[ZaZ
~ezi	q9[GZV[_YcY
~ezo	zZ^
~ezp	z?ZD[
~ezz	k*Z-J3I9I>J?^@HC^DJHFIZKJN[XIY[ZIaY
~fa^	s#[IXN]
~fac	Y!I#H%I(G-f/X3F7I9H:H=H?H@FBFDGGJHdIFJJMGOJPJSJUIVYWIZ[[J]G^I_JaJcIdHfIhF
~fah	z1YfX
~fai	H#H&X(H)C*D+D-C.H/c0[2H3G4D5_8Y9C:F;Z=A>A?A@GBGCADGFbIDK_LDMHN[P[Q]SGTAUEVFWDXCYYZd[B]C_GaAdAeafFgBhE
~fak	zC^HXZH
~fal	P!I#Z&H)b*E+G,]-A/Z0G1G2H3b4c7F8G9A:E<H=]?A@CAGBGCZDYEGFaGEHCLFMBNIOIPZQHT[UCVHWFX^[E]C^H_EaAbDcDd[gEhZ
~fam	zIX
~fan	uZ[]^
~far	k.Z6Y9I@XCJHFIHKZM^NJSJTZU^V]ZFhJ
~fas	j!I+Y@ZH]IJRZZXb]
~fat	q*X9D:]B^DZHII[KI
~fau	]!J#J%J(J*I+I-I3[4[9H:I=Z>G?G@_BHDFEYH^I[JJKFOIPJRXTJUIVJWGXIY]ZF[Z]JaHb^cJdIfJ
~fav	j#[HYK_ZZ
~faz	uHJNZV^
~fbo	zH]
~fdl	zI^
~fe^	n1Z@XH[K]ZG]]fY
~fea	c!J)J,I-J8J9I:I=Y?HGIHXIJKINJSGUaV_WHXJZG]J^JcJd_ebfG
~fec	e#J%I-G/J1J3I4J9^:J;I>H?IBaCJDJGJHEIIKIMINIOJT^U[VGXJZG[J][^I_JaIbIdJfJg]hI
~fed	X!G#I%I(G)I*H,c-I/I1J3G4I7l8I9I:G=I>J?J@GAJBHCJDIEJGJHDIIJJKHLJMINHPESJTIUIVHXIZC]J^H_FaIbJcJdEgIhI
~fee	z3[9X
~feh	V!I#Y%[&^(J)I,Z-F/Y0I1J3]4G6[7G8Y9F;X=]>F?GAJBDCYDDE]FJGHHGJHKFLHMFPGRYTGUFXFZa[X]G^I_HaFcFdJgHhE
~fei	w![9[:]HI
~fel	m3Z9J>^@JHBIJKJZ]]JaIh_
~fen	a!J#H%I(H)Z,Y-I4J9G:H;Z=]?G@ECHDHGYIGKZLYMGNHQ[TJUHWJZ][J]_^I_JaYb_cIdHfGgJhI
~fep	zJ[
~fer	O!H%E&Z(C)E*^+F-B.H/^1G2H3F4e5G6b7E8[9A<H=F?c@HAICDDAEGFGHYIZJELGMHOYPEQHR[SFTBUZVCWGXCYHZF[X]Y^F_EaAbHcFd[hC
~fes	w*Y>[WZ
~fet	s@Y
~fez	z-ZIX
~ff^	^!I%_(])]*X+Y-I/J3I4J8X9J=I>Z?H@GBGCGF[G]HFIHKGMIP]Q[UDV]XJ]J_JaIbJcIdZfHgJhJ
~ffb	zH]
~ffe	R!G%G(H)F*_+H,I-D/[0I1H2I4G5J6_7G9F;[<J=H>Z?]CHDEEIGYHJK]NYOYR[SHTYWHXGYIZ@[Z^G_GaEbFcEfEg[hF
~ffi	O!F#C%^&J(]+X,I-G.J/[0H1D2H3Z5H6H7G8H:F;H<]=H>]@DAHBCC^DDEIFIIIJFKCLGMdNEPFQIRGSHTeUGWIXEYHZ@[E]D^F_GaGbFcZeIfFgdhD
~ffl	i-J0^4^9JH^ZJ
~ffn	zHXbX
~ffo	z+[DJ
~ffr	i2[3Z6Z9J<X>I@ICJHEIaKFO]ZHaZ
~fft	w?[A]
~fge	n+Z8Y9H@HCJDJHEIJL^V[Z_]]aJ
~fgr	zEXcX
~fi^	]#J%J&a-I/X3G9J:I>I?I@YB[CHHdIFKGNZXJZG]I^HaFcHhG
~fia	n,Z6^<ZHIIY
~fic	H!D#>&G(_)G-D.G/X0E1B4F5E6E8E:G;D<]=C>b@FAECeDXEFFFGIJJK>LDMbN?PCQGRJSETcUBVGWCXJYE[A][_CaebDeFfAgchI
~fid	m(I<X?gBIHBMIUIVGZEbI
~fie	_!I#E(J+J-H/J3b7[9J:I>G?I@ZCZH@IIJJKELJMHNHOITJVHX][I]H^X_HaXb]cJdIhe
~fif	z#[
~fig	P!F#H%E(D)E+I.J/G0Y1H2J3X4H5I6G7G:C;J<Y=C>E?EAIBDCFDIEiFIGJHFJHKFLHMFNDOHPERHSHTHU?VdWgXIYHZ<[H]G^G_FaGcDegfCgGhG
~fij	w3[>]HJ
~fik	sC]X]aY
~fil	N!G#E%D&I(Z)G*D+[,H-A/D0G1G2^3c5F6G7E8G9B:D;G<I=E?A@AAGBBCdD[EHFDGgHIICJmKBLFMYNBO[PEQHRGSGTEUFVDWGXEYGZ=[F]C^E_EaIbYdEeHfEg^hD
~fin	L!H#Y%G&G*C,F-E.G/X0G1G2H3E4X5F6E7F8D9I:F;F<H=Z@EBeCCDBFFIBJGKBLEMHNFOAQGRESYTGUJWiX@[^]c^D_eaEbXcBd@gHhB
~fiq	w#^3Y@[HJ
~fir	Q!X#D%I&J)G,I-J.X/F0I1G2H3B4F5H6H7F8b9E:b;H<Z=D>I?C@XAGBICZD_EGFHGEHZIJJHKAL]O]PFQIRFSCTFU^VCW]XDYHZF[E]]^E_EaBbCcfdEeGfCgFha
~fis	u3_>]BJHH
~fit	u3J?[C[HHKJO]ZEh]
~fiu	i,X/[@[HGIYJYKIMJOZZ]
~fiv	e#^@JHHX]ZFa^
~fix	h#J%J*Y5_9H>aBIHCPIVJZJ^_fX
~fiz	l(Y,]3Z>[?JBJC]DHHFZJaZ
~fla	f-YHZKJL[ZF^]b^
~fli	d#I-H0^3I4]9H>G?JBICJDJHdIIKIMINYOJTJU^ZD]JaHcI
~flo	g!](J)]3J8^9J>I?J@HBIDIH[IJKJMJNJV^ZE_YaJfIgZ
~flu	zH_
~fma	z#XX]
~fne	zHXbX
~fnu	u3_
~fo^	^*J+b-J3X>Z?YBJC]DaIIKIOJVIXJZH]J
~fod	u,[7Z
~foi	l#[@^KJXaZEa[
~fol	]!I%J(H)Y-[/Y3H7I9^;G=I>I?I@YAJBYDIFaGIJIKGNZOJPHSJTGUJVGXHZX[J]J^I_HaZcJd[gZhI
~fon	S!G#G%G&J(G)I+E,I-D.J/I0I1I2J3b4H5J6I7I8I9C:F;H=F>_?[@EAIBJDcEIFJGHH]IDJIKELHMENFOfPHQJRHSITGUXWHXEYH[H]Z^H_HaJbHcGeIgHhF
~foo	h-Y>[D_aF
~for	D%H&F(E)G*F+[,C-[.F/E0F1C3e4H6E7Y8g9Z:[;C>C?I@HA^B8CbDeFFIBKXLdMENFO>PGQYRCSXU?V<WEXXZE[]]^aCcEdBeCf@g@hY
~fot	zH[
~fou	W!G#H%I&J(H)J+J-H/H1J3G4^5J6J7Y8I9G:H=H>G?FAdB[CGDFEIFJGYHDI^JILJMHOHPIRJSITHVGWJZ][J]G_caIbIcGdGfHgI
~fox	z.Z
~fr^	j-J2^3Y9J>H@ICIDJHEI]KFO_XHZHa^
~fra	]!G#I%I(H)J*^+Y,J/I0I1I3^4I6b7H8J9Z:Z;I<Z=H>C?[@FAIBFCDDCEHGJHZI^KDLJMGNZPHRHSJTHUIVHWJX[[I]G^J_HaHbIdGfHgI
~fre	]!H#J%I(I)I*J+J-Z/I3G4J6Y9H:Z=f>G?^@XBFCEDXEJGJH[IFJIKHMHNGOISHTYUGVaWYXIZI[[]I^G_IaGbHcHdCeHfFgIhG
~fri	h!X-J9[:J?I@]HZIJJ[KJNJS^
~fro	J#C%B(D)^*D,J.H/C0H1Z2G3E4[5J6Y8J9D;_<H>I?J@GAEBBEHFGGZIHJeKaMCP_SFTXUJVXWGYFZ>[X]C^[_ZaJbXcZeGfCgI
~fru	h-J9J>J?]@]HFIHKbPYQ]
~fry	zHJI_
~fs^	_#J(I*I,]-H7i9H:J=J>J?J@JBIIHKHMJNJPITGVJZGaJbJdJgJhJ
~fse	s)_BJHFSZU_VI
~ft^	K!H#@&H(C*X+F-F.H/X2G4E6F7a8H9D:D<H>I?H@FA[CHDHFGGGHGIAJYKALZMFNCOCPEQHRbSgTcUGVCWEXDYHZ;[E]_^Ja^bCd[eGf[gbhC
~fte	L#d%Z&I(I)F*F,G.I/a3D4H5G7E8Y9[:D;G>B?D@YA[B^DBEIFGGEHGI@KCLXMXNGOEPIQHR^SGUHVGWFX_YY[E][^I_EaGcDeGfbgJhD
~fti	z@]HJIHKIN[
~fto	g.ZHHScZIcagI
~fts	zSX
~ftw	p1]H^JX
~fue	p#]9]IJKJPZZGc]hJ
~fug	l4]8^?ZCHDZHGT^ZJ
~fuh	q%YHIQXU[ZJbY
~ful	_!I#G%I(H)I-G3H4]9G:J=J>G?JB_CJDIHZI]K[LJNIOYSIUGXIZ[[H]I^IaHcJeZfZhH
~fun	V!F#F%G(Z)Y+I,I-D/H0I1I2J3E4H5]6I7G8I9D:J;H>E?D@IAJBbDIEIFJGGICJHKCLHM^NGOXPYRISHTGUdWGX[Z_[G^G_ZaEcGdEeHf^gHhE
~fuo	s#_9[GX
~fur	l>YHHN]VYX[dX
~fus	N!Y#D%_&I)]*G+H-_/c0H1H2I3D4E5H6G8G9E:I;H<I=_>E?J@ZAHBDCFDFEHFGGEHBIcJaK^LGMBNXOYPZSDTEUFVXWGXEYHZH[F]G^G_EaGbEcEfDgFhX
~fuz	q-cHFNC
~fwe	w9]MIg]
~fy^	^#H%I*Y-J3Z9I:J=J?YBHCZDdHXIHKFLJN^PJVIXXZA]I_JaIhY
~fyl	qDZHIIZKJN]
~ga^	W!F%G(a)I*G+I,I-E.J/I0I1I2Z4H5J6I7I8I9B:F;H>_?E@CAJBXCIDDEJGHH]IaJIKFLHMXOFPIQJRHSZTFUXVaWHYIZ@[_]F^G_Ha[bFcYdFfZgG
~gaa	q3[>YHJZ[aJ
~gab	u#[D[N]
~gac	n3Y?]HFLZY[a^
~gad	[!I#G%c(H)J*H+I,I.Z1J2J3G4H6I7I9^:G;I<Y=I>F?H@GAJBECHDGGIHDIFKFMFNHPbQXRISJTHUcVFWIXGYJZC[I]^^IaFb^cHdFgJ
~gai	R#Y%H&J(G)Y*H+c,H-D/G0I1I2J3H4H5I6I7J8Z9G:H;H=H>G?H@aAIB]CGDEFIGHHDICKYLGMJOHPZRZSJUHVGWIXZYJZa[X]GeIfJgHhE
~gal	w3JH^IJN^ZI
~gam	g#Z-J9J@HBJDZH[IJKYMaZFcHg[hZ
~gan	L#D%E&J(B)F*G+G,G-E.I/H0H1H2I3E4G5I6H8G9C:e;G<I=a?I@XAHBBCFDCEcFaG]H=IHJGKDLGMDNbOFP]QIRGSFTGUdVAWeXIYHZ;[F][^F_GbEcadYeGfEgFhF
~gar	b!](J-H6^9a=J>G?IBGDHHAK]NJOIRZS[TIVIXI]IaZcJdJfH
~gas	h(J9I:g@IBJHZKIUJZEaJ
~gat	Z#I%f)H*^+I,J-G.Z1J2J3G4J7I8J9J:H=Z>F?G@FAIBGC]EJFJGFH?IGJJKEMHNGOIPcRJSITIUIVFWJXHZD[I^I_FbddHfIgHhI
~gav	c!I#J%[*Y,X-J2Z3F>H?H@ZBJC[DcHAKHOFRZVJXHZX]Z^JaGhJ
~gba	z4]?[HI
~gcr	pYa
~gd^	h!^*]9J:[>JBXCXHFIIKHM[NZYXZG
~gdo	z7]
~gdy	wD_ZG
~ge^	F!E#A%C&H(E+],F.d/[0E1E2F3@4E5F6E7b9B;F<J=D>Y?^@YADB^FEGDIFJDLBM_NDPDQGRES]TDVIX[YFZZ[[]a_DaCbYcYdHfBg[
~gea	d@bHIIIKIM^NGZX^HhY
~geb	W!Z%H)J+X,I-X0I1I2I3F4Z5I6I7G8X9D:Y;Z<J=H>G?a@GAIBCDBEXFJGIH?JHK_LHMDNYO^PHQJRHSIUGWIYIZ<]a^Xa[bFc_eJfGhZ
~ged	z)X>HH^
~gee	f#J%Y(a-I3I4[9H;J=Y?J@IBID_HFIIJ]OIVZXJZH]JaX
~gef	g#J(J+Y-I4]8[>]?H@GBJCHDJHFIIKHL]NYVIXZZC]]_]aIdJ
~geg	e#Y(^-I3I9I?I@HBHDaHIIIMINYO[VXXXZD][aGdJhZ
~geh	V!G#F%G(E)H+J/H2X7H8J;I=I>_?FAJBECFDEEIJIKYMYNFOGPYTXUFWHXXYY]Y_HaDbXcZdZeHfZgHhD
~gek	p1]9J>XB[DYHEZZ][aZdIfI
~gel	^%H)I-[0J3H4I7J9F:Y;J=[>]?G@]BZCFDFG]HFJJKELJMFNYOIPITHUGVHXHYJZ^[I]]^I_ZaZbIcIfGgJhG
~gem	_!J#Z%Z(I*J-F/J0I3H7J8]9G=I>^?G@_CGDFEXGJHCIEKEMGNGOIPITIUIVHWIXIZZ[I]a^H_Ja]b]cHdXe[fHh[
~gen	I!?#D&F)E,H-b/A0m1H3I5D6C7A8Y9a;Y<F=X>H?GAGBGCBEIG]H@LGNZOEPCQERASBTZVFWBXZYFZX[C]F^^_DaCcHdGfGgF
~geo	z/Y
~gep	j#I@ZBYLaXZZD^_
~ger	P!]#X%[&H(Y)F*D,G.H/H0G1H3J6G8G9B:Z=F>X?^@bAJBJCEDJFHH_JYKDLHMHP]QXRFSYTHUCVFWDXCYG]B^I_YaBd^eHhH
~ges	O!Y#d&I(B)Z*I+G/G1F2H3F4I5H6G7F8Z9D:^;I=B>[?FAHB^CCDFFHGJHBI@JFKGLGMZNHOYPGT_UbV_WEXIYZZC_EaHbFdafYhB
~get	R#_%F&J,Z-[/G0H1I2J4I5J6I7J8I9G:G=F>B?H@EAYBGCDDcEJFJGbH@MFOZRISGTDUGVGW]XGYJZa[H]F^I_]aZbHdFeIfZgH
~gev	l*a9J>J@JDbHGZIdZ
~gew	d#J(J*Y-I9I>Z@^CJDJIIK]M^NZP[UJVZZD]YaIbJdIgJhH
~gez	p>]UYYXZI[[
~gfe	m7b
~gg^	f(I-Z@IB[H[KJMJZZbYhY
~gga	zB[hY
~gge	d!J#I(I+Z-X3Y9H=Z>H?G@YA[BHCIG]HYIIKHMINJOIRJUJVJXI]Z_^aIbIc[fJhJ
~ggi	b#J%J(I-H3D8Y9[:I=I>Y?G@ZAZBHCaDDHCIGKFNIOGPIRJSJUJVIX_]Ga]dIf_hI
~ggl	zHJK]
~ggn	uZIb_
~gh^	Q!F#F%H)I+_,J-Z.J0J1I2J3G4I5J6J7Y8H9G;J=G>E@XAIC]FII_KYMJN]PYRISHTYUCVIWHZH^H_IdGgXhY
~ghe	m%](b9G;Y@HIZN[ZI
~ghi	zE[
~ght	S!F%e(Y)F*G+H,I-E/Y0^2I3F4]5H6I7G9[:F;^<J=F>I?F@[AICGDEEYFIGFICKFLGMFNDOZP]QJSGTFVHYIZ>]E^Z_GbFdEeIgF
~gi^	c!F%J*]9I=I>I?]@^BHCYDFHYIHKHMJNbPIUHVGW_X]ZBaIdJ
~gia	l!I2[5[BJHFIEMJN[PbVXZH^Yf]
~gib	j!J)J/J4Y9_BIDJMINJSITJV]W[ZF[Z_]aJcXfZ
~gic	zB[HZZG
~gid	m3H9ICbHIIJOIP[XZZZ
~gie	zC[P[
~gil	l*Z/[@JG[HHM^ZJg[
~gin	N!Z#Y%F&I)F*E+c,H-_.X/D0H1G2H4E5G6G7d8G9C:Y;G<I>F?I@ECDEGGFIXKAMFNCOJQIRISZUDVGWGX^YGZ[[D]C^ca?bdcEdEeHfJhE
~gio	_#H%H(^*I-F3G4I7J8J9]:X;J=H>Y?G@_AZBGDYHAIFKFLJNHOHPHR[TIU[VGWJX][J]F^J_Ja]bIcIdIf[hH
~gir	n?X@_BIHEMIQYWIXJZaaJf^
~gis	J!E#E%G&I(C)D*C+k,G.H0F1G2I3G4G5H6H7F8G9D:E;G<I=D?]@HAGBYCcDhEHGFHYICKALFMENCOcPDQHRGSFTFUAVDWEXEY^Z?[E]F^G_FaCbHcIdEeGfEgFhD
~git	[!I#_%J(I*J,J-F/I3b4J7J9F:H=I>E?G@DBFCFDGHXI_JXLJMIN^OaPJRJTIUJVIXGZB[J]HaccJdIfJgJhJ
~giu	m3E4Z8[>IC]DHHHKJOIX]aXcYf[h[
~giv	_#J(_,[-H/I3J7J9J>H?IAZBYDGHFIGKJMJN_OJVIXIZY^XaJbYg[hY
~gl^	d#D-I7c=J?J@HDJH^IJKXMIN_V[ZD
~gla	s.XGXNX
~gle	o@XAYK^O[
~gli	[!I%I(H+X/J3H4Z6J9F:H=H>G?Z@JBEC]DGEXGJHGJILJMFOHP_RYTHUHVYWIX^Z^[Y]G^G_IaGbEcIdHeJfHgIha
~glo	Z!J(c)]*[,e:J=J>J?H@HDYHIIJKIMINJPGRYUGVGWJZY^JaJbJdCeJfIgHhH
~gly	u3[E]OJ
~gma	g:g>YDIH]IJMJVJZBaH
~gms	i(J0fHCZG
~gn^	M!J#F%C*G+Z,]-D.J/G0I1I2I3F5I6H7c8H9F:E;I<e=J>AAHBGCEDZEIFaGFH^I]JGKCL[NFOGPJQJRHSGTaUEVDWHXIYH[[]E_IaAb[cFdEeGfFhH
~gna	f*X3H4[9J<Z=_>G?J@[BICIDIIJKJMHTIUIVJ]^a[f[
~gni	]#J(I-^.X/J3F7Y9J:H>H?IBHCIDHIEL^NHO]PJUIXJZC[J]J^JaIb^dIfZhc
~gnm	wHZ
~gno	g(J)H*^-Z3^5^@JBID^HBLaVJWIZG
~go^	Q#C%E&I(]+E,H-C/G0G1F2^3]4E6G7E8G9[:C;G=C>d?FAGCYDYEHFHGFHZIBJFKZLINCOJPFQHRESGTEUDVEWFX_YXZY[Z]C^F_FaccXdDeHfZgF
~god	n/[9I@ZBJHGIJKJMIXZZXa^h[
~goe	_#]/J3[9^>_?IBGCIDIHDIIK]L[MJNITIXY[[]JaFbIhG
~goi	p9]@JBIHHKXZbaJ
~gol	sCXFZGXN[
~gon	W#Z%I(I)J*I+I-H1J3G7I9X:I;J=H>X?^@GAJBZCIHAIGJIKELcNHOJPIRJSJTGUGVGWJXIZ@^G_ZaGbgcFdIf[hG
~goo	a!I#C(I)F*I-J3I7b9c:J=I>IB^CHDHH^IZMIPJTIUHVIXIZD]IaIfJhI
~gor	g!J#I-I:J=Y>J?ZB]CJDIHCI_KZMJV]XZZY]JaIhY
~gos	w:aIHN]ZJ
~got	T![%H(D*I+I-F/H3H4J6J7_8H:_=Z>E?]AJBCCGDaEJFJGHHXJGKBLGMFNDOJPISITHUGVGXHZ][]]F^J_IaHc_eIfHgG
~gou	zB]Y]aG
~gow	sBaHXZH
~gpo	u)[NZ
~gra	P!F#I%F&H(a*E+E,F-B.H/E0J1b2G4C5Y6[7E8E9c:F;]=E>G?F@DA[CDDFEEFGH]JEKFLHMGNFOEPDQGREScTDUBV@WEXCZ=[E]B^D__aBbCcBddeXf^gchD
~gre	Z!]#_%H(X)I*Y+Y,J-H/^0J1J3G7I9b:H;I=F>D?H@ZAICGDHGHHAI[JJL[NGOIPGRJSJTZUIVEXHZB]H^G_FaHcIe_fIgGhF
~gri	d!J#J%_(d-H3I9G:a;J=J>Z?I@IBICHDHHGIHKHMJNJOIQ[S[UJVGXI]IaGcJdJfIhJ
~gro	T!G#H%D)H*H+I,J-G/H1J3G4I5J6J7H8I9F:H;J=F>F?G@HAIBECHDFFJHcIYKFLIMHOIPdRJSITHUEVjWHXHYIZH[H]G^H_HaHbGcHdFeHfFgHhH
~gru	Z!H#I%H)H*I+J-H/J3F4J7I8J9[:F;J=G>G?G@EBECHDFG[IFJJKFLIMHOIPdRJSITIUEVkWHXHZ@[I]G_IaHbGdGfGgIhH
~gs^	g#G-^/I0J:ZBJH]IFLZM^NJRIZH_I
~gsa	s(Z0]DYHaKJZJaJ
~gsc	l>YHGYXZJa^d[f]
~gsd	wL]f^
~gsg	zD]E[
~gsi	z3[
~gsm	w3JCaDJHHa[
~gsp	o#]HJK[XJc_
~gsr	zW^
~gss	s+[DIZIb_
~gst	p,^3[FXHH
~gt^	S#C%F&J(D)F-[.I/J1Z2I3@4F5I7X8Z9B:E<J=E>X@HAHBHCaDbEYFIH_IYJHLGMJOYPFQISYT]VIWZYGZH]DaBcDgDhX
~gte	p3[4]TZ
~gth	c(I*I,I-I2_@ZCJIaKIN]ZF
~gu^	_#I)Z*H-H/J3]7J9G=Z?I@[BHCIDHEZH[IHKILYMZNIOIPJSYTYU[VYXJZI]JaZcJdJfJhI
~gua	b#]-G/]3X7[9Y>I@GBJDIHCIHKaM[NIO]P]TIVIZFaI
~gub	u>[
~gue	U#Y%I(E)I*I+I-d3H4J7H9D:h;J>G?GAJBECHGJHYJJKFLJMHN]OHPHSZTHUYVIWJXJZ@[J][^I_HaGbIcHdIfIgIhH
~gui	a!H#I(I*I+J-G/I7J:I=H>G?EAcBZCGDHFZGJIDKGMINIOIPIRJTIUJVIWJXYYIZG[J]d_]aBbJcIdJeZfHhI
~gul	q)[F_HIO[RYZJ
~gum	s9]C[HJ
~gun	Y!G#D%]([)H*_+H,H-X/J0I1J2J3E4I5J6I7H8Z9Z:G;^=F>X?aAIBCCaEIGIHBIDJJKDLHNJPFQJRHS[TGUZVDX]YIZ@[H^H_Ha]bFcGdGeJfGgHh[
~guo	q5XAXYY
~gur	O!E#G%D&J(C)D*Y+G-H.J/G0H1G2I3Z4G5I6G7G:C;I<X=B>D?^@JAHBCCXEiFIGIHEJHKFLGMFNDOGPDQXRGSGU?VcWgXFY[Z<[G]F^G_FaFcDeffBgFhF
~gus	m9]HEgb
~gut	w9aHH
~guy	w#FT^cY
~ha^	M%E&I(Y)E*F+F-Y.J1J3C5G8F9Y:H<H=B>H?AAFCAD_EGFGGIHJK^M[N]ODPGRESETCUYWDXXYFZc]__DaBbJcCdZeFfBgFh^
~haa	zHFZJb^
~hab	S#Y%G)F*Y+Y,H-I/H0I1I2J3F4X5J6I7H8I9C:F>_?E@GD]EIGGIDK^LHNIPXQJRHTGU^V_WGZC]a^G_HaAd_fEgG
~hac	d!I#Z-J9I:]=Y>I@]BHCJDIHbIIKIMXTJVZXIZFhJ
~had	uCYHXU]
~haf	p3^?[DI
~hag	wH[IIK]ZZaHhI
~hai	zLY
~hak	d![;[<Y@IL[ZD^^dafHhI
~hal	T#F%F&J(G)J*G,I-b/^0G2I3]4E5H7F8H9[:E=X>A?CAHBGCDE^HJJGKCLINEPEQIRFTEU^VZWGY[ZE]_^E_Fa_bFcEd^eHhF
~ham	i3]9[>I@IBXF]HBKHQYT]ZE^Jf]hZ
~han	B!D#E%A&F*Z+D,D-D/[0C2F3A4F5D6B7H8H9a:E;C<]=D>e?C@dA^BbCGD@EGFCGFHYI@JGKDLeMaN@OEPAQERGSFTAUFVBWCX?YX[J]H^gaBbEeCfDh^
~hap	c!](H+I/_3H4X9^=J>E?E@FCIIIKGLZMHNHOZVJZ_]Ia]bIhI
~haq	zN]
~har	O!G&J(E*Y+I,H-Z/a0I1H2f3F4G6H8H;F<I=I>E?]@ACEDFEIFdGGH[IbJGKBLGMDOGPFQ^RGTFUHVFWIXFYbZ=[H]F^a_GaFbFcCdFeGfDgGhE
~has	S!F#G%F&J)G*G+I,I-J.J/G0G1H2I3F4G5I6H7I8H9Z:H;H<J>E?DAICEDZEIGcHIKXLGMfN]OHPFQJRGSGTFU^WGYHZ^[I]E_GaFcEd_eIgFh]
~hat	F!I#H%I(Z)B*F+C,G-a.X/D0F1J2E3B4_5Y7E8H9[:F;Z<G=H>b@EAGBDDCFJG^IYJ_K_MDN^PFQHRDSGTGXIZZ]C^]aCbBcDdHeFgIh^
~hau	l3J9J>[BJDZHGIJK^U]VIXYZHh_
~hav	L!C#H&J(H)Z*Y+J,I1H2I3X4F5^6]7G8G9Y;Y<I=]AHBBCcD[EHHCK[LGMGO]PFQIRHSHTGYHZD[[]D^Z_FaFbFcGfEgJh[
~haz	h-]/_HGIIJYMJN^O[hJ
~hba	q4ZVZZHf]
~hbo	zSZ
~hce	o9J?[@YHFK[MaZI[Z
~he^	k;Y?]CXDHG]HHLYNJZG[Z^[d^fI
~hea	_!J#I%H(X+H-H/I1J3J7I8J9E=H>H?IBYCJGXH[IGJJM]NGRaS_THUIVIXJYJZE[J]I_IaIbIcXdFeIfcgJhI
~heb	uMYX[
~hec	X!I&Y(G)J*[+I,G-A/I0J1J3F4J5_7I8I=H>G?G@CBCCaD[FJGIIIJ_KIL[N[PIRJSJUHVHWJXHYJ[G]G^[_IaGbHe]fG
~hed	w(]?HD]
~hee	f#J%Y*_-I3J9];J?J@FCEDJHHIHMJNHTIUXXJZXaJcJd^g]hJ
~hef	z,HH^
~heg	oB[HXa[
~hei	R#E%F*[+],I-H/F0I1J2J4H5J6I7G8a:];]=Y>D?YAHBBCJDXF]IDJIKCL^MHPHRISHUIV[WHXZYIZA[]]X^GaXbGcFgG
~hel	P#J%H(b)F*X+I,J.J/F0J1I3G4I5J6I8I9c:F;J=H>E?]@YAJCGEIFJGHHZKCMCNIOHRISHTZVEWHXFYIZ[[F]G^E_HaFbIcHdGeJfZgehF
~hem	]%G(H)_*I3[?IBIDXF[G^IHJIKZLYN[OIPaVIZEdFgH
~hen	F!E#[(])G*X,_.F/a0E1H3_5F6E7H8E9G:D;J<J=G>X?aAEB=C[F[GCHZI^K]LFMHNFOBPCQJSCUCV@WDXIYI[J]Y_JaabHccdCeHgC
~her	D!@#B%A&F(Y)@+I,C.E/G0J1B2I4C6X9_:^;j<E=B?a@GA_BCDIEDF[GYICJDK[LDMGNFOFQERCSaTGVJW]ZH[Y]F^E_Xa[b_cAeCfCgEhH
~hes	d!J#^(J-G3Y@GBJGYIcLXNITIUIVZZA^XfZhJ
~het	i!J%](_+I-J3J9^;Y=G?Y@JBICHH]IIJIKJMJVJZFaJbYhJ
~heu	b(J-J3J9H:J>I?J@dBICJIIKHR_SYUIVJX_a[dJ
~hey	W!b#H%I)I+[-I/Z1J3]4J7Y8J9G:J;J=I>I?a@JAJCIG[H=IYJJKHLJMINHO^RJTHU[VZWJZE]H^I_IbIcIdIfZgZ
~hez	m:^@YIZN[UZZI
~hi^	oEZHJI[JXKXY]
~hia	b!J#Y(J-H/X6_9Y:J=I>Z?_@GBECHDHH?IGM_NHOHPJTJUJVIXIZF]Ia[bIcJdIfIg[h_
~hib	j!J)[-[4H5J7_?JHFJ]PZQXSITJUIZJ^^gJ
~hic	V!I#H%^(G)I*G+I-D2J3G5Y7[8J9H:I=G>b?H@FBHCHGJH]LHMINcO[PFTIUIVGWJXIYX[J]G_Ha[bIcHdGeJfIg[
~hid	p*Z7I?JH[b_
~hie	]!I#H%J(G*Z-F/]2Y3F4J9Z:^;J=H>B?F@YBECaDZGJIYJJKAM[NYOGPIRJTIUIVGWJX[ZF[I][^Z_JaFbHcIdXgI
~hif	j3Z6[<Y>JHHIZKFO]ZIa[
~hig	sH]P[ZIfX
~hil	[#J%I(H)X,Z-J0Z3^4J7I8X9^:H=]>H?I@HBGCJDXEJH?IJKHLGMXNHT]UJVIZF]b^IaIcJdYeIfJgJhI
~him	q)Z@X
~hin	P!E%G(F)H,H-_.J/D0G2I5c6J7F8Y9B:H;G<I=F>_@[BHC_D]EIGCH?JIM^PFQIRdSGVEWFYF[G]D^F_HaGbXcYdEeIfYgFhJ
~hio	o5Y>YHJYX
~hip	w>^HIPY
~hir	](I-H.X/J3Z7_:J>[?IBHCJD[HJIGJ_KGMINIOJZI_[aIbahI
~his	K!E#I&J*D+F,G-F.I/G0H2F4G5c6H7E8_9_<H=Y>D?E@aAXBXCCDZEHFGI<JDKcNdOFQIRGSGTFV_W[XDYG[F]E_FaGbEcHdEeGfDgEhF
~hit	m#IA]HGJZTZ_YbZ
~hiu	p!^>I@GB^CJHGIHU^ZG]]hJ
~hiv	q2]3H>IO_
~hl^	_#Z-b/J3]6X9H:J=I>F?Y@GBHCaDGHBKGMZNHOGUJ[]]Z_JaDbIcJdJfJ
~hla	k/]6Y8YHJNYTYZ[eY
~hle	Z!I#G&^(F)I,Z-Y/G0J1J3_4H6Y7G9G;H=[>F?]BDDDE]GIHEI]JILIMHPHRZSXTIUHVFWXXGYJZ^[Y]G^G_IaHbGfFgIhD
~hli	z-^BZIJKJZI
~hlo	p)ZB_GZUIZJ][
~hlt	b#I%Z;[?ZBJCZDJVYZI[[bYfZ
~hlu	m/J6c<Z?_NJZG
~hlv	w#_
~hm^	w/Y8Z
~hma	u@Y
~hme	m>J?a@IIIK[N_ZH
~hmu	u/[MYTY_Y
~hn^	zHJN[Z]
~hne	_!I#Z%J(H-E/I3_7J:H=I?I@GBHCIE[GJH[IGJ]KGLZM_NHOJPITJUJVIXI[^]H^IaHbZcJdXfHgX
~hni	n3Z7Y:]BJdY
~hnt	h-^/X>J@YHGJYKIN^ZZdZ
~hnu	wJXZ^
~ho^	b!I#G*I-G3G9F:I=I>Z@FCaFZHAKXMHNJOHPJTJU[V^XHYZZ^]HaHdHfGgJh[
~hod	P!H#H%I(F)H*c+a,I-E/I0J1I4I5J6J7I8I9F:H;I=G>X?e@EAIBECfDcEIFJGHHJIDJIKDLHMHNFOFPHQJRJSJTHUGVEXGYJZB[H^I_GaIbIcIdHeJfIgIhH
~hoi	d#H:J>J?a@]BJCHHBIIKIMJNYTJZE[eaJhJ
~hoj	o>J@bX[ZI
~hol	X!G#J%G(G)c*Z+I/I1I3]4H5J8I9_;I=H?G@BAJBFCGDFGIH[IEJILJMHNGOXPaRHSHU]VXWIX[YJZA[I]H_GbIcIdHfHgHhG
~hom	a(J-J.H3G9F:f>a?I@IHJIJKHM[NJTJUJVJ]I_ZaHfI
~hon	F!C#X%E&G(C)E*_+a,F-G.I/C0G1E2G3e4E5G6F7D8F:C;F<G=C>h?[AFBJCZDaEFFFGFH]I?JELENAObPDQGRESFTGVEWEXBYFZA[B^D_CaecCdDeGfDhI
~hoo	W!H#H%I(G)J*I+E-[/I3F7I8[9G:G=I>[?I@[AJBIGIHXI]JXK[L_OITIU^VHWJXIZD[J]]^H_HaZbHcIdXfI
~hop	j=I>Z@JH_ZIb_
~hor	R!E&J(b)]*I+H,H-C.J0H1H3D5I6H7G8H:E<I=F>F?E@ZAcBDDEEIFJH:I^JGLHMDNDOFPXQIRcSGTYUDWGXbYIZA[H]X^G_daZbFcFdFeJfEgGh]
~hos	Z!I#J%I(I*J+Z1Z3Y4I8I9H:I=Y>Y@YBGCYDIFJGbHFI^KJMHNFOJPIRbTIXIYZZ>[J]I_]bIdYfEgJhH
~hot	^!H#H%J(I*J-I/Y1J3H4J5^7J9G:I=G>F?G@GBHCHDHGIHiIHJJKHLJMHNIOIPJRbTJUJVIXHZX[J]I^H_JaGbJcIdIfHgJhH
~hou	L!@#G%C&X(B*G+[,X0G1G2I3Y4[6G8E9A<H=D?C@cAFBYCJEGFZGDNJO]P_QHSITJUAVGXaYG[[]C^G_]bFcEeXfX
~hov	zH[MZ
~how	Q!I%H(F)I*I+c,I-F/[1J3F4I5J6J8I9Y:H=H>F?_@EAJBEDDEJGHHXIGKDMJOYPIRXS_UYWIXGYJZD[_][^G_HbbcHdHeJfHgIhF
~hr^	]!Z#I%Y(I*Y+Z-H/I0J1Z3I4H7J9I:I;J<Y=_?ZBHCXDHE[GIHCK^LJMHNIOGPHRXSJTIUIVGWJX]Y]ZG[I]H^J_ZaFbIcFeJgJhH
~hra	f(J*[-[2Y3ZH[I_QZZG
~hre	Q!I%_&Z(C)F*F+H.I/F0J1Y4Y6Y7F9[:I;F<I?D@DA[BECEDDE[GHHIIZJJLFMENFP]RZSGUDVCWJXCYXZ[[F]E^EbEc[d^e]f]
~hri	f#Y%J-X0[3J9Z>I?Y@IBIC[DJIJNJX^ZGaEdZf[hJ
~hro	R!G#F%[(F)I*G+Y,I-B/H0^1H2J4I5I6H7Y8X9F;H<Z=E>E?E@HAICEEIFIGeIIKZLGMZNZOHPHQJSHUEVJWHX_[G^J_HdYf^hF
~hrt	uHJU[ZJbYh[
~hrz	zHIR^
~hse	m>]@aBIHHKIL^MYZJhZ
~hsf	zGaHJZI
~hst	n3ZHJIaL^ZI
~ht^	C!C#J%d&E)J*H,H-Z.H0]1H2H4a5I7D8C;_<F=F?]AFBDDBEXFIGGJDKEMINIP[QHSBTHUHV[WDXJZI[Z]Z^[_[a_bFgH
~hte	e!I#J%Z(_)J,Y-J:I;_=J>I?I@XBIEYIINJPYRZUJVXWIZI]JaIcJdJfIhJ
~hti	h%_(a;_>I@ICHDIIIKHNJOJS]VHWJZF]JdJhZ
~htl	c%J(H)J*[/X:J=I@HBIDHIXKGMINeSJTJUHVIWcZC]JaJbJdJgIhJ
~hto	w,aHG
~htt	zHJc^
~htu	s,ZDZE^eX
~htw	V!H#J%F*I+J-Z/I0[1J3I4I6J7I8J9J:I;J>G?HBXCHGYHFLIN]OJPIRISITHU]V[WJXEZ^]I^Y_IaGbZcGd^fGgIh[
~hub	s@ZBJGJHaMHZFf^
~hui	uHJI]ZEha
~hul	z![U]
~hum	j(J9]:J>J?I@XBHCXHDIJKIN[U^VGWXZYa[bJdJfZ
~hun	qHZR^
~hus	n>]CJDJHGYa
~hut	k!^#a,Z-J>Y@IBJHHIIKIZG]YfY
~hwa	w3]HZ
~hwe	u*Y
~hy^	q0YfY
~hyb	jH[ZH_Hb^db
~hyp	uH]b[
~ia^	P#Y%E&H(Y)F*E+I,G-F0G1H2G3C4E6]7E8G9b;X>G@dBGDEFHGEHDICKEM^N]OCPEQHSGTHVDYGZG[E_Ea[bZdBeHfdgZhX
~iad	]!H#Z%J(J-[2Z3I6J7I9Y:I=I>G?I@aBZCHDHIZKFMXNIOIP^THUJVIX^ZE^J_JaEbIcId[fJhG
~iag	zBIH_
~iai	w,XHIc[
~iaj	zH[
~ial	N!F#[&J*E+F,Z-D/G0H1G2H3H6G7F8G;G<I=]>C@DAGBZCHDGFZGEHaIYJJKDM_NFOEPYQIRFSZTEXEZb]H^G_FbYcDdCeFgG
~iam	b#J9Z:Y=Y>[?[@GB]CIDIHHIHKHMHNJOISHT]VHXIZF]Ia[bJcJfGgJ
~ian	c,Y-[.Z2Z4J>J@HBIDJHZKJMIRJZZb]cJfXhZ
~iao	o-Z9aBIIIZY]]
~iar	Z!I#H%J(X-I/J3H7Z9H:[=I>H?I@]CIDIIGKFLZMFNIPITJUIVYXIZY[_]I^aa]cJfIgJh]
~ias	z9Z
~iat	[!H%I(I*H+J,J/X0J3H4Z7I9^:I=H?G@cAJB^CGDHEXGJHEIGJJKFLJMYNHOIPXRYTGUIVHX^YJZA[J]a^I_HaGcHdGeIfHgJh[
~iav	p6a?[B[HEZIfZ
~ib^	l9J>F?JGZH[O[Y[ZYaXfZ
~ibb	w7aHJSI
~ibe	X!H#G%_&[(E)H*J+J-H/G1Z3G4[6[7I8X9I:G;I=Z>G?F@ECHDGEHHGIGKELHMGNFOIP[R]SITYUFVEWHXHYZZH[Y]I^G_YaGbGd_e_hF
~ibi	_!G#J%Z(I)^*Z-_/I4_7J9H=J>J?H@HBGCHHAIHLJMINHOJP]QZRJSJTHUFVHXIYJZF]I^^_IaIbJf_gIhI
~ibl	X#Z%G)F+J,J-]/I0F1J4c7[8I9H>]@]AJBDCGEJGIJIK]LIMGNHOIP[RGTHUBWIXGYJZ[[Z]H_HaHbGfFgH
~ibo	zaZ
~ibp	z4H5JJ^
~ibr	l)_BJHJT[UaVGZJ^YfH
~ibt	g!I/J3J9_>G?JBJCIDJKIMINJTJUZVJW[XJZE[Y_]aagY
~ibu	b1J3Y=]@JG]HbLYP[ZG_IcIfY
~iby	zZJh^
~ic^	D!?#A&F)Z*F+B,H->.F/[0Z1J3G4D5C6D7G8B9B:D;C<]=Y>_@[A[BICBDCEBFFGDHbI?JHKALEM^NFO?P?QDRFS]TcUaVZWBXDYZZA[]]>_GabbJc_dIeFfgg_h>
~ica	F!G#@%X(H)A*Z+D,b-@.J/G0D1D2F3_4B5E6E8D9@:G;D<F=G>]?a@IAbBICdDFEFFFGCHcI?JIKCLCN_P@QFRDTAUIVDWYXJYE[B]]_CahbCcId@eDgDhI
~icc	wHEZ_b^dJ
~ice	L#D%E&G(E)E*E,F-Y.G/F0G1F2H3@4D5E6F7E8F9_:C;E<H=o>A?AAEBACBEGFHGFHdIGJFK[LFMBNFOZPEQGRESXTEUBWEXBYFZE[F]C^E_DbDcZdDe]fCgE
~ich	B!D&D(I)I+Z.D/X0F1H2Y4]8F;Y<F=I>G@FAHBBC^DZFYHZIaJCMJNdO^PHQGS@TJUCVYW[XD^JbEcF
~ici	S!F#D%^&J(Z)]*G,H-D.J/I0H1I3C4G5I6H7G9b:E;Z<J=F@BAHBZC_DAEIFIGHHIIbJHMDNDODPEQIRGSZTGU]WGX^YIZD^G_GaBb_cDdFeIfbgG
~ick	O!D#B%E&I(])F,F-D.H0H1F2H5H6G8E9^:C;J<]=C>a?HAFB_CIDZEHFFG[HHJFKBL_MANBODPEQHRESGTGUEVFWGXDYGZZ[D]^^b_Da[bbcDddfCgDhE
~icl	kHcZJ
~ico	^!X#I%I(H*J-H/^2X3G4H5X6J7I9G:X=H>Y?G@FCHDXFYGJH@ICJJK_MXRXS[TIUGVYWJXIZG[J]H_IaFb]cGd[f^gIhY
~icr	N!E#B%G&J(E*Z+H-H/Z0J2I3F4F5H6H7b8H9F:F;H<I>D?F@CAHBDCFDEEXFHGFICJZKELGMHNFOGPFQIRZShTcUFVEWFXFYHZ?[G]F^G_FaYbEc^d]eIgbhF
~ict	Z!J#J%J*X-^.X/[3I4I8I9I=H>I?J@FBGCIDJHYJ[KHMJN_PHQdXIZH]J^JaIb[dIfJhH
~icu	m*[2Z3Z9J?_C[DJHFOJQXXJY[
~icy	J!F#F%F&I(C)Z*b+G,H0I1H2I3G4F5b6H7F8H9E:E;H<I=D>F?I@^AGBCCZDDEGFIGGHJIDJaKFLGMENkOGPFRHSFTFUGVCWgXFYHZ>[G]E^F_FaEbGcFdFeHfGgDhE
~id^	Q!G%F&J)F*G+G-B/[0H1G2H3]4F5H6G7F8F:H;G<I>E?G@AAeCFDHEGFYG]H[K@L[N_PEQIR[TGUEVHWGXFYHZ[[F]E^[aDb[cYd]eGfEgFhD
~ida	Q#G%F&I(D)G*F+G,X-_.I/G0H1H3C4F5H6G7Z8Z9X:a;G<I>[?]@GA]BECXEGI[NHO^PFRFSZTFUCVDWYXCYZZH[F]C^F_FbId[e[gZhG
~idd	d(_-_9^>I?H@IBHDJHFIYKHZG]_aI
~ide	Q!I#G%G&I(C)D.I/Z0G1H2H4F5I7d8G:G;G<I=H>^?G@FAcDXEHFHGGH^JFKYNHPDRGSeUGVCWGXGYGZ[[F^E_GaJcDdDeIfEgDhX
~idi	k([2Z9Y@XHHIEMZN[ZE_Xh_
~idl	qOXh]
~ido	T!E#D%E&Z(C)[*F+F,Y.I/G0H1G2H4c5I6Z7F8G9H:D;G<I=E>B?f@FAGB[CZDBEHFIHHIFJGKDLGM[NFO]PbR]TEUAVJXZYYZB[G]D_FaIbZcYeHgGhE
~ids	p3HDZHZKZT^
~idz	z>Z
~ie^	^![#^(Y*[-J3J9I:X>JBYDJIINYPJX_ZE^J_JaJ
~iea	zTXd]
~ieb	u0]F]K[ZI
~iec	h-[?YDZHHNZR]ZJbZ
~ied	Q#Z%G&J(E)H,H-B.I/Z0I1H2I3D5I7F8H9J<J=E>A?C@^AJBaDBEHFHGGHBJGKaLIN_PXQIRJSHTJVIWHXeYHZY[F]_bHcFdFeIfEgG
~ief	u&^9J:X@JZ]
~ieg	j&[,Z7[9J>_DJGZHFNYZJ]JaXdX
~iej	f#X-I/[3J9G?H@IBJCZDIHCI^KXMaNJY[ZGaJh[
~iek	o9^@YBZHHIHN[_Y
~iel	[!H#^%I(I*I+J-[/I1J2Y3b4J7I:I;J=I>E?G@IAJFJGII[JIKHLIMFNFPJRJTHUIVHXbYJZI[I]F^H_XaEb[cIdHfIgIhb
~iem	a!J%J(H*J-I3H4J7J9H:H=I>H?H@_C]D[F]IHKZNHOJP[S[TIUYV[XIZA]IbJc^dIfYgIhH
~ien	H!F#E%_&F(Z*H+F,F-].F/I1[2D3I4A5X6C7X8G:Y;G<F=@?A@^ACB^CGDZEGFHGBHCIdL]M]NJPHQ]RHSZTaUHVCXCYHZD[D]D^F_@b]c[eDfcgD
~iep	uOXh]
~ier	K!Y#?%F&G)H*F+_,X-F.Z/H5F6D8H:Z>G@ZAFCaDYECFIHBI@KbLFMJNEOZP^QIRCSJTGUXWZX_YFZC[G]]aYbBcAe^gC
~ies	]#I%G/J1J3I4J7I9a;J=X>E?H@CC^DHGYIEJJK^MFNXOIRYSZTIUHWJZa[[]H^G_JaGcIdGfGgJhF
~iet	T!E#E%G(F*G+I,I-[0H1I2I4H5I6I;Y<J=G?XAIBCCDEIFJGHHEK]LHMJOYR[SGTGUIV^WHXEZ_]F^aa[cFdGeJfXgG
~ieu	a#Y(Z-H3I5Y9]:Z=J?IAZBXCID]KHNFOHTXUJVXXY]Z_IaGcJdIfJhG
~iev	u-YR]
~iew	k(]*H>JHcZI
~iez	uHJNZZ^hX
~if^	m!](Z3^5XHHQYZJ
~ife	b+J,Y-J/[1Y3I4I6Y8Z9J>I?IBIDHFJHEIIK_MJNIOZZFd]eYf[gYhJ
~iff	T!G%^&J(F)I+I,J/]0I1I2I3X4H5J6b7G9F;I=F>_?CA[BDCGDEEJFJIbJHLHNZO^PIQZR]SITGUHVHWIXFYIZE[H]F^H_GbHcEdXfFhF
~ifi	K!C#?%C&_(D)G+G,a-C0G1F2G3[4H5G6F8G9C:C;E<H=C>Y@_AFB[CgEGFHGFHbIGK?LEMBNFO]PDQHRFSFTCUDVBWEX[YG[D]^^X_EagbHcCdDeGfDgE
~ifr	j-J3Z6b9J<[>I@JHDIYKHNJO^XIZHaZ
~ift	h#Y@XHHLZR^SXT]ZF
~ify	a#H%J*Y-J3Z9I:J?Y@HBHCZDdHYIJKFNJVIXYZA]IaJhZ
~ig^	Z!I#G%I(G*I+J,I-I/I0[3J4I6J7I8J9X:G;I>D?F@CBDC_EJFJGIHEIaJJKFLJM[O[PISJTZUIVGWIXHYJZ>[I^H_IaabHcGdGe]g]hf
~iga	Z%H)J*I+H,J-E.Y/I0J1I2J4H5J7I8I9b:F;I?Y@JAIBDCGDXEJGHH<IEJJKGL[MZNHOGPHQJRISITFU^VFWIXGYJZC[_^H_HaZbdc[dGgHhZ
~igd	m:]BZD^HIM[ZE
~ige	V!G#G%^&J(E)I+I,I0H1I2J3F4H5J6I7H8I9C:[;[>E?E@cAIBYEIFJGHH@KZLHN_OGP^RHSIT_UFV^WHXFYIZI]G^[_GaEbXcFeIfFgGh[
~igg	l+[-Z3Z9]>IDJG]OJTZZFaI
~igh	R!E%f(a)E*F+G,I-E.I/Y0^2H3E4]5H6H7F8G9[:E;_<J=E>H?D@[AHCFDDEYFIGFHYICK@LGMENCOZP_QISGTFVCWEYIZ<]E^Z_GbEdEeIgF
~igi	Y!G#_%H(^)H*H+I/H1J3a4H6J7I8J9C:Z;I=H>DAXBEC^GIH=I]LJMGOaRISHTHUDV[WJXFYJZB[I]F^I_IacbHcIdHfHgIhH
~ign	K!H#E%B(I*Z+Y,].I/E0H1G2H4Y5Y6G7b8G9E:I;H<e>?@DAGBDCDD^EHFaGEH]IZJFKBLdNCOFPHQIRGSET_UCVBWEXEYGZG[Z^J_Ja@bYcFdDeJhZ
~igo	W#G%I*H+I,J-F.J/J0J1J2J3Y4I6I7I8J9Z:G;J=G>_@HAJBZDXGJHHIDJJMFNHOEPIRISJTHUHVFWIX_Y[Z[[Z]F^I_IadbIcHdHfHgIhE
~igr	e!H#H%I+J-I3I9I;a>I@IA_BICHDYHHIIKXMJNJPJVJZG]I^J_caJd^fJhJ
~igt	h#J-Z1]3I9I>X@IBXCJDIH^IIKIRYSZT[XIZG[[_YaHdHfGhI
~igu	M!E#E%X&I)D+G-H.I/F0G1G2I4F6F7F:B;]=B?G@FBBDEEiFHGHHDIGJGKXNHOXPDQIRFU>VcWfXFZ;[F]Y^F_FaHcCeffBhE
~ihr	h3[:YBJE_HII]OI
~ija	w-Y
~ijd	q@]HIIHKIMXN[T[
~ijf	q#[3I:^HGI]OJa]
~ijg	p?[HHMXZ]aY
~ijk	p-[9ZHIT[
~ijn	]#_%I(I*J-H3I9^:I=J>]?YBGCZDEIZKHNIOYPITIUJXJZ^[I]J^H_JaHbIdIfJhZ
~ijo	z3]9G>]
~ijt	s>[
~ijv	qYXd[f^
~ijz	g9H@^BXHGKJMZNJZ^^]hY
~ik^	k!]#X-]9J@JDZHCIHNZZI^[_XbZ
~ika	j!Y([9J>J?_@IC[DJMX
~ike	[![#G%J*J+Y-[/^4[7I8J9G:[;]=I>F?a@IBGCHDHHYIYJIKaLJMGSIUIVGXJZ?[I]H^ZaEcJdHfIhE
~ikn	z?Zb[
~ikt	p9J=[HHK_S[ZHa]
~il^	@#A%G)B+C,F-].E/Y0Y1F2C3f4J5Z7E9;:_<H=C>X?Z@IAHB<C_DdF_GGHbI@JFKJL?MdNBOJRFSBTFUBV<WAXBZY[>]^^I_CaabYcEdAe^fFg]h@
~ila	]!H#I%J(I)I*H-F/Y1^3X4Z5J7I9[:H=Z>a?[BFC^F[IDJJKXLINIOHPIRJSZTIUGXHZA[I]H^JbIcIdIfHgJhH
~ilb	c#I9J>b?JDYGZHXTY^Y
~ild	c1d6X8Y9I>[@HIIZGaIb_
~ile	S!F#G%E(c)[*_+I,J-F/H0I1I2_3^4I5J6I7H8I9D:G;I=H>^?DAIC[EIFEGHICJGKGLIMGNGO]PeQJRISJTGUHVFWJXGYJZC[I]F^H_Ga]cFdGfIgHhG
~ilf	w9ZD]
~ilh	zHYI^ZG
~ili	O![%E&I(X.Z0J1H2H5H6G7Z9B;^<I=F>D?[@DAYBACHEGFIGIHHJGK[LIM^NDQIRGSEUaVbWIYHZD[H]X^ZaEb[cEd_eXfCgFhD
~ilj	zcYd[
~ill	J![#_%D&H)E*F,F-[.I/Z0F1_2F3A4H6E8E9a:C;I<I=C>]?E@YAFBJEGFFGDIYJDKDMbNDPIQGRDSETaUCVAWFXBY]ZF[e_[aIcFdYeFhE
~iln	zO]
~ilo	g-a3Z9J=H>J?J@IC[DIH]IJKIMJPJUIV_ZF[IhI
~ilt	T!G#G%I(F)I,J-J.J0I1H2J3J5G7G8H9E:G;H=G>D?F@DAIBECFDEEJFIGhH<IDJmKDNEOEQJRHSITGUHVEWIXHYIZB[I]Y_GdGeJfGhG
~ilu	b#J&^/c3J@YBJDJHZMJN]PJVYZH_Jc[fI
~ily	c#Z-[/[HDTZZEh^
~im^	S!F#X%d&^(H)G*J+I,[.I/E0H1H2I4]5H7X8H9J:Z=D>Z@EAHCDDIEGFIGGH]ICJJK[LXMHO]PIQISGTIVDXDYHZC[F^FbFdDe[fDgGha
~ima	X#[%H&I(G)J+I,I-[/I0J1J2J3D4I5J6I8J9D;I=G>Z?Z@cA[BCCEDFEJFJGHHJI]JIK^LIMJNDRHSITGUGVGWIXZYIZB[H]]^I_HbccHfGgJ
~imb	pIa
~ime	N!E#_%F&I(D)]*B,G-J.I/E0E1F2H3B4F5H6F7E9H:H;H<I=E>B@JAFC[D[EHFHIHJFKZOHPFQIRhSGTHUZVDXZYGZZ[G]]^E_FaZbFc^dFeGfGgFh^
~imi	Y!E#H%G(E)F*D+I,J-I/J0J1J3F4I7H8I:F;J=F>F?^@IAXCFDEG]HXIEJIKYLXMGNGOHPFQbRISYTHVYW]XdYJ[I^I_IaGbFcGdHgHhH
~imm	]!I#H(Y)J+J,X-F/I3H9F:I;J=I>E?H@_A^BHCGE[GJHDIIM]NYObPJSJUJVIZC[J]I^I_]a[cHdIfGh[
~imo	c#I(J-J9Z:J>F?J@^BFCYD^HCIYKFL[MHNIOXUJVIXa]IaHbJcJdJeXfJ
~imp	P!H#F%I&J(Y)H*J+G,H-D.J/G0H1G2I4[5I8H9F;H<JAICEDIF]GFH_I^JGLFMINFOEQJRGS[TYW[YIZX[X]E_FaDc]dEfIhG
~ims	q)Z@X
~imu	_-I1]5]9I@]BJH^IaNJZE
~in^	:!J%C&C(_)g*j+^,d-D.H/X0Y2?3D4a5Z6=7a8Z99:G;@<A=E>G?>@ZBGC=DCE^F[GCJFKGLIM?NFOEPcRISIUHWcXEYJZX[C^]_Aa?bYcIdDe=fCg^hC
~ina	P!b%D&H(J)I*C+^,G-c.X/F0a1G3?4X5G7E8F:E;F=D>Z?^B]CBDIEcFGGFH_IBJFKBMFNCOGP]QGRFS]TEVAWFXYYGZI[G^F_EbDcJdDeHfDgGhF
~inb	l>[BZGZHDI]ZJa[
~inc	H!F%X(E)^*A-Y/B2F3Z4Y5F6Z7F9F:A;G<F=^>I?C@CA[BHCFDBEFG_HBIHKALJM]NHO_PaS^TEUJWDY[ZH[F]H^B_HaCc[dXeFfagFh_
~ind	H!I%D&G(@)I*G+D,G-]/]0E2F3_4]5^6G7B8C9?:D;E<X=@>??]@FCCDGEJFFHZIJJCKCLIMfNEOAPER^SFTFUAVHWIXGZ:[_]I_ebgc_dAeFg_hG
~ine	L!C#A%C&Y(X*Y,F/X0G1F2G3J4X5G6F7H8I;G<H=a?E@bAFB_CZDCF_G_HILGMANHO_PYTIUBVYWGX]YHZH[D]YaGbXcZdIeFfEgBhD
~inf	T!D#I%G(F)I*G+c,I/I0I1J3Y5J6I7H8I9G:F;G<J=F@FAIBFCdDhFJGHHGIEJILJMHNXOGPGQ_RISITHUHVCWHXFYI[H]E^H_GaGbGcFdFeJfHgIhG
~ing	M!D#b%E&H(G)E,E.G/F1F2G3H4[5F6F7a8H9];H<H=Y>B?D@HAFBHC[DbHAIAJCLHMCN[PCRGTEUcXGYI[C^B_Dadb[d]eXgC
~inh	T!Y%F(F)I*J+I,J-Y.J/J0J1I2J3G4I5J6I7H8I:H;f=G>G?I@HAICFD]EIF]GHHGJILIMFNGOGRISITHVbWHXGYIZ^[Z]F^G_GaGbHcHdGfHgI
~ini	E!F#?&E(b)e*a+C,^-?.F/F0C2D3A4]5Y6C7Z8[9@:D;D<E>F?G@bACB^C=D>FDGAHBIcJFK;LEMHN[O>PbQDRASYUZVJWeX?YCZa]b^H_@aDb]c>dIeIg^hF
~inj	wf]
~ink	T!F%I(F+Z,X-^.J/G0I1I3F4Z5I7D8I9D;I=F>F?F@GAIBCCGDFFJJHLHMFNFOIPIRXSHTGUFVFWIXHYHZE]G^[__bjcZfFgH
~inl	q3JD[OIZGb_hX
~inm	l9J@]K^ZZ
~inn	f!I#H([*X-X3X9E:]=I>F?]@[B]CHDGHAKGMINHOGRJTJUIVHXZZ_[^]H^JaHbJcIdIfIhI
~ino	l#H-[3Z9Z>H?JBIDIIIOIR[TJU[VIW[]Jf]
~inp	u@_HI
~inq	o#^@JHDM^UYVIW[X^ZI
~inr	m*Y,^9GDYE]H[eX
~ins	O!E#F%]&I([)G*H+_,G-A0a2H4G5I8G9C:F;G<c=E>G@ZAHCGDbEIFHH[IbJaLGMDP[RGSGTEUEVJWGXYYBZ>]D_FaEbGc^dEfEgF
~int	H!G#J%B(C+X,I-a.E0C1D2E3Z4F5a6J7B8F9D;A<F=?>HBACFDGEDFEGDH[IELIMFOZPIQIRBSaTYWBX]YDZ[[J]^_^b^ced_fHhA
~inu	S!G#[%F(F)H*H+I,I-D/H0J2I3D4G5I6I7H8I9E:F;I<J=G>HAICEDEEJFJHBI^JHKDMkNGOERgSHUFVEWHX^YHZC[G][^G_HaYbFcEdGgGhH
~inv	V#H%J(H*I+J,I-F1J3]4J6J7H8J9I:i;I=H>C?F@CBFCFDDEYGJHaIEJIKaMFN[O]PIR]SJTIUHVHWJXFZ@[Y]G^I_IaGbIcIdHfHgIhJ
~inw	wN[U[
~iny	q9J@[HHXZa^
~inz	p(Z8^:]HIN[
~io^	H#@&E(])^*F,B.F/B0E1C3X4]6B7^8^:X<E>^?CA_BIDFECFEGEHEIHJZK>LZM<OFQDS[TYU[X@YFZ][J]^_YaEbcc>eEf]gDh[
~iod	p9H=]@YHYNHX_
~iol	d/J@YEJHENfcJ
~ion	:!;#@%b&I(Z)D+Y.C/=0^1b2G4@6G7D8E98:J;Z<Z>8?[@:ADC_D]EgFGG[HdI>JEK;LEN]OARBTBUaW[XIY]ZI[Z]^^Z_CaIbFc]dZe_gEh=
~ior	c#I(I-H3J:I=J>I?I@_BGCID[HDIGKaM^NITJX^]IaJbJcJdJf]
~ios	n-I@JBJGYH^TJZG^_
~iou	a!I#[-^>^H@IHKaMYNGOZZFg^hJ
~ip^	l+Y>]DZH]PYZG
~ipa	u(]HZ
~ipe	p+[>Z?JK^OJP]ZJ
~iph	w6_KIY]ZCcF
~ipi	zHHI[b]
~ipl	h#YAbHHZY
~ipo	q9J:bHH
~ipp	g#^+X-I1[3X9I>G@YBICID[HAIZKHMYNJO[PYU^XIZI]JaGhY
~ipr	p6[@[BJHGR]
~ipt	a%G(H)J*J-I/J3E6]9I:J<X=^>I?G@HBZCID_G_H[IJKIMHNIOIPGTJUIVJZD[J]I^J_ZaIbHcJdIfIgbhJ
~iqu	b!I#[%Z+J,J-H/X4I5Y7I9G:I=I>H?HBGCHGJIJJJK[MZN^OIPXSITIUIVHXHZD[J]H^Za^b[cIfIgJhG
~ir^	F!J#@%^&G(Z)H*E+[,E->/@2D3G4D5E7I8Z9@:^;J<_=_>CADBBC^DFEcFEGEIDJCLhMFNCOBPEQ]RFSGTIVYWFX]YD[b^Ba[fGgAhA
~ira	b!I#E%J(J*I-H1[3G4[9Y:I=X>H?Z@HBGCGDHGJH]IIKILaMGTIUHVIWGXJZ]]]aZbJcJdIf]hI
~ird	V#H%H(F)I,J-^0I2J3J4I6I7a8J9H:G;J?^@[BDCFDGEJFYGJHBIAJ^K[L]MENIRJSITHUHVFWIXYZJ[X]F^FcHd^eIfGgGh^
~ire	L#C&d(Z+F,G-D/F0F1E2G3e5H6E7b9C:a;F=C@HAIBECEDHEEGDI^JIKBLGMCN_OCPEQHRDSBT[VAW]XEYGZ?[F]Z_YaCcedXeGfAgFhB
~irf	wH]S[
~irg	n-J.X9IFaHHMJZ_
~iri	q/Z3ZDZ
~irl	w@bZJ
~irm	Y!J#H(H)I/I1J3D4I6J7I8_9G:c;J<]=G>]?F@DEIFJGGHZIEKDLHN^O_PHRJTIUaVEWHXGZH]F^H_HaDb^cFdGeIfHgI
~irn	zTX
~iro	d-I>J@YBJCYEYHDIHMJNJSXUaVJWHZEaJc_dZh]
~irr	s4ZcZ
~irs	Z!Z#I%I)J*I+H-G/I0J1e3H4J6J7I8]9G:G;J=H>F?G@^AIBHCZDaEJGIH>JHKEL_MENEOGPJRISITJUGVGW_XHYIZH[I]Y^G_HaHbGcHdGeJfEgHhb
~irt	qHZI]KJR]
~irv	z?[HIZ[
~iry	n@JHYKZLbZJ
~is^	G!B#Y&G(Y*J+E,J.E0D1J2H3a4C5G6I7G8^9Z:Z;J<E=Z>I@cAZBZC[EGFDHHI?JDK^LGMYOYPYQGRESCUHVdXZYJZH[Y]F_CaCbEdIeDf@gChJ
~isa	F!f#G&G(Z)^*C+G,D-A/D0G2F3H4D5J9B:a;^<G=^>A@CBGCJDCE^G]IHJFKALEMIPZQGRETEUeVFW^XGYZ[E]I^Y_FaCcYdGeEfHgDhC
~isc	a!I#H%I(I*I-H1I3Z4I6J7J8J:I=I>a?I@]AJCHE[F[GHIFMZNIOESJTHUIVHWJXHY]]H^X_IaHbHc]fIgIhH
~ise	U!G#H(Z*H+I,J/a0I1I3G4I5J6H8I9H;I>G?]@EAJBHCGDIE_GYHCJILIMFNbOHQJRIVYWHXHYIZI[Y]G^I_Gc_dIfYgHhH
~isf	f/YHEJYNfWIZGaI
~ish	]!F#H%I(G)I*[+J-H/X4I7I8J9G:H;J=G>F?Z@FAIB_CHEJFZGIHIIEJILINYOIPYRJTHUIVHWGXHZX]c^G_]aCcHdEeZfIh]
~isi	V!I#I%H)[*G+I-^/I0f1Y3H4H6J7I8J9F;I=C>F@HBHCFDGEJG[H^IYJJKHNaPHRISHUHWIXGYIZC[H]G^I_HaFbIcGdIeJgI
~isk	m(]9HBJHcIJZIcZdZfX
~isl	s-]9J@EIIP]Z^
~ism	g(I)X3F6]@ZA^BZHZKYO]ZG_IaJbYhJ
~iso	^!J#Z%[([)J-H/X3I7I9I:I;Z=H>[?I@cCIDHHAIHJ[KHLYNIRZS[T[UGVFXIZB[J]JaIbHdGfIgIhI
~isp	]!I#H%J)I*_+J/J3F4c7I:I;J=I>E?_@FA[BHCFKGMGN^PHRHSXTHUHVHWJXZYIZC[[]H_ZaEdHgJhH
~iss	K!C#C%g&H(c)E*G+F,G/C0I1E2G3]4I6F8F9H:C;b<H>G?E@?AIB[CXDIEFGCJEKDLEOGP^QJRETJUDV[W[ZZ]E^F_ZaIbIdDeGfEgDhF
~ist	A!B#@%C&D(Z)d*^+j,c-^.D/H0A1@2B3D4F5^7>8E9E:=;A<I=C?_@DA^BHC_DhEEFIG>HII8JHKaL@M<N_O]PYS?T>VEXDZ;]@^D_aa;b@c@dGe]fIgYhc
~isu	s!Y+YHJO]h[
~isy	wdZf]
~isz	zV[
~it^	E#H%b&E*F+^,E.J0D1F2F3G4H5C6C7E8I:d;_<D=C>H?B@^ABBCC]D[EHHYI_KXLFMGN]PFQ[T>U>WFXeZ>[E]H_FaIcCeHf[
~ita	L!_#Z%D&I(G)E*G+F,G-F.Z0G1G2H3H4F5H6I9[:^;h<I>B?[@EB@CEDAEGGHHHI[JILFMGNGPHRJSETEU^VaWDX_YHZB[E]J^E_EaCd[fCgF
~itc	Z!_#Z%I(I*I+J.I/I1Y3I4J7J8J9I:I=I@FAJBGCIDHGIIHJJKGLZMHNHOIRIU_V_ZB[J]I^I_IaIb^cId]eXf^gJhZ
~itd	q8Z=[HIQXR^
~ite	E!B%Z&H(@)C+E,Z/C0Z2Y3E5^7G:F;X>D?H@FA[BFCED@EEGXH[I[K<LDNcODTDU?V@WYXGY]Z@[D]G^A_]aAb?c[dcecf[hF
~itg	i![:[@HHGPaUXV]YXZG^J
~ith	E!B#G&X)Z+J,X-E/[0C1D3_5H7H9B:^<I=[>_?G@HAICEF_I[JZNZOZPYQFTFUBVCWIXDZG]B^D_Xa]bIcIdCeXfChG
~iti	O!F&J+F,H-F.[/G0I2I3D4H5I6H7I8H9F:Z;H=[>D?]AICXDEFHGGHXIHJHKBMJNdOGQIRHS[VYWbXFYIZY[Z]H^H_GcEdBeI
~itl	o?GHc
~ito	T!E#D&I(D*F+F-Z/X0G1H3^4_6H7G8G9Z:^;G<I=D@JAHBZCBFIG[H[I^JGKBLGMCN[O]PFQIRFSFTFUXVBW[[G]]_FbHcHdGfCgGhH
~itr	zH_
~its	^!I#G(I*Z0_3H7J9X:H;J=H>G?_@GA[D[JXKXMJNEOZT[UIVGXZZB]H^J_JaHbJfJgJhY
~itt	T#_(H)I*H+I,I-a.X0^1H2I3[4H5I7H8H9[:H;H?FAIBDDJEJFIGGH?IDJJLHNJO[QJSYUGWIX]YIZ[[J]^^]aCbGcGdEgYhE
~itu	U!F#F%_&I(E)H*G+H,Z-Y.J/G1H2I4^5I6X7F8_:F;H<I=X>C?C@YAIBDCFDIEGFHHGIHJGLGMDOEP]RXSHTHUEVDWGXG[G]F^F_GaFbDcadde_f^hD
~ity	O#F%Y&J(X)Y*^,H-G.J/F0I1H2I3G4H5I6G7c8G9G:G;[<I=H>Y?[@GA^BECYEHFIGGHYI^JHKFLHMGOHPEQ^RGSGUGVIWHYXZC[G]F_DaGcddFeIfFgGhI
~itz	z=[UJ]]
~iu^	m3J9I>J?[BXHCKJVJWYZG]^aIc[f]
~iud	u-[@JB_ZI
~ium	e/J9J=g?JCJIIKINJZJ_JdJ
~iun	l3F4Y8[9I>I?JBJC[DGOJX[ZY][cXfZ
~ius	f!]#J3F9I>G@HB]CIHFI^OHU]VJZG][hZ
~iut	f&Y-J/[3J9Z@ZBJHEIXJYMIOZVJZ_aJhI
~iv^	L!c&c(C)H*E+F,F.J0_1F2F5G6^7E8E9C:A<H=D>E?A@BAXB_CJD@EFG^H_I@KALIMBNIODPIQGRISFUaWDXYY]a^bZcBdDeGgHhC
~iva	O!f#I%D&H(C)^+G,_-F._/G0G1H2I3Y4F5I6a7G8Z9E:D<I=C>a@EAHBGCEEGHXICKCMDN[OZPCQHRFSGTEU^VHW[X[YYZ<[G]E_EbDcCdFeZgFhD
~ive	P!X&I([)I0G1H2H3G4]5H6[7b9C:H;G=D>HA]CCD@FHGGH?IBKZMCNYO[QIRISFTEUaWFYGZD]Ca[cGda
~ivi	Q%D&I(c)^*_+H-_.Y/F0G1H2I3C4G5I6G7G9F:F;Z=F>D?E@IAHBDCFDDEFFIGGHEIEJHKEMGNDPeQIRHSHTFU]VJWGX^YJZA[H]G^G_FaFbGcgd^e]fDgGhF
~ivn	oHFYXZId_f_
~ivo	_!_#_%J(H2^3a7J8J9G:I=I>X@FBGCGDZHJIGKGMHPIQ[RJTIVIXGZF[J]I_IbJcHeJhX
~ivr	zHIT[a]
~ix^	h5_?[@JHbIJKINIZC[]
~ixa	h(I;X@^BIH[IIKYMJXYZ]^YaIdZhI
~ixe	o*Z>]BIHEPJZJ^_fY
~ixi	wJ[
~ixo	z9J>^HIb[
~iz^	g%_9ZH[MXTZZJ
~iza	N!D#E&I(Y)[*E+^,d-E.I/I2I3D5I6G8Y9D:Z;H<Y=J>C?D@CAHBICEDAFZGcHFIIJGKGLINXOFPESFUHW[XFYGZ<[G]E^IaEbFd^edfegFhD
~ize	g9J=fBJCIDJH_IIKINZUHVJWJZF
~izi	c#I%J,[-I3X4J7I9Z:J=I>Y?G@HCZDFHBIHK[MHNIOJPJRJS^TIUGVGZEb[cHfagJhI
~izo	wK[M[
~izz	]!I#I%X:Y;Z>J?I@IBICIFXGZHIIIOIPISJVZW]ZE]JaJdZf[
~ja^	]!^%J(H+^/Y3I6J7J9G:H>G?GCGDEHIKbLJMaNXOITIUJVGXX[I]H^IaGbHdIfI
~jac	w(]?ZDZZI
~jah	s-]>[@JHIK_ZHfZ
~jak	w*Z9]
~jal	sHHIZU^V]ZJ
~jam	g+[1Y?IDaHDL]WZa]
~jan	k-I9J@HBJDIHBI[KaMJNJU^VJZYb[dJf_hI
~jd^	w@]HJIHKIMYN[
~jde	wT[
~jdo	zZY
~je^	h!Y#Z>I@aHCKJVYX[]^
~jec	P!_#G%G&J(F)I*I+J,I-]/^0I1G2J3F4F5J6G7G8G9E;a<J=G>F?GA^BECGDGEIFIGYIZJ]KGLIN^OHPFQJRHSITGUGVFWIXHYIZI[H]H_eaGbGcEdFeIfFgG
~jed	l*Y@YC^HXNXZJ
~jei	z-YHJZ]
~jek	j;YAaBJGZHIZJ]J_a
~jel	z/]
~jem	z@YZZ
~jes	_%J(Z*J3J9Y:H=H>H?X@FBZC[D[GXHBKGLJNGOJRJTHV]XI[J]J^ZaHbJcJda
~jet	Y!H#Z%I(G)J*H+I,a-J/Y0J1J3G4J6I7H9E:G;^=H>GA_CFG[IEKILIMGNXOGPISJTGUHVGWJX_ZJ[I]G_baFbZcHdGeJfHgIhY
~jf^	w#]:^HI
~jfe	zI^
~jg^	q?[HHZ]aY
~ji^	h9I=[?_C[DYGZHFUYZHaJdIf[
~jid	zIX
~jir	w#FHaZF
~jk^	p-[9ZHIT[
~jl^	wD[ZIhY
~jmu	wMYh]
~jn^	]#_%I(I*J-H3I9^:I=J>]?YBGCZDEIZKHNIOYPITIUJXJZ^[I]J^H_JaHbIdIfJhZ
~jny	zaZg[
~jo^	h-J0X3Y9F>]?[@HBJCIDHHCIIKZMIOIY^ZYaHbZdYfZhY
~joi	b!I3J4X7I8a:J>J?J@HAIBJG_H^IJNGPHUJV^ZC_Eb]dJf[
~jou	a#I%I(I*I+Z-Y1X3G4J7J8[9a:I=H>F?F@^BGCGHGIFKFM[OHPJUIVXXaZC[J]Y^JbJcIdHf[hH
~jt^	s>[
~ju^	z3_
~jud	u-[9Z?]HHZJ
~jui	zh[
~jun	o-]CIDJHFIIZ]a_
~jus	V!H#J%I&[(H)J*I-F/H0Y3G7I8X9^:H?H@^AJCbDEGJHDIXJILXM^NIOHPJRJSJTHUIVEXHZJ[a^IcIdIf[gIhG
~jve	qYXd[f^
~jzi	h9H@^BXHHKJMZNJZ^^]hY
~ka^	g(Z-J3Z9G=J?J@YBHCJDIH^KINYP[VJXJZZaFbZhJ
~kab	z(]HJ
~kac	o9J?a@ZC]HFXYZJ
~kad	q/^HHMJP]X^ZJb[
~kag	uHZJ[
~kaj	zXY
~kal	Z!X#G%H(F)H*G+J,I-F/^1I3H4H9H:G;I=F>H?G@FA[CHDGEcGGIEJIKELIMEN]OHPHRISFUGVFWFXHYJZ@[I]H^H_]aGbGcbdfeJg_hF
~kam	z2[HIXJa_
~kan	Y%H&_(G,I/X0J1J3G6Y8J9G:[;J>Z?^A[CGDFGIIEJJKELHMYNEOJPHRYSHVXWIYJ]F^Z_IaEbGcGdEeI
~kap	sHYbZfY
~kar	l@JBJH_NZZEbb
~kas	oHFYXZId_f_
~kat	n#]3_9H>IBJDIIZMYOJZYaJ
~kaz	w-YKJN_
~kbo	lHFLYZF^^d[e_
~kch	uZG^_
~kda	z![HX
~ke^	R!G#[(F)H*H+[,J-Z/Y0J1I2J4I5J6J7G8H9C:G;]<[=FAJBCCFGGH^IYK_LZMbOJPJQ^RYSHUIVFWIXIYJZD[H]F^G_GaIcHdJeJhG
~kea	z#^9G
~ked	]!I#Z%I*[+[-J3I>H?H@HBHCZIHLcOZPJT[VJZE]H^Ja]bF
~kee	T!G#[%I(H*I+^,J-Y0J1J2J4J6I7Z8I9F:H;I=H>F?H@bAIBECGFJJIKXRISJT_UIVGWJXJYI]F^[_HbGdHeJ
~keh	w<[h]
~kei	U!G#E([)J+G-F/H0^2I5I6H7H9H=a>I?D@YAIBHCZDcEHFJH@IDJIKFLZMFPGQJRFTGUYVDWaY^ZI[H^G_IaYcXdEeJhF
~kel	j![-[HXZIdY
~ken	K!A#C%H&G(D*C+D,k-J.G/[2G3C4[5I6D8E9H:D<G=Z>A?[@HAEBCCAEIFFGYHHI_JFKZLYMHNHOGPIQJReSZTAUXVGW]XBYFZE]I_CcHfahX
~kep	n#^7XHJMId[
~ker	]!^%J(Y*J-D/Z1J3G4J7I9E:];[>G?X@FAYBECHGJHfIIKELJMGNGOIPITXUIXIZA[I]I^ZaGbHcYdHfHgIhH
~ket	a#I(I-H3^9d:J=Y>Y?I@EB_CIDHF[GJIEKGMINJOHUJVJXJZZ]I^JaGbJdIfJhI
~kew	uR^
~key	](G-I/J1J4I6g7I9H:J=J>I?e@GBHCJDHGJH^IHKHMHNJRETIUJVHXXZB[I]H^JaJbIcGdIeJfG
~kfa	w@]
~kge	i(J0]:ZBYE[HGKYM^VJZE
~ki^	S!G#G%J(H)J*I+J-F.m/J1J3H4J5J6J7I8J:H;I=H>G?GAJCHGJHIIYJIKGLJMGNGOHPIRJSHTIUHVGWIXHZB[I]G^I_IaGbFcHdHfIgIhH
~kic	s#J3[9IHHZ_]JaG
~kid	z3IDZK[
~kie	h#I-J3^9J>J@IBICJI^KYN[TYVYZF[YaJc[
~kil	qHFMZY^
~kin	p#IH_
~kio	oGYHXTJZH^_
~kip	n+[1]@JD_HD
~kit	z#].IHY
~kke	l#^-[cX
~kla	j%Z3X9[>X?H@JB^C[DJHFIJPJVIZ]]JaI
~kle	uI^
~kli	j(Z,I9I=J>G?J@IBGCIDXHZIJKI]Za[bdeF
~klo	u3IHHR_a]cIfJhX
~kna	i%](a-X3b9E=[>I?I@IBXCZDIHHIZKIMIOJVJXIZE]JaEhI
~kne	z?[ZJh[
~kno	U!G#G%H&g(^)J*I+I,I-b/E0I1J3F4I6J7I8J9G:I;I=H?E@JCHEIGIHHIBJYKGLHM_OGPIRJSITJUIVGWIXI[a]G^G_GcHdFeJfIgF
~ko^	l*Y?[C]HHP]ZI[Z
~kod	g#J-J3_9F=J>_?J@IBICHDGHBIHKHMJOHX]ZF]Jae
~kol	f!Z(X*J:J=Z>J?IBICJDIHIPIUJVcY[ZF^]aYdJfZ
~kom	U#D%E&J(E)[*G+[-Y/H1I2I3C4G5I7H8I9C:Z=F>I?DAID[EHI]JIO[QJRHSHT^VHWIXHYIZ]]E^G_GacdGeIfFhE
~kon	O!^#d%c&I(A)Z*H+G,[-B.I/F0G1F2[3J4a5G6G7E8F9X:a<I=J>E@@B^CHDaEYFXGFH<IAKBLYMCNBODP^RFSEU@V_YGZF]D^[_YaBbDcXdBeZfCgEhG
~kop	zHZ
~kor	qHIIaZFh[
~kos	s9I=AHd
~kou	X#c%a(I@IBIGJIJKJMHTbZG[H^If]
~kow	d![#_(Z-I3]9H:J;Y>J@HBGCIDIHEI^KJMHNJT[UJVIX[ZE[X^[aJdJhI
~kpe	o%bHEdJ
~kra	h![*Z3^9I@JC[DJHEI_KIN[ZGaJb]
~krb	zHaKFZJ
~kre	w=]@ZG[ZI
~kri	e,Y-J3J9I>H?Z@IBICJDIIIKIMIO[ZYaZdaf^gZhI
~kro	sG]I^
~ks^	[(I)J+X,Z-H9J>G?F@GBIC_DGH_NJVJXJZXaHgJhb
~ksc	Y!H#G%Z&[(E)H*J+J,X-I/H1[3G4[6[7I8Y9I:G;I=Z>H?F@FCHDGEIIGKFLHMHNGOIP[R]SITHUFVEWHXHYZZI[H]H^H_YaGd_e_f[hF
~kse	R!H#H&J(Z)X*H+H,H-H.J/H0I1I4G5J6H8I:];H=]>H@EAJCZFYGHIGJIKCLXMGNEOIRISZTHU^V]W^XGYIZX^G_HaZb[dJeHgGhF
~ksp	o7cHHZH
~kst	u#YHGI_
~kt^	W!G%G)I*H+I,I.J/H0I1I2J3Z4G5J6I7G8I9X:F=Y?E@DA_BYCFEIFJGZHYJIK]LYNEOFPXRGTGUGVDWIYIZZ^F_]aZb[c[eIgG
~kta	g7dHJZH
~ktd	w3[D[
~kte	z;X_Y
~kti	V!c%G(I*I+J-H.Z/J0X1J3H4Z6J7I9F:H;[>H?G@GCGDGEIGHIGJJKGNHOIPHRJSITHUcV]WHXG[I]I_IaGcYd^e]fFgIhG
~ktm	w>YC[
~kto	m/[4]C^DZH_IJKIVZZC
~ktu	j1]8^HFKHZE_YdGfZha
~ku^	n9[;Z@YBIHYK[N[ZGdZ
~kuj	i#I-I3Z9^=Z>I?J@JBIC^DIHXIZKJMJOJTJXJZZaIcX
~kun	n1]:YBZH^SZV[ZIaIdIfH
~kup	g6aHaKJPZZI_XfI
~kur	m-J@^BJHII_K[TZZE
~kva	z_Yg[
~kwi	q/[>[
~ky^	w@ZH]NI
~kze	s/ZKIOZZ]
~kzu	q(^.ZQXX]ZJ
~la^	J#?&F)C*B+J,I-E.H0D1D2E5E6D8I9b<F=G>_?=@ZAHBFCEDZEGFYI_JCKaM[OAQERETBUaWEXFZY^Z_Ia@bccFdEeJfFha
~lab	^!I)J3J4[7J:b=]?[@XBHC[DIHZIGKGLYMISZTJUHVYZEaJbJcJdJfIhI
~lac	U!_#E%Y)I+I,J-C/H0I1[2J4G5_6I7G8I9D:F<J=H>b?E@aAIBCCFEIFJGFH]I^KBLHMDNJOHPGQJRISITGU_VZXGZ;[G]F^F_GaEbacYeIfYgF
~lad	]!G#J%I(]*I-G/J3X4b5X8J9E:Y;I=I>Z?H@JAJBGDYGJIGJYKFNHOIPHRJS[THUHVIZa][^I_JaGbHcHdIfIgIhH
~lag	_#Z(H/Z0H3G9I:I=I>G?J@GAJBGD^HIIHKFLYM]OXT[U]VHXJ[J]I^]_EaIcIdZeXfHgJhG
~lai	^!J#J&Y(I-[/X3J4J9I:I=I>G?IBGCHDJGJIGJIK^MGNDTJUIVJW_XZZ[bJcZdJfYh^
~lak	u#X>]HH
~lam	g#J(J-^3Y9Z=J>[@ZBGCZDHHCIXKHM]OJQYVIXHZG]Ja]hJ
~lan	S#F%I(E)H,H-F/[0H1F2X3g4X5I6G7F8G9H;G<I=b>a@CAGBBCFEIF^GFHXIYJHK@LFMGNYOCQHRFSGTHUEVCWGXCYGZ^[F]I^F_EaIb^cCdHfXhC
~lap	U!I%Y(G)J*I+J-G/I1J3I6J7I9E;J=c>E?G@FB]CXDHEJGJHbIFJIKCLIMcNFOHPHRHSJTHUIVGWJXH[I^I_JaGbdcIdHfGhG
~lar	Z!H#^%H(G)X*H+H,J-[/I0J1J2^3^4H5J6I7H8I9X:F;J=G?E@IAJBXC]DaFJGIH^JILIM]NFOZPHRISJTGUHVFWIXEYJZ?[I][^I_HaBbGcHdHeJfGgHhY
~las	O!J#]%_&I(C)I*H+G,G-B/E0H1G2I3F4Y5I6Z7G8[9D:G;H<I>Z?C@_AGBACHDCEHFdHGIFJFK_LGMCNBPESFT]UYVHWGYHZY[X]a^EaIb]dEe]fJhC
~lat	V!H(F)J*I+J,J-_/G0J3F4a6I7I9D:H;I=H>E?E@YAIBECGD]EIGIIYJIKCLYMXNdOGPHRZSJUHVHWHY[ZY[I]X^HaXbHdGfHgHhH
~lau	]!I#G%I(G*I,J-G1J3H4I6J7I9X:H=]>^@IBZCFDFE[GII^JJKHLbMCOIPJRZTGUHVGWIXHYJ^G_Ja[bHcXdGeJgYhG
~lav	Y!G#Y%I)J*I+I,X-Z0Z3H4I6^7H8J9I;J=G@_CFDYIYK]LZMGNIOIPHRISJTGUHWIXGZZ]Z_HaHcHdGfGgHhX
~lay	h!]3J>G@JH^IZMZOJZE[]_Ic^
~lb^	h(J3X=]@]AXBIDJG]HHK[X]ZGdYhJ
~lba	n@JHFYXZGb[d_f_
~lbe	p9I@]A_BZHEZJ]]_I
~lbo	c#I9J>b?JDYGZHXTY^Y
~lbs	k)Z?J@IB^HIKJU[VbZE
~lca	w3IGZOJX]
~lch	p3I>JH[N^OXa[
~lco	m)^+J-c.X9^@IBHDIHBIDK]NJUIVJZI]IhI
~lcu	w@ZBIM]
~ld^	K!F%G&H(C)Z-Z.H/D0F1b2F3c4]6Y8I9C;F<H=C>C?B@CAECJEGFJGFH]IBKFLFMANJOCPBQGRDSDUFV^WFX[YXZa[C]A__a[d[eZfCgFha
~lda	X!J#J%I(J-I1J3I4Y5d6I7J8I9J<k=J>J?J@IBICIDJGJHAIIJJKJLJMINIRITJUJYIZG^J_IaJcCdHeJfGhJ
~lde	W!J#I%F(C)b*I+J-F/I1^3G4J6J8J9F;F=H?G@cAJBICHDGEJFZGIHHICKCLYMZPaRZSZUHVEWIXH[Z]H_Ib^cIdGfGhJ
~ldn	s-YHIKZNYZHh[
~ldo	p(]HJIZKIN]ZJ
~ldr	sD^HHZJa^
~lds	h>]ZH[Xbb
~ldu	e#J)Z3I>J?G@ZBYCJDJIJMIO]UJVIZaa[bZcJgZhI
~ldw	zSY
~le^	K!I%J&G(b)g*c+Y,G-?0G1F3^4D5F6F7C8D:J;I<H=H?E@FAFBaC[DIEFFYGcH[IXKHLDMDNdPCSDTFUIWEXJYFZH[D]D^B_Ba?bHdCeGfCgEhF
~lea	O!^%Z&J(C*E+X,I0I2I4H5I6H7F8G9_:E;H<J=E>B?C@JAHCFDDFIHdI^JEKCNIOHQISGTYVEWHYHZ[]G_[aCcFdHeIfFgYhE
~lec	S#H(Z*H+I,J-H/I0I1H3E4H6I8H:J;H=[>G?Y@EAICFDGFIGdHBIFJGKFNFOIQJRHUYVbW[XGYIZ^]X^G_FeIfJhH
~led	u@ZBZ
~lee	h#J-F3a9J?Z@ZBICZHDI]KGNYP][ZaHhJ
~lef	Q#F%G&I(F)H+D,I-D.I/G0I1H2I3b4H6I7G9B:F;X<J=D>a?Z@IAYBGDeEIFIICJHKCLGMFNEOfPIQIRHSHTFUFVEWHXDZ@[H]c_IaDbGcGdGeJfIgGhE
~leg	Q#E%b&J(f)X*^+G,H-D.I/F0H1H2H3F4F5H6G7G8G9B:D<J>_@HAGDZEGFHGIH[IBJGKILGMENDPgQHRGSGTFVdXDZ=[F]D_DaHbFcCdEeIfFgFhE
~leh	g-_/X>J@YHGJ[KIN^ZZdZhJ
~lei	^!J#I%J(G)J*Z-b3H4Y9F;J=I>Y?Y@JA_BGCGDHHIKYMHNaOYPJTJUJVHXIZE[J]G^I_Ia^bHcZdHfIhG
~lej	sHFM[U^
~lem	R!E#H%X&J(E)I*G+G,I-D.J0H1H2J4H6H7F9B:E;G<J>Z?EAHBeCZD]E^GHH@IDJGLGMENDOFPEQIRHS]UDWFXDYHZe[[]F^F_FaCbEccdXeIfFhD
~len	R!F#Y%I&I)G-X.I/G0H1G2b3G4Z5G6H8G:Z;F<I=[>_?Y@CAHBFE[FIGFHcI_JFKFMBN_ODPFQHRGTEUEVJWGXDYHZ>[Z]B^Ea[cYdIeHfEgHhC
~ler	P!E#X%G&](D*G+H-H.I0H1I2I3X4d5d7D;G<I=B>D?D@GAGBECEE[FHGFH_IHJcKFLHMFN]PHTHUFVDXEYG[]]F^FaDbDdHfHgFhD
~les	a-^6Y7^9I>[?HBHDJH]IZKHZB]JaJbHd[eI
~let	O!B#X%E&I*F,H-H.H/b0G2G3J4E5G6G7[8X9@:B;F<H=D>Z?B@GAJB[CEDFEGFGGEHbIhJEK[LFMANYO]PDQHRGSETBUGVAWEXDYGZH[H]^^D_abHcDdFeZfE
~leu	h([-[4^8X9]B[F]HEIIKHVJZG
~lev	f!J-Y5^9I:]>I@^BICJHCI^JYKINGP_VJXIZC_Ha[
~lex	_-D9I@]BICIDJHHIgKGN_OHXJZDaJhJ
~lez	q=JB]GZHFS[V__Y
~lf^	O!E#[%G(@)c*E+H,I-F.I/^0G1G2I3F4F5H6H7D8H:D;H<I=H>D@DAHBZCED^E^FIGEIIJFLENFOIPDQJRHSYTYUbVdWFXEYH[X]Y^c_FaZbEcDdDeHf@hE
~lfa	zT]
~lfe	z6YZZ
~lfi	zI[NH
~lfo	s3]
~lfs	s)_BJHFSZU_VI
~lga	z>^HEc^
~lge	q!Y-XHJO]Z[hX
~lgo	p.Z9^CZHGcJf[
~lgr	s/]B]
~lgu	m9a>J@^BFCZHHM^ZI
~lh^	zN]
~lha	b%J(J/Z3J4[9H:J=I>H?I@GBHCIDHF]HHIZK[M_NITJUJVIXJZY[J]IaIbJfJhZ
~lho	n,Y/Z0XHHK[MJY[eXhY
~li^	[!I#H%G(Y)[*^+J0J1I3G4I7I8J:[;_=G@HAZBDCGDFGIKELIMENaOHRISITIUFV^WHXHY_ZZ]G^I_IbGcHdGfFgHhG
~lia	_%J*J-G3I4^=I>G?I@FBHCIDIEYH_IHKHMaOJPJRZVJWJX_ZG]IaHbJcXdIfJh^
~lib	j)_/JBJHIT_UaVGZJ^X_JcJfH
~lic	B!H#@%X(Z*a+H-H.H0C1B2E3=4?5^6C7H8E9F:><E=n><?I@JA_B:C]DIECFDGAHdI@J]KCLCMZNjOCPCQIRBSAT@UAV>WeX?YCZB[C^A_?aEbdc>d>eJfIg?hB
~lid	Y!I%J(I*J-F3a4J7J9E:H=I>c?E@IBFCFDEGIIEJJKFL_MYNXOdRaSJTHUJVHXF[J]H^I_JcIdIfHgI
~lie	V!H%H&[(G)J+J,I-I/I1_3H4I6I7X8J9F:c;J=F>Z?Z@EB_CGDFGYIEK_MFNFOIP[QaRYSJTHUGVFWIXHYIZ?[H^G_IaFbacFdFeIfYgIhE
~lif	l1Z4Y@XT^fY
~lig	[!H#F%E)G*H+H,I-Z/H0[2J3Z5J7H8I:F;H=C?]@DAIBDCFD[GYHAIEJIKDL[MFNGOFQJRXTcVZWIXFYYZA[^]E^H_GaYbadFeJfJgHhF
~lij	l-^3I9ZHHT[a]
~lik	^#J(H+Y-a/_7J8J9H=H>I?_BHCIDIIXJJKaSIUJVJZB[J]JaHb^dJfJhF
~lim	b!H#J%I(H)I*E2X3H7J9H:I=H>I?_AZBHCHDHG^HIIIKIMINIPHQbSIUGVZWIXeZE]IaIbHcJfJgJ
~lin	M!C#E%D&I(E)E+F,G-C/b0Z1F2G4_5H6F7A8F9C:G;H<H=A>Y?E@CAGB?CEDAEGFGHYIIJCKXLENcPEQ_RES^UFVBWbXDZ?[H]I^G_[aJbjccdDeGfDhA
~lio	j-[9X@[BHCIHEKFMJNYZ^h^
~lip	q>IH^U^ZIaJ
~liq	n%]*Z/ZDYFXHFM]a]b]
~lir	u+X3I>^@JHDIJKJOGZ]a^
~lis	K!E#I%G&H(X)Y*A+G-f.I0H2G3J4E5G6F8I9A:X<H>H?d@IBYF]GFHIIJLFMIN@OHP[Q[RESYTEXGZZ[[^X_GaJcAdFeCf^gFhB
~lit	Q!^#I%F(I)F+H-F.^1I2J3J4X5I6I7G8H9F:D;Z=E@BAIBCCGDDEIFJGGIYJYLHNcOGPFQJRHSFTGUaVcW_XFYIZ>]F^G_GaEbZcGdbeZfDhF
~liv	e!I#I-[/J3H4]7Y=J?H@]A]HFIHKINGPJTZU]VJWJZF_Za_fJ
~lix	wHaZF
~liz	[!I#J%I(J,J/J1Y3H4I6J7Y8J9H:H=e>I?H@GBFCHDHEJGHHcK]MYNGOJPIRHSITJUGVFWHXJYJZA[J]IaIbIcHdEeIfdgJhH
~ljo	zcYd[
~lk^	g)Z-Z4[8J@HBJF^HAIIKGMIN[TJXJYYZD]_^ZdZhJ
~lki	zHJI_
~lko	m?[C^HHP]ZJ[Z
~ll^	B%@&G(])D*B+I,B-[/G1[2E4G5H6F7D8D9[:E;G<E=B>^ABBECFDHEIF[HdIGKFLDM_PCQ^RBSFTYUJVDWAXEZE[]]b^Fa]bYcbdEeBg_
~lla	P#I%[&H(Z)F*E+I-H/D0G1G2G3[4]5G6F8F:[<I>^@@AGBGCHFYHJJHK]MEOERIWIXCYFZG]X^Y_Yb_cDfCgFhX
~llb	n@JHFYXZGb[d_f_
~lle	M!H&H(Z,G-I.J0G1H2H3C4c5c6G7G8E:F;F<H=H>Y?Y@FAFB[CGEGGIH_JbKCLFMEODREVbWFXJYFZB[^]E_EbHcCdDeHfDgDhC
~llf	zT]
~llg	z!Z>^HH
~lli	_!J%J(J,X-Z/_3I4[9^:[=I>I?H@GBGCIDIF[GIH@IJKFMINHOITbUIVZXIYZ[J]J_IaIbJcJfJhI
~lln	j(J)J@JB[HHU^Za
~llo	N!E#F%H&I(])_*J+F-].Y0H1H2I3F4G7H8G9e:G;G=E?^@]BBCCDAEHFHGFHEJFKILGMCO[PDQ[SGTHUZV[WFZD[H]E^]aJb[cEdIfEhC
~llp	zH[
~lls	wJ]O[
~llt	f(I-J/Y9Z=J?J@_BHCJDXHDKHMJN[U_VXY[ZE]IfJgZ
~llu	h#[0_3]9JD]HJIIKGMZOZZJaIfJhJ
~lly	b!]%I(I)J-Y/^0J:I=^@GBcHHIHKINIR[THUJVXZ@[I^IcJfJhI
~lme	j9J@JDYH[I[TZZ]]JdY
~lmo	zZZ][
~ln^	i)J6X@XHHU^VXZXbXgZh[
~lne	p/[HIIYM[TZ_X
~lni	k@IB[DYHHIYN^VJZ]bJd]hJ
~lnu	zO]
~lny	q@Zc[dZ
~lo^	N!E#F%E&H*H+E-H.G/Y0F1F2G3F4E7D8F9c<H=I>G?a@ZBXCcD>EGFGGEH@IaJFKHLENZOYQGSEU_V[WEXBYZZI[^]H^EaFeJfBhZ
~loa	g#J-Z.XBGH_J[TG[Fb^
~lob	[(d)^*[,e?I@JBJDJKJPGUIVHZFdDeJgHhJ
~loc	B!D#m&F(@)H*B+B-[.]/J0C1E2D3@4I5D7@8G9A:A;D<E=@>C?=@JAXC@D>EEFEGBHYI=JYKGLAM>NIOGP@RcSCTkV?X_YDZ?[g]?^E_FaAbacXdEf?g@h@
~log	L#Z%G&J(B)F*F+[,H-C.H/D0H1G2H3[4F6G7c8G9G:X;G<I=D>F?C@?AHB_CEDAEHFJGEHaJHKBLeNGOFPEQIRZSCUCVCWFXDYHZY[C]C^a_GaAbkcCdEeHfDhZ
~loj	zRZ
~lok	W#c%G&J(E)H*F+I,H-D.J/]1H2I3F4G5J8I9F:F;H=E>F?F@DAZBHCFDEEbFJGHIDJHKDLHMDN]OGPFQJSFT]UFVEWFX[YIZ?]G^G_[aEcbdeeIg_hE
~lom	uBHD[Z^
~lon	S#I%F(F)I+G,I/G0I1J2f3D5I6Y7G8I9D;I<J=H>]?b@HA]BFDDEJGFHDIdJGLEM[NXOFQJRFSITXUHWIXGYIZG[H]G^F_YaEbJcFeJfFgJ
~loo	T!H#H%J(I)J*J-H.J/I1I3G4[7H8I9H=I>E?F@EBaCIDGHaIGJIKGLIMcOGPJRXSITZUIV]WIXIZ][I]HaHbFcGdIfZgIhG
~lop	w3JHYa]hX
~loq	R!E#h%G(F*G+H,I-^.Y/F0H2I3F4F5I6H7G8H9E:F;H<J=G>E?D@DAICDEIFJGHIIJZKELHMCOGPFQIRGSFTgUFVEWIYIZ?[b]Y^H_GaEb_cYdFeJfEgFhE
~lor	c#I%_(J+[,]-I3G5Z8^9J=I>Y?I@HBHCIDGHDIYKHMINIOZPJTYVIXJ[[]J_YaIcJfIhZ
~los	O#F%D&I)]*E+F,G-H.G/E1E2G3C5G6F7D8F:G<H=[>^?CAGBfCYDGEHFHGXHGIIJGKGLENYOEPEQHRFSFTDVGWFXDYZZ]]c_^aCbIc]dZeHfBgD
~lot	e#_9J=H@JBXH_PIUIV_ZF
~lou	J!I#A%C&H(C)E*E+G,Z-C.H/i0h1E3D4F5F6^8E9C:D;F<H=B>C?D@AA_BCCEDDEEFGIAK?LEM_NDOFP]QGRGSFTdUEVDWFXEZ>[D]C^C_faDbDd[eFf@g^hC
~lov	s-_HXKIZIhJ
~low	O#G%H&J(])b*J+G,I-a.Z0I1G2I3I4H5Z6H7I8H9Z:H;H=F>DAHBCCDDDEIFIGFHXI_JFKILGMCPEQ[SGTGV]WGZA[I]F^^_GaDb^cDeIfFh[
~lox	zHaZG
~loy	g!Z3J:[>_@[G[HHOJZI
~loz	zI[NX
~lp^	^!Z(F-J9Y>J?I@IB]DJHYIZJ[KHMINJTYUJVIXIZ[[I^HaIbHf^gJhI
~lpa	w@[HZ
~lpd	Y#I(d)H*[-Z3J9I:J>I?H@_BHDXIIKILYMHNJPXTXVIXJbIg_
~lqu	qM^NZ
~lre	c!]+b-G9H>I?J@^BHDDHYIJK_VHZIaX
~ls^	d%Z)d-I1H3J9J;b>J?JAJBYCJEJHHIJJ^KIMINJPIUHVIZG_Jd]eH
~lsa	j(b:ZHGIJJ_VJZHbY
~lsc	b!J#]-H/[3Y4Y9I=J>H?J@IBGCHDIHZIGKGMGNIOZR[VJX_ZF]I_JaHbXcJdIfIh^
~lse	g&[)X7Y9I:]?YB[CJDIHDI^KHMJNYS]UIVZdHfH
~lso	wDIH_gX
~lst	zO[
~lt^	Q!E#F&J(G)G-^.I/a0H1H2[3[5J6Z7E8H:D>I?J@]AYB@CJDHEHGZI[J]KFLHNYOJQIRGSGTEU[VGWFX^YYZ=_GaYcEdZeHgZhC
~lta	X#F%Z([)J*H,X-E/H0]1J2J3a4I5Y6I7H9E:[=_>E?C@^AIBDC^DaEJFJGIH@JIKXMFNGOCPHRHSITHVXWIXEZH[G]F^H_HaDb]dFfGgJ
~ltd	z@^HJ
~lte	M!Z#J%D&H(B)I*E+F,G-A/I0G2H3c4D6J7Z8F9C:C;I<J=A>_@XAGBDCAEGFGGfH>IDJiKaLGMXNFOBPCQHRESFTDU]VYWFXDY]Z;^c_DaJbCcJd_eFfIgDhY
~lth	a+J-Y3JBIDJH_IEKFOXSaTYUDZHdJfZh[
~lti	_!I%J&I(J*J-F3H6J9G:J=J>I?I@]AdBHCIDIHCIEKeMGNHOcPJTIVJXI]I_JaGcIdJeZfJhJ
~lto	i!J%I(G*I-H3I4[9I:^=Y>I?[@HB_CGDIHBIHKHMINJOJPZRYSIUYVGW^XIZF]IaHb[dIfI
~ltr	^!I#H%Z(Y)H+J-E3F4G5J9G:^;J=I>J?G@aC^GYHJIEJeLJMENHOHTJUIWJXHZC[J]I^I_JaGbJcIdIfJgIhH
~ltu	p1[HIb_
~lty	wE[HZWH
~lu^	m/]GZN]ZI
~lua	wB[H[JYZI
~lub	z-Y
~luc	u@YBXZY
~lud	]#I)Z-X9J:J=Y>Y?J@IBIDIFZGdJJKGLYMINZTIUGVbZF^H_HaJcIdIfJhI
~lue	qC[H^
~lug	o7XHGIHN[S]U]ZGf^
~lui	h+J3H>HBZCJDHGZHFI[KaO_ZJhJ
~luk	p9J@IB[HIP]Zb
~lul	a#_(J+J-H3_9G:I>Z?H@GBHC_DaIGKEM_NJO]TJVIXIZH]HaEhG
~lun	a!J%J(J-H0_2]3J6^9_:J<X>H?HCHDIGJI_KHMINZOITJUJVXXIZC]ZaHbJcIfHhJ
~lur	c#J&^/c3J@ZMJN]PJVJZI_Jc]fI
~lus	V!G&J(G)Z*H+Y,I.J/G0I3^4J5J6b7G8I9D:G;I=Y>Z?_@HAXDEEHF]JHKHLHMFNEODPGQJRHSHUGVFWIXZZD[H]F^H_JaDcZdIeHf]gahF
~lut	p-J/[9]=Y@IHHYXcZf[
~luy	z=Z
~lv^	b#I(I)]-J4Z9G=J>I?IB_CIDIHEI^KHMJPITJVYXJZG]J^_aJb^fIgIhJ
~lva	s3[OYXY
~lve	o#_/I0]HJK_XJZG
~lvi	l!]>XDYHXOJZ[
~lwa	d(J-J9J?J@XBIDaF[HIIHK^ZY]JaIh]
~ly^	G![&J(H)Z*X+H-c.G/[0H1H5E6E7C8Y9H:F<G=Y>@?_@dAEB^CcD@FJGXH=IYJGLCQXSIUEVXWDXHY[ZB[b]E^I_IaBbEcBdFeEfDgZ
~lyc	uP]Z^
~m36	j#F/]HITbg[
~ma^	S!H#E&J(D)H*I+G,H-F/G0H1H2I3C4G5I6G7F9Z;G<[=D>_@_DYEZF_H=JGKdLGNXQIRYSGTFUZVEXCYHZZ[G]Z^G_Fb_dEfEgHhI
~maa	h9[>J?Z@ZCYM]TXZJaI
~mac	[!H#Z%I(Z*J+J/J0J1I3Y4Y7J8J9H:I;J=I>G?G@GBHC[DaGHJHKFLJMGNGOHPJR_THUJVHYJZD[J]a^I_IaGc^dIf]hG
~mad	b(I)Z+J/I2_7J9[:J=J>H@]CJDFF]GJHDIXKFNFQ[VIXJY^ZC]I^[_Ha]hH
~mae	zHHQ_
~mag	f-]9I=X@IBIC[HEI]KIMINZZHbc
~mai	C!G#E&D(=+I,B-A.D/X0C1G2I3]4b5_6B7^8^9?:c;A<E=E>e?a@IA[BECXDdECFBGGHbIEJ[KGLFM_N[OGP^QGRASBT[U@VAWFXYYHZ6]=^C_FacbCc>dEeCf@h<
~maj	uIZ
~mak	]%Z+Z-]9I>I?IBJK^L^NYPIQ_ZEhG
~mal	X#[%H(G)b*X+I,I/J3b4J7J8J9F:H>E?H@bBFCDGJH?I^JJK[LJMFNFOFP]RJSJUHVGWJXc[I]G^I_IbIdHfIgIhG
~mam	w8^JX
~man	J!B#a%^&H([)C*Y,E-X.J/C0G1F2I3_4a6F7d8Y9Z:I=Z>>?H@]ADBJCYDHEDFFGCHXJ]KBLDMCN>O@PXRDTXUIVIXeZ?[C]B^B_FaAbFcBd^gJ
~map	q#_
~mar	U!G#E%F(F)I*H+I,I-[.J0I1I2I3E4H5J6H7G8H9Y:G;X=F?F@YAIB[CGEJFYG_H^IHJIKCLZNFOFPGQIRHSIT^UGVDWIYH[G]G^]_GaDbacFdaeIfZgHhX
~mas	_![#_*Y-]2Z3F9H:J>I?J@[BGCFDIEYIZKGMJNJOHWJXbZHaIfIhI
~mat	M!_#[%E&H(G)F*F,G.I/E0G1G3d5H6]7E8G9A:H;G<I>@@_AdBHCYD_FHGFICKCLFMDOdPDQ_RGSGTDUDVEWFXCYHZ>]D^Ga_b[cEdDeHfEgX
~mau	k#](J)]*I,[-J9I@JBICJHHPIX[ZGc^dHf[h[
~max	p3G>JHYIHOHXc
~may	oHIIZN[
~maz	s3I?JC]D]H]
~mb^	u(H3X>[CIHJP^f[
~mbe	J!F#D%F&I)G*F+^,I-X.H/E0H1H2H3g4G5H6G7F8G9C:E;G<I=D>b?C@IAGBBDXEHGFHYI]JFK[LGMCNCOfPZQIRGSHTEUGVZWHYHZE]F^F_Fa[bGcFdFeHfGgF
~mbi	Q!E#E%H&J(F)I*H+X,I-D.J0H1I2I3I4H5I6G7[8I9D;H=C?E@gB_CEDDEHFJG[HXICJHKGL^M[NDOFPGQIRHSHUFVIWHXEYIZ[]E^^_EaEc_d]eIfEgXh]
~mbo	d!Z-]9I@HCIIcKHMJN]ZG
~mbr	a!I#I%I(H*H+J-_2Z3G4J7J9D:Y;J=I>G?H@GBHDHFeGIHAI[MHNIOHPaRJTJUHVbXYZI[J]H_JaHbJcJdJfJgJhH
~mcz	zT[
~mde	z+J7[DHHFY_
~mdl	s)]H]g[
~me2	w-_IF
~me^	E!G#Z%?&E(C)D*A+[,D-d.E0B1C3E4Y5D6C7A8A9C:c<E=@?GAbCHDGEYFcGIH]IdJHKaLDMFNJOAQERfSETBU@VFWYYF[B]Y^B_Aa[bJcBdAeDhE
~mea	j&[*Z/X9HFZKJNHZ[^Z
~meb	c#F%J(])[3Z;Z<^>J@ZBHHDIYKIOJSJZX_ZdZfXgJ
~mec	u.YHGZ_dJfI
~med	g#I(J*I-I3I6J9F=J>G?I@]BICXDZEJF]GJHFIHKIMJN[TJVZXIZ[]__Jc]dJhJ
~mee	Y-J/Y>Z?IBICJDIH_IZN]WJZI]baIdIfZhJ
~meg	w@^ZIb[
~meh	^!Z#G%Y(I*Y+Z-H/I0I1Z3I4H7J9I:I;J=_>X?ZA[BGCXDHE[GIHCK[LJMHNIOGPHRXSJUIVGWJX]Y]ZG[I]G^I_YaFbHcFeJgIhH
~mei	T![#[%G&J(D*H+H,I.J/H0I1I2J3H4Y5I6I8I9[:H;H=F@DAJBCC^DZEIFIGHIbK^LHMCPXQJRISITFUFV_WHXEYIZ][Z]X_HbFcGdFeJfFgHha
~mej	wD[aX
~mel	X!J#I%H(G*I-G/I0J1J2Y3F4I6J8J;I=G?D@IBZCGDFGIHIIEL[MZNFO[PHRZSZTYUGVEWIXHYJZc[Z]H^G_IbacGdGfFg[hX
~mem	W!I#H%G*H+J-F/I3H7I8J9F:I;J=I>E?GA^BJCGDGFbGIHFJJKdLJMHNGOGPbTIUIVdXH]G_HbIcJdHfJgIh[
~men	I!A#E)Z*C+C,D.G/I1D2E3>4Y5H7F8X9G;E<J>]AECGDCEIF[HbIbLHMFNYOJQFRCSBT^VYWBXJYFZ[[Y]C^D_Ba_bXc[eXfHgF
~meo	b!Z#_%Z+X-H3J9H>]?J@GBHCJDIF]HEIJKHMZNJOJRJTXU^XJZJ[J]JaHc^fI
~mer	J!G#H%D&I(D)E*F+G,F-G.F/F0E1E2F3k4D5E6E7F9a:B;D<G=A>e?E@CCFD[EFFEGDHEJEK[LDM@NFOkPERCSHTGUBV?WDYEZE[C]D^G_CacbHcBdCeFfBgDhI
~mes	S!G)H*G+H,J-H.Z/G1J2Y3I4I5J6I7H9J:G=F?X@XA]BEE]FJGIHYIIJHKGLIMFPGQJSIXFZ^[H]X^I_HabeIfGgIhY
~met	J!G#C%E&H(B)E*g+a,E-X.I/E0H1G2H3A4F5H6G7E8F9@:D;F<H=D>Z?hAFB@CjDbFGHFIDJFKaLFMGN@OFPDQHRFSFTDUAVEXBYG[E]]^Ea?cEdDeHfEgGhB
~mew	u-[HYZI
~mez	zC[aZ
~mgd	z7]
~mge	oE[HIZIcbd^
~mgp	w)[
~mgu	oHJgb
~mi^	p)X9]HH
~mia	p3X@JCYHIZYf]h]
~mic	M!E%F&I(D*Y-G/Y0I2H3E4F5H6G7b8G9D:E;G<I>C?D@CAGBCCDDHGEIBJZKCLGMDNDOEPEQIRZShTcUEVHWEYG]E^F_FaXbDc]d]eHgbhF
~mid	m9_BIHFZJ]a
~mie	Y!F#H%G(E)H*H+J,J-F/I1J3D4I6J7I8J:F;J=G?G@_AJBXF[GIHHJJK_M[NFOZPYRISYTHW]XFYJZ][I^Y_IaEbFcHdGgHhY
~mig	d!H#H%I+J-H3I9I;a>HA_BICHDYHGIIMJNJPJVIZF]I^J_caJd^fIhJ
~mij	_#_%I(J-I3J9]:J>^BHCYDFKINIOZPJTIZ_[I^H_JaIbJdI
~mil	k-[9^>I@IBICJF]HHK[OJZE][cXdZ
~min	=!C#B%F&B(c)k*m+A,h-D.B/<0@1Y2@395I6@7G9@:C;?<B=?>@?B@cA?BIC8D@EeGGHCIfJAK?LBMcN9OGPjQGRbSBTDUZV^X=Y@ZG[C]Y^D_=aBb=c;e?f<geh@
~mis	J!F#F%g&G(d)H*F+E,[-@.G/]0H1D2F3Z4H7D8J9@:D;b<G>A?E@GBEDGE_FEGCJHKELEMHNZPaQIRDSDTCUDVXWZXCZC]A^IaHbHcZdCeFgC
~mit	T!J#Z(A)F*E+H,I-Y.X0I4H5J6I7I8H9[:E;H<J=J>D?D@]AXBJCEEIFIGZHBIEJGKHLGMDP]QbRHSFTFUEVcWGXcYI]^^^_GaEbEcGdDeIfE
~miu	d/J3J9I=g>J?[@JCJIHKHMJNJZI_IaJcJdJ
~ml^	w7_ZIbI
~mla	h>X@JHHIYMaZHg]h[
~mle	uH^
~mli	z=[NZ
~mm^	c#I(Y)Z+[3J9I@HBICHD^HAKGMINJOJXHZ_[I]Ia_gJhY
~mma	h-Z3Y9I>I@_F^HEIJXXZGaIb^
~mme	P!H#G%D&I(D,H-H/H1G2H3f4F5H7J9H:D;G<I>ZAHBHCHD_EHFGIEJGK^LFMENJOfPJQHRFSGUDWGYG]I^F_FaccEdCeHfCgF
~mmi	b%J(])^*^+J,Z-H3I:J?H@JBIDIHDIJKJMINJP[U]ZYcJg]
~mmo	h-dHFIIKIZJ
~mmt	[!Y#I%G(I*J+],Z/I3H4J7J9H:^;X=I>F?G@HBICYE[HZM[NHOZPISIT]VIXIZG]H^J_Ia[dJfHgZ
~mmu	qA_HDO[_^aJcX
~mn^	w1[IYKY
~mni	sDYHJV[Z]
~mo^	R!D#C%E&I)J+^,G.H/G0Z2H3F4F5H6G7F8[9_:[;G<I=]>[@_A_BXCID[EHFIGFHZK@L[MBNDOHPEQHRFSFTFVBWFX[Y][E]C^F_EaAbEcDdZgFh^
~mob	m3[>Z@JBJC[D^HGIJO^ZF]]aJ
~moc	p+[>J?]CJDIHIKY]Z
~mod	^!I#H%I(H-[.]/I3I4H5I7^9I:I=I>H?H@cBYCGDIH[IGJZKELJMGNHPJUJVIXHZ>[I]I^__IaGbIcIdGfYgbhb
~moe	q*[9J@[CGI_
~mog	d-J9J?JBYC_DHHDIIMINJOJTJZd^JaJbGhH
~moi	u-XHHI]K]
~moj	l!Y#X9]HHVYZX
~mol	s/]HJM[TZ_Y
~mom	o#X@IHHMYa[h_
~mon	W#[%I(H)I*I+E-f/H0J1I3G6Z7H8Z9]:G;J=]>E@]AIBCFJGHIDK_MINEOHPJRIS^TGVGWIXGYJ[I]F^G_GaGbHcXdHfYgIhE
~mor	O%G*G+_,H-G.I/E0H1Y2I3E4G5I7E8F9c:E;H<I=H>X@dAaB_C[DHEHFHGEHBJIKXLGMYNFPEQISHTDUFVDWHXfYYZF[F]E^E_XaEbJcEdEeHfHgFhH
~mos	o3I9I@YCZD_HIIGKIO]
~mot	W!I#[%G(H*J,J0Z1J2J3H4Y6H8I9I:I=H?H@FBGCIDHGXHXIFLJMHNYOIPIQiRJTIUJVHXIYIZC[J]J^I_HaHbJcXeJfGgIhH
~mou	zH_
~mov	W!G#I*H-H/H1H2J3^6J7J8X9C:H;I>Z?]@GBECJDFGZH]JZKELIMHNHOHQIRITHUIV]WJXZYbZD[J]F^Y__cBdHhH
~mow	sHGO]P]Z[dZ
~moy	wC[DX
~moz	k(I4]:Z=]BXDJHGSZV]ZE^]hJ
~mp^	c#Y(J-H3[>I@YBGDJF]HCIGKFLcNJTYUJV[ZA^IaJhb
~mpa	U!G#G%H)Z*I,J.J/I0J1I2J3H4I6J8_9F:a;I=G>F?XBDCGDDFJGHH^IBKDLHMEN_OHPHRJS]TIUcVYWXXHZ>[_]G^H_HaFbIcHd[eIfFgIhG
~mpe	g#I@IHDT^X_][^^c]
~mpi	o1^3I9J>HHYIJZZ][^XaFc]
~mpl	P#H%F&J)G*G+D,I-Z0I1H2I3@4G5H6H7G8G9C;H<J=D?D@aAHB^CCEHFIIhJILFMENcO]PHQIRISGTFUGVCXEY[ZE[G]_^G_GaCbEcGdGeYfFgG
~mpo	M#G%G&I)G*I+G,H-H.I/F0G1H2H3^4Z5H8G9E;G<I?[@aAHCDF[GFHHIGJFKJLcNBOEQIRGS[TeWZXDYH]D^C_EaGc]dCfHh[
~mpr	Z!F#G%I(H)H*I+H,J-G/J0J1J2X3[4H6I7I8Z9F:];J>G?E@HCFD_GIHcI]K]LINbRISJTHU[VEWIXGYJZ?[H]G^I_HbGcHdHfGgJhF
~mpt	N!^#b%X&J(C)[+d-B.I/G0H1G2Z3^4G5H6G7F8G9E;G<I=I>E?AD]EFFHGHHHIGJFKFLcMCOEPZRFSGTJUBV^WDXaYGZI]C^[bIcEeGfDgFhD
~mpu	^#](J/Y3J9I:I>H?J@GBFDJHYIEK[McNHOISJTYVIXJZ^^HaFbYhG
~mr^	kHGQe
~mre	q3^HIOXa[
~msa	i(J0fHCZG
~mse	j(J)_3JHHOIZJa^
~mso	V!G#G%f(B)[*I+J,J-G/I0J1J2e3H4I5J6J7I8I9I:H;c=G>H?H@GAJBECHDGFJGIHDIBJHKFLHMHNHOIPFQbRJSJTHUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgdhH
~msu	z/[
~mt^	X!X#G%G(H)I*I+[,Z-]/I1J3G4I7I9H:];Z=H>E?G@GAZBEDXE[GJIJKIMZNGO^PISIT]UIVGXFYJZY[J]G^I_Ha^bIdHfHgZhJ
~mta	zHIa^
~mts	w8_
~mu^	w@]MZTX
~muc	j#J-G9a@HH[IHK[X]ZI
~mud	h#J9I@]IJKIMZXJZGa_g[hY
~mue	s3JH^IGO[YYa]
~mui	e#Z-_2ZHZIYXYZI
~muj	uMYh]
~mul	c!J&J-H3J4c9I>J?J@JAdDJHIIJKHNJOHXJ_JaJh^
~mum	^-Y1]5]9I@]BJH^IaKJNJZE
~mun	m-c9IDJHFKJOZS[ZXaIcXhJ
~mur	s/Z>]HJMYTY_YaG
~mus	R#G(G)H*c+I,X-E.Y/H0J1I2J3[5Y6I9E:_;J=G>F@]AIBEE^FJGHHEIdKYL_NFPFRISITHUFVJWGXJYHZB[Y]Z_HaEcGdIeJfHgF
~mut	o3J9I>IA_DY_^a]
~my^	p:^HHNYU]YXZI
~mya	wH]
~myc	z9]
~mys	g(F-I9J?Y@HBYHZIIKHMJTIV_ZC[[ha
~n22	z-Y
~na^	J!C#X%J&H(E)D+],E-Z/E0F1E5F8E9[;E<G>F@aAFBYDHEEFGGHI[JJOFQGRDSYTBUXVAX^YFZc_CbacHeFgEhY
~naa	s>YHIIZb[
~nab	N!_#G%F(C)a*I+H,[-F.Z/H0I1H2J3Y5I6J7F8a9I:E=E>H?X@EA^BHCGDDEHFJHBIGKFLHMGNGOIPERISGTGUaVeWEXHZ>[X]H^H_CaGbHcJdYebgGhG
~nac	U!d%G&J)I+I,H.J0^1I3E4Y5I7H8Z:F;H<J=F>FAHBYDEEdGGIFJIKEL_MHNDOGPGSHWHXFY]Z=[H]_aBbFeIgFhE
~nad	Z!G#X%I)I*H+G,J-E/I1J3E4I6J7I9D:[;I=Y>[?YAJBXCED^EJGIH@IDJJKENHOEPaRIT[UZWIXFYJZ^[I^Ia^cGdHhF
~nag	Y!I#H%Z(^)I*H-C/H3H4J5J6J7c8[:Y<X=H>H?H@HAJB]CJDHEGGHIEJ^KFLJNCPJQYSHTHUGVEWJXHZH[I]I^H_IaIbIcHdbeZfGhH
~nah	z/Y8Z
~nai	m:_@GC[DHHDIJMYZE[ahZ
~nak	l!^0ZHHIa
~nal	T!Y#G%G&J(E)H*H+H,I-a.J/I0I1I2J4H5[6I7H8H9F:Z;I<I=F>J?JB]C_DDFZG[H^IHJIKEMENIOFQJRIS]UFV]WHXFYIZ>[H]^^Ga[bGcEd]e[fJgGhG
~nam	R!E#E%F&I(F)I*H+H,I-e.I/H0Z1H2^3D4[5H6H7G8G9C;Z<J=F>D?F@AAGBBCFDFEIFgGDHaIgJFLFMEOFPFQIRGSITFUGVHWIXFYHZ@[H]E^EaEcIdFeHfXgGhI
~nan	T!F#X%G(E+I,I.J/E0Z1I2J3E4I5I6I8H:e;I>E?EAHCFDDEIFJGGHZIDKYLHMENCOHPGQJRIS[TGUeVGWfYIZA[G]F^H_FaJbFcGdGeHfHgHhE
~nap	l%I(^6Y9H?J@JBJHYRcZI
~nar	_!I#J%[(_)Y*J-[3]9G:I;J=J>H?ICYDIHFIZJZKZMJNGOJP]UJVGXIYYZC]]^JaEbHdJfJhI
~nas	p9JHEI]KaUXZJaHbZ
~nat	W#G%G(G)J+H,I-Z.J/H2J3d4I5I6Y7G8H9B:[;H<]=Y>^?a@JAHBECBDXEIFIH[ICJHNIOEPGQIRHSITHUGWHXDYI[Y^G_GbHcFdGeJfGgHhF
~nau	k>[F]T[
~nav	f!J._3J4_9J>JHDIJMIOJSZTJZH]aaJbafI
~naz	w3_HJIX
~nbe	m&aBZH[T_ZGdI
~nbi	s.X7Z>XJX
~nbo	d#J)J*J,b-J/J3J9H>[?ICIDIGYIIJIKIMJNIPJSJVJXJZCaZcIedfGhJ
~nbu	wI^
~nc^	B!C#G%^&D(>)Z*@+[,C.E/B0e1h3F4[5C6G7G8[9J:B;a<D=d>??@@CBDCCDAEDFGGeHdIAJFKDLFMZNAO@PJReSAT?UGV>WAXBY]Z=[A]>^?_Ha?bEcaeBffgChC
~nca	V!Z#E&J(Z)[+],I-D/I0I1X2I3Z4H6I7G8H9D:E<I=c>E@DAHBDCYDbEGFJGGHDJHKCL[MDNFODPGSHTGWZXEYZZA[G]D^G_GbacGd]eYgHhF
~nce	T!H#G%F(F)I*X-F/I0J1J3G4G5H7I8I9D;I=e>D?FAYB]CFDEEJFIGGHZIEJIKDLIMFNGOFP[RISJUGVFWHYJ[I]f^HbJcHdFfHgIhF
~nch	S!F%a&J(F)I*H,H-D/J0^1H2H4H6G7G8X9D:G<Z=F>F?FAcCFDEEIFIGfHEIDJHKDMZNDOGPFQJSIUFV[WHXGYHZA[H^G_eaEbXcEdYeHfZhF
~nci	R#H%F&J)G*G+H-B.J0H2I3C4G5[7F8H9J;Z<J=^>]?DA[CDEIFIGHLZMaNDO]QJRGSaTEWGXEYZZ][F]D^G_EaJbYcEeIfIgGhZ
~ncj	q=XH[
~ncl	^#I%J)J+J-Z/J9I:J=_>Y?J@IB]DGFZG[HZIZKHNZOJPITJUHV^WJZFaJbJcJdGeJfHhI
~nco	O!F#_%F&X(E)G*F+H,Z/G0H2H3_4_6[7G8H:E;G<I=D>D?EA_BACDDGEGFIGDHBIAKBLGMcNDO]PdQIRGSGTZUCVCW[YH[I^EaFcGdDfEgHhb
~ncp	p%bHFdJ
~ncr	X!I#H%Y(I*J+J,J-G0Z1J3G5J6^7I8I9G:I;J<e=F>H?G@HAZBHCIDHFJGbH@IHJIKGLJM^NGOIPHRYSITHUHVIWJXIZG[J]H^J_IaHbJcFd_eJfagJhH
~nct	h%J(Y-I5^?I@IDIHEI]KJMINIU_VZ[IaJdZfYhI
~ncu	uHY_X
~ncy	kAdZJ
~ncz	z=]B[ZI
~nd^	F!F#C%C&E(D)F*Y+J,F-].H/Y0I1J2F3J4Y5F7G9_:A;D=E@^AbB^CaDGEFFFHYI@JDLGN[OHP@QFSYTGUIVDWEXYYIZG]G^A_faYbCc]d>eDf[gAhY
~nda	U!]%H&J)^*E+H,H-C.J0I2I3H4H5I6I7X8[9d<J@aAJBBCGDDFIGGH[IDKXLFM[NZOEQISFTFVCW[XEYI[G^XaDbGdEeIfEgGhB
~ndb	q7Z>aHXWYZH
~ndc	z3aHI
~ndd	z7^
~nde	K!E#Y%B&F(H)D+D,E-E.G/F0E2H3_4G5F9H:X;G<G=C@bD?EEF_G[HHI^KIL[NBO@RDS]UBVDX]YZZY[I]^^b_bbbc@d@eEfA
~ndi	X#G%J(G)_+I,I-E/J0J1Z3a4^6I7H8J:G;H=[>EA^BECHEIGHHaIFJJKFMGNHPGQJR[TFU[VEWHXIYJZC[I]F^I_IaXdYfEgGhG
~ndl	n3[7Y>^GZHYJZZGcJ
~ndo	J%E&H(B)F*G+E-a.J/]0G1F2H3B4D5^7D:C;G<H=C>@?X@>BBCYDBEGFGGFICJ_KDMbNEOCPEQHRESZTBUBVAWDYG[]]d_GbfcZdEgbhc
~ndp	wc^
~ndr	f#[(Z*Z-J3Z9I>I?JBICXDIIIKZMZOJQXTYVJZD]Z^]aJhH
~nds	d!X#H(J-I/J3_9F=I>]?J@ZBICJDJIYKGMINYO^VIXJZH]H^ZaHeZhJ
~ndu	f#I%[-Y3J@JBIKYTZV^YZZIbJccdJfJ
~ndv	zHYc]
~ndw	w.YZ[
~ndy	o3Z>_DZHIO]aJ
~ne^	G!I#E%B&G(I)J+[,E-J.H/[0E1D2E3d5G6D7B8C9F:E;E<G=?>a?Z@ZADBfC^EZFEGJIJJJLIMHNYOcPGQFSDTBU_VEWEXFYHZA]Z^Ga[bHdGeEfGhA
~nea	o,XHHLXNZQYTYZJh]
~nec	D!?#?%]&F(E)C*D+B,_-=.G/@0]1f2f3=4_5C6Z7A8f9C:@;C<e>I?A@?AJBCCHDHEAFDG^I<JCK?LCMDN?OBPAQ_RcSCT?U?V=WCXBY_Z>[F]@^@_XaAbGcgdaeYfegCh?
~ned	h9ZHaJ]
~nee	N!X(X)H*Y+G,I-E/G1Z2H3H4F5Y6I7H8F9E:F;I<X=^>Y?H@XAGCbDFE]FJGHH]I^JGKCLGMHNEOFPHRHSITFUGWGXGZb]E^F_GaEbGcFeIfFgYhJ
~neg	b!I#J%e*H-I3J4J9F:I=J>I?J@HBHCIDIFJGJKGMHNJPeQ[UIXJZC]I^JaIcJdFfYh[
~neh	l-Z?a@IHGIIK]N_ZHaJ
~nei	m+JDZHIIGK[NJOYZG[X]^
~nej	w:^C]JXZJ
~nek	n/]9I@[HFKJMIN^P]ZHc]
~nel	Y#H%H*J+J/H0J1I3]4Y6I7]8I:X;J<a>IBFCGDZHJIZJIKDLIMENEOIPIRISJTIUIVGWJXIY]ZI[IaXb^cFdZgIhF
~nem	c!J%I&Z(J0X3H7J:Z=_>I?IBGCXEXHBIXKXMJNHPIVIWHXIaZbJc[e[gJhJ
~nen	T!F#E&[(H)[*X+G,H-G.J/G0Y1I2J3Z4]6H7Z8I;H>^?C@]AIB[F[GHHFICKDLHMFNYOYP^QJRHTGU[X]ZD[G]E^F_HaXbJdGeIhE
~neo	z@[TZ
~ner	Q!D%D&a(Z)J*F+F,_.F/E0H2[3C4F5H7E:d;G<I=I>B?I@YAGB?CDDGEHF_G[HYICJFKILIMZNZPJQIRFSYTHV[WGYGZ?]H^aaGcCdGeGfag[hD
~nes	X!G#H%G(G)I*I+I-E/G0J1I3E5J6I7H8I9G:G;I=b>E?F@@AIBHD]EJGHH>IFJIKaLXMGNXRISZTGU_W^XGY][H]X_YaYb[dJeIgGhX
~net	V!H#G%I(G)J*J+J,I0I1I3F4E5I6H7H8Z9F:F;J=G?G@DAIBCCHDGGHHcIEJ[KELIOIPHQaRGSDUHVGWIXIYIZ>[H^H_ZaIcid[eIfCg]hI
~neu	X!J#F%I(G*J+Y-E/]3I4J6J7I9Z=H?GB]CFDXGJHYI^KYLZMaOHPJRJTIUIWJYJZH[^]Y^H_JaFbGcIdGhG
~nev	lHDJZLaTYZI
~new	g%X+[-I4J8a9]>J@^BJCJDHHAIHNHPJYZZD_HcZhY
~nex	V!H#F%b&Z(F+J,I-F/H0J2I3[4I5J6I7H8I9H:H=G>F?H@aAJCHDHEIGHHZIJJHKCLdMGNFOIPJRJSGTHUJXHZX[G]D^F_HaFb[cadFeZgYhE
~ney	z=[HI]If]
~nez	zVYX]
~nf^	wHIM[NYX]
~nfa	o-[KZZ^
~nfe	s#F6ZB[R]TIZ]fJ
~nfi	O!E#G%G&J(D)D-D.I/F0Y1G2I4G5I6G7G9H:B;I<X=C>F?D@IAHBXEiFHGIIDJGKELGMENCO^PDQJRGSGTHU?VcWgXFYHZA[G^F_FaBcDegfBgF
~nfl	sH]JXN[
~nfo	Q!E#F%F(E)H*F+c,H-].J/H0I1H2J3X7H8H9G:E;G<Y=E@DAHBECdDhFIGXHEIGJ^LJMGNYOGPFQ^RISITHUHVCWHYZZE[G]E^G_GaFbFcGdEeIfGgHhE
~nfr	i-I9[>HHIJcKJN]XZZJcJdJ
~nfu	wHZhY
~ng^	@!D#_%B&D(I+H-@0I1D2c3D5C7H8C9Z:E<F=@>I?C@bABCJDEFIGEH]IJJDK@LdPIQDR^SIVIWEXGYHZa[@]I^e_?a^bIeBfDh_
~nga	f!]#]-J0[9I=J>J@IBXHGI]MJOJUJVIX[ZH]JaZcJfG
~ngc	pYa
~ngd	p!^HIIJKIN[UXYY
~nge	G#^&G)D*Z+H,E-C.F0E1E2I3G4X5E6D7B9>:G;Y>a?_@dADBaCED]FEGIHAJELZMbOHPBQHRDSDTAUHWCXIYGZH[Z]]^]aCbIeDfIgYh[
~ngf	m7b
~ngh	w@JI[N]
~ngi	f3I4Y9XHDJ]N]QYXZ_YcXfZ
~ngl	m3Z7ZE[HJNYOJZI
~ngo	d!J#I([+J-H2^3I9G:I@FBIC_IFMGO[VHXXZZ]JaIhZ
~ngr	z=Y>^HH
~ngs	]!I#H%H)J*I,Z-G/J0Z1J4I6Y7H9E:H;I=G@EBEC[D[GIIFLYMGNGOGP]RJSIUGVFW[XGYJZA[J]F^H_Jaab]c]dHe[f[gJhG
~ngt	[!J#G%I(H)H*J+Z,I-G/J1J2_3J4J9H:J;Y>I?I@]BHDFIbKFN_OIPJRISXUYVJXIZD]IaIbYcGfZgJhI
~ngu	e!J#J(I+J-I3I9I:J=X>I?FBHCYD]F[HEKIMJN[OZS[UaVHWZXJZF]JaZbIcIfJ
~nha	N%F&J(I)F*G+G-X.I1H3D4F5H7X8G:J;G<I=D?DAHBXCCD_EGFIGJIZK_LXMJN^OFPERFSFTDUZVYWEYHZa[X^X_EaDcDd[eHfDgHhZ
~nhe	Y!I#J%H&Y(J3H;f=J>I?I@IAJBICIDIFZHHIHKIMXNJPXUJVIXJZE]I^J_HaIcJdJhZ
~nho	e!J#H-H3H9H:I=J>Y@GCbDXFZHBKGMIOIU[V^XIZ_[X]IaIdHfHhY
~nhu	l?I@YBICYHFKJN[U^VGWYZYa[dJfZ
~ni^	O!E#D%a&J(c)F*Z+F,J.I0G1H2G3J4G5H6G8G9D;Z<I=C>CAIBHDIEGGFHEIFJ]KaLFMINcOEP^Q_RGSXTEUEVCWdYHZ?[F]E^Y_HcEd[fDgD
~nia	b!J#J(^*J-I3J4J9X:H=G>J@YBFCIDYHGKHMHN^OJPJRZU[WJXJZZ[J][^JaIcIdHfZgI
~nib	j*^4b9J?YCIHCSZZIfIh]
~nic	F!E#D%F&F(E)J+Y-C.E/X0J1H3G4[7G8C9];X<H=I?]AGDAHFJBKHL]NIRDSIVbXBZ[[Z][_ZaYbZcGeGf^
~nid	g(J,Z-[3J9H:J?I@ICIDJFZG[HZIJMZNJUHVIW_ZFaIgY
~nie	P!C#C&I(])G*F+I-I.H0G1G2H4G6G7F8G9YAHCBD]EHFHGFHFIFJFK[MIO^PIQHRFVbXDZ^]Da[cZfXgEh[
~nig	f!J#Y%J(I-[4]9J:J=J?I@YBFC[D]HXI_KEMZNHOJPJUYVIWJXIZ@]I^JaHcZf[gJhI
~nik	i![(Z3J9H:J;Y=[>J?Y@IBIDYHFMJSZUJVH^[a[hJ
~nil	m>Y@^DZHIMY
~nim	X!H#H%J(I*I-Z/J1[3H4I5]7I9E:J=I>H?I@fBFCIDIIfJJKHLJMZNGOHPIRISJTHUIVHWJXHZC]H^J_IaGbIcIdIfJhG
~nin	]!I#I%J(G+I-H/J0Z3I7I9I:H>H?E@]DZHEIIJZKFL^MHNHOJPJSZTJU_VFWYXI[I]H^JaYb[dIgIh^
~nio	Y!I#H%^(G)I*G+I,H/I1I3H4c6J7a8b9F:I;J=G>G?G@HAJCHDHGJHGIFJYKHLJMYNHOIP]RISIT_UHVGWJXIYJZY[I]_^J_IaGbHcHdCeIfFhH
~niq	pHZP[
~nir	]!Y(]>I?YCIHGKIMIPYTJUGWGXJZ_]IaZbZfIgJ
~nis	G!C#C%F&G(_)f*d+B,a-H.F/C1D2G3H4C5F6E8D9B:^;D<G>G?F@?ADC@DBEaGcH:I?JDKCLDOIPbQFRFSBTCUeVHW_XAYE[D]^^Ia?bCcYd]g_
~nit	S!a#F*F+H,H-F.X/H0I1I2J3C4H5J6I7J8I9H;H=^AHBYCEDEF]G[HXIDJHKDLGNBOFQJRIS[TGUYW_XGYJZ[]Z_GcEdEeJgJ
~niv	n*Z4[7b9J>Z?XBJH@U_cI
~nix	wJ[
~niz	S!F#F%Y(F)H*H+H,H-D.J/I0Y1I2J3E5J6I7G8Y9F:_;H<Z>G?E@EAIBDCFDEEYF^GdHBIEJIKELHM^N]OHPGQJRXSGTGVCWaXGYHZB[H^HaFbXcXdbeHf_gHhG
~njo	p-[9_HFIIUJf[
~nju	zh[
~nk^	O!D#G%G&I(D)G+Z,I-Z.H/H0H1G2I4X5G7B8G9f;G<I=D>B?B@DAGB_CDEIFHH[IFJGLFMCNDOFPHQHSGTDUDVDWFXDYGZG]D^I_]aZbidHeIfEgEhH
~nka	z9IH]I[
~nke	p)XAZBJHaQXZIbH
~nki	w#IH_VZZI
~nkn	b!J&f(I-G@JBIEJH^KIMJZEdIgI
~nko	o,[3^4]9JBJCIHHIJZJ^]
~nkt	h(Y9]=[BYHGKJU_VGZZaJ
~nla	p3I7[D[OHZJ_Jbb
~nle	wHZdX
~nli	_!I%I(I)I-Y.Y/d7I?I@GBHDJGJHDIFJIKGM[NHPJSbT]VJZD[I]J^J_JaJbHc_dGfHg]hG
~nlo	Q!F(H)I+J,J-G/G0J3I4I6J7H8I:I=H>F?H@FAJBaCIDHFJGHHZIHJHKFMGNHPHRISJTbUHVGWJXHYJ[g]I^F_FaIcHdGeIfHgH
~nly	L!J#C%X&I)^-J.I1H2G3D4Y5H6H7F9E;Y<I>D?aAEBBCdDCEGH=I^KILFMXOIRHSFTXUFWG[c]EaEbGcFdJeHfHg]hD
~nma	l9J@]K^ZZ
~nme	]!J-J7J:I>G?H@ZCIDIEJH[IIKIL]M]NIPJSJTZVIXJZ][[^IaHbbfIg]hG
~nn^	Q!F#H%D&J(E)J+G,F.J/E0I1Y2I3B4J8G:Y;H<I>J?_@HAHB]CJDIFHGGH[IGKHNBODPFQIS]UZV]WGYHZ_[b]Ea[bDcCdAeEfahD
~nna	g-]3J9I:_>I?J@XBICJDIHJMXNIVZZG[_aJdZhY
~nne	C!>#=%[&E(?)E*B+B,_-C.C/?0a1f2e3G4^5B6Y7@8e9A;B<f=E>H?@@CAIBXCADAEFG]I;JDK>LBM@N=OAPJQ]RcSAT>U@VEWAXEYbZ@[D]F^?a?cieXfegBh>
~nni	u*ZHJbZ
~nno	C&F(])[*Z+F.F/B0Y1E2G4Z5I6a7J9C;F<I=[>a?_B=CEEIF[G]HFJBKJLEMGNHOIQFRDSJTGUBVCWEXDZZ[X]G^Z_]aAbDcZeafBgHhH
~nnt	d!J#I%H&_(I*J-Z3^4[9G=H>H?[@FB[CIDIEJIFM^NXPHVHXH[J^HaHbJcJdGe[fHgIhZ
~nnu	^&Z(J-I3a7[9G=I>C?H@IBICXD_HXIHKHMINIO_TIVJXIZG]^^JaHbJcJdY
~nnw	V!G#F(J*H+H,F-H/X0[1X2J3F4F6H7Y8I9J:F;G>GAJCFFIG^KZL]MFOHQJS^TFUYW_XGYHZA[G]F_HaIbGcEdYeZf]gZhX
~no^	O!Z#Y&G(D)X+I,F-c.J/C0X1F2F3]4E5G7D9X:Z;E<H=Y?Y@XAXBFCGDcEFGGI]JELEMCNGOaQFTAUaXZYFZ9[H^G_IaFbCdIeGgDh@
~nob	_!H%J&Y(I)I+Z-H1[3I8J9H:H=JAIBGCHD]GZIHKHMJNZSYU[VIWYXJZE]J^YcYdXf]
~noc	X!^%I&X(H)J*H+H-F/G3D4J7I9X;J=I>Z?G@_BJC[DYEHGIHEIGJJLIMeNGPJRJUGVHWYXGYJZG[I]G^G_YaZbHcIdIfHg[hX
~nod	s:]=]CYHHMX
~noi	w@YH[
~nol	s5[H[IEN]
~nom	_!H#H%H(H*I+I-a0J1J2a3G4I6J7I9C:_;I=X>E?F@EAJBFDFF[HGIgJJMENFOGRITIUGWIZH[H]G^I_HaEbHcHdGfGgI
~non	b#I)I+Y-I/J3I>F?IBECXDHGYIFKYNbOZUdVIXJZE]I^JbJfIhI
~noo	j-Y9[@aD^HGKJZG
~nop	s(bHGZFaZ
~nor	T!F#I%G(J)d*]+G,G-Y.J/H0I1I2I3Y4H5[6I7F8I9G:G;H<J=E>E?F@YAICDDZEIFJGXHAIJJJL^MZN_OHQJRHSHTGUZWFXGYJZZ[I]E_GaFcGd]eJfFgFhZ
~nos	d!J#J&Y)a3G7Y9I:Y=J>H@HBFCJDIHCIXJ[KIM^OZVHZB[]_YaIh[
~not	@!D#I%I(]*J+D,I/C0Y1B2D3I5H6_7I9_:Y;G<G=Z>Z?^ADD[EFFYGYIEJDMFNEODPHQDRESGTHU@V@XDZ^[X]<_babe_f@gEhF
~nou	U!H#F%H(X)I*Z+H,J1I2I4I5J6I8^9^;I=H>G@^AJC]GIHGI_JGLHM]OGPIRISHTHU[VEWIYJ]^^F_IaEdFeJfHgHhC
~nov	^!I%J(I*I+Z-F/Y3H4I7I8[9a=H>H?G@_B]CGDEGJHII]JJKJLJM_OHPJSITIUIVIXYZI[I][_IaHdEfIgJhG
~now	S!F#I%H&g(D)I*H+I,I-a.J/I0I1I2J4I5J6I7I8I9D:H;I=G>[?DCGD^EIFJIEJXKHLHM_OGPHRISITIUHVFWIXHYJ[a]G^F_[cGdEeIfHgE
~npa	w!X@^HJ
~npo	u)[
~npr	J![#C%E&G(F)D*C+F,E-A.H/f0_1F2G3B4E5G6b7[8E9C:C;F<G=B>D?C@@AZBACCDCEgGDHEIAJEK?LFM@NaOEP[QFRFSET]UCVAWDXEYFZ=[D]D^D_baCbDcfdeeEf^gZhB
~nq^	w#]HGM[X[ZJ
~nqu	e%Z(Y-I/J3_=]>J?I@IBIHGKIMYOHS[UYVYWZXXZDaHbJdJ
~nre	a!J(I*I+[-I9J@IBJCYD_EcHGIGKIMZNGPJUJVIZH]JaIdIgJ
~nri	m,^9GDYE^H[eX
~nro	o*YD_H_ZJ
~nru	m3[9I>X?_a^
~ns^	R!Z&X(E)G*F+X,Z2H3a4G5H6G7X9Y;G@ABBCHDZF[GYPFQITZYIZC]EcDhI
~nsa	k-J3J9H>a?I@ICJDFH@IJKHVJZ_]IacbJhJ
~nsc	d(I+b-I3I:J=Y?HB[CHDbIIKJMHNJOJPJUIVIXJZG]IaJbIdJfJg[
~nsd	j%JPa
~nse	Y!G#G%Y&J*I+I,J.X/H0I3E4I6I7Y9F:Z;H<c=a>D?ZCED^EIFYGHIDJHKFLIMEOIPGTGU^WGXHYXZ?]E_HbGcXdFeJfFhF
~nsf	wH_fX
~nsh	nH_Z^
~nsi	W#G%H*H,I-^0J1I2]3b4H5J6I7I8I9G:F;J<Y=G?FAcBECGFIGYHIIZK]LIMFNFODPIRISJTHUGVFWIX[YJZZ[^]G^I_HaEbHcGdHeIfGgH
~nsl	sHbZEaJcZ
~nsp	k&bHENJZFcb
~nsr	zG[N[
~nst	T!G#G&J(E)I,H-C/H0a2J4G5J6I7Z8I;I=G?X@^AICGDDEIFJGGHcIYJbKDMFPGQJRHSHTGUGWIXGYCZ?[H_GaDbZcEfdgH
~nsu	]%a(a)I-H/Z1X3I9I:d=H>I?I@IBEDJHCIZKJMJNJPISJVHZ]aJcHeZfJhJ
~nsw	j#I&Z-J4]9Z?ZMJXZZI
~nt^	7!a#^%b&F(D)H+_,[-^.B/J0i1C2]3B4F5Z7=8B9C:b<@=F>B?;@EA[BYCDE?FJI^K_M?NHOCPaQ[R9W[X@Y@ZB^]_]bJdBfFg<hf
~nta	G!c#Z&E(>)[+I,F-D.H/I0C1J2]3f4c5H6H7A8F9C:I;F<G=F>X?X@>A[BECcD^E[FaH>JBLZM>NCOAPXQDRASCTAUEVYWAXfYCZZ]EaGcYdJeCfCgBhB
~ntb	s3^9I=^HEI[ZI
~ntc	w!^2IHHIJL^
~ntd	w!aHHZI
~nte	F!H#C%@&Y(B*B,J-_.E/?0E1F2D3_4I5H6B7B8C9D:E;F<E=??Y@IAEB>CCECFDGHHEIYJGKbLGMHNZOcQHRBSaTXUEWBX]YIZE[I]f_JaDbZccdbfHg_ha
~ntf	z8Y
~ntg	q#]0]HIT]VJZI[Z
~nth	^#Y%I(J+G-c/I1I3_6[7J8[9J:I=^>G?I@IBGCHDYGIHIIZJJK_NHOGPIRJTIVH[J]J^I_IaIbIcIdHfGgJhH
~nti	G!D%F&G)H*G+C,d-^/D1H2F3[4C6D7d8H9@:B;E=Y>[?^@XA^BADZEEFIGJHaI]JDKILIMbNCOBPBRFSHUJVEWDX^ZB[D^Y_AbHcGdYeCfFgBhF
~ntl	^!I#^%J(I+J-b9J:J>H?I@_BGCJDJK]MJNISYVZ[IaJhH
~nto	K!Z#e%b&](D)Y*E+D-J.G/I1E2Z3H4C5F6E7D8G9^:^<H=>>A?AAIBFCBDFEIFFGCH[ICJHK@LZM@OHRDTYU[VaXa[H]H^[a@bBcJf[gHhE
~ntr	A!X#>%A&D(E)H*C+@,D-H.D/i0J1X2E4f5d6H7c8?9?:G;B<C=]>:?=@DAFBbC=D=EAFCGEIDJaKILHMGOGPCQGSeTdUGV?WAX=YFZ_[G]=^H_]aJcHdCf]gd
~nts	b#[%I1X3J6b@IBYHHIGKIN]OXVJZD[bbHcJhI
~ntu	i)Ybb
~ntv	w>^aG
~ntw	u*]4Y5I9^>IDIHGMJX]aG
~nty	u@]HY
~nu^	d!J&[-J.X9H:J>H?I@IBXCJD^GXH[MIVJ]_aH
~nua	c#I-I3]7[9I?I@HBJCJDIKYL[MZNJOJTZX^ZH]J_YaHdYhJ
~nub	g#J-J/a0^@JAZHHIJJYKINIOJPZTZZJ_YcIdIfJ
~nue	_!J#J%J(J)]*J-I/Y3G4I6J8[9H=J>G?HBZCHMbNXOISJVIXZ[J][aHdIfHgJhG
~nug	uC]I_ZH
~nul	pLY]a
~num	F!B#B%D&F(B)E*C+],F-G.F/C0E1D2F3o4D5E6E7C8D9=:B;D<G=A>h?D@?AEB?CHD^EFFEGCHDI^JDKALDM?NAOnPBRCSETBUCV@WDX[YEZ=[C]?^D_CacbCcBdCeFfCgCh>
~nun	_!J#J(J+]1Z3I=I>H?I@GBHCIDbEYHDIJKIL^MJNIOJUIVXW]ZY]I^JaYbIdYhJ
~nuo	a!J#^%I(J-F3G7I8[:Z=I?I@YB_CIJJLJM]OISJTJVJXI[Z][^JaHdHfIgIhG
~nup	w([=ZHHZJ_]
~nus	nHJIc
~nut	O%D&I(G*J+I,X-Y.I/G1F2H3E4E5H6G9D;^<I>C?Y@GA_CDDEEGFHH?JGKFLXMjNDOIPXQIRgSEUCWFYFZC[H]]^Z_[aZbDcCdGeHfFhF
~nuv	g!J#J/_0^6Y9J@IAZBJDJHGIJJYKHNIPZTZZD_ZaJcJdHgXh^
~nux	wH^ZI
~nva	^![#I(Y-G/Z3^9F:H;X=Y?Y@FBGCGDGIJK_MFNGObR^UJVIXGZD[J]H^[aFcJdIfI
~nve	g-^:J@FBJDIE[HDIHKbN^XJZD[]aJdJgZhG
~nvi	X!I#H%J(H-G/J3G7H9I:k=H>G?HBGCHDGGJH[IFJJMGNHOIPJTJUIVHWHXHZC[I]H^Ia[bHc^dXfIgJhH
~nvo	j&[(]7X>XH^OGa[
~nwe	lHGMZN^UZZH]Ya[
~nwo	V!G#F(J*H+H,F-H/X0[1X2J3F4F6H7Y8I9J:F;G>GAJCFFIG^KZL]MFOHQJS^TFUYW_XGYHZA[G]F_HaIbGcEdYeZf]gZhX
~ny^	O#a%F&I)F*F+H,I-^.I/G0I1H2H4X5I6H8^9H:_;Y<I>D?D@YAGCDDCEIFIGGIGJJLFMDN^QIRHTZUbVGX]Z>]E^Y_FaXbGcFdZeIgGhC
~nyb	o+Z-^9]HJSXUZ
~nyc	q(^=YD[ZF
~nym	h=Y>^DJHDOXVZZZc[dZgZ
~nyo	j*X9Y@^BJHXIIMHP[UXVI
~nyt	i-G7[9[;[?J@JCEDbHJI[MJZJ[Z]I
~nz^	g9I=bBIH^KJRXU[VJZI
~nza	^!Y#Y%I&[(X*J-G3[4J7J8[9F:Z=^>H?H@GBGCXGJHIIZKGL^NYOEPJTIUJVIX^ZF]GaFbJcIfHgJhH
~nze	j!Z=bHDU[ZIc]
~nzi	h-IIJKINYU]VYfY
~nzo	uJ]][
~nzu	w8^
~o12	z-aHG
~o20	q-d9JHHIJKJZH
~o36	n=[HHT^WZ
~oa^	z9[F]HJ
~oad	b!Y#G)X-Z>Y?JBGHaJZKJZF[FaZb]
~oal	z?Y
~oan	zHIIZZZ
~oar	a)J*I,b-I/J7J9F=J>J?HCIDJHaIIKHMINIPJTIUJVJXJZC]JaHcIdJedfGgJ
~oat	p)a?[BJU_VJZG
~ob^	j=HHaNZX[
~oba	Y!I(c)]*[,d3Y9J:I?GHIIHKHMJNJO^PGTJUHVFXJZD[J]JaYbJdDeJfJgHhI
~obb	sDYHHLY[]bZ
~obe	pHGTXV[X[ZDha
~obi	f!J#I-H3Z9F=J>Y?I@GBYCYD]HDIHKHO]VJXc][aHhJ
~obj	S!a#H%H(F)J*I+J,I-D/G0I1H2J3F4G5J6H7H8G9F:H;e<J=G>G?G@FAfBECGDGEJFJGaHCIEJHKFMGNEOGPGQJRHSJTGUGVFWIXGYIZC[I]G^]_iaGbHcGdFeJfGgGhE
~obl	U!E#F%Y(G)I*H+I,J-D/G0I1J3F4I6H7G9E:F;G>F?F@EAIBdCFDIE_GHHHIEJHKGMGNEOHPEQJRJS^TFUFWFXFYIZe[X]G^G_GaEb^cddGeIfHgIhF
~obo	]!H#I%I&Y(I)H*J+Y-G/J1Z3Y8J9_:H=I>J?I@JAIBFCFD]FJGYHHIGKGMINYPJSYU[VHWYXZZC]I^YcXdXf]hJ
~obr	h-I9d>J@JBIHEIJKJOJZI[X_XaJbZ
~obs	q1]HGKZU]
~obt	o,cHI
~obu	z%XYX
~obv	s-dZG
~obw	n#]*Z-^CIHJIIM]ZIhZ
~oc^	p:Z@IHFMZOZZGh^
~oca	Y!Z#E%H)G*G+H,G-H.J/_0H1J2J3G4H5J6Z7H9E;H=C>F?B@^AaCFDEEJFJGHIDJIKENZOGPGQIRHSITIU]VEW[XEYH[^_ZcFd]e[fDhZ
~occ	Y!H#c%H&J(Y)]*H,G-Y/I0J3F4I7I9G:H;J=I>H?I@EAJCGDGGJHHIFK[LJMENHOIPHRISHTcUIVHWJZ][]]I^I_IaHb]cHdIe[fIgIhH
~oce	_![#I%I*J+Y,X-H3H=H>H?HBECHDHHAIZLJMHNJPISbUJ[J]e^J_JaHcJdJeZ
~och	U!]%E(G)I*F,I-D/G0J2I3D4H6I7H8I:G;Z=G?^@_AIBZC]EGFIGYHCJIKXMdNEOFPIQJRHSIUFVFWXXFYIZF]^_XaXbGcGd]eIfEgXhE
~oci	q&Y-]8Y9Y:XHIIEK[ZJ
~ock	D!?#l%Z&G(B)F*D+C-Z.]/A0E1E2E3B5E6D7B8D9?:C;F<F=B?AADCCDAEGFFGCH[I?JZKGLCMANEODPBRcSETjUCVAWDXaYEZ>[e]A^G_@aCb_cZdBeEfBgAhB
~oco	c!J#J(J1J3I9E:J=J>F?G@_CHDIHJIZM]NIOXPJRJTJUJVIXHYgZ[]IaGbIcEdJfGhG
~ocs	zH^JI
~oct	zHHV[XX
~ocu	iH]IIZ^b]
~ocz	zXY
~od^	N!E#F%G&I(E)D*[+^,H-D.I/[0I1H2I3a5H6H7F8G9a:F;G<I=D?f@IAGBYCdDcEHFHGGIIJGKGLGMENFOEPFQIRHSHTFUDVCWEYHZ>[G^G_Ea]bGcFdFeIfFgFhE
~oda	W(G)J*Z-F/I3H7I:G=H>G?G@dBED[GIHHIFJJKDLJMYNZOJPJRJSdTIVFX_ZG[J]IbIcHdIfZgIhG
~odb	u#]TY[Z
~odc	zZ]
~odd	sIXN^
~ode	I!C#A%F&Y(H)F*^+H/E0G1F2I3J4E5F6F7G8E:G;E<H>f@?AEB^C]D?EaFEGFH^IEJEKELEMHNGOJPFQGRDSFTCUDVYWJXcYFZH[E][_DagbEcDdDeGgDhA
~odg	u-]
~odi	S!G#E%H&J(E)J*X+H,I-D.I/I0I1I2I4H5I6H7]8I9B;I<J=F>^@aAIB_C_DEEIFJGIHEJHKILHMFNFOCPHQJRGSITGUGVEWIXcYHZ=[H]E^^_GagbHcGdFeJfFgHh[
~odo	]!H#H(I)J*Z+Y,J-^/I3G4J7J:I=I>H?d@ECbDHHIIGJJKGMGNFOHPIRIS^U_VGWIXGZB]H^J_JaHbIcYfHgIhH
~odr	p-Z/Z@ZHHKZMJN_ZH
~odt	zZYh]
~odu	a#J-Z4H5I=H?J@HBGCJDJHHIIJdKIMJNGPISJV^a[bXcJdIfIgbhZ
~ody	U!E#D%G(Z*X+^,I-[.J/G0I1X2J4I5I6I7H8G:E<]=G>G?F@XAGBIC[DYEJFIHCIJKCMGOGPHRHSaU^VIXZYIZF[H]G_YaFbHdYeIf]gGhG
~odz	j3[9I@ZBZDJHFXZZIaa
~oe^	zZY
~oed	w9_HI
~oeg	w>]P]TY
~oep	wHYV_ZI
~oer	w6^OY
~oes	L!I#Z%F&Y(I)G*G+J,I-Y.J/H3]4J5H6H9C:H;I<I=X>Z?F@]AJB@CEDDEIFHHaIXL]O]PFQIRHSFTXVDWFZ^]D^E_HaJbXcHdEeHgI
~oet	h*[9HCFH[IaKHN]YXZG
~of^	l!Z(I*cC]HFZI
~ofd	zI^
~ofe	u?bOH
~off	O!F#C%F&J(C)I*^+G,H-D.I/[0[1D3Z4[5H6H7F8H9I:F;Z<I=G>Y?_@DAHBDCDDDEIFIGYH_I@JGLGMdNDOFPFQIRGSHTeVIWHXEYHZ?[Y^F_FaGbHcEeIfIgdhD
~ofi	a#J%H(_*J-G/I3a=J>Y?Y@HBHCaDHHDIHJIKIMFNHTJVJXJZF]I^JaIb^cJfJgbhI
~ofo	s@^H[
~ofr	s2Z3I>I?aIJOJaJ
~oft	M!E#D%G&J(D*Y+H-I/Y0I1[2H3E4F5H6G7b8G9F:E;H<I>D?F@BAHBDCEDEFHGFHHIBJ[KDLGMINEOGPEQIRZShTbUEVEWFX]YHZ>[G]F^FaYbEc]d]eHgbhE
~og^	mL[RZZHh^
~oga	wZ]
~oge	f#I%I3Z=J?J@YB[CJDHKXTGVHW^ZahJ
~ogg	a!J(H-J/J3J7J9I:J;X>I?J@YA[B^CJDJIHKXMHNITJUJVIX[]I_^aJb_gJhZ
~ogi	R!X#]%H(F)H*H+^-D.J/E0J1I2J3H4H5X6I7d8I9J:X;I=G?F@EAJCHDDEJGHHZIZJHKFMJOIPHRYSEUHVFWIYJ[F]F^c_HaBbdcGdHeJfGhF
~ogl	c#E(J+Y-I3J7c9J:J=I>J?IBHC_DJH[KHMINIOJTIVJZa[X^JaJbF
~ogn	d-].Y3F7Z9J:I>H@^BICJDIIFMXNJO]VYZGaJh^
~ogo	Y!H#[(I)J+I-H3J7I:H=I>H?H@FB^CJDHGJH[IHJJKGLcMXNISJTHUHVHXJZA[I]I^H_JaJbgcFdJfJhH
~ogr	l1]6_9[<Z>IHFZZ
~ogs	h#G-^:ZH^IGLZNJTYZI
~ogu	w3^hZ
~ohi	n!J)[-]AXHIPZQYUI^^
~ohl	k#]*Y-^3J@JCZHHIHKJM[ZHhY
~ohn	e3_@JE[HIKJL[MZZF[__YdZhJ
~oi^	d(I*Y-J3I8Z9H=J>H?G@GBYDIHBIYKHMJOJRZTJUJVYXI[[]^_Ya]cJdIf]hH
~oib	p)[-ZHJPZQY^Y
~oic	b!J#H-G3J9J:I>F?_@]BHCHDIH]IHJ[KFMINYOETIUJVJZG[d]Ja^hJ
~oid	z#^B]ZF
~oig	u4]HIUJf]
~oil	z3]aG
~oin	V#F%G&J(G)I*Z+I,I-]/H0J1J2J4F5I7F8_9[:Z;E=G>D?E@CA_BECGDFEJFIG^HaJHKHLHMJNEO_PEQIRISITGUIV[WIXGYJ[H]F_^aEbZcZdGeIfHgHhI
~oir	j9J@_BJCJIJK[MJTZV]ZY[JaJb[cI
~ois	c#Y(I*]3I9F:I=J>F?_@[A]BHCZDHHHIGKHMHNIO[PJTJVYX_ZC[[]H^J_JaYhY
~oit	a#J%_(^)Z-H3I9H:H=J>Y?IBHCID[FIHZI]KYMHNXOJUJVHXYZF]IbJcJdIfIhI
~oix	w?]ZG[^
~oj^	wRZTX
~oja	zIYZ[
~oje	d!Y#Y9Z:X>I@bBJDIHZIJKIMJTJVXXZaJ
~ojo	wHJK]Z[h[
~ok^	Q!F#J%F(G)Y*G,I-I.I/b0I2Z3D5I6I7G8^9D:J<J=G@BAIBcDEFIGJHcIEJJKGLHMeOFPGSITYUGVFWHY[ZG[H]H^GaDcFdGeHfCgHhF
~oka	Z!X#F%H(F)H*G+J,H-F/^1I3G4H8J9H:G;I=E>H?G@EA[CGDGEcGIHHIEJIKELIMEN]OHPGRISFUFVFWFX[YJZ@[I]H^H_]aFcbdfeIg_hF
~oke	T!G#G%G&J(F)G*G+I,l.J/G0I1H3F4]5I6H7G8I9C:H<J=F>B?]@GAIBECHDEEJFJGHH[IEJHKELHMGOHPFQJRfTGUGVEWIXGYI[I]X^H_HaFdFeDfYgIhF
~oki	T!H#H%J(I*J-G.m3I7I8J9G:I;J=I?H@IBGCIDIHIIGJIKHMHNHOIPJSHTIUIVHWIXHZD[J]H^J_JaHbFcIdIfIgJhI
~okk	q#^TXcY
~oko	i#aBIHDT]Y[ZI[YaZf[
~oks	zHII_
~okt	g7dHIXYZH
~oku	uH^K]ZJcY
~ol^	O![#C%f&I(A)F*J+F,G.I/D0F1^2e3B4E5_6G7F8F9C:D;b<H>G?B@DBADHEHFGGIHFI]JZPDQaRDSFTEUcVJWFXCYcZC[E]D^D_EaBbDcCdDeGfC
~ola	Y!H#I%I(H*I+J/H3G4_6J7I8J9_:Z;I=H>G?HBFDGEHFYH>I^JXKFMHNfOHPHRJSJTIU_WIXGYJZC[J]H_IaGbIdHfIgIhG
~old	S!F#H%H)d*Y+G,I-D.J/G0J1^2I3[5I6I8H9B;E=G>B?E@]AHBDCED[EIFYGGH[IGJIKGLHMFN^P_QJRHSHTIUDWIX_YX[H]F^Y_FaYcGd[eJfHgEhE
~ole	T!F#G%G(e)h*d+H,I-D.J/G0J1Z2J3F4_6J7]8H9D;H<J=F>b?HAIBCCCDDEIFIGHHZICKELHMGNFOGPEQJRISFTGUXVXWHXFYJZ>[G]F^F_HaEbGcGdGeJfGgGhF
~olf	w#^6YZG
~olg	m/[B[HGO]TJZZcIf[
~olh	u-Z?^HIK[
~oli	H!D#E%E&H(I)Y*c+F,G.X/X0H1G2H3D4E5a6G7D8G:C;G<H=B>F?X@ZAFBADBEFFHGFHYIEJaKILEMCNmOEPERGSDTDUEVGWiXEYGZ:[E]C^E_EaBbEcDdDeGfEgChC
~olk	p)[-]F_HDKJXJZHd]
~oll	M!I#F%D&I(b,G-A.I/X0G1G2H3F4d5d7D8F9^:[;G<I=I>D?B@]AGB@CDFHGIH^IDJbKALGMDNYOZPFRGSGTGUEVcWFYZZI[F]D_EaIbDcEdGeHhD
~olm	zH_
~oln	q/[9HH[M[TZZG_Y
~olo	V!G#F%H(Z)[+H,I-D.J/H0I1I2I3E4H5X6I7H9B:F>C?_@YAIBICdEJGIH@I_JILHMEP[QJSGU^WIXFY^Z@[a]Z^H_HaCbHcGdGeJfGhF
~olt	^!^#J%I(G)J*I,X-G/I0]1J3G4Z6J7I9G:G>E?Y@^B]CFDFGJHIIEJJK^LJMFNGOHPYSITGUXVGWJX_ZA[I]G^I_IaYb]cIdFfGgJhG
~olu	j/ZdJgb
~olv	b!Z#J-J3I4Z9G=J?H@JBaCJIXK]MHNIOHPIRJUJVIXJ]I^^aIbJfIhI
~om^	H#B(B)],I-^.I/B0G1Y2F3C4Z5H7H8I;^<G>I?G@HADB@CIEGFFGYHaJaKbMAOIPaRHSEUHWEYEZ@]A^Z_]bYc[dJeFfBgHhH
~oma	J#X%^&H(E)B+F,E-@.H/Y0E1E2G3F4g5b6F7d8c9A:C;E<H>BA_BGCADBEFGIIBJ^KGLFMFN_OEPdRESFTXUDVAWEYFZ;[F]D^D_Ja^bEcCdCeGfJg^hC
~omb	b!I#J(F+[-Z/H2Z3X7J9H:Y=E>X?G@HBHDFGJH_I]MHNHOHP]TXUIVIXXZGaGbJcIdIfYgIhI
~ome	J!I%C&G*G,F-h.E/H0D1F2Y3E4^5F6E8D:e;[<Y=C>[?DADB=CIDDE_F[HHI]JYKGLGNGOAP_QGRDSGUJVAWYXHYFZ_[C^H_GcDdHeFf[gChH
~omg	zcXd[
~omi	Z!I#I%_(H)J*H+J,I-D/J3H4c7b8b9H:I=H>I?I@FBGCIDYIGJ]KIMHNHOJP]RISIT_UIVHXJZE]I_IaIbIcIdDeJfGhI
~omm	R#C%B&I(D*F+^-e/I1H2H3H4J5I6I7F9C:Z<I>J?F@GAHBIDYF]H[IIJHKYMCNCOJQIRGSGTZUDWGXXYGZa^F_Fa_dCeGfG
~omn	wDYZ]
~omo	Y!H#F%J(X+[-F3G4J7J9_=H>Z@aBDD]HbJJKDLIMGNHPIRJTIUDVFWJXcZ<[G]H^I_JaGbHcJdHfIgJh]
~omp	F!X#^&G(G)[+b.G0E2Z4C5E6D7G8^9?:_;D<F=F>>?E@GAJBZC>ECFEGDH^IfJFKGL_MYN_OYQJRCTHU^V[XAYEZE[]]^^I_Ia@bEcAf?gChF
~omt	l-]BHD[HGOZXHZ^aZ
~omu	q-_HHZZ
~on^	8!C%]&G(c)F*Y+]-].D/=1_2E3Y4>5E6F7A8C<X=I>a?a@@AGBCDbEbFFGHH_I>JCK=MGN^PHQHRCT@UbVEXDZ@]d^Z_@bcc[eXfFgBh?
~ona	R#F%F&J(E)G*G+H,H.J/H0Z1H2J3X4H5[6H7G;H<I=D?I@ZAIB]CaDCEHFZG[HbICJXNCOGQIRHSFV^WGXF[G]Y^F_GaGcFe[fYgGhE
~onb	f#J*J,c-J9H?JCJIJKINJPJSJZDaIcIedfG
~onc	[!H#I%H(J)J*Y-H4J7J8J9G:H=Y>F?F@YAZBcCHD^GJHXIFKFLJMHNGOGP]RJSJUZWHXFZX[I]H^JcHdXgJhH
~ond	P!D%F&I(F)G,H-[.I/I1H3I4F5H6^7F8^9]:E;G<I=E>H?B@eA^CeD@EGGGHaK@LFMCNJPFQHRES]TDVDWGXCYG]ZaAdDeHfHgFhI
~one	J#I%F&G(B)B*E+Y,I-@.G0F1D3a4F5E7I8Z9>:B;E=I>c?]AEBbCYD^EFFFGHH^I=JDK]LDN]O^PBRESCTAUbVCWEXBZ>^J_Za]bIcYdEeFfHgZ
~onf	N!E#D%F&J(C)D.I/E0X1G2I4F5H7F9G:B;I=B>F?C@GAGCJEiFGGHH[ICJIKDLIMDO]PDQIRFSGTFU?VbWfXEYGZE[F]E^E_EaDbJcCegfBgF
~ong	K![#_%D&I(B)G*G+F,Y-C.H/I0G1G2e3Y5H7E8G9Y;G<H=E?^AGBBCDDBEXFHGDHEIbJELCNXOZPXQHRaSGTXUEVCWGXYY][F]E^BaBcCdHeGfCh]
~onh	p&[3J:ZHFMZOZZGh]
~oni	Q!E#D%]&I(G)F*[+E,G-G/G0a1G2H3H4d5H6F7E9I:D<Y>G?[@BAGBICIEGFGGhHZICJGLFMaNBODPFQHTEUCVCWFXEYEZE[F]D^F_HbFcCd_eGf_gF
~onj	q-[9_HGIIZJhZ
~onl	K!I#D&I)]-H/b1G2F3C4X5G6G7D8J9D;X<H>D?aADB@CdDBEGH<I[KGLHM[OHRFS^T^UEWF[c]DaDbEcYdGeGfFgahB
~onm	m,[@[HJcZdY
~onn	C!=#=%Y(>)D*B+A,a->.D/?0^1f2e3Y4a5B6X7@8e9G:C;A<d=G>E?C@<AHCCDJEFFHG^HGI:JBK=LDMCN=PGQ]RcSFT>UDWAX?Y_ZG[G]C^>aGcieZfegBhB
~ono	S!E#^%F&Y(G+I,H-C/G0H1H2I3Z4G5X7G:Y;G<J=F@JAXD_EIFYIYJHKGLHOeQIRGSHTEUEVYXEYHZ<[_]X^GaBbFcFeIfFh[
~onp	J![#C%E&G(F)J*C+F,E-A.H/f0_1F2G3B4E5G6b7[8E9C:C;F<G=B>D?C@@AZBACCDCEgGDHEIAJEK?LFM@NaOEP[QFRFSET]UCVAWDXDYFZ=[D]C^D_baCbDcfdeeEf^gZhB
~onr	mCJEdHFNIcJ
~ons	V#F%]&I(J*E+Y,H/H0H1H2I3D4G5I6H7G9[:c;H<I?E@YAbCDEHFXIHJHLHMENEOYPFQITGU[WGYH[[]F_FbGcEdFfHg[hD
~ont	A!c#d%_&C(>*B+B,E-d.F/D0@1A2Z3e4g5d6H7C8D:];D<C>I?<@CBGC_D[F_H;IbJdL[MENFODPIQHR>S?THUDVXW?YAZ^^Z_Ia:bDdEeAf@g>hD
~onu	q3X?]D^HHZJ
~onv	l([3I:b>Z@JHGOYZI
~ony	u!^(]HJVZZJ
~onz	wMYUY
~oo^	z>]HG
~ood	d!J)G*J-J9c>JB^CHDIIZMJUHVJXJZF]IaIfJhI
~oof	k(I*cC]HEI]ZI
~oog	l#D7cH_ZH
~ooi	sB]D^ZI
~ook	L!E#E%G&I(F)X*F,H-G.m0H1H2I3C5H6H7F8]9C:H;H<I=F>G@BAHBbCIDDFIGIHbICJHKELGMdNIODPFQIRGSGUFVEWGXEYHZE[G]G^F_IaCcEdFeIfEgGhE
~ool	a!J#J%I/H0J1a2[3J4J7I8J9H:J=J?HAYBHCJDXH]IIJ_NHRGSJTJU^VIXIZG]I^J_JaHbIcIdHfGg]hJ
~oom	g-IHcRIZHcZ
~oon	d(J)Z3X9[>[?J@cCJD_HFKIZJ^JaF
~oop	g-Y3]R[SJVJZY]G^]bIcIf^
~oor	T#G%G)I*I+I,J-_/I0I1I2J3[4H5J6I7H8I9H:G;I>E?FAICFDXEILHN_OHPGRHSHU[VaWIXGYIZ[^Z_HaFbYd[eJgHhZ
~oos	Z#H(I*I+F-[3J9G:J>H@]DEH]KYL_MIOIVJZE]^^I_Ja[bJ
~oot	e#J-XB[H^TGZD[FdZf_
~op^	M!H%D&I*F+F,H-_0H1I3D4E5J6G7E8F9C:E<H=C>G?C@FA^BHCDDCEHFHGdHfJ^K@LJMbNCOEPXQHRDSYTDUDVZWFX_YCZI[F]E_FbddDfYgIhF
~opc	h(^?^C^DIHGZI[_^YaI
~ope	R!G(])H*H+I,I-G/Y0I1X3X4F5J6Y7F9]:G;J=F>]?J@IBECGDEFJGHHXIEJHKELHMGNFPgQJRGSHU[VCXFYHZ=[GacdCeGfXgGhH
~opg	q*[>JB[D^HIO[ZG
~oph	zH^ZJ
~opi	i-J6[=I>I@IHcIJJ[KGMEZJ^ZaFh_
~opl	X!H#J%G(Y)Y*[-a1J3H4J7J8^9H;^=J>G@EAZBHEJG]HDJHKFMHNFOJPbSITJUGVZWIXHZA[Y]I_HbHcHd^gGhI
~opn	o([@YHHV[ZY
~opo	c(Z*J-I3G9I=I>G?dCGDIGYHHIIKIOJPJR[UJVGXIZF][_[aGcJdJf]
~opp	V!H#X%H(H)J*J-]/I0^2Z3H4J6J7I8I9H:I=[>Z?HA[BCCHDGGGHFIZJHKELIMFNHOJPHR^SITIUIWJX^[J]b^I_IaFbHdHeIf_gHhH
~opr	n4JHYJ[^b
~ops	l3]>J?IBHHGNYZEabb[
~opt	R!F#F%F)G*a+H,H-G/I0I1H2J3C4I5J6I7H8H9H:G;I<^=G>D?b@FAIBDC^DCEHFJGGHDIFJHKGLXMGNGOGPFQJRXSITYVEWHYIZ@[d]F^e_HbXcGd_e]gH
~opu	s-a9IH]
~opy	s-Z6]8HA[HF_[
~opz	p([?]C[HG[Z^XaJ
~oqu	R!E#i%G(E*G+H,I-].Y/F0H2I3E4F5I6H7G8H9E:F;H<J=G>H?C@GAICDEIFJGHIHJZKELHMCOFPFQIRGSFTgUFVEWHYIZ?[b]Y^H_GaDb_cYdFeJfEgFhE
~or^	>!X#A&b(Y)I*Z+C,^-C0H1@2b3J4a5I6Z7G8a99;?<a=A>J@DAaBBCDDHE[F@GEHaI@JXLCMXNIOGP_Q]RESbT>VXWHXCYI[A]^^C_dbHdCe]fHg>h?
~ora	M!I%E&I)F*H+F,G-A.H/G0G1I2G3A5Y6F7D8F:];G<H=I>B@^A^CFDAEGFHH[I@JELeM]N[OCPYQHRbS]TcUCX_YGZ@[E]B^D_FaabCdDfDgFh^
~orb	g(a)X-b@JHAIZKILJZG^_
~orc	W!J#I%J(I+Y-X/J1J7I8J9Z:I<Z=Z>J@DBECIDFGJHZIFJ_LgMGNETJVIY[Z>[_]I^HaJbJcJdIfJgJhF
~ord	3!=&J([)B*A+@,H-d.G0F1C2_3E4?5E7Z8C9>:G;A=C>A?C@YA>B_DFEEFAGXH^IcJ[KbLXM_NbOBP?QAR?SFTAVCWGX?YCZe[_]H^^_=aGbYcCdbfGgXhc
~ore	O!H#E%F)[*Z+_,G-G.I/E0G1Y2I3C4F5H7G8j;G<I=D@@AeBbDGEEFHHEJGMDOEPXQHSGTGVBWGX]YGZ:[F]D^E_aaEcDdIeGfEgFhB
~orf	z#[SZ
~org	I%D&I(?)I*D+E,G-C.H/F0G1G2H3D4G5H6G7^8E9]:g;G<H=b>B?YAGB?CBD^EbF_GZHFIFJEK?LEMCN_OEQHRGSETEUbV=WeYG[Y]I^F_FaDbGcbdZeFfDgD
~orh	n#J5X9ZHHIJKITXZE]a_]hZ
~ori	P#Y%_&I(b)a,G/I0H1G2H3^4E5]6G7Y8G;[<I=CAXBBCCDGFHGJHDIEJGNaOBRFSFTaUBVcWFXEYHZF[J]D^IaBb]cIeIfDhD
~ork	J!Y#F%Z&H(H*E+F,G-A6F7^8Y9A:G;H<H=I?GAFBfCGDHEHFIGCIGJGKBM^NBQ]SBTFUAWFXDZc[B]C_DaDbHc^eEf[gIhB
~orl	uR[SY
~orm	Q!I#E&J(B)d+Y,G-X.J/I0I1I2I3h5I6I7G8G9D;G=G?C@DAGBDCaDeFIGGHGIDJHKYLGMFNZOAPXQ^RHSHTGUFVBWGXEYIZ@[G]D_FaDbFcFdEeIfGgIhb
~orn	W#Y%H(G)I*I+I,J-D/E0[2J3F4H5J6I7G8H9a;I=G>F@cAIBICHDXEJFJGHHIKXLIM_NDOHPHRITFUGVGWJX_YJ[H]H^H_GaGb]cYeJf[gH
~oro	wHIP]RZ
~orp	i/IHINbZH_a
~orq	p/_@JHGKIL_MJNJZI]^
~orr	N!C#C&I(E*G+G,Z-B.I/F0G1G2H3^4G6_7G8G9a:D;G<I=E>F?[@cA^CBEXFIGFHBIDJGK@LFNEO^PFQIR]SHUEVDWIX_YHZa[H]C^Da[bEcIdEeHgFhe
~ors	d%^(I,]-I3J4Y5Z9I=H>H?IBJCJDJEZFZHEK[MJNIPJUJVJX[_[cJfIhI
~ort	F!J#>%D&F(X)F*Y+I,B.H0X1e2Z3C4G6B8G;G<E=A>F?FAJCGEIFZHbIeMYO?PIRDSaUJVCXJZA[A]H^H_Da?c]fGgehF
~oru	lSYT[c[
~orw	n3[9H?JH_ZJ
~ory	Q!G#F&d(C)Y*H+J,I-G0I1H2G3_4X5_6H:c;I=H>I?G@IAFCJDFEIGGICKaLIMHN]OHPGQJRHS[T[VBXHYIZA[I]H_ZaGbGcGeIfGgJhG
~orz	u*Z4]
~os^	P!X#E%F&H*F,H.F/G0H2H4G5I6G8G:E;H<I>]?Z@ZAGBbDGEIFHGaHFIYL_OFQIRFSHUFVFWHXFY[Z>]c^HaXbEc[eHfDgFhI
~osa	w.X9[B[HH
~osc	h!H#J&Y3G9J:b>Y@IBIDIHDIYKJOZTJVJZB[^_]aIh[
~ose	V!F#J%G)^*G+I,I/H0I1Z2I3F4H5I6I7G8I9G:H;H=F>G?Y@ZAJCEEJGXHII[LGM[N[OHPGQJRHSHTGUbWHXGYIZ][J]Y_HaEcFd]eIfEgGhZ
~osh	q=IHa
~osi	w7YBIHXLYZJ
~osk	oGYHXTJZH^_
~oso	N!E#B%G&J(E*Z+H-Y/Z0J2I3F4F5H6H7b8H9G:F;H<J>D?F@CAHBECFDEEXFIGFH=ICJZKELGMINFOGPFQIRZShTcUFVEWFXFYHZ@[G]F^G_FaZbEc^d]eIgbhF
~osp	p!Y#[-Z:_IIKJ
~osq	q8_AY_Z
~oss	Q%D&J)^*E+G,H-C/E0D1G2H3X4]5H6Z7Z;G<I=H>[?B@]AGCYDBFIGJI[JFKbMBNHOYPZQIRETEUCV[WEX_YHZX[[^G_GaCbDcEdHe[fDgEhX
~ost	N!D#@%E&H(Y)]*F+E,G-C.H/F1E2G3C5G6E7F8E:X<H=Z>]?H@HAFB_CEDXFGGDHdI?LENAQGR_SZTFV]WYXXZY[H^D_[dBeGfDhB
~osz	s#]9X=FBYHZTJZJ
~ot^	@#^%X&F(Y)Y+B-E.E1C2E4[5G6_7[9Y:Z;D<G>]?^AFB@CCD[EGF]GZHYIEJ@KGLCMBNDOFPJQaRZSGTFU@VIWFXAZ_[Z]?_Za@bFcZe_fEgGhF
~ota	c!J#J(^-E2X3I9Y:Z>]?I@HBGHaIGMJNIQ]TJXJZEaGbJc^dI
~otb	u-ZIY
~otc	w-^HFNHZF^a
~ote	S!F#X%F&I(E)G*J+H,G-b.I/E0F1G2H3F4F5H7F8G9Z:F;a<I=E>A?a@EAGB[DEEHFIGFHbIHKCLFMXNEOFPdQeRHSGT[UEVDWGXEYG]D^[_EaBcDdCeHfEgEhC
~otf	o5_HI_]
~otg	zH[VX
~oth	L!E#B&Y([)B*X,G.X/F0X1G2H3D5G6I7F9G:^<H=FAcB^CZD^EFFXHEI@JFL_MBPAQHUCYGZ[]B^C_Za^bZcDdEeHfGgHhG
~oti	[!I#Y%J)J*J-I/X3H7J8I9c:I>G?]@IBFCCDHHYJZLIMHNJTJUHVIWIXIZ@[J]G^JadcJdIgJhJ
~otk	wI^
~otm	n>IHc
~otn	qHIYXZHd_fa
~oto	_!J#J%J([*J-I0J1I3X4J9G:Y=F>F?G@HBGCHDHGIHcIIKHMHOIPIUIXIYh]IbJcEdIgJhI
~otr	X%I(Y)H*H+I,J/J4J6J8J9G:a;J?F@_C[EZGIIZJJKFLIM_NIOIPHRJSIUJV[WJX[ZG[X]G^IaJbHdYfHgIhG
~ots	f#X-X0[@IGZIGKZMJN[ZGhI
~ott	c!J#I(I,Y-H3I7J:H=J>^?I@FBGCHD[MINIOJUJVIXaZ[[J]YaGcZfJhZ
~otw	q=ZC[DZUJd[
~otz	p*ZO[PZZH[]
~ou^	T!H#a%E&J(D)G*F,Z.J/^0H1H2I3E5H6G7F8H:E<J=X>b?D@]B_CCEHFIGFH:ICJFK^LGM[NBQIRYSGTYU]VYXGYZZI^IaHbEcEeZf[gZhG
~oub	d#J(I-J7J>_?I@IBYDIHYIIMISZZa[J^JaIbJdYhH
~ouc	j#I([)J-J1[9H@]B[GJKJNYP]VIZG^ZfZ
~oud	I!H#@%B&G(C)E*D,Z-B.H/i0h1D2F3B4E5F6^8E9B:D;E<G=B>I?G@GA_BBCCDDEEFFI@KJLEM_NCODP]QGRGSETdUEVDWEXDZ=[C]C^C_faCbCd[eFf@gahI
~oue	wF]dY
~oug	P!F#F%G)I+^,J-Z.J/J0J1I3H4I5J6J7Y9G;J=G>DAIC[EJFJHHI_K]MIN]RISHTYUCZJ^G_IdGgYh]
~oui	b#c-I3J@HBXDJHFIJKIMINJT_VHXJZF[b]J^Zb[cJhI
~ouj	p3I9[>I?IDYHIM]TYXJa[
~oul	Q!B#J%J(F)H*G,X-_0I1H2J3Z4]6X8G9D;I<J=F?FAHDGEIH]IFK[LIMEOGPGQJRHSHTGUJVYWHXGZ^[G]D^X__bGcXe]fFgGhG
~oun	?!f#c%b&D(@)[+Z,Z-@.E/@1B2b3]5C6B7G8A9A:Y<D=G>A?=@EAdBICEEEFDG[HXIDJAKJL^MBN=OIPeQ[RBSBU?V^W@XDYCZD]A^d_ea@bCdAeAf>g@hA
~oup	T!X#H%D)G*H+I,I-G/J1I2J3F4I5I6I7H9X:H=E>F?G@HAICHDFEJFJHaIEJGKFLIMGOIPdRISITHViWHXGZB[I]G^G_GaGbGdEeHgHhH
~our	E#F%I&G(C)H+],C.F/B0E2G4C5E6D9e:[;D<F>G@bAaB@CDD_E^FDHDI]KHLCNHQERJSFTIUYV_WIXdYF[F]E^D_Fb@eDf]gChX
~ous	Z!I%J)b-X.X/J2Y3Z9^=I>H?HCHDGGJHXJYKIMHNXPISJTIU]VH[J]I^IaHbXcIdIfHgJhJ
~out	H!E#_%_(])H*D+H,F-J/C0F2F5I6E7G9G:];F<G=B?A@YAEBbCFDXEHGJH^IZJDKDLDM^NFPBQGRDScTbXDYFZJ[Y]B^F_Ga?bBcddDeEfHgChE
~ouv	X!I%H(G+H,Y-D0J1J2J4I6I7H8[9_;J=H>GAJB]DZGIHYIDJILIM^OHPIRJSJUHVYWJ]Z^IbYdGeJfHgI
~ouz	wHII]K]
~ov^	Z!H#J%Y(H-I/I1J3I9F:J;^>Z@FAYBFCJDHGHJZKHLJMINJQJRJTIVYX^YbZF]H^Z_[a[cCdJfHgHhI
~ova	Y!G#E%G(F)I+Y,J-C.J/Z0Z1J2I3D5J6H7F8I9E:Z;I=]>Y?E@ZAJB_CYEJGHHGIJJHLGMcN^OEPHRISITHUGVFWHX[YI[X]^^GaDcGdFeJfGgGhC
~ove	T#Y%F&J(J)E*I+G,H-X.I/B1G2b4F5I6H7_9^:G;Y<[=_>a?D@]AGBCCDDYEIFJGaHaJIKFLHMINCPHQIRFSGTEUFVZWHXEYGZD[F]E^FaFbGcEdEeHgGhD
~ovi	W!H#H%I(I*I/J0e1I3X7b9^:H;J=H>]?[@YBGDGIGJIKGLXMHOIPIRJSGT[UJVIXHYJZC[J]H^H_Gb]cGdIfEhH
~ovo	d#]%J8a>J@]BXDJH]SIX[ZIcZdF
~ovu	zHJS]
~ovv	u-]@[TYZJ
~ow^	D!Z%C&X*F+],E-_.Z/a0E1C2F3B4C5a6E7D8D:C;I=A>C?Y@YAGB?CDDAEFFEGCH^IGKALFMaPBQXTGVXWCX^ZC[c_DaEbhcJdDeJfIga
~owa	[!G#^%I(])I*H+J-H/J1J3H4Z8J9H=X>H?G@EB_GJIGJIKGLINGOJPXRJTZU]V[WHXYZ]]I^I_IaGcHdGfHhG
~owe	Y!I#I(H)b*J-F3[4Z5H7J9F:J=I>I?H@GCHH^I^JIKFNXOJPITJUJVHXI[J]J^I_JaHbIcJdIfJgehH
~owh	n3[>[GXHB__
~owi	uHJO]ZJc[d[
~own	P!_#C%B&e(Y)G*F+I,H-b.I/X1G2H3E4_5F6G7D8G9C:D;]<I=H>I?^AFBACHEGFHGFIIJYLFOFPDQIRESfTFUDVBWGXFYGZA[Z]D^[_GaIdCeHhC
~owo	q-]B[HHT[
~owp	lHIbb
~ows	]!J#G(J-J.a3J9[:J>H?J@HBHCJDIHYIHKHMYNIOJVIXJZA]aaIbccG
~owy	n3JDaH[ZJ
~ox^	]!I#G(J+I-H.X3I7J9H:I=I>c?H@HBGCHGYH^IGJJKHLXMINIPJUJVJXIZB]J^^aZbJcJdZe^fJhH
~oxi	s-[LZNH
~oxy	_3I4I9J=J?JBICJH]MJNJRIYHZD]HaJb_chdJfF
~oy^	j#^-J9XBJHDVZZIbXhZ
~oye	g!X&[3G:[>^@[CYG[KIOIXJZGa[
~oza	z9]GZHI
~oze	k(J:Z=Z@HBII[KZSZV]ZE^]
~ozi	s9JBYU]V_ZI
~ozn	p/X4]BZHJIXR[
~ozo	zI[NX
~ozw	u@ZB[HIZ[
~pa^	qC_HYRXeX
~pac	_!J#J%J(J-I3a4I7b9J:J=I>G?I@HBHCIDGGJIcJZKFMINIOJRJTJUJVIZ@]J_daIbJcXdJfHhG
~pad	w-[fZ
~pag	I#A%D&I(A*G+d,E-Y.c0F1F2G3A4E5G7c8E9B;G=E>F?_@=AFB>CCDZFFGDHZIIJCKDLDMANDOZPEQHRESbTFU^VFXaZ[[[]_^C_JaCbZdIhX
~pai	j/G3d6]9J=Y>_?JBICHHGIJOHXIZGaFcI
~pal	d(]-_@[IJKYZG
~pam	e-H3F9H>H?I@IBJCGH]IEK^MJOJXIac
~pan	T!G#G%H(H)Z*I,J.J/H0J1I2J3H4I6J8_9E:b;I=G>Z?F@DBDCGDEFJGHH[ICJHKDLIMFNaOHPHRHSbTGUcVYWXXGYJZ>[[]G^H_IaEb^cHd[eIgIhG
~pap	u@YH^
~par	I!G#@%G&G(_)I*X+H,D/G1G2E3]4C5E6D7Y8H9=:b<G=H>F?cAYB;C@DXEDF[G^J[LFMFN>OEQHS[TCVfX@ZA[a]B^I_^aCb_dGeEfIgJhF
~pas	3!=%[&J(])C*E+>,J-_.H0G1D2a3=4?5F6Y7[8D9?:I;E=B>B?H@XABB^C[DDEEFAIcJ_KeLZMbN_O?P?QBR@SGTAUGVAWIX?YDZb[_]J^]_?cGdafGg[h_
~pat	b-_9Y>Y@ZBIFaHDIEKJMJaIfY
~pau	w#]HJR]XY
~pay	q3^H^
~paz	w3[HJI]_[
~pca	o(Z3[?XCZHJOI[[aH
~pci	p(ZC[[Z
~pcj	z?^[X
~pda	V!I#H%H(^*J+J,J-G/^0]1_2J3F4H5^6H7H8I9[:I;J=G?G@JAIBYCHDGGGHZIGJIKBLHN[OHPHRHTIUIVHWJXIYI[I]H^E_HaHbGcFdEeHfbg_
~pde	Y#I(d)H*[-Z3J9I:J>I?H@_BHDXIIKILYMHNJPXTXVIXJbIg_
~pe^	a#X%J(I-H3I:^>E?JBICIDJGZIXKIMJO^PZVJXIZC]JaYcYhc
~pea	_%J+c-[3J9I>I?_BJCHDCIDKYN_PYYZaIbX
~pec	W!H#H%H&c(I+X-F3Z4G6J7I9G:I=I>H?I@FBGCIDHF]GJHCIcJaKFLJMHO[PJRJSJUJXXYI[J]I_IaHcadIeIfHgJhG
~ped	V!I%I(I+Z-G/I3X4J7J8J;J>G?EBEDFGJHDI^KZM^NHO^PIRJUJVGXbZD[J][^Y_IaBbJc[dIfIgIh^
~pei	p#[D[MYOZ
~pel	a!I#I*J-H3_9^:I=I>XA[BHCHHBI]KGMIN^OIPYQZRJTJUJVHXHZD[J]Z_Ja[fIhI
~pen	T!_%F(_)H*G+G,I-D.J/Y0I1F2J3D5I6Y8I9Y:J;I<[=E>I?]@[AIBCCFDIEJFIGHH_ICJGKCNDOGQJRFSIU]VEYZ[G]Z_HdXeHfIgGhE
~peo	X!H#J%G(Y)Y*[-a1J3H4J7J8^9H;^=J>G@EAZBHEJG]HDJHKFMHNFOJPbSITJUGVZWIXHZA[Y]I_HbHcHd^gGhI
~per	E!A#b%g&E(b)F*X+B,E0H2D3G4H5D6B7@8E9]:?;a>c@YAEB>CHEFGEICJBKALCMENFPgQFRCSGT^VYWAX]YCZB[c]H^[_Ba_bXcDdFeBfEgBh>
~pes	s!Y9X?XH[
~pet	c#Z(J-Z3J5Z9Z:J=J>I?H@ZBHCHDIHCIFKeMIN]OJVIX[ZC]Ia]bJfJhF
~peu	c)Y*J-J3I8X9I=X>^?GBHCHDHHCIHKYMYOIU[VXX[Z[[Y]J^XaHbGhI
~pfa	wF[
~pfe	z![3[
~pfy	sIZKJN]
~pge	q*[>JB[D^HIO[ZG
~pgm	w0aHEZJ
~pgr	e#J(I1c4F5]HYJJRJXJYJZHbHcIdYfagI
~ph^	b%F(_)Z@IBJDHHZMIVJZGge
~pha	s!J/I=ZIXZH_a
~phe	z6_KIY^ZCcF
~phi	sH^
~pho	F!C#Y%E&H(B)D*_+[,F-A.G/D0G1F2H3e4F5G6G7E8F9@:C;F<H=C>h?]@BAFC[DaEGFFGFHbIAJFK?LENCOcPDQGRESFTHVBWFXCYGZC[B]X^E_DaecDdEeGfEgXhF
~phr	i-[2YHZI_ZI
~phs	zGaHJZI
~pi^	g#Z-J@HHZIYKGMEP]XZZHd[f[h_
~pia	o.X6]H]^XaFfZ
~pic	a(G*]>Z@_BZC[DJGJHII[KJL^MENGZE[Jb[hH
~pid	a!I#J(J*Y-I3I9[>H?H@GBGC]DGI[KHM^OIUIVHZF]JaJbac]dJfJh^
~pie	j&[3J9I>J?XBJDYH[NYXJZ[][
~pil	d-I/Z1^3J9I=H>I?IBHHcMIPJUIV_XIZC]J^ZaEgY
~pin	g#J-Z/J7c9]=I>J?J@IBFDJHCIJJJKJSJTJVJXIZa]HaHbHfJgI
~pio	wHHJ[b]
~pir	P!G#F%a(E)I*I+H,I-E/H0J1I2H3H4J6I7G8J9H:F;I<J=^>G?G@AAJBCCGDFGGH^IDJGK^LkMINEOIPIRISITHUGVFWIXGYJZZ[F]b^D_IaZbGcHdFeJfGgHhC
~pis	n3YHIO^VYZIdYf]
~pit	h-Y3J:^@ID]HII_KINJZI
~pl^	S!F#F%F)Y*Y,I-_.J0I1H3E4I5I6I7H8]9E;]<J=H>I?H@CAcBEDIEIG[HaIaJFKDMFN]OEPbQJRISGTEUFVYWFXFYIZE]G_FaIbGcGd]eIfIgFhG
~pla	U#J%G&[(G)I*H+I,J-G0J1I2J3H4F6I7G8H9D:F;I<J=c>[?E@aAIBDCGEJFIGFHeLHMCNDOFPHRISIUFVEWZXGY[[Z]F^G_HaIcFfZgHh[
~ple	O!G#Y%G)G*G+D,I-A/H0I2I3A4H5I6I7G8H9_:D;I<J=B>A?E@XAHBaDYEJFIGHHZIhJFKFLGMFN]O^PGQIRHSGTEUGVCWGYIZ][F]^^G_GaDcGdGeYfGgGhE
~pli	U!G#G%b&Z)H*]+H,Z-D0H1H2I3C4E5H6H7G8F9D:Y;_<J=E>Y?bAdBEDEEIFIGGIEKELHMeNZOGPEQIRHSITGUFVEWEXFY[Z@[G]E^H_FaJbFcEdEeGfZhG
~plo	f!Y3I:[>^@[DJGZHYOJZH
~plu	Y!H(H)[*I+Z,J/I0J3_6I7I8J9E:I;J=[>[?Z@IAYDFF]GIHALIMGNGOEPIRISITXUHVHWJX[ZG[I]G^JaEc[f^gIhG
~ply	h*]-^@IGXIJKYN[ZEhH
~pni	o([@YHHV[ZY
~po^	V#H%G&J(D)I*H+H,I-[.J/I0I2Z3b4H6I7G8J9C:_;H<J=F>C?D@cAHBGCEDIEIFJGXHGIXJIKDLGNGODP^QJSITFUFVgWHXEYIZ@[H]Y^GaHbGc[dFeJfYhZ
~poc	m-Z9I>[@^BIHDIZM_ZF
~pod	b!J*[-H3J7J9Z=J>H@GB[D]HFIYK[LJMZNIOJTIUIV^WJXIZJ[J]I^[aHbJcJdJhG
~pog	s#]HJX]
~poi	]%H(I*[,J-^3]4J7J9G:Y;F=H>F?F@GA[BXDIGJH]IEJJKFMHNIOHPHQJRYSJTIUIVGXHZD[J]]^J_caDbIc]dHf]gIhH
~pol	I!D#E%E&H(B)Y*c+G,G.X0H1G2H3E4E5b6G7E8G9C:C;G<H=C>D@[AGBACXDCEFFHGFHZIBJaKDLFMCNmOFPERGSETEUEVAWiXEYHZ;[F]D^E_EaCbFdDeGfEgChD
~pom	u9^DYHHZ]aJ
~pon	W!I#G(G)H*^+I,I-F/H0X1J4c5J6Z7H8I9^:G;I>E?_@]AcBFCDDIEJFJGIHFIDJJKZLJNXO_PGQJRGTGUGVEWIYIZC[Y]G^I_ZaEbHcFdG
~poo	p!^@Jc[
~pop	j-_3J9I>I?HBIMJNYZIaa
~por	H!F#H%C&H(Y)C*Z,E-F1e2F3G4J5Y6E7H8E9C:Z;F<G=A>E?JCFDZEJF]GBHfIHKBLbNZOCPAQZRCSYTbUGVDWCXBYEZD[D^G_CaCc]dEeGf@gehH
~pos	N!E#I%D&I*G+E,G-B.H/E0D2H4[5G6Y7Y;F<I>^?^@YAFC@DIFHGDI@JEK]LJNDODP]QHRESYTGVcWYXcYGZ][[]B^F_DaHcCdFfGhD
~pot	k-F9Z>J?]@HDZHaIIKIM]ZGaIhJ
~pou	W!G%Z*]+H,I-F.J/I0J4I5J6J8X:J;J=H>E?^AJDaFJGYIDJIKELIM]NGOIRIUZVaXF]G^H_IbGcFdJeJfEgH
~pow	d(I-I/I4[5H9G?J@IBYHcIJJJKJMHNJVJZGbJgf
~poz	q9]@YBJGZHGR[Z[fJ
~pp^	U!H#]%H(G)I*H-G/H1]2J3Y4I5I6J7H8I9G:H=[?FAIBDCEFJHYIFJHKDLIMEPYR^SHTHUZVbWIXZZG[I]b^G_IaCbFdGeIf[gH
~ppa	e(Y-_9I>Y?YCIDHHBIXKXP]VZZHaIfX
~ppd	zHJMZf]
~ppe	W!H#G%E(])J*G+b,J-X1J8J9J;I=H?dAZBDCEDDGIHDJIKCLXNZOGPZQYRJTIUHVFWIXGYJZ_[H^X_Ha_cIdIfIgIhG
~ppf	q3[HIIZKJN]
~ppi	l#[/[HJMJP]X[
~ppl	Y!I#E%])H*_+I,[-F1J3E4J6J7I8J9G:Z;]=G?YAIBFC^EJHbJIKHLJMENYOIPFSJUHVFWHXHY]ZB[H]G^J_HbGcIdHeJf]gJhJ
~ppo	V!I#H%I([)H*I+X-]/Y0J1e2[3G4E5_7X8J:G;J=H?G@ZBFCGEXIYKGMGNGOIRISITHUHVaWIXHYJZH[J]H^I_IaGbJcGdGfGhH
~ppr	c(J*C3I4]9_=J>a?]@GBGCJDJHYIIKIMINIOIU[VZZE]I_Ya]bIfJ
~pps	wg]
~ppt	h#_%Z(J0]3J9I=J>I?I@IBZC[DIHFIZKIOZPJVIXIZ]]JaH
~ppy	q/[9aBXHFKJZI
~pr^	H!Z#D%D&I(?)d*G+X,F-E/F0G1F2I3_4H6G8E9H:E;H<H=J>C?[@HBXCDEEFGGHH]IDJ[KYLCOFP]QIRFS[U^V[W]Xb[J]D_EaIcDd@eEfBgChH
~pra	d#H%](_-I3I8]9]:I;X=I>H?I@[BHCJDXHBIHKIMHNIT_UJVIXIY^ZE]YaIcJdIfJhZ
~pre	C#E%@&D(>)>*B+G,D-].I/f0[2D3I4d5E6a8E9H:G;A<D=b>F?H@BB;CDD?EgFFG@HDIAJ@LAMFNeOCQCRFS@T^UDV?W@XHYBZ9[A^A_eaZbDcdddeBg[hX
~pri	N!B#G%B&I(c,F-X.^/H0F1F5G6c7G8F9A:C;F<H=B>^?Z@GAGB?D]EGFGGEH_KGLEMEN^PgQGSXTCV@WFXBZC^Y_Ia?b[cAdBeFfAgGh_
~pro	D!D#C%E&D(F*[+a,D-^.F/?0c1F2C4?5C6A7^8D9B:C;[<H>J@HAABZCXDFEYFEG@HYI:J_K?L_M;NGOHPbQHRAS^TIUFVCWAXaYdZ^[?]_^__>aIb]chd=eGf@h<
~prs	o+ZDcHG
~pru	i#I=^>J@IB^C_D[HGIJO[ZE][
~prz	h#J(]-I/]9I=J@HBICJDHHDIIKINZX^Z^aXdIhY
~ps^	d#]-J/J3]=d>H?H@XBGDIHGIIKEMITJXHZA]JaabYgZ
~psh	n6YHZRc
~pt^	H!Z#e&G(@+d-F1D4C5F6c7G8D9B;E<b=D>?@HAHB_CEDIEEFFGDHEIYKFLaMIO[QJRJSETGU@VYWBX^YGZZaHbAcHdFeEfEgYhJ
~pta	i!J/]3I9H>J@HBIDJIZK]NJOYVJZ[h]
~ptc	o@IBJH[IIZX]a
~pte	n/]IJNGZYhb
~pti	P!E#E%E&J)F*a,F-D0H1F2I3B4G5I6^7F8G9F:C;G<a=Y>C?a@DAHC]EGFHG[HFIDJFKDMENEPDQIRGSGVDWGZC[d]D^f_FaCb[cEd]e_fCgEhI
~pto	U!H%I(H)J*I+J,I-G0J1J3H4J5J6a7I8J9E:I;J=H>F?GAJCHDGEIGIHbIFJILJMcNGOHPHRHSJTHUIVHWJXHYdZC[I^I_IaGbdcHdGeJfGhG
~pty	j3^?GC]D^H?ZHa^bZd]eJ
~pu^	q3J>]HJP[ZI]aaE
~pub	uPX
~pud	u3]B[DHZJeY
~pue	X#G+H,H-F/I0J1I3D5J7G8[9]:I;IAJBJCJDFGIJJLHNGOFPIRISITFUYVaWIXaYJZ][Y]F_FaDbEdGgIhE
~pui	e%J-I6X8Y9J>I@IBYC[HDIIKHMIPZXFY[ZF]Ya]b]cIdHf_gYhJ
~pul	k(b-a3J9J:Z>I@JBJD[IIKIVIZGbY
~pun	f(X-X3[:J;X>J@IAZBHDIHDI]KILXNIVG^Z_^bJd^fJhI
~pup	q@XH]ZG^[gZ
~pur	p)[BZFXHHKHMIPXVJZId[f]h]
~pus	k#Z2Z>I?J@[BJD]HDIXKIMJOJZE]]a_bZhJ
~put	[!J#](J/Y3H9H:I=J?J@GBFCIDIH]IDJJK[McNHOISJTXVHXIZ^[J]G^HaEb]cJhG
~pwd	c!J#a%a(J9IHCKJL]ZIaJg[
~pwn	uJ_
~py^	j!J-Z/Z6[8H9_=J@JA[HHV]ZF_Z
~pyt	z?Z
~pzi	p([?]C[HG[Z^XaJ
~qu^	V!F#[%F&J+H,H-Y/^0H1H2I3^4H6H7F8^:F;H<J=I>E?EBBCIEIGHIDL[M^N_OEPGQIRGSYTYUFXYYIZ=[F]XaZbXcYdJeIgGhE
~qua	Z!I#G%Y(I+J-E/I0Z1H2J3F5J6J7I8I:H;J>E@[AJCEDGGIIdJIK^LIMFNYPISJTYUIVHWIX^Z[[I]G^I_IbIcFdIeJfFgJh_
~que	J!D#h&G(X)F*^,E/C0E1I2F3?4C5F7B8D9H:B;D<F=A>^?aAEBZCJEGFFH]IFJZMHNCPGQXS[TdU@VEWDYE[^]I^D_HaAbZdBeFfEgD
~qui	N!D%B&I)F*F+],J-B.I1F3B5H6G7F8[9D:H;G<a>B?^AGBBCdDEEdFHGFHCIaJFL[MJNaOEPDQ^RGSFTDU]VDXBYHZE^E_EaBbJdGfEgI
~quo	o*[@JBJF[IFV[ZZ[]
~qwe	o-f@IHGIGKIXJZHaJ
~r1^	qHIb_
~r20	p-d9JHGIH
~ra^	A!@#G%G&C)X+B,D-Y.C/i1Y2A3C4J5I6I7c8F:^;?<G=[>;?I@]AIB@E@FGGFIJJJKILGMZN=PYQER[SeTfUFVZWEXYYHZ=[G]B^G_[bBcHdZe[fbgFhD
~raa	o#[*]CYHZJX
~rab	z3I9G>^HHa^
~rac	O!^#H&H)G*G+H,G-B/_0G1G2d4F5H6F9Y:Z;G<I>D?D@FAGBICDDIE_FeGGH_IeJHKALYMCODPDQHRETDUEVIWEXDYZZ>[G]I^E_EaCcIdBeYfGgZhD
~rad	N!I&H(Y)[*X+_,]-G.H/E1a2H3@5X6[7_8E9@;F=E>^?E@IAFBIFHGFHHIBJEKBLGMCNDO_P^QGSdTFU[YEZD[I]I^E_GbBcIeEfXgChZ
~raf	d6_<bHFc^
~rag	]!I#H%J(H)J*^+Y-F4^7J9]:I;J=I>E?_@GAZBZCED[EJH[IGKGLJMGNHOFPIRJSJTIUHVHXaZY[J]HaEbIdIfYgIhX
~rai	[!E%])J*I+Z-F/I3G4I7I8I:H=G>D?_@]BECZDDIXJJKELXMHOHPHSJT[UIVYWJXGZA[_]b^Y_JaFcIdGfHgIh]
~raj	q3^@]HHMZ
~rak	j!Y3Z9I=[>IC_D^HEI[OJZGbY
~ral	c#^(Z,[-I/I1_3^:J>I@XBIDJIJKILZM]OHPIS[UJVJXJZJcJdGfHgJ
~ram	e![#I%[(J*J-I1[3^4[8Y9H:J=Y>[?[@IBICGDHHXIGKJMINHOFPJRJUFVHW[XIZE][cIdIfI
~ran	Q![#Y%Z&H(A)F*Y,G-Y.J/E1F2G3@4E6F7D8E:]<H=B>G@YAEBGCIDAEGGXHbIILGMJPDQXRDTYUCVXWIXH]^^D_Ca^badAeGgZ
~rap	^!H#J%E(_)Y+X-J3[9_:I=J>I?H@GBGCHGJIIJJKILJMHNIPIUHVGXJZE]J^IaIbadJfJgdhJ
~rar	R!F#I%F&J(C)H*G+G,H-H/F0H1H5I6Y8H9C:D;H<I>B?^AHBaCDDZEIFJGGH[IBK?LbMZNCOEPFQIR_SGT]UFV@WGYHZ_[X]E^Y_ZaEb^c[dDe[fBgG
~ras	O!E#X)H*H+H,H-a.J/H0X1G2Z3E5H7Y8H9H:F;I<J=G>F?F@HAIBYCGDHEIFII^K]NYOHPGQJR^SHTFU[VFWGXFYHZ]]JaGcHd[eHfYgGhZ
~rat	F!E#A%C&F(])d*_+b,_.F/E0C1Z2Z4C5E7g8Y9@;Z<I=>>E?G@<AZBIC@EcFIGBIHJCKCMBN]OHPeRISBTEUJVIWZXDYCZC[H]?^F_IbEc?dce]fGgIhD
~rau	b#_%J(_-^3Z9H=H?I@GBHCXDGHaIFKFMINHOITHVIXH[J]ZaYcJfIgJhI
~rav	b!J#](I*X+I,J-H1J3[4I6J7J8J9D:I=I?G@HBGCYDFGYHZI^KFMINZOHRHTHUJVHXHYZZZ]H_IaGcGdXfahH
~raw	j!J%^(_9^;Y@JBJDIHEVJWXZGh[
~ray	uHHTa
~raz	_!I#H%J-H3G9_:I;J>H?I@^B]D[E^HIIGKHMGNIOIPISJUHVGWIXZZE]I_ZbJcIdIfIg[hJ
~rba	w)Z-XHI
~rbe	q@ZBJH]SZZF]Y
~rbi	a#J(_)J*H-_/J9I:J=J>I?I@GBHCJDIIYKXLIMINJPITJUJVJZD[J]I^b_JaIb^ccdJfJgJhI
~rbj	z-[?]HI
~rbo	q-^HHP]QX^[
~rbr	z%H;[]X
~rbt	u%J;bHaKFZGgJ
~rbu	m!J%H7a;bHI
~rc^	X!I(I+Y-Z/J1J3J7J8G9I:I=Z>J@CA_BECIDFGXH]IGLdMINHPJTGVJYZZ?[_]IaJbIdJfJgJ
~rca	a%J(J;[<X@HBIG^HCIaKHL^NIVJZC^a_JbJdcfFhZ
~rce	_!J#I%J-G.X/J3J<[?I@IAaBICJGJHYIIJdKHL_MINFZE]IaGcZdIg]hI
~rch	]!H#G%G(G)I+J-I0J1J2Z5J6I7I8I9B:H;I=F>D?EAIB_CFDFF_G]JIKEMZO[PHRISJTHUHVYWIXGYJZZ^H_^aEbYdFeJfXgHhF
~rci	j#Y%Z9bB[DJHFIIKJTJYXaJ
~rco	z9[FZ
~rcu	zI[gY
~rd1	w-]
~rd^	3!=%F&I(Y)B*C+D,c-c.C/Y0E1D2a3C4A5F7[8D:G;@=A>D?GA>B^CEDEEDFDH^IbJZKaM^N_OCPCQ@R?SATBVBWIXAYDZe[_]H^^_BbZc@d_e_f>hb
~rda	]!I#[%G(I*J-F/]4J7[9Z:H;]=]?H@^BECHDGHAIEJJKbMbNFPJRJSJTHVIXHZ[]I^J_IaJbIcIdIfIgIhF
~rdb	z(X
~rdd	z-^@XHGNH
~rde	R#F%[&J(E*^+Y/F0Y1H2H3J4[5I6Y9F;Z<X>D@HAIB[C^DDFIGGHEI^JFKJLYMYNZOFPGQ_RGSGTFUZWGYa[H]D^D_GaDbHcFd[eJfCgFhI
~rdh	k2I=Y@JHFK^NJU[V^ZH
~rdi	^!H#I(I)]*J,I-]/J3H6J7J9G:I=J>c?IBFCHDYHYI[KGNIOIP_SJUGVIXHZH]I_JbJcIe]fHhG
~rdl	z@]H[ZI
~rdn	kEZLaZI
~rdo	s3_D[HILXZY
~rdp	g%I(Z)F*C,I-E/J@]EIH^JJKYMIN]PEZHdJg_
~rdr	]#H%H(H)]-H._/J7H:J=J?J@IBECJDIEHGJH?IHJJKIMHNJSaTJUGVHWHZD[J]J^JaIbac_dZe[fdgGhI
~rds	m@aG_HGIIZGdJ
~rdt	p@XHJNXd^h[
~rdu	k%Z>_HJd[
~rdw	j%b?aBJHDZEdYfJ
~rdz	u9]CYhX
~re^	K!G&H(H)F*I+_,H-I.G/E1]2G3G4C6J9D;D<G=G>H@IA_BaDCEJFEGBHHI[JDKbLIM?NJOCQGRXSEUXVHW[YX[B]a_YaYbIddeGfAgB
~rea	M!Z#G%]&I(_)E*E+_,G.I/H1F3]5G6[7E8a9d:C;G=C>]@ZAEBHCCDCEHGHI@K[LHMJNaODPERHTCUEVEWIXJYZZD[E]BaHbXcadDeFf@hB
~reb	h4Z6Y@JB[HDKJMZZF[]]JbXf_hZ
~rec	D!B#D%b&b(a)F+A,Y.I/X0H1C2C3e4E5I6G7^8I9G:^;^<H=B>Y?^ADB@CGEGFGG@HZIAJHKaL@MFN[OaPCQDSBUAVBXDYGZE[Z]H^H_^bHcDdCeCf?gDhe
~red	R#^)J*J+[,]-].I/H0I1H2J4H5I6H7^8H9G:G;b<J>D@FAIB[CCDCFIGGHZIDJIKELGNDOGQIRHS[TFYIZ^[J]D^F_Gb]cEdEeGhE
~ree	M!D#F%^&I(C)F*F+_.I1G2I4Z5H7J9A;G<H=c>Y?B@DAHB@CDDHEGFGJEKGMCNBPYSFTIVBWGXG[]^D_FaCbfd]eZfXgEhG
~ref	M!X%a&H)[*E-]/c1G2H3Z4e5F6F7I8F:G;G<H=^>A@XAGBBCCDCEGFFGGH?IbJaK[LFM@PYSDTDUEWFXCYGZI[E]E^F_DaDbEcDfCgE
~reg	I!C#C%G&I(B)H*J+k,F-@.G0E1F2H3E4F5G6F7E8G:C;F<H=C?_@YAFBYCdDhEFFGG]HII@KBLENZObPDQGSITDU@VEWDXIY]Z=[D]D^E_EbGcGdCeFfCgEhB
~reh	q)X3[ZY_]
~rei	I!C#Y%^&X)H*H-C.H0Y3C4]5H7E9B:J;C<G=a>CAHBcCGDCHFICJFKBLGMJNCPZS^TFV]WZXDZ^[X]C^DaGbJdXeZf_gXh@
~rej	V!H#I%J(H-a/_0J1J3I4J6H7I8J9H:I=I>I?IAJBGDYEJGII[J_LJN_PITIUJVIWJXJ[J]J^HaJbIcGdGfHgH
~rek	q=_HGI[ZFb]h[
~rel	e#I&X-J1Y6Y9[>J?J@HBHCJDXKGNJOJR[TYU^ZG[Y]Ic]dJhJ
~rem	C!X#@%D&E(B)C*?+G,B-<.F/g0[2H3<5D6b9C:@;B<G=c><?H@CAZB?CBDEEgFGG@JELBM=N_OAPXQgRBS@TaU?V@WAXFY[Z9[E]?^D_eaCbCcdddeBgZhH
~ren	J!Z#c%E*[+[,H/[0I2F4D5G6^7F8I9G;b<I>[?EAIBFCCDCEFF[GHIYJFKaLDMJOJQJRYSIUIWEYFZ;[^]B^I_Fa@bFcGeZfAgFhc
~reo	h#J9^?^@IBICID_GXHBIGKIM^OIZEa_hI
~rep	S!H&J(F)I*Y,I-E.J/G1I2J3F4F5J6I7G8I:X;F<J=E>a?D@_AHBFCEEIFIGHHaIAJHKbLHMeNZOFQITHUGVGWHYI[G^F_HaHdFeIfG
~req	N!E#E%C&I(a)G*E+^,G.I/F1G2H3D4H5H6Y7F8G:E;H<a>C?H@CAGCdDFEdFIGGIbJFKEL^MFNaOFPEQGRGS_TFUDVDWFYFZE[G]I^F_EaGc[dGfCgFhE
~rer	[!H#F%F*X+I3G4J9H:[;d=G>I?Y@[A[BGD[E[GJIIKEMHOJPIUHVGWJXHYJZ[[H]H^J_GaFbIdHfJhH
~res	6#C&F(])[*G+>,>-?.Z2B3J4E5[8d:Y;E<F>G?Y@EA_BYCHDGEJFbGIHJI=JGK>LGMDNEOFQ]R^SaT>U[VYWcYBZ^[C]Y^Badb]cHdGeGf_g[hC
~ret	S!a%E&X(Y)E,G.I/G1[2]3c4G5I8]9X:Z;H<I>G?_AHCDDBEIFIGGHDIBKXLEMDNJPEQISZTEUEVDWHXEYHZG[G]F^J_^eIfHgX
~reu	]!Z#Y%I&Z(I+I-G3E4I6J7I9E:H=H>I?F@JBYCZDGGJIEJJKaMGNFPIRJS[TGUHVGWIXFZb[I]a^J_HaGbHcHdIfHgJhG
~rev	V!J#X%I(G)J*F-a.X/G0Z1J3H4J6I7H9H:H=I>]?GBFCHDHGIHXIEJIK_O]PISHUIVHWIX[]G_IaHb[cHdFfIg[hD
~rew	_#I-I4I=J@IBIH_RISETJZI]JaJcgfF
~rex	sHGLa
~rey	e!a(Z9JHEI]LYVI_Je_
~rez	o*[9J?_C[HHOJQXY[
~rf^	c(]:I>I?Z@^HFI]K_MIVZXZZC^ZaIhI
~rfa	p#[H[SYXZZGbZgX
~rfe	n%J)[9^>J@XHEPX
~rfi	q3^9J:[>ICaHFOJ
~rfo	e%^(I*Z/[3H=]?YB[C[DGHJTJZI
~rft	wH]S[
~rfu	p(X4]?ZCIDZHIIZZI
~rg^	n-I8]A^HZPJSYZG
~rga	M!D#G%F(C)G*F+H,H-F.I/I0I1H3F4H5J6I8H9F:e;H<J=a>F@DAIBCCEDEEcFaG]H=JHKELHMENbOGQJRHTGUcV>WeXFYIZ=[G^G_GaFbFcadZeHfEgGhF
~rge	X!I#F(G*I-F/J1J3H4J6J7I8J9a;J=G>J?G@YBCCFDZGbHYIEJIKILIMDNJOIPIRJTYVGWHXYYJZd]Y^HaGbHdBeJfHgYhF
~rgi	zZ[f]
~rgo	T![%H(D*I+I-E/H2Z3H6J7_8H:_=Z>D?]AJBCCGDaFXGGJGKBLGMFNDOJPISITIUGVGXHZ][]]F^J_IaHeIfIgG
~rgr	p#_HGT[b[
~rgu	o#H%J*^-I3J9G>J?^CIDJF_HDIJPJVJX]ZG]^aJ
~rha	i!Y3[9Z>I@XBIDXGZHEIJKJO^X]ZC]J^J_]hZ
~rhe	d#H(J*[+X-I3J9J:I;[=J?aBID^HHIHKGNJVJXZZF]_aJfJhI
~rhi	m@XHILXMZT]ZIbY
~ri^	X!H#]%F)_*]+I,J.X/I1J2[3F4I6J7I8I:G;I>F@ZA]BDDCF_H?I_JHLFMFNaOGPXRISHUGW[XGYJZ@[H]Y^H_IaFbHcHfXgIhF
~ria	Y!H%H)J*I+I,I-]0I1J3G4I5Y7H9E:G;I=_>G@bAYDEGHH_IAJIKGL[MFNYOHPHQJRHTZUHVGWJX[YIZ@]G^X_HaEb]dGeIgHhF
~rib	]!I%Z(J-I/J1I3X4J8I9H:J;J=[>I?IBHG_HaIIKHLXMJNIP[RITIUIVJXJYZ_HaJcGf_hI
~ric	P!E#G%D&I(E)F*Y+H,[-F/[0G1G2H6G7F8I9_;G<I=C>C@CAHB@E[GFHZJEKYLGMCNhOXPDQcRESJTGUCVHWaXH[E^]_FbDdBeZfCgE
~rid	Y#E%H(G)I*I+I-E/C0J1J2]3F4^5J6H7H8X:X;I>F?ZAICZEIF[GGHZIZKELIMFNFOGPHRHSYTGUGVJWHXGY]ZG[I]G^G_FaGbZdchG
~rie	N!Z#]&I)G*E+_,X-B.I/E0X1H3E4G5I6H7J8G9D;X<I=I>I?BAGB[CID^EEFXGEH>K[LIMCN^OHPGQHRFS^TYUEVHWXXcYHZ_]D^X_Ea^bHcEdHfFgHhH
~rif	M!D#B%Z&H(D)H*Z+H-C0H1G2H3^4E5G6G7E8G9C:D;E<I=D>a?@@EBYCgDcEHFIGGHEIGK@LFMCNCO]PFRYTCUGVCWGX_YGZa[E]_^D_EabbFcDdEeHfEgF
~rig	R!D#F%f&I(b)F*E,H.I/F0[1G2G3C4F5H6H7F8G9d:Z;_<I=E>B?CCDEXFHGFHDI@NCOXP^QHRGSFUEVCWDXDYHZ<]D^Z_FaZcGdDeIfEgYh]
~rij	i(]-J9I:]>H?[@JBJCJHDIJKIZZdZf]hJ
~rik	z#ZHIKJN[
~ril	c#Z-J/aHEIIKZTYZG]]
~rim	[#Z%I(G)J*B+I-E/I0J1J3C4[6I9D:G;I=G>X?_AJBDC]D^H_JILIOIRISITHUYVGWIXEYJZ@[I]]^IaEbYcHfGhc
~rin	X!H%I)I+],I-b.J/I0J1J3X4H5J6I7H8J9C:I;I=H>D?D@IAJBYCYDGFJGZH^JIKDLHMFNEODPXQYRIS[U[VGWJXFYIZ=[H_Haab^cFdHfXgHhY
~rio	O![#F%G&H(^)Z,E-A/F0G1G2H3^4D5G6F9F:Z;Y<I=[?H@HAaB@CHDJEGFHHDIGKZNZOHPGQHRYSDUIWXXYYGZY[J]Z^]aEcDd^eHfBgHhY
~rip	]#I%F(G)I*I-G/I1J3D4J6_7J9H:I;J<X=]>G?F@[BYCHD^G_HYIHJJKZLJMGNGOGRZSJUJVHWJZG[I]H^H_YaHbGcIdHfHgahH
~riq	u5[IJN[^]
~rir	p@HIIKIMJZI[dd[
~ris	V#E%X(^)H*H,I/J1J2J3E4H6]8I9[:[=G>F?E@[AZCFDIEJGIHIIDJIKZLIMFNaP]R]SIV_WHXXYJZB]F^I_JaEbHcHdGfH
~rit	@!=#>%c&E)G*Y,]-C.F/E0^2I4[7@8^9A:>;f<I=X>G?]@:B?EBFGI?KDL@M<N]OYP^Q]RZS@TAU<V<XGY_ZB[?]?^A_Za=bCdgedfag[h=
~riu	k/X9JB^KZ][
~riv	O!C%F&I(b)Z*],G-D._/I1G2H4G5H6c7F8G9B:E;G<I=E>[?C@EAGBYCDEGFHH]ICJYKBLGMCNCO^PeQHRJSHTEUEVBWGXDYXZI]G^F_Da^bEcDd]eHfagGhC
~rix	wH_JX
~riz	](_)_3Y;ZCJHCNJQXT^UGVaZJ
~rje	zHXb^
~rk^	K!C#C%[&H(H*E+G,G-A6F7F8Y9A:H;H<H=C?GAFBfCGDBEHFIGDHYIEJHKBM^NBQ]SBTDUAWFXDZd[B]C_DaDbIc^eFf[hE
~rka	sH]ZIh^
~rkd	z![HX
~rke	h!Z#^3Z9J<ZF[IJKJO[XJZGhZ
~rkf	z!^=]@IHIZF
~rko	p%Z2ZIZKJZI
~rks	k#Y7cZH
~rkt	lB[KYM[dIf[
~rl^	g@IHJMZ^JbZhc
~rla	[!Z#I(J-G/X3I7J9Y:[;I>G@cBFDGHII[KINXOITHUIXHZA[[]Y^X_HaHbIcIdJfJgZh^
~rld	zSY
~rle	e-J?[@IBYC^DaHGIIKJN^OYZGaJ
~rli	g%X3J=[?YC^DGIJK_NJZHbX
~rlo	h!Y9I:]>[?J@HBJCJDJHZIIKJNJRZU]VaZDaJ
~rly	h!]3]@^BGEYKGNYVGY^ZIaJcF
~rm^	U#H%[(C+Y,J-a/I1J4I5J6J7I8]9D:];J=I?E@DAIBYDEEIFJGHHaIGJHKGLHMENFO^RJSITIU^VEWHXGZ=]Y^G_HaDbccJdHeJfHgHha
~rma	S!G#F%G&J(D)d+Y,G.J/H0I1I2J3g5I6I7H9F;G<[=E>D?D@EAGBECaDgFIHEIDJHKDLHMGNYOBQ_RISHTGVCWHXFYIZC]F^GaDb^cGdEeJfHgHhF
~rme	^!X#I%Z(Z*J-Y3Z4J9G=I>^?H@GBYCHDGHFIEK_MZUIVGXH[I]G^X_JaFb]cJdIfIhY
~rmi	P!F#C%f&I(b)I*F+F,H-_1H2H3C4H5H6H7G8G9]:E;c<I=H?D@GAHBZCED@EHGFHYIAJGKDLFMDNJODP]RHSHTEUEV]XDYHZ>]d^^_FaEbEcFdEeHfFgFhD
~rmo	p#G-^>^BJHBTGXHZaaIhI
~rmu	wHXZHh_
~rmy	s:^HHNYU]ZJ
~rn^	J!_%I(A)^*F+H-X0F1F2G4C5F6E7F8E9Z=B>D?J@_AEBHCBDBEFFFGCHFIDK_LFMaNYOGQGSYTIU_WGXH[H^_aDgEh[
~rna	V!I#F%H&J(E)I*H+H,I-C.J0[2J3f4H5J6H7G9E:a;[=G>[?_@@AIBDCDDXEJFIHBIaK^LHMHNGOEPGQJRHS^TGUGWIYIZG[Y^F_GaDb[cEdCeIfYgHhE
~rnd	w#]MGf[
~rne	b-Y3I4G:^=I>I?JBJDJHGIHKGMJN_RIXYZD]IcgdIfFgJ
~rni	h!d#Y%J-I3I7[9I>IAJBHCJHDIDKbMJNJO]PIZFdJhI
~rno	a!I#H(I-H3[7J9]:]=J>G?J@_AJBICID[HCIGK^MHNHOHPJTIUJVJX^ZD]J^J_[aIc[dZfIhH
~rnz	w![
~ro^	I!G#@%F)B*G+I,H-B.H/I1D2E3e4B5D6C7H8E9B:G;C<F=@>g@CADEGF[GGHFI[J_KDLDN>OgPIQEUFVZWGXJYDZ^[[]B^C_FbEcIdIfEh_
~roa	j!Z#I)Y>ZHYT[ZIa[
~rob	R!D#D%Y&J(E)H*G+G,I-B.I/G0H1H2I3Y4H5I6H7F9]:E<J>G?D@EAYBdCDDHE^GGHEICJGKELIMFOZPDQIRHS]TEUEVIWFXdZd[G]E^E_FbGcddFeIfGgGhE
~roc	Y!Z#F%F(G)J*I-E/X0J1J3G4I6I7I8J9D=F>F?F@_AJBXCJDFEJGJH>IEJJLYMYNGOHPGQJRISaTIUHVGWJXEYIZ[]f_HaEcHdXeYfG
~rod	c-[9I=I?[@IBHDJHGIJJcKIMINHSJV^XJbXc[dYf[gJ
~roe	wHYV_ZI
~rof	_%H(_*J-G/I3a9I;Z=J>H?H@HBHCaDHGYIHJIKIMENHTJXJZG]I^JaHb^cIdJfJgbhI
~rog	w1]9]HJ
~roh	o!J)[-]HIPZQYUI^^
~roi	e!J#]%a(_)^*I-X3I9I:J=J>H?J@HBHCIDJHFIYKIMJNJPZQXUIVHXZZE]J^ZaZbJcJ
~roj	m9J:Y@JH^K[ZZhZ
~rok	]!H#J%H(J)J,I-H/]0J2]3I4^6J7J8J9I:J;]=H>G?HBHCJDIGIIHJIKYMHPHQXR[TJUIVHXJY]Z[]Z^J_JaJbYcZdGeHfZgJhI
~rol	M!Y#F%D&I(f)h*d+G,G-D.I0H1F2F3C4h5f7C8F9C:C;G<H=B>C?C@AAFB@CBEHFHGFHZI@JdKBLXMEOFPFSFTFUCVIWFXDYGZ;[F]D^E_EaDbEcEdFeIfEgDhD
~rom	H#F%B(B)^+d,I-I.I/C0H1Z2F3C4Z5I6X7I8I9B;_<G?G@DAEB?CIEGFFGXHZIFJ^K_LaMANIOIPaQJRISFUIWFYFZA^Z_YaGcYeGfIgH
~ron	J!Z#^%Y&H(A)E*G+E,Y-C.G/H0Z1E2F3Z4I7C:B;E=D>EAFB@CBDAEYFFGgIBJ^K@LEM^NHPIQGRbSGTHUCWDY[ZI[D]I^D_IaAd_eDf^h^
~roo	d(H*b-JC[HbIJKJPJRIZFcZhJ
~rop	R!G#Z%G&J(E)I*G+H,J-d.J/I2^4F6I7G8I9E:F;H?c@YAIBBCDDEFJGYHAI_J[KCLFMENFOFP[QJRGS[TGUZVFWHXdYIZ>[G^c_HbFdFeIfFgGhD
~roq	q>Y@Z
~ror	J![#B&d(B)E*E+F,]-B.I1E2H4C5G6]7D9B:D;E<G=J>B?B@EAYB[CCDHE]FFGGHXIEJIKGLFMCNYOHPCRESdTEUDVHWJXCYJZb[E]A_]aCbDc[dCebgEhA
~ros	M!D#I%E&I(D*Y+G-I/Y0H2H3D4F5H6G7b8G9E:G;H<I>C?D@AAHBACDDDFHGEHEI[JYKIMGNDOFPEQIRZSiTbUEVDWEXEYGZA[F^F_FaXbDc]d[gbhX
~rot	T!F#F%F&J(D)H*H+H,G-b.J/]0F1F3E4F5I6G7F8H9C:F;b<I=E>^?C@HAGBCDEEIFIGFHXKILGMENHPcQHSHUEVCWHX^YgZ@_EbHcBdXeGf]hD
~rou	L!C#^%B&I(H)E*D-@/F0I1H2H3C4F5G6G8E9B:G;G<H=B?B@IAFB_CAEGFGHaIDJGK]LEMAN[OEPcQHRFTbViWIXC[]]HcIdGeEfYhG
~rov	S!F#F%G(E)I+H,J-C/H0f1I3E5J6I7e8I9F:I;I=]>b?E@]AIBCCZEIGIIDJGLXMEN]OGPGRISET]UGVGWIX]YIZA[H]E^Fa]bYcFdHeJfEgGhE
~row	V!Y#D%J(H)J+J,J-H.a3H4Z9H:I=I>G?I@bBEGJIGJZKELJNFOIPJRIUIVGXcZ>[I]_^I_IaGbccFdJeYfHgI
~rox	^-[3I4I9J=J?JBICJDJH]JJLXMJNGRIYHZD]HaJb^chdJfFhJ
~roz	u/XB[H[ZJ
~rpa	i/HZI_^gc
~rph	w!J/IZJ_a
~rpo	h)[*J@IKINbPXVJW[ZI
~rpr	j@IC[DXH^IJO]P]ZF][
~rqu	j#I*[/_2Z9J@GBICJDJHEIIKGL_MITJVZZY[]]^hI
~rr^	d!I#J%J&J-I3H4a9J=J>J?J@IBHCJDJGIHCIGKYMHNIOISGT_UJVIXYZX]__JaHbYcIdJeYfagJhJ
~rra	[!G#Z%H&J(G)I*H,_-_/J1J2J3^4]7I8I9Z:H;J=I>G?G@EAJB_CGDFF[GJIEJJKFLIMGNHPHSHTGUZVFWJXYYJZA[I]H^HaFdCeHgIha
~rrb	sHIba
~rre	M#b%F(E)G*F+G,[-A.H/E2H3[6]7E8H9B:D;G<I=D>E?[@YAZCBEXFHGFHEICJFLFNGO^PEQHR^S]TJUDVCWEXGYGZY[_]D^C_Ia[bDdCeIgFhh
~rri	X!I#I(I*I+J-G/F0J3F6]9G:J=J>X?G@[A[B_CGGJHYIGKFMHNHRJTIVHXGZ^[YacbJcIdXfIgJhH
~rro	G!]#Y&e(@)H*C+D,^-?.G1E2F3I4B5E6Z7B9@:A;D<F=G>??@B]CADDE]FEGFICJFKDLCM@OHPARCSdT^UBVDWHX[Zc[Z_Za@bIcXdAecgC
~rrt	_!J#e(J)Z-Y.Y3I>I@HCJDIIGKYMENJTaUJVIZF[Z]IaIcJfJgJhJ
~rru	m#[+^BJDFHHNZ]b
~rry	f-J9c?J@HBIHDIJKHZad[hJ
~rs^	_#J%^(H*J,]-G/Z3I4Y5Y6J8Z9H:I?I@XAYBICIDIHDJ]KGMZNHOJPIRJSITIUIV[XI]I^J_]aIbIeJfH
~rsa	k*X-J1X6[>I@IBJCJD]IIKaM[NJUJVJZH^[dIfIhJ
~rsc	d!Y%I(Y+]-H/]2X3H6]9H:J<Z>G?Z@GBJCHDGEZHDIZKGLZMIOITJUJVHX^ZD]J^J_Ja[cZdIfIhI
~rse	h+Y-Y9J:J=J?I@IAXBZDbHCIIKINIS]U[W[ZD
~rsh	g/J9IHZMIPYZJgd
~rsi	Z!I#H%H(H)J*J+H-H0]1f4H5_6J7a9H:J;J=H?H@HBHCHDEGIHZIHJIKILFMGNIOIPIRHSJTHUIVHXHYaZF]HaIcGdFeIfFgHhI
~rso	]!J(H*J+I-Y3H9^:I=X>c?[@]BGCGDIFXHZIIKHMINIOZSYUZV[WIXZZA[I]JaFbJfIhJ
~rsp	u+[CJ_]
~rst	S#F(])F*F+G,I-E/G2J3F4H7I8[9G:I;H<J=Y>C?E@bAHCaD_EHFJGHH=JIKBL^MDNGOFPFQJRHSGTGU[V]W^XEZ_[F]X^E_GaCb]cFdEeIfFg[hb
~rsu	h#]9H@ZHHXbZ[
~rsy	n1f9IDJHFMHRJdHfF
~rt^	D!G#[%J(I)I*I,D-G/Y0H1b2Y3Z6B7F8J9H:=<H=G>Z?BADB_CFEFF[HcIaJIKIMFNBO@PIQZRCT_VCYEZH[D^@_YaJb_dIeEfagJhE
~rta	O!Y#C%D&I(Z)D+F,G-I/B1[2G3C4F5H6G7I8G9B:^<I=D>F?JCIDYEGFGGFH^IcKFMZN[ODPEQHRFTZUIWEXDZ:[E]C_EaBbZcXdHeGfJgeh[
~rtb	l=JB[HDM[ZJc[dGeJfc
~rtc	zKXbY
~rte	V!Z#E%H(X)I+H,I-Z/Z0]1I3D5H6I8I:Y;I=E>C?F@ZBDCEEJFJI]JIKaLHMENYPYQJSHTGUIX_YIZ?[H^G_HaZbJcFdYeJfYhE
~rtf	sHHJZM_T[
~rth	j*Y-[@IGYHAIZMZN^TYX[
~rti	[!J#X%J(H*J-H3H4J7I9G:H<Y=I>H?H@YBGCHDGGIHfI_KXLJMGNHOJP^RJSJTJU]WJXIYIZC[J][^Y_JaGbHdIfIhI
~rtm	j(Y@JF_G^KIVbZF
~rtn	e!I8Z:d@JBHHHIJKIMJS]ZG_XfJg]
~rto	h*Z-J/Y1J3F9I=JB]DJI[KJMIOIRYS]TIXJYYZ]a[bJdHeJfG
~rtr	d%[(G,I/I1[4J=H@IBIDJF]KIMJNYPXRZSZUIVHZGcJdZe]f^gYhI
~rts	zG_
~rtu	l%]HZKJR[Y[ZYbXcI
~rtv	z5XKX
~rtw	zL]
~rty	b(J-d.X3J7a9J@FBIIFJaKGNIVJXIZDaJbYhJ
~rtz	b(H)X+J-]3J7X:J=Y@IBJCIDZIIKHNHPJS]U[V[W_ZF]JcIdHfYhJ
~ru^	o3[9I?]H]_[bX
~rub	l3[>ZHHNZT[ZHc[
~ruc	L!Y#E&X(Z*E+F-C/J2H3H5J7I9X:];E<H=^>E@BDGF[GFIAJJNAOEPXRXTDUXW[[H^Ba[bZd[e[f^hA
~rue	l=^BYCZHFZE^_
~ruf	b!X#G,Y3b9[:J;J=I?^@GBXCYHDKHMJNJOYPJQ[TIVIZD]Z^Ja[cIfJhJ
~rug	k!Z@YC[HGYXZHbZdZf]
~ruh	k9J>J?]@]HHIIKcPYZG
~rui	f!](Z-I3I9H:^;]>I?Z@HBICJHDKaMJNISZVIZE^[aHbJdIfJgJhI
~ruk	q8_H]ZJ
~rul	Z!J(H)J-G/[3I4J7I8I9J:I=I>I?IBHCJDIGeIZJZKFMHNfPHSJTJUIVGWJZC]J^J_GaIbJdJfFgIhI
~rum	j0]3Y=J>J@IBHDJHCIHKIL[MJNYSJVZZF[[][^[c]dJfIga
~run	U!H%H)H+],Y-F/G0Z1]3^4H7J8I9G:H;I=G?FAJB[DZFJGYH<IGJZKIL]N[OHPZR]UFVEWIXFZ>[H]F_HbGcHdDeJfcgH
~ruo	q(_)]*[?HHJVJ
~rup	Z!H#I%H)H*I+]-H/J3F4J7I9G:G;J=G>G?G@FBECHDDG[HZIGJJKGLIMGNHOIPdRJSITIUEVkWIXHZ@[I][^X_IaHbGcIdGfHgIhH
~rus	s#G9^IJTYVIZZ
~rut	wF[ZI^^
~rv^	h(J7I9J<J>J?bBIDHFcHIIIMIVIZX]JbJfJ
~rva	uF^gX
~rve	J!E#I%C&H(D*E+G,F-C.H0I1G2E3C4e5e6e8D9C:J;F<Z=B>D?C@BAFBBCCDCFGGCIBJEKDLFMXNFOEP]ReSDTDUCVCWFXDYcZA[F]C^EaCbCcdeEfbgEhD
~rvi	H!A#B&G)_*C+E,J-B.F/E0]2^3H5E8D9@:B;E=D>F?@@@AECBDHEDFIGBHDIAJDKANBODQFSfTFUdV[WCXCY[ZC[C]@^FaDbAcddXeZflg@hB
~rvo	qHYI^
~rvu	z9aHG
~rwa	g-I/]2Z3Z8X9H?I@HBIH^KIMINJd_
~rwe	a!J%_(J*J3I4J7J9J:I;_?ZBHCIDYGJHAIIKbNIOJPYRZTZUJV]XIZC]IaHbIdHfHhI
~rwi	p%[PFhY
~ry^	H!B#F%G&c(I*E+C,F-E.H/E0F1E3a5]6E7I8I9c:_;E=D>J@HACBGCCD]EFGCH_J[K_LbMCNaP[RCS]UGV=XBY]ZF[DaAbFcId_eEfDgJhG
~ryb	j(X+Z-Y@XBYHGNIS_VXZG
~ryf	uC]HJX]aY
~ryo	f)]3Y9Z>J?JBIHHNJSaV[ZH^]
~ryp	X!J#I%I(J,I-I/J3I4H6h7J8J9H:J<e=J>I?H@HBHCJDIGJH?IHJIKHMINHOJPJRHTJUJVJXJYdZD]J^I_IaIbJcJdGeIfGhI
~rys	zZJ^^
~ryt	d%_+Y9G>[?Z@FB[DFHBIHJXKFOJPFXIZc]YfGhJ
~ryw	q?[BIHJM[S^ZG
~rz^	i-J:XI_M]TXZF_Y
~rza	uLYd_
~rze	a(I3_9G:Y=I>I?I@[BFFZI]KGNXOIR[TIUIVIX^ZC]J^IaHbJfJgJhX
~rzl	z@ZK]ZI
~rzo	z(^9]HIZJ
~rzu	o-Z/Z4]@ZBJHHKZMIN_ZH
~rzw	uD[L[
~rzy	h(]*Y-J/]3J9G@HBICJDIHZIIKJNIZ_aZdJhZ
~s12	z9JHESaTJ
~s50	n#FH[Tc_I
~s70	zH^
~sa^	T!G#E%D&J(D)[,H-[/G0e1G2H3C4F7H8Y9J:Z;Y<I>b?C@DAHBIC^EIFIIBKeLGN^QIRFSGTFUYVCWFXDYGZD[Z^F_FaCdDeIfCgGhE
~sab	P!g#G%H([)[*F+J,I-Z.Y/H1Y3H4I7H9Z:G;]=G>G@GAHBECGDGEIFJGHHXIGKGLIMGNGOIPFQJRJSHTHUbVCWFXIY]Z@[I]H_EaGb[cHdFgHhI
~sac	a!a(H)Z3J6Y;[BJLYU]VJY]ZIbYfI
~sad	a!I#I%I(X)J*J-H/J3J7J9I:I=I>H?H@IBHCIDIEaGJHCKfMHNaOHP[RYTJUIVGXJZA]I^[aIcIdHfJhF
~saf	p.Z2[HZJZ
~sag	R!G%G&J(D)F*I+G,I-Z.Z/J0Y2J3H4H5I6H7H8H9H:F;H<J=D>Z@CAHBDC_DAE^FIGHJHLHMFO]PFQIRHSFTIUHVIWZYIZb[G]G_JadbFcFd[fEgFhX
~sai	a-H/b3G9J>I?I@HBHCIDIEJIGJZMIOYUIVGX[Zb[J]JaIcXfJhZ
~saj	s9I>^DIHDZ[a_
~sak	j%](a*J-I3b9E=[>H?Y@IBICZDXHBIZKIMJOJVJXIZF]JaEhJ
~sal	]!I#H%J&J(H)I*I+X-E/J1J3]7I8J9X:X;J=I>E@_BECZF_GIHaIDNGPIRISJTIUHV]XHZY[J]H^I_IaEc]dIfHgJ
~sam	R!E#E%X&I(E)H*H+H,I-A.I/Z1J2I3E4F5H7[8Z9I:F;H<I=E>D?F@bAbBBCFDDEIFHGGHHIGKcLHMFNIOIQgRFTFUZWGXFYGZ_[F]E^G_Hb[cEdCeHfEgZhD
~san	^!I#[%_&Z(a*J-[3Z9E:X;J>I?I@FBGCHDXGJKDNYOYPIS]TIUEVGXHZE]H^JaFbJcIdIfHhH
~sao	l%Y(Y1YH[][^YdJ
~sap	o#X%J>H?XHZPZaHbZ
~sar	[!I#J%H(X)G*I+I-H.X3H9I:I=^>I?]@HBHCZD]IHK_MHNJUEVXWHXJ[J]I^JaIcJdcfIhX
~sas	oDZHJJ_
~sat	J!_#I%Y&H)Z*B+H,E-G.I0H1F2G3J4F5G8I9D:b;Y<H=^>C?DBJCJDBE_G^H;IELFNbOJPZQHRFSXTGUdVIW_XH[F_IaCbGc[dIeFfGgEhD
~sau	z6Z
~sav	p-I9I=[CGHbIHZG]Hf]
~say	G#Y%E(E)H,H-^.Y/Y0G1Y2H3B4F5G8F9D:Z;I<J>C?B@DBBEYFGHDIaKYMBNZO[PDQHRGUZV^XcYGZY[G]H^X_XaGbJdZfEgBh[
~sba	g-H4[9I>]?IBICHDIEZIIKHMIRZX_ZGdJha
~sbe	w+J-[D[HY
~sbl	^!I#]%I(J-J1[3I?G@IBaCJDJHDIJMJTaVJXIZH[c^JbH
~sbu	zI]
~sc^	e#I3[:^;X=X>Y@HBGDHHBIHKIS[UJVHXJZ]^XaIcYh[
~sca	d-H=^>I?J@HBHDJF[H]IEKGL_MIN^VJ]Y^JaYbJc[fJhH
~sce	h?]@HHJKZZYcXg]
~sch	I!Z(G*B+]-E/X2J3G5G6]7B9]:?;D>^AGCDDEEHFJGFHGICJFKZLGMINGPXR]SBTGU^WBX[YbZB[E]C^A_XaJbccZd^e[fY
~sci	e!I#I%J&Y(I-I3I6]9Z:]=I>H?I@HB]CGDHHII^KHMIOJTJUJVHXIZ[]__IaHcZdJfJhJ
~scl	h-[/dGXHENI
~sco	V!E#G%E&](G)I+I,I-Y/G0I1H2I3C4G5J6H7H8G9D:G;I<J=G>]?X@EAIBECEDEEZFZGeIZJFKZLHMENDOGQIRGSITGUYV]WIXHYHZY[Z]G^H_Ea_bZc_eIfFgIhE
~scr	M!E#F&H(B)F*E+b-B.H/E1F2H3[5H7E9F:D;F<G=[>Z?H@@AGBJCBD[EGFGG_IIJFKGLJMCNBOaRJSFTCUCVBWFXDYbZF[Y^DaBbecId^fag]hG
~scu	i3I9JCIHIIcU^ZI
~sd^	j*X@^BYHHMIPZZIbZdFf]g]
~sda	p@^HYKJNZR]ZG
~sdh	i%JHIPc
~sdi	wL]f^
~sdp	wP_
~se^	Z!H%G&[(G*I+J,J-I/I0J1J3E4I6I7I8J9X:H=Y>[?^BYCJDXEJFJGFHBI_JIKDNaOEP]QZRISJUGV_WIXHYJZF[H][^Y_IaEbHcHdYeJfYgIhH
~sea	h!Y(J-c3H9I>E?J@JBIDXF_GGHYIIKHMINIOIZC__a[
~sec	M!D#C&I(Z*_+^,G.H/I0G1F2[4C5G7E8^9C:E;Z<d=E?b@^AFCfDZEGFHGFHYJJKALEMCNBOEPDQ]RESHTJUEVEWFY_Z;[I]Y_EaBcDdEeGfC
~sed	U!I%Y)H*H+I,^-_7H8J9H:I;J=I>J?c@EAYBECFDJH]JIKaLHNGOITXUJVGZD[E]H^G_GaHbHcIdIg_hG
~see	d%J(I-aA^HII[KXNJP]VIZIaYdJfHgY
~seg	Y#G(F)H*^+H,J-X.J/I0I2J4H5J6I7H8Z9Y:H;H=_>E?_AHC_EIGHH=JJKCLIMGNGOFPFQXRHSYUXWHY]ZF[H]b^I_HbHdGeJfDh[
~seh	u-X@Y[[
~sei	W#X(E+[,I.Z/H0H2X3J4H5I6I7H:X;H=]>F?Y@BAJBYD[EHFYGHHAI]JIK^LHMENCOYPGSZTGUEVIXXY]ZB[G^Z_HaJbIcEdEeHf_gG
~sel	K!B#J%C&H(A)f*C+F,F-A.G/C0E1E2F3B4E5F6_8E9B:A;I=E?[A]BZCBDHEFFFGeHHIAJGMENBOFPBQ[REUgVhWCXDZA]E^c_BaGcAd[eFf=gChI
~sem	k%Z-]3I4]9J>I@IBHCID^FZGZIIK]MZVJZFdJfIhJ
~sen	D!?(I)E*D+B,G-X/E1I3F4@5E7[8I9G;C<G=C>I?=@YAJB_C=ECFDHXI_JJKeMXNbO?P@QGRASAT?U_V@WAXAYEZc[]^Z_Xabc@daeCf=gAhd
~ser	8#H%G&@(Y)_*I,A-@/B0H1F3@4_5^6_8D9B;^<I>=?B@CAaCAEYFbGXHGIBJ@K@MHNDOAP]QJRcSbTBUbW@XBY_ZE[E_baBccdXeEfigXhF
~ses	U!G#[%G&J(F)a+I,I-F/a0I1I2J3G5J6H8I9E:H;I=G>G?F@EAIBECFDGE_GIHHIZJILFMGN_OHPGQIRISITGUHVGWIXGY_ZD[Z]e^I_GaDc^dGeJfGh[
~set	7#A%[(a)_*]+F,H-:.]1X2C3E4F5[6B9@:[;F<X=Z?[@DAHBZEYFZGGHCI=JHK>LHMDN>OCQFRGSbT?U^V]WdYCZ][E]Y^E_Fa_b_dIeZf[gah?
~seu	d#I(I*I-I3I7[9H:J>I?[@YCaDHHCIGKHMJNJPZSJTXU[V[XJZD[b]JaHcIdIfJhI
~sev	j#_-J1[@]HGTF
~sew	z7Z:^ZHdI
~sez	q(X-YHJI]
~sfa	kHGNcRXWJZJf^
~sfe	u6[7YH_
~sfi	f(J/ZG_HFIJJcNYZF
~sfo	pHa
~sfr	p*[?^HIX[
~sfu	f#I%J)JBaHGMXSJTIUGVXZ[[Ie[fH
~sfy	p@YHIN_
~sge	d#Z%I(^)Y-I3I4]9I;J=I>H?I@JBHCJDZEYG]HCIJKJMJNJRITJWIXJYZZI]IaHcYd[gJ
~sh^	S!C#J%E&I(C)F*Y+G,H-D.I1G2H5H7H8G9E:E;H<I=D@EAGB]CEEHFfGbHGICJFKEMdOFQIRFSHTFUFVDXF[J]a^H_Zb^cDdBeXfXgIhE
~sha	X!Z%I*[-I7J9I:Y=Z>H?JBHDIHcIIKHMINIPITJVHZA]J^baIcJfJ
~she	a#]-G/H9H?J@FBHK^NITIUJV[ZE[J^Jgeh]
~shi	m7aD[HGPYSHZG^^
~sho	M!B%E&I(C)F*F+b,G-C/^1G3C4F5H8F9C<I=D>H?]@EAGBADFEHFHGEHdI[KGMFPFQIRbS]VHWGYG[]]X_ZbacFdYeGfDgEhC
~shu	n!^#a>Y@IHFIIKIZG]YfY
~si^	d%Z([/Y3^;X?J@IB[CJDHHJIYKJMIOZVJZH]JaJ
~sia	a-]1Y2[9H:Z@^BHDJI[KHMIX^ZIhI
~sib	Y#Z%G)G*I,J-]/H0F3[4_6Z7]8J9I>]?F@]AJBECIDGGIIGJIK]LIMGNHOIP[RHSGTHUGVCWIXGZ][Z]H_IaIbGfHgH
~sic	Y#G%H(H*^+Y,J-X/I0J1J4H7H8I9C;Z=b>F?bAJCXDXGHH_IEJJLINHOGPZRISJUHVFWJYYZD[J]G^H_IaIcHdFeJfHhG
~sid	^#I%I(^)I*I-[/_0J3G4G6J7I8J9G=H>E@GA[BHDHFJG_H[I]KFMHPERJS_UJXIYJZB[J]I^I_ZaHbIcIdIfEgIhI
~sie	a!I#X%H(I*I+I-H0[1[3G4I7J9Z:I;J=I>F?G@EAZBHCHDYG]HZK^LJNGO]PHRYTZUJVHXYZB[J]H^[_HaZcIfYhH
~sif	zHII_
~sig	K#D%B&I)X*F+Y,[-G.I/E0H1G2H3C5G6G7b8G9Z:I;H<e>G?A@FAGBDCDDYEHFaGDH]IYJFKILcMYNDOFPHQIRFSFTbUDVBWFXDYGZY[^]^^J_Ha>bYcDdDeFfChY
~sil	e-b;Y>JDJHBZF]J^[abdZ
~sim	f-I3E9J>F@HBJCIIeK_LYOEXZZGaGhH
~sin	L%Z&H(B)a*C+],H-^.J/I2G3I5I6I9B:I;F=b>F?E@DCJD_EGG^H?IALXM^NGOCPHRYSETBVYWFXGY[ZG[D]C^DaXc]dZeEfcgIhE
~sio	L!F%d&H(]*D+E,H-B/F0f1e2[3a4I5]6F7E8F9C:E;_<H=B>A?B@BAGBBCDDBEGFGGEHdIDJFKCLDMCNDOEP[QHRFSETHUDWFXDY_Z@]b^F_FaAcIdBeFfDgEhX
~sir	s3I?_DIHEKHZ[a]h]
~sis	Z!H#G%H(G)I*I+[,]-I3C4J6I7I8X9H:G;J<Z=G?G@JAcBECGD^GHHAIFJIKaLIMGNIOIPHR[TJUXVGWIX]ZA[Y]H^I_]aHbHcIdEedfGgIhY
~sit	W!G#G%H&J(H)I+I,J-]/G0I1H3H4[5]6H7a8I9E;I<J?D@EAIBFCFDGEIFIGIHcIbJJKENaOHQJRGTGUGVGWHYHZ?[I^I_GaFbEc[eJfFgH
~siv	m-Z3Z4]6YHIZJcXeX
~sja	wHIU^V^ZJ
~sk^	T!G#G%H(f)F*Y+J/J1J3E4I5J6I7H8J9E:H;I=J>D?Z@]AJBCCGEJFJHeIEJHKEL^MGOHRISHUGVEWIXHYIZI[H]G^a_HaFcGdHg^hG
~ska	oBJH[ZZbb
~ske	Z#J(I)J*[+[-I3I9J>H?_@FBGCYHYIGKFLcNJOZPJR]VHZE[J]H^Ia[bJ
~ski	j+[1]3[@JD_HCZIaGc[
~sko	q%]3a4]9J=[>JBJCJDIHGIIXJZFaZ
~skr	i9G>J@IBJDJH_IIKJMIO]ZFaJd_f_gZhI
~sks	[(I)J+X,Z-H9J>G?F@GBIC_DGH_NJVJXJZXaHgJhb
~skt	u/[H_ZG
~sku	z@[d[
~sky	zH]
~sl^	z@JIYK]
~sla	]!H#H%I)J*J-H/J1J4J7H8J9F=I?G@IAJBDCHD]FeGHIFJJKYLJNGOZPISITIU_WIXHZ][I]G^Y_IaFbGcIdYeJfFgH
~sle	u-H@FH[I[ZYd[
~sli	j-[6Y9IH[KJUaY[ZHfX
~slo	Z!I#]%J(H*J-[/J1J3I4J7I9F:I;J=H>H?H@IB]CHDGGJH]JJLJM[N]OIPJSJT^UHVHWJXI]I^H_JaHbZcFdYfHgIh_
~slu	m9I@IBIHEIJMJP[U]YXZ[cZdIfbhJ
~sly	o-Z2ZHHP]Z^
~sma	[!I#H%I(I-H/J3D4J6[7I8J9F:I>X?H@FBECIDHG]HZIZKZMGNIO[PJRIT^UJVHZB[I]I^J_IaYbbcHdafFgJhI
~sme	w3JCaYYaJ
~smi	zH]
~smo	i(I)X9J@aAbBZHHIIKIMIXJZF_Hh]
~sna	l6Y9J>[BJHZIXRcZH
~sno	u-a9ZNGZI
~so^	Q!_#D%a&I(Z)H+E,H-B.J1G2Z4I5H6G7I8G9J:C;Z<I=I>c?E@ZA[DDEHGIH[ICJGK]MANCPIRHSFTDV^WFX^YJZZ[E]^_GaAbIcGdBfEgH
~soa	u9[?YHZ
~sob	w9XB[_Z
~soc	u-^8Y:YIEZZ
~sod	sIXN^
~sof	N!E#B%G&J(E*Z+H-H/Y0I1[2H3F4F5H6G7b8H9F:F;H<I>D?F@IAHBDCFDEEXFHGFHFIBJ[KDLGMINEOGPEQIRZShTbUFVEWFXFYHZ?[G]F^FaZbEc^d]eHgbhE
~sog	w@]MX
~soi	o@_HJMXNYTZZI
~sok	q#XX]
~sol	N!C#B%f&H(?)Z*E+F,G-A.H/E0G1X2e3B5G6F7E8F9Y:C;c<H>B?^AFB^CcDDGEHAIHJFKHLEMCNCODQaSEUZVZWFYFZG[_]C^Y_EaDbDcGdFeGfCg_hC
~som	Q#X&J(X,I-d.I0H1H2I5I6H7F9J;Y<]=H>E?IAGBADFEbFZHJJJKYLGMIOEQIRGSGU[VHWHXEYIZ^[FaCb[cFeIf[gFhD
~son	S#a%D&I(F+J,H-a0J1H2H3Z4F5H6H7F9^;G<I>a?H@YAGD_I^JZKCLJMBN_PJQHRGTEV[XDYHZ;[I]E^F_FbEdDeHfDg[hD
~soo	s)Z*X@aHF^J
~sop	q(]1X@XP^VIZI
~sor	_#I(I)J-H3J7J9_:I=I?I@[BZCJDIH[IHKHMIPXS]TYUHVGXIZ^]I^IaIbJcYfIgJhI
~sos	z!Y@[
~sou	c!I%J-I/^3J8H9F>J?J@YAeBZGXH[IIKGMXNITGVJZIbYfJ
~sow	zT[
~soz	s9JBYU]V_ZI
~spa	X!G#X%H(G*I+I,J-D1I2J3_4G5J6I7a8I:G;I=G?^@IAHBECEDCFIGHHXIbJIKILIMENFPIQJRHSIUHVFWJXFYIZE[H]F^I_eabdHfFgIhD
~spe	N!]#e%D&_(D*E+F,H/F0G1J2G4D6F7F8G9J:D;F=D>A?C@_AGBECBDFEHFZGFHGIaJ^KFLFMGNaOJPEQHRESFTaUZVHWFX^YZZB[b]B^E_Ea[bZcaeFfEgEhB
~sph	o2YH[I_ZJ
~spi	j#I&Z(J-^9I:^=J?J@IBGHYIHJJKIMJNYVJXJZb]GaIbHgJhJ
~spl	k/Z3J>ZH]IZOJZE[]aJgY
~spo	X!G#E%I)H*^+I,I-F/G1I4c5J6Z7I8I9_:I;I=H>G?X@EA_BGCEDJEIGIHZIGJJKGMFNdO[PGQJTFUHVGWIX^YIZE[J]GaBbIcFdHgIhH
~spr	G!Y#C%D&H(?)d*F+^,F-Z/H0F1F2H3]4G6F8D9X:E;G<G=H>B?Y@HCCDZEEFGGGIBJZKCLCMDNZOIP]QHRES_T]U]VZW]Xb[I]C^G_DaGbZc[d@eDfFgChB
~spu	i3I9[;Y@JHJLYNJX]ZI]^^ZaDd_
~squ	h8_9YAXBIKJVJZ^_YfZ
~sre	z9^G[HDIJ
~sri	wN[W^
~sro	u?]HIZJc[d[
~sru	z-ZIX
~ss^	F#G%c&F(])E*C+H,C-_.G/H0D1E2F3]4C6C8F9Y:I;F<F=^>ZAFC^EHFDGAHbI_KALDMJNDO@Q_S^TFUEVIXJZI[Z]H^Ba[bIdCeFf@g@
~ssa	N!E%Z&I*H+E,H-[.[/F0H1H3F4G5H6H7F9F:E<I=]@GAGBACbEXFGI@JFKdLFOGPGQGRGSFUDVBX]YGZZ[F]Y^Z_FaabJcFdaeJfDgGhD
~ssb	zI]
~ssc	f!Z/d>I?ZBIDIHYKIMJNIVJZGa]cJ
~sse	W!G#E%^(I+X,I-H/F0H1I2I3D4H5J6b7Z8I9F:];H=Y>a?[@]AZB[CHDEEHFIJHLHNJODPHRHTGUJVDWHXGYI][^F_ZcFdCeIfEgGhD
~ssf	b#I%I(J)J@JBaHEJaMXSJTIUGVXZZ[Ie[fI
~ssi	L!F%d&H(a*D-B.H/I0H1E2G3X4_5G6X8E;a?AAFBGCCDDFFGDH^IIJELJMBNDP_QHRESDTFUCVFWDYFZI]a^F_DbGdEebfEhI
~ssk	h?a@IBIH]VJZEbahJ
~ssl	sHIP]YZZ^
~sso	T!]#F%[&J+H,I-D.I4H5I6H9I:E>_?F@[A]CCEIFIGGH[IGK^NDOFQIRHSHTFUFVbWHXa[F^H_IaCcGdFeJfFgG
~ssp	H!Z#D%D&I(?)d*G+[,F-E/F0G1F3_4H6G8E9G:E;H<H=I>C?Z@JBXCDDZEEFGGHH[J[KDLCMEOFP]QHRFS_U^V[W]XbZX[J]D^I_EaHcEd@eEfBgChC
~sst	c#I-J3Y6Z9H:J=J>H?I@ZBXCJDJF[IGKGMIN]OXT[VXXYZY]]cJhJ
~ssu	V!H#H%J(E)H*J+I,J-E/a0J1J3I5J6J7H8I9F:G>F?EAJBaD]EIFJGIHIICJHKHMJOFPGRHSYTHU_VEWZXGYZZ_[H]X^F_HaXc[dFeIfXgHhE
~ssw	3!>(^)D*D+>-c.I/Y0H1E2a3>4@5G6X7]8D9A:J;C<X=C>C?DA@B^CFDFEFFBIbJ]KbL[M_N_O?P?QBR@SHTBUGVBWJX@YEZc[_^]_?aEcEdafIg]ha
~st^	?!E#H%F&J(E)I*F+E,D.F/@0G1A2A3B4Y5E7B8d9a:f;F<G>J?X@aAZBZC[EGFGGGHYI[JIKdL^MANBOEPGRZUEWYZD[[^B_baAbDcGdIeHg;h_
~sta	A!c#G%F&C(])Z*B,F-G.F/?0^1D2B3Y4G5E6J7@8Y9[:E<C=G>?@]ACB_DGEIFIGIHcI]LGN=OCPGQIS]TFU^V_XDYB[B]Fa[bYc=dBeGfghH
~stb	w:XV[
~std	k(_
~ste	G!F#A%A&F(E)G*F+e,J-E.J/E0Y1C2E4C5G7C8H9C;C<F=H>^?^@[AcBGCbDbEFFEGAI[K]MBOGPGQFR^SCTEU[WGXAYYZH][^@_GaBc@d>eafagBhY
~stf	zH]
~stg	u*Y:_HJWZ
~sti	L!_#F%H&I(G)E*a+C-I.H0G1a2H3A4I6]8F9]:Y;F<H=D>X?_AGBAE[FXGEHEIFJFKELXM_NGObPJQISFUEVCWG[X]C^D_abDcDeGfB
~stk	m%X:_@[HGI[LZZH
~stl	w9IH^IZZH
~stm	u-Z9[HGKZUX
~stn	w>[B[^YfG
~sto	K!E#]&H(F*D.]/Y0Y2D3Z4F5b7G8I:D<G>Y?FA[CDDCEGFFGEHZIBK[LJNcPCQHR]S^TAUCVXWEXAYC]Z^EaEdDf^gBhJ
~stp	u=_H]ZH
~str	E!B#C%A&F(^)g*c+h,_-G0C1C2E3G4A5D6C7D9>:C;D<F=?>A?FACBJDhEGGBHIIDJJK=LCMDN[OcP^QbRBSBT@UZVFW[X@YaZI[H^H_Ea>bHcDeCfCg^h@
~sts	_!J#E%b(H-J9H=J>J?IBICJDJH^IJKJRJS_TbVJZH_GaIcJfJg[
~stu	Y#G%I(G)[*I+I,J-G/I3F4I5X8J9G:I=H?C@ZAJBXCYD_G]H_JJLIMGNGOIPJRJSITHUIV]X_ZY[I]H_HaZbIcIdHeJfHgXhH
~sty	j#Y,a3[@[BJIJKHMIOIZFh_
~su^	^!J(G-I/J3H9H:J=J>J?HBbCJDYHHIHLJMYOJPJUJVIXJY[Za]J^HaIbJc[hH
~sua	T![#J%H(_)[*E,G-E.J0I1I2J3I4H5J6I8Y9E:];[=Y>E?C@JAaBEDJEIFJHCJIMFNEQJRHSHTEUFWHXIYJZ]]^^^_[cGeJfGgHhE
~sub	d(Z-]3G=^>I?J@]BHCXDXHDIGKJMJOIPJZbaJ
~suc	V!G%G(G)H*J+H,I-I/f0J3H6I7I8J9F:H;J=G>H?H@]AIBeCGDJEJGJHCIGKFLIM[NDOIPIRJSHUEWIX_YJZ][G]G^E_[aGdEeYfFgGhG
~suf	a%a(c-E9I>G@IBICaDIHIIaKIPIVIZF]JaIhI
~sui	e#a(X+Z-Y1J3J:Y>Y?H@XB^CGH@IIKHMHNIOJRJTJV^XIY[ZD[ZaIcEfIhH
~suj	zO^
~sul	b#J%Y(J-H/a3I9J:d;Y=J>J?J@HBHCIDIHCIHKHMENZRXUYVJZF]I^YaZbZcJhY
~sum	j!Y8Z?]HJKYR[ZG
~sun	b!J#J%I(I-G/J3G7J9I:I>H?HCXD_IGKGLZMHNXOIPJRIS[TJUaVGW]XI[J]Z^Ja[dHfZgJhH
~sup	V!I#J%I(^)H*B-H/Y1e3E5^7Z8J9[:Z=H?[BGC[DZEXGJIFKHMGNGOJPHRISHTHUYVFWIXIZG]I^IaHbJcHdHfHgYhZ
~sur	g(Y-I3Y=I@JBIDJEXIZKHLXZ_[JbZeZ
~sus	m!_@YHXX[
~suy	zI[KZ
~sva	zH^
~sve	z![+JDHHFY^
~svo	w3[
~sw0	z-cHEIGOI
~swa	p?Z@^C^HIZG[Z]]aF
~swe	g#I&Y4]9Z>J?Z@ICJDYKXMJNXXZZIbJ
~swi	Z!_#H%I(I*I+J/I1Y3I4J7J8J9H:I=H>Y@GAIBGCHDHGIHDIIJJKHLZMHNHOHRISJTJU_V_XJZB[J]H^IaHb^cIdaeXf^gJhZ
~swo	3!>(^)D*D+>-_.I/Y0H1E2a3>4@5G6X7]8D9A:J;C<X=C>C?D@XA@B^CFDFEFFBIcJ]KbL[M_N_O@P?QBR@SHTBUHVBWJX@YEZc[_^]_?aEcEdafIg]ha
~sy^	l-XHGI^gX
~sym	g!Z-]@XHGI^KXN]ZF
~syn	F!A#B%d&E(A)C*D,D-?.F/D0g1h2Z3I4^5E6I7B8b9@:A;C=A>??A@?AFB>CBD@EDFDGjI?JBK>LBM_NBOBPIQIReSBTAUAV>WCXBZ:[D]@^A_GaAbCc]dafggBhA
~sys	]%I(J+Z-F/J3]4J9G:Y>G?H@ZAJCID^GIKaLHMGODP[RYTIVHXIY]ZY[J]I^H_JaHbJcIdIfJhE
~syw	wdZf]
~sz^	s#]*ZBJHZTJVZ
~sza	w(^*Z-^HIZJ
~szc	zC]MZ
~sze	s9YBZHZUX
~szy	z9Y@]
~ta^	C!e&C(>)Y,X.G0C1@2Y3_4D7Y9Y:C<D>@?a@bA[BYEDHJIYJAKcMHNDOGQIRBSBT>U^V^W=XHYD[F]FaAbXcDdEeFfDgChb
~taa	g!a(I-J3Z9I;]?]@IBIDJHDIJKIMJNJOFU]VZZE^[aHdZfIhJ
~tab	R#Y&J(X)J*F+H,I-[.I/H0H1H2J4G6H8G9D:I;Z<J=Y>H@GA]BZFIGGH_IZJGKHMYNEOFQITFUJWZXEZ]^G_Zb]cHdEeIgJhE
~tac	S!H#C%F&I(F)C*A+I,D-C.I/H0H1F2H3e4b5G6G7G9a:G;H<I=Y>Z?G@DAGCbD]E^FHGFHHIAKELHMGNFODPCQHRFSHT_UFVBWHX[YHZc[F]F^F_EaEbGcbdGeHfEgFhE
~tad	V!b#G%H)I*I+I,J/Z0J1[4I6I7H9X:^;]=F>G?G@DAXCGEJGIH?IEJJKDLINHOYPGRISZTGUYV_WHYZZ@[I^HaFbYc[eJgIhG
~taf	c!J%J(^)]*Y+Z-J3I8Y>J?I@IBICHF]GXIIKIMJP]UDV]ZDaJc[d[fHgJ
~tag	^#Y%J(H*J-H3H5J7I:[;Z=I>F?H@]BGCHDHGJH^IGJJLJMGNZOIPJRJS_TIUJVZXYZA[J]GaHbIc[dIf[gJhI
~tai	V!F#G%H&^)I*I+G,Z-[2I3I4H6J7I8I9I=H>G?H@EBFCZD^EYFcG^H?IcJHKELIMHNYPHRZSIUYVFWYXHZE[I]H^G_HaHbGcHdHeJfIgHhG
~taj	za[
~tak	V#G%H(G)H*I+J,J-D/Z1J3^4_5J6J7H8Y9G:G;^<]@ZBDDZFJGFHFLGMbNFOIRISITHUXVFWJXHZE]H_GbIcZdJfIh]
~tal	L%I(Y)D*E+J,G/B0a1]2I3Y5G6G7D8F9F:];G<I?B@YAGBFCDEGFHGEH]IZJaKHLGN[OEPDQHRGTYUYWFXDYGZH[I]D^I_EbacFdHfDgfhG
~tam	a!I#Z(X-^/I0[3E9H=[>I?I@^B]CID[HXIIKHMHNITJUIVXWJXHZI]I_Ja[bJcIfIhH
~tan	S!X#G%G&J(E)^*F,X-D.X/H0J2I3Y5I6I7I8I:Z;d>D@AAHBXCHDEEHFIGXHBIaKFLHMGRHSGTFU[VEWHXFZH[G^]_FaEc[dFeYfEgGha
~tao	p(_3]:[HIZJ
~tap	h#Z*]3I9I>Y@JCcDJHGIJKIO[XJZIaHeZhZ
~tar	N#B%E&H(b)F*D+H,G-B/E1F2G3H4Y5G6F7E8E9]:I<H=I>D@_AFB_CBDZFIGaI?K_LEM_NBODPCQHRFSDUHVFXDYF[H]X^D_Ja]dAfghH
~tat	O#]%D&I(C)H*I+F-E0[1H3_5H6F8G9A;X<I=D?F@BAGBYC_D?EFFHGEH^IEJEK]LGMZOGPIRES^TCUXVZWIXeYFZD[G]D_Ea[bXc[dZeGfJhC
~tau	m(J6a?XHCRbZHa[fI
~tav	uHHI__Z
~taw	s@_
~tax	z>YH[VI
~tay	g9J@IBIHHI^L^SJT]ZG[H]Ja]g]hJ
~taz	a!I%I(G)J3I:H=H?HBXDIMJNHPXS_UZVXW_XYZ^]J_JbIcJdJ
~tba	s-^HJ
~tbe	j=JB[HFKJM[VZZHcZdGeJfc
~tbo	pBIHDcd
~tbr	s3^9I=^HEI[ZI
~tch	P!^%G&H(J)I*F+F,I-Y.G/E0I2I3@4G6]7G8G9D:F;J<J=F@GAdBBCDDCEIFHGFHXIAKHNFOeQIRESHTGU]V^WHXFZA[H]^^Zb[cEdYf]gGhZ
~tco	q!^%J-]2I3J@JEHHBIHL^NGWIZId]e]
~tda	n1]3[>^?JCJDZZHfH
~tde	g(_8Y=[@JHGNIR[W[ZJ
~tdi	u!aHHRYZI
~tdo	z@^HJ
~te^	M!B#G%C&G(E)E*[+B,E0E1J2G3>4X5[7D8G:E<G=D>d?ZAEBDDFEGFGGEH^JDK]LEM^NIOZPHQGRaUDVZZa]Z_FaHeFfGgE
~tea	T#H(X)Y*H+J-H/I1J3Y4I6J8I:_;J=G>C?Y@GBECIDFFJGIHfIEKFLIMdNHOHPHQZRISITHUHV[WIXHYZZD[I]GaDbGcHdHfH
~teb	H!E#C%_&I(B)D*F+G,]-D.H/F0[1Z3D4I5Y7G9G:E;H=Y>D?E@DA]CEDDEGIDJXKCLENCOGPXQYRYSFTDUAVBWEXEY_ZC[E]E^B_^aYbJdcecf^hC
~tec	Z!I#Z%G)I*I,I-d/H0H1I3I4J7H9F:I;b=H>I?H@GAIBFCIDIGIH[IbJXKEMHOJP[S^VHWJXIYJZB[I]H^Z_HaIbIcHdGeJfHgHhF
~ted	s1YHZZ[aI
~tee	j#Y/X@II]MINGTYVZhZ
~teg	]!I%J)J*[+I/J3H7J9H:I=H>[?Z@YBGCFDEEGH@I_JJKHMIN_OJP_S[TJUFVEW_XIZB]I_IaHcHdce]fGgIhI
~teh	a-]3]9J:J>H?Z@IBJCXD]HCIaKIMJVJZD^JaHfX
~tei	d!]#[*J-F3G4J9Y:H=H>G?H@EBGCGDHHHKEMINZPJRITJU_VXWJX^]Ia^cIdJfZhH
~tek	uIa
~tel	L!J%E&H)F+G,G.Y/H0Z1F2H3d4E5G6I7E8F9C;E<H>dAGB?CIDdEFFGGJIGJHKFLFMCNJOePDQYRFSFT^U]V]WEXAZE[H^E_EbacDdCeGfCgEhE
~tem	L%E&I(C)F*F,G-X.H/D0G1G2G4F5G6F7E8F9I:I;G<H>@@cBYCBD_FYGEHBJJKcLfMGOHPEQHR[SGTdVJWEX_Y_ZE[D^G_EaBbGdCeHgE
~ten	C!G%D(_)b+F,].I/F1@2X3]4?5E6C7D8C9J:c<E=J>E?F@GAdBBC[DHEBFCHGI[J@KILFMFODPZQET?UcVEWbXjYEZ[^H_Fa?bGc@d>e]f]gFhZ
~tep	b#I(I+I-H3H6^7J9G:I=I>Z?I@HAJBICXH^IFKFMINIOIPZR^TIVIXIZ]]^_JaFbIfIhJ
~ter	<!X%B&E(B)>*A+_,C-c.E/d0I1A2b3_4F5A6B7E8J9H:^;F<E=D@ZADDYEAF_G^HEIdJfKZLGMXNaOXPAQCTEU>V>WIX@YFZG[D]g_Aa@bYc[e@h[
~tes	[!G#H%H(H)I*J-I/I0J3^4I6J7J8I9_:F=a>F?GA^B_CHDFGJHIIHJIKZLHMHNXOGPHQbRISIUFVGXGZA[J]G^I_IaHcIdHfHgIhG
~tet	Y!X%G(G*G,J-G/I0J1Z3G5H6J8J9X:G=C>F?F@DCGGHJJLIMFOHRHTHUaV_WGXYYY[I^YaFbHcFdceJf[gHhZ
~teu	U!G(Y)[,Z-C.X/H0I1I6H8[9E:X=I>G?D@CA[BEDFEFFIHZKELJMHNEP^RGSITGYI]X^[_ZbYcFeIfEgHhF
~tev	i%H-J;Z?^H[I[JYKHNaZBhI
~tex	w>^?]DFHDa]
~tez	uQYZ[
~tfa	sHZM^T[
~tfi	n5_HIJY
~tfl	uHaZE
~tge	k![*X:bHGWYYXZI
~tgl	p@JPaV]ZH^J
~tgr	o#]HXPJT]V]ZF[Z
~tgt	zHaKFZJ
~th^	B!B#C,[-[0F1A2Z3J5C7Z9B:Y;[<F@DAbBYCGDbFaGHHDL]PHQDTFU@V=WHX@YCZc[C]F^B_YabbZcHd?f@gJhG
~tha	G#I&H(F)F+G,H-c.Y0F1Z4^5Y6F7C8D9b:H;Z<G>b@DA^B[DBG_HDJZMDNIPGQISHXGZ@]B^]_HaFbCcEdGeGfIgJ
~the	A#>%D&G([)G*G,Y-E.E/_0F1E2I3^4C5D6E8Y9a:X;G<E=E>Y?dBCC[EDFZGbHaJCLZM?PCQGRHS]TJUIWY[]]C^C_IbFcJdBeCfYgEhD
~thi	K!E&I)J*H,G-[/F0G2H3H4F5G7[8^9]:X<H=Y>C?D@dDZEHHHIHJYK[MIOEQHSFTEV_W[XEYF[E]D_FbJcFdEeGfDgEhI
~thn	u-HJ^
~tho	I!C#D%E&X)]*a+c,F-G.J/F0H2I3Y6G8E9D:D;G<H>[?d@FAFCdDbEGG[HJJIMENIO[PDQHRFSFTXU@XDYGZ8[[]I^C_JaBbGcEeGfCgE
~thr	S!G%I(F)I*G+Z,I-C.J/J0J1I3I4J5J6J7Y8H9[;I=G>F?FAHCDEJFJK_LHMGN[OHPXRHSHUGWHX^Z_[G_Ea[cXdHgXhZ
~tht	w,aHG
~thu	w@ZH_ZF
~thy	p0YfY
~ti^	V!F#G&J)X*F+G,F-Y.Y/H0H1H2I3^4H5I6H7Y=]>G?XA]BCC]EIFIGYHFI]KILGM[NXOFSHTFU_XEYHZ?_GaDbFcJdGeHfFgGhE
~tia	S!I#^%Z*G+H-G/I0J1I3F4I5J6I7I8I;I=Y>GAJBZCGDFFIGHIFJHKFLHNDOIRIS]THUZWXXGYJZ_[X_Hb]cFdFeH
~tic	I#E%C&H(I)B+F,]-C/H0F1F2H5G6F7G8E9b:E;F<]>Z?a@DAFCFDHEFFIGZHcIFJFKHLYMAN^OEPDQGRESETDUAVGW]ZH[E]F^a_DacbCdcfDgDhB
~tid	h,X-Y7_9J>I?I@IDZIIKaMJV]ZE]JdGfJg[
~tie	V!C#H)Z*Y+H,H-c0I1I2G3^4Y5I6I7Y8I9D:E;H=Z>C?EBBDYEIGHH?IdKGLXMINEO]PcQJUGVJWIXGYIZE[F]F^F_]bFdBeIfEgIhF
~tif	X!Z#J%I)J*I+J,b-H3_4J7I9I:H=H>G?_@GBFDIHaJYKHLIMHNIOJPIRJSJTIUGVGWIXIZ@[J]F^JadcHdIfIgJhI
~tig	Y%^(_)J*H+J,I-G/J0J1J3F4H5Z6J7I8J9J:H;^>]@DBFDEEYGJHDIHJJKILIM[O[PIS[UHVFWHXHYYZB[I^H_Ia[bHdFeJfHgIhc
~tij	s@]HIIHKIMXN[T[
~tik	z!Z
~til	J!Z%D&H(]*C+F.G/I0G1_2F3G4H6F7Z8I<G=D>]@aBJCDDEEFFFGFHIIYJDMdNEQGRESET[UCWDZI]F__b[cDeFfZgHhD
~tim	L!D#a%^&G(D)G*I-H.H/D0E1F2H3C4E5G6G7E8F:D;F<H=D>@?C@[AXCJFGGEI?JFKcLGNFOcPEQHRhSFTIUFVDXZYFZI[F]]^E_Ea_bFc]dEfEgE
~tin	]!H#a%I(H*J+I-F/Y0[3D4I6^7I9I:H=I?F@dAJCGDDFZGJHEIGJJKXLYNFOXPIRYSJTYUJVHXbZA[I]^^I_IaFbIcIdIfHgJhG
~tio	>!>#C&G)E*]+_-Y.E/A0@1G2B3C4B5J7H8J9<:X;G<_=^>>?a@<AHBGC^D]EfG[HbICK=MINZODPFQXRESJTGUaVFWZXJZB[Z]E^__DbCcXdaebfGgDh=
~tip	b#a(I-I9H:a>I?J@HAbBICIDHHBI^KHMXNJOZTJXH]JaHhX
~tiq	p-H@JK]N^WYZGa[
~tir	d!I#I(I*J-I.[1a3J4[8Y9I=]>I?^@IBGCFDYHAIJMJUaVIWJXX[Y]IaIbJcJdJfJ
~tis	h/YBZHEIGJYNdWIZHaJ
~tit	]!I#Y(I*J+J-Z/I6J7c9I:X;J=I>I?E@^AaBGD^GJHaIDJJKELIMHNGOGPJQXSJTIUIVHZA[I]I_FaHbGcHd[fIgJhG
~tiv	F!k%E&b(?)]*I+C,]/D0]1D2D3^4B5E6Z7B8Z9@:=;[=>@>CEDEEAGXHCI=JGKEM?O@PDRBSBTHUfXcY]Z5[H]A_Ha?cddae^fDgCh?
~tiz	u9_>J?JK^ZHaH
~tja	uHFU^f_
~tke	w@[I[
~tki	s9X@[HJI^
~tko	i!](Y9H:_;Y@HBJDJHFKJLZMJP[UJVIZE^[hJ
~tl^	k?GDJH^XbZI
~tla	w9IH^I^ZH
~tle	wHXc]
~tli	b%J(H)J*[/X:J=I>J@GBIDHIXMINeSJTJUHVIWcZC]JaJbJdJfJgIhJ
~tlo	W!I#X%J+J-I3H7J9I>G?I@GBaCJDJHdIIKIMdNJOHVJZD[F]I^JaJbIcIhH
~tls	z+JDHHEYa
~tly	[#Z(H-a3J9J:J>I?I@bCJDJGYKYMJNISXVZZJ[J^IaJ
~tm^	qBIHHRedHfG
~tma	i-]9Z>IDJHcKXZH
~tme	g(Y9J:J@HBJCZDJF_G^IIKIVbZYaJ
~tn^	zdZ
~tna	wI[ZJ
~tne	d!I/J8Z:d=J>Z@IBXHHIIKIMIPJS]VJZF_XcJg]
~tni	w3JCJHEK_cZ
~tny	wHIYYZJd]f]
~to2	z-_
~to^	B#e%^&Y(>*F+E-D.F/H0F1[3b5E6D7F8D:]<C=<>F?D@CAIB[DYECFEGJHJJJK?NIO[PHQIRIU^VcX]Ya[B]^_]a^bIcAdFeDg>h=
~toa	q)aU_VJZI
~toc	f!J(^)I*J,G-I3I9G=E>H?G@JCIDIHZIJK]NJRJVJXIYgZG]JaZcFfH
~tod	R!I%H(E)G*c,H-Z.J/F0I1H2J3E4H5I6I7F8H9X:E;I=E>E?b@cAIBICfDDEIFJGHHGIBJGKALHOFPFQJRGSfU_VDX]YIZD[H]E_HaDbFcEdFeIfFgGhD
~toe	w6]9J>]@JHHP]ZJ
~tog	l(I6_<Z?J@IK[THW_ZJ
~toi	zHJb]
~tok	X!H#H%H(G)H*H+J,l-Y/I0J1J3G4H6J7I8J9G:I;I=H>H?^@GAJBFCHDFGIHIIGJJKFLIMIOIPGReSITIUHVGWJXHYYZ@[J]H^I_IbIcHdHeEgJhH
~tol	Z!I#H(F)X*G+I,I-G/I3H4^7J9G=X>a?Y@YBECFD]GIH@LJMGNYOHRJTHV[XXY[Z][I]G^Y_IaFbJcId]fIgHhI
~tom	U!H#J%Z)H*I+I,I-_/J0H2H3I4I5J6J7H8I9E:I;J=Z>Y?D@cAIBECGDEEJH]J]KHLIMFNDOGPHRJTGUHVFWIXbYJ[H^G_GabcHdHeJg[hG
~ton	X!C#H%G(h)H*H+J,a-F.Y/J1J3E4[7G8I9F:];J=H?F@EAJBECGDFGHJIKFLIMGNGOIPHSaTJUGVEWIXHZX]G^H_Ib[c^dHfGgGhG
~too	_!I#I%I)[*H/Z0I1a2Z4I7I8[9F:I=I>X?Z@EAXBaDIHXIGJ_KFMHNGOJPIRFSITJUHVHWJXFZC]H^Z_JaFbIcIdHfFgZhI
~top	P%F(E*H+I,I-E0[2I3G4H5I6H7G8G9E:G;X<J=Z>E?F@BA_BICFDEEIFJGFHeIDJGKCMcNEOGPHQJR[SGTGUGVEWHXFYE[H]_^J_GaEbdcHdEf_hI
~tor	B!E#=%_&b(])^*]+D,F-;.X0J1A2d3b4]5_6E8b9H:e;J<c==>Y?]@?AFB>CBDAEFFFGAH_I>JEKYLCMEN^OEP_Q_RDS]UIV^WEXDYDZ7[B]<^E_bbZcIeBf>g@h=
~tos	f!J#Z)_-[3J=HBXCJDIH^IIKJNYUaVHXJZGaJfH
~tot	n#Z%^(J9ZHHV[XHZ]aJ
~tou	X!Z%G)a*G,H-Z0H1Z2I3D4H5J6I7H8I9_:G;J=G?DAIB]CFEJFJGGH<IEJJKCLINZOGPYQJSZTYU_VIWGXIYIZJ]G^]_HaZbHcFeJ
~tow	a!H#J%J(^)J*I-a3J4[7I9I=Y>I?H@FCJDZGJIGJIKFMINHPIRISXU^V]WIXIZZ[J]J^IaHbIcIdHfIhI
~toy	q#^9YHEKJVZZJ[Xh[
~tp^	zHJc^
~tpa	w@JH[ZH^Jh_
~tr^	S!J#E%]&J(G)F+Y,H0I1I4H5I6I7J8H9E:Z;I<J>E?C@_AIBZCYD^EXFHH@IaJ]KbLHNGOXPEQIRYSFTIUEVYXHYIZG[FaCcHeIfFg^hE
~tra	?!@%D&C(Z)f*_+c,Y-E.D/h0G2D3E4F5@6F7a8A9;:];@=Z>D?@@ZA?C?D_ECFFGCHbIFJIKCL?MDNGOXQAScTcVCX?YDZZ]H^I_Za>bIcCdGf[g^hA
~tre	W#[%X(E)H*F,H-X0J1I2X4H5J6I7H8I9D:H;I=G>G@[AID]EJGJHJJILIN[OIQbRISYTHUHVEWJXFYIZ][H]Z^I_IaabIcHdGeJfGhF
~tri	L#^%H&H+b,G-C1F2H4F5H6G7F8E9C;F<I=]>B?C@ZA[CIEGFYGYHZICJEK_MDNbOHPXQdRESFUEVJWFXcYG[F]C_DbEcGdEeGfEgFhI
~trl	g@IMZ^JbZhc
~tro	H!Y%A&F)C*D+F,J-_.F0E1G2Z3<4g5e6D7F8C9=:J;I<E=?>Z?>@^ACBaDYEEFEHAIeJfK;MINJOGPEQJTBUAVIWCXaYZ]B^FbGcGdIeEfDgX
~tru	_!I%Y(F,I/J1Z4I8^:J=G>J?J@HBGDIFYGJIJKIMINIRYSITJUHVHYJZD^^_JbJc[dYe]f^gbhI
~try	c#Z+I3_>I@JBJDFH@NXO_YbZIbY
~trz	n9J:Y@ZDZH[ZHfX
~ts1	z9JHESaTJ
~ts5	l#FH[Tc_I
~ts7	zH^
~ts^	S%I*X,J-c0Y1I2J3D4J6I8I9X;G=G>F?GAZBDCHDIFJGZHGJZMENZO]PZRJSGUGVHWIXHZB[H]F^F_GaZbIeJg]h^
~tsa	w7Z>HH]IZNHZHaG
~tsc	u/J6cNJZJ
~tse	^!J#J%b(G:J=J>J@ICIDJHDIYKZMJNFS]TXUHVHZE]GaIbJcIdJfdg[
~tsf	o*[?^HIX[
~tsi	d([+Y?JD_G[HHL_PJZF
~tsn	z9ZHY
~tsp	c#]%J1Y3J@JBYHHIHKJN^OXZE[cbHc[hI
~tst	m0_3I8^@JCJHGIIK^
~tsy	zG_
~tt^	O!I#]&I(E)X*^+H,Y-_/E1G2H4J5G6H7F8G9Z:F;G<^=]?C@XBGDCEHFHGIH]IAJJLFNaOJPERHSFTHUGVGW]YHZ]^Y_FaGbIcFdDgFhH
~tta	[%I(I*J+J-Y3F7J9F:I;J=H>G@bCHDHGJHAIDKYMJN_PIRJSJTaVHWJXGZ^[J]H^JaHbIdHfIgJh^
~tte	N!D#Z&I)G*F+G-].I/b0]1G2]4F5G6G7E8F9H;G<I=C?B@[AGCBEHGEIfJDK?LFMBN]OBPIQHSZTGUEWFXdYGZZ[E][_EdDeGfIh[
~tti	X!]#^%a,Y-[/J3^7J9]:H=G>H?H@[AZBECHDGGHHFIHJJKEMHOHRJSIU^VFWIXGZC[I]I_IaHbIfHgJhH
~ttl	k+IDGHGXbY^ZJ
~tto	X!B#D%I(d)H*H+G,I-E/H0I1I3]4H5J7H8Z9H<X=G>[?E@DAHB[EJFJH@JIK]LIMENEOZSZVDWHXEYIZZ^J__a[b^cGdGeJfFgHhF
~ttp	zHJc^
~ttr	a!J%J+Z-I/X1I3Y9J>I?JBICHDHG]H_IaK_LXMJNIOIPZTIVJXIZC_IaIcIfHhI
~ttu	o*XKJZHha
~tu^	l!I%[0^HYS^VJZX_Y
~tua	^!J%J(I-G1^3J4I6J8J9J:J=H>I?H@EBFCIDHGIHIIZKDLJMYNHOHPJR^TJUJVIXJYIZA[I]J^IaJbJcHdHeJfdhg
~tub	w>]HHKYc]
~tuc	d(H)]+J9J>J?JBIC[DbHaIJKJXXZ[_I
~tud	g!X-J3J9Z>F?D@JGZH]IZN[TZV_ZI^Z
~tue	e-H9J@XBYIIKZNXQXR[XJZ@dJhd
~tuf	zBIG]ZZ
~tui	q@bH^ZHdH
~tuj	u=GH[b^
~tum	u1[>JHHK[a[
~tun	]!J#I%Z(J+I,X0J1X3I4]9I:J=I>H?I@ZCHE[GJIHKHMINIOIRISJTEUJVIX^YZZI_Jbbc^dIfFgJhJ
~tup	_!J%I(H)J+a,a-J1J3J7J9G=I>I?H@IBICIDdE^GJIJKIMJNJPGRJTJVHXJZD]J_IaIbJcJdDecfHgI
~tur	K!^#E%[(A)^*G+H,Z-G0H1D2G3G5F6Y7C8a9@:D<[=X>E?F@DAEB@CBDCEDHFIELDMAOCTDUbV^WBXCYZZG[F]C^GaEb]deecfYgHhF
~tus	pB[HIb_
~tut	c#J(J)J-b/J3F5Y9Z:J=G>H?J@HBYCJH[IEKFMINYOGS]TXU^VHWJXJZD]J_JaJdIgYhI
~tva	w>^aG
~tve	z5XKX
~tw^	u-]
~twa	l1]9]@HH]JXZ]
~twe	Y!H#G%F(H)J*^+J,J-G/I0[1I4X5I6^7I8I9G:H;J<[>G?G@dAXBECZEJGIHIIZJJK]LZMGNHOIPIRIS[UGVHWIXGYJZB[I]F^J_HaGbHcadXfFgIhH
~twi	g#H/H9J@YAcBJHYS[TZ_FaIcI
~two	T!G#H%F)I*X+I,J-Y/G0I1I2J3G5G6H7G8I9[:G;I>D?FAJCGEJLHN[OIPHQ_RHSEU]VZWHYIZ[]G^X_HaDcadbeJfDgFhZ
~ty^	L#D%X&I)X*],H-a/F0H1G2H4G5H6G7e8G9D:E;Z<I=F?Y@IA^BBC]FHGFHYI^J[KALFMDOFPDQ]RFSFTJUEVGWEZ?[F]D_Gb]c^eGfEgFhF
~tye	qca
~tyl	k?[@]C]P]ZF[Z
~tym	zT[
~typ	V!I#^%H(G*J+J,a-F/I1J2I3b8J9H:];J=J>B?H@aAIBECGDGHFI[JJKZLJMFO^PIRJTHVHXGZB[I]]^I_IaDbJcIdHfIgIhd
~tz^	u:X>[
~tzd	qO[PZZH[]
~tze	O#H%I(_+J,G-G/H1G2I4F5H6F7J9I:^;^=X>F@GA_CHDDEHHEI[JGKCMDNCPYQJRFSHVZWIYH[J]a^Y_[aXb]eGfGgJhD
~tzi	zh_
~tzl	wC[DHHHMJg]
~tzs	zC^H[ZG
~tzt	W#](E)I*I+J,[-I/X3H5X6J9G;I>J@XB^CGEXGIHAIDJJKcMXNJRISITHUGVFWIX_[H]G_IaGcHdFfFgahE
~tzu	_#J%J(H+J,J-I3I:I=Y>J@IBICIDZIIKINZPIS[U[VZW_ZJ]YbJcIdHfYhJ
~ua^	m3J>YHHL[M]T[
~uad	z3H>JHIO_
~uai	k!Y3^7]>IHX_YcJdZ
~ual	X!H%H(H*J+J,J-E0J1^3H6I7J8I9X:I=H>H?I@GBECHDGGHICJIKaLINZR^TIUIVHWJXIYHZ@[I]H^I_JaHbIcFdDeIfdhf
~uan	_!J#G%Y(J-F3I7J9E:I>GB[CGDHIFJJK[LJMGNHOHT]UIVIWIXbZa[I]I^IaHbIcIdJfIhb
~uar	Q!Z#Y%G&J(_)[*E,F-C.I/Y0X1H2I4F5I6H7[8X:[;Z<J>C?C@FAaBDDHEHFIH?JHK^NEOXPXSGTCUEWGX]YIZY]]^]_YcFeIfEgFhC
~uas	j*[/]9J@[AZC^HIK[ZH
~uat	g!Y(J-I3H9I>X?G@ZBICIDIHJIhKIMJNIOHVJXIZE[JaHhI
~ub^	s-X9]H^ZF
~uba	s>aHGNZZI
~ubb	w3Z@ZHJKX
~ube	Y!J%G)J*J+X-F/a0]1J3J4I9F:H;H=H>_?G@FAXBED^EHGIHBIFKELIM[NFO_PYRISYT]UHVHWJX]YJZA^HaFbHc[dGfGhG
~ubi	j!Z>Z?_@ZCYDIHEV[
~ubl	c#J(I7J?J@IAZBYDJHZIIMISZZa[J^JaJdYhI
~ubm	nHGZa
~ubs	k([-^3H9I=_>I@ZBJDYIHMJOIPJZI
~ubt	z?ZI[ZI
~uc^	f!^(JHJJZNYT[ZH^X
~uca	m-Z9J=I>I@ZBJHZKYLYMJN_VIZHa[
~ucc	Z!I#G%H(I)I-J/f7J:J=J?J@[BeDJH@IJKHLJNEPISIUEXJ[G]J^F_IdFeZfGgIhI
~uce	zBYHIb]
~uch	W!G#X%G)H*I+H,I0I1Y2J4H6I7I8I9];I=F>IAIBHDHEJGHH_I[JILIMJOGPZQJRHSJTJUHVEWIXbYIZZ[I]F_]a^bHcGdGeJhF
~uci	u/Z9IB_LY
~uck	K!X#B(X)Z*D+D-C/J2H3G5I7H:];D<G=]>D?J@EAJCYD[GEHZI@JIMJN@ODQJTCW[ZZ[H]I^Ba[bYd[e[f[hA
~ucl	zHJf^
~uco	s9]@[BYHJMX
~uct	d-ZBIFZJcNHV^ZFbY
~ucu	h3F4[9I>J?H@JBZD]HDM[NYU^VJWZZIa^fJ
~ud^	I!I#@%C&H(C*D+F,Z-I.H/g0f1D2G3D4E5F6^8E9I:D;I<H>F@AA[BCCEDDEFG]H[IFK>LJM_OEP_QGRGSETdUCV[WEXEZ=[D]C^B_aaDbCd[eFf@g^hB
~uda	d!J#J%J(I-Z3I9]:J=J>I?I@[B[CJDIHDIHKHMINJVIXJZZ]J_daHcJfJgZhX
~ude	a-X3I9J>Y?DB]DJGZIXKJM_NJPJTIV^ZE^YaJdJg]hZ
~udf	j/dG]HENI
~udi	_!J(J-Z/]3[9J?JBGDGE[HXIJKJMJN^VXYZZF]]^IaJdIfJhX
~udo	n#J@IB^HYT[ZIaaeX
~udr	q+]?Y@]HZKJZI[]
~uds	u0aHI
~udt	z3IHHIJK_g[
~ue^	Y!J#Y%Z(G+Y-F/]3I4I6J7I9Z?GBYCGDYGIL]MaOHPITIUHVHWIXHZH[^]Y^]_JaGcIdGfHhI
~uea	W!G#d%I(I*J+J-].X/I1X3H4J9I:I=J>G?E@EB[CHDHIGLJMGNIOJPIRJSHTbUHVHZE[^]I^J_JaIb]dIfIgIhH
~ueb	n=^>^BZCZZG
~uec	pZ^
~ued	W!X#^(X*G+H,H-F/H0J1J3F5J7G:I;I>]?DAJBYCFDFGHHHIGJILHOGSHTEUYV_WIX]YJZ_[Y]FaEbEdIf]gIhD
~uee	w#[
~ueg	wC[HZc]
~uei	d#_-H3I4J9H?JBHCIDXJXKGMINIOIT^XJZE[Y]baHbYhJ
~uel	[%I(I*J-G/H0[1J3E6I7J9G:I=H>]?F@DBECGDDG[HEIDK^LJM]O^RJTIUHVZZG[I]H^JaHb]cIdGfGhf
~uem	j8Y=Y>H@ZBID]H[PZS]U[ZH
~uen	V!a#Z(F)]*Y/H0I1J2^3Z5J6I7H8I9[;H=G>G?F@DCEDYEIFZHYJIKBLZMFNEOGP]QJRISITGUEV_WGXFYJZE[Y]GaGbGcGeJfEgI
~ueo	p#Y-JHHT_XI[YbY
~uer	Y!H#a%I)I*X+Y,J-F/I1I3F4I6J7H8J9X;J=H>D?[@cBDC^DCJIK^OGQ_RISITIUHWJZH]F^I_IaEbHdHgI
~ues	M!I%F&I([*a,G-b/G0H1H2I3C4G5I6Y7I9X:g;G<I=C>A?cAGCFEFFHGFHbIGJYKILYNEPDQGRZS^TEUDVFWGX^YGZC[F]D^F_FaFbFdEeHfBgGhD
~uet	wEYH[a]
~ueu	uI[N[
~uev	b!J-H/Z3H4J8[9J>H?I@YB[CIIXM_NYOIXJ][aJbXdIfIhH
~uf^	g-J3Z9[>Y?^@JCIDJHEL[NZOIQ[XJZF]Ja]hI
~ufe	h#J,Z-X3X9H=^>Y?J@GCIDJHHKJLZMIZ^]YaZfI
~uff	_%a(a+Y-E3I9X>Y?Z@HBEC_DGGZHFIZKIMINJOJPITJV[XJ]IaIgJhJ
~ufg	m+Z8Y9J@JHEL^V[ZY]]
~ufi	p(]-XI^KJ
~ufn	u3_
~ufr	uH]Q]
~uft	h0X>[@IB_HFKJL^MJR]ZFcZfZ
~ufu	p%X3I8Y@JC]DZHIO]ZI][
~ug^	m!Z@JHGI^KZbZd[fIh[
~uga	p!Y7XS]U]ZGf^
~ugb	z4]?[HI
~uge	k(Z8^@^HJQXTZZI
~ugg	w?IHY
~ugh	P!F#F%H)I+^,J-Z0J1I3H4I5J6J7Y9G;J=G>EAIC]EJFJHII_K[MJN]RISHTYUCZJ^H_IdGgXhY
~ugi	w@ZC[
~ugr	j%a>]DJQ]ZY
~ugs	qYXd[f^
~ugt	n4]8[C[DZHHT^ZJ
~ugu	u9^HEK[
~uh^	u@_
~uhe	p?]@IHIIJKbPYZH
~uhr	o%XHFQXR]U[ZJbY
~ui^	a#J%J(J-J9I=Y>G?I@ZB[CHDIHBIGK_MINJO^PYRJTJUZVIXEY[ZF]Ia[b[cIdJf^gXhI
~uic	w9Y@Y
~uid	c!I+J,X-H3I9I=Z@IAcBXCJDHGYH[IIKIMJNJPJVJZF]J_]eZh^
~uie	f-J3I9I:J>H?]@^BHC^DGHFIGK[LXMYOJXIZZ[Y]JaH
~uik	g!](Z-I3I9H:^;^>I?Z@HBJCJHDKaMJNIVIZE^[aHdJhI
~uil	[!H#b%J(I+J1d3H4X5J6Y7I8J9I:I=I>H?I@DAJCIDHGIHAIFJIKGLJMGNGOJPZRISIT_UXVEWYXHZD[a]I^]_JaHbZcHdIfIhH
~uim	w9[
~uin	zgX
~uio	z3ZHH]_aE
~uir	R!G#H%C&J(Y)H*H+^-F/G0Y1H2I3F4I5I6I7H8Y9F:G;I<a>E?H@ZAIBFCaEdFIGHHFIcJHKHL]MHOHPFQ_RISITHUGVGWIYHZ?[I^F_GaFdIfHgGhG
~uis	]!I#^%J*I+X-G/[0J1I3H4J7I;J=G@EBYC]DIEJFZGJIXKEMGNbOHPJRITGUHV]WIXHYIZB[Y][_HaFbIcHdHfGgJ
~uit	[!Y#a(I*I+J,J-]0J1I2Y3G4Y6J7I8X:Y;J?XBFCFDGGYHHI[JJKGLJMGNGOHPIRISXTIU[VHWJY^[J]^^J_JaFbIcDdGeIfGgIhH
~uiu	z?IBZHHZI]^aJ
~uiv	q#]-Z2[9J@IB[IIMIXJZIaJhZ
~uj^	c!J#H(I*J-H3Y9]:J>H?I@GBGC^H^IYKGNHO[TIUJVIXIZY]JaJb[dIfJh]
~ujo	l3I9[>H?I@YDYHGM]TYXZZHaZ
~uka	wH]
~ukt	m8^9J@HB[HHIJKJP[Za
~ul^	^%H(G)H*H+J,J-G/I1J3G4G5H7I8I9E:H=G>F?Z@[AJCaDFF[GIHBI[JZK[LJNHOIPXRISHTHU]VXWJXHYJZ][[^I_IaEbHcHdGeZfFgbhH
~ula	Y!H#^%I(H)Y*H+I-]/I1J3]4c6J7I8J9D:G;I=H>X?E@DAJBFC]DbFYGJI]JJLIM]NGOZPIRISJTHUHVGWJXGYJZB[I]F^I_IaCbIcIdIfIgIhZ
~uld	Q!B#J%J(F)H*G,X-a/H0I1H2J3Z4]6Y8G9D;I<J=F?F@HAIEIH]IGLJMFOGPGQJRHSHTGUJVYWHXGZ_[G]D^Y__bGcXe]fFgGhH
~ule	X!I#I%J(H)J-F/[1J3I4I7I8I9I:X>I?IBFCIDHGeIZJYKELJMHNfPGRJSIUIVFWJXJZB[]]I^I_GaHbIdIfFhH
~ulf	zI[NH
~ull	]!H#F(H-G3H4]7J9Y;Y=J>G?IB_CHDIGJHXIXJJKFMHOXPJUIXIZA[J]Z_JaYb]cJdJf]gJhG
~ulo	z2[HJh]
~uls	p(b:ZHIVJZIbZ
~ult	U%F&H(G)J*G,I-H.J/^0J1I2[3E4I5I6I7H8I9D:b;H=G>E?F@aAcBECFDDFIGHIBJGKcLIMBNXObPHQJSITGVGWFXGY[ZH[I]F^H_GaEbacGeXfHgH
~um^	V!G#G%H(G)I*J+J,J/G0Z1[4I5[6I7H8J9F:H;J=f>F?G@YAIBDCGDJEIFJGIH]I]JIKDLYMIOHPGRYSGTGU]WHXHYIZH[Y]G^X_GaFbGcYdFeJg^hG
~uma	j(J-J8Z9a:J>J?H@YBIC]DJHFIJKIN[UIWYZEa[
~umb	M!F#F%H&J(F)H*G+_,I.I/F0I1H2I3g4H5I6H7G8H9D:F;H<J=E>c?D@EAHBDDZEIGGHXI]JHKILHMDNEOfPFQJRHSITGUHVEWIXZYIZD[G]D^H_Ga]bHcGdHeIfHgHhC
~ume	Q!G#F%H&I(G)I*G+G,I-E.I/H0I1H2I3h4I5I6I7H8I9C:F;H<J=G>d?D@EAIBDCDDGEIFJGIHEI[JHKCLHMDNGOhPGRHSITFUGVEWHX[YIZJ[J]F^I_Ha]bGcGdGeJfHgHhE
~umg	qE[ZIcadZ
~umi	z?^bY
~uml	p/X=[HXIZ
~umm	V#H%J(I*I-E/I1J3g4J7J8J9E:I;I=H>]?X@EAJBGDbGJH?IEJJKJLJMHNGOgPIRISJTHUIVHWJXEYJZC[I]F^J_Ia[bIcIdIfIgJhG
~umn	w1[K[
~ump	j-XHINbZJ][
~umr	q3^HIOXa[
~un^	[!I#I%I(H*J+H-]3C4[7I9G:I=H>F?F@FBYDcHDIGJJKGMZNZOHPIRJTJU]VGW]XHZB[J^Ja^bbcHdHfYgJhY
~una	_!J(H3J4_7J9[:I=I>J?FBGC^DIHAIHJJKIL[MITZUIVJW]][a^bHdIfHg[hJ
~unb	p&aH]T^ZGdI
~unc	U!G%H(Y)Z+[,J.J0J1X2J3E4I5]6I8I9F:J=F>E?D@YAIB]CED_EJFJGHJHL[NFOGRISHTHU_WZXG[F]X^G_HcHeIhF
~und	P!E#D%E&G(D)H*F+G,H-^.I/F0H2H3C4[5G6G7[8[:J;H<H=E>B@XAcBYDFF^G[HDIFJJLFMCNFOEPGQIRFSZTGUHVDWYXZYZZG[F]F_daFbbc_dDeHfDgFhG
~une	d#I%c&[(I-Z3^4J9_<X=J@IBIHIIGJIKHLHMINHTF]XcIfJhJ
~unf	l-XBJHJMZNXX_]Y
~ung	M!C#H%Z&G*F+Y,X-A.G/C0]2Y3E5F6Y7I8H9@:A;b=F?FAFBZCYE[FIJHKCLYMINZO]QGVZWZX@[F^H_DaZbGcadCeGf_gHhE
~unh	w-X0YHJ
~uni	]!H#H%H(I)J*I+I,J-[/^0J1I3H4H5J6I7a8J9D:G;J=G?E@FAJBDCHDGEJFaG_IGJZKHLJNFOIPXRHSITIUHVYWIXHYJZ_[I]c^IaFbHdHfGgHhH
~unk	[!H#I%J&f)J*J,J-F/J3]7J9F:I=Y>I?I@HCHDIEIHZIGJJKGNIOJSJTJU^VGXJ]J^J_Ia]cJdGgIhH
~unl	R!F(H)H-H/H3I4J7H8J:I>G?H@FAJBaCJDIGIIHJHKFLIMHNIPHRISJTbUHVGWJXH[g]J^F_FaJbCcIeHfIgHhI
~unn	b1[4Z@JBXHCJZRZSJUJVZZF]ZcHdGeHfa
~uno	j=YBFCJHFIJM^S]UdVGZF
~unq	wHIS]
~unr	zHYcY
~uns	]!I#H%H&a)X-]/Y1[3I4J6J7Z9I:];J>I?H@EBCCHDGGIHXIHLJMFOJPIRYSHUZVEWIXJYZ[I]H^H_IaGbHcYdHeJgHhH
~unt	?!f#b%a&D(?)Z*_+Z,Y-=.E/@1D2b3^4A5F6B7D8D9@:Z;Z<J=F>AA_BBCHEEFCGYHGIHJAKAL^NCOHPeQ[RCSAU?V]W@X]YEZE]A^g__a@bDc>dYe@f@gEhC
~unv	w3Xg[
~unz	j-I9JHZU]VZZXfZ
~uo^	p#]5XKXMIYYhI
~uoi	q*[8Z@JV[Z[[]
~uol	f(^)[*Z-J3I9I=[>G?F@HBJC]DHHFIYKZNYOJU]VHZG]JaJhZ
~uon	z9_HIaJ
~uor	s#_9[GX
~uot	s3[F[IGZ]
~uov	a!J#Y%I(J-G3G7I8[:Z=I?I@YB_CIJJLJM^OISJTJVJXI[Z][^JaHdHfIgJhG
~up^	P#E%C&J(J)E+^,^-D/G0J1G2I3E4G5H6]7F8H:F<I=G>D?C@EAGBHCEDbE[FHHeIIJEKCLGMEOFPdQIRFSGTEVhWFXEZ=[G]E^EaDbEcEd@eafCgEhF
~upd	V!I#I%H(^*J+J,J-G/^0]1_3G4H5^6H7H8I9[:I;J=H?G@JAIBYCHDGGGHZIGJIKCLIMGN[OIPHRHTIUIVHWJXIYI[I]H^E_HaHbGcFdFeHf_g_
~upe	g%I(H*X,X3J9[=J>b?I@IBID[HBKJVIZ_aJbJcZ
~upg	e#J(I1c4F5]HYJJRJXJYJZHbHcIdYfagI
~upi	s@YZG^]gZ
~upl	g%I&J3FAeDZH[cJfH
~upo	c3J9I@JHGIJP_VfZG
~upp	R!G#G%G(])F*B+I,I-F0I1d2J3D5]6J8I9J;I=F?Y@GBDCYDJFJHXKDMJN^OIP_QJRHSGVeWHXFYIZC[H]GaFbGcFdFeI
~upr	q%^(a;ZHIZFhZ
~upt	n+^BJHIIJMJZI]^h_
~upu	z([f]
~upy	wHZV^
~ur^	@%Y&Y(D+Y-A.G/Z0D1J2F4Y5C6D9d:[;F<c>B?D@aAHB<CBD]E]FDGDHHJAK<L@MHNEOIP[QGSHTGUZV^Xc[A]I^E_EcYdbeaf[g?hI
~ura	P#D%I&I(D)F*X+J-G.I0F1F2H5H6_7F8^9C:C;G>C@CAGBADAEhFHGEHEIDJGKCLDMHNCPJR_SET_UAWYXDYY[F]^^G_EbDcHd^eehD
~urc	b!H%Y3[4Y8H>J@IAdG]HGIJNJPJTGVJYXZG]J^JdJ
~urd	]!Y#H%Z(F*J,X-G4[7J9I:H;J=X>Z?^@YCHDGGJHGIGKZLJNHOJUYXY[J_]aGcJfIgIhH
~ure	^!I%Z)J*Z+I-G/I3Y4I7J9[=I?a@GCXDFGJKFMFOGPIUJWYXHY^[H]I_JaGcIdYfIhI
~urf	q)[HJPZQXZHbZ
~urg	u9]@JBJIIZ_
~uri	R!G#G%Z(Y)Z*_,H/I0J1I2J3I4H5I6H7G8I9F:H;]<J=G>[?a@CAIBFC^DYEFFJGHKZLIMGNGOHPFQ_RHSIUFWZYaZB[H]G_HaEbYcHdGeYfFgHhJ
~url	s1I9[H_
~urn	P!a#J%F&X(E)a*F0I1I2I3E4F5H6H8H9I:I;Y=EAHBDCFDHEHFIGFHAKZLHMFN]OGPFQIRGSZTGUaV[WFXGYYZF[G_ZaIb[eZgE
~uro	h(J)I3G9[?[BJCZDHOIS^UGVaW]ZD
~urp	z)[HJPY
~urq	s*[@JV[Z[[]
~urr	Z#X-H3I9I>G?J@XBIDIIGK]MJOISX[J^JaJeXhf
~urs	g-I7X8[?J@]DJGJHHJ^KJM[TJU[V]ZG
~urt	h-H9J@HBJCJDIHEIeKGN[XZhZ
~uru	O!Z#E&Z(^*G+H,F-E1G2I5H8G9H:_;G<I=Z>H@FAICGDJEYGJHDICJINDOGPJQIRFSYTFU[VZW^YG^E_Gb]d[eFfZhD
~urv	zLYZ[
~urz	h-I@^BICXI^KZMIT]ZE_YhJ
~us^	F#Y%^&G)]*D,I-_/c0F1G2J3_4C6F7H8I;I<F=]AGBCCEDEFYGBHHIcJ_K_LIM?PFSBTGUZWGX]YCZD[C^B_Fa@bEdZgD
~usa	]!I#I%J(H*I-_0Z3H4J:H=H>H?]@FBGDEHBJYKeMHNYOYPXRJTJUIVZWHXI[J]I^JaGbJdIfJgJhF
~usb	w-[>^CJDJHG
~usc	c3G9I>IB^CIHEIeKIMJOIaJc[
~use	=!]#Z%E&D(])a*Z+X,J.E/A0A1D2C3G4B5A6@9@;b<C=^>>@GAdBYCED[E[FYG]HHIXJDKZLZM@NEOFP^R@SATIUFVJWE[G]^^^_eaEbFc=e?f>gdhJ
~usf	zQXf]
~usg	e#Z%J(^)Y-J3J4]9J;J=I>H?J@JBICJDIG]HCMJRJTJUXVXYZZJ]IaIcYd[gJ
~ush	s>ID[HEZIa_b[
~usi	a#^-H3J=c>J@GAZBHCIDYLXNHOJTYXZ]J_JdIfJhI
~usl	p-Z2Z9J>]HIZIf^
~uso	l!]/_2Z9J=J>I@]BHCJGXIFKHU^ZH][dIhJ
~usp	o!_HYX[ZJ
~usq	w9[@Yf[
~usr	z-ZIX
~uss	]!I#E%H(G*[,J-F0J4I6b9[;J<X=G?]@_BYCGDFGXHYKEOHPISJUGVEWJXGYJZB[Y][^I_IaEbIcHdFfGgI
~ust	L!E#F%]&Z(F)F*Y+H-]/G1G2G6G7F9[:Y;H<I=D>F?H@_AFCaDFEZGHHYI_J[KZL_MYNCOJPDRFTEUDVEWJXIYJ[_]H^H_HaHcDdHeHgD
~usu	T![#J%H(_)[*E,G-E.J0I1I2J3I4H5J6I8Y9E:[;[=Y>E?C@JAaBEDIEIFJH@JIMFNFQJRHSHTEUFWHXIYJZ]]^^^_]cGeJfGgHhE
~usw	q?[C^HJ[Z]]aF
~usz	w%Y*^
~ut^	H#c%D(J*C+D,E/D0E1D2F3]4Y6E7E9H:C;D<G??@_ADBZCIDIFXIbJCKDLGMbNFQGR_SaT_UZYEZI[Z]E_FaJbAdCeEgC
~uta	^!H#H%H(H*I-F/^0J1J5J6J7I8J9B:H;I=]>F?GA^BFCGFZGYH<KZLINIPIRJS_THUHVGWJXH[I^[_]aFbHcZdGfYgHhF
~utb	pBIHDcd
~utd	q1^>^?JZIfH
~ute	R#]%G&I(^*E,^-E.I0G1G2H3H4G5I6G9[;Y<J=X>B?B@CA[BADEEIFIH[JGMcNCOHQJRaSETJUEVIWGXIYHZ_[I]ZcDdJeHfCgFhB
~uth	N!H#G%G&J(b)Z+G,f-G/I0J1I3[4I6I8I9H:G;I=H>^?a@GAIBFCXD^EIGHH^IGJIKELIMGNEOHPFQJRISIUEVJWHXHYJZ@[H^H_Ga^bGc[dGeHfHgIhG
~uti	V!E%H(Z)Y*F,X-^/I1I2J4I5J6I7]9E:Y;X=J>F?[@GA[BCDHEIFJHBIYJJK^M^NFPXSIUDWGYJ^]aHcGfGgIhF
~utl	X#G-J3H9J>H?J@GBbHaIIKJMdNJOHTYZE]JaJbIcJhI
~utn	zc[
~uto	T!E#H%Z(a)b*I+G/G0G1]2H3B4F5H6H7F8H9Y;Z<J>C?B@EAHB?CDDGEHFIGGH_IAJHKBLGMaNCOFPEQXSGTZUbVbWFXDYGZD]D^F_FadbFcFdDeIgZhE
~utr	_!I#H%_(Z)I*Z-G3I9H:b=I?H@cBGCaDXGJHAIFKZMHOIPISJTIUHV[WJXIZB]IaIcJdIhH
~uts	j(]G_VXZI
~utt	X!C#Z%a(d)I*J+J-[/I1I3H7I8J9X:H;J=Y?HCHDGGIHCJIKELJMHOHPIS[TYU]VFWIXH]H^H_Hb_cIdIgIhH
~utu	w1[K[
~uty	wH^
~utz	U!Y#J%F&J,Z/I2J3H4G6H9I;_>G@BAaCGDGEHFIGYHGI]JHLZMFNEPYRGSGUFWHZC]_^]_^aIbFcFdIeHfEgYhF
~uv^	j#IC_DIHJTXXZ
~uva	h#[(J,_-I3H9I>J?Z@HBHCIDIHAKIMJNJX[ZD_Ya[c^dGha
~uve	W!H%H(G+H,J-C/_0]1I2I3F4I5J6Z7H8^9_:J;I=G>G?FAXB[CED]EIFJGHHXICKZLIM_NJOGP[RISJUGVHWIXFYJ]Z^I_XaEbXcJdEfGhD
~uvo	w3[DJV]
~uvr	wHZZJ[]h[
~uw^	d(Z-I9]?JBYD^KINFOIVYZXaIdJhH
~ux^	Z!I#H%I(H)]*^+Y,J-G/X3G4[5Y6J7I9F:H;J=H>[?G@^A_BGCYDFGJHXJILJMFNGO[PGRJTIUIVFWJXYZ]]H^I_HaGbIcIdGfIgIhG
~uxi	p@[C_ZI
~uy^	z=Z
~uya	zI[KZ
~uys	w#FT^cY
~uz^	wHII]K]
~uzo	q>[HYXZaH
~uzy	h!](Z9J;Z?[@IBJDJHHK^MJVJZG^[_X
~uzz	q-cHFNC
~va^	Q!J#I%D&H(C)Z*Y+F,F-G.H/[0J1F2G3J4F5G6E7D8F9?;F<I=Z?ZAGB_EGFYGYJJLHMdN_OCPFQHRFSFTEUAVCW[X]ZZ]_^H_EcCdAf[gHh@
~vaa	w-^
~vab	u,[3IHF_Za]
~vac	n#[.^3[BIZ[aI
~vad	a!_#Z(F)Z3]6[9J:J=J>H?J@JBIDIFZHHOZTJU^ZF^XaJfJhJ
~vag	u0]=GH^c]
~vai	]!I#[%J(I)J*I,[-G3H4[7J9F:I=[>[?^@GBGC]DHHZIGLJMINJOJPJSZTIUGVXXZZD[I]IaHbIc]dGhX
~val	V!G#G%G(G)J*I+I-D/Z0H1I2J3^4I5J6I7H8J:G;I=G>c?F@HAICEDCFJH[KDLdN[OdPIRaSITGUHVFWIXEYJZF]F^G_HbIcHdGeJfF
~vam	wYZ
~van	Z!Y#F%H)I*[+H,Y0J1J2J3E4I6J7I8J9Y:G;Y=]?_@YAHBXCEEJFJGIH<JIKcLIMENFOFQJRISJUHVGWJYJZC[H]Y^Y__b[cGdFfHgIhD
~var	[!Y(F)I+Z,]-]/I0J1I2J3G4I7I8]9E:H;I=G>F?G@DAaBECEGIHZI[JIKCLIOGPHRHSJT[UHVGWJX_Z?[H]G^HaGbHcGeYh]
~vat	W!c#E%G&J*H+J,Y.Z/I0J1J3]6_7I8I9H:H=F>a?HAJCJEJGHIGKFLJMGO[P]RISJTGU^WIZB[J]H^HaDbGcGfGgIhI
~vau	s2^H[
~ve^	G!E&I([*[+G,I/G0J1E4D5]6J7H8G:G<I=[?D@ZAZB>CbDbEFFJGGHGI_KbMCNJPCQGSETGVHWHXYYEZH[Y]G^Y_HbGcDd]
~vea	_#I(J-G/Y3J8Z9Z>J?J@YBZCHHFIFJJM_U[VJZY[Z]]aIbIdHhH
~vec	Z!H#_%H(H*I+J-H3_4I6I8J9F:Y;J=G>X?ECEDFGJH>IDJJKYLJM_NGOYPZRJSJTHUHVGWIX^Y[ZI[H]G^I_JbGdHfHgZha
~ved	b!I%J(]+J-Y/I0X2Z3G4J7Z8J9[:I>]?Y@GAJBICGDHG]IFKGMINJOIPJSJTIVZXIZZ]I_]aYbJfIhI
~vee	o#]-J7[HII]X[ZI
~veg	m.]6YHHMJZI]_b_
~vei	q*[9J;Y?ZD]HHK[ZI
~vel	[!H%I*H+H/X3^4_5^9^:G;J=H@EAJBECEDIGIH[IEJJLJM^NGOHPIRITIU^VGWIXFYZZA[I]G^J_IaFdGfHhY
~vem	g!J/_0^3I6Y9J@[AZBJDJHFIIJYKHNIOJPZTZZE_ZaJcJdHgX
~ven	M#Z&a(@)J,_/B1F2H3B4E5F7D:I;F<H>@AFBZCDEGHHIDJaMBNfODP[QGRHSDTJUCVAWEXXZB]J^E_DaGbJcIdFe]f_gDh]
~ver	>!J#c%J&A(;)B*G+D,?-B.D/G0F1c4^5c6c7X8D9H:C;_<Z>Y?C@EABBECaD_ECFDGDH]ICK^MDNZQIRaU@VFWCYa[I^GbGcadEe@gBh@
~ves	s!YE[
~vet	o3JHIJ_OZZJ[]
~veu	a#I%I*J+Z-J3I4[9H>F?HBICXDGIHM^OIP[RZTIVJXIYZ[Y]JaGcZhY
~vev	wK^f]
~vez	d#_-J3I9^>I?J@ZBZCJHEIHMJXaZE]JaZdZ
~vi^	h![#Z-Z3F6ZBJCXHFIJNJOIVJXbd[
~via	j#H9I:J>H?JHZIIKIM]UIVJWZXJZH]Jabf]
~vic	H!B#F&H)a*C+D,J-C.H/F0^2^3I4C5E6F8E9B:B;F=E>[?A@AAFCCDIEDFFGBH[IAJEKALJMCNCOEPAQGRHSeTFUdV[WDXDZD[C]A^FaFbDccfjg@hC
~vid	V!F#G%G(G)J*H+I,I/I0I1H2I4^5J6]7b:a;I<J=G>Z?Y@FAIBJCEEIFJGHIEJIKELHMZOFP[QJRZSFTHUEVFWIXFYZZY[I]G^G_Fb[c^eIgHhF
~vie	S!Z#]%G&I(J*D-].Y0[1J4F6G7E:F;[=F>G?DAIBHCDDCEHGGH[IJM[NDOERGSHT]U^WFX]Y[ZA[G]E^J_FaZbXcEdZe]fCgI
~vig	l.[@XHJZF]XbZh^
~vil	Y!F#I%F(d)]*a+J/H0J3Y4J6J7J9G:I;J=I>I@XAJBGDFEJH?IHJJKHM[NIOJPfSJTHUIVGXIZF[]]I^I_HaHbJcHdHfJhI
~vin	c-e@ZHEIIKIZE^]hJ
~vio	X!H#Z(I*J-d/H3H7J9G:I=I>]?HCHDHEIGJH>IFJJK_NeO^PJTIUJVJWJXJZD]I^J_JaIcIdIfJg]hH
~vir	e%J-H3J7J9H:J>J?J@XBHEYFaGJHaIIKHMZNIPJR[UJVIWHZGaJc_dZgJhJ
~vis	X!I#H%I)I*J+Y-a/J0e1I3I4J7H8J9G:[=F>H?G@aBFCHDEH^IFJIKFLZMGNGOJPJSZT^UFVGXGZ[[I]G^G_JaHbHcFdHfEgHhG
~vit	W!H#I%J(I-H/I3H6J7I8J9Z:i;J=I>I?I@FBGCIDHEIGJIGKGMHNGOJUIVIXI[J]H^J_IaCbIcgdHfIhI
~viv	zLYa]
~viz	j2XBYHHS_UIVIfa
~vn^	qHHZJdaf[
~vni	zYYf]
~vo^	V!^#Y%G(G)J*H,I.J/I1I2^3a4G5J6I7H8a9D:G;I=G?]@aAICFEJGIIDJIMFNHPGQZRHSGTHUHVGWIZD]F_Ga_bHcYdGeHgHhF
~voc	l9Z:Y@ZBJHYMJOZXXZIh[
~voe	wOZTY
~vog	n+Z@XHIIZKJZ[hY
~voi	g3I9I>I?^@IBJCIH_IJKJMIODV_ZY[J]Ja^
~vol	[!a%J(X*J-H/X0]3J4J6J7I9F:G;J=J@bB[CGDEGJHDK_LJMFNZO]PIRJSJTGUGVFWJX_Z?[I]H^I_Ib]cHdGfGgIhJ
~von	k3Z8Y:YBJDII]R]U[ZHfG
~voo	h#J-_=YIIKHNZTXU^V[XHZGdI
~vor	^!I#X%J(J-G3Y4[9I:I;J=H>H?XBFCGDFGJI]MXNYOHSXTYUJVIXHZI[I]c^I_[aGbIcXdIfJgZ
~vos	z:]
~vot	c(I-H3ZDHE[HFI^KIM]UIV]d]
~vou	b#Z+[/X4J9]:J=J>H@ZBZCIDIIGKbMINHPJRJTJZG]JaIcIfYhJ
~voy	s&[>YHJa]
~vr^	sT[a]h[
~vra	d*[-]9X?Z@ZHHIIKYMZZG
~vst	q!^;ZHJUX
~vu^	z9aHG
~vue	n/I0]BIHEXXZ[b^
~vun	zHHS]ZJbZ
~vuo	h3Y9J=[>H?J@IBJC]DIHFIZK[MXNYZZhZ
~vut	u*X9[HGK^ZIaI
~vvi	n-]@ZB[HGTYZHf]
~w0r	z-cHEIGOI
~w32	pBIHHRfZGdHfG
~wa^	o.X9]@HP[Z[
~waa	z*]CG
~wac	T!F%G)I*H+I,J-Y/H0I1I2J3G4Y5J6I7G8I9G;I=Z>E?FAJBZCFEIGXHBLHN[OHPGRHTFU[V^WHXZYIZ_]G_HbYcFd]eJfFgGhZ
~wah	d#I-[3^9J=J>G?c@GBHC[DHHDIYKXMINIOIVZXJZD[a]Z^JaDhH
~wai	Z(I-I3J9_>G?J@bCIDIHJIGKGM[NFOJTIVJXeZF]IbZhI
~wal	Z#I(I-H1J4I9I:I=H>H?IBGCIDYHbIIJIKGLJMHNIRGSETHUIVIXJ[J]]aHbIcgd^fEgIhI
~wan	M&I)F+a,I/Z0I1H2I3E4G5H6H8G9I;H<J=D>]?J@YAHC[DXEIFHGGHII^K^LXNIPDQIRHSGUYVJXYZF[_]C^E_GaCbFcGdJeI
~wap	z@_ZH
~war	]!I#H%I(H)J,J-E/Z0I1Y2X3G4J7I:I=I>E?^@YAJBDCGDHGIHfIEKELJMDOJPJRJTIUIVXWJZH[Z^I_JbIcIdJfHgHhH
~was	w>aHFaI
~wat	q3I>^@[OIZEa]
~way	Y%I(F)Z*[+J/H1J3G4J7I8J9G;J=J>E?[@aAJCZD^FZGJHIIEJHKZLIMHNYOIRJSITIUXVGWIXGZH[I]b^X_JaJbHcIdIfJhZ
~wcz	s@]HIMZ
~wdc	s#b%JHH
~wdl	e%bHIg]
~we^	s/XB[MZZZ
~wea	g-^/Y9I@JH[KXZJ
~web	c9I>I@IBJHdIZKJM_ZHaJbJcJhG
~wec	l>]@_BIHGKZL^MYZIhZ
~wed	f)b*J-I9I>J@IBHCJDZHYIJMJZIa^
~wee	V#J%G&J(G*]+I,I-E/G0I1G2J3I5H6^7G:F;I<[=I?F@dBXCZDXEJFIGXHXJHK[LGMFNFOHPHQJRGSHTEUGVXWIXFYI[I]F^G_YaFbFcadFeIfZgGhG
~weg	j3^=[>G@JBICJD]E[IIKJTZVJ][bJ
~wei	S!E#F%[(E)G*],H/^0Z1H4F6G7J9Y;]<J=I>E?C@bA_BGCcEHGFH=IHLINbP[R^SZVDWFXDYGZ@[F]^^G_FaBcDdCeHfD
~wel	c!J#I(J*J+I-e1J3J9X:J=H>I?GBGC[DJHIIJKZMIN_S]VIXJZA]F_JaJcJdJfIhG
~wen	V#H%I(H)H+I,I-Y/[1J3H4J7I8J9G:G;J>I@ZBbCXEIGIH=JHK_LIOHRISITYUGVZWHXG[X]b_JaJbYcHdYgIhF
~wer	P!E#E%](D)G-c.I/C0X1Z2I3D4a5F9I;Y<I=G>E?H@HAJC[DFFHGFHII_JFKELIOESGTGUFXZY^[F_FaGbGcIdEgehC
~wes	w9_
~wev	j+XJ[TZ
~wez	z9]HY
~wha	R!F#G&Z(^)C*D+G,I-F.J0I1H2J3F5I6Y7J8I9];I=F>C?F@CAHBECIDHEIFIHYI_JZLHNbPHQJRHSHTCUGVJWIXFYJZc[H]J^IaDbGcHdGeIgHhb
~whe	L#Y%Z(]*X,]-H/I0G1H2I3^6H8H9J:Y;H<J=D?[@EAFBACDDFGJH[IDJXK[LENZODPGQJRGSYTGUEVCWHXFYHZ[[Z]E^G_^adcJdEfEgEhZ
~whi	R#G%](F+I,Y-D/X0X2I3[5X6I7Z8H9H:F=Y>[?G@DBECHDFEIGHHZKJLENbO[PHQJRJSJT[UHVFWIXHZG[H]a_GaJcGeGfGgZ
~who	f-I3X>IGZH@IYKHNJO[U_V^ZH_baIhJ
~wi^	p/[9_HGMJO[ZYdZgJ
~wia	w9]B[HGZ[
~wic	g#H9I@aAbBIH[TZ_FaHcI
~wid	oHJOXSYUZh]
~wie	[!Z#Z%J(H*[+X,J3H4J7I:H;J>G?G@bBaDFHDIZKaLJMGNXOHPIRJTHUIVGWJX_[I]G^J_JaFcIdIfEgJ
~wif	c:JHdK[ZCcJ
~wij	d9H>Y@]HFIJKIMZNITJZ]^[aJh[
~wil	^#I+J0I9[?I@[BIC]DHHaIHK[M[NHOJVIXJZH[^]JaHdJ
~win	N#Z%H(E)H*H+H,I-H/^0J1H2J3G4F5_6I7G8I9E:F;I<J=G>F?]@CBACGDFEJFJGHH[IBJGKFLGMbNDOHPGRGSETEUGVEWHXFZC[^]H^YaFbgcZd[eIfXgc
~wip	q+[>ZP]
~wir	Y#I%H(F)J,J-[/G0J3J4J6J9H:H;J?_@]BFCFDGEJIDJJK]L^MFSYTIUIVGWJXYZJ[Y]G^HbGcHd^eIfGgHh^
~wis	j%[9Y@YBJHGK[M[PFRYTJZIc_dZgJ
~wit	D#G%J(J)Y+I,Y-G/Z0C1I2I3^5H7G9B:]<I>a?F@HAHCEEJF_HIIYKFLZNYOYPYQFTEVYWHXDYGZF]B^Ca]bYcHdJeZ
~wiz	Z!J#I%J(I)J*H+a,e-I3J9I=J>F?I@HBXDFGZIIKIMJNJPJTIVJZA]J^J_IbJcJeefIgJhJ
~wla	m(GH^U]V^ZE
~wly	s%Z8_@ZHFIINGZJ_Jh]
~wn^	S!]#D%C&b(E)H*G+J,I-b.J1H2I3F4a5G6H7E8H9F:F;Z<J=F?_AGBBCIDEEHFIGGIHJ[LHOGPGQJRFSeTFUFVFXGYHZD[[]F^I_EdEeHhE
~wnd	zHIS_ZJ
~wne	f#H&b([HEJ]PIVFZI^]
~wni	h!]%](_9I;YBJDYHGMJUJVIZF^[hJ
~wnl	zH[
~wo^	u-]HIT[
~woc	w9XC[
~woh	j#]*Y-^3J@JAXCZHHIHKJM[ZHhY
~woj	z@[TX
~wol	m#]+Y-J/Z9Y@[BJDJH_KIMINJZC
~won	zHJZH^[a^
~woo	W!H#J%H(X*J+J-^/I0J1J3I4J6J7I8J9I:I;J>G?HBXCHGYHELIN]OJPIRISITIU]V[WJXEZ^]I^Y_JaGbZcHd^fGgIh[
~wor	2!@&H([)E*B+<,G-b.I/X0I1D2_3>4@5H7a8G9A:G;@=A>C?C@ZA>BeCCDDEDFAH[IcJ[KaL]M]N^O>P?QGRCSIT>UFVDX@YDZe[]]G^]_=aGcIdagZha
~wou	h(G-a9G>Z@JBJIHKZN]VZZFhX
~wpa	kHIbb
~wpi	wO_
~wri	F!B#A%b&H)C*E+F,]-B.H/J0a1X3H7E8[9E:C;G=Y>H?D@BA[BFCDDBEFHYIBJYK>LDMCN@PZQYR[SETCU@VAWDXCY^ZC[C]D^A__aDbAdeecf_g^hA
~wro	Q!I#a%H(D)I*H+J,Z-C.J/_0I1H2I3]4G5J6Z7H8H9Z:G;I<J=G>D?FAIBECHDGEZFJGGICJGLIMGNDOXRbSIUGVGWIX[[H]H^F_GaGcDdZeGfXg^h[
~ws^	w9aHIZG
~wse	]!J#G(J.a3J9J:J>I@IBIDJHZIHKIMYNITXVIZB]aaJbdcGhX
~wsz	z9Y@]
~wun	q?]DZH[L]MI
~wur	^!Z#H%Z(F*J,X-H4[7J9J:H;J=X>[?^CIDGGJHIIHK[LJNHOJUYXI[J_]aHcJfIgIhH
~wy^	sD^HX
~wyc	z3]>JD[HJaJ
~wyl	j!a.X;ZHGU_YX
~wym	j=YC[HYI_N[ZJ
~wys	w(aHHZ[
~x80	d(J4F8c9J<c@JBIHYIJJJKIN]ZE
~xa^	h(I;X@[BIH]IJKYMJXYZ]^YaIdZhI
~xac	u>IDJG[HIO^
~xam	z9I@[H]
~xao	wc[
~xce	a!]#F2YGJHdIIX]ZF]Je^
~xch	i(I)Z*b>YCJHYZI
~xcl	e)[-[=IGdHGLZMJPYUIV[^I_IdI
~xe^	u9J>]HGfYh[
~xed	s*ZBJHHPJ^_
~xem	zHIL]
~xer	z([
~xha	zK]XZ
~xi^	s>XJ[
~xid	zI[
~xie	p@[C_ZI
~xig	h9I@JCdHGI^NZZI
~xim	k-Z3G>JHYIHLZNHOHXc
~xio	i#J>HBYSJZ[aHb_ca
~xis	[!I(J-J/J3J4Y:H=I>]?H@FAYBHCIDIEJFIGIIFKYLJMJNGOHPJUJVIWZXJZA]J^J_eaGcIdEfIhe
~xit	b-E@]BYHIIdKIN_ZG
~xo^	z9J>^HIb[
~xpe	g&[+Z3[HXIIKINIO_ZY
~xpi	Q!G#F%a(E)I*I+H,I-E/H0J1J2H3H4J6I7G8J9H:F;I<J=^>G?G@AAJBCCGDFGGH^IDJHK^LkMINEOIPIRJSITHUGVFWIXGYJZZ[F]b^D_IaZbGcHdFeJfGgHhC
~xpl	j%J&a;]MIN]ZYfZ
~xpo	m=GFbGJHaMEQ_ZFfJ
~xt^	^(J9J=I>J@bBHH_KFLcMJNJVYZC]F^IbHdHe[gZhH
~xte	Y(J-J2^3d9J:g=J>F?H@HBICJDHIHKZMINJOHVIZE]IaGcIfIhJ
~xto	w>^?]DFHDa]
~xtr	p2ZHGJ^
~xts	qL_ZJ
~xy^	_3J4IBIHYMJRIYHZE]Hb_chfF
~ya^	wI[KZ
~yah	z>]HG
~yap	zH]
~yau	w)[
~yb^	sHIN[SX
~ybo	a)J+^-^8J9[>I?JCJDIH[IHKHMJNHS_TJU[XJZEdH
~ybr	jH[ZH_Hb^db
~yc^	u?[HZKZVI
~ych	k(^3]=XD^HFIHN[ZFaX
~yci	z(^TX
~yck	q9]BJHHP]Z^
~ycl	uK[_]
~yco	w2IHJK^
~ye^	o!Y&[@]G[
~yea	a!_(I-Z1]9Z>^BIDIHJIZKaLZNIVJZAbIhJ
~yen	wC[DX
~yer	e-J3I9H:[>^?J@[BICJDHHAIHKHMJN]OIXZZF]]_Ja[cafZ
~yes	f9J=^>X@^HHKFZ_
~yez	sZ[
~yfi	uC]HJX]aY
~yfr	wHJIa
~ygn	z@^XY
~ygu	nAcHHZJ
~yje	z/]
~yjm	uMXZ^h[
~yjn	zaZg[
~yl^	u(G=]@[U^VGZC
~yla	j!a.X;ZHGU_YX
~yli	zHIR[YY
~ylk	m?[C^HHP]ZJ[Z
~yll	qDZHIIZKJN]
~ylo	sKa
~ym^	l3YDJHYIXVZZHc[dZgZ
~yma	l=YC[HJI^N[ZJfX
~ymb	h!Z-]@IHHI^KJN]ZI
~ymc	zT[
~ymo	m=Z>^HDZ[
~ymp	z@[K[ZI
~yn^	wHJNa
~yna	wH[
~ync	G!A#B%d&E(A)C*D,D-?.F/D0g1h2Z3J4^5E6I7B8b9@:A;C=A>??A@?AFB?CBD@EDFDGjI?JBK?LBM_NBOBPIQIReSBTBUAV?WCXBZ;[D]@^A_GaAbCc]dafggBhA
~ynk	z9IG]H^ZJ
~ynu	q3Z>ZDZHJO]
~yo^	zHIc]f[
~yon	a)[-H3X9]:I>I?I@[BGIGKILJMGNHP[SaVY^[hI
~you	J#G%G&J(B)I*C+^,G-[.I/H0I2I4H5I6H8G9d:a;I<I=[?JAHBCE_FHGFJGLFMFOYPDQIRHSDVZYI[D]F^H_GbFc]dYeGfFgEhZ
~yp^	j#Y,a3[BJHFIJKHMIOIh_
~ype	Y!J%I(H-G/I3Z9H:]=J>C?I@]BGCHDIGYI]K]MIOaPJTJVIXHZB]]^JaDbYgJhb
~ypo	m-]3_@[IJNHOI
~ypt	X!I#Y%I(J,I-I/J1J3I4H6h7J8J9H:J<e=I>I?H@HBHCJDIGIH>IHJIKHMINHOJPIRHSJTIUIVJXJYdZC]J^I_HaIbJcIdGeIfGhI
~yr^	o+^3I?[HIVY
~yri	s-Y/_NJ
~ys^	F%D(D)G,G-^.X0F2G3I4E5F6e8E9B:Y;H<I=J>ABBEYFFGJHFIaLIMAOZPCQGRCTYUYV]X_YHZY[F]FaFbIdYfBgAh[
~yse	k(F)]?Y@IBZHCTIV_ZF[[
~ysi	pZJha
~ysl	wH]
~yst	]%J(Z+Z-F/J3]4J:Y=J>F?H@]CHD]GJKaLHMFODRYTIUJVIXIY][J]I^I_JaHbJcIdIfIhE
~ysz	z(^9JHZ
~yt^	n-_HIX_
~yta	n9J?Z@bHIZ[hJ
~yte	wHIZ[h]
~yth	_!J%_(J+X-I/J3J7Z9G:I;Z=I>Z@EB[CDD_GJHHIXKIOIPETIVIXHZb[X_JcJfGhH
~ytk	o!]([;Z@JZH^]_X
~ytt	j9[>X@_BYHHM]ZI
~yub	w?_ZI
~yud	w9ZZZ
~yus	wIZ
~yv^	z?[OY
~yvi	jHHNd
~ywa	o:ZK[ZHdYf]
~ywh	q?[BIHJM[S^ZG
~za^	X%F&Z)I*Z+I,I.J/I1I2J3Z4G5J6I7H8Z;H=]>F?[@BAIEJFJHDI]KGL]NaOZPGSHTGUGVFWIXIYX]F^IaDbHcGeJfFgG
~zab	l#[-Y?ZDZHHT^
~zac	Y!H%Y(H)J*I+J,J-G0Y3H6J7I8J9G:^;J>H?G@GBFCHDGEXG_HCIEKGLJM[NaOIPISITIVEW^XIYJZC]H_IaGbIcYeJfdgJ
~zad	a!I#J/Z3G7Z:I>I?JBHDXHYIYNHOHSJTXUJV]X[ZEcJdafJgJhI
~zah	m-^3Z>JC[DJHGI]OIXZZJ
~zaj	w(]?ZDZZI
~zak	u-ZB[GZMX
~zal	zBaHJZH
~zam	sBZGXd^fZ
~zan	u-YB[GYHIZId]
~zap	i#J(J9J=J>J@IBIHYKJMJO^UJVIXJZYaJcJd^f_hI
~zar	X!I#H%I(Z)I*G+a,e-H0J3I4J6J7J9H:J=I>E?H@GDGFJGYHIIGJJLJMHNHOJPIRISITHUJVHXJYJZ@[J]I^I_HaIbIcHd_eef[gHhG
~zas	oKJNbT[ZI
~zat	Z%J(])_3J8[:J<[=J@JF^G_IJMINIPJUFV[ZG^J
~zaw	z-]HJ
~zaz	b%Y:Z;Z?J@IBJDIGYHFIJKJMXVGW]ZF^[f]hJ
~zby	n-_HIX_
~zco	zVXZH[]
~zcz	zC]MZ
~zd^	zN_
~zde	qO[PZZH[]
~ze^	d!I#^(Z-J3J9I:Y=Y>I?J@XBGCIDHHDIZKXNJSZV[X_ZC]J^[aYbJdJfJgJhI
~zeb	q9J@ZD[H]ZI
~zeg	o*Z-Z.X9JHHK^R[dZ
~zeh	zHJN[Z]
~zei	Z!Y#H%H(H*I+J,I-^/X1I2Z3]4H6I8J9F;I=H?IAJBECJDFEIF[GIHXIeJJKDLIMFNFOJPIRbSJT[UHVHWJXFYIZA[X]G^HaEcYeJfFgIhX
~zej	zUY
~zek	q9J@ZHHXZa^
~zel	zHIV]b[
~zen	Q!E#G(_)X*G+I,I-H/H1H3X4G5I6H7F8H:]=d>G@JAIB[DDEIFYGHHYIEJHKCLXMENEOHPXRHSJTHVZWIYI[I^E_HaXb[c_dIeHfJgFhF
~zep	s/ZKIOZZ]
~zer	V!Z%G&J)J,H-G/I0I1I3Z4H5J6H9I;_>E?I@GAaCFDGEHFIGYI]JHKELZMFOYPXRGSGTXUFVZWHYIZB]^^]_^bFcFdJeIfEhF
~zes	u9YK^YY
~zet	s@ZH]UYYY
~zez	zHJN[X^
~zga	uO[h[
~zgl	z9YBZ
~zgu	u>[
~zi^	f#J(J-I3^9b=J>X?I@IBZCIDHHCIZKHMINJOIVJXJZF]JdJ
~zia	g9Z=J@HBYH]IIKINJPZVJZ[]ZfZhH
~zie	a!I#I%J)J,[-G1J4J7I9b:Z;X>Z?X@YCYDFHJIFKGLJMGN^OIPIRYTIUXVHWJXJZE]HbJcIdIfGgJhI
~zif	u3]IZOZ
~zig	e#J-J9Y>H?J@]CJDJIHKGMZNXTJVJZ]^[dJh_
~zij	s?[CYI]ZJhX
~zil	s3I9I>IB[HGOJTYa_
~zin	l-J9G@ZBXHGIJU]V_XZZHa^
~zio	S!D#D&X)F*H+G-C.I/H0J1H3Z4H5I6H7G8H9D<J=G>D@DAGB[CXD[E[FHGZHIICJHLJOEQHRIS_TDU]VZW[YGZY]C^J_]aCdFfbhE
~zis	w@^
~zli	u@ZC[DHK]ZI
~zlo	wI[NXVZ
~zmi	f(I9I@bDIHFIJKIM^VJZ[^[aJh^
~zna	l4]BYHHIaZH^]_YhJ
~zni	z?ZR[
~zo^	j/[3Y9[>J@YBJCYDXHFKHNJOJXYZ[]ZaJ
~zoi	wJ]
~zon	a!a#I%J(Z-J3[9G;Y=H?H@GBXCIDHHZIXKIMIOITJU]V_XJZD]J^Z_JaEbJcJfIhH
~zoo	qH_
~zor	u@]HIMZ
~zos	w!XMYTX
~zow	zMYTX
~zpi	z?ZD[
~zre	m([:ZDJHIS[VIZ^gZ
~zsc	zHXZJcZ
~zse	zC^H[ZG
~zt^	X#](E)I*I,[/Y3I5X6J9G;J@ZB_CHEYGIHBIFJJMXOIPJRJSJTHUGVGWIX_[I]H_JaHbHcHdFeJfGgbhF
~zte	m-E@HHIKdO[ZFbXeX
~zub	z![V]ZJ
~zuc	p-Z/Z@ZHHKZMJN_ZH
~zuf	z%Y8Y
~zug	d#J%a-I4[8Z9I>[?J@]BJCIDIHXIIKHNJQ[TYVJ_JaIcIdZfH
~zun	_#J%J(H+J,J-I3I:I=Y>J@IBICIDZIIKINZPIS[U[VZW_ZJ]YbJcIdHfYhJ
~zur	O!Z#G&Z(^*F+G,F-E1G2I5H8G9G:_;F<I=Z>G@EAHCGDJEYGIHGICJINCOGPJQIRFSYTFU[VZW]YG^E_Gb^d[eFhD
~zus	o(^.Y6Z9[@JCZDGHIX]ZI
~zwa	o!Z@YHIIXL]Z[
~zwe	_!J#I*_-H/Z3I9H:J=J>H?I@bAaBHCcDHHJIGMINIOYVJXZZE]HaIgJhI
~zwi	o9Y@YBZHGIJK]M[RXZIc[
~zwo	za^
~zwr	qHIYXZHd_fa
~zwu	uD[L]
~zy^	j*Y-^=J@]NFS[X]aJh]
~zyc	m(]>X?[HXKYVIZJaZ
~zyj	q/]HJZ]h[
~zyl	w(G=]U^VGYYZF
~zym	zaXfY
~zys	z9Y@]
~zyt	o!]([;Z@JZH^]_X
~zyw	uK]
~zza	[!I#H)J*Y+J3G7J9H:X;Y>I?]@GBHCYDGFXGZHGNZOIPHQYSIVYW]XHYZZD]I_JaIbJdXf[gJhJ
~zzo	w3ZCZDZ
~zzy	q-cHFNC`;
