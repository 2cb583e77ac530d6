// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.693 -0.271 -1.005 -1.709 -0.814 -1.407 -0.754 -0.970 -1.403 0.134 -1.730 -1.380 -1.264 -1.330 -1.300 -0.056 -0.675 -1.393 -1.392 -0.957 -1.639 1.873 -0.972 -1.258 -1.734 -0.487 -0.286 -0.118 -0.586 -1.208 0.214 -0.120 -0.263 -1.177 -0.982 -1.574 2.236 0.308 -1.319 -0.182 -1.554 -0.254 -0.668 -0.774 -0.947 -1.400 -0.846 -0.825 -0.755 -0.473 -0.573 -1.158 -0.087 -1.538 1.226 -1.212 -0.472 -1.130 -0.639 0.131 -0.995 -0.630 -0.800 -1.556 -0.459 -1.448 -0.370
12.50181161021601
!account-disabled	O!q#>%B&H)B*D+D,E-B.F/C0F1E2E3@4D5G6F7D8F9D:A;A<G=B>C?C@BADBACCDBEFFFGEHCIAJEKBLDMBNCOEPBQGRESCTAU@V=WFXBYFZ<[D]C^J_@aDbIcCdAeFfIgEhC
!account-locked	L!=#p%B&H(C)D*D+D,D-@.F/D0E1E2D3B4D5E6E7C8F9A:B;E<G=C>B?C@DAEBHCBDAEFFFGEI?JCK?LCMBNBODPBQERDSBT_UCV@WFXCYFZ;[C]C_BaCbAcCdBeEfCgCh@
!account-not-set-up	lDIVaZH
!ad-access-denied	R!B%l&H(_)E*E+F,E-B.H/D1F2B3B4E5G6F7D8F9G:C;b<G=B>E?E@CAFBACDDBEFFGGCHFI@LBMCNBOGPFQFRFSETJUBVBWEXEYGZ<[C]D_CaDbBcDdBeEfCgChB
!ad-unknown-error	d!G&f-J3JBJHENISHZD_IfJ
!admin-role-missing	Q!D#F%_(n)J+G,G-E.H/F0H1G2H3F4G5H6H7D8G9H:A;G<I=B>D?A@EAIBACEDBEFFHGFH=IEJFKBLEMDNCOHPBQIRHSETGU@VEWDXEYHZ:[D]E^E_GaDbAcEdCeGfDgChD
!admin-sspr-disabled	Y!F#I%I(B)l*G+I,G-I1J3H7H9I:G=G>I?D@FBFCJDFEIGJHBIIJIKILJMJNFP?SFTHU@V?WFXHZB[I]I^HaIbGcJdGfIgEhJ
!admin-two-gate	T!F#F%G&J(A)A*n+E,D-E.I/H0H1H2I3E4G5H6I7G8I9E:F;H<J=F>D?J@CAHBFCADCEEFHGHHCIEJHKELHMFOFP@QHRHSGTGUEVBWDXFYIZA[G]F^F_GaEbGcHdFeIfGgEhF
!already-registered	[!H#H%I(H)I*H+l,J-G3H4J7I9J:H=H>E?C@EBECBD@GIH<IGJJKFLIMINGODPHSJTIUHVFWIXHYIZD[H]G^I_IaFbFcIdIfIgJhH
!auth-token-error	e,cHFZIeG
!changed-too-recently	M!E#C%D&J(B)F*F+F,G-A.H/E0G1G2F3E4F5G6G7D8H9D:D;H<H=D>D?D@qAHBCCDDCEHFGGFH=I?JEK>LDM@N@OGPEQHRGSETEUDVCWEXCYHZ8[C]D^?_FaDbDcEdCeGfEgDh?
!cloud-service-error	Z!F#H%H(C)E*H+H,J-G.H/H0I1H2J3H4H5H6J7D8I9H:E=E>H?EAJBDCHDFEIFIGHH>IGJFKFLIMFNGOJPFRGSlTFUIVDWFXEYIZ=[H]G^F_HaFbDc^dFeIfDgBhH
!cloud-sync-agent	Y!H#I(H*I+I,I-E/F0k1E2J3H4I6H7H8H9G:I;J=G>I?H@IAJBHCIDHGEHGIHJIKHMFNHOIPGQJRFSITGUIVIWJXHYHZD]I^J_EaHbIcEdCeHfCgIhI
!code-not-received	L!B#B%C&Y(@)C+@,D-@.E/D0D1E2E3[4B5D6E7C8E9>:@;D<F=@>Z?:@@AEBJCJD;EDFCGDI>JDK?LCM@NAO>PCQDRCSCTBU@V?WBX<YDZ<[C^C_BapbAcBdCeEfBgChA
!connect-version-old	X!G#E%G(D)H*H+H,G-E.J/G0E1n2F3E4E5G6G7G8F9E:G;I<H=F>G?G@FAHBECGDFEIFIGFH<IFJGKFLHMENGOIPGQHRBSGTEUGVGWHXFZB[G]H^H_FaFbGcAdEeDf=gEhG
!connector-password-too-long	_!I#F%D(J,I-E/J0I1I2k3G4I6I:H=J>J@GBFCIDHGGH@IAJIKFLHMGNHPJRISJTIUIVIXIYJZE[I^G_IaJbIcGdFeIfCgJhG
!contact-failed	t3aHIZD
!contact-info-malformed	S!C#C%E&I(F)G*E+C,F-D.H/G0G1H2G3n4F5H6H7G8H9D:D;G<I=E>;?A@DAGBDC@DcEGFGGGH=IHJGKELFMENDOFPEQGRGSGTEUFVBWGXCYHZ@[F]E^F_Ea>bFcFdFeHfFgGhD
!cookies-disabled	T!D#D%F&J(E)G*F+G,H-C.o/G0H1H2H3E4G5H6H7F8H9C:E;H<I=E>D?D@EAHBCCEDEEHFGGHH@ICJFKDLHMENEOFPGQHRGSCTFUDVDWFXDYHZ?[F]D^G_FaDbCcEdEeHfEgGhE
!corporate-policy-sentence	l@[HGIGN^
!dc-policy-hints-missing	Y!H#F%H(I)I*G+I,I-D.J/G0H1H2I3G4>5l6H7H8I9G:I;I<G=H>G?H@EAHBHCGDHFIGIIFJBKDLIMENBOHPFQIRGSITHUHVHWGXHYHZE[H]I^I_GaHbGcGdGeIfEgHhG
!dc-unreachable	Y!F#F%G(G)H*G+H,H-E.J/G0H1H2I3E4m5D6H7F8G9F:G;I<Z=G>F?E@EAHBFCGDFEIFIGGH>IEJEKFLIMENFOIPEQIRFSGTGUFVFWIXGYHZA[H]H^H_FaFbFcCdGeIfBgHhG
!decryption-key-mismatch	Y!E#F%F&I(G)I*H+H,G-E.J/B0D1H2I3F4F5H6n7F8G9F:G;I<H=E>F?E@DAEBECGDGEGFHGGH@ICJGKBLHMENBOFPEQIRDSHTEUGVGWIXGYDZ?[G]G^G_CaGbFcCdAeDfAgFhD
!error-processing-request	tHEScZB
!feature-not-enabled	tV]
!federated-password	V!F#F%F(D)G*H+H-C.J/D0I1H2H3G4G5H6I7n8H9I:E;I<J=E>G?E@BAHBCCHDEEIFIGFH=IDJEKCLFMDNDPDRISETGUEVDWGXGYIZ=[F]G^D_GaFbBcGdDeGfEgEhD
!forest-config-changed	Z!E#F%D&J(E)G*G+G,G-D.I0F1F2H3E4D5H6F7F8n9D:D;H<H=D>F?F@BBCCDDEEHFHGCH>IEJFKCLGMEOHPDQHRFSHTGUEVDWHXEYEZ@[G]F^G_BaGbFcEdAeEfCgGhF
!inheritance-disabled	W!>#E%>&J(B)G*F+G,G-D.H/H0G1H2H3D4G5H6H7G8H9A:E;o<I=E>E?D@DAEBFCDDDEHFFGEHCICJHKCLHMFNEOFQHRFSGTFUCVCWGXEYGZB[G]D^D_CaDbEcGdCeHfFgHhE
!ldap-signing-not-configured	]!I#H%H(H*I+H,J-H0J1I2H3G4H5H6H7I8I9G:I<k=H>I?H@HBHCEDGEIFJGIH@IEJJKHLIMHNGOJPIQJRISITHUGVHWIXHYGZG[I]I^I_HaHbHcFdHeIfGhH
!licence-missing-organisation	V!F#G%H(E)H*H+H,I-F.J/G0I1H2I3F4H5I6I7G8I9F:F;I=m>G?F@EAIBECFDEEHFIGHHHIFJHKFLHMFNFOIPGQIRISGTGUDVCWFXGYJZA[H]G^H_GaFbFcFdFeIfFgHhG
!licence-missing-user	d(I)H/H7J=g@IGJHCPISJUHVGZD^J_JbIcJdFeIfGgI
!lost-device	L!C#B%C&G(A)E*A+J,E-A.F/D0E1E2E3;4D5E6F7D8F9?:B;E<G=C>q?=@?AFBIC=DIEEFEGEI?JEK?LDM>NBOEPCQERESDTCUBVBWDXAYFZ;[C^C_Da:bBcCdDeFfCgDhA
!managed-on-premises	m/IZIdb
!method-not-allowed	S!E#E%E&I(_)E+C,G-B.G/F0F1G2H3@4E5G6G7E8G9A:D;F<H=C>>?o@BAGBCCDD>EGFGGFH<IAJFKALFMBNCOCPEQGRFSETDUCVAWEXCYGZ=[X]C^D_Da>bBcEdEeGfDgEhC
!non-admin-not-automatic	y)J:I=aEJVIZD
!not-enough-methods	R!D#D%E&I(C)F*]+A,G-C.H/F0G1G2G3A4F5G6H7F8H9B:D;G<H=C>A@@AGBCCnEFFGGGH=IAJFKBLFMDNCOCPDQGRGSFTEUDVBWEXCYGZ>[E]D^F_EaBbEcEdEeHfEgFhD
!not-in-scope-group	_!J(G)H/J:J=H?I@HBHDGGFHBNIPGUHVhWHZD^HbI
!not-registered	R!E#D%F(B)D*E+H,H-E.H/G0H1H2H3D4G5H6H7E8H9F:C;H<H=D>A@AAHBACCDoEGFHGGH=ICJFKBLFMENDOEPFQHRHSFTFU@VBWDXEYGZ;[E]C^E_FaDbDcFdDeHfEgGhD
!object-not-in-password-sync-scope	Y!E#G%D(F)I*I+H,H-D/H0G1G2G3F4G5J6H7H8H9G:E;G<I=E>H?G@FAGBFCHDFEIFFGmH?IEJGKELGMCNEOIPFQJRGSITHUFVCWHXHYIZC[H]G^FaGbGcFdAeGfCgHhF
!onboarding-failed	Y!H#H%F(F)I+J-H/H0H1H3H4I6F7H8G:H=E>I?I@EBEDHEGFJGGHAIIJGKELIMHNGPHRHSHTJUGVGWIXIYGZ@[I]I^G_HbGcFd?elf@gHhG
!onprem-admin-action-required	a!I%J(F/I:F=F@HBFDIEjHFKIMJNGPISJUGVEWCZ>_JbHcEdFeHfIgIhJ
!onprem-complexity-refused	c!I#H%I(H*H+H,J-E.J/J0I2J3F4I5J6J7I9B:G;I=G>F?F@EAJBGCFDEEJFIGJH?IiJJKDLJMGN_OFPIQJRISITHUHVGWIXGZC[I]G^I_HaFbHcHdHfHhG
!onprem-connectivity	S!F#E%E&I(E)G*G+G,G-D.H/F0F1E2G3E5G6F7F8G9D:C;H<F=C>F?E@BAHBCCFDEECFGGFHAIEJFKELGMENDOGPEQGRDSDTFUCVDWFXDY]Z;[G]G^E_DaEbDcndBeEfDgFhE
!onprem-multi-match	Z!C#E%G(G)I*F+H,H-F.J/F0I1I2I3E4H5I6I7H8G9D:G;G=F>G?G@EAmBFCEDFEIFHGHH@IEJHKELHMFNGOGPEQIRHSHTFUGVEWIXFYIZB[H]F^F_AaGbGcHdGeHfGgHhF
!onprem-policy-refused	P!E#D%E&J(C)F*F+F,G-<.H/>0G1H2G3D4F5F6F7D8G9G:C;H<H=C>D?DAHBACDDBEFFHGDH=IHK9LEMANnOFPFQHRGSFTEUBVCXEYHZI[D]D^C_FaEbCcEdBeFfDgEhD
!onprem-success-cloud-failure	W!C#F%F&J(G)I*H+H,H-C.I/n0F1H2I3D4G5H6G7E8H9E:G;H<I=E>E?F@CAGBDCFDEEHFHGHHAIBJEKCLGN>OGPEQIRHSHT@UGVFWIXGYIZA[H]H^F_@aFbGcEdDeHfEgGhE
!ou-reserved-character	[!F#G%D&F(G)I*H+H,I-C.J/G0I1I2H3D4G5I6I7H8I9C:E;G<I=F?F@FAHBFCFDFEGFmGCH?IAJHKFLIMFNDOHPGQIRHSHTFUEVGWGXFYIZC[H]G^H_FaFbGcFdFeHfFgHhG
!password-contains-name	e-@@FBIFIGIHFIgKCMINIVIZA^IbIhZ
!password-easily-guessed	N!C#I%D&H(A)X*B+E,D-r.F/C0E1F2D3C4D5F6E7C8F9A:B;F<G=C>C?B@?AFB?CBDAEEFFGDH@I<JGKELDMAN;OEPDQFRESDTCUAVBWDXAYGZ;[C]C^C_DaBbCcCdAeFfCh?
!password-filter-refused	U!E#C%D&J(D)G*G+G,G-?.H/C0E1H2G3F4B5E6F7D8G9G:D;I<H=E>F?F@@AHBBCEDDEHFHGDH:IEJpK@LEMCN>OHPEQIRHSFTDUDVEWFXFYHZ=[E]F^C_FaFbCcEdBeEfEgFhB
!password-never-expires	W!G#G%G(E)I*I+H,J-G/H0J2I3H4J6J7G8J9J:F<J=F>H?H@ABCCIDFGHH?IFJHKDLmMDNFPISITHUGVFWIXIZ=[F]F^A_IaGbDcIdEeIfGgGhB
!password-reset-done	m(JBcZD
!password-too-weak	Q!D#B%E&I(C)G*E+E,G.G0G1G3@4E5G6F7E8G9C:D;G<G=D>A?D@?AGBACBEGFFGEH<IpK>LEMAN>OCPEQGRFSETDUCVBWFXCYGZ:[D]D^C_EaCbDcEdBeGfDgFh?
!password-used-before	O#@%D&I(A)F*E+F,F->.G/C0G1G3D4F5E6F7C8G9D:C;G<G=C>C?C@BAGB@CCDAEGFGGDHEI9JCKqLDM?OEPEQHRFSETDUCVBWEXCYGZ7]C^B_EaDbBcEdAeEfDgDh=
!personal-account	y:Z
!phone-mismatch	U!G#E%H(G)I*G+E,I-D.I/H0H1I2I3B4H5I6I7H8J9C:G;I<J=H>>?D@DAIBFCCD@EIFIGIHEI@JHKALIMFNFOnPGQIRGSHTGUGVFWIXEYIZA[H]G^H_Ga@bHcGdHeIfGgH
!privileged-account-denied	S!C#E&J(?)?*H+F,E-E.H/G0G1G2G3D4E5G6G7D8F9F:D;F<I=D>E?D@CAFBECFDEEFFGGFH<IDJFKCLGMFNEOGPoQGRGSFTEUCV?WGXEYGZ>[G]F^D_DaFbEcFdDeGfEgBhG
!reset-in-home-directory	S!B#E%D(?)D*F+G,H-E.I/G0H1H2H3E4G5H6H7D8G9H:q;I<J=B>E?D@@AHBACFDCEGFHGEH<IDJEKALEMCNCOIPDQIRHSDTFUBV?WEXFYIZ9[D]F^B_FaEbBcFdDeHfEgEhC
!sam-remote-call-denied	Y!F#G%B(G)G*E+H,G-E.I/H0H1H2G3F4E5H6H7H8G9D:H;H<I=E>G?E@FAHBFCFDFEHFHGHH=IFJGKELIMHNFOHPDQmRGSITHUGVEWHXFYDZD[I]H^H_FaFbFcEdDeGfEgHhH
!server-clock-skew	X!H#F%G(H)I*H+H,G-F.J/H0F1D2G3E4C5H6G7G8H9E:H;I<I=G>G?F@EAHBFCGDFEIFIGFH>IEJHKFLIMDNGOGPGQIRnSETFUGVHWIXEYEZD[I]G^I_FaEbGc@dEeGf>gHhF
!servers-catching-up	Q!E%D&J(B)G*F+G,G-A.H0F1F2F3E4F5F6E7G8F9F:C;H<G=E?D@=AHB>CDDBEHFHGBH9I@JDK>LCMpN@OGPFQHRCSFTCUDVDWFXEYGZ7[C]D^A_EaDbAcDdBeFfAg^h>
!smart-lockout	T!C#:%F(F)H*G+G,G-D.I/D0G1H2H3E4F5H6H7F8I9E:F;H<I=F>E?F@CAHBCCFDDEIFHGHHBIDJGKCLFMDNEOGPFQIRGSGToUFVCWHXCYIZ@[A]G^F_DaFbEcEdFeIfGgGhE
!sspr-disabled-tenant	S!E#G%F(@*E+H,I-G.I/H0I1H2I3F4I5I6I7F8H9I:@;I<J=B>F?E@CAIBBCHDDEEFIGGH@IHJFKELGMFNDPERISDTHUoV=W?XFYHZ>[G]F^E_HaFcFdHeIfEgDhG
!sspr-not-enabled-for-user	X!B#G%G(C*I+I-I/I3]4J7G8I:C=E>H@DBDCHDCEHGHHAIHJHKFLHMGNEPGSGTIUAVkXHZ=[G]I^E_IaHbFcHdDeHfGgIhG
!sspr-policy-not-set	d(H)I*Z:H=I@IEEHINESIUFVHWeZEbJdIgH
!throttled	Q!C#a%E&I(D)E*D+D,F.G/G0F1F2E3A4E5G6G7E8G9A:D;F<H=D>C?C@>AFBACADAEGFFGFH;I@JEK@LFMDNCODPCQFRDSDTAUCVCWFXoYFZ=[E]C^D_EaAbCcCdEeGfEgFhC
!tls-disabled	X!E#F%F&J(G)G*G+G,G-F.I/F0G1B2G3D4D5G6E7G8G9E:G;H<G=D>E?E@CAHBDCEDEEIFHGGH>IDJFKELHMENFOGPEQGRCSFTFUDVEWHXEYoZB[H]G^F_FaFbEc@dBeEf@gFhF
!unlock-option-missing	U!F#?%F(D)G*G+G,I-E.I/H0I1H2I3F4H5I6I7G8I9H:E;I<J=E>F?C@@AIB@CDDDEIFIGGH>IDJGKCLEMDNDOIPGQJRHSGT@UEVBWGXFYIZ>[o]F^D_GaFb@cGdFeIfGgGhC
!user-abandoned	Y!D#F%E(D)G*G+F,I-D.H/G0H1G2I3F4H5H6I7F8H9E:E<J>C?C@DAHB?CADBEIFHGHH=IDJGKCLHMDNEOGPFQIRFSZTGUDVCWFXEYIZF[G]m^G_FaCbCcFdGeIfCgFhF
!user-cannot-change-password	X!G#G%F(B)I-G/H2J3H6J7G:F;J=G>H?H@?BCCIDGGHHCIFJHKELBMDNFPITIUGVDXIZ<[F]H^m_IaIbFcIdDeIfIgHhA
!user-not-found-onprem	W!@#F&I(F)H*H+G,G-E.I/B0F1H2H3C4F5I6G7E8G9E:E;F<I=E>F?E@FAABFCFDEEGFHHGIDJHKELGMENDOGPDQIRHSHTBUGVEWHXGYIZC[G]F^E_naFbGcDdBeGfEgFhF
!windows-screen-broken	S!G#F%F(C)G*I+G-G.X/H0J1J2J3H4I5I6J7F8J9H:E=F>G?E@IBCCHDEEJFIGIH:IGJFKFLGMENDOIPHRISGTGUEVDWGXHYIZ<[D]F^G_IaFbncFdGeIfFgFhE
!wizard-connector-not-found	t,JHGZHeb
!wizard-licence	y=Ge]
!writeback-not-enabled	R!C#E&I(B)A*D+G-E.H0D1E2G3D4C5G6D7E9F:D;G<F=F>E?D@BAFBCCFDBEDFGHGIDJDKBLEMCNBOGQGRDSETEU=V?WCXEYBZ>[E]F^D_HaEbCcCdmeGhB
!writeback-service-stopped	U!F#G%E(E)G*H+H,H-F.J/Z0B1B3G4E5G6D7D8F9F:G;I<H=E>G?G@EAHBBCHDGEIFIGCH<IFJFKFLHMCNFOIPFQHRASBTGUDVEWHXHZ?[H]G^G_EaFbFcIdBfmgGhG
!writeback-unsupported-path	U!E#G%H(B)F*E+H,H-F.I/A0G1G2I3F4G5H6H7E8H9E:F;I<J=E>F?E@CAHBCCGDFEFFIGHH?IFJGKDLGMANEOHPDQIRHSDTCUFVEWGXHYHZB[G]G^F_DaFbEcEdBeHfDgnhF
!wrong-current-password	S!F#C%G(D)H*H+H,H-A.I/F0H1I2H3E4G5H6H7F8I9F:E;I<I=F>E?F@@AIBBCEDDEIFIGGH>I@JFK@LFMANAOFPHQJRGSGTFUEVDWHXFYIZ9[E]G^C_GaFbDcGdCeHfEgGho
#account-disabled	N!q#=%B&G)B*C+D,D-A.E/B0E1E2D3?4C5F6E7C8E9B:A;b<G=B>B?B@AACB@CBDAEEFEGDHBI@JDKALCMBNBODPAQFRESBT@U>V=WEXAYEZ<[C]B^I_@aCbIcCd@eFfHgDhB
#account-locked	K!<#q%>&G(B)C*C+C,C-=.E/A0D1D2C3A4C5E6D7B8E9@:A;D<F=B>A?B@CADBGCADCEEFEGCHII>JBK=LBM?N@ODPAQERCSBTdUBV?WEXBYEZ9[D]B^I_AaBb@cBdAeEfBgBh?
#account-not-set-up	i!JDGVbWJZG
#account-not-verified	y3_DF
#ad-access-denied	P!A%l&H(d)C*D+F,E-B.G/D1E2B3A4D5F6E7C8E9F:B;c<F=A>D?D@BAEB@CDDBEEFGGCHEI@KILBMBNAOFPZQERESDTIUAVAWDXDYFZ;[B]D^I_BaCbAcCdAeDfBhA
#ad-unknown-error	d!G&f-J3JBJHENISHZD_IfJ
#admin-role-missing	Q!D#F%_(n+G,G-E.H/F0H1G2H3E4G5H6G7D8G9H:@;G<I=B>D?A@EAIBACDDBEFFHGFH=IEJEKBLEMDNCOHPDQIRHSETGU@VDWDXEYHZ:[D]E^E_GaDbAcEdCeGfDgChD
#admin-sspr-disabled	V!E#H%H)l+H,F-H.J/I1I3H4I5I7F8I9H:E=F>H?C@DAJBECIDEEGFJGIHAIHJHKGLIMINEP]RJSETHUCV=WEXGYJZ?[H]I^F_IaHbFcIdEfHgDhI
#admin-two-gate	T!F#F%G&J(?)A*n+E,D-E.I/H0H1H2I3E4G5H6I7G8H9E:F;H<I=F>D?I@CAHBFCADCEEFHGHHCIEJHKELHMFOFP@QHRHSGTGUEVBWDXFYIZ@[G]F^F_GaEbGcHdFeIfGgEhF
#already-registered	[!H#H%I(H)I*H+l,J-G3H4J7I9J:H=H>E?C@EBECBD@GIH<IGJJKFLIMINGODPHSJTIUHVFWIXHYIZD[H]G^I_IaFbFcIdIfIgJhH
#auth-token-error	e,cHFZIeG
#changed-too-recently	M!D#C&I(@)F*E+F,G-A.H/D0G1G2F3E4F5G6G7D8G9D:C;H<H=D>C?D@qAGBCCCDCEGFGGFH<I>JDK=LCM?N?OGPEQHRFSDTEUCVBWEXCYGZ8[C]D^?_EaDbDcEdCeFfDh>
#cloud-service-error	Z!F#H%H(C)E*H+H,J-G.H/H0I1H2J3H4H5H6J7D8I9H:E=E>H?EAJBDCHDFEIFIGHH>IGJFKFLIMFNGOJPFRGSlTFUIVDWFXEYIZ=[H]G^F_HaFbDc^dFeIfDgBhH
#cloud-sync-agent	Y!H#I(H*I+I,I-E/F0k1E2J3H4I6H7H8H9G:I;J=G>I?H@IAJBHCIDHGEHGIHJIKHMFNHOIPGQJRFSITGUIVIWJXHYHZD]I^J_EaHbIcEdCeHfCgIhI
#code-not-received	K!A#A%B&X(@)B*I,C-?.D/C0C1D2D3_4B5D6D7B8D9=:?;C<E=@>_?C@>ADBICEDGECFCGCHHI=JCK>LBM?N@OGPBQDRBSBTAU@V>WAXDYDZ;[B^B_Aaob@cAdBeEfAgBh@
#connect-version-old	W!G#E%F(D)H*G+G,G-E.I/F0E1n2F3D4D5G6G7F8E9E:G;I<G=E>G?G@EAHBECFDFEIFIGEH<IFJFKFLHMENFOHPFQHRASFTDUGVFWHXFY]ZB[F]H^H_EaFbGcAdDeDf<gEhF
#connector-password-too-long	_!I#F%D(J,I-E/J0I1I2k3G4I6I:H=J>J@GBFCIDHGGH@IAJIKFLHMGNHPJRISJTIUIVIXIYJZE[I^G_IaJbIcGdFeIfCgJhG
#contact-failed	r3a@YHIZC
#contact-info-malformed	S!C#C%E&I(F)G*E+C,F-D.H/G0G1H2G3n4F5H6H7F8H9D:D;G<I=E>C?B@DAGBCC?DcEGFGGFH=IHJGKDLFMDNDOFPEQGRGSGTEUEVBWGXCYHZ@[F]D^E_Ea>bFcFdFeHfFgGhD
#cookies-disabled	T!D#D%F&J(E)G*F+G,H-C.o/G0H1H2H3E4G5H6H7F8H9C:E;H<I=E>D?D@DAHBCCEDEEHFGGHH?ICJEKDLHMENDOFPFQHRGSCTFUDVDWFXDYHZ?[F]D^G_FaDbBcDdEeHfEgGhE
#corporate-policy-sentence	l@[HGIGN^
#dc-policy-hints-missing	Y!H#F%H(I)I*G+I,I-D.J/G0H1H2I3G4>5l6H7H8I9G:I;I<G=H>G?H@EAHBHCGDHFIGIIFJBKDLIMENBOHPFQIRGSITHUHVHWGXHYHZE[H]I^I_GaHbGcGdGeIfEgHhG
#dc-unreachable	Y!F#F%G(G)H*G+H,H-E.J/G0H1G2I3E4m5D6H7F8G9F:G;I<Z=G>F?E@EAHBFCGDFEIFIGGH>IEJEKFLIMENFOIPEQIRFSGTGUFVFWIXGZ@[H]H^H_FaFbFcCdGeIfBgHhG
#decryption-key-mismatch	Y!E#F%F&I(G)I*H+H,G-E.J/B0D1H2I3F4F5H6n7F8G9F:G;I<H=E>F?E@DAEBECGDGEGFHGGH@ICJGKBLHMENBOFPEQIRDSHTEUGVGWIXGYDZ?[G]G^G_CaGbFcCdAeDfAgFhD
#error-processing-request	tHEScZB
#feature-not-enabled	tV]
#federated-password	V!F#F%F(C)F*H+H-C.J/D0I1H2H3G4G5H6H7n8G9I:D;I<J=D>G?E@AAHBCCHDEEIFIGEH=IDJEKCLEMCNDPDRISETGUEVDWGXGYIZ<[F]F^C_GaFbBcGdDeGgEhD
#forest-config-changed	Z!E#F%D&J(D)G*G+G,G-D.I0F1F2H3E4D5H6F7E8n9D:D;H<H=C>F?F@BBCCDDEEHFGGCH>IDJEKCLGOHPDQHRFSGTGUEVDWHXEYEZ@[G]F^G_BaGbEcEdAeEfCgDhF
#inheritance-disabled	W!>#E%>&J(B)G*F+G,G-D.H/H0G1H2H3D4G5H6H7G8H9A:E;o<I=E>E?D@DAEBFCDDDEHFFGEHCICJHKCLHMFNEOFQHRFSGTFUCVCWGXEYGZB[G]D^D_CaDbEcGdCeHfFgHhE
#ldap-signing-not-configured	]!I#H%H(H*I+H,J-H0J1I2H3G4H5H6H7I8I9G:I<k=H>I?H@HBHCEDGEIFJGIH@IEJJKHLIMHNGOJPIQJRISITHUGVHWIXHYGZG[I]I^I_HaHbHcFdHeIfGhH
#licence-missing-organisation	U!F#G%G(E)H*H+H,I-F.I/G0H1H2I3E4H5I6I7G8I9F:F;I=m>G?F@EAIBECFDEEHFHGGHHIEJHKFLHMFNFOHPGQIRHSGTGUDWEXGYJZA[H]F^H_GaFbEcFdFeHfFgHhG
#licence-missing-user	b(I)H/H7J=g@IGJHCPISJUHVGZD^J_JbIcJdFeIfGgI
#lost-device	K!B#A%C&G(A)D*A+I,E-A.E/D0E1E2E3;4C5E6E7C8E9?:B;E<F=B>q?=@?AFBHC=DIEEFEGEI?JDK?LDM>NAOEPCQERDSDTCUBVAWDXAYEZ;[B]]^C_Ca7bBcCdCeFfCgChA
#managed-on-premises	m/IZIdb
#method-not-allowed	R!D#E%D&I(Z)B*a+C,F-B.G/F0F1G2H3@4E5G6G7D8G9@:C;E<H=C>??o@BAGBCCCD>EGFFGFH<IAJFKALFMBNBOCPDQGRFSETDUCV@WEXCYGZ<[X]B^D_Da>bBcEdEeGfDgDhC
#non-admin-not-automatic	y)J:I=aEJVIZD
#not-enough-methods	Q!D#C%E&I(C)E*_+@,G-C.G/F0G1G2G3A4F5G6G7E8H9A:C;G<H=C>@?[@@AGBBCnDJEFFGGGH<I@JFKBLFMDNCOCPDQFRFSFTEUDVBWEXCYGZ>[E]D^E_EaBbEcEdDeHfEgFhC
#not-in-scope-group	^!J(G)H/J:J=H?I@HBHDGHBNIPGUHVhWHZD[J^HbI
#not-registered	P!D#D%E&J(A)C*D+Y,G-D.H/F0G1H2H3D4G5G6H7E8G9E:B;H<H=C>H?I@@AHB@CHDoEGFHGFH=IBJEKBLEMDNBODPEQHRGSETEU?VYXDYGZ:[D]C^D_EaCbCcEdDeGfEgFhC
#object-not-in-password-sync-scope	X!E#F%D(F)I*I+H,H-D/H0G1G2G3F4G5J6H7G8G9G:E;G<I=E>H?G@FAGBFCHDFEIFFGnH?IEJGKELGMCNEOIPFQJRGSITHUFVBWHXHYHZC[G]G^F_IaGbGcFdAeGfCgHhF
#onboarding-failed	Y!H#H%F(F)I+J-H/G0H1H3H4H7H8G:H<J=E>I?I@EAJBEDHEGFIGGH@IIJGKELIMHNGPHRHSHTJUGVGWIXIYGZ@[I]I^G_HaJbGcEd>elf@gHhF
#onprem-admin-action-required	a!I%J(F/I:F=F@HBFDIEjHFKIMJNGPISJUGVEWCZ>_JbHcEdFeHfIgIhJ
#onprem-complexity-refused	b!H#G%H(H)J*G+H,J-D.J/I0I1J2I3F4H5I6I7H8J9B:G;I=G>F?EAIBFCEDEEIFIGIH>IiJIKALIMFNcOFPHQIRHSHTHUGVGWIXFYJZB[H]G^H_GaEbHcHdHeJfGgJhF
#onprem-connectivity	S!F#E%E&I(D)G*G+G,G-D.H/F0E1E2G3E5F6E7F8F9D:C;H<F=C>F?E@BAHBCCFDEECFGGFH@IEJFKELGMDNDOGPEQIRCSDTFUCVDWFXDYaZ;[G]G^E_DaEbFcndBeEfDgFhE
#onprem-multi-match	Z!C#E%G(G)I*F+H,H-F.J/F0I1I2I3E4H5I6I7H8G9D:G;G=F>G?G@EAmBFCEDFEIFHGHH@IEJHKELHMFNGOGPEQIRHSHTFUGVEWIXFYIZB[H]F^F_AaGbGcHdGeHfGgHhF
#onprem-policy-refused	M!C#B%C&I(@)D*B+E,F-X.G/]0F1G2F3C4E5E6E7B8F9F:A;G<G=B>C?C@YAGB@CCD@EEFGGCH;IEJ]KCLCM?NmOEPEQHRFSDTDUAVAXDYGZE[B]C^A_EaCbBcCd@eEfCgDhC
#onprem-success-cloud-failure	W!C#F%F&J(G)I*H+G,H-C.I/n0F1H2I3D4G5H6G7E8H9E:G;H<I=E>E?F@CAGBDCFDEEHFHGHHAIBJEKCLGN>OGPEQIRHSHTBUGVFWIXGYIZA[H]H^F_@aFbGcEdDeHfEgGhE
#ou-reserved-character	[!F#G%D&F(G)I*H+H,I-C.J/G0I1I2H3D4G5I6I7H8I9C:E;G<I=F?F@FAHBFCFDFEGFmGCH?IAJHKFLIMFNDOHPGQIRHSHTFUEVGWGXFYIZC[H]G^H_FaFbGcFdFeHfFgHhG
#password-contains-name	d#J-G@FBHFIGIHEIgJJKEMHNHVHZA^HhZ
#password-easily-guessed	N!C%D&H(A)X*B+E,C-q.F/B0E1E2D3B4D5E6E7C8F9A:B;F<G=C>B?B@>AFB?CBDAEEFFGDH?I<J]KELDMAN;OEPDQFRESDTBUAVAWDX@YFZ:[B]C^A_DaBbBcCdAeEfBh?
#password-filter-refused	T!E#C%D&I(D)G*G+G,G->.H/C0E1H2G3F4B5E6F7D8G9G:D;I<H=E>E?F@@AHBBCEDCEHFHGDHBIEJpK@LEMCN>OHPEQIRHSFTDUDVEWFXFYHZ=[E]F^C_FaFbCcEdBeEfEgFhB
#password-never-expires	W!G#G%G(E)I*I+H,J-G/H0J2I3H4J6J7G8J9J:F<J=F>H?H@ABCCIDFGHH?IFJHKDLmMDNFPISITHUGVFWIXIZ=[F]F^A_IaGbDcIdEeIfGgGhB
#password-reset-done	l(JBbZD
#password-too-weak	P!C#A%D&I(B)G*E+E,F.G0F1F2]3?4E5F6F7D8G9B:C;G<G=D>A?C@>AGB@CAEGFFGDH;IpJYK=LEM@NDOBPEQGRFSETCUCVBWFXCYGZ:[D]D^C_DaCbCcDdBeFfDgEh?
#password-used-before	N!J#?%D&I(A)E*E+E,F-;.G/F0F1F3D4E6E7C8F9D:B;G<G=C>B?B@BAGB?CBD@EGFGGDHDI?JCKqLDM?NZOEPEQGRFSDTCUBVAWEXCYGZ7]B^A_DaCbAcDdAeEfCgDh<
#personal-account	v:Y
#phone-mismatch	T!F#E%H&J(G)I*F+D,I-D.I/G0H1I2I3F4G5I6I7H8J9C:G;I<J=G>??D@DAIBFCCD?EIFHGIHDI@JHKALIMFNEOnPGQIRGSHTFUGVEWIXEYIZA[H]G^H_FaEbGcGdGeIfGgHhJ
#privileged-account-denied	R!C#D%[&J(?)?*G+F,D-E.H/F0G1G2G3D4D5G6G7D8F9F:D;C<I=D>E?D@BAFBECFDDEFFGGEH<IDJFKCLGMFNEOGPoQFRGSETEUCV>WFXEYGZ>[G]F^D_DaFbEcFdDeFfEgAhG
#reset-in-home-directory	S!C#E%D(?)D*F+G,H-E.I/G0H1H2H3E4G5H6H7D8G9H:q;I<J=B>E?D@@AHBACFDCEGFHH<IDJEKALEMCNCOIPDQIRHSDTFUBV?WEXEYIZ9[D]E^B_FaEbBcFdDeHfEgEhC
#sam-remote-call-denied	Y!F#G%B(G)G*E+H,G-E.I/H0H1H2G3F4E5H6H7H8G9D:H;H<I=E>G?E@FAHBFCFDFEHFHGHH=IFJGKELIMHNFOHPDQmRGSITHUGVEWHXFYDZD[I]H^H_FaFbFcEdDeGfEgHhH
#server-clock-skew	X!H#F%G(H)I*H+H,G-F.J/H0F1D2G3E4C5H6G7G8H9E:H;I<I=G>G?F@EAHBFCGDFEIFIGFH>IEJHKFLIMDNGOGPGQIRnSETFUGVHWIXEYEZD[I]G^I_FaEbGc@dEeGf>gHhF
#servers-catching-up	Q!D%D&I(B)F*E+F,G-A.H/]0F1F2E3E4E5F6E7F8F9F:C;H<G=E?D@<AGB>CDDBEGFGH8I@JCK>LCMpN@OGPEQHSETBUCVCWFXEYFZ7[C]C^AaCb@cCdBeFfAg^h=
#smart-lockout	T!C#:%F(F)H*G+G,G-D.I/D0G1H2H3E4F5H6H7F8I9E:F;H<I=F>E?F@CAHBCCFDDEIFHGHHBIDJGKCLFMDNEOGPFQIRGSGToUFVCWHXCYIZ@[A]G^F_DaFbEcEdFeIfGgGhE
#sspr-disabled-tenant	S!E#G%F(@)X*D+H,H-F.I/H0I1H2I3F4H5I6I7E8G9I:@;I<J=B>F?E@BAIBACGDCEEFIGFH?IGJFKDLGMENDOJPDQJRISCTHUoV<W?XFYHZ>[G]F^D_HaFbJcEdHeHfEgDhF
#sspr-not-enabled-for-user	W!A#F%F(B*I+I-I.J/I1J3]4I5J7F8H:H=D>H@DAJBCCHDBEHGGHAIHJGKFLGMGNEPISFTIUGVkXHYJZ<[F]H^D_IaGbEcHdCeHfGgHhG
#sspr-policy-not-set	d(H)I*Z:H=I@IEEHINESIUFVHWeZEbJdIgH
#throttled	Q!C#a%E&I(D)E*D+D,F.G/G0F1F2E3@4E5G6G7E8G9@:D;F<H=D>B?C@>AFBACADAEGFFGFH;I@JEK@LFMDNCODPCQFRDSDTAUCVCWFXoYFZ=[E]C^D_Ea@bCdEeGfEgFhC
#tls-disabled	W!E#F%F&J(G)G*G+G,G-E.I/F0G1B2F3C4D5G6E7G8F9E:G;H<G=D>E?E@CAHBDCEDEEIFHGGH=IDJFKELHMENFOGPEQFRCSFTFUDVEWHXEYoZB[H]G^F_FaFbEc@dAeDf?gFhF
#unlock-option-missing	U!F#>%E(C)F*G+G,H-D.I/G0I1H2H3F4H5I6I7G8I9G:D;I<I=E>F?@@@AIB?CDDDEIFIGGH>IDJGKCLEMDNDOIPFQIRHSGUEVAWGXFYIZ>[o]F^D_GaFb?cFdEeHfFgGhC
#user-abandoned	X!C#E%D(C)F*G+F,I-D.H/F0H2H3E4G5H6I7E8H9E:E<J=Z>C?B@BAHBFCADIEHFGGGH<IDJGKBLGMDNEOGPFQISYTGUCVBWEXEYHZD[G]m^F_FaCbBcEdGeHfGgFhE
#user-cannot-change-password	X!G#G%F(B)I-G/H2J3H6J7G:F;J=G>H?H@?BCCIDGGHHCIFJHKELBMDNFPITIUGVDXIZ<[F]H^m_IaIbFcIdDeIfIgHhA
#user-not-found-onprem	V!@#F&I(F)H*H+G,G-E.I/B1F2H3C4F5I6G7E8F9E:E;F<I=D>F?E@FAABFCFDEEGFHHGIDJGKELGMENDOGPDQIRGSHTBUGVDWHXGYHZB[G]F^E_naFbGcDdBeGfEgFhE
#windows-screen-broken	S!G#F%F(C)G*I+G,J-G/H0J1I2J3H4I5I6J7I8J9H:E=F>G?E@IBCCHDEEJFIGIH:IGJFKFLGMENDOIPHRISFTGUEVDWGXGYIZ<]F^G_IaFbncFdGeIfFgFhE
#wizard-connector-not-found	t,JHGZHeb
#wizard-licence	y=Ge]
#writeback-not-enabled	P!B#C&H(A)@*C+F-C.G0B1C2F3C4B5E6C7J9E:B;F<E>D?C@@ADBACEDAECFEG^HEICJBKALCMBN@OFPIQFRCSDTDU<V=WBXDZ=[C]E^BaDbBcAdneZgIhA
#writeback-service-stopped	S!E#F%D(D)F*H+H,G-E.I/Y0C3F5F6H7D8E9F:F;H<G>F?F@DAGBBCGDFEHFHGBH:IFKELGMBNEOIPERASBTFUCVDWGXGZ>[F]F^F_DaEbEd@fmgEhF
#writeback-unsupported-path	U!E#G%H(B)F*E+H,H-F.I/?0G1G2H3F4G5H6H7E8H9E:F;I<J=E>F?E@CAHBCCGDFEFFHGGH?IFJFKDLGM@NEOHPDQIRHSDTCUFVEWGXGYHZB[G]F^E_DaFbEcEdBeHfCgohF
#wrong-current-password	R!F#I%F(D)H*H+H,H-A.I/F0H1I2H3E4G5H6G7F8I9F:E;I<I=F>E?E@@AIBBCEDDEIFIGFH>I@JFKCLEM?NAOFPHQJRGSGTFUEVDWHXFYIZ9[E]F^C_GaFbDcGdCeHfEgFho
+# #	U!G#H%I(G)I*H+J,J-G/H0I1g2H3]4H5J6I7I8I9F:I=G>G?H@cAJBZCFDHFJGIHCIFJIKELIMGNGSHTGUJVHWJXFYjZE[J]J^I_HaFbIcDdFeIfDgHhI
+# 4251234567	y3^
+# 4567	y3Y
+# admin	g*JHHMJgf
+# allow	yYZ
+# and	f-J1[3J4JHEIZK]O^YZZGc^
+# are	y/FKZM^
+# at	v-ZI]KGZH
+# befor	yKZ
+# bit	y<_CI
+# but	yaY
+# by	yI^
+# cannot	y(]P[ZG
+# caracter	n2cHI
+# caratteri	y2^
+# char	i/Y2e9H@HHGKIN[
+# character	c/[2bHGI]
+# day	n@^
+# days	m@_D]IIZ[
+# de	y?HC_
+# dia	y@Y
+# die	y>^
+# digito	y3Faa
+# e	n>_IFOZY[
+# el	yC[
+# error	yS[
+# fail	yZY^X
+# forbidden	y(Z
+# from	tHJc]
+# geht	yH]Y]
+# godziny	tX]
+# has	y/^C]gI
+# heur	rXZ
+# hora	i@^X_
+# hour	d@^HIXbZJ
+# in	v#IHJK^TZ
+# is	rHbZJ
+# it	yO_
+# l	tC_KY
+# la	v#J@HIaTZ
+# left	yYY
+# letter	vI[
+# login	ybX
+# may	yH^
+# method	l?JC]
+# min	va[
+# mins	y#XaX
+# minut	h%J3JOJPZR_a^
+# minuten	vR_
+# minuto	yR[
+# not	p/[3[=YYZ
+# o	yC[
+# och	y3]YY
+# of	p1[C_HE
+# on	k1JPZS]Y[
+# ore	o@]XZ
+# out	y1Y
+# outbound	yBHHJca
+# password	n@IKYN[
+# peopl	y(HP^
+# point	y-aHHIJ
+# portal	yg[
+# random	yIIN[
+# reject	v/]@YII
+# ruckschreiben	y1Z
+# sms	t3c>GOHaF
+# so	t3^aI
+# sspr	t@]
+# stunden	o@^X[ZJ
+# then	y@XHHK^ZI
+# this	y@Z
+# timmar	vX[
+# to	m4^CXK]cG
+# trie	yNX
+# und	v3[C^aE
+# user	r@YC]F[GYHIZI
+# uur	p@_HJIJX^ZI
+# was	v@YIZYY
+# x	r1^
+# y	t3YIGO[YZaH
+# zeichen	n-[/Z2^I[
+# で	yPXTZ
+# 小	rXbaJ
+# 時	tXa
+# 管	yg^
+# 还	y3[TZ
+0171 123456	y3[
+2003 dc	y5Y
+2003 ignora	y5_
+2008 and	y5_ZE
+2008 r2	r5^
+2016 acs	t1cHG
+24h after	yX[
+31034 and	yf^
+32004 decryption	v6Y
+32009 error	t,[
+32009 with	y,X
+33001 adunknownerror	o&^
+33001 unknown	v&Z
+33008 for	yN^
+3rd party	yJX
+4740 usuario	y#Y
+6329 with	y8_
+6800 in	yHFNJZIfa
+800700c nome	y2_
+80230619 messag	yNY
+80230818 dominio	v4^
+a #	h-X/Y2^HFIGKINZZIaa
+a 2008	y5Z
+a 3rd	yJX
+a and	yK]
+a antiga	rHIM_h^
+a bann	y-^
+a bit	y@^KH
+a blank	y3^HHbY
+a block	y-_HG
+a bot	y9Y
+a bunch	y/Z
+a cada	y#[@[HH
+a caixa	vH[^Y
+a call	y?Y
+a capital	vIZ
+a chang	p@YBXLX
+a changer	yZZ
+a chaqu	yHXN^
+a choic	v?][X
+a cinq	y#^HIM[
+a client	yH_aJ
+a cloud	v*I,_/YdG
+a code	j>DCJH_Z_]J
+a comma	r3[F]aJ
+a company	y8Z
+a conta	i!Y#[%])[HIL[ZI[Y_[
+a container	vF]GaHIZI
+a cool	y@Z
+a day	b#G-G9H@bHDIGKFMINGR]TIXfZDf^
+a dc	r4cHGcHfI
+a de	rD[K[MY
+a deja	v+ZHJ
+a dele	y@JHHI^K[
+a deux	r*_
+a deverrouiller	y[Z
+a deviner	p-^
+a different	j:Z@YGZ
+a directory	y)[
+a disparu	y?]bZ
+a domain	j%]5[8^GIHIPE_]
+a dos	yA[
+a due	v*]A[HI
+a email	y*Z>I?IC^HI
+a ete	j!_4]?]@IBYCIDIHFM]ZF_Zd[
+a fair	y:^@HB_ZE
+a federat	y7Z
+a few	tMY
+a filter	tHEJb
+a floresta	y8Y_[
+a former	yIJK^ZI^Z
+a fresh	y@ZLY
+a full	v@YHJTZf[
+a funcao	y*X
+a generic	yN[^Z
+a global	k(]
+a good	y9Z
+a gpo	tQY
+a group	tV[
+a guest	r:[
+a helpdesk	r*Z@Y
+a impressora	yH[
+a jamai	v+]DYHIW]
+a jour	r+]1ZMXf^
+a l	o(]>Y@ZHIZJbYeZ
+a la	f%[2Z3G=J>_?I@JBJHFIHKZMIN_O]QXZGaFbYd[fI
+a lake	y>]HJ
+a laptop	yH^dI
+a las	yHJX^
+a le	y(YV]
+a leaver	y!FH^
+a less	y-^
+a licenc	v=_HE
+a licenca	y=[
+a ligacao	yHHa_
+a list	n-_HFI[
+a littl	yH]ZI
+a login	v>^HX
+a long	yDJZ_
+a los	y*Y
+a lot	r9aHZZH
+a me	yHIZY[]
+a meet	t]_
+a member	n>JHIPZVa
+a mensagem	y>^HFZY
+a mesma	yK[b[
+a messag	tZ[
+a mi	p(I)Y3[9X>^@JHIIIK]OHVYZF
+a microsoft	p)ZMYRYSZdZgI
+a minha	t@JIYK^VYZF
+a minut	vTX
+a moment	yMZ
+a msol	y%Z
+a necessary	n)IUGVJdc
+a new	T#G%G([)I*G+],J-D/G3J6J7I9H=I?H@]AICHDEH[IAJIKHL[MHNEPITIUJVGWIXJ[e]Z^F_aaJbHdHgXhI
+a newly	y%Z_J
+a nice	t9]
+a nie	y[Y
+a non	yH^ZG
+a note	yH]
+a nova	n9I@JBaHDIJK[MbZF
+a number	i3XD^I[OHZJ
+a nuvem	v/ZMZg[
+a opcao	v([[Y
+a organizacao	pW^dZ
+a otro	v(_7YVI
+a ou	yFYGX
+a pagina	p+^-YHIX[Z[
+a paid	y=[HI
+a palavra	o@^KGVY
+a partner	tHZ
+a pas	e%[)H*I+I-J/Y3I:I=[?H@JCIDYEYHDIHKJM[NJPGUYV^WZZE]]aH
+a passkey	t?YHZ
+a password	Y#J-J/Z:I<_=J>J@_BECJDHGIIcKZLFMDNBTZUIVIWZZE[G]]^GbHdHgJhJ
+a passwordreset	ySIc^
+a pdf	yH]
+a perdu	y%]
+a phon	l*Y3GC_DaHGaH
+a pilot	yH[
+a pin	yIZ
+a plus	vF_HJ
+a policy	i*IHENBU[Wc
+a politica	lHINaWZ
+a poner	yKZ[^
+a posto	yB^HHMH
+a pre	y%X
+a privat	y@YD[
+a privileg	vP^
+a problem	pE[S[
+a quarter	yRZ
+a que	yI]h]
+a quello	yOX
+a red	vHHIJS]Z]hJ
+a redefinicao	k(HBJU]Z_
+a reimpostar	p(J=[BYVY
+a reinitialiser	yZX
+a replacement	y>]HJ
+a reserv	vF[
+a reset	f?YBICYDIHFL[UYWZ]Yg[
+a restart	yfX
+a restriction	rN_
+a retir	y1Y=Z
+a role	k(Y)^*cCHHJZI
+a row	y@IHIX]]Y
+a rule	yGZ
+a sam	yQZ
+a sandbox	yH]WY
+a se	yB[HJZ]
+a second	f*Z+[6^@ZC_aH
+a secur	yYZ
+a security	t)]*IHIQZVY
+a senha	Y!I#]%J-G/I7]=H>X?I@ECIHGI[JZL^N[TIUHVHXGZ[]G^Y_JaJbIcId^fIh[
+a server	y7Z
+a shar	tHZ
+a sincronizacao	yGJM[f]
+a singl	y+X
+a slash	oFaHF
+a sms	r?^CYHCa]
+a spac	y3^HF
+a special	rHIIYV[
+a stricter	y*[/[PI
+a supplier	y:[
+a sync	v+]8Z
+a team	vH_MGZI
+a temp	r#J@ZbZ
+a temporary	rZJc[
+a third	nHHJ_bZ
+a tick	y^_
+a token	r,b-XHIZHeF
+a troca	vLYZ[
+a tutti	y9^
+a typo	r3[@[
+a um	yPXVX
+a uma	yK^
+a un	j-HHDIIK]P_V[ZH__hJ
+a una	vHGK^[^
+a user	^!I#H%G(Z*[-H/Y9I:I;J=I>H?H@]AIDJFFGGHfIXKFPIT]VHXJZF]I^I_X
+a velha	rHFKJMbh^
+a vendor	tJ^
+a verificar	yXZ
+a very	v2Z
+a vpn	yH]
+a way	t-FH^TZX]
+a websit	yHZ
+a week	v!^@IHJI]KIZI
+a word	m-[I[ZJ
+a wrong	t,X
+a year	t!a@IL]ZF^J
+aadsts53003 access	yHX
+aan de	vIZKJNZ
+aan het	vN[
+aangepast en	y@]
+ab ist	vL]
+abandon befor	v][
+aber nicht	r+Z>H?^ZF]^
+aber nie	y+]>JDIaY
+aber nur	yC]DI
+abilitato alla	tV[
+able to	d#F:X?EBcC^HHQYTIVIZ]
+about password	t-[@JBGHFIJSYZ^
+about policy	yWY
+about self	yS_UIZI
+about the	t![IYZH
+abroad and	v)ZaY
+abrufen des	y,[
+acabo la	y=_
+acabou o	y=_HI
+acce a	v!^>]HE
+acce au	r9JHb
+acce refus	p%bIJKJP]QYZFdH
+acceder al	y!JZ^f]
+accept cooki	v.Z
+accept for	y?aZE
+accept it	r@YKX
+accept my	vKIZ[
+accept on	t/^II
+accept pas	tIIK]OZZFhZ
+accept sinc	v-ZHZ
+accept the	p@JBYKZM^ZD
+accept them	v3^GJOIZJ
+acceso al	t>[H^
+acceso denegado	v%_HJ
+access deni	_!J%](_HHKJPcQ_ZE
+access has	tHZ
+access is	t%]
+access my	y!H%H>IHEPJZa
+access polici	tHZ
+access policy	rH[
+access restrict	pHGQ_
+access right	v%_HI
+access to	d%J>c?HDGaJ
+accesso alla	y3J>^DIH]
+accesso di	vb[
+accesso negato	y%Z
+accetta la	yKJZZhY
+accettata in	y?ZHJ
+accident and	y!]ZH]Z
+accord to	pHYNZU[ZJ
+account a	v%]2[PF
+account ad	vAXLX
+account admin	v*^,ZPI
+account and	p!Z#FC]LZT]ZH
+account are	pA]HIP^VI^Y
+account belong	v:[
+account bloccato	v#^XG
+account by	y#Y
+account cannot	r%a:ZHJPJZI_GdGeG
+account chang	yh[
+account di	t%X2YGY
+account disabl	v!X
+account e	n!Y#X
+account enabl	yGZ_I
+account fail	y%I(ZHEP^
+account for	l%]2HTZVX_X
+account from	t:XH^_I
+account got	pHY
+account hack	yH]
+account has	a!Z2[DYHGLYP[_^dF
+account i	v!Z,]ZF
+account in	f#D)XA^H_MX
+account is	U!c#](H)J-I/I7I:[=J>H@IAJBGCIGIHDIHKILIPaT_V^XIZA^DdG
+account it	vP^
+account keep	v#[TJ
+account lack	r%Y3Z
+account lock	n#IH_TG
+account lockout	t#]
+account lost	y%I0[=[
+account manager	yQ[
+account may	y%[
+account moved	yG]_X
+account msol	t%[2[
+account need	v%Y
+account non	pD]V[
+account not	b!]#J%Y)I3G@JBHD[GJH@KIL^PJQ[V_WHZYhJ
+account of	m!DHb
+account off	v!a
+account on	tA^ZH
+account operator	pP^
+account option	p^^
+account out	yG^
+account outsid	yGZ
+account page	yh[
+account password	f%G2d:I=_GJIHLHVIZD
+account per	tHJVbWI
+account pgmsa	y0_HG
+account properti	yZJ^]
+account reset	v!J%Y:Z
+account secur	r#J+aD^HGZG
+account senza	y[Y
+account set	yBJHI^^
+account show	t#Y
+account so	tDX^Z
+account staat	y!]
+account still	y_[
+account tab	v!IHI^b
+account that	tLXPY
+account the	v^Y
+account to	r%IHHQ^VY
+account too	tXZ
+account tropp	yXZ
+account unlock	y#JB][I
+account used	y,Z
+account user	y)]VF
+account want	y*ZCH
+account was	j!Y%^>[GJZI^[
+account were	vZJ^]
+account when	y%Y
+account whil	v,]eF
+account whos	yLX^Z
+account with	p;^HGLY
+account without	o[[_Z
+aceita minha	yIHKHZ^
+aceita not	y/X?Y
+aceitou a	y/[
+acepta en	y?ZHII^ZF
+acepta mi	vIFKIO]ZZhZ
+aceptada en	y/^
+acesso ao	v>^H[
+acesso negado	v%[PY
+acquir user	vHGQbZI
+action on	yE^dJ
+action requir	v*IE^
+action you	ydY
+activ directory	b!F#H%^&d(G3F:IFZHCJYTZZI^[_[dJ
+activ in	yU[
+activ pour	rV^
+activar la	y,[eZ
+activation de	y,]dHeZ
+activo la	ydZ
+ad acceder	v!JBYZ[[^
+ad account	f!Z#]HF__
+ad ale	yT[_Z
+ad allow	y/]
+ad an	yGY
+ad and	p!J/[M^ZJ_]gI
+ad are	y%Z_Jd]
+ad but	r/[
+ad change	y/_
+ad com	y3[AX
+ad con	y3^
+ad connect	_1b8]HGMXYYcH
+ad connector	m!J%a2[8^HFZI_H
+ad deaktiviert	v!Y
+ad did	yTX
+ad does	y=X
+ad ds	m2[H]
+ad e	r%]3[LX
+ad entra	t/^
+ad error	t&cZC
+ad esta	yTY
+ad fail	v/]HJP[
+ad for	t=YM]
+ad fs	v,X7]
+ad had	y/[
+ad has	rF]HFTY_^
+ad is	n/[IG^X
+ad ist	o#I%J3]>ITY^Zc]d]
+ad keep	y^^
+ad konto	v#Z
+ad le	y%]^Y
+ad ma	p#IMYT]g[
+ad mais	tMZTY
+ad mas	tMZT]
+ad men	vHIMYT[_Z
+ad mit	v3_AZZJ
+ad nada	yT]
+ad nao	v!]L]ZG
+ad nicht	y_Z
+ad not	i#J/J<^HHLZMGTaZH[Jg_
+ad object	jGI_b
+ad objekt	y_Z
+ad onprem	h/[_Yg^
+ad password	n-]/IJHN[
+ad pero	v#IM[T]
+ad policy	n/ZN^
+ad premium	y=X
+ad przyjelo	y/^
+ad refus	t/ZJ[NY
+ad reset	y_[
+ad right	v%_HIP[
+ad said	y/]
+ad says	rIZ
+ad show	y#HT[
+ad so	v/[A^
+ad still	t!]
+ad sync	i/JMXSGd[fa
+ad the	v/bZC
+ad took	t/Z
+ad untouch	yTXgX
+ad user	d!^#H=HAZG]HITYZI_ZdZ
+ad y	v%Z3]
+ad で	r!_#H/ZMYTY
+ad 已	yT[_Z
+ad 里	r!]#J3[M[TX
+add a	l8ZD]Ha
+add me	y(I)H*EHGVa
+add on	t.^J]NJZG
+added a	r4H8aHJZJ
+added the	v%I8ZHIQ]
+added to	t:ZVX
+addefaultdomainpasswordpolicy minpasswordag	y@_
+additional security	tC^DI
+address of	y:Z
+address on	v3Z
+adesso non	y=]@IK]
+adfs and	v7[
+adfs foderiert	y7Y
+adfs page	y7Z
+adfs tien	y7[
+admaexport fail	yHHQa
+admin a	v(_*ZHJZH
+admin account	d)^*a,^:J=_CHPIUIVCWIZF^J
+admin action	t*IE_HJ
+admin and	h(X)[*JP]ZJ
+admin app	tHGMJgb
+admin are	r)[*[UJ
+admin as	v#X
+admin asked	y*[
+admin at	y)H*]?J
+admin cannot	f(G)[*a?EHGPZ
+admin center	f)IHJMHS_ZHgb
+admin centr	yg[
+admin count	yPY
+admin credential	v,[eI
+admin disabl	v)FU^
+admin do	vPY
+admin doit	yEY
+admin du	yP_
+admin e	yPY
+admin en	ygZ
+admin for	r([)D*F,[E[HEPHU^VXZJdJ
+admin from	v)]P[dJgJ
+admin get	t)X*[
+admin gets	t(X)]VF
+admin group	yPY
+admin has	f!I)GEIU_VaZI
+admin hat	pEHVZW[dY
+admin have	t)]*[VI
+admin here	v*[
+admin i	i(Y*bHD
+admin im	t,Y
+admin in	j,]:YPZd]
+admin is	r)^
+admin it	t*[EFVIZ_
+admin kann	y*]aI
+admin konnen	vPY
+admin may	v^]
+admin microsoft	mgb
+admin must	p,[E_PIdIgJ
+admin nao	y*]
+admin need	o*[CIE_dJ
+admin nicht	p(Z*X?JdZ
+admin non	y*]
+admin not	c%H(G)_,IEGHJPXV[W^ZGd[
+admin of	v%F([:]HHP[ZH
+admin on	vEFH^dZgJ
+admin only	t*Z
+admin page	tgb
+admin password	m(E*H,^-JEHHcPYZGdFgF
+admin portal	v/Hg]
+admin reset	d)Y*^1d:J?F@ZEIHXLYP[SGUCVGWFZDdJ
+admin right	yHZP]
+admin role	l)aHJZJ
+admin see	v)^UE
+admin seem	y*X
+admin switch	tUX
+admin the	y)aZD
+admin to	j(H)F*D,Z:I=ZHEPIUYVdZEdF
+admin try	y*Y
+admin turn	yD[UI
+admin user	v(YgY
+admincount #	hP_
+admincount is	vPX
+admincount steht	yPY
+admincount が	yPZ
+administra en	yd_
+administrador de	n(a)G*Y,IPZ
+administrador del	y([
+administrador do	y([
+administrador global	n(^)Y*I,^dI
+administrador ha	yUY
+administrador nao	r(G)[*HPIU]V]WHZGdY
+administrador not	p(I)[U[VZWHZHdY
+administrateur de	yP]VH
+administrateur du	y(X
+administrateur general	y)Z,^dI
+administrateur n	r(I)JEIPJU[V]WZZGdY
+administratoren brauchen	y*Y
+administratoren durfen	v)]
+adob acrobat	yHY
+adress de	y3HD]
+adsync dienst	vfZ
+adsync est	yfX
+adsync servic	pHIf]
+adsync サ	yf[
+aduc does	yT]
+advic of	y)]
+after #	p0Y
+after a	j!Z@[BJHGL[T]ZF
+after add	v%]8ZPF
+after all	yB[]I
+after an	o#I%J0[@ZBZP]ZFfHgZ
+after choos	y]]
+after disabl	yY[
+after each	y#Yf]
+after enabl	yJ]
+after enter	yZ]
+after holiday	y#Y
+after i	lHFR^Za]BaZ
+after migration	yA]HG
+after my	y#](]ZD
+after password	v#a@FBFHILIMZZG^E
+after reset	tLZMY
+after restart	yB[HJfX
+after sspr	v/XMZ
+after the	^!I#H(I-J/Y9J=J>JB[CJH@JIM_NJRYY[ZX]_^HaIcHd^fXhG
+after unlock	t%[TY
+after vacation	yBJHIZ^
+after we	t<YA^C]HJPIZG
+after wrong	tTJX_ZI
+again after	yBER^ZI
+again and	m#Z+I;H@EBHH^KGN^P_TJaX
+again as	yK^
+again at	v@aZD
+again befor	y@GHHX^
+again but	v+]
+again in	tHX
+again it	yKY
+again later	j#J@GZ_c[
+again not	y@^B]ZB
+again noth	y+[aY
+again to	y+Y8Z
+again today	t@Y
+again with	rB]KZZF
+age #	m@]
+age is	r@X
+age or	o@ZIIN^
+agent and	ye]
+agent cloud	y0Y
+agent credential	t%[
+agent dc	t-aJI
+agent de	p0_HJ
+agent der	y0]
+agent di	y0Z
+agent in	y-Y
+agent is	n0[JXZIf]
+agent not	r%I0^J[
+agent of	yHZ
+agent offlin	y0]HY
+agent on	v0^
+agent show	y0IH^
+ago and	l@^D]HHM^ZF
+agora nao	y=[@FK^
+aguard #	tXZ
+ahora dos	y*Y
+ai chang	p>X
+ai deja	r@YK^ZI
+ai ferm	y]^
+ai mis	y@XI]
+ai oubli	yZ[
+ai pas	m(Y@IC[H[KH]^hJ
+ai perdu	v>Y
+ai plus	y>[
+ai que	tC_
+ai un	yCZ
+ainda nao	t@[HFM_W[
+ajout au	y8]V[
+aka ms	i+Y7XDbT[ZI
+aktiverat for	vV]
+aktiviert werden	y8ZeY
+aktuell password	pKIZGhc
+al activar	y,[eZ
+al antiguo	y>X
+al cambiar	vZYdX
+al cambiarla	yZHh_
+al crm	yH_
+al dia	tM^
+al eerder	vK[
+al giorno	y@ZX[
+al iniciar	yHZaGb[
+al logon	yLXbZ
+al mio	y3]OHZ^
+al nieuw	y9_
+al numero	y>]
+al prossimo	yLZ
+al restablecer	v5[HHa]
+al usuario	yLX^Y
+aldrig registrerat	vDY
+algo de	v.Z9^HI
+algo mas	yC]
+alguma novidad	y9]
+all account	y2]
+all and	y(]BZ]I
+all cooki	t.[
+all day	v#IT]XX
+all dc	yJZ
+all fail	v(]G]HHKJZI^Y
+all fine	yB[
+all good	v9HBbHIKI
+all my	rK[N_ZI
+all normal	yP]
+all of	r+J-IHEU_WaXJ
+all other	vG[
+all our	t)]5XSXUH
+all password	yNX
+all set	yB^HJ
+all sort	y9GB]
+all staff	y+[
+all the	nHbNXRIYY
+all user	o%^3I;H=FFIH_UaVEZG
+all utent	t=ZX[^Z
+all were	vK]
+alla losenord	yHJN_
+alla reimpostazion	tV[
+alleen mijn	yC]
+alleen ontgrendelen	y[]
+allow by	t<ZYY
+allow cooki	v.Z
+allow self	yUY
+allow to	b(a:J?E@HHFKHQ]V^ZC[J^abIhI
+allow user	tUY[X
+allowedtousesspr fals	t)[
+allowedtousesspr is	y)Y
+alor qu	y+^DI
+alor que	p3H>II[O]TZZI[^h]
+already expir	yaZ
+already have	y+XHJK]
+already register	v+Y
+already set	y+_DIHI
+already used	r-JK^
+als #	yR]
+als admin	y*Y
+als method	y?_
+als registriert	y+Z
+alt del	jM]bYh^
+alt und	y@^ZI
+alte password	i#]HHMZh^
+alter its	y^]
+alter the	r7Z^a
+alterar a	t^_
+alternat email	v3Z>YHJ
+alternat phon	t?^HY
+although it	v-_IF
+although its	y@ZOY
+although the	rTZ
+altra volta	y@^
+altri si	yPZV[
+altri uno	y*Z
+alway click	y@IDbHJ
+alway uses	yK^ZF
+am anmeldebildschirm	ybY
+am i	r(FHEIZVa
+am laptop	vH[MY
+am lock	y#[
+am not	p(HIZV^ZGaX
+am on	yHY
+am only	y([ZI
+am pc	oM_T[
+am phone	y>IHEMZa^
+am rechner	t#^HIMZb]g[
+am selben	y@_
+am sperrbildschirm	vbZ
+am stuck	vDZX[ZY
+am sync	yR[
+am told	y@[VY
+am window	y[ZbJ
+ambient onprem	l/JHJKJNJccda
+ambito della	yG[
+amministrator global	t(],Z
+amministrator non	rU^VZZHdX
+amministratori di	yP[
+amministrazion di	ygY
+an account	n!JA_ZG
+an adfs	y,]HH
+an admin	c(_,Y@ZHIPHZBgX
+an answer	v9]DZ
+an app	y?YHZ
+an earlier	vHIK^
+an empty	yC]HIZHaIb[
+an enabl	yAY
+an entra	v)]*ZHJ
+an error	Z![#J(I,I/^3H>I@EBHCIHGIJK[NJOIV[Zc]HaHbIcZeYfIhI
+an excel	yHY
+an exception	ye^
+an export	yH]
+an extension	t3[
+an extra	yJY
+an hour	b#G%I/H3I9E>I@^HFIJKIM]P]RZSXXYa^f^
+an ihren	y!XZZ
+an incident	yS]
+an incorrect	tT]
+an intern	yHZg[
+an issu	vBJKZZ[
+an object	v_Z
+an old	m4I5C;^>[H_
+an on	ydZ
+an option	r#J*]?G^[
+an ou	pF_G^HI
+an outag	t9FHFScZI
+an sam	yQ[
+an unexpect	t3^HIZZ
+an unknown	p&[HHb]
+an updat	y0^HIfI
+ancien mot	nZIh_
+ancien pour	y>IDJMaaH
+ancora bloccato	yT[
+ancora la	tHHM_
+and #	t/FM^YY
+and a	h(I*Y3YHYIZL]P[ZH^J
+and ad	v=J@[d[
+and afterward	y2[Z]
+and again	l#Z+I;HBGH^KGN^P_TJZIaX
+and all	vF]
+and another	y/XgY
+and ask	oCX
+and both	v6XA]
+and cannot	d:Y=Y>Z@]KI
+and clos	yBJ][
+and computer	v#IHFT]
+and confirm	y%X
+and country	y3Y
+and creat	y8]
+and does	y%EH_
+and email	r*Y?JHGMZgY
+and enabl	v8X
+and encrypt	h<a
+and entra	p/Z6^cJ
+and everyth	y%^
+and forgot	r=ZDZZGd[hZ
+and gave	y%[HIZ[
+and get	rIHJ[hY
+and gets	t3FCIDZK[O]ZI
+and goes	vLX
+and got	m#[@ZKZNH_Y
+and has	v-Z
+and he	v@X
+and i	c(I*H+[-H>Y?ICZDGHDI^KEV]ZE]^aIh^
+and im	r>I@ZB_HG]JaH
+and in	vAYK[d^eJ
+and is	p@GHJLZOYX]
+and it	Z*Z/J3IBYCYDHHDI^K^NHOZVXXIZ?]JbZ
+and its	l?[@XF]HGZG
+and just	y8]
+and left	v]^
+and lost	y([>]HJ
+and microsoft	v/^1]HIRISIcZfIgI
+and mine	yOX
+and must	vVY
+and my	t![
+and need	o!X#Z
+and nobody	vD[LYc[
+and none	vBJG[IIN^ZIhJ
+and not	e%Y&Z+]-I/Y>H@_BHDZHHKELXNZOIVJZIa]hJ
+and noth	l&]9I>I?I@JBHDIHFIJNZR[Z_a^bJ
+and now	[![#a%I(I+H/J8[:I>X@[BBCIDaHBIHKZMINITJVYXZ]I^X_JaJbIgYhH
+and offic	yMX
+and on	r6[cZ
+and only	vKH[^
+and our	v4]8IHFd^
+and password	i!I#Y-J0]1Z5_BJWZbXdG
+and phon	l*aCJHJ
+and put	y8^
+and pwdlastset	v%X
+and reset	b!Y%Y(G)X*Z/H0a1Z5^7X=J?J@GBHCHKIR[VIZ@]H^[_IbIcJgH
+and restor	y_]
+and says	v7]
+and self	y^Z
+and show	rC[HJaJbY
+and sinc	r1YQZ
+and so	y-]
+and sspr	p7ZJ[ZI
+and still	l(]/[HJNZT][F
+and stop	ye]fY
+and team	yMY
+and that	t4[C[
+and the	V#F%J(I)J*I+I._/]3[6J7[8I9J>c?F@[AZBFDJGJH=IYJIKYMDNGOGPHQXSITXUZVIXIYXZ@[I^H_HaFb[dIf]
+and then	f!J/^>J@HBJC]HG]IbXf]hY
+and they	v(XOY
+and today	v![@_NJZF
+and try	yXZ
+and used	y#Z?ZXI
+and veto	yJ^
+and was	v:Z
+and we	yJX
+and when	t![K[ZIhH
+and which	ydJg^
+and will	y9^HX
+and window	y#]
+and writeback	h%J2Y<Z=ZHHeHfHg^
+andern darf	y^[
+andern des	y@JZ^hH
+andern nicht	yZ]hX
+anderung bei	yLZ
+anforderungen der	yNY
+angeblich nicht	vN^
+anixi password	yJZ
+anmeldung kommt	yHZ
+annuair onprem	t7^_Zd[
+annual leav	yH_
+ano pasado	yK_
+another admin	r(^
+another company	t:Y[^
+another firm	y8]:Z
+another for	y/XgY
+another method	o?ZCY
+another one	v:]
+another organisation	v:[
+another user	v=ZHZ
+another way	vCZ
+answer with	y&[
+ante de	rCJHHKJMIZI]aba
+ante era	yPY
+antiga esta	yh^
+anvandaren ar	y!__Y
+any idea	t9F@IBGHHZb
+any longer	v?^_]dF
+any more	b!X(Z+[-I/J1^6Z8J9F=I>I?]@GAHB[CHDDGIHDIGK_MJNIPITHVIX^Z?__bXcJdIhH
+any news	y9^
+any of	o@[K^ZH
+any password	v@[N_ZF
+any phon	y>HD[
+any problem	yBXHHV]ZJ
+any progress	y9]
+any security	vDY
+any updat	v1J9aHGNJ
+any way	yNYT[
+anyon in	yHEZ^
+anyon ther	y9Z
+anyon who	y@ZP]ZH
+ao ativar	y,[eZ
+ao redefinir	vZ[a^
+aos requisito	tIZN]
+apagado para	yU[
+aparec como	v?]h]
+api graph	tg[
+api reset	ygZ
+aponta para	yA^_Z
+app alon	y?[CZDIHJ
+app asks	yH^
+app code	p*H?_HZZJ
+app e	v>J?YCa
+app is	t?]
+app may	y(bBJHFZJ^I
+app not	p(I)H*^?IaY
+app notification	v?ZCHaY
+app offic	ygY
+app on	r>I?[HXg[
+app password	vHa
+app reset	yg]
+app show	vHZ
+app with	y(_ZH
+app y	y?YC[
+apparait pas	t(]?[DI
+apparently not	y-[HHIHV^
+appear again	y+ZDIHY
+appear for	v+a?JHENZ
+appear in	y-]
+appl id	o#EHcTHZI
+application event	r,^HINJ
+application log	yHCN]ZHf_
+apply to	y*]
+approv sign	vHX
+approv the	v>]HDa]
+apre la	v-[H^OYZJ]I
+apre le	yHI]baI
+apre plusieur	yT]
+apunta a	yA[_[
+ar avstangd	t!_UXdX
+ar fel	vh^
+ar for	p-aHII[
+ar inaktiverat	t!]
+ar inte	l#I9_HGV_ZEd_fJ
+ar last	t#]XI
+ar stoppad	yfY
+ar svart	yH^
+are #	yIZ
+are activ	y6XAZ
+are already	y+]DH
+are asked	y*[H]
+are deni	v%JK[Q]
+are disabl	v!].YHIZJ
+are fine	v/X
+are in	yH[
+are mine	yO[
+are miss	o(I=YW_
+are need	y@^HH
+are not	c*X-Z/I0]4J8Z:X?^CFDIG[HDKIMXVZZH^Y_Jc^fI
+are ok	y8[
+are refus	n%Z(J)^-Y/IIGKIPI_Jd[
+are register	y+Y
+are reject	y-_HI
+are requir	yC[
+are sent	y7Z
+are set	y.X
+are stuck	y@ZCY
+are the	t(]NZ
+are told	v)ZUJd_
+are two	vA^
+are wrong	vH]
+are you	m9dHD
+area code	y3Y
+arriv abroad	yHIa]
+arriv from	y6^
+arriv pas	nZc[[
+arriva li	y>Y
+as #	y3[HJ
+as a	i(E*_-]?^HAZ[
+as admin	t(D*a?JNZZI
+as an	t*X
+as befor	vZ^
+as current	yKIh]
+as dc	y5^
+as expect	y)[
+as guest	y:^HIZI
+as i	r(I)[HHN[]]
+as if	y![KX
+as inactiv	v0^
+as it	v/Z
+as licenca	y=[
+as mine	yIIO_
+as new	yI[KYZJ
+as of	yK]ZG
+as old	yZGh^
+as password	r%J(]I_KGZG
+as pergunta	y#H?YX^
+as permisso	y(YPX
+as register	r+cDDHJ
+as senha	y/J0^H^ZHdH
+as she	yDY
+as soon	y(I)[*Y
+as the	f+^@IHHIJKdLGMHZC
+as to	y(]4Z
+as too	v-]IX
+as well	p-[?IC^HITZ
+as yesterday	y@JKGZa
+ask for	pHXLY
+ask me	yHZ
+ask the	y:]HHV]
+ask them	nCXWY
+ask your	vU[V]WJZI
+asked for	e*^,YC]HEXXZJa^
+asked to	kCJHYIIKHLaO]]I
+asks for	a,[-H>I?H@HCaDJH[IGOJaHbYhb
+asks me	m*[CHHYZYh[
+asks to	yHZ
+aspettar un	y@^
+aspetto il	ya_
+assign a	y(ZZIg]
+assign to	v%E(J)ZHb
+at #	h@dB]HJZE
+at aka	v7ZT]
+at all	lDYHGU^VIWXbZdZeG
+at breakfast	v@]
+at first	pLbZF
+at half	v@Y
+at home	l4X>[H[MX
+at least	i-I/Z@]HEIbKGNXZJ
+at login	p+a>FDJH[aDb[
+at logon	oHHba
+at lunch	v@X
+at microsoft	p7YS[
+at my	yMX
+at next	hHELcbI
+at nine	y@_NH
+at okta	y7[
+at once	y@Y
+at our	v7]SFZEc^
+at password	y?[HIZZ
+at reset	o(F)G*b5]?FGXHG
+at sign	o+_>FDI
+at the	V!G%I)J*X+H,Y4G6J8J9H:I?E@CAJCYDFGHHAJ]LHOFPIRITHUHVHXHYJZ_[I]b^ZbadIeZfZgH
+at this	k;ZWZcZ
+ate amanha	y@^
+atend a	vNY
+atend aos	tIZN]
+aterstall losenord	yZIb^
+aterstalla mitt	yZ]
+aterstallningen misslycka	yZ_
+ativar o	y,[eZ
+att aterstalla	t%](_
+att byta	y@]ZX
+att det	yK]O]
+att gissa	t-^
+att losenordet	yKXd[
+attempt a	v@[KHXX
+attempt fail	vZY^Z
+attempt on	yXX
+attempt to	t@Y
+attender #	t@ZXX
+attendr demain	y@X
+attivando il	y,]eY
+attribut is	y3[HI
+attribut set	yPY
+attual e	vKJh_
+atual esta	yhX
+au bureau	y>^
+au compt	y2]IHQZ
+au dossier	yH_
+au milieu	y]^
+au moin	yHJI^
+au moment	ya]h]
+audit log	k/ZEZHJV[ZI]]
+auf #	r>]PY
+auf das	v>]
+auf dem	h>IJYRZZHa^b^fX
+auf den	tD]JZaX
+auf der	m%Z-[HYX[ZI
+auf die	r>^
+auf kein	yU[
+auf password	vZIb^
+aujourd hui	t@[X]
+aus der	t![*JP]^^
+aus und	y.Y6Y
+auth method	y?ECHD_
+auth token	l,aHI
+authentication admin	v(a*GHGZJ
+authentication fail	yHZ
+authentication method	j(JC[DaHE]Z
+authenticator app	i(H*]?YHXaI
+authenticator asks	yHY
+authenticator auf	yH[
+authenticator cannot	y?Z
+authenticator code	y?Z
+authenticator en	yHX
+authenticator gone	y>[HH
+authenticator na	yH]
+authenticator non	y>GH]
+authenticator not	m>F?]a^
+authenticator notification	y?ZHFaY
+authenticator on	vHY
+authenticator pa	yHZ
+authenticator perdido	y>[HJ
+authenticator show	vH]
+authenticator sul	yHX
+authenticator sur	y>HHZ
+authenticator was	y>[HH
+authenticator zeigt	y>IH_
+authenticator を	yH[
+authoris to	yVZ
+authorization policy	t)^UH
+authorization requestdeni	k(^
+auto upgrad	y1aHH
+autoatendimento de	yHFUa
+automatica de	yH^aI
+automatically we	y=aZF
+autoris a	yQY
+autoservicio de	yU^
+autoservicio esta	v)]HJU[
+aux compt	y)]*YUI
+aux exigenc	yIIN]
+av losenord	td[
+availabl for	tUJV]
+availabl with	p=Z?HHY
+avant la	v]^
+avec l	y>]HIcZ
+avec le	v3HBZHIK]O^
+avez essay	yXY
+avez vous	y9^HI
+avstangd for	yUY
+away after	y]^
+away by	v@^B]KH
+away from	v)]*JHZU]
+away the	y?^HJPY
+ayer y	v@Y
+b is	yG]HIK]
+b2b con	y:aHJ
+b2b guest	v:X
+b2b invit	yH_aD
+b2b user	y:Z
+b2c custom	yH^NI
+b2c de	vHbZG
+b2c still	yH^
+back and	yHHJZZJdJg^
+back at	yZ^
+back but	v!Y@]ZH
+back de	ydZ
+back from	t!^
+back in	rXZ
+back nao	v%[dIf^
+back negado	yP]QYdJ
+back on	r/Z9]HZPZ
+back the	p4YHGa[bZ
+back to	e-J6]>I@HBJFJHBIIKeZX]F_Ib^dZ
+back tomorrow	vX]
+backup operator	vPZ
+bad password	t#_TI
+bank password	yHZZJ
+bann list	tHZ
+bann password	r-[
+bann word	tH]
+bara en	yC[
+bara lasa	y[_
+base de	yQ]
+bate com	yHJOa
+battery died	yZJ]^
+be #	y3aHG
+be able	n#Y?FC^HHQZZX
+be added	vV]
+be at	v@[
+be back	y9^
+be change	l@^H]
+be check	y5^KJ
+be clos	vBaHF
+be configur	n*Xe^
+be contact	n3a4YVG
+be decrypt	y6Z
+be different	vK^
+be disabl	y!DH_
+be enabl	rH[dGe]
+be found	lGY_]
+be in	v-^@JHHV[ZI
+be longer	tIY
+be not	y@[
+be on	v-[EJd]
+be one	y@JK]P[
+be open	y6^cH
+be process	yHIZ_
+be reach	r3]:IEJHIY[_Ic^
+be read	y6_KJ
+be repeat	yKX
+be replac	v@aZG
+be reset	mHIPbW]ZH_G
+be set	y<ZHZ
+be the	o3Z?ZHHJYKXLX
+be unlock	t[]
+be updat	t/Y
+be used	l#X3H?cHZKIZD
+be why	yI[
+becaus devic	yH[
+becaus he	y([ZI
+becaus it	j-^O]
+becaus my	tZJ]^
+becaus of	b#I/[EZHHIZTXX_ZH
+becaus password	p8Z
+becaus the	h#Z-H5ZI[KHR]
+becaus user	y^X
+becaus writeback	v/Jd]
+becaus you	pDZ
+becaus your	p:^EYWZZF
+been block	pHZ
+been deactivat	t!Y
+been disabl	n![
+been enabl	iUYVZd]
+been lock	t#Z
+been runn	yJ]fX
+been seen	y-Z
+been set	yVZWZ
+been through	y-JDYK]
+been try	yXGZ_
+befor but	vK]
+befor choos	y]Z
+befor enter	y@ID]KHZH]]
+befor finish	y]X
+befor i	rCX]X
+befor it	p@]CJDIHGKFTZ][aZh[
+befor logg	yZHb]
+befor logon	yb^cG
+befor password	tCJHY][
+befor the	r!^@YCZDI
+befor tomorrow	y@GHHX^
+befor you	yE[
+behind and	y1]
+behind it	y-ZN[
+bei #	yH[IZ
+bei dem	y+JD[^Z
+bei der	i3Z?Z@YDXHGO]S^TYVJZGaJbY
+bei leuten	y(]
+bei microsoft	vSXT[
+bei mir	n([>GD[HJV]ZH^^
+bei niemandem	ySY
+bei sspr	ySZXX
+bei uns	n:XOZU_W]ZHd]
+beim abrufen	y,[
+beim aktivieren	y,[e^
+beim andern	p@HZY^Hh_
+beim anmelden	yH]
+beim kunden	y:[
+beim password	v>_MIa[
+beim reset	v*X?^LXZJ
+beim ruckschreiben	v&^JYPZZI
+beim setzen	y&]
+beim user	y3]
+beim zuruckschreiben	v%]4]6[
+beim zurucksetzen	o:[HI]]a[
+beim zweiten	y@Z
+being change	rN^
+bekomm ich	yD]Z[
+belong to	o:[>ZZJd^
+below the	y5_HHb[
+ben mijn	y>Z
+benutzer erhalt	yO[aZ
+benutzer fehlt	y=XV[
+benutzer hat	p=Y]a
+benutzer im	y_X
+benutzer ist	r!^GZP[
+benutzer kann	p?ZZF^_g[
+benutzer konnen	y)YB^
+benutzer wird	t@JL^X^ZGdY
+bereich der	yG_
+bereit benutzt	yK^
+bereitstellung agent	y0[
+besid the	y?Y
+bestatigungscod kommt	va[
+between change	y@]
+between cloud	r/J6ZHGca
+between connect	r4D<^HHc]
+between entra	v4_HE
+between reset	y@_HGXJ
+between sync	y4Y
+between two	vK[
+bij het	vh]
+bill admin	y*X
+bin gast	y:Z
+bin im	y>^
+bin nicht	t9^HG
+bisherig password	vZHha
+bisogna aspettar	y@^
+bit later	y@^KH
+bit tls	y<_CI
+bitt entsperren	y#Z
+bitt um	y9^HI
+blad podcza	yZ^
+blank window	yHJbZ
+bleibt aus	yLYa]
+blocca il	ycZ
+bloccato in	vT]
+bloccato per	t#[)YTXXG
+block all	t.[
+block becaus	tH_
+block by	i-[>^aJc]
+block cooki	p.]
+block for	o#H)X@JHDTJXc
+block from	r4^X[cE
+block me	y@ZXZ
+block my	vH^cI
+block the	i,_HBJ]NYQZaZbY
+bloqu le	vHFJYcafJ
+bloqu un	yH[X^cI
+bloqueada not	v#Z
+bloqueada por	t#aXD
+bloqueada temporariament	yTY
+bloqueado desbloquear	y#Y
+bloss die	yC^
+bom dia	y9a@JHI
+bot how	y9[
+botao redefinir	y(]
+both are	t0[6XA]
+both domain	yAZ
+both forest	vA[
+both side	yA^ZH
+boton restablecer	y(Z
+bought a	v8Z
+bouton gris	y(]:]HJ
+bouton reinitialiser	y(^
+box and	yRYhY
+box cannot	yL[cY
+box for	y<X
+box is	tR[
+box on	y!IHJ^_
+brak telefonu	yDaHJ
+brakuj licencji	y=Z
+brakuj wymaganych	y=Z
+branch of	v%__J
+brand new	v@]W[ZH
+brandvaggen blockerar	yHZc]
+brauch eine	yH[
+brauchen zwei	y*Y
+breach and	y-_
+break password	yFXcZ
+break reset	vFY
+break the	vNZ
+break writeback	v2YQX
+bricht ab	p,Z4[c]
+bring back	yb[
+broken after	ydIf]
+broken for	yZ]
+broken on	t;XHGR^
+browser am	yM^
+browser in	y]Z
+browser not	v.[
+build is	y1a@GIJ
+build of	y1Z
+built a	y6X
+bunch of	y/Z
+bus connection	vY^cF
+bus listener	ycHf]
+business basic	n=cHIdJ
+but a	y?^HIK[
+but ad	yNY
+but at	y?]ZX
+but cannot	t%XMY
+but entra	t/_IG
+but for	rH]
+but i	e9X>I?I@]D^HFKYMZZX[Y]I
+but im	y!Y
+but in	t/a=IH]ZC
+but is	yVY
+but it	c*H>XCYO[VZZIhZ
+but not	a%Z(])I+^/I@IBIG[HBJYKINFPZVYZ^[I^JfI
+but noth	yLZaY
+but offic	t/]
+but only	vCbIIKJ
+but refus	y/Z
+but still	n/G?IZB[b__
+but the	a-X/^3^@[DIIIKGNJOYVFZE[Zf[hJ
+but ther	va[
+but they	y>F?ZO]
+but this	v+Z
+but we	ycZ
+but when	v*XZY
+but which	yN[
+button disabl	y!D(a
+button does	v(IZ^bY
+button for	y[Xa[
+button grey	y(Z
+button is	p([
+button not	y([
+by a	mGXHHQY]^
+by accident	r![@ZHJZH]ZfX
+by activ	v&Y
+by ad	r%[
+by an	y#JHG^[
+by another	r:Z@[HY
+by attribut	yG^
+by conditional	oH]
+by default	yHY
+by design	vHH^^
+by email	t*Z:_HE
+by entra	y/Z
+by gpo	oYZb[
+by himself	v)[
+by it	r@[U]
+by itself	v?ZB]HJ
+by mistak	n![@]ZHcX
+by my	t!J>[VY
+by myself	v#JVZ[^
+by our	p6^7XHFJ[NJ
+by phon	v*Z
+by security	yI^
+by sspr	vTX
+by the	_#I%X(I)H*J-I3Z7I:I=^>[?H@[BIDJGIH?KELXNIPJTJVZXJYXZE[J^Y_ZaHbIcad[fGgJhJ
+by typ	y#Y
+by using	yMZaY
+by your	l-ZEHd^
+bylo juz	tK]
+byta igen	t@[
+byta losenord	y@HZ^
+bytt i	vM^
+bytt losenord	v@Y
+c e	j3Z>H?X@ID[HGI^KZLYOIZHaY
+c est	i-G3D9G>Y?H@ZBYCHD[HDI_K]MIOZTYU]VHXIZGaHhZ
+ca march	y9FBa
+ca ne	v3H@JHGO^ZaaI
+cada #	y@_
+caixa de	v;ZH^
+call about	y-[
+call and	y?^
+call does	yHEa]
+call from	yQY
+call it	y/Z
+call me	oB]HF]Ia]
+call not	v3Za[
+call option	v?[
+call to	h>I?ZHHQa][
+call us	y:[HGK]
+call verification	y3[
+cambi de	t>Z
+cambi hace	y@]
+cambi la	v@Y
+cambiada en	v/ZM]
+cambiar la	fBILZMJZa^^hG
+cambiar solo	y@^
+cambiarla otra	v@Y
+cambiata due	y@[
+cambiata in	v/[MY
+cambiata stamattina	y@Z
+cambiato la	t@^ZH
+cambiato numero	v>X
+cambio al	yLZ
+cambio de	yZZ
+cambio el	yB]HY
+cambio en	yLX
+cambio il	yHYhZ
+cambio non	y@JHJZa
+cambio rapido	yb^
+came back	r!b
+can a	v(Y@[
+can anyon	y@]H[MIZF
+can be	rBa
+can contact	y=aZF
+can go	yBZLZ
+can i	a(Y)I*G+Y-H3J4J>I?^@GBGCIDZHaIZN[OIRHX][I]IaHbJcGfGhH
+can my	y(J-]HHV^ZH
+can not	y^Y
+can only	t@X
+can remember	yI]KI
+can reset	_(Y)F8I?JBZDIEZGZHYSYUXV[ZFcZfJgJ
+can sign	yB[ZH_X
+can somebody	yI[ZZ
+can take	ydY
+can the	p7X?YHbZJ
+can unlock	v[Z
+can use	vG[
+can user	v[Y
+can we	n3IDIHb
+can you	h(J9aBHHCTJVHX^Z_
+cancell befor	vCJ][
+cancell the	y]Y
+cannot access	v!H%H>IHDPJZadY
+cannot alter	t7Z^_
+cannot approv	v>^HJ
+cannot be	Z!J#X(H)I,J-[3]5X6a7H<X=G>F?b@]BJDIEIGHIEKILYMINHPbSJTIUIVIYZZ?[H^E_GbIc[dEeYgIhG
+cannot chang	]@YHFLIZI^bhI
+cannot choos	y@X
+cannot confirm	yO^
+cannot connect	rHa
+cannot contact	p3]4X
+cannot contain	tI^ZI
+cannot decrypt	p6]
+cannot do	t-J?H@]HGIIKIZZd^
+cannot edit	v%X*[PI
+cannot enabl	ydDea
+cannot find	e#H4[>I?]BJGYHITIZB[^_dcIdH
+cannot get	e(J,[>]?GHDZc
+cannot i	o?]K]ZF
+cannot it	y)]HIZF_]
+cannot join	t4F8FHc
+cannot locat	yHH__dHeYfG
+cannot log	h#_(I>I?J@IHIKJMZTFZ_^J_Hga
+cannot open	o>ZH[
+cannot pick	y(G*_HG
+cannot reach	iHJb[c_fJ
+cannot receiv	v>^
+cannot remember	yZY
+cannot reset	Q!G%G(b*C+H-J/H1I3H5J6I7Y8b:[=^>J?C@BBFCYD^F^GbH=IIJIKDLJMHNJUIVIXIYJZY[G]H^C_CaJbFcHdbeHgD
+cannot resolv	v4]HEcZ
+cannot reus	vK[ZJ
+cannot say	yHJZYh]
+cannot self	y)_ZD
+cannot set	k!Y(Z7ZHHK^^F
+cannot sign	h7I?G@IHHIHT_Z_[^
+cannot talk	t4]8JHJYZ
+cannot the	v?[VZZI
+cannot to	b(G0_3]=HEZN_SZVFZ]^BaJe_hG
+cannot turn	ydIe]
+cannot use	d(D)Y*_-[=_>^?I@JCJDIHHKXZA
+cannot verify	p>[DZHIKHZFh]
+cannot writ	v%bHJPI_GdGeGgJ
+cannotchangepassword true	yZF^a
+capital letter	t#X
+caps lock	r#_HJXI
+captiv portal	vHJb^
+car trop	yI]
+caracter especial	yI]
+caracter reservado	yF]
+carrier and	v>^
+cart sim	y>^HI
+case only	vI^
+casilla el	y^Y
+catch up	vHIM_
+caus by	vQY
+ce l	y=[K^
+ce matin	n#]@bHI
+ce mot	o(X-ZKY
+ce n	yOZh]
+cel mudo	yab
+celui enregistr	v3JO]
+celular e	y>Y
+celular guarda	y#_HH
+celular novo	y>GH^
+celular y	yO^
+center not	ygX
+center show	y(JS]
+center zuruckgesetzt	ygZ
+centr d	ygZ
+centro de	rHIc]dGfJg_
+certificat expir	vHY
+chang a	vhZ
+chang after	v-J@IBHH_LXZJ
+chang and	t>HH_^Y
+chang at	iHHLb
+chang becaus	yLZ
+chang dialog	vZJh[
+chang does	yHGL]
+chang form	o@JIXZJha
+chang hier	y@^
+chang his	t^X
+chang is	r@a
+chang it	d@cB^HJZD^H
+chang its	vZJ^^
+chang last	yHHU]c]
+chang mon	t@Y
+chang my	d3J>I@FBJH^IHZd^JhF
+chang not	o7Y@IBIGIH]MDZ^^IhE
+chang on	yL^
+chang or	y)[HZ
+chang outlook	yB^HE
+chang page	pZIha
+chang password	Y!F#I%F(G@BBGHYLIMHZ]^dh[
+chang the	k(^@ZHZYZZGcIhI
+chang their	o@JHGLZV[^I
+chang this	v@]ZF^Z
+chang was	v@YL[^[
+chang your	n@X^ZcX
+change at	tHHJ[LXM]
+change by	v#I@YHHVJZH^_
+change for	y@]ZH
+change from	vC_DHKJ_Z
+change in	o@JM^TIdYgY
+change it	d>J@YBaHIM^ZF
+change my	g3I>_BFHJMYOHZ]
+change on	r/XE[M[
+change only	y@IIIK]gY
+change password	o@]^J
+change the	j8]@JEIIJK^ZHcY
+change their	v@Z
+change to	t-[NZ
+change too	y@Z
+change yet	v/Z@YNI
+change your	vcX
+changement de	y@Zd]
+changer de	v^Z
+changer le	t@EHZZ^hH
+character and	v2[
+character are	y/X
+character but	v/[
+character in	n-IFcH[IB
+character password	v2Z
+character which	yFZ
+charg pour	y7XS[
+chce starego	vHHMa
+che il	y3[D]
+che la	r-_9J
+che non	n3J7I=J>H@JCZDIHIIHKGO^VZZbaIh[
+che sono	y+YD]
+check event	y%X
+check on	y5[EZ
+check that	yDZ
+checkbox for	ye[
+checkbox is	yd^eI
+checkbox user	y^X
+chez nous	v@]U]
+chied due	t*[
+chied quella	yKJM[h]
+chied sempr	yHXM]
+choisissez un	y-X
+choos a	f-ZHHKFNJZI]_h[
+choos call	taZ
+choos someth	o-]KZ
+choos the	y]Y
+choos their	yLY
+ci accedo	yh_
+ci sono	v9^?Y
+ciao a	y9^
+cinco minuto	yM]
+city name	y-Z
+claim to	yNXaY
+clav de	p,[2X6_
+clav nueva	v:Y@ZIJZI]^
+clav temporal	y@[L[
+clav vieja	y#[HIK[
+clean up	p%a=J__
+clear the	vHHT_
+click finish	tBIDJZ[]^bI
+click forgot	v7^
+click it	tD]HJb]
+click on	vbY
+click reset	i(bBJZEbZ
+click send	yDJHHa^
+click sms	yaZ
+client allow	oQZ
+client e	y:_
+client says	yH]
+client secret	yH^
+clock drift	yR[ZI
+clock is	vR]
+clock of	vRZ
+clock on	tH]
+clock skew	vR^
+clos befor	y]Y
+clos my	v!_VI
+clos the	iBZ]b
+clos user	yBZ
+cloud account	o!G/JTJ_c
+cloud admin	y*J,^
+cloud agent	y0]
+cloud and	o/I6]HF_Jca
+cloud but	t/Jg[
+cloud fail	y/X
+cloud failur	v/[
+cloud identity	vA[
+cloud is	y4Y7Y
+cloud lock	y#IT^
+cloud lockout	vTZ
+cloud not	p/[
+cloud only	o,]g]
+cloud part	v/[
+cloud password	yg[
+cloud refus	t/_KIMFR^
+cloud reject	v/[
+cloud reset	vJZd^
+cloud says	rTY
+cloud side	r/__ZfG
+cloud sign	yTZ
+cloud still	y/HM[_Y
+cloud sync	a/I0f1HGGH]MIRI_HcGdFfH
+cloud und	y6Yc^
+cloud updat	t/^NH
+cloud user	jAZHF_]d_
+cloud wird	yd]
+coche dans	yLX^Z
+code a	ya]
+code and	p3GCZO[Z[
+code arriv	yB_HFZD]GaY
+code at	vH^Z_]IaC
+code de	y?]
+code est	vBY
+code expir	yHIaZ
+code five	ya]
+code for	tH_aD
+code from	vC[aI
+code fur	yHZ
+code gaat	t>[
+code geht	t>X
+code goes	m>aHE
+code i	y>HHIZ_
+code in	yX]aI
+code is	o>Z?ZHH
+code it	yZ]
+code kommt	vC_aG
+code miss	y>IHGa^
+code nicht	v>^HI
+code niet	v>^aF
+code not	i>GBJH_ZG]YaX
+code on	yZIa[
+code page	v>FHHZJ]baH
+code par	vaY
+code part	t>Y
+code per	yaY
+code pin	y>IHZI[
+code so	tX[
+code to	vHZZIaJ
+code too	tXZ
+code which	yHZaX
+code wird	y>^
+codic arriva	r>ZHIa[
+codic da	ya_
+codic va	y>Z
+codic via	taY
+codigo chega	yHIa]
+codigo de	n3Y>GCJH]XJa]
+codigo do	v3a>IaJ
+codigo llega	rHIa[
+codigo por	ra[
+codigo va	y>Y
+codigo vai	t>Z
+codigo varia	yXaZJ
+coffe machin	yH^
+coincid con	vOY
+colaboradora externa	y:^HI
+colega ve	y(_
+colleagu get	yUY
+colleagu without	y(I)]
+com a	mB^EYHHbZgZ
+com e	vTZgY
+com ela	yha
+com erro	v3ZH[ZZ
+com from	vd^
+com is	yS[
+com o	j-[3IA^DJHFO_TXZ[
+combin registration	t+Z3ZDH
+come amministrator	y([)J
+come back	k#Y%J@XHDNIP]X^ZIf[
+come configuro	yH]
+come in	v4XaX
+come through	vHIaZ
+come up	l+]-]DHHCIHNZUJWaaH
+come when	yHZ
+comma in	vFZ
+comment recuperer	y>Y
+commonly used	y-Y
+como administrador	t(_*XZJ
+como configuro	yH]
+como consigo	vDaZJ
+como implantamo	yH[
+como recupero	y>aHIZI
+como registrado	t+_DJ
+companera si	yV^
+company account	v:[
+company ad	y8aHI
+company and	y7]8X
+company can	vSYUX
+company email	y:ZDJH[
+company has	vU[VJ[^
+company invit	y:^HF
+company name	r-[
+company not	vNYUX
+company phon	y>IHZ
+company policy	vN^
+company portal	vH^NJ
+complain about	vIY
+complain not	yNFW[h]
+complain that	tW[
+complet it	yBHDJHIICZF]a
+complet my	yOY
+complet number	yOZ
+complet the	i(Y+HD]HIO[Z^]E
+complex enough	tI^ZG
+complexity age	n@YIIN_
+complexity is	yI[
+complexity or	yN]
+complexity requirement	vI_NE
+compliant with	vNY
+comply with	r-YN[
+compt a	t!Y)]HJP[
+compt ad	t#YAXL[
+compt admin	v*Y,]
+compt bloqu	v#[
+compt d	y)]*YUI
+compt de	o%^2[GYIJQZ
+compt desactiv	y!X
+compt est	k!^#Y
+compt invit	v:]HJ
+compt mais	yV][]
+compt msol	v%Z2]IH
+compt n	pD]V^ZI^Y
+compt pour	yV_WG
+compt sans	t=ZHI[Z
+compt temporairement	yTY
+compt trop	yXY
+computer but	vMX
+computer it	y-[HH
+computer not	yH]aF
+computer says	v#YK_ZE
+con adfs	y7Y
+con el	l3I4ZA[HIO]_IcY
+con error	yH[
+con ext	y:aHJ
+con googl	y7[HJ
+con l	r-]cZ
+con la	h-I@HBaE]HHIHKHZ_b]gYhI
+con su	vZ[c[
+con un	y?Y
+conditional access	iH_
+conectividad con	yc[
+conector de	y2X<Y
+conexao com	ycZ
+conexion con	ycZ
+configur at	yd[
+configur differently	y*X
+configur for	o<[GYV[WX
+configur password	i=IEFUHWbZIdIe]
+configur the	yHGb[
+configur votr	yV_WG
+configur writeback	v,]eH
+configur your	yVZ
+configuracao onprem	vE^
+configuracion de	yEZ
+configuracion onprem	vE^
+configurar authenticator	yHY
+configurar o	ye]fI
+configuration de	ve[
+configuration for	tE^WH
+configuration not	vE[HHWGdHe^
+configuration of	vE]
+configuration onprem	vE[
+configurazion del	yeY
+configurazion onprem	vE]
+confirm relat	y%X
+confirm the	vC[HIO^aI
+confirm your	y3FHIO^ZGh]
+conflict with	yJY
+connai mon	yZF[b
+connait pas	yHHM[
+connect #	i1bR]YJfI
+connect and	t<^HF
+connect application	y,X
+connect box	pHGR_Y^eJ
+connect build	y1Z
+connect cannot	n4_8GA[HI
+connect e	yfY
+connect error	ye]fJ
+connect est	vHHcJfa
+connect esta	tRYfZ
+connect host	vc[
+connect is	o1^4]HI
+connect ist	o,[1]HHf^
+connect la	yG^ZIdJ
+connect machin	oRZf[
+connect n	yRX
+connect non	ycZf[
+connect not	oG[HJcYf^
+connect obsoleto	v1]
+connect provision	y0Z
+connect server	Z0X1F4[6d8J<IHHRZcZfZ
+connect servern	yHFR[c]
+connect sync	v0YH]MYfH
+connect to	kHb
+connect token	v,]
+connect version	t1[
+connect was	v4]f]
+connect wizard	oe[
+connect writeback	v1[fH
+connection between	ycY
+connection fail	yY^cF
+connection problem	vZJc[
+connection with	vcZ
+connectivity issu	mZJc^
+connectivity to	ycY
+connector account	b!J%^2bQ_VIZJ^I_I
+connector and	y8]<Z
+connector option	y<]HI
+connector password	v2aID
+connector spac	o_]
+connectorkonto hat	y%Z
+connectorspac nicht	y_^
+connexion window	vbY
+consegu redefinir	v=ZS[
+consider comm	y+Y-[
+consigo entrar	y[_
+consigo mudar	y@X
+consigo outra	yD_ZJ
+consigo redefinir	p!]([ZX
+consigo trocar	yZ[
+consistencyguid on	yAZ
+consta como	y+]
+consultor b2b	y:a
+conta bloqueada	y#[XH
+conta de	r%Z*],Y2[
+conta desativada	v!^ZH
+conta do	t2YAXL]
+conta esta	o!Z#Y
+conta foi	t![
+conta msol	t%Z2[
+conta muita	yXZ
+conta nao	rD]V^ZI
+conta para	vVaWI
+conta por	y!^
+conta sem	y[Y
+contact admin	t)G*E,H3I4J?YE_HIPIZFdY
+contact data	yCY
+contact domain	y3I4^ZJ
+contact info	y3[
+contact it	y>YHIZ^
+contact me	v3]
+contact method	v>^?IZJ
+contact my	rH_VYZZ
+contact you	t3aZE
+contact your	d)H*H,J3I:I=_DJEZHGIIVDXZZadG
+contactez votr	yZ^
+contain a	h-ZF^
+contain error	y,X
+contain part	yI[
+contain special	yFY
+contain the	o5ZFJHII_ZH
+contain word	v-[
+contain your	tHHIaZI
+contato com	yZ^
+contatta l	y-IZ^
+contem palavra	y-]
+contien un	y#G-bHGTIZJ
+contien una	y-Z
+contient mon	y-HI_
+contient un	v-aHIIJ
+continu with	yKX
+continua bloqueado	yT[
+contractor with	v3G:aHEaJ
+contrasena actual	pZIh^
+contrasena anterior	vK]ZG
+contrasena ayer	y@X
+contrasena cambiada	yB_HGMF
+contrasena contien	y-YIY
+contrasena de	tK^ZG
+contrasena del	yH]dX
+contrasena demasiado	v-ZIY
+contrasena en	n%]6ZHHZHb]dZ
+contrasena es	tIY
+contrasena esta	vUZ
+contrasena funciona	yB[ZJ
+contrasena not	i-Y@IH^KJNYhX
+contrasena nueva	yHIIJKHN]Z^
+contrasena pero	vZH[^
+contrasena que	yJZ
+contrasena se	yMYd^
+contrasena y	y#^NZZG
+contrasena ya	vK[
+control ldap	v5]
+control miss	y5Y
+controlador de	i4a5ZJ[
+controleur de	p4_
+controller and	y/X
+controller are	t4[
+controller could	v4Y
+controller di	r4^
+controller is	t4]
+controller refus	yJZ
+controller still	y5Y
+controller that	y4X
+convidado de	y:^
+cooki and	t.Y
+cooki are	y.Y
+cooki banner	y.GH]
+cooki block	v.[
+cooki de	t.^
+cooki messag	y.]
+cooki must	y.Y
+cooki off	y.Z
+cooki on	v.Z
+cooki reset	y.Z
+cooki to	y.Y
+cool down	y@Z
+copy of	v6]8GA]HIKX
+corporat policy	rNa
+correo alternativo	v3ZD[
+correo de	yHIa^
+correspond pas	rOZ
+corrispond a	yOX
+cote cloud	yT]
+could chang	yZJ^]
+could come	y-_
+could do	v4ZHGV^ZI
+could not	],Z-I3[4^6ZBIDFHCIIJJVHYYZ_]D^J_Yc[dFe_fI
+could reset	vB]ZI
+could that	r5XIZ
+could you	o:Z=IBIH_Z[
+count as	r+cDDHJ
+count attribut	yPY
+country code	i3^>HHFOaaE
+creat a	rH^
+creat an	v2YG[HY
+creat by	y%[
+creat group	y0Y
+creat with	yZJ^]
+credential did	yH^ZI
+credential in	v,ZH]eI
+credential provider	r7IHHbb
+credential were	t%[
+criteri aziendali	yN]
+criteri di	vN[W]
+criteri fuzzy	y-^NI
+criteri locali	yN^
+criteri password	yNZ
+crm para	yH_
+cross at	vHIS]
+ctrl alt	hM[ZHbXhc
+cuenta bloqueada	v#_XF
+cuenta de	m%Y*^,Y2]GYfJ
+cuenta del	vAYL[
+cuenta demasiada	yXY
+cuenta esta	l!]
+cuenta msol	t%[2[
+cuenta not	rD]VZ
+cuenta para	vVbWJ
+cuenta por	y!^ZF
+cuenta sin	yLZ[X
+cumpl la	t-ZN[
+cumpl los	tIXN]
+current one	lK]NYh[
+current password	c-J@YHHIINIZBhe
+currently lock	o#[
+custom account	y%X
+custom bann	t-[
+custom filter	yJY
+custom list	t-aHG
+custom policy	yH^NI
+czekac #	yXZ
+d acce	y%]
+d administrateur	v*Z,[
+d administration	v)]UIgZ
+d apre	t-[HJOY][
+d authentification	v,^HI
+d entra	yHJTa
+d essai	yX^
+d identit	y7^CX
+d inscription	v+[D^HF
+d option	yCJ[^
+d organisation	yFXGY
+d un	o:[HZMX
+d une	r6Y8Y9]EYXI
+d utilisateur	v(]-JI^b[
+da ad	y3[
+da conta	y2Y3]
+da empresa	rH[N]
+da erro	yZ]
+da error	t!YHIZ[
+da indovinar	p-[
+da ist	v>JCbHHZI]I
+da microsoft	ySY
+da noi	y:X@Z
+da nuvem	t6[A[J[_Y
+da ou	y;ZFZ
+da pagina	yHY
+da para	t:[@ZZJc]
+da politica	v?^CIHJNZ
+da quando	vB[
+da senha	t@[HJb[
+da sincronizacao	yG[
+da soli	yV_
+da solo	t)Y@IBZCJU^
+da un	y:]a]
+da verificacao	yCY][
+dado de	v3aD]
+dafur registriert	yDY
+dag wijzigen	y9J@_
+daher kein	yb[c]
+dal cloud	vJZP[
+dall interfaccia	ygY
+dans connect	t,[8YG^ZIfH
+dans entra	y7Z
+dans l	a!_#I%Z,[-I3Z7[9J:J>X?H@IBJCIHEIIKINJPJT]U[VHXJZGaHdFfYgZhI
+dans la	t?^DJH[
+dans le	d%J-]/Y3Y9J>Y?G@HBIDZF^HEIGKIMHSYUGV[WXZ[aHbYhZ
+dans les	v3IHG^Zaa
+dans mon	t3]CZDXI[OHZI
+dans votr	vEYd]
+darf das	yV]
+darf ich	t@[
+darf man	y?^ZJ
+darf nicht	r@XI^KZZF
+darum geht	y3[^]
+das alte	g#]/[HGKJMa
+das bisherig	rHIMZZHg[h_
+das fenster	y]]
+das kennwortruckschreiben	y%](HdY
+das konto	o!Z,[HHZI[]
+das neue	l/a@IHDIIK]MaNYZJ
+das nicht	yU[gZ
+das password	_#J(X-a.Y/F7J=J>[@[HGIYMGN^d]gIhC
+das ruckschreiben	o=[HZQXY]ZHdJe[
+das system	vK^
+das ultima	vKa
+das zurucksetzen	m(J=]UYZZb]
+dass ich	yKX
+dat ik	vK_
+data on	yCY
+dati di	y#I3bHI
+dato de	v3aDY
+day after	t@^ZJf]
+day becaus	t@YX[
+day between	y@]
+day is	y@[NI
+day now	yXZ
+day old	y@[
+day one	y![@ID]ZF
+day sinc	yXZ
+day the	v@GBZZIfYg]
+days in	y@X
+dc agent	r-bJJ
+dc and	rJZQZ
+dc are	v5a
+dc be	yJ^
+dc crash	y0]4^@JZI
+dc de	y-]
+dc in	y4[
+dc is	l4d5cHDKHZGcDfJ
+dc lack	v5a
+dc not	y-J4_M]_F
+dc preferido	y4a?J
+dc reset	vJ[
+dc that	y4a
+de #	o2]3E@IHGIZK^XJZJa^
+de 2016	v1bHI
+de ad	y<Y
+de adivinar	p-]
+de adivinhar	p-_
+de admin	p)I*_P_VH
+de administracao	ygY
+de administracion	ydGg^
+de administrador	m*[,a
+de alta	yC]D]
+de ante	n3H>_HJIJK_M[OG
+de app	y?bHHaJ
+de aprovisionamiento	y0[
+de autenticacao	y,[
+de autenticacion	v,]3]
+de backup	y6[
+de beheerder	yUZd[
+de bureau	y>G?_HIV]
+de caracter	vI^
+de casa	y>JH^
+de changer	rKIZ[hY
+de cloud	o0ZTY
+de code	m3H>ZHGOIXJaa
+de complexit	yIYNZ
+de conectividad	vc]
+de cong	y!_HI
+de connect	m1Y2]HDRZf^
+de connecteur	v%Z2YQZ
+de connectivit	ycX
+de connexion	o>IBHZ^bX
+de contacto	y3a
+de contato	y3a
+de contrasena	gBJGZHJUbVG
+de copia	y6]
+de demand	y+[X^
+de directory	y3^OG
+de dois	y*]
+de domain	p4_
+de dominio	i4a5ZJ[
+de empresa	yP[
+de entra	rHJT^
+de entrar	yHIba
+de escritura	ydGf]
+de excel	yH[
+de fois	tX^
+de funcionar	yYZ
+de gebruiker	y/Y;_
+de grupo	yPY
+de hash	pHJMcfI
+de identidad	y7aKJZH
+de inicio	r>GH[Z[
+de l	d!J#I%Z(Y,^/J3]9I:I?X@HBICHDHF^IFK]MHN^OIP^RJUIVFXJZD]I^J_[aHbIcJdEfIhH
+de la	X#F*H+H,Y-_/H0I4I6H7H:F=E?^BECZDFEGF[G_HJIAKDLIMDNdOGPGRXS[TIUCWEXGYJZG[H]ZaEb[cFdBebfCgIhF
+de le	v@aHIh]
+de licenc	v=Z
+de login	vZZb[
+de lokal	ycY
+de los	yPZV]
+de ma	y9[H]ZG
+de mauvai	v#Z
+de method	yCZ
+de mi	y3J9^HJOZ
+de microsoft	vSYdGg]
+de modifier	y^]
+de mon	v>IH_
+de mot	o#^^Y
+de mots	vNX
+de navegador	y.Z
+de novo	rX]
+de nube	v6ZA[
+de nuevo	y+Y
+de numero	o>[
+de otra	y:]
+de ou	y%ZG]
+de outra	y:^
+de p1	y=_
+de pagina	yO]hX
+de palavra	yGX
+de password	N!H(H)J*I+J-]0Y1J3G4I5J7Z8J<J=F?FB^DIHHK[NZOJPIRISHTGUEVHWGXHZ^[Z]Y_HaGcGd^eGfEgIh]
+de permitir	y.Z
+de phone	o>HOa
+de plus	y2Y
+de printer	yH]
+de provisionamento	y0[
+de redefinicao	oBZEYHYNISYW]ZF
+de reecritur	m%]6YHEcZdZf]
+de registro	pCID_H_OJ
+de reinitialisation	m=IBZSZUFW]ZHcJf]
+de reinitialiser	r7ZBIEYZZ
+de reset	t=ZUIW_
+de restablecimiento	oBYEYHXUHVJW^ZEf[
+de retour	y!Y
+de secour	t3]>[D]HE
+de securit	pCZQZ
+de seguranca	p*Z9J?_C[HIQY
+de seguridad	o9J?^C[QY
+de senha	eUbZFdX
+de serveur	yP^d[fJ
+de servic	v2YfY
+de servicio	y2[
+de servico	y2[
+de servidor	t%IHJPad^fG
+de sincronizacao	t%ZRY
+de sincronizacion	t%ZGYRY
+de sms	ya_
+de soport	y(]
+de su	yEZIZ
+de suit	y@^
+de synchro	v%]RY
+de synchronisation	yGZ
+de telefon	vO]
+de telefono	t3GO]
+de temp	yMYT[
+de tentativ	rX^
+de terceiro	v.XJY
+de tercero	v.XJZ
+de terminar	y]_
+de trocar	t^]hZ
+de um	tH]
+de un	rHYVY
+de usuario	n(_)H,II[VJZJb^
+de verificacao	pC]aZ
+de verificacion	rC^
+de verificatiecod	yaY
+de verification	tC[HIa[
+de verifier	yXY
+de votr	vI[
+de window	rb]
+de writ	v%[dHf^
+deactivat me	y!Z
+deactivat on	y!X
+decoche dans	y?^DJG^ZIdJfJ
+decrypt fail	v6Z
+decrypt the	n6aZG
+decryption error	v6Y
+decryption fail	v6[
+decryption key	y6Z
+default domain	o@YNY
+defin a	kWa
+definito criteri	yNIW]
+deixa trocar	v@]ZZ
+deja cambiar	y@ZZY
+deja enregistr	y+_HJ
+deja restablecer	v(I=]BFHHVIZ^
+deja utilis	tKZ
+dejo de	vYZf[
+del ad	pAYL[NZ
+del ano	yK_
+del chang	vh]
+del client	y:_
+del dc	y4aHG
+del departamento	y([V]
+del dominio	p%_HIP[T[dI
+del gruppo	yV^
+del password	yGZ
+del restablecimiento	yBJS]ZI]]
+del screen	vbZ
+del server	vRZ
+del servicio	vS_fJ
+del servidor	vHZRZ
+del servizio	yHJS_
+del telefono	yH^
+del usuario	v(]3^?IdX
+del wifi	yH[
+del writeback	teZf[
+delegat on	yPY
+delegat permission	v%Y
+delegat reset	y%Y;Z
+delegat right	r%[
+delegat to	yHIP[
+delegation on	y%]HIP]
+delet and	t8_HJ
+delet by	y_^
+delet my	yH[
+delet on	v/G_]
+dell account	y#J2Y3^HJ
+dell organizzazion	yEZN[
+dell password	o-Z7XG[U]
+dell ufficio	y>^?ZBJ
+dell utent	y(^?HdZ
+della pagina	yHY
+della password	o@YNIUYWY
+della reimpostazion	yHIS]V[WJ
+della verifica	yC]HJ]]aJ
+dem alten	y5XMZ
+dem benutzer	y=Z
+dem code	v>^HE
+dem connect	vRY
+dem ersten	yC_]YaE
+dem msol	v%Z
+dem neustart	yBYf[
+dem password	yHXZZ
+dem sync	vRXfZ
+demand d	y+[h]
+demand l	vKHLXZJh]
+demand that	y.X
+demarr pas	yb[fZ
+demasiada vece	tXZ
+demasiado corta	v-JI^
+demasiado facil	v-X
+demasiado intento	p#[
+den admin	v*GD]HHZ_bZ
+den anforderungen	yIHN^
+den anruf	y?a
+den code	r>Z
+den reset	vV[ZD]^bY
+den richtlinien	yNX
+denegado en	y%]
+deni access	p%^
+deni for	n%H(ZHJP[Q^^X
+deni in	t^[
+deni on	o([PX
+deni when	r(ZPX
+department and	yG[HIVZ
+depoi de	rBZHGR[_[f[
+depui l	y3[b[
+depui la	tHIb[fb
+depui le	rB]P[fHgZ
+depui plus	y=ZYX
+der abteilung	yFXV]ZI
+der ad	y%]
+der anmeldung	yTZ
+der anruf	v3Y>[aX
+der anwender	yN[
+der benutzer	o3J@IOZP[X^^XaY
+der bestatigungscod	v>[HJaX
+der cloud	j/[0IN[P[Y]_GcHdZ
+der cloudsynchronisierung	y0]
+der code	o>^
+der einrichtung	yeY
+der elternzeit	y!Z
+der filial	y4ZMZ
+der firma	yUX
+der grupp	tV^
+der haken	y;]dZ
+der hinterlegten	v3]
+der kennwortsynchronisierung	yG_
+der kennwortzurucksetzung	r?[HJS_VZWJ
+der list	v-Z
+der lokalen	tE[HJN^ZGc^
+der nummer	v3_
+der ou	y;^
+der reset	rHIN[X[Z]
+der richtlini	t?[
+der rufnummer	y3]
+der seit	vD^
+der server	yHIRIY]cFf]
+der sspr	y+XHIV[
+der sync	yHHc^
+der uberprufung	vO^]]
+der zweit	y@[
+dernier et	yIIKa
+des authentifizierungstoken	y,[
+des autorisation	y(X;Z
+des benutzer	y^XdZ
+des information	yCZ
+des mots	p-Z7XG]HI
+des nouvell	y9^HH
+des password	p&[=XZ]hH
+des ruckschreiben	t,^HIe[
+des server	yR]f[
+des sync	y1[d]fI
+desabilitada not	y;Z
+desabilitado not	y.X
+desactiv dans	t!X
+desactiv sur	y;[
+desactivada en	y;Z
+desactivado en	vU[
+desactivado para	y(J)Z
+desactive pour	vUZ
+desactive sur	y<YL]
+desativada para	yUY
+desbloqueada en	y#IT]
+desbloqueada not	yT]
+desd el	r@Zb]dGg^
+desd la	yP]f[
+desd que	p!Y*YBZf[
+deshabilitada en	t;[
+deshalb geht	y3ZZJd]
+deshalb kein	y=]GY
+deshalb nicht	y@Z
+desk phon	t>B?aH_aJ
+desk reset	yL]
+desktop says	yH^ZI
+desligada not	y<XU]
+det ar	tK]P]
+det gamla	n>YM^ZJg]hZ
+det gar	yZ]
+det inte	v@^O]ZJ
+det krav	yI[
+det nya	y/YIY
+detect that	yUY
+determin that	yFXdX
+deu certo	yB_HJ
+deux changement	y@_
+deux etap	y*]C[
+deux method	v*Y
+deux mots	y/[KY
+deux preuv	yCX
+deuxiem method	vCZ
+deve aver	yI[
+devic is	tH]ZY
+devic not	vH_
+devic writeback	yH_dHeFfI
+di accesso	r>GBIHZZ[b[
+di ad	yN]PZ
+di amministrator	v*Y,]
+di amministrazion	vg_
+di autenticazion	y,^
+di cambiar	yLX
+di cambio	yLZ
+di connect	t2Yf^
+di contatto	y#I3bHI
+di dominio	n4^PZ
+di entra	t7[=ZHJTZ
+di microsoft	vS[fJgX
+di nuovo	o#]B[
+di prima	r3H>aM[OG
+di provision	y0Z
+di reimpostazion	nEYHYNIS^UHVIW_ZDfZ
+di servizio	y2Y
+di sicurezza	p*[?_C]DJHIQX
+di sincronizzazion	r%XGYRY
+di telefono	vO]
+di terz	y.Y
+di un	r:]H[
+di verifica	rC[HIa]
+di window	tb]
+di writeback	y%]fY
+dia bloqueado	y#GHHXb
+dia entr	y@_
+dia perdi	yD_
+dice che	i-^3I9G=J>ICIDYHHIGKaNJO]VYZGh]
+dice la	y-HZa
+dice que	g-^3J9F>I?JCJDYHGK_MJO[V[ZFhZ
+did it	m#[?[@ZHHX]YZZI
+did not	f#Y/X@YBHDZHXMIZ]]^
+did the	r>I?IB_DY]IaI
+did you	r3I9aHFO]U[ZH
+die alte	r>_
+die anforderungen	yN]
+die app	v?[C]DI
+die cloud	r/aT[
+die eingegeben	vOZ
+die erforderlichen	v%Y(X=]
+die funktion	yUaVJ
+die hinterlegt	y>Z
+die kennworter	y/[GY
+die kennwortzurucksetzung	g)Z=]D]HHUYV[WYaX
+die letzten	y-FK]O]
+die leut	v8ZF^GY
+die lokal	vEaNX
+die meldung	y)[
+die notwendigen	y=[D[
+die organisation	vEIU[W]
+die privat	v>[
+die recht	y%X
+die reset	y]]fZ
+die richtlini	yN^
+die roll	y(Z
+die seit	n+Z-]3I9I>XDGHHI]KJO[XZZJaJh[
+die sms	r*]>]?JB]HDZJa[
+die sperr	yT_
+die telefonnummer	vO[
+die verbindung	yc^
+die verwendung	yV_
+dienst fur	ydXf[
+dienst lauft	vfZ
+dies benutzer	v(Y8Y
+dies password	r(X-[K^
+diferida de	ydZ
+diferida not	tdGf_g]
+differ from	yKZO^
+differenc between	yH_
+different de	y>IK^OY
+different from	vK^
+different number	v3G>aOE
+different password	k#Z/^BJKEMGN^ZFgY
+different reset	y*X
+dificil de	y-Y
+digit and	rO^
+digit are	vOX
+digit i	yO]
+digit not	yI_
+digitado nao	yO[
+dimenticato la	vHHZa
+directiva de	p*]HIN]UIW^
+directorio onprem	r!]7[_YdZ
+directory any	y_]
+directory but	y!X/X
+directory can	v:Y
+directory for	t3H:bHG_H
+directory is	r3_VF
+directory not	yU]VI
+directory onprem	t7]NJ_Zd[
+directory ou	vF[
+directory return	y&Y
+directory role	y)[
+directory sync	y%J3HHa
+diretorio onprem	v7]d[
+disabilitato in	y!Y
+disabl after	v![
+disabl and	t!I8XbZ
+disabl by	t!ZHIf[
+disabl e	y!X
+disabl for	r!H)^UZ
+disabl in	i(^^[
+disabl inheritanc	v;Z
+disabl it	vUY
+disabl me	y!Y
+disabl on	o;Z
+disabl password	p)GU_
+disabl reset	ybX
+disabl see	y!Y
+disabl self	y)Z
+disabl tls	vYZ
+disabl user	y)Y
+disappear from	t%J?XHIP[
+disattivato per	v!^)YHIZH
+distribution list	tH]
+dit la	y-ZZ]
+dit que	n+[CHD[K[OYTZZIh]
+dit wachtwoord	vK[
+ditt konto	yTZXZ
+diz que	h-]9H>J?J@ZBICIDZHGIXOYVXXIZGdYh_
+dla calej	yHJU_
+dll on	vJY
+dll passfilt	tJ]
+dns cannot	y4]HF
+dns del	y4aHG
+dns record	yH^
+do ad	r3ZL]NZPX
+do admin	t*[
+do anyth	y7]HJZX
+do ar	yS[
+do cloud	y0X
+do connect	v1Y2[fY
+do dominio	p%[HIPYT]
+do entra	t=YHHT_
+do escritorio	v3J9[>]?]HHOH
+do grupo	yV^
+do i	Y(I)J-I0G1Y3J9G=Y>I?G@]BGCIDGHfKGMJNJOHTFUYVHXIZ^[[]IaIbHdI
+do if	yZY
+do it	k-G=Z>I?_HCIIKIVYZXd]
+do meu	v9^HY
+do not	g%D*[3I;^?^BJDDGEH[O]PIVJZHaIb[dIg^
+do now	yHEZ_hJ
+do odgadniecia	t-]
+do p1	y=_HI
+do pais	v3b>HHHaJ
+do password	vJZ
+do resetowania	t(^DZZG
+do servico	yS^
+do servidor	tHYRY
+do sspr	yB[DJHJXZ
+do tego	y>_HGb[
+do the	t5^NZ
+do they	y3]:XHI
+do this	r+X-H:J@^HHU]V_ZE
+do usuario	y(]?Id[
+do we	kDJHcLZT[
+do window	t[Xb]
+do writ	ye[
+do you	v?HO]ZZ
+doce caracter	yI^
+documentation about	yH]
+dodici e	yIZK]
+does it	i#]&^=Y@[IXKYM]NHOXTJZAhJ
+does not	S!I#J(G-G1Y3[4H8[>H?JBFCIDHGYH^JHKEN_PITHUZVGWJXJZZ]H^JaYbIcIdIfJgIhZ
+does noth	i(JHCL^T[ZZba
+does sspr	r4Z=ZH^ZF
+does that	y/Y=X
+does the	f#F2Z=EH^T^bJf]
+does this	y9JHDZa
+does writeback	yYX
+doet het	tH^YY
+dois metodo	v*Y
+doit pas	yI]
+domain account	y!Z
+domain admin	b%b)I*I;IPagJ
+domain and	vAYK^
+domain controller	Y!I%J-I/[1J3J4]5d7H8J=H@HAJBHIHJbZH_IcJfJgI
+domain feder	v7[
+domain has	t/^T[
+domain is	k4a7ZHJT[
+domain name	y4_
+domain not	t/INZg^
+domain out	y8^
+domain password	t7YgZ
+domain policy	i@]NY
+domain root	y%Y
+domain was	t8]A]HI_H
+doman ist	t7[
+domand di	v*[?_HJ
+domanen admin	vP[
+domanencontroller nicht	v4Y
+dominio federado	p7^
+dominio federato	v7^
+dominio inaccesibl	y4Z
+dominio inacessivel	y4[
+dominio irraggiungibil	y4[
+dominio non	yPZ
+dominio usa	v7^
+done and	y+^3IBZKI
+donne de	y3]>X
+door badg	yHZ
+door card	yHX
+dopo il	yBYR^
+dopo l	t!Y?IZJ]^aJf_
+dos clav	y/]@GK^
+dos metodo	t*YCX
+dos paso	y*YC]
+dos prueba	yCX
+dos verificacion	y*Y
+dostaj kodu	ya[
+dostepu do	y>_
+down and	yfY
+down for	vNZ
+down so	y#I4X^Y
+down the	y4[
+down to	y%E;_HIg^
+down today	yS[
+doze caracter	yI^
+drift on	vRY
+drin das	y-XI]ZI
+droit de	t(]X]^Y
+dropp out	yKJVZ]]
+drucker druckt	vH^
+druckt nicht	vH^
+drugi raz	y@Z
+drukarka nie	vH]
+ds connector	pH^
+ds connectorkonto	y2Z
+ds consistencyguid	tA^
+du compt	v#]2Y3]
+du domain	p%]HHP^T]
+du dossier	y3HOa
+du group	yV[
+du mot	n%[VXZFda
+du pays	y3_
+du reset	y5[a]
+du serveur	vRZ
+du servic	tB]HIS^UFV]fF
+duas etapa	y*XC^
+duas senha	y/]@FK]
+duas verificaco	y*XCY
+due metodi	t*]
+due ore	y@[
+due passaggi	y*XC]
+due password	y/[@JK]
+due prov	yCX
+due to	j>HH[MYNYZJc]
+due verifich	y*YCX
+duplicat entri	tA[
+dur password	v%YHIaZ
+dur reset	t&[?GHHKYZFa_
+dur setup	y,[
+dur the	r!Y.YHHZH]]d]fH
+dur writeback	yJX
+durant il	yZYa]
+durant la	r3GO^Z[][
+durch den	yHJbZc[
+durfen sspr	yP[
+duzo prob	yXZ
+dwie metody	v*^
+dynamic group	yH[
+dziekuj bardzo	y9^
+dzien dobry	t9_HI
+dzis nie	y@^
+e a	h#Z%Y-I3J9H=J>[?F@GBICIHEK_MYNYXYZG[Y]Jf[
+e abilitato	rV[
+e adesso	t*Y=]HJK]
+e agora	p=[HJK]X]ZJ
+e ancora	t@[M[TZ
+e bloccato	r#ZKX
+e caracter	yI]
+e chiuso	y!^@JBIIIU^ZJ
+e corretta	yhZ
+e dice	t+YKIO^h]
+e disabilitato	y!Y
+e disattivata	yUY
+e diz	v+XIIO[h]
+e e	v3H>IO]hb
+e ela	yVXh^
+e email	g!H*J:I>[?]@IC]D^IJKIMJO]aF
+e esqueci	y>Y
+e eu	t([V^
+e fermo	yfX
+e gerenciada	yd_
+e gestita	yd_
+e gia	v+ZKY
+e giu	y4ZS]
+e ho	yI[]^
+e i	y8[N[
+e igual	yKZO[
+e il	i!^+I3J:[>ZBHCJDHHYIYKJZIa]
+e in	v/Zg]
+e io	y([V[
+e l	y%X@Z
+e la	o!YHIIYK[MYX[ZIf^
+e lento	yHbIG
+e membro	vV^
+e microsoft	y7YRY
+e morto	yHY
+e muito	y-[
+e nao	d#J(I*J-H3I7[9H:Y=_>H?G@[BICGDHHEI]K^MGVFXIY[ZX]IaIbJfJh[
+e nell	vGZ
+e nient	y@YD]
+e non	e(I*I+[-I3H7Z9H:Z=_>G?HBICHDEHEIZK_MGNYUJVGXJY[ZY]IaIfIhZ
+e o	g!X3F9J:]>^@YHFIHKIO^ZJa[
+e oggi	v@_
+e ora	y@Z
+e os	y*Y8Z
+e password	y(_
+e passwordreset	y.[
+e pede	yC^
+e possibil	v3[EX
+e possivel	v4Z6YEX
+e pwdlastset	ygY
+e quella	yK[MIh]
+e quello	v3H>]O]
+e recusada	y@YNX
+e rimasto	ydZ
+e sbagliata	yhY
+e senza	v3^LX
+e so	y?Z
+e sono	v#]>]BYHIII
+e spenta	y!ZfY
+e spuntata	y^]
+e stata	vBZM^ZH
+e stato	vV[
+e un	v3]HII[
+e verificato	yZ^
+e3 e	y=bZG
+each reset	y%Z
+each time	oK[NZ
+earlier password	vHIK^
+easily guessabl	p-Z
+easy to	o-[
+echec de	y6YeX
+ecran de	rb^
+ecritur differe	t8]d_
+edge block	y.Z
+edit by	yHZ
+edit pwdlastset	y%X
+een ander	v:^@ZHJJY
+een dag	v9J@bHJ
+een groep	yHZV[
+een keer	t@^
+een nieuw	yH[
+eerder gebruikt	yKZ
+ein ander	t@YI^K]ZI
+ein besser	y@a
+ein fehler	y:JZ_
+ein neue	k@YD_HGIIKIL^[^gZ
+ein password	yX^
+eine anderen	yJY
+eine eingestellt	y*Y
+eine fehler	yE^ZI
+eine fehlermeldung	yO[Z[
+eine neue	yHZ
+eine zweit	tC_
+einen tag	t9J@aHIX^ZJ
+einfach nicht	yZY
+eingegeben jetzt	y#]
+eingegeben nummer	yOX
+eingestellt ist	y*Y
+einmal andern	y@Z
+einmal pro	y@X
+ekrani logowania	ybX
+el ad	h%Y/[3[T]^XgZ
+el administrador	l(Z)I*I,JU]VYWYZH
+el agent	y-Z0X
+el alcanc	yGZ
+el asistent	t+Y,YdJe]
+el autoservicio	r)[HGUa
+el boton	t(^:]
+el buzon	y>]aH
+el cambio	tLYZY
+el celular	t#[CZHGM[
+el centro	ydGg^
+el codigo	d3X9I>_B[CHHIXYZIa_
+el conector	v8]<Y
+el correo	t3[Ma
+el dc	t4[HJJ]M]
+el de	y3I>]OI_Z
+el directorio	l!]3]7[:JHI_XdY
+el enlac	vb[
+el entorno	tc^d]
+el grupo	yV_
+el mensaj	y>_HEaJ
+el mio	y3GO^
+el mismo	v@[A[B[ZI_I
+el movil	vCX
+el mundo	y-]SY
+el navegador	v]]b[
+el nombr	t-_:]FY
+el numero	r3^aH
+el pc	yM_
+el portal	yTZgX
+el portatil	yMZ
+el primer	yC]h[
+el proxy	yc]
+el que	yO_
+el registro	v/YD]HJ]Y
+el reloj	yR[
+el restablecimiento	i(JBFHYU[Za
+el servicio	tB[dGfa
+el servidor	pHFcZf[
+el sistema	y3ID[K[
+el sms	t3Z?Y
+el telefono	o3a?]CJDIHFOZ
+el tenant	y:ZWZ
+el tiempo	v@ZH]MJ
+el ultimo	y@Z
+el usuario	e3F>JCYHJOYVYZG]^^[_]aX
+ela nao	yVY
+elenco dell	y-[
+elle a	yB[D[
+elle n	v*X?[HJVY
+else and	y@[
+em #	y>[@YOJ
+em contato	yZ^
+em uma	y%^HJXZ
+email address	m3bDHHDZYaI
+email alternativa	v3Y>]DZHF
+email alternativo	v>[DZ
+email and	i(J*bCJHH
+email app	yHX
+email as	y>IC^
+email but	y?Z
+email de	p3]>Y?JCIDHHBab
+email di	yHJa]
+email from	tHbaI
+email goes	y3[aJ
+email i	v3J>ICIDFOa
+email is	o3Y>Z?HDHHY
+email mit	ya[
+email not	r>_H[aF
+email noth	yD[
+email on	k3e>D?FCYDCHGM[OHaF
+email option	y?[
+email to	v:Z
+email with	n3G>FDIHEMHOIad
+email work	yHEM]gX
+empresa sspr	yP[
+empresa y	v-[
+emulador pdc	y4^
+emulator offlin	y4]
+en #	r>aIIOE
+en a	tCZHIIa
+en ad	m#I%[/[HIMYT]
+en ai	yC[
+en blanco	y.Xb]
+en cach	yHGM^
+en charg	v7X
+en connect	p,X8YG[HJfJ
+en el	Y!Z%I(F)I*I+I-G/Y0I3a4H5I6J7X8Z9F:[=H?F@FBGCFD]H@IGJZKFMZNHOFPGSITYUXVZXHYJZD[I]H_ZaFb[d[fGhF
+en entra	y7Z
+en erreur	yH[Z[
+en gang	y@_
+en gris	y(Z
+en grupp	yH]VYZH
+en kan	t@X
+en la	]%[(Y-X/^0^2Z4I6I7J9G:I;J>E?FBHCHDHFZGIHIIHKGM]OXPITYVIXIZE]IaZbadFfFgIhI
+en libr	y)]HHU[
+en los	vJZ
+en mesur	yEY
+en mi	n!J3E9ICZDaHGI]KIM[VIZXhI
+en microsoft	yT[
+en nu	t@[D]
+en nuestra	yUY
+en offic	yT[
+en onprem	l/]0]6ZHJNIT^_IcIdJgX
+en pann	tHXS^TJZHfY
+en plac	yHZdZ
+en raison	yEY
+en rojo	yK]h[
+en roug	vK]h]
+en sspr	y?ZHISX
+en su	t:Y;X
+en team	yH^MJ
+en todo	yHIS^ZJ
+en una	y%]HIX[
+en veut	tC]KYZHh]
+en window	v5[M[
+enabl a	o)IUGdb
+enabl account	tAZ
+enabl another	t?Z
+enabl by	pU[
+enabl cooki	t.Z
+enabl for	c!D(F)Z3^HDVdZEdJ
+enabl in	t!_8JHGU^VH
+enabl inheritanc	t;]
+enabl it	yVZZJ
+enabl none	tU[
+enabl on	l)Z8dGFMJUFVIdG
+enabl password	iU]WJe]
+enabl sspr	v)]HGJ]ZI
+enabl the	o*YHFQY[^
+enabl this	yVY
+enabl writeback	h,_B]dAeb
+enabl you	vUJV_
+encor desactiv	y!Y
+encor l	yM]
+encor verrouill	y#^TZ
+encounter an	v3^ZH
+encrypt is	v<Z
+encrypt ldap	l<^
+end #	y3JO^
+end and	y>I@[B_HHZJ]IaH
+end of	r,]1[
+end with	r*J,]
+ends in	r!Z@^IIO^ZD^[
+ends with	jHHKJN[OZZYe]
+enforc for	yHYLX
+enforc on	y5Y
+enforc password	rK]
+enforc tls	yYZ
+engin return	y_X
+enough for	t@HHFI[K[NZX]ZH
+enough information	yC]DH
+enough it	yI]
+enough security	yC^DG
+enough to	y(]^IhJ
+enough verification	vCX
+enregistr pour	yDZ
+ensur you	y=Ie[
+enter a	m+Z3[>I@IHFKXOFZG]_
+enter any	yD^ZI
+enter his	yh]
+enter it	rKYhY
+enter my	tOZVY
+enter not	m3H>ICIDFOd
+enter phon	y3FO]
+enter the	l3I@JK^O^Z[hH
+enterpris admin	vP]
+enthalt ein	y-YFY
+enthalt worter	y-aHJ
+entorno onprem	tc^d]
+entr deux	v@^KZ
+entr em	yZ^
+entra ad	X!I#H-]/Z1b3J7J=a@JHFJINHZHcHdIf_
+entra admin	v)Z:Y
+entra and	y4X
+entra cannot	v7]ZJ
+entra cloud	v0]
+entra connect	[,H-I/G0Y1[3J6H7J=IBIHbRFSITIYJZG_Hc?dHe_fe
+entra for	y7X
+entra has	t/Z3ZDJ_^
+entra id	i=cZJfI
+entra is	y/I4^HFS]
+entra lock	v#IT^
+entra lockout	yTY
+entra nao	v/]HIT[
+entra nicht	t/[PYcZfJ
+entra non	v/^T[
+entra not	i/e7]=J@IHGIIMINJTYZE_]gI
+entra password	t-^
+entra policy	y/]
+entra portal	vdY
+entra premium	y=[
+entra quanto	yT^
+entra refus	y/Z
+entra role	v)]*ZHJ
+entra servic	yc[
+entra show	yMZ
+entra subscription	yH]
+entra want	y/_IG
+entrar a	yZa
+entri with	tA[
+entro con	yB]
+entsperren ohne	t[[
+entspricht nicht	m-YIHN^OZ
+environnement onprem	tE[WIc^dX
+er al	y9_
+er das	v@IK]ZJh_
+er maar	yCZ
+er nicht	o-^@HE^HJK]N[ZF
+er sagt	t*H-[HJKHOXXZZ_
+er schon	y+XK[
+er twee	v/YC[
+er zijn	yCZ
+era domain	vP[
+ereigni 33001	yFY
+erfolgreich zuruckgesetzt	yBX
+erforderlichen berechtigungen	y%Z(Y
+erfullt die	vIZNX
+errada not	v,YRY
+erreur a	y@[eY
+erreur dans	v!]EY
+erreur lors	v,YZ]
+erro ao	tOZZXe]fI
+erro na	vEXZYeX
+error #	rHYSaTJZE
+error 0x8023061f	y8Z
+error 32009	v,Z
+error 33001	y&ZZI
+error 6800	vHFNJZIfb
+error access	vHIQ_
+error al	p3HO[ZZe[fJ
+error at	pGY
+error code	rH^ZX
+error configur	yeY
+error decrypt	v6[
+error duplicat	yHZ
+error dur	v&[KYZI
+error durant	tOZZ_
+error en	yEY
+error for	tEaHDJXZJ
+error from	y&YSZ
+error gett	o,]
+error in	lHZV[ZHe[
+error messag	mHXZZ
+error nella	yEY
+error not	yZZ
+error now	yB]S^ZD
+error occurr	vZZ
+error on	n&^,I@]BIHFJJKIN[SEWJe^
+error process	tHFScZC
+error return	v&Y
+error says	vI^ZG
+error sinc	yB]YZZH
+error upon	y%X
+error when	m@[ZY
+error whil	l0]3aHGeY
+erscheint der	y+XL]
+erscheint nicht	v+]DIHIa^
+erst morgen	y@X
+es ab	yN[
+es demasiado	vIY
+es el	t3E>[KJOa
+es fehlen	y=_HI
+es fehlt	tC]IY
+es heut	y@[
+es incorrecta	p3]hZ
+es ist	yWZZ[
+es la	y9IIJK[h^
+es miembro	vV^
+es nicht	o@ZZG[[h^
+es noch	y@^
+es spater	v9J@ZZ^
+es wird	yK]
+escritura diferida	g,Z8[=XHIZJd^eZfZgZ
+esist piu	y_Y
+esper #	tXZ
+esperando el	ya^
+esperar un	y@_
+esqueci a	t>XHJZZ
+esqueci minha	yZ^
+essay de	yXY
+est arret	yfX
+est coche	t^]
+est consider	y+Y-[
+est desactiv	r;[
+est desactive	rL[UYdZ
+est en	yHZfY
+est encor	t!XP[T[VI
+est enregistr	yC]
+est envoy	v>Z
+est eteint	yHIU]f]
+est fauss	yH]
+est gere	v7^ZHd^
+est incorrect	phZ
+est interdit	v)]-^HHI[KIUI
+est mort	vHZYZ
+est pas	b>I?]@JCHHGIHKHO_UIV]aJd_hZ
+est plus	y?^
+est refus	t-I@INEZ]h]
+est rejet	yK[
+est rest	y!Y
+est temporairement	yTY
+est trop	t-]@^
+est verrouill	p#[^]
+esta apagado	yU[
+esta bloqueada	m#^
+esta bloqueado	yKZ
+esta contrasena	v(Y-YKX
+esta cortado	y!bHG
+esta desactivada	y;Z
+esta desactivado	vU[
+esta desativada	tUY
+esta deshabilitada	r!Y
+esta desligado	yU]
+esta en	p-]GZ_[
+esta errada	yh^
+esta fora	v4[GXS[
+esta habilitada	oV]
+esta habilitado	yVZdX
+esta incorreta	vhZ
+esta la	v?^BZK[OHZJ
+esta manana	v#]@Z
+esta marcada	r^^
+esta not	y3[
+esta registrado	y+[HJ
+esta senha	t(X-[KY
+estado del	yS^
+estou bloqueado	y#[TH[Z
+et depui	y=ZYX
+et des	y3]
+et il	p>JC[IHOYZIhc
+et je	k9J>]@^BYHJVJZ[
+et le	o>YB]HDI]MZ
+et maintenant	vKZ
+et ne	y:XNX
+et un	vIZ
+ete desactiv	y!Z
+ete reinitialis	yB[M]ZG
+ete supprim	v4^_Z
+ete utilis	vKY
+ett annat	y9I:_@]HI
+etwa neue	y9^HJ
+eu nao	v([V^
+eu so	yCZ
+eurem tenant	y:Z
+event 31034	tYYf]
+event 32009	y,]
+event 33001	v&^FXNJ
+event 33008	v#H@JNb
+event 4740	t#aZH
+event log	o,^HHN_ZFhI
+event logs	v%Y
+event says	r6ZG]ZJdH
+event viewer	y%X
+evento 31001	ve^
+evento 31034	vdHeJf_
+evento 33001	v&aNI
+evento 4740	v#Z
+ever had	vK^
+every #	r%JHYK[P[
+every attempt	yN]
+every hour	tP_
+every one	yKX
+every password	m-HHIIZKYN_ZI
+every reset	yJ_
+every singl	vHZN[ZI
+every time	m#H-]D[TYZY
+everybody could	y-[VY
+everyon else	y)ZUIV]
+everyth fine	yB^fG
+everyth in	v>_N[ZG
+everyth is	v%^+[DFJZZJ
+everyth ok	y%]BXPF
+ex administrador	yP^
+ex employe	yH[
+ex husband	y>^DIHI
+exceed the	vX]
+excel bloqueada	yH[
+excel file	vHY
+excel macro	yHY
+excel sheet	yHZ
+exchang admin	l(I)[*bHH
+exclud from	o)[G^HDUHV]
+exclud thes	yGZ
+exempt from	yHIL^
+exigenc de	vIYN[
+exist in	mA[H]WY
+exist on	v_^
+exist one	vHJKZOIZHh_
+exist pas	y[Y
+exist password	nHGIJKYZHh_
+exist plus	y>[
+exist sett	y%X
+expir and	m=XL]ZZ
+expir flag	vLY
+expir in	yHEZ^
+expir is	pL]
+expir jamai	tL]
+expir password	h@JHGK_LbZDhJ
+expir set	tLY
+expirada porqu	yHI]_
+expiry is	yHIL^
+export error	yH]
+ext account	y!J:^
+extend my	vK^
+extension cannot	yHY
+extension is	p2_HI
+extern invit	y:]
+external collaborator	y:X
+external partner	y:Z
+external user	t:Y
+extra password	yJZ
+extremely long	y2[
+fa cambiar	tZZ
+fa e	y@[
+facebook account	yH[
+facil a	r-^
+facil da	t-Y
+facil de	n-]
+factor authentication	r3IH^
+factory reset	yH[
+factory sett	v>XH[
+fail after	yHYfX
+fail and	yHJZZfY
+fail at	o7Y@JHJKIZ^
+fail becaus	o#Z8Y
+fail for	h!^(I3Z@YA]PHVJZ^^I
+fail in	o/^F[HIZH
+fail on	rE^
+fail only	yK[
+fail sinc	r%[8[
+fail the	vHJP]XY
+fail to	h%I(^,]0[6YDJF]HBKIPJQbZGcJeFfJ
+fail user	r;[PY
+fail with	d%Y&J/I3I8HF]H^NXP]ZCe]
+failur for	yZ]
+failur onpremisespolicyviolation	yNZ
+fais pas	yV]
+fallo en	y/[TY
+falsch formatiert	y3Z
+falta el	r3]5ZVZ
+falta la	y3^
+falta o	v3]5YVY
+falta um	y3[OI
+falta un	v3[C]OH
+faltam licenca	y=]HI
+faltan licencia	y=Y
+far ingen	ra]
+far inte	v@XKX
+farlo da	y@IU_V^ZI
+fast user	y!Ib_
+faut attendr	y@X
+faut une	tCYIY
+featur is	yUZ
+featur not	tHGU^d]eJ
+federado com	y7Z
+federado con	y7X
+federat admin	v,]
+federat domain	t7[
+federat with	r7]
+federato con	y7Y
+fehlen die	y%X=]
+fehler beim	o,Z:^@JZ[hH
+fehler in	vEaZH
+fehlerhaft authentifizierungsinformationen	y3]
+fehlt am	y%Y
+fehlt auf	y5XYX
+fehlt die	y(X=X
+fehlt ein	yIZ
+fehlt in	vV[
+fel vid	yZ^
+fell into	y>Y
+feu bloqu	vHZcafJ
+few minut	vMYfZ
+fi at	yH^
+fich de	y(]H]
+ficha para	yDaZJ
+fido key	v?]ZI
+field reject	vZEha
+file for	p3]>JCID[HZ
+file has	y3Z
+file is	p>aHH
+file password	yH_ZJ
+filenam or	p2aHI
+fill in	o+]>G?HDbHGOXZI
+filter dll	pJ[
+filter drop	yG_HI
+filter in	yGXJY
+filter on	pGZJ]
+filter out	yGY
+filter product	vJ[
+filter refus	yJZ
+filter register	yJZ
+filter reject	yJZ
+filtro de	yJY
+filtro por	yGZ
+financ folder	yHY
+find a	v4XHX
+find it	v_Y
+find object	y_Y
+find the	mZH_bdG
+fine at	v@ZHIbY
+fine grain	v@ZN[
+fingerprint sign	yH^
+finish it	yZ[
+finish the	tBY]X
+finn inte	v3J>I?^HI[_
+fino a	v9]@ZHGf]
+firewall blocca	yH]
+firewall block	rH]
+firewall blockt	yHX
+firewall blokkeert	ycY
+firewall bloqueia	yH]
+firewall chang	yH[cX
+firma ldap	y<[
+first check	yC_DJ
+first code	yHJ]]
+first field	yZGh_
+first login	vL]
+first name	yI^hG
+first one	y@ZNHh]
+first password	t@ZDZ
+first sign	tLaZG
+five time	n#ZHHXYZJa_
+fix the	yE[
+fixe it	yHHfZ
+foi possivel	y3[eY
+foi redefinida	yBYM^ZH
+folder in	yF]HH
+follow messag	vdY
+follow the	t:ZHINYZX
+fonctionn pas	vZ_
+for #	m@aHXKFUJXaZG
+for 24h	yX[
+for a	X![#E%J)H*],Y-G3I4Z9H=J>F?H@CAJC^DFGHH[IGL[MINHPHTYUIVCXc[I][^HaJcGf]gIhF
+for account	rL]ZX
+for ad	y%^2Id[
+for admin	a%E(J)e*a,G?EUAVEZIgI
+for all	i!I(F)H*H+[-H3H=J?I@JBIDHGIHHIJKILZNJPZSXUdVGW_XHZG^]aJ
+for an	m,Y9YMHXEZ^_XaGbZf_
+for another	yCX
+for anybody	v+[SZU[
+for anyon	p@[HDUYVJZ[
+for aterstalln	tVZbZ
+for att	v(aTYZJ
+for chang	tLX^]
+for cloud	y0X
+for edit	yHZ
+for email	tg]
+for every	yHZ
+for everybody	tUX
+for everyon	l3[SXUY^Z
+for half	v-I/HDJEaHGM[UJ]I
+for hela	yUY
+for her	y!Y+X
+for his	yTZ
+for insecur	v<[
+for it	p.^8YHJMYYXZG
+for kort	vHJI_
+for latt	t-^
+for manga	o#[X]
+for me	b!F(b-J3^9G?GBHCYDXH?IHKINJOIPJUFV[XYZaaFhZ
+for mfa	o?]H^aD
+for month	v+GD^LY
+for msol	y2X
+for my	d!G)J-J>J@JVfZEh]
+for noth	v9]BZZF
+for number	yHZ
+for offic	y=Y
+for old	y+[HH
+for one	i(I?HAZCZHFNYPJSJVHZc
+for other	y(JZ]
+for our	i(JHYP]UZW[
+for password	[%H(G)H1Y3^7I:H?]@HBHE]GbHAKHMINFVaZ?^Ha^bIdHhI
+for peopl	l(J)H*^A^HEPZZG[]
+for policy	t5]NX
+for privileg	p(H*b?JDJHIPH
+for remot	yQZ
+for reset	a!I(Z)D*G+Z:J?d@JBJCIEYHANEUGVGWaZEaZ
+for role	v(F)aHH
+for sap	yH_
+for self	n)H=ZD^HJUCV^ZI^X
+for six	y!Z;]
+for some	rEaZBf]
+for sspr	f)I*Y?[DXHYSYZH
+for sync	v2XGYdZ
+for tak	y9^
+for team	yHZ
+for that	mAZG_HFN[VZ_IdH
+for the	S!E%J)F*E+G,b-E.I1I2]3H4H5I6I7G8Y9I:];H=G>F?D@CBECFDGEGFIGZHaJHOHPYQYRHSEU_V]XJYIZ>[I]C^Y_]aYbEcIdFeEfGh_
+for this	a!J#Z%G(c)H*H1Y3Y=]?H@HA]CGD^H@KHN[PHTIUGV_ZB
+for thos	v7Z@[ZG
+for today	yHIX_ZH
+for two	k*a3HC]hI
+for us	p7[8X=HHZ
+for user	i!]#^@[HZUJVH^J
+for visio	yHX
+for writeback	k0^5^GYdEeXfI
+for year	t1^?[@XHFKY
+for you	y)J=[UEV]ZI
+for your	c)]9]:I=JDXEGTZU[VJWYZHdY
+fora do	r9]GZHHS[
+forbid the	v.X^[
+forbidden when	v([
+forc a	v-IBIHJKHLHMIZF[a
+forc chang	kHGLdZH
+forc to	r?XL[
+forest and	rAaZI
+forest cannot	y8Z
+forest migration	y_Z
+forest was	v8]
+forgot his	t)Y:]HG
+forgot it	p@_BJHIZ]hJ
+forgot my	c?ZKJ[abZhG
+forgot page	y?[WZ
+forgot password	a!Y(H7a:^=_?ZBIHJKINGUJ[G^IdJhH
+forgot the	k>I@JDaHYI]ZG
+forgot to	r!aD[ZEd[
+form says	y:]HIZI
+form want	yh]
+format #	y3Z
+format dans	y3Y
+formato #	v3bCJDIHJOI
+former one	v3J>ZIIK_OIZI
+forsok vanta	tX]
+found 80231343	v_^
+found for	tAY_Y
+found in	o-X_Y
+found it	y@X^Z
+found more	yAZ
+found the	y>JA[B_HJZF]IaI
+found twic	yAbHI_FcJ
+four kind	yIX
+four option	t*[
+fout bij	vZ_
+fragt standig	yHZ
+friend in	yS_ZF
+from #	t@ICYIIK^
+from 2018	y1^HF
+from a	g![6Y:ZHXKIR]aJ
+from abroad	r#HHZT]
+from ad	l!F&YH[PDTH^H_ad^
+from admin	y)]*JHJ
+from alter	v^]
+from another	vH]
+from attempt	yXX
+from audit	y-XL[
+from being	rN^
+from change	vHE^b
+from cloud	yP^_G
+from connect	vH]cI
+from entra	v-IJ_
+from expiry	yHIL^
+from hash	yG]HJ
+from him	y=[HJI]KI
+from home	yHIbY
+from hr	v+aKI
+from it	vVZ
+from last	t![HIK]
+from microsoft	t7]HISFa_gI
+from my	m>_@ICFDaKG
+from our	t:[HGbZ
+from parental	y!]
+from password	tGZXX
+from reset	t)]XY
+from self	yHFUIV^
+from sspr	v)^HZVI
+from sync	t4]GYHEcZ
+from the	W!I#I%H&X(I)I+J-G/H3H4[6[7I8X:I;[=I>F?[@FBIDGHDIFK^MGOZPZRGVHXIYIZB[_]H^IaGc_fHgZhZ
+from two	yK[P[ZI
+from us	yU]
+from writeback	yHJP^dI
+from yesterday	yH[
+from your	t#J=X@Z
+fruher domanenadmin	yPZ
+fruheren password	yKaZI
+fue utilizada	yKZ
+fuera de	y9^HGP[
+full day	y@]
+full number	yO]
+funcao de	y*X
+funciona en	vMZZIb]
+funciona not	yMZ
+fungerar inte	nH]Z_
+fungerar pa	yMZ
+funktioniert nicht	vZ[
+fur admin	y)]
+fur administratoren	y)[*Z
+fur das	o%](H1Y2YHZQY
+fur den	y3ZV]ZI
+fur die	d,Y8Y9X=[D[H[KJNJPJUYV_ZIdIfI
+fur dies	y8YPX
+fur eine	vG[H[
+fur einen	yX[
+fur ihre	vdZ
+fur mein	yHYVX
+fur sspr	tBZHIa[
+furs zurucksetzen	y=Y
+further action	ydY
+ga cannot	y)bZD
+gaat naar	v>Z
+gamla losenordet	vM]ZIh]
+gar det	y@_
+gar inte	yZ]
+gar nicht	yU]
+gar nix	y-^9JDIHIa]
+gar till	y>Y
+gard l	vHIM[
+gast in	y:Z
+gast kann	y:[
+gave it	v%[I[ZJ
+gave me	p>J@ZHIIJZ_
+gave my	y@X
+gave the	t%X(Y>XR[
+gave up	v]]
+gave you	yDaOJZF
+geandert und	t@^
+geandert werden	t7Y@ZZ[
+geen code	yaZ
+geen rechten	v%Z(bHH
+gefallen und	y>_HJ
+gegen die	yN]
+gehen nicht	y4[
+geht das	vY^b^
+geht der	y>]HJ^]
+geht es	y@[V]ZI
+geht falsch	yH]MJRX
+geht im	yM^
+geht kein	y3^
+geht nicht	f-J1Y:X>JFYHZIZKYMIVJZZ[[hI
+geht noch	y>^
+geht seit	yZZf[
+generator password	yK[N[
+generic account	y^]
+gere par	v7^:]ZIdY
+geregistreerd voor	yDY
+gesperrt obwohl	y#^
+gesperrt um	tT]
+gestern abend	y@_
+get a	k,a?Y@^HGIZJZZGeG
+get access	t%I(YPY
+get an	lGXHJJZVXZY
+get any	yaZ
+get email	yHY
+get in	r>G?JHFZa
+get insufficient	y(Y
+get into	v:Z
+get it	t-FH]gZ
+get mgdomain	y7^
+get my	v9^HI
+get not	yU]
+get older	y@_KJhJ
+get past	y>FH]ZX
+get refus	r=YI[VXZJ
+get sms	y?X
+get the	d+a>YCJDGHHZY]Ia_
+get through	yZ]
+get to	v0[>^HE
+get told	rN[V_
+gets #	y(Y
+gets a	r*].YKY
+gets an	yKZZZ
+gets password	y)]VF
+gets refus	rI[P[
+gets reject	t-YIY
+gets the	r+]@YDJNY
+gets through	y@Jc]f]
+gets to	yaX
+gett an	yHHZ^
+gett auth	o,]
+gett lock	t#[
+gett the	yaZ
+gewijzigd en	v@X
+gia registrato	v+^
+gia stata	yKY
+gia usata	yK^
+gibt es	n!J9aMITJU[ZI[Z_]
+gilt das	yg]
+gilt noch	ygY
+ging es	y@ZRX
+ging jetzt	y!X9JB[
+give a	yZ[
+give an	vKYZGb[
+give me	rHZZ[
+give my	y([
+give out	yg^
+given a	y@[
+gli account	t*]GYPJ[YdZ
+gli admin	v)Y*[HJ
+gli altri	t(YPZV[
+gli amministratori	t)^*[?J
+gli hanno	y=]
+global admin	b(Y)X*_,b?IHIZHdF
+global e	y(H)]
+globalen admin	y,Y
+glomt losenordet	tBHD]Z_
+gmail kan	y:_HJ
+gmail password	yHaZDaH
+gmsa de	y0Z
+gmsa of	v0]ZI
+go back	vK[
+go on	r._>JHJLZZF]]
+go out	y3ZH]
+go ther	v7Y>]HI
+go through	o+]I[KI
+go to	n(J:_>YEHHDKGUIZ_^Ih]
+godta inte	yZYh]
+goes back	vK[ZI
+goes nowher	r3^aI
+goes on	v#^@JL^ZG
+goes to	l>b
+going round	yKZ
+going through	yH]Z]
+gone from	y?ZD]KH
+gone sinc	y>[HH
+gone through	y@X
+good afternoon	y9]
+good enough	t?Y@IIZK[NZ
+good even	y9^HH
+good morn	o9_HJ
+googl account	y#DH_
+googl workspac	o7cHGZI
+got a	f+[>[_Y
+got an	mBIHIK[Z^
+got error	yZ[
+got hack	yH^
+got in	yB[
+got it	t/Z@FB_ZF
+got lock	o#[@ZHITIZY
+got stolen	y>aHD
+got the	n#[%Z(I)[BYHJ]XaI
+got to	yHGZJ]a
+got turn	vI[dX
+gpo network	yHGQ]
+gpo restringir	yQ[
+gpo says	y@Y
+gpo that	vQY
+gracia por	y9]
+grain policy	y@Z
+graph api	vg[
+graph e	ygY
+graph v1	vMJg[
+gravado sem	y3_>JHI
+grazi mill	y9]
+grazi per	y9_
+great job	y9_HJ
+great thank	y9Z
+grey out	j!](ZHHdGea
+groep die	yHIVaZJ
+gross und	yIY
+group autoris	yV]
+group can	yV]ZJ
+group has	yV]
+group manag	y0YHZVH
+group member	vP[
+group only	yV]
+group policy	p.ZH]VJ
+group proteg	yP_VH
+group that	tV]
+group writeback	p%GHcPGVHdHeIfI
+grupo habilitado	vV[
+grupo permitido	yV^
+grupo piloto	yVZ
+grupo protegido	tP]
+grupo que	yV^ZJ
+grupp die	vG[
+grupp fur	yVX
+guarda a	v#[7YHIMZ
+guarda la	y#[HGMZ
+guess and	y#_ZJ
+guess my	y-[
+guest account	rH[_J
+guest e	y:aHJ
+guest in	p:aHHZG
+guest the	yR[
+guest user	t:YHZ
+guten tag	y9_HJ
+ha abilitato	yU_VEdY
+ha cambiata	yB[
+ha configurado	yUIVZW[
+ha configurato	yVaWI
+ha dati	yD_
+ha definito	yNIW]
+ha det	yMZgX
+ha due	y*Y
+ha habilitado	yU]VGdY
+ha intentado	yXY
+ha le	y%Z
+ha perso	y%X
+ha pouco	y@]MY
+ha restablecido	yBZM]ZG
+ha una	y=XFY
+hab den	yZG]_
+hab nur	yC^
+habe das	yK]]Z
+habe eine	y*Z>X
+habe ich	t([9I>YDYH]
+habe keinen	y>Z
+habe mein	oHIZ][Z
+habe mich	r#ZDY
+haben die	yD[X[
+haben zu	yXZ
+habilitada para	rV[
+habilitado para	vV[
+habilitar password	ydIe[
+habilito el	yH[
+hace falta	y=[
+had a	t![KXZHf[
+had been	t-]PX
+had befor	r@HCJKcZJ
+had caps	y#Z@YXI
+had here	yK^
+had inheritanc	v;Z
+had is	y3I>_HG
+had my	y@[ZI
+had to	p>IDYHHZI]a
+hai provato	yXZ
+halben stund	yB[aY
+half an	v/HM^
+half done	y/_4I
+half of	p/Z=ID]EaHES[UIVJZI]I
+half past	v@Y
+half the	y/X
+half way	t]a
+hand back	t>_
+hand out	v@XL]^J
+hanno tolto	y=]?^
+happen at	v7YL]ZG
+happen to	yZZ
+happen when	v/XZ^aG
+happy friday	y9^
+har aldrig	vDY
+har inte	y>_DZHH
+har jag	yD]KY
+har redan	yKY
+har tappat	y>Z
+harden brok	yQ[YZ
+harden gpo	yQZ
+harden the	yYX
+harder to	t-Y
+hardwar token	t?aHZZE
+has #	p2Y>IC^HY
+has a	c#J-^/Y2X3b>H@HDHF_HGIISZXJaJ
+has an	j3YA[F[HJIHSY
+has been	a![=]@IB]DZJISIW]ZD_[
+has determin	yNIWZdY
+has disabl	tU[
+has expir	yHX
+has got	y8IA]IZ
+has him	y_^
+has it	t!H(Z/]4IHIS^UZWI
+has non	yLZ
+has not	W!H%H(G)G*I+I-I/Y0[4X5J7Y:I>I?HAJBGD_IIJIKINIPYSITZU]V]ZD[I]I^I_^aHfHgI
+has noth	yBIC]D]
+has one	t/X3^OH
+has only	rCY
+has self	yVY
+has set	yE]
+has spac	yI[
+has that	y!YL]
+has the	d!^#X/[;J=IAJBJHEKINJS^U[ZG_[
+has to	k-I7Y@bCJHGIXK[NHUIW^ZH
+has turn	vU[
+has two	y[^
+has user	v(]
+hasel jest	td_
+hash sign	yFZ
+hash sync	iGbM_ZD
+hasla nie	yZZ
+haslo bylo	tK]
+haslo dziala	yB]ZI
+haslo jest	o-Xd]h]
+haslo na	vb^
+haslo niby	yZJh^
+haslo nie	oHJIINZZahI
+hasta manana	y@ZX]
+hat #	yRZ
+hat bloss	yC]I[
+hat das	t%]-Z]Y
+hat den	yBIU^ZI]]
+hat die	tEYW[
+hat kein	o0[=XHGUIW_c[
+hat nach	yHGR]]^
+hat nur	yI]
+hat sich	yB[
+hatt ich	t9J>]K_
+have #	v@IC^HJ
+have a	e(I)Y*Z9_>]@HBIKJN[VJ
+have access	t>[HJ
+have already	y@Y
+have an	vHZ
+have and	y@JKZh^
+have been	t)]KYVI
+have business	y=Z
+have enabl	v*Y
+have enter	y@ID[KHN[
+have forgotten	yKIh^
+have is	y@Z
+have it	tK^ZG
+have just	tC]WZ
+have my	y-^>FKJO]
+have none	yC]
+have not	e-I0Z?[@JCGD[GZK^ZIdX
+have o365	y=Y
+have one	m*JCaHJKHZZ[^aJgXhH
+have only	t=]CZ
+have permission	l(Z^[
+have right	y(Y
+have that	t-]KHUX
+have the	i=YDZFYHJZJe[
+have to	c(E*Y-H3[5^9H>I?J@_CHHAI[K?NIOIV^XY[[hY
+have two	t*Z/[
+have used	vKZ
+have writeback	ydZ
+hay que	v:^@_
+he alway	yKZhX
+he can	vFY_X
+he cannot	r=Z
+he chos	yI]KJ
+he has	r!Y/X8IA^
+he is	r#Y(ZVZZH
+he just	yLY]Y
+he keep	v-H@YI^
+he not	t+ZDYHI]^aI
+he reset	yK]ZG
+he says	vK[][
+he used	yXZ
+he was	v!ZD^
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
+hello pin	p9H?IHcbI
+help desk	r@ZH[
+help me	rHZI^
+help with	tZa
+helpdesk admin	k([*[
+helpdesk gave	v@X
+helpdesk gets	y-[
+helpdesk reset	n@ZL[
+helpdesk role	t*]
+helpdesk unlock	yT[
+helpdesk used	yg[
+her account	l!_3Y=ZG[HITI
+her ad	y#Y
+her method	y+_?I
+her new	yhY
+her old	yKbZH
+her out	y#_HG
+her own	t:]@YHH
+her password	k(J:X@]KGZ^
+her phon	v#I>YT[
+her to	yGXLZ
+here becaus	ydX
+here but	y?]
+here can	y([)JUX
+herencia esta	y;[
+heritag est	y;[
+hes back	y![ZJ
+hes stuck	yD^
+het aanmeldscherm	yb[
+het beleid	tNcZG
+het msol	y%_
+het niet	l@ZH^V]YYZI
+het nieuw	y/YIZ
+het nummer	v3HOYa]
+het oude	m>YHIM]g^hY
+het wachtwoord	o(]HJZId_
+het wijzigen	vh]
+heut fruh	t@a
+heut nicht	vZ[fZ
+hey bot	y9^
+hey ther	y9]
+hi bot	y9]
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
+hinterlegt nummer	y>Z
+hinterlegten uberein	yOX
+his ad	t!_ZJ
+his licenc	y=^HH
+his mailbox	yTX
+his own	m-H:_HII^PZTZUIWI
+his password	g/[:_@HB^DZHEZF
+his phon	y+]DZHE
+history is	vN[
+history not	v5_
+history requirement	nKYNZ
+hit the	y#Yg[
+ho cambiata	v@[
+ho cambiato	p>X
+ho dimenticato	vHHZa
+ho gia	yK^
+ho i	y(_
+ho il	y(Z
+ho mai	yD_aJ
+ho messo	yI[
+ho perso	r>aZH
+ho solo	v?ICa
+hoje cedo	v@Z
+hoje nao	y@[X]
+hold a	v(Z
+hold for	y)J*^3^HE
+home cannot	y4Y
+home directory	l3H:dHEZJ_H
+home offic	y#X9J>^
+home tenant	y:^
+hora de	yh^
+hora del	yR[
+hora do	yR[
+hora esperando	vXHaa
+hora y	y@]
+horario entr	yR]
+hotfix policy	v5[
+hour after	v@XZJ
+hour ago	l#J@_
+hour and	v@JX_aI
+hour later	yHHZHa^
+hour old	y@_KHZH
+hour period	yXX
+how are	t9_HG
+how can	h*H+[D]IHKHN^X^hJ
+how do	^)J0H?I@IBIDHHgKYLYUZVCbI
+how long	i#F@JHGIaM_TZZF
+how many	j9I@]H_I]K^XH
+how much	yHZ
+how password	yH[MIW]ZH
+how to	d)]-C0J@IBHDZHdKHUHVF[^cJ
+hoy not	y@[
+hr 80004005	y&a
+hr 80070005	v%^
+hr 800700c	y2^
+hr 80230619	t4JNa
+hr 80230626	y%a4I<INJ
+hr 8023062c	y%J4I<bNI
+hr 80230818	n4e9JHJNJ
+hr import	y3Y
+huidig wachtwoord	vZEha
+hybrid join	tHGb_
+hybrid user	vHE_Gdb
+hyper v	vH]b[
+i ad	p!^3[9IHGIJM]OJT[_X
+i add	tH]VJ
+i already	yK]
+i alway	vD]K[
+i am	b!J(Y)]*I+J>H?ID_H^KIV^ZEbI
+i as	t(Y*]
+i asked	yXZ
+i began	y]Z
+i can	i@YI[
+i cannot	Y#H*]+H-H3I4H7H8J:H=I>]?X@[BHCHDZFJGIKENIPHTIZb]J^G_FaJcHd[
+i chang	lHIZa^IhI
+i change	j>]BFHHM_OIZ[
+i choos	nNZa^
+i click	i+YBIDIHGZd]GaFb]
+i clos	p>[Z[]Z
+i come	yN]
+i configur	y*X
+i cooki	t.[
+i could	rBZUXZI]X
+i criteri	l-YNbWZZJ
+i dati	y#J3^>XHJ
+i did	l#[>I?[@[HIIZZX
+i do	j>I?]HCKHO]ZahH
+i download	yH[
+i en	v>IHJV]ZHa_d[
+i enabl	t8IH^VEd]
+i enter	d,[3H>H@[CIDFHHIHOdZBh]
+i fill	yOY
+i find	vH^
+i follow	y:ZZX
+i forgot	d:X?[@GD[KHZ]bYhH
+i found	y>JB_ZG]IaI
+i gave	k*[,Z?HC^DIHII[KJZH
+i get	d(Z+[:Y@JDJH[I]KIZX
+i give	y([
+i go	r![@JK^ZGh]
+i got	j)[B]
+i guess	y!ZHHI^ZH
+i had	i!Z-HHGIIKbZE]^
+i have	X#J(J*Z+J-C/Y3I9G:I=J>E@[BHCaD]IAKaMIOFZE[_]HaIh^
+i join	yHGKXV[
+i just	l*IH_[X
+i katalogen	y3]
+i keep	pK[a]
+i know	i-^?H@JDJHHIJKYMHNZTYZC[a
+i left	r>JDIHI]b
+i let	y.X
+i lock	tHY
+i log	rKHMJZJh^
+i lost	m(H)_>YBHHGZ_]J
+i made	v@]HIMZ
+i may	y-]
+i membri	vF]PZ
+i mistyp	y#Yh[
+i molnet	vTZ_Z
+i mors	y@Y
+i move	vFY
+i must	v*^HEhY
+i need	^1Y=Z>ZBFI^KHMJVJZb[JhI
+i nie	p>X@XIY
+i not	Y%Z(I*I+I-G3F7J:J>]?F@IBHDeH@IDK[MFNIOFPFVYXIZc[Y]ZaIbHgJ
+i notic	y@Y
+i only	iIIK[ZH[_
+i open	v([
+i permessi	t(_
+i pick	v?Y
+i press	m3I>IBIHEXZZ_]Ea^bY
+i put	l3J>J@IHIK^O[ZJ]]h[
+i really	y9Y@Y
+i receiv	yHJZ]
+i register	p?aCD
+i requisiti	tIYN]
+i reset	d(H*H?H@YBGD[KHMXNJVJZZa[g[
+i return	t!]HHK]ZJ
+i see	oDII]N]ZH
+i server	yMYYY
+i set	h%Z)H*^0G?_@]DDHaK[WIZDbJ
+i should	p:_C^HG
+i sign	rH]aG
+i skipp	yD]
+i start	n@GDaHHZI]]
+i still	yMZ
+i tick	veZ
+i took	y-Z8Z
+i tried	e#[@^BZHEKYNJVZXYZHa[
+i try	i@HHHNZX^
+i turn	yU[ZJ
+i type	lOZZHha
+i typed	h>FI[K]O^
+i unlock	yTX
+i use	n?_HHZDhc
+i used	n(]I]ZG
+i wait	vH_aE
+i want	d(J+[>H?[CJDIH]IJK[h[
+i was	c!^)^+I3[:X>G?HCJDYHEIIKXOIVJZD]ahZ
+i work	v(]:ZZI
+i would	yHHK]hI
+ich an	y>GD[HIZ_
+ich bekomm	vV[ZIaY
+ich bin	j9a>_B[HBV]ZI
+ich brauch	vHZ
+ich das	rH[M[ZJhZ
+ich den	y?^HY
+ich ein	t@[D[HHIJZY[]
+ich einen	yX[
+ich es	v@ZK]
+ich hab	vC[DH]^
+ich habe	e#X*X>[DZHGZ[[Z
+ich kann	vZZ
+ich komm	yVIZ_
+ich mein	r)YV]ZH
+ich mocht	v+]>I?]CIDI
+ich nicht	m#])[-J>X?ZCbHGKIVI]J
+ich schon	vK_
+ich soll	v*HZ_
+ich tipp	yOYh[
+ich wieder	y@ZX[
+ich will	v@ZZJ[]
+id free	r=bfI
+id like	p+[I[
+id or	rT]
+id p1	v=Y
+id password	y/XH[ZJ
+idad minima	y@Z
+idea why	v9JB]ZZ
+identity provider	l7b_I
+idzi na	y>Z
+ieri il	y@Zf]
+ieri non	y@YZG]_
+if i	l!ZDZHGJ]bXh[
+if the	p3Z4]HH
+if you	l1YHZZJcY
+ignor the	y)H*]D]WIZJ
+ignora la	y5]LZ
+igual a	tK_
+ihr admin	rUZV[dY
+ihr konto	m3YCXDZTYVZXY
+ihr password	k:YBZCZM[P^UIVJZD^I
+ihre organisation	rEZWYdY
+ihren admin	y!XZZ
+ihrer lokalen	yE]
+iis crypto	yY[
+ik ben	r#[9[>XB[HF
+ik heb	k(^C[DX
+ik het	yK^
+ik kan	tB]Z[
+ik krijg	rHHZ]aZ
+ik wil	v?]H[[Y
+il a	vBZO[XY
+il cambio	v@JHJZ_
+il cellular	r#]C[DIHIKIM[
+il cloud	yMYgY
+il codic	d3H9I>]@JBYCHHDIIMJOJXZZIad
+il controller	y4]
+il dc	y4]M]
+il demand	yC^
+il dit	r+]CIK[h]
+il en	vC^HJI]KIZI
+il est	t+YHJKGT[U]ZHh]
+il faut	l5Y=]CZIYMZ
+il firewall	vHYc[
+il link	vHYbY
+il manqu	o3a=ZCIDXHHOH
+il me	o([C]HZIZOZZI
+il messaggio	y>_HEZYaI
+il metodo	y+Y?^CI
+il mio	c!^(Y-J:I>F@IBHCIDYI[KHMIObTIUJV_ZDaIhI
+il n	o+]>J?HCHDHHGIZK_MIOIZE]^aHh_
+il ne	y@Yh]
+il nostro	y-X7Y
+il numero	r3XOY
+il parait	yV]
+il pc	vM[gZ
+il phone	ya^
+il primo	yC]hZ
+il pulsant	v(]:]
+il recupero	y*Z
+il refus	yK[
+il reset	vZ[a]
+il ripristino	yR^
+il ruolo	v(Y*Y
+il self	r)^HIUbVH
+il server	tHGc]fZ
+il servizio	pBZfb
+il telefono	o3Z>X?YDJHIO[
+il writeback	j%J,[6Y=ZBHRZYJZ^dY
+il y	yM]
+im a	r(Y
+im ad	b!^#H%I-I/^3a9J>H@IBGDJHGIIM[NJPJT[VIZG^__^aIfJgIhJ
+im asked	rOXaX
+im audit	v/Xh[
+im back	y!Y
+im block	yXY
+im browser	r#JHHM^T[ZIb]
+im buro	y9]>[HF
+im connector	y4^
+im connectorspac	y_^
+im entra	y3]:Y
+im homeoffic	v>[HHM]
+im in	tBcHEIIZJ]JaG
+im lock	o#[[X
+im lokalen	o7Y_ZgY
+im microsoft	ygZ
+im namen	y:^FXZF
+im not	h-ZHDUIVdZG
+im on	yH]
+im out	y9^HJ
+im password	tIcKHZE
+im stuck	vCZD^HIZJ
+im tenant	yWZ
+im told	v:ZVJZH^]
+im verzeichni	v3[
+immer noch	vTX
+immer ungultig	yO]hX
+immutabl id	yHG__
+imped o	yHI^Yc[
+impedir uso	yTY
+impedirn l	yTY
+impid que	yHGc^
+impossibl d	y@[eY
+impossibl de	k6Y>a@[BJHBIIK[^I
+impresora not	yH^ZI
+impressora nao	vH]
+imprimant ne	yH^
+in #	lHDIIO_TIXZZ]
+in a	f%Y-Y4G5^>Y@[HGVZX^ZI_I
+in account	r#XPYZF^Zh]
+in activ	k!J#I%^(GHET]^^_Y
+in ad	S!b#[(F)H*H+J,I-F/c0I1I3]4I7H8H9H:H<J=G>F?F@DAYBDCHDHFYGGH>IFJIKFLZMbNFOIPZSHT]UHVEWJXHZ?[E]G^d_aaGbGcIdFeIfHgYhG
+in addition	y%[?]
+in admin	rgZ
+in aduc	l!_(JHHNYTZZI^Y
+in advanc	y9Y
+in after	yBZHHZ]
+in again	t8^@IB]KFZE[^
+in an	m!Z>]@IX_ZD^[aHdZ
+in and	p7ZLYZZbY
+in another	v[^
+in any	y>HD[
+in attempt	yTZ
+in block	tH[T[
+in both	rA^
+in brazil	ya]
+in cannot	y-^H]ZH
+in cloud	o/E6X7XM]_JgY
+in combin	yH_
+in connect	h,b1H4J8_<JBIEIG]HCRJZGcHdbeFfDhH
+in connector	v2[_X
+in de	o3]HIOGTYV]
+in den	y^Z
+in der	b!X%J/[0J1J3]=J>H?ZBIDIE[GJIJMXNZOYPIV_X[ZE]J^I_GaIfIgJ
+in die	v)[T[V[ZI
+in domain	t!YGXPX
+in entra	^!J#C%G(]/[1I4[7_:J=H@HBIGXHEIIMZRJSHTaVIZC^J_bcJeYfFgIhJ
+in error	t@]H^
+in eurem	y:Z
+in europ	vS_UHZI
+in from	tG^H]_G
+in get	yHJd[
+in group	yHFP^VZ
+in het	vIZg^
+in his	y/]D[
+in ihrer	r:[E^
+in inbox	yaX
+in is	t+Y7ZZG[[
+in it	e#I-_/I3]>]@HBHDJF[GZH@IbKFMINXXJZChJ
+in log	tHYTZ
+in logs	v#GH[T[
+in loop	yf]
+in m365	v/]TZ
+in may	y8[
+in mein	yVJZ[
+in meinem	vC]I]
+in microsoft	tSITYgY
+in more	vAZ
+in my	i@ZOZTIZ]
+in new	y-XAY
+in not	rDZLZZE[^
+in o365	yT[
+in offic	l/[HHMBT^ga
+in okta	y7Y
+in old	yA]
+in on	o!YHZ
+in one	v%b;HFIHJZG
+in onedriv	yH[
+in onprem	n0^6XTY_YcJdI
+in order	y<]
+in other	yS^ZG
+in ou	rFZGZ
+in our	c!H(J-I3I8J:_=[?JHEK[NJTJUbVG_ZdY
+in outlook	lHZM]
+in page	tHJZIb_
+in password	y-[IY
+in repair	y>]HH
+in scop	oG_HI
+in screen	l[ZbX
+in security	y?^ZJ
+in servic	y7]
+in sharepoint	v;GH]
+in sinc	yHFZ^
+in spam	vHJa[
+in spr	r4]HJKZ
+in sspr	v?ZHDT][Y
+in stag	yHIf]
+in step	yHa
+in sync	tH^
+in te	y(^
+in team	i!ZHaMZVGZH
+in tenant	yHZ_I
+in that	y%[
+in the	J%B&Y(^)G*E-G.G1Z2G3a4]5I6J7E8C9E:H<Z=F>A?]A]CCFfG]HFIILGMGOBPBQJRFSITGUIV_WGXGYGZ;[D]]_XaAbCcDd[e[h^
+in their	t:Z
+in this	l%_(C?GH]VHW^ZIaY
+in to	e+Z:YH^MZT]ZG[FaDgXhX
+in too	tT]
+in two	tA[
+in was	yHZ
+in what	vh[
+in window	v/Z
+in with	i:YB^HHIIKGLYM^ZHh_
+in wizard	tHJe]
+in yet	yMaV]ZD
+in your	o%X:[HIZI
+inactiv and	y0]
+inbox or	yaX
+incident in	yS[
+incident microsoft	ySY
+includ in	v=YHJV_
+includ inheritabl	v;Z
+incluir part	yI^
+incognito pagina	y.Z
+incorrect on	yhZ
+incorrect password	vZIh]
+incorrect phon	y3IOZ
+incorrect user	vT[
+incorrect when	yhX
+indicatif du	y3_
+info again	y+_
+info is	r3[C]DG
+info on	yDY
+info setup	yDZ
+inform de	y+FDYH^
+informacion de	v3]C[DJ
+informaco de	yC]
+information de	vC[
+information error	yHIQ^
+information is	vCBDb
+information on	yC[DJ
+information requir	v+^CH
+information to	tCZDZ
+informazioni di	yC^
+ingen kod	ta^
+ingeschakeld voor	vVZ
+inget telefonnummer	y3GD_OH
+inherit permission	t;[
+inheritabl permission	v;Z
+inheritanc broken	v;Y
+inheritanc disabl	t;Z
+inheritanc is	p;[
+inheritanc on	t;]
+inheritanc turn	y;Y
+inheritanc was	y;Z
+iniciar sesion	vH^ZH[^aG
+inicio de	tZ]bX
+initial password	r@[hZ
+innej firmy	y:_JY
+ins ad	y%[d^
+ins wasser	y>_HJ
+insecur sett	r<aHI
+insid the	yJ[
+insist on	p<[@JBJHHK^ZG[^hJ
+inspection by	yc[
+inspection on	ycY
+install servic	y0_HG
+install the	y0[
+instead of	r0Y3^>I?^HCaI
+insufficient access	v%_HI
+insufficient privileg	i(^
+insufficient right	y%[
+insufficienti per	y(Z
+insuficient para	t(]
+inte aktiverat	tV]
+inte ar	yO]V]
+inte aterstalla	p:YZ^
+inte att	v@]Z[
+inte byta	r@YZZ
+inte foretaget	yNY
+inte kraven	tIZN]
+inte pa	v#J9_HIM[ZI
+integration has	pd[
+integridad do	yS^
+intentado verificar	yXY
+intentelo mas	y@[Z[
+intento esper	vXZ
+interdit de	y^Z
+interfaccia di	ygY
+internet is	vH^
+internet line	yHDca
+into ad	y/[
+into lsass	yJY
+into the	p8X>XHGV[ZX
+invent a	y@I[^
+invit by	v:aHF
+invit chez	y:Y
+invit to	p:_HE
+invit user	y:X
+invitado de	y:]
+io not	v([V]
+is #	e@YHJI[K]RZ
+is a	i3[=^@JFXHFKZRXZH^Y
+is about	yKZ
+is abroad	y)Z>]
+is accept	y@YKEN_ZI
+is activ	v6]B[HH
+is already	vaZ
+is alway	t@_HYNIZY
+is an	t(Z,YOZ
+is another	y:_HJ
+is apparently	y-^IH
+is at	v>[
+is behind	yGGM]
+is being	y4[
+is black	y>^HI
+is blank	v3YDIHFZ^
+is block	n#]4^@]HGTJXZZIcE
+is brand	y@]ZI
+is broken	g4[HZRIVIZabHdIfZ
+is call	v-ZF]HIZJ
+is cannot	y3^VG
+is creat	vb]
+is currently	n#[SZ
+is dead	m!_3G>_ZF
+is deni	l%a(FPZVY^X
+is disabl	h!Z(I)^
+is down	f/H4_HES_ZGc^fX
+is due	ycZ
+is empty	p?IC[D]HGd]eJ
+is enabl	n3_HX
+is entra	yHZSX
+is er	v9^ZJ[Y
+is expir	yZY
+is fals	y)Y
+is federat	m,Z7Z
+is filter	vGZ
+is fine	m+[4XDGJZP^ZH
+is from	o1_>_DJHC
+is full	yH_
+is gestopt	yfX
+is gone	j4X@JB_D[KIZE[[
+is grey	k!^(ZHJe[
+is happy	y/]BZ
+is ignor	v*ZL[
+is in	i*I-FB^HII_KIZYhI
+is inactiv	o!Z
+is incorrect	ihb
+is invalid	t3ZHI
+is it	h(J@FBFHeIHKYLIN^VIZ[[IdDfJ
+is kept	y7Xd]
+is limit	yG[
+is lock	a!JH_^Y
+is manag	i7^:]@JHJZEdb
+is miss	c(I3Z@HCID_GIHEI_KIM]ZF[^]JfJhI
+is my	j-Z3JHYKIZYaZ
+is need	n=F?YCZDJH_
+is niet	rDGV_ZIdX
+is none	y+[H]ZJ
+is not	R!Y#I%G(Z*Y+Y-G/H0G4I5J6J8[:Y<]=F>E?[@DBDCIDCHAJHKCMJPIRIUXVYXJZ[[Z]I^E_ZbFcHeHf_
+is noth	y(]CID^ZF
+is now	yY]
+is off	d!X)]*J3[<YHGIJOJU_dZ
+is offlin	n4XHYfY
+is ok	tT^
+is on	e+Y-Z=^@HHFIZJXLYX]ZJ^ZdE
+is one	t-[
+is onjuist	yh[
+is only	l?^@aC[HEKGZGg[
+is our	r7^H]SIZI
+is out	tH^
+is outdat	y1Z
+is password	vBJZ]dZ
+is popular	y-^
+is protect	v-H;^^^
+is refus	c!I-b/E?XBJHFJIKZNHVJZ]dJhZ
+is reject	k-HI]KYN[ZH
+is requir	t(^>HD^HH
+is reset	vTY
+is right	tHIOZa]
+is scop	vVZ
+is select	yV]
+is server	y5[
+is set	c![#Z%IB_G]HDJIKHQZTIU[VJZB^Z
+is shown	r?a
+is slow	rHacF
+is sms	y>J?_BIHIaJ
+is someth	y>E]^
+is sspr	yH]SXUJ
+is still	l!^HH_]
+is stor	v3^OI
+is stuck	t)[HZ
+is switch	m;YHIL]dZfI
+is sync	yG]
+is te	v-XIZ
+is temporarily	oTZ
+is that	m:]HHI[ZJ
+is the	f*X-I9I@HBHHcIIKGN[Z_[YbIhJ
+is ther	b#I(E7I9Z>IBHC[DDGJH]IISaT]UHVJWJX[Z^[J_JbG
+is this	vHZ
+is tick	n4[LY
+is too	c-Y2a5]@YHYKHZJfJ
+is turn	n@ZHIK[dXfZ
+is uitgeschakeld	v![
+is unavailabl	v4^
+is untick	tdZ
+is vergrendeld	v#Z
+is well	y-_HIZH
+is writeback	ydY
+is written	v0]R[fY
+is wrong	d!J#F3^9JEXH[IJODRZXIZYha
+issu so	ycZ
+issu to	tcZ
+issu was	vQY
+issu with	t@IBGH^Z_
+ist #	yTZ
+ist ausgeschaltet	ydXfZ
+ist bei	n(Z?[HJUYd]
+ist benutzer	y^Z
+ist das	r>]U[ZI^ZfY
+ist deaktiviert	y;X
+ist der	y;]dZ
+ist die	v;X<ZVX
+ist ein	t3_Z^
+ist falsch	tHZRX
+ist fur	t)[U^
+ist gerad	yS^]Hc]
+ist gesperrt	v#Y
+ist im	n!^LX
+ist kein	vC_WZaE
+ist mit	t7ZHY
+ist nicht	i!]G_HGIJTYZD^JdZf]h]
+ist noch	y@[
+ist nur	yCY
+ist zu	r1Y@]
+it a	n/YD^H^IZKJZF
+it again	h@aKZTYZCd[
+it all	y#IB]TZ
+it an	y@^ZI
+it and	i/_@YBHKILYMXOY^]gH
+it as	yKZ
+it asks	h@HC^HFIIKXh^
+it at	p@_ZF]]
+it away	yD]N[
+it back	rHGJZKcZB
+it becaus	v/Y
+it befor	y@[
+it block	yX[
+it but	y/]
+it by	v@XVX
+it cannot	l,[D]HIIYZC_]
+it change	y@IB]ZH
+it check	vK[
+it claim	t-]WZaY
+it cloud	y/_4I
+it complain	r@IK]WX
+it contain	t-[
+it demand	v.XhX
+it does	nIGKFMGZ]h]
+it down	r/aKYNYfG
+it entra	r/a
+it expect	yIIO_
+it fail	f/J3J5a6Y>I@GCIHEK]NIXJZc]JaIhE
+it for	k!J(I:X=Z>J?Z@[HFU]VGfYh[
+it forc	y-IBIHJKHLHMIZE[a
+it from	y#HHGT[g[
+it gets	v-JI^
+it give	t8YA]HGZ^
+it goes	vK[[]bHhH
+it had	vKY
+it has	j#I-c3Z@JBJCGD]HEKZOHXIZI
+it here	yZGd_
+it i	vh]
+it in	i/H8^M]ZIgXhZ
+it is	_!J#I*H-Y/I3I>IB]DJHCKZMJN[R[VI^XdX
+it just	p@JIGKIZ_
+it keep	pHJKJZa
+it know	y-Z
+it let	v@aB[HIZE
+it lets	t@]KGh[
+it lock	t#_@IZEbX
+it make	yK[hH
+it manager	y(]PY
+it must	vK^
+it my	y@ZZI
+it need	m*H=Z@ZEJH^ZId]
+it not	Z!I#I(H)I+[-_/Z3H7J9I:I=J>G?X@JBACGI_MHNHO]SJTJUJWJX_ZZ[G]H^J_IaHgIhG
+it off	y!aWIdI
+it on	l>E@ZNHV]YY]^^YbZ
+it once	v@]
+it only	t>ZO[ZJ
+it out	v@]V^
+it over	y@]
+it password	yBZ
+it possibl	tHbK^dD
+it read	y%[UY
+it refus	k@_KYZD
+it reject	tHEN^
+it remember	vKZ
+it right	y@aZE
+it runs	yT[f^
+it said	oJ]KIZahI
+it says	R(E*H-[/H3G7J9I:Y=Z>G?H@DBHDXH?JIMJO]SITJV[X]Zb[J^HbIdZhH
+it seem	rKZP^
+it should	rHGZH^Y_aa]
+it show	rO[Z]
+it so	r+Y/ZIZ
+it still	t(ZN[
+it stop	v![@HHJZ]hZ
+it take	vM_
+it tell	i(^-Z:]>I@HDIEJHDIYKZV^
+it ten	yMYhX
+it the	t/^@YfGgX
+it then	y/[Z[
+it till	y@^
+it to	l.^>E@]BICIDHG[HEIIK]OIU^VZZYaI
+it told	tX]
+it took	v@JBaCZHJXJ
+it trie	ybY
+it turn	v!aUE
+it up	v^YdZ
+it used	vBHH^KILIZ]
+it violat	yNZ
+it want	c(I*Y+J-F/J3I>]BIC_DGH@IbK]MJNGOZW^ZCaJ
+it was	g/[>[@^BIDIHDKaOYZC]]
+it went	yBX
+it with	t-J?^HHKZZI
+it work	i([-I9G>I?Y@FBeHCIIKIMGVI
+it wrong	v#]
+it yet	yMX
+its a	v-_IJKG
+its ad	y8Y
+its been	yMJOIa]
+its declin	vO^
+its fine	vB[HJbY
+its internet	yHFc^
+its lock	y#]
+its long	y-Z@Z
+its not	n?aHHV[ZJ
+its off	v8IU]d^
+its ok	y9^BG
+its on	y-^HH
+its own	o-J6]?ZB]E[HH
+its owner	y#I^Y
+its password	t@JZJ^_
+its peopl	y8]
+its right	t%I0]
+its the	vKYOY
+its too	t-JDZK^
+its user	r8[F]HIZH^X
+ive a	y>IC^HH
+ive been	o-I@GHHK[XGZaaY
+ive change	vB[MX
+ive forgotten	vZ_
+ive gone	y@X
+ive got	v>[BJZY
+ive had	vKZ
+ive just	t@^ZI
+ive the	vdY
+ive tried	yNYhX
+j ai	a#X-I9I>Y?J@[CHDJHBIYMJN[XZZ_]_a[hI
+j en	yCZ
+ja esta	y+YBZ
+ja nao	y?Y@[KJ
+ja usei	vKZ
+jag ar	y#[9_HF
+jag bytt	y@X
+jag far	va^
+jag har	n>[CY
+jag kan	yZ]
+jag skriver	yO^
+jak ustawic	yHZ
+jaki wiesci	y9^
+jamai inscrit	vD[
+je connai	yZF[b
+je dois	yKJh^
+je l	y@YK]ZJ
+je me	v@JZJh^
+je n	d?H@HBICbD^IIKGMIVIZ[[Z]^aIhH
+je ne	e3H9J>^?[CHHGIIK[OIV^Z]
+je peux	y@JHHX^Z^
+je suis	j#^(Y+[:Z>Z?I@HB[CGDHHDKITJV[ZF[[]YaJfIhI
+je tape	vO^h]
+je valid	yZ^
+je veux	m+]@YCIDJH]KIZZ[Z
+je voudrai	t?Z@^H]
+jede mal	yNY
+jest nieprawidlow	vh]
+jest tylko	y?]
+jest wlaczon	tV^dX
+jest wylaczon	r![
+jest zablokowan	v#Z
+jest zbyt	y-Y
+jeton d	y,^HI
+jetzt gesperrt	y#]XY
+jetzt nicht	y@ZX]
+jetzt soll	yX[
+join domain	y4F8]H[PIZI
+join the	yH[
+join to	y8]
+jusqu a	v9[@Yf[
+just 33001	y&^
+just a	yCZ
+just got	y@X
+just look	y#Y]Y
+just my	vCY
+just now	yBX
+just one	t*YC_[I
+just reset	vMbVIZC
+just says	vIGKIZa
+just the	v0]C[HIfI
+just to	tB^ZI
+just want	o*I9ZHZ[X
+juz uzywan	vK[
+kan aterstalla	y=^
+kan de	y>]aF
+kan een	yKY
+kan het	r@aZH
+kan inte	j:X>]HHNJZ^^]hI
+kan mijn	yZ]
+kan niet	v:]HHVFZ][Y
+kann das	t#X@]
+kann den	y?^
+kann ich	p)Y?ZH[T]X[
+kann mein	tZZ
+kann mich	yZ][]
+kann nicht	t4Z>X@YZY
+kann nur	v:]V]ZH
+kann password	vZG^_
+kann sein	v:YV[ZH
+kann sich	v:ZHJM[g[
+kazd haslo	yNa
+keep ask	pH[
+keep crash	yHY
+keep fail	tH_
+keep gett	n#[IINYf]
+keep it	v7]@^HG
+keep my	vHHK][ZhI
+keep on	yHGNYZ]
+keep same	yKY
+keep say	t#G@IHDKHT[Z_h_
+keep tell	vN[
+keep the	m@JKZLYMI^]gX
+keep try	t-HI^
+keep want	yMYg[
+keep your	r#J+aD^HGZG
+kein #	y@[YX
+kein anruf	y3[aY
+kein berechtigung	y%X(^
+kein cooki	y.Y
+kein email	v>GDZHGa_
+kein gestellt	yU[
+kein kennwortruckschreiben	yf[g[
+kein lizenz	y=[
+kein neue	y:Z]^
+kein p1	v=_
+kein password	y=]
+kein recht	t%Z([0[;[
+kein reset	v.X1[W]ZI
+kein richtlini	vUJW_
+kein ruckschreiben	t0X8Z=]
+kein sms	p3XDIHHab
+keinen code	yX]
+keinen zugriff	v>]
+kenn ich	y>IHYZI[]
+kennt das	yHEMa
+kennworter sind	y-FK_
+kennwortern fur	yUX
+kennwortruckschreiben ist	td]fJ
+kennwortzurucksetzung aktiviert	yU]
+kennwortzurucksetzung fur	yEIW]
+kennwortzurucksetzung ist	t)[UYf]
+kennwortzurucksetzung nicht	v?[E[WJ
+kennwortzurucksetzung registriert	vDZ
+kept using	y#[MJ
+key but	y?Z
+key mismatch	t6_
+key not	v+J?YDHY_ZJ
+keyboard and	y#Y
+keyboard layout	yhZ
+keys in	vHY
+keys not	y6Y
+keys out	y6aHE
+kierunkowego kraju	y3_
+kind of	vIX
+kiosk account	yGZ
+kiosk user	y=XHGZJ^^
+klappt es	y%]
+klappt nicht	vZa
+klick auf	ybZ
+know i	y-_ZI[I
+know it	t>[BYHHM[ZG
+know my	i-I?I@ZHGMHTXZZ[abI
+know that	y-[aY
+know the	rBXM]ZH
+know their	yKH[_
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
+kodu sms	ya[
+kollegen konnen	yV]
+komm ich	t!X)[D[
+komm nicht	tHIVIZbaI
+kommen nicht	yGYH[aG
+kommer inte	v>JHHZ^a^
+kommt an	y6YHIa[
+kommt nicht	m,XHHT[ZIaacZ
+komt niet	pHIO[a[
+konnen ihr	t@JC[EXP^ZH^J
+konnen nicht	tF^PZ
+konnen zurucksetzen	y)YV[
+konnt das	yB[e[
+konnt nicht	v,[4^HHeY
+konten ohne	yL][Y
+konto ar	n!Y#YTYVY
+konto fehlen	t%ZCZ
+konto ist	k!Y#YVZ^Y
+konto jest	r![#Z
+konto msol	y%_
+konto nicht	t3ZQ[VZ
+konto nie	vV_
+konto noch	y!Y
+konto wurd	o!ZHZ_^
+konto zablokowan	y#Z
+konto zostalo	y!YTY
+konto zu	yXZ
+kontot ar	v!Z#ZXI
+kontot saknar	y%_
+krav tva	v*[CZ
+kraven pa	yI[NX
+krijg geen	ta[
+kwijt en	y>X
+l a	r+Z-Y=]@YHH
+l accesso	vH_ZZ
+l account	g!X%]3ZDHHGVZXXZJ[]_]
+l activation	y,]dHeZ
+l ad	c!]#J%Z-I/^>J@JHGIIKIP[T_ZH_JdHfZgZhJ
+l admin	r([?_EXPJ
+l administrateur	r([)I,]PIU[VGW]ZH
+l adress	y3[>X
+l agent	t-]0Y
+l aggiornamento	yf_
+l ai	y@YK]ZJ
+l ambient	vc^
+l amministrator	l([)J*J,I-IDJEXHIPIU^VYZ[
+l ancien	d-I3F9I>a?H@HDHHEIGK]McOHTJZGaGhb
+l annuair	m!Z3^7^>IHJ_Z
+l app	t(I?_C]HI
+l appel	y?]HIa]
+l appli	y?[a[
+l application	t?^C[
+l assistant	t+Z,]HHe]
+l ecran	n+Y@ZHCZJ[[ba
+l ecritur	t%]d^
+l entrepris	oDYKINaP[VHZJ
+l environnement	vE[WIc_dJ
+l ha	p-Y/]BZ
+l heritag	y;[
+l heur	tH[R_
+l historiqu	y5[
+l ho	p@]K^
+l horlog	yR[
+l imprimant	vH_
+l inscription	vDaHI
+l integration	ye^
+l objet	v;X
+l option	o([?]DI
+l opzion	v(]
+l organisation	vUJW^
+l organizzazion	mNIW_dY
+l orologio	yRZ
+l ou	o%];YFa
+l sms	r3J?^CH]^
+l uso	vTYV]
+l utent	i+Y3HCZDIHHIIOYPYV[ZI][^Y
+l utilisateur	c!I#Z+X-H3[:Z>J?H@IBIHEIHMINJOZPZUIVZXZZF[J]Z^_bJdI
+la acepta	v9IK]ZJh^
+la acepto	y/[
+la anterior	r@IK]M_ZJhZ
+la app	r?ZCZHIa]
+la auditoria	yc[
+la boit	t>^
+la cambi	p@_M]
+la cambio	t@JB[ZGh^
+la case	y^[
+la casella	tH]^[
+la casilla	v^[
+la chiamata	v?^HHa_
+la clav	h#^>Y@YD^KIL]MIbYhH
+la configuracion	yE]
+la configuration	yeX
+la contrasena	Y!I#[%Z/J3J6Y7[=H@ZBEKFN[UH^YbId[fIh]
+la cuenta	f!_%]2_3[@IDIHHIIKILZVIZD[[^X_ZfIhJ
+la de	vK]MY
+la del	vKb
+la directiva	l!I-X3J?]HFNbW[cI
+la e3	y=bZE
+la email	v?XHZaY
+la empresa	o-ZHHN_U]
+la escritura	k,Z=Zd[e]fY
+la fin	y]^
+la herencia	y;[
+la hora	yR^
+la impresora	yH^ZI
+la laptop	yB^HFMFb[
+la licencia	y=Z
+la list	v-Z
+la lista	v-^
+la llamada	yHIa_
+la mia	i!X-I9Y:[@ZBIDIHEI[KFMINIVZZa
+la mise	yf_
+la misma	yK[b[
+la nube	i#J/_0^HIJZP[T[_YcJdIfJgX
+la nueva	mB^HEK[MbZF
+la nuova	l>I@JB_HCIHK[MaNZZF]J
+la oficina	v3I9Z>]?]HF
+la opcion	v(][X
+la organizacion	n=YN^UGW]dY
+la ou	o%X;YF]GY
+la page	j+a-^>I?HDZIHKJX[ZY
+la pagina	h+_-]3J9J>I?J@IBJCJDZKIOIVIX_Z^aI
+la pantalla	o+XHFba
+la password	Y#Z%H-H/H2J7Z=H>X?IDHGIIZKBMYNFUHVHWJZ^[_]HaJcJdZeJfHgHh[
+la pc	tHIMYb]
+la policy	yN^
+la politica	rNa
+la politiqu	yN_
+la procedura	v+Y][eZ
+la propria	y^Y
+la prova	y=aHHZI
+la prueba	y=_
+la que	yHIh^
+la quier	yK]
+la rechaza	v-[JXKZZH
+la rechazo	y-Z/]
+la reecritur	e%X(J,[-J3J4[8I9J=X>J?J@HBJDJGZKIMINHPHRZUIZZbIcId[e^hI
+la reescritura	m4]6Y=IR[Z]eY
+la registrazion	y+YDY
+la regl	vGYKIN^
+la reimpostazion	i(IBHH[SIUYZbfJ
+la reinitialisation	b!J%I(G)Y:H=G?IBGMINIPGS[U]V_ZcdHfG
+la rifiuta	yJZ
+la sim	y>bHE
+la sincronizacion	tM[f^
+la sincronizzazion	vGIM[f^
+la stampant	yH^
+la strategi	i?]CJDHHJNbW[ZI
+la sua	t!Y8Y@II[K[
+la sucursal	yM]
+la suya	yI]K[
+la synchro	yd]f]
+la synchronisation	yG[
+la use	yK^
+la vecchia	h#[9I>JBJHGIJMbZHg]ha
+la verificacion	t3[?HCZ][
+la verification	t3HCZO]aJ
+la version	yH_
+la vieja	p9IHHIJKJMbh^
+la vm	rHIRZf_
+la vpn	tH_
+la vuol	yK^N[
+la web	yM]
+lack permission	v(Z
+lack the	k%]3Z5aHH
+lagt in	yCZD]
+land in	y!J/_>]HIZH
+laptop and	v#Y]X
+laptop is	pH^
+laptop not	yHZ
+laptop request	yHY
+laptop says	y#[
+laptop show	yHGb]
+laptop still	rHCMa
+laptop will	yHIM^
+las clav	y/I0^6Y
+las cooki	v.]
+las cuenta	t*_GYdX
+las licencia	y=Y
+las pregunta	yHJX^
+las ultima	yK^
+lasa upp	y[_
+lasst mich	tX[Z_
+lasst sich	p6X@ZH[
+last #	nK_
+last chang	v@^UZZF
+last dc	y4^@JZI
+last i	vHIT_
+last month	l#]6]8^=]HDKG
+last name	vH]IZKHZH
+last night	o@YH]KJNJU[ZFc[fZ
+last page	vHIKIZ]aJe^
+last password	yHZ
+last quarter	yKYa[
+last step	n@IHGKHZ]]]eY
+last two	mK]O_ZH
+last week	i)X8[:J>[@FBHCYDJG]HCKXV[ZZ_]
+last year	t:ZK]ZG
+later on	y+GD]
+latt att	t-^
+latw do	t-]
+lauft nicht	t0ZfZ
+lauft nie	rL_
+ldap not	y4F<^
+ldap option	y<]
+ldap password	v5[
+ldap server	o5]
+ldap sign	p<]
+ldap traffic	m<^
+le autorizzazioni	y%Z
+le bouton	y(]
+le centr	ygZ
+le changement	yHHZ^
+le changer	t@^
+le client	y:XBY
+le cloud	o/ZP[gY
+le code	d3I>_?ZCJHFIHXXZF]Iac
+le compt	h%a@IBIHGIJLZMJZI[]^Z_^
+le connecteur	y<Y
+le dc	t4]9JHIJ^M]
+le droit	v(]X]^Y
+le journal	yNY]]
+le licenz	v=]
+le lien	rHZb]
+le meme	v@[AXK]ZH
+le mien	p3H>JHIIYK_O^
+le modifier	y@[h]
+le mond	t-^9]@IHGKISZU[
+le mot	]#I%Y-[7^:H@IBDCXHJIZJYKCL^MFNYUJ^Xb[d[
+le navigateur	t.Z]ZbZ
+le nom	v-aFXIE
+le nouveau	i>J@HB^HEIHKZMcNGZ]
+le numero	m3Z>IO^a]
+le pare	vHZcafJ
+le password	t/F0_H]ZG
+le pc	vHIM]
+le phone	r3D>E?HDHHFM^O[a^
+le portabl	yB]HEb^
+le precedent	vM[h]
+le proxy	yc]
+le refus	yIIKGNYO_
+le remplacer	y@^
+le role	y(X
+le serveur	nHFRXYYc]fZ
+le servic	pHGUIc[fb
+le sms	p3X>I?_HHIJ]^
+le texto	y>_?^HEaI
+le ultim	vKaO[
+le vpn	yH]
+le web	vM^
+learn how	vdY
+least #	r@JIYKJN[
+least one	p@YHJI_
+leav and	vH^
+leav out	yG]
+leaver should	v!DHa
+left for	v!]@]C]HI
+left my	t>^HG
+left out	yGY
+left the	k>GA_HIZJ]b
+legacy protocol	yY]cF
+leicht zu	o-bIH
+length age	yHIN^
+length complexity	m@YIIN_
+length of	y2[
+length requirement	yI_ND
+les admin	t)Z*ZPZ
+les administrateur	r)^
+les autr	t%]*[HIV[
+les compt	tGY[ZdZ
+les cooki	p._
+les donne	y3]>X
+les droit	t%[(]HJ
+les licence	v=Z
+les membr	yP^VI
+les mots	v/I0]H[KIdZ
+les question	v?Z
+les utilisateur	y)]*J[Z
+less predictabl	y-Y
+less than	t@Z
+let it	y.XNZ
+let me	e(J)[-J9J@^B^CJDHHFIHVIX^ZYaIhH
+let the	v=Z]Y
+let you	vB[ZIaY
+letra cirilica	y/Z
+lets me	r@[KGh[
+letter accept	y/_IH
+letter and	pIZ
+letter in	t/]ZX
+leut dort	y8ZF^
+libr servic	p)aUaVGfH
+licenc for	tHZ
+licenc not	y=Y
+licenc was	y=^HJ
+licenca do	y=YHX
+licenca necessaria	y=[
+licence are	r=Z
+licence for	r=[HYUI
+licence necessair	y=X
+licence not	v=Z
+licence requis	y=Y
+licencia de	yHZ
+licencia necesaria	y=Y
+licenser sakna	y=^HJ
+licenti ontbreken	y=_HH
+licenz necessari	y=]
+lien reinitialiser	tb]
+lift the	vTZ
+lightweight agent	y%I0^
+like #	t3[
+like an	yI]
+like it	v/ZHJT[
+like that	y-Z
+like the	v/]N[
+like to	p(JH[K]ZIhI
+limit of	y2ZHIX]
+limit sam	yQ[
+limit who	yQ^
+limitada msol	yQ[
+limitado a	yVZ
+line of	y4]HEc]
+link at	rHEZHba
+link between	vHFc^
+link does	yHZ
+link fail	yUHb]
+link in	yHabI
+link is	tHXbX
+link not	vZ]bI
+link on	p:ZH]ZF
+link to	pHDZ[_abG
+link under	pHIba
+list of	kIJK^V]
+lista de	v-^
+lista personalizada	y-Y
+lithnet password	vHIJ^
+live in	r-^7XZI
+live on	y_]dY
+lizenz fur	t=[HZ
+llega el	o>_aH
+lleva mi	vI_
+lo intent	yX^
+lo uso	y3G>aOF
+load a	yJ]
+load the	yb[
+locali non	y6[
+locat ma	ye]
+locat the	yHH__dHeYfG
+lock after	v#a@HBGHHZH^G
+lock and	v#[
+lock becaus	t#Y
+lock can	yHZ
+lock for	tHYTZ
+lock her	v#^HF
+lock him	yTZ
+lock in	i#^HHT^
+lock it	y#ITZbY
+lock me	r#[@IHITZXXZG
+lock myself	t#Z
+lock on	r#a@XHFXI
+lock out	]#bHCX_
+lock screen	c!IHGZH[]bd
+lock the	t#^HITI^YbJ
+lock to	mT[
+lock user	vHIT[
+lock youv	yTZ
+lockedout in	y#GT^
+lockout after	t#ZMJTY
+lockout counter	yT]
+lockout desbloquear	yTX
+lockout in	t#[HG
+lockout threshold	v#GH[TX
+lockout trigger	yHHT]
+lockouttim and	v%X
+lockouttim ni	y%Z
+log contain	y,X
+log in	d#_%J(I*H=J>G?H@JBYDJH]IJKGM_NJTGVHZ^[J]I^J_GaEh[
+log on	l@IBZM]ZEg_
+log says	p/XHIZF_a
+log show	mJ^ZI]aaH
+log what	y&^/YHJNI
+logg in	pBXbYhZ
+logg on	p(IZ^hY
+login do	yb^
+login fail	tHaZC
+login is	t![#[HCTJ^^
+login not	p7IHHZ^bZ
+login page	y7]:ZSHTH
+login says	yTY
+login screen	gHGZJbb
+login to	yH[ZH
+login was	y!Z^Z
+logo de	yH]
+logon is	yL[
+logon screen	ob]
+logowania window	ybX
+logs in	v:ZLY
+logs on	yLX
+lokal ad	tN]g[
+lokal integration	yd^
+lokal omgev	ycYd[
+lokal verwaltet	yZJd^
+lokala ad	v/Xg]
+lokalen ad	r_ZgY
+lokalen konfiguration	yE]
+lokalen umgebung	rE[ZHcadZ
+lokalen verzeichni	y!X7Z
+lokaln ad	y/Yg[
+long does	p#F@JHCI^KIM]T[ZG
+long enough	t-YIX
+long password	t2]
+long until	vM[
+longer function	ybY
+longer have	p>aHG
+longer than	t2Y
+look at	vGX]Y
+look for	r#X4]N[_Y
+look like	y?HHYT[
+lors de	p%a,^ZXdF
+lors du	y5[d]
+los administrador	t)[
+los controlador	yJZ
+los dato	y3]DZ
+los permiso	y(Y
+los requisito	tIXN]
+los usuario	y)[[Y
+losenord ar	oHHKHU_ZF^^dYhY
+losenord fungerar	yZ]
+losenordet ar	o-[BZI[ZHhY
+losenordet fungerar	tB_HIM[ZD
+losenordet hantera	yda
+losenordet har	yK[
+losenordet uppfyller	yNZ
+losenordsaterstalln ar	yUX
+lost contact	y4^>ZHIcFfJ
+lost his	y=[HH
+lost it	y>GHGZa
+lost its	o%I0]=ZHEc^
+lost my	pZZ
+lost the	v(H)_>]HHZI
+lower case	rI^
+lower digit	yIX
+lowercas letter	yI[
+lsass on	yJZ
+lui a	y=[^Z
+lui meme	yBY^Y
+lukt niet	vZ^
+m365 admin	rg]
+ma ancora	yTX
+ma ci	yh_
+ma demand	y9_HH
+ma error	ye]
+ma l	y?X[X
+ma non	p?ZHGM]ZF[^
+ma uprawnien	y%_
+maar een	t@[C[
+machin is	rH[R]cJ
+machin runs	yRY
+machin with	yfX
+macro excel	yHY
+made a	v2X@[HIMZ
+made so	yZH^_
+made us	yY_
+mag het	y@Y
+mag niet	v@]IZ
+mai registrato	vDY
+mailbox and	yD]
+mailbox that	y>]HH
+mais acesso	y>^
+mais entra	y/]
+mais il	v+]@ICIIIKFO_[]
+mais pas	r>G?_HGM[bZd]
+mais tard	v@]Z]
+majuscul et	yIY
+make him	y+ZL[
+make it	t@ZZI
+make me	vKahF
+make remot	iHJQa
+make sure	yH[
+make the	p%]HYN[PFZI
+make your	y-X
+makkelijk te	t-]
+mal escrito	v3a
+mal format	y3Y
+mal la	t#a4]@IHIKIZFh[
+man fur	yH[
+manag by	n7]EHZHdb
+manag elsewher	y7[:^ZHdH
+manag on	pd^
+manag servic	y0YHZVH
+management agent	k%]8^HIe]
+manca il	v3^5Y
+manca un	v(]?GC]
+manca una	y3]OH
+mancano le	y=]
+manga forsok	r#YXZ
+manqu les	y=Y
+manqu un	y3]C[OH
+many account	y;^HG
+many attempt	oXZ
+many character	vHGI_
+many old	yK]
+many peopl	v-^H[
+many request	vX[
+many reset	vX[
+many thank	y9^
+many time	e#aHJKJT[ZH
+many trie	y#HX[
+many wrong	p#^HHT[XH
+mapp driv	y#_HE
+march pas	nG]HZLZZ]fI
+march sur	yM]
+mas nao	r?^HHM^OHZD[_
+mas o	v/[MZTY
+mas tard	v@[Z[
+match a	y-_
+match any	yAHK[_[
+match does	yH[OG
+match found	rA^
+match more	yA_BI_G
+match on	y_]
+match our	yHDO_
+match the	mDJO^
+matin je	y@^
+matter how	yIIh]
+matter what	yN[
+mauvai mots	v#Z
+maximo de	y3F>JOHXa
+may be	p(J3H@YHHSZW]ZHa]
+may chang	v^[
+may not	k(_-]BIHFIJKJLIZH^^hI
+may query	yQ[
+may read	y%ZH[
+may see	y%Y
+may succ	ycZ
+mdp ce	y@Z
+me a	n>I@ZDIH]IIZ_
+me and	tH]ZIa[
+me as	y*[3ZZJ
+me by	v!YD]
+me can	yV[
+me chang	t@HB^
+me choos	y@JI^KIh]
+me connecter	vHHZX[]b^
+me deixa	vKIZ[
+me deja	l(J=JBZKXVIX]Z_aI
+me demand	yKHZJh]
+me dice	v@XV[
+me dieron	y!^*YZF
+me dit	vI]OZ
+me falta	yCa
+me faut	yH[
+me five	ya[
+me for	t*[CIHZ
+me from	yKJX][[
+me im	r(_HHVZZJ
+me in	p!](ZB[HIZF
+me it	t!Y*[
+me la	t@]
+me laiss	yX^Z[
+me llega	vaZ
+me lo	v>]K]ZI
+me manqu	y(]C[
+me nooit	yDY
+me noth	yD]ZFa[
+me ofrec	y?]
+me on	y![@]ZE
+me out	t#ZHZXX
+me pick	y@^hJ
+me pide	t*Z9IIXh^
+me pleas	y#Z
+me qued	y#aTJZG
+me reclam	yI]
+me refus	yH[Z]
+me registr	yDY
+me registrei	yDX
+me reset	rBJZ][Y
+me someth	y![
+me suis	tDZ
+me that	v@YHHV[
+me the	oH[
+me this	y@ZZI
+me to	b(G*H.^3H7^9F:[?I@EBICGD]EIHFKIUIVGXYZdaGhI
+me try	yBGKJXaZE
+me type	v@]KZZGhH
+me use	v?XKZ
+me what	vHYZIh]
+me why	y@]
+med det	yOXhY
+meet and	y]^
+meet complexity	yI^NF
+meet length	y@ZNX
+meet policy	yNZ
+meet requirement	yIHN]
+meet room	rH]
+meet the	f/YIXNY
+mehr auf	y>Z
+mein alte	v>YKY
+mein benutzer	y!^
+mein drucker	yH[
+mein konto	i!X#^DZHIV]h[
+mein nummer	v3ZOYa[
+mein password	d#H(JBIDYHDKGVZZd[_^JhH
+mein phone	y#^MF
+mein telefon	y>XHIa]
+member are	yPZVX
+member of	nP[VZ
+member writeback	yPY
+membr de	yP^VI
+membro de	vPY
+men inte	vMZ
+meno comun	y-Z
+menu in	vdY
+merci beaucoup	v9]BZ
+merci de	v#ZBHZ[
+mesmo dia	v@_
+messag a	yNY
+messag at	yZY
+messag on	vdY
+messag option	y?Y
+messag says	vUYXX
+messag was	y?[HIZ]
+messag when	pZ[aY
+messag with	y3HHIa_
+mesur de	yEY
+met de	taYcY
+met it	yNZ
+method and	r?[]Y
+method are	v>^?HCJZJ
+method but	y+]>G
+method et	yCX
+method i	v?Y
+method is	t?[CJ
+method mais	y+]
+method nicht	y?_CI
+method not	t+]?YCI
+method peopl	yC^
+method register	oCZDY
+method to	pC^HI
+method user	yCY
+metodo de	t?^CY
+metodo e	v+[
+metodo mas	yC]
+metodo y	v+Y
+metody a	y*[
+meu acesso	y!^HHZ[
+meu celular	v>[HJ
+meu chamado	y9]
+meu nome	yIaKI
+meu notebook	yHZM]
+meu numero	v3YIGO^
+meu telemovel	y3[
+mfa code	yH]aG
+mfa keep	vH]
+mfa not	y?]aF
+mfa prompt	vH^
+mfa registration	vHZ
+mfa reset	y>HH]
+mfa sett	yH[
+mfa sms	yHZaI
+mgpolicyauthorizationpolicy allowedtousesspr	v)]
+mi acceso	y!]HHZ[
+mi cel	y>^a[
+mi celular	yO^
+mi chied	y*Y
+mi clav	o#I@ZCJDHIIKHZb[]hY
+mi companera	yV^
+mi contrasena	j(J@HBHHHI[KZMIVHZ_[]
+mi cuenta	f!_3ECHDaHFKJV_ZY
+mi fa	tX]ZY
+mi hanno	v!^>JZH]^
+mi manca	y(]?GC]
+mi nombr	yI^
+mi numero	t3ZIGO[
+mi portatil	yH^
+mi propon	y?[
+mi sono	tD^
+mia password	r@IHGIIKHZb
+mia richiesta	y9_HH
+mich aber	vZH[]
+mich ausgesperrt	v#[
+mich jetzt	yX]
+mich nicht	rZ_
+mich nie	vDZ
+microsoft #	a#H-J/_7H=X@JHGIIMGS@TeZJcHdFfIge
+microsoft authenticator	v>HH[
+microsoft com	kHZgb
+microsoft entra	i)ZSGfb
+microsoft fail	y7X
+microsoft has	pS_ZHdX
+microsoft hat	yS[
+microsoft is	yS[
+microsoft lock	yTZ
+microsoft login	y#GT[
+microsoft own	y*[SJTZ
+microsoft page	p7]T[
+microsoft reset	r7YSZ
+microsoft sinc	yc[
+microsoftonlin com	h.ZHHSbZIc_gJ
+middl of	pHJ]a
+miembro de	tP^
+mijn account	j#bDGHDVZZ[[I^J
+mijn laptop	yM[ZJ
+mijn mobiel	yCZO]
+mijn telefoon	y>Z
+mijn wachtwoord	lVJZchH
+min age	t@Y
+min telefon	y>Z
+mindesten #	yI[
+mine at	y@[
+mine does	yIIO_
+mine has	vHX
+mine i	vOX
+mine is	lI]
+mine not	t(]HIV]ZJ
+minha conta	f!_D_HHIHVa
+minha senha	h#JBHDGIZKYMIVHZb[^bJhZ
+minima #	y@IIa
+minima da	y@Z
+minima de	v@Z
+minima della	y@Z
+minimalny wiek	y@[
+minimo desd	y@_
+minimum #	yIY
+minimum age	v@Z
+minimum password	h@]
+minimum version	y1I5_HZII
+minpasswordag #	y@_
+minsta losenordsalder	y@bHGIJZI
+minuscula numero	yIY
+minut after	y#Y
+minut ago	l/G@]HHM_hY
+minut fast	yRZ
+minut late	yaX
+minut later	y@Z
+minut off	yRY
+minut still	y#XMJOIa]
+minuti fa	yM^
+minuto atrasado	vR[
+mio account	h%I3HCJDaHGTJVaZ]
+mio cellular	y3[O]
+mio nome	yI_ZJ
+mio numero	v3[O[
+mio ticket	y9[
+mir fehlt	y(Z
+mir nicht	v([>Y
+mis a	y1ZMY
+mise a	yf_
+mismo dia	y@]ZI
+miss for	r%X(]ZJ
+miss from	oCGD_VY
+miss in	v__
+miss on	i%[5X?YHJ[Z
+miss or	v3]DI
+miss permission	y%X
+miss the	t%Y
+mistyp in	y,aHIhH
+mistyp it	y#Y
+mistyp the	yKJh_
+mit adfs	v7Z
+mit dem	p>]HDMYZZaY
+mit der	lOZY]ZYc]
+mit entra	yHIcIf]g]
+mit ruckschreiben	y=XP[
+mitgli einer	tP]VZ
+mitt konto	m!Y#[V[
+mitt losenord	rZ_[X
+mix of	yIX
+mocht mein	y[X
+modifi hier	y@^
+modifier son	y^]
+moge odebrac	y>Y
+moge uzyc	yK[
+moge zmienic	vZ]
+moge zresetowac	vZ[
+moi meme	y)ZV]
+moje konto	o![#YVZ
+moment ago	yMZ
+mon acce	y!^HGZ[
+mon compt	e!]#]CID^UJVbZH
+mon email	yCZ
+mon identifiant	yIY
+mon mdp	tHFZ^h]
+mon mot	e(J-JBEIXKYMHNJZa[a
+mon nom	y-HI_
+mon nouveau	y@[
+mon numero	t3[IHO]
+mon ordinateur	tH_MZZJ
+mon phone	rHY
+mon portabl	t>ZC]HGM]
+monday and	y@Zc[
+monday morn	y#[
+month ago	yK]ZI
+month old	yMZ
+more error	yB]ZI
+more information	v+^CH
+more it	y+[
+more sinc	y)Z
+more than	i9JAdBHR[_E
+morgen wieder	vX[
+morn and	l@aKJZI
+morn the	y#[@Y
+mors och	y@Y
+mostra #	y3IIHO^
+mot de	P!I%Y(I)J*I,X-Z/H0J3H4J7Y=G?GB_DJGGHFPIRJSHTHUFVHWGXIZ_[[]Z^X_IaGcGd]eHfFh^
+mots de	g#X-H0]@IG[HYIHKZN]ZHhI
+mov the	y>^HH
+moved from	v0ZHZV[
+moved to	m(Z3I=Y>]GZHFZI_^
+movil y	y>Y
+mowi ze	vO]d[
+moze resetowac	y=^HIV[ZI
+moze zresetowac	v:[S[ZJ
+ms ds	tA^
+ms sspr	p7YHJT]
+ms ssprsetup	o+ZDcHH
+msol account	f%]2];^HEPGQ^
+msol konto	p%[2[QX
+msol kontot	y%_
+msol n	y%Z
+msol nao	r;YQX
+msol nie	y%_
+msol non	p%X;YQZ
+msol not	p;ZQX
+msol user	y%Y2Y
+msoluserpassword not	vg[
+much does	yHZ
+mucha gracia	y9]
+mudei a	v@Y
+mudei not	yM]
+muita tentativa	r#YXY
+muita veze	r#YXX
+multi factor	yHZ
+multipl match	nAb
+muss ich	r@XEYHIIJMZ[]hY
+must be	d%Z-I3[9I@IC]H]I[ZJcJ
+must chang	jHHLc^I
+must contain	tIZ
+must enabl	t?Z
+must give	y*Z
+must have	vI]
+must i	v*ZO]
+must not	t-JHFIaKY
+must reset	y:]UHWI
+must the	yKZ
+must wait	r@[
+my account	W#I%E)H*H+I,I-J2I:X=J?H@HAIBFC^D[HAIHKILHMJOJPFUIVeZc_HhX
+my admin	i(F)JHIVbZY
+my authenticator	tHY
+my bank	yHZZJ
+my boss	v![(XHJZY
+my browser	n.]HI
+my choic	y@]
+my colleagu	vUY
+my computer	j#YM^Z[aF
+my contract	v!Z
+my current	pHJKYZEh^
+my daughter	vK[
+my deputy	yH^
+my desk	v?[@JH[
+my detail	y+JD[
+my devic	t>^HY
+my domain	y#X
+my door	yHX
+my email	tHYZY
+my ex	r>bDHHE
+my exist	t@JHFK_ZHh[
+my former	t3I>aHH
+my gmail	yHaZC
+my handbag	v>bHHZH
+my headset	yHX
+my kid	y@Z
+my laptop	e#ZHaMXZJ
+my last	o>]H[ZI
+my login	l!_#]:[HBIITGZ^bG
+my mailbox	y>IH^
+my name	t-EHJIbZH
+my new	g>F@^BIKGNJO]Z^
+my notebook	yH[KY
+my number	g3[CID_HEIEKHO_ZEaZhI
+my offic	tHY
+my old	d9J>_DJHEIJK_ZHh_
+my onprem	yFZ
+my organisation	oEaWG
+my other	yHIZ]
+my own	i(D*J-J:b@]HFIIKIUJV_ZC^_hI
+my passphras	vI^
+my password	O!I%I(@)J*Z-^/H2J3J7F:G=I@JCIDIGIH=I]JGKDLDMISIVFWHXJZi[c^CaZeJfJgH
+my pc	rMZ
+my phon	Z*J3E>_?HBJH[OZZI]Haa
+my phone	d#J3G>_C^DJHYO]ZJ[G
+my previou	k!J#J>_@YHCO][X
+my privat	r#H3J>IH^O]
+my profil	p!XHZOX
+my register	y?Y
+my request	y9^HI
+my reset	rHIZ_
+my role	v(bHJZF^I
+my sap	y#HH_ZG
+my school	y>[HG
+my screen	y>IH_bI
+my secret	y?]
+my security	r+^>[?ZCGDFHHZH
+my sms	vCZHFa]
+my son	vH[
+my sons	yHZI]ZG
+my staff	v([NZ
+my team	rHJZ_
+my ticket	t9_HI
+my train	yHGZJ]a
+my user	c!^)J*_/[3I9J:I;J>G?H@HAIBIDHHIKDNJOIUJVb[]]H^H_IaHhY
+my usual	yK^
+my vpn	vHYMX
+my window	y#XHX
+my work	o3I>ZHIO]
+myself out	t#Z
+n a	d%[)G*I+[-I/Y:I>I?G@JBJCID]EXHCIIKIM[NIPGUYV^W^ZE]]aHcJ
+n accept	tIIK]OZZFhZ
+n ai	f(X?I@ICaD_KG]^hI
+n apparait	t(]?[DI
+n arriv	mZa[[
+n en	pCYI[KYh]
+n est	_%J(J>H?a@IBICHHFIHKGO_UGV]WZ^JaId_hZ
+n exist	t>[[X
+n expir	tL]
+n y	vI^PZVXZF
+na auditoria	v/YEZ
+na conta	v2^IJ
+na ekrani	vb^
+na empresa	yU]
+na hora	yh^
+na komputerz	vM^ZI
+na konci	yDaHJ
+na minha	tDaI]
+na nowym	yH]
+na nuvem	p/Y0_T]dI
+na ou	y%Z
+na stary	v>]
+na tela	rba
+na troca	yZYd]
+naar het	v>Z
+nach dem	i/[C^L_MJR[Y[ZFaEdZfH
+nach der	pY]]bcH
+nachweis bringen	y*Z
+name and	vIX
+name break	yFY
+name contain	vF[
+name has	vF^IH
+name in	p-]I^KIZFhG
+name is	r-YHII_KI
+name of	o-aF[HFIEKJ
+name or	rh]
+name plus	t-ZI]
+nao abre	v+YH]ZJbZ
+nao aceita	m@HHIKZMIOZZ[h_
+nao aparec	o([ZD[abY
+nao atend	oIZN^
+nao autorizado	vTYV[
+nao bate	yHJOa
+nao chega	taY
+nao configurou	vV^WZ
+nao conhec	yHGM[
+nao consegu	v=[@]
+nao consigo	f![>]BJDEHEIHK]VIZ_[^hH
+nao correspond	vOZ
+nao da	v:[@ZZJc]
+nao deixa	p@[HIK]X[Z[
+nao diz	yNYV[
+nao e	j3H4Y6Y>G?^HEI^KHO[VZZHh[
+nao esta	lQXV_aY
+nao exist	v_]
+nao foi	r3[VYeY
+nao funciona	pPXZ^
+nao grava	t0XG]Y]
+nao ha	v3XDZW[
+nao habilitou	yU]VIZIdY
+nao imprim	vH]
+nao inicia	y+YfZ
+nao me	tDYKIZZ
+nao not	v7^HIM^ZI
+nao oferec	y?[
+nao passa	v%I;Y>ZKZ
+nao passou	y@]M[
+nao pede	v+YLZ
+nao pode	n%Y([@JHII[K^VJZF^^hJ
+nao posso	v>JHJV^X]ZI
+nao quer	yK^
+nao recebo	ra]
+nao reconhec	t:ZO[ZHh^
+nao redefin	y:X=^ZJ
+nao respond	y0XfY
+nao sai	y3ZcZ
+nao serv	y?_HH
+nao tem	i%Y)^*[=[@JD_HHL[VGZF
+nao temo	y=]UZ
+nao tenho	p(Y3J>]CZD]HJZI
+naszej organizacji	yUY
+ne correspond	rOZ
+ne demarr	yb[fZ
+ne doit	yI]
+ne email	t3F>HCIDaHGa[
+ne fais	yV]
+ne fonctionn	vZ_
+ne ha	tC]I[
+ne le	y3]
+ne march	l@JBIG]HYIJKJLYZadIfZ
+ne me	p?ZDZHIX]Z[
+ne peut	m=[@ZHGU^VIZI[[^YbH
+ne peuvent	v8ZPZ
+ne peux	l)Y3I>aHIK]ZX
+ne pouvon	y3[
+ne recoi	vaZ
+ne recoit	y>IHYaY
+ne reconnait	y:[h]
+ne repond	y0XIIN[
+ne respect	rIZNY
+ne s	t*Y+^H]
+ne se	t+ZHISZ
+ne somm	yEY
+ne sont	vGYI]ZI
+ne suffit	y?[C]ZI
+ne vient	yHIaa
+ne voglio	y@[
+ne vuol	yC]I[
+necesario para	y(XdZ
+necessair pour	y(YdZ
+necessary information	rDa
+necessary servic	n)IUGVJdc
+need #	rC]HHIYKJ
+need a	b=[@IBGCIHcKIMIZ^[J
+need access	rHXXX
+need an	t0X
+need another	tC]
+need at	y@JHII_
+need enabl	y!ZHFV^
+need for	p#[%J1[=[HG
+need help	tZ[
+need one	v*ZC_HHZJ
+need p1	v=_HF
+need permission	yHZ
+need premium	y=Y
+need reset	y%Y
+need the	p*Y>[HDMFga
+need tls	yYY
+need to	[![%E(H*H.Y5^=H>[@]BYE^KIPIZ[]IaHdHgIhX
+need two	m*[CY
+need unlock	y#Y
+nel browser	yHJb]
+nel cloud	rT[_Y
+nel gruppo	yV_
+nel log	v/XEXNX
+nel nome	y:]FZ
+nel profilo	y3[C]
+nel tenant	v:[W]
+nell ambito	yGZ
+nell elenco	y-[
+nella configurazion	yEY
+nella directory	o!X3[7]HHNJd[
+nella procedura	y,ZeY
+nella schermata	tb_
+nello spam	yHJa]
+nello stesso	y@^
+nem email	t3I>JD^HIa[
+nem not	yaZ
+nemmeno nello	yHJa]
+nessuna password	yZF]_
+nessuna scadenza	vL]
+nest group	vHZVZ
+net not	yYZ
+net on	tYa
+netflix password	yH_ZE
+network access	o%IHEQb
+neu vergeben	y@]HHMIg]
+neue nicht	y/[HEM]
+neue nummer	v+]DI
+neue password	c#H(I-H@IBXCID^HBKDL]M[ZY[^][dJgXhH
+neue phone	p>[HX
+neuem phone	v>HH]
+neuen password	yI^ZI
+new ad	y_^
+new branch	yGYHEMHVa]J
+new domain	r4G5I8Y=IA]H]
+new forest	o8[9JAIHaZG
+new hire	t@YD]
+new joiner	vHIV[
+new keyboard	yH[
+new laptop	rHaMH
+new number	v>IO]
+new one	]#I(I*J+J-G8X9J:J>H@aAHBXCHDIH@IYKdL]MdNEOIVJZC^JaJgI
+new ou	t%YG]
+new password	O#F%I([)I*H,I-@2H6_7F8G<J=H?HBdCHDEGDH7ICK>MfNaSITHUFVEWGXIZ][c]a^D_IaIbEcHdDeHfIgYhE
+new phon	d+_3JDIHbZJ
+new starter	rD]VX
+new tenant	yWYd[
+new user	p!E#J+]AGHaPI^H_F
+new web	yHZcZ
+next chang	y@aHF
+next day	t@XYYZJg]
+next logon	kHFLcbJ
+next morn	v@ZfY
+next one	y@^hJ
+next sign	tL[
+next to	yV[
+next week	yH_LJZI
+ni adress	y3DDa
+ni celular	yD^
+ni correo	r3HDaZHa]
+ni email	v>JD[HIa^
+ni pwdlastset	y%Z
+nice day	y9]
+nicht aktiviert	mdafI
+nicht akzeptiert	yKIO[Z^hG
+nicht als	y?^
+nicht an	n0ZHXO[aZ
+nicht andern	l7Z^bhH
+nicht angeboten	o*Y>I?^ZJ[Y
+nicht angenommen	yZGh]
+nicht anmelden	yZH[]g[
+nicht auf	t%](H4Y5J?IHJZIa^
+nicht benutzen	yV]
+nicht dabei	yG[
+nicht den	rIHN_
+nicht der	t-ZOZ
+nicht die	t%Z3[=[>JOY
+nicht drin	yQY
+nicht durch	v4[MZZIcZ
+nicht eingeschaltet	vU^d[
+nicht erkannt	yZJh_
+nicht erreichbar	t4Yf]
+nicht freigeschaltet	tVa
+nicht fur	tDZV]
+nicht geandert	y@YZ[
+nicht gefunden	t__
+nicht im	o9^G^HEI^KHVJZFaXb]
+nicht in	m)[MZT[V]ZX
+nicht mehr	c!]%J*[-J4I=Y?[CGE]HDIFK^OIPIRIVHXZYZ]J_]aIcIdXfZhH
+nicht mit	pOZZYgY
+nicht mitgli	vV_
+nicht moglich	o7Y@HC]HHZ_[YbF
+nicht noch	y@JK^ZH
+nicht ohne	yHEM]ZI[]
+nicht per	vP^ZJ^J
+nicht rein	v!XZ_
+nicht ruckschreiben	y6Y
+nicht selbst	v)[V]ZH
+nicht synchronisiert	yH]
+nicht uber	y(YD[
+nicht unterstutzt	y5Y7X
+nicht verfugbar	y4]?[HJ
+nicht vorhanden	y_^
+nicht weil	v-[IX
+nicht weiter	y:]>Z
+nicht wieder	y+[DI
+nicht zu	tIIKJN]]_
+nicht zugelassen	y@]QY
+nicht zum	y#Y?^ZJ
+nicht zuruck	yK]ZIgZ
+nicht zuruckgesetzt	yE]ZI
+nicht zurucksetzen	d(^:^=ICYF]HIPXVGZY
+nie ab	rL_
+nie dafur	yDY
+nie dostaj	ya[
+nie dziala	k@IP[Z_f]hI
+nie jest	pVaZ[
+nie ma	n%^?]HI[Z
+nie mam	v(b>^HEZG
+nie moge	i#J@[DIHIKYZb
+nie moze	r:[=]S[VIZF^^
+nie mozna	v4]IX
+nie pamietam	yZ[
+nie podalem	yDaZF
+nie pozwala	v@ZZ]
+nie przychodzi	ya]
+nie przyjmuj	yZYh]
+nie rejestrowalem	yDZ
+nie spelnia	pI[N^
+nie zgadza	tO[ZJh[
+niet aan	mHGIZKJN^V]ZIaZ
+niet geaccepteerd	yNGh]
+niet in	vHFVZZ^aZ
+niet ingeschakeld	tVZdY
+niet meer	yYYdIf]
+niet nog	v@X
+niet ontvangen	v>^aF
+niet op	yM[ZJ
+niet opnieuw	t@YZZ
+niet overeen	vO[
+niet resetten	v:]
+niet wijzigen	y@I^^hJ
+nieuw nummer	y>Y
+nieuw telefoon	yHZ
+nieuw wachtwoord	rB]IYMZNGZYhJ
+nigdy nie	yD_ZG
+nikt nie	v=]HJS[ZHa^
+nimmt er	yIY
+nimmt noch	yMa
+nobody can	l&Z:J@YU[c[
+nobody could	yZJ^]
+nobody ever	yW[d[
+nobody gets	y+YLZ
+nobody has	y1^D]
+nobody in	pSXUY_Z
+noch das	k![#]HGM^g^
+noch eine	vC]IX
+noch einmal	p9I@[K]Z[
+noch gesperrt	yTX
+noch kein	y3ID^
+noch nicht	n@ZEIHGMcW]ZG
+nog een	v@X
+nog het	tM^gY
+nom de	r-a2[FXIG
+nombr de	p-_2]CZFYHJ
+nome completo	yI]
+nome da	y-]FY
+non accetta	tK]OZZY
+non admin	y=aZF
+non arriva	ta]
+non autorise	vTYV]
+non autorizzato	yTY
+non basta	y?XC]
+non c	tD]VX
+non chied	y+Z
+non compar	t([?^HHZG[^
+non corrispond	vOY
+non disponibil	y4]
+non e	d3Y>IBICJDGHHIHMZNJO^V_W[ZFfYh]
+non esce	v+XcZ
+non esist	y_Y
+non expir	pHGLbZI
+non funziona	mH[PXZYfZ
+non ha	g%Z(I+[3I?GCJDXEJHGM[NHPJU]VXW]ZE]^aI
+non hanno	y)]*]PJ
+non ho	m(_3H>[?J@HCZD^HFIJKI]^aG
+non l	y/[KHMJh^
+non la	tK^N[
+non lo	v3Z>[?ZOG
+non me	rK]
+non mi	kD]IJX[Z^
+non part	r+Y3YHHa]bY
+non passa	v%I;Z>XKZ
+non posso	i(Y*J>Z?J@ZCJHHIIK^NJV]X]ZF
+non possono	v8[
+non puo	o%Y(],I:X=[@ZHJZH^Y
+non ricev	y>GH]aZ
+non ricevo	va[
+non riconosc	t3I:[O[ZHh^
+non riesc	y:XS]
+non riesco	oZb[^
+non rispetta	r-ZN^
+non scriv	tG[HIY]f[
+non si	l*X=[>J@ZHaIZKJSYVIZE]Ia[dJ
+non soddisfa	tIYN]
+non sono	tVaWZ
+non spuntata	y;Zd]
+non spuntato	vd[
+non sul	yHHM^
+non supportato	v1X
+non trovato	y_[
+non va	v@IIZZ_
+non valido	v3[RY
+none for	y+[HH
+none in	yU[
+none is	yIIN_ZIhJ
+none of	t@YG[KYN[
+nooit geregistreerd	vDZ
+nor lockouttim	y%X
+normal benutzer	y)Y
+normal staff	y)ZP]
+normal user	n)Z*[CH
+nos controlador	yJZ
+nos dc	y5Y
+not a	m4G7_>I?ZHCVc
+not able	v:ZBJHIZ^
+not accept	]!J%I(J.Y/F3Y>G?_BDDJGIHDIZLHMINXO_VIZ]^G_IaIbIhY
+not access	o>c?IDHHHaJ
+not acepta	t3JIFKYO[ZZhY
+not activ	m!aHGU^VJ^J
+not activat	vHZVY
+not ad	d!^/Y=IBIHJMXT^ZE^[_^gX
+not added	yVZ
+not affect	yHHT^
+not allow	](_+J-_/H:H<Y@EBJDHHDMJQYV^ZA[H^_aIbGhG
+not among	v?^K^
+not an	r*]4Y?GKY
+not aparec	o([ZH[^
+not appear	p+[?aCHDC
+not appli	v;_MI
+not apply	t*]GYNI
+not arranca	v+Yb[dGf[
+not arriv	iHa
+not ask	y+b3I>ICIDFKI
+not asked	m+[CIHHKILbZJ
+not assign	yH_
+not assistent	y,YeY
+not at	yHIN]ZJ
+not authentication	tD]
+not authoris	yVZ
+not autorizado	vTZ
+not availabl	f=^?[H]UIV[ZF
+not be	a,Z-I4XHDIZVIZ]_YcZdFe^fJ
+not becaus	v/[
+not been	d4G5^HEIYUYV]d]
+not came	yH[
+not capital	yI]
+not celular	yH]
+not centro	ygY
+not chanc	y@[
+not chang	m#IBJHJLYZF^ahJ
+not clickabl	y([
+not code	t>Ia^
+not coincid	vOY
+not come	h%E+[;^HJa[f]
+not complet	n+HBFD[HFICOFZ]]adHe]
+not complex	tIaOJZG
+not compliant	nH^NY
+not comply	p-YNaZF
+not computador	vM^
+not conecta	yH]
+not conector	y8^<XdG
+not configur	f:J<[EFHIUHV[WbZHdIeY
+not connect	k%H0a1I4IGZHZ_YcHfE
+not connection	ycY
+not contain	t5[HHI[
+not cooki	y.X
+not correct	ph^
+not cover	r3J=b>JG^HCIJNJV[
+not creat	yWYYZ
+not cumpl	n-YN_
+not dc	r4_HHJ[
+not decrypt	y6Z
+not defin	nW[
+not deja	v=^@YBJK]ZDhJ
+not delegat	t%__I
+not deliver	va^
+not dice	vNXV_
+not did	yD[
+not digit	yI_OH
+not diretorio	n3_7[HIdZ
+not display	tH^ZE[^
+not disponibl	y4]
+not do	p7]:IHHU]Z[
+not done	y!^+EBHD^VI
+not effect	vLZTZ
+not el	y([
+not email	p3E>EDaHEMHOIaZ
+not en	yM]
+not enabl	Y%I(E)[*H,I-H3H7J8c:H=I?HAIBGDHGDH@KIMHNIPJU_VdWIZD[I^IaIdaeJfIhI
+not enforc	v5YLX
+not enough	k(]CaHEI]^IhJ
+not enroll	yD]
+not enter	yDX
+not entra	o7bHHKJZGa]
+not error	yBcKHZA
+not es	n9II]KHO]V]ZJh]
+not escrib	vY]f[
+not esta	iGYHHV^_[a[fY
+not exist	k>[WZ_caHdE
+not expir	]HELgZF
+not explanation	v&[HHZ]
+not fill	v>G?HDcHHZI
+not find	v_]
+not finish	rBJDZZD]c
+not fit	y6^HHcIfIh[
+not follow	yg^
+not for	p(F)[*H?[@]BJHCP[V[
+not forc	rHILa
+not found	j-I4^AGGJHZ_a
+not from	p7]:]HFSHTH
+not fulfill	yI]NG
+not funciona	nBIHZPXZ]f[
+not further	tN^dY
+not gave	v3H>HDcHIOHZFaI
+not get	f+]0Z3J>ICJDHZH]IacgY
+not gets	t+ZLYaY
+not gett	yaZ
+not go	n@YI_KHZF]]g_
+not good	yI_
+not got	p%ZCZHH]]
+not grupo	yV]
+not ha	n@YM]UYW]ZIdX
+not had	v@GCIDJKbhI
+not happen	yHIa[
+not hav	y@[
+not have	_([CXU[VGZG^ZdX
+not hay	oD]HHW]ZJbZc]
+not healthy	vfX
+not help	m![#XB]MJT]ZE
+not idea	vB]ZJ
+not in	Z!H(I-F:J=J>I?c@IBIDHG^H?IIKHMYUJVdZF[J^JgYhI
+not includ	k=]G]HEV[
+not inherit	p;_
+not internet	ycY
+not issu	yMZNZ
+not it	v/]?Zh]
+not join	yG^_F
+not know	h&_-H>ZAXHBIFJZMYZ_[HbIhI
+not known	y/HM^ZI_Jb[
+not la	o9IK_MJZIh]
+not le	yLX^]
+not les	y+YG[
+not let	h)]@YBEDHHJIIKJVIX_Z^hI
+not licence	r=aHD
+not like	r/^NZ
+not link	tHFbb
+not list	v?^HH
+not llega	vH[aJ
+not lo	r=[>[?]OGVZ
+not load	t.X
+not lock	pT^
+not log	yMaVIZDcZ
+not long	yIY
+not longer	g![4[>a?ZHIIJVHZI
+not luck	v@ZZY
+not manag	v7Y
+not match	_+I-I3F6Y>H@IAEDHHGIHOgZH_^aIh[
+not matter	p@JIHN[h[
+not me	f(I3H=J>HBFDZKYVIX[Z_a[hY
+not meet	aHGI[N^ZI
+not meio	yHEI]ZJ]_
+not mesmo	y@_
+not messag	v(HHIa_
+not met	rHII[NY
+not method	v>ZDY
+not meu	v3Z9JC^HIM]OH
+not microsoft	rJ_TZ
+not mind	yBbHIZI]H
+not more	tB]NYX]ZH
+not my	v*^HG
+not navegador	y.Xb]
+not need	vB^KXZGaH
+not new	y+]@ZHF
+not nome	y:]FY
+not notification	y?GHIa]
+not now	y/[
+not objeto	y;Y
+not offer	h(I)H*a?[HIU]ZH[Z
+not offic	yT]
+not old	y@]
+not on	k)Y-I5YHGQZUJV]d[gZ
+not one	yNHU^WZ
+not onprem	p/X6YT[g[
+not open	k4JHaWYc^
+not option	n?]C[HJ[YaJ
+not p1	y=]
+not part	r=XG]HJ
+not pasa	t%I;Y>XGIKZM]
+not password	l-IBHG^HEI^KJMIN]WXZF[HdIfZ
+not pc	yMY
+not permission	p%Y(^@JHIV]ZH^E
+not permitt	p%Y-_=Y@IHGKJVIZE^_
+not phon	j>D?HDdMIOITJaC
+not phone	t3Y?[
+not pide	y+Y
+not policy	tNHWa
+not pop	y+ZZIa[
+not portal	yTZ
+not possibl	f#]%H7Z@EBIGIHDKIP[SITJVGZa[^bJdZ
+not print	yH[
+not prompt	h+b?IDGHELabJ
+not properly	rE[
+not proximo	yLY
+not pued	i(Z@YHJVZZ[^[
+not pueden	v8[
+not puedo	d3J9J:I>[?I@YBGDIH[IHK]MJVFX]Za[[aIbJhI
+not reach	k/G0XHJM]ZJa^gY
+not reachabl	v4Y>_HFSZaE
+not read	tH]Z^
+not receiv	jH_ZHa]
+not recognis	l3GKFO_VZh_
+not reconoc	v:ZOZh[
+not recovery	yDZ
+not register	e+GDbH]UHVH
+not remember	tKHZ[h[
+not replac	y@Y
+not reset	d(H0]3H5Y7Z=J?I@HBGHENIR[UIVIW]ZBaJbZc[fJgJh]
+not respond	y0X
+not right	k%IE]O^P]WHdGh[
+not ring	ra^
+not runn	i1IHJR[ZIdIfc
+not sale	r3ZC]aGcY
+not satisfy	p@ZN_
+not say	yNZZZ
+not se	f![*Y4Y6Z=J?Y@IBHGXI[VGZXdFf[
+not security	v(I*^HJ
+not see	vHYL[
+not select	rG_HJ
+not send	vH[aG
+not set	c%[(^+G?H@IBICDDbGJH@KGNHVaYaZG]H^HaI
+not show	d#H+aDJH]IIOEZEa[b^
+not sign	t<ZD]VI
+not sms	j3]>JHITIZIac
+not sound	tHa
+not spam	yaZ
+not sspr	v?Z
+not start	kHZb[f^
+not stor	y7X
+not strong	yI]
+not such	o_^
+not support	j(G1c7YHFZIgI
+not sure	yNXZ^
+not switch	r-JHHVbd[
+not sync	i0J1J4J>JGIHdLIMI_[cJfI
+not take	h/J;]<^?X@ZHHIZKHMHNHZXhY
+not taken	vIJK[MIZIh^
+not target	tGadH
+not tell	yNZ
+not tenant	v:[U]WZ
+not tengo	o([>ZCZH[VJ
+not that	yNZ
+not the	f(^3E:a>H?ICHDFHDIJKFMJNHOdZ[_HaIhY
+not ther	m([?ZHIZI[^
+not tick	m<]G]HGdbeC
+not tien	l%[3Z=YD[L[aH
+not tienen	y)^*]
+not to	p-Z/]N[ZJdH
+not told	tDaHHY]ZH
+not trigger	t+[HJ
+not turn	c!H(I)a:JDIU^VaWJZF
+not typed	y]aaF
+not understand	yZ^
+not unlock	t[abH
+not updat	t1aHCZZfJ
+not use	v-]dZ
+not used	v3XK]ZJ
+not vale	v?XHII^
+not valid	y,XR[
+not valida	y3[
+not verification	yaX
+not verify	y3_DF
+not want	t%]-_DJHJKHPGZH[[hI
+not way	r>Z?]CID[
+not went	yCHDZ]Y
+not what	vJ[KGNIOXh[
+not window	vHZM[
+not wizard	y+_>G
+not work	W!J%H(F)I-I/H0Y1Y3]8]=I>E@BB>DIGIHbIFJIKFLIMINHOGVCZh^FaFbFcJdFgIhF
+not writ	o%[dZeIg[
+not writeback	p=[dYeF
+not written	k0^g^
+not yet	t0H1ID[GFHFKIMbRHfG
+noth but	v?^HJ
+noth come	vLZaZ
+noth else	v&^NZZX
+noth ever	yLY
+noth for	tHIT[_^
+noth happen	tHHL[ZZa[
+noth is	y0]R[fI
+noth more	yB[
+noth on	v>ICHDaHJZJ
+noth pops	yHGa]
+noth set	yW[
+noth to	t@IB_C]D[HJZD
+noth work	v9IB@HJZdaI
+notification not	t?YCHa[
+notification packag	vJ]
+notification when	y(JH]
+notify user	yH^
+notr organisation	yUX
+nous avon	y8Z
+nous ne	v3[EY
+nouveau mdp	y@YDX
+nouveau mot	j-HBYHGIHKFZ[[J]_hJ
+nouveau phone	tH]
+nova senha	t:ZBZZH
+nova tem	yI]K[
+novo not	y8^dG
+novo sem	y>ZcZ
+now ad	ygY
+now and	yKZZJ
+now cannot	y>XGX
+now i	m!Z+I?HDcHIZG
+now im	pCZD^HIZJ
+now is	yhZ
+now it	h#I>Y?X@]HJX]
+now its	t#a@JDZZI
+now lock	v#]HJXY
+now not	v>HBGKEV]Z^h^
+now noth	vBZ
+now refus	v#J@[
+now reset	n(Z8]>XHHZI
+now that	y>HC^KY
+now the	j!_#]D[HHKXZB^Z
+now ther	y?Z
+now they	t/[GZZJgZ
+now window	ygY
+now writeback	yYX
+nowe haslo	tB[MYZZ
+nowym telefoni	yH]
+nu har	y/YD]
+nu mag	y@Y
+nu wachtwoord	yD]
+nu wil	y@]
+nuestra organizacion	yUY
+nueva contrasena	tBZMZZG
+nuevo sin	y>YcZ
+nuevo y	y+Y
+number and	i3H>ZDJIXOZZ^
+number but	p>FH[O^
+number does	yO[
+number end	yO[
+number for	vDIH^
+number format	v3Z
+number has	t3Y
+number have	v3^OJ
+number hr	y+Z
+number i	k3IHHIIOb
+number in	j3_HZOE
+number is	h3[>_IIOZZI
+number match	oHbOE
+number miss	y3Y
+number not	jHXIJOa
+number now	v3G>aOE
+number of	i3G=H>HC^DGHaOJX_ZJ
+number on	l3X>^DGHFO]
+number or	y3ID[
+number register	y>Z
+number the	r>^
+number up	y>XK[
+number with	t3^IG
+number without	v3b>FHJOG
+numer telefonu	v3Z
+numero completo	y3IIEO_
+numero con	y3_
+numero de	i>FOd
+numero di	t>ZO[
+numero digitado	yO[
+numero e	l3I>XI[O]
+numero enregistr	v3^DIOH
+numero et	vO[
+numero invalido	y3E>HOa
+numero maximo	y3F>JOHXa
+numero nao	y3G>^OH
+numero non	v3I>]
+numero not	y3ZaH
+numero que	r3JI]O^
+numero saisi	yOZ
+numero sem	y3^OG
+numero senza	y3^OI
+numero terminado	y3H>aOG
+numero y	p>X
+nummer der	y3Z
+nummer ist	v3_aZ
+nummer koden	y>Y
+nummer komt	yOZ
+numret stammer	y3Ha_
+nunca expira	pL_
+nunca me	tD[
+nunca puse	yD^
+nunca se	vW]dZ
+nuova password	p:]BXHGIYKIN[ZG
+nur bei	tHIT[b[
+nur beim	y7Z
+nur die	t?ZC_DI
+nur e	yC[DI
+nur eine	o*Z
+nur einmal	v@Y
+nur entsperren	t[_
+nur fur	v8YG[
+nur ich	yV]ZG[[
+nutzung zu	vT[
+nuvarand losenord	vZFh_
+ny har	y3ID_OI
+ny telefon	yHZ
+nya losenordet	rB_HIM[ZD
+o ad	t%Z/[TZ
+o administrador	l(Z)G*H,IPJU[V[WYZZ
+o agent	y-Z
+o ambient	vc^
+o app	y?ZC]
+o assistent	y+YeZ
+o autoatendimento	t)[HEUb
+o botao	v(^:]HJ
+o celular	o#[>YC^DHHFM[
+o codigo	d3^9I>ZB[CHHDIJOJXXab
+o connect	yHGcZf[
+o controlador	y4]
+o dc	y4]M]
+o email	yHIM]
+o entra	t/]=ZHZ_J
+o firewall	yH]
+o link	vHZZIbZ
+o mesmo	yA^
+o meu	rI[KIO_
+o numero	o3GOb
+o outlook	yHYMX
+o pc	yM[
+o portal	y:Z@[KJ
+o primeiro	yC[hZ
+o que	yHIO[Z]
+o relogio	yRZ
+o reset	v!X
+o servico	rBZdJfb
+o servidor	rHGc[f[
+o sistema	yKZ
+o sms	yaZ
+o telefon	v3Y>H?^DJHHO[
+o test	y=_HI
+o una	y9^HI
+o usuario	g(J3I=Y>JCXHIOXZH]Z^__Z
+o utilizador	y^Y
+o window	ybYgX
+o writ	i%I,Z6X8J=XBJKJPJRZZ^bJd]e]gI
+o365 e1	y=[
+obecn haslo	yh^
+object could	o_]
+object for	vAZ^[
+object has	v!^_I
+object in	r_Y
+object is	t!^-J;]HH
+object not	jAIG[HJ_a
+object was	pGJ__
+objekt im	y_^
+objeto excluido	yG[
+objeto nao	y_Y
+objeto que	y__
+obviou it	y-^ZI
+obwohl ich	y#^ZJh[
+obwohl im	yM^
+och far	v@X
+och kan	y@Y
+ocorreu um	yZ^
+odebrac kodu	y>Y
+odrzuca bo	y-[K]
+of #	j(J2ZC_HGKJPZ
+of a	b!F%I(c)I-H/I3]7H=I?]@IEYHbIHJXKHLIPHVIWJZCaHbYdGgI
+of an	m([)^RZZGaZ
+of another	r8]
+of attempt	vX^
+of bann	v-IH]
+of character	yIX
+of connect	n0Y1]HFfZ
+of contact	yCY
+of date	y1XH]
+of domain	vPZ
+of entra	l1[=]HJ
+of forbidden	y-]HH
+of four	yIX
+of her	y:ZK[
+of him	yAaHJ
+of his	y:YKZNI
+of it	m(]DJHEI[MZT[VJ]^
+of its	t/]8[NH
+of letter	y-_HHOI
+of microsoft	v*XSZ
+of my	b#Z:[CXDJH[IZVJZX
+of offic	n1G9JHdMHTH
+of one	tC[
+of other	v(J-^:[H[ZG
+of our	f(H-Y.G0Y7J=IDIEaHZIIKHSIUIVJZ]]If[
+of password	h(H<aBJGZHDU]VJWJXYZYbJ
+of peopl	t-Z/ZHHV]
+of register	yHY
+of requir	yC_DI
+of reset	y7X]X
+of scop	yG[
+of security	y+X
+of sspr	t#FVXX]
+of step	v/Y6_HBIJR_ZI]J
+of support	t1Z4F5_HEJJ
+of sync	p8[G[ZId^
+of that	o(]-I4[;]HG^I
+of the	R!H#B(C*I+I,I-_0X1]2^3F4F6[7[8]9Y:G;_<I=Z>D?FBECHDJEHFYG^HGLHMZOHPZQJRYSFUFVZWHYGZJ[I]I_GaGbDc^dFfFgF
+of their	y@Z
+of them	l)Y@XD[HIKZNZ
+of this	yK]ZG
+of too	t#IX[
+of trie	yX]
+of us	v+J-IHEU_VJWaXJZJ
+of user	y(DZ_
+of what	yGZ
+of window	y#[
+of writeback	yHHe]
+of your	oEZN[
+oferec sms	y?]
+off after	y!YfX
+off again	y;IP[
+off and	y8IUHb[d^
+off by	v)EU^c]fH
+off for	g![;X?[HELXUaVHX]ZG
+off in	k!^)YHHd^fG
+off on	tb[
+off password	tUZ
+off reset	t![.X
+off the	tMXYX
+offer i	y?X
+offer to	r(J)H*a;[?HHJ
+offic #	c#F/Z3J=XHFIHTeg^
+offic a	ygY
+offic com	m#I/[HHMGTd
+offic is	y/]4X
+offic network	yd]
+offic not	yaX
+offic phon	j*[3a>JHE
+offic portal	pHEMCgd
+offic still	t/]MH
+offic too	y1GH_
+offic until	vH^
+oft falsch	v#^X[
+oft probiert	yX_
+often and	yXY
+oggetto non	y_[
+oggi non	t@^KJX^ZJ
+ohne landesvorwahl	y3Z
+ohne neue	tZH[_
+ok and	y/ZCX
+ok but	p-[M^gI
+ok cloud	t/[
+ok thank	t9[BI
+okta can	y7^
+okta reset	y7Y
+okta so	y7[
+okta sspr	r7[
+old and	r@[Aa
+old devic	yHZ
+old domain	t4G5GAaH^
+old email	y>_HYMJaD
+old enough	y@]
+old favourit	yK]
+old for	r/I0]1Y5]HFM[dIeJ
+old job	y>[HH
+old one	^-J/]>Y@GHGIIKIM[OJZF_[he
+old ones	vHIKJYZh_
+old password	Z(H-G/F7J:J@DBEGIHBIDJIK_LIMdNDZC[I]I^GbHfJhh
+old phon	m>_
+old protocol	vY_
+old tablet	y#_HG
+old tls	tHJY_
+olvid la	vD[
+olvid mi	vZ^
+on #	v1^9]
+on a	g!Y#J%IHaKINHYZZI[]dZ
+on advic	y)]
+on again	v!_BZZE
+on all	rB[JZ^Y
+on an	y<]
+on and	v#ZI[XI
+on annual	yH_
+on at	yU]VJ
+on both	yA^ZH
+on by	vJ[NJ^]
+on connect	v6^HHfI
+on dc	pJaNE
+on domain	p4IJ[QZ
+on earth	y*Z-^HIII
+on entra	t1YYX
+on every	yHIJYS^
+on everyon	y)ZUIV]
+on fail	yHHZ]
+on file	c*J3a9J>^?IC]DXH?O_aG
+on for	g!F)ZDIHGUIVeZG
+on friday	vZYcX
+on her	t3ZK_ZH
+on holiday	y>[
+on it	v-[>[HI
+on its	v?[B^E]
+on laptop	yZZ
+on leav	vDXHY
+on lockouttim	y%Y
+on lui	y=[^Z
+on me	r*XIZKGZZh]
+on microsoft	vSZ
+on monday	r@aZG
+on my	Z!I*I-I9]?G@IBGCaH]IIKJM]OHVZZZ[H]J^Ja[b[hI
+on ne	t=]?ZHHNX[]bH
+on one	tZ[f]
+on onprem	S#G(H)H*H-H0I6a7G9I:I=H?I@GA^BICIDIEcGHHAIHJIKHMHPZTYUIVGXJZC[J]J^I_^aJbIc_dbeIhH
+on ou	y%_HJ
+on our	m5Y:XNY
+on page	y7_HHZG
+on password	i&_(J)I-IBIDYHINIUaVIZY^IdG
+on pc	y/^
+on prem	V!X%G(G)H*H-H/b0J1^3I4[7I8J9I:J=J>J?HBGCIDHEaGJH@IGJHKHN^SGTYUHVFZB]I^I_caIbId^fIg]hI
+on record	n3_>Z?GC^DZHCKHaH
+on reset	m5]8I<_ZI^X
+on security	y;Y
+on self	v)DHJUaZI^Z
+on sync	tHGR]YZ
+on that	o-H>JHHLZPXY[[^^X
+on the	L!C#[(G*G+D,I-Z1E2I3D4C5H7D8F9F:F;[<Y=]?_@ZAFBECCDZEJFHHAIDJdKBLJMINYPHRaUBWGXGYbZ=][^^_DbbcEdEeZfHgFhY
+on their	v-IV^
+on this	h#I%G(J8c9^@HBJGFHDKJMINIPaZHdG
+on to	o@JM]ZGg_
+on tuesday	yH]
+on two	tA]
+on vacation	yHZ
+on vpn	v#[HEMIg]
+on with	rHFZ]
+on work	v@JL^
+on writeback	o%X,^
+on your	y:^
+onboard to	vZFeafH
+once a	t*]
+once more	t+[BaKJXHZI
+once per	v@Z
+once today	y@Z
+one after	vL^
+one already	y-JK^
+one and	l/_KbMEZIhD
+one as	vKXh[
+one at	v@^
+one befor	r/]@JD]KXZH
+one branch	y%]
+one by	yK^
+one cloud	vA^_I
+one day	r@_
+one digit	t3bIIOF
+one forest	vAZ
+one from	rK_hZ
+one has	yNIWZ
+one i	m-G>ICIDJHIIHKaOHZFhc
+one in	m8IA^HJKZLIM[U^ZIhY
+one is	j*J-H9I?GCdDEHGIGKYOJZGf]h^
+one it	v-]@JKFXJh]
+one method	i*_
+one more	t?HC_
+one not	n/H@ZBJHFKHMaNHOIZH_Hha
+one of	f(J)Y3J@^CJHGI^KZNESJVJZ^f[
+one on	i3H>H@]A[C^DHHEMYO_ZG_G
+one ou	v%_;IFIZH
+one password	t/X@XgY
+one piec	yCY
+one register	v+JDGO^
+one reset	y/^ME_Y
+one specifi	vNZ
+one still	yMZ
+one that	v,X-[K]
+one the	r/YK[_Y
+one time	v@X
+one today	y@]ZI
+one user	h!I*I;Y@HA_CIFIHFKFNXPGVIZe_HaI
+one was	v/Z@Y_Y
+ones are	yY[dZ
+onlin but	yMY
+only a	vGX
+only admin	y^Z
+only allow	v?X@[
+only be	y[Z
+only chang	t@Y
+only change	yIJK^ZI
+only email	t?[HI
+only for	n(F)Y8Z?[CIHEP^ZX
+only forgot	y?HZC[a
+only get	vJ[
+only have	l=]CZ
+only in	y!Y/ITZ_J
+only it	y>I?IC^^Z
+only letter	vI[
+only method	v?]HI
+only my	t>G?GCb
+only not	yV[
+only one	i*^?^C[HJIIKI
+only password	y(Y
+only peopl	t(I)^*I-J/JGZPZ
+only phon	vC[
+only reset	t?I@YC[
+only small	yI]
+only some	v@[VZ
+only the	e!Y#H+H/J0Z=]@GC^HFIFJYK[ZJ_Y
+only tls	vY]
+only user	vFYdZ
+only want	r>Z@IKFZJ[_
+only when	y%ZK[PHZH
+onprem a	y_Z
+onprem account	v![HITZ
+onprem activ	tFZ
+onprem ad	m/YNJ_[g]
+onprem admin	t(IHbdFgH
+onprem and	v/G6^
+onprem but	p/X_[
+onprem configuration	kE^
+onprem de	yf^
+onprem desmarcada	yd_
+onprem directory	ydX
+onprem domain	v!]
+onprem environment	ocYdZ
+onprem integration	mEJda
+onprem l	yEY
+onprem n	ydZ
+onprem nada	ygY
+onprem nao	yc]
+onprem not	v!^#I6ZTY
+onprem ok	y/]
+onprem password	pc[
+onprem pero	y/[
+onprem policy	yNX
+onprem sspr	t!]
+onpremisespolicyviolation for	yN[
+ontem e	y@Z
+ontgrendeld in	yT^
+onze organisati	yUY
+op de	p!J%Z;_HHJXXJa^
+op het	tHJb_
+op mijn	vM[ZJ
+op slot	y#]TZ
+opcao nao	y(]?F[Z
+open a	rH[bY
+open it	y#^
+open on	yHJ
+open the	l>ZHYTZWY][
+operador de	t%JPbdJfI
+operateur de	yP^
+operation fail	t8YAY_Y
+operator membership	yPZ
+opnieuw instellen	vZZ
+opnieuw wijzigen	y@Y
+option are	yHZ
+option email	v*Y?]DI
+option for	t*_?DDXHY
+option i	v?_DD
+option in	o#I?JHCT[ZI[X^c
+option is	p[[
+option l	y^X
+option miss	y?Z
+option n	v(][X
+option not	rHZ
+option on	v<Z?XC][I
+option password	vLYd^eE
+option sign	y<]HI
+option sms	y?Z
+option than	y*X
+option that	y^Z
+option to	j?ZBJLZ[^dZ
+option yet	y*Y
+optional featur	tHGd^e_
+opzion non	y(^?G
+or #	y<XO]
+or a	yD[HGbZ
+or an	y:X
+or email	p3F>EDbHJ
+or extension	p2aHI
+or history	n@YHHIHNa
+or malform	y3[
+or password	kIXT]ZIf[h]
+or pattern	r-Z
+or phon	y>Z
+order a	yHZ
+ordinateur est	yHa
+ore fa	y@[
+organisation admin	v:]=ZEHP]UHZI
+organisation configuration	yE_WE
+organisation deaktiviert	vUY
+organisation has	pE]UZ
+organisation hat	yE[UJWY
+organisation lack	yWZ
+organisation licence	r=X
+organisation n	yE]
+organisation ne	yGZ
+organisation nicht	ydZ
+organisation not	e:H=YEYNJUaWX
+organisation password	pEZNY
+organisation rule	vN]
+organizacao nao	yWZ
+organizacion not	vWZcZ
+organizational unit	tF[GZ
+organizzazion non	vNIW]
+os cooki	y.Z
+os dado	y3]>Z
+os servidor	yMYYY
+other are	yV[
+other but	v(IVYZ]
+other compani	y:[S^ZG
+other one	vZJf]
+other option	y*Z
+other peopl	y(Y-Z
+otra empresa	y:]
+otra vez	o#]BZHIX]
+ou contain	yFZ
+ou desmarcada	yG_
+ou for	vG^
+ou in	yG[
+ou is	pF]G]HIZI
+ou n	yG^
+ou name	m-IFcHHII
+ou not	n%^G_HI
+ou path	rF^ZI
+ou r	t9JFcHIZI
+ou structur	vF[
+ou that	vG[
+ou with	tF]
+ou without	vF[
+oubli mon	yZ[
+oud wachtwoord	yK[
+oude wachtwoord	tMXh]
+our ad	r/Z3[=J_^
+our admin	k(IS]UY
+our app	y(]ZJ
+our company	k-Y:ZHCUcVIdJ
+our connect	t1XfZ
+our connector	y%^
+our custom	y-Y
+our dc	p4]5]HEZJf]
+our default	yNZ
+our domain	l4[5X8JHHK]TZcJ
+our email	v3G>Ja_
+our gpo	y@Y
+our identity	y7X
+our idp	y7^
+our it	yPYUX
+our login	y7_SFTH
+our organisation	i:I=XU]W[
+our own	p(]7_GYHHIHJ[ZG
+our page	y:Jc^
+our password	rNZ
+our policy	o*[
+our portal	t:[
+our proxy	v.X
+our reset	p/I:YH]S]ZF
+our server	y6^HG
+our sett	y*^HJ
+our sharepoint	y:^HF
+our sign	y7[
+our support	y%I(ZgZ
+our sync	k1a2Z4I8XGIHERId]f^
+our team	y:[HG
+our tenant	h:_=^UJ
+our tool	y(X2X
+our university	y7^
+our user	m(J-JDJEaHFVIZX]I
+our vault	y2[
+our websit	yHY
+out a	yG[^Z
+out after	t#a
+out again	y#^HH
+out each	y#^HG
+out for	t(Z
+out in	t!](Je[
+out of	[#F%J(H*I-H1Y3H4E5^6_8]=H>I?I@FAJCHG[I[JHKIMGNIP[RZTZX]ZC]_aIcIfIgI
+out on	p#[=^@YHIJJSI
+out password	yg^
+out sinc	t#Y@Z
+out that	y@X
+out the	tJZL]ZZ
+out to	y@YHHc_
+out which	yI[
+outag at	ySJZHc^
+outag with	ySY
+outbound #	vcZ
+outlook 2013	yHY
+outlook ainda	yHFM^
+outlook and	yMY
+outlook com	t:Y
+outlook e	yBaHEME
+outlook fragt	yHZ
+outlook keep	vH[
+outlook not	yHX
+outlook password	yH^
+outlook pide	yH^
+outlook says	yMX
+outra empresa	y:^
+outra senha	yD_ZJ
+outra vez	v+Y@^
+outsid of	v(]GXZI
+over #	v2b9HHIII
+over mijn	y9_ZJ
+own account	vP_
+own company	v:^HI
+own organisation	v:cEHUGWHZI
+own password	d(C)Y-J:H@FBIHHIFJZKHLZUZVcZE^cdJhG
+own rule	y/]
+p1 and	y=Z
+p1 licenc	v=Y
+p1 to	v=aHI]I
+p1 trial	y=IH^
+pa datorn	vM]
+pa ny	yHZ
+pa window	yb]
+page and	v]Yg]
+page at	yb]
+page befor	ybY
+page complain	yWZ
+page de	vS[ZGh]
+page does	v.X
+page down	ySZ
+page error	y.X
+page had	y>I]^
+page insist	vKJ[^
+page is	n7[?JHCSZTHXZZabIhJ
+page it	v:Z?[ZJ
+page know	y-[DZ
+page ne	y+^HJX]ZH
+page not	h)^+Y-J:Z>Z?[DGHE
+page now	v?YIIK]X]ZH
+page only	y?Y
+page refus	p)]:ZK[ZD
+page says	_+I-G7I:J=G?GEZHFNHOZUaV]XJZZbJc]dJhJ
+page show	p+Y.Z/_HFS[ZH]IbI
+page sms	y>[WZ
+page still	y>X
+page tell	t.^=YHJZH
+page want	p.YD_HJZI
+page with	vDZH[ZIhY
+pagina de	yS]
+pagina dice	yDaZJ
+pagina nao	v+YX]
+pagina non	y+XX]
+pagina not	yX]
+palavra password	i@]BXHIKZZH
+palavra proibida	y-Y
+pantalla de	p+XHIb]
+par erreur	y!]@[ZJ
+par l	o!J&]*C/[?_HJ]Z^]dZ
+par la	yY]
+par le	r7^cY
+par sms	vaY
+para a	r@JDJK^VIW[ZFb[dZ
+para admin	t(F)]*_HI
+para administrador	t)Y*^?J
+para desbloquear	y1[
+para el	vM]V[
+para impedir	tT[
+para la	t>YUHW[dZ
+para o	t0^HHM]dJ
+para outro	y7YV[
+para redefinicao	vV^
+para redefinir	m([?]HHZI
+para repor	vVYc]
+para restablecer	i(]?]HHVYZG
+para sspr	yD[
+para toda	vU[
+para todo	tHIUc
+para trocar	y:[
+para usar	yV_WJ
+parait il	y@[ZJh[
+parc que	y@JZI^Xh[
+pare feu	vHZcafJ
+parental leav	v!]H^KJZI
+parentesi sspr	y3_
+part do	yHJIZVZ
+part fail	v%Y/Y
+part of	i-I3Y=_G_HDIaZF
+partner company	rH]
+party cooki	v.Z
+party credential	yb[
+party password	nJaZI
+party product	yJ]
+pas a	kNZZc[[aE
+pas accept	r-[?YHII[KIZYhH
+pas activ	oU]V[WIZHdY
+pas active	rVXZGda
+pas aux	v*YIIN]
+pas celui	vO_
+pas changer	tZ]^Z
+pas configur	yV_WG
+pas d	t3[8]CJ[^
+pas dans	t3IGYHHa^
+pas de	j+Z,]3G;Y=Y>E?IDIHGOIUZVIWYZIaa
+pas en	v/J0^EYdH
+pas encor	p@[DYGHHFMaUGW^
+pas enregistr	vD[
+pas l	y5[d]
+pas la	r=[N[
+pas le	l(^@[^XaYh[
+pas les	k%](^*[D[HGIYK]NIVIZI
+pas membr	yV]
+pas moi	y(Y
+pas mon	t:[@JIIO[ZFh_
+pas note	yZ]
+pas parti	yV]
+pas pourquoi	yZ]
+pas propose	y?_
+pas reconnu	yhY
+pas reinitialiser	yZ[
+pas sur	r(]M^
+pas utiliser	yPZ
+pasado y	yK_
+passado e	yK_
+passfilt de	yJZ
+passfilt dll	vJ]
+passphras has	yI]
+passt nicht	y6YOY
+password #	vKZ
+password a	j#]@JBYHJM_ZFbX
+password ab	y/HJXN]
+password abgelaufen	y>]BFZ^
+password actuel	rZGh^
+password admin	l%I(e)IHIPJVHZG
+password after	nLXMZZIg[
+password again	kK^NIZ[
+password age	h@a
+password agent	vJaZI
+password all	vBZZJ
+password although	yHZ
+password an	y@ZZJ
+password and	[#b(H-F/Y:Z>JBCDIHAJ[L]MJN]ZH[[]J^HbJgJha
+password andern	vLX
+password are	m/J7ZM^N[ZHhJ
+password as	kKeLHZBhE
+password at	a(J-J7_B^HIIJJEKIL[NHWYZDbZcYhI
+password attual	tZHh^
+password aufgrund	yEXcX
+password aujourd	y@Z
+password automatically	y=aZF
+password back	vd_
+password be	v@ZKY
+password becaus	g-Y:]DXE^VXZEdG
+password befor	tDZ
+password behalten	yKX[X
+password belong	yZId^h]
+password box	n(JHHIHKINFZGbch]
+password break	y2YHIN]
+password but	e(I>Y?G@HC^HFIHKJTY[ah[
+password button	o(Z
+password by	nKIN[aY
+password cambiata	yB^HHMH
+password cannot	c6[<Y@[HFIZPZZB^]c]dIhI
+password chang	h#_)Z7X@IBYLHZZ^BhH
+password change	i#J/ZB[HHNHZG^]gZhI
+password che	yJZNY
+password checkbox	yZG^^
+password compt	y#Y
+password contain	m/XI^ZH
+password contien	yI^ZJ
+password contient	vI^
+password could	v%X6X
+password count	v#Z
+password dans	y%]d[
+password darf	yIX
+password de	t,^H]ZEdY
+password dell	v2YdZ
+password della	yH[
+password des	ydZ
+password di	t,]
+password dies	y(Y
+password dimenticata	yZ[
+password does	dG[H[IZNXZG
+password du	y2YHZ
+password e	f#a(I-J7ZHHIFK]MZNYZEd[hH
+password easily	y-X
+password eine	t:]BJH^
+password eingegeben	v#[KIXG]^h[
+password en	yEY
+password enabl	y^X
+password enter	yh[
+password enthalt	yI^
+password entra	y7Z
+password entspricht	o-ZNZ
+password erfolgreich	vBXMY
+password erfullt	vIZNX
+password erst	y@]
+password est	k7]BJIIKGNEZ]^_d]
+password et	rZIh]
+password expir	i@JH[KDLAZchI
+password fail	r/GHHKYM[gJh[
+password falsch	vhY
+password field	lKIZZb[h^
+password filter	iIHJb
+password for	b%J(_-J2^7Y@^BJDJH^IJKILZMHZD^HhJ
+password forbidden	y(_HI
+password forgotten	yH^ZI
+password from	e#I6Y@XHJIIJIKaN[ZE^JhY
+password funktioniert	tZ^
+password funziona	yBY
+password fur	t,[H[ZI
+password geht	tHII]M^
+password gesetzt	tgZ
+password gets	v-JI[KIf]
+password has	m-Z@]B^NHZD
+password hash	lGZH]M_ZDfX
+password hatt	yKY
+password here	r-[ZI
+password history	l5YH]NJ
+password i	a*X-I7]@[DIHDIFKbMGN[h^
+password in	b%^(F,Z-I6Y:^BHIIKILJM_NIUIVJZCdIha
+password incorrect	vZ_hE
+password is	U!I#I%I-^/F2Y3J6J7]:G>G?]@^BaGHH>I]JHK<MISIUHVG[H]IbJcJdbgJhX
+password issu	y@XHIZ]
+password ist	j@aBXIYKIZCh^
+password it	j![WZZF_]
+password just	v@[KH
+password kann	n4Y6]@YE[NI[]^I
+password kein	y@]
+password kenn	y>IHYZI[]
+password l	yhY
+password la	v>GH[KHN_
+password lack	v(ZI_KHZH
+password lauft	rB[L^
+password le	y@[ZJ
+password length	t2]II
+password liegt	y7^
+password link	h7EH]ZGb_
+password list	r-Z?IHJZE[_
+password live	r7]ZJdY
+password lost	yH_ZI
+password ma	vZG[_
+password mais	vLXZG[^
+password manag	ydZ
+password manager	y2YH]ZI
+password marcado	y^X
+password may	v@JW]ZGcZ
+password mistyp	y,aHIhH
+password mit	yh[
+password must	lI_KZ
+password n	kH[IIKHLYNJd^hH
+password ne	m/J0]N[dH
+password need	pI^
+password nella	tb^d]
+password nicht	h7Y@FBJKIP^VZ^ahI
+password non	h-Y/F0^@JI[KHdGhX
+password not	Y/F6J<Y@GBCJIL[NbVIWJ[Z]J^HdIgJ
+password noth	vL]ZFh]
+password now	v/^
+password nuova	t@[BIHHIHKHNIZ[]^
+password of	c(^)I-I@IEHHfKJLHNIZX^HdFgGhJ
+password on	c(H/^BID[HFKJLJMGZX^_bXgIhH
+password onlin	y/JMahH
+password only	rM^ZH^Z
+password onprem	ygX
+password option	r^Z
+password or	v<X
+password oubli	r>]BIHFZ^
+password page	p:ZCZDIZZ
+password par	y7Y@[
+password per	vZZ
+password permission	tH^
+password pleas	oBJZ[
+password policy	^-J5Z@GHIJdNZWHZI
+password problem	vBIZ]
+password prompt	vBHH[KJZ]
+password protection	f-d/J0JHYJZKJZI^I
+password provisoir	y@[
+password provvisoria	y@[
+password que	vK]
+password recht	y%]
+password refus	t=Z
+password reject	rJFKINHZ_hF
+password reset	L%F(:)Y*Z+I,I-H/E0H1I2I3[5[6I7B8G:F<I=[>Y?[@BAJBGEZGDIGJCLEMGNBPHS]UdV_WcXYZA[C]D^D_XaabBc]dAe^fZgBhD
+password right	n%](H^]
+password rule	nGZHEI^JZN[ZH
+password sap	yH^
+password says	yIJVI^_
+password senza	yLXN]
+password set	m%Y&_JXNJZE
+password she	v-HI_LZ
+password sinc	v@Yg[
+password so	yhX
+password spray	yT[
+password stay	tHIL_ZG^Xg[
+password steht	yhY
+password stopp	yHHZ_
+password stuff	yG]ZY
+password sync	c%I-I8bBJGeHDIIKHMZNIVFZJdGfIhI
+password synchronization	r8]
+password ten	y@Z
+password that	h-]@HJZK]
+password the	g@HBIC]HGIIN_ZA]Y^ahJ
+password thing	vKIZ^
+password this	oZX
+password thre	yhY
+password through	vHZg[
+password to	l%[@[KJMZhJ
+password today	p@^
+password too	rIX
+password tool	tJ]
+password trop	l-ZIX
+password troppo	t2YI^
+password until	y@Z
+password updat	vBYN^ZE
+password vergessen	k#J:Y@JBHH]KIMIUZZZ[Z
+password was	c-]B_HJIYKIN]ZE^ZdIhG
+password we	y@Z
+password what	vZY
+password when	pHHKYZI[^
+password which	v/Z
+password why	yHHI]K[ZG
+password will	yZZ
+password wird	i@GHHIIZ]d^h]
+password with	i-I/aHHI]KFNZZD
+password without	yBJHHI^ZH
+password work	i/[B]HGZG
+password writeback	V%G,G/I0Z1^6H8H<J=F@IBHFXH@KHMJNIY^ZB^I_JbJdeedhI
+password wurd	p@IBZK_M[ZH
+password yet	vM[ZI
+password you	ph[
+password zu	pBIIYL^ZG^[
+password zuruck	yZ]
+password zurucksetzen	e([:IVIZ[aZb_dJfI
+passwordneverexpir true	yLX
+passwordprofil on	yHGg_
+passwordreset microsoftonlin	h.ZHHSbZIc_gJ
+past the	v>FH[JZZX
+patch passwordprofil	y(Y
+path contain	yF[ZJ
+pattern that	p-Z
+pc and	y/_ME
+pc gilt	yg]
+pc guarda	yHHM^
+pc is	v(JH_bXdIgJ
+pc login	y^[
+pc not	vb]
+pc says	v#Z
+pc team	yM]
+pc with	rHEM_ZHbXg]
+pc で	yHIM]
+pdc emulator	v4_HJ
+pdc esta	y4^
+pdc is	y4Z5Y
+pede a	rHHIIKJM_ha
+pede dois	vCX
+pede doze	yI^
+peopl at	y^[aZ
+peopl can	y)Y
+peopl cannot	v8_GI
+peopl fail	y8]
+peopl in	v([FYG[
+peopl not	yLY
+peopl reset	t;]d[
+peopl still	yI^
+peopl to	pHZVJ
+peopl use	t-aHZKI
+peopl who	t-GHIP[V][[
+peopl with	l(J)]*[-H/[8I?ZCZHDIIP^ZI
+per 24h	y@[
+per day	v@X
+per favor	t#ZHYZY
+per gli	r)Z*a?JHHPJV[
+per i	y7Y
+per il	vM[V[
+per impedirn	yTY
+per l	o2Y9[VZWZdY
+per la	p9ZHIM^V]
+per reimpostar	p(^?]HIZJ
+per sms	tC]aZ
+per sspr	vDXP^ZJ^J
+per troppi	y#]XF
+per un	yEYZY
+per user	vH^
+perch l	y*YLY
+perdi meu	v>[HJ
+perdi mi	t>[
+perdi o	v>^
+perdu mon	t>Z
+perform the	v%^(G
+pergunta de	v*Z?_
+perimetr de	yGZ
+permiso en	y%Y
+permiso para	r([QXVJ^Y
+permissao para	t(Y^Y
+permission and	y(Z
+permission from	t;aHD
+permission in	y%Y;FH[
+permission inheritanc	t;Z
+permission lockouttim	y%X
+permission miss	r(]
+permission on	t%IP^
+permission to	h%Y(_;J@IBJHHV[ZG
+permit it	y(FV_
+permitir cooki	y.Z
+permitir que	y[[
+permitt to	v%Z@JHHZG^a
+pero entra	y/]
+pero not	o3J>I?]HHM[ZG[^b[
+perso il	o>aZI
+personalizada b2c	yH_ZH
+personalizada de	y-Y
+personn n	yD]
+personn ne	y=[
+peut pas	r@Z^Z
+peut reinitialiser	v=[U^VI
+peuvent pas	y8ZPZ
+peux pas	m)Y3J>[HHK]VIZ_aJ
+peux plus	y>]
+phish email	yHZ
+phon and	g*_+[?FB_DGZC]Ha[
+phon are	y3[>HHHOJU_aJ
+phon at	v>[HH
+phon authenticator	y>[HH
+phon brok	y>ZHJ
+phon but	yH]
+phon call	o>H?_HGa^
+phon cannot	v>JDJH^
+phon contract	vHZ
+phon died	y>F]^
+phon fell	y3I>aHE
+phon field	v3_HH
+phon for	v?X
+phon has	t3Z>JHZ
+phon i	vD]
+phon in	n3Y>^@YHF
+phon is	k*]>Y?[HF
+phon kept	y#^MJ
+phon need	y>]
+phon not	i+[3F>EDaHDMYaHh[
+phon number	Z3[>DDXHaIJOaZJ
+phon only	v>H?HC^
+phon option	yH_
+phon or	n3H>GDbHI
+phon sign	yH]
+phon so	y@YD[ZJ
+phon stay	yHHa^
+phon still	y#Y
+phon that	v>]HJZ[
+phon the	yZZ
+phon to	yHGa]
+phon us	yGZ
+phon want	y?XMY
+phon was	n>a?[HE
+phon which	t>_HD
+phon with	y3[
+phon without	y3E>^HHO]aJ
+phon work	ya[
+phone admin	yPJg_
+phone and	t>[?Y
+phone app	m)H*[>X?[CJ
+phone attribut	v3Z
+phone der	y>JHY
+phone est	y3_>J
+phone field	v3]
+phone in	y3Z
+phone is	t3X
+phone mal	y3Y
+phone ne	y3F>H?IHHa_
+phone ni	y3HD_
+phone number	l+Y>Z
+phone stor	y3]
+phone und	y>X
+phone verloren	t>Z
+phone with	y>]HH
+photoshop por	yH]
+phras or	r-Z
+pick a	m/Z@]B]HIIJLZNHZG
+pick another	r-Z?X
+pick one	yL]
+pick the	v(H*_?H@[HGhJ
+pide doce	yI^
+pide dos	p*ZCY
+pide la	p9IHYIHKJM]ha
+piec of	vCY
+pilot group	rH]
+pin and	y#ZbX
+pin del	yH^
+pin not	t?HHbI]ZG
+pin of	rHZIZ
+pin setup	yHZ
+pingfederat e	y7]
+pisz ze	yV[
+piu tardi	v@]ZX
+piu volt	yX]
+pleas add	yH[
+pleas check	vZ[
+pleas contact	vZ]
+pleas creat	yHY
+pleas enabl	y.Y
+pleas enter	yIX
+pleas extend	vHZ
+pleas give	yH[
+pleas help	vZ[
+pleas install	yHX
+pleas reset	vHHZ]
+pleas unlock	t#]TJ[I
+pleas upgrad	v1Y
+pleas wait	pHGXYb^
+plus #	v-Z3ZHJIZ
+plus acce	v>^HG
+plus and	yF]
+plus de	o2Y=YHFbZc]fZ
+plus le	yX]
+plus sign	t3YFZ
+plus tard	vZ[
+plus the	yI^
+plusieur fois	y#[X]ZI
+poczekaj #	yXY
+podac dwie	y*^
+pode alterar	v^_
+pogingen wacht	vX[
+point at	yA[
+point vers	yA[_]
+policy and	rJZ
+policy asks	vCZ
+policy block	p.ZHGNYQZ
+policy but	o*Y/Y
+policy control	v5[
+policy defin	yWX
+policy demand	yCY
+policy does	rH[
+policy enforcer	nJaNG
+policy error	nHGJXKYNaWJZG
+policy first	yW]
+policy for	k)ZHZNDVJWa
+policy has	tW[
+policy hint	f5eHINI
+policy is	o/^bY
+policy messag	yNZ
+policy miss	yWZ
+policy not	o)J*bHINXWGgJ
+policy of	r*ZNZ
+policy refus	tN]
+policy reject	yN[
+policy requir	tHY
+policy requirement	vNZ
+policy says	n*X-I@^HJIIKIN[
+policy sms	yN^
+policy turn	vN^
+policy violation	t@[
+policy was	y@XWY
+politica da	yN[
+politica de	i*Z.YHFN^UIWaZI
+politica onprem	vN]
+politiqu de	yWZ
+poner la	y@ZKZ
+poner otra	v@_[]
+pongo mi	yO_
+poor connection	vcZ
+poor connectivity	ycY
+pop up	v+YD[HIZIa[
+pops up	p>J?IBJHGNZab
+por api	ygY
+por el	t+Y][cY
+por favor	p#ZH[ZY
+por grupo	yGZ
+por la	v9]NZ
+por outra	v:^@ZZJ[Y
+por que	l#J*Z9JHHIGKGOIV_Za[]hJ
+por ser	v3J>JHIIaKYOI
+por sms	ra[
+porqu la	y/]L[
+port #	r4^HFcZ
+port pour	y*[HZ
+porta #	ycZ
+portabl est	v>ZC]HH
+portal de	y:ZgY
+portal ive	vdY
+portal keep	yN[
+portal not	t:ZKYg[
+portal offic	yTZ
+portal reset	r/H0]HGMHg_
+portal says	n-^1_NJSIgE
+portal show	yN[SX
+portal want	yI]KFh[
+portal web	vT_
+portatil va	yH^
+possibl to	pBJHaK^ZYdE
+posso reimpostar	y([)J
+posso riutilizzar	yKX
+pour empecher	yTY
+pour l	vD[UGV[W]
+pour la	m9YE[VaWFZI
+pour le	y2YM[
+pour les	l)Z*]>IDIHIM^PZV[aH
+pour moi	v(X
+pour mon	yV^
+pour notr	yUX
+pour reinitialiser	p([?_HGVIZIa]
+pour sspr	y?YDY
+pour tout	vHIUb
+pour un	yH[VHZ[
+pour une	y%]9JHZ
+pour votr	vdZ
+pouvez vous	y#[9[
+pouvon pas	y3[
+power automat	yg_
+powershell la	ygZ
+powershell modul	yg[
+powershell not	vgZ
+pre exist	y%X
+precisa de	y*Y=]
+precisam de	yMY
+predictabl password	y-Y
+preferr dc	v4_
+preferr domain	v4Z
+prefisso internazional	y3_
+pregunta de	v?_
+prem account	v%H(JP[_]
+prem ad	r!Z
+prem configuration	vE]
+prem directory	y_X
+prem disabl	t!Z
+prem domain	v4^
+prem integration	yd[
+prem not	v=Y
+prem noth	yTX
+prem object	rAY_[
+prem ok	y/Y
+prem part	y/[
+prem policy	yNZ
+prem user	y_XdY
+premium e	y=_
+present password	tHIKIZEhb
+press finish	vZa]EaJ
+press send	vHHX[ZIa^
+press sms	y3JHIa_
+press the	ya[bX
+prevent from	yXX
+prevent password	yFZ
+prevent the	n,XHJN_
+prevent unauthoriz	nT[
+previou one	p>FM[O]gZ
+previou password	i#_@JHFK_NIZIg[
+previou phon	t>aHC
+prima della	yHJ]b
+prima di	y@ZHIb^
+print operator	vP[
+printer does	yH[
+printer doet	yH[
+pris en	v7X
+privat e	v3]>YDI
+privat email	p3Z>]?JDZaG
+privat mode	v.Z
+privileg account	t*ZPY
+privileg ad	vP]
+privileg on	y%I(IP_
+privileg role	p)a*]HGPH
+privileg to	m(Z
+privileg user	v(J*^HHPZ
+privilegiada onprem	yPa
+privilegio insuficient	y(Z
+pro tag	y@X
+prob poczekaj	yXY
+probiert jetzt	yX_
+problem between	yc[
+problem de	rBGZ_
+problem reset	v=XSY
+problem with	lBIE]Z[
+problem z	yZZc]
+problema com	yEZ
+problema con	tE]ZX
+problema de	oBIHJZ^c]
+problema di	yBIZ]
+procedura guidata	v,Ze]
+process request	vHGSaZD
+product name	v-]
+product on	yJ[
+profil pictur	yH[
+prompt appear	v+a
+prompt every	yH]
+prompt for	l*[+HD]L]
+prompt not	tH[
+prompt to	p+ZDJLZ
+properly set	rE[
+propria password	y^Y
+prossimo accesso	yLZ
+protect group	vP]
+protection block	yJZ
+protection l	y-^
+protection proxy	y-Z
+protection was	y-[
+protocol on	vY]
+prova p1	y=aHHZI
+provato a	yXZ
+provid for	vN]
+provider does	yHZ_I
+provider keep	y7^HG
+provision agent	i0aHG
+proximo logon	yLY
+proxy servic	tHIca
+proxy sett	vH^
+prueba de	v=_B[HIZJ
+przy zmiani	yh^
+przychodzi na	y>Z
+pta agent	y0CHb
+pued cambiar	pZJ^]
+pued restablecer	n!](J=YZGcY
+pueden cerrar	yB^ZI
+puedo entrar	yDJZa
+puedo restablecer	r([VIZ]
+puedo verificar	y>Y
+puedo volver	yK^ZG
+pulsant e	y([:]
+pulsant reimposta	y([
+puo cambiar	t@]^Z
+put a	vcZ
+put in	r>IDZK]
+put it	v8^JZZH
+put my	yIZO[hI
+put the	r@JHIKYP[]]h[
+pwdlastset igual	ygY
+pwdlastset nor	y%X
+qr code	y>JH^XJaH
+qu il	v+^DIOZ
+qu une	yC[
+qualquer senha	yNZ
+quand je	vZ]hZ
+quando la	yZGh^
+quando posso	yX^
+quanto dura	yT^
+quarter of	vHJRZa[
+que a	pdZh^
+que c	y3H>JD^O]
+que ce	vOZh]
+que dar	y*Z
+que e	v@]I[KY
+que el	v*Y3[
+que es	y-[I[
+que esperar	t9J@aX[
+que esta	y-[O[
+que invento	yN_
+que j	pI[K[M[h[
+que ja	t+YK^
+que je	k#J+[9J>J?I@FBICZDHHGIIKXVZX][]h_
+que l	t>H?^C[T[aI
+que le	p3Y?ZCX^YdZ
+que les	y+^H[KJZJ
+que mi	yD]VZ
+que mon	vCYD]
+que nao	n>ICYDJHHIHKHOZVZZa_ZaJh[
+que not	l9H>IC[DJHHIGKGO]V^ZZ_ZhZ
+que numero	y3IO^
+que o	t*XEY^]
+que reiniciamo	yB^
+que se	t+[
+que ser	y:^K]
+que soit	yNZ
+que sou	yD]
+que soy	vD]V]
+que tengo	yHJ[Yh^
+que tenho	y[Zh]
+que todo	y-b9H
+que ya	v+XK]
+quel numero	y>]
+quel que	yNZ
+quella di	tK[M[
+quello registrato	vDGO_
+quelqu minut	yM^
+quer um	yC[IZ
+queremo que	y+[
+query sam	yQ[
+questa password	r-Y
+question and	y?HD^ZJ
+question are	t*[
+question can	yH[
+question for	r(I*_?F
+question secret	v*D?a
+question vanish	v*_
+qui n	v;YZ]
+quier la	yM]
+quiero desbloquear	y?J[[
+quiero otra	y@]
+quito el	y4]U]
+r d	vFaHJZJ
+r2 domain	v5[
+radio button	y[Y
+rais the	yC_DI
+rais to	yI_
+raison d	yEY
+ran out	t#J9I=aHDJJRESIXI]a
+random str	yK[
+rano i	y@X
+re added	v8[
+re enabl	y!^8JB]dI
+re register	p+]CIDEHY
+reach ad	y0ZdX
+reach me	rD]HIKIa^
+reach microsoft	yc]
+reach on	vg[
+reach the	o/HHIJZM]NJZJb[cX
+reach your	ycY
+read any	y6]>_HD
+read it	yZ^
+read only	y%^2IHX_J
+read that	tUX
+read your	yH^
+reason that	y3[JZ
+reboot the	tHFbYf]
+receb o	yaY
+recebo o	taY
+receiv a	t(IH]ZJaX
+receiv not	yHGV]Z]
+receiv on	ya[
+receiv the	t>XHHa]
+recent ones	yK_
+rechaza la	yN]ZG
+rechaza por	y-]KZZI
+rechazada en	y.X/]
+recht fehlt	y%]
+rechten om	y%[(]
+recognis by	yMX
+recognis every	yK^
+recognis when	yKGh_
+recoi pas	vaZ
+reconnait pas	y:[h]
+reconoc mi	y:[ZJh[
+record is	v>]HG
+recovery info	yD]
+recovery key	vHX
+recreat in	y_[
+recuperer mon	y>XHJZ[
+recupero la	y>aHJZG
+recusa a	yN]ZI
+red cross	oI[S]ZHeZh]
+red sms	vBHHJI[Zb]EaIbJhI
+redefinicao com	yB[H[WJZI
+redefinicao de	oH[U]ZH
+redefinicao nao	yZXfX
+redefinir a	m(ZBZ
+redefinir minha	vHZZY
+redefinir nao	y[[
+redefinir not	y7Y:Y
+redefinir senha	r(Xb[
+redirect to	y7aHGZG
+reecritur a	v8[dZe]fI
+reecritur du	vZHd_
+reecritur est	vH[YYfY
+reecritur ne	vG^ZIdIf^
+reecritur non	v%]HJf[
+reessayez plus	vZ[
+referenc account	p#Z
+refus a	yQZ
+refus although	v-^IDKFh^
+refus any	y@]ZH
+refus as	r-]?ZHIIEK]
+refus becaus	t-Y
+refus by	o%Z/ZI[
+refus car	yI]
+refus cooki	y.Y
+refus it	o/^JXK[ZG
+refus lors	y%aZGdH
+refus me	y(J)^ZG
+refus sinc	r-_/J=^IIJISI
+refus the	n%X/[J[_IdHe]
+refus to	yKZ
+refus via	yN[
+register an	yDZ
+register any	v+[
+register befor	v+HC^DGHZKJ
+register for	g+[D[HYVH
+register he	y+]
+register in	vJY
+register is	y?Y
+register my	t+HD^
+register only	y+G?XC]
+register phon	y>Z
+register policy	yC]
+register the	yC[
+register to	yD]UH
+register user	yH[
+register when	y+YHY
+registr para	yDY
+registrado para	yD[
+registrado y	yC[
+registration not	v+]DIHI
+registration of	y+X
+registration page	tDJH^
+registration prompt	r+ZDZ
+registration screen	v+^DHHJ
+registration wizard	y+]DG
+registrato e	yCZ
+registrato per	vDZ
+registrei para	yDX
+registrerat mig	vDY
+registrierung aufgefordert	y+[
+registrierung erscheint	y+^DI
+registrierung fur	y+JB[DZ
+registro registrado	y+DDaHI
+registry keys	yYY
+regl de	yGYKIN^
+rehir with	y_^
+reimposta password	ob_
+reimpostar la	o(Y:XBXHY
+reimpostar un	y([)J
+reimpostata dal	yg^
+reimpostazion della	tNJWY
+reimpostazion non	yZYf]
+reimpostazion self	yH^VF
+reinitialisation du	yVY
+reinitialisation echou	yUIZ_
+reinitialisation en	v)]HYU[ZJ
+reinitialisation est	tP[UZVI
+reinitialisation n	yVYW]
+reinitialisation refuse	y=^HIZF^Y
+reinitialiser dans	y7Z
+reinitialiser le	p%[([BJZHa^bZ
+reinitialiser mon	vBHHZZ]
+reinitialiser seul	yU^
+reinitialiser votr	yEY
+reject as	v-ZIX
+reject becaus	pI_
+reject by	t/FN^
+reject it	m/^ZHhZ
+reject reset	yJ]
+reject the	p/JJIM]NZhH
+reject with	t-YJX
+relat to	y%X
+relatorio de	y+FD^H[
+remain as	y/Z
+remain lock	yT[
+remember it	yKJZEha
+remember my	pH[ZX[Y
+remember password	y-HHGK_
+remot call	iHIQa
+remot desktop	vHaZI
+remot sam	lHIQa
+remota limitada	yQ[
+remoteaufruf an	yQ[
+remov and	t8]>JHJV]Y^cE
+remov from	v?[_Y
+remov last	y4Y
+remov the	t%]9GHEJ]X^_Y
+remplacer tout	y@^
+renam a	yFZH]II
+renam the	yFZ
+replac it	t@^
+replac the	ybZ
+repond pas	y0XIIN[
+repor a	yVZ
+report a	yHIZZ]Y
+report that	v@HBYHHZ_
+report the	vSZZY
+request could	yHIZ_
+request for	vHaSGUGVH
+requir #	vCX
+requir authentication	vCJ][
+requir chang	vL^^J
+requir licence	m=Ye[
+requir method	vCaDI
+requir p1	y=Y
+requir re	y+[
+requir screen	y+[CIDZ
+requir secur	y<]
+requir two	yCY
+requir user	v+YHX
+requirement not	pIaNE
+requirement of	rNX
+requisiti di	yIZ
+requisito da	yN]
+requisito de	pI]N]
+reserv character	rF^
+reset #	yg[
+reset a	h%H(_)JH_MHZH
+reset access	yPY
+reset ad	y/[
+reset again	v@_B]ZD
+reset agent	yZJf_
+reset all	vBXG[
+reset an	t(a)D*EH]PJZD
+reset and	p(H3^HIV]][aJbJ
+reset are	r0]@^HHJXXJ
+reset as	t5]DYdY
+reset asks	y*[?ICY
+reset at	l@YZGb_
+reset attempt	pX[^Z
+reset becaus	yZ]
+reset bricht	yN[Z^
+reset broken	y1YZZ
+reset but	k3XJ[LYNJ]X
+reset button	p!I(ZZ_bH
+reset by	i(J)Y*I@^HILZU]V^WHZF]Z
+reset cannot	t_^
+reset cloud	yPJg_
+reset come	v4XfZ
+reset configuration	vEZ
+reset does	r3^7ZGJHJOIZI
+reset done	rB[SJZZg^
+reset email	v3[>IH[MHaHg[
+reset enabl	vUX
+reset ends	r!]N]ZH
+reset error	p/IGXWY_^
+reset fail	X!]%G(E)I/F0[3J5]7H8Y:H;Z=H?H@HBGDIE[F[GGH>JIMIPFRYSGUGVFWIXJZZ]J^[aJbFc]eZfZgI
+reset falha	y!X
+reset for	_!Z(Z)Z*Y8XDXEFPIU]VAW]X]ZFdI
+reset from	i-J/JHHJ^NYP^_GbXgX
+reset function	yU]
+reset get	yJZ
+reset gets	yJZc]
+reset give	yZJ^[
+reset group	tHGVb
+reset has	p7Y=^GXJJSIU[
+reset her	n(J:YZ[
+reset here	vWY
+reset his	o@IB^PZZG
+reset im	y:Y
+reset impossibl	y4^@JZI
+reset in	c%_(B)I/H1_7a=J@[BGEJHEMFSZUGVGZB][_JdZfJga
+reset is	^!G(D)a*J/J7J:J=I>C?J@IBFE]GJHJJ[KXPIU_WG]]fIgZ
+reset issu	vHHZa
+reset it	g(H)I+Y@^BFDJHFK[NJUZVGXJZ]aI
+reset just	y4YZZ
+reset klappt	yZ]
+reset lauft	y>^BIc]
+reset link	g:ZUHZYba
+reset mehr	v1[=]
+reset menu	vdY
+reset mfa	yH[ZJ
+reset must	ydY
+reset my	](@*]>]@HDJKIMYV^Z^[Ja]bG
+reset nicht	t?^UYZIfZ
+reset non	y=aZF
+reset not	Y!Y#]%I(F)a*J/I0[7Y:F>I@EBEDHGIHDJIKGM^NHPJSFTJUDWZYXZ[[]]H^J_IaZbGcIdIg^
+reset now	tDZ
+reset of	n%F(_/I7I8Z:H>HGJHZP[ZFd^
+reset ok	yB]MYZI
+reset on	k!I(Y=YHEZHbagY
+reset only	rTZ
+reset operation	v%XAYZJ_Y
+reset option	oHFU]b[
+reset other	v%H(c?HVEZH
+reset page	U#H%I(D*Y+I-J._/^3J7^8J:Y>G?c@GBFCIDHHaIYJHKXMJNHO^S]UBVEZ@[I^IdIeJfIgFhI
+reset password	T%b(d)H0X7H:I=I?J@EBHDHGGHHKHLJMHNIPJSYUHVGWZ[H]J^GaJbddIgGhI
+reset policy	d(J)G*b@IHINFSJUIVJWcZHgI
+reset por	ygY
+reset portal	p.YSagI
+reset refus	o!_7YdZ
+reset right	y%J0^;Z
+reset says	i!^UIZIaX
+reset schlagt	y^X
+reset seit	yX]]]
+reset servic	g(IBJUIZDc^e_f]
+reset sinc	v#Y+]DI
+reset site	v.ZS]
+reset sspr	yUX
+reset still	v>]ZY
+reset stop	yA^
+reset stopp	o0Y=^HHR_]FfI
+reset that	v*XJY
+reset the	])I*H@[BHH]KJNJPZWYZ^
+reset their	j(G)Y*X:ZHZZGfZ
+reset themselv	v)^
+reset then	vD]ZGdZ
+reset thing	y@YDY
+reset this	r(Z
+reset thos	y@]ZHaX
+reset through	nN]gY
+reset to	t/ZK]ZG
+reset today	yS_ZG
+reset too	r/IS]XZZIfY
+reset trie	yXZ
+reset unsuccessful	yBIUGVJZ_
+reset user	m(F)J*^1]?ZZG
+reset verweigert	y;^
+reset via	o/G5^M[ZD^[g]
+reset want	r>a?JCYHGaJ
+reset was	p)ZBXMYUGW[ZH]Y
+reset went	nB_ZF]I^X
+reset window	tH^ZHbYcEgJ
+reset with	nHJL]
+reset work	d%Z@_BYHBJXSIUGVG^abIfX
+reset your	b(J)I7I:[CZE]VZ^JaX
+resetowani hasel	yUY
+resetowania hasla	r(GDZU^ZE
+resetten lukt	yZ]
+resetuj haslo	vb^
+resolv the	y4]HG
+resolv this	vdY
+resourc forest	yAZG[HI
+respect pas	rIZNY
+rest of	y)YV[
+restablecer a	v(_VI
+restablecer contrasena	mHHZIb_
+restablecer en	y7Z
+restablecer esta	y(Z
+restablecer la	nDXVZZIcZ
+restablecer mi	tHYZ]
+restablecer not	y[[
+restablecido su	yBZM]ZG
+restablecimiento de	rEZH]U]VFZI
+restart adsync	yf]
+restart help	y9HHFZJf_
+restart of	yHIf]
+restart the	y+YfY
+restaurado de	y6aHH
+restor the	p6Z_[
+restrict client	nHGQ_
+restriction prevent	pNa
+restrictremotesam is	yQ[
+restringir client	yQ[
+result reason	y/Z
+retour de	y!_HI
+return #	vS_gJ
+return an	r&XHEc]
+return by	v&Y
+return from	v![#X
+return to	r>ZHHK_ZIb[
+ricevo il	yaX
+richt ich	yH_
+richtlini von	y*[
+riconosc la	v:]ZIh^
+ricorda le	yKa
+rien ne	yZ]
+riesco a	rZ_
+riesco ad	yZ[[^
+rifiuta tutt	y@Z
+right away	v@bZE
+right but	tO[
+right for	yE]WG
+right in	t%Z([P[
+right is	y;Z^Y
+right miss	v%^(JHJ
+right now	ycXhY
+right of	y;^HG
+right on	rH^P]dG
+right one	yKHh[
+right to	o%a(X@IBIHI^[hI
+ring when	vaX
+riprova piu	v@]ZX
+rispetta i	r-ZN^
+robot o	y9^HI
+rol de	y*Y
+role are	y(H)_PJ
+role cannot	t(X)]
+role holder	t(F)cHFPI
+role is	v(bHD^I
+room panel	yH[
+root password	yH^ZI
+rotat the	tH_KF
+row says	y]Y
+rpc server	r4a
+ruckschreiben bricht	y4]HCc^
+ruckschreiben geht	t1ZFYZJf[
+ruckschreiben nicht	o5Y=^P[Y^ZGdIe[fH
+rule and	vN^
+rule exclud	yGZ
+rule for	vG]HZNJcG
+rule not	tG[HGJZN_
+rule of	yGYNZ
+rule on	vHIN]
+rule so	vG[_I
+rule that	y*[PI
+runn on	tR]
+runn the	yfY
+ruolo di	y*Y
+s est	v#^HHZ]
+sa jaki	y9^
+sa mycket	y9]
+sager att	tK]O]dZ
+sagt das	r-]IJKY_Xd[
+sagt die	r3JC]DHHJI]O^W]XJZF
+sagt er	rE^IZXZ
+said not	t/[J]ZJdH
+saknar behorighet	v%^(^9J
+sale el	y3ZaH
+sale en	yK]h[
+sam call	tQ[
+sam remota	yQ[
+sam remotely	yQ[
+same anchor	mA^
+same as	r@JZa[I
+same cloud	vAY
+same day	t@aNIZH
+same ms	yAY
+same password	i/[@HKdZ@dH
+same problem	yZY
+same str	y/Z
+same user	o@^A]HIKJZE_Jg]
+samr harden	yQ[
+sandbox tenant	yH]WY
+sans #	y3^>JOH
+sans cess	yH]
+sap password	yH_ZFbJ
+sap user	y#CHaTJ
+sas invalido	yR[
+satisfy the	t@ZNX
+save money	y=]HJ]If^
+say the	vHHKJh_
+says #	vXX
+says a	y@^NHdX
+says access	v%H(]HZ
+says account	v#Y
+says ask	yV]ZI
+says authentication	yHZ
+says but	yHHV]
+says cannot	y#YH]
+says choos	t-]
+says contact	vEEVHZ_
+says current	yhZ
+says disabl	r!]HJUZZI
+says enabl	v!X
+says go	y:]
+says he	vK[]Y
+says i	e.Y:_@JC]I[ZE
+says im	r(FDZV^ZJ
+says it	f-X6Y@IEJHHIJZC_]d[h[
+says its	m-_HHIHKZU]
+says licence	y=Z
+says lock	l#ZHIT]
+says my	c-]CZDIE[VYZE
+says not	_!I)[+I-J3I:Y?I@GCZDEHCJYKZN[OZUJVHWIXGZb_HhH
+says one	p*]
+says our	t=[HIU^
+says password	kIXZJbXdY
+says reset	vZ[dX
+says someth	tZYb[
+says that	hE[O[VXZJ
+says the	[#]-G/J7Y:H@GBJE_HGIcKFTJVHWZXZZ>_[bJdZhZ
+says ther	rG]cYdH
+says to	yVZ
+says too	vIIK^XYZI
+says try	vZ]
+says user	vHZ]Y
+says weak	yIZ
+says wrong	p/]ZZhG
+says your	r:IVYZJc^
+sbagliata ma	yh_
+sbaglio la	y@Zh]
+sbloccato in	y#IT]
+scaduta la	y=aZG
+schermata di	r+Yb^
+schlagt fehl	o6Z8YZ]
+schon einmal	yKX
+schon mal	t9JKa
+schon was	y9a
+schon wieder	v@_
+schon zu	y-_KH
+school account	v3HD[MY
+schusestrongcrypto miss	yYZ
+scop filter	yG^JJ
+scop for	yG[
+scop is	yV]
+scop of	nG]
+scop to	vVZ
+screen is	p>^HX
+screen just	yb]
+screen not	t+_HGbY
+screen notification	ybZ
+screen reset	ob^
+screen says	tI^
+screenshot attach	yZ[
+script powershell	vg[
+scriv piu	yY]f[
+se acabo	y=_
+se activo	ydZ
+se administra	yd_
+se aplica	y*Z
+se cae	vZ]eZ
+se connecter	vB[Z]
+se ha	yBZM]ZG
+se pued	k!]4Z6ZBIHJI]VIZEcXdJf[
+se quedo	y>^HG
+seamless sso	yH[
+season and	y-aKI
+seasonal staff	yD[
+second attempt	yB]ZJ
+second chang	p@^
+second check	y@IBJCbDH
+second forest	t8_@JHGZH
+second monitor	vH^
+second reset	t@_ZJ
+second screen	yBIHJ]_
+second time	p+]@ZB[HH
+second try	yBX
+secondo il	y-J][h]
+secondo la	y-]IZ
+secret expir	yH^
+secret question	y?]
+secur channel	vY]
+secur ldap	y<]
+security account	yQ[
+security answer	yX[
+security baselin	nQ^bY
+security info	d+^>[?[C]DXHG
+security key	v?]ZI
+security question	c(H)J*c?GDZH_ZJ
+security reader	y(_HI
+security tab	o;a
+security team	t%[HIY]
+see a	v%X
+see an	v%Y
+see my	y(I-JHaZE
+see the	rI^LZZI
+see your	v!Z
+seem to	n-_KYaZ
+seen too	y-Y
+segun el	v]Yh]
+segun la	y-]
+segundo a	y-[
+segundo o	yZI]Xh]
+segundo que	yCa
+sei nicht	vI]V_ZD
+sei zu	y-[
+sein password	n:XB]VZZF^^
+seit dem	pB[HIZJfb
+seit der	y#^%]XJ
+seit heut	vZ[fZ
+seit will	y>Z
+seitdem kein	y=]
+selbst zurucksetzen	r)XU]V]ZH
+select for	vG^
+select group	vV[
+selectiv password	vG]
+self chang	yHI^^
+self reset	m(H)dHHVHZC^]
+self servic	W!I#I%I(F)[*J-J7I:I>J?I@HBCDXGIHZIIKILIMHNJPIUcVaWIYJZ_[JbIcFdGfBgJ
+sem #	v3a>JOGaJ
+sem mais	yB[N]
+sem opcao	yC[[Y
+sem permissao	y^Y
+sem suport	v1Y
+sem writ	v8]HGc]dI
+send a	vHYaH
+send code	vHIX[aZ
+send me	t7]
+senha ante	yKX
+senha antiga	yhX
+senha atual	th^
+senha contem	y-[IY
+senha da	v2Y
+senha de	tH[K^UIZF
+senha do	o,[H^K^ZEdY
+senha e	n@JK]N]ZId_
+senha errada	yh[
+senha esta	vU[
+senha foi	yBYM^ZH
+senha mas	yLXZD[_
+senha muita	y#ZXH
+senha muito	v-Z
+senha nao	g/J0]@IDJH]IJKGN[ZY
+senha not	y6Yd[
+senha nova	pBHHGIXKDNZZ[]_
+senha o	ygX
+senha provisoria	y@]
+senha que	yJ[N^ZJ
+senha velha	t#[K[
+sent me	yZXaX
+sent to	o7Z>Y
+senza #	v3a>JOH
+senza scadenza	vL]
+senza writeback	y8^
+serv l	yH^
+server 2003	n5eHIfI
+server 2008	p5^
+server and	p4XHDcZf[
+server cannot	nHIYZZI_]cX
+server connect	tHHRYc^
+server di	vRY
+server from	y6Y
+server geht	yR[
+server has	t4[6]HGRGfI
+server hat	yHHRYc[
+server in	v4_HEfY
+server is	h4XHIRZcHdIfa
+server ist	yfZ
+server lost	v4^HJRIfI
+server need	yHIM]
+server nicht	y4]d]fI
+server not	i5Y6_<YHGQZY[cGfH
+server of	y7aHF
+server only	y0[
+server operator	tP]
+server policy	o5]
+server reboot	yfY
+server take	yMZ
+server think	y6XR]
+server time	rHYR^
+server too	yYZ
+server unavailabl	y4X
+server was	p4Ic[fZ
+server with	y6]HJ
+serveur connect	pHHR[c^
+serveur de	yRY
+servic account	f%a,[0a2]H[LJPJVFZG^H_HcIeFfF
+servic adsync	vfZ
+servic bus	eHDY_cc
+servic de	v2YUJcJf_
+servic desk	p(aHGL[
+servic does	yfY
+servic e	yU[
+servic est	v)]HIUZf[
+servic fail	v0]HH
+servic for	vUHd]
+servic has	ydX
+servic health	ySZ
+servic is	mSZfY
+servic microsoft	yf[
+servic not	kHER[f_
+servic password	e)I=YBHSXVZZ]^Ja[fI
+servic principal	y(YH[
+servic reset	a(HBGHZUYV^Z^
+servic stopp	rHHf^
+servicebu window	kHGca
+servicio de	v2[dGfZ
+servidor connect	nHER]c_fI
+servidor de	t4XR[
+servidor entra	y4IHGRIcGfa
+servidor restaurado	y6aHH
+servidor rpc	y4aHH
+servidor tls	yY[
+servidor web	yH^
+servizio adsync	yfX
+servizio di	y2YfY
+servono dodici	yI^
+set a	g!Y(G7Z<Z>Y@]HIIJKFNGW]ZX^G
+set adsyncaadpasswordresetconfiguration	yEGHHd^e]
+set adsyncpasswordwritebackpermission	p%bHG
+set azureaduserpassword	yg[
+set but	v%XbY
+set by	vJY
+set for	yG]WZ
+set his	yKY
+set in	v/X
+set it	o@]HGKaZD^YdY
+set msoluserpassword	lgb
+set on	m@ZHJLYQ[
+set password	p%[(b<^@HBHHDJ]KGZF^HdJgJhI
+set so	v^[
+set someth	yE]
+set the	k%Z([@IH_KYZDbJfY
+set this	y@Y^Z
+set to	h%J.YBIHGLYPXU]ZI^^
+set up	]%X*I+c-J0G3H9G>H?[@IBIEZHaIJKHMJNIUJVbZF^IaG
+sett for	rH^cI
+sett network	vQY
+sett of	r<aHI
+setup page	y+XDZ
+setup the	yH^
+setzen des	y&]
+seul les	yP[
+seul method	y?[
+seulement deverrouiller	y[Y
+shar calendar	yH[
+shar login	yHEZE^b
+shar mailbox	n#JHZ^Z
+sharepoint says	vH^
+she can	tBZLZZG
+she cannot	tZ]
+she change	y@IBI]^_Y
+she enter	yKYhY
+she forgot	yZ^
+she gets	yNZ
+she got	yB[
+she had	v#ZK[XI
+she has	tCED_VX
+she is	v>[B_HFIJZH
+she left	y!]_X
+she not	yD[
+she pick	v@YB]IZNHZH
+she return	y#X
+she still	y!Y
+she think	y-HI]
+she tried	yZY
+she typed	y3[aJ
+she was	t>J@YV]_[
+shop floor	y-X
+shorten the	y2ZHHX]
+should be	v!DHa
+should i	n8IKYZ[d^
+should turn	y:Z
+show #	vO[SX
+show a	p+]HINZS]
+show abandon	yHF]_aI
+show an	n(J/_C[HFS]V[ZI]J^JaJ
+show as	t0Y
+show failur	yH[
+show for	y+[
+show in	y/X
+show it	y?XJ]
+show not	pMYb^
+show noth	yHX
+show on	vHZ
+show the	jOZR[ZJbY
+show up	kHFZX[[]Ha]bY
+shut down	r!_#J>[HGf[
+si blocca	yHHZ^eZ
+si e	p+]@YDGHGZ]fZ
+si pued	yV^
+si puo	t@]I[
+sich an	y!XZZ
+sich nicht	n)Z6X
+sicurezza non	y*]
+sie do	yD[
+sie ein	t-^@IHJI]K[ZGhJ
+sie es	r9I@YXZZ]
+sie haben	o+Z@ZX]ZIh[
+sie konnen	yC[KX
+sie nicht	v*Z3Z?Z
+sie nie	tOYZ[h[
+sie sich	y!XZZ
+sie sind	vV_
+sie z	v4]OZ
+sign and	g<a
+sign in	R!I#F%I(H)J+],^-F/H3H4I7a8J:H<G=H>D?E@ECIDFFZGGHcIDJIKFL_M[NGPJSITcUIVHXH[^]H^GaEb^cHdHeIfHgH
+sign on	y7_HHZG
+sign up	pDaVG
+sigu bloqueado	yT[
+sigu con	yMXgX
+sim card	r>]HX
+sim e	y+]>]DFHH
+sim is	y>Y
+simbolo e	yI^
+simpl word	yI]
+sin marcar	v;ZdX
+sin mas	yB[NZ
+sin permiso	v^Y
+sinc #	y-[aY
+sinc 2018	y1^
+sinc admin	y+]DIg[
+sinc friday	yYXcX
+sinc i	h(I)c*F>ZDZHEPJXZZC
+sinc it	yA_HGfH
+sinc last	vCZUZ_^
+sinc monday	tCXHEZ^c[
+sinc password	y7ZdY
+sinc the	a%H1I8[9J:IB]GHH^MINHP[U[YYZEbYdEf[hY
+sinc then	i1XF[QYR]YYZEc^
+sinc this	pBZHHKIM]Z_
+sinc we	r1HGYHIf]
+sinc yesterday	yZYaY
+sincronizacao de	tG[M[
+sincronizacion de	tG[M]
+sincronizzazion dell	yG[
+sincronizzazion e	yRY
+sincronizzazion hash	yM]
+sind nicht	vV]
+singl user	y+X
+site think	y-aHGII
+sits on	yH[JX
+six digit	tHIIIab
+six time	yHIX^
+skew on	yRZ
+skipp the	vD_
+skrivaren fungerar	yH]
+slash in	rFaHF
+slow sinc	yH_cF
+small letter	yI]
+smart card	tZIba
+smart lockout	gTbZJ
+sms cannot	y?[CJ
+sms code	p>ICZHbZJaE
+sms error	y,X
+sms for	vaZ
+sms from	yTIa^
+sms go	y3Z>ZHI
+sms goes	v3Y>X
+sms me	l*Z3I>[?]HHOJZG_Haa
+sms messag	f3Z>J?^C[H[ZH]X
+sms met	vaY
+sms mit	v>^HE
+sms n	y?^
+sms non	y3Z
+sms not	l3I>J?YHHab
+sms number	yC[
+sms the	y>]
+sms under	yI[Z]bJhI
+sms was	t?_BJCHZ]]ZaI
+sms when	vNZZEa]
+sms wird	y?Y
+sms with	yHZ
+sms が	v3[HGa]
+snapshot cannot	y6Z
+snapshot l	yHHRa
+so ad	v/YJ]
+so falha	yPY
+so how	yD[HIL]ZI
+so i	i-[/Z@[IHKHZE]]d^
+so if	ycZ
+so it	m@IA]DYHJIa
+so much	vHZ
+so nobody	t+YZJ^]
+so not	k=^DZI_TXaIdE
+so password	y^Y
+so reset	v7Z
+so tenho	tCb
+so that	o%[HJZF^b
+so the	f3[;Z<ZAaHEZI]J^XaJ
+so they	y/Z
+so user	y+Y
+so writeback	pG]_I
+soddisfa i	tIYN]
+softwar is	yHZ
+soit le	yNZ
+soll ich	vX[
+solo business	y=^
+solo il	vC[gY
+solo l	y?XC]
+solo quiero	y?J[[
+solo se	v@]
+solo telefono	yCZ
+solo tengo	rCa
+solo una	v@^
+solv she	yB^ZG
+some error	yZY
+some hour	y@[ZJfX
+some information	y4ZC[DI
+some time	tK[ZIf^
+some user	tEaHDVX
+somebody from	y#ITZZ]
+somebody set	yfZ
+someon else	yH[
+someon tried	y#ZZI
+someth about	v![ZH
+someth else	v?[@[
+someth harder	t-Y
+someth i	t-ICIK_
+someth less	y-^ZI
+someth went	h-JZab^
+someth with	vKIZ^
+somm pas	yEY
+son compt	y!Z
+son mot	r@YB]ZI^X
+sonderzeichen im	yF]
+sono mai	tDYW[
+sono novita	y9^
+sont pas	vGYI]ZI
+soon as	y(I)[*Y
+soport y	y@Z
+sorry but	ycZ
+sorry for	y9^
+sorry someth	yZ[
+sorry you	rWZdX
+sourc anchor	v_[
+soy de	yV^
+spac and	v3ZI[
+spater noch	v9J@ZZ^
+speak of	yN[
+special character	kF^H]II
+special sign	yHHI_
+specop password	vJ[
+spell it	y@]
+spelnia wymagan	tI[N]
+spelnia zasad	yNZ
+split password	ygY
+spray attack	yHIT_
+ssl inspection	ycY
+ssl tls	yY[
+sso via	y7]
+sspr 33008	y@]^Y
+sspr and	vT^[F
+sspr at	v@]ZF
+sspr block	y)YXX
+sspr com	yZ[
+sspr con	vPZZY
+sspr da	v![
+sspr ein	yH[
+sspr en	yU[Z[
+sspr enabl	yUZ
+sspr fail	n!]A^HGJ[KYNHZC
+sspr for	l)bPIVE
+sspr from	yHJbZ
+sspr fur	v)^H[VG
+sspr group	tVZ
+sspr in	yH[VHZZ
+sspr is	j)JHDU]Za
+sspr ist	vVZ
+sspr it	y)Y
+sspr limitado	yVZ
+sspr mit	y=XP[
+sspr nao	t+Y3[PYbZ
+sspr ne	y+Z3]HI
+sspr nicht	y)Y
+sspr non	r+Y3[PYVIWZbY
+sspr none	yUZ
+sspr not	i)G3Z@HBJHGPYUGV]Z[bY
+sspr nunca	yHIW_
+sspr on	v)[
+sspr page	y.ZHJ
+sspr password	yJ^ZH
+sspr registration	vHZ
+sspr says	pHHUJX]
+sspr to	yHX
+sspr without	v7ZBJHbdD
+sspr work	o4X5^BIHIV^ZF
+ssprsetup nunca	yD^
+staat nog	y![>Y
+staat uit	o!^3I;^HIKJU_^Jd[
+staff but	y(])JHIP]
+staff cannot	y8[d^
+staff get	yNZ
+staff not	v)^D[UE
+staff student	yV_
+stag mode	yHIf]
+stammer inte	yO]
+stampant non	yH^
+standard account	y)_HIPI
+standig nach	yHZ
+star haslo	vMZh]
+starego hasla	vHIKZM]
+start on	rf[
+start with	yG^HJ
+startar inte	yH]f]
+startet nicht	vH[fZ
+stata reimpostata	yBZM]ZH
+stata usata	yKY
+stato del	yHJS_
+statu page	ySY
+stay grey	yI]
+stay silent	yHHa^
+stay the	yg]
+steht auf	m)X-YPY[YfZ
+steht bei	y+JAYD[
+steht da	y-[I^
+steht immer	yhY
+step #	t3J@JC[H_IIZ^bJ
+stesso giorno	y@^
+still activ	y!Y
+still cannot	i([?HHIMZT_ZB[_^J
+still federat	y7[
+still has	o#YL]
+still have	y5Y
+still in	o!I/G1ZH^TH__
+still is	y(Z
+still lock	rTZ
+still need	yHIMGg]
+still not	m3F>GMHO_TJZJa^
+still off	v!aHH
+still old	y/HHDMb
+still on	v1_RJYJ
+still run	v5Y
+still the	l!I-I/Z9I@JAHHGIIKEZb_[aJhG
+still ther	y!Y9[
+still uses	y4X
+still wait	v9aHHMFXGaX
+still want	pM[
+still work	rM[ZI
+stimmt nicht	n,[OZ
+stop at	t;Z@IHIIJZ^hY
+stop the	rLXb[
+stop with	y![H]ZI
+stop work	v1YMY
+stopp after	vHI]_
+stopp half	y]]
+stopp work	pHJZ]f[
+stor as	y3_HGOI
+stor bokstav	yHIIa
+stor in	y7XH]ZI
+stor without	v3]
+storung bei	vS[
+strategi de	pN[UIW_ZJ
+strategi onprem	yN[
+strength bar	yIZ
+strong enough	yI]
+structur contain	yFZ
+stuck at	vZa
+stuck in	yH__I
+stuck with	y@[
+student account	yVY
+stunden alt	y@_ZI
+stunden warten	vXZ
+su connect	yRX
+su contrasena	tB]M]ZF^Y
+su cuenta	m!X3]DGV_ZJ
+su organizacion	tEZZIc[
+sua conta	o3ZTXV[XY
+sua organizacao	vEZ
+sua senha	t@[BYM]ZH^Y
+submitt new	y%X
+succeed cloud	y/X
+success and	y@]TXZF
+success with	y/[
+such as	vMY
+such user	y_^
+suffit pas	y?[C]ZI
+suis jamai	vD[
+sul nuovo	yHX
+sul pc	vMZ
+sul portatil	yHFM]b^
+sull account	y^Z
+sull utent	y;[
+sulla schermata	yb]
+summer again	yK[
+support admin	p(H1aZIgJ
+support for	vH[
+support reset	y1YgZ
+sur ce	y(XW]
+sur l	h%];ZHDRYZJ[[a[b^
+sur le	h3Y>IBIHFJ^L[M]TZZJb]
+sur les	y5YJY
+sur mon	p9]>JM_
+swap it	y@_ZH
+switch his	y!^ZJ
+switch it	yV]
+switch off	d)Z?ZCJHGL[PYU]VIbZfZ
+switch on	m)J-XHGU[V_d[eZ
+sync account	c!I%c0J2^GDHCP_QZVI^I_I
+sync agent	k0^
+sync and	t0]8[dI
+sync box	r4]HFR[cZ
+sync but	yG]
+sync cannot	y4YGZ
+sync client	t1bHC
+sync en	y/J0^
+sync error	vH^
+sync host	rHFRaY]fF
+sync in	y8[MZ
+sync is	n8YM]
+sync konto	y2Z
+sync machin	p4^HDR[c_fI
+sync not	r8aGZHIMJVIdH
+sync reset	y0Z8X
+sync rule	mGbHI
+sync scop	vG^HJ
+sync server	Y%J-J/]0G3J4a5I6X9JGFH=KJMFNXPIR_SJY]_IccdYfY
+sync servic	i%]0JHGcJfa
+sync so	yGY
+sync stop	yH]MYfH
+sync to	pG[ZH
+sync tool	t1cGXHDfH
+sync user	p7J=YGGHJZGdbfZ
+sync version	y1]HH
+sync vm	tHIfb
+sync with	yGZ
+sync writeback	y0Z
+synchronisation de	yM]
+synchronisation des	yG]
+synchronization engin	v_Z
+synchronization is	t8]
+synchronization servic	y<^fJ
+system admin	y!Y
+system does	yKIZ[
+system not	vDJZ]
+system says	v-J:]HHI]ZG
+system think	y+]3H9H@HK^
+system will	y@]ZI
+tab of	v;]
+tab show	y;Y
+tack sa	y9]
+tak your	y9^
+take a	p<^M^ZG
+take anyth	y;]
+take for	yM]
+take it	m@IIJZIg[h]
+take my	vIJMGZ^
+take the	oM[
+take to	ydY
+taken away	y@HU]^]hJ
+taken it	y/_gI
+talk to	p4]8J9XHIYZ
+target found	yGY
+te kort	yI]
+te makkelijk	t-]
+te raden	t-]
+te resetten	y%[(]
+te vaak	v-^
+te veel	r#]HJX]
+team and	y%[([
+team cannot	vHY
+team channel	yHX
+team chat	y:IH^
+team forgot	y:ZHH
+team i	y:]HIZI
+team keep	vM[
+team lead	ygZ
+team meet	vHZ
+team not	vM[V[
+team phon	vH[
+team record	yH[
+team statu	yH]
+tego samego	y@^ZJb[
+tel como	y>aHIZI
+tela de	t+Yb]
+telefon do	y3J>I?^HIO[
+telefon i	y>Y
+telefon nem	v3FD^
+telefonnummer im	t3^
+telefonnummer stimmt	vOY
+telefono e	v>Z
+telefono in	yO]
+telefono ni	y3ID^
+telefoon kwijt	t>[
+telefoonnummer staat	y3^OG
+tell me	a![(]-].^3I9F:]>G?IBICIDHEJI[NXOJV[
+tell not	yGZ
+tell the	vD]HJKITZ
+tell which	yNY
+tem as	y(Y
+tem dado	yD_
+tem de	yK]O[
+tem permissao	y%Z
+tem que	v:^@[
+temp one	vKILZh]
+temp password	i#I@]HIIILcZG
+temporairement verrouill	tT[
+temporalment para	yTY
+temporaneament bloccato	yTY
+temporarily lock	iT]
+temporary connectivity	pZJc^
+temporary one	t@JL^h[
+temporary password	n@ZL^
+ten minut	j/G@XHGMahX
+ten time	yaZhX
+tenant and	t:XWZ
+tenant del	y:_
+tenant has	vHIS^
+tenant is	t:]=^HJdI
+tenant noth	yW[
+tenant wide	yUZ
+tengo acceso	y>[
+tengo el	yCZ
+tengo permiso	y(]
+tengo que	yX][Y
+tengo uno	yCX
+tenho mais	y>^
+tenho o	yCa
+tenho permissao	y(Z
+tenho um	yCX
+tent mais	v@]Z]
+tentativa aguard	vXZ
+tentativi attender	vXY
+tentou verificar	yXZ
+terugschrijven staat	yd]
+terz parti	y.Y
+test de	yB_HIWI
+test do	y=_HI
+test user	r;YBZ
+than #	p2YR]
+than a	y@Y
+than once	yA^BI
+than one	lAb_F
+thank a	t9_
+thank bye	v9Z
+thank for	p9_BYHJZE
+thank you	l+X9[B[
+that appear	y-]
+that are	v!^ZJ
+that be	r5XIZK[LX
+that break	yFZ
+that check	tJ^
+that cloud	y_Z
+that connect	y4XG]
+that dc	y4[
+that enabl	vQY
+that forbid	y^^
+that i	m*Z@]KXPIVY
+that is	nK^^Y
+that it	r>ZX[
+that its	tDZVZ
+that make	r-Z
+that my	p>ZE]HFKGV^WGZIh[
+that not	j-I4[>ECaDJIJKZOYhY
+that number	y>[
+that object	v-J;^HI^Y
+that one	p-_@JK^
+that option	yH[
+that ou	t%ZG^
+that our	y1XUY
+that page	y[^
+that password	i(J)Z-YL[
+that phon	t>Z
+that reset	p!J%[HHJYKJU^VEZ^
+that she	yZ]
+that the	e-X3YB]GJHDNIUIW^^]
+that they	tGY
+that user	n(]@ZG[HIJZPZZH^H_JdH
+that was	t4]>_HF_Y
+that why	r!ZI]KJZI
+that you	yaY
+the #	n3XKXg_
+the account	Z![#G,^2G3G@IAJB]CID]HAIJLXP^VFZC[H^b_G
+the acl	vP^
+the ad	d#Y%]2^8]HENYZI_Z
+the address	v3]>IH[
+the adfs	v7[
+the admin	^*G,a:[?I@XHDMHSYV_ZDeIg[
+the adsync	vHIf[
+the afternoon	y@Z
+the agent	v0_fI
+the allow	y?[
+the alternat	tH^
+the anchor	yAZ_[
+the app	d(a+G-I3I>_?_@IBHCaDGHGIHKHNJOJZF^HaZbJgJhJ
+the application	yHCN]ZHf_
+the audit	j/ZEZH[NYV[YYZI
+the auditor	y@Z
+the authentication	t3XH]
+the authenticator	f(H*^>^?ZHEaZ
+the authorization	y)]UH
+the bank	yHZ
+the bann	tHZ
+the baselin	yY[
+the basement	y4^HY
+the boss	yK]
+the bottom	y>ZZ]]J
+the box	oBDHIZI^adGe_
+the branch	yGX
+the browser	i/YHbZGcGh[
+the button	v(]HIZ[
+the call	t3[>J?[HEa]
+the cannot	ydY
+the captcha	pHHZZ]c
+the chang	b%J(I-J/I@GBHJZLHM]NXZ]h_
+the character	y/]IY
+the checkbox	te[
+the choic	t?Z[]
+the cis	ybZ
+the city	y-Z
+the clock	rR^ZJb^
+the cloud	W#C/d6]@HAIBHHGIHJHKGM_RISJTdYJZE[H^I__bIcGfEgZhH
+the code	[3F>d?IDIH;IHKIOHZ[]caabJhJ
+the company	h7[:I@HBJHHIGKJN_UZVHW]ZD[Jd]
+the connect	a4^6YHCQXR_Y^
+the connector	b2b4Z8I<bHBIHQ_
+the corporat	tN[
+the country	o3aaF
+the credential	yH^ZI
+the current	h@YK_NXh]
+the custom	y-X
+the customer	v(X-X/X
+the date	y1XHJR[
+the day	v@_NH
+the dc	^%J(J/Y0[3J4]5a6J9J<]=J?JBHDJHDIJJfKEMJNGQ[VIZF]IbIcDdIfIgXhJ
+the default	yHZ
+the delegat	v;[KIP^
+the department	yFaHGZJ
+the desk	r>HHYLZN]ZI^Z
+the differenc	yH_
+the digit	yO]
+the directory	i&Y3aHHNYU]VE
+the disabl	y!__I
+the domain	]!X#_%F/Z4[5H8ZH>IHJ_KHN_P_TGVJZI_IcJg[
+the door	vH[
+the email	lC[DGHFOYa^gX
+the end	h,[-X3I>F@GB_CJHCIYKZOIXJZa]HaGeY
+the entra	d#I/ZHHNHT^YXgZ
+the error	rHFS^Z_]H
+the event	pG]NaZFdHhI
+the exist	r8Zh[
+the fail	r;_HJ
+the featur	pHHU]e^
+the field	yhZ
+the filenam	v2]
+the filter	tHJJb
+the financ	tH[
+the firewall	oc[
+the first	j8Z>I@ZC]HGIJZ]bIhZ
+the flag	y^]
+the follow	o@[I[dX
+the forc	tLX
+the forest	t8_EIHH
+the forgot	p7J?[DJHIWZZ_^Y
+the form	rKXZJh]
+the four	v*YNZ
+the free	t=cCHdE
+the full	y4^
+the gmsa	y0]ZI
+the group	h>JHINJP[VeZI
+the guest	tR[
+the help	t9[@ZH]ZD
+the helpdesk	m*]9J@XTXZ^
+the home	r3H:bHG_H
+the hotfix	y5Z
+the i	y?IZG[Zb[
+the identical	y@ZK]ZG
+the internet	t-[HGZIb[cY
+the intranet	rH[N]
+the issu	tQY
+the keep	y+ZD]ZI
+the keyboard	t#Z
+the kiosk	y.YHH^]
+the kitchen	y#^.IHZ
+the laptop	oHHZI]Yb_
+the last	b#J>IHHIGKbO^Z_][eX
+the ldap	t5[
+the leaver	t!c@IHGZF
+the length	r2[HH
+the letter	rHJZYh^
+the library	y^Y
+the licenc	t=aHH
+the licence	y=[
+the lightweight	y%I0^
+the link	iG[ZYbb
+the list	j-C>J?cDIHAIJK^Q[VY_J
+the lock	d!I#[HCKITYZF[_bd
+the log	k&_/Y6YBIEXHGNIZI]^
+the login	j#Z-J7YFJHFI]ZHb_
+the logon	tHJb^
+the m365	tMYT[
+the machin	vHFc]f^
+the mailbox	y>]HH
+the man	yTZ
+the management	ye]
+the meet	rH^
+the messag	k3H>JE^HFUXWZa_
+the metavers	y_[
+the method	v?Y]Y
+the mfa	yH]aG
+the microsoft	f#G7[HFT^a[fYg[
+the middl	oHI]a
+the migration	vH^K[ZH
+the minimum	l1^5^HHII
+the more	y+[CIDZ
+the morn	t#[@X
+the msol	i%G2];^HZQ]
+the name	n-[F]HJKI
+the necessary	vD]
+the network	yMXcZ
+the new	U!I#I(E)J,J-H/_2I3J4J6a7H8X9I:H=I>G@CBaCIDGH<IGJGKZLDMfN]PITIUIVbWIXJZG[E]^^G_GaIdGeIfFh>
+the next	m@cHZKHhI
+the number	]+a-I3a>a?I@FBIC]DCHGIBK]OJPJX^ZD]Ia]hJ
+the object	l!]G[HI^Z
+the offic	e)Y/Z9]>HHXM^TFZId]
+the old	W!G#[%J(I+J-G/[1I3H4I5J6J7I9H;J?I@EAaBHCIDHGJHCIFJJKCLIM]NGOIPHRJTGUIVJYbZC[I^X_YaIbIcIdIfIg]hh
+the on	e4^E_HINIZI_^
+the one	c+I-J/Z3G?I@HCFDEHFIIKaNJOeZC]Ih_
+the ones	tK]O]
+the onlin	y/^
+the only	p4[?[
+the onprem	n!_(]EJH[PHdH
+the operation	k%Z(Y8Y
+the option	mLZZI^]d[
+the optional	vHId_
+the organisation	l:IEHHIN]U]W]
+the organizational	vF[
+the original	yA[HIP[
+the other	k?^CDG[HJVYf[
+the ou	c;_FeGXHFIJZH]J
+the p1	vH^
+the page	Z!I#I(J)[*I._/I3I7G=H>[?Y@GBIEZH@JJNFOESIUcVYWYXG[^]^aIcId[hE
+the park	yH]
+the partner	y8[
+the passcod	ya^
+the password	M!G#G)I*Y+I,I-]/]0G1I2H3I5I6Z7]8H:I=F>I?F@XAIB?D^EIFJHAIcJ[KEMCNbPGRJUEVGWHXIYJ[H]E^ZbZcGdZfYgJhJ
+the past	vK^
+the path	yF]HJIG
+the pc	m/aJ[MEbZ
+the pdf	yH]
+the peopl	tFYG^^Z
+the permission	v%IHJP^
+the phon	^#I+J-J3Y9J>[?XB^CGDDH>IIKGMYNJO_U]ZCaabHhY
+the phone	p3]g_
+the pictur	yb]
+the pilot	yVY
+the pin	pH[b[
+the plant	yaZ
+the policy	h-I@]CYHGIINbWJ
+the portal	b!H%I(Y)J0[1_?G@ZCJD^HCIZJZN^SHUXVIZHgChJ
+the preferr	v4Z
+the present	tZHh^
+the previou	i#_@HHFK]M[ZIg^
+the printer	yH]
+the privat	v3]>ZDIHI
+the problem	yFY
+the product	y-[J[
+the projector	yH[
+the proxy	pHHZIbZcb
+the reason	r3ZJYLY
+the recovery	y>[
+the referenc	r#Y
+the register	y>_DIHD
+the registration	m+[D]HH
+the remot	yHEc^
+the report	yHX]Y
+the request	yHGS[ZHc^
+the requir	n]Xe[
+the requirement	tNZ
+the reset	M!_#D(B+G-H.]0I1G2J3H5F6I8E:F;J<J>]?^@AAYB^CGDEEHFIGEHJIGKDLGN[O]PGRHS[TGUGWCYIZb[F]a^Y_FbacEdFeHfDgBhG
+the rest	p)YHHP^V[
+the result	y/_MF
+the right	k%b@FBIHGKH^[hY
+the robot	v3^aX
+the rule	m@YHIIXN]
+the same	Z!I#I(I*J-F/^1J3J7I8J9H=I>I@ZA_BFDJHCIEKcMGP[TIXJZ^[H]I_FaHdGfJg^hH
+the school	yK]ZFg[
+the scop	yGZ
+the screen	tHHI^LZ
+the second	l@]B^HGZG]^
+the security	i%Z(];]HG
+the self	t)ZH[aY
+the sender	y@IHaZJ
+the server	d4J5Y6XR[Y[ZF_]cHf]
+the servic	i%Y([,]2ZD[HCUHeFf_
+the set	v+]J^
+the sett	pH^N[QYZJ
+the setup	tD^H[
+the seventh	yKY
+the shar	t#YHXZE^]
+the shop	v>[b[
+the sign	l#H7YD]HYTZZIbY
+the sim	y#IBIH_TE[E
+the site	l-b9IHAI[KJX[ZJcXfJhZ
+the six	ya[
+the sms	eBJCZHZZF][a[
+the sourc	yA]
+the special	yHHI]
+the sspr	nH[VYZI
+the start	yFXIHJ[
+the step	yZY
+the sync	V!H#I%c(J)I+I-H/[0D1b2Y3G4_6X8H9H;I=J>I?J@HAIBICJDIFJGZH8IHJIKILJMDP]R^TIUIVHXIY^ZH]I^H_EaJbJccdDfXhJ
+the system	e+]-J3^>I@XD^IEKZNIODZ^hI
+the team	yV[
+the temp	oKIL[h]
+the temporary	v@YLYh[
+the tenant	n)Z-]HGWZ
+the third	yZ[
+the tick	y^Z
+the ticket	yBZ
+the time	o>HBDC^HaKIR_ZIfJ
+the tool	yJ[
+the top	yh]
+the town	y-aHGIIZJ
+the train	yHEZI]_
+the traine	ybY
+the tree	y%]
+the unlock	oHCT_[_
+the updat	v5[
+the upgrad	v1IHIdZf^
+the user	S!A#[%D([)H*J,J-F/I1J3]4H6H7G8E:^;_>H?C@YA^BJDZEIH:KHLZMHOJRJSITHUHVIYIZH[H]I^a_gaIbFcHdDeEfE
+the valu	tN]
+the verification	i+Y>XHFXX]Ya[
+the very	yK_
+the virtual	yR^fX
+the vm	v6]HYRY
+the vms	yRaZG]J
+the vpn	v4]
+the wait	v9GHGXb
+the warehous	yHZZ[
+the weather	yH]
+the web	oHIJ[N]TZZI
+the websit	yI]
+the weekend	p#XHHZ[f_
+the whol	pHDO]U_V[
+the wifi	rH[
+the window	d5X[Z]YbZcX
+the wizard	c,dG[HAZGdYeb
+the word	v-]
+the writeback	j6ZG[HHJXdIe^
+the wrong	f@ZHXR^ZEg^
+the year	v1XI^
+their account	tLY[Y
+their home	t:Z
+their mfa	yH[
+their own	o(H)Y-I@[HJLXUYV]
+their password	c(Y*X-J:Z@[BHHGKGMJNIVY[_d[fZhI
+their peopl	y8_GI
+them to	nCXWY
+then cloud	y/[dH
+then entra	y/^
+then i	y@]
+then it	oC^HHZ]aH
+then nobody	yf^
+then not	tR]ZGc]
+then reset	v1YF[QZZH
+then says	pKHbXh^
+then the	m/YLYcX
+ther a	c(H7I9Z>J?HA^BIGJKJNJUIX[Z_[J^Y_JbYcIhI
+ther an	o(I9F@IHYSc
+ther any	p(I9Y>I?[HINYTZZ^bH
+ther are	oA_G]dH
+ther is	g([+Z3Z>ICZD[FXHEWYZI_Z
+ther not	f?[HIWYZHaZbZdX
+ther was	r>GD]HGZ^[X]J
+thes account	vLZ^Z
+they are	r/ZOY
+they cannot	o@YG]VXZHg[
+they differ	y/[
+they have	v3]HJ
+they not	v?ZaY
+they phon	yGZ
+they say	r3J?JCJI^U^
+they tell	y!Y
+they told	yDZ
+they use	y7ZPY
+thing and	yCaZJaIhI
+thing is	y@JZ_
+thing like	y-YIX
+think its	yR]
+think of	vI[
+third party	f-I.Y7a@IHFIIJ_KIZEbZ
+third time	yZ[
+this account	oDY^^
+this articl	yH]
+this department	yG[VY
+this featur	o=]HGUYV[
+this for	yVX
+this is	m3I:^@HD]HHKIZYcZ
+this login	y^Z
+this management	r8_
+this mean	yHEZ^
+this morn	f@bHFKFM[Z_
+this object	yG]HJ
+this on	v-IV_
+this one	t%JKZP^
+this ou	t%_(D;ZGZ
+this out	y9[@X
+this password	f-Z@^HIIJ
+this scenario	y)[
+this servic	yV]
+this situation	v?HHZdY
+this tenant	rVIW]
+this time	k@GB_HJKYWYZEcZ
+this user	_#Z%F(b)I3Y;X=]?H@HA^CGD[HALZPZUGV]ZA_J
+this week	v9H@ZH_
+this year	yKZ
+thos in	yVYaX
+thos user	v7Z
+thos who	y@_ZE
+though i	t+[HIMY
+though the	yH_ZIbY
+thre days	v@Z
+thre of	vIY
+thre password	vKbZG
+thre peopl	yP]
+thre time	m#JBIHIKFXHZcaZ
+through a	yV[
+through all	yK]
+through at	yBZ
+through graph	ygY
+through microsoft	y7X
+through o365	yNZ
+through on	yBX
+through our	v:Z
+through the	g+]GYKIN^VJZZ_IgZ
+throw an	ye]
+tick in	nG^^^
+tick requir	vL^
+tick the	rZJea
+ticket can	yB]
+tied to	y_[
+tien #	y3ZI]aH
+tien dato	yD_
+tien la	r#]7[HJKI
+tien permiso	v%[
+tien que	yK]
+tier #	v!F([2I3H@JCIHHPcZG
+till det	t9F>YB^
+till the	vfY
+till tomorrow	t@]
+tillbakaskrivn av	td[
+tillbakaskrivningen slutad	yYYf]
+tillfalligt last	yT]
+time alway	yZ[
+time and	n#_HHR_ZG
+time becaus	rWZZIdX
+time befor	v-Z
+time drift	vR]
+time i	tHXKZ
+time in	p@HXa
+time is	y9JH^ZI
+time it	v@XB]
+time not	yRX
+time now	v#JBJD[XXZ[
+time on	pRZ
+time out	v/JR_
+time password	yBaKHZD
+time she	yNZ
+time to	vHIM_
+time track	yH_RH
+time was	yR]ZH
+time with	vT[
+time within	yXY
+timed out	t]Yc^
+tipo guest	v(J9J:cHI
+tiraram o	y4]?^CIHJNJ
+tls #	]1G3I=I@HBJCIHFIIKIMJRIXJYkZHcHdHfH
+tls inspection	vc[
+tls secur	yY[
+tls ssl	y<_CI
+tls version	vY]
+to #	hHGI^KaZH
+to a	a(I-J/Y4Z7X>Y?JBJCJG]H[IHK[ZE]]_[fJ
+to access	v#YHY
+to acquir	vHGQbZI
+to ad	h!I%X(I/Z0Y4]7J:J=IGJHBKJMJPIRJZF__bGdafGg_
+to admin	o%I*_HIP[QZdG
+to all	yN]
+to allow	r.Z
+to an	pHHK]MY
+to another	n(X=Y@JFIHaZJ
+to approv	y>ZHFa]
+to ask	r(J*G@IV]Z_
+to be	^![%E(H/J3_5^9I:J=J>H?IBGCZDJEIHEIaMINIOJPZUJV^XJZC[[]I_JaJcJdZ
+to block	t.XaZ
+to call	y>ZB^ZGaH
+to catch	vHIM_
+to chang	[(a.^>H@DBEHFIIKHLaMHNJVHZ_[J^a
+to check	yD^EZ
+to choos	j#I-I@]C[LaNIZJ]I
+to cloud	vH]
+to come	r+ZX]
+to complet	k(YHJO^dX
+to configur	r=IWZe]
+to confirm	v+[HX
+to connect	v4H8^
+to connectivity	ycY
+to contact	rHIVXZ_dY
+to continu	y.Y
+to creat	vH]
+to decrypt	y6[ZI
+to defin	r@JWbZI
+to do	n=ZBcHBKIZ]]HhI
+to email	p*[>^?GDHaI
+to enabl	h)],[UZWIZI[]dI
+to enforc	y-^
+to enter	v+[HIK[ZJhZ
+to entra	tHIT]YZ[Fc]
+to exist	y-]
+to expir	yHGKYZ]
+to factory	v>XH[
+to fals	y)Y
+to fix	v8Z@[E]
+to get	j,]-E?Z@^HZKIZZeFhJ
+to give	t([@JIJZ^gY
+to go	p+].^:^>GEJHHZF][
+to guess	h-^
+to haslo	vK[
+to have	rNXaY
+to his	vg]
+to install	y0_HG
+to it	t>ZDJF[HGIJKYZ]
+to just	tK^[Y
+to keep	k@_HFK^ZE[Y^ZhE
+to let	t=ZB[HIZHaY
+to lift	yT[
+to live	y@aIJNH
+to load	tbZ
+to locat	ye]
+to log	oBYH^Z[aF
+to login	p#YH^aJ
+to make	e@YDZLZQaZH
+to me	p9XV[ZJ
+to microsoft	v>HHYc]
+to move	vH^
+to my	c*I:_>a?Y@]DJEJMXVJZH]JaE
+to none	p>IHIUc
+to not	tL[
+to okta	y7Y
+to on	yHHca
+to one	y:[HI
+to onprem	ygY
+to our	l%Y4]7_8Y:_HBZIcI
+to perform	o%^(G
+to permission	y%X
+to permit	y(FV_
+to pick	t@YLZ
+to policy	yNZ
+to prevent	mT[
+to prov	yXX
+to re	y+ZHI
+to register	e+d>I?HCGZI
+to replac	v@ZZHh]
+to reset	S!]%Y(a)F*[+I/H3J7G:Y;I=F>Y?]BHCaEXF[GGH<JJKFLIMHPFTHV[WFXIZ][Z]I^G_HbCcIdGhI
+to resolv	tZYdY
+to restart	y+YH]
+to reus	yK_ZE
+to sam	kQ^
+to save	v=]HJ]If^
+to security	yQ[
+to see	y#XNY
+to send	y>X
+to servic	yc^fE
+to servicebu	vcY
+to set	j%_([<_>YBIHGKZNIZE
+to sign	lMYT[
+to sms	v>aHHaJ
+to start	t0]HG
+to stop	y)]]Y
+to sts	y7aHGZG
+to switch	v!^ZDh]
+to sync	vG]
+to take	yE[KZ
+to team	pHX_X
+to that	v>^HH
+to the	V!I#I%C(H+I-H3J4]5J6I9J:I;]=I>^@FBFCIDFHaIHJIK^LJNZRJTIUYXJ[J]]^I_]aIb^dFe[fEgXhH
+to try	y-Z
+to turn	t-F;[H_VY
+to two	yC^DHKJg[
+to type	yKGh]
+to unlock	d#EB]HJTH[b
+to updat	o5^@IHDKGN_^Ih[
+to use	a(J*X-Y4[>Y?_CJDZIYUGV]YZbXdD
+to verify	g*X3G9I?I@JBIC[DdHFXZZH
+to vpn	yHZaI
+to wait	i@_XZ
+to what	v4ZHGKaZD
+to window	yMYgY
+to writ	v%ZGY
+to your	o:^ZJcY
+toda la	yUZ
+todavia not	yHGM[UJW[
+today and	p@[
+today i	t@]SZ
+today is	y![ZI
+todo el	r-]BJH[MJUZ
+token are	yRZ
+token could	y,[
+token de	t,_HJ
+token di	y,^
+token error	p,]
+token for	y,_eF
+token not	v?bHGR[ZD
+token sas	vR^
+token with	v,^ZH
+told it	r@ZD^ZJ
+told me	m(I9I>JHFX[ZcaJ
+told my	vZH^]
+told that	t)X@[UIV]
+told the	t@ZD[NIZIdZ
+told their	yNZd]
+told to	p4[>JKZV]Y[dY
+tolto il	v-J4]?^CJU[
+tomorrow becaus	y#IX[
+too common	o-_
+too early	v!^@ZKHZJ]Z
+too easy	p-XIZ
+too fast	y+ZZ[
+too long	l2cHHIG
+too many	[#b-^3Y9I@IHHIGKFOHT^X_ZGaHhJ
+too much	y-HK^XY
+too often	lHJXaZH
+too old	k0]1a4I5_H[KISIdHeJfJgE
+too predictabl	y-_HG
+too recently	y@Z
+too short	r-JI]
+too young	y@]
+took a	y8Z>[HI
+took it	p/]@JB_
+took the	t-Z/X8[
+tool is	t1_H^RG
+tool made	y2^HJ
+tool on	vJ_
+top box	yh]
+touch the	v1]N[ZI^]
+tout de	y@^
+tout le	t-^9]@HBIHGKIUa
+track tool	yH_RH
+traffic is	t<X
+tre volt	ya^
+tres vece	y#^HJXJa]
+tres veze	ya]
+trial of	y=]HI
+trie for	yXa
+trie our	y:Y
+trie to	l!]%Y([PIVGZI
+tried #	tNY
+tried again	t@_
+tried all	yKYXX
+tried everyth	tBIKINHZb
+tried it	yXZhX
+tried once	y@HBaXHZI
+tried ten	yKENaZI
+tried the	n@GK_^Ya[
+tried thre	v#IKGXHZb
+tried to	f#H@^BJHIKaT[XYZHh[
+tried too	p#HHJXbZH
+trigger for	y+[HJ
+troca nao	yZ^
+trocada not	y/[M[
+trocar a	r@HZ_^Y
+troi fois	ya^
+trop courant	y-Y
+trop court	t-JI_
+trop d	yX^
+trop de	j#X@JHJXc
+trop facil	t-[
+trop long	y2]
+tropp volt	tX^
+troppi tentativi	o#[X[
+troppo corta	yI]
+troppo facil	r-^
+troquei de	v>Y
+trotzdem nicht	yZI[]
+true and	yZJ^[
+try again	d+I@ABGHFIIKGX_ZdcZ
+try any	yBGKJXaZE
+try for	yXGZ_
+try is	v-JK[NY
+try someth	y-_ZI
+try to	c*X@_KYZHaY
+trzeba czekac	y@[XX
+turn away	v-[@ZKHNY
+turn down	n-[@YHHI[K]
+turn it	r!_)J/^@IHHN]UEYJcJdJfFhI
+turn off	b(I)]*H<Z?[HJPIU^VHY[ZIbZ
+turn on	]!G(H)_,Z/J3J:I;Z=I@JHGKINIPJUaV_WJZD^I_JdYe]fJ
+turn out	y^Z
+turn red	yh^
+turn the	yJ[
+turn this	yU[VXZJ
+tutto il	yBHHJS^UZZH
+tva metoder	v*_
+twee methoden	v*aCH
+twelv i	y@YI^ZF
+twic on	yA^_F
+two account	yA^
+two ad	pA^_J
+two check	y*^CZHE
+two connect	y4J6ZH^RGcGfG
+two days	yI]KJ
+two dc	yJY
+two different	tg[
+two digit	nIFJ[O_
+two enabl	y8IA]
+two factor	t3HH]
+two forest	tA[
+two gate	r*[
+two hour	y#J@_KH
+two method	m*Y
+two month	vK]ZH
+two object	yA^_I
+two of	yAZ
+two option	y*Y
+two password	o/Z@IKZM[ZHg^hI
+two proof	p(I*bHH
+two server	y6YP[
+two thing	y*ZC]ZJhI
+two user	rA_HHPZ
+two ways	t*[?JC^
+two week	yD]HYKI
+two year	tHYK^ZH
+tylko jedna	yCZ
+tylko odblokowac	y[[
+tymczasowo zablokowan	yT[
+typ the	t#YHJKI]^
+type a	yK[hH
+type guest	v(J:_
+type my	yKGh]
+type the	vhY
+typed a	v,X@^ZE
+typed is	vhZ
+typed it	rOYZ[]YaI
+typed my	p>FK[O^hF
+typed the	p3]IFKJ]^aIhY
+typo in	t3[@[OJ
+u mnie	yV]
+uber die	t(X>]CJD[
+uhr am	yH]MIRY
+uit in	y!_
+uit voor	vU_
+ultimo cambio	y@^
+um das	y.Z
+um dia	v#H@^X^
+um erro	v3JEXOZZ[
+um grupo	vPXVZ
+um metodo	v?[HH
+um segundo	yC]
+um unbefugt	vT[
+um usuario	y;YZ[
+uma das	yK^
+uma hora	yXYa[
+uma licenca	yH]
+uma palavra	yK[
+uma politica	yWZ
+uma senha	t-Y@ZBJHHIJKIZ_
+uma vez	y@]
+umlaut in	y/X
+un altra	k-I:a@bDYHGIIKZZH
+un altro	y([)JC]
+un ancien	yKY
+un autr	p@[KY
+un cambio	y@^
+un chiffr	t3]IYOI
+un code	yIZX]
+un collegu	y@ZH]
+un dia	t@_HIX]
+un error	m3X>J@IEZHDO]Zb
+un filtro	yJZ
+un giorno	t@]HIX^
+un group	tHYP]
+un grupo	tV[
+un gruppo	vPZVZ
+un jour	t@]HIX^
+un metodo	r*Z?X
+un mot	n-_@JHFIHK^ZG
+un nouveau	oKIMJZZ[]
+un numero	v3II^
+un ora	yX[a]
+un partenair	y:]HJ
+un partner	y:_HH
+un poco	y@JHJM_
+un problema	yZ^
+un robot	v9_HI
+un secondo	yC]
+un segundo	v8[C^
+un seul	t;Y@]C_ZH
+un simbolo	yI]
+un solo	r;[CaIHZI
+un usuario	yZY
+un utent	yZZ
+un utilisateur	yZ[
+una contrasena	p@JHIIJK]Z]
+una directiva	y*XWZ
+una dll	yJZ
+una hora	yX[a[
+una licencia	yH]
+una licenza	v=ZH]
+una maiuscola	vI]
+una nuova	v:]HYIIKJZJ[^
+una ou	y%aHH
+una password	tHIIIZ^
+una persona	y9^HI
+una pso	yNaZG
+una vecchia	yKY
+una vez	y@X
+una volta	y@^
+unauthoriz use	nT[
+unavailabl when	t4]
+unbefugt nutzung	yTY
+und der	r>XN[
+und die	y>[GY
+und es	v>JHEK]OYa^
+und genau	yF^
+und ich	r9J>^@ZB]HI
+und jetzt	v#[@[
+und kann	o#X:Y>X
+und kein	y3GD[WZ
+und kleinbuchstaben	yIY
+und lasst	y@[
+und leerzeichen	v3_IZ
+und schon	y.Y9Y
+und soll	yX[
+und sperrt	y#^.YMF
+und weiss	yhZ
+under the	mHGKJZ[bchH
+une autr	y:^C]
+une deuxiem	vCZ
+une erreur	p3HEYHHO[Z_
+une heur	yHIXYa^
+une licenc	y=IH]
+une majuscul	vIZ
+une seul	v?ZC[HJ
+unexpect error	p&F3_HFZ^
+unexpir password	p%c(JHGKHLIZI
+unfortunately you	vZY
+unidad organizacional	yFYGZ
+unidad organizativa	yFYGZ
+uninstall the	yJ^ZJ
+unit d	yFXGY
+unit name	yFZ
+unita organizzativa	yFZGZ
+unknown account	yHHb^
+unknown ad	v&^ZG
+unknown error	k&a
+unlock account	rBJ[^
+unlock but	t[Y
+unlock by	vTX
+unlock fail	v#I%]HDTFZ_[F
+unlock in	oTb[I
+unlock is	t[]bH
+unlock me	t#[
+unlock my	p#[>I[Y
+unlock not	o#IHJTY[_
+unlock only	r[Y
+unlock option	tHET[[]
+unlock the	m#CB^HbTF[C
+unlock their	y[Y
+unlock themselv	y[Y
+unlock without	n[^
+unos minuto	yBIM_ZJ
+uns nicht	y:Y
+unser doman	v7Z
+unser password	v7[:XN]
+unterstutzt kein	y0Xg[
+until #	y@^ZF
+until friday	y!XVY
+until monday	vH_
+until the	t@]MYTXZJ
+until tomorrow	m#I@_HIX_ZH
+until vpn	yHDM_
+up a	vDXWZ
+up again	o+^BIHZZ[
+up any	tD[
+up at	r7]DIZG][^Y
+up by	v%[K[VZ
+up for	i-ID^HBIJUHV^WaYXZI
+up her	y#Z
+up in	y?_DD
+up not	ya]
+up on	r9ZEXHFa]
+up the	o%[EZHJR[
+up with	v-^HIN[
+up your	tVZ
+updat fail	o/YH]N]ZE
+updat in	y/Y
+updat it	yKHh^
+updat keep	yH_ZE
+updat mgpolicyauthorizationpolicy	y)[
+updat mguser	ogb
+updat of	v0]1^HFfH
+updat on	t9^HHZX
+updat password	v(YHIZ[
+updat passwordprofil	yMJg[
+updat the	l/Y1]@ZHEKGN_fIhH
+updat user	y(]
+updat your	yZ]
+upgrad entra	yHIf]
+upgrad of	vfZ
+upon submitt	y%X
+upper lower	yIX
+uppfyller inte	rIZN^
+uprawnien do	y%_
+us that	yGZ
+us to	yHY
+usa pingfederat	v7^
+usar sspr	vP[
+usar una	vK^ZH
+use a	n,]4[J[KZdG
+use adfs	y7]
+use ante	yK^
+use any	y>_?ICJZJ
+use entra	y0Y
+use it	t-]H]LIZI
+use my	t?]KZZH
+use only	y=Jd[
+use password	tV[
+use phone	t?Z
+use question	y(E*]?Z
+use security	v*[?H
+use self	t)X
+use specop	yJZ
+use sspr	l7Y:[=YGYH]VHdE
+use that	v-^
+use the	h?[D[HXUGY[ZJ
+use this	t-]?XKJVZ
+use window	y?^HCbY
+used befor	tKZ
+used for	r,X?]
+used graph	yMJg[
+used in	vKX
+used password	v-_IIKG
+used recently	vKZ
+used that	yKY
+used the	p-[HHT][Fg_
+used this	tKY
+used to	k#X([?]BGHHKHP[ZZ
+used up	t#YXZ
+user abandon	y]Z
+user account	o!EAGHcPIVH^H_DdX
+user accountenabl	yG^_G
+user acl	y;aHEPH
+user admin	l!I(_)[ZF
+user after	yA]HGTX
+user although	yTZ
+user and	r#IHFT]
+user are	l7X:YH]VJ
+user attribut	yGEH^
+user authenticat	y7X
+user blad	y!D(a
+user but	y(]
+user can	i(E)Y*^?HHCZI_Gdb
+user cancell	v][
+user cannot	Z!I#X(@)H/J6I7G:I>IAJBIDHGYHFKGLIO]PZTJVHZ^[J^b_AcIdcf[g[
+user change	yJ[
+user complain	v-X
+user did	v@ZHHX]
+user disabl	y![
+user does	v_Z
+user enter	o3FHJKZO]ZHh_
+user every	yP]
+user exist	vA[
+user fail	j(J7X@IAHF_GJHEKGUZZ^^J
+user fine	y)Y
+user flagg	yH[
+user flow	yH^ZI
+user for	tAXHYZ]aJ
+user from	j8Z=XKJTYZJ^a_]
+user get	o*Z+Z=]HDU^VI
+user gets	p*]Z]
+user go	vHFZa^I
+user got	tBZaI
+user had	v@[KH
+user has	e?JA[CaDYHGIG
+user hat	t=ZC[HI]]
+user have	n;^CYHHMY
+user hold	y(Y
+user id	nHEI^T[ZHg^
+user in	a!J%^(X+J-I/J7I8G;G=I?I@IAbBJCIDIGZJYKISITH[]^Ia_gI
+user information	vHGQbZI
+user is	a![(I+Y3aDHGYHITDVFX]ZJ^[_]
+user ist	y#YG[TJ
+user it	y;[dX
+user keep	v-_HGIZKG
+user left	yCID]
+user lock	vH]TH
+user lost	v=^HG
+user match	yA]
+user may	t(JLJS[ZI^_
+user mfa	yHZ
+user miss	y__
+user must	v@Z
+user name	nIZh]
+user need	o*_CHHJZ^
+user not	^(E+];Y=Y@ICFIGJZKHL_V]ZI]GaZd]
+user object	l!];Z
+user of	t8aHE
+user ok	t(I)a*EVE
+user on	r!ZHIMFZI_adIg]
+user only	p*Y+]CGHHNYZZ
+user ou	yG[
+user out	y^X
+user password	h(X1]@Z
+user pick	yI[
+user register	v+I?_C^DGKJ
+user report	rHDZc
+user reset	i(G=[@[B_M[V]Z@^]gH
+user same	y@_ZF
+user says	r#YK[ZY
+user see	y-]HH
+user show	vHY
+user sign	yM^
+user still	yL]
+user stopp	yHI]_
+user swear	yNZ
+user switch	y!Ib_
+user then	vgY
+user ther	y8X_Z
+user to	e(I+]:J@IDGHaLZUXVJZF^]_J
+user trie	t:XK[
+user tried	yK[
+user two	v!JA^HX_I
+user type	y:Z
+user unlock	t[Z
+user used	y/]
+user want	k+F-Y@ZD^
+user was	k!_@IHGIJP[ZZ
+user went	yBG]_
+user who	k)Z>J@^LZZG_Y
+user whos	tG[HHI[ZH__
+user with	l!I([H^
+user without	vD[GId]
+user work	y4Y
+useraccountcontrol 66048	yL_
+uses the	tK^ZFgY
+using it	yD]LZ
+using the	y#[MJ
+uso la	yM_
+uso nao	yTY
+uso non	yTY
+uso not	vTZ
+usual password	vK_
+usuario ante	y]_
+usuario bloqueado	y#Y
+usuario convidado	y:]
+usuario de	tA[^Y_Z
+usuario deshabilitado	yb[
+usuario e	yXYd[
+usuario en	yV[_X
+usuario invitado	y:[
+usuario nao	p([=ZDX^^
+usuario not	i(Y8Z@JV[Z[^[
+usuario nunca	ya]
+usuario onprem	y_^
+usuario tien	yC[
+utent cloud	yA^
+utent disabilitato	v!YbZ
+utent e	yI[dZ
+utent guest	y:_
+utent ne	yC]
+utent non	n=[^Y_YaY
+utenti non	y(^,I8[
+utenza e	y!]
+utilisateur a	v[Z
+utilisateur cloud	yA]
+utilisateur est	v:]X]d[
+utilisateur n	p(]=XCZ
+utilisateur ne	r8Z^ZaY
+utilisation non	yTY
+utilizador nao	yLX^Y
+uw account	yTYX[
+uzyc starego	yK[
+uzytkownik nie	y^^
+v host	yH^
+va il	y9ZZ[
+va lento	yH^
+vai para	t>Z
+valeu pela	y9^
+valida en	y3[
+validita minima	v@Z
+valu provid	vN]
+van de	v@[HHR]
+van een	v:^HHJYV]
+van mijn	yH]
+vanish from	v!GHIKIPY^I__bY
+vanta #	vX[
+varia vece	y#[X]
+varia veze	yX]
+vario objeto	yAa_H
+vecchia password	p#]KZMH
+vecchia per	v1XHJMa
+vece y	v#^@IXaZIaI
+veel pogingen	r#]HJX]
+velha e	y#]KJMJh^
+velho e	y>XY]
+vendor dll	yJ_
+verbindet nicht	vH^YX
+verbindungsproblem mit	ycY
+vereist licenti	y=_HH
+vergessen nicht	y>Z
+verifica non	vaZ
+verificacao e	y3H>JO]
+verificacao nao	t>YaZ
+verificacion not	y>Y?HC]
+verificar l	v3[XZ
+verificar su	yXY
+verificar sua	v3[XY
+verificatiecod komt	yaY
+verification code	vaY
+verification email	rHJa]
+verification goes	yZ]
+verification n	yaX
+verification sms	taY
+verification step	yC]]X
+verificato un	yZ^
+verifier votr	v3[XX
+verify but	yCY
+verify me	t>JCGDdHJKJZGaI
+verify my	yKJZGh]
+verify with	yCID^
+verify your	o3^DFX[
+verrouill apre	y#Y
+verrouill pour	yTY
+verschieden kennworter	y/[NY
+version #	r1aHF
+version de	y1Z
+version is	v1]HH
+version not	y1^
+version of	k1]H^
+versuch #	yXX
+versuchen sie	t9I@YXZZ^
+versucht ihr	yXZ
+verweigert beim	y%a
+very long	v2[
+very password	yKZhX
+veto the	vJZ
+veut pas	yKIh^
+veux mettr	y+]
+veux seulement	y[Y
+veux un	yZ]
+vez al	y@X
+veze e	t#_XX
+vi har	yJY
+via graph	rDIH[g]
+via portal	y/HM]ZI^]gI
+via sms	pa[
+via sspr	tNY
+via the	ygZ
+vieja en	yHJM^
+vieja para	y1XM]
+vieja y	y#[9JHHh^
+viejo y	yY]
+viel fehlversuch	y#_
+viel versuch	vXZ
+viel zu	y-^2[9J
+vielen dank	v9]BZHI
+vien de	yJZT[
+vient pas	yHIaa
+viewer and	y%X
+vigencia minima	v@Z
+vill ha	vCXMZ
+virtual machin	vH]R]
+vm de	yf^
+vms time	yRaZG]J
+voce nao	v(Y:Z
+voce tentou	yXZ
+voicemail pin	yHZ
+voldoet niet	pIZKJN^
+volgen de	yO]hX
+volt e	yX]
+voltar a	y@[
+volver a	tKaZG
+vom admin	vd_
+vom connect	yf]
+von der	y;^GZ
+von entra	r-^fY
+von kennwortern	vWZ
+voor de	y-[
+voor onze	yUY
+voor wachtwoordherstel	p=ZV_ZI
+vor der	yDY]]
+vorubergehend gesperrt	rT^
+votr administrateur	pEIV_WGZ]dY
+votr compt	n3[TYV_WHXX
+votr configuration	yEY
+votr mot	pBZEYM^ZG
+votr organisation	lE]dY
+vous avez	rXY
+vous me	y#[9[
+vous ne	y(Y
+vpn access	yHX
+vpn client	v#[HX
+vpn error	yH^ZI
+vpn not	yH^
+vpn says	yHZ
+vpn se	vH^
+vpn still	yMHg]
+vpn tunnel	y4]HJ
+vpn に	yH[
+vuelv a	y+YHJb[
+vuol due	y*Z
+vuol la	yKHh^
+vuol un	yC_
+w ad	v!^MZTZ
+w chmurz	yTY_Z
+w katalogu	y3^
+w naszej	yUY
+w o	y=[
+w organizacji	y=Y
+w przegladarc	y.Y
+w32tm resync	tBJHIRcdIfH
+wacht #	vX[
+wachtwoord gewijzigd	vB[ZI
+wachtwoord is	oIYMYh[
+wachtwoord niet	o@HVIZ^^^hH
+wachtwoord resetten	yHJb^
+wachtwoord te	y[Z
+wachtwoord terugschrijven	vd^
+wachtwoord van	y(^H]ZH
+wachtwoord vergeten	tDZZ_
+wachtwoord voldoet	vN[
+wachtwoord werkt	rB]MZ
+wachtwoord wordt	t@JNYd[h[
+wachtwoordherstel staat	yUY
+wahlen sie	t-^@IHJI]K[ZGhJ
+wait #	nXZa[
+wait a	o@XX_ZJ
+wait and	rHFb^
+wait for	l9[@HBYHYM^NIXH
+wait one	y@[
+wait period	y9IHIX^
+wait till	y@Z
+wait until	tXX
+want #	v@Y
+want a	j>H?H@]C_IJKINHW]
+want an	y?ZHX
+want another	t@^
+want at	y/[
+want cooki	v.Z
+want from	yHFIaKI
+want me	v>[HZ
+want more	yIaKH
+want my	yKIh[
+want one	yK]hJ
+want reset	y+FD^
+want sms	y?Z
+want someth	r-I?XC[IIK^ZG
+want the	d/X>IHEIJKXM_O]WYYYZFg[
+want to	X%Z(G*F+a-H:[>bBGCEH]IFMHNHOIPFTIUIVHWJXI[_]HaHbHgI
+want two	tIHJ[
+war fruher	yPZ
+wart seit	ya[
+was a	p9I>GD]HGR^Z^[X]I
+was able	p#EBdTJZH[I
+was accept	tB[KY
+was added	v:Z
+was block	yHZ
+was broken	yNYRY
+was call	yBI]_
+was caus	vQY
+was change	r(]-[ZF
+was clos	vBGY_fH
+was creat	y%[^Y
+was delet	m8^>]HF_]
+was deni	v%X/Y
+was fine	y@Y
+was found	y-X
+was given	v)Z@Yh[
+was in	tPYV]
+was invit	t:[
+was join	v8^
+was left	y^]fX
+was made	y)[HJ^Z
+was moved	t(Z=ZGI_]
+was my	y>_HE
+was not	h%[8GA]BGD[GIHIOYUJVIW^ZJ_Ge[fH
+was nun	yC[Z]
+was off	t!Z1ZfZ
+was on	m!Y>]HE]Y
+was prevent	yFZ
+was refus	tI[
+was reject	yN^
+was remov	m4X8[?Z_]
+was reset	p]^
+was set	o@^B]KIL[ZF
+was shut	r!_#J>[HGf[
+was stolen	t>[
+was successful	yBYMZZH
+was switch	t-[f^
+was taken	y=[@H^]hJ
+was the	v?[@Z
+was told	t4]K[
+was turn	r)Y?]@[KHUGb[
+was updat	v/ZfZ
+was used	t6XKZ
+was wrong	yR]ZH
+wasser gefallen	y>_HJ
+watch me	y@^ZH
+way and	y?[]X
+way through	y]]
+way to	i#J-F9I@IC_DYHZT]X[ZJaJ
+ways to	v*Y?]
+we added	y8Z
+we are	t(]E[HZ
+we bought	y8Z
+we built	y6X
+we can	v=aZF
+we cannot	j([7J:]=^EZVIZCc[dG
+we change	t<ZC_DH
+we clear	yHGLYT[
+we configur	yHZ
+we could	y3_DF
+we delegat	y%IHIP^
+we did	yYZdY
+we disabl	y)Z
+we encounter	v3^ZH
+we exclud	yGZHZ
+we found	t@ZUX^Y
+we get	vN^Z^
+we hand	v>^@Y
+we harden	yYX
+we have	g0Z=^CGHHJYN[WYZ[aJ
+we invit	y:]HG
+we let	y=Z
+we limit	vG]Q]ZG
+we migrat	yD]
+we moved	y0Z
+we need	oH]
+we not	i&_1]=YGIHDUZVHW[ZE_Yd_fH
+we only	t=]
+we put	vVZ
+we rais	yC]
+we remov	y_Z
+we reset	yLZ
+we run	v%I0Z1]HH
+we see	vH[N[
+we still	v5Y7Z
+we sync	v3^8]HIOIZI
+we turn	r)YYZ
+we use	m0Y7Z=IJ]L[dZ
+we want	vLZ[X
+weak password	t-]IEJY
+web e	yT^
+web login	yT]
+web mais	yM]
+web not	yHIN]ZJ
+web pero	yM]
+web server	v4JHbRGYHcD
+web vencido	yH^
+webmail is	yHZ
+wechsel wird	y@_
+wed like	y(IH^
+week and	o8]>^@YHHVZZH
+weil die	y/_
+weil es	y@aZH
+weil ich	v+]DIK]ZI]]
+weiss ich	yZ^
+weiss nicht	yAZN[
+weist das	y/GJXN]
+weiter das	yHHM]g]
+weiter die	yC]TZ
+well known	y-_HIZH
+wenden sie	y!XZZ
+wenn ich	y[^
+went away	r@IB_HIZF]^aH
+went back	v]Y
+went fine	y@Z
+went through	l@YB^CIDZNHZH^X
+went wrong	g-JHJZab]
+werden admin	y*Y?JE]ZI
+werden zwei	vC^
+were deni	t%[
+were on	y1^HI
+were remov	y+YY^cE
+were set	yLX
+were sorry	l9I@JWYZ_cX
+were used	vK]
+werkt niet	rHYMXZYdJf[
+weve been	yJ]
+weve detect	yUY
+what are	tNZZJf]
+what block	yJ[
+what can	y9bHDZB
+what connect	yGZ
+what do	o?GKHNJZ_hZ
+what does	l%Z&]/X9IH[NGZ]hJ
+what else	vHFIaKI
+what happen	t4ZZ[
+what i	oHEIIM[ZEhb
+what if	y4YDZ
+what is	k:[H_KJTFZabJhI
+what it	oHEIJKaZ]]XhI
+what now	r>ICXHYZY
+what role	y(b)F*GHE
+what should	rHHZ]
+what the	k#FH]IHN]TJV[ZY
+what you	yOX
+whatever i	tN]ZH
+whatever is	yI^
+when click	vbY
+when contact	y4X
+when enabl	r,[
+when he	y#Y
+when i	Z!X%Z(Z)Y*X3Z9J>I?Z@EBICJDHHGIHKGOHPFVIZ[[[]Ia]gJhZ
+when it	rHFK_ZCa^hH
+when my	t!X*ZK[
+when open	yH[
+when our	y%I(]
+when reset	k@[NZZJ
+when sett	v(YZY
+when she	vKY_Y
+when sign	v+Y
+when the	l%[@YK[PHZH
+when they	yPY
+when writ	t%X4Y_Z
+wher can	p(I-[HZI]ZZ
+wher do	oH_Z[
+wher i	y(]ZG
+wher is	rLJZH[[a]
+wher it	y5[HY
+wher my	yIIa^
+wher should	yHFZa^I
+wher the	pHEa^h[
+which ad	y%]HJ
+which i	k%]>_HCPGZHh]
+which is	tI[Y]
+which licenc	y=HH[
+which number	y3JHJIJO_
+which of	yHJIIN_
+which one	tHZ
+which policy	yN^ZI
+which port	yH[
+which rule	vKHN^
+which was	t4YFZ
+whil contact	t3aZE
+whil i	o!YZI]a
+whil the	ybY
+whil updat	yZ]
+whil we	y=aZF
+who are	v9]HIP[
+who can	v9XQZ
+who did	y@]ZH
+who got	yL[
+who has	y(X
+who i	yD^
+who is	v3JHb
+who left	yH]
+who may	v-HHZQZV]
+who not	y@]ZH
+who register	y+IDHH^
+who reset	y@[ZH
+who won	yH^
+whol company	vHJU]
+whol tenant	yHHU^
+whos password	vZH^Y_]
+why can	v(I@XV]ZG
+why cannot	m?_K]ZF
+why do	l*^@[KCLZZG[]
+why does	r!X#^@_HDKH
+why i	yZZ
+why is	r*X>I?_BHHHZ[aI
+why it	rI^KIZY
+why must	yKZ
+why not	n)J*]?[B]HFL[ZE
+why on	y*Z-^HIII
+why the	v!Z
+wi fi	t#YH_
+wie bekomm	yD]Z[
+wie lang	y@Z
+wie richt	yH_
+wie viel	y9IH^KZ
+wie weit	y9]KZ
+wieder gesperrt	y#^
+wiek hasla	y@[
+wiel prob	yXY
+wielkiej litery	yHJIa
+wifi de	yHZ
+wifi password	tHY
+wil ik	y@]
+wil nog	tM^gY
+will be	y9^
+will er	t-Z@HC]IIK]ZFhZ
+will not	p3Z@[H[TZ
+will nur	vIX[]
+window #	jH]bZ
+window 2008	r4I5^
+window and	v![/Zh[
+window anmeldebildschirm	y[ZbJ
+window anmeldung	ybZg]
+window befor	yb[cG
+window e	yM_
+window hello	k9H?bZI
+window in	v]Y
+window inloggningsskarm	yb]
+window login	lb[gZ
+window logon	yg[
+window net	kHGca
+window not	tb]
+window says	tZIb[
+window server	p4J5_HG
+window sign	o[Z
+window tell	y![#XZI
+window updat	nH[ZJf_
+window want	yH^
+window の	ybZ
+window 登	ybZ
+wiped the	y>^HG
+wir haben	r-Y=[DZd[
+wir konnen	yEXcX
+wird aber	t>]?^
+wird abgelehnt	r@]NZZId]
+wird als	v-^K[hX
+wird beim	yhY
+wird im	y_[
+wird lokal	yZJd^
+wird mir	v?^
+wird nicht	g-H?I@ZHXIHKYNHOYZ][]dI
+wird verweigert	v=Z@]P[
+wird vom	yd[
+with #	k-Y2Z3H>JHZIYO]ZEaI
+with 33001	yF^ZI
+with a	_!H#H)X*[+[-[/[3^8J>F@[BIIGKIMGNFPJ_aaH
+with admin	yP]
+with admincount	yPY
+with an	d![#J&Z:Z@JGYHZKJT[e[
+with and	vIIK^O[
+with another	y>_ZI
+with change	y@IZ]
+with cooki	y.[
+with different	y6[@X
+with does	yKZNJ
+with entra	v/JHER_
+with error	v8HH^ZH
+with everyth	v>_N[ZG
+with extension	v3aHI
+with graph	y(ZZHg]
+with his	p-HI^K[LHZJ
+with intun	yH]
+with it	i/[@JHHKIOZZGg_hZ
+with letter	t3_IGOH
+with must	vL]
+with my	h!I#I3I9Y:Z>[HAIXZchH
+with new	v/HHEMagJ
+with not	v>HH_KHMIh]
+with okta	y7Z
+with old	tHCMa
+with one	y*ZC]
+with our	rH[NX
+with password	nJYSZZX
+with policy	tHHNaZI
+with reset	yZ^
+with role	y)_PJ
+with same	y_Z
+with some	y4Z
+with that	v-Z>Z
+with the	X,]-F/Y3E:I>Z?HAZB_CJDHH?IELYMZZFadbZcZfHhH
+with their	v=GH_
+with this	vZZhZ
+with us	v:Z
+with user	y!I(_ZI
+with writeback	o=]HFJ[
+with your	j:YEZZJcZ
+within a	y@[XXZH
+within the	y@^NH
+without a	p)Z
+without any	p@GBaDZHFV[W]ZF
+without change	v[Z
+without country	v3IO]
+without digit	yI_
+without plus	r3_>J
+without reset	o[]
+without the	n3^4]>GFYHHIG
+without writeback	v7ZGIH_
+wizard asked	y,Z
+wizard cannot	ve]
+wizard error	v,IHIZFe_
+wizard is	y+[DG
+wizard was	yd^eE
+wohl nicht	yC]
+word block	y-[
+word in	v-ZHX
+word is	y-X@Z
+word phras	r-Z
+word to	yH[
+wordt niet	yNGh]
+work after	r%]BZHIMXPGZIfZ
+work again	rB]HIR^ZH
+work any	y1]
+work as	y)[
+work at	t(]4YBIHIZ]
+work but	rHJMYaZ
+work computer	y/]ZX
+work everywher	v?[MZ
+work fine	vBY
+work for	b(Z)H*J@^BGHCP]V]^[aJf[
+work here	yBGZ^
+work in	j.Y/^ZHgZ
+work last	y@IBHHIKJZ_
+work not	yL]
+work now	p9GBbZD
+work on	k-J/JB]HFZa
+work only	v%Z8ZPH
+work sinc	vZYf[
+work thank	yB^ZF
+work with	oM]ZIgY
+would guess	y-_HJ
+would help	yH_ZI
+would i	yN[
+wouldnt let	yNZ
+writ back	]!H#H(H/J0I1J3J4]8[:J>I?J@GBGDJGIHDJHKFMJNJUIVIXIZZ]I^JaIbFcYdbeZfYg^hI
+writ number	y3]
+writ on	y%Y
+writ pwdlastset	y%[gJ
+writ the	y%X
+writeback and	v=IB]dY
+writeback brok	v1Y2Z
+writeback cannot	nG[_YdGeY
+writeback checkbox	yd^eI
+writeback configuration	yEJHZdGeY
+writeback could	pdGe_
+writeback does	yAY
+writeback dur	td[eZfH
+writeback e	yH[
+writeback fail	f0Y1Z7Y<ZHFRYYYZJdIeYfG
+writeback fallito	y4^HI
+writeback for	vG]HXdH
+writeback has	vdZ
+writeback heartbeat	yfZ
+writeback in	k,IH^ZIdZeY
+writeback is	f/IHHd^f[
+writeback keys	v6[
+writeback need	t=ZHGYX
+writeback negato	yQY
+writeback nicht	y2]
+writeback non	o%]HJPJdXeHf^
+writeback normal	yPY
+writeback not	f0Y1ZGJHG_Zd_eGfX
+writeback password	yHGd^eI
+writeback requir	v=YdY
+writeback says	y%Y
+writeback servic	oHI__dFeGfY
+writeback stop	yA_HF
+writeback stopp	n=XHJYYcYdIeIfY
+writeback target	rG]_]dF
+writeback the	y,Z
+writeback to	y%IP^dG
+writeback v2	rHbPJVHdHeIfI
+writeback was	ydFe^
+writeback with	v0GH]
+writeback work	tBEH^R^ZGfI
+written back	h/[0]HIPZRZZIdIg]
+wrong admin	y,ZeI
+wrong after	y#J%JP^R]ZG
+wrong code	p#EXa
+wrong global	y,]
+wrong in	rHYOI
+wrong number	yOZ
+wrong password	i#Z/[@HHFIIKITZZ^hD
+wrong portal	yZIg_
+wrong time	pH[R]
+wrong trie	t#_XF
+wrong when	yZZ
+wrong with	vHEZa
+wrot it	v/^@]NHfG
+wurd abgeschaltet	v!Z
+wurd deaktiviert	y!Z
+wurd im	yBJMJ^]_^
+wurd in	y?[
+wurd nicht	yV]ZI_Y
+wurd vorubergehend	yTZ
+wurd zuruckgesetzt	yB[M[ZJ
+wylaczon w	t.YUX
+wymaganych licencji	y=Z
+x #	y#J@[
+y a	vM]
+y ahora	p@ZK]X[hJ
+y dejo	yYZ
+y dice	r+X-[IIKHO^h[
+y el	m:]>[M]
+y en	vTY
+y es	y3H9JO[h^
+y est	yB]
+y hoy	y@[
+y la	l%Y@IB]GJHEIYK]NZX]ZHaIf^
+y los	y*YI^ZF
+y me	y#aHHZG
+y mi	y!]HIa^
+y microsoft	y7YRY
+y not	c(H)X-J7[9H=_?G@[BGCIDZHGIYMHOYVHaGh[
+y olvid	yD[
+y pide	vC_
+y solo	v?Z
+y ya	r=]@[K[Y]
+y yo	t(Z9F>^VZ
+ya esta	y+YBZ
+ya fue	yKZ
+ya la	v-IKbZJhI
+ya not	j)^3G9J>a?Z@JBHDHHEIJK[OHX]Y]ZJaE
+year ago	p>aHF^Y
+year and	v?[
+year it	y![KYZI
+yesterday and	v>[@ZHI
+yet admin	y*Y
+yet and	yD[
+yet the	v/ZNITZ
+yo not	v([V[
+yo solo	yCZ
+you are	t+^DH
+you can	mEZaY
+you cannot	dDXEJKXVZWYd]
+you do	m+Y9b:ZHCVIZA^X
+you enter	phZ
+you get	y9^HI
+you have	h=I>]BIHGO]ZYe[
+you help	t#HHXZZ
+you know	pB[aY
+you may	v%Y
+you must	n?Y
+you my	yDaOJZF
+you not	hD_UGVZZI^XaX
+you reset	t(JBIHJVIZa
+you see	yZZ
+you so	yBX
+you still	yH[
+you tell	yHYZY
+you to	yV[
+you try	rZJaYcZ
+you turn	yU]
+you unlock	y#Z
+your account	[!]%H)Y+_3]7I:[=ID[EYHEIJPJT]VZXYZA^G
+your admin	Z!J(H)D*E,H1J3H:G=ZE]HHIIPGV_WYXYZ_^Jd]gI
+your company	yN[
+your current	vZHh]
+your help	y9Y
+your last	yKY
+your licence	y=Y
+your not	yVY
+your on	jc[
+your organisation	Z:D=]E]U[VHZEc^
+your own	nV]ZJ
+your password	[(H:[@JBJCZE]HIIXVHaXcZdZhI
+your quick	y9Z
+your request	yHIZ_
+your reset	v:_
+your sign	yHZ
+your system	t!X:]HI
+your team	v:bHGZG
+your tenant	y:Z
+your time	y9^
+your user	tI^ZHdX
+your version	t1^
+youv tried	r#JTYXZ
+youv used	yKX
+z kodem	vaa
+z zapisanym	yOZ
+za duzo	vXZ
+za krotki	vI_
+zablokowan w	yT^
+zapi zwrotny	vHJYXZId]f]
+zapisywani zwrotn	yd[
+zapomnialem hasla	vDZZ^
+zbyt latw	t-]
+zbyt wiel	vX_
+ze to	yO]
+zegt dat	vK^d[
+zeichen sein	yI[
+zeigt kein	y>IH_
+zgadza sie	yOZ
+zgubilem telefon	t>]
+zip file	yH_ZJ
+zmienic hasla	y@GZ[^^
+zmienilem haslo	v@Y
+zmienilem numer	y>Z
+zoom password	yH[
+zresetowac hasla	t:YZZ
+zu erraten	o-aII
+zu haufig	y-Z
+zu kurz	rIa
+zu lang	v2^ZJ]]
+zu leicht	r-aII
+zu meinem	v9XCID[K]ZI
+zu oft	l#[@HBIHHKIXeZI
+zu verhindern	tT]
+zu viel	m#^-[3[@JHHIJKHXa
+zu wenig	y-JC]I]
+zugewiesen und	y*X
+zugriff auf	yHY
+zugriff mehr	v>^
+zugriff verweigert	r%bQX
+zum zurucksetzen	r%Y?]UJWZZI
+zur kennwortzurucksetzung	yWZf]
+zur registrierung	y+[
+zuruck beim	y&^ZJ
+zuruckgesetzt im	ygY
+zuruckgesetzt werden	v:]E]ZH
+zurucksetzen am	v@XbZ
+zurucksetzen darf	yVX
+zurucksetzen fehlt	ybY
+zurucksetzen geht	rZ^
+zurucksetzen ich	yV_ZH
+zurucksetzen ist	t(ZUY
+zurucksetzen link	yHY
+zurucksetzen nicht	p(IHIL^VZZDa]b]
+zurucksetzen schlagt	yZ^
+zurucksetzen von	vWZ
+zurzeit nicht	yC[cX
+zwei methoden	r*Z
+zwei nachweis	v*YCX
+zwei verschieden	y/]
+zweit method	yCZ
+zwischen zwei	y9J@[K]
+zwrotn hasel	yd[
+あ り	k(Z3Y9Z=^HFIJVZZH_^cX
+い か	y9[Z]
+い て	yJY_Y
+い と	k@]HIIIKZMJN^ZH_XhZ
+い な	tDZdX
+い の	v3]?]DXHH
+い ま	_!Y(H9[:I=J>H?I@JBIDaHDNZRZTYU[V]ZHbJd[
+い る	g!]3Z9G;Z>I@JDIHCI[K[MHNIR]U]VJXJZG^[dI
+い パ	i-YBZHGIIKJMcNZhY
+い 番	y>Z
+う ご	v9^
+う と	vh]
+う ま	yHHZa
+え た	v@^MZ
+え て	p#ZHZK]UIX]
+え な	oKZMYX]
+え ま	vK[Z^
+お り	y9^
+か か	v@YMXa]
+か っ	yMYa]
+か な	o@JH[MIYYaZf^
+か ら	v3]=]HJZH_Y
+か り	t9]@^ZH
+か 登	yCZ
+が #	t3]PZ
+が あ	r(Z9J=^HF_^cY
+が か	yMYa]
+が つ	yH^
+が で	t9[E[ZZ
+が と	y9]
+が な	p%](Y3bHH
+が ク	v/Z_Y
+が パ	t:YG_U]ZF
+が ロ	t#]
+が 一	yOZ
+が 使	yKIZ^
+が 停	yf[
+が 入	vI]JYZJ^]
+が 出	vZ^
+が 動	tHYYYZFf^
+が 受	v>ZNHZ[
+が 含	y-[
+が 変	v>]
+が 多	vXZ
+が 届	oHGab
+が 必	yCXIZ
+が 有	tV^ZId[
+が 正	t3Zh[
+が 無	l!b.Y;[HHUYdZ
+が 登	vC]OZ
+が 短	yI]ZJ
+が 表	t?^[Y
+が 見	yH[_Y
+が 違	vh]
+が 選	y?[[Z
+き な	l:Y>Y@^HYSXZG^]
+き ま	b3I9G=Z>]?Z@[EYIIMJNIUIZ^a]
+き 戻	vYYZGd[f^
+ぎ ま	tI]XYZJ
+ぎ る	yIZ
+く あ	y3[
+く い	yHHZa
+く し	v>[
+く だ	o#ZBZH[TJUJXYZIcY
+く な	r?ZX]YYh[
+け ら	y/ZNHZ[
+け 付	y/ZNHZ[
+け 取	v>[
+こ と	vDYE]ZIdX
+こ の	y(YKX
+こ ん	v9_HJ
+ご ざ	t9^
+さ い	o#ZBZH[TJUJXYZIcY
+さ れ	_!]#Z%[*Y-]/Z3H9H>I?[BIHFIGN[T[UHVIXJZFd[gZ
+ざ い	t9^
+し い	mBZMYNZZ^
+し か	r?]CZHHM]ZJ
+し が	vYYZGd[f^
+し く	p3Z9ZK]ZHh[
+し た	^!J#Y%Z(I-H3I9[=J>Z?H@ZBbCYDJHCIZKHM[NGTHUHVHXIZ^aJbIcJfJg]hI
+し て	d>_?JHGIZKIN^U]VIZCaJfY
+し ま	l9ZB^HIO^ZZ
+す い	v-]
+す か	y*[9JH^
+す が	y(YV[
+す ぎ	o9II^XaZI
+す と	vZIb^d]hY
+す る	v([E[H]UIZG
+せ ん	Y!H#H%I(X*J-H/J7J9B=^>Z?]BGD[JIK^MFOZPIRISJTIV[XHZ_[I^I_ZaYbJfHgIhG
+そ の	v9[G_HIZI[Z
+た い	t?]HX[Z
+た が	p/ZC]HIZYg_
+た し	pI[KJN_ZI
+た の	o/Y@^HHM_ZJ
+た ば	v@^ZI
+た め	tE]TYZI
+た ら	y-^YY
+た パ	t-XK[
+た 新	yB[ZJ
+た 電	yO[
+だ け	p*[C[HHIIN^ZI[]
+だ さ	o#ZBZH[TJUJXYZIcY
+だ と	v-_I[
+だ ロ	y#IT^
+ち は	v9_HJ
+っ た	n/Y?ZKZX]YY
+っ て	b!X-J.X3Y;Z@JBJDIHEI[KINIV^ZE^[aYd^
+つ か	vH^_X
+つ し	yCZ
+つ な	yHY
+つ の	v*aHJ
+て い	Z!^#H%J*J9E:H;Y=H>G?G@HBGD^EJH@I]KYMINZR_UaV]XHZD^ZaHbIcId[gI
+て お	v9^
+て く	p#ZBZH[TJUJZIcY
+て コ	v>[
+で き	a9H:Z=Z>_?I@aBJEYIHNHUHV[^[aJbJdIhJ
+で し	y9[HIM]
+で す	f*Z7]9Z>JBJC[DJG^IYKJNIXJZEdYfJhI
+で の	yE]ZI
+で は	o/]MXTZV_ZH
+で サ	yH[hX
+で セ	yD]HGU^
+で パ	tUYZHb]
+で リ	t:YSYZIcZg]
+で ロ	y#ITZ[[
+で 再	ycYgZ
+で 変	vHIM_
+で 拒	v/]N]
+で 認	yDY
+と う	y9]
+と が	vDYE]ZIdX
+と 一	yO[
+と 出	r_Yd]h]
+と 数	yI_
+と 表	yhX
+と 言	h-^9F@[C[DJHHI^MJX]ZJh[
+な い	[!I#I(I/J9E=I?H@ZBGCHD]H_IYJJMZN[TIUGXHZE[Z^Za^cIfZgY
+な く	l%](Y3]>Z?ZHHX]YY
+な っ	h!Z.Y/X9X;[?YHHMJV[X]YXZHdY
+な の	r*[:ZCYTZ
+に し	v9ZU_ZH
+に ち	v9_HJ
+に な	i!Z.Y/Y9X;[HHV[ZZdZ
+に コ	y>Z
+に パ	vMYZGf^
+に ロ	vT[
+に 使	yKZ
+に 入	yIXV]
+に 問	yZZcZ
+に 失	yZ_
+に 戻	yK_ZEb^
+に 接	yH[
+の た	yE]ZI
+の で	m*[3[9J:Y@^HHIZZI
+の に	n/Y?]CYHGM_TZZI
+の ま	tMY[ZgZ
+の ア	yV]
+の サ	ybZ
+の パ	f(^H[IJJ[KaMHN]VJZ@dIgYh]
+の ユ	y(Y_Y
+の リ	p(IU^VIb^
+の 問	yc^
+の 変	v@YZ]
+の 接	yc^
+の 方	v*[CY
+の 時	yHIRb
+の 書	yZGd[f^
+の 要	yI]KJNY
+の 選	y?^HI[Y
+の 電	v3]HY
+は ま	v#IT^
+は リ	yV]
+は 一	yTY
+は 使	tK[
+は 前	yHIMZgZ
+は 古	vHIMb
+ば か	v@^ZI
+へ の	yMYc[
+べ な	y?[[Z
+ま く	yHHZa
+ま し	d#Z%[-I9]?J@IBbCZDGHEI[KINHTIUIVIXIZ_hJ
+ま す	^#I(I*Z3I9a:I=J?I@IBHCHDHHBN_RZTXZ^aJbJ
+ま せ	Y!H#H%I(X*J-H/J7J9B=^>Z?]BGD[JIK^MFOZPIRISJTIV[XHZ_[I^I_ZaYbJfHgIhG
+ま だ	r#H@]D]HIT^
+ま で	t9YHJMYX^[Z
+ま ま	p#ID]HIMYTZZI[ZgZ
+ま れ	y-[
+め ら	y*]HGU^
+め る	vM^
+も う	t@_ZI
+も メ	vDaHJ
+も 登	vDaHJ
+も 間	y#[
+や す	v-]
+よ う	y9YIX
+ら な	tH^_X
+ら れ	r*]/ZNHU^ZZ
+り が	y9]
+り で	v@^ZI
+り ま	i(Y3X9_=^>JBZHDIHKIMJNJUIVYZ[_]
+る が	yhY
+る と	yI]
+る の	v*[I]
+れ た	j-_/Y9IDZH]IIMJTYX^ZE
+れ て	h!]-Z3I9I=[D^HCIHMINIRaTZU[VIZGdZ
+れ な	p>XH[M][Yg]
+れ ま	c#Z%[(J*Z-I9G?[@IB^CYDFHZI[KHTIUHVIXJZ^aIhI
+れ や	v-]
+れ る	i*[@]HHJYh]
+わ っ	y>[
+わ り	yB]ZJ
+わ れ	h-^9F@[C[DJHHI^MJX]ZJh[
+を な	v>[
+を リ	p(_:YE[ZI
+を 入	y-^
+を 変	r^]
+を 忘	pBHD[H[MIZ^
+を 有	yH]U]ZG
+を 求	t*]M^
+を 満	pI[KJN_ZI
+を 解	yTY
+ん に	v9_HJ
+ア ウ	y(ZH[
+ア カ	i!]#[%]HIV[
+ア ク	v%](Y>ZHJ
+ア プ	y?bHG
+ィ ル	yJ]
+イ セ	y9I=_H]ZH
+イ ト	vH[d[
+イ ン	l7^HIJXPYZ[bY
+ウ ド	t/ZTY_Y
+ウ ン	i!]#[%]HIV[
+ェ ク	vHZ_a
+エ ラ	p9JE[HIZb
+オ ブ	yHI_a
+オ ン	r/YE[ZHcYd]g]
+カ ウ	i!]#[%]HIV[
+ク が	vZI^]d[
+ク さ	n#]T^
+ク を	yTY
+ク セ	v%](Y>ZHJ
+ク タ	yHZ_^
+ク ト	yHI_a
+ク ラ	t/ZTY_Y
+グ イ	yHIZ]
+グ ル	yVaZH
+ゲ ス	y:^
+コ ン	pH]JYMaZI
+コ ー	k>]HHX]a^
+サ イ	rH]bZhX
+サ ー	nJYRaU]fY
+ザ ー	m!^.Y:];[HIZG^]
+シ ー	tNaZI
+ジ ェ	vHZ_a
+ス が	p%]=^U^ZHfZ
+ス の	yH]g]
+ス ト	y:^
+ス ワ	V!H%I*J3I7I9I=G>G?HCHG[K]M[N]PIRISITHXHZ^_IaHbYcId[hY
+ス 環	ycZd]
+セ ス	v%](Y>ZHJ
+セ ッ	a!J(]:Y=Y?J@IBXEYKIMINIU[V^Z[b[dGfJgY
+セ ル	yHZU]
+セ ン	t9J=^H[ZHg_
+ソ コ	rH]MaZI
+タ ー	nH_J]g_
+ッ ク	g#^MIT^UJZF[]^]b]dY
+ッ ト	a!J(]:X=Y>J?I@IB]EYKIMHNIU[V^ZZb[dGfJgY
+テ ィ	yD^JZ
+ト が	f!]#[(JV[__
+ト し	y(Zg]
+ト す	y([E]ZG
+ト で	k(Y:^=[HISXUJV^ZFcY
+ト に	v%]Z^
+ト は	vB]TXZJ
+ト を	t(JH[U]ZEb]
+ト バ	yd[
+ト ユ	y:^
+ド が	c>[HFIYKGN]Z^a[dJh_
+ド で	p-X/ZB[HIM^ZH
+ド に	tK^_X
+ド の	i(HHGNJU]VHb]dXf]gYhJ
+ド は	mK[MY[Zd]
+ド を	d(]:Y@JBGDZEZHYNHUHVIX]ZZ^[bIdIhJ
+ド フ	yJ]
+ド ポ	yNY
+ド メ	t7^HHJYPZ
+ド ラ	yd[
+ド リ	rH[UXV[ZG
+ド 変	yB[ZY
+バ ッ	yd[
+バ ー	tHIRaV]ZI
+パ ス	V!H%I*J3I7I9I=G>G?HCHG[K]M[N]PIRISITHXHZ^_IaHbYcId[hY
+パ ソ	rH]MaZI
+ビ ス	tHYU]fZ
+フ ィ	yJ]
+フ サ	yHZU]
+ブ ジ	yHI_a
+プ リ	r?bHYZJ
+プ レ	r/YE[ZHcYd]g]
+ポ リ	tNaZI
+ミ ス	tE[ZHcYd]g]
+メ イ	t7^HHJYPZ
+メ ー	n3JC[D^H^ZFaY
+ユ ー	n!^:];[HIZG^]
+ラ イ	t9J=^H[ZGd[
+ラ ウ	r.Y/ZTY_X
+ラ ー	o9JE[HIJXZb
+リ シ	tNaZI
+リ セ	a!J(]:Y=Y?J@IBXEYKIMINIU[V^Z[b[dGfJgY
+リ ン	vH]
+ル が	yH^ZHaZ
+ル に	v>YHFN^ZJa[
+ル も	vDaHJ
+ル タ	yJ]
+ル フ	yHZU]
+ル ー	vN^VaZF
+レ ミ	tE[ZHcYd]g]
+レ ー	y(Z7^HH
+ロ グ	yHIZ]
+ロ ッ	i#_HGT^ZH[]b]
+ロ ー	yJY
+ワ ー	V!H%I*J3I7I9I=G>G?HCHG[K]M[N]PIRISITHXHZ^_IaHbYcId[hY
+ン が	y(ZH^MJ
+ン で	t7^HFMYZ]
+ン は	yHIM_
+ン イ	tbZhX
+ン ス	y9I=_H]ZH
+ン タ	rH[g_
+ン ト	i!]#[%]HIJXV[
+ン プ	r/YE[ZHcYd]g]
+ン 画	ybZ
+ン 管	yPZ
+ー が	l!^:YH]IJJXZ]
+ー で	p.YN]V[ZGg_
+ー に	yJYZ[
+ー の	r;[E[HHRaZH
+ー を	vN[
+ー ザ	n!^:];[HIZG^]
+ー ド	T!H%I*I3H7I9H=G>X?HCHG[HIK[M[N[PIRISITHXYZ]_IaZbYcHd[hY
+ー バ	vHIRb
+ー ビ	tHYU]fZ
+ー プ	yVaZH
+ー ル	l3I9JC[D^H_IIN]ZDaY
+一 つ	vC[
+一 回	y9^HG
+一 天	v@^
+一 時	vT[cY
+一 次	y@Z
+一 直	tHZa]hZ
+一 种	v*JCa
+一 致	tO_
+上 刚	v@X
+不 一	yO_
+不 上	yH]
+不 了	n=J>J?Z@HBIHEKJMIS^VIZd^JhI
+不 到	m>[HZ_Ya]
+不 匹	yO^
+不 在	p9^?]G_HHMIV]ZH
+不 对	vZ_
+不 是	v@ZS_V]ZF
+不 正	pTXh_
+不 符	rI]N^ZJ
+不 能	i=]>^HIKYMYVJZA^_
+不 让	y@aZH
+丢 了	t>_HIaF
+两 个	y/YCZ
+两 种	r*aCZ
+个 密	vKaZI
+中 心	yg_
+了 密	t@]M]UZZG
+了 手	t>]CY
+了 收	v>_aF
+二 つ	r*_/YCYHJ
+云 端	v/[TZ
+什 么	y*^N^ZJ
+今 天	r@^
+今 日	y@^ZI
+今 朝	y@^ZI
+从 来	yD[
+付 け	y/ZNHZ[
+以 前	lK_M]PY
+件 を	vI]KJN[
+会 社	v-]NY
+何 度	t#[X^
+你 好	y9aHI
+使 え	lHIK_X]Z]
+使 っ	vK[
+使 用	m@[IHK]N]T[
+信 验	ya[
+修 改	tZ]
+停 止	vf^
+側 で	y/ZTY
+入 っ	p3[I^JYV[ZH^]
+入 れ	p-]9IB_D]HJIHM[ZG
+入 力	yO[
+入 的	yO[
+全 体	y(Y
+公 司	t:ZN[UZ
+册 过	vD]
+再 改	t@Z
+再 试	ycY
+写 回	tHJUJZEdaf_hJ
+写 字	yIa
+出 ま	oHIN^Z]h[
+出 る	y_Yd]
+分 の	yI]
+刚 改	t@Z
+到 旧	v>[
+到 短	ya[
+到 验	r>]aY
+刷 で	yHZ
+前 に	yKZ
+前 の	tHHK^MZZFgZ
+前 使	vK[
+前 密	th_
+前 用	vK[
+力 し	yO[
+务 器	tRb
+助 重	yUZVY
+効 で	v!Xd[
+効 に	i!Z.Y;[HZU^VZZFdY
+動 か	vYYZGf^
+匹 配	yO^
+十 分	v(YHJRa
+単 語	y-[
+印 刷	yHZ
+印 机	tH_
+反 映	yMXg]
+发 到	v>[
+取 れ	v>[
+受 け	r/Z>[NHZ[
+古 い	o>YHIMbZJhZ
+只 有	tC]P_
+可 以	yB[V^
+可 证	v9I=_H^
+号 が	m3^>[HIIYO^
+号 に	t3^>Y
+号 没	v3aV^
+号 码	n3^>ZHJO_
+号 被	v!Y#Z
+号 验	y>Y
+司 的	vN[UZ
+合 公	yN[
+同 事	yV_
+同 期	yG_HIR^
+同 步	tG_HGR_ZI
+后 再	ycY
+否 さ	p%]/]JXN^ZI
+含 ま	y-[
+启 用	pH[UIVaZGd[
+問 題	tZXc_
+回 数	vXZ
+国 番	y3^
+在 の	th_
+在 不	v@_ZH
+在 本	y_Zd^
+地 ad	r!X/^_Yg]
+地 环	ycYd^
+坏 了	vH]
+域 管	vPa
+填 了	yCYO^
+変 え	v@^MZ
+変 わ	v>]
+変 更	f9J>X@bBYHGIJM[Z[^[hI
+复 杂	yI[N[
+多 す	vXZ
+多 次	v#^-HX^
+多 请	tX[
+大 写	yIa
+大 文	yI_
+天 改	y@^ZH
+天 早	y@X
+太 多	p#]-HHJXa
+太 容	v-^
+太 短	vI_
+失 敗	vZ^
+失 败	rZ^fY
+如 何	yHaZJ
+字 と	yI_
+字 母	yIa
+安 全	y?]DY
+定 し	ygZ
+定 了	t#]TY
+容 易	v-^
+密 码	U!F)H*H+H,I.J0I1I2I3E4H5I6I7G8I9G;I<J=E>E?E@ZAICFDIEXFIG[IZK]LHM^N]OHPGQJRGSFTFWHXFYIZb[G]H^Y_GaEbYcFd^eHfYhY
+对 象	v;[_a
+小 时	o>J@]CJHIXaZHa_
+少 所	y=aHH
+尝 试	tX[
+届 き	ra_
+届 く	y>[
+己 的	v@ZO^
+已 经	y>_B[HIZI
+帐 户	o!^#ZVY
+帯 を	y>X
+度 も	t#[X^
+式 が	y3[
+当 前	th_
+录 不	yHGZa
+录 界	ybZ
+录 里	y3_
+形 式	y3[
+待 #	yXX
+待 っ	yXY
+微 软	vHJSbZGd^
+心 重	yg_
+必 要	o9J=^C_DJHHI]ZI
+忘 れ	pBHD[H[MIZ^
+忘 记	vHIZ_
+怎 么	yHY
+我 不	y9^HEV^
+我 们	yU^VHZGd^
+我 只	yC[
+我 忘	yZ]
+我 的	k![#^HJIYV[
+户 在	y!Z_Z
+户 已	y!YTZ
+户 没	v%[(JV[
+户 被	t![#Z
+戻 し	vYYZGd[f^
+所 需	y=aHH
+手 机	h3^9I>aD_HHIJO]ZJaE
+打 印	tH_
+択 肢	y?^HI[Y
+报 错	vHJZb
+拒 否	p%]/]JXN^ZI
+拒 绝	t/[9J@^HIN^P^ZI
+换 了	r>^HJM]
+接 受	y/[NFZ^
+接 有	yc^
+接 続	rH[ZIc_
+推 測	v-]
+提 示	oKY_Yd]h[
+携 帯	p>bD[ZF
+收 不	o>]HIa]
+改 一	y@Z
+改 了	v@^M[ZG
+改 密	r@FMJZZ^_
+改 的	y@^
+改 过	v@Z
+敗 し	vZ^
+数 が	vXZ
+数 太	vXZ
+数 字	t9JHIId
+文 字	vIb
+新 し	nB[HXMYNZ
+新 密	oB[HJIXJ[M[NFZ[
+新 手	yHY
+方 式	y*]C^HJ
+方 法	m*bC]HYUI
+无 法	o:YE]VJZ[cZ
+日 ま	y9YX^
+日 変	y@]MZ
+旧 号	v>[
+旧 密	n@JHJMbZGg[h]
+早 上	y@X
+时 锁	yT^
+时 间	yMYR]
+易 被	y-[
+昨 天	t@aM]ZG
+昨 日	v@^MZ
+是 不	y@[S_ZG
+是 旧	yg^
+是 要	y@ZM]
+是 锁	y#JT^
+時 的	vT[cY
+時 間	rXa
+暂 时	yT^
+更 し	o@^HIM^ZH
+更 で	l@bMIZX^]
+更 新	vM[ZGf^
+更 禁	y@Z
+書 き	vYYZGd[f^
+最 短	y@]
+最 近	yKaZI
+有 効	n(JHZIIKIN]U[V_ZEdZ
+有 启	tV]d[
+有 域	yP_
+有 开	yU^VHZGd^
+有 权	y%H(_
+有 注	vD]
+有 登	y3HDa
+有 这	y[Z__
+有 重	y%[
+有 问	vZ[c]
+服 务	o9I@YHIRbS]ZIfZ
+期 間	t=]@ZIIKJN]ZH
+期 限	v@]IHN^
+本 地	n/^E]HJZF_YcXd]g]
+机 丢	t>_HIaF
+机 号	o3_>ZDZHHO^
+机 坏	vH]
+机 怎	yHY
+杂 性	yI[N[
+权 限	r%Y(_;[ZJ
+来 宾	y:^ZI
+来 没	yD[
+権 限	t%](^;[ZI
+機 種	y>Z
+次 数	tX[
+止 さ	y-[
+止 し	yf[
+止 め	yHHU^YY
+止 期	y@Z
+正 し	t3Zh[
+正 确	rh_
+步 服	yR_fX
+残 っ	y_Y
+求 め	t*]M^
+求 两	v*]C[
+没 有	d#I([-J3_9G=J>G?I@IBHCHDaHCIHKIMIOITJU[XJZC[X]I_]a_cId_fIhJ
+法 が	yCZ
+法 を	v*aHZUI
+法 重	o:YE]VJZ[cZ
+注 册	tD]
+済 み	yTZ_Y
+測 さ	v-]
+満 た	pI[KJN_ZI
+無 効	k!b.Y;[HHUZdY
+猜 到	y-[
+环 境	ycYd^
+现 在	r/Y@_CYZH
+現 在	rh_
+理 セ	yg_
+理 中	yg_
+理 员	n(X*a9JCHHIP_UYZId]
+理 者	n*_HIPYU^ZGd[
+環 境	ycZd]
+用 不	y?^HGZ[
+用 了	p!Z.X;[>^HIUZZI
+用 密	vV_ZJdY
+用 户	n!X/X:Z;[@HIYMJZC^__Y
+用 旧	yKY
+用 期	t=]@[IHN^ZH
+用 过	rK^
+电 脑	o9IHaMaZI
+电 话	t3]9IHFZI]_a_
+画 面	pHZUIZYbc
+界 面	ybZ
+番 号	k3a9J>[DYHHO]aJ
+登 录	mBZZ_bYhY
+登 记	r3G>^D_HHOZ
+登 録	i3JC_DbHGOZZI
+的 に	yT[
+的 不	v@ZO_
+的 号	yO[
+的 密	n%I(a/YE]N[VJZE
+的 帐	r![#[VY
+的 手	v3[O^
+的 电	y3_
+的 组	yHGVbZI
+的 许	y=aHH
+的 账	t#[TYVY
+的 连	yc^
+目 录	y3_
+直 没	ya]
+短 す	vI_ZJ
+短 使	y@]
+短 信	r3]>I?^HIa]
+码 不	iHGIGKIMINYO^Zah_
+码 了	vHIZ_
+码 今	y@[
+码 以	vK[
+码 写	tHJUJZEdaf_hJ
+码 发	v>[
+码 在	yM[
+码 太	p-^I_ZJ
+码 最	v@]
+码 没	y3]
+码 现	v@_ZH
+码 策	yN[
+码 输	y#[-HX_aJ
+码 里	yI]
+码 重	l(HB[DYHZU_V]ZJbIdI
+確 認	v>^HHZHa]
+示 さ	p?^[Y
+示 密	vKZd^
+社 の	yNY
+禁 止	p-a@Z
+禁 用	o!_.X;[UZ
+私 の	y9]V[
+种 方	y*^
+种 验	t*[Ca
+種 変	y>Z
+符 合	rI]N^ZJ
+等 待	yXX
+策 略	tNbZI
+管 理	e(Y*d9I@JBICGDIHEIIKIMHNIPaSJU^VHZCbId_gchJ
+組 織	tU[ZIcZ
+続 で	yH[
+続 の	yc^
+織 で	yUZ
+组 织	v=ZU_VHZGcZ
+缺 少	v=aHGI]
+置 不	v:XS_
+置 了	v=^ZHg_
+置 失	yZ]
+置 密	o%[(I:ZVJba
+置 的	yHGVbZI
+置 都	yUZfY
+者 が	yU_ZH
+者 だ	v*[PZ
+肢 が	y?^HI[Y
+能 再	t@Z
+能 用	v>_HJMZ
+能 重	v(Y=^KYZH
+脑 上	vM]
+脑 还	yM_
+自 分	yI]
+自 助	vH]UYZJ
+自 己	t@ZO^V]
+致 し	vO^
+行 回	vXZ
+表 示	p?^[Y
+被 猜	y-[
+被 禁	r!_-Y
+被 锁	r#b-H
+複 雑	yI]KJNY
+要 で	yIZ
+要 と	vC^IY
+要 な	y=_CXHIZI
+要 两	v*^CY
+要 件	vI]KJN[
+要 求	l*_CYI[MIN_ZI
+覚 え	yK^ZZ
+解 锁	tT][Z
+解 除	tT][Y
+言 わ	h-^9F@[C[DJHHI^MJX]ZJh[
+設 定	v9JH^gZ
+証 方	y*]
+試 行	tXZcY
+話 に	y9[
+話 番	n3^DYO]
+認 証	t*]DX
+語 が	y-[
+记 住	yK^
+记 密	vHIZ_
+记 手	y3HDa
+记 的	v>^HJOZ
+许 可	v9I=_H^
+设 置	yH]
+证 器	y?cHG
+证 方	v*]C_
+证 码	j>^@JCJHGX]ZGab
+试 次	tX[
+话 号	y3_
+请 等	vXZ
+谁 都	y=]S_ZE
+谢 谢	v9cBIHGIJZI
+账 号	r!X#Z:XV^
+账 户	p%[(J*]:YCJTY
+输 入	yO[
+输 错	v#^-HX_aJ
+过 密	r@YDZ
+近 #	yHIKbZG
+还 是	o#JM_T]g[
+这 个	rG_HGKXZJ[Z__
+连 不	yH]
+连 接	vZJ__c]
+选 项	y?^HH[Z
+違 う	vh]
+違 え	v#[X^
+選 べ	y?[[Z
+選 択	y?^HI[Y
+邮 箱	t9J>^CXD]HZ
+里 的	v3b
+里 还	yTZ_Z
+重 置	^!H#I([/J3I7I:Z=X>I?H@FBXCJEZHJIJJIKHMGNIPIS[TIU^V^WJXIZ^[J]J^H_JaIb[dFg]hI
+録 さ	vDZ
+録 し	p>YD_HHZI
+録 は	yC^
+锁 但	yTZ[Z
+锁 定	o#^T_
+错 太	y#^-H
+错 误	vE^HJZ[hY
+間 が	v=]MXZH
+間 待	yXY
+間 違	t#[X^hY
+问 题	t?[ZZc]
+限 が	v%](^ZI
+限 重	y%H(_
+除 し	yTY
+除 済	yTZ_Y
+雑 さ	yI]KJNY
+電 話	i3]9I>[DYHHO]aZ
+需 的	y=aHH
+需 要	t:ZI[MY
+面 に	vH[ZIb_
+題 が	yZZcZ
+題 で	yc^
+页 面	yHHZ^]_
+验 证	f#I*Z-J3I>]?b@HBIC^DJHCIIKJMITJX[ZEabhJ
=#	A!A#:%=&?(D):*>+9,;-C.>0?1d2i3k4?5;6;788;99:8;;<I=>>B?4@iA;B>CgD9E<FDG<H?IbJ9KiL<M=NAO[PbQ<RZSdTeU9V6W;XhYhZ;[9]6^9_7aEb@d7e<f4gdh5
=0044	y3_HF
=0049	y3[IIKJO]ZI
=0171	t3[OYaH
=0x80070005	y%XH[
=0x8023061f	l%J4J8e9I<GHGNGZG_J
=0x8023062c	n%H8E9I<d?JBIHHNISJUIVIZGaJbI
=123456	y3]aH
=2003	l(I4I5fBIDJHERIUJVGZHbIcIfG
=2008	g4F5fHFJJNJZCbIfJ
=2012	y4I5Z
=2013	yHZ
=2016	r#J-G1c3G4H5^9E>I?H@IBJCIDJHCIHKHUJVIXIZIaI
=2017	y1^HG
=2018	t1cGJHEcJfH
=2019	y1Y@]
=2024	y-GI^
=24h	l#F-I9I?J@aBHDIHFIIKIMJNJTIXdZGaIbJhJ
=30004	y-]
=31001	rdFebfF
=31034	i!J#J%H-I6J9I=I?J@IBIDJHDIJKIMJNIPHRJUIVJY]ZDbJcEdDeFfg
=31044	vHGZGfb
=32002	yHIc^
=32004	k#J%G,F-H3H4J5J6f9E=I>J?IBHCIDJHFIHKIMJOIPJUJXIZHaIcIdJeJfJhJ
=32009	g#I%J(J*I,h-I3I6H9G>J?H@JBJCIDJHCIIKJMJNFPJSJVJXJZEaHcIdJeIfHhI
=32011	v,G3J6JFJHDSIZFcIecfJ
=33001	^!F#E%E&k(H)I*G+H,H-D.J/H0H1I2I3D4G5I6I7H8I9C:H;H<J=G>E?F@FAFBECFDEEIFcGHH@IDJHKFLHMFN@OGPGQIRHSGTHUHVHWIXGYJZA[H]G^G_CaCbHcHdIeGfFgIhE
=33002	o!I&GAHHGZD_e
=33003	v#H&H-IAbHFKJOG_IhI
=33004	p!I#H%d&D(H-G3I6I9F=J>I?I@IAIBICIDJFHHDIIKJMJNHQHVJXIZH]J_GaJhH
=33005	y!^#I
=33008	l!J#E&I+J-H5J@ZBHHFKJNePIXIZH^Y_JaJcJfI
=3rd	yJZ
=4251234567	y3^HHIH
=4567	y3Z
=4711	y3^>JHHZ[
=4740	o#bHHTJZE
=50053	vT^
=5x	y#[XZ
=6329	v8_HINI
=66048	yHJLa
=6800	v,IHDNGZFfb
=80004005	y%I&a3J9JHINJ
=80070005	o!I%d-I2I9I>IBJHDIIPGZG
=800700c	m!J#H%E*J+J-E2g3H4H9E:J>I?I@IBHCHDIHCIDKJMINHOJTJUJXGZG]J_JaHcJfIhI
=80230619	t%I4G8J9J<IJXNb
=8023061f	y8aHINI
=80230626	y%a4G9I<FHJNG
=8023062c	v%G3I4F9H<cAJHHNFZJ
=80230818	l!I#J%G-J3H4f8I9G<H?JAIBJCJHGIJKJNGXJZI_IaJ
=80231343	tAHGJ_b
=a	:#C%I&@(^*[-[.=/E071@3H4X5E6B7H9_:G;?<E>[@cBGCCDEE@F^H^K[M]NCO<PCQHSATAW^X[YA[[]e^F_Ja@bCc=dCeAfGgChA
=aadc	l#J1^3J9H@IBHDJHCIJKIMJRcTIXIZIaJc]hI
=aadsts50053	r#D9JHATdZI
=aadsts53003	yHY
=aan	k(I/Y@GBJHDIYKFN^UIV]ZC^^a[hH
=aangepast	y@]
=aanmeldscherm	vZJb]
=ab	d!I#H%G(F)J*I+J,Y-F/D0J1J3F4Z5I6I7H9E:H;I>G?G@FBFCFDFFJGIHFJYKFL_MENaOHPHR[SHTHUGVFWFXHYI[I][_HaFbGc[dEe]fFgHhY
=abandon	pHBNJZH]caH
=abandonado	y]]
=abbiamo	o=]B[HILYU[YYfJ
=abend	y@aZJ
=aber	d!H#F%I(G*I+_-H/I3E4J7J9G:H>^?^@XBHC[DAHAIGKDNGOESJT^UIVYXHZ?[[]]^H_IbHcIdIfHgI
=abgebrochen	v#J-JHIII]a
=abgelaufen	o#I(J-I:I=a>Z?H@HBBCHIIKINJUHVJZZ][a]bIdIfFhJ
=abgelehnt	j!J%I)I-_/Y0I9I=H>H?I@[BIGIHGIHJJKGN[PIZ[_Hd[hI
=abgeschaltet	k![)Y;YBJU]Y]ZJ
=abgeschlossen	y+IB_DHHI
=abgewiesen	y!YK]
=abilitar	v.YdZeY
=abilitato	l(IDIHIU_V^WGZFd[
=able	d#E%I(H:Y>I?C@HBcC^HGKILIMJQZTFVGZ][I]H^I
=ablehnung	y-XJ[
=about	b!Z#F%J(D)G/I7I9I:H>H?IBACJD[GJI^JHLIMHS_TIUDVEZb[H]G^HaIbHdHfIgGhF
=abov	v;aGIHHPI_H
=abre	t+X9J?IDJHbVJZD]Db[
=abrir	v@HHYZJ[_
=abroad	k![#F)Z>[?IT]ZGa_bH
=abrufen	y,[
=absent	o%[(J-I5Z9[@JBGHFIIKJYYZC[]_]hI
=abteilung	yFZV^ZG
=abwesenheitsnotiz	y9[HX
=acabo	y=aHIZJ
=acabou	y9H=aBIHG
=acce	g!]#H%c(H)I*H+J,I-G/G2J3H4I7J9D:I=G>]?G@EBHCHDFFJH_ICJIKDMHNGOGP]QXRJTJUJVFXI[J]I_JaHdEeHfHhG
=acceder	r!G#I%HBXIIKILJMFNIPJVHZZ[^^J_Jf]hI
=accedo	y9JHIMJha
=accent	y/[I^KIZF
=accept	V!D#C%A&I(D)G*G+F,G-Z.Z/Z0G1G2G4G5H6G7F8H9E:E;H<I=F>B?_@ZAHB]CEDDEHFHGDH>I[JFKYLCM]N]O_PDQHRGSHTFUFVCWGXEYHZ[[E]E^A_DaDbEcFdEeHfFgH
=acceso	l!]#J%^-I3I9H>Y?I@JBFDFH]IIKHMIOIVHZYbJhI
=access	S!B#H%d&I(])G*F+G,G-D.I/D0H1I2H3D4H5I6I7G8I9F:D;H<J=E>b?Z@EAHBBCED@EHFIGGHZIEJFKCLGNEOGPbQdRISFTEUHVDWIYI[G]G^C_FaDbFcGeHfHgFhE
=accesso	h!]#E(H-J/J3E:I=I?G@GBYCHDDH_IGKFLZMINJOJTHUIVGXIZZ[I]H^IaIb[cIhG
=accetta	p3G>H?I@HBJCJDJHHIFK[NIOZZXh^
=accettata	v/Z?ZHG
=accident	r!]@[HGZF][fY
=accord	pHYNZU]ZG
=account	A!d#Z%d&C(<)]*Y,^-9.B/;1?2d4=5A6>7B8>9@:^;Y<@=J>A?:@;AaBFCID]EDFAI>JAK6L_MAN:O>PaQ_R?S>U8VbW<XFY?ZI]=^f_^a=bAc;dAe<f:g=hB
=accountdisabl	y!_HGPJZG^J
=accountenabl	y!IG^_E
=ace	t;X@IHHKFPaZI^Z_J
=aceita	j!J#J-J.X3I9I:I=I>H@ECJDIHEK[NIO[VGXJZZ]IbJh_
=aceitou	y/]
=acepta	l!J-I/I3F7J9F:J=I>I?Y@FBHDHHDI]K^NIO[UJVG[JaJbIh^
=aceptada	y/_
=acepto	y/[MI
=acesso	m!^%Z(I3G9I=H>]?H@IBICHDGHYIIKIMJPYVIZZ
=acl	i!H%H(G*J-D3I4J7I9F:J;g=H>I?G@HAIBJCIDJFGGFHAIIKHNIP[SJUIVHXIZD]H^G_GaIcJfIgI
=acls	t%^+J-I9J;d=J?JAGCIDJHBIJKJPHZH_H
=acquir	p%I(J,X3I8^:HCIDHEJHDPIQbZE
=acrobat	yHY
=acs	r-I1e3I9H?JBJHDIIUJXJZIaI
=act	v![*H-J@IBJE]HIKIPHZ]bIdGgJ
=actif	v!YQZ
=action	n(H)I*E,JBZCJEbHFPHVJZHgJ
=activ	Y!_#C%[&d(C)E*G+H,F-C.I0G1G2E3@4E5I6^7F8G9H:C;G<H=F>G?F@FA]B^CGDEEFFYGEH?ICKCLHMDNEOHPEQHRESGTYUbWDXGZ=[E]F^YaGbFcCdHeGfHgHhC
=activa	vH[LY
=activar	v,[YXdIeZ
=activat	r!Y=HH[VY
=activation	v!G%I,^3IEJFJH^NJUIZFdFeZ
=active	pVYZDdbhI
=activer	v.YH[UIVGe[
=activo	rQY^YdZ
=actual	n@HIGKIOIZEhc
=actualizar	y1ZHIf]
=actuel	pKJZEhc
=ad	B!k%f&e(5):*9+;,A-<.A/m0A1X3e4B5=6;7A8]96:7;C<]=E>:?7@8AaB:C7D6E=FDG@H3I;J>K2L^McN_O8P[Q>R9S:ThU7V4W;X8Y@Z3[B]7^b_ma6b6c@d[eAfHghh5
=adadminactionrequir	y*ICIEaHG
=add	c!H#H%[(D)E*B+H,G-J.^/J1H2J3E4I5J7I8Z9D:H>D?B@FAHBFC]DYEIFJH_I^J^KGLJMGNEOEPCSJTIUHV^WIXGZ@[I]F^I_IaFbIcIdIfIgFhG
=added	d!H%H(G)I*I+J,I-J1I2I3I4E7I8e9I:Y=I>I?I@HAHBICJFJG[HAIJKIPFQ[SJUHV_XIYJZC_GaJbJcIdIfGgJ
=addefaultdomainpasswordpolicy	y@_HINI
=addition	y%]?]HIZH
=additional	pC^DG
=address	e!H#J(I*J-I3d7J9H:Y=J>[?G@FAJBICIDXH]IHKIMIOIPJUIVHXI]I^H_IaEbJcHhI
=adesso	n*]=]>I?JHFIHK[ZGh[
=adfs	^!H#G%H(F)G*E+I,]-D/H0I1I2I3F4G5J6J7j8I9C:H;J=G>F?G@FAIBFCGDGEIFIGIIEJHKELIMFNGOIPEQIRISHTGUGVGWIXGZD[I]H^I_HaFbGcHdGeJfGgGhG
=adivinar	p-]
=adivinhar	p-aHJKI
=admaexport	yDIHFQaZH
=admin	C!@#A%C&C(e)k*m+E,h-@.A/;0@1]2A3>4<5?6@798>9=:G;?<B=C>:?B@>A>B9C9D>EcF@G<HDI8J=K8LBM:N?O?PeQJR?SHT>V]XAY@ZB[=]<^E_=a=b>c<e>f<gfh;
=admincount	b*G3IHGIJPe
=admindescription	v(HGcHFPIZGgI
=administra	ycJd_
=administracao	ygZ
=administracion	ydFfJg_
=administrador	Z#H%G(_)_*_+F,a-E.J/I0I1I3F4F5J6I7F8H9H:E;J=F>G?D@FAHBDCGDDFIGIH?IGJIKGLIMFNGOFP[QIRGSFTHU^VYWXXHYIZX[I]E^H_GaHbGcGdZeHfEgEhG
=administrateur	d%G(Z)^*[+H,_-I3J7H:G=G?H@IBICHDFECHDIGKJMINGOJU[WXXIZX]H^IbJcIdZfIgGhI
=administration	t(J)]*GHHPHUFVJ^_gZ
=administrativa	y)aHIPIUEVJ
=administratoren	l(H)_*_,J-IHIPFSJU[VHZId[gH
=administratorzy	y*[
=adminkonto	y*Z,]CH
=adminsdholder	j%GPb
=admit	y.Y7X
=admt	tA_HH
=adob	n9J=DHb
=adress	n3Y:^?[CGD_HDOHaH
=adsync	b9IBIHBMIRIUIVJZFcIdJfg
=adsyncaadpasswordresetconfiguration	y%HEDHEWHZJd^e]fJ
=adsyncpasswordwritebackpermission	p%bHDdHfI
=aduc	g!_#X(G*I@HGIHDJ]KJNZT]VIZE^Y_I
=adunknownerror	k&c-JHFZH
=aduser	yHIZF^^
=advanc	v9Y;[
=advic	v)^H^UJ
=advisory	y)JHIS_UGZF
=affect	r-GBGFZHYJ[T_
=affich	y+_3IHIIGO[ZI
=after	N#c%Z&G(F)B*B,D-J.F/]2D3A4F5D7A9?:@;D=J>???A^B_CID?EFFBGAHCI<K@LYMZNGOBPGQER]SBTZUHVEWCXYYZ[A]]^G_AaGc@eCfbgJhA
=afternoon	p9]@]HIZI
=afterward	p-J/^2]3J8Z@GBHCJHGKJMHZZ
=again	R#[%D&G(D*D+c,F-B.H/D0E1F2G3D4E5F6G7C8[9C:D;E<G=D>C?D@cAEB_CCD@EGFEGDHCI>JCK]LDMAOEPZQHRZSFTJUDVCWFX[YGZb[X]B^B_HbHeFfHgEh@
=against	r#H7XHEJ]KJN[ZI^[
=age	^(I-G5X9J@fBIHBIAJJKGNdZGhJ
=agent	U!B#E&I(C)G*G+F,E-c.H/B0m1D2G3E4E5F6E7C8[9E:E;G<H=D>F?D@BAGBBCGDEEHFGGCHIJ^KALGMDNAOGPEQHRESDTDUDVDWFXDYFZ<[F]D^D_DaEbCcBdAgDhC
=ages	yK]ZJaY
=aggiornamento	yZHfa
=aggiunta	y8]
=agli	t)Y*[HJ[Z
=ago	_!G#E%J-G/D:J>a?H@bBGCID[H@IEK^MbNHOIPZTIVJXIZD[I]I^XaIbJgJ
=agora	k#H(J-G3I7J9D:I=[>I?HB_DHHBIFK[MHNJRJTIUIVIX[ZZ[J]HaIfJh[
=aguard	tXZ
=ahead	r#I9IHDRbTHbJ
=ahi	t:[>aHGaD
=ahora	m*Y9I:J@ZBJHEIHK]MJX[ZF]Jh]
=ai	Z!F%F)H+E,I-I.I/H0I1I2H3C4G5I6H7G8I9]:E;I<J=E>X?AAICaD]EHFHGIHCIJJHLHMCNXODPGQIRHSGTFUEVDWGYIZY[E]c^G_HbEcGdFeIfEgHhA
=ainda	l(J*I-I1X9H@_BIEJGHHCIIKHMbPZUHVFW[ZG]IfH
=aiuto	v9]HIKJZ_
=ajout	y8^HHV]
=aka	i+Y3J7Y9H?IBIDcSJT]VIXJZFaJ
=aktiv	r!_HIZI
=aktiverad	yUY
=aktiverat	p!JHIVaZIdY
=aktivieren	p!J#I%H,[.Y;]HYVJXJe^hI
=aktiviert	h!J(I)H,J.Z8Z=I@JBIDIHFPISJU[VYWIZHcJdafE
=aktuell	p-JHIIJKFZEhc
=akzeptiert	r-H.X/[@IHIIHKENIO[Z]dJ
=al	W!A#A&I)D*D+C,Y-B.H/C0Z1G2F4D5^6E7E8G9_:C;F<H=C>^?BAFCADDEFFGGFHFI@JFK[L^NCPBQZRESDTCUBWFYF[C]C^J_Cb_dHe]gFh[
=alarm	y>GBIH^XHaG
=alcanc	yG[
=aldrig	r9HBID^HEIJKIZGa_
=ale	r#J@JHJK^M[T[ZH_Z
=alert	p,E-I3I9F?H@IBJHcIJKJRHZIaJf[
=algo	p-Z.Z9^>I?IC[HFIIKJZI
=alguma	t9^>I?IC]HI
=alguna	y9^
=all	R!?#?&G(Z*A+[,D-D.X/A0D3>5I6D7A8C9=:A;A<F=D>@?>@CABBgC?ECGYH@I[K^M?N]O@QERGT[UfV@W^Z9[B]?^X_Aa?b[cAeEf@gAh?
=alla	h!H#I%[(F-H3E4J7I9J:H=I>[?G@JBYCHDEIEJJKZMHN^PGU^XJZA[I]I^HaGdGfHhF
=alle	f!H#G%[(D)G*H+_-H/I3H4G7J9]:G;I=H>G?FB^CDDDFJHAIGJJKFOHPYRISGTYU[VJX][I^I_IaFbHcGdHgHhI
=alleen	o*J9I>J?]@HC]HFIIP_ZG[]aH
=allein	y(I)J*^>J?^HIVIZGaH
=allow	V!F#G(a)H*F+F,I-^.]0I1J2J4H5H6I8I9E:D;I<Y=G>E?Z@IAJBDCDDDEIFHGGH>JGLGMENIOGPGQ^RISHTJVaWGXGYXZ=]F^__GaEbBcFeIfFgEhC
=allowedtousesspr	h)c*J9IHGNH
=allowpasswordreset	lHGbc
=almeno	yI^
=alon	o(J*Z-H>I?^@JC[DGHCI[KGZHgX
=alor	n#G+^-J3E9J>F?I@HBGCHDEHFI[KGMHO]T[VIXIZF[^]IaIh]
=already	c!^#J)I+c-C3H9F>G?H@^BFCHDBHAIGJJKbMJNHOIPJTJUHVEXIZF[I]JaYbJhI
=als	d#H%J(^)[*_+Y,I-[3[4I9H:Y=I>G?^@EBGCCDFEJHBIFLJMHNHOJPGR]SJUHVFWIXIZB[I]H^I_IaHbIcJdHfIgI
=alt	e(J-J/I1Y@_BHHGIFKELIM[NHZA[I^FbXdJfIhc
=alta	v,]-J3I>J?H@IC]D]HHZI
=alte	_!I#[%I(H*J+J-G/[3G5X7I9H:J=I>c?I@CBECGDFGJH?IGJIK^LIMaNHOISITHUHVIWIXJY^ZF[I]G^HaFbHcIdHfHh]
=alten	y5ZM[
=alter	l!I#J(J-E/I7Z:J?J@GGGHGIBJJKDMJN[PJVDZE[H^fbHdIhF
=alteracao	y7X@]
=alterada	y@[B[KH^IhJ
=alterar	o(I7]@GKGMGVJZF^__IdHh]
=alterei	y@_KG
=alternat	n+I3X>X?^@IDEHXK[
=alternativ	v3c>H?HDHHG
=alternativa	t!J3^:J>]?GCIDZHCKIZJaJ
=alternativo	n!J-J3b9J:J>^?E@JCGD^HEIJKHMIOGaGhJ
=alterno	y@CIJKbZFhI
=although	f!I-^3HBICIIBKCMJNHOZT]ZHh]
=altra	j#I(I-F3I9H:a=J>J@dBHDYHCIEKZMINIUJVIXHZD]J^JaJhH
=altri	r(Y*ZHIPZV[
=altro	p([)G*H3I?G@YB[CaDIHGIIZFaI
=alway	d!H%J(G)H*J+I-G/H3H7J8J9G:I=I>H?G@YBFCGDaF]GJIDJIK_LJMIOJSJTJUIVHWJXHZZ]F^H_JaEbJcJh]
=am	W!D#]%J)]*D+E,H-C.H/F0I1H2I3D4G5H6H7F8I9B;[<J=E>??B@YAIBCCDD]EHFGGHJGKALGMdNEODPEQIRXSGUEVbWHYHZ>]C^I_Ga]b_cFdEeIfEg^hG
=amanha	t#I9J@]BJHIIJXa
=amazon	y?JH_
=ambient	l!I-I/G6J7H@HBHEHHGIIKGNGTHZI_IccdafIgHhI
=ambito	rGaMJ
=amministrator	f%H(^)J+H,[-F3I4I9J:I=J>I?H@HBHCJDGEXHBIIKHMINIOJPYRJU]VXXIZZ]I_IaJbJcJeIfIgHhI
=amministratori	p(I)^*^3J?GHJPYVJ
=amministrazion	vBJg_
=among	t9J?^@JK_ZHhI
=an	J!I#@%B&X([*Z+G,Z->.D/Y0Y4G5?7D8A9E<^=F>G?@@JA[B@CFEAF_G[HYIBJYKXLCNDPHScU>VHWAXDYBZ][A]=_IaXbJdEe[h>
=anch	yLZMIT[
=anchor	h9HAaHHKINJZI_^aI
=ancien	b!I%H(H*I-E/Y3C6I7J9F:H;J=I>b?E@CAJBGCGDEHAIBJJKaLJMcNGOERJTGUIVIXIY[ZC[I]H^I_IaCbGcIdHfGhb
=ancient	y5aKJZF
=ancora	g#H%J(H*H-I/I3G4J9[:I=H>I?H@[A_BHCIDIEIGGHCIGKGMaNIOIP[RJTZUGVFW[XHZF[J]HaHbJdIfHhG
=ancoraggio	yA^
=ancr	yA^
=and	@!J#b%H&X(D)C*],?-G/a1X2G3I4H5Y8b9?:G;A<_=G>]?I@_AYE=GCH5IbLYM@O]PFQGS8THU@VEWCYYZE[@]a^F_CcZdHeCf[gZ
=anda	y9[@JHHZ_dJ
=ander	l!J#I(I*J+G-F3I7I9E:^=I>]?G@ZBECaDEHCI]JXK[LJMGNIOIVJXIZC[J]G^GaHdJhF
=anderen	o(]*]:]?J@HCEHIJYKJV[ZC
=andern	_!I#G%H(F)I*G,I-G/I3H6I9F=I>H?G@YB[CGDIGJHDIDJIKBMDNEOIP]SITIUHVEWJXHZ[]H^d_HaHbGcIdHeIfHgIh[
=anderung	t2XL]ZH
=andra	t([*[3H@GCYHHKGZE^^hH
=anew	y+]4I8]>ICIDGHE_H
=anforderungen	tIENaZJ
=angaben	y&Y3JD]
=angeblich	n#J+]-I3H9I>I?J@ICGDEHHI^KXN^O]ZG]IaHhY
=angeboten	l*Y>E?bCJHIKIOIZG[YhI
=angehakt	rL[ZId_fG
=angemeldet	yBYZHh]
=angenommen	yZEh^
=angezeigt	v3J>^@JHJKIOJZF[^
=anixi	vJ]NI
=anker	yA[
=anmeldebildschirm	p[ZbY
=anmeldedaten	y,Z@IM^
=anmelden	m(J,I-J7J>J?G@FBIHXIIKIL]MZNJSJT[VIZX[[^HaGdIfIg[hG
=anmeldung	j#H?I@ZBZCIDJIIKILYMFNJSJTYVJZ][H^JaIb[cHfJg[hG
=anna	v-HIZZZ
=annat	y-I3J9F:_@^HFKJ
=annuair	k![3_7^>F?IAJCJDIEJHFIIKJTI_ZaId[
=annual	y9IHa
=ano	r-a9H:J>J?I@IBIHGIGKbMINJZFhI
=another	W!F#C%G(])G*D+G,I.I0I1I2J3F4H5I6I8[9B:a;G>[@bAFBDCaDBEHFEGCH^ICJGKZLXMENHOGPFRJTXUFVDWGXYYIZ<[Z]F^FaEbFcGdGeJfGhB
=anruf	n-I3]9F>Y?aCIHEIJKIMJOHXJZJ]Ia^
=anslutningsproblem	yc]
=answer	j#G&[*J-H3J4^9[>H?]@ICIDZHCKIMHOIX]ZG_IaIbGcJ
=ante	d!H#I%J(F*I+I-D3D4J7I9E:F;I=G>^?_@EAIBFCCDFHBIDKcMYNHOCRISITHUHVGWIXFZB[I]b^I_IaEb_cIdIfIgIhF
=anterior	k-J3I9I:I>G?I@DBICJDIHFIHKcM^NJTJZC]IbJgZh[
=antiga	o-J9J@IBIHFM_TJZIh_
=antigo	t5Y>XYY
=antigua	vMXhY
=antiguo	r5Z>ZYZ
=anvanda	v-I9H?^HHK_ZJ
=anvandaren	o!_#J([-J3I9F;Z=[>H?H@FBHHEIHKDMHNITJUIZE]J^^_YbIdIhF
=anvant	vK]
=anwender	p@ICJHFM[N[ZG]Za]
=anwenderin	yPY
=any	U#E%D&G*D,G-@/B0E1[2G3A5F7C8C9c:C;F<F=B>[?[@IA@B_C?DaEEFFGBH=I>JCKbLEMBNZOCPDQGRFSDTJUCVIX[YFZY[C]C^C_cbGcBdBeEfBgDh@
=anybody	o(H)H+[-_9]>J?I@IBJDJHEIHKISYUZVGXJZHdIfI
=anymor	l=Z>^?JDHHBZ[
=anyon	j%I)J*Y9Z@_BGGIHHIJKJMFNJP]UYVF
=anyth	i%J(J+I-E7]:I;]=I>H?G@HBHCCDbGJI]MHNIPJTIVHXJZJ[[]F_JbHhH
=anzahl	y3IC]X[
=ao	d!G#F%I)I*J+I,]-H/I0J3C4I6J7I8J9I:H=G>[?E@FBFCFDEEIIHKGMHNIO^PHQ[RISITGUHVFWH[I]I^J_Ia]b^c_dDe^fDgIhH
=aos	rHIIZN]
=apagada	v<YBJHGU]fX
=apagado	vU]_X
=aparec	g(^*I-G.X3H9H:H=J>H@GBHCGDGHDIGK[MHNJOITJUJVIXJZ@[d]IaIbZfJhZ
=api	m%H(G@IBIH^ZDga
=aplica	v*]
=aplikacji	y9H?bCIHGaJ
=aponta	yA^HJVJZJ_[
=app	T!D#C%B&I(e)A*_+?,E-@.H/D0F1G2G3@4E5G6E7C8G9A:B;F<G=B>Z?j@>AGB?CdD=EEFFGEHaI>JDK=LDM@NAOBPBQGRGSETCUBV@WCXCYGZ9[B]A^@_CabbGcDdBeEfDg_hA
=apparait	t(]?]CIDGHI
=apparently	k(I-a9I?H@YCJHBIZK[NJV^ZF[IhI
=appear	f*H+d-]3H9I>H?a@HBICEDBGIHGIIKFLJMJNXXJ[J_JaHbZhJ
=appel	o-I3Z9H>I?[@JHDKHOJQ]]Ya^
=appen	y-I3G9H>G?c@JHFZHaI
=appl	m#C(G-I>I?IBGHeIISITEUIVIWJXJZE[JaIbHfI
=appli	k%G(G*Y-H3I9F:J;_=J>Z?Y@XBHCHDIHDIHJJKHMFNZPIUHVEWIY_ZG]IaZbHhJ
=application	i#J%H&J*H+J,^-H3H9J>H?[@JAIBICZDIEIHFMINZXJZD]H_IaGcJeJfahJ
=applique	y%^*ZHHPJ
=apply	t*]GZNG_J
=appreciat	y9_HF
=approv	j>_?F@HHYZEa_bG
=approval	v9H>_@HBJH[aJ
=apps	y/Ig]
=apre	i!J#Z%I(I+H-Z3F4J7J9G:I=H>G?D@IAIBYCIDIHXIGKGMGNIOXR]TZUIVHXGZD[J]a_]aDbJcIdIfIhI
=aprovisionamiento	y0[
=apunta	yA[_[
=aqui	o:Z@_CJHGU]XH
=ar	Y!_#]%B&H)F*D+E,F-Z/F0F1G2F3@4D5G6G8G:C<H=CAFB_CGDIEGFFGFJFLFM@NAPYQFRESXTHU^V_WFXAYGZ:[D]C^YaAbBcDd]eGgF
=archiv	yGYHZ
=archivo	y-J2]
=are	N#?%F&G(D)^*Z,B-Z/F0Z1A2C5]6G9a:F;C<E=F>J?H@GAaB?CEDAFGHCI@JBKYLFM^N]OIP^QYRISBV[W[X?Z9[C]A_>a?bCcYd[eEfGg?h>
=area	y3[
=arranca	v+ZHIb[dFf]
=arret	p!Z#X0YHIfY
=arriv	^!H#I%I(G*I+I-G/X0J2J3F6]7J8J9G:H=I>A?F@EAJB^CGDFFJGIH[IGJIKDLIMGNHOHPHRHSJTIUIVGWIXEZ][Z^I_GaabHcIdHfGhG
=arriva	j>ZHDJZa_
=arrow	r!_
=articl	tH^
=as	P!J&G)[*d+c,D-a.F0_1D2I3a5Y7F8G9@;F<G>B?Z@9ACB>D@EDFHGIH<KcL@MBPCQFRFSCTGUBVEWDXYYEZX[@]J^A_Da@bIc@dJeFfCg?h]
=asap	y#YHIZ]
=asignada	y=Y
=asistent	t+Z,ZHIdHe^
=ask	a!I#I(C)C*A+a,G-G3E7J:Y>D?C@DBGEFGJHZIIKDNGOIPGTIU]VdXG[J]J^IaHbJdGgGhH
=asked	_!I#H%J(H)H*]+Z,Y-H/J3F9I:I=J>E?F@EAJBGCZHEIEKCLdNIO[PHTJUJVGZC[J]E^G_Ha]dJgJhG
=asks	[!I#H%J(E)H*Y,Z-D/I3G7I9G=H>C?C@CAIBFCaDCH_JIKJMGNFPISITHUIVGWJXG[H^I_IaCcJdIgGhc
=aspettar	t@_
=aspetto	v9]@IBJCIHFIIXIZIa_
=assegnata	y=_HH
=assent	yHH_]a[
=assign	n%C(X)[*J=]@HH_IIKILIZF^Ig]
=assinatura	y<[
=assistant	t+Z,]HFe^
=assistent	o%J+[HEVJZIdFecfIhI
=at	K!?#F%B&^(D)?*^+_-A0D1C2D3D4E6C7b8G9@:@<E>G?E@fCGDBEGFFGHH?IXKFLdO@PBQERBSXV=WJX?YCZZ[?]_^I_Ea?becZg?hF
=ate	r9_?I@^BHHEIJKJMJSJZJcIf^
=atend	n-JCJDJHHIZKJNbZG
=aterstall	v@JBIHGZEbb
=aterstalla	i!I#J%](a3I=]>H@EBGCJDGHEIJKHMINIUGV[XIZ[]J^IaIbEdIgJhH
=aterstalln	o)H*JHHU^VZZZbZ
=aterstallningen	t(I@HB]DIHIUIVIZ_bH
=ativa	y!XHZ
=ativada	yV[^Y
=ativar	v,]HJYYdIeZ
=ativo	yLYQZ
=atrasado	vR]
=atribuida	y=^
=att	f!G#G%[(_)I*H+J-]3G4J7I9E:H=H>G?H@YBGCHDGHBIFJJK^MGNHO]PISHUGVZXH[J]I^H_IaHbGcId[fIgH
=attach	tHFZ_
=attack	t#EHETb
=attempt	^#Z%J(I*J+I-F/I3H7J9H:I=I>J?I@ZB[CHDHGJH@IGJJKHLGMIN]PIRJUIVGXeZY]G^Y_JaIbIcJfIhH
=attender	t@[XY
=attendr	p@Z
=attiva	vH[LY^Z
=attivando	y,]dJeZ
=attivo	tLXQZYX
=attribut	e!J%I&I(J-J/I0I1H3[4I8I=G>I@HBIDIG_HaIIJJKILZMINIOIP[RITIVJXIZD_GaJcGdJfFhI
=attual	r@IKGZEhb
=atual	p@IHIIIKIZHhb
=au	c!F%E(^)Z*G+G,I-F/I0H1I2[4G5I6I7H8[9B:E;I<J=F>[?D@BA[BCCEDDEIFHGIH[IXJIKEMENGOEPEQXRHSGTEUYWGXFYIZ?[F][^G_Fb_cGdFeJfFgHhY
=aucun	i!I#I%I(H)I*I+I-H3D4Z5J7J9F:J=I>H?E@IBZCXD^HAIIJJKIMHNZOIPISITIU_VGW[XHZE]Ia_bHcIdJfH
=audit	d!J#J%J(I-]/]3J9H=J>J?I@DBFCIDJEZIIJIKHLXMHN_PJTIV[XJYYZE[J]]^F_HaJbIcHdHfIgIhY
=auditor	r)Z:X@ZYY
=auditoria	r/YEYHHNZc[
=auf	X!I#H%^&J(B*D+F,H/F0H1G2H3A5H6G7F8H9Y:E<I=D>a@CAGBBCAEHFHGGHIIBJZKDLGMAODQHRXSFWEXXZ>]Y^Faeb^cDdDeGfXgEhE
=aufforderung	y+]DGLX
=aufgefordert	v+]DJL_ZE
=aufgenommen	y8[V]ZG
=aufgetreten	yZ_
=aufgrund	yEZcY
=august	y9_HDdX
=aujourd	t@]HIX^ZHaJ
=aun	v@JGFHJKJMbP[VJfI
=aunqu	yTYhX
=aus	e!_#[%Z(E)G*F+J,I-I.X/J3G4H6Z7I9I:[;J=G>E?G@GBECFDGEIGJHAIHKHMDNIOIP_RHSHTIUZVDWGXHYIZC[I]H^]_Ia_bZcEdHgHhI
=ausgegraut	v(_:YHIaI
=ausgeschaltet	r%J4J9JHHU]cId_fZ
=ausgeschlossen	y)]G[UGVH
=ausgesperrt	t#]
=ausgewahlt	yV^
=ausrufezeichen	y-[IY
=aussi	y>]HGLY
=auswahl	v3G>IC_HHOI[[]^aD
=auswahlen	y?]
=autenticacao	y,[HJ
=autenticacion	v,^3^?JCHHIhJ
=autenticazion	y,^HH
=auth	i([*I,a?CCED^HDPIRIZI]H_IaIcZ
=authenticat	v)I,]7XHIdGeH
=authentication	a(_)E*A+H,I-I3^7X=J>F?G@ID^EHGIH_IJKHNHPGSJUIVHZE]ZaCc]
=authenticator	U!H#G%G(A)F*Y+H,D-H/I3E4I7G:G=H>_?d@FBFCBDBGIHbIHJJKFLIMGNGOHPHRJSHTHUGVEWIXIZ@[H]E^I_IabbFcHdIfIgIhH
=authentification	v,_CHDYHG
=authentifizierungsinformationen	y3^DH
=authentifizierungstoken	v,_HF
=authoris	yV[
=authorization	h(^)^HHUE
=authtokenerror	y,aHE
=auto	v1a9JHFUJYI
=autoatendimento	p!J#I(I)b-H3J:J@IBICIDHIIKHNIUaVHXIZE]JaH
=automat	yHIga
=automatic	yaY
=automatica	p(J-I/J3F7J9F=G>I?D@ICJDIH]IJMINIUIVJXJZJacfI
=automatically	v)J:H=aEJVIZD
=autoris	t9I@^HFIJQYV]
=autorisation	r%_([;ZHGNJPJdJ
=autorise	tHITZVa
=autoriser	y.[[Z
=autorizado	oHIQXT]V[
=autorizzato	vHITZVZ
=autorizzazioni	r%Z(Z;]HIVI
=autoservicio	n!I(H)a*J-H3J:J?JBGDIIJKIPJSJUbVFZHaJcJdJfG
=autr	i%](X)H*[+J-I3I9H:]=I>H?G@YBHCaDFEJHBIGMIOJPIUFVZWIXIZF[J]JaIdJhJ
=autumn	y1[HJKZ
=aux	p#J)^*Y9IDZHDIGN]UFX^
=av	l!I(H)G*G-I9H;[@HBIHFIHK]N[PJU[YYZGbJd_fJgIhH
=avai	yCXK]
=availabl	d!I(J)H*I-G3I4I7I:H=^?[@HBGC]DGH^IFKFLIMIPJUEVZZC[I]IaIbGcIdJhI
=avanc	y9_HG
=avant	m#I(J+I-I3J9G:I=I>G?[@YBGCGDHHDIGKcMIOGVIXIZC[I]^aHb^cJhG
=avec	e!I#H%E(H)I*H+I,I-G/I0J3a4I5J7[8J9F:]=G>Y?D@FAJB]CEDEFJGJH>IEJJKXMFNHO]P]RISITIUGVEWHXHYJZY[H]G^J_IaDbGcXdHfHgIh]
=aver	yI[
=avevo	y-J@ICXK^
=avez	n9^HGXY
=avon	v8[HIU]ZJ
=avstangd	t!_9JHHKJUYdX
=away	b#G%H(E)[+H,I.J/G1I3E4H5J6J8I9E:H;I>C?Z@bAIB[CDDYEIFHGIHYIEJHKBLHMGOGQJRISHTHUZVFWGXGYIZ>[H]c^Z_HaAbFcHdIfHgHhD
=ayer	o9H>J@_BIDHHIIGKJMIZF]_f]
=ayuda	v9[Z[
=azienda	t8Y9J:]@IHGKJU[
=aziendal	y>ZHJN]
=aziendali	yN^
=azubi	y!]V]ZG
=azureaduserpassword	yg[
=b	r-Z9G>J@]BIF^G]HCIIK]MJNJVJZC
=b2b	h!I(H-F3F9H:g>G?J@IBGCIDIFJH^IFKGMIUIXJZE_JaCbIcIhI
=b2c	k!H%J(I-G/J3I7I9I:I=H>J?I@HBHEJHiIIJIKJMINDPJSETIUIVFWEZB^J_IaJbJfGgJhJ
=back	Q!_#G%E&H(@)C*D-?.G1C2F3B4Y5D6Z7C8]:C;E<F=I?B@JACBICBDAEFFCGAH;I>JGKeLDMCN@OEP_SDTDUBVAWC[B]Z^A_Hb]dcf]g^h@
=backup	h!J%J0I4J6b9I=J?J@JHbKGPZRIVJZF_XcJfF
=bad	n#_-J3a>F?JCFDEHBIJJJMJTXZJaHbD
=badg	pHaZI
=badpwdcount	t!I#b%H3I9HBJHEPIZJ
=baja	y!b#IHGKIZD
=banal	y-]@JHHIZ
=banco	y-IH_KIZG
=bank	k#I9FBHHdIIJXKIMJZBaIbGdJhI
=bann	f-_H]IIKI
=banner	v.FH_
=bar	v-IHJI_
=bara	l!J#I(J*H-H3I9F>H?[@]BJC^DGHCIGKHMHP^TIUJVJXIZG[_]JaHhJ
=bardzo	y9^HI
=barr	yFYIIK]
=barra	vF^
=base	yQ]
=baselin	hHEQbY]ZIb^
=basement	y3I4^>HHYRIfI
=basic	n=dCIHFdGfI
=basta	t!I-I3D4J9H@ICdDJHEICKIVFXHZD[J
=bate	y3I>HDIHGOaZI
=batem	yA]HIO^ZI_J
=battery	r!I#J-I3J9H>J@IBIHbIHMIXJZF]^
=be	M!E#H%H&G(<)A*A+B/H0C1D2D3c5b6a7C8A9H:D;D=>>=?_@[ACDAE@FCGGHbIaM?N@OAPaRDSHT@U?XFZ<[^]?^=_IbBdHe^fAg?hF
=beaucoup	v9]B[HH
=becario	yV]
=becaus	R!E(J*H,H-Z.J/]0I2J3F5Y9H:X;Y<J>H?F@FBDCGE]FIGFHGI]KCLXMFNJO[PGR[SHX]YIZ@[G][_GaHbFd[eFfFhD
=bedankt	y9_BIHHZJ
=bedrijf	y:_HHKJ
=been	V!Y%G(E*F+F,H-^.I/E0J2I3E4C5]6I7F9F:G<J=Z>C@IAGB[CFEHFIGGHCIIJXKZLGMJNFOEPIRGSDTHU[W[YI[G]F^F_Ya[bDcFd[eGgFhF
=beendet	y@IZE]_
=befor	V!Y#C%F&H(D)G*F+C,H-E.I0I1I2H3C4F5]6G7E8F9E:E;H<I=F>B?B@^AEB?C[D_EXFHGGHEI@JDKaLCMGNBOCPFQIRHSFUFVDWHX]YIZD[D]e^E_Eb_cCdEeHfHgEhJ
=began	v>E]b
=behalten	yKY[Y
=behauptet	yIJKJZIha
=beheercentrum	yg_
=beheerd	yNGda
=beheerder	r(X*b-J@IBJCEHIKJUZZId[
=behind	h!J/E0G1[3]4H5I6I7J9G>G@HAGBHCJDIGEHAIIKIMbN[PJRaSJTFXIYIZF]IaEb[cFdGfDgI
=behorighet	v%_(^-J3J9GHHZI
=behorigheter	y(];[HJZJ
=behover	y9IH]M[
=bei	Y!C#D%X&I(^)D,F-C.H/F0H1G2H4E5H6G7I8H9D;]<I=C>A?Z@IBBCCD^EFFGGFHCJGKBL]MDNBO^PFQHRFScT^U[WYXHYG[J]C^__FaAcBdXeHfBgChB
=beim	Y!D#C%_&_)F+G,^-C.I/F0G1G2H5G6X7Z8G9E:[;Z=A>]@FAGB@CDDCEEFGGFHBIBK@L]MBOYQGRESETFUCVAWDXDYFZG[E^J_Ea^bGcYdAe^fBgEhb
=being	j%X4[;Y@IJJN^PI^JhJ
=bekomm	r@JBJD]HGKIV]ZX[IaY
=bekommen	v)]@_HHUJ
=bekommt	t%G:^;[?IDIH^ZDaEgY
=beleid	t-H@HHIIIKHNcZEdHhH
=believ	v-ZHHKJR^
=belong	n(I/J7J:[>[DJGIHFIIKHZF_Jd^h]
=below	t-]1H5_@GHCIFKHMINHZEb[hY
=ben	p#[9Z>Y?I@IB[CJD]HCIJOJZHaH
=benachrichtigung	y?[CHH]aI
=bene	yI[ZH]Jf^
=benutzen	yV]
=benutzer	Y!]%D&I(G*J,F-B.J0G1H2H3J4E5H6G7D9I;_<I>E@DBYCEDGEGFGG[H?I]JGKELZMCNCPZQIRFSEUDWFXYYGZE[E]]^__abCcDeGfBhB
=benutzern	v*[;Y[Z
=benutzernam	yI[ZJ
=benutzerobjekt	v!J;XA^LZZJ]J
=benutzt	r,]-]@IHFIHK]XJZIg[
=berechtigung	y%Y(_;JDJHIaI
=berechtigungen	n%a(Y4I;a>J?H@ICIHIIHKINJOJVIZHaIdJhJ
=bereich	yGafI
=bereit	p+Z@]IJK_ZF
=bereitstellung	y0]
=besid	y?YCXHJ
=besser	y@aZH
=best	v-I3J9^:H=J>I?I@IDIHDIHKJNJVHXHY_aHcI
=bestatigung	t3I9J>[@IC_DIHIMIO]ZIaF
=bestatigungscod	t>]HGa[
=beta	yHZgX
=betroffen	y;^G]HH
=better	y@]IHKI
=between	a!H#G%H&I(H*H+J,I-F/B0G1H4Y5H6_7H8H9G:I;J<^=G>H?H@aAZBECGDGEIGHJIKaLIMGNFOJPIQJSHTGUIVIWIXFYHZB[I]G^I_EaHbGcbdEeJfDgHhH
=bez	y3a>H?JDJHIOJaG
=bianca	y.YBIHGb_
=bien	o-J/Z3D9G>E@IB]CJHCIIKGMCOIT[UJXIZI_Ia]cHdIfah^
=bij	n(G3I9H:J>I?^@FBICIHDIHKJMJNIP]UHV[ZZ^IaGbJfIh]
=bildschirm	v9J>^aHbJ
=bill	y*Y
=bin	d!G#^%I(H)H*]+H,J-E/I2J3E4I7I9_;I=G>_?D@DAIB^CEEIFHGJH>ICJJKDLIMFNGOHPHRJSJTHUHV[WJXDZ@[[]]^H_]aEbHcIdIfHgIhX
=binnen	y9HB]HJ
=bis	o#J-J9a>G?J@ZBFCIHBIIM_XJZE]Ia^
=bisherig	r@HBIHFKIM[ZFg]ha
=bisogna	y@^
=bit	p!]<_@^CGHZIIKFNJPIVIYIZC^H
=bitlocker	pH^
=bitt	j!J#^%H(J-].X3I9]=J@HBGCHDJIEKDMHNJTHVIXIZ_[G]IaIhH
=black	r!Y9H>^H[ZHaJbHfI
=blad	m!C#J(_-H3G9G;I=I>I?E@HBJCDD]HBIIKINIUGVIWYXIZd^IaHbHcJfIhI
=blanch	yb_
=blanco	y.YHIMJb]
=blank	k+J-F/Z3_9H>J?C@JBICGD^H?IFKISJTIXIZ^b[gJ
=bleibt	p3I9J>ECILYZI]Jab
=blink	yZIa]
=blocca	n#]-GBIHYIHJYKFMFTIXIZ^eZhH
=bloccata	t#YXJb^
=bloccato	c!H#c%I(I*I-[/H3G4I9I:J>I?I@EBFCHDHHDIGMGNIPISITaUIVHXXZE]J_HaIbIcIdJgIhJ
=blocco	t#J@JHFTaZJbZ
=block	S#G%F(F*F+E,[-^.b/G0I1F2H3F4Z5G6H7F8H9F:G<G=G>Z?D@aAHBACEDCEHFHGGHIICJaLGMEOHPEQ[RESFTHUFVEWFXfYHZ=[A]E_GaHbFdEeGfEgDhE
=blockerar	y#J-I9IHZRITIc^fJ
=blockiert	n#H@JJYK]QYT[
=blockt	yHX
=blokkeert	ycZ
=blokuj	y#I9IH]TIcZ
=bloqu	f(I*I-Z.Y/G0I3H4I6I7J9F:I=J>J?IBGCGDHIEKFMGN]PIRISHT]UIVIX[ZE[H]I_HaHbIc^dHfFgJhH
=bloque	y#^ZI
=bloquea	p#Z-IH[JZMJTHZJ
=bloqueada	b!I#d-H3J>I@IBHHFIIKIMIT]VJXBZH[HbahI
=bloqueado	c!G#_%I(H*H+H,J-_/G0I1J3G4I6J7I9H:H=J>G?G@CBDCFDGHFIFJHLJMGNIOJPGRISETbUGVGX_ZD[Z]I^J_HaGbGcFdHfIgGhH
=bloqueia	p#[-J@JH]J[KJMITJ
=bloqueio	t@JHETbZIb[
=bloqueo	rHETbZJb[
=bloss	r-H3H>I@JCbDIHEI[KGZE[^
=blue	yH]
=bo	y-]@JHIK^ZI
=boit	r(J-I9H:I>^?J@JDJFHH^IGKJXI
=bokstav	y3I9JHGIa
=bom	y9a@GBJDIHFXIZI
=bon	v3H9G>J?GB[HJOHVJZGa^h]
=bonjour	v-J9_@JHG
=book	r3G>GHa
=bosqu	p8b9HAYCJHHZI_[
=boss	r!](Y@JHFK]ZY
=bot	m#J-H3I9d>J?H@HBHCIDIHDIIKIVJXJZFaIhJ
=botao	r(a9J:^HFVJZI
=both	b!D#H%H(F)I*^+I-G/G0Z2J3D4^5J7G8F9I:E=H>]?B@GAgBFDDFIGHHDIFJIKELHMGNIO]PDRHSJTHVGXJ[H]J^G_EaGbHcGdIfEhG
=boton	r(_:]HIVHZI
=bottom	y>ZHHZ^]G
=bought	t8[W[
=bounc	o*I-]3G7[9H:H>F?H@XCHDEHaIHK[MINIOIZDaD
=bouton	r%I(b9I:]BIHDIJVHZG
=box	]!D#E%E(E)I*J+I,F-D/H0I1F2G3F4[5I6H7G8G9G:G;H=H>E?F@BAHB?CGDEFIGDHFICJFKCL[MDNBOHPFQIRaSHTGUHVFWHXGYaZ>[F]F^d_FaGbccGdBe_gGhd
=bracket	v3b>GHFOHbI
=brak	v3I>JDaHH
=brakuj	n*I-I3[9F=]>J?ICaDIHDI]ZGaI
=branca	y.ZHIb^
=branch	m%_(I-I/I5X9H@GAIBIDJG_HBIIKHMDNHV_ZH]G_GaJfJhI
=brand	r-^7J@]BJHXKJNIVJW[ZDbI
=brandvaggen	y#J-I9IHZRITIc^fJ
=brauch	r>[HYZ[
=brauchen	y*Z
=braucht	o#Y-J5Y=G>IBJCIH_TGZG]Ja^
=brazil	yHHa]
=breach	r-b@HIGJXKEZI
=break	h+I-G3]<]=J@IBHDHF[GIHGIIJHKJN_UJVJYIZGbHcZdGeJfI
=breakfast	v@^
=bricht	k#J%I(H,Z-I3G4[5J9H:J=H>I?H@IBICHDHHHIJJILIMINZOIPJRIUIVHWGXJZ[]]aHbHc]dGe^fHhI
=bring	y+YHIb[
=bringen	y*Z
=brok	j!G%G/^1X2^3I;[=I>Z@JBIDJHEMJQZUJY_ZE]HbGdHeGfD
=broken	_!H#I%I(I)G+J,F-E/G0H1H3H4_5I6H7H8I9G:I;Z<J=G>C?FAIBFCJDGFJGGHYIFJHKGMGOIPGR[THUGVFWJXHYHZ_[J][^H_HaHbZc[dEeHf^gJhG
=browser	]!G#D%I(G)J*I+I,H-G.b3G4H6J7H9G:G;J=H>E?G@FBFCHDGFIGIH[IEJIKELIMZNFOHPIRISIUHVFWJXHYJZ>[H]a^H_HaGbdcCdJfHgI
=budget	yHY
=buena	y9[@IHHIHKIMHZGh^
=bug	y*Y@JBJH_ZHdJfH
=build	m-J1e4J9H@EBJHEIGRISJZIaJfJ
=built	r-[4I6YGJHEIHKHNJP^VH^[
=bunch	y/[KY
=bureau	r3G9Y>[?^@JBJCIDIHDIJKIMIOIV][J]JaIhJ
=buro	y9^>]HE
=bus	d#J-I0J3I4I9I>C?I@JBICJDHH?IJMIOIRISHTJUHVIYaZI]a_JaHcd
=business	m-J=d@JCIHEIIKIZ[dGfI
=but	L!Z#A&H(Y)@+_,E.J/e0E1E2F4D5E6H7E8D9I:A;F<F=G>@?aAEB<C_DYEEFEGZHBIAJHKFMaNIO^QGRESBU@VXW@XAZF[b]G^?a[bCcGd@gD
=button	c!C#H%H(f)I*J-H3G7I9G:J;I=I>H?G@HBGCHDGGHHAIFKHLJMINGOIPISHUHVGWJXIZ^]I^G_Ib_fJhH
=buzon	v>]HZaF
=by	M!X%Z(<)D*D+B,C-]/F0D1C4B5C6Z7Z8C9A:Y;D<]?H@bAXBDC?DFEAFDGXH?LIMGN[OAP@RIS@U_V^WHX@YZZ6]]^_aCbEc]dZeDh@
=bye	o!J#H(J*J+J-H3H4I9d=I>I?H@HBFCHDHHCIHKIMINJPJRITIUIVIXIYYZF_IaHbJcIdIfHhH
=bylo	rKbZI
=byta	n9H@cHGKIMIZ[^JhG
=bytet	yHFZ_
=bytt	k-I3J9G>X@aBZHFIIKJM^ZGgJhI
=c	b!E%G&J(F)I+G,I-A.J/F0H1J2I4G5J6H7H8I9?:E;H=FAIB[CBD_EIF]GHHFIcK_LYMCNEPGRHSGU]WHXDYIZ?]F^G_GbGcGdFeIfEgHhX
=ca	i!I#E%G(I)J*H+I,I-G/I0J1H2J4H7J8I9A:I=I>C?G@ZAJBbCFDGFIGIH>IEJJKFLIMFNGO]PZRHSJTYUIVGXFYJZb[H]H^I_IaDb^cGdIfYhF
=cach	p#H(H9I:I=J>H?JBHKIMbVIZE]HaIb]cH
=cada	t#[@_MJXH
=cadastrado	o3E?YC]D]HHOZ
=cadastrei	vDZ
=cadastro	y>H?JD]HGO^ZH
=cade	yH[
=caduca	yL[
=cae	r9I>G?JBJIIKJOHXIZ]a[eZhI
=cai	t3Z9I>EH^IIMJOFXIaZ
=caida	yS[
=caido	y4[HGS]ZH
=caiu	y9IHDc]dIf^
=caixa	o(I-J9J;Z@IH^IIKIMJZI^[d]
=calej	yHGU_
=calendar	r?JH_
=call	W!D#G%D(E)G*E+F,H.I0H1H2F3]4F5I6H7F8G;H<I=E?a@?AGCDDCEIF_GFHAIJJFKJLFMCNCOFPEQdRGSHTEUGVEWIXGYG[E]Z^E_EadbEcCdEeHfFg]hE
=caller	r#_BZHIKZQZZE
=cambi	i3J9I>Y@cHHIJKHM]XIZIaJhI
=cambia	pMHg^hZ
=cambiada	o/Z>J@HB_HDM]THZIhJ
=cambiamento	yLY^Z
=cambiar	b!J#J(H-J/I3H7[9J:H=I>J@^BDDJHGIHKFLZMDNHUJVIZa^__IbHfIgJ
=cambiarla	f!I#H-J3I9I:_>I@[BGCJDIHEIHKGLYMITJUIVXXJZD[[^[bIdJh_
=cambiata	h/[3J9I?J@^B_CIHDIIKIM^THZG^J_IcJdJhG
=cambiato	n>Y@_BJZF
=cambio	c!H#J%J(H+I-G3H4J9G:H=I>G?I@bBXCHDHIFKGL_MFNJOIPIRJSITIUHVGXHZ[[I]H^GaGb]cJdHfIhZ
=came	i!b#I+^-I3D:J>C?I@IAJB_DJFIIEKCOIVHXHYXZB]^^I_IbJ
=camera	y9I>JHbMIZF
=campo	o3b7J9I:I>F@FBHCJDHHCMIZE^J_IaZhb
=can	N!?%B)_*I,D-G.E/D0D1C2E3?4B5D6C7H9[:H;E<F>C?G@]ACB_CEF[HfIXJAKFLIM?NIOAPGRBSJT?U]V_WAX_YCZF]?^C_BaDb>cHd]eDf>g@h?
=cancelado	y(J]_
=cancell	o#I3I9F>G?H@GBFCFDHHBIIKIMGZG]d_HaJhI
=cancellato	y_[
=cannot	C!E&C(^)Z+>-H.B/A1@2C4[5G6a8Y9?:J;B<H=Y>a?^AGB8CDEGFYG^HFIEJ=LBMENGOHQBR?SGTGU?VDWBXAYYZ][Y]<_^a<bAc[eaf@gFhD
=cannotchangepassword	yHIZD^b
=canteen	yHYV]ZI
=capital	k#Y3HHGIbNJ
=caps	r#a@YHHTJXGZJ
=captcha	p#I/I9J>I@HBHDJHEIHMHZZ]cbJ
=captiv	vHHb_
=car	n#H-I/[6J9J@JH[I]KGL]NITJZH][dJ
=caracter	d!G#H%G(J*I+J-H/I2c3E4J6J9F:H=I>F?I@GBHCGDHF]HAIeKGMHNIOIPJSJTJUHVIXHZG]HaIbJcIdJfJgJhH
=caratter	v3IF[I^
=caratteri	t%H2^@JHFI_
=card	i-I3J9F>Z?H@IBJHaIGKIMJZD]JaHb_
=carrier	t3J>^HGOIaZ
=cart	v>_BIHDZGb^cI
=casa	p!J#I+J-H3I4J9E=J>d?H@IBHCHDJH[IGKGMFNJRJUIZF]IaIdIfIhJ
=case	j-I/J9^;Z?I@IHBI^KILYZH^[d[
=casella	m(I-H3H7J9G:J;Z@GBJHaIGKHNHUHVHZG^]bId[hI
=cashier	y@HZF^_
=casilla	o;ZHJZI^]d[
=caso	y9_>JBZCIHGZH
=cass	y>YHHRY
=catch	vHGM_RH
=categori	yCII_
=caus	tQZ
=cayo	y9IHFc^f]
=ce	c!I#[%H(Y*I+I3G7J9F:I=Z>F?F@bBGCEDFEJH@JJK_LJMGNFOYTGUHVFW[X[ZB]H^I_JaGbHcJdIfIhY
=cedo	r@cBJHJIJKIXJ
=cel	t#H3J9I>a@IBICJHEIIXHZJaa
=cellular	l#]-H3^9G:J?I@IBICZD^HBIFKEMZNJO[VIZG]IaFhG
=celui	n3E9J>F?I@ICHDHHGIGKcOaZHaJhH
=celular	c!J#](I*I+I-G3Y4I7I9F:H=J>]?F@EBFC^D]IFKDLJM]NIOZRJTHUIVHXHZF[J]G_IaCbIcIdJfJgJhG
=center	e)F*H-J=J@HBIHCMFPIS_UHVIZE^JbIc]dHgb
=centr	r!I/J:I=JSHZHgc
=centro	pBIHGMJc^dEfGgc
=cerr	yBJHIZF]a
=cerrado	yCIHHU_VHcZ
=cerrar	yB^ZG
=cert	yHXPYZI
=certificado	yH^
=certificat	kHa
=certo	t/[3D9J>GB_DJHGIJMJOHXIZIa]
=cess	yBIH_MI
=chamada	yQ[
=chamado	v9^B[HH^J
=champ	y3^>HHGZFh]
=chanc	v@^KJ
=chang	I!?%@&G(X)G*A+C,E->.Y/Z0D1D2C3@4I5E6C7H8C9?:C;E<D=B>=?@@dADCAD?EEFCG@H_I?K;LgMXNDOBPBQERCSCTFVEWCXBYJZZ[@]?^h_BaAbCdCeEfAhb
=change	P!D#C%F&I)F*D+D,G.G/]0G1F2G3A4F5G6F7C8Y9C:D;G=D>a?A@aAEBcC[D@FFGEH>I=KZLEMdNGO@PEQHRGSETBUEWFXDYEZI]X^]_IaBbEc[dHeDfEgZhH
=changeabl	y@Y
=changement	l%I9J>I?J@bBFCIHBIFKIMHNJUHVIZX^GaHb[cId]fIh[
=changer	d#G(H*J-I3I7J9H>F?H@]BDCIDIH[IFKDLZMFNHOJTJVHXIZ][^]H^YaIbIdH
=channel	n:[<a@FIIKJMHY]ZF^I
=chaqu	y9JHYN^XJ
=char	h#J%H-G/Y1J2e3G8J9E<I>I@CBHCGHBI^KFMJN_PITJXHYIZF^JcIfJgI
=character	X!F#H%F(H*I+I-G/c1J2a3G4I5J6J7H8J9F:H=I>G?G@CAIBECGDHFeGGHFIaJHKDLHMFNIOIPIRJSGTGUHVGWJXHYIZC[H]H^G_HaIbHcIdHfIgEhF
=charg	t5X7YS[
=chat	v9_:FH[ZC
=chav	t6b?^HDVJZI
=chce	n-I3J9G?[@ZBHCHDIHCIIK[MaNJTJZF[[aIbJhI
=che	b!F#E%G(E)H*G+X,I-Z.I/E0H1I2I3J4H5J6H7D8I9A:F;H=C?D@IAIBDD]EIFIGHH>I?JYK^MEO]PGQIRHSGTEUEV^WHXEYIZa[G]E_GaBbFcHdGeIfFgHh^
=check	a!I#H(F)H*]+H-C/H3G5a6J7I8I9I:H=H>F?F@ABCCcD^EYGHH=IBJaLYMFN]OHPHSITJUGVFWIXGZ[[E]F^G_IaHbGcJdFeIfIgIhE
=checkbox	k,J9J@IHCIJLZVJZD^_d]eafIhJ
=cheer	t#J-J3I9^>J?J@FBZDIHGIHKZZG
=chega	pHGa^
=chez	o9J:a=J@[BIIIU[VIWJZG
=chiamat	yQ[
=chiamata	t-J3Y9H>G?^@IHEIHKHMJOHa_hJ
=chiav	v6_?]BJHDZIfJ
=chied	i#H(J*Z+Y-I3I9F:]>G?E@DBFC[DFHXKDM_NIOJUJVIXHZF]HaJhZ
=chiffr	n-I3[9J>G@ICHDHHGI[KEO^XIZHa[
=chiffrement	y<[
=child	y8[ZJ
=chiuso	v!^9I>G@GBFCHHFIEKIOIU_VIZF]^hI
=chmura	y/[M[
=chmurz	yTZ_[
=choic	f#F(I-E:H>H?a@_AJBHCEDHHBIHKDMHNZTHUIVIZF[e]JaIhI
=choisissez	t-YKY
=choix	v?^HIKIZE[_
=choos	Z!H#F%H(E*G+G-]/H2J3H4J6J7I8J9D:H;J=H>E@]AIBHCYDEFJGHH@LaMFOGPJTHUHVHWJXHZA[I]a^F_Ga[bGcIdHfIgI
=chos	p@JC]HII]NGZJ
=christma	t-Z9[@IHFKZUYZI]J
=chrom	v.Z
=ci	o#I7Y9]=]>J?X@JBICJDJHFIIKHMIXJZJh_
=ciao	t-G9a@JBJHFIJZI
=cifr	v3J9J>I@JCJHEI]KIO]XHZIa]
=cifra	y3]HJKIO]
=cifrado	v6^<ZHH
=cifratura	y6^<YHG
=cijfer	yHII^
=cinco	o#^3J@IBJHFM]TJUJVIX^ZHbJ
=cinq	v#^@JHDM[UIX]ZG
=cinqu	v#XHGM]X[
=cinza	v([9J:^HH
=cirilica	y/[
=cis	yb[
=citrix	y9JHaZH
=city	v-[
=claim	k-[/I3J9J>I?J@ICJIGKGO[W^ZHaXh^
=clarification	yHaZG
=clash	y6Y
=clav	]!C#Z%F(F)G*G+F,Y-C.J0[1H3D4G5I6_7F8H9G;H<I=D?C@]AHBACBDZEIFIGGI[K[LZM@NGOGPEQIRFSGTCUEVDWGXDYHZ[]Z_EaDcEdCeHfDgFhY
=cle	v6^?^HEUJVIZJ
=clean	o%a+J-I/I=GDJHGMJTGYJZJ__fI
=cleanup	y=ZHFZI_]
=clear	m#I*J+^-I/I?FBHCIDIIHKILYPZTaZB[G]I^]_I
=clic	vHHMJZIba
=click	]!G#E%H(a)I*G,I-F.J/H0I1J3G4I6I7^8I9D:G;Y<J=F>D?E@BAIBACEDaEJFIGIH<IEJHKDLHMGNFOHPIQIRHSITGUIVHXFYIZX[H]_^H_Ga[bbcIdFeXfIgI
=clickabl	y(]HJ
=clico	yHHKJZIba
=client	^!I#Y%H(G*I+I,I-G/I0F1b2J3H4I5J6I7H8J9F:b;J=G>E?F@CAIBaCGDFGHIFKFLIMFNIOHPIQcRGSITGUGVGWIXIYHZE[I]G^H_HaDbFcEdFeIf[gHhE
=cliqu	v9J>JBID[HGIJKJZJ]Ia^b^
=clock	e!J#E,I-G/I0I1J3J4J6J9G>H?J@HBGCJDIIHJIKHMINJPJRgTEXHZD[I]F_IaIb]cGdIfFhH
=clon	y4H6^A_HEPJRF_JcHfI
=clos	^!^#G%H(G)I*I+H,I-E.E/F0G1H2H3F4H5J6H7H8I9D:G;J<I=H>_?E@CAHBeCEDEEJFIGFH@ICJIKELIMDNGOHPGQIRFSHUHVEWIXFY]ZH[F]c^H_DaFbFcadGfEgHhF
=cloud	K#=%@&F(?)A*A+C,[-C.E/i0g1A2D3@4B5C6a8B9A:A;C<E=@>@?@@=A^BCCBDAEBFCG@H?I=K;LBMbNFOCP_QDRGSBTeUAV@WCXBZ:[@]@^@_caAb?cZd^eBf<g_h?
=cloudanchor	r0I3H9IAIBJHFII_daIcI
=cloudsynchronisierung	v0_HI
=club	y-Z
=cmdlet	y(I)]gY
=coch	vLY^XdZfI
=coche	pL]^]d]
=code	K!A#=%B&Z(@)C*?+A,C-=.C/B0D1D2D4B5D6D7C8D9=:B;D<F=A>g?Z@=ACB]CYDAEbFAGDH^IAJDK=LCM?N@PBQDRBSBT@UBVGWCXeYD[C]^^C_Aaeb@cAdCeDf@gCh>
=codic	c!J#I*J+J-H3C9F=J>]@FBYCYDHHJIDKGMGNJOFTJUJVIXYZE]IaefIhH
=codigo	Z!G#E%H&J(F)I*G+G,I-D.I/I0H1I2H3Y4G5H6I7H8I9A:G;I<J=E>_@BAIB]CYDDEIFHGIHHIBJIKDLIMENGOBPGQIRGSHTGUGVEWIXbYHZB[H]E^H_GafbHcFdHeIfFgIhD
=coffe	t4JH]RJZJ]_
=coincid	vOZ
=coinciden	v/I6ZA]KHO^_G
=col	y-]>ZHI
=colaboradora	v:_@]HF
=colega	o(_*J-I9I>I?J@IBJDJH_IHKIMJUJV]ZFhJ
=collaborator	v:[
=colleagu	n(G)]*JUY
=collega	p%J(^9J:J>H@IBHDIH_IGKIUIV_ZFaI
=collegu	p([9H@ZH_ZI
=coloco	y>JIHK[O]
=coloquei	t-I@FBID[HGIZKGMINHZF]_aI
=com	U!F#B%E&I(I)Z*B+E-].Y/X0G1F3[4D5G6G8G9C:Z;G<H=B>F@GA[BZCBD@FGGFHBI@JEKALEMCNAO[PFQHRESaTbUBV@WCXAYGZY[D]C^E_CaAc_dYeGfBgah]
=combien	v-I=DH]IIK]T]
=combin	r+[3Z?IDEH[
=come	Y!F%B)D*Y+^,H.I/G0I1I2H3J5I6H7G8H:D;]<I=G?EAHBCCEDIEHFHH^JYKBMENHOGPZQIRFSGTGUAVAW^XZYIZ;[G]E^F_Ga^bFcIdGeIf^gGhE
=comm	r+^-[?ZCIDHHFI[XJZI
=comma	p3[>HF^HHaH
=comment	m-JDZHdIJKHUHVFZF
=common	j-d9I@IHEIGKGNIZG
=commonly	y-Y
=como	a!G#G%H(])G+^,I-D/I0I1J2J3C4H5J6J7H8J9]:E=F>]?Y@CAJBBCDD[EIFJGIHeJHKDLHMFNFOEPGRISHTHU@VCWHXEYJZ<[E]G^H_IaEbFcHdFeJfGgIh^
=companera	v9HH]V_
=companero	v(YHZ
=compani	v(H:[@JHHS^UIZE
=compania	y>XNY
=company	X!H#F%H(F)E*H+H,I.I/F0J1H2I3G4G5I6I7Z8b9G:a;I<J=G>C?D@BAGBCCFDCEJFIGFHYI@JFKCLHMENcOGPHRITGUeWZXFYIZ>[[]E^G_GaDcGdYeIfFgHhE
=compar	r(]-I?^CIDIHDIHJ[KIMINHZE[_aJhI
=complain	g.Y/]BIHEIJJIK^MJNCTIUIW^ZG]Jh]
=complaint	y=IHFWIZ^
=complejidad	yIY
=complessita	vHHI^
=complet	c!I%I+E-G/J3F7J8I:I=I>G?I@HB[CID[EHGJH>IGKGMINFOaUHVGWGXI]a_HaGbIe[fJgJhI
=completar	y([
=completata	y+JB_DFHFZH
=completo	r3F>IHGI]O_
=complex	oIaNIOHZE
=complexidad	yI[
=complexit	yHJIZNZ
=complexity	f-I@_BJHCIaJJKINZZF
=complianc	y9JH^J]ND
=compliant	mH_NY
=comply	p-Z@JHHNaZD
=compramo	y8]HJ
=comprend	y3]=Y
=comprida	y-J2[:I=J?IHDI_KIOIfI
=comprimento	y@HHFI]N]
=comprobacion	y3E>JHGO]a]
=comprobar	y-J3^BJDZIIVHZI
=compt	U!b#b%]&J(@)^,Y-A.H/F0G1F2]3[4E5H6F7E8F9G:];G<H=J>D?C@@CBEDFGH>IGJGKALZMANAOFP_RFSFU?VcWAXIYGZ;[[]C^]_[aCbDcCdGeGfBgFhC
=computador	vM^ZI
=computer	_!H#_(H)J+I/Z3H7I9I:G=I>E?H@FBDCIDHIBJHK[M_NFOFSHT[UJVFXGZ][H]E^I_JaDb[fIhE
=comum	y-^
=comun	v-]
=con	W!H#C%F&I(I)_*E+E,F-Y.H/D0F2G3^6G7[8G9C:_;H<I=B>C?FAYB[CCD?EYFFGFHAI>JFK@LEMENEO^RFSETDUAV@WDXCYGZa[E]C^E_CaDbYc]dDeGfCgZhY
=condicional	yHZ
=conditional	iH_
=conecta	vH_
=conectividad	vZIc_
=conector	i!J%Y,J-J2Z3F4F8a9I:J<^>I?J@JAJBICJHDIIKJMJPIQ]RJTJUIVJ_^aIbJcHdCeJfGgI
=conexao	vSJc]
=conexion	vSIc]
=config	y0^3JFJHDMHRJZGe^
=configur	Z!I%F(E)F*Z,Z-J0J3]6I7I8G:D<Z=C?H@FBGCIDGEIHEIIJILHMINGPGSIUBV]WcYIZA[I]I^H_IaIdXe_fGgHhH
=configuracao	rEaWJZHcJeY
=configuracion	rEaZHcJeX
=configurada	yHJVYW[
=configurado	v*XUGVZW[
=configurar	rHZZIe_fD
=configuration	a%I(J)J*I,I1J3I8]:F=F?J@JBFDIEfGJNHPIUEVFWHZD]J_IbJcEdBe]fHhJ
=configurato	vEHPJUHVaWZZI
=configurazion	pE_WIZIcIdJeY
=configuro	p3G>FDGHaUJVZW]
=configurou	v(JEIUHV^WZZI
=confirm	i%X*Z+[-F3C8J:H?H@GB]C[DGEIHEIGKEMINHOcVJZA]H^JaFcJh^
=conflict	vH[JZcI
=conform	y-^
=cong	y!aHG
=conhec	yHFM]gY
=connai	y@HBIHJKIMJZD[b
=connait	yHFM]gY
=connect	I!>#=%=&E(@)A*A+A,c-:.D/=0a1g3<4_5@6^7?8c9B:>;B<I==>=??@=AIBDC>D>EAFBGbHEI=JBK=LAMBN>OAP@QIRfS?T=U?V=WBX@YaZ6[@]?^@_?a?bBcce]fhgAh>
=connecter	p>JBZCJDIHGIIKHMJZ^[]]HaIb^cIhJ
=connecteur	n%[2Y4J8]<[HFIHQZ_]cIdI
=connection	e%I-I1I4J6I8J:J<^@IBDEIGIJJRIYcZE]H^I_Ic[dIeJfH
=connectivit	ycY
=connectivity	h@IHFZEcd
=connector	W!C#F%a&J(F)H*H+H,E-D.J/G0G1E2g3C4]5G6G7G8a:E;H<d=H>F?F@FAXBDCGDGEIFHGCH@I@KELFMFNDOJPFQaRFSITFUHVDWHXHYFZB[F]G^CaHbGcBdEeGfDgIhF
=connectorkonto	t%]2[
=connectorspac	y_^
=connession	vSIc]
=connettor	o%X2Y3I4I8^9J<[BIHFIIPJQY_[cIdI
=connexion	j#G%I-I1I3I>E@JBYCHDJEIIJMJSJVJXHZ][H]I_JaEbac^fIhJ
=conoc	yHFM]gY
=conosc	yHGM[gX
=consegu	o!J-I9I=_?J@[BGDJHEIIKIS[U]VZZFaI
=conseguem	y8[VZ
=consent	y*HH_
=consider	t+Y-_IH
=consigo	e![#J%I)X*H+I-G3G4J7I:G=I>]?IBFCGD]HAIDK[LHMGNHOJPJTJUHVEWIXIZ_[]]I^IaGbHdIfIhD
=consistencyguid	nAbHHZJ
=consta	y+]DI
=consultant	p3I:aHIU]cJ
=consultor	y-J:aHHII
=conta	X!d#[%X(B)_*X+Y-A.I/G0H1G2^3[4D5H6G7F8G9G:X;G<I=C>E?D@ABXCBD[EFFGH=I?JHKBL[MDNDOGP^QHRFSGTGU@VaWCXFYHZB]E_XaEbDcDdEeHfBgGhD
=contact	W!D#F%E&H(D)@*?+F,A-A.H/H0G1D2F3e4b5F6G7H8F9C:C;H<H=^>]@EAFBDCbE_FFGEI@JGKELGMGNFOCPAQGRESHTHUHVBWIYGZb[D]F^D_DaFbHcAdJeGfDgFhD
=contactar	v3J4^HIZIc]
=contactez	y!YZ^
=contacto	r#J-J3a4I9J:J>J?J@JBIC]D]HFIGKJVIZEhI
=contain	]!G#G%H(J)H*I-]2J4H5Z7I8J9J:H=J>I?J@GAYBICJDIEIFaGIH@IeJHKDLJMINGPITIUJVHWJXIZ@[J]J^H_IbGcIdHfIgJhH
=container	r-F3I4J>H@JFcGbHDICKJVIZF^J
=contato	r#I)I*J,I-F3a4I9J:I?IBIC_DHHEIGKIOIPIUIVGXHZ[dJ
=contatta	y-GZ^
=contatto	v!I#F3bBIC]DHHEIGVIXIZH
=contem	r#E-cBIHFIYKHTEXHZH
=contenir	yIX
=contien	m#D(I-d:J@IBICJHCI^KGMJTFXIZD[J]JhI
=contient	m#G%J-a3J9J:I@HBJCJFYHCIbKFMJTIXHZEcJhI
=continu	o-I.Y1Y3J>J?GHDMIZH]baG
=continua	o#H3G>Z@JDIHEL]M]T^ZIaJ
=continuar	y>JXaZHaJ
=contract	n!Z/J3G=^HZJGSG
=contractor	o3E:a>HDIHCMJVZaG
=contradict	yH]
=contrasena	Q!A#X&I)E*F+E,F-X.G/F0F1F3A4B5F7Z8F9F:F;G<H=H>C?DAGB[CDDFEFFGHFK^LJMXN]OFPDQHRESETCU^VFWDXDYGZ_]D_CaDbXcHd]eEf@gEh]
=control	k-J4I5cHHJJNI
=controlador	i4b5Z7JHHIIJ]ZH
=controleur	p4aHHJY
=controller	X!F%G(G)I*H+I,J-E/[0I1G2J3F4_5e6I7D8F9H:I=E>H?I@DAGBDCHDGEJFIGIIDJcKGLIMGNJOIQXRHSJUIVHWJXHYIZD[I]I^I_FaHbIcGdIeJfGgFhI
=controllo	y5ZNZ
=convidado	o:d@IHHIJZI
=cooki	T!D#E%G&J(E)G*G+G,H-C.n/G0H1H2H3E4G5H6H7F8H9C:F;H<I=F>E?D@EAHBCCEDEEHFGGHHIICJFKELHMENEOFPGQHRGSDTFUDVDWFXEYHZ@[G]D^G_FaDbBcEdFeHfFgGhE
=cool	y@Z
=coordonne	y#J3_:ID]HHKHZH]J
=copi	v-I@HAYIHKEOJha
=copia	y6^HH
=copy	t6]8FA]HDKYRI_[
=corporat	k*H@IHHIJKHNcZG
=correct	i%X3E=F>H@XBCHYKINIRbZD]Ha[fHh^
=correo	i!I#H+J-H9E=J?^@FBGCEDaHBIGKGM_NJOGRJTIUIVJXIZD[I]IaacIfIhF
=correspond	n3HNXO^
=correspondanc	yAX_Y
=correspondent	y/I0I6[A]TJ_F
=corretta	yKJh[
=corrispond	vOZ
=corrispondono	y/J6[9JA^_I
=corta	o-E2J9I@HBJDIHFIeKHZIhI
=cortada	y;]
=cortado	t!b=I>JBJHDKIY]
=cortafuego	yH[TIc^
=cost	o9J=^@JHaZE
=cote	t/I6ZHISIT_cG
=could	V!E#J(J)G*H+F,Y.I/H0H1H2I3[4_6Z7G8G9F;I<I=C>F?F@EAGB[CGDAEHJZKBLGMENFOHPFQIRHSFTGVXWHXFYXZY[G]G^Z_XaFbFcZdAe_fEgGhD
=count	j!I#Y%J)G*[+c3G>I@ICGDAHBI^OHTIVIZG
=counter	tHHTaZH]Y
=counterpart	y!J/FSJZG_a
=country	h3_>HAJBIDIHBOaZJ
=coup	o!^-J8X9H;Y@IBJIIMIU]VIYZZIfJ
=courant	t-[HIIJKJf^
=court	t-GIa
=cover	p%J*J-I/J3G4J9I=b>G?I@IDIGaHAIFKIMHNFRJV]ZH]J_JaHcIfG
=crash	j0]4]@GH[JIKJMIRHZFbIcHf^
=creat	c!F#J(G+H-I/I3I4H7J8a9J:J<I>I?IAIBHDIGZH^IJJJKHLIMJNFPHUJVFWXY[ZC]I^^b[cHeIfIgJhJ
=credential	e#b%[(G,[-I7E=I?I@HBHHYIHJJKIMINIPISJTIVIXIZD]JaJbaeHfJhH
=criptografia	v6]<ZHH
=criteri	h#I%I*I-[3H9I:I=H>I?^@GBHCGDGHDIGKGMJNcUHVHW_XJZE]HaIbJdHfHhI
=criterio	o(I*_-I:J=I@HBGDJIGKGMINcPISHVIW]Z@]JbJdIfGgJ
=crm	r%I(I9G>G@JBIHeIIMIVHZH
=cronologia	v5]HIIDKXN^
=cross	m-I/J0H7I:I@HBHGHH]I[KJMHRJS]UIWHZEdGeZfHh^
=crypto	yY]
=ctrl	h/J@IBIHIIIKHM[NIZD^HbYhc
=cuando	v9G@FBIHEKIX^Z]h[
=cuanto	y=EH]T[
=cuatro	y3H>IHGI_OI
=cuenta	X!c#]%Y&J(B)^*[-A.I/F0G1H2^3Z4E5H6G7F8G9D:X;F<I=D>E?C@BCADZEGFGH;I@JHKAL]MDNCOFP^QHRFSFTFU@VbWDXEYHZI[Z]D^YaDbDcDdJeHfAgFhA
=cumpl	l-YHINaWHZJ
=current	^!J#H(I-F/I3I9H:I>H?IBICIDFHCIDJJK]LIMHOGTJVIZ>[H^IaJbJeJhg
=currently	j#]3J>F@JHaS[TYZEaJhJ
=curta	v-JDJHHIa
=custom	d!I%^-c/I0I2F3I9I=I?I@ICIIIJ_KINEPIUJWIZH_FdIfJ
=customer	i/X3I=I>H?J@HDGH^JIKISZZ^aE
=cut	v4ZHJXX
=cyfry	y9JCJHGIa
=cyrillic	y/]IH
=czekac	v@]HIX[
=d	X!D#D&H)Y,^-H.G/D1F2F3I4D5F7X8];E<H=C>D?F@HAFBACEDYFdHEIIJIKYLFMGOHPAQGRESFT]UAVFWEX[YFZ;[[^C_Ea@cDd@fB
=da	T![#C%B(B)I*B+D,C-]/B0C1D4B5D6Z8D9<:[<F=>>D@bC[DEHBIHKGLCM?N_OIPAQDRJVXWBX?YDZa[F]I^B_EbHd?eGfHgCh?
=dabei	yG]HI
=dado	p!I#H+I-H3a:J>Y?J@IBICGDbHFIIKIVGZEhI
=dafur	vD[V]ZI
=dag	p#I(J-H9C?J@fBHCJDJHDIGKHMJNJVIZCaJdJhH
=daher	v@XHIUJZIb[c]
=dahin	v3J>b?JHGMIaH
=dai	y*J?_CHHIP]
=dal	k!I0J7I;Z@JBGHDJYMFP[RJT[VIZG_Hb]cZfHg^
=dall	p9H;Z>J@[GYHHMI]^_JgZ
=dalla	v!_>HBFGZHFIHK^ZHhJ
=damit	t1XB^HEMHZHh^
=danach	y]Yf^
=dank	n#H-G3G9c>I?I@IB]CJDGHBIHKIMJTJXIZG_IaHbIhI
=dann	t9H>F?IB]C]HEZG]Ha^
=dans	V!^#B&G(B)F*C+C,]-X0F1F2F3^4E5G6E7[9?:Y;F<H=E@@B@CGD_F]G]HGIIJFK?MFNGOAPCQGRDTZXIYFZG[D]CaXcBfIhI
=dar	v*ZC^
=darf	b!I#J(^)G*J-J/J3I4J7J9H:G=H>F?[@_BGCIDHHCI^KaLJMFNHPIUIV[X[Z?[I]H^[aFbIdIfIgIhF
=darum	t0^3[>J@IBJDHHGIIKIL^UJVH^]aJfI
=das	P%_&F(E)C*A+C-_0C2Z3I4A7@8E9=:?;C<F=Y>Y?>@FADBED>EBFDGBH=JHKgLAMcN_OBPARCSCT?UYVFWBX@ZB_[a>bIc@dXfAg^h_
=dass	n)]+[3ICJDZHIIINIU[VIZZ^YdJhI
=dat	p-I3J9I>IDJHFIYK_O_ZGaId[hJ
=data	p-]3H9I>H@ZBJD]HDIJKGMJXJZHaIc]dJhI
=databas	yH_
=datacenter	v3JHBccdI
=date	o1[3I4H9H@JMHRcXJYJZGcFfF
=datei	yHZO]
=dati	r!H#F%J+I-J3b>XBICGD^HEIJVIXJZG
=dato	n!H#J+I-H3a4J?J@JBICIDaHDIIKJOJVIZFc]fHhI
=datorn	p-J3I9F>I?J@HBIDHHaIIKIMaNJZEaJfIhI
=dauernd	v#^>JHXMEf[
=dauert	vHHM^TX
=daughter	vK]
=day	W#A%G(E)G*G+G,I-B.I/E0J1I2I3G4G5H6H7G8F9Z:F;I<J=F>F?G@jAHBGCDDXEIFIGGHBIAJEK>LDMCN?OHPGQJR[SHUGVEWFXfZ;[F]D^E_FaFbEcFdGeIf^gZhC
=days	h(I+J-H3G9F=J>H@aBICGD^H[IYKFLHNHOFVHXHZ]]I^JaIhI
=dc	P!?%>&E(>)A*A+A,A-[.D0I1>2B3<4p5l6@7?8@9<:@;B<a==>;?;@DA@B;C=D=ECFAG>H2I;JkK;LAM_N<O?P>R>S@T@U>V=W@X?YAZ7[@]=^?_<a=b=c<d<e?fAgIh=
=de	?!G#G%[&>(J)5*[+?,]-Y/A2Y3]4F5B7I899A<B=H?]A@BDDFEBKdLGMEN]OGP]QESIT@V@XZYBZA[F]F^D_JaYb_cHdHeIfcgEhG
=deactivat	j!]?IHIJXU]VJWJ^J
=dead	h!_#G%I(I+I-I/I1H3D4J9H=H>b?I@HBGCIDIGJIGKHMHOGPHRHSJTHUJVIXIZB]I^J_ZaIdFeHf_gJ
=deaktiviert	e!_#J)Z;Z<ZBJDJHFPIU_VGWJZI^JcJdIfI
=dear	v@YZY
=debe	t.YHJI]LY
=deblocag	y?GCHHI[_
=debloquer	y#][X
=declin	n(H-I>J@]BFDJHFIXK^O^UJZE]IbIhG
=decoche	t;Z?^CHDGG^HHIINIZGd[fG
=decommission	y4XHJfZ
=decrypt	f-J6d@JHGIJKGNHZC^J_JhJ
=decryption	n6aHIeJ
=decryptionerror	y6Z
=default	k!J>I?I@ZHaIJKHNYYJ
=defaultuser1	pHHbb
=defender	yH]Q[
=defin	f(I*F:I?G@FBIDINGUGVJWdXJZE
=defini	t*ZHINJUFWaZI
=definida	yBIHINIUIWaZH
=definiert	yW^
=definito	vBINGUIWbZHfI
=degrad	yS[
=degradation	yHHS_UEVJZJfG
=dei	yHHN]PX
=deixa	m#I(H=J>J@]BHDJIIK[MIVIX[Z^^IaHbJhG
=deja	c!G#H%J(E)J*J+_-G/I3I7I9I:G=[>G?F@ZBYCFDDHIIFJJKcLIMGNIOJTIUIVDWIX[Z[[G]G^H_JaEbFdIfIhC
=dejo	vHIY[f]
=del	V!C#C%]&Y(Z)E*D+E-A/C0E1Z2G3X4]5F6E8E9A:Y;F=A>G?@@CB?CBD@EGFFGXHYIHJDK^NIOHPXQGR[SaUAV[WDXDYEZ;[C]__Fa@bZdDgH
=dela	y8]
=delai	y@]EIHHIJc^dI
=delay	y@IM]
=dele	r-J;Z=[@FHDI]K[ZI
=delegat	f!I%d([)I*J2I3J;Z@JAIGFHAIJKFNJPaVHZF]H^J_E
=delegation	v%_9I;J@JCJDIHENJP]aJ
=delet	d!B#F%F(J+[-I/B2H3G4E5B6J7J8^9J:E=J>Z?I@IAGBHCIDFGIHcIIJIKIMHNIPFTDVHZG[J]J^I_ebJcJdJgJ
=deliver	v3H>JHHa^
=dell	c!G#E%F([)J*J/J3]6J9D:H=G>^@EBCCDDCEYF^GZHIICJJK_LJMEN[OGPIRJSITIUZVFWGXIZD[H]F^H_IaHbHcIdZeJfGgHhF
=della	c!G#G%G)J*I+I-Z3F4J7I9Y:G;I=H>F?HAIBECZDEEJFJGZH[ICKCLIMFOJPGS[TJVZXHZA[I]a^H_[aEbEcJdHfGgJhF
=dello	yHIR^
=dem	Z!Y#E%]&J(D)H*G+D,H-E.J/Z0H1F2I3D4D6G7G8I9E:E<J?C@CAIBZCZEHFHGGHFICKYL^MINDOFPFQIR^SGTGUXVDWGXEY[ZD[F^[_FaXbaeGf]gEhE
=dema	v%^*Y9HHGM[
=demai	m#G*J-]1Z2[3I9F>I?H@ZBHCHDGHBIXKGMIOJXbZIaGcIfHhH
=demain	r-I@_HGIIKJX^ZF
=demand	d#I%I(I*Y+Z-E/J3H9^=I>D?E@DBHC^DFIHKCNIOHUJVJX[ZD[I]H^J_JaHbJdJfIgHha
=demande	yCZ
=demarr	yb]fZ
=demasiada	o9J@IHHXb
=demasiado	f#Y-^2]3J9G:I>J?J@^BFCIDIHCI]KFMIUJZIaIhH
=den	]!E#E%F(C)E*C+F,G-X.J/H0H1H2I4E6G7G8I9B:D<J=D>]?a@@AIBBCCDZEGFHGHHFI@KXLGMENaODQIRGSGTFU_WGXEYHZH[F]a_GaDbYc]dEeIfEgFhE
=denegada	yP]QZfI
=denegado	p!J%b*J-J9GIJKIP]VIZI
=deni	W!C#F%c&I(d)F*F+G,G.J0H1I2F3G4H5I6G7G8H9H:G;G<I=G>E?F@CAGBECGDFEHFIGGHAIBJ_LGMGNDOIPcQbRISFTGUGVGWIXGYHZ?[H]I^[_EaHbHcGdFeHfGgFhD
=dentro	yIaZI
=deny	v@IHJLHUJZJ^ahH
=depart	yHETJb_
=departamento	y(]HHV]ZI
=department	i!I%I(Y-H/I3I8H9I:H=J?I@GBIDIFaG^IGKGMJNJPITJUIVbXJZC[I]H_IaJbIcIfI
=deploy	vbZ
=deployment	y;Y
=depoi	l%J(I*I-I3H9I:J=H>H?D@IAJB]CZDJHAIIKHNJR[UIVGXIZD]__[aFbIcIdHf^hH
=deprecat	y1Y
=depui	f#I%H(I)J+J-G/J0J3X6J9H:J=X>G?H@GBZCIDJGIHAIGKGMGNIOIPZRHSITIUHVIXDY]ZE]H_Ia]b^cHdFfagZhJ
=deputy	y3JH^
=der	O![#F&F(J)@*@+F,A.I/Y0H1A2D3Y4Y5G6H7F9>:=;]<E=G>Z?[@EACB;CEDDG]HDI>JDK@NaObP]QDRGS[UEV^WFX]Z?[E]^^Z_DaFbFc]dFf^g?h?
=dernier	p%J-H3H9H=I>I?J@FCHHGIBKdMJO^ZHeYhI
=des	]!G#F%D&[)G*G+F,a/H0G1Y2X4F5I8H9]:E;X<X>F?E@GAIBCDHEHFHG^HEIIJHKJLGMDNCOGRZSHTHUEWGXFYF[G]F^I_GaEbFcDdZe_gGhB
=desabilitada	r!Y;ZVJbZ
=desabilitado	v(Z.Y
=desactiv	f!_(I)Y.Y;[BJHHVIY^ZH^Jb[fI
=desactivada	y;Z
=desactivado	p(G)ZU^
=desactive	o!]<YHGL]UYZJdZ
=desativada	n!aUYZF
=desativado	v!X(H)ZU[
=desbloqueada	p!I#ABaHGT_[GbH
=desbloquear	i#]1[?D@JBJHH[abH
=desbloqueiem	y[Z
=desd	i(I*Y=I?J@^BYDIGIHEIIKIMFP[RJSJTJUHVIZE]Ib[cJdDeJf^g^hI
=deselect	y%G9G;IFGG_HFUJZJd^fE
=deshabilitada	m!].Y;[
=deshabilitado	rUYVIb[
=deshalb	k(J+X3Z=^@ZDJGYHGKIZEbJd[fJhJ
=design	vHFZJ^^
=desk	c!H#G%J(_)H*I-G3I7J9I:J=I>A?_@]BECIDFGIHbIFJIKEL_NZOJPJSITIUHVFXJZF[I]F^_aFbEcIdJfGgIhH
=desktop	t/]HbIIKJZDcIhJ
=desligada	t<YHHU^fY
=desligado	yHIU^
=desmarcada	r%J;ZGaHEKJNJ_Id_fG
=desmarcado	yd^fI
=desperat	y#GHIKGNXXGZ_aG
=despu	y3H8YHF]_aD
=dessu	v>Z@^HH
=deswegen	y-X.Z
=det	a!E#D%H(E)H*F+G,H-D.I/]0H1I2I3D4G5I6I7G8I9?:G;I<J=F?E@YAHB^CHDDEIFHGIH>I^JHK^LHM[NFO]P[QIRGSGTDUFV[WIXEYIZ^]G^G_FaDbGcFdEeIfFg]hX
=detail	h!F#J%I&a(I*J+F-I3F:H=I?I@FBGCFDcE]FEGJHCIHKGMIN^PISGUIVI[J]I^I_IbHhG
=detalh	y&XN]
=detall	yN[
=detect	vHZUZ
=detenido	yfY
=determin	vFZNGW[dY
=deu	vB_HGZYaI
=deux	d!I#I%I(G)G*c+J-G/]3H6J9G:I=I>G?H@_A_BHC^DHHCJJKJMGNGO^PGTJUIVGWJXIZC[J]I^I_IaIdHgJhF
=deuxiem	o@[CaKGZEhI
=deve	m([-I3I9I>I?GBJHEIaK^OJZI[J]J
=deverrouill	y#HB]HHTZ[J
=deverrouiller	n#Y1XHGZJ[bbF
=devic	d%J(H+F-I.X3J=I>b?H@FBZCJDFEJHcIGKHMHSITHUIVIXJZJ[JaGbZcIdEeDfE
=deviner	p-_HHIJ
=devo	y@Z[Z
=devolvi	y>Z
=dez	yN]RY
=di	Q!@&G(D)C+J,[-H/C1H3[5D8C9>:[;D<E=F>JADBFD<EJFEHCJHMGSZTHVBW]YCZ>]@_Ba[b_d@eHf[g[h>
=dia	d!H#B%I(G)J*H+I,J-D/J0J3G4H6J7H9_:H;J=H>F?F@gAJBECED]FJH?IEJIKDLIM]NHOHPIRISITFUHVGWJXbYJZ?[H]G^H_HaFbGcHdHfHgJhE
=dial	yHZ
=dialog	rZHh^
=dice	^!D#D%G&J(F)H*F,H-_.I/H0I1J2I3B4G5I6I7G8I9>:E;H=C>A?C@]AIBDCBD[EGFHGIH?IYJHKcLHMDO_PGQIRHSHTHUEV^WHXCYIZ][G]E^G_GaDbGcGdGeIfGgIh^
=dicht	y#]9GB]HJ
=dictionary	y-GJ^NI
=did	[!F#[(E)G*G+H,J-F.I/a0I1I3D4H5I6I7G8H9^:H;I<J=F>A@bAHB[CFDZEIFIGGHDJGKDLIMDNFOZPFQIRGSGUYVCWGXY[H][^E_FaBbDcGeIfGgJhF
=die	P!?#=&F(G*X+^,I.E/_0B1B2D3D5D6E7B9F:>;G=]>c?H@:ADBEC^EZGYHEJGKGLIMHOaPEQJRGU_VcWYYBZ6[Z]F_@aIb?d=eHhF
=dieci	yN]
=died	o!I3I4[>E?HBICJDJHDKHRYZG]daI
=dienst	m=J@IHFPJUJVIZGd[fd
=dienstkonto	y%ZL]ZG
=dieron	y!^#J*ZHJZE
=dies	i#I%I([-[8Y=J@GBHG[IHK]MHNJUIV[ZE]IbYdIfHhI
=diez	yN]RY
=diferent	o+H/_3I6[>I?JDFHFK^MJNIO]dJ
=diferida	g%I(J,Z3I4H6I8]9I=X>J?I@IBIDJGJHFKHMJNJOIRIUIVIZGbJd_eZf[g[hI
=differ	o/]6Z>HHGIIKZO^dJgY
=differe	t%H8]KJd_fI
=differenc	v@HH_IIKIR]ZI
=different	^!G%I(F)H*Y+I,J-J/[0I1J2I3B4I6a7H8J9H:X;I=I>^BDDGFIGYH@JHKXLIN]OIPHRHSITFUHVIWJXHYJZB[H]H^H_GaGbHcFdDeJfGhE
=differently	y*[
=difficil	y-Z
=dificil	y-[
=digit	_!H#G%I(H)J*I+I-D/F3a4J7I9F:H;J=I>E?F@CBGCEDFFJGJH@IdJZMHNEOaPIRJTIUJVHXHZB[I]H^J_IacbJcJdIfJgJhD
=digitado	yO]
=digito	p3[9I>HCIHFIGKIO[XHZHa_
=dimenticata	v:Y>ZHHZ[
=dimenticato	t(IBHKJMJZahJ
=dio	y+JDaHG
=directiva	h!D%J(H)I*^,J-X/I3F6J:G=I>I?]@IBGCHDIEHGJIIKINbPISJUDVFWbZE]I_HaIbHcFdGfH
=directly	y@^ZJ
=director	y%F(b)I/I7I8J:GHHJIKJVJWJZG
=directorio	j!^(G/I3]7[>IAJHFOITIVIZI_XbIcHdY
=directory	V!H#D%[&e(C*F+H,G-E.I0G1F2G3b4Z5H6F9E:d;F<X=G>E?E@DADBFCIDDEFFYGDHCIDKCLGMGNHOBPFQHRFSGTXV@XGYHZA[G]G^Y_ZaEbGcDeGfDgHhE
=direkt	yZJb^
=diretorio	n(I3a7[9I>I?JDIHFIIKJNIOITIVIaJd[
=dirsync	n%J-J0I1f3I4I9FDIHCMGRHXJYH_JaIdFfDhJ
=disabilitato	l!^bZ
=disabl	S!d#F%F)^*D+G,H-E/F0I1Y2I3E4G5H7G9E:E;[<J=D>E?D@DAEBDCFDFEGFHGFH]IFKFLHMGNEOHPEQHRHSDTFUcVBWCXGY]Z?[G]F_BaFcFdDgFhG
=disappear	t%H?YHGP]
=disattivata	v;ZUZ
=disattivato	p!^(Y)X3IHEU]VIYXZF
=disconnect	y1J3G4I>aRGcIfJ
=disk	v3J4G9GHaIIRI_IcHfY
=dismiss	yH^
=disparu	t?^HGKJ_]bZ
=display	o-I9I>JH_IZKJMIOJZD[^
=disponibil	y4^HHfI
=disponibl	r*Z4]HI
=distant	v4YQ]
=distinta	v/]6^HGIJK]MINJZIhJ
=distribution	tH_
=dit	g!I#I(J)J*H+Z-Y3H9H:J=J?G@GBHCDDZEJHDIYK^MGOYTZUJVGXFZY[I]HaIdIh[
=ditt	v#HM[TZX[
=divers	y/^MJ
=diversa	y6]HEK^
=diz	g!H#G(I)H*F,I-[3G4J7I9D:I=J>F?F@ZBFCEDZEIHCMHNYOZPHRJSGTIUGVXXFZX[I]I^J_IaIcHdYfHgIh_
=dla	vHZU_VF
=dll	e#J-J1I3J@HBHDJGHIGJgKGMINIRIUJVJZC]J^IbIcIdJfGhH
=dn	y/I1J3H4IF_GIZH]I_JcIeJfG
=dns	i#H%H,I3J4g5I6I7J8I9I=G>I?I@FBHGHIIJHKIMGNJPFRHYIZB^H_JbHcYdDeEfEgJhH
=do	K!=#<%H(Z)=*X+G,I-D.B/B0E2X3Y5Z6A7I8@9a<E=[>H?[ADB]C<D=ECFAGGHcI?JCM:NHO_PGQBTIUFV_W>XBYA^D_Fa@b[cFdEeHfDhD
=dobry	t9a@JHF
=doce	vHHI_K[
=doch	v9F>JBbHHaI
=dock	y9HH_IJ
=document	t#IH]
=documentation	t(IH]ZJ[X
=dodici	v9IHII^K]
=does	N!G#I%I&Z(G)D*C+H,F-G.I/J0H4H5H6E8Y9@:F;F<F>@?D@ZAIB=CBDAEEFEHcIZKALZN[O^PBQGRDSCTZV@WDXDZ^[C]B^B_JaJbYcBdAeEgG
=doet	r9JH_YZZIbY
=doing	v9Z:[@JHGhX
=dois	k#H(I*^-I3I9G:J=J?H@HA^BHDIHDIGKDMINHO^PITIVGWJXIZE[^]J_HaIh]
=doit	n>IEYHGI^K^LY
=domain	L#Z%^&F(?)@*>+B,B-?.F/Z0C1A2D3F4e5c6D7c8c9A:B;B<F=?>??@@GAaB>C?D@EDFAGHHHI<J^KILDMEN_OBPcQJRCSCTZUCV?WCX@YDZ:[C]@^Ba=bBc?dAeDf@gYhB
=doman	o%X4^7[8ZHIIIPJVJZI
=domand	r#H)G*a-I3I4H7J9G?_@GBJCJHDKJPFTIX^ZJ
=domanen	r7ZP[g[
=domanenadmin	vP]
=domanencontroller	m4_5]HCJY
=domani	v@]HIX]
=domeincontroller	y4^HIJY
=domeny	t4^HFJYP^ZG
=dominio	Z!G#G%a(E)G*C+I,E-E.J/G0H1H2I3E4d6I7c8c9F:G;I<H=E>F?G@CAHBECHDGEIFIGIH=IDJ[KGLIMFNFOHP^QIRGSETaUFVDWHXGYHZB[H]F^H_FaFbEcFd@eFfBhG
=donc	v3[D]HHaH
=dond	y+G3J9JCJDFH^Z_
=done	g!Z%I(G)G*H+X-F/^0I3B4E5F6I7G8I9G:I=G>D?D@JAIBeCFDYGIH@IDJGKBLJMFNFOEPGRISFTEUEVDWHXH[H]Y^I_EaFbGcHfHg[hF
=donne	y3^>YHJ
=door	m#J-I@IBJH^IIKIN^XZZEdZhI
=dopo	m%I(J-I3G4J9J:J=I>J?E@HAIBXCIDHHCIHKHMJPIR]UIVHXIZD]^_]aGbJcIdIf_hI
=dort	t8^>[F^HGZH
=dos	c!G#G%I(F)G*b+I,H-F/]0J3F4J6I7I9D:H;I=H>G?F@ZA_BFCbDFEIFJHAIDJJKZLIMFNGO]PXRISITIUHV]WIXFZB[I]F^H_GaHbIcIdHfIgIhE
=dossier	r3E9]>G?J@ICIDJH^IGKGO_VJXJZG]JaGhJ
=dostaj	yHIa[
=dostepu	v9I>_P]ZG
=dot	y1Y3]>HHJaH
=doubl	yH[
=doublon	yAYK^OJZJ
=douz	vHFI^K]
=dove	yHDZadHeJfH
=down	X!_#C%B&I(E)G*G+G,I.I/[0I1G2H3E4_5F6G7C8G9C:D;]<I=D?C@XAFBBCFDEEIFHGGHHKZLHMDOGPEQIRESfTEUDVFWGXFYFZI[F]D_DaEbBcZdFeHfXgYhE
=downdetector	yHGSaUIZH
=download	yH[
=doy	v9[BJHDIJKIMHXJZ]b]hI
=doze	v9JHHI^K]
=drei	v3I>^HHI]KIOIaI
=dreimal	y#]>GHGa]
=drift	pHJRaZH
=drin	k#H+H-]3_9H>F?I@IB_CHDYHCIZKINJOGQYXJZD]I^YaGhH
=drittanbieter	v.ZJ[
=driv	p#_BJHYIJNIVIZI
=driver	vJ]
=droit	k#I%b(a)[*I,I-H2J3H9H:H=I>H?J@HBHCJDIGJHBIFKIMINJUHVGX[ZG[J]I^XaGdIfI
=drop	pG_JJRHc^fJ
=dropp	p(I=]>_@IHBKGVZZH]ZbJ
=drucker	tH_ZH
=druckt	vH_ZH
=drugi	y@[
=drukarka	vH]ZI
=ds	i2[A^H]PIZI
=du	Z!E#X%]&I(F)F*D+F-B.I0F1H3_4Y5Y6E7D8F9_:C;G=X>B?B@DAGCCDBEFFFH@IAKALFM@NBO^PZQHR^S[TYVaWEYGZ<[D]C^E_EdaeEf?gIhB
=duas	i*[-J/^3I9F>I?J@[A]BICaDHHFIHK[MINHXHZDaIdJhH
=due	_!H%I(G)H*c+J,I-G/[0I3G4I6I7I9E:I=H>C?G@]A^BGC_DGEIGJIEJGKYLIO[PHRJSJTHUHVGWIXHZA[I]H^H_IaGbIc[dGfGgHhG
=duo	y7XHIb[
=duplicado	yAZ
=duplicat	i%F&H0J1I3E4J8I9J=IAeCJGIH]MINIRJYJZH_HcGdHeJfD
=dur	e&[(H,[.Y=I>J?D@IBGDHGIH@NJSIUJVIZB]^^IaabGdZeZfEgJ
=dura	v-JHFTa
=durant	k!_#H%I*J-I3D9I:J=I>H?H@IBHCHDIHAIIKHLJMJO^SIVHWJXJZ[]aa[bJfJhI
=durch	o4[@HB[GZHDMZZF]JbZcZfY
=durchwahl	y3^OJ
=dure	yT]
=durfen	r)]P[QY
=duzo	v#YX[
=dwa	y/Z@_HJZI
=dwie	r*^9J@]CZHI
=dwoch	yC]
=dygn	y9J@_HHXZ
=dynamic	yH]
=dziala	i#I(H-H3J9E:I=I>J@FB[DIH^IFKHNHP[UIVHZ^^JaIbIdIf]hF
=dziekuj	v9aBJHGZJ
=dzien	p9_@^BJHDZH
=dzis	y@^HI
=e	G!]#_%C&A(D*H,=-@/B0=1>2>4E5>6Z9D:Y;=<F=a>e@bA=B[C^DEEEFAGBH8IfJ=K_LHMENGO]P?QDRCSATDUJVXWEXEYZZB[A^A_;a@c9e>f^gH
=e1	r=cHDZG
=e3	i!H#J%H(H)I+J-I3J7J9H:H=f>H?H@GBECHDIHbIHKFLJMINJPHSJUHVFWIXIZ=[J]H_HaHbHdHeJfE
=each	d!H#_%[(H+J-E/J8G9I?I@HA[BGGHHAIHJIKcMHN^RJTHVIXIZB[J]H^J_IaIbIcIdJf]hZ
=earlier	m-IH[IJKaNIZH
=early	t!_@^HHKFZG]Z
=earth	y*[-^HGIG
=easily	m-^ZJ
=easy	l-ZHFI_KHZJgZ
=echec	v6YT]eY
=echou	k%F(I,[/Z4^:J;Y=F?I@IBHDJHDKIMHNIPZSJTJUFVHWHZ^[J]I_IaIbJdDe]fF
=echouent	v9JF^dZ
=ecran	k#H+Y4I9I>_?H@ZBIHGIJKIMHTHVJZE[[]JaIbbcIfI
=ecrit	y>IK^gY
=ecritur	r%]/J8]@IHJIJKHNIZGd^fI
=edge	o.aHH
=edit	p#H%Y*[?IHaPGZI
=een	b!H%I)J*Z+I,J/I0J3G4H7H9A:];I=C>G?E@dAJBDDEEJFJGJH^IDKILJMENFOHPHRISHTGUGVXWJXC[H]G^H_Ha[bGcGdZfHgIhE
=eerder	vK[
=effect	vLZT[
=effectuer	y(YQZ
=efter	v#[XGf^
=egal	y-I@JHIIIN_ZG
=eigen	y9J@]JY
=eight	t/_@EHGIHMIX^hJ
=ein	Z!E#B%D&I(C)F*F+G,Y-].I/F0H1H2]3[4F5H6G7F8H:G;Z<I=C>D?B@^AGB@CYD[EGGFHJI[L[MFNCOIPEQIRGSFTFUDV@WFXYYHZZ[[]Z^CaDbCcFeGfDh^
=eine	[!G#E%G&J)E*[+G,H-C/H0I1I2I4G5I6I7G8I9C:Z;H=C>F?C@FAIBBCdDBE]FIGYHdJZKYLGMENEPEQJRZUDVEXYYIZG[F]E^[_HaDbEcFdDeIfGgEhE
=einem	v@ZFZZ]
=einen	h!J#F%I&^)J+G,J-H3Z4I7Z9Y:H=G>X?H@_BFCDDCIFKGMINIOIPHSYTIUHVJX^ZC]I^IaGbIcIdXeIfHhH
=einer	m7J8Z:]?[@JCHHFIJKIP]VZZIaYd[fJgI
=einfach	p-[?J@HCJHFK[LXNIVIZ_]H
=eingegeben	k#Z-H3I>H?J@FBGCIDFHFIHKYMINHO^VJXZZE[J]^aHdIh]
=eingeladener	y:[
=eingerichtet	tD[E]V]WHZG
=eingeschaltet	tHJNIU_VJZHd^fI
=eingestellt	y*Z
=eingetragen	r*I3]>DDbHHZHaH
=einmal	k-I9G@^HIIGK_MHTYXJZZaJhI
=einrichten	t,]9EH^
=einrichtung	t,[8XE^HITJZJdJeZfI
=einschalten	y.Y6Z
=either	n(I@IG[HFIZKGMIS^hH
=ekrani	vb_
=el	K#E%G&D(I)F*B+C.D/I0F1B2A3_6@9@;G<I=B>a@CAZCIDBFFGGHII?JIKALDNCO]PDQBSGUbWIXCYCZI[>]]c^dHgZhG
=ela	o!I#J+J-G/I3I9G:J=I>H?H@FB^CID]HDIFKEMDOISJTIUJXHZD]IaIbJfJhc
=ele	r([-]BZHGIJZG^Z
=elenco	v-]
=elevat	yHIPb_E
=eleven	v@[NG
=elija	v-[KX
=ella	r@IB[D]HFK[MIVXZH
=elle	p*Y>I?[B[CID[HYVYZJaJdI
=eller	v3HD_HIIHKHN]ZI
=else	i!I#J&^)Z-G9H:J?Z@ZBGCHDHFJHGI_KEMIN[OJUGV[^JaIbJhI
=elsewher	y7[:^HJUIVIZEdF
=elternzeit	v!]
=em	d#F%](F*G+H,H-G/G0I1I2I3D4F6I8J9B:F;I=F>c?E@IAJBCCFDZEIFIGIH?IDJHKYLINFODPFQJRHS[TDUZWHYJZ[[H]F^H_HaDcGdGeJfYhE
=email	M!?#@%A&E(@)C*_+@,C-=.D/@0C1D2D3c4?5C6C7B8C9>:^;C<E=A>_?d@<ACB?C]DfECFBGCH^I=JBK<LCM_N?P@QCRBSBT@U@V@WDX?YDZ;[A]>^A_Bafb@cAdBeDfAg]h>
=empech	yX]^Z
=empecher	yTZ
=employe	p>J@_G[HX
=employer	r3H:^>aDIHDKHOGZH
=empresa	d!H#I(I)G*I-Y3G4J8[9I:a=I?H@FBHCGDFIHKFMHNbOIP[U_VHWIXIZF]J_JaGbIcIdIfHhJ
=empty	i(I*I+G-I3_?E@GBIC^D^H>IIJJKJXIZD]Ia_b[d]eGhH
=emulador	y4_HI
=emulator	t4aHGZI
=en	J#@%[&C(H+=,G->/[0Z1@2F4;6F9F<H=A>^??AFB7C[DZI[JXLEMbN@ODP@QARCSZT]UZVFXHYIZ@[B];^E_HaXb[cFeFhX
=enabl	O!^#D%B&I(?)]*I+D,[-A.Z/D0E1D2F3Y4E5F6H7B8b9F:A<H=@>D@AAaBICCD@EDFFGDHEIDKBLDMBNBOFPARFSCTCUaVeWAXEZ:]D^I_@aDbEcCdZecfAgChB
=encontrado	v4Y_[
=encor	h#]%J(I)I*I-I/I1X3G4J9J:J=G>H?I@_AJBHCIDXEIGFH@IHKIMcNIOIPZTYUDVEW^XJZD[I]I^JaIcJdIfIgJhG
=encounter	v3_ZF
=encrypt	e/J6_<d?IHBZJ_JcFdH
=encryption	t<_HHYYdIfH
=encuentra	y4Y_Z
=end	a#I%I(H)I*F+I,_/F1Z3C4I6J7Z8I9H:H=I>B?F@IAIB^CFDEEIFHGIH>LHMGNFO^RISHTHUIVHXFZb[I]D_HaDbFcIdGeXfHgHhE
=ended	n!X1];Y=YHI
=ends	f![#G(J,J/H3G8J=I>I@]BHHBIDJIKEMHNZOaSIVG^[_IaHe]
=enforc	h-_1H5Y@GBIDHK]NHY]ZGfJ
=enforcement	y-HJ[YZ
=enforcer	n-JJaND
=engin	rAYGI_Z
=enlac	r@JBJZGbc
=enough	_!I#I([)I+G-[/I3G7H9H:I>G?Z@[BECbDHGJH>IdJJLHMHOHSITJUIVFXZZ?[H]I^E_JaGbIdIgJhB
=enregistr	f+^-I9J?F@IBIC[DbHDIGKHMIOXVIXJZIaH
=enregistre	y?]DG
=enroll	vD^HY
=enrolment	yDJH_ZJ
=ensur	y=Ge]
=enter	W!F#F%I(F)I*H,[-Y.J/E0J1J2I3E4[5H6I7F8I9H:F;I=G>@?E@JAGBCCCDZEJFGGGH;IEJEKYLFMDN[OfPGQJRISHTEUHWIYIZB[F][^E_FaFbFcHdGeIfGgFhd
=enterpris	t(JHZP^ZJ
=enthalt	l#H-b/J3a9J:J=[>G?J@HBHCIDHFYHDI]KEMJOFTIUIVIZG[J]J^IaIdIfHhH
=enthalten	t1IH^IZdI
=entorno	tEIHH_Jc_d^
=entr	h#J(I)I*I,J-F/I3G4J7I9H:I=I>F@aB^CHDIHDIEKbMHNIPIR^SGTIUIVHXGZY]J^JaEcIdHfGhG
=entra	I!@#9%<&D(F*G+@,B.D/l0X1_2B4J5A7f8B9@:B;B<A=b>??>@@ACB8C=D;EBFBGEI9K8L@N<O>PAQCSeTgU>V<WBX>YIZ>[=]>^=_^aHb=cFd<e[fdh;
=entrar	i!E#H(F)I*J+H-G/I3H4I7H:H=F>H?G@DB_CHDBHEIFKBLIMDNHSJTFUIVEXHZa[^]G^I_HaHbccJdJfHgJhE
=entrepris	o-I@IDYHGKFNaP]VFZG
=entri	tA]
=entro	p!J-F/I3H9I=I>H?I@HBZCJDGHFIFKGMHNIOHSITIVHXIZaaGfHhb
=entry	vN[^Y
=entsperren	i#^%H1Y@IBIDJHGIJKINJTHVHZD[dbGhH
=entsperrt	vB]TXZH
=entspricht	m-Z3IHJIFN_OZZI
=enviar	y#H>J@IHHXIab
=environment	m@]HJZJc]dZ
=environnement	tE[HIWF_Jc_dY
=envoy	v>[
=enzoic	v0JJ_
=equivocada	y9J@IH]ZIh]
=er	[!F#C%G&J(E)G*B,G-^.I0H1H2H3C4F5I6H7G8I9Y:F;H<J=E>A?B@GAHB]CbDBE]FGGHH<I_KcLHMCO]PFQHRGSFTEUFVCWHXYYI]D^F_FaXbFcFdEeIfEgFhZ
=era	oHIP]R^[Z
=ereditarieta	v;^
=ereigni	p&X,Y-ZFY_Y
=erfolgreich	r!I/]B]TH_HgJ
=erforderlich	v=XC]DGHJZIbZ
=erforderlichen	r%Z(Y3H=]?[C[HFII
=erfullt	vI[NYZI
=erhalt	y3HO[a[
=erkannt	y@JZHh_
=erkennt	y3ZO]
=erlaubt	y?[CIHII]ZF
=erneut	vX]
=errada	j!J(H*I,^-G4J9I?I@HBFCJDIEYHDKHPJR[TGUIVJX^ZEcIdGfIhc
=errado	v#^,I-J3H4]9F@JBIHZIJOIPJSJXHZGaJdIeJfIhJ
=errata	t(J,]3]6Z@JBHHHZIdIeJhZ
=erraten	o-bHJIF
=errato	yOY
=errei	t#a-H@JXXZH
=erreichbar	r4ZZIf^
=erreicht	v@YHIc^fG
=erreur	f!]#[%G&](I)I-G/G3B4I6J7I9G:G=H>H?GBHCHDHHGIHJJKGMHNGOZPIRIS]TFUGVGWHXEYJZa[J]H^I_HaHbHcGdIfGhH
=erro	f%I&Z(H)J-F/I4I6I7I9H:H=H>G?G@EBFCHDIIGJJKGMJNGPIRIS[UIVFWHXGZb[J^I_HaHbHcHdIe]fEh[
=erronea	y,YHFZHh_
=error	J!^#<%D&c(>)A*A+A,Y-?1B2E4?5C6I7@8Z9?:A;B<D=H>??B@CAHB^C?D?E_FBGFH]IFJGKGLAM?NGOGP?RASbT>UAVFWJX?Zd[A]<a>bAcDd?ecfZgAh<
=errori	y#XHJT[
=erscheint	o([+_3J>G?H@ICIDFHEL]OIVIZF^Ja^hI
=erst	p>I@cBHC^HGIGKGMJZDhI
=ersten	t@[C_HIIJZG]YaDh]
=erzwungen	y+ID[LZ
=es	T!A#@&G(J)E*C+C,D.G/Y0E1F2F3E4C5F6E7C8F9[;E<G=[>H?D@bAFB>CIDFEEFEGEH<I_JEKXLDO[PBQFRHSCV[W[YFZZ]@^BaYcCdBeFfBgBhd
=esa	o%J-J9H@IBIDJG_HEIIK_NIOIPXXJZEdIfHh^
=esce	p+Y.ZFYHFZ[c[fI
=escolha	v-[@IHHK]ZI
=escopo	yGZ
=escrib	t?IG[HHY]dIf[gX
=escribir	t!J%_HFZId[f]
=escrito	o#J+F3a4J>F?IBJCJDBHEOaZH
=escritorio	v3G9[>^?^HEOEVJfJ
=escritura	f!I%H(J*J,Z3H4G6H8[9H:J=X>I?H@IBIDJGJHEKHMJNIOIP]RIUIVHZGbIcId^eZfZgZhH
=ese	v3F;Z>^OG
=esist	y_Z
=eso	vLY
=espac	yI^KIZG_]
=espacio	v3]>ICII^KHMJZD_[hH
=espaco	y@JHII^KIZE_[hJ
=especial	yI^
=esper	r@ZXZ
=esperando	t9[>H@IBJHEXDaa
=esperar	p9G@bDJHHIJKIX^ZH
=esqueci	p>X@HBHHFZ_
=essa	t9JG]HFK_ZHdI
=essai	t#Y-H=]@IHGIJX^ZI
=essay	v-IHJKFN^XYZJ
=esser	yHIK_
=est	P#Z%?&F(C*E+G,C-[.E/A0C1C2C5E6B8D9F<E=?>^?^@EADCGEBFCGIHJIEJDL[MBN@O[QERISATYUaVJ[@]?^Y_AaEb?c=d_eCfbgBh^
=esta	R!b#[%C&I*D,E-[.G/F0F1G2F5G6E7D8D9?:A<G=@>>?[AFBJC@D>EGFFGZI?JEK[M@NBOEPCTHUeV]WEXAYEZE[D]B^]bBcCdIeFgDhY
=estado	yBIHIS_UIVJfH
=estagiario	yVZ^X
=estao	y.Y3^
=este	v([HGW]
=esterno	y:^
=estou	n#[+X-F3I9Z:I>]?G@HBZCIDJHDIJKHMJOJTEUIVZXFZI[Z]Ja[bJfIhJ
=estoy	p#^+X-G3J9Z>I?I@IBHCIHCIJKGMJTIUJV[XJZH[Yh]
=et	Y!F%F&J(D)G*[+G,H-B/E0G1I2I4H5H6Y7G8I9H;I=a>]?BAGB[CZDCEHGIH=IaKYLGNJOYPFQISGTEUEVBWHXDZF[I^G_EaBbZcFdFeIfEgGha
=etap	t(J*]C_HIaIeY
=etapa	t*Y3J9ICaHIZIaIeY
=ete	f!_#H%H(G)J*H+H-G/I2J3G4]7J9F:H=H>F?]@EBXCEDEHAIFJIK^LJM]NHOIPHRITIUGVYWZXHZC[I^I_ZaIbHcId[fHhG
=eteint	yHFRIU]ZIf]
=etre	y>I@YK^
=ett	o#H-Z3H9D:^>J?I@]BJCJDIHDIHJYK_MINIZG_JhI
=etwa	v9^@FHFIIZ^aI
=eu	k!I#J([*G-G3E9F:I=J>C?]@FBHDZIFK^MINIOHUIVbXG[J]IaEcJdIhH
=eurem	y:[ZJ
=europ	v)JHHSaUFVJZFaX
=even	i!^#G-I9]>H?I@[BGCJIEKGMYP[XIZC
=evenement	v%J&]DJFJHINIdFe^fZ
=event	Z#a%I&Y(B)F*G+F,^.I/F0F1G3F4G6Z7F9C:F;H<I=E>F?E@BAIBCCGDEEHG[HBIDKCLFMENaOHPJQHRHSETDUEVEWHXEZE[F]F^CaFbCcXdDf[gGh]
=evento	j#Y%H&a,J3J9I=JFIHFNFPIZIaJdDe]f^
=ever	j(I-J9[:I=I@FBJDIHHK^L]NFUZVIW]ZF^JdZ
=every	[!G%E(H)H*I+F/G1I2J3G4I5I6I7H8I9E:H;I=H>H?H@ZAJBDCHEJFJGHJ]KaLHMFNcOIPaRGS]VGWHXFYIZD[I]G^G_HaGbIcGdHeJgJhF
=everybody	i!I(X)I+[-Z8H@YB[DJHFIIKHNGS_VYZD_JdG
=everyon	e!I#I(H)^*I-G3Y9Z:J>G?G@FBGCIIHJIKHLIMHNGOISaV[WJZD]J^]_IbJcJhH
=everyth	c!I#J%a(I)I*J+Z,J/H3G4I6I7I8J9D:I;I=I>]?Z@BAJB^CHDDFIGJH@IDKBLIMYOHPDQIRISHTIUIVIXFZd[I]Y^H_HcHdIfChG
=everywher	r?[@JBHHHM[S^ZE
=ex	i(I)I*F+G-J3I9G;G>c?GCGDEHGOIPdUJVDXJZGaH
=exactly	vG]HGOX
=exceed	rXaZH
=excel	f#G>JHdTI[J
=exception	t,J1IGJH[RIe_fH
=exchang	i(F)[*c,I9H>Z?HBJCGH[IJVIZFaJdHeJhI
=exclud	i)[*I+I-J=GDHGbHEJIKJL[MISJTJUEV]^G_GcIdIfJ
=excluido	yG]
=exempt	yHGL^
=exhaust	y3IHIK^XZ
=exig	tC[IY
=exige	tC^HII]
=exigenc	vHJIZN[
=exigido	yCaHIIJZJ
=exist	]!G#I(G)I*H+I,J-X/G0J1J3G4Z5I6I7H9I:E;J=H>^?D@CAZBECFDGEHFGGFICJIKZLHMGNDOEPHRJSJTHUGVEW[XHYJZ?]H^H_daEbHcGdCeJfGgIhc
=existent	y-HKIZEha
=expect	r(J)[+]3IDJHEIGKHO_hJ
=expens	yH^
=expir	S!G#F%C(C)G*H+E,F-D.I/G0H1I2F3G4I5I6H7F8I9H:D;J<I=a>E?E@?AIB@CFDDEIFIGFHaICJFK]LfMJNDOIPGQJRHSGTGUEVCWGXFYIZ[[E]]^B_Ga^bDcGdEeHfDgFh@
=expira	oLaZJ
=expirada	yHF]a
=expiration	yHIL^
=expiry	n!I9I@FHZK[LbVJZG]J^I
=explain	t&[@JGHH_KIMGZDf^
=explanation	v&[HENXZ]
=explica	yN[
=export	o-J1J3I9H:I=D>JFcHaIINJSJVJZDcIfG
=ext	j!E%H(I)J-F2J4J9H:h=I>H?IBHCIDHFIHCIFKIMJOJPIUIVHXJZA^I_IaGbIcIhI
=extend	n!Y5Y@IBIHXK^ZH
=extension	d+J-I.Y1I2a3d9J:I>D?IDHGIIHMIOFRIXJZG]JaEcHfH
=extern	p:aHJZI
=externa	y:_HG
=external	i:_GY
=externer	y:_
=externo	r:^
=extra	tHHJ_gJ
=extremely	y2]
=f1	y=^ZI
=fa	f%J(I-I3I9H=I>H?I@[BHCIDHHEI[K[M]NJRITIVIX[Z_]I^HaIdGeIfGhE
=faccio	v(I-H@JH[IHKHNJVZZZ^JhH
=facebook	vH_ZI
=facil	e-e@JHDIHKHXJZE
=faco	v@JDHH]IJKHNJVZZZdIhH
=factor	p3FHa
=factory	r(JH_ZG
=fail	J!X#B&B(F)>*@+A,H-A.F/Y0_2E3G4E5a6Y7J8[9A:;;[=<><?=@EB;C=D;FcI<JHLAMIP^Q^SFT=UDV;WAXAYZZe[?]?_Ea=cJd=ebfDg=hE
=failur	h!I#J&_-I/Y1I3H4J=I@[BJDIGIHZJIKJMGN_PHRJVGZI^I_IbIc]eJfG
=fair	r(J-I:^=J@EB^IHKCLGNIUHV]WJ^IdIhG
=fais	vDYHJV^
=fait	r+JD^HFK^bX
=faktor	yC_HZVJZF
=fala	y-I9JHGK_XJYYZH
=falha	j#J(J.Y4^6X;Z=JHEPXVIZZbJdIeJfJ
=falham	vF^HHdY
=falhou	v,Z/[HJeZ
=falla	l(I*J.Y3]4];X=J>IBHCIHEIJP]SIUHVEZ]bJfI
=fallan	vF^HIdY
=fallisc	r;ZBHHHVIZ]
=falliscono	tF^HJdZ
=fallito	t,[4^HDdJ
=fallo	p,[/[3I6Z?JHITYeY
=fals	g%G)e*I-H/J3H9IBIEGHDIIJ]KJNIPISIUFVGWIZJd^eEfJ
=falsch	c!I#Z%I(I)I*H+I-E/I0J1J2J3Z4Z5J6J7J9F:J;J=H>E?G@FBFCEFIHZIDJJKDMENGO]PIR^SITHUIVHXaYIZC[J]G^I_JaFbFcGdHfGh_
=falschen	v#ZHHT[
=falta	d!G#G%^(F)I*H+I,I-F/J0J2J3c4I5[6J7I9F:H;I=[>D?F@FAIBECaDZFJGJHBJIKDLIMGNHOBPHRISJTIUHV[XDYXZB[I]G^H_IaCbIcIdIfIhE
=faltam	r3I=aCJD]HDZH
=faltan	r=ZCYHI
=far	i#I(H-F1X3G7J9E=I?I@_BICHDIIFMHNZRIUIV]XIZZ]I_Ja]bIcIdIfIhG
=fare	y@[HJIIK^ZH
=farlo	y9I?J@GCIHJIHKINIU_V^ZG
=fast	o!G+[@JDIHGIJKJR[UJZZb_hY
=fatto	v9C:^B^D[HH
=fauss	vH]R[
=faut	h#J(J*I-I3^5Y9G:I=]>G?H@ZBICZDGI^KFMYNJOITJUJVIXIZE]JaGbIhG
=faux	y4^HJdIeJhX
=favor	l#]=HH]KIZ]
=favourit	t-Z3JHGIJKb
=faz	t:X
=fazer	v#X9JCJHJQYV_ZI
=featur	c!F#I%I(H)G*H+I,F-G.J/J0J1I3G4H6I7G8H9F:G;I<H=Y>I?D@IAJBICIDHEIFJGGIGJJKGLIMINGOIPIRHSDTIUaVbWEXGYIZC[I]G^G_HaGcFd_ecfDhH
=fechar	y@JB_ZH^J
=feder	r!I,^3I7aHJPJ_GdH
=federada	y,^
=federado	n!I3I7d_GdG
=federat	b!J%J(I)I*I,_4J7e:J=J@IGIHDKJMIPFVIZD^HdJfZ
=federati	y3I7_dJ
=federation	r7^:IZI
=federato	t,Z4J7^PH
=fehl	n(I6Z8Z:J=IVJZ[^XbH
=fehlen	m#J%Z*Z-I3I9G:J;I=a?ICYDIHEI[ZG
=fehler	c#H%I&a(E)H*J,^-G/F0J1J3E4G6H7E8Y9I:Y;I=C>I?GBECHDGE_FIGHIEJHKFLHMIN[OIPFRHSZTHUGVEWFXHZa[I]I^E_HaFcFfEgHhC
=fehlerhaft	v3_DG
=fehlermeldung	v3H@XHIO[Z[
=fehlt	c!I#F%]*I-I4J7I9J:I;]>I@GBGC[DHJIKILJMHNIPIRJTJUGVYWJXIZE[]]I^IaIbZcIdIfZhI
=fehlversuch	y#aXH
=fel	l#I-I4J9I>I@HBICJDIHEIFKGMHNIPJR]UJVIXIZ_aIbJcGfHh^
=feld	t3]>G@JHHIIKHZHhb
=fell	v3G>bDJHDOJ]JaH
=fenetr	yBJZI]Zb_
=fenster	tBIHIZE]]b^
=ferm	r!Z=J?IHHU^VGZH]^cX
=fermo	v0YfZ
=festgelegt	y*[UIW[
=feu	v-HHZRJTIcafG
=few	o/X@JHIMYNFP^ZIfZ
=fi	t#Y9IH_
=fica	r(I7]9I:^=J>J?H@GBGDJHCKIMIUJWGZ]]HaHgXhZ
=fich	v(]3J9H?HBICJD^H[OJVIZHaJ
=ficha	t(a9H?D@IDaHJIIVHZF[H
=fichier	y2[
=ficou	p!Z9I>^BIHDMIR]ZIaJd]fG
=fido	o(F:I=I?g@JBGDIH@MGUHVDWJZC[J]JaJbH
=field	d!I#H(J-G/I3b7I>G?I@FAJBECJDHGIH@JGKDLIMGNFOITJVIXJ[I]H^H_HaGb^gJhd
=figur	t9[@HHHI]KIVYZJ
=file	]!I#G%J(F)I*F+I-F/I2Y3_4I7I9E:H;J=I>]?E@FAIBFC]EJFDGHHbIBJFKGLJMFNGO_PHRJSJTIUIVIWJXHZC[I]G^I_GaCbGcFdIfIgIhE
=filenam	p2a3IHF
=filial	p4[>I@IDJHFJHMcZIaIhI
=fill	o)J+]>F?FDbHDOZZF
=filter	[!G#G%G(G)I*J+H,J-E.J/E0I1H2I3B4E5H6I7G8H9F:G;I=G>E?G@EAIBFCGDGFIGeH<IBJjKELIMFNEOHPFQJRGSHTGUHVFWJXHYIZD[I]G^G_Ga[bHcYdGeIfFgFhG
=filtr	v4JJaMI
=filtro	m-H3I4E5I9I>I@IBJCIDIGZHGIJJdMGVJZIaJhJ
=fin	v3J>G?JB^KI]^aG
=finalement	yB^HJ
=financ	rH]VJ
=find	b!G#D%I&J(G)I*J+I,J/G0J1J3F4Z5J6G7H8D9H:I=F>E?]@FA[BECHDFFJHZIEJHKFMFOHPFRISITFVIXHY[Z=[^]H^G_faFbIcDdDeGfGgIhG
=findet	y4Z=IZJ_^dIfJ
=fine	]!G#G%F&J)]*I+Z,J-E/_3D5J6J7I8I9F:H;J=H>B?F@[AJBcCFDCFIGYHBICLIMFOHP^RISITXUGVFWHXIZE[H][^H_FaEcHdIeJgGhF
=fingerprint	yH_ZH
=finisc	y3Z>]OC
=finish	e!H#I%J&J(F)H*H+I,I-J/H3I4I5J7I8J9H=G>H?E@GB^CIEIGIHAJHKIMIN]OJPHRJSITIUHVGWCXIYJZ^[J]d_FaAbCcIdDe[fGgIhH
=finn	r-I3G9I>F?^@IHFIYKHMJZG[_]J_Z
=fino	v9]@[BJHE]If^
=fire	yHG]_cJ
=firefox	y.]
=firewall	_!J#E%J(I)J+J-F.J1H2J3H4F6J7J8I9H:I=H>H?I@EBFCHDIGIHaIHJIKILJMHNHRFSBTFUHVJXHYIZF[I]G_IaGbHchdIfBgIhI
=firm	p!I8a:^=I>J?I@HDIGHHGOIU^VIZGhI
=firma	k-J3J8Z:J<_@IBICIDHHYKIN_UYZEhI
=firmy	r!J#H9J:_BHDIHFIIJYNZU^VJZGcIhJ
=first	[!Z#G%H)H*F+F,J-D/F0J1I2J3F4I5I6I7G8^9G:E;H<I=G>C?D@_AFBHC[DbEGFIGGH;JEKBLaMDNBOEPHQJRISGTHUCVDWaXFYIZG[F]Z^D_EaFbCcFdGeHfFgFhc
=fit	y4I6_HERHYHcGfGh]
=fits	y3H9J>IHGKHNJO^ZEh^
=five	g#^3J9J>H?J@GBJCJHFJIX_ZC]Ha_
=fix	n!J(J*H-I8Y=I@ZB]DIE_HEIHKGMINJUJVGXJZ]]HbIdHgIhI
=fixe	v9H>^HFf[
=fixed	t#I%H*[;XBGHFLHPGVJZG^a
=flag	l@JHIL]ZJ^^
=flagg	t-]H[KHZH^Z
=flash	v(HHJZF^Jb_
=flicker	yH[
=floor	tHFVaZH
=floresta	p8aAXHH_]
=flow	r(H)[*J/J3I@JDJHaNIZG^IaIg[
=foderiert	t,]7[
=foi	f![#I(I-I3Z7J9E=I?I@GB^CJDGHDIIM^UGWYXHZD^JaIbHeXfIhI
=fois	k#]3I9G:J>G?I@_BICIDJIGKHMIXbZB]H^Ia]hH
=folder	m;E>J@JF^HXa^
=folk	o)]*J-]/I9J@ICXF_HBIHKINJTHXHZE_Jd]
=follow	f!J(I*Z-H/H9Y:Z?J@^BJGJHBIYJIKGN]PGTJVI_JbIg^hJ
=fonctionn	t?J@IBZIIMINJZ_aIhI
=fonctionnalit	y%JHJV]d^
=football	t-ZIZ
=for	?!E#D%C&@(a)_*d,]-@.I/=1G4?5H6>7C8E:F<H=I><?X@BA[B7CGD^EbF;GbHaIGJAK:O<PXR:SGTJUaVhW_XcYCZ@[B]?^I_Gb;c;d<e=g<hG
=fora	k!I#a(I*H+J-G3F4Y7H8J9Z:H=H>I?G@GBGCHDIGZH@IHKHMIOIPZRISbTEUHVGXGZE]I_JaGbJcJdJfHhH
=forbid	r.ZHILIZH^a
=forbidden	k%J(b*J-a@JHBI[KFZG^J
=forc	c!J#I(I+Z-F9I:J@DBDCHDEHGIGJJKDLfMENHZ@[a]I^G_JhE
=forcechangepasswordnextsignin	rLaZG
=foreign	y7XHJTY
=forest	]!E#G%H(G)I*H+H,I-G/I0I1H2J3F4H5J6H7I8g9D:F;I<J=G>G?G@CAeBDCEDFEFFIIFJHKELFMGNGOIPGQIRHSITIUIVFWIXGYHZ@[H]G^HaHbGcGdGeGfFgIhF
=foresta	r!J3J8aAIDIHF_^
=foret	p3J8b9IHG_]
=foretaget	yNY
=forever	yL[
=forget	yDX
=forgot	U!]%E(A*G+F,I-C.I/E0I1I2H3F4I5I6H7b8E9F:a<H=]>F?_AIB@CFDaEHFGGDJDK?LDMCN@OHPGQJRISFTFUCVDXFYIZY[]]D^I_GaEcEeGfFgEhH
=forgotten	m(I9I:G>J@EBHCIDZHZIHKEZ]]IbHc]h]
=form	h-[9F:[@EBICIDHLIMHNHZB^Ihc
=format	g3d>FDGHDOD
=formatiert	y3[
=formato	r3b>ICGDFHGOF
=former	j-H3E>_@HCHHEIFKaOFVJZF]J^ZaIhJ
=formulario	y-HKIZEha
=fornitor	y:Z
=forsok	r#ZX[
=fortfarand	v@JHFIJM_T]
=forward	t-I3G9E?HFXHaNIZG
=found	[!F#G%G(H)I*G+H,I/G0H1I2I3E4^5H6I7F8G9E:H<I=G>F?DAeB^CFDDEGFIGYHFIGJHKFLJMGNEOHPGQIRISHTFVFWHXGYJZ@[I]E_baCbGcEdFeIfFgHhG
=four	i*[3I?IHGI^N]ZIaZ
=fout	p(I@IBIHHSIVJXYZbhX
=fraca	yHJI^OHc^
=fragen	y)I*[>HDHEJHFXIZ_aG
=fragt	tH^h]
=framework	yH]ZH
=fran	y9H:_HHJZ
=fras	y-_HHKJ
=free	j-J/I=g?I@ICEDIHDIJJIKGNIPJTJVJZF[ZbJdCeHfEhI
=freez	yH_
=freigegeben	yHZV]ZG
=freigeschaltet	tVaZI
=fresh	p!H3H:J@YBHCJD^HEKZLYPYUJVJW]ZE
=friday	l!Y9]@IHFJYVXZX
=friend	y:I@JHISaZD
=from	J#B%=(>)_*>,E.D/>0D1]2C3A4Z5F6Z7G8H9?;a<D>H?I@BACB=DJEDFBG[IEJ_KbM=OJPaQJRHSCTZUFWDYAZ:]>^[_[aGcYeCf>gG
=front	t3X^Z
=fruh	t@a
=fruher	r9I>H?^HHK]P[ZHaJ
=fruheren	y@HHHIHKaZG
=fs	v,Y7^ZI
=fue	rK[PX_Y
=fuera	t#^9^@HBJGZHEIIKHMIP[VIZEhI
=fuhrt	yHHU]ZIb[
=fui	yHF]a
=fulfill	y3JI^NF
=full	i#I-G3F4]5J9E>F?J@]BECIDIFIH_KGMHNJO[PJTYUJVJXIZE[J]HaHcIf^hH
=funcao	r(^)_*X-J3J9J:I?GCJDIHHU]ZH[JaJ
=funcion	yBIDIHGU]V]
=funciona	e#J(H)G*J-H3J7J9J:I=G>J?J@EB^DHIGKHLJMZNHPZSIUDVFWJXJZa]I^JaJbZdGeJfYhH
=funcionar	vB[Y[fJ
=function	p([)I:ZHEU]ZGbX
=funf	vBIHFM[NZX^
=fungerar	k-J9J>I?J@GB_DJHZIIKIM[NHZYcJdJhH
=funktion	yBIHHUbVG
=funktioniert	n9G=^B[HIKINJUJZ]dJfG
=funziona	k@IBXH[IIKHNIPYVIZYdJfZhJ
=fuori	r#a-I9[@JBHGZIGKINITJZJaJ
=fur	X!D#C&I(F)_+H,[-C.I/F0G4D6F7E8Z:C;Y<I=X>D?D@BAHBIDZFGGZHcICJFKBLFMENBOFPHRFSDTEU]VbWZYFZ=[E]D^D_FbDcCdGeEgEhD
=furs	y=Z>Z
=further	r(J@IDIHHN^X]dY
=fuzzy	t-_ND
=ga	r(F)d*G,a2J8I=I?HBHDIGHHDSIUGVHWJZB^HcIdHfIhF
=gaat	p3[>ZHHOJZ]aG
=game	y#]@IH]cG
=gamla	k9I>Y@HBIDIHFIHMbNITJZDg^h]
=gang	y9J@aHH
=ganger	y#H@^X[ZH
=ganz	yHJPYU^
=ganzen	yU]
=gar	j#G(I*I-]3G4I9D:J@]BHCHDEHBIGKFMHNIOIR]U]VGXHZZ[J]^^Ja[cGdIfHhG
=gard	r@IHEIFKaM[OHgY
=gast	n(J:d=J@JBJUIZE
=gastgebruiker	y:aHHKJ
=gastkonto	t9H:bHH
=gate	n)I*a-J?H@ICaHEIHKHPJZJ
=gave	b!F#G%]&X)J*Y+I,Y-G/I1J2Z3B4J9G:H=I>F?D@ZBGC[DdFJGJH>KDLJMGNHOCPIRZTIUJVGXEZX[I]Z^F_IaDbIdIfJhG
=geaccepteerd	y@INEh^
=geandert	f#J-J/X7X9I>I@bHFIGKGLJM_NITI^EgXhF
=geblockt	y-[BJHGc]
=geblokkeerd	v#ZTZ
=gebruiker	o!^#J(]-I/X3F9I:H;_>J?H@GBIHEIHKFMINITIUIVHZD^^aIbJdIfJhH
=gebruikt	t9JHJKa
=geen	g!I#G%Z(b*I+J-F2J3E4]5I7J9D:H;H=Z?F@EBFCID_HEIEJIMHNIOFPHRJSJTJUHV[XGZD[I]G_JaXbHcIdJfIhH
=gefallen	y>aHH
=gefunden	t__
=gegen	yN^
=gehen	t*X4[HIZHfZ
=gehort	v9]>YKJP]UIWI
=geht	Z!G#E%E(C)G*H+H,H-X.J/G1Y2Z3Y4F6G7G8I9C;H>b?DAJBECEDDEHGGHYJHKJLFM]NCOFQJRYTGUEWHXEY[ZZ[Y]E^X_FaBb[cEeGgFhA
=geloscht	y!H/I>]HHMHTI_^aJ
=gemacht	v#^-J9J>HCJHGIIKIXJZG]_
=genau	v>^F^HIZHaJ
=general	v(])Y*I,^PHdF
=generat	v2]
=generator	y-I@JK[N]ZJ
=generic	t@IHGN[ZH^_
=generica	y^]
=genommen	t%J-I@IHHIFK_NIP[Z][JhH
=gens	y+_G^HHZFdHfF
=gent	y#J-H0H9_BHG]HFIJKIZIaJdIfHhI
=genug	y-JIaZH
=gerad	v/IHJS_TJ]Fc^fI
=gere	r(J-I5]7^:]=J@IBIHHIJKHNIUGVJWIZDcJd^hJ
=geregistreerd	p>YDZ
=gerenciada	yKId_
=gereset	yg_
=gerida	y:^d[
=gesamtstruktur	v8a
=geschlossen	vBZZH]^
=geschutzt	y,]
=gesetzt	i#Y%Z(E4Z@HB[HDIJKIMGNJQYZD^^dJgZhJ
=gespeichert	v#^D]ME
=gespeicherten	y3IO[
=gesperrt	a!H#d%I(H)[*H+I,H-Y/H2J3G4I7J9H:J;J=I>G?H@EBDCGDGICKZLIMENGOIPIRJSITcUHVFWJZD[Z]F^I_IaGcHdHfGgHhG
=gestellt	vHJU]V[
=gestern	n!J(I-H9I:I>I?H@bBIHIKHM]UJVHZD]^_IaJcJf]
=gestita	yda
=gestoppt	y0^KIfX
=gestopt	yfY
=gestort	v=IBIHCR]S_]Fc^dJfG
=get	Q!A#H%B&H(J*[+_,]-E.G/D1F2G3G4D5F6F8Z9X;G<F=Y?E@^AHB?CADDEFFHHDJ]KDLDMCNZOEPFQHRGSBTIU^V[WCXCYGZc[E]@^B_Ba_bDcCeBfCgJhE
=getippt	y#]
=gets	Y!I%G(Z)Z*[+Z,H-_/G0H1I2J3C4I5J6I8I9G:H;E=G>I?G@GAHBDCEEIFJGFH=I^LYMGNJOZP[RISFTDUGVJWIXHYJZI[I]F^F_Ea^bIcYeIfZgHhY
=gett	e#[,_3J>G@HHHIFNYZ[^JaZf]
=gevraagd	v*^CZ
=gewechselt	t-J>]@_BHHFKIM[ZIaJ
=geweigerd	v-J@ZHHIIKJN^P^ZFdIhI
=gewijzigd	p@XB[M]TJZF
=gia	l+^-E3J9I=J>J?G@[BICIDFHDIIKdNJOHVIZG]JaIhG
=gibt	m!G#I(I-I/G3J9a=I>I?IBICIDIIHKHMGNGOJSJTGU[VGW]XIZD[[_]aHfIhI
=gilt	k(I*Z+X/]:J@GBHG[HEIJKJM_NJUJVIZGg]
=ging	r!X9G@ZB[HJRYZIdJf[
=giorno	l#H(J-H3J9F>J@cBHCID]HCIGKGMJNITJVJXaZFaIbJhH
=gira	y=JBJGJHFMHZ]f^
=gissa	t-^HI
=gisteren	t9J@_
=github	y,IBHHbLJZE
=giu	r/H3I4[=G@JBFDIHBSdTGUGVJXJZCaIc]dIeJfHgI
=give	c!J#H%H(a)H,H-G3H7G8Y9I=J>F?H@CA]BGCHDEIDMHNGOHSITIUJVHXGZ]]I^ZaHb[dIg]hJ
=given	l%Y(I)Z,^-H/H8I?J@ZBIDHHEIHKFNbVJZChZ
=gleich	t9J@XIJK_MI
=gleicher	yA[
=gli	e!G#G%G)_*c+I,H-]3Y4H7I9F=Z>H?E@FAJBHCHDGGXHAIFKHLJMGNHOHTHUGVXWIXIZG]I_IaIbIdXfIgHhI
=global	]!I#I%J(c)]*],e3I6J7I:H=I>I?F@GBHCJDHEIHBIIKHMINIPEUFVEWIXJZB]I^I_JaHbIdBeHfIgFhG
=globalen	y,Z
=glomt	t(JBED]HHMIUJZ_bJdI
=gmail	g!J%J(I-I3H9J:g=J>Z?H@GBHCIDFH^IGKGMGNHSIUJVGZ@aEbIgJhH
=gmsa	k(J0cHFZG
=go	^#G%I(D)H*F+[,I-D.^/F0J1J4I5I6J8I9C:_;I=E>a?D@ZAICEDDEEFHGIHBI[JHKZMFNCOERISFUDVDWHXEYJ[F]_^D_FaBbFcGdGfGg^
=god	y-I9a@JBIHFZI]H
=godta	y@IIJKINIZYdIh]
=godziny	p-J9F@]BJHEIJMJX[ZIa_
=goedemorgen	y9^HIXJZJ
=goes	_!I#_(I+I-H/G3^8I9F:I=J>b?G@XBFCGDGHEIFJIK_L]MHNFOISJTGVIX[ZJ[]]G^J_IaBbIfJgJhD
=going	o!I#I-I7J9^:I>G?I@FBGCJDIHIIILIVHZb]IaGbIhH
=gone	c#G%I(J*F+I-G/J1J3D5J7I9E:J;I>[?_AIB^CGDZGIHCIGJJKDLJMHNGOHPJRITHUIVIXHYYZA[Z]Z^H_]aEb[cHdIfHgJhH
=good	d!I#G(I*I+H-J/J3G4J7I9d:I=I>GB_CDDFFJH@I[JJKYMGNXOIPIRISJTIUHVIXGZD[J]G^J_IaFbIcJdIfIgJhF
=googl	l#C7c=I?HBGHaPJSJTIZE
=got	U#[&I(C)X*E-C.H0H1H3D4G5H6H7G8D9B:H<I=E>c?B@^AYB_DDEIFGGEH@JGKHMCNAPFQIRGSFTCUEWHXFYHZd[E]a^BaBbDcFdJeFfGgFhB
=gpo	^!I#I%I(H)J*I+J-I3J4J7I9I:I=H>I?H@aBECIDHHHKFLJMEPIQfRJTJUHVHXIY^ZE]I^I_JaIbacGdIfIgJhI
=graag	y!J#]
=gracia	p#I-I9a>J@JB]HEIGKJXIZH
=graduat	y![>]HF
=grain	v@ZHIN[
=graph	c!I%C(a)[+H/H7J:I=I?I@FBHDFIJJIKGMFNHPHUJVGZC^H_JaJbIdIfJgfhJ
=grati	y%JHadFfJ
=grava	t0Y9IG]HIY^dJgX
=gravado	y3_>GHG
=gravar	v%ZHFd]f]
=grazi	o#I(I-I3H9b>J@IB]DIHDIHMJVHXIZH_IaIfJgJ
=great	p(I-I3I9b>I?J@IBIDJHDIIK]NIVIaJhF
=grey	e!a#I(],J3I8J9G;I=I@IAIBHCHDJGHHBI[LZNJTJUIVFXJZI]J^H_GaJeagJhI
=grigio	v%J(_9J:]>IHIIJ
=gris	p%I(a-J3J9H:aHEIIKJVG
=groep	v(IBIHYUJVaZF
=gross	yIZ
=grossbuchstab	yI^
=group	U!D#F%B&J)D*F+F,G-E/E1H2H3C4F5G6G7E8F9C:E;G<I=B>D?D@EAGBBCEDCEHFGHbIBJDKCLGMENXOHPeQHRGSFTFUAVjWEXEYFZ?[F]D^D_DaEbDcEdBeDfCgFhF
=grupo	e!J%I(F)I*H-I3G9F:H=H>I?I@GBHCIDIGYHDIHKHMIOJPaUHVgWJXIZD]I^J_JaIbHdIfIhI
=grupp	j!J(I=J@IG[H[P[UHVbZEbJdHfJ
=gruppi	yP_
=gruppo	n(I3H9JDJHEIIPYVdZI
=grupy	v(J:JBJH[UIV^ZG
=guarda	o#_-H7^9J>J@GDJHBIJM]ZFhI
=guardado	y3[9IDJKIO[
=guess	b!Z#_-e9H:I@GBIDJHBI[KGNJTJZBhJ
=guessabl	n-aZH
=guest	^!F#F%H(B)I*H+I-F3F4J7I8J9C:i;J=G>F?F@EAIBGCGDGHbIEKFLJMHNIOHPGRZSHTIUHVDWIXFZA[J]I^G_EaHbHcIdIfHgIhG
=guid	t!I/IAZHHZY__
=guidata	v,Ze]
=guten	v-J9b@IHFXIZH
=guy	v(I)J*IL[P[V]ZJ
=guys	v#ET_c[
=ha	W!F#B%X&H(A)D*H,E-G.H/Z0E1G2Y3I4G5F6G7E8G:B;E<H=I>@??@_AGD]ECGFH:IYJEKALEMeNAOJPBQGSCTBUaWbXGY]ZB[E]^^D_DbCcDeGfBhF
=haadj	yHEZIb^
=hab	h!I%J(H)J*H+I-G3H4I9H:H=G>C?D@FBFCcDAEJH@IEMINGOHPISJTJUIVFWJXGZ][H]e^J_JaYbGcIdJfHhH
=habe	^!H#]%H([)G+Y,J-E/I0J3G4I6J7I9B:G;I=F>]?D@CBDCZD^EIFJGIIDJILIOFPHRJSHTGUFVDWHXEYJ]c^I_IaCbFcHdGfHgIhD
=haben	f!J#F%I(J*]+Y/H0I3H9J=]>G?I@YAZBGCGDZGIHDIINJOJPIUIVIX]ZE]H^J_HaFbJdZfIgJh[
=habilit	vV]d^
=habilitada	nU[V[ZI
=habilitado	l(I9H:I@HHIIJKHU[VbZEd]
=habilitar	r.[H[UFdGe]
=habilito	yH[UX
=habilitou	y(HU^VGZFdZ
=hace	k5X=[@_BJHHIIKIM[XIZGhI
=hacerlo	y!J#I:^DJIINJV^ZI
=hack	p!I#I9JHbZH
=had	Y!X#[%G&J(F)H*I+G,I.H0H1H2I3C4F5H6H7G9G:G;Z<I=G>[?C@YAGBCEIFHGGH<JGKgLGMDNBOIP[QISHTEUGVDWHXBYHZ=[F]d_EaCbFcEdGeIgGhA
=hago	y-JBIH^IIKGZZhF
=hai	t(X@^BIX[ZF
=hakchen	t<YZE^a
=haken	t;^HJLYZI^Xd[
=halben	yB]HIa[
=half	d!G#I(F)G*G+I/b0H1I3G4F5G6J7G8I9G:G;I=E>G?FAGBFCHDZE_FIGGH?IFJHKGM[NHOJPERIS[TFUEWJXEZC[I]_^I_Ea]cIdGfHgZhJ
=hallo	r-[3I9a>I?HBICIHFIHKIUIVIXIZH]JaH
=hammer	t#YHEKHT]
=hand	k!I%[(H-[7Z>_BHHFKIL]MIZG]I^FfJ
=handbag	v9I>bBIHFMJZF
=handl	y7ZG]HJZG
=handset	t9F>_@HHYOIZE]HaI
=handynummer	p-I3Z>Z@ID[HGKIMIO^ZJaGhJ
=hang	v4Z>I@JHJZIa]bY
=hangt	v4JHXRIS[cFf]
=hanno	j!^#G%I(I)]*Z,I-H3G4I9G:I=[>Y?^@FBHCFDFHFIGKHNIOGPGSITJUFVEXHYJZC]]aIdIfIhH
=hantera	y-IBHHHIIKHMINIZHdahI
=happen	h!J(F*J+J-H3I4Y7X9E=I>D?B@GBECHDFHZIIKFL[NFOIVIZb]H^Ja^bFhI
=happy	r-I/]9a?J@IBYHDIIKGMJZFhI
=har	b!G#E%I)F*E+H,J-G1J3G4I7I9D:G;I=_>^?F@FAJBEDbEJH>IEKZLJNFODPHRISITHUXVGWIZA[I]F^I_Ia]cHfHgZhG
=harden	h%J(H)Z*J,I-J.X4J6J9H=I?JBIHDIJJJKJPIQbRIVJYdZHbIcGdHeEfE
=harder	n-^
=hardwar	r?cBHZC
=hartung	y%^RIY]cFfH
=has	J![#I%@&E(H)?*D+?,B-^.E/^3c4H5E8@9?:>;B<E>E??AZBJC^DcF_GIHCIIJELYMDN>O?QDR@SbTGUaVYWaXAYBZ<]>^I__a=bFc?eBf?g>h>
=hasel	k@IBHDIG[HEIJJYKJMIU_VHZGdafGhI
=hash	c#I%G(G)I-G0G1I3H4I6J8I9H:G=F>I?H@FBGCIDHFYGcIGKELIMfNFPHRHSJUIVHWIXIZ@[J]H^H_IaIbHcHdFhH
=hasla	b!G#H%H)H*H+J-I/I1J3H4I7H9I>G?H@HBCCHD_EIFJGIHAIFJIK]LHNFPGSGTIUZVXWHXHZb[G]I^[_IaHbEcHdEeJfFgHhY
=haslem	yZ[cId]gJ
=haslo	^!G#E%I(F)I*I+H,J/H0J1J2J3H4H5J6J7I9D:G;J=F>G?FAJB[CFDEEJFJGIIXJHLHM_NaOIPHRISHTGUFVEWIXGYJ]H^G_HaGb[cHdYeJfFgIh^
=hasta	r#I-J9_>J?I@ZBIHDIJKIMJX]ZIf]hJ
=hat	Y%^&I(B*C+C,F-H.I0Y1F2Z4E5G7E8G9C:G;E<I>A?AAGB^D[FFGEHBIYJFKALEMANAOHPCQHR[SXUaW_XGYXZ>[E]c^C_DaAbDeGfBhD
=hatt	o-H3H9E>]@GBJCHHEIHKbNJOHXZZYaHhI
=haufig	y-[KIXX
=haus	y9H>^BIHIU^VH
=hav	r@YA^BIHIPHZX^H
=have	L!@#E&G(E+G,E/I1E2E3Y4C5_6E7C8D9Y:I;Z<F=^>Z?HAFB>CdDYEEH>K^LDMCO]PCQFRESDTCVHYDZA[[]@^X_BaCbBcCfCgIhZ
=hay	j!I#I(I-H3I:]=I>E?H@^BFCID]HCIGKIMHNHOGTJUHVEW]XHZD[I]I_Ja]bZc]dHgJhI
=he	X!]%G)G+_,I-G.J/[0I1I2J3D4G5I6H7G8E9H:H;I<J>B?AA[C^D[EIGIH<IaJFKZMEOEQJRHSGTGUFV^WHYIZ?[I]b^EaCbFcGdGeIfGgGhJ
=head	t(]@HD^G]HGIJKFMJPXZG
=headset	r9H>JHb
=health	o7IHDSbZIf[
=healthy	vfX
=heartbeat	l%H=H@IBIGHHAKHM]PJYIZIbJc]dDeHfdgJhI
=heb	i(^9J?IBIC]DXHGK_ZFaI
=hebben	yIXMZ
=heeft	t%[/ZUZ
=heisst	p#I:I@IF^HGIIKHMIN^OYT]V[ZD
=hej	y#I-I3J9a>J?I@IBICIDIHDIIXJZGaJhJ
=hela	vHZUY
=hello	c!J#H(G)J*J-G3I9d=I>I?a@IBGCIDIIGKHMGNIOJPIRJSITIUHVGXI[H]I^J_JaIbIcIfHgGhH
=help	^![%I(C)J*I+I-F/H3H7H9Z:H>G?F@HAJBXCHDHGHHYIYJ[KELIMFNFOIPIRJSHTZUHVFWJXFYJZ_[G]H^G_HaFbEcIdIf^gGhF
=helpdesk	Y!H#F%H(e)D*]+J-[/I3G7H9E:G=H>G?E@^BDCIDFGJIEJHKELZMDNGOHPYSHTYUGVFWIXG[G]H^HaHbFcJdHfIgbhJ
=her	X!^#]%F(B)G*G+_,I-C.J/C0I1H2H3Z4H5I6H7D8G9H:];I<J>I?CAGBICIDAEIFHG^H:IXJEK_MBNEOIPEQJRHSGTaUEVCWGXIYIZ][D][^C_[aEbDcFdEeIfGgH
=heranca	y;]
=here	]#G%H)E+H,I0Z1I3H4I5J6I8H9Z:[;H=E>E@CAIBBCFDEEIFJGEH>JHKZMFNBOHPGRHSGTIUbVDW[XGYJZG[F]G^F_Ga^bGcGdceIfDgF
=herencia	t!H;_
=hergebruiken	yK]
=heritag	v!H;^
=hers	t@]HIKIV^hX
=hes	k!a)I+J@HBGD^HFPITZUIXJZFbI
=het	Z!E#D%])H*F+G,H-H.I/X0G1H2G3A4F5H6H7F8I9A:I;F<J=E>H?D@^AHBACDDCEHFHGHIZJGKYLHNaO^P[QHRGSETDUDWGXDZG[F]F^E_Eb[cEd[eIfEg]h[
=heur	i!J#I-I3H9G:I>I?I@[BHCHDJIGKJMJRaUGVIX]ZF]Ia]bJcJdIfI
=heut	h(J-I3J9H:I=I>H?J@dBIHFIIKFMIS[VJX[ZXaIdIfYhI
=hey	t9a?ICJHFZH
=hi	i!J#I(I)J*G+J-H3H4J7J9c=I>H?GCHDHHCIHKHMINXSITIUIVIXI_IaHbJcJfIhI
=hibp	y4F5GHJJ^
=hidden	y*[b[
=hide	t+I7GDHH]b^
=hier	j(H-J3E9H:[=I>G?J@cBHCGD^HDIIKEMGNIOGPJUJVIXJZ?[I]_^IaIbId[f[hH
=high	v(J?IBJH_P]VHZH
=hij	y-J3F@ICHHGIGKaXI
=hilf	y9ZZX
=him	d#F%H(G)J*H+^-C/G1J3H4G5J6J7G8I9H:I=[>D?CAbBHCED^FJGIH>IYJHK]LZMGNGOISIUHXIZF[H]G^I_^aJbHcIdJfIgIhH
=himself	p#X)[@ZHI
=hint	d&Z*I4J5e@HCIHDIIJXKJMJNDOXWIZI
=hinterlegt	h#I*H-I3B?]@GC_DbHGIHKHNIOYVIZG]IaHhI
=hinterlegten	t3]>YDH
=hinwei	yN]U]WIZH
=hinzugefugt	y8^
=hire	t@ZD]HIVXZI
=hired	y3^IHOH
=his	X!^%G(B*Z+c,J-B/[1J2J4I5I6I7I8H9J:c=[>C?EAIB[CGEHFHH=I_JEK_LCMENBOIRJSHTYUDWIZ?[G]E_FaEbEcHdGeJfHgYhY
=historial	v5]HIIDN^
=historico	v5[IFN]
=historiqu	v5]IGN]
=history	b(I-H/I3H4I5b7J>I?JBIDIHYICJGK]NaPIXJZF]J_JbG
=hit	o#ZHHZHaYg[
=hits	t#F-XA^HHJZT[VI
=ho	[!F#]%E(^)H*Y+G,I-B.I/G0I1I2H3A4H5I6H7F8I9C:D;H<J=E>b?G@ZAIB@CaDYEIFIGHH:IHJGLGMBODPGQIRHSHTGUEVDWGXEYIZ_[F]c^F_HbEcHdEeIfFgG
=hoe	yH_VF
=hoje	n>H@cDJHHKIX]ZFaJ
=hola	t-H3I9c>J@GBIHDIHNJUHXHZIaJhJ
=hold	i!H#I)Y*^+J-G1J3a7Y9E:I=J>F?H@DBICIDFIGJJKJMJNIOIPFRISHTIUFVFX_ZB]I_JaYbIdIfJgGhH
=holder	p(D)d-IHBPGVHZH^Y
=holiday	o#Y9G>Z@GH^IJXJ
=home	c!J(H)J*I+I-F3D7J9E:g;I=I>a?H@GAIBJCIDIEHGJIGKFNGPJTHUGVHWIXHZD]I^I_EaHcIdIfGgJhI
=homeoffic	v9I>]HGM^
=hoofdletter	yHII^
=hook	v8_:I
=hope	y9XZY
=hora	a!I%J(H)J*I+J-G/J1J2J3F4H7I9D:G=H>F?G@bAJBECFDGH?IFJJKELJMENIOIPHRcSHTHUGVGWJXbZC[I]H^H_Ia_bHcHdIfFh]
=horario	yR]
=horlog	yR]
=hors	y4[GZ
=hos	yHJSYZId^fG
=host	j#I,J-J0J1J3J4H9F>J@IGJHYIIKJMJRdXHY]ZG_JaIbJcXfC
=hotfix	o5aHH
=hotmail	n!I#I3I9I:J>GDIHdZHaJ
=hour	X!F%E(F)H*G+H,I-E.J/D0I1H2I3E4H5I6I7H8I9A:F;H<J=F>D?F@hAGCFDFEIFIGHH>IBJGK@LIM[NFOHPbQJRYTEUGVEWHXcYIZI[G]F^G_Ga[bFcFdGeIf^gGhF
=hous	yJ^ZI
=how	R!D#?%D&I(A)X*G+^,G->.G/C0B1F2E3C4F5G6F7G8F9Z:C;H<H=B>A??AGB<CBD_EGFFGDHjI^JCKYM[ODPCQHRESCUGV<YGZ[[[]B^H_DaBbAcCdFeFfCgChI
=however	t+ZH[gX
=hoy	o9I:J>F?J@cBIDJHHIIKGMJX^ZH[JaH
=hr	[!_#C%_&c(D)F*E+_,F-A.G/E0F1F2Z3b4b5G6F7E8B9?:E;F<_=D>??B@IA_BBCCDAEGFEGFH=I?JIKALFMCNaO?PCQFRESETDUCVGWFXCYGZ?[F]D^E_HaAbDcDdEeFfCgFhB
=hui	t@]HIX^ZHaJ
=huidig	vZChb
=human	y9^HJ
=hur	yH^VE
=husband	y>_CIDGHG
=hybrid	i!J(I,I-H/H6J7J9G:J>J?J@IAIBIGIH^IIKILJMJNJPHVIZE^H_Db_cIdceH
=hyper	v9HH]b]
=i	>!X#G&?(^)^*Z+H,D->/;0;1A2=3A495<6>7A8B98:H;=<>=A>Z?_@^A;CZDeE=G9I^JBKeL<MJN_ObP=QCRDS=TCU=VXW>YGZg[^]a^6_9aYbAc9dCe@f8gChf
=ich	Q!H#[%A&G+Z,C-<.F/C0E1E2E3>4B5E6D7C8F:D;D<G=?>a?^@[AFBFC]EHFDGDH[I;JDK]LBMENIOXPAQERDSCU?V[WBXZYDZ_[c]_^@_BaGcAdAeDf@gB
=icloud	y-I/HBIH_IJMHZI
=icon	y![ZJ
=id	Z!F#@%G(E)I*G+X,H-=.J0I1H2H3E4G5I6H7E8I9F;I<I=b>F@FBCDCEIFIGFH_IgK@LGMDNCOIPGQJRISGUFWHXIYIZ>[G]E^E_]aEbEcFdCeGfDg[hC
=idad	v@ZIEN]
=idag	y@Y
=idea	o3J9C>H?I@FB[DHHDIJVJXIZa_IaI
=identical	v@ZK_ZF
=identidad	v-H7b=J@ID]HIIIKFMJZD
=identifiant	v,[IY
=identit	v-I7^D^HJIIKIZFdIhI
=identity	e!J#I(J*J-F/I3J7_9J:I=J>I?J@EAbBHCIDHHaIHJJKHMJNHQZSHTHZD^H_DaIbEcHdJhI
=idle	ycY
=idp	v7aHJZI
=idslock	v9JHET^
=idzi	y>]
=ieri	p9I@_BIDJHGIHKIMJNIZD]^f^
=if	^!Y(H)I+H-H/I1Y3Z4[5J7J9Y:I=J?G@XBFCIDYIIJ^LJMHNFPIUJVHZH]I^HaJb]cYdJhZ
=igar	y@[
=igen	o9J@ZBaHIKXZG
=ignor	o(H)E*a3Y@ID[HFL[WGZG
=ignora	v5_HILZfI
=igual	o-I3I>J@GHHKaO[ZIgYhJ
=ihm	y;^IJKJN]ZJ
=ihr	c#G%H(G)G*I+J,J3X4J7H9[=G>I?HBYHDIHKFLIMZOZP]SJTYWFZ@[I]I^FaHbGfIgIhH
=ihre	o-H3]:I=H>I@JBJE[I^KHOGWY^JdYhI
=ihren	y!YZ[
=ihrer	o:[E^HHUHZHcX
=iis	vHXY]
=ik	]!G%G([)I*F+G,H-B.I/H0H1I2I3D4G5I6I7G8I:E;H<J=F>I@[AIB]CZEIFHGIIAJHK^LIMCNYO[PGQIRHSGTFUEWHXEYIZ[]F^F_Fa_bEcGdEeIfFgH
=il	L#D%G&D*F+Y,I.B/C0@1@2@3X6G7A8A9A;A<B>a?H@IA@BICaDAEAF@G@HFIZJ>LEMaNDOdP@QASJU^W>XFY@ZD[F]Z^>_DabbDcFdCeDf[gFhb
=im	N!]#J%@&E(Z)D*B+G,H/Y0C1C2C3b5D6C7H8C9[:^;C=>>X?=@=AICDECFYHGI]JBK@LIM[NDOEP?QDRBSBVaWIXBYCZA[D]C^[__aXcJd?eFfG
=imag	p-JBJHHKHbb
=immediately	t.X@aZF
=immer	l*Z+I-I3J7X9J>H@FBJCIDYHGIIK[N^O]ZI]JaH
=immutabl	y-J9IHE_a
=immutableid	yA_HG_G
=imped	yHG^Zc[
=impedir	tT]
=impedirn	yTZ
=impedisc	yHF^[c]
=impid	vHEXY^Yc_
=implantamo	yH]
=import	n-F3]9J>FDIF_H]IIOGZFaI
=impos	v@HBID]HDKJMJT]ZJ[^
=impossibil	r4[6ZHHeY
=impossibl	e#I%J(F)J-H4]6X=I>a?H@^BFDJHFIFJJKZLHMHNGPZSIUIVDXIZG[H^EaJbGcIdHfI
=impostato	y*YHJV]
=impresora	yH^ZG
=impressora	vH^
=imprim	tH_
=imprimant	tHb
=in	<!^#E%^&D(B)=*7+E,b-F.@/b0I1H2>3a4H5D6@9;;@<H=??J@=AaBJC>DDFdGbHZIDJDK?LIMcNAOHPIQ=R;TdVaW@Y9ZE]C^^_^aDbCc:d[eXfBg]
=inaccesibl	v4ZHIc[
=inacessivel	v4]cZ
=inactif	t![([BIHIZH
=inactiv	g!]-I0_9J:I?JBISIU]VHXJZEbIcIdI
=inactivo	v!a(I_I
=inaktiv	v!Y0]HJ
=inaktiverat	t!]
=inativo	y!Z
=inbox	t>^DJHEIJZHa]
=incident	i(F)IHISdUHVIZGfIgH
=includ	d!J#I%I(J)H/I4J9I:J;Y>Z?I@HBICIDIF[G[IYJJKEMINFOIPIRJSJTHUGV_XJYXZD]J^J_IaIbIcIdHfHhG
=inclui	y=Z
=incluir	yHII^
=incluy	y-X=]
=incognito	y.[
=incorrect	]!I#F%J(J,Z-G4I6Z:J>I@FBGDHGJHBIEJJKGLIMGNHO]PJT]VJZ]^F_IbIcIdIfJh_
=incorrecta	m,[3^6ZCHDJHIZJdJhY
=incorrectly	y#YHIcX
=incorrecto	v!J3]OY
=incorreta	t6[hZ
=incorreto	y3[OZ
=indicat	v_X
=indicatif	y3_HH
=indietro	vHIRa
=indirizzo	y3[D[HIOJ
=indisponibl	v4]?ZCGHES[
=indisponivel	y4^?[HD
=indovinar	p-]
=info	_!I#I%I(I)J*F+b-G3X7J9H:I;I=J>Z?Z@HBHC]DaH@IFKGLJMJNIOIQITJUJVFWJXHYIZD[I]I_IaGbJcIdIhH
=inform	vCHH^
=informacion	t3XCYD^HHhI
=informaco	v3IC]D^HIZH
=information	c!G#J(G)I*J+[-I4Z8J:G;J=F>J?G@IAIBIC]DbEZGJHAIHKILINGPFQbUIVFWJXIZJ[J]H^H_IaIbHcIdG
=informationen	yCYD[
=informazioni	v3G?IC^D]HH
=ingen	n!J#J(I-J3H4^9F:I=a?J@IBHCJDHHDIJJJKIXIZH]Ja]bIhJ
=ingeschakeld	tVZZIdY
=inget	v3Z>HD_HIOEaE
=inherit	n%F;aHI]I
=inheritabl	v;Z
=inheritanc	_!H#I*I-I3J9H;e?JAICJDJKJPYUJVJ_HdJhJ
=inicia	y+ZHIdHf[
=iniciado	y]]
=iniciar	t>JBJH]ZE[^aEb[
=inicio	k!I#E(J-J3I:J>D?J@HBYCJDIIJL]NJTFUIVIXIZX[H]IbbcIh^
=initial	p@[HYIHKINHZHhY
=injoignabl	v4XHIUHf]
=inloggningsskarm	yHIb]
=inne	y9H@]B^HI
=innej	y#I:_BJJYZI
=innerhalb	y(J@]BIX_
=inquilino	yHGSIU[VJW]bJ
=ins	r%[3J>_BIHFUHZIaJd^
=inscription	n%I(J+Y-J3I9I=I>J?GB^CHDbGIHINJPJUIVJXI]JbHgJ
=inscrit	n+a?ICJDaHBZJ
=insecur	p(I<d@FHEIHKIMHNHWJZF^IhH
=inserito	v@IDaHGNJZJ
=insid	r-I3G>J?I@IG^HEIaJ[KINIOFZF
=insist	m#H(H-H:J<]BGDHHDIIJIK[MJNJXYZC[^]IbIgJhY
=inspection	oHHYJca
=instagram	yH]
=instalar	yHZ
=install	d!G#I%I(H+J,J-G0b1Z3H9H>J?I@HBHDIHbIGJ^KIMJSHTJVIZB^I_IcGeIfH
=installation	ydJe[
=installer	y>GH[
=instead	r0Z3_7X>G?^HBaG
=instellen	r(I@IHXV]ZZbX
=insufficient	e%b([-I9I?HBJCXHDI^PHZG
=insufficienti	y(Z
=insuficient	t(^
=inte	X!B#A%F&I(G)F*F+E,G-A.H/G0G1H2H3?4E5G6G7F8H9Z;G<I=E>^?ZAGB@CBDIEHFGGGHJJFKELFNYO]PEQHRFSDTDUFV_WGXBYHZe[]]B^YbAcBd[eGgFhJ
=integration	h!I/I3J=J?JEEHEIJNFVJZJ_HcGdee]fGgJ
=integridad	yHJS^ZIfI
=inteiro	yHJS[U^
=inteligent	v-IHFT^b^
=intelligent	v-JHHTb
=intent	y@IX_
=intentado	yXY
=intentelo	v@]HIMIZ[
=intento	m#^3F>IHGOHXa
=intercept	vGIHGJ]ZIc^
=interdit	n!J)]-_3J9I:I>H@JBICJDHHDIZKFNIP[QZUFVIXJZI^YcJdHhH
=interfaccia	ygZ
=intern	n!Y-I3Z@ZKIN]XJZGg[
=internal	yS[
=internazional	y3aHH
=internet	g-[0J3G4E9I:I=H>G?I@HBIDIGJHGIIKIMHNIRHSIXJYJZD]H^JcgdFeIfDgGhH
=interno	y3_>HOF
=interrupt	r+aDEHCZJ]_cJ
=into	f/[8X:Z@HBIHDIJJXNITYVZZX[I^J
=intranet	k(I-I/J:J@GBHHcJIKJN]RISJTJUJZC]JaJbCcIg^
=introduc	y=IGZHY
=introuvabl	t,]3F?IDIHD_^a^
=intun	i)Z+I>I?JDIZJaJbccJ
=invalid	i/Z3_:J>D?IBJCHDGHEIIKJMINJO]R]ZGaGbY
=invalido	r>ECJHHOaR[aH
=invent	t9H@EHHKaNIZE[^hF
=invento	v-JKJNaZG
=investigu	yE]
=invit	b(J-I3I7I:h=J>J?J@GBIDHIHKHMINIUJVJZD[I^JaCbIdIhI
=invitado	n:b
=invitation	y:EHa
=invitato	v:aHEIIKJZI
=invoic	vH_OD
=io	n([3H9F>G?[@HBJD]HGIFKIOIUIVbXIZG[JaFhJ
=irgendwa	y.YDY
=irraggiungibil	v4[cZ
=irrobustito	y%YYZ
=is	=!a%?&?)X*C+E,A-^.C/@0F1a2F3[4d6H7Y8C9E:H;J=B>_?_A;B^CEDFEDFBHcJ@KGLGM@NFOEPGQDRYS[TIVHW?XGYAZE]?^J_AaCb?c<d[e=fYg>hY
=issu	a!H#I(E)H-G/G3F4I7I9F:H=G>F?F@IB_CIDEGIIGJHLHOIPGQYSGTIUGVGWIXIZd[I]H^F_HaHbGc^dIfHgIhG
=issuanc	yHZ
=ist	P!_%@(E)Z*I+C-?.F/A0G2D3Y4Y5D6C8E9>:@;[>Y?a@[AEBAC[D=EDFDG_HIIIJCK<M>NEO?QEREU_WJX?YBZG[A]F^Z_Aa]bCd^eCf]gC
=it	?%@&G(F)A*?+D,A-c/c0<1@2<3A486=7A8A9<:E;F<>=A>B?D@dAGBdEAFIGDH6I^JFKgL>MEN[ObP@Q=RASATFV^YDZh[Ia>b@c?dHe>f=gXha
=its	S#X%A&H(C)C*E+F,G-b1E2F3@4C5F8^9Y:C;F<G>D?^AFBaCBEYF^GBH?I@LDMAO[PBQGR_SDTHU[VIWEXAYDZ=[D]C^a_DbGcYeFfA
=itself	n?Y@GB[CIK^SXT[VJZG]I
=ive	]!H%J(G)I*G+H-B/H3F4J7I9E:G=H?]@YAJC]DDFJGJHBIDJIKbPIRJSITIUHVGWJZb[H]F^H_IbHcIfHgF
=j	^!H%H(F)J+H,J-D/H0J2J3F4I5J6J7I9D:G;J=G?E@ZAJDEEJFJH<JIK[LJNZOFPHRISHTHUGVFWIZa[G]_^H_IaabFcHdHfGgJ
=ja	h!I#G(I*I+[-I/I3I9G:I=J>I@^B_CGDGHAIEKbLJMENHOIUIVGXGZA[]]I^G_JaIbJcJdIfIhE
=jag	a!F#Z%H(])H*G+H,J-E/I0I1J2J3D4H5J6J7H8I9Z:F;I=G?D@IAIB^CZD[EJFIGIHIIDJHLIMENXO]PGQJRISGTFUEVDWIXFYJZH[]]F^F_GaZbFcGdFeJfHgIh]
=jak	vH_VG
=jaki	y9^HJ
=jam	yH^
=jamai	f%I+]-J1Z3H9H:J=J>H?F@IBHCHDbHAIIKIL_MINJPIUIVHW[XIZH[J]I^Ja^bIdXfIhJ
=january	v@HIYK^
=jdoe	yZY
=je	T!B#_%A&G*A,E->.F/C0E1E2D3=4C5E6E7D8E9Z;E<G=A>^?[@ZADC[D[EEFEGEHEI;JDK^LCM=N?PCQERCSDTAUBV^WEYEZb[a]]^B_CaFcBdBeFfAgEh_
=jede	t@XKYNZ
=jedna	v*[CZ
=jemand	y@ZZ[
=jest	b%H(Z)J*I+I,J/I0J3H4I7I8J9E:G;J=G>G?Z@DAJBCDEFJGZH@JJKELIMDNEOJPIQJRISITGV_WIXGYI[H]I^]aGbHcIdbgJhY
=jestem	v#I-J3J9]?IB^CIDZHEIIKINJZG
=jeszcz	y9IC^M[ZI
=jeton	r(I*I,d3JHERZZIaJ
=jetzig	yIJKJZIha
=jetzt	e#^%I(I*J+I,J-F/]3I4J7J8Y9E:I=H>G?Z@]B[CGDZHCIFKCLIMHNFOHPJRJTHUIVHXbZX[I]G^F_IaHbIcIdIfIgJhE
=jira	v#EHaZD
=job	p#I9_>[HDKIZJ[Y
=join	e!F#H%I(I*J,J-I/I3H4C5I7F8a9J:H;J=I>H?H@GAFDIFJGaHaIGJJMJNEPDSJTIV]Z@^H_Bb_cIdIeIfJhI
=joiner	vHGV[
=jour	i#H*J+]-H1Z3J9G:I=I>J?I@_BHCFHDIHKFNJVJXaZD^JaIbJcJdHf^hH
=journal	yHINY]]
=june	v-]IH
=junk	v9JCIDJHEaa
=jusqu	v9[@ZHJZJf]
=just	V!D#I%F&](E)G+H,I-B.H/E0Z1H2I3C5H6H7F8Y9X:E;I<I>I?H@^AGBYCbDAEHGGHEJFLYM_NHODPGRGSGTEUFVAXDYI[b]J^FaJcGdFeHgFhH
=juz	n#H(I-I3I9E:J>^?I@GBaCIDGHBIHKaMINHTIUIVIXIZEaIbJdJfJhI
=kam	yBaHHaJ
=kan	^!D#C%G)H*H+I,I-E/H0I1I2I3D4[5H6J7G8J9E:^;I=[>a?F@]AIBbCFDCEJFIGHH=IBJGLHMCNCOEPFQJRHSYTFUEWIXEYIZ_]F^a_GaAbCcHdDeJfFgGh@
=kann	Z!G%F(I*Y+H,H-C/E0H1I2I3F5J6Z8I9E:^;I<J>]?aAIBZCDDCEYFIGGHDIBJHKALEMZNBOHPFQJRHSEUYVYWGYH[Y]D^[_GaBbCcEdCeHfXhB
=kaputt	tHFb]fZ
=katalogen	y3]
=katalogu	y3^
=kazd	yKHNaZH
=keep	U!D%F&H(E)I*F+^,G-Z/G0H1H2H3D4G5H6G7[8G9E:E;G<I=E>D?E@^AFBACDEHFFHHJFKZOEQHRGSGTaUFVCWHXCYGZJ]C^[_EaYbDcEdFeGfXgY
=keepass	yH_ZH
=keer	p#]9G@aHGZG
=kein	V!C#@&H(Z)F+D-C.Y/E0_2F3H4F5F6E7D9D:H<H=a>??@AGBGDcEEFFH@I@JFKDLZMBPCQGRBSBTCV?WbXBY_ZI[D^D_EaYcYd@eGfHhC
=keinen	n3I4Z>]@YCJDIHFKJX]ZHaZhJ
=keiner	v+I=]BJD[LYZI
=kenn	v>G@JHYKIZC[b
=kennt	p:Z>JHCIIK[MaYX
=kennwortanderung	t@IB]HHIIKIUJVIZH^]fJh]
=kennworter	h#I/^0_7Y=I?J@FBHCIDGHDIFK_MGTIVJXIZI]JbJcIdYfGg[hH
=kennwortern	vW[
=kennwortrichtlini	yN[
=kennwortruckschreiben	h#J%[(E)J,G0I1]4H6I7J:J=F?J@HBFDHGHIJKGLIMINIPZR[SIUGVFWIYHZG^HaJbJcHd[e^fZg[hG
=kennwortsynchronisierung	yG_fH
=kennwortwechsel	y@YL^
=kennwortzurucksetzung	c!H#I%H(G)Y*H+G,H-G/J0I3H4I6I7Y:H;I=Z>I?Y@GBGCGD[GIIGKGLHMINFOIPGRIS^TIU^V]W[XIZD[J]H^IbIcGdDeIfZgIhH
=kennwortzurucksetzungsrichtlini	yHIW_
=kept	m#a/I7Y@HHGMGTHd]gJ
=kerbero	y9IBIH_RYZE
=key	d!G#I%I(H*I+F-D/C0I1H3H4F6e7I8J9E:J;J=I>G?_@GAIBHCHDDEJGJHdIEJFKGMHNDOHPIQJRETHUJVHWJXIY^ZB[J]I^J_FaIbIcCdGfDgJhG
=keyboard	l#Z9H@JH_IJTJZIhZ
=keys	f-I/I0I1I3J4G6h8J9H>J?J@JAICIDIGIIGMJPJRBTHVJXIZG]H_IcDdHeHfD
=kick	y#F9E>JBIHEIHXJZa]G
=kid	v#X@[HJ
=kids	y3FD[IJK]
=kierunkowego	y3_HIII
=kill	r.YHGYa
=kim	y-FHGI]KJZZ
=kind	tIZ
=kiosk	n#H.X9I@HGZTHZF^a
=kitchen	y#^.GHZKH
=klappt	n%](I9J:Y=J>I?H@IC^HHPHVHZ_aI
=klar	y9^B[HHZF
=kleinbuchstaben	vHJIa
=klick	vHJZGb_
=klingelt	y>IDI]^aZ
=klopt	y3FOIa^hY
=know	Z!G#G%H&^(D)J*I+G-a.I/F1I2J3E4I5J6J8J9G;J<J=H?BBXCFFJGHH<I@JZKHLGM]OFPJRISHUHVEWIXHYJZ[[c]F^F_HbCcHdHeJfHgF
=known	l(I-^/F0I@HBHHEIIJXKIM]NITJ_Hb[hI
=kod	k3H9F>^@HBIDHHCIJOJXGZHac
=kodem	v9IHHab
=koden	o3H9G>aCIDGHDIIKHMJOGXHaa
=kodu	r>YHGa]
=kolleg	y(I*H@YHJ^_
=kollegen	r(]GZV]ZH
=kollegin	p!](I=]BIDJHXV[ZF
=komm	m#J)]-H>Z?JD[HDIIMHOJVEZaaF
=kommen	r0[GYH[X[
=kommer	p!I#I-H3E9E:I>E?J@HBHCGDDH@IEK^NJOFTIVHXHZ[]Iabb]cJhI
=kommt	a![#G%I(H)I*I+^-F/I0I3D4G7I9H:Z;H=H?F@GAJBFC[EJGJHEIFKGLYMGNHOYPHRISHTaUIVFXGYI[I]F^H_Ha_dIfGhH
=komork	yC[HIO^
=komplexitet	yHJI[KHNY
=komputerz	vM_ZF
=komt	o#I-^HFO[XEZHa]
=konci	y3I>IDaHH
=konfiguration	tEbHIWGdJ
=konfigurieren	ye^
=konfiguriert	t3ZDIEFHIUHV[W_
=konnen	h!J%H(F)Y7H:Y=F?I@EB_CZDHF^HGLJNIP_UHXIZA[J]I^FaIbGdJfIhI
=konnt	o#J%H,[-J3J4^9I=J>I?^@IB^CHHDIHKHNJPIVHXJZF^GaIcJdHe^fIhH
=kontaktdaten	v3]D]ZJ
=kontaktmethod	yC]
=konten	p)a@JAYL]PXUEVEZG[YhJ
=konto	U!b#d%_&I(C)E*F+F-A.I/E0G1F2[3J4D5G6G7F8H9D:Z;Y<I=D>D?D@AAHBHCGDZEFFGGGH@IAJFKALEMCNCOEPYQYRGSFUAVbWDX]YGZG]D_YaCbEcBdCeFfDgF
=kontot	n!Y#[%_(G-J3I9J:J>JBIDHHDIJKITIV]XFZ]aG
=kort	r-HHGIb
=kraju	y3_HIII
=krav	p*[9I?JC^DJHEI_ZI
=kraven	tHIIZKHN]ZI
=krbtgt	yBIHbKEZGbJgH
=krijg	p9J>I?]HDZ]aZ
=krotki	vI_
=kund	y:H?JB[DJH^ZJaF
=kunden	v:[S[
=kunnen	yHIPXV^ZJ
=kurz	p-I@IIabY
=kurzlich	y@[K^ZFhJ
=kvar	y_[g]
=kwijt	r>[HJ
=l	I!Y#D(X)<*@-Y.A/]0G1@2D3[6>7E8?9>:C<A>Z?d@IB=DHF[G?H<IAJ>KaLYMINCOBPFQ@RaS>U^XCY?Z<][_]aEcYdIeZfIh[
=la	B&?(B)@*<+[,D-b.A/I0G1;3@4H5D6F8A9E:H;C<==b>_?_A:BJC@DCEDFFHCIIJGKcLGMeNdODP=QAS?T@UDVAWJX@YIZa^J_BaEc=dZe[fYh]
=lab	r!J%I(F)J8C9G:J=I>I?H@IAGBHDJFbGEHbIJMIVIZA^^_G
=lack	e!I#I%^(Y-F3Z4J5a:I>I@FBHDFGJH@IcJGKCMJNEUIVJWZZA]I^IbHdIgIhH
=lado	y7ZHGS]ZH
=lady	v#X@YXY
=lagt	yCZD^ZI
=laiss	v>I@HHFIIX^Z[]YaH
=lake	v>^HG
=lan	y9IH_
=lanc	y%Z+[HF
=land	r!G/_3G>]HEIJZE]IaYbH
=landcod	y3a9H>JHGIJZI
=landervorwahl	y3Z
=landesvorwahl	v3]
=landlin	v3]4I>_HDZIcH
=landskod	y3a9H=I>JCJHHIHZI
=lang	n%J-]2^3J=J>I@ZHGKIN]XJZE]]aIhJ
=langer	y!^ZJ
=langsam	y3I9H>JHbMIZJaI
=langst	yPYTX
=laps	r#I-J9J=e@GIGKDMHNFZDbF
=laptop	W!G%H(E)H*F+G,H-D.I/E0H1I2I3F4H5I6H7G8J9C:G;I<J=F>C?E@BAICFDEEFFIGHHeIDJHKCLHMeNDOGPFQIRFSHTFUGVEWHXFYIZA[F^H_GaEbecGdEeIfDhD
=larga	y2]9J>JI_KIVJfHhH
=las	d!G%](H)H*^+I,I-E.[/E0]3G4I7I9E:H>C@DAIBFCHDEEJFIH]IDK[LIMGNZO]PGRISJTGUHVHWIX]ZB[H]H^J_GaHbHcHfGgJhE
=lasa	y?J[a
=lasciato	y9JCHHDZG]b
=lasst	i/J6X9I=J>J?J@[H[IIKHOIVHX[Z^]JhG
=last	T#[%C&I(C)I*F+E,E-?.G/B0G1E2G3B4[7G8]9G:H;H<H=X>]?B@YAFB>CIDAEGFEGYHJIGJDKdLDMAN?O[PCQHRYSDT_UZWEXIYG[D^CaIbDdDe_fIgChB
=late	tDZHGR^ZIaX
=later	c!H(H+D-F/H3H8Y9I:J>I?I@ZBECIDZH@IEJJKCL[M]NFOJPIRIZ_[I]G^F_Ja[bIc]fIgIhI
=latest	y1Y
=latt	t-^HI
=latw	t-^
=lauft	h#J%J(I,J-J0Y3J4J7J=I>]?J@FB^DIGIHCIIKGL_MFNIR]SJUIVIZD[I]I^HaHbIc[dHf]gJhH
=laut	p@[BHE^HEI]KISYTHZGa[gI
=layout	yh[
=ldap	Y!H#G%G(G)I*H+H,I-F/I0H1H2G3F5c6F7H8F9G:I;J<k=H>H?H@FAIBGCFDGEIFIGHH@IEJGKGLHMFNFOIPHQIRGSITGUFVHWIXHYGZE[H]H^G_GaHbHcAdFeGfDgIhG
=le	J!A#B%_&C)?*>+D,?-Z.G/E1@5I7J8A9A:?;@<F=I?aAEBXCEDDE?GCHBIGKYMbObPGQBRESFUIWCXEYFZE[GacbZdGeAfZ
=lead	r(F*I-J3^>IHFP[ZIaEg^
=leak	v-_@IIHKJ
=learn	tHHIIM]dZ
=least	i-G/[9I@^BJCHHBIbKDMHNYZG^JhH
=leav	h!_#I-I/Z3I8H9G>I?I@FBICJG]HbIHJIKFNIPJVGZD^JhH
=leaver	k!^>I@GH_ZD
=leer	y3^HG
=leerzeichen	v3a@JHJI[ZI
=left	^!Y#G%G(G)G*E+F,I-E/G0J1J2I3C4I5Z7H9E:H;]=D?FA[EIFHHZJHKDLHMGNFOEQIRISHTGUHVGWIXFZA[H]d^ZaFbGcHdHgGhF
=legacy	yY^cE
=lehnt	tHHJ[N]
=leicht	n-d3IHHIDKJZJ
=leider	yZ[
=length	e%H-F/J2b9I>JBJCHHFI^KHN^OJSJZD_IhI
=lento	r!H#F-G3G9E:I>HBGCIDIHeICKIMFNJOIVIXIZG]IaIfJ
=les	X!D#C%^&I([)_*^+],E-A.^/C0Y1G2G4D7I8G9B:E;G<H>G?J@AAFBCCADJEFFFGZHDK^LGOZP^RFSGTDUCWEXCZ=]D_DaYbEcDeHfCgEhB
=less	n-b9J@ZBJHHIIKIZF
=let	a!G#H%I(F)[*G+G-F/H3H4J7H9F:H=[>G@]BaCFDDGIH?ICJIKFLIMGOGPIRISJTHUHVEWIX^[^^G_GbHcIdIfIgHhD
=letra	n#I-H/Z3I9J@GBJCIDHHEIdKGOJZHhI
=lets	o5[@]HJIHKDZIh[
=letter	]!H%J(G*I+H-Y/d1I2I3]4I7I9F:I;I=I>D?F@@AIBECEDFEJFIGIH>IhJGKFMDNIOAPISJTGVHXHYJZH[H]F^I_GaGbHcIdHfIgFhZ
=lettr	v/[I^
=letzten	o-D3J>J@JHHIFKcO]ZGaJbYeZfJhJ
=leut	t-^8ZF^GZHIIIKGZH
=leuten	y(^HIPX
=level	y(X5_HIZE
=leverancier	y:^HHJZZJ
=leverantor	y:YJZ
=li	t:]>[HH
=libr	o!J#H%J(H)a-H/J=IBHDHPJSHT]UbVDZHcHdJfE
=library	v.XJZZJ^Z
=licenc	[#I%I(G)I*J+J-H/J1J3H4I7G8J9F:H;I=h>H?H@GAHBHCIDHGHH^IFJIKFLJMHNHOJPHRISHTHUHWIXIZA[J]I^J_FaHbGcGdIfGgIhI
=licenca	i!_#J-H3I9G=c?I@HBJCIDIIGKHVIXIZHaIbJ
=licence	[(I-I3H4F5G9H:I=g>I@HBJCIDIEJH_IGJJKINIOHUFVGWHXJZE]JaJbJcJdIe[
=licencia	k9J=_H]ZJ
=licencji	r=^HH
=licenser	y9I=_HH
=licenti	r-I9I=aHZIHKIVI
=licenz	t=aHD
=licenza	p-J3J9I=b?J@JH]IIKHZI
=lid	y?JHGV^ZI]]
=liegt	t-I7^9H>^BJG]HHKJ]J
=lien	n-I@JBGMJZGbdcI
=life	y1[fZ
=lifetim	y@ZHZ
=lift	rHIT^
=ligacao	r(I-I3Z9H=H>H?^@JDJHDKHMIOIUIVIZI]Ja^bIc]
=ligar	y9^BIHHZIaIbZ
=ligger	y3]G^HJOHZJ
=lightweight	y%G0_
=like	a!I#H%J(F)J*I+Z-]/_3Y7H8I9H:J=F>H?GBGCHDHFJH]IYJIK^LJMGSGUIVHZB[I]H^J_IaGbHcIdIfJhD
=limit	h#J%G(H)J*I-I2Z3J:J=I>J?HBIDIG_HJIHKHMINHPIQbX_ZCbIcIfI
=limitada	yQ[
=limitado	yV[
=line	m(Y3H4[>Z@HDJHHKJMJRIZHbIccfG
=link	V!D#F%G&I(D)G*H+G,H-B.H/D0G1H2I3E4]5G6G7A8H9C;I<I=C>C?C@BAHBACGDEEIFHH[ICJFKBLFMCNCOHPFQHRFSETDUBVDWFXFYHZF]E_^aDbkc[eIfEgEhE
=linux	vH_ZFbJ
=list	X!I#F%D(E)H*F+D,H-d.I/G0I1I2H3D4G5I6I7G8H9D:E;G<I=D?d@BAGBDC[EIFGGFLGMFNIOFPFQaRHSGTEUFWHXEYIZ?[]]E^F_DaCbFcGdFeIfGgFhC
=lista	r-aHIKJ
=listener	v=IHDYJcGdHeHfb
=litery	y9JCJHGIa
=lithnet	t-DHZJ_^J
=littl	r.Y@JH]MXZG
=live	j!H#I%I-]/H7[=I@_A^HCIFJIKFLIMJNEPJVJZD^H_[dYhH
=livr	yHFT]a]
=lizenz	l(J9J=a@JBHDIHbKJUIVIWJZHbJfJ
=lizenzen	r9I=cCHHFIHNJUHWJZI
=llamada	p3X9J>I?ZDJHFKJQ]a_
=llega	i3H9J>aBIaZ
=lleva	r-[FYI_KIZI
=llevo	yHIXHa_
=lo	c#D%G(E)H*G+F,I-D.J/G0H2J4H5I6I7G8I9A:G;I=X>a?]@FBCCDEIFIGIH>IYJHLHNGO]PGQJRHUGV]WHXZYI[G]^^H_GaCbEcFdHeJfGhC
=load	i-[.YHFJ]KIZFba
=locai	y6]A]_J
=localement	y/[HJZHd]
=locali	r-J/I6Z9H@JA^HFN_ZI_I
=locally	v!_-J/^HFIGKJNJUIZG
=locat	t,H6J=JHDZF__cJdFe_fE
=locatair	yBHDHHIU^VIW]bJ
=locatario	yBJHHU]VHW[ZIbJ
=location	vH]
=lock	L!?#j%C&I(E)E*F+D,F-B.G/@0F1G2F3D4D5G6F7C8F9F:D;G<H=C>B?D@EAEB>CEDEEGFGGEHYIAJDK?LCMCNBOGPCQGRDSETjUEVCWGXJYGZ:]C^H_AaCbccDdCeGfEgChF
=lockedout	t#IHGT^
=lockout	^#_%I/I3J@IBGIIJIKJMGNITcZE[F^I_JbIgJhI
=lockouttim	e#]%c(G@JHCZI[I^I
=log	U!B#]%B&^(@)E*C+D,Z-A.H/^0F1G2H3C4D5F7C8E9E:I;G<H=B>A??@?AECCDBE^FDGCHGIAK?LEMaNbOFPFQHRGSDTHUFWDXDYG[C]c^B_Za@bGcIdCeCfag]
=logg	i(G?J@JHGIJSIZ[b[h^
=login	S!Z%E&J(C)E*D+^,G-@.G/B0G1G2G3D4D5F6F7d8F9H:Y;G<I=D>F?B@@AGCEDAEGFEGFHYI]JDK?MINBOFPDQIRESAT]UDVBWFXCYGZZ[B]A^e_Ea@bfcCdDeGfChA
=logo	n-H>J?JBIHdZF
=logon	]!F#[%J(G)H+H-H3I7H:H=H>H?G@DBFDHGIH=IIJJKGLeMINIPISITFUFVFWJXIZA[H]G^F_IbicCdIgZhI
=logowania	ybY
=logs	h#E7I:[@IBIDJH_IILZMJNHTYZE[JhJ
=lokal	c#F%H(F)G*E+I,G-E/^1I2J3H4H7F9H:G;I=F>H?G@EA]CGDGEaFIGGIDJIKDLHMDNZOHPGRHSDTZUFVFWEXGZC[H]G^G_DaEbGdceIfZg[hE
=lokala	t/YcZg]
=lokalen	h#I%I(H3I4J7X:H=I>J?I@HBHDJEaHCIIN^PJSITJUJVHWHXJZB^J_ZaIbGcadZgX
=lokaln	y/Yg]
=lokalnym	v!XZIc]d]gJ
=long	[!H%F(H)I*I+I,I/G0I1J2g3E4I5J6I7H9G:H=I>E?GAJBFCHDEFJGGH?I_JGKHLGM_NFOGRISIT[UHVHWJXIZY[H]H^F_HaGbHcHdGfGgGhE
=longer	a![#G%J*I+J-F2Z3H4[9I:J>a?_BICIDGGGHCI_KGLIMINIOIVFXHZC[J]I^H_[aHcJdEfI
=longitud	yN^
=longueur	y@HHII[N]
=look	i#X+Z-I1J4]>J?F@IBFDHIJMJN[TZVJZ^]Y^J_YfI
=loop	k!I+H7I?JDIH^MISHTHUIWJZ^]DbFcJf_gI
=lors	n%a(I,_-J/J5[=G@IBJHFIIKHNHPIUIVJcJeHfGhJ
=los	d!F#H%H)]*X+I,I-G3[4H7J9H=H>I?H@GBGCHHEI^JYKFN[OIP]UHVZWIXIZA]I_IaIbIcJdIfIhE
=losenord	a!H%I(X)I*J-E/I0J3I4J7H9H=G>G?H@EBBCIDFGIICJILHN[PIRJSITHU]VYWJXI]G^[_IaIbZcHeJfHgIh]
=losenordet	b!H#F%I(F)H*H+J-X/I2J3I4I7H9I:G=H>G?H@DB^CGDYEJGIH?IYJIKYLIM^PIRJSHTHUEVGWIXIZ^[H]G^G_HaHbFcGd^fIgH
=losenordsalder	y@bBHHEIGMJZFhJ
=losenordsaterstalln	yUZ
=lost	^!F#E%E)^*F+I,J-F/H0[1I2H3F4[5I6H7F8H9F:H<J=b>Y?F@CAIBXCFDJEIFIGGIDJHKCLHMBNFOHPHQISGTGUGVFWHXFYH[G]^^F_]aFbAcYdEeJfDgGhE
=lot	r9a@IBHHYZF
=lots	y:Y
=low	y9IH]
=lower	oIaZJ
=lowercas	v-JBJI_ZI
=lsa	vJ^
=lsass	pJaZI
=luck	v@[BJZY
=lugar	y7ZHJS^THZG
=lui	o([8]=Z@HBXHGIIKFMIVGZH^]bJdIh]
=lukt	vZ_
=lunch	k9G@]B[IIZE]]bJ
=lunga	y2Z9I=ICJHFI_ZHfJ
=lunghezza	v@GHII[N^
=m	y!^]Z
=m365	i#D(I/^HENITbZH[Jg]
=ma	[!E#A%[&J(D)G+X,F-C.I/]0G1G2F3B4J5H6G7E8^9Z:D;G<I=F>A?^@AAGBACBEHFHGCIAJGK@LJM[NCO[PFQHRGSGTXUDVXWGXCYHZ<[c]D^DaHbXcEdIeZfDh_
=maar	j#H-J3I9G>I?[@[BJC[DJHEIIKIM_TYZH[YaHgI
=machin	d!I#I%J-F/H0I1F3H4[6J7J8I9I=J>H?I@FBIGFIGJGKFLJMFNHOJRbTHXIYI]I^J_IbJcbdIf_hG
=macht	ybY
=macro	p#HH^
=made	g!J#I(G)[-E/I2a3I7I8Y:I<J>H?I@_BFCIDIGHHCIYJIKENGPJUJVHXIY_ZA[I]H^^_FaIbIcJdIfJgJhG
=mag	i#I(G-Z3J9C:J>I?I@cB[CHDHHBMINHUJVaXJZJ[JaGbJdJfJhG
=mai	i!I#I%I*J+Z-H1Y3E9F:H=I>F?H@IBHCFDbGIHAIHK^MINHOIPJSJUIVGWZXHZD]IdYfIhJ
=maila	y>_D^HEZE
=mailadress	t3^C]DHHG
=mailbox	c#F+G-I3I4J7J9G>c?G@IBICHDYG[HYIHKIMINJOJTZZH^ZaHbI
=maintenant	t*X9F@IB]HIIJK[
=mais	[#C%D&J(E)]*J+Y,H-F.I/Y0H1H3>4G5H6H7F8G:C;H<I=]>^?[@IAGCXD?EGFHGGH;I@JGK[MZOXPXQIRGSGUDWFYZZD[_]D^FaAcEdYeHfEgGhB
=maison	y4J>^?J@JBJHEJ^MHZI
=maiuscola	v3II]
=maiuscula	vI[
=majuscul	tI[
=make	^!I%Z(H)J+Z/I3I9G:I=I>G?GBHCIGIJJK_L_MHNYOIPIQaSJVIZB^IhC
=makkelijk	t-]
=mal	d!G#a%G(G)J*H+H,I-C/I0I1J2I3e4[5J6H7H8I:E;J=F>D?G@ZAHBDCEDDEXFIGIH@IDJIK^LIMEOEPGQJRYSITHUFVGWIXFYI[G]E^G_HaGbFcFdEeGfEgI
=mala	y#IHGX^cX
=male	y#]3^BJHIIHKIZJ
=malform	t3]DH
=mam	p(c*J3I9G=I>a?I@JBIDGHBIJNJUIVHZDaIhJ
=man	h!^#I%I(G*H+J-Z3H4J7J9Z:J=F>G?]@cBGCFDYIEMHNGPISJTYUIVGXFZB]H^I_JaFbIcIdIfIgJhH
=manag	c!I#H%G(H)I*J-F/G0X3J4E5J7d8H9B:]=H>J?I@EB^DHEEGJHHIFJHKGMJNHPESJTHUHVCXIZA[I^G_HbJcHdefIgGhH
=manageengin	vHFJ_
=management	k%^(J-I0H8_GIHGKJNJZIdHe]
=manager	h%I(a)I*I-E2Y3H7H:I<[=I>I?HBIDHH^IHJ]KGMJNCQ[SGUHVHXJ^JcJdGfG
=manana	o#]-I@aBJHGIIKHTIX]ZIhJ
=manca	j#I%^([*J-H3a5Y9H:I=I>H?E@HBIC[DHHBKGLIMIOEPJV[XHYYZF[J]IaGbXdJhI
=mancano	t#J%J3G=]CHD^HFI[
=manda	v7^
=manga	o#[HIX^
=manqu	l(]+J-I3a9I=Z>H?HCYHCMJOEUJV]XHZIaF
=manquant	v%]=_HCKI
=many	X!G#c%G(G)F*F+H,I-_.J/H0J1J2H4I5I6I7G8I:F;]=F>F?FAGBDCEDEEJFHGIJHLHMFNDOEPHQJRHT^UEVFWGX_YJZ@[G]H^G_GaDbGcHdFeJfHgIhD
=mapp	t#_NIVJ
=marca	v-YHGZHh_
=marcada	oLZZI^^dX
=marcado	tKJZG^_dYhJ
=marcamo	yLZ
=marcar	v;[dY
=march	h#I%H(I+J-H3I8J9C:I=G>H?I@ZB^CIDHG^IEKFLZM]NHOGPJTIUIVGXIZ^[J]J^IaHbYcIdFfZhG
=mark	yhY
=market	vF]HZZG
=mas	a!F#E%G&J(F)I+G,H-Y.J/Z0I1J3B4G5J6I7G8I9C:F;I=F>B?]AICaDDEIFIGIH>IBJIKBM_OZPHQJRHSHT[UFVEWHX[YIZB[_]F^H_IaCb[cGeIfEgG
=master	y![H[ZJ
=match	X!F#F%H(H)I*H+D,I-Z/G0J1I2J3@4H5J6Y7H8I9F:H;I=G>B?F@BAeBDCDDDEIFJGHHZIALHMFOfPHRHSITGUHVFWIXFYIZB[H]H^H_ZaCbHcHdHfHgIhZ
=mate	y9EB]HJVZZI
=maternity	y!^AIPJ
=matin	n#^@cCJHFKINITIZH
=matter	m-I2[@FIDKIN[ZE^Yh[
=mauvai	p#_,^HIKIXIZJdFh]
=mauvais	v#H-J3J9IBHCIEYHCX^ZGc_
=maximal	yHIIIX_
=maximo	y3D>GOFXa
=may	]!G#H%[(_)H*I+I,J/G0J2J3D4J6J7H8Z9G:F;J<J=H>F?E@[AJCGDFGEHXIIJGKCLJMENFOIPFQ[RJS[TFUFV[W[XHYJZ>[F]G^aa[bGdEeIfGgEhC
=mayb	tHHN]SYVJZI^JhY
=mayuscula	v3HI]
=mdp	j#[:I@[BHCIHBKIMINHVHXHZa]HaIh[
=me	H!]#e%?&C(^)[+?,?-?/>0A1A2B3D4>5@6@8@;@<B=;?I@]A@DbE?F@G?HCJ>KEL>M9N>P<QAR?S>U=V_W>XaYAZi[H^E_<a^bCc=d=eAf=g=hZ
=mean	n&^(H*[-I/Y9EFJKINDOJPJZ^_IhG
=meckert	v.Z/Y
=med	n3[7Z:X>IBHHGIJaXcYhY
=media	y9IHCXIZH]_a[
=medio	y@JC[D^HJZJ
=meer	v9H>^@HHHIJYZZJdGf]
=meet	Z!I#J(I*I+I-G3I7I:J=I>G?FBHCHDGH^I[JIMIN^PJTJUIVHWHXIZB]c^J_IaGbHcIfIgJhH
=mehr	]![#F%Y(E*Z+[,H-D.J/F0G1Z2I3F4D5H7H8H9F:F;H=a?ZAIBDDDE]FHGGHBJIK[LGMENFOCPDQIRYSGTFUFVBWGX]Y^ZE[F]D^F_[aBbFcBeGgGhD
=meier	y9_HD
=mein	U!^#^%E&I(A*F+E,G-@.I/F0H1H2H3I4E5H6G7E8H9C:I;G<I=D>Y@EAHB@EGFGGGH[IaJGLEMANEOZPDQIRGSFTDUCVbWFXDYHZa[]]A_FaYbCcFdDeGfDgFh^
=meinem	p-G3J9X@HC[D[HGI[K[ZE
=meiner	y-J9^@JIIKIN]ZJ
=meint	v-^9E>IHIK]
=meio	t3I9H>G?JC[HCI]KIVJZF]_aH
=mejl	yCYD]ZI
=meld	t9[B[HJ
=meldet	o:Y=J@JBHHEIIJZKGNIR^S^VJWJZZ^JaJdJfG
=meldung	o(J)]3J>I?FDIHGKXO]UIVGZYa]
=member	g%H(]>GBIHFIJKIP^VbZI]I
=membership	yHJP[
=membr	r9IF^HGP]V[ZJ
=membri	vF^HJPZ
=membro	o9IF^HFIJVaZH
=meme	k#J(H)Z3I9I>I?H@ZAaCHDHHEIHK[MJOIPJTJV]XJZD]J^Y_HaYhG
=men	j!I#H-H/[3H9G>G?]@HBIDIHCIIKHM_NIPJT[XJZG[^]J_YaIgHhJ
=meno	t-^HJKJ
=mensagem	r-H9I>^?H@ICIDEHAIIKGTJZ]]Iaa
=mensaj	r-J3J9F>_?I@IBJDFHBIIKIVHZ[]JaabIhI
=mention	y/XHY
=menu	t9HH]dZ
=merci	k#Y(J*I-H3H9c>I?I@JB[CIDHHDIFKHMJNJOITHVHXI[I]JaHfJhI
=merg	v!J8^A_HFPHZF
=merger	y9H:FAXH_UGWH
=mes	yHIK]VXZH
=mesma	v@JAZK[ZIb[
=mesmo	n9H>J?J@_A_CIHGIHKGMGTYXHZE_IaIh^
=messa	y@ZHHKJNIZE]_
=messag	W!G%G(C)F*F+F,I-H.^/F0I1J2I4I5I6I7G8I9D:H;I=F>@?]@EAHBEDDE[FHGHHaICJGKBLIMGNXPGQIRHSGVHXIYIZ_[H^G_Ga_bHcFdXeHfHgHhE
=messaggio	r(J*J-J3J9I>^?H@ICFDFHAIIKIPIVJZ]]IaafJ
=messo	p%H2]3I9J>H@JD]HFIZKIV[ZIaG
=mesur	yEZ
=met	g-H4H9I:]>H?JBHCJDIHBI]KGMJP]UJbJcZhI
=metavers	yGXHJ_[
=method	Q!E#F%G&I(D)E*_+a,F-C.H/G0H1H2H3D4E5H6H7F8G9D:F;G<I=D?g@CAFBDCdDdEFFGGFH?IBJGKALFMFNBOEPEQHRHSGTEUFVBWEXEYHZ?[E^F_Ca@bEcGdFeHfFgGhE
=methoden	k(J*c+[-I3I>I?H@IBICXDGHHIIKIWZZI
=metoder	v*_
=metodi	r*]C]IJZJ
=metodo	b!G#H(H)J*]+Z,I-F3G4I7J9I:I=H>G?e@FBGCcDIHAIFKGMINDOHPIRISITIUGVGWIXHZE]H^J_JaGbJcJdIfJhH
=metody	r*^9H?J@JCbDJHHIIZH
=metro	t3G9I>d?H@IDIHFIIKIOHVHXIZDaI
=metter	y@_ZI
=mettr	v+^CIDHH[
=meu	c!]#G%H(Y)I*G,J-D/I0I1J2I4H5J6J7H8J9^;I=E>Z?E@DAJBCCYDCFIGJI]JIKBLIMXNGObPHQIRISITGUFVEWIXFYJ[I]F^H_GaBbGcHdHfGgIhE
=mfa	Z!H#G%J(H)H*F+Z,b-I1J3H4I7H9F:F=H>@?Y@DBDCGDEGJHjIHJJKILIMFNHOJPHRISHTGUGVFWHXGZC[I]F^Ja<bFcHdJfHgIhI
=mgdomain	y7^
=mgpolicyauthorizationpolicy	v)^
=mguser	o/I9HHHgc
=mi	T!b#X%A&F)I+F,D-=.F/C0D1F2D3C4C5E6D7B8E9^:F;D<G=@>[?E@FAEB;CYDaEEFEGDHIJCLBN@O]PBQFRDSCTAU?V]WCXHYEZg[Z^B_BaIb?cCdBeEfAgD
=mia	h!X#I%I(G+J-E/J2J3H7I9^:Z=I>G?H@YBECHD[H@IZJJKXLJMFNDOHUHWJXHZa[H]G^HaHbHdIfIgJ
=mich	e#_(I*J+[-I3J9G:I=I>F?GBHCFHCIGKFMCNIOHSJTZUJXZZ_[[]H^I_JaGbIcJfIgI
=microfono	yH]
=microphon	yH^ZH
=microsoft	O!A#?%C&H(A*]+D,D-H.F/[0H2F3B4B5E6D7d8E9C:B;F<G>A?B@>AEBACCDBEYFEGCH=I?J[K@LDMINBODPAQGRZShTdUBVAWBXBYEZ<[D]C^C_Ca[bAd_eFfXgdhC
=microsoftonlin	h(I-I.[7H@JBIHEIIMIScTIZFaJbIcadHfIgG
=middl	oHGZJ]b
=miembro	p*J9IF^HHIIP^V]ZH
=mien	p-I3E>GHFIYK_MJO_ZIaIhI
=mig	tDYHJV^
=might	v1Z@[
=migrar	y_a
=migrat	p!J+H0G1I9J;_>GA]CID]GJHYPJ_GcHdJhJ
=migration	i!I#G%H*I-G3H9H;^=J>J@GA_BHCGDHHIIHJJKZMHNHPITJVJXJZD]G^H__aId_fI
=mijn	^#a%F(G)J*H+I,I-F/I0J2I3F4I7I9]:F;J=H>^?GAIBECZDBGJJJKFLHNFOZPFQJRJSITFUHXHZa[E]H^E_GaFbGcIdFfHgJ
=milieu	yHIZI]^
=mill	y9^BI
=million	y-^9ZHIIHKHZH
=min	i-I3I9H>Y@ZDHHZI]NJXJaZ
=mind	v*J3I9H>I?I@FBaDHHFIHMFOJZE]]_HaIgHhI
=mindestalter	y@]
=mindesten	vI]
=mine	_!H#F%I(Z)H*Y+I-Y/H3F7J9H=J>G?G@ZBGCHGJHBI_JIKZMGNEOcPISHTFV^WFXIZA[I]H_JaGbIdJgF
=minha	^!^%G(D)G*J+H,H-C.J/I0I1I2H3E4H5I6I7F8I9Z;H=G>F?F@HAJBBCEDaEHFHGIIYJHLGMCNFOHPGQJRHSGTFUCVaWFXFYJZa[[]E^F_HaGbEcHdEeJfGgHhX
=minima	l-J9I@_HIIaKIMIZH
=minimaal	yIZ
=minimal	p#I-J@_HHI[ZJ
=minimalny	y@]
=minimo	r9I@bBJHEI^KHMHZH]J
=minimum	b!J#I(J*I-G1^3I4I5^9E=J>J?J@aBHCJIbJJKIMHNIOJPIRJSIUJVIXIZC]I^JaIbJhI
=minpasswordag	y@_HINI
=mins	y#XaY
=minst	y9IHEIa
=minsta	y@bBHHEIGMJZFhJ
=minuscul	yI^
=minuscula	tHJI_
=minut	[!I#Z%F(H)J*I+I,J-G/F1H2J3F4H7J8J9G:J;J=I>D?H@ZAIBDCHDGGIHGICKDLIMfNIOEPYRdSIUIVHXFYIZC[H]G^I_Ia^bIcGdIfXgH
=minuten	m#J-I4I:J@HBGHBIGKJMaRbYJZ]]IcFfFgJ
=minuter	yHJM]R]ZJcI
=minuti	r@HBGHIMbRZZI
=minuto	l9J@GBBHFIIMeR^UHVHZEaJ
=mio	a!]%D(Y)H+G,H-F/I0I2H4I7I9Y:E;I=G>A?G@EAIBCCDD_EJGIIYJJKCLGMENGOdPFQIRISITEUFV_WGXFZY[G]H^G_GaDbHcIdHfGgIhD
=mir	g#J(_)J*G-I3I:I>H?]@XBID_HDIIKGMJNJOZPHUIV[XIZC]I^^aGbIdJhJ
=mis	m-I1Z2]9IBIHGKHNHXIZB]_hI
=mise	vHJdYf_
=mislukt	y9H@GBIHHIIP^Z_hJ
=misma	yHHK]ZIb[
=mismatch	o3E6_O^aJcJfJ
=mismo	o(G)[@]A_B[HGZF_GhH
=miss	V!C#D%a&J(_)F*H+E,H-C.H/D0G1G2H3X4F6G7D8G9A:E<H=[>B@AAEBCC_EEFFGDH?I^JFKCLHNCOEP@QGRFSCTDUEV]W_XEYYZ>[[]D^F_]cDeIfDgFhC
=misslycka	t(I@IBJHIIJP^VJZ_
=mistak	l![(J3^9J@^DJHFZEcY
=mistyp	k#Z(J,a-I1J2I3]>H@JBHCIDJGIHDIFKEMGOGTIZH[JaJcIdHfHha
=mit	Y!E#F%F&J([+G,G-b.Z/H0G1G2I3_4E5H6F7X8H9D:_;G<J>Z?C@BCEDCGGH>IBJFKFPYQJRESGTFUCVBWEXEYZZH[F]E^D_EbCc[dCg]
=mitgli	rHHP]V_ZI
=mitt	f!Y#[(I-H3Z9[:J>H@FBIDIHDMHNHO[TIUJVZXJZ^]J^JaIbJdIhH
=mix	tI_
=mnie	yV^
=mobiel	vCZD]HGO^ZG
=mobil	y>^@IBHD^HJZF
=mobilnummer	y3XO^
=mocht	p+]3J>G?]@XCGDFHHKYOIZJ[XaI
=mode	j-^.]3J7I9I>J?H@HBHHbVJXJZD^GaIf]gJ
=modifi	t@_B_HGKGZC^JhG
=modificar	v@HZG^[h[
=modificarla	y@ZZGh[
=modification	v7Y@ZBIZH^^
=modifier	p!J3I7^:J@[BICJHIIIKIMJXJZG^]_HaIdHh^
=modul	r%J/I4F5G=I@IHFJ]MJPIZHcJdGeIfHgc
=moet	v9J@[IY
=moeten	y*]9JCFI^
=moga	yVY
=moge	i!J#G%J-J3J9I:J=J>X@[BZCJDFHEIIKZMHNJUIVGXIZb^HaJhG
=moglich	o7Y9I?I@EC]HEIJKJMINJOIPXVJZ_[Y^JbDhG
=moi	l(Z)Y*I3J9F:J>I?H@IBICJD_HCIIKIMITIUIVaXJZZ[JaHhI
=moin	v-XHGI^KJ
=moje	n![#ZHIV[ZY
=molnet	r/]9HHGIJM]TZZJ_Z
=moment	r?J@GBHHFM[UJZYa]bIh]
=momentan	yZIh]
=mon	V!a%C&I(I)F*H+D,G->.H/F0G1H2F4F5H6G7E8H9Z;F<H=D>]?BAHB=C]EGFFGFIbJELEMYNAPDQHRFSFTDUBV_WEXBYHZb[^]B^D_FbCcEdBeGfDgG
=mond	t-^3I9]?H@FBHCIHDKGMIS[TJU[ZIfJ
=monday	f!J#[*J-I9H=J>H?J@_BGCZDHHZIHJYKIMGNISHTIUJXHc[
=money	y9I=]HG]Gf^
=monitor	t9I@ICJH_
=montag	y9^@^HDZI
=month	d!Y#]%H(J)H+E-_/H1J3I6^7I8]:I=]>I?JAJBGD]GHH?IGJILXNGPIRJTJVI]J^I_GbIcHdIfHhI
=more	X#G%H&J(X*E+a,H-E.H/C0F1]2I3D4E5H6Y7F8E9>:E;G<H=C>D@@AcBdC]DDEGFFGDH<IXJFKYLFMDNIOCPDQHRYSGTCUFVBWGXaYGZ:[F]D^E_[aGcEdDeGfEgFhA
=morgen	o9[@ZBIHIX_ZG
=morn	^!H#_%I(G)I+G,J-D/I1J3G4I6J7G8H9a:H;J=G>G?G@bAHCHDFFIGGH?IEKGLHMXNFOHPIRISHTGUIVGXGYJZ][I]I^H_GaIbGcGdIgH
=morreu	y>ZH[ZG
=mors	y@Y
=mort	v>YHZYZZI
=morto	tHYY[
=most	yC[KJcX
=mostra	y3F>JIFO_
=mot	O!E&J(G)G*F+G-a.H/G0F1G3D4G5G8G9G;H<G=C>H?CAHB_CIDHFGGCHCJIKXOGPFQIRGSETCUBVEWCXDYHZ_[Z]Y_FaCcCd]eDfAgHh]
=motivo	y#^HHNX
=mots	f#Y%I(J-X/X0]6H:J@EBHDJG[HXIDK[MGN]ZD^J_JcJdXfJgJhF
=mous	y9GH^ZH
=mov	v%Z0J3H>_?JHEOIaI
=move	m(H-J9G=I>H@JCJGHHbKH_HaYfY
=moved	g!I%J(Y+J-I0Z1I3F4I8H:J=Y>]?I@IAIBICJDIG^IIKHNJOIPIV]ZD]I^I_^aIcJfJ
=movil	p3]>XCY
=mowi	vHHKXO^d]gJ
=moyen	v?YC]DYHI
=moze	o!J(G7J:[=]@HBGDHHEKJS[UIV^ZC^^aHdJfJgJhI
=mozna	r4^BZHIIYZH
=ms	c!H#H(J)G*I+Y-[/G3G4G7Y9[:J=H>H?G@HA^BGCHDcHBIFJIKGMHNHOIPHS^T[VHXHZC]I^J_IaGcHfHgIhI
=msol	W!C#C%h(=)G*G+G,H-E.J/H0H1H2f3D4G5H6I7H8I9F:E;d<J=E>F?E@DAHBCCEDCEIFGGGHHI>JGKDLFMFNFOHPDQbRISHTFUEV@WGXEYHZ?[E]G^D_GaFbEcHdFeHfGgIhE
=msoluserpassword	l%H/JHJKJZJdHgc
=msonlin	y%JHIJIdGeJfIga
=much	m#H-D9^?J@HHZIGK]OIXXZHaIhJ
=mucha	v9]@HBJHHIJX]
=muda	v9Jg^
=mudar	o@_KHLXZE^Yh[
=mudei	r@ZHIM]
=mudo	t#H-J9I>J@IH[IJMIXIab
=muet	y9HH]MIa^
=muis	y9HH_ZI
=muita	l#]X[
=muito	l#I-_2[3J5Y9Y?JBIDJHDI[KJXHZI]IaJhJ
=multi	yH]
=multipl	h!J#Z-IAcHDKIOHZZ_JhI
=mundo	t-b9F?I@JBICJHFIJKIOJS]UIXJZGhI
=musi	yI]
=muss	i#H*]-G3H8Z9F>F?I@bBHCHDGEYHCKFMZNIXGZF[]]HaFdIhY
=mussen	r(J.[7Z:[@JBIHJI[UHZJ
=musst	v#J3[9I>H@XCJHIIGKJOJXIZI]_
=must	V!G#F(E)F*^+G,Y-A/F0I1I2H3[4F5Z6G7H8H9D:];I=F>H?X@IAGBDE]FHGFHGIcK]LbMFNDPCRHSHTGUEWEYHZA[H]G^D_EaFcDeHfGgDhH
=muto	y>Ia_
=muy	t-]2]5Z@IBJCJHFI^KJZGfHhI
=my	@!]%8&B(D);*[+D,@.Z/>0?1?2=3?4<5?6>798>9J;?<@==>k@FA=B@C[FBG;HhI[J<KXL8MGN>OaPBQ@R=SET@U;VfW;X9Y?Zh[^^A_:a[b?c=d@e?f<g:hY
=myapp	yH^
=mycket	y9^HI
=myself	k#X(D)J7J>I?[@FB[DJHBIJKHTGVaZB[]]J^JbJ
=mysignin	rKJZHha
=n	R!C#A&H([*C,D-A0E1F2D3E4G5E6E7G8E9A:@<G?]@=AEB>C^DaFCG[HDJDKHNGO]PJQFSDTCVaW_XAYF]^^FaBbCcBd]eEf@h[
=na	X!A%Z&H)E*D+E,E-G/X0]1F2]3J4B5F6E7E8F9?:C<H=F?A@XAFB?CADaEYFFGFHGK?LEMbNHPBQFRDSDU^V?WEXXYE[G]C^G_EaXbbcAdIf@gD
=naar	t>[HGb]
=nach	_!a#[%G(G)I+H,I-E/[0H1I3D4E5J7I8Z9F:H;H=F>E?FAGBZCYDEEHGHHIICJIKDL^MDNEOFPGR[SHUGVEWIXEY_Z@[G]b^GaBdXeHfBgGhG
=nachsten	yL_ZHhI
=nachweis	v*ZCY
=nada	b!G#Y%I(H)J*H+I,I-E.J/H0I1I2J3F4H6I7I8I9D;J=G>D?E@XBCCFDaEJFIGHH@IDJIKELZMCNGOHPHQJRHSHT[UGVEWJXEYIZb[H]G^I_HaabIcGdGfYhD
=nadal	v@HHJM[T[_[
=nadi	t=[@JBICIDYHHS[U_VGZIcI
=nagra	y9]HGIIM[
=name	W!E#C%G&I(F)H*G+F,H-e.H/B0H1H2F3D4[5G6G7F8G9B:E;G<I=F>D?E@?AFBBCEDEEHFdGEH]IeJDLDMCNBOEPEQHRFSGTDUGVEWHXEYGZ;[G]C^CaCbFcEdFeHfEgF
=named	v-I4I9IF^GIHDIGKJN^b[
=namen	t:^F]ZD
=nao	J!B#:&C(X)[*D+J,E-G.C/E1@2?3E4B5@7F8F97<B=^>Z?YA?B5CED[EBF?HAJ>K]LYMZO]P?QER>SDTGUCVcXEZc^H_Ia[cGdEeFgE
=nar	y4^9I@IHHZDh^
=nas	yHJ^Zd^fJ
=naszej	yUY
=navegador	n!I#I-J.^3I9H:J>H@JBIDIHDIGMGNJOHTIUJVIZF]aaIba
=navigateur	r.]HI]Zb[
=ne	Q!B#@%F&G(D+],D->.E/F1E2D3I4B7B9=<F=Y>GADB<C]DZEIFCG[HFIbJCKGMJN[PGQERBTHVZWCXIYGZa[J]?^G_BaccGd=eDfZgDhF
=necesaria	y=Y
=necesario	y(YUId[
=necesita	y*Z1JH]cJfH
=necessair	t(Y=XUId[
=necessari	t(X=]?IC^DFHG
=necessaria	t(Z=[C^DFHG
=necessario	v.YUId]
=necessary	g%I)E*I3JDbHGUDVEZHdcfI
=need	M![&I)C*Z+C,D-@/B0J1Z2D3H4B5X6F7C8C9@:A;E<Y=^>Z?D@XACCdD?E]FFGDH^IaJBK@LCMDN@OBPCQIRESETAUBWCXDZb]?^B_Ba@bCcBeEfChH
=negado	n%a*I-J9G@JCJHJKIPaQYVIZIdGfH
=negato	o%_-I3J9IFJIJP^QYVIdJ
=nehmen	p(I>I?b@HHHK^VJZGaH
=nein	v+H/XD][Z
=neither	t>J@IIIK[O[
=neka	y@^HHKJN]ZI
=nekad	v/^9JHIMIP^
=nekar	yHIJZN]
=nel	b!F#F%E(G)H*G+G-E0G1I2H3]4G5I6H7H8]9C:_;H<I=F>B?E@FAHBECYD^F]GHH=IDJHKFLIMENJODPEQHRHSGTXUFV]W[XFYIZD[H]F^H_ZaFbZc]dEeHfFgGhF
=nell	m-Z=X@JGZHHIJKINI^ZcJd]
=nella	d#I%G(Z*J+I,Z-H/H1J3_6I7[9G=G>G?D@EBGCGD^GJI^KDLIMHNEOJPHTJVFWJXJYIZB[H]I^GaIb^cIeXfHgIhF
=nello	t@^CJHFa^
=nem	l#J%Z3C<X>E?GCHD_HCI]MJOGZGa^
=nemmeno	v-[CJHFa^
=nenhum	p>I@HBICJHEIJKISJUaVEZ]bIdHf[
=nenhuma	r(I-J:I?H@[BHCZDHHGKIN]UGWZZCa]bJ
=ner	vB[HZ
=nessun	m%J(I-I3F=H>G@GBYCHDaHBIHKIMJNZOIPJSIUHVJW]ZC]IaYbYcIdGeJf[hI
=nessuna	k(I-I/J3J:I=I>J?I@EBFC]DHHCIFKHL^MISGUHVJWX]^^Ja[bGcZfJhI
=nessuno	o9J:J=Z?J@GBGCHDYHFIGKJS_TJUcVEWIZDaIcIfI
=nest	pV]W[
=net	b!I#I-I0I1H3H4I9I>I?JBICJHYIIKINIRHSHTJUJVIXJYdZD_JaJbIcafHgJhH
=netflix	vHaZD
=network	d!I%F(J-G/F3I4J5J6I7H:I=J>G?H@GBEDIGIHZIGKHNHPJQbRJSDTHUJVHYJZD[I]I_IaIbIccdafEgFhH
=neu	j!I#H+[-G/I0Z3F8]9H:J>H?I@ZB[CHD]GJHAIIKGMYNIOITHUJV]ZD[I]I^I_HaIcJdHfZg]hI
=neue	[!H#C%G(E)I*G+Z,H-B/_0H1I2H3F4G5I6H7G8Y9[;I=F>[?EAJCCDZEIFIGHHHIJL[MbOFPHQJRISITGUFVEWHXGYI[a][^F_HaDbEcGdEeIfGhB
=neuem	v>GH^
=neuen	vHXI^ZG
=neuer	t@[H[MGV]ZE
=neustart	yBYHJf]
=nevertheless	yHHNZT[
=new	I!C#<%H)@*>+_,A->.D0A1C2@3>4@5A6^7>8[9H:E;B<C==>D?>@]AHBcC<DHECFBIBJCKYLZMhNZOIP>QDRBSAT>U=VaX@YCZI[b]]^:a>bAc]dBeAf>hH
=newly	v%[8_AIGIHFPIZH_H
=news	y9_HIZJ
=next	_!I#I%I(F)J+I-H/I1J3I4H5J6J7H9H:H=F>G?H@dBFCIDIGHH^IFJHKBLdMHNGPJSITIVZXHZ?[I]I^F_IaIbEcIdEe^g[hE
=nfront	m#H-IHGJdTIZIdI
=ni	h!J#H%Z*J+J-I3@9G:H<X>C?E@IBHCGDfHAIHKIMGNJOFTIUIXIZD]J_JacbJcJfIhI
=niby	yZHh_
=nice	p9c=F>J?I@FBJCJDIHDKIMJOIVIZGaHhJ
=nicht	G!F#B%D&E(G-B.B/E0G1E2J3H4^7H8?9B;Z<C>G?a@EAFB7CXDBHCJ>KJL[OYR?S<UHVaWEX@ZZ[Y][_]a]bFcEdZeFfY
=nick	y9G>aHEZH]I
=nie	S!@#?&G([)C*A,E-@.F/I0D1Y2E5D6E7B8E9<:J;D<G@ZAEB:C>DcEDFDGCHGJCKFL_MDO[QERCSJTAV[WIX?YEZd]A_HaabDcAdGeDgE
=niemand	v:I=J?JBHHIS[U^VGcJf]
=niemandem	ySZ
=nient	j!J#H(J*J,Z-H3X9H:I>F?HBGCFD_HBIGKHMHNIOGPJTYVIZY[ZaZbJc]dIfIhG
=nieprawidlow	vh^
=niet	W!C#B%E&J(E)H*F+G,G-B.H/X0G1H2H4F5H6H7F8I9?:Y;G<I=E?Y@ZAHB@CCEHFHGGJGKDLGO]QHRGSETFUEV_WGXDZa[X]E^Xa^bHcEdHeHfYgF
=nieuw	h#H(I-G/Y3G9^?H@GBZCHD_HZKHMXNDOGTJVGXJ]I_JaGbIdIfIhE
=nigdy	vDaZE
=night	n4H@ZBJH]KGNGU]WHZDc[f^
=nikt	v9I=]BIDIHGS]VHZEa^
=nimmt	o-H/I9I@JHYIYKYMaTI_Ig[hJ
=nine	r@_KINFRZZJ
=ninguem	r9J=Z@JBHDYHHS^U]VGZIaIcI
=ningun	v4YCID_
=ninguna	r(I?E@]BHC[HFUIW]ZFa]bI
=ninguno	yHGSIU_
=nirgend	yHHNZTJZ^
=nix	t-^3H9G>E?HD[HEa]
=nobody	_!E#I%G&Z(F)F*H+Z-E/H0J1[2I3F4I5J7I8H9G:E;J=G?HAGBDCDD]EJFHGZHBIFKEMGN[OIPHRISYTIU^VFWZXGYIZ@[I]H^Z_XaHcYdYf^gIhI
=noch	Y!_%G&J(F)G*E+E,H-B.I/D0H2H3B4G6H7F8I:E;G<I=F>]?C@aAHBJC]DYEEFHGFHFIEJGLEMeNCOEPHQIRGSHUDVDWZXCYGZH[F]C^D_Ya[bDcFdFeHfDg[hB
=nochmal	t@[
=nodig	vC[MZ
=nog	i![#H/I3F9G?JBICIDaHDIJM]OGSHT]VJZI^JaI
=noi	y:Y@Z
=noir	yH[
=nom	n!I#J-_2[3G9H:^>I?J@IBICJDIHEI]KGMJNJOIUJXIZGaIhH
=nombr	l!I#I+I-^2]3G9G:]=J>H?H@IBHCYDGFXHCI_KGMHNIOIPJUHVIXZZG]J_JaHbIcJfIhI
=nome	i!H#H%J(H)J*I+I-_/J2_3F4H7I9C:_=H>F?H@FAJBGCFDFEJF]GIH@IeKCLJMFNGOGPIRISJTIUGVGWIXHZB[J]F^J_HaEbIcHdIfHhG
=non	I!9#9&B(Z+J,C-=.E/G0Z1D2>3D4F5F6I7G8E96<G=_?Y@FA>B5CDD^EBF?H=I[J>KZL^O^PBQHRBSHUEVeWZXGZc^B_Fa^bBc?dIe=f[gD
=none	c!I#F%I(H)F*H+Z-E/G3E4H5J7H8H9H:G=H>B?FAJBACYDCFIGYHJIBJGKZLIMHNcO[PHSHTIUfVEWIXGZ@[I]F^G_IbFcIdGeJfFgHhE
=nooit	tDaHJZI
=noon	v@^BJZI
=nope	vOZZEa]
=nor	r%Y3X?X
=norma	vDJN_ZH
=normal	h(I)b*^3H:JCFDIHHP^UJVIZI
=nos	n(J)^4J5Y7ZHGJ^MY
=nossa	t)_.YHIZJ
=nosso	v7Z_Y
=nostro	t7Z9JHIJ^MI_Y
=not	5!B#4%F(Y)Y*I+_,?-C.A/G1C243H6H8H99:D<Y=[>E?c@>A8B=C>DfE;F;GaH?IYJ?LcMYOcP8Q=RAS9TIVjW]X<Za]_^B_^acbIc?eAg]hY
=note	k#I*J-C/J1I3J9Y:J=J>H?FBECGHcIYJIKFMGNEPJRJTIVJXI]J_IaFbIcJdJhI
=notebook	l-I9G>I?I@HB_DIIHM_NJZEaJb]
=noth	V!F#C%F&])F*C,G-?.[/D0Y1G2G3A4E5G6F8E:B;Z<H=D><@=ADB]DbEFFEGEH;I@JDK?LbMAOCPEQGSETYUCVCW]XBYGZ_[D]@^C_[abb^cDdEeGfCgE
=notic	p/[8IH]KYZGfY
=noticia	v9_HG
=notifica	yCJZI]Ia^
=notificacao	y?[CHHEZGa^
=notificacion	yCIHGZIa^
=notification	f(F*J>H?[CDDHHYJ[UHZF]JaabX
=notify	yH_KHZH
=notig	v5Z=[I]
=notr	l-].X7Y:Z=[@JHGIJZH
=notwendigen	v=]CHD[UHdZ
=nous	i)I3[7Y8Z9H=J?J@YBGCGDFEYIFKIMINISIUaVGXHZYaIcIdJfH
=nouveau	^!J#F%H(G+J,J-C/Z0I2I3G4H5J6H7H8[9Z=I?G@[BZCEGIHGIBJGLIMaOIPIRISITHUGVGWJXIZX[Z]^^H_IaGbFdEeJfHgIhD
=nouvel	y9I@IDZH]
=nouvell	p-H8Z9^BJDJIIMHZJb[
=nova	f!I#F%I(G)J*H+I-D/[0I2J3H4I6I7H9E=H>E?GB_CGDEFJGJHIJILIMbOIPIRJSITGUGVGWJXG[G]^^I_HaGbXcHdGfHgHhE
=nove	yHJIaKJ
=novedad	y9^HJ
=novidad	y9]
=novita	y9^
=novo	j%I4J8^9I?J@_BJDIHZKIMJSIX]ZGcZdE
=now	O!a#a%@&G(F)]*A+@,E-E.F0E1H2F3?4D5E6G7B8X9A:H;F<F=F>[AGBeCXDfEFFEGXH8I;JBLDNJO>PCQFRBSZT@UFVHWEXaY^ZD[A^I_HaBbAdCeEfBhZ
=nowe	r/YB]HHIIMZZZhH
=nowher	m-I3]9G:J>[?J@HAHBJDIGYHAIJZI__
=nowy	v3J>XD_HH
=nowym	vH^IZ
=ntp	m1I4JHDRdYIcHeJfG
=nu	h#I(I*I-G/[3I9F:I=J>G?I@cB_C[DaHCIHKGMGNIOJPJTIUIVIXHZD[J^JaHbIdIfJhH
=nube	f#F%I(I+J-G/b0^3H7I9H:J;J=I>H?I@HA[BHCIDHEHGIHEIGJZKFNFOHP[TZUIXIZG[I]I^J_ZaIbIcEdEfGhH
=nuestra	r)^.YBJHIUXVJ
=nuestro	t7Z9H@HHHM^
=nueva	f!H#H%I(I*J+I-E/[0I3F4I6I7I9G=H>F?HB]CHGJHGICJILIMaNYOHPJRJTIUHVHWJXG[H]]^I_IaHbYcIdHfHgIhE
=nuevo	k+Y3I4J8^?J@[CJH]SIcZdHfJ
=nulla	r:YL]
=num	y(Xd[
=number	M!B#A%D&G(A)D*D+_,E.E/B0E1D2E3h4C5E6D7D8D9@:B;E<F=A>d?>@=ADB?DZEEFDGBI[JDKFLDM?N@OgPAQFRCSETBUDVAWEYFZA[C]?^D_Ba]bCcCdDeFfDgDh=
=numer	l3]9H>[DFHEIIOaZIaI
=numero	R!D#D%E&H(D)F*D+B,F-B.G/E0F1G2G3h4F5G6G7E8G9?:C;F<H=D>e?@@AAFBAC@DDEGFFGGH9IZJFK>LFM@NDOiPDQGRESETBUCVAWEX]YFZ=[E]C^F_Da_bCcDdEeGfDgEh@
=nummer	^!H#G%J(H*H+Y-E/I0I1J2J3e4I7I9E:I;I=H>_?D@FAJBGCDFIGJH>IBKCLIMGNGOePHRISHTGUHVHWIXDYJZC[H]F^I_Ia]bHcHdIfHgIhF
=numret	t3Z9I>IHGOZZIa[
=nun	t-J:J>]@IBGC[DHHFKIUJX^Z[hJ
=nunca	a!H#G%I(H)J*J+^-I1[3E7I9I:H=G>F?H@GBECGDdHAIHJJKILaMGNIOHPJSJTIUGVFW_XIZD]G^H_Ja[bGcJdZeJfHhH
=nuova	e!H#F%G(G)J*J+I-D/X0I2I3D4J6H7G8J9H:Z=F?GB^CGGIHFIJJHLHM_OGPISJTIUIVHWIXG[[]]^G_IaFcIdGeJfGgGhC
=nuovo	i#]%J+X-J3I8^>IBZDIH[SHZJaJcYdIfJ
=nur	Z!G#D%F(E)[+E,H-D/G0I1I2I3D4H5I6I9X:[;[>A?]@EAIBBCcDIEHFIGYH<IYJHKBLGM^NDOGQJRHSFV]WHXFYIZ?[d]D^E_HaCbYcGdEeIfFgIhD
=nutzen	v0XP]dJ
=nutzung	vT]
=nuvarand	v@JZDha
=nuvem	h!G#G%J(I+J-H/_0_3H4J6Z7I9F:J=I>H?I@HA[BGCIDHEIHEIGJZKFNFOIP[T[UJVIXIZF[J]H_[aHbIcGdEfHgZhI
=ny	r3F9H>H?ICID_H_OF
=nya	p/YB_HFIYM]ZB
=nytt	y9]HI
=o	M!E#A%F&D)G*?+I,G.C1@4Z6E7>8@9B:I;A<C=^>]?^@CBICXDAEEFAGAHIJ?K>L@M^NZObPDQARZS>U_WEXCYHZD[@][_Ia]bDf^gFhG
=o365	m#I*H4J=]HET_W[ZI
=obecn	yZHh^
=object	W!c#G%G&J(E)H*H+H,H-C/F0H1F2H3E4D5I6H7G8E9D:H;c<I=F>F?F@EAaBECFDFEIFHG^HDIDJFKFLFMGNCOHPEQIRGSHTGUFVEWHXGYHZC[H]H^Y_gaGbGcFdFeGfEgHhD
=objekt	o/I;JA^G[HGIIMJZI_adHfIhJ
=objet	n!I-I;[A[G[HEZJ_^dJ
=objeto	h!G-I3J;_@JA_BJCJDJG[HGIIKIMJOJTJUJVIZE^Z_ahI
=obrigado	r#J-H9bBIHHLXUJhJ
=obsoleto	v1]
=obtain	y,[
=obvio	y-a9JHJIJ
=obviou	y-_ZF
=obwohl	m!J#]*[-_3H9H@HBJCFDJHFIEKHM]NJXJZF[J]I_HaJh[
=occurr	t&J3IHGSJZ_eX
=och	f!I#H(G*Z-G3Y9E:H=]?H@_BFCDD[HAIaKFMGNHOZPISJTIUHVHXGYYZA]I^J_IaEb[cJdIfIgJhH
=ocorreu	y9JHJZ_
=odblokowac	v#^BITHZJ[[
=odebrac	y>[
=oder	m-Y2X9ZDJHHN]aZ
=odgadniecia	t-^
=odrzuca	t-[9J@]HHJYK]MJNJZH
=of	E!:#>%E&C(])H*H+C,F-b.@0X1b2Y3D4E6^8]9@;Y<^=H>>?@@EAYB7C^EZFFGaH[I_JEL<MFNYODPZQCRZSGUJVHX[YFZF[;]]^>_9a<b>dCfHg9h>
=oferec	v?^
=off	Q!g#A%B&H(@)a*@+C,D->/Y0D1Z2E5B6D7B8A9@:B;Z<]=@>A@?ACB@C@D@EEFEGAHGI@JBK=LZMCN?OBPFQFRISBTGUfV<WAY_Z;][^A_@aAbZcId_eCf^gB
=offboard	yH]
=offer	b(F)F*b+J7J;[=I?^BJCJDIHFIJKIMITIU]VGZE[]aIbHgG
=offic	S!C#D%E&I(B+E,G-B.H/^0F1B2G3Z5G6G7F8G:E;G<G?G@DAGBBCBDCEGFGH]I@JFKBLFMeNBOFPEQHRGSFTgUEVDWHXDYGZ>[C]C^D_DaHbDcDeHfDgfhB
=offlin	h#J*I-G0_3I4^9F>I?IH_IHKIMHTHXIZGaJcIfX
=oficina	v3G9[>]?]HEMIOH
=ofrec	t3G>G?cCIHJOHaH
=oft	l#[(I9I?J@EBFCJDHHEIIKFXfZE]IbIdJhI
=often	j@JHXKJXcZBaH
=oggetto	p;Z@JDIGZHGZG^Y_b
=oggi	r9I>H@_HIIIKGX^ZGaJ
=ogni	v@^H[
=ohne	d!H#I%I(I*I-I/G0I3a4I7I9I:I=H>X?G@GAIBHCHE]GIHGIGJJKFL[M[NHOJPGTJUIVHXJZB[a]H^H_YaHbIcIdZeJfHgIhG
=oid	y5^
=ok	Y!C#D%[&H(A)_*B+E,F.H/^0E1G2H3A4D5F7D9g:D;G<I=C>@?B@ZAEBbCHDAEFFFGEH<IBJJKALENHOCPDQHSEUDVGWDXDYGZ<[D]A^C_BbBcCeHfCgAhC
=okta	g7e?J@IBJHFSIVIZDbI
=old	N#b%A&G(?)B*B+I,C-;.F1b2C3@4?5[7A8F9>:@;]<E=B>e?@AaB;C?D<EDFDG@HCI9J@KcL@MfN<O@P?QERBSBTAUAV>WCXAYcZ:[@]D^G_Ia?b@cAd?eCf?hl
=older	r-I1_3I9J>J@aHEIEKFOZZGhF
=olvid	p>XBHD[HGZ^
=om	o!I#I%[(b9]:I?J@IBHDIKIMJTYVHXJZEbI
=omgev	yHIcYd]
=on	?!E%J(:)[*=+C,C/[0B1^2>4?5G6]7H:>;Z<^=I@GA^BDEcF<G;H=I8JfK>MAP]R]SHTGUGVXW9XBYbZ@^Y_aaEb[d^fChJ
=onboard	g#I%J)H*G,d-H/I3J7I9G?GBGCHDIHYIHJJKGMINGPGSIUHVHXJZC]J^I_JaGbIcHdJecfEgIhI
=once	c!I#H%I(G*[+Y-H/I3J9F=H>H?G@aA]B_CHDHHCIFKEMINGOGP^VHXDZD[I]I^Ia[fJhI
=onde	y+HDIHZZadFfF
=one	H!>#;%Z&C(@)C*c+?,D.B/a0G1A2I3E4?5Z6@7>8D9D:H;G<C=<>G?A@eAdBBCfD?EAFAGDH3IGJ@KjLaM_NCObPGQBR@S?T>UHV9WEX;YAZD[I]?^@_Ea:b=c?d>eBfGgFhg
=onedriv	j9IBIHcIJaJ
=onelogin	y7^
=ones	h#J+J-H/H3I4J6J9H=J>H?I@BBGCIDJHDICKcLIMJO[PJTIUHY[ZF]I^]_IaHcHdYfIgHh]
=onjuist	yh]
=onlin	h!H%J(I-G/e=I>J@FBGHHIEJIKEM^NEPJT_ZC[H]J^J_IbGcHdIfJgFhE
=only	L!F#@&F(J)]+I-B.E/H0J1D2B3>4Y5C6D7A9@:J;Z<E=Z>A?bA@B=CeD=ECGYH;I]KGLBMXOFQIRCSAUAWCXA[d]AaAbBcAdIeDfBg]h>
=onprem	K!^#?%C&E(D)>*>+B,@-<.D/d0a1C2C3<4@5D6c7^8B9?:=;C<D=<>@?>@;A]B;C?D>EfFJG?HAI;J@K9LAM;NZOAP^QCRBS@T_U=V<W?X@YCZ8[@]?^?_da?b?cedfeAf_g^h=
=onpremisesadminactionrequir	pEaHINGcH
=onpremisesconnectivityerror	rEHHINH_JcbfJ
=onpremisespolicyviolation	k/HEIHENdcJ
=onpremisessuccesscloudfailur	l/cEIHFNGTJ_IcH
=ont	t!^(J)^HGMY
=ontbreekt	y3_9IHGIJZHbY
=ontbreken	v-J9H=aHDI]KJ
=ontem	r#J-J9H@[BHDIHHIDKGMINHZF]_cIf^
=ontgrendeld	yT_gJ
=ontgrendelen	v!I#^HHVIZF[]
=ontvangen	v>_HJaE
=onze	vMZUZ
=ook	yHGN^ZHa[
=oops	v3^@YHJZE
=op	g!F#[%Z(G-H2J3G9G:I;_=J>G?H@YBGCIDHHHIGJXKGM[NJPISITYUIVHXGZB[J]I^I_Ja^b_dIgIhH
=opcao	o([C[HITJ[]^XaI
=opcion	o([3JC]DIHIZI[[^YaJ
=opcji	y?^HH[Y
=open	]!H#[%I(Y)I*I+J,J-G/Z1H3I4F5I6]7H8J9I:I<J=FBFCIDGGIHdIEJIKDLJMFNFOIPFRFSHTZUFVHXHYHZ?[H][^H_HaFb[cZdHeJfGgGhG
=operador	t%GHIPcdGfF
=operadora	v9JHEZJab
=operateur	tHFP^a]dHfI
=operation	h%]([1[8ZAYHFZG_Z
=operator	f!H#J%G(I*J:I>^?G@JDJHAPcVHXIZF[J]I_Ja]bJ
=opgegeven	v>JCZDaHHOIZI
=opnieuw	n(]@ZBJDIHEV]ZY
=opti	y9J?_CJHG[YaI
=option	S!C#B%C&J)D*c+D,E-D.H/F0H1G2H3B4G5H6G7E8F9G:D;H<_=C>B?c@BAGBACaDBEEFHGEHBIDJEKDLZMDNCOGPBQHRGSFVEWEXXYGZ;[e]C^f_Ea@cEdXfEgEhE
=optional	t,J9J<JGIHDUIVI^Id^e_fJ
=opzion	p(^C]DIHGTJZH[]]J^YaH
=or	U!G%G(G*E+H,H-]0I1I2_4H5I6I7F8H9G:J;I<X=G>G?IAGBCCDDbEGFIGGHDIEJGKELGN_O^PXRISGT[UGVEWHXZYIZH[G^D_Ga[dGeJhY
=ora	n-J3I9H>I?I@[BICGDJHDIIKIRaUHVHXZZFa_hJ
=oracl	v#DHbLGTJZJ
=orario	yR]
=order	p9J<]=F>GBIDJHaMIaJ
=ordinary	t%G)ZHEP_ZI
=ordinateur	r-I9G>J@HDJHbIHMZXJZFaJ
=ore	m@aHIKJX[ZJ
=organisati	rUZcY
=organisation	Q!D#G%E(A)F*D+F,G-E.H/H0I1H2I3G4I5I6H7F8H9H:c;H<I=_>G?D@DAIBDCFDHEcH>IEJGKELHMFN[OGQIRHSFTHUbV=WdXEYHZ;[G]E^F_GaEbEc_eGfGgFhG
=organisationen	t=XUYcZ
=organizacao	i(J:]=X@IBJCJEYHHIJNZVGW]ZGdYfJ
=organizacion	h#J(J-I:]=Y?J@JBGDJEXGIHGIJMJN^VEW]ZEcZdYfJ
=organizacional	yFZGZ
=organizacji	r=YU[
=organizational	tF[G[HJ
=organizativa	yFZGZ
=organizzativa	yF[GZ
=organizzazion	i%J(J:]=X@JBIDIEXHGNYUXVHW_ZGdY
=origin	y:[
=original	v-^4JA]HDIEP[
=orologio	yR[
=orphan	v!H/FAJSJTIZG_b
=os	h!I#I*Z-G.Z3]8Z9G:I?I@HAJBICHDHF]IGKGO^UJVHXIYXZE]JaIhI
=ospiti	v:_
=other	_!H#I%D(_)G*Y+I-^.J/E0J3G4I5J7F8H9G:Y;I=E>G?X@BAIBCCBDEEJF^G^HDIEKDMEOHS]TIUEVYWFXIZX[F]H^G_HaFcIdHfZgHhH
=otp	y3J>IHFZGa_
=otra	f!H#Z(H*I+I-F3I7J9G:a=H>H?H@dBXHBIFLJMGNHOIPISITGUFVEX[ZD[[]H_JaHbIcIdIfGhH
=otro	p(_*J3J7Z>Y?I@JBIC]DFHGVYZF
=ou	P!>#>%l&C(:)A*@+?,A-C.C/@0@1A2@3;4?5B6@7@8?:=;c<C=;>D?;@:A@B;C=D;EAFpGnH<I8J?K9LAM<NIO@P;QAR?S@T?U=V9W@X=YAZ>[?]=^>_<a<b>c>d:eAf:g@h=
=oubli	l%J(H>Y?I@HBDDIH[IJKFMGNJZb[H^JaIbGdHhG
=oud	yK]
=oude	k/J>^DJHEM^OJTHZHdIg^h]
=oui	y(J)^*H+^DFHHPH
=our	K!<#@%H&E(Z*_+A,B-Z.I/E0H1a2[3G7d8E9?:c;C<C=b>H?B@JAAB=C>D?EYFBGAH@I;JaKDLAMDQERHUdV:WHX>YBZ<[F]>^>aYbFc^eBgXh>
=ours	o-G7Z8]=IGHHFJ_SITJcJ
=ous	t%^(EGaVIZF
=out	P#f%B&H)C*C+C,D->.F/G0D2E4A5Z6^7B8Z:B;E<F=Y>??AACB>C@DDECFIGbHGIYKDLXM?NBODQFSBTHUCWEXYYEZE[F]c_Aa?b@d?e^fAhA
=outag	o9D@HHBSbZDc^
=outbound	pBEHFTIcd
=outdat	r1_4I>_?FCGDHHHZGeIfF
=outlook	X!I#C%I(I*I+G,J-F.J/I3G4H7H9G=I>D?G@CBbCHDHGJHbIFJJKGLHMdNGOGPJRJSJTZUIVGXIZ@[H]G^H_IaGbFcGdIfIhE
=outra	g!H#F%^(G*I-E/J3I4I7H9F:a=H>F?H@dBDC[D]FIGIHAIDKXLJMFNGOHPISITHUGVGWJXGZ@]H^I_JaHbJcHdGfIhF
=outro	p(]7Z>ZDIHGV[ZG
=outsid	m%I(])IG[PHUIVYZGcY
=ouvr	yHZh^
=over	g#[(I-G/G2b3G4J7Y9^<^=J>G?IBFCHDIGJHBICKFLJMFNHOHRISHTIUJVIXHYIZB]J^HaHbJcHdIf[gJhH
=overeen	vO[aJ
=overnight	y#]@]KIZJ
=own	X!D#D%D&J(F+H->.H/Z0H1H2H3C4G5H6]7]8F9F:g;H<I=C>F?[@aAGBYCFDDFFH:K@LXMDNAOIP]QIRFSDT[VcWCXGYHZ9[C]E^a_EaDbCcCeHfFgDhA
=owner	r#H%I(^HHPGVE^^
=p	y-^9GF^HDIHNHZIhJ
=p1	]!E#F%E(C)G*G+G,H-F.I/F0H1G2I3E4F5I6H7G8H9D:D;I=o>C?C@BAHB@CDDDEHFHGGHYIEJGKELHMFNFOHPEQIRGSETGUCVAWGXEYGZ<[G]B^G_FaDbDcFdAeFfBgFhF
=p2	r9J=a@HZI
=pa	f!E#D%X(G)J*I+I,J-G1J2J3E4H5J7I8J9a:G;Z=I>C?F@EAIBECGDDFJGJHCKCLJM[OGPIR[SITGUHVFXE[H]H^H_Ga]bbcFdGfGgIhE
=packag	t>IH]J]
=page	K!F#?%@&F(<*G+a,C-J.d0C1C2E3>4C5D6C7d8A9A;D<E=H>F?b@9ACB;CDDZFCGBHJIHJ>KDL@M?NBOYPCQERCS_TFUXVGX]YDZY[]]b^>_@aDb[dHf@gXh[
=pagina	_!E#E%H(F)F*F+c,G-].^/I0I1J2I3C4F5I6I7G8J9D;J=F>C?D@CAIBBCDD[EGFIGIIJJIKDLHMENFOYPFQJRHSaTHUCVBWHXaYIZ^[H]E^H_HaCbEcGdGeJfFgH
=paid	y=]HG
=pais	r-J3e9H=J>C?HBGCFDJHCKIOGVIXGaE
=palabra	v-]HJ
=palavra	f#J-^@]DJHEIHKYNHUJZDdJ
=pam	y%J2_HH
=pamietam	yDXHJZ[
=panel	yH^RI
=pann	r/I@IHYSaTGZEfY
=pantalla	n#I+X9J>_BJHAVJZFaGba
=paper	y@ZH[ZJ
=par	b!Z#E%C&](F)I*B+I,H-C/[0I1I2I3D4G6F7^8H9F:Z;H<J=C>F?^@aAIBDCFDFEHFGH=IDJIKCLHMENHOHPGQJRGSHTFUDVFWGXZYZZ][G]X^Zb^eGfBhE
=para	S!A#B&I(Z*_+G,D-@.G/C0X2F3A4D5G6F8F9A:J;E<H=H?_@IA[B?CFDcEDFEHHI>JEKJLHNBODSJU_VcXBZC[E]BaAbGcYeGfAgDh@
=parado	t0[f[
=parait	t?J@]HJIIKIV]ZGh[
=parc	y@HZG^Yh]
=parcel	y3J?GHaZJaE
=pare	t#J-G?J@^HXIJRJTIXIaJcafG
=parent	v%I;aHC
=parental	v!^H^KHZG
=parentesi	y3_>JVIZJ
=park	t?HHa
=parol	y-Z
=parou	vHGRIYYdHfa
=part	_!I#I(F)I*I-C/]0I1I3^4I6I7H8I9H:G;I=]>Z?E@DAJBFCHDEFFG_H;IbJHKFMFNFOFPHRISHTGUHVZWIXHYJ[H]G^I_HaYcGd[fEgIhG
=partag	t@[H_ZG
=partenair	y:^HG
=parti	m-J.Y9I:I@IDJHCI^K]V]ZI]ZaJ
=partner	e!G(I-J/H7I8[:e=I@GBFGIIHKGMHNJPHSHTJUJVHZE_ZbIfIg]
=party	e(I-F.Z7a@FBHGIHCIFJbKFNHSJVIZB^IbZdJgJhI
=pas	L!>#=%I&E(^)D,J-E.F/D1B2A4?6G9::G<C>>?ZAAB9CEDIF@GXHAJ@KELIM^NXO]PFQBRFS?TGUJVdX;YHZd[^]Z^E_>adbJc=dZeAfBhY
=pasa	r%G;YC]DIGFHHK[M]ZIaJfIhH
=pasado	v>J?J@IHIIHKbMJZIhI
=paso	t*Y3J?FCaHIeY
=passa	n%E-J;]>]@JCaDHHGIIK]MJZGaJhF
=passado	v>I?J@HHGKcZF
=passaggi	y*YC^HJ
=passaggio	yC^HIZHaHeX
=passcod	y3J>I?IDHHHa_
=passe	yCYGFHJM^
=passen	y6[A^HI_F
=passfilt	jHGJcZH
=passiert	y>GHDa_
=passkey	i(I?b@GBHDIH_IIKIMIUIVGZF[IbGhI
=passou	y@]GIKJM]fJ
=passphras	p-I1J2Z3J@JHZIaKIZG
=passt	t6ZB[HJIIKHN^OY
=password	4!9%I([)@*A+7-a.>/[0E1B2b3;4;5F6Z7^8C9<;?<Z=A>B?>@YA:BaCBDGEFF=G[HXIdJaKaLZMaN_O:P9Q=R<S?T@UHVAX<Y@Ze[a^^_;aCc@d]f>hb
=password1	v-^KJZI
=passwordneverexpir	tL[
=passwordprofil	k%F(_-H/H@JHBJHKJMGNHZJgdhJ
=passwordreset	e#I(I-H.a/J7H=J@IBHDJHDIHJJKIMIScTIZE]JaIbIcadHfHgGhJ
=passwordresetservic	o(H@JBFHCIJKIMHSEUGVJZCbHcHdIfe
=passworter	v(]IJKJN_VJZG
=passwortern	y@GK^d^fH
=past	l%I(I0J>D@YHZK]NJZY
=pasword	yK[bZhG
=patch	p(Z5Zf]
=path	oFbHGIEZG
=pattern	n-aHJIJZI
=paus	y-I@HHJKHR^X]ZI
=pays	y3_HH
=payslip	vH^
=pc	W!F#[%G&I(B)G*F+G,G-D/b0I1I2I3F4G5I6H7D8I9E:F;I<I=F>C?E@?AHBCCFDEEFFIGGHAIBKBLFMiNDOHPFQJRHSFUFVEWHXFYIZ>[E]D_FaEbecGdCeIfFgchB
=pcs	r(I)J*I.X@IBJH^ZEb^dHgZ
=pdc	l!J#I-I3H4e5Y9G>H?H@JCIDIIIKIMIRJUIVIXJZHaHhJ
=pdf	p#J-F?H@IBJHdIHKJZF[J
=pede	e!I#H%J(I-H/I2J3H4J7J9D:Y=Y>E?F@FBFC]DGI]KELZM^NIOGPJTHUIVGXFZE]H^IaHbJdHfIha
=pedido	v9[>F@IHYX]
=pedimo	y*[
=pedir	y>E?J@HBIHIXbaG
=pela	t9^BIHHP]ZH
=pelo	nHH][cZdZgZ
=pend	yH]
=pendant	y!ZHH][
=peopl	X!D#F%B&I(Y)Z*],G-a.H0G1F2I3C4F5G6G7G8_9E;_<I=I>B?I@@A[BDEGG^HAJCKCMDNAOGPcQHRGSDTFUBV[WEXEYGZ<[Y]F_DbDcDd_eGgChE
=per	V!Z%F&H(Z*^-C.H/F0G3A4E5H6F8G:C;G<I=C@bAGB?D_FGGZHGIAJFKALFMZNDOBP[QGRFSDU^V]XFZC[E]D^C_EbDcEeFfBg[hB
=perch	l!J#H%I(I*Z-H/[3I9F=I>G?H@EBICEDIHDIYKGMGNZOFPJTIUJV^XGZ^[Y][aHdJgJhI
=perdeu	y%[4X
=perdi	i9J>b@ICID^HCIJOIZHaJhJ
=perdido	y>[HH
=perdio	t%[4X>]HHZHdY
=perdu	j%[>b?IBJHGZJd]fJ
=perfil	t3_9G>G?JCaDIHEIIKJMIOIZIaI
=perform	o%^(E<XHH
=pergunta	r#E%I(J)I*_,J-H3I9G?_CHDIHFKJPHTIVIX^ZI
=perhap	y!]3G>I@JHGO^ZF
=perimetr	yG]
=period	p9E@ZH[NEWJX_
=permessi	n%](_;Y>IHFZIfJ
=permesso	y%X^X
=permiso	h%](_;[=I>I@JHGQYVFZH^XdG
=permissao	o%Z(]ZI^Z
=permission	W!H#E%_(b)H*H+H,J-E/G0F1H2H3F4G5I6I7H8I9H:G;c<J=E>F?D@CAHBDCGDGEHFFGGHaIHJHKFLFMGNFOIP_RISITHUGWHXGYJZ>[E]E^G_FaGbGcGdFeIfHgHhF
=permisso	n%Z([0X;]HGZJ
=permit	n(D/]9I:J@]BJHZIJV^ZD^]gJhJ
=permitido	yV_
=permitir	t.[[[
=permitt	o%Z(I-_9I=Y>I@FBJGJHDIHLHMJVGZB^_dIhI
=pero	e!H#F%G(I*Y-G/[0J3D4J7I8J9G:J=H>C?^@EAJBHCHDFGIHAIFKEM_NIO[PIRIT[UIVGXHZB[a]H^JaIbZcId]fFgHhG
=perso	k(I4X>c?]CIDFFHHDZFaJ
=persona	y9_HG
=personal	o>_?[@ZDHHEaF
=personalis	y@_HJZG
=personalizada	t-YH_SJWIZF
=personalizzato	y-YH]ZH
=personn	n%J(J-J3J9Y=[>I?G@IBICID[HDIJS]U^VZZF[IaJcIfJ
=personnalise	yH]
=pessoal	y>Y?Z
=peut	k#J(I=[>J?G@YBGDJHDIIKIM[U^VZZD[[^ZbEfJhI
=peuvent	t8[PZ
=peux	j)Y*H+J-H3F9G=I>a?G@JBICGDGHBIGK]MJOGPJUJVFX]Z_[I]IaFhG
=pgmsa	v!J0bHCZG
=phish	rH_aI
=phon	J!@%C&F(>)B*a,C->.E/B0E1E2E3a4C5E6E7B8D9=:A;D<E=B>f?Y@AADCXDaEDFCGGH^I=JCK>LCMGN?OaPBQERDSCTJV?WCXAYEZD[A][^B_BabcBdCeDfCgGhF
=phone	R!E%F&I(C)D*G+Y,F-C.H/D0G1H2G3d4F5H6H7F8H9B:E;G<H=E>e?]@BAHB@C[DYEGFGGFIBJGK@LGNDOaPDQHRFSGTCUCVDWGXDYGZ?[C]B^F_DaabDcEdEeHfEg]hB
=photo	y0J1J9I>J@JGHHaMIRIZHfH
=photoshop	r=FHa
=phras	p-^ZI
=phs	r3I9I=F>J@[BIG]H]JILJM[ZJ^I_Id]gJ
=phsfilter	y(HGbHGPIZGgI
=pick	c#J(C)G*]/Y7I:I=I>I@aB]C]DHGIH?I^KEL_MHNDPIUJZ@[G^I_IbHdIgIhE
=pictur	rHZb^hI
=pide	c!J#I(J*Z-G/I2J3H7J9D=Y>F?F@EBEC_DFHYI^KELZM]NJOGPJTHUIVHXHZE[J]I^IaHbIdHfIgIh_
=piec	vCY
=pilot	oHXUHV]
=pilotgrupp	yH[PIZI
=piloto	yV[
=pin	_!H%I(I)J*H+H,J-C/H2J3B4G5I7I9A:H;I=H>A?@@EBFCEDEEJFIGJHhIeJHKDLIMENGOBPIQJRISJTHUIVHWJXFZ@[G]G^H_HaCcHdIfHgHh[
=ping	y7]9^BIDJHETIZDaJ
=pingfederat	m7bHISI
=pisz	yKYV]
=piu	e!G%G(G)]*G+H,J/H0H2J3C4H6H7H8J9E:G;J=_>_@XA]BDCYDCFJGIH?ICJJKZLIMDNFODPHQJRHSITJUFVDWIX_Y[ZG[H]F^HaCbGcHdHeIf^gIhE
=plac	p3[H]JYdZ
=plan	n-I3G7H9H:J=e>F?J@GDIGHIGKHVGZC]I_IaIbJ
=plann	yH_
=plant	m#Y.X3J4I5X>IHDRIZ[aZcHe[f[
=pleas	V!E#[%G(E)F*F+H,H-F/H0I2H3F4H5I6I7F8I9]:E;J=B>C?E@CAICFDEFIGIHaJHLIMFNIOHPFQIRHSGTBUEVEWIX[YJZc[D]E^G_FaFbXcFdEeIfGgGhF
=pls	p#[-EBGDJHBIHJIKGMJNHTHVIZb[I^HbJdIhG
=plus	Y!F#D&I(D)]*F+Z,G.H/F0G3a4I5H6G7F8G9A:F;H<H=]>]?Y@HAGDCEHF^GFH@JFKJLGMDNDOAPEQHRESEUDVDWGX[ZD[F]D^GaAc]eGf_gFhD
=plusieur	r#]>IA]HGIJT[X]ZF]J_HaI
=po	t#YHIMYSZZHf^
=pochi	yI]MY
=poco	t9H@aBHHGM_ZDhJ
=poczekaj	yXZ
=podac	y*^CJ
=podalem	yDaHJZD
=podcza	y(JZ^
=pode	i%Y(Z)G*I,J-G7J9J:I=I>H?I@FBZCIDHHCI]K^LIM]NIUIWJZA[J]H^^aHbIdIhE
=podem	p#Y-I9]>J?I@JBZCHDHHGIIKITGV_XHZFaHcI
=pogingen	r#^HGX]ZI
=point	l#I(J*J,J-a/J3Z7J9H:I;J=J>I?H@GA^BICHDIH?IEKFMINHOHPISJTJUJVIXIZF[J]I^J_caHbHhI
=polici	p/YH[NH
=policy	K!B#C%B&G(?*c+C,D-E/]0F1F2F3B4D5c6E7B8E9A:A;F<F=@>B?G@[ADB?C[D@EDFFGDHHIAJcKELCMANiODPBRESATBUDV=WhXCYFZ:[C]C^C_CaAbDcCdCeDfCg@hB
=policyn	y@JHGKJNaZI
=politica	b!H#I%J(H)J*[,J.Y/H3H4J7I9I:F=G>H?[@EBFCEDHEIHGIHJIKFLJMHNdPISHTJUCVEWbXIZB]I^J_IaFbHcIdHfHgIhI
=politiqu	r-J.XHZN_UIWZZH
=poner	p9J:I?J@bDIHHIHKYVIZG[]
=pongo	vDJK[MJO_ZJ
=ponowni	t@ZKY
=poor	p!_@GHHZGc^
=pop	v+ZD]HFZF]Ja[
=pops	p>G?FBGHFMJNZZHab
=popular	y-_ZI
=por	X!]#_%D&I)G+X,F.H/F0G1H2H3A4E6F7F8F9Y:^;G<I=B>A?BAHBACCDAEXFGH@IZJFMDOAPEQHRFSGTDUDV_WFXDYGZc[[^E_EbHdAeFfAhB
=porqu	o!I#I/a6J@HBJDIHEKFLaMGNFTHZF]_dJhI
=port	h(I)H*^-I1D3J4]5J6J9H<J>I@JBJDJGJHaIIKJMJNJPGRFTIYG_Jc^dIfDgI
=porta	t1JA[HZcYfJ
=portabl	n9I>[?I@IB]C]D[HAIJKIMZZI]JaGb^
=portail	y:]HIT]
=portal	T!E#D%C)D*E+F,G/?0Z1_2I3E4G5G6H7E8G9H:b;I<J=E>D?A@ZAGBACED[EFFGGFHBJ[LFMINZOGPEQJRHS[T^VIWFXEYHZ<[F]D_FaEcCdJeGfEgg
=portatil	m!I#I-I3H9G:I>H?J@GBYCIDHH^IFKIM^NHOJTIVIXJZG]JaIb^gIhJ
=possibil	v3]DHEYZI
=possibl	c!G#]%E)G-I/H0I3Y4H6J7[8I:G>F?FBCCJDIGFHXIHJIK[LHMGOHP[SETFUFVCWHXGZ_[^]H^G_HaIbFcIeJfHgGhG
=possivel	r3[4[6ZDJEYHJKJZHdHeY
=posso	f%I(Y*F-H3G4J7I9D:H=I>Y?EBGCEDHHAIDK^MGNFOHPHTJUIVaWJXdZ@[H]H^I_JaFbIfJgJhF
=possono	p8[9H?J@[CJDJHGIJKINJPXV_ZG
=post	yDZOI
=postfach	yH^
=posto	tB_HEMFV]ZJ
=potet	v#X9]@IBYHFTIZJ
=potrzebuj	yD]HYZI
=pouco	y@^MY
=pour	X!E#E%[(Y*Y+E,G-D.H/G0H3B4F5H6H8Z:B;H<I=H>C?]@EAHBADcFGG[HXICJFKBLGM[NBOIQIRFU[V_XDZD[E]E^F_GbDcBdIeGfBgFhD
=pourquoi	r#I(I*]9I?J@GBHCHHIIIKIUJV]Z[[^aJhH
=pouvez	t#[3J9Z@IB^HGXHZI
=pouvon	y3]:XDI
=power	t-J/J4]5FJIZIg_
=powershell	i/I@IMIZFgd
=poza	y9]BIG[HGdI
=pozwala	v@ZHIZ]
=ppe	vJ]
=pre	t%Y3GH]ZGb]cI
=precedent	r(J-F7J9J>I@HBICJHCIGKcM[NJZF]JaIh]
=precisa	r*Y1J5Y=]HZcIfJ
=precisam	y*XMZ
=predictabl	r-b9JHEXI
=prefer	y4^HJ
=preferido	y4a9I?GHI
=preferr	p4aZJ
=prefill	y+^3IDHOI
=prefisso	y3aHH
=pregunta	r#H)I*^-H9H?_@ICHDHHFPHVJX]
=prem	V!Y%D(C)D*E+G,H-D.I/b0G1^2I3F4[5H7E8G9F:G;G<J=G>G?E@XBDCFDEEaFIGGH<ICJEKDLGMHN^OHQIRHSDTYUEVBWHXGYHZ?[H]F^F_daEbFd^eHfFg]hF
=premier	v@IC^DZKGZDh]
=premium	e!J(I*J+J-I/I3G4J7J9H:J=h>I?H@GBJCHDHEJHCIFKGMINHOJPJTIUIVIXIZG]J_GaHbJcIdHfIhH
=premuto	y3I>HCID[HGa_
=present	nHFKFZC_Xhb
=press	f!I#G(J-I/J3E4J9G=I>D?F@FBDCHDGH?IHKGMJOFPIRJTIXYZZ][_IaebYdIfJ
=presto	v9]@aBHHE
=preuv	vC_DIHJ
=prevent	d#I,X.Y@JFZHFN_SHT[ZHhI
=previou	b!G#^-F/I3J>_?IBICJDIH?IFKbM[NEO[THZF]I^IbHg^hH
=previsibl	y-aHHXJZJ
=prima	j!I#H(H*I+J-G3C9E:I=I>_?^BFCEDGHAIEKIMZNHODTIUIVJXGZG]a_HaEb]hZ
=primeiro	t>I@IC[DYHHIIKJZHh_
=primer	v>H@HC]D^HHKJZIh[
=primo	v-J@GBIC]D^HGIIKINJZFhZ
=principal	t(^H[fI
=print	m#]@ZHZP[ZG
=printer	i(J-J9J>G?I@IHfIINJZF]HaIbI
=pris	r5X7YK]gX
=privada	y6^
=privat	c!G#F(I*G-H.[/J3^4H6a9J:I>cBHD[HIIIJJKGMHNHO]PHRHUJVJXJYGZE]IaCbJcFfFhI
=prive	y.X6[
=privileg	_!G#J%C(d)_*b+I,I-H/I3I4I5J6I9I:J;I=I>H?F@IAJBHCGDFEJGIH=IJJIKIMJNIOJPbSJTJUIVGXIYJZF]J^H_HaIcIdIgJ
=privilegiada	y!HBJPa
=privilegio	y([
=pro	t>Y@ZHJ
=prob	rHJN[X^
=probably	y>E@ZO^
=probieren	yXaZI
=probiert	r#H9I@GBICJHGKJNYXbZ[
=problem	Z!E#F%[(E)H*H+G,H-D/E0G1I2J3F4H5J6G7F9E:E;E>F?G@GAHBdCFDEE[GGH>IEJGKJLFMFNDOHPCQJRIS_TFUEWGXEYIZb[H]G^E_EaDbGc[dEeHfGgHhF
=problema	e#J%I(J*J-H3H7J9G:I=H>H?I@FB^CGDIE^HBIIKGMINHPISIUIVIWFXGZd]J^JaIbFcZfJhI
=procedur	yHG]_
=procedura	p+Z,ZBIHGZI]_e]
=proceso	yHH]^
=process	k!_-H3I6J9G:J=H?I@IBHCJEJH@IISbVIXH[J]H_JaIcIeI
=processo	yHI]^
=prochain	yLZ
=product	i-[@IGJHCIJJdKINEZFbZ
=production	v?JBGHYPJVaZF
=profil	f*I-G.X3a9I>F?H@IBIC_DGIHKJMHTJXIZF]IaIbahI
=profilo	y3[9JC^HI
=progress	y9^HIZI
=prohibida	v-_
=prohibido	t!I)]BJHIP]QZUG^Z
=proibida	v-[
=proibido	v)]HIP]Q[UI
=project	v:[
=projector	yH]
=prompt	^!H#E%J(H)H*Y+e,I-F0J2J3G4J7I9G:I=I>G?C@DBBCEGIH^IGJIKELcMFNEOGPFRJTGUIVGXHZZ[I]F^H_HaFbFcHdIfJgIhI
=pronto	y9[@]HJXJ
=proof	l(F)G*c-J>J?JC^HDIJPHZFaI
=properly	o3^E]HZVFaG
=properti	r<[HDU^VIZF^]bI
=propon	t>I?aCI
=propos	v3H>I?bCJHIaI
=propose	v?aCHHJ
=propria	v^]
=prossimo	yL[
=protect	i!I(J)J*I+J,I-C1I3I4I7I9G;d=I>I?JAGBICIGIIGJHKILJNHP^TIXIYJZC]I^]_EcIdFfJgHhH
=protection	e#I%I(I-e/G0F7I?I@HBGH[IHJ[KGLJMITYUGZE[I]I^FbIcHdGeIfIhH
=proteg	yHIP_VF
=protegido	tP]VI
=protocol	m!J-J1I>IHERJYecDeJfGhJ
=protocolo	y9I?HCIYb
=protokoll	vHENZY]ZJa]
=prov	r*YCXXX
=prova	r#J9J=b>H?I@HBHC_DEHEMIZF]I
=provar	v@HD^HGIJN]X]ZG
=provato	vN]X[
=proveedor	y7^KJZI
=provid	tHIN]ZI
=provider	d!G#I(I-G3G7c:I=I>^?I@FBHCGDHIHJIKFLJMJNIOJSITIXIZE]J^H_Fa[bbhH
=provision	f-I0b?JHYZGfI
=provisionamento	y0[HJ
=provisoir	y@[LX
=provisoria	y@]LXZH
=provvisoria	y@]LYZH
=proximo	vL[
=proxy	_!I#I%H(H)I*I+I,H/J0H1H2I3G4E5I6H7I8J9G:J;J<I=H>H?G@HAIBGCHDHEIFJGIIIJHKILHMGNGOJPHQIRESGTIUHVIXHYDZB]E^H_HaGbacidGeHfAgIhG
=prueba	p9J=_B[C]DJHEZG
=przegladarc	y.ZMY
=przez	y#J-J9JHHN]X_ZHaJ
=przy	yHIh^
=przychodzi	t>[HJa]
=przyjelo	y/^
=przyjmuj	v@JDJMZZXh]
=pso	t#J-H@HBIHFIGKFMHNeZBdJhJ
=pta	y!I-H0A9IHb
=public	vbX
=pudo	yBZZIdHeZ
=pued	b!Y#H)G*I+I,G-G/H0J3G4Y6Z7G8H9E;J=Y>G?G@YAJBACGDGGIHAIZJJKFLHM[NHOHPHRISITHU[V_WIXH]G^[_EaGbEdEfZgIhH
=pueden	m!I(H-J8[9^:J>I?I@GB[CIDHHFIGKITJV^XHZC[IaHhJ
=puedo	d!G#H%J*H+I-G/J3G4I6J7I9E:F=H>[?E@YBBCHDGGJHZIDK]LIMFNHOHPIRJTHUGVBWJXbZa[[]H^H_IaEbGcJdHfHhE
=puerto	y1JH]cYfH
=puesto	t3G8[9I>G?^CYHIOHVZ
=puis	t6[8[@JC^HHKGZF]]dIhH
=pulsant	r%I(b9J:]>IHHIHVGZI
=pulsar	y(YHIZJb[
=punto	y-[3[
=puo	i!I#I%Y(])H*I,G-G3I9G:X=[>H?G@_BHCGDHHDIYKFLJMINHOHPJU^VZXIZB]I^YaIbHdJfIhH
=pupil	r@ZZD^]g[
=pure	y/JB[TIZHd^
=puse	r#[-J@EBID^HHIZKGMHZE[J]^aHbJhI
=push	t3I>H?IDJHDOJZFaab[gY
=puso	v2[@_IH
=put	c![#J%I(H)I+J-Y/G3F4H5J7J8^9I:J=J>D?H@DBFCIDYGHH@JYK]MJNGO[PYTJUJV]XJZ@][aHbIc[fJhY
=puts	yEY
=pwdlastset	f%c(IHGVJg[
=pwned	vHHJ_
=qr	y>G?JH_XGZIaE
=qu	m(X+^>I?HCZDEHGIHK]OZZHhI
=qual	yN[
=qualcosa	y.Z9]HG
=qualcuno	y@]
=qualquer	yNZ
=quand	p*Y-J9I>I?[@GBJCGHDKIOJX^Z[hZ
=quando	j#H-G3J9F>H?I@CBYCIHAIHKGLJMINJOJX]Z_]J^IfIhb
=quanto	r-H9I=B?I@]H^IIKIT^XJZH
=quarantin	v0]MI
=quarter	p=I@IK_R[ZEa[
=quatr	v9J@]CHHGIaXJZI
=quatro	yI^OH
=quattro	yHGIa
=que	O!D#?%?&E(<)A+^,A-].C/@0A1A2B3A4?5C6B7>8B9G;A<D=<>@?FAABBC[DaFBGAH?KcLFMANZOcP?QCR@S?TEU<VeWAYBZb[a]<^Ya9b=dIeCfEg@hd
=quebrado	yH[RY
=qued	y#a@IBJHHIIKHTHXJZEhI
=queda	vBGHHMHUIZ^_[f^
=quedo	p!Y#I9C>^?J@IB^HCIJKJR[XIZHdXfI
=quel	r1I3H>]HZIIN[ZJ
=quell	tG_HGNYPX
=quella	n#J-J9H=I>G?I@GCIHEIFK_MZNIOJXJZF]JbJhc
=quello	n+I3E>^?JCIDDHGIIKIOb_Y
=quelqu	v@IBIM_ZI
=quer	p#I9I>F?H@HCaDGHGIZK^MJOJXIZIhJ
=queremo	y+]
=querer	y:J@aIJKGZG
=queria	t#I-I9I?Z@bCIHHIIKHXHhI
=quero	o#J+Y3G>F?]@GBGCGDHHCIGMGNIZ][ZaFh[
=query	vQ_
=questa	r(X-YKY
=question	]!J#F%J(A)E*d+F,J-C3I9F:G;I=I>E?e@FAJBGCDD[EIGJH[IFJJKELZMINHOHPFQHSJTIUHVFWIX]YIZB[F]H^I_HaHbIcHdIfJgIhH
=questo	y(Z
=qui	p3E;Y>]HFIGKIOGU]VIZ]^ZaHfJ
=quick	v9Z@Z
=quier	r>G?J@GC]HJIIK]M]ZIaJhG
=quiero	k#J+X-I3H9H:I>H?^@]BFCEDIHEIFMFNHOIXIZ][ZaGhZ
=quit	yCJHJ]Z
=quitaron	y=Y?^CIHHNI
=quito	y4]HHU]ZJ
=quota	yH[
=qwerty	r-e3H9G?J@GCJDJHEIEKIOJXGZHaHhJ
=r	r%F-I2H3I9GFcGJHEIIKIPGQ]VIZF_J
=r2	p4J5_HI
=raden	t-]
=radio	y[Z
=rais	r(J-J>I?I@JC_DFI_
=raison	v#^@JEZTJZJ
=raiz	y%aHJPIdG
=ramal	y3a>HOEaF
=ran	m!_#G(H)]-I/H7I9F:J=a@FBIDIHAIHJGKGPIRCSFTJVIXFZD]baIcHfJgH
=random	p-IIEK[N_ZI
=rang	v9G>DB^HFKHZH]a
=rano	y@Z
=rapidez	y9]
=rapido	yVIb_
=rapport	v+[9J?JD[
=rather	y?X
=raus	p#a-H3^9I>H@IBHCJDGHFIHKHOJXFZH]^aHdZhJ
=raz	v@]
=razy	y#I-I9J@_BJHHX^ZG
=rdp	y/H6I7I=HH_SITJZE_Hb]eIfI
=re	h!]%G+^/J1J2J3H8a<J=I>I?G@IAIB[CEDAOJPIUHVGZF]I_HbIcIdGeJfH
=reach	_!H#Y%I(G)I-G/D1J3Z4X6E7I8I:E=G>G?G@FBGD[EFGHH@IHJYKCM[NDOIPIRHSHTHUFVHWIXZY[ZI[J]H^I_Da^bYcceJfDgYhI
=reachabl	r3I4^>_DJHCMJSZaDfI
=reactivat	t!aHH_IbJ
=reactiver	y6[8[dJ
=read	f!F#I%b(I)J-G/H2F4J6_7J9I:J=I>]?G@GBICHDIGIHXIHJJKEMJNGPISYTIVGXJZ]]I^J_DaFbJcHfHgJhI
=reader	p(a)JH[VJZFbJfJ
=readwrit	y(b@IHHKGZF^H
=real	v9]HH
=realis	y@X
=really	v9Y@Y
=reason	i-F/X3Z8I9J>HCJIFKGLXNdZHaJ
=reboot	j@JB_HCZE]HbXfa
=recall	y#X9J?IH^ZFaE
=receb	vH[aZ
=recebo	ra]
=receiv	c%J(F)I*I-I3E:G=I>Z?F@IBHCHDHGIH_IHKFMINHOHUHV]WJXIZY]]a]bIdJhH
=recemment	tKZ
=recent	o-H9J@^BIHIIJKbZJhH
=recently	l@bK]ZC
=reception	v@JH[ZG^^
=rechaza	l-Z3J4J9H>I?I@FBIHFIFJ[MIN^O]VIXJZXhI
=rechazada	v.Y/]@Z
=rechazado	y,Y
=rechazo	y-Z/]KJNI
=rechner	r#^(I-J3I9H:J=J>I@HH[IJKIMZVHXGZF]IaIb^dJfJg]
=recht	l%b(Z0[;[=IBJDIHFUJVIWJYJZG]IbJfI
=rechten	p!F#I%^(b)H-H2J3I9H:H;_=I>H?H@IBHCJDIHCIHKGNJP[UJVGXIZF_JaHbIdIfI
=recib	y>EH^a[
=reclam	t9I@IC]DJHGI]M[ZI
=recognis	h(I+J-^3C7]9J:I>F?I@FBICHDGHFIDKZNGO^PJUHVZZE]IaHbJdIh_
=recoi	vaZ
=recoit	y>GHZaZ
=recommencer	yHIX^ZI
=reconhec	t3I:[@IHHIJKJMIO[ZFh^
=reconnait	y:]@HHIZJh^
=reconnu	yOYhY
=reconoc	t3H:[@FDJHIMIO[ZEh_
=record	h*J-H3_7H9H:I>Y?D@FBIC^DYIGJJKEMGNHO^T[ZE^J_JaEhE
=recover	y>_HE
=recovery	m>[D_VIZIaG
=recreat	v!I/JHI_a
=recu	ya[
=recuerda	yK_
=recuperar	t!J%I>GHFVJZa
=recuperer	t>YCZHGZZ
=recupero	p(G*[,Y>c@HBIHEKJZBhJ
=recusa	n-H4I9J@HCJHGIFJ[KEN]O^VHZ]hI
=recusada	v@YI^NXOHZJ
=recusado	y,Z.Z
=recusou	v/aKINJ
=recycl	v3JHJKZZJ_^
=red	e!I#H%J(G*J+J-C/G2J3G7G9F:H=I>H?F@CBCCHDGGJHDIbJHK]LHMGNEOISbTIUFVIWHXIZa[I]B^G_IaEbEcJdGeZfIgHha
=redan	vK[
=redefin	y:Z=^HJZG
=redefinicao	d!H%I(C)G*G+J,I3I4J7H:G=F>I?E@HCHDHHZKIMHNEPGS^U_V[W]XJZ][I]FaFbFcHdGgIhJ
=redefinida	t@IBYHIM^UJVJWJZFg[
=redefinir	^!Z#I(^*G+H,J-J/I3H4I8J>H?Z@CCGGJHEIHJJKFLHMGNHPYRJSXTHUDWCXHZ]]G^I_Ia[b[cHdHfFgHhI
=redemarrag	yBaHHZIfF
=redirect	t7a:HDJH[ZDbIdJhJ
=reecritur	_!G#F%]&I(E)H*H+G,Z-F/G1H2I3D4Z5I6Y7G9E:F;H<H>E?E@CAHBECHDEEGFFGZHEIFJGKDLGMENCOHP]RXSHTIUDVCWGXFYX[G]G^F_GaGbDd^e]f_hD
=reescrib	y0YPX
=reescritura	h!I#I%Y(I+I,I-J/I0H1J3F4[6X7I8Y9F:I>H?H@GBHDHGHHJJJKHLJMGNHOIPGRZSITIUHVHXIZ[[I]I^J_JaIbGc[dZeYgHhG
=reessayez	rHIZ[
=referenc	n#^HJ
=refus	O!X#@%a&G)]*B+C-_/d0D1E2F3@4A5D6C8C9A:I;E<F=[>@?G@]AEB?CBDAEEFCGAH>IdJbK_LDM?OZPIS?TBUDVXWCXAYEZG[C]C^@_@aCb@cAf@gC
=refuse	p%H(I)J-J:J=^@YBJHCIJKJN^PaVEZB^XdGfH
=regard	v%Y@Y
=regel	yG]HHNZ
=registado	y3I>ICJD^HJO[ZI
=register	S!D#F%H(E)D*D+f,I-E.I/G0H1I2I3C4H5H6I7F8G9D:E;H<I=F>]?_@CAFBCCbD^EHFHGFIDKBLFMFNEPEQIRHSGTFUBVBWFXFYGZ@[F]D^G_EaEbFcFdGeIfGgGhE
=registr	vD]
=registrado	c!J#J(I)I*I+c-I3F:I@IBFCXDZH@IJKIO_PJUIVGXJZH]JbIhJ
=registration	_(I)I*I+d-I3Z:J=J>H?EBFCCDYH]KJNGOIPIUIVJWIZH]HaJbI
=registrato	g+_-J3I>G?G@JBHD^HBNJO^VJZH
=registrazion	pB[CID_HDUI
=registrei	yDZ
=registrerad	vC[DJOX
=registrerat	t3HD]
=registrieren	y+a>HCIDFOI
=registriert	i+Y>I?I@IBHC[D^HYKIOJVJZI
=registrierung	o+_BZCHD[HG
=registro	f!I(I)I*J-H/X3F4J9I:I>E?F@IB^CCDaH[IIJIKIMJNIPHSIUGVGWJXIYJZH_IaIbIcYfJhI
=registry	p+F?JCIDDHCJXYcZIbZeJ
=regl	p-H3IB[DIGYHFKFMINaV^ZF
=regla	yGZNY
=regola	vCZGZNZ
=regra	vCZGZNY
=rehir	y!H/JMI_^
=reicht	y)I*^?HC_HIKJVHZE
=reimposta	m(Y=]@IBHHGKJUJVIZEb_
=reimpostar	d(_)F*H3J:[=Z>I?[@EDHEXHFKGMHPISJUIWIZZ[Z]IaIbFfHgI
=reimpostata	r(I@IBZHIKIM[UJVIZEbJg_
=reimpostazion	a!F#I%E(C)G*H+H,J-J/I0H3F4H6I7H:E=D>H?ECHDGGIIIKHLJMGNEPXRIS_THUZVYW_XHZ_[H]G^I_GaGbEcFdFeIgG
=rein	t!YHHIYZ_aI
=reinicia	yBJHISIUJZFf_
=reiniciamo	yB_UIfH
=reiniciar	yB^ZF
=reinitialis	v@HB[M]ZEgY
=reinitialisation	[!J#H%H(@*F+G,H-H/I0I1I3G4H6I7G8I;I>G?B@FAJBZCFDIFHGHHIIHJIKHLHMENBOIP[RIS^TIUXV[W[XHYIZ_[F_HaEbEcCdCeIgGhI
=reinitialiser	a!I#H%X(^*I-J3G4J=Y>G?]@ECIDFEXGJHGIIKHLIMFNHOIPGTJUZVHWGXJ[]]H^Ia[bXcJdIfGgHhI
=reject	W!D#F%G&J(E)G*H+H,G-_.I/a0H1G2I3F4G5I6E7F8H9E:F;H<J=G>F?FAGBDCFDGEHFHGFHHI^J_KILGMXNaOHPFQIRGSGTGUHVFWGXGYHZH[G]G^E_CaHbFcDdDeHfEgE
=rejestrowalem	yDZ
=rejet	v-ZK]
=rejett	v.YJ]
=relat	y%Y
=relatorio	v>I?JCIDZH[OI
=relay	vHGc_
=releas	v#I1[HGKGT[[[
=relogio	yRZ
=reloj	yR[
=remain	o#H/ZT]
=remember	d#H(H-E/J>H@HBHCJDIJIK_MJNFOITIVHXIZY[Y^Jh_
=remettr	v@ZCIHGIHKbZDhI
=remot	a!J#I%H,J-J3J4I6J9I=J>D?HBJDIH^IINJPJQfVIYJZE_IaJc[dJfI
=remota	tQ_
=remoteaufruf	vQ^
=remotely	vQ_
=remov	a!F#H%Z(F)Y*H-G/F1H2H3G5J6I7I8Y9C:H;I<J=J>B@EAZBDCEDFEJFIGFJ[KELHMGNGOJQGRHSITGUHVZWJX[YdZE[I]E^[_]aFcAdHfEgFhF
=removida	y*I8Z9I?_CJHIdJ
=remplacer	v@]H[NI
=renam	r(J-I3J=JBIFaGIH[IFKIVJZF
=renew	p@ZHDKZUYZFc]
=renovar	y+]
=renseign	y3H9J>E?_D]HFMJaG
=renvoi	v7YNX
=repair	v>_HFaI
=repeat	pK^
=repetida	t?I@HKcZF
=repetir	y#JKZ
=replac	g(I-G7J9I>_?I@cBGDIH[IFKDMHNIZ@[I]J^HbYh[
=replacement	t>^JYZH
=replication	y@JM_NEZHcG
=reply	y9XHX
=repond	y0YIGN]
=repons	y9]HEX]
=repor	vVZZJc^
=report	c!I#J%J(G*J-I/J3J7I9H:H=I>G?H@EAHCGGJHbIGJJKGMINHOIPISZUHVIWIXIZb]X^J_IbIcIfHgIhJ
=reprendr	yK_hH
=request	a!F#F%I&J(])H*E+Y,I-D.I/I0J3G4I5J6^7H8I9Y:F<I=F>E?B@EAIBDCFDEEEH^IEJIKGLZMGNFOHPGQIRISaTHUCVCWIXXYIZI[I]E^I_FbGc[dGeHfHgIhG
=requestdeni	k(_HJ
=requir	X!G#H%B)F*H+a,H-F/G0I1H2H3E4H5H6H7H8G9E:H;I<c=[>C?C@AAGBFCdE[FHGGHGIGJGKCL_MGNCOHPEQHRHSGTHUFVFWGXEYFZ@[G^D_GaGbGcZeZfGgHhF
=requirement	a(I-I/I3I9I=I@ICIEJIdN^TJZF_IaJcJhI
=requis	r=Z?[C^DEHG
=requisiti	tHIIYN^
=requisito	m-I9JHGI]NbZJ
=reserv	n7H9H<HDIFeHFIGMITJUJZGdJfI
=reservado	yF]
=reset	9!]#A&H(_)_*Z+@,;-61]2A3F4H5^6A7]9?;I<F=X>H?]@IBZDEFZGIH?I;KALHMEN=OEQASYT=U]WeYDZ^[C][^C_Ja]bZcGeEfIg]h<
=resetowac	v(J=^BIHGSIV^ZG
=resetowani	r(IB[UZVIZ[
=resetowania	o([)J*J:H=H@IBIDYHIU^WJZIbIgJ
=resetseit	y.XS_]FfI
=resetten	i!G#I%Z([)I/I7H:Z=G>H?G@EBZDHH@IHKGMINHPGSYUFV_WHXGZZ[I]I^JaFb[cJdIfGgHhI
=resetuj	vb_
=resolv	l4[B[IJPHcZdYfF
=resourc	v!I8FAaG[HF_H
=respect	rI[NZZI
=respond	r0[HIfZ
=resposta	v#F-J9[?JHXTIX^ZHaH
=respuesta	v#H-I9]@JX^aF
=resset	yb]
=rest	i#I%[(F)X*J-H/I3J8J9H:H=I>H?I@GBHCIDIHBIGKGL[MZNIP^UHV_XIZB[I]J^I_Ya^cJdIfJhH
=resta	tBILYMI_Yg_
=restablecer	[#I(_)G*I+H-J/I0J3G4I5Z6J8I9J;I=^>G?X@DAJBHCFGHHBIHJHKDLIMFNIPZRISGTIUCWGXHZZ[X]G^H_FaYb[dFfFgHhI
=restablecida	ygZ
=restablecido	yBZM^UHVJZE
=restablecimiento	c!E#I%H(E)G*H-I0J3H7I8J9J:E=G>I?G@JBYCIDGGJIIKILJMHNHPHS[UXW_XHZ^[J]Z_IaGbFcGdGfXgIhJ
=restart	h!J#I%J(H-I9D=I>I?I@DBaDHGIIHJIKFMFNJRHSGTJUGVHXGZC]GaFbGcHffgI
=restaurado	y6aHF
=restaurar	yHFRa
=resto	yM_bI
=restor	h/G6]9I=I>I?IAIH_KJPGRJTGZI_b
=restrict	jHIQacX
=restriction	m@JIZKJNa^IhJ
=restrictremotesam	n%I4HHGPJQcdI
=restringir	yQ]
=result	o/bHHMDdY
=resync	r%H4J=IBGHFRdZIdFeJfE
=retir	p1^=Z?ZCIHJZI
=retour	v!aHG
=retri	y0ZHIK^LFZH
=return	b!]%G&Z(H)I+Y,J-G/I3G7J9H:H=I>X?F@FAIBGCIDFGIH>IGJ[K]MIOJPJS^TIUHVGWJXHZB[I__aGb]c[dIeJfIgFhF
=reuniao	v9G>I?JBJDJIHZ[]^
=reunion	t+J-J9H>H?H@JBICJIIMIZ]]_aI
=reus	oHIIIKdNHXJZA
=reussi	v/[B_HJ
=reutilizar	yKY
=revient	v!Y#J+YHCTIb_
=review	y>GH]
=riattivar	y6[8[dJ
=ricev	v3H>EH]O[aZ
=ricevo	va[
=richiest	y>EH]XY
=richiesta	v9aHFLYZH
=richiesti	y9JCaHIIJZJ
=richt	yH_
=richtig	vHJZGa[h^
=richtlini	g!I%H(G)H*]-H/Z3J7I:H=G?Y@FBFDGEIHCI[KGMGNdPHSHTHUEVGWbXJZA]H^I_JaHbGcIdGfJgFhH
=richtlinien	yNY
=riconosc	t3G:]>I@HHHIIMHO]ZFh^
=ricorda	v9I@IHIIHKcOHZIaJhH
=rien	i#I%J(J*J-H3G9G:H>F?G@EB]CFDaHAIGKFMGNHOJT]VIXIZX[I^Ha]bZdJhE
=riesc	v:X=[S]ZG
=riesco	o!H#J%H(H@JBHHHIIKHLIMINIVHZb[^^HhH
=rifiuta	n4J9I@YCIHIIEJ[KHO]VIZ]
=rifiutata	t/^@[HGI]MI
=right	V!E%f(])E*E+F,H-C.H/C0^1G2F3G4G5H6H7F8G9B:E;b<I=D>C?D@ZAGBYCEDCEZFHGDIAK@LFMGNBO]PaQIRGSETFUEVBWCXFYGZ>[E]D^]_EbHdDeIfDgFh[
=rimasto	v#^IHKJdZfI
=ring	m#J+J3H?H@HBICIDHHDKINJOHU_ZC]GadbI
=ripristino	yHIR^
=riprova	v@]BIHIZY
=riscriv	y0YPY
=risk	vHa
=risky	yH^
=risolto	yBYR[
=rispetta	p-ZKINaZI
=rispond	y0XNX
=risposta	y9]HZaH
=risulta	v!Y+ZDJHIh]
=riunion	v-I9H>J?J@IBIIIKJZZ]^
=riusar	yK[
=riuscita	y/Z6Y
=riuscito	vB_ZI
=riutilizzar	yKY
=robaron	y>_ZI
=roblox	y#I-IBHHbIHKIZD
=robot	p-J3^9a>H@JHDZHaXcJ
=rojo	v@HHGIIK]MJZ[h[
=rol	r(_)^*Y?GBJHJUJVI
=role	Y!F#G%F(g)i*f+F,H-C.I/E0I1H2I3D4F5H6I7F8H9C:E;H<I=D>D?B@CAHBBCADCEHFHGGHGIBJGKDLFMFNDOGPDQIRHSFTGUCVAWGXFYIZ=[F]F^D_GaEbFcGdFeIfFgFhE
=roll	m(c*X6]:I=J>J@IHDIJKGUIV]ZG_H
=rollover	yH[
=room	l4I5JHaRGZHc[fI
=root	t%ZH^KJZGhI
=rosso	v>H@IBIHHK^Z[hZ
=rot	y-JHII^KIMJZDh[
=rotat	n2ZH_KJ
=rotto	v>_RYZHaG
=roubaram	y>_HGZH
=roug	v>I@JHHK^h]
=round	t@IDXIHKaZHhI
=router	n(I>IHbIJMIZH
=row	t/Z@GHFX^ZJ]Z
=rpc	l%J*I-J3I4g5G6F9F?EDJHAIJKIMHNJOJPHRFSIUIYHZH_IaIcEdHfC
=ruckschreiben	_!G#F%C&^(F)F*I+I,[-H/G3G4X7I8[:F;J=^>G?G@DCHDFEGGFHCIGKELGMGNEOJP[R[SHTHUFVDWHXGY^ZI[G]H^F_[aGbEcZdEe[fIgGhE
=rucksetzseit	yC_H[KIVJZD
=rucksetzung	y!YZ[
=rufnummer	t3b>YIIOI
=rule	Y!G#H%H(E)G+I,J-B/^0H1H2I3F4F5H6H7F8F9G:E;J=F>G?FAIBECGDEEIFHGfIZJ[KALHMENgOIPDRGSGTGUFVDWGXHYHZ?[H]G^G_DaFbFdGeIfCgFhE
=run	i!J%F(H-J0Z1^3J4I5Y6H9H>J@HBHGHH_IJNJPJREYIZE]Y^^_JaIcEfD
=runn	d%J(J/J1]=IBFGIHEJ[R]SHUHVIZD_JbHcGdDeFfcgJ
=runs	n#H-H1Z@HBJHEIIJ[KZNHR[T[ZHf]
=ruolo	p(_)^*^?ECHDJHHUIVHZI
=russia	y#FH]TX
=s	n!J#^*Y+^-H3J9H=J?H@JBICIDIF]HZIHKHMJNHOJPIVGXHZZ[J]J^JaJdHfIhI
=sa	l#I(J-I.Y3J9c=Z?J@JBFIHKHMINJP[UIVFZDaJbIcIdJfHhI
=sabbatical	v!_
=safari	v.[SH
=safepass	yJ[
=sager	r*J-[3J9H>I?IDJHEIHK]O]ZHd[
=sagt	d!I#G%I(H)H*G+I,I-Y3F4J9F:I=G>G?G@EBFC[DDE]HBI^MINEO]PHRISGTGUHVFW]X[[I]H^GaFbIcHdXeXfGgGhZ
=sai	v3[FZOJaIc[
=said	h!J-H/c3H4J=I?J@IBHDJEIHEIGJ[KEMHNGOHUJVHZc[I]JbJdEfI
=saisi	v3G>IO]
=sakna	r-I3^9E=^>J?I@JBJCIDJHCI]KJMJUJXIZGaI
=saknar	o#J%^(b*J-H3^9E;J>H?H@IBHC[DHHDIIKIOJVHXIZF]JaDbJhI
=sala	v>JHb
=sale	f!H#I&G(G)H*I-H/J4J7J9F:[;J=I>E@EAJBGCZDFFaGIH>IGJIK[LJMGNGOGPGRJSJUIV_XHZZ]I^I_HaDfIh[
=salesforc	pHbZG
=salta	yD[HJLY
=salvato	y3]O[
=sam	]!G#H%B(H)H*G+I,I-H0J2F3H4I8J9E:I;J=H>H?F@IAIBGCHDHEJGJH?IGKHMINIOJPFQkTJUIXHYHZF[J]J^I_HaHbJcIdHfIgJhI
=same	W!C#D%F&H(D)G*E+F,H-@.I/]0G1F2H3D4F5H6G7E8F9B:E;H<I=D>D?F@]AdBACEDEEHFFGFH<I>KeLGMBPYQHRGTDWGXEYHZ_[D]D^F_GaCcGdCeGfFg]hB
=samego	y@_HIZGb]
=saml	v7_ZGbF
=samma	y9J@]HIZEb]
=samr	k%H-J4JHDNJPJQeYHcHdJfI
=sandbox	yH^UIWZ
=sans	d!I#]%I&](J-F/J3]9I=X?I@FBFCID[FIHFIEJJKFLXMYN^OETGUJVJXHZF[Z]IaEbIcIdIfIhH
=sao	y@JC^DEHII^KIZEhJ
=sap	j#@(G)J-J3I9I:H@IBGDIHiIIKJTFUIVJZA[IbDhH
=sas	rHIRbcJ
=satisfait	yN^
=satisfi	v/]HJIFN_aI
=satisfy	p@[HHIHN_ZJ
=sauvegard	y6Z
=save	t-E9F=]?J@IDJH_IEKHNJUIVJZD]FaJdJf^hI
=say	e!I#D%I(I*I+Z-E/H3D4I6J7I9F:J;I=E>F?D@ZAIBGCFDGFJGIHGI[JJK@MGN]PIRJT[U]VGXHYIZ_[I]H^H_HaGcIdIfGgJha
=says	F#[%@(A)D*I+J,G-_0C1X2D3=4A5E6H8B9?:];F<E>>?A@BB=DFEZFCGHHCIaKYLGM>O]P?QCRBV_XaYCZZ[D]D_YaEbGdZeIf?g=h]
=sbagliat	y@IHGX^
=sbagliata	n-J9G?I@IBIEZH[IJKHMIRZXHZIha
=sbagliato	t4]HERXX]ZJdJeJfJ
=sbaglio	y-H@[IJKIZHh]
=sbloccar	p#ZHI[^
=sbloccato	v#D%HB^HET]ZH
=sblocco	y1Z[[
=scadenza	pLaZJ
=scaduta	t=a@IBHHEKHVIZZ][^JbIfJhI
=scaduto	ya]
=scanner	y>JH[
=sceglin	y@HK]
=scenario	y)]AX
=schannel	yY^
=scheda	y(^9I?FD^IJ
=scheitert	l/I3]8Y<X=JHIIIKJQYZG_[eYfIh]
=scherm	yHYZJb]
=schermata	o(J+ZBHDIHFKJZHbb
=schlagt	m(I6Z8Z:J=I@HBJHIN[VIZ[bG
=schlussel	t6_?]ZI
=schnell	y-J9ZHGZ^
=schon	a!G#G%I*H+a,I-Z/H1J3E4I6J7I9a:G;I=G>A?D@^AIBECCDBEJFIGIH@IBJJKcLIMZNEOGRISHTHUGVXWJXFYIZ?[G]D^H_Fb[cHdHeJfGgHhX
=school	l(I/I3F7J:J>[?H@HDZHEK[MYUaVGZHbIgZ
=schragstrich	y3^FY
=schreiben	v%a
=schreibt	yIZg[
=schritt	vC_]YaDeZ
=schusestrongcrypto	pYa
=scim	y0IH_ZI
=scop	c!J%I)J-I0J1J3J=I>I?I@IBIDIGfH@IHJFKHMINHPGUJVbZG_IaJbHcHdIfIhJ
=scor	y-_HGIHKHZJ
=scorsa	y*[>ICJK^
=screen	U!D%G(E)H*I+c,J-F.J/I0J1J3H4H5J6I7H8I9E:H;J=F>_?E@CAIBBCDEJFJGIIYJHKEMHNGOHPHQJRISHTEUGVFWIXGYIZ>[^]]^G_HaEbgcGdGeJfFgG
=screenshot	rHZZ_
=script	i!Y#J%F(I3D=I>H?J@GBHDHHbKHLIMIOHPFVJZC^J_[bHfJgbhJ
=scritto	y>GDEHGK_O^
=scriv	tG[HFY^ZJf[
=sdprop	v(IHIPa
=se	V#Y%C&H(C)D+_,E-A.G/C0E1F2F3H4[5F7I8E9Y:A;F<G=Y>Z?IAFD>FFJDK@NBOBPGQGRHV>XCYEZ[[_]B^D_Ga@bDd]eXf^gCh@
=seamless	yH]
=search	v9HAHBJDIHYMINJ_aaH
=season	p![-d@HHDIHKFNHZG
=seasonal	v!]D[HH
=second	Z!G#G%G(G)G*X+Y,I-C.I0H1H2I3D4F5H6]7H8_9C:H;I<I=G>C?C@fAGB]CfD?EIFHGHHGIDKDLEMFNCOGPGQIRESHTGUGVFWGXEYHZ=]]^H_FaBbFcEdHeIfEgHhD
=seconda	y8[
=secondo	n-Z9J>I@HBHC[HEIYKISXZF][fJh[
=secour	t3]>]?JCHD]HCaI
=secret	j%J(J*C+H2_>G?cCIDIH^IJKILJcJfI
=secreta	y)G*b,JPG
=secretary	v(^3[@JHFKIZJbIg[
=secur	j!I#G%J(J+a4D<a@GBJCID^HBIHKHLJTIVGXIY^ZC^IcIhI
=securit	o+JCZHHQZY]fI
=security	T!E#C%[([)]*a+[,G.H/G0H1G2I3E4G5H6H7E8G9F:F;^<H=E@BAGBECXDZEHFHGGJGKDLGMENEOGPCQ^RGSGUEVHWGY[Z@[E]E_FaFbYcJdEeHfEgF
=see	^#Z%Z(B)^+G,J/I1J3Y4I7I9Z:I=H>G@CBECHDDEJGIH^IZJHKELYMHNaPHRISIUBVFXGZF[X]I^HaGbHcIdGfIgHhG
=seem	i!J#J%I)J-^>I?I@ICIGIHII^NIP^VGZH[J^IaZgXhJ
=seen	o-]KI
=sees	yA_HDdIfFgX
=segu	v!X>XgZ
=segun	r-[HIKJZH]Yh^
=segunda	t8Z9]@[HGZJ
=segundo	k-Z8[9I>G?IBJCaDJHGIIKIXHZEaIh[
=seguranca	o*Z-I3I9F=I>I?_C[HFIJKIPJQYVIXIY]]IaJ
=seguridad	n+I-H3H9G>I?^@JBIC[HGIJQYXIY]aJ
=sei	i#J(I-Y3I9Y:H=J>E?H@FBICIDHIYKDMINGOHPIVaXI[a]J^IaIbJh[
=sein	h![#H%J(H-I.Z3Z9H:Y>I?I@EB[CJDJHEK_LHMFOJPJUJVYXJZC[I]J^^aIbIdIfIgJhG
=seit	^!G#[%Z&J(F*Z+X,H-Y/H0H1X2I3B4F5I6H7H8H9D:Y;H=X>I?J@BAICDD]EGFHGGH<IXJILHMFNEPFQIRDSFTGUEVCWGX]ZH[G]X^F_GcDdDeGfcgGhX
=seitdem	r8[=]@JBIHFQYR]ZHfJ
=seither	t%J2]=[HFY_ZHdJfJ
=selben	v9J@_A^HHZI_FdJ
=selbst	k(I)[:H=J?I@GB^HFKIMJU]VaZBfJhI
=select	f%I(J-J1J4J7I@IBICJDJG_HAKJL[MINIPJU]V_ZG^J_JaJbHcJfIhJ
=selectiv	tGbHH
=self	U!D#D%B(B)d*E+H,H-F.I/F0G1H2H3G4G5H6G7D8G9I:E;H<H>E?C@AAHB=CGDXEHFHGEIEJGKDLCMCNFOJPDQIRGTXUcV_WEXGYF[D]F^e_FbDcAdBeHf=gEhD
=selfservic	tHGS[UbVGfI
=sem	_!G%E&[)I*G+H-F/H2I3a4F6I7H8]9D:G;I>E?EAIEIFIGHH<IDJHKDN^OBPGQIRHSFTFUGVFWHXEZ@[Z]FaZbXc^dEeIfEhG
=semicolon	yF[
=sempr	r#J+J9J>J@GBGCHD_IHK^M]VIZDhH
=senast	y-I3I9I@JHFIHKcZHaF
=send	e#I+J-I3H7[9I:I>J?H@GBHCIHIIIKHMJNHOIX[]G_JacbIcJhJ
=sender	y>I?J@GBIHbMJZG^IaI
=senha	O!@%G&H(I)B*B+C.F1D3A4B5E6J7Y8D9B:H;E<F=??@AEBYC?EEFEGHI[KbLZMJN_OEPBQFRCSBTAUZVAWBX?YDZb^Y_Aa@c@d^eDf?gIh]
=sent	h7ZBGHE]Za_
=senza	d!I#Z%G&](J*J,J-G/J2J3_4I6J7J8]9H:H=Z>I?H@GAJBECGDZGJH?IDJIKFL[MYNZODPHRITHUIVIXGYJZG]HaEbHcHeIfGgIhH
=ser	o#J-I3F9H:]>F?J@ZBHCIDHHDIaKbMGNIOEXIZG]JaHhG
=serait	yh_
=serv	r(I5X>H?b@JBJMIVHZF
=server	K!A#G%@&F(?)A*A+B,C->.E1G2@3?4e5f6f8A9?:A;C<Z=>>@?>@>ABB>C?D>FBG=HYI=JAK=LBNEOBPXReSET@U?V?WCX@YbZ:[B]?^Aa?b>ccdFeBfbgAh@
=servern	yHCR]ZIc]fH
=serveur	g#I%H-I1I3I4]8J9H=I>J?I@HBIDJHCIIKINJP]R[SIUIVIXIY[ZG_IaIbJc]dZeI
=servic	L!?#@%Z&G)]*A+C-@.E/B0_1Y2Z3A4@5C6H8C9B:@;D<X=G>A??@CAFBBCBEBFDG@HEI@JCK@MFNAOEP>QESaTEUbV^WAXBYYZE[A]A^HaHb@cbffg>hA
=servicebu	iHCcc
=servicio	j(I2[9I@JHERJS^UDVFZEcGdJfc
=servico	j(J2[4J9H=I?J@JBYDJHERJS^UFVHZF]JcGfb
=servidor	a!H#G%E(H)I*H+I,G-G/J0H1G2H3G4_5I6^7H8H9D:H;J<I=H>H?E@EAIBFCHDGFJGHHHIGJIKGLIM^NIOHP^QIR]SETIUFVGXGY]ZF[J]G^I_GaFbGc[d[eGfXgIhH
=servizio	j(I2Y9J=I@IBZCJHEPJRJS^UFVFZI]HaJcIfb
=servono	tHZI^fG
=servu	y9b@IBIHEIJRJZIcJfG
=ses	v%]8[9IF^HIIJ
=sesion	o(J>I@JBGHYIJKIXJ[^][aEbJcIh^
=sessao	y#XHI]]
=session	k#_%I(H-H3I9F=I>I?H@HBHCIDIIIKELEMHNITJUJXGZD[I]daIb[cIh[
=set	M%d&[([*Y+_,C-=/H0C1D2C3?4B5C6A7I8C9?:B;D<_=A>C@_ADB_CFEZFCHII<L^M?N;OAPFRHSBT@UHV[W[XAY^Z9[?]G^^_@a>bCc@fDg_h<
=sets	l&Y-I/J@JHDJ]KJMGNXZIgb
=sett	[!G#G(H)C*a+G,H-D.X/F0I1H2I3G5G6H7G8G9H:E;J<a=E?C@IAIBCCFDEEIFIHfIEJFKCLHMEN]PEQZRHSFTIUEVBW_XHZA]F^E_GaFbBcHdEeGfCgE
=setup	c!H#I%G(E)F+_,b-I/I0I1I3I4J6I7I8I9F:J=G>G?F@GBICGD]E^GIIHJHKHMHNHPDRITJUIVEWIXIYIZB[I]H^I_GaGbHcHdAecfFgHhH
=setz	y:Z
=setzen	m&])Y:H<X@]BIHHKIL_MJNIV]ZA[I]I^IdJhJ
=setzt	tHHKIZ]g]
=seul	g!I#I%I(G)J*F+I-H3F4I7J9E:H=H>F?^@YBYCcDEEJFJH@IEKHMGNHOIPZRISITHU]V]XGZB[^]H^I_IaEbIcIdIfHgJhI
=seulement	p#I=Z@JBHHGSIT[ZI[acHgYhI
=seven	v@_KH
=seventh	yKZ
=several	p#Z-H1]HJNZZXdJfI
=shar	e>G?I@IAYBIH[TIZC^cbH
=sharepoint	f%H*^-I9I:];E>JHaIHKJPIZI
=she	X!]%G&J(D)F*E+C,H-@.I/D0I1H2I4G5H6G7E8G9E;H<I=D>I?CAEBcCADcEHFGGFH;JEK^LXMBN]OGPEQIRHSGTJUEVZWGXCYI[E]b^E_]aCbDcFdFeIfGgIh^
=sheet	yH[
=shes	n#_)I-E@HHCIYKYNITHUHV^ZG_Z
=shibboleth	v7aHHSFZI
=shop	t-Y>]@IHHZIb[
=short	m*I-E/Z?J@IC[DJHDIaKGNGZGaJ
=shorten	y%J2[9HHEX^
=should	a!B#H%I(F)H*G+Z,J-G/I1J3G4G5J6H8F9H:]=H>G?D@HBFC[FIGGHaIDJILJMGNDOHPIRISITIUHVEXGYIZ^[F]F__aYbGd]eIfHgIhD
=show	S!H%F&I(C)F*H+b,F-C/]0G1H3C4G5H6G7I8G9D=E>I?G@CAGBAD@EGFHGFHYIEJYKCMINYO[PFQHRXS_TYUZWFXCYHZB]]^E_EbccEdFeGfDgEhD
=shown	i*H+J-G0[>H?c@GDIHIIGKFMJNJOIRJZG[_aZ
=shut	m!_#a-G/J3I9H>Z?H@FBICJDIHBIFKFMJPIRISIXIZD[J]Z^I_JbIcIfZhJ
=si	_!F%F(C)_+a,F-C/H0G1H2H3D4E5H6G7F8H:E;H<I=Z>D?D@_AHBBCCD?EIFHGHJHLGMDNEOCQHRETDUEVaWGXCYGZ^[Y]C^G_GbEcDdEf^gGhD
=sich	d#I(I)Y*I+X,J-I/I3I7J9I:Y=I>I?H@[BYCFGJH^IHMZNIOIPHSJUJVHXI]I^IcJdHg[hH
=sicherheitsfragen	p*^-J?[HHX]ZJ
=sicherheitsinfo	v+[CID[ZJ
=sicherheitsinformationen	t?JCZD]
=sick	y-J9C@JBIDGHbIIVJZGaJ
=sicurezza	o*[+I-I3H4I9G>J?_BJC]DGHEIIKINIPIQYXHY]ZIaI
=side	i!H#J-F/b0I4G9H?J@IA^BJCJDIH@IGJJKHMHNYPFRHSbT[VJXJYIZD[J^I_ZaIcFfDhI
=sided	yH_ZJ
=sie	[!Z#B%E&I(H,G-Y.I/F0H1G2G4Z5H6G7E8H9@:D;G<I>C@YAHDXEGFGGGH<JFLFMBNCO^PHQHRYSETIUBVYWEXYYGZ_[E]D^D_EaAbCcDeGgFh_
=siempr	y@JD]HFIJK^ZE
=siffra	y3I9JHGIa
=sign	O!D#C%D&I(B)D*E+],]-?.G/C0F1F2F4C5E6E7d8E9D:B;G<f=A>???@>AFBFCCEGFaGBH[I^JDK?L^NBOFPEQHRESCTcUBV@WEXCYF[]]B^A_GaAb]cBdBeDfAgChI
=signal	y3G=J>H?JBHDIHYMGTGZG]_aHgI
=signatur	r<^HY
=sigo	y9aHFXHZIaI
=sigu	m#H3IDJHFL]M^T]
=silent	v3J>IDGHCZJ]Hac
=sim	e!G#C%G(D)[*E+[,I-F.I/J2J3E4I5J7G8J9C:G;J=G>i?C@DAJBACFDBEJFIGIHaIEJIKDLHMDNGOGPFRISHTCUFVYWHXEZA[B]E^H_HaBbGcHdHfGgIhG
=simbolo	p9JHIIb
=simpl	p-H3F>JDJHCIbNYOH
=sin	_!F%X&Z)I*G+H-D.I/H1[2H3Z4E5I6H7G8[9D:E<Z=H>G?EAHCFEIFHGGH@IDJHKCN]OAPEQIRGSFTEUEVEWHXDZ@[[]Fa_bFdZeGfBgHhF
=sinc	Q%X&G(@)b*B+Z,C-_.J/@0C2F3B5E6D7I8Y9C:B;E<F=Z>J?D@FAYBXDGEEGCH?IDLYNHODPJSETAUYV@WEY^ZE[D]A^AaFcadHeDf[hH
=sincronizacao	m%Z-I0Y3J9I=JG[HIKIM[RYZJdJf]
=sincronizacion	m%Z-I0Y3I9I=I>J?IGZHHIJKIM[NIRYUJZJaIdIf]hI
=sincronizada	yd[
=sincronizamo	y%Id_fF
=sincronizzati	yGZd[
=sincronizzazion	l-I9J=IDJG]HGIIKHMZNJRYZHdHf_
=sind	d!I#E%J(I)Z*J+J-_/Z4I7I9H=H>I@FBGCXD[GIHAICK^LJMGNFOIPIQXRISITGUEV_XHYIZF[H]I^J_IaHbIcHdFfZgIhG
=singl	p7[@JIJN[ZE
=sirv	y?]DIHFVJZ]
=sistema	k-I3A9I>F?G@HBICIDbHEIHK_MHOJR^U]XJZFaHhE
=sit	y>I@YHGZDa^
=site	d!F#F%G&I(H)J*I+H,H-a.Y/F0H1I3G4^5^6H7H8I9D:H;I<I=G?F@DAGBFCGDGEJFHGIH]IYJGKDMENEOHPGQIRFTFUHVHWIXYYHZ@[I]F^I_EaFbBcadHeIfFgHhY
=sits	tH[JYPZ
=situation	v?FH]dZ
=six	l!Z#G-H/[3H9I;]=I>I?J@GCJDIHBKGNJOIPJVJX^ZCabhJ
=skew	tHHR_
=skicka	v3]>YaE
=skip	y+[@HD]HJ
=skipp	o+Z1^D]HCfJ
=skrivaren	vH_ZH
=skriver	yO_
=slash	lFcHCIJ
=slot	y#^HITZ
=slow	mHcMHRYcC
=slowo	y-^HI
=slutad	yHIYYf^
=small	tIaKHZH
=smart	d#H%I(I-H3G9D>]?I@HBDCIDIH^IFKIMHTaVIXIZC[G]J_JaHb^cJdIfGhJ
=sms	M!>#=%A&D(=)@*J+>,G-;.C/A0B1C2C3d4@5C6C7@8C99:?;A<D=>>]?n@:AABBD8EAFAGAI@JBK:LAM<O:P?QCR@S@T=U=V<WEX>YBZF[>]e^@_=anb>c@d@eDf>g@h=
=snapshot	m!J#I(J-I3J6Z9G>I?H@IBHCIDIHXIIKJRdUIVJXHZG]I_IaHcJfI
=so	O!F#F%I&G(H)C*A,D-[.G/^1E2E4I5E6D7H8D9D:A=Z>D?[@bAbBFCdDZEJFDG]H=I^K@M?N=OCQFSCTGUBV_WDZ?[_^d_@a<bAcHdHeDfBgIhF
=societ	y-_8ZID
=soddisfa	tHIIYN^
=sofort	y@_HIZJ
=softwar	p-I0I1^9IH^IIJZNIfI
=soir	y@_KJZI
=soit	yN[
=soli	yVaZI
=solicitud	v9]>EH]
=soll	k#I(I)I-I9J?I@]BIE]HFIJKIPJVHX_ZZgJ
=solo	Y!E#B%E&J(C*C+F,G-A.I/F0G1H2G3B4E5H6H7G8H9?:E;Z<I=Y>A?b@ZAGBJCfDAEHFFGHH=IZJHKBLGMDNFOEP]QHRFSEUaVZWHXBYHZ>[c]D^F_FaAbDcFdEeHfEhC
=solv	r-I3J9F>J?H@IB_CIDJHGIHKIMIRJTJVIXJZE^_aJdIhI
=som	v(J*]HHJZV]ZF
=some	_!F#G%F)I*I+H-]/Y1J3G4Y7G8G9I:G=H>E?F@[AGBFCYDDEaFFGYHEIBMGNYOJPYRISHTIUHXHZX[I]E^H_GaGbYcIdIf^gIhH
=somebody	c#D%F(])]+J-G/H1H3[6J9H:I;]<_=J>G?I@ZAJBECIDHGGHBIYKELHMHNIOGPHRJSGVGXI[I]I_ZaHbHcHd[eJfXgGhG
=someon	d![#_%[(I)I*X-E0H2I3G4J9F;J=J>Z?H@CBGCGDEF^GHHFIFKEMINHOGPHRITZU_VHXGZH[I]G_JaEcHdJfGhI
=someth	[#C%I(G)I*G+H,I-a.J/F3G4I6I7H8J9D:F;I>BAJBEDCE]FIGIHIJHK^LJMHNDOFPHRHSITHUGVGWIXGZb[H][^H_HaGb]cGdHeJfIgIhD
=sometim	yD[M[ZI
=somewher	y-[DXHI
=somm	v:YEZ
=son	g%I(H-F2J3Z7J9J:];Y=J>H?J@YB[CIDGIGJJKFMHN[O[PJTIUJVHXJZB[I]I^Z_JaIbIcJdIfJhF
=sonderzeichen	r-[3I9I:JCJF]HHI^
=sono	b!E#a%G(G*I,I-C/I0I1J2I3Z4H5J6I7H8I9]:Y;I=G@BAIBZDbEIFHGHH=I@JHKCLIMFODPGQIRHSITEUEV^WYXEYJZA]F^H_HaDbFcHdGeJfGgHhF
=sons	y-HBIHZI]KHZE
=sont	l!I#I%I-G.Z3]4J:J>J?I@HBIC]DEGYHGIZNHO_ZEhG
=soon	r(G)[*Y@aBIHDKILJ^G
=soport	r(^1Y@ZHIVHZJgX
=sorry	f#H%J(J-H3H9b:I?H@EBGCIDHHBIGKGMJNIOIRITJVIWYXGZb]J^JaIbIcXhG
=sort	t9EB_HIcZ
=sou	n)Z-H9I:]?J@HBICIDaHFIGKIMJV^ZChI
=sound	t9HHa
=sourc	o#YA[HG_[
=sourceanchor	pAa
=soy	l!J)Z+I3I9G:[>J?I@HBHCHDaHEIGKIMJVaZE[JhJ
=sozinho	r-H9G@IBZCIDIHHIIKJU^VaZFaJ
=spac	h3a4I>H?JDHIYRJZI_]aIcIfH
=spam	f#J*I-F3E4J9E:J>F?F@IBJCEDEFIHaICKGMHNIOITIUJVJXHZF]J_HadfJhJ
=spater	t9Z@ZBIHHIIKJTYXJZ^aI
=spazi	y3]HJI]KIZH
=speak	v>JHIN[Y]
=special	f-H3I9I@IBIF^I^JJNIV[ZF
=specifi	r3HN]O[
=specop	k4FHHJcNHZH
=spell	v3^@^DIHG
=spelnia	p9JI[N_ZH
=spenta	t!Z-I9I<YHDU^fZ
=spento	vHCJJU]VIY]ZHd^eGfH
=sperr	r/JHHSITbX]ZIaHgI
=sperrbildschirm	rHFbb
=sperrt	y#^.ZME
=split	v/[8IgY
=spr	o4]7XHGIJK^hH
=sprawi	y9aHG
=spray	t#IHETb
=springt	yb]
=spuntata	r;ZHHLXNH^]d]
=spuntato	rLYd[fH
=sql	t!E#H%I3I9IBFCJHeIIMJVJZ@^HcI
=ssl	n<_CGHGIIYaeHfF
=sso	r7^HZ
=sspr	I![#@%B&G(:)b*H,C-B/C0D1B2E3^4G6C8A9G:F;F<E=I>??ZCADCEAFDGFH^IAJ^KBL?M@OCP_QFRCSYU]V]W]XbYI[E]@^I_AaEbZc?d;eAf=g>h?
=ssprsetup	o+Z9G?JBJDcHE
=staat	h!b#H%I(E*I+J-G/H3[4I7J9F:G;^=I?]@FAJBFDGH@IFKELJMGNGODPHRJSITHU^VZXIZB[I]I^]_FaEbHcJd[fEgJhF
=staff	c!G%G(_)^*X+Z-H/H0I1J3G4I7I8Y9J=G>G?E@FBGCFDXF]GYHDIGJIKFLJMGNXP^RJSITXUBV_WIXIYJZA[I]H^I_HaGbHcHd[eJfFgHhJ
=stag	vHGf^
=stagista	yV]
=stamattina	o#]-I@bBJHFKJZG
=stammer	v3E9IHGOZZIa_
=stampant	yH_ZI
=stand	v1YH[ZG
=standard	v(H)a*H3[>JHFPG
=standig	yH[
=star	o!J(JBIHGKXMZV]ZGg]h]
=starego	r@GBIDJHEKZMbZH
=start	^!G#F%I(G)I*I+I-H/I0[1J3I4J6J7I8J9H:I=H>G?GBFCID_G[HZICJZMFNHOHPIRHSIUHVGXIYIZ@[J]_^I_HaHb[cEdFfagIhH
=startar	y9HDJH]MIZIdIf]
=starter	n!^+I>G@ZAJD_IHVIZI
=startet	tH[MHVJZHdHf^
=stary	v>^
=stata	r(J@GBZKXM_ZF
=stato	r!XHFS_UJVZfI
=statt	y0X3]OG
=statu	o!F0_DJHZS_UIVIZFaJ
=stay	h!J#H(I-H/J3I7J9I>I@FBGDJHII]KIL_MGNHSGTZXJZC[G]Ha^fIg^hG
=steckt	v-XHHI^ZG
=steed	yHYT[
=steht	a#I%I(I*H,J-^.X/I0J3]4I6J7I9G:H;I=H>E?Z@FBGCXD^EJFIGJH?I_JJKGMGOHRISJUIVGWJXGYJZA[Y]H^G_HaEbIcIdHeJfXgJ
=stellen	y(^?IDJH^NIVJZJ
=step	e!H#F(I+H-E0J1I3E4J6^7I9F:J=H>E?H@GAIBHCZDEFIGIHHIFJJKBMHNFOHPHR^SHTEUIVHXFYJZa[J]]^I_HaFbFcIeXfHgJhH
=stessa	yHIK_ZGbZ
=stesso	p9H@^AaHG_I
=still	Q!_%E&H)F*E,F.G0E1c2F3>5Z6F8F9^:D;F<G=D>]??@<ADBACAD?EGFDGDHAJDK=LXMbOYQGRCSET]UDVCWGX@[[]A^A_aaZbBcCdCeFfBhH
=stimmen	y6YO]fI
=stimmt	k,[E^HHIJOZRXTJZI
=stolen	n>dDHHGZHaI
=stop	d!Y#I%H(F)[,J-H.Y/H0H3H7I8H9I:I;Z=G>I?I@CAbBFCHDHGFHHIFJHKGNIOIRFSHTJUIVEXIYIZY_HaIcGdGe[gFhY
=stopp	]!H#G%F(H)I+J-G/H0Z1Y2I3H4I5I6I7I8H9H:I;X=^>G?H@FAHBCCGDGFJGFIGJGKGLIMENHPHRaSGTIUGVGWIXG[J]b^H_GaFbFdFeFf^gHhH
=stoppad	yfZ
=stor	d!G#H%I(I)I*H+I-D._/a2J3b4H5H6J8J9F:H=H>??E@FAJBGCFFJGJI]JHKELJMFNDO^PHRITHUIVGXHZ@[H]G^H_HaEbGcIdIfIgIhF
=storag	v4XHZfY
=storung	vS[
=str	t-J/ZK[ZI
=straight	vTJ[^bG
=strategi	g!J(H)H*_+H:J=I?]@HBHCGDDEIHDIGKIMHNbPHUEVHWbZD]IaIbJdGfJ
=street	y-_HIIG
=strength	t(G)H*F,F@[H^IZ
=strict	v.[N[
=stricter	t*]/_8INGPG
=strong	p*X-H@^HHI]N[ZD
=structur	vF]
=sts	y7b:HHEZE
=stuck	d!G#G%J(E)^*H+F,J-H/J0H1I3G4I7H9G:I;J=H>G?GAJBFC]DbEJGHHbIFJIKFLIMHNGOIPHRISHTGUHVGYJZZ]H^I_FbHcHdIeIfGgJhI
=student	m!Y)I3IG[HDIXNIPJVaZG^[
=stuff	yBHG]HIZZ
=stund	t9JB[HFPXX]aZ
=stunden	n@_HIIJKIX]ZGaY
=styl	y@^HZNJZE
=su	]!Y#E%G(I)H*F+H,H-E/I0I1I2I5J6J7H9H:Z=E?G@DAIBYCFDBFJGIH?I^JHKFLHMYNGOXT[UXVaWEZI[G]H^Z_HaFdGeJfG
=sua	f![#G%I(G)J*I-I3Y7I8Y9H:I=I>I?I@YCHDGEYHDI^KYM[NIOJPISJUHVYWEZB[J]I^XaHbHdIfIhG
=subito	y-J@]HFZ[
=submit	v9IHHZ_aH
=submitt	t%YHIZZ
=subscription	v=aHH
=subsidiary	y(^PI_Z
=succ	rB[J[NIZFc[
=succeed	o#I/^TYdF
=success	k/_@^B]HEKJMHNGTXXHZC
=successful	vMZZEe]fG
=successfully	m!J#H%I(H@JBbHFTGV[ZB[G^I
=successor	y1Y
=such	j+H/XBICHDEH]MZNITIZJ_^gH
=sucursal	y4XM^
=suffic	y(]@JZJ
=suffit	y3J?]C]HIIJZGaJ
=sui	vJ[
=suis	g!J#a%I(Y*I+[-H1I2J3H4I8I:Z=I>Z?D@DB[CCH@IGKFMHNHOHRHSJTGUHV_XHYJZB[[]Y_JaFbHcHdJfFhE
=suit	t#^@^HFNIXJY^ZGcD
=sul	h-H.Y/J3G4I:J<Y>G?H@HBFCIDGIHJ]KIM_NHOITYXIZF]J_JaHb^cYgJhI
=sull	n(I;[?J@JBICJHGR[UJZE]I^]a]
=sulla	v%[HI[Xb^
=sumiu	y?_HJKIbY
=summer	p!ZIZK[
=suo	y;[
=super	y9^HI
=suport	p(Y1YgZ
=supplementair	yC_DFHI
=supplier	p:aZH
=support	^!I#J%I(^)F*H-I/G1d3H4D5^8I:F=G?E@HBGCHDFEZGIHZIFJYKILJMHNHPFRISGTGUGVDWIXHYJZI]I^I_IaIbJcHdGfHhJ
=supportato	v1YgX
=suppos	y7Y
=supprim	t)J4^?IHEMJU^ZJ_[fI
=sur	Z!D#C%Z(Z)H*F+F,H-D/G0H1H2H4E6I7G8H9Y;[=F>G?B@CAGB@CCEHFHGGHAJ^KCLYM]NDOEPFQIRYSHT[UYWXXDZ@[X]D_Fa^bbdFeIfEgG
=sure	r(H@JHZKIMJNYZ^[I
=surnam	y-HI^
=sus	y8]9ICJF^HI
=suspend	t!^@IHGX]ZI
=suya	y@II]K[
=svart	y9IH^
=svp	yHY
=swap	y@_ZF
=swear	v@JHIK[NZ
=switch	[!_#G%G(F*F+H.J/F0I1Z2J3F4G5I6I7G8G9E:G<J=E>I@CAGBECEDEEIFIGFH>IFJGKELZMFNFOERFSGTHU_VbWIXHZ>[G]G^F_FaFb_cFd]eXf^gHhZ
=symbol	i![-^/I9H@FBJCIHEIbKHZGhJ
=symptom	y@]K]ZG
=sync	I!<#?%^&C(=)?*A,A-<.D/B0f1f2[3D4_5A7?8b9=:>;@<B=@><?>@;ADB<C@D<ECF@GiI<J>K;L?M_NAO?PHQJRcS=T>U>V:WAX@Y[Z7[@]?^=_Da?b?cadZeAfag@h>
=synchro	p%[/G0]3I6JGHHHIIKHMHNHRXcJdZf]
=synchronis	o3[GZd^fJgJ
=synchronisation	o-JG^KJM]NIdI
=synchronisiert	t3YH]dZfI
=synchronisierungsdienst	yGJf_
=synchroniz	y%Z
=synchronization	k8]<^HIUIZJ_ZdGfG
=system	]%I(H)I*I+[,J-B/G0I1I2J3^4H5J6H7I8I9D:Z;J=H>C?F@]AIBDCFDaEIFIGHJHKcLGMDOCPHRXSJTFUHVFWJXFYIZY[G]G^G_GaEbHcGdGeJfHgIhB
=tab	i!F#H%G3J;aAICJDIH[IJKJLJNJPGVIZD]Y^b_HhH
=tablet	k#_(J-J9H>G@YBGHbIHKFMJUJVIZD]JaI
=tack	p-I3H4J9a=J>H@IB[CIDJHCIIKIMITHXIZF_JaHcJdJfJhJ
=tag	j#F(J*I-H3I9_>J?J@dBGCHDIHDIFKGMIX^ZC^JaIhH
=tak	y9^ZH
=take	]!H%H(G)I*I+J-D/D3I4H5I6J7H8I:I;a<^=H>JBFCHDGEZGFH@KILHMcNIOJRJTHVGXIZH[F]H^G_GbHcIfIgX
=taken	l!I#J(I-F/_9I=Z?IBEDJHDIDJIKYMDNGP[SGTIU]VIXJZE]J^]_IbJcIgFh^
=talk	o4]8G9YHGYZcX
=tant	y(Z*X
=tape	t#[>IHIKHO^XIh]
=tappat	v>]HI
=tard	i!J#G(I,I-G3G4J9a:J=I>D?G@_BDCHDIH>IGKFLJMCNJOHSJTYUIVIXEZ_[J]I^I_JabbIcIdJeIfIhE
=tardi	t>I@]BHHFMIZXa[
=target	k=JGe_YdBfH
=tarjeta	y9IHZb^
=taucht	y?[HHVJZFa^
=te	d!G#]%Z(a)J*H+I,J-c0J2H3G4I7I9E:G;I=H>G?Z@FBECGDFHDI_JJKFLIMGNFOIPHRJSIUHVFWJX[ZA]I^G_HaEbGcIdHfIhF
=teacher	t(Z@ZHIZF^[
=team	U#E*E+G,H-D.I/F0H1H2I3D4F5H6I7E8H:a;H<I=D>A?B@@AHBBCHDBEHFGGGHhIBKELGMdNEOFPFQHRGSFTEUDV]WFXEY[ZG[F]D^EaAbEcFdFeIfEhC
=tecken	y9IHEIa
=tego	t(]3J9H=J>_?J@^BHDHHDIJKIUJVJZDaIb[fJ
=teken	t9IIa
=tel	p#J(G-J3[9J>d@GBHDGHCIIKJMJVJXJZBa^bJhI
=tela	o#H+Z>^@HDHHBTHZE[X]IaIba
=telefon	b!J#I%J(H*[+G-H3^4J9F:I=H>^?Z@GBFDYHBIGKHMINHOaPJSJTIUHVHWJXHZD[J]ZbHcJdIfIhI
=telefonen	y>aHFOI
=telefoni	yH^
=telefonnummer	h>HCID_HEIJObXIZIaJ
=telefonnumret	y3]
=telefono	^!H#H%I(H*H+E-F3]4J7J9E:H=I?[@GBGDXGJH_IFKFLJMGNHOdPIRJSJTHUGVGWIXGZG[J]E_IaFbIcIdIfIhH
=telefonu	r3Y9ID_HFZJ
=telefoon	n3G>^?ICJD^aD
=telefoonnummer	r3[9JD[HH
=telemovel	t3_9J>[HE
=tell	]![(])H*G+J-[.^3F7I9C:[=Y>B?FBEDXEGFJHIIZJILJMIN]OGPHTXV[WJXHZG[I]G^H_JaHcIdJfJgIhG
=tem	c!F#E&J)^*Z+F,H-D/I0I1I2H3A4H5J6J8J9D:Z;H=[>B?EAIBDDaEIGIH@IcJILZMDNEO]PFQJRHSITFUEVBWHXDYJZ?[G]F^G_Ga[bHcGdGfGgIhE
=temo	v=]HIUZ
=temp	d#F(G)H-F/I3I:I=I>J?J@[BFDHF^GIHCIDJJKCLdNGSJTZUGV]XIZA[J]I^IaIcJdJfIgJh[
=templat	y9G>IY_
=tempo	o@bBGHZKIMYTIZIc[dIhH
=temporair	yHIL]T]
=temporairement	t#JT]
=temporal	t!Y@[L]TY
=temporalment	vT[
=temporaneament	vT[
=temporar	y#GHJLYT]
=temporariament	vT[
=temporarily	h#JHJT_
=temporario	y!ZTZ
=temporary	e(I:J>H?_BFDIHBKHLbMINJSIZ@]J^IbIcah[
=temu	y@^M[
=ten	c*J+J/D3H9G>F?IBFCGDHIYKILIM_NaO^XHZG]HaZbJhY
=tenant	W!C#E%E&I(B)X*I+F,G.G/G0E1G2H3C4G5G6H7H8F9@:f;H<I=Z>B?B@@AFB@CCDAEFFGGDIBJDKALFMCN@OFPEQHRGS]TFUgV>WgXBYGZ?[D]D^D_CaCbBcFeEfBgGhC
=tenemo	v=]HJJXU[
=tengo	f!I#G([*J+G-I3H9E:H=I>Y@EBGCbDGHYIFKFMFNJOGTJUJVFXZZ[]IaHbJh[
=tenho	h!J#F%J([*J+I-H3F9H:H=J>[@FBFCcDZHBIGKFMHOHTJUIVHXGZZ[Z]HaIh[
=tent	v@]BJMIZ]hJ
=tentativ	n!J-H3I@JHDIHN^UIXbZJ
=tentativa	m#Z3G>JHGOIXbaJ
=tentativi	m#[3D>IHGIJOHUJVJXb
=tentou	yX[
=ter	yIZ
=teraz	t/Z=XC[
=terceiro	v.ZJY
=tercero	v.YJ[
=term	v-_HFIJ
=termin	t#F(H-^@DBHDFHDIDKGMGNITH[I]cbJhI
=terminado	v+H3E>aB]DEHHIIKJODXJ
=terminar	y(J]_
=terug	y!]HGb]
=terugschrijven	pHHYYZHd]f^
=terz	y.Y
=test	d!G#H%I(F)I*I+J-H/H3G4J7I8I9a:E;Y=]>G@EAHBbCGDGEJHGIHJIKHLIMHOIPHQJRISGUEVEXGZB[I]F_HaGcIdIfFgIhH
=texto	v3H4I9J:I>^?^@HCGDCHCKIZJa^
=than	b!I#H(I)J+J-G/^1^2Y3H4J7J9E=I>H?J@IAdBCCGDJHCIYJJKDMHNFR[TIVIXHZI^H_BaIdJgJhG
=thank	a!I#G%I(H)I*H-E/J1J3G4I7H9e:I;J=H>G?H@GAIBcCGDFFJGJH@IGJIKGLIMHNIOIPIQJRISITHUGVGWIXGZF[I]J^H_HaGbGcIdHfHgJhG
=that	J&G(C)G*H+A,F-b.[/G0C2C3B4a5[6E7D8E9=:E;]<D=I>d@FAHBEDBFIGaHBICJ]K^LZM=NIOGPGQJRBSGVYXEZ=[Y]>^_aDb?cEeD
=the	4!J#A%I&D(G)B*;+@,]-F.F/^0B1I2Z6]7D98:=<H=E>d?]@EAYBDC@DEEEFaGYHEIGJaKYLAN_PYQIR^SDUJVHW?XE[B]h^^__a^b[dCfDh[
=their	Y!G#H%G+Z-B/E1J3I4J6I7E8b9I:];[>F?E@]AIBCCHDEFHGFHXIFKDL]PGSHTJV]WGZF[_]G_GaHbFcHdYeJfXgEhD
=them	_!J#I%E(F)]*J+I-G1I3]7I8H>H?HBGDYEIG_H@IJJEK]L[MJN^OFP[SIVGXIZB[I]J^IaJbJdDfHgHhI
=themselv	p(H)_[YgJ
=then	Y!D#I%G&I(E)H*G+G,I-E.J/d0I3C4H5I6I7F8G9I:G;J=E>B?CAIBBC_DZEJFYGEH;ICK^MFNCOIPGQXRZSEVFWHXEYXZ][H^H_GaFbYc]dHeHfZh[
=ther	Q!D#A&I)D*B,F-E.G/D0F1E2F3H4H5I6I9d:A;F<G=B>F@GA_B=C^EFF[GZHCICJFK@LDMDNHOCPCQGRESaUIV?YFZ^[]]?_]aEcEdEeFfEgDhA
=thes	i!J%I(I-G/J3G9H@GBJCHDIGZHCIdKFLYNIOIVHZC[I^Zf]hI
=they	Y!c#F%F(G)F,H-I.I/]0H1H2I3^4H5I7Y8G9C:I;H<J=F>E?[@JAGBCEIFHG]H;IYJHKFLGMFNEO_QIRGSHTFU[VZWGXFZA]F^E_FbFcGdFeIf[g[hF
=theyr	n+^3F>I?]@JDJHGIHVYZI
=theyv	y?]O[
=thing	e(I)I*Z+I/J3G7I9F:I=J>G?GBGC_IYJIKCMIOFPITJVGWIXGZ^]I^IaZbI
=think	h!I+]-b1I3E4G9C>HAJBFCJDFFJGIHAK]MHNHOIR[VIXIYGZD]J^I_JaIbIcFfGhY
=third	e(I-E.Z/J7a:J=J@GBGGIHBIFJaKDMJNHSIUJVI^IbZgJhH
=this	N!@&G([)E*@,D-F.F/C0D2F4D5E6H7C8a;Z<F=[>A?C@bAZB[C?DZEHFDGYHII=JBK[LJMJODPXQFRDSDTGVbW]XAYE[B]B^Z_FaHbCcHdBeDfAgChB
=thos	d!H%J(G*I+[-H/H1[4I7Y8G:H=[>]@]BGCJDHFIGcH@IIJYKGLIMGNGPIRHSJTGUJZ?[I]I^H_IbGcHd[fGgH
=though	e+]>I?XBHDIHZIIKHL[ZF^HdIfHh[
=thought	yVZ
=thre	b!I#X(H)I*H+J-G/J3I7J9H:I=J>H?IBDCGH@JIKaLIMINFOIP[RHTJUIXDZa]H^Ia]gIh_
=threshold	rH_ZI_G
=thric	y#[HJTY
=throttl	p#J-J9IDIHGKJXcZI
=through	Y!G#F%H(E*F+],I-C.I/I0J1I4I5I6J7]8H9G;J=F>D?EAIBZCCEJFIHHJHK^LGMGN_OHRISGUFWGXFZY[F_Dc[dGeIfYg[hF
=throw	ve]
=thrown	y@[J^NFZH
=thx	v!I#H(I*I+I-F3H4I7J9c:J=I>H?H@IBECHDHFJHCIFKHMHNIOJPJRISJTIUIVIXHZE]I_IaGcIdJfIhH
=tick	^!I#J%I(E,F-H/I0J1I3J4Z6I7I8G9I:H<]=G>J?G@DAJBDCIDIFJG]H@IYJGKGLaMHNHPIRIUHVIWJXJYJZ@[H]I^__GaIbHcHddeXfEgGhH
=ticket	d!I#H%I(G*I+I-F/J3F4J7I9d:I;J=I>E?H@CBbCHDGFIGIICJIKFLIMGNGOIPJRISITIUIVIWJXHZZ[I]H^H_IaEbIcGdHfHhG
=tied	y!J_]
=tiempo	o3I9J@_BFDZH]ZHc]dIhJ
=tien	b!G#Y%Z+H,I-E0J1J2I3a4H6J7Z9F:H;I=X>E?G@EBFD[FJHAI[JJL]NGPHRZSITXUIVFXGZC[H]G^H_HaDbGcFdHfFhE
=tienen	t)^*]3F9I>IBIDGHIIIKHO_PIUIVHZJaJ
=tier	r!D#I%I([)J.X2G3F:J=^?J@GBJCGDJGJHEIIPcTHVHXIZE^HdDgI
=tijdelijk	yT]
=till	e!I#Y(I-G3I9B:J=I>a?I@bB[CHDGH]IEKDMINFOHPJRISITHUIVIZA[I]G^JaFbZdHgIhH
=tillbakaskrivn	pHEZFdbf[hI
=tillbakaskrivningen	yHIYYf^
=tillfalligt	yHJT^
=tim	y(H*]>G?HHGZGa^
=time	P!C#_%D&H(C)E*E,E-I.G/B0E1D2F3A4C5E6D7D8E9J:C;F<G=G>@?A@GADDXEIFEGCHYI>JDLFNIOAPDQFRiSDUDVBX[YE[E]^^C_Da^bCcEdGeEfEgEhG
=timed	t6IEHHX]Z_Ic^dJ
=timeout	tBJHIcbdJ
=timmar	t9J@^HIX[
=tipo	r(G-J3J9G:cHF
=tipp	yOZh]
=tiraram	v*I4]=[?^CFHENGaJ
=tjansten	vHGdIf_
=tls	W!E#F%F&I(F)G*G+G,G-E.I/F0E1B2F3C4C5G6E7H8F9D:G;H<]=D>E?E@CAHBACBDEEGFGGGH>ICJGKDLGMDNEOGPEQGRBSFTFUDVEWHXDYoZB[H]E^G_EaEbFcZdAeEf@gFhF
=to	=!H#@&@(^)D*Y+d,I-C.[/C1<2>3@5I6H8H9A:[;E=D>g@ZA<EDGFICJ9KeL]NGOCPDQaR9S;TFUFVaWBXHYBZJ[[aAbCcZdIf@hD
=toda	l#[-H9I>J?IBICJKGMGNaU^XIZH
=todavia	r@[BIHEM_UGVIW]
=today	[#G%I(F)I*I+I-F/G3I4J7F8J9X:F=G>H?F@eBDCHDFGIHHIDJHKCLJMHNBOJPIRISeTHUFVFWIXbZH[I]I_IaHbHcFdIfIgHhG
=todo	h!H#G(I)I*I+I,J-a/G0J1J3G4I7H9Y:H=H>I?E@DBZCFDGIGJJKFMCNIOIPIRISaTYUbVFWIXEZ@[I]J^I_IaIbFcGdIfGhG
=toegang	y9H>^@GHIIIP^ZI
=token	Y!E#F%F&J(E)E*E+G,k-Z.I/F0H1G2I3D4F5I6H7F8H9C:G;H<J=F>F?a@CAHBDCFDDEHFIGGICJGKCLFMENDOFPDQHRdSFTGUEVDWHXEYHZ=[H]G^F_FaDbFcEdFeCfDgHhE
=told	]!G#G(C)Z*F+G,H-G.J/G0J2I3F4Z5J6J7H8H9E=I>A?E@]AJBDCEDaEJFJGGH=ICLHMFN]OFPERISJTFUDV]WIX[Y[Z_[G]F^Z_GaDbHcGd_fHgEhJ
=tolta	y8[;[
=tolto	p*H-G3J4]9H=[>H?^@HBHCGDIHEIIKHMHNIP]U[VHXIYYZI]IaJdIfJhJ
=tomb	v3Y>]HGOJaHf]
=tomorrow	c#E-H9I>I@dBGDIHJIIKDLIMINJTJXeZB[I]JaHhJ
=tonight	y4_>Z@FKJZE
=too	Q!X#b%D&I(C)D*D,F-d.G/B0Y1^2a3I4B5]6E7D9A:D;F<G=B>@?BAEBACBDGEDFFGDHEI^JDLFMBNAO@PDQGRDSYTZUCVBWFXcZB[D^C_DaXbDcBdAeEfEgAh@
=took	h(H)]*F+J-X/]3I8^9H>Z?]@EB_CYDIGHH@IIJJKFMHNHPGRIUJXFZE]GaDgJ
=tool	e!I#G%G)I*J+J,I-G/G0H1b2[4G5I6J7H8H9D:I;I<J=H>H?G@EAZBECHDHEJFIH^IFJaKFLJMFNFOJPIRCSHTHUGVIWIXFYIZD[I]H^H_HaHbHcGdEfDg]hG
=top	yZIh]
=torna	t!Z#I@JBIHFKJUJX]ba
=tot	n#I(H4[9]:H=I>]?H@^BFCHIHKHMIUIVIXIZE]JaHbFcIf]hI
=touch	v-J1^@JHJN]ZG^]fJ
=toujour	o3F9]>G?F@JCJDYHFM^OITZUIVJXFZHa[
=tourn	v1Y3I=JBIHHMJSIUGZ_aJf^
=tous	v-I.Y9ZHHKFN^ZI
=tout	i!J#F(I)J-]/H3H4J9[:J=I>I?H@ZB^CGDGHAIHKEMFNGOIRJSGT]UaVGWIXHZE[I]I^]_IaGbIcGdIfEhH
=town	v-c@HFJHDIGKHZG
=tra	t(G-J9I>J?^@ZCIHEKINIRYV^ZHaJ
=track	v#I.Y9JH_RFXIZH
=traffic	i3J<aGIHEJHRJTJca
=train	p!E#J(J)J+J-J/J=I>I@GBFDIIGKHMXTJZC]d^]bIhI
=traine	vVXbY
=translat	v3J9J?IHcNJZCaG
=tras	p@JBYHDR_ZF_[f[
=trava	yBIHFXIZ_eZhG
=travel	yH_
=travell	v+I>FDGHa
=travou	y#Y4JHHRIcHf]
=tre	v3I>HCJHGI]a^
=tree	y%^@J
=tres	p#_-J9H>I@GBICJHEKIMIXFZHab
=trial	p=b@GHYZIfJ
=trie	a!]#_%X(Z*H+J-H/J3I9I:Z=J>I?J@EAJBHCIDIGIHBIGJJKYN]OIPISJUJVDXbZB]I^I_HaHgJhI
=tried	W!E#X%G&J(F)I*G+E,H-A.I/E0I1I2J3D4H5I6H7H8H9D:F;I<J=F>D?E@_AHB[CEDDEHFHGHH<I?JGKaLGMFN_PFQIRFSGUHWIXcYIZ_[H]F_FaZbGcGdHeHgI
=trifft	yA^]J
=trigger	o(H+[@JBJH[T^ZD
=troca	n!I@^BIHFIJKILXMJVJXJZ]bZd]fH
=trocada	r/[B]HEM[TG_J
=trocar	i#G(I-H9I:[>H@aBHCIDHHEIGKGLXMINJVJXFZ[[Z]I^[aIbJdJhY
=trocou	yB[gY
=troi	v9J@ICIHII]ZJa^
=tromp	y#^@HHJKIZF^Ih]
=trop	^!H%I(H*I+H,J-c/I2[3H4H7I9E:G<J=I>E?F@[AJBDCFDGFJGIH>I_JHKCLIMFNGOGPHRISITHUHVHWJXdZA[H]F^H_IaXbHcHdHfGgJhD
=tropp	p@JHIXa
=troppi	o#]HIX[
=troppo	h#I-_1X2^3I5Y9I>I?I@]BHCJDJHCI^KHMJVIXIZI]IaHfIhI
=troquei	p>Y@[
=trotzdem	p*Y@JHIIJKJO]P[ZF[^
=troubl	o-I@JB^HGIHKDS]ZY^JdH
=trovato	v4Y_]
=true	r#XHGLXZD^a
=try	W!Y#Y%H(F)F+D,I-a.I/G0I1I2I3E4H5I6I7G8H9C:G;I=G>F?E@IAHBJCFDDEIFHGIH>JGLHMFOGPFQIRGSHUFVCWHXcYJZc[G]F^F_FbGcZdGeIfGgI
=trzeba	y@]HIXY
=tu	y9ZMZ
=tudo	yB[T]fJ
=tuesday	r#H-G9J@]BIH[KGN[R^XHZE
=tunnel	v4]HG][cIfJ
=turn	S!_#D%E&I(A)b*B+E0G1F2G3C4D5G6F7E8F9C;[=C>DAFBBCDDHEFFGGEHILGMDN[OFPBQHRDSDTEUbV]WCXEYZZ<[E]C_CcBdXe[fCgD
=tutt	v@ZN^ZI
=tutti	r)J-^9]=J@IDIHGIIKENIOJU[VHZIhJ
=tutto	r/I:JB]HFMJS^T[UYVJWIZD_IbJ
=tva	m*_-I/Y9G>J?H@bC[DHHFIIKIMIPIXJZF
=twee	m*a-J/Y9H>I?H@_BHCZDIHFIIKIZHaI
=tweed	vC[HZ
=twelv	y@ZHHI^ZE
=twenty	v@^
=twic	i!J#F-J/I7I9H@ZAcBICIEHKJNJT]XJ^J_CaGcGdIfJ
=two	Q!A#B%E&I(>)A*g+C,D-?.G/Z1E2F3G4C5F6Z7D8A9C:C;F<G=C>A??AiBBCfDGEEFFGCHFIHLCN@O[QFRBSETDUDVAWFXDYEZ>[Y]C^A_>aDbEcAdCeFfFg^h?
=tylko	l*I9I?[BIC^HEIJMJP^ZG[[
=tymczasowo	yT]
=typ	o#_-H3J9J@GBIDJHDIZKEMHNJO^XIZD]^hH
=type	d#I(F*J-F3I9I:_>H?I@YBICHDIG[HBI[MINXOYVIXJZB[J]IbJgJhc
=typed	_!J(J+I-G/H3[:I>B?I@[BFCHDHHBK^MINGObTJVIXGZE]__JaB
=typo	o3^>I@^DHHHOGaJ
=u	p#G(JBIDIHEUIVbX[ZId^fIhJ
=uac	v!JUFZHba
=uber	r(Y7[>^@HBHCGD[MIZH^J
=uberall	v/H@HBJHGMaS]ZG
=uberein	rO[
=ubernahm	y/Z8[
=uberprufen	y3[XY
=uberprufung	r3E>J@GC]DZHHIIO^ZG]]aJ
=uberschritten	v#Z%H9JHHXa
=ufficio	t(J3I9[>^?YBFCGHDIHMJOIV^XJZJ]J
=ugual	yHHK]
=uhr	p4J9JBIHZIIMFRcYJZHbIcJfF
=uhrzeit	yHFR_
=uit	k!a#H%J(H-H/I9G:I;_=J>E?G@IBHCIDIHCIGKGMHNIOFPJTHU_VGXIZG]J^F_Ga]bJd[fGhI
=uitgeschakeld	r!]dX
=uitgezet	yU[YZ
=ultim	t-I3J9H@GBIHEIGKcMJNJO]ZGaHhI
=ultima	n#I-G9H>J@XBIHEIFKcMHNJO^XJZFeYhH
=ultimo	r@^HHIJKIO^ZHeZ
=um	^!E#@%F)G*J+G,H-Z.X/I0I1I2I4G5I6I7G8I9^=E>C@YAHBCCdDDFHGHKBLHMFNFQIRHSGUEWHXZYIZ[[G]E^F_GaDbFcAeIfFgIhE
=uma	b!G#F%])I+H,I.J/G0I1I2I3F4H5J6I7G8[:E;H>D?C@_AIBCCYDEEJFHGHHZKZLHMCOGPGQIRHSHTGUEVEWXYIZ^[F]E^G_GaYbGcHdGeJfGgIhD
=umgebung	rE]HHZFbJcbd[gI
=umlaut	r/Z@JI[
=un	O!>#:%?&D(a)@+@,A-^.D/B0C1D2B4C5C6C7@8X:b;Y<E=>>@?<@fAAB9CgDFFBGBHYIZKZLBN=OEQCRAS@T?U<WAXaYCZd[H]>^@_]aDb?c<dZeBf?gDhA
=una	Y!C#A%_&I(D)G*J+F,G.H/E0G1G2F3Z4F5G6G7E8[:[;G<H>A?C@^AGB>CBD@EHGEH]IZKcLEM>NZOBPEQHRFSETDUCVBYHZY[X]B^D_FbCcDdDeGfDgFh@
=unauthoriz	nT]
=unavailabl	p4_HGSZfH
=unbefugt	vT[
=unchang	ygY
=und	V!I#_%D&I(I)F*Z+F-A.Y/C0F1G2G3Z4E5G6Y7E9E;F=F>b?B@aAFB_D]EGF[H<I]JFKHLYM?PDQHSETBUDVFXIZ:][^C_DaHbIcXdCeGfDgDh]
=undefin	yHGNFW_
=under	g#I&I(F-E3H7H9J:I>I?I@FBDCJDIFbGYH?IZKDLIMHNGTJ[G]J_HaIbedIgIhD
=understand	vHHIJZ_hH
=une	]#C%Z&I(F)G+F,H-C.I/H0H1H2H3Z4G5I7G8[9[:Y;H<J=E>CAHBCCbDAGHHIIZKCLHMCNYOXPEQHRGSGUCVDWFYHZa[G]D^G_GaZbFcEdFeHfEgHhD
=unexpect	o!I&],J3aHBNISIZ[_IcHeI
=unexpir	p#J%c(G-IHCIIJJKELGZFhI
=unfortunately	r-YZZ
=ungultig	vHJO]R[aIcJhY
=unhealthy	y0Z
=unicod	y/a?JHJIF
=unidad	tF]G^
=uninstall	yJ_NIZH
=uniqu	y-XH]
=unit	oF]G^HI
=unita	yF[GZ
=university	t7c>]DJHAIIRIZIbJcH
=unknown	e!F#J%J&d(G,I-E/H3I7I@IBGEGH_IHJIKHMHNJPISGTJZC[H^I_Hb]dFfJgGhI
=unlock	R!C(D)F*H+G,H-D.H/D0H2H3F4F5H6H7E8H9J:F;I<I=E>C?D@BAHBaCGDEEJFHGFIEJFKBLEMENEOIPEQIRFSGTdUEVCWGXEYH[h]G^B_DaGb?cFdEeGfFgEhE
=uno	l(I*]-J3I9G?I@ICeDJHFIGKIMJVJXIZGaI
=unos	yBGMaZG
=unreachabl	yH[cZ
=uns	l!J%I(I3H7]9I:X=I>J?I@IDJHGNIOZSIU_VHW]ZD^IaJd]fI
=unser	d%I(Z)Z-Y.X/J1Y2Z3I4I7^:Y=Z>I?G@EBECHDFGJIHJHKGLJMHNZPISHTJU]VDWGY[ZB[I]F^GaEbGcHdGfFgGhH
=unserer	y:^
=unspecifi	y%I&c@JBHHHJJNGZD^HeI
=unsuccessful	v)HBFSHUEVGZb
=unsupport	y/[1[HH
=unten	y!]HII^MJZEhJ
=unter	vHHZHbZd[h]
=unterbrochen	y%G;[]Y
=unternehmen	yKIN^
=unterstutzt	o0X5]ZJdIg]
=untick	j!I#G%I(J-I3H4J7J8H9H<]=I>H?I@GAHBACIDIFHG^HCIHKIMIRITIVJXIZC]G^b_IaHbHcIdceHfH
=until	^#F(G-F/I3H7J9H:I=I>G?I@dBFCHD[GIHFIGJILIMbNGOIPISJX_Z>[G]H^IaIcJdIf[gGhH
=untouch	v@ZNITYgX
=unverandert	yHIg]
=up	R!B#I%_&G(B)C*B+d,E-I.F/C0C1F2F3@4D5E6E9I:A;H<I=A>C@<AXB>CEDbE^FEGDHGI>JCKBLDMYOBPCQFR[SDTAUFV_WbXIZC]J_YadbGcBeFfCgDhB
=updat	V!F#E%G&I(^*H+G,G-C.I/^0Y1b2G3D4D5_6E7E8F9[:F;G<H=D>G?C@HAFBICEDCEGFHGDH^IBJIK?LFMFN]OFPEQHRDSGTFUFVEWHXFYFZH[E]E^B_DaEbCcBdBeDfagb
=upgrad	f!H#G%I(F)J,J-H/I1c3I4D5^6I7J8I9I=I>J@HBICIGIHYIIJGNJPIRGSJTHUHXGYFZE_JaJbEcHdXeGfbgF
=upon	y%Y
=upp	v#X?IHJ[_
=upper	tI[
=uppercas	rHII]
=uppfyller	rHIIZKHN^ZI
=uprawnien	t!I%_(^9H;[DJHGVIZH
=urgent	y9^
=us	c!I%J)I+G-E/J1J3I7Z9G:_=I>I?I@FBFCIDGHEIFK]LHMHNGPISITJU_VFW_XFY_ZC[J]H^JaGbFcIdIfIgI
=usa	r-b7_9E?J@IBICIHGIIKIOJSGXJZIhI
=usada	v@IHIK_ZI
=usamo	v0[1Y
=usar	j(I*J-I?_@HBICGHGIIKaPZUJV^WGZCaJhJ
=usata	p-[@FDJHIIHKcVJZHhI
=use	R!D#D%D&J(?*_+F,Z-e.H/C2G3D5H6F7Y8E9C;H<I=Y>[?c@?AGBCC@EFFGGYIIJZK_NBODPIQIRGSEUAV[WEZ8[D]D^C_CaEbJcDdDeFfCha
=used	W!D)D*C+F,_-_.I0I1I2I4H5H7D8H9G:E;H<J=D>G?c@AA[BACDDGEHFHGFJFKcLDMDNDOFQIRISGTXUGVCWHYIZB[B]F^D_CaFbDcGdFeHfHgahC
=usei	vK[
=useless	y7aHCZFbF
=user	?!Y%?&C(]*Z+Z,A-F.?/=0=1C2C3F4<5<6:7H98:X;e<?=^>;?<AfCGE]FZGaIHJEKFM>NCOEP]R<S>TJUIW=Y<]^^a_eaFb@c8e:f<gHhE
=useraccountcontrol	v!_#I2F3H4J@IBJCJDJHEIFL_PHZJ^I
=usernam	v:IHIIYZ]
=usertyp	y7Y:Y
=uses	j-I/I4X7Y@GHHI_JJK]NISIZAgYhG
=usiamo	y0Y1Y
=using	k#]:Y@GBJD]HGIJKYLZNHOHZEaYhI
=usluga	yZIfa
=uso	h#I3A9I>c?H@HBHDHHEIFKHMaOAT^UJVZWGXGZE]IaGbGgJhZ
=ustawic	t9I@a
=usual	vBIIIKaZHhI
=usuario	T!]%E&H(a)[*@,C-A.G/E0E1G2G3F4D5G6F8Z9A:];]<H=Y>@??@?AbBADFEEFFH<JFKAMBNCQGRDSDTAUAWEXGYGZ^]^^__[cCdJeGfCgEhA
=utent	]#I%G&I([)G*G,G-@.J/I0F1I2I3A4H5I6G7C8I9C:^;]<J=]>E?B@FA[BDCXDIEIFIH<I]JHKEMDNDQIRGSFTDUEWGYIZZ[F]_^Z_ZcGeHfEgGhD
=utenti	p(])]*F,F3G7]8[9I:I@IA[CJDIHEIIKJNIPIVIXJZI[Y_IdI
=utenza	y!^
=utilis	l(I,^-^3J9G?J@HCJHIIIKZM[UIVIZIhJ
=utilisateur	]!B#Z%F&J(])Z*D,E-A.I/G0H1H2H3X4G5I6H7Z9E:];Z<I>E?C@BA]BCEGFGH=JHKGMBNDOYQIRFSGTEUBWFYHZY]Y^^aIcEeIfEgHhE
=utilisation	vTZV]WH
=utiliser	t?^P[VH
=utilizada	yK]
=utilizador	p7]@JI]KFLYMIZI^YdI
=uur	n#H-H3H9H>G@aBHCIHDIFKHMIOIX^ZE]Ja]
=uw	t#IMZTYX[cY
=uzyc	v?]HJK[
=uzytkownik	r!^(J/Y3J9J@IHIIIMITJVJZH^^_YhI
=uzytkownika	y(^IZZG
=uzywan	tK^
=v	v9HH]b]
=v1	r1[MHg^
=v2	p=IHcPGVEdEeFfF
=va	e!H#H%I(G)J*I+I-F/G0I3F4I7H9]:Z=H>Z?G@DBXCGDEGIHIKFLIM^NGOHPIRZSITXUGVFWIXHZa[I]G^I_HaFbZcGdHfGgIhE
=vaak	v-^ZI
=vacation	r#]>XBGZ[
=vai	p>ZHEM]ZIb]
=vale	t3H>H?XHGI_OI
=valeu	v9]B]HHXJZH
=valid	m#J,X-G3Z9I?H@EBFDIHCIFKGL_M[NHOIR[TJXJZ[^HaIbIhD
=valida	t3[>JLYhY
=validar	t3D>aHHO^ZEaJ
=validation	y3C>I?JDJHFO]a^
=valider	y3F>aHHZIaI
=validita	t@ZIDN^
=valido	v3[OXRZ
=valt	y%IG]H[
=valu	p/ZHZN^ZG
=van	i!Y#G%J(]*J-F3H4I9F:^;_=J>H?GB]CHDHHGIEJXKEMCPJR[TJUHV]XIZH[J]I^H_IaHcGdHfFhF
=vandaag	v9J@_
=vanish	l!E#H%J(G)I*^+J-I3I:J;J=H>I?Z@JAIB]DIGIHCIJKELINIPXTHVJXI]I^F__aIbYcI
=vanta	tX^
=vara	vHGI^M[ZIhY
=varia	o#^-J9I>I@HA]BIHGIIKJTJXaZGaG
=vario	t#JAaT]_F
=vault	r2_@JH]IJKIZI
=ve	v(_3H>IHJO[VIZH
=vecchi	v5YKZY^ZJhI
=vecchia	e!J#Z(J-H/Z1X3H6I7J9F=H>G?H@GBFCGDHHCIFMbNGOJTIUIVIXIZE[I]I^JaIbHcIdJfIg^hb
=vecchio	o0X5Z>[HHYY
=vece	l#a+J3I9H=I>H@YBGCHDIHEIGKFMHTIXbZC[I]Ia[bJhG
=vede	y(]HIIHVHXJZJa^
=veel	r#^HGX]ZI
=velha	k#Y-H/[1Z3I9G>G?I@GBICHDGHBIFKZMbNHTJXHZF[J]HaJbHh]
=velho	t0Y5Y9J>XCJHHY^
=vem	v#J4JH]J[T]ZJdGfJ
=vencida	yBIHDKHZbhH
=vencido	v9I>JH]MJa]
=vendit	y>JH^
=vendor	lJdKINGZF
=ventana	yHHMIZF]]b]
=veraltet	v1_fJ
=verbietet	y*H@GHIK^^_
=verbindet	vH^YXZI
=verbindung	t/JHYTJbJca
=verbindungsproblem	ycZ
=verboten	vBHP^QYUIWJ^]
=vereist	y9J=aHFII
=vererbung	t!H#I;b
=verfugbar	y4^?]CHHG
=vergeben	v@]HEMGZIg^
=vergessen	h#G%X(I7J:Y=J@GBDCJH[IJKEMFNHU[VJZ][Y]H^IaJbHdHhI
=vergeten	rD[HGUJZbbJdJhI
=vergrendeld	p!I#a3JHET]XHZI
=verhindern	tT^
=verhindert	vKXLYZHbZ
=verifica	m3G@IC_DGHCIJKIOXXJZF]]a]
=verificacao	l3C?IC_DIHFO]ZG][
=verificacion	k3[?ECbDGHFNJOJZG]Z
=verificaco	y*YCZ
=verificar	i!I#G3^7J=I>[@JCFDZHEIJKJOITJVHX^Z]]H^I_JaIhJ
=verificatiecod	yaY
=verification	Z!J#E%G(H,I-H/H1J4F5I7F8I:I;J=I>Y?D@FAIBFCaDEGJHEIGJHKGLJMGNCO[PGRISJTGUHVIWIZ[[I]]^H_Ja^bIcHdIfIgIhH
=verificato	v#G%H@JB^CIHDTIZ^
=verifich	y*ZCZ
=verifier	t+J3]D]HJIIVJXYZI
=verify	b!I#F%I(I*Y+I-G3Z6J7J9E:I;I=I>Z?F@EBFCZDeH?IFKCLJMINGOIPJTIVGXZZ?[H]G^I_HcIdJhZ
=verkeerd	t#_3YDIHGXH
=verlangen	y*ZCHHGMGg^
=verlangt	l=Y@JBIC[DJI]M[ZJ
=verloren	r>^aI
=vermelho	y@IK^ZJh[
=verrou	y/J7IHHTa
=verrouill	e!H#b+J-H1J3H:J>H?J@FBECIDIHHIIKHMFNIT_VHXIZE[]]H^]aIb^cJhG
=verrouillag	v#^BJHHKJT]ZHbX
=vers	pA[HGQY_]cZ
=versao	y1[H^dG
=verschieden	p-H/a6X@ICJHII]KGMJZH
=version	]!H#F%E(E)H*H+I,I-F/I1h2I3F4F5a6I7H8I9E:H;H<J=E>G?G@EAIBFCGDFEIFJGGHbIEJHKHLJMDNHOJPFQJRGSHTGUEVEWHXFYZZC[I]F^I_IaFbGcFdBeGfDgFhH
=versuch	r@XHHXa
=versuchen	t9F@ZHIIIKJTYX[Z^aJ
=versucht	vX]
=vertrieb	yF^ZI
=verwaltet	t7XKJZGdbgI
=verweigert	j!J%b(J-I/Y3J4J7J9J:J;^=X>H?I@[BIGIHEIIKHMJNIP]QXTIVGXJZD]J_IaJcIdGfIhJ
=verwenden	y?^KYZH
=verwendet	o#Y-Z@HHJKbZH
=verwendung	r#I@IHEK[T^VaWJZJ
=very	l2[@IBJK_ZFhX
=verzeichni	o!Y3[7Z:^@IBHDJHIdZ
=veto	rHJJ_ZH
=veut	n3H9J=Y>E?H@HC]DFHGIHK[M_OITHZEaEh]
=veux	l#I+]9I>I?J@ZBHCFDGH]KGMIZ[[]hI
=vez	h#[(J+X-H9G:I?I@bBYCIDIHYIIKGMHSJTIUHVJX]ZF^JfHhI
=veze	j!J#a3I9G=J>H?I@]BHCHDIHEIGKGMIOJVJXaZD]Ia[hI
=vi	yJZdX
=via	_%I)H*I-J/D3I4I5^7Z8I:H=I>Z?G@JAJBGCJDEG^HIIIJHKFM]NYPHSHUIVFWJXJZ?]J^Z_Ea[bJfIgahH
=vid	yZ^
=vide	y3^>H?HBIHFMJSIUGZ_aI
=vieja	k!J#Y-H/]1X3I9F>H?I@GBICJDHHBIFKYMbNITJXJZF]IaJbIh]
=viejo	r0Y5Y>Y?IHHY^
=viel	i#^%I+J-a2[3[9B=J>E?H@DBGCGDGH[IEMGNIOHTIUJXaYJZF]G^JaGdIfJhH
=vielen	t#]-I3J9]BZHEXIZJ
=vien	l#I%J-G/J4I7H9J=J@_BHIHJZKHL[MJT_X[ZHaIbJdJfIhI
=vient	v/J3H7I?JHDIHT^aa
=vier	yI_
=vietat	y-[
=vietata	y-ZP]_J
=vietato	v)YQZ^X
=vieux	v5^YZ
=viewer	y%Y
=vigencia	v@Z
=vigent	y@GZDha
=vill	m#I(J*J-Z3H9F>G?]@[BHDHHCIHKGM_NIPJTIUJXIZG[_]I_JaHhH
=vio	y+]@]DF
=violat	rN^
=violation	r@]NZ
=vip	y(X
=virtual	v-I@JH]IJKHR^
=visibl	y(Y
=visio	n=GHb
=visit	y:[
=vista	y-]@ZHI
=visto	v+^-YDFHIZJ
=viu	y+^@^DEHJ
=vm	e!G#G%I(H)I*I+I,G-F/G0G1F2H3F4D6]7G8H9E:G=D>F?E@GAJBECHDHFIGGHaIGJIKELJMGNIOHPHQIRaSGTGUFVHWJXHYHZA[I]I^I_DaGbHcBdFeGfegJhH
=vms	yBIHJRaZE]GfI
=voce	m#I%J(Y3H9]:Z>H@]BIHGIIKIMHO[XYZH
=voglio	o+Y-I@ZBHCJDJHGIFKGMINHZ]hZ
=voic	v3J>F?IHGaa
=voicemail	yHZ
=voldoet	pHIIZKGN_ZH
=volevo	v?Z@_HG
=volgen	yHJO^ZIhY
=volt	m#Y3H9I>F?J@GBJCIDJHEIHKIMJOJXcZIa^
=volta	l!Y#G(J+Y-I0Y3J9H=J>I?I@bBHCIDHIHKGTHUJVIXHZGaJbahI
=voltar	v@ZDHHJIJKaZD
=voltei	y!_=IHG
=volver	tIJKaZE
=vom	e!Y#H%E&[(F)Z*I,I-F/I1I2Y3I4^5F6J9I:F;^=G>G?FBECIDIEJGYH@IEJIK^LIMGN[OIPGRGSHTIUDVYXIZA[H]G^G_HaHbIc]d]f[hF
=von	c!H#I(H)I*Z,J-Z0I1Y3H4H6I9F:G;^=E>H?HBFCHDHEJFJGYHIIXJIKYLIMZNEOZPGRHSITHVGWYXZY[ZA[I]H^H_GaGbIdZgHhG
=voor	h!I#G(I-a3J9J:J=Y>J?J@HBHIFKFMIN[U_V]XEZCaIbIdFhI
=vor	n3I>]@^BHDYHEIHKGM]OHRYXIZE]]^IaJ
=vorhanden	vZE^I_^h]
=vorher	v#H5Z@IBJHIIIKIZH]b
=vorig	yHGKYMGg^
=vorubergehend	pHIT^c]
=votr	b#H%H(F)G*G+I,I-E3Z7H:X>J?IBXCIDEE^GJHBI^KEM]NIOJPGSJTXUFV][I]G^I_JaIbId]fIgIhH
=voudrai	t9H?Z@_CIH]IJKJNIXJZIaI
=vous	h#Z(X-I.X9_>I?JB]CJHCIHNJUJZGaI
=vpn	Z!G%H&H(H)I*G+F,F-D.I/H0H1E2G3E4X5I6G7G8G9A:H;I<G=F>B?D@EAIBDCFDGEIFHGFHiIDJHKELIMdNFOGPHQHRCSFTFUGVFWIXFYGZ@[G]E^H_FaCbEc>dGeHfBgZhF
=vs	y(Z
=vu	v+^@[DGHIZJ
=vuelv	t!Z#I+Y>JHDZJba
=vuelva	yX[
=vuol	i!J#I%J(I*Y+I-H/J3G9G=]>E?G@GBIC_DGHEI[K]MYNZOHTIUIVIXIZE]IaHbJdJfIgIh[
=vuoto	y3[HEZ]
=w	d!^#G%I(G)I*H+I-G.X/G3[4I7I9^:I;I=]>G?H@GAJBFCHDFEJHCKHM^NHOHPHSHT[VIXHZE]J^GbIcHdYfHgYhI
=w32tm	r%H4J=HBFHDReZIcJdEeIfD
=wacht	t>IHGX[a^
=wachten	y9J@[XY
=wachtwoord	X!F#I%G)I*H+H,I-]/F0I1I2I3G4G5I6H7G8I9G:I;I=F>F?F@@AIBZCFEIFJGGHFJGLGMYN^OIPGQJRHSGTFUCV@WHXAYIZa]G^Z_GaEb[cEdaeIfEgGh]
=wachtwoorden	yHGU^V]
=wachtwoordherstel	l=Z@JHHU]V_ZF
=wahl	y>I?^CGHIZH[]aJ
=wahlen	p#H-^3I9J>I?^@EBGCIHEI]KZMINIZC[]]I^HaIdJhF
=wait	Z!G%I(F)I*H+H-E1H3F4I7I9]:H;J=I>D?F@bCFDFEJFJGIHFICJIKDLHM[NBOHPHRISITGUIVGWIXfYJZB[H]F^H_Hb]cIdIfIgIhF
=walk	v@JHHKGMHNJZI]a
=wall	yH^RI]J
=wallpaper	y>JH]
=want	O#G&H(?)D+a,F.X/[0G1G2G3B4F5F6G7E8F9H:Y;F<H=D>_@]AFB=C]EGFEGFHII^K[LINIPBQFRFSFTBUBVAWYXCZ?[a]?^C_Da@b@cEdDeGfDhY
=war	m/E4J=JBZDIHIN]PZRJTJZI]_cGdZfZ
=warehous	yHZVJZ[
=warn	y.Z9IH]
=wart	v9^>H@JHEMGaZ
=warten	o9G@aHIKJXZaY
=warum	r*XBIHHIHKJN[V^ZF[^
=was	J!b#@&F(G)X*?+B,A-X.C0H1I4Z5B6I7?8a9Y:E<B=I>c@YAIB^DJEEFGGFH6IYJ>LGMDNYOBQIR_S@T=UFVAWYX=Y[ZC[B]a^^_]a;bCcDdBfXg>hD
=wasser	y>aHH
=watch	r>H@^H[OFZCa^
=way	d!I#F%J(H*G+H-B/H3F4J7I9C:J;I=I?e@EBFGJHXIEKILJMINYOIRJSIT]UHVHXZZD]_^I_GaEbIcJdIfIhH
=ways	r(J*]?[@HC^HGIJZG[J
=wczoraj	t@^HGM[ZJ
=we	M!>#A%=&](E*B+C,C-I/E0[1^3_4G5H7Y8[9@:Y;C=d>[?CBFCZDCEYG]HYI>JZK>LZM>ODPJQXR@S?THUJVCX@YYZ?[G]>^Ba>bBcHd^e?fFh@
=weak	k-_9JHYIXJYKIZI
=weather	y9IH]
=web	_!G#B%I(H)J*I+I,J-E.J0I1I2I3E4E5G6G7I8J9D:H;J<J=H>F?G@EAIBECFDFFIGGHdIEKELHMdNZOHPFQJRCSGTdUIVHWJXFYEZA[G]G_GaEdHeJfEhG
=webcam	vH]
=webex	yH^
=webmail	m>I@HH^KJMaZHhF
=websit	mH]I]cJ
=wechsel	t-J@bHHKJLZ
=wechseln	y@[h]
=wed	v(G=JH_ZIaJ
=weder	v*I9J>G?JCHD]HDMHaa
=week	c!]#G%H(F*I+I-G/G1I3G4G5I6J7H8Z9E:E>]?GAIBBD]FIG]H]IYJILEMGNHOJPIRISJTFUFVYWIXIYJ[H]E^G_]aHbGcHdHeIfGgHhH
=weekend	m!J#X4I9[@IHDRJTIZ]bJcJfa
=weer	t-J3I9E>I@bBaCIHEIFKGMJOIXIZDaG
=weg	n#H*I-H/I3I9F;]>G?^@GBJCHDIIFKJMHNJTHXIZG]a_IaIbYc^dJhI
=wegen	r+Y>GE^NYT]ZF
=weggeklickt	v>JBJCID[HGZ[]^
=weigert	v@XJZKIN^ZH
=weil	h!I#J%I(I*J+[-Z/_3H4J7I9F:H>E?G@]BHC^DDHAKYLJMFNFOHPITIVGWJXIZ?[J]b_JaFbHcJdIfIgHhZ
=weird	t-^/^@GF]HGIEKIMHZG
=weiss	m%J-H.Y9]=J>J@FAZBJCIHFIHKGNZZZ]Ib[hY
=weist	y/EJYN^
=weit	y9]@JHIK[
=weiter	m&X-H7X9J:]>X?J@HBJC]DJHCIHKGMZNJOJTZZG]IaIbJg]hH
=welch	p-I=HH^IIN_O[
=welcom	v+J-H9Z>IBGHGIJK_XJZI_JbY
=well	l-a/Y9J?F@HC^HCIHKHMINITZZDhJ
=wenden	y!YZ[
=wenig	y,I-G?IC^DHHII^XIaH
=wenn	yHJII[^
=went	]!G#F%H(G)I*I+H,J-D/]0I3H4I7H8J9F:H?G@YAJBcCDEIFJGIH>IFJHKDLIMGNCOIPHRHSHUHVGWJXG[H]c_HaCb]cFdIgHhE
=wer	y#Y+HCIDFH^
=werden	c!I%D(F)J*X+J,Z-D/F0]3H4_6[8Y9H:[;^=G>F?C@[C]DEE[GJHAI[JIKBLHMDNIOHPGSJTHUGVFWJXHYI[G]G^D_HaGbHcHdDfGgGhE
=were	]!F#G%^(E)H*G-D/G0I1_3H4H5J6I8H9C:G;H>H?X@HBECEDEFIGHH?JIKYMGNGOIPZRHSHTHUHVZXGY^Z[[I]H^^_HaHbFeIfGgGhH
=werkt	n-J9JB]HXIIMZNJdGf]hI
=weryfikacji	yC_
=weve	m-Y7JDJHJJ]T]UY
=what	S!B#B&Z(^)A*A+D,E-G.G0G1F2G3D5F6Z7F8F9[:X;F<H=B>>?C@=AEBACFDEEFFEGIHYI]J]LEN[PEQGRESET?UDVHWFXCYGZd[C]H^FaCbBcDdCeFgFhc
=whatever	k-IHDI]JZKHNaZChG
=when	P%^(]*Z,_-E.H/H0H1H2I4Z5H6G7J8G9E;H<I=E>B?[@IAGBBCDDEEHGFI@KaLEMHODPFQIRGSFTFUDVBWFXFYHZJ[Y]E^D_[aabYcHdCfEgChY
=whenever	y7XDX
=wher	a!H#F%I)G+H-Y/I1I2J3E4I5Z7H8J9G;I=H>D?F@CAIBCCFDEFIGHH[IXJIKBLEMHOEPIRISHTHUFVEXGZ_[Y]E_FabcIdIfHgI
=wherea	y/XPX
=which	W!G#G%^(Z)H*F+G-A.J0I2H3D5Y6H7Z8G9D:G;I<J=C>]?F@ABGCFDDEJGHHZLEMFNeO^PEQIRISJTHUHVFWHXGYY[G]E^H_EbFcEdCeGfFg[hY
=whil	^#H%G&J(G,[-H/H0]3a4H6J7G8H9J:F=^>H?H@EBEDFEHGHH?IHKFLEMZNFSIT^UIVFWJXIZB[I]c^F_IaHcHdYfGgIhF
=whit	vb^
=who	[!E#G%G(E*H,H.J/F0I1I2I3D4F5H6I8G9[;H=F>C?D@aBECFDXEHFHGFHfICJGKGMFOFPaQ]RISHTHUGVYWIXFYIZ?[Y]G^FaGbGcGdGfGgFhG
=whol	m)I3H>H@IHAIIKINJO]UbVaWIZFhJ
=whom	yHH_^aG
=whos	n-G3[@IG[HCI[KHNJPJZC^Y__hI
=why	W#Z%F&^(@)H*b+F,G.H/E0H2H3B4F5H6H7E8G9A:E;H<I=E>B?^@bAHC?DBEHFGGFH>IYJFKXL[MDNIOEPGQHRHSGTCUEWGXDYHZa[X]D_FaBbDcFdFeHfGgEhC
=wi	t#Y9IH_
=wide	yUZ
=wie	f!I#F%J(H)I*I+I-E/J3G4J7J9Y:I=I>B?FBECFD^GJHeJJKbLIMENFO[RJSIUGVDWHXF[F]F^JaDbGcJdIfIgIhE
=wieder	d!]#[(I)J*I+Z,J-F3H7I9C:G=H>G?G@bBcCFDEHBIEK]LIMGNHOIPHRJTHUIVGX]ZB[H]G^I_IaFcJfDhG
=wiek	y@]
=wiel	v#I-JXa
=wielkiej	y9JCJHGIa
=wiesci	y9^HJ
=wife	y@ZFHHEK^ZG
=wifi	d-I:H>J?I@IBHHfIIKINJZAaIcHfJhI
=wijzigen	i#I(I-I3J9E>J?J@_BGCJDJHFIHKHMGNHPJVHZ_[Y^]aIbJdIfJhY
=wil	m9H>I?]@]BICIHYIIKJM]SJTHZI[YaHgY
=will	_!H#E%I(H*J+G/H4J6I7I9[:I=I>Y?D@^BEC]DEEJGIHZIGJIK]LIM]NEOHPJTZUIVGXGZI[_]G^H_IaDbGcIdHeJfI
=window	N#[%D&I(A)E*D+E,F->/a0G1D2F3C4B5_6F7C8F9A:B;G<G=B>B?[@>AGB>CCDBEGFFGEHZI=JBK<LDM^N@OEPDRDS@TAUCV@WEXAYHZ@[_]G_IaBbhc[dCeFfYge
=winter	yK^
=wipe	y>FH[P]
=wiped	t#X+]3H>^?ICJHEOI]JaI
=wir	g#J%I*X+Z-X/I1Z3Z7Z=]@GBZCFDYEXGIHFKHMIPIUJVIZE^H_IbJdZeJfGhH
=wird	Y#G%E&J(C)G,G-].I/D0G2H3H4F6G8H9D:D;G<J?a@^AIBBCBDDEGFHHCI?JFK_L_MBNIQIRHSGTFUEVCWHXYYH[Z]B^CbCcEd_eFfDgDh_
=wirft	y/H=IH]S]ZH
=with	G!A#E&I+J,[-I/^0@1@4C5C7G9@:a<I=Z>_?E@EAHBECDDGF]GIHIIJJYKGLYM^NXOZP[QCRXSITEU?V<W?X>YB[=]>^CaabFd>eZfB
=within	n#Y@aF]HEIJNGXYZF
=without	X!F#E&[(C)Y*E+F,H-C/F0I1I2I3^4Z6I8G9G:E;I<J=J>[?D@AAFBaCDEHGDHEI^JEKCMCNYO_PDQJRHSGTEUFWYXFYIZ<[_]G^FaAbFcGeFfEgGhD
=wizard	Z!G#F%H(G)G*E+b,f-G0H1J2J3G4H6H7H9G:H<J=G>C?F@EAIBGCHDCEHFHG[HDIFJHKELHMGNGOIPGRISGTGUHVGXHYIZ>[I]G^F_FaHbFcGegfGgGhG
=wlaczon	tV_ZJdY
=wlan	yH^
=wo	v9I:YBGH[Z^
=wohl	v(XC^HHZJ
=wollen	y+[:ZDJ
=wollt	t/[9]@_HHIIKINJZH
=won	y9JH^
=word	_!I#D%J(H)H*I,I-c/I3G4J7I9D:I=H>H?GAJBDCGDGEJFIGJH]IaJHLJMHNDOGPITGUIVFWJXFZ>[H]I^H_Ha_bIcIdHfHgIhD
=worden	p![*^>X@IB[CXHFUZVIZFhJ
=wordt	o-H@YBIHGIHKHMId_h[
=work	L!A#?%Z&F(I*@+B,D-</Y2D6C7F8[9>:G;J<E=?>Y?HACBhC@D>EEFGG?HIIAJIK?M^N>OIQES@TBU?WBXAZf[?]?_@aAc@d=eBf]h>
=workday	y!]HYbH
=worker	v!^HH
=workspac	o7cBJHDZF
=worldwid	yS[
=wort	v-]
=worter	y#I-aHGIHKITJ
=would	k(E-a3I9H>[@GBHCJDJHYIFK]N[V]ZCaHhF
=wouldnt	t-ZHGKIN[ZGh]
=wpisuj	yHIO_
=writ	X!B#B%d&J(B)F*G+F-D.I/D0D1F2G4[5F6J7F8Z9C:E;G<G?E@AAEBBCFDDEHFFGIICK?LGMFNDOXPJSGTFUEVDWGXC[F]D^D_XaEbBd_g]hD
=writeback	H!@#>&G(=)?*C+C,^-@.E/E0Z1Z3A4H5X7D8Y9F:@;F=Z>A?A@AA^BACBD?EBGXI?JYK<L@M?N=OFQYRZSAT@U?V=WAX@Y_Z>[@]A^=_^aBb=dcedf_h=
=written	f%J)J,J-J/[0b6I8I=J@JBJGJHFJHKIPZRZXJZF]J_IbIdEeIg^
=wrong	Q!B#c%E&I(B)E*E+F,[-?.H0F1F2F3[4D5H6[7E8F9Y:D;G<H=E>A?C@HAGBBCEDCFGGEI>JDK>LFMENBOYQHRbSFUFVDWHX^YE[F]D^B_EaCcBdCeEfAg[h]
=wrongly	v-J3]E^IIOFUI
=wrot	o-I/a4I@]HFKYMJNFRJTJYIZG_IcHfEg]
=wurd	^!Z#D%J(E)H*G+I,Y-D0I1I2H3E4[5I6I7H8H9F:E;H<I=Y>]?ZAJCFDEEIFIGHHFIDJHK[LGNEOHQIRISHUYVXXF[G_^aDcGeIfFgFhE
=wurden	v%^(F3Z?]DJ
=wylaczon	l!^(J.Z;[HIUZVJdX
=wymaga	yC[I[
=wymagan	p9JCZI[N]ZI
=wymaganych	y=[
=x	l!J#G1_@[H]IJTIZJ
=y	Q!X#[%H&F(H)I*I+Y,D-D.J/B0C1E2E4B5E6Y8Z99:[;D<F=_>a?A@aADB]C[DGEEFIGBH5IaJIK[LENHO[QERISBU@WCY[Z?[H^C_BaCbHcAdAeEhZ
=ya	b!F#E%H(F)]*G,I-A.J/H0H1J2I3B4H5I6I7H8J9@:G;I=Z>a@[AJBdCCDAEJFIGIH=IBJIKcLHMCNEOBPHQJRHSHTGUEVDWIXZY][F]F^HaBbGcHdHeJfFgIhA
=yahoo	y>^HF
=year	_!_#G%H(F)I*J+H-Z/I1^3H4I6J7H8I9Z=H>^?X@EAJBFCHDFFIGIHFIYJIKaL[MGNERJSJTIUIVGXHZ>[I]G_HaHbFcIdIfGgIhG
=yes	p!I#J(I)I*J+J-G/b3H4H7I9_=H>I?G@GBFCIDHHDIGJHKHMGNIOJPHRJSGTGUIVHXIZE]H_IaGbIcJdIfHg[hI
=yesterday	e!J#I-H3I9G:I=_>Y?I@^BICIDIHIIHKCMJNHXIZahI
=yet	^!]#F%E(E)G+G,H-F/I0D1E3G4G5J6I7H8G9G:H=G>E?FBACHD^EJFIGBH=IEJHKDLHMhNCOIRXSGTXUEVbXHYIZ>[G]G^G_GaGbFcGdFfCgD
=yo	m!I#H(Z*I+J-H3G4J9]:I=I>]?Z@FBGD[HCIFKGMHNIOIPJTIUIVZWJXIZD[I]I_JaFbJcJdJfIhG
=you	O!B#G%G&G(C)@*C+Z,F-G.F/D0F2G3Y4D5F6F7C8E9i:G;F<G=I?H@@AFBYCDDaFFGDHBIAJDLDMBNAO^PCQFRESCTCUEV_WIX[YIZ^[D]C^I_FbCcGfChJ
=young	v@_IJZI
=your	K#G%E&H(>)G*?+^,B-H.F/E0F1Y2F4D5F6E7E8D9d:b;F<F=]>E?A@DAEBACHDXEaFEGCH=JDLCMHOXP?QFRESCV]YF[C]C^F_DaIbBc_dZeCfCgB
=yourself	y?IU^ZF
=youv	l#GC[DGHIKXTZX]
=yubikey	v?bHIZF
=z	g!G#F%I(H*J+J-G/J3F4]7Y:b=F>G?H@FBCCHDFEIFJHAIFJIK[LJMHNGOYPHRJSHTIUGVYWJXGZG[I]I^IaabIc]dGfHhG
=za	o9I@IHIIaXZ
=zablokowan	n#^HIT_
=zahl	v-[HGI^
=zapi	vHGUJYYZGd^f]hI
=zapisanym	yO[
=zapisywani	yd]
=zapomnialem	vBIDZHIUJVIZ^
=zasad	vN]
=zasady	yKHNaZH
=zawiera	y-^HI
=zbyt	m-_9J@JBIHGX_ZI
=ze	n*J3J9I>IBHCYDJHEIIKZO]SIV[ZFaIc]d[gIhY
=zegt	t-[9HHFIJK_d[
=zehn	y-IHHIHKIN]Z]
=zeichen	j#I%I-Z/]2^3H9J@GBICGFYHFIaKGMINITIXIZGcJfI
=zeigt	n#J,J-J0Z3I9I>F?H@JAJBICIDIHbIIOXR[XHZI_ZaHbXdIfIhH
=zero	r3_>FHDIHO[T[XH
=zetten	y9J@]HX
=zgadza	tO]ZHh[
=zgubilem	t>]HI
=ziffern	v-J3]HIIXO]
=zijn	r-I9H?[CZHII^ZHhY
=zip	yH_ZG
=zit	yHIIZV^ZG
=zle	y#J9JHHX_ZJaJh[
=zlozonosci	yI]NY
=zmiani	yHIh^
=zmienic	o(I@aBIDJHIIJKIMHVIZZ^^hG
=zmienilam	y@]HIM[
=zmienilem	p>[@]
=zmienion	tBZHIM_ZIhJ
=znakow	yI_
=zonder	v3^>IZI[ZaH
=zoom	pH_ZI
=zostalo	v!ZMZTY
=zresetowac	n:[@IBIDIHGS[UIVGZ_aIgJ
=zscaler	yHXRIZHc[
=zu	W!D#_%C(B)E*C+D,D-e/D0F2Y4D5G6E7D8G:B;F<H=B?@AGEEFEGEH8I^JEKELZMAN[OGPYQGRDSEVBWDXfYEZC]]_Da?cIdBeEfBgDh?
=zugang	y![HZ
=zugelassen	y@^QYZH
=zugewiesen	y*Y=Y
=zugriff	j#J%b-J3J4J9I=J>^?J@ICHDHIIKINIXJZYaIdJhJ
=zum	g!I%X4Z6I:G;J=G>I?]@FA^BGCIDHIHKHL^MINJPJRJTHUFVGWZZB[Z]H^I_FaIb[cId[fFgJhI
=zur	l#J+_3F=I>H?]@IBICEHEIIKINIO[UJVIWZZF]IaEbIc]dIf]hJ
=zuruck	i!b#G%H&^(I-H/J3J4I=G?IBHCIDIHCIEK^MINIVH[J]J^JaIb[cJdGeIfHgZhI
=zuruckgesetzt	i%I(H:[=J>X?JB[E]HDKHM_UHVHZB^JbHdIgZ
=zuruckschreiben	o%[3I4]6[9I=H>J?IBJGYHFKJPHRHUHYIZGaIcGdceJfE
=zurucksetzen	T!C#E&I(]*F+H,G-H.I/F0H1H2I4E5H6F7D8H9I:_;G<J=[>H@EAIBXDBEIF[GFHHIEJGKALZMCNDOHQJRGSHTGUZVXXEYHZY]Y^D_FaZb_cYeGgDhE
=zuruckzusetzen	r(_.[:I@HBHHIVIX^ZGbIdJ
=zurzeit	v#ZC[ZJcY
=zusammen	y6[9[HIZI
=zwang	yL_
=zwei	d!I#H(I)J*b-H/]3H7J9F:I;J=I>G?G@XAbBGC^DFHEIEKZMHNGO[PIRJSITJUIVIXFZF]F^I_IaGbJcJdJfJgIhH
=zweit	m?I@_BJCcHHIIKIOJZG
=zweiten	v@ZHZ
=zweiter	y8Y@^HI
=zwischen	t*J/I9G@[BJHHK]R[TJXIc]fJhJ
=zwrotn	yd]
=zwrotny	vHGUJYYZGd^f]hI
=あ	k(Z3Z9[:J=^>I?J@JBICJDHHBIGKHMINIUHV[ZF_^aIbJcYdIhJ
=い	R![#H%C&G(D)F*B+D,F/I0E1F2E4D5F6F7D8G9Z:H<G=?AFCDD_ECFEGDHbIYJHLFMZNZOFPFQFR]TGU[WEXEYF]D_EbCcFeFfZ
=う	i-I3H9a=J>H?H@^BICIDHHCKHMFNIUJVIXJZ_aHdJfIh]
=え	g#[(I-H3I9G:J>H?I@]BHCIDHK_M[NFTIUFVIX]Z^aIbJdIhH
=お	n(J-I3J9d=J>I?J@JBHDIHCIHMINJTJUIVHZZbH
=か	c!H#G%I(F*Z+J-G/I3X4J7I9]:G;J=Z>C?[@^BDDDEIGJHZICJXKEMZNDOIPIRHSITHUEVDXGYX[H]I^Ga]cGdEf]gHhD
=が	Q!]&G)F*B+D,E-D0E1E2E3[4D5F6F7C8F:G<G=]>Z@>AFB=DAFEGZH]I^JHK;LFMDNIQFR]SCT?U]WEXFZ[]Da_bEcGeFfZgYhX
=き	]!G#G%I)J*I+I,J-G.J/H0J3E4I6J7H9B:Z;J=X>_?Z@aBECFDIEYFJGIICJHKIMENCOHPHRITGUCVZXF[H]J^Z_Ga]bEeIf[gHhE
=ぎ	o-H9FCIHII_XbZG
=く	c!H%]*I-G/I2J3^4J7J:H;J=G>]@ECGDEEIHZIDJIKZMCNEOHPIRHSJTEUDVFX^YXZ^[H]J^H_HaFbHdGfGgHhX
=け	k*[-I/Z9H>[BIC]DHHDIFKIMGNZTIUJZX[^aGdJhI
=こ	m(X3H9_>H?J@JBJDXE]HDMIVIZDa[
=ご	t9_
=さ	]![#]%[(F)J*Y+I,J-].J/[0J1J2I3D4I5J7I9C;H=G>E?Z@FCIEHFJGILJMIN^PHRGSITZUBVEWJZ@]I^G_GaGd[fGgZ
=ざ	t9_
=し	U!C%X&I(F)G*D+F,G-A.G/E0G1G2G4F5G6H7F8H9_:H;G<H=B>a@YAHB_CYEEFGGFH:IZJEKILHM_N]OZQHRDSETHV>WGXAZ]]F^D_DaAbAcIeHf]g[
=す	X!X#C%E&J(X)H*]+G,H0H1H2H3C4G5H6H7[8I9b;G<I=C>F?D@DAHBADAEXFHG]HGIZKILHN]OGQHRXSGUGWHX]YH[E]G^F_EaDdYeHfGgDhJ
=ず	yCXHIR_
=せ	Y!E#E%F&J(X)I*G+H,I-D.H/G0H1I2I4G5I6I7G8I9=;H<J=_>Z?^AIBCCID[FHGHJFK^LIMBO[PFQIRFSGTEV]WHXDYIZ_[F]H^F_ZaYbHdIeHfDgFhC
=そ	t9[G_HFIIMHNHUJZF[[
=た	W!D%Y&J(C)H*E+G,H-[.H/Z0H1H2H3C4G5H6H7G8I:J;H<I=D?]@^AHBaEYFHGHHFI[JFKFLHM[NYPIQHRFSFUDVBWHX_]G^E_EaCbCcEdGeIfDg[hB
=だ	d!I(I*Z-]/J3H9D:I=I>F?G@[CZD[JJKFN]OIPYRISIT[UDVHZB[]^I_IaIbIdGfHgIhF
=ち	t9_HGZJ
=っ	_!X#G%I(G*H-F.Y3X4J7J:G;Z=H?XBFCGDEEIH@IZMJNDOIRHSITGV_X^YXZ@[I]J^[bHcHd^fGgH
=つ	l*a/Z9GC[DHH^IIMIZI_X
=て	V!^%F&I(H)H*E+G,H0G1G2G3J4F5H6H7F8H;X<I>_@AAHCJD]EEFGGGH>IYLHMENYOIPIQHR^SFTXU_VZWHX_YHZ=[E]G^X_IbDdZeHgE
=で	U![#@%D&H(H)G*[+F,G-F/X0G1G2G4E5G6G7Y8H9[:Y;E<H>^?@@^AGBIFFG[JCKDLGM]NIODQGRCT[UYV[WGYGZE]F_CaAeGfAgZhD
=と	^!G#G%I(F*G+I-^/H0J3F4I7I;J=H>E?F@YBDCZE[FJGIH?IbJHMBN]OYPHRHSITGUDVFWJX[Z>[H]I^HaGb[d]fGgHh_
=な	V#B%Y&I(H)H*[+F,H-G0G1H2G3[4F5H6H7F8H9D:Y;X<I=Z>ZAHBACIDZEEFGGGH[JEKGLHNYOEPEQHREUFV[WGZG[Y]F_HaZbGcJeHhH
=に	X#C%Y&J(@)H*E+G,H-C0H1H2H3Z4G5H6H7F8I9_:C;Y<I=C>X@FAHD@EEFHGGIDJYK[LHM]OFPFQHRFSFT[VZWGXCYH[E]G_[bZdYeHfXhA
=の	V!B#B%D&I)G*[+F,G-@.G0G1G2G3]4F5G6G7Y8H:H;X<H>C?aAGB?CHDHFGG[K[LGN_OEPGQHR^UJVXWGXBYGZ;]F^C_HaJbZcZdFeGgZ
=は	_!F#D%H(E*Y+I,J-E.J/[0J1J2J3F4I5J7H9^:F;J=E>E?F@[BXC[DDEHFJGIHGICJHKYLJMcNDOIPHRHSGT^UDV_WJXFZB[X]I^[_GaFbFcGfFhE
=ば	t3]9H@_HHZF
=へ	yMZZHc[
=べ	y?[[[
=ま	Q!I#G&G)E+D,E-C/H0E1E2E4C5E6E7C8F9^:J;D<G=[?YAFB]DZFEGDHCIYJGK[LEMFNYQFSBTZUHWEYEZe[J]D^AbCeEfCgHhC
=み	yT[_Z
=め	k(I*]-I9H>J@HBICIE]HFI]KIM^NJTXU_VIXJYZZEdJhI
=も	f!I(I-G3Z9C:I=]>F?I@^BGD_IEKGMXN[OJTYUHVGX]Z@aZbIcJdIfJhI
=や	t-]9HHJIIX^
=よ	t9^HIIXZGd^
=ら	h!H#H%J(H*[-^/Z3Z9B:I=[>F?G@GBHDFHaICJJK[MFNDOIPJRISJTHU]VGXFYY[JaGbIcIdHfHgJhH
=り	d!H#G%H(X*I+J/I3^4I7I9b:G;J=]>J?F@[BYCEDEEHH=JIKEMENEOHPIRISITGUEVXX[ZY[I]J^I_]aEbGdFfGgIhF
=る	]![#F%G(Z)J*Y+I,J.I/G0I1J2I3X4I5J6J7H9A:E;Z=F>D?E@[AJBCCFDCEZFIGIHFI_K]LJMZNIQJR]SHTFUYWIXEYIZ=[G]I^ZaFbZcGeJgFh[
=れ	W!Y%Y&I(B)G*[+F,G-^.G/Y0G1G2G3A4F5G6H7E8H9I:I;F<HAHBYD]EEFGGFHZJXLHOIPEQHR^SFTXV@WGYH]F^E_DaAbHcDeHfB
=わ	d!I#H(I*I-_3G9Y:I=I>[?H@ZBZC[DEHAI^JJMDN]OIPJRITHUGVGX]ZA[J_IaFbIcIdHfIgJh[
=を	[!G%G([)I*^+I,J-Z.J/H0J1J2J3E4I5J6J7H9C:X;J=E?Z@DB@CDD_EZFJGIHZJGKYLIN[OHPHRHSHVBWIXZ[G]I^Z_HaEbYcGdBeJfEgFhD
=ん	X!E#D%F&I)H*F+G,H-D.H/F0H1H2H4G5H6H7G8I9Z;H<I=^>Z?^AIBBCHD[FHGGIIJFK]LHMAOZPFQHRFSFTEV[WHXDYHZ^[F]G^E_YaXbHdHeHfDgFhC
=ア	f!]#]%](]-J3I9G=I>Y?bBHCIDFHIIHKIMHNHUHV[XJZCaHbJcJdIhJ
=ィ	vD^HHJ^
=イ	h!I#I(I*I-I3[7^9E:I=^>G?I@HBICHDHEJH]IFJYKHNHOJPYTIUHVFXI_IaHbYcIdZfIgJ
=ウ	e!]#[%](Y-I.Y/Z3I9H=J>I?IBHCIDIIIKJMXNITYUHV[XJZFaJdI
=ェ	p7^9G>J@IIIKJVIZD^^_aaJdJhJ
=エ	p9G@IE]HGIJMIVJZb
=オ	o(I/Z9H=JE]HDIIKIMINJUIVIZD_acZd]g]
=カ	i!^#]%]:XBJHFUJV]ZH
=ク	c!H#^%]*J-H/Y3H9F:H=H>X?H@GBFCHDFEJIGJIKGNGRJSIT_UFVFXHZ@[]^]__aHb]cIdYfHgHhH
=グ	r(Y=IDJHEMYUIVaZZ
=ゲ	y:^ZH
=コ	f#I(I-I3G9E=I>^?I@HBHCIDHIGJYKGMaNHUIVIX]ZA_^a^dIfIhH
=サ	i!I#J(J-H3J9G:J>IBICIDHH]IGJYKINHRbU]VHXJZEaJbYcJdIfZ
=ザ	m!^(X-J.Z9I:^;[@IHFKJMGNIUHVHZD^]_XdHhI
=シ	r7_HEIJKJMJNaZF
=ジ	t9HHZZY_a
=ス	T!C#G&J)G*E+G,H.H0G1H2H3C4F5H6H7E8H9A:X;G<I=Y>J?B@IAHCCDGFHG[K]LGM[N]OGPEQHRESETCU]VGWGXCYHZ[]G_YaCdZeGf]gZhY
=セ	^!E#E%Z([)I*H+I-G.J/G0J1J3E4I5J7G9D:X;I=_?D@DCFDZEYGIIEJGKDLJMCNCOIPGRHTFUaV^WIXGYJZZ[G]I^G_GaFb[dBeJfEg]hF
=ソ	r9I@JH]MbZFhJ
=タ	l(Y9H=J>I?IBJH^IJJ^MHUIVHZE_^aIbJdIga
=チ	y@IB[MIZE^^
=ッ	[!E#^%F([)I*I+J-H.J/G0J1J3G4I5J7H9G:X;J>E?E@CB[CGDGEYGIIFJGKDLIMBNCOJPGRHT^UZV^WIXGZY[[]I^Z_GaGb[eJfEgXhE
=テ	yD^HHJ[
=ト	[!Z#Z%Z([)I*I+J-H.I/G0J1J3F4I5J7H9E:[;I>E?E@DB[CFDHEYGIIFKDLIMCNCOJPGRHTJUZV^WIXG[G]I^F_^aFb[eJfEgYhF
=ド	T!D#H%E&J)G*E+G,H.H/Y0H1H2H3D4G5H6H7Z8H9C;G<I=C>Y?D@JAHCCDHFHG[HDK]LGM[N]OGQIRESFVHWGXXYHZ]]G_JaYbXcDdZeGhY
=バ	pDJHEIJNJRbUHV]ZEd[fI
=パ	U!D#I%F)H*G+H,H.I0H1H2I3E4H5I6H7F8I9D;H<I=C>B?EAICDDJFIG[K]LHM[N]OHPFQIRFSFTDVIWHXDYHZ^]H_EaDbYcEd[eHhZ
=ビ	tHZU^ZJf[
=フ	o!J-I3]7^9H>IDIH[IHJ^KJMHNIU]VIZGdJfJhI
=ブ	t.Z9IHFZH_a
=プ	i!I#J(G-I/Y3I9F:I=H>H?b@IBHCIDGE[H]IGKGMGNGTJUFVaZ@_IaHbHcYd[fJg]hI
=ボ	y([HZ
=ポ	tNbZF
=ミ	tE]HHUJZFcZd^g]
=メ	i#J(I*J-I3F7^9F:J=I?I@IBHC[D^H[IFJYKIMGNHOIPZUHV[XIZH_JaYbJdIfJhI
=ユ	n!^(X-J9J:^;[@IHFKJMHNIUHVHZD^]_XdHhI
=ラ	h!I#I(H*J-I.Y/Z3G9C:I=^>H?I@HBICIDHE[IFJXKHNHUHVFXIZa^IaIbIcIdZfIhH
=リ	]!F#F%G([)I*I+J-H.J/H3F4I7H9F:X>E?a@DCGD[EYGIIEJGKCLJMDN^OIPHRHTGU[V^WIXG[G]I^G_HaFb[dCeJfFgYhF
=ル	g#I(G*J-G3F9F:H=G?H@HBFC[D^EJHaIDJ]KGMFN]OIRITIU[V_XIZ>[J^J_IaXbHcJdGfHgJhG
=レ	o(Y/Z7^9IE]HCIIKIMHNIUHVHZEcZd]g]
=ロ	f#_(I-I3J9I:I=I>I?I@IBHCJDIIHJYKHNHT_UHVGXJZY[]_JaJb]dHfJgJhJ
=ワ	V!E#I%F)H*G+H,I.I0I1I2I3F4H5I6I7F8I9F;H<I=C>B?EAICEDJFIG[HIK]LHM]N]OIPFQJRFSFTDVIWHXDYIZ^]H_FaEbYcEd[eHhZ
=ン	]!Z#Z%[)J*G+I,J-E.I0J1J2J3Y4I5J7]9B;I=]>D?E@EBDCFDDEZFJGIH^ICKDLJM^NDOHRHSHTJUCV^WJXFYJZF[G]I^H_GaEfFg^
=ー	Q#E%C&H)F*C+E,F/H0F1F2F3?4E5F6F8G9=<G=?>X?@@HAGFFGZH]IHKZLFMYNZODPCQGR]SDTAUZWEYFZa[J]E_YaYcAeFfZgX
=一	b!H#G%J(I*E+I-G/I3E4I7I9Z:I=H>E?F@dBFCcDEHHIEJJKGNGOcPIRISITZUHVGXFZB[J]I^I_IaZbIdHfHgJ
=上	k!I9H;[BJCIH[IYJ]M]ZEfYhJ
=下	y9^CZHGZJ
=不	X!B#A%C&H)F*D+D,F-A.G0E1F2F4C5F6F7D8G:G;F<G>]?Z@YAFB>CAD@EDFEG[HHJCKFLEMFN[OaPDQFR[S[TFU@V]WEXBYGZb[D]C^Z_JbAcBd@eFfYgChY
=与	vOYZHc^
=丢	t>_HGaC
=两	n*b/Y9H?I@^C^HGIIMIPJXIZJaI
=个	l!I#H%J(I*I-H/Y3G4J9D=J>H?G@]BGCXDHFJG_HAIGKaMFNHOJPJRISJTHUIVGXHZB[Z]_^J_^aEbIcIdIfIhH
=中	t(IBJE^HIMISIUIVJZDd^ga
=为	y*^CJ
=么	t*^@JCIN_ZG
=了	Y%C&H(@)E*C+D,E-A/Y0E1E2E3@4C5E6F7C8F9[:G<G>b?J@HAFCID?EEFEGEHYI?K?LEN@OYPCQFSZV>WEYFZa[D]Z^Z_BbAcBd@eFgZh?
=事	v9HB]HIIIVaZH
=二	p*a/Z9ICaDGHFIHMJZJ
=云	t/]HJT[_Z
=人	v%F(aPYUJVIZG
=什	y*^@ICIHHN_ZG
=今	n9J@cZE
=从	yD]
=他	y(]JZZH
=付	y/[NFZ]
=以	h!J#I-I3I9I>J@GBZCIDJHFI]K_M[NHPYTYUJV^XJZEdJhI
=们	y(IBIDIHIU_VEZDbJd^
=件	r9]>J?JDJHHI[KGN[ZGaY
=会	r-^9HHXIHNYP_ZI
=但	r(ZMYT[ZG[[h[
=住	v9G@HBIH^IIK^MJhI
=体	y(ZUYZI
=何	n#[-H3I9[>J?J@HBGCIDIHcIFKJMGNITIUIVHX^ZEaJbJ
=你	t(H9a=J?J@IBGDJE^HEKJMJUHV^ZCbJfJhJ
=使	e!I#I(I-H3H9F:J=I>G?]@ZBICIDHHBIHKbN[RJT[UIVIX]ZZ_JaHdHfJhH
=信	p3]9I>F?_@JCHHFIHZIa^
=修	tMJZ^
=停	r![f_
=側	v/ZSZTZ
=入	h!H#H(H*J-[/J3[9D:I=I>F?G@FB_CGD[HDI[JXKFMYNFO^RJTIUFV[XHZA[J^]_JaIbJcJdGfIgJhG
=全	n(]-J9H?[@^HDIJMJUbVHXJZD
=公	r9^:[HEN]U[ZI
=共	y>IH_
=关	y9JHGU[ZH]aaI
=内	yG_HDIJMHN_ZEhJ
=册	tCXD^
=再	k#I9F@bHFIJKYMHNIX_ZFaJc]gZ
=写	p#I(H3I9I=I@GBHDHHEIaKGMHNHUGVHXJZB^IaIbIdaf_hG
=出	h!I#H(I*J-G/J3]9D:I=I>F?]@GBGCHDFEIHJIDJJKIMFN]OIPJRJTIUGVGXHZc^IaGbIcId^fHgJhY
=分	p(Y-J3I9HDJHEI]K^MJRaXJZFcIfH
=刚	t@ZMX
=到	f!I#H%J(H*J-Z3D9G:I=]>_?H@HBGCHDGIHKHMHNISITIUHVGXIZA]G^J_Xacb^cIdHfIhI
=刷	yH]
=前	e!I#I(I*I-H3H9G:J=J?I@[BGCHDHHBIZKdM^NEPYRJSJTIUHVHXHZA[J^J_JaHbIcJdHfIgYh^
=力	yO[
=务	o#J-I3J9F>J?I@ZBICJHFIHKJRbS]VJXIZF_JaIcIfZhI
=助	vH]UZVXZG
=効	f!b#I(E-I.Y/J3I9H:H;[=H>I?I@IBHCJDGIDKFMGN[RJTIU_V_XIZ@^I_IaIbGd^fGgIhI
=動	tHYMIYZZDbXf_
=匹	yO_
=十	v(ZHGRbZHcJfI
=単	y-]
=印	p9IHa
=原	y:[HJZFb_
=反	vHIMYbXg^
=发	t3^>[DJHI
=取	t:Y>]aI
=受	n/_:Y>[@JHGIJMINBZaaH
=古	o>Z@IBJHFMbZGh[
=只	m#J*G-J3J9H?^BJC_DIHGIINJP_UIXJZH[ZaGdJ
=可	p#I(Y-I3I9F=a>I?I@JB[CIDIH]IGKIMIUJV^XHZEaHhJ
=号	a%I(H)J*H+H,J-F.J/H0I1I2I3f4H5J6J7I9A;I=G>_?F@FAJBFCDD[EIFIGJH>I[JIKGLJMENGOdPHQJRHSHTEUGV[WIXFYJZB[I]H^H_GaCbHcGdGfGgIhF
=司	t:[N]U[ZJ
=合	o-I3J7_9H>J@IBJCIHEI]KJMHNbUJVJZDfJhI
=同	l!H#H%J(H*J-H/Y3H9E:I=I>H?H@FBHCIDHFJGcHAIFKGNFOJRcSITIUFVbXIZB[J]J^J_IaHbIcJdHgJhG
=名	p-]3J7_9G@ICYDIHFIaKJMINIVIXIZIhJ
=后	t(J=^@HHGIJKHMJNIVIZC^JcZdFfahH
=否	p#J%^/^HHIJJYKIMHN_ZF
=含	v-]
=启	o(G:J=J@IBGDHH[MJU^V_ZBbHd[fJ
=员	l!J#I*a-I3E9G:J=I>I?I@HBHCED[HDIHKIMHNIPaSJV]XIZD_JaIbIcJd]fIgHhI
=和	r3H9G>FCHD]HDIaOaVJZH
=問	r9I?[HJXJca
=器	m!I#H(I*I+J-H.Y3G4I9E:J=H>G?b@GBGCGDHGIHBIGJ]KHNIOJPJRbSITIUIVGXHZD[J]I^J_^aEbJcHdIhH
=回	j#H%J(G-I3H9]:I=I>I?HBGCIDGHIIFK[MFNHTJUFVFXYZ?^IaHb^cIdaf_hF
=国	v3c9IHHaJ
=在	d#G%I(F*H+I,J-H1J3G4I7H9^=G>F?[@^BEDGEIFIG^HDIFJIKFLJNFOIPHRHSGTFUEV[WJXHZD[I]H^GaGbFcGd[fFg^h]
=地	n!X(I/^@IBIE^HGKJMHUIVIZC_YcYd^fJg]hI
=坏	vH^
=域	r*I-J3J7_9G@JCJHEIHJ]MINJPaUJZH
=填	y>JCYHJO_
=境	tHHIJKIZIc^db
=変	e#J(I-I3J9G:I>^@cBYDIHCIGKGM_NGTJUHVIXIZ[^[aHbJdHfHgJhE
=复	t9HHZI[KYN[ZI
=外	t9I:[G_HZIJMINHZE[[hJ
=多	j#]*J-E3I9Z=F>I?I@IBHCHDIH]IGKIMITIUJVJXcZFaHcJfJhJ
=大	r-J3J9GCJHFIdXJZHfY
=天	l#I9H@dBIHFIIKIM[X^ZD^JhH
=太	j#]-[9G@IBIDJHEI^KIMIXaZFaIhJ
=失	n(I@IBHHIPYUIVHZcfY
=好	t#I-I3I9c>I?I@IBZCIDIHCIIKIMITJVIXIZEaIfJhI
=如	yHbUJVIZG
=字	p-I3I9F@JCHHFIfXIZHhJ
=存	yHIO__Z
=安	y?]DZZI
=完	v9JBaHFMIUIVIZC]_aI
=定	l#^9G?IH^MGT_ZIgZ
=室	y9^
=家	y3^fZ
=容	v-_
=宾	y:_ZH
=密	U!B#G%J&H)E*D+D,E.G/I0E1E2E3A4D5F6E7C8F9B:H;F<G=@>@@[AFCBDHFEG[IXK]LDM^N]ODPCQGRCSBTBVIWDXAYFZc[C]D_Ca@cBd_eEhY
=对	p!I(J-J3I9I;[?J@GBJDJHFIGKGMHNGVIZ__baIdIfJ
=小	o#H-J3J9I>G?I@^BICGHFIIKIMINJTJXbZEa_hJ
=少	r#J-I3J9E=a>J?IBICIH]I^MJVIXHZHaH
=尝	tX]
=届	n>YHDZIab
=工	y3F@ID[HIKIZEdFfahI
=己	t3I9J>J@[HHO_V^ZH
=已	m!]#I(J-J3J9I=J>^?J@IBaCIDHHDIIKINJOIT^UIVHZC_YbJfJgIhJ
=帐	o!^#[HIVZZJ
=帯	p9I>bD[ZDaI
=应	v:Y?^HFZJbX
=度	n#]-J9GIDMIN^X^ZI
=开	v(H3JBHDHHHU^V]ZDbId^
=式	r*^3^9H?JC^DJHGZIaI
=引	y:Y@Y
=当	tZHh_
=录	j!J#I(J-I3^9G=I>G?I@HBYCHDHIDKHN]OISITIUIVIXIZ_]J^J_JaHbYdJfIhX
=形	y3[
=待	o-J9G:YIHXc
=後	v9]HGMHZEcZf_
=微	v(J9I=I@JBJHGKJScUIVIZDd^hJ
=心	ySJZJga
=必	o-J3J9G=_>JCaDGHEI]ZF
=忘	l#J(G>H?J@GBCDZH_JJKHMDNHUEVIXIZ_^IaJbGdGfIgIhI
=怎	yHZ
=性	yHII]N]
=想	t9J?_@bCIHHIIKJMIXIZI[[aH
=慢	y9HH^MGR^ZIfI
=成	r(H/Z:J@ZB]E]HHMIUGV]ZBbI
=我	b!Z#]%E(])I*G+I,J-G/I0J1J2J3E4H5J6J7H9[:F;J=F?F@EBDC]DHEIFJGIH>JHKFLJMENGO^PHRISHUZVbWIXGZY[H]H^G_HaDbEcGd[eJfFgH
=户	e!_#]%Z*]-H/X3I4J7J9I:];[=H>H?H@DBGCFDHHDJJKGMENHPJSITZUGVZXIZ?[J^__XaIbHcIdHfHgIhG
=戻	r(I@IHEIJK_MGNGUGVJYZZ@b^dZf^hI
=所	v9J=bHFIY
=手	h!J#I(J*J-I3^9F>a?I@IBID_HFIGKJMINJO]TIUJVIXIZG]J_IaBcJdJfJhJ
=打	t9IH_
=承	y!I;aHJ
=把	y9JHGJ]ZG]_aI
=択	y?^HF[Z
=报	t9G@JHFP_UJXJZbhI
=拒	k!H#G%](I*H-G/a3I7J9F:I=I>I?H@]BGCHDHHCIFJ_KFMENcP^THUHVHXHZB[J]J^J_IaHbIcIdGfHgIhG
=换	o9J>^@aHFIJKJM]ZJ
=接	i!I#H%I(H*J+J-G/Z3C4I7J9C:J=H>G?G@GBHCHDFEJIFJJKHMGNDOIPIRISJTIUHVFXG[I]_^J_^a^ccdHfIhH
=推	v-]
=提	oHHKZ_Zd^h]
=携	p9I>bD[ZDaI
=收	o>]HGa]
=改	g!I#H(H-J3H9I:I=I>I?I@cBFCJDIHEIHJJKGLJM[NGTHUHV]XIZZ^^_JaIbIcJdGfGgH
=敗	vBIPYZ_
=数	k#J-I3I9FCIHFIdX_ZIaJ
=文	v9HCIHHIb
=新	d!I#G(I*J+J-G/I3E7J9G:I=I>F?F@EB^CHD_GJH^J[KFMbOIPJRITIUGVGXI[J]J^I_IaHbIcIdFf]gIhF
=方	j!J#I(I*d-I3I9G:J=J>I?H@IBHCcDGIGJ]KIMGNIPITIUEVIXIZFaGbJdIfJhI
=无	n:Y=J@IBIE^HYKJUIVGZ[bIcZ
=日	m-H>I@cBICJHFIFKJMXNJX^ZDhJ
=旧	j(J3J>[@GBHHFIJKXMbNISITHUIVJZC^JdIfJg_h^
=早	y@Y
=时	h!H#F%I(H*I+J-G/J0J1J2J3G4I7J9E:I=H>F?F@_BFCFDHGJHBIFJJKGNHOIPIRbSHT]UHVGXa[J]I^I_Ia^bIcHdIfFgJ
=明	v-I9E@JCZHGIHXc
=易	v-_
=映	v9JH]MYg^
=昨	o-J@dBJHGIGKIM_NJZDhH
=是	i!I#F%H(Z*I-I/J3H7^9H:H=G>H?I@[BFCIDHEJHCIGKHM^NHRJS^T]UEV[XIZA[J^I_JaIbHcIdHfHg[hH
=時	k!J#I-I3J9H>ICJDJHDIGKHNIRbT[UIVIXaaJcYdJfIhJ
=暂	yT^
=更	d#I(H-I/I3J9G:H=I>X?I@bBXCJDIHBIFJJKEM_NFTJUHVHXI[J^baJbIdFf]gIhD
=書	vHHMIYZZDd[f_
=最	t@]HHKaZF
=有	]!D#C&I)G*D+F,G-D.H0G1G2G3_4F5G6H7F8H9^:D;G<H=C>@?C@BAGBAD_EFFGGGHDJEKALGMBODP]QHRESETDU[V^WFXCYH]C^E_Za]bHcYdaeHfCgDhC
=服	o#J-I3J9F>J?I@ZBICJHFIHKJRbS]VJXIZF_JaIcIfZhI
=朝	y9I@_ZG
=期	l!I(H-I3J9G:I=b>I?I@_BICJDIG_HCIAKEMFNbR^SJUGVFXIZBaIbIdIfIhH
=本	m!X#I(I/^3I9H=J@IBHDJE^HZIJKIMFTJUHVIZC_YbJcYd^fIg]hI
=机	f!I#H(J*I+I-H3^4J9D=I>a?H@HBHD_H]IFKIMHNIO]PJRJSJTHUIVHXHZE]I_IaBbJcIdIfIhI
=杂	yHII]N]
=权	p!I%Y(_;[HITZUIVGZG
=来	m#I(I3G9]:^=J>H?I@HBHCIDZHAIJMIUIVHX_ZCa]b^fJ
=権	t%](_;]HHVIZG
=機	y>]
=次	m#^-F9H@ZHGXbZI
=止	j!J#J-a3J9G>J@ZBJCIDIHCIGKJMHNJRJTYU^XIYYZIf]hJ
=正	k3]9IB[DJHHIJKIMITXVIZDhb
=步	t9G?J@IG_HDR_VIZFfY
=残	yPY_Z
=母	y9JHIIa
=求	i#I(I*c-I3I9G=J>I?I@GBGCYDII[KIM[N_PJTIUIVJXIZEaIdIfJhI
=没	b!F#E&J(Z)H*G+G,I-E.I0H1H2H3_4G5I6I7G8I9A:F;H<I=E>Z?D@DAIBCCCDaEHFHGHH=ICJHKDLIMDNFOEPFQIRGSGTFUZV]WHXEYIZC[X]^^F_]aacEd_eIfEgGhE
=法	h!J#I%I*c9I:Y=I>J?I@HBHC]DFE]IHKHMHNIPJSJTJUEVFXJZ[^JbHcYdIfIgJhI
=注	tCXD^
=済	yT[_Z
=測	v-]
=満	pI]KGNaZF
=点	v(IBIDJHFMZUHVHZ]b^
=無	i!b#I(J-I.Y3I9F;[>I?JB]CJDIIFMGNITJU[VHXJZFaJdZfHhJ
=猜	v-_
=环	yHJcZd_
=现	p/Y9I@_CYHGMHZZhH
=現	rZYh_
=理	e!H#H%I(Z*d+J-G/H3H4J7I9F:H=H>H?G@GBFCCDFEIH@IFJIKFMDNFPbRISGTGU_VDXHZ@[I]J^I_IaHbFcGd_fHgchG
=環	ycZd^
=用	]!_#D%F(H)H*G+G,H-E0H1H2I3E4G5H6H7G8I9E:Y;Z<I=_>[?a@JAIBCCEDDEGFIGGHIIGJGK_LHOFPGQIRGSEV]WHXEYIZE[G]G^]aDbEcFdYeHfDgF
=由	yE^ZEd_
=申	yH^ZZ
=电	k!I#H%J(H*I+J-G/I3]4I7J9C:J=I>G?H@FBGCHDFFJH_IFKGMaNHOIPIRISJTIUHVHXHZC[J]^^J_Ga^bIcHdHfHgJhH
=画	p(H9I:I=IBHDJHZMIUFVGZXbddJfJ
=界	yb[
=略	t@IIINcZF
=番	k3b9G>]CJDYHEIHO^ZIaG
=登	c!H#G%I(H*H+H-G/I0J3B4I7I9D:H=H>^?F@GC^DeEJHDIEJIKGNFO]PIRISHTGUGVGWJXHZ^[I]I^H_HaGcHdHfGgI
=的	Z#Z&I(])G*E+F,G.H0G1G2G3^4E5G6G7[8H9@:J;G<H=]>]?C@]AGBACCDAEZFGGGHAJFKELGMXO_PEQHRYSCT[UJVaWFXBYGZ:[F]E^D_DaAb[c]dCeGfHhC
=目	y3_
=直	r3I9JBJHZIJK^MGZFa^h[
=短	i#I(J-G3]9H=J>F?^@[BHCGDGHEIcKGMHNHOJTJUIVJXHZCa]dIfJhH
=码	S!A#F%I&G)D*C+C,E.F/H0D1D2D4C5E6E7B8E9A:H;E<F=???@YAEC@DFFEGZHGK]LDM^N[O]PBQFRBSAT@VHWCYEZb[B]B_Ba^cAd^eD
=确	r3YZIha
=確	v9I>^DIHEZEa^
=示	i#I-J9I?^@IBJDIIIK[MINITJUJVJ[Y_Yd^h^
=社	o-]9I>JBICID]HBIFJYKIMHNaU^XJZEhI
=禁	i!_#H(J-a.Y9H;[>J?J@ZBICIDJHFIHKJMITJUYXIZGfJhJ
=私	y9^HIV]ZI
=种	p*a9I?ICbHFIJZIaH
=種	y>]
=端	v/]MXT[
=符	p9J@JHHIaN^ZG
=等	r>I@[CJHHZGa_
=策	t@IIINcZF
=管	e!H#H%I(Z*d+J-G/H3H4J7I9F:H=H>H?G@GBFCCDFEIH@IFJIKFMDNFPbRISGTGU_VDXHZ@[I]J^I_IaHbFcGd_fHgchG
=箱	r3J9G>^?JCYD]HZIJOHZGaX
=組	tU]ZGc[
=続	rH[ZFca
=織	tU]ZGc[
=线	y3]HZ
=组	r(G:J=Y@JBHDIHCMJU^VbZBbHcZdH
=织	v(J=ZHIU_VEZEc[dI
=经	v>_B]DJHFMJOJTZZF
=给	y?_@[HJaI
=绝	t#J*J-I/[3J9G@^CJHGIIKIMIN_P_UIXIZFaIdJhJ
=缺	v9H=aHDI]
=网	v9FHbZG
=置	^!E#E([)G*H+H,J-I.J/G0I1H2J3E4G5H6I7F8I9F:Z;I>E?D@BAIBXCFEZFIGHIGJFKDLHMCNEOIPFRGS]TFU^V_WGXFYIZ^[G]G^E_GaEb[dBeIfJg]hE
=者	n*aCIHFIIKIMJNIPZU_VHZDd]gJ
=肢	y?^HF[Z
=能	h!J#J:J=]>^?J@YBIDIHEKYM[NGOISIUIZ?^_fIhG
=脑	o#J-I3I9G>J@HBICJDJHaIHKIMbXJZFaIhJ
=自	l!J#I(I-I3H9F:J=J>H?I@ZBHCIDHH_I^KIMHNJO^TJUXVaXIZDaJbJdJfJhI
=致	tDJOa
=行	o:JBIDJHbIZKJMHUIXZZAcZ
=表	p?^ZI[ZbXhX
=被	h!_#a%J(H*I+J-Z/I3H4J7J9H:J=I>H?H@]BGCGDHHCIFJIKFMGNZOIPJRJSJTEUHVHX]ZY]J^I_JaEbIcIdIfHgJhG
=装	yJ]
=複	yI]KHNY
=要	b!G#F%H(G)J*b+H,I-E.J/H0I1J2I3E4H5J6J7H9A;I=]>E?EAJBDCbDCEIFIGJHGIcJIKDLJM_NaOGPGQJRGSHTFUFVFWIXEYJZ@[I]H^H_GaEbHcGdFeJfGgFhF
=見	yH]_Z
=覚	yHIK^ZZ
=解	m#YBZHGMGSITaZG[]gH
=言	h#I*J-_3I9C>H?I@[BHC]DGHDI_MGNGOJTIUJX]ZGaJdJh[
=設	v9GH_g[
=証	t*]>YDYHI
=試	r=^VJX[ZFcZ
=話	i3^>]BJDZHDIHMJO^XJZHaZ
=認	o*]3J9I>aHCIIZEa]
=語	v-aII
=让	y@bMIZF
=记	j!I#H(H*J+I-H3D4J9F:J=H>]?H@FBFCGD_ICK]MFN]OZPJRJSJTIUHVHXHZ_]J^I_IaHbIcIdHfHhG
=许	t#J(J-J3J9F=a>I?HBICIHZIHMJUJV^XIZGaI
=设	yH^
=证	d!G#E%H(G)I*Z+H,I-E/I0I1I2I3D4H5I6I7H8J9C:H;I=_>]?a@DAJBDCaDFEJFIGIICJIKELIMENFOHPHQJRGSHTFUFVFWIXZYJZA[H]G^H_GabbHcGdGeJfGgHhF
=试	o#J9G=^@JHGXbZFcZ
=话	t-I3^9F>IBJDHHCIIMIUJVJZG]__Ha_cJdJ
=误	v9JE^HHZZhZ
=说	v#I3I9F>I@ICJHFIHO_V^X_ZH
=请	o#Y9JH[TIX[cZ
=谁	y(J=^HIS_VHZC
=谢	t!I#G%J(I*I+I-G0J3G4I7I9d:J=I>H?H@HBECHDHFJHBIFKHMHNIOIPIRISITIUHVIXFZE]I^J_IaGbJcIdIfHhH
=象	t!I-J3J9I;]G_HFIIKJMINHUJZF_baJdJhI
=败	rZ_fZ
=账	k#]%[(G*]3I:]>JBICGDIHFIITYUIV_ZGaJ
=足	v(Z9IHHI[N_ZI
=软	v(J9I=I@JBJHGKJScUIVIZDd^hJ
=输	r#^-F@ICJHIO[X_ZGaG
=过	i/Y@YBJD]HHJ]K^MIVJZG
=近	v3J@IHFIIKdZE
=还	i!I#F%J(I*G-I/I3Z9J=I>H?I@FBGC^DIHDIHKIMcNISGT[UHVIXIZE^I_YaHbIcIdHfIg^hI
=这	p#J-J3I9H?I@IBIDIG_HDIIKYMHNJV^ZF[Z__aIdJhJ
=连	r3J9HH]MJVJZG__aJc^
=选	t9J>J?b@FHEMHVJZB[[^_hI
=通	p/]9G@IH[IIKIMINJV^ZZhJ
=遅	y9IH]MGR]ZI
=違	o#]HGIIKIMJX^ZIh_
=選	t9I?aHEZI[^
=邮	r3J9G>^?JCYD]HZIJOHZGaX
=都	p(H:I=]@HBIHFIJKIMJN^S_UYZAbJfXhJ
=配	vE^HJO^ZE
=里	i![#E%I(H*J+J-H/H3a4J7I9F:I=H>G?]@GBGCHDGGJHAIZKHMZNHOIPJRISHUHVbXIZC[I]I^H_aaGbIcHdHfHgFhH
=重	^!E#E([)G*H+H,J-I.J/G0I1H2J3E4H5H6I7F8I9H:Z;I>E?E@BAIBXCFEZFIGHHIIGJFLHMCNEOIPFRGS]TFU^V_WGXFYIZ^[G]G^E_GaEb[dBeIfJg]hE
=録	i3G9H>X?JBICaDbHDIHMIOZZF
=钟	y9IHHMIRcZJfH
=锁	j!J#b(J-F3J@JBHDJHEMHSITaUIVIXIZD[Zb^gI
=错	l!I#](H-E3H9F:I=I>H?H@EBGCHDIE]HCIHKFMHNHOJPJSITIUIVHX^Zd^H_JaFbIcIdHfI
=間	j#[9I=^>J@ZDJHFIEKEN]TJUJVIXaZEhY
=问	r(J9H?[@JHGIIKJNIP_UJVJZZc^dIhJ
=间	v9JHHMZR^__cJfI
=防	v9GH_T]ZG
=限	i!G#G%^(c-J3H9I:I;_=H>H?I@[BGCHDHHDIDKGMHN]RJSJTIUFVEX^ZB^JaFbHcJdIfIgIhI
=除	pHHT][Z_]
=障	yS_
=雑	yI]KHNY
=電	i3^9F>]DZIIMIO^ZIaZ
=需	p9I:Z=aHEI[MY
=面	l!J#I(F3H9G:G=H>I?I@IBFCIDGIJKIMHNJSIUDVEXIZ^[J]__JaGbdcIdIfHgIhJ
=題	tZXca
=页	v3J9IBIDJHEUIVIZ^]_aHbH
=项	y?^HF[[
=题	t?]HIZZc^
=验	f!H#F%I(H*[+I,J-G/J2J3F4I7I9H:I=G>^?b@EBFC_DGGJH?IFJIKGMFNGOIPIRISITGUHVHWJX[ZB[I]H^I_IabbIcIdHfHgIhG
@admin-reset	W!Z%F(_*a+X/I1[7H8J:]>I@ZBFCIDIEZGGHFJJKYMISJUFVHWHX]ZD]HaIbIcJd[gH
@ask-helpdesk	f(a0[3J9Y?J@cBJCJDJHJVJZFfH
@asking-how	S!E#F%A(C*F+E,H-E.I/F0C1C2H4F5H6G7E8G9E:D;I<H=H>A?A@AAHB?CCD<EIFHGEHwIBJFK@LEMDNCOEPEQIRFSETBU@V;WEXDYGZ9[Y]F^E_FaDbBcCdCeFfAgEhC
@away	b#G(I*J+J-I3H4I9j:J=I>E?Y@FBGCHDJG^H[IHKIMENIRJTHUIV[XIZE]H_JaEbIcIfIgIhI
@change	C!A#A%?&F(X)F*B+C,A-;.E/Z0B1B2D3?4A6?8B9D:A;D<B=@>G?>@hACBfC@D;EBFDG>H8I@JFKBLfMaOEPIQERCS?T?UDVCW?X@YB[F]I^n_@a?bDcEd<e>fBhj
@chaser	X!H#C%H&J(E)I*F+F,I-B.I/G0H1G2H3C4G5H6I7G8I9t:G;G<J=F>B?C@AAHBACCDBEIFGGIH6IAJHKCLINEOFPGQHRGSGTEUFVEWHX@YIZ=[G]F^H_EaDbFcFdGeJfEgHhE
@check	o!XCZHIZ]
@denied	pTZZ]
@elsewhere	=!6#C%7&>(7)>*A-7.A/=0:1D2;314]5;6?8;9A:>;:<J=<>a?]@AA;BBC3D2E;FCGDH'I:J>K1L@M_N8O4P=Q;R<S7T@U5V>W:X4Y;Z1[B]Y^<_6a;b]c^d6e:f=gEh4
@field	)!a#h&7([*C+X-G.;/I0C1E3>4E5C6G9#:Z;@<D=G>>?D@YA=BaD]E;F9G^HBICK^LYMFN^O7PDQ:RCSYTcU]VZX>YBZj[d]G_Ca=bccEd^eDfGgYh^
@greeting	M!@#J%B&F(F)B*?+@,C-B.D/B0B1C2D3B4A5C6C8D9y:@;H<E=F>D?Z@dACCADEECFBGCHAI8JGK@LCM<NDO>P@QCRAS@TCU>VCWHX<YJZ<[A]>^A_@a;bFc?d@eDgA
@help	X!Z#X%I(C)I*d+I-H/I3I4J7I8J9g:H<_>G?XCHDFGJH]IFJHKFMGNGPISIUIVFXH[G]I_IaHbGcIeIfIgHhH
@interjection	>!C#6%G)^*>+X,G-?.B/c1:2<5E6D7F8H9h;F<A>]?I@aA:BbCDDaE=FBG^H;L^NYP@Q=RFS?T]UDV[W^X@YFZA]G^@_Ya^b_cFdCe@gGhH
@other-account	O!C#<%B&I(A)F*F+G,F-?.I/E0G1G2F3D4G5G6[7C8G9D:[;H<X=C?C@@AHB=CEDFEGFHGEHyI@JFK?LDMCNAOGPBQIRGSCTAUCV@WCXEYGZ3[C]D^C_EaAb?cDd@eBfBgDh@
@register	H!?#?%A&F(=)?*=+n,C-<.D/I0C1C2D3?4B5C6C7A8C9<:?;C<D=>>_?]@<ACCiDpECFCGAI<K;LAM>N<OcP?QCRBSAT@U<V:W@X>Y]Z7[@]@^A_@a=bCcFd@eCf@gAh>
@reset	4!]#6&?(g)c*E+?,3-*/C0A1H2:3D4?6:7]8G94:f;?<;=f?[@FACB^CBDXE]FFGDH?I.JJK;LCMAN8O;P^Q9RDSdT<UfVgWgY=Zd[I^C_?bicFd>e9fFgdh2
@reset-failed	6!H#A%D&X([)D*;+4,A-@.C/a0[1B2;3<4H5D6^7]8B96:Z;B<J=]>7?>@bAEB7C?DAE[FDH3I]J_KfL^MDNgO<Q?R?SDTAUBVZWAX:YCZa[^]F^d_Fa8bDcFeffcgBhe
@reset-spoken-of	4!=#C&E(c*<+=-/.</C0A1H2<3B4B5C6F7F93:Z;5<X=]>H?@@aAIBdC7FAGAHBI1JYK:LdN:O4PJQDRGSET<UbV]W[XEY_[G]7^h_Ba@bedfeffdgYhb
@reset-word	0#D%I&B(_)[*B+>,H-[/Z0H2X3@4@5]7^8]94:I;==X>??H@aAHC<DCE@FFG_HAJ_K[MHNYO8Q>RDSZTEW^XEYFZF[]^[_CaCb_cHeYfYg^
@second-factor	P!H#F%G(C)F+],_-H/I1J3C4H7G8J9G:F=H>Z?d@DAJBECBDBEJGIHlIGJIKFLIMFNFOIPGRISHTGUGVEWHXHYJZ@[H]E^I_IaJbFcGdIfHgIhH
@thanks	P!C%D&H(B)E*C+X,F.F/E0I1E2E3>4C5E6J7D8F9r:E;E<G=B>??A@DAEBmC@DCEFFDH4ICJDM>NAOBPCQERYSDTAUBVHWEX?Z=[I]B^C_Ba?bBcBdBeFfAgHhH
@trouble	1#D%Y&_(G)E*?+E,Z.H/^0E1@233E5D6^7D9;:D;F<A>F?E@_A=B@C>D<E^FIHBIYKYL>MANbObP^QGRETAU;VHW<XGYFZt[>]5^[a:b@cZd@eeg@hY
@unlock	L!@#f&I(B)E*F+F,F-B.G/C0F1^2F3B4E5G6F7D8G9F:D;G<G=C>B??@?AFBeCCDBEHFGGEH?IBJEK@LCM?NCOGPCQHRESDTkUCV?WFXAYGZA[o]D^A_CaDb<cCdCeFfDgBhB
@works-now	O!@#=%@&G(>)G*C+@,D-=.F/B0D1C2D3?4B5E6D7A8C95:?;E<F=?><?>@9ADB}C>D:EDFHGCH7I<JBK;LBM9N?OBPAQERZS@TCUBVCW@X>YDZ0[@]=^I_Aa<b=c?d?eDf;gAh<
~000	e!I%c&_-c0J2J3I9H=J>J?IBICJDJH]IIJHKHNHPHTIXIZF_IaIcJ
~001	[!I#H%G&k(I*J+J,I/I0J3G4I9F:J=H>H?H@HAHBGCHDHFbGJHXIGJIKHLJMHNCOJPIRJSITIUJVJXIZC[J]I^I_FaCbJcIdGeafFhG
~002	h!J&I3H9H>E?IAIBGCIEaHEIJNJS_TIXEZC]I^J_daDc[
~003	h#J5eAbOIVIZGfI
~004	c!I#H%c&_(I*J+J,H3^4I6e9E=I>H?H@IAJBHCHDIFIHBIFJJKHMINGOYQJSJTIUIVIXHZE]I_HaHcIdJfIhH
~005	d![#D%c&_-^0J2I3I9G=J>J?J@JBJCJDJH@IHJJKGNHPGTeVJXHZG^J_IaJcJhH
~007	d!H#E%c&D(I-F2g3I4J9F>I?J@IBHCIDJFJHGIFKIMIPHXHZD^I_IaIcJfHh_
~008	b#H-J4H5f@XBJHFNdPJZCfJ
~009	f,h9JHFJ[NIZFfJ
~00^	rHHNJZHfa
~00c	m%I-H2g9HHFIHXJ
~010	y6^HY
~011	t,JZHec
~012	y5Z
~013	yHY
~016	o1c3J5^9H?J
~017	p1]3ZHHOY
~018	t1cHF
~019	y1Y@]
~01^	[!I#G%G&k(I*J+I,I-]3G4I7J9F:J;J=H>H?H@GAIBHCHDFFbGJHHIFJJKFMINCOIPISITHUJVJXIZC[J]H^I_GaCbJcIdGeafFhG
~021	y9IHISaTI
~023	[!F#G%^&H(G)I*H+G,I-D.J/I0I1I2G3D4c5I6I7H8e9B:H;I<f=G>G?F@FA_BECFDGEIFIGHHAIELIMFNaOIPHQIRHSHTHUGVGWHXFYJZB[I]H^I_YaFbHcGdHeIfGgIhF
~024	r-_
~025	r-_?IHIVI
~026	i-i3J9G?I@IDJHDIEKHNIXIZFaI
~02^	j!I%H&H3J4D9J<GAaBJHFNFZE_dc]
~034	iHHY]ZHcHdGeIff
~03^	h#J5eAbOIVIZGfI
~040	v%G&a3I4D9I<GAaHINF_J
~044	r3^HFZHfa
~048	yL_
~049	y3ZO]
~04^	f!J#I%c&G(I,H3H6e9F=J>J?I@JBICJDJFIHDIHKJMJNIQJXIZH_IaIcIfJhI
~053	n#FHCTe
~05^	h![#I%d&_(I-^2J3J9H=J>JIIKHNIPHTHXJZI_IhI
~061	g%I-J4H8f9H<F@JBIHFIIKINcZF_J
~062	i!J%a-J3I4F8F9G<g?JAIBICJHGNFUJVJXJZH_JaJbJ
~070	e!J#J%c(J-G2g3I4J9G>I@IBICJHEIFKJMJN]PIXIZD^JaJfJhH
~081	l4e9JHINJ
~08^	c#H-J4H5f@YBJHFNdPJZC^XfJ
~09^	f,h9JHFJ[NIZF
~0c^	m%I-H2g9HHFIHXJ
~0x8	d(J-J4J8c9I<c@JBIHIIJKJN]UJZE
~100	o-]dHebfI
~103	iHHY]ZHcHdGeIff
~104	vHIZIfa
~11^	o,J3[HIcJec
~120	y9JHDSaTI
~123	i-g3_9H>J@JHCIYKIOHXIZGaIhJ
~12^	t5ZIY
~134	t_a
~13^	yHY
~16^	o1c3J5^9H?J
~171	t3ZOY
~17^	y1]HI
~18^	i%J1b4e9IHDNIfI
~19^	o1X4J8I<I@[HHNdZH
~1f^	j8g9J<IHHNHZI
~200	X!H#G%G(G)I*I+I,g-F/I0I1I3G4E5i6e7H9D:I=H>H?G@GAJBFCHDGEJFIGJHCIGKGLIMGNFOIPHRGS^TGUGVGWIXHYJZ@[I]H^I_HaGbFcYdHeHfEgI
~201	e#I,H-H0J1g3H4G5_6]9F=J>J?I@YBICJDJGIHBIIJIKIMHNIOJPJRJSIUIVJXIYJZF_JaIcGebfGhJ
~202	c!J#I(I+I-k3H9E=J>I?F@GBICJDIHBJJK]MJNGOHTJUIVFXHZD_JaHhH
~22^	v-XK]
~230	]!F#G%^&H(G)I*H+G,I-F.J/I0I1I2G3D4c5I6I7H8e9C:H;I<f=G>G?F@FA_BECGDGEIFIGIHAIFKFLIMGNaOIPHQIRHSHTHUGVGWHXGYJZB[I]H^I_EaFbHcGdHeJfGgIhG
~231	t_a
~234	k-c3_9IHFIYOIXJZIaI
~23^	p-bHFK[
~24^	r-_
~251	y3^
~25^	r-_?IHIVI
~26^	h#J%a-i3H4H9F<H>J?I@HBICJDIHCIEKGMINGOJVJXIZE_JaHhJ
~29^	t3I8_>EBHCJEaHCXFZHaD
~2c^	k%H4H8G9I<gBJHHNHZI
~2tm	rBIHGRedHfG
~300	V%b&i(G)H*G+G,F-_.I/H0G1H2H3D4G5H6G7H8H9B:G;G<J=F>E?FA^BDCFDEEHFaGIH@IDJIKCLHMFN]OFPHQGRHSFTEUGVGWHXEYIZ?[G]F_aaBbGcFdHeGfEgHh]
~306	a!H#H%_(H)J*I+I-G2I3G4C7I8f9E:I<g=H>I?H@HAHBFCHDHFJHCIGKGMHNbOJPIRISITIUHVHWJXHZC[J]I_GaGbIcIdIfIgJhH
~308	l4e9JHINJ
~310	f%JHFNJPJY]ZGcGdEeaff
~313	t_a
~320	_!I#H%H&J(J*I,g-G0J3G4I5J6f9E=I>I?H@IBGCIDIEIFIH@IHKIMHNGOIPIRJSHTJUIVIXIYJZC]I^J_IaHbJcZdJebfGhH
~329	v8_
~32t	pBIHGReZHdHfG
~330	W%b&i(G)H*G+G,F-B.J/H0H1I2H3E4G5H6G7H8H9B:G;H=G>F?FA_BDCFDFEHFaGIH=IDKELHMGN^OFPHQHRHSGTFUGVGWIXFYIZ?[H]G_aaCbHcFdHeGfEgIh^
~343	t_a
~345	n-Z0X3aHHIZOJaJ
~34^	h-a9I@JHFIJXJY]ZFcGdGeIff
~365	d#F/]=[HETdWZZIg[
~400	v&a
~40^	o#bZH
~425	y3^
~43^	t_a
~44^	r3^HFZHfa
~456	n3bHHIZOIaJ
~471	y3]HJZZ
~474	o#bZH
~48^	yL_
~49^	y3ZO]
~500	j#FHZTe_H
~512	y3^
~530	vHZ
~53^	n#FHCTe
~567	o3_HEIZOIc^
~56^	y3[
~604	yL_
~619	r4J8I<IHINdZH
~61f	j8g9J<IHHNHZI
~626	v%b4I<INJ
~62c	k%H4H8G9I<gBJHHNHZI
~632	v8_
~65^	d#F/]=[HETdWZZIg[
~660	yL_
~67^	r3_HI
~680	vHFNJZIfb
~700	e!J#J%c-G2g3I4J9G>I?I@JBICIDJIFKJMJNIPIXIZGaIfJhJ
~711	y3]HJZZ
~71^	r3ZHFOYc^
~740	o#bZH
~800	c!I#I%c&_(I,I-F/J2g3H4I9F=J>I?H@HBHCIDIHAIFKIMINZOJPITJVJXHZB]J^I_JaIcJf_hG
~802	[!F#G%^&H(G)I*H+G,I-E.J/I0I1I2G3D4c5I6I7H8e9C:H;I<f=G>G?F@FA_BECGDGEIFIGHHAIFKFLIMFNaOIPHQIRHSHTHUGVGWHXGYJZB[I]H^I_YaFbHcGdHeJfGgIhG
~818	l4e9JHINJ
~99^	y-_
~^00	r3_>EBICJEaHBIIO[XEZGaC
~^01	t3ZOY
~^0x	d(J-J4I8c9I<c@JBIH[IJJJKIN]PJUJZC
~^10	y-]
~^12	r-Z3ZI[OJ
~^20	Z!I#I%I(I)J+I-E/J0J1g3H4D5k6J7I9F:I=I>H?HBGCIDHGIHAIXK[MGNHOJPHRHSITJUHVGXIYJZB[I]J_IaHbGcGdIfEgIhI
~^30	t-dHFJIKI
~^31	f%JHFNJPJY]ZGcGdEeaff
~^32	_!I#H%H&J(J*I,g-G0J3G4I5J6f9E=I>I?H@IBGCIDIEIFIH@IHKIMHNGOIPIRJSHTJUIVIXIYJZC]I^J_IaHbJcZdJebfGhH
~^33	W%b&i(G)H*G+G,F-B.J/H0H1I2H3E4G5H6G7H8H9B:G;H=G>F?FA_BDCFDFEHFaGIH=IDKELHMGN^OFPHQHRHSGTFUGVGWIXFYIZ?[H]G_aaCbHcFdHeGfEgIh^
~^42	y3^
~^45	y3Y
~^47	m#b3]HH
~^50	vT]
~^63	v8_
~^66	yL_
~^68	vHFNJZIfb
~^80	]!E#F%d&_(G)I*G+F,H-C.I/H0H1I2f3C4b5I6I7H8]9A:G;H<a=G>F?F@FA_BECFDFEIFHGHH?ICKFLIMFN_OHPFQHRGSHTGUGVGWIXEYIZA[H]G^H_YaEbHcGdHeIfFgIhE
~^aa	_!I#E%H(I*I+J-H0^1_3H4J7J9E=J>I?HBGCHDHH]IHKHMHNIOIPJRbS_TbUIVIXHYIZF[J]I_FaHbXdIfF
~^ab	M!X#?%G&H(A*D/I0E1[2F3A5I6F7D8E:D;]<G=_>[?ZAFB^DDEHFGGGH[IYJHKBMCNHOIPDSXTYU^WFXBY]ZZ[^]h^B_HbHcCeJf?gDhF
~^ac	<!f#Y%i&_(@*I+G,]-A.I/]0I1B2b3E4>5A6G7@8C9<;]<B>[@@A^B[CBDHFDGIH_JBKGL[MDNAOXP_QdRGS?THUHV]W=XBYC]?^c_Za;bAc;dFeBfGg>ha
~^ad	>#F%Z&[(c)l*n+B,i-C.D/?0A2A4=5B6A7e8^9>;C<C=B>??A@@B9CCDFEcF@HDI9JEK=LDM;N@O>PiQYR@SFTBUYVZX@YAZB[>]<^I_Ba<b>c<d^eEf]gfhD
~^af	M#b%Z&I(H)F*F+[,G.H/a3C4H5G7D8Y9Y:D;G>C?C@ZA]B^DBEIFIGEHHI?JXKCMXNHPIQHR^SET]UHVFWFYY[D][^H_EaGcCeGfagJhD
~^ag	K!I&H(C+a,E-].H/C0l2F3C4D5E6F7F8a9I:D;E<G=I>C?B@^AEB_D@EGFFGCHBIEJ[K[LEOEQGSETFUCVDWFX^YFZ^]C^G_EaHbEdFfYgDhF
~^ah	h#I-J9I>J@XBIHDIJK]RaTIXZZ]h[
~^ai	h(J9Z@^BIHCIJKIMbPYUIVHWZZ^fJ
~^aj	r8^9[V[
~^ak	[!]#G%H(H)I-G.[/X1[3I4I7I:I;[=H>J?H@GBHCIDGGJIFKDMINGPGRJSITJUZV_WIXHZJ[I]J_JaIbIcHd_e^ha
~^al	F!F#C&F)Z+b,F.Z/I0C1D2D3^4H5G6C8D9b;C=?>X?_@dBHC]DZECFIGDHBIGJAKeLCM[OJRASEVZXIZ=[Z]F^b_@aDcAdAeDfEgHh^
~^am	Y!G#G%H([)^*]+H,Z-E/G0J3F4H6I7G9F:G=H>GBECGDEG^IFKYLIMFNFOIPYRISITGUZVYX][I]H^I_GaGbHcbd_eJfGgZhG
~^an	E!H#B%?(Z)@,D-H.E/D0B1I2E3D4J5Y6B8X9a:b;J<E>d?a@^AdBCDHEBF@G?HAIEKfMdO@PYQDRASFUBV=WE[Y]a^]aBcAdFeCf@ha
~^ap	N#C%_&G)D*^+_-^/G1Y2F3B4C5F7D8G9H:B;X=A>_?gAZBCCCD=EEFGGGH[IGJELDM?OESETFWCX@Y^ZA[b]Y^D_[a_cCdBeFf_hF
~^aq	o:Z@^HJU]
~^ar	U![#J%H(H)J*H2^3F6Z7I8J:H=H>H?F@EAJBaCGFJH[IEKELIMGNHO]RXTHUHVFWIXFZX[X^I_GabcHdEfYgJhG
~^as	Q!J#I%B(I*]+a,a-C.J/G0I1I2I3Y4H5I6H7G8I:I;I=a>B?B@IAGBDC^DDFHGHH]JHKDLcMGNEPFQIRHSHTFUFVDWHYI[F]G^FaacGdDedfFh_
~^at	N!G#I&I)E*E+F,[-C.I/F0G2H4F5H6G7F8G:H;H<I=]>D?EAIBYCDDCEHFHGZIGJFKDLXMFN_OFPZRZSFT_WGXdZa[F]D_Eb[cDdGhb
~^au	G!C#G%Z&G(c)c*G+H,g-F.H0D1Y2E3H5F6D7F8H9C:H<G=F>X?Z@HADBCC^D]FDH[I?JFKDLYM?NZOBP?RBSBUbVcWHXEZ=[I]^^A_GadbAc[dHeCfAhF
~^av	V!Z#F%F(F)G*J+G,I-D/H0I2I3]4G5I6I=Y?[AICZDFFIGIIIJHKeLHMDNFO]PYQJRHTGU^WHXJYIZF[F]Z^G_GaCbZeIgH
~^aw	a#J(I)[/J3H9H>G?Z@aB[CHDYHZIHKEMJNXTJUZVIXJZ@]c^ZaDbIhG
~^ay	l9Y@^DJHJIIZY]^f[
~^az	h!Z-Z/X8X9I:[@HBJIIKHMJN_UZV[ZGbYgZ
~^ba	J!b#[%B&G(A)D*C+I,H-^.D/H1D2D3E4Y5D6^7C8Y9H:A;E<F=Z>E?H@HAIBDCbD>EEF_GEHgIIJHKaLDM?N@O[PbQ_SCTBUAV@WDXHZA[Z]^^B_FaEbZcGd_gZh?
~^be	B#C%](Y+B,I-a.C/E0I1F2G3G4Z5_6X7E8E:Z;d=H>E?I@[CJD^EIFGGIHDJEKXMIPEQBR[SCTDUDVJWHXYYJZ>[B]g^IaXdZeHf@
~^bi	Y!H#X%G&I)J+I,J-]0J2J4I6J7I9a:H;J=H?FBZCFDGFJGJH]JILINFOGPIRISIUHVGWJXE[F]G^H_HaYbYcGdHf]ha
~^bl	H!A#h%B&H*B+B-b.c/D0D1C2E3E4I5E6D7A8E9=:B;G<F=B?FADB;CHEEFDGDH^I?JaLFM=NJOBPCRASATiUAV@WFXfYEZ^]@_Ba^bec^dAeHfGgCh?
~^bo	T!H#D%D&J(d)F*X+G,H-Z.H/F1H3@4Y5H8_9[:^;H<I=D>_?H@DAfCJDAEHFFGGHcJHLGMDNGO^QHRFSFTCUEVBXDYHZF[C]D^F_ZaBbDcEdFeIgJ
~^br	N!C#D&I(C)E+G-_.a/Z0F1I2Z3]4]6F7E8F9E:D;Y=J>D?BAFB@EHH^IGJHK@LFMHNZODPDSGTJUCVXXCYY[E]b^G_Cbbc_dBgEhG
~^bu	V!B%F(d)H*G+G,I.J0I1d2I3H4F5I7G8I9d:I;H=a>[?^@BAHBCDDEIFHHGIFJHKELHMDNEOEPYQIRHSFTIUFWHXEZY]F^Z_GaEb]cGdFeI
~^by	d-I9G?J@dBXDJHDIIK_M[NIZ^^IdJhZ
~^ca	>!E#Z%D&C*H+E,F-D.B/D0I1A2^5D6]9B:H<E=H>e?^@bAECAEDFbIcJ=KCMYNAOGPEQ]R?TAUAVAWAX<Z[]e^^d]e]fFhJ
~^ce	R!E#^%G&J(J)F*E+G,H-D.I0H1I2I3^4G5I6H7F8I9C:G;I<J=E?C@ZAIB]C[D]EHFHH]JHK[LHM[NFOaPIQIRGS[THVCWGXDYIZ=[G][^G_FbEc^dCeIfDghhC
~^ch	@!A#B%>&E(I)B*I+A,A-F/c0B1B2c3C4B6[7A9Y;B<Z=>?[@dA@BaCZD@EGFbG?HII[JYKHLgMdOBP>R@SDTAV@W@XBYH[b]Y^g_AbAdGeIf=h]
~^ci	Z!G#_%H*H+H,J-d0J1J2J4H5J6_9^:X;J<Z=G>F?E@DAICFDGEJFIGJI[JIKELJM_NIO^PGQJRHSGTGUEVFWIXaY[ZA[I]F^I_HbGcCdIeJfFgJhF
~^cl	D#D%I&F(X)A*@,Y-C.C/g0g2F3=4@5C6c8B9=;G<D=A>H?<@AAaBaC=D]ECFCGFHBICJHKALHMZNBOEPYQ]RcSATbUCV>WIX?ZD[C]b^F_fbdc[eEf@gY
~^cm	y)]gX
~^co	5!J#C%G&D(@)A*?+F-a.i/>0D1_2_3]4^5]6]7;8a97:_;A<_=A>^?A@>A^B]CHD@EeHcIdJFK<LBMCNJO[PAQJRZS;T>UDVHW^YXZJ[F]Y^@afb>cddAfZg<hD
~^cr	S!F#^%Y(D)G*Z+G,]/F0Z1H3F5X6_7D8^9F:E;I=E>F?X@JAIBBCFDEEIFHHaIFJFKELGMDNgOHPEQJRFTGUEVCW_XGYZZ;[G]I^X_HaGb]cEdEgF
~^ct	hM[ZHbXhc
~^cu	N!a#Z%]&J(D)[+I-^.I/G0F1J2[4F5H6G7F8G9B;G<I=H>A?B@CBGCBEHFGGYH[I[JYKYLYMCN]PZQJRGUBV^WFYHZI]F_IaBbEcDdGeGfCgGhe
~^cy	n/_2ZHGI_
~^cz	n@YHGIYVZZHa_
~^da	K!Z#H%G&G(G)H*D+D.H/E1I2F3f4A5E6D8I9[:G;H<G=@>]?X@ZAGCGDiEFG[IIJDK[M[N@OCPAQERbUIVHWFYDZB[A]H^XaJbGcbdFeFgH
~^dc	y-_HGKI
~^de	>!b#I%d&^(b)H*G+H,=-I/C0>1F2F3=4A5A6h7?9?:B;Z<I=D>I?@@aBGCJD@EDFJGaHaIaJGKbLHMAODPaRXTDUZVAWfX[Z?[]]^a?b]c@dIe>f[gBh>
~^di	C!d%H&b([*X+B,D-Y.I/]0A1c2A3c4[5B6b8Z:^<G=??H@BAEBAC=DBE@GFHGKbLDMAN_OdPCQGRJSBTDU]VAX>Z?[F^Ec<d[eIgF
~^dl	v*[IHJ]N]
~^do	A!Z#F%[(=)>+C,@-B.D/Y0B1E2D3G4i5_6@7e8f9F:B;G<C=D>E?BAbB^C=DAEDFEGEHdI[J^MDN_O[PeQDRCSbT^U@V9W?XHYE[D]I^@_GaAbDcBd?e@fHg]hE
~^dr	V!H#_%_(])Y*G+G,I/I1I2I3X4Y5I6I7H8J9D:G;I>^?EAIBZEJFIG[J]KDLIMFNEOFR[SYTGUGYIZ@[H]]_Ha[bGdHfDgIhF
~^du	X![#H&J(G)X+I,I-F/Z0I1I5J6I7I8I9F:H;J=F>F?FAfC]EJHJIGJILINFOZRHSHTaUHVFWIZH[I]^^H_GdFeIfHgIhG
~^dw	n*]@[C^HJIY
~^dy	t@^HZXX
~^dz	a!I#I(H-H3I4I9b:J;Z=I>I?I@[B^CIDHHZIGKHNHOJPZRZTJUIVIXIZ[_Ja[bJcIdIfYhG
~^ea	Z![#]%Y(I-_/J8I9I>J?I@XAZBHGJHEI[JJKcMINZTIVJXIZA^JaIbJfZhX
~^ec	^!I#G%X(H*J,Y-H3H4[7I8Z:I=F>^?F@ZBFCIDHF[GJHDIGLJMFNHRISIUYVFWIXIZ[[Y]H_HaHb_cHd]e]hH
~^ed	g#J*Y._9J=]?JCHHaPIZJ
~^ee	tKa
~^ef	i#X9]BZHHLZQZTYXHZIf]
~^eg	yN_ZJ
~^eh	y9]HIPZ
~^ei	O!D%E&[(H)E+E,X-G/Y0G1H2H3[5H7J8X9G:^<I=A>D?I@[AHB?C^DXE_FIH^IDK_LGO^PJS[TFWJXaYGZY[D_FaFbDcDdZfCgD
~^ek	vb^
~^el	[#H%I&](H-Y/I3F4I6J9E:[=H>I?dB[CFDaFJGIHFI]JILJMGN[OHP^SHTIUBVbWJXGZD[I]I^H_FaGbHcIdFfHgI
~^em	J!B#B%D&G(B)D*^+C,F-C.G/F0F1F2F3b4_5F6F7D9A:d;E<G=C>c?b@GAEBAC^DfEFHYI@JDKBLEM]OJPHQFRDSDTFVBWFXGYFZA[D]A^G_DaecDeEfCgZhA
~^en	>!Z#?%>&C(@*C+E-[/h0G1[2A3]4H5B6a7a8Y9<:>;E<_=Z>>?BBbCJEEFBG?HCIDJYKFL@MHObPEQHSbTdVZWBX?ZD[Y]G^@_[ebf^gChY
~^eq	t#^@IH[ZJgXh[
~^er	F!]#]%D&d(C)B*A+I,a.H1C2F5D6J7@8Y9A:@;b<E>=AHB[CZDCE_FEGDIGJEKCMBNDOZP?RISdTCU@VBWFXJYHZd[C]A^GaDbCcGd>ebfZgBhc
~^es	K!]#^&G*C,J/D0D1E2D3a4J5F6D7C9I;J<F=I?ZAEBEC>D<EEG_HFIXJDKbLGM?NGPIQJRFSYTBUbV]X]ZH]A_[aYbGf^hZ
~^et	f(J*]-J3I9[>H?IBJCcDIHCIHK[MIR[UZXJZZaGeZf[
~^eu	p:[S_UHZG
~^ev	M!Y#^%Y&b(C*E,Z-Z.H/D0E1F2H3H4E5H7F8G9[:D;F<H=CAFCCDEEGFFHFIBJZLHNcOEPYQGRESaTFXBYJZY[D]I_EaDbDdEe^f_gFhY
~^ex	G#@%B&^(D)Y*Z+F,C-I.I/C0E1D2^3Z4H5I6E7C8I9@:e<G??@=BBC]D>EEF[GbHgIDK^LiMAPDQFRDSCTEU@VHYEZF[C]^^?_baHbBcAd?fDgEha
~^fa	C!J(G)[*B+B-^.G/^0Z2C3_4_5a7E9::D;[<I>>?;@FAJBGEIFeGIH_IJJGKaL@MCNIOIP]QYRYSBTBUDVYW?YXZf[B]>^I_Aa:cJdGe_f?g?hH
~^fe	M!F&](C)C*I+E,d-A.G0I1F2G3X4B5H6J7k9E<H=[>[?B@EAEBZD?FEGDHBIHJEK@LDMANIOHP@QGRDSHTBUaVXXAYIZ^]a^C_Aa@b]cFeagD
~^fi	E!G#]%?&E)H*B+H,B-A.I0B1B2[3Z4I5B6A7E8]9B:[;E<Y=E>b?b@HAGBcCJD_ECFBGcI@JjK;MJPEQCRGS>TAV<X@YJZ@]d^G_baDbHced@eHfEgBhb
~^fl	^!J#I(G)X*I-Z/J3I7J8^9H:J=J>F?IBHCIDIGJHbIHKGLZMHNHOJU]V^ZB]I^^_YaGb]dJfHgYhH
~^fo	E!F#]%@&F(F*H+F,G-Y.F/A0D1D2I3d4Y5C6C7_8h:_;D<E=G>D?HAfBFCCEBF[J@KBLdMENFO>PGQDRCTGUHVAWEYCZZ[^]=__aIbGcEeCfCgHh^
~^fr	H#B%A(@)[*F,F-].F/A0E1Z2E4Y5G8H9G:^;_<F=d>F@YADB?CIEEFDGXHYIFJaKdM?NHOHPaQIRHTYUFVaYIZB[Z]A^X_YaHc]dDeDf@gF
~^fu	R!E#^%F&J*J+G,H-Y.I/G0H1H2I3C5[6H7F8H:H;H<I>H?BAIBaCDDBEHFGIHJFKALGM]NGP[QIRGSFTIUeWEX^Z^[E]D^E_FaCbZcEdFeGfbgGhB
~^ga	U!E(I)G*a+H-D.J/G0I1I4H5I6I7H8I9B:g;I=X?C@^AIBDC_DbEIFHGHHEIGJHK[LHMaNEOCPIQJSGTFUZVDWHXHYI[H^F_GbFcFdFeJfGg[
~^ge	F!G#b%E&E(],]-[.I/E0I2Z3A6E9X:[;J<E=B>c?CACCIEBHAIIJCK^LEMZP[QHUHVGWAYIZC[H][^b_XaabIcYd]eBhC
~^gi	U!J#E%H(],Y.J0I1I2X3D4G5I6I7F9[:J;I<J=F>D?D@cAYCEEIFIIAJGKCLIN]OFPHQJSGTEVCX[YIZZ]F_YaIcGdFf]g^hY
~^gl	Y(c)^*[+J,e:I=I>I?GAXBFIIK[MHNIPGUGVFZY^IaIbIdDeJfIgJhH
~^gm	b(J0c:g>Z?J@IBJDHH]IIKIMIVJZAaG
~^go	R!I#G%G&J(F)H*F+F,I-D.I0J1H2H5H6H7_8H9f:];H<I=F>_?]AHB^CBDIEIFHGHHFJGK]MCNIOFPFQIRGSGTDUEWHXY[[^FcFdFeIfEgGhJ
~^gr	K!Y#H%D&H(g)H*B+H,D-?0I1D2F3H4C5E6D7C8D9f:Z;D<G=?>B??@AADC@D>EEFDG]HcI[JBKEM@OCPgQFRDSCTBU>VoWBXAZ8[C]@^G_@a@b@cBdDeYgbh@
~^gu	S#Z%H(E)I*H+H-d/[0I2J3[4H6I7Z8I9]:h;J=F>E?F@EBECFDEEJFIGIJIKGLINFPYQJSIUHVDWJXGZC[I]G^G_YaFbGdGeYfHgHhF
~^ha	B!B&E(C+F,A-Y.H/[0C1A2A3G4C5X6A7E8A9a:F<D=Y>eAHBDC_D^FFGaHDICJFK^MdOXP=QYR?SGTBU^VZWCXIY_]b_>aXbFc=dceIfCgEhY
~^he	J!J#E%B&I(a)B+D,F-J.G1F2G3B4E5F6E7F8F9c;g<H=D>@?X@bAFCBDFEFGHIJKGMINGOFPHQGR[S]TYU]VJXZYF[B]B^B_Ca[bEcId[eEfcgYhH
~^hi	Q!F#I%G(G*I+F,I-I.I/F0I1I2I4D5h6I7E8Z;I<I=E>Y@_AYDbEIFHGGI<J^LGMENeQIRISFVGWFXFYIZ>[F]Y^FaCcFeIgGhE
~^ho	L!B%D&H(C)b+H,F-J.E/C0F1E2F5[6F7G9]:d;E<G=B>Y?A@hAEBDCAD@EFFFGGHZIFK=LFNCODPZQGRgSGTBUAV@WEXgZ@[D]B^H_Ba_cFdCeG
~^hu	i-J9]>]?I@YCIDHHFI[KIMHZDf_h_
~^hy	g-J9HHaIJPJZG_Fbadb
~^ic	t!ZH^ZI
~^id	Y!H#G%I(G)J*I+H,X-C/G0I3G4J6J7f9D:G;J=G@XAaBZD[GJHYIGJIK^LIMGOIPIRJSHT]UHVGWJZZ[I]H^H_EaGbFdGfHgIhE
~^ie	m9[@^HHIJU]VJZE]^f]
~^ig	b#J%J(H)G*^+J-I5^9J>I?JB^CJD]HDIIK_LaMJNIOYVIWIZE^JbIfJhI
~^ih	g-I3Z:Y@JBJE_HGI]K]OHaH
~^im	T!I#F%H(F)H*X+G,H-B/G0I1H2I4[5I6Y7]8I9E;H=F>Z?D@]A^BBCEEIF]GGHaIBJHKYLGMDQJRHSGT]UGWHYIZB]F^X_ZaEbbc_dFfEgG
~^in	?#?%D&J)C*B+b,H-F.E/D0_1B2@3d4Z5@6F7?8A9@:f;d<_>F@EA@B@DfEHFDH[KGLBM<OYP@S^UDWBXXYAZH]_^A_BbccceIf@gEh[
~^ir	m.Y4ZZ[cY
~^is	^(H-I/J3I9H>I?I@IB_IIPJQXSJUJVIZc^IbJc_fJhJ
~^it	n?Y@JB[K^T[ZJ
~^ja	_!J#I%J(I+Z-Z/J3G:I=I>Y?F@FBGCHD_HZKbL[MGNGOIPHTJUIVHWZXH[J]I^Ia[bZgIhH
~^jd	yZY
~^je	V#Z%G)H+G,a-G/Y0I1I2I3E4G5I6I7G:F;I=E?[@XAIB^C[EIFIIGJIKBLGMINXOGPGQISGTFUGVZWHX^YIZ][G]FaDbEcGd_eIfIgHh]
~^ji	v#FHaZF
~^jo	]!H#H%I(I*I+Z-G1Y3H5J7H8_9I:H=I>H?H@ZAHBHCHG_H_IGJJKXOJPFTIV^X_ZA[J]Y_EaIb]cIdHeJf]hH
~^ju	U!G#H%H&[(G)I+J/H0Y2J3F5J6J7I8Y9_:G>I?H@^AICaDCEJGIHCIIJHLXM^NIOGPIRISITHUHVEXF[a^Ha^cIdHfZgIhH
~^ka	X!I%H(I*Y+J,J-F/H0J1I3^6Z9F:];J>[?^A[BYCGDEEXGHIDJJKDLHMYN[OHPHSHVYWIYJ]F^Z_HaDcGdEeJfYhE
~^ke	H!A#Z&G)I*H,F/J0[2E3C4D5H6e7]8H9@:D;I<F=^>E?C@aAEBECEDcEHFDG]HXICJEK[LZMJOGPHQERFSYTYVEWaYZZB[X]F_BbEcF
~^ki	c#Y-H3Z9F>H?J@GBHCIHYIHN[VJXIY^Z[]H^_aHdJhI
~^kl	c#I%Z(H-J4J9]=I>G?H@GBXCZDHHAI[KIMINJOHR_UIVGXJZX]Za]bccHfG
~^kn	X!I#H%G&^(c*J+I-c/F0I3F4J9F;I=I?ECHGIH<IBJ[KGLIMaOHPJUIVGWJXIZ[[b]H^H_GcIdHfIgH
~^ko	J!b#c%^&G(D)[*B-E.I/C0H1D3C4X5E6I7C8E9H:Z<G=@>X?F@?AJBYD_FXGGH[IZJFKGMENEPZRDSBTYU?V_XYYEZI[I]@^Y_IafbGd?f@gDhC
~^kr	b![#I(I*Y,Y-I3]9F=I>H?YBGCZDHHZIcKDMJNZOJPJUJVIXI]IaZbJfIgIhI
~^kt	yHJOXV]
~^ku	f-H@]BXH]I_K[MISYTZV[ZC^IaGhI
~^kv	y_Zg]
~^kw	r>[
~^la	G!J#X&F(B)E*B+D,C.F/I0F1D2[3d5[7F8[9=:B;D<F=a>c?=@ZADCDDGFCH]I[JAK^McNBOGPBQER[TYUIVCWFYD[J]b^?_DbacYd?eYfHgDh>
~^ld	X#J%J(J-I3I4X5c6I8I9J<k@IBJCIDIHBIIJJKJLJMINIRJUIYIZH^J_IcCdHeIfGhJ
~^le	K!]#C%B&H(H)D*B+C,F-d.G/d0F1E2[3^5_6F7G9><G=A>^?@BACGDFEFHcIkKZLEMEN]ODQFTBUCV@WEX@YXZ?[D]a^I_Da>bEcAdEeJfD
~^li	D!H#>%>(>*A+D,B-d.G/I0J1G2F3G5B6B7G8B9@:B;C<D=q>_?_@DAHBBCEDCECFIG^HdIFLAMBNAOCP@QbRASDT[VFW@X^YCZ7]>^CaHbic]dBeFgAh=
~^ll	a!J#I(I-X9Z:J=I>b?]@HBYCHDHI]KHMIOJQYVHXFZF]IabhI
~^lo	?#l%Z&E(@)F*=,F-A.E0F1A2c3<5E6I7[8A9<:E;B<C=E>G?@@AA[BEC=D?E[FBGEH_IcJEK=L]MHN_O?P>QCRDS>TiV<WEX@YAZ^[C]E^[_^a:bjdaeHfEgYhG
~^ls	pJ_
~^lu	b(I-H2]3I9a=I>H?H@ZCYDIHHI_MHNZOJS[TIUJVHXHZZ]ZaHbIfIhH
~^m3	i#G/]HHTag]
~^ma	C![#d%[&E(Z*D+H,G-].D/C0C1B2[3Y4C5G6G7]9D:C=[>b?G@_A_DFEDGGJ]KILYNDO_PBSDU?VFWEXfYZZ=]=^Y_Ga<bCc[d^eHgB
~^me	B!E%B(D)G*f+^,@-A/E0A1F2G3=4>5B6B7B8J9_:>;A<D=E>c?f@HAbBCCjDaEXFYG@IYJAKZL?M:NIOFQBSETBU=VdWDXAZ^[E]d^F_Eaeb@c=dAeCfDgAhG
~^mg	j)[7]9IHHgb
~^mi	@!J#^&D(G)C*G+B-A.G/F0A2@3H4=6I7Y8A9Y:><C=H>>?A@hA[BDDIG?H;IjJFKFL@MfN;O_PZQBReSfTZU;VaX>YEZ[]_^<_[b@dYeBfJgZ
~^mn	yV]
~^mo	G!I#_%@&G(G)D*F+Z,C-]/H2D3E4H5C6I9b:D;C<E=Y?I@fA^BaC_DFECFDHZKZLCMGNEOZPBQERISYTCUDWCXZ[E]E^YaDb@cFdEeCg[
~^ms	V!G#F%h(B)[*I+I,J-G/I0J2f3G4I6J7J8J9I:H;c=G>H?H@FAJBECHDGFIGIHGIBJHKFLIMHNHPFQaRJSITHUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgdhH
~^mu	M!D&I(C)F*a+E-_/F0G1I4E5Y6G7J9Z:Z;G<I=D?I@^AaBHCIDEE[FFGFHZIbJIKZL_NCPCQJRFTEUBVEWEXYZB_Da^bEcDdGeHfE
~^my	d(F-I7J9[?Z@GBYDJH^IIKHMJTHV_ZC[[h^
~^na	M%D&H(C)F*J+D,F-b.]/I0F1F2H3A5F6G7D8X9[;E<H=H>F?A@JAEBFD[FeGDHJIdJDKILaMHNJOBPCSJTYVGWFXAYZZG[D]c^CbbcHdIeFfGgHhD
~^ne	D#D%]&F)@+D,F-@0D2B3H4A6B7E:@;C=a?F@cABCcDaFCGDH_I_JCKFLbN[OCP^Q^RBSETAX?YY[X]I^A_@bEcXdcfIg[h?
~^nf	mHJJd
~^ni	C!C#A%C&F(G)G*I-@.D/H0F1E2H3I4Z5I7E8B9^<E?^@[AEB=D^FIGJHFJAKFOZQHRBUbVaWGX@Z][ZacbDdYeEf_h[
~^no	D!H#A%>&Y(>)d*E,A0G3?4>5E6A7F8Y9d;H<C>G?E@bA@B_CHDeECFGI^KDMeN_ODPDQCRDSCTDUcV:WXXEYBZX[C]H^A_aadbYcFdCeBfBgFh?
~^nu	C!?#B%@&E(>*A+a,C-C.F/^0[1I2C3m4@5C6I7C8X9;:G;C<E=>>h?;@CCBD_EBFBGAHDI[JHKBM^NDOmQDRASAUAV=YCZ?[F^A_IadbEcCdAeDf>gGhD
~^ny	v9aHH
~^o3	m=[HHT_WZ
~^ob	O!_%E&I(D)G+E,_-b/E0F1Z2F3B4D5H6G7F8F9]:E;d<H=E>D?C@BAdBBCBEHGbH=I@JFKBLZNEOEPDQHRFSGTIUDVCWHXDYGZ<[^]D_jaDbacDdDeGfDgGh]
~^oc	k)Z3I9I@IHDIZVZZcb]
~^od	c#[-_/Y@YBHCJDIHDIIKYMHNbP[VJXIZE[X
~^of	N!I#G%F&J(C)H*_+F,G-F.I/[0Z1E2H4Z5H6H7G8H:F<H=H>Z?f@CAHBCCCDDEHFHHbIAJGLGMcNDOCPFQIRGSGTeVDWHX]YHZ=]D^F_FaEbFcEeIfHgdhD
~^og	h9I;Y>J@aA]BJCJGXIIKHX]ZG__
~^oh	d/J3a?J@JE[HHIJKIL[MZZF[a_YdZhJ
~^ok	f7d=]HIVJZF
~^ol	i1_3I@_BIDYIGKHZ]hH
~^om	vD]HHcYd[
~^on	B#A%H&D(H*H+F,_-<.C/g0]1B2A3C4H5B6_7X8E9G:B<D>B?Y@FA[BDCaD;EfFHGGHDIJJFL@MJN^OEP_QDRAS?TcU?VCW@X=ZC[a]F^H_aa@bAcddbe_fXg^hE
~^oo	v3^@XZG
~^op	K!C#G%H&I(d)E*b+D,E-B.G0F2G3A4D5G7D8J9B:E;F<]=B?f@GAJBGCbDFEFFGGDIAJEKAMCNBPeQGRDSEUIVGWHXJYEZ<[f]I^e_Fa]bXdYeYgEhC
~^or	K!C#A%D&J(E)I*D+F,G.H/F0G1H2H3D4F5H6H7E8H9D:f;G=a>D?C@CBBCDDEEcFaG[HaIAJGKDLFNaOGP^QHRYSETEUdV>WfXEYHZ:[F]D^E_[bEcadZeGfDgFhF
~^os	r3J:_@JBJHJK_ZI
~^ot	W!G(d)H+H-[/G0J3G4I8I9X:a;I=F@_AJBICJF]G[HAKFLJMENIOHPFRJSYTHUEVZWHXY]H^H_HaIbJcIdHgIhG
~^ou	P!G#C%X(Z)G*H,H-B.I/G0H1Z2G3D4H5I6H9B:a;I<I=E>^?C@^AHB]EIFHH_ICJZKILGMcNEOEPFQIRGS^UEWHXFYH[X]F^F_FaEbHccdDeHfDg[hY
~^ov	b!]#^(H-Z/H2b3G4J9]:J;]<]>H?I@]BHCIDIHAIEKEMHNIOYRJS[TIUIVJXIZC]J^I_GaHcIfYhI
~^ow	r#I(]PIVG^^
~^pa	1!:#G&I(X)C*H,F-d.^0H1B2^4<5D6Y7^8C98=@>CADBXEDFFH_IcJ_KeM_N[OAP=Q@R@S]T>VGXDYDZe[_^Y_@aCcJdZfGh[
~^pe	F!D#=%e&F(a*^+F,C-_.I/X0H1C2C3C4G5C6C7A8Y9a:F;e<G=J>e?YAJB;ECFGHJIHJAKBLIM[NCPeQERBSETEUDVbW@XdYGZ>[_^^_Aa=bCcBd^eCf?gBhG
~^pf	y!]F[
~^pg	v0bHEZI
~^ph	F!C#X%D&H(@)C*_+Z,E-E.G/D0F1F2G3e4D5F6F7D8F9?:C;F<G=B>i?Z@AAFBJC[DaEFFEGZHdI@JEK?LEMJNBOcPCQGRESETHVBWEXCYFZC[B]Y^D_CaecDdDeFfDgYhE
~^pi	U!G#F%I(D)G*^,J1J2I3F4H6J7b8J9Z?I@ZAJCaDDFIGIH]I^KEL^M]NEOGPFRISHTFUEVaWIXGYJZA[G]I^G_HaGbXcHdGeJgGhZ
~^pl	N!E#[%J&I(D*G,G-J.Y/F0G3^4E5J6G7E8G9Y:D;H<I=d@CBYDCEJF[GFHbIXLFMDNFOCPEQHRESETIUDVCWGX^Za[E]D^F_HaDf^gFhD
~^po	@!C%B&D(F)F*d+?,@0F2D3I5[6C7D8G;A<C=>>E@_CGD]EFFAGHHcIAJ^LGMaNjOCPDQFR?SETGUDVbWhYBZ?]B^E_IbEd@eCf:gfhA
~^pr	>!D#C%@&C(Y*_+^,B-b.[0]2@4a5C6Z7[8A9>:><E=e?Z@GABC_E]FCG=HDI;J[KGL[MCN[OAPcQDR=THU>V=W>X_YeZX[>]a^]b]ccd@eBf8gIh]
~^pu	R%F&I(_)Y+E,F-I.I/E0G1G3Z5H6Y7E8];G<I>I@]AGDYGFHCI^JFLENCODPIQIRGSFTDV]WFX[YG][^YaZb]cJdIhB
~^pw	d%bHEJ^L^ZJgZ
~^py	y?[
~^qu	L!E%D&H(D)D*a,F-A.J1E2F3>5F6E7D9D:A;E<G=B>_?g@cAFBJDJEEI^KcO]PFQXRXSETIUJVHWEX[YGZ[]H^D_HaBbCcBdFeFfJgFhb
~^qw	o-f3J9J@IHGIGKJXJZH
~^ra	X!F#b%c(E)I*H,I-]/H0I1I3]4G5J6I7H8Z9[:G;H=F>@?H@YAICYFHGHH^JILHMEOCPEQJRHSHTFUGVEWIXaYIZ?]a^G_HaCb_cCdJeIgGhF
~^re	2#<%]&G(c*B+f,>-A.H/a2;3=4F6G7J8H9C:F;D<I=Y@DABBaC]DYF]GCJYK^LCNYOaQaRXSaT9V]WbZf[@^;_HdBeFhA
~^ri	K!Y#J%d&H)D*H+I,I-B.I0]3?4C5H6Z7E9_:J;]<G=F>@?BAEB^GDHHIFKZLGM?NbO^P^QFRXSITJV?WZYF_CadbEcDdCeFfGgDh]
~^ro	P!E#D&J(i)h*d+E,G-D.H/I0H1G3J4E5G7E8H9Z:C;G<I=D>d?A@?AHBHCADCEHFGGFHeICJFKaLFMBNBOEPDQHSFTEUCVHWFXDYHZC[E]D^C_EaDbFdEeHgEhY
~^ru	P!G#C%C&[*Y+G-B.I/Y1]2H3^7E:D;H<I?B@FBHDCEGFZGdHIJ^KDLFMDNeOFR^SEUCVAWFXEYZZB[F]EaDbCcYdBfbgEhC
~^sa	A%D(F)B*C+I,C-Y/a0C2C3]4@5C6H8B9E:Y;C<F><?C@XAaB:DGEYGEI^KcLGM>NaO_PDQ_RATGV^WJX]YBZb[C]?^IaCeHfCgEh_
~^sb	b!J#Y%I-H3J4[9I>I?JB[CIEYIIKHMHPJR[TYVJX_ZE[^bJdJfJhb
~^sc	I!D#D(I)H*G+c,E-X.I/B0D1E2E4C5F7D9Z:A;E<H>[?J@CAGBACFDFEFFGGdH[ICJEKcLZMGO[PJQIRGSCTBU^WDXAYb^CbgcHdFeIg^hD
~^sd	tHIPc
~^se	:!<#D%E(>)^*]-Z.D/A1H2Z3B4_5^6b7I9B:<;C<]=@>@?[AEBJCaDZEDF?GGIIJANEO>PHRdSZTAU^V]WCXAYeZA[X]b_FaIb=cddJfhgF
~^sh	K#b%D&I(B)E*Z+a,G-A/^1G3C4H5G6F7[8E9B:];H<J=D?[@FBADEEGFGGEHcI[KHLIMENIPEQHSZWGYGZF[Z]Z^__[bacEeGfGgEhB
~^si	C!E#B&E(=)^*F+]-a.H0H1H2C3=6C7]9D:F;I<d=E>=@>BICED^EBF^GXH_IfJDKaL^M[NDOBPGRXT_VAWAXGYZZ=][^C_Gc]eAf^gGhC
~^sj	vHHU_V^ZI
~^sk	c!J#I+Z-H1]3Y4[9E=[?I@GBHCHD^HaIGKIMINIO]PJR^TJVIXHZEaEbJcIfIgZhI
~^sl	b#Z-X9I>J@HBIDJFbHaIYKIMHNFZGaJcEdJf[hZ
~^sm	b#J-I3G9F>[?J@IBGDJH^I]KHMJOHT_VJZD[Ja^b_fI
~^sn	k-Y6Y9I>[@JBIHYRcZG
~^so	G!J#]%D&F*D+D,C-b.I/D0B2C3I4D5D6C7A9_<X=H>E?[@cA]BbCdEaFYGHHEIYJFLAM?NJOEQDRCS@U^V^WIXEYCZ^[Z]EaGbYcDdFeDfHgHh<
~^sp	P!F#I%E&X(C)F*E+F,G-Y0F1F2G3a4C5F6F7D8F:D=CAGB@CBDAEHFYGFH[IbJ^K@M@N_PEQGSETcU[VGWFY_Z[[E]B_Za^bYcEd_eFfDgIhB
~^sr	yc]d[
~^ss	I!Z#C%E&I(@)a+Y,F/F0G1F2H3^4I6G8E9G:F;I<H>C?YBYCEDYEEFGGIH^IEJ]KELDMDOFP^QHRGU]V]W^XbZY[H]E^I_EaGbXcGd@eEfBgDhC
~^st	B!c#F%>&E(I)^+D,C.^/Z1^2B3[4C5I7A8D9F:@<C=E>Z?HA_BBCFD]EIFYH]I^JBKDLXM_O[QCRZSXUCXEYJZC]b^G_IaYbCc>dCeJfdhG
~^su	L!Z#Z&I(a)D*A+I,F.H/^0F1c2F3?5[6F<H>F?[@^AHBeC_FHGHHBI[KELGNCOCPBQGRJSDTGUIWDXG]F^G_]aGbYcBdAfA
~^sv	yH^
~^sw	Y!^#G%I(H*I+I/H1Y3H4I7I8J9F:I=H@]AHBFCFDGGHHFIGJILYMGOHRHSITIU_VaXIZ@[I]F^HaGb^cIdbf]gIhY
~^sy	F!F#C%b&F(A)B*C,D-E.F/C0f1e2Y3Z4_5D6J7B8c9?:F;C=A>>?@AEB?CAEEFCGiH[JBK[LBMaNEO@PIQIRcSATAUAV>WDXBY^ZA[C]B^A_FaAbBc^d^eCfcgBh@
~^ta	Q!E#^%E&I(E)F*H+G,G-Z.I/X0G1G2H3C5G6G7E9c:E;]<[=J@^AGBHCCDCFGG_IGLEMdNEQHRFSETHVCWG]DabcGdBeGfCh[
~^te	B!G#E%A&E(Y)I*D+@,B-]/C0A1C2C3]4A5C6B7@8B:d;D<D=a>fAABXC[D]EAGBH]IIK<LeMZNFOdP>QCRASHT_UbVDWcXdY[Z>[D]^^A_@aHcFdGeCfCgB
~^th	=#F%G&C(I)G*C+^,@-Y/_0@1Y2C5J6B7[8^9e;[<B=IAaCYEEFGGeH<IGJZKbLXM?NGOGQFTIV^YIZX[Y]@_BbEcDdAeEgI
~^ti	H!?#[%F&G(H+I,C-A.I/B0D1D2C5E6C8D9]:Z;E=Y>I?G@YADB_CGEFFDJDKXL]NEP[QERhSCT[UIV?WGYHZG[B]Z_FbIc_d_eIgChE
~^tj	vHIf_
~^to	I!G#A%B&G*?+A,i-d.H/E1b3A4[5D6C7@9Y:C;H<F=D?[@eAHBXCAEDFCGEI@JZLBNZO@PIQERaSdUbVEWFXdZB[A]C^Z_@aHc>dHeBfFgIh?
~^tr	H!E#e&G(F)D*C+E,D-a.G/G0F1I2[3?4C6D7B8D9=:H;E<^>G??@cB]C?D=EEFDGDH^IXJBMGN[OJPEQESHTGUBVCWDXhYEZZ]]^^_Ia_bHeHgEhI
~^tu	Q!^#E%F(D)a*E+F-[0H1H2I3E5H6H7G8H:I;Y=E@ZAHCEDGEHFHKZLHMEN_OFPEQISYUcVZWEXEYYZ;[G_EaIcDeYfDgF
~^tw	_!I#F(J*a-H7J9G=J>I?H@cAcBGCYDIEJI]KGMJPJS[T]VIXIZI_EaGcIdIfJ
~^ty	V!I(G*I+I-F/I3_7J9H:]=J>B@bBFCZDGGYH?IZJJK[MGOaPZTXUJVHXGZB]^^J_IaCbJcJfJgJhb
~^ub	a!J%H+Y-I/Y8X9I:I=I>]?I@EBGCXDaHDIGKGLJM[NIObSZTIUJVIX_ZD[J]Z^IaGcIfIhI
~^ud	yB[Z[
~^uf	t9[>]?XBICJHFV^
~^ug	yHJK[
~^uh	yHIR_
~^ui	n!]:]HIUYYY
~^ul	g#I-G3I9G@^BHHDIFKfMHNIOcXJZEaIeZhH
~^um	h/YE[IZZGcad_fI
~^un	G!H#H%]&h(C)F*C+D,C.H2H5H6C7_8C9B:I<Y=I>D??ACCADEECFbG^HHIHJGK=LAM^OJQGRGSDTcUIVFY^ZJ[f]E^Z_@a@b]cEd]eBfCgZhD
~^up	R!E#E%Z&J(b*H+H,H-D.I/]1f2H3E4C5a6G7G8G9Z:G<I=F>F?E@GAHBHCFDEEIFHGFH_I[JGKALHMIN_OGPFQIRESGUFVEWIXFYFZF[F]G^D_FaFbCcDeFfeg_
~^ur	n9a>J@HBJH]IIKJZZf]
~^us	=!_%C&E(_)Y,I-[.B/@0F1I2B3E4A5@6B9;:[;e<B=^><@JAhBFCFEZG^HGJDKeL[M?N@OFP[R?S?THUEWCXIYA[I]_^b_eaEbAc?e>fBhB
~^ut	Q#]%E&I(a)]*C-J.I/F0H1H2G4F5H6G7^8Y9@:^;^<I=Z>C?G@EAaBBDGEFFGG[H:I_JGKXMFNBQHRFSFTGUBVXWEYHZZ]^^__Xa[cEeGfDgFhC
~^uz	g!](Z9I;Z?[@IBJCJDYHHK^MIUJVJZF^]hJ
~^va	S!C#[%E&I(D)G*]+F-a.I0G1H2[3]4G5H6G7F8H:E;G<I=D>_?HA_B[CBDAEHFGHHI_JFK>LcO[QHRYSGUEVDWGX^YIZJ[I]D^C_Za[cEdDeHfEgHhI
~^ve	C!=#f%Y&D(@)@+D,@-E.D0H1e2G4B5[6H7I8B9G:C;a<G=Z@HAEB@CeD]EAFHGCIAJ^KaLIM[NIOHPFQIR?S?T]U?V?W?XeY]Z^[H]]^H_DabcYdCeAf;hZ
~^vi	Q!D#_%F&I*E,G-b.H3X4E6G7D8H9F:I;G<I=C>A?I@_AGBGCDD@EGF^GIHcIEKHMaN^ODSET]UCVCWFX]YZ[Y]B_Da]bDcDdDeGfEh[
~^vo	O!^#H%D&I(E)E*D+[,G0Z1J2F3G4E6F7E8G9Y:Z;F<I>D?]@dAFB[C?D?FFGFHFI_JFK]LFNYO[PDQHRFTXV^WGX[YGZD[E]_^Ca[bXeHfE
~^vr	y9ZHX
~^vu	d#H(J-I/I0]3Y9H:J=[>F?I@HBFC^DHHAIZKZNYOJTIUHVIZ^]JaIb^dJfHhZ
~^w3	pBIHGReZHdHfG
~^wa	G!F#F%J&H(D)D*[+],E-]0F1F2F3?4D5F6F7C8F9[;E<G=F>b?]@eAEBEEFFEI[KZLFMYNYOFPAQFRDSDTAXdYIZF[a^H_CaYcCeFfBgHhY
~^wc	r@^HJMZ
~^we	H!J#C&I(?)E*D-c/]2D3?5D7G9Z<F>D?@@_AHBbCbFHGJH^IZLFMYODPFQERIUCWFXAYYZ][G]d_GaGcBd@eGgEhF
~^wh	E!G#E%_&Y(b)E+F,]-D.G/G1J2E3Y8D;E<G=H>D?I@?AFB>CCDCEFFIGJH[I_JYLCNeO[PCQFRDSCTGVDWCXBZc][^F__abcCdDeHfEhc
~^wi	?!D%E(C*G+Z,b-G/X0@1A2F3[4D5Y7E9G;J<F>]?Y@]ADB[CCDAEFF[H^JILZM^QDSFTAUBV<WDYBZF[c]>^IbdcJdIecfCga
~^wl	l(GH_U^V_ZD
~^wo	H![#A&H(C)G*C+I,D-d2F3H4H6E7[8Y9D:G;H<G=H>Z?F@ZAIBgD@EEFGGBHaJGKCMZNHOGPHQFRZSETBUCWDXBZc[@]B_BbIcBdHeEf[gFhF
~^wp	vO_
~^wr	C!A#[%]&G(?)A*C+C,_->.F/[0^3Y6[7C8Z:A;E>C?A@BAZB@CBD@H]I>K@LBM@N>P]QXRcSBTEUAV?WCY]ZJ[B]A^?_^aBbGddecf^ga
~^ws	t?^@[H]ZJ
~^wu	]!Y#H%[(F*I,X-G4[9I:H=Y>[?^CHDGHHIGKZLJNHUYXI[J^X_]aGcJfIgIhH
~^wy	c!a#I([-I3[9F;Z>H?I@IBICZDHHCI[KJMINZOJTJU^VIXIZZ^I_JaHcJfJhI
~^ya	y>^HG
~^ye	Y!^#H(I+I/J1^3I7J9Y=]>_@]BHCIDGHHIXJJK^LZMINFVIXIZY]I_JbHcJfIhH
~^yo	K#G%G(C*C+^,F-I.I/H0I1Y2I4G5I6H7G8H9c:b;I<I=[>G?EAHBEE_FHGGH@JGLGMIOYPDQIRHSGTYUYV]YI[G]G^I_GbFc^dZeGfGgF
~^yu	v?aZI
~^za	Z!G#Z%I(F)J*H,J-Z/I0J1J4I7H9E=G>F@DAJBbCID^EJFJGYHIJIKDLIMIN_O]PHRISGTYUEVDWIXF]H^Z_HaIbGcGdbf_gHhD
~^zb	m-_HJX_
~^ze	[!I#F%H(H*I+J,I-]/Y1I2[3]4H6I7I9E;I=H>C?F@ZAIBFCEDGEJGJH]IbK^LIMEOYPHRaSHT[UHVYXEYI[I]G^IaJfEgIhF
~^zg	l9X>[BZHIO[ZIhZ
~^zi	k-I3Z9I>I?_HFI_OYZIa[
~^zl	v3ZI[NX
~^zm	e(I9I>X@bDIHFIJKIM^VJZ[^[aJh^
~^zn	p?ZIa_Y
~^zo	i-Z3]H^ZI[YaI
~^zr	l(]:ZHISZUJVIZ^gZ
~^zs	yHXc[
~^zu	O!^#F%^&Z(^*I+G,G-E0X1H2I5H6Y7F8H:_;G<J=X?JAHBXDAHGICJINDOGRFSGWIYG^D_Fb^d]eFfGhD
~^zw	Z#F%I(H)J*_+J,J-F/Y0J3G4I7I:I;I=H>F?G@bAaBECcDEGJHEIIJJL[MYNGOXPHSITHUHVGWJXYZB[I]G^H_HaJbHcZd]f^gIhF
~a20	vHYIYZJ
~aad	_!I#D%F(H)J*I+J,J-G0^1_3G4I7I9E:J=I>I?H@HAJBGCHDHEGFJGJHXIGJJKHLJMGNIOIPJRbS_TbUHVIWIXHYHZE[J]I^J_FaHb[d_e[fD
~aag	l#[*]9J@[CYHZ
~aak	t-^HZ
~aal	vIZ
~aan	o9]@ZHHb[
~aar	f*[9J>Y?[@ZHEM_TXZIaJb[
~aat	d!a#J(H-H/J3]9H:I;^=J>Y?]@GBHDHHBIGK^MINIOEPISJTIU]VZXI^[aFbJdZfHhI
~ab^	v3[I^
~aba	h-I9F>]?IBJCFIJZG]faG
~abb	i!]9J=ZBYCJI^UZZH]Z
~abe	T!F#]%G)H*Y+],I-G/G0H1I2I3C4G5I6I7H8J:F;H=Z>_?]@^BCCYDaEIFIHDKJNYODPIQJRHSHTYUFWHZE[Z]d^G_GaDbFcGeIfFgH
~abg	[!Y#G%H)X*I+H,J-[0I1[2J3G4[7I8J9G:G=[>^?ZCFDFHEIFJILIMGOYPHRISITIU_VFWIXHYYZ[[I]_^H_GbHcHeJfEgIhF
~abi	V!a#H%I)H*I+J,J-I.]3I4J7I9H:G;_=G>H?H@EBFDGGJH^IGKYLIMHNIOJPHSHTJUbVbWFXIZ?[I]H^I_IaIb]cJdbe[fFgJhG
~abl	D!f#G%B&G)a*B+B,Y-Z.X/B0D2D3E4]6E7C8]9@:D;^<F?Y@BA_B_CXDBEGFDGGH^I?JIK=MGN?OJRCTGUbVbWHXAYZZI]E^F_GaEcFe_fHgDh@
~abo	[#G%I(F)H*J/J3I7J9G:b;_=e>H@ZBCCHDYGIHDIZJIKHLIMHOJPHS^TIUFVFXJZ^[I]H^I_IaHbIdIfIgI
~abr	c!X#G)X,Y-^3J9H>Y?H@IBIDIHcIJKJTZVIZD[^]FaZ
~abs	k%Z1Z5X9ZBZKJY^ZD[]_[
~abt	t9JFXK]OZV[ZH
~abw	t9[R_
~ac^	U!F%G)H*Y+H,I-D.J/J0I1I2I3^6I7_8I9D;I=X>]@_AIBXCFDCEJFIGHH[IXKELHMENHOIPGQJRHTFUFWGX[ZG]G^F_aaEbceIfEgG
~aca	V!F&X(I)H*F+H/H1[2I4I5I6I8J;I=b>G?Z@YAIBCCYE[FHH@JIKCPGQITGUHVDWXYIZH[H^H_Ga_dJf[hF
~acc	>!h#^%i&D(C)Y,Y-@.I1B2c4C5C6A7A8A9?<C=E>]@AA^CEEDFBHaIHJ@KDL^MFNGPbQcRAS@TGU@V]W?XCYBZY]A^c_Za=bEc?d?e?fBgA
~ace	W!X#X(G)I*H+H,I/c0I2I3C6I7G8J9C:Y>[@ZAIBDCFDCEIFJGII^K]NEOZQJRISITFUFWIXEYIZZ[G]F^H_GaFbGcbdFeJfFgHh_
~ach	J#_%G&H)D*H+D,E-a.G/F0G1D2H3F4Y5G6F7C8[9F:B;E<G=D?DCHDJFGGJHFIIK[L^M^NYOCPCQJRaTEWDXYY[ZY[H]__DaGb[ccdZeEfYgF
~aci	T!F#F%Z&Y(H)H*I+G,Y-d/I2I3]4I5I6I8I9];H<J>H?F@EAIC^E[GYHDJIKDPFQITGUHVCWXYHZ=[G^Ha]bEdEf]hD
~acj	i9I?aC]DZGZHFUYZGcXdIf[
~ack	C#D%_&G(D)A*B+H,[-@.F/F0Z5^6^7C8]9]:A;D?@@BAYBFCAD>ECF[GIH^JZK[LAM?N=OCP_RYSBU@V>WDXFY]ZB[@^?_[aDbFdfecfbg[h>
~acl	o#D%];cAJH_LIZI
~aco	j-J3I@IC^D_HYI]KHVX_ZdJhH
~acq	o8^HFQbZH
~acr	nH_
~act	F!g#C%E&b(@)C*@+B,J->.H/]1E2c3^4_5D6X7B9?:I<G?A@=C^DHEfFcGFHYIbJGK=LHM@N?OBP>QIRISATFUbVGWBXEY^ZI[A]D^J_Da@bFcEdZgAh[
~acy	o.^>IDZHHIHN[Y]ZGaYcFg[
~acz	c!a#I(E*Y3I9I:I;Z=H@HBHCJDIIIKJMINIPJUcV^ZC^[bJc]fJhI
~ad^	N#@%[&I)H*E+D,E-Z.I0I1_2E4B5X6Y7^8E9Z:B;E<G=D>c?Z@FAEB@D[EGFZIHK>MAR]SaTHUDVAWIXAYZZZ[D]I^[aBdJeEfchB
~ada	K!_#^%G&H(@)C*B+C,Z/[0E1E2E3@4C5F7C9>;_=D>H@XAEB^CHD_E]FFHFIDJENCPYS_T[WGX[YEZH[A_Ea^b[cEd^eEfIgGhZ
~adc	i%J0_1a9JHBRbTJYIcYdZfF
~add	Y!H#J(H)J*H-H1J3b4G7I8d9H:Z=I@YAIBHCZGYH[IHKHMINHPGQZSJUHV]XIZE]I^I_HaFbIcGdIfIgJhI
~ade	Z!I#G(])Y*Y2^3I7I9I:Y=Y>F?H@]BDCXDHGIHcJIL_NGPJSJTFUIVGXIY^Z?[E]H^Z_HaHbGcEdIfHgJ
~adf	^#J(I*H,[-H3I7j9G=J>I?J@IBICJIHKHMINJPHUJVJXJZGaIbJdJgJhJ
~adg	pH_
~adi	c%[-a3J9J=Y?I@JBIC_IJKIPJSZU^VIZHfJ
~adj	yHFb^
~adm	@!A#B%D&E(e)l*n+D,i-@.F/?0C1[2C3?4@5D6C7>8A9@:F;D<E=C>>?@@?B=C;D>EgFBHBI<JAK=LCM=N?OAPkQYRBSET@U]V[XBYCZD[A]?^I_@a?b@c>d]eAf>ggh?
~adn	r-]D[
~ado	G!X#b%]&F+Y/B0H1[2J4^5H7[9^:b;G=>>J??@HCEDYEHFIGCIDJGK[LEMIN?O]PZQGRESYTXUbV^WGYIZ<[F]]^J_AaJcJeCf=gAh<
~adp	m#b%[3J9JEGHCNYPJZId]e]
~adr	g*J-Z9H:[>]?[@HCYDaF]HBIHKIO^VJZG]JaHhJ
~ads	Y!I#E%_(G)I*H+I,J-G0H1I2J3H4I7I8J9D:J;J=I>H?G@HAJBGCHDHEGFJGIHbIGJJKHMHNIOJPIQJRHS_TbUHVHWHXHZE[J]I^I_FaHbIcHd^eZffgJ
~adt	y-[SY
~adu	[!a#[%G&b(F)I*H+J,I-F/J2J3H4J7H9G:H=^?H@EAHBECIDGFJGHHFIGJYKEL]MGPHSITYUHVGWJXIZG[H^[_Ya]bHcIdIfYhY
~adv	l)[-I:[;YKJS^UGZ]
~adw	y(aKIZH
~ady	a!]+c-F9I>I?J@^BHCJDCHDIHKaMJN_UJVGZFbYhI
~adz	o9HB[HJO[ZHdahZ
~aex	yHHQa
~afa	t.[6Z
~afe	tH[J[
~aff	Z!I%H(])]+_-F/I1J3F4I7J8X<_=J>H@HBGF^HFIGKHMHOXP[RJSJT]UCV]XIZB[I]I^J_HaHbIc]dZfGg[hJ
~afi	n6^<]HI
~afo	y2]aZ
~aft	M#b%Z&I)F*F,G.I/a4H5G7E8Y:E;G>C?D@[A]B^DAEIFFGEHDI@KCMYNHOFPIQHR^SFTYUIVGWFYYZX[E]]^J_EaHcDeGfahD
~afu	rHZVZc^
~afw	y9]HX
~ag^	N!C#[%D&I(B)E*D,G-B1G2G3F5G6G7a8F9_:]<H=D@aAFB]CHDDFFGIHcI@MBNIOFPCQHS]UFVBXDYGZI]F_CaZbZdbeGgEhB
~aga	P!^#Y%G&J(F*F+b,H-C.I/G0H1I2I3G4G5H8Z9E:F;G>F?F@bAHB^DCEIFHGGHGKZLGMDN]OGPYQIRYSHTJU[VEWHXYYIZa]EbHeHgGhB
~agd	v*^CZ
~age	F!C#?%G&F(H+^,C-c.b/I0m1C2I3C4B5D6C7a9D:I;D=C>H?b@;AFB<CBDZEHFDGAIFJ^KDLBMGN@O[PBQJRCSZTFUZVDWIX_YDZY]^^?_CbZcGeYfB
~agg	b!J#H%I(I0J3D4X8Z9F:J=I>[?G@GA[BHCbDDIGKFNIOHPIRHSJTIUIVHXZ]H_Ja^bIc]dIf_hH
~agi	]#H(I)I*I+b,J-b.]3F4I7I9F=I>F?G@FBECGDZEIKGMGNHOXPISaTJUGVYWJX_Z][J]HaFcIdIfI
~agl	d*Y-H4[8Y9H>J?IBGCIEYIHKGMHNYR[TJUJVJX_ZFdJfJhb
~ago	f!J#H-G3I:J=Y>I?YB]DHGIIFKYMGNIOJTJUJVIXZY[Z][J]IaIc[dIf]
~agr	r8X9]HYM[
~ags	r#^/H0J3[FXHJM_RITIXJZJ_FhY
~agt	]#I%J(H)I3F9G:H=G>G?G@FBFC[D^E[I[MHOYPISHTIUHW[XZ[I]I^[aHbGcIeXfHgIh]
~agu	i(I)[9[XZ
~ahe	nHERaTJZJbZc[
~ahi	t>bHIfY
~ahl	a!I#G(J*I-a3b9H:J=I>E?c@EBGC_DFHAI_MHNHOFPJTIUJVYZC[a]Z^I_JaEbJcJdJhG
~ahm	y/Z8Z
~aho	k>]@ZHEK]X[ZIh]
~ahr	o-]1Y>]@JHIK_ZHfZ
~ai^	Y!H#Z%G(F)Z*F+Y,]/H0I1Z3E4H6X7I8J9I:G;I>C?_@^AYBDD]EHFIGIIIJIK^LZMENFOFPFQJRHSITGUGVFWYXbYJZ@[^]F^H_GbGdIeJfFgI
~aid	d-I/c3J4Y=Z@JBIHCIIJZKGMJNJS^UJVIZbdGfJ
~aig	v[^bI
~ail	B!H#>%I&^(C)?+?,E-?.D/a0Z1H2C3_4J5[7F9=:c<J=E>d?_@@AIB:CYDeF_HeI:JCKELAM^NIRGSETCU@V@WBX>Z_[?]C_BacbEd>e^f@gIhF
~aim	k-[IJKJOZW^h]
~ain	E#Y%Y(D)F*B+^,H-D.G/Z0D1G2D3E4c5b6D7b8a9@:A;D<F=@>H?@@dA_BXC?D>EDFaGYHCIYKZLFMYN]OBPcQHSCT[UAV@YD[I]]^H_IaBbDcEdEeDfHhD
~air	]!Z#H%I-H/F3[6]7[:a>Z?H@FB[C]DEEIHDIGKEMHNHPJT]UYVXWYXH[J]IaFbIdZfIhH
~ais	V!J%F(E)[*H,H-E.J0I1I3_4G5H6H7G8H:E;H<I=Z>^?Y@EAHBIC]DBFIGHH:J[KYO[QIRHSHUEVXWHX_YY[^^GaAc^eIfFgH
~ait	V!H%H)J*H+Y-E1I3F4J6J7I9[;J=H>D@bAJBICEEJFJHBICK^LIM]OGPHRZSJTHUHWJXdYJZA[Z]G^H_Hb[cIdHh_
~aiu	i3H9ZHEIaZ]c]f]
~aix	n;YH]^[bZd[
~aiz	y%_dI
~aj^	h(J-J3J9G:J>^?I@]BHDGIIKIVIZ^abbIfJhJ
~aja	p!b(]?ZBJDZHHKIN[ZD
~ajo	p8^9F>^V[b[
~aju	o3^9[HJIY
~ak^	[!Y%J(I+J-c3_9H<[=J>H?I@YBHCID]FZGIHGKGMIN_OJSJTJUIVHY[ZC]I^IaHbJc[dHfIhH
~aka	l-Y@JHFYXZGb[daf_
~akc	tZG^_
~ake	R#H(F)H*H,J-G/]0J1I2J3G4H5I6I7G8X9F:G;a<]=Z>Y?XAIBDCFGFHGK]L]MaOHQ^RISGTGUXVIWIXHYJZC[G]G^X_GbGcGdYeJhY
~akf	v@]
~aki	t9][[
~akk	t-]
~akn	j%](a-I3b9E=]>I?I@JBICZDIHDI[KJVJXIZFaEhJ
~ako	t*ZB[I^
~akr	yG[
~akt	T!c#G%E(I*H+I-F.Z/H1Z2J4^5J6H7H9G:G;]=F>J?F@DAJBEC]DYEHFIIDJIKCLYNFOHPERHSHTGU_V]WGXEZ>[H]G_GaFdce]fJgHh_
~aku	l3Z9G=[C_HDI_Z[
~akz	r/[KHOZZ]
~al^	E!Y#Z%E&F(_)]+A,d.H/F1[2D4H5Z6F7?8C9H:];D<E>H?A@[B>CHDIF[GIHcI]K_LGN_OAPJQERIU@VBWAYGZ6[B^C_BbHcBdYfHgehc
~ala	Y#F%I(H)J*I+I-^3G4I7I9E=H>F?G@^BYCGDFEJHcIEJIK]LZNFOIPYSITIUGWJXYYYZ[[I_IaFbHdGfYgYhH
~alb	g(J3X9I=]@]BYDIG]HDKIX]ZF]]bJdZ
~alc	n.Y3H9[@ZBIGZHGM]OJX]ZJ
~ald	n9I@bBID]HDIGKHN[ZFa^
~ale	U!H%F&H(E*F,I-C0H1H2I3Y4F5I6H8H;H<J=D>C@GAHBZD[E[F^GFHcJGOEPEQISFTFUXV]WGXEYH]F^F_^bFcadXeH
~alf	a!J(G)I*J/a3Z4I5J7I9I:I=H>I?IAJBHCIDYE_GJHAKIMZPISZTIUHXH]__Ia[dJgY
~alg	g.Y9c>H?H@^BEC^DJHCIHKIM^XIZGaJc]fJhJ
~alh	e/Z4]F]HENZPXVJZYfJ
~ali	N!D#C%H&I)[*B+I0F1[2G3_5G7I8F9C:I;G<H>^?GCCD@FFGDHII?JFKAL^MZN]OcQGR^SZTGV[XCYFZ]]G^F_DbIcBdEeFfbgHhJ
~alk	k4]8J9^HFKIMJYZZI]a
~all	E#F&F(Y)Y*E-]/Z0Z1F2C4[5C6E7B8C9[:I>Y?^@CAJB^CAD<ECFaGDHZIGKILBMDOCQaRGUZVZWBXJYFZJ_FbacddDfCgXh<
~alm	k#XHHI]T[ZX][dZ
~aln	k@ZBIHHI[ZHc[d_gZ
~alo	a#G(I+[-G3^9H>F?]@FBaDDHAI_KFLZNIOZT[VIXIZB[[]I^IaIbIfJh^
~alp	v@]HZIY
~alq	vNZ
~alr	b!^%E(I+c-F3I9^>I?I@[BHCJDCHCIIKaOIPIVGZIhH
~als	[!I#]%H(J)d*I-F/I4Y9G:J=I>H?I@HBGCGDIEIIEJZKFMHO[PIR[S[UGVGWJX_YJZE[J]H^JaHbHcHd]eGfGh^
~alt	J!F#E%Z&H)F*I+C-X/H2E3g4C5X6H7Y8F9@;H<H=]>_@_AEBEC^DaEEFHGJHAIHJCKaLGNCOGPFQFRDSYTFUYV]WYX@Y^Z7]@^c_Ca@bAcCdaeEgGh[
~alu	m-I/Y9^@JHZJYN]ZI
~alv	o3^9I>GDIHFIHKHU^V]XJZHa^hJ
~alw	d(J-J@YBIDaF[IHK_ZY]IaHh]
~am^	M#B%^&I(F)[*E+E,F-H.G/F2_3?5F6F7D8F9F:Z;Y<H=Y>G?J@IAFB@CGDIEFF_GHHjIaJIK?LEMbNAODPEQ_RESETDUBWFXAZD[D^H_IadbDcCdCeGfBgIhG
~ama	Y!G%H(G)I*H+Y,J-Y/H0J1X2J3^4I6J7H8J9a:G;I=G>]?Z@_AJBICEDaFJGIHDJIKDLYMENGOEPHQ^RISITGUGVFWXXZZB[H]F^G_IacbGcHfGgIhF
~amb	Q!E#E%G(F)H*H+H,I.J/Y0H1I2I3D4H5I6H7]8I9C;I=F?F@hB_CEDEEHFIG]HAICJHKBL_M[NEOGPGQIRHSHTEUEVIWHXEYIZ]]F^^_EaEcad_eIfDg[h^
~ame	M#G%E&G(I)F*E,F-b.H1F2F3@5G6F7D8E9@;F<H=C>@?D@YAbB[CDDCEFFeGDHaIbJJKcLFMAOFQGRESGUDXB[D^E_DaCcFdCeFgXhE
~ami	g(J-I0Z3I9I@HBZCIFZK^MHNJPJXIf[hZ
~aml	h7_>YIJMaZEbHg]h[
~amm	]!I([)^*]+H,Z-G4I7I:I=I>H?FBGCIDFH@IGMGNHPZRJSJTZU[VZXI]H^J_Ia]bYcIfIg[hI
~amo	]!I#J%I(I)I0[1Y3H4J7J8_9G:]>H?Y@FB^CHGIHZIGK[LXMHNIOIPIRISITIU]VGWJXHY[ZE[J]I^J_IaHbIcHd_hG
~amp	i-Y3d9I>G?J@GBIDIHYIJMIZDhc
~amr	kHGQe
~amt	t8_DJHIa_
~an^	P!B%a&Z(B)F+I,G-G/Y0G1Z3G5G6G9X;E<I=d?B@DAbBGDBEHGIHAI^JHKHLFMZPGQGR[UZVIWGYFZH][__aBb[cCeHfBhD
~ana	V!G%Y&Y(])H+H,I/G3F4E5I6I7c8[9A:Y;J<X=G>G?FAIB[DFEFFIGGHHIZJ_KDLIMFNDOIPZRISGTGUFVCWIYJ[H]Z^G_HaGcGdceYfYhF
~anb	r.Y7Z>XJY
~anc	L!B%^&H(G)F,F->/G0E2E4C5^6F7D8E9[;d<G@GAgB?CJDHEFFEGYHDICKXLFMaN@OAQIRDSETIUBV[X@Y]Z;[D]d^C_ca>bbcCdAeFfJgFhY
~and	I!H#B%D&F*[+D,H-F.I/[0C1F2F3d4@5D6C7[8C9c;G<E=I>g?[@[D?ECFFGJH?IDJFL[NAOGPHQDRESGTFUFV@X]YCZa[@]c^a_IaGb=cIdAeFfBhd
~ane	Z!I)J+Z-H/I3I4]5Y7Z8[9H:H=I>H?I@FBGCIDFHaIGMHNYP[RISJT]UIVZXI[J]I^I_HaIcIdIfIg^hI
~anf	j-I6X9[>G@IG]KIN^X_ZH
~ang	B#H%?&I)G*]+F,C-D/]0C1C2H3=4G5D6B7C9;:B;G<H=B>_?I@fACBaCED>EGFHGAH]IGJHKCLhMaOBPFQERBSETCVCWBXHYHZX]_^i_BaIbDeBfGgZha
~anh	o@^HEKHX_Z_dHfI
~ani	K!B#D%D&J)E+F,G-D.H/G0G1G2H3D4G5H6H7E8G9E:f;G<I=_>F@DAHCDDGEcF_G]H<ICKBLFMCNaOGQHRGTFUeVCWfYHZ@[E]D^D_ZaGcad[eGgE
~ank	V!X#D%H(F)I,I-C.I0I1I2I3X4Z5I6J7G8J9h:G;I=F>E?B@DBcCEEIFIGIHcIBKDLHMFNFOHRHSHTFUFVFWIXEYJZJ[H]F^G_GaDcGdFeJfGgHhE
~anl	y-]HZ
~anm	^(I-J:J=J>G?HCIDIHZIHKIL]M]NISJT[VIZ^[[^IaHbbcIdIfIg]hG
~ann	A%J&Z(Z)[*[+A,I-^.C/@1C2D3X4Z5F6b9>:];D<]=Y>a?bAIBFCEDIEJFZG[IHJAKFLBMHNDOFPJQDRBTGUCVEWDXDY[ZZ[Y^[_]aBbAe_fEgGhG
~ano	U!X#C%Y(Z)H*F+H,J-_/G0]1J2J3E4I5J6I8Z:_;H=Y>X?I@bAHBDC^EIFXGEHYJHKZMEOGPJRJUGVDWHX^YJZE[X]G^GaEbGcGdCfHhD
~anq	i%[(Z3a=_CYKIOHV[ZFaI
~anr	m3]9I>Y?_HGa_
~ans	Q![&](D)G*E+E,[/J1G2H3a4Y5H6G7Y9H:Y;G?Y@FBBCGD]FZGZHbIHJIKAOBPEQHRFYHZC]DbIfZhH
~ant	E#@&F(H)H+]-Z0I1C2H3:5I6C7A8C9F:f;C<E=I>_@IABBBCHDJECFCGAH[JJKgLCM[NHOGPAQIRASYUdVAWfXFZ;[Y]b^E_@aHbYcDeIgHh]
~anu	o=Z@JHHIZK[ZI_[fY
~anv	f!^#J(Z-H3J9F;Y=Z>I?[@GBIKcMHNHZE]J^]aJbJdIhG
~anw	nHIM[NZZI]Ya[
~any	M!E#b%E&J(D*H,H-a.H/E0H1H2G4F5H6H7Z8_9]:^;^<I?BAFCAD^EHFGGEJFLFMBN^QIRGSZTXUcVEX]YHZH[Z]D^E_GaCbFcFeGfDgFhC
~anz	l3G9I=I>IC[HFI^OHU_VIX_ZI]Z
~ao^	R!D#E(_)Y*H+F/G1]2H3^4G5H6H8H9^:Z;G<I=G>D?Z@GAHBGDBEZFGHFIBJGLIMIPEQHRITEU]XHYH]__Ea]bCc]dFf[hD
~ap^	W%I(H*X+J-H/J1J2I3F4X5b6I7J8I9I:J<k=I>H?I@YBHC[DHFYGJHAIEJIKGLJMHNHOZPIRYTIUHVIXIYIZG[I]H^I_IaHbIcCdHfFhI
~apa	_!]#I%I(]+I-G3H6X9G:H=H>H@GBGC^DGGIHAIGMFNIOIRJTJU^VHXIY[ZG[c]G_XaGb[dJf^
~ape	j#Y9I<[>H@]H[KIO]XIZIa[hZ
~aph	c%F(a)[@IDHKJMIVJZGge
~api	b!I(I-I9]:I=J>I?J@GBHD[HCIaKIMJNHO^UHVGXIZD^IaIbbd^f_hH
~apl	l%_*[>Y?cHFZJdI
~apo	m#I-J1^9G?J@IA^BIDXH^IJKJMJUJVIXIZ]_Z
~app	O!D%[&G)E*[+b,X-[.G/[0H1F2G4H5F6F7G8F9^:H;Y<H=B>a?dAECIDCEFFGGHHbIEJEKDMAOCRJSETBUCWDXBYZZY[D]E^D_Ca_bEcDdDeGfYhB
~apr	d%I(J-[0Z3I9J=I>I?G@HCJDIIGK^MHNFR[TZVIXI[]]__ZaGbJdHfIhI
~aps	e!Z#^-I3J6Y9H=d>I?IBICJDIIHKDMINHRcTIXGZE]J_JaIbGfJ
~apt	V!I(H*I+I-G/H3H6J7I9F:J=I>F?H@ECIDGEIHdIFJIKFLJMdNGOIPIRHSITHUIVHXHZH[I]b^I_IaHbecIdGfGhG
~apu	oA[HGZ[_Zb[fY
~aqu	l:Y@^N]U]XI
~ar^	C!B#I%H&E(_)C*=+_,G-[.I/D0@2^5B6Y7J:E;I<F=>>[?c@^ACB_CID]EDFBG@HaI?JEKcM]NEPDQESFTHU;VBW?XZYH[b]F^c_FaBb]cHdAe]fIgFhI
~ara	K!I#A%J&H([*Z+E,E-@.G/^0^2e3C5F6E7G8F9?:F;E<G=J?bB?D]EDFeHAIgJEKDLFM[NAOJPZQHSFUYVaWYXHZ>]A^IaAbFdFeGfCgChY
~arb	t@ZSZ
~arc	X!G#G%F)I*I+I,J/I0I1J2Z3D4H6I7H8I9B;Z=F>D?EAHB^CGDEEJF^GaH_IEJIKDL[MYNFO^PHRHSHTHUGVEWIXGYIZI[H]G^a_^aDcGdbeIfJgIh[
~ard	M!G%G&H(C)Z*B+],g-B.I/]0F1F4D5G6I9c:D;G<H=C>B?Z@ZAFB>CBD@EFFIH[ICJDLEM_NAOIQ^RGSITFUCVAWFXIYaZA[F]C^C_Ca]bYcBdHeif@gEhC
~are	T!^#E%E(])G*Z+G,I-_0I1I2I3_4H5I6I7G8I;^<J>C@XAHBICHDHEIFHGHH_IGJGK]LHM[NEOEPFQIRHSGTEUEWIXDYIZC[a]E^XaEc[dFeJfEgH
~arf	b(])J*Z:J>I?[@^CGHFI]KaMIVZXZZC^ZaIhI
~arg	e-J2_9I=JGcHDI]KJMJS^VJZH]^_YcIdCfGhJ
~ari	N!Z%E&I(a)[*B,E-[.Y/F0F1H2G3E4E5G6G9A:Y;_<I=_>B?JAcBBC[DBEGHAJFK@MBNBPHQGRYT^VXXXYG][^]_YaGcDdYeGfCgF
~arj	yHYb^
~ark	h2Z9I?HF[HeZD
~arl	]![(J-G/Y3I7J9H:]=I>H?I@aBGCHDHIFKZMHTHU]V_ZA[Y^YaJbJcJdJfJh_
~arm	k(J)X9[>HBHHaXJZFaGbb
~arn	m-Z.X9HHYK^MZZH
~aro	h!]#J*[-Z3J9I>[?]CEHXKINJZF]I_XdJf_
~arq	y2[
~arr	U![%H(G)I*H-F2I3F6Z7I8J9F:H=H>Y?F@EAJBbCFF]GIHYIELHMFNHOGTHUFVFWIXFYJ^H_HacbZcGeJf^gIhG
~ars	v-[3[
~art	J#@&G(G)D*F+G,E-B/I1D2E3J4C5E6D7Y8H:b;D<G=H>Y??BYCADXEGFXG_HbI[J^LFMCNJOBQFRGSYTYU@V_WDXEZ>[A][^BbccDdDeDfih@
~aru	i-I0]3Z?]@IBIDJHFIHKHL]NYV[ZG[[^[_[bX
~ary	Y!I%G(_*J-G/J:I?]BGD_HEJ[LaMINHP[SJUFVFZ@]JbHc[dafIgXhX
~arz	t(^HYda
~as^	Q!I#Y%G(E)H+H,I-Z0I1X3E4H5I6I7G8J9^:F;I=J>C?EBZCZDEGHHbIcJHLHMFNGOHPGQJR^SGTIUFVEWIXYYIZ_]F^GaFcGdFeIgGhE
~asa	b!J%Z(I+J-G3H4J7J9E:I=I>c?G@FBGCXDHGGHYIEKbMXNaOIPJRYTIUIVIXHZJ[]]H^JaHbIcIdIfGhF
~asc	p9I@JCJHCI]Z[]abZ
~ase	M!D)G*G+F,H.I/F0G1G3H5H7X8G:F;Y<I=G>D?D@IAHBYCEDEEGFHGZHZI]K[N[OFPFQaRFSGTEU_VEWFXEYXZ]]E^^_EaEb]cGdceGfBgFhZ
~ash	Y!I%H(F)I+J-G/J0Y1I3Y4Z5J7I8I9H:H=G>Y?G@DBFCIDGFfGcHDIGJHKEMfNHOIPHRGTIUHVHWIXIYJZ?[I^Z_HaGbZcGdFeIfYgIhH
~asi	Y!I#Y%J(J-a2Z3I9G:I=c>I?I@ZBGCHDIHEIZKGMIPJTJUIVIX^ZF^ZaIbIeZfHhH
~ask	T!I%J(F)H*^+[,[-F/I3F7I9G=I>D?D@CAJBFCaDGH[IJJJKGLcMINGOZPHSJTHUIVF[H]I^H_HaYbYcJd^f^gHha
~asl	W!G#F%I)I*H+I,J/I0J1J3H4I7H9F=H>G?G@JCGD]EJFJGIHGIYJIK]LHM^N^OJPHRISGTHUYWIXHYJZc]I_HaHcGdaeJfEgHh_
~aso	a!X#J(J-b/Y9]>H?GC^HEIFKEMINcPJTZVIXJZE^J_JaIhI
~asp	n!Y9[@]HHa_
~ass	3!<%Z([)D*D+A-_.G0G1C2b3>4?5E6Y7[8D9>:I;E<Z=E>C?GABB^DFEFF@IdJbKcLZMaN_O>P=QCR?SFT@UFV@WIXBYBZc[_^]_BaIcFd^e[fGg[ha
~ast	L#^%]&I(B)G+I,F->.H/J0F1F2F3?5I7E8[:e;F<H=J?F@aAFB>CbEGFEIcJGKeLDM@NDO^PFQGSDT[VFWEXJYG]I^BaDcIdGe[hC
~asw	yKZbXhI
~asy	l-YHHI_gY
~asz	yUY
~at^	?!_#?%Z(Z)A*?+>,Y-Z/I0E1_3[4X5X7a9c:H;_<B=?>e@AAaB@CDDEEEFBGYHaIEJYK]LHMCNaOGQIR>SAT@WIXCZJ[F]=^X_YaBb>cCdBeEf_gYhY
~ata	R!D%E(C)F*F+H,Z-Z.I/[0G1H2H3_4G5H7G9B:I;Z<I>D?[@[AHBcCHFHHBIHJGK[M]NBODQHSETDU_VFWYXCYHZ@[I_Eb[ccdIfCgYhY
~atc	U!H#G%J&I*I+G,J-X/H1I3A4I6^7J9G:J=I?GAfBECFDFGJHZIELJM[NIOfPIRGSJTIUJVHXHYJZA]I^J_YbIcGdIgJhX
~ate	J!]#I%H&G(Y)^*^+C-I/B0E1J2F3J4I5E6E7I9C:Y<H=J>J?FA_BJEBFDGHHGI[JGK?MYNcO_QFRaSBTDU]VXW[YEZ^[G]I_FaZb^dGeEfFh>
~ath	i?]FbKIZG
~ati	@!Y%Z&H(I)Z*=+^,Y-G.I/B0A1H2B3d4A5B6C9<<I?C@FAIBAC^DaEaG]HYIAJDK>LGNcOHQ]RET@U[VAW^XaYDZB[D]I^G_GaebBd^e]gHh=
~ato	G!Y#b&G(X)^*b.F/C0D1Y2D3b4[5E7I8E9>:Y;E<I=A>^?]@DADBJCGDXEHFHGCI@JCKBLHNFPeRESIV[WEYI[E][^B_Fa[b]cFeDfEgDh@
~atr	f3H9I:^=]>H@^CIHJIdKIOHR_XJZGaI
~ats	o-Y3G7Z9J>GCIH[K_NHXHZGaGc]
~att	N!X%C&H(F)I*H+E-^.H/E0J1F2[3b5G7F9D<I>I?D@_AHBZDGEGGYHYIYJEMCNYOCRESFT^VBWFXcZX[E_DbDdGeJfBgFh]
~atu	Y!F#I%H(H)H*I+I,H-G/J0]3G4H6Y7H8H9G:H<^>H?F@GBHCHDGEJFJGHH^IGJJKFLINHOIPHRGSZTIU_V_WGXGYHZJ]H^H_HaGbIcGd_ebfZgIh_
~atw	t-]
~au^	[!J%I(I-F/Y3E4J6J7J8Z9]=I>X?[@YBYCGF[HCIEJIM_OGPJTIU[XI[Y]]_JaZbHdGfIhF
~aub	r9]?ZHYI[ZH[Y
~auc	_!J%I(H)J+J-Z3D4X9Z:I=G@HB]C[D[IHKGMIOIPITGU^VGWYXIZI[J]HadbIcIdJfHhI
~aud	_-Z/^9I?JBHCJE[IIKIMIN_VYYZZF[[]]^H_JcXdIfIhX
~aue	o#]M]ZJf[
~auf	Z!I%H(G)J*J+[,I/I3H4H6J7I9F:G=]>]?F@BB]CFDDGIHGICJJKJLeMDOIPIQ[R[SIUGWIYIZ^[H]^^G_IbGcZdGeIfXgYhF
~aug	r9^HFK[
~auj	t@[X]
~aul	c+H2^>J?I@_CJDGEZHaIIKHUJWGY^ZIb_
~aum	yH^
~aun	vTY
~aup	vD]ha
~aur	p6bHDRb
~aus	N!G#_&J(Y*F,G-[.I/X0G1I2I4Z7I9C:X=H>X?J@EAJBBEYFHG[HDIYJIKHMEPFR_SGTJUZX]Z@]a^HaAbGcXd^eGgIhD
~aut	H!C#B%[&H(d)c*I+C,g-@.J/J0F1[2F3^5I6F7H8F9@<G>Z?Z@YAEB@C]FFGDHaIZJFKILDMEN@ODPARDSHTZU^VaWCXBYEZ9[G]E^C_CadbCdAeEfBhB
~auv	k#],]6Y9JBIHEX]ZIc_dHh[
~aux	t)]*J4^A[PJ
~av^	W!X#X%G(F)G+G-E/Y0Z1I3E4G5I6e7G8G9E:J;I=E?_@ZAIBCDYEIFIGXHYIbLXMDNGOHPFRGSHTFUFVDWHXFYIZY][_FaFcFdEeIfEgI
~ava	Y!G#Y(F)H*G+H,I-E.J/H1G2J3Z4]5I6I7H8J:G;I=Z?aAIBDCYDEEJFIGYH[IDJJKaLHMFNFOFQJRHSXTGUEWIXFYZ[G]Z^I_HaEbXcFfZhD
~ave	H!H#C(F+E,I/G1G3]4C5]6F7I8E9X;Z<G=]?CAFBGCcDaEGFIHYK_LEMBNYO^QGSETDUHVEWIXJYEZF[X][_Ia@cGdHgHh[
~avi	i.]6Z@YHXM^UIWZ]XbY
~avo	d#]-X3J4J8Y=I@IBIIIKbR]U[ZYcIfYhI
~avr	f-^@]BXHHKYZG
~avs	o!^9I;ZHFIJKIUaZJhJ
~avu	y*Y9JHHK_ZJ
~avv	rB]HIZIf^
~awa	a#J(I)[/J3H9H>G?Z@aB[CHDYHZIHKEMJNXTJUZVIXJZ@]c^ZaDbIhG
~awi	i-[3J9]@_BJHIXJZ[h[
~awn	p%^(a;ZHIVJWYZH
~axi	p3FIIOHXc
~ay^	M!^%F&I(B*H+E,G-C.G/C0G1G2H3B4E5G6G7E8G:G;F<H=X>I?I@fAFBJCFDXEGGFH^JHKGLYMIN[OEPJQHSbT]VFWFX]ZY]__DbFc[dEeGfDgXhI
~ayb	tN]SXhX
~aye	i9I@_DJHIIIX]ZX]^f[
~ayo	tHIc]f[hY
~ays	F#Z%D(D)F,H-_0F1Y2G4E5G6J8F9B:Z;H<H>B?FBBEZFFHIIaLHMBO[PDQGRFUYV]X_YGZZ[F]F_XaGbHd[fDgAh[
~ayu	p9ZIZZ[
~az^	r/YCYNZ
~aza	g-]/[9IB[HFIHJZMIN^O]hJ
~azd	yNa
~aze	t-[HJV_
~azi	S!D#D&Y(I)F*H+G-D.I/G1H2H3^4J5I6H7J9^:Z<I=E>F?C@FAGB^D]E[FHHFJHKCLGN_OFQHS]TIUZVJW[YHZX[G]D^F_[bDcFdHf[gYhE
~azo	r-Z/]@[H^
~azu	o![/YHZV[ZHbZgZ
~azy	y@^X^ZJ
~ba^	m=_@ZBZC[HFNZZI
~bab	v![>F@YO]ZI
~bac	D#C%^&H(?)B*D+J,]-@.F/G0[3@6_7D8]9I:B;F>H?A@DAZBECCD@EDF]HHI?K_LBMAN?P_QYR[SCTBUAV?WCXIY]ZF[A^@_]bIdfecfag]h?
~bad	i#a%I)Y9JBZDIH]TJZI
~bag	e-G4[9H>a?IBHCJEYIHKGMHR[XaZDaJdJhb
~bai	y>IHH]]b[
~baj	t!b9G>^HHZEb[
~bak	m@JHFYXZGb[dafa
~bal	Z(c)_*[,e3J?H@IDJNJPHUIVHZEdDgHhJ
~ban	Y!I#G%J(H*J+H,J-_.G/J2J3H4I7I9D:H=I>Z?G@FBDCDDFHiKDMFNFOHPJRJSJTIUHVIXHZ>[H]g^I_IaFbEcIdGfIhE
~bar	_!I#H%I(I*H+I3Y4^6J7J9Y:I;Z=I>a?]@YBGC[F^H@IDK_MGNIOHP[RJTIUIXHZB[]]I^I_IaGcIdIfZhH
~bas	^!H#I%H(J+I-F0J2J3E4[9G:H=b>G@GBHCcDGIbJJKFLJMHOHPIQbRITJUHVFXHYZZC[[]H^J_IaGb[cHdGfFhH
~bat	f![#J-]3Y9G>X?H@HA[BICIDGH_IGKHMINJObVJXIZE]]aI
~bb^	y[^h[
~bba	p!];]CJHGI^ZI]Z
~bbe	rBJHYMa
~bbi	n3Z=[BZU[ZI
~bbl	p.XDYHGLY[^bZ
~bbo	t7aHIKYSI
~bca	vH[
~be^	X!I#Z%I(Y)I-F/a0]3G4I7I9X:H;I=G>a?F@EAYBED[EIFJGIHHOJPXRJSIUGVFWIXF]b^IaEbGcGdFfGhF
~bea	g#J*[-J3H9[=J>H@JBYDHGJIIKIM[VJX[ZHaGc[dGeJfchJ
~bec	R!H)Z,J-Y/[3I5X9I:Y>I?H@HBGCJE[GIHHI]KEMHOZPHRZVYX[ZA[I][_JaJbIdZeIfIh^
~bed	o9^:^KJV[ZIfX
~bee	V%I(H*I+I-]/H3H4F5]7I9I:I=Z>F@IAJBZCHGJHCJXKYLJNHOHRISYTJU[WZXX[I][^I_Ya[bGcHd[eJgIhI
~bef	U!Z#G%I(H)J*I+F-G3G4I5]6J7I8I9I:H=I>F?F@]AIBDC[D_EXGJHFIDJHK_LGMINFOGPISIT_UIVGX[ZH[H]d^H_Ib^cFdHgI
~beg	r-I3[>EF[HHOH]a
~beh	^!H#H%[(a*_+J/F0H1Z3Z4H5J6I7I9E:I;X=I>G?H@FAHBFCDDGGFHJIFKIMbR_SHVHXH]H^IaEbXcGd]fFg]h]
~bei	V!G#F%_&_)I+I,]-J/H0J1I4]5I6X7Z8I9G:Z;[=E>]@ZAJCFEHFIHAIEKDLZMEN]PJQJRHTHUGVDWGXGYIZF[H^I_Ha]bHdEe]fEgHh_
~bek	e#I%F&a(H)Z*I,J-^2Z3H4J9H:Z;Z=I>E?I@ZBYCHD_H^IGKFMINHPIUIVXXJZD[Z]J^JbJdGeJfJhI
~bel	d#I(I-[/I1J5^7J9I:Y@FB[DIGJH@IDKEMHNbOIR[VHZ@^I_Ja_bYd[hZ
~bem	v-_HII[
~ben	M#[%[&[(C)F-X.H/E2G3C7I9C;^<H=Y>E?IAaBYCAEEHCI_JJKGMENGOYRYSDTIUAVXWDXZZA[G][^Y_YaCbAcId^e]gZ
~ber	G!F#B&G(Y)D*C+b,E-D.F/G1F3f5E6E7G8H9?:I;Z<G=C>e?I@HAEB=D[EEFDH[IXJDKYLFN?OgPXQFRET[UCV[WEXYYEZ<]^^B_AbBdBeFfBgDhI
~bes	d!J+J-I3H9[:I=Y>]@]BIC]IHKHNIOZUHVHXIY^ZI]Ia]cIhJ
~bet	]!I#I%J(I*J-G/E0J1J4Y6_7J9I;Z<]=I>I?I@aAYBHCIDIGXK^MHNHPJSJTHU]XHZD]I^J_HaIbHcbdGfGhH
~bev	o-Y4]9I?ZCYD[HGTX]]
~bex	yH]
~bey	yNX
~bez	v?ZD[hY
~bge	[!Y#G%H)X*I+I,J-[0I1[2J3H4[7I8J9G:G=[>^?ZCGDFHEIFJILIMGOIPHRISITIU_VFWIXHYYZ[[I]_^H_GaYbHcHeJfEgIhG
~bi^	e!Z9H@cB[HHKIM[V[ZH
~bia	U!H#G%I(H)I*I+I-I/[0I3F4I6J7X9E:Z?G@cAJBbDGEJGJH>IEKDLZMZNGOIPIRISITHWJXHZY[Y]H^a_GaGbYcGeJg[h]
~bid	b!H(_)^*I-c:J@IBHHBIYKGLIP^Q[UGVIZE^ahJ
~bie	]!G#F%I(H)J*G+I0I3D4I6I7]:H;J=E>I?G@CAJEHFJHFIEKZLJMDOXPHRJSHT]UHVHXb[I]H^[aYbHcbd_f]gHhZ
~bik	t#J?aH[XIZI
~bil	Q!_#F%G)F*Y+H,I.[/H0I1I2J3Z4_5I8I9D:I;^=E>_?D@DAIBDDIFIGHHYJIKGLHMENFPFQJRHSFTGUbVaWEXGYIZ=^G_GaDbbdaeZgGhF
~bin	c#J+Z-I3]4I9H<^=J>I?H@JBYCIDGHbIIKJMINJOITJZG]J_JbHcddIfJ
~bio	c-G9I>J@bH^IHKIL^MHVIZ[[J^IaJb[hY
~bir	n%^HDI]^Yd[f[
~bis	k3Y9X>J@ZBJHFIIK]M[ZFg[h_
~bit	c#]%I(J-Z3J9[?IBHCIG^HYIFKZMHNITIVJZ^[H]I^[bJdJhH
~biu	y9]CY
~bje	S!a#G%H(F)I*H+I,I-D/F0H1H2I3F4F5J6I7H8G9F:H;f<J=G>G?G@FAfBFCGDGEJFIGcHDIEJHKFMFNEOHPFQJRHSITGUGVFWIXGYIZB[H]G^Z_jaGbHcGdFeIfFgHhE
~bju	v-Z?]HJ
~bl^	E!f#F%@&G(I)a*E+C,Z-_.Y/B0D2E4e5D6I8^9@:A;_<F=H>^?[A[DBECFEGIICJGKHLFMCNBODQIRDTBUaVdW@XAZD]A^F_IaBbJcGeafFgBhB
~bla	^!E#H%I(]*I+I-E.Z3Z4I7I9E:I;J=H>Z?XAJBGCED_FJGIIDJIKFL^MGNFOIRJSITHUHVHXGZc[I]H^H_IaGbacHdIf[gIhG
~ble	L!H#I&I)G*E+E,G-D.H/E0F1G2H3C4F6G7H9C;E<I=Z>A?F@DA]BgDDE^GEICJHKCLGNBOFPIRGS_TCUFXCYGZh]J^G_Ba]ccdIeFfIhD
~bli	]!I#G%H(G*I+Y-F2J3C7I9F=H?F@EBDCFHIJJKYL[MFNYSJTIUIVHXHZb[_]G^H_IabbbcHdHfIhJ
~blo	H!B#k%A&H(A*B+C-c.b/B0D2D3@4J5E6D7B8E9@:B;G<F=B>H?>AHD?EEFEGEH^I@JaLDM>OCPARASATjUAV@WDXfYEZ>[f]A^I_BaAbacadAeHf@gBh@
~blu	yH[
~bly	v>F@YO]
~bma	mH]M_hH
~bmi	oHHZa
~bo^	k9Z=^GJHHMIZJa^f^
~boa	a)I*I,c-H3J7J9F=J>J?HBHCIDIF[HbIHKHMINIPITIUIVIXJZC]J^J_JaHcIedfF
~bod	U!G#E%F([*H+_,J-^/H0I1Y2J4I5I6I7H8G9Y:F;X<^=G>I?G@YAHCEDZEJFIH?KCMGOGPHRIS_U_VJXGYIZG[H]H_YaGdZeIf]gHhG
~boi	r>^FJH^IJ
~bok	yHIIa
~bol	c!Z*J-[3J7_9G>J?Y@GBJCHDJIfKHMJOJSHXJZFaI
~bon	o-[9a=^@JHEIFKGO^ZE
~boo	a#G-I3I9H>G@IBbDJHcIIM^TFZD[F]IaJb]f^
~bor	g9I:c?Z@ZDJHEII_^hZ
~bos	j!Z8aAYHFK[_Z
~bot	X!F#H%H(b)I*^+I/H3X4[7H8H9]:]=H>[?]@FAfBYDFEJFJGIH@IEJJKELIMGNHOZRISITIUHVFWIXHZG]G^X_GbHcGdIfFhF
~bou	Y#F%H(^)H*I-Z/I1J2J3G4J7X9E=^>F?GBACGHZIYJHLIMGOIPIRIS^THUEVEWYXIYJZ^[H]G^I_IaEbGcadHfYhG
~bov	t2[;aHJ
~box	[#G+I-I3I9G:I=I>d?H@HBICHGYHYIGKIMINIUIXIZC^_aZbJd[e_hY
~bp^	y4H5IJ^
~br^	d!I#H%J(H)_*I+J-]2[3I:Z=I>I?H@IBHDGF^HEI]KHMINIPZSITZU_XYZF_JaHbJcIdJfGhJ
~bra	X!G#I%[(G)I+H,J-d/H0I1I2I3_4H5Y6J7H8I9B:G;I>]?EAIBDC_DZFIG]LIMCNEOFPHQJSHTJUGV]XFYJZE[H]D_Fa[cXdHeJfFgIhF
~bre	_!I#I%J(I-_3a9F:J<[=]>H?HBGCIDGFZGJH_KFMIN]UIVHXJZB]E^JaHbYdHfIhI
~bri	]!H#F%H(H)J-F/I6J7I9a:H;J>G?G@FAIBFCGFZGIIGJIKGMHOHRISIUHVFWHXH[]]Z_EaGbacZdaeZfHgJhH
~bro	R#C%E(F*G+G,F-J._/]0H2Z3E4]5I6H7G8H9C:G;^<I=E>H?D@FAHBDCFDEEIF^GGH[ICJGKDLHNIOGPZRYSJTYUFV]WHXFY[ZX[G]e^Gb_dEeGgG
~bru	e!]#J(Z,Y-I3H9H:^;^>I?Z@HBJCIHDKaMJNIVIZD^]aHdIhI
~bry	t9_HI
~bs^	yB[K[
~bsc	r1Z=_HHY[
~bse	k%Z5X9ZBJH]YYZE[]_[aJ
~bsi	k(]H]I]_Y
~bso	t1^
~bst	h(I)Z-^3H9I:I>I?I@YB^DXHZIGKHMIOIU[VbZCaJ
~bt^	c!H#H%H(I*J-H/I3H4I7J9^:J;a=I>EBICFDHIZKYMHNHTIUZVGW[ZA[Y]I^I_[aabIcJfIgZhH
~bta	y,Z
~bte	p,_FXV[ZH
~btg	yHbKFZI
~bu^	iHFKZcb
~buc	n3ZHIIbfZ
~bue	t9^=YHFIJZIh^
~bui	e#Y%J-X1d3J4Y6Z7J9H=[@FAJBJGZHCIFJJKINIP[RITJVIZI^YcJfI
~buj	vD[HXMX
~bun	e!I#I%G(J-I/Y7a8[;b@JBJEZHEIJNJVJZGbJc_dXf[gJ
~buo	y9aHI
~bur	k3G9^>]?bCZDJHCIJKJMJOIV_ZF]JaIhJ
~bus	j=cHZZYdIhI
~but	Z!C%H(e-H/J1I3X9H=H>H?H@HBHCIDHG^HaKHMINHOIPZSIUJVIXJZ[_Hb^cIfGhI
~buz	v>[HYaH
~bvi	r-dZG
~bwe	r3[9[R_
~bwo	m#]*Z-_CIHIIHM]ZIhZ
~by^	t![@ZZGh^
~byl	rKa
~byt	c-^3J9F?J@dCIDIHCIIKHM[NITJVJX^Z^^IaJdJhZ
~ca^	O&I)F*^+Z,F.X0F2G4E6F8G9?<H=^>B?YAFB?CZD]EGFGGFHHIHL[M?NbOEPDRHSITCUAVGWaXAYZ[E]I_DacbbfGgI
~caa	t%JEGZHdae]fJ
~cab	p9I=c@]BJHH
~cac	]!I#H%I&](F,^-H3[7J9G:I=H@HBGCcDEHIIHKHM_NGOZRJSJUHVHWIXHZB[J][_JaabZcIfIgJhH
~cad	W!G(F)I*H+H,I-E0I1J2I3D4D5[6H7H9E:G=Z>DCYD^FJG]HbIDJHKCLbMZNFO]PGRHSITFUFVFWIXFYIZE[G^^_Ga[bEcGdaeIgJ
~cag	t-_?ICIHEKILZZI[^
~cai	h-J3J4Y6Z9I;Y@IA[BIHXIIKJS^TJZG^Z_Jc[dZf]
~cal	R!^#Y%E(E)G*F+G,I.I/^0H1I2H3Z4G5I7G8H;H<J=Z?]@EAXCEDDEHF^GFH[IGJGKYLGMENZOFPFQcRZSHTFUYVEWIXGYHZD[F^F_EabbFdXeIfFgZhF
~cam	P!Z#D%G&J(E)X*E+Y,H-D.I/Y0H1I2I3Z4G5I6H7]8I9B;H<J=E>G?E@hAGBcCDDDEHGHHYIAJHK@LaM[NEOEPEQIRGSHTEUEVGWHXDZZ^^_DaHcFdJeHfDg[h_
~can	C!F&G(])Y*X+B-I.F/C1E2F4Z5H6a8Y9A:J;E<I=^>_?]B=CDD]EIF[G^HFIIJBLEMDOHQERDSHTGUBVFWEXIZ[[Y]c^Y_^a@bCcZeafBgGhG
~cao	U!F#F&X)Z*I+H.J/H1[2I3Z4H5I6I8I;I=I>F?[AIBJCXDCE[FHHCIDJHKCPFQISYTFU^WXYI_Ga^bEcYdHf]hF
~cap	b!J#_-H/J9J=J>I?JBGD[FZH@I^KIMINHOISJTIXHZ_]bbZdIfI
~car	S!E#I([)F*F+G,F-C.J/G0I1I2d4G5I6H7F8I9C=E>a?D@ZAHBBCCDJEIF[GHIeJHKAMDNZOEPFQIRHS]TEUFWHYI[Z^Z_GaHbacGdZeIfEgGhZ
~cas	[!H#H%H(G*J+J-E/H2Z3G4I6J7H9_:H;^=I>c?G@DCGDHFJGJH^IbJJKELXMFNIOJPITIUHVGXIZA[I]H^c_HaHbHcId_fIgIhG
~cat	H!C#_&G(G)D+F,]/D0F1J2F3Z4C5F6F7I8E9C:E;F<G=B>[?b@HAbBFC^DHEEFFGDHeIHKBLEM^NIPBQGRDSDTYVAXIYFZ[[G^IacdAgFhC
~cau	R!H+Z-Z/[3I5X:Y;X>J?I@IAZBHCJE[GIHHI]KFMIOZPJRZX[ZC[J][_HaJdZeIfIhH
~cay	yHIc]f[
~caz	y,^
~cc^	pB[H[JZZHcZ
~cca	[!H#d%H([*I,H-Z/I3G4J9G:I=J>I?I@FBYCHDGIGK^MFNIPISJT_UIVI[[]I^J_IaHbZcJdJfJhH
~cce	I!Y#@%f&H)D*D+D,E-I/g0E1J2E3E4J5G6E7C8F9A:B;F<H=A>b?_AEBdCBD=EEFFGCH[JCLFNHO]PaQbRESCTFUAVCWFXDYFZb]B^@_AaAbGcFdBfHgDh^
~cch	b#Z-I/Y3J5Z9I?I@IBHCIDJHEIHKXMaNIY^ZGaJg]ha
~cci	h!Z(J-I3Z>JBIIIKIN]V]Z_]YdHhJ
~cco	A!g#_%c&F(@)]*X,]-=.E/@1E2c4B5E6C7E8C9D:];Y<E>E?@@?A_BHCHD[EGFEGXICJCK<LaMCNBOCP_Q^RCSCTZUCV_WAXFYDZJ]B^e_]aBcAdBeAf@gBhE
~ccu	r)[HIZ^
~ce^	N#Z%_&H(F)F,F-Y/E0G1G3@4C5G6G7E8G9_:I;G<H=d>H?H@dC@EFGFJFKaLIM[NFO[P[RFSFTEUCWFXZYG]I^E_FcHdCfCgF
~cea	pAa
~ceb	dH^a^cb
~cec	n<]HGL_ZH
~ced	b![#I%H(I*I-E/Y3H7H9G=H>H?H@_CHDGHCIYK_LINGOIPHSJTIUIVGXH[]]b^I_IaHbIcHdIeZfZh_
~cee	i#J/^HCS]TXX_ZIcIdHe]
~ceg	t-Y?^@IHJK[
~cei	]!J#I(G*J-X/[3F9J=I@FBHCHDHH^I]NHUIVYXIZY][aZbIdJh]
~cel	V!H#]%I(F)J*G+G,J-E.J/I0I1J2I3[4H5J6I7H9B:G;I=G?C@CAIBCC[D^EJFIGJHcICJIK]LIM_NGObPHQJRISITFUHVGWIXFYJZB[H]f^HbGcHdHeJfHgHhD
~cem	h-I>[@[HYJ]KXYZZH
~cen	L!X#D%E&I(F)H*D+F,G-A.H0G1G2H4D5F7D8G9@:F;H<I=p>C?CAHBACDDBEGFGGFHcJFK]LFMANCODPDQHRGSYTEUBVDWEXDYHZ:[F]E^D_DaCbBcbdAfBgihC
~cep	S!E#E%D(F)H*H+G,H.X/b0H1H2H3Y4H5I6H7G8I9E:G;I<J=G>C?_AIB[CGDEEIFIGEHDI^K]LEMZNYO_PHQIRGSITFUGVDWIXGYIZ_[F]F_EaDbFdEe[fEgHh^
~cer	T(_*H+H,I-E0I1J2J3D4G5X6H8H9F:];I=[>DAIB_CEDFFIGFH_IEJ_KCLHMDNDOGPYQJRHSGTGVYWGYIZ]]]^G_Ga]dDeIfDgGhE
~ces	K!a#C%d&H(Z)C*G+G,F-B/c0F2F3@5H6G7E8G9C:C<H=[>c@IAFBbEEFGGFHZIBJGK@LJMINBOEP_QbRFSaTFU?VCWEXDYGZ][C]Z^C_DaBcIdbfAgEhC
~cet	k/Y3J?YGYHGIIK[OZh^
~ceu	y=^ZZ
~cev	m3I9[OYa]
~ch^	B![#^&D)E*C+H,C.D0B2C3?4I7F8I9I:?;D<F=>>J?<AaB]E@FYGZI?JJK_LXMdNaOgPAQERDS?TFUGV^WDX[YY[H]X^C_]b]dFeCgY
~cha	A!H#D%=&E(Y)I+@,D-I/e0B1F2c3A4G5E7C:B;E<]=@>Y?C@dAAB_CDDDEEFaG?HYKCLfM^OCPFQFRASFT@U]VIWBXBY][H]Z^h_Aa<bBeAfDh[
~chb	p4ZV[ZHf]
~chc	m9J?[@ZHFK[MaZI[Z
~che	L!B#]%E&F(])E*Z+Y,B-Z.E/I0E1E3H4C5[6I7C8H;]<J>I?ZA[BHC_D]F]HFI_J]KELZMDNIOFQIRGSFUFV?WDYDZF[C]]^__Hb^dYeZf@gChC
~chf	y9]E]ZI
~chi	P%E&I(D)G+I,G-C.H/[1H2[3I6a7E9X;G=C>b@<AGC[DAEHFFGHHCIZJHKCM^O^PER]SFTDVBWGYXZJ[J^E_Ea^bZc]dDeHfYh[
~chl	a#J%I(H)Y+J-[/Z3J6c8X:H<Z=G>I?_@FBaCIDHGXHIIGKFMHPJTXUEVF[J]Z_HaIbGcYdGfHgJhH
~chm	l/Z@_MYTYZI_Y
~chn	e#[-I:[>IBHDIH]KIM^NJVIXIZX]IaJb[gZ
~cho	N!D#B%G&I(G)H*E+[-[0G1H2G5H6G7F8G9[:D<H=E?[@_AbBBDEEGGFH9IZJJKaL^ODQHRGSFTDUXVGWFXDYGZF[e][^F_ca[cEdGfD
~chr	P!D#G%b&Z(B)E*F+F-G/D0a1X3Z4Y6Y7E8[:D;F<Y>C?H@ABGDBEFGdIDJIKHLENCPZR]SFTEUDVBWFYYZC[F]H^D_Ya@bDdce]fbhB
~chs	e#J-I3Y9I>]@_BGCJDIHEIaKZLbMXZF^IaIhY
~cht	C!C#E%]&F(_)G-X.F/F1D2G3D4[5I7E8G9A:I;a<E=H>E?^@HAEBCDGFIIYJBKJNbPIQHRJSDTGV_W]XFZ]]Z_[a_bGcId[gHhZ
~chu	i!Z,ZR^U[VJYacJfJ
~chw	n*Y3]?]HY
~ci^	]!I%I(H*I+J-G2J4I7I9c=H>I?G@DB]CGD]FJHCIcJIMHNYOGPISJTHUHVGWJXZZb[I]H^J_IaFcIdGeJfGgJhG
~cia	T#G%G(D)H*G-Y.J/J0I1I2H3E4G5I6H7G8I9g:Z;[<J=Z>D?E@IAXB_CDDEEIF[GIHJI^JJKCLHMDNEOGPGQIRGSFTGUDWHXEYIZE[X]_^H_GaCdZeIf[hE
~cib	t>GH]a]
~cid	]%I&^(G)J*J-Y/I3F4I7I8H:H=H>G?ZA_CIDHIGKFMYNIO_PIRJScTIUFVFXIZY[J^I_JaYbHcHdHhG
~cie	W!H#J%a(^*I+J-Y0J3D4J5^7J9F:Y;J=I>^?EAJC[DEH?IYK^LJMbNGOFPIRJSJTGUIVHXHYYZA[H]G^I_IaDbGcIdIfHh_
~cif	e%I&b-I/J3X6d9H<Z>I@HBHCJHCIYKGMJNXOaXHZC^IaZcJdIfJhI
~cij	yI^
~cil	b-g/Z9J@IHFI]KIZF
~cim	b!H#J%J(H)I0J3J:H=I?J@JBYDIH]L_MINIPJS[W^Z]]ZaIbHcIdIfX
~cin	e!I#b%[(Y-I3G:[=I>[?Z@GBHCJDJH@IIKJMaOIPISJTJUHVGXbZF]IaIbIfJhI
~cio	P!B#A%G(I)[*F+E-@.H/F0J3Z4F5G6F7J9G;F<H=X?E@EAGBZC^DHEZIIJFKANZPJQHRITGU^V^XZZZ]H^IaYb_cIdAfbhJ
~cip	o([6aKHY]ZCb]cE
~cir	o/ZHHN^ZHc[
~cis	i%[(])^-I=[HYKJN]ZHcJfJ
~cit	f#I%J(J-_3I9b:J;]=J>E?I@HB^CHDIH_IGKHNJVI]I_IaJ
~ciu	v&Z-]TX
~cja	t=FH[I[cY
~cji	h9I=]?aC]DYGZHEUYZHdIf[
~ck^	<#f(B)E*G+D,[-C/A1H2F3?5Z7B:=;G=H?<@HDJEBFCH_IFJXM:N@O?RcS>TgU;V;W@X]ZH[b_IaHcGdfeafZh;
~cka	h#](Y3Z9H@IBGDHIIJ[P]R[TJVJZ[aEbZcI
~ckb	kHFLYZG^^d]e_
~cke	X!G#b%G&J(G)J*H+H,I0J1J2J3]4H5J6J7I9c:H;I=H?F@DAIB^CFDFFHGIH^I^KFLIMFNGOFPHQJRGSHT]UHVGWJXFYJ[G]G^H_HbEcYdHfGgIhF
~ckg	h(J0]:ZBZE[HFKZM^UJVJZEgY
~cki	mJXK[QXTZ
~ckl	v(],I9JH_eF
~cko	Y#b%a(I@IBIIJKJMGTbZF[H^If]
~ckp	n%b>]HC
~cks	M!D#C%Y&Z*F+F-E.H/E0I1X2H3J6Y7I9F:[;F<H=_>E@BCXDIFaGGHFICJIK@MCNBOFPZRZTEUZVXW^XD[J^CbZcYd^e]f^gIhB
~ckt	e-Z9J>[?IBHCJH]I[KJVJ]ZaYc[
~cku	h6bHaKJPZZIfI
~ckz	r(_.ZX^ZJ
~cl^	h#DHcKYLIZG_^f^
~cla	X!F#Y%H(G)H*I+H,X-_0Z1J3F4H5J6_7H8J9F;I=G?E@ZBDDXEJFJGHH]I]KYLYNHPGRHSITFUHVFWZXEYIZ[]Y_GaJcGdFeJfFgHh]
~cle	d!J#^%_+]-H/H0J6Z?H@IBHCJDIIHKHLYMJT^ZA[I^[_ahJ
~cli	S!G%G(b)H*G,I-E/G0G1_2I3F4H5I6H7Z8I9E:_<J=E>C?E@HAHBZCEDbEJFIGHHCIHLGMDNIOYPHQbRGSHTFUFVFWIXFYH[G]]^G_Fa[bhcFdEfXgGhF
~clo	H#>%B&H(B)D*D+D,Y-B.D/j0g1C2E3A4C5E6b7I8D9@:C;E<F=B?A@?AbBaCCDBEDFEGIHAI>K>LDM_NEODP[QFRdSDTcUCVBWEXCY[Z=[B]]^B_eaBbHc^dZeEf>g]h@
~cls	t%];cAJHE
~clu	Y!I#I%H)Y*I+H-Z/I0I1I4I6I7J9I:H=^>X?H@HB]CIDFFZGeI]JHKFMHNGOJRISITHUEVaWIXIZD[J]J^H_GaIbHcHdEeIfFgJ
~cmd	y)]gX
~cn^	yh^
~co^	W!E#^%F(D)H+G,H-Y/G0H4G6H7F8I:E;I=D>E?E@[AIBFCXEIFIGHJHKHLHM^PFQIRGSZT]UDVYWGXYYHZ^[a]EaEbccEdGeIf]gGhB
~coc	i;Y?]CJDIG]HILYZH^]dafG
~cod	H!C#?%E&Y(C)E*A+C,E-?.F/Y0F1F2F3]4C5F6F7D8F9>:D;F<G=B>h?Y@>AEBbC^DAEaFDGFH^I?JEK?LEM@NBOHPDQFRDSETCUDVFWFXhYF[E][^E_CalbCcCdEeFfBgEh@
~cof	p2_HZIF]^
~cog	g-^.Z3F7[>I@IDJHGIGKYNJO^VZZHh_
~coi	i6Y9I>FA^C[KIOb_Ia[
~col	W!F#I%G(_*F+H,I-I.J/H0I1H2I3F4G5I6H7H9B:a;H=E>BAIBCCDEIGHH_IaJHMDNDO^PFQIRGSGTGUcV_WHXFYgZA[G][^H_HaCbFcCdFeIgHhD
~com	D#[%D&F)X*I+],H-g.E/J0C4F5C6A7D8^:Z<D=A>E?H@DAGC;EAGEHgIdJFKIMJN^PXQHRASITHW[XIYBZB[Y]]^G_FaFbCcCdGeHfEgDhF
~con	:#@&Y(<)B*A+E-a.C/?1c2c4e5a7?8f97:b;=<d=B>E?9@GCaD?EfF[GYHIK@LFMEN>P?QZR]S=T;UAVHW]X@Y[ZY]C^Ba:bGchdHe_f]g?
~coo	S!H#G%I(H)J*I+I-G.n/J3[4I7I9G:H;J=I>H?GBGCHFJIGJIKGMHNHOIPIRISGTIUGVGWIXHZC[I]G^I_IaGbFcHdHfIgJhH
~cop	Z!I#J%I-H/J3I4G6_8G9J=G>H?I@GA[BICJDJGfHXIGJaKIMINGOJRITJUJVaXIZF_XaEbIcIdJfHh_
~cor	L![&H(C)F*G+D,X-G.G/C0E2E3a4D6_7D8F9G:C<G=A>F@_AcBHCHD[GBHDIZJELDMcN[ObQGRZSET[UGV@WYXA[E]B^C_HaYbCdBeJgEhc
~cos	k.X9[=ZH_ZFbZ
~cot	o6YKXT_cJ
~cou	?!g#c%b&E(?)Z*X+Z,]-D.D/B1B2b3a5F7C8B9F:Z;Y<C=D?=@AA^CED]EEFDHHJGKAL^MEN=OJPeQ[RES@UAV]W?XCYG]A^d__a@bDcHdBeHfBg@hD
~cov	f3I9J=b>_D]GaIIKJNIVZZHaGfJ
~cow	yD]
~cpa	p%bHG
~cqu	o8^HFQbZH
~cr^	yA^
~cra	c#J0[4[9J>^?IBIKJMIRJZF[[bacIf[
~cre	O!C#^%X)F+_,]-E.I/G1H2^4F5I7E8^9E:G;I<I=F>[?^@EAGBBCEDGEIFHH_JGKCMFNEPEQIRGSGTEUFVDXFZE[[_[aEbhcEdGeGfEhG
~cri	N!D#A%_&G(A)D+[-E.J/C1D2E5F6^7C8^9E:A;E=^>F@BAFBICADYEEFDGbHFI>JCKHLDM@NdO_P]SCTCU?V?W]XBY_ZG[C]A^B_IaAb?dee^feg_hB
~cro	K!C#@&I(C)J*Y+E-E/X2G3C4H6F7b8F9C:C;G<G>B?C@AAHBBCDDCFFG_H^ICJYKDLEM[NJOEPDQHSiTbUCVCWCXDYFZ<[E]D^E_DbCc]dcfbgb
~cry	X!I#H%I(I,I-H/I3H4H6i7J9G:J<e=I>I?H@HBHCJDIGJH?IHJIKHMINHPIRHSITIUIVJXIYeZC]J^I_HaIbIcJdGeHfGhI
~ct^	A#=%>(=)A*=+D,]-F.G0Z1e4a5A6Z7J8^:@;b<G=H?A@@AZB>DBEYFBGeH^IDJ_K>LHMCPEReS?TGUFVCWBXCYZ[@]D^F_^aCbBc]fdgE
~cta	c!I(I,Z-a3Z4[6X9I=J?X@JBZCIDJEJIIKIMJUJVIXJZF_JaIc_fIhY
~cte	S!H#G(G)I+H,I-F/d0I2e3E4G5J6I7H9E:F;J=I>F?G@CAIDFEXFfGGHHIfJHKDLIMENFOHPFRHSHTGUGVFWGXGYIZ[]F^GaGbYcFdFeJfGgGhF
~cti	H!g#B%G&b(E)F+D-_/D1D2D3>4C5Z6Y7C9C:C<Y=@>C?G@?BZCBD@EdICJZK?LJM@N[OEP@RCSCUdV^XBYeZ=[B]B_FaBbHcfd]fCgCh@
~ctl	l@^G[HG
~cto	L#C%b&c*E+G,E-C.H/G0F1E2f3b4]5F6E7Y8d9D:d;F<d=E>E?C@CBCEFGDHFI?KBLFMDNDODPDQaRESZUJVHWIXHYFZ<[F]E_baCbDcAeFfBgFhC
~ctp	v0]HFZI^JfHha
~ctr	d@JHHM[QbZG^JbXhb
~ctu	^#Z*X-H3I4J=I>I@GCJDIFZGJI[KGNIOIR[UJVJYIZD[Ib[cIdHfahd
~cu^	vHJaZcX
~cua	l-J3G9I=G>I@HDJI]KYOZTZX]Z[hY
~cue	W!b#]%Y(F)^*[-E/I0I2^3Z6I7H8J9G:Y;I=D>H?F@ECEDZEJFJHHIDJJKYL]MGNGOIP]RISITHUDVaWHXFZI[Z]G^X_YaHbGcHfEgIhE
~cul	g2Z3H9IHGIdZJb]
~cum	f-XH_NaZI
~cun	g(J3E4Z9I?H@YBYCXD^HDKJM[NYU^VIWZZGa^fJ
~cup	h%I(H*Y,X>c@IBICXHDIYKJVIZ_aJ
~cur	M!D#E&I)[*a+a,G-E.I/F0G1H2G3I4F5H6G7E8G9C:E;Z<e=E>I?^@GAJBCC]DZEHFHGFIZJFLFNEOEPDQ^RGUEWGYcZC[E]E^J_FaDcFdEeHfDgFhe
~cus	Z!I#J%])J*I+J-b/^0I2H3G4I9H=F>H?H@JBICIDGHaJ_KDMINZOZPITJUIVHXIZ^^I_GaFcIdIfIhH
~cut	v=^GZJJZGgY
~cy^	J!F#F%F&I(C)Z*b+G,H.]/[0I1I2H3F4G5b6H7F8H9E:E;I<I=E>E?H@^BDC[DDEHFIGGHJIDJbKFLGMENhOHPFRHSETFUHVDWhXFZ=[G]F^F_FaEbGcDdFeHfGgDhE
~cya	v)]
~cyc	pDZIHKZN[_^
~cye	yHGN_
~cyf	vHIIa
~cyg	nAb
~cyj	yaZg[
~cyn	t@IHHN_W]
~cyr	v/_IJ
~cyv	jHHNd
~cz^	yC]MZ
~cza	m([?ZDZHJIGN[T[Z[
~cze	k*Z;[@YHFXZZHa^c[
~czo	d!a#I(H3J9I:J;Z=J@[BYDIHDIIU^VaZE^[fJhI
~czy	r(G=]H]U^VDYYZE
~d1^	v-^
~da^	H!X#]%F&F(C)B*?+A,Z-Y0B1H3C4@5D6J8^9];a=I>D?ZACB[CDEEFCHAIFJBKdMaNHOBPZSCU[VFWXYDZX[?]G^I_BaZcBd_eHfXgX
~daa	t@]
~dab	v;ZG[
~dac	p!]*^BHHHSaUHVGZHbYfH
~dad	Y!I#G%E(G)I*I+G,I-[/I0I2I3_4H6J7^9_:a;Y=F>H?ZAJDaE^FXGYHEJIKCMFPHRISZTHUFVEWHXFYZZ@[I]G_HaFbGdGfFgJhF
~daf	tDXV[aY
~dag	l#H-J9e@_BIEZHCNIZH]J
~dah	p>bHHZJaJb[c[
~dal	e!]#I(J-I3I9H;X?JBYCID^GZHBIFKZM]N_TXUJVIZB]]_]aJbIhH
~dam	pB]D[HGh]
~dan	R!]&H(D)G*E+E,Z/I0F1G2G3Y4E5H6G7Y9d;G<H=E@ABXD^EJFZGYH@JGKJLJMZNFOIPDQHREVJWXXFYG[F_caZbJcChI
~dap	X#J%J(J-I3I4X5c6I8I9J<k@IBJCIDIHBIIJJKJLJMINIRJUIYIZH^J_IcCdHeIfGhJ
~dar	W![#G(])[+I,J-X/^0Z1I4H6J7G9C:F>a@^AJBCCGDEEIFIGIHYIZJJK^LZNFOXPFRISHTGUFWIX^YJZ<[G]F^baDbFcGdFfFgG
~das	d)Z+Y>J@IBIC[DbHEIIMJNJO_SYUYVI]JaJbIhI
~dat	P!D#B%E&I(Z*F+E-H.I/[1d2I3b4C5]6E7E8F9X:D;G<J=D>Y?A@GA]BDCFDcEHFGGDHbIAJGK?LFM^NYOXPEQHR_S[TEUCVCWGXDYFZ@[E]C^C_DbCcbdAf^g^hH
~dau	l#]@IKZM]f[
~dav	l;Y?^@[BIHEKZM^R^UIVJWZZIfJ
~day	R![#X%H(F)H*G+G,I-C.I/G0I1I2J3F4H5I6I7G8I9X:F;J=Y?E@gAIBCCIEIFHGHH_K@LHMENJOFPGQJR]ScTFUHVIWIX^Zb[H]F_HaHbFcYdHeJfGgHhE
~dba	v>bHHZH
~dbe	t7ZA^_I
~dbl	t#]TY[Z
~dbo	yH]WY
~dc^	l1]HFRcc[
~dco	m!J#b%I0[1]3_9HHBIJRIYJZIcHdZfG
~dcz	yZ^
~dda	y9_HI
~dde	]!I#J%H(^)I-^3I4G7I8d9G=I>H?H@ZAJBICJFJGZHCIXKGMJNHPHQZUIV^XJZZ]I^J_HaIcIfIgJhI
~ddi	i%Z7[?ZC]DHHGIXN^ZH
~ddl	n<XHI]a
~ddo	y-^7ZHHNG
~ddr	d!J3c9J:Y>Z?J@IH_aGcI
~ddu	y@Y
~de^	G!A#>%G&Y(J)I*E+F,D-C.I0E1E4B5E6E7A8H9<:H;E<F=I>d@EB]CbD>EaFCGDHdIZJDKEM_NFOIPBQERBSYTFUFVFWDXc[C]_^X_DadbFc?dAeEfEh^
~dea	Y!c#G%I*I+J-I/J1I3E4J7J9E:J=H>a?G@ICIDGGJIHMINIOIPHRISJTIUaVFWIXHYXZa]J^HaHdGeJf^
~deb	d#_3I?I@JBICIHCIbOJVJXJZH[aaJb[cX
~dec	Y!H#H%F(F)[*G+I,J-F/H1J3I4I5]6i7H8G9I>H?[AZBFCHDFEJFIGXH@IJMGNXO[PHR[SITIUHVIWIXIYIZG[H]H^H_GaHbHeGfIgIhG
~ded	^#I%I(I)J*J-H1Z3J4G8d9H>H?I@GAJBICJGZI^KHM[NJPHQZTJUIV^XIZH]J_IaJbIdJfIhJ
~def	Q#G%J)I*E+E,H-I.I/G0I1I2J3F4H5H6I7H8I9G:I;I=X>FAICGDCFIGHH[IGJGKCLGNAOIRIS[TGWkXFY[ZZ]D^G_Gb_cGdFeJfHhG
~deg	oBHHESfUEVGZHfE
~dei	h@aBJHIKZM[XYZ^aJhJ
~dej	b!J(H+_-I9I:I=[>I?H@XCHDGHEIHKcMIVGXZYYZZ[J]aaGbIfZhG
~del	Q!C#^%c&I(Z)F*E,G-Z.J/C0G1G2H4D5B6G7I8^9F:C<H>X?H@IB@CID@FYHdIIJFKZLFOEP]QGRYVFWHXCYHZH]Z^D_cbIdJeHfDgEhC
~dem	S!F&J(E,H-]/G0H2]3D5I6H7F9a;H<I>A?B@^AHEHFHGHHHJGK?M[NETEUDWGXfZ<]F^F_GaYcEdEeIgFhZ
~den	G!Z%d&F(c)G*Y+E,]-Z.G0I1E2C3A5E6Y7d8X<F=F>IAcBHDEEIFDGGHCI_JYLYMFNDOGPaQcRBS_TDUFWHXEY^Z9[E]C^X_XaZbGc?d=eDf?gDhD
~deo	yHZbY
~dep	Y!H#J%I(Z)I+I,J-E/H0I2J5J6I7I9F:G>F?E@EAIB]DGEIF^G[HFIELJMGNGOISHTGUFVbWIXDYZZ@[H]]^IaYbbdEeJfbhG
~der	F!C#B%C&E)[*Y,a-H.E/C0C2E3I4@5D7m8F9D;A=E>[??@eAFB^CJD>ECFaGDH[IFJFK]L[MFOIP]RFS@TBUEV?WBX_ZH[I]A^__GaYbbc?dAeFfEgIhF
~des	I!e%A&Z(d*Z+G,E-G0F2F4E5F6^7C8H9@;]>>?H@cAFCED?EEFDGeJDKCL]M@NGOBQFSCTZUaV>WCXAY^ZH[^_BaDbZcBd^eEg^hF
~det	T!G#H%G&a(E)G+G,H-Z/J0I1I2I3I5I6I8I9F:G;I=E>[?D@AAIB^CDDbEYFHGHHEK]LGMYNaOGPFQJRZS_TFUFVEXGZ][F]Y^E_YbEcFd^gG
~deu	a%X(I)J*b-I/Z3J9J>I?J@aA^BJCbDJHFKIMINIO^PJVIZDhH
~dev	Y!I#J%G+H-[.Y/J3H9I;J=I>b?FB]CIDGHbI^KYMHOJPISIUIVHXHZG[a]I^J_JaHcIdGeFfGhJ
~dez	r(]9]HIZ[
~dfa	j/dHHNJ
~dfi	yG]
~dfs	^#J(I*H,[-H3I7j9G=J>I?J@IBICJIHKHMINJPHUJVJXJZGaIbJdJgJhJ
~dg^	pH_
~dga	t-]
~dge	m._
~dhe	l=YU]V^ZI
~dhi	y2IHGK_NJ
~dho	i%IHJPc
~di^	a#I(I*[+J-I3I9^=X>a?H@XBFCYD^HGIHKIMIOJSYU]VG]IaYbJcJhI
~dia	e([9Y>I?X@^BJHDIJL[MIPISJTHZD]^^Ja_gIh[
~dic	T!E&J(F)H*F,H-c.I/H0I1I3Y4F5I6H7G:F;H<J=D?GC]EHFHGIHAI^JXKcLIMDNIO[PFQIRGSGTGUFVXWHXZYI[H]E^G_HacbGdGfEgHhZ
~did	k9Z@JAaHIX^b[
~die	[!Z#G)J,J/J0J1J3G4Y6J7X9H=G>I?F@ECHDGIFJJLXNZOHR_SJTIUGV]WJXIZ?[I]c^I_IaGcHeIfdgJhG
~dif	S!F%F(E)H+G/a0H1I2I3B4F5J6b7[8]9F;I<I>[?F@cCHDDEIFIHFJGK[LGO[PHQJR^SHTFUFVFWHXEYJZ=[G]F^^_FaEbFcEd^eYgZh]
~dig	R!F#^%G&J(F)H*F+G,H-B.I/G0I1Z2I3d4G5H6I7G8I9A;H<J=[>Z?I@AAIB]CZDHEHFHGHHFI_KHLIMHNDObPGQIRGSHTGUEVEWHX_YHZ>[G]E^H_GagbGcGeIfEgHhY
~dim	f#I(Y)a-I3[?J@HBGDYIIKHMINIU_VGZ_]JaIbJdIgJhI
~din	h%I3J9H>I@JDIHbIJM^P^ZGaJbEcYe]
~dio	m%Y>[CZD[HXZI[Y
~dir	P#E%Z&d([*Y+G,G-H.I/H0F1d2G3f5H6F7c9C:b;F=D>A@IBCCEDHEFGEHEICKBLGMDN_OBPEQHRESFTZUIV?W^X]YGZ=[F]E_ZaCcCdZeGfBgFhD
~dis	M!g#D%D&H(Y)[*Z+E,F0G2G3A4b5G6Z7E9Y:D;]<H=D>X?]@CAEBCCCDBEGGFH^IIJHKJLGMDPHRDTEUbVBWDXEY[Z<]H_IaCbYcHdCfHgFhE
~dit	U!G#E(F)[+I,I-^/[0I1J2J3G4I5J6I7I8J:I;a=Y>FAJBEDDEZFIHbKENbOIRISIUGXYYXZB[H]Z_GaHbHdFeJfGgH
~div	e-a/[6[>I@XBIDGHZIIKZMJO]ZGhX
~diz	yN]ZI
~dj^	yHFb^
~dl^	l7Z<XG[HHZI]a
~dla	e%c*ZHIgZ
~dle	l(J)[@[H]I]V[ZF
~dli	v3]>_HF
~dlo	tOYh]
~dly	v1Y3YJ[
~dma	vQa
~dmi	A!B#B%D&F(e)l*n+D,i-@.F/?0C1[2D3?4@5D6C7>8A9@:F;B<E=C>>?@@?ABB=C;D?EgFCHBI<JAK=LDM=N?OAPkQIRBSET@U]V[XCYCZD[A]?^J_@a?b@c?d]eAf>ggh?
~dmt	tA^
~dn^	y4YTZ
~dna	v*ZCZ
~dne	i9IC]HILeZF
~dni	r-]@^
~dnt	r-YHIKZNZZHh[
~dny	yD]
~do2	v-_?[
~do^	D#_%Z(@*D+]-^.I/?0E1X2G4Y5B9^:[;E<H=<?eAEBbC^DIEAFFGEHAIAJ@K]MFN<O^P^SaU_WDX_YF[G]I^D_?bDdHeEf=g@h[
~dob	j9_=GHa
~doc	e#H3J9F=H>I@IBaHdI[KYZH
~dod	vI^K]
~doe	M!I%I&Z)G*G+I,H-Z.J4I5I6H8Y9D:H;I<I>D?F@XAJBACFDEEHFHHcI[KBLYN^O^PFQIRGSFTZVDWGXGZa[F]F^F_JbZcFdEeHgI
~doi	d#J(J*^:Z>J?I@HA^BIDIHDI[KYMINIO]VIZG[]_JaJh]
~dom	H%c&G(@)A*J+D,C-?.G0E1D2F3D4k5c6E7h8f9H:B;D<F=A>AA_B?C@DAEEFDGHHCI<JbKILEMEN_OCPgQHRDSCTaUCV@WDYEZ:[D]B^D_Ia?bCcAd?eEf@gZhB
~don	]!X#H%I(G)I*I,J-E/[0I3a4E5H7H8I9E:G;J=I>I?E@GAZBdCCDZEJFJGIHEIDJHKBMFNFPGRHSGTFUFVFWIXGYJZY[H]g^H_EaCbGcGfGgZhF
~doo	lH^N]XYZH]YdZ
~dop	k3I?H@IA_HFR[XJZF]^_]aIf^
~dor	P!H#E%D&I([)]*[+F,]-B.Y/F0G1F2H3C4c6Z7^9C;H<H=D>G?B@GBBCDDBFYGGJcKALIM^NCODP_QHRYSETEUXXDYYZE[G][_FaYbYd[eGgEhD
~dos	j3F9[>]@YBJDJH[IIKIO_P[ZFaY
~dou	j!I#[%JI]KaT]ZJ
~dov	m-[HFZ_
~dow	K!_%B&I(C)F*F+F,H-E.J/a0H1F2H3D4Z5^6G7C8G9B:D;Y<H=I>H?Z@HAGB@CEDDEHFGGGH[IDJGKDLFM]NHOFPERESeTCUCVCWFXDYHZB[]]F^Z_GaDbfcaeGfZge
~doz	vI]K[
~dpa	tEGHGK[NYd^e]
~dpe	y%^
~dpo	r@^HEN^
~dpr	h%H([)E*C,J-JEIH^MIPZZIga
~dpw	t#b%JHH
~dr^	i9J>]HIK^M[QYZJ
~dra	g(Z*Z+]-I3F9H@ZBIDHIHKFMINHO_SYVIWXXIZE[[^^aIfJhH
~dre	V!G#X%F(F)^*G+I,J-D.^/H0I1I2I3c4I5J6J7G8I9F:[;J=G>]@DAIBDD_EFFIGHJHKELHMFNGOEPHQIRIS_TGUDVEWGXGYJZC[H]F^G_Hb]c[dYeZfcgGhG
~dri	Z!H#[%I(I*H+G-Y/J3[4I7I9C:[=I>E?G@FB[CFD]F[GJH_J]KFMHNIOGPIR^THUIVJXHZB[I]__IaZbIcGdIfHhG
~dro	c#]%a(_)Z-Y3H4]9J:J=Z>]?J@HBHDIG]H@IHJJKGMINJRHUIXZZD]YaHbIc[fG
~dru	j>I@[C[H^ZGa]
~drz	o-Z/Z@[HIJXKZMIN_ZH
~ds^	e!Z#I3F@[DYHEIFKYNZOaVJ^[e[
~dsa	r@bHGIJZH
~dsb	yHYcX
~dsc	f>]ZI[Xbc
~dse	m9G>_@JHbZH]J
~dsk	y3a
~dsl	vHGT^
~dso	yHZI^
~dsp	vNZ
~dss	yG]H[
~dst	h#E%J(J-I9G?JBJHaIISaTcZI_G
~dsy	]%_(J-I0_3J9IBJEGGZH?IJMINJRIUIVJWIZGcId^e[ff
~dt^	l-I3HBJHGIGK^cJd^g[h[
~dta	yZYh]
~dto	h)cHJ
~du^	e%[.X>bHFa[d[
~dua	h!Y*Z/]9I>Z@ZAZC_HFK[ZH
~duc	^!](H-Z=I>H?J@HBGDJIJJdKIL]PJTZV^ZC_JaZ
~dul	o-I4H5I@IHGJ]ZIdIgch[
~dun	]!I#G%I&b(H)Y*J+J,J-H/I3G4I7J9I:I=H>H?FCHDGHIIHKYMGNHO]PIRISIT[UHV[WIXIZ^[H]I^I_IaYcbdIfHgYhH
~dup	h%I3HAeH]cJfG
~dur	]!]#F%_(H)Y*I-G/J6J7J9H:I=H>G?G@GCHDHH>IHKGLINHO[RJSITaUIVGWJXHY][I]d^I_IaYdGeZgIhH
~dus	m![#]%I&HAJBJHEPJZF^[_]gZh]
~dut	n=_BIHHZZ]ZaZf]
~duz	vXZ
~dva	p;Y=]HXc]
~dvi	o)[-I:[S_UGZ]
~dwa	n.Y?bIZZD
~dwi	n*^@[CYHJSYZY
~dwo	yC[
~dwr	l%a(aHCKIZHdYfI
~dy^	Q!X#G%E(Y+d,H.I/H0H1X2I4G5H6H7G8G:E<]=F?D@^AGBIC[DYEHFHH;IGKZMEN^OFPFQIRGS_TIU^VFXZYHZB[F]F_XaJdXeHf[gFhD
~dyg	y@^XY
~dyn	n3Z>ZDZHZO]aJ
~dza	pO[ZIdahZ
~dze	yB[CZ
~dzi	[!H#H%J(G*H+I,J-F/J0J1J3Y4H7J9c:I;Y=H?G@^B[CGDFFJH]IEKGNGOHPYRYSITIUHVHWJZY[J]I^I_Ia_bIcHdHfX
~dzo	y9^
~e20	v-aIE
~ea^	d-I9E>I?J@HBYDIF[IIJYMJQXTIXIZ_aJh]
~eac	T!_#^)I*I+I-]/E1I4[5J7H8Z9I:F=G>[?E@HAYBECIEHFJGGH?IEJYK_LJMYOIPIRHTGVFWHYXZF[H]G_EaIcbdGeJh[
~ead	O!^#e%]&J(b)H*E+_,G/E1F2F3[4F5H6Z7J8G9A:E;H<H=E>_AGCEDDEIFGHXIAJEKZLFMBNDOEQHR^SHTaUFVAWIZE]D^D_IaDb]cFdEeGfYgZhD
~eag	n(I)[
~eak	Y!]#I%J+J-a3Z9I<^=I>I?IBHCJDGFZGIHHKGMIN_PISJTIU]VGWJXIY]ZF]I^I_JaIbHcXdYfGhI
~eal	e0[9^@YHESaZHf[
~eam	T#H)Y*H+I-G/I3F4I7I:_=H>E?F@DBFCIDFFJGJHiIDKGLIMcNHOHPHRJSIUGV]WIXHY[ZH[I]G^HaEbHcIdIfHhF
~ean	[!H%^&](I)J*^+I-G/Y3F4I9F:I;J?H@^A_CHDGFJHFIGJJKFLJM]NFOHPHTGVHXZYJZZ]I__aFbJcJdJfHhF
~eap	vHIK]R]ZI
~ear	Q!a#X%E(E)G+d,I-^.I/G0H1^2I3E4G5I6H7G8H;J<J=F>Y?]AGBCCCD@EIF^GDHIJGKbLXM]NYPXQIRHSGT[UGVFWHXFYHZ=[Z]J^Y_]aDbIdGeHfbgGhD
~eas	Q#X%H(F)H*G+H,I-b/Z0J1Y2I4H5I6J7G8I9[:G=E>D?FAICFFIGIH]IcKEMFNcOIPGQJRISHTIUGVFWIXYYJZa]F^F_GaGcGdFeJfHhF
~eat	V!E#H(F)H*H+G,G-F.J/G1H3F4G5J7G8_9a:G;I<H>G?E@JAHBFCHDFEIFHH[IFJHK[LHMXNEOIPGRHSETHU_V]XGZA[H]G^Y_]aGd^eafagHhE
~eau	Z!I%I(H+J-F/Y3E4J6J7J8Z9a=I?[@YB]CGHCIDJIM_OGPJQ[SJUZWJXI[Y]]^J_JaZbHdGfIhF
~eav	c!a/Y8J9I>J?J@GG[HdIJKIVIZD
~eb^	pF^HZNZZHaX
~eba	H!D#B%a&I(B)D*H+F,^-D.H/F0Z1Y3D4Y5Y7G8X9G:D;H=^>E?E@GA^BGDCEFICJYKALDMCNBOHQYRZSETDUCVBWEXGY^ZB[D]E^B_^aEbGdcecf^hB
~ebb	o.XBIHIKJM_ZI[]h[
~ebc	vH[
~ebe	a#](I-F0]3I9H=J?ICIDGMFNHO^UJZA][^Ia^bIdIfIg[h]
~ebi	mI]ZJ[YcZ
~ebl	e#_+Z3G9H>H?G@HBICGDGHBI[K]N[OYTXVJZF[^]J^Ja]cZ
~ebm	mH]M_hH
~ebo	X!J#E%H([)Z+I-G/H1J3Z4J9G:I;Y<^=I>F?_BaCHDGGII[KHLIM]NHOGPIRJSIVHXIZH]GaXb[cHdYf_gIhG
~ebr	b![#H(Z*I-Z3G4J9F:^;]>^?X@FBHCYDGHEK_MHNHOJUIVHXIZA[J]_^[aFbIdIfJhH
~ebs	kH_I]
~ebt	yX[
~ebu	c4Y6X8[DZEZZGbJcedYfIgJ
~ec^	X!H#H%G(])J*H+I,I/I0I2J3^4H5J8J9E:^;I=G?b@EAJBYCJDEFJGJH=IGJIKZNGO]P[RYSITYUGVEWIXGYJZE[b]G^I_HaDdHfFha
~eca	Q!G)Z*F,I-Y/[3H4G5_9H:X>I?G@HBGCHD[EZGHI[KEMHNIOZPHR_SIVYX[ZB[I]Z_IaFbHdYeIfHhG
~ecc	a#Z-I/Y3X5Z9H=J?I@IBHCHDIHDIHKXMaNIUJVYXJY]ZF]JaIbJfJg]ha
~ece	N#[&J([)H*H+F,H-C/G0H1H2I4G6H8H9E:I;I<J=b@_AHBCDYFHGGIBJIKeLGNDOEQIRHSFTGU@WFX]_EaacHdbeHfFgGhJ
~ech	S!C%d&I(e)F*E+F,X/^1G2G3C5G7E8H9E:C;d<Y=B>X?C@ZAGBXCCDBEFFXGFHFI@KILaPXQHRFSFVAWEYF[E^J_DaAc]dEeZfBhI
~eci	S!D#E&c(C)Y+H,I/I0I1H2I3B4G6_7G8G9]:G;I>EAXCFDEF[GGI_JGKDLHNaOHPGQJRISYTGVXW]XG[F^F_GbXcEdEeHhE
~ecj	yI]
~eck	Y!I#H(G)I*Z+H,G-H4J5_6J7I8I9E:I>G?G@CBECaDZFJGIHIIbJ_KILZMFN[OGPHSHTIUGVGWJXH[G][^[_IaGbHcIdYe[fHgIhE
~ecl	h#](J-J@YBHC[DIHFI]K]MZO]ZChH
~ecn	vZEhb
~eco	O!D#B%C&I(D)F,G-Y.H/I0G1G2G3^4G5G8a9B:Y=C>Z?J@cAFCfDXEGFFHYIBJ_KDLEMCNAObPEQGRDSHTJVGWFYF[I]Z^E_DaHbDcCdHeFfDgFhd
~ecr	S!E#E%]&I)F-D.J/E1H2]5I6f7G8Z9E:F;H<H>Y?^@GAHBDCGDDEGFGHFICJGKILGMDNCOGPZSGTFUEVDWHXFZI]F^E_ZaFb[dbe[f^hD
~ect	>#<&b(B)D*D+B,].C/I0Y1d2e3]4]5A8e9G;_<d=;>B?C@?AZBAC<D:EAFDGeI@K;LCM?NYOHPBQ]RdSETHUCVBWIX=Y_Z@[A]?^G_ca@b@cfdHeJfbgCh]
~ecu	O!D#D)Y*_+a-G/Z0H1H2H3E4C5H6G7H8H9F:E;[<e=E>a@BAHBDC[D^EHFIGGHELGMDPEQ^RGSGUEWGYaZY[E]E_GcGdEeHfEgGhE
~ecy	vKZ_^
~ecz	y?[D[
~ed^	C#^%C&F)@*Z,X-I.I0G2C4G6J7A8_9=:G;G=[>I?XAHBICbD@I[JGKbL]MJO[PCRCSBTJUFV_WBXaYGZ_[D]^^Y_HaGb@cJdDeCfFg[hI
~eda	d!H#H%G(Z-F2Z3I9a:J;]=J>H?EBFCHDZGJHCIYM^N[OJPJTIUIVHXIZX]I^ZaIbIdIf[hH
~edd	t-H9H@GBHH_IIZ_]J
~ede	J!Z#^&H)H*B,d-?.G0E1E2E3?4B5F6I7l9[:D;E<G>=?EAEBdCGDDFEGDIJJFK]LGMYNGOCQFRDT@XZYEZY]@^@_Aa[bYcBd@eEgEhY
~edg	o._
~edi	X!G#E%I(F)H*Z+H,J-b/J0J1J2J3E4H5J6I7^8J9Z:F;a=Y>A?DAJCIEJFIH_IXKDLINGOIPFQJRISITXUGWIXcYJZ>[G][_HbDcYdHeJgIhF
~edl	y1YV]ZH
~edn	p*ZC_
~edo	[!J#Z%H*H+],J-G/I3G4I6J7_9B=H>^?Y@aCDDCHIIELIMFNHOHRYSJTYUHVDX_Z^[Y]H^H_IaEbHcIfHh[
~edr	h)X9J:^Hb
~eds	ycY
~edt	h)cHJ
~edu	l+X,YHG]ce[
~edz	v9];[HJ
~ee^	d%[*_-J9J=g?I@[BIDIHEIIKGZG[YdDeJfGhI
~eec	^!I#I%[(H+I,Z-I/J3G4Z6X7J9H:I>H?H@GBHDHEJFIGYHFIHJJKGMHNFP^RYUHVGWJXIZY[J^I_IaIbGdae]f^hH
~eed	L!Z)G*Y+F,G-D/X1Y2H4E5Y6H8F9D:F;H<X=]>Y?GAGCdDCE[FHGGH^I_JFKBLFMFNDOFPFRHSHUFWGZb]D^F_EaDbFcFeHfFgXhI
~eef	p%[/Y@]HIIHKIN[UY
~eei	yS^
~eek	^![%I(H-H/Y1J3]4H7I8Y:H=I>Z?HBED[GZHYJJLGMHNIPJRJTGUHV[XJZY[J]H^I_[aIcHdJf^gIhI
~eel	m#]:]>HX[Z[
~eem	g-]HYI[NJP]VIaY
~een	J!G%I&I(Z*D+^,F.H/B0G1H2G3C5X6[7D8H9A:D;J<Z>[CHD[EGFGGEHII]JZKaMENBQGRFSCTCUZVXXFYGZE[^][^Dbec^eFfDgEhD
~eep	U!G%I(H*I+^,J-Z/J3H4J6J7[8J9H:H;I=H>G?H@^AIBECGFII]JIKYOHRISIT_UIVGXGYI]G^[_HaXbGcHdIeJfXgX
~eer	Y!G#Y%H(J)J*^+H,H-E0I1J2I3a4H6I9Z:H;J>Z?G@bAIB_CDDJEJFIGJH>IZJILJMFNCRHS[VGZI[I]H^H_GaEbHcJdZe[g[
~ees	c#J3H4Z8X9H>I?IA^BIDIGJHGIJKZMINJOJRYVJZ^bIc]dYfHhI
~eet	Y+Z-[>E?IBJCJDIH^IZN]ZF]baJ
~eez	yH^
~efa	c!J#J(J+H-I4^>]?G@^CIDGHZIHKGN[UJVIY^ZE]]aIb_hJ
~efe	a#[&^-H3I4g5J9H=I>G?[@HBHCHDJIIJJKIMINJOJPJQYTIXIZF_JaGb[dJfJ
~eff	mB[HJLZQZTZ
~efi	S#H(X)J*F,I-I.J/H0J1J3_4H5I6J7I8I9H:I;I=Y>E@DAJCHDDFJGHHHIFJHKDLHN@OGRIS]THVXWkXFYJZ[]E^H_HcGdFeJfHhG
~efo	M#D%F&H(D)G+E,G-B0H1H2H3c4F5Z6G7F8G:D;G<I=D>aAFB@C[DgFGGGHHI@JFK]MENCOgPEQHRGSFTJUDVBWGXZYHZB[E]e^F_EaGb[cCdEeHfFgFhG
~efr	v-[CJZ]
~eft	[(H)I*H+H,F-F3F4J5Y7I9Z:I;[=H?G@[A[FJH^IHJJKELIMHNYOHRHSITHVIXFZC[J]c^YaGbHcJdHf[gIhH
~efu	N#C%b&I)]*F+F-_/c0G1H2I3D4E6F9D:J;H<I=_>D?H@[AHBCCEDEEGFGGEH?IbJbK^LFMBOYP[SCUFWFXEYHZI[F]F^GaEbDcEfCgF
~eg^	]!J%F(c)^*a-I3J9I>J?H@ZCIDHH?PdVFZH^[_J
~ega	R!D#C%j&Y(_)E*C+F,G-B.Y/G0H1G2G3B4E5H7G9Y:E<I=E>Z?D@CAGBBCCDCEHFFGEHYIEJGK@LGMCNZOEPhQXTFUDVaWGXCZ=[G]b^F_Da]bZcCdCeHfCgGhD
~ege	^#Y(Y3H9I:H=I?H@FBGDaEZG_HJIGMIN]O[TYUIV]ZA[I][^JaGbIcIfIhZ
~egg	o=[>^@]BJDYHHZY][aH
~egi	H!G#C%E&I(F)B*H+l,F-B.G0F1G2G3J4E5G6F7D8F9B:C;F<H=H?a@EAFCbDiEEGEI@K@LEMCNYOcP_QGRFSETDUGVBWYXCY^Z<[D]D^E_CaAbFcIdCeGfDgDhC
~egl	h.X3J9J?^@HBYDJGZHEIJKYN_R[V]ZGaJ
~egn	r*Y=_>ICJHHZZa^
~ego	_!I#H%J(Z+J-G3[4I9E:I=H>Y?G@]B^CXHGIaJIK[M^OHPIRJSJTHUHWJXGZ?]I^I_JaBc[dHfZhZ
~egr	_!I#I%H(])I*Z-J3J=I>J?I@]BGDHEGHBIJKIMJSeUDVFWJXJZF]I_IaIcHdde^fCgI
~egt	a!X#I,Z-X7[9H:J=J>^?[@HBIC]DaGZHCIHK[NHOYTJUIVJWYXIZG]IaHcJdXhI
~egu	X#F*[+F,I.J/I0I2I3J4G5J6I7G8[9X:G;I=Y>H?_@ZAICaDJEIFIGIHFIDJIKDLHMFNFOFPFQYRHSZWHX]Y^Z?[H]b^H_GbGcGdGeIfEh]
~eha	f#J(I-Y9H>J@IDJH]IIK]LYVJZX[Yd]h^
~ehe	c#I%J*a3Z4Z?IBHCEDIHDIXKGMINHPZSJT[VIXJZD[YaJbJc^d^g]hJ
~ehi	f!I/G0I1[3[4I9]>H@HAIBIDJGFHCIJKIMaNYR_THX[ZF]I_[aFbZcHdIfG
~ehl	U!J#Z%[&_(I)H+I,Y-E/Y0I1I2J3]4G6[7G8Z9F;Y=^>G?HAIBDCYDDE]FIGHHHJHKELHMFPFQJRZTFUFXEZb[Y]G^H_GaEcFdJgHhE
~ehm	l?b@IHIIIK]NaZGaJ
~ehn	e-^/X=J@YBJHFJ[KGNaZ__JdZhI
~eho	h!I#J%](a,Z-H3I6X9Y;Y?J@HBICIDIIHKIMXP[UIVIXJ]]aIbIhJ
~ehr	[!Z#G%Y(H*Y+Z,J-G/I0I1Y3I4H7J9H:I;J<Y=_?YA]BGDGE[GIHCK[LIMHNHOGPHRYSIUIVFWJX]Y^ZF[I]G^I_YaFbHcFeJgJ
~eht	U!J#G%G(E*G,I-_/H2Y3[4G6I7H9E;I=J>^BFDZEIGIIZJIMZOGUGWIXGYYZX[Z]G^]_HaDbYcGeHfYgHhI
~ei^	V!Z#b%H(F)I*b+H,I.J/Y0I1J2J3D4H5I6I7H8J9C:F=F@bA_EIFIH>JILHNZOZPGQJRHSGVEWHYJZH[G]c^H_HaHbGcGdGfGgGhD
~eia	p#[H]JZ
~eib	V!G#F%_&[(D)G*I+I-G/G1Z4[6[7H8Y9G:G;H=Y>D?F@DCGDFEHHHIIKDMFNEP]R]SHTGUEVDWHXGYZZF[X]G^F_Ya^bFdae_f]g[hE
~eic	W!I%G(I)I*Y+I,I-_/^0I1I2[3]5J6H8J9E:X;I=F>E?EEIF[G]HAIeJILHNEO[PGR_SHTFUGVFWIXFYHZ@[G]G^H_FaEbGeIgI
~eid	j9[@IA^B[IIKIMINc_IdJhJ
~eie	t9^HF[Y
~eig	Y!H#H%^(G)J*H+I/^0^1J3F4H6I7J8J9F:Y;[?]@]AIBDCFGHHYIDKJLIMEN^P^RXSITIUHV_WJXXYIZ?[Y]H_YaEcGdEgHhE
~eil	c!Z+Z-X/^3J9F:J>H?Y@[BIC]DYHJMHNHOITJVYXJZA]aaHcJgJhY
~eim	Q!D%^&^([)G*H+G,[-J.I/G0G1H2I5H7Y8H9G:^;X?Y@DAICEDCFHGGHFIDKALXMJQIRFS[TFW[XEYHZZ^H_Fa^dCe[fIh_
~ein	E%H)G*X,G-E.Z/A0X1F2E4Y5C6E7E:Y;J<E=]>FACBYCXD^E[FJGFIZJGK_MCNDOZRDS[T?UZW^XYZc]C^H_@a_bBcCdEeDgD
~eio	j#J-J9I>]?I@ICZHHI[T_ZF[X]^aHbZ
~eir	V!I#I%I+X3I4J7G8a9Z:^;Z>G?F@YBEFYGGIDKIL[MIPIU[V[WIZE[^]H^J_IaIbHcIgGhZ
~eis	a%I(J-G/G9Y=^>G?H@FBHD]F]KEMHNbPJTZVYXI[J]IaHbYcJdJfJ
~eit	N!X#J(A)I*Z+],E-J0Z2Y3F4I5F6E7H<J>D@[AFBICdDXEEGHHFI[JEK^LFNDOXPFR_S_TZUAV?XYZC[C^CaEbDcXdAeHf[gJh[
~eiv	c(H3H:I>Z?IH_KIV[ZY]]a[
~eix	l@_K[XZZ^hJ
~ej^	i!J#I-J3I9[:^?J@JBHC_DIHCI^MZNJU_XJZGhJ
~eja	^!I(H+^-H/Z3I9G:I=[>H?HCHDFHFIGKcMaNITJUJVGXZZZ[I]H^JaGbHdJfJhY
~eje	U!H#I%I(G)J*J+J,J-a/_0I1J3I4I6H7I8J9G:H=I>H?HAIBFDXEJFJGHHII]J_LINaPIRJSITIUIVGWIXI[I]_^G_GaIbHcGdGeJfHgH
~eji	yIY
~ejl	vCXD]aX
~ejo	m0X3I?^CJHFY_aHf[
~ek^	b!]#I%J(I-I/Z3I4J7J8Z9Z:H>[?I@]BFD]G[H]LHMINITIUIVY]H^J_[aJbIfIgIhJ
~eka	f#I%I&a(I*I-Z/]2Z3I9E:J=I>J@^BIHYIHKHMHN^P[XYZD^Ja^dGeJfJgIhI
~eke	g-I3I4J9Y=_>F?J@ICID]HBIbKJZ[aJf_
~ekl	o9IB]DYHGZZ][aZ
~eko	h%H(I)Z-Y:[;Z>H?J@[BZCIDYIIKGMJUJVYZG[[a[
~ekr	vb^
~ekt	e(J3^9H:J;Z=I>J?JAaBHGZHEIHKJMIVIXIZC]I^H_baIb^c[dIfIhZ
~eku	r1^9_HGIHN]dIfI
~el^	P!D#Y%D&I(H)G*E+E,G-[.H/E0G1F3^4_5[6[7H8G9?:I;G<]=H?^AGBACEFGG]HfIBJILYMAPERESFTDU_WGXbY]Z>[D][^D_EaYbCcHfBgF
~ela	Y!G#Z(E)I*H,I-D/H0J1I2J3F4G5J6I7H8Y9]:];I=[>^?DAIB@CEEHFIGIIDJIKDLHM[OGRHSHTFVFWHXFYIZ^]^^G_Fbac_dFeIgIhE
~elb	e(I)Z:I<[=J?I@[AaB]DJHEIJK[MJU[VbZC]J_HdIhI
~elc	i+I-b9Y=I>I@IBIDHIDK]N]OYTJZI]Ia[hI
~eld	S#Z%F(E*G+H-C/G0I1I2H3a4G5I6H8I:H;H=F>G?C@FAHCEDBFIGGHEIDKCLYNCOYPFQJRZSXT^UFWHXEYIZb]F^Ca^bccFfEgYhe
~ele	K!E%b&G(I)C,E.G/F0D2E3c4B5C6E9G:A;J<G=F>e?Z@HACCFDcEEFDGdIHJCKCLJMAN^OfPaQERFSDTHV_WHX@YEZA^B_]aFbAcBeFfAgDhD
~elf	Q!F%G(A)f*H+H,I-F.I/G0H1I2I3H4H5I6H7E8I9H:F;I<I>F@EAIB[CGEIFIGGHIIFJHLEMENFOJPFQIRHSYTYUeVeWFXGYH[X]F^d_GcDdDeIf@gGhF
~elh	f#Y-I/Z1X9H?I@HBICHDIHCIHK]MaNIXJY]ZX]IaJbJh_
~eli	]!I#H%J(I)H*H-]3G4J6X7J:J=J>H?a@HAYBGCHDGHIIHMJNIPIQ_R[SIT_UCV]XGY[ZE]H_IaZbacIdIfIhI
~elk	vHIIaN]ZI
~ell	I!I#G%A&G(X)C*G+B,I-]/F1E2G3[4C5E6E8I9b:J<F=E>_@HADBCD_EIG]H^JFKILEMEPBQET[U_V_WEX@ZA[A]c^HaDcAeIfCg^h_
~eln	k6X9J@YDZIZN^ZIh[
~elo	^!H#Z%J*J+J-Y/Z0J1I2J3H4I5^:Y=J>]?IBXCIDHGIIGKFMENGOJR[SJTHUIVIXIZH[J]Y^I_ZaHbZd^fIh[
~elp	T!X%I(c)G*Z+J/I3H7I:H>G?F@^CIDGGIHZJZKEMENGOISHT]UHVFWJXGZ][G]I^H_IaGbFcIdIf]g_hH
~elq	vM^
~els	f&])Y7Z:]?YBIDJHGI^KHNZUHVZZIbZdH
~elt	h!Z-J/I6]=J>Z?I@[A]BECIDHHEIYKIMYNIS]UIVIZY]YfI
~elu	^#]%J(J+I-H4J6^9F:I<X=J>Z?G@FBYC]D[IFKaM]NJOaTIUJVIXIZE]H_JaEcJfIhG
~elv	h#I(I)^/J0]HDI]ZEb_
~ely	e&Y2[?Z@_HHQ^
~em^	B!X#@%C&E(>)D*>+F,@.F/e0]2B3H5C6b8I9F:F;A<D=G>G?<@[AZBaCID^EgFGHBIEJAK[LFM<NYODP_QERJSZTYUAVGWBX<YB[C]E^=_ebAceddeAfYg^h=
~ema	H!A#J%I&G(@)D*_+F,D/F0D3_4A5E6D7B8E9H:Z;D<F=A>Z?a@YADC[DdEYFCGDH]IJJGKDLEM]N@OHPIQETIV@WCXdYE[B]Y^B_DadbGcHdBeEhI
~emb	W!J#G%G)I*H+I/I3G4I7I8J9E:H=H>E?GBFCGDGFdGIIIJIK_MHNFOGPdRISITHUHVeWJXG]G^I_IaGcIdHfIgIh]
~emd	y+J7[DHHFY_
~eme	P!F#F%[&Y*F+F,G-@.I/J1H3C4X7F8[9D:E;H=Z?D@^A]DBGFIcKdLHMCOEQHRGSFUEWFXDZE[[]E^I_DaGcYdYe]fIh^
~emi	X!H%H(H*I+I,J-G/a0I3F4I6I7I8X:I;J=h>H?G@FAIBHE^F^GJH@IFJJKGLJMHNaOIPHQJRJTGUHVHWJXHYJZC[J]H^I_FaGbIc_dFfH
~emm	o-ZHIKYa]
~emo	S!E#F(F*F+Y,H-G/I1H2H3X4X5H6G7G8Y;H<I=[?[@CBBCDEIFHGFIGJ[KYLHMXNEOGPHQjRGSHTGWHYbZA[H]F_XaEbIcFdEeIfDgGhE
~emp	M!I#G%E&J(C)E*F+D,G-E.H/E0G1H2G4F5H6G7E9C:];G<I=D>Y@eAHBGDbEHFYHCI@JFLhN^ODQHRFSFTeWFXcYZZD[E]C_Ec^eFfDgF
~ems	n)^/][Y
~emu	i3I4d9I>I?J@[CJDYHHMXZHa]
~en^	8!B#Y([+F,f-Y.E/Z0I1C2C3A4^5A7@8B:D;]<D=_>^?_@^B[CFE?FFGFIeJ@K^LGMBNGPFR_S=UDVCW@X[YZ^A_Fa_bdc[dIeBg@
~ena	E#J%G&H(D)^*H+C/C0C1D2[3E4B5D6J8^9F:d<G=H>C?G@IAZC@D?ECF^K^LDMHNGOCPCQIRDTAUiVaWdX@YFZH]A^J_>aFbHcCd]e_f@gBhX
~enc	J!^%B&H(C)E*D+D-F.G/D0E1H2F3G5I6]7D8F9E:C;Y<d=n>B?BAaBDCBDEEFFFGBHeJIK?LYM_NFOIQGSETFU@VDXJYI[D]H^DaIbDcAfAgEh@
~end	K!^#Y&H(H)Z*H+D,E/C0E2F3[4C7J:J;G<G>D?EAFBACBEEFEGCHaIAJaKaLZNbPDRDT[UYVFWCZH[H]b^F_HacbEcXdHgChC
~ene	W!J#E%^&Z)[+H,a-G.J/I0H1Y2]3E4H5I6H8I9G:Z;I<J>E?E@GAIBACFDFEIGGH@IZKYMDO]P]RGSGTHU]WHXXYHZ>[G^b_GaEdAeXfdgGhE
~enf	b-^1J<[>I@HBZDJHHJaKZNER]Y]ZHaGdJfH
~eng	Y!Z%H)H*F+H,G-E/J2_4J9E:H=I?IBGC_I^J[KDMZN_OGPISJTIUIVF]I^JaHbIcIdJfJhY
~enh	N!D%G&J(H)E*E+F-X.I1G3C4G7X8G:H;H<I=C>Z?EAGBXC_DIEHFHGII[KaLXMIN^OFPEQHRFSETDU_VBXBYGZb[[^X_EcDd]eGfHgIh^
~eni	R!E#F%b&J(f)H*G+H-]0I1I2H3F4H5I6I7H8I:G=G?E@aAHBXDEEIFIGHH?J_LHM[OHPbQaRISGTGUFVFWHXFYIZC[H]H^^_FaEbGdFeIgGhI
~enk	t#H,JBIH^I[^^
~enl	o7[H]ZJbcdI
~enn	S!E#D&J(F*F+G,E.J0_1[2I4E6F7Y8I9G:G;G<J>CAICEG^HIKaL[MYQIS]TEUYW_XFZ=[_]E_GaGbEcDeZf[gY
~eno	Q!E#F%F(Z)F,H-^.I/F0H1H2H3E4G5H6H7E9J;H<I>B@^AIC^DGEHFHG[HHIeJIK]LGMYN[OFQIRHSFTEWGYHZY[G]D_FcEd]eHfEgFh[
~enr	a+[-J/X@IBIC[DcH^IHKIMZVIZF]IaIhJ
~ens	V#F(F)H*G+Y,H-D/H0H1H2^3b4G5J6H8I:I;I<J=^>a@CCEDIEIFHGYHHICJHMEODPFQJRFSHTGUFVDWHXFYIZ[[G^J_GaacEfcgHhE
~ent	8%D(I)J*?+B,a-Z.A/e0j1[2B3I4?5D6Z7_8D9B:E;G<B=X>A?@@EBbC?DGE>FIGGHZIZJBLAM;NZPEQIRAScTaUAVIW>X_YEZA[Y^?aZcadCe^f]gahh
~enu	T!Z%F&J)I,Z-[/I0H1I2I4G5I6H9F;a>F?J@CAaDGEGFHGYIbJHLZMENDRGSGUEWGYIZF]Z^]_^aGbEcFeHfDgYhF
~env	c#I&]-_3I9I:J@XBIDJEYHEIHKIVIWHXIZGaccadZfJ
~eny	n4]HFP]ZH^_
~enz	X%G&[(G)J*I+J-F/I1J2J3]4G6J7I8[9E:G=i>H?G@FBECFEJFJGIHYIDJ[KEL^OFPHRYSITHUFVGWHYIZD]GaFbGcYeIfFgIhH
~eo^	e#H-I9H?^@HBICHD_HCIIKIM^OJTbZFa_bYhH
~eof	v>[HHM]
~eon	c!Z#_%[*Z-H3J9I>Z@GBICIDHF]HGIIKITYU_XJZJaHfJ
~eop	W!H#I%F(Y)Z*[,J-a0J1I3G4I5J6J7J8^9H;^=I>F@DAZBGEJG^JGKFMGNEOIPbRJSHTIUFV[WHXHYJZ@[Y]I_GcHd^gGhH
~eou	r#ZXHca
~ep^	S!F%H&J(F)J+],I-X0I1I2I3E4H5I6]7Z8I9F:G;H<J=F>E?F@[AHBDFHIZJHMJOGQJR[SGT_UGVZWIXEYHZ[]Y^Z_GbEcGdH
~epa	]#H%H([)].G/I4J7J8I9H:H=H>Z?HBFCIDHEJF^G]H[IFJYKFL^MINIPIRZSITHUFVcXIZ?]H^^_HaHb[cZdGfGgJhI
~epe	i#]HIKdZGgX
~epl	_#J%Y(I-G/J3I4G:J=I>a?H@aBHCIDGHYIGKFMfNFOJUJVIZ@[J]I^IaHbZcH
~epo	Y!H%H(I*Z-G/J1J3H4J7I:Z;F=H>F?E@EAIBZFJGJHcIDJJKFMHOIPHRYSYTIUHWIXYZ^[J]_^IaGbHcYdHf[gIhH
~epr	f#I-IBYHGK[N^P[VGXZZGh[
~ept	Q!F%D(F)H*H+G,G.Z/c0G1I2H4G5I6G8H9E:F;I<I=F>C?_AIB[CFDEEIFIGEHCI]K_LEMXNYOaPGQIRGSHTDUFVDWHXFYIZa[E]F_EaEbEeZfEgGh^
~epu	d(J-I9H>]?I@IBYCIDJIIKIMIP^UIXFY[ZF]Ja]b]cJdIf_gY
~equ	N!E%B&I(a)F*D+_,G.I/F0H1H2H3C4G5H6Z7F8G9J:E;H<b>C?F@AAGBCCfDFEdFHGGH[IbJFKCL^MENaOFPDQGRGS^TEUBVCWFYGZC[G]J^E_EaFbEc[dGfFgJ
~er1	pba
~er2	r-a
~er^	1!G%9&D(^)E*G,?-D.C0=1@2Z3_4_5]6Z8G:^;Z<G>_?F@]AaBED^F^GbHdIbJbK[LEM?NFOgP[QDRYSHTDU<VBW?XEYHZD]_^Z_[aZcFd?e8hA
~era	J!^#Y%H&G)E*A+D,a-I.G/E0E1^3>4A5E6D7k8I<G=C>G?G@]AGCEDFEEFEGHHII=NFOEPfSZTCUBWEXFYEZI[D]J^I_BacbJc[eDfXgH
~erb	^!G#G%E(G)J*H,J-Y/I3H4H7_9F:H;f=H>G?Y@FBECGDHEJGJHaIFLIMGNHOIPYSJTHUGVGWIXHZB[J^__HaFbHccdHfHgIhG
~erc	]!I%H(H+J-F.X3H4J7J9b:J=I>F?G@FBXCFDGFYGIHAIbJaKFMFOGPIRJSITGUIV[XGZZ]X^I_IaGbIcZdHfIg^hG
~erd	Q!E(F)X*^+H.J/I0X1I2H3I4_5I6X;a<J=Y>e?B@]AHBEFHGGH=IYJGLGMCNIP]RGSGTIUIVDWHYHZZ[F]E^H_IaEbFcEd]fDgF
~ere	I!B%Y(Z)B+Z-E.H/Z0]2D3C6_9G:^;h<G?a@[AGB@CDD@EFFFH@IEJEK^L]MEOZPIQFSBTDU^VGZB[H]?^I_DaGbAcGdde[fChA
~erf	^!H#I%](H*I+I,J-G/Z0I3[4Z6I7J9]:Y;H=[>FBYCbGJKFLJOGRHSITGUIVHXHZD[J]I^I_GaJcIdHfHhG
~erg	Z!G#Z(G)I*]+J,J-D/I0J1J2I3F4I6J7I8]9E;J=G>J?]A]BDCFEJGIH^IFJILIMDNFOIPFRJSIT^VFWHXYZ^]Y^G_HaFcYdGfZgZhF
~erh	]#G%I(H*[,J-G3Y9I:H;[=H>G?a@XBFDaGZHDIGKYNIO^PJTYUIVHX_ZB[I]G^IcIdIfIhH
~eri	H!D#<%>&F(?)C*[+B-A.H/B0D1D3X4[5D6D7D9E;h<F=I?FACCgDcEIFDHFIFJCLCMHNaOYPFQFRGSBT@U@VBWYX_YEZG[B]_^[_Aa_b@cAeJfYh]
~erk	c#^%Z-I3Z9I<Z>I@HBZDIHIIGMYNIO[PJTIXIaJdHfZg[h_
~erl	X!]#F)J+H,J-F/I2J3Y4I7I8J9H:Z;H=]>[?_AJC_D]EXGIHCIZLIN_PHRJSITHUGWHXHY]Z@^H_FaCcCdHfIgZhG
~erm	M!H#?%g&H(c)H*E+G,G-d1G2F3A4F5G6G7E8G:C;d<H=G>]?A@EAFB]CCD>EGFGGEI?JEKHLEMBNBOHP[RFSETAV[XAYGZH]e^__HaBb_cEdDeFfEgE
~ern	L!b&G(B)E*H+D,E.G0F1F2F3h4B5F6E7F9G:f;Z<G=A?Z@[ADBIC@EFFEGFH>IGJHKdLGMGNYQGS[TIUDVEYEZF^^a@bEcfdHeHgG
~ero	M#B&H(E)F+H-B0F1H2G3g4F5H6G8G9@:C<H=D>f?^AZB>C?DCEGFGGFH?KHLJMXNCOiPEQHRGSETZUCVHWFXYYGZE[_^E_Fa]bIcDeGfCgE
~erp	b!I#J%H/G=J?I@GBIC[H^IHKIMINGO]PZTIVJW[ZC][_]dIfJgc
~err	D!Z#i%F&f(=)E*@,b/G0I1H2C4[5B6[7?9D:?;B<D=D><?=@@B_C<D<E^FAGDI@JCKDLEM;OHP>RGSdTdUEV@WEYFZc[c]a^Ha<cXd=ecg@hZ
~ers	K!G%I&H)C*E+X,E-F.G/[0I1f2I3?4D5^6]7^8F:E;D=X>_@^DIEEFIGGIHJGKCMGNCPHRCSYTCU[V^XZY_[B]D^IaDd?eEf?gbhF
~ert	K#J%[&Y(H)G+I,G-b.Z/X0E5F6E7I9?:D;^<Z>G?H@YAFBXCGEDFXGEHcICJIKDLZMYPXRJSCU^VJW[X]ZH[C]Ha[bGcEeIfChF
~eru	Y!]#H%H)I+^,[-G/I0Z1J3^4H9G:H;I=H?FBYDYG[HDIIJIKEL^NZOHPZRITHUGVEWIXGZ@[I]G_HcGf^gI
~erv	B!>#A%H&E(D)a*?+@,E-<.D/F0Z2Y3B4e5d6e7J8@9H:B;B<X=@>>?H@<ABBBC?DCEFFbG=IAJAK?LGM[N@OAPZQHReSeT@UbW@X?YdZ<[@]=^Ba?b<cgdXflg@h>
~erw	[!I%b(I)J*I,J/^1J2Z3G4I6J9I:H;a?ZBFCGDXEJGIH@IGKaLINGOIRZSJTXUIV[WJXHZG[I]HaGbHd^eJfGgH
~ery	P!D#G%[&H(H)X*F+X,H.I/F0H3I4G5H6H7F8G:F;G<I=F>ZAHBZEIFGGGH_JYK]LFN_OFQZRFSbTIWGYIZ[[F][_EaFbGcEdHeHfIgHhF
~erz	b#I-X3a9[:Z=J>J@FBGCIF[HFI^L[M]NIOJUJZD^JaJhY
~es^	I!E#b%F&X(I)D*G+H,F-G.H/E0G3a4J5G8Y9C:E<G?DAYB>CADAEFFFGZH_IbJHKbL]N[O]PFQGRESCUGWEZZ]B_HcCdEeF
~esa	T!f#F%G)Y*G+I,I/H0J1J2J3F4G5J7I8_9H:^;]>J?G@EAIBECGDEE_FIGIHDIEJIKFMGN]OIQaSITHU_VIWGXGY^Z@[H]H^G_GaGb]cGeIfFgIhH
~esb	b#]1Z?F@IB^HGT_ZI[bbH
~esc	O#B&[(E*D+E/D0X1E2F5G6]7D8Y9Y:F;I<H>X?]@BAFCCD>EEFYGcH?I?JFKFLEMBNHO[PXU_VXWFXCY[Z]^C_CaBbJcaddeYf]hD
~esd	e#J-I@aIJKHMINYPZR[XJZDbZdFf^g]
~ese	8!Z#D&I(_)_*Y+A,@-<.]0Y1Z2C3F4J5]6D7Y9E:X;J<H>I?Y@GB]CJDFFdGZH<I=JJKCLGMFN>OFQFRJScT?U]VYWcYDZ^[B]Y^Ia^b]fZgahE
~esf	nHaRYZJ
~esh	^!Z%J:I;Y=[>J@^BGCJDZHZMJNIVHWZ^H_HaJd^fJhH
~esi	a%J(I-J1J3Z9J=Y>G@GBFDGH[IHKHNJOJRZUHVHXG[[]X^[_^bIdJfGh_
~esk	U!H#F%I(f)F*Z-X/Y3H7I9G:H=I>A?]@bBECIDFGIHdIEJIKEL_MGOISIUHVFWJXHZH[H]G^[_JaGbFcHdIfHg_hH
~esl	k#Z6Y9IBYHFO]UaY]ZGfX
~esm	f!J9I;X>J?J@]A_BJG_HEIIKXMIXJZF_IaJbYdbfHh]
~esn	v-^3]HHNGOI
~eso	a!]#I%^+J-H3I4Y8G9H:J=I?I@FA^B[CIDGGYH[IGKGNIOJVHXJZa][_HaIbIfGhJ
~esp	R!E#c%G(E*F+G,G/E1I2H4F5X7G9Z:F;H<I=F?D@ZAZBCCDEGFHGHIbJHKILHMINbOZPFQIRFSGT_UFVDWHXbYIZF][^G_^bJdFeIgGhC
~esq	oZ_
~ess	C!Y%b&E(J*>+A,A-^/_0C1F2H4D5C6B7J8E9B;E<E=b>bB]D]EHFBGIHcIEJALFM?O?Q^RGS_TEV@Za[A]b^@_?abcGd[eGfBg>hE
~est	A!Y%B&D(Y)H*Z+F,@-C.F/>0E1A2A3F4B5F6[7B8g9b:f;E<C=Y>J?]@HA]B_CGD?EFF@HZIBJEKEN?OEPEQaRYS^T>U]VaXFYaZH[E]C^J_]bEcGe@fagDhF
~esu	i/aD^EXHHMER]ZF
~esv	v3[
~esw	y.Y
~esy	rBJHIRddIfH
~esz	t-^C]HJK]MZZG
~et^	6#B&G([)Z+B,>-B.Y1Z2F3J4E6A8[9^;J<F=J?]@FB[CCDGFXH^I@KDLDMDNFPHQARIS_T?U[WbXHYEZ^[E]a^G_^aac^dYeGfIg^hB
~eta	W!D#F%G&a(Y*a+F,H.J/J0H1I2H3J4H5Y7H8I9C:Y;[<J=F>G?D@CAHB]CaD_EYFFGJHCICJIKZLHMFNaOGRZSGTFUEVCWIXEYI[H]ZaDcGdGfGgX
~etc	yEGHHd^e]
~ete	^#G%I(X)]*X+J,J-[/J3H4J9^:H;X=I?G@DBFCDHHIYLJMGNFOIPHRIS]THVJXHZa[I]I^[_IaGbHcHf]gJhF
~etf	vHaZE
~eth	M!J#D%G(C)F*c+a,G-[.I/F0I1I2I3D4G5I6H7[8H9D:F;H<J=F>F?f@EAGBCCfDbEXFHGGHBIIJGLGMFNEOFPFQIRHSETFUFVCW^XFYIZ[[F][^G_EaBcGdGeIfGgGhE
~eti	c!J#_%I(J-G/I1^3I8Y9H:J>H@JBGCHHYIHKdNIOZTJVYX[ZC]I_HaHbIdIfIhH
~eto	R!Z#D%F(Z)F*c,a-C.I/G0H1Y2H3]4F5H6H8H9D;[<I>C?b@AA[CfDFEHFHH>J]KBLGMDNCOZPDQITEUYV^WEXDYH[F]E^H_[aCbDcEeHfEhD
~etr	]%J(G)J*H+J-G4J7J9D:H;Z=H>d?I@IBFCFD]FJG]HAIcK]LGMFNHOGPHR^TIUEW[XH[I^J_IaFb[cIdIfHgIhF
~ets	U!I%I(X*Y+X,J-a/G0I1J2J3D4I5X6J8J9Y:H;G=G>HAIBECGEJFJGHH<IYJXMFOXPZRJSXTFUFVHWIXHZE[I]E^G_Ga]bGeJfeg]h[
~ett	M!E#H*^/b0F1F3H4G5F6F7D:I<_=B>B?F@^AYC@D@EGFFHaIfJGLFMBNbOIPHQZRESJTCUCW[XBYIZJ[G]B^E_]aYbFcEdCeFfGgDh]
~etu	X!Z&Y(F)H+a,a-H/I0J1I3G4J6J7H8I9F:H=G?E@FAIBFCGDcE]GIHDIGJXKZLJMHNJOIPFQJRIS]THUHVEWIXHYIZ@[I]J_]aFb_cYdBebfGgGhG
~etw	Y!I#I%G(I*J-G/D0I1I3J4X5I6^7H8J9[:I<]=H>G?H@^AYBFCHDHGIHZK_LJNFPJQaRJSETHUIVIWJXGYI[I]H^J_HaHbGced^fDgGhH
~ety	v#]HJI^KHZI_Z
~etz	M!G#Y(])X*E+F,E-A0G1G2H4I5H6F7I9D:^;F=Z?Y@JAHB_GEHBIAJFK]PIRFTEUZV[W]X_YG[I_Eb[dEeIg^
~eu^	i%Y3J9[=]@IB[KIXJZ^]]aJ
~eue	X!J#F%I(G*I+Y-F/^3I4I7I9Z=H?G@YCFDYGJHYI[KZL[MaOHPJTIUIVXWJXIZI[_]Y^H_JaGbGcIdHfIhE
~eul	d#I(J*I-J3I9H>I?]@YCbDHHCIHKJMJNJPYSITYU[V[XIZE[b]JaHcIfJhI
~eun	m9H>I?IBIIHMIZ_]daJ
~eur	O#]%I&Y)X+J,[-@/E0F1F4^7^8Z9A:]=E>D?A@IAYBADEEFFFGIKCLHMJNGP[R]S^TGUHX]Z[[H^Xa]eIfGgEhC
~eus	h/YBbHGKcNJVXZB
~eut	[#J(Y-Y3H8X9H:H=[>E?F@cBGCYDGF[HBIFLJMaOISZTHU[X]ZG[Y]IaEbFcJdHgJhZ
~euv	o8ZC^PZ
~euw	d#J([-I3J9]?JBZD^KINFOIVYZYaIdJhH
~eux	Z!J#H%I(H*a+Y-G/Y3F5Z9F:I=I>]?F@bA]BGCaDFJJMGNGO[PHTIUIVFXZZ^]H^I_JaGbJdIfIhE
~ev^	k3J>FH_IZKIOYR]ZDaYdZ
~eva	b!I#I%J(J+J-Z/Y0I3H6I7J9H=I>G?HB[CIGJHHI[M_NXOIP_TJUIVIXI[J]]_FaIcJdJf[gJhG
~eve	H#^&a(G,Z/B0D2F3E4C5Y7E8F<F=A>H@YAEBYCBEEFIHAI^J[L_MJNfOBQFRGS^TZVIYHZH]E_DaAbBcGdCe]f]gE
~evi	W#Z%I(G*J-d/G0Z3H4J6J7I9H:I=J>c?F@IDFEJGJH]IDJJKaLJNFOYPISITGUIVHXG]H^I_IaFb^cIdDeFfGg[hF
~evo	_!J#I%G(H-G/J3F4[8[9G;J=I?^@aBHDIHZIHKZMINJOXPISIUJVIXHZH]Za^bIdIfIhH
~evr	t*]CZHJ
~evu	v9[D]HJaI
~ew^	f+[-I8]>G?JCJDHIJR^ZF_Jc[hZ
~ewa	]#H-I3J4H9J>H@HBICJDJH_IJMJNJRHSETHUIVZXIZG]YaYbJchfFgJ
~ewe	j*Y-J>[@_BIHGKIM[N]P]Y[ZGhJ
~ewh	t-[7[:^HIZHdH
~ewi	iBZCXHHK_M[ZFa]hJ
~ewl	v%Z8_HG_J
~ewo	yH[ZJ
~ews	y9^
~ex^	l-JCJH[IcOIZF
~exa	pG[HIc[
~exc	X![#F%I(G)]*a+H,H-Z0J1I3H4J9H:I=H?GBHCGDHGcHdIGJIKGMGNIOJRISJTHUFVZX[ZC[I]H^H_HaHbIcHdGe]fGhH
~exe	t(]HIL]
~exh	yK^XZ
~exi	S!G#F%I(F)I+H,I/H0I1I2I3E5I6I7H9E:F;I=F>X?EBYCcDEEGFHGGHDIdJHLIMFN]OFPGQJRHSGTHUGVEWYXFYIZG[I]F^G_eaBb[c^dCeIfFgIhe
~exp	N!E#D%^&c(C*F,F-B.I/F0G2G4G5H6G7F8H9D:D;Y<H=Z>D?E@?AGBACDDCEGF_GEHcIAJEK]LkMEO]PFQ]RHSFTFUEVDWGXEYHZ[[E]b^B_EaYbFcEdEeFfJgIhA
~ext	S#G%H(F)I*I+H,J-F/I0J1H2a3b4G6I7H8I9G:g;J=F>X@_AJBECFDCFJHZIEJ[LdMFNGOGPHRISHUHWJXGZ>[H]G^F_HbFcGdFeYfIhE
~ey^	T!e#G%G(Y)G+J,I-H/Z0I1I2J3[4I5I8H9E:H;I>E?e@GAHBDCIEJFIGZHII^JHKFMGNIO]RISHTHUXWHXGZA[I]E^F_FaJbFcHdHe_fYgYhF
~eyb	l#YH_hX
~eyo	y-_ZI[I
~eyr	n+^3I?]HIVY
~eys	f4J6gIJREZJcGfG
~eyv	y?[OZ
~ez^	]%I)I*I+I/J2J4I7I9_:]=G>G?GCHDHEIFJJJMHN[PIWIXbZ^[I]I^I_JaGbGdXfHhH
~eza	yB]hX
~eze	e#_([-X3I9I>[@ZBICIDIHFKGMJOIX_ZD[[aZ
~ezi	p9]G[V[_YcZ
~ezo	yZ^
~ezp	y?[D[
~ezz	j*Z-I3I9H?^@HC_DHHFIZKJN[QXXIY]ZIaY
~fa^	r#[IYN]
~fac	Y!H#H%I(G-g/Y3F4J7I9H:H=H?H@EBFDFGJHeIEJJMGOJPISIUHVYWIZ][I]H^I_JcHdHfIhF
~fah	y1ZfX
~fai	H#D&Y(H)C*D+D-C.H/c0^2G3G4G5_8Z9C:E;Z=A>@?A@GBGCADGFbIEJHK_LDMHN]P[Q]SFTAUEVEWDXCYYZe[B]C_EaAcYdAeafDgBhE
~fak	yC_HYZH
~fal	P!G#Y&I)b*D+F,]-@/Z0F1G2G3c4d7F8G9A:E;X<H=^?@@EAGB@CZDZEFFaGEHBIGLFMBNJPZQGT[UBVIWFX^ZX[E]C^G_Ea@bCcDd[gFhX
~fan	tZ]]^
~far	j.[6Y9ICJHFIGKZM^NISJT[U^V]ZFhJ
~fas	i!I+Y@ZDJH_IJRZZYb^
~fat	p*X9D:]B^D[HII[KI
~fau	]!I#J%J(I*I+G-H/J3[4[9H:I=Z>G?G@aBHDEEYH_I[JJKEOIPJRYTJUHVIWGXIY^ZE[[]JaHb^cJdIfI
~fav	i#]H[K_Z[
~faz	tHJNZV^
~fbo	yH]
~fdl	yI^
~fe^	m1ZH]K]ZG]^fY
~fea	c!I)J,I-J7J8J9I:J=Y?HGIIJKJNJSFUaVaWHXJZG]J^JcIdaecfF
~fec	e!J#I%H-F/I3H4J9^:J;J>H?IBaCIDJHFIHKHLXMJNIPIT^U[VGXJZF[J][^I_IaIbIfJg]hI
~fed	X!G#I%I(G)I*G,d-I/I3F4H7m8J9H:G=I>J?I@GAJBHCJDIEIGJHDIHJJKHLJMHNHPDSITIUHVGXIZC]J^H_FaHbIcIdEgIhI
~feh	U!J#Z%[&_(I)H+I,Y-E/Y0I1I2J3]4G6[7G8Z9F;Y=^>G?HAIBDCYDDE]FIGHHHJHKELHMFPFQJRZTFUFXEZb[Y]G^H_GaEcFdJgHhE
~fei	v![9]:^HI
~fel	l3Y9I>_@JHAIJKJZ]aIha
~fen	a!I#H%I(H)Z*J,Y-H4I7J9F:H;[=]?G@ECGDGGYIFKZLYMFNHPXQ[TJUGWJZ][I]_^I_JaYb_cIdHfFgJhH
~fep	yJ[
~fer	O!H%D&Z(B)D*_+E-B.H/^0I1G2G3F4e5G6b7E8]9A<H=F?e@DAJBYCDDAEGFFIYJEKYLFMIO[PEQHR[SETBU[VBWFXCYHZF]Z^E_DaAbDcEd]hB
~fes	v*Z>]WZ
~fet	rHY
~fez	y-[
~ff^	]!I#J%_(])]+Y-I/I3H4I7J8X9J=I>[?G@GBGCGF]G]IHKGMHP]Q[UDV]XJ]J_IaHbIcIdZfHgJhJ
~ffb	yH]
~ffe	R!F%F(F)E*a+G,H-E.J/[0H1H2I4F5I6a7F9F;[<J=G>[?a@HCHDEEIGYK]NYOZPFR]SGTYWHXFYHZ@^F_FaEbEcEfEg[hE
~ffi	O!F#D%](]+X,I-G.I/[0H1E2H5I6H7H8I:G;H<^=I>]@DAHBCC^DDEIFHIIJFKCLHMeNDPFQIRGSHTeUFVYWIXEYHZ?[E]D^F_FaFbFcZeIfEgehD
~ffl	h-J0_4]9IH^ZI
~ffo	y+[DI
~ffr	h-J2[3Z6[9J<Y>I@JCJDJHEIaKGO]ZIaZ
~fft	v?[A^
~fge	m+Z8Y9G@GCJDIHEIIL^V[Z_]^aJ
~fgr	yEXcX
~fi^	^%J&b-I/Y3G9J:I>J@ZB[CIHdIEJJKHN^ZJ^HaGcIeJhG
~fia	m,[6^<ZHIIX
~fic	G!D#?&H(a)G*X-C.G/Y0E1C4E5E6E8F9I:I;D<]=C>c?I@FAECeEFFEGIHYIIJJK>LDMbN?OYPBQFRISDTcUAVIWCXGYE[A]]_BafbCeFfAgdhJ
~fid	m(I<X?gBIHBMJVGZE
~fie	^!I#E%J(I+I-G/J3b7[9J:I>G?I@ZBYC[H@IHJIKELJMGNHOITJVHX]ZJ[I]H^X_GaXb]cJdIfJhe
~fig	P!F#H%D(D)D+H.J/G0Y1H2J3Y4H5I6G7G8X:C;J=B>E?E@EAHBCCFDBEiFHGJJGKFLHMENDOHPDRGSGTHU?VdWgXIYHZ<[H]G^G_FaFcDegfBgGhF
~fij	v3]>^HI
~fik	rC^HYX^aY
~fil	N!H#D%D&I)F*D+Z,H-@/C0G1G2^3d4I5F6G7E8G9A:D;G<H=E?A@AAGBBCdDXEGFCGhIDJmKBLFMYNAO]PDQHRFSFTDUEVDWGXDYGZ=[F]D^D_DaIdEeHfEg_hE
~fin	L!H#Y%F&G*C+I,E-E.G/Y0F1F2G3C4X5F6E7E8C9H:E;F<H=Y?]@FBfCCDBFFIBJGKBLEMHNEOAQGRESXTGUIWjX?[_]d^C_eaEcBd?gFhA
~fiq	v#^3Z@[HJ
~fir	Q!X#D%I&J(H)F*J,H/F0H1G2H3A4E5H6G7F8b9D:b;H<[=D>J?C@XAGCZD_EFFHGEIHJGKAL^NXO]PFQIRFSCTEU^VBW^XDYHZF[E]^^E_DaBbCcgdEeGfBgFha
~fis	t3_>^BJHH
~fit	t3I>J?[C]HGKJO]ZEh]
~fiu	h,X/[@[HGIYJZKIMJO[Z]
~fiv	g#^@IHHX^ZFa^
~fix	h%J*Y5_9H>aBIHDPIVJZI^_fX
~fiz	k(Y,]3[>[?J@JBIC]DHHFZJaZ
~fla	f-Z@JH[KIL[ZF^^b^hJ
~fli	c#I*J-H0^3I4]9H>G?JBICJDJHdIIKIMITJU^ZCaHbJcI
~flo	g!](I)Y8_?J@GBJDJH]KJNJV_ZE_ZfIgZ
~flu	yH_
~fma	y#XX]
~fnu	t3a>X
~fo^	^*I+c-I3X>Z?ZBJC]DaHCIIKIVIZGaJ
~fod	t,[7[
~foi	k#[9J>J@^IJXaZEa]
~fol	]!I(I)Z-[/Y3H7J;G=I>I?I@[AJBYDIFbGJJJKGN[PITGVHXHZY_Ha[bJd]g[hI
~fon	S!G#F%G&J(G)I+E,I-D.J/I0H1I2I3c4G5I6I7H8I9B:F;I=F>_?[@EAIDcEIFIGHH]ICJIKELHMENEOgPGQIRHSHTGWHXEYHZX[H]Z^H_GbGcFeIgIhF
~foo	g3X>]D_HJaE
~for	D#X%H&F(E)F*D+Y,B-Z.F/D0D1C3e4G6F7Y8h9Z:];C>D?I@HA_B8CaDfFEIBKYLeMENEO=PHQXRBU>V<WDZC[]]_aBcDdAeBf?g@hY
~fot	yH[
~fou	W!G#G%H&J(H)J*X+I,J-I/H0J3F4^5J6J7Y8I9F:H=H>G?FAdB]CGDFEIFJHEI^JIKHMHOIPHRJSHTHVGWJZ^[I]G_caHbHcGdGfHgI
~fox	y.[
~fr^	i-I2_3Z9J>H@ICIDJHEI^KFOaXHZHa_
~fra	[!F#H%I(H)I*^+Y,I-Y/H0I1J2J3^4H6c7H9Z:[;I<Z=H>C?[@EAIBFCDDCEGFIH^I_KCLJMGNYPGQJRHSITHUHVHX[[I]G^I_GaHbHdFfGgI
~fre	]!H#I%I(I)J*J-Z/H3F4J6Z9H:Y<X=f>F?_@YBFCEDYEJGJIEJIKGMGNGOISIUHVaWZXI[]]I^G_IaGbHcHdCeIfFgIhF
~fri	h9]?J@]HXIJJ]NJS^
~fro	J#C%B(C)^*C,H.H/C0G1]2G3F4[5I6Z9D;a<H@FAFBBEGFFGZIGJeKbMBP_RJSFTYUIWGYFZ>[X]C^]_[c[eGfCgI
~fru	g-I9J>J?]@]HFIHKcPYQ]
~fry	yHJIa
~fs^	^#J(I*H,[-H3I7j9G=J>I?J@IBICJIHKHMINJPHUJVJXJZGaIbJdJgJhJ
~fse	r)_HGSZU_VH
~ft^	K!H#@&I(C)I*X+E,I-F.G/Y2G3I4D6F7b8H9C:D<H>J?H@FA]BZCIDGFFGHICJYKAL[MGNCOCPGQGRbSgTdUFVBWDXDZ:[D]a^Ja^bBd[eGf[gbhC
~fte	L#d%Z&I(H)F*E,G.H/a3D4H5G7E8Y9[:D;G>C?C@ZA]B^CJDBEHFFGEHFI@KCMXNHOEPIQHR^SFTXUHVFWFX_YY[E][^I_EaGcCeGfbgJhD
~fti	y@]IHKIN]
~fto	h.ZHHSbZIc_gJ
~fts	ySY
~ftw	o1]H_JY
~fue	o#^9]GXIJKJPZZGc^
~fug	k(X4]8^?ZCHDZHGT^ZJ
~fuh	p%YHIQXU[bY
~ful	_!I#H%I(G)I-H/I3H4[7J9F=J>G?I@XBaCJDHH]I]K[NHOYSIUFXIZ][G]H^IaGcJe[f[hH
~fun	U!F#F%G(Y)Y+H,H-D/H0I1I2J3D4G5]6I7G8I9D:J;I>E?C@HAJBcDJEIFIGHHIICJHKCLGM^NGOYPYRHSGTGUeWFX[Za[G^F_ZaDbXcFdDeGf^gHhD
~fuo	r#_9[GYIJ
~fur	k>YHIN]VZX]dX
~fus	N#D%a&I)]*F+G-_/c0H1H2I3D4E5H6G8G9E;H<I=_>E?I@[AHBDCFDEEHFGGEH@IcJbK^LGMBOYP[SCTFUFWGXEYHZG[F]G^G_DaFbEcEfDgFhY
~fuz	p-cHGNC
~fwe	v9]MIg]
~fy^	^#I-I3Z9H=J>Y?YBHCZDdHJIHKELJN]VIXYZA]I_JhZ
~fyl	pD[HIIZN^
~ga^	W!F%F(b)H*G+H,I-E.J/H0I1I2Z4G5I6I7I8I9A:F;I>a?D@BAICHDDEJFIGHH^I_JIKFLGMYOFPHQIRHSZTFVbWHYIZ?[a]F^F_HaZbFcZdFeJfYgHhX
~gaa	p3[>ZHJZ[aJ
~gab	t#]DZN^
~gac	m3Y9J?]HGL[Y]a^
~gad	Z!I#F%d(G)I*G+I,I.Z0J2I3F4H6I7I9_:G;J<Y=I>G?G@GBECGDGFIGJHCIFKFMFNHOYPcRISITHUcVFWIXGYJZC[I]_^IaGb]cHdF
~gai	R#Z%G(G*G+c,I-D/G0I1I2J3H4H5I6J8Z9G:H;H<J=H>G?G@bAIB_CGDDEJFIGHHCICK[LGMINYOHPZRZSIUGVFWIXZYJZa]F_JbJeIfJgHhE
~gal	v3JH^IJN^XJZI
~gam	g#Z>X@HBJDZIJKZMaZFcHg]h[
~gan	K#C%E&J(B)F*G+F,G-C.H/H0H1H2H3D4G5H6H7F8H9C:f;G<I=a?CAHBBCHDDEcFaG^H>IHJGKDLGMCNcOFP]QHRGSETFUeVCWfXGYHZ;[F]^^E_FbDcadZeGfDgFhE
~gar	b!]#J(J-H3J6^9b=J>G?IBGDGH?K]NIOHRZS[THVIXH]IaZcIdJfH
~gas	g9H:h@IBJH]IJKHUJZEaJ
~gat	Z#H%g)H*_+I,J-G.Z1J2I3F4I7I8J9E:H=Z>F?G@FAIBGC]EJFIGFH?IFJJKEMGNGOIPcRISHTHUHVFWJXHZC[H^H_FbddHfIgIhI
~gav	b!I%[*Y,X-J2Z3F>G?G@ZBJC[DdHBKGOFRZVJXIZY]Z^IaGhJ
~gba	y4]?[HJ
~gcr	pYa
~gd^	g!^*]9J:]>J?JBYCXHFIHKHM[NZYXZFhJ
~gdo	y7^
~gdy	vD_ZG
~ge^	F!E#@%C&H(E+^,E.d/]0E1E2F3@4E5E6E7b9B;F=E>Y?_ADB_FEGDHHIFJDLCMaNDPDQGRES]TDVHX]YEZZ[[]b_DaCcZdHfBg[
~gea	d@cHIIIKIM^NFZY^HhY
~geb	V!Z%G)I,H-X0I1I2H3F4Y5I6I7G8Y9C:Z;[<J=H>H?a@HAIBCDBFIGIH=JHK_LHMCNYO_PHQJRHSHUFWIYIZ;]a_Ja[bFcaeIfFhZ
~ged	y)Y>HH]
~gee	e#J%Y(a-I3H4[9G=Z?I@HBID_HDIHJ]OIVZXJZH]J
~gef	f#I+Y-I4^8[>]?I@GBJCHDJHFIIKHL]NYVIX[ZC]]_^aI
~geg	d#Y(^-I3I9H?I@GBHDaHHIIMINYO]UJVYZD][aGdIhZ
~geh	V!G#F%G(E)H+I/H2Y7H8J;I=J>a?FBECFDEEIHXJIMZNEOGPZTYUFWHXXYY]Z_GaDbXc[d[eHf[gHhD
~gek	o1^9IB]DYHEZZ][aZdIfH
~gel	]%H)H+J,J-[0I3H4I7I9E:X=]>^?F@^BZCFDFG]HDJIKELIMFNZOIPHRJSJTHUFVGXHYJZ^[I]]^H_ZaZbHcHeJfFgIhF
~gem	^!I#Z%[(H*I+J-F/J0H3H4J7J8]9G=I>^?F@aBJCGDEEYGIHGIDKEMFNGOIPITIUHVGWIXHZ[[I]b^H_Ia^b]cHeZfHh[
~gen	H!?#C&F)E,H-b/@0m1H3G4J5C6C7@8Z9a;[<F=X>H?HAGBICBEIG^H=IILHN[OFPCQDRASATZVFWBXZYGZ[[B]G^__CaCcHdGfEgF
~geo	y/Y
~gep	j#J@ZBZHHL_XZZC^_
~ger	O!]#Y%]&I(Y)F*D,F.H/H0G1H3I6F8G9A:[;Y=G>Y?Y@bAICEDGFGHbJYKDMHNIP]QXRFTHUBVEWDXAYGZJ]B^IaBd^eGgYhH
~ges	N!Y#e&I(C)Z+F/G1F2G3E4J5H6F7E8Z9C:_=B>]?FAHB^CCDEFGHEI@JFKHLFM[NHOZPETaUbVaWEXHYZZB]X_EaHbEdaeHhB
~get	R!J#_%F,Z-[/G0H1I2J4H5I6I8H9F:G=F>C?I@DAYBDCDDcEIFIGbH>MFOZPXRISGTEUFVGW]XGYIZb[H]F^I_^a[bGdEeIf[gH
~gev	k*a9I>JDbHGZIdZ
~gew	c#J(I*Z-H9I>Z@_CJDJIIK^M^N[P[UJVZZC]Z^JaIbIdIgJhG
~gez	o>]UYYYZH[]
~gfe	m7a
~gg^	f(I-ZHXKIZZ^XbZh[
~gga	yB[ZJhY
~gge	c!J#I(H+X-X3Y9H;X=Z>H?F@YA[BGCHG^H]IHKHMINJOIRJUJVIXIZI]Z__aHbIc[fIhI
~ggi	b#I%I(H-G0J3D4X7J8Z9Z:I=I>Z?G@YA[BHCaDDHCIFKFNHOGPHRJSJTJUIVHX_]G_Ja^bIdIf_hH
~ggl	yK]
~ggn	tZIb_
~gh^	P!F#F%H)I+^,J-].J/J0J1J2J3I4I5I6J7Y8I9G;J=I>DAIC^DJFII_JHKYMIN]PYRISGTYUFVHWHZH[I^H_IcYdGgXhY
~ghe	l%^(b-J9G;Z@HIZN[ZH
~ghi	yEZ
~ght	R!F%e(Y)F*G+G,I-E/Z0^3G4^5H6I7G9]:F;_=F>I?E@[AICFDEEYFIGFICKELGMFNEO[P^QJSGTFVHYHZ>]E^Z_GbFdEeIgF
~gi^	c*^9I>I?]@^BICZDGHEIHKHMINbPJUHVIWaX]ZEaIdI
~gia	k!I2[5[BJHGIEMJN[PbVXZH^Xf]
~gib	i!I)I/J4Y9aBJDJIJMINJSITIUJV^W[ZE[Z_]aJcXfZ
~gic	yB]HZZG
~gid	l3H9ICbHHIJP]XZZZ
~gie	yC]P[
~gil	k*Z/[@JG[HHM_ZJg]
~gin	N![%E&I)E*D+d,G-_.Y/D0G1G2G4D5G6G7d8G9B:[;G<I>D?H@ECCEGGFIYKAMGNEQHRGSYTYUCVGWFX_YGZ][D]B^ca?becDdDeGfIhF
~gio	^#G%H(_*H+J-F0J3F4H7J9]:Y;J=H>Z?F@_A[BGDYHAIEKFNHOHPHR[SITIU[VFWJX^[I]F^I_Ia^bHcHdIf]hG
~gir	m?X@_BIHEMIQZWIXJZaf^
~gis	I!D#E%F&I(B)C*C+l,G.H0G1G2H3F4F5G6G7E8G9C:D;G<H=D>X?[@FAGBYCcDiEGFJGFHXIBK@LFMDNBOdPCQGRGSETEUAVDWDXDY^Z>[E]E^F_EaCbHdEeGfEgFhC
~git	[!I#a%J(H*I+J,I-E/H3b4J7J9F:H=I>E?G@DBFCFDGHYIbJXLJMHNXOcPJRJSJTIUJVIXGZA[J]H_JadbIdIfJhG
~giu	l3D4Z8[>IC]DHHHKIOIX]aYcYf[h[
~giv	^#J(a,[-H/I3J7I>H?IA[BICJDGHIIFKJMJN_OJVIXIZY^XaIbZg[hY
~gl^	d#D-I3J7c?I@HDIHaIJMINaV[ZC
~gla	r.YGYHYNX
~gle	nAZK^O]
~gli	Z!I%I(H,J/I3H4Z6J8X9E:G=G>G?ZBEC]DGGJHFJILIMEOHPaRZSJTHUHVYWIX^Z^[Y]G^F_IaGbDcHdGeIfGgIha
~glo	Y(c)^*[,e:J=I>J?H@HDYHIIJKIMHNJPGRZUGVGZY^JaIbIdCeIfIgHhH
~gly	t3[E]OI
~gma	g:g>Z@JDIH^IJKJVJZBaG
~gms	i(J0gHDZF
~gn^	N#E%B(J*G+[,]-C.J/F0I1I2I5H6H7c8H9E:E;I<e>A@JAHBGCEDZEIFaGFH^I]JGKCL]NEOHPHQJRHSGTbUEVDWHXHYH[[]E_HaCb[cFdEeGfEhI
~gna	e*X3G4[9J<[=_>F?I@[BICIDIIIKJMHTHUIVJ]^a]f[
~gni	]#J(I+I-^.Y/J3E7Z9J:I>H?IBHCIDGIEL^NHO]UHZB[J]I^JaIb^dIfZhb
~gno	g(I)G*_-Z5^@IBID^HFLaWIZG
~go^	P#B%E&I([*I+D,G-B/G0F1G2^3[4D6G7E8H9[:C;G<I=C>e?HAGCZDZEGFGGGH]IAJFK[LGNCPEQHRESFTDUCVDWFX_YZZZ[[]C^E_EacbJdDeGfYgF
~god	m/[9H@ZHGIJKJMIXZZXa_h[
~goe	^#]-J/J3]9^>a?IBHCIDIHEIIK^L]MJNITJXZ[[]JaEbJhG
~goi	o9]@IBIHIZbaI
~gol	rF[GYN[
~gon	W#Z%I(I)I*H+H-H3F7I9Y:I;J=H>X?^@GAJB[CHH>IGJJKELdMGNHOJPJRJSJTGUGVGXIZ?^G_ZaGbhcEdIf[hH
~goo	a#C(J3I7b9d:J=J>I@JB^CGDHH]IZKXMJPJTIUJVJXIZD]IaIhI
~gor	f#I-I3J=Z>J?ZB^DIHCI_KZMJV]XZZY]JaIhZ
~gos	v:aIHN]ZI
~got	S![%H(D*I+I-F/H3H6I7a8H:_=[>F?^AJBCCGDaEJFIGGJGKALGMFNDOJPISHTHUFVGXHZ^[]]F^I_IaHc_eIfHgH
~gou	y>IB]Y]aG
~gow	rBaZG
~gpo	t)[N[
~gra	O!F#I%H&I(_*D+D,F-A.H/D0G1c2F4B5Y6]7E8F9d:G;^=G>G?D@EA]BZCDDFEDFFH_JDKFLFMGNGOEPCQGRDScTCUAV@WEXBZ<[E]B^D__aBbBcAdeeXf^gchC
~gre	Z!^#a%H(Z)I*Y+Y,I-H/_0J3G4J7I9c:H;J=I>D?H@ZAICGDGGHH>IZJJKYL[NGOJPGSITZUIVEXGZB]H^G_FaHcIdIe_fIgGhF
~gri	c!J#I%a(e-H3I4J9F:b=J>[?I@IBICHDHHJIGKHMJNIOIQ[S[UIVGXI]JaHbJcJdJfHhI
~gro	T!G#H%D)G*H+I,I-G/H1J3F4I5J6J7H8I9F:G;J=F>F?G@GAIBECHDFFIHcIZKFLIMHOJPdRJSHTHUDVkWHXHYIZI[H]G^H_GaGbFcHdFeGfFgHhH
~gru	Y!G#I%G)H*H+I,J-H/J3F4I7I9[:F=F>H?G@EBECHDFG]HXIEJIKFLIMHOIPdRJSHTIUEVkWHXHZ?[I]H_IaGbGdGfGgIhG
~gs^	f#G-^/H0J:ZH^IGLZM^NIRIZG_H
~gsa	r(Z0]DYHaZJ
~gsc	k>ZHFYXZJa_d[f]
~gsd	vL]f^
~gsg	yD^E[
~gsi	y3]
~gsm	v3JCaHHa[
~gsp	n#]HIK]XJca
~gsr	yW_
~gss	r+]DIZIb_
~gst	o,^3]FXHH
~gt^	R#B%E&J(D)E-[.I/H1Z2H3?4E5H7X8Z9A:D<I=G>[@GAHBHCaDbEYFHHbIYJGKJLGOZPEQHSXT]UIVHW[YGZG]DaBcCgE
~gte	o3]4]T[
~gth	c%J(I*H,H-H2a@ZHYIaKJN]ZF
~gu^	^#I)Z*H-H3]7J9G=]?H@[BHCIDGEZIHKHLZM[NIOIPJSYTZU]VYXJZH]JaZcJdIfJhI
~gua	a#]-G/^3X4J7]9Y>H@HBICJDIHAIHKbM]NIO]P]THVHXYZE_JaIdJgX
~gub	t>]
~gue	U#Z%I(E)I*I+H-d/J3G4J7H9D:h>G?GAJBECGFJHZJJKELJMHN]OHPHSZTHUYVIWJXIZ?[J]]^I_GaGbHcHdIfIgIhG
~gui	b!H#I(J*I+J,X-H/I9Y:J=H>G?EAbBZCGDHFZHAIEKHMINIOJPIRJTIUJVIXZ]e_]aBbIcJdJeZfHhI
~gul	p)]-JF_HIO]RZZJ
~gum	r9^C[
~gun	X!G#D%](])G*_+G,G-Y/I0I1J2J3D4H5J6I7H8[9Z:G;_=F?aAIBBCaEHFJGIHAIDJIKCLHMXNHPFQIRHS]TGUZVDX^YIZ?[H^H_Ha^bFcGdGeJfFgHh]
~guo	p5X>XAYYY
~gur	O!E#G%D(C)D*Z+F-F.I/G0G1G2I3[4G5I6G7G:B;I=A>D?_@DAHBBCYDFEiFHGIHIJGKFLGMENCOFPCQYRGSFU>VdWgXEY]Z<[G]E^F_FaEcDeffAgFhF
~gus	m9]HDgb
~gut	v9bHH
~guy	v#ET^cZ
~ha^	L!X%F&I(Y)D*E+E-Y.J3B5G8F9Z:I;I<H=B>H?@AFCADaEFFFGHHHK^MZN]OEPHRESDTCUYWDXXYFZc]a_DaBcCd[eFfAgHh^
~haa	yHFb^
~hab	R#Y%G)F*Y+Y,H-G/H0H1I2I3E5I6I7H8I9B:E>a?D@FD]EIFIGGIDK^LHNIPXQJRHTGU_V_WGZD]a^G_GaAd_fEgG
~hac	d!I#[-I3J9H:]=Z>I@]BHCJDIHcIHKIMYTJV[XIZFhJ
~had	tCYHYU^cX
~haf	o3_?[DI
~hag	vH]IIK^ZZaIhI
~hai	yLY
~hak	d![;[@IHXL[ZD^_dafHhJ
~hal	S#D%E&J(D*F,H-b/_0G2I3[4E5G7F8H9[:G=Y>A?CAGBFCDE^JGKBLJNDPDQIRFTEU^VZWGY[ZC]a^E_EaabFcEd^eHhE
~ham	h#Y3]9[>I@IBYF]HCKHMJQYT[ZE^Jf]hZ
~han	B!D#E%A&F*Y+C,C-C/]0C2D3A4F5D6B7H8J9a:E;C<^=D>e?C@eA^BcCGD?EGFBGEHXI>JGKALfMaN@ODP@QDRHSETAUFVBWCX?YX[J]J^iaBbDeBfDh_
~hap	c!]#J(H/a3G9^=J>E?E@FCIDHIHKGLZMHNHO[VJZ_]I^Ja]bHhI
~haq	yHXN^
~har	O!F#H(E*Y+H,H/a0H1H2f3F4G6H7I8H;F<I=I>E?^@ACEDFEIFdGGH]IbJGKBLGMEOHPFQ_RGTFUGVFWIXFYcZ=[G]G^__GaGbEcDdFeGfDgGhE
~has	R!F#E%F)F*G+G,H-I.J/G0G1H2I3E4F5I6H7G8H9Z:H;I<I>E?DAICEDZEHGdHEKYLGMgN^OHPFQIRGSFTFU^WGYHZa[J]E_FaEcEd_eHgFh]
~hat	F!I#F%H(X)D*E+B,F-a.Y/D0E2E3B4_5Y7D8H9Z:G;Z<F=F>b?I@FAGBEDCFHG_IYJ_KbMDN_PFQHRCSFTFXGZ[]C^]aBbAcDdGeEh_
~hau	k3J9I>]BJD[HGIIK^U]VIXZZHh_
~hav	L!C#G(G)Y*X+I,H1H2H3Z4F5_6]7G8H9Y;Z<I=]>Y?YAHBCCcDXEHHAK]LGMFO]PFQIRHSGTGYHZC[[]D^Y_FaFbFcGfFh[
~haz	g-]/_9JHGIHJZMIN]O]hJ
~hba	p4ZV[ZHf]
~hbo	ySZ
~hce	n9J?[@ZHFK[MaZI[Z
~he^	j;Y?]CYDHG]HHLYZG[Z^[d_fI
~hea	_#I%H(Y-H/I0Z3J7I9H=I>H?JBHDYGXIHM]NIRaS_THUIVIXJZF[J]J_JaIbHcZdFeIfcgJhI
~heb	tMYX[
~hec	Y!H#H&Z(G)J*[+I,G-D/I3F4J5_7I8I9G=H>G?G@CBECbD[FJGIHJIDJ_KILZN[PISITXUHVGWJXH[G]G^[_IaHbHcIdYe^fHhX
~hed	v(]?GD]
~hee	e#I%Y*_-H3J9]?J@FBXCEDIHHIHMJNHTIXIZYaJd^g^hJ
~hef	y,GH^
~heg	nB]aZ
~hei	S#E%F*]+^,I-G/F0I1J2J4H5J6H7F8a:[;^=Y>D?ZAHBCF^GFHXICKCL^MHNYPJRISHUJV[WGXZYIZB[]]X^HaYbEcFgF
~hel	P#J%H(c)F*Y+H,J.J/G0J1J3F4I5I6I7G8J9c:F=I>F?[@[AJCGDFEIFIGHHZJYKDMCNIOHRISGT]VDWHXEYIZ][F]G^F_GaFbFcGdGeJf[gehF
~hem	]%G(G)a*J-I3[>J?IBIDXF]G_HCJHK[LZN[OHPaVIZDdEgH
~hen	E!F#Z(])F*Y+J,_.E/b0E1H3]5F6E8E9G:D<H=F?aAEB=CZF[GCHZIbJIK^LEMHNCOBPCQJSCUBV?WDXGYI[J][^IaabIccdBeHgC
~her	C!@#A%A&E(_)?+H,B.E/D0H1C2H3H4B6Z9_:^;k<E=E?b@GA_BDCXDGECFYGXHHIBJDKZLDMDNHODQDRBSaTJVIW]YXZF[Z]G^E_Za]b^cAeCfBgEhH
~hes	d#_-F3Y@HCJGYHCIdLXNITIUIV[ZD^Yf[hJ
~het	l%^(a-J3J9[;Z?Z@JBICJDZHDIIKJZHbZ
~heu	b-I3I9H:J>I?I@eBICIIHKHMJR_SYUIVIX_a]dIhJ
~hey	W!c#H%I(I)I+]-I/[3[7Y8J9F=H>E?a@JAJBGCJG]H?IYJJKHLIMINGO^RJTIU[V[WJZD]H^H_HbIcIdIfZgZhH
~hez	l:_@ZIZN[UZZI
~hi^	nEZHJI[JXKYY]
~hia	a!J#Y(J-H/X6_7J9Y:J=H>Z?_@GBECHDHH?IFMaNHOHPJQYRJTIUIVIXIZF[J]Ha]bHcIdIfIg[ha
~hib	i!J)[-]4H5I7_?IHFJ]PZQYSHUIZJ^^
~hic	W!I#I%^(Y*I+I-E3G5Y7Z9G:J=F>b?G@EBICHLHMINdO]PFTJVHXIYY[J]G_Ha[bHcHdGeJfIg[hX
~hid	p*Y7IH[b_
~hie	[!I#G%J(G*Z-F/^2Y3E4I9Z:^=H>B?E@ZBECaDZIYJJKALYM[NZOGPIRJSJTIUHVGX[ZE[I]]^[_IaFbHcIdYgI
~hif	i3[6[<Z>I@XHHIZKFO]ZIa[
~hig	rH^P[VJZIfY
~hil	[#I%I(I,Z-I0[3^4I7I8Y9_:I=^>H?I@GBGDXHAIIKHLGMXNHT^UJVHZF]b^HaIdYfIhH
~him	p#X)Z@Y
~hin	O!E%G(E)G,G-_.J/D0F2H5d7E8Z9A:G;G<H=E>a@[BIC_D]EHGCHAJIM^PEQHRdSFVDWEYF[F]C^E_HaGcZdEeHfXgFhJ
~hio	n0X5Y>ZYX
~hip	v>^HHPZ
~hir	]!I(I-G.Y/J3[7a:J>[?JBHD[HGIGJ_KFMHNIOJZI^J_]aIbbhI
~his	L!D&I(Y)G*D,G-F.H/E0G2F4F5c6I7E8a;Y<H=Y>D?D@aAYBZCBDYEIFGGXI;JEKcNeOFPXQIRGSFTGVaW]XDYH[E]E^Y_GaGbEcHdDeGfDgFhD
~hit	l#IA]HHJ[TZ_YbZ
~hiu	o!^>I@GB_CIHGIHU^ZF]]hJ
~hiv	p2]3H>IO_
~hl^	^#Z*X+J-b/J3^6X9G:I=H>F?Y@GBHCaDGHBKGMZNHOGPJUI[]]Z_IaCbHcJdJfI
~hla	j/]6Y8YMJNZTZZ[_JbJeY
~hle	Y!J#F&_(F)I+I,Z-Y/G0J1J3_4G5J6Y7G9F;H=^>F?]BDDDE]FJGIHEI]JHLHMGPGR[THUGVFWYXGYJZ^[Y]G^F_HaHbHfEgHhD
~hli	y-^B[IJKJZI
~hlo	o)[BaGZUHVJZI]]
~hlt	b#I%[;]?Z@JBJCZDJUJVZZH[[bYfZ
~hlu	l/J6d<Z?aNIZG
~hlv	v#_
~hm^	v/Y8Z
~hma	t@Z
~hme	l?b@IIIK[NaZGaJ
~hmu	t/[MZTY_Z
~hn^	yHJN]Z]
~hne	^!I#Z%J(H-C/I3_4J7J:I=I?H@FBHCIE[GJH]IFJ]KGLZMaNHPITJUIVHXH[_]H^HaHbZcIdXfHgY
~hni	n3Z7Y:]dY
~hnt	h-^/X@ZHHJYKIN^Z[d[
~hnu	vJYZ^
~ho^	b!I#G*I+J-G3G9F:H=I>[@ECaFYH@KXMHNIOHPJTJU[V^XHY[Z_]HaHbJdGfGh]
~hod	P!H#H%I(F)H*d+b,H-E/I0J1J2J4H5J6J7H8I9G:H;I=G?f@EAHBFCfDcEIFIGIH@IDJIKDLHMHNFOGPGQJRISITGUHVEXGYJZC[H^H_GaIbHcIdHfIgIhH
~hoi	c#G?b@^BJCFHDIINYZD[fhJ
~hoj	n@bX[ZH
~hol	X!G#J%G(G)c*Z+H/I1I3]4G5J8J9_;I=H?G@AAIBFCGDFFJGIH[IDJILJMHNHOYPaRHSHU]VYWHX]YJZ@[I]H_FbHcIdHfHgHhF
~hom	_(J-I.G3F9G:f=J>b?I@IIIKHM]NITJUIVIXJ]I_ZaGcJfI
~hon	E!B%D&G(C)D*_+a,E-F.I/C0F1F2F3e4D5F6F7D8F:B;F<G=C>i?Z@HAEBICZDaEEFEGGH^I>JELENAOcPEQFRESDTGVEWEXBYFZB[A^D_BafcCdDeFfDgXhH
~hoo	W!H#H%I(G*I+I-[/H3F7I8]9G:G>[?J@ZBICYGIH?I^K[L_OITIU^VGXJZC[J]_^H_HaZbHcJdYfJ
~hop	i=I>Z@JH_ZJb_
~hor	R!E(b)]*H+G,H-B.I0H1H3C5I6H7G8I:E<I=F>F?D@[AcBDDDEHFHH:I^JGLHMDNDOFPYQHRdSFUCVIWGXcYIZ@[G]X^F_daZbEcFdFeIfEgGh]
~hos	Z!I#I%I(H*J+Z1[3Z4H6J8I9H:I=Z>Z?J@YBGCZDHFIGcHGI_KGMHNEOJPHRcTIXIYZZ>[J]I_]bHdYfDgIhH
~hot	^!I#H%J(J*J-H/Y0J1J3G4I5_6X9F:I=G>F?H@GBHCHDHGIHiIHKIMHNIOJPJRbSJTJUJVIXHZY]I^J_IaGbIcIdJfGhI
~hou	L!@#E%D&Y(B*G+X0G1G2I3X4[5I6F8E9A<H=D?C@cAEB[CJEGFZGCNIO^P_QHSITHUCVHX_YGZX[[]C^H_]bFcEeY
~hov	yH[M[
~how	Q!I%H(F)H*H+b,I-E/]1J3F4I5J6J7J8I9Y=H>H?_@DAIBEDDEIFJGHHZIHJXKDMIOYPIS^UYWIXFYJZC[a][^G_HbbcHdHeJfGgJhF
~hr^	]!Z#I%Y(I*Y+Z-G/I0J1Z3I4H9I:I<Y=_?YBGCXDGE[GIHDK_LJMHNIOGPHRYSJTIUIVFX]Y^ZF[I]G^I_[aFbIcFeJgJhG
~hra	f(J*[-[2Y3[H[I_KJQZZF
~hre	Q!J#I%_&Z(B)E*F+G.I/F1Y4Z6Z7F9E;G<I=Y?D@DA[BFCEDEE[GHHHIYJILEMENDP^R[SFUEVDXCYXZ][F]E^DbDc]d_e^f]
~hri	e#Y%I0]3I9Z>I?Y@HBIC[DIIINJX^ZGaDdZf[hI
~hro	R!F#F%](H)I*G+Y,H-C/G0_1H2I4I5I6H7Y8X9F;H<Z=E>E?E@GAHCDEIFHGeHEIIKZLHMYN[OGPGQJSGUEVIWHX_[GdYf^hF
~hrt	tHJU[bZh]
~hrz	yHIR_
~hse	l>^@aBIHGKIL^MYZJh[
~hsf	yGaHJZI
~hst	m3ZHJIbL_ZI
~ht^	B!D#I%e&F)G*G,H-Y.H/J0]1G2H4a5H7E8E:I;a<D=F?^AGBDDCEXFHGGIIJBKEOYP[QHSATHUGV]WDXIZJ[[]Z^[_Za_bDgH
~hte	d!H#J%[(a)J,Z-I:I;a=J>I?HBIEZIIPZRZUJVXWIZHaIcIdIfH
~hti	g%_(c-J4J;a>J@IBJCHDIIIKHNIOJS]UJVIWJZF]JdJh[
~htl	b%J(H)J*[/X:I=I@GBHDHIYKGMINfSITJUGVHWdZC]IaIbIdIfJgIhI
~hto	v,aHG
~htu	r,ZDZE^eY
~htw	V!H#I%F)J*I+J-[/I0[3I4I6J7I9I:I>H?HBYCHGYHFLIN^PIRISITIU]V]WJXDZ^]I^Y_IaGbZcGd^fFgIh[
~hub	r@ZBJHaMHZEf^
~hui	tHJI]ZEha
~hul	y![U]
~hum	i(J-J9]:J>J?I@YBHCYHEIIKIN[U^VGWYZYa[bJdIfZ
~hun	rR_
~hus	n>^DIHHYa
~hut	j!^#a,[-J>Z@IHGIIKIZG]ZfY
~hwa	v3^HZ
~hwe	t*YCX
~hy^	r0[fX
~hyb	i9JH^ZH_Gb^db
~hyp	tH]b[
~ia^	O#Z%D&I(X)E*D+I,F-E0F1H2F3A4D6^7D8G9a;Z=Z>G@dBGDCFFGEHCICKDM_N^ODPEQGSETFVDYFZG[D_Ca[bYdAeGfdg[
~iad	[!H#Z(I+J-[2Z3H7I9Y:I=I>G?I@aBZCHDHIZKFMXNIOJP^TGUIVIX^ZD]X^I_JaEbIcHd]fIhG
~iag	yBJH^
~iai	v,YHIc[
~iaj	yH^
~ial	N!F#[%X&J*E+F,[-F/G0G1G2H3G6G7G8G9X;H<I=_>C@GAHB[CGDGFZGFH]IYKCM_NGOFPYQHRFSZTEXEZa]H^G_FbXcCdBeFgI
~iam	a!J#I9Z:Z=Y>[?[@GB^CHDIHIIGKHMHNIOIQYSHT[VGXIZF]Ia]bIcJfG
~ian	b*J,Z-[.Y2Z4I>J@HBIDIH^KIMHZYb]cIfYh[
~iao	n-Z9a?J@JBIIHZZ]]
~iar	Y!H#G%J(X-I/J3H7Z9H:[=H>G?I@^CIDIIGKELZMFNIPITJUHVYXIZZ[_]I^aa]cIfIgJh]
~ias	y9Z
~iat	Z!H%I(I*H+J,J/Y0J3H4Z7I9[:I=H?G@cAJB_CFDHHIIGJJKFMYNHOIPXRZTGUHVHX^Z@[I]b^I_HaGcHdGeIfHh[
~iav	o6a?[B]HEZHf[
~ib^	l>FG[HZO[Y]ZXfZ
~ibb	v7aHJSI
~ibe	W!G#F%a&[(E)G*I+I,X-H/G1[3G4[6[7H8Y9I:G;I=Z>G?G@ECHDGEHHGIGKELGMFNFOIP[R]SHTZUEVEWHXGYZZH[Y]H^G_XaGbGdae_fXhF
~ibi	^!F#I%[(H)^*Z+J,J-a/I4a9H=I>I?G@HBGCHDJHAIHLJMHNHP]QZRISITHUFVGXIZE[J]I^__HaIbIf_gIhI
~ibl	X#Y%F)E+I,J-[/H0I4c5J7]8J9G>^@^BDCGDHEJHJJIK]LHMFNIOIP]RITHUBWIXFYJZ][Z]H^F_HaGbFfFgHhJ
~ibo	yaZ
~ibp	y4H5IJ^
~ibr	k)_T[UaVFZI^XfH
~ibt	f!I/I3J9_>F?JBICIDJHXKJMINJTJUZVIW[XJZE[Z_]aagZhJ
~ibu	b%J3Z=^@JG^HbLYPZZG_IcIfY
~iby	yZJh^
~ic^	D!?#?&F)[*F+A,H-=.G/[0Z3E4C5C6E7E8C9B:D;D<^=Z>_?G@]A^BDCBDDEBFEGDHaI=JIKALEMaNDO@P?QDRFS]TdUaV[WBXDY[ZA[]]?_GabcadHeGfhg_h>
~ica	E!G#?%X(D)@*[+D,c-?/E0D1D2E3a4A5D6E8D9@:F;D<F=F>]?a@HAbBGCeDFEFFEGCHdI>JIKCLCMYN_P@QERCTAUHVCWYXGYEZY[B]]_BaibBd?eCgGhJ
~icc	vHEZ_b^
~ice	L#C%E&H(E)E*D+H,F-X.G/F0F1G2G3?4C5E6F7E8G9_:C;F<H=p>@?AAEBBCAEFFFGFHdIGJFK]LFMBNFO[PDQFRETDUBWEXBYGZF[F]C^E_CbCc[dDe]fBgF
~ich	B!E%I&E)G+Y.C0E1G2Z3I4]8F9X;Z<D>F@FAFBBC_DXFXIaJCNcO_PGQGS>TIUCVZW[XC^HaYbDcE
~ici	S!E#C%]([)]*F,H-G.I0H1I3B4G5I6H7G9c:E;Z<J=E@AAHB[C_DAEHFHGHHGIbJHLYMDNDODPEQHRGSYTHU[WGX^YHZB^G_FaBb_cDdEeIfcgG
~ick	N!D#A%E&I(])E,E-G.H/J0G1G2G3I5G6G8E9^:D<]=C>b?E@HAFBbD[EGFEG^HEJFK@LaMBNAOEPEQHRESFTHUDVGWGXCYGZZ[D]^^b_CaZbbcDddfCgEhD
~icl	pHbZJ
~ico	]!Z#I%I(H)J*J-H/_2Y3F4G5X6J7J9F:X=G>[?G@ECGDYFYH?IBJJK_MXPIRXS]TIUGVYWJXIZF[I]G_HaFb]cGd[f_gIhY
~icr	N!E#B%G(E*Z+G-I/Z0J2I3E4F5H6H7c8H9F:F;I<I>D?E@CAHBDCFDEFHGGICJZKDLGMINFOGPEQIRYSiTcUEVDWEXFYHZ?[G]F^F_FaZbDc^d^eHgchF
~ict	Z!J#J%J*Y-_/]3I4I8I9I=I>I?I@GBHCIDIHZJ[KHN^PGQeXIZJ^IaIb[dIfJhH
~icu	l*[2Z3Z9J?_C[DHHGQXXJY]
~icy	J!F#F%F&I(C)Z*b+G,G/Z0I1H2H3F4G5b6H7F8H9D:E;H<I=D>F?H@^AGBCCZDDEGFHGGHGICJbKFLGMDNlOGPFRHSETFUGVBWhXFYHZ>[G]F^F_FaDbGcFdFeHfFgDhE
~id^	R!F%F)F*F+G-A/a0I1H2H3[4E5H6G7F8F:G;H<I>F?F@AAdBYCIDGEHFYG[HEJXK@L^NaPDQIR]SJTIUDVFWGXGYHZ^[F]E^]aDb[c[d]eGfEgFhD
~ida	Q#G%E&I(D)G*E+F,Y-_.H/F0G1H3C4E5H6G7[8Z:b;G<I>]?]A]BFCXDJEGHIIZNIO_PFRFSZTEUBVEWYXCYZ[F]C^E_EbHdZe[gZ
~idd	d(a-_9_>J?J@IBIDJHAIYKHZG]aaJ
~ide	P!J#F%F&I(C)F.I/Z0F1H2H4E5H7e8H:H;G<I=H>^?H@EAdCXEHFGGGH^JFKYNGPDRFSeVBWGXFYGZ][F^D_HaJcDdDeHfDgE
~idi	j(]2Z9Y@YHHIEM[N]ZD_Xh_
~idl	pOYh]
~ido	S!E#D%E&](C)[*E+E,X.I/G0G1G2G3J4c5J6[7F8G9G:D;G<H=D>C?e@GAGB]C[DBEHFHHHIGJGKCLGM]NFO^PcR^TDU@XZYYZB[F]D^J_EaJb[cYeGgGhE
~ids	o3GDZHZK[T^
~idz	y>Z
~ie^	]![#^(Y*[-I3I9I>J?JBZDIIHNZPIXaZD[J_IaIhJ
~iea	yTXd^
~ieb	t0^F^K[ZI
~iec	g-[?YDZHINZR]ZIbZfJ
~ied	Q#Z%G&J(E)G,G-A.I/Z0H1H2I3C5I7F8H<I=E>A?B@_AHBbDBEHFHGHHBIJJGKaLHMXNaQIRJSGVHWHXeYHZZ[F]abHcFdFeIfEgG
~ief	t&^9J@IZ]
~ieg	i&[,Z7]9I>_DJGZHENZZJaXdX
~iej	e#X-I/[3I9G?H@IBJCZDIHBI^KXMbNJY[ZGbJh[
~iek	n9^@ZB[HHIGN[_Y
~iel	Z!H#^%I(I*I+I-[/I2Y3b4I7I:I=I>E?G@IAIFIGII[JHKHLIMFNEOYPIRJSJTHUHVHXbZH[I]G^HaEb[cIdHfIgIhc
~iem	_!J%J(G*I+J-I3H4J7I9H:H=I>H?H@_C^D]F]IGKZNHOJP[S[TIUYV[XIZ@]I_JbIc^dHfYgJhH
~ien	H!H#C%^&F(])J*G+D,F-_.F/G1[2C3I4@5X6B7Y8H:Y;H<F=B?A@^ACBaCFDZEFFGGBHBIeJJL[M^PGQ]RGSYTbUGVBXBYIZE[B]C^G_?aZb[c[eCfcgEhY
~iep	tOYh]
~ier	J!Y#>%H&G)G*E+^-E.Z/H5E6D8I9I:[>H@YAEBICbD[ECFHHEI>JJKbLFMHNBO]P^QIRCSITFW[X_YGZC[G]^_JaXbAcAe^gC
~ies	]#I%G/I2J3H4I7I9a=Y>E?H@CC_DGGYIEK_MFNYOIPYRZSZTIUHWJZa[[]G^G_IaGcIdGfFgIhE
~iet	S!E#D%G(E*F+H,H-[0H1I2H4H5I6I;[<J=G?XAIBBCDEIFIGHHHK]LHMJOZR[SFTGUFV^WHXEZ_]F^ba]bHcFdGeIgG
~ieu	_#X(Z-H3H5Z9]:Z=J?HAZBYCID^KHNEOITYUJVXXZ[J]Z_IaGcJdIfJhG
~iev	t-YR]
~iew	n(^=X>IH_ZI
~iez	tNZZ^hX
~if^	l![(Z3_5YHHQYZJ
~ife	a%J+J,Y-J/[1Y3I4I6Y8[9J>I?IBHDHFJHHIIKaMINIO[UJZFbJd]eYf]gYhI
~iff	T!G%^(F)H+H,I-I/[0H1I2H3X4G5I6b7G8X9F;H=F>_?G@GA[BDCGDDEIFIIaJHLHNYO_PIQZR]SHTFUGVGWIXEYIZF[H]F^H_GbGcEdXfEhE
~ifi	K!C#?%B&a(D)F+G,a-B0G1F2F3]4C5F6F8G9C:C;F<H=C>Y?I@_AFB[CgDGEGFGGFHcIHJXK?LEMANGO^PDQGRFSETCUCVAWEX[YGZX[D]^^Y_DagbFcCdDeFfCgE
~ifr	i-J3Z6d9I<[>J@JHDIZKHO_XIZHa[dJ
~ift	h@ZHHL[R_T[ZF
~ify	a#I-J3Z9H>Y?Y@HBHCZDdIIKENJVIXYZA]IhZ
~ig^	Y!I#F%H(G*H+I,H-H/H0Z3H4H6I7I:G;J>D?F@CBCCaEIFIGIHDIaJJKELIM[O]PISITYUHVGWIXHZ=[I]X^H_IabbGcGdGe]g^hf
~iga	Y%G)I*H+G,I-D.Z/I0I1J2I4H5J7I8J9b:F;I=Y>X?Y@IAIBDCFDYEJFJGIH<IDJJKGL]MZNGOGPHQJRHSHTFU^VEWIXFYJZB[a^G_GaZbdc[dGgIh[
~igd	l:]BZD_HIM[ZD
~ige	V!F#F%_(E)H+H,H0H1I2J3F4G5I6I7H8J9B:[;]>E?E@cAIBYEIFIGHH?KZLHN_OGP_RHSHTaUEV^WHXFYI]G^[_GaEcFeIfFgHh]
~igg	k(I+Z-Z3Z9^>I@JDIG]HYOITZZEaI
~igh	R!E%f(b)E*G+G,I-D.I/Y0^2H3F4]5H6H7F8G9[:E;a<J=E>H?D@]AHCFDDEXFHGFH[IBK@LGMENEO[PaQISFTFVCWDYHZ<]D^Z_FbEdDeIgF
~igi	X!G#_%H(_)H*G+H,J/H0J3a4H6J7I9C:Z;I=H>CAXBEC_FIGJH=IaLJMGNEObRISHTHUCV[WJXEZA[H]G^I_HadbHcIdHfHgJhF
~ign	K!H#D%A(G)G*Y+Y,].I/E0H1H2H3I4Y5Z6G7b8G9E:I;H<f>?@@AGBDCDD^EHFaGEH]I[JFKALdNCOFPFQIRGSETaUCVBWEXEYGZG[Z]YaAbYcGdDeHhY
~igo	V#G%H*H+H,I-E/J0I1J2I3Y4H6J7H9[:G;J=G>a@FAJB[DYEJFJGJHEICJJMFNHOEPHRISITHUGVEWIXaY]Z[[Z]F^H_HaebHcHdHfGgJhD
~igr	d!H#H%I*J+I-H0I3H9I;b>H@IAaBICHDYGJIIMJNJPIVIZF]H^I_dcId^fJhJ
~igt	g#J-Z0X1]3I9I>Z@IBYCIDIH_IIKHRZSYT[XIZF[[_XaHdHfGhI
~igu	M!E#E&J)C+F-E.I/F0F1G2H4E6F7F:A;^=A?G@ABAD@EiFHGHHGIFJFKYNIPDRFU>VcWgXEZ:[F]Z^E_FaIbIcCeffAhD
~ihr	h-J3[:YBJE_HII]OI
~ija	v-Y
~ijd	p@]HIIHKIMYN[T[
~ijf	p#]3H9J:^HFI]a]
~ijg	o?]HGMYZ]aY
~ijk	o-[9[HJT[
~ijn	]#_%I(I*I-G3H9^:I=J>^?XBGC[DDI[KHNIOZPITIUJXIZ_[H^H_IaHbIdIfJhZ
~ijo	y3]9G>^
~ijt	r>[
~ijv	pYYd[f^
~ijz	f9G@^BYCXHGIJKJMZNJZ^^]hX
~ik^	j!^-]3J9I@JD[HCIHNZZI^]b[
~ika	i!Y([9J>J?a@IC]DJMY
~ike	Z![#F%J*I+X-Z/_4[7H8J9G:];]=I>F?_@JBFCHDGH[IZJIKbMGSIUHVGXIZ?[H]H^ZaEbHcIdHfIhE
~ikn	y?[b[
~ikt	o9I=]HHKaS[ZHa]
~il^	@#=%F(F)@+B,D-[.E0[1G2B3f5[7D9;:a<H=C>[?Z@IAHB<CaDdF^GHHcI>JCL>MdNBOIRFSATGUBV=WAXBZ[[>]^^I_AabcFd@e_fDg^h@
~ila	]!H#H%I(H)I*H+J-E/X1^4]7H9Z:H=[>b?ZBFC^F[IDKYLINIOHPHRJSYTIUFXHZ@[I]H^J_JbHcIdIfHhG
~ilb	c#H+J>c?JDYGZHXTY^Y
~ild	c1d6X8Z9H>]@GIHRJZGaIbacJfI
~ile	S!F#G%E(c)]*^+H,I-E/G0I1J2_3^4H5I6I7H8J9D:H;I=H>_?DAHC[EHFEGHH[ICJGKGLIMGNGO]PeQIRISITGUHVFWIXGYIZC[I]F^H_Fa^cFdGfHgHhF
~ilf	v9ZD]
~ilh	yHZI^ZG
~ili	N!]%E&J.Z0I1H2G5G6G7Z9B;_<I=D>C?[@CAYBACGEFFGGIHHJFK[LIM]NCQHRFSDUaVbWJYHZC[H]Y^ZaEbZcEd_eYfBgFhC
~ilj	ycYd[
~ill	I![#_%D&H(X)E*F+Y,E-].H/Z0G1b2F3A4G6E8F9a:B;J<J=C>^?E@YAEDHEFFEGDHEIYJDKDMcNDPHQFRDSDTbUBVAWFXBY]ZF[e_[cDdZeFhF
~iln	yO]
~ilo	f-a3Z9I=H?J@IC[DHH^IIKIMJPJUHV_ZF[HhI
~ilt	T!F#F%J(E)H,I-J.J0I1H2I3H5G7F8H9E:G;H<J=G>C?F@DAHBECEDEEIFHGiH;ICJnKDMXNEOEQIRHSHTFUGVDWIXGYIZB[H]Y_FbHdGeIfFgYhF
~ilu	a!J&^/c3I@YDJEJH[MIN]PIVYZH_Ic]fI
~ily	c-Z/[HFT^ZEh^
~im^	R!F#X%d&^(I)G*J+H,].I/E0G1H2I4]5H7X8H9H:X=D>Z@EAHCDDIEGFHGGH_IBJJK[LYMGO^PIQHSFTIVCXDYHZC[F^HaXbFdDe[fDgGhb
~ima	W#[%H&I(G)I+H,I-[/I0I1J2I3C4H5J6I8J9C;I=G>Z?Z@dA]BCCDDEEIFIGIHHI^JIK_LINCQJRHSHTGUFVGWIXZYIZA[H]^^H_GbdcGfFgJ
~imb	oIb
~ime	N!E#^%E&I(D)^*A,G-H.H/E0G1G2H3B4F5G6F7E9H:F;H<I=F>B@GAFC[D]EHFGGJHYIHJFKZOHPEQHRhSFUZVDXXYGZZ[F]^^E_Ea[bDc_dEeGfFgFh_
~imi	Y!E#H%G(E)G*F+I,J-F/J0J3F4I7H8I:F;J=F>F?_@HAYCFDFFJG]IEJIKYLXMFNGOHPFQcRISYTHVYW]XdYJZY[I^I_IaFbEcGdHgIhH
~imm	[!H#H%J(Y)J+I,X-E/H3H4J9E:I;J=I>E?H@_A^BHCGE]HCIHKXM[NYObPISIUIVHZC[I]H^I_]a[cHdHfGh]
~imo	b#I(J9Z>F?J@_BFCYD_HCIZKFL]MHNIOYPJUJVIXb]IaHbJcJdJfJ
~imp	P!F#E%I(X)G+F,H-B.I/G0G1H2H4Z5H7X8H9E;H<J=X>YAHCEDHF[GFHbI^JGLFMINFOEQIRGS[TZW[YHZY[Y]D_EaDc^dDfIhF
~ims	p#X)Z@Y
~imu	a-I1^5^9H@aHXIaZE
~in^	9%C&D(a)h*j+Y,e-C.I2>3C4_5[6=7b8[98:F;A<@=F>G?>@[BGC;DCE^FZGBH[JELIM>NDOFPcRHSGUFWdXCYJZY[B]Y^[_?a>bZdBe<fBgahB
~ina	P!c#J%D&I)I*C+^,F-d.Y/F0_1H2I3>5G7D8G:H;F=D>Z?_B^CAEcFFGFHaIAJFKALJMHNCOGP]QFRES]TDV@WFXYYG[F^E_DbBdCeHfDgHhG
~inb	k>]B[GZHFI]JJZIa[
~inc	H!F%X(F)^*A-Y/A2E3Z5E6Z7E9E:A<F=]>I?B@AA]CFDBEEGaHBJIKBM^NBOaPbS^TEUIWDY[[D]I^A_GaBc]eFfagFha
~ind	H!H%C&G(@)H*G+C,G-[.I/]0D2E3_4^5]6F7A8C9>:D;E<X=@>??a@ECDDHEJFDGZHXIIJCKFLHMeNDOBPER^SETEU@VGWIXFZ9[a_ebgcadAeEgahG
~ine	L!B#A%C&Z*Z+H,E/Y0F1F2G3J5G6F7H8I;G<H=a?D@cAFBaCZDCF^GaHILFMANFOaPXTIUBVZWGX]YHZG[C][aIcZdJeFfDgBhD
~inf	T!D%G(F)H*F+d,H/I0I1J2J3Z5J6I7H8I9F:F;H<J=E@FAHBECdDiFIGIHBIEJIMHOGPFQ_RISHTHUGVCWHXFYI[H]E^H_GaIbFcFdFeJfHgIhF
~ing	M!E#b%E&H(G)D,E.G/E1F2F3G4[5F6F7a8I9[;G<G=Z>D?D@HAEC]DcH@IAJCLHMBNXPBRFTEUcXG[C^A_DaebYd^eXgC
~inh	T![#I%F(F)H*H+H,I/I0I1J2I3F4H5J6J7H8J:J;g=G>G@GAICFD]EIF]GHHHJILIMFNGOHRISITHVbWHXGYIZ_[Z]F^G_GaGbGcHdGfHgI
~ini	D!F#=&F(b)e*b+D,^-?.F/D0C2C3?4]5X6C7Z8]9>:B;E<E>F?F@cACB_C=D>FCGAH@IcJFK;LFMGN^O>PbQDR@UZVJWeX>YCZa]c^G_?aDb]c=dIeHg_hE
~inj	vf]
~ink	S!F#I%I(F+Y,X-^.J/G0I1I3E4Z5I7D8J9D;J=F>E?F@FAIBCCGDFFIHYJHLHMENEOIPHQJRYSGTGUEVFWIXGYHZF]G^]_^bjcZfFgH
~inl	p3ID]OIZGb_hX
~inm	k9J@]IJK^ZZ
~inn	e!I#G(]*X3X4I9D:]=I>F?]@]B^CGDFHAKGMHNHOGPJRJSJTJUIVHXZZa[^]H^JbIcHdIfIhH
~ino	k#H-[3Z9[>HBIDJIIOIR]TJU[VIW[]Jf]
~inp	t@_HI
~inq	n#^@JHDM_SJUYVIW[X^ZHbJ
~inr	l*Y,^9GDZE^H[eX
~ins	P!E#H%[&J([)F*G+^,G-B0a2H4G5H8H9C:G;H<c=E>F@[AHCFDbEHFHIbJ_LGMCNJP[RGSFTEUEWFXYYGZ?]D_FaGbFc^dDfDgFhI
~int	G!G#I%A(E+X,H-_.E/J0C1D2D3Z4E5a7B8G9D;B<E=?BACEDHECFDGEH_ICLHMEO[PIQHRBSaT[WBX]YDZ][J]a_]b]cedafJhA
~inu	S!G#[%F(F)H*H+H,I-D/F0I2H3D4F5J6I7H8I9E:G;J<J=G>HAIB?CEDEEJFIHDI_JIKELXMlNGOERhSHUFVEWHX_YHZE[G]]^H_HaZbFcDdGgGhH
~inv	V#G%I(G*H+I,I-E0J1J3]4J6J7H9E:i;J=H>B?F@CBFCEDDEYGJHbIDJIKaMFN[O^PIR^SITHUHVGWJXGZ?[Z]G^H_IaFcIdHfHgI
~inw	v5XN[U[
~iny	p9I@[HHXZa_
~inz	o(Z8_:]HJN[
~io^	G#@&F(^)^*E+I,@.I/A0E1C4]6B7^8a9I:Y<D>_?BAaBHDGEBFCGDHCIHJZK<LZM;OHQDSYTYU[X?YEZ[]__YaEbcc>eEf[gDhZ
~iod	o9G=^@YH[NGX_ZJ
~iol	d/I@YEIHFNgcJ
~ion	:!:#A%c(Y)C-J.C/;0]1a2D4?6G7B8F9:;[<[=X>9?]@:ADC_D[EgFEG[HdI>JEK<LFN]OARBT?UaW[XJY^[Z]_^]_CaJbCc^dZe_gGh=
~ior	b#I(I-H1X3I:I=J>H?I@_BGCID[HFIGKbM^NHTJUJVJX_]I^JaIbIcJdIf^gXhY
~ios	m-H@JBJGYH^ZG^_
~iou	_!I#]-^>_H@IHKaMZNHO[ZEbJg]hJ
~ip^	k+Y>^D[H]KJPYZG
~ipa	t(]H[
~ipe	o+[3J>Z?JK^P]ZJ
~iph	v6aKIY^ZCcE
~ipi	yHGI[b]
~ipl	h#ZAcHGZZ
~ipo	p9J:cHHgX
~ipp	f#^-J1]3Y9I>F@IBICIDZHAI[KIMYNJO]PYU^XIZI]JaGhZ
~ipr	o6]@[HGR]
~ipt	_#J%F(G)J*I-I/J3D6^9I:J=^>H?G@HB[CIDaGaH[IIKHLJMHNIOIPFSJTJUHVIWJXJZD[J]I^I_ZaIbGcIdHfHgbhI
~iqu	b!I#]%Z+J,J-F/X4I5Y7I9G:I=I>H?GBGCHGJIJJIK]M[N^OHPXRJSITIUHVHXGZD[J]H^[_Ja^b[cIfHgJhG
~ir^	F#@%[&G(Y)G*E+[,E-=/@0D2C3F4C5E7H8Z9?:^<_=a>D@YACBCCaDEEcFDGBIEJDLhMFNDOBPEQ]RGSETIVZWEX]YDZZ[c^Ba]eIfHgAhA
~ira	b!I#D%I(I*I-H1]3F4[7J9Y:I=X>H?Z@HBFCGDHGJH[IHKILbMFSJTIUHVHWGXIZ]]]aZbIdIf]hI
~ird	U#H%H(E)I,I-_0I2J3J4I6I7a8J9H:G;J?_@[BDCFDFEJFYHBIAJ^K]L]MENIRJSHTHUHVFWIXY[Y]F^FcHd^eIfGgGh^
~ire	L#B&c(Y+E,F-E/F0F1E2F3f5G6E7b9C:b;F=C@HAJBACDEEGDI^JHKBLGMCNaOAPDQGRDSBTZUHVAW]XDYFZ>[E][_YaBcfdYeGf@gEhB
~irf	vH]S]
~irg	m-J.X9I?JFbHHZa
~iri	p%X/Z3[DZ
~irl	v@bZJ
~irm	Y#G(H)I/I3C4I6J7I8_9F:d;J<^=G>]?E@DBXEIFJGGHJIDKDLIN^O_PHRJSJTIUbVEWIXGZG]F^H_HaDb^cFdHeIfHgJ
~irn	yTY
~iro	c-I>J@YBICYEYHCIHMJNISYUaVIWHZEaJcadZfJh^
~irr	r%X4ZcZ
~irs	Y!Z#I%I)J*H+H-G/I0J1e3H4I7I8^9G:H;J=H>F?G@^AHBIC[DaEIGIH=JHKEL_MFNEOHPIRISITJUFVGW_XHYIZH[I]Z^G_GaHbFcHdGfFgHhb
~irt	rI]KJR]
~irv	y?]HHZ]
~iry	n@IHZKZLbZJ
~is^	G!B#Y&F(]+I,I-Z.E0C1G2G3^4B5H6I7G8_:[<E=[>I@cA[B[C]EHFCHFI?JBK_LGO[PYQGRCSBTIUFVdXZYJZI]H_DaDbDdIeDf?gE
~isa	F!f#G&G)^*D+F,C-?/D0F2F3H4C5J7I9A:b;_<G=_>A?I@ABGCIDEE_G]HIIGJEKBLEMGOYPZQFRDTFUeVFW_XFYZ[E^X_DaBcYdGeGfGgChC
~isc	a!I#H%I(I*I-G1J3Z4I7J:I=I>a?H@^CHE]F[GIIEMZNIOESITHUIVHWJXGY^]H^X_IaHbHc^fIgIhH
~ise	U!G#G([*H+I,I-I/a0I1J2J3G4I6I8J9G;J>G?^@EAIBICGDGE_GZHCJIKILIMFNbOIRIVZWHXHYI[Z]G^I_Gc_fYgHhH
~isf	f/Z@XHENfWIZHaI
~ish	[!E#G%I(F)H*[+I,J-G4I7I9G:H;I=G>F?Y@EAIBaCHEIFYGIIFJILINYOIPYRJSITHUIVGWFXHZY]c^G_]aBcHdEeZfHh]
~isi	U!I#H%G)Z*G+H,J-_/J0f1Z3G4H6J7I9E;J=E>F@GBGCFDFEJFJG^H^IZJJNaOXPHRHSHUGWIXFYJZB[H]G^I_HaFbHcFdJeJgI
~isk	l(]4J9HHdIJZH_Jc[dZ
~isl	t-^9I@JHFP]Z^
~ism	f(H)Y3E6^@ZA^BZH[KYO]ZG_HbYhJ
~iso	]!J#Z%[([)J-G/X3H4J7I9H:I;Z=G>[?I@cCIDHHAIHJ]KHLYNIR[S[T]UGVFXHZB[I]I_JaIbHdFfHgIhI
~isp	[!I#H%I)I*_+I,J/I3F4c7I:I=I>H?_@FA]BHCFDHKFMFN]PHRHSXTHUGVHWJXZYIZB[[]H_ZaEdHhH
~iss	K!C#B%g&H(c)E*F+E,G/C0J1F2F3]4H6F8F9F:C;c<G>G?H@?AICZDHEEGCJEKFLEOFP^RESHTIUCV]W]Z]]E^F_ZaGdDeFfDgDhF
~ist	A!C#>%B&E(Z)d*_+j,c-^.C/F0A1A2A3B4C5_7>8G9D:=;A<H=C?^@CAZC_DiEEFGG>I7JGKaL?M;N^O^S>T=UYVEXDZ;]?^C_aa;b?cCdGe]fGg[hd
~isu	r!Y+YHIO^h[
~isy	vdZf]
~isz	yV[
~it^	D#H%c&E*H+^,E-J.I0B1F2E3E4F5B6C7G8I:e;a<D=C>H?D@_AABDC^DZEIHYIbKYLEMGN[PEQ[T>U>WFXdYYZ>[D_DbIcCeFfY
~ita	L!_#Y%C&I(G)E*G+E,F-F.Z/J0F1F2F3G4E5G9Z:_;i<H>B?[@FB?CCDAEGI]JHKYLEMFNGPIQXRJSDTEU^VaWDX_YHZ@[E]J^D_DaBd[fBgF
~itc	Z!_#Z%J(I*I.I/I1Z3I4I7J8J9H:J=H@FAJBHCHDHGIHJIHJJKFLZMHNIOHRISJU_VaZA[J]I^I_IaIb^cId]eXf^hY
~itd	p8Z=]HIQXR_
~ite	E!A%[&J(?)B+D,[/C0X2Y3E5]7G:F;Y>D?H@HA[BBCED?EDGYHYK<LCMINcODTDU@V?WYXFY]Z@[C]G^@_^aAb>c]dbecf[hE
~itg	h![:[@HHGPaUXV]YXZG^I
~ith	E!B#H&X)Z+I,X-D/]0C1D3_5G7G9B:^<I=[>a?E@GAHBYCDF_GII[J[MZNZO[PYQFRXTEUBVCWHXDZE]B^D_Ya]bFdCeXfBhH
~iti	N!F+F,G-D.[/G0H1X2H3C4G5J6H7J8H9F:Y;H<J=]>D?]BXDIFHGGIHJIKBMINeOGQIRGS[V[WbXEYHZY[Z]H^H_GbIcDdAeHfJ
~itl	oHb
~ito	S!E#C%X&J(D*F+E-Z/Y0F1H3^4_6H7F8H9Z:_;H<I=C@IAHB[CBFHG]HZI^JHKALGMCN]O_PEQHRFSETFVAW[XJ[F]^^I_FbIcIdHfBgGhG
~itr	yHa
~its	^!I#F(I*[-I0_3G4J7J9Y:H=H>G?_@GA[D]JYKYMJNEOZT]UIVFXZZB]H^J_IaHbIfIhZ
~itt	T#_(H)H*H+H,H-a.Y0_1H2I3[4G5I7H8H9[;H?EAIBDDIEJFIGGHBIDLHNIO]QJSYUGVJWIX]YIZ[[I]^^]aBbFcGdDhD
~itu	T!E#E%_&I(E)G*G+G,Z-Y.J/F0I1H2I3J4^5H6X7F8a:E;H<H=Z>C?B@XAHBDCGDJEGFGHHIFJGLFMCOEP]RZSGTGUDVCWGXG[F]F^F_FaEbCcadeeaf^hC
~ity	O#E%Z&J(Y)Z*^+Z,H.I/F0H1H2I3F4G5H6H7d8H9F:F;[<I=H>YA^BEEGFIGHHYI_JGKDLHMGOHPEQ^RGSGUFVHWHYYZB[G]G_DaGcddFeIfFgGhI
~itz	y=[]]
~iu^	l3J9H=J?[HCKJNJVJWYZG]_aHc[f]
~iud	t-[@IBaZI
~ium	e3J9I=h@JHFIIKIZJ_I
~iun	k3F4Z8[9I>I?IBJC[DGIIOIX]ZY]]aJcXfZ
~ius	e!]#J3F9I>F@HB^CIHFI_OHU^VJZG]]aXhZ
~iut	e!J&Z-J/[3J9Z@ZBJHEIXJZMIO[VJZ_aJhI
~iv^	L!d&c(B)H*D+E,F.I0^1F2F5G6^7E8E9C:A<H=D>E?A@BAXB_D@EFG^HaI@K@MBNIODPEQGRISEUbWDXZY]ZIa^bZcBdDeFgGhB
~iva	O!g#G%D&H(C)^+G,a-G._/F0G1H2H3Y4F5H6a7F8[9E:C<I=C>b@EAGBGCDDYEFHZICKCMDN[O[PBQHRFSFTEU_VIW]X]YZZ<[F]E_DbCcCdDe[gFhD
~ive	P!Y&I([)H,X-X0G1H2G3F4]5G6[7b8X9B:I;G=D>G?YA]BJCCD?EIFGGIHCIBKZMCNXO]QHRISETEUaWEYGZE[X]Ca]cHda
~ivi	P%C&J(c)_*_+G-a.Y/F0G1H2H3B4F5I6G7G9F:F;[=E>E?E@IAHBCCEDDEFFHGGHEIEJHKEMGNDPeQHRHSGTFU]WGX^Z@[H]G^H_EaFbGcgd_e]fCgHhF
~ivn	nHFYYZIdafa
~ivo	^!_#_%I(H+J2_3b7J9F:H=H>Y@FBGCGDZIGKGMHOYPIQ[TIUJVHXFZF[J]I_IaXbIcHeJhX
~ivr	yHHT]a]
~ix^	g5_?[HcIJKINIZB[]
~ixa	g(I;Y@_BIH[IIKZMJXYZ]^YaIdZhI
~ixe	n*Z>]BIHEPIZI^_fZ
~ixi	vJ]
~ixo	y9J>^HIb[
~iz^	h%a9[TZdI
~iza	N!D#D&I(X)Z*D+^,e-F.I/H2H3D4H5H6G8Y9D:Z;H<Y>B?C@CAHBBCEDAFZGcHDJGKGLIMXNYOGPESEUJW[XEYFZ<[F]E^IaDbEd]eefegFhD
~ize	f9I=g@JBICIDJH_IIKINZUHVIWJZEbJfJ
~izi	b#I%I+J,]-H3X4J7I9[:J=I>Y?G@GCZDFHBIHK]MHNIPIRJS_TIUGVGZE]Xb[cHfagJhI
~izo	vK[M[
~izz	]!I#I*J9J:Z;Z>I?I@IBHCIG[IIOJPISIVZW]ZE]JaJbJd[f]hJ
~ja^	[!_%J(G+^-J/Y3H6J7I9F:H>G?GCGDEIJKcLJMaNYOITIUIVFWJXY[H]H^IaFbGdIfI
~jac	v(]?ZD[ZI
~jah	r-]>]@JHIK_ZHf[
~jak	v*Z9^
~jal	rHGI[U_V^ZI
~jam	f+[1Z?IDaHDL]W[a^
~jan	j-I@HBJDIHBIZKaMJNJU^VIZYb[dJf^hI
~jd^	v@]IHKIMYN]
~jde	vT]
~jdo	yZY
~je^	g!Z#Z>I@aHCVYX[]^
~jec	P!a#G%G(F)H*H+I,H-[/^0H1G2I3F4F5I6G7G8G9E;a<I=G>F?FA_BECFDGEHFHGZHYIZJ^KGLGN_OHPFQIRHSHTGUGVEXGYHZH[H]H_eaGbGcEdFeHfFgG
~jed	k*Y@YC_HXNXZJ
~jei	y-ZHJZ^
~jek	i;[AaG[HIZJ_a
~jel	y/^
~jem	y@YZZ
~jes	^%J(Z*I+J3I9Y:H=H>I?X@FB[C]D[GYHBKGLJNGSJTHV]XH[I]J^[aIbIcJda
~jet	X!J#[%H(G)I*H+I,b-G/Y0I2J3G4I6J7I9E:H;_=H>GAaBXCFEJG]HIIDKILIMGOHPHSJTGUHVFWJX_[H]G_aaGbZcHdGeJfHgIhZ
~jf^	v#]:^HH
~jfe	yI^
~jg^	p?]HGZ]aY
~ji^	g9I=]?aC]DYGZHEIJMJUXZGdIf[
~jid	yIY
~jir	v#FHaZF
~jk^	o-[9[HJT[
~jl^	vCXD]ZIhY
~jmu	vMYZXh]
~jn^	]#_%I(I*I-G3H9^:I=J>^?XBGC[DDI[KHNIOZPITIUJXIZ_[H^H_IaHbIdIfJhZ
~jny	yaZg[
~jo^	h*J-J3Y9F>]?]@ICHDHHCIIKZMIOIY_ZZaGbZdZfZhY
~joi	b!I4X7H8a?J@IAIG_H_IINHPGUIV^ZC_Eb^dIf[
~jou	_#H%I(I*I+Z-Y1Y3F4J8]9b:I=I>F?F@^BGCGHEIFKFM]OHPIUIVXXaZD[J]Y^JbJcIdHf[hH
~jt^	r>[
~ju^	y3_
~jud	t-Z9[?]HI
~jui	yh[
~jun	n-^CIDJHEIIKJZ^aa
~jus	V!H#J%I&](H)J-F/H0Y3G7I8Y9[:H?I@_AJCaDEGJHFJILYM_NJOHPIRISJTHUIVEXG[a^HcIdIf[gIhI
~jve	pYYd[f^
~jzi	g9H@^BYHHIJKJMZNJZ^^]hY
~ka^	f(Z-J3Z9G?J@YBHCJDIH_KINZP]UJVJXJZZaEbZhI
~kab	y([
~kac	n9I?a@ZC]HFXYZJ
~kad	p/^HIP]X^ZIb[
~kag	tH]J[
~kaj	yXY
~kal	Z#F%H(F)H*F+I,H-F/^1J3G4H9H:G;J=F>H?G@FA[CHDGEcFJGGIDJIKELIMEN^OHPGRISEUGVFWFXHZ@[I]H^H_]aFbFccdgeIgahE
~kam	y2[HIXJa_
~kan	X%G&_(H+J,H/X0J1J3G6Z9F:];J>[?_A[BXCGDFGIIDJIKDLHMYNDOJPGRZSGVXWIYJ]F^[_HaDbFcFdDeI
~kap	rHZb[fY
~kar	k@JBJH_N[ZEbb
~kas	nHFYYZIdafa
~kat	m#^3_9G>IBJDHIZMZOJZYaJ
~kaz	v-YKJNa
~kbo	kHFLYZG^^d]e_
~kch	tZG^_
~kda	y![HY
~ke^	R!G#[(E)H*H+[,J-Y/Z0J1J2J4H5I6J7G8H9C:G;^<]=F?HAJBCCFGGH^IYKaL[MaNYQ^RYSHUIVFWIXHZC[G]F^G_GaHbGcHdJhG
~kea	y#^9G
~ked	]!H#Z%I*[+Z-I3H>H?I@HBICZIGLcOZPJT[VIZD]H^I_Ia]bEhI
~kee	T!G#[%H(H*I+^,I-Z/I0I1J2I4I5J6I7[8I9F:H;I=H>F?G@cAIBECGEJFIJHKYQJRISITaUHVFWJXIYI]F^Z_GbGdHeIgX
~keh	v<[h]
~kei	U!F#D([)H+G-E.X/H0^2I3I5I6H7G9G:J=b?D@YAIBHC[DdEHFIH@ICJHKELZMFPFQIRFSITGVCWbY^ZI[G^G_HaZcXdDeIhF
~kel	i![-[HZZJdY
~ken	K!A#E%H&G(A)J*C+C,k-J.G/[2F3C4[5H6C8E9F:D<G=[>@?]@EAEBCCAEIFEGZHHIaJEKZLYMINGOHPHQIReSYTAVFW]XAYGZF]I_BaIcIeIfb
~kep	m#_7YHJMId]
~ker	]!_%J(Z*I+J-G.Y/[3F4I7J9D:];]>G@GAYBGCHHeKFMHNHOJPISIUIXHZA[I]I^[aGbGcZdHfHhH
~ket	a!J#I(I-G3^9e:J=Z>X?H@EBaCIDHFZGJIEKHMINIOHTJUJVIXIZY]I^IaGbIdIfIhI
~kew	tHJR^
~key	[!J(I-H/J3J4I6g7I9G=J>I?d@GBHCIDHGJHaIGKHMHNJRETIUIVHXXZD[I]IaIbHcGdIeIfF
~kfa	v@]
~kge	h(J0]:[BZE[HFKZM^UJVJZEgY
~ki^	S!G#G%I(H)I*I+I-F.n/J0J3G4I7I:H;J=H>G?GCHFJHJIYJIKGMGNGOIPIRISGTHUGVGWIXGZA[I]H^I_IaGbFcHdHfHgJhH
~kic	r#I3[9HHGZ_]JaF
~kid	y3HD[K[
~kie	g#I-I3^9I@IBICII^KYN[TYVZZF[Zc]hJ
~kil	pHJMZY_
~kin	o#H,JH_
~kio	nGZHYZI^_
~kip	m+[1^D_HD
~kit	y#^.IHZ
~kke	k#^-[HIcX
~kla	i%[(J3X9]>X?H@IB_C[HGPJVHZ]aI
~kle	tI_
~kli	i(Z,I9I=J>G?J@HBHCIDXH]KI][a]bdeF
~klo	t3HHGRaa^cIfI
~kna	i#J%](a3b9E=]>I?I@IBYCZDIHCIZKIMIVJXIZFaEhI
~kne	y?[ZIh]
~kno	T!F#G%G&g(^)I*H+I,I-b/E0I1J2J3F4I5J6I8J9G:I;I=H?DCHEHFJGHHHIBJZKGLHM_OGPHRJTJUHVFWIXH[b]G^G_FbZcHdFeIfHgFhH
~ko^	k*Y?[C^HGP]ZI[Z
~kod	f#J-I3_9E=J>_?I@IBICHDGHAIGKHMJOHX]ZFaf
~kol	e!Z(Y*I:J=Z>J?IBIDIHIPIUIVdY[ZE^]aYfZ
~kom	T!X#D%E&J(E)[*G+[-Z/G1I2I3B4F5I7G8I9B:[=F>J?DAID]EHI[JHO]QIRHSGT^UIVGWHXFYIZ]]D^F_GaedFeIfEhD
~kon	O!_#e%d&I(A)Z*G+F,[-A.H/E0F1G2]3I4a5G6G7D8G:a<H>D@?BaCHDaEYGFH;I@KBLXMBNBODP^RFSEU?V_YFZE]C^]aAbCcYdBeZfCgEhG
~kop	yHZ
~kor	pHIIbZFh]
~kos	r9I=AHd
~kou	Y#b%a(I@IBIIJKJMGTbZF[H^If]
~kow	d!]#_(Z-I3]9H;Z?J@HBGCIDHHEI^KJMHT[UIVHX[ZE[Y^[aJhI
~kpe	o%bHF
~kra	h!]*Z3^9IC[DJHDI_KIN[ZGb]
~krb	yHbKFZI
~kre	v=^@ZG[ZI
~kri	d#J(J,Z-J3I9H>H?Z@IBIDIIIKJMIO]ZYaZdbf_g[hI
~kro	rG]I^
~ks^	[(I*Y,Z-G9J>F?G@FBIC_DGH_MJNIVJZXaGhb
~ksc	X!G#G%Z&[(D)G*I+I,X-H/H1[3G4[6[7H8Y9I:G;I=Z>G?G@ECHDGEHIGKELGMGNFOIP[R]SHTHUEVDWHXHYZZH[H]H^G_YaGdae_f]hF
~kse	Q!G#G(Z)X*G+H,H-G/H0I1I4G5I6H8I9J:^;H=^>H?Y@EAJC[FYGHIFJIKCLXMFNEOIRHSZTHU^V]W_XGYIZY^F_HaZb]dIeHfXgFhF
~ksp	o7cHGZI
~kst	t#YHGIa
~kt^	W!H%F)I*G+H,H.J/G0I1I2J3Z4F5I6I7G8J9Y:F=Y?E@DA_BZCEEHFIGZHYJIK]LYNEOGRGTGUFVCWHYIZZ^E_]aZbZc]eIgG
~kta	g7dHIZG
~ktd	v3]D[
~kte	y;X_Z
~kti	V!d#J%F(I*H+I-G.Z/J1J3H4Z6J7I9F:H;]>H?G@GCGDFEIGIIFKFMINGOIPHRISHTHUdV]WHXG[I]H_HaGcYd_e^fHgIhG
~ktm	v>YC[
~kto	l/[4]C^D[HaIIKIVZZC
~ktu	i1^8_HGKHZE_YdGf[hb
~ku^	m9[;[@ZBHHZK[N[ZGdZ
~kuj	h#I-I3Y9^=[>J?J@JBIC_DHHYIZTIXIZZaIcX
~kun	m1^:XBZH^SZV]ZIaHdIfH
~kup	h6bHaKJPZZIfI
~kur	l-J@^BJHII_K[T[ZE
~kva	y_Zg]
~kwi	p/]>[
~ky^	v@ZH]NH
~kze	r/[KHOZZ]
~kzu	p(_.ZQYX^ZJ
~la^	J#@&G)B*A+G,I-D.H0D1D2D4I5E6D9b<F=G>a?=@[AHBFCCDZEFIaJCKaM]ODQERFSHT@UaVXWEXFZ[^Y_Ha@bccFdFeHfEha
~lab	]!I(J)J*J-X3I4^7J:b=]?Z@XBHC[DHH[IGKGLYMISZTJUGVXZD[J]JaIbIcJdIfIhI
~lac	T!_#E%Y(I)H+H,I-C/G0I1^2I4G5_6I7G8I9C:E=H>b?E@aAIBCCFEHFIGGHaI_KCLHMDNIOHPFQIRISGTGUaVZXFZ;[G]F^E_GaEbacZeIfYgG
~lad	[!F%I(]*H+J-F/J3X4c5X9D:Y;I=H>Z?I@IAIBGDYIFJYKFNHOIPGRJS[THUGVHZa]]^H_IaGbHcHdIfHgJhH
~lag	^#[(H/Y0H3F9H:I=I>G?I@FAJBFD^HIIGKFLZM]OYPJT[U]VGXJ[I]I^^_DaIcIdZfHgJhG
~lai	]!J#J&Y(I-[/Y3I4J9I:I=I>G?IBGCIDJEJGIIFJIK_MFNEOXSJTIUIVJWaX[Z]_IbJcZdIfZh_
~lak	t#Y>]HI
~lam	f#I(J-^3Z9Z>[@ZBGCZDGHCKHM]NJOIQYVIXHZGa]hI
~lan	S#F%I(E)G*I,G-I/]0G1F3g5J6G7H8G9H;G<I=c>b@CAGBBCFEHF^GHJHK@LFMFNYOCQHRESFTHUDVCWGXBYGZ^[E]I^E_DaIb_cCdHhC
~lap	U!I%Y(G)I*H+I-F/H0J2J3H4J5J6I7H9D=c>E?F@DB]CXDGEHGJHdIEJIKBLIMdNEOHPGRHSITHUHVFWJXG[H]J^I_IaFbdcHdGfGhF
~lar	Y!H#^%I(G)Y*H+G,J-[/H0I1J2^3^4H5J6I7H8J:G;J=G?E@IAJC]DbFIGIH_JILIM]NFO[PIRISITFUGVEWIXEYJZ>[H]]^H_HaBbGcHdHeJfGgIhZ
~las	O!J#]%^&J(C)H*G+F,G-A/D0G1G2H3G4X6Z7G8]9D:G;H<I>[?C@_AGB@CGDBEHFdHIIEJFKbLFMBNBPDSFT]UXVHWFYHZY[X]b^EaHb]dEe]fHhB
~lat	U!G(F)I*H+I,I-_/F0J3D4a5J6I7H9C:G;I=H>E?E@YAIBDCFD]EHFIGIH]IXJHKCLYMYNdOFPHRZSIUGVGWHXJY]ZY[I]Y^GaZbGcXdGfHgHhG
~lau	[!I#F%I(G*I+J,I-F3G4H6J7H9X:H=]>^@HB]CFDFE[GII^JJKILbMCOIPIRZTGUGVGWIXGYJ^F_Ia[bGcXdGeJfXgYhF
~lav	Y!F#Y%H(I)I*I+I,X-Z0Z3G4I6^7H9I=G@_CFDYIYK]LZMFNHOIPHRISITGUGVIWIXGZZ]Z_HaGcGdFeJfGgHhX
~lay	h!]@IH]IYMZZE[]_Ic^
~lb^	g(J3Y=]@]AYBIDJG]HHK[X]ZFbJdYhI
~lba	m@JHFYXZGb[dafa
~lbe	o9H@^AaBZHEIJ]^_H
~lbo	c#H+J>c?JDYGZHXTY^Y
~lbs	j)Z@JB^HIU]VbZE
~lca	v3IGZX]
~lch	o3IH[N^OXa[
~lco	m)^+I-b.X9^@IBHDIHCIDK]NJUHVJZI]JhJ
~lcu	v@[BJM]
~ld^	K!E%G&I(C+I.H/D0F1c2F3c4]6Y7H9C;F<G=B>B?A@CAECJEFFGGGH]IAKGLDM@OCPBQGRDSCUCV_WFX[YZZb[C]C_^a]d]eZfBgFhb
~lda	X#J%J(J-I3I4X5c6I8I9J<k@IBJCIDIHBIIJJKJLJMINIRJUIYIZH^J_IcCdHeIfGhJ
~lde	W#I%F(C)c*I+J-F/I1^3F4I6J9F;F=G?F@cAJBGCGDFFZGIIBKBLYM[PaR[SZUGVEWIXH[Z]H_IaXb]cIdGfGhJ
~ldn	r-YHIKZNZZHh[
~ldo	o(]HJIZKIN^ZJ
~ldr	rD^HHZJa_
~lds	g>]ZI[Xbc
~ldu	d#J)Z3I>J?H@ZBYCJDIIJMIO^VHZaa[bZcJgZhI
~ldw	ySZ
~le^	K!G&G(d)g*d+X,F-?0F1F3_4C5F6F7C8E9J;I<G=G?E@DAEBaC[DHEFFYGdH[KILDMBNdOYPFSDTGUJWDYFZF[C]D^B_Ba>bGdCeFfCgDhF
~lea	O!]#Y%[(B*E+Y,I0H2H4G5H6H7F8G9[:E;H<J=H>B?CAHCFDEFHHdI_JFKEOHQISFTZVEWHXYYHZ[]H_]aCcFdHeIfFgYhE
~lec	S#G%I(Y)J*G+H,I-G/H0H1H2J3E4H5X6I8H;H=[>F?Z@DAICFDGFHGeHBIGJGKENFOIQJRHTJUYVbW[XGYIZ^]X^G_FeIfIhH
~led	t@ZBZ
~lee	g#J-F3b9I?[@ZBICZDJHDI]KGNZP^[[aHhI
~lef	P#E%F&J(F)G+C,H-C.I/G0H1H2H3c4G6I7G9A:F;Y<J=D>b?Y@HAYBGCXDeEHFHHYIEJHKCLGMENEOgQHRGSGTEUEVDWHXCZ@[G]d_HaDbEcGdFeIfIgGhE
~leg	P#D%c&J(f)Y*^+F,G-C.I/F0G1H2H3E4E5H6G7G8G9B:D<I>a@HAGDZEFFGGHH^IBJGKILGMENCPgQHRGSFTFVeXCZ=[F]D_CaGbEcCdDeHfEgGhE
~leh	f-_/X@ZHGJ[KIN^ZZd[hJ
~lei	]!J#H%J(G)I*Z-b/J3G4X9F;J=I>Z?Y@IA_BGCGDHHIKZMHNbOZPIRJTJUIVGXHZD[J]G^I_Ha_bHc[dHfHhG
~lej	rHFIXM[U^
~lem	Q!E#G%X(E)H*F+F,H-C.I0G1I2I4G6H7F9A:E;F<J>Z?EAHBfCYD]E^GHH?ICJGLGMENCOFPDQIRHS[UDWFXDYHZf[Z]F^E_EaBbEccdYeHfFhD
~len	Q!F&I)G.I/F0G1H2c3F4Z5G6H8H9I:[;G<H=]>a?X@CAGBGE[FGGFHdI^JFKGMBN_ODPFQHRGTDUDVIWFXCYHZ?[[]B^Ea]bFc[eHfDhB
~ler	O!F%E&^(D*F+G.I0H2I4d5d7C;G<I=A>C?D@HAGBECEE[FGGFHbIGJcKELGMEN]PGTHUEVCXDYGZZ[]]F^EaDbEcJdGeJfIgEhC
~les	b-a3J6Z7^9I>[?IBIDIH]IZKHNXZB]J_JaIbHd]eI
~let	O!A#X%D&I(J*E,G-H.H/b0G1Z2F3H4D5F6G7[8Y9@:C;G<H=D>]?B@FAJB]CCDEEFFGGEHaIjJEK]LGMBO_PDQHRGSDTCUGVAWDXDYGZE[H]_^F_abHcEdHeZfDgGhX
~leu	g([-[4^8Y9[B[F]HEIIKHVJXJZG
~lev	e!J-Y5^9I:]>I@_BICJHCI^JZKHNGP_VJXHZC_Ga]
~lex	_-G9I@^BJCHDJHCIhKFN_OHXJZChI
~lez	pB]G[HFS[V__Y
~lf^	P!D#Z%G(?)d*F+G,H-F.I/^0G1G2H3F4F5G6G7D8H:D;H<I=I>D@GAGBZCED]E^FHGEHFIIJGLENEOIPDQIRGSZUcVeWEXEYG]Z^c_EaZbEcDdDeIf@hE
~lfa	yT]
~lfe	y6YZZ
~lfi	yI]NG
~lfo	t3]
~lfs	r)_HGSZU_VH
~lga	y>_HEc^
~lge	p!Z-XHJO]Z[
~lgo	o.Z9^CZHFcIf]
~lgr	r/]B]TJ
~lgu	l9a@^BFC[HHM^ZI
~lh^	yN]
~lha	a%J(J/Z3J4]9H:J=I>H?I@GBHCIDHF]HEIZK]MaNITJUJVHXIZZ[J]IaIbIfIhZ
~lho	m,Y/Z0X5XHHK[Y]eYhZ
~li^	Z!H#G%G(Y)]*^+I0I1I2J3G4I7H9X:[;_=G@HAZBCCFDEEJGIKDLIMENaOHRISITHUFV_WGXHYaZ[]G^H_HbFcHdFfEgH
~lia	_%J*I-F3I4^5J=I>G?H@FBHCIDIEYHaIHKHMaOJPJRZUJVJWJX_ZG]IaHbJcYdIfIh^
~lib	i)_/ITaUaVFZI^X_JcIfH
~lic	B!H#?%X*a+H-H.I/Z0C1C2D3<4?5^6C7I8F9F:?<D=o>;?IAaB:C^EBFCGAHbI?J^KDLCMZNkODPAQHRBS@TBU@V>WfX?YCZ@[C^@_>aFbec>d>eIfGgAh@
~lid	Y!H%J(H*I+I-E/X3_4J7I9E:H=I>c?DBFCEDDGJIFJJKEL_NYOePJRbSITHUIVGWJXF[I]H^H_IcIdIfHgI
~lie	V!H%G&](G)J+I,I-I/H1_2J3G4I6I7X8J9E:c;J=F>[?Z@BAJBaCGDFFJGXIEJIK^MENFOIP[QbRYSITGUGVFWIXHYIZ?[H^F_HaEbacEdEeIfYgIhD
~lif	m1Z@XT[fY
~lig	[!I#E%E)G*G+G,I-[/H0[2I3Z5J7H8J:F;I=E?]@DAIBDCED]EJFIGZH;IDJIKDL[MENGOFQJRXTcVZWHXEYZZA[^]E^G_GaYbbdFeJgHhF
~lij	k-]3H9ZHHT[a]
~lik	]#I(G*J+Y-a/_7I9H=H>I?^BHCIDIIXKaSIUIVIZA[J]J^JaHb]cJdJfJhF
~lim	b!I#J%I(I)I*G-I2X3H7J9H:I=H?aAZBHCIDHG^HEIIKIMINIPHQcSIUGVZWJXdZD]JaIbHcJfI
~lin	L!C#D%D&I(C)D+E,F-C/c0Y1F2G4_5H6F7A8F9C:J;H<H=A>Y?E@DAFB>CDDAEFFFGJH]IHJCK[LENcPDQaRDS^UEVBWcXDZ?[F]I^G_[aIbjccdDeFfCgXhA
~lio	i-[9X@[BHCIDJHEKFMINYZ_h^
~lip	p>HH_U_ZIaJ
~liq	m%]*Z/ZDZFXHEM]ZJa]b]
~lir	t3H>_HCIJOHZ]a^
~lis	K!C#I%F&H(X)Y*A+F,J-f.I0G2F3I4D5F6F9A:X<H>G?d@JB[F[GFIIJHLFMINAOIP[Q[RDSYTFXGZZ[[_FaIbIcAdGeCf]gGhA
~lit	P!_#G%F(H)F+H-C._0I1I2I4X5I6H7G8G9E:C;[<J=D@AAIBCCFDDEHFIGHH[JYLGNdOGPEQIRHSETGUaVcW_XFYIZ<[H]E^F_GaDbYcFdbeZfChF
~liv	d!I#I-]/I3H4]7Z=J?H@^A]HGIHKHNGTZU]WJZE^J_Za_fI
~lix	vHaZE
~liz	[!H#I%H,J/J1Y3H4I6J7Y8J9H:H=f>I?H@FBFCHDGEJGIHbK^MYNGPIRHSHTJUFVFWGXIYJZ@[J]IaIbHcHdEeIfehG
~ljo	ycYd[
~lk^	f)[-[/J4[8I@HBJF_HAIIKGMIN[TJXJYYZD]_^Zd[hI
~lki	yHJIa
~lko	l?[C^HHP]ZJ[Z
~ll^	B%A&E(^)C*A,A-[/F1^2C4G5I6F7C8E9Z:F<F=A>a@XAABDCFDGEHFZHcIFKFLDMaPCQ^RBSFTYUHVDWAXGZE[^]c^Fa^ccdDeBgahI
~lla	O#J%Z&I([)F*D+H-H/D0F1G2F3[4]5G6F8G:[;Y<H>^@CAFBHCHFXIZJHK]MEOGRJTJWHXCYGZG]Y^Y_ZbacDfBgFhZ
~llb	m@JHFYXZGb[dafa
~lle	L!H&I(Z,F0F1J2G3C4d5c6G7G8F:F;F<H=H>Y?Y@FAFB]CFEFFIGIHbJbKBLFMDODPYREVcWEYFZC[^]E_DbDcCdCeGfDgDhB
~llf	yT]
~llg	y!Z>^HI
~lli	^!J%I(I*J-[/_3H4[9^:[=I>H?H@JBFCHDHF[GIH@KFMHNHOIRJSJTbUIVZXHY[[I]I_IaIbIcIfJhH
~lln	i(J@JB[HHU]Za
~llo	N!E#H%J&J(])a*J+E-].Z0G1I2I3F4G7H8I9e:H;H=E?_@]BCCCDAEHFGGGH>JFKGLHMDO]PDQZSGUZV]WGXEZC[I]E^^bZcEfEhC
~llp	yH]
~lls	vJ]O]
~llt	e(H-I/Y9Z:J=J?J@aBHCIDXHDKHMIN[U_VYY[ZE]IgZ
~llu	h#[-J0_3^9I@JCXD]HIIHKGMZOZZJaIfJhI
~lly	c!]%I(H)J-[/^:I=^@GBdHCIHKJNJR[THUIVXZ?[H^IcIfJhI
~lme	i9I@JBJDYH[I]T[Z^]JdZ
~lmo	yZZ]]
~ln^	h)J6X@YHHU^VYZYbXgZh[
~lne	o/]9JHIIZM[TZ_Y
~lni	j9J@IB[DYHHIYN^UJZ^bJd]hJ
~lnu	yO]
~lny	p@Zc]d[
~lo^	M!D#C%D&H*G+D-H.G/X0E1F2F3D4D6I7E8G9c<G=J>H?b@[BYCdD>EFFEGFH?IaJEKILENZO[QFRYSCU^V]WEXBY[ZH[_]I^DaGcIeJfAhZ
~loa	g#J-[BGH_J[TGZH[Fb_
~lob	[(c)_*[,e?H@JPHUIVHZEdDgHhJ
~loc	B!E#n&F(?)G*A+A-X.^/I0B1E2C3?4G5C7@8G9@:A;E<E=@>D?=AXC?D>EDFCGBH^I<JXKGLAM=OHP?RcSATlV>XaYCZ?[g]?^D_Fa@badEf>g@h@
~log	L%H&J(A)E*E+[,G-D.H/C0G1G2G3Y4E6G7c8G9F:X;H<H=D>E?B@?AIB_CDDCEHFIGFH_JHKBLeMENHOFPEQIR[SBTYUCVBWFXCYHZZ[C]B^b_Fa@bkcBdDeGfCh[
~loj	yR[
~lok	V#b%F(E)G*E+H,G-D.J/^1H2I3F4F5I8J9F:F;I=E>F?F@DAZBHCFDEEcFIGHHHICJHKDLHMCN]OGPFQJSET^UEVDWFX[YIZ>]G^F_[aEccdfeHgahD
~lom	tBHD]Z_
~lon	S%F(F)I+H,I/G0H1I2g3D5I6Z7G8I9D;I=G>^?a@HA^BFDCEIGFHCIdJGLHM[NZOFRFSITYUHWIXFYIZI[H]G^FaFcFeJfFgI
~loo	T!H#H%I(H)I*J-H.J/I1I3H4[7H8I9H=I>E?E@EBbCIDGHdIFJIKGLIMcOHPIRYSHT[UHV]WIXIZ][I]H^IaHbEcGdIf[gJhG
~lop	v3HHZa^hX
~loq	R!E#h%G(E*F+G,H-^.[/E0G2H3E4F5I6H7F8I9E:F;I<J=G>D?C@DAIBXCDEIFIGIIHJZKFLGMCOGPFQIRGSEThUEVEWHYIZ?[b]Z^G_FaDb_cZdFeIfEgFhE
~lor	b#H%_(I+],^-I3G5Z8_9J=I>Y?I@HBHCIDGHDIYKGMINIO[PJTYUJVIXJ[]]I_ZaHcJeJfHhZ
~los	O#D%C&I)]*E+E,G-E.G/D1E2F3B5G6F7D8G9F:F;I<H=]>^?BAGBgCXDGEGFGGZHIIHJHKHLENYOFPEQHRFSDTEVFWFXCYZZ^]d_]aBbGc_d[eGfAgD
~lot	d#_=G@JBYH_PIUHVaZF
~lou	J!J#@%C&I(C)E*E+F,Z-C.H/j0h1E3C4E5F6_8E9C:D;F<H=D>C?D@BAaBDCEDDEEFFHIIAK@LEM_NFOFP^QGRHSETdUEVDWFXEZ>[D]C^C_faDbCd]eFf@g^hB
~lov	r-_HYZI
~low	O#I(])b+G,I-a.[0I1H2I3J4G5[6I7I8I:I;I=F>EAIBDCEDDEIFHGGHZIbJFKGLHMDPEQ[SGTHV^WHXGZ?]F^^_GaEb^cCeIfGh[
~lox	yHaZF
~loy	g3J:]>_@]GZHIOJZIbX
~loz	yI[NX
~lp^	^!Z(G-I9Y>J?I@JBYHYIZJ[KHMHNITZVIXIZ_[JaIbHf^gJhI
~lpa	v@]H[
~lpd	Y#I(d)H*[-Z3J9H:J>I?H@_BHDIIHKHLYMGNJPXTYUJVIXJ[JaJbIga
~lqu	pM^NZ
~lre	c!^+c-G9I>J@^BIDDHEIJKaVHZIaX
~ls^	d%[)d-I3J9J;cAJBJEJHBIIJ_PIUHVIZG_Jd^eG
~lsa	i(b:[HHJ_VJZHbZ
~lsc	a!I#^-G/[3Y4Z9I>H?J@IBGCHH[IGKGMFNIO[R]VJX_ZF]I_IaHbXcIdIfIh_
~lse	f&])Y7Z9J:]?YBIDIHDI^KHNZS]UHVZZJdHfJ
~lso	yH]gX
~lst	yO]
~lt^	P!D#G&J(F)F-^.I/b0G1H2[3]5J6Z7E8H:D;X>H@^AYB@CJDGEGGZHYI[J^KFLHQHRGSFTEUZVHWFX]YXZ<_FaYcEdYeHg]hB
~lta	W#E%[([)I*H,X-E/H0]1J2I3a4H5Y6I7H9E:[=a>D?B@^AIBDC^DbEJFIGIHAJIKYMFNGODPHRISHTGVXWIXEZG[G]G^H_HaDb]dFfGgJ
~ltd	y@_
~lte	M!Y#I%C&H(A)I*E+E,F-@/H0F2G3d4C6J7Z8F9B:C;I<I=A>a?YAFBDCAEFFFGgH<ICJiKbLGMXNEOBPCQGRESDTDU]VYWFXDY^Z;^d_DaIbCd_eFfHgGhZ
~lth	a-]0[3JHJIDKFNJOYSaTZZHf[h[
~lti	^!I%I&I(I*I-F3H4J7J9F:J=J>H?I@]AdBGCIDIEJHCIEKfMGNHOdPISITIUIVIXH]I^J_IaGbIcIdJeYfI
~lto	h!I#J%H(F)J*I-G3H4[9H:_=Y>I?[@HB_CGDIHDIHKHMINIPZRZSIUYVFW^XIZF]JaHb[dIfHhJ
~ltr	]!I#H%Z(Y)H+I-E3F4F5I9F:^=I>I?G@bC_FJGZIDJfMENHOISJTIUHWJXHZC[I]I^I_IaGbIcIdIfIgIhG
~ltu	o1[HJba
~lty	yEZWH
~lu^	m/]G[N[ZI
~lua	yB[JZ
~luc	t@ZZX
~lud	_)Y;X>Z?J@IDIFZGcIXJJKGLYMINHSJTIUFVbZG^I_HcIdIfIhI
~lue	pC]H_
~lug	n7XHGIGN[S]U]ZGf_
~lui	h+I3G>HBZCJDHGZHFI[KbO_ZIhJ
~luk	o9I@HB[HIIJP]Zb
~lul	_#a(J+J-H3_9G:I>[?G@GBHC_DaIGKEM_NJO^TIVIXIZG]HaEhG
~lun	a%I(J+J-H0_2]3I4J6_9a:J<X>G?GCGDII_KHMINZOISJTJUIVXXIZC]ZaHbIcIfGhJ
~lur	b&^/c3J@ZEJHXMIN]PJVIZI_Jc]fI
~lus	U!G&J(F)Z*H+Y,H.J/F0H3_4I5I6b7G8I9D:G;I=Y>[?a@GAXDEEHF]JHKHLHMFNEODPGQIRGSGUFVEWIX[ZD[G]F^HaDcZdJeHf]gahF
~lut	o-I/[9]=Z@IHGYYcZdJf[
~luy	y=[
~lv^	b#H(H)]*J-I3J4Z9G=J>H?HBaCIDIHEI_KHMIPHTIUJVZXIZF^_aIb^fHgJhI
~lva	r3[OZXY
~lve	n#_/J0^HJK_XJZG
~lvi	k!]>YBXDYZ[
~lwa	d(J-J@YBIDaF[IHK_ZY]IaHh]
~ly^	G!]#C(E)X*Y+I-c.G/Z0I1I5E6E7C8[9H:F<G=[>A?_@dADB^CcD?EXGZH;IYJJKHLCNYSGTYUBVYWDXBY]ZD[b]E^G_HaAbDcAdFeEfBgY
~lyc	tP^Z_
~m36	i#G/]HHTag]
~ma^	S!H#D&J(D)G*I+F,G-F/G0G1H2H3C4F5H6G7F9Z;G<]=D>_@aCXDZEZF_H=JGKeLGQHRZSFTEUYVDXBYHZ[[F][^F_Fb^dEfDgHhH
~maa	h#J9[?[@ZCYM^TXZIaJ
~mac	Z!H#Z%I(Z*I+I,J/I0J1H3Y4Y6J7J8J9G:I;J=H>F?G@HBHC[DaGHHYJHKELIMGNGOHPIRaSJTGUIVHYJZF[I]b^I_HaGc_dIf^hF
~mad	a(H)Z/J2_7J9Z:J=J>H@]CJDIF]GJHBKFNFQ]UJVIXJY^ZC]I^]_Ha]hH
~mae	yHHQa
~mag	e-]9I=X@IBHC[HEI]KIMINZZHbd
~mai	B!I#D&E(<+G,A-A.D0B1H2H3[4b5_6B7_8_9?:d;A<D=F>f?a@JA[BBCXDdEBFAGGHcICJ[KFLFM_OIP_QERAS@T[U>V@WEXXYGZ6[I]=^B_FadbBc>dEeCf@h<
~maj	tIZ
~mak	]%Z+Z-]9J>J?IBJDXHXK^L^NYPIQ_ZDhF
~mal	X#[%H(F)c*Z+I,I/I3b4J7J9E:H>E?G@cBFCDGJH?I_JJK[LJMFNFOFP]RJSIUHVGWJXc[I]G^I_IbHdHfIgIhG
~mam	v8^JY
~man	J!B#a%_&H(])B*Z,E-Z/C0G1F2I3_4_6E7d8Z9Y=[>>?I@]AFCYDHEDFEGDHGJ^KBLFMBN>O@PYRDUIVHXfZ?[B]B^B_FaBbDcBd_
~map	r#_
~mar	U!F#E%F(E)I*H+H,I-[.J0H1I2I3E4G5I6H7G8H9[:G;Y=F?E@YAIB^CFEIFYGaH^ICJIKCL[NFOGPGQIRGSGT^UFVDWIYH[F]G^^_FaDbacFdaeHfZgIhY
~mas	^![#_*Y-]2[3E9H:J>I?J@[BGCFDIEZIZKGMINJTJUJWIXbZHaIfIhI
~mat	M!a#Y%E&H(G)F*F,F.I/D0H1G3d5H6]7E8G9@:I;G<H>@@^AeBICYD_FGGFIBJJKCLEMDNIOePDQaRFSFTDUDVFWFXCYGZ=[J]D^Gabb[cDdDeHfDgZhX
~mau	j#](J)]*H,]-J9IBICJHIKJPIX]ZHc^dGf[h[
~max	r3F>IIIOHXc
~may	oI[N]
~maz	r3I?JC]D]H^
~mb^	t(H3X>]CJHJP^f[
~mbe	J!F#D%F&I)G*F+^,H.H/E0G1I2G3g4F5H6G7F8G9C:E;G<I=D>c?B@HAGBBDYEGFIGEHZI]JFK[LGMCNCOfPYQHRFSGTEUFV[WHYHZD[I]F^F_Ea[bFcFdFeHfFgG
~mbi	P!D#E%G(E)H*G,H-C.J/X0H1I2I3H4H5I6H7]8I9C;H<J=C?E@hB_CEDCEGFHG[IBJHKFL_M[NDOFPFQIRHSGUEVHWHXEYIZ]]E^^_DaDc_d^eIfDgZh]
~mbo	d!Z-]9H@HCIHXIeKIZH
~mbr	_!I#I%I(H)J*H+I-_2[3G4I7J9D:Z=I>G?G@GBHDGFeGJHAI[MHNIOIPbRJSJTIUHVbXY[J]I_IaHbIcJdIfIhH
~mcz	yT[
~mde	y+J7[DHHFY_
~mdl	y)]gX
~me2	y-^IF
~me^	E!H#X%>&E(C)D*B+],C-c.E0C1C3E4X5C6C7A8B9D:d<E=A?GAcCIDFEZFbGHH^IdKbLDMENIOAQDRgSCTDU?VFWYYE[A]Y^B_?a[bGcAdAeChD
~mea	l&]*Z/X9HF[NGZ[^ZhJ
~meb	c#F%I(])[3[;[<_>J@ZBHHEIXKHOJSJ_Zd[fXhJ
~mec	t.YHFZadIfI
~med	f#I(J*I-H3H4J6J9E=J>F?I@]BICXD[EIF]HGIGKIMJN[PJTJUJVZXHZ[]__Ic]dIhI
~mee	Z-J>[?IBJCIDJH]IZN]ZE]baIdIfZ
~meg	v@^ZJb[
~meh	]!Z#G%Y(I*Y+Z-H/I0I1Z3I4H9I:I;J=_?ZA]BGCXDGE[GIHCK[LJMHNIOGPHRYSJUIVFX]Y^ZF[I]G^I_YaFbHcFeJgJhG
~mei	S!]#]%G(D*G+G,H.J/H0I1J2I3H4Y5I6I7J8J9[:H;H=F@CAIBCC^DZEHFIGHIbK^LGMBPYQJRHSHTFUFV_WHXEYIZ^[Z]X_HbFcGdFeIfFgHha
~mej	vCXD]aX
~mel	X#H%H(F*I+I-F/I0J2Z3F4I6I:J;I=G?D@IBZCFDFGIHJIEL[MZNFO[PHR[SZTZUGVEWIXHYJZd[Z]G^F_IbacGdFfFg[
~mem	W!I#G%G*H+I-F/I3H4J7I9E:H=H>E?GA^CGDFFbGIHEKcMHNFOGPbRJSJTHUIVeWJXGZI]G_HbHcIdHfIgIh]
~men	I!A#C)]*B+B,C.F/I1D2E3>5H7E8Y9F;F>^ADCGDCEHFZGYHbIcMFN[QERCSAT^VZWBXIYFZZ[Y]D^B_Ca_cZdXeXfHgF
~meo	b!Z#_%[-H0J3I9G>^?J@GBHCIDHF]GJHEIIKHM[NJOJRJTYU^VJXIZI]IaGc_fI
~mer	I!E#J%C(B)D*E+F,E-H.F/F0D1F2E3k4C5E6E7G9_:C;D<G=A>g?E@?CGD]EEFDGDHFIIJEK[LDM@NGOlPERCSFTHUAV?WDYEZE[C]E^G_BadbGcBdCeFfAgD
~mes	R!F%Y)G*G+G,I-G.[/G1I2Y3I4H5J6I7H9D:G=F?X@XA]BEE]FIGIH[IHJHKHLIMEOJPHQISHXGZ][H]Z_GaceIfFgHhY
~met	J!F#B%E&I(B)D*h+a,E-X/E0G1G2G3@4E5G6G7E8G9@:C;F<H=D>Z?iAFBACkDaFFGJHAIDJFKaLFMFN@OFPCQGRESETDUAVFWYXBYG[E]^^E_Ja?cEdDeGfEgGhA
~mew	t-[HZZI
~mez	yC[a[
~mgd	y7^
~mge	nE[HIZHcbd^
~mgp	v)]
~mgu	ogb
~mi^	o)Y9]HH
~mia	o3YCYDJHIZZf]h]
~mic	L!E%F&J(D*Z-H/Y0I2H3E4E5H6G7b8H9D:E;H<I>C?D@CAHBCCDDFGFIAJZKCLGMDNDOFPDQIRYSiTdUDVIWEYG]E^E_EaYbDc^d^eHgbhE
~mid	l9_HF]a
~mie	X!F#H%G(D)H*G+I,J-F/I0X1J2J3C4I7H:F;J=F?G@_AJBZF[GIHHJIKaM[NFOZPYQJRISYTGW]XFYJZ[[H^Y_IaEbFcGdGgHhY
~mig	c!H#H%I*J+I-H0I3H9I;b>HAaBICHDYGIIHMJPIVIZE]H^I_dcId^fIhI
~mij	^#a%I(J-I3I9]:I>^?JBHCYDEKINIOZPITIZ_[H^H_JaIdI
~mil	k-[9^>I@IBICJF]HFK]ZE]]cXdZ
~min	=!C#B%F&C(d)l*n+@,i-C.A/;0@1Z2?395I6?7F9?:B;@<B=>>??D@eA>BIC7D@EfGHH?IfJAK<L@McN9OGPkQERcSATDUZV^X=Y?ZG[B]]^D_<aBb;c:e>f<gfhA
~mis	J!H#D%h&G(d)H*D+D,]-A.G/]1E2E3Z4G5J7C9@:C;c<G=J>@?H@HBFCZDGE_FDGCHJJEKELEMHNZPaQHRDSCTBUCVYW[XCZD]A^IaFbIc[dDeFgD
~mit	T!I#[(A)G*G+G,I-X.Y0I4H6I7I8I9[:E;H<J>D?D@^CFEIFHG[H@IEJGKHLGMCP]QbRHSFTFUDVdWGXcYI]^^^_GaEbDcGdCeIfE
~miu	d-J3I9H=h>J?]@ICJDJHEIHKHMJZI_IaJcJdJhJ
~ml^	v7_ZIbI
~mla	h/Y>Y@IHHIYMaZGg]h[
~mle	vH_
~mli	y=[NY
~mm^	b#I(Y)Z*J+[3I9I@HBICHD_HAKGMHNIOJPJXHZ^[I]IaabJgIhY
~mma	g-Z3Z9H>H@_F^HEIJXYZFaHb^
~mme	O!I#F%D&I(C*J,G-G/J1G2G3f4E5G7J9G:D;G<I>Z@YAGBICIDaEGFFICJHKaLFMCNJOgPIQHRFSFUDWGYGZY]I^E_EadcDdCeGfCgF
~mmi	b%J(])^*^+I,[-H3I:J?H@IBHDHHDIJKJMINJP[U]ZYcJg]
~mmo	i-dHHIJKIZJ
~mmt	Z!Y#I%G(I*I+],Z/I3H4H7J9H:^;X=I>I?G@GBHCYE[HYM]NHO[PISHT^UJVHXIZH[J]H^I_Ha]dIfHg[
~mmu	pA_HEO[_^aIcY
~mn^	v1[IYKY
~mni	rDZHJV[Z]
~mo^	Q!D#B%E&I)I+],G.H/F0Z1X2H3F4E5H6G7F8]9_:[;G<H=]>]@_AaBYCHD]EGFGGFH^K?L[MBNCOIPEQHRESETEVAWFX[Y][E]C^E_DaAbCcDd[gGh^
~mob	l3[>[@JBJC[D_HFIIO^ZF]]aI
~moc	o+]>I?]CIDIHIKX][
~mod	]!I#G%I(G+J-].]/I3H4G5H7^9H:H=I>H?H@cBZCGDHH]IFJZKDLIMFNHPISJTJUIVHXGZ>[I]H^__HaGbHcIdFeJfYgbhb
~moe	p*]9J@[CFI_
~mog	c-J3J9I=J?JBZC_DHHDIHMINJOJTJZd^IaJbFhG
~moi	tHHI]K]
~moj	k!Z#Y/X9]HHVZZY
~mol	r/]HJM]TZ_Y
~mom	n#X@IHHMYa[h_
~mon	W#]%H(H)H*I+E,J-f/H0J1I2J3G6Z7H8[9]:H=]>F@]AIBCFIGHIDK^MINEOHPJRHS^TGVFWIXFYJZJ[H]E^H_GaGbHcYdHeJfYgIhF
~mor	O%G&J*F+_,H-D.H/E0G1Z2I3D4F5H7E8F9c:E;H<I=I>Y@dAaB_C[DFEHFGGEH@JJKZLFMYNFPEQHSGTDUEVCWGXfYYZI[E]E^E_YaEbHcEdEeHfGgFhG
~mos	n3H9I@YCYDaHJIGKIO^
~mot	W!I#[%G(H*J+J,J0Z2J3H4Y6H8I9H:I=H?H@FBGCIDHGXHZIEMHNZOIPHQjRJTIUJVHXIYIZC[J]J^I_HaHbIcYfGgJhG
~mou	y9IH^
~mov	W!F#H%X*H-F/H1H2I3^6I7J8Z9C:G;I>]?^@EBECHDFEJGZH^JZKELHMHNGOHPJQHRISJTHUHV]WIXYYbZD[I]F^Y__cBdHfIhG
~mow	rHGO]P]Z[d[
~moy	vC[DX
~moz	j(I4]:Z=]BXDJHGSZV]ZE^]hJ
~mp^	b#Z(I-H3]>IBGDJF]HDIGKELcNITYUIV[Z@^IbYhb
~mpa	U!H#G%G)[*I.J/H0J1I2I3G4H5J6J7X8a9F:a;I=G>E?XBECGDDFIGHHaIAKCLIMENbOHPHRIS]TIUcVZWYXHZ>[_]G^H_HaFbIcHd[eIfFgIhF
~mpe	f#I-J@IHDT^X_]]^^c^
~mpf	yHX
~mpi	n1_3I9I>HHYIJZ[][^XaEc^fJ
~mpl	P!E#H%F)G*F+D,I-]0H1H2H3@4G5G6H7F8G9C;H<I=D?D@bAHB^CCEHFHIiJILGMDNcO^PHQIRHSFTFUFVCXDY[ZE[F]a^G_FaCbEcFdIeYfEgGhJ
~mpo	M!J#B%H&J)G*J+F,G-G.I/E0G1H2H3_4Z5H8H9E;H<I?[@bAHCDF[GFHHIHJFKJLdMJNAOEQIRGSZTfW[XCYH]D^C_DaGc]dBfIh]
~mpr	Z!F#F%I(G)G*I+G,J/J0J1J2Y3Z4H6J7I8[9F:^>F?E@HCEDaFJGIHcI^JJK^LINbRISITGU[VEWIXFYJZ?[G]G^I_HbGcHdHfFgJhF
~mpt	N!_#a%Z&J(B)[+c-A.I/G0H1G2Z3^4F5H6G7F8G9E;G<H=H>F?AD]EFFHGJHGIFJFKFLdMCOFP[RFSGTIUBV_WDXbYG]C^[bIcDeGfDgFhD
~mpu	]!J#](J/Y3J9H:I>H?J@GBFDJH[IDK[MdNHOISJTZVHXIZ[aEbYhH
~mr^	kHGQe
~mre	p3^HIOYa[
~msa	i(J0gHDZF
~mse	i(I)a3I@XHIOIZI[Xa^
~mso	V!G#F%h(B)[*I+I,J-G/I0J2f3G4I6J7J8J9I:H;c=G>H?H@FAJBECHDGFIGIHGIBJHKFLIMHNHPFQaRJSITHUFVDWIXHYIZC[H]I^G_HaHbHcIdEeIfGgdhH
~msu	y/]
~mt^	W#G%G(G)I*H+[,Z-]/H0J3G4H7I9G:^;Y=H>H?F@FAZBEE[GJIIMZNFO^PHSHT]UHVGXEYJZZ[I]G^H_Ga_dGeJfGg[hI
~mta	yHIa_
~mts	v8_
~mu^	v@]MZTX
~muc	j#J-G9a@HHXIHK]X]ZJ
~mud	g#I-J9I@]BXIIKHMZXJZFaag[hY
~mue	r3IH^IGO[YYa]
~mui	d#Z-_2ZHZIYXZZI
~muj	tMYZXaXh]
~mul	b!J&J-G3I4d9I:J>J?J@IAeCJDJHHIIKHNJOHUJVJXJ_IaJh^
~mum	a-Y1^5^9H@aIaZE
~mun	l-c9HHFKIO[S[ZYaIcXhJ
~mur	r/[>^MYTY_YaG
~mus	S!H#F(F)H*c+I-G.Y/H0J2I3[4H5Y6I9D:^;J=G>F@^AIBDDIE^FIGHHEIdKZLaNFPERISITHUEWGXHYIZA[Y][_GaEbIcFdJeIfHgG
~mut	n-J3I9I>IA_DZ_^a]
~my^	o:^HHNYU]YXZI
~mya	vH]
~myc	y9]
~mys	f(F-I9J?Z@HBZH[IIKHMJTIV_ZC[]h^
~n22	y-Z
~na^	I!C#Z&H(D)C*I+],D-[/D0E1E3J4J5E8E9Z;F<G>F?H@aAFBZCXDIEEFEGII[OGQFRDSYTBUYVAX^YFZd_CbacGeEfIgEhY
~naa	r>ZHIIZb[
~nab	N!_#G%F(C)a+H,[-E.Z/H0H1H2I3X5I6J7F8a9I:E=D>H@EA_CFDDEGFIHEIGKFLHMFNFOIPERISFTFUaVdWEXHZ>]H^I_BaGbHdZebgGhF
~nac	T!d%G&J)H+H,H.J0^1I3D5I7H8[:E;H<J=E>FAHBZDEEdGGIGJHKELaMGNDOGPFSGWHXEY]Z=[G]a^XaBbHeHgGhE
~nad	Y!G%I)I*G+G,I-E/I0J1J2J3D4H7I9D:[;J=Y>[?ZAJBYCED_EIFJGIH@IDJIKELXNHOEPaQJRIT]UZWIXEYJZ_[H^Ia_bHcGdGhF
~nag	Y!I#G%Z(^)I*I+J-D/H3H4F5J7b8]:Z<Y=H>H?H@IAJB^CJDGEGGHIEJ_KFNBPIQYSHTHUHVDXHZH[I]I^H_HaIbIcHdceZfGhH
~nah	y/Z8Z
~nai	l:_@GC[DGHCIIMZZD[ahZ
~nak	k!]0ZHHIa
~nal	S!X#F%F(E)G*G+G,H-a.J/H0I1I2I4G5]6I7H8H9E:[;I<I=E?IB^C]DGEJFYGZHaIGKEMENHOFQIRIS]TJUEV]WHXEYIZ>[G]_^Fa[bFcEd^e]fJgGhF
~nam	R!E#D%F&J(E)H*G+G,H-e.I/G0Z1H2]3C4Y5H6H7G8H9C;[<I=F>D?E@AAGBBCFDEEIFgGEHaIhJELFMDOFPEQIRGSGTEUFVGWIXFYHZ?[G]E^E_JaEbJcJdFeHfYgGhI
~nan	S!F#X%G(F+H,I.I/D0[1I2I3E4I5I6H7I8I:f;I=Y>D?EAHCEDDEIFIGFHZICKXLHMENCOHPGQIRHS[TFUfVGWgYIZA[G]F^G_EaIbEcGdJeHfHgIhD
~nap	k%I(^6Y9G?J@IBJHYRcXJZH
~nar	_!I#J%[(a)[*J-]3]9G:I=J>H?ICZDIHDIZJZKZMINGP]UIVFXIYYZC]^^IaEbGdJfIhI
~nas	o9IHFI]KbZJaIbZ
~nat	W#F%G&X(G)I+F,I-Y.I/H2I3e4H5I6Y7G8H9B:[;H<]=Z>_?a@JAHBECBDXEIFHH]IBJHKXNIOEPFQIRGSHTGUFWHXDYI[Y^G_GbGcFdGeIfFgHhE
~nau	j>]F^T[
~nav	e!J.a3J4_9I>JHDIIMISYTJZH]bbafI
~naz	v3_IX
~nbe	l&aBZH[TaZGdI
~nbi	r.Y7Z>XJY
~nbo	d)J*I,c-J3J9H>[?IBICIDIGZIIJIKINIPISJXJZCaZcIeefG
~nbu	vI_
~nc^	B!C#H%^&D(>)Z*?+Y,B.E/A0e1h3E4Z5B6G7E8^9J:B;a<C=e>??>@BBFCBDAECFFGgHdI?JEKELGM^N@O?QJReS@T>UEV>WAXCY]Z=[A]?^?_Ga>bEcaeAfggDhB
~nca	U!Y#E([)[+],I-C/I0H1X2I3Z4H6I7G8H9C:E<I=d>E@DAHBCCYDcEFFIGHHEJHKCL]MDNFODPFSGTGWZXEY[Z@[G]D^G_GbacGd]eYgHhE
~nce	U!H#G%F(F)I*Y-F/I0J3G4F5H7I8I9D;J=f>D?E@ZAZB^CEDEEIFIGGHXIEJIKDLIMFNGOFPZRISIUFVFWHYJ[H]f^HbIcHdFfGgIhE
~nch	S!F#G%a(F)I*H,H-D0^1H2H4I6G7H8X9C:G<Z=F>F?EAcCFDEEIFHGgHGIDJHKDMYNEOGPFQISHUFV]WHXFYHZA[H^G_eaEcEdZeHfZhE
~nci	Q#H%F)F*F+G-B.I0G2H3B4G5]7F8H9I;[<I=_>]?CA[BXCDEIFHGHKYLZMaNCO^QIRGSaTDWGXEYZZ^[F]D^F_EaJcEeHfHgGh[
~ncj	p=YH[
~ncl	_%J)I+I-Y/J9I:J;X=_>Y?J@IB]DGFZG[H[I^KHNJOJPITJUHV^WIZE_JaJbJcJdFeIfGhI
~nco	N!F#a%E&Z(D)G*E+G,Y-I/F0H2G3a4_6[7F8H:E;H<I=D>D?E@XA_BACDDHEGFHGDH@IAKBLFMdNDO^PeQIRFSGT[UCVBW]YHZY[H^DaFcHdDfDgGhb
~ncp	p%bHG
~ncr	X!I#H%Z(I*I+I,J-F/J0Z1J3F5J6_7I8I9G:I;J<e=E>H?G@HAZBHCHDHFIGcHAIGJIKFLJM_NGOIPHRZSHTHUGVIWJXHZF[I]H^I_HaHbIcFdaeIfbgJhH
~nct	h%I(Y)J-I5^?J@HDIHHI^KJMHNHUaVZ[I^JaIdZfYhI
~ncu	tHZ_XcX
~ncy	kAcHY
~ncz	y=^B[ZI
~nd^	F!F#C%D&E(D)E*Y+G,E-].I/Y2D3I4Y5G7J9^:A;E=E?[@_AcBaCbDEEDFEHZI>JELGN[OEPAQFSYTFUIVCWGXZYIZG^A_faZbBcZd=eCfZgBhX
~nda	U!])[*D+G,H-B.I0H2I3H4G5I6I7X8[9d<J@bBBCGDDFHGGIDKXLGM]NZOFQISFTEVCW[XDYI[F^YaDbFdDeIfEgGhB
~ndb	p7Z>bHZWYZG
~ndc	y3aHJ
~ndd	y7^
~nde	K!E#Z%B&F(G)C+C,D-D.G/E0E2G3_4F5F9G:Y;F<G=C@bD>EEF_G]HHI_JJKIL]NAO@RDS]UAVCX[Y[ZY[I]]^a_cbbc?d?eEf@
~ndi	X#F(G)_+H,H-E/J0I1[2J3a4^6I7G:G;I=]>E?XA_BECHEIFJGHHaIEJJKEMGNGPGQJR[TFU]VEWHXHYJZC[I]F^H_IaXdZfEgGhG
~ndl	o3[7Y>_G[J[ZHcJ
~ndo	J%D&I(B)E*E+D-a.I/]0F1F2H3B4C5^7C:C;G<H=C>@@>BDDAEGFFGFHIIAJ_KDM_NFODPDQIRDSZTBUAV@WDYG[]]e_FbfcZdFeIgchc
~ndr	e#](Z*Z-I3Z9J>H?JBICXDIHFIIK[M[TYVJZC][^]hH
~nds	c!Y#H(I-I/I3_9F=I>^?I@ZBICIDJIXKGMINYO_VIXJZH]H^Z_JaHe[hI
~ndu	f#I%]BIKYT[V^YZZIbJccdJfJ
~ndv	yHZc]
~ndw	v.YZZ
~ndy	n3Z>_DZHIO]aI
~ne^	F!H#D%A&I(G)H+Z,D-H.H/[0D1D2E3e5F6D7B8D9E:F;E<G=?>b?Y@[ADBhC_EYFDJIKILIMHOdPGQESCTBUaVEWEXFYIZ>]Y^GaZbGdGeEfGgZhA
~nea	n,XHHN[QYTYh^
~nec	D!?#?%]&F(G)B*D+B,_-=.I/@0_1f2f3<4_5B6Z7A8g9B:A;C<e>I?@@?BDDIEAFCG^HGI<JDK?LBMBN?OCPCQ_RdSBT@U>V=WCXBYcZ=[F]@^@_Za@bGcgd_fegCh?
~ned	h9ZHaJ^
~nee	M![(X)G*Y+G,H-E/F1Y2H3I4E5Y6I7G8G9E:F;I<Y=^>Z?H@XAGCcDCE]FIGHH]I_JFKCLGMGNEOGPFRHSITEUFWGXGZb]D^G_FaDbGcFeIfGgYhJ
~neg	b!I#I%f*H-H3I4J9E:I=J>H?J@HBHCIDIFIKGMINJPfQ[UHXIZC]J^JaIbJcJdFfZh[
~neh	k-Z?b@IHHIIK]NaZGaJ
~nei	l+JDZHIIFK]NIOZZG]_
~nej	v9J:_C]JXZJ
~nek	m/^9I@[HFKJMIN_P]ZHc]
~nel	X#H%H*I+I/G0J1I2J3^4Y6H7]8I<b=I>JBFCGD[HHIZJIKDLIMENEOJPIRHSJTIUJVGWJXIY^[HaYb_cFd[gJhF
~nem	b!I%I&[(J0X3H7J:Z=_>I?IBGCYEYHAIYKYMJNHPIVHWHXI_JaZbJc]e[gJhI
~nen	S!F#E%J&[(G)[+F,G-H.J/F0Y1I2I3Y4]6H7Z8I;I>_?C@]AIB]F[GHHEICKDLHMENZOZP_QIRHTFUZX]ZD[G]E^I_Ga[bIdGeHhD
~neo	y@]TZ
~ner	Q!D%D&a([)J*E+F,_.E/E0G2[3B4E5H7D9J:d;G<I=I>B?HAGB@CDDGEGF_G[HYIDJFLJM]NZPHQHRFTFV]WFYGZ;]I^aaFcCdGeFfag[hC
~nes	X!G#G%G(F)H*I+H-E/G0J1I2J3D5J6I7G8I9F:G;J=b>E?E@@AIBID^EJFJGHH?IEJIK^LZMFNXRISYTGU_W^XGY^[G]Y^X_YaYb[cXdJeIgGhY
~net	U!G#G(G)J*I+I,I-G0H1I3E4E5I6H7G8Z9F:F;J<X=F?F@DAIBCCHDFFJGHHdIDJ[KELIOIPGQbRFSDUGVFWIXHYIZ>[G^G_ZaHcid[eHfBg]
~neu	X!I#F%I(G*I+Y,J-E/]0J2J3H4I6J7I9Z=H?GB]CFDXGJHXI^KYLZMaOHPIRISJTIUHWJYJZI[_]Y^H_IaFbGcHdGhH
~nev	lHDLbNXTYZJ
~new	f%X+[-I4I8b9^>J@ZBJCJDHHCIINHPJYZZD_GcZhZ
~nex	W!H#G%b&[(F+I,I-F/I0J2I3]4H5J6I7H8J9I:H=G>F?I@bCHDHEIGIIFJHKCLeMGNFPJSFTIUJVXXHZX[G]H^G_HaEbZcbdFeZgYhE
~ney	y=]HJ]If^
~nez	yVYX^
~nf^	vHHM[NYX]
~nfa	o-[HIKZZ_
~nfe	r#F6[B]R]TIZ]
~nfi	O!E#H%F(C)D-E.I/F0X1G2I4G5H6F7G9H:A;I=B>E?D@DAHBYDHEiFHGIHJIEJGKELGMDNCO^PDRGSGTHU?VcWgXFYGZ@[G^F_EaBcDegfBgF
~nfl	tH^JY
~nfo	Q!E#F%F(E)G*F+c,H-].J/H0I1H2I3Y7G8H9F:E;H<Y=D@CAHBDCdDiFIGYHBIGJ_KIMGNZOGPFQ^RISHTHUGVCWGYZZE[G]E^F_GaEbFcFdEeIfGgHhE
~nfr	i-I9]>IJdKJN]XZZJcIdI
~ng^	@!D#_%B&E+E-@0G1E2c3C5B7I8C:F<F=A?B@bAACHDFFGGDH[JDK@LeNIPGQCR_SHVIWDXFYGZb[?^e_>a^bGcYeBfDh^
~nga	e!^#^-I0[9H>J@IBYHHI]MIOJUIVHX[ZG]Ja[cIfGhJ
~ngc	pYa
~ngd	o!_.XHIIIKIN[YY
~nge	G!X#^&G)D*Z+G,D-C.F0D1E2H3F5E6D7B8Y9>:G;[>b?]@dADBbCED]FDH?JEL^MbPBQHRDSCTAUGWCXGYHZG[Z]^^]_JaDeCfIgYh]
~ngf	m7a
~ngh	v@JI[N]
~ngi	f3I4Z9XHDJ^N^QYXZ_YcXf[
~ngl	l3[7[E]IJNZOIZH
~ngo	c#I(Z+J-I2^3I9G:I@FBICaGXIFMHO]VHXYZZaIhZ
~ngr	y=Y>_HI
~ngs	]!H#H%H)J*H,Z-G/J0Z4H6Z7H9D:H;I=G@EBEC]D]FJGIIELYMFNGOGP]RISHUFVFW[XGYJZA[I]F^G_Iabb]c]dHe[fZgJhF
~ngt	[!I#H%I(G)H*I+Z,G-F/J2a3J4J9H;Y>I?I@^BHDFH[IbKFMXN_OIPIRIUYXIZD]I_JaIbYcGfZhI
~ngu	d!J#J(I+J-I3I9I:J=X>I?FBGCYD^F[HDKIMIN[O[RYS[TJUbVGW[XJZF]JaZbIcIfI
~nha	M%G&J(I)E*F+F.I1G3D4E5H7Y8G;G<H=C?CAGBYCBD_EGFGGIHYIZKaLXMIN^OGPERESFTDUZVYWEYGZa^X_EaCcDd]eGfCgIhZ
~nhe	Y!H#J%G&Z(J0X3G;g=J>I?I@HBJCIDIFZHHIGKIMYNIOXUIVIXJZF]I^J_HaIcJdJhZ
~nho	d!I#H-H3H9G:I=J>Z@FCbDYFZHAKGMIOIU[V^XIZ_[X]IaIdGfHhY
~nhu	k?J@YBICYHFKIN[U^VGWYZYa[bJdJfZ
~ni^	N!D#D%b(d)E*Y+D,I.I0G1H2F3G4F5H6G8G9D;Z<I=C>CAGDIEFGFHFIEJ[KbLFMINcOFP_Q_RGTEUDVBWeYGZ>[E]E_HcEdZeIfDgD
~nia	a!J#I(^)J*I-I3I4I:H=G@YBFCIDZHIKHMGN^PIRZSIU[WJXIZ[[I]]^IaHcIdHfYgJ
~nib	i*^4c9J?XCIHDSZZIfHh^
~nic	E!F#C%E&G(E)I-C.E/X0H1G3G4[7G8D9^;Y<F=I?^AGDAEXHFJBKIL[QJRBSGVbXBZ][[][_YaYbZcGeGf_hX
~nid	f,[-[3J9I:J?I@ICJDJF[G[HZIJM[NIUGVIWaZFaIbJgY
~nie	O!C#B&J(])G*E+I-I.H0G1G2G4F6H7F8H9ZAGBYCBD]EGFGGGHFIFJFK^LHMFO_QHRFVbXDZ^]Ea^cZgFhZ
~nig	e#Y(H-[4]9J:I=J?I@ZBGC[D]HXI_KEMZNHPJUZVIWIXIZ@]I^JaHbJcZf[gJhI
~nik	h!](Z-J3I9G;Z=[?Y@IBHDYHEMISZUIVH^[a]fJhI
~nil	l>Z@_DZHJMZ
~nim	X!H#G%J(I*H+J,J-Y/I1]2J3G4I5]7I9D:J=I>H?I@hBGCHDHFJHGIgMZNGOIPHRISITGUIVHXGZB]H^J_IaGbHcIdIfIhG
~nin	]!I#I%J(F+H-H/J0Z3H7I9H:H>H?E@^D[HBJ[KFL]MHNGPISZTJU_VEWYXI[I]H^IaYb[dHgIh]
~nio	X!I#G%_(G)I*F+I,H/I0J1J2J3G4c7b8b9E:I=G>F?G@IAJCHDHEJFJGJHGIFJYKGLJMZNGOIP]RHSHT_UHVFWIXHYJZZ[I]a^I_HaGbGcHdCeIfEhH
~niq	pH]IYP[
~nir	[!Y#J(^>I?YCIHFKIMIPYTIUGWGXIZ_]JaZbZfIgJhJ
~nis	G!C#B%F&G(_)g*e+A,a-G.F/C1D2F3F4B5F6E8D9B:_;D<F>F??@>ADC?DAEaGcH<I?JCKCLDPbQERDSATBUeVIWaXAYD[C]_^Ia>bDcYd^ga
~nit	R!b#F*F+G,H-F.Y/H0I1I2I3C4G5I6I8I9G:X;I=_AHBYCEDEF]G[ICJHKDLGNAOFQJRHS]TGUYW_XGYIZ[]Z_GcEdDeI
~niv	m*Z4]7c9J>Z?YH?UacI
~nix	vJ]
~niz	S!F#F%Z(F)H*G+H,H-D.J/I0Y1I2I3E5J6I7H8Y9E:_;H<Z=Y>F?E@EAIBDCEDEEYF^GdH@IDJIKELIM]N^OHPFQIRYSFTGVCWbXGYHZA[H^HaFbYdbeHfagHhF
~njo	o-]9_HGIIUIf[
~nju	yh[
~nk^	O!D#E%G&I(C)G,H-Y.G/I0G1G2H5G7B8H9f;H<I=D>B?@@CAGBbCCEHFGHaIEJHLFMCNCOFPHQHSETDUCVCWFXCYGZH[I]D^H_[a[bjdHeHfDgEhI
~nka	y9HH^I[
~nke	o)YA[BJHaQXZIbI
~nki	v#H,JH_V[
~nkn	b!I&f(I-GBIEIH_IJKIMJSIZD[J_Jb[dHgI
~nko	n,[3^4^9JBICIHHIJZJ^^
~nkt	h(Y9]=[BYHFKJU_VGZZ
~nla	o3H7[D[OIZIbc
~nle	yH[dY
~nli	_!I#J%I(I)J-Y.Z/d7I?I@GBHDJHEIFJHKGM[NGPJSbT]VJZC[I]J^I_IaJbHc^dGfHg^hF
~nlo	Q!G(G)I+J,J-G/G0J3I4I6J7H8J:I=H>F?G@EBaCIDHFJGHHZIHJHKFMGNHPHRISITcUGVFWJXH[g]I^F_GaIcIdGeIfHgH
~nly	L!I#D%X&I(J)].H1H2F3C4Y5G6H7E9E;Z<I=Z>D?aAEBBCdDBEGH=I^LFMXOIPXRGSFTYUEWGXF[d]EaEbFcFeHfFg]hC
~nma	k9J@]IJK^ZZ
~nme	[!J%J(J-I7J:I>G?H@ZCIDIHYIHKHL]M]NIPJSIT[UJVHXJZ][[^IaHbbfIg]hG
~nn^	P!F#H%D&J(F+G,G.I/E0J1Z2H3A4J8G:Z;H<I?_@HAHB[DHFGGGIGKHLJNBODPEQIS]UZV^WGYHZb[c]H_Ia[bDcCdAeEfbhD
~nna	f%J-]3I9H:a>I?J@YBICJDIHIMYNIVZZG[aaJd[hY
~nne	C!>#=%[&E(?)E*B+B,_-E.B/>0b1f2f3G4^5B6Y7@8f9@;C<g=D>I??@BBZCADAEEFJG]HJI;JDK>LBM?N=OBPJQ^RcS@T?U?VDWAXEYdZ?[D]F^>a@cjdIfegBh>
~nni	t*[bZ
~nno	C&G(])[*[+E.F/C1E2F4[5H6a8Y9C;F<J=[>b?aB>CEEIF[G]HEJBLEMGNHOIQFRDSITGUBVCWFXDZ[[Y]H^Z_^aAbDcZeafBgHhF
~nnt	c!J#H%H&a(I*I,X-Z3_4[9G=H>G?[@FB[CHDHEJIEM^PHVHXH[J]J^G_JaGbIcIdFe[fHgIhZ
~nnu	]#J&[(J-H3b7[9F=I>C?G@HBICXD_IGKGMINIO_PJTIUJVJXHZG]^^JaHbJcIdYfJ
~nnw	U!F#F(F*G+G,F-H/Y0[1Y2J3F4F6G7Z8I9I:F;H>GAJCFFIG_KZL]MEOHQJS^TFUYWaXGYGZA[G]F_HaIbFcEdYeZf]gZhY
~no^	N!Y#Z&H(B*I+G,E-b/B0X1F2E3]4D5G7D:Z;F<G=Z?Y@ZAXBGCFDcEFGII^JELEMANHObQFTAUaX[YFZ9[H^D_HaGbBeFgDh@
~nob	_!H%J&Y(I)H+Z-H1[3I9J:H=JAJBHCHD^GZHEIIKHN[SYU]VIWZXJZD^YcYdYf]
~noc	X!^%I&Y(H)J*H+H,J-F/G3D4I7I9X;J=I>[?G@_C]DYEHGIHEIGJJLHMeNGPJRJSJUGVGWYXGYJZH[I]G^G_YaZbGcIdHfGg[hY
~nod	r:]=]CYHHMY
~noi	v@ZH[
~nol	r5[H[IEN]
~nom	^!G#G%H(G)I*I+H,J-a0I2a3F4H7I9C:a;J=X>E?F@DAJBFDEEJF[HHIgJJKXMFNFOGRISITHUGWIZJ[H]G^I_HaEbHcHdGfGgJ
~non	b#I)I+Y-I/J3H>F?IBECYDGGYIFKZNcO[UfVIZD]I^IbIfIhH
~noo	i-Y9]@_D^HHZG
~nop	r(bHGZFa[
~nor	S!F#G%G(J)d*^+G,G-Y.J/H0I1I2I3H4H5]6I7F8I9F:H;I<J=E>E?F@ZAICFDZEIFIGYHDIIL^MZNaOIQJRHSGTFUYWFXGYIZZ[I]E_FaFcFd^eIfFgFhZ
~nos	c!I&Z)b3G7Z9H:Y=I>H@GBGCJDHHCIXJ]KIM_O[UJVHZB[^^J_XaIh[
~not	@!C#I%I(^*J+C,I/C1B2D3I5G6_9_:Z;I<G=Z>[?_ADD]EEGYIEJDKJMFNEOEPIQCRESFTIU?VAXDZ_[Y]<_babe_fAgEhE
~nou	T!H#F%H)H*Z+G,J1J2I4I5J6I8^9^;J=J>H@^AJC^FJGIHII_JHLHM^OGPHRISHTHU[VEWIYJ]^^F_HaEdFeJfGgHhB
~nov	]!I%I(I*I+Z-E/Z3H4I7I8[9b=H>G?G@aB]CFDEHII]JJKJLJMaOHPISITHUHVHXZZI[I]]^J_IaHdEfHgIhF
~now	R!E#H%H&g(D)H*G+H,H-a.I/G0H1I2I4H5I6I8I9C:H;I<J=F>[?CBYCFD^EHFIICJYKILHMaNIOGPHQJRITIUGVEWHXGYJZX[a]F^F_ZbYcFdEeIfGgEhG
~npa	v!Y@_
~npo	t)]
~npr	J![#C%E&G(F)C*C+E,D-A.G/g0a1F2G3A4D5G6c7]8E9C:B;F<G=A>D?B@@A[BACCDBEgGCHBI@JEK?LEM@NaOEP]QFRFSET^UBVAWDXDYFZ<[D]C^C_caCbCcfdeeEf]g]hB
~nq^	v#]HGM[X[ZJ
~nqu	d%Z(Y-I3_9J:J=^>J?H@IBIHHKHMYOHS[UXVZW[XYZCaHbIdJ
~nre	_!J(I*I+[-I9J@IBJCZD_EdHGIGKIMZNHOXPJUJVJZHaIdJ
~nri	l,^9GDZE^H[eX
~nro	o*YD_H_ZJ
~nru	l3]9I>X?_a^
~ns^	R!Z&Y(D)G*E,[/J0J2H3a4F5H6G7Y:Y;H=Y@ABACGD[F[GZPEQITZYHZD]EaYcDhH
~nsa	j-I3J9H>b?H@ICJDEH@IIKHVIZ_]IadbJhJ
~nsc	c%J(I+b-I3I:J=Y?GB[CHDbIIKIMHNIPJUIVIXIZF[J]IaIbHdIfIg]
~nsd	j%JPa
~nse	X!G#G%X&J*H+I,I.X/G0I3E4H6I7Z9E:[;H<c=b>C?Y@ICED_EHFYGHIDJHKHLHMEPFQJRXTGU^WFXGYXZ?]E^I_HbFcXdFeIfEhF
~nsf	vHafY
~nsh	pHYZ^
~nsi	W!X#G%H*H,I-_0J1I2^3b4H5J6I7I8I9G:F;J<Y=G?FAbBECGFIGZHHIYK]LHMFNFODPHRHSITHUGVFWIX[YJZZ[_]G^H_HaEbGcGdHeIfGgI
~nsl	rHcZEaIc[
~nsp	j&cHFNJZEcc
~nsr	yG[N]
~nst	U!F#G(D)H*J,H-E/I0b2J4G5I6I7[8I;I=F?X@[AJCGDDEIFJGGHaI[JbKDMFPGQJRHSGTGUGWIXGYIZA[H_GaDbYcEfegHhF
~nsu	]%_(a)I-G/Y1Y3H9H:d=G>J?I@IBFDIHBIZKJMJPISIVHZ^aJbJcHdJeZfIhI
~nsw	j#I&Z4]9[?]DXHFX[ZJbJ
~nt^	7!b#^%b&J(D)H+_,[-_.F/H0i1B2[3@4C5Z7<8C9A:d<@=G>E?<@CA]BZCDE>FHI^KbM?ODPaQ[R9UJVXW[X?YAZ?]Y^]_]bHdCfDg=hf
~nta	F!d#Z&F(=)Z+H,E-@.G/H0B2]3g4c5I6H7A8I9B:G;F=F?X@>A]BECdD^EZFaGYH@JAL[M=NCOBQCRASBT@UDVYW@XgYCZ[]DaGcXdIeCfDgBhB
~ntb	r3^9H=_HEI[ZI
~ntc	v!_2HHHIIL_
~ntd	v!aHHZI
~nte	F!I#B%?&Z(C*B,I-_.E/?0E1D2D3_4G5G6B7C8C9D:D;G<E=@?Y@JAFB?CBEBFBGIHAIZJHKcLIMHN]OdQGRBSaTYUEWBX]YIZE[I]g_GaBcddcfGgah_
~ntf	y8Y
~ntg	p#]0]HIT^ZH[[
~nth	]#Y%I(J)I+F-d/H1I3a6[7J8]9J:I=^>G?I@HBFCHDZGIHGI[JJK_NHOGPIRJTHVHXIZJ[I]I^I_HaIbIcIdHfGhH
~nti	G!D%H&G)I*E+B,e-^/C1H2E3[4C6D7e8I9@:A;E>Z?^A^B?DYEEFIHbI[JELIMbNDOBPARESHUGVFWCX^Z?[C]X^[_AbGcGdZeCfFgChH
~ntl	^!H#^%J(I-b3J>H?I@_BHDJK[MJNISYV[ZJ[HhG
~nto	K![#e%b&^(D)Y*D+C-I.G/G1D2Z3I4B5E6E7C8H9^:^<G=>>B?@AHBFCADHEHFEGCH^ICJGK?L[M?OHRDT[U[VaX_[H]G^]a?bAf[gHhE
~ntr	A#?%A&E(D)E*B+?,D-G.C/i0J1Z2D4f5e6I7b8@9>:H;B<B=^>;?=@EACBdC<D<EAFAGGHYICJaKILHMGOIPCQEScTdUGV?W@X<YEZa[G]=^H_]cHdCf]gf
~nts	a#[%H1Y3I6b@IBYHGIFKIN]OYVJZC[cbHcJdJhH
~ntu	i)Ybc
~ntv	v>^aF
~ntw	t*]4Y5J9^>IDIHFMIX]aG
~nty	t@^H[
~nu^	d!I&]-I.Y9H>I?I@IBICJD^GXHXMI]aaH
~nua	c#H-I3[7]9I?I@HBJCIDHHXKYL[MZNJOJTZX_ZG]J_YaHdZhJ
~nub	f#I-J/a0^AZHHIJJYKINIPZTZZJ_YcIdHfI
~nue	^!I#I%I(I)]*I/Y3F4I8[9G=I>H?HB[CHJJLJMcNXPJSIVHXZ[J][aGdHfHgJhG
~nug	tC]HJI_ZH
~nul	oLZ]a
~num	E!A#A%D&G(A)D*B+],E-E.E/C0D1E2E3o4C5E6E7C8E9=:B;D<F=A>i?D@=ADB>CID_EEFDGCHDI]JDKALDM?N@OoPARCSCTAUBV@WDXXYEZ=[C]?^D_BadbBcBdCeFfBgDh=
~nun	^!J#J(J+^1Z3H=H>H?I@GBHCIDcEYHDIJKIL_MINIUIW]ZZ]I^JaYbIdYfJhJ
~nuo	_!J#_%H(I-F3F7I8]9J:Z=I?IBaCIIJJJLJM^OISITJUJVJXI[Z][^IaHdHfIgIhF
~nup	v([=ZHIZJ_]
~nus	mId
~nut	O%C&I(F*J+I,X-Z.I/F0H1F2G3E4D5H6F9E;_<I=I>C?X@GAaBFCDDDEGFGHAIYJGKFLXMkNDOIPYQIRhSEUCWFYFZD[G]]^[_[aZbCcBdGeGfGhF
~nuv	f!J#J-J/_0^3J6Z9I@IAZBIDJHGIIJZKHNHPZTZZE_ZcIdHgYh_
~nux	vH^ZI
~nva	]!]#I(Y*J,J-G/Z3^9E:H;X=Y?Y@FBGCGDGIJKaMFNGObPJR^SJUIVIXHZC[J]H^[aFcIdIfH
~nve	f-^9G@FBJDHE[HDIHKcN_ZC[]aJg[hG
~nvi	X!H#H%I(H-G/I3F7H9I:k=H>G?HBFCHDGH]IEJJMGNGOIPISJTIUHVGWGXHZC[I]H^Ia[bHc_dYfIgIhG
~nvo	i&](]>XH^OGZIa]
~nwe	kHHMZN_U[ZH]Ya[
~nwo	U!F#F(F*G+G,F-H/Y0[1Y2J3F4F6G7Z8I9I:F;H>GAJCFFIG_KZL]MEOHQJS^TFUYWaXGYGZA[G]F_HaIbFcEdYeZf]gZhY
~ny^	O!Y#b%F&J)E*F+G,H-^.I/F0I1H2G5H6H8_9G:^;Z<I>B?D@YAFCDDBEIFHGGIHJIKILFMDN_QIRGTZUbVGX^Z=]F^Y_EaYbGcFdZeHgGhB
~nyb	o+Z-^9]HHSXUZVJ
~nyc	p(^=YD[ZF
~nym	g=Y>^DIHCOYVYZZc[dZgZ
~nyo	j9Z@_HIMHP[UXVI
~nyt	h-G7[9[;]?J@JCEDbI[ZJ[Z]H
~nz^	f9I=dBIDJH_RYU[VJZIfJ
~nza	]!Y#Y%H&[*I+J-G/J3[4I7J8[9F:Z=_>G?G@GBGHJIZKFL^NYODPISJTIUIVIX_ZF]HaFbIcIfHhH
~nze	i![=cHDU[VJZIc]
~nzi	g-J@JIIKINZU]VYfY
~nzo	tJ^][
~nzu	v8_
~o12	y-aHG
~o20	p-e9IHHIJKJZH
~o36	m=[HHT_WZ
~oa^	y9[F^HJ
~oad	b!Z#G)X-Z>ZBGH_J[KJZF[Fa[b^
~oal	y?Z
~oar	a)J*I,c-I3J7J9F?HBHCIDJHbIHKHMINIPITIUIVJXJZC^J_JaHcIeefF
~oat	o)a?[BJUaVJZG
~ob^	i=GHaNZX[
~oba	Y!I#I(c)^*[,e-I3X9J:I?GIHKHMJNJO^PGTIUHVFXIZC[J]JaYbJdDeJfJgHhI
~obb	rDYHGLZ[^bZ
~obe	oHGTYV[XZZDhb
~obi	e!J#H-H3Z9F=J>Z?I@FBYCZD^HDIHKHO^VIXc]]aGhJ
~obj	S!a#G%H(F)I*H+I,I-D/F0H1H2I3F4F5J6I7H8G9F:H;f<J=G>G?G@FAfBFCGDGEJFIGcHDIEJHKFMFNEOHPFQJRHSITGUGVFWIXGYIZB[H]G^Z_jaGbHcGdFeIfFgHhE
~obl	T!E#F%Y(G)I*H+H,I-D/G0H1I2J3F4H5J6I7G9E:F;G>F?F@EAIBeCFDIE_GHHHIEJHKGMGNEOHPEQJRIS^TFUFWFXEYIZe[X]G^F_FaDb]cddGeIfGgIhF
~obo	]!H#I%I&Y(H)H*J+Z-F1[3Y8J9a:G=H?IAIBFCFD]FJGYHBIHKGMINZPJSXU]VHWYXZZB]J^Xf]hJ
~obr	h-I9e@IBIHDIJLYZI[X_XaJbZ
~obs	p1^HHK[U^
~obt	o,bHI
~obu	y%XYY
~obv	r-dZG
~obw	m#]*Z-_CIHIIHM]ZIhZ
~oc^	o:Z@ICXHFM[OZZHh^
~oca	X!Z#E%G)G*F+G,F-D.J/a0H1J2J3F4G5I6[7H9E;H=B>F?A@_AaCEDDEIFIGIHZICJHKDN[OGPGQIRGSHTIU]VDW[XDYHZY[^_ZaXcFd]e[fChZ
~occ	Y!G#d%G(Z)Y*H+J,G-Y/H0J3F4I7I9G:I=I>H?H@EAJBYCGDGHIIFK]LJMENHOJPHRJSHTcUHVHZ^[^]I^H_HaHb]cIdIeYfHgIhH
~oce	_!]#H%I*J+Y,X-G3G=H>H?HBFCHDHH>IZLJMHNJOXPISbUJ]eaHcIeZfJhJ
~och	T!]%E(G)I*F,I-D/F0I2I3C4G6H7H8I:G;[=G?^@_AIB[C]EGFHGYHCJHMeNEOFPHQJRHSITJUFVFXEYHZF]^aYbFcGd]eIfDgYhD
~oci	p&Z-^8Y9Z:XHIIEK]ZJ
~ock	C!@#m%[&G(B)H*D+C.^/A0D1E2D3A4I5E6D7B8E9>:C;G<F=B?AADCBDAEFFEGDH_I?JYKGLBM@NDOEPBRdSCTkUBVAWDXaYEZ?[e]A^G_@aBb^dAeEfAgBhB
~oco	b!I#I(I3H9E:J=I>F?G@aCHDIIZM]NIOYPJRJTJUIVIXHYhZZ]IaGbIcEdIfGhG
~oct	yHHV[XX
~ocu	kH_ZZb]
~ocz	yXY
~od^	N!F#E%G&J(E)G*[+^,G-D.I/[0H1H2H3a4I5H6H7F8H9a:F;G<I=D?gAGBZCeDbEGFGGGHDIHJGKJLGMDNFOEPFQHRGSGTFUFVDWFXXYHZ?[F^F_Da^bFcFdFeIfEgGhE
~oda	W(G)I*Z+J-F/I3H4J7H:G=H>G?G@eBED]GIHFIFJIKDLJM[NZOJPIRJSdTIVFXaZG[J]IbIcHdIf[gIhH
~odb	t#]TY[Z
~odc	yZ^
~odd	rIYN^
~ode	H!C#@%F&Y(G)F*_+G,J.J/D0F1F2H3H4D5F6F7H8F9I:G;F<G>g@>AEB_C^D?EaFDGFH_IFJEKGLEMHNGPDQFRDSDTBUCVXXcYFZI[D][_CagbCcCdDeFgDhA
~odg	t-]
~odi	R!F#E%G(E)I*X+G,I-C.I/H0I1I2H4G5H6H7]8I9A;I<J=F>_@aAHBaC_DDEIFIGIHFJHKHLHMFNFOCPGQIRGSHTGUFVEWHXcYIZ<[G]E^^_FahbGcGdFeIfEgHh[
~odo	[!H#G(H)I*Z+Y,J-^/I3G4I7I:I=H>H?d@ECbDHHGIGKFMFNFOHPIRIS_UaVFWIXGZA[J]I^J_IaHbHcYfHgIhH
~odr	o-Z/Z@[HIJXKZMIN_ZH
~odt	yZYh]
~odu	a#I-Z/J3J4G5H=H?I@GBGCJDJIIJdKHMJNGPISJV^XJa[cIdHeJfIgbhZ
~ody	U!G#D%F(Z*Y+^,I-[.J/G0I1Y2I4H5I6I7H8G9X:F<^=G>I?F@XAGC]DZEIFHH>IIKCMGOGPHQJRHS_U^VIXZYIZF[H]H_YaFbIdZeIf]gGhF
~odz	i3]9H@ZBZDJHFXZZIaa
~oe^	yZY
~oed	v9_HJ
~oeg	v>^@JP]TY
~oep	vHYV_ZI
~oer	v6^HIOY
~oes	L!H#Z%I&Z(H)G*G+I,H-Z.I/I0J3]4I5I6H8X9C:G;H<I>[?E@]AJBACEDDEHFHHaIXKJL]O]PFQIRGSFTYVDWGZ_]E^F_IaHcFdEeHgH
~oet	h*[9HCFH]IaKIN^YXZH
~of^	k![(I)J*cC]HGZI
~ofd	yI^
~ofe	t?bOH
~off	O!I#D%F(C)H*_+F,H-C.I/[0[1E4Z5H6H7G8H9I:F;[<I=H>Y?^@DAHBDCDDDEHFHGZHbI@JGLGMeNDOFPFQIRGSGTeVJWHXEYHZ?^F_FaFbFcEeIfHgdhD
~ofi	_%H(^-G/I3a9X>Y?Z@HBICbDHHFIHJIKIMFNITJVJXJZG]IaIb^cJfJgchI
~ofo	r@^H]
~ofr	r2[3I>I?bIIaJ
~oft	M!E#E%F&J(D*Z+G/Y0H1]2H3E4F5H6G7c8H9F:F;H<I>D?E@BAHBDCEDEFHGFIBJ]KDLGMINEOGPEQIRYSiTcUEVDWEX]YHZ=[F]F^FaZbDc^d^eHgbhE
~og^	mL]R[ZGh^
~oga	vZ^
~oge	f#I%J3Z=J?I@ZBZCJDGHGKXVHW_ZahJ
~ogg	a!J(G-I3J9I:J;X>I?J@YA[B[CIHGIGKXMHNITIUJVIX]]I__aIbah]
~ogi	R!Y#Z%H(F)H*G+^,I-D.J/E0J1I2I3G4G5X6I7e8I9I:X;J=G>I?F@DAICHDCEJGHIZJHKFOIPGRYSDT[UGVFWIYIZY[F]E^d_HaAbecFdGeIfFhE
~ogl	b#E(J+Y-I3I7c9I:I=I>J?HBGC_DIH^KGMHNHOJTIVIZa[Y^JaJbE
~ogn	d-].Y3E7[9I>H@_BJCIDIIFMXNIO^VYZGaJh^
~ogo	Z!H#[(I)J+I-H3J7I:I=I>I?H@FB_CJDHH^IHKGLdMINISITGUHVHXIZA[I]H^HaJbhcFdJhH
~ogr	k1]6_9[<Z>JHFZZ
~ogs	h#G-^:[H_IGLZNJTYZH
~ogu	v3^hZ
~ohi	m)[-]?JAYHIP[QYUI^^
~ohl	j#]*Z-^3J@JCZHGIGKJM]ZHhZ
~ohn	d/J3a?J@JE[HHIJKIL[MZZF[a_YdZhJ
~oi^	c(H*Y-I3I8[9G:J=I>H?F@FBYDIHBIYKGMIOJRYTJUIVYXH[[]^_Ya^cJdIf]hH
~oib	o)[-ZP[QY^Y
~oic	b#H-G3I>G?^@^BICFDIH^IIJ]KEMJNXODTIZG[da^
~oid	y#^B]ZF
~oig	t4]HIUJf]
~oil	y3^aF
~oin	V!I#F%G(G)I*Z+H,H-^/G0I2I4F5I7F8_9[:[;E=G>E?F@CA_BECFDEEJFIG^HbJHKILHMJNEO_PDQIRISHTGUHV[WIXFYJZX[H]F_^aEbZdGeIfHgHhI
~oir	i9I@_BJCJIJK[MJTZV]ZY[JaJb]cI
~ois	b#Y(I*]3H9F:I=J>E?_@]A]BHCZDHHGIFMHNIO[PJTIVYX_ZC[[]H^J_IaYhY
~oit	_#I%a(^)Z-H3H9G:H=J>Y?HBHCHD[FIH[I]KYMHNXUIVHXYZF]IdIfIhI
~oix	v?]ZG[^
~oj^	vR[TY
~oja	yIYZ]
~oje	c!Y#Z9[>H@cBIDIH[IJKIMJTJVXXZaJ
~ojo	vHJK]Z[h[
~ok^	Q!F%G(G)Y*F,I-H.I/b0I2Z3D5I6I7G8_9D<J=G@AAIBcDEFHGIHcIDJHKGLHMeOFPGSHTZUGVFWHY[ZG[H]H^GaDcFdGeHfCgHhF
~oka	Y#F%G(F)H*F+I,H-E/^1J3G4H9G:G;I=E>G?G@EA[CGDFEcFJGIHIIDJIKELIMDN^OHPGRISEUFVFWFX[YJZ?[H]G^G_]aFcbdgeIgahE
~oke	T!G#G%G&J(F)F*G+H,l.J/G0H1G2J3F4]5I6H7G8I9C:H<J=F>B?^@GAHBDCGDEEIFIGGH[IDJHKELHMFNJOHPEQIRfSJTGUFVEWIXFYH[I]Y^G_GaFdEeDfYgIhF
~oki	T!H#H%J(I)J*I+J-G.n/J3H4J7I9G:I=I?H@HBGCIDHIGJIKHMHNHOIPJSGTIUHVHWIXHZD[J]H^J_IaHbFcHdIfIhI
~okk	p#^TXcY
~oko	h#aBIHDNXT]VJY[ZI[YaZf[
~oks	yHIIa
~okt	f7dHIXYZG
~oku	tH^K]ZJcY
~ol^	N![#B%g&J(B)E*I+F,G-Y.H/D0F1^2e3B4D5_6G7E8G9B:D;b<H>G?B@EBADFEGFFGJHGI^J[LXPCQ_RDSFTDUcVIWEXDYcZD[E]E^C_EaCbDcBdDeGfBgYhJ
~ola	Y!H#H%I(H*H+I/H3F4_7I9a:Z;J=H>G?G@XBFCIDGEHFXH>I_JYKGMHNfOHPHRISITIU_WIXGZD[J]H_IaGbIdHfHgJhG
~old	S!F#G%G)e*X+G,H-D.J/G0I1^2I3[5I6I8I9B;E=G>B?E@^AHBDCED[EIFYGGH^IGKGLHMFN^P_QJRHSHTIUDWIX_YY[G]F^Z_EaZbGcGd]eJfGgFhE
~ole	T!F#F%G(h)i*e+G,H-D.J/G0I1[2I3E4^6I7]8H9C:J;I<J=F>b?HAIBCCBDCEIFIGHIBKDLHMFNEOHPEQIRHSFTHVYWHXFYIZ>[G]F^F_GaDbGcGdGeJfFgGhE
~olf	v#^6YZG
~olg	l/]B[HGO]TJZ[_JcHf]
~olh	t-Z?^HJK[
~oli	H!D#F%D&H)X*c+E,F.Z/^0G1G2G3C4E5b6G7D8G:C;G<H=B>E@YAFBADAEEFGGFHXICJaKJLEMBNnOEPDRGSCTDUDVGWiXEYGZ9[E]D^D_DaBbDcDdDeFfDgChC
~olk	o)[-]F_HDXJZHd]
~oll	M!I#G%D&I(b,G-A.H/Y0G1H2H3E4d5d7D8F9Y:];G<I=I>C?B@^AFBACEFGGIH]ICJbKALJMCO[PERFSFTGUEVdWFY[ZG[E]D_DaIbDcDdFeHhC
~olm	yH_
~oln	p/]9HH[M[TZZG_Y
~olo	U!F#H%G(Y)[+G,I-C.J/H0I1I2I3D4G5Y6I7H9B:F>C?_@ZAIBICeEIGIH?IaJILHMEPZQISGU^WIXEY^Z@[b]Z^H_GaCbFcGdFeIfFhE
~olt	]!^%H(G)J*H,Y-G/H0^3G4[6J7I8X9F:H>E?Z@^B^CFDEGJIDJJK^LJMFNGOHPYRYSITGVFWJXaZA[I]H^H_IaZb^cHdFfGgJhG
~olu	i/[dIgb
~olv	a![#I-I3H4Z9G=J?H@HBbCIK]MHNIOIPITJUJVHXI]J^^aIbIfHhI
~om^	H#B(B)],G-^.I/B0F1[2E3B4Y5G6X7I8I9G;_<G?G@IADB@CIDIEFFEGZHaJbKcMAOJPaRGSEUGWFYEZ?]A^[_]c[eFfAgHhI
~oma	J%^&H(D)B+E,D-@.H0E1E2F3E4g5c6F7d8c9A:C;D<G>BA_BAC@DBEEGGHIIBJ^KGLEMFN]ODPdQIRESETYUDV@WEXXYFZ;[E]C^Da^bDcBdCeFfIg_hC
~omb	c!I#I(G*J+Y-Z2[3X9G:Z=E>Y?G@HBHDEHaI]MHNIOHP]TYUHVHXXZF[J_JaGbJcIfYhI
~ome	I#Y%C&G)I*H,E-h.D/G0E1F3E4^5E6E7H8D:f;]<Z=C>]?C@HACB=CIDCE_FZI^JYKGLGNFO@P_QFRCSFUGVAWZXHYEZ_[C^G_EcBdHeFf[gChG
~omg	ycYd[
~omi	Y!I#I%_(H)I*G+I,I-H/J3H4c7c8b9H:J=H>H?I@FBGCIDYIGJZKIMHNIOJP]RISHTaUIVGXIZE[J]I_IaIbHcIdCeIfFhI
~omm	Q#A%B&I(C)Z*F+^-e1H2H3G4I5H7F9B:[<I>I?G@HAHBJDYF[H]IHJIKZMCNBOJQHRFSFTYUDWGYGZb^E_EaadCeGfF
~omn	vDZZ^
~omo	X!H#E%J(Y+]-E3F4J7I9_=H>[@aBDD^HdJJKDLIMGNGPIRJSJTIUCVFWJXcZ<[G]H^I_JaFbHcIdHfIh]
~omp	F!Y#^&G(G)[*J+b.F0D2Z4B5D6D7G8_9?:^;D<E=E>=?D@GAJBZC=ECFDGEH^IgJDKGL_MZNaOZRCTGU]V[XAYDZF[]]_^J_Ia@bDcAf>gChF
~omt	k-^BHD[HGO[XGZ^a[
~omu	p-_HIZZ
~on^	7!A%^&J(c)E*Y+Y-Z.C/=0I1^2B3Y4=5E6E7?8D<Y>b?b@BAHBECXDbEbFBGGH_I>JDK<MEN_OZPGQHRDT@UbVDWXXEYXZ@]f^]_?aXb_c]fDgCh>
~ona	R#E%F(D)F*F+F,G.J/H0Z1H2I3Y4G5[6H7G;H<I=D?I@YAIB]C_DEEGFYG[HdIBJYLJNBOGQIRHSEV_WGXE[G]Y^F_GaFcFe[fYgGhE
~onb	f)J*J,c9I?IBICJHXKJNJPJSJZDaJcIeefG
~onc	]!H#H%H)J*Z-H/J4J9F:H=Z>F?F@]A[BdCHD_HIIFKFMHNGOGP[RJSIUZWHXFZY[I]I^IcHdYhH
~ond	O!D%F&I(F)G,G-[.H/I0X1H2I4E5H6^7F8_9[:E;G<H=E>I?A@eA_CeD?EGGGHaK@LFMCNJPEQGRES^TDVDWFXBYG][_JaAdCeGfGgFhH
~one	I#G%F&G(B)B*D+Z,H-?.F0E1E3b4D5D7G8[9=:B;E<Z>d?[@JAEBcC[D^EEFEGGH]I<JDKZLDN]O_PBRDSBTAUcVBWDXAZ<]J_Ya]bJcZdFeFfGg]
~onf	N!D#D%E&J(C)D-I.H/F1G2I4F5H7F9G:A;I=B>F?C@CAGBZDHEiFGGHHXIDJJKDLIMDO^PCRESFTFU>VcWgXEYGZD[F]E^F_EaDbIcCegfAgFhY
~ong	K!]#a%D&I(C)F*I+E,Y-A.H/I0F1G2f3Y5G6X7E8G9Y;G<H=E>Y?[AGBBCCDAEYFGGDHEIbJELEMXNXOZQHRaSFTXUEVBWGXYY]ZY[E]D^CaCcCdIeFfCh]
~onh	o&[3I:ZHEMZOZZHh^
~oni	Q!E#D%^&I(H)F*]+D,F-F/G0a1G2G3G4e5H6F7E9J:D<Y>G?[@BAGCIEGFFGiHZIBJGLFMaNCOEPFQGTEUBVCWFXDYEZF[F]D^F_IbEcBdaeFf_gFhJ
~onj	p-[9_HHIIh[
~onl	K!H#C&I(H)[-H/a1G2E3C4X5G6G7D9D;Y<H=X>C?aADBACdDAEFH<I[KHLIM[OHRFS^T^UDWFXE[c]DaDbDcYdGeFfDgahA
~onm	l*J,[@[cZdY
~onn	C!=#=%Y(>)E*A+A,_-<.D/?0_1e2e3Y4a5A6X7?8e9F:E;B<d=F>F?B@;BZCCEEFGG]HEI:JBK=LCMBN<PGQ]RcSDT>UDVIWAX?YbZH[H]E^>aEcieYfegBhB
~ono	R!D#^%E&[(E*H+I,H-C/G0G1H2H3Z4G5X7G:Y;H<I=E@IAXDaEHFYHIIYJHKGLGOeQHRGSGTDUDVZXDYHZ<[a]X^F_JaBbEcFeHfEh[
~onp	I![#C%E&G(F)H*C+E,D-A.G/f0a1F2G3A4D5G6c7]8E9C:B;F<G=A>D?B@@A[BACCDBEgGCHBI@JDK?LEM@NaOEP[QFRFSET^UBVAWCXDYFZ<[D]C^C_caCbCcfdeeEf]g]hB
~onr	mEdHHNIcJ
~ons	V#F%]&I(I*D+Y,H/H0H1H2H3C4G5I6I7G9Y:c;H<I?EAaCDEGFXIHJHLGMENEO[PEQITFU[WGYHZX[[]F^J_FaXbFcEdEfIg[hD
~ont	@!d#d%_&D(>*@+A,F-e.I/C0@1A2Z3f4g5d6H7D8E:[;E<B=X>G?=@CBEC_DZF_H=IcJcL]MDNBOFPGQGR>S>TEUDVYW>Y@Z^^[_Ga9bCdDe@f>g=hD
~onu	p3X?^D_HHZJ
~onv	k(]3I:c>[@JHHOYZI
~ony	t!^(^HIV[ZI
~onz	vMYUY
~oo^	y>^HG
~ood	d3J9d>JB_CGDIHCI[KYXJZG]IaIfIhI
~oof	j(I)J*cC]HFI]ZI
~oog	l#D7cBIHaZH
~ooi	rB]D_ZI
~ook	L!E#E%F&J(E*E,H-F.n0H1I2H3C5H6H7F8^9B:H;H<I=F>F?J@AAHBbCIDDEJFHGHHcIBJGKELGMeNIOEPFQHRGSFUEVDWGXDYHZD[F]G^FaCbJcEdFeHfEgHhD
~ool	_!J#I%I/H1a2[3I4J7I9G:J?GAYBHCJH[IHJ_NHRGSITIU^VHXIZF]J^J_JaIbHcIdHfGg^hI
~oom	f-IHdRIZHc[
~oon	c(I)Z3X9[>[?I@cCJD_HDKI]J^IaE
~oop	f-Y3]H[R[SJVJZZ]G^]bHcIf^
~oor	S!Y#G%G)I*H+H,I-a/H0I1I2I3[4H5J6I7H8I9G:G;I>E?FAICFDXEIFJGYHYLHN_OIPGRHSHU[VaWIXFYIZ[^Y_GaEd]eIfIgHhZ
~oos	Z#H(I-]9H>I@[CYDHHDKYLaMIZE]a^I_Ja[bJ
~oot	d#I@JB]HaTGZD[FdZf^
~op^	L!H%C&I*E+E,G-_0G3C4D5J6F7D8F9B:E<H=B>G?C@FA^BICDDCEGFGGeHfJ]K@LIMbNBOEPXQHRCTDUCV[WFXaYF[E]F^G_EbddCgIhE
~opc	h#J(^?]C^DIHGTJZI[_^YaI
~ope	R!G(^)H*H+I,I-G0I2J3Y4F5I6Y7F9I:G;J<Y=F>[BECGDFEXFJGHH]IFJHKELHMGNFPhQJRGSHUYVBXFYHZ>[GaddBeFfYgHhG
~opg	p*]>JB[D_HHO]ZF
~oph	yH^
~opi	i-I6]=H>H@IHaIIJ[KGZJ^[aEh_
~opl	X!H#J%F(Y)Z*[,J-a0J1J3G4I6J7J8^9H;^=J>F@EAZBGEJG^HDJGKFMGNFOJPbRJSHTIUFV[WHXHYJZ@[Y]I_GbHcHd^gGhH
~opn	n(]@YHHV[ZY
~opo	c%J(Z*J-I1X3F9H=I>G?eCFDHGXIIKIMJNJPJR[UIVGXIZE]]_[aFcJdJf^hJ
~opp	U!H%H(G)J*I+I-[/I0^1Y2Z3G4I6J7I8I9G:H=[>[?GA]BCCGDFGGIYJHKELIMFNHOJPHR^SHTIUHWIX^[I]b^H_HaFbGdGeHf_gIhG
~opr	mHYJ[^c
~ops	l3^>I?IBIHFNYZDabb]
~opt	R!F#E%F)G*b+G,G-F/I0I1I2I3C4H5J6I7H8H9G:G;I<^=F>E?d@EAIBDC_DDEHFIGGHAIFJGKGLXMGNFOHPFQJRXSHVEWHYIZ?[e]F^f_HbYcFd_e]fHgH
~opu	r-a3I9IH_
~opy	r-Z6]8GA]HG_[
~opz	o([?^C[HG[[aI
~oqu	Q!E#i%G(E*F+G,H-].Z/E0G2H3E4F5I6H7F8I9D:F;I<I=F>G?C@GAHBXCCEIFIGHIHJZKELGMCOGPFQIRGSEThUEVEWHYHZ?[b]Z^G_FaDb_cZdFeIfEgFhD
~or^	=!Y#@&d(Y)F*Z+@,^-C.X0E1B2b3E4a5H6[7F8b99:Y;?<b=B>I?I@BAbBCCADFE[F?GFHaIAJYKZLAMYNGOGP^Q]RESaT>WIXBYI[@]_^B_caJbHdCe^fGg>h?
~ora	M!H%D&I(G)F*H+E,F-A.H/F0F2G3A5Z6F7D8G:];G<H=H>A@aA_CEDAEGFGH[I@JFLeM^N[ODPYQGRcS[TdUBXaYGZ?[D]B^D_FabbCcJdCfCgEh_
~orb	f(a-a@JHCIZKHLJZG^_
~orc	W!J#I(I+Y-Y/I1I3J7I9Z:I<Z=Z@CBECIDEGJHYIGJ_LgMGNDTJVIY]Z>[_]I^H_JbIcJdIfIgJhF
~ord	3!<([)B*A+>,H-d.F0F1C2_3D4>5E7Z8D9=:H;A=C>A?@@YA>B_DGEEF@G[H^IdJ^KbLZM_NcOCP>QAR?SET@VCWHX>YBZe[_]H^__=aFbYcCdbfGgYhc
~ore	O!H#D%F&J)[*[+^,G-D.I/E0G1Y2H3C4E5H7F8j;G<H=C@?AfBbDGEEFGHEJFMDNIOEPYQGSFTEVAWGX^YGZ9[E]D^D_baEcDdHeGfDgHhB
~orf	y#[SZ
~org	H#I%C&I(?)H*D+E,F-A.H/F0G1G2G3D4G5G6G7^8E9]:g;G<H=b>CAGB>CBD^EcF_G[HGIFJEK?LEMBNaOFQHRGSDTEUcV=WeYG[Y]J^E_EaCbGcbd[eFfDgE
~orh	m#I5Y9ZHHIIKITXZE]a_]h[
~ori	P#Z%_&I(b)a+J,G/I0G1H2G3]4E5^6G7Z8G;]<I=DAYBBCBDIFGGJH=IEJFNbOCRFSETbUAVdWFXDYHZE[J]D^IaBb]eIfDhD
~ork	J!Z#D%Z&I(G*D+F,G-@4J6F7[8Z9A:F;J<H=J?GAFBgCFDGEGFHGCIFJIK@M]NBQ^SATFUBWEXDZd[A]C_CaCbIc^eEf[hA
~orl	tR[SY
~orm	P!D#D%Y&J(B)e+X,F.I/I0I1I2I3h5I6I7G8G9C;H=F?C@EAFBDCaDfFHGGHDIDJGLFMFN[O@PYQ^RHSGTGUEVCWGXEYHZ>[G]D_EaDbEcFdEeIfGgHhc
~orn	V#Z%H(F)I*H+H,I-C/D0[2I3E4G5J6H7G8I9_;I=G>F@dAHBJCGEIFIGGHIKYLHMaNDOHPGQJRHTFUFVFWIX_YI[G]G^G_FaGb[cZeIf[gH
~oro	vHIP]RZ
~orp	h/IHJNbZG_aeX
~orq	o/_HHKIL_MJNIZI]_
~orr	N!C#C&I(E*G+F,Z-A.I/E0F1G2G3^4F6_7F8G9b:D;G<I=F>E?[@dA_CBFHGFHCICJFK?LFNCO^PEQIR]SGTJUEVCWIXaYGZb[G]C^Ca[bDcIdEeHgGhe
~ors	c%_(I*X,^-I3I4Z5Z9H=H>H?ICJDJE[FZHEK[MINIPJUIVJX[_]cJfIhI
~ort	F#=%C&F)E+G,A.H/I1e2Z3C4F5X6B8H:X;H<E=A>G?CAJCEDYEIFYHcIeMZO@PJRDSaUHVCZ@[A]G^H_Ba>c^fFgfhF
~oru	kSZT][Xc[
~orw	m3]9G?JHaZJ
~ory	R!G#F&d(D*H+I,I-G0I1H2F3_4X5_6H:c;I=H>J?G@IAGBFCIDFEIGGICK_LIMHN[OGPGQJRHS[TYVBXHYIZ@[H]H_YaGbGcFeIfFgHhG
~orz	t*Z4]
~os^	P!Y#E%F&H*F,H.F/G0H1Y2H4F5H6G8G9C:E;H<I>^?[AHBcCZDIEIFGGbH@IZL_OFPEQIRFSGUEVEWHXEY[Z<]d^HbDc^eHfCgFhI
~osa	v.Y9]B]HG
~osc	h!G#I&Z/J3G9I:b>Y@IBHDIHDIYKJOZTIVJZB[^_]aIh[
~ose	U!F#G%F)^*G+H,H/H0H1[2I3F4H5I6I7F8J9F:I;I=F>D?Y@[AIBXCEEIFIGZI[LGM[N[OIPGRHSGTFUbWHXGYIZ][J]Z_GaDcFd^eIfEgGhZ
~osh	r=IHa
~osi	v7ZBJLZZI
~osk	nGZHYZI^_
~oso	N!E#B%G(E*[+H-Z/Z0J2I3F4F5H6H7c8H9G:F;I<I=X>D?F@CAHBECFDEEXFHGGH=ICJZKDLGNFOGPEQIRYSiTcUEVEWEXFYHZ?[G]F^F_Fa[bEc^d^eHgchF
~osp	o!Y#]-Z:_IIKJ
~osq	p8aAY_Z
~oss	Q%C&J)^*E+F,G-C/E0F1G2H3Y4]5G6Z7[:Y;H<I=F>[?B@[AHCYDAFHI[JFKcMBNIO[P[QIRGTDUBV^WEX_YHZX[[^C_GaCbCcEdGe[fDgEhX
~ost	N!D#@%F&H)^*F+D,F-D.G/E1E2F3B5F6E7H8F;G<H=[>^?G@JAFB_CDDXFFGEHeI>LENAQGRaSYTEUJV^WYXXZZ[H^D_[dBeFfChB
~osz	r#]=FBYH[ZI
~ot^	@#]%X&F(Y)Y+A-E.E1C2D4[5F6_7[9Y:Z;D<H>_?_AFBCCCD[EGF]GZHYIEJ@KGLCMCNDOGQaRZSFTFU?VGWFX@Za[[]>_ZaAbFcZe_fDgHhD
~ota	c!I#J(_-H2Y3I:Z>^?H@HBGCJHaIGMINIQ]TJUJXIZEaFbIc^dI
~otb	tIY
~otc	v-^HGNGZF^a
~ote	S!E%E&J(E)G*J+G,G-b.I/D0F1G2H3F4F5H7F8H9Z:F;b<I=D>A?a@EAGB]DFEHFHGGHbIHKBLFMXNEOFPdQeRHSGT[UEVCWGXEYG]E^Z_DaBcDdCeGfEgFhC
~otf	n5aHJ_]
~otg	yH[VX
~oth	L!C#B&Z(b)D*Y,G.Y/E0Y1G2G3A5F6I7G9H:^<H=GAdB]CZD^EFHCI?JFKHLaMAPBQHTXUCVJYGZ[]B^C_Za^bYcDdDeGfHgHhH
~oti	[!I#Z%J)J*I+J-H/X3H4J7J8I9c:I>G?]@JBFCCHZJ[LIMHSJTJUGVHWHXHZ@[J]G^J_JaecIdIgJhI
~otk	vI_
~otm	nHc
~otn	pHIYXZGd_fahJ
~oto	_!I#I%I(]*I+J-H0I1I4J9F:Z=F>F?F@GBGCHDHGIHcIHKHMHOIPIUIXIYh[J]IbIcEdIhH
~otr	W!J%H(Y)G*G+H,I/J2J4I6J9F:b?F@aC[E[FJGIIZJIKFLIM_NGOIPGRJSHUGV[WIX[ZG[X]G^IbHdZfGgIhG
~ots	e0]@IG[IGK[MJN]ZHhI
~ott	b!J#H(H,Y-H3H7J:H=J>_?H@FBGCHD[HYMINIOJUIVIXbZ][J]Z^JaGcZfJhZ
~otw	p=[C]DZUJd]
~otz	o*ZO[PZZH[]
~ou^	T!H#b%E(D)F*F+I,Z.I/_0G1H2H3D5H6G7F8H:E<I=Y>c?C@]B_CCDXEGFHGGH9IBJFK^LGM]NBQIRZSFT[U]VXXEYZ^H_JaIbDcEe[f[gZhE
~oub	c#J(I-I>a?I@HBZDIHZIHMISZZa[I^JaIbIdYhH
~ouc	i#J%J([)I-I1]9G@]B[GJKJNYP]VIZG^ZfZ
~oud	I!I#?%B&H(C)E*D,Z-C.H/j0h1D2F3A4D5F6_8E9B:D;E<G=C>F?F@GAaBCCCDCEEFEHJI?KILEMbNEOEP]QGRGSDTdUDVCWEXCZ=[C]C^C_faCbBd[eEf@gbhI
~oue	vF]dZ
~oug	P!F#F%G)I+^,I-].J/I0J1I3I4I5I6J7Y9G;J=I>DAIC^DIEJFIHGI_JIK]MIN]RISGTYUF[H^H_HcYdFeJgYh]
~oui	a!J#d-I3I>J@HBYDJHFIJKIMHNJTaVHXJZE[c]I^Zb]cJhI
~ouj	o3I9]>I?IDYHHM]TYXIa[
~oul	Q!B#I%J(D)G*G-_0I1H2J3Z4]6Y8G9E;I<J=E?FAHBYDHEIH_IFJXK]LHMEOGPGQJRHSGTGUJVYWIXFZ_[G]F^X__bFcYe]fFgHhG
~oun	?!f#c%b&D(?)Z*X+Z,Z-A.D/?1B2b3]5C6B7F8B9@:Z;Y<D=G>A?=@DAeCEEEFCG[IDJBKGL_MAN=PeQ]RBSAU@V^W@XDYBZE]@^d_ea@bEdAe@f>g@hB
~oup	T!Y#G%D)G*H+H,I-G1J2J3E4H5I6I7H:G=E>F?F@FAICGDFEJFIHbIEJGKFLIMGOIPdRISHTHViWHXGZB[H]G^G_GaGbFdEeGgHhH
~our	E#E%I&G(C)H+[,C.E/B0E1Z2G4B5E6D9e:^;E<F>C?H@dAaB@CCDaE_FDH;I[KHLCMYPYQESHUYVaWIXdYF[G]F^C_Eb@eDf]gC
~ous	Y!I%I)b+J.X/J2Y3Y4J8X9^=I>H?G@XCGDGHZJYKEMGNXPISJTIU]VI[I]I^H_JaHcIdIfHhH
~out	H!E#^%a(])H*D+F,E-I/B0E2E5G6E7G9F:^;F<G=C>Y?@@ZADBbCFDYEGFJGHH]IZJDKDLEM]NIOYPAQGRCScTbXDYE[Z]B^G_Fa?bAcddDeEfGgDhD
~ouv	W!I%H(G+H,Y-D0I1J2I4H5J6I7H8]9_;J=H>HAJB]D[EJFIGIHZICJHLIM^OHPIRISIUGVYWJ][^IbYdFeJfGgI
~ouz	vHHI]K]
~ov^	Z!H#I%Z(H-H/H1J3I9F:J;_>Z@FAYBGDHGHJZKGLJMINJQIRJSJTIUJVYX]YcZE[J]G^Z_Za]cBdJfHgHhH
~ova	X!G#E%F(E)I*I+X,I-B/[0[1J2H3D5I6H7F8I9D:Z;I=^>[?E@YAIBaCYEJFIGHHFJGLGMcN^OFPHQJRISHTHUFVFWHXZYI]_^GaDcGdFeJfGgGhC
~ove	T!X#Z%F(I)G*G+G,H-Y.I/F1H2b4F5I6H7_9^:F;Z<[=a>a?D@]AGBCCDEJFIGaHYKGMHNCPHQIRFSGTFUFVZWHXEYGZE[G]E^EaFbGcEdFeIgGhD
~ovi	V!G#H%I(H*H+J/J0e1J4J7b9^:H=H>^?[@YBGCIDGHHIGJIKFLXMHOIPISFT[UIVIXGYJZB[J]H^H_Gb]cHdHfFhG
~ovo	c#]%J8a>I@^BYDJH]SIX[ZIc[dF
~ovu	yHJS]ZI
~ovv	t-]@[TYZJ
~ow^	D![%E&Y)F*F+[,D-_.Z/a0E1D2F3C4B5a6E7D8E9C:E;I=A>E?YAGBBCDDAEEFEGCH_IFK>LEM^PBTGVYWCX[YJZB[c_DaFbhdEfJgc
~owa	Z!G#^%I(^)H*H+I-G/J1J3H4Z9G=Y>H?G@EBaEJHJIGJIKGLIMJNGPXRJTZU]V[WHXYZ]]I^H_IaGcHdGfGhF
~owe	Y!I#I(H)b*J-F3[4Z5H9G=I>I?H@FBXCIDXHYIbJIKGNFPITJUJVHXJ[J]J^I_JaHbIcJdIfJgehH
~owh	m3[9J>[GXHC__
~owi	tHJO]ZJc]d[
~own	P!_#C%B&f(Z)G*F+G,G-b.I/X1G2H3D4a5G6G7D8G9C:D;^<I>J?^AFBACGEGFGGFHZIHJZLGNGOFPDQIRDSgTEUCVBWGXEYGZB[Y]E^]_FaIdCeGhC
~owo	p-]B[HJT[
~owp	lHIbb
~ows	]!J#G(J-I.a3I9[:J>H?J@HBICJDIH[IHKHMZNIOJVIXIZ@]aaIbdcG
~owy	m3I9JDbH]ZI
~ox^	[!I#F(J+I-H.X3I9H:I=I>d?H@HBGCHGYH_IFJJKHMINIUIVIXIZB[J^_aZbId[e_fJhI
~oxi	r-]L[NH
~oxy	_3I4H9J=J?JBJCJH]JJMJNJRHSJYHZD]HaIb_cidJfEhJ
~oy^	i#^-I9Y>XBIHCVZZJbYh[
~oye	g!I&]3G:[>_@]CZGZKIOIXJZGa[
~oza	y9]G[HJ
~oze	k(J:Z=[@HBII]KZSZV^ZE^]
~ozi	r9JBZU]V_ZI
~ozn	o/X4]BZR[ZJ
~ozo	yI[NX
~ozw	t@ZB[HIZ[
~pa^	pCaHZRY
~pac	^#J%J(J-I3a4I7b9I:J=I>G?I@HBHCIDGGJIdJZKFMINIRITJUJVIZ@]J_daHbIdJfHhG
~pad	v-[fY
~pag	I#A%C&H(@)X*G+e,E-Y.d0E1F2G3@4E5F7c8D9B;G=F>E?_@=AEB=CDD]EJFFGDIIJCKDLDMANDOZPDQGREScTFU^VEXaZ[[Z]a^B_HaCdIhY
~pai	i/G3d6^9J=Z>_?IBHCGHHIIOHVJXIZGaFcI
~pal	c(]-a@[IJKYZGfJ
~pam	d-G3F9G>H?H@IBICGH^IEK^MJXHad
~pan	T!H#F%H(I)[*I,J.J/G0J1I2J3H4H6J8a9F:a;J=G>Z?E@CAIBECGDEFIGHH^IBJHKDLIMENbOHPIRHSbTGUcVZWYXGYJZ=[[]G^H_HaEb^cHd[eIgIhG
~pap	t@YH_
~par	H!E#?%F&G(a)G*X+F,C/G1H2D3^4B5E6C7Y8G9=:b;Y<F=H>F?d@XAYB;C@EDF[G^H[J[LFMEN>OFQGSZTBVgX?ZA[a]C^H_]aCb_cYdGeDfGhE
~pas	3!=%]([)D*E+=,J-_.G0G1C2a3=4?5F6Y7[8E9>:I;G=A>B?G@YACB^C[DEEEF@IcJbKfL[MbNaO?P>QAR@SFT@UFVAWJX>YCZc[_]I^^_@aGcFdafGg[ha
~pat	a-_3J5X9Y>Z@[BIFaHDIEKJMJZXaIfY
~pau	v#^R]XZ
~pay	p3_Ha
~paz	v3[I]ZJ_]
~pca	n([3]CZOI[[aH
~pci	o([C[[[^X
~pcj	y?^[X
~pda	V!I#H%H(^+J,I-G/]0Y1a3H4G5^6H7H8I9[:I;J=H>I?GAICHDGGGH^IFJJKBLIN]OIPHRHSJTIUIVHXIYIZJ[I]H^F_HaHbGcFdEeHfbga
~pde	Y#I(d)H*[-Z3J9H:J>I?H@_BHDIIHKHLYMGNJPXTYUJVIXJ[JaJbIga
~pe^	_#X(H-H3I:^>E?J@XBICIDJGZIYKIMJO_P[XIZB]JaZcYhd
~pea	a%I+d-[>I?aCGDCHEN[PZY[aJbY
~pec	W!H#H%H&d(I+Y,J-F2J3Y4G7I9G:I=I>H?I@FBGCIDHF]GJHCIcJaKGLJMHO]PJRJSIUIXYYI[J]I_IaGcadIeHfHgJhG
~ped	V!H%I(H)J+[-F/H2J4I7I;J>G?EBDDEFJHCI[K[M^NHO_PIRITXUIVFXcZD[I]]^Y_IaBbIc[dIfIgJh_
~pei	o#]D[MYOZ
~pel	_!I#H*I+J-G/J3_7J9^:I=I>YA]BGCHHAI]KGMIN^OIPYQZRJTIUIVHXHZD[J][_Ia[fIhH
~pen	T!a%E(_)H*G+G,H-C.J/Y0I1H2I3D5I6Z8I9B:G;I<[=E>G?_@]AIBCCFDDEJFIGHHcICJGKCNDOGQIRFSHU^VEY[ZY[G]Z_GaXdYeGfIgGhE
~peo	X!H#J%F(Y)Z*[,J-a0J1J3G4I6J7J8^9H;^=J>F@EAZBGEJG^HDJGKFMGNFOJPbRJSHTIUFV[WHXHYJZ@[Y]I_GbHcHd^gGhH
~per	E!@#a%h&E(b)F+A,D0H2B3G4F5C6B7@8E9^:>;b>e@ZAEB>CGEHFIGDIGJAKBLCMCNAPgQERDSET^VYW@X^YCZA[c]I^^_Aa_cCdGeBfDgCh<
~pes	r!Y9X?XH[
~pet	c#Z(J-[3I5[9Z:J=J>I?H@ZBHCHDIHCIFKeMIN]VIX[ZC]Ia^bJfIhF
~peu	c)Y*J-I3H8Y9I=Y>_?GBHCHDHHCIHKZMZOIU[VXX[Z][Y]JaHbGfJhH
~pfa	vF]
~pfe	y!]3[
~pfy	rIZN^
~pge	p*]>JB[D_HHO]ZF
~pgm	v0bHEZI
~pgr	e#I(I1c4F5]HYJIRJXIYIZHbHcJdYfagI
~ph^	c%F(a)[@IDHKJMIVJZGge
~pha	r/I=[IYZG_b
~phe	y6aKIY^ZCcE
~phi	rH^
~pho	F!C#X%E&H(A)C*_+Z,E-A.G/D0F1F2G3e4E5G6F7D8F9?:C;F<G=C>i?[@AAFC[DbEFFEGFHcI@JEK?LEMJNBOcPCQGRESETHVBWEXCYFZC[B]Y^D_CaecDdDeGfDgYhE
~phr	j-[2YHYI_ZH
~phs	yGaHJZI
~pi^	g#Z-I9J@HHHIYKGP]VJXZZHd]f[h_
~pia	n.X6]H^^YaFfZ
~pic	a(F)J*]/X>[@_B[C]DJHGI[KGL^MJNFZG[Jb[hG
~pid	_!H#I(J*X-I3I9[>H?H@GBFC^DGI[KGM_OITJUIVHZF]JaIbbc]dIfIh^
~pie	i&[3I9H?X@JBJDZH]NZXJZ]]]aJ
~pil	d-I/Z1_3I9I=G>H?IBHHcMIPJUHV_XIZC]J^ZaEgY
~pin	g#I(J-[/J7c9^=I?I@IBFHCIJJJSITJUJVJXIZb]GaHbGfIgI
~pio	vHGJ]b]
~pir	P!G#F%_(E)I*I+G,H-D/H0J1J2H3G4I5J6I7G8J9G:F;J<J=^>G?G@AAJBCCGDFFJGHHaIDJGK_LkMINEOJPHRISHTHUFVEWHXGZZ[F]c^D_Ha[bFcHdFeIfFgHhB
~pis	m3ZHIO_VZZIdZf]
~pit	g-Y3I:_@ID]IaKINIZI
~pl^	S!F#J%E)Y*Z,I-_.J0H1H2I3D4H5I6I7H8^9F;]<J=H>H?H@CAcBEEIG]HaIbJFKDMFN^OEPbQJRISFTEUDVYWFXFYIZC]G_EaIbEcFd]eIfIgFhF
~pla	U!H%G&[(G)H*H+H,I-H0I1I2J3H4E6H7G8H9D:F;I<J=c>]?E@aAIBDCGEJFHGFHeIHLHMCNDOGPHRHSHUFVFWZXGY][Z]F^G_FaIcFf[gHh[
~ple	O!E#Y%G)G*F+D,H-B/G0I2I3@4H5H6I7G8H9[:D;I<J=C>A?D@YAHBaDXEJFHGHHYIhJGKFLHMFN^O_PFQIRHSGTEUGVCWFYIZ_[E]a^G_FaDcFdHeXfFgGhE
~pli	U!F#F%b&[(E)H*^+G,Z-C0G1H2I3C4D5G6H7G8F9C:Y;a<I=D>[?cAdBEDDEHFHGGIDKELHMeN]OGPDQIRHSHTFUEVDWEXFY]Z@[G]D^G_EaIbEcEdDeGfZ
~plo	e(J3I:[>_@]DJGZHZOJZH
~plu	X!H(H)[*I+Z,J/I0J3_6I7I8J9E:I=[>]?Y@IAYDFF^GIHBIXLIMGNGOEPHRISHTXUHVGWJX[ZG[I]G^IaEc[eJf_gIhG
~ply	i*]-_@IGXIIKYN]ZEhG
~pni	n(]@YHHV[ZY
~po^	U!J%G(D)I*G+G,I-Z/H0H2Z3a4G6I7G9C:a;I<J=F>C?C@cAHBFCEDHEIFIGYHBJHKDLGMINGOEP_QJRXSHTFUEVhWHXEYIZ?[H]Z^GaHbFc[dEeIfYhZ
~poc	l-Z9H>]@_BIHDI[M_ZE
~pod	b(X*[-H3I9Z=I>H@IB]D^HEIZK[LJMZNHTIUIV^XIZH[J]I^]aHbIcJdIfJhG
~pog	r#]HJX]
~poi	]%I(H*[+J,J-^3]4J7J9G:Z;F=I>G?F@GA[BYDIH]IEKFMINHOIPHRYSITIUIVGXHZD[J]^^J_caDbHdIf]gJhH
~pol	I!D#D%D&H(B)Y*c+F,F.Z/]0H1G2G3D4F5b6G7E8G9B:C;H<H=C>D@[AFBADBEEFGGFIBJaKDLFMCNnOFPDRGSCTEUDV@WiXDYHZ;[F]D^E_EaCbEdDeGfEgChC
~pom	t9^DYHHZ]aJ
~pon	V#F(H)G*^+H,I-E/G0Z2J4c5I6[7H8J9]:G;I>E?_@]AcBFCDDGEIFIGIHCICJIKZLINXO_PGQJRGTGUFVEWIYIZB[Y]G^IaEbHcFdG
~poo	o!^@JZIc]
~pop	j-a3H9I>H?HBIDIH[MJNXZHab
~por	H!E#E%C&H(Y)B*Z,E-D1e2F3G4H5Z6E7I8E9E:];F<G=@>G?HCFDZEIF]GCHfIHKCLcN[OCPAQZRCSXTcUDVCWCXAYDZC[D^G_CaAbYc]dCeHf?gfhI
~pos	M!D#H%E&I*G+D,F-A.H/D0E1Y2G4[5F6Y7Z:X;F<H>_?_@YAFBXC@DHFGGDI@JEK]LGNEODP[QHRESYTGUIVcWYXcYGZ][]]A^B_DaHcCdFfGhD
~pot	k-J9Z>J?^@GDZH^IJKIM]ZGaJhJ
~pou	V!G%Z*]+G,I-F/H0J4H5J6J8Y:I;J=I>E?_AIDaFIGZIDJHKCLIM]NGOIRHUZVaXE[X]G^H_IbGcEdJeJfEgH
~pow	e(J-J/I4[5I9J@IBZH^MJZGge
~poz	p9]@YG[HGR[Z[fJ
~pp^	U!G#]%G(F)H*H,J-H/H1]2I3Z4I5I6I7H8I9G:H=[>X?F@DAIBDCEEJFIH]IFJGKDLIMFPYR^SHTGUZVbWHXYZE[I]b^G_HaCbFdFeHf[gH
~ppa	d(Z-_3J9J>Z?YCIDHHBIXKYP^RXV[ZHaIfX
~ppd	yHJM[f]
~ppe	X!H#G%E(^)J*G+c,J0J3I9J:I;H=H?eA[BCCDDAGIHHI[JIKCOGP[QYRISITIUHVEWIXGZ_[G^X_Ha_cIdIgIhF
~ppf	p3[HJIZN^
~ppi	k#[/[HJP^X[
~ppl	Y!I#D%^(F)H*a+H,[-F0J1J3E4I5J6J7I8J9F:Z;]=G?ZAIBFC^EIHbIHJIKGLJMENZOIPFSIUGVEWGXHY^ZA[H]G^I_GbGcIdHeIf^
~ppo	W!I#H%H([)H*I-]0J1d2[3G4E5_7X8J:G=H?F@[BFCGEYFJIYKGMGNHOJRHSHTHUHVaWIXGYJZH[J]H^I_IaGbIcHdGfGhH
~ppr	c(J*C3J4]9]=J>c?]@GBHDJHXIJKIMJNIU[V[ZE]J_Ya^bHfI
~pps	yg]
~ppt	g#^%Z(J-J0]3J9H=J>I?I@HB[C[DIHGI[KHO[PIVHXIZ]]IaH
~ppy	p/[9_BYHGKJZI
~pr^	H!Z#C%E&J(?)e*I,F-E/F0G1F2H3^4H6G8E9H:F;I<H>C?Y@IBYCDEEFGGHH^IDJ]KYLCMJOFP^QIRGU]V[W]Xb[G]D_EaGbXcDd?eEfBgChJ
~pra	c#I%](_-H3H8]9[:J;Y=I>G?H@[BGCIDYH@IHKIMHNIT_UIVHXIY^ZE]YaHbIcJdJfIhZ
~pre	B#F%@&E(>)=*B+D,A-].H/g0[2C3G4d5E6a8H9E;B<D=d>F?G@BAXB<CDD>EgFEG@HHIAJ@KXLAMDNeOCQBRFS?T^UDV?W@XGYBZ8[A^A_fa[bAceddeBg^
~pri	M!D#F%A&I(c)Y,E._/H0E1G3I5I6c7F8F9A:B;F<G=B>_?[@HAFB?D^EFFFGEHaKILDMEN^PgQFTCV?WFXAZC^Z_Ha?b[c@dBeFf@gGh_
~pro	C!E#A%D&E(B)J*[+_,D-].H/>0c1G2B4>5B6A7_8E9B:C;[<I@IAAB[CZDFEZFDG@HYI9J_K?LaM;NIOHPbQHR@S]TIUCVBWAXaYeZ^[?]a^a_=aJb[chd<eFf?h;
~prs	o+ZDcHH
~pru	h#I=^>J@HB^C_D[HFIJO]ZE][
~prz	g#J(]-I/]3J9H@HBICJDHHEIIKIMXNZX^Z_aXdJhZ
~ps^	d#^-I/J3]9J=d>H?GBGDIHGIHKDMITJXHZAaabYg[
~psh	m6Y9JHZRcZJ
~pt^	G![#d&H(?+d-F1D3J4B5E6d7G8E9A;E<b=C>?@HB^CEDHEDFEGDHCJJKGLaMIO]QIRISCTCU@VYWBX_YGZZaGb@cHdGeEfDg]hI
~pta	h-J/]3H9G>J@HBIIZK]OZVIZ[h]
~ptc	pHHZZ]c
~pte	m/[IINFZZhb
~pti	O!E#D%D&J)E*a,E-C0G1F2H3B4G5H6^7F8G9E:C;G<b=Z>D?c@CAHC^EFFGG]HFIDJFKCMENDPCQHRFSFVDWFZB[d]D^g_FaBb[cEd]e_fCgEhH
~pto	U!H%I(G)I*H+I,H-F0I1J2J3G4I5J6a7I9D:I;J=H>F?GAJCHDGEHGIHcIFJILIMdNFOHPHRGSHTGUHVGWIXGYdZB[H^I_HaGbdcHdFeIfFhF
~pty	i+J3^?G@JC]D^H@ZGa^bZd]eJ
~pu^	p3I9J>^P]ZI]aaE
~pub	tPX
~pud	t3]B[DHZIeY
~pue	W#I+H,H-E/H0I1I3D5J7G8[9]:H;I@YAIBICHDEFJGIJILHNGOFPIRHSHTFUXVaWHXbYIZ][Y]F_FaCbEdFeJgIhE
~pui	d%J-I6Y8Z9I>I@IBZC[HDIIKHMIPZUJXFY[ZF]Za]b]cIdHf_gZhI
~pul	j(b-a3H9J:[>I@JBJD[IIKIVIZGbY
~pun	e!J(X3]:J;Y>J@IAZBHDIHDI]KHLXNHVF^Z__aJbJd^fIhI
~pup	p@XH]ZF^[g[
~pur	p)]BZFYHJKGMIVIZId]f^h]
~pus	j#Z2Z3J9J>I@[BJD]HDIXKIMJZE]^a_bZ
~put	[!I#](J/Y3H9H:I>J?I@GBFCIDIH^IDK[MdNHOHSJTYVHXIZZ[J]GaEb]hG
~pwd	c!J#a%b9IHCKJL^ZHgZ
~pwn	tJ^
~py^	i!J-Z/[6[8G9_@IA[UJV]ZF_Z
~pyt	y?[
~pzi	o([?^C[HG[[aI
~qu^	V!F#]%F&J+G,H.Y/^0G1H2H3^4G6G7F8_9J:E;I<I>D?DBBCJEHGHIAL]M_N_OEPFQIRGTYUEXZYHZ=[E]ZaZcYdJeHgGhF
~qua	Y!I#F%Y(I+I,J-D/H0Z1H2J3F4H6J7I8J:H>E@]AJCDDGEJFJGIHXIdJIK_LIMEN[PISITYUHVHWIX^Z][I]G^H_IbHcFdIeJfEgJh_
~que	I!B#h%J&G)E*^,D-Z/C0D2E3>4B5F7B8E9B:B;E<F=A>a?bAEEGFEH_ICJZMHNDPGSZTeU?VDWDYDZI[_]J^C_Fa@bZdDeEfJgD
~qui	N!D%B&I)F*E+],J-B.I/X0G1G3A5G6G7F8[9E:H;G<b=Y>D?]AJBBCeDEEdFGGFHDIbJFL]MJNbOEPDQ^RFSETDU]VDXBYHZE^D_DaBbEdGfE
~quo	n*[@JF[HXIFV[Z[[]
~qwe	o-f3J9J@IHGIGKJXJZH
~r1^	pba
~r20	o-d9IHGIH
~ra^	@!<#I%F&C+?,E.D/i1[2@3C4I5H7b8G:a;@<H=]>=?H@_AHB@E?FEGGIILHMYN=PZQCR^SdTeUGVZWFX[YHZ=[F]C^G_]bAcJdZeYfbgFhD
~raa	n#]*]CYH[JX
~rab	y3I9G>^?JHGa^
~rac	O!a#G&H)F*F+F,F-C/_0G1G2d4E5G6F9Z:Z;G<I>E?C@FAFCCDIEaFeGGH]IfJGKBLYMCODPCQHRDTCUDVJWEXCYZZ=[F]I^E_DaCdAeYfGg[hC
~rad	M!I&I(X)Z*Y+_,]-H.G/E1a2G3?5X6[7_8E9@:J;G=H>^?D@IAFBJFGGFHFIBJEKALHMBNCOaP^QGSeTEU[YEZE[J^D_FaXbAcIeEgCh[
~raf	d6_<bHFc_
~rag	]!I#G%I(H)I*^+Y,J-E0J4^7J8X9]:H;J=I>D?a@GA[B[CED]EIHZIFKGLJMFNHOFPHRISITIUHVHXaZY[I]H^J_IaDbHdIfYgI
~rai	[!E#X%])I*H+Z-F/I3G4I7I8J:H=G>D?_@YBECZDCHYIYJJKELXMHOHPGSIT[UIVZWJXGZ@[_]c^Y_IaEcHdFfHgIh]
~raj	p3_@^HHMZ
~rak	i!Y3Z9H=[>IC_D_HDI[ZGbZ
~ral	c(Z,[-H/I1a3_:J>HBIDJHEIJKILZM^OHPJS[TZUJVJZIcJdGfHgJ
~ram	d![#I%[(J*I-H1[3^4[8Z9G:J=Y>[?[@IBICGDGHYIFKJMINGOFPIUFVGW]XIZE][^XcIdJfI
~ran	P![%Z&I(@)F*Y+J,F-Z.I/E1F2G3?4D6F7D8F:[<H=B>H@XAEBGCHDCEGHdIHLHMJPCRDSITYUBVXXGZH]_^D_Ba^bad@eFgZ
~rap	^!H#J%E(_)Z+X-J/J3]9a:I=I>I?H@GBGCHIIJJKHLJMHNIPIUIVGXJZD]J^IaIbadJfJgehJ
~rar	R!G#C%F(C)G*G+G,H-I/F0H1H5I6Y8H9C:E;I<I>B?^AHBbCCDZEHFIGHIBK@LbM[NCOFPGQIRaSFT^UEV@WGYHZa[Y]E^Z_[aEb^c[dCe[fBgG
~ras	N!E#X)G*H+G,H-a.I/G0X1G2Z3D5H7Y8H9H:F;I<I=G>E?F@IAIBZCFDGEHFII_K]NZOHPGQIR_SGTFU[VFWGXFYHZ]]IaFcHd[eHfYgGh[
~rat	F!E#A%C&G(])d*_+b,a.F/B0C1Y2Z4B5D7g8[9@;[<H=>>F?H@<A[BIC?DYEdFGGCHHIHJBKDMAN^PeRISATAVHW[XDYCZB[E]?^F_IaJbCc>dce]fFhC
~rau	a#_%I(^-_3[4J9H=H?I@GBHCYDGHaIGKFMINHOITHVIXG[J][aZcJfJhI
~rav	a!J#[(I*Y+H,J-H/J1J3]4H9C:J=I?F@HBFCYDFGZHZI^KFMHNZOHRHSJTIUJVHXGY[Z[]H_IaGcGdYfbhG
~raw	i!J%^(a3J9^;Z@JBJDJHEVIWXZGh[
~ray	tHHTa
~raz	^!I#H%J-G3F9a:I>H?H@_B^D]E^HGIGKHMGNHOIPHSJUHVGWIX[ZD]I_ZaXbIcIdIfHg]hI
~rba	v)Z
~rbe	p@ZH]SZZF]Y
~rbi	_#I%J(_)J*H-_/J9H:J=J>I?I@GBHCJDIHXIYKXLIMHNIPITJUIVIZD[I]I^b_IaIb^cddIfJgJhI
~rbj	y-Z?]HJ
~rbo	p-[HJP]QX^[
~rbr	y%I;[]X
~rbt	t%I;bHaKEZF
~rbu	l!J%H7b;bHJ
~rc^	X!H(I+Y-[/J1J3J7I8G9I:I=Z>J@CAaBECIDEGXHZIGLeNGPJTJVIY[Z?[_]IbIdJfJ
~rca	_(I;[@HBHG^HCIaKHL^MJNIVIZC^a_JbIdcfFhZ
~rce	^#I-F.Y/J3I<[?I@HA_BICJDJGJHYIHJeKHL_MHNFZE]J_JaGbJc[dHfJg]hI
~rch	[!H#G%G(F)I+I,J-J0J2Z5J6I7H8I9B:H;I=F>D?EAHBaCFDEEJF_G^HXJIKELXM[O]PHRISITGUGVZWIXFYIZ[^H_^aEbYdFeJgIhF
~rci	i#Y%[9cB[DJHFIITJYY
~rco	y9[F[
~rcu	yI[gY
~rd1	v-^
~rd^	2!>%F(Y)A*B+B,c-c.C/Y0E1C2a3B4A5E7[8F9I:I;A=@>D?DA>B]CDDEEEFCGYH_IcJ]KaM^N_OEPCQ@R?SATAVAXBYBZe[_]H^__BbZc?d_ebf>hc
~rda	[!I#[%G(I*I+J-F/]4J7[9[:H;^=]?H@_BECGDFFJHBIEJJKbMbNFPIRISJTGVHXIZ]]I^J_IaIbIcIdIfHgJhF
~rdb	y(X
~rdd	y-^@XHHNG
~rde	Q#F%[(E*^/F0Y1H2H3I4]5I6Z9E;[<X>D@HAHB[C_DDFHGGHFI^JFLZMXNZOFPIQ_RGSFTFUYWGYb[F]D^C_FaDbIcHd[eIfCgFhG
~rdh	j2I=Y@JHFK_NJU]V^ZH
~rdi	]!H#H)]*I+J,I-[/J3G9F:H=I>c?HBFCGDYI]KFNIOIP_RJSIUFVHXHZH[J]I_IbIcIe]fHhG
~rdl	y@]H]ZJ
~rdn	kE[LbZI
~rdo	r3_D[HIZY
~rdp	g%H([)E*C,I-I/J@]EIH]JIKYMIN^PDZHga
~rdr	]#I%H(H)]-H._/J7I:J?J@IBFDIEGH?IHJJKHMHNJSaTJUFVHWHZC^JaIb_c^dZe[fdgHhJ
~rds	l@aGaHFIIZGdJ
~rdt	o@YHJNXd_h[
~rdu	j%[>aHId]
~rdw	i%a?bHGZDdZfI
~rdz	t9]CYhX
~re^	K!H#J&H(H)E*H+^,I-F.F/D1^2F3F4C6J9D;D<G=J?Y@HA_BaDFFEGBHCIZJCKbM?NHODQGRXSDUXVIW]XZYY[B]a_ZaZbHdeeHf@gB
~rea	M![#I%^&I(_)D*E+_,G1F3]5F6[7E8b9c:C;G=C>]@[AEB@CCDCEGGII@K^LHNbOEPDRFTCUEVEYXZE[D]CaHcadEeEfAhB
~reb	g4Z6Y@IB]HDKJMZZF[]]Jf^hZ
~rec	D!C#B%b&b(a)D+@/X0G1E2B3e4D5H6G7^8I9C:^;_<H=C>Y?_ADB>CFDIEFFGG@H]I?KcL@MEN]ObPCQDSATIUAVCXCYGZG[Y]J^H_]aXbIcDdCeBf>gDhf
~red	Q#^)I*F+Z,]-^.I/G0H1H2I4G5I6H7[8H9F:F;c<J=Y>D@EAIB]CDDCFHGHH[IDJJKILGNDOGQIRGS[TFVXYIZZ]E^F_Gb]cEdEeGhE
~ree	M!D#F%^&I(C)F*F+a.H1G2H4[5H7G9A;G<H=d?B@EAGBACDDGEGFFJEKFMCNBP[RXSFTFVBWFXGZ[[]^E_EaCbfcYd]e[fXgEhC
~ref	M%b&H)[*E-^/c0G1G2H3[4e5F6F8F:H;G<H=^>A@ZAGBBCCDBEGFFGDH=IbJbK]LFMAPZSCTDUEWFXCYG[E]E^F_CaCbEcDdIfCgE
~reg	H!B#B%G&I(A)H*H+l,F-?.G0F1F2G3E4E5F6F7D8J9X:C;F<G=B?_@YAFBZCcDiEFFFG]HGI@KALENZOcPCQFSHTCU@VDWDXIY]Z<[C]C^D_CbFcHdCeFfCgEhB
~reh	p)Y3]HXZZ_^
~rei	H!C#Y%^&Y)H-B.H/J0Y2I3B4]5H7G9A:I;D<G=b>C@YAHBdCHDAFIHDIBJEK@LGMINBOYP[S^TEV]W[XCZ^[Y]C^CaEdXeZf_gXh?
~rej	U!H#I%J(H)J,J-a/_0I1J3I4I6H7I9H:H=I>I?HAIBFDYEJGII]J_LINaPIRJSJTIUJVHWJXI[J]J^HaJbHcGdGeJfHgH
~rek	p=_HFI[ZFb]h[
~rel	d#I&X(J1Y6Y9[>I?I@HBHCIDYKGOJR[TYU^ZG[Z]Ic]dIhJ
~rem	C!Y#?%D&E(C)C*>+G,B-;.F/g0^2H3<5C6c7Y9C:@;B<H=d><?H@DA[B@CADEEhFEG@HFJGLAM=NaOAQhRBS?TbU>V?WAXEY]Z8[B]?^D_faCb@cedeeBg]hH
~ren	J![#c%C&X*[+Z,G/Z0I2F4D5F6^7F8I9F;c<H>[?HAIBECBDBEEF[GHIXJGKcLDMIQIRZSGUHWEYEZ;[_]B^I_Ea?bEcFe[fAgFhc
~reo	h9H?^@IBJCHD_GXHEIJKJM_OJZGaahI
~rep	S!I&J(F)H*Y,I-D.J/G1I2I3F4F5J6I7G8I:X;F=E>a?D@]AHBFCDEIFIGHHdIAJHKbLHMeNZOFQIRYTGUFVFWGYI[G]I^F_GaDdFeIfF
~req	N!E#E%B&I(a)F*D+_,G.I/F0H1H2H3D4G5H6Z7F8G:E;H<b>C?F@BAGBDCfDFEdFHGGHYIbJFKCL_MFNbOFPDQGRGS^TEUCVDWFYGZC[G^E_EaGbFc[dGfFgGhE
~rer	[!H#F%F(J+H3F4I9H:];e>G?Y@[A]BGD]E[HIIGKEMHUHVGWJXHZ][H]H^I_GaEbIdHfJhH
~res	6#A&G(_)[*G+>,>->.Y2A3I4F5[8e9H:];F<F>G@DAaB]CEDHFbGHHII<JFK=LGMCNCODQ]R^SbT=U[VYWcYAZa[B]Y^Badb]cHdFeGf^g]hA
~ret	S!b%D(X)E,F.I/G1]2]3c4G5I8^:Z;H<I>H?_AICCDBEHFHGGHBIBKXLEMDNJPDQHSZTDUEVCWGXDYHZH[F]F^I__eIgY
~reu	[!Z#Y%I&[(I)J+H-F3D4I7I9E:H=H>I?FBZCZDGFJIEJJKcMFNFPIRIS[TFUHVFWIXFZd[I]b^I_HaGbHcHdIfHhG
~rev	W#Y%I(H*J-a.Y/G0[3H4J6J7I9H:I>]?GBGCHDHHEIEJIKaNYO]PISHUJVIX]]H_IaGb]cIdFfIg[hE
~rew	_#I-I4I@IBIHaRISETIZI]IchfF
~rex	rHGLb
~rey	e!a([9JHFI[LYVI_Iea
~rez	n*[9J?_C]DIHHOJQXY]
~rf^	b(])J:J>I?[@^HFI]KaMIVZX[ZC^ZaIhI
~rfa	o#[H]RJSYXZZGbZgX
~rfe	n%J)[9_>J@XHEPY
~rfi	p3^9I:]>ICaHG
~rfo	e%_(I*Z/]3I=^?YB[CZDIHETIZI_JbX
~rft	vH]S]
~rfu	o(X4]?ZCHD[HIIZZI
~rg^	m-I8^A^HZPJSZZG
~rga	L!E#F%E(B)G*E+G,H-D.I/H0H1I3E4H5I6I7G8H9F:f;H<J=a>F?D@DAIBCCEDFEdFaG^H>JHKDLHMENcOGQIRHTGUdV>WfXEYHZ<[G^F_GaEbEcad[eHfEgGhF
~rge	X!H#E(G)J*I+J-F/I3H4J6J7I9a=G>J?G@XBCCFDZGcHYIEJILIMDOIPISJTYVGWHXYZe]Y^HaFbGcYdBeJfGgYhF
~rgi	yZ[f^
~rgo	S!]%H(D*I+I-E/H2Z3H6J7a8H:_=[>F?^AJBCCGDaGGJGKBLGMFNDOJPISHTHUFVGXGZ^[]]F^I_IaHeIfHgH
~rgr	o#aHFT]ZJb[
~rgu	n#H%I*^-H3I9G>J?_CIDIF_HDIIPJVJX]ZH]^aJ
~rha	h!Y-J3[9Z>I@XBIDYGZHFIIKIO_X]ZC]J^I_]h[
~rhe	c#G(J*[+X-I3J9I:J;[=I?bBID_HIIHKGNIVJXZZF]aaJfIhI
~rhi	l@YHHLYMZT^ZIbY
~ri^	X!H#^%F)_*]+H,I.Z/I2[3E4H6J7H8J:G;I>F?X@[A[BDDCF_HAI_JHLFMFNaOHPYRISGUFW]XFYJZ@[H]Z^H_HaFbHcHeJfXgIhF
~ria	Y!H#Y%H)J*I+H,I-]0I1J2J3G4I5Y7H9D:G;J=b>F@dAYBXDDGIIAJIKEL]MFNZOIPHQJRITZUHVFWJX[YIZ@]G^Y_HaEb]dGeIgIhE
~rib	]!H%Z(J-I/J1I3X4I8J9H=]>I?IBHGaHaIHKHMJNIP[RITIUJVJXJYZZI_HaIbJcGf_hI
~ric	P!E#G%C&I(G)F*Z+F,[-F/[0G1G2H6G7E8I9_;G<I=B>A@BAHB@CYE]GFH]JEKXLHMBNhOYPCQdRESJTFUBVGWaXFZJ[E^^_FbCdBeZfBgDhX
~rid	X#E%G(G)H*I+H-E/H1J2]3F4^5J6H7H8Y:Y;I>F?ZAIC[EIF[GGIZKEMFNFOGPHRHSYTFUFWHXGY]ZI[H]G^G_EaGbZddhF
~rie	N!Z#]&I)F*D+_,X-A.H/E1G3E4F5H6G7J8G9C;Y<I=I>J?BAGB]CHD^EEGEH>K[LJMCN^OJPHQHRFS^TYUDVHWYXdYGZ_]C^X_Da^cEdHfGgHhH
~rif	M!D#@%[&I(D)G*Z+H-C0G1G2G3_4D5G6G7D8G9C:E;F<H=D>b?@@EBYChDbEHFHGGHCIGK@LFMBNDO^PFQXRZTCUEVBWGX_YHZa[E]_^D_EacbEcDdEeHfEgF
~rig	Q!D#G%f(c)F*E,H.I/E0[1H2G3D4E5H6H7F8H9d:[;a<I=E>B?CCCFGGFHEI@MXNCOYP_QHRGSFUDVCWDXDYHZ<[J]D^Y_Ea[cHdDeIfDgZh^
~rij	h(^-J9H:^>I?[@IBJHCIIKIZ[d[f]hJ
~rik	y#ZHIN]
~ril	c-I/bHGIHKZT]ZF]^
~rim	Z!X#Y%H(F)I*B+H,J-E/I0J2J3B4[6I9D:G;J=F>Y?aAJBDC^D_FJHaJILIOIRHSHTGUYVGWIXDYJZ@[I]^^HaDbYcIfFhd
~rin	W!H%H)I+],I-b.J/I0I2J4H5J6I7H9C;I=H>E?C@IAIBZCZDGFIG[HaJIKDLHMFNEOEQYRIS[UZVGWJXFYIZ=[H_Habb^cFdHgIhY
~rio	N!]#G%E&H(_)[,E-A/E0F1G2G3]4C5G6F9E:Z;Y<H=[?G@IAaB@CIDJEFFGHDIGKZNZOHPHQGRYSCUIWYXYYGZY[J][^]aEcDd_eGfBgIhZ
~rip	]#H%E(G)I*H-H/I3D4J6a7I9H:I;J=^>G?EBZCGD_FJGaHYIHJIK[LIMGNGOHRZSIVHWIZG[I]H^H_YaHbGcHdHeJfGgahH
~riq	t5[IIN[^]
~rir	o@HIIKIMJZI[dd]
~ris	V#E%Y(^)G*G,I1J2I3E4H6]8I9]:]=G>F?D@[A[CEDJEIGIICJIK[LIMFNaP]R]SHV_WHXXYJZA]F^H_IaDbGcHdFeJfG
~rit	@!<#=%d&E)F*Z,]-A.G/D0]2I4[7@8_9@:=;g<I=Y>F?Z@:B<EAFFI>KCL?M<N^O[P^Q^R[S?TAU<V;XFY_ZA[>]?^?_Za<bBdgeefag[h=
~riu	j6X9JB^KZZX]]
~riv	N!B%G&I(b)[*],G-F._/I0I1G2G4F5H6d7F8G9B:E;G<I=D>^?C@DAGBZCCEGFGH^IBJYKBLGMCNBO_PeQGSFTEUDVBWGXCYYZI]H^E_Da_bEcCd]eGfagGhC
~rix	vHa
~riz	[(_)_3Y;[?JCJHDNIQXT_UGVbZI
~rje	yHYb^
~rk^	J!C#C%[&I(H*D+F,G-@6F7E8Z9A:G;J<H=C?GAFBgCFDBEHFHGCH^ICJIKAM]NBQ^SATDUBWFXDZd[B]C_DaCc^eEf[hE
~rka	rH]ZHh^
~rkd	y![HY
~rke	h!Z#^3[<ZDJF]KJO[XIZGh[
~rkf	y!^=^@HHJZE
~rko	o%[2[I[KJTXZI
~rks	k#Y7cZH
~rkt	kB[KYM]dIf[
~rl^	h@JM[ZHbXhc
~rla	Z!Z(I+J-G/X3H7I9Y:];I>F@dBFDFHHI[OITHUHVXXGZA[[]Z^Y_GaHbHcIdIfIgZh^
~rld	ySZ
~rle	d*J-J?[@IBYC^DaHFIIKJN_OZZGaI
~rli	f%X3J=]?YC^DGIIK_NJZHbY
~rlo	h!Z9I:]>[?J@HBJCIDJHZIHKJNIR[TJU^VaZEaI
~rly	h!^3^@^BFE[KGNZVFY^ZIaIcE
~rm^	U#H%](C+Y,J-_/I4I7I8^9D:];J=I?E@DAJDFEIFJGHHaIHJIKGLHMFNFO_RJSITIU_VEWIXGZ=]Z^H_HaDbdcIdHeJfHgIhb
~rma	R!H#E%F(C)e+X,G.J/H0I1I2I3g5I6I7H9F;H<]=D>D?C@EAGBECbDgFHH?ICJHKDLIMGNYOBQ_RHSHTGVBWGXFYIZB]F^GaEb^cGdEeIfGgHhE
~rme	^!J#H%[([*J-Z3Z4J9G:Y=I>_?H@IBYCGDGHEIEK_MZTJUIVHXH[I]G^Y_JaFb]cIdIfIhY
~rmi	O!F#B%g&I(b)I*F+F,H-_1H2G3B4G5H6H7F8H9[:D;d<I=I?C@GAGB[CED@EHFHGFHYI@JFKELEMCODP]RHSGTDUDV]XDYHZ?]d^__EaEbDcFdEeHfEgFhD
~rmo	o#F-^>^BIHATFXHZbaIhH
~rmu	vZHha
~rmy	r:_HIJXNYU]ZI
~rn^	I!a%I(B)^*E+G-Y0E1G2F4C5F6E7F8E9[=A>E?I@bAEBJCADBEEFEGCHGICK_LGMbNXOHPIQFTIU_WGXG[F^aaCgFh[
~rna	V!I#F%G&J(E)I*G+G,I-B.J0[2I3g4H5I6H7G9D:b;]=G>]?a@?AHBDCDDXEIFIGJHBIaK_LHMGNGOEPGQJRHS^TFUFWHYIZG[Y^F_GaDb[cEdCeIfYgHhE
~rnd	v#^MFf[
~rne	b-Y3I4H:^=I>I?IBJDJHEIHKGMJN_RJXYZE]IchdHfFgI
~rni	g!d#Y%J(J-H/J3I7]9I>IAJBHCIHDIDKcMJO]PIVJZEdJhI
~rno	_!I#H(I-H3[7J9[:]=J>H?J@bAJBICID[HCIGK^MINHOGPJTIUIVIX^ZC]J^I_[aIbJc]d[fIhG
~rnz	v!]
~ro^	H!H#?%E)A*F+G,H-C.I/G0J1D2D3f4A5D6C7H8G9A:G;D<F=?>h@DADEFFZGHHGI[JaKDLCN>OhPJQEUFVZWHYCZ][[]A^B_EbCdJfDha
~roa	i!Z#I)Y>ZHZT[ZJa]
~rob	Q!C#B%Z(E)G*F+F,H-A.I/F0G1H2I3X4G5I6H7F9]:D<J=X>G?D@FAYBeCCDHE^GGHGIBJGKELIMEOZPDQIRHS]TDUDVHWEXeZe[F]E^E_EbGcddEeHfFgGhD
~roc	X![#F%F(G)I*H-D/X0J3G4H6I7I9D;X=F>F?F@_AJBYCIDFEIH<IDJILZMYNGOHPGQJRISaTHUHVFWJXDYIZ]]g_GaEcGeYfG
~rod	c#J(J*J-[9I=H?[@HBGCJDJIIJcKHMINGPJSIV^XJc]dYf[gI
~roe	vHYV_ZI
~rof	^%H(^*J-G/I3a9I;[>H?H@IBICbDHGYIHJIKIMFNITJVXXJZG]I^JaHb^cJgchI
~rog	v1^9]
~roh	n)[-]?JHJP[QYUI^^
~roi	d!J#^%a(_)_*I-Y3I9I:I=J>H?J@HBHCIDIHHIYKIMINJP[QXUHVHXZZD]J^Z_Ja[bJcJfJ
~roj	l:Y@JH^K[ZZhZ
~rok	[!H#J%H(J)I,I-H/]0J2]3I4^6I7I8J9H;]=H>G?HBHDHGIIHJIKYMHPIQYR[TIUIVHXIY]Z]]Z^I_IaIbXcZdFeHfZhI
~rol	M!X#E%D&J(i)h*e+E,G-H.H0G1F2F3B4h5g7C8F9B:C;G<H=B>C?B@@AFB@CBEGFGGFI?JdKBLXMDNFOFPESFTGUCVHWFXDYGZ;[E]D^D_DaCbEcDdFeHfDgDhD
~rom	I#H%B(A)^+d,G.I/B0F1[2F3C4Z5H6Y7J8J9B;a<G?G@CAEB?CIEFFEGYIEJ^KaLaMAOIPaRISETXUHWGYEZD^Z_ZaHcXeGfIgH
~ron	I!Z#^%[&H(B)E*I+D,Y-B.G/H0Z1E2F3[4F7C:B;E=C>EAEB@CADAEYFEGhIAJ]K@LDM^NHPIQGRbSFTGUBWDY[[D]J^DaAbJdaeDf^h^
~roo	c(H)I*c-J@JC]HbIIKJPIRIZEcZhJ
~rop	R!F%G(E)H*G+G,I-d.I/H2^4E6I7G8I9D:F;H<X?d@ZAHBBCCDEFHGYHAI_J]KCLGMDNEOFP[QIRGSZTFVEWHXeYIZ>[G^c_GbEdFeIfEgGhD
~roq	p>Y@Z
~ror	I!]#C&f(B)E*D+D,^-B1E2G3J4C5F6^7D8Y9B:D;E<F>C?C@DA[B]CCDCE^FEGGIHJHKGLEMCOHPBREScTEUDVGXBZc[D]@_[aBbCc[dCecfXgEhA
~ros	M!D#I%E&J(D*Z+F/Y0H2H3D4E5H6G7b8G9E:H;H<I>C?C@@AHBACDDDFGGEHFI[JYKIMHNDOGPEQIRXSjTcUDVCWDXDYGZ@[E]X^E_EaYbCc^d]gbhX
~rot	S!E#E%F&J(D)G*H+G,G-b.I/]0E1F3D4F5H6G7F8H9C:F;b<I=D>_?C@IAGBCDDEHFHGFH[KGLGMDNHPdQHSGUDVBWHX_YhZ?_DbEcBeFf[hC
~rou	L!C#_%B&I(H)E*D-A/D0I1J2G3D4E5F6F8E9B:H;G<H=B?A@GAFBaCAEFFFHcICJFK]LEM@N[OFPcQHRFTbViWIXCZI[]]H_JdFeDfZhG
~rov	S!F#E%G(E)I+H,I-C.J/G0f1I2J3F5I6I7e8J9E:H;I=]>c?D@]AIBBC[EJFJGIIDJGLXMEN^OHPGQJRISDT]UGVFWHX[YIZ@[H]E^Fa^bYcFdGeJfEgGhE
~row	U!Y#D%J*J+J,I-G.a3H4[9H:I=I>G?H@cBFGJHXIGJZKELINEOIPIRISJUIVGXcZ>[H]_^I_IaGbccFdJeZfHgJ
~rox	]-[0J3I4H9J=J?I@JBICIDJH]JJLYMINFRHSJUJXJYHZD]HaIb_cidIfEhI
~roz	v/YB]HZZI
~rpa	i/GZH_^gc
~rph	v/IZI_b
~rpo	h)[*I@IHXKINaVIW[ZIeX
~rpr	i@IC]DYH^O]P[ZF][
~rqu	i#I*]/_2[9I@HBICJDJHFIHKGL_MITIVZZY[]]^hI
~rr^	d!I#J%J-I3H4_9J=J>J?I@JBHCJGIHDIHKYMHNJOJSGTaUIVIXZZY]__JaHbYcIdJfbgJhJ
~rra	Z!F#[%H(F)I*H,_-_/J0J1J2I3^4^7I8I9[:H;J=H>G?F@DAIBaCFDFF[GJIDJIKFLIMFNHPGRXSGTGUZVFWJXYYJZA[H]H^GaFdCeHgIha
~rrb	rHHba
~rre	L#b%F&Y(D)G*F+F,Z-@.H/D0H2G3[6]7E8I9B:D;G<H=C>C?Z@ZAZCAEXFGGFHFIAJFLENEO_PEQHR_S]TJUDVBWDXGYGZZ[a]C^C_Fa[bCdCeIgFhi
~rri	W!I#I(H*I+I-G0I3E6^9G:I=I>Z?G@]A]B_CFGJIFKEMGNHRISJTIUIVHXFZ^[Y^J_JacbIcIdXfHhG
~rro	F!]#Y&f(@)G*C+B,^->.I1G2E3H4A5E6]7A8Y9?:A;D<E=G>??AB^C@D@E]FDGFIEJFKCLCM?OHP@RCSdT_UAVCWHX[Zd[Z_Ya?bHcXdAedgC
~rrt	^!J#f)Z-[.Z3I9J>I@GCIDIIGKYMDNITbUJVIZF[Z]HaIcIfJgJhI
~rru	l#[+_-JBJDFHGNZZJ]b
~rry	e#J-J3J9c?J@HBIDJHDIIKHWXXJZbd[hI
~rs^	^#J%_(H,]-F/Z3I4Z5Z6J8Z9H:I?I@YAYBICIDIHAJ]KGM[NHPIRJSHTIUIV]XI]I^J_^aIbIeJfG
~rsa	j*Y-J1Y6[>H@IBJCJD]IIKaM[NJUIVJZH^[dHfIhI
~rsc	c!Y%H(Y+]-H/^2X3H4J6^9H<Z>G?[@GBICHDGEZHDI[KGLZMIOITJUJVHX^ZD]J^I_Ia]cZdIfIhH
~rse	i+Y-Y9J:J=J?I@IAXB[DbHCIIKINIS]U[W[ZD
~rsh	hPYZIgc
~rsi	[!J#H%H(H)J*I+H-H1g4H5_6J7b9G:J=H?H@GBHCHDEGJH^IGJJKIMGNIOIPIRHSITIUHVHWJXHYaZF]HaIbIcGdFeJfGgH
~rso	[!J(G*J+I-Y3G9^:I=Y>c?[@]BGCGDIFXHZIHKHMINHOZSYU[V]WIXZZA[I]JaFbJfIhJ
~rsp	t+[CJDX_^
~rst	R#E([)F*F+F,I-E/G2I3E4H8]9F:I;H<J=Z>C?D@cAGCaD^EHFIGHH<KBL^MDNHOFPFQJRHSFTGU[V^W^XEZ^[F]Z^D_FaBb[cFdEeIfEg[hb
~rsu	h#^9H@ZHGIJXcZ[
~rsy	n1f9IHFMJdIfG
~rt^	D!F#](H)H*E,C-E/X0F1b2X3X4G6A7G9I:=;Y<H=H>[?AACB]CEEEFYHfI_KJMGNBO@PIQZRCT_VCYEZF[C^AaGb^eEfahD
~rta	N![#C%D&I(Y)D+E,F-G/A1^2G3C4F5G6G8G9A:_<I=D?GAXBYCIDYEFFGGFH_IcKGMYN]ODPDQHRFT]UGWEXCZ;[E]C^X_EaBb]cYdEeGfJgfh]
~rtb	lHEM]c[dGfc
~rtc	yKXbZ
~rte	V!Z#D%I)I+G,I-Z/Z0]1I3D5H6I8J:Z;I=E>C?EBCCEEJFII^JIKaLHMENYPZQJSHTFUIVJX_YIZ?[H^G_GaZbGcFdYeIfXhE
~rtf	rHHJZM_T[
~rth	i*Y-]@IDJGYHBIZMZN^TYX[
~rti	]!J#X%I(G*J-G3H4I7I9G:H<Y=I>H?H@XBGCHDGHeI_KYLJMHNIOJP_SJTJU[XHZC[J]]^Z_JaFbHdJfIhJ
~rtm	i(Y@JF_G^KJVbZF
~rtn	d!I8Z:e@IBHHIIIKIMJS]ZG_YfIg]
~rto	g*Z-J/Y1J3F9I=I>JB^DII[KJMIOIRZS]THXIYYZ[_Ja[bJdHeJfF
~rtr	c%[(G,I/I1[4J=H@IBHDJF]KIMINYPXRZS[UIVHZF^JcIdZe]f^gYhI
~rts	yG_
~rtu	k%]H[KJR[Y]bYcH
~rtv	y5XKX
~rtw	yL^
~rty	b-c.Y3J7a@GBIHCIFJaKGNJXJZDbYhI
~rtz	a%J(I+J-]:J=Z?X@IBICIDZIIKHNHPJS]U]V[WaZF]JcIdGfYhJ
~ru^	n3[9I?]H]_[bY
~rub	k3[>ZHHNZT]ZHc[
~ruc	K!Y#F&Y(Y*D+E-C/J2G3H7H:];E<H=^>D@CDGF]GFHHIAJIN@OEPYRYTDW[[H]J^Aa[bZd]e[f_hA
~rue	k=^BZC[HFZE^a
~ruf	b!Y#G,Y3b4J9Z=I>Y?^@GBXCZHCKHMINIOZPIQ[TIVIZC]Z^J_Ja]cIfJhJ
~rug	j![@YC[HGYXZHb[d[f]
~ruh	j-J9J>J?]@^HGIIKcPYZF
~rui	e!]#J(Z-I3H9H:^;^>I?Z@HBICIHDKaMJNISZUJVIZD^]aHdIfJhI
~ruk	p8_H]ZJ
~rul	Y!J(H)J-F/]3I4I7I8I9J:I=I>J?IBHCJDIGfIZJZKEMHNgPGRJSJTJUIVGWJZC]J^J_GaIbIdIfFgIhI
~rum	i#J-J0]3Y=J>J@IBHDIHBIHKIL]MJNYVZZF[[][^[c]dJfJga
~run	U!H%G)H+^,Z-E/H0[1]3^4G8I9G:G;I=G?EAJD[FJGZH=IGJ[KIL^N]OHPZQJR[UFVDWHXFZ>[H]F_HbFcHdDfdgH
~ruo	p(_)]*]?G
~rup	Y!G#H%H)H*H+^,J-H/J3F4I7I9F:F=G>H?G@EBECHDCG]H[IFJIKGLIMGNHOIPdRJSHTIUEVkWIXGZ@[I]^_IaHbGcHdGfGgIhG
~rus	r#H9^IIVHZZ
~rut	vF[ZI^^
~rv^	h(J7I9J<J>J?cBIDHFdHIIIMIUJVIZXbIfI
~rva	tF_gX
~rve	J!E#H%C&H(D*E+F,F-B.H0J1H2D3C4f5f6f8D9C;F<Y=A>D?B@BAFBBCCDCFFGBIBJEKELFNFOFP]RfSETDUBVCWFXDYcZA[E]C^DaBbBcdeEfcgEhD
~rvi	H!A#B&H)a*B+D,I-A.F/D0]2^3B5E7G8E9@:B;F=E>C?@@AAFBHCCDIEDFIGBHCIAJEKAMZNCOEPJQFRYSgTDUeVZWCXCY]ZC[C]B^FaDbAcddZeYflg@hB
~rvo	p3YHZI^fI
~rvu	y9aHGfJ
~rwa	f-I/]2Z3[8Y9G?I@HBIH_KIMINIdagJ
~rwe	_!J%a(J*I3I4I7J9I:I;a?ZBHCIDYHAIHKbNIOJPYRZTZUJV]XIZC]I_JaHbIdHfHhH
~rwi	r%]PFhY
~ry^	I!C#G%G&c)J*D+B,E-C.I/F0F1G3b5]6E7I9c:_;E=G@GACB>CED]EGGCH[IJJ]K_LbMDNbP]RCS]UHV=XBY^ZG[DaBbEcGd^eEfEgIhG
~ryb	i+Z-Y@XB[HINIS_VXZGdJ
~ryf	tC^HJX^aY
~ryo	e)]-J3Y9Z>J?J@IBJNJS_V[ZH^]
~ryp	X!I#H%I(I,I-H/I3H4H6i7J9G:J<e=I>I?H@HBHCJDIGJH?IHJIKHMINHPIRHSITIUIVJXIYeZC]J^I_HaIbIcJdGeHfGhI
~rys	yZI^^
~ryt	c%_+Y9H>]?Z@FB]DEHDIHKFMYPEXIZc]YfFhJ
~ryw	r?[MZS^ZG
~rz^	h:Y@JHXI_M^TYZF_Y
~rza	tLYda
~rze	a(I3_4J9F:Y=I>I?I@[BFFZI^KGNYOIPJR]TIUIVIX^ZC]J^IaHbIfIhX
~rzl	y@ZK^ZH
~rzo	y(^9]HJ
~rzu	n-Z/Z4]@ZHHKZMIN_ZH
~rzw	tD[L[
~rzy	g(]*Y-I/]3I9F?J@IBICIDIH[IIKJNIZ_a[dJhZ
~s12	y9JHDSaTI
~s50	m#FH[Tc_H
~s53	yHX
~s70	yH_
~sa^	S!H#D%B(C)[,H-[/G0f1G2G3C4E7I8Z9I:];Z<I>b?B@DAHBIC^EHFGGXIBKeLGN^QHRFSFTFVCWFXDYGZE[Z^F_EaCbIcHdDeHfCgHhD
~sab	P!h#G%H([)[*F+I,I-Y.X/H0J1Z2J3G4H5J7H9Z:F;^=F>G?Y@FAGBFCGDGEIFIGHHYIFKGLIMGNGOIPFQJRJSGTHUbVCWFXHY[Z@[I]H_EaHb[cHdFgIhH
~sac	_!b(H)Z3J6Y;]BJHFLZU]VIY^ZHbYfI
~sad	a!I#I%I(Y)J*I-G/J3I7J9I:I=I>H?H@HBHCHDIEaGJHCKfMGNaOIP[RZTJUIVFXIZA[J]I^[aIbJcHdHfIhF
~saf	o.[2[HZJZ
~sag	R!G%G&J(C)F*H+F,H-Y.Z/H0Y2I3G4H5I6H7G8I9B:F;H<J=E>]@CAHBDCaD@E^FHGHHXJHLHMFO]PFQIRGSETHUHW[YHZb[G]HaebGcFd[fEgFhX
~sai	a-H/c3G9I=[>I?I@HBHCIDIEIHCIFJZMIOYUHVGX[Zc]JaIcYfJhZ
~saj	r9I>_DHHCZZaa
~sak	i#J%](a*J-I3b9D=]>I?Y@IBICZDXHCIZKIOJUJVJXIZFaEhI
~sal	[!H#H%I&I(G)I*H-D/I3^7I:Y=H>E@aAJBECYF_GIH_IDMXNGPHRISITIUGV]WJXHZY[I]I^I_HaDbJc^dIfHgJ
~sam	R!D#D%X&I(E)H+F,H-@.I/Z2H3D4F5H7[8Z9I:F;H<I=E>D?E@bAcBBCEDDEHFFGGHGIGKcLHMFNJOIQgRGSJTEUYWGXEYGZ^[F]E^G_GbZcFdCeGfEg[hC
~san	]!I#[%_&[(a*J+J-[3Z9E:Z>I?H@FBFCHDXHJKDNXOZPIS]THUEVFXHZE[X]H^JaFbIcIdIfGhG
~sao	k%Y(Z1YH[][^YdI
~sap	n#X%I>HHZP[aGbZ
~sar	Z!I#I%H(X)G*H+I-H.Y3H9H:I=_>I?]@GBHC[D^IHK_MHNIUDWHXI[I]I^I_JaIcJddfHhY
~sas	nDZJ_
~sat	I!_#I%Y&H)Z*A+H,D-G.I0G1F2G3J4E5G9C:c;Z<H=^>C??BIDEE_G^H=IDJEKYLFNbPZQGRETGUdVIW_XG[F_HaBbGc[dIeEfFgDhC
~sau	y6Y
~sav	r-H9I=[HbIHKJZF]Hf]hJ
~say	F#Z%D(D)G,H-_0F1Z2H3B4E5H8F9D:[;I<H>C?C@EBBDGEZFGHCIaKYLIMBNZO[PDQGRFUZV^XcYGZZ[F]G^X_YaHbHd[fDgBh]
~sba	f-H4[9I>]?IBICIDHEYIIKHMIR[XaZGdJhb
~sbe	v+I-[D[HY
~sbl	]!I#^%I(J-I1[3I?F@IBbCJHCIJKJMJTaVJXIZG[d^JbG
~sbu	yI^
~sc^	d#I3[:^;Y=Y>Y?JBGCJDHHBIHKISZUJVHXIZ]^XaIbJcZfJh[
~sca	d-H=_>H?I@HBHDJF[H_IEKGL_MHN^VJ]Y^IaZbIc[fIhH
~sce	h(J)Z.X?^@HFXHEKZZYcYg]
~sch	I![(G)J*B+]-D/X1X2H3E5G6^7B9]:?;E>^AGCDDDEHFHGHHIIBJEK[LGMHNGPYR^SATFU]VJWBX[YbZC[F]C^A_YaIbbc]d^eZfX
~sci	d!H#H%I&Z(I-I0J3H4J6^9Y:^=I>H?I@GB]CGDHHII_KHMIPJTIUIVHXIZ[]a_IaHbJc[dJfIhJ
~scl	h-[/dGYHGNIcJ
~sco	V!D#G%E&_(G)I+I,H-]/G0H1H2H3B4G5J6H7H8H9D:G;I<J=F>^?Y@EAIBECFDEEZFZGeHEIZJFKZLHMENDOGQIRGSHTGUXV^WIXGYHZY[[]G^G_Fa_bZc_eIfGgIhE
~scr	M!D#E&I(B)E*D+c-A.H/E1F2G3Y5G7D8Y9F:D;F<G=]>[?G@@AGBJCAD[EFFFGaIHJEKFLIMCNAObQISETCUBVBWEXCYbZI[Y^DaBbecId_fbg_hF
~scu	h3I9ICIHIIdU^ZI
~sd^	i@^BYHHMIP[ZHb[dFf^g]
~sda	o-J@_HZKINZR]ZG
~sdh	i%IHJPc
~sdi	vL]f^
~sdp	vPa
~se^	Z!H%G&](G*I+I,J-G/I0J3D4I6I7I9Y:G=Z>Z?^BFCHDYEIFIGFHCIbJIKDN^OEP^QZRISIUFV_WHXHYJZG[H][^Y_IaEbHcHdYeJfZgJhG
~sea	h!Y(J-d3H9I>E?I@IBJDXF_GHIIKGMJNIOIZB_aa]
~sec	M!D#C&I([*_+_,F.H/I0G1F2[3X4B5G7E8_9C:D;Z<d=D?a@bAFCfD]EGFGGFJIKALDMCNAOEPCQ]RDSHUDVDWFY_Z:[I]Z^J_EaBcEdDeGfB
~sed	V!H)H*G+I,^-_/X7H9H:H=I>J?c@EA[BECGDIJIKbLHNHOISJTYUIVFZE[E]I^G_GaHbHcIdIg_hG
~see	d-aA^HFI]P]VJZJaYdJfHgY
~seg	X#G(F)G*^+F,I-X.J/I0I2I3J4G5J6I7G8[9Y:H;H<J=_>G?_AHCaEIFIGIH=JJKBLHMFNFOFPEQYRGSZWHY^ZE[H]b^H_GbGdGeJfCh]
~seh	t-Y@Y[[
~sei	V(E+[,I.Z/G0H2X3I4G5I6H7H:X;H=^>E?Z@AAIBZD[EHFYGHHEI]JIK_LGMENBOZPFSZTGUDVIWXXYY[ZA[G^Y_GaIbIcEdDeHfagG
~sel	K!B#H%C&H(@)g*D+E,F-A.G/C0E1E2F3B4D5F6_8E9A:A;I=F?]A]B[CBDHEFFEGeHFI@JFLYMENDOFPAQ]RDUgViWCXCZ@[X]F^c_BaFbGc@d[eEf<gChH
~sem	j%[-]3I4]9J>H@HBICID^FZGZHXIHK]M[RJVJZEdJfIhJ
~sen	C!>(H)C*C+@,F.J/D0I3E4@5E7]9G;C<G=D?<@ZB_C<DJEBFCI_KeMXNbO@P?QGRAS@T>U_VAW@XBYGZd[]^[_Zabc?dbeBf<gBhc
~ser	9#H%E&A(Z)_*H+H,@-?/@0H1F3>4_5^6a8F9?;a<I=X><?B@CAbBEC@EYFaGZIBJ@KAMINDOAP]QIRdS_TCUbW?XAYaZC[F]Y^Y_baAbHcedXeDfjgZhE
~ses	U!G#]%G(F)b+H,I-E/a0I1I2J3G5J6I8J9E:I;I=G>G?F@EAIBFCFDGE^FJGJHEIZJILFMGN_OHPGQIRISHTFUHVGWIXFY_ZD[Z]e^I_GaDc^dGeJfGh]
~set	7#A%Z(b)_*^+E,J-9.[1X2B3E4H5[6B9?:[;G<Z=Z?Y@EAJB]DYEYFZGGH@I=JGK>LHMCN=ODQHRGScT>U^V^WdYCZ^[C]Y^E_Ga^b_dGe[fZgbh>
~seu	d#I(I*I-H3I7]9H:J>I?]@XCbDHHCIGKHMINIPYSITXU[V[XIZD[b]JaHcIdIfIhH
~sev	k#Y-I1]@]
~sew	y7[:^ZHdH
~sez	p-YI]KX
~sfa	jHGIXNcRXWJZIf^
~sfe	t6]7ZHa
~sfi	f(J/[GaHFIIJbN]ZG
~sfo	pHa
~sfr	o*]?_HIX]
~sfu	f#J%J)J@JBbHGSJTJUGVXZ[[Ie[fH
~sfy	p@ZN_
~sge	d#Z%I(^)Y-I3I4]9H=I>H?I@JBHCJDZEYG]HCMJNJRITIWIXJYZZI]IaHcYd[
~sh^	S!C#G%E&I(C)F*Y+F,G-C.I1H2G3Y5H7G8G9D:E;H<I=C@EAGB]CEEGFfGbHDICJEKEMeOFQHRFSGTEUEVDXE[H]b^H_Zb^cDdBgIhD
~sha	X![%I*[-I9I:Z=[>H?IBIDJHaKIMJPITJVHZB]J^bdX
~she	a#]-G/I@FBIHJK^NITIUIV[ZD[J^Igdh^
~shi	l7a>JD[HGPYSHZF^^
~sho	M!B%E&I(C)F*E+b,G-C/_1G3C4E5G7I8E9B<J=D>I?]@EAGBADFEGFGGEHeI[KFMFNJPFQHRbS]VGWGYG[]]X^H_YbbcFdZeGfDgFhB
~shu	m!_#a-J>Z@IHEIIKIZG]ZfZ
~si^	d%Z(^/Y3_;X?I@IB]CJDHHHIZKJMIOZVJZG
~sia	a-]1Y2[9H:Z@^BHCJDJI[KHMIX_ZHhI
~sib	X#Y%F)G*I+J,J-]/H0I3]4_6Z7^8J9I>^?F@]BDCIDGIFJIK^LHMGNIOIP]SGTGUGVBWIXGZ][Z]H^F_IaIbFfHgHhJ
~sic	Y#G%H(G*^+Y,I-Y/I0J4G7H8J9C;Z=b>F?bAJCYFJGIHaIEJJLINHOGPYRISITJUGVEWJYYZD]G^G_IaIbJcHdFeIfGhF
~sid	]#I%I(_)I*I-[/a0J3G4G7I8J9G=I>F@GA[BHDHFJG_H^I]KFMHPERISaTXUIXIYIZB[I]I^I_ZaHbHdIfEgJhI
~sie	a!I#X%H(I*I+I-H0[1]3G4H7J9Z:I=I>E?G@EAZBGCHDYG^HYK^LJNGO^PHRYTZUIVHXYZB[I]H^]_GaZcHfXhH
~sif	yHIIa
~sig	K#C%A&J*E+Y,[-F.H/E0G1G2G3F5G6F7b8G9Z:H;H<f>G?A@AAGBDCDDZEHFaGDH^IZJFKHLcMYNCOFPFQIRFSETbUDVAWFXDYGZY[^]__Ha?bYcCdDeFfC
~sil	e-a;YDIHCZF]J^[abdZ
~sim	e-H3C9I>E@HBJCHHYIfK_LYOEXZZGaFhG
~sin	K%[&H(B)a*B+Z,G-_/H2G3F5I6I9B:H;G=b>F?D@CCJD_EFG^H=IAJJLZM^NGOCPHRYSETBWEXHY[ZF[D]B^Cc^dZeEfdgIhE
~sio	M!F%d&I(^*D+D,G-B/F0d1f2Z3_4I5]6G7F8G9B:E;a<H=B>B?B@AAGBBCDDBEFFFGEHeICJFKCLEMCNDOEPZQHRESETHUDWFXCY_Z@]b^E_EaAbIdBeFfDgEhY
~sir	r3I?aDIHDKHZ[a]h]
~sis	Y!H#G%H(G)I*H+],^3B4I6I7I8X9H:G<Z=H>I?GAbBECGD_GHHBIFJIKaLIMGNIOIPHR]TIUXVGWIX]ZB[Z]H^I_]aHbHcIdDeefGgIhZ
~sit	W!G#F%H&J(H)I+I,I-]/H0I1H3H4[5]6I7a8J9E;J?D@EBFCFDFEIFIGIHcIbKEMJNaOHQJRGTGUGVGWHYIZ?[I^I_GaFbDc]eJfEgI
~siv	l-Z3Z4]6YHIZJcYeX
~sja	vHHU_V^ZI
~sk^	S!G#G%H(g)F*Z+I/J3F4H5J6I7H8J9D:G;J>A?[@^BDCHDEEJFJHfIDJHKEL^MFOIRISHUGVEWIXGYIZH[G]F^a_HaFbJcGdHg_hH
~ska	n9JBJH[ZZbb
~ske	Z!J#I(I)I*[+Y-I3H9I>H?a@FBHCYHZIGKFLcNJOZPJR^TJUIVGZE[I]G^I_Ia[bIhH
~ski	i+[1]3[@JD_HCZIaFc[
~sko	p%]3a4]9I=]>IBJCIDIHGIIXJZGa[
~skr	h-J3J9F>I@IBJDJHaIIMIO]YXZEdaf_g[hI
~sks	[(I*Y,Z-G9J>F?G@FBIC_DGH_MJNIVJZXaGhb
~skt	t/]HaZG
~sku	y@[d[
~sky	yH]
~sl^	y@JIYK]
~sla	[!H#G%I)I*I+J-G/I0J4I7H9F=I>Y?G@HBDCHD^FeGIIFJIKZLINFOZPHSHTIU_WIXGZ^[H]G^Y_HaFbFcIdYeJfFgI
~sle	v-HI]ZZd[
~sli	i-[6Y9IH]IJKIUaY]ZHfXhJ
~slo	Y!H#]%I(H*I+J-[/J3H4I7I9E:I=H>H?H@IB]CGDGH_JJLJM[N]OJPISIT^UHVGXH]I^H_IaHbYcEdYfHgIha
~slu	l9H@HBIHEIJP[U]YXZ]cZdIfchJ
~sly	n-Z2ZHIP^Z]
~sma	[!I#H%I(I-H/I3D4I6]7J9E:I>Y?H@FBECIDHG^H[I[K[MGNIO[PIRIT_UIVHZB[I]I^J_HaYbbcHdafEhI
~sme	v3JCaYYaJ
~smi	yH^
~smo	h(I)Y9I@aAcB[HGIIKIMITXZE_Hh]
~sna	k6Y9I>[BJHYRcZG
~sno	t-a9[NGZI
~so^	P!a#C%c&I(Z)H+E,G-A.I1G2Z4G5H6G7H8G9J:C;[<I=H>d?D@ZA]DDEGGJHYIBJGK[MANBPIQIRISETDV_WFX^ZZ[D]__FaAbIcFdBeIfCgH
~soa	t9[?YHZ
~sob	v9XB[_Z
~soc	t-^8Z:YIEZZ
~sod	rIYN^
~sof	M!E#B%F(D*Z+G-H/Y0I1]2H3F4F5H6G7c8H9F:F;H<I>D?E@JAHBDCFDEFHGFHIIBJ]KDLGMINEOGPEQIRYSiTcUEVDWEXEYHZ?[G]F^Fa[bDc^d^eHgchE
~sog	v@]MX
~soi	n@aHIMXNYT[ZI
~sok	pX^
~sol	N!B#A%g&I(?)Z*D+E,F-@.H/E0F1Z2e3A5G6G7E8F9Y:D;c<H>A?^AFBaCcDBFIGFHCIHJEKHLEMBNBODQ_SEUZV[WFYFZH[_]C^X_DaDbCcIdEeGfCgahB
~som	P#Y&J(Y+I,H-d.I0G1H2H5I6H7F9A:X;X<]=H>E?HAGBBDGEbFYHIKYLGMHODQIRGSFU[VGWHXEYHZ_[FaCb[cEeHfZgGhC
~son	R!J#a%D&I(D*I+I,G-b0J1H2G3Z4E5H6G7F9_;G<I>b?H@YAGD_I^JZKCMBN_PHQHRGTDV[XCYHZ:[I]E^F_EbDdDeGfCg]hC
~soo	r(I)[*X@aHF^J
~sop	p(]1Y@XP^VIZI^J
~sor	^#H(I)I-H3I7J9_:I?I@ZB[CIDIH]IHKHMHNIPYS]TYUGVFXHZ^]J^IaIbIcYfIhH
~sos	y!Y@]
~sou	c!I-I/^3I8G9F>J?J@YAdB[CJDJGXHZIHKGMYNIZIbYfI
~sow	yT[
~soz	r9JBZU]V_ZI
~spa	W!G%G(G)J*H+I,I-C1I2I3_4G5I6I7a8J:G;I<J=G?_@IAHBECDDCFHGHHYIcJIKILIMENFPHQJRHSITIUGVFWJXEYIZD[H]F^H_facdGfFgIhD
~spe	M!]#e%C&a(D*E+F,F/F0F2F4C6F7E8G:D;G=D>A?B@_AGBECBDFEGFZGGHHIaJ^KGLFMGNbPEQHRESETbUZVGWFX^YZZA[b]C^D_Da]bXcbeEfEgEhA
~sph	p2ZHZIaZJ
~spi	i#H&[(I-_/J7J9H:_=I?I@HBGH[IGJIKHNYUJWJXIZc]GaIbGfJ
~spl	k/Z>]HZIYZE[]gY
~spo	X!H#E%I)H*^+I,I-F/G0Y1J4c5J6[7I9]:I;I=H>F?X@EAaBGCEDGEIFJHXIFJJKGMFNcO[PGQJTFUGVGWIX^YIZE[I]HaBbIcFdHgJhH
~spr	G!Y#B%D&I(?)e*H+[,E-Y/F0F1E2G3]4G6F8E:E;H<G=I>B@ICCDYEDFFGHHZIBJ[KDLCMCN[OIP^QGRES^T_U[VZW]Xa[G]C^G_DaFbZc[d?eDfFgChC
~spu	h3I9[;Y@JHJKJLYNJX]ZI]_^[aDd_fI
~squ	h8a9YAXBHVIZ^_ZfZ
~sre	y9_G[HCIJZJ
~sri	vN[W_
~sro	t?^HIZJc]d[
~sru	y-[
~ss^	F#F%d&F(])D*C+G,C-^.G0C1E2E3^4B5H6D8G:I;G<F=]>[AFBBC^EGFCGAHdI^KBLEMHNEO@QaS^TFUEVHWZXIZH[[]I^Ba]bJcEdEeGf@g@
~ssa	N!E%Z&I*F+E,G-[.[/F0G1H3E4F5H6G7F9A:G<I=^@HAGBBCbEXFFI@JFKdLFOFPFQGRFSETIUCVBX]YGZY[E][^Z_FaabIcHdbfCgGhC
~ssb	yI^
~ssc	g!Z/d>J?[DIMJNIZHa]cJ
~sse	V!G#E%^(H,H/E0H1I2I3D4H5J6b7[8J9F:^;H<X=Y>b?[@]A[B]CGDDEHFIGYHIJHLGODPGRHTGUIVDWHXFYI]]^E_[bIcGdCeIfDgGhD
~ssf	c#J%I(H)J@IBbHFJbSITJUGZZ[Ie[fH
~ssi	L!E#Y%d&H(b)H*D-A.H/H0G1F2G3X4_5F6X7Y8F;b>Z?@AFBHCCDDFFGDH]IIJELIMBNFPaQGRFSCTGUCVGWEYFZJ]_^C_CbFdDebfEhH
~ssk	g(J?a@HBIH^UJVIZEba
~ssl	rP^YZZ_
~sso	S!^#E%]+G,H-D.I/I4G5I6H9H:E;X<J>_?E@[A^CDEIFHGGH]IFK^NDOGQHRHSGTEUEVbWGXa[F_HaBcFdFeIfEgG
~ssp	H!Z#C%E&I(?)e*I+X,F-E/E0G1E3_4H6G8E9G:F;I<H=J>C?Y@JBYCEDXEEFGGHH]J]KDLCMDOFP^QHRFS^U]V[W]XbZX[G]D^H_EaGcFd?eEfBgChC
~sst	c#I-J3Y6Z9H:J=J>H?I@ZBYCIDJF]IFKFMIN^T[VXXYZZ]^hJ
~ssu	V!G#H%I(E)H*I+I,J-E/a0I1J2J3H5J6J7G8J9E:G>F?EAJB_D]EIFIGIICJHKHLYMJOFPGRGSYTGU_VDW[XFYZZa[H]Y^G_GaYc[dFeIgHhE
~ssw	3!=(])D*D+=-d.H/Y0H1D2a3>4@5F6X7]8E9@;C<Y=B>C?BA?B^CEDFEFFAGXIcJ^KcL]M^N_O?P?QBR@SGTAUGVBX?YCZd[a^^_?aDcEd_fIg]hb
~st^	?!E#G%E(F)H*F+C,B.E/?0G1@2@3@5E7B8e9]:f;B<G?X@cAZB[CZEFFDGGH]I]JGKfL_MBNAODPFR[SIUBWYZF[Z]Y^A_ba?bBcIdHeHg<ha
~sta	A!d#E%D&D(]*A+I,D-I.G/>0^1E2A4C5F7A8]9X:H<C=I>?@]ABB^DGEGFIHaIZKYN=ODPFQHS[TDU^V_XEYG[C]E_Ia[bXc>dDeGfggYhF
~stb	v:XHXV[ZJ
~std	k(^
~ste	F!D#@%B&G(G)D*F+e,H-E/E0X1C2D4B5G7E8H9C;D<F=H>_?]@^AbBDCbDdEEFDGAI[JJK_MBODPGQER_SBTEU[WHXAYY]Z^@_FaBbIc@d>eaf_gB
~stf	yH]
~stg	t*Y:_WZ
~sti	L!_#G%I&I(F)E*a+G-I.H0F1b2G3@4H6]7I8G9[:Z;F<H=D?aAEBBE]GEHEIFJFKCLXM_NHOcPIQHSFUFVCWF]C^C_abDcDeGfB
~stk	l%X:a@[HGI[L[ZG
~stl	v9HH_IZZH
~stm	t-Z9[HHKZ
~stn	v>]B[^YfG
~sto	K!E#[&H(F*C-Z.^/Y2C3Z4E5c7E8J:D<G>Z?F@GA]CBDBEGFEGEIBKZLJNcPCQGR]S^TAUBVZWEXAYHZI]^^DaFbIdDf]gBhI
~stp	t=aH]ZH
~str	E!B#B%@&F(_)h*d+h,^-E0D1C2D3F4@5D6C7D9>:C;E<E=>>A?G@HACDiEGGBHFIBK<LBMDN]OdP]QcRASAT?UZVEW[X?YbZG[G^G_Da>bFcFeCfCg_h@
~sts	_#E%b(H*J-I3J9G?IBJCJDJH_IIS_TbVJXJZH_GaIcJfIgY
~stu	Y#G%I(G)[*I+H,J-G/I3F4I5Y8J9G:I=H?H@[AIBYCYDaG]H^JILIMGNGOIRJSITHUHV^XaZZ[J]G_GaYbHcHdHfGgXhH
~sty	i#X,a3[@[BJIIKHMIOIZEh_
~su^	^(H-I/J3H9G=J>J?H@XB_CJDXIHLJMYOJPJSJUIVIXIY]Zc]J^I_JaIbIc]hI
~sua	S!]%H(a)[*D,G-E.J0I1I2J3I4H5J6I8Z9E:[;]=Y>E?C@IAbBEDIEIFIHBJIKYMFNEQJRHSHTEUEWHXIYJZ]]^^^_[cGeJfGgHhD
~sub	e([-]3G9I=_>I?J@^BICYDXHDIGKJMJOIZb]JaI
~suc	V!G#Y%G(F)H*J+H-G/f0J3H5J6J7H9F:H=G>H?G@^AIBdCFEIGJHEIGKFLIM]NDOIPGRJSGUEWHXaYJZ][G]G^H_[aGbIdEeYfFgGhG
~suf	a%_(c-I3J9I>F@IBICaDIHDIaKHPJTJVIZF]JaIhI
~sui	d#b(X+Z-Y3J:Y>Y?G@YB_CGH@IHKHMHNITIUJV_XIY]ZD[Z]XaIcDfIhH
~suj	yO_
~sul	a#J%Y(I-G/a3H9I:d;Z=I?I@IBHCIDHHCIGKHMERYUYVJWJXJZE]I^YaZb[cIhY
~sum	i!Y8[?^KYR]ZG
~sun	a!I#I%I(H-G/I3F7I9I:H>G?HCXD_IHKGL[MHNYOIPJRIS[TIUaVFW]XHZJ[J][^Ja[dHfYgIhG
~sup	W!I#J%I(])G*B+J-H1d3D5_7Z9[:Z=H?[BGC[DYEXGJIFKHMFNHPGRISHTHUYVEWIXHYJZF]I^IaHbHcHdHfGgYh[
~sur	g(Z-H3X=H@IBIEXIZKHLXZabZe[
~sus	m!a@YHHX]
~suy	yI]K[
~sva	yH^
~sve	y![+IDHHFY_
~svo	v3[
~sw0	y-cHFIGNJOH
~swa	o3J?Z@^C_HIZG[Z]]aE
~swe	f#I&Z4]9[>J?]@ICJDZHEKYNXX[ZIbJ
~swi	Z!^#H%J(I*I+J/I1Y3H4I7J8J9H:I=H>Y@FAIBGCHDHGIH@IHJJKHLZMHNIOHRHSJTJU_VaXJZB[J]H^HaGb^cIdbeXf^gJhY
~swo	3!=(])D*D+=-a.H/Y0H1D2a3>4@5F6X7]8E9@;C<Y=B>C?B@XA@B^CEDFEFFAGXIcJ_KcL]M^NaO@P?QBR@SHTAUGVBX?YDZd[a^^_?aDcEd_fIg]hb
~sy^	l-YHHI_gY
~sym	h!Z-^@YHGIbKYZF
~syn	F!@#A%d&F(@)B*C,D->.F/C0g1i2X3H4^5C6I7B8c9?:A;C=A>??@@?AEB?CBD?ECFCGkI?JBK>LBMaNBOBPHQHReSATAU@V>WCXBZ:[C]B^A_FaAbBc]dafggBhA
~sys	]%I)J*J+Y-F/J3^4J9G:Z>G?H@]BGCHD^GIKbLJMGODP]RYTIVHXIY^ZZ[I]J^I_JaHcIdIfJhF
~syw	vdZf]
~sz^	r#]*ZBJHZVZ
~sza	v(^*Z-^HIZJ
~szc	yC]MZ
~sze	r9YBZHZ
~szy	y9Z@]
~ta^	B!e&D(?)X+I-Y.D0@1@2X3_4A7[8Z9X:B<E>??a@bA[B[ECFHHIJBKeLXMENCOHQHRBS@T=U]V^W<XIYCZZ[F]G_IaAbXcCdEeDfCgFhb
~taa	f!a(I-J3Z9I:J;^?]@IBIDIHDIIKHMJNJOFU^VZZE^[aHdZfIhI
~tab	Q(X)I*F+G,H-].I/H0H1H2I3I4F6H8H9C;[<J=Y@FA]B[FHGGH_I[JGKGMXNEOGQITFUIWZXEZ]^F_Yb]cGdEeIhE
~tac	S!G#E%F&I(F)C*A+F,D-C.I/G0G1G2G3f4b5G6G7G9a:D;H<I=Z>Y?H@DAGCbDZE_FGGGHHI@KELHMFNFOEPCQHRFSHTaUFVAWIX[YHZd[E]F^F_EaEbFcbdHeHfDgFhE
~tad	U!b#F%H)H*I+H,J/Z0I1[2J4H5J6I7H:^;^=F>J?F@DCFEIFJGIH?IEJIKDLINHOZPGRISZTGUZV_WHY[Z?[H^HaFbYc]eJgIhG
~taf	b!I%J(^)]*X+Y-J3I8Y=J>J?H@IBICHF]GYIIKIMIP]UDV^ZCaJbJc]d[fH
~tag	]#Y%J(H*J+J-G3G7I:[;[=I>F?G@^BGCGGJH_IFJJLJMGNZOIPIRJSaTIUIV[XYZA[I]HaHbHc]dIfZhH
~tai	V!E#G%H&_)H*H+G,Y-[2I3J4H5X6J7I8I9I=H>I?G@EBFC[D_EZFdG^H=IcJHKDLIMHNYPHRZSHUZVFWYXHZE[I]H^G_HaHbFcHdHeIfIgHhG
~taj	ya[
~tak	V#H%G(G)I*I+J,J-D/Z3^4_5J6J7H8Y9G:H;^<]@ZBEDZFJGFH?LHMbNGOIPXRISHTHUYVFWJXGZF]H_GbHc[fHh]
~tal	L(Y)D*E+I,G/A0b1^2H3X5G6G7E8F9F:_;H<I?BAGBICDEFFGGEI]JaKHLFMGN[OEPDQHRGTZWFXD[H]D^I_EbbcFdEfDgghF
~tam	a!I#Z(X+J-^/I0[3E7J9H=]>I?I@^B]CID[HXIGKGMGNHSJTIUHWJXHZH]I_Ja]bIcIfHhH
~tan	S!Y#G%G(F)Z*G,X-C.Y/H0I2I3X5I6I8I:Z;e>D@AAHBXCGDDEHFHGZHGIaKELGMGRHSFTFU[VEWHXEZI[G^^_FaDc[dHeYfEgGha
~tao	o(_3]:]HHZJ
~tap	h#Z*]3I9I>Z@JCcDJHFIJKIO[XJZHaHeZh[
~tar	M#A%E&H(c)F*D+G,F-A/E1F2G3G4Y5F6F7G8F:I;Y<H=H>D@_AFB]CBDZFHGbI>KaLEMaNBODPCQGRFSCUHVIXDYF[H^C_Ia]d@fhhF
~tat	N#]%C&I(A)I*I+D-E0Z1I3_4I5H6F8G9A;Z=C>J?H@AAGB[C^D>EFFFGFIEJFK]M[OHPIRES]TCVZWIXeYFZE[G]C_Da]c[dZeFfIhB
~tau	l(J6a?YHCRbZGa]cXfI
~tav	tHHIa_[
~taw	r:X@a
~tax	y>YHZVJ
~tay	h@IBII]L_MJSJTYZF[Ja^g^hJ
~taz	a!I%I(F)J3I:H=H?HDIHYMJNHPXS_UZW_XYZ^]J_JaJbHcIdI
~tba	r-^
~tbe	i=JHIKJM]VZZHc[dGeJfc
~tbo	pBHHIcc
~tbr	r3^9H=_HEI[ZI
~tch	P![%G&H(H*F+E,I-Y.G/E0H2I3@4F6]7G8G9D:G<I=E?I@GAeBBCDDCEHFHGFIBKHNFOfQIRDSGTFU]V^WHXFZ?[G]_^[b[cEdZf]gGhZ
~tco	p!_%I-^2H3I@JEGHCIHL^NGPJWIZId^e]
~tda	n1^3[>^?ICIDZHIZHfH
~tde	g(^8Z=[@IHGNHQXR]W[
~tdi	t!aHHRZZI
~tdo	y@_
~te^	M!B#F%B&G(G)D*[+C,E0E1I2F3=5Z7C8H:E<G=C>e?[AEBECIDFEFFEGEHZJDK]LEM^NHO[PFQFRbSIUCV[Zb]Z_EaIcYeFfFgHhY
~tea	T#H(X)X*H+I,J-G/I1J3Y4I8I:_=G>C@HBECIDEFIGIHgIEKGLIMcNHOHPHQZRISHTHUGV[WIXHYZZF[H]GaDbGcHdHfHhF
~teb	H!D#B%a&I(B)D*F+F,^-C.H/F0Z1Y3C5Y7G8X9G:E;H=Y>D?D@CA^CFDCEFICJYKCLDNBOGQYRZSETDUCVBWEXDY^ZA[D]E^B_^aYbGdcecf^hB
~tec	Z!H#[%G)I*I+J,I-d/H0H1I2J3H4I7H9F:I;c=H>I?H@FAIBFCHDHGIH]IbKEMHNJP[S^VHWJXIYJZ?[I]H^Y_GaIbIcHdHeJfHgHhF
~ted	r1YHZZ[aIcX
~tee	k@HI]MINGTYVZZXh[
~teg	[!H#J%I(X)I*[+I/I3H7J9H:I=H>[?Z@YBGCFDEEFH@I^JIKGMHN_OJPaS[TJUFVDW_XIZB]I_HaHcHdde^fFgIhI
~teh	_-]3]9I>H?Z@IBJCXD^HCIbKIMIVIXJZD^JaHfX
~tei	c!]#](J*J-F3G4J9Z:I=H>G?H@DBGCGDHHHKEMINZOYPJRITJU^VXWJX^]Ia^cIdJfZhH
~tek	tI_
~tel	K!H%D&H)E+E,F-J.Z/F0Z1G2G3d4E5G6I7E8G9B;F<H>fAGB>CIDdEFFFIEJIKCLFMBNHOfPDQXRESET_U^V^WEXAZF[H^D_Db_cDdCeGfCgEhB
~tem	L#G%E&I(C)E*F,G-Y.H/D0F1H2G4F5G6F7E8G9I:I;G<H>@@dBXCBDaFYGEH=JGKeLgMGOGPEQHR]SETdVJWEXaYaZF[D^G_DaBbEdCeGgE
~ten	C!I%C(_)b*I+F,].J/D1@3[4>5F6C7C8D9I:d;Z<D>E?D@GAcBBC[DIEAFAHHI]JAKILFMEOFPZQESJT=UcVCWcXjYEZ[[I^H_Ea@bEc?dAe]f[gC
~tep	d#I(J-H3G6^9H=J>[?J@HBJCYDGIGKEMJNIOJPZR^THXHZa]]aHbIfJ
~ter	;![%A&G(A)>*A+_,B-b.E/d0H1@2a3^4C5@6B7F9F:_;G<E=C@YADDZEAF^G_HEIeJfKZLEMXNaOXP@QDTEU>V=WHX>YFZF[C]i^Y_@a?c]e?gYh[
~tes	[!G#I%H(G)I*I+J-H/H0J3^4I6J7I8I9_:F=a>F?HA_BaCGDGHDIHJIK[LJMHOHPHQbRISHUFVHXGZA[I]G^J_HaGcIdHfGgIhH
~tet	Y!Y%G(G*G+I,J-G/I0I1[3G5H6J9X:G=C>F?F@DCGFJGHJJLIMFOHRHTGUaV_WGXYYX[H^YaFbGcEdceIf[gHh[
~teu	T!E(Y)Z,[-C.X/H0H1I6H8[9E:Y;X=H>G?D@CA[BEDGEEFHH[KFLJNDP^RFSHTFYIZX]Y^[_ZbYcEeHfEgGhF
~tev	h%I-J;Z?^H]I[JYKHNaZBhH
~tex	v>^?]DFHDa]
~tez	tQYZ]
~tfa	rHYM_T[
~tfi	m5aJY
~tfl	tHaZE
~tge	j![*Y:bHGWZYXZI
~tgl	o@IHJPbV^ZH^I
~tgr	n#]HXT]V]ZF[[
~tgt	yHbKFZI
~th^	B!B#B)J+I,[-]0H1B2Z3I4J5C6X7Z9C:Z;[<F?I@CAbBYCFDbF_GFHBL^MZPHQCTGU@V=WJX>YCZc[B]E^A_XacbYcHd?fBhH
~tha	H#I&H(E)F*J+F,G-d.Y0F1[2H4^5Z6F7D8F9b:G;[<G>b@DA^B_DCGaHAJZKYMENHOHPGQISGXEZ>]B^]_IaDbCcEdHeFfJ
~the	B#?%D&F(_*I,Y-G.G/a0C1E2I3^4C5D6F8X9a:X;H<E=G?dB?C]ECFYGaJELZM?PDQGRHS]UJWZ[^]C^CbGdAeCfYgEhC
~thi	K!C&I(Y)F*H+Y,F-[/E0G2H3H4E5G7[8_;X<H=Y>C?C@dAYBYDYEHHFIGJZK]LJMJOEPXQHSFTGVaW[XFYF[E]D_GbIcGdDeGfCgEhI
~thn	t-EH[J^
~tho	I!C#C%F&Y)]*b+c,E-I/F0G2I3Y5I6G8E9D:D;G<H>]?e@FAFBZCeDbEFG]HBJHKIMDNHO^PDQHRFSFUCXCYGZ8[[^C_JaBbFcEeGfCgE
~thr	S!G%I(I)I*G+Z,I-D.J/I1J4I5J6J7Z8I9F;I=G>F?F@JAICDEJFIKaLHMHN[OHRHSHUFWHX_Za[G_Ea]cZdHeYgYh[
~tht	v,aHG
~thu	v@[HaZE
~thy	p0[fX
~ti^	U!E#E(Y)X*E+G,F/G0H1H2H3_4G5I6H7Y=^>G?XA^BCC]EHFHG[HJI^KILGM]NYOFSGTFU_XDYHZ?_FaDbEcHdHeHfEgGhD
~tia	S!H#_%Z*G+G,X-G/H0I1I3F4H5J6I7J8I;J=Y>GAJBZCGDGFIGHH[IEJHKELHNCOIRIS]THUZWXXGYIZ][X_Ib]cFdEeH
~tic	J#B%C&H(G)B+F,^-B/I0G1F2G5G6F7H8D9c:C;F<]>Y?a@DAECEEEFHG]HbIEJFKILZMAN^OEPDQGRESDTDUAVFW]YZZI[D]F^a_DacbBdceJfEgDhB
~tid	h,X-Y7a9J=J>J?I@HDZIIKaMIV]ZDdFfJg[
~tie	U!C#H)Y*Y+G,G-d0H1I2F3^4Y5I6I7Z8I9D:E;H=[>C?DAIBBDZEIGHH?IdJJKFMHNEO^PcQIUFVJWHXDYIZD[E]E^E_]bFdBeIfDgIhF
~tif	X!Y#J%H)J*H+I,b-H3_4J7H9I:I=H>G?_@HBFDFHbJZKGLIMHNIPISITJUGVHWHXIZ@[J]F^JadcHdIfIgJhI
~tig	X%^(a)J*G+I,H-F/I0I3F4G5[6I7I8J9F:H;_>^@DBFDDEYGJHCIHJJKHLHM]NXO]PHSZUGVFWHXGYYZA[I]X^H_Ia]bGdFeJfGgIhc
~tij	r@]HJIHKIMYN]T[
~tik	y!Z
~til	I!Z%D&H(]*C.G/H0G1a2F3F4G6E7Z8J<G=C>^@_BJCCDFEEFEGFHIJDMdNFOYQFRESDT]UBWDZH]H_^b[cDdXeFf[gHhC
~tim	L!D#a%^&G(C)F*I-F.H/C0G1F2G3C4E5G6F7E8F:D;G<H=E>@?B@[AYCJFFGEI>JFKdLFNFOcPEQGRhSEUEVDXZYFZI[F]^^D_DaabDc_dEfDgE
~tin	[!H#b%J(I*J+H-E/Y0[3D4I6_7J9I:I=I?F@dBFCFDDFZHAIGKXLZNFOYPIRZTYVIXcZB[I]_^J_IaEbIcHdIfHgJhG
~tio	>!=#C%X&G(I)D*^+].E/>0@1E2B3B4A5I7D9<:Z;H<_=_>>?b@;AIBHC]D^EgFJG[HaIBK=MGN[OEPFQYRDSITDUaVGW[XJZB[Z]G^b_EbBcYdbebfGgFh<
~tip	b!J#a(H-H9G:b>I?I@HAbBHCIDHHBI_KHMXNJO[TJVJXH]JaHhX
~tiq	o-H@JK^N^WYZGa[hJ
~tir	c!J#I(I*I+J-I.[1b3I4[8Z9H=]>I?^@IBGCFDYHAIIMJU_VHWJ[Y]IaHbIcJdJfJ
~tis	i/Z@YBZHFIFNeWIZIaI
~tit	]!H#Z(I*J+I-Z/I0J6J7d9I:Y=I>I?I@^AaBFD[GJH_IDJJKDLIMHNFOHPJQYSITHUIVHZA[I]I_FaHbFcHd[fIgJhG
~tiv	F!l%E&b(@)]*I+B,]/D0Z1C2C3^4A5E6Z7B8Z9@:=;]=>@=CEDFE@GYHDI=JHKFLXM?NXOAPBRBSATFUfXdY^Z4[H]@_Ea>cddae]fBgBh>
~tiz	t9^?IK^ZHaH
~tja	tHFU_ZIf_
~tke	v@[I]
~tki	r9Y@[HJI^
~tko	h!](Z3J9H:a;Z@HBJDJHFKJLZMJP]UJVIZD^[hJ
~tl^	kHYXbZH
~tla	v9H@JH^I_ZH
~tle	vc^
~tli	b%J(H)J*[:I=I@GBHDHIYMINfPJSITJUGVHWdZC]IaIbIcJdIfJgIhI
~tlo	W!I#Y%J+I-H3I9H>G?I@FBbCJDJHeIHKIMdNIOIVJZE[E]J^J_JaIbHcIhH
~tls	y+IDHHFYb
~tly	[#Y(H-b3I?I@cBGDJGYMJNISYV[ZI[I^JaJ
~tm^	rBIHGRedHfG
~tma	i-^3J9[>IDJHcKYZH
~tme	f(X?J@HCZDJF_G^IIKIVbZXaJ
~tn^	yd[
~tna	vI]ZH
~tne	c!I(J/J3J8Z:e=J>Z@IBYHHIIKHMIPJS]VIZF_YcJfYg]
~tni	v3JHEK_ZJc[
~tny	vHJYXZId]f]
~to2	y-_
~to^	B!Y#e%_&[(?*F+C-F.F/H0F1]3b5D6C7C8E:]<D=;>H?C@BAIB_CGD]EBFBHEJIK@NGO^PIQIRHTYU^VcX[YbZX[B]a^F_Za_bGc?dFeDg?h=
~toa	p)aUaZH
~toc	e!I(_)H*I,G-I3I9G=E>H?G@ICIDIHZIIK^MJNJRJUJVJXIYhZG]JaZcEfGhJ
~tod	Q!J%G(D)G*d,G-Z.I/F0H1H2I3D4G5I6I7F8I:E;I=E>E?b@cAICfDDEHFIGHHDIBJGKALHOGPFQJRGSfUaVCX^YIZD[G]F_GaDbFcEdFeIfFgGhD
~toe	v6^9I>^@IHHP]ZI
~tog	m(H6_<Z?J@IHGK[VJW_ZJ
~toi	yHJb^
~tok	W!H#H%H(G)H*H+I,m-Y/I0I1I3G4H6J7H8J9F:I;J=G>H?_@FAJBFCHDFEJGIIFJIKFLIMHOIPGQJReSHTIUHVFWIXHYYZ?[J]I^I_HbHcGdHeDgIhH
~tol	Y!H#H(F)X*G+H,I-G/I3H4^7J9F=Y>a?Z@YBECFD^GIH@LJMGNYOHRJSJTHV[XYY[Z][I]G^Y_IaFbJcHd^fHgHhI
~tom	U!H#F%Z)H*I+I,I-a/J0I2H3H4I5I6J7H8J9E:J=[>Z?D@bAIBFCGDEEJFJH]J]KJLHMFNFOHPHRITHUGVFXc[H^G_GacbHcHdGg]hG
~ton	X!C#G%G(h)H*G+I,b-F.Z/J1J3G4[7G8J9E:^;J=H?F@EAJBECHDFFJGIHHJIKFLIMGNGOIPHSaUGVEWIXHZY]H^H_Ib]c^dHfGgGhG
~too	^!I#H%H)[*H+J/Z0I1b2Z4I7I8[9F:J=I?Y@EAYBaDHFJHZIGJ_KFMGNGOJPHRFSHTIUGVHWJXFZC]H^[_IaFbHcHdHfFg[hI
~top	P%F(D*G+G,H-D0[2H3F4H5H6G7G8G9E:G;Y<J=Z>E?F@AA_BICFDEEHFIGFHeICJFKBMcNEOGPGQIR]SFTFUFVDWHXEZJ[G]a^I_FaEbdcHdDf_hH
~tor	B!F#<%a&b([)[*^+B,D-:.X0J1A2e3b4]5_6E8c9G:f;J<c==>X?[@@AHB:C@DAEGFFGCHaI>JEKXLBMEN^OFPaQaRDS]TIUGV_WDXDYCZ6[B]<^E_bbXeAf=g?h=
~tos	f!J#Z)a-]3J9J=HBYDIH^IIKJNZUaVHXJZGaJfH
~tot	m!X#[%^(I9ZBJHGV[XHZ]aI
~tou	W!]%F)a*F,H-Z0H1[2I3C4G5J6I7H8I9a:G;J=F?DAIB^CFEIFIGGH<IEJJKCLINZOGPYQJSZTYU_VIWGXGYHZJ]G^]_GaZbGcFeJhH
~tow	a!H#J%J(^)I*I-b3I4[7I9H=Z>J?H@ECJDZFJIGJJKGMHNHPHRIU^V]WIXIZZ[I]J^I_JaGbHcIdHfHgXhH
~toy	p#^-J9ZHDKJVZ[Xh[
~tpa	v@JH[ZH^Jha
~tr^	R!I#E%](H)E+X,G0I1I4G5H6H8I9D:[;I<J>F?C@aAIBZCZD^EYFGH@IaJ]KcLHNEOYPEQIRZSETJUCVZXHYIZG[FaBcJeIfEg_hD
~tra	>!?%C&C([)f*a+b,Y-D.D/h0H2C3E4E5@6G7a8A9::_;@=Z>E?A@ZA@BYC?D_ECFEGDHbIDKDL@MDNIOYQASbTcVDX?YCZZ^H_Za=bHcAdHf[g_h@
~tre	W#Z%Y(E)G*E,F0I1I2Y4G5I6I7H8J9C:H;I=G>D@[AID[EIFIGJIIJHLIN[QbRISYTGUGVDWIXEYIZ^[H]Z^I_HabbHcHdFeJfGhE
~tri	K#^%I&H+b,G-E0J1F2H4E5G6G7E8E9C;F<I=_>A?BA[CIEGFYGYH_IBJEK_MDNcOJQdRESEUDVIWFXcYG[E]C^H_CbFcFdDeFfEgFhI
~trl	hM[ZHbXhc
~tro	G!X%@&G)B*F+E,I-_.E0D1H2Y3;4g5f6D7F8C9<:I<E=>>[?=@^ACBbDZEDFCHAIeJfK:MJNEPEQGSHTAU@VIWCXaY[]A^FbDcIdGeDfCgX
~tru	_!I%Y(F,I/I1[4I7J8^:J=G@HBGDIFZGJHIIJKIMINIRZSITJUHVGYIZD^^_JbIc[dYe]f^gbhI
~try	c#Z+I3^>I@JBIDFHAKJNXO_YbZIbY
~trz	m9I:Y@ZD[H[ZH
~ts1	y9JHDSaTI
~ts5	k#FH^Tc_H
~ts7	yH_
~ts^	S!H%H*X+X,I-c0Y1I2J3C4I6H8I9Y:I;G=G>G?GAZBECGDIFIGZHCJ[MENZO]P[RJSGUGVHWIXHZC[H]F^F_Fa]bHeJg]h_
~tsa	v7Z>HH^IZNHZHaG
~tsc	t6cNJZJ
~tse	^#J%b(H=J>J@JCJDJHGIYK[MJNFS]TYUHVHZD]GaJbIcHdJfdgY
~tsf	n*]?_HIX]
~tsi	d([+Y?JDaGZHIL^ZF
~tsn	y9[HX
~tsp	b#]%J1Y3I@JBYHHIGKJN]OYVJZD[cbIc[hI
~tst	l0a3H8_@JCIHGIHK^
~tsy	yG_
~tt^	O!H#]%J&I(E)X*^+F,X-_.X/E0I1G2G4J5G6G7F8G9Y:G;H<^=^>X?C@[BEDBEHFGH_IAJIKXLFNaPERGSETHUEVEW]YJZ[[J^X_EaGbEcFdCgFhH
~tta	Z%I(I*J+I-Z3F7J8X9F:I=H>G@cCHDGHAIDKYMJN_PIRJSITbVHWJXGZ_[I]H^IaHbIdHfIgJh^
~tte	M!D&J)F*F+F-].H/b0]1G2]3J4F5G6G7E8G9H;G<I=C?B@^AHBXCBEHGEIhJDK?LFMBNXOBPIQHSZTFUDVXWFXeYG[E]]_EdDeGfHh]
~tti	X!]#^%b(J+J,Y-[/J3^4J7J9]:H=G>H?H@]AZBECHDFGIHGIGJJKDMHOIRISIU^VFWIXGZB[I]I_HaHbHcJfHgJhH
~ttl	j+IDGXbY_ZH
~tto	W!B#D(d)H*G+F,H-D/G0H1I3]4G5I7H8[9H<Y=G>[?D@DAGB]EIFIH=JHK^LHMENEOZSZVDWGXEYIZY^J__a[b^cGdGeIfFgHhE
~ttr	_!J%J+Z-I/X1J3Y9I>I?JBICHDHG^HbIbK_LXMJNIOIPZTIVJXHZB_IaIcIfGhH
~ttu	n*YKIZGha
~tu^	l!H%[0^S_VJZX_Y
~tua	]!J%I(I-G1_3I4I9I:J=H>J?F@EBFCIDHGII[KDLIMYNGOIPJR_TJUJVHXJYIZ@[I^IaJbIcHdHeIfehg
~tub	v>^HIKYc]
~tuc	d#J(H)]+I9J>JBIC[DbHbIIKIVJXXZ[_H
~tud	g!X3J9Z>F@JBXGZIXN[T[V_ZH^Z
~tue	d-H@YBYIHKZNYQXR]XJZ@he
~tuf	yG]ZY
~tui	p@bH_ZHdI
~tuj	t=FH]b^
~tum	t1[>IHIKZa[
~tun	[#I%Z(J+I,X0J1Y3I4^9I:J=I>G?I@[CHE]GJIHKHMINIOIRISJTEUIVIX_YZZI_Jbbc^dIfFhI
~tup	_!J%I(H)I+a,a-J3J7J9G=I>I?H@IBICIDdE^IIJJKJMJNJPGTJVHXJZD_IaIbIcJdCecfIgJ
~tur	J!_#D%[(@)^*H+G,Z-G0F1D2F3E5F6Z7C8b9@:D<]=X>E?E@CAEB@CBDBEDHGIELDMAOCTDUcV^WBXBYZZF[D]C^GaEb]dfedfXgGhG
~tus	oB[HJba
~tut	d#J-b/J3G5Z9[:J=I>I?JBZCJHCIFKFMINZOGS]TYU^VHZD]J_JaIdIgZhJ
~tva	v>^aF
~tve	y5XKX
~tw^	t-]
~twa	k1]9]@HH^JXZ]
~twe	Y!G#F%F(H)I*^+I,I-G/I0[1I3I5I6^7I8I9G:H;J<]>G?F@eAXBECZEIGII[JJK^LZMGNGOIPHRIS[UGVGWIXFYIZA[I]F^I_GaGbHcafEgIhH
~twi	f#H/H9J@YAcS[T[_EaIcI
~two	S!F#H%E)I*X+I,I-Y/F0I1I2I3G5G6H7G8I9Z:H;J>D?FAJCGEJFJGXLHN]OIPGQ_RHSDTJU[V[WHYIZ[]G^X_HaDcadceJfDgFhZ
~ty^	M#C%X&J)Y*]+Y,G-b/E0H1G2G4F5G6G7f8G9D:E;Z=G>YA^BBC]FHGFI_J[K@LFMDOGPDQ^RFSEUDVFWEYXZ>[E]E^J_GbZc^eGfEgFhE
~tye	rca
~tyl	j?[@]C^P]ZE[Z
~tym	yT[
~typ	V!I#^%I(G*I+I,a-E/H2I3b8J9H:^=J>B?H@aAJBECFDFGXH?IZJIKZMFOaPIRJTHUJVHXGZB[I]]^I_IaCbIcIdIfIgIhd
~tz^	t>[
~tzd	pO[PZZH[]
~tze	N#J%I(_,F-F/G0I1H2I4E5H6F7I9H:^;_>F@GAaCHDDEHHFI]JGKBMCNCPYQIRFSEVZWIYG]a^Z_]aXb^eFfGgIhE
~tzi	yha
~tzl	v*XC[DIHHMIg]
~tzs	yC_H[ZG
~tzt	W#](D)I*H+I,[-J/X2J3H5X6I9F;J>I@XB_CGEXGIH?ICJIKcLJMYRISHTGUFVEWHX_[H]G^X_HaGcHdEfFgbhD
~tzu	^#J%I(H+J-I3J:I=Y>I@HBHCIDZIIKILJN[PIS]TXU[VZW_XJZJ]ZbIcHdGfYhJ
~ua^	l3J>ZHGL]M^T]
~uad	y3H>JHIO_
~uai	j!Y3^7]>IHY_Zd[
~ual	X!H%H(H*J+I,I-E0I1^2J3G4H6I7J8J:I=G>H?H@HBECHDGGHHXICJIKbLINZR^TIUHVGWJXIYHZ?[I]H^I_IaHbHcFdDeIfehf
~uan	^#F%Z+J-E3H9E:I>GB[CFDHHXIEJJK[LIMGNHOHPJSJT^UHVIWHXbZb[I]I^IaHbIcIdJfHhb
~uar	Q![#Y%G&J(_)Z*D,F-C.I/Y1H2H4F5H6H7]8Y:Z;[<J>B?B@GAaBDDFEHFHH@JGK^NEOYPZSGTCUDWGX^YHZY]]^^_ZcEdJeIfEgGhC
~uas	i*Z/]9I@ZAZC_HIK[ZH
~uat	g!Y-I3H9I>Y?F@ZBHCIDJHEIhKIMJNIOHXIZF[JaHhI
~ub^	r9]BJH^ZF
~uba	r>cHFN[ZI
~ubb	v3Z@[KYZJ
~ube	X!H#J%F)J*I,J-F/b0]1J3I4H9E:H;I=G>_?G@FAXBED^EHFJGIHAIEKELHMZNFOaPZRISYT]UHVGWJX^ZA^HaEbHc]dFfFhF
~ubi	i![>[?a@ZCZDIHEV[
~ubl	c#J(I-I>X?I@HA[BZDJH[IHMISZZa[I^IaJdYhH
~ubm	oHHZa
~ubs	l([-^3G9H=_>I@ZDYIHMJOIZI_X
~ubt	y?[I]ZH
~uc^	e!^(IJ[NYT[ZG
~uca	m-Z>H@ZHGKZLZMJN_ZGa[
~ucc	[!I#G%H(G)I/f:J=I@[BdDJHBKHNEPISHUFXI[H]J^I_IdFeZfGgJhJ
~uce	yB[HIZJb^
~uch	V!G#Z%G)H+G,H0I1Y2I4G6I7H8J9^;I=E>IAHBHDIEIGHH^I[JILHMIOGPYQJRHSITJUGVEWIXcYIZ[[H]F_[a^bGcGdFeIhE
~uci	t/[9IB_LZ
~uck	J!X#A&X)Z*C+C-B/I2G3G5I7G:];E<G=^>D?J@FAJCZD[GEH[I@JHN@OEQJRXTCW[ZY[G]H^Aa[bYd]eZf[h@
~ucl	yHJf_
~uco	r9]@]BZHJMX
~uct	e#Y-Z@JBIF[JcNHV_ZFbX
~ucu	h3E4[9H>J?H@JB[D]HDM[NYU^VJWZZHa^
~ud^	I!J#?%C&H(C*D+E,Z-E.H/h0f1D2F3F4D5F6_8E:D<H=I>F@AA]BDCDDCEEG_IGK>LJM_OEP^QGRHSDTdUBV]WEXFZ=[D]C^C_aaDbBd[eEf@g^hB
~uda	d#I%J(I-Y3H9]:J>J?I@[B]CJDIHEIHKGMINJUJVIXJZ[_caIbIcJfIg[
~ude	a-Y3I9J>YB^DIGYHCKJM_NJTIV_ZE^YdJg]hZ
~udf	i/dG]HGNI
~udi	_!J-Z/^3[9I?JBHDGE[HXIIKJMJN_VXYZZG]]^H_JcXdIfIhX
~udo	m#J@IB_HYT[ZIaadJeY
~udr	p+^?Y@]HZKIZH[]
~uds	t0aHJ
~udt	y3HCJHIIIK_g]
~ue^	X!I#Z%Z(F+Y,J-F/^3H4I6J7I9Z>Y?GBZCFDYGJL]MbOHPHSJTIUHVGWIXHZI[_]Y^^_IaGcIdGfHhI
~uea	W!G#e%I(H*I+I-].X/I0J1Y3H4I7J9I:I=J>G?E@DB[CGDHIGLJMGNIPIRJSHTcUHVHZE[_]I^J_IaHb]dIfIgIhH
~ueb	m=^>^BZC[ZH
~uec	oZ_
~ued	W#^*G+G,H-E/H0I3E5J7G:H;I>^?D@XAIBYCEDEFIGHHFIHJILGOGSHTEV_WHX^YJZ_[Y]FaDbEdJeJf]gHhD
~uee	v#[
~ueg	vC]HZc^
~uei	d#a-H3I4J9H?JBHCIDXHIJYKGMHNIOIT_VJXIZE[Z]baHbYhI
~uel	Z#J%I(H*J-G/H0[1J3E6I7J9G:I=I>^?F@CBECGDDG[HEIDK_LJM]O_RJSJTHUHVZZF[I]H^JaHb]cIdHfGhg
~uem	i8Y=Y>G@ZBHD^H[P[S]U]ZG
~uen	V!b#[(E)]*Z/H0I1J2^3Z5J6I7G8I9Z:X;H=F>G?E@DCDDYEIFZHYJIKAL[MFNEOHP]RISHTGUDVaWGXFYJZE[Y]GaFbFcGeIfDgI
~ueo	o#Y-JHGTaXH[YbZ
~uer	Y!H#b%I(H)I*X+Y,I-F/I0J1I3F4I6J7H9X=G>E?[@dBCC^DCIHJIK_OGQ_RISITIUGWJZH]F^H_IaEbGdHgI
~ues	M!I%F&I(Z*a,G-c/G0H1I2I3B4G5H6Z7J:g;H<I=B>A?dAGBACDEFFGGHHdIFJXKHLYNDPDQGRZS^TEUEVFWGX^YGZ@[E]D^F_DaEbEdEeHfEgGhD
~uet	vEYH[a^
~ueu	tI[N[
~uev	b#J-H/Z3H4J8[9J=J>I?I@ZB[CIMaNYOISJUJVJXI[J]]aIdIfIhG
~uf^	f-I3[9[>Y?_@ICIHDL[NZOJQ]XJZF]Ja^hI
~ufe	h#I,Z3X9H=_>Y?I@GCIDJHGKILZMIZ^]Za[fHhJ
~uff	_%_(a+Y-I3I9Y>X?Z@HBFCaDGGZHAIZKHMINJOIPITJV]XJ]IaIhI
~ufg	l+Z8Y9J@JDJHFIJL^V[ZZ]^
~ufi	o([-YI^KI
~ufn	t3a>X
~ufr	tH]Q]
~uft	h0Y>[@IB_HFKJL^MIR]ZFcZf[
~ufu	o%Y3H8Z@IC]DZHIO^ZJ]]
~ug^	l![@JHGI_K[b[d[fIh[
~uga	o!Y7XS]U]ZGf_
~ugb	y4]?[HJ
~uge	j(Z8^@^QYT[ZI
~ugg	v?HHZ
~ugh	P!G#F%H)I+^,J-]/J0J1J3I4I5J6J7Y9G=I>DAJC^DJEJFIHHI_JIK]MIN]RISGTYUGZH[H^H_IcYdGeJgXhY
~ugi	v@ZC]
~ugr	i%a>]Q]ZY
~ugs	pYYd[f^
~ugt	m4]8[C[DZHGT^ZJ
~ugu	t9^HDK[
~uh^	t@a
~uhe	o?]@JHHIIKbPZZG
~uhr	n%YHFQXR^U[bY
~ui^	_#J%I(I+J-I9H=Y>F?H@[B]CGDHHBIGKaMHNJO^PYRISJTJUZVIXEY[ZF]I_Ja[b]cIf_gYhH
~uic	v9Y@X
~uid	d!I+J,Y-J3J=[@JAbBYDHGZHEKJPJZI_]e[h_
~uie	e-I3H9H:J>G?]@^BHC_DGHFIGK[LYMZXIZ[[Y]JaH
~uik	f!]#J(Z-I3H9H:^;^>I?Z@HBJCJHDKaMJNIVIZD^]aHdIhI
~uil	[!H#c%I(I*J+J/J1d3G5J6Y7I9H:I=I>H?H@DAJCIDHGIHBIEJIKFLJMGNGPZRISHT_VEWZXHZD[b]H^]_IaHb[cHdIfHhG
~uim	v9[
~uin	ygY
~uio	y3[HH]_aE
~uir	R!G#H%C(Y)H*G+^-E/G0I1I2I3E4H5I6I7H8Y9F:G;I<b=X>E?E@ZAHBFCcEeFIGHHEIcJHKFL]MGNYOHPFQ_RISHTHUGVGWHYHZ?[H^F_GaFbHdJfHgHhF
~uis	[!I#^%J*I-F/]0J1J3G4I7J8X9J@EBYC^DHEIFZIYKEMGNbOHPJRISJTGUGV]WIXHYJZB[Y][_HaFbIcHdGfG
~uit	Z!Y#a(I*H+I,J-]0J1I2Y3F4Z6J7I8X:Y;J?XBFCEDGFJGZHII[JJKFLJMGNFOIPIRITHU[VHWJY^[J]_^J_IaFbIcDdHeIfFgIhG
~uiu	y?HBYHHZI]_aJ
~uiv	p#]-Z2[9I>I@IB]IIMIXJZIaJh[
~uj^	b!J#H(I*I+J-H4J9[:J>H?H@GBGC^H_IYKHNHO]THUIVIXHZZ]J^J_Jb[dIfIh]
~ujo	k3H9]>H?I@YDYHGM]TYXZZHaZ
~uka	vH]
~ukt	l8_9I@HB[HIIJP]Zb
~ul^	]%G(F)H*H+I,J-G/H1J3G4F5H7I8J9D:H=G>F?Z@[AJCaDFF[GJH@IZJ[K[NHOIRISGTHU]VYWJXHYJZ][]^H_HaDbGcHdGeZfEgbhH
~ula	Y!H#^%I(H)Y*H+H,J-]/I0J2J3[4c5J6J7H9C:G;J=H>Y?E@DAJBFC^DbFXGJI^JJLIM]NGO[PIRISITGUGVFWJXGZA[I]F^I_HaCbHcIdIfIgIhZ
~uld	Q!B#I(D)G*G-a/H0I1I2J3Z4]6Y8G9D;I<J=E?F@HAHBYEIH_IGJXLHMFOGPGQJRHSGTHUJVYWIXFZ_[G]F^X__bFcYe]fFgHhH
~ule	X!I#I%J(H)J-E/]0J3H4I7I8I9H:Y>I?IBGCIDHGfIYJZKDLJMHNgPGRISHUHVFWJXJZB[]]I^I_GaHbIdIfEhG
~ulf	yI]NG
~ull	]!H#F%X(G-G/J3H4[9Y;Z=J>G?HBaCHDHFJH[JJKGMHOYPIRXUHXIZ@]Z_JaZb]cJf]hG
~ulo	y2[h]
~uls	o(b:[HHVIZIbZ
~ult	U%F&I(G)I*G+I,I-D.J/_0I1I2[3D4H5I6H7H8I9C:b;H=G>G?E@aAdBECEDCFHGHIBJHKdLIMBNIOcPGQISHTGVGWEXFY]ZH[H]G^H_FaEbacFfGgH
~um^	W!G#G%H(G)H*J+I,I/G0Z1]2J4I5]6I7H9E:H;J=g>F?F@]AJBECFDJEIFIGJI]JIKDLYMIOHPGRYSGTGU[WHXGYIZG[Y]G^X_GaFbGcYdFeJg_hF
~uma	i(J-J8Z9a>J?H@YBIC^DJHGIIKIN[UIWYXJZEa[
~umb	L!F#F%H&J(F)H*G+_,I.H/F0H1H2H3g4G5I6H7G8H9D:F;H<I=E>d?C@BAHBDDZEHFJGFHYI]JGKILHMDNEOfPFQIRGSHTFUGVEWIYIZC[G]D^H_Fa]bGcGdHeIfGgHhB
~ume	P!G#F%H&J(F)H*F+F,I-E.I/H0H1I2I3h4H5I6I7H8I9C:F;I<J=F>e?D@DAIBDCDDFEIFIGII]JHKCLHMDNFOiPGRHSGTFUFVEWHX]YIZA]F^H_Ga^bGcGdGeJfGgHhD
~umg	pE[ZIcadZ
~umi	y?^bY
~uml	o/Y=[HYI[
~umm	V#G%J(H*H-F/I0J3h4I7I9E:I;I=H>^@EAJBGDbFIGJH>IEJJLJMGNGOgPHRISITGUHVGWJXEYJZC[I]F^I_Ha]bHcHdIfHgIhF
~umn	v1[KZ
~ump	i-XHINbZJ]]
~umr	p3^HIOYa[
~un^	[!I#H%I(H*I+G-]3C4[7I9G:I=H>F?F@FBZDdHEIGJIKGMZN[OHPITIU]VGW^XHZB[J^J_Ja^bbcHdHfYgJhZ
~una	^!J#J(H3I4^9[:I=I>J?FBGC^DHH@IHKHL]MITYUHVIW]XJZY][a^bHdJfHg]hI
~unb	o&aH]T_ZGdI
~unc	T!G#G%G(Z)Y+[,I.J0I1X2I3D4H5]6I8I9E:J=E>D?D@ZAIB^CEDaEIFIGHHYIYJHL]NFOGRISHTGU_W[XF[F^G_HcHeHhE
~und	P!E#D%F&G(D)G*E+F,G-^.I/F0G1Y2G3C4[5G6G7]8]:H<H=E>B@ZAdBZDDEJF^G[HFIGJHKJLFMCNGOFPIRFSZTEUIVDWYXYY[ZG[E]E_daEbbc]dDeHfCgFhG
~une	d#I%c&](I-[3^4I9a<Y@IBIHGIGJIKFLIMJNITEZY]YcIhJ
~unf	lHGMZNXXa]Y
~ung	L!B#F%Z&G(X*E+X-A.G/C0]2Y3C5F6Z7I8H9?:A;c=F?FAFB[E[FGJGKCLZMINZO^PJQFUIVZWZX?[E^G_Ca[bFcbdCeGf_gHhF
~unh	v0Z
~uni	]!H#G%G(I)I*H+H,J-[/^0J1J3G4G5I6J7b9D:G=G?E@EBDCGDFEIFaGaIFJ[KFLJNEOIRHSHTHUGVYWHXHYJZa[H]d^IaFbFdHfFgIhH
~unk	[!H#I%J&f)J*J,I-E/I3[7J9F:I=Z>I?I@HCHDHEHHZIGJJKGMHNHSHTJU_VGXJ]J^H_Ia^bYcJdGeJgHhH
~unl	R!G(H)H-H/H3I4I7H:I>G?G@FBaCJDHGIIHJIKFLIMHNHPHRISJTcUHVGXH[g]J^E_GaJbBcIeIfIgIhH
~unn	b1[4[BHHDJZR[SJUJV[ZF]ZcHdGeIfb
~uno	i=Y@XBGCJHFIIM^S]UdVGZE
~unq	vHIS]ZI
~unr	yHZcY
~uns	]!I#G%H&b-^1[3H4I7[9I:]>I?H@EBCCHDGFJGIIJLJMFNYOJPISGUYVEWIXIYZ[I]H^G_IaFbGcZdHeJgHhH
~unt	?!g#b%a&E(>)Y*_+Z,Z-<.D/?1C2b3^4@5F6A7D8F9?:Y;[=F>A@HA_BCCHDXEEFBGZHEIFJAKAL_NCOIPeQ[RCS@U>V^W?X]YEZF]A^g_^a@bFc>dZe?f@gEhC
~unv	v3Xg]
~unz	i-JHZU]VZZXfZ
~uo^	o#^5XMHYYhI
~uoi	p*[8Z@IV[Z[[]
~uol	e(^)]*Z-J3I9I=[>G?E@GC]DHHFIYK[MXNZOJU]VHZGaJhZ
~uon	y9aHI
~uor	r#_9[GYIJ
~uot	r3[F[IGZ]
~uov	_!J#Z%I(I-F3F7I8]9J:Z=I?IBaCIJJLJM_OISITJVJXI[Z][^JaHdHfIgIhG
~up^	P#E%B&J)E*J+^,_-D/I0J1G2H3D4F5G6^7F8I:F<I=H>C?C@DAGBICEDbE[FGHfIHJEKCLGMDOGPdQHRFSFTEViWFXEZ=[F]E^EaDbEcEd@eafBgFhF
~upd	V!I#I%H(^+J,J-G/^0Y1b3H4H5^6H7I8I9]:I=H>I?GAICHDGGGH_IGJJKBLIMGN]OIPHRHSJTIUIVHXIYI[I]I^F_HaHbGcFdFeHfaga
~upe	f%I(H*Y,X3J9]>b?I@HBID[HBKIVIZ_aJbJcZ
~upg	e#I(I1c4F5]HYJIRJXIYIZHbHcJdYfagI
~upi	r@YZG^]g[
~upl	g%I3FAeDZH]cJfG
~upo	b3J9I@IBJGXHGP_VfZF
~upp	S!G#G%G(])F*B+H,I-F0I1d2J3D5]6J8I;J=E>I?Y@HBDCZDJFIHYI]KDLIMJNYOIP_QJRHSGVeWHXFYIZA[H]FaFbFcGdGeI
~upr	p%^(a;Z@JHIZGhZ
~upt	m+_HHIJZI]_h_
~upu	y([f^
~upy	vHZV^ZJ
~ur^	@#J%X&[(D)I*J+X-<.G/Z0B2F5D6D8X9c:^;F<c>??B@bAGB<CAD[E^FDGEHEIJJ@K=L@NFOIP[QFRZSITGU]V^WYXb[@^D_DaZc[dbebfYg?hE
~ura	P#D%I&I(D)E*X+I.H0F1F2H5H6_7F8^9B:C;G<Y>C@BAGBADDEiFGGEH@IDJGKBLFMHNCRaSET^U@VXWZXDYYZH[F]_^F_DbCcHd]eehC
~urc	b!H%Z3[4Y8G>J@IAdBXG]HBIIKJNJPIVIZG]JdJ
~urd	]!Y#H%[(E*I,X-G4[7J9I:H=Y>[?^@YCHDGHGIGKZLJNHOJUYXY[I^X_]aFcJfIgIhH
~ure	]!I%Z)J*[+H-G/H3X4I7I9]=I?b@GCYDEGJIIKFMFOFPIUIWYXGY_ZX[H]I^J_JaGcIdYfIgXhI
~urf	p)[P[QYZGbZ
~urg	t9]@IBJIIZ_
~uri	R!F#F%Z(Z)Z*_+Z,H.J/I0I1I2I3I4H5I6I7G8I9F:G;]<I=F>[?_@EAIBFC^DZEFFIGHJIK[LIMGNFOHPEQ_RHSHUFW[YaZB[H]G_HaDcIdGeZfFgHhJ
~url	t9[H]
~urn	P!b#I%F(D)a*G0H2I3D4G5I6H7X8H9H:I;Y=E@JAHBCCFDGEHFHGFHCJXKZLHMFN[OGPEQIRFSZTGUaV[WFXFYYZE[G_[aIb[eYgE
~uro	g(J)I*J3G9]?[CZDHEJHYOIS_UFVaW^ZD
~urq	r*[@JV[Z[[]
~urr	Y-H3H9I>G?I@YBIDHHYIFK]MJOIVJ[JaJhf
~urs	h-H7Y8[?J@]DJGJHEJ^KIM[U]V]ZG
~urt	h#J-H9I@GBICIDHHEIeKGN]XZZIh[
~uru	O![#D&Z(]*F+G,F-E1G2I5H8H9G:_;G<I=[>G@FAICHEYGJHDICJINCOGPIQIRFSXTFU[VZW^YG^D_FaXb^d[eFfZhD
~urv	yLZZ[
~urz	h-I@^BICYI_K[MIT]ZE_YhJ
~us^	F!J#Y%_&G)^*D,I-_/c0F1I2I3_4D6F;J<F=]?IAFBCCEDBGAHDIcJbKaLHM>PFSATFUZWFX]YHZD[B]Y^C_Ea@bEdZgD
~usa	[!I#H%J(H)J*I-_/J0Y3H4I:H=H>H?]@FBGDEHBJYKeMHNZOZRJTJUHVYWHXH[I]I^I_JaGbIdIfIhF
~usb	v-[>^CJDIHI
~usc	c(J3F9H>HB^CIHEIfKJOIaJc]
~use	=!^#[%C&D(])_*X.E/@0A1D2C3E4A5@6B9<;c<C=^>>@HAeBJCFDYE[FYG^HIIYJDK[LZM@NDOFP^R@S@UGVIWDZI[H]^^^_eaDbCc=e?f>gehI
~usf	yQYf]
~usg	d#Z%I(^)Z-J3J4]9I=I>I?I@JBIDIG]HCMJRITJVYYZZJ]IaIcYd]
~ush	r>HD[HEZIaab[
~usi	b#^-I3J=c>I@GA[BICIDZHEIYLYNIOJTYX[]J_JdIfJhI
~usl	o-Z2[9J>]HIZIf_
~uso	k!]/_2Z9I>I@]BHCJGXHXIFKHU^ZH]]dI
~usp	o!aHIX]
~usq	v9[@Yf[
~usr	y-[
~uss	[!I#E%H(G*[+J,I-F.X0J4H6c9[;J<Y=G?]@_AJBZCFDFFJGYKDOHPHSIUGVEWIXFYJZA[Y][^H_HaEbHcHdFeJfGgI
~ust	L!D#F%]&Z(E)E*Z+F-]/F1I2F3I4I6G7F9X;H<I=E>E?H@aAFBZCaDDEZFHGHH[IaJZK]LaMZNDPCRFTEUDVEXIYJ[_]H^H_GaHcDdIeGgD
~usu	S!]%H(a)[*D,G-E.J0H1I2J3I4H5I6I8Z9E:[;]=Y>E?C@IAbBEDHEHFIHAJIKYMFNEQJRHSHTEUEWHXIYJZ]]^^^_]cGeJfGgHhD
~usw	p3J?[C_HJ[[]]aE
~usz	v%Z*^
~ut^	H#c%B(G)J*B+C,D/E0D1D2E3]4Z5J6E7E9G:C;E<F=Y?>@_ADBYDIHJIbJCKFLIMbNIQFR_SaTaUZVJYE[[]E_EaHb@dCeDgE
~uta	]!G#G%H(G*I+I-E/^0J5J6J7I9B:H;I=^>F?GA^BFCGFZGZH<KYLIMXPIRISaTGUHVGWJXG[H^[_[aEbGc[dGfYgHhE
~utb	pBHHIcc
~utd	r1^>^?ICJZJfH
~ute	Q#^%F&I(_*D+J,_-D.I0G1G2H3G4F5H6G9Z;Z<I=Y>B?A@BA]B@DEEHFGH^JGMcNCOGRaSEUDVIWGXIYHZ_[I]ZcCdIeHfCgFhB
~uth	N!H#G%G(a)Y+G,f-G/I0J1J3[4H6J8J9H:H;I=G>]?_@FAIBGD_EHGHH_IFJIKFLIMHNEOIPFQJRISHUEVIWHXHYJZ@[H^H_Ga^bGc[dFeGfHgHhH
~uti	U!D%G(Z)X*F,X-_/H1I2I4H5J6I7^9E:Y;Y=I>F?]@FA[BCDIEHFIHBIZJIK_M^NEPXSHUDWFYJ^]aHcGeJfGgIhF
~utl	X#F+J-I3J9J>H?J@GBbHbIIKJMdNJOJTZZEaJbIhI
~utn	yc]
~uto	T!E#D%Z&X(b)c*H+F/F0H1^2H3A4E5H6H7F8H9X;Z<I>C?A@HAHB?CDDGEGFHGGHXIBJHKBLGMbNCOFPDQXSFT]UbVcWFXDYGZC]D^F_FaebFcEdDeIg[hE
~utr	^!I#H%a([)I*Z-G3I9G:b=H?H@dBFCaDYFJGJHAIFKZMHNJOIPISJTIUGV]WIXHZB]IaIcIdIfJhH
~uts	j(]G^VXZI
~utt	X!C#Z%a(d)I*J+J-[/I1I3G4J7I9X:H;I=Y>J?GCHDFGIH>JJKDLJMHOHPIS[TZU]VFWIXH]H^G_Hb_cIdIgJhH
~utu	v1[KZ
~uty	vH^
~utz	T!Z%F(J,[/I2I3H4G6H9I;a>F@CAbCFDGEHFIGYHGI^JHLZMENEPYRGSGTYUFWHZC]_^]_^aIbEcFdIeHfDgYhF
~uv^	i#JCaDHHITYX[
~uva	g#],_-I3G9I>J?Z@HBHCIDIHAKIMJNJX[ZD_Za]c^dGhb
~uve	W!G%G(F+G,I-B/_0]1I2I3E4H5J6Z7H8_9_;I=G>H?EAXB]CED]EIFIGHHXIBKZLIM_NJOGP[QJRHSIUGVIWIXFYJ][^HaEbYdDeJfFhD
~uvo	v3[V^
~uvr	vHY[]h]
~uw^	d#J([-I3J9]?JBZD^KINFOIVYZYaIdJhH
~ux^	Z!I#H%I(H)]*_+Y,J-F/Y3F4[5Y6J7I9F:H=H>]?F@^AaBFCYDEHYJILJMFNGO[PFRJTIUHVFWJXYZ^]H^I_HaFbHcJdGfHgJhH
~uxi	o@[C_KJZH
~uy^	y=[
~uya	yI]K[
~uys	v#ET^cZ
~uz^	vHHI]K]
~uzo	p>[HYXZaH
~uzy	h!]([9I;Z?[@IBJDJHHK^MIVJZG^]
~uzz	p-cHGNC
~va^	P#H%D&H(C)Z+E,E-G.H/[0H1F2F3I4E5G6E7D8F9>;G<H=Z?Z@XAGBbEFFXGZJHLIMeNaOCPEQGRFSETEU@VBW]X]ZZ]a^F_DcBd@eJfZh?
~vaa	v-^
~vab	t,[3IHF_[a^
~vac	n#[.^3]BIHYZYaI
~vad	a!a#[(F)Z3]6]9I:I;X=J>H?J@IBIDIF[HFO[U_ZE^YaJfJ
~vag	v0^HZc]
~vai	]!I#[%I(I)I*I,[-G3H4^7I9F:I=[>[?^@GBFC]DGHZIGLJMHNJOJPJSZTIUFXZZC[H]HaHbHc]dF
~val	W!G#F%G(G)J*H+H-D/Z0H1I2J3^4H5J6I7H8J:G;I=G>d?H@IAICEDCEJFIGYIIKDLdN[OdPIQJRaSHTFUGVFWIXEYJZH]G^G_GcGdGeIfFgJ
~vam	vYZ
~van	Y!Y#E%H)H*[+H,Y0I1J2I3E4I6J7H8J9Y:G;Z=]?^@YAHBYCEEIFIGIH=JIKdLHMENEOFQJRISIUGVGWIYJZD[G]Z^Y_^b]cGdFfHgIhC
~var	Z!Y#X(F)I+Y,]-^/I0I1I2J3G4I7I8^9E:H;I=G>F?F@CAaBECDEJFJGIH]I]JIKCLIOHPGRHSIT[UGVFWJXaZ>[H]H^HaFbGcGeZgXh^
~vat	W!c#E%G*G+J,Y.[/H0I3^6a7I8I9H:G=F>a?HAJCIEIGHIGKFMGO]P]RISITHU_WHZB[J]H^GaDbGcGfFgIhH
~vau	r2^H]
~ve^	G!E([*Z+F,H/F1E4D5]6J7I8H:H<J=]?C@YAZB>CcDaEEGIHFI_KbMCNHPCQGSDTGVFWIYEZH[Y]G_HbIcCd^
~vea	^#I(J-G/Z3J8[9Z?I@ZBZCIHFIFJJMaU[VJZY[Z]]aIbIdHhG
~vec	Y!H#a%G(H)J*H+I-G2J3_4I5X6I9E:Z=F>Y?EAJBYCEDEGJH>IDJIKZLIM_NFOZPZRISITGUGVFWIX_Y][G]G^I_IbGdHfGgZha
~ved	b!I#I%J(]+J-Z/I2Z3F4J7[8J9[:I>]?Y@GBICFDHG]IFKFMINIOITIVZXHZY]H_]aYbIfIhH
~vee	n#]-J7]HII]X[ZI
~veg	l.]6YHFMJZI]ab_
~vei	p*[9J;Y?ZD]HHK[ZI
~vel	[!H%I)J*H+H/X2J3^4_5_9]:G=H@EAJBECEDJGJH[IEJJLJM^NGOHPIRISITHU^VGWIXFYZZA[I]G^J_HaFdGfGhZ
~vem	f!J#J/_0^3I6Z9I@]AZBJHFIIJZKHNIPZTZZD_ZcIdHgY
~ven	M#]&b(@,_/B1F2H3A4E5H7D9I;F<H=Y>@@XAFBECDEFGXHFIEJaKZMBNfODP]QGRHSCTIUBVCWEZB]J^G_EaHbGdEe^fagEh[
~ver	=!I#b&B(:)C*F+B,>-D.C0D1d3I4^5c6d7Y8D9G:C;b<Z=I?B@DAABCCbD^ECFCGCH]IDK_MBN]QJRaTZUBVEWCYa[H^F_HbDcadEe@gBh?
~ves	t!YE[
~vet	n3IHJJ_O[ZI[^
~veu	_#I%I*J+Z-I3H4[9H>F?HBHCXDFIHM_OIP[RZTIVIXIYZ[X]JaFc[dXhY
~vev	vK^f]
~vez	c#a3I9^>I?J@]BZCIHDIHKIXaZEaZdZ
~vi^	g![#Z-Z3E6ZCYHFIINJOIXbd[
~via	i#H3I9H:I>H?IBXCJH[IHKIM]UHVIWZXIZG]JacdJf]
~vic	I!B#B%X&H)a*C+D-B/D0^1X2^3C4B5E6G7H8E9A:B;F=E>Z?A@BAFCDDIEDFFGCHYIAJEKAMDNCOFPAQFRISeTDUeV[WCXDZD[C]C^FaEbDccfkg@hC
~vid	U!F#G%F(G)I*G+I,H/I0H1H2I4]5I6]7b:a;J<J=F>Z?Z@FAICEEIFIGIIEJHKDLHMZOGP[QIR[SETHUDVFWHXFYZZZ[I]G^G_Eb[c]eIgHhF
~vie	R![#]%G&J(J*F-].Y0[4E5Y6G7E:F;[=F>D?CAHBICDDCEHGGIIM]NDOERGSGT^U^WGX^Y]ZA[F]E_EaZbXcDd[e]fB
~vig	k.]HJZF]YbZh_
~vil	Y!F#I%E(d)^*a+I,J/H0J3Y4I6J7I9G:I;J=I@YAJBGDFEJH?IHJJKHM]NIOJPfSITHUIVGXHZF[]]I^I_GaHbJcHdHfIhI
~vin	c-f@ZHFIIKHZE^^hJ
~vio	X!H#[(I*J+J-d/H3H7J9H:I=I>^?GCHDGEIGJH?IEJJK_NfO^PJTHUIVJWIXJZC]I^I_IaIcHdIfIg]hH
~vir	e%I-H/J3I9H>J?J@YBHEYFaH^IIKHM[NIR[VIWHZGaJcad[gJhJ
~vis	X!I#G%I)I*I+Y-a/J0e1J3H4J7H9F:Z=F>H?G@bBFCGDEHaIFJIKELZMGNGOJPISZT^UFVGWJXGZ[[H]G^G_IaHbHcFdHfEgHhF
~vit	W!H#I%J(I-H/I3H7I8J9Z:i=I>I?I@FBGCIDGEHIGKGMHNGPJUHVIXH[I]H^I_IaCbHcgdHfIhH
~viv	yLYa]
~viz	i2YBYHHSaUIVIfb
~vn^	pHHZIdaf[
~vni	yYYf]
~vo^	U!^#Y%F(G)J*H,I-J/I1J2^3a4G5J6I7H8b9D:G;I<J=F?]@bAICHDXEJFJGIIDJIMFNIOXPGQZRHSFTHUGVFWIZC]F_Fa_bGcZdFeHgHhE
~voc	k9[:Y@ZHZMIOZZIh[
~voe	vOZTY
~vog	m+Z@YBJHIIZKIZ]hZ
~voi	g3I9J?[@ICIH^MJODV_ZY[Ja^
~vol	Z!a%I(Y*I-H/X0]3H4I6J7I9F:G@bB[CFDDGJHDKaLJMFN[O^PIRJSITGUGVFX_Z?[H]H^I_HaXb^cHdGfGgIhJ
~von	j3Z8Z:YBJDII]R]U[ZHfG
~voo	h#J-a=YIHKHN[TXU^V[XGZGdH
~vor	]!H#Y%J(I*J-F/J2J3Z4[9H:I;J=H>G?XBFCFDFI]MXNYOITYUIVHXHZG[I]d^H_[aFbHcYdIfJgZ
~vos	y:^
~vot	b(I-H3ZBXDHE]HFI^KHM]UIV]d]
~vou	b#Z+]/X4I9]:J=J>H@[B[CHDIIGKbMINHPJRITJZFaIcIfZhI
~voy	r&]>YHJa^
~vr^	rT[a^h]
~vra	c*[-]?Z@[HIIHKXMZNJZF
~vst	p!^.X;ZHI
~vu^	y9aHGfJ
~vue	m#J+X/J0]BHHEXYZ]b_
~vun	yHHS]ZIbZ
~vuo	h3Y9I=]>H?I@IC^DIHEI[K[MXNZZZh[
~vut	t*Y9[HFK_ZIaI
~vvi	m-]@ZB]HGTYZGf^
~w0r	y-cHFIGNJOH
~w32	pBIHGReZHdHfG
~wa^	n.Y9]@HP]Z[
~waa	y*]CG
~wac	S!F%G)I*H+H,I-Y/H0I1I2I3G4Y5I6I7G8J9F;I=[>F?FAJBZCFEIFJGYHBLHN]OIPGRHTFU[V_WHXZYIZa]G_HcFd]eIfEgGhZ
~wah	d#H-[3_9I>G?c@GBHC]DHHDIZKYMINIOIVZXIZD[a][^IaDhH
~wai	Z!J(I-H3I9^>G?I@aCIDIHHIGKHM[NFTJVJXeZF]Ib[hI
~wal	Z#H(H-G1J3J4H9H:I=H>H?IBGCIDYHdIHJIKGMGNHRGSETHUHVHXI[I]^_JaHbHchd_fEgIhH
~wan	M&J)F+_,H/Z0H1H2H3D4G5H6H8H9H;H<J=D>^@YAHC[EHFGGGHHI^K]LYNHPCQHRHSFUYVIWXXYZE[^]C^D_FaEbEcFdIeIgX
~wap	y@_ZH
~war	[!I#G%I(H)J+I,I-D/[0I1Z3F4I7I:I=H>E?_@YAJBDCFDGGIHgIDKELJMDOJPIRITHUHVXWJZG[Z^H_IbHcIdIfHgIhH
~was	v>bHFaJ
~wat	p3I>^@]OHZEa]
~way	Y#I%I(F)Z*[+I/G3F4J7J8J9G;J>E?]@aAJBYCYD^FZGJIEJHKZLIMHNYOIRJSHTHVGWIXGZF[I]b_IbHcIdIfIhY
~wcz	r@^HJMZ
~wdc	t#b%JHH
~wdl	f%cHJgZ
~we^	r/XB[MYZZ
~wea	g-^/Y9I@JH]KY
~web	b9I>I@IHeIZMaZHaJbIcJhG
~wec	k>^@aBHHGK[L^MYZIhZ
~wed	e)c*J-I9I>I@HBHCJDZHZIJMIZIa_
~wee	V!Y%G&J(F*]+H,I-E/G0H1G2I3G5H6^7G:F;I<[=G?E@eBYCYDXEIFHGYHZJHK]LFMFNFOHPGQJRHSHTEUFVYWIXEYH[H]F^GaEbFcadFeIfZgHhG
~weg	i3^=[>G@JBICJD^E[IIKJTZ][bJ
~wei	R!E#E%](D)G*],G/_0Z1H4E6G7J9X;^<J=J>D?B@cAaBGCcEGGFH<IHLHNbPZR^SYVCWFXCYGZ?[E]_^E_EaBcDdCeHfC
~wel	c!I#I(J*J+H-e3I9Y=H?GBGC[IJKZMINaS^VIXIZA]F_IaIcJfIhG
~wen	U#H%H(H)H+H,H-Y/[0J3H4I7H9G:G;J@ZBbCXEHGIH=JHK_LINIOHRISITYUFVZWHXF[X]c_IbYcGdYgIhF
~wer	P!E#E%^(C)G,X-c.I/C0X1[2H3D4b5F;Z<I=I>E@IAIC[DFFHGFHDIaJGKGNCOFSGTEUFX[Y^[F]E_EaGbDdEgehC
~wes	y9[HX
~wev	i+YHXJ[T[
~wez	y9]HX
~wha	R!F#D&Z(^)D*E+G,I-H.I0I1I2I3F5H6Y7H8I9];I=F>A?E@CAHBECHDHEIFHH[I_J[LHNbPHQJRHSHTBUGVJWIXFYJZd[G]J^HaDbFcHdGeIgIhb
~whe	M%[(]*Y,]/I0I1H2I3Y6H7X8H9D:Z;H<J=F>J?[@EAGBACDDHGJHXIIJJK[LEODPGQIRHSYTGUDVBWHXFYHZ[[Z]E^H__aecHdDfEgEhZ
~whi	R#H%]+I,Z-D0Z2J3]5X6I8H9G:G=Y>Z?G@CBFDFEIGILENcO]PGRJSJT[UIVFWIXHYXZG[H]a^G_GcGfGgZ
~who	f-I3Y>I@HGZH?IYKHNJO[UaV^ZH_baIhJ
~wi^	o/[9_HGMJO]ZYd[gI
~wia	v9]B[HGZ[
~wic	f#H9I@bAcHXT[_EaIcI
~wid	nOYSYUYh]
~wie	Z![#Z%I(H)J*],J3G4I7I:H>G?G@bBbDEHCIYKbLJMGNXOIPHRJSJTHUHVGXa[H]G^I_IaFcIdIfEgJ
~wif	cHeIJK]ZCcJ
~wij	c-J9G>Y@^BXHFIIKIMZNJZ]^]aJh[
~wil	^#I+J9Z?H@]BIC^DHH[IIK]M[NHTYVJXJ[^]JaHbJ
~win	N#Z%H(E)H*H+H,I-G/_0I1H2I3G4E5_6I7G8I9D:F;I<J=F>F?]@CBCCGDFEIFIGHH]IAJFKFLHM^NDOHPGRGSDTEUFVDWHXEZC[_]H^YaFbgcZd[eIfXgd
~wip	p+]3J>ZP]
~wir	X#I%H(F)I,J-]/F0I3J4I6I9H:G;J?_@]BFCFDGEJIDJJK^L^MFRJSYTIUHVFWJXZZJ[Z]F^GbGcHd_eIfGgGh_
~wis	k%[9Y@YBIHGK[M]PFRYTIZI_XcadZ
~wit	D#G&X)[*J+H,Y-I/Z0C1I2I3^5F7F9B:^;Y<I>a?E@FAGBYCDF_GHHEIZKEL[MZNZOZPZQETEVYWHXDYFZD]A^Da]cIdIeZ
~wiz	Z!J#I(J)J*H+b,f-J9I=J>E?I@HBJDEGZHEIIKIMJNJPJSJTJVJZA^I_IbIeffJgJhI
~wla	l(GH_U^V_ZD
~wly	t%Z8_HGIJNG_Jh]
~wn^	R!]#D%C&b(E)H*G+H,I-c.J1H2I3F4a5H6G7E8H9F:F;[<J=F?_AGBBCHDEEHFHGGIHJ[LHNIOHPFQJRFSeTFUFVFXGYHZE[Z]F_DcXdDeHhE
~wnd	yHISaZI
~wne	f#H&b(]HEJ^PIVFZI^]
~wni	h!]%^(a3J9H;ZBIDZHFMJUJVIZE^[hI
~wnl	yH[
~wo^	t-]T[
~woc	v9YC[
~woh	i#]*Z-^3J@JAYCZHGIGKJM]ZGhZ
~woj	y@[TY
~wol	l#^+Z-I/Z9Y@]DJH_KIMINJZD
~won	yZH^[a^
~woo	V!H#I%H)J*I+J-^/I0J3I4I7I9I:I>H?HBYCHGZHFLIN^PIRISITIU]V]WJXDZ^]I^Y_IaGbZcGd^fGgIh[
~wor	2!@(Y)D*B+;,G-b.G0I1D2_3>4@5H7a8H9@:H;A=A>C?A@YA>BeCBDDEEF@GZH[IcJ]KbL^M]N^O?P?QGRCSHT>UGVCX?YDZe[]]G^^_=aFcIdagZha
~wou	h(F-b9J>Z@IBJIHKZN^V[ZDhY
~wpa	kHIbbgX
~wpi	vO_
~wri	F!B#@%c&H)B*E+E,^-B.G/I0_3G7E8[9D:C;G=Y>F?C@AA]BACDDBEEHZIAJZK>LCMBN@P[QZR]SDTCUBV@WCXBY^ZB[C]C^@__aDb?deedfag]hA
~wro	P!H#b%G(E)H*H+H,[-B.J/_0H1H2I3]4G5I6Z7H8I9Z:G;I<J=G>D?FAIBECGDFEZFIGGIBJGLHMFNDOXQJRbSHUGVFWIX[ZY[H]G^E_GaFcDdYeGfXg^h[
~ws^	v9bHHZF
~wse	]!J#H(J-J.a3J9J>H@IBIDJH]IHKIMZNIVIZB]aaJbdcG
~wsz	y9Z@]
~wun	p?^DZH[L]MI
~wur	]!Y#H%[(F*I,X-G4[9I:H=Y>[?^CHDGHHIGKZLJNHUYXI[J^X_]aGcJfIgIhH
~wy^	rD_HY
~wyc	y3]D[
~wyl	i!b.X;ZHGU_YX
~wym	i=YC]HYI_N[ZJ
~wys	v(bHGZ[
~x80	d(J-J4J8c9I<c@JBIHIIJKJN]UJZE
~xa^	h(I;Y@[BIH]IIKZMJXZZ]^ZaIdZhI
~xac	vG[HJ
~xao	vc[
~xce	a!]#H2XGJHdIIX^ZF]Je^fJ
~xch	i(H)Z*b>ZCJH[ZI
~xcl	f)[-[=JDJGdHFLZUHV[^J_I
~xe^	t9J>]HGfZh]
~xed	r*Z;XBIHHPIZJ^_
~xem	yHIL^
~xer	y(]
~xha	yK^XZ
~xi^	r>XJ]
~xid	yI[
~xie	o@[C_KJZH
~xig	h3J9I@JCeHGI^NZZI
~xim	l-Z3F>JIIL[NHOHXc
~xio	h#I>HBYSJZ]aGb_ca
~xis	[!I(I/I3I4Z:H=I>]?G@EAYBGCHDIEJFIGIHJIFKYLJMINGOHPJUIVHWZXJZ@]J^I_eaGcIdDfIhe
~xit	c-J@]BZHCIdKFN_ZF
~xo^	y9J>^HIb[
~xpe	g&])Z+Z3]IHKINIOaZY
~xpi	P!G#F%_(E)I*I+G,H-D/H0J1J2H3G4I5J6I7G8J9G:F;J<J=^>G?G@AAJBCCGDFFJGHH_IDJGK_LkMINEOJPHRISHTHUFVEWIXGZZ[F]c^D_Ha[bFcHdFeIfFgHhB
~xpl	i%I&b3J;^GJKJMHN]ZX_Jf[
~xpo	m=FDJFbH_Q_ZF
~xt^	_(I=I@cBIH^IIKFLcVZZC^IbHdHe]g[hH
~xte	Y(I-I2^3c4J9J:h=J>F?I@HBICIDHHZIHKZMINJOHUJVIXJZE]IaGcIfIhI
~xto	v>^?]DFHDa]
~xtr	o2[HHJ_
~xts	rL_ZI
~xy^	_3J4H?JBJHXMJRIYHZE]IaJb_cidJfE
~ya^	vI]K[
~yah	y>^HG
~yap	yH]
~yau	v)]
~yb^	tN]SXhX
~ybo	a!J)I+]-_9[>I?IBZCJDIH]IHKHNHS_TJUZXJZE_JdH
~ybr	i9JH^ZH_Gb^db
~yc^	t?]H[KZVI
~ych	j(^3]=XD^HGIGN[VJZFaY
~yci	y(^TX
~yck	p9]HIP^Z^
~ycl	tKZ_^
~yco	v2IK^
~ye^	o&]@^G[
~yea	_!_#J(I-Y1^9Z>^BIDIHIIZKaLZMJNHVJZAbIfJhJ
~yen	vC[DX
~yer	e#J-I3H9H:[>_?J@]BICJDGHBIHKHMIN^OIXZZE]]_Ja[cafZ
~yes	e9J=^>Y@^HIKFZa
~yez	rZ[
~yfi	tC^HJX^aY
~yfr	vHIIa
~ygn	y@^XY
~ygu	nAb
~yje	y/^
~yjm	tMXZ^h[
~yjn	yaZg[
~yl^	t(G=]@]HYU_VFZC
~yla	i!b.X;ZHGU_YX
~yli	yR[YY
~ylk	l?[C^HHP]ZJ[Z
~yll	pD[HIIZN^
~ylo	rKa
~ym^	k3YHYIXOYVZZHc[dZgZ
~yma	k=YC]HJI^N[
~ymb	i![-^@IHHIbZI
~ymc	yT[
~ymo	l=Z>^HDZ[
~ymp	y@]K[ZH
~yn^	vHINa
~yna	vH[
~ync	F!@#A%d&F(@)B*C,D-?.F/C0g1i2X3H4^5D6I7B8c9@:A;C=A>??A@?AEB?CBD?ECFCGkI?JBK>LBMaNBOBPIQHReSATAU@V>WCXBZ:[C]B^A_FaAbBc]dafggBhA
~ynk	y9IG]H^ZJ
~ynu	p3Z>ZDZO]
~yo^	yHIc]f[
~yon	_(J)[-I3X9]>I?H@]BGHIIIKIMGNHP[SaVY^[hI
~you	K#G%G(B*C+^,F-[.I/H0I1Y2I4G5I6H7G8H9c:b;I<I=[>F?DAHBDE_FHGGH@JGLGMHOYPDQIRHSGTXUYV]YI[E]G^H_GbFc^dZeGfGgF
~yp^	i#X,a3[HGIIKHMIOIZJh_
~ype	Y!J(H+J-G/I3Z9H:]>C?I@]BGCHDHGYI[K]MIObTJVIXHZC]^_JaDbXhb
~ypo	m-^3^@]HFNHOJ
~ypt	X!I#Y%I(I*J+J,I-H/I0J2J3H4H5J6i7J9G:J<e=I>I?H@HBHCJDIGIH>IHJIKGMINGPIRHSITIUIVIXIYeZC[J]J^I_HaIbIcIdGeHfGhI
~yr^	n+^3I?]HIVY
~yri	r-Y/_IJNI
~ys^	E%D(D)F,H-^0E1Y2G3J4D5G6e8E9B:Z;H<G>A?FBAEZFFGJHGIaLHMAOZPCQFRCTYUYV]X_YHZZ[E]EaFbHdZfBgAh[
~yse	j(F)^?Z@IBZHDTIV_ZE[]
~ysi	ph_
~ysl	vH^
~yst	[(Z+Y-F/J3^4J:Y=J>F?H@_BGCHD^HJKbLJMGODRYTIUJVHXIY^ZY[I]I^I_IaHbIcIdIfIhF
~ysz	y(^9JHZ
~yt^	m-_HJX_
~yta	m9I?Z@cHIZ[hJ
~yte	vHHZ]h^
~yth	^!J%_(J-I/I3I7Z9G:I;Z=I>[@EB]CDD^FJGJHHIXKIOIPESITIUJVIXHZc[Y^J_IcJfFhH
~ytk	n!^([;ZHJZH^]_X
~ytt	i9[>Y@aBZHHM]ZH
~yub	v?aZI
~yud	v9ZZ[
~yus	vI[
~yv^	y?[OZ
~yvi	jHHNd
~ywa	n:ZK]ZIdZf]
~ywh	r?[MZS^ZG
~za^	W%F&Z)H*Z+G,I.J/H0J1I2I3Z4F5I6I7G8Z:X;I=]>F?Z@BAHEIFIHDI[KGL^NaO[PGSGTGUFVEWHXIYY]F_IaDbGcGeIfEgG
~zab	k#[-Z?ZDZHIT^
~zac	X!H%Y(H)I*I+I,I-F0Y3G7I9F:^=Y>H?G@GBFCGDGEYGaHCIDKGLJM[NaOIPHSHTIVEW^XHYJZB]H^J_IaGbHcYeIfdgJ
~zad	_!I#J/Z3G7Z9J:I>I?JBHDYHZIYNHOISJTYUJV^X[ZDcJdafIhI
~zah	l-_3Z>JC[DJHGI]OJXZZJ
~zaj	v(]?ZD[ZI
~zak	t-YB[G[MY
~zal	yBbHJZG
~zam	rBZGXd_fZ
~zan	t-YB[GYHJZHd]
~zap	h#I3J9I@IBHHZIJMIO^UIVIXIZZaJd_fahI
~zar	X!I#H%I(Z)I*G+a,f-H3I4J6J7J9H:J=I>E?H@GBGDHFJGZHDIGLJMHNHPIRISITHUIVHXIZ@[J]I^I_HaIbHcHd_eff]gHhG
~zas	nKJNbT[ZI
~zat	[%I(])_3J8[:J<]F^G^IJPJUEV[ZG_X
~zaw	y-^
~zaz	b%Y3J:[;[?J@IBIDIGZHFIJKIMYVGW^ZF^]f^hJ
~zby	m-_HJX_
~zco	yVYZG[^
~zcz	yC]MZ
~zd^	yNa
~zde	pO[PZZH[]
~ze^	c!I#^(Z3J9H:Y=Z>I?I@YBGCIDHHCIZKYSYV[X_ZC]J^[aZbJdJfJhH
~zeb	p9J@ZD[H]ZJ
~zeg	n*Z-Z.Y9JHHK^R[dZ
~zeh	yHJN]Z]
~zei	Y!Y#H%G(H*H+I,I-^/X1I2[3]4G6I9F:X;I=G?IAIBECJDEEIF[GIHYIfJJKDLIMFNFOJPHRbSIT[UHVHWIXEYIZA[X]G^HaEcYeJfFgIhY
~zej	yUY
~zek	p9I@ZHHX[a_
~zel	yHHV]b[
~zen	Q!E#G&Y(_)Y*G+H,H-G/G1I2J3Y4G5I6H7F8I:]=e>G@IAIB]DCEHFYGHHYIEJHKCLXMENEOHPXQJRHSGTHVZWJYI[I^E_GaXb[cadIeHfJgFhF
~zep	r/[KHOZZ]
~zer	U!Z%F,H-F/I0H1I2J3Z4G5I6H9H;a>E?IAbCEDGEHFIGZHII^JHKELZMEOYPYRGSGTYUFV[WHYIZB]_^^_^bEcFdJeIfEhG
~zes	t9YK^YY
~zet	r@ZH]UYYY
~zez	yN[X_
~zga	tO[ZJh[
~zgl	y9YB[
~zgu	t>]
~zi^	e#I(J-I3^9b>Y?I@IB[CIDGHCIZKHMINJOIVJXJZF_J
~zia	f-J9Z=J@HBYH]IIKJNJP[VJZ]]ZfZhH
~zie	_!I#I%J)J,[-G4I7I9b:Z;Y>Z?X@YCYDFIFKGLJMGN^OJPIRZSJTIUXVHWJXJZD]H^J_JbIcIdIfGhH
~zif	t3]I[O[
~zig	d#J(J-I9Y>I?J@]CJDJIHKGMZNYTJVIZ]^[dJha
~zij	r?[CYI]hY
~zil	r3I9I>JB[HFOJTYaa
~zin	k-I9G@ZBYCJDJHFIJU]V_XZZHa^
~zio	R!D#D%J&Y)F*H+F-C.I/G1H3[4I5I6G7I8H9C<I=E>D@FAGB[CXD[E[FHGZICJHLINXOFQHS_TDU]VZW[YGZX]C^H_^aCdGfbgYhE
~zis	v@^
~zli	t@ZC[DIK]ZH
~zlo	vI[NXV[
~zmi	e(I9I>X@bDIHFIJKIM^VJZ[^[aJh^
~zna	k4]BYHHIbZH^]_YhJ
~zni	y?[R]
~zo^	i-Y/[3Y9[@YCZDYHFKHNJXXZ[]ZaJ
~zoi	vJ_
~zon	a!a#H%J(Z-I3[9G;Y=I?H@GBYCIDHH[IXKIMIOJTJU]V_XIZD^[_IaEbIcJfIhH
~zoo	pH^
~zor	t@^HJMZ
~zos	v!XMYTX
~zow	yMYTY
~zpi	y?[D[
~zre	l(]:ZHISZUJVIZ^gZ
~zsc	yHXc[
~zse	yC_H[ZG
~zt^	X#](D)I*I+J,]/Y3I5Y6J9G@ZB_CGEYGIHAIEJJMZOIPJRISITHUFVFWIX_[H]G^Y_IaHbGcHdFeIfGgbhE
~zte	l-E@HHIKdO[ZFeY
~zub	y![V]ZI
~zuc	o-Z/Z@[HIJXKZMIN_ZH
~zuf	y%Z8Z
~zug	c#J%a-I4[8[9I>[?J@]BJCIDIHXIIKHNIQ[TZVJ_IaIcIdZfHhJ
~zun	^#J%I(H+J-I3J:I=Y>I@HBHCIDZIIKILJN[PIS]TXU[VZW_XJZJ]ZbIcHdGfYhJ
~zur	N![#F&Z(]*F+F,F-E/X1G2I5H8H9G:_;G<I=[>G@FAHCHEYGIHGICJINCOGPIQIRFSXTFU[VZW^YG^D_Fb_d[eFgYhD
~zus	n(^.Z6Z9[@JC[DHHIX^ZH
~zwa	n![@YHIIXL^Z[
~zwe	^!I#H%J(J*a-G/Z3I9H:J=J>H?H@cAaBGCdDGHJIFMINHOYPJVJXZZE]HaHhI
~zwi	n9Y@YB[HGIJK^M]RYZHc]
~zwo	ya^
~zwr	pHIYXZGd_fahJ
~zwu	tD[L]
~zy^	i*Y-^@]NFS[X]h]
~zyc	l(^>Y?[HYKZVIZJaZ
~zyj	p/]Z^h[
~zyl	v(G=]U_VFYYZF
~zym	yaYfY
~zys	y9Z@]
~zyt	n!^([;ZHJZH^]_X
~zyw	tK]
~zza	Z!I#H)I*X+I3G7I9G:Y;Z>I?]@FBGCYDFG[HHN[OJPHQYSHVZW]XHYZZD]I^J_JaHbIdYf[gJhI
~zzo	v3[C[DZ
~zzy	p-cHGNC`;
