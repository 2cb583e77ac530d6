// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.458 -0.320 -0.708 -1.656 -0.963 -1.311 -1.107 -1.353 -1.478 -0.170 -1.660 -0.962 -1.524 -1.156 -1.396 -0.003 -0.493 -1.504 -1.185 -1.371 -1.615 1.814 -0.761 -1.255 -1.586 -0.282 -0.001 -0.524 -0.483 -0.766 0.316 -0.469 -0.466 -1.219 -1.054 -1.288 2.036 0.385 -1.681 -0.021 -1.604 -0.231 -0.639 -0.926 -1.105 -1.680 -0.715 -0.764 -1.064 -0.479 -0.533 -1.415 -0.217 -1.183 1.330 -1.070 -0.255 -1.459 -1.063 0.270 -1.149 -0.861 -1.035 -1.803 -0.434 -1.456 -0.534
14.123544247951688
!account-disabled	P!o#@%C&H(Z)B*E+F,F-C.G/C0F1F2F3@4E5G6F7E8F9E:B;B<H=C>C?D@BADBBCDDCEFFGGEHFIBJFKCLDMCNDOFPBQGRFSDTBUAV?WFXCYFZ=[D]C_@aDbIcEdBeGfIgEhD
!account-locked	L!E#n%A&G(C)C*C+D,D-@.J/C0E1D2D3A4C5F6D7C8E9B:B;D<F=B>A?B@CACBHCBDAEFFFGCHJI?JCK>LCMANAOCPBQERCSCT^UCV@WFXIYFZ:[Z]B_BaCb@cBdBeEfCgCh@
!account-not-set-up	n!JDJV_ZH
!ad-access-denied	R!C%k&H(a)E*F+G,F-C.H/D1F2B3C4E5G6F7D8E9G:B;_<G=C>D?E@CAFBACEDCEFFGGCHIIAKHLBMCNBOGPEQERFSETIUBVCWDXEYGZ<[C]E^J_CaDbBcDdBeEfBgZhC
!ad-unknown-error	d!H&eHFKJNISIZE_JfJ
!admin-role-missing	S!D#G%]&J(l)J+H,G-F.I/G0H1H2I3F4G5I6H7E8H9I:A;H<J=C>E?B@IAHBBCFDCEGFIGFHGIFJGKDLFMENEOIPCQIRHSETHUAVGWDXFYIZ<[E]F^F_GaDbAcGdDeGfDgDhE
!admin-sspr-disabled	Z!E#I%I(D)k*J+I,G-I.J/J1J3H4J5J7G8J9I:F;J=F>H?D@FAJBFCIDFEHGIHHIIJJKHLJMINFPERJSGTHU@V>WEXHYJZA[H]I^G_JaHbGcIdFfHgEhJ
!admin-two-gate	U!E#F%F&J(A)B*m+F,D-F.I/G0I1H2I3F4G5H6I7G8I9E:E;H<I=F>D@CAGBFC@DDEFFHGGHBIDJHKELHMFOFPAQHRHSGTGUDVCWDXEYHZA[G]F^G_HaEbGcHdEeIfGgEhG
!already-registered	]!H#I%J(H)I*I+j,J-H/J3H7I9J:H=H>F?C@GBECCD@GJHAIHJJKFLIMINHOEPISJTJUHVGWJXHZE[I]G^J_IaGbGcJdJfIgJhI
!auth-token-error	g,bHFZIeI
!changed-too-recently	O!E#D%D&I(C)F*F+G,G-A.H/D0H1G2F3E4F5G6G7E8H9E:D;H<H=E>D?E@oAGBDCEDDEHFHGFHII>JEK>LDMAN@OGPFQHRFSETFUDVDWFXDYHZ9[D]D^@_GaEbEcFdDeHfEgDh?
!cloud-service-error	[!E#H%H(B)E*I+I,J-H.I/H0J1I3G4H5I6J7D8I9J:E;J=E>G?EAJBCCHDEEIFJGIH>IHJGKGLIMGNHOJPFRGSlTGUJVDWFXFYJZ>[H]G^H_IaFbIc^dGeJfDgBhI
!cloud-sync-agent	Z!H#J(I*J+J,I-F/F0i1F2J3I4H6H7I8H9H:I;J=H>I?I@IAIBHCJDIGEIHJHKHMGNIOJPHRDSJTGUIVIXIYHZE[J]I_FaHbIcDdCeHfCgIhI
!code-not-received	M!A#C%C&X(A)C+A,D-A.E/C0E1D2E3[4C5E6E7C8E9?:A;D<E=A>Z?A@@ADCJD=EDFDGCI>JEK@LCM@NAO>PCQERCSBTCUAV?WCXGYDZA[C^C_CanbBcCdDeFfBgChA
!connect-version-old	Y!H#G%G(E)I*I+J,H-G.J/G0G1l2G3F4E5H6H7H8F9G:I;I<I=G>G?I@GAIBFCHDHEJFJGFHAIGJHKGLIMFNHOIPHQIRBSGTEUHVHWJXHZC[H]I^J_FaGbIcBdFeDf>gFhH
!connector-password-too-long	b!I#G%D(J,J-F/J0J1I2i3G4J:I<J>J@HBGCJDIGHH@IBJJKGLIMHNHPJRITJUJVIXJYJZE[J^H_JbJcHdGeJfEhH
!contact-failed	v3aHHZD
!contact-info-malformed	U!B#C%E&I(F)G*F+D,G-E.I/G0H1H2G3m4F5H6H7H8H9F:D;G<I=F><?A@EAGBCCADcEHFHGGH<IGJHKELGMENEOIPEQHRHSHTEUGVBWHXDYHZ?[F]E^F_Ea?bGcGdGeIfGgHhE
!cookies-disabled	T!D#D%F&I(E)G*G+G,H-C.o/F0H1H2H3E4F5H6H7F8H9B:E;H<H=E>D?E@DAGBCCFDEEHFHGGH@IBJFKDLGMDNDOFPGQHRGSDTFUEVDWGXDYHZ@[F]D^G_GaDbCcEdFeHfFgGhE
!corporate-policy-sentence	l@ZHFIGKJN^
!dc-policy-hints-missing	Z!H#G%H(I)I*H+J,J-E.J/G0J1H2J3G4@5j6I7I8J9H:I;J<G=H>G?I@FAHBHCGDHFJGIIFJCKDLJMENBOIPHQJRGSITHUIVHWHXHYHZE[I]I^I_HaHbIcHdHeJfFgIhG
!dc-unreachable	Z!F#G%G(G)I*I+J,I-F.J/F0I1H2I3F4k5D6H7H8G9H:H;J<Y=H>F?G@FAHBFCHDGEJFIGHHCIFJDKGLJMFOIPFQJRGSGTGUHVGWJXHYHZA[I]H^I_FaGbHcCdHeJfCgHhH
!decryption-key-mismatch	[!F#G%G&J(H)J*J+I,H-F.J/C0F1I2J3G4F5J6m7G8H9H:H;J<I=F>G?G@EAGBFCHDHEHFJGGH@IDJHKCLIMFNCOGPFQJRESITFUHVHWJXIYFZ@[G]H^G_DaHbGcDdBeEfCgHhD
!error-processing-request	t9IBIHDSbZJ
!feature-not-enabled	s)JV^
!federated-password	V!E#F%F(D)G*H+I-C.J/D0I1H2I3G4G5I6H7n8H9I:E;I<J=E>G?F@BAHBCCHDEEIFIGFH=IDJFKCLFMDNDOJPDQJRISETGUEVEWGXGYJZ=[G]G^C_GaFbCcGdDeHfFgEhC
!forest-config-changed	]!E#G%E&J(F)G*H+I,H-F.J0G1G2I3F4F5I6G7G8l9F:E;I<I=E>G?G@DAXBDCFDFEIFIGDH?IFJGKDLHMFOIPEQIRGSHTIUFVEWIXFYGZA[H]F^H_CaGbGcFdBeFfDgHhG
!inheritance-disabled	X!=#E%@&J(C)G*G+G,H-E.H/H0H1H2H3E4G5I6H7H8H9D:F;n<I=E>E?E@EAEBFCEDEEIFGGEHCIDJHKDLHMFNFOGQIRGSHTGUDVCWHXFYGZC[G]E^E_DaEbEcGdEeIfFgHhF
!ldap-signing-not-configured	^!I#J%I(I*J+J-I/J1J2I3H4I5I6I7J8I9H:J<i=I>I?J@HBICGDIEJGIHAIFKHLJMINHRISJTIUHVIWJXJYGZF[J]J^J_JaIbIcGdJeJfHhI
!licence-missing-organisation	W!G#H%H(F)H*I+I,J-G.J/F0I1I2J3F4I5I6J7H8J9F:E;I<J=k>H?G@FAHBFCGDFEGFIGGIFJIKFLHMGNEOIPHQJRISHTHUCVDWEXGYIZB[H]G^I_GaGbFcFdFeJfGgHhH
!licence-missing-user	e(J)H/I7J=f?J@JBJDJGJHIPJSITJUFVFZC^JbIcJdGeJfHgJ
!lost-device	M!C#A%C&G(B)E*B+J,E-B.F/D0F1F2F3<4D5F6F7E8F9A:B;F<G=C>n?=@@AEBFC>DHEFFFGEH]I@JEK@LEM>NBOFPDQGRESETCUCVCWEXBYFZ;[C]X^D_Ea;bCcDdDeGfDgDhB
!managed-on-premises	m/I7IHJZJdb
!method-not-allowed	T!E#F%E&I(_)E+D,H-D.H/F0H1H2H3A4F5H6G7F8H9C:D;F<H=D>@?m@CAGBCCDD@EGFGGFHAIBJGKBLGMCNDOEPFQHRGSFTEUDVBWFXDYGZ>[Y]C^E_Fa?bCcFdFeHfEgFhD
!non-admin-not-automatic	{)J:I=_VJZE
!not-enough-methods	S!D#E%E&J(D)F*Z+A,H-E.H/F0I1H2H3B4G5H6H7G8H9C:D;G<I=D>A@AAGBCClDJEGFHGGHBIBJGKCLGMENDODPFQHRGSGTFUFVCWGXEYHZ?[E]E^G_GaCbFcFdFeIfGgGhE
!not-in-scope-group	b!J(H)I/J:J=G?I@HBGDHGGHBNJPHUHVgWIZC^HbJ
!not-registered	S!E#E%F&J(B)D*E+Z,H-E.H/F0H1H2H3D4G5H6H7F8H9G:D;H<H=D>A?J@AAHB@DmEGFHGGHBICJGKBLFMDNDODPFQIRGSFTFU@VDWDXEYHZ<[D]D^E_FaDbDcGdEeHfEgGhD
!object-not-in-password-sync-scope	Z!F#H%D(H)I*J+J,I-F/I0H1H2H3G4H6I7I8H9I:G;H<J=F>I?H@HAGBGCIDHEJFGGlH?IFJGKFLHMDNEOJPGRHSITIUGVDWIXIYIZD[I]H^GaIbIcGdAeGfDgIhG
!onboarding-failed	[!I#J%G(H-I/I0I1J3I4J6G7I8G:J=G>J?J@GBYDJEHGHHAIJJIKGMINHPHRISIUHVHWJXJYIZ@[J^H_JbIcGd@eifAgJhH
!onprem-admin-action-required	b!H%J(F/I3J6J7I:F=F>J?I@HBGDIEiGJHEKJMJNGPHSIUGVDWCZ?[J^J_IaJbHcFdGeHfHgIhJ
!onprem-complexity-refused	f!I#I%I(I*I+I-G.J/J0J1J3G4I5J6J7J8J9D:H;J=G>G?G@GAJBHCGDGFJGJH@IhKDLIMGN^OHPJRJSJTJUIVHWJXGYJZC[J]G^J_IaFbJcJdIfIhH
!onprem-connectivity	T!F#F%F&I(F)H*H+H,H-E.I/F0G1F2H3E4Y5G6F7G8G9E:D;H<G=D>F?F@CAGBCCGDFECFGGFHAIEJGKFLHMENDOHPFQHRDSETFUDVEWGXDY[Z=[G]G^F_EaFbEcmdBeFfBgFhF
!onprem-multi-match	[!E#G%G(H)I*H+I,J-G.J/F0J1J2J3F4I5J6J7I8G9F:H;I=G>H?H@FAkBGCGDHFIGIHAIFJIKFLIMGNHOIPGQJRISITGUHVFWJXGYJZC[I]G^H_AaHbHcIdIeJfHgIhH
!onprem-policy-refused	Q!E#D%E&I(C)F*F+G,H-G.H/?0H1H2G3E4G5H6F7D8H9H:C;H<I=E>E?D@XAHBBCEDCEGFIGEH=K:LEMBNlOGPFQIRHSFTGUCVDXFYHZG[D]E^C_GaEbCcFdCeGfEgFhE
!onprem-success-cloud-failure	X!D#H%F&J(H)I*I+I,I-E.J/k0F1I2J3E4H5J6F7E8I9G:I;I<J=F>G?H@DAGBECHDGEHFIGHIDJEKDLHN@OHPEQJRISITAUIVHWJXIYJZC[I]H^G_@aHbHcGdFeIfFgJhF
!ou-reserved-character	]!G#H%D&G(H)I*I+I,I-D.J/G0J1J2I3F4H5J6I7I8I9D:F;G<J=G?G@GAHBECHDGEHFkGDHAIBJHKGLIMGNEOIPHQJRISITGUFVHWHXGYIZC[I]G^I_HaGbHcGdFeIfGgIhH
!password-contains-name	g-A:J@HBIFIGJHDIfJJKDMINHVIZB^IbJhZ
!password-easily-guessed	N!C#H%C&H(A*B+E,D-o.F/B0E1E2D3C4D5F6E7B8F9B:B;F<G=C>B?B@?AEB@CCDBEEFFGCI;KHLDMAN;OEPDQFRESDUBVAWDXAYFZ;[B]B^C_DaBbBcDdBeFfCh@
!password-filter-refused	T!E#C%D&I(D)G*G+G,G-?.H/C0F1H2F3E4A5E6F7E8G9G:D;H<H=F>E?E@AAGBBCEDDEHFHGDHCIEJpKALEMCN?OGPEQIRGSFTDUDVDWFXEYHZ>[E]F^C_FaEbCcEdCeFfEgFhB
!password-never-expires	W!G#F%F(E)I*I+H,J-F/G0J1J2I3H4J5J6J7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHDIEJHKCLlMDNDOJPIRISITHUGVFWIXHYJZ>[F]F^@_HaFbDcIdEeIfGgGhA
!password-reset-done	i(H)J-J:J=J@YBbH[KJM[UGVHWJZC[J^HbIhG
!password-too-weak	R!D#C%E&I(C)G*F+D,G.H/J0H1G3A4F5H6G7E8H9D:D;G<H=E>@?E@@AGBBCADJEHFFGEHBImK>LFMBOCPGQHRFSFTFUEVDWGXDYGZ<[D]D^D_FaDbDcFdDeHfEgFh@
!password-used-before	P!F#A%D&I(B)F*F+F,G->.H/D0G1G2J3E4F5F6F7D8G9F:C;G<H=D>C?C@BAGBACDDCEGFHGEHGI;JDKoLEMAOFPEQHRFSFTEUDVCWGXEYGZ9[J]C^C_FaDbCcFdCeFfEgEh>
!personal-account	{:Z
!phone-mismatch	V!G#G%H&J(H)J*H+E,I-E.J/G0J1I2J3B4H5J6H7I8J9E:G;I<J=H>>?F@EAHBFCEDBEJFIGIHBIAJIKBLIMGNFOlPIQJRHSITHUHVGWJXFYIZB[I]G^I_HaBbHcHdIfHgI
!privileged-account-denied	S!C#E%[&J(B)@*G+G,E-F.I/F0H1H2H3D4E5G6G7E8G9F:E;F<I=D>F?E@CAFBECGDEEFFHGFH<IEJFKDLGMFNEOGPnQGRGSFTEUDV?WGXEYHZ?[G]G^E_EaFbEcGdDeGfEgBhG
!reset-in-home-directory	T!B#F%E(@)E*G+H,I-F.I/G0I1I2I3F4H5I6I7D8H9I:n;I<J=B>E?E@AAHBBCGDDEHFIGEHGIDJFKBLFMDNDOIPDQJRHSETHUCV@WEXFYJZ:[E]F^D_FaFbCcGdEeIfFgFhD
!sam-remote-call-denied	Z!F#F%C&J(F)G*F+H,G-E.I/G0H1H2G3F4E5H6G7H8G9D:G;H<H=E>F?E@EAGBECFDFEHFHGGH>IEJGKELHMGNEOHPDQmRGSHTGUFVEWHXFYDZC[H]G^H_GaEbFcEdDeGfEgHhG
!server-clock-skew	Z!H#G%H(I)I*I+I,G-G.J/H0H1E2H3G4D5I6G7H8H9F:H;I<I=H>G?H@FAHBFCHDGEJFJGGH?IGJIKFLIMENHOHPHQJRlSFTGUHVHWJXFYFZD[I]H^J_HaFbHcAdFeHf@gIhG
!servers-catching-up	S!F%E&J(C)G*G+G,H-B.I/X0G1G2F3F4F5G6F7G8F9H:D;H<H=F>I?E@>AGB?CEDCEHFIGAH?IBJEK?LCMnNAOHPFQIRDSGTDUEVEWGXGYGZ9[C]D^B_FaEbAcEdCeGfBg^h?
!smart-lockout	T!B#@%D&J(E)G*G+G,G-C.I/D0G1G2G3E4F5I6H7E8H9F:E;H<I=F>E?F@BAGBCCFDDEIFHGFHCICJGKCL^MDNDOGPEQIRFSFTmUFVDWHXCYIZ?[A]F^C_DaFbDcEdEeHfFgFhD
!sspr-disabled-tenant	U!D#H%G(A)I*E+I,I-G.I/H0J1H2J3G4I5J6J7F8H9J:@;I<J=C>G?F@DAIBACIDDEEFIGGHHIHJHKFLHMFNEPERISETIUlV>WHXGYIZ?[G]G^F_IaGcGdGeIfDgEhG
!sspr-not-enabled-for-user	Z!B#H%G*H+I-J/I3[4J7G8I:D;J=E>H?X@EAJBECHDBEHGHHEIIJIKGLHMHNFPGSGTJUAViXHZ>[G]I_HaHbFcJdDeHfHgIhG
!sspr-policy-not-set	e(J)I*Y:I@JEFHHNESJUGVHWdZFbJdIgH
!throttled	R!C#^%E&I(E)F*E+F,G-I.G/F0H1G2F3A4F5G6G7F8H9B:D;F<H=D>C?E@>AEBBCCDBEGFGGFH<IAJGKALFMENDOEPDQHRDSETBUEVCWGXnYFZ?[E]D^F_FaAbDcEdFeIfEgFhD
!tls-disabled	X!E#F%F&J(G)G*H+H,G-F.I/G0G1@2G3D4E5H6E7I8F9F:H;H<G=E>F?G@DAHBDCFDFEIFIGFHGIEJGKELHMFNGOGPFQHRCSGTGUEVFWIXFYmZC[H]G^H_GaFbFc@dBeFfAgGhG
!unlock-option-missing	W!F#@%F(D)F*H+H,I-E.I/H0J1H2I3G4H5I6I7H8I9I:E;I<J=F>F?D@BAIB?CEDEEIFJGGH?IEJHKDLFMDNEOIPGQJRISHTAUFVCWGXFYJZ?[n]G^D_GaGb@cHdFeJfGgGhD
!user-abandoned	[!J#F%E(D)G*G+G,I-E.H/F0I1H2I3F4H5I6I7G8H9E:F<J>D?D@DAHB>CCDCEIFHGGHBIDJHKCLHMDNEOHPGQJRFSYTHUEVDWFXFYHZC[F]l^G_GaDbCcGdGeIfCgFhE
!user-cannot-change-password	Y!H#G%G(C)J-F/I2J3H6J7G:G;J=H>H?H@@BCCJDHGHHBIGJJKELCMENFPITJUHVEXIZ;[G]H^l_IaJbGcJdEeJfJgJh@
!user-not-found-onprem	Y!B#H&I(G)I*I+H,H-G.J/C0G1I2J3D4G5J6G7F8H9G:F;G<I=E>G?G@GABBGCHDGEGFIGJHDIFJIKGLHMGNEOHPEQIRISITDUHVFWIXHYIZC[H]G^F_laGbHcFdCeHfFgGhG
!windows-screen-broken	T!G#G%G(C)H*I+H,J-H/H0J1I3H4I5I6J7E8J9I:F;J=F>G?E@GAJBDCIDFEJFIGIH;IGJHKGLHMENEOJPHRISGTHUFVFWGXHYJZB[D]F^G_IaGblcGdGeJfGgGhD
!wizard-connector-not-found	t,JHFZIe_
!wizard-licence	{=IHJe[
!writeback-not-enabled	T!C#E&I(C)B*D+G-E.H0E1F2G3E4D5G7D9G:D;G<G=F>E?D@CAFBCCFDCEEFHGHHHIEJEKCLEMDNCOGQGRDSETFU=V?WCXFYAZ>[E]F^D_IaEbDcBdkeXgXhC
!writeback-service-stopped	V!F#H%E(F)H*I+I,H-G.J/Y0C1D3H4F5H6E7E8F9G:G;I<I=F>H?H@EAHB@CIDGEIFIGDH=IGJGKFLHMENGOJPFQIRBSCTHUEVFWHXHZD[H]G^H_FaGbFcHdBflgGhG
!writeback-unsupported-path	V!F#G%I&J(C)G*F+H,H-G.I/B0G1G2I3F4H5H6H7F8I9E:G;H<J=F>F?F@DAHBCCGDFEGFIGGH>IFJGKELGMBNEOIPEQIRHSFTDUFVFWHXGYHZB[G]G^F_EaFbEcFdCeIfDgmhF
!wrong-current-password	T!G#C%G(E)I*I+I,H-B.J/F0J1I2H3F4H5J6H7F8J9H:F;I<J=G>F?G@AAIBCCGDFEJFJGGH@IBJGKALFMBNCOGPIQJRHSHTGUFVFWIXHYJZ<[F]G^D_HaGbEcHdEeIfGgHhm
#account-disabled	O!o#?%B&G(Y)B*D+E,E-B.F/B0F1E2E3@4D5G6E7D8E9D:A;c<G=B>B?C@AACBACCDBEFFFGDHEIAJEKALDMCNCOEPAQFRESCTAU?V>WFXBYFZ<[D]B_@aCbHcDdBeGfHgEhC
#account-locked	K!D#n%>&G(B)B*C+C,C->.J/A0E1C2C3@4B5E6D7C8E9B:A;D<F=A>??B@BACBGCADCEEFEGBHII>JCK>LAM@N@OCPAQERBSBTcUBV?WEXIYEZ9[[]A^J_AaBb@cBdBeEfBgBh?
#account-not-set-up	k!JHIVaZG
#account-not-verified	{3^DF
#ad-access-denied	Q!B%k&H(c)D*E+F,E-C.G/D1F2B3B4D5G6E7D8D9G:B;a<F=B>D?D@BAFB@CEDCEFFGGCHGIAKGLBMBNBOGP[QERESDTIUAVBWDXEYGZ<[B]D^I_CaCbBcDdAeDfBgZhB
#ad-unknown-error	d!H&eHFKJNISIZE_JfJ
#admin-role-missing	R!D#G%]&J(l+H,G-F.I/G0H1H2I3F4G5H6H7E8H9I:A;H<I=C>E?B@IAHBBCFDCEGFIGFHIIFJGKCLFMENDOIPDQIRHSETHUAVGWDXFYIZ<[D]F^F_GaDbAcGdCeGfDgDhE
#admin-sspr-disabled	W!D#H%F(E)l+H,F-H.J/I0J1I3G4H5I6J7F8I9H:D;I=E>G?C@EAIBECIDEEGFJGIHGIHJIKGLIMHNEOJP^QJRISFTHUAV>WDXGYJZ?[G]H^F_IaHbEcIdEeJfGgDhI
#admin-two-gate	U!E#F%F&J(@)A*n+F,D-E.I/G0I1H2I3F4G5H6I7G8I9E:E;H<I=F>D@CAGBFC@DDEFFHGGHBIDJHKELHMFOFPAQHRGSGTGUDVCWDXEYHZA[F]F^G_HaEbGcHdEeIfGgEhG
#already-registered	]!H#I%J(H)I*I+j,J-H/J3H7I9J:H=H>F?C@GBECCD@GJHAIHJJKFLIMINHOEPISJTJUHVGWJXHZE[I]G^J_IaGbGcJdJfIgJhI
#auth-token-error	g,bHFZIeI
#changed-too-recently	N!E#C&I(A)F*E+G,G-A.H/D0H1G2F3E4F5G6G7D8G9E:D;H<H=D>D?D@oAGBDCEDDEHFHGFHHI>JEKALCMAN?OGPEQHRFSETFUDVCWEXCYGZ9[C]D^@_FaEbEcFdDeGfEh?
#cloud-service-error	[!E#H%H(B)E*I+I,J-H.I/H0J1I3G4H5I6J7D8I9J:E;J=E>G?EAJBCCHDEEIFJGIH>IHJGKGLIMGNHOJPFRGSlTGUJVDWFXFYJZ>[H]G^H_IaFbIc^dGeJfDgBhI
#cloud-sync-agent	Z!H#J(I*J+J,I-F/F0i1F2J3I4H6H7I8H9H:I;J=H>I?I@IAIBHCJDIGEIHJHKHMGNIOJPHRDSJTGUIVIXIYHZE[J]I_FaHbIcDdCeHfCgIhI
#code-not-received	L!A#B%B(@)B,D-A.D/B0D1D2E3^4B5D6D7C8D9>:@;C<E=@>]@?ACCGDFEDFCGCI=JDK?LCM?N@PCQERCSBTBU@V?WBYCZ@[B^B_BanbAcBdCeEfAgChA
#connect-version-old	X!G#F%G(E)I*I+I,H-G.J/F0F1l2F3F4D5H6G7H8E9G:H;I<H=F>G?I@GAHBECHDGEJFJGFHGIFJGKFLIMFNHOIPGQIRASGTEUHVHWIXGYXZC[G]I^I_FaGbHcAdEeDf=gFhG
#connector-password-too-long	b!I#G%D(J,J-F/J0J1I2i3G4J:I<J>J@HBGCJDIGHH@IBJJKGLIMHNHPJRITJUJVIXJYJZE[J^H_JbJcHdGeJfEhH
#contact-failed	t3a@YHHZD
#contact-info-malformed	T!B#C%E&I(F)G*E+C,F-E.I/G0H1H2G3m4F5H6H7G8H9F:D;G<I=F>D?B@DAGBCCADcEHFHGFH<IGJHKELGMENDOJPEQHRHSHTEUFVBWHXDYHZ?[F]E^F_Ea?bGcGdGeIfGgGhE
#cookies-disabled	T!D#D%F&I(E)G*G+G,H-C.o/F0H1H2H3E4F5H6H7F8H9B:E;G<H=E>D?E@DAGBCCFDEEHFHGGH?IBJFKDLGMDNDOFPGQHRGSDTFUEVDWFXDYHZ@[F]D^G_GaDbBcEdFeHfFgGhE
#corporate-policy-sentence	l@ZHFIGKJN^
#dc-policy-hints-missing	Z!H#G%H(I)I*H+J,J-E.J/G0J1H2J3G4@5j6I7I8J9H:I;J<G=H>G?I@FAHBHCGDHFJGIIFJCKDLJMENBOIPHQJRGSITHUIVHWHXHYHZE[I]I^I_HaHbIcHdHeJfFgIhG
#dc-unreachable	Z!F#G%G(G)I*I+J,I-F.J/F0I1H2I3F4k5D6H7H8G9H:H;J<Y=H>F?G@FAHBFCHDGEJFIGHHCIFJDKGLJMFOIPFQJRGSGTGUHVGWJXHYJZA[I]H^I_FaGbHcCdHeJfCgHhH
#decryption-key-mismatch	[!F#G%G&J(H)J*J+I,H-F.J/C0F1I2J3G4F5J6m7G8H9H:H;J<I=F>G?G@EAGBFCHDHEHFJGGH@IDJHKCLIMFNCOGPFQJRESITFUHVHWJXIYFZ@[G]H^G_DaHbGcDdBeEfCgHhD
#error-processing-request	t9IBIHDSbZJ
#feature-not-enabled	s)JV^
#federated-password	V!E#F%F(D)F*H+H-C.I/D0I1G2H3G4G5I6H7m8G9I:E;I<J=D>G?E@BAHBCCHDEEIFIGEHAIDJFKCLFMCNDOJPDQJRISETDUEVEWGXGYIZ<[F]G^C_GaFbCcGdDeHgEhC
#forest-config-changed	]!E#G%E&J(E)G*H+I,H-E.J0G1G2I3F4E5I6G7F8l9F:E;I<I=E>G?G@CAXBCCFDFEIFIGDH?IEJGKDLGOIPEQIRGSHTHUFVEWHXFYGZ@[H]F^H_CaGbFcFdBeFfDgEhG
#inheritance-disabled	X!=#E%@&J(C)G*G+G,H-E.H/H0H1H2H3E4G5I6H7H8H9D:F;n<I=E>E?E@EAEBFCEDEEIFGGEHCIDJHKDLHMFNFOGQIRGSHTGUDVCWHXFYGZC[G]E^E_DaEbEcGdEeIfFgHhF
#ldap-signing-not-configured	^!I#J%I(I*J+J-I/J1J2I3H4I5I6I7J8I9H:J<i=I>I?J@HBICGDIEJGIHAIFKHLJMINHRISJTIUHVIWJXJYGZF[J]J^J_JaIbIcGdJeJfHhI
#licence-missing-organisation	V!G#H%G(F)H*H+I,J-G.J/F0I1I2J3F4H5I6I7H8J9F:E;I<J=k>G?F@FAHBFCGDFEGFIGGIFJIKFLHMGNEOIPHQJRISGTGUCVIWEXGYIZA[H]G^H_GaGbFcFdFeIfFgHhH
#licence-missing-user	c(J)H/I7J=f?J@JBJDJGJHHPJSITJUFVFZC^JbIcJdGeJfGgJ
#lost-device	L!C#A%C&G(B)E*B+J,E-B.F/D0F1E2F3;4D5F6E7D8F9A:B;E<G=C>o?=@@AEBFC>DHEFFFGEH[I@JEK@LDM>NBPDQFRESETCUCVBWEXAYEZ;[C]Z^D_Da9bBcDdDeGfDgDhA
#managed-on-premises	m/I7IHJZJdb
#method-not-allowed	S!E#F%E&I(Z)C*b+D,G-D.G/F0H1G2H3A4F5H6G7E8G9C:D;F<H=C>A?m@BAGBCCGD@EGFGGFH@IBJGKBLFMCNCODPEQHRGSETEUDVBWFXDYFZ=[X]C^E_Ea?bCcFdEeHfEgDhD
#non-admin-not-automatic	{)J:I=_VJZE
#not-enough-methods	S!D#E%E&I(D)F*^+A,H-D.H/F0I1H2H3B4G5H6H7G8H9C:D;G<H=D>@?Y@AAFBCClDIEGFHGGHAIAJGKCLGMENCOCPEQHRGSGTFUEVBWGXEYGZ?[E]D^G_GaCbFcFdFeIfGgGhE
#not-in-scope-group	a!J(H)I/J:J=G?I@HBGDHHAKJNJPGUHVgWIZC^HbJ
#not-registered	R!C#D%E&I(B)C*D+[,H-D.H/E0H1G2H3C4G5H6H7E8G9F:C;H<H=D>I?I@@AGB@DmFHGFHAICJFKBLEMDNBPEQHRGSETFU@WJXEYGZ;[D]C^E_EaDbCcFdDeHfEgFhC
#object-not-in-password-sync-scope	Z!F#H%D(H)I*J+J,I-F/I0H1H2H3G4H6I7I8H9I:F;H<J=F>I?H@HAGBGCIDGEJFGGlH?IFJGKFLHMDNEOJPGRHSITIUGVDWIXIYIZD[I]H^G_JaIbIcGdAeGfDgIhG
#onboarding-failed	[!I#I%F(H-I/I0I1J3I4J7I8G:J=G>J?J@GBYDJEHGHH@IJJIKFMINHPHRISIUHVHWJXJYHZ@[J^H_JbIcGd@eifAgJhH
#onprem-admin-action-required	b!H%J(F/I3J6J7I:F=F>J?I@HBGDIEiGJHEKJMJNGPHSIUGVDWCZ?[J^J_IaJbHcFdGeHfHgIhJ
#onprem-complexity-refused	d!H#H%H(H)J*I+I,J-F.J/I0J1J2J3F4I5I6I7I8J9C:H;I=G>G?G@GAJBGCGDGEJFJGIH@IgKFLIMFNaOGPIQJRISITIUHVGWJXGYJZC[I]G^J_IaFbIcIdIfHhG
#onprem-connectivity	T!F#F%E&I(E)H*H+H,H-E.I/F0F1F2H3E4Y5G6F7G8G9E:C;H<G=D>F?F@CAGBCCGDFECFGGFH@IEJGKFLHMDNDOHPFRDSETFUDVEWGXDY_Z=[G]G^F_EaFbGcmdBeFfAgFhF
#onprem-multi-match	[!E#G%G(H)I*H+I,J-G.J/F0J1J2J3F4I5J6J7I8G9F:H;I=G>H?H@FAkBGCGDHFIGIHAIFJIKFLIMGNHOIPGQJRISITGUHVFWJXGYJZC[I]G^H_AaHbHcIdIeJfHgIhH
#onprem-policy-refused	O!D#C%D&H(A)E*C+F,G-[.G/[0G1G2G3D4F5G6E7C8F9H:B;H<H=C>D?C@]AGB@CDDAEFFHGCH;IJJ^KALDM@NkOFPDQHRGSETEUBVAWYXEYGZD[C]D^B_EaDbBcEdAeFfDgEhD
#onprem-success-cloud-failure	X!D#G%F&J(H)I*I+I,I-E.J/k0F1I2J3E4H5J6F7E8I9G:H;I<J=F>G?H@DAGBECHDGEHFIGHIDJEKDLHN@OHPEQJRISITBUIVHWJXIYJZC[I]H^G_@aHbHcGdFeIfFgJhF
#ou-reserved-character	]!G#H%D&G(H)I*I+I,I-D.J/G0J1J2I3F4H5J6I7I8I9D:F;G<J=G?G@GAHBECHDGEHFkGDHAIBJHKGLIMGNEOIPHQJRISITGUFVHWHXGYIZC[I]G^I_HaGbHcGdFeIfGgIhH
#password-contains-name	e#J+Y-C:J@HBHDIFIGIHCIfJJKFLJMHNGVIZB^IhZ
#password-easily-guessed	N!C#X%C&H(@*B+E,D-o.F/B0E1E2D3C4D5F6E7B8F9B:B;F<F=C>B?B@>AEB?CCDAEEFFGCHII;J]KHLCMAN:OEPCQFRESDUAVAWDX@YFZ:[A]B^B_DaBbBcDdAeFfCh?
#password-filter-refused	T!E#C%D&I(D)G*G+G,G-?.H/C0F1H2F3E4A5E6F7E8G9G:D;H<H=F>E?E@AAGBBCEDCEHFHGDHDIEJpKALEMCN?OGPEQIRGSFTDUDVDWFXEYHZ>[E]F^C_FaEbCcEdCeFfEgFhB
#password-never-expires	W!G#F%F(E)I*I+H,J-F/G0J1J2I3H4J5J6J7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHDIEJHKCLlMDNDOJPIRISITHUGVFWIXHYJZ>[F]F^@_HaFbDcIdEeIfGgGhA
#password-reset-done	i(H)J-J:J=J@ZBbH[KJM[UGVHWJZC[J^HbIhG
#password-too-weak	Q!D#B%D&I(B)G*F+C,G.G0G1G2]3@4F5G6F7E8G9C:C;G<G=D>@?D@?AFBACADIEGFFGEHAInJYK>LEMANZOBPFQHRFSFTEUDVCWGXDYGZ;[D]D^D_FaCbDcFdCeHfEgFh@
#password-used-before	O!E#@%D&I(A)F*F+F,F-<.G/F0G1G3E4F6F7D8G9F:C;G<H=D>C?C@BAGBACDDBEFFHGDHFI>JDKoLDM@NYOFPEQHRFSETDUCVCWFXDYGZ9[J]B^B_EaDbBcFdBeFfEgDh>
#personal-account	x:Z
#phone-mismatch	U!G#F%H&J(H)I*G+E,I-E.I/G0I1I2J3F4H5I6H7I8J9E:G;I<J=H>B?E@EAHBFCDD@EIFIGIHAIAJIKBLIMFNFOlPHQJRGSITGUHVFWJXFYIZA[H]G^I_GaDbHcHdIeJfHgI
#privileged-account-denied	S!C#E%_&I(A)>*F+G,D-E.I/F0H1G2G3D4D5G6G7E8F9F:D;C<I=D>E?E@CAEBDCGDEEFFGGFH<IEJFKDLGMFNEOGPnQGRGSFTEUCV?WFXEYGZ>[F]F^D_DaFbEcFdDeGfEgAhG
#reset-in-home-directory	T!E#F%E&J(@)E*F+H,I-F.I/G0I1H2I3F4H5I6H7D8G9I:n;I<J=B>E?E@AAHBBCGDDEHFIHGIDJFKBLEMDNDOIPDQJRHSETHUCV@WEXFYIZ:[E]F^D_FaFbCcGdDeIfFgEhD
#sam-remote-call-denied	Z!F#F%C&J(F)G*F+H,G-E.I/G0H1H2G3F4E5H6G7H8G9D:G;H<H=E>F?E@EAGBECFDFEHFHGGH>IEJGKELHMGNEOHPDQmRGSHTGUFVEWHXFYDZC[H]G^H_GaEbFcEdDeGfEgHhG
#server-clock-skew	Z!H#G%H(I)I*I+I,G-G.J/H0H1E2H3G4D5I6G7H8H9F:H;I<I=H>G?H@FAHBFCHDGEJFJGGH?IGJIKFLIMENHOHPHQJRlSFTGUHVHWJXFYFZD[I]H^J_HaFbHcAdFeHf@gIhG
#servers-catching-up	R!E%D&J(B)G*G+G,H-B.H/X0F1G2F3F4F5G6E7F8F9H:D;H<H=F>C?E@>AGB>CEDCEHFHHDIAJDK?LCMnNAOHPFQIRGSFTCUEVDWGXFYGZ9[C]D^B_FaEb@cDdBeGfBg^h?
#smart-lockout	T!B#@%D&J(E)G*G+G,G-C.I/D0G1G2G3E4F5I6H7E8H9F:E;H<I=F>B?F@BAGBCCFDDEIFHGFHEICJGKCL^MDNDOGPEQIRFSFTmUFVDWHXCYIZ?[A]F^C_DaFbDcEdEeHfFgFhD
#sspr-disabled-tenant	T!D#G%F(@)Y*E+I,H-G.I/H0I1H2J3F4I5I6I7E8H9J:@;I<J=C>G?E@CAIBACIDDEEFIGFHHIHJGKFLGMFNFOJPDQJRISDTIUlV>WGXGYIZ>[G]G^E_HaGcGdGeHfCgEhG
#sspr-not-enabled-for-user	Y!A#G%F*H+I-I.J/I0J1J3[4I5J6J7F8H:H;J=E>H@DAIBDCHDBEHFJGGHDIHJHKGLGMGNEOJPISGTJUHViXHZ=[F]H_GaHbEcIdCeHfGgIhG
#sspr-policy-not-set	e(J)I*Y:I@JEFHHNESJUGVHWdZFbJdIgH
#throttled	R!C#^%E&I(D)F*E+E,G-I.G/F0H1F2F3A4F5G6G7F8G9B:D;F<H=D>C?E@=AEBACCDBEGFGGFH<IAJGK@LFMENDOEPDQGRDSETBUDVCWGXnYFZ>[E]D^F_FaAbDdFeHfEgFhD
#tls-disabled	X!E#F%F&J(G)G*H+H,G-F.I/G0G1@2F3D4E5H6E7I8F9F:H;H<F=E>F?G@DAHBDCFDFEIFIGFHGIEJGKELHMFNGOGPFQHRCSGTGUEVFWIXFYmZC[H]G^H_GaFbFc@dBeDf?gGhG
#unlock-option-missing	V!F#@%F(C)F*H+H,I-E.I/G0J1H2I3G4H5I6I7G8I9I:E;I<J=F>F?A@BAHB?CDDEEIFJGGH>IEJHKDLEMDNEOIPGQJRISHUFVCWGXFYJZ?[n]G^D_GaFb@cGdFeIfGgGhD
#user-abandoned	Y!I#F%E&J(D)F*G+F,I-E.H/F0H1I2I3F4H5H6I7F8H9E:E<I=Y>C?D@CAGBFCCDIEIFHGGHAIDJGKCLGMDNEOHPFQISYTGUDVCWFXEYHZB[F]l^G_FaDbBcFdGeIfGgFhE
#user-cannot-change-password	Y!H#G%G(C)J-F/I2J3H6J7G:G;J=H>H?H@@BCCJDHGHHBIGJJKELCMENFPITJUHVEXIZ;[G]H^l_IaJbGcJdEeJfJgJh@
#user-not-found-onprem	X!B#H&I(G)I*I+H,H-G.J/C1H2J3D4G5J6G7F8G9G:F;G<I=E>G?G@GABBGCHDGEGFIGJHDIFJIKFLHMFNEOHPEQIRHSITDUHVFWIXHYIZC[H]G^F_laGbHcEdCeHfFgGhG
#windows-screen-broken	T!G#G%G(C)H*I+H,J-H/H0J1I2J3H4I5I6J8J9I:E;J=F>G?E@FAJBDCIDFEIFIGIH;IGJHKGLGMENDOJPHQJRISGTHUFVFWGXHYJZB[J]F^G_IaFblcGdGeJfFgGhD
#wizard-connector-not-found	t,JHFZIe_
#wizard-licence	{=IHJe[
#writeback-not-enabled	Q!B#D%Z&I(B)A*D+F-C.G/I0C1D2G3D4C5F7I9G:C;F<F>D?C@AAEBACFDBEDFGG^HFIDJCKALCMCNAOGQGRCSETDU<V>WCXEYIZ=[D]E^B_IaEbBcAdke^fJhA
#writeback-service-stopped	U!E#G%D&J(E)G*I+I,G-F.I/X0I1J3G5G6I7D8E9G:G;H<H=I>G?G@EAGB?CHDFEIFHGCH;IFKFLHMDNFOIPERBSBTGUEVFWHXGZC[G]F^G_EaGbEd@flgFhG
#writeback-unsupported-path	U!E#G%G&J(C)G*F+H,H-F.I/@0G1G2I3F4H5H6H7F8I9E:F;H<I=E>F?F@DAGBCCGDFEGFIGGH>IFJGKELGM@NEOHPEQIRHSETDUFVEWHXGYHZB[G]G^F_EaFbEcFdCeIfDgnhF
#wrong-current-password	T!G#I%G(E)I*I+H,H-B.J/F0I1I2H3F4H5J6H7F8J9H:F;I<J=G>F?F@AAIBCCGDEEJFJGGH?IBJGKCLFMANCOFPIQJRHSHTGUFVFWIXHYIZ<[F]G^D_HaGbEcHdEeIfGgHhm
+# #	U!G#I%I(G)I*I+J,J-G/G0I1f2G3[4F5J6I7J8H9G:J;J<I=G>F?I@bAJBXCGDIEJFJGIHJIEJIKELFMGNFQJRJSHTGVHWJXGYiZJ[J]I^I_HaFbGcCdFeHfCgHhI
+# 4251234567	{3]
+# 4567	{3X
+# a	xI]
+# admin	f(G*IHGMJTJgf
+# administrationscenter	{g]
+# allow	{YY
+# and	g-J1Y3JHCI]KZMXO]YZZFc^
+# anvandaren	{C]
+# are	{/FKZM^gJ
+# at	v-YHJI[KHOZZG
+# befor	{KZ
+# beheercentrum	{dIg]
+# behind	{-Z
+# bit	{<^CJ
+# but	{aY
+# by	{I]
+# cannot	{([PZZH
+# caracter	p2bII
+# caratteri	{2]
+# char	k/X2c@IHEIYKJNZ
+# character	d/Z2aHGIZ
+# dag	{@X
+# day	p@]NJ
+# days	l![@XD[HZIIZY
+# de	{?HC^
+# dia	{@Y
+# die	{>]
+# digito	{3Fa^
+# e	p>^IGOZYZ
+# el	{CZ
+# en	{3IO[S[
+# error	{S[
+# fail	{ZX^X
+# for	{([
+# forbidden	{(Y
+# from	vHJc[
+# gebruiker	{CZ
+# geht	{H]Y[
+# godziny	vX[
+# has	{/]C[DJHJgI
+# heur	tX[
+# hora	l@]X^
+# hour	e#J@_KJXaZJaH
+# hrs	{@ZHJX]
+# in	v#IK]TZ
+# is	sH_
+# it	xO^
+# l	vC^KX
+# la	x#I@JI_TZ
+# left	{YX
+# letter	xI[NJ
+# may	xHaTJ
+# method	l*Y?JC^
+# min	t#XRYaZ
+# mins	{aX
+# minut	i3J>JOIPZR_a^fJ
+# minuten	vHJR_
+# minuto	{RY
+# not	p/[1G3Z=XH^YJ
+# o	{C[
+# och	x3X>IO]YX
+# of	p(J1[CaEJHDKJZZ
+# on	k(^1J3XHIPXS]YZZJgI
+# ore	q@]XZ
+# outbound	{BIc^
+# password	k%G(H@GH[IHK^NYZIgZ
+# peopl	x(HCJLXP^
+# point	{-aHFIIKJ
+# portal	{g[
+# random	xNY
+# reject	v/[@ZII
+# requir	{C_EJHIIF
+# ruckschreiben	{1Y
+# sms	v3a>GHJOJaG
+# so	q3[>IHHMXaIh]
+# sspr	p@^NJ
+# still	tMY
+# stunden	q@^X[ZJ
+# tecken	{2_
+# teken	x%J2^
+# then	{@XHHK]
+# this	x@ZV[
+# timmar	vXZ
+# to	o4^CXK]cF
+# trie	{TX
+# und	x3ZC^aF
+# user	t@YC[FZGXHJ
+# usr	{;X
+# uur	p@aX[
+# was	x@YIZYYZJ
+# wrong	{#X
+# x	s1_
+# y	v3YIHOZYYaH
+# zeichen	p-[/Z2[I[
+# が	s3b>JCJDIOHYX
+# で	{TX
+# に	{?JC^IZ
+# の	{>]
+# を	{Y]
+# 个	x2]IJK]ZJ
+# 位	x2[CII]
+# 分	{HJR_
+# 回	{K]
+# 小	q@[X^
+# 文	s2^IaKJ
+# 日	{@X
+# 時	s@ZX^
+# 管	sgc
+# 还	x3ZTY
+0171 123456	{3Z
+0x8023062c ldap	{<Z
+2003 dc	{5Y
+2003 ignora	{5]
+2008 and	{5_ZE
+2008 dc	{5X
+2008 r2	t5[
+2016 acs	s1c9JHI
+2016 年	{1a
+24h after	{XZ
+31034 and	{f[
+32004 decryption	x6X
+32009 error	v,Z
+32011 onboard	xe[
+33001 adunknownerror	m&^
+33001 unknown	v&Z
+33004 deni	{%]
+33008 for	{N]
+3rd party	xJY
+6329 with	{8_
+6800 in	{HFNJZHfa
+800700c nome	{2^
+80230405 object	t__
+80230818 dominio	x4[
+a #	h(Z/Y2]>JHJKINZZIa_
+a 2008	{5X
+a 3rd	{JY
+a and	{HJK]
+a antiga	tHJM_h]
+a bann	x-Y
+a bit	{@]KH
+a blank	x3]HHbZ
+a block	{-^HF
+a bot	x9]HH
+a bug	{-HH^
+a bunch	{/Y
+a cada	{#[@ZHH
+a caixa	xH[^Y
+a call	x?XHHZ^
+a cambiarla	x@X
+a capital	xIY
+a chang	q@XLX
+a changer	{ZY
+a chaqu	{N]
+a choic	v?_HJ
+a cinq	{#]HIMZ
+a client	{H]aJ
+a cloud	v,_/[HHdH
+a code	h>B?IBJCJHcXJZ^]I
+a comma	t3ZF[
+a company	{8Z
+a conta	l!Y#[%])[3JHIL[ZJ[X_Z
+a container	vF[GaHGZI
+a cool	{@Y
+a custom	xJX
+a day	b#G-H9G@bBXDJHBIGKGMJNHR[XeZEf]
+a dc	t4bHGcHfJ
+a de	tD[KZMX
+a deja	x+Y
+a dele	{@JHHI]K[
+a deux	t*^
+a deverrouiller	{[Y
+a deviner	s-^HJ
+a different	k:Z?F@]GZHZ
+a directory	x)^HH
+a disabl	x!Z
+a disparu	{?]bY
+a domain	k%Y5Z8]GIPG_[
+a dos	{A[
+a due	x*[A[CXHI
+a email	v*Z>J?HC]H]ZE
+a ete	m!^4]9J?]@IBXCJDIHFIJM[VJZG_YdZ
+a fail	x@XHFZ^bI
+a failur	xZX
+a fair	{:]@IB^ZF
+a federat	{7Y
+a few	sBXMY
+a file	{#IHZ
+a filter	vHEJa
+a floresta	{8X_[
+a forest	{8Y
+a former	xIJK^OJZJ^Z
+a fresh	{@YLX
+a full	x@YHITYfZ
+a funcao	{*X
+a generic	vHIN[ZY^Z
+a global	m(^
+a good	x)G9YH]UI
+a gpo	vQX
+a group	pV[
+a guest	p:[
+a helpdesk	s*Y@X
+a impressora	{HZ
+a jamai	x+]DYHIW[
+a jour	t+[1YMXf^
+a l	q([>Y@ZHJZJbXeZ
+a la	i%Z2Z3G>^?JBJHFIIKZMIN^O[ZGaGbYdZfJ
+a lake	{>]HI
+a laptop	{H]
+a las	{X]
+a le	{(YV[
+a leaver	{!GH]
+a less	{-]
+a licenc	s=^
+a licenca	{=[
+a ligacao	{HHa^
+a limit	{@JX]
+a list	p-_HEI[
+a littl	{HXMX
+a lock	xbX
+a login	x>]
+a long	t!XIJMXOJZa
+a los	{*X
+a lot	t9^ZJ
+a manager	{-IHFZ^
+a me	{HIZY[]
+a meet	sHZ]_
+a member	n>JHHPXV^
+a mensagem	{>^HFZX
+a mesma	{K[bZ
+a messag	qHHZZa[
+a mi	s(J)Y3Z9X>]@JHIIJK]OHVYZG
+a microsoft	q)]HHMXRXSYTIdY
+a minha	vDJIXK]VXZG
+a minut	v@ZTX
+a mix	{IX
+a moment	{MZ
+a msol	{%Z
+a necessary	p)JUIVJdb
+a new	T#G%G([)J*G+],J-C/G1J2J3J6J7I9H=I?H@YAIB]CGDFH[IGJIKFL[NDOJPJTJUJVGXJZX[c]Y^F__aJbHdHeJfJgXhH
+a newly	x%Z@[_J
+a nice	v9]
+a nie	{[X
+a non	{H]ZH
+a nouveau	{@X
+a nova	p9J@JB_HEIJK[MaZF
+a number	k3XD]HJIZOI
+a nuvem	x/YMYgY
+a opcao	x([[X
+a organizacao	sW]dY
+a otro	x(^7YVJ
+a ou	{FXGX
+a pagina	s+]-YDXHIXZZ[
+a paid	{=[HH
+a palavra	q@^KHVX
+a partner	tH^
+a pas	g%Z)I*I+I-J/Y3I:J=[?H@JCJDYEXHEIIKJMZNJPHUYV]WYZE][aH
+a passkey	vHZ
+a passphras	{I]
+a password	X#I(E-J/Z6J:I<^=J?Z@aBEDHGHHZIcJ[KYLGMDNCSJTXUIVJWYZE[G][^GbHdHeJfJgJhI
+a passwordreset	{SJc[
+a pdf	{H[
+a perdu	{%[
+a phish	{HZ
+a phon	m*Y3G>IC^DbHDOJaI
+a pilot	{H[
+a pin	xHYIZ
+a plus	xF^HJ
+a policy	k*IHDKXN@UZWc
+a politica	nHINaWY
+a poner	{KY[]
+a pop	{BHD]H]MJ
+a posto	{B]HHMI
+a power	{g]
+a pre	{%X
+a privat	x@]DZHI
+a privileg	xP]
+a problem	sEZS[ZH
+a quarter	{RZ
+a que	{I[h[
+a quello	{OX
+a question	{HY
+a red	tHGIJKYS[Z_bJ
+a redefinicao	m(IBJU[Z^
+a reimpostar	s(J=ZHJVXZX
+a replacement	{>]HIZJ
+a reserv	vF]
+a reset	e!F%J(J/Z:I=I?XBGDIH^LZNJPIUYVHWY]YbJfIgZ
+a restart	tfY
+a restriction	tN_
+a retir	{1Y=Z
+a role	m(Z)]*bCJHHZI
+a row	v#]@IHEN[TGX]ZJ]X
+a rule	{GY
+a sam	{QY
+a sandbox	{H[WY
+a school	{>YHIN[
+a se	{BZZ[
+a second	f*Z+Z/X6]8X>G@ZC_DHIJZIaG
+a secret	{2[HX
+a secur	{YZ
+a security	q)[*F?J@GH^QYVX
+a select	{VZ
+a senha	[!J#[-G/J7[=I?J@FCJHHIZJXL[N[TJUHXHZZ]H^Y_JbHcJd^fJh[
+a server	x5Y7Z
+a shar	sH]
+a sharepoint	{*]HF
+a sincronizacao	{GJMZf]
+a slash	p3YF_HFaJ
+a sms	q<Y?aCXHBZGaY
+a spac	{3]HF
+a special	sHFIZV[
+a star	{9]HIOZZJ
+a starter	{@]
+a stricter	{*Z/ZPI
+a supplier	x:Z
+a symbol	{IX
+a sync	v+]8Y
+a team	vHaMFZJ
+a temp	t#J@ZbY
+a temporary	qcZ
+a test	xZY
+a third	pHHJ^bZ
+a tick	{ZI^^
+a ticket	xZZ
+a token	t,aHGZJeG
+a troca	xLXZZ
+a tutti	{9]
+a typo	t3[@Z
+a um	{PX
+a uma	{K]
+a un	m-HHEIJK]P^VZZH_^
+a una	xHHK^ZJ[]
+a user	_!F#F%H(Y)J*[+Z-H3J9X:J;J=I>H@ZAIBIDIFHGHHdKGPIT]VIXJZE]I^H_XaJ
+a velha	t9J>JHFMah]
+a vendor	vJ[
+a verificar	{XY
+a very	x2X
+a vpn	{HZ
+a way	t-FBHH_TYX]
+a websit	{HY
+a week	x!]@JHII[KJZH
+a whil	x-IM]T[
+a whol	{@Z
+a word	nH[IZ
+a wrong	s@[TXZI
+a year	t!a@IHJKXL[ZF^J
+aadc #	{1[
+aan de	sHJIZKIN^VZ
+aan het	s-XN]
+aangepast en	x@_
+aanzetten terugschrijven	{,[dIe]
+ab ist	xL[
+abandon befor	x]Z
+aber nicht	t+Z>I?]ZG]]
+aber nie	{+[aX
+aber nur	{C]DI
+abilitato alla	vVZ
+able to	d#G(J:X?FBcC]HETIVIZ[^J
+about miss	{IZ
+about my	{ZZ
+about password	v-Z@JBGHDIISYZ_
+about policy	{WY
+about self	{HJS_UIZI
+about the	s!ZH[IXZI
+abroad and	x)ZaX
+abrufen des	{,Z
+acabo la	{=^
+acabou o	{=^
+acce a	x!^>[HE
+acce au	tHb
+acce refus	s%_P[QXZFdJ
+acceder al	{!JBJHJZ]f]
+accept by	x/XH[
+accept cooki	x.Z
+accept for	{?^ZF
+accept it	s@Y
+accept my	vHJIJKIZ]
+accept on	v/]II
+accept pas	vIJK[OZZHhZ
+accept sinc	x-Y
+accept the	qCZHIKYM]ZE
+accept them	x3^HHOI
+acceso al	v>[DJH]
+acceso denegado	x%]HJ
+access block	vHX
+access deni	b%Z([BJHHPbQ^ZE
+access has	vHY
+access is	v%[
+access my	{!H#J%H>GHEPJZa
+access polici	vHY
+access policy	qH]
+access restrict	sHHQ^
+access right	x%^HI
+access the	v>YB]
+access to	e%J>c?HDGZJaJc]
+accesso alla	{3J>]DIH[
+accesso di	xb[
+accesso negato	{%X
+accetta la	{KJZYhX
+accettata in	{/X?ZHJ
+accident and	x![?JHZZH]Z
+accord to	qHYNZU[ZJ
+account a	x%[2[PG
+account ad	xAXLX
+account admin	x)J*],YPI
+account and	p![#EBZC[HJLYT[ZI
+account are	o!Y#[A]HEP[TGVJZI^Z
+account belong	x:Z
+account bloccato	x#^XG
+account cannot	t%a:YHIPIZI_HdGeI
+account chang	{hZ
+account di	v%X2XGY
+account does	{%X
+account e	p!X#X
+account enabl	xG[_I
+account every	{HHP[
+account fail	x(ZHEP]
+account for	m#Z%[2ITYVX_Y
+account from	t:XH^_I
+account got	o#J)[B[
+account hack	{HZ
+account had	{^X
+account has	c![2YDYHEP[_]dG
+account have	{!G^[
+account how	{H]VJ
+account i	x!Z,[ZG
+account in	e#DA]BJGZHbLJPXTYVIZG
+account information	{E[ZX
+account is	V!d#[%I(I)J-I/J2H3I7I:Y=J>F@JAJBHCIGIHDIIKJLIP_T_V]ZA^F_IdH
+account it	v!EH]P^
+account keep	v#Z
+account lack	s%X3Y
+account lock	m#JH]
+account lockout	v#]HJTJ
+account lost	{%I0Z=Z
+account manager	{HJQ[
+account may	v%[
+account met	{)]AX
+account moved	{G[_X
+account msol	v%Z2Z
+account name	{I]
+account need	s!GH_ZF
+account niet	{3[V[
+account non	sD[V[
+account not	d!Z#J%Z)I3H@JBID[GJHAL^PJQZV^WJZY_JhJ
+account of	m!F:[HaZJ
+account off	x!_HJ
+account on	tA^VIZH^Y
+account operator	oP^
+account option	qZJ^]
+account out	xG^HJ
+account outsid	{GZHJ
+account page	x+GDHH^hY
+account password	g%H2c:J=^IILIMZVJZDfJ
+account per	vHIVaWI
+account pgmsa	{0_HG
+account properti	{^]
+account reset	v!H%Z:YP[
+account secur	s#J+aD_HDZH
+account senza	{[X
+account set	{BJHI^^
+account show	v#Y
+account so	v^Z
+account staat	x!]
+account still	{_[
+account tab	v!IHI^a
+account te	xXY[Y
+account that	vLX
+account the	tTZ
+account to	t%JHIQ[VX
+account too	v#JX[
+account tropp	{XY
+account unlock	{BYTX
+account used	x%[,YHI
+account user	{)[VG
+account vergrendeld	{#[
+account want	{*YCI
+account was	l!Y%]>[ZI^[
+account were	xZJ^]
+account whil	x,[eG
+account whos	xLX^Z
+account with	q;^@ZHG
+account without	p[Z_Z
+account writeback	{H]ZJ
+aceita minha	{IIKHZ]hX
+aceita not	{/X?X
+aceitou a	{/Z
+acepta en	{?YI^ZG
+acepta mi	xIGKJO[ZZhY
+aceptada en	{/]
+acesso ao	x3J>]H[
+acesso negado	x%YPY
+acquir user	xHFQaZH
+actif dans	{!X
+action on	{E[
+action requir	x*IE^
+action you	{dX
+activ directory	_!B#H%[&e(F3F6J7J:GFYHCKJT]UJZG^Z__dH
+activ for	{(]HJUZVI
+activ in	{UZ
+activ pour	tV^
+activar la	{,ZeY
+activation de	{,]dIeZ
+activo la	{dZ
+actual es	xhX
+ad acceder	x!J%JBYZ[[^
+ad account	g![#[AYHDLY_^
+ad ale	{TZ_Y
+ad allow	{/[
+ad an	{GX
+ad and	s!I/ZM__ZgG
+ad are	{%Z_Jd]
+ad but	t/Y
+ad change	{/^
+ad com	{3Z
+ad con	{3]
+ad connect	a/J1b8[HHMZRJTHYYcIfJ
+ad connector	n!J%_2Z8]<YHEZI_H
+ad deaktiviert	x!Y
+ad did	{TX
+ad does	{=X
+ad ds	n%[2ZHY
+ad e	t%[3Z
+ad entra	t/_TJ
+ad error	v&bNJZE^J
+ad esta	{TX
+ad fail	x/]HJPZ
+ad for	v=XM[
+ad fs	x,X7]
+ad group	xHIP]
+ad had	{/Z
+ad has	s/E3_F]HFIG_]
+ad is	o/Z3XIH^X
+ad ist	q#I/J3Z>JTX^Yc]d]
+ad keep	{^]
+ad konto	v!X#Y
+ad kontot	{#XL[TJ
+ad le	{%[^Y
+ad lockout	{#Y
+ad ma	s#JMXT[gZ
+ad mais	vMYTY
+ad mas	vMZT[
+ad men	xMYTZ
+ad mit	x3^AY
+ad nada	{T]
+ad nao	x!]L[ZH
+ad nicht	{_Z
+ad not	k#J/J<]HFLZMHT^ZHg_
+ad object	m_a
+ad objekt	{_Y
+ad ok	{/[
+ad onprem	j!Y/Y_Xg]
+ad password	n-[/FHJJHM]N]ZJ
+ad pero	x#JMZT[
+ad policy	p/ZN[
+ad premium	{=X
+ad przyjelo	{/]
+ad refus	v/XJ[NX
+ad reset	xZJ_]
+ad right	x%^HHPZ
+ad said	{/]
+ad says	sIZ
+ad show	x#ITZ
+ad so	x/ZA]
+ad still	t![
+ad sync	h/J0J1JMXRISDTIcJdZfc
+ad the	x/aZD
+ad took	v/Y
+ad untouch	{TX
+ad user	g!]#I=HAZG]HGLXTYZI_YdZ
+ad with	{3Y_YaJ
+ad y	x%Y3[
+ad か	{3Z
+ad で	p!Z#G/XMXT[^]
+ad に	v__g]
+ad の	s!Y#]%J3XAYNZTIgY
+ad は	t/_T]
+ad 已	{TY
+ad 接	{/[
+ad 没	{T]
+ad 账	x#YAY
+ad 里	p#I3X>J@JMY^[_[gJ
+add a	m+J8Y>ICIDZH_
+add me	{(J)J*GHIV^
+add on	v.^HIJ[ZG
+add the	{-X
+added a	s4J8^HIIZZI
+added the	x%J8YHJQZ
+added to	v:YVX
+addefaultdomainpasswordpolicy minpasswordag	{@^HJ
+additional security	tCaDDHH
+address of	{:Y
+address on	x3Y
+address you	x>X
+adesso non	{=[@IK]
+adfs admin	{,]HH
+adfs and	x7[
+adfs domain	{7Y
+adfs foderiert	{7Y
+adfs page	{7Z
+adfs tien	{7Z
+admaexport fail	{HHQ_ZJ
+admin a	t(^)G*ZHZUIZI
+admin account	g!J)[*_,]=^CIHIPIVEWIZF
+admin action	v*IE_HJ
+admin and	i)[HGP[ZJ
+admin app	t*JHGMJga
+admin are	t)Y*[
+admin as	x#X
+admin asked	{*Y
+admin at	{(J)H*[?J
+admin cannot	f)Y*^?GHGPZTX
+admin center	g)J*IMIPJS^ZIg_
+admin centr	{gZ
+admin consent	{*JH]
+admin count	{PX
+admin credential	x,[
+admin disabl	x)GU[
+admin do	xPY
+admin doit	{EX
+admin du	{%JP^
+admin e	{PY
+admin en	{gX
+admin for	t(Z)E*G,[E[HEPJU]VXZI
+admin from	x)]HIPZdJgI
+admin get	v)X*[HJ
+admin gets	v)]VG
+admin group	{PY
+admin has	h!J)HEJU^V^ZJ
+admin hat	sEHUYVYWZdX
+admin have	v)[*[PI
+admin here	x*Z
+admin i	l%J*aHDZX
+admin im	v,X
+admin in	m,[:XHJPYd]
+admin is	t)]
+admin it	s*YEEVHZb
+admin kann	{*[
+admin konnen	xPX
+admin manag	{dZ
+admin may	v(Y)J^]
+admin microsoft	lSJgc
+admin must	q*Y,[E^HIPJdJgJ
+admin nao	{*[
+admin need	p*[CIE^HJ
+admin nicht	s(Z)JdY
+admin non	{*[PJ
+admin not	d%H(H)[*I,JDJEGHIPXV_W]ZHd[
+admin of	v%E([:[HFN[P]ZH
+admin on	xEHHZdZ
+admin only	v*Y
+admin page	tHIga
+admin password	n(J*H,]-JEHHcKINIPYZGdFgF
+admin portal	x/Ig[
+admin reset	f!J)Y*]1c?F@YEILYPYSHUEVHWGZEdIgH
+admin right	{)JHZP[
+admin role	k(E)aH^ZJ
+admin see	x)]UF
+admin seem	{*Y
+admin sspr	xPZ
+admin switch	v)Y
+admin the	{)_*JZE
+admin to	l(I)G*D,Z:I=ZHEPJUYVdZEdG
+admin try	{*X
+admin turn	{DZ
+admin user	x(Y
+admincount #	gPa
+admincount steht	{PX
+admincount が	{PX
+administra en	{d^
+administrador de	p(_)G*X,JPZ
+administrador del	{([
+administrador do	{(Z
+administrador global	p([)Y*I,]dJ
+administrador nao	t(H)[*IPJU[V[WIZHdX
+administrador not	s(J)ZU[VYWIZIdX
+administrateur de	{PZVI
+administrateur general	{)Y,]dI
+administrateur n	t(IEIPJUZV[WYZHdX
+administratoren brauchen	{*X
+administratoren durfen	x)[
+administratoren har	t)H*JEJUYVZWYd]
+adob acrobat	{HX
+adress de	{3ID]
+adsync dienst	xfY
+adsync esta	{fX
+adsync servic	sHIf[
+adsync サ	{fY
+aduc does	{T[
+aduc says	{TX
+advic of	{)]
+after #	s0X
+after a	i!Z/Z@ZBYHDL[MIT]ZFfX
+after add	x%[8YPH
+after all	xBZZZ
+after an	p#J0[@YBZHJP[ZFfJgZ
+after choos	{][
+after disabl	{HJY[
+after each	t#XH[f]
+after enabl	{J]ZJ
+after enter	{Z]
+after holiday	{#X
+after i	l3J9J>J@IBYHFR^Za]CaY
+after it	{-^IG
+after migration	{A[HI
+after my	{#[(]ZE
+after password	x#^@HBGHGLIMZZI^G
+after reset	vLYMY
+after restart	{BYfY
+after restor	{6X
+after sspr	xHJMY
+after the	^!J(J8J:D=J>JBYCJHHJJKJM_NJPJR[TZYZ]^^IaHcId]fXhH
+after thre	x#F@ZH^
+after unlock	v%[TX
+after vacation	{BJHHZ]
+after we	t<XA]C]HIPJZG
+after writeback	x8X
+after wrong	vHJX^ZJ
+after you	{+Y
+again after	v:EBDH[R^T[fX
+again and	l#[+I;I@IBGH[IJKGN]P_TJaY
+again as	{K^
+again at	x@_ZD
+again befor	x@IHIX^ZI
+again but	x+[
+again it	{KX
+again later	m@GZ_c[
+again not	{@^B[ZC
+again noth	{+[HJaY
+again to	{+Y8Y
+again today	t@Z
+again with	t@JBYKZZJ
+age #	m@]
+age history	{N[
+age is	t@X
+age must	{@GH]
+age or	p@YHIIJN^
+age to	{@IH]
+agent and	{e]
+agent credential	v%]
+agent dc	v-^
+agent de	s0^HJ
+agent der	{0Z
+agent di	{0Y
+agent in	{-Y
+agent inactiv	{0Z
+agent is	o0]HIZHf[
+agent logs	{-X
+agent not	s%I0aHDJZ
+agent of	vHY
+agent offlin	{0[
+agent on	x0^
+agent show	{0HH^
+ages ago	{HJK]
+ago and	m@_D[HGM]ZF
+agora nao	{=[@GHJK]
+aguard #	vXZ
+ahora dos	{*X
+ai chang	s>X@X
+ai deja	t@YK[
+ai ferm	{][
+ai mis	{@XI[
+ai oubli	{Z[
+ai pas	o(X@ICZHZKI]^
+ai perdu	x>Y
+ai plus	{>Z
+ai que	vC^
+ai un	{CY
+ainda nao	v@[HGM^WZ
+ajout au	{8[HJVZ
+aka ms	i+Y9JDcT[ZI
+aktivera tillbakaskrivn	{8]
+aktiverat for	xVZ
+aktiviert werden	{8YeX
+aktuell password	sKJZGhb
+al activar	{,ZeY
+al cambiar	xZYdX
+al cambiarla	{ZHh^
+al crm	{H^
+al dia	vM]
+al een	{HJXIa_
+al eens	{K_
+al eerder	vKZ
+al geregistreerd	{+^CJDFHI
+al gewijzigd	{@]
+al giorno	{@YXZ
+al iniciar	{HYaGbZ
+al logon	{bY
+al mio	{!J3[OHZ^
+al nieuw	{9^ZJ
+al numero	{>[
+al prossimo	{LZ
+al restablecer	x5ZHIa]
+al usuario	{LX^X
+al vecchio	{>X
+aldrig registrerat	xDY
+algo de	x.Y9]HJ
+algo mas	{C[
+alguma novidad	{9[
+all account	x2Z
+all and	{(]BXZJ
+all cooki	v.Z
+all day	t#J@IBHH[T[f^
+all dc	{JY
+all devic	{#YBZHI
+all domain	{-I4]5IHGJY
+all fail	x(]G[HIZI^X
+all fine	xBZ
+all good	v9JBaHIKJ
+all her	{*]?FK[
+all in	{HZTJ
+all my	sKZN]ZH
+all normal	{P[
+all not	{-Y
+all of	q-I@YHDU^W_XJZJ
+all other	xG[
+all our	v)[5X
+all set	{BZ
+all sort	x9HB^HJ
+all staff	{+[
+all step	{HIZ[]Y
+all the	oH_KYRJYX
+all user	p%])J;I=GBJFIGIH_MGU_VGZF
+all utent	v=YXZ^Y
+all were	xKZ
+alla losenord	{N^ZJ
+alla reimpostazion	vVZ
+alleen bij	xP]
+alleen mijn	{CZ
+alleen ontgrendelen	{[Y
+allow blank	{-IH^ZJ
+allow by	t<ZNXYX
+allow cooki	x.Y
+allow on	{.X/Y
+allow self	{UX
+allow to	c(^:J?E@HHDKHQ^V]ZC[I^abIhI
+allow token	xHY
+allow user	vUY[X
+allowedtousesspr fals	t)[
+allowpasswordreset via	xbY
+alor qu	{+]DI
+alor que	s3H>II[O[TYZJ[]h[
+already expir	{HJaZ
+already have	{+ZHGK[
+already register	v+IH^
+already set	{+aDHHE
+already used	s-JH]KZ
+als #	{R[
+als admin	{*X
+als geregistreerd	{+]DI
+als method	{?^
+als registriert	{+Y
+alt del	h@IHJM[^JbYha
+alt und	{@^ZJ
+alte password	l#[HHMYh]
+alter its	{^[
+alter the	t7ZHJZJ^_
+alterar a	v^^
+alternat email	x3Y>YHJ
+alternat phon	t?[HZ
+alternativ e	{3Z?IHZ
+although it	t-^@JBJH[IF
+although its	x-]@YHHOX
+although the	tHITZ
+altra volta	{@]
+altri si	{PYV[
+altri uno	{*Y
+alway click	{@JDaHG
+alway the	{-IT[Z[
+alway uses	{K^ZG
+am i	t(GHFIYV_
+am laptop	xHZMY
+am lock	{#Z
+am not	s(IIZV^ZG
+am on	{HX
+am only	{(ZZJ
+am pc	q@JM^T[
+am phone	{>IHEMYa^
+am rechner	v#]MYZJb]gZ
+am selben	{@^
+am sperrbildschirm	xbZ
+am stuck	xDYHJX[ZX
+am sync	{RZ
+am told	{@ZVX
+am window	{[Y
+ambient onprem	n/JHINJcada
+ambito della	{GZ
+amministrator global	v([,Z
+amministrator non	tU]VYZIdX
+amministratori di	{P[
+amministrazion di	{gX
+among the	x?[K[hI
+an account	n!JA^HJTZZG
+an adfs	{,]HI
+an admin	c(_)X*X-J@YHZPGTYZB
+an agent	{HZ
+an answer	x9[D[HI
+an app	x+J?XDJH]
+an attribut	{H[
+an die	x>X
+an earlier	xHIK]
+an easy	{@YHHI]
+an empty	{C[HHZHb[
+an enabl	xAZ
+an entra	x)[*ZHI
+an error	Z![#J(I/]3H9I>I?J@EAJBFCIDYEJHCIIKZMJOIVZXJZc]H^ZaGbIcZeZfJhI
+an excel	{HX
+an exception	{HHe^
+an export	xHaMF
+an extension	v3Z
+an extra	{JX
+an hour	d#H%J/H9F>J@[BXHCKJM[P[RYSXXZa^f^
+an ihren	{ZY
+an incident	xS[
+an incorrect	s#JHJT]
+an intern	{HXgZ
+an issu	xBIKYZZ
+an object	x_[
+an old	k#Y4J5E;]H_
+an on	{dZ
+an option	t*[?JHI^Z
+an ou	sF^G^HI
+an outag	v9GHFSbZI
+an sam	{QZ
+an sms	{H]ZHaJ
+an unexpect	t3]HXZX
+an unknown	q&[bX
+an updat	{0]HIfJ
+ancien mot	pZJh^
+ancien pour	{>HMaaH
+ancora bloccato	{TZ
+ancora la	vHIM^
+and #	t/FM^YZgJ
+and a	i(J*Y3[<YIYL]PZZGaJ
+and ad	x=J@Zd[
+and afterward	{2[HJZ[
+and again	m#[+I;IBFH]KGN^P_TJZH
+and all	tF]TJ
+and an	{?ZFXHJ
+and another	{gX
+and ask	qUX
+and at	{ZZ
+and both	xA[
+and call	x:[ZY
+and cannot	e#Y:Z>Y?I@YKILJVYZZ^J
+and choos	x+GDHHbIJ]F
+and click	x:ICGDIHb]IbJ
+and clos	xBJZH]^
+and computer	x#IHHT[
+and confirm	{%X
+and connect	{0G8HA[H^RIcJ
+and country	{3Z
+and creat	x8[HI
+and does	{%FH]
+and email	s*]>I?JDIHEMZgX
+and enabl	v8X
+and encrypt	g<_
+and entra	q/]6^HGcI
+and everyth	x%]H[
+and forgot	s=Z>JDZHIU]ZHdZhY
+and from	{)[HJZZ
+and gave	{%[HHZZ
+and get	t:XIIJZhY
+and gets	v3GCJDYKZO[
+and go	{HYbY
+and goes	xLX
+and got	n#[@ZHJKZNHZH_Y
+and has	v-X
+and have	tD]HI
+and he	x@X
+and i	c(I*I+Z-H>]?IBICZDHHDI_KCNIV[Z[]]aFfJh]
+and im	q*Y@XB]HFaI
+and in	x@JAYHJKZd]
+and is	p@GHIIYLYOXX]ZJ
+and it	[*Y-J/I3J:JCYDIH@I^K_MJNHVX]IbY
+and its	m?Z@[F[HGZH
+and just	{8]
+and left	x]]
+and lost	{(Z>[HI
+and lower	{IGN^
+and may	t#Y
+and mfa	{>JHY
+and microsoft	x/]1[HIRISJcZgI
+and must	vVY
+and my	t![>JHXaJ
+and need	p!X#Y@HHGIJZ^
+and nobody	tD[HHLXSJc[
+and none	x@JBJGZHJIIKXN^ZH
+and not	f%Y&Y+]-J/X1Y>I@_BGDYHCIXKELXMXNYOJZGa[
+and noth	m&[>I?Y@JBIDJHGNZRZZ[aZbJ
+and now	]![#a%J(J+H/J8Z:J=]>Y@ZBBCJDaH?IIKZMJNJPJTJVYXYZG]I_JbIcJgXhI
+and offic	{MY
+and on	p/G6ZH]TIcY
+and only	xHJKH[]
+and our	x4]8JHFd]
+and password	j!I#X+X0Z1Y5^:JBIHZWYZIaHbXdH
+and phon	n(J*_
+and put	{8]
+and refus	v/Z
+and reset	c!Y%Y(H)X*Y/I0_1Y5]@IAXBHCIHGMJPJR[VJZ@]I^[_JbJgJ
+and restor	{_Z
+and says	x7[
+and self	x^[
+and she	{#HBZ
+and show	tC[HIbY
+and sinc	q1YQY
+and so	v-[H[aJ
+and sspr	q7Y?GHZJZZJ
+and still	n([/[HINYT[ZI[G
+and stop	{e]fY
+and symbol	{IFN^
+and team	x>FH[MX
+and test	{B[
+and that	t4ZC[
+and the	W#G%J(I)J*I+I.^/]3^6J7Z8I9J>b?F@ZAYDHGJHAIXKZMDNFOGPIQXRJSJUYVHXJZE[I^I_HaEb[dJf]
+and then	h!I/^@JBIC[HEIIZ[]Jf[hY
+and they	x(YOX
+and to	{BXMY
+and today	x!Z@^HJZF
+and try	{XY
+and typed	{ZZ
+and unfamiliar	{HX
+and unlock	{H[TI
+and used	{#Z?YXI
+and user	xB^ZJ^J
+and veto	{J^
+and want	{@X
+and was	t7[:ZHZZHaH
+and we	{JX
+and when	v!ZKZZIhI
+and which	vdJg^
+and will	{9^
+and window	{#[
+and writeback	j%J2Y<Y=YHFcYdHeIfHg]
+and you	{H[KJ
+andern darf	{^Z
+andern des	{Z^hH
+andern nicht	{Z]
+anderung bei	{LY
+andra losenord	{^YhY
+anforderungen der	{NY
+angeblich nicht	xN]
+anixi password	{JZ
+anmeldung kommt	{HZ
+annuair onprem	v7]_Zd[
+annual leav	{H^
+ano pasado	{K^
+another admin	s(]
+another company	t:]HHSXZJ[^
+another firm	{8[:Y
+another for	{gX
+another method	q?ZCX
+another one	v:]HI
+another option	{HIX]ZHaX
+another organisation	v:[
+another password	x-Y
+another user	x=YHY
+another way	x?YCZ
+anslutaren utan	{8^<ZdJ
+anslutn till	{SJc]
+anslutningsproblem med	{cZ
+answer with	{&Z
+ante de	tCIHIKJMJZJ]_b_
+ante era	{PY
+antiga esta	{h]
+anvandaren ar	x![P]
+anvandaren far	xOYZJ^[aZ
+anvandaren har	{=ZC]
+anvandaren kan	{^^
+any code	{>^HJaG
+any domain	{4Y
+any idea	t9F@IBGZa
+any longer	x?]_[dG
+any more	c(Z+[-J/J1]4J6Z8J9G:J=Y>J?[@FAHB]CIDEGIHDIHK_MJNIPHTIX^Z@_]bXcJdJhI
+any news	{9]
+any of	p@ZK]ZH
+any password	x@ZHIN^ZF
+any phon	{>IDZ
+any problem	{BXHHV[ZJ
+any progress	{9[
+any recovery	{D^HIZJ
+any security	xDY
+any updat	x1J9_HG
+any way	{HINYTZ
+anyon in	{HEZ^
+anyon ther	{9Y
+anyon who	{@ZP[ZI
+ao ativar	{,ZeZ
+ao redefinir	xZZa]
+aos requisito	vIZN[
+apagado para	{U[
+aparec como	x?[h]
+api graph	vgZ
+api reset	{gX
+aponta para	{A]_Z
+app alon	x9H?_CYDJHHaJ
+app and	x?[aH
+app asks	xH^
+app code	q*J?aCJaJ
+app e	x>J?XC_
+app is	t>X?Y
+app may	{(aHD^J
+app not	s(I)H*^aYgJ
+app notification	x?YCIHIaY
+app offic	{gX
+app on	s>J?[g[
+app password	v+JDIHa
+app registration	xH[
+app reset	{gZ
+app show	xHZ
+app want	{?JH^
+app with	{(^HJZI
+app y	{?YC[
+apparait pas	v([?ZDJ
+apparently not	{-ZHIIIV]
+appear again	{+Y
+appear for	x+_HENY
+appear in	x-^HJ
+appl id	m#FHcTI
+application event	t,]HINJ
+application log	{HCN[ZHf_
+apply to	v*]-J
+approv on	{H[
+approv the	x>]HDa]
+apre la	x-[H]OXZJ]I
+apre le	{HI]aaJ
+apre plusieur	{T[
+apunta a	{A[_Z
+ar avstangd	t![HIUXf[
+ar det	{#]KJO[ZJ
+ar fel	vh^
+ar for	n-c9J@[HF^J
+ar ikryssad	{^^
+ar inaktiverat	v!Y
+ar inte	k(J4]9^:J>H?J@JHFKJPJQ[VaXJZGd]fJhI
+ar last	t#YXI[^
+ar med	{I[K[
+ar mitt	{3H>^OZ
+ar sparrat	{!]#FHJK^
+ar stoppad	{fX
+ar svart	{9JH_
+ar tillfalligt	{TZ
+are #	{IZ
+are activ	{6XAY
+are affect	{FX
+are allow	{/Y
+are already	{+^DH
+are asked	{*ZHY
+are block	x-Z
+are deni	x%JHJJJK[Q]
+are disabl	x!].XHIZI
+are duplicat	{AY
+are exclud	{HIP]
+are fine	vZZ
+are in	{HZ
+are includ	{HYIEN^
+are kept	{HYKY
+are lock	x#]
+are mine	{OY
+are miss	p(I=[HGW^
+are need	x@^HF
+are not	c-Z/I0Z4J8X:X?_@YAJCGDJGZH[JJKIRJVXZF^X_Hc]fG
+are ok	{8Z
+are refus	n!Z%X(J)]/IHJIIKIPIZJ_Jd[
+are register	{+X
+are reject	v-^HH
+are requir	v=GCZHZ
+are sent	{7Z
+are set	x@Y
+are still	x-HHZPY
+are stuck	{@YCYHJ
+are support	{H]JG
+are the	t(]IXNY
+are told	v)]d^
+are turn	{bX
+are two	xA]
+are wrong	x%YH]
+are you	o9b@JHCZI
+area code	{3Y
+arriv abroad	{HJaZ
+arriv from	{6]HI
+arriv pas	pZb[[aH
+arriva il	xaX
+arriva li	{>Y
+as #	x3[HJ
+as a	j(E*^-[?^HAIZKI
+as admin	v(E*_NYZJ
+as befor	xZ]
+as current	{KJh[
+as dc	{5]
+as domain	{%_PD
+as expect	x)YHGZ^dI
+as guest	{:[HIZJ
+as i	t(I)ZHHN[][
+as if	{!Z
+as inactiv	x0[
+as it	s/YZY
+as licenca	{=Z
+as mine	xIHOaZH
+as new	{IZKX
+as of	{K[ZG
+as old	{ZGh]
+as password	s%I(]-JIaKHZH
+as pergunta	{#H?XX]
+as permisso	{(X
+as register	t+bDFHG
+as senha	{0]H]ZJdI
+as she	{DX
+as soon	x(Z)Y*XVI
+as the	f!Y(Z+]?X@IBICIHIIJKdLHMFVHZC
+as to	{(]4ZHH
+as too	x-[IX
+as well	o-Z?IC]HJTY
+as yesterday	{@IKGZ_
+ask for	pH^LXZJhJ
+ask me	x+YHX
+ask the	{:]HGV[
+ask them	pUXWY
+ask your	v)JUZV]WJZI
+asked for	f*^?JC[DIHXZIaZ
+asked to	l@JCJDXHHIJKHLaO]]J
+asks for	a,Z-I?H@ICaIIKXMIaIh_
+asks me	m*Z>FCIH^ZYhZ
+asks to	{HX
+asks us	{*H:XH]
+aspettar un	{@]
+aspetto il	{a^
+assign a	x(Y)[@JHFZIg]
+assign to	x%F)XH_
+at #	i@dBZHENJbH
+at aka	x7YT[
+at all	nDYHGU]VIWXbZd[eG
+at breakfast	v@^
+at ctrl	{bX
+at first	qHJLbZG
+at half	x@Y
+at home	n4X>ZHZ
+at least	i/Y@[HEIaKHNXZJ
+at login	q+^>GDJH[IJZGaEb^
+at logon	pHGb_
+at lunch	v@XHF]]
+at microsoft	q7YS[
+at my	xHY
+at next	i@JLabJ
+at nine	{@^NI
+at okta	{7Y
+at once	vB[
+at our	v7[SFZFc^
+at password	{?XHJZY
+at reset	p(G)G*_5[8X?GGXHG
+at sign	q+^>GDJ
+at step	{HFZ_
+at the	V!H%I)J*X+I,X0G1J4H6J7I8I9H:I;J?F@GAIBICYDGGHHHIIJ[LIM[PIRGTHUIVHWJXHYJZb[J]a^[_Jb]dIeZfXgH
+at this	l+X;ZWYcY
+at what	{IZ]X
+at why	{ZY
+ate amanha	{@]
+atend a	xNY
+atend aos	vIZN[
+aterstall losenord	t%Z(XHJZGb^
+aterstalla i	{7X:]ZJ
+aterstalla losenordet	{(YZZ
+aterstalla mitt	{Z]
+aterstalla sitt	{BY
+aterstallningen misslycka	xZ^
+ativar o	{,ZeZ
+atkomst nekad	x%ZHJP]
+att aterstalla	q%Z(a7XHJVI
+att byta	s@XKJL]ZY^^hI
+att det	vKZO]h[
+att forhindra	{TZ
+att gissa	s-_
+att jag	{-JHEK_ZI]]
+att lasa	{[Y
+att losenordet	{dZ
+attempt a	x@ZKIXX
+attempt fail	v#]HITGZX^Z
+attempt on	{XX
+attempt to	s@XHJXXZX
+attempt with	{TZ
+attender #	v@YXX
+attivando il	{,[eY
+attribut admincount	{PZ
+attribut is	{3]HH
+attribut not	{GHH]
+attribut set	{PX
+attual e	xKJh]
+atual esta	{hY
+au bureau	{>]
+au compt	{2[IIQY
+au dossier	{H_
+au milieu	{]]
+au moin	{I]
+au moment	{@Ja[h[
+audit log	m/ZEZHFNHVZZY]]
+auf #	t>[PX
+auf das	x>]
+auf dem	j>IJXRZZIa]b^fX
+auf den	vD[HJJYaX
+auf der	o%Y-[HXX[
+auf die	t>^
+auf kein	{UZ
+auf password	xZJb^
+aujourd hui	v@ZX[
+aus der	v!ZP[^]
+aus und	{.X6Y
+auth method	{(X?FCID^
+auth token	m,^HJ
+authentication admin	t(_)I*H
+authentication fail	{HX
+authentication method	kCZD_HITJ]Z
+authentication phon	{3]DG
+authentication to	xHX
+authenticator app	j(J*[>J
+authenticator auf	{HY
+authenticator cannot	{?X
+authenticator code	{?ZHI
+authenticator gone	{>ZHI
+authenticator na	{H[
+authenticator non	{>HH[
+authenticator not	n>G?XHIa^
+authenticator notification	{?YHFaY
+authenticator on	vH[
+authenticator pa	{HX
+authenticator perdido	{>Z
+authenticator show	vHZ
+authenticator sur	{>HHZ
+authenticator was	{>[HG
+authenticator zeigt	{>IH_
+authenticator を	x>]
+authenticator 通	{?^HI
+authoris to	{VZ
+authorization policy	t)]UI
+authorization requestdeni	k(_
+auto upgrad	x1_
+autoatendimento de	{HHU_
+automatica de	{H^aI
+automatically we	{=_ZG
+autoris a	{QY
+autoservicio de	{HJU^
+autoservicio esta	x)[UZ
+aux compt	{)]*XUI
+aux exigenc	{IJN]
+av for	{(H)]U[VJ
+av losenord	tdZ
+av pa	{<[HJU[
+av tillbakaskrivn	v,[dFe^
+availabl for	vV]
+availabl with	s=Z?J
+avant la	x]]
+avec l	{>[HIcZ
+avec le	x3IBZHJK[O]aJ
+avez essay	{XX
+avez vous	{9]
+avstangd for	{UY
+avstangt pa	{;Z
+away after	{BJ]]
+away by	x@]BZKH
+away from	x)]*J@JHYU[
+away the	{?]PX
+b is	{G[HHK[
+b2b con	{:^
+b2b guest	vHX
+b2b invit	{H^aE
+b2b user	x:]
+b2c custom	vH_NIWJ
+b2c de	xHaZH
+b2c still	{H[
+b2c user	{HY
+back and	{HFJYZJdJg^
+back at	{Z[
+back but	x!X@[ZJ
+back de	{dY
+back from	t!aHH
+back in	qBZHJXY
+back nao	x%[dJf[
+back negado	{P[QXdJ
+back on	t/Z9]HXPZ
+back the	o!X4YHE]Xa[bZ
+back to	f-I6[>I@HBJHAIJKe]Gb]dZ
+back tomorrow	xX[
+back with	{@YNIZ[
+backup operator	vHJPZ
+backup softwar	{H[
+bad password	v#^TJ
+bank password	{H[ZJ
+bann by	{-X
+bann list	qH]
+bann password	p-Y
+bann word	tHZ
+bara byta	{@^
+bara en	{CZ
+bara lasa	{[[
+base de	{Q[
+baselin the	{bY
+bate com	{O^
+battery died	xHJRZZJ]^
+be #	x3a@GIJ
+be able	n#X?FC^QX
+be added	xV]
+be at	v@Z
+be back	{9]
+be change	l@]HXLJZ]^J
+be check	{5^KI
+be clos	x9IB_HF
+be configur	p*Ye[
+be contact	o3_4ZVG
+be decrypt	x6Z
+be different	vK]
+be disabl	{!EH^
+be enabl	sHZZIdHe[
+be enter	{4YHY
+be found	mGX_]
+be guess	{-X
+be in	t-]HIV[ZH
+be install	{-IHYJZ
+be logg	x#Y
+be longer	tIZ
+be not	x@[HI
+be obtain	{,Z
+be on	x-ZEJHHd]
+be one	{K[P[
+be open	x1I6]HZcH
+be process	{HFZ^
+be reach	s3[:IEJHHY[ZJ_Jc]
+be read	x%G6^HZ
+be register	{+JC^DEHY
+be replac	v@aHGIJZH
+be reset	l:XC]DEP_W[ZG_H
+be select	{HJL[
+be set	t7X<YHZ
+be the	p3Y?YHGJXKXLX
+be unlock	v[Z
+be updat	t%X/X
+be used	h(I3I7J?cCIZC
+be why	{IY
+be written	{P[
+becaus a	{#X
+becaus devic	{HY
+becaus he	{(Y
+becaus it	k-[>JHIO]
+becaus my	vDJZJ]]
+becaus not	xDZ
+becaus of	d-J/[4IEZHGIZNYX^ZHcX
+becaus password	s8YUX
+becaus the	g#X-H5ZHIIZKXNJR]ZJhI
+becaus ther	tAYTX
+becaus user	{TX^X
+becaus writeback	x/Jd]
+becaus you	p>YDZ
+becaus your	q:^EZWYZF
+been block	sHY
+been change	{@JB[H^MJZE
+been deactivat	v!X
+been defin	{WX
+been disabl	p!Z
+been enabl	jHJUZVYd^
+been lock	v#Z
+been on	{HIZZ
+been runn	{J]ZJ
+been seen	{-Y
+been set	{VYWY
+been through	{DXK[
+been told	{hY
+been try	{XGZ^
+been updat	{(IB^HGZJ
+befor but	xK[
+befor choos	{]Y
+befor enter	{D[KJZH][
+befor finish	{]X
+befor i	sHIKIZ[
+befor it	q@]CJHJIJKGTZ]YaZhZ
+befor logg	xZGb^
+befor logon	{HIb^cH
+befor password	v][
+befor the	o!]@]C_DD
+befor their	{MY
+befor tomorrow	{@HHIX^ZI
+befor we	{C]DJHI
+befor you	vDXEZ
+beheerder heeft	tVZWZd]
+beheerder niet	{)^PJ
+behind and	{1[
+behind it	{-YHIN[
+behind the	x3^HJ_ZaG
+bei #	{HZIZ
+bei dem	{+JD[^Y
+bei der	l3Y?Z@YDXHHO[S]TXZHaJbX
+bei leuten	{([
+bei microsoft	xSXTY
+bei mir	p([>GDZHJVZZI^]
+bei niemandem	{SY
+bei sspr	{SZXX
+bei uns	pOYU^W]ZId[
+beim abrufen	{,Z
+beim aktivieren	{,Ye]
+beim andern	s@IZY^Jh^
+beim anmelden	{H]
+beim kunden	{:Z
+beim password	x>^MJZJaZ
+beim reset	x?[
+beim ruckschreiben	x&^JXPYZI
+beim setzen	{&Z
+beim user	{3]
+beim zuruckschreiben	x%[4[6Z
+beim zurucksetzen	q:ZHJ][a[
+beim zweiten	{@X
+being change	tN]
+being refus	{N[
+being that	{;Y
+being used	{H^KF
+bekomm ich	{D[HJZZ
+belong to	o:Z>]HHd]
+below the	{5^HHZJb[
+ben mijn	{>X
+benutzer erhalt	{OZaY
+benutzer fehlt	{=XVZ
+benutzer hat	s=X]_
+benutzer im	{_X
+benutzer ist	t!]GZPZ
+benutzer kann	s?ZZG^^gZ
+benutzer konnen	{)XB]
+benutzer wird	vL]X]ZH_X
+bereich der	{G^
+bereit benutzt	{K]
+bereit verwendet	{KX
+bereitstellung agent	{0[
+besid the	{?XCXHJ
+best practic	{Y^
+bestaat niet	{_Z
+bestatigungscod kommt	xaZ
+between change	{@Z
+between cloud	t/J6YHEc_
+between connect	t4E<]HHc]
+between entra	x4^HF
+between reset	{@_HF
+between sync	{4X
+between the	xH]
+between two	xK[
+bevat een	{-^
+bij aanzetten	{,[dIe]
+bij de	v(]3Z?]HJOIaI
+bij een	{?ZZ[
+bij het	xZYhZ
+bij resetten	{(Ia^
+bij volgend	{L^
+bin gast	{:Y
+bin im	{>]
+bin nicht	v9]DXHG
+bisherig password	xZJh_
+bisogna aspettar	{@]
+bit later	{@]KH
+bit tls	{<^CJ
+bitt entsperren	{#Z%J
+bitt um	{9[
+blad podcza	{Z]
+blank page	xbZ
+blank window	{bX
+bleibt aus	{LXa[
+blocca il	{cZ
+bloccato in	xT[
+bloccato per	v#Z)XTXXG
+block a	{HX
+block after	{#Y
+block all	v.Z
+block becaus	vDJH]
+block by	j-Y>]aJc[
+block cooki	q.]HJbJ
+block for	q#I)X@IHEXb
+block from	t4^XZcE
+block it	v>FH]
+block me	{@ZHJXZ
+block my	xH]cI
+block servicebu	xcZ
+block the	l,^HAJZNYQYaYbY
+bloqu le	xHGJXc_fJ
+bloqu un	{H[X]cJ
+bloqueada not	x#Y
+bloqueada por	v#_XD
+bloqueada temporariament	{TY
+bloss die	{C]
+blue screen	{9JH^bH
+bom dia	{9_@JHI
+bort och	{8]=[
+bot how	{9Z
+botao redefinir	{([
+both are	v0ZA[
+both dc	{4Z
+both domain	{AY
+both forest	xAZ
+both side	{A^ZH
+boton restablecer	{(Z
+bought a	v8Z
+bouton gris	{(]:[HJ
+bouton reinitialiser	{([
+box and	{RXhY
+box cannot	xHJL[cX
+box is	vRZ
+box on	{!IHI^^
+bracket and	{3]aJ
+brak telefonu	{D_HJ
+brakuj licencji	{=Z
+brakuj wymaganych	{=Y
+branch of	x%__J
+brand new	x@[WZZJ
+brand the	{H[
+brandvaggen blockerar	{HZc[
+brauch eine	{HZ
+brauchen zwei	{*X
+breach and	{-]
+break glass	{H[
+break password	xFXcY
+break reset	xFX
+break the	xNZ
+break writeback	x2X
+bricht ab	s,Z4Zc[
+bring back	{bZ
+brok sspr	{Y_
+brok writeback	{QZYJcX
+broken after	xHYf[
+broken for	{HJZ[
+broken on	v;XHIR]
+browser am	{M]ZI
+browser block	x.X
+browser in	{]X
+browser not	v.[
+build is	{1_HG
+build not	{1[
+built a	{6X
+bunch of	{/Y
+bus connection	xY^cF
+bus listener	{cIf]
+business basic	m=dHIdI
+but a	{?]HJKZ
+but ad	{NY
+but at	{?[ZX
+but cannot	v%XMX
+but did	{H]aJ
+but entra	v/^IH
+but for	p/ZHYVZ
+but he	{+]HILY
+but i	g>J?J@[D]HFIJKYM]]IbJ
+but im	{!Y
+but in	t/_ZD
+but is	{VY
+but it	e*I-J>X@JIJKINJOaVXZHaHhX
+but its	{?XHJ
+but microsoft	{*[WHgJ
+but my	vVX
+but not	a!J%Y(]*J+]@IBHDHGZHJJXKILIMZNDPZVXZ][I^HdJfIhI
+but noth	xHILYZHaXb[
+but offic	v/[ZJ
+but only	v*J@JCaHIIIKHZZ
+but refus	{/ZNJ
+but still	p/H?IHHTXZC[a_^
+but the	c+X/]3^@ZDJHIIJKHNJOXVFZE[[fZhJ
+but ther	vHIa[
+but they	x>G?[HJO[
+but this	x+Y
+but we	{cY
+but when	xHJZY
+but which	{N[
+but you	{DZHXUJ
+button disabl	{!E(_HI
+button does	xHJZ[bX
+button for	xHY[XaZ
+button grey	{(Y
+button is	s(Z
+button not	{([HJ
+by a	m#IQX]]
+by accident	s![?J@ZHXZH]ZfX
+by activ	x&X
+by ad	t%[
+by admin	{)FU]
+by an	v#J-J^Z
+by another	s:Y@ZHY
+by attribut	{G^HG
+by conditional	qH[
+by default	vHX
+by design	xHH^]
+by email	v*Y:^HE
+by entra	x/ZNJTX
+by gpo	qYYbZ
+by hand	x%[@JP[
+by himself	x)Z@X
+by it	t@[U[
+by itself	v?XBZ
+by mistak	o!^@]ZF
+by my	t!J1Z>[VX
+by myself	t#J)[HHVYZI[^
+by now	{@HN[
+by on	{/GN^
+by our	q6]@XHGJZcJ
+by phon	x*Y
+by policy	v.X
+by reset	{HIK^TY
+by security	{I]
+by sms	{H]aG
+by the	_#J%X(J)H*I-H3Y7I:I=]>Z?H@^AJDIEJGJHBKELXNXPITIVYXJZD[J^Y_ZaHbJc_d[fGgJhJ
+by using	{HJMYaZ
+by your	m-X?[DJEIVId[
+bylo juz	vK[
+byta en	{@^
+byta igen	t@Z
+byta losenord	v@ELZZ_hF
+bytt for	x@[MZ
+bytt i	vM]gY
+bytt losenord	x@Y
+c e	m3Z9J>H?X@ID[HHI]KYLYOJZHaX
+c est	k-H3E9H>Y?I@YCID[HFI^K[MIOYTYU]VHXIZHaIhY
+ca march	{9GB^
+ca ne	x3I@JHHO]Z_aI
+cada #	{@^
+caixa de	x;YH^
+call about	x-[Z]aI
+call and	x?]
+call are	{%J?]HHQ]
+call back	{HJKJZ^
+call does	{HEa[
+call from	xHHQYZ^
+call it	{/X
+call me	pB^HE]Ja[
+call my	xHZ
+call not	v3YHIa[
+call option	x?[
+call to	i>I?YHFQ_]Z
+call us	{:[HFK[
+call verification	{3Y
+cambi de	v>Y
+cambi hace	{@[
+cambiada en	x/ZM]
+cambiar di	x@X
+cambiar la	hBJLYMJZ_^]hG
+cambiar solo	{@]
+cambiata due	{@Z
+cambiata in	x/[MY
+cambiata stamattina	{@Z
+cambiato la	v@^ZH
+cambiato numero	x>X
+cambio al	{LZ
+cambio de	{ZZ
+cambio el	{B[HX
+cambio il	{HXhY
+cambio non	{@JZ_
+cambio rapido	{b]
+came back	q!_HIZZ]Y
+camera not	{H_ZI_I
+can a	s@ZHZ
+can anyon	{@]HXZG
+can be	m9I?JB^C]DGTZZI
+can choos	{@Z
+can contact	{=_ZG
+can go	{BZHJLZ
+can i	b!J(Z)J*H+Y-I3J>I?^@FBGCJDYH_IZKXMJNZOJRIX[ZY[J]I^JaGbJcHfHhH
+can my	{(J-[HHV]ZH
+can not	{^Y
+can now	{BY
+can only	t@Y
+can remember	{HII]KJ
+can reset	b(Z)F8J?JDJEYGZHGSXV[Z]cZfJ
+can sign	x/ZBYHIZJ_X
+can somebody	{HHI[Z[
+can take	xMYdX
+can the	n/E>JHdKFNIZI
+can unlock	v#X[Y
+can updat	x>^HI
+can use	sDXGZHJ
+can user	xBH[[
+can we	m/HHb
+can you	h(J9_>E@JBHTJVGX]Z]
+cancell befor	vHI]]
+cancell the	{]X
+cannot access	v!H%HHDPIZ_dX
+cannot alter	v7ZHJZJ^_
+cannot approv	x>]HG
+cannot be	Y!I#X%I(G)J,J-Z3[5X6_:J=H>F?c@]BICHEIGHHHIEKJLXMINGP_SJTIUIVIYYZC[H^E_IbJc[dFeXgJhH
+cannot chang	[(J>JBIHHIJKJLHZH^bh]
+cannot confirm	{HJO]
+cannot connect	sH^
+cannot contact	q3]4[
+cannot contain	tI]ZJ
+cannot decrypt	p6]
+cannot do	v-J?J@]HGIIZYd]
+cannot edit	x%X*ZPI
+cannot enabl	{dDe_
+cannot find	e#I4Y>GHYTJZA[]_ccIdI
+cannot get	f!E,Z=J>_?HIJZa_JaJ
+cannot i	p*J?[K]ZI[Y
+cannot it	{)[HJZF_]
+cannot join	v4F8GHbZJ
+cannot locat	{HHZI_^dHeYfI
+cannot log	g#^%J(I:J=J>I?I@HGJMYTGZa^J_HbIg_hI
+cannot login	{HJMYZ[
+cannot open	p>ZH]ZH
+cannot pick	x(H*a?IHG
+cannot reach	kHGbZcafI
+cannot read	{>^HDZY
+cannot receiv	v>^
+cannot remember	vHZKJ
+cannot reset	R!X%H(a*B+H-J/I1J3H5J6I8a:[=^?B@BBFCYD]F[GbH;IIJIKFLJMINIRJUJXIZY[G]I^D_CaJbGcIdaeHgEhJ
+cannot resolv	x4[HFcY
+cannot reus	tK[
+cannot say	{HIZZh[
+cannot self	{)_ZE
+cannot set	m!Y(Z7ZHHK^^G
+cannot sign	i7J>I?H@HHHIIT^Z_[^^IhI
+cannot talk	v4[8JHJYY
+cannot the	x?[VYZI
+cannot to	c(H0^3]:J=I>JEZN^SYVFZ[^De^hF
+cannot turn	{dJe]
+cannot unlock	{[X
+cannot use	e(F)X*]-^=^>]@JDJGYHHIIZB
+cannot verify	q3I>ZD]HIKJZGh[
+cannot writ	x%bHIPI_IdGeIgH
+cannotchangepassword true	{HJZF^_
+capital letter	v#X
+caps lock	s#^XIhZ
+captiv portal	xHHb]
+car trop	{I[
+caracter especial	{I[
+caracter exig	{IX
+caracter reservado	{F[
+carrier and	x>]
+cart sim	{>^HJ
+case letter	{IEN^
+case only	xI^
+casilla el	{^X
+catch up	xHGM_
+caus by	xQX
+ce l	{=[K]
+ce matin	p#]@aHI
+ce mot	q(X-ZKY
+ce n	{OZh[
+cel mudo	{aa
+celui enregistr	x3JO[
+celular guarda	{#_HH
+celular novo	{>HH[
+celular y	{O]
+center and	xHZ
+center not	xgX
+center show	{S]
+center zuruckgesetzt	{gX
+centr d	{gY
+centro de	tHJc[dHg]
+certificat expir	xHY
+certificat of	vHX
+chang a	xhY
+chang after	x-J@JBIH^
+chang and	t>JH^ZJ^X
+chang at	jHXL_
+chang becaus	{HJLZ
+chang dialog	xh[
+chang does	{HHL[
+chang fail	xZ]^I
+chang form	pZJ^Jha
+chang hier	{@]
+chang his	v:X^X
+chang is	s@^HJK[hI
+chang it	e@aB^HGZB^Hh_
+chang its	vZJ^]
+chang last	{HGU[c]
+chang mon	v@X
+chang my	f>H@FBJH[IGKJZc^IhE
+chang not	o/J7X@JGIH[MEVJZ]hF
+chang on	{HJL^
+chang or	x)X@JBJH_ZF^J
+chang outlook	{B]HF
+chang page	sh_
+chang password	Z!G#H%E(G@CH]KJLGMINJUJZY^ahZ
+chang request	{BZHHL[
+chang sur	{MX
+chang the	h(]LHVJYYZ]cJhF
+chang their	l@JGXHJLYV[hJ
+chang this	x@[ZG^Y
+chang was	x@YHJLZ^Z
+chang your	m@ZHI^Z
+change at	vHGJZLXM]
+change by	x#J@YHGVJZH^_
+change for	{@]ZH
+change from	xC^DJHI_Y
+change in	n@YB[HGM[ZJ^HdYgX
+change it	e>J@YB_KJM_ZD
+change my	h3I>]BGMYOJZ]
+change on	t/ZE[HJMYZH
+change only	{@IIIK]gX
+change password	q@Y
+change the	l8[@JBHEJIJK]MJOJZG[XcYg[
+change their	t@ZBJZZ
+change to	v-[@JNY
+change too	{@Y
+change what	{HZ
+change yet	x/[@YNH
+change your	v>X
+changement de	{@Yd[
+changer a	{@X
+changer de	x^Z
+changer le	v@FHXZ]^JhI
+character and	x2Z
+character are	x/[
+character but	x/ZIJ
+character in	p-JFbH[IC
+character password	x2Z
+character which	xFZHJIY
+charg pour	{7XSZ
+chce starego	x@JHHMa
+che il	{3ZD[
+che la	t-^9JKI
+che non	p3J7I=J>I@JCZDJHJIIKGO]VYZ_aJhZ
+che sono	{+XD]
+check event	{%X
+check first	{ZZ
+check on	{5ZEY
+check that	{DY
+check the	{HZ
+checkbox for	{e[
+checkbox is	{d^eJ
+checkmark next	{HJI]
+chez nous	x@[U[
+chied due	v*Z
+chied quella	{KJM[h[
+chied sempr	{HYM[
+choic on	{?ZHG[^
+choisissez un	{-X
+choos a	g-Y@YHIIJKGZI]^h[
+choos another	taX
+choos call	vaZ
+choos someth	p-]KYZJ
+choos the	xCGH]]X
+choos their	{LX
+ci accedo	{h_
+ci sono	x9[?Y
+ciao a	{9]
+cinco minuto	{M[
+city name	{-Y
+claim not	{H^
+claim that	x-XHGa[h[
+claim to	{NXaX
+clav de	s,Z2X6^
+clav nueva	x:Y@YZI]^
+clav temporal	{@ZL[
+clav vieja	{#[HIK[
+clean up	q%_/JHHTJ_]
+clear the	vHGT^
+clear whether	{+JDIH[
+click finish	vBIHIZZ]]bJ
+click forgot	t7]:IDJH]ZC]ZbI
+click it	s@ID[HFZ_]Hb[
+click on	tHX
+click reset	k(aBJHIZEaJb^
+click send	{HFa_
+click sms	{aX
+client allow	pQ[
+client e	{:_
+client is	{1HdJf^
+client says	{H[cJ
+client secret	xH]
+clock drift	{R[ZI
+clock is	xR[
+clock of	vRX
+clock on	tH]RX
+clock skew	xR]
+clos befor	{]X
+clos my	x!]
+clos she	{9JB_HHZI
+clos the	jB[HHZG]b
+clos user	{BY
+cloud account	q!IHJTJ_a
+cloud admin	{,]HJ
+cloud agent	{0[
+cloud and	o/G6[_Jc_
+cloud but	vgZ
+cloud cannot	{6]HJ
+cloud failur	v/]HJ
+cloud identity	xA[
+cloud is	{4X7X
+cloud lock	x#JHJT_
+cloud lockout	vT]
+cloud not	q/^dX
+cloud only	o,[=JH]g[
+cloud part	x/Z
+cloud password	{gY
+cloud policy	t/GH_
+cloud refus	v/]KIMFR]
+cloud reject	x/[
+cloud reset	xJYd^
+cloud said	{/^dH
+cloud says	t!X
+cloud servic	{/XMY
+cloud side	t/__ZfG
+cloud still	x/GHJMZTZ_Y
+cloud sync	_%I/H0g1I6IGGH[MIRG_HcFdFfH
+cloud und	{6Xc]
+cloud unlock	{TX
+cloud updat	v/^NH
+cloud user	k/J=GAYTJ_]d_
+cloud wird	{d[
+cmdlet on	{H^
+coche dans	{LX^Y
+code a	{IJa[
+code and	s3ICZHJOZZZ
+code arriv	{B^HGZF]H
+code at	xH[Z_]IaE
+code but	xH]aJ
+code by	{HZaJ
+code de	{?[
+code est	xBY
+code expir	{HHa[
+code five	{HHa]
+code for	vH_aD
+code from	s>ICZH]aH
+code fur	{HY
+code gaat	s>^C[HJ
+code geht	v>X
+code goes	n>_HF
+code i	x>HH[Z_aE
+code in	{HIX[
+code is	p?ZHJ
+code it	{Z]
+code kommt	xC^aG
+code komt	x>[HGa[
+code miss	{>HHGa[
+code nicht	x>^
+code niet	x>]aH
+code not	l>GH]XJZG]XaX
+code on	{ZJaZ
+code page	x>IHE]aaI
+code par	xaY
+code part	v>Z
+code per	{aX
+code pin	{HYIZ
+code so	v3XXZ
+code to	v>YH[ZJaI
+code too	vXY
+code which	xaY
+code wird	{>^
+codic arriva	t>YHIaZ
+codic da	{a^
+codic va	{>Z
+codic via	vaX
+codigo chega	{a[
+codigo de	p3Y>HCJH[XJa[
+codigo do	x3_>IHJaJ
+codigo llega	ta[
+codigo por	taZ
+codigo vai	v>Z
+codigo varia	{X_
+coffe machin	{H]
+coincid con	xOY
+colaboradora externa	{:]HJ
+colega ve	{(^
+colleagu get	{UX
+colleagu without	{(I)]
+com a	oB]EYHHbZgY
+com e	xTXgX
+com ela	{h_
+com erro	x3YHZZZ
+com from	xd^
+com is	{SZ
+com o	m-[3JA[HHO^ZZ
+com portal	{+X
+com で	{TX
+combin registration	q+[3ZDJ
+come amministrator	{(Z)J
+come and	{HZ
+come back	m#XHCNJP]X]ZJf]
+come configuro	{H[
+come from	{HZJZ
+come in	x4X
+come through	xHHaZ
+come to	{0HHYfZ
+come up	n+]-[DJHCIIKJNZUJW_aH
+come when	{HX
+comma in	xFY
+comment recuperer	{>X
+common pattern	{-]
+commonly used	x-Z
+como administrador	v(^ZJ
+como configuro	{H[
+como consigo	xD^ZJ
+como implantamo	{H[
+como recupero	{>_ZJ
+como registrado	v+^DI
+companera si	{V^
+company account	x:Z
+company ad	{8_HI
+company and	{7[8X
+company can	xSX
+company email	{:Z>IDJHZaJ
+company has	xHIUZVJ[^
+company invit	{:]HG
+company name	q-_HHII
+company not	xNXUX
+company phon	x>IH[
+company phone	{>]HI
+company policy	vN[
+company portal	vH]
+complain about	vIY
+complain not	{IJNFWZh]
+complain that	s-JHFWYZ^
+complet it	xBHDJHGIDOYZF]a
+complet my	{OX
+complet number	{OY
+complet reset	{BZ
+complet the	i(X+GD^HYIHO[ZZ]F
+complex enough	vI]ZH
+complexity age	m@YHIIIN_
+complexity is	{I[
+complexity or	{HIN[
+complexity requirement	tI^KYNE
+compliant with	xNY
+comply with	t-YNY
+compt a	v!X)[HJPZ
+compt ad	v#YL[
+compt admin	x,]
+compt bloqu	x#Z
+compt d	{)]*XUI
+compt de	q%^2ZGXQY
+compt desactiv	{!X
+compt est	m!]#YHJ
+compt invit	x:]HI
+compt mais	{V[[]
+compt msol	x%Y2[II
+compt n	sD]V^ZI^X
+compt pour	{V^WI
+compt sans	v=ZHH[Y
+compt temporairement	{TY
+compt trop	{XX
+computer but	xMX
+computer it	{-]HG
+computer not	xH]ZZ^IaF
+computer says	x#YK^ZE
+con adfs	{7Y
+con el	n3I4ZA[HIO]_JcX
+con error	{HZZX
+con ext	{:^
+con googl	{7Z
+con l	t-]cY
+con la	k-I@HB_EZHHIIKHZ^b[gYhI
+con okta	{7X
+con su	xZZcZ
+conditional access	iH^
+conectividad con	{cZ
+conector de	{2X<X
+conexao com	{cZ
+conexion con	{cY
+configur at	{d]eI
+configur differently	{*Y
+configur for	q<[GXHIVZWX
+configur number	{*Z@[HH
+configur password	k=JEGHIUJW_ZIdFe^
+configur the	{HGb[
+configur votr	{V^WI
+configur writeback	v,[
+configur your	{VY
+configuracao onprem	xE]
+configuracion de	{EY
+configuracion onprem	xE]
+configurar authenticator	{HY
+configurar o	{eZfJ
+configurati fout	{E]
+configuration de	xeZ
+configuration for	tE]WI
+configuration not	vEZWGdIe]
+configuration of	xEZ
+configuration onprem	xE[
+configurazion del	{eY
+configurazion onprem	xE[
+confirm relat	{%X
+confirm that	tB[H^MJZH
+confirm the	xC[HGO]
+confirm their	{+Z
+confirm your	{3GHDO^ZHh[
+conflict with	{JX
+connai mon	{ZG[a
+connait pas	{HIMZ
+connect #	h1bHHR_YJfG
+connect and	v4X<]HF
+connect box	sHFR^Y]eJfJ
+connect build	{1Y
+connect cannot	p4^8GA[HI
+connect e	{fY
+connect error	{e[fJ
+connect est	xHIcJf_
+connect esta	vRYfZ
+connect for	{1[G]HHfH
+connect health	{0IH]
+connect host	xcZ
+connect is	p1^4[HG
+connect ist	q,Z1ZHIf]
+connect la	{G]dJ
+connect machin	qRYfZ
+connect n	{4XRX
+connect non	{cYfZ
+connect not	qGZHJcXf]
+connect obsoleto	x1[
+connect provision	{0Y
+connect server	]1D2J4[6c8J<JHIRYYXZJ_JcZf[
+connect servern	t4JHER]c]fX
+connect setup	{,YH[
+connect sync	x0XHXM[fH
+connect the	{d]
+connect to	lHa
+connect token	t,_HJRJ
+connect version	v1Z
+connect was	x4[f]
+connect wizard	pe[
+connect writeback	x1[eJfH
+connect で	x1^GZHHd[fH
+connect に	{8ZHZ
+connect の	t,[2ZHHRYYXcIf[
+connect サ	v4JHGR]c]fY
+connect 服	t1J2[4GHJR[c]
+connection between	{cX
+connection fail	{Y^cF
+connection problem	xZJc[
+connection with	xcY
+connectivity issu	nZJc^
+connector account	c%_(J2bGJHJQ]VIZJ^H_J
+connector and	{8]<YZJ
+connector option	{<]HH
+connector password	x2_IE
+connector spac	p_]
+connector zonder	{8[<Y
+connectorkonto hat	{%Y
+connectorspac nicht	{_]
+connexion window	xbX
+consegu redefinir	x=ZSZ
+consider comm	{+X-[
+consigo entrar	{DJ[^
+consigo mudar	{@X
+consigo outra	{D^ZJ
+consigo redefinir	s![(ZZX
+consigo trocar	{ZZ
+consistencyguid on	{AY
+consta como	{+[
+consultor b2b	{:^
+conta bloqueada	{#]XI
+conta de	t%Y*[,X2Z
+conta desativada	x!]ZI
+conta do	v2XL[
+conta esta	q!Z#Y
+conta foi	v![
+conta msol	v%Y2Z
+conta muita	{XZ
+conta nao	tD[V]ZJ
+conta para	xVaWI
+conta por	{!]
+conta sem	{[X
+contact admin	v)I*F,I3J4J?YE^PIZGdX
+contact any	{4Y
+contact data	xCX
+contact domain	{3J4]ZJ
+contact info	{3ZDJ
+contact it	x>XHIZ]
+contact me	x3]
+contact method	x>^?JZI
+contact my	t!J3JCJHaVY
+contact op	{Z]
+contact the	v3J>[D]HG
+contact you	v3aHJZF
+contact your	e!I)H*H,J-J3J:H=_DJEZHDIJPJVDXZZadG
+contactez votr	{Z[
+contain a	i-[F]HI
+contain part	{I[
+contain special	{FY
+contain the	p5XFJHII_ZI
+contain word	x-Y
+contain your	tHFI_ZJ
+contato com	{Z]
+contatta l	{-JZ]
+contem palavra	{-]
+contien un	{#H-_HHTJ
+contien una	{-Y
+contient mon	{-II^
+contient un	x-^HIIJ
+continu with	{KY
+continua bloqueado	{T[
+contractor with	x3H:a>JHGaJ
+contradict the	{H]
+contrasena actual	sZIh^
+contrasena anterior	xK[ZH
+contrasena cambiada	{B^HHMG
+contrasena contien	{-XIY
+contrasena de	vK]ZG
+contrasena del	{HZdX
+contrasena demasiado	xIY
+contrasena en	p%[6ZHHZIb[dZ
+contrasena es	vIY
+contrasena esta	xUZ
+contrasena funciona	{BZ
+contrasena not	k-X@JH[KJNXhX
+contrasena nueva	{HJIJKHN[Z]
+contrasena pero	xZI[]
+contrasena que	{JY
+contrasena se	{MXd]
+contrasena y	{#^NZZH
+contrasena ya	xK[
+control ldap	x5[
+controlador de	k4_5YJZ
+controleur de	s4^
+controller are	v4[HI
+controller could	v4Y
+controller di	t4]
+controller is	sH^
+controller must	{4Y
+controller refus	{JZ
+controller still	x5Y
+controller that	{4X
+convidado de	{:]
+cooki and	v.Y
+cooki are	{.X
+cooki banner	{.GH]
+cooki block	x.Z
+cooki de	v.[
+cooki enabl	{.Y
+cooki messag	{.Z
+cooki must	x.X
+cooki off	{.Y
+cooki on	x.Y
+cooki reset	{.Y
+cooki so	{.X
+cooki to	{.Y
+cooki van	{.Y
+cooki が	{.Z
+cooki を	x.]
+cool down	{@Y
+copy of	x6[8HA]HH
+corporat policy	t*JN_
+correo alternativo	x3ZD[
+correo de	{a]
+correspond pas	tOZ
+corrispond a	{OX
+cote cloud	{T[
+could chang	{ZJ^[
+could come	{-]HJ
+could do	x4ZHFV^ZH
+could it	{5XZ[
+could not	^%J,Y3[4]6YBHDGHFIJVHYYZ_]E^J_Yc[dFe_fJ
+could reset	vBZRZZJ
+could someon	xHY
+could that	tFXIYZJ^X
+could the	{HZJY
+could you	m:YBHH^Z[
+count as	p+c-FDEOJ
+count attribut	{PX
+count for	{*[+JDI
+country code	k3^>GHEO_aF
+creat a	sH]
+creat an	x2YG[
+creat anew	{8[HI
+creat by	x%[
+creat group	{0X
+creat with	{ZJ^]
+credential did	{H]ZI
+credential in	x,YH[
+credential provider	t7IHIb_
+credential were	t%^
+criteri aziendali	{N[
+criteri di	xNZW[
+criteri fuzzy	{-[
+criteri locali	{N^
+criteri password	{NY
+crm para	{H_
+cross at	xHHS]
+ctrl alt	g@HBJHIMZNJ^JbYhc
+cuenta bloqueada	x#^XF
+cuenta de	o%X*],X2[GX
+cuenta del	xAXL[
+cuenta demasiada	{XX
+cuenta esta	n![
+cuenta msol	v%[2Z
+cuenta not	tD[VZ
+cuenta para	xVaWJ
+cuenta por	{!]ZG
+cuenta sin	{LY[X
+cumpl la	v-YNZ
+cumpl los	vIXN[
+current one	mHIK]NYh[
+current password	e@YHEIINJZBhd
+currently lock	p#Z
+custom account	{%X
+custom bann	v-]HH
+custom filter	{JY
+custom list	s-_
+custom policy	sHbNHWI
+customer says	{ZX
+czekac #	{XZ
+d acce	{%]
+d administrateur	x*Y,Z
+d administration	x)]UIgY
+d apre	v-ZHIOX][
+d authentification	x,]DXHI
+d entra	{HJT_
+d essai	{X]
+d identit	{7]CX
+d inscription	x+YD]HF
+d option	{CJ[]
+d organisation	{GY
+d un	q:ZHYMX
+d une	t6Y8Y9[EX
+d utilisateur	x([I]ZJbZ
+da ad	{3Z
+da conta	{2X3]
+da empresa	tHZN]
+da erro	{Z[
+da error	vZ[
+da indovinar	s-[
+da ist	x>I@JCaHIZI]J
+da microsoft	{SY
+da noi	{:X@Y
+da nuvem	v6ZA[JY_Y
+da ou	{;YFY
+da pagina	{HY
+da para	v:Z@Zc]
+da politica	x?]CJ
+da quando	xBZ
+da senha	v@[bZ
+da sincronizacao	{GZ
+da soli	{V_ZJ
+da solo	v)X@JBYU]
+da un	{:]a[
+da verificacao	{CY]Z
+dado de	x3_D[ZJ
+dafur registriert	{DX
+dag wijzigen	{@^
+daher kein	{bZc[
+dal cloud	xJXPZ
+dall interfaccia	{gX
+dans connect	v,Z8XG]ZJfH
+dans entra	{7X
+dans l	c!^#J%Y(J,Z-J3Z7[9J>X?I@IBJCJHFIJKINJPJT]U[VHXJZHaHdGfYgXhJ
+dans la	v?]DIHZ
+dans le	g%I-[/X3X9J:J>X?H@HBJDZF]HEIIKJMISYUHVZZZaIbXfJhY
+dans les	x3IDJHG^Ya_
+dans mon	v3[CZDXI[OIZI
+dans votr	xEXd[
+darf das	{V[
+darf ich	v@[
+darf man	{?[
+darf nicht	t@XI^KYZF
+darum geht	{3Z^]
+das alte	i#[/ZHGKJM_
+das bisherig	tHIMYZJg[h^
+das fenster	{][
+das kennwortruckschreiben	{%](IdX
+das konto	q!Y,ZHIZI[[
+das neue	n/^@JHEIIK]M_NY
+das nicht	{U[gZ
+das password	b#J(X-_.X/G7J>Z@[HHIYMHN]ZX^Id[gJhC
+das ruckschreiben	q=ZHZY[ZIdJeZ
+das system	xK]
+das ultima	xK_
+das zurucksetzen	o=[UXZZb[
+dass ich	{KX
+dat het	{O[dZ
+dat ik	vK_
+dat mag	x@II^K[
+dat niet	{O[
+data breach	{-^HJ
+data on	{CX
+dati di	{#I3aDJHI
+dato de	x3_DX
+day #	{@GD^ZH
+day after	v@^BJZJf]
+day becaus	v@XX[
+day befor	x@[
+day between	{@Z
+day is	{@ZNJ
+day it	{9J@EBZX]
+day now	{XX
+day old	{@Z
+day one	{!ZD[ZF
+day sinc	{XY
+day the	x@HZIfYg]
+days in	{@X
+dc agent	s-aHJ
+dc and	tJYQZ
+dc are	x5_HI
+dc be	{J]
+dc crash	{0]4]ZI
+dc de	{-[
+dc down	{4Z
+dc has	{JX
+dc in	{4Z
+dc is	n4c5aHEKHZFcEfJ
+dc lack	x5_
+dc not	x4^AJMZ_F
+dc preferido	{4_
+dc refus	{J^NF
+dc reset	xJ[
+dc says	{JZ
+dc that	{4_HI
+dc too	{5X@[KI
+dc が	v4]M]
+dc に	x4]5XJX
+dc の	{4[JX
+de #	q2]3E>J@JHJIYK[a^
+de 2016	x1^
+de ad	{<X
+de adivinar	s-[
+de adivinhar	s-^
+de admin	q)J*aP_VH
+de administracao	{gX
+de administracion	{dIg]
+de administrador	o*Z,_
+de alta	{C[D[
+de ante	p3H>^K_MZOG
+de app	v(F?_C[HIVJZFa^
+de aprovisionamiento	{0Z
+de autenticacao	{,Z
+de autenticacion	x,[3[
+de backup	{6Z
+de beheerder	tV[WZdY
+de browser	{HJ]]
+de bureau	{>H?^HJV[
+de caracter	xI^
+de casa	{>IH_
+de changer	tKJZ[hX
+de cloud	p0YT]
+de code	m3I>]HFOJXHa_
+de complexit	{IYNX
+de conectividad	xc[
+de cong	{!^HJ
+de connect	o1X2[HFf]
+de connecteur	x%Z2XQY
+de connectivit	{cX
+de connexion	q>JBIZ^bX
+de contacto	{3_
+de contato	{3_
+de contrasena	iBJGYHHUaVGdX
+de copia	{6]
+de demand	{+ZX]
+de directory	v!^3]:JHIOG_I
+de dois	{*[
+de domain	s4^
+de dominio	k4_5YJZ
+de eisen	{N]
+de empresa	{P[
+de entra	t-XT]
+de entrar	{HJb_
+de escritura	{dGf]
+de excel	{H[
+de fois	vX^
+de funcionar	{YY
+de gebruiker	t!J(]/X;]?IIJKJ]I^[aY
+de groep	xHJVb
+de grupo	{PX
+de hand	{-^
+de hash	qGZHHMbfJ
+de hele	{U]WI
+de helpdesk	{(Y@Y
+de identidad	{7_ZI
+de inicio	t>GHZZ[bX
+de knop	{(]
+de l	f!J#J%Y(X,]3]9J:J?X@HBICIDIF]IGK]MIN]OJP]UJVFXJZE]I^J_ZaHbJcJdFfJhI
+de la	Z#G*H+I,Y-_/I0J4I6I7I:G=G?]BFCYDGEGF[G]HIIBKELJMENcOHPIRXS[TJUDWFXHYJZJ[I]YaFbZcGdCe_fEgJhG
+de laatst	x@]IJK_
+de le	x@_HJh[
+de licenc	x=Y
+de login	xZZbZ
+de los	{PZV]
+de ma	{9ZH[ZH
+de mauvai	x#Z
+de method	{CYDX
+de mi	{9^HJOY
+de microsoft	xSYdIgZ
+de modifier	{^[
+de mon	x>JH^
+de mot	q#]^Y
+de mots	xNX
+de navegador	{.Y
+de nieuw	{9IB^HJK]ZH
+de novo	tX[
+de nube	x6ZA[
+de nuevo	{+X
+de numero	q>Z
+de organisati	xN[UGW[
+de otra	{:]
+de ou	{%YGZ
+de outra	{:]
+de p1	{=^
+de pagina	q+]-JDHOZZ[
+de palavra	{GX
+de password	Q!H#X(I)J*J+J-[0X1J3H4J7X8J<J=G?FB]CJDHHIKZNYOJPIRJSHTIUGVGWGXIZ^[Z]X_IaGcGd]eHfFh[
+de pc	{#[XJ
+de permitir	{.Z
+de phone	q>IO_
+de plus	{2Y
+de printer	{H^
+de provisionamento	{0Z
+de redefinicao	qBXEXHYNJSXW[ZHfX
+de reecritur	o%[6XHGcYdYf[
+de regel	{C[N[
+de registro	s+JCJD^H^OI
+de reinitialisation	o=JBZSYUFVJW]ZGf[
+de reinitialiser	t7XBJEXZY
+de reset	v=YUJW^
+de rest	x*YHJMZP]
+de restablecimiento	qBXEXUIVJW]ZGf[
+de rol	{*[HJ
+de secour	v3[>ZD[HD
+de securit	sCYDXQY
+de seguranca	s*Y9J?_CZHIQX
+de seguridad	q9J?^CZDXHIQX
+de senha	hGXNXUbZG
+de serveur	{P]dZfJ
+de servic	x2XdIfY
+de servicio	{2Z
+de servico	{2Z
+de servidor	vP_d[fG
+de sincronizacao	v%ZRX
+de sincronizacion	v%YGXRX
+de sms	v3I>J?JZI]^a^
+de soport	{(]
+de su	{EYIZ
+de suit	{@]
+de synchro	x%[RX
+de synchronisation	{GZ
+de telefon	xOZ
+de telefono	v3HO[
+de temp	{MYT[
+de tenant	xHIUZWZ
+de tentativ	tX^
+de terceiro	xJY
+de tercero	xJY
+de terminar	{]^
+de trocar	v^[hZ
+de um	vH[
+de un	tHZVY
+de usuario	p(^)I,JI]VJZJb]
+de vereist	x([=[
+de verificacao	sC[aZ
+de verificacion	tC[aX
+de verificati	{CZ]]aJ
+de verificatiecod	{aX
+de verification	vCZHHaZ
+de verifier	{XX
+de vorig	{9JK^MZ
+de votr	xI[
+de window	tb]
+de writ	x%[HJdIf^
+deactivat me	x!Z
+decoche dans	{?^DJG]dJfJ
+decrypt fail	x6Z
+decrypt the	o6aZG
+decryption error	x6X
+decryption fail	x6[
+decryption key	{6X
+default domain	q@ZNX
+defin a	mHJW_
+defin in	xWY
+definito criteri	{NJW[
+deixa trocar	x@[ZZ
+deja cambiar	{@YZY
+deja enregistr	{+^HJ
+deja restablecer	x(I=]BHHIVJZ^
+deja utilis	vKY
+dejo de	xYYf[
+del ad	sLZNX
+del ano	{K^
+del chang	xhZ
+del client	{:^
+del dc	{4_HH
+del departamento	{(ZV[
+del dominio	s%^HIP[TZVJdJ
+del gruppo	{V]
+del password	{GY
+del restablecimiento	{S[ZJ][
+del screen	xbY
+del server	xRY
+del servicio	xS^
+del servidor	xHZRY
+del servizio	{HJS^
+del telefono	{H]
+del usuario	x(Z3[?JdX
+del wifi	{HZ
+del writeback	vHHeXf[
+delegat on	{PY
+delegat permission	x%Y
+delegat reset	{%Y;Y
+delegat right	s%Y
+delegat to	{%XHHP[
+delegation on	{%[HHP[
+delet an	{4J5EH_
+delet and	q8^HI_X
+delet by	{HI_]
+delet file	{H]
+delet in	x_]
+delet my	{H[
+delet on	x/H_]
+dell account	{#J2X3^HJ
+dell organizzazion	{EXN[
+dell password	q-YGZHIKJU[
+dell ufficio	{>]?YBJ
+dell utent	{(]?HdY
+della pagina	{HX
+della password	q@YNJUXWX
+della reimpostazion	{HJS[VZ
+della verifica	{C[][aJ
+dem alten	{5XMY
+dem benutzer	{=Y
+dem code	x>]HF
+dem connect	xRX
+dem ersten	{C^]XaF
+dem msol	x%[
+dem neustart	{BXfZ
+dem password	{HXZ[
+dem sync	xRXfZ
+demand d	{+Zh[
+demand l	xKIh]
+demand that	{.X
+demarr pas	{b[fZ
+demasiada vece	vXZ
+demasiado corta	xI^
+demasiado intento	s#[
+den admin	x*GD[HHZ^bY
+den anforderungen	{IIN]
+den anruf	{?_
+den code	t>Y
+den ha	{*ZC[
+den inte	{*[K^
+den reset	xVZZE]^bX
+den richtlinien	{NX
+den sager	{+[CJDJOY
+den vill	{?JCa
+denegado en	{%[
+deni access	q%_
+deni for	p%D(ZHIP[Q]^X
+deni in	vHI^Z
+deni on	q%Y(YPX
+deni password	{-IJ[
+deni self	{^[
+deni when	t(Z
+department and	{G[HHVY
+depoi de	tBYHHRZ_ZfZ
+depui l	{3ZbZ
+depui la	vHJbZfa
+depui le	tBZPZfJgY
+depui plus	{=ZYX
+der abteilung	{FXV[ZJ
+der ad	{%[
+der anmeldung	{HXTZ
+der anruf	x3Y>[aX
+der anwender	{NZ
+der benutzer	qOYPYX]^YaY
+der bestatigungscod	x>[aX
+der cloud	m/Z0JHJN[PZY[_HcIdZ
+der cloudsynchronisierung	{0Z
+der code	q>]
+der einrichtung	{eX
+der elternzeit	{!Y
+der filial	{4YMZ
+der firma	{UX
+der grupp	vV]
+der haken	{;[dY
+der hinterlegten	x3[
+der kennwortsynchronisierung	{G^
+der kennwortzurucksetzung	t?ZS]VY
+der list	x-Y
+der lokalen	vE[N]ZGc]
+der nummer	x3^
+der ou	{;]
+der reset	tHIN[X[Z]
+der richtlini	v?Z
+der rufnummer	{3]
+der seit	xD]
+der server	{HIY[cHfZ
+der sspr	{VZ
+der sync	{HIc[
+der uberprufung	xO]][
+der zweit	{@Z
+dernier et	{IJK_
+des authentifizierungstoken	{,Z
+des autorisation	{(X;Z
+des benutzer	{dY
+des information	{CY
+des mots	s-ZG[HI
+des nouvell	{9^HI
+des password	s&ZZ[hH
+des ruckschreiben	v,]HJeY
+des server	{R[fZ
+des sync	{1Zd[fI
+desabilitada not	{;Y
+desabilitado not	{.X
+desactiv dans	v!Y
+desactiv sur	{;Z
+desactivada en	{;Y
+desactivado en	xU[
+desactivado para	{(J)Y
+desactive pour	xUX
+desactive sur	{<XL[
+desbloqueada en	{#JT[
+desbloqueada not	{T[
+desd el	t@Yb[dIg]
+desd la	{P[f[
+desd que	s!X*XBYfZ
+deshabilitada en	v;Z
+deshabilitado en	x(X
+deshalb geht	{3Yd[
+deshalb kein	{=[GX
+deshalb nicht	{@Z
+desk phon	v>C?_H_aJ
+desk reset	{L[
+desktop says	{H]ZI
+desligada not	{<XU]
+det ar	p-I>J@JHJKXMGO[P[U]ZIha
+det fran	{K_
+det gamla	m#]HJIJKYMXg[h^
+det gar	{(I@JZ_
+det har	{-Z@]II
+det inte	p3J9J=[>H@[IZKZMGO]VJZHh]
+det kan	{BYM]
+det krav	{IY
+det men	{/Yb[
+det nya	vB[K[
+det sjalv	{V_
+detail about	{H[
+detect that	{UY
+determin that	{FXdX
+deu certo	{B_
+deux changement	{@^
+deux etap	{*[C[
+deux method	x*X
+deux mots	{/ZKX
+deux preuv	{CX
+deuxiem method	xCZ
+deve aver	{IZ
+devic for	{#YHZ
+devic is	vHYZY
+devic not	vDJH^
+devic writeback	xHbdIeDfJ
+di accesso	t>HBJHZZYb[
+di ad	{N[PY
+di amministrator	x*X,[
+di amministrazion	xg^
+di autenticazion	{,[
+di cambio	{LZ
+di connect	v2Xf]
+di contatto	{#I3aDJHI
+di dominio	p4]PZ
+di entra	v7Z=YHJTY
+di microsoft	xSZfJgX
+di nuovo	q#[BZ
+di prima	t3I>^MZOH
+di provision	{0Y
+di reimpostazion	pNIS]UHVJW_ZDfZ
+di servizio	{2Y
+di sicurezza	s*Z9J?_C[HIQX
+di sincronizzazion	t%XGXRX
+di telefono	xO[
+di un	t:[HZ
+di verifica	tC[HIa]
+di window	vb^
+di writeback	{%]fX
+dia bloqueado	{#G-JHIXa
+dia entr	{@^
+dia perdi	{D^
+dial tone	{HZ
+dice che	l-]3I9H=J>ICJDYHHIHK^NJO]VXZHh[
+dice la	{-IZ_
+dice que	i-]3J9G>I?JBJDYHIK^MJO[V[XJZHhY
+did everyth	{Z[
+did it	n#Z?Z@YBJHGX[YZZI
+did not	f=I?J@XBGDYH[IJMJOJZ_]]aI
+did sspr	{@]T[ZF
+did the	t@XB^DXHI]J
+did you	t3J9[HFO]U[ZJ
+die alte	t>^
+die anforderungen	{NZ
+die app	x?[C[DI
+die cloud	t/^TZ
+die eingegeben	xOX
+die erforderlichen	x%X(X=[
+die funktion	{U_VI
+die hinterlegt	{>Y
+die ik	{>JC]Z]aJ
+die kennworter	{/[GX
+die kennwortzurucksetzung	i)Z-J=[D]HIUYVZWXaX
+die letzten	{-GK[O[
+die leut	x8XF]GX
+die lokal	xE_NX
+die meldung	{)Z
+die notwendigen	{=[CJD[
+die organisation	xEHU[W[
+die privat	x>[
+die reset	{]]fZ
+die richtlini	{N^
+die roll	{(X
+die seit	p+Y-[3J9I>XDHHII[KJOZXYZIhZ
+die sms	t*[>[?JB[HEZJa[
+die sperr	{T]
+die telefonnummer	xOZ
+die van	{Ka
+die verbindung	{c^
+die verwendung	{V_
+dienst fur	{dXf[
+dienst lauft	xfY
+dies benutzer	x(X8X
+dies password	t(X-ZK]
+diferida de	{dZ
+diferida not	vdGf^gZ
+differ from	x>JHIKYO]
+differenc between	{H[
+different de	{>IK]OY
+different from	t/HHYK]
+different method	{?FH^
+different number	x3H>_HJOF
+different one	{@[
+different password	m#Z/_BJHHKFMHN^ZFgY
+different reset	{*X
+dificil de	{-Y
+digit and	sIEN]O[
+digit i	{O]
+digit not	{I^
+digitado nao	{O[
+dimenticato la	xHHZ_
+directiva de	s*[HJN]UIW]
+directorio onprem	t![7Z_XdZ
+directory any	{_[
+directory but	x/YNJ
+directory can	x:X
+directory for	t3J:aHI_H
+directory is	s3_VG
+directory not	xT[U[VI_I
+directory onprem	v7[NJ_Yd[
+directory ou	xF[
+directory return	x&Y
+directory role	x)^HH
+directory sync	{%J&J3IH_
+directory user	{#IBZHHT[
+diretorio onprem	x7[d[
+disabilitato in	{!X
+disabl after	x!Z
+disabl and	t!I8XbZ
+disabl by	t!YHJfY
+disabl for	t!I)^*JHIUZ
+disabl in	k(^HI^[
+disabl inheritanc	x;X
+disabl it	xUY
+disabl on	p;Z
+disabl password	s(J)HU]
+disabl see	{!X
+disabl self	{)Y
+disabl sspr	{)GHZUZ
+disabl the	v!G?IHa
+disabl tls	vY[
+disabl user	v!^(I)YZJ
+disappear from	v?YHHP[
+disattivato per	x!^)XHIZI
+display on	{>IH]
+distribution list	vHZ
+dit la	{-YZ[
+dit que	p+Z>JCIDZHJK[OYTZZJhZ
+dit wachtwoord	s(Z-XKX
+ditt konto	q![3ZTYVZXX
+ditt losenord	xBYM_ZI
+diz que	k#J-[3J9H>I?J@ZBICJDZHHOYVXXJZGdYh_
+dla calej	{HJU^
+dll from	{JY
+dll on	vJX
+dll passfilt	vJ]
+dns cannot	{4[HF
+dns del	{4_HH
+dns for	{4^ZJ
+dns record	{H]
+do ad	t3ZHJL[NYPX
+do admin	t*]CJ
+do anyth	x7]HI
+do ar	{S[
+do cloud	x/IH[
+do connect	x1X2ZfX
+do dominio	s%[HJPYTZ
+do entra	v=XHIT]
+do escritorio	x3J9Z>]?]HHOI
+do grupo	{V]
+do i	Z%J+Y-I0J1Y9H>J?I@]BHCIDHHcKHMJOITGUYVJXJZ][Z]IaJbIfH
+do if	{ZX
+do it	m-I=Z>J?^HCIIVZd]
+do meu	x9]HY
+do not	g%E*[3J;]>J?]BJDEGGO]PJVJb[dIg^
+do now	{HGZ]
+do odgadniecia	v-[
+do p1	{=^
+do pais	x3a>IHHaJ
+do password	xJZ
+do resetowania	v(]DYZH
+do servico	{S]
+do servidor	vHYRZ
+do sspr	{BYDJHJXZ
+do tego	{>^HHb[
+do the	v*J5^NY
+do they	x3]:HHX
+do this	t+Y-I:I@]HFU[V^ZF
+do user	x+EH^LZ
+do usuario	{([?IdZ
+do we	k=GHaLZTZUJ
+do window	vb[
+do writ	{eZ
+do you	s3J?IH]O]VJ
+doce caracter	{I]
+documentation about	{HY
+dodici e	{IYK[
+does a	xHXI^ZF
+does entra	{-I/IH_ZJ
+does it	i#]&]=Y@[HJIXK[M[NHZ@hJ
+does not	T!I#J(H-H.I1Y3Z4I8Z9J>H?J@YBGCIDHEJGYH]IJJJKDLJNaOYPITIUYVHWJXJ]I^JbJcJdFgIhY
+does noth	kHBL]NJTZZ^aIb]
+does sspr	t4Z=ZHYZG
+does that	{/Y=XHJ
+does the	f#G%I-I2Z7X=FBIHbNJRXT]ZHbIfZ
+does this	{9JHDZ_
+does writeback	{HJYX
+doet het	s(YBZH_ZI
+doet niet	{LX
+doet niks	{.X
+dogs name	{-^HJIH
+dois metodo	x*X
+doit pas	{I]
+domain account	{!YHJ
+domain admin	b%c)J*I;IHIP[ZJgJ
+domain and	t/X@JB[HIK]^J
+domain controller	Z!J%J-F/Z1J3J4Z5c7I8J=J@IAJBHDJIIJbKJTXZI_JcJfJgJ
+domain feder	x7Z
+domain has	v/]HJTZ
+domain is	m4_7ZHHTZ
+domain name	{4^HI
+domain not	v/INZg^
+domain out	{8]
+domain password	v7XgY
+domain policy	l@]HJNX
+domain root	{%X
+domain rule	{N]
+domain took	{/Z
+domain user	{#X
+domain was	v8]A[HH_I
+doman ist	v7Z
+domand di	x*[?_HJ
+domanen admin	xPZ
+domanencontroller nicht	x4X
+domeinbeheerder kunnen	{P^
+dominio federado	s7]
+dominio federato	x7]
+dominio inaccesibl	{4Y
+dominio inacessivel	{4Y
+dominio irraggiungibil	{4Y
+dominio non	{PZ
+dominio usa	x7]
+done and	{+^3IBXKI
+done in	{gY
+donne de	{3]>X
+door badg	{H[
+door de	{cYdZ
+dopo il	{BYR]
+dopo l	v!Y?HZJ]]aJf^
+dos clav	{/[@HK]
+dos metodo	v*X
+dos paso	{*XC[
+dos prueba	{CX
+dos verificacion	{*X
+dostaj kodu	{a[
+dostepu do	{>^
+down and	{4X
+down arrow	{!Y
+down for	vNXfY
+down so	{#I4X^Y
+down the	{4[
+down to	{%E;^HJSJg]
+down today	{SY
+doze caracter	{I]
+drie keer	{#]HJa[
+drift on	vRZ
+drin das	{-XI[ZI
+droit de	v([X[^X
+dropp out	xHIV]][
+drucker druckt	xH^ZJ
+druckt nicht	xH^ZJ
+drugi raz	{@Z
+drukarka nie	xH]
+ds connector	sHZ
+ds connectorkonto	{2Y
+ds consistencyguid	vA]
+du compt	x#]2X3]
+du domain	s%[HHP^T[
+du dossier	{3IHJO_aJ
+du group	{HJV[
+du har	v(Z@[XXZJ
+du mot	p%[VXZGd_
+du pays	{3^
+du reset	{5Za[
+du serveur	xRZ
+du servic	vBZHIS^UGV[fG
+duas etapa	{*XC]
+duas senha	{/[@GK[
+duas verificaco	{CX
+due metodi	v*]
+due ore	{@Z
+due passaggi	{*XC]
+due password	{/Z@JK]
+due prov	{CX
+due to	m>JM[NXc[
+due verifich	{*XCX
+duplicat entri	tA[
+duplicat proxy	{H]cJ
+dur password	x%YHIaY
+dur reset	v&Z?HHHKXZGa^
+dur setup	{,[
+dur the	t!YHGZI]Zd[fI
+durant il	{ZYa]
+durant la	t3GHJO^ZY]Z
+durch den	{HJbZcZ
+durfen sspr	{PZ
+duzo prob	{XZ
+dwie metody	x*]
+dynamic group	{H[
+dziekuj bardzo	{9]
+dzien dobry	v9^HJ
+dzis nie	{@]
+e a	k#Y%Y-J3J9H=J>Z?H@HBJCJHEK^MXNYXXZH[X]Jf[
+e abilitato	tVZ
+e adesso	v=[HJK[
+e agora	s=ZHIK[X[
+e ancora	v@ZGJM[TX
+e bloccato	t#YKX
+e caracter	{I[
+e chiuso	{!^BJHJIIU^
+e corretta	{hZ
+e dice	v+XKIO^h[
+e disattivata	{UY
+e diz	xIIO[h[
+e e	x3H>IIJO[ha
+e ela	{h^
+e email	g!I+J3Z:J>]?]@JCYDZIJKIMJOZZJaF
+e esqueci	{>X
+e eu	v(ZV]
+e fermo	{fX
+e gerenciada	{d^
+e gestita	{d^
+e gia	x+X
+e giu	{4YS[
+e ho	{IZ]]
+e i	{8ZN[
+e igual	{KYOZ
+e il	k!]+I3J:Z>ZBIDIIXKJZIa[
+e in	x/Zg[
+e io	{(ZVZ
+e l	{%X@Y
+e la	q!YHIIXKZXZZJf]
+e lento	{#JHaIH
+e membro	xV]
+e microsoft	{7XRX
+e morto	{HX
+e muito	{-Z
+e nao	f#J(I*J-I3I7Z9G:X=^>G?G@ZBJCHDHHEI[K]MHOXVGXIY[ZX[J]IaIbJh[
+e ne	xCX
+e nell	xGY
+e nient	{@XD]
+e non	h(J+Z-I3H7Y9I:Z=^>G?HBJCIDGHEIZK^MHNXUJVHXJYZZY]JaIfJhY
+e o	i!Y3F9J:[>^@YHGIHKIO]aZ
+e oggi	x@^
+e ora	{@Z
+e os	{*X8Z
+e password	{(^
+e passwordreset	{.Y
+e pede	{C]
+e possibil	x3ZEX
+e possivel	x4Y6Y
+e post	{3J?]
+e quella	{K[MJh]
+e quello	x3I>[O]
+e recusada	{@X
+e rimasto	{dY
+e sbagliata	{hX
+e senza	x3]LX
+e so	{?Z
+e sono	x#[>]BXHJIJ
+e spenta	{!YfY
+e spuntata	{^[
+e stata	xBYM^ZI
+e stato	xVZ
+e un	x3[HJIZ
+e verificato	{Z^
+e3 e	{=_ZI
+each fail	{H[
+each reset	{%Y
+each time	nHYKZNZZJ
+earlier password	xHIK]
+easily guessabl	q-Y
+easy to	n-]
+echec de	{6XeX
+ecran de	tb^
+ecritur differe	v8[d^
+edge block	{.Y
+edit by	{HZ
+edit pwdlastset	{%X
+een ander	s(Z*J-I:]@YK[ZI
+een dag	v@bIJZJ
+een fout	{OZZZ
+een gebruiker	{;XZ[
+een groep	{HZVY
+een keer	v@]
+een method	x*Z?Z
+een nieuw	sBJDZHZKJMGZ[[[
+een tweed	{C^
+een uur	{HJX[ZJa[
+eerder gebruikt	{KY
+eget losenord	{ZI^_
+eigen wachtwoord	{@JZJ^_
+ein ander	v-JI]K[ZJ
+ein besser	{@_
+ein fehler	{:JZ_
+ein neue	m>H@YD^HHIJKJL][[]JgY
+ein password	{X]
+eine anderen	{JX
+eine eingestellt	{*X
+eine fehler	{E]ZI
+eine fehlermeldung	{OZZZ
+eine neue	{>XHY
+eine zweit	vC]
+einen tag	v#J@_HJX^ZJ
+einfach nicht	{ZY
+eingegeben jetzt	{#[
+eingegeben nummer	{OX
+eingestellt ist	{*X
+einmal andern	{@Z
+einmal pro	{@X
+el ad	k%X/Z3ZT[^XgY
+el administrador	n(Z)I*IU[VXZIdX
+el agent	{-Y0X
+el alcanc	{GY
+el asistent	v+X,Xe[
+el autoservicio	t)[HGUa
+el boton	v(]:[
+el buzon	{>[aI
+el cambio	vLXZY
+el celular	v#ZCYHHMZ
+el centro	{dIg]
+el codigo	f3X9J>^BZCIXXZJa]
+el conector	x8[<X
+el correo	v3[M_
+el dc	v4[J[M[
+el de	{3J>[OI_Y
+el directorio	n!]3]7ZHIdY
+el enlac	xb[
+el entorno	vHJc^d]
+el grupo	{V^
+el mensaj	{>^HFaJ
+el mio	{3HO^
+el mismo	x@ZA[B[ZI_J
+el movil	xCX
+el mundo	{-]SX
+el navegador	x]]b[
+el nombr	v-^:ZFX
+el numero	t3]aH
+el pc	{M^
+el portal	{TZgX
+el portatil	{MY
+el primer	{C[hZ
+el proxy	{c[
+el que	{O^
+el registro	xD[]X
+el reloj	{RZ
+el restablecimiento	k!JBFHXSJU[ZafJ
+el servicio	vBYdGf_
+el servidor	sHHcYfZ
+el sistema	{3JD[K[
+el sms	v3Z?X
+el telefono	q3_?[CJDIHGOY
+el tenant	{:ZWY
+el tiempo	x@YH]MJ
+el ultimo	{@Z
+el usuario	g3G>JCXHJOXVXZH]]^Z_[aX
+ela nao	{VX
+elenco dell	{-Z
+elle a	{BZDZ
+elle n	x*X?[VX
+eller mejl	{DYa]
+else and	{@[
+em #	{>Z@XOJ
+em contato	{Z]
+em uma	{%]XZ
+email address	l3a>XDGaJ
+email alternativa	x3Y>]?JDYHG
+email alternativo	x>[DY
+email and	l(J*aHI
+email as	v>J?JC^
+email but	{?Y
+email client	{H[
+email de	s3[>Y?JCIDHHBaa
+email di	{HJa]
+email from	s?HH^Z^aHbF
+email goes	x3Z>HHY
+email i	x3JCJDHO_
+email is	p!X3X>Z?JDI
+email mit	{aZ
+email not	t>^H[aD
+email noth	{D[
+email on	l3c>E?GCYDIHFMYOIaG
+email option	{?Z
+email to	x:Z
+email with	o3H>FDJHEMIOIac
+email work	{HGM[
+empresa sspr	{P[
+empresa y	x-Z
+emulador pdc	{4[
+emulator offlin	{4[
+en #	t>_IJOE
+en a	vCYHJI_
+en ad	o#I%[/ZMYT[
+en ai	{CZ
+en andra	{C^
+en anvandar	{;XXIZ^
+en blanco	{b[
+en cach	{HIM^
+en charg	x7X
+en connect	s8XGZ
+en dag	x9G@_HJKJX]
+en dat	v@II^KZh[
+en de	s(Y*Y+Z>[HIK[
+en die	{8]JX
+en el	[!Z#J%H(G)I*J+I-H0J3_4I5J6J7X8Y9G:Z=I?H@HBFCFD[HBIGJYKHMYNHOFPISITYUYVYXHYJZF[J]G_XaGb[d[eXfGhG
+en entra	{7X
+en erreur	{H[ZY
+en gang	x@_
+en gris	{(Z
+en grupp	{H[
+en hij	v+[>J?JC_DGOZ
+en ik	v9J>[B[HHI[V[ZJaJ
+en kan	t(J)[
+en la	a#J%Y(X-X/^0]2Y6J9I:I>F?GBHCHDIFZGIIHKHMZNJTYVJXJZF]IaZb_dGfGhI
+en libr	{)[HIUZ
+en los	xJY
+en mesur	{EY
+en metod	x*[?[HJ
+en mi	p!J3F9ICYDaHHI]KIM[VIZXhI
+en microsoft	xR[SITZ
+en nu	s*[=[@YCID[HIKJZJ
+en nuestra	{UY
+en offic	{TZ
+en onprem	n/[0[6YHINJT^cJ
+en pakt	{3I>JO[h]
+en pann	vHZS]TIZJfY
+en plac	{HZdY
+en raison	{EY
+en rojo	{K]h[
+en roug	xK[h[
+en sspr	{?ZSX
+en su	v:X;X
+en team	{H_MH
+en timm	{X]a]
+en todo	{S]
+en una	{%]HJXZ
+en veut	vC[KYZJh[
+en wil	{@^
+en window	x5YMZ
+enabl a	q)JUIVJda
+enabl account	tAZ
+enabl another	v?Z
+enabl by	sU[
+enabl cooki	t.Z
+enabl first	{!^
+enabl for	d!E(G)Y3]:J?YDHHEVcWJZGdI
+enabl in	v!^8JHHU[VH
+enabl inheritanc	v;[
+enabl it	vVYZJ
+enabl none	vU[
+enabl on	m)[8cGGHJMJUFVIYXdH
+enabl password	iU[VXWIe[
+enabl rule	{G[_I
+enabl self	{H^VF
+enabl so	{A[
+enabl sspr	x)]HFJ]VJZJ
+enabl the	o*XHFQX[]
+enabl this	{VX
+enabl user	{8IA[UX
+enabl writeback	i,]BaHJdCe[
+enabl you	vUJV^
+encor desactiv	{!X
+encor l	{M[
+encor verrouill	{#]TY
+encounter an	v3]HZZG
+encrypt is	x<X
+encrypt ldap	k<]
+encrypt off	{<X
+end #	{3JO^
+end and	{@ZB^HHaI
+end of	q,[1ZH_ZI
+end user	t+ZB[ZI
+end with	t,[
+ended up	x/Z;X
+ends in	q!Y@]IIO]ZI^[
+ends with	kHFKJNZZ^aJe]
+enforc for	{LX
+enforc on	{5Y
+enforc password	qK]
+enforc tls	{1JYZ
+enough for	s-J@GHEI]KZNZX[ZG
+enough info	{DZ
+enough information	{CZDH
+enough it	{I]
+enough security	{C[DH
+enough to	{(]HJ
+enregistr pour	{DY
+ensur you	{=Je[
+enter a	n+[3Z>I@JD[HBKYOFZG]^
+enter any	{D]ZH
+enter as	{4YZGh]
+enter her	{hY
+enter his	{h[
+enter is	thX
+enter it	tKYhX
+enter my	vOYVX
+enter not	o3ICJDHObhJ
+enter phon	{3GO[
+enter the	k-I3H>GBJIJK]O_ZZ
+enter your	xaXhX
+enterpris admin	qP^
+enthalt ein	{-XFY
+enthalt worter	{-_
+entorno onprem	vHJc^d]
+entr deux	x@]IJKZ
+entr em	{Z]
+entra ad	X!I#I-[1a3J7I=_BJJJKJMXNHRHSHTIYXZHcGdIfb
+entra admin	v)X:XHY
+entra and	{4X
+entra becaus	{TX
+entra cannot	x7[
+entra cloud	x0[
+entra connect	[,H-I/F2I3J6H7I8J<J=HBJHcMJRDSITHYIZF_Gc@dEedfd
+entra for	x7XTJ
+entra has	v/Y3[DGTJ_]
+entra id	h=eNJZJdIeJfH
+entra is	{/H4]HGS[
+entra lock	x#JT]
+entra lockout	xTY
+entra nao	x/]TZ
+entra nicht	v/ZPXcZfJ
+entra niet	x/[T[
+entra non	x/]TZ
+entra not	j!J/e7Z=J@IHGMJNJZE_[gJ
+entra password	v-[/XHI
+entra policy	x/]NH
+entra portal	vMYdY
+entra premium	{=Z
+entra quanto	{T[
+entra refus	{/Z
+entra role	v)_*YHHTJ
+entra servic	{cY
+entra show	{MY
+entra smart	{HZ
+entra subscription	{H]
+entra want	{/^IH
+entra で	{!^7[
+entra の	{#I-[HIT[
+entra 不	x/]7GHGT]_J
+entra 側	{/X7JT[
+entrar a	{Z_
+entri with	tA[
+entro con	{B[
+entsperren ohne	v[Z
+entspricht nicht	o-YIIN^OY
+environnement onprem	vEZWIc^dX
+er al	{9^ZJ
+er das	x@IK[ZJh^
+er een	x@]CZ
+er is	{Z^
+er maar	{CY
+er nicht	q-^@IE]K[NZZF
+er niet	q;ZHJKYQ]VYZF[^
+er ontbreekt	{3ZC[OI
+er sagt	v*H-[IJKHOXXYZ^
+er schon	{KZ
+er twee	v*Z/XCY
+er wordt	{LZ
+er zijn	{CY
+era domain	xPZ
+erbjud inte	{?_HJ
+ereigni 33001	{FX
+erforderlichen berechtigungen	{%X(X
+erfullt die	xIZ
+errada not	x,XRX
+erreur a	{@ZeY
+erreur dans	x!]EX
+erreur lors	x,XZZ
+erro ao	vOYZXeZfJ
+erro na	xZYeX
+error #	tHZS_TJZG
+error 0x8023061f	{8Y
+error 32009	x,Y
+error 33001	{&Z
+error 6800	xHFNJZHfa
+error access	xHIQ^ZJ
+error al	s3IOZZ[eZfJ
+error and	xD]HIZZ
+error appear	{HJZ^
+error at	pGXSX
+error code	tH[ZX
+error decrypt	x6Z
+error duplicat	{HZ
+error dur	x&ZKXZI
+error durant	vOYZ]
+error en	{EX
+error for	sE_HDJXSYZH
+error from	{&YSY
+error gett	p,Z
+error in	mV[ZHe[
+error mean	{HJZZ
+error messag	lZZ
+error nella	{EX
+error not	xZ]
+error now	{B[S^ZE
+error occurr	qZ[e[
+error on	o&^,H@[BIHFNYSI^Je_
+error process	t9JBJHESbZI
+error return	x&X
+error says	xI]ZH
+error sinc	{B[HJYZZH
+error upon	{%X
+error when	n@[HJZZeX
+error whil	m0]3_NJ
+erscheint der	{L]
+erscheint nicht	x+[>JDIHIa]
+es ab	{N[
+es demasiado	xIY
+es el	v3F>[KJO_
+es fehlen	{=_HJ
+es fehlt	vCZIY
+es heut	{@Y
+es incorrecta	s3[hZ
+es ist	{WZZ[
+es la	{9JIJK[h]
+es miembro	xV]
+es nicht	q@ZZH[Zh]
+es noch	{@]
+es spater	x9J@YZ]
+es wird	{K[
+escritura diferida	i,Y8ZHIZJd]eYfZgY
+esist piu	{_Y
+esper #	vXZ
+esperando el	{a^
+esperar un	{@^
+esqueci a	v>XZY
+esqueci minha	{Z]
+essay de	{XX
+est coche	v^[
+est consider	{+X-[
+est desactiv	t!Y;Z
+est desactive	tL[UXdZ
+est en	{HYfY
+est encor	v!XPZTZVJ
+est enregistr	{C]
+est envoy	x>Y
+est eteint	{HJU[f[
+est fauss	{H[
+est gere	x7]ZId]
+est incorrect	shZ
+est interdit	x)]-]HIIZKIUI
+est mort	xHYYY
+est pas	d(J3X>J?[@JCIHHIIKHO^UIV]^JaJd^hY
+est plus	{?]
+est refus	v-I@JKXNFZ]h[
+est rejet	{KZ
+est rest	{!X
+est temporairement	{TY
+est trop	v-]@]HJ
+est verrouill	s#[HJ^[
+esta apagado	{U[
+esta bloqueada	o#]
+esta bloqueado	{KZ
+esta contrasena	x(X-Y
+esta cortado	{!aHH
+esta desactivada	{;Y
+esta desactivado	xU[
+esta desativada	vUX
+esta deshabilitada	t!Z
+esta desligado	{U]
+esta en	s-[GY_Y
+esta errada	{h]
+esta fora	x4ZGXSZ
+esta habilitada	qV]
+esta habilitado	{VZ
+esta incorreta	xhZ
+esta la	x?]BYK[OIZJ
+esta manana	x#[@Z
+esta marcada	t^]
+esta not	{3Z
+esta registrado	{+ZHJ
+esta senha	v(X-[
+estado del	{S]
+estou bloqueado	{#[TI[Y
+et depui	{=ZYX
+et des	{3Z
+et il	s>J?JCZIJOYZJhb
+et je	m>[@]BXCXHJVJZZ
+et le	q>YB[HEI[MY
+et maintenant	xKZ
+et ne	{:XNX
+et un	xIZ
+ete desactiv	{!X
+ete reinitialis	{BZM[ZH
+ete supprim	x4]_Z
+ete utilis	xKY
+ett annat	v:^@[K[ZI
+ett fel	{OYZ]
+etwa neue	{9^HJ
+eu nao	x(ZV]
+eu so	{CZ
+eurem tenant	{:Y
+even though	v!XHJa[
+even when	{IEN]P[
+even with	{NX
+event 31034	sYXdJf^
+event 32009	{,Z
+event 33001	v&_HINJZH
+event 33008	x#I@JBJNa
+event 4740	t#bZG
+event log	o,]BIHGN_hJ
+event logs	x%Y
+event says	s6YG]ZJdI
+event viewer	{%X
+evento 31034	xdIf]
+evento 32011	xeZ
+evento 33001	x&_
+ever had	xK]
+every #	q#X@IH[KXPZ
+every attempt	{N[
+every few	xB^HXMI
+every five	{HZ
+every hour	tHIP^
+every one	{KX
+every password	o-GHHIZKYN^ZJ
+every reset	{J^ZJ
+every singl	xHXNZZJ
+every time	m#I-Z@JD^HHTXZY
+everybody could	{-ZVY
+everyon but	{VX
+everyon else	{)YV]
+everyon whos	{+Y3ZHJ
+everyth as	xZ^
+everyth fine	{B]HJfI
+everyth in	x>^HJN[ZH
+everyth is	x%]+ZDGJYZJ
+everyth ok	{%[PG
+everyth work	{YX
+ex admin	{P[VJ
+ex administrador	{P]VJ
+ex employe	{HZ
+ex has	{3J>^HI
+ex husband	{>^HG
+exceed the	xX[
+excel bloqueada	{HY
+excel macro	xHZ
+excel makro	{HY
+excel sheet	{HY
+exchang admin	m(I)Z*cHG
+exchang 管	{*Y
+exclamation mark	{-[
+exclud from	o)Z=JG]HIPYUIV[
+exclud thes	{GY
+exempt from	{HIL]
+exig tres	{IX
+exigenc de	xIYNZ
+exist in	oAZHZWX
+exist on	xEJ_^
+exist one	xHHKZOJZHh_
+exist pas	{[X
+exist password	n-EHXKYZHh^
+exist plus	{>[FJ
+exist sett	{%X
+expir and	n@IHHL[Z^
+expir flag	xLX
+expir in	{HEZ]
+expir is	pL[
+expir jamai	vL[
+expir password	gBJHHK^LbZD
+expir set	vLY
+expir tomorrow	{HZ
+expir which	{H_LG
+expirada porqu	{HH]^
+expiry is	{HGL^
+export error	{H[
+ext account	{!I:[
+extend my	xK^
+extension cannot	{HY
+extension is	s2^HI
+extern invit	{:Z
+external collaborator	{:Y
+external partner	{:X
+external user	t:Y
+extra password	xJZ
+extremely long	{2[
+fa cambiar	vZZ
+fa e	{@Z
+fa nulla	x:X
+facebook account	{HZ
+facil a	t-^HJ
+facil da	v-Y
+facil de	p-[
+factor authentication	t3IH[
+factory reset	{HZ
+factory sett	x>YH[
+faculty so	{>X
+fail after	xZX
+fail and	{HJZYfX
+fail at	p7XHGZ^
+fail attempt	{H[
+fail becaus	p#Y8YAY
+fail for	h!]%G(I)J3X@XA[PIVIZ^^J
+fail in	q/^F[HIZH
+fail on	tE]HIZJbX
+fail only	{K[
+fail reset	x%YZ[
+fail sinc	s%Z4J8ZHY
+fail the	vHIP[XX
+fail to	i%J(],[0[6XF[HAKJPIQaZFcIeG
+fail user	s;[HJPZ
+fail when	x4GH[eX
+fail with	e%Y&J/J3I8G<XBJFYHaP[ZBeZ
+failur for	{Z[
+failur in	{NHZ]
+failur onpremisespolicyviolation	{NZ
+fais pas	{V]
+fallo en	{/ZTY
+fals admin	x)Y
+falsch formatiert	{3Y
+falta el	t3[5YVY
+falta la	{3]
+falta o	x3[VY
+falta um	{3ZOH
+falta un	x3ZCZOI
+faltam licenca	{=[HI
+faltan licencia	{=Y
+familiar and	{HX
+far ingen	ta[
+far inte	p([)G*I,J>IHFIZX^Z[^[aE
+far jag	v>^@ID^HZIJKHNJX[ZBhJ
+farlo da	{@JIJU^V]ZI
+fast jag	xI[ZIh]
+fast user	{!Ib^
+faut attendr	{@X
+faut une	vCYIX
+featur is	{UY
+featur not	vHGU]d]
+federado com	{7X
+federado con	{7X
+federat account	{7[
+federat admin	x,[
+federat domain	t7Y
+federat global	{,X
+federat with	t7[
+federato con	{7Y
+federerad med	{7Y
+fehlen die	{=[
+fehler beim	q,Y:]Z[hH
+fehler in	xE_ZI
+fehlerhaft authentifizierungsinformationen	{3Z
+fehlt am	{%X
+fehlt auf	{5XYX
+fehlt die	{(X=X
+fehlt ein	{IY
+fehlt in	xHXVZ
+fel fast	{ZJh]
+fel format	{3[
+fel i	x,YeZ
+fel losenord	{,[ZFdHh]
+fel pa	{R[T[
+fel tillbakaskrivn	{4]6]ZIdIeI
+fel vid	v,XZ^eY
+feu bloqu	xHZc_fJ
+few minut	qB_ZJ
+fi at	{H^
+fich de	{([H[
+ficha para	{9JD_
+fido key	x?[ZJ
+field reject	xZFh_
+fifteen minut	{#[
+file for	s3[CIDZHZOJ
+file has	{3Y
+file is	p#I>_
+file password	{H^ZJ
+filenam or	s2^HI
+fill in	n+]>H?HDaHEOXhZ
+filter are	xH]
+filter dll	qJZ
+filter drop	{G^HH
+filter in	{GXJX
+filter of	{GX
+filter on	qGZJ]
+filter out	{GX
+filter product	xJ[
+filter refus	{JZ
+filter register	{HIJ[
+filter reject	{JY
+filtro de	{JX
+filtro por	{GY
+financ folder	{HX
+find a	x4X
+find any	{4Y?IHZ
+find her	{ZJ_]
+find it	v_Y
+find not	{H^KH
+find object	{_Y
+find out	xZY
+find the	m?EGYH]ZH_adH
+fine at	x@YbX
+fine grain	x@ZNZ
+fingerprint sign	{H^ZJ
+finish it	{Z[
+finish the	tBZ]X
+finn inte	p*[3I?[HEKJZF[a]J_Za[hJ
+fino a	x9[@YHGf]
+firewall blocca	{H[
+firewall block	tH[
+firewall blockt	{HX
+firewall blokkeert	{cY
+firewall bloqueia	{H]
+firewall chang	{HYcZ
+firewall rule	{BXHZcH
+firma ldap	{<Z
+first check	{C^
+first code	{HH]]
+first field	{ZHh^
+first forest	{8[
+first login	xL[
+first name	{I]hI
+first one	{@XNJh]
+first password	t>J@ZDY
+first sign	vL_ZG
+first step	{ZZfJ
+five time	o#YHFXZa_
+fix the	{EZ
+fixe it	{HIfY
+fjarranrop till	{Q^
+flash and	{bX
+flow work	{)^HG
+foi possivel	{3ZeX
+foi redefinida	{BXM]ZJ
+folder in	{F]HG
+foljer inte	xN_
+follow a	{*ZPI
+follow by	{@^
+follow messag	xdY
+follow the	s:YHFIJNYZ^
+follow thes	{H_ZE
+fonctionn pas	xHXZ^
+football club	{-X
+for #	l![@_IJKGUJVJX^ZH
+for 24h	{XZ
+for a	X!Z#F%F)H*[,Y-E3I4Y8J9H=J>G?H@JAJC^DGGHHYIHJIL[MGNHPIT]UIVDXbZY[J]Y^I_YaJcHf]gJhF
+for account	q)[HHL[TJVI^X
+for ad	x%]2IHILZTJ_JdZ
+for admin	a!I%E(F)d*a,G?EH_U@VDZHaXgH
+for administratorer	x)Z*^?IHJPI
+for all	h!I(G)H*H+Z-I3J=J?J@JDJGHHJIJKJLZMFNIPZSZUcVHW^XIZE^[aJfJ
+for alla	{U_
+for an	m,X9YDIMIXEZ[_XaIf^
+for anybody	x+[SYUZ
+for anyon	s@ZHDUYVJZ]
+for aterstalln	t?[HIVYZJbX
+for att	n(a9J@[D[HDTXVJXXZH]]^J
+for both	{?GH[
+for chang	vHHLZ^]
+for cloud	v0Z=JHZ
+for credential	xHZ
+for edit	{HZ
+for email	t/ZHHg[
+for en	{H[VFXIZ]
+for everybody	tSYUX
+for everyon	m3Z^Z
+for familiar	{HX
+for gammal	{1]5[HJ
+for half	x-J/GE_HHMZ]J
+for hela	xU]WJ
+for her	{!X+X
+for his	{TZ
+for insecur	x<]
+for it	q.^8YHIYXZG
+for kort	vHII_
+for langt	{2^HI
+for latt	t-_
+for losenord	{U[
+for manga	m#_9IHHXa
+for me	c!G#J(a-J3_9H>I?GBICXH=IGKJOIUGVZXXZ_]JaGhY
+for mfa	n+J?]DIH^aD
+for mitt	{V^
+for month	x+GD]LX
+for my	f!H)I9Z>J?J@JVdZEhZ
+for noth	x9]BZZF
+for number	{HY
+for offic	{=Y
+for old	{+ZHH
+for one	k?IAXCYHENXPJVIZc
+for organisationen	xEJVJWZd]
+for other	{(JZ[
+for our	k(JHZP[TJUYWZ
+for password	]%I(G)H*J1Y3]7I8J:H=Y?^@HBIE[GbHAIJKJLJMINFV^Z?^Ha^bJdGeJhJ
+for peopl	n(I)G*^A]HEPZZH[[
+for policy	v5[NX
+for privileg	s*a?JHIPJ
+for registration	{+Z
+for remot	{QZ
+for reset	b!J(Z)D*J+X:J?cBJCJEYHGNFUHVGW^ZGaY
+for role	x(G)^HI
+for sap	{H^
+for self	o)ID]UDV^ZH^X
+for six	{!Z;[ZJ
+for some	tE_ZBf[
+for sspr	g)J+I?[BJCJD^PJSYZH
+for standard	{)^HG
+for sync	v2XGXdY
+for tak	{9]
+for teacher	{(]HJ
+for team	vM]
+for that	nAYG_HEIYN[VZZH_JdI
+for the	S!F%J)G*F+H,a-E.J1G2[3H4I5I6I7H8X:];I=D>H?D@CBDCEDFEGFJG]HbJIOIPYQYRISEU^V]WJXFYGZ@]C^Y_[bFcGdFeFfGh_
+for this	c#Y%H(a)H*J3[=]?I@GA^CHDZH@KINZPIUGV^ZC
+for thos	x7Z@ZZH
+for thre	xH]
+for tillbakaskrivn	x%]HIdIf]
+for today	{HHX^ZI
+for tomorrow	{>[HH
+for tva	{@]
+for two	l(I*_3HC^HXZJhI
+for us	s7Z8X
+for user	i![#])Z+Y-J@ZBJHYVI^J
+for verification	{>ZHHXX
+for wallpaper	{HY
+for week	{@[ZH
+for writeback	l0a5^=JHIdFeYfI
+for year	v1]?[@XHEKX
+for you	{)J=[UEV]ZJ
+for your	d)Z7J9_:H@JEHHZIITZU[XJZD
+fora do	t9[GYHISZ
+forbid the	x.X^Z
+forbidden when	x(Z
+forc a	x-JBJHJKHLIMJZG[a
+forc chang	m@JHXLbZH
+forc me	x@Z
+forc to	s?YLZ
+forest and	tA_ZI
+forest cannot	{8Z
+forest in	{8]HJ
+forest later	{8Z
+forest migration	{_Y
+forest was	t8]
+foretaget policy	{HJN]
+forgot his	v)X:]HF
+forgot it	q@]BJHGIJZ_
+forgot link	x7[ZI^Z
+forgot my	e7J?YHX[_b[hH
+forgot page	v?ZHZWZZH
+forgot password	b!X#J(H7]:_=^?Y@HBHD[KILJMJNHUIZJ[F]X^HbFdJgJhG
+forgot the	m:Y>IDaI]ZF
+forgot to	s!_DZHIU]ZEdZ
+forgotten password	xc]
+forgotten the	{DY
+forhindra obehorig	{TZ
+form for	{H]ZI
+form is	{hZ
+form says	{:[HIZJ
+form want	{h[
+format #	{3Y
+format dans	{3X
+formato #	x3_CJDJHJOI
+former one	x3J>YIJK_OIZI
+forsok igen	{@]
+forsok pa	{#^HIX[
+forsok senar	{Z]cX
+forsok vanta	vXZ
+forsokt verifiera	{XY
+fortfarand last	{T]
+found 80230405	x_Z
+found for	tAXGX_X
+found in	q-X_Y
+found it	{@ZHI^Y
+found more	{AY
+found my	{KY
+found that	vHZfJ
+found the	{AZB^HHZI]J_J
+found twic	{A_EJHH_G
+four kind	{IX
+four option	v*Z
+fout bij	q,X@JOZZ_eYfJhJ
+fout en	{#]HHX]ZH
+fout in	x,Ye[
+fout op	{R[T[
+fragt standig	{H[
+fran i	{@ZK]ZI
+fran molnet	{JYP]
+fresh one	{/ZHJLX
+friend in	{S_ZF
+from #	v@ICXIIK]
+from 2018	{1]HG
+from a	g!Z6YH^KJR[aJ
+from abroad	t#IHZT[ZI
+from ad	m!F&X/JGXHZPDTH^H_ad^
+from admin	{)]*JHI
+from ages	{HJK]
+from alter	x^]
+from another	x:XH[
+from attempt	{XX
+from audit	{HHLZ
+from being	sH^KFN[ZJ
+from change	vBJHE^a
+from cloud	{P]_H
+from connect	x0XHYcJ
+from entra	v-J/GHYJ^
+from expiry	{HIL]
+from hash	{G]HG
+from him	{=[HHI[KI
+from home	xZZbX
+from hr	x+_KI
+from it	vHGVYZ^bF
+from last	t!Z/ZHGK[
+from microsoft	v7[HGSGa^gI
+from my	m3J>^?I@ICGD_HYKHOJ
+from one	{C]DJHI
+from our	t:ZHGbY
+from parental	{![
+from password	sPZXX
+from reset	v)[HIXY
+from self	{HEUJV^
+from sspr	x)]PI
+from sync	v4[GYHEcY
+from the	X!H#J%I(I)I*J+J-H/H3I4[6[7H:H;[?Z@EDGHBIGK^MGOZPZRJUIVHXHYJ[^]H^IaFc^fHgZhY
+from this	{H]VJ
+from two	{KZPZ
+from us	{U]
+from user	{H^
+from window	xMZ
+from writeback	{HJP]dJ
+from yesterday	{H[
+from your	q#J@ZHZ
+front of	x7[
+fruher domanenadmin	{PX
+fruheren password	{K_ZI
+fue utilizada	{KY
+fuera de	{9]HHPZ
+full day	{@[
+full name	{IZ
+full number	{O[
+funcao de	{*X
+funciona en	xMYZJb[
+funciona not	{MZ
+fungerar inte	pH]Z]
+fungerar pa	{MY
+funktioniert nicht	xZ[
+fur admin	{)[
+fur administratoren	{)[*Z
+fur das	q%[(I1Y2YHZQX
+fur den	{3YV[ZJ
+fur die	f,Y9X=ZD[HZKINJUYV_WXZHdJfJ
+fur dies	{8X
+fur eine	xGZH[VI
+fur einen	{XZ
+fur ihre	xdY
+fur mein	{HYVX
+fur sspr	vBYHJa[
+furs zurucksetzen	{=X
+further action	xBZdX
+fyllt i	{D^
+ga cannot	{)aZE
+ga password	{,bHGZHeIhI
+gaat daarheen	{>]
+gaat naar	x>Y
+gaat niet	{3ZHZ
+gamla losenordet	xM[hY
+gang per	{@^
+ganger och	x#[>JHJIJKJX]ZHa^
+gar det	s9Z=[>J@[HIIIK[ZHb[
+gar inte	m3I=[>Y?[@GI]MINJOJVH]H^JaJbJf]hH
+gar nicht	{U[
+gar nix	{-]9IDJHJa]
+gar till	{>X
+gard l	xHJMZgX
+gast in	x:Z
+gast kann	{:Z
+gate policy	x*X
+gatt ut	x=[Z[aZ
+gave it	v%[HJIZKYZI
+gave me	s>J@ZHIZ_
+gave my	x,X
+gave the	v%X(Y>XR[
+gave up	vZX][
+gave you	{D_OJZG
+geandert und	v@]
+geandert werden	v7X@ZZ[^J
+gebruik te	{TY
+gebruiker heeft	{CZ
+gebruiker is	x_]
+gebruiker kan	vZ[^^
+gebruiker niet	{+JDY_[
+geconfigureerd voor	{UGV[W[
+geen code	v>HX[a]
+geen domeincontroller	{4^
+geen email	{DZHJaZ
+geen lid	{V_
+geen link	{bY
+geen rechten	v%X(bZJ
+geen sms	xa[
+geen terugschrijven	{=ZHIc[
+geen toegang	{>[Z^
+geen verbind	{HZ
+gefallen und	{>^
+gefedereerd met	{7X
+gegen die	{N[
+gehen nicht	{4[
+geht das	xY]b]
+geht der	{>[HJ^]
+geht es	{@ZV[ZJ
+geht falsch	{H[
+geht im	{M]ZI
+geht kein	{3]
+geht nicht	i-J1X>JFXHYIYKYMJNJVJZZ[ZhI
+geht noch	{>]
+geht seit	{ZZfZ
+geleden gewijzigd	{MZ
+generat a	{2XH]KH
+generator password	{KZN[
+generic account	{^]
+geprobeerd uw	{XZ
+gere par	x7]:]ZJdY
+geregistreerd voor	x+JDZ
+gesperrt obwohl	{#]
+gesperrt um	vT[
+gestern abend	{@^
+get 33001	xFX
+get a	l,_?X@]IZJZKIZFaXeH
+get access	t%I(YPX
+get an	lD[GXHEJZZZ
+get any	xH[
+get in	s>FHFZa
+get into	t!E:ZH_
+get it	v-IHYgZ
+get mgdomain	{7]
+get my	x9Z
+get not	x)YU[
+get older	{@_HJIJKJhI
+get past	{>GH[ZY
+get refus	t-J=XI]VYZJ
+get sms	{?X
+get the	e+Z>Y?JCJDGHHZ[]Jab
+get through	v-GH[Z[
+get to	x0Z>]HE
+get told	tNZV^
+gets #	x(XSY
+gets a	s*[.XKYNI
+gets an	{KYZY
+gets not	xHYTJU[a]gJ
+gets password	{)[VGdX
+gets prompt	{LY
+gets refus	s-YIZPZ
+gets reject	v-YIY
+gets the	s+[@XNZ
+gets through	{@Jc]f]
+gets to	{HJaY
+gett an	{HJZ[
+gett auth	q,Y
+gett lock	s#[
+gett the	xaZ
+geweigerd in	{%^@J
+gewijzigd en	v@Y
+gewijzigd maar	{/]MY
+gia registrato	x+]
+gia usata	{K^
+gibt es	p!J9_UZZJ[Z_]
+gick ut	x=]ZG]]
+gilt das	{gZ
+ging es	{@Z
+ging jetzt	{!X9JBZ
+give a	{:XHHZ]
+give an	xKYZFb[
+give me	sH^ZX
+give my	{([HJ
+give out	xHJg]
+given a	x@YB[
+given the	{)Z
+glass account	{H[
+gli account	v)J*[GXPJ[XdY
+gli admin	x)Y*[HJ
+gli altri	v(XPYVZ
+gli amministratori	v)^*[
+gli hanno	{=[
+global admin	c([)Y*],b?JHHPJVJZGdFgJ
+global bann	{-Z
+global beheerder	v([)Y*J,]ZJ
+global e	{(I)[
+globalen admin	{,X
+glomt losenordet	vBJDZHJZ^
+gmail kan	{:[
+gmail password	{H_ZE
+gmsa de	{0Z
+gmsa of	x0YZJ
+go back	sHJK[bX
+go on	s.^HGLYZE]]
+go out	{3ZH[
+go ther	x7X>]HG
+go through	m+ZB]D[HGI[KHZYfE
+go to	m(I*J+G:]>X@JDFEIH_KGUIZ]]J^JbJh[
+godta inte	{KIZ[hZ
+goes back	xKZ
+goes nowher	t3[aJ
+goes on	x#^HJL]ZG
+goes to	l>_
+going on	{HHZ]
+going round	{KZ
+going through	{H[Z]aJ
+gone for	{][
+gone from	{?YD[KI
+gone sinc	{>[HG
+gone through	{@X
+good afternoon	x9[
+good enough	t?X@IHGI[K[NZ
+good even	{9^HG
+good morn	q9_HI
+googl account	{#EH_
+googl workspac	m7cHIZG
+gor inget	{LY
+gora det	{V_
+got #	{IZNJ
+got a	f+Z>[HGZ_]J_X
+got an	mBHHZKZZZaJ
+got distract	{HI]]
+got error	{ZY
+got expir	{@JLJZ]
+got hack	xH^
+got in	{@XBX
+got it	t/X>I@FBbIIKIZB]H
+got lock	q#Y@ZHJ
+got stolen	{>_HD
+got the	n#Z%Z(I)^@ZHGKJVJ]YaI
+got to	{HFZJ]_
+got turn	xIZdX
+got unlock	{#JB]
+gpo client	{QZ
+gpo network	{HHQ[
+gpo restringir	{QY
+gpo says	{@X
+gpo that	xQX
+gracia por	{9]
+grain policy	{@Z
+graph api	p%G(Jga
+graph v1	xMJg[
+gravado sem	{3^>JHI
+grazi mill	{9]
+grazi per	{9]
+great job	{9^HJ
+great thank	{9X
+grey out	m!](XHHdHe_
+groep die	{V_
+gross und	{IX
+group are	xHEPaVI
+group autoris	{HJV[
+group can	{V]ZI
+group for	{VY
+group has	x@YVZ
+group manag	{0XHXVJ
+group member	xHJPXVX
+group only	{V[
+group policy	p.Y@Y
+group proteg	{P^VH
+group that	tV[
+group writeback	m%HHdPGVIdHeIfJ
+grupo habilitado	xV[
+grupo permitido	{V]
+grupo piloto	{VY
+grupo protegido	vP[
+grupo que	{V]
+grupp die	xG[
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
+guest user	v:Z
+guest wi	{HZ
+guten tag	{9^HJ
+ha abilitato	{U^VFWJdY
+ha cambiata	{BZ
+ha configurado	{UJVYWZ
+ha configurato	{V^WI
+ha dati	{D^
+ha definito	{NJW[
+ha det	t@JIJKIMZN[ZJh^
+ha due	{*X
+ha en	{C[I[
+ha ett	{C[
+ha gamla	{Ma
+ha habilitado	{U[VGdY
+ha intentado	{XX
+ha le	{%Y
+ha nytt	{:]@GMIZ^
+ha perso	{%X
+ha pouco	{@[MX
+ha restablecido	{BYM]ZH
+ha tva	{*Z
+ha una	{=XFX
+hab den	{ZH]_
+hab nur	{C^
+habe das	{K[]X
+habe eine	{*Y>X
+habe ich	v([9I>YDXH]
+habe keinen	{>X
+habe mein	qHIZ[[Z
+habe mich	t#YDY
+haben die	{DZXZ
+haben zu	{XY
+habilitada para	tV[
+habilitado para	xV[
+habilitar password	{dIe[
+habilito el	{HZUY
+hace falta	{=[
+had a	t!]HJZIfY
+had been	p-[8XPX
+had befor	t@JCJKbZI]J
+had caps	{#Z@XXI
+had here	{K]
+had inheritanc	x;Y
+had is	{3J>_HG
+had my	{@[ZI
+had that	x-IK^ZJ^X
+had the	{_X
+had to	s>JDXHHZJ]_
+hai provato	{XY
+halben stund	{BZaY
+half a	{Z[g]
+half an	v/HM]
+half done	{/^4J
+half of	q/Y=ID]E_GJHFSZUJVXZH]I
+half past	x@Y
+half the	{/X
+half way	v]^
+hand back	v>^ZJ
+hand liggend	{-^
+hand out	x@XL]^J
+handl for	{G[
+handl the	{7ZHY
+hanno tolto	{=[?]
+hantera lokalt	{d_
+happen at	x7XL[ZG
+happen if	{4ZDZHG
+happen to	vZZ
+happen when	x/YHJNJZ^aG
+happy friday	{9[
+har aldrig	vDYWZ
+har anvant	xK_
+har aterstallt	{BZM]ZI
+har bara	{CZ
+har fel	{3[
+har forsokt	{XY
+har gatt	x=[Z[aZ
+har inaktiverat	{!]
+har ingen	v=]L[NFTJW[
+har inte	p(_)]*J>]@[CJDYHIIHKHMJUGVYWIZDd]
+har jag	{DZ
+har kvar	{g]
+har losenordet	{-Z7X
+har redan	{KX
+har tappat	{>Y
+harden brok	{QZYX
+harden gpo	{QZ
+harden the	{YX
+harder for	v-X
+harder to	t-Y
+hardwar token	v?^ZF
+has #	q2Y>GC_EJHZ
+has a	e!J-^3a>IBJDIF^HGIISZcJ
+has an	k3YA[F[HIIHSX
+has been	b!Z(H/J=]@HB_DYH[JJMINJSJW[ZC^J_ZaGhJ
+has change	v3J>[E[
+has determin	{NJWYdX
+has different	{/Y
+has disabl	vU[
+has expir	xHZ
+has got	{8IA[IZNJ
+has him	{TJ_]
+has it	t!I(Y/[4JS]UZWI
+has non	{LY
+has not	X!H%J(G)G*J+I-J0Z3J4X:J>H?IAJBGDaHZIIJJKJNJOJPYRJSJTYU[V[ZE[J]I^I_^aGbJfIgI
+has noth	{@JBJC[D[
+has one	v3]OJ
+has only	sCXIY
+has password	v@[HJ
+has self	{VY
+has set	{E[
+has spac	{I[
+has that	x!X>[L[
+has the	f!]#Y/Z;J=JAJBIHCNJS^U[ZG_[
+has to	i-I/Y@bC[DEHCKYNIUJW]ZH
+has troubl	{SZZY
+has turn	tU[
+has two	{HJ[^
+has user	x(]ZJ
+hasel jest	vd^
+hash sign	{FZ
+hash sync	iG_H]M[ZE
+hash synchronisation	xH^MG
+hash synchronization	xGZ
+hasla nie	{ZZ
+haslo bylo	vK[
+haslo dziala	{B[ZJ
+haslo jest	q-XIXd]h[
+haslo na	xb]
+haslo niby	{ZJh^
+haslo nie	qHHIJNZZ_hJ
+hasta manana	{@ZX[
+hat #	{RY
+hat bloss	{C[IZ
+hat das	v%[-Y]Y
+hat den	{BJU]ZJ][
+hat die	vUYWZ
+hat kein	q0[HHW^cZ
+hat nach	{HJRZ][
+hat nur	{I[
+hat sich	{BZ
+hatt ich	v>[K]
+hav issu	x@IBJZ^
+have #	x@JC]HI
+have a	f(J*Y9^@IBHHXIJKJN[
+have access	v>[HG
+have already	{@Y
+have an	s9JH^ZX
+have and	{@JHJKZZIh]
+have at	vIXhY
+have been	t)_HHKXPI
+have business	{=X
+have change	{>X
+have enabl	x*X
+have enough	x@X
+have enter	v@ID[KIN[
+have forgotten	{KJh^
+have is	{@[
+have it	tHJK_ZF
+have just	vC]WZ
+have lock	{#Y
+have my	x-[>EHII[KIO[ZH
+have none	{C[
+have not	e+J-I0Y?YCFD_GZHEIYK]NJZ]dXfI
+have on	xCZHI
+have one	o*J-JC_HGKH[^gXhI
+have only	t=]?ZCXHHIJ
+have permission	n(Z^]
+have register	{HX
+have right	{(X
+have that	v-]>XKHUX
+have the	i=ZDYFYHZZEeZ
+have to	b(F*X-H3[5]9J:D>G?I@^CHDYHEI[K@MZNJOYV^X[[[hX
+have troubl	{Z[
+have two	v*Y/Z
+have typed	{IY
+have used	xKZ
+have writeback	{dZ
+hay que	x:]@^
+he alway	{KY
+he can	v/[FXHI
+he cannot	t=Y
+he change	{KZ
+he chos	{I[KJ
+he has	q/[3I8IA]D[HH
+he is	t#X(YHJVXZJ
+he just	{LY]X
+he keep	x-H@YI]KJ
+he not	t+YDYHG]]aIhX
+he reset	{K[ZG
+he says	xHJKZ]Z
+he used	{XY
+he was	x!Z@JD]
+head of	{([HJ
+headset has	{H[
+health alert	xHJfZ
+heartbeat de	xHJf^
+heb de	{]]
+heb er	xCYI[
+heb geen	{([
+hebt te	{XZ
+heeft de	x*Z/Y
+heeft een	{F[UId]
+heeft er	{CZI[
+heeft geen	v%Y=ZNJW]
+heeft het	v#]-Z7X>IBZ
+heeft wachtwoordherstel	xW[
+heisst es	xT[VZZJ
+hela organisationen	{UY
+hela tiden	x#]fZ
+hello pin	q9IHcTJbJ
+help desk	t@YHZ
+help me	sHZI]aG
+help with	vBIZ^
+helpdesk admin	m(Z*Z
+helpdesk gave	x@X
+helpdesk gets	{-[
+helpdesk reset	p@YHJL[
+helpdesk role	v*[
+helpdesk unlock	{TZ
+helpdesk used	x(Hg^
+hem niet	{K[NY
+her account	m!_3X=ZG[HITI_J
+her ad	{#ZHJ
+her in	{_]
+her method	{+^?JHJ
+her new	{hY
+her old	{KaZH
+her out	{#_HF
+her own	v:]@YHH
+her password	m:Y@[HJKHZ^
+her phon	x#I>YTZ
+her to	{LZ
+her user	{*]?F
+here becaus	{dX
+here but	{?[
+here can	{([)JHJUY
+herencia esta	{;Z
+heritag est	{;Z
+hes back	{!ZZJ
+hes stuck	{D]
+het aanmeldscherm	{bZ
+het beleid	t-I?]NaZH
+het huidig	vha
+het ingevoerd	{OZ
+het is	{9JU]h]
+het later	{@[TX
+het met	{9YP[
+het msol	{%]
+het niet	i*[/[3Y9J>H?JH^IIKJMHNIOXVYZFaJbJh[
+het nieuw	{/YIY
+het nummer	t3ZOJa[
+het oude	m#]HIMZg]h^
+het systeem	{3ID]HGK[
+het wachtwoord	l([@ZBJHJI]KJMJNJZF]Jd^hI
+het wachtwoordbeleid	{NZ
+het weer	{@]BZ
+het wijzigen	v@JZX^[hY
+het window	x[X
+het zelf	{B[U]
+heut fruh	v@_
+heut nicht	xZ[fY
+hey bot	{9[
+hey ther	{9]
+hi bot	{9]
+hi ther	{9]
+hide the	{bZ
+hier nicht	x:[ZId[
+hier soir	{@]
+hij niet	s=Z>IGZHHI]K[OYZJfY
+hij onthoudt	{K_
+hij zegt	x+[CIDHOZ
+hij zijn	{BZ^[
+him in	{A^HI
+him on	{HITX_Z
+him to	{ZY
+hint control	t5Z
+hint non	{5Y
+hint not	{5Y
+hinterlegt ist	{CZ
+hinterlegt nummer	{>Y
+his ad	v!^ZI
+his licenc	{=[HI
+his mailbox	{TX
+his own	o-H:^HII]PXTYUJWJ
+his password	h-I/[:^@IB[DYHDTZZG
+his phon	{+ZDYHG
+history #	{KY
+history is	xHIN[
+history not	x5]
+history or	{NZ
+history requirement	pKXNY
+hit the	xgZ
+ho cambiata	x@[
+ho cambiato	s>X
+ho dimenticato	xHHZ_
+ho gia	{K^
+ho i	{(^
+ho il	{(Y
+ho mai	{D^aJ
+ho messo	{#XI[
+ho perso	t>_ZI
+ho solo	x?JC_
+hoje cedo	x@Z
+hoje nao	{@[X[
+hold a	v(Z)[HJTJ
+hold an	{*X
+hold for	{)I*]3]HE
+hold the	{7YH[
+holder get	{)]
+home cannot	{4X
+home directory	m3I:dHE_H
+home offic	{9J>]
+home organisation	{:Z
+home tenant	{:^HI
+hora de	{h^
+hora del	{RZ
+hora do	{R[
+hora esperando	x9JXIaa
+hora y	{@[
+horario entr	{R[
+hos microsoft	{SY
+hos oss	{@[d]
+hotfix policy	v5[
+hour after	x@YMXZJ
+hour ago	n#J@^
+hour ahead	{RX
+hour and	v@JHYX^aF
+hour is	{@XHJX]
+hour later	{HHZIa]
+hour old	{@^KHZJ
+hour then	{@JP[fX
+how are	t9^
+how can	h*I+[D]IIKHN]X]ZY
+how come	{*ZHIKZ
+how do	_+Y/I0JBJDJHeKYLYUYVDbJfJ
+how is	{H]
+how long	i#F>IHJI_MaTYZEaJ
+how many	i-F9I@[H_IZK^NJXHZJ
+how much	vH]
+how password	{W]ZI
+how should	{DZ
+how to	c)]+]-F@IBHDYHcKGUGVG[]]G
+hoy not	{@[
+hr 80004005	{%J&_HJ
+hr 80070005	x%Z
+hr 800700c	{2]
+hr 80230619	v4IN_
+hr 80230626	{%_4I<INJ
+hr 8023062c	{%J4I<aNJ
+hr 80230818	m%J4dHJNJ
+hr disabl	{!X
+hr import	{3X
+http myapp	{+XHY
+huidig wachtwoord	tZHh_
+hur far	x>^@JD^H[KHNJZC
+husband phon	{>]HH
+hybrid join	tb^
+hybrid user	xHE_Hd_
+hyper v	xH]bZ
+i ad	k!Z#J%I(J/_3X9J>I@HAXHHIHKIMZNJOJP]T]VIZG]J^^hI
+i add	vH[VJ
+i already	{K[
+i alway	vD]HIK^ZH
+i am	c!J#Y(X)]*I+J>I?ID_H_KIMJOJV]XJZE[JbI
+i as	v(Y*[HJ
+i asked	{XY
+i began	{]Z
+i can	k@XHHI[KJZ]
+i cannot	Z!X#H)[*[+I-H3H4I6J7H8J:G=I>Z@YBICIFIGIH^KGMYNHOJPHTJVJZ_[I]I^G_EaHbIcHdZeJ
+i chang	mBJZ_^H
+i change	k>Z@YBGHFM^ZZ
+i check	{HY
+i choos	pHIN[a^
+i click	h+X@HBHDIHGIJKJNJZdb[
+i clos	s>ZHJZZ]Y
+i come	{N[
+i configur	{*Y
+i connect	v,X1I8[G[HFRJcJd[eJfG
+i cooki	v.[
+i correct	{R^
+i could	tBYUXZI]X
+i criteri	nNaWY
+i dati	{#J3^>XHJ
+i delet	x+]
+i did	k#Z-X>I?Z@ZHGIZOIZ]
+i do	m*J3J?[HDKJNXO[Z]hJ
+i download	{HZ
+i en	t%]9J>I@JHIP]VYa[dZ
+i enabl	v8JH]VFd]
+i enter	f,Z3H>J@ZCJDGHHIHNJOcZBh]
+i entra	t7^HGT[ZI
+i fill	{OX
+i find	qHaKH
+i follow	v:YZX
+i forgot	f7J:X>J?Z@IDZKJZ[[IbZ
+i found	xB^HYZI]JfI
+i gave	k*Z,Y?HC^DJHHIZOJ
+i get	f%J(Y+[:YI[KJZ[
+i give	{([HJ
+i go	t!ZHHK[ZGh]
+i got	k(H)[BYH[aJ
+i gruppen	{HJV_
+i guess	v!Z-JHGI]V]ZG
+i guiden	{,ZdGe]
+i had	k!Y-I9JBXHHIJKaZE]]
+i have	X#J*Y+J-C/X3I9H:J=J>B?Y@ZBICaD[GJIDK_MHNXOGZJ[_]H^JaHfIh^
+i hold	{)]ZG
+i join	xDYHFKXV[ZJ
+i just	k*J-[@YH]ZI[[
+i katalogen	v!]#F3_>JHJ
+i keep	sHJK[ZIa[
+i know	j-]?I@IHDIJMIN^TXZD[bhH
+i left	sHG]_
+i let	{.X
+i lock	t#Z
+i log	tKIMJZIh]
+i lokal	x7]EX_]
+i lokala	{_[
+i lose	{>YHJ
+i lost	n(H)^*JBIZ_]J
+i made	v@^HHMY
+i may	{-[@X
+i membri	xF[PX
+i microsoft	{TZ
+i mistyp	{#Yh[
+i molnet	t/]HIT_
+i mors	s#^@^KIZH
+i move	tFXHX
+i must	x*]HEhY
+i need	a1Y=X>]BGHJI[KHMJVJZa[JhI
+i nie	s>XIY
+i not	[!J%X)J*I+I-F/J3H7I:J>]?F@FBIC[DcHBIDKYMGOGPHTJUJVXWJXHZc[Z]YaEbIgJ
+i notic	x@]
+i only	k:XHHIHK]OJZG[_
+i open	x([
+i organisationsenheten	{:HF]G]UI
+i permessi	v(]
+i pick	x*J?Y
+i press	o3I>IBIHFXZZ^]Ea^bX
+i put	m3J@XHHK^OZZF][hZ
+i really	{9X@X
+i receiv	{HJZ[
+i register	s?aCG
+i requisiti	vIXN]
+i reset	g(I*J+X?J@YBHD[HIKIZZaZgY
+i return	v![HGK[
+i see	n+JDHHYI[N[OZZF
+i server	{MXYX
+i set	i%Z)H*]?_@[DEH^KZWJZEbJ
+i should	s:^?JC]HG
+i sign	sH]aH
+i skipp	vDaHG
+i start	p@HD_HGKXZJ]]
+i still	xH[MZZHaH
+i think	{#XhY
+i tick	xLXeY
+i took	{-Z8Y
+i tried	g#[@[BZHFNJVZXZZGaZ
+i try	k@JHHN[X]
+i turn	{HIU]
+i type	mHJIGKJOXZGha
+i typed	h>GHJI_K[O[hI
+i use	o>J?_OJZDhb
+i used	n(]I[ZG
+i wait	xH]aG
+i want	e(J*J+[>G@YCHDHH^IHK[NJZX[IhZ
+i was	d!^)]+I3Z>H?HBICJDYHFIJNJOJVJ]_hX
+i webblasaren	{b[
+i went	x@X
+i will	{HZZX
+i work	v(]:]HIZI
+i would	x?XHJK]hI
+ich an	{>GD[HIZ^
+ich bekomm	xV[ZIaX
+ich bin	m9_>^BZHCV[ZIaJ
+ich brauch	xHZ
+ich das	tHYMZhY
+ich den	{?]HX
+ich ein	v@[D[HIIJZY[[
+ich einen	{X[
+ich es	x@YK[
+ich hab	xC[DH]]
+ich habe	g#X*X>YDZHHNXZZ[Y
+ich kann	xZY
+ich komm	{VJZ^
+ich mein	t)XV[ZH
+ich mocht	x+Z?]CJDJ
+ich nicht	o#])[-I>X?ZCaHGKIVJ]J
+ich schon	xK]
+ich soll	x*HZ^
+ich tipp	{OXh[
+ich wieder	{@YXZ
+ich will	x@ZZJ[[
+id and	xAYHZaG
+id free	o=dHGTIZJdIeJfH
+id like	q+ZI[
+id or	t#JHJT]
+id p1	x=Y
+id password	{/YHZNJ
+id rather	x@ZHJ
+id が	xHXI[
+idad minima	{@Z
+idea what	{ZZ
+idea why	x9IB[HI
+identity five	{XY
+identity provider	m7a_I
+idzi na	{>Z
+iemand keek	{@[
+ieri il	{@Yf]
+ieri non	{@XZG]^
+iets over	{.X9Z
+if i	m!Z>XDZHEJ[ZJhZ
+if lock	{bX
+if the	l3Z4[@XHH
+if you	h#Y1X>Y@IDZZEcXh[
+igen i	{#^@IKJ
+igen senar	{@]
+ignor the	x)H*]D[HJWJZJ
+ignora la	{5ZLY
+igual a	vK_
+ihag de	{IJK_
+ihr admin	tUYVZdX
+ihr konto	o3XDYTYVYXY
+ihr password	m:XBYCYMZP]UJVJZE^J
+ihre organisation	tEZdX
+ihren admin	{ZY
+ihrer lokalen	{E[
+iis crypto	{YZ
+ik ben	o#_(I)Z*J9Y:[@JB[HEKJZJaI
+ik een	{([@Y
+ik er	{@YZJh[
+ik heb	k([*[C^HJI[ZJ
+ik het	vHYK[h]
+ik kan	tBZK^VJ
+ik krijg	tZZa[
+ik niet	t(YC[HHKJVZZ[aI
+ik ook	{N_ZJ
+ik weer	x@^X]
+ik weet	{ZF[a
+ik wil	v?^CIH[MIZIaH
+ik zit	{(YVZ
+il a	xBYOZXY
+il cambio	x@JZ^
+il cellular	t#[CZDJHIKJM[
+il cloud	{MXgX
+il codic	g3I>]@JBXCJHEIIXYZJac
+il controller	{4[
+il dc	{4[MZ
+il demand	{C]
+il dit	t+[CJK[h[
+il en	xC]HJI[ZJ
+il est	v+XHJKHTZU[ZIh[
+il faut	n5X=[CYIXMY
+il firewall	xHYc[
+il link	xHXbY
+il manqu	q3_=ZCJDXHHOI
+il me	q([C[HYIZOYZJ
+il messaggio	{>^HFZXaI
+il metodo	{+X?]CJ
+il mio	e!]#X(X-J9X:J>G@IBHCJDYI[KHMJOaTJV^ZFaIhI
+il n	q+[>J?I@JCIDIHHIZK^MJOJZG]]aIh^
+il ne	{@Yh[
+il nostro	{-X7X
+il numero	t3XOY
+il parait	{V[
+il pc	xMYgX
+il phone	{HJa]
+il primo	{C[hY
+il pulsant	x(Z:[
+il recupero	{*Z
+il refus	{KZ
+il reset	xZZa[
+il ripristino	{R]
+il ruolo	x(Y*X
+il self	t)]BJHGUaVH
+il server	vHFc[fY
+il servizio	sBYHJfb
+il telefono	q3Y?YHIOZ
+il writeback	m,Z6X=XBHRYZ]dYfX
+il y	{M]
+im a	q:Y
+im ad	d!]#J%J-J/[3_>I@IBHHHKJM[NJPJTZVJZH^]_]aJ
+im asked	q*ZHHOXaYhY
+im audit	xhZ
+im back	{!X
+im browser	t#JHJM]TZZHb[
+im buro	{9[>[HG
+im connector	{4]
+im connectorspac	{_]
+im entra	{3]:X
+im homeoffic	x>[HIM[
+im in	s!I-J/J3F9H:JBdFIHCIHMHTJVGZG]J_IaGhJ
+im lock	p#ZHJTJ
+im lokalen	q7Y_Y
+im microsoft	{gX
+im namen	{:]ZG
+im not	i(Y-X?J@JHCIJKJUJVeZH
+im on	{H]
+im out	{9^HH
+im password	v-JIbKHZE
+im still	{!Z
+im stuck	t9H@ZCYD]HCZ[
+im tenant	{WY
+im told	x:Z@JHJVJZG^]
+im verzeichni	x3Z
+immer noch	xTX
+immer ungultig	{O]hX
+immutabl id	xHG__
+imped o	{^YcZ
+impedir uso	{TX
+impedirn l	{TX
+impid que	{HGc^
+impossibl d	{@ZeY
+impossibl de	m6X>_@ZHCIJKZ^I
+impresora not	{H]ZI
+impressora nao	xH]
+imprimant ne	{H]
+in #	l#^HDIIO^THXYZ[
+in 24h	{@X
+in a	e#Z%X-X4G5]>Y@[BJHHNYTFVZX]_I
+in account	sHI^Yh[
+in activ	j!F#I%]&J(G/XBYHENJT^^[_X
+in ad	T!b#Y(G)G*I+J,I-G/b0I1H3b4J6J7H8H9I:H<J=G>F?G@DAYBCCIDHFYGHH=IDJIKFLZMaNFOIPYSHT[UHVEWJXHZ?[F]G^d__aGbGcJdHeJfHgYhG
+in addition	x?[HZZJ
+in admin	qMFg^
+in aduc	m!^#X(JHHNYTZZI^Y
+in advanc	x9[
+in after	x@JBZHGZ^^I
+in again	s8]@JBYKFZG[]
+in an	n!Z>]@JHGX]ZD^[aJdY
+in and	o7YHYLYTIZZbY
+in another	xHHSX[^
+in any	x>H?JDZH[
+in at	{BX
+in attempt	v#YHJTX
+in block	v#JDJHZTZ
+in both	tA]
+in brazil	{HHa]
+in browser	{b[
+in but	x?X
+in by	{hY
+in cach	{HGM^
+in cannot	{-]H[ZH
+in cloud	p7XHIM]TJ_HgX
+in combin	{HZ
+in connect	g,b1G2J4J8aBIEIG^HBRIZHcIdbeFfDhJ
+in connector	v2Z8[HJ
+in data	{-^HJ
+in de	h!]%I(H/J3[9J:Y>[?IBIIIKJOFPIT[UHV]WZZD_Ha]bJdI
+in den	{^Y
+in der	d/Z0J3[>I?YBJDJEZGJNZOYPIV^X[ZE_HdYfJ
+in die	v)[-JG[TZV[ZH
+in domain	t!YGXHJPY
+in een	v%]@IHJP]VIX]ZIdZ
+in en	x>JI[O^
+in entra	_!J#E%G(]-]/Y1J3J4[7_=I?J@IBIHDIIKJMZSHT[VJZD^J_aeXfGgIhJ
+in error	v@]H]
+in eurem	{:Y
+in europ	xHIS^UJZI
+in for	{-IT]
+in from	vG^H[_H
+in front	t7[
+in get	{HJd[
+in group	{HEP]VY
+in het	s3XD]HEOZg]
+in his	{/[DZHJZI
+in ihrer	t:ZE[
+in inbox	{aX
+in incognito	{.Y
+in is	v+Y7ZZG[Z
+in it	f!J#J-X/E3_>[@GBHDJF[GYHCIcKFMJNXOEXIZB[J_JhI
+in its	v?IH]
+in log	vHZTYZI
+in logs	x#HHZTZ
+in lokal	v7[_^dX
+in loop	{f[
+in m365	v/[TZ
+in may	{8Z
+in med	xB[ZIh]
+in mein	{VJZZ
+in meinem	xC]I[
+in method	{*JHZ
+in microsoft	vgY
+in mijn	{!J3[OIVEZ^
+in more	vAZ
+in my	h)[3X@]MJOYZY
+in new	{-XAY
+in not	t>JDYHILYZF[]
+in o365	x/YMIT[
+in offic	n/[HHMCT]g_
+in okta	{7X
+in old	{A[
+in on	oH]
+in one	v%a;J@ZFIHHZG
+in onedriv	{HY
+in onprem	p0]6XHITY_Y
+in order	x<[
+in other	x*XS^ZG
+in ou	qFY
+in our	e!I-J3J8J:_=ZHBK[UbVH_YdX
+in outlook	m3JBJH[M[OI
+in page	sZHaJb]
+in password	s-]/HH]KHNZZG
+in repair	x>^HG
+in sap	{#DH_
+in scop	oG_HG
+in screen	m[YbZ
+in security	{?]HIZI
+in servic	x7_HG
+in sharepoint	x;HH]
+in sinc	xHFZ_
+in some	{*X-]
+in spam	vHHa^
+in spr	t4[>XHHKZ
+in sspr	v?XBIHCTZUIV^ZH[Z
+in stag	{HHf]
+in step	xHa
+in sync	vH[
+in te	x(^HY
+in team	k!XH^M]VGZH
+in tenant	{HZ_I
+in that	x%ZHYTJ
+in the	J!J#H%D&X(^)I*E-E.G/H1Z2G3a4[5J7I8C9F:F<X=H>D?Z@GA[BXCEEJFeG[HJJILFMJOCPBRGSIUHVbWIXFYGZF[E][_XaBb@cEd[gYh]
+in their	t:Y
+in this	l%^(D:X?IH]JIVGW]ZJaY
+in to	f+[/Y:X>JH_MZTZZE[GaEgXhX
+in too	v#IT]
+in two	tAXHY
+in was	xHX
+in what	xh[
+in window	x/Z
+in with	h@JB]HJIJKGLXM]ZXh]
+in wizard	q,_HGZHdFe^
+in yet	{M_V]ZD
+in your	q%X:[HHZJ
+inactiv and	{0[
+inbox or	{aX
+incident in	{S[
+incident microsoft	{SY
+includ a	{F[
+includ in	x=YHHV^
+includ inheritabl	x;Z
+includ password	xHY
+incluir part	{I]
+incognito pagina	{.Y
+incorrect on	{hY
+incorrect password	xh]
+incorrect phon	{3IOZ
+incorrect user	xT[
+indicatif du	{3^
+info again	x+aCJDJHF
+info is	t3ZC[DIHI
+info on	{DY
+info page	{HX
+info setup	{DX
+info was	{CZ
+inform de	{+FDYH[
+informacion de	x3[C[HJ
+informaco de	{C[
+information de	xCZDX
+information error	{HIQ^ZJ
+information has	{E[ZX
+information is	vCCDa
+information on	{CZ
+information requir	x+^CIHI
+information to	vCZDZZJ
+informazioni di	{C]
+ingen domankontrollant	{4^
+ingen kod	t3Ia_
+ingen lank	{b[
+ingen tillbakaskrivn	{=ZHIc[dJ
+ingeschakeld voor	vd]
+inget telefonnummer	{3HD^OH
+ingevoerd nummer	{OZ
+inherit permission	t;Z
+inheritabl permission	x;Z
+inheritanc broken	x;X
+inheritanc disabl	v;Z
+inheritanc is	s;Z
+inheritanc of	{;HH[
+inheritanc off	x;Z
+inheritanc on	v;[
+inheritanc turn	{;X
+inheritanc was	x;Z
+iniciar sesion	xH]ZI[]aG
+inicio de	vZ[bX
+initial password	t@YhZ
+innej firmy	{:^JX
+ins ad	{%Zd]
+ins wasser	{>^
+insecur sett	s<aHHZI
+insid the	{JZ
+insist on	s<[BJHGK^ZH[]hJ
+inspection by	{cZ
+inspection on	{cY
+install on	v-JJ[
+install servic	{0_HG
+install the	x0Z
+instead of	s0X3]>J?^HFaJ
+instellen op	{%[
+insufficient access	x%^HI
+insufficient privileg	k(]
+insufficient right	{%[(G
+insufficienti per	{(Y
+insuficient para	v([
+inte aktiverad	xV[
+inte aktiverat	tUIVZd^
+inte andra	x@JZH^ahJ
+inte anvanda	xKYP[
+inte ar	xO^VY
+inte aterstalla	o)[EXVGZ^
+inte att	t7X@YZ]hJ
+inte byta	o:Z@ZKIZZhZ
+inte for	v*[?ZHISZZJ
+inte fran	v4Z;]HIKJb[gZ
+inte ga	{-HH]K]ZH
+inte ha	{K]N[ZI
+inte i	p7[GXHFVZZI_[a]
+inte igen	x:ZO[hY
+inte in	t3I;[>IIJKIOIVJZbaH
+inte jag	x(ZV]
+inte konfigurerat	{V[WZ
+inte kraven	vIZNY
+inte langr	t>bHGKIY]ZJ_[
+inte lasa	{>]HF[[bI
+inte med	vDJHJO[Q[VZ
+inte medlem	{HJV^
+inte pa	q(]9_>IM^VIZIbJ
+inte till	{HEM]gY
+inte tillbaka	v+Z0a>JDJHHKJZ[dH
+inte tillganglig	{4]?[HJ
+inte varfor	{IJNZZ^
+integration has	sd[
+integridad do	{S]
+intentado verificar	{XX
+intentelo mas	{@[ZZ
+intento esper	xXY
+interdit de	{^Y
+interfaccia di	{gX
+internet is	xH[
+internet line	{HDc_
+into ad	x/Z3Z
+into lsass	{JY
+into my	t!FH^ZY
+into the	q8XV[
+into your	{:ZHJ
+invent a	{@J[]
+invit by	x:_HF
+invit chez	{:Z
+invit to	s:_HE
+invitado de	{:]
+io not	x(ZV[
+is #	g@ZHHI[K[RYZJ
+is 0171	{3X
+is a	h3Z=]?Y@JHDIXKYRX^Y
+is about	{KY
+is abroad	{)Z>[HH
+is accept	v@YBXKFMJN^ZI
+is activ	x6[BZHH
+is all	{-J>JHEI^KJ
+is allow	{@JX]
+is already	xHJaZ
+is alway	v@]HYNJZX
+is an	t(Y,XOY
+is another	{:_HI
+is apparently	{-[II
+is at	x>[HJ
+is back	{!XBZHJ
+is bann	x-DH_
+is behind	{GHHHM]
+is being	{4Z
+is black	{>]HG
+is blank	x3XDJHFZ]
+is block	m#Z4]@ZHHTJXYZJ
+is brand	{@[ZJ
+is broken	g4Z>XH[RJVJZ_]IbIcJfZ
+is call	x-ZF[HJ
+is cannot	{3^VG
+is chang	{%FHaZG
+is complex	xNX
+is creat	xb[
+is currently	p#ZHISZ
+is dead	o!^3G>^HIZGbX
+is deni	n%_(GHHPZVY
+is dicht	{!]9JU]
+is disabl	h!Y(H)Z*JH]
+is down	h/H4_HFS^ZGc]fX
+is due	{cY
+is een	x@[Z]
+is empty	q?JCZD[HDZZd]eJ
+is enabl	n3^VJ
+is enough	x*Z=JHZ
+is entra	{HY
+is er	x9]ZJ
+is expir	{ZX
+is federat	o,Z7Z
+is filter	xGX
+is fine	m+Z4XDGJ[P]fJ
+is from	q1]>^HDOJ
+is full	{H^
+is gestopt	{fY
+is given	{HJZ]
+is going	{HHZ]
+is gone	lB^DZKIZF[Y_X
+is grey	m!](YHHeZ
+is happy	{/[BXZI
+is hem	{=[KJh]
+is ignor	x*ZLZ
+is in	k-G>XB]HHI_KJZX
+is inactiv	p!X
+is incorrect	kh^
+is invalid	t3Z
+is it	f(J-E:JBHHeIHJXLFN^VJZY[IdG
+is kept	x7Xd]
+is limit	xG[HGVY
+is lock	a!J>HHcZJ^Y
+is manag	k-J7[:]@JHHZEda
+is miss	d(J3Z@JBJD^GJHEI_KJM]ZF[]
+is my	m-ZKJZYaZ
+is need	o=J?XCXH]
+is niet	sC^DGIIV]ZF
+is none	{+Z
+is not	S!X#H%G([*X-F/I1X4F5J8[<[=F>I?^@EBDCIDEHDKFLIPIRJUXXJZ][Y]I^F_XbGcHeIf_
+is noth	{([CID]ZG
+is now	{Y[
+is off	f!X)[*J3[<XBJHFU]ZZdY
+is offlin	p0X4XHXfX
+is ok	vT]
+is older	{1^@EH[
+is on	f#H+X-[=]@HHDIZLYX[ZI^ZaZdF
+is one	s*Z-Z
+is onjuist	xh[
+is only	n/J?[@_CZHEKHZHg[
+is opnieuw	{B[M]ZJ
+is our	t7]H]SIZJ
+is out	s1YG[HZ
+is outdat	xHY
+is password	t(YZ[dX
+is popular	{-^ZJ
+is protect	v-I;]HJ^^
+is refus	e!I%[-a/E?XBJHEJIK[NGVJZY^JhY
+is reject	mHJI]KXNZZH
+is requir	p(^=J>I?XCHD]HJ
+is reset	vHHT]
+is right	tBJHYOYZJa]
+is runn	{dJfY
+is scop	xVX
+is select	xV]
+is sent	x+Y
+is server	{5Y
+is set	c!Z#Y%I@IB]G[JJKINIQZVJZB^Y
+is shown	t?_HJ
+is slow	tH^cH
+is sms	{>J?^HIaJ
+is someth	{>F]^
+is sspr	{H]VJ
+is still	n!]>XHG_[
+is stor	x3]
+is stuck	t)[HZ
+is success	{BY
+is switch	n;XL]dYfJ
+is sync	{G]HJ
+is te	t-]@]IX
+is temporarily	pTZ
+is that	m:[HGIZZJ
+is the	d#J*X-F/J1J9J>H@JBHHdIIKHMJN[TJZ][XbJhJ
+is ther	d#I(G-Y/J7J9Y>J?IBFCXDFGJH[IIJJS_T[UIXZZ[_JaJbGdJhJ
+is this	o+D-G9ZHbZJ
+is tick	p4Z
+is tijdelijk	{TY
+is too	e2_5]@ZIYKHfJ
+is turn	p@YHHK[fY
+is uitgeschakeld	v!Z
+is unavailabl	x4]
+is untick	vdZ
+is vergrendeld	x#Y
+is well	{-^HHZG
+is what	xHZ
+is work	tB^HJZGf[
+is writeback	x0GH^RI
+is written	x0[HIRZfY
+is wrong	e#F-J3]H^IJOERXZXh_
+issu ended	{;Y
+issu so	{cY
+issu to	vcY
+issu was	xQX
+issu with	t@IBEH]Z_
+ist #	{TY
+ist ausgeschaltet	{fZ
+ist bei	p(Y?ZHIUYd[
+ist benutzer	{^X
+ist das	t>[UZZI^YfX
+ist der	{;[dY
+ist die	x;X<YVX
+ist ein	v3^Z^
+ist falsch	vHYRX
+ist fur	v)[U[
+ist gerad	{S^]Ic]
+ist gesperrt	x#Y
+ist im	p![
+ist kein	xC^WZaF
+ist mit	v7YHX
+ist nicht	l![G^HIIJTYZEdZf[h[
+ist noch	{@Z
+ist nur	{CX
+ist zu	t1Y@[
+it a	p/XD^IZZG
+it accept	{BYCZHI
+it again	i@_HJKZTXZDdZ
+it all	{#JB[TY
+it an	{@[ZJ
+it and	i/^>FBGHXIHKILXMYOXZ]]J^[gHhJ
+it as	{KY
+it asked	{C[HIZYaJ
+it asks	j@IC]HDIJKYh]
+it at	p@^HHMXZF][
+it away	v@HD[HGIJNYZ_]I
+it back	s>J@JHFJYKbU]ZB
+it be	x5XH]VJ
+it becaus	v/Y^X
+it befor	{@Z
+it block	{XZ
+it but	{/]ZJ
+it by	x@XVX
+it can	{G[MY
+it cannot	l,[>JD^HHIXZD_]
+it change	{BZZJ
+it check	xHJKZ
+it claim	t-ZHGWYa]
+it cloud	{/]4J
+it complain	t@IK^
+it contain	v-Z
+it demand	x.XhX
+it deni	{-IJ[
+it does	nHDIIKGMHZah[
+it down	t/_KYNXfF
+it entra	s/^
+it expect	{IJO^
+it fail	g/J3I5_6X>J@HBJCIHDKZMJNJOJXJZc]HaIhF
+it for	m(I=Z>J?Y@]BJHEUZVGXJfYh[
+it forc	{-JBJHJKHLIMJZG[a
+it from	t#IBYHFTZZZgZ
+it gets	vI[
+it give	v8YA[HFZ^
+it goes	xKZ[]bIhI
+it had	v!XKX
+it has	l-a/J3Y@HBJCHD]KZNIOJXJZHaG
+it here	{ZHd^
+it i	xHJh]
+it in	j/H8]BIGXMZT[ZJ_HgYhY
+it is	^!J#J*J/I3I=F>IB[DJJZKZMJN[O^R[UJVGXJ]J
+it just	p-J@HCJHJIFKHOJZbhI
+it keep	qHGKINJZ^hZ
+it know	x-YK^ZI
+it let	x@^B[HJZE
+it lets	v@[HJKIh[
+it lock	v#^@HHIZF
+it make	{KZhI
+it manager	{(]PX
+it mean	{&]HXZH
+it must	xK]
+it my	{@YZJ
+it need	o*J=Z@ZEJHXZId[
+it normal	{@Z
+it not	Z(I)J+Z-^/Y3H7Y9J:I=H>GBDCGI^MGOZSJTJUJX^Z][G]G^J_JbJfIgIhI
+it off	{!_WIdJ
+it on	n>F@YHINIV[YXZI]]^XbZ
+it once	x@]
+it only	v>YO[
+it out	x@[V]
+it over	{@]
+it password	x-HBYHZZJ
+it possibl	tH_K]ZJdG
+it read	x%[HJUX
+it refus	m@^KXNXZE
+it reject	vHFN]
+it remember	vHJK^
+it right	x@aZE
+it runs	{TZf]
+it said	pHJJ[KHZ_hJ
+it say	{@]ZF
+it says	T!G%J(F*H-Z/G3E4J6J7J9J:X=Y>G?I@FBIDZEIHCIXJJMJNFO_PJSJVZWYX]Zc[J]I^I_IbId[hJ
+it seem	tHJKYP]gX
+it should	tHFZG^Y_aa[
+it show	tHHO[Z[
+it so	s+Y/Y3HI_OFZJ
+it still	s(YIZNZ
+it stop	x!Z@IHGZ[hY
+it take	xHHM^
+it tell	l(]-Z3J:[>J@GDJEJHDIXKZUJV]
+it ten	{MXhX
+it the	s/]@]HJZGfG
+it then	{/ZZZ
+it till	{@]
+it to	m.^3J>F@[BJCJDIG[HCIJK[OJU]VZZX]JaIhJ
+it told	tX]
+it took	v@JB_CYHIXJ
+it turn	v!_UE
+it up	v-]@JHI^XdY
+it used	xBIH[Z[
+it violat	x/YNY
+it want	e(J+J-G/H3H>_BJC_DIH?IaKZMJNHOYW]ZCaJhG
+it was	h!E/Z>[@]BJDJIJK_OXZC]Z
+it went	xZZ
+it will	v@JH_IJZF
+it with	t?]HHKZZG
+it work	h%J(_-J/J9G>J?Y@EBeHCIIKIMGP[VIZI
+it wrong	v#]
+its a	x-^HJIIKI
+its ad	{8Y
+its alway	{-IT[Z[
+its been	xBYOIa]
+its declin	xHJO]
+its fine	xBZbX
+its internet	{HGc]
+its lock	{#[
+its long	x-_@YHHTJ
+its not	o?_HGVZhY
+its off	v8JU]d]
+its ok	{9^BGaJ
+its on	{-_HE
+its own	o/X6[?ZB[E[HJNJ^X
+its owner	{#I^Y
+its password	vZJ^_
+its peopl	x8]
+its right	v%J0[
+its still	{!X>X
+its the	vKXOY
+its too	vDYK]
+its user	s8[F[HIZI^Z
+ive a	x>JC^HFZY
+ive been	o-J@GHEKZXGZaaYhX
+ive change	vBZMZZI
+ive forgotten	vDXHJZ_
+ive gone	{@X
+ive got	x>[BIHJZX
+ive had	v-JK^ZJ
+ive just	t@]ZHhZ
+ive not	{?J@JH^KZ
+ive the	xdY
+ive tried	{NXhX
+j ai	d#X-J9I>X@ZCIHBIXKHMJNZXZZ^]]aZhJ
+j en	{CY
+ja esta	{+YBY
+ja nao	{?Y@ZKJ
+ja usei	xKY
+jag ar	t#Z9^:Y>GBZHFVZ
+jag bytt	{@X
+jag det	{h]
+jag far	xa[
+jag har	n*Z>YCY
+jag inte	x(Z>[HIZ[
+jag jobbar	{(Z>]ZI
+jag kan	t>JKJVJ[ah]
+jag loggar	{ZJh]
+jag saknar	{(ZC[
+jag skriver	{O]
+jak ustawic	{HX
+jaki wiesci	{9]
+jamai inscrit	xDY
+je connai	{ZG[a
+je dois	{KJh]
+je l	{@YK[
+je me	x@JZJh]
+je n	f?I@GBJCaD^IJKHMJVJZZ[Z]]hH
+je ne	g3H9J>]?ZCJHGIJK[OJV^Z[
+je peux	{@IHIX]Z]
+je suis	m#^(X+Z:Y>Z?J@IBZCIDHHDKJVZZG[[]XaJfJhJ
+je tape	xO]h[
+je valid	{HJZ]
+je veux	o+[CJDJH[KJZY[Z
+je voudrai	v?Y@]H[
+jede mal	{NY
+jest nieprawidlow	xh]
+jest tylko	{?[
+jest wlaczon	vV]dX
+jest wylaczon	t!ZUXdX
+jest zablokowan	x#Y
+jest zbyt	{-Y
+jeton d	{,]HI
+jetzt gesperrt	{#[XX
+jetzt nicht	{@YX[
+jetzt soll	{X[
+join domain	{4F8]H[ZJ
+join the	{HZ
+join to	{8[
+join via	{G]_H
+jusqu a	x9Z@Yf[
+just 33001	{&]
+just a	{CZ
+just got	x@^
+just look	{#X]Y
+just my	vC]
+just not	{IIZ]
+just now	{BX
+just one	t*YC^ZI[J
+just reset	xMaZC
+just says	vIHKJZ_hJ
+just the	v0[C[HIfJ
+just to	tB[ZF][
+just unlock	xhY
+just want	q9X[X
+juz uzywan	xKZ
+kan aterstalla	{=[
+kan de	{>[aH
+kan het	o9J@aHJKJMJU]V[ZG^XhJ
+kan inte	d#J(D)Z*I-F0J4J6[7J8^9I:Y=I>a?IBHCJDIHCIHKYLIMGNHOIP]UIVCXIZ[[Z]H^X_JaIbHdDe[fJgJ
+kan jag	{([>GH[
+kan mijn	{Z^
+kan ni	{#Z9^HJZJaI
+kan niet	n!I#J:X>[@IHIIJK[MJVDZ[[]^IhZ
+kan stanga	{B]ZJ
+kan wachtwoord	x6]ZG^]
+kann das	v#X@[
+kann den	{?]ZJ
+kann ich	s)X?YH]T[XZ
+kann inte	{O[hY
+kann mein	vZY
+kann mich	{Z[[[
+kann nicht	v4Y@YZZ^J
+kann nur	x:[V]ZH
+kann password	xZH^^
+kann sein	x:YV[ZH
+kann sich	x:XHJMZgZ
+kanner inte	x:ZHEM]gY
+kazd haslo	{N_
+keek mee	{@[
+keep ask	sHZ
+keep crash	{HX
+keep fail	vH^ZI
+keep gett	o#ZNXZJf[
+keep it	v7]@[HYZE
+keep my	vDYHFK]ZI[YhI
+keep on	{HGNYZ[
+keep prompt	{HY
+keep same	{KX
+keep say	t#H@HHDIJKITZZ^ha
+keep tell	xNZ
+keep the	o@JBJKZLYMJZJ^]gX
+keep try	v-HI]
+keep want	xMXgZ
+keep your	t#J+aD]HDZH
+keer fout	x#]HHTZX]ZH
+keer op	{@Za[
+kein #	{@ZYX
+kein anruf	{3ZaX
+kein berechtigung	{%X(^
+kein email	x>GDZHHa^
+kein gestellt	{UZ
+kein kennwortruckschreiben	{fZgZ
+kein lizenz	{=Z
+kein neue	{:X]]
+kein p1	x=]
+kein password	{=[
+kein recht	v%Y([0[;Z
+kein reset	x.X1ZW]ZI
+kein richtlini	xW_
+kein ruckschreiben	v8X=[
+kein sicherheitsinformationen	{DY
+kein sms	s>JDJHIa_
+keinen code	{X[
+keinen zugriff	x>]
+kenn ich	{>IHXZI[]
+kennt das	{HFM_
+kennworter sind	{-GK_
+kennwortruckschreiben ist	vd]fJ
+kennwortzurucksetzung aktiviert	{U[
+kennwortzurucksetzung fur	{EIW[
+kennwortzurucksetzung ist	v)[UYf[
+kennwortzurucksetzung nicht	x?[EZ
+kennwortzurucksetzung registriert	xD[
+kept by	{7Y
+kept using	{#Z
+key but	{?Y
+key mismatch	v6]
+key not	x+JDHHIY^
+keyboard and	{#X
+keyboard layout	{hY
+keys in	xHY
+keys not	v6_HIOH
+keys out	{6_HF
+kierunkowego kraju	{3^
+kies een	{-]@JKZZG
+kind of	xIX
+kiosk account	{GZ
+kiosk user	{HHZJ^]
+klappt es	{%[
+klappt nicht	xZ_
+klein letter	{I[
+klick auf	{bY
+klok van	{HJR^
+klopt niet	t6[HYO[RZdHfI
+knappen aterstall	{(]ZJ
+know i	{-_HIKI[IhJ
+know it	v>[@XBYHFM[ZG
+know my	j-I?I@YIJKIMH[abIhH
+know that	{-[HIaZ
+know the	sBXHJM]ZIhX
+know their	{HHKI[^
+know what	{HJMZ
+know which	xAXHY
+know why	{&_ZH
+know your	{ZGh]
+known to	{JX
+kod idzi	{>Z
+kod przychodzi	{>Z
+kod via	{aX
+koden gar	t>_C[HI
+koden kommer	x>]aX
+koden skicka	{>X
+kodu sms	{aY
+kollegan kan	{V^
+kollegen konnen	{V[
+komm ich	v!X)[D[HJ
+komm nicht	vHJVIZaaJ
+kommen nicht	{GXHZaH
+kommer ihag	{IJK_
+kommer inte	m%J+X0]3G;Z>FCJDIHEIIKFLYOGTJVIXJZa_Ja]cYdIh[
+kommt an	{6YaZ
+kommt nicht	o,XHITZZIa_cY
+komt er	{;[KZ
+komt niet	m+]3JDIHILYOZZJa[cY
+komt te	{-]HHXGa]
+konnen ihr	v@JCZP]ZH
+konnen nicht	vF]PY
+konnen zurucksetzen	{)XVZ
+konnt das	{BZeZ
+konnt nicht	x,Z4]HIeX
+kontakta administratoren	{![)I*HPJZ_
+konten ohne	{L[[X
+konto ar	n!X#ZTXVX
+konto fehlen	v%ZCZ
+konto for	xV[XY
+konto ist	m!X#YVY^Y
+konto jest	t!Z#Y
+konto msol	{%^
+konto nicht	v3YQZVZ
+konto nie	xV^
+konto noch	{!Y
+konto wurd	q!XHY_]
+konto zablokowan	{#Y
+konto zostalo	{!XTX
+konto zu	{XY
+kontot ar	t!^XI
+kontot last	{#Z
+kontot saknar	{%](I
+krav tva	x*ZCY
+kraven pa	{I[
+krijg geen	t>HZ^aZ
+kunnen julli	{#[9Z
+kunnen niet	x8]P]
+l a	t+Y-X=[@XHI
+l accesso	xH^ZZ
+l account	i!X%[3YDIHGVYXX[[_[
+l activation	{,]dIeZ
+l ad	f!]#J%Y-J/[>J@JHHIJKJNJPZT_VJZIdIfYgY
+l admin	t([?^EX
+l administrateur	t(Z)J,[PIU[VGW[ZH
+l adress	{3Z>X
+l agent	v-Z0Y
+l aggiornamento	{f^
+l ai	{@YK[
+l ambient	xc[
+l amministrator	n([)J*J,I-JEXHIPJU]VYZ[
+l ancien	f-J3G9I>_?I@HBJDIHEIIK]McOIZIaGha
+l annuair	o!Y3^7]>IHJ_Z
+l app	v(J?^C[HI
+l appel	{?[HIa[
+l appli	{?Za[
+l application	v?[CZ
+l assistant	v+Y,[HIe[
+l ecran	p+X@YHDZJ[Zb_
+l ecritur	v%[d^
+l entrepris	qDXKJN^PZVI
+l environnement	xEZWIc^dJ
+l ha	s-X/[@XBZ
+l heritag	{;Z
+l heur	vHZR^
+l historiqu	{5Z
+l ho	s@[K]
+l horlog	{RZ
+l imprimant	xH_
+l inscription	xDaHI
+l integration	{dYe[
+l option	q([?[DJ
+l opzion	x(]
+l organisation	xUHW]
+l organizzazion	oNJW^dX
+l orologio	{RZ
+l ou	q%[;XF^
+l sms	t3J?]CI]]
+l uso	xTXV[
+l utent	k+X3ICZDJHHIJOYPXVZZJ]Z^XaX
+l utilisateur	f!J#Z+X-H3Z:Y>J?I@IBJHFIIKJMJNJOYPZUJVXXYZG]Y^^dI
+la acepta	x9IK[ZJh]
+la acepto	{/[
+la anterior	t@JK[M^hY
+la app	t?ZCZHJa[
+la auditoria	{cZ
+la boit	v>^FJ
+la cambi	s@_M[
+la cambio	v@JBZZGh]
+la case	{^Z
+la casella	vH[^[
+la casilla	x^[
+la chiamata	x3J>J?]HHa^
+la clav	k#]@XD^KJL[MJbYhI
+la configuracion	{EZ
+la configuration	{eX
+la contrasena	[!I#Z%Y/J3J6Y7Z=J@YBFHJKJNYUI^XbId[fJhZ
+la cuenta	i!^%[2^3Z@JDJHHIIKJLZVJZE[[^Y_YhJ
+la de	xK]MX
+la del	xKaZJ
+la directiva	n!J-X?[HGNaWZcJ
+la e3	{=aZF
+la email	xHYaY
+la empresa	q-ZHIN]U[
+la escritura	m,Z=Yd[e[fY
+la fa	x@X
+la fin	{]]
+la herencia	{;Z
+la hora	{R]
+la impresora	{H]ZI
+la laptop	{B]HGMGbZ
+la licencia	{=Z
+la list	x-Y
+la lista	x-]
+la llamada	{HIa^
+la mia	l!X-J9X:Z@ZBJDJHFIZKGMJNJVYZa
+la mise	{f^
+la misma	{K[bZ
+la nube	k/^0^6JHIJYPZTZ_YcJdJ
+la nueva	oB]HFK[MaZG
+la nuova	n>J@JB_HDIIKZM_NZZFbX
+la oficina	x3J9Z>[?[HG
+la opcion	x([[X
+la organizacion	pN]UHW[dY
+la ou	q;XF]GX
+la page	m+_-]>I?IDYIIKJXZZX
+la pagina	k+^-]3J>J?J@JCJDXHJKJOJVJX^Z]]JaJ
+la pantalla	q+XHGba
+la password	[#Z%I-H/I7X=I>Y?IDIGJHHIXKBMYNHUIVIWJZ^[^]IdZfIgIhZ
+la pc	vHJMXb[
+la policy	{N[
+la politica	tN_
+la politiqu	{HJN^
+la procedura	x+XHJ]ZeY
+la propria	{^Y
+la prova	{=_ZJ
+la prueba	{=^
+la que	{h]
+la quier	{K[
+la rechaza	x-[KYZI
+la rechazo	{-Y/[
+la reecritur	g,Z-J4Z8J>J@IBJGYKJMJNIPIRXUJVJZZbJcJdZe]fXhI
+la reescritura	o4[6X=JRYZ[eX
+la registrazion	{+YDX
+la regl	xGXKJN]
+la reimpostazion	k(JBHHZSIU[VJZbfJ
+la reinitialisation	d!J%I(F)Y:H?IBHHIMJNJPHS[U]V^ZbbJdHfG
+la rifiuta	{JX
+la sim	{>_HG
+la sincronizacion	vM[f]
+la sincronizzazion	xGIM[f]
+la stampant	{H^
+la strategi	l?]CJDHHINaWZZJ
+la sua	v!Y8XIZK[
+la sucursal	{M[
+la suya	{I[KZ
+la synchro	{d[f]
+la synchronisation	{GZHJ
+la use	{K]
+la vecchia	k#Z9J>JBJHGIJKIMaZIg]ha
+la verificacion	v3[?ICY]Z
+la verification	v3ICYO]
+la version	{H^
+la vieja	s9IHIIJKJMah]
+la vm	tHJRZf^
+la vpn	vH_MJ
+la vuol	{K]NZ
+la web	{M[
+laat me	{X]ZI
+lack permission	x(X
+lack someth	{HHI_NJZH
+lack the	m%[([3Y5_HF
+lagt in	{CXDZ
+land in	{!I/^>]HHZH
+laps password	{@FHaZJ
+laptop and	x]X
+laptop is	qH^ZJ
+laptop not	xH^bI
+laptop request	{HY
+laptop says	{#ZHI
+laptop screen	{HX
+laptop show	xHFb^
+laptop still	tHEM^
+laptop will	{HIM]
+las clav	{/I0]6Y
+las cooki	x.Y
+las cuenta	v*]GY
+las licencia	{=X
+las pregunta	{X]
+las ultima	{K^
+las upp	{#Y
+lasa upp	q#]HIZJ[abI
+lasst mich	vX[Z^
+lasst sich	s6X@YH]
+last #	oK^
+last chang	x@]UZZF
+last dc	{4]ZJ
+last for	{TZ
+last i	xT[XX
+last month	m#[/Y6[8[=[HCKH
+last name	x-H@JH]IYKHZI
+last night	q@YH[KJU[ZEc[fY
+last one	{@YHY
+last page	pHDKINZSJZa]Ie^
+last password	xH_KG
+last quarter	{HIKYa[
+last step	oHFZZ]]eX
+last two	oK[O]ZG
+last week	k)X/J8Z:J>[@GBHCYDJG^HCKYTJV[_[
+last year	t:YK^ZG
+later on	{+GD[
+later opnieuw	{@[TX
+later the	x/YL[MX
+latt att	v-[
+latw do	v-[
+lauft nicht	v0YfY
+lauft nie	tL^
+ldap not	{4G<[
+ldap onderteken	{<]
+ldap option	{<[
+ldap password	x5X
+ldap server	m5[
+ldap sign	s<Z
+ldap signer	{<^
+ldap traffic	k<]
+ldap 署	{<^HJ
+le autorizzazioni	{%Y
+le bouton	{([
+le centr	{gY
+le changement	{HIZ]
+le changer	v@^
+le client	{:XBX
+le cloud	q/ZPZgX
+le code	g3J>^?YCJFJHEIIZG]Iab
+le compt	j!X%_@JHHLZMJZI[]^Z_]
+le connecteur	{<X
+le dc	v-J4]9JHJJ]M[
+le droit	x([X[^X
+le journal	{NX][
+le licenz	x=]
+le lien	tHZbZ
+le meme	x@ZK[ZI
+le mien	s3H>JHIIZK^O]
+le modifier	{@Zh[
+le mond	v-]9[@IHGKJSZU[
+le mot	_#I-Z6X7]:J@IBEIXJXKEL]MGNYUJb[dZ
+le navigateur	v.Y]YbZ
+le nom	x-aIE
+le nouveau	l-J>J@IB]HGIIKYMbNGZ[
+le numero	o3Y>JO]a[
+le pare	xHZc_fJ
+le password	v/G0^H[ZI
+le pc	xHJM]
+le phone	t3F>E?HDIHFM]OZa]
+le portabl	{B[HFb]
+le precedent	xMZh]
+le proxy	{c[
+le refus	{IIKGNXO^
+le remplacer	{@]
+le role	{(X
+le serveur	pHGRXYXc]fY
+le servic	sHHUJcZfa
+le sms	s>I?^HIIJ]]
+le texto	{>^?]HFaJ
+le ultim	xK_O[
+le vpn	{H]
+le web	xM^
+lead to	{HXg[
+learn how	xdX
+least #	s@IN[
+least eight	x/[
+least one	s@XHII^
+leav and	xHZ
+leav out	{G]HH
+leaver should	x!DH_
+leden van	{P[
+left for	x![@[C[DJHG
+left my	v>[HI
+left out	{GY
+left the	m>HA^HFZJ]_
+legacy protocol	{Y]cG
+leicht zu	q-bIH
+length age	{HHN^
+length complexity	m@YHIIJN^
+length of	{2[HJ
+length requirement	{I^NE
+les admin	v)Y*ZPZ
+les administrateur	t)^
+les autr	v%[*[HJV[
+les compt	vGX[YdY
+les cooki	s.^
+les donne	{3]>X
+les droit	v%Z(]HJ
+les licence	x=Y
+les membr	{P]VJ
+les mots	x0]H[KIdY
+les question	x?Y
+les utilisateur	{)][Y
+less than	v@Z
+let it	{.XNZ
+let me	g)[>J@]B^CJDHHEIIVJX^]JaJhH
+let the	v=YZY^I
+let you	xB[HIZIaZ
+letra cirilica	{/Y
+lets me	t@[HJKIh[
+letter accept	{/^IH
+letter and	qHFZ[
+letter digit	{IFN^
+letter in	q/Z3_@ZIG
+leut dort	{8XF]
+libr servic	s)_BJUaVHfH
+licenc for	tHY
+licenc need	{=^HG
+licenc not	{=Y
+licenc was	{=^HI
+licenca do	{=X
+licenca necessaria	{=Z
+licence are	qHY
+licence for	t=]UJ
+licence miss	{=[HH
+licence necessair	{=X
+licence not	x=Y
+licence requis	{=X
+licencia de	{HX
+licencia necesaria	{=X
+licenser sakna	x=^HI
+licenti ontbreken	x=_HH
+licenz necessari	{=[
+lid van	{V_
+lien reinitialiser	vb[
+lift the	vT[
+lightweight agent	{%I0^
+lijst met	{-^
+like #	t3Y@Z
+like 12345	{-[
+like an	{I]
+like it	x/YHJTZ
+like that	{-Z
+like the	x/[NZZJ
+like to	q(JHZK]ZIhI
+limit of	{2YHIX[
+limit sam	{Q]
+limit to	xG[HIVY
+limit who	{Q]
+limitada msol	{QY
+limitado a	{VY
+line of	{4[HEcZ
+link and	x7[ZI^Z
+link at	tHGZHb_
+link between	xHEc^
+link does	{HY
+link fail	{UIZJb[
+link in	vH]Z^bE
+link is	vHX
+link not	vZ]bG
+link on	o:YH[ZF
+link to	pHHZY__bJ
+link under	sHJb_
+list is	x1JC]HX
+list of	l-YK[V[
+lista de	x-]
+lista personalizada	{-Y
+lithnet password	xHGJ^
+live account	{!EH^
+live at	{7X@]HJIJNI
+live in	t-]ZH
+live on	{HI_[dY
+live with	{7Y@Z
+lizenz fur	v=ZHY
+llega al	x>X
+llega el	q>_aJ
+lleva mi	xI^
+lo intent	{X^
+lo uso	{3G>_OF
+load a	{J[
+load and	vHZ
+load the	{HJb[
+locali non	{6Z
+locat ma	{HJe[
+locat the	{HHZI_^dHeYfI
+lock after	s#]@IBHHXLJZJ^H
+lock and	t#Z>HH^TG
+lock automatically	{#X
+lock becaus	t#YHJ
+lock by	v#]HFT[[Z
+lock can	{HY
+lock for	vHXTY
+lock her	x#^HE
+lock him	{TZ
+lock in	k#XHYT]
+lock it	x#JTY
+lock me	t#Z@IHITZZH
+lock my	vHY
+lock myself	t#[HI
+lock on	t#_@XHGXI
+lock out	^#bHEX^
+lock screen	d!IHGTJZH[[bb
+lock temporarily	{#[TI
+lock the	s#]>JTI^XbI
+lock to	oT[
+lock user	vHJT[
+lock was	xh[
+lock your	{HJTZ
+lock youv	{TY
+lockedout in	{#GT]
+lockout after	v#XTY
+lockout counter	{T[
+lockout duration	xHZ
+lockout in	v#ZHI
+lockout threshold	vTY
+lockout trigger	{TZ
+lockouttim ni	{%Y
+log in	c!H#]%I(I*I,J3J4J=J>G?G@IBXDJGJHaIJKGM^NJPJTIVIZ^[J]I^I_GaEbHhY
+log into	{ZX
+log of	vHIZ[
+log on	n@IBXHIM]ZGg^
+log says	n/]6XHGMIZF__
+log show	n/JHGJ]ZY]aaIbH
+log what	{&]/YHHZH
+logg in	m#IB]HZ^JhY
+logg on	p!ZHHZYbZhX
+logga in	{BZZG[^
+loggar in	{ZJh]
+login attempt	x#^HJTG
+login do	{b]
+login fail	sHbZC
+login is	t![#YHBI[^^
+login not	q7JHHZ^bZ
+login page	{7]:YHISITI
+login says	xTYZFb[
+login screen	iHGZJba
+login to	{H[ZH
+login was	{![HI^Z
+login with	{/HM^bJgI
+logo de	{H[
+logon cannot	{b[cH
+logon is	xH]
+logon screen	mHJMYb]
+logon show	{bX
+logs in	x:YLY
+logs on	{LX
+lokaal niet	{0[6]HJ
+lokal ad	vN[g[
+lokal configurati	{E]
+lokal directory	x7[_ZdY
+lokal integration	{d^
+lokal katalog	x7]HJ_]dZ
+lokal konfiguration	xE^
+lokal omgev	vHJc_dY
+lokal verwaltet	{d]
+lokala ad	xg[
+lokala miljon	xc_
+lokalen ad	t_ZgX
+lokalen konfiguration	{E[
+lokalen umgebung	tE[ZIc_dZ
+lokalen verzeichni	{7Y
+lokaln ad	{/Xg[
+long and	{@Y
+long does	s#GHBI^KJM]TZXXZI
+long enough	v-Y
+long is	{>IH_ZJ
+long number	{IJOIZa
+long password	v2Z
+long until	xHJMZ
+longer exist	{4[HY
+longer have	q>_HE
+longer offer	x?]HJ
+longer support	{1Y
+longer than	t2Y
+look at	tHIZ]]XfJ
+look for	s#X4[N[_X
+look like	{?JTZ
+lors de	s%_,^ZXdG
+lors du	{5Zd[
+los administrador	v)Z
+los controlador	{JY
+los dato	{3]DY
+los permiso	{(Y
+los requisito	vIXN[
+los usuario	{)[[X
+lose my	x>XHIZX
+losenord ar	oUZZJ^]dY
+losenord for	{,[dI
+losenord fran	{@[JYZJ
+losenord fungerar	{ZZ
+losenord har	xBYM_ZI
+losenord i	{-Y
+losenord men	{L[ZG[^
+losenord pa	x%Z2[HIZIbZ
+losenord till	{BJH^ZIdZ
+losenordet ar	p-Y@[BXIYZJ^J
+losenordet foljer	{-X
+losenordet fungerar	vB^HJMZZE
+losenordet hantera	xda
+losenordet har	vK_Z[
+losenordet innehaller	{-YI]ZJ
+losenordet uppfyller	{NZ
+losenordsaterstalln ar	{UY
+lost contact	{4]>ZHIRJcF
+lost his	{=YHJ
+lost it	{>HHFZ_
+lost its	q%J0Z=ZHEc^
+lost my	p>Z
+lost the	x(H)^*J>[HHZJ
+lost their	{=]D[HJZH
+lower case	qIZN]
+lower digit	{IY
+lowercas letter	xIY
+lsass on	{JY
+luck with	{9[@YZH
+lui a	{=Z^Y
+lui meme	{BY^Y
+lukt niet	t=]@JZZ
+m365 admin	tg]
+ma ci	{h_
+ma demand	{9^HH
+ma error	{HJe[
+ma l	{?X[X
+ma non	s?YHHM]ZG[^
+ma uprawnien	{%^
+maar een	v@ZCZ
+maar hij	{@JO^ZJ[[
+maar kan	{ZG[]
+maar niet	vHHM]bZ
+machin is	s@EH_R[
+machin runs	{RY
+machin with	{fX
+machtigingen om	{(^
+macro do	{H[
+macro excel	{HY
+made a	x@ZHIMY
+made it	{-]@ZZJ
+made so	{ZG^_
+made us	{HIY^
+mag dicht	{B^ZJ
+mag geen	{I[KX
+mag het	{@X
+mag ik	{@YX]
+mag niet	s(])J@ZHII^K[ZI
+mai registrato	xDY
+mailbox and	{D[HJ
+mailbox that	{>[HG
+mais acesso	{3J>]
+mais entra	{/Z
+mais il	x+[@ICJIIKGO^[]
+mais pas	t3J>G?^HHM[bZd[
+mais tard	x@[Z[
+majuscul et	{IY
+make a	{ZY
+make him	{+YLZ
+make it	s+[@YZJ
+make me	xK_hF
+make remot	kHIQ_
+make sure	vH]
+make the	q%[N[PGZI
+make your	{-X
+makkelijk te	v-Z
+mal escrito	x3a
+mal format	{3X
+mal la	v#a4[@JHIKIZGhZ
+man fur	{=JH[
+manag by	p7YEIHJZIda
+manag elsewher	{7Z:^ZHdI
+manag on	p/Jd_
+manag servic	{0XHXVJ
+manag the	v-H7[H[dX
+management agent	m%^0J8^HHe[
+manca il	x3]5X
+manca un	x(]?HC]
+manca una	{3[IXOH
+mancano le	{=[
+manga felaktiga	{#_HJXJ
+manga forsok	t#YXX
+manga ganger	vX^
+manqu les	{=X
+manqu un	{3[CZOI
+many account	{;^HH
+many attempt	nX[
+many character	xHII]
+many code	{XY
+many old	{HIK]
+many peopl	v-]HZKJ
+many request	xX[
+many reset	xXY
+many thank	{9[
+many time	f#_-]@JKIT[ZH
+many trie	x#IXZ
+many wrong	q#]HITZXH
+mapp driv	{#^HH
+march pas	pG]HZLYZ[fI
+march sur	{M]
+mas nao	t?]HIM]OIZE[^
+mas o	x/ZM[TX
+mas tard	x@[ZZ
+match a	{-^HI
+match any	{AHKZ_[
+match does	{H[OG
+match found	sA[
+match more	{A^_H
+match on	{_Z
+match our	{HEO^
+match the	nO]
+match were	{AX
+match what	vO]
+matin je	{@]
+matter how	{IIh]
+matter what	{N[
+mauvai mots	x#Z
+maximo de	{3GOIX_
+maximum length	{H]
+may be	p3I@XHGSYW[ZHa[
+may chang	x^Z
+may not	k(^-[BHHCLHZH^^hJ
+may query	{Q[
+may read	{%YH[
+may reset	x(F)IH_VX
+may see	{%Y
+may succ	{cY
+mdp ce	{@Y
+me a	m9J>H?Z@YDJHaIJXJZ]aH
+me and	vHXaY
+me as	x(]*Y3ZVI
+me by	xCJD[
+me can	{V[
+me chang	v@HB]
+me choos	{HGI]KJZJh]
+me connecter	xHHZX[[b]
+me deixa	xKJZ[
+me deja	n(J@IB[KXVJXZZ^aJ
+me demand	{KIh]
+me dice	x@XV[
+me dieron	{!]ZG
+me dit	xI[OZ
+me falta	{C^
+me faut	{H[
+me five	{a[
+me for	v*[CJHY
+me from	{HHX][Z
+me im	t(^HIVZZI
+me in	q!](YB[HHZF
+me it	t!X*ZHJVY
+me la	v@]
+me laiss	{X]ZZ
+me llega	xaY
+me lo	x>[K]ZI
+me manqu	{([CZ
+me niet	{X]ZI
+me noth	{D[ZGaZ
+me ofrec	{?[
+me on	{!Z@[ZF
+me out	v#ZHY
+me pick	{@]hJ
+me pide	v*X9Jh]
+me pleas	{#Z
+me qued	{#_HJKJTJZG
+me reclam	{I[
+me refus	{HZZ[
+me registr	{DX
+me registrei	{DX
+me reset	tZ[
+me someth	{!Z
+me suis	vDY
+me that	v@XHHV[
+me the	pHZaI
+me this	{@YZJ
+me to	b!J(F*I.]3G7^9G:[>H?H@JBICFDZEJKINJUIVHXXZc]JaEhH
+me try	xBIKJX_ZD
+me type	x@]KZZGhI
+me use	xKY
+me what	xZJh[
+me why	{@]
+mean that	xAX
+med det	vB[ZIh]
+med mitt	{9[Z]
+medlem i	{HJV^
+medlemmar i	{P[
+mee nu	{@[
+meet and	{HJ]^
+meet complexity	{I]NF
+meet length	{@Z
+meet policy	xHHN^
+meet requirement	xIIN[
+meet room	qH]
+meet the	f/[HINX
+mehr auf	{>Z
+mein alte	x>XHJKY
+mein benutzer	{!]
+mein drucker	{H[
+mein konto	k!Y#]DYHJV[[JhZ
+mein nummer	x3YOXaZ
+mein password	f#IBJHDKGMJVZZc[^^JhI
+mein phone	{#]MG
+mein telefon	{>YHJa[
+mellan tva	{9J@[IJK^
+member are	{HJPXVX
+member of	mHHP^VZ
+membr de	{P]VJ
+membro de	xPX
+men alternativet	{?[DI[Z
+men erbjud	{?_
+men for	{*[V]
+men inte	sHHM^V]bZ
+men kan	{ZG[^
+meno comun	{-Z
+mention of	{H^KH
+mention the	xHY
+menu in	xdY
+merci beaucoup	x9]BY
+merci de	x#[BIZZ
+mesmo dia	x@^ZJ
+messag at	{ZX
+messag is	{HJa[
+messag not	xHJZ[
+messag on	xdY
+messag option	{?Y
+messag says	xUYXX
+messag the	{TX
+messag was	x?[HGZ]
+messag when	sHIZXaZ
+messag with	x3IHFa_
+mesur de	{EY
+met de	qB^HHO[ZHaX
+met it	{NY
+met mijn	{9YZZ
+met uw	{cY
+met verboden	{-^
+method and	s?ZBYDI]X
+method are	x>^?JZI
+method but	{+[>H
+method et	{CY
+method for	{*H?YHY
+method i	x?Y
+method in	x?EHaTJ
+method is	p?_CG
+method mais	{+[
+method nicht	{?]CJHJ
+method not	t+]?YCHDI
+method only	{CY
+method peopl	{C^
+method register	o+I?JHZ
+method requir	xCIH^
+method to	p*YC]HF
+methoden #	{C^
+metodo de	v?]CY
+metodo e	x+Z
+metodo mas	{C]
+metodo y	x+X
+metody a	{*Z
+meu acesso	{!]>JHHZZ
+meu celular	x>[HI
+meu chamado	{9[
+meu nome	{I_KI
+meu notebook	{HZM[
+meu numero	x3X>JIGO]
+meu telemovel	{3[
+mfa al	{+ZDIHYaG
+mfa and	{?HH[
+mfa code	{HZaI
+mfa for	{HY
+mfa keep	xHZ
+mfa not	{?[HXaE
+mfa prompt	xH[
+mfa registration	xHY
+mfa reset	{>JH[
+mfa sett	{HY
+mfa sms	{HX
+mgpolicyauthorizationpolicy allowedtousesspr	x)[
+mi acceso	{![HIZZ
+mi cel	{>]aY
+mi celular	{O]
+mi chied	{*Y
+mi clav	q#J:J>J@ZCJDIIJKIZa[[hY
+mi companera	{V^
+mi contrasena	m@IBJDJHGI[KZMIVJZ^[[
+mi cuenta	i!^3FCHD_HGV_ZY[J
+mi fa	vX[ZY
+mi hanno	x!]ZH]]
+mi manca	{(]?HC[
+mi nombr	{I]
+mi numero	v3YIHOZ
+mi portatil	{H^
+mi propon	{?Z
+mi sono	vD]
+mia password	t@JHHIIKHZa
+mia richiesta	{9^HJ
+mich aber	xZI[[
+mich ausgesperrt	x#[
+mich jetzt	{DXX[
+mich nicht	tZ^
+mich nie	xDY
+microsoft #	a#H*J-J/_7H@JHFIIKJMHPJRISATdZIcHdEfIge
+microsoft account	{>GH^
+microsoft authenticator	x>JHY
+microsoft com	jSJgc
+microsoft entra	g)]1JRISDTGcJfc
+microsoft has	sS^ZHdX
+microsoft hat	{S[
+microsoft is	{SY
+microsoft keep	{H]aF
+microsoft lock	{TZ
+microsoft login	{#HT[
+microsoft own	{*[SJTZgI
+microsoft page	q7[HGTZ
+microsoft reset	t7YSY
+microsoft sinc	{cZ
+microsoft sspr	{)Y
+microsoftonlin com	f.Y7JHGSbZIcbfJgI
+middl of	sHJ]_
+miembro de	vP^
+mijn account	k!Z#_%J3J>JHEPJV[Z[[F^J
+mijn laptop	{MZ
+mijn mobiel	{CXO[
+mijn nummer	{3[OY
+mijn oude	{>XZJh[
+mijn telefoon	x#]
+mijn vast	{>[K^ZE
+mijn verzoek	{9^HJ
+mijn wachtwoord	l(JHJIIKGMIVHZb[_^JhF
+min age	t@]
+min atkomst	{!]HIZ^
+min telefon	{>Y
+mindesten #	{IZ
+mine at	{@[
+mine does	{IIO]
+mine has	xHX
+mine is	nI]
+mine not	v([HHV]ZJ
+minha conta	i!^#X3JD^HHIHVa[J
+minha senha	j#J(JBHDGIYKXMIUJVHZa[]bJhY
+minima #	{@JI_
+minima da	{@Z
+minima de	x@Z
+minima della	{@Z
+minimal wachtwoordduur	{@Y
+minimalny wiek	{@Z
+minimo desd	{@^
+minimum age	tHZ
+minimum length	{I]ZI
+minimum password	g@[H[
+minimum version	{5^
+minpasswordag #	{@^HJ
+minsta losenordsalder	{@aHIIIZJ
+minut after	x#Z@ZHH
+minut ago	n/G@]HGM_hX
+minut fast	{RY
+minut late	xHJRZaX
+minut later	x@YMY
+minut still	{OIa]
+minut until	{M[
+minuten achter	{HIR]
+minuti fa	{M]
+minuto atrasado	xRZ
+mio account	j!I#X%I3ICJD_HFPJV_Z]
+mio cellular	{3ZO[
+mio nome	{I^ZJ
+mio numero	x3ZOZ
+mio ticket	{9]
+mir fehlt	{(Y
+mir nicht	x(Z>X
+mis a	{1YMY
+mise a	{f^
+mismo dia	{@]ZJ
+miss at	{H^ZG
+miss for	t(]HJ
+miss from	nCGD^VY
+miss in	x/JHJ__
+miss on	l%Z?YHI[X
+miss or	v3[DI
+miss the	v%Y
+mistyp in	{,_HI
+mistyp it	{#Y
+mistyp the	{KJh^
+mit adfs	x7Y
+mit dem	s>[HEMYZZaY
+mit der	nOXY[ZYc[
+mit entra	{HJfZg[
+mit ruckschreiben	{P[
+mitgli einer	vPZVY
+mitt ar	{IZK[
+mitt arend	{9^
+mitt gamla	{ZJh[
+mitt konto	m!^#Y3JD[HJV^ZG
+mitt losenord	qKJVJZ_[^hI
+mitt nummer	{3ZOX
+mix of	xIZ
+mn ww	{>^@[HJZH
+mocht mein	{[X
+modifi hier	{@]
+modifier son	{^[
+moet er	{*Z@Z
+moge odebrac	{>X
+moge uzyc	{KZ
+moge zmienic	xZ[
+moge zresetowac	xZ[
+moi meme	{)YV[
+moje konto	q!Y#YVZ
+moment ago	{MZ
+mon acce	{!^HHZZ
+mon compt	g!Z#]+JCJD]UJVaZI[J
+mon email	{CY
+mon identifiant	{IY
+mon mdp	v@JHFZ]h[
+mon mot	h(J-IBFKXMHNIZa[_^J
+mon nom	{-II^ZJ
+mon nouveau	{@Z
+mon numero	v3[IIO[
+mon ordinateur	vH_MYZI
+mon phone	tHX
+mon portabl	v>ZC[HGM[
+monday and	{@YSJc[
+monday morn	{#Z@X
+monday with	{@Z
+month ago	xK[ZJ
+month old	{MY
+more detail	xH[
+more error	xB[HXZH
+more information	t+]CHZZ
+more it	x#X+[
+more sinc	{)Z
+more than	iAcBIHHR[_F
+morgen wieder	xXZ
+morn and	n@aKJ
+morn the	{#Z@X
+mors och	{@X
+mostra #	{3HIIO^
+mot de	R!I(J*J+J,X-Z/I0J1J3H4J7X8J=H?GB]DIGHHHPIRJSITIUHVHWHXIZ_[Z]Y^X_JaHcHd[eHfGh]
+mots de	i#X-I/X0[@IGZIHKYN[ZIdXhJ
+mov the	{>^HG
+move from	{H^
+moved from	x0YHYV[
+moved to	n(Z3I=Y>]GYHEZJ_^
+mowi ze	xO]d[
+moze resetowac	{=]HJV[ZJ
+moze zresetowac	x:ZS[
+ms ds	vA]
+ms reset	{7Z
+ms sspr	s7XHJT]
+ms ssprsetup	m+Y9JDcHG
+msol account	h%X2^;[HGPHQ]
+msol konto	s%]2Z
+msol kontot	x%](I2[
+msol n	{%Y
+msol nao	t;X
+msol nie	{%^
+msol non	s%YQY
+msol not	q;YQX
+msol password	{2X
+msol user	{%Y2Y
+msol が	{;[Q[
+msol ア	{%Y2Z
+msol 账	{%Y(J2[
+msoluserpassword not	xgZ
+much does	{HY
+much it	{BX
+mucha gracia	{9]
+mudei a	x@X
+mudei not	{M[
+muita tentativa	t#Y
+muita veze	t#YXY
+multi factor	{HY
+multipl match	nAa
+muss ich	tHJMZ[[hY
+must be	b%Y-H1J3Z9J@EC[H]IYJYZJhJ
+must chang	kHGLb^J
+must contain	tIY
+must enabl	v?Z
+must give	{*Y
+must have	tI[
+must i	x*YHJOZ
+must not	vHEI_KY
+must register	{DZ
+must reset	{:]UJWI
+must the	{KZ
+must wait	s@^
+my account	X!X%E(J*H+J,J-J2J?I@GAJBGC^D[GJHAIHKILIMJNJOJPFQJUJVdZa_HaJbJdJ
+my acct	{![3IDYZJ
+my admin	k(G)J*[>JHGVb
+my authentication	{?IH]
+my authenticator	sH]
+my bank	{H[ZJ
+my boss	x!ZHIZY
+my browser	p.[HJ
+my choic	{@[
+my colleagu	xUX
+my computer	m#YM^Z[aF
+my current	sHHKYZEh^
+my daughter	xK[
+my department	{VYZJ
+my deputy	{H^ZI
+my desk	t>I?Z@HH_
+my detail	{+IDZ
+my devic	v>]DJHZ
+my domain	{#X
+my e	{?HC[HY
+my email	sH]
+my ex	s3J>cDJHDOJ
+my exist	t@JHDIJK_ZFh^
+my former	v3I>_HH
+my gmail	{:IH_ZD
+my handbag	x>aHGZI
+my headset	{HX
+my issu	x;X
+my kid	{@Z
+my laptop	f#[H^MXZH
+my last	q-I>]@JHZOJZI
+my login	m!^#Y:ZHEIZKJTJZ^bHhJ
+my mailbox	{>GH^
+my messag	{9ZH[ZHaI
+my name	s-D3[>IHEIcKJZG
+my new	g-J>F@_BJHIKGNIO[Z]
+my notebook	{HZ
+my number	i3ZD_HEIGKIO^ZFaYhJ
+my offic	v=JHY
+my old	e9J>^@JHGIIK_OJZFaJh^
+my onprem	{FZ
+my organisation	qE_WG
+my other	{HIZ[
+my own	j(F*J-J:a>[@_EJHDIIKHUIV^ZC^^hI
+my passphras	xI]
+my password	P!I%I(A)J*Y-^/H2J3J7F:I=I>I@JCIDHGIH?IZJHKCLEMISJVFWIZh[b^DaYeJfJgIhH
+my pc	tMZZI
+my phon	[*J+J3F9J>^?I@JBIH[OYZJ]Ia_
+my phone	f#J3G>]BJC]DJHZO[ZJ[H
+my predecessor	{1Z
+my previou	m!J>_@XHCO[
+my privat	p!E#I>JHaO]ZI
+my profil	q!XHZOX
+my register	{?X
+my request	v9_HFZJ
+my reset	tHJZ_
+my role	x(aBJHHZF^J
+my sap	{#HH^ZG
+my school	x>ZaJ
+my screen	x>JH_bJhY
+my secret	{?]
+my security	s+]>Y?ZCEDHZJ
+my sim	v>X
+my sms	xCZHGaY
+my son	xH[
+my sons	{HYI[ZG
+my staff	x([HINZ
+my team	qHJV[Z_
+my test	x;X
+my ticket	v9^HJZJ
+my train	{HFZJ]_
+my user	d!^#J)J*^/Z3I9I:I;J>H?I@IAJBIDIHEKENYOIUJVaZY[[]H^I_JaIhX
+my usual	{K^ZI
+my vpn	xMY
+my window	x#X
+my work	p3IHXO]
+my yubikey	{?^
+myapp microsoft	{+XHY
+myself out	v#Z
+n a	f%Z)I*I+Y-J/Y:J>J?G@JBJCJD[EXHCIIKJMZNJOJPHUYV[W]ZE][aH
+n accept	vIJK[OZZHhZ
+n ai	i(X?I@HC_D^IJKH]]hJ
+n apparait	v([?ZDJ
+n arriv	oZ_[[
+n en	sCYIZKYh[
+n est	c%J(I>H?_@JBICHHGIHKGO^UHV]WZ^JaId^hY
+n exist	v>[
+n expir	vL[
+n now	{@[ZI
+n y	xI^PZZG
+na auditoria	xEY
+na conta	x2]
+na ekrani	xb]
+na empresa	{U]
+na hora	{h^
+na komputerz	xM^ZJ
+na konci	{D_HJ
+na minha	vD_I]VJ
+na nowym	{H[
+na nuvem	s/Y0^T[dJ
+na ou	{%X
+na stary	x>[
+na tela	tba
+na troca	{ZYd[
+naar het	x>Y
+naar lokal	{c^dX
+nach dem	l/ZC]HXL^MJRYYZZGaFdZfI
+nach der	s3JY[]_cI
+nachweis bringen	{*Y
+nagot nytt	{9^
+nagra ganger	{#[X^ZI
+nagra minuter	{BIM_
+name and	t+XIX
+name break	{FY
+name contain	xFY
+name has	xF]IH
+name in	p-]HGIaKHZFhH
+name is	q-[3[HEI^KJZJ
+name of	o-aF[IFKJ
+name or	q-Xh]
+name plus	vI]
+nao abre	x+XH[bZ
+nao aceita	o@IHJKZMIOZZZh^
+nao aparec	q(Z?XZE[_
+nao atend	qIYN^
+nao autorizado	xTXV[
+nao bate	{O^
+nao chega	vaZ
+nao configurou	xV]WY
+nao conhec	{HHM[
+nao consegu	x=[@[HJ
+nao consigo	i!Z>[DEHFIIK[VIZ_[]hI
+nao correspond	xOX
+nao da	x:Z@Zc]
+nao deixa	s@[HIK[XZZZ
+nao diz	{NXV[
+nao e	m3H4X6X>G?]HFI[KIO[VYZIhZ
+nao esta	nV^aX
+nao exist	x_]
+nao foi	t3YVYeX
+nao funciona	sHJMXZ]
+nao grava	v0XG[Y[
+nao ha	x3YDYWZ
+nao habilitou	{U[VJZJdY
+nao imprim	xH]
+nao inicia	{+YfZ
+nao me	vDXKJZZ
+nao not	x7[HJM]ZJ
+nao oferec	{?Z
+nao passa	x%I;Y>YKZ
+nao passou	{@[M[
+nao pede	x+YLY
+nao pode	p(Z)J@JHJI[K^ZG^]
+nao posso	xHJV]X[ZI
+nao quer	{K]
+nao recebo	ta[
+nao reconhec	v:YOZZHh]
+nao redefin	{=]
+nao respond	{0XfX
+nao sai	{3YcY
+nao serv	{?]HH
+nao tem	l%X)]*[=Z@JD_HILZVHZG
+nao temo	{=[HJUZ
+nao tenho	s(Y3J>]CYD[ZI
+nar jag	v#F>J@JHJZ[[^hZ
+nas inte	v4]HIZIcYf]
+nasta inloggn	{L^
+naszej organizacji	{UX
+ne correspond	tOZ
+ne demarr	{b[fZ
+ne doit	{I]
+ne email	v3H>HCJD_HIZJaZ
+ne fais	{V]
+ne fonctionn	xHXZ^
+ne ha	v@XC[IZ
+ne le	{3Z
+ne march	n@JBJG[HZIJKJLYZ_dIfYhJ
+ne me	s?YDYHJX[ZZ
+ne peut	o=Z@YHIU]VIZI[Z^YbI
+ne peuvent	x8ZPY
+ne peux	n)X3J>_HIK]VJZX
+ne pouvon	{3[:X
+ne recoi	xaZ
+ne recoit	{>JHYaX
+ne reconnait	{:Z@Jh[
+ne repond	{IJN[
+ne respect	tIZNY
+ne s	v*X+]H]ZJ
+ne se	v+YHJSZ
+ne somm	{EY
+ne sont	xGYI[ZI
+ne suffit	{?[C[ZJ
+ne vient	{HJIJa_
+ne voglio	{@Z
+ne vuol	{C[IZ
+necesario para	{(XdY
+necessair pour	{(XdY
+necessary information	sD_HIZJ
+necessary servic	p)JUIVJdb
+need #	qC]HH
+need a	b!J#J%I:I=X@GBFCHDJHdKIMIVIZ^[I]J
+need access	sHX
+need an	v0X
+need another	t@YC[HI
+need at	{HII^
+need authenticator	{*JHZ
+need enabl	{!YHGV]
+need for	q#Z1[=]HC
+need help	vZZ
+need in	{%[
+need it	{>X
+need new	{BHIGMJZ]
+need one	v*Z=FC_IJZJ
+need p1	x=]HG
+need per	{HX
+need permission	{HY
+need reset	{%X
+need the	p*X>Z@XHDMHg_
+need tls	{HJYZ
+need to	]![%H(J*I.X5]:J=J>[?J@[BZE]HEKIPJZ[]JaIdIgJ
+need two	m*]
+neem contact	{Z]
+nel browser	{b[
+nel cloud	tTZ_X
+nel gruppo	{V^
+nel log	xNX
+nel nome	{:ZFY
+nel profilo	{3ZC]
+nel tenant	x:[W[
+nell ambito	{GY
+nell elenco	{-Z
+nella configurazion	{EX
+nella directory	q!X3Z7[HHNJdZ
+nella procedura	{,ZeX
+nella schermata	vb^
+nello spam	{HJa]
+nello stesso	{@]
+nem email	v3I>ID]HIZJa[
+nem not	{aZ
+nemmeno nello	{HJa]
+nere i	{HIS[c[
+nessuna password	{@JNXZG]^
+nessuna scadenza	xL[
+nest group	xHYVZ
+net not	{YY
+net on	vY_
+net op	{YX
+netflix password	xH_ZF
+network access	q%JHGQa
+network problem	{c[
+neu vergeben	{@[HIMIg]
+neue nicht	{/ZHGM[
+neue nummer	x+[>XDJ
+neue password	e#I(J-HBXCJD]HCKDL[M[ZX[]]ZdJgXhH
+neue phone	s>XHX
+neuem phone	x>IH[
+neuen password	{I]ZI
+new ad	xHFM]ZJ_^
+new branch	{GXHEMIV_]I
+new domain	t4H5J8Z=JAZH]
+new forest	q8[AJH^ZH
+new hire	v@YD[
+new joiner	xVZ
+new keyboard	{H[
+new laptop	sH_MH
+new number	x>IO[
+new one	^!J#I(I*I+I-G3I9I:J>D?I@^AHB]CGDIGJHIKcL]MbNFOHTJVIZH^JaIgI
+new ou	v%YG]
+new password	P#F%J(])J*I+J,I-D/X0J2H3J6_7G8H<J=I>Z?HBcCHDEGEH5IHK@MeNbPJSITIUGVFWHXIZY[b]a^D_IaIbDcIdEeHfIhF
+new phon	e+_DJHb
+new rule	{c[fH
+new starter	tD[VX
+new tenant	vWZdZ
+new user	o!E#J+[AGBGDJHbPI^I_G
+new web	{HYcZ
+next chang	{@^HF
+next day	tHJYYZIg]
+next logon	k@JLabJ
+next morn	x@ZfX
+next one	{@^hJ
+next quarter	{HX
+next sign	tLY
+next to	vHII[VZ
+next week	{H]
+ni adress	{3ED_
+ni celular	{D^
+ni correo	t3IDaZHa[
+ni email	x>JDZHIa]
+ni pwdlastset	{%Y
+nice day	{9[
+nicht aktiviert	od_fJ
+nicht akzeptiert	{KJOZZ]hH
+nicht als	{?[
+nicht an	p0XO[aY
+nicht andern	n7Y^ahH
+nicht angeboten	q*X>I?^[Y
+nicht angenommen	{ZHh]
+nicht anmelden	{ZI[[gZ
+nicht auf	v%](I4Y5I?IHJZJa]
+nicht benutzen	{V[
+nicht dabei	{G[
+nicht den	tIIN^
+nicht der	v-YOY
+nicht die	v%Y3Z=[>JOY
+nicht drin	{QX
+nicht durch	x4ZMZZIcY
+nicht eingeschaltet	xU]ZJdZ
+nicht erkannt	{h^
+nicht erreichbar	v4Xf[
+nicht freigeschaltet	vV_
+nicht fur	vDYV[
+nicht geandert	{@YZ[
+nicht gefunden	v_]
+nicht im	q9]G]HFI^KHVJZFaXb]
+nicht in	o)[-JMZTZV[ZX
+nicht mehr	e![%J*Z4J=Y?[CHE[HFIGK]OJPIRJTJVIXYYY]J_[aIcJdXfXhI
+nicht mit	sOYZZgX
+nicht mitgli	xV]
+nicht moglich	q@HC]HHZ_bG
+nicht noch	{K]ZI
+nicht ohne	{HFM[ZI[]
+nicht per	xP]ZI
+nicht rein	xZ^
+nicht ruckschreiben	{6Y
+nicht selbst	x)ZV[ZH
+nicht synchronisiert	{H[
+nicht uber	{(YCJD[
+nicht unterstutzt	{5X7X
+nicht verfugbar	{4[?ZHJ
+nicht vorhanden	{_]
+nicht weil	x-[
+nicht weiter	{:]>Y
+nicht wieder	{+[DJ
+nicht zu	vIJKJN]]^
+nicht zugelassen	{@]QX
+nicht zum	{#Y?]ZJ
+nicht zuruck	{K[ZIgY
+nicht zuruckgesetzt	{E]ZI
+nicht zurucksetzen	g(]:]=JCYF]HJVHZY
+nie ab	tL^
+nie dafur	{DX
+nie dostaj	{a[
+nie dziala	m@JHXP[Z_fZhJ
+nie jest	sV_ZZ
+nie ma	p%]?]HI[Y
+nie mam	x(a>]HFZH
+nie moge	l@YBJDIHIKYVJZb
+nie moze	t:Z=[SZVJZG^]
+nie mozna	x4]IX
+nie pamietam	{ZZ
+nie podalem	{D_ZF
+nie pozwala	x@ZZ[
+nie przychodzi	{aZ
+nie przyjmuj	{ZXh[
+nie rejestrowalem	{DY
+nie spelnia	sIZN^
+nie zgadza	vO[ZJh[
+niet aan	i([)JIYKHNaVZZJaY
+niet aangeboden	{?_HJ
+niet beschikbaar	x*]4]HJ
+niet bij	v(]7[?]CJHIQ]VJZJaJ
+niet de	{([P^
+niet door	x;[KZcY
+niet geaccepteerd	{NHZZhZ
+niet geconfigureerd	{UGV[W[
+niet genoeg	{@]C^IIZG
+niet gevonden	{_[
+niet het	{O[h]
+niet in	o!JGXHIVXZ[_Ya]
+niet ingeschakeld	sV]d^
+niet meer	n=]>X@IHGK_OJY[ZE_ZdIf]
+niet nog	vK[
+niet ondersteund	x7[dIg[
+niet ontvangen	x>]aH
+niet op	t%]HHM^ZIbYdH
+niet opnieuw	vZ[
+niet overeen	t6]HIO[
+niet resetten	s(Y)Z*I:Z
+niet te	{-ZLY
+niet terug	v+Y0]HJK^ZE
+niet uit	{3YT]aJ
+niet verder	{HIX]ZG]^aG
+niet waarom	{HJNXZ^
+niet wijzigen	s@H^^hZ
+nieuw nummer	{>X
+nieuw telefoon	x>IH[
+nieuw wachtwoord	o-I:]@JBYDIHHKGNGZ^[J]]hJ
+nigdy nie	{D^ZG
+night shift	{HHZ^
+nikt nie	x=[HJSZZIa]
+nimmt er	{IX
+nimmt noch	{M_
+nobody can	l#X&Z:J@XHDUZZ[c[
+nobody could	xRZZJ^[
+nobody ever	{W[dZ
+nobody gets	{+XLY
+nobody has	{1]D[HI
+nobody in	qUX_Y
+nobody know	{>FH]
+noch das	m!Z#[HHM]g]
+noch eine	xC[IX
+noch einmal	s9J@[K[Z[
+noch gesperrt	{TX
+noch kein	{3JD]
+noch nicht	p@ZEIHHMbW[ZF
+nodvandiga licenser	{=[
+nog een	t3JC_
+nog het	vM[gX
+nog niet	q9J@_CJD[GHHEKIMbUGW[ZI
+nog op	{9]TX
+nog steed	{P]TZ
+nog uit	{!]
+nom de	t-a2ZIF
+nombr de	s-^2[CYFX
+nome completo	{I]
+nome da	{-]FX
+non accetta	v3JIJK]OZZX
+non admin	{=_ZG
+non arriva	vaZ
+non autorise	xTXV[
+non autorizzato	{TX
+non basta	{?XC[
+non c	vD]
+non chied	{+Y
+non compar	v([?]HIZG[^
+non corrispond	xOY
+non disponibil	{4[
+non e	f3X>IBJDHHGIIMYNJO]UJV]W[ZGfYh]
+non esce	xcY
+non esist	{_Y
+non expir	sHFLbZI
+non fa	x:X
+non funziona	oH[ZYfZ
+non ha	i%Z(J+Z3J?GCJDYEJHGMYNIU[W[ZF]]aI
+non hanno	{)[*[PJ
+non ho	o(^3H>Z?J@HCYD]HGIJKI]]aH
+non l	{/[KIh]
+non la	v?XK]NZ
+non lo	x3X>[?YOH
+non me	t@XK]
+non mi	mD]KJXZZ^
+non part	t+X3XHIa]bY
+non passa	x%I;Y>XKY
+non posso	l(Y>Z@YCJHHIIK^NJV[X]ZG
+non possono	x8Z
+non puo	q([,J:X=[@ZZI^Y
+non ricev	{>HH[aY
+non ricevo	xa[
+non riconosc	v3J:[OZZIh]
+non riesc	{:XS[
+non riesco	q!J%JHJZa[]
+non rispetta	t-XN]
+non scriv	vGZHJY[fZ
+non si	n*X=Z>J@ZH_IYKJSXVIZF]Ha[
+non soddisfa	vIXN]
+non sono	vV_WZZJ
+non spuntata	{;Yd[
+non spuntato	xd[
+non sul	{HIM^
+non trovato	{_Z
+non va	x@JIZZ^
+non valido	x3ZOXRX
+none for	{+ZHI
+none in	{HIUZ
+none is	{IIKXN^ZH
+none of	t@[GZHHKYN[
+nooit de	{+ZDJaZ
+nooit geregistreerd	xDY
+nor lockouttim	{%X
+normal benutzer	{)X
+normal staff	{)YP[
+normal that	{@Z
+normal user	o)Y*Z+XCI
+nos controlador	{JY
+nos dc	{5X
+not #	{3ZaJ
+not a	n4G7^8J>J?ZHDV_ZJ
+not able	x:ZBJHHZ[
+not accept	_!J(J-^.X/G3X>H?^@YBCDJGJH@IXLINYO^TJVJZ]^H_JbJhX
+not access	o>b?HDHHIaJ
+not acepta	vIGKYO[ZZhY
+not activ	m!_([)JHGU]VGZJ^J_J
+not activat	x=JHZVX
+not ad	f!]3J=JMXT]ZF^Z__
+not added	{VY
+not affect	{HHT]
+not allow	^(_+J-_/H9J:H<YBJDIHCMJQYUXV]ZB[H^_aJbGhH
+not among	x?]HJK[
+not an	t*[4Y?JKY
+not aparec	q(ZZI[^
+not appear	s+Y?_CIDD
+not appli	v;^
+not apply	s*]GYNJ
+not arranca	x+XbZdGf[
+not arriv	kH_
+not ask	v+c3I>JCIDGHZIIKGZE
+not asked	m+ZCJDXHXKILbZIaEhJ
+not assign	{H^
+not assistent	{,YeX
+not at	xHGN[ZY
+not authentication	vD]
+not authoris	{VZ
+not autorizado	xTY
+not availabl	h4G=]?]H]UJV[ZH
+not be	b#X,XIZVJZZ_YcZdGe^
+not becaus	x/Z
+not been	e)J4H5]HEIYUYV[d]
+not came	xZH]Ia^
+not capital	{I]
+not celular	{H[
+not centro	{gX
+not chanc	{@[
+not chang	m#I@YBHHGLZZF^_hJ
+not check	{5[ZZ
+not clear	v%JHZTZ
+not clickabl	{([
+not code	s>HZZaZ
+not coincid	xOY
+not come	i%F+[;]>JHHa[f]
+not complet	m+GBFD]HBIEOGVJZ]]_dIe]
+not complex	vI^ZG
+not compliant	oH^NX
+not comply	s-YN_ZE
+not computador	xM]
+not conecta	{HZ
+not conector	{8]<XdG
+not configur	g*I:J<[D[EFHEUIVYWaZGeX
+not connect	m%I0_1HGYHXcIfG
+not connection	{cX
+not contain	s5XHFI]
+not cooki	{.X
+not correct	qh^
+not cover	t=a>JG]HBIJNJV[
+not creat	{WXYY
+not cumpl	p-XN^
+not dc	s4_HHJ[
+not decrypt	{6Z
+not defin	pW[
+not deja	x=]@XK]ZEhJ
+not delegat	v%^_J
+not deliver	vHIa^
+not detail	{Z[
+not dial	{HZ
+not dice	xV^
+not did	{DZ
+not digit	{I^OI
+not diretorio	p3^7[HIdZ
+not display	t>IH_ZF[]
+not disponibl	{4[
+not do	q7]:IHGUZZY
+not domain	{4Y
+not done	x!]%[+FBHD]VI
+not effect	xLXTZ
+not el	{(Z
+not email	p3E>ED_HFMIOIaZ
+not en	{M[
+not enabl	Z%J(F)Z*I,I-I1J3J7J8b:H=J?X@JAJBHDGGFH@KJMINJPJU^VdWIYXZE[JaJd_fJhJ
+not enforc	x5YLX
+not enough	m([C_HDI]ZJ
+not enroll	xD]
+not enter	x3JD^HJ
+not entra	q7_HHZIa]
+not error	x@JBbHJKIZDaJ
+not es	p9JI[KHO]V[h[
+not escrib	xY[f[
+not esta	kGYHJV^_Ya[fX
+not exist	l>[EJWY_baHdF
+not expir	]KILfZF
+not explanation	x&ZHHZ[
+not fill	x>H?HDbHHZH
+not find	v_]
+not finish	tBHDZHJZE]b
+not fit	{6^HGcJfJh[
+not follow	{g^
+not for	o(G)]*I?]@[BJHDP[VZ
+not forc	sHIL_
+not found	i-J3J4]9JAFGIH^ZJ_baJ
+not from	q7[:[HFSITI
+not fulfill	{I[NI
+not funciona	pBIHZPXZ]fZ
+not further	tBYN]ZJ
+not gave	x3I>HDaHIOIZGaI
+not get	f+]0Y>I?JCJDHHIZG]JabgY
+not gets	v+YHHLYaZ
+not gett	{aZ
+not go	l!J:J=I@YBIDZHCI^NJSJZ[]]dIfIg]
+not good	vHJI_
+not got	s%ZCYHG]]
+not grupo	{V]
+not ha	p@YM[UYW[ZIdX
+not had	x@ICJIJKahJ
+not happen	xHIZ[^Ja[
+not hav	{@[
+not have	_%X(Z)J:X=Y?JCZHXKYUZVGZF^Z
+not hay	q9JD]HHW[ZJbYc[
+not healthy	xfX
+not help	o![B[HIT]ZE
+not idea	vB]
+not in	[!G(I)J-F3J:I=J>I?b@JBFDHGZHAIHKILJMZOJTHUIVfWJXJZA[J]J^HbJgZhI
+not includ	m=]G]HCNJVZ
+not inherit	s;^
+not internet	xHJcY
+not issu	{MYNY
+not it	x/[?XHIh[
+not join	xG__F
+not know	i&^-I>Z@IAXBJHHIGJYKHMYZY[FbIh]
+not known	{/HM]ZHbZ
+not la	q9IK_MJZIh[
+not le	{^[
+not les	{+XG[
+not let	h)[@ZBGCJDHHFIIKIVJX^Z^^IhI
+not licenc	x=Z
+not licence	t=_HD
+not like	s/]NZ
+not link	tZJb_
+not list	x?^HHZJ
+not llega	xH[aJ
+not lo	t=Z>Z?]OGVZ
+not load	sH]
+not lock	qHJT]
+not log	{M_ZDcX
+not logg	{![
+not long	{IX
+not longer	e!Z4Z>_?]DJIILGVJZI
+not look	{TZZZfJ
+not luck	x@YZY
+not made	{+JDIHZLX
+not manag	x7X
+not match	a+J-H3F6_>H@IAEBJCJDIHGIHMJOeXJZF_]aHhY
+not matter	s@JIHN[ZJh[
+not me	h(I3H>IBHDYKYVJXYZ^aZhX
+not meet	aHDIZNaZH
+not meio	{9JHFI[ZJ]^
+not mention	xH_KH
+not mesmo	{@^
+not messag	x(IHHa_
+not met	sHIIZN[
+not method	x>ZCJDX
+not meu	x3Z9JC]HJM[OH
+not microsoft	tHJJ^TY
+not mind	{BaHIMJZI]H
+not more	q(J@JB^HJNYX[
+not my	v)I*]-JHFO_VI
+not navegador	{b]
+not need	vB^HXKXZDaI
+not new	x+Z@ZB[HGZF
+not nome	{:ZFY
+not notification	{?HHJa[
+not now	{/Z
+not objeto	{;Y
+not offer	i(I)H*_?YHIU[ZI[ZgJ
+not offic	{TZ
+not old	{@]HI
+not on	m)X-I1H5XHZQYV[YEdYgZ
+not one	v+Y/ZHJNIU]WY
+not onprem	s/X6YTZgZ
+not open	mH_MJWXZIc^
+not option	p?[C[DJHIaJ
+not p1	x=]
+not part	t=XG]HI
+not pasa	v%I;X>XGIKZM]
+not password	mBIG]HCI]MJN]WYZF[IdJfZ
+not pc	{MY
+not permission	p%[(Z@JHIV]ZI^E
+not permitt	s%Y-^=X@JHHIJKJVJZE^^
+not phon	l>D?HDcHYMIOITIaD
+not phone	v3X?[
+not pick	{H[MFVY
+not pide	{+X
+not policy	sHJNHW_
+not pop	{+YHIZHa[
+not portal	{TY
+not possibl	h#[%I)J7]@GBIHBKJPZSJTJVGZ_[[dZ
+not print	{HY
+not prompt	i+b?IDGHBLabJ
+not promt	{+Z
+not properly	tEY
+not proximo	{LY
+not pued	l(Y@YHJVZZZ^[
+not pueden	x8Z
+not puedo	f!J9J:I>Z?I@YBHDIHZIIK[MJVGX[Z_[ZaIbJhI
+not reach	m/G0XHIM]ZJa^gX
+not reachabl	x4X>^HGSYaE
+not read	tHYZ_
+not reason	{Z[
+not receiv	mH[ZHa[
+not recognis	n3H>JHIKGO^VZZJh^
+not reconoc	x:YOYhZ
+not recovery	{DX
+not register	g+GDaHZUIVIZJ
+not remember	s>J@JHIIIKHZ[h_
+not replac	{@Y
+not request	{H^ZHaJ
+not reset	f(H0[3H5X7Y?J@IBHHFLJNJR[UJVIW[ZCaIbZc[gJh]
+not respond	{0X
+not right	k%JE^HJO]P[WHdGhZ
+not ring	sHIa^
+not run	xH^
+not runn	l1JBIHGR[ZHdJfb
+not sale	t3ZC[aHcY
+not satisfi	{J[
+not satisfy	p@YHJN^
+not say	xNYZX
+not se	i!Z*X4Y6Y?X@JBIGXIZVIZXdHeXf[
+not security	v(J*[?JD]HI
+not see	xLZ
+not select	tG^HI
+not send	vH[aH
+not set	d%Z(])J*I+H>J?G@IBICDDaGJHFKFLJUIVbY^ZF]H^IaIgIhJ
+not show	d#I+b>HDJH^MIOFVJZEa[b[dH
+not shown	xHJ[[
+not sign	v<YD]HJVJ
+not sms	l3[>J?XHITJZHabgJ
+not sound	vH^
+not spam	{aZ
+not sspr	x?X
+not start	lH]bXf[
+not stor	{7XHJ
+not strong	{I]
+not such	qHJ_^
+not support	j(H1b7XHGZJ
+not sure	xHIZ_
+not switch	t-JHGVad[
+not sync	k0J1JGJHb_[fJ
+not synchronis	xGJH]
+not take	h-J;[<]?X@XDIHZIYLIMINH^JhX
+not taken	xHJIJKZMIZGh^
+not target	tG_dH
+not tell	{NX
+not tenant	x:ZU[WY
+not tengo	q([>ZCZH]MI
+not that	x@GHZNY
+not the	f(])J/X3F:a>I?JCIDGHDIJKGMJNGOcVJZX_HaIhX
+not ther	o(Z?ZHGZI[^
+not tick	n<[G^HEdaeD
+not tien	n%Z3Y=YDZLZaH
+not tienen	{)]*[
+not to	q-Y/[HJNZZJ^XdH
+not token	{,]
+not told	vDaHGY[ZJ
+not trigger	v+[HG
+not turn	d!H(I)a-J:IDIHJNIU_V^WJZG^J
+not typed	xHHIX]_aG
+not understand	{Z^
+not unlock	sTZ[__IbI
+not updat	s0[1_HAZZfJ
+not use	x-[dX
+not used	x3XIIK]ZI
+not vale	x?XHJI^
+not valid	{,XHJR[
+not valida	{3[
+not verifi	{H^
+not verify	{3^DG
+not want	s%Z-^/Z@JHGKGMIPHZG[]hI
+not way	s>Z?ZCID]HJ
+not went	{CIDY]Y
+not what	xJZKHZJhZ
+not window	xHYMZ
+not wizard	{+]>H
+not work	X%H(G)I-I/H0X1X3[8[=I>F@EB?DIGJH]IGJJKFLJMINHOHVDZg^G_JaHbGcJdGeJgJhG
+not writ	p%ZdYeHg]
+not writeback	p=ZGY_JdZeF
+not written	k0]GIH_VIfIg]
+not yet	s0H1ID]GFHFKIMbRHbIfH
+note on	xH^
+noth but	x?]HJ
+noth come	xLYaZ
+noth else	q&[9J?ZB[HHNYZ]aGfI
+noth ever	{LY
+noth for	vHJTY_]
+noth happen	vHIL[ZYaZ
+noth is	{0[RZfJ
+noth more	xB[ZY
+noth on	x3J>JCGD_ZJ
+noth open	{ZJb]
+noth pops	{HGa]
+noth set	{W[
+noth to	t-H@HB^C[D[HILJTZZC
+noth work	xBAZbaI
+notification are	{bX
+notification not	vCJHHa[
+notification packag	xHIJ]
+notification when	{(JH[
+notify user	{H]
+notr organisation	{UX
+nous avon	{8Z
+nous ne	x3[EY
+nouveau mdp	{@XDX
+nouveau mot	m-HBXHHIIKGZ]]^
+nouveau phone	v>JH]
+nova senha	v:ZBYMXZH
+nova tem	{I[K[
+novo not	{8]dG
+novo sem	{>YcX
+now #	{(H@JD]HJg[
+now ad	{gX
+now and	xKZZI
+now cannot	x>Y
+now i	o!Z+I>J?HDbHGZG
+now im	p@ZCZD]HGZG
+now is	xHYhX
+now it	j#J>Z@[BJHHX]ZYfJ
+now its	v#_@JDYZJ
+now lock	x#ZXX
+now not	x>IBHHHKFV[Z[h]
+now noth	xBY
+now refus	x#J@Z
+now reset	p(Z8]>XHHZH
+now that	x>IC]DXKY
+now the	l!]#[)X?]D[HGKXZC^ZaH
+now ther	{?Z
+now they	v/ZGZHJZJgZ
+now user	{-XHJ
+now window	x#XgX
+now writeback	{YX
+nowe haslo	vB[HJMYZZ
+nowym telefoni	{H[
+nu ar	{#[B[KJ
+nu gar	x=[IJK^
+nu har	{/XDZ
+nu mag	{@X
+nu niet	{K]
+nu wachtwoord	{D]
+nu wil	{@[
+nuestra organizacion	{UY
+nueva contrasena	vBZMYZH
+nuevo sin	{>YcY
+number and	j>ZHJOYZ]
+number but	s>GHZO]
+number change	{>X
+number does	{OY
+number end	{O[
+number for	x3YDGH[
+number format	x3Y
+number has	t3Z>[HJ
+number have	x3]
+number hr	{+Y
+number i	m3IHHOa
+number in	k3^HXI]OC
+number is	i*Y3Y>]DJIJZJ
+number match	qHaOF
+number miss	{3X
+number not	l3F>EH[IIOaaI
+number now	x3H>_HJOF
+number of	h(J+Z3F=H>G?I@XC[DGHbIHKIOIVJXaZI]JaJ
+number on	n3Y>]DGHEO[
+number or	s3GD^HGIX
+number register	{>Y
+number so	{3Y
+number that	vDIO[ZZ
+number the	s3J>]BZHIZI
+number to	{+J>ICIDIH^
+number up	{>X@JK[
+number was	{3]aJ
+number with	t3]IGOZ
+number without	x3_>GHJOH
+numer telefonu	x3Y
+numero completo	{3IIFO^
+numero con	{3]
+numero de	k>HOb
+numero di	v3I>ZOZ
+numero digitado	{O[
+numero e	n3I>XIZO]
+numero enregistr	x3^DJOH
+numero et	xOZ
+numero invalido	{3F>IO_
+numero maximo	{3GOIX_
+numero nao	{3H>]OI
+numero non	x3I>[
+numero not	{3ZaH
+numero que	t3JI[O[
+numero saisi	{OY
+numero sem	{3]>JOH
+numero senza	{3]>JOI
+numero terminado	{3H>_OG
+numero y	s>X
+nummer dat	{3H>^OH
+nummer de	{3Y
+nummer der	{3Y
+nummer ist	x3^aZ
+nummer koden	{>X
+nummer komt	v3ZOY
+nummer stimmt	xOX
+nummer zonder	{3]>JOJ
+numret stammer	{3I>IOJa^
+nunca expira	sL^
+nunca me	vDY
+nunca puse	{D^
+nunca se	xW[dZ
+nuova password	s:[HGIYKIMXN[ZF
+nur bei	vHITYb[
+nur beim	{7Z
+nur die	v?ZC]DI
+nur e	{C[DI
+nur eine	q*ZCY
+nur einmal	x@Y
+nur entsperren	v[^
+nur fur	x8XGZ
+nur ich	{V]ZG[Z
+nutzung zu	xTZ
+nuvarand losenord	vZHh^
+ny har	{3ID_OH
+ny telefon	x>GH]
+nya losenordet	tB^HJMZZE
+nytt losenord	v:]IJKJMINJZ[[J]]hJ
+o ad	v%Z/ZTX
+o administrador	n(Y)H*H,JPJU[VZZZ
+o agent	{-X0X
+o ambient	xc]
+o antigo	{>X
+o app	{?ZC[
+o assistent	{+XeZ
+o autoatendimento	v)[HGUa
+o botao	x(]:[HJ
+o celular	q#Z>XC]DIHGMZ
+o codigo	g3]9I>ZBZCIHEIJa_
+o connect	{HIcYfZ
+o controlador	{4[
+o dc	{4ZM[
+o email	{HIM[
+o entra	v/[=YHY
+o firewall	{H]
+o link	xHZZIbZ
+o mesmo	{A]
+o meu	tI[KJO^
+o numero	q3HO_
+o outlook	{HY
+o pc	{MZ
+o portal	{:Z@ZKJ
+o primeiro	{C[hZ
+o que	{IJO[Z]
+o relogio	{RZ
+o reset	x!X
+o servico	tBXdJfa
+o servidor	tHIc[fZ
+o sistema	{KZ
+o sms	{aZ
+o telefon	x3X>I?]HIOZ
+o test	{=^
+o una	{9]HJ
+o usuario	i(J+X3ICXHJOXZI]Y^^_Z
+o utilizador	{^X
+o window	{bY
+o writ	l%J,Y@JBIPJRXZ]d[e[gJ
+o365 e1	{=[
+o365 still	{M[
+obecn haslo	{ZJh]
+obehorig anvandn	{TZ
+object are	{GHHaVI_JfJ
+object could	p_]
+object for	xAY^Z
+object has	v!]_I
+object in	t;X_Y
+object is	t!];[HG
+object not	iAIGZHI_b
+object was	q_^
+objekt im	{_]
+objeto excluido	{G[
+objeto nao	{_Y
+objeto que	{_^
+obviou it	{-]ZG
+obwohl ich	{#]ZJhZ
+obwohl im	{M]
+occur only	{)^HJTJ
+och andra	{*^CJ
+och den	v+Z?IC_DJOY
+och det	{I^
+och far	x@X
+och har	{=[
+och inte	{7[T]
+och jag	{>]BZ
+och kan	v(H)]:Z
+och knappen	{(Y:]ZJ
+och koden	x>aaF
+och mitt	{IZK[
+och nu	t#[*Z=[>J@IDZHIIIK]ZG
+och pwdlastset	{%Y
+och sager	{N[ZJh[
+och sidan	x+ZOZX^ZJ
+och tar	{3I>IIJKJMGO]h^
+och vill	x@_
+ocorreu um	{Z]
+odebrac kodu	{>X
+odrzuca bo	{-[K]
+of #	k(I2[3JCaEJHEKIPZZ[
+of a	c!F%J(a)I+[-H/I3[7I=J?]@IEXHZIHJXKHN[OJPHUJWJZC[X]JaIbXdIgJ
+of account	{H]ZJ
+of an	n([)]RZZGaZ
+of another	q8[:YHJ
+of attempt	xHJX]
+of bann	xHX
+of character	{IX
+of connect	m0X1]HHfY
+of contact	{CX
+of date	{1XHX
+of days	{@[
+of domain	xPX
+of entra	n1Z=ZHJ
+of federat	{7X
+of forbidden	{-]HH
+of four	{IX
+of hash	{G[
+of her	x:YKZ
+of him	{A_HH
+of his	{:XKYNJ
+of it	o([HDIZMYTZVJ]]
+of its	v/]8ZNG
+of letter	{-^3JHHIJOI
+of method	xCIH^
+of microsoft	xSY
+of my	c#Y:Z>J@JCXDJH[IXZ[aJ
+of offic	p1F3J9IHdMHTFgI
+of one	tCZHGZZ
+of other	x-]:[ZH
+of our	f(I-X.H/X0X7J:H=IDJE_HYIIKISJUJVJZZ]IaXfZ
+of ours	{7Z
+of password	i(J<aHIU]XX
+of peopl	v-Z/YHHV]
+of privileg	{%J(JP]
+of protect	{HY
+of register	{HX
+of remember	{-IK]
+of requir	{C_DJ
+of reset	t(IHZX]
+of scop	xG^HJ
+of security	{+X
+of sspr	v#GXZ
+of step	x/X6^HBR^ZI]J
+of support	v1Y4F5^HF
+of sync	s8ZG[PJZJd]
+of that	p([-J4Z;[HFZJ^J
+of the	Q!H#C(D*I+I,I-^1[2]3E4E6Z7]8Z9X:G;^<I=Y>D?FBFCHDJEHFYG[HYLIMXOHPZQISFUFV]WIYH[I]G_GaGbEc[dGfJgGhJ
+of their	x@Z
+of them	m)Y@[DZHFKZNZZJ
+of this	v@EH_K[ZG
+of too	vXZ
+of trie	{X[
+of upper	xIX
+of us	v-IHEU_VJW_XJ
+of user	{(DZ_
+of what	{GY
+of window	{#Z
+of writeback	xZJe[
+of your	nEYKZNX
+oferec sms	{?]
+off after	{!YfX
+off again	{;IPZ
+off and	{8JUIZJb[d]
+off by	v![)F*JU]ZJc[fH
+off for	h![;X?[CIHHLYU^VJX[ZH
+off in	m!^)ZHFd^fI
+off on	tbZ
+off password	qHXUY
+off reset	t!^
+off self	{)GH[
+off the	vMYYX
+offer i	{?X
+offer to	t(I)H*_;Z?IHIgJ
+offic #	d#F*I/[3I@JHGIHTcdJgb
+offic a	{gX
+offic com	l#I/ZHHMGTeZIgI
+offic is	{/[4XZJ
+offic network	xBYd]
+offic phon	k*Z3b>JHA
+offic portal	sHEMCgc
+offic still	v/]HIMI
+offic too	{1FH_MJTJ
+offic until	xH^MJ
+oft falsch	x#]XY
+oft probiert	{X^
+oggetto non	{_[
+oggi non	v@]KJX]ZJ
+ohne landesvorwahl	{3Y
+ohne neue	vZI[^
+ok and	{/Y
+ok but	q-[/JM]gI
+ok cloud	t/]
+ok in	xI]
+ok thank	v9[BJ
+okta can	{7[
+okta reset	{7X
+okta so	x7[
+okta sspr	q7[
+old and	t@ZA_HJ
+old build	{1X
+old devic	{HY
+old domain	v4H5GA_H]
+old email	{>^HXaE
+old enough	{@]HI
+old favourit	{KZ
+old for	s/H0[1X5]HHMZdJeJ
+old job	{>ZHI
+old one	a-J/[@GBJIIKHM[OJZE_Zhd
+old ones	vHIYZh^
+old password	Z#Z(H-H/F:J@EBEGIH?IDJJK^LIMbNETJZC[J]J^GbIdJg[hg
+old phon	l#X>^HZaJ
+old protocol	xHJY^
+old sync	{1IH]
+old system	{@[I]KG
+old tablet	{#^HG
+old tls	vHHY^
+older than	{1^@EH[
+older version	{bZ
+olvid la	xDZ
+olvid mi	xHJZ]
+om het	{(^
+om onbevoegd	{TY
+on #	t1]9]BJ
+on a	i!Y%IH_KJNIYZZI[[bJdZ
+on aadc	xRXY]
+on advic	{)]
+on again	x!^BYZG
+on all	q-IBZJ[ZI^X
+on an	x<[
+on and	v#ZHZIZXI
+on annual	{H^
+on at	{U[VJ
+on both	xA^ZH
+on by	xJZ^[
+on call	{9JH^ZH
+on connect	x6^HGfJ
+on dc	qJaNF
+on domain	s4JJZQY
+on each	xHY
+on earth	{*Y-]HIIJ
+on entra	tMYYXfJ
+on every	{HIJXS^
+on everyon	{)YV]
+on fail	{HIZ[
+on file	e*J3a9J>]?JC]DXH?OaZJaHhJ
+on for	i:JDIHEUJVdZG
+on friday	xZY
+on her	v3YK^ZI
+on holiday	x#I>[
+on how	{H]
+on it	x-Z>[HH
+on its	t-I?ZB]E[a[
+on laptop	xB]HJMI
+on last	{HFKJZ[]Je^
+on leav	xHY
+on lockouttim	x%Z
+on lui	{=Z^Y
+on me	tIZKHZZh[
+on microsoft	xSZ
+on monday	s@aHJZH
+on my	[!I#I*I-I9Z:J?H@IBHCaHZIJM]OHRJVZ[I]Ja[b[hI
+on ne	v=[?YHJ[[bI
+on new	xHX
+on one	vZYf[
+on onprem	T!I#I(I)H*H-H/J0H3J4J6_7G9I:J=H?J@HA[CJDIEcGIIIJIKILJMHNXPXSJTYUIVHXJYJZC[I]J^I_^aJbJc^d_eIfXhI
+on ou	x%^HJ
+on our	n5X:XNYTZ
+on page	x7^HHZI
+on password	k&^(J)J-J@IBJDXNHU_VIZX^IdH
+on passwordprofil	{(aHJgI
+on pc	v/^
+on phon	{HGg[
+on phone	x>JHXaX
+on prem	X%H(G)H*I-I/_0J1]3I4[7I8J9J:J?I@XBGCJDHE_HBIGJIKIN[SHUIVGXJZB[J]J^J_caIbJd^fJgZhI
+on purpos	v)[HJPXVJ
+on record	p3_>Z?HC]DYHBKIZJaI
+on reset	l5[8I<]HIZI
+on security	{;Y
+on self	x)DHGUaZJ^Z
+on some	{H[KJ
+on sync	vHHR[YY
+on that	o-I>J?YHDLZMXPXYZ[]^X
+on the	M!E#[%I(F+E-^1G2I3J4D5G7E8F9F:F;Z<Y=[>G?]@[AGBECDDZFIHAIEJdKBLJMHNZPFRaUCWHXIYaZD]Z^Z_EbbcIdFe[fHgGhY
+on their	v-JHJV]
+on them	{%IP]dG
+on ther	{CY
+on thes	{LY
+on this	k#J%H(J8c9Z@IBJGGHCMJNJP_ZJdH
+on to	q@JHJM]ZHg^
+on tuesday	x@ZH[
+on two	vAZ
+on vacation	xZZ
+on vpn	x#[HEg[
+on with	tHGZ[
+on work	vL]
+on writeback	p%X,[HIdY
+on your	{:]HJ
+onbevoegd gebruik	{TY
+onboard event	{,IBZeZ
+onboard to	vBGZFeafI
+once a	s*[
+once in	{@X
+once more	v+ZB^HJKJXIZI
+once per	x@Z
+once today	{@Z
+one after	xHJL]
+one already	{K]
+one and	m/^B[KaMFZHhF
+one as	xh[
+one at	v@_IJ
+one befor	t/[D[KXZF
+one branch	{%]
+one but	{/Z
+one by	{HIK]
+one channel	{:[HH
+one cloud	xA]_J
+one day	q@bHI
+one dc	{JY
+one digit	v3_IJOH
+one for	x2X=FH^
+one forest	vAZ
+one from	s/ZHIK^ZIhZ
+one has	{NJWY
+one i	n-H>JCIHGIHKaOIZEhb
+one in	o/J3J8IA]BJHFKZLJM[U]ZIhX
+one is	l*J+X-I9J?HCbDFHEIGOJZGf[h]
+one it	x-]IJKGh]
+one method	k*]CHHY
+one more	v?IC^
+one not	o/G>J@YBIKHM_NIOJZH_Ih_
+one of	f)Z-J/Y3J@[HEI]K]NFSJZZfZ
+one on	l3H>I@[AZC^DIHDMYO^ZF_H
+one ou	v%a;IFIHJZG
+one password	v@XgX
+one piec	{CX
+one register	x+JDIO]
+one reset	{/]MF_Y
+one so	xhY
+one specifi	xNZ
+one still	{MYZJ
+one that	x-ZHJK[
+one the	t/XKZ_X
+one they	{HZ
+one to	{C]DJ
+one today	{@[ZI
+one user	i!J*I;Y@IA_BJCJDJHDKGNXPHVIZd_I
+one verification	{C[HI
+one was	x/Z@Y_Y
+ones are	x)ZYZdX
+onlin but	{MX
+only #	{*X
+only a	s(Y?Z@JHHX]
+only admin	{^Z
+only after	{HZ
+only allow	x?X@Z
+only be	x[Y
+only chang	v@Y
+only change	{IJK^OJZJ
+only domain	{PX
+only email	v?[HH
+only for	o(G)]8Y?[CJHDP]TJZX
+only forgot	{?HZD[a
+only get	xJ[
+only got	{@Y
+only have	n=[CZ
+only in	v!X/IHJMJTXZZ_JgZ
+only it	{>J?IC^^Z
+only letter	xI[
+only method	v?]CIHH
+only my	v>I?HCa
+only not	vHIIZV[
+only one	k*[?^CYHIIIKH
+only password	{(YgJ
+only peopl	v(J)]/JGYPY
+only phon	xC[HI
+only reset	v?I@YCZ
+only role	{)Y
+only small	{IZ
+only some	x@ZVY
+only that	{?[HZ
+only the	g!X#I+I/J0Y=[?H@HC^HEIGJXKZT[ZJ[J_Z
+only tls	xY[
+only unlock	v[X
+only user	t=JFYH]dX
+only want	t>Z@IKGZJ[_
+only when	{%YK[PJZH
+only work	{MX
+onprem a	{_Y
+onprem account	v!ZHGT]
+onprem activ	sFZNX
+onprem ad	n/XHXNJ_[g[
+onprem admin	t(JHaKJNJdHgI
+onprem and	v6^HJcJ
+onprem but	s_[
+onprem configuration	mE^
+onprem de	{BJf^
+onprem desmarcada	{HJd_
+onprem domain	v![/Z
+onprem environment	qcYdY
+onprem integration	oEIHId_
+onprem l	{EX
+onprem n	{dZ
+onprem nada	{gY
+onprem nao	{c]
+onprem not	x!]6ZTX
+onprem ok	{/Z
+onprem password	p/IH^NJcY
+onprem pero	{/Z
+onprem policy	t/GH_
+onprem servic	{c]
+onprem setup	{E]
+onprem sspr	v!Z
+onpremisesadminactionrequir in	{EZ
+onpremisespolicyviolation for	{NY
+onpremisessuccesscloudfailur in	{/Z
+ontem e	{@Y
+ontgrendeld in	{T]
+ontgrendelen zonder	{[Z
+onthoudt de	{K_
+onze organisati	{UY
+ook niet	x-ZHHa]
+op #	{3H>^OG
+op connect	xHJR^fJ
+op de	m!J#[%X-]9J;]>I@JHGXGZIa^
+op het	sb]
+op laptop	{HGM[bZ
+op met	{Z]
+op mijn	xMZ
+op slot	t#_T^
+opcao nao	{([?G[Y
+open a	sHZbX
+open for	{1IH]
+open it	{#]
+open on	{HJbX
+open the	l>Z?JH]TYWXZG]Z
+operador de	vPadJfJ
+operateur de	{P^
+operation fail	s8YAYZJ_X
+operator membership	{PZ
+opnieuw in	{(^
+opnieuw ingesteld	{B[M]ZJ
+opnieuw instellen	q%Z@JBYHJVJZZbX
+option email	x*X?[DJ
+option for	v*^?EDX
+option i	vDEH^
+option in	q#JHCTYZJ[Z^b
+option is	sZJ[[
+option l	{^X
+option miss	{?Z
+option n	x([
+option on	v<YCZ
+option password	vd]eF
+option sign	{<]HH
+option sms	{?Y
+option than	{*X
+option that	{^Z
+option to	m?ZHILY[[dZ
+option yet	{*X
+optional featur	vHGd^e^
+opzion non	{(]?H
+or #	{<XO[
+or a	x9[DZHEbZ
+or address	{3JD]HJ
+or call	{aX
+or email	s3G>FDaHI
+or extension	s2^HI
+or history	o@YHFIHNa
+or is	{Z]
+or malform	x3[
+or more	{HY
+or part	{IX
+or password	m#JIXT]ZIfZh]
+or pattern	s-Y
+or personal	{>X
+or phon	{>ZHJ
+or reset	{)X@JBJH^ZF^J
+or the	{]X
+order a	v>IH]
+ordinateur est	{H_
+ore fa	{@Z
+organisati eenheid	{F]G[
+organisati heeft	{NJW]
+organisation admin	x:[=ZEIP[UHWJZJ
+organisation configuration	{E^WE
+organisation deaktiviert	xUY
+organisation has	qE]UZ
+organisation hat	{EZWX
+organisation lack	{WZ
+organisation licence	t=Y
+organisation n	{E[
+organisation ne	{GY
+organisation nicht	{dY
+organisation not	f:G=YNGU_W]
+organisation password	sEXNX
+organisation policy	tHJN^
+organisation rule	xN]
+organisation says	xIGN[
+organizacao nao	{WY
+organizacion not	xWYcY
+organizational unit	sF]GZ
+organizzazion non	xNJW[
+os cooki	{.X
+os dado	{3]>Y
+os servidor	{MXYX
+other are	vHJV^ZY
+other but	x(JVXZ[
+other compani	{:ZHJS^ZG
+other do	{)HH[bX
+other in	{)[HI
+other one	xZIf[
+other option	{(J*Z
+other peopl	{(X-Z
+otra empresa	{:]
+otra vez	q#[BYHIX]
+ou contain	{FY
+ou desmarcada	{G^
+ou for	xG^
+ou in	{GY
+ou is	o%ZF[G^HHZJ
+ou n	{G[
+ou name	n-JFaHIII
+ou not	o%]GaHI
+ou path	tF[ZJ
+ou r	t9JFcHIZJ
+ou structur	xF[
+ou that	xG[
+ou with	vF[
+ou without	xF[
+ou の	vF^G_HH
+ou 名	{&JF]
+ou 研	{FaZJ
+oubli mon	{Z[
+oud wachtwoord	xK[
+oude voor	{HIM_
+oude wachtwoord	vMYhZ
+our ad	t/Y3Z_]
+our admin	mS[UZ
+our app	{(]ZJ
+our company	m8J:YHDNXUbVI
+our connect	v1XfX
+our connector	{%^
+our custom	{-ZHJ
+our customer	{H]
+our dc	s4]5[HEZIf[
+our default	{NY
+our domain	m-I4Z5X8JHFK]T^
+our email	x3H>Ja^
+our gpo	{@X
+our help	{B]ZI
+our idp	x7]
+our it	{PXUX
+our login	{7_HJSGTI
+our logo	{H[
+our new	{dZ
+our organisation	l:JU]WZ
+our own	s([7^GYHGIIJZZI
+our page	{:JEJc^
+our password	tNY
+our policy	q*Z
+our portal	v:ZHJ
+our provider	{cX
+our reset	s/I:ZH]S[ZF
+our server	{6]HGMXcJ
+our servic	{*]?F@Y
+our sett	{*^HH
+our sharepoint	{:^HE
+our sign	{7Z
+our support	x%J(YgY
+our sync	m1^2Z4J8XGIHDRId[f]
+our team	{:[HG
+our tenant	j:_=]HHdJ
+our university	{7^HI
+our user	m(J)J-I/Y=JDJE_HGVIZ[]J
+our vault	{2ZHJ
+our websit	{HY
+out a	{G[HI^Z
+out after	v#^ZI
+out again	{#^HG
+out and	x#XZY
+out at	{][
+out each	{#^HF
+out for	t(X
+out in	v!](JHIe[
+out of	]!J#G%J(I)J*J-I1Y3H4F5]6^8[=H>I?I@FBJCIFJG_HIIZJIMGNIPZRZTYVZX[ZC]^aIbJcIfIgI
+out on	s#]=^@XHISJ
+out password	{HJg]
+out sinc	v#Z@Y
+out that	{@X
+out the	sJYL[ZX
+out to	{@YHHc^
+out which	xHXIZ
+outag at	{SJZHc^
+outag with	{SX
+outbound #	xcY
+outgo traffic	{cY
+outlook 2013	{HX
+outlook ainda	{HGM]
+outlook and	{MX
+outlook com	v:YHG
+outlook e	{B_HFMF
+outlook fragt	{H[
+outlook keep	vH[
+outlook not	xH[MI
+outlook password	xBIH^
+outlook pide	{H]MJ
+outlook says	{MX
+outlook が	{M[
+outra empresa	{:]
+outra senha	{D^ZJ
+outra vez	x+X@[
+outsid of	x([GXZI
+outsid the	{VY
+over #	v2b9J@JHFIH
+over a	{HZ
+over mijn	{9^
+overeen met	{OY
+overrid the	{/DH_
+own account	xP^
+own admin	{*Z:ZgJ
+own company	v:^HH
+own organisation	x:aEIUHWI
+own password	e(D)[-J:G@FBJHEIGJYKHLZNJU[VaZE[J^bdJhH
+own rule	{/[
+own sign	{7^HHZJ
+p1 and	{=Y
+p1 licenc	x=Y
+p1 to	x=^HJ]J
+p1 trial	{=IH]
+p1 试	{=_ZJ
+pa anvandaren	x!I(];[
+pa connect	t2[HHRacIfH
+pa datorn	v#^HJMZXJ
+pa domankontrollanterna	{JZ
+pa koden	{>HXJaa
+pa kontoret	{9_>[HI
+pa kontot	{Z[
+pa laptopen	{HHM]b[
+pa lasskarmen	{>Ib_
+pa ny	{HX
+pa objektet	{;Y
+pa ou	{%]
+pa webben	{M^
+pa window	v5YHH[[bX
+paar keer	x#[HJT[X]ZH
+page and	v+GDHH]]Xg[
+page asks	{HZ
+page at	xHJb[
+page befor	{HIbY
+page complain	{WY
+page de	xSZZHh[
+page down	{SY
+page had	x>JHI]^
+page i	xH]KG[^
+page in	{H^ZF
+page insist	v[]
+page is	o7[HBSXTIXZZabIhJ
+page it	x:Y?[ZJ
+page know	{-[DY
+page ne	{+]X[ZI
+page not	i)^+Y-J:Y>Z?YDHVJ
+page now	v-Y?XHIIIK[X[ZH
+page of	vH^ZIaJ
+page offer	{?[aH
+page on	{=IH[bZ
+page only	{?X
+page refus	s)[:YK[ZE
+page said	{ZY
+page says	a!J+J-H7J:H=G?HCJEYNHOXU_V]WXXJZX]JbJc]hI
+page show	s+X.Y/_HES[ZH]JbI
+page sms	{>ZWY
+page tell	t.^:X=XHHZG
+page the	{(]NZVI
+page to	xgY
+page want	s.XD_HIZJ
+page with	vDZHZZJhY
+pagina de	{S]
+pagina dice	{D_
+pagina nao	x+XX[
+pagina non	{X[
+pagina not	{X[
+palavra password	k@[BXHIKZZI
+palavra proibida	{-Y
+pantalla de	s+XHJb]
+par erreur	{!]@ZZJ
+par l	q&Z*D/Z?^]Z^[dY
+par la	{Y[
+par le	t7]cY
+par sms	xaY
+para a	tDJK^VJWZZGbZdY
+para admin	v(G)[*^HJ
+para administrador	v)X*]?J
+para desbloquear	{1Z
+para el	xM[V[
+para impedir	vTZ
+para la	v>YUIWZdY
+para o	v0]HIM[dJ
+para outro	{7XV[
+para redefinicao	xV]
+para redefinir	o(Z?[HHZJ
+para repor	xVYc]
+para restablecer	l(]?ZHIVXZH
+para sspr	{+JD[
+para toda	xUZ
+para todo	vHJUa
+para trocar	{:[
+para usar	{V^WJ
+parait il	{@ZZJhZ
+parc que	{@JZJ^Xh[
+pare feu	xHZc_fJ
+parental leav	x![HZZJ
+parentesi sspr	{3]
+part do	{IYVZ
+part fail	x%Y/Y
+part of	j-J3Y=^G_HCI_fJ
+partner company	tH]
+partner tenant	{:XHJ
+party cooki	x.Y
+party credential	{b[
+party password	oJ_ZI
+party product	{J[
+pas a	mNZZa[ZaG
+pas accept	t-[?XHIIZKIZYhI
+pas activ	qU]V[WIZHdX
+pas active	tVXZIda
+pas aux	x*XIJN]
+pas celui	xO^
+pas changer	vZ[^Y
+pas configur	{V^WI
+pas d	v3Z8[CJHJ[]
+pas dans	v3JGYHHa^
+pas de	m+Y,[3H;X=X>F?JDJHHOIUZVIWXZIa_
+pas en	x0]EXdI
+pas encor	s@[DYGHHFM_UHW]ZJ
+pas enregistr	xD[
+pas l	{5Zd[
+pas la	t=YNZ
+pas le	n(]@[HJaYh[
+pas les	m%[(]*ZD[HHIYK[NIVIZJ
+pas membr	{V[
+pas moi	{(YVX
+pas mon	v:Z@IIJOZZHh^
+pas note	{Z]
+pas parti	{V]
+pas pourquoi	{Z[
+pas propose	{?^CJ
+pas reconnu	{hX
+pas reinitialiser	{Z[
+pas sur	t([M^
+pas utiliser	{PY
+pasado y	{K^
+passado e	{K_
+passfilt de	{JY
+passfilt dll	pJ^
+passphras has	{I]
+passphras of	{2Y
+passt nicht	{6YOY
+password #	t2XKX
+password a	m#]@JBYHIM^ZGbX
+password ab	{/HN[
+password abgelaufen	{>[BGZ]
+password actuel	tZIh^
+password admin	k%H(g)I*IHFIJPIVGZGgJ
+password after	o/ZHGLXM]ZGg[
+password again	l#JBIK^NHZ]
+password age	f@^HZ
+password agent	xHJJ_ZI
+password all	sBZH[NXZI
+password although	{HY
+password am	{MX
+password an	{@YZJ
+password and	^#a(H-H/X7J:]BCDIHCJZL[MIN]ZG[Z]IaGbJh_
+password are	m-F/JH]M^N[ZIhJ
+password as	mHJKdLJZBhG
+password at	b-J7^B]HIIJJFKJL[NIWXZAb]cXhJ
+password attual	vZHh^
+password aufgrund	{cX
+password aujourd	{@Z
+password automatically	{=_ZG
+password back	xd_
+password be	x@ZHHKY
+password becaus	h7J:]>XE]HIZDdG
+password befor	vDZ
+password behalten	{[X
+password belong	{d^h[
+password box	p@JHHIIKINGZGbbh]
+password break	{2XHIN[
+password but	f(H>Y?G@IC]HCIIKHTX[abZhZ
+password button	q(X
+password by	pHIKJN[aZ
+password cambiata	{B]HHMH
+password can	tC^DEHJMX
+password cannot	b-I6Z<X@]HCIZNJPZZB^]c]dIeJhH
+password chang	h#^)XBZHJMXZY^ChH
+password change	j#J/Z@JB^HGNGZF^[gZhI
+password che	{JXNY
+password checkbox	{ZG^]
+password checker	{JY
+password compt	{#Y
+password contain	oHJI]ZI
+password contien	{I]
+password contient	xI^
+password could	v%X
+password count	x#Z
+password dans	{%[d[
+password de	v,]H]ZFdX
+password dell	x2XdY
+password della	{H[
+password des	{dY
+password di	v,[
+password did	{/_ZD
+password dies	{(X
+password dimenticata	{ZZ
+password does	eG[IYN[ZF
+password du	{2YHY
+password e	h#_(J-J7YHGIGKZMZNYZFdZhI
+password easily	{-X
+password eine	v:[H^dJgJ
+password eingegeben	x#[KJXH]]h[
+password en	{EY
+password enter	{hZ
+password enthalt	{I]KJ
+password entra	{7Y
+password entspricht	q-YNY
+password erfolgreich	xMY
+password erfullt	xIZ
+password erst	{@[
+password est	m7[IJKHNEZ[^]d]
+password et	tZJh[
+password expir	j@IH^KDLBZbhJ
+password expiry	{H[
+password fail	s/HHEKZM[gJh[
+password falsch	xhY
+password field	nKIZYbZh]
+password filter	hHZIIJ_ZJ
+password for	b%J(_-I/Y2]>Y@_BIDJIJKJLYMHNJZC^IhJ
+password forbidden	{(^HH
+password forgotten	{H^ZI
+password from	f#I-G6XHXIIK_NYZDhX
+password funktioniert	vHJZ^
+password funziona	{BX
+password fur	v,ZHZZJ
+password geht	vHJI[KJM]
+password gesetzt	vgZ
+password gets	x-JIZKJf]
+password got	{@JLJZ]
+password has	m(I-X@YB_HXMJNHZGhI
+password hash	iGXHbM^ZD
+password here	t-Z:YZI
+password history	m5YH[
+password i	c-J7Z@[BJDJHBIFKbMHN]h^
+password in	a#I%Z(G,^-I6X:]@GBXIIKILIM^NHUIVJZGdIeIh_
+password incorrect	xZ_hD
+password incorrectly	{#X
+password invalid	xHX
+password is	V!J#H%H-^/G2Y7[:H>H?]@[B_GIHBI]JIK>LIMHSJTYUIVH]JbIcJdahY
+password issu	xHGZ_
+password ist	m@_IXKIZDh[
+password it	l!ZHHWYZG_[
+password just	v@ZKIZH[X]Z
+password kann	p4Y6[@XE[NI[[^IhJ
+password kein	{@[
+password kenn	{>IHXZI[]
+password l	{hX
+password la	x>HH[KIN^
+password lack	x(XHJI^KHZJ
+password lauft	tBZL]
+password le	{@[ZJ
+password length	v2[
+password liegt	{7]
+password link	h7FH]ZFb^
+password list	q-X?HZF[^
+password live	s7[ZJdY
+password lost	{H_ZJ
+password ma	xZG[^
+password mais	xZG[]
+password manag	xd[
+password manager	x-J2XH_ZG
+password marcado	{^Y
+password may	v@JHJIXW]ZHcY
+password mistyp	{,_HI
+password mit	{hZ
+password more	v@Y
+password must	k@XHII^KX
+password n	mHZIJKHLXNJZYd^hH
+password ne	o0[N[ZXdI
+password need	sIZ
+password nella	vHJb]d[
+password nicht	j7X@GKIP]VZ^_hH
+password non	j/G0]@JHHIZKHdJhX
+password not	Z%H/F<Y@HDJHYJJL[MZN_VJ[Y]J^HdJgJ
+password noth	xL[ZHh[
+password now	x/[
+password nuova	v@ZBJHHIJKINJZZ]]
+password of	b(])J-J@DEJHdKJNJZZ^IdIgI
+password on	d(H/]BIDZLJMGZY^^dXgJ
+password once	v@X
+password onlin	{/JM^hI
+password only	q/IBJHJM]ZH^YgY
+password or	x<X
+password oubli	t>[BJHFZ]
+password page	p:YCZDJHGZ]
+password par	{7X@Z
+password per	xZY
+password permission	tH[
+password pleas	qBJHHZ^
+password polici	{H[NI
+password policy	_4I5X@HJcN^WHZI
+password problem	xBJZ[
+password profil	{([HH
+password prompt	x+JBGHYKIZ]
+password protection	g-d/J0IBJJYKJZH^J
+password provisoir	{@Z
+password provvisoria	{@[
+password que	xK]
+password recht	{%Z
+password recovery	{HY
+password refus	v=Z
+password reject	t/JHHJGKJZ^hH
+password remain	{/Y
+password reset	M!J%G(<)X+J,J-H/E0I1I2J3Z5[6J7B8G:H<J=]>Z?[@CAJBAGFIHJDKXLDMFNDPFS[UcV^Wa[D]D^Ea_bBcZdCe^fZgHhE
+password right	p%](JHI^Z
+password rule	pGZHEI]JZNZZH
+password sap	{H]
+password says	{-JIJKJVJ^^
+password senza	{N[
+password set	n%Y&^HJLYNIZF^J
+password she	x-HI^LZ
+password should	{HY
+password sinc	t-Z@XHGIIKIZJ[ZgZ
+password spray	xT[
+password sspr	{bX
+password stay	tHGL^ZH^Xg[
+password steht	{hX
+password step	{@X
+password still	{LY
+password stopp	xHGZ]
+password stuff	{G[HJ
+password sync	e%J-J8aBHGdHAIJKIMZNJVFdHfIhJ
+password synchronisation	{%GH]
+password synchronization	s8]
+password ten	{@[
+password that	f-^HZIJJ[KYZH
+password the	g-J@IBHC[IIN^ZB]Y^_hJ
+password ther	{([DYZG
+password thing	vKJZ^
+password this	o@[
+password through	q([:XHXgY
+password to	m%[@ZKJMYhI
+password today	s@]
+password too	sIY
+password tool	vJ]
+password trop	n-ZIY
+password troppo	v2XI]
+password twic	v@XZX
+password until	{@Y
+password updat	x(XN^ZEgJ
+password vergessen	m#J:Y@IBIH[KJMJUZZY[Y]J
+password was	d-[B_HGIZKYNZZC^YdJhF
+password we	{@Y
+password what	xZX
+password when	qHFKXZI[]
+password which	t/[NH
+password who	xH^
+password why	{HGI]K[ZF
+password will	{ZX
+password wird	k@FHHIIZ]d]h[
+password with	j(J-F/_@IBYH]IZKFMINXZBgJ
+password without	x@JBHH[I^ZD^J
+password work	h/]B^HAM_ZFbG
+password writ	{YX
+password writeback	V%F,F-J0X1^2J6G8G<J=H@HBFFXH>IJKHLJNIVJY^ZB^I_JbJddeehI
+password wrong	vhY
+password wurd	s@IBZK^MZZI
+password yet	xM[ZI
+password you	oZFha
+password zu	sBJIXL]ZH^Z
+password zuruck	{Z[
+password zurucksetzen	g([:IVJZZaYb^dJfJ
+password が	{%ZHJ
+passwordprofil on	{HGg^
+passwordreset microsoftonlin	f.Y7JHGSbZIcbfJgI
+past the	x>GH[JXZX
+path contain	{FY
+pattern that	s-Y
+pc and	x/^MJ
+pc gilt	{g[
+pc guarda	{HIM]
+pc is	vH]dJ
+pc login	{^Z
+pc not	v/Yb[
+pc says	x#Y
+pc still	{MFg]
+pc team	{MY
+pc with	tHFM^ZGg]
+pc で	xMZ
+pc は	{MZg[
+pdc emulator	v4^
+pdc esta	{4[
+pdc is	{4Y5X
+pede a	tHHIIM^ha
+pede dois	xCX
+pede doze	{I]
+peopl at	{HJ^ZaZ
+peopl can	{)X
+peopl cannot	x8^GIHJ
+peopl fail	{8]
+peopl in	v(ZFXGZHIZZ
+peopl not	xLX
+peopl reset	v;[ZJdZ
+peopl still	xI]LX
+peopl to	q-XHXVJ
+peopl use	v-_KI
+peopl who	v-HHHPZV][[
+peopl with	n)[*[-I/Z8J?YCZGXHCIJP^ZH
+per #	{3J>[@]OH
+per 24h	{@Z
+per dygn	{@^
+per favor	v#YZY
+per gli	t)Y*_HHVZ
+per i	{7X
+per il	xMYV[
+per impedirn	{TX
+per l	q2X9[VYWYdX
+per la	s9YHIM]V]
+per ongeluk	{!^@[HJ
+per reimpostar	s([?[HI
+per sms	vC]aZ
+per sspr	xDXP]ZI
+per troppi	{#]XG
+per un	{EXZZ
+per user	t=FHa
+perch l	{*XLX
+perdi meu	x>[HI
+perdi mi	v>[
+perdi o	x>]
+perdu mon	v>Z
+perform the	x%^(F
+pergunta de	x*Z?_
+perimetr de	{GZ
+permiso en	{%X
+permiso para	t%X(Z^Y
+permissao para	v%X(Y^Y
+permission and	{(Y
+permission from	v;aHD
+permission in	{%Y;GHZ
+permission inheritanc	v;Y
+permission miss	t(]
+permission on	pP^
+permission seem	{(IH^
+permission to	j%Z(_;J@IHDV[ZHhJ
+permit it	{(GV^
+permitir cooki	{.Z
+permitir que	{[Z
+permitt to	x%ZHIZG^_
+pero entra	{/[
+pero not	q>J?]HIMZZH[]bZ
+perso il	q>_ZI
+personal email	{>X
+personalizada b2c	{H^ZJ
+personalizada de	{-Y
+personn n	{D[
+personn ne	{=[
+peut pas	t@Z^Y
+peut reinitialiser	x=ZU]VJZJ
+peuvent pas	{8ZPY
+peux pas	o)X3J>[HHK]VJZ_aJ
+peux plus	{>[
+phish email	{HY
+phon and	g(J*a+Z>E?FBaDGMIZF]Ia[
+phon are	{3]>IHEU^aJ
+phon asks	{HY
+phon at	x>ZHI
+phon authenticator	{>ZHI
+phon brok	{>X
+phon but	{H[
+phon call	q>I?^HGa]
+phon cannot	x>JDJH]
+phon contract	x3JHZ
+phon died	{>G]]
+phon fell	{3I>^HF
+phon field	x3^HH
+phon for	v>I?YHY
+phon from	{HX
+phon has	t3X>JH^
+phon i	v#XD]HI
+phon in	o3Y>^@XHFZJ
+phon is	m*[>[?[HC
+phon kept	{#]
+phon need	v>[
+phon not	k+Z3F>ED_HFMYaIhZ
+phon number	[+H3X>JCHDXHbIHOaZJ
+phon on	x>HC]
+phon only	x>J?IC^
+phon option	{HZ
+phon or	n3I>HDbHG
+phon sign	xH]
+phon so	{@XDZHI
+phon stay	{HHa^
+phon still	x#ZHIMY
+phon that	x>]HIZZ
+phon the	xHHZ]
+phon to	{HGa]
+phon us	x![GY
+phon want	{?XMY
+phon was	p>a?ZHD
+phon which	t>_HE
+phon with	{3Y
+phon without	{3G>^HHO[
+phon work	{HHa[
+phone admin	{/JPJg^
+phone and	t>[
+phone app	n(J)I*[>X?]CGHJ
+phone attribut	x3Y
+phone der	{>IHY
+phone est	{3^>J
+phone field	x3]
+phone in	{3Z
+phone mal	{3X
+phone ne	{3H>I?JHIa^
+phone ni	{3ID^
+phone number	m>XBZHJOJ
+phone phon	v?IH[
+phone stor	{3]HI
+phone to	{>^HI
+phone verloren	v>Z
+phone with	{>[HH
+photoshop por	{HZ
+phras or	s-Y
+pick a	o/Y@]B]HGLZNIZG
+pick another	s-Z?Y
+pick one	{HJL[
+pick security	{*[?J
+pick the	x(J*]?I@[HFhJ
+pick up	{H[MFVY
+pide doce	{I]
+pide dos	s*Y
+pide la	s9IHYIHKJM[h_
+piec of	v*ZCX
+pilot group	tHZ
+pin and	{#YbX
+pin del	{H]
+pin not	v?IHaI]ZG
+pin of	sH[IZ
+pin setup	{HZ
+pingfederat e	{7Z
+pingfederat microsoft	x7Z
+pisz ze	{VZ
+piu tardi	x@[ZX
+piu volt	{X[
+plant in	{aZ
+pleas add	vH^
+pleas call	{HGZ]
+pleas check	xZ[
+pleas clos	{9JB_HGIJZI
+pleas contact	vHHZ^
+pleas creat	xHY
+pleas disabl	{!GH^
+pleas enabl	{.X
+pleas enter	{IX
+pleas give	xH_ZH
+pleas help	x#XHIZZ
+pleas order	{HZ
+pleas reset	xHGZ^
+pleas set	{H]
+pleas specify	{H]JI
+pleas unlock	v#^[I
+pleas upgrad	x1Y
+pleas wait	sHGXYb]
+pls unlock	{#_HITH
+plus #	x-Y3YHJIZ
+plus acce	x>^HG
+plus and	{F[HJ
+plus de	q2X=YHHbZc[fX
+plus le	{X]
+plus sign	v3XFY
+plus tard	xZZ
+plus the	{-HI]
+plusieur fois	{#ZX[ZJ
+poczekaj #	{XX
+podac dwie	{*]
+pode alterar	x^^
+pogingen wacht	xXZ
+point at	{A[
+point vers	{AZ_[
+policy and	tJX
+policy asks	xCZ
+policy block	s.YHFNZQY
+policy but	p*Y/[HJ
+policy control	v5Y
+policy defin	xWX
+policy demand	{CY
+policy does	sH[
+policy enforcer	pJ^NG
+policy error	pHFJZKYN^ZI
+policy first	{W[
+policy for	k)YHZNEVJWa
+policy has	vWZ
+policy hint	d5dHHNH
+policy is	m/[HYJZNGbX
+policy messag	{NZZJ
+policy miss	{WY
+policy not	o)J*aHGN[WGgJ
+policy of	s*YHXNY
+policy refus	vNZ
+policy reject	{JIN]
+policy requir	tCX
+policy requirement	tNZ
+policy says	p*Y@]HHIIKJN[WJ
+policy sms	{*JN]
+policy to	xHY
+policy turn	xN]
+policy violation	v@[NJ
+policy was	xHJK[WX
+policy with	{/H@XHZ
+politica da	{N[
+politica de	l*Z.XHGN]UIW_ZJ
+politica onprem	xN[
+politiqu de	{NXWY
+poner la	{@ZKZ
+poner otra	x@^[[
+pongo mi	{O^
+poor connection	xcY
+pop up	v+YBHD[HZMJZHa[
+pops up	q?IBIHGNZaa
+por el	v+X]ZcY
+por favor	s#YHYZY
+por grupo	{GY
+por la	x9]NY
+por outra	x:]@Z[X
+por que	n#J*Y-J9JHIIHKGOIV_XJZ_[[hJ
+por ser	x3J>JHIIaKXOI
+por sms	taZ
+porqu la	{/[L[
+port #	s4]HEcZ
+port pour	{*ZHY
+porta #	{cZ
+portabl est	x>ZC]HH
+portal and	x:IDJH^K[ZEbJ
+portal but	{M]bG
+portal de	{:ZgX
+portal for	{?HD_HH
+portal is	{-IHFZ^dY
+portal ive	xdY
+portal keep	{HJNZ
+portal not	t:YHIKYZ[^JgZhJ
+portal offic	{TZ
+portal refus	v!X@JZ^
+portal reset	t/I0[HGMHZHg_
+portal says	o-^1_SJZJgE
+portal show	{N[ZJ
+portal the	{HY
+portal want	{HII[KGh[
+portal web	xT^
+portatil va	{H^
+possibl for	{(XVJ^Y
+possibl to	p@JBIHcK]dG
+posso reimpostar	{([)J
+pour empecher	{TY
+pour l	xDZUGVZW]
+pour la	o9ZEZUJV_WGZJ
+pour le	{2XMZ
+pour les	n%J)Z*[>IDJHIM]PYVZaH
+pour moi	x(X
+pour mon	{V^
+pour notr	{UX
+pour reinitialiser	s(Z?]HHVJZJa]
+pour sspr	{?XDX
+pour tout	xHJUa
+pour un	{HYVIZZ
+pour une	{%]HY
+pour votr	xdY
+pouvez vous	{#Z9[
+pouvon pas	{3[:X
+power automat	{HJg^
+power button	{H^
+powershell la	{gY
+powershell modul	{g[
+powershell not	xgY
+powershell script	{HX
+pre exist	{%X
+precisa de	{*X=[
+precisam de	{MX
+predictabl password	{-Y
+preferr dc	x4^
+preferr domain	v4]
+prefisso internazional	{3_HJ
+pregunta de	x?^
+prem account	x%J(JHIPZ_[
+prem configuration	xEZ
+prem directory	{_X
+prem disabl	s!Z
+prem domain	x4]HI
+prem integration	{d[
+prem not	x=YTX
+prem noth	{TX
+prem object	sAX_Z
+prem ok	{/X
+prem part	{/[
+prem policy	{NX
+prem user	xHYTJ_XdX
+premium e	{=_
+premium is	{=GH^
+premium licence	{=HH[
+present password	tHIKJZChc
+press finish	xBJZ_]FaJ
+press send	xHHXZZIa^
+press sms	{3IHJa^
+press the	{HIa[
+prevent from	{XX
+prevent password	{FZ
+prevent the	n,X@JHZKIN^ZIbY
+prevent unauthoriz	pTZ
+previou #	{KX
+previou one	s>GHJMYO[gZ
+previou password	k#^@JHDK_NHZJgZ
+previou phon	v>aHD
+pric page	{HX
+prima della	{]_
+prima di	{@YHHb^
+print operator	xPZ
+printer does	{HY
+printer doet	{H]
+printer want	{HX
+pris en	x7X
+privat e	v3_>YDJHF
+privat email	p3[>]?IDZaH
+privat mode	x.Y
+privat one	{@]
+privileg account	v%J*Z
+privileg ad	xPY
+privileg authentication	{(^*JHH
+privileg on	{%J(JP^
+privileg role	s(G)^*]HIPI
+privileg to	n(Z
+privileg user	x*]HHPZ
+privilegiada onprem	{P_
+privilegio insuficient	{(Z
+pro tag	{@X
+prob poczekaj	{XX
+probeer het	{@[TX
+probiert jetzt	{X^
+probleem met	xE[WJZ[
+problem between	{cZ
+problem de	tBHZ_
+problem med	{BJE[WJ
+problem reset	x=XSY
+problem with	mBJE[Z]
+problem z	{ZXc[
+problema com	{EY
+problema con	vE[
+problema de	qBJHJZ]c[
+problema di	{BJZZ
+procedura guidata	x,Ze[
+process request	xBJHGSaZC
+product name	v-]
+product on	{JY
+profil pictur	{H[
+projector remot	{HZ
+prompt appear	x+_HH
+prompt every	x>JH_
+prompt for	k*ZD[L[
+prompt not	t+XHY
+prompt to	q+ZDJHXLY
+properly set	tEY
+propria password	{^Y
+prossimo accesso	{LZ
+protect group	tPZ
+protect with	{H]
+protection block	{HIJZ
+protection l	{-[
+protection proxy	{-Y
+protection was	{-[
+protocol on	xY[
+prov their	{XY
+prov who	{DY
+prova p1	{=_ZJ
+provato a	{XY
+provid for	xN[ZJ
+provid some	{H[
+provider does	{HZ_I
+provider keep	{7]HH
+provision agent	k0aHG
+proximo logon	{LY
+proxy address	{H]cJ
+proxy servic	tHIc_
+proxy sett	vH^]I
+prueba de	x=^BZHJZJ
+przy zmiani	{h]
+przychodzi na	{>Z
+pta agent	{0DHa
+pued cambiar	sZJ^[
+pued restablecer	p![(J=YZHcX
+pueden cerrar	{B[ZJ
+puedo entrar	{Z_
+puedo restablecer	t(ZZ[
+puedo verificar	{>Y
+puedo volver	{K]ZH
+pulsant e	{(Z:[
+pulsant reimposta	{(Z
+puo cambiar	v@]^Y
+put a	v@[ZIcY
+put in	s3Z>JDYHJK]ZI
+put it	v8]HJJYU]ZI
+put my	{IZOZhJ
+put the	s@IHHKXPZ][h[
+pwdlastset nor	{%X
+qr code	x>HHaKHXJaH
+qu il	x+]DIOZ
+qu une	{C[
+qualquer senha	{NX
+quand je	xHJZ[hZ
+quando la	{ZGh]
+quando posso	{X^
+quanto dura	{T[
+quarter of	xHHRZa[
+que a	sNXdYh]
+que c	{3H>JD]O[
+que ce	xOZh[
+que dar	{*Y
+que e	x@[I[KX
+que el	x*X3Z
+que es	{-ZI[
+que esperar	v9J@_X[
+que esta	{-ZOZ
+que invento	{N^
+que j	sI[KZMZh[
+que ja	vK[
+que je	m#J+Z9J>J?J@FBJCYDIHHIJKXVZX[[[]Jh^
+que l	v>I?]C[TZaJ
+que le	s3X?YCX^XdZ
+que les	{+]H[KJ
+que mi	{D[VY
+que mon	xCYD]
+que nao	p3J>ICXDJHHIHKHOZVYZa_ZaJhZ
+que not	n3J9I>JCZHJIHKGO]V^ZY_YhZ
+que numero	{3IO]
+que o	v*XEY^[
+que reiniciamo	{B]
+que se	v+Z
+que ser	{:]K]
+que soit	{NY
+que sou	{D]
+que soy	x9JD[V[
+que tengo	{[Yh]
+que tenho	{[Zh]
+que todo	{-a9I
+que ya	x+XK[
+quel numero	{3J>]
+quel que	{NY
+quella di	vKZMZ
+quello registrato	xDGO^
+quelqu minut	{M^
+quer um	{CZIZ
+queremo que	{+Z
+query sam	xQ[
+questa password	t-XKX
+question and	{?HD]HJZI
+question can	{DYHY
+question for	t(J*_?G
+question secret	x*D?a
+question vanish	x*^HJ
+qui n	x;XZ[
+quier la	{M]
+quiero desbloquear	{?I[Z
+quiero otra	{@]
+quito el	{4[HJU[
+r d	tFbHJ
+r2 domain	x5Y
+radio button	{[Y
+rais the	{C_DJ
+rais to	{I^
+raison d	{EY
+ran out	v#J9H=_HEKJRFSJXJZJ]_
+random str	{KZ
+rano i	{@X
+ratt att	{(]ZE^[
+re added	x8Z
+re enabl	{!]BZdJ
+re register	s+]CIDFHY
+reach a	{4X
+reach ad	{0XdX
+reach entra	{HIc^fJ
+reach me	tD[HHKJa]
+reach microsoft	{cY
+reach on	xgZ
+reach the	q/HHIJYM]bZcJ
+reach your	{cY
+read any	{6[>^HD
+read it	xHJZ_
+read only	{%]2I_J
+read that	tE[
+read your	{H[
+reason is	{HINGZ_
+reason that	x3ZJY
+reboot the	vHFbYf]
+receb o	{aX
+recebo o	vaX
+receiv a	p(JH_ZIaX
+receiv not	{HGV]Z[
+receiv on	{aY
+receiv the	s>Xa[
+recent ones	{K]
+rechaza la	{N[ZH
+rechaza por	{-[KYZI
+rechazada en	{/[
+recht fehlt	{%Z
+rechten om	x%Z(^ZJ
+recognis by	{MX
+recognis every	{K]
+recognis when	{KHh^
+recoi pas	xaZ
+reconnait pas	{:Z@Jh[
+reconoc mi	{:YZJhZ
+record is	v#F>[HYTJ
+recovery email	{>[DJ
+recovery info	{D[HI
+recovery method	xD]HI
+recreat in	{_Z
+recuperer mon	{>XHJZ[
+recupero la	{>_ZH
+recusa a	{N[ZI
+red cross	qHII[S[ZGeYh]
+red sms	xBHHJI[Za]FaJbJ
+redan har	{KX
+redan registrerad	{+_DJHG
+redefinicao com	{BYHZZJ
+redefinicao de	qHZU]ZI
+redefinicao nao	{ZXfX
+redefinir a	o(YBY
+redefinir minha	xHZZX
+redefinir nao	{[Z
+redefinir not	{:X
+redefinir senha	t(XbZ
+redirect to	x7_:JKHZI
+reecritur a	x8ZdZe[
+reecritur du	xZId^
+reecritur est	xHZYYdJfY
+reecritur ne	xG]ZJdIf]
+reecritur non	x%]HJfY
+reessayez plus	xZZ
+referenc account	s#Z
+referenc to	vH[
+refus a	{QY
+refus although	x-]/JIFKFh]
+refus and	{@JZ^
+refus any	{@[ZI
+refus as	t-[?ZHHIFK]
+refus becaus	t-XK]hI
+refus by	o%X-J/[I[JJKJNZ
+refus car	{I[
+refus cooki	x.Y
+refus it	q/^JXKZZH
+refus lors	{%_ZGdJ
+refus me	{(J)^ZH
+refus sinc	t-]/J=^JJSJ
+refus the	n/ZJ[ZJ_JdIe[
+refus to	{KY
+refus via	{NZ
+register again	v+[
+register an	{D[
+register any	x+[
+register befor	sCaDF
+register but	vCY
+register for	i+Z?JDZH]VI
+register he	{+Z
+register in	xHJJZ
+register is	x?^DJUJVI
+register my	v+GD]
+register one	{CZDG
+register only	{+HC]DI
+register phon	{>Z
+register policy	{?JC]DJHJ
+register the	{CZ
+register to	{D[UJ
+register user	{HZ
+register when	{+Y
+registr para	{DX
+registrado para	{+JD[
+registrado y	{CZ
+registration not	x+^HF
+registration of	xHY
+registration page	s+ZDHH]
+registration prompt	s+YDYHH
+registration screen	x+^DIHH
+registration step	{D[HI
+registration wizard	{+]DG
+registrato e	{CZ
+registrato per	xDZ
+registrei para	{DX
+registrerad men	{?]DH
+registrerat mig	xDY
+registrierung aufgefordert	{+Z
+registrierung erscheint	{+]DJ
+registrierung fur	{+JBYDY
+registro registrado	{+ED_HJ
+registry keys	{YY
+regl de	{GXKJN]
+rehir with	{_^
+reimposta password	qHJb_
+reimpostar la	qBXZY
+reimpostar un	{([)J
+reimpostata dal	{g^
+reimpostazion della	vNJUXWY
+reimpostazion non	{ZYf[
+reimpostazion self	{H]VH
+reinitialisation du	{VY
+reinitialisation echou	{UIZ_
+reinitialisation en	x)[HYUZZI
+reinitialisation est	vPZUXVJ
+reinitialisation n	{VXW[
+reinitialisation refuse	{=]HIZG^X
+reinitialiser dans	{7X
+reinitialiser le	s%Z(ZZIa]bY
+reinitialiser mon	xBIHZZZ
+reinitialiser seul	{U^
+reinitialiser votr	{EY
+reject as	x-ZIX
+reject becaus	s-II_
+reject by	s/GN^
+reject it	o/^ZIhY
+reject my	vH[ZJ
+reject reset	{J[
+reject the	s/JJIM]NZhG
+reject with	v-ZNJ
+relat to	{%X
+relatorio de	{+FD]H[
+remain as	{/Y
+remain lock	{TZ
+remain valid	{HZ
+remember it	{HIKJZFh_
+remember my	pH][X
+remember password	v-IHJIJK_
+remember the	t@Jh]
+remember what	{KJZ^
+remot call	kHIQa
+remot desktop	xH_ZH
+remot sam	mQ^
+remota limitada	{QY
+remoteaufruf an	{QZ
+remotely and	{QZ
+remov an	{>H?IH_
+remov and	v8[>JHIV[Y]cF
+remov from	x?[HI_Y
+remov last	{4X
+remov the	s%]9HHCJ^X]_Y
+remplacer tout	{@]
+renam a	{F[HZ
+renam the	{FZ
+renew it	{KZ
+repeat lockout	{#ZHJ
+replac it	v@^
+replac the	{bZ
+repond pas	{IJN[
+repor a	{VY
+report a	{HJZY]X
+report that	tHHZ^
+report the	xSZ
+request could	{HFZ^
+request for	xHaSGUHVJ
+requir #	xCX
+requir authentication	xHJ][
+requir chang	xL^
+requir for	v0]=FdY
+requir licence	m=]HHeZ
+requir method	xC_DJ
+requir re	{+Y
+requir screen	{+[CIDYHI
+requir secur	{<[
+requir two	vCXHY
+requir user	x+Y
+requirement not	sI^NF
+requirement of	sNX
+requisiti di	{IY
+requisito da	{N[
+requisito de	sI[N[
+reserv character	sF]
+reset #	xgZ
+reset a	i%H(^)I?]H^MGZE
+reset ad	{/Z
+reset again	x@^BZZE
+reset agent	{0JZIf]
+reset all	xG[
+reset an	v(_)E*FH[PJZE
+reset and	p(H3]HIV]ZY]ZaJbJ
+reset any	{)Y=]
+reset are	p!Z0[@]JXZH
+reset as	v5[DXdX
+reset asks	{*[?JCY
+reset at	m@XBJHIb_
+reset attempt	sXZ^Z
+reset becaus	{Z[
+reset bricht	{HJN[Z]
+reset broken	{ZY
+reset but	mHJJZLY]Z
+reset button	s!J(YHJZ^bJ
+reset by	h!J(J)]*I-J?Y@_DJHJLYUYVZWHZD]Z
+reset cannot	tHJZJ_^
+reset cloud	{/JPJg^
+reset code	x>X
+reset come	x4XfZ
+reset complet	{B^ZG
+reset configuration	xEY
+reset did	{#Y
+reset does	t3]7YHGOIZI
+reset done	tBYZZg]
+reset email	t3Z>G?JHaMHZHaHgZ
+reset ends	p![HHN[ZY
+reset error	s/JWY_]
+reset fail	X!Z%G(E)H*J/F0[3I4G5[7I8X:H;Y=H>J?H@HBHCJDIE[F[GHHAJXMIP]QXSGUGVFWIXI]J^[aJbGc]dJeXf]gI
+reset falha	{!X
+reset flow	x)XZ]
+reset for	a!Y%J(X)Y@JEFHJPHU]VFW[X[aXdH
+reset from	k-J/JHFJ]NYP^ZJ_HbZgX
+reset function	{U[
+reset get	xJY
+reset gets	{JXc]
+reset give	{ZJ^[
+reset go	{7XB^fE
+reset group	vHGV_
+reset has	q)J=]GXSJU[
+reset her	p:ZZY
+reset here	xWX
+reset his	qB[PYZJ
+reset im	{:X
+reset impossibl	{4]:XHIZJ
+reset in	d%^(C)I/I1^7^@[BEHIMEPJSZUHVGZB][_JdYgb
+reset is	_!H(F)^*I/J=F>E?J@JBHDJEZHZJZKXPIUZVXWHZJ]]fIgZ
+reset issu	xBIHIZ_
+reset it	i(I)J+X@]BFDJHDK[UZVFXIZZaIh[
+reset just	{4YZX
+reset klappt	{Z]
+reset lauft	{>]BJc[
+reset link	g:YHYUHZ]aJb^
+reset mehr	x1Z=[
+reset menu	xdY
+reset method	{*H?ZHX
+reset mfa	xH^ZJ
+reset must	{dY
+reset my	_(B*[>[@HKJMXV^Z][Ja[bH
+reset nicht	v?[HJUYZJfY
+reset non	{=_ZG
+reset not	Z![#[%I(E)a*J/H0Z1J3J7Y=X>J@FBDCJDGGJHAJJKHM^NIPISFTJUGWXXJYXZY[[]I^I_IaZbEcJdHg]
+reset now	tDY^X
+reset of	p!J%G(_/I7J8Z:I>HHYPYZGd]
+reset ok	{B]MXZH
+reset on	m!I(Y=YHEZHb_gX
+reset onlin	{#Z
+reset only	tTY
+reset operation	x%YAXZJ_Y
+reset option	qHFU[b[
+reset other	v%H(c/J?HHISIVEZH
+reset page	V!X#J%J(D)X*]+J.^/]3J7a:Y>G?_@GBFCJDHEJHZIXJIKXMJNIO]S]UDVGWHZ<^I_JdIfIgGhI
+reset password	U%a(b)H/J:J=I?I@GBIDIGHHIKILJMINIPISYUIWYZH[I]J^FbedHgHhJ
+reset permission	{(IH^
+reset policy	e(J)G*a@JHHNFSJUJWcZIgI
+reset portal	s.YS^gI
+reset problem	{BJZ]
+reset refus	q!^7YZJdZ
+reset right	x0];X
+reset says	l!]ZJaX
+reset seit	{X[]]
+reset servic	hBFHIUJZEcZe_f^
+reset show	{HGU]ZY
+reset sinc	x#Y+[DJHJ
+reset site	v.ZS[
+reset still	v>]Z]bJ
+reset stop	{A]
+reset stopp	q0Y=]HGR^]GfJ
+reset succeed	{B[
+reset successfully	{BY
+reset that	vJY
+reset the	])J*I@YB_NJPYWXZX[J
+reset their	g(G)Z*Z:Z@JBIH_UXZD^IfZ
+reset themselv	v)^HIV[
+reset then	xD]ZG]XdY
+reset thing	{@YDX
+reset this	q(]
+reset thos	{@[ZI
+reset through	mN]gY
+reset to	v/YK[ZG
+reset today	t@IBYHJS^ZYaI
+reset too	t/IS[XYZJ
+reset trie	{XX
+reset unsuccessful	xBHUIZ^
+reset user	o(H)J*]1[?ZZH
+reset verweigert	{;]
+reset via	o/H5]MZZD^[g]
+reset want	t>_?JCYHGaJ
+reset was	s)YMYUHWZZH]X
+reset went	nBbDJZD]IbI
+reset which	{(CH_
+reset window	vH^ZGbYcF
+reset with	pHIL]
+reset work	f%Z@^HAJXSJUJVGZY^_bIfY
+reset you	{HZ
+reset your	c(I)J7I:Z>Y@ICYE]H[VYZC^IaYcX
+resetowani hasel	{UX
+resetowania hasla	t(HDYU^ZG
+resetten lukt	x=]ZX
+resetuj haslo	xb]
+resolv the	{4[HG
+resolv this	vdY
+resourc forest	{AYG[HG
+respect pas	tIZNY
+rest of	{)YVZ
+restablecer a	x(^VJ
+restablecer contrasena	oHHZJb_
+restablecer en	{7X
+restablecer esta	{(Z
+restablecer la	pVXZJcY
+restablecer mi	vHXZ[
+restablecer not	{[Z
+restablecido su	{BYM]ZH
+restablecimiento de	tEXHZU[VGZJ
+restart adsync	{HJf]
+restart help	{9HHEf_
+restart of	xf[
+restart the	v+YB_HJfG
+restaurado de	{6_HI
+restor the	q6YHJ_Y
+restrict client	oHHQ_
+restriction prevent	sN_
+restrictremotesam is	{QZ
+restringir client	{QY
+result reason	{/Y
+resync lost	{R]
+retour de	{!^HJ
+return #	xS]gJ
+return an	s&YHEc]
+return by	x&X
+return from	x![
+return to	t>YHHK^ZJbZ
+reus any	{KX
+review the	{HY
+ricevo il	{aX
+richt ich	{H]
+richtlini von	{*Z
+riconosc la	x:[ZIh]
+ricorda le	{K_
+rien ne	{Z]
+riesco a	tZ_
+riesco ad	{!JZ[[^
+rifiuta tutt	{@Z
+right away	v@bNIZE
+right but	vOZ
+right for	xE[WH
+right in	v%[(Y)J/JHHP[SJ
+right is	{;Y^Y
+right miss	x%^HJ
+right now	xHZcXhX
+right of	x%Y;]HE
+right on	sH^P[dH
+right one	{KIh[
+right to	o%_(XBIHH^^hH
+ring when	xaX
+riprova piu	x@[ZX
+rispetta i	t-XN]
+robot o	{9]HJ
+rol de	{*X
+role and	{)[*[CJHI
+role are	x(H)^HX
+role can	{)[-IHX
+role cannot	t)]
+role do	{(X
+role holder	s(G)aHG
+role i	{(J)[
+role is	x(aHDIJ
+role not	{(J)[
+room panel	{HZ
+root password	{H^ZJ
+rotat the	s2XH_KG
+row says	{]Y
+rpc server	s4cHJfI
+ruckschreiben bricht	{4[HDc]
+ruckschreiben geht	v1YFYZJf[
+ruckschreiben nicht	q5X=]PZY]ZHdIeZfH
+rule and	vN]
+rule exclud	{GY
+rule for	vG[HXNIcI
+rule is	{KIN[
+rule not	vGZHIJZN^
+rule of	{GXNY
+rule on	xHIN]
+rule so	xG[_J
+rule that	{*ZPI
+rule ther	{/[
+rule was	{BXNY
+run for	{H[ZH^]
+run out	xZY]Z
+run the	x%J0ZH[
+runn entra	{YX
+runn on	vR[
+runn the	xBZdJfY
+ruolo di	{*X
+s est	x#]HJZ[
+sa jaki	{9]
+sa mycket	{9[
+sager att	n#J-]3I9J>I@JD[HIIIK^O[VJZE]JdYhZ
+sager den	{-Z
+sags vara	{ZJh]
+sagt das	t-[IJKX_XdZ
+sagt die	t3JC]DII[KJO]W]ZE
+sagt er	tE]IYXY
+said not	v/ZJ[ZIdH
+sakna i	v3[IIOIV]_Z
+saknar behorighet	x%]([
+sale el	{3ZaHbX
+sale en	{K]h[
+sam call	vQZ
+sam remota	{QY
+sam remotely	xQ[
+same anchor	mA^
+same as	q@HBJIJO]Z_[J
+same cloud	xAX
+same day	t@aNJZF
+same immutabl	{AY
+same ms	{AY
+same name	{_[
+same password	k/^@IKdZAdH
+same problem	{ZX
+same str	{/X
+same user	q@]A]HHZE_Jg]
+saml login	{7_HFZIbJ
+samma dag	x@^
+samr harden	{Q[
+samtalet kommer	{HIa_
+sandbox tenant	{H[WY
+sans #	{3]>JOH
+sans cess	{H[
+sap is	{#DH_
+sap password	{H^ZGbI
+sap user	{#CH_
+sas invalido	{RZ
+sas token	xHJR_
+satisfy the	t@ZNY
+save money	{=[HH]If]
+say how	{H]
+say my	{HIOYZJh[
+say that	{N[
+say the	xHJh^
+says #	xXX
+says a	{@]HJIJNI
+says access	x%J(YHZ
+says account	x#X
+says an	{Z[
+says ask	{V[ZI
+says authentication	{HX
+says but	{HHNXV[
+says cannot	{#Y%JH[
+says choos	v-[ZJ
+says contact	xEGVIZ^
+says current	{hZ
+says disabl	t![HHUZZJ
+says enabl	v.Y
+says fine	{TX
+says go	{:[
+says he	xKZ]X
+says i	h:^@IC[DYIYZF
+says im	t(GDYV^ZJ
+says it	g!E6Y=H@JEJH^KXZC_[d[hY
+says its	m-^1ZHGIHKZU[
+says licence	{=Y
+says lock	m#XT[
+says my	e!X-[CZDIE[HZZB
+says not	b!J)Z+J3G:X?J@JCXDGHCIXJXKZN_UJVJWIXGZ_]J_JhI
+says one	s*[
+says our	v)J:J=[HHU]
+says password	mIXZJ
+says reset	tZ_dX
+says someth	vbZ
+says success	{/]
+says that	f-JEZHJKIOaUJZE_X
+says the	^#]-H/J7Y:I@EE^HIIbKGNIOXUXVJWYXYZ@dY
+says ther	tG]cYdI
+says to	{VZ
+says too	vIJK]OJXZZJ
+says try	v-J@JIIKJX_ZZ
+says user	vH[]X
+says weak	xI]
+says wrong	q/[ZZhG
+says your	s:IVXZJc]
+sbagliata ma	{h_
+sbaglio la	{@Yh[
+sbloccato in	{#JT]
+scaduta la	{=_ZH
+schermata di	t+Xb^
+schlagt fehl	q6Y8YZ[
+schon einmal	{KX
+schon mal	vK_
+schon was	{9_
+schon wieder	x@^
+schon zu	{-^KI
+school account	x3IDZMY
+schrijft hij	{G[fZ
+schrijft niet	xY[
+schusestrongcrypto miss	{YY
+scop filter	{G]
+scop for	xG]
+scop is	{V]
+scop of	oGY
+scop to	xVX
+screen is	p+E>]H]bJ
+screen just	{b[
+screen not	s+^HEbY
+screen notification	xbY
+screen reset	qb^
+screen says	vHII]
+screenshot attach	{ZZ
+script powershell	xg[
+scriv piu	{Y[fZ
+sdprop keep	{P[
+se acabo	{=^
+se activo	{dZ
+se administra	{d^
+se aplica	{*Y
+se cae	xHXZ[eY
+se connecter	xBZZ[
+se ha	{BYM]ZH
+se pued	m![4Y6ZBIHJI[VJZE_Jf[
+se quedo	{>]HJ
+seamless sso	xH[
+season and	{-^KJZJ
+seasonal staff	{DZ
+sec question	{?^HH
+second attempt	{B[ZJ
+second chang	q@]
+second check	{@ICaDJHI
+second forest	t8_HGZG
+second monitor	xH]
+second phon	{+J>ICIDIH^
+second reset	v@^ZJ
+second screen	{BJHI]^
+second time	s+]@ZB[HF
+second try	vZ]
+second verification	xCX
+secondo il	{-J][h[
+secondo la	{-[IY
+secret expir	{H]
+secret of	{2[
+secret question	{?]
+secretary give	{g[
+secur channel	xHJY[
+secur ldap	{<[
+security account	{HJQ[
+security answer	{XZ
+security baselin	mHIQ^bZ
+security info	c+^>Z?[C^II
+security key	x?[ZJ
+security question	d(H*c?FD[H[ZI
+security reader	{(^HH
+security tab	q;_HI
+security team	v%ZHHY]
+see a	t%XOZ
+see an	v%Y
+see how	{H[
+see my	{(H-JH_ZE
+see not	{Z[
+see the	qHXI]LZNJZI
+see what	{HFN]ZG][
+see your	x!Y
+seem to	o*Y-^HFKXaY
+seen too	x-_
+segun el	x]Xh[
+segun la	{-[
+segundo a	{-Z
+segundo o	{ZIh[
+segundo que	{C_
+sei nicht	xI[V^ZE
+sei zu	{-[
+sein password	p:XB[VZZG^]
+seit dem	sBZHJZJf_
+seit der	{#]%[
+seit heut	xZ[fY
+seit will	{>Z
+seitdem kein	{=[
+selbst zurucksetzen	t)XU[V[ZH
+select for	xG^HI
+select group	vV[
+select on	xHJL[
+selectiv password	vG^HJ
+self chang	{HH^^
+self reset	n(G)cHFVHZC^]
+self servic	V!J#I%I(F)Y*I-J/J0J3J7I:I>J?I@JBIDXGIH_KILIMINJPITXUaVaWIZ_[IaYbIcFdGfBgJhJ
+self the	{^[
+selfservic voor	xUaVI
+sem #	x3_>IOH
+sem mais	{BZN[
+sem opcao	{CZ[Y
+sem permissao	{^Y
+sem writ	x8]HGc[
+sen och	{@]
+send a	x>X
+send code	xHIXZaZ
+send me	q7[H_aD
+senha ante	{KX
+senha antiga	{hX
+senha atual	vh]
+senha contem	{-[IY
+senha da	x2Y
+senha de	vDJHZK^UIZG
+senha do	q,ZH]K]ZEdX
+senha e	p@JK[N[d^
+senha errada	{hZ
+senha esta	xUZ
+senha foi	{BXM]ZJ
+senha mas	{ZE[^
+senha muita	{#ZXI
+senha muito	x-Y
+senha nao	i0[@IDJHZIJKHN[ZZ
+senha not	{6Yd[
+senha nova	s-JBIHIIYKENYZZ]^
+senha provisoria	{@[
+senha que	{JZN]ZJ
+senha velha	v#ZK[
+sent me	v?[
+sent to	p+Y7Z>YHH
+senza #	x3_>JOI
+senza scadenza	xL[
+senza writeback	{8]
+serv l	{H]
+server 2003	m(J5fHHVJZIcJfH
+server 2008	q5^
+server activ	{6Z
+server and	q4XHDcZf[
+server cannot	oHIYYZI_[
+server connect	vHHRYc]
+server di	xRX
+server from	{6Y
+server geht	{RZ
+server has	v4Z6]HGRGfJ
+server hat	{HIRXcZ
+server in	v4^HHfY
+server is	i4XHHR[cIdJf_
+server ist	{fZ
+server lost	x4]HJRI
+server need	{HGM]
+server nicht	{4[d[fJ
+server not	k6^<ZHHQZYZcHfI
+server of	{7aHD
+server only	{0Z
+server operator	sP]
+server policy	m5[
+server reboot	{fY
+server room	{H[
+server runn	{YX
+server take	{MZ
+server that	{RZ
+server the	{1JHZ
+server think	{R[
+server time	tR]
+server to	vHYcX
+server too	{YZ
+server unavailabl	{4X
+server was	q4JGJH]MFRJcZfY
+server with	v6[HZ
+serveur connect	sHIRZc]fJ
+serveur de	{RX
+servic account	g%a,[0_2[BJMZPJVHZI^I_IcJeGfG
+servic adsync	xfY
+servic befor	{H_]GfH
+servic bus	fHCSJY^cd
+servic cannot	xHJZJ__dHeGfI
+servic chang	{@YVI^Y
+servic de	x2XcJf^
+servic desk	o(_)J*]>[?F@YBJHDL[VJZI
+servic does	{fZ
+servic e	{HJU[
+servic est	x)]HIUZfZ
+servic fail	v0[HGcJ
+servic for	vUJdZ
+servic health	{SY
+servic is	mIYSZcJfZ
+servic microsoft	xSIf]
+servic not	mHER[f^
+servic on	{fY
+servic password	d(J)G=[@JBDSZVZZ]^Ha[fI
+servic principal	x(XH]
+servic reset	a(I=FBYHaTYV]Z^cIdJfF
+servic start	{B^HFfJ
+servic stopp	tHGfZ
+servicebu window	kHHcb
+servicio de	x2ZdGfZ
+servidor connect	pHGR[c^fJ
+servidor de	vR[
+servidor entra	{HIRJcHf^
+servidor restaurado	{6_HI
+servidor rpc	{4_HJ
+servidor tls	{Y[
+servidor web	{H^
+servizio adsync	{fX
+servizio di	{2YfY
+servono dodici	{I^
+session timed	{HI]]
+set a	g!Y(H7Y<Y>Y@]HGIJKGNIW]ZY^HhJ
+set adsyncaadpasswordresetconfiguration	{EGHHd]e[
+set adsyncpasswordwritebackpermission	n%bHG
+set azureaduserpassword	{gZ
+set but	x%XbX
+set by	xYX
+set for	{G]WY
+set his	{KYNJ
+set in	x/YNJ
+set it	q@[HFKaZE^XdX
+set less	{@X
+set msoluserpassword	kgb
+set my	x@[
+set on	o@ZQZ
+set password	q%Z(a<]@IBHHBJ[KHZG^HhJ
+set so	vZJ^[
+set someth	{@XE[
+set the	k%Z(ZH_KYNJZDbJfX
+set this	{@Y^Z
+set to	g%J.XBGHYLYPXZI^]
+set up	^!J%X*J+a-J0J3I9H>G?[EZHaIJKIMJNIUJV_ZF]J^IaGfJ
+sets a	{&YZY
+sett are	{(IW^
+sett for	s%XH_QX]JcJ
+sett network	xQX
+sett new	{]]
+sett of	s<aHHZI
+sett the	{@GH[ZY
+sett to	{HJU]
+sett up	{WZ
+setup page	{+XDY
+setup the	{H]
+setup thing	{D]HJ
+setzen des	{&Z
+seul les	{P[
+seul method	{?ZHJ
+seulement deverrouiller	{[X
+several time	x#^HJTG
+shar calendar	{HY
+shar login	{HEZF^a
+shar mailbox	o>JHY^Z
+sharepoint says	xH]
+sharepoint site	xHX
+she can	vBXLZZJ
+she cannot	vZ[
+she change	{@JBJ]]_Y
+she could	{BY
+she enter	xKXhX
+she forgot	{Z]
+she gets	{NY
+she got	{BX
+she had	x#ZKZXI
+she has	vCFD^
+she is	x9J>[B]HGZH
+she left	{![_X
+she logg	{#HBZhY
+she not	{DZ
+she pick	x@XB[IYNIZG
+she still	{!X
+she think	{-HI[
+she tried	{KX
+she typed	{3[
+she was	t>IB[HHV[_Y
+shorten the	{2ZHGX]
+should a	{HFM]
+should ask	{:]HHVX
+should be	t!EHa
+should i	o8JKXZ[d]
+should not	{HY
+should turn	{:Z
+show #	xO[
+show a	n+[HCIXNZS[Z[
+show abandon	{HF]_aJ
+show an	m/^C[HGS[VZ^IaJ
+show as	v0X
+show failur	{H[ZI
+show for	{+[
+show it	{?XJ]ZI
+show none	{HGU]ZY
+show not	qMYb[
+show noth	{HX
+show on	xHY
+show someth	vbX
+show the	kHYOYR[ZJbYdI
+show up	lHG[Z]Ia]bY
+shut down	s!^>ZHGfZ
+si blocca	{HIZ]eY
+si e	s+[@XDIHGZ]fZ
+si pued	{V^
+si puo	v@[I[
+sich an	{ZY
+sich nicht	p)Y6X
+sicurezza non	{*]?X
+sidan sager	{D]O[
+side fail	{/Y
+sie do	{DZ
+sie ein	v-]@IBJI[KZZGhJ
+sie es	t9J@XXZZ]
+sie haben	q+Y@ZX]ZJh[
+sie konnen	{CZKX
+sie nicht	x*Y3Y?Z
+sie nie	vOXZ[hZ
+sie sich	{ZY
+sie sind	xV^
+sie z	x4]OY
+siffra sakna	{3ZI[OJ
+sign and	g<_
+sign encrypt	{<X
+sign in	S#I%J(J)J+[,]-E3I4J7b8J:H<I=I>C?E@DBICIDDFZGHHbIFJIKGL^M]NGPJSITcUIVIXH[]]H^FaCb^cIdIeJfIgI
+sign on	x7^HIZI
+sign up	sD_HJVH
+sigu bloqueado	{TZ
+sigu con	{MXgX
+sim card	t>]
+sim e	{+[>]DGHH
+sim is	{>X
+simbolo e	{I]
+simpl word	{I[
+sin marcar	x;YdX
+sin mas	{BZNZ
+sin permiso	x^Y
+sinc #	{-Z
+sinc 2018	{1]
+sinc ad	{/Z@Y
+sinc admin	{+[DJHIgZ
+sinc friday	{YX
+sinc i	h#X(H)b*F-J>ZDZHCPJVJXYZE[Y
+sinc it	{A^HFfI
+sinc last	v-[CZHGIIKITJUYZJ_]
+sinc monday	vCXHESJZ]c[
+sinc password	{7YdY
+sinc the	a!J%H)J1I8Z:I>JB[GGHaMENGPZUYVXYYZH_IbXcXdFfZhY
+sinc then	j1XFZHIQXR[YXZEc]
+sinc this	q9IBYKJM]Z^
+sinc we	t1HGXHIf[
+sinc yesterday	{ZXaX
+sincronizacao de	vG[M[
+sincronizacion de	vGZM]
+sincronizzazion dell	{G[
+sincronizzazion e	{RX
+sincronizzazion hash	{M[
+sind de	{@]dJf[
+sind nicht	xV[
+singl sign	{7[HJ
+site think	{-_HHIJ
+sits on	{HY
+sitt losenord	{BY
+six character	{/ZIZ
+six digit	vHJIJa_
+six month	{!ZH[
+six time	{HHX^
+skew on	{RZ
+skipp the	xD^HH
+skrev fel	{#_ZI
+skriv inget	{G]HJfZ
+skrivaren fungerar	{H]ZI
+skriver inte	x0[Y]
+skriver mitt	{O^
+slash and	{3Y
+slash in	sF_HG
+slow sinc	{H]cH
+small letter	{IZ
+smart card	tHXZHb^
+smart lock	{HZTJ
+smart lockout	fTb
+sms about	{<YZJ
+sms cannot	{?[HJ
+sms code	s>JCZHaZJaG
+sms do	{HXaX
+sms fail	{3[
+sms for	xa[
+sms from	{TJa^gJ
+sms go	{3Y>ZHI
+sms goes	v3X>YHJ
+sms me	n*Z3I>Z?^HFZF]J_Ga_
+sms messag	h3Y>J?^C[HXZH]X
+sms met	xaY
+sms mit	x>]HFaX
+sms n	{?]
+sms niet	{>]?JHE]Ja]
+sms non	{3Y
+sms not	m>I?Xa^
+sms number	{CZ
+sms option	x?XH[
+sms the	{>[
+sms then	{CZHI
+sms under	{I[Z[bJ
+sms was	v?^BICJZZ]ZaJ
+sms when	xNYZFa]
+sms wird	{?X
+sms with	xH_ZHaI
+sms が	s3X>]?JHIa_
+sms の	{?JHJ]^
+smth went	{ZZbZ
+snapshot cannot	{6X
+snapshot l	{HHRa
+so ad	x/YJ[
+so cannot	{>J@JDXh]
+so falha	{PY
+so how	{DZHGL[
+so i	i-Z/Y?J@^HYIHKJNJZE]]aId]
+so if	{cY
+so it	m3F>J@IA[D[HIIbOEZI
+so much	xHY
+so nobody	tZJ^[
+so not	k+X=_DXHII^aIdF
+so only	{/[
+so password	{^X
+so reset	v7X
+so tenho	v>JCa
+so that	n%[+]3I>]HEZE^b
+so the	g3Y;Y<Y>XA_HEZJ^XaJhY
+so they	{/Z
+so user	x+YMY
+so writeback	sG[_J
+soddisfa i	vIXN]
+softwar is	{HY
+soit le	{NY
+soll ich	xX[
+solo business	{=]
+solo il	xC[gX
+solo l	{?XC]
+solo quiero	{?I[Z
+solo se	x@[
+solo telefono	{CZ
+solo tengo	tC_
+solo una	x@]
+solv it	{@XBE^_
+solv she	{BZZJ
+som far	{QXVZ
+som krav	{(ZC]
+som registrerad	{+^DH
+some error	{ZY
+some hour	{@ZfX
+some information	{4ZC[DJHI
+some more	{H[
+some of	x;XZ[
+some time	vHJKZZJf]
+some user	s+IE_HIKZVXZI
+some wait	{@X
+somebody from	{#JTYZ[
+somebody set	{fY
+someon else	{HY
+someon tried	{#YZI
+someth about	v!ZZI
+someth else	x?[@ZZJ
+someth harder	t-Y
+someth i	v-JCJIIK_
+someth is	{HIZ^
+someth less	{-]ZH
+someth went	jHJZ^b^
+someth with	xKIZ^
+somm pas	{EY
+son compt	{!Z
+son mot	t@XB[
+sonderzeichen im	{FZ
+sono mai	vDXWZ
+sono novita	{9[
+sont pas	xGYI[ZI
+soon as	x(Z)Y*XVI
+soport y	{(X@Z
+sorry but	{cY
+sorry for	{9]
+sorry someth	{Z[
+sorry you	tEJWY
+sourc anchor	x_Z
+soy de	{V]
+spac and	x3XI[
+spater noch	x9J@YZ]
+speak of	xNZ
+special character	kF^HZIJ
+special sign	{HJI^
+specop password	xJZ
+spell it	{@[
+spelnia wymagan	vIZN[
+spelnia zasad	{NZ
+split password	{gY
+spray attack	{HJT^
+ssl inspection	{cY
+ssl tls	{YZ
+sso via	{7Z
+sspr 33008	{@[^Y
+sspr and	vT[[G
+sspr at	x@]ZFbX
+sspr block	{)XXX
+sspr com	{Z[
+sspr con	xPYZY
+sspr da	x!Z
+sspr ein	{HZ
+sspr en	{UZZZ
+sspr enabl	{UZ
+sspr fail	n!]A]HGJZKXNI
+sspr for	m!J)_*JH[PHVE
+sspr from	{bX
+sspr fur	x)]H[VF
+sspr group	vVY
+sspr in	xH^VGZY
+sspr is	m@XHCU]Z^
+sspr ist	xVY
+sspr it	{)Y
+sspr limitado	{VY
+sspr mit	{P[
+sspr must	xbX
+sspr nao	v+X3ZbZ
+sspr ne	{+Y3ZHJ
+sspr nicht	{)X
+sspr non	t+X3YHJVJWYbY
+sspr none	xBJHIU^
+sspr not	k)G3XBJPYUFV]ZYbY
+sspr nunca	{HJW^
+sspr on	x)ZPIVX
+sspr page	{.YHJ
+sspr password	{J^ZI
+sspr pilot	{Z[
+sspr reset	xJX
+sspr says	sHJX]
+sspr without	x7YH_dG
+sspr work	p4Y5^BIV]ZF
+sspr が	s)Y3ZU[WIZIbY
+sspr で	{?^N[ZI
+sspr の	v+[?JBYDJHGS]UJXZbJ
+sspr を	{H]ZH
+sspr エ	{![ZZ
+sspr 不	{7Y
+sspr 报	{Z[
+ssprsetup nunca	{D[
+staat aan	{ZI^]
+staat er	xQ]ZG[]
+staat erin	{?[
+staat het	{9YV[
+staat in	{9JK^
+staat niet	{(]?]
+staat nog	x![>X
+staat op	{V]
+staat uit	p!](J;]HHRJU[^J_JdYf[
+staff but	x(])HHHP]
+staff cannot	{8Zd]
+staff get	{NZ
+staff not	x)]DZUF
+staff student	{HIV^
+stag mode	{HHf]
+stag server	{HX
+stammer inte	t6]DIHJO[R]fJ
+stampant non	{H^
+standard account	x(I)^HJ
+standig nach	{H[
+star haslo	xMZh[
+starego hasla	xHIKZM[
+start a	{HY][fJ
+start again	{@JK[aX
+start it	{TY
+start niet	x+ZDIHHbZdIfY
+start on	sHZf[
+start the	x]Z
+start with	{G]HJ
+startar inte	v+[HZMIbYfX
+starter password	{@]
+startet nicht	xH]ZJfZ
+stat that	{HX
+stata reimpostata	{BZM[ZI
+stato del	{HJS^
+statu page	{SX
+stay black	{HZ
+stay grey	xI]
+stay silent	{HHa^
+stay the	{g[
+stay valid	{HGL^ZJ
+steht auf	o)X-Y[XfZ
+steht bei	{+JAXD[
+steht da	{-ZI]
+steht immer	{hX
+step #	v3JC[DJHYZ]
+step and	{@XH[aJ
+step thre	{HYZY
+step to	{H_ZJfJ
+step were	{HIZ[]Y
+stesso giorno	{@]
+still accept	{-HH[
+still activ	{!X
+still asks	{MZ
+still cannot	k([?IHGMZT^ZG[_bJ
+still fail	{ZX
+still federat	{7Z
+still has	q#YHHL[
+still have	{5X
+still here	{!Z
+still in	q/G1YHZTH_^
+still is	{(Y
+still lock	sTZ
+still need	{HGMJg[
+still not	m3H>GDJH[MIO]aZ
+still off	t!bHF_J
+still old	v/HHEM^g]
+still on	v1^RIYIfJ
+still run	x5X
+still take	xMY
+still the	n!J/Z@JAIHFIIKFOITJZa_ZgIhH
+still ther	{!X9ZHI
+still uses	{4X
+still wait	x9^@JHGMFXGaZ
+still want	sMZ
+still work	sLZM[ZH
+stimmt nicht	p,ZOY
+stod inte	xg[
+stop at	v;Z@JHGZ]hY
+stop the	qH]LX]GbZfH
+stop with	{!ZH[ZI
+stop work	x1YHFM[
+stopp after	xBJHG]_
+stopp half	{][
+stopp work	oZZf]
+stor as	{3_>JHEOJ
+stor bokstav	{3JI^
+stor in	x7XHYZJ
+stor without	x3Z
+storung bei	xSZ
+straight to	{+]HH[]bI
+strategi de	sNZUJW^
+strategi onprem	{NZ
+strength bar	{IZ
+strong enough	{I]
+strong password	{@]NXZF
+structur contain	{FZ
+stuck at	vHXZ^
+stuck in	{H^
+stuck with	x@^ZI
+student account	{VY
+student cannot	{?EG[H[
+stunden alt	{@^ZJ
+stunden warten	xXY
+su contrasena	vB[M]ZF^X
+su cuenta	o3[DHTXV^ZJ
+su organizacion	vEXZJcZ
+sua conta	q3YVZXY
+sua organizacao	xEY
+sua senha	v@[BXM]ZI^Y
+submitt new	{%X
+submitt the	{HJZ^
+succeed and	{/Y
+success and	{@]ZF
+success with	x/]HJ
+successfully complet	{BZ
+successfully on	{BY
+such a	{/Y3JD]HJ
+such as	s+JHYMY
+such user	{_^
+suffit pas	{?[C[ZJ
+suis jamai	xDY
+sul pc	xMZ
+sul portatil	{HFM[b]
+sull account	{^Y
+sull utent	{;[
+sulla schermata	{b]
+summer again	{KZ
+support admin	s(I1_HJ
+support for	vHX
+support reset	{gZ
+support writeback	{HZ
+sur ce	{(XW[
+sur l	k%[;YHERX[ZaZb]
+sur le	k>JBJHGJ]LZM[TZZJb[
+sur les	{5X
+sur mon	s9]>JM^ZJ
+sure that	{HY
+sure whether	{NXZX
+swap it	x@_HJZI
+switch from	x>]
+switch his	{!^ZJ
+switch it	{V[
+switch off	f![;Y>J?YCJHHL]U[VIZIbYdXfZhJ
+switch on	n)JHJUZV_ZJd[eZ
+switch the	vU]
+symbol and	{/[
+sync a	{HZ
+sync account	e%b0J2^@IBJGFH@P_Q[VIZJ^I_H
+sync agent	l0]
+sync and	t0Y8ZH]RIcJdI
+sync box	t4[HFRZcY
+sync but	{G]HJ
+sync cannot	{4YGYHI
+sync client	s1aHE
+sync en	{/J0]
+sync error	xH]
+sync heartbeat	{BJGJHZM]fH
+sync host	tHGR_Y[fF
+sync in	{8ZMY
+sync is	p8XGYM[
+sync konto	{2Y
+sync machin	s4]HDR[c]fI
+sync not	s8_GZHYMIVIdH
+sync reset	{0X8X
+sync rule	oG_HG
+sync scop	xG^HI
+sync server	Z/[0G3J4_5I6XBJGGH>KJMHNXPIR^Y]_IccdYfY
+sync servic	h%[0JB]RJSJ]HcJf]
+sync softwar	{1_HE
+sync srv	{0JHIc^fJ
+sync stop	{HXM[fI
+sync to	sGZMXZI
+sync tool	v1bHEfI
+sync user	q7J=XGGZHdafY
+sync version	{1[HG
+sync vm	t6YHGf_
+sync was	{HHRYf]
+sync with	{GZHJRX
+sync writeback	x0ZHY
+synchronisation de	{HJM]
+synchronisation des	{G[
+synchroniz user	{%Y
+synchronization engin	xGJ_Z
+synchronization is	v8]
+synchronization servic	{<]fJ
+system admin	{!Y
+system does	xHYIIKIZ]
+system not	vBJDIH^KI
+system says	x:]HGI[ZI
+system think	{+]3I9J@JBJK]
+system will	{@[ZJ
+tab of	v;]HIZZ
+tab show	{;Y
+tack sa	{9[
+tak your	{9]
+take a	p<^BJHFKJM_ZH
+take anyth	{;[ZJ
+take for	{HHM]
+take it	n@JHIMZZHg[h[
+take my	v?XIJKJMIZ]
+take the	oH]K[ZHhJ
+take to	{dX
+taken away	{@IU]^[hJ
+taken it	{/_gI
+talk to	s4[8J9XHIYY
+target found	{GY
+te kort	xI]
+te lang	{2^
+te makkelijk	t-]
+te oud	{1]5[
+te raden	s-[
+te resetten	x%Z(^ZJ
+te stellen	{(^
+te vaak	s#Y-]X[
+te veel	q#^HJX^
+te verifieren	{XZ
+te voor	{-^
+te voorkomen	{TY
+te wijzigen	vL]^Y
+team and	{%[(ZHI
+team asks	{>FH]
+team cannot	x:XHX
+team channel	xHY
+team chat	{:IH]
+team forgot	{:[HG
+team i	{:[HIZJ
+team keep	xMZ
+team lead	{gY
+team meet	vH[
+team not	tH]MXVZZJ
+team phon	xHX
+team record	{H[
+team statu	{H]
+tego samego	{@^ZJb[
+teken in	xF]I]
+tel como	{>_ZJ
+tela de	v+Yb]
+telefon do	{>J?]HJOZ
+telefon i	{>X
+telefon nem	x3GD]
+telefonen och	{>Y
+telefonnummer im	v3]
+telefono e	x>Z
+telefono in	{O[
+telefono ni	{3ID]
+telefono y	{>X
+telefoon kwijt	v>Y
+telefoon of	{3H>HDaHE
+telefoonnummer staat	{3]OG
+tell me	c!Z([-[.]3I9G:]>G?IBICJDHEJI[OJV[ZI]J
+tell not	{GY
+tell the	tD[HIIGKIN[TZ
+tem as	{(X
+tem dado	{D^
+tem de	{K]OZ
+tem permissao	{%Y
+tem que	x:]@[
+temp one	xKJLYh[
+temp password	k#I@[BJHGIJLbMIZH
+temporairement verrouill	vT[
+temporalment para	{TX
+temporaneament bloccato	{TX
+temporarily lock	kT^
+temporary connectivity	sc[
+temporary one	vBJHIL^hZ
+temporary password	m@XH^KJL]ZG
+ten minut	l/G@YHFMa
+ten time	{HJaYhX
+ten year	x>Y
+tenant and	t:[WY
+tenant del	{:^
+tenant has	xHIS^
+tenant is	v:[=]HI
+tenant noth	{W[
+tenant user	{:X
+tenant wide	{UZ
+tengo acceso	{>]DJ
+tengo el	{CZ
+tengo permiso	{([
+tengo que	{X[[Y
+tenho mais	{3J>]
+tenho o	{>JC_
+tenho permissao	{(Z
+tenho um	{CX
+tent mais	x@[Z[
+tentativa aguard	xXY
+tentativi attender	xXX
+tentou verificar	{XZ
+terug naar	xK^ZEb^
+terug van	{!^
+terugschrijven doet	{HIZ^
+terugschrijven geweigerd	{PZQX
+terugschrijven in	{H]
+terugschrijven mislukt	{4]ZJ
+terugschrijven niet	xPYdFfYg[
+terugschrijven staat	{dZ
+terugschrijven uit	{6]
+terwijl ik	{ZIh]
+test and	xU]
+test de	{B^HJWJZJ
+test do	{=^
+test user	t;ZBX
+than #	o2Y@EH^RZ
+than a	{@Y
+than once	tA]
+than one	mAaHJ_F
+thank a	v9[
+thank bye	x9Y
+thank for	q9aBYHJZE
+thank in	{9[
+thank you	l+X9]@JB]HI
+that a	v-YHHa[
+that appear	{-[
+that are	x!]HIZI
+that be	tHJIYKZLXZJ
+that box	{Y[^X
+that break	{FZ
+that check	vJ^
+that cloud	xHY_Y
+that connect	{4XG[HJ
+that dc	{4[
+that does	{HHRYf]
+that email	{>[
+that enabl	xQX
+that forbid	{^^
+that group	{@XHIN[
+that has	{HXVY
+that have	{-[
+that i	m*Y@[DXHGIJKXNZOJPIVXZY
+that id	{@Z
+that is	oHIK]^X
+that it	q>ZBXHIXZZJ
+that its	vDYVY
+that ive	v?JDYH]
+that make	t-X
+that my	q>YE[FXHJKHV]WHZIhZ
+that nobody	{>FH[Z^
+that not	i-H4Z9J>F?J@JC_DIHXIHO_VHZEaJhX
+that number	x3J>^HJOJ
+that object	x;]HI^X
+that one	q-^9J@JHJIIK_ZJhJ
+that only	{=GH[^Z
+that ou	v%ZG]HJ
+that our	x1XUX
+that page	v-I?ZHGIY[^
+that password	j(J)]@JHZLZZJ^I
+that phon	v>Y
+that reset	q%[)JBJHGJXU^VFZ^
+that she	{Z[
+that site	{MY
+that some	{;Y
+that the	_(J=X@ZBXGIHCIHKJNYUIVJW[Za^[aJ
+that ther	{_X
+that they	o>]GXHH
+that turn	{UX
+that user	p([@ZG[HHJYPYZG^IdI
+that was	s4[>]DIHEO[_X
+that why	t!ZIZZH
+that you	xHYaZfJ
+that your	x>JBHHadX
+the #	pHIKYg^
+the access	x-JH^
+the account	Y!Y%Y,]2G3H@JAJB^CID[HEIJP[TZVFZC[H^a_D
+the acl	v(JP]
+the actual	{hX
+the ad	f#X%]2^8[HCNYPJTXZI_[
+the address	v3[HX
+the adfs	x7[
+the admin	a*J,_:Z?J@XHBMINYPISXV^ZIeJgZ
+the adsync	xHIfZ
+the afternoon	{@Z
+the agent	q0aZIfI
+the allow	{?[HIVX
+the alternat	vHY
+the anchor	{AX_[
+the app	d%J(a*J+H-J3J:J>]?_@IBIC_DGHZIHKFNJOJVJZD]J^IgJhJ
+the application	x([HBN[ZHf_
+the apprentic	{GYV]
+the articl	sH]
+the audit	l/ZBJEZHXVZYXZY
+the auditor	{@Z
+the auth	{(Y
+the authentication	v3XH[
+the authenticator	f(I*]>Z?ZHJaZ
+the authorization	x)ZUI
+the backup	{H]
+the bank	{HY
+the bann	pH_
+the baselin	{YY
+the basement	{4]HX
+the boss	{K]
+the bottom	{>ZHJZ[]J
+the box	pBEHHKXZI^_dHe]
+the browser	kHacHhZ
+the button	x(]HGZZ
+the call	v3Z>J?[HDa[
+the cannot	{dX
+the canteen	{V[
+the captcha	p@JBJH[II]a
+the chang	c(J-I/H@GBEHDJYK[LHM]Z^h^
+the character	{/[IX
+the check	{-HHZ
+the checkbox	ve[
+the choic	v?XHJ[]
+the cis	{bZ
+the city	{-Y
+the clock	sHJR^ZJb]
+the cloud	V#D%J(J/b0G3J6[@HAHBFH]IHJJKDM]NGPIRJSJTcVJYJZD[H]J^H_^bJcIfEg[hH
+the cmdlet	{H^
+the code	]/J3H>cH@IHKIOHZY]ca_hJ
+the company	h7Y:H>[@IBJHDIHN_VHW[ZEd]
+the complexity	{IYKXNI
+the computer	q@Y
+the connect	c1J4^6YHHR]Y]eX
+the connector	b%H2a4Z8I<_IIQ^ZI^I_Y
+the corporat	vN[
+the country	p3_>JHJaG
+the credential	{H]ZI
+the current	i@YHGK^NXZJh]
+the custom	vHZ
+the customer	s(X/X@[BYHHNJ
+the date	{HHR[
+the day	x@_NI
+the dc	a(J/X0Z1J4]5_<]?JBHHBIJJdKEMJNHQZVJZF]JbJcDdJfJgX
+the default	vHY
+the delegat	v;ZKIP]
+the department	{F_HGZI
+the desk	s>HLZN[ZX^Z
+the devic	x>JH[
+the differenc	{H[
+the digit	xHHO[a[
+the directory	k&X3aHINXU[VE
+the disabl	{!^;JHH_J
+the dock	xHZ
+the docs	{H[
+the document	xIJZ]
+the documentation	xHX
+the domain	]#^%E(J-J/Y5H8XAJBYHCIIJ_KHMJNbP_THVJZG^I_IgZ
+the door	tHZZHb[
+the duration	{T[
+the email	l>Y?JBICYDFHJOXZ]a]bF
+the end	g,Z3J9J>G@GB_CJDJKYNJXJZ[]H^YaHeZhI
+the entra	e#J/[NGT[YXZIdXgZ
+the error	pBIHHIEN]S]Z]]I
+the event	qBJG[HIN_dIhJ
+the exist	t8ZhY
+the extend	{5XHX
+the extra	{JY
+the fail	p;^HGPXZ^
+the featur	qHFU[VYe^
+the field	{hZ
+the filenam	x2[
+the filter	tHHJbNJZJ
+the financ	vHZ
+the firewall	pBXHYcZ
+the first	k8Z>I@ZC]HJIJZ[bJhZ
+the flag	x^[
+the follow	o@ZHII[dY
+the forc	vLY
+the forest	v8_EJHH
+the forgot	o?ZDJHXWZZZ^Z
+the form	pHGIXZZh]
+the four	x*XNZ
+the free	v=bCIHIdF
+the full	x4[HJIX
+the gmsa	{0[ZJ
+the graph	{)]HJ
+the group	i>JBJHCPZVdZH
+the guest	tR[
+the guid	xH^
+the help	v9[@ZH[ZE
+the helpdesk	n*[3J9J>J?JDZHJZ]
+the home	q3I:bHG_H
+the hotfix	{5Z
+the hr	{H^ZI
+the i	{?IZF[Zb[
+the identical	{@YK[ZG
+the installation	{HXeX
+the internet	v-]HFZHb[
+the intranet	tHZN]
+the issu	vQX
+the keep	{+YD[HJZJ
+the key	{H^]G
+the keyboard	v#Z
+the keys	{6X
+the kiosk	{.XHH^]
+the kitchen	{#].IHX
+the lab	q8I?EHb
+the lady	{!XXX
+the laptop	o]Xb[
+the last	b#I-I>J?JBJGJH^IFK_MHO[TIZ[][aXbJeXfI
+the ldap	v5Y
+the leaver	v!b@JHGZF
+the length	t2[HH
+the letter	sHEIHZ^h]
+the library	{^Y
+the licenc	t=aHE
+the licence	{=Z
+the lightweight	{%I0^
+the link	jGZZYbb
+the list	k-F1I>J?bDJHHIJK[QZ_J
+the lock	f!J#[HEKITXZF[_ba
+the lockout	t#JTZ
+the log	h&_6YBFNJ]^
+the login	m#Z-J7YHFI[ZIb^
+the logon	sHJb^
+the m365	vMYTYgY
+the machin	xHEc]f]
+the mailbox	x>[HG
+the man	{TZ
+the management	x%XHJe]
+the maximum	xH[
+the meet	qH^
+the menu	{H[
+the messag	j3H>IE]HEUXWYa_
+the metavers	{_[
+the method	v?^DJUJVI]X
+the mfa	xHZaI
+the microsoft	f#H7[HIT^ZJa[g[
+the middl	qHI]_
+the migration	vHYK[ZH
+the minimum	k1]5^
+the more	{+[CIDYHI
+the morn	v#Z
+the msol	l%E2[;]Q]
+the name	n-YF]IYKI
+the necessary	xD[
+the network	{HJMYcY
+the new	V!I#I(E)J*J-H/]0J2I3I4J6a7I8Y9I:H=J>G@EB^CHDGH@IHJIK]LEMeN[OJPJRJTIUIV_WJXJZI[F][^H_HaIdHeJfGh?
+the next	m@bKIP[hI
+the note	v@ZH_NI
+the number	^+b-J/J3a>^?I@FBHCYDDICK[NJPJX[ZE]HaYhJ
+the object	k![G]HH^[
+the offic	f)X/Y9]>HM]NJTEd]
+the old	X!H#[%J(I*J+J-H/Z1H3H4I5J6J7J9I:J;J=J?I@DA_BFCIDIFJGIHFJJK@LIM^NGOIPIRJTGUJVJXJY_ZB[I_YaIbIcIdJfIgZhh
+the on	d4]E^HYNGPJTXZI_]dJfY
+the one	d+J-J/]3G?I@ICGDFHCIIKcMHNJOcZB]IaJh^
+the ones	vK[O[
+the onlin	{/]
+the only	q4Z?[CIHJ
+the onprem	n!^([/YPH_JdJ
+the operation	l%X(X8YHJ
+the option	m?DH_LYZJ^]dZ
+the optional	xHId^
+the organisation	h:IHGIGNaU]W]
+the organizational	vF]
+the original	{A[HIPZ
+the other	l)[?]CEGZHFbXf[
+the ou	e;^BJFcGIVIZH
+the p1	xH]
+the page	Z!I#J(J)Z*I.^/I3I7G9J=I>Z?]@GBIEZHCJJKJMJNEOESJUbVYWYXGZY[]]]aFcJd[hE
+the park	{H[
+the partner	{8[
+the passcod	xHIa^
+the password	M!H#G(Z)G*X+I,I-Z/^0G1J3I6Z7]8H=F>J?E@IAJBXC[DYEIFJH9IaJXKJNbPGRJTXUEVEWIXIZZ[G]EbXcIdYeYhI
+the past	xJJK^
+the path	{F]HJIG
+the pc	m/^JZMJZJbY
+the pdf	xH]
+the peopl	vFXG]HJ^Z
+the permission	t%I([HFP^
+the phon	_!J#I(J+J3X>Z?XB^CHDEHAIJKHMZNJO^U]ZDa_bIhX
+the phone	q/J3]CIHIPJg^
+the pictur	xHJb^
+the pilot	xHHV_
+the pin	sHYbZ
+the plant	xaZ
+the policy	g@ZCZHHIINbWJ
+the portal	a%J)J0[1^7J:H?G@YD]HHIYJYMZN]SHTIUYVI]I^IaJbFgChH
+the power	{H^
+the preferr	v4]
+the present	vZIh]
+the previou	l#^@IHDK[MZZIg^
+the pric	{HX
+the printer	xH]
+the privat	v3_>YDJHF
+the problem	{FY
+the product	x-YHJJ^
+the projector	xH[
+the prompt	{LY
+the provision	x0X
+the proxy	sHGZHbZca
+the reason	q3Y@XIGJXLXN[
+the record	{#FH^
+the recovery	t>^DJHG
+the referenc	q#YHX
+the register	x>^DJHE
+the registration	i+]?JD_
+the remot	{HFc]
+the report	x)[ZJ]X
+the request	{HFS]ZFc^
+the requir	oHI]XeZ
+the requirement	tNY
+the reset	N!_#E%X(E*X+G-I.]/I0I1H3E5G6I7Y8E:H;I>^?Z@CB]CFDDEHGFHEIHKELHMJN[O[PFRHS[THUFVJWCYJZb[I]__EbacEdGeIfDgDhH
+the rest	p)XP]VY
+the result	{/^MF
+the right	j%b0J@EBHHHKHP[^^hX
+the robot	x3^
+the row	{BY
+the rule	m/Z@YHHIXN[
+the same	[!I#J(I*I-F/]0G7J8J9I=I>J@YA_BFDJHHIFKbMIP[RIZ][I]I_JaIcIdHfJg]hI
+the scanner	xCJH]
+the school	vK[gZ
+the screen	s+IHYI]LZ
+the screenshot	xHaZF
+the second	m@]B[CJHF]]
+the security	i%Z(];]HJ
+the self	t)[ZJaZ
+the sender	{H_ZI
+the server	c4J6X<XGJHZMFR^Y[ZH_]cIf]
+the servic	e%Y([,[2Y3[>ZBIDYHHUIVJZJeGf]
+the session	{HI]^
+the set	x+[HJJ]
+the sett	nH^NZQXU]
+the setup	vD]HX
+the seventh	{KX
+the shar	v#YZF^[
+the shop	x>[HIbZ
+the sign	j#I7XD[H^T[ZIaF
+the sim	{#IBHH^TE[F
+the site	m-a9JHAI[KJXZZIcXfJhZ
+the six	{aY
+the sms	d3Y?IBIC]H]XJZF]Ya^
+the sourc	xAZ
+the special	xHHI_
+the sspr	oVY
+the staff	{Z[
+the start	{FXIIJZ
+the step	{@XZX
+the stor	x-H>JH[O]
+the student	{^Z
+the sync	V!G#I%b(J)I*J+J-I/Z0D1c2X3H4]6Z8I9I:J;J=I>I?J@GAIBXCJDIFJG^H;IHKILJMFP^QXR_SJTJUIVHXJY]ZH]F^H_EaJbJcbdEgJhJ
+the system	g+]-J3]@ZBYD[HIIENIOEZ^hJ
+the tab	{]Z
+the tabl	v(IHa
+the teacher	{@YZJ^Z
+the team	{VZ
+the temp	p@ZKILZh]
+the temporary	vH]KJZIhZ
+the tenant	l)[-^=GUGWZ
+the third	{ZZ
+the threshold	xHY
+the tick	{^Z
+the ticket	xBXH_ZD
+the time	p>IBDC]H_KJMJR_
+the tool	{JZ
+the top	xh[
+the town	{-aHGIJZI
+the train	x>IHHZI]_
+the traine	{bX
+the tree	{%]
+the tutorial	v@GHa
+the two	vH^
+the university	{7^HJ
+the unlock	pHCTa[_
+the updat	x5Z
+the upgrad	v1IHHZJd[f]
+the user	R!B#Y%E(^)F*I,J-G1J2J3[4H6H7H8F9J:];]>I?D@]A]B[DZH9KILYMFRJSITIUHVHWJYI[I^^_faIbGcGdFeFfFhZ
+the valu	tHJN]ZJ
+the vault	{2[HX
+the verification	k+XCJHHXX]Ya]
+the version	{0]
+the very	{K^ZJ
+the virtual	{R]fX
+the vm	x6[HXRX
+the vms	{R_ZG
+the vpn	t4]cJ
+the wait	x9GHFXa
+the wall	{H[
+the warehous	{HXZY
+the weather	{H[
+the web	mJZN]TYZGbZ
+the websit	xHII[Z[
+the weekend	p#XHFZ]f^
+the whol	p3J@YHHO[U^VZZG
+the wifi	tHZ
+the window	dHGMYZ[[Y][
+the wizard	d,cBaGZH@ZGdZeZ
+the word	v-]HH
+the writeback	m6YG[HGJXdHe]
+the wrong	g#X@ZR^ZDg^
+the year	x-HI]
+the zero	{3JO]
+their account	sLY[Y
+their ad	{8[
+their home	t:Y
+their identity	xXY
+their info	{+Z
+their mfa	xHZ
+their new	{MY
+their own	m(I)[-I:Y@ZHHUZV[ZI
+their password	a*Z/J7J:Z?J@YBEDYKGMIUIVX[^d[fYhH
+their peopl	{8_GIHJ
+them to	pUXWY
+then a	{ZZ
+then an	{HGZ_
+then cloud	{/ZdH
+then entra	{/]
+then i	x@[ZX
+then it	qC]HHZ]aI
+then nobody	{f]
+then not	vR]ZHc]
+then reset	x1YF[QYZI
+then says	qKHh]
+then the	n/Y@JHHLYP[
+ther a	d(J-Z/I7I9Y>J?HA[BGCJH]IIKINJUJXZZ[[J]J^Y_IbYhI
+ther an	q9GSbZG
+ther any	s>J?ZHGNYTZZ]bI
+ther are	oA^G[dI
+ther is	g(Z+Z3Y>IBJCYD[HGWX_Y
+ther not	h*J?YHGWYZIaZbZ
+ther some	{@X
+ther was	p9I>HD^HDSFZb]J
+ther were	{TX
+thes account	vLY^Z
+they are	t/ZOX
+they can	t>^HJ
+they cannot	o@XG[HIVXZIgZ
+they deactivat	{!Y
+they differ	{/Z
+they get	{V]
+they have	v3]:EHY
+they not	t?ZHIaZ
+they only	{D[
+they phon	x![GY
+they say	t3JBJHJI]OXU]
+they tell	{!X
+they told	{DYZY
+they use	{7Y
+thing and	{C_HHZIaJhI
+thing is	{Z]
+thing like	{-Y
+thing not	{Z]
+think its	{R[
+think my	{-[
+think of	vI[KJ[Z
+think that	{KY
+third party	h-H.Y7_@JHFIIJ_KIZEbY
+third time	{ZZ
+this a	{-H9[
+this account	p(Y^]
+this articl	xH[
+this department	{GZHHVZ
+this directory	{WZ
+this email	{H[
+this error	{HJZZ
+this featur	n=[VZ
+this for	{VX
+this happen	x9ID[HFZ]
+this is	m:[@HD[KJZXcY
+this login	{^Z
+this management	t8^
+this mean	{9JHEZ^
+this morn	g9I@cHHKGM[Z^hJ
+this not	x:Z
+this object	{G[HH
+this on	x-JHJV^
+this one	vHHKXP]
+this operation	{1]HJ
+this ou	v%^(D;ZGY
+this out	x9^ZJ
+this page	x?IH_
+this password	h-Y@]HEIJNY
+this reset	{DXZZaI
+this scenario	x)YHZJI
+this servic	xVZ
+this situation	x?JHXdX
+this tenant	t:XVIW[
+this thread	{9_BJHI
+this time	l+X@GB_HHKZWYZDcY
+this user	c#Y%G(b)H+X3[=]?J@IA]BJCIDXH@LZPZUGV]ZB_J
+this was	{@[
+this week	v9G@ZH^ZYfJ
+this year	{KY
+thos in	{VY
+thos user	x7Z
+thos who	{@^ZF
+though i	v+]HEMX
+though ive	{?ZHHhY
+though the	{HZbX
+thre days	x@Z
+thre of	sIZaZ
+thre password	xHGIJKbZG
+thre peopl	{P]
+thre time	oBIHGKFXIZbaZ
+thre wrong	{#ZHX
+threshold is	{HX
+through a	{V[
+through all	{K]
+through at	xBY
+through authentication	vH[
+through graph	x([gX
+through o365	{NY
+through on	{/X
+through our	x:Y
+through the	g+ZD[GXHJKIN]ZY_JaJgZ
+throw an	xHI^Xe[
+tick in	oBJG_ZI^]
+tick requir	xL]
+tick the	tHIZJe^
+ticket can	{B]
+ticket clos	{B[
+tied to	{_[
+tien #	{3ZI[aH
+tien dato	{D^
+tien la	t#]7ZHJ
+tien permiso	x%[
+tien que	{K]
+tier #	x!G(Z2J3ICIHHPbZH
+tijdelijk geblokkeerd	{TY
+tijdelijk vergrendeld	{TY
+tijdelijk wachtwoord	x@[L]THZJ
+till det	t9H>XB[gY
+till sam	{Q^
+till the	vfX
+till tomorrow	t@[XX
+tillbaka till	x-H>HK]ZJb_
+tillbakaskrivn av	s6]ZJd^eIfJ
+tillbakaskrivn nekad	{P[QXdI
+tillbakaskrivningen slutad	{YXf[
+tillfalligt last	xT[
+tillfalligt losenord	{@[LYZJ
+time alway	{ZZ
+time and	p#_@JHGR^ZG
+time becaus	sWY
+time befor	v-XMY
+time drift	vR]
+time i	vKZ
+time in	q#Z@JHITGXa
+time is	{H]ZH
+time it	v@XB[
+time not	x+XRX
+time now	x#JBJDZHJXXZ[
+time on	pRZ
+time out	v/IHHR^ZJc]dJ
+time password	{B_KIZD
+time she	{NZ
+time to	xHGM_
+time track	{H_RIZJ
+time was	{R]ZH
+time with	x#JT[
+time within	{XY
+timed out	t]]c]
+timmar sen	{@]
+tipo de	{IX
+tipo guest	x9J:bHI
+tiraram o	{4[?]CIHJNJ
+tls #	[!J(J-J1D2J3H4H6J=I>I@HBJCIHYIHKHMJOJPJRGSJUJVJXIYjZGaIcEdHfG
+tls inspection	xc[
+tls secur	{YZ
+tls ssl	{<^CJ
+tls version	xHJY]
+tls1 #	{Y[
+to #	hHGI[KbZI
+to a	_(J+J-J1J3J4Y7X>Y?IBIG[HaIHKZMJOIYJZE]]_ZfJ
+to accept	x:EB^HYKXfG
+to access	t#X
+to acquir	xHFQaZH
+to ad	k!I%Y(J-J/Y4[7J:J=IGJHCKJPIRJSJTJZG_^bGd_fHg^
+to add	{(J)J*F+J>ICIDHHYV_
+to admin	q%I*^HHP[QZdG
+to all	{N[
+to allow	s.Z
+to an	q>GK[M[
+to another	o(Y:J=X>J@IFJHbZI
+to approv	xa]
+to ask	t(J*I@JDIV[Z^
+to be	_![%H(I/I3_4J5]9J:J>I?G@YBGC_DEEIH>IbMJNJOJPYV]ZD[[]I_JcJdZgJ
+to block	vHJaY
+to call	{>[B^HIZEaI
+to catch	xHGM_
+to chang	[#J(_.]/J>H@EH?IIKHL_MINJVGZa[J]J^_
+to check	{D^EYHI
+to choos	l#J-H@ZC[IJL_NJZJ]J
+to click	{([HZZG
+to cloud	vH]
+to come	t+YX]
+to complet	m(YHIO^dX
+to configur	p=JH]TJWYe[
+to confirm	v+ZHY
+to connect	x4I8]
+to contact	q3JCJD[HFVXZ]dY
+to continu	{.Y
+to creat	xHZ
+to date	x+DDJHb
+to decrypt	{6ZZJ
+to defin	tHIW_ZI
+to disabl	{H]
+to do	o9G=ZBbHAIJKHZ_]JhJ
+to email	q*[>^?GDIaJ
+to enabl	h)],ZHIUYVYWIZH[]dJ
+to enforc	{-]
+to enter	v+]>IDIHEK[O[ZJhY
+to entra	vHHT[YY[Gc[
+to exist	x-[
+to expir	{HGKXZ[
+to factory	x>YH[
+to fals	{)X
+to fix	x8Y@ZE[
+to get	m,[-H?Z@^IJKIZYeGhI
+to give	v([@JHHZ]gY
+to go	s+[.^:[>IEJHFUJZF][
+to guess	h-_HJ
+to haslo	xKZ
+to have	o-JH_ZFaX
+to his	t+]/Z@JHHZIg]
+to install	{0_HG
+to it	t>ZF[HHIJKYZ[
+to just	vHJK]
+to keep	m@^K_ZC[X^YhE
+to know	xHYZX
+to let	v=YBZHHZIaZ
+to lift	{TZ
+to live	x@aHIIJNI
+to load	vbZ
+to locat	{HJe[
+to log	m#JHaZ[aF
+to login	qH_aG
+to make	f+[DYHGKJLYQ_
+to me	s9XVZaY
+to microsoft	x>Jc[
+to move	vH^
+to my	c*J3J:^>b?Y@[CIDGEJH[IJMXUIVIZG]JaE
+to none	o>IBIHZUbaJ
+to not	sLZ
+to okta	{7X
+to on	{HHc_
+to one	v:[HH
+to onprem	{gY
+to our	m%X4[7_8Y:_GJHAMXZIcJ
+to perform	q%^(F
+to permission	{%X
+to permit	{(GV^
+to pick	v@ZHHLZ
+to policy	{NY
+to prevent	oT[
+to prov	vDYXY
+to put	xU]
+to re	{+[HG
+to register	f+d>J?ICFHIZJ
+to replac	v@ZZIh[
+to reset	T!]%Y(a)F*[+J-I/H3J7G;I=G>X?^BHCaEXFZGHHCIJJJKFLIMIPETIV[WFXIZZ[X]J^F_GbFcJdGhH
+to resolv	tZYdY
+to restart	{+XH[
+to reus	{K_ZE
+to run	xH]]Z
+to sam	mQ^
+to save	x=[HH]Jf]
+to security	{HJQ[
+to see	v#X-IHINYTZZH][
+to send	{>X
+to servic	{c]fF
+to set	i%^(Z+G<^>Y@JDHHXKZZF^J
+to sign	mMXT[
+to sms	x>_HIaJ
+to someon	{:X
+to start	t0[HGcJ
+to stop	x)[HZ
+to sts	{7_:JHGZI
+to swap	{@]
+to switch	t!^)HH]ZEh[
+to sync	tG[HX
+to take	{EYKY
+to team	s_X
+to test	{BGH^
+to that	x>]HI
+to the	V!I#H%E(G-I0Y3I4]6J9J:G;[=I>_?J@GBCCIDDGFH]JIK]LJMXNYOJRJSJTIUXVJWJXJ[I][^H_[aHbZcZdFe]fEhH
+to this	xH[
+to try	{-Z
+to turn	t-F:X;ZH^VX
+to two	{C]DJHHg[
+to type	xKHh^
+to unlock	f#GB[TH[a
+to updat	o(]5]@IBJHDKGN_^JhZ
+to use	a(J*X/X4Z?Z@JCIDXHZIXUGV[YZZJbXdF
+to user	{HX
+to verify	h#I*X3F9I>J?J@JBJC[DcHJXZZI
+to vpn	{HX
+to wait	h@_HGMYX[
+to what	x4ZHFKaZD
+to window	xHZMXZHgY
+to work	vBIZ_fJ
+to writ	x%YGX
+to your	o+G7Z:^DHHZZJ
+toda la	{UY
+todavia not	{HHM[WZ
+today and	s@Z
+today i	v@[SZ
+today is	{!ZZI
+todo el	t-[BJH[MIUZ
+toegang geweigerd	x%ZP]
+togs bort	{=[?]HI
+token are	xR[
+token could	x,[
+token de	v,^
+token di	{,[
+token error	s,[
+token for	{,_HIeG
+token issuanc	xHY
+token not	x?aHFR[ZE
+token sas	xR]
+token with	x,]ZJ
+told it	s7[@YD^HHZH
+told its	{N[hY
+told me	n(I9J>JHFX[Zb
+told my	x@JVJZH^]
+told that	t)]@ZUJVZ
+told the	t@ZDZHINIdY
+told their	{NZd]
+told to	s4[HJKYV[YZdX
+tolto il	x4[?]U[
+tolv tecken	{I^
+tomorrow becaus	{XZ
+too common	p-^
+too early	x!]@YKHZJ]X
+too easy	q-XIY
+too fast	{+YZ]
+too long	n2aHHII
+too many	]#b-_3Y9I@GHGIGKFOIT^X^ZHaHhJ
+too much	{-IK]XY
+too often	mX_ZH
+too old	m0[1_4J5_H^KIMJSITJVJYJdHeJfJgE
+too predictabl	{-^HG
+too recently	{@Y
+too short	q-JI]
+too young	{@[
+took a	{8Y>[HG
+took it	q/[@JB_HJ
+took the	t-Y/[8ZHI
+tool is	v1^H]RGZJ
+tool made	{2]HJ
+tool on	xJ^
+top box	{h[
+tot morgen	{@[
+touch the	x1[HIN[ZG^[
+tout de	{@]
+tout le	v-]9[@HBIHHKJU_
+track tool	{H_RIZJ
+traffic is	v<X
+traffic of	{cY
+tre ganger	{#[ZJa^
+tre volt	{a]
+tres de	{IX
+tres vece	{#]HJXJa]
+tres veze	{a]
+trial of	{=ZHI
+trie for	{HHX_
+trie our	{:X
+trie to	l!]%Y(ZHYPHVGZI
+tried #	tNZ
+tried again	v@_
+tried all	{KXXX
+tried another	{Z[
+tried everyth	vKJNHZa
+tried it	xXZZZ
+tried once	{@IB_XJZI
+tried ten	{KFN_ZI
+tried the	o@IK_^Za[
+tried thre	xHJKHXJZ_
+tried to	g#F@]BJHGK^T[XYZJ^IhY
+tried too	s#HHIXbZH
+tried with	{IFN[OZ
+trigger for	{+[HG
+tripp the	{@[
+troca nao	{Z^
+trocada not	{/[M[TJ
+trocar a	t@JZ^^X
+troi fois	{a]
+trop courant	{-Y
+trop court	v-II^
+trop d	{X]
+trop de	m#XXb
+trop facil	v-]
+trop long	{2]
+tropp volt	vX]
+troppi tentativi	q#[XZ
+troppo corta	{I[
+troppo facil	t-]
+troquei de	x>X
+trotzdem nicht	{ZI[[
+true and	{ZJ^[
+try again	f+H9J@ABHHGIJKGX^ZccZ
+try another	{-Y
+try any	xBIKJX_ZD
+try for	{XGZ^
+try is	x-IKZNZ
+try someth	{-^ZH
+try to	d@^HHK[^IaY
+trzeba czekac	{@[
+turn away	x-[@YKHNX
+turn down	n-[@[HHIZK[
+turn it	t!_)J/]@JHIN[UEYJfFhJ
+turn off	a(J)]*H<Y?ZCIPJRJU]VIYZZHbZ
+turn on	_!H(I)_,Z-I/J3J:I;Z=J?J@JBJHDKJNHPJUbV^WJZE^I_JbJdZe[fJ
+turn out	x^Z
+turn red	{h]
+turn the	x4HJYN[
+turn this	{U[VX
+turn to	{:[
+tussen twee	{@YK[
+tutto il	{BIHIS^UYZH
+tva bevi	{*Z
+tva metoder	x*]
+tva timmar	{@]
+tva verifieringar	x*ZCYHJ
+twaalf teken	{I]
+twee bewijzen	{*ZCX
+twee methoden	x*^CH
+twee uur	{@[
+twee verificati	x*[C[HI
+twelv i	{@XHJI]ZH
+twic in	{#IHIT[
+twic on	{A]HJ_G
+two account	{A]HJ
+two ad	sA^_J
+two check	{*]CZHE
+two connect	{6YH]RHcGfH
+two contact	{CX
+two days	{I[KJ
+two dc	{JX
+two different	vg[
+two digit	pIHJZO^
+two enabl	{8IA[
+two factor	v3IHZ
+two forest	tH[
+two gate	s*[CX
+two hour	x#J@^H]KHaG
+two method	n*[CX
+two month	xK[ZJ
+two object	{A]_J
+two of	{AY
+two option	{*X
+two password	p/]@JHFKZM[ZFg^hJ
+two piec	{*[
+two proof	s(J*aHH
+two role	{(IH^
+two server	{6XP[
+two thing	{*YC]ZIhI
+two user	tA]HIPY
+two ways	t*[?JC_HJ
+two week	x@JD[H]KG
+two year	vK]ZH
+tylko jedna	{CZ
+tylko odblokowac	{[Z
+tymczasowo zablokowan	{T[
+typ the	vKJ]]
+type a	{KZhI
+type guest	v(J:aHI
+type my	{KHh[
+type the	vh[
+typed a	x,X@^ZE
+typed it	qOXZZ]YaJ
+typed my	s>GK[O]hG
+typed the	q3[HJIGKJ]]aIhX
+typo in	s3^@ZHXOJ
+u hebt	t(Z@ZXYZJ
+u mnie	{V[
+uber die	v(X>]CJD[
+uhr am	{H[RX
+uit en	{6]Y[dH
+uit het	x3G?]OIT]a[
+uit in	{!^^J_J
+uit op	v!J;_<YHJU[
+uit voor	v(I)ZU[
+ultimo cambio	{@^
+um das	{(X.Y
+um dia	x#H@]X]
+um erro	xOYZ[
+um grupo	xPXVZ
+um metodo	x?ZHJ
+um segundo	{C]
+um unbefugt	xTZ
+um usuario	{;YZZ
+uma das	{K]
+uma hora	{XYa[
+uma licenca	{H[
+uma palavra	{KZ
+uma politica	{WY
+uma senha	v-X@YBJHJZ^
+uma vez	{@]
+un altra	m-J:_@aDXHHIIKYZH
+un altro	{(Z)JC[
+un autr	s@ZKY
+un cambio	{@]
+un chiffr	v3[IYOI
+un code	{IZX[
+un collegu	{@YH[
+un dia	v@^HIX]
+un error	o3X>J@JEYHDO]Za
+un filtro	{JY
+un giorno	v@]HJX]
+un group	vP[
+un grupo	vV[
+un gruppo	xPYVY
+un jour	v@[HIX]
+un metodo	t*Y
+un mot	p-^@JHFIHK^ZH
+un nouveau	qKJMJZZ[[
+un numero	x3II]
+un ora	{HJXZa[
+un partenair	{:]HI
+un partner	{:^HI
+un poco	{@JM_
+un problema	{Z]
+un robot	x9_HJ
+un secondo	{C]
+un segundo	x8ZC[
+un seul	v;X@[C^ZI
+un simbolo	{I]
+un solo	t;ZC_IIZJ
+un usuario	{ZY
+un utent	{ZZ
+un utilisateur	{ZZ
+una contrasena	sHIK[Z[
+una directiva	{*XWY
+una dll	{JY
+una hora	{XZaZ
+una licencia	{H]
+una licenza	x=XH[
+una maiuscola	xI[
+una nuova	x:]IJKJZJ[]
+una ou	{%_HI
+una password	vHIIJZ]
+una persona	{9]HJ
+una pso	{N_ZH
+una vecchia	{KY
+una vez	{@X
+una volta	{@]
+unauthoriz use	pTZ
+unavailabl when	v4]
+unbefugt nutzung	{TX
+und der	tNZ
+und die	{>ZGX
+und es	x>JHFK[OXa^
+und genau	{F]
+und ich	t>]@ZB[HJ
+und jetzt	x#[@Z
+und kann	q#X
+und kein	{3HD[WY
+und kleinbuchstaben	{IX
+und lasst	{@Z
+und leerzeichen	x3_IZ
+und schon	{.X9X
+und soll	{DXXZ
+und sperrt	{#].XMG
+und weiss	{hY
+under one	{%[GY
+under the	mHHZZbahJ
+une autr	{:]C[
+une deuxiem	xCZ
+une erreur	s3HEXHJOZZ^
+une heur	{HIXXa]
+une licenc	{H[
+une majuscul	xIZ
+une seul	x?ZC[HI
+unexpect error	q&G3_Z]
+unexpir password	m%c(IIJKHLIZH
+unfamiliar location	{HX
+unfortunately you	xZZ
+unidad organizacional	{FXGY
+unidad organizativa	{FXGY
+uninstall the	v?JH]J]ZJ
+unit cannot	{GZ
+unit d	{GY
+unit name	{FY
+unita organizzativa	{FYGY
+unknown account	{bX
+unknown ad	x&]ZJ
+unknown error	l&_
+unlock account	t[]
+unlock asap	{#^TI
+unlock but	v[Y
+unlock fail	x#G%[HETGZ^[G
+unlock her	{HHT[
+unlock in	pTa[J
+unlock is	v[[bJ
+unlock it	vBZHJT[_I
+unlock me	t#]HI[J
+unlock my	q#[BJTJhY
+unlock not	p#JHITY[^
+unlock only	s[Z
+unlock option	sHET][^
+unlock successfully	x#HB^TJ[I
+unlock the	m#DB^Ha[C_I
+unlock their	x[Y
+unlock themselv	{[X
+unlock without	pBH[^
+unos minuto	{BJM^ZJ
+uns nicht	{:X
+unser doman	x7Y
+unser password	x7Y:XN[
+unterstutzt kein	{0XgZ
+untick the	{BEHY^_
+until #	{@]ZG
+until friday	{!XVY
+until monday	xH^
+until the	p@^BJHFM]P[ZJ
+until tomorrow	o#J@^HHX^ZG
+until vpn	{HEM^
+until you	{IYYX
+up a	vHYWY
+up after	{BYHJMJZ[]I
+up again	q+^BIZZ
+up any	vDZ
+up at	t7ZZI][^X
+up being	{;Y
+up by	v%[@JH[KZMFVY
+up for	k-JD^HAUIV]W_ZI
+up her	{#Z
+up in	{?^DE
+up not	{HJa]
+up on	p9X>I@YHIa]
+up the	q%[EYHHR[
+up to	x+DDJHb
+up with	v-]/ZHINZ
+up your	t+GDGH^VZ
+updat becaus	x%X
+updat fail	q/ZH[N]ZD
+updat in	{/Y
+updat it	x>[HHKHh]
+updat keep	{H^ZF
+updat mgpolicyauthorizationpolicy	{)Z
+updat mguser	m9JHJgc
+updat of	x0[1]HFfI
+updat on	t9[HIZZ
+updat password	x(YHJZ[
+updat passwordprofil	{MJgZ
+updat the	m([/Y1]@ZHDKHN_ZJfJhI
+updat user	{([HJ
+updat your	xHIZ^hJ
+upgrad entra	{1JHIf[
+upgrad of	vfY
+upon submitt	{%X
+upper and	xIGN^
+upper lower	vN[
+uppfyller inte	sIZN_
+upphor aldrig	{L]
+uprawnien do	{%^
+us as	{![
+us that	{GY
+us to	t*H:XH_
+usa pingfederat	x7]
+usar sspr	xPZ
+usar una	xK]ZH
+use #	x*XKZ
+use a	o,[4[?EH]JZKYZJdH
+use adfs	{7Z
+use ante	{K]
+use any	{>^?JZI
+use entra	{0Y
+use it	t-[HYVX
+use my	s?[HXKXZH
+use only	{=Jd[
+use password	vVZ
+use phone	t-J?YH[
+use question	{(F*[?ZHJ
+use security	x*Z?I
+use self	t)X
+use specop	{JY
+use sspr	n7Y:[=YGYHYVIdG
+use that	x-]
+use the	i/Y?[DZHXUJYZZI
+use this	s-[?XHJKJUJVZ
+use window	{?^HCbY
+use writeback	{dX
+used again	xH[KITZ
+used befor	tKY
+used by	x%[A[HH_J
+used for	o,X>Z?X
+used graph	{MJgZ
+used password	v-aHIIHKH
+used recently	xKZ
+used that	{KX
+used the	s-[HHIJT[ZJ[Gg^
+used this	vKY
+used to	k(Z?a@JBGHDI[KGP[ZZfJ
+used up	v#YXY
+used with	{HYMY
+user #	{CY
+user a	{@]
+user abandon	{]Z
+user account	o!HAHBJHaPIVI^I_EdX
+user accountenabl	{G^_H
+user acl	{;^HGPH
+user admin	n!J(])ZHJZG
+user after	xAZHZ
+user although	{HJTZ
+user and	s#I=]HHT[
+user are	n:YHX
+user attempt	{@Y
+user attribut	{GGH]^X
+user b	{@]
+user blad	{!E(_HI
+user but	x([)[HF
+user call	xZ]
+user can	h(F*a:J?EB[HG_Gd_
+user cancell	v][
+user cannot	Z(B)G3J6J>IAJBGDIFJGYHAKHLJMJNJO[PYVIZa^c_BcJdbfZg[hJ
+user chang	vBIH_^G
+user change	{J[
+user complain	x-YHJ
+user confirm	{B^HHZH
+user did	x@ZHHX]
+user disabl	{![HJ
+user does	v@X_Z
+user enter	p3GKYO[ZGh_
+user every	{HIP]
+user exist	vAZ
+user fail	m7XAIF^GJHFKHUYZY
+user fine	{)Y
+user flagg	{H[
+user flow	xH]ZJ
+user for	t=FAXH]ZZ
+user forgot	{@IHIZ^
+user from	k8YBJTYZI^__[
+user get	q)J*Z+Y=[HEU^VH
+user gets	o*[ZY
+user go	xHDZa
+user got	v#XBXHJ]YaJ
+user had	x;X@[KI
+user has	d!G([AZC_D[IENZVH
+user hat	v=YC[HJZJ][
+user have	o;]CYHGMX
+user hold	{(Y
+user id	pHEI]TZZIg]
+user in	c%^(X-J/J7J8H;I?J@JAaBIDJGZHFJXKJSITIVYZI[]^Ia]
+user information	xHFQaZH
+user is	a!X(J+Z3_:X@JB^DHHGTDVGXZZX^Z_Z
+user ist	{#XG[
+user it	{;ZHJdX
+user keep	x-^DJHHIYKH
+user left	{CID]
+user lock	xH]TI
+user lost	x=[HH
+user match	{AZ
+user may	s+J@JLISZZI^]
+user mfa	{HY
+user miss	{/J__
+user must	v@Z
+user name	o+XIYh[
+user need	q*^CJHIZ[
+user not	_(F+^/J=Z@JBHCGHDIHJYKHL_PJUJV]]I_YaYd[gJ
+user object	l!];]
+user of	t7X8_HE
+user ok	v)_*EVF
+user on	q!Z-JMIZI__dJg[
+user only	p*Y+]CIHFNXZ]
+user or	{HZ
+user ou	{GX
+user out	{^X
+user password	h1[@YB[
+user phon	{#ZHFZ[
+user pick	{I[
+user read	{E[
+user register	v+H?]BYC[DGHI
+user report	sBIHGZa
+user reset	k(G=X@[BaHHMZV[Z?^[gH
+user same	{@^ZF
+user says	s#Y%JHJKZZ]
+user see	v-]
+user show	xHX
+user sign	xBJHGM^
+user start	xBJH[]X
+user still	{L[
+user stopp	{BJHH]^
+user submitt	{Z]
+user swear	{HJNY
+user switch	{!Ib^
+user then	xgX
+user ther	x_Y
+user to	g+]:J@JDIGXH]LYUYZF[X^]
+user trie	v:XKZ
+user tried	xK[TX
+user two	x!JA^PJ
+user type	{:Y
+user unlock	vBH[[
+user used	{/[ZJ
+user want	m+F-Y@ZD]
+user was	k!_@HHGPYZ[^J
+user went	{BEZJ]_
+user who	h!Z#I(J)]+J@]D[LYPXZE
+user whos	t-JG[HGIZZH_^
+user with	m!J(Y)Y:ZHZ
+user without	xDZGJd[
+user work	{4X
+useraccountcontrol 66048	{L^
+uses his	{I]KHZH
+uses the	vHJK^ZGgY
+using a	{/YH[NJZJ
+using it	{D[LZ
+using sspr	{/HHZ
+using the	{#Z
+uso la	{M]
+uso nao	{TX
+uso non	{TX
+uso not	xTY
+usr not	v+ZHJUJV^ZI
+usual password	xK^ZI
+usuario ante	{]^
+usuario convidado	{:]
+usuario de	vA[^Y_Z
+usuario deshabilitado	{bZ
+usuario e	{XXdZ
+usuario en	{VZ_X
+usuario invitado	{:[
+usuario nao	s(Z)J=Y^]
+usuario not	k(Y8ZVZZZ^Z
+usuario nunca	{a]
+usuario onprem	{_]
+usuario tien	{CZ
+ut och	{=aZF
+utan #	{3]>JOG
+utan tillbakaskrivn	{8^dZ
+utent cloud	{A]
+utent disabilitato	x!XbY
+utent e	{IZZJdY
+utent guest	{:]
+utent ne	{C[
+utent non	p=Z^X_XaY
+utenti non	{(],I8Z
+utenza e	{!]
+utilis recemment	{KX
+utilisateur a	x[Y
+utilisateur cloud	{A[
+utilisateur est	x:[X[dZ
+utilisateur n	s([=YCZ
+utilisateur ne	t8Z^YaX
+utilisation non	{TY
+utilizador nao	{^X
+uur geleden	{@[
+uur op	{HJXIa_
+uw account	q3ZTYVZXY
+uw beheerder	{d]
+uw organisati	tE[WJcXd]
+uw wachtwoord	v@ZBZM^ZH
+uzyc starego	{KZ
+uzytkownik nie	{^]
+v host	{9JH^
+va il	{9ZZ[
+va lento	{H^
+vaak geprobeerd	x-JX_
+vacation and	{>XHHZZ
+vai para	v>Z
+valeu pela	{9^
+valida en	{3[
+validita minima	x@Z
+valj ett	{-XK]
+valu provid	xN[ZJ
+van connect	x1J2[HHRJf^
+van de	i(X-J9JBJCZGYI[KHN^RXV_XJZI]JaHfJ
+van derden	{.X
+van een	x:]V[
+van entra	{HIT[
+van het	{OZ
+van mij	{3IO^
+van mijn	{H]
+van password	{-ZGY
+van terugschrijven	{eZfZ
+van window	{b[
+van zwangerschapsverlof	{!^
+vanish from	x!GHJKIPX^J_^bY
+vanta #	vXZ
+vara fel	{ZJh]
+varia vece	{#[X[
+varia veze	{X[
+vario objeto	{A__I
+vecchia password	s#]KYMI
+vecchia per	xHJM_
+vece y	x#]@IX_ZJaJ
+veel pogingen	t#ZXZ
+velha e	{#[MJh]
+velho e	{Y]
+vendor dll	xJ_
+verbindet nicht	xH]YX
+verbindingsproblemen met	{cY
+verbindungsproblem mit	{cX
+verder geen	{B[N[ZJ
+vereist licenti	x=^HJ
+vergessen nicht	{>Y
+vergrendeld om	{TY
+verifica non	xaZ
+verificacao e	{3H>JO]
+verificacao nao	v>YaZ
+verificacion not	{>Y?IC[
+verificar l	x3ZXY
+verificar su	{XX
+verificar sua	x3YXY
+verificatiecod komt	{aX
+verification and	{BXZY
+verification code	tH[ZJ
+verification email	s>Ia[
+verification goes	{HJZ[
+verification method	mCXDXHJ
+verification n	{aX
+verification sms	vaX
+verification step	{C[DJHJ
+verificato un	{Z^
+verifier votr	x3[XX
+verifiera ditt	x3ZXX
+verify but	{CY
+verify me	t3H>JCGDcHIZHaI
+verify my	{ZIh]
+verify with	{CID]
+verify your	q#I3]DGX[
+verkeerd wachtwoord	x#Z,]XHZIhZ
+verlangt ich	{CY
+verloopt nooit	xL_ZJ^J
+verrouill apre	{#Y
+verrouill pour	{TY
+verschieden kennworter	{/ZNY
+version #	s1aLG
+version de	{1Y
+version is	x1]HG
+version not	{1[
+version of	k1]H^MJTJ
+versuch #	{XX
+versuchen sie	v9J@XXZZ]
+versucht ihr	{XY
+verweigert beim	{%_
+very long	x2[
+very password	{KZhX
+veut pas	{KJNXh]
+veux mettr	{+[
+veux seulement	{[X
+veux un	{Z[
+vez al	{@X
+veze e	v#^XX
+vi har	x-X
+via a	{GZ
+via ctrl	{MX
+via graph	oDIHZg]
+via intun	xbY
+via offic	{g]
+via portal	{/HM[ZG^[gJ
+via sms	saZ
+via sspr	vNY
+via the	xgZ
+vid aterstalln	{?IZZa^
+vid nasta	{L^
+vieja en	{M]
+vieja para	{M[
+vieja y	{#[9JHIh]
+viejo y	{Y[
+viel fehlversuch	{#]
+viel versuch	xXY
+viel zu	{-]2Z9J
+vielen dank	x9[BYHJ
+vien de	{JYTZ
+vient pas	{HJIJa_
+viewer and	{%X
+vigencia minima	x@Z
+vill bara	{[^
+vill behalla	{KX
+vill den	x*ZC[K]
+vill ha	l#J-I/I9H:[>I?[@GBJC^DIHHIXKGM]NJZ][H]IaHh[
+vill inte	{/]N[TJ
+violat the	t/Y
+virtual machin	xH[R]
+vm de	{f]
+vms time	{R_ZG
+voce nao	x(X:Z
+voce tentou	{XZ
+voic call	{?[HZaJ
+voic not	{HJa[
+voicemail pin	{HZ
+voldoet niet	n-XIYKINa
+volgen de	{O[
+volgend aanmeld	{L^
+volt e	{X[
+voltar a	{@Z
+volver a	vK_ZG
+vom admin	xd]
+vom connect	{f[
+von der	{;]GZ
+von entra	t-[fX
+von kennwortern	xWY
+voor admin	{(I)Z*X
+voor beheerder	x)]*a?H
+voor de	p-]9ZCIHGMZWY][bJ
+voor het	{HI]]b[
+voor iedereen	{U^
+voor onze	{UY
+voor sspr	{+J?XDY
+voor uw	{d]
+voor wachtwoordherstel	p=ZDJUYV_
+vor der	{DX]]
+vorubergehend gesperrt	tT]
+votr administrateur	sEJV^WHZZdX
+votr compt	p3ZDJTXV^WIXX
+votr configuration	{EY
+votr mot	sBYEXM]ZH
+votr organisation	nE[dX
+vous avez	tXX
+vous me	{#Z9[
+vous ne	{(X
+vpn access	{HX
+vpn client	x#[HXcJ
+vpn error	{H^SIZI
+vpn not	{1JH^
+vpn says	{HX
+vpn se	xH^
+vpn still	{HHg[
+vpn tunnel	{4]HJ
+vpn に	{H]
+vraagt nog	{C]HJM]
+vuelv a	{+XHJbZ
+vuol due	{*Y
+vuol la	{KIh]
+vuol un	{C^
+w ad	x!]MZTY
+w chmurz	{TY_Z
+w katalogu	{3]
+w naszej	{UX
+w o	{=Z
+w organizacji	{=Y
+w przegladarc	{.XMX
+w32tm resync	pBHHIRddHfH
+wacht #	vXZ
+wacht al	{HJXIa_
+wachtwoord bevat	{I^
+wachtwoord gewijzigd	xBZ
+wachtwoord gezet	{ZI]^
+wachtwoord hergebruiken	{KZ
+wachtwoord is	m-I@ZBZHIK]M]ZGhX
+wachtwoord kwijt	{D_
+wachtwoord niet	m(I@GMJVIZ_[J^ahG
+wachtwoord opnieuw	s%Z(]@JBYHJZIbY
+wachtwoord resetten	xHYZJbZ
+wachtwoord te	v^[
+wachtwoord terugschrijven	xd[
+wachtwoord van	v(]@ZH]KJZG
+wachtwoord vergeten	s>]DYHEZ]
+wachtwoord voldoet	v-Y
+wachtwoord werkt	tBZMYZX
+wachtwoord wijzigen	x@JLZZX
+wachtwoord wordt	t-J@INYZYd]hY
+wahlen sie	v-]@IBJI[KZZGhJ
+wait #	pNJXZa[
+wait a	n9JBYHIX_ZJ
+wait and	tHFaXb]
+wait for	k9^>J@HH[M^NJXFZJaJ
+wait one	x@]
+wait overnight	{@]
+wait period	{9IHHX^
+wait till	x@^HJ
+wait until	v@XXX
+want #	x@Y
+want a	g-J/J>C?F@]C_HaKGMJNHWZZIaIhJ
+want an	{?Y
+want another	t@]CZHJ
+want at	{/[
+want cooki	x.Z
+want from	{HEIaKJZJ
+want it	{/[ZJ
+want me	x>[
+want more	{HII_KI
+want my	xBJH]KIh[
+want one	{K[
+want password	x-Y:[H[LGZJ
+want phon	{*^>JCIHJ
+want reset	{+FD]
+want sms	{?Y
+want someth	t-J?XC[HJIHK^ZG
+want the	g*J3J>J@XHDIJKYM^O[WYYXZGgZ
+want to	Z%Y(H*G+a-I/J:X>b?I@IBGCEHYIEKXMHNIOIPHTJUJVIWJXI[_]HaHgJhX
+want two	vCYIIJZ
+war fruher	{PX
+wart seit	{a[
+was a	q(X>H@JD^HDR]Z]]J
+was able	o#FBcHITJ[I
+was accept	vBYKY
+was added	s8Z:YBX
+was an	sSFZ^
+was block	xHX
+was broken	{NYRX
+was call	{BJ]^
+was caus	xQX
+was change	p([-Z@XZF
+was clos	xBHY^fH
+was creat	x%ZGY^X
+was deactivat	x!X
+was delet	m8]>[HE_]
+was deni	x%X/X
+was disabl	x)X
+was ever	{DZWY
+was fine	{@Y
+was found	v-XK[hI
+was given	v)YB[HIh[
+was hav	{@IBJZ^
+was in	tHHV[
+was invit	v:[
+was join	x8^
+was left	{^[fX
+was made	{)[HH^Z
+was moved	v(Z=YGJHI_]
+was my	{>_HD
+was not	i%^8HA[BED[GJHFOXUJVIW[ZJ_HdYe]fI
+was nun	{CZZ[
+was off	v!Z1ZRJfY
+was on	m!Y>]HEZY]XhY
+was prevent	{FZ
+was refus	vI[
+was register	{>ICZDEO[
+was reject	xHYN]
+was remov	o4X8Y?ZHH_[
+was reset	pB[ZI]]
+was set	q@]B[HHKILZZF
+was shut	t!^>ZHHfY
+was stolen	v>[
+was successful	{BXMZZH
+was suspend	{!JH]
+was switch	v!X-[HHf]
+was taken	{=[@IHI^[hJ
+was the	t?[@_HG
+was told	t4[7[KZZJ
+was turn	s)X?[@ZKHUHbZ
+was updat	x/ZfZ
+was used	v6XKY
+was wrong	{R]ZH
+wasser gefallen	{>^
+watch me	{@]ZG
+way and	{?[
+way through	{][
+way to	k#J-F9I>X@IBHC^D[HZT]X[ZIaJ
+ways to	x*Y?[
+we added	{8Y
+we are	v(]E[
+we bought	{8Z
+we built	{6X
+we can	x=_ZG
+we cannot	m([7J:[=^EYPJVJZCc[dG
+we change	t<YC]DJHI
+we clear	{HGLYT[
+we could	{3^DG
+we delegat	{%JHHP]
+we did	{YXdY
+we disabl	{)Z
+we downgrad	{=^
+we encounter	x3]ZI
+we exclud	{GY
+we found	v@[HHUX^Y
+we get	x8JHJN^Z]
+we hand	x>]@XZJ
+we harden	{YX
+we have	h0Y=]?JCHNZTJWYZZ
+we import	{+Y
+we invit	xHY
+we let	{=Y
+we limit	xG[Q]ZH
+we merg	{A^PJZH
+we migrat	{D[HJ
+we moved	x0Y
+we need	o=HH_
+we not	k&^-J1[=YGJHCUYVHW[ZC_Yd^fI
+we only	v=]
+we put	xVY
+we rais	{C]
+we remov	x_Z
+we reset	{LY
+we run	x%I0Z1[HH
+we see	tZ_
+we still	x5X7Y
+we sync	x3]8[HGOI
+we turn	s)XYZ
+we use	o0Y7Y=IHHJ]L[dZ
+we want	tH]
+weak password	v-]IFJY
+web e	{T]
+web login	{T[
+web mais	{M]
+web not	{HHN[ZJ
+web pero	{M[
+web server	v4JHbRGYGcE
+web vencido	{H^
+web で	{M]T[
+webben men	{M^
+webmail is	{HY
+webmail not	{MX
+wechsel wird	{@^
+wed like	{(JH]
+week and	p8[>]@YHGVZfI
+week befor	{H^KI
+weet mijn	{ZF[a
+weil die	{/^
+weil es	{@_ZH
+weil ich	x+[>JCJDIK[ZI][
+weiss ich	{Z]
+weiss nicht	{AYNZ
+weist das	{/HJXN[
+weiter das	{HIM[g[
+weiter die	{C]TZ
+well known	{-^HHZG
+wenden sie	{ZY
+wenn ich	{[]
+went away	tB]HJZC]^aI
+went back	x]Y
+went fine	x@Y
+went through	m@ZB^CINIZJ
+went wrong	h9J@JHHZbb_hI
+werden admin	{*XE]ZJ
+werden verlangt	{CX
+werden zwei	xC]
+were deni	t%^
+were found	{AX
+were on	x1]7ZHH
+were remov	{+XY^cF
+were set	{LXYX
+were sorry	n9J@JWYZ_cX
+were used	xK[
+werkt niet	q?XH[dJf[
+weve been	{J]ZJ
+weve detect	{UY
+what are	tIXNYf[
+what block	{JZ
+what can	{9aHCZC
+what connect	{GY
+what do	o)H?IHZKIZ[h[
+what does	m%[&]/X9HH[NHZZ
+what else	xHFI_KJZJ
+what happen	q4Z]Z
+what i	oIIMZZDha
+what if	v4Y>YDXHI
+what is	g:[H_IJTGZahJ
+what it	pHEIJK_Z[hJ
+what now	s#X>GCXH]ZX
+what role	{(b)E*GHEIJ
+what should	sHHZ]
+what the	m#JIJN]VZZX
+what to	x9HHCKJZa
+what you	{OX
+whatever i	t@ZIIN]ZG
+whatever is	{I]ZH
+whatever she	{NYZX
+when a	t-G4XHZ
+when click	vbZ
+when contact	{4X
+when enabl	t,[
+when he	x#XH]
+when i	[!X%Y(Y)Y3Z>J?Z@FBJHEIIKHOIPGVJZY[[]Ia]gJh[
+when it	tHEK_ZDa]hI
+when my	v*YKZZJ
+when open	{HZ
+when our	{%J([
+when reset	m([@[HINYZI
+when sett	x(XZY
+when she	vKY][_Y
+when sign	x+Y
+when submitt	{ZZ
+when the	i%Z*J3]4G@XKZPJTZZF
+when they	{7X
+when user	{&YHZZJ
+when will	{0IH[
+when writ	v4YHJ_Z
+wher can	q-[HZI]NJZY
+wher do	o:YHZZ]fJ
+wher i	{(]ZG
+wher is	qHHZI[[a]
+wher it	x-I5ZJZ
+wher my	xHYIJa]
+wher should	{HDZa
+wher the	nZHa]hZ
+which ad	{%[HJ
+which i	l%Z>_C[HBPIZHh[
+which is	s@JHHI]YZ
+which licenc	{HX
+which meet	{/ZNH
+which number	{3JHHO^
+which of	xIJN^
+which one	tH[
+which permission	{%X
+which policy	{HJN^ZJ
+which port	{HZ
+which role	{(X
+which rule	xKIN]
+which the	{VJ^Y
+which version	{1YHJ
+which was	v4X>XFZHI
+whil contact	v3aHJZF
+whil i	q!ZHHZI]_
+whil test	{U]
+whil updat	{NJZ]
+whil we	{=_ZG
+who already	{+IHZ
+who are	x9]HGPZ
+who can	x9XQY
+who change	{H[
+who did	{@[ZI
+who got	{LZ
+who have	x)^HG
+who i	xD_HIZJ
+who is	v#IHa
+who left	{HY
+who may	v-IHYQZV^
+who not	v![@[D]HHZF
+who register	{+JDHH]
+who reset	{@[ZI
+who were	{PY
+who won	{H]
+whol company	tU^
+whol day	x@^ZI
+whol tenant	{HFU]
+whos password	tHILXZG^Y_[
+why can	x(J)X@XV]ZH
+why cannot	n-J?^@JHJK]ZI[Y
+why did	{-GH[ZY
+why do	m*]+E@[CJHZKDLZZI[]
+why does	s#]@]HGKI
+why i	{ZY
+why is	s*X>J?^BJHYaJ
+why it	tI[KJ
+why must	{KZ
+why not	p)I*]?ZB[HELZZJ
+why on	{*Y-]HIIJ
+why the	v!ZHHZY
+why this	{9IHIZ^
+wi fi	s#YH_
+wie bekomm	{D[HJZZ
+wie lang	{@Z
+wie richt	{H]
+wie viel	{9IH^KY
+wie weit	{9[KZ
+wieder gesperrt	{#^
+wiek hasla	{@Z
+wiel prob	{XX
+wielkiej litery	{HJI_
+wifi at	{MY
+wifi de	{HZ
+wifi password	tHY
+wijzigen in	{7[LY
+wijzigen staat	{ZI^]
+wijzigen wordt	x7[@JL[ZHhY
+wil de	{?[MZ
+wil een	v@JH[IYMHZ]
+wil het	{@[h]
+wil hij	x*Z=J>JC[K]
+wil ik	{@[
+wil nog	tC[M[
+will be	x3J9]>JHZ
+will er	v-Y@IC]K[ZFhZ
+will need	x>X
+will not	q3Z@ZH_IIMJTYZFhJ
+will nur	x[[
+window #	l#JH]XJbY
+window 2008	o4I5bHJMHbJ
+window account	{_Y
+window and	x!Z/ZHIh[
+window anmeldebildschirm	{[Y
+window anmeldung	{bYg[
+window asks	{H]
+window befor	{b[cH
+window e	{M^
+window hello	m9I?aZI
+window in	x]X
+window inloggningsskarm	{bZ
+window keep	{gX
+window login	nbYgY
+window logon	tM]bHgY
+window net	kHHcb
+window not	vb]
+window says	t#XZHbZ
+window server	q5]HI
+window sign	p[Z
+window tell	{!Z#XZI
+window updat	pHYZJf_
+window want	{H]
+window の	xbX
+window は	xHJM[gY
+window 还	{gY
+wiped the	{>^HH
+wir haben	t-X=[DZdZ
+wir konnen	{cX
+wird aber	v>[?]aJ
+wird abgelehnt	t@[NZZJd[
+wird als	x-]KZhX
+wird beim	{hX
+wird im	{_Z
+wird lokal	{d]
+wird mir	x?]
+wird nicht	i-I?J@XHXIHNHOYZ][]dI
+wird verweigert	x=Y@[PZ
+wird vom	{d[
+with #	l-X2Y3H>JHZIXO_ZFaI
+with 33001	{F[
+with a	_!H#I*[+[/]3^8J9J>G@aBGIGKHMHNGPIZX]J__aF
+with adfs	xHZTH
+with admin	{)JP]
+with an	c!Y&Y)X:Y@JGXH]KIMFNJT[aJe[
+with and	xHJIJK]OZ
+with another	x>_HYZH
+with change	x@HBIZ_
+with cloud	{0FH_RI
+with cooki	{.Z
+with different	{6Z@X
+with does	{KY
+with entra	x/JHER_
+with error	x8HH]ZI
+with everyth	x>^HJN[ZH
+with extension	x3^HJ
+with graph	{(XZIg]
+with his	q#I-HHGI]KZLIZ]
+with intun	{HZ
+with it	i/Z@XHGKIOYZDbJg_h[
+with last	{#]HGKX
+with letter	v3^IHOJ
+with must	xLY
+with my	j!J#I3J9]:Z>ZH@ZaaJhJ
+with new	x/HHFM_gJ
+with not	x>IH]KIMIh[
+with okta	{7Y
+with old	vBJHDM_
+with one	{*ZC]HJ
+with our	pB[HYZG
+with password	mBJHJJXSXZ]
+with policy	vHGN_ZI
+with reset	{BJZ[
+with role	x([)^HJ
+with same	{_Z
+with self	{BIZ]
+with some	{4ZHI
+with temporary	{LX
+with that	x-Z>ZHI
+with the	Y,[-H3E4J:I>Y?GAZB_CJDHGJH?IGLYMYTJZB]JadbYcYfIhH
+with their	x=GH]
+with this	vHIZZhY
+with two	{/[
+with us	x:Z
+with user	{!J(^ZI
+with what	x-X
+with writeback	o=[HIJZ
+with your	m:Y=XEXHJcY
+within a	{@ZZI
+within the	{@]NJ
+without a	s)ZHI[X
+without any	q@HB_DYHEVZW[ZE
+without change	vBFH[[[
+without country	xO[
+without digit	{I^
+without plus	t3^>JHJ
+without reset	q[[
+without the	p3]4[>GBIFYHHIHZJ
+without writeback	x7YGJH]
+wizard asked	{,X
+wizard cannot	xe]
+wizard error	v,GH]ZEe]
+wizard fail	{eX
+wizard is	{+[DG
+wizard show	{HZ
+wizard was	xd]eF
+wlan password	{HY
+wohl nicht	{C]
+word block	{-Z
+word in	v-[HX
+word is	x-I@YHZ
+word phras	s-Y
+word that	{-X
+wordt geweigerd	{@[
+wordt niet	s7[?^@HHJNHZXh[
+work after	s%[BYHHLYPIZIfZ
+work again	pB[HJR^ZF
+work any	{1[
+work as	{)Y
+work at	t(]4X@IBXHIZ[fJ
+work but	sHHMYaZ
+work computer	{/]HJ
+work either	{![ZZ
+work everywher	v?[M[ZJ
+work fine	xBXYX
+work for	b%I([*J:Z@[BGDJGJHCMZP]V[Z[^ZbJfZ
+work here	{BGZ]aJ
+work if	x@[HX
+work in	l.X/]BJHJM[ZHbJgY
+work last	{BIZ^
+work not	xHJL]ZY
+work now	p9HBbZHfJ
+work on	kB^HCZ_
+work only	v%a8ZPC
+work phon	t>FH^
+work sinc	x1JHJZXf[
+work thank	{B]ZF
+work this	{Z]fJ
+work until	{@JP[
+work with	qM[ZIgX
+work without	{HJLXZZ
+would guess	{-_HI
+would help	{HY
+would i	{N[
+wouldnt let	{NZ
+writ back	_!H#I(I0J3J4[8[>J@HBGGIHDJIKGNJUIVJXJZY]JaJbGcXdbeYfYg_hJ
+writ number	{3[
+writ on	{%Y
+writ pwdlastset	{%[gH
+writ the	{%X
+writeback and	x=IB[dY
+writeback brok	x1Y2Y
+writeback cannot	pGY_YdHeX
+writeback checkbox	{d^eJ
+writeback configuration	{EJdHe[
+writeback could	sdHe_
+writeback dead	{YZ
+writeback does	{AX
+writeback dur	vd[eYfI
+writeback e	{HZdX
+writeback fail	i0Y1[7Y<YHEPJRYYXZHdIeYfF
+writeback fallito	{4[HJ
+writeback for	xG]dH
+writeback had	{8X
+writeback has	xdY
+writeback heartbeat	{fZ
+writeback in	m,GB^HZZId]eH
+writeback is	g/J=Xd^f[
+writeback keys	x6Z
+writeback need	v=ZHFYX
+writeback negato	{QX
+writeback nicht	{2[
+writeback niet	{dIe[
+writeback non	q%[HIPJZJeIf^
+writeback normal	{PX
+writeback not	g0Y1ZBJGI_Yd_eE
+writeback password	{HGd]eJ
+writeback requir	v=XdY
+writeback says	{%X
+writeback servic	oB^HDZJ_^cJdFeI
+writeback stop	{A^HE
+writeback stopp	o1XHGYYcXeJfZ
+writeback target	qG]_[dF
+writeback the	{,Y
+writeback to	v%IP]
+writeback v2	nHcPIVIdHeIfJ
+writeback was	xdGe]
+writeback with	v0FH_RI
+writeback work	sBDHbR^UEZGfI
+written back	h/[0[HZPYRYZH_JdIg[
+written to	{GIH]VJ
+wrong admin	{,Y
+wrong after	x#IP]R[ZG
+wrong code	s#GX_
+wrong entri	{HY
+wrong global	{,[
+wrong in	s3^OH
+wrong it	{O[
+wrong number	{OZ
+wrong password	i#]-J/Z@HHDIIKIT[Z^hF
+wrong portal	{HIZHg^
+wrong time	sHYR]
+wrong trie	v#^XG
+wrong with	x#JHFZ^
+wrot it	x/^@[NIfG
+wurd abgeschaltet	x!Z
+wurd bereit	{KX
+wurd deaktiviert	{!Y
+wurd im	{!J^[_]
+wurd in	{?Z
+wurd nicht	{V[ZI_Y
+wurd vorubergehend	{TY
+wurd zuruckgesetzt	{BZM[
+wylaczon w	v.XUX
+wymaganych licencji	{=Y
+x #	{#J@Z
+x still	{1[
+xbox account	{H[
+y a	xM]
+y ahora	s@ZK]X[hJ
+y dejo	{YY
+y dice	t+X-ZIIKIO]h[
+y el	o:[>YM[
+y en	xTX
+y es	{3I9JIJO[h]
+y est	{B]
+y hoy	{@[
+y la	n%X@JB[HFIXK[NYXZZIaJf]
+y los	{*XI^ZG
+y me	{#_HHZH
+y mi	{!]a]
+y microsoft	{7YRY
+y not	e!J(H)X-J7Z9H=^?G@[BICIDXHHIYMHOXVIXJaGhZ
+y olvid	{DZ
+y pide	xC^
+y solo	x?Y
+y ya	t=[@[KZY[
+y yo	v(Z9F>]CXVZ
+ya esta	{+XBZ
+ya fue	{KY
+ya la	x-JKahJ
+ya not	m)]3H9J>a?Y@JBIDHHEIJKZOHX[Y[ZJaF
+year ago	q>aHE^X
+year and	x?[
+year it	{!ZKYZJ
+yesterday and	x>[@ZHH
+yet admin	{*X
+yet and	{>JDZ
+yet the	x/[NHTY
+yo not	x(ZV[
+yo solo	{CY
+you are	t+^DHHI
+you can	mEYHGZIaYb[
+you cannot	d:I>Z@IEJHIVYWXZI^JdZh[
+you check	{Z[
+you do	o+Y9a:YHBZB^XaY
+you enter	shZ
+you for	{9Y
+you get	x9ZHZKJ
+you have	e#X=I>[BIDXO_VIeZ
+you help	v#IZY
+you know	sBZHIaY
+you look	{ZY
+you may	s%X
+you must	m?XDYHZfJ
+you my	{D_OJZG
+you not	hD_HJUHVYZEaZh[
+you pleas	vH[
+you register	{?[DJUJVJ
+you reset	v(IBIHHVHZb
+you see	{ZZ
+you still	{HY
+you suggest	{?JHZ
+you tell	xH[
+you to	v7[HHUIVZ
+you try	tHJaZcY
+you turn	{U[YX
+you unlock	{#Y
+you will	xH[
+your account	]![%I+]3]7H:Z=JCIDYEYHIIJPJT[UJV]XYZF^G_JdJhJ
+your admin	]!G(I)D*E,I1J3I4J:G=ZE]HCIIPGV_WXXYZ_^Jd]gI
+your company	x-XNY
+your current	tHIZIh^
+your detail	{>X
+your faculty	{>X
+your help	{9Y
+your last	{KX
+your not	{VX
+your on	m%Xc[
+your organisation	]7Y:C=]?ZEZHFU[VFZFc]
+your own	pV[
+your password	[(G:Y=I>X?J@IBFCXE]HcKHLJNHUIVFZD[JaXcZhI
+your phon	x3H>YHZ
+your phone	x3X
+your previou	{KX
+your quick	{9Y
+your request	x9IHFSFZb
+your reset	x:^HJZJ
+your security	{+GDHH]T[
+your sign	{HY
+your student	{IY
+your system	v!Y:]HH
+your team	x:aHGZH
+your tenant	{:[
+your time	{9]
+your user	vI]ZJdX
+your version	v1]
+youv tried	t#ITYXZ
+youv used	{KX
+z kodem	xa_
+z zapisanym	{OZ
+za duzo	xXZ
+za krotki	xI^
+zablokowan w	{T]
+zapi zwrotny	xHJYXZJd]f[
+zapisywani zwrotn	{dZ
+zapomnialem hasla	xDZHJZ]
+zbyt latw	v-[
+zbyt wiel	xX_
+ze to	{O]
+zegt dat	q-^3J>IDZIIK]OYZJdZ
+zegt ie	x-YIZ
+zeichen sein	{IZ
+zeigt kein	{>IH_
+zero a	{@HH]
+zero in	{3Y
+zgadza sie	{OZ
+zgubilem telefon	v>[
+zip file	xH^ZJ
+zit in	{P^VJ
+zmienic hasla	{@GZZ^]
+zmienilem haslo	x@X
+zmienilem numer	{>Z
+zonder #	{3]>JOJ
+zonder terugschrijven	{8[d[fJ
+zoom password	{HZ
+zou niet	{V[h[
+zresetowac hasla	v:YZZ
+zu erraten	q-aII
+zu haufig	{-Z
+zu kurz	tI_
+zu lang	x2]ZJ][
+zu leicht	t-aII
+zu meinem	x9XCIDZK[ZI
+zu oft	n#[@IBJHIKJXdZH
+zu verhindern	vT[
+zu viel	o#]-Z3[@JHIIJKHX_
+zu wenig	{C]I]aJ
+zugriff auf	{HX
+zugriff mehr	x>^
+zugriff verweigert	t%aZJ
+zum zurucksetzen	t%Y?]WYZI
+zur kennwortzurucksetzung	{WZf[
+zur registrierung	{+Z
+zuruck beim	{&^ZJ
+zuruckgesetzt werden	x:[E[ZI
+zurucksetzen am	x@XbY
+zurucksetzen fehlt	{bY
+zurucksetzen geht	tZ^
+zurucksetzen ich	{V^ZH
+zurucksetzen ist	v(ZUY
+zurucksetzen link	{HY
+zurucksetzen nicht	s(JHIL]VZZE]Ja[b]
+zurucksetzen schlagt	{Z^
+zurucksetzen von	xWY
+zurzeit nicht	{CZ
+zwei methoden	t*YCX
+zwei nachweis	x*Y
+zwei verschieden	{/[
+zweit method	{CX
+zwischen zwei	{@ZK]
+zwrotn hasel	{dZ
+あ り	g(Z9]=Z@JBYFZHIKJM[UJVYZC_ZcX
+あ る	t-H9F>^E[HDIJK[MJZ[d[
+い い	{+HD][X
+い え	{+HD][X
+い か	{9[@JZ[hI
+い が	t+[@YZE[a^YhJ
+い こ	{h]
+い し	x9]
+い た	t!Z>I?ZD[K]_[
+い つ	{HIK^X]
+い て	k%Y-J9J:[>HB^CZDIGZHHIIKJN]ZIaFdJf[hI
+い と	f!J-[3I9H:J>I?I@ZCHD[HHIZKYMINcOIVJXZZEaJbJdJhY
+い な	f!H(H+X-H0J1[3E4I7J9I:H=]>G?G@HBID_G_HDIGKIMYNXOIPJTJUGV[WaXIZH][^J_ZaGbIcJfZgJhJ
+い の	g!X([*J+Z-I9H:I=J>FBXCZE]HBIFKGM_NHOITJVIXI][^J_JbIcJh^
+い ま	]#[-[3I9X:H=I>X?HCJD]HFKEOIPJU_V^WIXIZF[J]J^J_JaIbIcJd^
+い よ	{IXX]
+い る	^#I%I*J-^/I1J2J3[4J6J7Z8J9F:H;[=H>E?Y@EAJBHCEDCGIHIIZMENFOZPZR[SXTIUXVFWJYJZD]H^__[aYbGfYgJhX
+い オ	{^Z_Z
+い ス	x>[HX
+い ト	{,^
+い パ	h-Z:]>Z@IHIIJKFMaZYbJ
+い 番	{>X
+い 登	{+^DJ
+い 設	{NZ^Z
+う か	x9[@Zh[
+う ご	x9^
+う す	{DXHGZ^
+う ち	xHJIZU[V]
+う で	v!]9J:[BZ
+う と	p@^ZJh^
+う に	xV]X][X
+う ま	x9Y@IHJZahI
+う 一	p@_CZXJZX
+う 使	{>]K[
+え た	m%[9J>J?[@bHIIJKHXYZIbYhJ
+え て	i!J#a(Z-I3I9I>Z?I@FBJDJIIK]L[MXNJTJUHVJX]ZXaIbJdJ
+え な	j([>I?a@JCJHGI_M]UJVHXYZHaJbJ
+え ま	t!]-JIJKYZ]
+え ら	x@^^Z
+え る	t#HHZM]V[ZI[[
+お ら	{d[
+お り	{9^
+お 待	{XY
+お 試	x@ZZY
+お 願	x9]
+か か	q3[9J>]HHM^ZGa[
+か っ	v3J>J?JHJ]^a[
+か な	h#Z3J4[9J>J?J@HCJH^IYKJMIXGbYcZf[hH
+か ら	d#J%J&Z(I+J0J3Y4_5J6Z9H:I;Z=[>G?I@XBJCIDJGJHAI^KFLJMGOJP]RJTIUIVHXHY[ZJ[J]I^IaHbYcJdIfGh_
+か り	q-]9[@]IHZH
+か る	q-I3]9]>[?JBJM]ZC[^hJ
+か れ	s-Y9J@YIJJYLYh[
+か わ	{9]
+か 出	{?_HJaH
+か 変	x@[gX
+か 登	xCZ
+が #	p2[3]@X
+が pc	{b]
+が window	{gX
+が あ	i(Z-]3I9H=Z>IBIC[EZFZHEK[M[NDUJ_ZbJcXhJ
+が か	xMXa]
+が ず	xHJRb
+が つ	{H^
+が で	t9[@ZEYZY
+が と	x9^ZJ
+が な	i#J%^(Y3]4J5]:H>I?XBJCIHCMJQ[UHVJW]ZE[ZaIb[dZfI
+が ま	tHEMdUJW]ZJ
+が ア	{D^V]
+が オ	s0^U[^YdIg[
+が ク	v/XJY
+が グ	v(Z:]HHV[
+が コ	{>[_Z
+が サ	xZE[^f[
+が ド	{%Z
+が パ	p7YGZU]VJZF^ZdI
+が ブ	x#H.XH]
+が リ	{BZM^ZE
+が ロ	s#[bZ
+が 一	q3[6]?YC]DJHJ
+が 不	v(^3[IJN[ZJ
+が 二	q/^A]C^HJ
+が 付	x3Y:[
+が 何	{Z]
+が 使	x-]IGKHZ]
+が 停	v4^HJf[
+が 入	s-XI_JXKJZ]^YhI
+が 全	xO^U[
+が 再	{+Zf[
+が 出	m([*X3I?FC]HFIJKJZZ[^a]
+が 切	x;[=ZH[ZI
+が 動	q.XHYZFfa
+が 受	v>ZNJZZaJ
+が 古	x0[1]4J5]
+が 同	{A^_J
+が 含	v-YIY
+が 変	x>Z
+が 外	{HIda
+が 多	vHJX_
+が 失	x!]ZJd[
+が 始	{+[HF][
+が 届	n>YB[HJZJa]
+が 必	o5X:[=XC[HJI[LY
+が 悪	xE]Z]cX
+が 拒	s%Y-[JY
+が 有	qUYV[ZH^Z
+が 来	t>Ha[dIf^
+が 検	{]^
+が 止	v![)ZUZfZ
+が 正	s3^h[
+が 残	x#Y3^DI
+が 消	{%]bZ
+が 無	f!a-J3X;Z<Z>HBJCZHGIJKJMJO[VJYYZHaHbXdXhX
+が 発	{Z^
+が 登	q+I3J?[CZDHO^
+が 監	{/YEY
+が 短	{I]ZJ
+が 私	{:[VZ
+が 空	{3^>]HJZI
+が 組	xd]
+が 落	v4]9JHZMJRJf_
+が 表	s+[?[O[ZJ
+が 要	{=^NY
+が 見	v([4^HYZI
+が 誤	{,]4[dI
+が 読	{3Z>^HJ
+が 足	x(]3I9II_ZH
+が 通	x;[K]ZY
+が 遅	{H^MIZJa]
+が 違	p,[6[9J@JHYRZZJh^
+が 選	x?^[X
+が 長	{2^
+が 開	{H^
+き ず	{,_
+き た	{![BZ
+き な	c!I,J-I/J0J4I6[8[:Z=[>a?X@XBHCJDHEIGIIHKGNGOJPXTIUXWJXJZ=[[^[_IaIcHdFeXfZgI
+き ま	c!H-J4[9I>X?XBHEXHXIYMJUHZ^^Ja[bIdJfJhJ
+き る	qHHIJVaX]ZIb[
+き 戻	g!J(J0Y3J4X8[9J:J>I@HBIGYHEIJKIMINJRYUJVJYZ^J_YbIc[d_fahI
+ぎ て	{X^
+ぎ ま	vI]XXZJ
+ぎ る	p-Z2^9I@ZHGI]KIX]ZI
+く あ	x3XhY
+く い	x-[@IHJKIZahI
+く し	v>Y@Z
+く だ	f#]-]7Z9Y>J?JB[H[IIK[MHNITIUI[JhI
+く て	v1]9]HHK[ZHa]
+く な	m#a3Z9F=[>I@YHHIJKGMJX[ZGaIh]
+く ら	{#I=IH]T[
+ぐ た	{TZ
+け て	{-[ZZ
+け で	x8]?ZC[
+け ど	v@ZDXN[ZZ
+け な	n#G-I3J9J>I?I@YCJIHK]NIO]SYZH[[]]aJhY
+け の	{?Z
+け ら	{/XNJZZ
+け 二	{*]
+け 付	t-I/XIIK]NHO]ZXhZ
+け 出	{N_ZJ
+け 取	v>[aI
+け 外	{[[
+け 失	v;[F]PY
+こ と	t-JDYEYI[K]ZI
+こ な	{a]
+こ に	{>[HJZ]
+こ の	q(a>JU]WZZI
+こ ん	v9_HJ
+ご ざ	v9^
+さ い	f#]-]7Z9Y>J?JB[H[IIK[MHNITIUI[JhI
+さ れ	X!^#^(G)J*X+Z,J0J1J2J4I5J6I8J9D:Y;[>D?^@EAJDHEJHEIDNYO[P^QYRHSJUFYJZ?[Y]G^X_HbHcHeJfGhI
+さ ん	{![9Y
+ざ い	v9^
+し い	e!J#J(I+Z-]3J9H:[>E?GBZCIHIIEM]OJTJUIVYXHZ^][aJbXdJfJhX
+し か	m3I>J?_@ZC_DJHGIYKJM[NJZGaH
+し が	qQ[RZY[ZEdYf_
+し く	m-J3]9]@XKYXJhZ
+し た	X#Y(F)J,I-I.J/G0I1I2J4Y5J6X7H8]:E;I<J=F>]?^@aAIBaDDEIFJGHHEIXJIKIMZNJQJRGSIUEVFWGXYYHZX]F^HcGdGeJhG
+し て	Z!F#](X)J*I,J-]/J0J1Z3I4H6I7X8Y:I;I=G>Y?E@[AJBECXDYEJG]HCOHP[RISJUXW[XEY^Z?[G]H^HaFbGd[eJhG
+し な	o/[0Z6]:Z>ZDYHHNYZI_]aIfJ
+し の	{L[Z]
+し は	{=YK[
+し ま	h!Z-J3H9Z@GB[DIHIIIKHL]MIO[PXTJUJX[Z^b[
+し ょ	{9[@Z
+し を	{QXd[
+し 不	v4J8]HJc]fX
+じ て	xB^ZI
+す い	v-]
+す か	t=HHaK]ZJ
+す が	v(YVZd]
+す ぎ	j-[2^9GCJHFI_KHMJNIXcZFfJhJ
+す と	vZJbad[
+す る	f![%I(a-I/J7J9I:[=I>J@YBJDJH_IHMINZUFVHXJ^J_ZaJbHdGeZfJ
+す れ	{DXHGZ^
+ず れ	xHJRb
+せ て	{K[Z]
+せ な	s0Z>JHGX[Y[Z^_ZaJfJ
+せ ん	X#H%I)J*J+I,J/J0J4Y6J9D:J=X>Z?YAJCHDYGIHZI^JJKYLJMFNIRISJTIUZV[WHXGYJZ][H]I^GaXbIfGgIhI
+そ こ	{:]>[
+そ の	o%H-J9Z;[>[?]GaHHKINJVJZJgY
+そ れ	{K]
+た い	l+Z3I>G?^@]CJDJH]I]MINJXIZI[ZaH
+た か	{9]
+た が	k!Z-J/]3J9I:Z=J>X?I@YBJCZDIHGIIK[NJUJXH_Ja[dJfZg]
+た け	x@ZN[ZZ
+た こ	{DZK]
+た し	qIYKINbZJ
+た の	i*Z-I:J>]?]@[BJCJDJHGIXKHLXM]NIP[VJZGhY
+た は	{3]9Z
+た ば	v@^ZJ
+た ま	x!J#I3^DITZZ]
+た め	n+[@XEYHGL]TYZG_[
+た ら	l!Z#I-Y3J4I8]>J@XHFIYK[MINJTZXZY[ZFb[dJfXhI
+た グ	{P_
+た パ	q:^K^MJZI
+た 新	{BY
+た 電	xCXOY
+だ け	e#G%[(J*Z+J-E3I8[9G:I;Y=J>H?Z@GBHC[DGF[GJHEIYMHN]OIP[TYUJV_XIZD[^]J_JaJbJdJhI
+だ さ	f#]-]7Z9Y>J?JB[H[IIK[MHNITIUI[JhI
+だ っ	{-II]
+だ と	v-aIYKJ
+だ め	v-^IYN[
+だ ロ	{#IT[
+ち く	{XY
+ち た	{4^MJf[
+ち て	{HJRJS[f]
+ち は	s9_GZHHUZ
+ち る	{H]dJe[
+ち 間	{#[3^HH
+っ た	d#Z%J(J+J-F/]1J3Z4H6J8J:I=^BHDFHCIGK_LJMHNJOITJUHVIXYYZZX]]_IaFbIcIdHf[gJhH
+っ て	[!_#J%I(G+I,J-[0J1J3I4I6J7Y8J9I:X=Z?F@EAJBGCFEJGYHBIYMHNEOZPIRXSJTHUYV[WIYIZC[I^X_Xa[bXcHdXfEgIhZ
+っ と	{-]D[KI
+つ か	v4^HZZJ
+つ な	{HZ
+つ の	n%]*[A^C[DIHI
+つ 目	{8]C]
+て #	{IZX[
+て い	T#J%I&J*F,H-_/I0H1X2H4F5I6G8G9B<J>G@FAHBID_EGFIG^HAIYNIQIRZU]V^W]XGYGZ@[I^]_YbCcGd[eIf[gF
+て お	v9]d[
+て か	t=^@ZHJY^ZH
+て き	{![?[
+て く	i#^-X7[9I>J@JB[HYIJKaMJNJTGUIZFhJ
+て こ	{a]
+て し	v!]@JL]PXZGb]
+て そ	{:]G[
+て と	x@ZXYZ]
+て な	xDXN^ZZ
+て も	p#G-YCZDIHIIJKJLZN[O]T[gZ
+て る	xK]O]h[
+て コ	v>[aI
+て ロ	x#]1]HJ
+て 入	x#]8]9IB[aGdJ
+て 確	{3H>aZI
+て 開	{#]HYXH
+で #	{R[
+で authenticator	{>HH^
+で cooki	x.[
+で password	{dZeZ
+で sspr	vWZZZbY
+で き	Z!E#I%I*I+I,[-I/H0I3X4Y6Z8Y9G:Y;J=[>b@YAJCGDIGHKILJMHNFOGRISJTHV_WHXYYJZF[[]I^X_HaGdDgG
+で し	v3[9[@ZM]ZG
+で す	d![#J-I3I7X9^:Z=G>H?G@ZC^DHGXK]NITJVJXGZD[J]JaZbIdXfIgJhH
+で の	{EZ
+で は	e!Z)Y+Y-J3I4J9I:H>G?]BIC[DHHCIIKGM[NJPHSJT]U^V]XJZD][^JaIbXcJdIeJfI
+で も	t@XZZ
+で ア	{>^ZJ
+で サ	x1^H[fJ
+で セ	{D[U[
+で パ	o(J0]6]:JHJNJUYV[ZG^YbXdH
+で ユ	v!_V[ZJ
+で ラ	xHIdZe_
+で リ	l!J%J(H:^=YBJU[VGZD^Yb]cXg]
+で ロ	s#INZT[[Y
+で 今	{@]
+で 使	{?^ZJ
+で 入	v:]B]MJZJb^
+で 全	{B[N[
+で 再	v@ZcYg]
+で 同	{G]VI
+で 変	n/[7[:]@GBYHJM[ZG^IgZh[
+で 待	{@ZXZ
+で 拒	t/ZN^
+で 書	s0Z4ZHIRZZIc]fY
+で 無	{!^LX
+で 番	{3IO^
+で 登	{+ZD]HH
+で 管	vE]d^
+で 落	{S[dJe[
+で 認	{DZ
+と う	x9^ZJ
+と が	vDYEZK]ZJ
+と き	{?ZhZ
+と し	{@Z
+と だ	{N_ZJ
+と の	xc[
+と 一	x3JC]OY
+と 出	k-]HHKJNYO[ZY_YdZhZ
+と 拒	{I[
+と 数	{I[
+と 表	vNZh]
+と 言	e!J+X-^3J9G:J>H?I@YBJCXDZHHIZKXMINZVJX[ZH]JaJh_
+と 違	{K]OX
+ど う	v9Z@JHZZ[
+ど こ	vDHHYKJS]TIZa
+ど の	{N]
+な い	O!@#@&G(])I+],D->.G/I0[2F5Y6]9?<G>Z?_@JAEB>EDFGGYHJJFMYN[PIRCSHTHUDW^YZZG[Z]H_[a^dCeJf]hI
+な が	{-]HZIH
+な く	k#a%X3Y9G=[@JHHKIX]ZIaI
+な し	k#J%J&[:J;[<Y=J>JDZHELZT^U^VJWIZGbJdZfJ
+な ぜ	v#H*]HIZ][]
+な っ	e#[(J-I3I9[:J=Z>H@XCJDJHGIIKZMJVZX^ZF^XaGbJfJhI
+な の	i#H(J*^+Z-[3H:^>JDHHHIYO]VJZI[[
+な り	{#]9HZZ
+な る	{HIa]h]
+な ラ	{=^HIZJ
+に #	v2Z3]IZOI
+に sms	{?[
+に sspr	{S]
+に か	{3]>^HI
+に し	k(I-Z3J9Y>J?[@XCJHFIYK[MJNIU]VJXJZCaHb[d_hJ
+に す	s.XH^UIdIe[
+に ち	v9_HJ
+に な	f#G*X-I3J=J>I?Y@ICIHJIJK[MJTJVYXYZX[[^X_ZaZhJ
+に は	q([*^7^ZJ_[dJ
+に も	v>J@[HHKJXJZ]a^
+に よ	x!J-JUZ^]d[
+に ア	x>Z?HHJZJa^
+に エ	{O[
+に コ	vF^HHaX
+に チ	vLY^Zd[
+に パ	vMYZFd[f]
+に リ	t:IBYHHS[UHW^ZFb]
+に ロ	t#XMXTZ
+に 一	x@[A]_J
+に 他	{C^JX
+に 何	xH^LYX[ZI
+に 使	t-J>JKb
+に 入	tG]V]
+に 出	{/Y?]OJ
+に 反	{N]g[
+に 合	{N_ZJ
+に 同	{A]HJf]
+に 問	tE[Z^cY
+に 変	v@ZCXL[M[
+に 失	xZ^e[
+に 対	{IZ_]
+に 届	v4]>[HJc[
+に 履	{5[KX
+に 必	x=YHYUHd]
+に 戻	t0^HJK_ZDb^dI
+に 拒	{-JIJO^P]
+に 接	v4YH]cY
+に 時	{MXR]
+に 本	{+[DJ]]
+に 権	{%Y
+に 無	{D^_Z
+に 登	{+[
+に 管	{*]
+に 進	{:[X[
+の #	{3^DI
+の dc	{4]9JM]
+の ou	x%[CJG_
+の か	{(^*]
+の が	{#YK]
+の た	t+[EZHHL]ZG
+の で	g!J(I-X3X9J:]=J>[?I@^BXCJDYE]HHIYKHMHNIOJUJVH^JbJhY
+の と	{?ZhZ
+の に	c!I#F%J(J*Z+]-E3E9F:J=J>E?bBICZDEGJHCIYKYM[NEO_PZRJUJVYXGZH[[]I_JdIgIh]
+の の	{@ZK[
+の は	x?JM]O]
+の ま	o!^@JL]ZHg^
+の み	x=YVZ
+の も	v>[@IHIKY]]
+の を	n-Y>I@IHCIHKZMbNJOJXJZJhb
+の ア	p%YAXG[LZV^
+の エ	{E]ZJ
+の オ	x;[A[G[_I
+の カ	{H^
+の コ	v>J?ZC[aY
+の サ	x2[bX
+の ス	{#IG]HHT[
+の チ	v;]GZLX^[
+の パ	_(^-H2_:F>I?I@FBHDIF]GIH[IHJ]K_MFN^UIVHWZZ>[I^HfIhb
+の フ	t7Z8_A[HY
+の プ	{HX^[
+の ポ	{:[N[
+の メ	sHXM[PYV^
+の ユ	o!H8]=[A[BJD[HIVIZX__bI
+の リ	l(J:J=JBZEZHHQXU]VHWJb^dIf]
+の ル	xG[N^ZJ
+の ロ	v#]HZTJZIb[
+の 一	x-[I[KJZJh[
+の 二	{*[AY
+の 人	s(X9J@YF]GZHJV_ZJ
+の 件	{9]
+の 名	x-[F^
+の 問	xHIZ]c[
+の 変	p@_LYZ[hH
+の 対	{G^
+の 形	x3_
+の 後	{9Z?JHJ]^
+の 接	tZJca
+の 数	{I[
+の 方	v?]
+の 時	tHHRcfH
+の 暗	{<YHY
+の 書	{ZFdZf]
+の 最	{@[e[
+の 検	{CXO[
+の 権	v%_;XH[
+の 画	{bZ
+の 番	v3I>aKHOZ
+の 登	v+[?JBYD[HG
+の 確	xC[
+の 管	{([,[
+の 継	{;^
+の 要	xIZKIN^
+の 設	vHZV[d]
+の 質	v*Z?_
+の 選	v?_CJHJ[]
+の 電	t3X?]HYOIaX
+は sspr	{?^PXZJ
+は あ	{VZd[
+は そ	x>[[XgY
+は で	vI[V_ZIb[
+は ど	{#IDIH[T[
+は な	v7]HGT[V[
+は ま	x#IT[
+は も	t>_HIKZX]ZJaH
+は オ	v7[d^
+は ク	{PZgX
+は セ	x)^*XHIUZ
+は パ	xZJ^_
+は ボ	{(]9ZHJ
+は リ	q(J)Z5[7[?[HIUGVZZI
+は 一	tCX
+は 不	{)[C]
+は 使	m?[HII^KXM[
+は 分	{-]>IHZII
+は 前	s>[HHIJK[M]g]
+は 古	tHIMbZI
+は 変	x#J@YTYgZ
+は 成	{/]B[TI
+は 書	xG[gZ
+は 有	{!]VZ
+は 無	v)ZHZUIa^
+は 覚	{ZY[X
+は 解	{T[
+は 通	x%]/XC[
+は 電	{?]
+ば か	v@^ZJ
+び 出	x+ZQ^
+へ の	tQXc_
+べ な	x?X[Z
+ま い	x!]-^NDPXZI
+ま う	{@JL]ZHb]
+ま く	{@JZahI
+ま し	c!Y#](J-F3I9Z=J>I?I@FBbCYDGHFIXKGMZNIOJTHUIVJXZZa[J]JaFbHfJgJhI
+ま す	[#]%J(Y-G.X3I4J7J9_=I?I@HBXCIDII[MZN[WJZZ[J]J_JaIbHfJgJ
+ま せ	X#H%I)J*J+I,J/J0J4Y6J9D:J=X>Z?YAJCHDYGIHZI^JJKYLJMFNIRISJTIUZV[WHXGYJZ][H]I^GaXbIfGgIhI
+ま た	v#X3[9Z@Z
+ま だ	m#I9J@YBJDZHEIJMdT[UIW[ZI
+ま っ	v![HHRJ][f_
+ま で	n9X@ZBIHIIJK[M^XXZE]]f[
+ま ま	k!]#H%J3]=J>I?J@IBICJHIKJL]TXUJZYbJg^
+ま り	{3Z@Z
+ま れ	t-YHZIY
+み と	{+^DJ
+み な	x+^DHTX
+み の	x+[HHV[
+め た	{U]
+め だ	{-[IZ
+め な	t3Z:[>]HGX[Y]ZIaJ
+め ら	p!])Y*X+ZCZDHHJUZ
+め る	tI^M]
+め ア	{TZ
+も う	k-H3J9H>^?J@_BZCYDIHGIJKXMJOJX[_ZaGhJ
+も な	xHJT[a^
+も の	p-Y3J>[HGIJKbOIXJZIhZ
+も や	{X^
+も メ	v3HD^HJaY
+も 何	{D]HHaY
+も 入	t3X>I@JD]HHKJLYZ]]]
+も 問	{BZaX
+も 登	x3HD^
+も 試	{X]
+も 間	{#Y
+や す	t-aII
+や り	{X^
+ょ う	{9[@Z
+よ う	p!](J@^HJUJV[X[ZG
+よ る	{UZ^]
+ら し	s-[9J>J@ZIHK^MJVZXIZIh[
+ら ず	v@J]]d[gZ
+ら な	i#I%J+Z/J0]3J4]6J9J;Z>I?JBJDJHZIJKZMYXJ^JaJbHdIfJhZ
+ら の	{@[JY
+ら は	{b]gZ
+ら れ	h![)Y+Y3I9J=J>[?J@]CXDGHZIHKHMINHOJPJTJUYVJXIZ]^YaJhH
+ら リ	{=[PZ
+ら 書	t4J8]HJYafY
+り が	x9^ZJ
+り す	{X^
+り で	s4[@aZI
+り な	v(]3[C[DJIXOIZJ
+り ま	f!J#[(Y-H9^=Y>I?J@HB[HFI]KHMZNJUIXI_ZaJbJcXdJfJ
+り 返	{9[fZ
+る #	{IZ
+る い	{HIX][X
+る か	{-[I[
+る が	m-H3I9J=]>[?H@JCZHEIGKGM[N[O]VJXJZD[^aHbZdZfJhI
+る こ	{EZI]ZI
+る と	m-Y9I>J@YHIK[N[XJZZhZ
+る の	p+I-F3J9J>I?[CIDIHIIYKHNJOaV[h[
+る よ	{V][X
+る ら	x-]@[IHKZXJZJ
+る パ	{-]UZZJ
+る 単	{-X
+る 必	v#H.X:X[]
+る 方	{H_UI
+る 権	x%J(_ZI
+れ た	b!Y#]%J(J*I+J-[3I4J6J7J9D:_=I?YBFCHGJHXK_LJMENEOHP]RZUHVHX^ZD[Y]H^J_JaHbHdXfIgJ
+れ て	^![#H%I(H*I/J4J6J9H:G;Y=[>_?X@EBGCFD]GIIIKEMFO^PHRZSJWYXFZC[I]]^Y_HaFbGcId]fHgJh[
+れ で	x=]h^
+れ な	e!I#Z([)J*Y+]-G3H4I6J7J9F:H;Z=J?E@YBHCGDFGYIGLXMXNFOZPJRITIUIVIWJXZZ]]I_JbIc[dHfIgY
+れ に	{-]HIZJa]
+れ ば	{DXHGZ^
+れ ま	c!Y%X(J-F3J9H=J?Y@HBbCYDGH]IZKGM[OJTIUIVJXHZZ[JaDhI
+れ や	v-]
+れ る	b!H%J+X-H3H7Y9H:I=J>H?G@ZBJC^DZHDKILYMGN_OZPZTJVIXGZZ]J^JaHb[dIh]
+れ ろ	{IYh[
+れ 直	{6]8]HJdH
+ろ と	{IYh[
+わ か	v9]@HZC[^h[
+わ せ	{K[Z]
+わ っ	t/]=]CXaJ
+わ な	x6]HJIJNaZIdJ
+わ ら	x#JTYg[
+わ り	{BZ
+わ れ	e!J+Y-Y3J9G>H?I@YBJCXDZHHI]KYMIN[X]ZHh]
+を な	x>Z
+を リ	m%J(bEYHZUIVJZIbJ
+を 一	{WZd[
+を 何	xX]
+を 使	q,Z7Z>J?ZKJU]V[ZJ
+を 入	o-Y6]>J@JDJK[N[XJZIdJh^
+を 利	{0[4^ZI
+を 取	{,[HIZ^
+を 受	{/[
+を 含	{I^
+を 変	m>[@YHZ^ahI
+を 外	t#]8[=Z?]GZHHNJTIdH
+を 失	{>aHGZJ
+を 強	{%]L[
+を 忘	p:[>IBIDXH]MIZ]
+を 押	{a^bZ
+を 持	{)^7YUJ
+を 更	x+Z1]MJfZ
+を 書	{d]
+を 有	q(I.XHZUYVJZGd[e_
+を 止	v!]HJU[
+を 求	q+ZCZDIM[
+を 満	pIYKINcZI
+を 無	vHZUY
+を 聞	xM[h[
+を 要	xHIM[[X
+を 見	{+[5[DI
+を 解	xTX
+を 設	x*[HY
+を 許	{.XQX
+を 選	{-[KZ
+を 間	x#JX_hY
+を 防	{TZ
+ん で	x-[3[K[ZI
+ん に	v9_HJ
+ァ イ	v2[H_cY
+ア ウ	o#X(ZHYTYc^
+ア カ	a!_#X%^(G)[-I0J2_3X:Y=I>I?J@IBICIDZGYHEIIKILXMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+ア ク	n%_0Y;[=J>XDJZ]
+ア プ	q=J>]?_C]HGNJVIZGa]gY
+ア ン	xAaHJQX
+ィ の	{*XJY
+ィ ザ	x,ZdHe_
+ィ ル	vG]J^VI
+ィ 情	xC[D[
+イ ア	xH[QXcZ
+イ セ	q9J=dH[ZF
+イ ト	h#J%X(I,Z6Z7Y8Y9JBIMJRJTIUIVIZF[J^JbHdbe^fZ
+イ フ	{3^
+イ ベ	v&[e]fY
+イ ル	{2[H[
+イ ン	d!I#I(I)I,J-I/J3I4]5[6J7[8[:I=H>H?J@JBXDJHIIJKILYNIP[QXS[TXUHXJZ[[[^J_JaJbZcHdHfG
+ウ ィ	x,ZdHe_
+ウ ォ	{H]cZ
+ウ ザ	v.Z]Yb]
+ウ ト	q#X(ZHHTYc[
+ウ ド	i!J#H%J/a0_6ZAYBJGJHHJXNJT]ZI[J_^bIdGfJ
+ウ ン	a!_#X%^(G)[-I0J2_3X:Y=I>I?J@IBICIDZGYHEIIKILXMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+ェ ク	o0J;[A[G[HXZJ_a
+ェ ッ	q;]GZHILX^^dZfJ
+ェ デ	t,Z7a
+ェ ン	t-[0bHI
+エ ラ	j!Z&Z(J,X3J:J=JE[O[VIZa^JbIdJeZfHhJ
+エ ー	t-[0bHI
+ォ レ	s8cA[HH_YdJ
+ォ ー	{H]cZ
+オ フ	xU_
+オ ブ	q0J;[A[G[HH_a
+オ ン	d!Y#J%J(G,Y-H/^0Z2J3J4I6^8J9I:G=F>I?I@IBICJDIE_GHHCIIKIMHNYRJSITIUFVFWIXJZD[I]J_[aIcZd]eZfYg[hH
+カ ウ	a!_#X%^(G)[-I0J2_3X:Y=I>I?J@IBICIDZGYHEIIKILXMINJUFV^WJZF^[_JaJbHcJdIfIgJhJ
+カ ス	{H[
+カ ル	v!]E]NZZI
+カ ー	vAab]
+キ シ	{HIcafJ
+キ ャ	x>[HIMZ]]
+キ ュ	t*XC[DZQY
+キ ー	{?aHIVIZI
+ク が	l@ZMJZE^Ybcd]fI
+ク さ	k#ZTZ[[
+ク だ	{[[
+ク で	{=[
+ク な	{;]d[
+ク の	t%ZHFdYe^f]
+ク は	{HZT[
+ク を	o#]6]GZHIe[
+ク ア	t#X6]HHTY
+ク ス	{H^
+ク セ	o%_;[=J>XDJZ]
+ク タ	n%]2Z4J8]<^_]
+ク ト	p0J;[A[G[HHZJ_adZ
+ク ラ	i!J#H%J/a0_6ZAYBJGJHGJXNJT]ZI[J_^bIdGfJ
+ク ロ	{#IBZHZ
+ク ン	t,bHIR[
+ク 画	{ZJb_
+ク 解	s#G1]B[[]
+グ イ	xHJMXZ[b[
+グ エ	{0_
+グ オ	{LXbZ
+グ ル	n(J?JDJG[HGNJPaUJVdZI
+グ レ	x(Z:]HI
+ケ ッ	{9[
+ゲ ス	v:bZI
+コ ネ	p%]2Z8]<^HG_^
+コ ン	m#Z%J-J4]5]:Z>JBJF]GJHYM_ZEaJbIhJ
+コ ー	f#J-I3I9J>_?X@IBZCZG[HCIJKGMHX_ZG_JabhI
+サ イ	m7Y>IBZH^LZMJTIZY[]cJ
+サ ポ	{1^HJfJ
+サ ー	c!H#I%J(I)[,J-H0J1I2X3H4^6Z7I8J9I:H=H>H?H@ICJDIEJGIHHIHKHNIPJR_SZU^VGWJXIY]ZD[J]J^J_JaHbHcYd]fagJhI
+ザ ー	_!]#J%I(_)X*G+I-G/I0I3G4H6I8Z9H;Y=X>G?G@GA]BGDXEIGIHCKGLJMGNGOIPXRISITJUGWIXHYJ]]^[__aIbYcHe]fGgIhG
+シ ス	{HJR[U]
+シ ュ	t9JFZGZHHM_S]ZJ
+シ ョ	p,Z7_HHR[ZJ]]^Y
+シ ー	i(J*^-]:H=J>J?Z@JBJDIIJKJMINbUHVJWaZEbJdJgJ
+ジ が	{S[ZZ
+ジ の	{.XH[
+ジ ェ	k-Z0b;ZAZGZMJZH__dJfJ
+ジ ョ	{0_
+ス が	m%Y=]HJUaZIf^
+ス で	{>ZHY
+ス に	tF]HFUYZI_^f^
+ス の	{=HH^g[
+ス を	t=ZUYZ^d]fJ
+ス ア	{2[
+ス キ	{?^D[ZJ
+ス ク	t(]@[ZJgY
+ス タ	{H[
+ス ト	m(J8b:a=JA[BZHGUIVJZH_YdI
+ス ペ	{_^
+ス マ	n>[MZTZZIa[b]
+ス ラ	{F[QZ
+ス ワ	R!F#I%I)H*I+H-_.J/X0X1I2]3H4G5J6X7Y8H9J;I=F>J?D@IAHCGFJG[JYKYLXMZNXOIPHQJRHSHTFXFYJZ^[Z]I^Z_FaEcGdXeHgHh[
+ス 拒	{%YPX
+ス 環	{d]
+ス 許	x%[;]
+セ キ	t*XC[DZQY
+セ ス	o%_;[=J>XDJZ]
+セ ッ	X#H%I(Z*H+J,J-J.J/H0I1J3I4I5X6I8I9J;I=YAJB[CHDIEZGIIJJJKHLINGRIS[THUZVYW_XIZY[J]Z_IaXdCeIhI
+セ ル	q)]UbZJ]]fJ
+セ ン	m(J9J:J=cHZMJPJVIZEbJc]dIfIga
+セ ー	xHJZ]aY
+ソ コ	s#[H]MaZH
+タ が	{DX
+タ ア	{%]2[
+タ ス	{_^
+タ ム	{H[
+タ ン	t(a:]HG
+タ ー	i!J(J4]:J=J>J?JG[HaJ]MJPJUJZHaJc[dJfHga
+チ ェ	q;]GZHILX^^dZfJ
+チ ケ	{9[
+ッ ク	Z!F#_(F)J*J+J-H/H0I1Y2J3H4H5J6]7G9H:G;Y>G?G@GAJCIDHEJIHJJKHMENHOJQJRGSITbUGVGWIXXYJZB[_]I^Z_HaHbZcHdbe]gHhG
+ッ シ	s9IBJFZGZHFM_S[ZI]]
+ッ セ	xHJZ]aY
+ッ ト	X#H%I(Z*H+J,J-I/H0I1J3H4I5X6H8I9[;I=YAJB]CHDIEZGHHYIIJJKHLINGRYS[THUZVYW_XHZX[J]H_HaXdCeIhI
+ッ プ	x6]D[R]
+テ ィ	o0YC[DZHIJXQY^Z
+テ ナ	t:ZBJHIU_VJW_ZIbJ
+デ ス	v(]@[ZJ
+デ レ	t,Z7a
+デ ー	{c^
+ト が	b!a#Y%I(G-J/J0_3I4J6J9J:Y=G>I?JA[BHDJGJMIPJUYVXWJZ[[J^J_]aIcJdFf[gJ
+ト さ	v#XBZM]ZE
+ト し	xH[g[
+ト す	t%J(^EYZH
+ト で	d!H(Y3J7X:]=[>Z?X@GDYEJHDIJKIMYNJPYV[ZB[J^IaIbZdJfIhJ
+ト に	o!I2Y7Z:ZA[BICJD]HHUHVIW^Z]bJ
+ト の	k!J#J%_(I-Z2^8]:I;[BYGJHGMJS[UJVIZH[X^Y_JbI
+ト は	j!I%H(J)]=JB]DHG[H]PYTZUHVZZJ^YfJ
+ト を	l![(G3[8^:IDHHXU[VYW[ZD_YbXdF
+ト バ	i%X(J,Z6Z8ZBIHHMJTJUJVJZGbIdbe^fZ
+ト ペ	{H[S[
+ト ボ	x(]
+ト ポ	{*[W[
+ト ユ	{:[ZJ
+ト リ	{bZd]
+ト ロ	v#I4]5]HFJXT[ZI
+ト ー	t,bHIR[
+ト 不	v=ZEYPYZJ^Z
+ト 呼	{Q^
+ト 時	x5[?HHJa^
+ド か	{JYPZ
+ド が	_!J(H,Z-X/]0[2]3J6I7J:G>[?I@FB[CJDIGIHAIXKDLJNJUHVJXIZ_[I^I_Ia^bGdEfHgJhb
+ド だ	x?[T[
+ド で	m,ZBXHIKZM_ZGdGe^
+ド と	{6]
+ド に	n-]HJIYK]NJS]ZG_]hJ
+ド の	g-Z:JBIHGL]U^VJ^Jb]f[hF
+ド は	h#I-I/[7]>XC[KYNJZE[aaJd]hJ
+ド も	{>^HGN[ZI
+ド を	_!J%I(^-F/J6]:_=J>H?IBFGIH]IIMJNFPJUFVHWJX_^^_JaZbFfHhJ
+ド パ	{.XJY
+ド フ	xJ^
+ド ポ	tNa
+ド メ	k%Y)J4^5]7]8]HEMJP]TZZGbIfJ
+ド ユ	{A[_[
+ド ラ	xPXdY
+ド リ	o%Y(G:JHZUYV^W[ZFdJ
+ド 同	v0aG^HIdI
+ド 変	vZZ^Z
+ド 失	{,[e]
+ナ ン	t:ZBJHIU_VJW_ZIbJ
+ニ ン	{0_
+ネ ク	p%]2Z8]<^HG_^
+ノ ー	xBZHIM[b^
+ハ イ	{3^
+ハ ッ	{G[M]
+バ ッ	i#J%X(J,Z4J6_8Z9JBIHHMJRJTIUJVIZG[JbHdbe^fZ
+バ ー	i-J1J3J4_6Z=J>I?J@JBJHGIJKJR_UJV]Y^ZFaIbJc[dY
+パ ス	R!F#I%H)H*I+H-^.I/X1I2]3H4G5I7Y8H9J;I=F>I@HAHBJCGF[GZHIJYKYLXMYNXOIPHQJRHSGTFXFYJZ^[Z]H^Z_FaEcGdXeHgHh[
+パ ソ	s#[H]MaZH
+パ ー	x.X:^JYZI
+ビ ジ	{0_
+ビ ス	j!J(J)]-J2Z7J:I=JBXMJS[U_VIZGbId[fa
+フ ァ	v2[H_cY
+フ ィ	vG]J^VI
+フ ェ	t,Z7a
+フ ォ	s8cA[HH_YdJ
+フ サ	s)]UbfJ
+フ ン	{3^
+ブ ジ	q0J;[A[G[HH_a
+ブ ラ	t.Y]Yb]
+ブ ロ	t#G.XH]X]
+プ か	{6]P]
+プ に	vHJP]Va
+プ の	vVa
+プ シ	{R]^Z
+プ デ	v(]@[ZJ
+プ リ	n(J=J>[?_@JC]H[NJVHZFa]gY
+プ レ	e!Y#J%J(G,I-H/^0Z3J4J6^8J9I:H=[>H?I@JBJCIDIE_GHHDIIKIMHNYRJSJTJUGVFWJXJZE[J]J^G_[aIbGcZd]eJfZg[hI
+プ ロ	n0^4J7]MJRJY]ZJ^Zc_fH
+ヘ ル	v(]@[ZJ
+ベ ン	v&[e]fY
+ペ ー	tHZS[ZJ_^
+ホ に	{#YHX
+ホ の	{HXM]
+ボ タ	t(a:]HG
+ボ ッ	x9ZH]
+ボ ー	x,[HJS]ZJe]
+ポ リ	i(J*^-]:H=J>J?Z@JBJDIIJKJMJNbUHVJWaZEbJdJgJ
+ポ ー	q1]:ZBJDYH]fH
+マ ホ	p#X>[HXM[ZJa]
+マ ー	{#IHFT[b^
+ミ ス	qEXHJN]ZJcXd_gZ
+ム が	{5X=^
+メ イ	k%Y)J4^5]7]8]HEMJP]TZZGbIfJ
+メ ッ	xHJZ]aY
+メ ン	vPYV_
+メ ー	h+J-J3Y9J:J>Z?]@JBIDaH[IHKIMYNIOJUJVIXJZD]JaZb[hJ
+モ ー	x.XQ^
+ュ リ	t*XC[DZQY
+ュ 同	{G[M]
+ユ ー	b!^#J%J(_)X*H+J,I-G.J/I0I3G4I6I7X8Z9H;Y=Y>G?G@HA]BHDYEJGJHDKHLJMHNHOIPYRISJTJUHWIXIYJ][^[__aJcIdXeJfHgIhG
+ョ ニ	{0_
+ョ ン	q,Z7_HIZJ]^^Y
+ラ イ	e!J#I(H,Y-J3I4J6Y7J8Y9H:I=c>J@JAJBHDJIJKJLJMHQZRJTIUIVHZC[J]J^J_JaJbGcJdae^fYgIhJ
+ラ ウ	g!I#H%J(J,J-J.X/a0_6Z=JAYBJGJHGJXNJT]VJZG[J^J_^bYdGfJ
+ラ ー	h!Y&Z(J,X3I4[5[:J=I?JBJEZMJNJOZPJVIZa^I_JbHdJeZfGhJ
+リ の	x?^HJVJZJa^
+リ シ	i(J*^-]:H=J>J?Z@JBJDIIJKJMJNbUHVJWaZEbJdJgJ
+リ セ	Y#I%I(Z*H+J,J-J/H0J3I4I5X6I8J;I=YAJB[CHDIEZGIHXIJJJKHLINGRIS[THUZVYW_XIZY[J]I_IaYdCeIhI
+リ テ	t*XC[DZQY
+リ モ	{Q^
+リ ン	pH^ZGbc
+ル が	q3J:[>H?JDIH^M[ZHa[
+ル で	{H]U]
+ル に	t3^>XDIHGN[ZIa^
+ル の	x?ZG[NZ
+ル も	s3G>IDcHHaX
+ル を	x)^?ZHIUJY^
+ル タ	vG]J^VI
+ル フ	s)]UbfJ
+ル プ	v(]@[ZJ
+ル ボ	{H^
+ル ー	k!J(I-I:J>J?IDHG_IJKJMIN[PaUIVcZG]JaIbJdJ
+レ で	s!]/]6]7ZZJ^JfJ
+レ の	v6]PY_[f^
+レ ス	s8cA[HH_YdJ
+レ ッ	{.XHZ
+レ ポ	x+XDZH[
+レ ミ	p-J=^EXHIN]ZIcXd_gZ
+レ ー	o(Z,Z4]7_:[HF
+レ 構	{/JEa
+ロ キ	{HIcafJ
+ロ グ	pHIVIZZ]]b^
+ロ ジ	{H]
+ロ ッ	a!H#a%J(J-J/J1Z3J7I:J=J>J?I@ICJDJGJIJKJMHNJTcUJVJXZZF[a]J^Jb]cJdHfJgJhJ
+ロ ビ	{0_
+ロ ー	o![)]4]5]BYE]HENZUIVJZFbI
+ワ ー	R!F#I%I)H*I+H-_.J/X0X1I2]3H4G5J6X7Y8H9J;I=F>J?D@IAHCGFJG[JYKYLXMZNXOIPHQJRHSHTFXFYJZ^[Z]I^Z_FaEcGdXeHgHh[
+ン sspr	{3[
+ン が	o(_:[H[MHVZZI^Y
+ン で	n#[7]HFMXQYT[VJ[^bI
+ン に	x4ZMX^Z
+ン の	x,YHIZ]
+ン は	{M_ZI
+ン を	x,[8^
+ン イ	o>IBZHXLZMJTIZY[]
+ン カ	{AaHJ
+ン ク	tZHbc
+ン グ	{0_
+ン コ	x4]5]HHJXZI
+ン ス	q9J=dH[ZF
+ン タ	oH]VZZJc]fJga
+ン ト	[!^#X%]&Z(E)Z+J,H/I0a1J2^4Y5Z6H7H8I9I:[;I=F>G?G@GBECHDXEIFJGXH@IHKHMFNGOJRISZTIUZV[W]XJYJZA]I^Y_GaGbDcHdGeZgHhH
+ン ド	x7[
+ン バ	vPYV_
+ン プ	e!Y%J(G,I-H/^0Z3J4J6_9J:H=G>I?J@JAXBJCJDIE_GIHDIJKIMHNZSJTJUGVGWJZE[J]J^G_[aIbGc[d]eJfZg[hJ
+ン ボ	{,[e]
+ン 時	{L^
+ン 画	vZIba
+ン 管	v)J,ZP^
+ー id	{I[
+ー か	{4]gZ
+ー が	d![#J%J(G*J+J,J-G/I0I1J3G4_5[6I7I8J9H:[;I=H>G?G@HAZBHCGDGEJGJHXIFKHMFNFOYPIRFSJTJUHW_XIYZZ^]]^H_^aFbGcZeJgJhI
+ー だ	{8]
+ー で	h!H(H*J-I6[:H;X=I>I?_@JBICJDJG[KJMHN_PIUHVZWI]JbYcJdJg_
+ー に	p-^A_HJJXNIZY_Z
+ー の	m;XEYR_ZHbYc]fG
+ー は	p(J)[7[?]MJVJZG^_
+ー を	n*[4]?JHIKJN]WYY[ZH]Y_[dJ
+ー ア	{([
+ー カ	v!]E]NZZI
+ー ク	s,bHIR[
+ー ザ	b!^#J%J(_)X*H+J,I-G.J/I0I3G4I6I7X8Z9H;Y=Y>G?G@HA]BHDYEJGJHDKHLJMHNHOIPYRISJTJUHWIXIYJ][^[__aJcIdXeJfHgIhG
+ー シ	t,Z7a
+ー ジ	m-Z0bMJSZZY_Jb[
+ー ス	xQY_^
+ー タ	t4]:[HYc]fI
+ー テ	{.XJY
+ー ト	j#H(J*[,J-I1]4J8J9J:[=J>I?HCJDXGJIIKIMXNIQ]RITZUJVJWJZF[JaIbacIdFeJf[hJ
+ー ド	P!E#F%H&J)H*G+G,]-^1H2[3F4F5H7X8G9G;H<J=E>Z?H@GAGFIGZHIJXMXOHPGQIRFTEVJX[YHZ[[Y]G^X_Da^b[cFe^fIgGhY
+ー バ	k-J1J3J4_6[=J>JBJHHIJKJRaVJY^ZGaIc[dY
+ー ビ	j!J(J)]-J2Z7J:I=JBXMJS[U_VIZGbId[fa
+ー プ	m(J?JDJG_HFNJPaUJVdZIaJdJ
+ー ラ	x4]5]HHJXZI
+ー ル	f!I#J(J)]+J-I3Y4J9I:I>Y?]@IBHCYD_GYH^IHKHMXNZOJSJUGVHXIZD[J]J_JaZbJcXfJhI
+ー ン	{V[
+一 つ	m%]3H?XCdDIHHIJKIaI
+一 下	v#]9ZXJZXb]
+一 个	o%]3I9I;[?JC_HJIIKGOYXHa]
+一 人	{;[Z[
+一 回	v9]@_HJXI
+一 天	p#E@aDXX_ZJ
+一 度	o@_WZZXd[
+一 日	v@ZXa
+一 時	o@HL]T^ZHa^cY
+一 月	{K_ZJ
+一 样	{IJK^O]
+一 步	{*]e[
+一 番	{@Yh]
+一 直	o?J@JBJCJD]K[LXMHZZaZ
+一 种	p?YCbHIIJ
+一 致	q3I6aA[O]_H
+一 部	{I_
+三 回	{#^XGa]
+三 方	x.XJZ
+三 次	{#X>Ja^
+上 刚	v@Z
+上 禁	{;Z
+上 还	{_^
+下 に	{%ZHJZIb]
+下 次	{L^
+不 一	v6]IIK]O]
+不 上	t3JH[O^SHc^
+不 了	f!I#I(^*I,H-J/I0I4X6I8J9I=H>_BGCIDJGIHGIHKFLIMGNIOIRFS[UGVHY^Zb[I]I^G_JaFbGc[dJfDgI
+不 允	xIZ^^
+不 写	{f]
+不 准	{R_fJ
+不 出	x+[3_HJZIaI
+不 到	h(Y,a-J0^3H4[6J9I>Y?I@JGJH[IJKJMJNJVJXJZF_^a[dIfIhJ
+不 匹	xO]
+不 十	{(XC]
+不 去	s#]%J;ZKYXJZ^
+不 可	j%J(G)Z4_8[=XBJHFMJPXSIVHZG^]bJc^dJf]gI
+不 同	x/X6^G]
+不 回	v0]4J9HG[HEZ]aJc^fH
+不 在	m/I4J7Z9^=J>G?X@IGaHHKJMIQ[T[V^ZGbJhJ
+不 够	{@]C^ZJ
+不 对	o3]6]9J@IE]HIIHKHMJNIOJR]Z^_JaJfJh[
+不 工	{ZIf_
+不 开	t6^HZNJSXZHbZ
+不 接	v3JI]N]O]ZJ
+不 提	{?]LX
+不 支	t1[7X?^HJZIgZ
+不 明	x&[N[Z[
+不 是	t(I@XOZPIS]UJVaZG
+不 正	n3aTXZJh^
+不 满	{IHNa
+不 知	{NYZ]
+不 符	o-ZIZNaZH
+不 管	{N[ZI]^
+不 能	c!I#J%J)I-I/J3I4J6J7I:I=_>[?ZBICIDJEIGJHFIZK[LJNGOIP^SHTJUYX]Z>[Y^_aJbFcJgJhG
+不 行	m%J(G)^*H,I-X3J4J8]=J>I?]@ICIHFKZM]NIOIPYVYXJZJ^J_JaJb]cJhH
+不 认	t:ZHFM[O[g[hY
+不 让	s@aHIKZX]ZZhH
+不 足	p%[(a3Z9J=[CJHFI]KJNHVZZF
+不 过	sH]L_ZE
+与 本	{cZ
+与 登	{OY
+丢 了	t>^DYaG
+两 个	q/^@IAbK[NJZG_J
+两 次	x*X@[CX
+两 种	q*]CY
+个 ou	{%^GZ
+个 字	{2]I[KJ
+个 密	t-X/^K]ZJ
+个 林	{8^A]KJZJ
+个 用	v!J;]A^UJV]ZZ_J
+个 说	{@ZK]
+中 で	vHIS[]^dJe[
+中 に	{!^9IHI]^
+中 心	vgb
+临 时	t!X@YLZ
+为 什	x#G*^[^
+为 啥	{V]Z]
+为 组	xVIW^d]
+么 管	{*^
+义 策	{HZNJW]ZJ
+之 前	{@Z
+也 不	{-[N]
+也 没	x3JD^a]
+习 生	{V^
+了 entra	{/^
+了 window	{gY
+了 个	{?]DJ]]
+了 云	{/X_]
+了 十	{N]RZ
+了 域	{4]g[
+了 密	s>[@[HGM[UYZGhI
+了 手	t>YC[
+了 收	v>aaC
+了 新	{@ZBY
+了 旧	{HJYbZIfJ
+了 用	{!XZJ^Z
+了 码	{>]
+了 第	{8^JY
+了 解	{#[9^>IBFHJXJZG
+了 该	{?^G]HI
+了 还	{@[C[ZJ
+予 備	{3^DYHI
+事 件	t#Z&[BJHIS]ZIe]fY
+事 可	xVa
+二 つ	k*Z/^8[A]C^DJHHK[ZJ_JaJ
+二 个	{8^C[ZJ
+二 回	x*X
+云 同	{0bGJMJdJ
+云 用	{A]_[
+云 端	tTb_I
+五 分	{HJM^
+五 回	{#^XZZJ
+五 次	{#XX[
+人 が	x@[ZI]]^Z
+人 だ	{;[F]
+人 で	{9Z
+人 に	x!J@YH]^]
+人 の	x(XA]ZZ
+人 は	v+[DIVb
+人 メ	{>[?Z
+人 確	{D^
+人 邮	{>]?]DIaJ
+什 么	t#G*]HIN_ZJ[]
+今 の	{@HZHha
+今 天	p@[X^ZI
+今 日	t>J@aHJX^ZHaJ
+今 早	{@_ZJ
+今 朝	t#X@_
+从 来	{DY
+从 没	xD[W]ZId]
+他 の	x(^VZ
+他 は	{%]CJHJM[
+他 社	x:]JZ
+付 い	x%Z3Z
+付 き	{3]HX
+付 け	s-YHJIHK[NHO]ZXhZ
+代 理	p-Z0d3J4H9JDXHHMJRHYJZIaJc_dJfG
+令 牌	t,dHIR]ZH
+以 不	{IXLX
+以 前	j-J3I9J>]?]@IIIKaMYOJPXhJ
+们 没	{=^CJZJd[
+们 这	{@[U]
+件 を	vIYKIN_
+份 验	{,[3[
+会 社	n-Z3J8Z:Z>_?[DJHGIJN[OIZJ
+会 議	tHYZ]][
+会 议	{H^
+但 没	x?]DJLX
+位 数	{3IIZa^
+住 了	x#a9IHZZJ
+体 で	{U^WJ
+体 管	v(^)Y*J,]UHZJdI
+何 か	{9]
+何 も	s-J>ID]HZKILYTZXJZ[
+何 度	n#_9G@IIJTYXaZJ
+你 们	{:[O[
+你 好	{9^HJ
+使 い	x,[?[K[
+使 え	g![#J(I-H3J:J>H?_@GBJCJDIHGI^KXL[M[NJUHVXXY[JaJbIhJ
+使 っ	n!J-Z3J7Z9I>Z?J@JHJIFKaOJU]VJXIhZ
+使 用	i(J@[IHK_N[PZT[UJV[ZI
+供 应	{:^ZJ
+保 护	{PaVI
+保 護	{P_
+信 息	t3[C]D_
+信 验	{aY
+修 改	p@_ZY^Ih[
+個 人	{>[?Z
+停 了	t!]0]4J>JHHSIY^ZHcJfZ
+停 止	o![-J0Z4]9I>IHGKJU]Y]fZ
+停 用	t![1]U[
+側 で	t![7]HGT]ZI
+備 メ	{3^DYHI
+允 许	pHIIZQXV_ZI[[^]
+元 の	{:XbZ
+先 に	{:[X[
+先 の	x3[D[HZ
+入 っ	l:[>J@JDJG[HHI_KHLXMJOJV[ZI^XhY
+入 れ	e!I#Z%J(J*J+J/Y3H6[8Z9E:H=I>E?H@EBaCHD]GJHDMXNXO[PJRJTIUJVIXGZ][J]Z_JaEbIdXeJfJh[
+入 力	v#]9IOYhX
+入 失	{,^ZHe]
+入 的	vOZ
+入 社	x@YD_
+全 体	s(^)Y*J,]U[WJZIdH
+全 信	xC]DY
+全 局	v(^*J,]ZIdH
+全 部	xBZN[O]
+全 问	v*[?_ZF
+公 司	l-J3J4[8]9I>Y?JBICJHGIIKJM]NbRJU]VJZGaJcJfJ
+公 室	{9Z>]HH
+关 了	q!]#H6^9H>HBHHGIJU]Y[ZG]_aJfH
+关 着	x<ZHHRJU]cJf^
+关 闭	vBZU_ZJb[
+其 他	x%]C]
+内 線	{3_
+册 sspr	{+[DXHG
+册 报	{+ED^HZ
+册 过	v+[DZ
+册 页	{+^
+再 换	{@^
+再 改	s@^
+再 来	{X^
+再 設	x@Zg]
+再 试	s@ZX[ZZ
+再 起	xB^fZ
+写 不	t0]4I9H>IG[HFIJY^ZFc^fG
+写 回	d!G#G%X(G)I*I+J,Y-J/I0G1I3H4X5J6Z7I8_9E:H;J<I>H?H@EAIBFCIDGEIFJGHHJIHJJKFLHMHNGPXSITIUFVFWIXGYX[H]I^H_HaFbFcDdeeaf[hG
+写 字	xI^
+几 次	{#XHJX]
+出 さ	{#^
+出 し	{Q^
+出 た	{/YZZ
+出 て	{?[N[
+出 な	n(]*X+X3G>I?_C]DIHEIJKJNJOHZC[^a[hJ
+出 ま	qN[Z[hY
+出 る	m-]9J@JHHNYO[XJZZ_YdZ
+出 现	t+ZHIZahJ
+出 错	v,Z3IHJO]Z[aIe]fFhH
+分 か	v-]>IHYIIM]NXZH
+分 で	v)ZU[V[ZJ
+分 の	t-I3HI[O^V]
+分 公	{4]M^
+分 机	{3a9JHH
+分 遅	{R^
+分 钟	vBJHIM_R^
+切 れ	p9I;[=^>J@JUJXJZ[]]a[bJ
+刚 改	t@]
+初 に	{b]h[
+別 の	x@ZK[
+利 用	x0[4^ZI
+别 人	x(Y*]V[
+别 处	{7[M[
+别 的	v(]:]B[C]IIMJPJVIZJ
+到 令	{,aZI
+到 域	{%^4]
+到 旧	x>Y
+到 期	{=_ZH
+到 短	xa[
+到 那	{>]
+到 验	t>ZaX
+制 密	{JZ
+制 限	vQ^X^
+刷 で	{H]
+刻 が	xRb
+前 が	{-FIa
+前 と	{-]II
+前 に	n!J-I9H:Z>H?J@YAJCJF^HGIDK[MYXJZI]a_JaJb]hI
+前 の	o-J>[@JHHKaM]ZFg[
+前 使	xKY
+前 回	{@[K]
+前 密	sh_
+前 改	{@ZMY
+前 是	{PY
+前 用	vK^
+前 的	v3J>^@JIHK]MZ
+力 し	v#]9IOYhX
+办 公	x9Z>]?]HHZJ
+加 固	{%]Y]
+加 密	{<_HJ
+加 符	{-[IY
+务 停	{SJf]
+务 台	x(]@YZHg[
+务 器	l(J1J2J3J4^6]8J9I>J?J@JBJGJHGIJKJRaSJY[ZJc[dZ
+务 账	{2]LY
+助 重	xU^
+効 で	tZJ^ZbZdZ
+効 な	{UZVZZJ
+効 に	g(H.Y;XH[U]VYWJZFdaeZ
+効 化	q!_#J)Z,[8[UHZJdDe^
+効 期	{IIKJL[N]
+動 い	{B[f]
+動 か	t.XZFf]
+勾 了	xLZ
+勾 选	{@JZI^^
+包 含	t-XIa
+化 さ	{!_
+化 し	{%]Y[
+匹 配	vA]O]
+十 分	vC]R]
+升 级	{ZIfa
+单 位	{F^G]IH
+単 語	x-Z
+印 刷	{H]
+印 机	tHa
+历 史	v5[IIKZN]
+原 因	{N^Z[
+原 来	{K^ZJb[
+去 了	v#]9J>JB_HIKJXJZE]^
+去 年	{K_
+去 掉	{8^?^HHZJ
+去 查	{E]Z[
+反 应	{:]ZJ
+反 映	xM_ZHg[
+发 到	t>^
+取 れ	v>[aI
+取 引	{H[
+取 得	x,a
+取 消	x?^BIG]HIZG]^
+受 け	n-I/]>ZHIIHK[NHO]ZXaIhZ
+受 保	{PaVI
+受 邀	{:aHJZE
+古 い	i-I0Z1]4J9J:J>]?J@HBJGJHBIIKIMcNJY]ZFaJbJdJfIh_
+古 く	{1]4J5]
+只 有	k(J)J*I-J3J9I;[?J@JC_HIIaMJPaVIZFaJ
+只 给	{?]HJV]
+只 能	x@][[bI
+只 要	x*X?ZHJ[]
+可 の	{;]^[
+可 以	s(JB^HJVcZJ
+可 能	v(];]BIHJM]NZZJ
+可 证	q3J9I=dH[IJVGZJaJ
+可 达	{4Yf^
+史 记	{IIKXN]
+号 が	m3_CIDIO_aH
+号 と	xIZO[
+号 に	q3bHJOI
+号 の	{O[
+号 は	{3J>aKHOJ
+号 も	{3GD[aX
+号 を	v-Z>]
+号 不	{IJO^^Z
+号 化	{<]
+号 和	{3]IZZJ
+号 没	v3^>[VZaH
+号 码	i-J3e?JBJCIDGHGIHMJOaVJXJZGaYhJ
+号 被	v!^
+号 说	{O_
+司 域	{4]M^
+司 的	v8]
+合 わ	x6]N[Z[dJ
+合 公	vNaZJ
+同 じ	sAaHIK__I
+同 一	vAb_J
+同 事	p(Y@XH_KJMJVbZI
+同 僚	x([HZVZ
+同 期	j!I%X(J-I/J0_4Z6I9J:J=I>J@JAJBJDJGdHDIJKJLJMZNJR[SJVFZG]J_IaHbJd]fZ
+同 步	h!I#I%Y(H)J*J-I/I0a1J4Y6H7J8J9H:I;J=I>H?I@HAIBICIDIGcHDIIKGLJM]NIOJPIR^SJTIUIVGWJXJYJZF[J]I^J_IaHbJcId]eJf[gYhI
+名 が	x2[<[HI
+名 前	t-Y9J:[F^HJI]KI
+名 字	x:]I[
+名 有	{&JF_IH
+后 不	{=[ZJf[
+后 再	t@ZZ[
+后 写	{RYd]fI
+后 同	{%]MJdJf^
+向 导	v+],[HFZJdHea
+否 さ	o%Y-J/ZJXN^P[
+含 ま	t-YHZIY
+含 め	{I^
+含 有	{-^HJIY
+启 用	j!](G)J,[/J7J:J=I@JBHH[KJPIV]ZCd]ebfIgJ
+员 admincount	{PY
+员 不	s(Z)^*],IP^UJVFZD
+员 失	{PX
+员 工	{3H@[D[
+员 已	{P]UX
+员 没	v(I)Y*XUJV]d]
+员 的	{)Z
+员 账	{*Z
+呼 び	{Q^
+和 符	{I[
+哈 希	{G[HJM^
+問 が	x*X?_
+問 題	l-JB]EZHFIJKJMJT[XJZ_c]
+啥 都	{ZZa]
+器 不	{4]RJY]
+器 时	{R_fJ
+器 空	{__
+回 し	{K[
+回 不	v0^6JZHdIf_
+回 复	{9]HY
+回 失	x!J#^4]HJZFdJe[
+回 数	vX_
+回 时	{,]dFe^
+回 来	x!^9]HH
+回 没	{d^fJ
+回 要	{8^=X
+因 为	x+]/^HGLY
+固 ま	{HJRJZ]f[
+固 后	{%]Y]
+国 番	{3[
+在 ad	{!XT[
+在 entra	x/J7[HET]
+在 し	x>[_^
+在 の	sh_
+在 不	q@]KaZF[]hH
+在 家	{9F>bHFZJ
+在 密	xGbHI
+在 本	t!I7^_]d^
+在 用	v-_/X9JZIhZ
+在 的	xKJZI_]ha
+地 ad	s/[g[
+地 密	{6]
+地 改	{!J/]7^_H
+地 没	x_[dJg_
+地 环	vcad[
+地 目	{_^d[
+地 配	vEcZH
+圾 箱	{a^
+坏 了	sH^R[
+垃 圾	{a^
+域 控	l!J#I%J(J-J3J4e5a<J=J>I?I@JBICJDJHFIJJ]KJM[NHRISJTJUIZE[J]JaIbJfIhJ
+域 管	v*JPaZJ
+報 が	t,[3[CZD^
+填 了	{O]
+备 份	{6^
+备 用	{3^D]HHaI
+変 え	k#G9J>Z?J@eIJKHM]XGZF[[^YhI
+変 わ	p#J/]>YTXg[
+変 更	a!H(I-H3J7Z9I:Z=J?J@aB[HFIIKHL^NITJUJVIXIZY[J^abIcJdIfJh^
+复 杂	{I[NX
+外 し	q#]8[?]GZHINIP[TI[ZdH
+外 の	{:[G]HI
+外 れ	{HIda
+外 部	t:dHIZG
+多 す	vHJX_
+多 少	{=FH^KZ
+多 次	q#_XZZH
+多 请	tXZ
+大 写	xI^
+大 家	x-_9[>JHI
+大 文	xI]
+天 不	{@GX^
+天 再	{X^
+天 改	x@_ZHhI
+太 多	m#_9J@IHJXbZH
+太 容	v-[
+太 常	{-_ZJ
+太 短	v-JI_
+太 老	{1]5^<J
+太 长	{2_
+失 敗	h!Y#]%J(J,Y-J/Z3I4Y6Z9H:J;Z=I>I?JBHDJF[HFIJKJMJNJSJUIVIXIZ^[J_JaJbJe^fIgJ
+失 败	h![%J(J,[-J3J4Z6Z9J;[=I>I@HBJF]GJHFIIKJMJNJSJUJVJ_JdZe^hI
+好 了	xB]RZ
+如 何	{HaMJUH
+始 ま	x+[3ZHF][
+字 が	{I^
+字 と	{I[
+字 を	{/[IZ
+字 和	{I[
+字 数	{I[
+字 母	s/XIc
+字 符	x2]F^IX
+存 在	t>[_caJ
+学 校	{=JUbVHZI
+它 登	{ZJh]
+安 全	p*Z?_BJC]DXHJQZZF
+完 了	v(]B[]]
+完 就	{@]]]
+完 成	v(]B]HJZI]^
+定 が	{HINZd]
+定 し	t*[@YHXg]
+定 す	{Z]
+定 で	{V]
+定 义	v-XHYNIWaZI
+定 了	v#[TX
+定 義	{HJNJWa
+实 习	{V^
+审 核	x/XEYNY
+客 户	x9J:]BZQY
+室 の	{H]
+家 里	{9I>^H]ZJ
+容 易	t-]
+密 の	x*X?_
+密 码	Q!D%H&I(X)E*F+F.H0Y1F2^3C4E5H7X8F9H:Z;G<G=C>E?@@YAGBICDDJEIFHGZIXJXMYNXOEPIQHRFSETDVFWEXDYGZc[[]E^[_EaBb[cEd[eGfIgHh_
+密 碼	o#I(H-]=J>J?I@IBJHHI]KZMINYUZVX^]hI
+密 钥	v6a?aHHVJZG
+对 应	{A^_[
+对 管	{*]E]
+对 象	p!J3J;]>JA]G[HJTJZH_c
+対 応	v1]_]gY
+対 象	vGbHIVZ
+小 写	{I]
+小 文	xI^
+小 时	m9J>J?J@^CJHJIIKJOJX_ZHaa
+少 个	{(^KZ
+少 所	{=^
+尝 试	qXa
+就 我	{Va
+局 管	v(^*J,]ZIdH
+届 か	v4]HJaYc[
+届 き	ta^
+届 く	v>a
+屏 点	{ZHba
+属 性	{3^>IHJ^Z
+履 歴	v5[IIN[
+工 作	{ZIf_
+差 一	{C^
+己 改	xBZVZ^]
+己 的	x@YO]
+己 重	{)ZU]VJZJ
+已 停	{!XU[
+已 暂	{TZ
+已 更	{@[MX
+已 注	t+bBJCJDYHD
+已 经	x+[>^?HBXDI
+已 被	{!Z
+已 解	{B[TX
+已 重	{BYM]UJ
+希 同	{G[HJM^
+帐 户	k!Z#Z(I3ZUIV^ZJ[[
+带 分	{3a9JHH
+帯 も	{>JD_HJ
+帯 を	x>]
+帳 號	{#_HHVZZJ
+常 性	{BJSaUJ
+年 の	{1]K[
+应 商	{:^ZJ
+应 用	q%^(I3J:J=H>[?_C]HGIIKJMHTJVIZFa]dJgZ
+店 の	{4]9JM]
+度 お	v9Y@YZY
+度 か	{#]9ITZ
+度 も	n#Z9J@JWZXaZJdZ
+度 変	x@X
+廃 止	{1]?^HJ
+开 会	{HHZ]]^
+开 写	{8^ZHd[
+开 密	{6^NJZHd[
+弄 完	{MJ]a
+式 が	x3^
+式 不	t3cC]ZG
+引 先	{H[
+強 制	{L]
+强 制	tD[HIL]ZJb^
+弾 か	x-Y@ZJY
+当 て	{-Z=]
+当 前	q#Xh_
+录 不	x>JHHZabJ
+录 界	vHJZHba
+录 里	x!]3]
+形 式	t3b
+役 割	{(^*X
+待 #	xXY
+待 さ	{:_ZI
+待 ち	x9ZXY
+待 っ	xXJa^
+待 て	{@ZXZ
+後 で	vZZcYe[
+後 に	q3I9H>J?I@ZBYHHKIR[XJZE]aaIfa
+得 で	{,_
+復 元	{6]R]
+復 号	{6aZJ
+微 软	t7[HJR[SaZHd[
+心 重	{g]
+必 要	f#H(J3J9J:[=^?J@IBJC_DHI_KJLXMJNJTJUGVIXJZH[[d_fJ
+必 須	{HHb^
+必 须	t:Y@[K]LXZJ
+志 里	{]]cY
+忘 れ	n:Z>[BHDXHZKJMIZ^bJhJ
+忘 了	{>JH_ZE
+忘 记	v:[HJZ^
+怎 么	qH_Z[
+恢 复	{6^R^
+您 的	s(I3ZBZI]UIV]
+悪 い	xE]Z]cX
+情 報	s,[3[CZDaHJ
+惑 メ	{a^
+想 再	x@a
+想 换	{@Z
+想 更	{+[@[
+想 用	{?aaH
+成 し	x(JUHV[W_ZJ
+成 の	{EYe[
+成 两	{*XCY
+成 功	t/_B^TIUJZJ
+成 员	v(JP[VaZJ
+我 一	{K]ZI
+我 不	t9[>]?JHGIIKJOIVbZI
+我 们	m!J(J-Y3Y9H:Z=]>J@ZCHDJHIIIOJU_VHXJZG[J_[aJdZ
+我 只	xC[
+我 忘	{Z]
+我 是	v(])Z:[ZG
+我 没	x(^C[ZJ
+我 的	g!^#Y(H)J-I3F9Y:X=J?J@JBJCGDIHHI_KJMJOaUIV_ZI[IaIhI
+我 知	{ZE[b
+我 输	{I[ZJh^
+户 sspr	{U]VIZ[
+户 一	xC[aX
+户 不	q(I8^:Z@IG_HIKJP^VHZF^]
+户 在	t!^VJ[]_]
+户 失	{;]ZGd]
+户 密	v2a7XIJdZ
+户 属	{P^^Z
+户 已	v!ZTY
+户 改	{LX^Z
+户 无	{:XL]
+户 没	o!J%^(F)^3I=]CID^HJUIV^aJ
+户 的	x:]
+户 被	v!Y#Y
+户 设	{2[
+户 还	{!Z
+户 验	{3IO]]^aH
+戻 し	i%J4Y8[>J@IBJHFMJPXRYVJYZbJc[d[f^hJ
+戻 せ	t0Z>JHIK^ZZ_[fZ
+戻 っ	x!_b]
+所 以	xIXZIh[
+所 属	{P]VY
+所 需	x=_
+手 机	e!J#[(J-J3_9G>_?H@JBID_IGKIMZNJOZUJVJZH]JbJfJhJ
+手 段	{3JC_
+打 ち	{#[3^HH
+打 不	t3ZHZSXZJb[
+打 印	vH_
+打 错	{#Y3_DJHH
+扱 い	{!Z+Z
+找 不	x4]_^
+承 が	x;_
+承 さ	{;_
+択 肢	s3J?aC]HI[]
+报 告	x+XDYHZ
+报 错	sZbhJ
+押 す	{ba
+拒 否	f%_*J,Z/]3J9I?JCHJZMIN[O]P]VJZHhJ
+拒 绝	k%Z*J-Y/^9JBJIJKIN[O^P[ZG
+招 待	{:_ZI
+拿 不	x,a9JHIZ]
+持 っ	{7Y=^
+挂 了	v/J4]=J>J@JHHMHSaTJZHf]
+按 钮	t(a:]HJZG
+挡 住	{H]KX
+换 了	t>ZM[
+换 新	{>^ZI[]
+授 权	xTYV]
+掉 了	{>]?^HHaF
+接 受	s/Y3J>J@JHJI[O]Z]hJ
+接 器	q2]8^9J<_HGII_^bJcIdJ
+接 有	{c[
+接 続	n4YH[ZHcc
+控 上	{J[
+推 測	t-_
+提 供	{7^?]HH
+提 示	l@ZHJIJK^LY_Yd[hX
+携 帯	n3]9J>_?JCYD^IJZHaI
+操 作	x(a
+支 店	{4]9JM]
+支 持	s1_7X?^HIRJZHcIfJgZ
+收 不	m3J>[HXa]
+改 一	x@^
+改 不	xZZ^IhY
+改 了	t/]@[MZZIgZhI
+改 完	{@]B]HG
+改 密	l@EMJZ]^c
+改 成	{/XCY
+改 时	{@]ZEh^
+改 的	x@^
+改 过	v@[
+放 弃	{]b
+故 障	{HXS[
+敗 し	vTZZ^
+敗 す	x!]
+数 #	xC]IY
+数 が	xXY
+数 太	xXX
+数 字	p9JHJId
+数 据	{3^D[ZJ
+数 过	{XX
+文 字	l%J-I/Z2^3I9J:J@JCIF^HIIcKINJXJZJhJ
+新 し	g+Y-F1[9J:[>F?HBZCJIHKGM]UJZZ][bZdJfXhI
+新 入	{@YD[
+新 员	{3H@[D[
+新 密	m:^BXHEJXKINGZ][JhI
+新 後	{ZGcZf]
+新 手	x>GH]
+新 的	p9I:J>J?J@HBZIHK[MaOJVJZH[[]]bJ
+新 过	{1[@[
+方 式	t*Y3JC_DXZJ
+方 法	h*Z+^:J>J?c@JBJC]DHHZIIKJMJNIUIZH
+无 效	x3JHJO]R^hZ
+无 法	m(Z3ZE[HIUJZX[]cXdJeZhJ
+日 に	{X]
+日 は	v>J@ZHJMJX^]]aJ
+日 ま	t9Y@]XYf[
+日 パ	x@XD[
+日 変	x@^MYZJ
+日 志	xNY]]cY
+旧 tls	{Y_fJ
+旧 号	x>Y
+旧 密	n#]>I@JKZM_ZHgYhY
+旧 的	s>JCJHHIJK]Ma
+早 く	{-J9]HFZ]
+早 上	t#Y@[
+时 不	{1]?ZHJ
+时 前	{@^
+时 密	x@YL[
+时 钟	{Ra
+时 锁	tT^
+时 间	q4J9J@]HIRdZJcIfI
+明 な	{&_
+明 天	x@YX^
+明 日	x@YX^
+易 猜	{-Z
+易 被	x-Z
+昨 天	s@]KJMYZI]^f]hI
+昨 日	s@^MXZI]]f[
+是 #	{3[
+是 一	{O[
+是 不	{@YS^ZI
+是 旧	{g[
+是 要	{@YM[
+是 锁	x#ETZ[^
+显 示	t+]DFIJO]ZIh_
+時 に	t5[?HHIL[O[a^
+時 の	x,]LXbZdI
+時 刻	vHJRc
+時 的	tT[cY
+時 計	{R^
+時 間	m@]KJR[X^a]fI
+智 能	{HHT]b_
+暂 时	vT^
+暗 号	x6]<]
+更 が	q@YL[Z[^]hH
+更 し	o7[@^HJM]ZI
+更 で	k:[@[MJZX^]hY
+更 を	{L]
+更 改	p7X@]BJL]MJZE^[
+更 新	m+^1_@]BJDHHHZEcYf^hJ
+更 禁	x@Y
+書 き	g!I(J-J0Y3I8[9J:J>H?J@HBIGYHEIJKIMHNJRXUIVIXJY_^J_YaJbIc[d_fahI
+替 え	{HJbZd]
+最 初	{b]h[
+最 大	{9JIJXa
+最 小	x@ZI^
+最 後	{@J]]e[
+最 短	x@]
+最 近	s@]BJK_ZH
+有 #	x3YCHI_
+有 一	{;]ZJ
+有 写	{=JH]dFf_
+有 効	g!Z(F,[7J8Z:I=IDJHYIHKILYNZPJUZV[WJZCbId]e_fH
+有 启	vV[dY
+有 域	x*JPaZJ
+有 开	{U]VJZHd[
+有 我	v-XI]ZE[^
+有 权	{(Z
+有 注	xDZ
+有 登	{3GD^
+有 自	{)^
+有 这	{[X_]
+有 邮	{?]DJ
+有 重	t%Z(YUJW]
+有 问	vE[cZ
+服 务	e!I#J%I(X)I*I,J-I/J0I1H2Z3H4]6[7J8I9G:I=H>H?HAJCIDJEIGHHDIHKIMJNIOJPIR^S[TIUHVGWJXIYZZD[J]I^J_IaIbIcYd^fbhI
+朝 ま	{#X@Z
+期 が	{M^f]
+期 し	{%I3ZG]
+期 の	xGaHI
+期 サ	x4]HJR^
+期 間	s=Z@^IIKIN[ZI
+期 限	k9J=[@YIHKJLcMINZXIZZa[hJ
+未 定	{HINHWb
+未 登	{D^
+未 经	{TZ
+本 人	m!H+_-J>J?J@XBJHHMJZH]a^ahJ
+本 地	b!Y#G%H(E)H*H+H,H-G.J/_0[1I2I3G4G5J6_7Z8J9G:G;I<J=F>G?G@FAYBECGDGEbFJGGHCIGJJKFLIMEN[OHPYQJRHSGTYUFVEWHXHYJZA[G]F^G_aaFbFc]d]eIfYg^hG
+机 丢	v>^aG
+机 号	q3[DZO[aI
+机 坏	vH]
+机 没	{>[HGa]
+机 还	{>[CZ
+杂 性	{I[NX
+权 的	{TZ
+权 限	j%a(b3J;_=IBJMJUIVHZGaIdIfJ
+条 件	{H^
+来 な	t>Ha]dIf^
+来 了	{!XB]
+来 宾	v:a
+来 没	{DY
+来 的	{JZb[
+査 に	{/YEY
+格 式	v3cZJ
+桁 の	{I[aY
+検 証	v3I?IC_HIO[ZJ]^
+構 成	n(H/J:J=JBJEdHIPJUGVYW^ZEcJdHe^fH
+模 式	{-X
+権 限	l%a(^;]HZZH
+横 线	{3_ZJ
+機 種	x>_ZJ
+機 能	{Ua
+次 修	{@a
+次 回	{L^
+次 失	x#X
+次 数	sX_
+次 登	x#XL^
+次 验	{*XCY
+止 さ	t!]9I?]HJ^]
+止 し	xY^fX
+止 ま	{![f[
+止 め	s!])YHIU_
+止 パ	{-]
+止 期	x@Y
+止 未	{TZ
+止 語	{-_IJ
+正 し	s3^h[
+正 使	{TZ
+正 常	tB]HISaT^UIZIbJfJ
+正 确	q3]h^
+此 密	x%J([-X
+步 服	v4[R_
+步 没	x%J0J3IC]HJMIaId[f^
+步 范	{G^HI
+歴 を	{5[
+残 っ	s#X3^DI_^
+永 不	tL_
+求 が	{>IHXX]
+求 さ	xC^[X
+求 め	p*Y+ZCZDIM[
+求 两	xCY
+没 了	s3I9H>b?]BJDJHEKJMJZI_[aFbZ
+没 写	x%I8^N]d[fH
+没 加	{<^HIV^
+没 动	{%I>Ja^gZ
+没 勾	t;]HJdbeJfG
+没 开	vU]VZZId]
+没 弄	{MJ]a
+没 有	_!G#H(])[+H,I-H/I0I1I2J3[4I5[6J7J8H9E:F;H<H=[>E@HAIBFC[D^EIFIGIHBIEJJKHLIMFNGOHPGRISHTGVYW]XIYJZ@[]]G^I__a_cHd[eIf]gHhH
+没 权	x%]([
+没 法	x)Z:]>Y
+没 注	{D[
+没 继	{%J;[]_aH
+没 记	{Za
+没 通	{/X?IZJa^
+法 が	x?Z
+法 を	t*X+Z?]HZUI
+法 重	p(JE[UJZ^cY
+法 验	{3[>Y
+注 册	i+d?JDaVJZG
+浏 览	v.YHIZI]^b]
+消 え	x%]?]bZ
+消 了	{?^G]ZG
+済 み	m+c?IB]CJDXHFTXV[ZJ[I
+測 さ	v-^
+満 た	pIYKINcZI
+满 足	{IHNa
+火 墙	{H[SHc[
+灰 色	{(Z
+点 了	{>JHIZJa^b^
+無 い	q!J3Z>J?JCaD_HGIJOI_YaI
+無 効	e!e#I(J)Y-J/J3G9J:J;Z<Z=J>JBIDJHEIJO[RZVHXJZF^J_JaIfJhX
+無 期	s@JHZLbZH
+特 権	{(]PZ
+状 况	{SaZJ
+猜 到	x-[
+环 境	vcad[
+现 在	m9J>H?]@ZHJK_MJOJZDha
+现 错	{Z_
+现 问	{Z[cX
+現 在	n#XKJhb
+理 セ	vgb
+理 中	vgb
+理 员	c#I%I(])_*c+J,_-I/J0J1J3I4I6J7I8J9H:H;J=H>I?H@IAJBICHDIEYGJHGIHKHMINGOJP_RISJTJWZXI[J]I^J_IaHbJcId[eJfIgFhI
+理 者	c(])^*c,_-H3J7J9J:G=J>I?H@JBJCIDIEZHGIHKIMINFOJP^WXXJ[J]J^JaJbIcJdZfJgHhJ
+環 境	xc]d[
+生 し	{Z^
+生 效	{*]BJM]
+用 entra	{!^/JZJ
+用 sspr	{!XP[
+用 さ	x*[K]
+用 で	x4^KXZI
+用 を	{TZ
+用 不	t?[KJZ]
+用 了	n(J,[3J;Y>a?GHJKZOIUXZH
+用 写	v,]ZIea
+用 到	{%^=Z
+用 密	t(JVa
+用 户	_%F(_)[*F+X,F-G0H1I2I3E4G6I7]8[9J:J;[=X>F?D@EA_BEDHEIHCIYJJKDLJMFNGOZQJRISITDUDWHXJYJ][^[_aaGcHdZeHfHgHhE
+用 新	{B[M[
+用 旧	vHEMa
+用 期	t=Z@]IIN]ZI
+用 的	v#X?^QYZIh[
+用 自	{H[UYZI
+用 过	pK_
+用 邮	{3^D]HHaI
+用 重	{!^/JV]ZI
+电 脑	m9H>J?J@JH^KJMaSJZGaJb]gZ
+电 话	m#J-J9F=J>G?_BJD[HEIIKIMHObVJZH]Y_Ja_bJfJhJ
+画 面	i!J#J(Z+_-J3H9J:J=J>[?H@IBICIHYIIKIMINJOJTJUJVJXI]I_JaIbcfJhZ
+界 面	sHIZF[[bb
+略 不	{.XN]
+略 拒	{N^
+番 号	f!I-I3c9I>b?I@IBJCHIGKGMJObUJVJXJZHhI
+発 生	{Z^
+登 录	h!J#I(J+J3H>E?H@IBZCIDIHYIJKIL]NJOJTJUJZ^[]bbhZ
+登 记	k+H3Z>[?^BID_HGIJKJMJO]ZEaIbJhJ
+登 録	a!I#J(J+b-I3]:I=J?Z@IC[DdIHKHMINIO[TJUJVIXIZE[JaJbGdJhH
+白 い	{.Xb^
+的 に	vT[
+的 不	q@XIJK]OaZJ
+的 使	{TZ
+的 只	{CHI_
+的 号	s3a>IDIIJa[
+的 名	{I]
+的 密	j(^:J@IBYEXIJJYK^MJUYVHZE^JhZ
+的 帐	n!Y#[(J3ZUJV^
+的 想	{@^
+的 成	{P[V[ZJ
+的 手	x3YO]
+的 服	{6^d]
+的 权	{%X(Z
+的 林	{8_cJ
+的 用	{I_
+的 电	v3[O_aJ
+的 码	{3I?^IGOJZJa^
+的 组	t(J:]HIP^UJVb
+的 许	{=^
+的 词	{-_HJIJ
+的 账	p!](J)^:J>IG]HJUIV]
+的 连	xc]
+的 重	x>^E[ZH
+監 査	x/XEXNX
+目 が	{(^C]
+目 の	x8]C]
+目 录	s!]3]:XHJ_]dZ
+直 し	{8]@]dJ
+直 没	{aY
+看 不	x(Z>^?HHZZJaH
+看 到	{?^@YaJ
+知 道	t>GHYNX[b
+短 す	x-JI^ZJ
+短 使	x@]
+短 信	m3Y9H=J>[?_@JBJCIDIHGIHZI]^a_fJ
+码 一	x@HKZLXXJZIa^
+码 不	h(I-X3G6I:J>I?]@GGJHZIDKGMHNJOYVJXJZ_^Ia]bJh[
+码 与	{OY
+码 了	v>JHHZ_
+码 今	x@^
+码 以	xKY
+码 但	{LXZE[^
+码 写	sP[ZFdaf]
+码 包	{I]
+码 又	{ZHb[h^
+码 发	t>^
+码 同	xGbHI
+码 在	v7]HHMYdZ
+码 太	p-Y2[@ZI]ZI
+码 已	xBYM^UJ
+码 我	{-X[]
+码 报	{ZZ
+码 无	{O]h[
+码 时	x3JO^aIhZ
+码 最	t@]KX
+码 有	{3]ZX
+码 格	{3]
+码 没	v3_:]>HOJZIaG
+码 现	x@]ZIhJ
+码 的	t(Y>]VIZJ[]^ZaJ
+码 策	tNaZJ
+码 被	x@YKX^Z
+码 输	x#Z-IX_
+码 过	{C[JY
+码 里	{IZ
+码 重	m(F:JBXDXHZU_V[bJdI
+码 链	{ZJb[
+码 错	{,^@JZDdHh^
+确 认	{3ZB[
+確 認	j!I#J*X-J3X9J>_?J@JBZC_DZHGIIKJO[TIVIZG[Ia^hJ
+碼 重	{U[VZ
+示 さ	o+[?ZNYO[ZJ
+示 密	xKYd]
+示 当	{h]
+示 错	{ZJh]
+社 で	{@[U[
+社 の	o-J3J8Z:Z>_?[DJHGN[OI
+社 内	t-I>JBJHZKINaT[U]ZH
+社 員	x@]D[
+社 製	{JZ
+禁 止	j!H)]-cHHIIKYMJQYUHZJ^_hI
+禁 用	k!d/J;Y=JHIKJUZZG
+私 だ	{Va
+私 の	v9Y:[HJO]VZ
+种 方	v*Z?Z
+种 验	s*XC_
+秘 密	v*X6]?_HJZJdJ
+租 户	t:[BHDJHJUaVHW_ZH
+程 调	{HJQ^
+稍 后	v@ZZ[
+種 変	x>_ZJ
+種 類	x:]HII[
+空 间	{__
+笔 记	vB[HXM[ZHb]
+符 号	v-ZI]
+符 合	o-ZIZNaZH
+第 一	xC[DY
+第 三	x.XJZ
+第 二	t8^@ZC[ZI
+等 待	xXY
+策 略	h!I#I%J(H)I*_,J/I3J4J6J9H:I=I>I?[@IBHCJDIEJIIKIMINdPISJTJUGVHWcXJZD[J]J^J_JaIbJcJdIfIgJhJ
+筛 选	{G[HJJZ
+签 名	{<aHH
+算 已	{+_
+管 理	X!G#G%G&J(_)b*g+H,c-E.I/G0G1H2I3F4G5I6H7F8H9F;H<J=E>E?D@FAHBECEDEE[FIGHHBIEJIKELHMENCOGPbQIRGSFTFUYWZXGYIZJ[F]F^G_GaFbFcEdaeHfFgdhF
+箱 也	{a^
+簡 単	{-]
+系 方	{C]DYZJ
+系 管	{!XZ]
+系 统	xK^R[ZI
+終 わ	{=]BY
+組 織	k(IBJEZF^HGIFNYU]VIW_ZFcZd[
+絡 先	x3[C]D[
+継 承	s%J;dHJ
+続 が	{c^
+続 で	{H]
+続 に	{cZ
+続 の	{c]
+続 不	{4ZcZ
+織 で	t:XUZW]
+織 に	{=ZHIUHd]
+織 の	xE[N[UJW]ZI
+红 字	{IJK]Z^
+组 的	{P[V[ZJ
+组 织	k!J(H)J*I-J3J9I:ZBJCJEZF]G[HGIFKJMJN[PIU[VEWaZF[JaJcZdZ
+组 里	{Va
+织 单	{F^G]IH
+织 没	{=XU]
+织 的	vE[N]ZIc[
+经 授	{TZ
+绝 了	{-[/Y
+绝 访	{%[P]
+统 记	{K_ZJ
+继 承	s%I;dHIZH
+继 续	{X]ZJ]_aH
+缺 少	x=^IY
+网 站	{H_
+网 页	xM^TX
+置 不	q(I5[7YE]HJS]UJ[[bH
+置 了	t(J=_BZUJZGg]
+置 失	x!]/JZ[
+置 密	m%[(XHJUIVJ[[b_
+置 按	{(Z
+置 时	{?IZYa^
+置 的	{V_
+置 策	{UJWa
+置 页	x(IHXS[UJZ]bJ
+署 名	{<^HJ
+老 密	{KXZJh^
+者 が	q(G:JE]U]VZW[ZEdZ
+者 だ	q)]*]P]UH
+者 で	x(]:[
+者 に	s*^-JNIZ]d[
+者 の	x*^
+者 は	t(])^UH
+者 を	x(a*J,Z
+联 合	s!J,[7dZI_J
+联 系	s3]C]HJKJZZc^
+聞 か	xHXLYh[
+肢 が	t3J?^C]HI[]
+能 な	{;]NZ
+能 使	xP[
+能 再	p@XXaZI
+能 更	{@JZI^^
+能 用	p*X>]?]HGKJLXM^ZI
+能 自	xU]V]ZJ
+能 重	p(J=a?J@JBZK^SJUJVIZE[[bHfJ
+脑 上	v#YM[
+脑 还	{M]
+自 分	p)Z-H3H=J>JHJIZO^U[V_
+自 动	{HXOJa^
+自 助	p!J(I)^9JBGHYUdZG]IaJ
+自 定	{-YH[ZJ
+自 己	o(J)Y9J>JBYHJO[U[V^ZH^[
+至 少	{I^
+致 し	t3J6]NZO]
+色 的	{)^
+范 围	xGaHG
+落 ち	s4]9JHYMJRISZUJdIe[f^
+虚 机	{HIR]cJf^
+行 了	{9C?JB_HJK]ZH
+行 回	vX_
+行 密	{?^H]ZD
+行 状	{SaZJ
+表 示	n+[-J?ZNYOZZJh[
+被 打	{]^^^
+被 拒	p%],Z@[P^
+被 拦	{.X@[
+被 猜	x-Z
+被 禁	q!])Y
+被 锁	p#]-ITIX^ZJ
+複 雑	{I[KINY
+要 が	v#H.X:X[]
+要 で	xC]IX
+要 と	xC]
+要 な	p=^CXIYUHZJd]
+要 に	{LY
+要 一	{*XMX
+要 两	t*[CY
+要 件	vIYKIN_
+要 开	{HIZ][]
+要 新	{:_@HHGIIMGZZ
+要 旧	x>JHJMa
+要 求	h+[-J9I=J>HC]I[N_X[ZHaIhJ
+要 的	{C[d]
+要 等	{@^
+見 つ	{4^HIZJ
+見 ら	{@ZH]
+覚 え	vK_[X
+见 过	{+^-XDF
+规 则	xCXG]HJNY
+览 器	v.YHIZI]^b]
+角 色	x(])^*X
+解 锁	m#[1[BYHJT]VJZJ[__JbH
+解 除	l#Z1[9IBZHJT[[]
+言 う	{-]IGh[
+言 わ	e!J+Y-Y3J9G>H?I@YBJCXDZHHI]KYMIN[X]ZHh]
+計 が	{R^
+記 号	v-ZI]
+記 録	{cX
+設 定	k*]>J?I@XH[MJNXVZZI^Yd[g]
+許 可	q%[.X;]HIQXV^
+証 ト	{,^
+証 方	{*X
+試 し	sN[X^ZX
+試 用	{=_ZI
+試 行	t9JX_cY
+話 が	v3I>I?aOIa[
+話 に	v3]9X>^HI
+話 も	{DZ
+話 番	n3YDZO_aJ
+認 が	x*Z
+認 で	v!J>aDIHJO]ZHaJ
+認 を	{C[
+認 メ	{a^
+認 証	q,^3[DYZJ
+認 識	x:[HJO]hY
+語 が	{-X
+語 句	{-^
+誤 り	{,]4[dI
+読 め	{3Z>^HJ
+誰 も	v=YSZU^VJZH
+調 査	{E]Z]
+證 碼	{>[
+識 さ	{O]hY
+議 が	xZ]][
+議 室	{H]
+護 さ	{P_
+认 我	{:[O[
+让 用	{K]LX
+记 了	x?aCXDH
+记 住	{K[ZY
+记 密	v:[HJZ^
+记 录	{IIKXN]
+记 手	{3GD^
+记 本	vB[HXM[ZHb]
+记 的	q3]>]?GCJDGO^
+许 cooki	{.Z
+许 可	p3J9I=dCJH^IJVGZJaJ
+许 用	{VJ[]^Z
+设 为	{U]V]ZI
+设 了	v*]2[@Y
+设 置	{HZ
+访 问	t%[9IHXP]Z^
+证 器	{?aHJ
+证 我	{C[
+证 方	xC]
+证 明	{C[
+证 码	m3J>[HIXZa_
+证 邮	{a^
+试 太	xX_
+试 次	tX_
+试 用	{=_ZJ
+话 号	v3[O^aH
+该 用	{_^
+误 无	{E]ZJ
+说 不	{N[h]
+说 我	{D^K[
+说 明	{&[XZ
+请 求	x9Z>GH[X[
+请 稍	v@ZZ[
+请 等	vXY
+请 选	x-[
+谁 都	t=YD[S^U]VIZF
+调 用	{HJQ^
+谢 谢	t-J9_>JB]HGIJKJZHaJ
+象 上	{;^ZJ
+象 外	xG^HJV]
+質 問	t#J*Z?_HJX]
+账 号	o!a>IHJVYZJ^Z
+账 户	f!Z%](E)]-J/J2b3H4J7J8J:[;J=I>J?J@IBHCGDZGZHGIGKHL]MINIOJP]RJUGVYWJZE[I]I^Y_HaIbJcJdHfHgJhI
+起 動	vB^bZfZ
+足 し	{(]8^
+足 り	t(]3Z9H>JC[DJI_OHZHaJ
+足 无	{(^
+身 份	t,[3[7]D]HH
+载 入	{,^ZHe]
+输 入	vOZ
+输 错	s#a-HHJX_ZG
+过 不	v%J;[>]HJKYZ[
+过 多	{XX
+过 密	s@[DY
+过 期	m9H=J>I@GBJDJHXKJLaMIXJZY]^a]
+过 的	{KX
+运 行	x%XBJHJSaZJ
+近 #	{K_ZJ
+近 使	{K]
+还 不	x@[HFM]
+还 在	x_]
+还 差	{C^
+还 是	m!X#I5[9ZMZT[g[
+还 没	{M^UIVJW^
+还 要	s9J>ICbHHIIMaaJ
+这 个	pGYK]V]_[
+进 不	v#]Z^
+进 去	xB_ZIh[
+远 程	{HJQ^
+连 不	vH]SHc^
+连 接	m2[4J8^9J<_HFIIZI_^aJbJc]dJ
+迷 惑	{a^
+追 加	x8]C[
+送 れ	{>IH^X^ZIaF
+选 不	{?YG[
+选 择	{-Y
+选 项	s(]3J?_C[DHHI[ZaI
+途 中	xHI]^dJe[
+通 ら	t;[@YHHK[Z[
+通 る	{%]C[
+通 知	t?YCJHYVJZHab
+連 絡	v3[C]D[
+進 め	{:[X[
+遅 れ	{R^
+過 去	{KY
+違 い	x,[3^HIh[
+違 う	m-I6[9I>J@HHYIIK[OZRZXJZJha
+違 え	p#a@JHHKIXaaJhX
+違 っ	{!]
+選 べ	v?^[Y
+選 択	p-J3J>J?aC]DJHHKYVZ[]aJ
+那 个	vG]KbZI
+那 边	x8^:aZJ
+那 里	{7^HH
+邮 件	s3I9J>H?aCHDGHHM]a_
+邮 箱	n#J3]9H>^BIDbH]IJKJMIOJVJZH]JaD
+都 不	v=Z@YU]VJZX
+都 关	{U^
+都 没	v3J>HB[DaHFMIa[
+配 代	{0baJ
+配 置	o!J(H)J*J=IBJEdHHPIUGVZW]ZEcIdIe_fEgI
+里 不	x7]HH^Z
+里 有	x3JF^HJ
+里 没	xUJW]__
+里 的	v3^O^aI
+里 还	{#JTY
+里 重	{7Yg[
+重 启	xB^SJUJfZ
+重 复	xAZHJK^
+重 置	X#G%I(])J*G+H,I-I.J/F0H1I2J3F4G5X6H7J8H9J;H<J=Z@EAHBZCGDGEYFIGHIHJHKELHNFOIRHS^TGU^VXW_XGYJZ][X]F^F_GcJdEeHfXg]hG
+重 設	{U[VZ
+録 が	{+[BZHH
+録 さ	p+H3Z?[CJHJO[
+録 し	m+Z?YC[D[HJZJ
+録 と	{OZ
+録 は	xC]
+録 を	x+ZDY
+録 レ	{+GD[H]
+録 済	s+c?JBJDYHG
+録 画	{+YD[
+鍵 が	x6cHJdJ
+钥 不	t6d?aHHVJZEfI
+钮 灰	{(Y:]HJ
+链 接	sMJZDbd
+锁 了	v#H[^
+锁 但	{TY[X
+锁 定	m#_HITa
+锁 屏	{ZHba
+锁 着	{#JT]
+错 了	x9I@JHYh^
+错 几	{#XHJX]
+错 太	x#_-IXIZI
+错 被	{#EXa
+错 误	q!J&[E[HIZ[h[
+锚 点	{Aa
+長 さ	{9JI]KIN]ZJ
+長 す	{2^
+长 度	{IZN]
+閉 じ	vB^ZI]Y
+開 か	v#[H]XHbZ
+開 け	{H[SZ
+間 お	{XY
+間 が	s=Z@]R[ZIfJ
+間 に	x@[XZ
+間 待	{XX
+間 違	m![#a-J3]9I>I@IDJHFIJKGMJNJTJX_ZIaIh^
+问 题	k#E(J*Z=J?_@JB^EZHEIJKJMIVJX]Z]c[hJ
+间 不	x@]RaZJfJ
+防 ぐ	{TZ
+防 止	{TZ
+防 火	{H[SHc[
+阻 止	{HY
+限 が	o%a(^;ZHHZH
+限 さ	{Q]X[
+限 な	xL]
+限 に	xH[LY
+限 の	x;XL_ZI
+限 不	{(^
+限 切	v9J=[Z]a]
+限 制	x@JQYX_
+限 没	x%](J;_HI
+限 重	x(_
+除 し	xT[
+除 済	xTZ
+障 害	{HIS^TJ
+雑 さ	{I[KINY
+電 話	f+J-J3_9H>]?_@JD[HFIJKJMJO^ZIaX
+需 的	{=^
+需 要	p=^CaDJHJ
+非 対	x1]gZ
+面 が	v+^>^?JDIHIZ[bI
+面 で	vZIba
+面 に	v(]H^ZGbZ
+面 の	{h]
+面 を	{+ZDZ
+面 不	v+^HHX]ZFb]
+面 没	{(^
+面 的	{HZ
+面 说	{D]Z]
+題 が	tE[ZZcY
+題 で	{c]
+題 な	xBYHJT[aX
+願 い	v#^9[ZJ
+页 能	{M^
+页 面	k#J(Z+a3J=J>J?JBICHD[IJKJMJSZUIVIX[Z][J]ZaIbH
+预 配	{0baJ
+题 可	{*YB[
+飛 ば	{3Z7[
+驗 證	{>[
+验 证	c!H#H%J(I)J*X+J,Y-I3Y4J7J:I=H>Z?]@HBICaDXGJHDIHKHMINJO_PJRJSJTIUJVHXXZF[I][_JaabJdJfJhH
=#	A!A#>%:&?)9*=+?,:-E.=/G0>1b2j3k4?5:6:788:98:7;;<G==?5@fA<B;ChD>FCG<H>IcJ9KdL<M<NBOaPaQ<R_SfTbU8V;W;XdYfZ7[8]4^:_7aDb>cHd6e<f4gdh<
=0044	{3^HG
=0049	{3ZO[
=0171	v3Z>JOXaH
=0x80070005	{%XHX
=0x8023061f	k!J#J%I-J3J4I8d9I<G>J@IAJBIHFIIKJNGXJZG_IaJfJhJ
=0x8023062c	m%I8E9J<d=JBIHHNJSJUJVJZIaJbJ
=12345	{-]HJ
=123456	{3[aI
=2003	k(G)J4I5f6J7J:J=I>J?I@JBHDIHDKJMJPIRHSHUHVGWJZF]J_JaIbHcHfEgJ
=2008	f#J(J-J4E5f@JBJHEJHKJMENIZD[JbGcJfIgI
=2012	{4I5ZHJ
=2013	{H[
=2016	o!H#I%J(J*J-F/J1f3G4G5]6J9E:I;J=I>G?H@GAJBHCHDIHCIGJJKFMINIOJPJSJTJUHVHXIZH[J]IaHbJcJfJhI
=2017	x1_HG
=2018	v1bHEfI
=2019	x1X@]
=2024	{-GHJI]
=24h	m#F-I/J9J?J@aBGDJHEIIKIMJNITIXcZGaIbJhJ
=30004	{-[HJ
=31034	i!J#J%I(J,J-I3J4J6J8J9I=H>J?J@IBHDJHDIJKIMJNIPHRJSJUIVJY[ZCaJbJcFdCeFfghJ
=31044	v9H@IBHHFIJXIZFfb
=32002	{BJHGc]
=32004	j!H#H%G(J*J,E-H/I3G4H5J6f9E:J;J<J=I>H?I@IAJBHCJDIFIHFIGKIMINJOIPIRJSJTJUJVJXIYJZD[J]IaHcIdJeHfIhJ
=32009	g!J#I%I(I*J,g-I/J3H6G9H:J=I>I?H@IBICIDIHBIIKIMJNFOJPJRJSJTJUJVJXJZD]JaHcJdJeHfHhI
=32011	m!J#I%J,D-J/J3I4J6G9I=J>J@JBIFJHDIJKJMJNIPISIZDaJcIdFegfGhJ
=33001	]!E#D%B&k(G)H*G+H,H-C.I/G0H1H2I3C4G5H6H7H8H9B:G;G<I=E>D?F@EAEBDCFDEEIFdGFH?ICJHKELHMEN@OGPGQIRGSGTGUGVGWHXFYHZ?[G]F^H_DaCbGcGdHeHfEgHhE
=33002	p!I&GAHHHZE_d
=33003	x#J&HAaHHOHhJ
=33004	q!H#I%c&D(H-H/J3I4J6G9G=J>I?J@IAHBICJFGHFIIKIMJNHQIRJSJUJVJXJZH]J_HaJfJhI
=33005	x!^HJ
=33008	m!J#F&I+J-I5J@YBFHDKJNdPJXJZG^YaJfJ
=3rd	xJZ
=4251234567	{3]HIII
=4567	{3X
=4711	{3]>JHHZZ
=4740	m!J#dBJHHTGZE[I
=50053	xHJT^
=5x	{#[XY
=6329	x8_NJ
=66048	{!JHJL_
=6800	x,JHDNHZFfa
=80004005	{%H&_3JHH
=80070005	m!I%e-I/I2G3J9H=J>I@IBIHCIIKJNIPGXJZGaJ
=800700c	k!J#I%D-F2g3H4I9F:I=J>H?J@HAJBHCIDJHCICKIMINHOJRJUJVJXGZH]I_JaHcJfIhI
=80230405	p4J8JAGGJHJ_b
=80230619	v%I4G8J9J<IAJHJJXN_
=8023061f	x8a9JHJNJZJ
=80230626	{%_4G9J<FAJHINH
=8023062c	t%H3J4F8J9I<bAJHINGZH
=80230818	k!J%G-J3H4e8H9H<H=J>J@JAIBJHFIIKJMJNGPJVJXJZI_IaIcJfJ
=a	;!F#F%G&A([)J*[-^.>/I091>2I3F4I5F6C7I8I9a:D;?<E@cAGBFCCDHE?F^GHHbI]J[M[NCO?PCQGRISBT?W^X]Y@Z[[]]b^Fa?bHc@dGeCfGg@hC
=aadc	h!G#G%I(I)I,J-I/H0J1[3G4I5J6J7J8J9F:I=H>G?H@FAJBFCIDGEJFIGZHAIGJJKGLJMHNIOIPHRfSETGUHVHWJXFY]ZA[I]I^J_JaHbFcYdIeJf[gJhH
=aadsts50053	t#F-J9JHBTcZI
=aadsts53003	{HX
=aan	e!J#J%J(Z)G*I+J,I0J3H4J6[7J8J9I:H;J=H>H?H@DBHCHDYGIKDLZMGNaOHPGRJTJUIV^WJXIZB[H]H^]_IaXbIcIdDeIfGgJhG
=aangeboden	{>I?_CJHHaI
=aangepast	v-]9J>J@_CJHIIJKI
=aangevinkt	xLZZId[eJ
=aanmeld	{L_ZI^JhJ
=aanmelden	v#H@JB[HGKIMJTJ[]b[hJ
=aanmeldscherm	vZIb_
=aanroepen	{Q_
=aanvragen	{>I@IBJHIIJKJXaZJaI
=aanzetten	x(I,[8[HJZHdFe]fJhJ
=ab	f!I#H%H(H)J*J,X-G/E0J1J3F4X5I6J7I9G:I;J>G?H@FBGCGDGFJGJJYKGL^MFNaOHPIRZSITIUGVGWGXHYIZY[I]Z_IaGbGcZdFe]fGgI
=abandon	qZG]aaI
=abandonado	{][
=abbiamo	q=[BZHHIJKJLXUZYXfJhJ
=abend	{@_
=aber	f!I#G%I(H*J+]-I/J3F4J9H:H>^?^BHCZDCHCIHKFMJNHOFT]UIVYXIZ@[Z][^I_JbIcJdIfIgJ
=abgebrochen	xHJII]_
=abgelaufen	q#J-J:J=_>Y?I@HBCCHIJKJUIZZ]Za[bJdIfGhJ
=abgelehnt	m!J%J)I-^/Y0I3J9J=H>H?J@ZBIGJHGIIJJKGMJNZPIZZ_IaJd[hJ
=abgeschaltet	m![)X;XU]Y[ZJ
=abgeschlossen	{+JB^DJ
=abgewiesen	{!XK[
=abilitar	x.YHJdYeY
=abilitato	n(I?JDJHHU]V]WHZGd[
=able	d#F%J(G)J:Y>H?DBcC^HCKJLJQXTGUJVFZZ[J]I^HbJ
=ablehnung	{-XJZ
=about	_!Y#F%J(F)G/I1J3I7I8J9J<X=I>H?GBBCJD]GHH[I]JHLDMHNJPJS^TIUEVCXIZ_[H]G^GaFbGdHfIgGhF
=abov	t(J;a>IGJPIVJ_I
=abre	v!J+X9J?JHaVJZE]EbZ
=abrir	x@IHXZJ[^
=abroad	m!Z#G)Z>[?IT]ZDa[bH
=abrufen	{,Z
=absent	q%Z(J5X9Z@JBIHGIJKJYXZE[]_[
=abteilung	{FYV[ZH
=abwesenheitsnotiz	{9Z>JHYZJ
=acabo	{=^ZI
=acabou	{9J=^BJHIZJ
=acce	i![#H%b(I)J*I,I-H/H3H4J9E:I=G>[?I@FBHCIDHFJGJH^IDJJKEMINHOGP[RJUJVGXI[J]IaHcJdFeJfIhH
=acceder	t!G#I%HHXIIKJLJMFNIPJVHZZ[^^J_Jf]hJ
=accedo	{9JHJMJh_
=accent	{/[HJI]KIZF
=accept	W!D#C%B&J(E)H*H+F,H-[.X/Z0H1H2H4H5I6H7G8H9F:B;H<I=F>B?^@YAGBaDEEHFIGEHAIYKYLDM[N]O_PEQIRHSHTEUGVDWIXFYI[E]E^B_EaEbFcFdFeIfCgH
=accepteert	{=JHHI^KHOJZZhH
=acceso	n![%]3J9I>Z?JBGDGHZIJKIMIOIVIZY
=access	T!B#F%a&J(X)G*G,H-C.I/D0I1I2I3D4H5J6I7H8I9G:D;H<J=F>b?Y@DAHCFD@EIFIGGIEJFKCLHNEOGPaQcRISGTFUIVEWJYIZJ[G]G^D_FaDbGc[eHfHgGhF
=accesso	j![#F(I-J/J3F:I=J?G@HCHDEH^IHKFLYMINJOJTIUJVHXJZY[I]I^JaIbZcJhH
=accetta	s3G>H?I@HBJHHIFK[NIOZh^
=accettata	x/Z?ZHH
=accident	s![>I?H@ZBIZF][fX
=accidentally	{#X
=accord	qBJHYNZU]ZH
=account	B!c#[%c&C(?)_+J,Z-:.C/;1?2c4>5A6?7D8>9B:]<A=G>A?:@=A_BECJD[EDFAHXI?JBK6L_MAN;O>PaQ^R?S>U9VaW<XCY@ZH]=^e_^a>bAc<dDe>f;g>hB
=accountdisabl	{!^HHPIZG
=accountenabl	{!JG__F
=acct	m!]#^%I(J)J*[/H2Z3F8J:Z=J>F?I@HBHGJHBIJKILJMHP_RJTEUHVIWJZA[H^Y_ZaJbJcJdIfJgJhI
=accurat	{3I>HDJHaLE
=ace	v;X@IAJBJHHKFP_ZI^Z
=aceita	m!J#J-J3I9I:I=I>H@EBJDIHFKZNIOZUJVHXJZY[J]IaJbJh^
=aceitou	{/Z
=acepta	n!J#J-I/J3G9G:J=J>I?X@GBHDIHEI[K]NIOZVH[JaJbJh^
=aceptada	{/]
=acepto	{/]MJ
=acesso	o!]%X(J3G9J=I>[?I@JBJCIDHHXIJKIPYVJZZ
=acht	{CJHJI_ZI
=achter	xHCRa
=acl	i!H#I%E(F)I*H+I-D/I0J1I3G4G5J6H7I9E:H;h=F>F?G@GAIBHCHDHEJFEGCH@IGJJKFLJMHNFOGPZRISITIUIVGWJXGYIZC[I]G^G_GaFbIcIdJfGgHhH
=acls	v%]-J9J;c>JAHCJDJHBIJKJPIZG_I
=acquir	s%J3I8^:HCJDIEJHCPJQbZD_J
=acrobat	{HX
=acs	o!H#J%J(J-H0J1f3I4J5I9F:I=I>H?I@IAJBHCJDIGJHDIHKGMINJPJRJSJTJUHVIXIYJZH]IaHbJcJfHhJ
=act	x![*H@JBIE[HIKJPIZ[bIdHgJ
=actief	{!XQY
=actif	x!XQY
=action	o(I)J*FB[CJEaHEPIVJZHgJ
=activ	Y![#C%X&e(I)C*G+H,G-D.I1G2F3@4E5I6]7F8F9H:B;G<H=F>G?E@FA[B^CGDEEFFXGEH?ICKCLIMDNFOHPEQHRFSHTZU_VJWEXGYJZ=[E]F_^aGbFcDdHeGfHgHhD
=activa	xHZLX
=activar	x,[YXdJeZ
=activat	t!Y=HH[VX
=activation	x!H%I,]3HEJFIH]NJUIZEdFeY
=active	sNJVXZFdahJ
=activer	x.YHZUJVIeZ
=activo	tQX^XdZ
=actual	o@JIHKIOJZFhb
=actualizar	{1XHIf[
=actuel	sKJZFhb
=ad	C!h%g&d(5)9*:+;,@-9.@/l0D1Y2F3f4B5>6:7?8X97:7;B<b=F>7?7@9AaB7C7D6E=FEG=H4I8J>K3LbM_NbO8P^Q>R9S<ThU8V6W;X8YAZ1[?]7^e_ma6b7cAeBfJggh5
=adadminactionrequir	{*IE^HG
=add	d!I#I%Z(F)G*D+F,I-G.^/J1J3E4J7J8Y9E:I>B?C@HAIBGC[DXEJH^I]J^KHLJMINGOFPETJUIV]XHZA[J]G^JaGbJcJdJfIgHhH
=added	e!I(H)I*I,J-H/J1J2J3I4G7J8e:X=I>I?I@HAICJFJGZH@IYKINJPGQZSJUIV_XJZD]J_IaJbJcIdIfHgJ
=addefaultdomainpasswordpolicy	{@_HHNI
=addition	x?[HZZG^I
=additional	qCaDCHF
=address	d!H#I%J(I*I-I/I3b9H:Y=J>Z?G@GAIBHCID[H^IHKJLJMIOHPJTIUJVIXI]I^I_IaEcGfJhI
=adesso	p(J*[=[>I?JHFIIK[ZG]Jh[
=adfs	_!H#G%H(G)H*F+J,]-E/H0J1I2J3G4G5J6J7i8J9E:G;J=H>G?I@GAIBGCIDHEIFJGIIEJIKELIMGNGOIPFRISITDUGVHWJXHYJZD[I]I^I_IaGbHcIdGfHgHhG
=adivinar	s-]
=adivinhar	s-_HJKI
=admaexport	{DJHFQ_ZH
=admin	D!A#C&C(d)i*l+E,g-B.B/;0A1]2A3>4<5@6@7:8>9=:G;@<B=D>:?@@>A>B:C:D@EcF@G<HDI8J>K9LCM:NAO?PdQHR@SETBV[WIXBYAZB[>]<^F_>a>b?c>e?f<gfh<
=adminaccount	{*[,XCJ
=admincount	b%I*H3JHFPd
=admindescription	x(H*JGbHGPIZFgJ
=administra	{d_
=administracao	{gY
=administracion	{dGfJg^
=administrador	]#I%H(])^*]+G,_-F.J/J0J1I3G4G5J6I7G8I9H:E;J=G>H?D@GAIBFCHDEFJGIHBIHJJKHLJMGNHOGP[QJRHSGTIU]VXXHYJZX[I]F^I_HaHbGcHdZeIfGgFhH
=administrateur	f%H)]*Y+I,^-I3J7H:H=G?H@IBJCIDFEDHEIIMINHOJSJU[XJ]I^JaJcJdXfJgHhJ
=administration	v(J)]*HHIPIUGVJ^^gZ
=administrationscenter	{dIg^
=administrativ	{HIP[
=administrativa	{)_*JHJPJUF
=administratoren	i!Z#J(E)Z*Z+H,F-G3I7H:H=J>J?I@JBJCJDFHEIJKJNHOIPBSITJUXWXXJZ]]J_JaJd^gG
=administratorer	t(H)_*_?FCHDJHGPEUIVHZJ
=administratorzy	{*[
=adminkonto	v*^,^CHHJIJZI
=adminsdholder	i%D(JHJPb
=admit	{.Y7X
=admt	vA^HH
=adob	o=EHaZE
=adress	p3Y:]?ZCHD^HDOHZJaI
=adsync	d%J0J4J9J@JBHHCMJRIUJVJZHcJfe
=adsyncaadpasswordresetconfiguration	{%IEDHEWIZJd^e[fI
=adsyncpasswordwritebackpermission	n%b(JHEdHfI
=aduc	i!_#X(G*H@IBJGIHEJ[NZT]VJZD^Z_H
=adunknownerror	k&bHHZH
=aduser	{HHZG^^
=advanc	v9];YBJHJ
=advic	x)]HZUJZJ
=advisory	{)IBJHGS_UGVJZF
=affect	q-HBIFYJZPYT]VJ
=affich	{+^3IHJIGO[ZJ
=afgelopen	{9J=[>IHHK^OJZI]IaH
=after	N#a%Y&G(F)C*B,D-I.F/_1J2E3@4F5E7B9?:?;D=J>>?@A_B^CID?EHFCGAHJI=K?LZMYNFOAQHR^SHTYUHVDWCYZ[A][^F_AaDbHcAeDfagIhA
=afternoon	q9]@[HIKJZJ
=afterward	s/]2[3J8Z@IBICJHFMIZX
=again	S#Z%C&G(E)X*E+d,E-A.H/C0F1G2G3E4E5G6G7E8Z9D:A;E<H=E>C?E@bAEB]CCDAEHFFGEHEI?JDKZLDMBNHOEP[QHRYSGUDVCWGXYYGZ^]J^C_FeFfJgEhA
=against	t#H7XHEJ]KJNZZI^[
=age	^(I-H/J9J@dBHIAJJKFNcVJXJZGbJhJ
=agency	{:Y
=agent	U!B#E&I(C)G*F+D,E-a.H/C0l1C2G3E4I5F6F7D8[9C:E;G<H=D>E?D@BAFBACFDDEHFGGCJ]KALGMDNBOFPEQHRESETDUDVDWGXDYFZ=[F]D^E_EaCbDcBdBgDhC
=agenten	{-[HJ
=ages	xHGIIK^ZJaX
=aggiornamento	{HJZIf_
=aggiunta	{8]
=agli	v)X*[HJ[Y
=ago	a!H#F%J(J-G/E3J:J>_?H@bBFCIDZH?IEJJK_MaNGOITIVJXIZB[J]JaIbJgJ
=agora	m!J#H(J-H/J3J9D:J=Z>I?IB^DIHBIGK[MINJRJSJTJUJVIXZZZ[J]IaIfJh[
=aguard	vX[
=ahead	s#J9IBJHIRbTI
=ahi	v:[>^HHaE
=ahora	o#J-J9I:J>J@ZBJHFIIK[MJX[ZF]Jh]
=ai	]!G%G&J)I+F,I-J.I/H0J1I2I3E4H5J6I7H8I9]:F;I<J=E?CAIC_D]EIFIGIHEJILIMDNXOEPHQJRHSHTHUFVEWIYIZX[F]a^H_IbGcHdGeJfGgIhB
=ainda	n*J-J9I@_BIGIHDIIKIMaPYUIVGWZZH]IfJ
=aiuto	x9[@JHHZ]
=ajout	{8]HHV[
=aka	i!J#J+Y3I7X9H=J>J?J@JBHDcHISJT]UJVIXJZFaJ
=aktiv	s!_HJQYZIdJ
=aktivera	x8]HJdJe]
=aktiverad	vHJU[V]
=aktiverat	q)I*JHIUFV]WId_
=aktivieren	s!J#I%I,Y;]HXVIZJe]fJhI
=aktiviert	k!J)I.Y8Y=JBJDJHGPJU[ZId_fF
=aktuell	s#J-J@JHIIJKGZEdJhb
=akzeptiert	t-H/[@JHJIHKFNIOZZ]
=al	Y!A#C&I)E*E+[-C.H/D0Y1G2G4E5[6E7F8G9[:D;G<H=D>^?B@YAFBHCADBEGFHGFHHIAJGK^L]NDPDQYRESETEUCWGYF[D]C^I_DaZb_dFe[gGhZ
=alarm	x>FBYH[MJXIaH
=alcanc	{GZ
=alder	{IIKIN[
=aldrig	i!J#J%I(I+Y-I1Y3H4J9G:J=J>H?I@FBGCID_HDIIKHLbMINIOJPIRJTHUJVHWZXJZE[J]H^Ga]bIdZfIhG
=ale	t#J@JHIK]MZTZZI_Z
=alert	s,E-I3J9G?J@IBIHbIIKJRGXJZIaJfZ
=algo	s-Y.Z9]>I?IC[HGIJKJZI
=alguma	v9]>I?JC]HJIJ
=alguna	{9[
=all	R!?#B&G(Y+^,D-C/@0E3=5I6D7B8C9>:A;B<E=F>??>@CABBeC>E]GYHDKYM>N[OAQFRCUeV@W]YJZ;[B]E^Z_Ba?cDdJeCgAh@
=alla	i!H#I%Z(F)H-^/J3E4J7I9H:H=I>Y?F@DAJCHDEGJIEJJLJMHN_PGSJU^WJXIZB[H]H^HaGdIfHhG
=alle	g!I#G%Z(D)G*I+^,J-G/G0I3H4G6I7J9[:G;J=H>G?FAJB]CDDDFJGJHAIFJJKFLJN]OIRISHT^UZVHWJX[YJZX[I^J_IaFbHcHdHgIhI
=alleen	h!I#F%I(G)J*G+J,J-G/I3G4I9F:I=X>D?a@EBFCaDGHAKDLJMGNHOIP]RJSJUJV[XHZB[b]H^IaCbGcJdJfIhH
=allein	{(J*]?[HJVJZHaI
=allow	W!F#G%J(^)G*F+F,I-^.[0I1I2J4I5H6H7I8I9E:C;I<X=F>F?XAIBDCEDDEIFHGGHBJGLGMENHOGPGQ^RISGTJV_WGXYZ<]F^__GaEbAcFeIfFgFhC
=allowedtousesspr	h)b*J9JHGNIPJ
=allowpasswordreset	kHFbb
=allt	{@[BZ
=almeno	{I^
=alon	p(J*Y-G3J9F>I?a@JCYDHHDI[KHNHZIaG
=alor	p#H+]-J3F>F?I@IBHCIDFHFI[KHMIO[TZVJXJZG[]]IaJh]
=already	d!]#J(J)I+a-D3H9E>F?G@_BDCHDAIFK_MINIOHPJTJUIVFXHZD[I]IaYbJhI
=als	e#F%I(_)X*Z+^,I-Z/J1J3Z4H6J9H;J=H>F?[@DAIBFCCDCEJFJGJHAIGJJK[LIMHNGOHPFRZSJTIUHVEWIXHYJZ@[[]G^I_JaGbIcJdIfHgH
=also	t*X+H?IDHH^ZIgX
=alt	e#J(H-I/I1X7I:J>I@]BGHEIGKFLIMZNGSJVJZI[I]J^FbYcJdJfIgJhc
=alta	x,[-J3I>J?H@IC[D]HIZJ
=alte	b!J#Z%J(I-H/Y3G7J9J=J>b?I@EBFCHDFHAIHJJK^LJM_NHOJTIUIVJWJY]ZG[I]H^I_JaGbHdIfIh]
=alten	{5XHJMZ
=alter	n!J#J(J-F/J7Z?J@GGHHEICJJKELJMJN[PJVEZE[H^ebIdJhG
=alteracao	{7X@[
=alterada	{@[BZKI^JhJ
=alterar	q(J7[@HKGMIZG^^_JdHh[
=alterei	{@^KG
=alternat	n>Y?[@IBJDFHXKY
=alternativ	t3a>H?EC]DGIJKJXJaI
=alternativa	v!J3^:J>[?GCIDYHDKJMJ
=alternativet	v(]+I3G>J?[@ICIDFHIKHVJZJ[Z^[hI
=alternativo	p!J-J3a9J:J>[?E@JCGD]HEKIMIOGXJaGhJ
=alterno	{@DKaZHhJ
=although	f!I#J%I-]3G>I?HBDCIDJHbIBKCMIOZTZUDVIZE_JdJfHh[
=altijd	{+J@GD[K]
=altra	m#J(I-G3J9J:_=J>J@bBIDXGJHDIFKXMINIUJVIXIZE]J^JhI
=altri	t(Y*YHHPZV[
=altro	s(Z)H*I3J?G@XBZC_DJHHIIZGaJ
=alway	e!I(H)J-E/H3J7J9H:J=J>I?H@XBFCHDaF[HEIEJHK_LJMIOJSJTZUIVIXI]G^IaGbJh^
=alweer	{#]@]BIHJKIZI^JhJ
=am	Y!D#]%H)[*D+F,I-E.I/F0J1I2J3D4H5I6I7G8I9D:G;Z<J=E>@?CAIBDCED[EIFHGHJHKBLHMcNFOEPEQJSGUEVaWHYHZ>[I]C^J_Ha[b_dGeIfFg[hF
=amanha	v#J9J@[BJHHIJX_
=amazon	{H_
=ambient	n!I-J/G7I@IBHEIHFIIKHNGTIZI_JcbdafJgIhI
=ambito	tG_HJMJ
=amministrator	i%I(^+I,[-G3J4J:J=J>J?H@IBHDHEXHDIJKIMINJOJPXRJU]VXXJZY]I_JeJfJgI
=amministratori	s(I)^*^?HHINJPZVJZJ
=amministrazion	xBJMJg_
=among	s9J?]@HDJHGIIKaZH^IhF
=an	J#E%B&Y(Z*Y+G,Y-B.D2I3X4D5@6I7D8E9C<[=D>G?DAZB=CDEAF]H]IBKZLGM]PERISaTYU>VEWBXIYBZ[[A]=_EbGcGdEe]fFgGh@
=anch	{LYTY
=anchor	h-J9IAbHGKIZI_]aJ
=ancien	d!I%H(H*J-E/Y3D6J9F:J;J=I>_?E@DAJBGCGDFHAIDJJK_McNGOFRJTHUJVIXIYZZD[I]G^J_JaDbHcJdIfHha
=ancient	{5_MJZE
=ancora	i#I%J(I*J-J/I3H4J9Z:I=I>I?I@ZA^BICJDJEJGGHDIHKGM_NJOJPZTYUHVFWZXIZH]IaIdJfIhG
=ancoraggio	{A]
=ancr	{A]
=and	@!I#a%G(D)E*[+F,@-F/a0J1X2G3H4F5X7Y8a9@;A<^>Z?I@_AZB]E>FXGBH<I]LYMDPIQGS9TDUCVGWFZG[A][^I_DaIbYc[dEeDfXhF
=anda	x9Z@JHGP[Z]
=ander	h!G#F%](Y)G*F+G,J-B/I2J3F4I6[7H8J9C:_;I=H>Y?G@^AHBDC^DDFGGHHBIYKaLHMFNFOHPERJSJTJUIVGWJXFYIZA[H]E^F_HaFbIcJdHfIgHhE
=anderen	p!J%J(]*Z:[@ICFHIJXKJV_ZD
=andern	c!J#G%H(F)J*H,J-G/J3I4J6J9H=J>H?H@ZB[CHDJGJHDIFJJKCMFNEOJP[SJTJUIVEXIZ[]H^c_IaIbHcJdHeIfIgIh[
=anderung	v2XL]ZI
=andra	k!I#H%])I*]+J-G/I3F4J6J7I8^9H:H;J=H>D?H@[AJBGC[DGFJGJHEIFKCLHMENHOIPHSJTIUIVZXGZA[H]F^__HaHbJdIfIgJ
=andrar	{TXgZ
=andrat	x*J@aBJTJZIg[hJ
=anew	t+^4J8[>I@ICIDGHBK[OI
=anforderungen	vIEN_ZI
=angaben	{&X3JD[
=angeblich	p#J+[-I3I9J>I@ICGDEHHI]N]O[ZH]IaH
=angeboten	n*Y>F?a@JCJHJKIOIZH[YhJ
=angehakt	tLZZJd^fH
=angemeldet	{BXZIh[
=angenommen	{ZFh]
=angezeigt	x3J>]@JKJOIZG[]aJ
=anixi	xJ]NJ
=anker	v9JAbCJHJIJKI_J
=anknytn	{3_9J>HHJOI
=anmeldebildschirm	s[YbX
=anmeldedaten	{#J,Y@IM^bJ
=anmelden	o(J,J:J>J?G@FBJHYIJKJL[MYNJTZVJZY[[^JaHfJgZhG
=anmeldung	m#I?J@YBYCJDJIIKILXMGNJOJSJTXVJZ[[HaJbYcIfJg[hH
=anna	x-IIYZY
=annan	v([6[:[HHJXPJUIVIWJZJcJ
=annat	t!J#J-H3J9I:^>I@_CJDJHHIJK[XJZF
=annoy	{-Z@YIJ
=annuair	m!Y3^7]>F?JAJDJEJHFIJKJNJ_ZaId[
=annual	{9JH_
=ano	t-_9I:J>J?J@IBJHHIGKaMINJZFhI
=another	X!E#C%F(])G*D+H,I.J0I1I2J3F4H5I6I8[9C:^;G<J>[@cAFBEC_DCEIFFGCHYICJHLXMDNEOGPFQJRJUFVDWHXYYIZC[X]F^FbEcHdGeJfHhB
=anruf	p3]9G>X?_CIHFKIMJOIVJXJZJ]Ja]
=anslutaren	t%Y4J8^9I<^=IHIIJQZZJdGfJ
=anslutn	{SHc]
=anslutningsproblem	xc[
=answer	k#G&Z*J+J-G3J4]9Z:J>I?Z@IBJCIDZKIMHNJOJXZZE]J_JaJbHcJ
=antal	{C]IIKJXZ
=ante	g!I#I%I(F*J+I-F/J3D4J7J9F:G;J=G>]?^@FAJBHCDDHGJHBIEKbNIODRJSJTIUIVGWJXGZC[I]a^J_IaFb^cIdJfIgJhG
=anterior	m-J/J3I9J:I>H?I@FBJCJDJHHIGKbM^NJZD]IbJgZhZ
=antiga	q/J9J@JBJHHM_TJZJh^
=antigo	v5X>XYY
=antigua	xKXMXhX
=antiguo	t5X>YYY
=anvanda	t-I?Z@JK^P[VIZG
=anvandar	o!G%J(G)[*G+J-F/J3H7[8I9E:J=[>F?H@GA^BGCJDIHCI]KEMINIOJPFSITJUIVHWJXEZ[[X]G^G_EaJbGdJhJ
=anvandaren	e!^#F%H&H([)G*G,I-D.J0I1I2J3B4I5J6H7F8F9C:G;Y<J>B?C@BAFBFDXEJFJGZH@ICJIKCMENFPZQJRISHTEUGVXWIXDYI[F]^^a__bEcGdGeJfHgHhC
=anvander	{-_3J9J>[IJKCNJOHZHhJ
=anvandn	{T[
=anvant	t-I@JKbZH
=anwender	s*X@IHFM[NZZH]Za[
=anwenderin	{PX
=any	V!H#E%F&H(X)H*C,G-B.J/C0F1Z2H3A5G7D8C9b:C;F<F>Y?Z@IA@B^C?DaEEFFGBHAI?JDKaLFMCN[ODPFQHRFSDTJUCXYYF[C]B^D__aJbJcCdBeEfBgDhB
=anybody	o(I)I+[-^9Z>J?J@GBIDJHGIIKINJUZVHXJdIfI
=anymor	l!J/I3J:J=Y>_DHHBMHTIZZ_ZaI
=anyon	k#I%H)I*X-F/J3H9^:G=J>G?G@]BGDIH[IGKGMFNGP[UXVE^IaJcJdJhI
=anyth	i%J(J+I-F/J3I7]8J9J:H;[=I>G?F@GBGCDDaFJGJHYI[MHNIOJPJTIVHXI[Z]E_JaIbIhH
=anzahl	{3JC[X[
=ao	g!G#G%I(J)I*J+J,[-I/I0J3D4I6J7J8J9I:H=H>Z?E@GBFCFDFEJIHKHMHNIO]PIQZRJSITGUHVGWI[I]I_JaZb^c^dEe]fFgJhI
=aos	tHJIZN[
=apagada	x<XBJHHU[fX
=apagado	xHJU[_X
=aparec	i!J(^*I-H3I9I:I>I?Y@HBHCGDHHDIGKZMINJOJUJVIXJZA[c]IaJbYfJhZ
=api	k%C(F@JH[ZEgc
=aplica	x*[
=aplikacji	{9I?aCJHGaI
=aponta	{9JA^HJVJ_[
=app	T!C#C%B&H(d)B*[+?,E-A.G/D0F1G2G3A4E5G6F7D8G9@:A;F<G=B?j@?AFB>CdD=EFFFGDHcI>JEK=LDMBNAOCPBQHRFSETCUBV@WCXBYFZ8[A]@^A_Da_bGcEdCeFfCg_hA
=apparait	v([?[CIDHHJ
=apparently	m(I-_9I:J?I@ZBJCJHAIZKXNJV]ZF[IhI
=appear	f!J#J*I+c-]3I9G>I?^@GAJBHCFDCGIHHIDKJMJN^VJXJZ[[J]I^J_JaIbYhJ
=appel	q-J3Z9I>J?[@JHEIJKHQ[]Xa]
=appen	t(H*I-I3H9H:J=J>G?_@IBJC]DJHEIIKIMJPJTIUJVIXJZE[H]Ia]bIgZ
=appl	k#C(G-J:J=J>I?I@JBHHfIHKHSJTFUJVJZC[HaIbJfJ
=appli	m%H(G*X-J3J9H;^>Y?X@XBHCHDJHIIIKJMGNYPJUIVGWJY]ZG]JaZbI
=application	k%G&J(]*J+J,]-I3I>I?Z@JAJBHCZDIEJHCMJNZZD]H_JaHfa
=applique	{%]*YHH
=apply	q)I*^-IGYHXNHPJ_J
=appreciat	x-I9aBJHEKJZJ
=apprentic	{GZHIV]
=approv	l4J9J>[?G@IBIH[ZF]Ja^bH
=approval	s3H9I>]@JBJH^OJZJaF
=apps	x+X/IPJg]
=apre	k!I#Z%J(J+I-Y3G4J9G:J=I>H?E@IAJBXCIDIIGKHMHNIOXR[TZUJVIXGZD[I]__[aEbJcIdIfIhI
=aprovisionamiento	{0[
=apunta	{A[VJ_Z
=aqui	q:Y@^CJHGIJU]XIdX
=ar	U!a#X%@&F(J*B+B,D-_.H/B0C1C2C3=4[5E6C8B:Z;I<E=@?FACBYCADEEEFDGCJEKXM=N?PZRAU_V_WDX?YCZ8]>^Z_Fa>bEcAdYeDgBh[
=archiv	{GXHY
=archivo	{2[HX
=are	N#G&G(B)^*X+X,B-^/F0Y1A2C3X4J5[6G8J9_:E;B<E=A>H?YAaB>CHD?FGGII?JDLEMYN]OIP_QXSBTDVYWXXBYJZC[D]A_>a?bFeEfFg?h?
=area	{3[
=arend	{9^KJZJ
=arranca	x+XHJb[dFf[
=arret	s!Z#X0XHIfY
=arriv	a!H#I%I(H*J+J-F1J2J3G6]8J9G:I=I>B?F@EAIB]CGDGGIIHKFLJMHNIOHPIRISJTIUJVHWJXFZ][Z^J_HaabIcJdIfHhG
=arriva	m>YHEJYa_
=arrow	t!^HJZI
=articl	nGJHaUJYJZJ
=arv	x!G;^
=as	P%^&G(Z)Y*b+c,D-^.G0]1E2G3a5X7E8J9A;F<G>>?Z@=AEB=CID@EEFFH<IYKdLAMBOZP@QGRESCTGUBVAWEYE[A]H^B_BaAbGcAeEfBg@hZ
=asap	x#^HHTFZZ[I
=asignada	{=Y
=asistent	v+X,YHJdIe]
=ask	a!H%I(C)D*B+b,G-F/J1J3E4J7I:Y>E?D@CBGCIEGGJHXIIJJKCNGOHPGQJTHUZVdXGYJ[I]I^IaHbJdFgGhF
=asked	_!I#I%J(I)I*]+^-H/J3E7J8J9I:I=I>E?F@EAJBFCYDJEJGJIEKCLcNIO[PIRJSJTIUJVGZH[I]E^H_IaYdJgI
=asks	[!J#H%J(F)H,Z-E/H3H5J7I9H=H>C?C@CAJBFC_DDGJH_JJNHPJSJTIUIVGWJXG[I^J_JaDbJcJdJfIgHha
=aspettar	v@^
=aspetto	x9[>J@ICJHFIJXJZJa^
=assegnata	{=^HI
=assent	{HH_[aZ
=assign	n%E(X)^*J=[@ZDJHXIGKILJZF^Jg]
=assignment	xHZ
=assinatura	{<[
=assistant	v+Y,]HGVJe]
=assistent	q%J+[HEZJdGebfIhJ
=at	K!@#D%F&](D)@*]+^-A/J0B1C2E3E4F6C7b8I9?:@<E=J>I?I@dAJCIDBEGFHGHH@IZKELcMYOGPBQFRATHV>X@YDZY[@]a_Ca@bdcYeIfHg?hJ
=ate	t9^>J?J@]BHHEIJKJSJZJcJf]
=atend	p-J:J@JDJHHIYKJNbZG
=ateranvanda	{!J-J9JHIK_
=aterstall	q%[([@IBGHFUJZC[Jba
=aterstalla	f!H#I%Y(a)Z*H,J-J3I:];J=Z>G?H@DCIDGIHKFLIMGNHPGRJSITJUEWIXIZZ[Y]H^G_JaHbBdIfHgHhG
=aterstalld	{HHR]gY
=aterstalln	k!E#I%J(E)G*I+J3I6J7J:G=]>I?Y@GBFCIDHEHHJIIJIKJMINHPZRJS[TJUYWYXIZJ]Ia]cJdJfGgHhI
=aterstallningen	q(G:J=I?IBZCJDJHIPJSJUHVHWJZb[IbHfI
=aterstallt	x(I@JBYM]UIZFg[
=ativa	{HY
=ativada	{VZ^X
=ativar	x,[HJYXdIeZ
=ativo	{LXQY
=atkomst	q!]#J%Z(J-J0J4J9G:J=J>G@HBJH[IGKIMJP[RJTJVJXHZ[aIdJfJ
=atrasado	xR[
=atribuida	{=]HI
=att	_!E#C&J(b)F*G,H-a.Z/F0H1H2H4F5H6H8H9A:D;G<I=D>B?EAGBBCDEHFIGGHEIAJHK[L^MDNZOYPEQIRGSFUEVHWIXJYHZF]Y^Z_FaEbDcGeIfFgG
=attach	vHEZ_
=attack	v#FHFTa
=attempt	^!J#_%I(I*J+J-F/I3H9H:J=I>J?J@XBYCHDIGJHFIGJJKILGMJN[OJPHRISJUJVHXcYJZX[J]H^X_JaIbIcJfIhI
=attender	v@ZXX
=attendr	s@YXX
=attiva	xHYLX^Y
=attivando	{(J,]dJeZ
=attivo	vLXQYYX
=attribut	f!I%H&I(J/H0G1H3Z4I8J;J=G>J@IAJBIDJG^HaIJKILYMHNIOJP[RITIXJZE_HaJcGdIeJfEhJ
=attual	t@JKHZFha
=atual	s@IHIIJKIZIha
=au	e!F#I%F(])Y*G+H,J-H/I0I1J2Z4G5J6I7I8Z9C:F;I<J=G>[?F@CAYBDCFDEEJFIGIH]JJKFMFNHOFPERISHTFUYWHXGYJZA[G]Z^H_GaXb_cHdGeJfGgIhY
=aucun	k!J#J%J(H)I*J+J-I3D4Z9H=J>H?F@IBYCXD^HBIJKJMINYOHPJSJTJU^VHWZXIZF]Ja^bIcJfH
=audit	e!J#J%J(I)J-[/[3I9H:J=J>J?I@EBECJDJEZGJIIJIKILXMIN]PJSJTJVZXJYX]]^F_IaIbIcIdIfIgJhY
=auditlog	{/XNX
=auditor	q)[@ZHGJZYX
=auditoria	tEYHINYcZ
=auf	Z!H#I%[&J(B*E+G,I/G0I1H2I3B6H7H8I9Y:F;J<J=E>]@DAHBCCCEIFHGGIDJYKGLHMCOEPJQIRYSGWEZ?^Gacb]cFdFeHfXgFhF
=aufforderung	{+[DH
=aufgefordert	x+ZL^ZF]J
=aufgenommen	{8YV]ZG
=aufgetreten	{Z^
=aufgrund	{EXcY
=august	{9^HEdX
=aujourd	v>J@[HIX]ZIaJ
=aun	x@JGGHIKJMaPZVJfJ
=aunqu	{TYhX
=aus	h!^#[%Z(F)G*G,J-J.X3G4I6Z7J9J:Z=H>F?H@HBECFDGEJGJHCIIKIMENIOJP^RISITJUXVDWGXIYJZD[J]I^]_Ja]bYcFdIgIhJ
=ausgegraut	x(_:XHIaJ
=ausgeschaltet	t%J4JHHU[VJYJcId^fY
=ausgeschlossen	{)[G[UHVH
=ausgesperrt	v#]HJ
=ausgewahlt	{V^
=ausrufezeichen	{-[IY
=aussi	{>[?JHHLY
=auswahl	x3G>IC^HHOJ[[]]aE
=auswahlen	{?[
=autenticacao	{,[
=autenticacion	x,[3]?JCIHJ
=autenticazion	{,[HJ
=autentiseringstoken	{,]HI
=auth	j(Z*I,_?ECGD^HDPJRIZI]H_JaIcZ
=authenticat	x)J,]7XHHdHeH
=authenticatietoken	{,]HI
=authentication	a#I(^)D*B+I,H-I3[9J=J>E?E@IBJD]EIGIH^IJKJNHPGTGUJVIZF]ZaDc[dJ
=authenticator	U!H#F%G(A)G*X+H,D-H/I0J1J2J3E4H6J7G8J:G;J=H>a?e@FAJBFCCDAEJGJHaIGJJKELIMENFOHPHRJSITHUGVFWIXIZ?[G]E^I_HaabFcHdHfIgIhG
=authentification	x,^CIDXHG
=authentifizierungsinformationen	{3[DI
=authentifizierungstoken	x,^HG
=authoris	{VZ
=authorization	h(_)]HGNJUG
=authtokenerror	{,_HF
=auto	v1_9JYJZJ
=autoatendimento	s!J#I(I)a*J,J-I3J:J?J@JBICJDIIJKINIU_VHXJZF]JaI
=automat	{HHZJg_
=automatic	x#ZaX
=automatica	s-J/I3G7J9H=H>I?F@IDIHZIJMJNJTJZJabfJ
=automatically	q#[(J)J0H9J:H=_HZVJZEaJ
=autopilot	{HZ
=autoris	v9J@]HFIJQZV]
=autorisation	t%^(Z;ZHGNJdJ
=autorise	vHITZVa
=autoriser	{.Y[Z
=autorizado	qDJHJQXT[V[
=autorizzato	xHJTYVZ
=autorizzazioni	t%Y(Y;[HIVJ
=autoservicio	p!J(I)_-I3J:J?JBGDHIJKJSJUaVGZHfG
=autr	k#J%[(X)I*[+J-I3J9I:[=I>H?G@YBIC_DGEJFJHDIHMJOJPJUGVZWIXJZG[J]JaIdJhJ
=autumn	{1ZHIKZ
=aux	s)]*X9I@JDYHDIGN]UGVJX]ZJ
=av	c![#F%G(B*F+I,[-E.I/H0I1H2I3C4G5J6[8F9C:F<Z=E>E?G@DAIBCCZDFFIGGH?I[JILHMFOGPEQJRFSGTHU_VCWHXEZ@[G]Y^G_HaEb[cFd^e]gGhE
=avai	{CXK]
=availabl	f!H(J)I*J-I3I4E7J:I=^>X?[@IBGC]DHH^IGKFLJMIPJUFVZZF[J]JaJbIcIhJ
=avanc	{9_HHKJ
=avant	o#J(J+J-I3J9H:J=I>G?[@XBICHDIHEIHKbMJOIVIXJZD[I]]aHb]hH
=avbruten	x!J-J9I=JBJHHIHKHZH]cbI
=avec	h!I#I%F(H)J*I+J,J-H/J3a4I7Z8J9G:Z=H?E@GAJB[CFDFGJH@IFKYMGNHO[P[RJSJTJUHVFWIXIZX[I]HaDbHcYdIfHgJh[
=aver	{IZ
=avevo	{-J@ICXK^
=avez	p9]HHXX
=aviser	{?ZCJHGZFa^bJ
=avon	x8ZHJU]VJZJ
=avstangd	s!a8J9H;I@JBICJHEIGKJMJPJRJVJZJ]H^I_IcJf[hJ
=avstangt	x;[
=away	c#H%H(F)Z+I,J.J/F1I3F4I5J6J7J8J9E:H;I>D?Z@aAIBYCFDXEJFIGJIDJGKCLHMGOHRJSHTHUYVFWHXJYJZH[I]b^Z_IaBbGcIdJfIgHhE
=ayer	q9H>J@^BIDHHIIHKJMJZF]^f[
=ayuda	x9[HJZ[
=azienda	v8Y:[@JHGU[
=aziendal	{>YHJN[
=aziendali	{N]
=azubi	{![V]ZG
=azureaduserpassword	{g[
=b	s#J%J(H-Z9H@[BIF]G[HBIIK[MJNJVH
=b2b	g!H#I%I(I)I*I+J-F/I1J2I3D4I7J8J9F:i<J=I>F?I@IAIBFCIDHEJFGGIHYICJJKFLJMHNIOIPIRJSJTJUGVHWJXIZE[J]I^J_IaCbIcIdJfIgJhH
=b2c	i!G#J%J(G)J*J-J/J3J5J7I:H=F>J?H@GBGDJEIGJHiIJJHKJMJNDPISETJUHVFWCXJZ?[J^J_JaJbHfHgJhJ
=b4	x#I-[9I>J@GBHHHIIK[MINIXIZG[J]]hI
=back	R!a#I%E&I(A)D*E-@.G0X1D2G3B5E6]7D8Z:D;E<F=G?BACCCDBEFFDGBH=I?JGKdLDMCN@OEP^SETFVBWDYI[C]Z^C_Fb[dbf[g_hA
=backup	g!I#I%I0J3J4I6b9I=J?J@IBHHbIJKGPYRIVJYJZD_XaJcIdJfG
=bad	p#^3_>GBICHDEHBMITXaHbE
=badg	pHaZH
=badpwdcount	t!I#a%H3J9IBJHFIJPJZJ
=baja	{!a#JHHKIZE
=banal	{-[@JHIIZ
=banco	{H^KJZH
=bank	m#J9F:J>JBIHcIIJXKHZC[JaJbG
=bann	e-Z@IHcIGJJKGZI
=banner	x.FH^
=bar	x-JI]
=bara	e!G#C%H(G)I*F+H,J-E.J/F0I1I2I3G4G5J6I7I8J9C:G;I>D?a@YAIBECbDEEJFHGJH?IXJJKDLIMDNHOHP[QJRGSFUGVZWJXEYIZX[c]G^I_IaDbEcHdHeJfGhF
=bardzo	{9]HJ
=barr	{FYIIK[
=barra	xF]
=base	{Q]
=baselin	i?JHCQbY[ZJb^
=basement	{4^>IRJfI
=basic	m=dCJHEZIdGfI
=basta	v!J-I3E4J9H@ICcHFIDKJVGXIZD[J
=bate	{3I>IDJHIO_ZJ
=batem	{A[HJKJO^ZI
=battery	q!I-J3J9H>J@IBIHaIHMJRZZG]]fI
=be	M!G%G&G(<)A*H+I,J.J/C0H1G2E3a5a6^7I8B9F:E;D=?>??_@[ACCZDBEAFCGEHbI_MBNAO@P^QJRDSJTEU@VJXAZ?[]]?^>_HaIbDcYdHe[fAg@hF
=beamer	{3J>JH_IJZJ
=beaucoup	x9]BZHIZJ
=becario	{V[
=becaus	S!E#Z(J*H+Y/]0I1I2J3F4F5X7H9H;X<J>J?E@FBDCGDXE[FIGIHJI]JGKILZMGOYPGQJRZSJTXX]YCZA[H][^J_HaHbGdZeGfGhB
=bedankt	t-I3I9^>J@JB[DJHGIJKJMIZF]JaJfJ
=bedrijf	x8[:^CJHHIJKI
=been	W!Z(B)]*F+G,H-Z.J/E0J1J2I3E4D5[6I7G9G:G<J=Y>C@EAGB^CFEHFIGGHEIHKYLGMJNDOEPJQJRHSETIU]WZXFYJZJ[E]F^D_YaXbEcFd]eGgF
=beendet	{?J@IZF]^
=befor	V!Y#E%F&I(F)H*F+E,I-E.J0J1I2I3D4G5]6H7F8F9F:F;I<I=G>C?B@^AFB@C_D^EXFIGGHII@JFK_LDNCODQJRHSFUGVDWHX[YIZH[E]d^F_FbacDdFeIfEgF
=began	x>EBJHJ]_
=begin	v-H9I>IBJF[HCIHKJXJZab]dIfG
=behalla	{KX
=behalten	{KY[X
=behauptet	{IJKJZIh_
=beheercentrum	xMJSJdGga
=beheerd	x-J7JNHZJdahJ
=beheerder	h#H%I(Y)b*c+H,[-D/J0J3G4H6I7G8J9G:H;H=G>F?D@EAIBFCDDEEYFJGIHCIDKELIMGNEOHPXRISITIWXXEYJ[I]D^I_HaGbGcHd]eJfHgIhG
=behind	i!I/D0G1[3]4H5I6I9G>H?J@IAGBHDJGEH@IIKIMaNZOJPIR^SJTFXIYIZF]I_XaEbZcFdIfEgI
=behorighet	v%](^9G;IHH
=behorigheter	t%G([9H;b?J@JHGIIVJZFaJ
=behov	{5Y=]
=behover	x1JH]MZfJ
=bei	[!D#E%X&J(^)D,G-E.I/G0H1H2I4F5I6H8I9F;[<J=D>B?Y@JBCCED]EGFHGGHFJHKCL[MENCO]PEQIRFSaT]UZWYXJYH[G]D^__HaBbXcDdYeIfCgEhC
=beim	[!E#D%^&_)F+H,]-E.J/G0H1H2I5H7Z8G9F:Z;Z=B>Y@CAHBACEDDEFFHGGHCIDKBLZMDOXQHRFSFTGUEVBWDXEYGZG[F^E_Ga]bEcYdBe[fCgGha
=being	k/I4Z;Y@FHZIJJHKDNaPJTIZF^J
=bekomm	t>J@JD[HGV[ZX[JaY
=bekommen	x)[@^HIZI
=bekommt	v%H:];Z?IDJH]ZDaFgY
=beleid	m!J#J%J(I)J*^/H3I6J7J9H:I=H>I?[@GAJBICIDGEGFJGJHEIHKGMINbOIPITJUHVHW^ZD]I_HaIbJcGdFfJhH
=believ	x-YHGKJR^
=belong	n(I/I0J7J:Z>]DJGJHDIIKHZG_Jd]gJh[
=below	t-]1I5^@IHBIFKGMJNHZEb[hX
=ben	l!J#^%J(F)Z+J,J-I/J3I4J9]:Z=I?G@EAJB[CFD[HAIGKELJMHNIOIPJRITHUJVGXGZC[[]H_JaEbIcJfJhH
=benachrichtigung	{?ZCIHZaI
=bene	{I[KJZH]Jf]
=benutzen	{V]
=benutzer	]![#G%E&J(I,G-C.J/I0G1H2I3I4F5I6H7F9J;^<J>F@ABYCFDHEHFHGZH@I]JHKELZMDNDPYQJRFSGUEWGXYYHZF[F][^^__bDcFeHfChC
=benutzern	x*Z;X[Z
=benutzernam	{I[KJZI
=benutzerobjekt	x!JA]BJLXXJ
=benutzt	t,Z-[@JHHIHK[ZIgZ
=beperkt	{HJQ]VZ
=berechtigung	{%Y(^;JHJaI
=berechtigungen	p%_(X4I;_>J?I@ICIHJIIKJVJZH]JaIdJhJ
=bereich	{G^fJ
=bereik	{3I>HG[OJa[
=bereit	s+Y-J@]HJIJK^ZG
=bereitstellung	{0[
=beschikbaar	x*]4]6J>J?XHHZJaJcJfH
=besid	{?YCXHH
=besser	{@aZH
=best	v#J9]:I=J>I@JHHIIVIXJY^aJhJ
=bestaand	{9JAJHJ]J_Zh]
=bestaat	x>XHI_[
=bestatigung	v3I>[@JC^DIHIMJO[ZHaG
=bestatigungscod	v>[HHa[
=beta	{HYgX
=betroffen	{;]G[HI
=better	{@[IHKI
=between	b!H#I%I&J(J*I,I-H/C0H1I4Y5H6^7I8G9I:J;J<]=H>H?I@_BFCHDHEJGJJIK_LJMGNFOJPHRISITHUJVJWJXGYIZC[J]H_GaIbHcbdGfDgIhI
=bevat	v#J(J-_HHI]KIZH]H
=bevatten	{I]
=beveiligd	{IJPaVGdJ
=beveiligingsgegeven	x+J9J?IC]DZHJ
=beveiligingsvragen	x*[-H0J4J9H?_HJKJXIZJ]IaJ
=bevestigen	{9J>]?JIIKIZ]hJ
=bevi	x*[C]
=bewijzen	{*ZCY
=bez	{3_>GHIOJaG
=bianca	{.XBJHFb^
=bien	q/Y3D9H>E@JB[CJHDIIKGMDOITZUJXJZJa[cIdJf_h]
=bij	a!D#E%E)F*F+F,[-C.I/F0H1H2H4F5Y6G7X8F9D:E<J=E>C?[AYBBCCEIFIGGH>JIKBL[MENDO[PXQ[REUEWGXDYGZ[[E]E^YaYcEe^fBgGhZ
=bijgewerkt	{1]HJMY
=bike	{#I>IH^XIaI
=bildschirm	x>]aJbJ
=bill	{*Y
=bin	f!G#_%H)I*[+I,J-F/H1J3E4I6J7J9^;J=G>^?F@DAHB[CFEJFIGIH?IDKDLIMFNGOIPIRISJTIUHVZWJXEZA[[][^I_[aEbIcIdIfHgI
=binnen	x9I>IB^HH
=bis	q#J3J9_:J>G@ZBFCJHDIIKJM]VJXJZF]Ia]
=bisherig	t@HBIHGKIMYZGg[h_
=bisogna	{@^
=bit	s!]<_@]CHIIKFPIYIZE]J
=bitlocker	pH]
=bitt	m!I#_%H(J-]3J9[=J>J@IBGCIDJIEKEMINJTHVHZ][F]IaJhI
=black	s!X9I>]@JH[ZGaJbIfJ
=blad	n!C#J(^-I3G4J9H:J=I>I?G@HBICFD]HGIIKINIPJSJUIVIWXXIZc]J^JaHbIfJhI
=blanch	{b^
=blanco	{.XHJb[
=blank	l-D3^7I9I?E@IBJCID^HEIGKINJTIXJZ[]JbZ
=bleibt	s3J>FCJLXZI]Jaa
=blev	t*[@HDJHHIJKIZD]acJd]fH
=blijft	v#J(J3F>JHHL[OHTGXJZ]a_
=blijkbaar	{@]K[
=blink	{HIZIa[
=blir	x#I@IHIKILZTIZZ^Ih[
=blocca	p#[-H@JBJH[IIJXKGMFTJXIZ]eZhI
=bloccata	v#ZTJb]
=bloccato	f!H#b%I(I*J-[/H3G4I9J:J>I?J@EAJBGCIDIHGIHMHNJPISIT_UJVIZF]J_HaIbIcIdJgJhJ
=blocco	v@JHGT_ZJbZ
=block	T!H#E%F&J(F*F+F,Z-_._/F0I1F2H3F4Z5G6H7F8I9F:G<H=G>J?E@^AGBACFDDEIFHGGHGICJaLGMEOHPFQYRESGUFVFWFXdYHZ=[B]E_HaHbGc^dEeHfEgDhE
=blockerar	x#J-JHZRITJc]fJ
=blockiert	p#I@JJXK[QXTZ
=blockt	{HY
=blokkad	{/JHJTaaJ
=blokkeert	vHYcZ
=blokuj	{#JH]TIcZ
=bloqu	i%J(J*J-[.X/H0J1J3I4I6J9G:I=J>J?J@XAJBHCHDIIEKFMGNZPIRISHT]UJVJX[ZF[H]I_JaHbIc^dHfGhI
=bloque	{#]ZI
=bloquea	s#Z-JHZJYMJTHZJ
=bloqueada	d!I#c-G3J>I@IBHHIIJKIMIT]XBZI[Gb_hI
=bloqueado	f!H#^%I(I*H+I-^/G0J1J3H4I6J7I9H:H=J>G?H@CBECGDHEJHEIHJJLJMHNIOJPHRJSFTaUHVHX_ZE[Y]I_HaHbGcGdIfIgHhH
=bloqueia	s#[-J@JH^JZKJMJ
=bloqueio	vHGT_ZIb[
=bloqueo	tHGTaZJbZ
=bloss	t-I3I>J@JCbDIHFIZKHZE[]
=blue	x+J9HH]ZJbX
=bo	{-[@IHIK]ZI
=boit	t-J9J:J>^?J@JFHH^IHKJNXXJZJ
=bokstav	{3HHJI^
=bokstaver	x/[9I=JCIHFI_THZJ
=bom	{9_@GBJHGXIZI
=bon	x3H9H>J?IB[OHZHa]h]
=bonjour	x9_@JHHXJZJ
=book	t3I>GH^
=bort	s-I4J8]9I=[?]@IBHCIDJHEIHKGMJNJPJU[XJY]ZG]JaJbJdFeJfHhJ
=borta	s!J(H*J-I1[3J9E:J;^?_@HAJBIDJHCIGKGXJZIbYhJ
=borttagen	{-I4]9J?JHJ_X
=bosqu	s8_9JAYHIZJ_Z
=boss	s![%J(]3JBJHEK]PJVJ
=bot	m!J#I%J(I-I/J3I4J9d:J=H>I?I@GAJBHCJDIGJHBIHKHMINIRJUJVIXIZE]J_JaHfJgYhJ
=botao	t(_9J:]HGVJZJ
=both	b!E#H%H(F)I*^+H-G/G0Y1J2J3F4^5J7H8H9I:F;J=H>Z?@@FAeCXDDFJGIHGIEJILIMGNHO[PERHSITHUJVHXJYJZJ[H]I^H_FaHbHcHdIfEhG
=boton	t(^:[HHVHZJ
=bottom	{>[HHZ]]H
=bought	t8[>IWZ
=bounc	p#I*J-[3G7[9I:H>G?IBJCIDEH^I[KYMINJOJZBaDhJ
=bouton	t%I(a9J:[BJHEIJVIZI
=box	_!E#E%F(F)I*I+J,G-E/H0J1H2G3G4Z5J6H7H8H9H:G;I=H>E?G@BAHB@CHDFFJGEHEIEJHKJL[MENCOHPFQJR_SITGUHVFWIXHY^Z=[G]F^d_GaGbacFdCe]fJgHhb
=bracket	v3b>GBJHFOIaHbJ
=brak	x3I>JD_HH
=brakuj	p-J3[9H=[>J?J@JC_DIHDI[KJMJZFaJ
=branca	{.XHIKJb]
=branch	m%_(I-I/J9I@HAIBIG^HAIJKHMENIV_ZH]GfIhI
=brand	s-]@[HXKJNIWZZF
=brandvaggen	{#J-JHZRITJc]fJ
=brauch	t>ZHYZ[
=brauchen	{*Y
=braucht	q#Y5Y=G>HBJCJH^TIZH]Ja]fJ
=brazil	xHZZIa^
=breach	s-b@IHFIHKFZI
=break	i!J%J-H2X3[<[@IBGDIF[GJHHIIJIKJN^UJZGbJcZdGeJfJ
=breakfast	t-I@^HGNJZJa]
=bricht	m!J#J%J(I,Y3G4Y5J9I=I>I?I@JBICIDIHIJJLJMJNZOIRJUIVIWHXJZ[][aIbIc]dHe]fHhJ
=bring	{+YHIb[
=bringen	{*Z
=brok	k!F%H)J/]1X2]3H8J9J;Z=I>X?J@JBGDJGJHDJJMJPHQZRHSJUIVIXJYaZE]HbFdHeGfDgJ
=broken	b!H#I%I(I)I*J+J,F-E.J/G0I1H3H4]5J6H7H8H9H:I;X<J=G>D?FAHBGCJDHFJGHHZIFJHKGLJMGOJPGR[THUHVFXHZ][J]Z^I_IaIcZdGeIf]gJhG
=browser	^!G#D%I(G)I*I+I,I-F.a0J2J3F4H5J6J7I9G:G;I=H>F?H@EAJBFCGDGFIGIHXIEJJKELIMXNFOHPIRISIUHVFWJXHYIZD[H]b^I_HaFbecDdIfHgI
=buena	{9Z@JHIIHKIMIZHh^
=bug	v-GBIHcUDZHfH
=build	m(J1d9H>J@HBJDJHCIHRJSJZIaJ
=built	s-Z4J6X:IGJIIKINJP]VHZJ^Z
=buiten	{G^HJ
=buitengesloten	{#^HJXG
=bunch	{/ZKY
=bureau	t3H9Y>Z?^@JBJCJDJHEKJMIOJV[ZJ]JaJ
=buro	{9]>[HF
=bus	e#J%J(J)J*J-I0I3H4I6J9H>D?I@IBGCJDHH?IIKJMINJOIRISGTJUHVHXJY^ZG]__JaHcefJ
=business	k-J=d@JBICIIJKJZXdFfH
=but	M!X#B&G)H*Y+b,E-I.J/d0F1E2G4E5F6H7G8D9I:A;F<G=H>A?_AEB<C_EEFEGYH@IAJGKFMaNJOaQGRFSCUAVZWAXAZF[a^?aXbHcHdBeXgF
=button	e!C#H%H(d)I*J-H3H7J9G:J;J=I>I?H@HAJBFCIDGGIHJIFKGLJMINHOJPJSIUIVGXIZ]]I^H_Jb^fJgJhI
=buzon	x>[HYaG
=by	M!Y#H%^(=)H*E+E,D-Z.I/G0D1J3I4F5D7Z8C9B;D<Z@bBJC@DEEAFDH@MEN^OBPHSAT]U_VZWDXBZ7[X]Z^__IaBbFc[d[eDfIhD
=bye	q!J#I%J-I/J3I4J9b=I>I?I@HBFCJDIHDIHKIMINJRJUJVJXIZF]JaHdJfIhI
=bylo	t@JHJKaZI
=byta	h!I#D%J(G)J*J-H/J3I4J6J7J9G:Y;J=I>E?H@bBFCHDGGJHDIGKBL_MGNGOIPITFUHVGXHZ[[[]H^^_JaHbHcJdH
=byte	x@JL[ZDh]
=byter	{H[ZFh[
=bytet	v>J@^HFIGKIMIZ^hJ
=bytt	i!J#J(J*I-I/[3H9G:J=J>[?J@^B_CJHDIHKHMZNJOIPITFVJXJZF[J]J^J_JaHbJfJgXhH
=c	d!F#I%G(F)I+H,J-B.J/G0I1J2J4H5J6H7I8I9@:F;H=FAIBZCDD^EIF[GHHGIaK^LXMDNFPGRISHTYUZWIXEYIZ@]F^H_HbGcHdGeJfFgIhX
=ca	k!I#G%F(J*I+J,J-H/I1H2J4I8I9C:I=I>E?I@ZAJBaCHDHFJGIH@IFKFLJMHNHO[PZRHSJTYUJVHXGYJZa[I]H^J_JaEb]cIdJfYhG
=cach	p!J#G(I9I:I=J>H@JBHIJKJMcVIZG]HaJb]cIgJ
=cada	v#[@^IJMJXI
=cadastrado	q3F?YC]DZHIOZ
=cadastrei	xDY
=cadastro	{>I?JD]HHO]ZI
=cade	{H]MJ
=caduca	{L[
=cae	t9J>GIJOHXJZ[a[eZhJ
=cai	v3Z9I>EH_IIMJOGXJaZ
=caida	{SZ
=caido	{4YHIS[ZI
=caiu	{9JHFc[dJf^
=caixa	q(I9J;Z@JH]IJKJNJZJ^[_Jd[
=calej	{HHU_
=calendar	sH^
=call	V!B#G%D&I(D)F*E+F,H.H0H1G2F3^4F5H6G7F8F;G<H=D?a@?AGCDDCEHF^GEHGIHKJLFMCNFOEPDQcRGSFTEUEVDWHXFYGZX[C]Z^E_EabbDcCdEeHfEgZhE
=caller	s#^@JBXHHIXKYNIQXZEhJ
=cambi	k3J9I@bHIIJKHM[OJXJZJaJhJ
=cambia	sg]hY
=cambiada	q/Z@IB^HEM[TIZJ
=cambiamento	{LX^Y
=cambiar	d!J#J%J(I-J/J3I7Z9J:I=J@^BFDJHFIIKGLYMFNHUJVJZ^^^_IbIfI
=cambiarla	i!J#I-J3J9I:^>J@ZBHCJHFIIKHLXMJUJVXXJZE[[]J^[bJh^
=cambiata	k-J/Z3J7J9J>J?J@^B_CJHDIIKIM]THZH^J_JhG
=cambiato	p>Y@_BJZF
=cambio	f!H#J%J(I)J+J-H/J3H4J9H:I=I>H?J@aBXCIDIIGKGL^MFNIOIPJRJSJTJUHVGXHZ[[J]I^HaHb]cJdIfIhY
=came	i!_#H%J+]-H/I3D4J9I:I=J>E?I@GAJB]DHFIHFIEJJKCLJMINJOHPJRJTJVHXIZJ]_^J_Ia]bJdJfIgJhI
=camera	x-J3H9I>J@IAIBIHbIJKJMHZF_GaH
=campo	q3a7J9J:I>G@FBHDIHDKJMIZG^J_IaYha
=can	M!>%A(G)_+J,D-F.F/A0D1C2F3?4C5E6B9]:F;E<F>E@ZACBaDDF[HfJAKCLGMFOAPHRBSHTBUZV^WAX^YDZH[X]>^E_AaBbGcGd^eEf?g@h?
=cancelado	{(J]^
=cancell	o#J3J9G>H?I@GBFCHDIHBIIKIMHZH]d_IaJhJ
=cancellato	{_Z
=cannot	D!G&D(Z)Z+?,J-H.C/=0X1A2D4Z5H6a7I9?;C<H=Z>_?[AGB7CCEHF[G^HEIJJ>KJLBMDOFQDR@SGTGUAVDWBX@Z[[Y];_^a<b@c^eaf?gDhH
=cannotchangepassword	{BJHHZD^a
=canteen	x>JHZIJV]ZH
=capital	m#X3HHHIbNJ
=caps	s#^@XDJHHTJXGZI^Jh[
=captcha	p!J#I-J/I3J9J>I@GBGDJH[IFLJMHNJOJ]aaIhJ
=captiv	xHFZJb^
=car	p#H-I/[6I9J@JH[IZKGL[NJTJZH]Z
=caracter	g!H#I%H*J-H/J2b3F4J6J9G:H;J=J>G?J@HBICHDIF[GJHDIdKHMINIOIRJUJVJXIZG]IaIbJcJdJhH
=caratter	x3JFZI^
=caratteri	v%I2]@JHGI^
=card	j#J-I3J9G:J>Y?Y@IBIHbIGKIMJNJTJZC[J]IaHb^hJ
=carrier	v>^BJHGaY
=carry	{d[
=cart	x>^@JBIHEZHb]cJ
=casa	s#I-I3I4J9E=J>b?J@JBHCIH^IGKHMGNJRJUJZF]HaHfJ
=case	i-I/J3F9];Y>I?I@JD[HEIZKILXN]OJTGZG^ZaJd[
=casella	o(I-H3I7J9G:I;Y@HBJH_IGKHNGUHVIZH^[aJbJd[hI
=cashier	{@JZF^_
=casilla	q;ZHIZI^]d[
=caso	{9^>JBXCJHHZH
=cass	{>ZHHRX
=catch	v#JHEM_RIZX
=categori	xI^JJ
=caus	s#XQY
=cayo	{9JHGc]f[
=ce	f!I#Z%H(X*J+J/J3G4J9G:J=Y>G?H@_BGCGDGHAK^MGNFOXSJTIUIVGWZX[ZC]I^IaHbIcJdIfJhX
=cedo	t@bBJHJKIXJhJ
=cel	v#I3J9I>_@IBJCJHFIIKJXHZJa^
=cellular	n#[-I3]9H:J?I@IBJCYD]HCIGKEMZNJO[VJXJZH]IaFhG
=celui	p3F>F?J@HCIDIHHIIKaO_ZIhI
=celular	f!J#]%J(J*J+I-H/J3Y4I7J9F:H=J>[?F@FBFC^D]IGKELJM]NIOZRJTIUIVIXHZF[J]G_JaDbIcJdJfJhG
=center	g)G*G-J7J=J@IBJHHMGPGS^UHVIZFbJc[dHga
=centr	q!I/J:I=JHXSHZIfJgb
=centro	sBJHHMJc]dGfHgb
=cerr	{HIZG]_
=cerrado	{CJHJU^VIcZ
=cerrar	{B]ZG
=cert	{PXZJ
=certificado	{H^
=certificat	lH_
=certo	v/Z3E9J>GB^DJHGIJMJOHXIZJa]
=cess	{BIH]MI
=cfo	{(Y-HT[
=challeng	{DZ
=chamada	{QZ
=chamado	x9]@JBZHI^J
=champ	{3^>HHHZFh]
=chanc	x@^
=chang	J!?%?&G)F*B+D,E-A.Y/Z0E1E2C3A4G5F6D7F8D9@:E;F<E=C>@?@@bADBYCBDAEFFDGEH^I=JJKBLfNDOCPCQFRDSCTCVDWDXCYJ[A]B^g_BaAbAdCeDfBgFhc
=change	Q!D#C%F&J)F*E+E,H.H/Z0H1G2G3A4G5H6F7D9E:E;H=E>b?B@aAFB_CZDAFGGEHAI=KYLCMdNGOAPFQIRHSFTCUEWFXDYF^X_IaDbEcZdHeEfEg]hE
=changeabl	{@X
=changement	n9J>J?J@bBGCJHCIEKIMINJUIVJXJ^HaIbZcJd[fJhZ
=changer	g#G(I-I3J9I>G?I@]BECJDIH[IGKELXMGNHOJVIXJZ][^]I^YaIbJdJ
=channel	m:[<_@GIIKJMGY]ZF^JhJ
=chaqu	{N]
=char	i!J#J%I-H/Y1J2c3H8J9G<J>I@DBICHHAI^KGMJN]PISJXJYIZFaJfJgJ
=character	Y!G#H%G(H)J*J+I-I.J/b0J1I2_3F4I5J6I7I8J9E:H;J=I>G?H@CAHBDCGDHEJFdGHHCIbJHKDLHMFNHOIPIRISHTGUIVGWJXHYIZB[I]H^H_HaIbHcHdHeJfIgFhF
=charg	v7YSZcJ
=chat	x9^:FHZZD
=chav	v6a?[HEZJ
=chce	p-J3J9G>J?[@ZBGCIDJHDIIK[MaNJTJZF[Z]JaIbJhI
=che	d!F#E%G(F)H*H+X,J-[.J/G0J1I2I3J4H5J6I7E8J9B:F;I=D?E@IAIBED]EJFIGIH@I@JYK[LJMFO[PHQJRISGTFUFV]WIXEYIZa[H]E_HaCbHcIdHeJfGgIh]
=check	_!I(F)I*[+H-A/H0J1J2J3G4J5_6I7I8I9Y:H=H>F?F@BBCCbD]EXFJGHHEIBJaLXMFN[OHPISITJUGVGWIXGZZ[F]F^J_IaHbGdGeIfGgIhE
=checkbox	m,J9J=J@HBIGJHCIJLYZD^]d]e_fIhI
=checker	x-FH[JY
=checkmark	{HGI]
=cheer	v#J3J9]>J@FBXDJHHIHKZZHaJ
=chega	sHHa^
=chez	q:_=J@[BIIIUZVJWJZH
=chg	x@[HGcX
=chgd	{@YM]
=chiamat	{QY
=chiamata	v-J3X9I>G?]@JHFIIKHOIa^hJ
=chiav	x6^?[HEZJ
=chied	k#H*Z+Y-I3J9G:[>G?F@EBFC[DGHXKDM^NJUJVJXIZG]IaJhZ
=chiffr	p-I3[>H@ICIDJHHI[KEO]XIZHa[
=chiffrement	{<Y
=child	{8Z
=chiuso	x!^9J>G@HBGCIHFIFKIOJU^VJZG]]hJ
=chmura	{/[MZ
=chmurz	{TZ_Z
=choic	h#F(I*J-E:I>H?a@_AJBHCFDHH@IHKEMHNZTHUIVIXJZE[d]JaIhI
=choisissez	v-[KY
=choix	x?]HIKIZF[^
=choos	[!H#F%H(F)J*G+C-]/H2J3G4J5J6J7I8J9E:H;J=H>E@]AHBHDCFJGHH]L_MFOGPJTIUHVGWJXHYJZA[H]^^F_Ga]bGcIdIfJgJ
=chos	s-X?J@JC]HGI]NHZH
=chosen	{-HI[ZG
=christma	v-Z9[@JHEKZUYZG]J
=chrom	x.Y
=ci	q#J7X9[=[>J?Y@JBJHGIIKHMIXJZJh_
=ciao	v-I9a@JBJHGIJZJ
=cifr	x3J>I@JHFI[KJO[XIZJa[
=cifra	{3]IJKIO[
=cifrado	x6]<YHI
=cifratura	{6]<YHH
=cijfer	s#J-I3Z9H=J>J@GCJHFIaKIO]XIZHaI
=cinco	q#]3J@JHFM[UJVIX]ZIbJ
=cinq	x#]@JHEM[UJX[ZH
=cinqu	x#XHHM[X[
=cinza	x([9J:]HI
=cirilica	{/[
=cis	{HJbZ
=citrix	{H_ZI
=city	x-ZHI
=claim	k-]/I3J9I>I?I@HCIDJHYIGJJKGMJNIOZW[XJZF]Ia[bJh]
=clarification	{H[ZJ
=clarify	x%JH_ZH
=clash	{6XLX
=clav	a!C#Z%G(F)G*H+G,Y-D.J0Z1I3E4G5J6^7G8I9H;I<J=E?C@]AHBCCCD[EIFJGGIZKZLYMANGOGPFQJRGSHTEUFVEWHXEYIZ]]Z_EaEcFdEeIfEgGhX
=cle	x6]?]HFMJUJVJZJ
=clean	p%a-J/H;J=HDJHDTGZI_^
=cleanup	x=ZHFZJ_[
=clear	k%E*I+[-J?FBICIDGH]IJKJLXPYT_ZC[I]J^]_J
=clic	xHIZIb_
=click	]!G#F%I(_)I*G,J-F.J/G0J1J3G4J5J6I7]8J9D:D<J=F>D?E@@AIB@CCD^EJFJGHIDJGKCLHMGNEOHPIQJRISJTHUHVHXHYIZZ[G]_^H_HaZbbcIdGfIgG
=clickabl	{(]HI
=clico	{HHKJZJb_
=client	_!I#Y%H(H*J+I,J-G/I0G1a2J3H4J5J6J7J9G:a=H>F?G@DAJB_CIDGGHIGKGLIMGNIOIPIQcRHSITHUGVHWIXIYIZE[J]G^I_IaEbGcEdGeJf[gJhE
=cliqu	x9J>JBJDZHHKJZJ]Ja]b^
=clock	f#G,J-I/I0J3J6J9G>I@IBGIJKIMJRfTGXIZD[J]G_JaIb]cHfHhJ
=clon	{4I6]A^HERGTJcHfJ
=clos	_![#G%H(H)I*I+H,I-D.E/E0H1G2H3F4G5I6G7G8I:G;J<I=H>]?F@CAGBcCFDFEJFIGFH?IDJHKDLHMENGOIPGQIRFSHTXUHVFWJXGY][F]b^G_DaFbEc_dHfEgHhF
=cloud	K!I#>%?&E(?)A*B+C,Z-B.E/h0f1A2D3@4C5D6a8B9@:A;C<E=>>??@@=A[BACCDAEBFCGBHGI>K;LBMaNCOCP_QERESBTeUAV@WBXBYIZ:[?]?^?_baAb@cXdZeBf=g^h?
=cloudanchor	o%I,J/I0I2J3H8J9H>J?JAFBJGJHDIIKJMIRJTJVJZJ]I_eaHcIhJ
=cloudgebruiker	{A[_YdJ
=cloudsynchronisierung	x0]HI
=club	{-ZHJ
=cmdlet	p%I(J)]/J@JBJH_IJKHLFMINJVJZGdJg]hJ
=coch	xLX^XdZfJ
=coche	sL[^[d[
=code	L!A#>%B&Y(A)D*?+A,C-=.D/A0E1D2E3H4B5D6D7C8D9=:A;D<E=A>e?[@=ABB]CZD@E_FBGDHaI@JDK<LDM?N@PCQERBSBTAUBVHWDXeYCZJ[C]^^C_BadbAcBdDeFfAgCh?
=codic	f#J-I3D9H=J>]@GBXCYDJHGIEKHMHNJOGUJVJXYZF]IadfIhI
=codigo	]!G#F%H&J(G)I*H+H,I-F.I/H0J1I2I3Y4G5I6I7I8J9B:G;I<J=F>]@CAHB[CZDFEIFIGIHIIBJJKELIMFNGOCPIQJRGSITHUGVFWJXaYHZC[H]E^I_IaebIcHdIeJfGgJhE
=coffe	vH[RJZJ]]
=coincid	xOZ
=coinciden	x/J6ZA[KHO]_G
=col	{-Z>XHI
=colaboradora	x:]@]HH
=colega	q(^-J9J>I@JBJH^IHKIUJV[ZG
=collaborator	x:]HI
=colleagu	o(G)]*IHGUXVYZY
=collega	m!J#J%I(_)J*J-H3J4J9G:I=J>F?IBHCJDHHaIFKHMHNHOJPIUHV_XJZE[J]IaHfJhI
=collegu	s(Z9I@YH^ZI
=coloco	{3J>IIHK[O[ZJ
=coloquei	v-I>J@GBJDZHGIZKGMJNIZF]^aI
=com	V!E#B%D&I(G)X*B-X0G1F3Y4E5H6G8G9C:X;G<H=C>F@GAYB[CCDAFGGEH?I@KALEMDNBOZPGQHRESaTdUBVAWDXBYH[C]C^F_DaFcaeHfBgah]
=combien	x-J=EH]K[T[
=combin	m+[/G3ZDHH]NJ
=come	[!G%C)E*X+^,I.J/H0F1I2I3G5I6I7H8I:E;[<J=H?EAHBCCFEHFIHZJYMFNIOGPYQJRGSHTHUBVDW^XZYIZ<[H]E^G_Ia^bGcJdGeJf^gHhF
=comm	t+]-[?ZCIDIHGIZXJZI
=comma	s3[>IF]HHaI
=comment	n-JDYHbKHUHVHZG
=common	j-c9I>J@IHCIHKGNIPXZF
=commonly	x-[
=como	d!G#H%I(Z)H+],J-E/J0J1J3D4I6J7I8J9]:F=H>[?Y@EAJBCCEDZEJGJHdIXJJKELIMGNGOEPHRJSITIUAVDWHXFYJZ=[F]H^I_IaFbGcIdGfHgJh^
=companera	x9HH[KJV^
=companero	x(YHZ
=compani	x(I:Z@JHGS^UJZE
=compania	{NY
=company	Y!H#F%H(F)E*G+H,I-Z.I/F0J1G2I3G4H5J6I7Y8_9G:a;I<J=G?D@CAIBCCFDCEJFIGFI@JGKCLGMENaOFPGQJRITHUdWYXGYIZ>[Z]E^G_GaCbGcGdXeIfGgHhF
=compar	t([-I?]CJDJHEIIJZKIMINGZE[^hJ
=complain	h(J.X/Z@FBHHAIHJHK^MJNFTJUJW]Z]]Jh[
=complaint	{=I@XHESJWJZ^
=complejidad	{IX
=complessita	xHII]
=complet	b!I%J)J+D-I/I3F8J:H=I>G?I@FB^CHD]EHGJHHIFJJKGLIMINFO_PJSJUHVFWHXJ]_^J_IaGbIe[fJgJhI
=completar	{(]HJ
=completata	{+JB^DGHGZI
=completo	t3F>IHGI]O^
=complex	oHJI_OJZE
=complexidad	{HJIZ
=complexit	{HJIYNX
=complexity	f-E@^BII_JIN[ZF
=complianc	{H[J[NE
=compliant	nH_NZ
=complicat	x-I@ZHJIZNJ
=comply	s-ZHHN_ZD
=compramo	{8[
=comprend	{3[=XHJ
=comprida	{2Z:JHFI^KJfJ
=comprimento	{@IHFIZN]
=comprobacion	{3F>JHIO[a]
=comprobar	{-J3]DYIJVJZI
=compromis	{-DHZJZ
=compt	X!a#a%[&J(A)],Y-B.I/G0H1F2]3Z4E5I6F7F8G9H:];G<H>E?D@BCBEEFHH<IJJHKCLYMCNBOFP^RFSFU@VbWBXIYHZ=[Z]D^[_[aDbEcDdGeHfCgGhD
=computador	xM^ZH
=computer	a!I#^(H+J-Z/Y7J9J:G=J>F?HBDCJDIIBJIK[M^NEOHSHTXVGXHZ_[I]E^FaDbZfIgJhF
=comum	{-]HI
=comun	x-^HJ
=con	Z!H#D%F&I(I)^*F+F,G-Y.I/D0H2H3^5I6G7[8H9D:[;H<I=D>C?G@XAXB]CEDAEXFHGGHAI@JHKALFMHNFO^RGSETEUBVAWFXDYHZ^[F]D^F_DaEbYc[dFeHfDgY
=concern	{@FH]
=condicional	{H[
=conditional	iH_
=conecta	xH]
=conectividad	xZIc[
=conector	k%X2Z3H4H8_9J<]>IAJBJHEIIPJQ[_]aJcIdEfHgJ
=conexao	xSJc]
=conexion	xc[
=config	x0]HHMJZIe[
=configur	[!I#J%E(F)G*[+J,Y-I/J0J1J3[6I7H8H:E<[=E>J?HBGCHDYEGHEIGJILIMINGPGSJTGUCV[WbXJYJZA[I]I^G_IaJbXcJe[fGgIhI
=configuracao	tE_WJZJeX
=configuracion	tE^ZJeX
=configurada	{HJVXW[
=configurado	xUHVZWZ
=configurar	tHYe^fF
=configurati	tE^HHVIWZZJdIeZ
=configuration	b%J(J,J1J3J8[:H=I?JBHCGDGEdGJNHPJUGVGZEcGdDe]fI
=configurato	xEIHJPJUIV_WYZJ
=configurazion	sE]HIWJZJeY
=configuro	s3H>GDHH_VZW[
=configurou	x)J*JEIUIV^WY
=confirm	h*X+Z-F3D8J:I>J?I@FB[CZDGEJH[IHKFLJMGNHObVJWJXJZA[J]I^IaGbJcJdJeJh]
=confirmation	{C[DIHXaI
=conflict	t/J@JH[JXNZZJcJ
=conform	{-]
=confus	xHZhZ
=cong	{!_9JHH
=conhec	{HGM[gX
=connai	{@HHJKIMJZE[a
=connait	{HHMZ
=connect	I!<#<%A&D(?)@*@+?,b-9.C/<0[1i2^3;4]5@6[7>8d9B:<;@<F==><??@=AFBCC=D<E@FAGcHII;JBK=L@MDN<O>P>QHReS>T;U>V=WAX?Y[Z5[>]?^@_>a>bAccd]e_fhg@h=
=connecter	s2J>JBZCJDIHHIIKIMJZ^[[]HaJb]cJfJ
=connecteur	p%[2X4J8[<ZHGIHQY_[cJdJ
=connection	g%J-J1I4J6J8J<^BEGIRJYbZF]I^J_JcYdIeJfI
=connectivit	{cY
=connectivity	i@IHGZDcb
=connector	X!D#F%_&J(E)H*H+I,F-E.J/G0H1E2e3C4[5H6G7H8b:E;H<d=H>F?G@GBDCGDGEIFHGCHEIAJJKELFMFNDOJPFQ_RFSITFUHVDWIXIYGZA[G]H^CaHbGcCdDeGfDgIhG
=connectorkonto	v%Z2Z
=connectorspac	{_]
=connession	xSJc[
=connettor	q2X3J4J8]<ZBJHGIJPJQX_[cJdJ
=connexion	m#H%I-J1I3I>F@JBXCIDJEIIJMJSJXIZ][I]JaFb^c]dJfIhJ
=conoc	{BJHGM[gX
=conosc	{HHM[
=consegu	q-I9I=^@ZBHHFIJKJSZU]VYZFaJ
=conseguem	{8ZVY
=consent	x*HH_
=consider	t+Y-^II
=consigo	g!Z#J%I)X*H+J-H3H4J7J:H=I>[?JBGCHD[GJHAIEKZLIMHNHOJPJTJUHVFWJXIZ_[]]J^I_JaHbHcJdJfIgJhE
=consistencyguid	m3I9J=JAdBJHEIJKIZGfJ
=consta	{+[DI
=constraint	{@]HI
=consultant	o-J3I9H:a=JBJHFIIKJU_WJZH]JcJhJ
=consultor	{:^HJ
=conta	Z!b#](C)^*Z+Y-B.I/H0I1G2]3Z4E5I6G7G8G9I;G<I=E>D?E@CCBDZEFFHH>I@JHKDL[MDNEOFP]QIRGSHTFUAV_WDXHYIZD]FaFbEcEdJeIfDgHhD
=contact	X!F#F%D&H(E)A*?+J,B-@.H/H0G1D2F3c4b5F6G7G8F9C:J;H<H=]>^?H@CAFBDCcD[E^FFGEI?JGKELGMGNEOBPAQHRESITGUHVAYGZa[E]F^D_DaEbHcCdIeGfEgFhD
=contactar	x3J4]HIZJc]
=contactez	{!XZ]
=contacto	t#J-J3_4I:J>JBJCZD[HGIHKJVIZEhJ
=contain	^!H#G%I)I*J-^2J4I:H>J@HAXBIDJF^GIH?IdJIKFMJNGPJTJVIXJZB^I_JbHcJdHfJhI
=container	s-F3J8J=J>I@JFbGaHDICVJZF^J_J
=contato	t#I*J,J-G3_4I9J:J>J?JBIC^DIHFIGKJOIPJUJVHXIZZ
=contatta	{-HZ^
=contatto	x!I#F%J3aBJC[DGHFIHVJXJZH
=contem	t#F-aBJHGIYKHTFXIZI
=contien	o#E(I-b3J:J=J@IBJCJHCI]KHMITGXIZE[J]JbJhJ
=contient	o#H%J-_3J:J@IBJCJFXHDIaKGMJNJTJXIZEcJhJ
=continu	p-J.Y1Y3J>J?HBZHCKXMJZG]aaH
=continua	q#I3G>Y@JCJDIHFL[M]T]ZJ
=continuar	{HJX_ZIaJ
=contract	o!Y)J/J3G=^HZJISHcJ
=contractor	p3E:a>HDJHCVZZXaH
=contradict	vH^ZJ
=contrasena	S!B%X&J)E*F+E,F.H/H0G1G3B4C5G7Y8F9H:H;H<H=E>D?DAGBXCDDGEFFHHIIYK^MYN[OFPEQHRESETDU[VCWEXEYGZ^]E_DaEbYcHd[eFfAgFh[
=control	i-I3G4F5c<HHGIJJINIO[ZJ
=controlador	k4a5Y7JHIJ[ZH
=controleur	s4^HH
=controller	Y!G%G(H)J*I+J-C/Z1G2J3G4^5c6J7F8G9J:I=G>H?J@FAGBDCIDGEJFJGIIEJcKGLJMHOIQXRISJTXUJVIWJXIYJZE[J]I^J_GaHbIcGdJfGgGhI
=controllo	{5YNY
=convidado	q:c@JHGIJZI
=cooki	T!E#E%G&J(F)G*G+H,H-D.m/G0I1H2I3E4G5H6H7G8H9D:F;H<I=F>E?E@EAGBDCFDFEHFHGHHIICJGKELHMENEOGPGQIRGSETGUEVEWGXEYHZA[G]D^H_HaEbCcFdGeIfFgHhF
=cool	{@Z
=coordonne	{3^:JD[HHKJZI]J
=copi	v-I@IH[IHKFMEZJh_
=copia	{6]HI
=copy	t!J6]8FA]HDIJKXOHRJZ[_[
=corporat	m*H@JHGIJKINcZH
=correct	i%X3E=J>FBJHHIJNHOHRbZD]IaZfIh]
=correctly	s@HBXZ[hX
=correo	k!I#H%J+J-I9E:J=J>J?^@FAJBHCFD_HDIHKGM^NJOGRJTJUIVJXIZD[J]Ia_bJcJfIhF
=correspond	o3HO]_Y
=correspondanc	{AX_X
=correspondent	{/J0I6ZA[_G
=corretta	{h[
=corrispond	xOZ
=corrispondono	{/J6Z9JA]HI_J
=corta	q-F2J9J@HBJDJHFIdKHZIhJ
=cortada	{;[
=cortado	v!a=I>JBJHEIJKIY[ZJ
=cortafuego	{1JHZTIc^fJ
=cost	q9J=]H]ZF
=cote	v/I6YHISJT^cH
=could	V!E#J%F(J)G*I+G,Y-Y.J/H0I1H2J3[4_5X6Z7G8G9G;I<I=F>G?G@EAHB[CHDBEHJYKDLGMFNFOHPFQJSGTGWHXGYXZ][H]H^ZaGbFcYdBe_fDgGhE
=count	i!I#Y%J(J)G*Z+c-D3G>I?H@IBJCHDAHZI]KJOGTIVIZG
=counter	tHFT_ZG]X^X
=counterpart	x!I/GSJZH__
=country	i3_>JAJBHDIHBOa
=coup	q!^-J3J8X9H;Y>J@IBJIJMJU]VIYYZI
=courant	v-]HIKJf]
=court	v-GI^
=cover	s%J*J-J/J1J3H9J=a>G?J@JDIG_H@IGKIMINGRJV[ZH]JaIcJfH
=crash	l0[4]@IHXJIMIRIZFbIcIf^
=creat	d!G#J%Y(H)J+I-J/J3J4I8_9J:J<J=J>I?IAIBGDJFJG]HXIJJJKILJMJNGPHUJVGYZZC]J^]bZcHeJfH
=credential	e!J#a%Y(G,[-I/J0J3J4J7E:I=I?J@IBGGIHZIGJJKIMINIPHSJTJVJXJ^J_IaJb^eHfJhH
=criptografia	x6[<YHI
=criteri	k#J%J*J-Z3I9J:J=J>J?]@GBICHDHHDIHKHNbUHVIW^ZF]IaJdJfIhJ
=criterio	q(J)J*^-J:J=J@IBHDJIHKHMJNbPJSIUJVJW]ZA]JdJfI
=crm	o!J%G(F*J/J3J4J9E:J=J>F?J@GAJBGCJDIHgIHKIMGNJPJUJVEXIZF]HaHfJ
=cronologia	x5[IEKXN^
=cross	o-J/J0I7J:J@HBIGHHZI]KJMHRJS[UJWIZEcJdIeZfIh]
=crypto	{Y[
=ctm	{B^HIZG[J
=ctrl	g(I/I7J:J>J@EBHHFIIKHLIMZNH^GbZhc
=cuando	x#J9H@FBJHFKJX]Z[hZ
=cuanto	{=EH[TZ
=cuatro	{3I>IHHI_OI
=cuenta	Z!b#]%Y(C)^*[-C.J/G0H1H2^3Y4F5I6G7F8H9F:Y;F<J=E>E?C@CCBDZEHFHH=IAJIKCL[MENEOFP]QIRGSGTIUAVaWEXFYHZI[Z]E^ZaEbEcEdJeIfCgHhB
=cumpl	n-Y:JHIN_WH
=current	_#H(J-F/E3I9H:J>H?IBICGDFHJIDJJK^LIMIOHTIVJZ?[I]J^IaJeJhg
=currently	k#Z>GH_SZTXZEhI
=curta	x-JDJHHIahJ
=custom	d!I#J%^)J-a/I2G3I5J9J:J=I>J?J@HBJCIDJH[IIJ_KHNDPJSJUJVJWFXJZF]I_GaHdJfJhJ
=customer	h/X3I:J=J>H?J@YDHH^IJJIKHNJSYVJZ[^IaFbJ
=cut	x4YHJ
=cycl	{HHK^
=cyfry	{9JHHI_
=cyrillic	{/[IJ
=czekac	x@[HIXZ
=d	Z!D#D&I,]-I.H/D1F2G4D5G8[;E<H=C>D@IAEBBCFD[FdGIHHIHJIKXLGMGPBQHRESJTZUAVDWFXZYFZ<[Y^D_FaAcEdBfC
=da	V!Z#A%C(D*G+J,D-]/B0E1E4C5F6Z8E9>:[<G=?>G?X@_BJC[DEEJFXHCIJKGLEM@N_OJPBQFRGVXWCX@YDZa[F^D_IbId@eIfIgDh@
=daar	x!J:^>]CJHIXJaG
=daarheen	{>^CJaJ
=dabei	{G[HJ
=dado	s!I#I+J-I3_:J>X?J@IBICHDaHFIJKJOJVHZFhJ
=dafur	xDZV[ZJ
=dag	j!J#D%I(H*H,J-E/J3I4J6J7I9@:I;J=I>F?H@gAJBGCGD]HCIDKCLIMHNHOHPJRJSJTIUIVHXaZA[I]I^JaHbIdJfJhX
=daher	xHJUJZJbZc[
=dahin	x3J>a?JHHaH
=dai	{?^CIHJP[
=dal	m!J-J0J3J7J;Y@JBHHDJXMGPZRJTYVJZH_IbZcYfHg^
=dall	s9I;X>J@ZGXHHIJKJMI]]gY
=dalla	x!^>IBGGZHFIIK]OJZI
=damit	vB]HFMHZHh]
=dan	x2[3J9G>H@JBJC]HFIGK]ZIaJ
=danach	{]Xf]
=dank	p!J#I-H3H9c>I@IBZDIHDIIKIMJVJXJZGaHbI
=dann	v9I>F?JB[C]HFIJZF]Ha]
=dans	X!]#C&H(C)G*D+D,]-X0G1G2G3]4F5H6F7[9A:X;F<H=D@ABACID^F[G[HEIJJGK@MGNGOBPDQHRETZXHYGZI[D]D_XaXcCdYfI
=dar	t#J*Y:_?I@JC[DJUIWJZJcJ
=darf	e!J#J(])G-I/J3J4J9I:G=I>G?Z@^BHCIDIHDI^K_LJMHNHPJUJV[XZZ@[I]H^ZaGbJdJfIhG
=darum	v0]3Z@JDIHHIIKJL]UJVHZI^]fI
=das	R%]&G(D)D*C+E-^0D1I2Y4B7B8E9@:@;D<F=X?@@DAEBFD@ECFEGBH=IHKfLAMaN^OCPBRCSDT@VFWCXBZC]J_[a@cBd[fDg]h^
=dass	p)[+Z3JCJDYHJIJNIU[VJZX^YdJhJ
=dat	f!H#G%I(H)J*H+X,J-^/H0J1J2J3B4I6J7H9E:H;H=H>]?H@CAIBGCFFJGJHAIZK_MGOZRISHTZUIVFXGYJZB[I]F^[_IaDbHcIdYfHgJhZ
=data	m#I(J*J-[/J2J3E9J>Z?IBFD[HYIEKDMGNIOJXIZE]I^JaHbJc[dJfJgIhG
=databas	xHaIJZF
=datacenter	v=JHAccdIfJ
=date	n+C1Z3H4I9H>I@JDGH]MIRbZIcGfF
=datei	{3JHYO[
=dati	t!H#F%J+I-J3a>XBICGD]HEVIXJZH
=dato	p!H#J+H-I3_4J?JBICJD_HDIJOJVJZGc[fJhJ
=datorn	o!J#](I-I3H4J9E:I>F?I@HBJDIH^IHKFMaNIOJTJUJVHXFZF]IaIbZcJfFhG
=dauernd	x#]MEfZ
=dauert	xHHM^
=daughter	x@JK[
=day	W#B%G(D)X*G+H,I-B.J/D0J1I2I3F4G5H6H7F8F:D;I<J=E>E?F@jAHBICED^EIFIGGHAI@JEK>LDMCN@OHPFQJR[SGTXUFVDWFXeZ:[F]D^D_GaFbEcFdGeIfagYhB
=days	g!]#J(I-H/J3G9G=J>H?J@^BHCHD]GJH]KGLHNHOHVHXHZX]I^JaJhI
=dc	P!>#F%=&D(=)A*@+A,@-_.C0H1>2A3<4p5k6?7@8?9;:?;A<]=<>;?;@BA@B;C=D=ECFBG>H2I:JjK;L@McN<O?P>R>S@T@U>V=W@X=Y@Z6[@]<^@_=a<b=c;d<e?fAgIh=
=dc01	{0XJY
=de	@!G#G%]&>(])6*[+D,[-Z.J/<1F3^4F5E7J8E9B<B=F>J?X@JA>BGC]DDEBFIGJHFJHKbLFMJN^OIP[QBRJSITDVJW[XXYAZA[C^J_Ga]b^dHeHf_gChF
=deactivat	k!](J?JHHU[^J
=dead	i!]#G%I(J+J-J/I1J3D4J9I=I>a?J@IAJBGCJDIGJHJIHKIMIOHPHRISJTHVIXIYZZC]I_ZaJdGeIf^gJhX
=deaktiviert	g![)Z3J;X<YBJHGPIU^VHWIZIdIfI
=dear	x@YZY
=debe	v.XIZLX
=deblocag	{?HCHHI[^
=debloquer	{#[
=declin	p(I>J@[BFDJHEK^O^UJZE]IbIgJhH
=decoche	v*J+J;Z?^CHDGG]HGIJNIZHdZfG
=decommission	{4XHHfZ
=decrypt	g-J6dHGIJKGNIZC^JeJfJhJ
=decryption	p6^HI
=decryptionerror	{6Z
=default	j@[H_KI
=defaultuser1	qHHba
=defender	{H[QY
=defin	g(J*G:J?H@GBJCYNGUHWcZF
=defini	v*XHJUGW_ZI
=definida	{BJHJNJUJVJW_ZI
=definiert	{W]
=definito	xBJNHUIWaZH
=degrad	{SY
=degradation	{HHS^UFVJfG
=dei	{HIN]PX
=deixa	o#J(I=J>J@]BIIJKZMJVJWJXZZ]^JaHbJhH
=deja	f!G#I%J(F)J+_-H/I3I7J9J:H=Z>G?F@XBXCGDDIHKbLJMHNIOJTJUJVFWJXZZZ[H]G^HaFbGfJhD
=dejo	xHIYZf[
=del	W!C#D%Z(Y)E*E+F-C.J/D0G2H3[4Y5G6F8F9B;G<I=C>E?B@CAJB?CDDBEGFGGXIIJFK]NIOJQHRZS_UBV[WEXEYFZB[D]^_GaAbZdFfIgIh]
=dela	{8[
=delai	{@]EJHHIIc]dJ
=delar	{A[HJI[
=delay	{@IBJHJM^
=dele	t-J9J;Y=[@GHEI]K[ZJ
=delegat	h!J%b(Z)I*J2J;Z@JAJBJGGHAKGP_VHZF]I_G
=delegation	t%a(J-J9H;I@IDJFJGINIP[VJaJ
=delet	d!D#G%F(J*J+_-J/D2I3G4F5D6J7J8]9J:F=J>X?J@IAFBHCIDFGIHbIIJJKIMINIOHPGTEVHZG[J]J^J_daHgI
=deliver	v3H>JHGZJa^
=dell	e!G#E%G([)J*J/J3[6J9F:H=I>]@FBDCEDDF[GYHFIDK^LJMFNYOIPJSITIUYVFWHXIZD[H]G^I_JaHbIcJdYfHgJhF
=della	f!H#H%H(J)J*J+J-Z2J3G4J7J9Y:G;J=I>G?IAIBFCYDGGYHZIDKDLIMGPHS[VYXIZC[I]_^I_[aFbFcJdIfHgJhG
=dello	{HJR]
=dem	]!X#F%[&J(E)I*H+F,H-F.J0H1F2I3E4E6G7H8H9G:E;H<J?D@DAICZEIFIGYHHIDKYL]MJNEOGPFQJR[SHTGVEWHXFYZZD[F]I^[_GaXb_cIeHf[gFhE
=dema	x%]*Y9IHHMZ
=demai	o#H-]1X2Z3I9F>I?H@YBHCHDHHCIXKGMINJOJUJXaZJ]JaGfIhH
=demain	t-I@^HGIJX]ZG
=demand	f#I%I(I*X+Y-F/J3I9]=J>E?F@EBHC^DHIHKDNIOIUJVJX[ZE[J]IaIfJgIh_
=demande	{CY
=demarr	{ZJb[fZ
=demasiada	q9J@IHGXaZJ
=demasiado	h#Z-]2[9G:J?J@^BHCJDJHDI]KGMIOJZJaIhI
=den	[!C#C%E&I(B)D*X,F.H/E0G1G2H3G4D6F7F8G9A:C;J<I=C>^?^@AAFBAC_DXEGFGGGHEI>KXLFMBN_O[QHRESFTXU^VYWFXHYFZI[D]^_YaDb]dEeHfCgE
=denegada	{P]QXfI
=denegado	s!J%a9HIJKJPZVIZI
=deni	X!D#F%c&H(b)G*G+H,H-G.J0I1J2G3G4H5J6G7H8H9H:G;G<J=H>F?G@DAGBCCGDHEIFIGHH@ICJaLHMHNDOIPbQaRISGTIUHVGWJXHYIZ?[I]I^[_FaHbHcHdGeHfGgEhE
=dentro	{@JI_ZJ
=deny	x@IBIHGLIZJ^_hI
=depart	{!XHETJb^
=departamento	{([HIV[ZI
=department	j!J%I(Y)J-I/J3I8I9J:H=J?J@FBHDJF_G]IHKGMJPITJUIVa[J]I_IaJbIcJfI
=deploy	xbZ
=deployment	{;X
=depoi	n%J(I*J-J3H9J:J=I>H?F@JAJB[CZHBIIKIRZUIVHXJZE[J]^_ZaFbJcJdHf^hI
=deprecat	{1X
=depui	i#J%H(I+J-G/J3Y6J9I:J>G?I@HBXCIDJGIHBIHKHMGNIOJPZRISJTJUIVIXDY[ZF[J]H_Ja[b]cHdFf_gYhJ
=deputy	{!J3I>JCJH^ZG
=der	Q!X#I&F(H)A*B+F,B-I.I0I1B2E3Y4Y5I6H7F9@:?;Z<F=H?[@FADB=CEDFG[HBI>JGK>N_OaP[QFRHSYTGUGV^WIX^ZC[G]^^[_BaGbHc[dIf]gAhC
=derden	{.YJY
=dernier	s!J%J-H3H9J=J>I@GCIHHICKbMJO]ZIaJeYhI
=des	_!H#H%E&Y)H*I+G,_/I0H1X4G5J8I9[:F;X<X>G?F@HAJBDDHEIFIG]HEJIKHLHMENDOHPXRYSITIUFWHXHYG[H]G^I_IaFbGcFdZe^gHhC
=desabilitada	t!Z;YVJbZ
=desabilitado	x(Z.X
=desactiv	i!^(I)Y;YBJHIPJVJY]ZH^JbZdJfI
=desactivada	{;Z
=desactivado	s(H)ZU]
=desactive	q![3J<XHHL[UXZJdZ
=desativada	p!^UXZG
=desativado	x!X(H)YUZ
=desbloqueada	s#BB_HHT^[HbI
=desbloquear	k#^1Z?FHI[^bJ
=desbloqueiem	{[Y
=describ	{HXZY
=description	{6J9JBHDIGINIOJZ_fG
=desd	k(J*X=J?J@^BXDJGIHFIIKIMGP[RJSJUIVJZF]Jb[dEf]g]hJ
=deselect	{%G1J9H;IFHG]HFZJd]fF
=deshabilitada	o!].X;[
=deshabilitado	t(YVJb[
=deshalb	m+X3Y=]@ZGXHHKJZFdZfJhJ
=design	xHFZI^]
=desk	d!G#G%J(])G*[+J-G3F6J7I9I:I;J=I>E?[@]BCCIDFFJGIHaIFJIKEL^NZOIPISHTIUGVFXIYJZJ[I]F^]_JaFbEcFdIfGgHhH
=desktop	t/_H_IJKJZDcJhJ
=desligada	v<YHHU]fY
=desligado	{HJU]
=desmarcada	t%J;YG_HEKJNJ_Id^fH
=desmarcado	{d]fJ
=desperat	{#JHHKGXIZ^aH
=despu	{3I8X>JHF]^aD
=dessu	x>Y@]HI
=deswegen	{-X.Y
=det	Z!B#[%C&G(@)D*B+D,F-[.F/]0E1F2F3?4C5F6D7D8E9F:B;E<G?A@]ACB[CFD?EFFEGEH:I^JFKcLDM[N]O^QFRCSCTBVZWFX@YE[G]@^C_Ca@cDdDeGfCg]ha
=detail	f!F#J%J&_(H)J*J+G-I3G4J:H=I?H@EAJBGCGDaE[FEGIHFIHJJKHMJN]PHSHUGVHXIZ^[J]I^I_IaIbHcJdJfIhH
=detalh	{N]
=detall	{&XN[
=detect	xHYUZ
=detenido	{fY
=determin	vFYHHKYNHWZdX
=deu	xB_HHZYaJ
=deux	f!I#J%I(H)I*a-H/Z3H6J9H:J=I>H?I@_A]BIC^DIHCKJMHNGO^PHUJVHXIZC[J]I^J_JaIdIgJhF
=deuxiem	q@[C_HIKIZGhJ
=deve	o([-J3J9J:J>I?GBJHEI_K]ZI[J]J
=deverrouill	{#HB[HITZ[J
=deverrouiller	p#Y1XHHVJZJ[abH
=devic	d!H#Z%J(I+H,H-I3J=J>_?H@HAJBYCJDFHcIHKIMIPJSJTHUJVJXJYJ[J]J_HaHcIdFeBfD
=deviner	s-^HHZJ
=devo	{@Z[Y
=devolvi	{>Z
=dez	{N[RX
=deze	x(_HHWY
=dezelfd	xA^_G
=di	S!A#X&G(D)C,[.J/D3Y5E8E9@:Z;E<F=I?XADBGCYDDFFHBIIJIMHSYTJUIVBW]XYYDZC]A_DaYb^dAeGfYgZh@
=dia	f!H#C%I(H)J*I+I-E/I3G4H6J7J9^:H;J=H>F?G@eAIBECFD]GJHAIFJJKDLIM[NHOHPIRISITGUHVGXbYIZ@[H]H^H_IaFbHcIdIfHgJhF
=dial	x>JH[
=dialog	qBIHYMJZIh^
=dice	b!D#E%G&J(G)H*F,H-_.I/H0J1I2I3B4G5J6I7I8J9?:F;I=D>B?D@[AIBDCCD[EHFIGIH@JIKbLIMDO_PGQJRHSHTIUEV^WIXCYIZZ[H]E^H_HaDbHcHdHeJfGgIh]
=dicht	s!]#[-J3J9F>G@IB^CJDJHFIHKHNJU]VIXIZEaIhJ
=dictionary	{-HJ^NI
=did	[!E#Y(F)G*H+I,I-G.J/^0I1I3D4H5I6H7H8G9Z:G;J<J=E>A?Y@aAHBXCGDXEJFIGGJGKCLHMENFPFQJRGSGT[UXVDWHXYYXZX[G]]^E_FaBbEcGeHfGgGhF
=die	R!?#>%J&F(F*X+[,J.F/]0B1B2E3E5E6F7E8Z9F:?;I=]>a?F@;ACBDC_EYG_HAJIK]LFMHO]PARHU^VaXJYCZ@]F_AaGb@d>eHfJhF
=dieci	{N[RX
=died	p!H3J4Z>E?IBIHDKIR[ZG]caJfI
=dienst	o=J@JHGPJVJZHdZfb
=dienstkonto	{%YLZZH
=dieron	{!^*XHJZF
=dies	k#J%J([-[8X=J@GBIGZIIK]MINJUJV[ZF]JbYdIfJhJ
=diez	{N[RX
=diferent	q+I/^6Z>J?J@JDGHFIJK]MJNJO[]J
=diferida	i!J%I(J*J,Y3I4I6I8Z9J>J?J@IBIGJHFKIMJNJOJRJUIVJZGbJcJd]eZfZgYhI
=differ	p/Z3J6Y>HHEKYO]gX
=differe	v%I8]@JHJd^fJ
=differenc	x@IH]R[ZJ
=different	_!H%I(G)I+J,J-G/X0I1J2I3C4J6_7I8J9I:X;J=I>^?D@ZBDDHFJGYJIKYLIN[OJPHRISJTGUIVJWJXIYJZB[H]H^I_HaHbIcGdEeJfHhF
=differently	{*Z
=difficil	{-Y
=dificil	{-Z
=digit	b!H#H%I(H*I+J-D/G3^4J7J9G:H;J=I>E?G@CBGCFDGGJH@IaJYMINXO_PJRJTIUJVHXHZB[I]H^J_JabbJcJdJgJhE
=digitado	{3JO]
=digito	s3[9I>H@JCJHHIHKIOYXIZIa^
=dimenticata	x:X>XHHZZ
=dimenticato	v(J@JBIMJZ_
=dio	{+IBJD_HI
=directiva	k!E%J(H)J*^,J3G6J7J:H=J>J?[@IBGCHDJEIGJIJKJMJNaPJSJUDVFW_XJZF]J_HaJbIcGdHfI
=directly	{@[
=director	{!I%G(_)I/I3J7J:HHIJJKJVIZG
=directorio	m!](H/J3]7Z>IHFOITJVJZJ_XbJcIdZ
=directory	U#D&e(A)Z*F+H,F-E.I/J0F1E2F3a5H6E7Z9D:c;E<Y=F>D?D@DACCJDDEFGEH@ICKCLGMFNHOCPEQGRFSGTXVAXFYGZ@[G]F_^aEbFcDdYeGfDgGhD
=directric	{(^
=direkt	x@]ZIb]
=diretorio	p(J/J3_7[9J>H?JDJHFIJKJNHOHTJVJaJdZ
=dirsync	m!I#J%H(J+H-I/J0I1g3G4I8J9E:I=I>H@GBHCJDFGHHBIHKILIMDNIPJRGTJUIWJXIYHZI]J_IaGcIdFfChI
=disabilitato	n![bZ
=disabl	T!e#G%G(Y)[*D+I,H-G/F0J1Z2J3E4H5I7G9G:E;Z<J=E>F?B@EAEBDCGDFEGFHGGH^IGKGLIMGNEOIPDQJRISETGUaVBWCXHY]Z?[H]F^X_CaEcHdDgFhH
=disappear	t%I?ZHIP[
=disattivata	x;YUZ
=disattivato	s!](Y3JHEU[VJYYZG
=disconnect	{1I3H4I>_RHcIfJ
=disk	x3J4H6J9HH_IIRIYJ_JcIfX
=dismiss	{H^
=disparu	v?^HGKJ_[aJbZ
=display	n3H9I>FHbIZMJOIZE[]aI
=disponibil	{4]HHfJ
=disponibl	t*Y4[HJ
=distant	x4YQ]
=distinta	x/]6]HHIIK]MINJZJhJ
=distract	{HG]^
=distribution	vH[
=dit	f!I#H%J(Y)J*H+Y,J-Z/J3F4J6J7J9G:I=H>a?E@GBGCDDYEJHBK[MGOXPIRJSJTYUIV[XFZX[G]G^J_JaBbIdIfIhY
=ditt	m![#G(G)H*I-G3Z7J9J:I=J>J@HBYCJDHHEI_KHLJM^NIPITZUGVZWHZB[J]I^JbIdIhJ
=divers	{/]
=diversa	{6]HFK^
=diz	i!I#H%J(J)I*G,I-[/J3G4J7J9E:I=J>F?G@YAJBFCGDZEJHDMHNXOYPIRJSHTIUHXFZX[I]I_JaHcIdYfIgJh_
=dla	xHZU_VG
=dll	e#J-J1J3J@IBGDJGIIHJfKHMJNIRJUJZC]J^JbIcJfHhI
=dn	{/I1J3I4JBIF_GIZG]IcIeJfF
=dns	i!I#H%H(J,G/I0J3J4i5I6F7J8H9H:J<J=F>H?I@FBHGHHJIIJHKILJMFNIPEQJRHVJYIZ?[J]J^I_JbHdCeCfCgIhG
=do	L!>#>%I(])>+C-I.C/@0B2X3Y6A8A9_:J<H=X>G?]@YAFC@D>EEFBGEHcIAJELYM<NDOaPEQCUGV]W@XEYAZY[J^D_EaAb[cGdIf@hC
=dobry	v9_@JHG
=doce	xHII]KZ
=doch	x9F>JBaHJaJ
=dock	v9IH_
=docs	{H]JJ
=document	p#I@JIHZ]
=documentation	qH]
=dod	{HZY]bJdI
=dodici	x9JHII]K[
=does	N!H#J%G&Y(F)D*D+J,F-I.E/F0G4H5E6E9A:I<G=Y>@?CAIB=CCDAEEFFHcIYJJKCN]O]PBQGSBTXUJVAWDXEYJZ_[E]A^B_IaJbZcCdAeFgH
=doet	m(Y.X9H>I?J@GBYH]IHKJLXMINIOJPJVIZ]]JdIfGhJ
=dogs	{-_9JHHIF
=doing	x9[:[@JHFZJ
=dois	m!J#H(I*]-J3I9H:J=J?I@HA]BHDJHEIHKEMJNIO]PJTJVHXJZF[]]J_IaJh[
=doit	p>IEXHHI]K]LXMJ
=domain	M#Z%_&G(@)A*?+D,C-?.G/[0E1B2E3H4d5b6D7a8a9B:B;C<F=A>A?A@GAaBECADAEEFCGII=J^KJLEMFNbOCPaQJRDSCT[UDVAWEXBYEZ:[D]B^Ba?bCcAdBeEfAhB
=doman	m4^7[8_=ICJHHIJPHVJZHdGfJ
=domanadministratorer	{(J)I*IP^
=domand	t!J#H%J)G*_-J3J4H9G?_@HBJCJHEIJKJNJPFTIVJX]ZJ
=domanen	s7XHIKJPZT]aIgZ
=domanenadmin	xPZ
=domanencontroller	o4]5ZHDJX
=domani	x@[HIX]
=domankontrollant	{4^DJHJ
=domankontrollanten	{4^HH
=domankontrollanterna	{J[
=domein	q7Z8]HHPJT]ZJaJdJfJ
=domeinbeheerder	{9JP_
=domeincontroller	q#J4b5XBJDJHFIIJXPJZI
=domeny	v4]HFJXP^ZG
=dominio	]!G#H%^(E)G*E+J,F-F.J/H0J1I2J3F4c6I7b8b9G:H;J<I=F>G?I@DAIBECHDHEJFJGIH?IFJZKGLIMGNGOHP]QJRHSFT_UGVEWIXHYIZC[H]G^I_GaGbFcGdBeGfChH
=donc	x3ZD]HIOJaI
=dond	{+H3JDGH[Z^
=done	g!Y#J%Y(H)H*I+Z-F/]0I1J3C4E5H6H7H8I9G:I=G>D?E@JAIBdCGDYEJFJGIHAIEJGKBLJMGNFOEPGRISGTFUEVEWIXIYJ[H]Z^J_FaFbHcIfIgZhH
=donne	{3]>ZHJ
=dood	{HYY]bIcJfJ
=door	h#I%I(I*J+Z-G/J3J4I7I9I:J;[>I?I@HBHDGHYIGKXMHNZOJPJSJTJVJXYZC[J][_JaHbZcYdYfIhH
=dopo	o!X%J(J-J3G:J=I>J?E@HAJBXCJDIHDIIKJPJR]UJVIXJZE]]_]aHcJf^hJ
=dort	v8[>ZF^HHZH
=dos	f!G#H%I(G)H*a+J,I-G/]3G4J6I7J9E:H;J=I>G?G@YA^BGC_DGGJHCIFKYLJMGNGO[RJSJTJUHV[WJXGZC[I]G^I_IaHbJcJdIfJgJhF
=dossier	s#J3E9[>G?J@IBJCJDIH]IGKGObPJVJXJZG]IaFhJ
=dostaj	{HIa]
=dostepu	x9I>^P]ZG
=dot	{1X3[>IHIaI
=doubl	xH[ZJ
=doublon	{AXK]
=douz	xHGI]K]MJ
=dove	{>XHDZ_dIeJfJ
=down	Y!^#C%B&H(E)G*G+G,I.H/X0I1G2H3E4^5E6G7D8G9B:D;Z<I=C?C@XAEBBCFDDEHFGGGHFIJJJKYLGMCNXOGPEQIRDSeTEUDVEWGXEYFZF[E]C_EaCbBcXdFeHf]hE
=downdetector	{-JHGSaUJZI
=downgrad	{=^ZI
=download	xH^
=doy	x9[BJHEKJMJZ[b[hJ
=doze	x9JHII]K[
=draaien	{1XHJZ^aH
=draait	{%JGIHFJXMHf^
=drei	x3J>]HJI[KJOIaJ
=dreimal	{#[>IHHa[
=drie	x#]HGIYXJZJa[
=drift	qHJR_ZG
=drin	m#I+I-]3^9I>G?J@IB^CIDYHEIYKINIOHZE]I^YaGhI
=drittanbieter	x.XJY
=driv	p#^BJH]IJNJVJZFaJbJ
=driver	vJ]aZ
=droit	m#J%a(_)[*I,J-I2J3H9I:I=J>H?J@IBIDJGJHDIGKJMINJUIVGX[ZH[J]J^XaGdIfI
=drop	sG^JJRHc^fJ
=dropp	q(J=[>_@JDJGJHBKHV]ZG]Y
=drown	{4^>[HDRJfI
=drucker	vH_ZG
=druckt	xH_ZG
=drugi	{@[
=drukarka	xH]ZH
=ds	k%]2[A]VJZJ
=du	[!E%[&J)G*E+G-C.I/G0G1H3^6F7E8G9^:D;H>C?CAGBICDDCEGFHHAIBKDLFMANBO]P[QIR[S]TXV_WFYGZ<[D]D^D_Gd_eFf@gIhF
=duas	l*[/]3J9G>I?J@ZAYBJC_DIHGIHK[MINIXHZE]JaIdJhI
=dubbel	{AYHJK^
=dubblett	{AYK]ZI
=due	b!I%I(H)I*b,J-H/Z0J3H4J6I7J9F:I=I>E?G@[A]BHC_DHEJGJHEIFJHKYLJMXO[PITIUIVHXIZC[J]H^I_JaHbJc[dHfGgIhG
=duo	{7XHHbZ
=duplicado	{AZ
=duplicat	i%G&G1I3E8I9J:J=JAdBJGIH[MINIRJZH_HcGdIfE
=dur	g!X&Z(H,Z.X=J?E@IBGDHGIH@NISHVIZB][^Ha_bIdZe[fF
=dura	xHHT_
=durant	m!^#I%J(J*J-J3D9I:J=I>H?I@JBHCHDJHBIJKHLJMJO^SHUJVIWJXJZZ]aa[bJfJhI
=duration	t#HH[T]
=durch	q4Z@IBZGZHEMYZGbYcYfX
=durchwahl	{3]
=dure	{T[
=durfen	t)[PZQXZJdJ
=dus	{@JZIh]
=duzo	x#XXZ
=dwa	{/Y@^HJZI
=dwie	t*]@[CYHHZJ
=dwoch	{C]
=dygn	x@_HIXX
=dynamic	{GJH[
=dziala	k!J#I%J(I-I/J3J4J9F:I=I>J@FBZDJH^IGKHNHPZSJUIVIZ]aJbJdJf[hG
=dziekuj	x9_BJHHZJ
=dzien	s9^@]BJHEZI
=dzis	{@^HI
=e	I!Y#_%A&B(E*G,?-C.F/@0?1?2?4G5@6Z7X;?<D=^>c?^@bA>BYC^DDEEFDGCH=IeJ?K^LJMFNHOYPCQERCSCTGWFXFZA[D^D_=aBc<dZe@f]gIhY
=e1	t=cHDZG
=e3	i!G#I%H(E)I+J-J/J3H4I7J8J9I:F=h>E?F@EBECHDIEJGIH_IHKELJMHNIPGRJSGTJUGVDWHXHYJZ<[H]G^J_HaFbFcJdHeJfDgIhJ
=each	d!H#_%Y(H+J-E/I3I4J8F9H:J=J>H?H@GAZBGCIGIIHKbMGN[RJTHUJVIXHZB[J]H^J_IaGbIcIdJfZhY
=earlier	o-JHXK_NJZI
=early	v!^@]HHKGZG]X
=earth	{*Z-]HGIH
=easily	n-[
=easy	k-[@XHDI^KINIZJgX
=echec	x6XT]eX
=echou	m%F(I,[/Z4[:J;Y=G>X?JBHDJHEKJMINJPZUFVIWIZ_[J]J_JaJdFeZfH
=echouent	x%JF]HJdZ
=echt	{9ZHIMIZIh^
=ecran	m#I+X4I9I>^?I@YBJHFKIMITIVJZF[[]JaJbacJfJ
=ecrit	{>JK^gX
=ecritur	t%[8[@JHIKINJZHd^fI
=edge	m._HI
=edit	p#I%X*Z@JHbPHZI
=een	[!B#H%Y&G(])C*[+E,F-^.H/E0G1G2G3J4D5G6F7D8F9I<H=A>@?H@aAEB?CdDIEFGEKHLEM@OJQHRESDTDUBVHWFYGZZ]A^C_DaZbCcDd]eHfDgEhB
=eenheid	{:IF]G[IJWJdJ
=eens	x-I9I>I@JDJHJIIKbOJZIaJ
=eerder	tK_
=eerst	v>G@GBJC]D^HIIIKHVJZEaJh_
=effect	xLYT[
=effectuer	{(XQZ
=efter	m![#[%I(I+J-G/J0J1H2J3F4I6J8I9H:I;J=I>G?I@HAICJDHGIHEIGKHLJMHNIOIPIR]SJTHUJVIXEYJZC[I]]^J_[aHbHcHdHf^hZ
=egal	{-J@JHJIJKJN_ZG
=eget	x@IJXLINJZG^_hI
=eigen	s(J:[BJHIJYKHLHZG^_hH
=eight	q/^@FHHIHMJTJX]
=ein	^!F#C%E&J(D)G*G+H,X-[.J/F0I1I2[3[4G5I6H7G8I:D;Y<J=D>C?D@^AHBBCZDZEHGGI[KHL[MJNDPFQJRHSGTGUEVBWHXYYI[Y]X^EaFbEcGeHfFh]
=eine	^!G#F%G&J)F*Z+H,H-D/H0J1J2J3X4G5J6I7G8J9E:X;I=C>H?E@HAIBCCcDCE[FIGXHaJZLHMFNEPEQJRXUEVDXYYIZH[F]E^Z_IaEbFcGdDeJfHgEhG
=einem	x@ZFYZ[
=einen	k!J#G%I&^(X+I,J-I3Z4I7Y9X:I=G>X?I@^BFCEDDIGKHMJNIOJPISYTIUIVJX]ZC[J]I^IaHbJcJdXeIfIhI
=einer	o-J7J8Z:]?[CHHEKJPZVZZHaYd[gJ
=einfach	s-[@ICJHGKZNJVJZ^]I
=eingegeben	m#Z-H3I>G@GBICIDGHGIHKXMJNIO]VJXZZE[J]]aIdIh[
=eingeladener	{:[ZI
=eingerichtet	vDZE[V[WHZH
=eingeschaltet	vNIU^VJZHd^fJ
=eingestellt	{*Y
=eingetragen	t*I3[>ECJDaHHZIaH
=einmal	m-J9H@^BJHIIHK]MITXZZaJhI
=einrichten	v,[9FH]
=einrichtung	v,ZE^TJZIeXfJ
=einschalten	{.Z6Y
=eisen	{N^
=either	o![(I@IDJGZHDIZKHMINJS^hI
=ej	q!J#J%^(J+E-J.]1J3I8I9I=J>G?G@JAJBFD]GJHCIIK]PEUJVJXJZF]Ja[bJcJdZeHfG
=ekrani	xb]
=el	M#C%J&D(I)I*B+G.D/J0G1B2C3^6A7X9B;F<I=C>a?Y@CDCEJFFGHHFIAKALEMZNCO]PAQCSFUaXEYHZG[?][_Yc[dFhH
=ela	q!J#J-H/I3J9G=J>I?I@GB]CJD[HEIFKFMFOISJTJUJXIZE]JaJbJfJhc
=ele	t(Z-]BYHHIIZG^Y
=elenco	x-]HH
=elevat	{HHPa_F
=eleven	x@[NH
=elija	x-Z
=elke	{HYZHh]
=ella	t+JBZD[HHKZZI
=elle	s*X3J>J?[BZCJDZHXZJaIdJ
=eller	o#J(J-Z3X9Y=J>H?F@JBHCHDaHEIFKFNZOJVJZG]Ja[hJ
=else	g!I#I%J&[(J)X*J-F/J3J7J9G:I=J>I?]BZCHDGFIHII^JIKELJMGNYOJPISHTJUHV[XJZ^[J]I^J_JaEbIfFhH
=elsewher	{7[:^HHVJZFdF
=elternzeit	x!]
=em	g#G%[(F)I*H+I,I-J/G0J1J2J3D4G6J8J9C:F;J=G>b?FAJBDCGDYFIGIH@IEJIKXLJNGOEPGRISYTEUZWIXXYJZ[[I]F^I_IaEbXcHdHeJhF
=email	N!B#A%A&E(@)C*a+H,D->.E/D0E1D2D3a4?5D6C7C8C9>:[;D<E=A>_?d@<ACB=C[DfEDFCGBH_I=JCK<LCM_N?P@QDRCSCTAUAVAWDX?YCZ@[B]>^B_Cadb?cBdCeEfBgZh?
=empech	{X]^Z
=empecher	{TZ
=employe	p![%J@^G[ZI
=employer	t3H:^>aDJHDKIOHZH
=empresa	g!H#J(I)H*J-X3H8Z9J:_=J?I@GBHCHDGIIKGMINaOJPZSJU^VHWJXIZG]J_JaHbJcJdJfIhJ
=empty	k#J(J*J+H-I3]?F@IBIC]D^H=IIJJXI]Ia^b[d]eHfJhI
=emulador	{4]
=emulator	t4_HIZI
=en	J!G#F%]&A)G*[+G,F-E.E0X1>2F4:8]9D=I>^?>@]A>B@CbEGGFHDI_KJLCMaNDOHPDQ@RETZVHWJYHZ@[@]F^B_Eb[cEeDgIhZ
=enabl	P!_#D%C&I(A)]*H+E,Z-B.Z/E0F1D2G3X4F5H6J7C8a9F:A;X=B>D@BA_CDD@EEFHGFHCIDKCLEMCNCOGPARGSDTDUaVeWAXFZ:]E^D_AaDbDcDd[e^fBgDhD
=encontrado	x4X_Z
=encor	j#[%J(I*J+J-J/J3G4J9J=H>I?I@^AJBICIDYEJGFHBIHKIMbNJOJPYTXUEVFW]XJZE[J]J^JaJcJdJfJhH
=encounter	v3^HZZD
=encrypt	e6^<c?JBJHAZJ_JcGdI
=encryption	v<^HGYYdJfH
=encuentra	{4Y_Z
=end	a#I%I(G)J*G,^-X/F1X3D4J6I7Y8I9F:G;J=J>C?G@HAHB_CGDEEJFHGIHILIMFNFO_RISHTHUIVGWJXFYJZX[I]D^X_HaDbGcHdHeYfHgH
=ended	m/[1[;Y=XBJHF]Y
=endpoint	xc^
=ends	f!Z#G(J,I-J/H3G8J9J=J>I@[BGHAIDJIKEMINZOaPJSIVHXJ^[_JaGe]fJgJhJ
=enforc	i-_1I5Y@HBJDJHHK]NIY]ZGfJ
=enforcement	{-HJ[YY
=enforcer	pJ_NF
=engin	sAYHJ_Y
=enkel	x@YBHC[DIHIM^ZH]J
=enlac	t@JZGbb
=enligt	xHHIJZH]]h]
=enough	a!I#I%J([)J+H-Y/H2J3H7H9H:I=H>H?X@YBFC_DJGJHDIcJJLIMIOHSJTJUIVGXYZ?[I]H^F_JaGbIcJdJgJhC
=enregistr	i+]?G@IBJC[DbHDIHKIMJVIZIaI
=enregistre	{?[DH
=enroll	tD]HZ
=enrolment	{DJH^
=ensur	x=HHIe[
=enter	X!G%H&J(F)I*H,Z-X.J/D0J1J2I3F4]5H6H7G8I9H:F;H<J=G>>?DAGBACHD^EJFGGGH=IEJFKXLFMDN[OfPGQJRISITFUIWJXJYIZ?[G][^F_FaFbFcHdHeIfHgGhd
=enterpris	p%J(J)JP^ZI
=enthalt	n#I(J-a/J3_:J=Z>G?J@HBHCJDHFYHEIZKEMJOGTIUJVJZH[J]J^JaJdJfIhI
=enthalten	v1JH]IY
=entorno	vEJHH_Jc_d]
=entr	j#J(J)J*I,J-G/J3H4J7J9I:J=J>F@_B]CIDIHEIEKaMHNJPJR]SHTJUJVIXHZY]JaEcJdIfHhI
=entra	I!J#9%;&D(D*G+@,>-Z.C/k1]2@3C4E5A6G7g8B9@:A;A<A=b>=?=@?A@B8C<D>EAFBGDI8JJK7L@MHN=O<PAQBRGSgTiU=V<WAX=YHZ@[;]=^=_^aEb;cHd>eafch:
=entrar	l!F#H(G)I*J+I-G/H3I4J7I:I=F>H?H@FB^CIDCHIIGKCLJMENIOJSJTFUJVFXHZ_[]]G^J_HaIbbcJfHhF
=entrepris	q-J@JDXHIKGN_P[VGZI
=entri	pA[HZTJ
=entro	s-G/I3I9J=J>H?J@IBZDHHHIFKHMINJOISITJVIXJZ_aHfIha
=entry	xHJN[ZI^Y
=entsperren	k!J#^%H1Y@IBJDJHHKJTHVIZD[cbHhH
=entsperrt	xB[TXZI
=entspricht	o-Y3IIFN^OZZI
=enviar	{#I9J>J@IHHXJaa
=environment	n=F@[HYc[dY
=environnement	vEZHIWGc^dX
=envoy	x>[
=enzoic	xJ^
=equivocada	{9J@IH[ZJh[
=er	[!D#B%E&I(D)F*J+G,F-].H0G1G2G4E5H6G7F8H;X<I=D>??B@IAGBXCcDAEZFGGGH;IaKbMBOXPEQZRFSETDUEWGYG[Z]B^E_FbEcEdFeHfDgFh]
=era	qHIPZR][Y
=erbij	{8^CJHJIIK[
=erbjud	x-J>I?bCIHGIJOJVJZJ[JaJ
=ereditarieta	x;^
=ereigni	s-YFX_Y
=erfolgreich	t/[B]MXTI_H
=erforderlich	x=XC[DGHJZJbY
=erforderlichen	t%X(Y3I=[?[CZDJHFIJZJ
=erfullt	xIZNXZH
=erhalt	{3IOZa[
=erin	x>I?[HHI^KIVJZJ
=erkannt	{@JZIh^
=erkennt	{3YO[
=erlaubt	{?ZCJHII]ZG
=erneut	xX[hX
=err	t#J&Y-JHDJYKITJUJXJZ^[I]HbIdEe[
=errada	m!J(I)J*J,]-G3J9I?I@HBFCJDJEYHEIJKIRZTHUJVJX]ZF[JcJdHfIhb
=errado	x#],J3H4[9G@JBIHYKJSJXIZHaJdIhJ
=errata	v(I,[3[6Y@JBIHHZIdIeJhY
=erraten	q-aHJIF
=errato	{OX
=errei	v#_-IHJXXZI
=erreichbar	t4YZJf]
=erreicht	x@YHIc]fG
=erreur	h!Z#Z%I&Z(I-H/H3C4I6J7J9I:I=H>I?IBHCJDIHHIIKHMJNHOZPIRJS[TFUHVHWIXGZa[J]I^I_HaHbIcIdIfHhH
=erro	h%J&Y(I)J-H/J4J6J7J9J:I=I>H?H@FBGCIDIIHKHMJNHOXPJRJSZUJVGWIXHZ_[J]J^J_IaIbIcIdJe[fFhY
=erronea	{,YHHZHh^
=error	L!]#>%E&b(?)B*B+B-B.G0Y1C2F4@5E7A8Y9@:A;C<D=I>??@@DAFB^C@DJE]FCGFHZIDJIKGLCM?OFPAQYRBSbT?UBVFWIXAZa[B]=a>bBcEd@e^fYgBh=
=errori	{#XHJTZ
=erscheint	q(Z+^>H?HCJDGHFL]VJZFa]hI
=erst	s>J@bBIC]HGIHKHZDhI
=ersten	v@ZC^HJKJZH]YaEh[
=erzwungen	{+JD[LZ
=es	W!B#A&H)E*D+E,E.G0F1G2G3H4D5G6F7E8G9Y;E<H=Z>H?F@aAFB?DGEFFFGEH>I_JFKYLENYO[PCQGRHSDVZW[YF]A^D_YaZcDdDeGfCgDhc
=esa	q%I9I@IBJG^HFIIK^NJOJXJZFdJfIh]
=esce	s+X.YFYHGZ[cZfJ
=escolha	x-[@JHHK[ZI
=escopo	{G[
=escrib	v?JG[HJY[dIfZ
=escribir	v!J%^HFZId[f[
=escrito	q!J#J+F3_4J>H?IBJCJDCHEO_ZI
=escritorio	x3H9Z>]?]HFOF
=escritura	i!I%H(J*J,Y3I4I6H7J8Z9I:J>I?I@IBIDJGJHEKIMJNJOJP]RISJUIVIZGbJcJd]eZfZgYhI
=ese	x3G;Z>]OH
=esist	{>X_Z
=eso	xIY
=espac	{I]KIZG_[
=espacio	x3[CII^KHMJZE_ZhH
=espaco	{HHI^KIZF_[hJ
=especial	{I[
=esper	t@YXZ
=esperando	v9Z>I@IHGXEaa
=esperar	s9H@aHIIJKIX]ZH
=esqueci	s>X@IBIHGUJZ_
=essa	v9JG[HHK_VJZIdI
=essai	v#Y-I=[@JHGIJX]ZH
=essay	x-JKHN^XY
=esser	{HJK^
=est	S#Z%@&G(D*F+H,D-[.F/B0D1C2D4J5F6C8D9J:I<F=@>Y?]@FADCGECFDGIHGIEJFKXLYMCN?O]QFRFSBTYU_VJXYYJ[@]@^Z_CaHbAc?d_eDf_gDh^
=esta	T!a#[%C&I*E,F-[.H/F0G1G2G3Y4X5H6F7E8E9@:B<H=B>??[@IAFBJCAD@EGFGGXHHI@JGKXMANCOGPETIUdV[WEXCYFZI[D]C^]bBcEdEeFgEhZ
=estado	{BJHIS^UJfI
=estagiario	{VZ^X
=estao	{.X3]
=este	x([HHW]
=esterno	{:[ZJ
=estou	p#Z-G3I9Y:J=J>[?H@HBYCJHEIJKIMJTFUIVZXGZH[Y]JaZbJfJhJ
=estoy	s#]+X-H3J9X>I?I@IBHCJHCIJKHMJTJUJVZXJZH[Xh[
=et	]!F%F&J(E)I*Z+H,I-C/F0H1I2I4H5I6X7H8J9J;I=_>[?CAHBYCZDEEIGIH>IaKZLHNIOYPGQJSHTGUFVCWIXE[J^H_GaCbZcGdGeJfFgHh_
=etableringsagenten	{0aHFXJZGaJfJ
=etap	v*[C^HJZJaJeY
=etapa	v*X3J9JC_HJZIaIeY
=ete	i!^#H%H(H*H+I-G/J3G4]9G:I=I>F?[@ECFDEHAIFJJK]M[NHOIPIRJUHVYWZXIZC[I^J_ZaIbIcJdZfIhH
=eteint	{HGRJU]VJZIf[
=etre	{>J@YK]
=ett	i!H#F%I(I)J*Z-Y/J1J3E4I6J7J9F:]=I>G?I@XAIBFC^DHGJHCIFK_LJMHNHPIRJSITIUIVIZ[[H]H^J_JaHbJcIdJfJgJhG
=etwa	x9^@FHGIIKJZ^aI
=eu	m!J#J(Y)J*H-H3F9G:J=J>D?]@GBIDZIFK]MINJOIUJVaXG[J]IaEdJhI
=eurem	{:[
=europ	xBJHGS^UGVJZGaY
=even	i!_#I9]>H?I@ZBGCJDJHIICKHMXN^PZVJXIZC]JaZ
=evenement	x&[FJNJdHe[fY
=event	Z#a%F&Y(C)G*G+F,[.I/E0F1H2I3E4G5H6Y7F9C:F;H<I=E>F?E@BAGB[CGDDEHFIGXHIIDJHKCLFMEN^OHPFQIRGSETEUFVEWHXFZZ[F]E^D_GaDbDdBeYfZgGh]
=evento	m%I&_3JFJHGNHPJZJdFeZf]
=ever	k(I*J-H/J9Y:J=J?I@FBJCIDZHDIHJJK_L[NJUZVIW[ZE^JdZhJ
=every	]!G%F&J(H)H*I+F,J/G1I2J3E4I5J6J7I8I9D:H;I<J=I>E?H@YAJBYCGD]EJFJGIH[J[K^LHMDNbOHP_RFSZUGVGWIXGYIZF[I]G^H_HaFbIcHdIeJgJhF
=everybody	k!I)J*J+Z-Y8J@XDIHCIJKINGS_VXZC
=everyon	f!J#J%[(I)[*J+Y3Y9Y:J>G?G@GBFCJHEIHJJKHLIMJNGOIS_UIV]ZD]J^]_JhI
=everyth	c!I%_(I)J*J+Y,J/H1J3G4J6I7Z8J9E:I;I=I>[?Y@BAJBZCHDCFIGJHJIEJYKBLJOGPEQJRISHTIUJVIXGZb[I]X^I_IcHdJeJfEhG
=everywher	q?[@IHGKJMZS^ZD
=ex	i!J(I)I*G+I,J-J3G9G;G>d?H@IBJCGDFHFIIKJMJOGPeUJVDXJZH]JaH
=exactly	vG[HJ
=exce	{2[HHIJ
=exceed	tHIX_ZJ
=excel	f#E-J9J>IHeTHXJZI[I
=except	{PYTZ
=exception	v,JGJHYe_fJ
=exchang	i#J(F)Z*d,I9H>Z?IBHCGHZIJKJLJMJPJVIZF]J^JaJdIhI
=exclamation	{-[HJ
=exclud	i!J)Y*J-J3J9J=G@JBJDJGbHEJIKILZMJNJPYTJUFV[ZI^G_HcIdHfJ
=excluido	{G[
=exempt	{HGL^
=exhaust	{3IHHK]XY
=exig	vCZIY
=exige	v@JC]HJI]
=exigenc	xHJIYN[
=exigido	{C_HJIJZJ
=exist	]!G#I(H)I*H+H,J-I/G1I3G4Z5J6I7I9H:F;J=H>]?E@CA_BECEDGEGFGGFICJIKYLHMGNEOFPHRISJTHUHVFWZXHYJZ?]H^I_daEbIcHdDeJfGgIhc
=existent	{-IKJZFh_
=expect	s)Y+[3I=HBJDJHCIHKINJO^YJZ^dGeJfIhI
=expens	{HZ
=experienc	xH]ZH
=expir	T!H#F%C(D)G*H+F,G-D.J/F0I1I2G3G4I5J6I7G8I9I:D;J<J=c>E?E@?AIB@CGDDEIFIGFH^ICJGK^LeNDOJPGQJRHSGTIUEVDWGXFYJZ[[E]]^C_Ga]bDcHdFeIfDgGhA
=expira	qL_
=expirada	{HF]_
=expiration	xHYL]NI
=expiry	m!I9J@GGJHZK[LbNJUIZH^I
=explain	v&ZHZMJZEf]
=explanation	x&ZHFNXZ[
=explica	{NZ
=export	p1J9J:J=EFbGIHbIJMENJZDcJfH
=ext	h!E#H%G(H)I*J-F/I1J2I4I7G8J9G:j=G>G?H@HAIBFCHDFEJFGGIHBIBJJKGLJMHNIOIPGRJSITJUFVGWHXIZ@[H]H^H_IaFbGcHdHfIgIhG
=extend	o!X%I5Y@IK^ZJ
=extension	f+I-J.X1I2^3d9I:J>D?HDGGIIHMIOGRJXJZG]JaFcHfH
=extern	m3I9H:d;J>J@IHEIJKIQ^VIZIhJ
=externa	{:^HH
=external	j:]ZJ
=externer	{:^
=externo	t:]ZJ
=extra	tHFJagI
=extremely	{2[HJ
=f1	x=^ZJ
=fa	i%J(I-I3J9H=J>I?J@[BHCJDIHFIYKZM[NJTJVJX[Z^[J]I^IaIdHeJfIhF
=faalt	v;X
=faccio	x(I-I@JHZIIKHNJVYZZ^JhI
=facebook	vHaZIaH
=facil	h-d@JHDIIKINJXJZE
=faco	x@JBJDIH[KHNJVZZYdIhH
=factor	o3GCIDJHa
=factory	tBJH^ZH
=faculty	{>Y
=fail	J#J&C(G)?*@+A-E.F0[2F4E5_6X7J8Z9C:<;[==><?>@CAXB:C>D<EIFbI>KXLBMJOJPaQ^SET=UDV<WBXBYXZd[@]?_Ea>d>e_g>hD
=failur	f!H#I&^(J)I+J,J-I/Y1H3G4I6J7J8I:J=H>J?J@YBFDJFJGIIIJIMINZOJPHRISJUIVGXJZ_]I^I_IaIbIc[dJeIfEhI
=fair	t%J(J-H:]=J@FB^IIKDLGNIUHV[WJ^JdJhG
=fais	xDXHJV^
=fait	tD]HGIJK]
=faktor	{C^HZZF
=fala	{-J9JHIK^YXZI
=falen	{%HF]HId]
=falha	m(J.X4];Y=JHFPYVJZZdJ
=falham	xF]HIdX
=falhou	x,Y/[HJeX
=falla	n%J(I*J3[4[;X=J>JBGCIHEIJP]SIUGVDZ[]JbJfI
=fallan	xF]HJdY
=fallisc	t;ZBIHHUJVIZ]
=falliscono	vF]HJdZ
=fallito	v,Y4[HF
=fallo	s,[/Z3I6X?JHIMJTYeX
=fals	f!J#J%G(J)d*I-I/I3H9I@JBYEGHEIIJ[KIMJNIPISJUFVGWJZJd]eEfIhJ
=falsch	e!I#Z%I(I)I*I+J-F/I1J2J3Z4Y5J6J9G:J;J=H>F?H@GBFCFDGFIGJH^IDJJKELJMFNHOZPIR[SITIUIVHX^YIZC[J]G^JaFbGcIdHfGgJh_
=falschen	x#ZHIT[
=falta	f!H#H%[(G)J*I+J,J-G/J3b4I5Z7J9G:H;I=Z>D?G@GAJBGC^DZGJHBKFLJMHNIOBPJRJSJTJUIVZXFZD[J]H^J_JaDbIcJdJfJhG
=faltam	t3I=]CJD]HDZH
=faltan	t=[CXHJ
=familiar	{HZ
=far	d!G#F%H&J)D*D+H,F-D.J/H0H2J3E4G5J6H7H8H9C:G;I<J=G>X?F@[AIBECFD[EYFIGHHXI]JJKHLGMEPFRGSITHUHWJX_YIZY[E]C^^_GbFcHdEeIfGgIhB
=fare	{@[HJIJK]ZH
=farlo	{9I?J@GCJIHKJNIU^V^ZF
=fast	m!F#G+Y-J3J9J=J>H@IBIDHHDIYKGMJNIO[RYTYUIVIaJb^h]
=fatto	x9D:]B^DZHJ
=faulty	{E[H[WG
=fauss	xH[RZ
=faut	k#J(J*J-J3[5X9I:J=[>G?H@ZBJCZDHI]KGMXNJOIVJXJZG]JaGhH
=faux	{4]HJdJhX
=favor	n#^=J@JH[KJZ][I
=favourit	v-Z3JHGIJK_
=faz	v:X
=fazer	x#XHJQXV^ZI
=featur	d!G%I(H)G*H+I,F-H/J0J1I3G4I6I7H8H9F:G;J<I=Y>I?F@IAJBHCIDIEIFJGFIHKGLJMINGOIPIRISDTHU_V_WFXGYIZD[J]G^H_IaHbJcGd^ecfEhI
=fechar	{B^ZI
=feder	t!I,]3I7_HJPJVJ_HdI
=federada	{,]
=federado	p!I3J7b_HdH
=federat	c!J%J(J)J*J,_1J7d@JBJGIHEMJNJPGVJZE^IdJfZ
=federati	x3J7^HJdJ
=federatiev	{7_@IZI_HhJ
=federation	q7^:JHYZI
=federato	v,Z4J7]HJPH
=federerad	v7_HJ_J
=fehl	p(J6Z8Y:J=IVJZ[bI
=fehlen	o#J%[*Y-I3I9H:J;I=_?JCXDJHFIZNJZHaJ
=fehler	e!J#I%G&_(G)I*J,[-H/G3F4G6I7G8Y9J:Y;I=D>I?HBGCJDHE^FJGIIFJJKGLJMJNYOJPGRISYTIUHVGWGXIZ_[I]I^G_JaGbIcGfFgIhE
=fehlerhaft	x3^DH
=fehlermeldung	x3I@YOZZZ
=fehlt	e!I#G%Y-J7J:I;[>I@HBGCYDHJJKILJMINJPJRJSJUHVXXIZF[[]I^JaJbZcJdJfZhJ
=fehlversuch	{#^XI
=fel	a#a%D&Y(D)D*F+F,]-B.H/D0G1F2J3[4X5H6Y7E9B:D;G<H=A>B?C@@AFBCCDDAE[FGGFHGI@JFK@LGMCNAPAQHRZSYUDVBWFX^YFZ][E]D^D_DaCbCcCd@eXfAgFhc
=felaktiga	{#_9IHHXG
=feld	v3[>H@JHIKHZIha
=fell	x3F>_HE]JaI
=fem	x#_3H@IBJHEMZSJUJX]ZG]HbJ
=fenetr	{ZI]Yb^
=fenster	vBJHJZG][b^
=ferm	t!Z?JBJHHU^VGZH]]cX
=fermo	x0YfX
=festgelegt	{*ZUJWZ
=feu	x-HHYRJTJXJc_fH
=few	m9I@HB_IINFP]RJZFaJ
=fgpp	{@YHGN]VJZI
=fi	s#Z9J:JHaMJZI
=fica	t(J7[9J:]=J>J?I@HBHDJHDMJUJWHZ[]HaIgXhZ
=fich	x(]3J9H?IBJCJD^HZVIZHaJ
=ficha	v(_9H?E@ICJDaHJIIVHZG[I
=fichier	{2[
=fick	{*[9FB]HH
=ficou	s!Y9J>]BIHFMIR[ZJ]JaJd[fH
=fido	m!J(D)J4J6J7I:H=G>H?h@IBGDIH@MFPISIUGVCWJZA[I]IaJbFcJfI
=field	f!J#I-H/I3a7J>G?J@GAJBEDIGJH@IIJIKELJMGNHOJVJ[J]H^J_IaIb^gJhd
=fifteen	{#]
=figur	t9Z@HDIH[I[KJZE
=file	^!J#F%J(F)J*F+J-G/H2X3_4I6J7J9E:H;J=I>Z?F@GAIBFC[EJFDGHHbIBJFKGLJMFNGOaPIRJSJTIUIVIXHYJZB[I]G^J_HaCbGcGdJfJgJhE
=filenam	s2_3JHF
=filiaal	{4[HIJJM]
=filial	s4Z>J@JHHJJM_ZIaJ
=filialen	{4Z?JHEJJM]
=fill	n#J)J+^3J>F?E@JBJDaHBOXPJ]J^IhZ
=filter	[!H#H%G(H)J+I-F/F0J1I2J3C4E5H6J7H8I9G:I;J=H>F?H@FAJBFCIDGFJGeHBIDJiKFLJMFNGOHPGRHSITHUJVGWJXIYIZC[J]H^I_HaYbIc[dHeJfFgGhH
=filtr	x4J>JJaMH
=filtro	o(J-H3I4E5I9J>I@JBJCJDJGZHIIJJcMFOJVJZJaJhJ
=fin	x3J>HB]]]aG
=finalement	{B]
=financ	sH]
=find	a!G#E%I&J(H)J*I+J/H3F4X6G7I8E9J:I=G>C@EAZBFCIDGFJH_IFJIKDMGOIPGRJSJTGVIXJYZZB[]]H^G_faGbJcEdEeHfHgIhG
=findet	{4Y=J_]dIfJ
=fine	^!G#G%G)]*I+Y,J-E/^3D5J6J7I8I9F:H;J=H>D?G@[AJBaCGDCFIHBICJZLIMFNJOHP[RJSJTXUHVEWIXI[H]Z^H_FaFcHdIgGhG
=fingerprint	xH^ZHbJhY
=finisc	{3Z>[OE
=finish	g!I#J%J(G)H*H+J,H/H3I4J6J7J8J9H:J=G>H?G@IBbCJDXEJGIH@JIKIMIN[PIRJSITJUIVHWDXIYJZ]]c_GaBbEcJdDeJfHgIhI
=finn	k!I#I(H)H*[+G/J0J3E4J6J7[9J:I;J=I?^@GAJBGCFDCGJKFMHNGOHPISJTIVFXIYJZB[a]F^J__a[bIcJdJfIgJhF
=fino	x9[@ZBJHE]If]
=fire	{BJHG]_cJ
=firefox	{.Z
=firewall	b!J#F%J(I)I-G.J/J1H2J3I4F6J8I9H:I=I>H?J@FCIDIGIH_IGJIKILJMHNHRFSCTGUHVJXHYJZF[I]G_IaGbHcgdIfCgIhJ
=firm	s!I8a:]=J>I?J@IDJGHHEOJU^VJZG_JhI
=firma	m3J8Y<]@JBJDIHYKJN]UYZF
=firmy	t!I#I:^BIDJHFIIJXNZU]VJZH
=first	]![#H%I)H*F+F-E/F1J3H4J5J6J7H8^9H:E;I<J=G>D?D@_AGBEC[DaEGFJGHH=JFKCLbMENCOFPHRISGTJUDVDWaXGYJ[G]Y^E_FaGbDcGdHeIfEgFhb
=fit	{4I6^HERIYIcHfHh[
=fits	{3I>JHFIJKHO]ZEh]
=five	g#_>I?J@GBHCJHDJIX^ZD]Ha_hJ
=fix	p#J(J*H-I/J8Y=I@XB[DJE^HEIIKHMJVIZ[]JbJdIfJgJhJ
=fixe	x9I>]HFfZ
=fixed	v#J%H*Z;XBGHFLHPHZH^_
=fjarranrop	{Q^
=flag	m@JHGL^ZI^[
=flagg	v-[H[KIZH^Z
=flash	x(IHHZGb_
=fler	{>IBZHGX^ZHaE
=flera	x9J@IA_HHKIT[ZJ_G
=flicker	{HZ
=floor	vHEV_ZG
=floresta	s8_HI_[dJ
=flow	o(H)]*J-J/I3H:H>I?J@JBIDIH_MJNIUJVJZZ^IaGg[
=foderiert	v,[7Z
=foi	i!Z#J(J-J3Y9F=J?J@GB]DHHEIJM^UHWYXIZEaJbIeXfJhJ
=fois	m#[3J9H>G?J@^BICJIHKHMJXaZC]I^Ja[hH
=folder	o3J;F>J@JF]ZJa]
=foljer	x-X3J?JHIN_ZJ
=folk	p)[*J+[-]/I3J9J?J@IDIF^HBIHKGMJNIOHTHXIZEd]hJ
=follow	d!J(F)I*Y-G/G3I5J7J8J9^=I>H?I@^BHCIGJHHJIKGMJNZPGSJTJUIVEWJXIZY[J]J_JaJbHdXfJg]hI
=fonctionn	v?J@IBYIIMJNIZ^aJhJ
=fonctionnalit	{V]d]
=football	v-[HJIY
=for	?!B#I%B&?(_)^*d+X,Y-J.F/D0X1H2X3H4B5X6?7C8F9Y:I<G=J><?YB7CHD_E_F;GaH_JAK:MJO:PIR9SITEU^VgW]XbYAZ>[@]BaGb<c<d@e>g<hE
=fora	m!I#a(J*I-H3G4Y7I8J9Z:I=I>J?H@GBHCIDJGYHAIIKIMJOJPYRJSaTFUHVGXHZF]IaHcJfIhI
=forbid	s.XHHLIZF^a
=forbidden	m(a-^@JFJHBIZKGNJZG^J
=forbjudet	{-YQZ
=forbjudna	{-ZHJ
=forc	c!J#I(I+[-F/J3J7J9J:J>J?X@JBCCIDFHGIFJJKDLdMETJZ@[a]H^G_JbIdJhE
=forcechangepasswordnextsignin	oHHLbZH
=fore	xCHDJHFP[ZG]^b[
=foreign	{7XHJTX
=forest	]!E#G%G(G)I*H+I,I-G/H0J1H2I3F4F5J6H7I8i9E:F;I<J=F>F?H@DAdBDCEDGEFFIHXIFJIKDLGMGNGOIPFQIRGSITIUHVFWIXGYHZ@[I]F^IaHbGcGdFeGfFgIhF
=foresta	t!J3J8_AJHG_]
=foret	s3J8_HH_[
=foretaget	xHGN^
=forever	{LZ
=forget	vDZ
=forgot	V![#X%F(B*H+F,I-C.I/E0J1I2H3F4H5I6H7a8E9E:b;J<I=[>C?]@JAHB@CDDbEHFGGDJEK@LDMCNAOHPGQJRISFTFVDXEYIZY[[]J_GaGbIcEeGfGgDhH
=forgotten	m(H7J:F=J@FBHCID[HYIHKFNIUJWIZ][J]I^JbIc]h]
=forhindra	{T[
=forklar	{&]N]
=form	f!H#I(J-[/J9H:Z>J?H@EBGCIDFH[IZLIMHNGPJVIZI[J]H^G_JbIcJhc
=format	h-J3e9J>GCIDFHBNJOEZHaJhJ
=formatiert	{3Z
=formato	t3a>JCGDGHHOG
=former	k!Z)J-J3F>_@HCJDJHEIGK_OFVIXJZF]J^ZaJhJ
=formulario	{-IKJZFh_
=fornitor	{:Y
=forra	x3F9H>^@JHJIJMZOF
=forran	{#J9_:J>G@[HHKJVIXIZHhI
=forsok	m!J#^-I3I9F:J>J@ZBHCJDIHDKILJMISIUHVJX_ZZaJbIhI
=forsokt	x#IX^
=forsta	x-I>J@HC]D]HJIJKJLJZCh]
=fort	{#I2[HFIFZ^]H
=fortfarand	s1X@JHHKIM^T]ZJgJhI
=forut	x-F3J9H?^@JBJDJHGIJK_NIZF]JhH
=forward	v3H9F?JFXH_ZG]J
=found	[!E#G%G&J(H)I+I,I-I.J/F0I1H2J3E4[5H6I7F8F9F:G;I<I=H>F?EAdB[CGDFEGFIGYHXIEJHKZMFNDOHPGQJRHSHTGVGWIXGYIZ@[I]F_baDbGcFdFeIfDgHhD
=four	k*Z?J@XHEI]N[ZHaZ
=fourteen	{@JHHI^ZI
=fout	e!J#^%H&Y(F)H*I+J,Z-E.J/G0J1H3C4Y5J6I7G9G:G;J<J=F>E?G@BAHBFCHDGE]FIGHHEIDJHKELJMFNEOXPFRYSZUHVFWGXZYIZ_[H]I^G_FaFbHcGdFe[fDgIhZ
=fraca	{HII]OIc]
=fragar	x+[BJDHHZZJh[
=fragen	{*Y>JDJHIXIZ^aH
=fragt	vBJH^MJh[
=framework	{H[YXZH
=fran	g!Y#F%G&Z(H)H*G+G,J-E.J/G0H1Z2J5I6Y7G8I9C:Z;[<J=F>Y?EAHBGCFDFEJFHGYH>ICJYK_LHMDNEOFPYQJRGSGTZUHVFWJXEYHZA[G]F^Y_EaEbYcGdFeJfFgYhC
=fras	{-^HJKJ
=free	h%J)J-J/G0J4J6I7I8J=g?I@ICFDIGJHIIJJJKHNJPISIUHVHYJZE[X_IbIcIdCeFfDgJhI
=freelancer	{:ZHH
=freez	{H^
=freigegeben	{HZV[ZH
=freigeschaltet	vKJVaZI
=frequently	{-]IGKG
=fresh	q!H/[3J@XBICID]HBKZLXNJW[ZD
=friday	m!Y9[@IJYVXYX
=friend	{:I@JHJS_ZD
=fritt	{#J/IHGKITa_I
=from	K#B%>(@)_*?,G.E/@0F1Z2D3C4[5I6Z7I8H9@:I;a<E?H@HABB@EDFCGYIEJaKaM@OIP_QHRHSDTXUFWFXXYBZB]>^Y_YaGc[eDf?gI
=front	s7]HHOXZH^Y
=fruh	v@_
=fruher	t9J>I?]HJK[PZZHaI
=fruheren	{@IHIIIK_ZG
=fs	x,Y7]HJPJZI
=fue	tKZ_X
=fuera	v#^9]>J?J@IBJGXHEIIKHMIPZVIZFhJ
=fuhrt	{HIU[ZIbZ
=fui	{HF]_
=fulfill	{I[NG
=full	k!J#I-H/J3G4Z9F>G@ZBECJFJH_KHMINJO[TYVJXJZF[J]IaHf]hI
=funcao	t(])^:I?GCJDJHHU[VJXJZI[JaJ
=funcion	{BIDJHHU[V[
=funciona	g#J(J)I-I7J:I=I>J?J@GB]DIGJIHKHMZNHPZSJUDVFZa]I^JbZdHfYhH
=funcionar	xBYYZ
=functi	{!JHIU[V]ZJ
=function	s([:ZHEU[ZH
=functionality	{H]TH
=funf	xBIHGMZNZX]
=fungerar	m(J-J>I?J@GB^DJH]IIKIMYNIOJVIZZbJdJfJhI
=funkar	v-J.]9EB_HEXJZGbJfI
=funktion	x=JBIHHU_VGZJdIf[
=funktionen	{HHU[V]ZJ
=funktioniert	p9I=]BZIJKINJUJVJZ]dJfG
=funziona	m@JH[IJKIMYNIUJVIZXfZ
=fuori	t#_-J9[>J@JBIGYIHKINJTJZJ
=fur	Z!E#D&J(C)^+J,[-D.J/G0H2X4E6H7G8Y:D;X<J=X>D?E@CAIBID[EIFHGYHcIEJHKCLGMFNCOGPERFSETFU]VaWXYHZ>[F]E^F_GbEcEdGeFgFhE
=furs	{=X>YHJ
=further	s@HBZDJHEN^X]ZJdX
=fuzzy	s-aHHND
=fyllt	{CJD_HIaI
=fyra	{9JHGI_
=ga	n#H%J(E)c*G,b-E/J0J1J2I6J7J8I9I:I=H>H?H@[BGDHGGIGKZMHNGPJSIUGVGWJZ@[H]I^GbIcIdGeFfHhD
=gaat	n3Y>^C[KIOJSJVJXIZZaFdI
=galla	{L_TI
=galler	{*[+[DHHJ
=game	x#[@IH_ZF]IcG
=gamla	f!H#Z%I(H)I*H+I-G/G0J1J3F4I6J7J8J9F:G;J=H>]?G@DAJBGCEDEFJGJH@ICK]LJMcNGOGPHRISITHUHVHXHY[ZB[H]G^I_HaFbEcIdJfHg[hb
=gammal	v0[1[3J4H5[8J<JGIHFRJY]cJdIfG
=gammalt	x!I-I/^9I@HHHIJK^
=gang	v9J@_HY
=ganger	o!J#^3I9H:J=I>F@YBJCJDIHFIGKFMIOIXbZC[J]Ja^hI
=ganz	{HJPXU]
=ganzen	{U[
=gar	c!G#D%[&J)G*F+G,H-X.I/F0G1I2I3B4E5I6F8G:D;G<I=^>^?[@XAHBDCXDAEIFGGGHEIYJHKXNCOCPEQISGTFUXVBWIXDYF[D^E_GcFdGeHf[gGhA
=gard	t#X@IHFIGK_MZOIgX
=gast	o(J:b=J@JBJUIZF
=gasten	{:[
=gaster	x:_@IBJZI
=gastgebruiker	{:_KI
=gastkonto	v9J:aHJKG
=gate	o)I*a?H@JC_HEIHKGSJZJ
=gatt	v(J-J=[>H@]BHDIHIIGKHMJUJZZa[hJ
=gave	c!G#G%])J*X+I,Y-F/I1J2Z3D4J8J9I:H=I>F?E@ZAJBGC]DcFJGJH>LJMHNHOCPIRZTJUJVGXE[J]Y^F_JaDbIhF
=geaccepteerd	{@HNFZZh[
=geandert	i#J-I/X>I@aHHIHKGM_NITJ^FhF
=gebleven	{!YdZ
=geblockt	{-YHHRJc[
=geblokkeerd	m#])]*J-[.X3J9F>I@HBIDJIHMJNIPITXUIVJWJXZZG]IaJbJdJhI
=gebruik	x>YTZ
=gebruiken	v0Y?[PZdJ
=gebruiker	a!]#I%G&H(Y)]*E,G-@.I/J0F1H2H3B4F5I6G8Z9D:C;^<I>C?A@BAZBEEIFHH@JIKBMDNCPXQIRGSGTCUFWHXFYHZY]]^^_ZbEcGdEeJfEgGhD
=gebruikt	p(J-^9J>J@JDJHIIGKaZG]IaJ
=geconfigureerd	xUFV[W^
=gedeeld	{>G@]HZZJ
=geen	]!C#B(^)Y*E+F-B/F0G1H2F3J4Z5F6G7G8G9A:B;E<I=Y>F?A@EAFDaEHFFGFHBJFKHLIMCOCPCQHRFSETEVZW_YJ[Z]X^F_Fa_cYdDeGgGhE
=gefallen	{>_BJHH
=gefedereerd	x,X7Y
=gefunden	v_^
=gegen	{N[
=gegeven	v3I>YD^HJOX
=gehaald	{*I?]CJDJHJNJP]
=gehackt	{H[
=gehard	{%[GJHIY]cJdJfJ
=gehen	v4[>XHIZIfZ
=gehort	x9]KJP]UIWI
=geht	]!G#F%E(D)H*I+I,I-X.J/G1X2Y3Y4F6H7H8J9D;I>a?DAJBECEDEEIGGJILGMZNDOGQJRYTHUFWIXFYZZZ[X]E_GaCbZcFeGgGhC
=geklikt	{+JD[HJa]
=geldt	{*^+[?JDHNJ
=geleden	x@]M[
=gelockt	{#a9G>IBGHHKJZJ[JaJ
=geloscht	{!H/J>[HIMITI_^aJ
=gelukt	{!J/]B[MJTJ_H
=gemacht	x#]-J>ICJHIIIKIXJZH]^
=genau	x>]?JF^HIZI]JaI
=general	x([)Y*I,]PHVJZJdF
=generat	t2]>J@JBJH[KF
=generator	{HIIJKZN[ZJ
=generic	q@HBIHEJZLJN[^_
=generica	{^]
=genoeg	x(J-I3H4I9I=J>H?J@ZC^DIHHI^KGMHNIVIZC]IaGfJhJ
=genommen	v-I@IHJIGK^NIPZZ[[IhH
=gens	{+^G^HIZGdHfG
=gent	{#J-I0I9^@JBHDJG[HGIIKIXJZHaIdJfIhJ
=genug	{-JI_ZH
=geprobeerd	v#J-G9H@IBIIIN]X_ZJ
=gerad	x/IS^TJ]Fc]fJ
=gere	t(J-I5Z7]:]=J@JBJHJKINJUHWJZEcJd^
=geregistreerd	k+_-J3I?Z@JBIDZHCKJZJ
=gerenciada	{KJd_
=gereset	{MJg^
=gerida	{:]dZ
=gesamtstruktur	x8_ZJ
=geschiedeni	{5ZIHKGN]
=geschlossen	xBXZJ][
=geschutzt	{,[
=gesetzt	l#Y%Z(F4YB[HEKJMGNJQXZF^[gZhJ
=gesloten	{BZHHMJZH]^
=gespeichert	x#]D]ME
=gespeicherten	{3IO[
=gesperrt	d!H#b%J(I)Z*I+J,I-X/I3H4J9J:J;J=J>H?I@FBECHDGGJIDKZLJMGNHOIPJSJTcUHVGXXZE[Z]F^J_JaHcIdIfIgIhI
=gestellt	xUZV[
=gestern	p!J(J-I9J:I>J?H@_BJHJKIM]UJVIZE]^_If[
=gestita	{HJd^
=gestoppt	{0]
=gestopt	v0XSIf[
=gestort	x=JBJHER]S^]Fc]fH
=gesynchroniseerd	{%IG[HJd[
=get	R!@#E%B&H(F)X*Y+Y,]-G.G/D1F2G3H4D5G6F8[;G<F=X>]?F@ZAHB?CADJEFFJHJJ[KDLEMCNXODPDQJRGSCTHU^VYWDXCYFZ^[E]A^B_BaabGcDeCfDhE
=getippt	{#]
=gets	Z!I#I%G&J(Y)Y*X+^,I-^/F0H1I2J3D4I5J7I8I9G:G;F=G>J?FAHBCCEDHEIFIGFH@I[JXLZMGPZRITEUYVJWIXGYJZG[H]E^G_Fa]bGcYeJfYgFhX
=gett	f#[,]>G@IHDIITJaYf[
=gevonden	x&J4[HJ_]
=gevraagd	v*[@JCXL[ZJ
=gewechselt	v>[@^BIHHKIMZZI
=geweigerd	k!J#I%^(J*I,X/[0I2J3J4J6J7I9G:H;J=J>G?IAJBHCIDJFHGJIGJJKFLJMGNZPaRJTJUJVIXIZD[J]I^I_JaJbJdFfJhH
=gewijzigd	m*J/[9J@]B]HHIJM]THZF^JgXhI
=gezet	x%^(JDHHJKIMJPJZF]^dFfI
=gezien	{+ZDH
=gia	n+]-F3J9I=J>I?H@[BJCJDGHEIIKcNJOIVIZH]JaIhH
=gibt	o!G#J%J(J-J/H3J9a=I>J?JBICIDIIHKHMHNHSJTHUZVHW]XJZD[Z_]aIfJhI
=gick	s#I(J-[9H=]>J@HBYHJIHR[VJZD]]aIbIfI
=gilt	m(J*Z+X/[:J@HBIG[HFKJM^NJVJZIgZ
=ging	q!X#J3J9F>I?J@XBZCJDJHDIIKINIXHZE]baDdJfZ
=giorno	n#H(J-I4J9G@aBHCJD]HDIHKHMJNITJVJX_ZG]JaJhI
=gira	{=JBJGJHFMIUJZ[f^
=gis	{#J:JHaIHRJTIZFbGgH
=gissa	s-_HIIJKJ
=gisteren	s(J9H@ZDHHHIJKIZG]^f]
=github	{(J,HBIHaLJZF
=giu	t/I3J4Y=HBGDJHBSbTHUHZEaJc]fIgJ
=give	d!J#I%I(a)I,H-G/J3H7H8X9I>G?H@DAZBGCIDFIEMINGOISJTJUJVIXGZ[]I^ZaIbZdJg]
=given	k!J%Y(I)Z,^-I/H3J8I:J>I?JBZDHHGIIKFMJN_VIZJ]J^JhZ
=glass	{H[
=gleich	v@YK^
=gleicher	{AZ
=gli	g!G#G%F)^*a+J,H-[3X4H7I9G=Y>H?F@FAIBICIDGHAIFKGLJMHNHOIRJSJTIUHWIXIZG]I_IaIbJdXfIgHhI
=global	]!H#I%I(d)^*Z+J,e3I4J6I7I8J:G=H>H?F@GAJBGCJDHEIGJH@IGKGLJMINIOJPCRJTJUFVCWIXIZA[J]H^I_JaHbHdAeGfHgFhG
=globalen	{(X,Y
=glomt	p(H3I@IBFDZHYLJMJOJUIZ_aJbJdJ
=gmail	g!I#J%J(H*J-I/J3G4J9G:h=J?G@HBHCIDGHZIGKGMGNHOHPJSJUJVGXJZB]JaFbJfJgJhH
=gmsa	k/J0cGJHERJZH_JcJ
=go	^#G%G(D)H*F,I-E.]/F0I1I2J4H5I6I8H9D:];J<J=D>_?C@XAIB[CEDJEFFIGGHHIZJGKYMFNBOFQJRHSFTJUDVEWGXFYHZZ[F]^^E_FaCbJcFdDeHfBgZ
=god	{-J9_@JBJHGZJ]H
=godta	x@IHIIHK[NJZZhZ
=godziny	s-J9G>J@[BJHFIJMJXZZIa^
=goed	v/Y3H9I>FBJC]HGIJKJOJZIa[f]
=goedemorgen	{9]@IHJXHZJ
=goes	b!I#[(J+J-I/H3[8J9G:J=J>_?H@YBECGDHHFIHJIK^L]MINHOJSJTGVJX[ZJ[[]H_JaCbJfJhE
=going	p!J#J(J-J9]:J>H?J@GBGCJDIHHIJLJVHXJZa]IaGbIhI
=gone	d#G%F(I)J*F+J-H/I1J3E5J7I8J9D:I;I=]>Y?b@HAIBZCGDYEJGIH@IGJIKGLDMGNHOHPZRISITIUGVHWJXHZ@[Y^I_[aCbYcHdIfGgIhI
=good	d!G#H%I(H)E*H+I-H/H1J3G4J7I9c:I=H>G@JAJB^CFDFGJHJI[JJLJMGNXOIPIRISITJUEVGWJXGYJZB[I]G^J_JaFbIcJdJfIgIhF
=googl	k#D(I7c=H?JBHH^SITIVJZD
=gor	vBHDJHHLYZZb[
=gora	xQYVaZI
=got	V!X#X&I(B)]*D-C.H0H1H3C4G5H6G7G8D9A:F;J<I=E>b?B@[BcDDEHFGGEH?IIJGKJMCNAPEQIRFSETCUDWGXEYGZa[D]a^GaAbDcEeGfGgFhB
=gpo	^!I#I%H(H)J*J-H/H3J4I7I9I:I=H>I?I@_BDCJDIGJHJIIKFLJMFNZPIQfRJSJTJUHVHWJXIY[ZE[J]I^JaIb_cGdJfIgJhI
=gra	x%I(^-J9H:]HGII
=graag	v!I#^9JHZ
=gracia	s#I-I9_>J@JB[HFIGKJVJXJZG
=graduat	{!Z>[HE
=grain	x@ZHINZ
=grant	{%ZHX
=graph	a!I#J%B(b)[+H-J/H7J:J=I>J?I@EBFDFGJIJJJKHLJMFNHPHSJUJVGZD[J^I_JaJbIdJfJgfhJ
=grati	x%JHbPJdEeIfI
=grava	v0X9JG[HJY]dJ
=gravado	{3_>HHGaJ
=gravar	x%YHFd]f[
=grazi	q#I(J-J3I9a>J@IB[HEIHKJMJVHXJZHaIfJgJ
=great	s(J-J3J9a>I@IBHHEIIK[NJVIZJaIhG
=greater	{HX
=grey	g!_#I(Z,J3J8J9H:J;J=J@JAJBHCIGHHAI[LYNJUJVGZH]J^I_GaJeagJhJ
=grigio	x%J(^9J:[>JHIIJaJ
=grij	x(^9I:[HFIJZJ
=gris	s%I(_3J9H:_HEIIVGaJ
=groep	p!H(F-H3H9I:J;J=J>J?J@IBICJDJIFKHMJNIP]UJVcZH]I^J_JaIbJfJ
=groepen	{P_dJ
=gross	{IY
=grossbuchstab	{I^
=group	V!D#F%B&J)D*G+F,G-F/E1H2I3D4G5H6G7F8F9D:F;G<I=B>D?DAFBBCGDDEHFGHcICJEKCLHMEOHPdRHSFTGUCViWFXFYGZ?[F]E^D_DaFbEcFdAeDfCgEhG
=grund	{EYN]
=grupo	g!J%J(G)J*I-J3H9G:I=I>I?I@HBICJDJGXHEIHKIMIOJP_UHVeXJZE[J]IaIbIfJhJ
=grupp	l!H(H3J:J=J@IBJDJGZHZIJKJP_UIV_ZG]J^I_JdJfJ
=gruppen	v(H9H>J?JHFIJKIPXVbZI]J
=gruppi	{P^
=gruppo	p(I3HHEIIVcZJ
=grupy	x(J:JHZUIV^ZH
=guarda	q#^-I7^@HDJHDIJM[ZGhJ
=guardado	{3[9JIJKIOZ
=guess	b!Y#]-c/I3I7I9G:H=J>J?J@GBGDIFIH?IZJIKGMJNITYV[ZB]JaJhI
=guessabl	o-_HIZJ
=guest	^!F#E%H(B)H*H+I,J-D/J0J2J3F4I6J7I8I9B:i;J=F>E?F@DAHBECGDHEJFJGIHcICKFLJMGNHOGPGQJRYSHTIUGVCWIXGYJZB[I]H^H_GaGbIcIdIfHgIhF
=gui	{H^
=guid	p!I-J/I3J9IAXBJH]IIKJ_^
=guidanc	{-HH]
=guidata	x,Ze]
=guiden	v+],ZHDZHdDeafJ
=guten	x9a@HHGXHZH
=guy	x(J)J*I@JHILZP[VZZJ
=guys	v#F@]HHT^cZ
=ha	X!F#A&H(@)C,E-I.G0F1F3G4G5F6F7E8G9H;D<H=G>?@[AFCaD^ECGEH:IZJFKILEMdNGOHPBQGSCTCU]WaXGYYZH[A]]^D_DaHbCcDeGfCgH
=haadj	{HEZHb]
=hab	j!I%J(H*I+J-H3I4J9I:I=H>D?E@FBGCcDCHBIFMINHOIPJSJTJUIVGWJXHZ[[H]caXbHfIhI
=habe	a!I#]%I(Y)H+X-G/I3H4I6J7J9C:H;J=G>Z?E@GBECZD^EJGJIEJJLJOFPHRJSITHUGVEWIXFYJ]b^J_JaDbGcJdHfIgJhF
=haben	h!J#G%J(J*[+X/I0J3I=[>H?I@XAXBGCGDYGIHENJOJPIUJVJX]ZE]I_IaGdZfIgJh[
=habilit	xV[d]
=habilitada	pUZVZZIdX
=habilitado	n(I9H:J@IHJKIU[VaZFd[
=habilitar	t.ZH[UGdGe[
=habilito	{HZUY
=habilitou	{(IU]VHZGdY
=hace	m=Z@_BJHHIJKIMYXJZHhI
=hacerlo	{!J#J:]DJIJV]ZI
=hack	q!J#J9JHbZI
=had	Y!Y#Z%I&J(F)H+G,H.I0I1G2H3C4F5H6H7G9I:F;Y<I=F>X?CAICIDHEIFHGGH:KgLGMDNCOGPZQISHTEUGVDWHXEYHZ=[F]c^ZaBbFcFdGeIfYgGhA
=hago	{BJDJH]IJKHZ[hG
=hai	v(X@]BJXZZF
=hakchen	vZF^^hI
=haken	v;]LYZJdZ
=halben	{BZHIaZ
=half	e!G%J(G)F*H+I/a0H1J3H4G5H6I7H8I9G:G;I=E>G?FAHBECHDZE_FIGFH@IFJHKGMYNIPFRJSYTFUFVYWJXFZI[J]]^J_FaXbJcIdIfHgX
=halfway	{]Z
=hallo	t-[3J9^>I?IBJCJHFIHKIUJVJXIZH]JaI
=hammer	v#YHEKIT^
=han	s(Z@IBYHINJVIXZZG^^hI
=hand	k!I%[(H-^7Z=J>_BGGJHDKIL]MIP[ZF]J^FfJ
=handbag	x9I>b@JBJHEZF
=handels	v&]HJZIdHeYf[
=handl	t+J7ZG[H^ZG
=handset	t9G>_@GBJH]KJOJZD]HaI
=handynummer	s-J3Y>Z@IDZHHKJMJO]ZJaHhJ
=hang	v4Y>I@JBJZHa]bXhJ
=hangt	t1H4H@JRGSZcEf_
=hanno	m![#H%I(J)Z*Z,J-I3G4J6J9H:J=Z>Y?]@GBICGDHHEIHKHNIOIPGSJTJUHVFXIYJZC][aJdJfJhI
=hans	{3I@GHJI^
=hantera	x-J/J7IHIIJKJNJda
=happen	g!J(F+G-I/X3I4Z9F=I>F?D@FBECGDXIJKGLZMJNFOIVHZb]Y^Fa]bEhG
=happy	t-J/[9_>I@IBXHEIIKGMJZFhJ
=har	Z%D&F(Z*Y+D,E.H/I0F1F2F4D5G6F8F9A:B;F<H=_?CAEBJCYD^EDFXGFH;KXM]N@PBQGRESETCUXVHW^XHYF[D]@^C_Xa[bIcCeGhA
=harden	j(H)Y,J-J4J9J=JBIHCIJPIQ^RJYbZHcGdHeFfE
=harder	o-[
=hardwar	t?aBIHIZD
=hartung	{%]0JHIRJY]cGfI
=has	K!Z#F%B&E)E*A+@,C-^.E/]3b4I5C7J8@9?:?;B<G>G?A@ZAYCaDaEXF^GIHDIHJEKHMFNAO?PHQER@S_THUaW^XAYCZ@]>^J_aaAb?cGeCf?gCh>
=hasel	m@JBIDJGZHEIJJXKJMJU_VIZHd_fHhI
=hash	b!I#I%F(H)I+J-G/I0F1I2J3G4H6I7J8H9H:H;J=F>I?H@FAJBGCIDHFXGbHaIGJIKELIMdNFPGRHSITJUHVHWIXIYJZ@[I]G^G_IaIbHcGdEeJfGgJhH
=hasla	d!G#H%H)H*I-I/I3H4I7I9J=H>G?HBCCID^EJGIH@IGJJK]LHNFPHRJSGTJU[WIXIZa[H]J^Z_JaIbFcIdEfFgHhX
=haslem	{SJZZcJd[gJ
=haslo	a!G#E%I(F)I*J+I,J/H1J2J3H4H6J7J9G:H;J=G>H?G@IAIBZCGDFEJGHHJIXJILIM^N_OIPIRISITGUGVFWJXHYJZX]H^H_IaHbZcIdYfGgIh^
=hasta	t#I-J9_>I?J@ZBHHDIJKIMJX[ZI]Jf[
=hat	[%]&J(C*D+D,G-I.I/I1G4F5I7F8H9D:D;E<I>B?CAHB]D[EJFHGEHDIZJGKBLFMBNCOHPEQIRYU_W^XIZ?[F]a^E_FaBbFdIeHfChE
=hate	{@]HJJYZH
=hatt	q-I3H9G>[@HCIHHIIK_OHXZZX]JaHhJ
=haufig	{-[KIXX
=haus	{9I>]BIHJU]VH
=hav	o@XA^BFHGPHSYZX^H
=have	L!@#E&G(J)X*X+H,E.H/G1D2E3X4C5_6E7B8D9X:B;X<F=]AFB=CcDZEDHFIZJHK]LGMGO]PHQFRESCTBUIVIXIYDZF[X]?^Z_BaDbAcDfAgGh]
=hay	m!I#I(J-I3H:]=J>E?I@]BGCJD]GJHDIHKIMHNIOGUHVFW[XHZE[J]Ja[bZc[dJhI
=he	Y!]%H&J)H+a,I-H.J/]0J1I2J3B4H5J6H7H8E9G:H;I<J>B?B@JA[C]D_EIGJH@I]JGKXMEODQJRISHTHUGV[WIYIZD[H]a^F_JaCbGcHdHeJfGgH
=head	v([@ID]G]HEKFZG
=headset	s9H>JH_
=health	p+H0G7JDHSaTJZIcJeJfY
=healthy	vfZ
=hear	{-J3J9F>H?HHbNIZE
=heartbeat	k#I%H(J,J-J3J4J6J8J9H=H>J@HB[DIGFHIIIKGMZNIPIRIUJVJYIZG_JaIbJcZdCeGfdgJhI
=heb	g!J#G%J([)J*[+J-G3I9G:I=J>F?G@[BGCbH@IZK[MGNHOHUJVGWJXHZ[[I][aGbHdJfJhH
=hebben	s#J)]3J9J=[>IHHMXOZUJVJaJ
=hebt	s([@[BIMJXZZH
=heeft	e!G#Z&I(F)G+H,I0H1H2I4I5J6I8J9F:G;G=Z>D?I@JAHDZEIFYGHHIJIKFLIMGNDOGPFRHSHTFUZW^XHYIZD[I]F^I_[aGbIcGdYeJfEgHhG
=heisst	s#J3J:J@IF]HHIJKHMIN]T[VZZE
=hej	x#I-I3J9b=J>I?J@IBHDJHDIIKJMJUJVJXIZGaIfJ
=hela	p#^(I3G9J:I=J>E@IBGDJIHKIMHO]SZU]WGXJZGaIbIfZ
=held	{7XHY
=hele	{HJU]WG
=heller	{-[?JCJDJHGIJZJ]Ja]
=hello	d!I#G(H)J-H/J3I7J9b:J;J=I>H?a@IBGCJDIHIIHKHMGNIOJPJRJSJTFUHVHXIYJ[H]IaIcJfIgHhI
=help	^![%I(A)H*I+J-F/H3H4J6J7H8J9X:G=J>F?F@GAJB_CIDGFJGHIYJZKELHMGNFOIPIRJSGTZUFVFWJXFYJZa[G]H^E_HaDbEcIdIeJf]gGhF
=helpdesk	Z!H#G%H(c)E*Z+J,J-Z/I3G4J7I9G:G=H>F?F@ZBDCIDXEJGJHHIFJIKELYMENGOISITYUGVEWIXHZG[H]H^H_JaHbGcJdHfIgbhJ
=hem	t-J/I9I=[>I@HCJHGIHKZMHNYTIVJZG_]aJdJh]
=hemma	x#I-I3I9F>b@IBIDJHZIHKFMJZI]JaJbJhJ
=her	Y!^#]%F(C)G*Z+^,I-D.J/D0I1I2I4H5I6I7E8H9H:[<J>E?AAGCHDBEIFIG[H9JFK_MCNDPEQJRHSGT^UFVIWGXGYIZ^[E]]^D_]aDbEcGdFeJfGgF
=heranca	{;[
=here	_#H%H)E+I,I0Z1I3I4I5J6I8H9Y:[;I=G>E@EAJBBCGDIEJFJGGHCJHKYMGNCOHPGRISHTIUaVEWYXGYJZF[G]H^G_Ha]bGcHdbeJfEgG
=herencia	v!I;^
=hergebruiken	xK]
=heritag	x!I;]
=hers	v@]HIKJV]ZJ
=herstart	x(JB^HHfX
=hes	l!a)I@GBJD]HDKJPITZUIXJZFbJ
=het	U!B&H)C+C,E-G.F/Y0D1E2E4C5F6D7J8E9G:F;B<G=A>@@bADBIC@DHEFFFGDHCJEKILBNdObQFRDSCWDX@YIZD[D^X_BaGbYcCeGfAgXhd
=hetzelfd	{>JO[ZJbZ
=heur	k!J#J-J3H9H:J=J>I?J@]BICIIHKJMJR_UGVIX]ZG]Ja[cJdJfI
=heut	j(J-J9J:I=J>H?J@dBJHGIJKGMJSZTJVJX[ZX]JaJdJfXhJ
=hey	t!J#J-J3I9b=J>I?J@IBICJDJHEIIKJMJNJUJXJZFaIfJhJ
=hi	k!J#J(J*H-I3I9c=J>I?IAJBGCJDIIIJFKIMJNXUJVJXIaIfJhJ
=hibp	{4F5HHJJ^
=hidden	x*Z?HH[bZ
=hide	v7Hb^
=hier	l(H-I3E4J9H:Z=I>H?J@aBHCHD^HDIIKEMHNIOHPIUZVIXJZA[J]^^JaIbJcJdZfZhH
=high	x!J(J3J?IBIH^P[VHZG
=hij	e!X#E%F)H+Z,H.J/G0H1H2H3C4H5J6H7H8H9B:F;G<J=X?D@@AHC_DBEIFHGYH>I]JIK_LHMCNEOaPFQJRGSHTFUGVCWIXEYHZ?[Z]F^Z_GaCbZcGdHeJgH
=hilf	{9Z
=him	e#H%H(H)J*J+]-D/F3I4H7H8J9G:J=[>F?EAbBHCGD^FJGIHCIYJIK[LZMHNGOJPJSJUIXI[I]H^J__aJbIcJdJfJgJhI
=himself	q#X)Z@YHJZJ
=hint	c&Z*I/J3J4J5e9J=J>J@HCJHDIIJXKJMINDSJTJWIZHaJfJgJ
=hinterlegt	k*J-J3C?]@HC^DaHHIIKINJOXVJZG]JaIhI
=hinterlegten	v3]>XDJ
=hinwei	{N[U[WIZH
=hinzugefugt	{8]
=hire	v@YD]HIVXZJ
=hired	{3]IJOI
=his	Y!]#J%G(B*Y+b,H-A/]1J2J4H5I6I7I8H9J:b=Z>D?F@IAIBYCFEHFHH:I^JEK]LDMENCOHRJSHT]UEVJYJZG[H]E_EaFbFcHdHeJfHgY
=historial	x5ZHIIDN^
=historico	x5ZIFN]
=historik	{5ZIIKIN[
=historiqu	x5ZIHN[
=history	c(I-I/I3I4I5a>JBIDJICJGK^NaPJXJZG]J_JbH
=hit	o#Y-[HDN[ZJaYgZ
=hits	v#G-XA]HGJYPJTZVI
=hitta	{!J&I4[_]
=ho	^!F#Z%E(])H+G,J-C.J/G0J1J2I3B4H5J6I7G8J9D:E;I<J=F>a?H@ZAIBBC_DZEJFIGHH;IIJILHMCOEPHQJRISHTHUEVEWHXEYIZ^[F]b^G_IbFcIdFeJfGgH
=hoe	o!I#I(J)J-J/J3H7J9Y:J=I>]?I@GBHCJDZHbIIKGMJNIPJSJT[UHVDXIZB[I]JaIbHfJhI
=hoje	p>I@bDJHHKIX[ZG
=hola	v-I3J9a:J>I@GBJHDIIKJMJNJUHXIZIaJhJ
=hold	i!H#I%J)]*^+J-H/I1J3_4J7X9E:I=I>F?I@DAJBICIDGHXIHKJMINHOJPFRISGTGUGVFX_ZC]I_JaYbIdJfJgGhI
=holder	p(E)b-JHCNJPHVIZH^Y
=holiday	p9G>[@HBJH^ZJ
=home	d!J&I(H)I*I+J-G/J3E7J8J9D:f;J=I>_?H@GAJBHCJDIEIGJHFIHKFNGOJPJRJTHUHVHWIXI]I_DaHcJdJfHgJhI
=homeoffic	x9I>[HHM]
=hon	{B]HJV[
=hoofdletter	x3JI]
=hook	x8_:IHJ
=hope	{9XZY
=hora	d!I%J(I)J*J-G/I1J2J3F4I7J9E:H=H>F?H@aAJBFCFDHHAIFKELJMFNIOJPIRbSITIUHVGWJXaYJZD[J]H^I_Ja_bHcIdJfHh]
=horario	{R[
=horlog	{R[
=hors	x4Z9[BJGYHI
=hos	t7[@ZHHIJSYZGd]eJfJ
=host	l#J,J3J4I9G>J@IBJGJIIKJMJRbXIY]ZGaJcYfE
=hotfix	p5aHH
=hotmail	l!I#J3I9I:J>GDJHcMJZHaI
=houdt	vHFJZM[g]
=hour	Y!F%D(F)G*G+H,I-D.J/D0H1G2I3E4H5J6I7H8H9A:F;I<J=G>D?F@fAGCGDEEIFIGEIBJHK@LINFOHPbQJTFUHVEWIXcYIZF[G]G^H_HbGcGdGeJf^gHhF
=hous	{BJJ]ZH
=how	Q!C#?%D&I(A*G+_,G-?.H/A0D1E2E3B4F5G6F7F8F9Z:B;G<H=C>@?@@XAFB=CAD[EGFGGDHiI]JDKZMaODPCQGRESDUFV=XXYFZZ]@^H_DaAbBcDdFeGfCgChI
=however	tH[gX
=hoy	q9J:I>G?J@bBIDJHIIJKHX]ZH[JaI
=hr	]!]#D%]&a(E)F*F+^,G-C.G/E0H1G2Y3b4b5G6F7F8B9A:E;G<]=D>@?C@HA^BBCEDBEGFFGFHGI@KALGMDN_O@PDQHRESETFUDVFWGXCYGZ>[F]D_HaBbEcEdFeGfDgFhC
=hrs	{)J3J@ZHHKJUIVJX]ZI
=http	x+YHJc^
=hui	v>J@[HIX]ZIaJ
=huidig	q@HHJIIKJMJOJZDhd
=human	{9]HI
=hun	{8[:[HG
=hundr	{H[TX
=hur	n!I#I(H)I-H/J3G7J9Z:I=I>]?I@FBGD]HbIEMHNFOJPISIT[UHVDXGZ?[G]H^IaJbGdIhG
=husband	x>_CIDIHE
=hybrid	k!J(J,J-H/I6J9H:J>J@JAJBHGIH[IIJJKILJMJNIPHVIZE^I_Eb^dceIfJ
=hyper	x9HH]ZJb[
=i	>#G&>(])]*[,H-C.G/C0;1@2=3D485C6D7I97;?<==@?^@^A=BJCYDdEBGBHIJAKdL=MHN[OaPBQ@R@S@U;V]WCYEZd[Z]_^@_FaXbAc@dBeIf5gDhe
=ich	T!E#Y%B&G+[,D->.G/C0F1E2F3?4C5F6E7D8F:D;E<G=@>]?]@ZAFBFC^DXEHFEGDH]I<JEK[LCMFNJOXPBQGRDSCU@VZWCXXYEZ^[a]]^B_DaHbIcCdBeFfAgC
=icloud	{/HH]MIZJ
=icon	x!Z(])IVGZI
=id	Y!E#@%F(C)H*G+X,G-<.I/I0H1G2G3E4F5I6F7Y8H9F;H<I=d>EBBDCEIFIGEH_IhJJK?LFMCNBOHPFQIRHSFUEVIWHXJYHZ<[E]C^D_[aBbDcFdBeEfBgZhE
=idad	x@[IFN]
=idag	x>J@XHGX^aE
=idea	m!G(I)E*J3J9D=J>H?J@IBYDHHZIJNJPJUFVIXJZaaI
=identical	x@ZHIK^ZF
=identidad	x-H7_D[HJIJKHZF
=identifiant	x,ZIZ
=identit	x+J-I7]D]HIIJKIZGdJhJ
=identity	f!J#I+J-G/I3J7^:I;J=J>I?I@FAbBICIDYH]IHKINIPJQYSITJZD]J^I_EaIbGcIhI
=idle	{cX
=idp	v7^HJZJ
=idslock	x#J9JHET^
=idzi	{>Z
=ie	t#]-YIZZG
=iedereen	x-_HHIJKDU^VJZJ]JfJ
=iemand	x@]
=ieri	s9J@^BIDJHGIIKJMJNJZE]]f]
=iets	s.X9Y>I?I@[C[DZHGIIKIMJZJaH
=if	Z!X#[%J(G)J+F/I1X4[5J7J:I=J>_?G@YBFCGDZGJHJIGJ[LJMHNGOIPISJUHVHXJZB]I^GbZdIfIh^
=igar	t#J9I@YHHIJKIZE]^f^hJ
=igen	i!J#]%J(H*J-H3H4J7J8J9F:X=I>F?J@aB_CIDGHEIGLHMHNIO[UIVHX[ZC[I]I^F_JaIbJdJfI
=ignor	n(H)F*_3^@IBJD[HBL]PJVJWHZG^J
=ignora	x5^LYfJ
=igual	q-J3I>J@IHIK_OZZIgXhJ
=ihag	x3I9H>H@IHIIGK_OJZEaGh^
=ihm	{;]IJKJN]
=ihr	e#H%I(H)I*J7I9[=H>I?HBXDXHFKGLJMZOYP[TYWGXXZA[J]J^GaIbHfJgJhI
=ihre	q-H3[:J=J>I@JBJEZI^KHOGWXdXhJ
=ihren	{!XZZ
=ihrer	q:ZE]HIUJZIcX
=iis	xY[
=iiscrypto	{9IBIHFRJVJYbZJbI
=ik	X!C#Y%B&H([+C,E->.G/C0E1F2F3?4C5F6D7D8E9F:J;E<G=A>Y?_AEB]C]EFFFGEIEJFK_LDM>NXOYPBQFRDSDTCUBVZWEXJYE[a^C_DaXcDdCeFfBgDhY
=ikryssad	{@JKI^_
=ikryssat	xHIL[ZId[eIfJ
=il	N!J#J%D&E*J+Y,J.C/@0B1A2A3Z6H7E8B9>:G;B<C>^@IAABIC_DAEBFBGAHHIXJALCM]NEOcPDQCSIU]W@XGYAZD[G]Z^?_Ha_bAcIdGeFf[gFhb
=im	P!Y#I%@&E)E*H+F,F0D1C2D3^5E6C7J8C9Z:];C=??=@AAFBaCDECHDJCLFMXODP@QERBSBTJVaWIXAYCZF[D]G^Y_^d@eIfEhX
=imag	q-IHHKHMJZJba
=imagen	{b^
=immediately	v.X@_ZG
=immer	n*Z+J-J3J>I@GBJCIDZHGIJKZN]O[TXZI]JaI
=immutabl	x9JAXHEIJ__
=immutableid	{A^HH_H
=imorgon	x#J@]X]
=imped	{HI^ZcZ
=impedir	vT[
=impedirn	{TY
=impedisc	{HF^Zc[
=impid	x1JHEXX^Yc^fJ
=implantamo	{H]
=import	n+Y-I3[>FDHF^HZIIOHQXZFaJ
=impos	x@ID[HEMJT[ZJ[]
=impossibil	t4Z6YHHeY
=impossibl	g#J%J(G-I4]6X:X=J>_?I@^BHHFIGKZLJMINGPYSJUJVFXJZJ[H^EaJbHcJdIfJ
=impostato	{*ZHJV[
=impresora	{H^MJZG
=impressora	xH]
=imprim	vH^
=imprimant	vHaIJZJ
=in	<!]#F%X&B(B)A*9+B,c.B/]0G1I2=3b4E5C6B7Z8]9;;B<F=<?G@>A^B_C>DDEFFeGaH^IJJBK?LGMaNBOGQBR9SITcUFVaWGXJY9ZI[I]A^]__aAbAc:dZf@g^
=inaccesibl	x4YHJcY
=inacessivel	x4ZcY
=inactief	{!X
=inactif	v![(ZBJZJ
=inactiv	h!Z-H0a:JBJSJU[VIXJZDbJcJ
=inactivo	x!_(J_I
=inaktiv	v!X0]HJ
=inaktiverat	q!^#J)J;ZVH
=inativo	{!Z
=inbjuden	x:_@JHJZH
=inbox	v>]DJHDIJZHa]
=incident	k(H)I7JHGScUIVIZHfJgH
=includ	c!J#H%J(H)H-Y/I4J6J9I:J;Y=[>Y?I@IAJBHCIDIF[G]JJKFLJMIN[OHPISJTIUGV^XJZC]J^J_JaHbJcIdJfIhH
=inclui	{-X=Y
=incluir	{HJI]
=incluy	{-Y=[HJ
=incognito	v.[H[MJ
=incorrect	_!J#F%J(I,[-H4J6Y>I@HBGDJGJHEIFKHLIMGNHO^PJT]VIZ[^GbJcJdJh]
=incorrecta	o,[3]6YCJHIZJdJhY
=incorrectly	x#ZHJ
=incorrecto	x!J3[OX
=incorreta	v6ZhZ
=incorreto	{3[OY
=indicat	tHJ_X
=indicatif	{3^HH
=indietro	xHJR_
=indirizzo	{3[DYHJOJ
=indisponibl	x4[?ZCIHESZ
=indisponivel	{4[?ZHF
=indovinar	s-[
=info	_!H#I%I(I)J*G+_-H/J3X4J7J9H:I;H=I>Y?Y@HAJBHC^D^EJIDKGLJMJNHOGPJQITJUJVFXHYIZE[I]H^J_JaGbJcJdJhH
=inform	x+X3JCJH[
=informacion	vCXD^HGZJhJ
=informaco	x3IC[D]HHZH
=information	d!F#I(G)I*I+[-I3H4Y7J8J:H;J=G>I?D@IAIBHC[DaEYGIIHKHLJNGOJPGQaUJVFWJXIZX[J]H^I_IaHbHcJdGhJ
=informationen	{CXD[
=informazioni	x%J3G?JC]D]HH
=inga	v3F>FBZC]H[ZI
=ingen	e!F#G%H(F)I*H+H,J-G/I0H3D4]5I6J7I8I9E:E;I=_>G?D@EBCCFEJFJGIH@IEJIKFLYMGOGPHRISFTFU^VEW_XEYJZA[H]E^I_Iabc]dFeJfGgHhG
=ingent	{?IBJDHHHZHa^b[
=ingeschakeld	q*JHJUYV]ZHd^fJhJ
=ingesteld	v(J*]-J?J@GB[DEHJKJM]NJV[ZF]JhJ
=inget	h!G#F%G(G)J*H+J,X-F/I0I1G2I3Z4I6I7H8H9H;I=I>D?HAJBECGD_GZHAIEJJKEL]MHNFODPIRGSJT[UGVHWJXHYJ[]][^G_IaDbHcGdEeJf]gYhE
=ingevoerd	xOZhX
=ingevuld	x3J9J?JCHD_HIK]MJVJaH
=inherit	o%H;aHH
=inheritabl	x;[
=inheritanc	b!I#J%J-J3J9H;dAIDJGJHJIJKJPXUJVJYJZJ_IfJ
=inicia	{+ZHIdIfZ
=iniciado	{][
=iniciar	vH[ZF[]aGbZ
=inicio	m!J#F(J-J3J>F?J@IBYCJDJL[NJTGUJVIXIZX[H]IbacIh]
=initial	s@ZIINJZIhZ
=initiat	{bX
=injoignabl	xHHUIf[
=inlog	{ZGh^
=inloggen	{:JB^DJHIIJKIZ]]HbI
=inloggn	t#IBZDIL^ZG[Jb[hJ
=inloggningsskarm	xHHZJb_
=innan	{9JHJIJK]ZI]]
=inne	x9I>H@]B^HIIJKJaJ
=innehalla	{HII_
=innehaller	v-b3I9I>JBIDJHFI]KHZG]J
=innej	{!J#J:^BJJXZJ
=innerhalb	{(J@[BIX^ZJ
=inquilino	{HISJU[VJW[bJ
=ins	t%[3J=J>^BIHGUIZIaJd]
=inscription	p%J(J3I=J?GB]CIDaGJHIPJUJXJbI
=inscrit	p+^?ICJD_HC
=insecur	q(J<d@GHCIIKIMHNIZF^IhI
=inserito	x@JD_HH
=insid	t-J3H>J?J@JG]HEIaJZKJNJOGZF
=insist	n#I(I-I:J<]@XBGDHHDIIJJK]MIXYZD[]]JbIgJhY
=inspection	p-XHGYJc_
=instagram	{H[
=instalar	{HZ
=install	d!G#J%I&J(I)J-D0a1[3H9I:J>J?J@IBGDIHcIGJ_KIMJPJSGTJVIYDZB]J^J_JbJcFeJfH
=installation	xHYYJeY
=installer	x>HH]
=instead	q0Y3^>H?^@IHEZEaHh]
=instellen	o%Z9I>J@FBXDHIJKJMJVZZY[IbY
=instruction	xH[
=insufficient	f%b(^-J9J>J?H@JBHCYHAI]PHZFaJbJhJ
=insufficienti	{(Z
=insuficient	v(]
=inte	O!;#;%C&B([*J+Y,H-@.G0]1A2A3C4J5A6X9D:G<B>Z?^@FA?B9CFDDECF@GIHBIXJ@KILHM]NZO[RHSATDU<VaWFYXZ_]H_XbDcAdJfY
=integration	k!J/J6J?JCJEEHDNGVJZJ_HcHdeeZfIgJ
=integridad	{HJS^ZJfI
=inteiro	{HJSZU]
=inteligent	x-JHFT]b]
=intelligent	xHITa
=intent	{@IX^
=intentado	{XY
=intentelo	x@[HJMIZZ
=intento	o#]3F>J@JHIOHVJX_
=intercept	xBJHFJ^MJZIc]
=interdit	p!J)]-_3J9I:J>H@JBJDHHEIYKFMJNJPZQYUGVIXJZI]J^XdIfJhH
=interfaccia	{gY
=interfer	xbY
=intern	p-J3Z@ZKJN]XJZHgZ
=internal	xS[cJ
=internazional	{3_HH
=internet	g(J+J-Z0J3H4E6J8J9I:I=G>G?H@HBJDIGJHJIIKIMGNJPJRHSJXJYIZC]G^JaJcfdFeIfDgHhH
=interno	{3_>HOF
=interrupt	t+_DFHD]^cJ
=into	e!F/Y3Z8Y:Y?J@HBIIJJXMJNJPJVZZX[J^IaHbJ
=intranet	m(H/I:J=J@HBHHcJIN]RJTJUJVJZC]JbCcHg]
=introduc	{GY
=introuvabl	v,[3G?IDIHE_[a^
=intun	h)Z+J>J?JDJHXNGZIaJbccJ
=invalid	i-J/Z3_:J>F?JBJCIDFHJIIKIMINJO]R]XIZG]JaH
=invalido	t>FCIDJHIO_R[aH
=invent	v9I@FHFIJK_ZE[^hG
=invento	x-JKJNaZH
=investigat	{9YcX
=investigu	{E[
=invit	d(J-J3I7J:f=J>J?J@GBIDHH[IIKIMJNIUJVJZD[J^JaDbIdJhI
=invitado	p:b
=invitation	{:EH_ZJ
=invitato	x:_HFIJKJZJ
=invoic	x?JHaOE
=io	p(Z3H9F>G?Z@HBJD[HGIGKIOIUJVaXJZGaG
=irgendwa	{.ZDX
=irraggiungibil	x4ZcZ
=irrobustito	{%YYX
=is	=!b%B&?)I*F+D,C-^.@/>0D1^3Y4b6F8D9I:F;H<H=E>]?cA9BXDGE@FDHeIZJHKGLEMBNFOJPHQES[VGW;XIYB]>^I_EaEbAcAe>fZg<h^
=issu	a!H(E)I-H/G3G4I7I9G:H=G>F?F@FBbCJDGGIIGJILHOIPHQXSITIUHVHWJXJZa[I]I^F_IaIbHc]dIfIgIhG
=issuanc	xH[
=ist	S!^%A(G)Y*F+D-A.G/B0H2F3Z4Y5E6D8E9@:A;Z>X?a@YAEBEC[D?EEFEG]IIJEK>M@NCOAQFRJU^XAYCZF[B]G_Ca]bGd]eCfZgI
=it	@!G#G%=&F(D)A*A+F,C-b.J/b0=1A2=3G4<5X6A7C8A9>:D;D<>=>>D?H@bADBdEBFIGAH9I^KfL?MHNXOaPBQ>R@S@TFUbV]YEZf[G][_Ja?bCcAe=f>hb
=its	T%A&I(D)C*F+G,G-b.J/J2G3A4C5G8^9Z:F;F<H>C?]AEB^CDEXF]GCH@ICJ[LEMBNGOZPBQHR[SDU]VIWFXBYEZ<[D]C^a_JaXbHeGfBgJ
=itself	n>J?X@HBYCIHJK]SXT[ZG
=ive	]!H%I(F)I*G+H,J-A/G1J3F4J5J6J7I8J9E:F;J=H?[AICZFJGIHFIJJHKbOIPIRJSJTJUGVFWIYJZa[F]F^H_IbHcIeJfHgG
=j	a!H%H(G)J+I-E/I2J3G4I5J6J7J9E:H;J=H?F@ZAJDGEJGJH>JJKYLJNZOGPIRISITIUHVGWJYJZa[G]]^I_Ja^bHcIdIfHgJhX
=ja	h!I#G%J(H)]*F+_-J/I3I4J7J9F:I=I>H@]AJB^CGDCHBIFKaLJMFNHOIPGRJSJUIVGXGZB[Z]I^H_JaIbJcJdIfIgJhE
=jag	Z!C#G%D&H(^)C*Z+D,F-?.G/D0E1G2F3A4C5G6E7E8D:I;E<G=B>^?A@BAEB^CZD]EGFGGFIGJFLDMAN[PBQGRESETBUCVYWGYEZ[[b^C_DaJcDdAeFfBgDha
=jak	xH^VG
=jaki	{9]
=jam	{H]
=jamai	i%I+[-J1Y3I9I=J>H?G@IBICIDaHBIJKJL^MJPJUJVIWZXJZI[J]J^Ja^bJdXfJ
=januari	{IJK_
=january	x@HIYK]
=jdoe	{ZZ
=je	V!B#^%B&H*B,F-?.G/C0F1D2E3?4D5F6E7E8E9[;E<G=B>]?[@]ADCZD[EFFFGEHII=JFK]LDM>NAPCQGRDSETCUCV]WFYEZa[_]Z^C_DaDcDdCeGfAgFh^
=jede	v@XKXNZ
=jedna	x*[CZ
=jemand	{@ZZ[
=jest	d%H([)J*J+J/I1J3H4I6J7J8J9F:G;J=G>G?Y@EAIBDDFGYHBIXKELIMDNEOJPIRISITHV^WJXHYJ[H]I^[aGbIcJdagJhY
=jestem	x#I-J3J9[?J@JB^CJDZHEIJKINJZG
=jeszcz	{C]HJMZZH
=jeton	t(I*J,bHFRYVJZJ
=jetzig	{IJKJZIh_
=jetzt	g#]%J(J+J,J-F/[3I4J7J8X9F:J=H>G?Y@[BZCGDYGJHDIFKDLJMINGOITIUJVHXaZX[I]G^G_JaHbJcJdIfIgJhF
=jira	v#FHaTJZD
=job	s#I9^>ZBJHDKIZI
=jobbar	{(Z>]ZG
=join	f!G#I%H(J)J*J,J-J/I3H4C5J6J7H8a9J:H;J=I>H?H@GAFBJFJGaH_IHJJMJNDPESJTJV[Z@[J]J^I_Cb^cIdIeIfJhJ
=joiner	xVZ
=jour	k#I(J+[-H1Y3J9H:J=I>J?I@^BICGHDIIKGNJVJXaZE^JaJcJdHf^hH
=journal	{HINX][
=julli	t#[3I9]:[>H@JDJHFIIKIOZZHaJ
=june	x-ZII
=junk	vCJDJHFMJaa
=jusqu	x9[@ZHJf[
=just	W!D#F%F&Z(F)G+H,I.H/D0Y1H2I3D5H6H7G8X9]:D;I<I=I>J?E@]AGCaDBEHFJGGHBIJJFKILXM^NEOCPGQJRGSGTEUFVAXCYHZJ[b^FaHcGdGeIgG
=juz	p!J#I(J-I3I9F:I>]?J@GB_CJDHHCIIK_MINITJUJVJXJZFaJfJhJ
=kam	{9J>JB_aJ
=kan	W!A&H(H)[*@+D,D-@.G/C0C1G2F5F6^7C8]:Z;C<G=Y>c?@@ZAFB]CAD?FGGDH<I<JFKYLAMXN?OAPXQGRDTBU[V^WEX@YEZX[^]>^[_Ba>b?cDd?e^fBgB
=kann	]!G%F(F*Y+I,H-D.J/F0H1I2J3F5J6Y8I9F:];I<J>Y?^@XAIBYCEDDEYFJGGHEICJIKBLFMYNBOZPGQJRGSFVYWGYI]D^Z_GaBbDcGdDeIhJ
=kanner	x:ZHDM]gZ
=kapot	x9H>^?IHXZJaJ
=kaputt	v>XHGb[fY
=katalog	x7]AIBJHHNJZJ_]d[
=katalogen	v!^#E3a>H@JBIDJHGZJ
=katalogu	{3^HJOJ
=kazd	{HJKHN_ZH
=keek	{@]
=keep	V!D%G&I(F)I*F+^,H-Y/G0I1H2I3D4H5I6G7Z8H9F:E;G<I=F?C@_AGBBCEDYEHFGIXJGKXMJOEQIRGSFT_UFVCWIXDYG]C^[_FaIbDcFdGeIfXgYhZ
=keepass	x@JHaIJZI
=keer	m#a-I3I9G>H@^BJCJDIHIIHKIMIOJTZVJX[ZCaZhH
=kein	X!D#A&I([)F+F-D/E0^2G4F5G6F7E9E<I=^>B?A@XAGBFDcEFFGH?IAJGKHLXMCPDQHRCSCTEVAWbXCY^ZF[D^E_FaYcXdBeHfJhD
=keinen	p3J4Y>[?J@YCJDIHGX[ZIa[
=keiner	x+J=[D[LXZJ
=kenn	x>G@JHXKIZD[a
=kennt	s:Y@JHDKZM_YXZI
=kennwortanderung	v@IB[HJIJKJNJUJVIZG^]fJh[
=kennworter	j!J#I/^0^3J4J7X=J?J@GBICJDHHEIGK^MHTIVJXJZI]JcJdYfHg[hI
=kennwortern	xWZ
=kennwortrichtlini	{N[
=kennwortruckschreiben	j%Z(F,G0J1[4I6J7J8J:J=G?J@HBHDIGIKHLJMJNJPXRZSJUHVGWJYIZG^JaJbJcId[e]fZgZhG
=kennwortsynchronisierung	{G^fI
=kennwortwechsel	{@XL]
=kennwortzurucksetzung	e!I#J%I(G)X*I+H,H-G/J0J3I4I6J7Y:H;I=Z>J?Y@IBHCHD[GIIHKGLIMJNFOJPHRJS[TIU]V]WZXJZD[J]H^JbIcHdFeJfYgIhI
=kennwortzurucksetzungsrichtlini	{HIW^
=kent	x9I:]HEM^
=kept	l#a/J7Z@IBJMHTHZHd]
=kerbero	{9JBIH^RXZF
=key	e!G#I%I(Z)G*I+F-F/C0J1H2J3H4G6d7J8J9F:J;J<J=I>G?^@GAIBGCHDDEJGJHdIFJHKHMHNEOIPIRESJTIUIVEXIY]ZC[J]D_GaIbIcDdHfCgJhH
=keyboard	m#[9H@JH^IJMJTJZHhY
=keys	g!J#I%J(G-H/I0J1H3J4H6h7J8J9H=J>J?[@IAHBICIDHGHHHIHKGMINJOEPJRCTHVIXIZD[J]H^J_HaJbJcDdHeIfE
=kick	{#H9F>JBIHFIJTXZ_]G
=kid	x#X@[HI
=kids	{3GD[HJIJK[
=kierunkowego	{3^HJIJ
=kies	v(J-_@GHHIHKZMJN[ZC[JhJ
=kill	t.XHEY_ZJ
=kim	{-GHHI]KJZY
=kind	t9ZIY
=kiosk	p#H9J@HBIGZTIZF^_aJ
=kitchen	{#].GHXKI
=klant	{:XB[
=klappt	p%[(I:X=J>J?IBJC]HGPIVHZ_aJfJ
=klar	v+G9^:J?J@HB]DFHIIJKJNIUJVJZC[J]^bJ
=klein	{I]
=kleinbuchstaben	xI]
=klick	xHJZGb^
=klickar	{HHZIb_
=klik	{HGMJZJb^
=klingelt	{>IDJ]]aX
=klockan	{HHR_
=klok	{HHR^
=kloppen	{@HHJIIKIO^h]
=klopt	s3E6[>I?JHXIJMJOZR[ZH]Ja[cIdFfG
=knappen	t%I(b-J9I:]@IBJHFIIVHZFhJ
=knop	t%J(a-J9I:[@IHEIJKJVIZGaJhJ
=know	[!G#G%H&^(D)I*H+G,J-_.J/F1J3F4I5J6J7J8J9F:I;J=H>I?DCGEJFJGHHJIAJYKXLHM]NZOGPJRISIUGVEWHXHYJ[c]F^F_IbDcIdHeJfHgFhY
=known	l(I-^/F0J@JBGHCIJJXKIM]NJTJZ[_Ib[gJhJ
=kod	k#I-J3E4J9E=J>[?J@GBHCJDGHIIHKJMHOGX[ZF]IadhJ
=kodem	x9IHHZJa_
=koden	k!I#H%I(H*J+J-H3F4J6J9E:I;J=I>c?G@HBYCZDHHBIDKFMGNJOGPJRJTJUJVGXEYJZF[J]H_JacbJcJfJhI
=kodu	t>XHGa[
=kolleg	{(J*I@X^^
=kollega	{H^
=kollegan	t%J(^9H@[HFKJV^ZI
=kollegen	t(]GYV[ZI
=kollegin	s!](I=]?JBJDJHXIJV[ZG
=kom	t!J#I-J3J9G:J>G@GB_CJD[HEIHKIMIVIX[Z]aIhJ
=komen	x(^)H,J/I0[6]>JHDIIMITI
=komm	o#J(J)[-H>ZDZHEIJKJMIVFZ_aG
=komma	xF]
=kommen	t0Y>JGYHZXZ
=kommer	h!G#H%G(G)I*J,J-E/H0]1J2J3A4G6G7H8I9E:F;Z=H?G@FAIBGCEDDFIGIH?IBJJK[LXMGNGOBPGQJRHSIT[UJVEXEYJZ^[H]G^G_FaabXcXdEeJfHgIhZ
=kommt	d![#H%I(I)J*J+]-H/J0J3E4H9J:Y;H=I>D?G@HAJBHC[EJGJHHIHKHMHNIOYPHRISIT^UJVHXHYJ[J]G^J_Ia]dJfHhH
=komork	{CZHIO]ZJ
=komplexitet	{I[KI
=komputerz	xM^ZG
=komt	h!J#I%I(J+]-[/I2J3X4J6J7J9I:J;[=J?I@HBHCGDEHAIGKXLYMHNHOXPJRJT[UJVIXCZD[J]Ia^bJcXfIhH
=kon	x(I-J9H:J>H?^@IBaDIHEIIKJVJZE]JaJbH
=konci	{3I>JD_HH
=konfiguration	qEbHIVJWHZJdHeYfI
=konfigurationen	{EZdJeZ
=konfigurerat	x(J)IDIEHPJUJVZW^ZJ
=konfigurieren	{e[
=konfiguriert	v3YDIEFHJUHVZW^
=konnen	j!J%I(F)X4J7I:X=G?I@FB^CYDIF]HHLJNJP_UIXJZB]J^GaJbHdJfJhJ
=konnt	q#J%I,Z3J4]9J>I?]@JB]CHHFIIKHPJVIZG^IaIdHe]fJhH
=kontakt	{!J3F4J9I>IC_HFIFVIXIZH]JaIc[
=kontakta	{![)F*F+J,JDIHIPHVHZ_dI
=kontaktdaten	x3]D]ZJ
=kontaktmethod	{C[
=konten	s)_AXBJL]UFVFZG[YhJ
=konto	V!c#c%]&I(B)C*D+E-B.H/E0G1F2Y4D5G6G7F8G9F<I=D>C?C@AAGBFCED]EEFGGFHCIAJFKAMCNDODPZRFSEUAVcWCX[YGZG]C_YaCbEcCdCeFfDgF
=konton	t!J#I%I(I)^3J4J:H>JA[DIG]HHIJMJNJPJUIVIZG[X_JcJd[
=kontoret	{#I9_:J>]HGKJVHXIZIhI
=kontot	h!^%[(F)J-H2Z3H4I:Z;G=I>G?I@HAJBZCHDGEJGJHDIGKHLZMINIOITEUHWIXFZX[Z]J^I_[aIbJcIdIhI
=kontroll	{#J4I5[>JIJO]
=kontrollera	{3ZD]OIZJ
=kor	x0[1XHJ
=kort	p%X-G9JDJHEIbKJZIhJ
=kraju	{3^HJIJ
=krav	m!I#J(Y)J*Y+J,J-I3G4J9G:J=H>H?H@HBICaDDHAI]KHMJN[PJTJUIVIWJXIZE]IaHb^cJdJfJhJ
=kraven	vI[KINZ
=kraver	{*]=YCJ
=krbtgt	{!J(J=JBJHaKGZGbJgI
=kreeg	{*]@ZCHHH
=krijg	p!I(J3J9J=J>[?Z@JBICIDJHEIHKJNJXJZa]JaY
=krijgt	{>GH[O[
=krotki	xHJI^
=krypter	{<[
=kryss	{(G9H;^@IHIIIZH^[
=kund	v-J3I9I:G?^@IB]DJH[KGZGaGhJ
=kunden	t:^@IBZHIS[ZJfJ
=kunnen	n#Z%J(G*J-J3Z4J8]9Z=I>I?J@IBHCHDGHEIHKHMJNJOJP_UJVYXIZG]I_JaHdIfIhJ
=kurz	s-I@JIabY
=kurzlich	{@ZK]ZG
=kvar	s#^-J9J>HHIKIMH_^g[
=kwijt	n!J#J%[-J3J4Z>a@HBJCJD^GIHFIJKIMINJZDaJhH
=l	L!X#E(X)=*C-Z.B/X0D1@2E3[4I5J6?7F8@9?:A<B>Y?d@JB?DIFXG?H?ICJAK_MINEOCPGQBR^SBU[XEY@Z;]X^Y_[aFcXdHeYfIgIh[
=la	D&@(B)?*A+[,E-a.E/I1<3B4E5C6G7J8>9E:I;D<>=^>]?_@JA;BICCDDEFFGHDIJJFKaLHMdNcOGP>QDSATBUHVAXDYIZa_GaDc>d[eYh_
=laat	v>GH[KIX]ZD]Ja[
=laatst	t-H3I9I=J>J@[BJCHDJEJHGIFK^MIO^RJXJZHaJe[fJhJ
=lab	m!J%I(H)J*J8D9I:J=I>H?C@IAHBIDJF^GFHdIJKJMJVJYJZA[J]J^]_HfI
=lack	f!J#J%](]-F/J3Y4J5a:J>I@GBGCJDGGJH@IbJGKDMJNDUIWYZB]I^JbIdJgIhI
=lado	{7ZHIS[ZJ
=lady	v!Y@YXY
=lagt	{CYD[ZJ
=laiss	x>I@IHGIJX]ZZ]YaI
=lake	x>^HG
=lamnad	{9H>ZHFIIZF]^aJ
=lan	{9I>JH_
=lanc	{%Y+ZHH
=land	t!G/^3H>]?JHEIJZF]JaZbI
=landcod	{3^9J=J>JHHZJ
=landervorwahl	{3Y
=landesvorwahl	x3]
=landlin	v1J3]4I9J>^?ZHCKJZIcHfJ
=landskod	{3_9J=I>J?JCJHHIHZJ
=lang	k!J#H%H(I)J*J-Z/I0J2a3H4I6J9H:I;J=G>E?I@]BHCGDHGJHAI]KELIMGNZOIPJRISJT_UIVIXHYJZB[J]Z^I_JaFbHcHdIeJfGhH
=langd	{3I9J@GHII]KHN[
=langer	{!^ZI
=langr	q#J(I)^*J-I3G4J9J:J=I>a?G@FCHDJHDIFK[MFNIOGTJUIVHXIY]ZE[J]G_[aGbIcJfJgJhH
=langsam	{#J3J9I>J@JHaIJMIZJaI
=langst	{PXTX
=langt	x2_>I@HHDI^MJZIfI
=languag	xZX
=lank	{b]
=lanken	vBIIFZIbb
=laps	s#J-J9J=d@DIHKEMINHZDbG
=laptop	W!G%G(E)H*G+H,I-E.I/E0I1I2I3F4H5I6H7H8I9C:G;I<J=F>C?F@BAIB^CFDFEHFIGHHcIDJHKCLHMbNEOGPGQJRESHTFUGVFWIXFYHZG[F]H^H_HaEbdcGdGeJfDhE
=laptopen	{HFM]ZJ]Jb[
=larga	{2[9JI^KIfIhI
=las	f!H%Z(I)I*]+J,I-E.Y/F0[3H4I6X7J9F:I>E@EAJBGCHDFEJFJHYIEK[LJMGNYO[PHRJSJTHUIVHWJX[ZC[H]I_HaHbIcHfHhF
=lasa	p#]=J>]?IHCKIMIZF[a]JbF
=lasciato	{9J>JCIHEZG]a
=lasskarmen	{>GHIZIb_
=lasst	k6X9J=J>I@ZH[IIKHOJVHX[Z^]JhG
=last	T!J#a%C&I(C)H*E+E,E-F.G/F0F1E2G3B4Z5I7H8[9G:F;G<H=X>Y?BAEB=CIDAEGFEGXIFJDKbLCM@NDOXPCQHSCTaUYWDXFYG^CaJbGdDe]fFgChA
=late	sDYHER_ZJaYfJ
=later	b!H%J(G*J+E-F3G4I8Z9Y:I=I>H?I@]AJBBCIDZGJH?IEJJKCLZM]NDOIPIRHSJUJVJZ_[I]F^F_Ja[bIc]dJfIgIhH
=latest	{1Y
=latt	t-_HIIJ
=latw	v-]
=lauft	k#J%J(J,J-J0Y4J=I>[@GB[DJGIHEIIKHL^MHNJR[UJVJZD[J]I^IaIbIc[dIfZhI
=laut	s7J?J@[BHE^HEI[KJNJSYTHXJZHaZgJ
=layout	{hZ
=ldap	X!F#E%E&I(F)H*H+H,H-E.I/G0H1F2F3D5f6F7G8E9E:G;H<k=F>F?G@FAGBECEDEEIFHGGH>IDJFKFLGMDNEOHPHQHRFSHTFUFVFWHXGYFZC[G]G^G_FaEbFcAdEeGfCgHhG
=le	L!G#B%^&D(X)@*?+E,@-Z.F/A1A7I8A9C:?;A<H=F?a@JADCGDEEAGDHBIFJXKXM_ObPGQCRFSEUGWEXGYEZF[H^JaabZdJeChX
=lead	q(E*[-J3]>J?EPZZJaFg^
=leak	x-^@JHJIIKJ
=learn	vHEM]dY
=least	i-H/Z9I@[BJCIHBIaKEMINYZG^JhI
=leav	i!a#J(J)J-J/Y3I8I9G=J>I?G@GBICJG]HaIHJIKGNIPIVHZD^J_JaGbJdJfJhI
=leaver	m!]>J@HH^ZD
=leden	x%JF]P[dJ
=leer	{3[HH
=leerzeichen	x3_I[ZJ
=left	a#H%G(H)H*F+G,J-G/G1J2J3D4I5Y7I9G:H;[=E?GA[EJFIIFJIKELHMGNHOGQJRISITHUHVHWJXGZB[I]c^ZaGbHcJdHgHhH
=legacy	{Y^cF
=lehnt	vHHJZN[
=leicht	p#J-c3IHIIDKJZJ
=leider	{ZZ
=lengt	{@IIZKGN]
=length	f%I-H/I2_9J>JBJCIHDI^KHN^OJZEhJ
=lento	t!H#G-H3H9F:I>HBGCJDJHdIDKJMFOJVJXJZG]IaIfJ
=les	Z!E#D%[&J([)]*^+[,F-B.]/D0Y1H2G4E7J8G9C:H;G<I>D?J@BAGBDCBDJEFFGGZHDK]LHOZP^RGSGTFUEVHWFXDZ=]E_EaYbFcEeIfDgFhC
=less	p-a9J@ZBHHHIIKIZE
=let	b!H#J%J(G)Z*G+H-G/H3H4J7J9G:I=Z>F@]AJB_CFDDGIH>ICJJKFLIMGOHPJRJTIUIVFX]ZZ[]^F_HbIdJfJgIhD
=letra	p#J-I/Y3J9J>J@GBJCJDHHFIdKGOJZH[J]JhI
=lets	p(J5[@YBGH^IHJJKFUIZC^Hh[
=letter	]!G%I(G)J*J+H,J.J/b0J1I2I3_4I5J6J7I8J9F:H;I<J=H>D?F@HAHBDCEDFEJFIGIH;IfJGKDMCOBPHRISITFUIVHXGYI[G]E^H_FaFbHcIdHfHgEhY
=lettr	x/YI]
=letzten	q-E3I>JHJIHKbO[ZHaJbYeYfJ
=leut	v-]8YF]GYHJIIKGZH
=leuten	{(]PX
=level	{5^HIZE
=leverancier	x:]JX
=leverantor	x:YJX
=li	v:]>[HG
=libr	q#I(I)_-H/J=J>JBGDIHJPJSHT[UaVEXJZHcHdJfE
=library	x.XHJJYZJ^Y
=licen	x9F=[>IH^IJKJZJ
=licenc	]#I%J(H)I*J-I/J1J3I4I7H8J9G:I;J=g>H?I@HAIBHCJDIGIH]IGJJKGLJMINIPIRISHTJUGWJXIYJZB[J]J^J_GaIbHcGdJfHgIhJ
=licenca	l!^-I3J9H=b>J?J@HAJBJCJDJHXIGKHVJXJZIaI
=licence	^%J(J)J-I3H4F5G9I:I=d>J@IBICJDIEJH[IFJJKIMJNHOIUFVGWHXIZF]J_JaJbJcJdIeZhJ
=licencia	m=]H]
=licencji	t=^HH
=licens	xH_UJZG
=licenser	v3I9J=_HG
=licenti	n-I3I9H=c>J?J@ICIDJHZIGKGUJVIZJaI
=licenz	v=aHE
=licenza	s3J9J=_@JH]IIKIZI
=lid	x(I>J?IBJHFIIKJVaZJ][
=liegt	v-J7]9I>]GZHHKJ]JhJ
=lien	p(J-IBHMJZGbccJ
=life	{1ZBJHJZJfZ
=lifetim	{@YHX
=lift	sHIT^XX
=ligacao	t(J3Z9I=I>H?]@JHEIJKHMJOJUJVJZJ]Ja^bJc]
=ligar	{9]HIXJZJaJbY
=liggend	{-^HJ
=ligger	x-J3Z9J>^GZHDIHKJOI
=lightweight	{%H0^HI
=ligt	x-H7[=J>^@JHEIIKJS[TJZIfI
=lijst	{-^HJ
=like	b!J#I%I(F)J*J+Z-]/^4J7I8I9H:J=H>H@YBGCIDIFJGJIYJJK]LJMGNXRJSHUJVIZH[J]H^J_JaGbJcJdJfJhE
=limit	h!J#J%H(G)H*D+I2X3I:J=H>I?FBICIDHG^IHKIMJNIPHQaSJUJVXWJXaZDaJbIcJfIgJ
=limitada	{QZ
=limitado	{VZ
=line	n(X3I4Z>Y@IHGIJKYRJZGbIcbfG
=link	V!D#F%G&J(E)G*H+H,H-B.I/D0H1H2I3E4]5G6G7J8I9D;H<I=C>B?C@CAGBBCHDDEIFHHZICJFKBLFMCNDOHPGQIRFSETEUCVEWGXFYH]E_^aCbjcZeJfEgEhE
=linux	xH]ZF
=list	X#G%E(D)F*E+F,H-c.J/G0I1F2H3E4G5I6I7H8H9E:G;H<J=E?d@CAGBDCZDXEIFHGGJYLHMFNHOFPGQ^RHSHTFUFWHXFYIZ?[[]E^G_EaDbFcGdGeIfGgGhD
=lista	t-_HI
=listan	{-ZHJ
=listener	v=JHDYJcFdIeJfb
=litery	{9JHHI_
=lithnet	t-FJ_
=littl	t.XMXZJ
=live	j!D#I%I-[/I7[=J>J@aA]BJDJIFJJKFLJMJNEPJTJVJWJZC^H_[dXhI
=livr	{HGT[a[
=lizenz	n=^>JBIDJHaUJVJZHfJ
=lizenzen	t9I=cCIHGIINIUHWJZI
=llamada	s/J3X9J=J>J?YDJHFQYTJa^
=llega	k3I9J>aBJCJXJaX
=lleva	t-[FXI_KJZI
=llevo	{9JHJXHa^
=lo	e#D%G(F)I*H+H,J-E/H0J4I5J6I7I8J9B:H;J=X>_?]@FBDCFEJFIGIH@IXJJLINGO[PHRITXUHV[WIXYYI[H][^I_IaDbGcHdIfHhD
=load	j-[.X?JGJIIJ[KIMIZEb_
=locai	{6[A[
=localement	{/ZHIZId[
=locali	t/J6Z9H@JA]HGN_ZJ_J
=locally	x!^(J)J/^HEIHKINJUJZF
=locat	v,H0J6JHDZE_^cIdFe^fF
=locatair	{BHDIU]VIW[bJ
=locatario	{BJHIU[VIWZZJ
=location	sH^
=lock	M!?#i%D&I(E)E*F+E,F-A.G/A0G1G2G3E4D5H6F7C8G9F:E;G<H=D>A?D@DAEB=CEDEEGFGGEIBJDK?LBMCNCOGPCQHRDSEThUEVDWGXIYHZ9]C^J_BaDbacDdDeGfEgDhI
=lockd	{#]BIHHTY[H
=lockedout	v#JHHT]
=lockout	]!J#b%I-J/J3J7J@IBGIJJJKJLJMHNJTcXJZF[G^J_JbIgJhJ
=lockouttim	f#[%c(HHDZJ[J^IgJ
=log	T!A#[%D&^(A)D*D+E,X-B.H/^0G1G2H3B4I5I7D8E9E:E;F=C>@?@@?AECDDCE[FDGCHJIAJXK?LEM^N_OEPEQHRGSDTGUGVIWEXDYGZ^[C]d^B_Za@bGcIdCeDf^g[
=logg	g!Z(G/I7J@GB]IJKJLJMHNJSJTHZY[J]I^Gb[gIhZ
=logga	x9JBZH[KJZD[^hH
=loggar	{ZGh^
=loggen	xBJHYIJMJZJ]^cY
=login	T!X#X%F&J(C)F*E+]-A.H/B0I1G2H3E4D5G6G7c8G9I;G<I=E?B@AAGBJCFDAEHFFGFHZI]JEK@NBOFPEQIRESBTYUEVDWGXCYH[B]A^d_FaAbecDdEeHfDhA
=logo	m-J:J>IBIHdIJKJXJZEbG
=logon	]!F#Z%J(G)G*J+H-I/J1J3H7H:H;J=H>H?F@DAJBECJDGGHH@IHJJKGLcM[NHPHSHTFUFVEWIXHYJZ@[G]G^F_IaJbhcDdIfIhH
=logowania	{bY
=logs	j#E%X(J7I:Z@IBIH^IJJXLZMJNHTZZF[J
=lokaal	m#J%J(I*J,J-I/^0Y6_7I9J:J>I?J@FAJBIDJGJHBIIKHMDNGP[TZVIZF[I^J_FaJbIcIfJgZhI
=lokal	_!D#C%F&G(D)E*D+H,E-C.I/X1H2H3E4F5I6J7[8H9D:D;G<I=E>E?E@DA^CFDEEbFGGFHJIBJHKCLGMCN_OGPDQIRESDUFVEWEXEYHZA[G]D^E__aEbEc[dceFf]hD
=lokala	m!I#H&I(H)J*J-I3I7J9G:J=J>I?J@IAZBHCJDIEYHDIIKHMIOJPHRJSJTIUIVIWJXIZE]H^J_^aJbHc_dHf]gZhJ
=lokalen	k#J%J(I3J4J:I=J?J@JBIE_HFN]PJSJUJVIWHZD_YaIbHc_dY
=lokaln	{/Xg[
=lokalnym	xSJZIc]d[gI
=lokalt	m![#F%I(G)I*I+I,J-F/_0]2J3G4J6a7G8J9J:H;J=H>F?H@DAIBFCHDFEJGIHBIEJJKCLIMENEOGPYRJSHT[UHVFXGYJZB[G]H^G_EaHbGcGd]fHgZhF
=lol	s#J/J3G4J9_:J=J>Y?J@YBGCJDIIFKGMINIOHVJXJZD]JaHfJhI
=long	]%G(I)I*J+J,J-[/G0J1J2d3E4I5J6J7I8J9G:H;J=I>C?FAIBFCHDFFJGHHAI[JHKFLHMbOERISITZUIVHXJYJ[I]H^G_HaEbHcIdHfHgGhE
=longer	a!Y#F%J*J+J-G/J1X2X3H4Z9I:J>_?a@HAJBHCIDFGGHEI^KHLDMHNHOIRJVGXGZC[J]I^I_]aGcJdFfJ
=longitud	{N^
=longueur	{@IHJI[N[
=look	g+Y-J1J4[8J>J?G@JBEDIHHMJN[RJSYTYZ_]X^I_XbJfF
=loop	m!J+J7J?JH]SHUJWJZ]]FbGf^gI
=loopt	x9JHGIJR^Z^fJ
=lors	p#J%_(I,^-J5Z=H?J@IHGIJKINIPIUIVJcJeIfIhJ
=los	f!G#I%G)Z*Y+I,J-H/J3Z4I7J9H:J=I>I?I@HBHCIGJHCI[JYKFLJN^OIP[UIVZWIXJZB]I_JaIbJcJdJfJhF
=lose	x>YHGZX
=losen	v#Z>H@GBJD_HEIIKHMJNJZ][H]GhJ
=losenord	Y!E#G&J([)E*G+G,X-I.I/Y0Z1G2]3E4F5H6D8G9F:Y;G<I=D>B?E@HAHBYCEDAEHFIGDHYI?NXOHPEQIRFSGTDWGXFYHZY^]_EaFcEeFfDgEh[
=losenordet	^!F#D%F(J)F*G+H,H-Z.J/E0G1I2G3G4G5J6Z7Y8H9H:D;H<J=E>X?FAHBYCED[EIFJGFHCI[JHLYMZNHOIPGQJRHSGTDUCVDWIXFYIZ]]D_FaFcFd]eIfGgGhH
=losenordsalder	{@aBIHFIFZGhJ
=losenordsaterstalln	t)JU]V[WIZI
=losenordsfilter	{J[
=losenordspolicyn	{KJN^ZI
=lost	_!F#F%E)]*G+H,J-F.J/G0Y1I2H3G4Z5J6G7F8H9F:G<J=_>[?E@CAHCFEJFIGGIDJHKDLGMBNFOHPHQJRZSGTGUGVFWIXGYH[F][^F_[aFbBcXdEeIfDgGhE
=lot	t9^BIZH
=lots	{:Y
=low	{9JH]
=lower	m-JHJIZNaZH
=lowercas	t-JBJHJI^ZG
=lsa	v%J/JJ_
=lsass	sHIJ_ZJ
=luck	v9[@ZBIHHNJ
=lugar	{7YS]TIZH
=lui	q(Z8]=Y@HBXHHIIKGMJVIZI^[dJh[
=lukt	s(I=]>XHIKJVIZ[hI
=lunch	m9G@[BZHJIJZE]_
=lunga	{2Y9I=IHHI^ZJ]J
=lunghezza	x@IHJI[N]
=lyckad	{/^3J9IB[HIMJPITIZI_I
=m	{!]ZJ]Y
=m365	k#E/]HFMXNJTbZI[Jg]
=ma	_!E#B%Z&J(F)H*X+Y,G-D.I/[0H1G2G3C4I5I6H7G8^9Y:E;G<I=G>B?^@AAGBACCEIFIGCIBJHKALIM[NCO[PFQIRGSGTXUEVXWHXEYHZ=[a]D^F_IaGcFdGeZfEh^
=maar	e!I#F%I(I)J*[,J-E/[0J1J2J3E4I6I7I8I9F:I;J=H>C?a@[AIBEDCGIH@IEKCLYM_NFO[PIRISJUJVFXFYIZA[a]G^H_JbXcIdZfFgGhF
=machin	e!I#J-G/H0J1H3I4Z6J7J8J9J=J>I?J@CBIGHHZIHJGKGMHNIOJRaTIXJYJZI]J^J_JbJc_f^hH
=macht	{bX
=machtigingen	v(^-I9J;a@HDJHIKIXJZIaJbJ
=macro	p#IHaTJ
=made	g!J#G(H)[+G-Z/J2^3J7J9J:I<J>I?G@^BGCIDGGIHFIYJIKENFPJUJVHY^ZB[J]H^^_GaIbJcJdJfJgJhH
=mag	f!I#G%H(Z)F*F+H,H/H0I1J2J3F4G5J6I7I8J9B:G;H=G>C?E@cAIB[CEDEEJFIGIH@I_JJKaLHMENEOFPGQJRHSITHUHV]WJX^YIZJ[G]E^Z_HaCbGcGdIfHgJhD
=mai	k!I#J%I+Z-J1X3F9G:I=J>G?H@JBICGDaGJHCIJK]MJNJOJUJVHWYXIZD]IdYfJ
=maila	{>^@JD]HFZF
=mailadr	{#J3^9H>]@GCHDJHGIIKIZH
=mailadress	v3]C]DIHH
=mailbox	c#F+H3I4J9H>c?G@IBICFDYGZIIKJMINHOJTZZH]J^ZaIbJ
=maintenant	v*X9G@JB[HIKZ
=mais	_#D%E&J(E)[+Y,H-I.I/X0I1I3?4G5I6H7G8H:D;H<I=[>[?[@IAGCYDAEHFIGGH=IAJHK[MZQIRGSHUDWGYZZF[^]E^GaBcFdXeIfFgGhD
=maison	{3J4J>]?JBJHGJ^MHZI
=maiuscola	x3II]
=maiuscula	x3JI[
=majuscul	vIZ
=make	_!I#J%Z(I)J*J+^/H3H7J9G:I=I>G?FBHCGGJIIK]L^MHNXOIPHQ_SJTJVHWJXJZE]J^JaJbJcJdJhC
=makkelijk	t-^
=makro	{H[
=mal	f!G#_%G(H)J*I+I,I-D/I0J1J2J3d4Y6I7I8I9X:F;J=G>E?H@XAIBECFDEFJGIHAIEJJK]LIMFOFPHQJRXSJTIUGVHWJXFYI[G]F^H_IaHbGcGdFeIfFgJ
=mala	{#J-JHHX^cY
=male	{#]3]BJHIIHKINJZJ
=malform	t3[DH
=mam	s(b3J9H:J=J>_?J@JBIDHHCIJKJOJUIVHZEaI
=man	i!]#I%I(H*I-Y/J3H4J8J9Z:I=F>G?a@bAJBFCGGJHIIEKGLJMINGPIRJSJTYUIVHXFZB]H^J_JaGbIcJdJfIgJhI
=manag	c!I#H%G(H)I*I-C/F4E5J6J7c8G9C:[=H>J?IAJB^DIEEGJHIIFJHKGLJMJNFPFSJTHUGVEXHZA[I]J^H_IbJcHddfIgGhG
=manageengin	xHFJ_
=management	m%_(I-J0H8_GJHEJJNJZIdIe]
=manager	i!J#I%J(a)J*J-C2X3I7H:I<Z=J>H?I@JBGDHGJH[IEJ[KEMJNCQ[SGTJUIVIXIZ^[J]Y^JaIbJdGfGhI
=manana	q#[-I:J@_BJHHIJKHTJX]ZIhJ
=manca	m#J%[([-I3_5X9I:J;J=J>I?F@IBJC[DIHCKHMJOFVZXHZH[J]IaIbYhJ
=mancano	v#J%J3H=[CID]HFI[
=manda	x7]
=manga	l#_3J9E>I@HDJHDIIKZMIXaZHaJhI
=manqu	n([+J-J3_9J=Z>I?ICXHCOFUJV[XHZJaG
=manquant	x%Z=^HD
=many	X!G#c%G(H)H*G+H,J-_.J/H2I3X4I5I6J7H8I:G;[=G>F?GAGBECFDFEJFIGIHXJHKXLHMGNEOEPHQJRHT^UGVGWIX]YJZ@[G]G^J_HaDbHcIdGfIgIhE
=mapp	v#^NJZI
=marca	x-ZHGZIh^
=marcada	qLYZJ^^dY
=marcado	vZH^_dXhJ
=marcamo	{LZ
=marcar	x;ZHJdX
=march	i!J#I%I(I3I4J6J8J9D:J=H>I?I@YB]CJDIG]IFKFLYM]NHOHPJTJUJVHXJZ^[I]J^JaIbXcJdFfYhG
=mark	x-[HIZJhY
=market	xF[HZZI
=mas	c!G#F%G&J(G)I+I,I-Y.J/X0I1I3C4H5J6I7H8J9D:F;I<J=F>C?[AIC_DEEIFJGHH?ICJJKCM^OYPIQJRHSHTZUGVFWIX[YIZD[^]F^HaDbZcGeJfFgG
=mast	o!I#I(J*^-J.X3J9G:]=J>H@]BGCFDIHEIXKYL[MIUJVIXIZF[J^JaJbJhH
=master	{!ZHZ
=match	Y!F#F%H&J(G)I*H+E,I-Z.J/F0J1I2J3@4H5J6_7H8I9E:G;H<J=F>B?F@BAdBDCEDEEIFIGHIBKILHMFNIOdPHQJRHSITHUGVFWIXEYIZA[H]G^I_ZaCbGcHdHeJfGgIhX
=matchar	{A[OY_H
=mate	{9FB[V[ZJ
=maternity	{!]AIHIPJ
=matin	p#]@bCJHFKJNITJZH
=matter	o-I2[9J@FIEKJN[ZE^Yh[
=mauvai	s#^,]-JHIKJXIZJdGh]
=mauvais	x#I-J3J9IBICJEXHDX]ZHc^fJ
=maximal	{HIIIX^
=maximo	{3E>HOFX_
=maximum	vH[IHX[ZJ
=may	]!G%Z(X)D*G+F,I/F0J1J2J3E4I6J7H8Y9E:F;J<J=H>F?F@ZAIBFCGDHEJFJGEHaIJLHMEOIPEQ[RJS[TFUFVZWZXJYJZ>[G]G^_aYbGdFeIfHgEhD
=mayb	tHGN]SYVJ^JhX
=mayuscula	x3HI]
=mdp	m#Z:J@ZBICIHBKJMJNIVIXIZ^]HaJh[
=me	J!Y#e%B&D(b)Y*J+C,@-B/>0B1A2C3I4?5B6A7J8A;A<C=<@^AABIDcE@FAG@HCJ@KFL?M:N>P=QCR@S>U?V_W@XcYAZf[G^E_=aYbEc?d?eCf>g>h]
=mean	m&](H*[-J/X3J9EFJKINEPJZ[hI
=meckert	x.X
=med	c!F#E%H(F)]*H+G,I-Z.J/H0I1J2I3]4H5J6I7Y8J9X:[;H<J=F>D?XAICGDCEYFIGIH@JJLHMENFOXPXQZRISHTGUFWFXFYIZJ[F]D^G_HaGdGeJfGgHhY
=media	{9IHDXJZI]^aZ
=medio	{3J@JCZD]HJ
=medlem	{(JHHV_ZH
=medlemmar	x9HF^HJP[VIZF
=mee	x@[ZHh]
=meer	k!H#I%I(H)]*I+J,J-I/J0J1J2Z3G4J6J8J9G:I;I=[>^?H@DAIBGCGDHGIHBIDK_LJMINHOGPHRITJUIVFX[Y]ZB[J]G^J_ZaEbJcIdFeJf]gJhI
=meerder	{A^_G
=meet	Z!I#J%J(I)J*I+I-H/Y3I4J7J:I=I>F?GAJBFCIDHFJGJH]KJMHN^PJSJTJUIVHWHXIZF[J]b^J_IaGbHcJdJfIgJhH
=mehr	a!Z#G%X(F*Y+Z,H-F.J/G0G1Z2J3G4E5I7I8I9G:F;H<J=_>X?ZAIBECXDEE[FIGGHAJJK[LHMFNGOEPEQJRXSGTGUGVDWHX]Y]ZF[G]D^G_ZaCbGcCeHgHhE
=meier	{9^HD
=mein	X!]#]%E&J(B+F,G-A.I/G0H1H2I4E5I6H7F8I9E:G;G<J=D>X@HAHBBEHFHGGHZI_JGLFMANEOYPDQIRGSGTEUDVaWGXEYHZ_[[]A_GbDcGdDeHfEgGh]
=meinem	s-H3J9X@HBJCZDZHHI[K[ZE
=meiner	{9]@JIJKIN[ZJ
=meint	x-]9E>JHJIJK]XJ
=meio	v3J9H>H?JCZDXHDI[KJZG]^aH
=mejl	q#J+I-J3G9G>H?a@IBJCGD[HFIFKIM[VJZG[J]Ja[hI
=meld	q(G*J9Z>H?X@IBYCIHEIJKIMJVGZ[a]bI
=meldet	q:Y=JBIHFIJJYKHNJR]S]ZXdJfH
=meldung	q(J)[3J>I?GDJHGO[UJVHZYa]
=mellan	x9G=I>H@]CJHIIGK^R]SHTJZIfJ
=member	f%H([>G@JBIHGIJKIP^V_ZI]JdF
=membership	{HJP[
=membr	t9IF]HGP]VZ
=membri	xF]PY
=membro	q9IF]HGIJV^ZI
=meme	m(I)Y3J9J>J?I@ZA_BXCIDIHFIIK[OJPJV[ZE^X_HaXhH
=men	e!G#F%H(G)H*Z+Y,I-F.J/]0H1I2J3D4H5J6H7I8H9F:G;I=G>D?a@EAIBECJDAGIH?IEJJKCLYM_NEOZPFQJRHSIUHV_WJXGYIZ@[a]F^GaFbYcHdZeIfFgFhE
=meno	v-^HIKJ
=mensagem	t-I9I>]?H@JCJDFHCIIKGZ[]Ia_
=mensaj	t3J9F>^?I@IBJDGHBIIKIMJVIZ[]Ja_bIhI
=mensen	{+[DJG]HJfJ
=mention	q/XHbKGNIZJ
=menu	p-I9H>JHaIJZJ]HdY
=mer	{9I=J>I?H@HC^IGK^ZH
=merci	m!J#Z%J-I3I9b>H?J@JAJBZCJDIHEIFKHMJNJOJTHVIXJ[I]JaHfJhJ
=merg	v#J1J8]A_HGPHZF
=merger	x#J9G:G>H@JA^H[KJUGWIZH]IaJhJ
=mes	{HJK]VXZH
=mesma	x@JAYHJK[ZJb[
=mesmo	p9I>J@_A]HHIHKHMHTYXHZF_JaIh]
=messa	{@YHHNJZE]^
=messag	X!G%H&J(E)F*F+G,I-G.[/F0I1J2J4I5J6I7H8I:J;I<J=F>@?[@CAHBEDFEZFHGHH^IBJGKALIMGNZOIPGQJRHSGVFXHYIZ_[H^G_GaabIcGdYeIfHgIhE
=messaggio	t3J9I>]?I@ICHDGHCIJKIZZ]Ia_
=messo	s#X%I2[3J>H@JD[HGIZKIVZZIaH
=mesur	{EY
=met	_!I#E%F(F)Z+G,H-_.I/G0I1I2H3a4E5I6H8H:[;H<J=E?DBXCEDBEXFHGGH<JHKELGMCNXO[P[QIRHSFTFUDVDWEXEYIZ[[F]E^G_GaGcYdFeJfFhF
=metavers	{GXHI_[
=method	R!E#F%G&J(E)E*_+_,G-C.I/G0I1G2I3D4F5H6H7F8G9D:F;G<I=D?f@BAFBICcDdEFFGGFIBJHKBLFMFNBOEPEQIRHSHTDUDVBWEXEYHZ>[F^F_DaAbFcGdFeIfGgFhF
=methoden	m(J*a+Z-J3J>J?H@JBIC]DFHHIIKIWYZI]J
=metod	v*]+Z>J?[DHHHIJZJaJ
=metoder	v(J*]C[IIKJZJ
=metodi	t*^C]IJ
=metodo	d!H#I%J(H)J*[+Z,J-G3G4J:I=I>H?d@GAJBHCbDJHBIGKHMINEOHPJRJSJTJUHVHWJXIZF]H_JaHdJfJhI
=metody	t*]?J@JCaDJHGIIZG
=metro	t-J3H9I>e?H@ICJDIHGIHKHMJOHVGXHZBaIhJ
=metter	{@^ZJ
=mettr	x+]CIDIHZ
=meu	e![#H%I(X)I*H-F.J/I1J2J4I6J7J9];J=F>Y?F@EAJBDCZDEFJGJHYIZKCLIMXNGOaPIRISITIUGVFWJXGYI[I]F^J_IaCbHcJdIfHgJhG
=mfa	Y!H#G%I(H)H*F+b,a-I/J1J3H4I7H9E:F=G>@@DAJBCCGDBFJGJHiIGJJKILIMFNHOJPHRISHTHUGVFWHXFYJZC[I]F^J_Ja>bEcHdJfHgIhI
=mgdomain	{7^
=mgpolicyauthorizationpolicy	x)]
=mguser	m/I9GBJHGgc
=mi	V!a%B&F)I+I,E-?.F/C0F1F2E3C4C5F6D7D8F9^:F;E<G=A>Z@GAEB=CZD^EFFFGDHJJELCN@O[PDQGRDSCTBU@V[WDXJYEZe[Y^C_Db@cDdCeFfBgE
=mia	j!X#I%I(G-F/J3H7J9]:Y=I>H?H@XBFCID[GJHAIYKXLJMFNDOIUHXIZ_[I]H^IaHbIdJfI
=mich	h#_(J+Z-I3J9H:J=I>G?H@IBICFHCIHKFMDNIOHTYUJXZZ_[Z]H^J_JaHbJfJgJ
=microfono	{HZ
=microphon	{H_ZH
=microsoft	O!A#?%C&H(B*Z+I,C-G.F0J1Y2F3B4C5F6D7c8E9C:C;F<G>@?C@?AEBACCDBFEGCHEI?JZKALDMJNBODPAQGR_SfTdUBVAWCXBYEZ<[D]C^C_CbBd]eFfZgehG
=microsoftonlin	f(I)J-I.Z/J7H:J=J?J@IBIDJHCIIKIMHNJScTHZF[J]JaIbHcbdIfHgFhI
=middl	q>JHGZI]a
=miembro	s%J(J*J9JF]HHIIP^V[ZI
=mien	s-J3F>GCJHGIZK^MJO]ZJaJhI
=mig	m!I#_%I(E)[*I+I,J-H3F4J6J9]:H=I>D?J@HBGCID^HIIGKFMFNIOZPJRJSJTJUHX]ZC[H]JaEfJgJhH
=might	v1Z@ZIJNX
=migrar	{AJ__
=migrat	s!J#J+I0I1J9J;]>HA[CJD[PJ_HcJ
=migration	k!I#H%I*J-H3I9I;]?Y@IA]BICHDIHBIJKZMINIPJXJZE]G^J_^aId^fI
=mij	v(H3E>JD[HIIIO_V[ZJaJ
=mijn	[![#_%D&J(C)F+F,G-B.I/F0G1H2G3G4F5H6G7G8H9];F<I=E>a?D@GAGBACJDHEIFHGGJHKXLENDO]PDQHRFSFTDUFVZWHXEYHZb[Z]D^B_EaBbEcGdFeIfFgG
=milieu	{HIZJ]]
=miljon	x9JHIc_
=mill	{9]HJ
=million	{-^9YHGIHKIZH
=min	g![%I(H*I+J-G/J0I1J2J3G4I8J9Z:X;J=J>^?I@ZAJBGCJDHGJIZKFLJMINGOIPHRXSJTHUJVHXFYIZ[[J]H^J_JbHcJdIfHgJhH
=mind	x!J/J3J9H>I?J@FBaDIHFIHMFOJZF][_JaIgIhJ
=mindestalter	{@[
=mindesten	xI]
=mine	a!G#F%I(Z)H*Y+J-Y/I1J3G7J9H:J=J>G?H@YBGCIGJHAI_JIMGNEOdPJRJSITGV]WFXJZ?[X]IaIbJgFhJ
=minha	a![%H(D)G+I,I-D.J/I0I1I2I3F4H5J6I7G8J9Y:J;I<J=G>E?G@IAIBCCFD_EIFIGHHJIYJILGMDNFOIPHQJRHSHTGUDVaWGXGYJZa[Z]E^G_IaHbFcHdFeJfHgIhX
=minima	n-J@^HII_KIMJZI
=minimaal	{IY
=minimal	p#J-I@_HII^KJZI
=minimalny	{@Z
=minimo	t9I@bHFI[KIMHZJ]J
=minimum	a!J#J(J*I-G1]3J4I5]9G=J>J@_BHHZIaKIMHNHOJPIRJSIUJVIXJZC]I^JaJbJgJhJ
=minn	{IJK[ZZ
=minpasswordag	{@_HHNI
=mins	{#XaZ
=minst	{9JHHI_
=minsta	x!J-J3I9J>J@_BHDJHEI]KIMIUJZGhJ
=minuscul	{I]
=minuscula	vI^
=minut	[!H#]%G(H)J*I+I,J-G/G1H2I3F4I6J7J8J9G:J;J=I>D?H@]AIB[CHDFGIHGICJJKDLIMdNGOEPXRcSITHUIVHXGYIZB[H]G^H_Ia]bIcGdIgI
=minuten	m#I(J-H4J9J:I>I@FBECJHBIFKIMcRaUJVIZZ]HcIfIgJhJ
=minuter	t9J@HBGHHIJMbR]ZH
=minuti	t@IBGHIMaRZZJ
=minuto	n@HBCHGIJMdR[UIVIZF
=mio	c!Z%E(X)H+H,J-G/J0J2I4J7J9Z:F;J=G>A?H@FAIBDCED^EJGIIZKDLHMFNHOcPFQJRJSJTFUGV^WHXGZX[G]H^H_HaEbIcJdIfHgJhE
=mir	i(^)J*H-J3I:J>H?[@YBJD_HEIJKHMJNJOYPIUIVZXJZD]J^]aH
=mis	n(]-I1Y2[3J>J?GBJDJHHIXKGNHXJZC[I]^^JaIhJ
=mise	x%J=JdXf^
=mislead	{@EH^
=mislukt	p#J%I,Y-J/[3I4[6Z9H=H>I?I@FAJBFCJHFIIMHNJPZTIVJZ][J]J^J_GaIcJdJfIhH
=misma	{HIK[ZIb[
=mismatch	q3F6^O]RJaJfJ
=mismo	q(G)Z@]A^B[HIZG_HhI
=miss	W!C#F%_&J(a)G*G+F,I-D.I/C0H1H2I4F6G7E8H9A:F<I=]>B@CAEBBC]EFFFGDHCI^JGKDLIMYNDOFPBQHRGSCTEUFV[W^XFZ=[Z]D^H_]bGcEdJeIfEgGhE
=misslycka	m%G(H,J/J4[6J9G;X=I>JBHDJF]HFIIMJP[SJUJVIZ[aJbJdZeIfHhJ
=misslyckad	v%J,Z/^3J6Z9JBJHHMJPITIZI_IdJeY
=mist	{%^(JZJ
=mistak	m!^(J)J3]>J@]DJHEVJZCcY
=mistyp	m#Y,_-J1J2J3[>IAJBHGJHDIGKFMHOHTJZH[JdIfIh_
=mit	]!F#G%F&J([+H,H-a.Y0H1H2J3^4F5I6G7X8I9E:_;H<J>Y?D@DCFDDGHH@IDJHKHPYRFSHTGUEVCWFXFYZZE[G]E^F_FbEcZdDg[
=mitgli	tHJPZV]ZI
=mitt	b![%F(E)H*Z+H,H-A.I/G0H1I2H4F5I6H7G8I9Z:E;H<J=F?G@BAHBBCEDXEJFIGHH?IYJIK]LHMCNEO_PGQIRGSGTDUGVZWIXDYIZ][[][^F_FaDbFcGdGeIfGgH
=mix	tI_ZJ
=mn	{>^@]HGZF
=mnie	{V]
=mobiel	q*J-J3Y9I:I>E?J@JC]D]HEIIKIM[O[XJZGaGhI
=mobil	x>]@JBID_HJZFaH
=mobilen	s#]*J-J3I9H=J>[?J@HBIC[DHHGIGKHM[OJXIZI[J]JaZhI
=mobilnummer	{O]
=mocht	s+[3J>H?]CHDGHHKYOJZJaI
=mode	l-].Z7J9J>J?I@HBHHaVJZE^IaJf]gJ
=modifi	v@^B^HHKHZD^IhG
=modificar	x@HZH^Zh[
=modificarla	{@YZHh[
=modification	x7X@YZI^]
=modifier	s!J3I7]@YCJHIIJKJMJZH^[_HaJdIh]
=modul	s%J/I4F5H=J@IBIJ]MJNJPJZGcJdHeJfIgc
=moet	m!I#J(J*Z-J3J9E:[>I?J@]BICHEZHGK]LZMJNJPJVJXJZG^IhJ
=moeten	t*[-J.X3J9I:[@IBJCFHHI_KJZH
=moga	{VX
=moge	k!I#H%J3J9J:I@YBZDFHEIJKYMHUJVGXJZa^JaJhH
=moglich	q9I?J@FC]HFIJKJMINJOJZ_[X]JbEhH
=moi	n(Z)X*I9G:J>I?I@IBID]HDIJKIMJPJUJV_ZYaIhJ
=moin	x-YHHI]KJ
=moje	p!Y#YHHV[ZY
=moln	{/^6^@HHJIJKJNJOH
=molnanvandar	{A[HJ_[
=molnet	m!F#G%I(I-I/_3H6I7J9G:J=I>H?I@HAIBHCIDIHDIIJYKGMZNIOJPZT_VIXIZG[J]H^J_]aJbJcIdJfJhJ
=moment	t(J@GBHHFMZZXa[bIh]
=momentan	{#XZIh[
=mon	X!^%C&I(H)F*J+D,H-?.H/F0H1H2G4F5H6G7F8H9Z;G<H=E>[?CAGB>C]EHFGGFIaJFLFMXNBPEQHRFSGTEUCV^WGXCYHZa[]]B^D_GbDcFdCeHfEgG
=mond	v-]3I9[?H@FBHCJHEKGMISZU[VJXJZIfJ
=monday	h!J#[*J-I9I=J>H?J@aBGCYDIHYIIJYKIMFNISHTIUJXHZYbJcZ
=money	{9J=[HF]Hf]
=monitor	t9JH_
=montag	{9]@]HEZI
=month	e!X#Z%I(J)I+E-_1I3G6]7J8^:I=[>G?JAJBGCJDZGHHCIHJIMXNGOIPIRJTIVIXJZG[J]J^I_GaJbJcIdJfIhI
=more	X!J#G%J&I*F+b,H-I.H/C0G1]2I3E4E5H6X7F8E9?:E;H<I>G@DAaBcC]DDEFFGGDHDIXJGKYLGMDNIODPCQHRYSFTDUFVJWHXaYGZ@[F]D^E_XaIcEdEeHfFgFhB
=morgen	m#I-G9Y>I@aBHCJDJHFIHKINJXaZEaJ
=morn	a!I#]%I(H)I+H-E/I1J3I4J6J7I8I9a:I=H>H?H@bAICJDGFJGGHAIFKILIMYNFOHPJRJSITHUJVGXGYJZ[[I]I^I_IaJbGcHdJgI
=morreu	{>YHZZH
=mors	s#^:J@_KFZFhI
=mort	x>YHZYZZJ
=morto	v>XY[
=most	xC]HHKJ
=mostra	{3F>IIFO^
=mot	R!E&I(H)G*F+G-_.G/D0G1G3D4F5H8G9E:I;H<G=C>H?BAGB]CHDDFHGDHCJINaOFPEQIRFSETDUDVDWDXDYGZ][Z^X_FaCbJd[eDfBgIh]
=mote	{#H9H>GDJHDIHKJMJZ]]^
=motivo	{#]@JHINX
=mots	h#Y%I(J/X0[6I:J@FBICJDJGZIEKZMHN[ZE^J_JdXhG
=mous	{9GH^ZH
=mov	x%X3I>^?JBJHEOJaJ
=move	l(J1I9H:D>I@JGIHdKIZJ_IaZ
=moved	h!I%J(Y)J-J0Y1J3F4J8I:I=X>Z?J@HAJBICJDIG^HIIIKHNJOJPJV[ZD]J^J_^aJcJfJ
=movil	s3[CX
=mowi	xHIKXO]ZJd[gI
=moyen	x?XC[DYHI
=moze	q!J(H:Z=[@HBHDIHFKJSZUIV^ZC^]aIgJhI
=mozna	t4]BZHIIYZI
=mr	{-X
=ms	d!E#H%I&J(I)G*I+X,J-Z.J/F2J3G4D5J6J7[8J9X:I;I=G>F?G@FA[BFCHDcEJFJGJHAIEJIKFLJMHNFOIPHRISbTZVHWJXGYJZC]H^J_IaGcHdJfEgHhI
=msg	{:[HJcX
=msol	W!B#C%g&J(<)F*G+F,G-D.I/F0G1G2g3C4F5H6H7G8H9D:D;e<I=E>D?D@CAGBBCDDCEHFGGFHAI>JGKBLEMDNDOFPFQfRGSGTEUDV@WFXDYGZ>[D]E^D_FaCbDcFdEeHfFhD
=msoluserpassword	k%H/JHJZIdIgb
=msonlin	{%JHIJJdHeJfJg_
=much	m#G-F9]@HH[IGK[NJOJZHaIhJ
=mucha	x9[@HBJHHIJX]
=muda	xg]
=mudar	q@^KIZF^YhZ
=mudei	t@ZHIM]
=mudo	v#I-J9I>J@IHZIJMIXJZJaa
=muet	{9HH[MHa]
=muis	{9H>JH_IJZH
=muita	n#]XZ
=muito	n#J-_2Z3J5X9XBJHDIZKJXIZI]IaJ
=multi	xAZHY
=multipl	h#Z-JAbHGKJOITJZX_J
=mundo	v-a9F?J@JBHCJHGIJKHOJS[UIVJXJZGhI
=musi	{I[
=muss	k#I*[-I3J8Y9G>H?J@aBHCIDHEXHEKGMZNIXHZG[[]IaGdJhX
=mussen	t.Y7Z:Z@JBJIZUJ
=musst	x#J3[9J>I@XHJIGKJOJZJ]^
=must	U#F(F)G*^+H,Y-B/F0J1F2H3Z5Z6H7H8I9E:^;I=F>J@JAGBDE]FIGFHGIbKZLaMFNEOXPDRHSHTGUFVJWFXJYGZA[H]G^E_FaGcEdJeIfEgE
=muto	{>Ia]
=muy	v-[2[5X@IBJCJHGI]KJZH[JfIhJ
=my	A!Z%9&C(I)@*^+C,B-X/>0A1D2>3B4=5@6>7:8?9X:Y;A<A=:>h@JA=B<C]FBG;HfI]J@L9MFN@O_PCQBR>SDT?U=VeW<X;Y?Ze[]]I^@_;a[bAc>dAe@f<g;hZ
=myapp	x+YH]
=mycket	{9]BJHJ
=myself	k!J#[(D)Z-I7J:J>I?Z@FBZDJH@IJKGTGV_ZB[^]J^JbJ
=mysignin	o-JHHIJKIZFhc
=n	T!D#C&I(Y*E,E-B.I0F1G2E3G4J5G6E7H8F9C:B<G?]@EAFB?C]D_FDGXHEJEKJNDO]PJQHRHSETEV_W^XBYG]]^G_HaDbDcCd]eFfAgJhZ
=na	Y!A#Y&H)E*E+F,F-G0[1F2Z3I4B5G6E7E8F9@:C<H=D>J?AAEBFCBD_FGGEHEK@LEM_NFPCQGSEU^V@WFYE[F]Y^GbacBgE
=naam	v-J9I:Z>J@JF]HGI_KHUJVJWJXJZIaJ
=naar	m!J#G(J-H3J9G:I@HA]BICJDIHDIHK]MJNIOJQXRITJXIZC[J]H_YaJb^c_dXfJhJ
=nach	b!_#Y%H(H)J+J,J-G/Y0H1I3E4F7J8Y9G:H;H=F>F?GAHBYCZDGEIGHIDJJKEL]MDNGOGPHRYSITXUHVGWJXFY^ZA[H]_^HaCbIcIdYeIfCgHhH
=nachsten	{L^ZHhI
=nachweis	x*ZCX
=nada	d!G#Y%J(I)J*I+J,J-F.J/H0J1I2J3G4I6J7I8J9D;J=H>D?F@XAJBDCGD_EJFJGIHAIDJJKELZMDNHOHPIRHSITZUHVFXFYJZa[H]F^I_Ia_cHdHfYgXhE
=nadal	x@IHJMZTZ_Z
=nadi	v=ZBICIDYHJS[U^VHZIcH
=nagon	x#X@[S[cI
=nagot	s#J.]3J9]:J>J?G@HBJC^DZHGIHKJMIZG[J]IaH
=nagra	t#Z(J-J9[:J=J>J@HBFDJHEIHKIM_X^ZD[JhJ
=name	W!D#B%G&J(F)H*H,H-e.I/B0I1H2F4[5G6G7G8G9C:D;G<H=F>A?E@@AEBBCFDEEHFcGEH[IeJELEMDNAODPFQIRFSGTDUGVEWIXFYGZ;[G]C^EaCbJcFdGeHfFgGhI
=named	v-J4J9J@JF^GJHFIHN]ZJbZ
=namen	v:]FZZE
=namn	v(J-]9H:G=J>JBJF^HEI^KHOIUGVHWIZH]JfH
=nao	M!D#;%J&D)Z*E+G,D-E.H/E0Y1A2A3G4D5B7I8G99<C=[>[?Y@HA?B7CHDZECFAHAIYJ@K]MXO]P?QER?SBTIUCVbXGZc]X^Ja]dEeGgGhX
=nar	p!J#E%J-J3J4Z8J9G=J>F@FBGCJDIHCIIKHLJMJNJOXTIVJX[ZZ[]]J^JaJbJdHe^fIhZ
=nas	s(J4]@JHFKJNJUIVIXJYJZF^YbIcZd]f]hJ
=nasta	{L_ZI
=naszej	{UZ
=navegador	p!J#I(J.[3I9I:J>I?J@JDJHEIGMHNJOITJUJVIXJZF]_aJb_
=navigateur	t.]HJ]YbZ
=ne	S!B#B%D&G(D+[,E-?.F/C0X1E2E3G4C7D9?<F=X>G?XADB=C[D[EJFDGYHDIaJEKHMGN[PGQFRCTEVZWDYGZ_]@_CaacGd>eFfZgEhH
=necesaria	{=Y
=necesario	{(YUJdZ
=necesita	{*Y1JH[fI
=necessair	v(Y=XUJdY
=necessari	v(X=]?JC]DFHH
=necessaria	v(Y=[C]DHHG
=necessario	x.YUId]
=necessary	i%J)G*J+J3JDaHDUFVFZGdb
=nee	x+D@]CJD]HH[Y
=need	N%J&I)D*Z+C,E-B/B1X2E3E4B5Y6F7E8C9B:A;F<X=[>]?E@ZACCcDAE[FFGDH^I]JDK@LEMEN@OCPERESETCUBWDXDZ_]@^C_CaBbCcCeFfBhF
=neem	{-IZ]
=negado	p%^9I@JKIP_QXVIZIdGfI
=negato	q%^9JP]QYVJ
=nehmen	s(J>I?a@IHHIJK^VJZGaI
=nein	x+HD[HJ[Z
=neither	s>G?Z@HBJHGIJKZOZZZ
=nej	v(J)^*H+ED]HGPH[Y
=neka	t*J-J.X>J@ZHGIHKHNYP[VIXJZ]
=nekad	m!I#I%_(J*J,Y-X/_3J4I6J8J9G=J>I?J@FBICHDJFJGJHGIIJJKIMINIP_QXRITJUJVJXJZF]J_JaJcJdEfHgJhI
=nekar	s-J3I=J@IHGIIJ[KHN_O]ZF
=nel	d!F#G%F(H)I*H+H-G0H1I2I3^4G5I6I7I8[9E:];I<J=G>D?G@GAHBFCZD^F[GHH>IEJIKGLIMFOEPFQIRHSHTXUGV]WZXGYIZE[I]G^I_ZaGbYc]dFeIfGgHhG
=nell	o-ZGYHGIJKINJ^Zd[
=nella	f#I%H&J(Z)J*J+J,Y-H/I3^6I7Z9H=I>H?E@EBGCHD^GJHJI]KDLJMINEOJPHSJTJVGYJZB[H]I^HaJb]cJdXeXfIgJhH
=nello	v@]CJHGa]
=nem	n#J%Y3D>E?HCID^HEI]MJOGZGa_
=nemmeno	x-ZHGa]
=nenhum	s>I@IBHCJHEKJSJU_VFZ[bJdIfZ
=nenhuma	t(I:J?H@[BICZDIHGKIN[UHWYZDa[bJ
=ner	v9J>JBZHXIJKJZ]
=nere	v#J-J/I3J4]9I:I=J>J@HDJHCIJKJPJS_THUIVJZHaIc[dHfJ
=nergen	{9JHEXJZ]a[
=nessun	o%J(J-J3G=I>H?J@IBXCID_HBIIKJMINZOISJUIW]ZD]JaYbYcJdIf[
=nessuna	m(J-J/J3J:J=I>J?J@EBGC[DIHDIGKIL]MJSGUIVJWX]]^Ja[bIcYhJ
=nessuno	q+J9J=Z?J@HBGCIDXHFIHKJS]UbVFWJZE]JaJcIfJ
=nest	sV]WZ
=net	b!I#I&J,J-I0I1G2I3H4H6J8J9I>I?I@[BHCIDJGJIHJJKHNIOJRGSGTJUJVIXIYdZD[J]J_JaJbIc_dJeJfHgJhI
=netflix	vHaZE
=network	e!J%G-G/F3J4J5J6I7H:H>G?I@GDIGJHZIGKINIPJQaRJSETHUJVIYJZF[I]I_JaJcbdafFgGhI
=neu	m!J#I+Z-H/J0X3G8[9I:J>I?I@YB[CHD[HBIJKHMXNJOJTIV[ZD[J]J^J_IaJdIfYg]hI
=neue	^!H#D%G(E)J*H+Y,I-C.J/]0I1J2I3G4H5J6I7I9Z;I=G?FAJCDDZEJFJGHHFL[MaOFPHRISITHUGVFWIXHYJ[_]Y^G_HaEbFcHdFeJfGhC
=neuem	x>GH[
=neuen	xHXI^ZG
=neuer	v@[H[MGV]ZEbJ
=neustart	{BYf[
=nevertheless	{HHNYT[
=new	I!C#<%F)A*>+Z,B-A.E0B1B2@3?4@5B6^7?8Z9F:D;C<D=>>F?>@[AJBdCADGEDFBIFJDK]LYMgN^OJP?QDRBSAT@U>V^X@YCZG[a]^^;a>bCc]dCeBf?hG
=newbi	{+G@YD]HJ
=newly	v%Z8_@[GJHFIIZI_H
=news	{9]HIZJ
=next	_!I#H%G(F)J*J+I-H/H1I2J3I4H5J6J7I9I:I=H>G?H@bAJBDCIDIGHH]JIKCLbMFNGOJPZRJSITJUJVYXHYXZ?[H]C^F_IaIbEcIdFe[gZhE
=nfront	k#H-IBJHEIJJeKIMJTIZHdIhI
=ni	i!I%X(J*J+I-I/J3@4J6I9]:G=H>A?E@GAJBECGDeFJGJHAIGKGMFNIOYPJRISJTIUHVHWJXGYJZB[H]H_JabbJcJdJfHgJhH
=niby	{ZHh^
=nice	q3J9c=E>I?J@FBIDIHDKHMINJOIVIXJZGaHfJhI
=nicht	I!E#D%F&G(I,J-C.C/G1I3G4]7G8@9D;Y<D>H?^@FAEB8CZDCEXHEJ@LZR@S=UGVaWEXB[X]Z_]a]bFcFdYeFfY
=nick	{9H>aHEZH]HaJ
=nie	U!@#@&G(Z)C*C,F-A.F/H0F1Y2E5E6E7D8F9>;D<GADB<C@DbEEFEGCHJJDKFL]MFO[QFRCTCV[XAYEZb[H]B_Ja^bCcCdIeFfYgE
=niemand	s7J9I:J=I>J?J@JBGCJDYHHS^UaVFZIaIcHf[gJ
=niemandem	{SZ
=nient	m!J#I(J*J,Y-I3X9H:I>F?IBHCHD_HBIGKHMINJOHPJTYVIZX[YaZbJc]dJfJhH
=nieprawidlow	xh]
=niet	N!<#=%H&C(Z)X+Y,H-C.B0Z1A2A3I4F5B6[8I97;Y<B?Z@HA?B9ECF@HDIYJAKZM[O^RGS>THU=V_WHXEZZ[H_YaYbGcEdAeHf[hX
=nieuw	b!G#E%F(C)I*G+G,H-C.J/[0G1I2H3D4F5I6G7G8Z9^:Y;H<I=G>I?E@]AHB[CDD^EJFJGHIFJILFM^NBOEPGQIRHSGTFUFVCWIXFYH]Z^F_GaDdEeIfFgHhB
=nigdy	xD_ZE
=night	m!J%J(J/J4H6J9Y=J>I?J@XBHKGNIPITJU[WH]JaIbJc[f^
=niks	q.X3J>J?J@JDIHHL[MJZYaZgZ
=nikt	x9I=]BJDJHHS[VHZFa]
=nimmt	q-I/I9J@JHXIXKXM_TJ_Jg[
=nine	s@^HJKINGRX
=ninguem	t=ZBHDYHIS^U]VGZIcI
=ningun	x4YCID^
=ninguna	t(I?F@[BICZHGNXUIW[ZFa]bI
=ninguno	{HHSJU^VJ
=nirgend	{HINYZ^[J
=nix	v-^3I9G>E?HDZHFa]
=nobody	_!F%H&Y(G)F*I+Z-F/H0J1Z2I3G4H5I6J7I8G9F:E;J=G>G?G@JAGBCCED]EJFHG[IFKEMHNZOIPHSXTHU[VGWXXGYI[I]G^YaGcXdXf]gIhI
=noch	]!^%G&J(F)H*F+F,H-C.J/D0I2I3B4G6I7G8I:F;H<J=F>[?E@_AHBJC]DZEFFHGGHFIFJHLFMdNDOEPJQJRHSHUDVEWYXEYHZG[F]D^E_ZaZbEcGdFeIfEgZhC
=nochmal	v@ZKX
=nodig	s5X=[CYHYMXfI
=nodvandiga	{=]HJ
=nog	c!Z%F(F)H*F+G,I-D.J/D0H2I3B4F5I6H7H8I9^:F;H<J=F>J?E@^AGBDC_D[EIFIGDH?ICJILHMdNFOEPYQJRGSGT[UDVEWZXFYHZB[F]E^H_ZaCbGcGdFeJfEhE
=noi	{:X@Z
=noir	{9JH]bJ
=nom	p!J%J-_2Z3H9I:[>J@JBJDJHFI[KGMJNIXJZFaJhI
=nombr	n!I#J+I-^2[3H9G:Z=J>H?I@IBICYDHFXHEI^KHMINIOJUIVIXZZG]JaHbJfJhJ
=nome	k!I#I%J(I)J+J-^/J2]3G4I7J9E:]=H>F?I@FAJBHCHDHF[GIHCIcKCMGNGOHPJRJSJTJUHVHXIZC[J]G^J_JaFbJcJdJfHhH
=non	K!:#;&C([)X,F-?.C/G1D2@3H4E5J6H7H8G98;X<C=^?Z@JA?B7CDD_ECFAH>IXJ@KYL[O^PAQIRASIUHVdWZYJZb^D_Fa]bCcCdHe?fZgD
=none	c!G#G%I(H)E*H+Y-E/G3D4I5J6J7H8I9G:H=H>C?EAJB@CYDDFIGXHFIBJHKYLIMHNbO[PGRJSGTJUfVEWHXGYJZG[I]F^G_JaZbEcIdHeJfFgIhF
=nooit	j!J#J%I+X-I1]3I9I:J>H?I@GBGCGDbGJHDIIKJL_MHNJPJTJUJVJWYXIZE]H^GaXbJd[fIhI
=noon	x@^BIHIZI
=nope	t/ZOXZFa]
=nor	t%Y3X?YHG
=norma	xDJN^ZH
=normal	h%J)b*]+X3I:J@YBJCFDHHFIJKJNJP^UJVHZH^JdIgJ
=nos	p)]4J5X7YHHJ]MY
=nossa	v)^.XHI
=nosso	x7Y_X
=nostro	v-X4J7X9JHIJ]MH_Y
=not	6!B#8%B(X)X*G+b,A-B.A/E1H263G4C5F6F7Y9=:F=Y>C?d@=A8B:C@DgE@F;G]HAJ@KFLcMZObP8QBR=S9ViW[X?YGZ_]]^G_aacbHcAe@fGgZhZ
=note	k#J%J(H)H*I-D/I3I4J:J=I>H?FBFCHGJHdIXJJKFLJMGNEPJRJTIVIXI[J]I^J_JaFbHcJdJhI
=notebook	m-I/J9G>J?J@HB^DJIHKXM^NITJZE]JaJb[fJhJ
=noth	W!J#C%F&Z)F*D,H-@.[/D0Y1G2H3B4E5G6G8E9I:C;Y<H=D>=?Z@=ADB^DaEGFEGEH7IAJDK@LaMAOCPEQISET]UDVDW[XCYIZa[E]@^E_]a_b]cEdFeHfBgF
=notic	p+J/Z8I?J@[BID[IJKXNIZGfX
=noticia	x9^HH
=notifica	{CJHJZJ]Ja]
=notificacao	{(J?ZCIHGZHa]
=notificacion	{(JCIHHZIa]
=notification	g(F>I?ZCFDHJ]UIZDa_bX
=notify	{H^KJZI
=notig	x5Y=ZI[
=notr	n-].X7X:Z=[@JHHIJUXZH_X
=notwendigen	x=[CGD[UHdZ
=nous	k)J3Z7X8Z9I@ZBGCHDGEXIGKJMJNJSJU_VGXIZXaIcJfI
=nouveau	b!J#G%H(G+J,J-D/Y0J2J3H4I6H7I8[9Z=I?H@ZBZCFGJHGICJHKJLJM_OIPIRJSITIUHVHXJZY[Z]]^I_JaHbGdFfIgJhE
=nouvel	{9J@IDZH]
=nouvell	s-I8Y9]IJKJMHZJb[
=nova	i!I#G%J(H)J*I+J-E/[0J3I4I6I7I9F:X=H>F?HB^CHDFGJHIJJLJMaOIPJRJSJTHUHVHXH[G]]^J_IaHbXcIdHfIgJhF
=nove	{@JHJI_KJ
=novedad	{9]
=novidad	{9[
=novita	{9]
=novo	m#X%I8]9J?J@]BJDJHXKJSJX[ZHcXdF
=now	P!a#a%A&G(C)Z*B+E,F-E.G0F1F2F3@4D5F6J7C9A:A;F<F=Z>Y@YAIBfCYDeEFFEH;I;JCKYLDNHO?PFQGRCTAUFVJWEX_Y[ZE[B_CaDbAdDeFf@gZ
=nowe	t/XB[HGIJKJMZNJZZhI
=nowher	o3Z9H>]@IAGDJGXH@IIZI__
=nowy	x3J>XD_HH
=nowym	x?JH[IZ
=nr	t!I-G/E3aHEIDKHNIOaVGZC_HhG
=ntp	l1F2H3J4H8ICJGIHBIIMHRfYIZJcFeJfF
=nu	e!H#Z%H(G)I*^+H,I-E/Y0J1J2J3F4H6I7I8I9E:G;J=^>C?]@^AIBZD]FJGIH?IBJJK^LHMENFOGPIRISITHUGVGWJXGYJZY[H]F^I_HaEbFcIdHfHgIhE
=nube	i#G%I(J-H/a0^3H7J9I:J=I>H?J@IAZBHCIDIEHGJHEIHJYKGNFOHPZTZUJXIZH[J]I_YaIbIcGdFfGhI
=nuestra	t)]-X.YBJHIUY
=nuestro	v7Y9I@HHJM^
=nueva	i!I#H%I(I*J+I-F/Z0J3G4J6I7J9H=I>F?HB[CHGJHGIEJJLJM_NXOHPJRJTIUHVIXH[H]]^J_JaIbXcJdIfIgJhF
=nuevo	m3J8]?J@ZCJHZSJcXdJfJ
=nulla	t:XLZ
=num	xIXdZ
=number	M!B#B%D&G(B)D*G+_,F.F/A0F1E2F3f4D5F6E7E8E9@:C;E<F=A>c??@BADBFDZEEFDGCHYI[JEKFLEM@NIOePBQGRDSETCUDV@WFXYYFZB[C]?^E_CaYbDcDdEeGfDgEh>
=numer	n3Z9I>ZDHHEIIOaZIaI
=numero	T!D#E%E&H(E)F*F+D,G-C.H/F0G1G2G3f4F5H6G7G8H9A:E;G<H=D>c?A@BAFBACADGEHFGGGH;IYJGK@LGMBNDOgPEQHRESFTEUDVBWFX]YFZ>[F]C^G_Fa^bEcEdFeIfEgGhA
=nummer	[!F#E%G&I(G)H*G,I-D.I/G0H1H2I3g4G5I6H7H8I9B:G;G<I=F>_?D@CAGBDCDDHEIFHGHH?I>JIK@LHMENEOfPFQIRFSGTEUGVDWHXBYHZ@[G]D^H_Ga^bFcGdHeJfGgGhC
=numret	m!I#H(I*J+J-H/J3^4I9E:J=J>a?J@GAJBHCIDFHEIEKEMINJO_PIRISITIVIXGYJZE[J]H_IbJfJgJhG
=nun	v:J>[@JBGCZDIHFKJX]Z[
=nunca	c!I#H%J(I+]-J1Z3E7J9J:I=I>F?H@HBFCHDbHBIIKIL^MGNJOISJUHVGW^XJZE]H^IaZbHdZeJfIhI
=nuova	g!H#G%H(H)J*J+J-E0J2I3E4J6I7H9I:Y=G?HB^CHGIHDJJLHM^OHPJSJTIUIVIWJXH[Z][^H_JaGcJdHfHgHhE
=nuovo	l#[%J3I4J8]>J@XBZDJHZSIZJcXdJfJ
=nur	]!H#E%G(F)[*X+F,I-E/H0J1J2J3E4H5J6I9Y:Z;Y>B?]@FAIBCCbDJEIFJGXH>IXJIKCLHMZNEOHRISHV[WIXGYJZ?[c]D^F_IaCbXcHdFeJfGgIhE
=nurs	{@[VY
=nutzen	x0XP[dJ
=nutzung	xT[
=nuvarand	q-J9J>I@IHIIJKHOJZCaJhd
=nuvem	j!H#H%J(J)J-I/^0^3H4J6Y7J9G:J=I>I?J@HAZBGCJDHEIGJHDIGJYKFNFOIPZT[UJVJXJZG[J]I_[aHbJcGdFfIgXhI
=ny	n%J3E4J8^9I=I?I@JCHD^H_IJKHMIOEPJSHZH]JaHcZdGfIhJ
=nya	m!J#I(J-H9I:J=J>G?J@HBaDIHBKZMcNJTJVJXJZA[I]IaJcJdJfJgHhG
=nyligen	{-I@[BJK]ZF
=nytt	m!I#F%I(G*J+J,J-E/]0J2I3I4J6I7I8]9]:[=I?I@ZBDCGD]GJHCIEKCLHMDNEPJTIUHVHXIYJ[Y][^F_JaIbHcJdFeJfIgJhD
=o	O!D#B%F&E)G*C+E,I.C0X1A2J4X6G7@8A9B:H;B<D=Z>Z?Z@BCYDBEGFCGAHEI[JBK=L@MZN[OaPFQCS?U_VJWGXCYFZD[@]Za^bHf[gFhF
=o365	m#I*H/Y4J9I=]BJHEIJMYT^WZZHdJ
=obecn	{ZHh]
=obehorig	{T[
=object	W!a#G%E&I(E)H*H+I,G-C/E0G1E2H3E4D5J6H7H8D9D:G;b<H=F>F?G@CA]BECGDGEIFHG[IEJGKFLHMGNCOHQHRFSHTGUFVCWIXGYGZB[H]H^[_gaGbHcEdEeHfCgGhD
=objekt	o-J/I4J9J;J@JA_BJGZHFIJKJMJNJVJZH_adIfIhJ
=objektet	t;X>JG[HIZJ_]
=objet	p!I-J;ZA[GZHF_]
=objeto	j!H-J3J;^@JA^BJCJGZHHIJKJMJOJTJUJVIZF^X__hI
=obrigado	t#J-I9aBIHIKJUJaJ
=obsoleto	x1]
=obtain	x,]HJ
=obvio	{-_9JIJZJ
=obviou	x-]
=obwohl	o!J#]*Z-_/J3I9I@HCHHHIEKHM]NJXJZG[J]H_IaJhZ
=occur	v)^*JHHTH
=occurr	p&J3JHESIZ_e]
=och	X#Z&D(D*[,C-=.Y/A0B1D2E3J4@5E6^8_9<:X;C=_>]?=ACCXDHEEGDH7IcJEKHLDMENGOXP?QESATZUAVDWEXJYYZA[F]Y^B_AaFcAd@eCgJ
=ocorreu	{Z^
=odblokowac	x#]BITH[Z
=odebrac	{>Y
=oder	o-X9YHHN[aY
=odgadniecia	v-]
=odrzuca	v-[9J@[HGJYK[MJNJZH
=of	E!;#?%E&C(])G*E+E,E-c.@1a4G5J6]7Y8[9D;[<]=E>;?D@DB9C]DIE[FJGaH^I]JEK[L?MDN[ODPZQGRZSHUIWIX^YCZJ[?^?_:a@b@cHd@fIg;h<
=oferec	x?^HJ
=off	R!g#E%B&H(A)^*A+E,E-A0E1Y2F5C6E7D8B9@:B;[<[=A>A@?ACB?CADAEFFEGAHEIAJCK?L[MEN@OCPFQGRJSBTHUdV=WBY_Z@[F]Y^C_AaBbZcIdaeDf^gChX
=offboard	{H]
=offer	c(F)F*a3J;Z=J?bBJDJHEIJKIMIOJTIU[VIZD[]]JaEbIgF
=offic	T!C#C%D&I(B+E,G-B.H/]0F1A2F3]5G6G7F8G:E;G<F=G?H@FAFBFCFDCEFFGI@JFKALEMdNBOFPDQHRFSFTfUEVDWHXCYFZC[C]B^D_DaEbDcCeHfDgfhB
=offlin	k#J*J-H/J0]3I4[9G>I?J@JBJH^IHKIMHNJRJTIXIZG]JaJcIgJ
=oficina	x3H9Z>]?]HEMJOH]J
=ofrec	v3H>G?_CJOIaI
=oft	n#[(J9J>J?J@FBGCJDHHFIIKGNJTJXdZE]IbIdJhJ
=often	lHXKJXbZCaJ
=oggetto	s3J;Z@JGZHIZH^X__
=oggi	t9J>H@^HIIJKGX]ZHaJ
=ogiltigt	{>JO]
=ogni	x@^HZ
=ohne	f!H#J%I(I*J-J/H0I3_4J9J:I=I>X?H@HAJBHCIE[GIIHJJKGL[MZNHOJPHUJVIZC[_]I^I_YaIbJcJdZfIgIhH
=oid	{5]
=ok	Z!B#C&H(B)^*B+E,F.H/^0E1F2G3@4D5F6J7D9g:C;F<H=B>@AEBbCEDAEGFFGDH<JIK@LEMHOBPDQGSEUDVGWEXCYFZ<[D]B^D_BaZcDeHfCgAhC
=okta	f7e=J?J@JBJHFPJSJVJZCbI
=old	O!J#b%A&G(?)B*B+I,D-=.F/I1]2D3@4?5[6H7B8E9?:A;]<E=B>b?@A_B:C@D=EDFDGAH@IAJAKbL@MdN=O@PAQFRBSBTDUBV?WDXBYaZ:[A]C^Ha?bAcBd@eDf@g[hk
=older	o(J-I1a3J9J>J@[BJCJDJIEKFNIOYZFbZhE
=olvid	sBIDZHFZ]
=om	g!G#F(c)I*H+a,J-F.[/J0J1J2I3G4I6J7H8J9^:F;I=H>G?GAJFJGJHFIEJJKELYMENGOHPGQJRISITXUHVEWIXGYJZA[G]F^X_IaGbFcIdHfXgJhE
=omgev	v#I9JHGRJc_dY
=on	@!F%G(@)Y*@+B,C0D1X2>3Y4C5H6Z9H:@;X<[=J>H?I@FAZBFCYEcF=G<HAI:JfK=LZMDP^QJR[SJTJUGVXW:XFY_ZC^[_aaIb^d]eXfBhI
=onbereikbaar	x4]cY
=onbevoegd	{TZ
=onboard	f!J#H%I)H*H+J,d-H/G3H4I6I7I9F:J=I>I?FAJCHDHEJFJIGJJKGMHNGPHRJSITJUIVIXJYJZB[J]I^I_JaFbJcHdHedfDgIhI
=once	c!I#I%I(G)I*[+Z-H/I3J9E:J=H>G?G@_A[BaCIDHHFIHKEMINHOHP_VGXEZC[J]H^JaZhI
=onde	{+IBIDJHYZ_dGfG
=ondersteund	x7[@JZIdHg[hJ
=onderteken	{<]
=one	I!?#<%X&D(A)C*b+B,E-X.C/a0D1?2H3F4@5Z6@7?8D9D:J;G<C=<>J?C@dAcBGCeD>EAFAGDH<JEKjLaM[NAOaPEQCRAS?TBUGV=WFX<YAZI[G]=^A_Ca:b=c@d@eCfGgIhg
=onedriv	i9I>IBIHcIJZJaIfJ
=onelogin	{7Z
=ones	h!J#J(J)Z-H/H3I4J6J9I=J>H?J@BBGDJHBIJKbLIOZPITJUIVIYYZE]I^Z_JaHcHdXfJgJhZ
=ongeldig	v3]>JCGDJHIIIO[R[ZJaI
=ongeluk	{!^9I>J@[HGUJZI
=onjuist	xh]
=onlin	j!H#J%I(I)J-H/c=I@GBGHJIEKEM]NFPJSJT^VJXJZC[H]J^J_JbHcHdIfJgGhE
=only	M!G#@%Z&G)]+I-F.F/I0J1D2C3?5D6D7B8J9A:I;X<F>B?bAAB=CdDCECH<I^KJLBNJOFQJRDSBUBWD[c]AaCbBcBdHeEfFg[h?
=onprem	L!]#@%D&E(D)?*@+C,B-=.E/b0_1D2D3=4A5E6b7]8B9@:?;D<D=>>A??@<AYBAC@D?EeFJG@HGI=JAK;LBM<N[OBP]QDRCSAT_U?V=W@XAYCZ8[@]@^@_ca@b@cddeeBf^g]h>
=onpremisesadminactionrequir	n!J/IEbHHNFcHdJ
=onpremisesconnectivityerror	o!J/IEGHGNH_IcbdJfJ
=onpremisespolicyviolation	k/HEIHDNdcJ
=onpremisessuccesscloudfailur	k/cBJEJHENHZJcH
=ons	s-[3J9I>H?J@]HGIJJZKIXIZJ_[aJ
=ont	v!])]3JHHMY
=ontbreekt	o!I#J%Y+H-H3_4H5Z9H<I=H>G?[@IBICXDFGJHDIFKIMJOFPJV[XJYXZF[J]J_JaHbX
=ontbreken	t#J-J3[9I=_@JCFDJHEIZKJNJZJaI
=ontem	t#J-J9J@ZBIDJHHIFKGMJNIZF]^cJf^
=ontgrendeld	x#GB]T][H
=ontgrendelen	p!H#^1]HGVHZI[ZcJ
=onthoudt	x-J3J9J@JCJHIIGKbOJ
=ontsleutelen	{6_KJNJZH
=ontvangen	x>^aG
=onvoldoend	{(_HI
=onze	t)]MYOXUY
=ook	s-Y3J@ICJDJHEIIKJL[N_ZEa]hJ
=oops	x3^@YHJZE
=op	Z!E#]%^&I(I)G*E+E,F.H/D0F1E2[3@4B5X6D7F8F:C;]=D>]?CAFB@CCEGFGGJHEI?K?LEMZNCOBPEQGR_SET_U_WDZF[G]B^F_Da^bacGdBeGfEgEhD
=opcao	q(Z?YCZHIZJ[[aI
=opcion	q(ZC[DJHJZJ[[^X
=opcji	{9J?^HH[X
=open	^!H#Z%I)I*H+J,J-G/Y1F3G4F5J6[7H8J9I<J=F>YBFCIDFGIHcIFJIKELJMENGOIPFRFSITZUGVGXHYHZ=[G]Y^I_IaFb^cZdHeJfHgFhG
=operador	v%IHIPadGfG
=operadora	x9JHEOJZJaa
=operateur	vHHP^ZJa[dIfI
=operation	g%[(Y1]8Z9J@JAYHAMINIZY^J_XbG
=operator	f!I#J%F(I*J3G9J:I>_?F@IAJBJCJDJHAKJOJPbTJVIXJZF[J]I_Ja_bIdJfJ
=opgegeven	x3ICXD^OJZI
=opgetreden	{Z^
=opnieuw	h#J%Z(]+Z-I3J8[9J=J>H?I@ZB[CJDEHCIHKGLIMYNIPJUHVXXJ[G]I^IaIdHfIhG
=oppna	{9J>J?I@JH^IJKJMJVJXJZE[]]I
=oproep	{3Z
=opti	s([+H3G;J>H?a@JCYDFHFIIKILJOJVIZG]J^YaFfJ
=option	U!D#D%D&J)E*b+E,F-E.I/G0H1G2I3A4H5I6G7F8G9G:E;H<^=E>C?a@CAGBAC^D@EFFHGEHFIFJFKELYMFNEOHPCQIRHSHTZVEWFXYYHZ<[d]D^e_FaGcFdZfFgFhF
=optional	v,J9JGIHDUJVJ^Jd^e^fJ
=opzion	s(]C[DJHHZJ[[]J^YaH
=or	U!G%G)J*F+H,J-Z.J0I1H2^4H5I6I7F8H9X:H;I<X=C>J?F@GAGB@CEDbEHFIGFIJJGKDLFNaO^RISFT^UEVEWHXYYIZB[G^C_Ga]cJdFeJgIhX
=ora	p!J3I9J>H?J@ZBICIDJHEIIKJR_UIVIXZZGa^
=oracl	x#EHaLHTJ
=orario	{R[
=ord	x-^IJ
=order	m<]=H>E@IBHDJHcMJ]JaJ
=ordinary	v%H)XHEP^ZH
=ordinateur	t-J3J9G>J@HHbIIKJMYXJZFaJ
=ore	o@_HJKJXZZJ
=organisati	j!I#J%J(J)I*I3J9J:Z=J>J@JBICJDIEZF[GZHGIHMJNXPHUIVGW^XJZG]I^J_JaJd[fJ
=organisation	R!D#G%F(B)G*D+G,H-F.I/H0I1H2J3G4I5I6H8I9H:c;I<J=_>G@DAIBECFDHEbFHGGH<ICJHKFLHMGN^OGQJRISGTIUbV>WcXFYIZ<[G]E^F_GaFbFc_eGfGgGhG
=organisationen	m(J)H*H:I?JBJCJDIEXHHPIVGW]ZHaJd]
=organisationsenheten	{:FDJF^G]HHNJUGWHZJcJdI
=organizacao	l:[@JBJCJGJHJIJNZVHW[ZIdY
=organizacion	k(J-J:[?JBIDJGIHHIJMJN]VFW[ZGcZdX
=organizacional	{FYGY
=organizacji	t=YU[
=organizational	sF]G[HI
=organizativa	{FYGZ
=organizzativa	{FZGY
=organizzazion	k%J:[=X@JBJDIGJHHNXUXVHW^ZHdX
=origin	{:Z
=original	x-]4JA[HEIGP[
=orologio	{R[
=orphan	x!H/GHJSJTJZH__
=os	j!I#J%J*Y-H.X3[8Z9H:J?J@HAJBICIDIF]IGKHO]VIXJYXZF]JaIhJ
=ospiti	x:^
=oss	x@[HJZId]fJ
=other	_!F#J%E(Y*Z+H-]/E0J3H4I5J7F8H9H:X;J=E>H@CAIBCCCDEEJF^G]IFKEOIPHSZTIUEVZWGXHZX[F]I^H_HcIdHfYgHhI
=otherwis	x%[PF
=otp	{3J>HHFZGa^
=otra	h!H#Z%J(H*J+I-G/J3J7J9G:_=I>H?H@bGJHCIGLJMGNIOJPJSJTHUGVFXZZD[Z]I_JaIbJcJdIfHhH
=otro	s(^*J3J7Y>Y?I@JBIC]DGHGVYZG
=ou	P!<#=%l&?(;)@*?+?,@-A.B/>0?1?2?3:4=5A6>7@8=9G:<;f<B=;>@?;@9A>B:C;D;EAFqGmH;I8J?K8L@M;NGO>P:QAR=S?T>U=V8W?X<Y?Z<[>]<^>_<a;b=c=d:eAf9g@h=
=oubli	n%J(H>Y?J@HBDHZKGMHNIUJVJZa[I^JaIbHdHhH
=oud	q#J-H/[0Y1]2J4H5[<I@IGIHGIJK[MJNJZJ[IcIdJfJ
=oude	f!I#[%I(I*I+I-I/G0J3F4I6J7J9G:H;J=I>^?G@EAJBGCFDDH>IGKXLJMbNHOGPIRISHTGUIVHXHY_ZC[J]G^J_IaGbGcHdHfGg]hc
=oui	{(J)]*I+]DGHIPHZJ
=our	L!=#C%G&F([*a+B,G-].G/I0J1_2Y3G5X7d8F9@:c;C<D=^>G??AABFCDD>EZFCGDH?I<J_KCLBMGPXQFRGUdV;WIX@YCZ=[C]?^?_XaYbFc_eCfXh@
=ours	p-G7Z8]=JGHHDJ_SJTJcJgY
=ous	v%](FG_HGVJZGfJ
=out	Q!J#f%B&H([)B*C+D,E-?.F/G0E2E3J4A5X6Z7C8Y9Z:B;E<F=X>??A@JACB=CADCECFGGbHGKELXM?NCODQFSATFUCVXWEYE[E]d^J_Aa?bAcYd?e^fChB
=outag	q7J9E>J@IHCMJSaZDc^
=outbound	q!J9J>I@JBFHDRJTIYJcc
=outdat	s1^4I>^?HCHDIZGcJeHfF
=outgo	{cZ
=outlook	Y!H#C%I(I)J*I+G,J-G.J/H1I2J3E4H6J7H8J9G<J=I>D?G@CAJBdCHDHEJFJGIH_IFJJKGLHMeNGOFPJRISITYUIVHWJXIYJZ@[H]F^H_IaHbFcFdJfHhF
=outra	i!I#F%[(H*J-F/J3I4J7I9G:_=I>G?I@dBFCZD[FJGIHBIELJMGNGOIPJSITIUHVHXHZA]I^JaIcIdHfIhG
=outro	s(]7Y>YDIHGV[ZG
=outsid	n%J(^)IG[PHUJVXZFcY
=ouvr	{H[ZJh]
=over	e%H(H)I*H+H,J/H2b3G4I6J7Y8J9[:I;J<]=I>F?IBDCGDZFJGJICKELIMENHOGRISGTEUIVIXGYIZB[H]I^H_JaHbIcHdIf[gJhH
=overeen	t0J3I6]HGO]TJaJ
=overerv	{!I;]
=overnight	x#[@]HHKJZJ
=overrid	x/CH_NJ
=own	Y!D#E%E&J(F+H,J->.I/X0I1H2H3C4G5I6[7^8G9F:f;I<I=F?Z@aAHCFDCFGH9K@MENAPZQJRGSETZVbWCXGYIZ:[C]F^b_FaDbDcDeIfFgDhB
=owner	s#H%I(]@ZHEKJPGVEZJ^^
=p	{-^9HF]HDIINHZHhJ
=p1	]!D#F%E&J(D)G*G+H,H-E.I/F0H1H2I3E4F5I6H7G8G9@:D;H<I=o>C?C@CAGB?CDDDEHFHGFHEIDJGKCLGMENFOHPEQIRFSETFUCVCWFXCYFZ;[F]B^H_FaBbEcFdBeGfBgFhF
=p2	t9J=a@IHIZI
=pa	Y!?%]&G)D*D+D,D-E/D0D1D2[3=4@6X7D9]:A;Y=@>]?@@>AYB=CAD@FEGCHFIFK=MYNZPCQER_SCTYU]VYWCXYYEZA]@aZbacAd?eXf?gDh@
=paar	v#[>J@JHGT[X]ZF
=packag	vHZJ^
=page	K!G#?%A&F(B+a,C.c0C1D2E3?4B5D6C7d8B9A;H<E=E>F?a@9ACB:CBFCGAHXJ?KBLBM?NEPBQFRCS^TFVEXZYD[[]a^?_AaDb]dIeYf@hY
=pagina	_!E#D%H(G)G*F+c,G-].]/I0I1J2I3B4G5J6I7G8J9E;I<J=G>B?D@CAIBCCDD]EGFIGIIJJJKDLIMENFPFQJRIS_THUDVBWHXbYIZ^[H]E^I_IaCbFcHdGeJfGgIhJ
=paid	{=[HG
=pais	t-J3d9H=J>D?IBHCGHDKJOHVIXHaE
=pakt	{3G>HHJIJMIO[h^
=palabra	x-[HJ
=palavra	i#J-^@[HEIIKYNIUJVXZEdJ
=pam	{%J2^HG
=pamietam	{Z[
=panel	{H[RJ
=pann	t/J9J@IHZS^TGZGfY
=pantalla	p#J+X9I>^?JBJHAMJVJZGaHba
=paper	x@ZHZIFN]ZJ
=par	d!Y#F%C&Z(G)J*C+I,I-E/Y0J1I2J3E4H6G7]8H9H:Z;I<J=E>F?]@_AIBFCHDHEIFGH?IEJJKELIMGNHOIPHRGSITGUEVGWHXYYZZZ[I]X^Zb]eHfChG
=para	U!A#D&I(Z*^+G,E-A.H/D0Y2F3B4E5H6F8F9B;F<H=E?^AYB@CFDbEDFFHGI?JFMYNCOESHU^VbXBZA[E]CaCbJeHfCgEhA
=parado	v0[fZ
=parait	v@[KJV[ZHh[
=parc	{@HZG^Yh[
=parcel	{3J?GHaZJ]JaE
=pare	v-G?J@]IJMJRJTJXIaJc_fH
=parent	x%J;_HD
=parental	x!]H[KJZG
=parentesi	{3]
=park	v?JH_
=parol	{-Z
=parou	xHGRJYXdIf_
=part	b!I#I(G)I*J-C/[0I1I3]4J6J7I8I9I:G;J=]>]?E@EAJBFCIDFFFG_H<IaJHKFMGNFOGPIRISITHUHVZWJXHYJZY[I]G^I_IaXcHdZfEgJhH
=partag	v@[H^ZG
=partenair	{:]HG
=parti	o-J9I:I@JHDI]K[V]ZI]ZaJ
=partner	f!G(I-H/H7I8Z:d=I>J?J@EBEDIGIHZIGJJKFMFNIPHSGTJUJVIZB[I]I^J_YbIdJfIg]hJ
=party	f(J-E.Y/J7_@GBHGJHCIFJbKGMJNISJVJZBbYdJhI
=pas	O!?#>%H&E(])D-F.E/F0X1C2B4?6I9<:G<C>>?]AAB:CHFBH@JBKGLIM]NXO]PEQDRCS@TIUHVcX=YGZc[]]X^I_AabbJc?dYeBfCgJhY
=pasa	t%H;Y>XC[DIGGHHKZM]ZJaJfJhI
=pasado	x@IHJIIKbMJZHhI
=paslagen	{PJZHdaeIfI
=paso	v*X3J?GC_HJZJeY
=passa	p%F;[>[@JC_DIHGIIK]ZHaJhG
=passado	x9J>J?J@HHGIJKbZF
=passaggi	{*X9JC]HJ
=passaggio	{C]HJZJaIeY
=passcod	v3J>H?FDIH[KHZIa^
=passe	{CXGGHHM]
=passen	{6ZA]ZJ_F
=passfilt	iHFJcZH
=passiert	{>HHEa^
=passkey	j(I-J7J?b@GBHDJH]IIKIMIUJVHZE[JbGhJ
=passou	{@[GIKJM[
=passphras	p-J2Y3J@JHZI_KJNJZF
=passt	v6YBZIJKHN^OYZJ
=password	5!:#X%J(X)@*B+9,J-_.@/Z0F1D2a3;4<5D7]8D9>;><Y=C>C?BA:B_CDDHEFF>HYIcJ^KaLYM_N_O;P<Q?R>S?TAUIVCX=YBZc[_^]_<aCbJc?d^eYf?h_
=password1	x-]ZI
=passwordneverexpir	vLZ
=passwordprofil	m%H(b-G/H3I@HBJCIHAIJJHKHMGNHZG^JbJcJgbhJ
=passwordreset	c#G%J(H)J-H.c/I7G:I=I>J?J@HBFDIGJHBIGJIKHLJMHRJScTGUJVJWJZD[I]I^JaHbGcbdHfFgEhH
=passwordresetservic	m%J(G)J-J7J@IBDDJHBIIKIMHSDUFVJZCbHcHdIffgJ
=passworter	x([IJKJN^VJZH
=passwortern	{@GK]d]fHhJ
=past	m%I>F@YHYK^ZZ
=pasword	{KZbYhH
=patch	p(_-I5X@JBICJHGKJMJNJZIfZgG
=path	qFaHGIEZH
=pattern	m-a@IHGIHKJO[ZY
=paus	x-I@IHHKIR^X[ZI
=payroll	v!YH^ZG
=pays	{3^HH
=payslip	xH]ZJ
=pc	X!F#^%G&J(B)G*F+G,G-D/b0I1H2I3F4G5I6H7E8I9D:F;H<I=F>B?E@?AHBCCFDEEGFIGGHBIBKBLFMhNDOGPFQJRGSFUFVEWHXDYIZ>[E]C_GaEbecGdDeIfGgehC
=pcs	s(I)J*I.XBJEIH^NJZFb]dHgY
=pdc	k!G#H%I(I)J*J-G/J0J1J3G4h6J7J9C:H;J<J=I>G?G@GAIBHCIDHEJFJHAIGKGMGNHOJPIRISHTJUGVHXHYIZE[J]I^J_IaFbJcIdIfHgJhI
=pdf	q-H?J@JBJHdIHKJZF
=pede	h!J#I%J(J+X-I/I3I4J9E:Y>E?G@GBGC]DHI[KGLXM]NJOHTHUJVIXGZF[J]I^JaIbJdIfJh_
=pedido	x9[>G@IHYIJX]
=pedimo	{*Z
=pedir	{>F@IBJHJXaaH
=pekar	{9G>JA^HHZJ_[
=pela	v9^BIHHNXP[ZH
=pelo	pHI][cYdZgY
=pend	{H[
=pendant	{!ZHG]Z
=peopl	Y!E#G%C&J(Y)Y*Z+I,H-a0H1G2I3D4G5H6H7J8_9E;^<I=D>B?G@AAZBDDJEGG]HBJEKCMENBOGPbQIRHSETGUDVYWFXEYHZ@[X]F_DaJbIcEd]eHfIgDhF
=per	W!^%G&H(X*]+I-D.I/F0G3A4E5H6F8G9X:C;F<I=A@dAGB@D^FGIAJGKALFMYNDOCQHRFSDU[V]ZB[D]D^D_FaJbEcEeGfCgZhC
=perch	n#I%I(I*Y-I/Z3J6J9F=J>F?I@FBICFDJHDIYKHMHNZOGPJTJV]XHZ][X]ZaHgJhI
=perdeu	{%Z4X
=perdi	l>b@ICID^HDOIZIaJ
=perdido	{>[HH
=perdio	v%Y4Y>[HJZIdY
=perdu	m%Z>_?Jd[
=perfil	v3_9G>G?JCaDIHFIIKJMIOIZJaI
=perform	q%^(E<XHI
=pergunta	t#F%I)J*^-H3J9H?_@JCHDJHFKJPITIVIX]ZJ]JaJ
=perhap	{![3G>IHFO]ZG
=perimetr	{GZ
=period	s9F@[HYIJNFWJX^
=permessi	p%[(^;Y>JHGZJfJ
=permesso	{%X^X
=permiso	j%[(^;[>J@JHHVGZH^XdH
=permissao	q%[([VJ^Z
=permission	X!I#F%_(b)G*H+J,J-F/F0H1I2I3G4H5I6J7I8I9I:I;b=F>G?E@DAHBECIDGEHFFGGH^IIJIKGLGMINGOJP_RJSITIUHWIXIYJZ@[G]F^H_GaHbGcHdHeJfIgIhF
=permisso	p%X(Z0X;[@JHH
=permit	p(E/[9I:J@[BJHYIJV]XJZD^]hJ
=permitido	{V^
=permitir	v.[[Z
=permitt	q%Y(J-^=X>H@GBJGJHEIGLJVGZB]I^_dJhI
=pero	h!I#F%G(J*Y-H/[3F4J7J8J9H:J=H>D?]@EAJBHCHDHGIHBIGKFM^NIO[PIRJTYUIVHXHYJZC[_]I^JaIbZcId[fGgIhH
=perso	m%X(J4X>b?[CJDGFHHEZGaJ
=persona	{9^HH
=personal	o>[?Z@YDIaG
=personalis	{@_HIZG
=personalizada	v-[H^WJZH
=personalizzato	{-XH[ZI
=personn	p%J(J3J9Y=Z>I?H@JBICJD[HEIJS[U]VYZF[IaJcIfJ
=personnalise	{H[ZJ
=pessoal	{>Y?ZHJ
=peut	m#J(I=Z>J?G@XBGDJHEIJKIM[U]VYZD[Z^YbFfJhJ
=peuvent	v8ZPZ
=peux	m)Y*I+J-I/J3G9H=I>_?HBICHDGHDIHK]MJOGPJVFX]Z^[I]IaFbJhH
=pgmsa	x!I0bHCZH
=phish	sH_ZJ
=phon	J!G%D&G(?)C*b+Z,D-?.F/B0F1E2F3_4D5F6E7C8E9>:A;E<F=C>e?Y@CADBZCZDaEEFDGHHYI>JDK?LDMIN@O_PCQFRESDV@WDXBYEZD[B]Z^C_CaacCdDeFfDgHhG
=phone	S!D%E&I(C)D*J+X,G-C.H/D0H1H2H3c4F5H6H7G8H9C:E;H<H=E>e?Z@BAGBICZDXEHFGGFHZIBJHK@LGNDO^PDQIRFSGTEUCVDWHXEYGZ?[C]A^G_EabbEcFdGeIfFg[hC
=photo	{>J@JGIHaRIZHfJ
=photoshop	o9G=FHcZJ
=phras	q-^HJ
=phs	s#J3J=F@ZBIG]HXJJLJM[ZJ^J_JdY
=phsfilter	{(H*JGaHIPIZFgJ
=pick	d#J(D)H*_7J:I=I>I@aBZC]DIGIHDI[KFL^MDNEPIUJZ@[G^I_JbIdIfJgJhF
=pictur	s@JHYb^hJ
=pide	f!J#I*X-I/I3I9E:X=X>F?G@FBFC^DGHYI]KFLYM[NJOGTIUJVIXIZF[J]I^JaIbJdJfJgJh_
=piec	v*[CYHI
=pilot	o-J3J:JBJDJIJUIV_ZZ
=pilotgrupp	xH[PIVZZI
=piloto	{VZ
=pin	a!H%I(I)J*I+I,J-D.J/G1J2J3C4D5I6J7J8J9B:H;J<J=H>A?B@EAIBFCEDFEJFJGIHhIcJIKDLIMDNGOCPIQJRISJTEUIVHXFYJZ@[G]F^J_IaCbXcHdJfGgIh[
=pincod	{3J9I>HDIH[I]XJaJ
=ping	{7[9^@JBJHDIJTJZDaJ
=pingfederat	l7d9IHHSIZJaJ
=pisz	{KXV[
=piu	g!G%H(H)[*H+I,J/H0I1J2J3C4I6H7I8J9F:H;J=^>_A[BDCZDDFJGIH?IDKZLIMENFOEPIQJRISIUFVEWJX_Y[ZG[H]G^H_XaDbHcIdIeJf]gJhE
=plac	q3ZH^JYdZ
=plan	o-I3H7J9H:J=e>F@HDIGGHYIHKHNIUJVFZD]J_JaJbJ
=plann	q-EHb
=plant	n#Y4I>JHCRJZZaZcIeZf[
=plat	{HDS]TGZIc[
=pleas	V!E%G(E)G*F+H,I-E/H0J2I3F4H5J6J7G8J9a:E;J<J=B>B?G@DAHBXCGDEFIGIHbIXJDLIMGNFOIPGQJRISFTBUEVEWIX[YJZb[C]E^G_GaFcGdFeJfGgGhG
=pls	n#^(J-FBGDJHHIHJJKGMINITFZa[I^JdJhH
=plus	[!F#E&J(E)Z*G+Z,H-^.I/G0H3_5I6G7H8H9B:F;H<I=Z>[?Z@FAGDDEHF]GFH@JHKJLGMENEOBPFQIRFSFUEVDWHX[ZE[G]D^HaBc[eIf^gGhD
=plusieur	t#]>JA[HHT[X[ZG]J_HaI
=po	v#XHIMXSXZHf]
=pochi	{I[MY
=poco	v9I@_BHHHM^ZEhJ
=poczekaj	{XZ
=podac	{*^
=podalem	{DaHJZE
=podcza	{(JZ]
=pode	l#J%X(Y)H*I,J-G7J9J:I=J>I?IBYCJDIHDIZK^LIM[NIUIVXWJXJZB[J]I^]aHbJdJhF
=podem	s#X-J9]>I?J@JBYCIDJHHIIKITHV^XHZFaIcJ
=pogingen	p!J#^-J9J@IBIDJHFIJMJTJUJVJXbZFaJbI
=point	m#J(I*J-_/J2J3X7J9I:J;J=I>G?H@GA]BHCHDIGJHGKEMINGOHPJSJUJVIXIZE[J]I_baHbIhI
=polici	qH_NG
=policy	K!B#C%B&G(@*c+D,E-A0F1E2G3C4C5c6E7C8E9B:A;F<F=@>C?H@YADB?C[D@EDFFGDIDJbKJLDMANhOEPBQYRESBTCUEV?WhXCYFZ9[D]B^C_CaAbFcDdCeFfCg@hB
=policyn	x@JHHKJN^VJWZZG
=politica	e!H#J%J(I*Z.X/I3H7J9J:G=H>I?[@FBGCFDIEJHHIIJJKGMINdPJSIUEVFWaXJZD[J]I_JaGbIcJdIfJgJhJ
=politiqu	t.XHYN^WYZH
=poner	s9J:I?J@aDJHHIIKXVJXJZG[]
=pongo	xDJKZMJO_ZJ
=ponowni	v@ZKX
=poor	s!^@HHHZGc]
=poorten	{*ZH[fJ
=pop	v+Z-J@IBED]HZMHZF]J^Ja[hI
=pops	q>H?FBFHGMJNZZIaa
=popular	{-^HIKJZH
=populat	{HZ
=por	[!^#^%E&I(J)G,G.I/G0H1I2H3B4F5J6G7G8G9X:];H<I=D>B?CAHBBCDDBFHHEIYJHKJMEOBPFQIRFSGTEUEV_WGXHYGZa[Z^G_FbJdCeGfBhC
=porqu	q!J#I/_6J@HBJDJHEKFL_MHNGTIZG]_dJhI
=port	i!J(I)I*^-J1E4]5J9H>I@JBJGJH_IIMJNJPHRGTJYHZJc[dJfEgI
=porta	v1JA[HYcY
=portabl	p9I>Z?J@JB[C[DZHBIJKJMZZI]JaHb]
=portail	{:[HJT]
=portal	U!H#D%D&J(J)D*E,G/@0Z1^2I3E4G5G6H7C8G9I:_;I<J=F>C?AAGBECEDYEFFHGFHIJYKHLIOFPDQIRHSXT[VIWEXEYHZH[I]C_FaDbHcDeGfEgfhJ
=portatil	o!I#J-J3J9I:I>I?J@IBYCJDIH[IGKJM^NITJZG]JaJb]gJ
=possibil	x3[DIEX
=possibl	d!G#Z%E)F*J+J,J-H/G0E1I3X4H6J7]8H:G>G?FAJBDCJDIGGH]IIJIK[LIMHOIPZRGSFTGUGVCWIXGZ^[[]G_HaJbGcGeJfHgGhH
=possivel	t3Z4Y6YEXHJZJdIeY
=posso	i!J%I(Y*G-H3G4J7J9E:H=J>X?FAJBGCFDIHBIEK^LJMHNFOIPIUIV_XcZA[H]I^JaGbJfJgJhG
=possono	s8Z9H>J?J@[HHIJKINJV_ZF
=post	x+J3X?]HJOJ
=postfach	{H]
=posto	vB^HFMFV]ZJ
=potet	x#Y9[@JBYHGTI
=potrzebuj	{D]HZZI
=pouco	{@]MX
=pour	Z!E#F%Z(Z+E,H-E.I/H0I3C4F5I6I8Y:D;I<J>C?[@EAHBBDbFHGZIDJHKCLHM[NDQJRGU]V_XEZE[E]F^G_HbEcDdJeHfCgGhE
=pourquoi	t#I(J*[9J@HBHCJHIIJKIV[ZZ[]hI
=pouvez	v#Z3J9Z@JB]HHXHZI
=pouvon	{3[:YDI
=power	q(J-J/J4]5G@JBIH]JINJZGg_
=powershell	h(J-J/H9H?J@HBIH[IJKHMGZGbJgdhJ
=poza	{9]BIG[HGZJdI
=pozwala	x@ZHIZ]
=ppe	xJ[
=ppl	{-ZG[IJZJ
=practic	{9IY^
=praktikanten	{!ZHIV[
=pre	v%Y3JHXZGb[cJ
=precedent	t(J-F7J>J@HBICJHDIGKbMZNJZFaJh[
=precisa	t*X1J5Y=[HXNJcJfJ
=precisam	{*XMY
=predecessor	{1[HIJX
=predictabl	t-a9JBJHEXJaJ
=prefer	{4^HI
=preferido	{4_9J?HHJMJ
=preferr	q4bHHIJJJ
=prefill	{+]3JDIHJOI
=prefisso	{3_HH
=pregunta	t#I)J*]-H9H?^@IBJCHDHHGPIVJX]
=prem	X!X%E(D)E*F+I,I-E.J/a0H1]2J3F4[5I7E8H9G:G;H<J=H>H?F@XBCCGDEE_FIGHH@IDJFKELIMHN[OIPJQIRISDTXUFVCWHXHYIZ?[G]G^G_caFbGd^eIfGgZhF
=premier	x@IC]DYHJKHZEh[
=premium	e!J(J*J+J-H/G0J3G4J6J7J9G:J=g>H?H@GBJCHDIEJHXIEKGLJMHNFOIPJTIUJVIXIYJZG]I_GaGbJcIdHfJgJhH
=premuto	{>IDZHGa]
=prepar	{=JDJH_VHZG
=prerequisit	{=HH]
=present	n@HBJHFKGZB^J_Xhd
=press	i!J#H-I/J3E9H=I>E?G@HBCCIDHH?IIKHOGRJTJXYZ[]ZadbYdJ
=presto	x9Z?J@_BIHE
=preuv	xC^DJHI
=prevent	e#I,X-J.Y@IFZJJKHN^PJSHTZXXZEbYcJdJhH
=previou	c!G#[-G/I3J>_?JBHDJH>IFKbMZNDO[TIZF]J^JbIg^hH
=previsibl	{-_HHXJ
=pric	{HY
=prima	m!J#I(I*J-H3E4J9F:I=I>^?]BGCFDHHAIFKJMXNIOETJUJVJXHZG]__IaGb[hZ
=primeiro	v>I@IC[DYHIIIKJZHh_
=primer	x>H@HC[D]HIKJZJh[
=primo	x-J@HBJC]D^HHIIKIZGhY
=princip	{*[-JHEN^dJ
=principal	t([H]fI
=principen	x3J=J>J?]CJHFMJN^PJZI
=print	o#]>J?J@YHYPZZF
=printer	k(I-J3J9J>H?H@JHdIIKJMINIPJZF]GaIbIcJhJ
=pris	t7YK[
=priv	v([+I3J6]?]CGDGHGZJdF
=privada	{6]
=privat	c!C#F%J(I)J*G+I-H.Z/J1J3_4H6^9J=J>a?Z@ZBHCJDYIGJJKGMHNHOZPHRHTJUIVIXJYHZD]I^H_JaDbJcGdJfGgJhG
=privata	x6_8J>[HGZIdHeH
=prive	{6Z
=privileg	a!H#J%D(c)^*a+J,J-I/I3I4I6J9I:J;J=I>I?F@IAJBHCGDFEJGJH?IJJIKIMJNIPaSJUIVFXJYJZE]J^H_IaIbJcJdIgJ
=privilegiada	{!IBJP_
=privilegio	{([
=pro	v>X@Z
=prob	tHJNZX]
=probably	{>E@ZO]
=probeer	x@[BIMJTXZY
=probieren	{X_ZI
=probiert	t#H9J@HBICJHHNYXaZYaJ
=probleem	vBHE[HJWHZ^cJ
=problem	[!E#G%Z(F)I*I+H,I-E/E0H1J3G4H6H7G9F:F;F>G?G@FAHBcCHDGE^GHH>IGJHKGLHMHNDOIPDRJS_TFUGWEXGYIZ_[I]G^F_FaEbHc[dFeIfHgIhG
=problema	g!J#J%I(J-H3H4J9I:I=I>H?I@GB]CHDJE]HDIIKIMJNIPJSIUJVJWHXHZb]IaIbGc[hI
=procedur	x>IHJ]_
=procedura	s+Y,ZBJHFPJZI]^e]
=proceso	{HH]^
=process	j!^#J(J+X-H3I6J9F:J=H>J?I@IBEEJIJKJNJPJSaVIXJ]I^JaJfJ
=processo	{HI]]
=prochain	{LZ
=product	k-Z@JHBIHJcKJNGZFbY
=production	x)J?IBHV_ZF
=profil	h!X%J(Z*I-G.X3a9I>F?H@HBGC_DHHHIGKIMFNJTJXJZE]IaIb_cJhI
=profilo	{3[9JC]HI
=program	{1]BGH[ZJ
=progress	x9]BIHDZ]aI
=prohibida	x-]
=prohibido	v!I)[BJHIP[QYUH^Y
=proibida	x-[
=proibido	x)[HJP[QZUI
=project	v:Z
=projector	xH[
=prompt	^!I#F%J(H)H*X+d,J-F/J3E7I9H:I;J=I>E?C@EBCCEEJGIH^IGJJKELbMGNFOGPHTIUJVHXHYJZY[I]F^I_HaFbFcIdJfJgIhI
=promt	{+Z
=pronto	{9[@]BJHJ
=proof	m(G)H*c3JC]HBPIZHaI
=properly	p3^E[VEaI
=properti	t<[HDU^ZF^]bJ
=propon	v>J?^CJ
=propos	v3H>I?_HIZJaI
=propose	x?aCHHJaJ
=propria	x^]
=prossimo	{LZ
=protect	j!J(J*J,J-D1J3J4J9G;c=I>J@JAHBICJGIIGJIKINHP^VJXJYJZB]I^]_GcJdGgIhI
=protection	e#J%H(H*J-e/G0F2J7I:J=J?H@HBGDJGJH]IHJYKGLJMHPISJTXUHZE[I]I^GbIcHdGeIfIgIhH
=proteg	{HIP_VF
=protegido	vP]
=protocol	o>JHDRJYeZJcEeJfG
=protocolo	{9I?ICJKJYa
=protokoll	v>HHENYYaZJa[
=prov	p*X0ZCXDZHGXZZJ
=prova	t#J=_>H?J@IBHC^DFHFKJMJZG]J
=provar	x@ID]HIIJNZX[ZG
=provato	xHJN[XZ
=proveedor	{7]:XZJ
=provid	q@JH[N]ZH
=provider	e!G#I(J*J-G/J3F7b9J:I=I>]?H@FBHCGDHHFIIJJKGLJMJNHOIPISITIXIZD]G^H_Ga^b_hI
=provision	h-I0b1JHZZFfJ
=provisionamento	{0Z
=provisoir	{@[HJ
=provisoria	{@]LXZI
=provvisoria	{@[LXZJ
=proximo	xL[
=proxy	a!I#I%I(I)J*I+J,I/I0I1H2I3G4E5J6H7J8J9I:J;J<I=H>I?H@IAHBFCIDIEJFJGIIIJIKJLIMHNHPIQJRESHTJUIVIXIYDZB]D^J_HaHb^chdHeIfBgJhH
=proxyn	{HJc^
=prueba	s9J=^>JBZC[DJHGZH
=przegladarc	{.YMX
=przez	{#J-JHHKJN[TJX^ZIaJ
=przy	{HJh^
=przychodzi	v>ZHIa[
=przyjelo	{/]
=przyjmuj	x@IDJHJKJMYh]
=pso	s#J%J-F3I:J=I@FBHCJDJHEIEJJKFMHNfOJZA]J^JdHhI
=pta	{!I-J0BHb
=public	xZJbX
=pudo	{BZZIdIeZ
=pued	d!Y#H)G*I+I,H-H/I0J3G4X5J6Y7H8I9F;J=Y>G?G@XAJBBCGDHGIHCIYJJKGLIMZNHOIPIRJSITIU[V_WIXH]G^Z_FaGbFdGfZgJhH
=pueden	o!I(I-J8Z9]:J>H?J@HBZCJDJHHIGKITJV]XHZD[JaH
=puedo	f!G#H%I*H+I-H/J3H4I6J7I8J9F:F=I>[?E@XBDCHDEGJHYIEK[LIMGNIOHPJTIUHVCXaZ_[Z]H^H_IaFbGcJdIfIhF
=puerto	{1JH[cXfI
=puesto	v3H8Z9I>H?]CXHJOIVY
=puis	v6Z8Z@JC]HHKIZH][dJhI
=pulsant	t%J(a9J:[>J@JHIIIVHZJaJ
=pulsar	{(YHIZJb[
=punto	{-Z3Z
=puo	l!J#J%X([)H*J,G-H3I9G=Z>I?H@^BHCIDIHEIYKFMJNIOJU]VYXJZD]J^YaIbJfJhI
=pupil	s([@YBIHFZD^]gZ
=pure	{/JB[TIZId]
=purpos	v)[HHPXVH
=puse	t#[-J>J@FBID^HIIZKHMINJZE[J]^aHbJhJ
=push	v3J>H?JHDZFaab[gX
=puso	x2Z@_IIXJ
=put	d!Z#I%J(I)I+J-Y/H4H5J7J8]9G:I=J>E?IAJBECIDXFJGHH?JZK^MINGOYPXTJU[V]XJZ>]Z_JaHbIcYdJfJhX
=puts	{EX
=pwdlastset	e#H%c(GHFTJVJfJg_
=pwned	xHIJ_
=qr	x9J>F?J@JBIHaKFXHZJ]JaF
=qu	o(X+]>J?IC[DFHHIIK[OZZIhJ
=qual	{N[
=qualcosa	{.Y9]HH
=qualcuno	{@]
=qualquer	{NZ
=quand	s*X-J9J>J?Z@HBJCHHDKIX]Z[hY
=quando	m#I-H9G>I?J@DBXCJHBIHKGMINJOJX]Z^]J^JaJfJha
=quanto	t!J-I9J=C?I@]H^IIKIT]XJZIaJ
=quarantin	x0]
=quarter	q@JHHK^RZZEa[
=quatr	x-J@[CIHHI_XJZI
=quatro	{I^OI
=quattro	{HHI_aJ
=que	Q!@#A%@&E(>)B*X+^,B-^.D/@0C1A2C3D4@5D6B7@8B9F;B<D==>BAABDC[D_FCGAH=KaLFMBNYObPAQDRAS@TFU>VdWBYBZ][_]<^Xa:b?cJeDfGgBhc
=quebrado	{H[RX
=qued	{#a-J@IHHIJKHTHXJZEhJ
=queda	x9JBHHIKJMHUIVJZ]_Zf]
=quedo	s!Y#J9D>[@JB]HEIJKJR[XJZIdYfJ
=quel	t1I3H>]HZIJNZZJ
=quell	vG]HHNX
=quella	p#J-J9H=J>G?I@HCJHFIGK^MXNIUJVJZG]Jhb
=quello	p+J3F>[?J@JDEHHIIKIOb_XhJ
=quelqu	x@JBIM^ZJ
=quer	s#J9I>G?I@HBJC_DHHGIYK]MJOJXJZI]JhJ
=queremo	{+[
=querer	{:J@aDJHJKHZH
=queria	v#J-J9J>J?Z@bBJCIHHIJKHXIaJhI
=quero	q+X3G>G?[BHCHDIHEIHMHNIZZ[YaGhZ
=query	vHIQ_
=questa	t(X-YKX
=question	^!I#F%I(A)F*d+G,J-D1J3I4J6J7J8J9D:G;I=H>E?e@GAJBECEDZEIFJGHH[IFJJKFLYMHNHOGPHQIRJSITIUHVFWJX]YHZB[G]G^I_HaHbIcHdIfJgIhH
=questo	{(Z
=qui	s)J3F;X>]HGIIKJOHU[VIZ[^YaJ
=quick	x9Y@YHI
=quickly	{HEM^
=quier	t>H?J@HC[HJIJK]M[XJZJaJhH
=quiero	m#J+X-J3I9H:J>H?]@[BGCFDIHFIGMGNIOJUJXIZ[[Z]JaHhY
=quit	x>XCJHHNJZJ]^
=quitaron	{=Y?]CIHJNI
=quito	{4[HHU]ZJ
=quota	{H[
=qwerty	o!J%J-f3H9G=J>I?J@GBJCJDJHDIDKIMJNJOIVJXGZF]JaGhJ
=r	q#J%E-I2I3I9G;JAJFcGIHDIIKHPHQ]VJZG
=r2	s4J5^HI
=raden	s-]
=radio	{[Z
=rais	t+J3J>I?HC_DHHHI^ZJ
=raison	x#]@JEYHIZJ
=raiz	{%_HIPJdH
=ramal	{3_>IOFaF
=ran	o!^#G(I)[-I/H7J9F=_@GBIDIGJHAIIJHKGPJRDSGVIXGZD]aaJcHfJgG
=random	q-J2XHHIGKZN^ZI
=rang	x9I>EB[HGKIZH]_
=rano	{@Y
=rapidez	{9]HJ
=rapido	{VJb^
=rapport	t+_?ICJ
=rather	v+J@ZDHHZ
=ratt	v(^3G9I>H@HBIDJHJIIKGLIMENJOHVJZC^[a]bJh^
=rattigheter	v%a9IHHdJfJ
=raus	s#_-J3]9J>I@IBICJDHHGIHKHXGZI]]aIdZ
=raz	x@]
=razy	{#I-I9J@^BJHIX]ZG
=rdp	{/H6I7I=GH^SHTHZE_Ib[eHfH
=re	k!]%H+^/J3I8_<J=J>I?HAJBXCEDDOIPJVIZG]J_IcJdHfI
=reach	a!H#Y%I(H)I-G/D1I3Z6E7H8I:F=G>I?H@GBGDZEFGGH>IIJYKDMZNEOIPJRHSHTHUGVHWJXYYZZH[J]I^J_Ea]bYcceIfDhJ
=reachabl	t3J4]>^DJHEMJSYaEcJfJ
=reactivat	v!aHHTJ_IbJ
=reactiver	{6Z8ZdJ
=read	e!G#H%^(H)I+J,J-G/H0J1J2G3X4I6^7J8J9[:J<J=I>[?HAJBGCIDHEZGGIHJJKELJMHNEOJPHSXTJVGXJZ^[J]G^I_EaFbJcHfHgJhI
=reader	q(a)[*J>J@JBJHYVGZD^JbHfJ
=readwrit	{(a@JHGKHNJZF^I
=real	v9]ZG
=really	v9X@XHIKYZH
=reason	h!I-G4J8I9I>H?JCIDIGJHEIDKHMJNcOJPJVIZa^J_JaIhJ
=reboot	mB]HCZG]JbXf_
=recall	x#X9H?JH^KGNJaE
=receb	x>JHZaY
=recebo	ta]
=receiv	c!J%J(E)I*J+G-H3E9J:G=I>Z?E@HBHCGDFGIH_IHMJNHOIUHVZWJXI][a[bIdJgJhI
=recemment	v@XK[
=recent	p(J-E9J:J@[BIHFIHKbZHhH
=recently	m@aHHKZZD
=reception	xHZZG^]
=rechaza	n-Z/J3J9I:J>I?J@GHGIGJZMJN^O]VJXJhI
=rechazada	x.X/]@Z
=rechazado	{,Y
=rechazo	{-Z/]
=rechner	t#](J3I9I:J=J>J@HH[IIKJMZVIXHZF]IaIb]fJg[
=recht	m%a(Y0[:J;Z=J@HBHDIGJHFLIMJRJUJVHYJZG]J^[bIfIgJhJ
=rechten	n!F#J%_(a)H-I2I3J9I:I;]=I>J?J@IBHCJDIGIHFIIKHMJNIP[UIVHWJXJZF[J]I^J_JaHbIdIfI
=recib	{>GH]a[
=reclam	v9J@IC]DJHGI[M[ZJ
=recognis	k(I-]/J3C7[9J:I>F?J@HBICIDHHCIDKXNHO]PJUJVZXJZE]IaIdJh^
=recoi	xaZ
=recoit	{>HHYaX
=recommencer	{X]ZJ
=recommend	{#H-JH^KJZG
=recommendation	x(J)FHaUJZH
=reconhec	v3I:Z>J@IHIIJO[ZFh^
=reconnait	{:[@HHJh]
=reconnu	{OXhY
=reconoc	v3I:Z>J@GHIMJOZZFh^
=record	i#E-H3^7I9H:I>Y?E@FBHC]HXIGKFMFNHO_TYZE_JaEhF
=recover	x>^HG
=recovery	i!J)F3J>^?JCJD_HZUJVHZEaI
=recreat	t!H/JHFZI_a
=recu	{aZ
=recuerda	{K_ZJ
=recuperar	v!J%J>FHFZa
=recuperer	v>XCYHHZZ
=recupero	s(H*Z,Y>b@JBJHGZD
=recusa	p-I3J4J9J@HHHIGJ[KEN[O]VHZ[hI
=recusada	x@XI]NXOI
=recusado	{,Y.X
=recusou	x/^KI
=recycl	x3JAJHJKZ_]
=red	f!I#I%J(H*J-D/G2J3G4J7H9F:H=I>G?G@CBCCHDGGJHAIbJIK^LHMGNFOJS_TIUGVJWHXJZ_[I]B^H_JaEbFcJdHeYfJgHh^
=redan	s+_?JCIDGHEK[
=redefin	{:X=]HIZI
=redefinicao	f!I%J(D)H*H,J3J7I:H=H>J?F@HCIDIHYKJMHNFPHS]U^VYW[XJZ[[J]GaHbGcIdH
=redefinida	v@IBXHJM]UJWJZGgZ
=redefinir	a!Y#I(^*G+I-J/J3H4I8J;J>G?Y@DCHDJGJHHIIJJKHLIMHNIPXRJSXTIUDVYWDXIZ[]H^J_IaZbZcIdIfHgHhI
=redemarrag	{B^HJZJfH
=redirect	q(J7a:G@IDJH]KGNJUIZC[J^JdIhJ
=reecritur	b!G#G%Z&J(F)I*I+G,Z-G/H1I2J3E4Y5I6X7H9F:G;I<I>E?F@EAIBFCIDFEHFGGYHDIGJHKELIMFNDOIP[SITJUEVDWHXG[H]I^F_HaHbEd^e[f]hE
=reescrib	{0YPX
=reescritura	k!I#J%X(J+J,J/I0J3H4Z7J8X9H:J>I?I@HBJDIGHKIMHNIPHRXSJTJUJVIXJZ[[J]JbHc[dZfIgJhH
=reessayez	t@XHJTXZZ
=referenc	m#[HZ
=refus	P!Z#A%a&G)[*D+E-^/c0E1E2H3@4B5E6C7J8D9B:H;F<G=[>A?H@XAEB@CCDBEFFDGBH<IbJaK_LEMAOYPIS@TCUEVYWEXCYF[C]C^A_BaDbBcBfAgB
=refusal	{JY
=refuse	s%I(J=[@YHDKJN]P_VFZC^XdHfH
=regard	v%Y?G@YH]
=regel	sC[DIG[HEIJN_VJ
=registado	{3I>ICJD]OZZI
=register	T!F#G%I(F)D*D+c,J-G.J/G0J1I2J3C4I5I6I7H8H9E:F;I<J=F>]?^@DAGBICcD[EIFIGGHXIEJYKCLHMGNFO]PFQJRISHTHUBVBWGXGYIZB[G]D^H_GaFbFcHdGeJfGgHhG
=registerd	{+YCJD[HI
=registr	xDY
=registrado	e(J)J+a-J3G@JBGDZH@O^UJVIZI]JbJ
=registrati	v?IB]CIDYHG
=registratierapport	{+CD]HZ
=registration	^(H)J*I+d,J-H0G1J3Z7J8J>I?D@JBECCDXGJH^IJKJLJNGOHPJUJVIWJZG[J]HaJbIcIdJeJfHgJ
=registrato	i+]3J>I?GBICXD]HCO]ZH
=registrazion	s?JBZCID^HEUJ
=registrei	{DY
=registrer	v+X?IB[CJDYHG
=registrerad	m(J+a3I>I?YBHD]HBPIVJZI
=registrerat	v3ID]
=registrieren	{+^CJDGOJ
=registriert	k+X?J@JBIC[D]HXKJOJZJ
=registrierung	q+^BYCIDZHH
=registro	i!J(J)J-I3G4J>F?F@JB]CDD_HZIJNJPJSJUIVHXJZIaJbIcYhJ
=registry	s+G?JCJDEHCJXYbZJbZeJ
=regl	s-I3JBZDJGXHGKGMJN^V]ZH
=regla	{GYNX
=regola	xCYGYNX
=regra	xCZGYNX
=rehir	{!H/JHJMJ_^
=reicht	{*]?IC^HJKJVJZE
=reimposta	o(Y=[@JBIHFUJVJZFb_
=reimpostar	g(^)F*I3J:Z=Y>I?Z@FDIHFKHMHPISJUHWJZ[[X]JaJbGfIgJ
=reimpostata	t(J@JBYHIKJM[UJVJZGg_
=reimpostazion	c!G#J%G(D)H*H+H-J/J0I3G4I6J7I:E;J=F>H?E@HBXCHDGGJIIKIMGNFPXRJS^TIU[VXW^XHZ^[I]H^J_HaHbGcGdHeJgI
=rein	v!YHJIYZ^aJ
=reinicia	{BJSIZGf^
=reiniciamo	{B]UJfI
=reiniciar	{B]ZG
=reinitialis	x(J@IBZM[ZFgY
=reinitialisation	_!I#H%H(@*G+G,I-I/I0I1J3G4I6J7G8J;J=X>H?C@HAJBYCGFHGHHHIIJJKILJMENDOJPZRIS]TJUYV[WYXHZ_[F_IaFbEcEdCeJgHhJ
=reinitialiser	c!I#I%X(]*I-J3G4J>H?[@FCIDGGJHGIIKILJMGNIOIPGUYWHXJ[[]H^Ia[bXcJdIfGgIhJ
=reject	X!E#F%G&J(F)H*H+I,H-^.J/_0I1H2I3F4F5I6F7G8H9F:F;I<J=G>F?G@YAGBDCHDHEHFHGFI]J_KGLHN_PFQJSGTGUHVGWHXHYIZG[G]H^E_DaHbFcEdEeHfEgF
=rejestrowalem	{DY
=rejet	x-XK[
=rejett	x.XJZ
=relat	{%Y
=relatorio	x>I?JBJCIDYHZOH
=relay	xHHc^
=releas	s#D-I1Z@JH]IJKGRJTYZI[^
=relogio	{R[
=reloj	{R[
=remain	o#I/YBJHZT^ZH
=remember	c#H(G-E/H3I:J=J>F?I@EBGCJDIJIKbLJMHNFOIPJTJVHXI[X]J^EaJbJcJdJgJha
=remettr	x@YCJHGIIKaZEhJ
=reminder	{@JH]KJZJ
=remot	c!J#J%I/J3J4J6J9J=J>E?IBJH]IIKJNJQcVJYJZE_JaJcZfI
=remota	vQ]
=remoteaufruf	xQ]
=remotely	vHIQ_
=remov	b!G#I%Z(G*I-H/F1I2I3F6I7I8X9D:I;H<J>B@EAZBCCFDFEJFJGGJ]KGLHMHNHOJPJQHRHSJTHUIVYWJX]YbZE[I]G^]_]aFcAdIfFgGhH
=removida	{*I8Z9I?^CJHHXJdJ
=remplacer	x@]HYNJ
=renam	q#J-I3J9J=J@JAIBFFaGGHbIGKJMEZE]JfI
=renew	q-J@YHDIIKYNJUYc]
=renovar	{+Z
=renseign	{3I9J>E?^D[HFMJaH
=renvoi	x7YNX
=reorganisation	{GYHJV[
=repair	v>^HEZJaJ
=repeat	o#ZKZZJ
=repetida	v?I@IKbMJZGbJ
=repetir	{#JK[
=replac	h(I-G3J7J9J>_?I@cBGDHIEKEMHNIZB[J]J^IbYhZ
=replacement	v>]HJJYZH
=replicat	{%]HGMZZJ
=replication	v4H@JHZM_NFZIcG
=reply	{HX
=repond	{0XIHN[
=repons	{9[@JHFX]
=repor	xHJVZc]
=report	d!H%J(H)Z*J-J/J3J9I:I=I>F?H@GAIBJCIGJH_IHKHMJNIOIPISXUIVGXJZa]X^J_JbIcJfIgI
=reprendr	{K]hI
=request	b!G#F%H&J(Y)I*E+X,J-E.J/H0I3H4I5J6]7I8I9]:F<I=F>D?B@EAIB]CFDFEFHZIEJJKGLYMGNGOHPDQIRIS_TIUEVDWJXXYIZJ[I]E^J_GbGc[dHeIfDgJhH
=requestdeni	k(_HH
=requir	X!H#I%C)G+_,I-G/G0[1G2H3E4H5I6I7I8H9E:H;I<b=X>D?I@BAHBECcE[FIGGHIIJJHKCL^MHNBOGPGQHRISGTHUGVGWHXFYGZ@[H^E_HaGbHcYeYfHgHhG
=requirement	a(I-J/I3I9J=J@HBJEJIcKXN^ZEaJbYcJdJhH
=requis	t+J=Y?ZC]DFHG
=requisiti	vHJIYN]
=requisito	o-J9I:JHGI[NaZJ
=reserv	o7I9I<HBJDJFdHGIIMJZHdJfI
=reservado	{F[
=reservmejl	{!J(J3_=J?IBHD[HHSIUIVJZFbJfH
=reset	:![#?&H(])]*Y+=,=-8/X0Y1[2B3C4F5_6A7[9A;H<H=]>J?Z@JBXDDFZH>I=KBLFMCN=ODPZQBT@UZWbYCZ[[B]Z^FaZbZcGeGfJg^h?
=resetowac	x(J:J=]BJHHSIV^ZG
=resetowani	t(JB[HJUZVJZ[
=resetowania	q(Z)J*J:I=I?J@JBJDYHHPJSJU^WJZJgJ
=resetseit	{S^]GfJ
=resetten	e!F#I%X([*E,J-J/H0J3G4J7I8I:]=Z>G@CAJBXCIDFGIHGIGJJKFLJMINGPERITJUEVYWEXFZ[]F^I_Ia[cJdIfFgFhH
=resetuj	xb]
=resolv	m#G4ZB[KJTJZXcYdZfI
=resourc	t#J8FA_G[MYTG_H
=respect	tIZNYZJ
=respond	t0ZHJfZ
=respons	x9]HZXH
=resposta	x#F-J9[?JHXTJX^ZIaI
=respuesta	x#I-I9[@JX]aG
=resset	{HJb[
=rest	h#I%Z(F*X-G/I3H4J7J8I9F:G;J=H>G?H@FAJBGCIDIGJHEIGKGL[M]NHPaRJSJUGV]WJXIZI[I]H^I_Xa[cIdIfGgJhH
=resta	vBJLXMJ_Xg^
=restablecer	_!X#I(_)H*J+I-J/I0J3H4J5Y6J8I;J=]>G@EAJBFCFGIHDIIJIKFLIMFNIPYRJSGTJUDWGXHZ[]G^I_GaYb[dGfGgIhJ
=restablecida	{gZ
=restablecido	{BYM]UIZE
=restablecimiento	f!D#I%H(F)G*H-J0J3I7J:F=H>I?GCIDHGJIIKJLJMHNIPHSZUXW^XIZ^[J]Y_IaHbFcHdHfYgJhJ
=restart	h#J%J(I-I/J9E=J>I@EBbDIGIHFIIJJKGMGNJRHSHUIVIXHZD]GaGbHcGfdgJ
=restaurado	{6_HG
=restaurar	{HGR_
=resto	{M^
=restor	i/H3J4H6[8I9I=J>I@JAHHaKJPHRJTHZG__cJfJ
=restrict	lBIHFQa
=restriction	o-J@IHHI[NaZIhJ
=restrictremotesam	m%J4I=JHGJJNJPIQbZIdH
=restringir	{QZ
=result	p/_@JHGJJMEN]ZJdY
=resync	o%I4J8J9I=HBEGJHFMJReYIZHcIdEeJfE
=retir	q1a=Z?ZCJHGSJZJ
=retour	x!_9JHH
=retri	{0YBJHIK]LGZH
=retry	{#[KJ
=return	d![%H&[(I)I*J+X,J-H/I3H7J9I:I=J>X?G@FAHBGCJDGGIH?IGJZK[MIOJPJS]TIUHVHXIZC[I_^aHb[c[dJfJgGhG
=reuniao	x9H>JBJIIZZ]]
=reunion	v9H>I?IBJHIIJMIZ[]_aJ
=reus	m-JHYIJKcNGXJZA
=reussi	x/ZB^
=reutilizar	{KY
=revient	x!Y+YHDTJb^
=review	q*F3J>H?ICJHcWJ
=riattivar	{6Z8ZHJdJ
=ricev	x3I>FH[OZaZ
=ricevo	xa[
=richiest	{>GH]XX
=richiesta	x9_HGLXZI
=richiesti	{9JCaHJIJZJ
=richt	{H]
=richtig	xKJZHa[h]
=richtlini	i!J%I(G)H*]-I/X3J7I:I=H?Y@GBGDHEJHDIZKHMHNcPISHTHUGVHWbXJZB]I^J_JaIbHcJdIfJgGhI
=richtlinien	{NZ
=riconosc	v3G:[>I@IHIIJMJO[ZFh]
=ricorda	x9I@IHJIIKaOIZJaJhI
=rien	l#I%J(J+J-I3H9G:I>G?H@FB]CGDaHBIGKFMGNIOJT]VJXJ[J^Ha[bYdJhE
=riesc	x:X=ZHJS]ZH
=riesco	q!H#J%G(I@IBIHGIJKHLJMINIPJVIZb[^^HhI
=rifiuta	p9J>I@XCJHIIFJ[KIO[VJZ]aJhJ
=rifiutata	v/^@ZHGI]MINJ
=right	W!E#I%f&J([)E*F+F,H-D.J/G0]1G2G3F4G5I6I7F8H9C:E;_<I=E>C?D@ZAGCEDDE[FHGEIBK@LFMJNBO^PaQIRGSETFUEVCWCXFYHZ=[F]E^^_EbFcIdDeIfDgFhZ
=rimasto	x#]IIKJdZfJ
=ring	m#J*J3H>Z?G@IBHCJDIHAKINIOIU]VJZD]HacbI
=ripristino	{HJR]
=riprova	x@]BIHIMJZX
=riscriv	{0YPX
=risk	xH_
=risky	{H^
=risolto	{BXR[
=rispetta	s-X@JIJKJN^ZJ
=rispond	{0XNX
=risposta	{9[HXaJ
=risulta	x!Y+YDJHJh]
=riunion	x-J9H>J?J@JIJKJZY]]aJ
=riusar	{KZ
=riuscita	{/Y6X
=riuscito	xB_HJZH
=riutilizzar	{KY
=roadmap	{HX
=robaron	{>]ZI
=roblox	{#I-IBIHaIHKIZE
=robot	p3^9b>H@IHDIJKJXJZFcJ
=rojo	x@IHIIIK]MJZ[h[
=rol	p!J#J(a)a*^3I:J;J=J?F@JBHCFDHHEIIKIPJUHVGZG[I]J^I_JaIfI
=role	Y!E#G%E&J(e)h*d+G,H-C.I/D0I1I2I3D4G5H6I7F8H9C:D;H<I=D>D?B@CAGBACBDCEHFHGFIBJGKDLFMFNDOHPGQJRISFTEUCV?WGXFYIZ<[F]F^D_FaEbFcHdGeJfGgEhE
=roll	m!J%J(c)^-J3H4J6]:H=J>H?I@IBJCIDIGJHCIHKFMJTJUHV[ZG]I^J_IaJhJ
=rollen	{*[HH
=rollover	{HY
=rood	{9H@IHJK^ZHh[
=room	k)[4J>JHaRHVIZEc]fI
=root	v%XH]KJZHhJ
=rosso	x>I@JBJHHK]ZZhY
=rot	{-JHJI]KIMJZEh[
=rotat	m2[HaKHNI
=rott	x>I@JHFK[h]
=rotto	x>^RXZHaG
=roubaram	{>^HGZH
=roug	x>I@JHIK]h[
=round	v@IDXHGIHK_ZIhJ
=router	o(I9J>GHaMIZH
=row	o#[-J/X3I@FBXHAIIN[TFX]Z]]X
=rpc	k!I#J%I(I)I*H-I/J0J1J3H4i5H6D7J9E:I;I=H>G?D@HAJBICJDIFJHAIGKFMFNHOHPHQJRDSHUHVFXIYEZD[J]H^J_HaGbJcCdFfAhI
=ruckschreiben	b!G#G%D&](G)G*J+J,[-H/H3H7I8Z:G=]>G?G@ECHDGEHGGHCIHKFLHMHNFOJPZRYSITIUGVFWIXHY]ZJ[H]H^G_[aHbFcZdGeZgHhG
=rucksetzseit	{C^HZKIZE
=rucksetzung	{!XZ[
=rufnummer	v3a>XIJOJZJ
=rule	Z!G#I%H(E)G+J,J-D/^0I1I2J3F4G5I6I7G8G9G:F;J=G>G?GAIBGDFEJFIGeIZJ[KBLHMENfOIPERGSGTHUFVDWHXIYIZ?[H]G^H_EaGbGdGeJfDgGhG
=run	g!I#J%G(I*J-I0Y1Z3I4H5X6I8J9H=J>I?J@GBHCJDJGGHbIGNIOJPJRETJVJXIYI]]^]_JaHcEdJfDhI
=runn	e%J(J,I/I1]7J8J=J@JGJJZMJR[SITJUIVJZC_JbIcGdEeEfbgJ
=runs	n#H-I1Z@HBIHCIJJZKYNHRZT[ZGf^
=ruolo	s(^)]*[?FCIHHUJVHZJ
=russia	{#FH]TZ
=rutan	x@JHJKIZJ^^d[
=s	p#]*X+]-H3J9I=J?I@JBJDJF[HYIHKHMJNIOJPJVHXIZY[J]J^JaJdIfJhJ
=sa	m!J#J(J-J.X3I6J9b:J=X>H@IBFDJIIKGMIPZRJUJVGXJZC[J]JaHbJcIdJfIh]
=sabbatical	x!^
=safari	x.]SI
=safepass	{JZ
=sager	j!F#F%I(G)F*E+Y,J-_/I0J3F4I7H9E:I=I>E?G@IAHBHCFDYEIFJGJHCIDK^LYMHN[O[PGSITGUHVFXGZZ[I]G^H_IaHbIdXfJgIhZ
=sags	xHII[KJZFh^
=sagt	f!I#H%I(H)I*H+I,I-Y3G4J9G:I=H>H?H@EBHC[DEE[HDI]MINEO[PIRISGTGUHVGW[X[[J]I^HaGbJcIdXfHgGhY
=sai	x3Y>JFYaJcY
=said	g!J-I/b3J4J=F?J@JBGEJIHJ[KDMINEOJUJVIZc[I]J_IdFfJgJhJ
=saisi	x3H>IO]
=sakerhetsfragor	{)J*[9J?]HHXJZJ
=sakerhetsinformation	x3JC[DYHI
=sakna	k!I#H(F*I+G-G/I3a4G5[6J7J9D:I<I=]>G?Z@FAHBHCYDCGJHAIXJJKELJMHNHOEPIRJSJTJUIV[XGZD[I]G^J_ZaFcJdJfIgJhH
=saknar	m!I#I%_(a*J-H2J3]9H:I;H>F?H@HBHC^D[HEIHKHMINJOHTJUJVFXHZF[J]I^I_JaEbIhI
=sala	xH_
=sale	i!I#J%J&G(G)H*J-I/J4J9H:Z=J>F@FAJBHCZDGF_GIH@IGK[LJMHNHOHPIRJSJUJV^XIZX[J]J^J_IaEfJhZ
=salen	{?XHZ
=salesforc	n9JHbIJZG
=salta	{DZHJLX
=salvato	{3[>JHJOY
=sam	^!G#G%B(H)H*G+I,H-G.J/I0I1I2E3G4H5J6J7J8J9D:G;F<J=G>F?F@GAIBGCHDHEIFJGHH?IFJJKFLIMHNHOIPFQkRISITIUHWJXGYHZE[I]H^H_HaFbHcHdHeJfHgHhH
=same	W!D#F%G&I(D)H*F+G,H-A.J/^0D1G2I3E4G5I6G7F8F9D:F;I<J=E>F?G@]AcBACGDFEHFFGFHBI?KdLHMDOZPYQHREWGXFYHZ_[F]D^GaDcEdEeHfFg[hD
=samego	{@^HJZGb[
=saml	v7_ZFbG
=samma	o#J-J/J3I9G=J>H@]AaBJHFIHKZNJOXXJZE]J_GaIbZhJ
=samr	k%H-I2J3J4J9J=J?JAJCJDJHEIJKJNJQfYHZIbJcHfJ
=samtal	{3Z9I?^HHKH
=samtalet	{3JDJHGKJZJa_
=sandbox	{H[UJWY
=sans	g!I#]%I&[(J-G3]9J=X>J?J@GAJBFCIDZFIHJIFKGN]OETIVJXIZF[Z]IaFbJcIdJfJhI
=sao	{C]DGHHI^KIZFhJ
=sap	i!J#?(F)J-J3H4I7J9I:F=I>J?J@HBECJDHHiIIKIMINJSJTGUFVHWJZA[H^JaJbAdJfJhH
=sas	o!J#J,G-J3I9G>I?J@JBJHCIJMJOIRfXJZI]JaIbJcJfIhJ
=satisfait	{N^
=satisfi	v/[HIIGJ[N]WJZJaI
=satisfy	p@ZHGIHN_ZI
=satt	v#J%I*[2[@ZDIHJIJKINIZE]^hJ
=satta	{%^@[HIPIZJdJ
=satter	{gX
=sauvegard	{6Z
=sav	{@[HFR[]JfJ
=save	s!J+J-F3I9F=[>J?I@HCEDIHaIEKGNYOJUJVJZD]FaIf]hI
=saved	v#Y3]ZHbJ
=saw	x9[@[CJHFZH
=say	e!G#D%J(J)J*I+[-E/H1J3E4J6J7J9F:I;J=E>E?F@XAJBFCGDHEJFJGIHGIZJJKAMGN^PJRJSJTYU]VHWJXHYIZ][I]H^J_IaFbJdJfHgJha
=says	H#[%D(B)E*H+H,B-_/Z0D1Y2E3<4F5C8C9@:Y;E<G>>?>@BAIB>CIDGEXFCGIHEIaKZLGM?O^P@QDRCUXV_XbYC[B]F_XaDdYf@g>h]
=sbagliat	{@IHHTJX^
=sbagliata	p9G>J?J@IBIEZH[KIMIRYXIZIh_
=sbagliato	v4[HGRXX[
=sbaglio	{-H@ZHJKIZIh[
=sbloccar	s#XHJ[]
=sbloccato	x#E%J3JB]HGT]
=sblocco	{1X[Z
=scadenza	sL_
=scaduta	v=_@JBIHEKIVJZZ]ZbJhI
=scaduto	{>Ja[
=scanner	v>ICHH_
=sceglin	{@HHJK]
=scenario	v)YAXH]JG
=schakel	{H[VFdZ
=schannel	{HHY[
=scheda	{(]9I?FD^IJ
=scheitert	n/J3]8X<XHJQYZH_ZeXfJh[
=scherm	t9I>^?I@[HJZG[X]JaJbX
=schermata	q+XBIDJHGKJUJZHba
=schlagt	o(J6Z8Y:J=I@HHJKJNZVJZ[bH
=schlussel	v6^?[ZI
=schnell	{-J9ZHHIJZ]
=schon	c!G#H%I*I+_,J-Z/H1J3G4I6J7J9a:H;J=G>B?D@^AIBFCDDCEJFJGJHAICKaLJMYNEOHRISITIUGXGYIZ@[H]D^I_GbZcIdIeJfGgIhX
=school	j!J(I)J-J/I3F7J9I:J>[?G@GBIDYHFIJKYMXNZTJUbVGWJ]IaGbIgYhJ
=schragstrich	{3]FXZJ
=schreiben	x%]
=schreibt	{IZgZ
=schrijft	s>JG[HGY[fY
=schritt	xC^]YaEeY
=schusestrongcrypto	n9JHIYa
=scim	{0JH_ZH
=scop	d!J%J)J-J1J3J9H=J>J?J@JBJDJFIGfH>IHJFKHMINIPHRJUJV_XJZG_JaJbIcIdJfIhJ
=scor	x-ZHYIFKHNJZI
=scorsa	{*Z>JK]hJ
=screen	V!D#G%H(F)H*I+_,J-F.J/H1J3H4H6I7H8I9E:H;J=F>^?E@CAIBCCEEJFJGIIYJIKENHOHPIQJRISHTEUGVFWIXHYIZ=[]]Z^H_IaFbfcHdHfFgG
=screenshot	o?IH_Z^^IbJhJ
=script	i![%F(Z+J-J/J3E=H>G?J@FBGDGGJHaIJKHLJMINJOIPGVJYXZB_[aJbHfJga
=scritto	{>IDFHGK^O]
=scriv	vGZHGY]fZ
=sdprop	v(HHJP_
=se	Y#Z%D&I(E)E+_,F-B.H/D0F1F2G3J4Y5G8F9Y:C;G<H>X?GAGBJD@EIFGJFKANCOCPHQHRIV?XEYFZ][^]B^E_GaBbFd[eXf[gEhB
=sea	{>]HG
=seamless	vH]
=search	x9IAHBJMI__aI
=season	s![-c@JHDIIKGNIZG
=seasonal	x![D[HGVJ
=sec	{9J?^BJHF
=second	Z!G#G%H(G)H+X,I-D.J/X0I1I2I3E4G5I6[7I8a9D:H;J<I=H>B?D@eAGBZCeD@EIFIGHICJJKELFNCOGPHQJRFSHTHUHVGWHXEYHZB]Z^I_GaBcFdIeJfFgIhD
=seconda	{8[
=secondo	p-Z>I?J@HBHC]HEIXKIMJXJZG]Zh[
=secour	v3[>[?JCHD[HBaH
=secret	k*D+I2_3J>H?bCJDJH_IJKJLJfJ
=secreta	{)I*a,JPH
=secretary	v(]3[@JHFKJZIbJg[
=section	x%EH^
=secur	l!I#G+a4E<_@HBJCJD_H@IIKITIVHY]ZD^JbJcJhI
=securit	q+JCYDXHHQZY[fJ
=security	U!E#E%[&J(Y)Z*a+[,G-J.I/G0H1H2I3E4G5I6F7E8G9F:F;^<H=E?[@BAGBDCZDXEHFHGGHYKDLHMENEOGPCQ_RGSGUEVHWGXXY]Z?[F]F_GaFbZcFdFeHfEgFhJ
=sedan	t*[9I@]BZHIIGKIMZZI
=see	^#Z%Y(B)[+F,J/G1J4I5J6J7H8J9Z:G;J=G>G@CAJBECHDCEJFJGHH^JGKELYMGN^OZPHRISIT[UDVFWJXGYJ]X^IaGbGcIdHfIgHhF
=seem	j!J#J%I(F)I*X-]>J?J@JBJCJGII^NJP]VGZG[J^JaYgXhJ
=seen	p#I-aHHKIXJ
=sees	{A_HDdJfG
=segu	x!Y>XgY
=segun	t-[HHKJZI]Yh]
=segunda	v8Z9]@YHG
=segundo	m-Y8Z9I>H?JBJC_HHIIKIXIZFaIhZ
=seguranca	q%J*Z-J3I9F=I>J?_@JCZDIHFIJKIPJQYVIXIY[]IaJ
=seguridad	p+I-H3H9G>J?^@JBICZDXHFIJQXXHY[]JaJ
=sei	l!J#J(J-Y3I9X:I=J>E?I@GBJCIDHIXKDMJNGOHPJV_XJZJ[_]J^JaJfJh[
=sein	k!Z#H%J(I-J.Y3Z9I:X=J>J?J@FBZCJDJHGIXK^LIMHNJOJPIUJVZXJZD[J]J^]aJbJdJfJhH
=seit	b!G#]%Y(F*Y,I-Z/I0H2J3C4G5I6I7I8I9D:Y;H=X>I?H@BAJCED]EHFIGGH>IYJJLHMFNFOXPFQJRESGTHUFVDWHXZYIZH[H]X^G_HcEdEeHfbgHhX
=seitdem	t8Z=[@JBJHHQXR]ZHfJ
=seither	v%J2[=ZHGY]ZHdJ
=selben	x@^A]HJZI_F
=selbst	m(J)Z:H=J?I@HB^DJHGKILJMJU[V_ZCfJhI
=select	f%I(J1I4J7J8J9J;J=J@IBJDJG^HIJJL[MJNIPHU]V^ZF_HbIcJdJfI
=selectiv	tGaHE
=self	U!E#D%C(C)c*D+I,I-F.I/F0G1H2H3G4H5H6H7E8H:E;I<I=H>F?D@DAHBGCHDYEIFHGEH[JGKDLCMENFOJPDQIRHTZUaVaWFXGYGZZ[D]G^d_FbEcAdBeHf=gFhD
=selfservic	p#J)]-H9J@IBGDHHDIJKJMJSZTJUdVEZG^JcJdHfF
=sem	b!H%F&Y)J*I+J-G/I2J3a4H6J7I8[9F:G;J=X>E?FAIEJFIGIH?IEJJKFMXN]OCPHRISHTGUHVGWJXFZB[Y]GaYbXc[dJeJfGgHhI
=semicolon	{FZ
=sempr	t#I>J@HBGCID^IIK]M[VJZEhH
=sen	v9J@]C]HJMZZJ
=senar	v@]BJHIKJTXXJZ[cXhJ
=senast	v-H3J9I>I@]BJHIIDKbOJZGaHhI
=send	e*J+J-I3I7Z9I:I=J?H@GBHCIDJH]IIJXKHMINGOJSITIX[YIZJ[J]FaabIcJfJhI
=sender	{>J@IBIH_ZGaJ
=senha	R!A%D&H)C*C+D.G1E3B4C5F6J7X8E9D:H;E<G=A>I?AAEBYC@EFFFGHHEIZKaLXMJN_OEPCQGRCSCTBU[VDWCX@YEZa^X_BaBcBd]eFf@gFh]
=sent	g(H+Y-J3X7Y?Z@JBFDHIJKJOJXJ]Ya^bJhJ
=sentenc	{HYIX
=senza	g!I#Y%G&[(J,J-H/J1J2J3^4I6J7J8[9I:I=Z>J?I@GAJBFCIDZGJH@IEJJKGL[NYOEPIRITIUJVJXHYJZG]IaGbIcIeJfHgJhI
=separat	{3X
=ser	o!J#J(Z*J-H/J3F9H:[=J>F?]@YBICEDHHDI_KaMFNHOFUJVHXIZF[I]HaFdJhG
=serait	{h^
=serv	t(J>I?aBJHXMJVIZH
=server	L!A#J%B&F(@)A*A+C,C-?.E0I1G2A3?4d5g6e8A9@:A;C<Z=>>@??@>ABB=C@D?FBG=HXI>JBK>LCNDOCRdSATBU@V@WDXAYbZ;[B]?^B_Ya?b?cbdEeBfagBhA
=servern	p-J0J1H3I4[6Z8J9I>J?J@JH@IIKIMIOJPJR]SJVJYZZIaJc]dJhJ
=serveur	i#J%H-J1I2J3J4[6X8J9J=I@IBJHGIJKJP[RZSJVJXJY[ZHc[dYeI
=servic	L!@#@%X&G)Y*I+C-C.E/D0_2Y3I4A5D6C8C9B:@;D=C>G?>@BAEBYCBEAFCG@IDJDK@LHMDNAOEP?QERGS_THU_V_WBXBZG[A]@^HaGbAcbdYfeg>hB
=serviceaccount	{2[HHLYfJ
=servicebu	i4JHDMJYIcc
=servicestatu	{BJHHS^UHVHZH
=servicio	m(J2Z9J@JHES^UEVGZGcHdJfa
=servico	m(J2Z3J4J9J=JHFIJRJS]UGVIZH]JcGfa
=servidor	d!H#H%F(I)I*H+J,H-H/J0I1G2I3G4^5I6^7H8H9E:I;J<I=I>H?G@EAIBFCIDHFJGIHFIHJJKHLJM^NIOIP^QJR]SFTIUFVGXHYZZG[J]H^J_HaFbHcZdZeHgJhI
=servizio	m(J2Y3J9J=J>J@JBYHEPJS]UFVGZI]IaJcIfb
=servono	vHYI^fH
=servu	{4J9a@IBIHFIJRJSJUJZHcJfH
=ses	x%[8Z9JF]HI
=sesion	q(J3J>J?JBGCJIJKJXJ[]]ZaFbJcIh]
=sessao	{#XHI][
=sessi	{#]-J9JHEXHZI]]aJ
=session	i#[%H(G+J-H3I9G:J=I>I?I@HBFCIDIIIKFLFMINIOJTJUHVJWJXHYJZB[I]eaIbZcIfJh[
=sessionen	{#_3IBJHCZJ]]
=set	N%c&[([+^,C->/I0G1D2D3A4B5D6B8C9@:C;D<^=B>C@aADB_CHEZFDHHI=L^M?NCOCPIRESBTBUEV]WXXBY]Z;[?]F^^_Aa?bEcAfGg_h=
=sets	m&Y([-I/I@IBJHBIJJ[KIMHgahH
=sett	[!F#G(H)C*_+Y,H-H/D0J1I2I3F5G6I7G8G9G:D;J<a=E?D@FAHBBCEDBEHFIHeIDJFKCLHMEN^OJPFQYRHSFTIVCW_XHZ@]X^F_GaFbCcHdFeHfEgEhX
=setup	d!H#H%G(F)G+_,a-H/J0J1I3I4J6H7J8H9F:J;J=G>G?G@GAJBGCGD_E_FJGHIIJIKGLJMHNGOJPDRHTJUJVEWJXIYIZB[J]H^I_GaGbHcGdBebfFgHhI
=setz	{:Y
=setzen	o&Z)Y:I<X@]BJHHKJL^MJNJV[ZB[J]I^JdJhJ
=setzt	vHHKIZ[g]
=seul	i!I#I%I(G)J*G+J-I3G4I9F:I=H>G?]@YAJBXCbDFEJFJHAIEKHMHNIOIP[RJSITIU[V[XHYJZC[]]H^I_JaEbJcJdIfHgJhI
=seulement	s#J=XBIHHSJTZZI[_cIgYhJ
=seven	x@^KHZJ
=seventh	{KY
=several	n#_-I1[HDTEfI
=shar	f(J-H9J:H>F?J@HAXBHH^IGKILJMINITJZB[J^cbIhI
=sharepoint	f#J%H*]-I/J9I:];F>J@JHaIGKJMJPIZI]IcJ
=she	Y!Z%G(E)G*F+D,I-B.J/D0J1I2J4H5I6H7G8H9E;I<J=E>J?DAEBdCCDbEIFHGGH:JFK]MCN[PFQJRHSHTFUEVZWHXDYI[F]a^E_ZaCbEcGdGeJfHgHh_
=sheet	{HZ
=shes	o#_)I-F@IHCIZKYNJTHUIV]XXZG_Y
=shibboleth	x7aHFSGZIgJ
=shift	x#X@ZHEZ^
=shop	t-X>[@IZHbZ
=short	m-F/Y?J@JC[HDIaKGNGZEaJ
=shorten	{2Z9I@JHFX]
=should	_!C#G%H(F)I*G+Y,J-I/H1J3F4H5J6I8G9I:]=F>G?E@GAJBEC[FJGGH^IEJIMYNFOIPIRISJTIUHWJXHYHZ][G]F__bGd[eJfHgIhE
=show	T#X%E&I(C)F*H+c,G-D/[0F1H2J3D4G5H6H7H8G9E:J;X<I=F>D?G@DAGBADBEGFHGFIJJYKDMGOZPDQIRYS^TYUXVJWGXDYHZG][^E_FbbcIdDeIfEgFhE
=shown	i*H-H/J0Z>I?b@GCJDIIHKFLJMINJOJZC[^^HaZhI
=shut	n!^#a-H/J3J9H:J;J>Z?H@FBHDJHBIGKGMJNJRISIXJZD[J]Z^JbJcJfZ
=si	b!F%F(D)^*J+^,H-E/H0I1H2I3D4F5I6H7H8I:F;I<J=X>D?E@_AIBCCDDAEIFIGHJILHMENEOEQIRFTFUFV_WHXDYHZ[[X]C^H_HaXbGcEdFf]gHhE
=sich	f#J(J)Y*J+X-I/J9J=J>I?I@[BXCGDHGJH[IIMYNIOJPIVHXJ]J^JdIgZhH
=sicherheitsfragen	s*]?[HIX[
=sicherheitsinfo	x+[CID[
=sicherheitsinformationen	v?JCYD[
=sick	{!J9C@IBIDIHaIJKJVJZGaJ
=sicurezza	q)J*[-J3I4I9G=J>J?_@JBJC]HEIIKINIPJQXXHY[ZIaJ
=sida	{-J.XH]cI
=sidan	p!G#H(J)G*G+^-H3H9H:J>H?IBJCIDXIGKHMJNJOZPHVHX]Z^]JaJdIhI
=side	l!I#J-H/a0J4G6J9J>J@JA]BJDJHAIHKIMINYPGRIS_T[YIZD^J_ZaIcGfDhJ
=sided	{H]ZI
=sie	_!Y#C%E&J(J)X,H-Y.I/F0I1G2H4Y5I6H7G8H9B:E;H<I>C@XAHEHFHGGH>JGLFMCNDO]PJQIRYSFUCVZWFXYYHZa[F]D^E_GaBbEcFeHgGh^
=siempr	{@JBJD[HGIJK^ZF
=siffra	x3ZHJI^OG
=siffror	{HGI_
=sig	v+[4J9J>G@IBICJDIHFK[MIOJRJZ]cIf[hI
=sign	O!G#G%E&J(F)D*F+[,]-@.H/I0H1G2J3G4D5F6F7d8E9E:B;G<d=C>??A@>AFBFCCDXEHFbGCH[I[JEKAL]MZOFPFQHRFSDTcUCVAWFXCYG[[]B^B_Ga?b]cCdCeEfCgDhI
=signal	{3G=J>H?IBHDJHYMFTGZG]_aJgH
=signatur	t<[>JHXMJ
=signer	{<^
=sigo	{9_HGXIZIaJ
=sigu	o#I3JHHL[M]T[
=silent	x>HBJDIHBZJ]Hab
=sim	f!G#C%G(E)Z*F+Z,J-E.J/I1J2J3D4I5J6J7H8J9A:G;J=G>i?D@DAIBBCFDCEJFIGIH^IDJIKDLIMDNHOGPGRISHTCUFVXWIXFYJZA[C]E^I_HaCbGcIdHfHgIhG
=simbolo	s9J@JHJI_
=simpel	{I[
=simpl	s-J3G>IBJDJHDIaNXOIXJ
=simply	{K^hF
=sin	b!F#Y&Z(H)I*H+H-E.I/G1X2I3Y4F5J6H7G8Z9E:Z>D?FAHCFEIFIGGHCIDJIKDN[OCPFQJRGSFTFUFVFWHXEZA[Z]Ga^bGd[eHfCgHhF
=sinc	R%Y&H(A)a*A+Y,D-_.I/I0E2J3C4F5F6H7J8Y9C:B;E<G=Y?E@CAXDFEFGCHEIGLYNHODPISGTBUYVFWFY][J]B^BcadGeEfZhI
=sincronizacao	o%Y-J0X3J9I=JGZHHIJKIMZRXZIdJf[
=sincronizacion	o%X-J0X9J=J?JGYHHIJKJMZNIRXZJaJf]hJ
=sincronizada	{dZ
=sincronizamo	{%IHJd_fG
=sincronizzati	{GYdZ
=sincronizzazion	n-J3J9J=J?JG[HGIJKIMZNJRXUJZIdIf]
=sind	e!X#F%I(I)Y*X+I-]/Y0J1J4I7J8J9H;J=G>H@ZAJDZFJGIHAICK]LIMFNGOIPHRISITGUEV^XHYIZD[H]H^I_HaHbIcHdFeIfXgIhH
=singl	q+X7[NZZG
=sirv	{?[DIHGZ]
=sista	{HJKJO^ZIdJe[
=sistema	m-I3C>F?H@IBJCIDaHFIIK_MHOJR]U[XJZFaIhF
=sit	{>J@YHIZEa^
=site	b!G#G%H&I(H)I*I+I,I-_.Y/F0H1J3G4]5^6H7H8I9E:H;I<I=G?F@EAHBHCHDHEJFHGHH^IXJGKDLJNDOGPHQJRGTGUHVGWIXXYIZE[I]D^I_FaGbBc_dIeJfEgHhY
=sits	vHZJXPY
=sitt	x@JBYZH^[hJ
=situation	x?HHYdY
=six	m!Y#G-I/X3F9H:J;[=J>F?I@FBICJDGFIHJI[KFNIOIPJVJX]ZCa_hJ
=sjalv	t(F)]9H>I@IBZHIIHKJU]V^ZH[IhJ
=sjalvbetjan	v(J)^-J>JBJHHIIKIUaVHZI
=ska	{9IHJI_
=skarmen	x9J>]ZJ[]bF
=skew	vHIR^cJ
=skicka	v#I3]HJaY
=skip	{+Z@HD[HH
=skipp	n+Y1]@JBJDaGHKHMGRJZHfE
=skog	x1I8bHFRIcJdHfI
=skrev	s!J#_-J3J9G=J>H@GAJBICJDJHCIZKZMJNJOIXIZY[I]JaIf]hH
=skriv	x%J1I8JG]HGRIZJcJd[fZ
=skrivaren	xH_ZF
=skriver	p#J-J0[3H>FDIHFIHKGNJO^Y]ZF]IaIfIh[
=skyddad	{!JHJPaVGZI
=slapper	{X^ZI
=slash	m3Y>JBJFaHDaH
=sleutel	x0J6a?ZHGTJZJdG
=slot	t#_/I9JIJT^ZJ
=slow	nHbMGRXZJcE
=slowo	{-]HG
=slut	{9E=^>HBZHG
=slutad	v>JBJCHDJHJYXZI]^dJf]
=small	tHHI_KHZH
=smart	c!J#F%I(J-G/I3H4J7I9E:J=J>Z?I@HBDCJDIFJGJH^IEKHLJMINJTbVIXIZC[H]H_JaHb[cJdJfGhJ
=smartcard	{HFZJb_
=sms	M!>#>%@&D(=)?*H+>,C-;.C/@0C1B2C3b4?5C6A7@8F99:>;@<I==>]?m@9A@B@D8EAFAG@I@JBK9LAM;NGO:P?QCR@S@T>U>V<WEX;YAZE[=]f^@_>amb>c@d@eEf?g@h=
=smset	x3F9H=J>[HDIIKJOEZG[J]^a^bJfJ
=smth	{9JBJHIZYb[
=snapshot	m!I#I(I-J3I6Y9G:J=I>H?I@IBHCJDJHXIIKJMJRdUJVJXIZG]I_JaIbIcJfI
=so	P!E#E%I&H(H)D*A+],F-]/Z0F1E2F4H5F6E8D9I:A=]>G?Z@_A_BGCbDXEJFDG[H>I_K=MBN>OBPJQGSDTGUCV]WEXXYJZA[_^c_Aa<bBcGeDfBgHhY
=societ	{-^8YIE
=soddisfa	vHJIYN]
=sofort	{@^HJZJ
=softwar	o0I1_9JBIHZIIJYNJfI
=soir	{@^KJZJ
=soit	{NZ
=soli	{@JV_ZH
=solicitud	x9[>GH[
=soll	m#J(J)J*H-J@[BJE[HGIJKIVIX^Z[
=solo	]!E#D%F&J(D*D+G,H-B.I/F0I1H2H3B4F5I6H7H8I9@:F;Y<I>B?b@YAGCeDCEIFGGHH>IXJIKBLHMENFOFP[QIRGSETXU_VYWIXDYHZ?[b]E^H_GaBbFcGdGeIfFhE
=solv	q-J9G?JB]HGIIKIUJVIZG^^aJdJ
=som	i!H#H%J(])H*Y+^,J-X/J2J3D4J7J9F:H;I=I>[?H@EAHBHCZDDGJHBIZK[LXMINHODPGRJSITIUIVXXGZB[I]G^[_[aGbHcJdIfIgIhH
=some	_!G#G%F(J)H+F-[1J3G4Y7G8G9I:F;X=G>F?F@ZAGBECXDDE^FGGXICKZLJMHOJPYRISHTIUIWJXHYJ[I]E^H_GaGbXcIdHf]gIhI
=somebody	d!H#D%G([)[+J-G/I1I3Z7J9H:H;[<^>H?I@YBECJDHGJHIIYKFLHMINIOHPHSHVGXJ[J]J_YaIbHcIdZeJfXgGhG
=someon	d!Z#_%[(J)J*X+X-E0I3H4J7[9G;J?H@DAJBFCHDGF]GIHJIGKEMINHOHPIRJTZU^VIXHZJ[I]HaFcIfHhJ
=someth	^#F%J(G)J*H+I,I-a/G3H4J6I7I8J9E:G;J>CBDDEE]FJGIHFIZJHK[LJMGOHPIRJSJTIUHVGWJXHZ_[I][^I_JaGb[dIfIgJhE
=sometim	x@JBFDZHJMZZ[
=somewher	t-[HEZX
=somm	x:YEY
=son	i!X%I(I-G2J3Y:Z;X>I@YBZCJDHIHKHMIN[O[PJTJUJVIZC[I]J^ZaJbJcJdJhG
=sonderzeichen	t-Z3J9JFZHII^NJ
=sono	d!F#_%G(H,J-D/I0J1J2I3X4I5J6J7I8J9];I=H>Y@BAIBXCYDaEJFIGHH>IAJJKCLIMGNIOEPHQJRISITFUFV]WXXFYJZA]G^I_IaEbGcIdHfHgIhG
=sons	{-IBJHXI]KIZE
=sont	n!J#J%J-H.Z3[4J:J?J@IBJC[DFGXHGIYNIO^ZEhH
=soon	s(Y)Z*X@_BHHDKILJVG^H
=soport	t(]1Y@[HJVIZJ
=sorry	i#I%J-I3I9a:I>J?I@EBGCJDIHCIHKHNJOJPJRJTJVIWYXIZa]I^JaJcXhI
=sort	t9FB_HGIIcZfJ
=sou	p)Y-I9J:[@IBJCJD_HFIGKIMJV]XJZDhJ
=sound	v9JH^
=sourc	pAZ_Z
=sourceanchor	n!H#I%H3JAcHI_H
=soy	n!J)Z+I3J9G:Z>J?J@HBJCID_HGIHKJMJV_ZF
=sozinho	t-I9H@JBYCJDJHHIIKJU]V_ZGaJ
=spac	j3_4I6J>IDHIZRIYJZI_[aJcJfH
=spam	h!J#J-F3E4J9F:I=J>F?F@IBJCFDFFIH_ICKGMINJOJTIUJVJXIZE]J_Jad
=sparad	{3]>JIGOZ
=sparrad	t!J#^%J-].]3F9E>H?J@IBFHBIFKJRISGTZX]ZF]GaHbIcJfIgJhH
=sparrat	v!]#E)[*I-J3J9IBJHIK^PHUIVI
=spater	v9Z@YBIHJIIKJTXZ]aI
=spazi	{3[HJI[KIZI
=speak	t-J9IH^IJNYY[aJ
=special	g!J-H3I9I:J@IBJDJF^I]JJV[ZEhJ
=specifi	s3HN]OZ
=specify	{H]JG
=specop	j4GHEIIJdNHZH
=spell	x3]@]DJHGZJ
=spelnia	s9J@JIZN^ZI
=spenta	v!Z-I9I<YHEU]fY
=spento	x%J)JBIHDU[VIY[ZGd]eHfI
=sperr	tHISJTaX[ZJaIgJ
=sperrbildschirm	tHFZJb_
=sperrt	{#].YMF
=split	x/[8JgY
=spr	p4]?[HEIIK]ZHaGhI
=sprawi	{9^HH
=spray	t#IHETb
=springt	xHIb_
=spuntata	t;ZHHKJLXNI^[d[
=spuntato	tLYd]fJ
=sql	v!G#H%J3J9J>JBFHeIJPJZA^IcJ
=srv	x!J/J0H1J4H=JGHHGSHZEc^f]
=ssl	p<_CHHFIIY^cYeHfF
=sso	s7]HY
=sspr	H!]#B%?&G(9)a*C+Z,B-A.I/B0C1B2E3_4E6B8?9F:C;E<E=I>=?]@GB[C@DGEAFDGFH]IAJ[KBL>MBOCP^QERAS[U_V_W]Xc[D]?^E_@aEbZc?d;e@f<g>h>
=ssprsetup	m+Y3J9G?JBIDcHDSJVJXJaJ
=staan	x.Z
=staat	b!_#G%G(X)G*H+F,I-Z/H0I1G2H3X4H5J6H7G8H:F;[<J=H?^@DAGBECIDDEJFIGGHHICJJLZMEOCPEQ[RFSHTGU^V]WIXHYIZ@[Z]E^X_DaCbGcHdXeIgIhE
=staff	e!G%G(^)[*Y+Z-H/H0J1J3G4J7J8Z9J=H>H?G@GBGCGDXF[GXHBIHJIKGLJMHP]RJSIUCV^WJXJYJZF[I]I^J_HaHbHcHd[fEgHhJ
=stag	vf]
=stagiair	{V[^X
=stagista	{V[
=stamattina	q#[-I@aHGKJZH
=stammer	q+I/I3D6]9I>D?I@IAJBJCJDFHEIHKHNIO_R]VJXJZG]Ia]cHfG
=stampant	{H_ZI
=stand	v1YHYZHcY
=standard	t(F)b*I3ZHDPHZJ^J
=standig	{H]MJ
=stanga	{@JB]ZH
=stangd	t!]9J>H@JHGIHKIMJY^ZJ][aJfJhJ
=stangt	{)HIJU_VI
=stap	{C[EJHJaJe[
=star	m!I#J(H-H3I9Z:J=J>I?J@GBHCJDIHDIFKZMXNJO[PIUJV^XIZD]J_JaJfIg[hZ
=starego	t@HBIHEKZMaZI
=start	]!F#F%H(F)G*I+X-G/G0]1I3I4I5J6I7H8I9G:H;J=G>F?F@HAIBYCIDZGZHXICJYKYLIMDNFOHPGRGSGUGVFWJXHYIZ@[I]^^I_Gb^cDdEeIf_gHhH
=startar	t(J+[3J>J?I@JBJDIKJMFVIZHbYdJf]
=starter	o!]+I>H@]BJD^HJIIKINJVIZI
=startet	vH]MIVJZHbJdIf]
=stary	x>^HJ
=stat	s#JH^IJJJZJ
=stata	t@IBYHIM^ZG
=stato	t!XHGS^UJVZfJ
=statt	{0X3[OG
=statu	n!G0^3I9J@JBXDJHYMJNJS^UJVIaJfJ
=stay	h!J#I(J-I/I3J9I>I@GBGDJGIHJI]KIL]NIPJSHT[XJZD[F]Ha]dJfIg]hI
=steckt	x-YHHI^ZG
=steed	t#]3J>G@IBICJDIIJMHP]TZZJfZ
=steg	{*[3F@JC]
=steht	c%J(J*I-].X/J3]4I7J9H:H;J=I>F?Z@HBGCXD]FJGJH@I_JJKIMHOIRJSJUJVHXHYJZB^I_JaFbJdIfX
=stellen	x(^>J?I@IDIH^NJVJZI
=step	c!H#G%I(G)J+F,J-E0J1I3E4I5J6]7I8I9E:G;J=H>D?G@FAGBFFIGHH]IDJIKILJMGNFOGPHR^SHTFUHVFWIXGYJZ_[I]]^I_IaEbFcIdIfEgIhG
=stessa	{?JHIK^ZGbZ
=stesso	s9I@]A_HG_J
=stil	{a]
=still	R!b#I%E&I(X)F*E+C,G.G0F1a2G3?5Y6F8E9]:E;G<H=D>[?A@<AFB@CADAEGFFGEHDJDK?L[MaO[QGRCSET]UEVCWHX@ZY[Z]B^B__aYbBcDdDeGfCg[hI
=stimmen	{3J6XO]fJ
=stimmt	m,ZE^HJIJOYTJZHfJ
=stod	v1]7X8IHJRIcJdHfHg[
=stolen	p>c@JBJDHHEZGaJ
=stop	e!X#J%H(G)[,J-I.X/I0H3H7J8I9I:J;Z=H>I?J@EAaBECJDIGGH]IGJIKGLXMYNIOIRFSHTJUJVFXIYD]J_IaJbXcGdHe[gFhX
=stopp	^#H%G(I)I-I/H0Y2J3I4J5J6J7J8I9I:J=]>I?I@GAIBBCHDHGFIHJHKHLIMBNIPHR_SHTJUHVHWJXH[J]a^J_IaGbGdGeGf^gIhI
=stoppad	v0]HIf[
=stor	e!F#I%I(J)I*I+J-D._/_3b4I5J6J9H:I=I>@?F@GAJBGCHIZJHKEMGNEO_PJRJTIUJVHXJZ@[I]H^J_IaFbHcJfJgJhG
=storag	x4XHYfY
=storung	xS[
=str	t-X/YHHK[ZI
=straight	v+]>JHFOJTJZJ[]bI
=strategi	i!J(I)I*]+H=J?]@HBHCGDDEIHDIHKJMINaPIUFVHW_ZE]JaIbJdHfJ
=street	{-]HIIH
=strength	v(H)J*G,G@ZH]I[
=strict	x.YHJNY
=stricter	v*]/^8JHJNGPG
=strong	q*X-H@]BJHHI]KJN[ZD
=structur	xF[
=sts	{7_:HDJHEZG
=stuck	d!G#G%J(E)^*H+F,J-H/I0I1I3H4I6J7I8J9D:I;J=H>G?G@XAJBDC]DaEJFJGHH]IFJJLJMHNGOIPHRISHTHUHVGXXYJZ^[J]H^I_GbGcHdJeJfGgIhH
=student	k!X)J+I-I3I?DBJDHG[H^IZKJNIPIUJV_ZF^[hJ
=stuff	{G]HHZY
=stuk	{>[HHRZaG
=stund	v9JBZHGPXX]aZ
=stunden	p@^HIIJKIX[ZGaX
=styl	{@]HXZE
=su	_#G%G*G+H,I-F/J0J1I2I6J7H9I:X=G>G?H@EAJCGDCFJGIHAI]JJKGLHMZNHT[V_WFZG[G]H^Y_IaGcXdHfH
=sua	h!Z#H%J(H)J*J-I3X7J8X9I:I=J>I?I@YCIDHEXHFI]KYLJM[NIOJPJVYWEXXZC[J]I^XaIbIdJfJhH
=subito	{@[HFZ[
=submit	xHHZ^aJ
=submitt	q%XHEZ_
=subscription	v=_BIHJZI
=subsidiary	{(]PH_Y
=succ	s)[BYHJJZNJPJUJVJZGcZ
=succeed	o#J/^3I>JB[HITYZIdG
=success	j#J,J/_9J@]BbHAKIMINFPJUJXIZA[J^FhJ
=successful	xBIMZZFe]fH
=successfully	k!I#F%H>IBbHGTHVZZC[G^I
=successor	{1X
=such	j+F3G>JBHCIDXHZMYNJOJTJZJ__aJgJ
=sucursal	{4XM[
=suffic	{(]@JHH
=sufficient	{-E>GC^DIH]IIKJ
=suffit	{?[C[ZHaJ
=suggest	{?HH[
=sui	xJY
=suis	i!J#_%J(X*J+Z-I/J1H2J3I4J8I:Y=I>Z?F@EBZCEGJHAIHKFMINIOIRHSJTHUIV^XHYJZC[[]XaGbIcIdJfGhF
=suit	v#]@^HFNJY^ZGcE
=sul	j-I.X/J3H4I:J<X>H?I@IBGCJDHHJIIJ]KJM_NIOJTYXJZF]JaIb]cXhJ
=sull	p!J(J;[?J@JBJCJHHRZZG]J^]a]
=sulla	x%Y;JHIb]
=sumiu	{?^HJKIbY
=summer	s![IZKZ
=suo	{;Z
=super	{9]HJ
=suport	s(Y1XgX
=supplementair	{C^DGHI
=supplier	q:^ZI
=support	^!I#J(])G*H+J-I/H0J1e3I4D5^8I:G=H?H@IBFCHDEEZGIHYIGKILJMINHPGRISHTGUHVEWIXIYJZG[J]I^J_IaIcHdGeJfHgXhJ
=supportato	x1XgX
=suppos	{7X
=supprim	v-J4]?IHFMJU]ZJ_ZfJ
=sur	]!D#D%Y&J(Z)H*G+G,I-E/H0I1H2H4F6I7H8I9X:I;Z=F>G?C@DAGBBCDEIFIGGH?J^KDLYM]NEOFPGQJRXT[WXXEZA[X]E_Ga]badFeJfFgHhI
=sure	p(H>J@JDHH[KIMINXWJZ_[I
=surnam	{-II[
=sus	{8[9JF]HJ
=suspend	s!X9J@HH^IJX]ZF]J^J
=suya	{@II[KZ
=svar	{-J9[>JHGIJX]ZIaJ
=svarar	{-X0^HGXJZH
=svart	{9H>JBJH_II
=svc	xHZLJZHfX
=svp	{HX
=swap	x@aHHZG
=swear	xHHKZNZ
=switch	]!_#G%F(F*G+H,J.J/F0I1Y2J3F4G5I6H7H8G9D:E<J=E>Z@CAFBDCEDEEIFIGEIFJGKDL[MFNEOFQJRESHTIUaV_WIXHZ>[H]F^F_EaEb]cFd[eXf]gHhZ
=symbol	i!Z%I-]/Y3J9H=J@FBICHHEI_KGMGN[ZEaJfJhJ
=symptom	{@]K]ZG
=sync	J!A#?%]&C(>)@*B,B-=.D/B0f1c2Z3E4^5C6I7@8a9?:?;A<C=D>=?@@<ADBFCAD=EDFAGgHZI<JBK<L@M^NAOARbS=T>U?V;WBXAYZZ9[A]?^?_Fa?b@cbdZeAfagDh?
=synchro	s%Z/H0]3JGIHGIJKIMINIdYf[
=synchronis	p0H3ZGXH[MJPJd]fJgJ
=synchronisati	{%I0JGDHEM[f]
=synchronisatieserver	{4ZHJR[SJfI
=synchronisation	n%EGZHaNJZJdJfI
=synchronisiert	v3YH[dYfJ
=synchronisierungsdienst	{f^
=synchroniz	v%ZGIHHMZ
=synchronization	k0J8]<]GYMJUJZI^J_ZdGfG
=synkservern	{4[HIR]SITJfI
=sysadmin	{%JGJHIP^VJ
=systeem	{3FD^HFK[
=system	^#J%H(H)J*I+Z,J-C/E0J1J2J3]4H5J6H7I8J9E:Y;J<J=H>G?F@[AHCGD^EJFHGGH]IYJHK_LFMCOCPIQJSJTGUIVFWJXFYIZH[F]G^G_HaEbHcHdHeJfHgIhB
=systemet	{3ID]K[
=ta	{>[@JBGHIM^ZI
=tab	j!F#H%H3J;_AIBIDIIIKJLJNJPGUJVI]Z^a_IbJhI
=tabl	v(GHbVJZI
=tablet	k!J#_(J-J9H>G@XBFHcIHKGMJTJUJVIZD]IaI
=tack	m!I%J-I3H4H9b=H>G@IAIB^CIDJGJHEIHKHMIPJRITIUJVJXGYJZE[I]J_JaGbJcIdJfIhJ
=tag	m#G(J-I3J9^:J=J>I@cBGCIDJHDIGKGMJNJX]ZD]J^JaJhI
=tak	{9]HJZJ
=take	]!H#J%H(H)H*H+I,J-D/F2J3H4H5I6J7I8I9I:H;_<]=H>JAJBDCHDEEYFJGFLFMdNFOIRJSJTHUJVHWJXIYJZJ[G]H^F_GbHcIeJfI
=taken	n!I(J-G/^9I=Z?JBFDJHBIEJJMENHPZRJSHTJU]VJXJZD]J^[_JaJbJcJgFh]
=talk	q4]8H9YHFYZ
=tant	{(Y
=tape	v#[>IHJKIO]XIh]
=tappad	x!J#J%[3G4[9I>[HHPJaI
=tappat	t-I>a@JBJD]HGIIKIZD[JdJhJ
=tar	x3G>G@JHJIGKGO^h^
=tard	k!J#H%J(J,J-H/J3H4J9^:J=I>E?I@^BDCJDJGJH@IIKFLJMDNJOITYUIVIXFYJZ^[J]I^Ja_bJeJfJhF
=tardi	v>I@]BIHFMJZXa[
=target	k=JGcHHZJ_YdBeIfI
=tarjeta	{9JHYb^
=taucht	{?YHHZGa]
=te	^!D#[&I(b)G*F+G,G-c.I/G0G1[2Z3B4D5Y6G7G8G9@:D;F<G=E>B@XAGB@CCEIFHGFH?IaJGKALYMBOFPEQHRFSGUEVCWGX_YGZ>]C_FbDcEdEeIfDgHhB
=teacher	q(^@]BIHCN[UJZF^[gI
=team	V#E&J*F+G,H-F.I/F0H1H2I3D4G5H6H7F8G:_;H<I=D>A?B@@AHBACFDCEHFGGEHfIAKDLGMfNDOFPEQHRGSFTGUEV^WGXEYYZG[F]D^EaAbEcFdFeIfFhB
=tecken	s!J#H%H(J-H2_3J9H:H=J>J@IBICJDIF^GJHDIaKINJUGVJWIXJZGhJ
=tego	v([3J9I=J>^@]BHDIHEIJKJUJVJZDaJb[fJ
=teken	o#J%H-H2^3J9H:I@IBICJF]GJHFIbKHNJUJWJXJZHdJhJ
=tel	p!J#H%J(H-J3Y9I:J>d?J@GBHCJDFHCIHKIMINJUJVJXIZA[J]Ja_bIdJhI
=tela	q#H+Y>^@IDIHDIJTIZF]IaJba
=telefon	c!J#I%J(I*Z+H-I3^4J9G:I=I>Z?X@HBGDZHFIHKHMJNIO_SJTJUHVIWJXHZE[J]YbIdJfJhJ
=telefonen	t3H9J>]?ICJDFHYOYaI
=telefoni	{H[
=telefonnummer	k>HCJD_HGO_ZJaJ
=telefonnumret	x3ZOY
=telefono	a!I#H%I(J*I+E-G3]4J9F:I=J?[@HBHDYGJH^IGKHMHNHOcPJRJSJTIUHVHWJXHYJZG[J]F_JaGbJcJdJfJhH
=telefonu	t3X9JD_HF
=telefoon	k#](J*J3C9H:J>^?F@HBJCYD_IIKJMINJOZXJZG]GaDhJ
=telefoonnummer	s3XD[HIOYZJ
=telemovel	v3^9J>[HE
=tell	_![([)I*H+J-[._3E4J7I8J9D:[=X>C?EBECJDXEGFJHGJILJMIN_OFPIVZWIXHZF[J]G^I_JaHcIdJfJgJ
=tem	e!G#F&J)]*[+H,I-E/I0J1J2I3A4I6J8J9F:Y;H=Y>B?FAIBED_EJGIHAIbJJLZMENFO[PGRISITGUFVCWIXDYJZ@[G]F^I_HaZbHcHdGfHgJhF
=temo	x=]HHUZ
=temp	e#F%J(H)H-F/I3I9I:I=J>I?J@^BECJDHF[GZHAIEJJKCLcNHOJPJSJTYUHV[XIZA[J]I^IaIcJdJfIgJh[
=templat	{9IHJY^
=tempo	q@aBGHYKIMXTJZIcZdJhI
=temporair	{HIL[T]
=temporairement	v#IT]
=temporal	v!X#J@ZL[TY
=temporalment	xTZ
=temporaneament	xTZ
=temporar	{#GLXT[
=temporariament	xTZ
=temporarily	i#ZHGT[
=temporario	{!ZTZ
=temporary	f!J#J(I-J/J:I=J>I?^BDDHIJKFLbMHNISJVJZ@]J^HbIc]dJhY
=temu	{@]HJMZ
=ten	d!J/E3H9H:J?IBFCHDIGYHFIZKDLJMaN_O]XIZH]H^JaYfJhX
=tenant	W!C#F%E&I(B+H,H.H/G0F1H2H3D4G5H6H7H8G9A:d;H<I>B?C@@AEB@CEDBEGFHGDH[ICJEKALFMDNAOGPEQIRGS]TGUeV>WfXCYHZ>[E]D^F_DaCbCcGeEfCgGhD
=tenemo	x=[HJJXUZ
=tengo	h!I#G%J([)J+G-I3H9F:H=J>Z@EBGCaDFHXIFKFMENJOGUJVGXZZZ]IaHbJfJh[
=tenho	k!J#G(Y*J+J-H3G9H:I=J>Z@GBFCbDZHBIGKGMHOIUIVHXHZX[Y]HaJhZ
=tent	x@]BJKJMIZ[hJ
=tentativ	p-I3IHDIHN]UIVJXaZJ
=tentativa	o#Z3G@JHHOJXaaJ
=tentativi	o#]3E>JHGOIUJVJXa
=tentou	{XZ
=ter	{IY
=teraz	v/YCZ
=terceiro	x.XJZ
=tercero	x.XJY
=term	p#J-e3I9H>JHCIFKJXJaJ
=termin	v#G(H-]:J@EBICJDGHEIEKHMGNJTI[J]bbJhJ
=terminado	x+H3F>_B[DFHJIJOE
=terminal	x-HH[ZHb[
=terminar	{(J]^
=terug	l!_#H%H(I+Y-H/I0]3I4I6H8[9G:I;J=I>Z?I@GBGCHDFGJHBIFK]LJMHNHOIRITIUIVIXHYJZX[I]H_JaFb^cIdGeJfHhI
=terugschrijven	b!F#F%C&J(F)H*I+H-G.J/H0G1I2I3E4X5I6X7H8]9E:F;J<I>E?F@EAHBCCHDFEHFIGEHHIGJIKFLGMENFOIPYSHTHUGVFWIXEYY[H]G^GaGbEdbe^fZgXhE
=terwijl	v#J3GHJO[TYZGh^
=terz	{.Y
=test	c!F#G%G(G)I*I+J,J-G.J/G0I1J2J3F4I5J6I7I8G9^:D;X=^>F?G@CAGB_CHDFEJFJGHIGKELFMFNIOHPGQIRGSGTJVEXGZY[G]F^H_FaGcHdEeHfIgHhE
=texto	x3H4I9J:I>^?]@HCJDDHCKIZIa]bJ
=than	b!J#I(I)J+I-G/[1]2X3I4J9F=H>H?J@HAcBCDIGJIZJJKDMINFR[TIUJVIXIZH^I_CaJgJhH
=thank	b!I#H%J(I)J*I-F/I1J3H4I5J7I9d:I;J=I>G?I@EAHBbCIDGGIH@IHJJKGLIMHNJOIPJRISJTIUHVHWJXGYJZE[J]J^I_IaGbHcJdIfIgJhH
=that	I!J#G&E(E*I+H,G-_.Y/C0D2C3@4_5Z6G7A8F9@:G;[<E=G>b@EAGBDDFFHG_HDIHJ]K[LXM?O^PFQIRJSDUXXHZB]>^_aJb?cAdGeDfI
=the	4!F#@%C&A(G)A*A+G,Z-C.H/X0H1E2Z4X5J6Y7D99:>;I<J=C>_?[@BBXCBDFEHF^H]ICJaL?N^OZRZSCUIVJWAXEZX[@]f^]__a]cZdAeHfFgXh^
=their	W!G#G%G(H*X+X,J-G/E0J1J2J3H4J6J7E8a9I:^;[>F?D@XAHB?CGFIIFKDL[PGSHV[WGZF[^]HaIbFcHdYeIgFhD
=them	a!J#J%F(G)Z*H+J-G1J3[7J8I9I>H?H@XBHDXEJG_HGIHJFK[L[MJN]OFPZSJVGWYXJZC[J]J^I_JaJbJdDfIgIhJ
=themselv	q(I)^HGPJV[ZI[YgI
=then	Z%F&J(F)G*G+G,I-E.J/c0I3C4I5J6I7G8G9J:G;J=F>C?D@JAHBACaEJFXGFH:ICK]MFNDOJRZSFTJVFWIXEZ][H^H_GaHc[eIf[h[
=ther	R!E#B&I)E*B,F-J.G/I0G1E2F3G4H5H6J7[9d:A;F<G=C>D@FA^B<C]EFFYGXHBI@K?LDMFNIOBPCQGRES]TXUJV@YFZ[[[]@_YaEcIdFeGfEgDhA
=therefor	{0X
=thes	i!I%I(G)J/I3H7I9I:H=]>I@EBHCIDHGYIbKFLXMJNIOJUIVFXJZ?[I^[_IaJdJf[gJhI
=they	Y!b#F%F(G)F*I+J,H-I.J/Z0I1H2I3]4H5I7X8H9D:E;H<J=F?[@HAGCHDXEIFIG[HAIYJHKELJMFO]QIRHSHTFUZWHXGZB[J]F^H_FbFcGdGeIfYg[hE
=theyr	m+^3G>J?]@HHDIHK[NJVYZIgX
=theyv	v+J3]>H?ZCJD[HDIIOYZJ
=thing	f!J#J(I)J*Y+I/I3H7J9F:I=J>H?H@YBGC^D[HCIXJJKCMIOGRJTJUJVHWIXGZ^[J]I^JaZ
=think	h!I#X+]-c/J1I3E4G9C>G?JAJBDCIDGFJGIHAK]MHNHOIRZTIVIXIYHZC[Y]I^J_JaIbHcGfHhX
=third	f(I-E.Y/J7_@HBGDJGJHBIFJaKEMJNISIVJ^JaGbYhJ
=thirty	{H[IZ
=this	N!A&G(Y)H*@+F,D-E.F/E0E1Y2F4D5E6I7B8a9b:Y;Y<F=X>A?B@_AZC?DZEGFDGYI=JAKXLIMIOCQFRDSCTFVbW[XAYEZI[C]B_FaDbBcGdEeEfAgChD
=thos	e!H%H(H*J+[-I/H1[4J7X:I=[>[@[BECJDHFIGcH>IJJXKHLIMGNGPZRHSJTHUJZ?[I]I^H_IbHcIdZfHgI
=though	e#J(I*^+^-H>J?I@IBHCJDIHGIHKILZOJZF]J^Ia[h^
=thought	{VZZJ
=thre	b!I#I%J(H)J*H+J-G/I1I3H4J7J8J9F:I=J>H?HAJBDCHDIGHHZJIK^LJMHNFOIPZRGSJTIUIVJWJXDZa]H^Ja^bJdJfHgJh_
=thread	{9_@JBGHGZI
=threshold	mHb_H
=thric	{#ZHI[J
=throttl	p#J9IBJDJHGKJXbZI
=through	Y!G#F%H)I*F+Z,I-B.J0J1I2J4I5J6J7Z8I9G;J=G>E?EAIB_CCDZEJFIK]LGMGN]OHRISGUFWGXFZX[F_EcYdGeIfHg[hF
=throw	q([@JBJNJSYZF^Xe[gJ
=thrown	{@[BIJ]NGZG
=thui	x-J9G>aBJIHKH
=thx	v!H#H%I(J*J+J-G/I1J3H4I6J9d:I=H>G?I@HAIBDCIDHFJGJHCIFKGMHNIOJPJRHSITJUIVHXHYJZD[I]H_JaGbJcJdJfHhH
=tick	_!I#I%H(F,F-I/I1I3J4Y6J7I8G9J:I<[=H>I?G@CBCCJDIFJG^H@IXJHKGLaMHNHPIRIUIVIWJYJZ>[H]I^a_HaJbHcHdcfFgHhH
=ticket	d!I#H%I(G*J-F/I3G4J7I9c:I;J=I>F?H@CBaCIDGFIGIHYICJIKELHMGNGOIPJRISJTJUJVIXI[I]HaFbIcHdHfIhH
=tid	{@^IHKJMZZJ
=tiden	v#^6J>HBHKJMHR]cIfX
=tidigt	{@_
=tied	{!J_[
=tiempo	q3I9J@^BGDYH[ZIc[hJ
=tien	d!G#Y%Y)J+H,J-E1J2J3_4I7Y9G:H;I=X>E?G@EBEDZGJHBI[L[NZPISJTXUIVGWJXGYJZD[I]G^I_IaEbHcHdHfHhE
=tienen	v)]*]3G9I>IBIDHHJIJKHO_PJUJVIZJ
=tier	t!E#I%J(Y)J2G3G=]?J@HCGDJGJHEIIPbTIVIXJZF^JdEgJ
=tijd	v6J@^HEIJKJMXR_cIfH
=tijdelijk	p#J@[HJKJL]MIT^ZG^H
=till	_!E%G(E)G*G+H,I-B.I/G0G1I2H3E4G5I6H7H8H9A:X;I<J=E>Z?E@_AIBYC]DEEHFIGHHXIBJILGM]NDOGPFQ]RFSETEUFWHXIYHZ>]D_GaCbYc[eIf[hE
=tillbaka	k!]#G%H(H)J+Y,J-E/I0a3I4H6H7J8[9F:H;J=H>[?I@EAJBGCHDEGJH@IEKZLIMGNGOHRHTHUJVIXZYI[G]H^I_IaFb^cHeIfFgIhH
=tillbakaskrivn	c!D#F%Y&J(E)G*H+H,X-I.I/H0F1H2J3G4X5I6Y7G8^9E:G;I<I>D?G@EAHBECHDFEGFIGHHGIGJIKFLFMENGOHPYRDSHTGUFVEWIXF[G]H^FaFbEdbe^fXhD
=tillbakaskrivningen	xHJRZYXZJdIf[
=tillfalligt	s@ZKJLZSIT_ZG^IhI
=tillganglig	{4^>J?[HGaIcJ
=tillrackligt	{>H@]HGI^KIMIZH]J
=tim	{(H*[>H?IHHZGa]
=time	Q!C#a%D&H(D)F*F+Y,E-X.G/B0D1E2G3A4D5F6E7E8D:C;G<G=D>@?B@FADD]EIFFGCHZI?JELIMZNHOGPDQHRhSEUEVCXYYEZI[F][^D_Ea]bDdFeEfEgFhH
=timed	t#I6J9IEH]]_Jc]
=timeout	s#I9JBIHHRIZJcbdJfJ
=timm	{9J>IHHX]ZIa]bJ
=timmar	s@]XZ
=tio	{HGN]RZ
=tipo	t(I3J9H:bHF
=tipp	{OYh[
=tiraram	x4[=[?]CGHEIJNHaJ
=titl	{?FH]IZZJ
=tjansten	s#J9H@IBZHFIJKJSJZJdIfb
=tjanstkonto	{2]HHLZ
=tjanststatu	{HIS_ZI
=tls	W!D#E%D&I(E)F*G+G,F-D.H/E0D1?2E3A4A5G6C7G8D9C:F;G<[=C>B?E@BAGB@CBDEEFFGGEHGIBJGKBLFMCNEOFPDQGR?SDTFUCVDWHXCYnZA[G]D^G_EaCbEc_d@eDf=gEhE
=tls1	{HJY]
=tmrw	{#J-H9J@[HGIGKIX^ZF
=to	>!D#C&A(])A*Y+d,H-G/C0X1>2?3?4[6F7Y8H9>;E<F=C>d?Y@YA=EFGGH_IDJ>KdMGNFOFPBQaR9S=TIUFV^WFXFYBZF[Z^Ya@bCc]f?hG
=toda	n#[-I?JBICJKHMHN_U]XJZI
=todavia	t@ZBIHFM^UHVIW[
=today	]#G%I(G)I*J+I-F/G1J3I4J7G8J9X:F=F>H?F@dCHDFFJGIHIIEJIKDLJMHNCOJPIRIScTIUFVFWIXaZH[I]H_JaEbHdJfHgIhG
=todo	j!H#G%J(J)I*J+J-_/G1J3H4I7I9X:I=I>I?F@EBYCGDHIHKGMCNIOIPJRJS_TYUaVFWIXFZB[J]J_JaIbGcHdJfHhG
=toegang	p![#I%Z(I,J-I3J4I9E=I>Z?I@EBICIDJH]IGKHMINIOJP]UJVGXIZ^]HaG
=toegevoegd	{8YHJV[
=toestaan	{.X[Y
=tog	{/XU]ZJ
=together	xBXH[TG
=togs	{-J=]>J?]CJHGIJKIZJ
=token	Z!E#E%F&I(E)F*E+H,j-Y.I/E0H1G2I3D4F5I6H7G8H9D:G;H<I=F>F?^@DAHBDCGDDEHFIGGIDJGKDLGMFNEOFPDQIRdSGTGUFVDWHXFYHZ?[H]F^G_GaDbFcFdGeDfDgHhE
=told	_!G#G(D)]*G+G,H-G/G0J2J3F4Y5J6J7Y8I9F=I>B?E@ZAJBDCFD^EJFJGIH<ICLHMFN[OFPERISJTFUEV[WIX[YZZ][G]G^Y_HaEbHcGd^fIgF
=tolta	{8Z;Z
=tolto	s(J*I-H3J4[9I=[>I?]@IBHCHDJHFIIKHMINJP[U[VHXJZI]JaJdJfJ
=tolv	x9IHJI^K]ZJ
=tomb	x3X>]HHaIf[
=tomorrow	d!J#F(J-I9I>X?J@bBFDIHGIIKEMHNJUJVJXd[I]I^JaHhJ
=tone	x3F>IH^
=tonight	{4^>Z@GHJZF
=too	S#a%E&I(D)D*D,F-d.H/B0X1]2_3J4C5^6F7E9A:D;G<G=C>A?C@XAFBBCCDHEEFGGDHCI^JEKILFMBNAOAPEQHRDSXTZUDVCWHXaZ?[E^D_EbEcCdBeFfJgAhA
=took	h(I)]*G/_3J8]9I>Z?]@EB^CYDIGIH?IIJIKFMINFPGRJUJXGZD]HaEgJ
=tool	g!I#H%G)J,J-J/F0H1a2[4H5J6J7I8I9E:J;J<J=H>H?H@FAYBECIDIFJH^IGJ_KGLJMGNFOJPIRDSHTIUGVJWJXGYIZD[J]I^I_HaIbHcHdGfEg[hI
=top	t-JB^KJMJZGh]
=torna	v!Z#I3J@JBIHGKJUJX[b_
=tot	l!J#I%J(H)J-I3H4Z9^:H=H>[?I@_BECHDHIGKGMINJPIRISJUHVYWJXHZD[J]H^JaHbFcHdJf_hI
=touch	v-J1_HEN[RJZF^]cJfJ
=toujour	q3F9[?G@JDYHFM]OITZXGZIaZ
=tourn	x1X3JBJHHUHZ^f]
=tous	x-J.X9ZHJKGN]ZJ
=tout	l!J#G(J)J-]/I3H4J9[=I>I?H@YB[CIDHHBIIKFMGNGOJRJSHT[U_VHWIXHZE[J]J^[_JaHbJcHdJfFhI
=town	v-c@HFJHDIFKHNJZF
=tra	v(H3J9J>J?]@YHFKJNJRYV^ZHaJ
=track	x#I.XH^RFZG
=traffic	h<_GJHEJITJc_
=train	q!E#J(J)J+J/J=I>F@HBFDIIHKITJZD]c^[bJhJ
=traine	v@ZHHVXbY
=translat	x9HHaNJSIVJZDaG
=tras	sBYHER^ZG_Zf[
=trasig	xH]RZ
=trava	{BJHFXJZ^eZhH
=travel	{H^ZJ
=travell	v#J+J>HDIHa
=travou	{#YHJRJcIf[
=tre	s!J#[3H9I=I>F@GBJCIDIHEI^KGMJOJXIZG]JaahJ
=tree	{%^@JHIKJ
=tres	s#^-J3J9H>I@GBJHFKIMJXGZH]Jaa
=trial	s=_@IZIfJ
=trie	b![#[%X(Y)J*H+J-I/J3J9I:X;J=J>J@FAJBGCJDIGIIGJJKXNZOJPGSJUJVDX_ZC[J]J^H_GaHfJgJhJ
=tried	Y!E%H&J(F)I*H+G,I-B.J/E0J1I3E4I5J6I7I8H9F:F;I<J=F>E?F@]AHBYCFDEEIFHGHH;I@JHK_LHMENbPGQJRHSHTXUIWJXcYJZ_[H]E_HaYbEcGdIeIgH
=trifft	{A]XJaX
=trigger	p(J+[TZZE
=tripp	{@]HI
=troca	p!J@^BJHFIJKJLYVJXJZ[bZd[fI
=trocada	t/[B[HFMZTH_J
=trocar	k#H(J-H9I:Z>I@_BHCJDIHEIHKGLXMJNJXFZ[[Y]J^ZaIbJdJ
=trocou	{BZgX
=troi	x9J>J@ICJHII]a^
=tromp	{#]@HHJKJZG^Jh[
=trop	a!I%H(I*I+I-c.J/I2[3H4I6J7J9F:H<J=I>E?G@YAJBDCHDHFJGIH>I^JIKDLIMGNGOHPIRISITIUIVHXcYJZB[H]G^H_JbIcIdIfHgJhE
=tropp	sHIX_
=troppi	q#]HJX[
=troppo	k#J-^2]3I5X9I>I?I@[BHDJHCI^KIMJNJVJXIZI]IaIfJhI
=troquei	s>Y@[
=trotzdem	s*X3I@JHJKJO[PZZG[]
=troubl	o-J@JB]HEIIKFS[Z[^JdJ
=troubleshoot	{HJZXd[fH
=trovato	x4X_]
=true	sBJHGLYZE^a
=trust	{4I8JAJH^
=try	X!X%H&J(F)F+C,I-_.J/F0J1I2J3E4H5I6I7H8G:G;J<J=G>F?E@IAHBFCFDHEIFHGHH=JGLHMEOGPFQJRHSHUEVCWHXdYJZb[G]E^E_HbFcYdHeJfGgIhF
=tryckt	{#H+J>ID[HHa^
=trzeba	{@]HIXX
=tu	{9ZMY
=tudo	{BZT]
=tuesday	s!J#I-G9J@_BJHYKGN[R]XIZE
=tunnel	v4]HH][cJfJ
=turn	T!]#I%E&I(B)b*B+F0G1F2H3D4C5F6F7F8G9D;Z=D>EAGBCCDDIEFFHGEHEJILIMEN[OFPCQHRDSETFUbV]WDXFYYZ=[F]D^J_DcDdXeZfFgE
=tussen	x9J@YHJK]R[SIfI
=tutorial	t-I@FHbII
=tutt	x@ZN]ZI
=tutti	t#J)J-^9[=J@IBJDJHFIIKFNJU[VHZI
=tutto	t/IB[HES^TZUYVJWJXJZE_J
=tva	g!G#F%G(F)G*d+H,H-E.J/^0J1J2I3F4I5J6H7I8I9B:H;I<J=F>D?F@aAcBFCXDEEJFJGJHAICJJKYLIMFNFO[PFQJRHSITHUHVFWJXFYJZA[H]F^H_FaGbGcIdHfIgHhG
=tvinga	{KXZI[]
=twaalf	x9JHJI]K]ZJ
=twee	f!H#H%I(H)H*d+I,I-F/]0I3G4I6I7J8J9E:H;J=H>F?F@]A_BFCYDEGJHBIDKXLJMGNHO]PGRJSJTIUJVHWJXHZD[I]G^J_GaGbIcIdIfIgJhH
=tweed	o#J*I3]8]9G:J=J>E?JAJBIC^D]IGKGMJOIVJXJZG]JaI
=twelv	{@YHHI^ZF
=twenty	x@^
=twic	h!J#F(H)I-J/I7J9G>J?J@ZAdBGCIDJEHIJKGNJTZXJZX[J]I^J_DaGcHdJfJ
=two	S!B#B%C&I(?)B*f+D,E-@.H/]1E2G3B4C5F6Y7E8A9D:D;J<H=D>A?@AhBACfDIEFFGGCIHLCNAOZPXQHRCSFTEUEVAWFXCYFZ;[X]C^C_?aBbEcBdDeGfFg]h@
=txt	{!J3J4I7J9J@JBHCFDJH[IHMJNIZF]Ga^
=ty	x!I#I%J-H/J3I4J9b:J=I>I?J@IAJCJDIHEIGKHMINJRISJUJVIXIZE[J]JaHfIhI
=tylko	n*J9I?[BJC^HEIJKJMJP^ZG[ZaJ
=tymczasowo	{T]
=typ	p#^-I3H9H>I@GBIDJHDIYKFMHNIO[RJXIZD]]h[
=type	e!J#H%H(F*J-F/I3H9H:a=J>H?J@ZAJBHCHDHG[HGJJKHMHNXPHTJUJVIXIYJZF[I]H^J_JaIbIdJfJgJhc
=typed	_!J#Y(J*J+J-H/H3]9J:I>B?I@ZBFCHDIH?IaK[MHNGOaTIVIXGZG]^^JaBbJ
=typo	o3a>I@[DIHXIJOHZJ
=tyst	{#H>IHXa^
=u	l!J#H%J(Y-H3I9]:I=J>H?I@_AJBFCHDGGJHDIHLJMHNISJTJUIV_XXZC[I]J^IaHbId]fH
=uac	x!JHJUFZIb^
=uber	t(Y7Z>]@IBICGD[MJZI^JgX
=uberall	x/I@IHHM_S[ZI
=uberein	tOZ
=ubernahm	{/Y8Z
=uberprufen	{3ZXX
=uberprufung	t3F>J@GC]DZHIIIO]XJZG][aJ
=uberschritten	x#Y%I9JHIX_
=ufficio	v(J3I9Z>]?XBGCIHDIIOJV^XJZJ]J
=ugual	{HIK[ZJ
=uhr	s4J=JBIHZIIMGRbYJZHbIfG
=uhrzeit	{HIR]
=uit	c!_#E%F&J(C)X*D+G,G-B/F0G1X2G3[4F5H6^7G8G9C:G;b<X=F>A?X@EAFBECEDEEJFHGGHCIDKCLGMENEOBQIRDSGTYU_VCWHXFYXZC[G]E^E_DcFeGgHhG
=uitgenodigd	x:a@IHHMJZH
=uitgeschakeld	n!a#J9J;Z@IHJZI
=uitgevinkt	xG]dZfJ
=uitgezet	{UZYY
=uitleg	{&]FJN[
=ultim	v-J3J9I@HBJHFIHKaMJNJO[ZGaIhJ
=ultima	p#J-H9I>J@YBIHFIFKbMHNJO]ZF]JeXhI
=ultimo	t@^HIIJKIMJO^ZIe[
=um	a!E#A%G)G+H,I-[/I0J1I2I3J4G5J6I7H8J9]<J=F>C@XAHBDCcDEFIGHKCLIMFNGQJRHSGUFWIXXYIZY[G]E^H_HaDbFcCeJfGgJhE
=uma	d!G#F%Z(X)I+I,J.J/G0J1I2J3F4I5J6J7I8Z:F;I=I>D?E@^AHBCCZDFEJFHGHK[LIMDOHPHQJRHSHTHUFVFYIZ[[F]F^H_HbHcIdHeJfHgJhE
=umgebung	t(J7JE[HIZGbJc_dZgI
=umlaut	s/ZHJI[
=un	Q!?#<%@&E(_)A+B,C-^.E/C0D1D2D4F5E6C7B9H:b;X<E=@>???@dABB;CfDDEJFDGBHYIYLCMXN>OFQERBSATCU=WCXaYCZb[I]>^A_^aEb@c>dYeDf@gEhA
=una	[!D#B%]&I(E)G+G,H.H/E0H1H2F3X4G5H6H7F8Z:Z;H<I>B?D@^AGB@CDDBEIGFHZIXKbLFM@NZOCPFQIRGSFTEUDVCYHZ]]C^F_GbDcEdFeHfEgHhB
=unauthoriz	pT[
=unavailabl	q4_HFSZfH
=unbefugt	xT[
=unchang	{gY
=unclear	{=FH[
=und	X!J#_%E&I(H)G*Z+G-B.X/C0G1G2H3Y4E5I6X7F9I;G=F>^?C@aAGB_D[EHFZH=I]JGKILXMANJPEQISFTDUEVFXJZ;][^E_EaJbIcYdEeHfEgFh[
=undefin	{HGNFW]
=under	g!]#E%Y&H(G*J-D/I2J3G4J6J7H9J:I=J>H?H@EAJBDCIDGFaH>IZLIMHNFOJPJSJTIUJVHXIZI[G]HaHbdcJdIfJgIhE
=understand	xHHZ_hI
=une	a!H#D%Y&I(F)I+G,I-D.J/H0I1I2I4G5J7H8[9Z:Y;I<J=G>CAHBDCbDBGHIZKDLIMDNXPFQJRHSHUDVEWGYIZ^[H]D^H_IaYbGcGdHeIfGgIhF
=unexpect	p!I%J&[/J3_MJNHSJZXcIeJfJ
=unexpir	m#I%d(F-H=J@JBJIHJJKELFMINIZE[I]J^JgJhI
=unfamiliar	{HZ
=unfortunately	t-YZ[
=ungultig	x>JHJO]RYaJhY
=unhealthy	{0Z
=unicod	{/_HIIFMJ
=unidad	vF[G[
=uninstall	v>J?HBIH^J^NJZG
=uniqu	x-XHXKX
=unit	oF^G]HI
=unita	{FZGY
=university	t7c>[DHHEIJRJSJZHcJ
=unknown	f!G%J&c(H-F/I3J@IBHEIH^IIJJKHMIPJSHZD[I^J_JdGfJgHhI
=unless	{YYdYeI
=unlock	S!B&I(E)E*H+H,H-E.H/D0H1J2H3F4G5I6H7F8H9J:F;I<I=F>D?E@CAGB_CGDFEJFHGFIEJFKCLEMENEOIPEQIRGSGTcUEVDWGXEYIZJ[f]G^C_BaGb@cFdEeHfFgE
=uno	n(J*[-J3I9H?I@JCdHGIGKIMJNJVJXJZHaI
=unos	{BHM_ZH
=unreachabl	{HZcZ
=uns	n!J%J(J3H7[9J=I>J@IDJHHNIOYSIU^VIW]ZF^JaJd[fI
=unser	g!J%I(Z)Z/J1Y2Y3I4J7]=Y>I?G@GBFCIDGGJIIJIKHMINZPJSITJU[VEWHYZZB[I]G^HaFbHcIdIfHgHhI
=unserer	{:]
=unspecifi	{%H&b/J@JBIHGNGZE^HeI
=unsuccessful	t#X)IBDHJSIUGVHZa
=unsupport	v/]1ZIJcJ
=unten	{!]-JHJI]KJMJZF
=unter	xHJZHbXdZh[
=unterbrochen	{%H;[]X
=unternehmen	{KIN^
=unterstutzt	q0X5ZHJYXg[
=untick	l!J#I%H(J-J3H8I9H;J<]=I>I?I@HAIBBCJDJFJG[HFIIKJMIPJRITJVJXJZC]G^a_JaIbJcJdceIfH
=until	_#E%H(G)J-G/I1J3G7J8J9H:I=I>G?Y@dAJBDCIDZFJGGHEJJKILIMcNGOIPZX^Z>[G]H^H_JaEcJdHfZgGhH
=untouch	x@ZTYgX
=unverandert	{g[
=up	S!B#I%^&G(A)C*B+a,F-Y.G0E1E2F3A4D5E6X9C:A;J<F=B>B@@BFCHD_E]FEGCI?JDKBLDMJNJOCPFQFRYSDTBUFVaWaXHZD]J_XacbHcBeGfCgChB
=updat	W!F#G%F&I(^*H+H,G-C.I/^0]1_2H3D4D5^6E7F8F9Z:G;H<H=D?D@IAFBXCFDCEHFHGDH[ICJHK?LFMGN]OFPEQHRESHTGUFVEWHXGYFZG[E]E^B_EaDbEcCdBeDfagb
=upgrad	f!I#F%I(F,J-H/I1c3I4D5]7J8J9I=I>J@IBHCJDJGIHXIIJHKJMJNIPIRHSITHUIVJXFYGZE[I]J_JaIbFcGdYeHfagG
=upon	x%Y
=upp	n#^(J>F?H@JBJCJHDIHKIMIVIZF[aa]bG
=upper	nNa
=uppercas	sHII]
=uppfyller	sHIIZKIN_ZJ
=uppgifter	x+J3JD_OYZJ
=upphor	x@ILaTJZI^HhI
=upplast	{B[HITZ
=uppstod	{BIHIXJZ_
=uprawnien	v!I%^(]9H;ZDJHHVIZH
=ur	t*J-J=J?^CJHGP[ZGdJf[
=urgent	{9^ZJ
=url	{H_
=us	d!Z#J%J(G)G*E+H-E/I1J3I7Y9H:_=I>J?G@FBFCIDGEIIGKZLHMINHPISIU^VFW^XFY^ZB[J]H^I_JaHbGcJdIfGgI
=usa	t-a7]9F?J@IBICJHGIJKHOJSHZIhI
=usada	x@JHJK_ZJ
=usamo	x0[1X
=usar	m(I)J*J-I>J?_@HBJCGHGIJK_PZUJV]WGZDaJ
=usata	s-Z@FHIIIKbVJZIhJ
=use	S!D#C%E&J(A*_+F,Y-d.I/J2H3D5H6G7Y8E9D;H<I>Y?a@?AFBCCAEGFGGYHXIFJYK_NBODPGQIRGSFUBVZWFXXZ9[D]D^D_CaEcEeFfEgGh_
=used	V!H%Y&J(H)E*E+F,]-_.I0H1H2H4H5I8G9F:E;G<J=E>J?c@@AYB@CCDGEHFGGFHYIZJGKaLFMHNCOGQIRHSGTXUGVCWHYHZB[B]E^D_DaFbEcGdFeHfFgahC
=usei	xKY
=useless	x7_HCZHbG
=user	@%?&D([)X*^+[,A-E.@/B0>1C2B3E4=5=6;7E9?:X;c<?=^>:?:AdB]CGD[E[FXG^HJIFJEKILXM@NFOEP[R=SATGUIW?XIY<][^a_eaHbBc9dXe;f<gGhD
=useraccountcontrol	x!^#J2F3G4J@JAJBICJDIHFIGL^PH^J
=usernam	x/X:IHIIYZ]
=usertyp	{7X:Y
=uses	k-I/I4X7Y@HI^JJKZNISJZBgXhI
=usiamo	{0X1X
=using	i#[-H/J:Y@GBHD[IHK^LZNGOITJUJVJZCaYhG
=usluga	{ZJdJf_
=uso	k#J3B9I>b?I@HBJDJHFIGKHM_OBT]VZWIXGZE]JaGbIhZ
=usr	g#H%H(H)G+Y-H/G1J2J3E7G9H:^<J>I?G@JA]BECZDEEIH?IEKHMFRJSHTHUFV]WGXFYJZA[G][^X_[aIbGcJdGeJfIgI
=usrs	{8YdX
=ustawic	v9I@aZJ
=usual	vBJHIIJK_hJ
=usually	{/ZNI
=usuario	V![#G%E&I(a)Z*B,D-B.H/G0F1G2G3H4E5H6F8Z9A:[;[<H=X>A?A@@AaBBDFEFFGH=JGKCMCNCPIQHRESDTBUBWFXIYGZ]]^^^_ZaJcEeHfDgFhB
=ut	p#J(G-I3J9H:I=a>G@GBFCJDGHYIHKFLYMINHRJUIVIXJ[I]]^JaZbIdJfIhH
=utan	i!F#Z%F&[(G)I*J+H,I-G.J/I1[2I3Z4G5J6I7H8[9F:G;H<Y=Y>X?G@BAFBECFDXEJFHGHHAIEJJKCLYNZOCPGQJRGSITGUIVHXGYHZA]E^Z_ZaGbGcFdYeHfEgHhF
=utanfor	{G_]J
=utelast	{#]9JHH
=utent	_#G%G&I(Z)H*H,H-B.J/G0G1I2I3C4I5J6G7E8J9D:];]<J=]>F?D@HAZBEDIEJFIH>I[JIKHMENEQJRHSFTDUFWHYIZ[[G]^^Z_YcHeIfFgIhE
=utenti	s([)[*G,G3G7[8Z9I:I@IA[DJHGIIMJNJPIVJZI[X_JdI
=utenza	{!^
=utgang	{L_THZJ
=utilis	n(J,]-^3J9H?J@ICJHJIJKZMZUJVIZJ
=utilisateur	_!C#Z%F&J(])Z*E,F-B.I/G0H1I2H3Y4G5J6H7Z9F:Y;Z<I>F?C@CA]BEEGFHH>JIKELIMCNDOXQJRGSHTGUCWGYIZX^]cFeIfFgIhF
=utilisation	xTZV[WI
=utiliser	v?[PZVI
=utilizada	{KZ
=utilizador	s7[I]KGLXMIZI^XdI
=uur	l#G%J(J-I3G9G>F?I@cBGCHDJHEIGKGMHNJOIPJTJUJVHX_ZD[J]Ja^bIhJ
=uw	i#H%J(G)J*H-F3Z7J:H;J=I>J?J@YBYCJDGEZGJHFI]KHLIM]NHPHTYUJVYWEXYZB[I]G^HaJbIcXd[fJhH
=uzyc	x?]HJKZ
=uzytkownik	t!](J/X3J@IHIIJMJVJZH^]_YhJ
=uzytkownika	{(]IZZH
=uzywan	vK[
=v	x9HH]ZJb[
=v1	s1ZHJMHZIfJg]
=v2	m6J=JGJHdPEVEYJdEeFfG
=va	g!H#H%I(H)J*J+J-G/G0J3G4J7J9[:Z=H>X?H@ECHDGGIHJKGLJM]NGOIPJRYSITYUHVGWJXHZ_[J]G^J_IaFbYcIdIfHgIhF
=vaak	s#Y-^9I@IIJNJX[ZI
=vacation	s#]>X@JBGNJTJZ]
=vad	x9H=F>I@IBGDHHZKIMJN^OJZ[aJbJ
=vagu	{-Y=HH[
=vai	s>ZHFM[ZIb]
=vale	v3I>H?XHHI^OI
=valeu	x9]B[HHZH
=valid	j#J-H/Y3Y>H?G@FBGCJDIGIIGKGL^M]NFOJRZTJXJZY]J^IaFbJhE
=valida	v3[>JLXhY
=validar	v3E>^HIO]ZE
=validation	{3D>J?JDIHFO[a^
=valider	{3G>aHHZIaI
=validita	v@ZIEN^
=valido	x3ZOXRY
=valj	x-Z@IK]ZH
=valt	x9J>JG[H^MJ
=valu	p/ZHXN]ZG
=van	[!X#B%B&Y)F*F+F,E-J/D0H1E3@5H6D7E8D9@:_;_<G=B>I?CAEDBFEG[HEKZLEM@N_O^P]QGRXSFUCV_WDXCYFZ>[C]A^D_Ba@cAdAe[f[gFhB
=vanaf	{4ZHJb[
=vandaag	v9J>J@]X]aI
=vanish	n!E#I%J(H)H*^-J3J9J;J=I>J?Y@JAIB[DJFJGIHCIIKFLINHTIVJXJZJ]I^G_^aIbYcI
=vanliga	{(J)^*H-F>JK^PHZI
=vanligt	{-]HJKJ
=vanmorgen	{@]ZH
=vanochtend	v#]9J@^CIHIKIZJ
=vanta	sX[
=vantat	{9I>FCJHJIJXGaa
=vanuit	{!JP]_IdGg[
=var	s+H.X8J?JBJDFHZZ_dFeJfH
=vara	p#I(J)^-I.X3J9H>I@JBJDJHGI^KHMYOXUIVHXJZEh]
=varfor	s#E(J)J*^-J9J=J>I?J@FCGHHIFKGMINZOJPJTIV]XIZ][]]JhH
=varia	q#]-J9J>J@IA[HGIJKJTJX_ZG[JaH
=vario	v!JA_T]ZJ_G
=varken	{9I?HDZHHa]
=vart	{-X>J_[
=vast	x-J9I>[@JHHIIK^ZXhJ
=vastgelegd	{>I@HC]D^KJZIhJ
=vault	s2_@IBIH]IJKIZI
=ve	x(^3IHIOZVJZI
=vecchi	x5XKYY]hJ
=vecchia	h!J#Z%J-H/Y3H6J7J9H=I>G?H@HBGCHDIHDIGMaNGTIUJVJXIZF[J]IaIbIcJdJfJg^ha
=vecchio	q0X5Y>[HIYX
=vece	n#_+J3I9H=J>H@XBHCIDIHEIHKFMITJXaZD[I]Ia[hG
=vede	{([>JHIIHVJXJa]
=veel	q#^-J@IHHIIX_ZH
=veld	{3[ZIh[
=velha	m#Y-I/[1Y3J9H>G?I@HBICHDHHCIGKYMaNIXIZF[J]IaJbIh]
=velho	v0Y5Y9J>XHIY]
=vem	xH[JZT[dH
=vencida	{BHHFKHZadJhI
=vencido	x9JH]MJa[
=vendit	{>JH]
=vendor	lBJHHJeKJNEZEbJ
=ventana	{HIZG][b[
=veraltet	x1]fJ
=veranderd	{@^
=veranderen	{@]BJKHZG^[hH
=verbietet	{*I@GCJHJK]^^hJ
=verbind	xHZcZ
=verbindet	xH^YXZI
=verbindingsproblemen	{c[
=verbindung	v/IHXTJca
=verbindungsproblem	{cY
=verboden	t!I-_>JHGP]QX_I
=verboten	xBJP]QYUIWI^[
=verder	v-J3I>H?J@JB[CJHFIHKIN[X]ZC]^aDcJ
=vereist	p#J([*I-I3J9I=]?H@HBJC_DDHFKINJUFVHXJZI]JaIcJd]fJ
=vererbung	v!I#J;_
=verfugbar	{4]?[CIHG
=vergader	x#H9I=J>G@IIJKJMJPJZ]][aG
=vergeben	x@]HGMGZIg]
=vergessen	k#G(I7J:Y=J@JBECJH[KFMGNHUZVJZ[[X]G^IaJbHdHhI
=vergeten	o#J(I3J9J>[?I@HBICJDXKJMJUIXJZ_]IaJbIdJhI
=vergrendeld	l!H#b3I?J@FBICJDJHFKHLJMIT^VJXHZF[]bJhJ
=vergrendelscherm	{HIZJb_
=verhindern	vT]
=verhindert	xKYLZZHbY
=verifi	t3H>IB]CHDZMHNIZ]]IaG
=verifica	o3H@IC_DHHDIJKJZH][a[
=verificacao	n3D?J@JC^DJHFO[ZH]ZaX
=verificacion	m3Z?FC^DHHFOJZI]Z
=verificaco	{*XCZ
=verificar	l!I#H/J3]7I:J=I>Z@JCEDYHEIJKJOITIVHX^Z]]H^J_JaIhJ
=verificati	s(J*[3I?J@JC^DHHDZJ][aG
=verificatiecod	{aY
=verificatiemail	{HFZJa^
=verification	[#F%I(I,J-I/I3E4I7I:J;J=J@GAJCaDGIHJJKIMINFOZPJTGUJVJZZ[J][^Ha[bJcJdJfJhI
=verificato	x#I%J@JB]CIHFTJZ^aJ
=verifich	{*YCY
=verifier	t+J3Z>]CID[HHIIKIVJXXZI
=verifiera	v#J3ZOYXX
=verifieren	x3[DJXZ
=verifieringar	x*[C[DJHH
=verifieringen	{3F>JC]DIHJKJXI]^aJ
=verify	c!I#E%J(J*Z+I-H3X4J6J9F:I;J=J?G@FBGC[DeGJHCIGKELJMJNHPJTIVHX[ZB[I]G^J_IaJcIdJhY
=verkeerd	n!I#^%J(I*J,]-F3^4I9E:J>G?J@EBGCGDEHEIIKHLIMJNITJXYZD[J]H^JaIbJdGh^
=verlangen	{*XCJHGMGg]
=verlangt	nBIC[I[MZ
=verloopt	t@HHJLbTGZH^GhI
=verlopen	s#I(I-J9I=]>G@HBHCJDIIJKFLJMJNIUJVJXIZX[J]]a[bJdJhI
=verloren	t>]HJaJ
=vermelho	{@IK]ZJh[
=verplicht	xDZHFL]b[
=verrou	{/J7JHITa
=verrouill	h!H#a+J-J1J3H>I@GBFCIDIHJIJKIMGNIT^VIXIZF[[]I^[aJb]cJhH
=verrouillag	x#]-JHHT[ZHbX
=vers	sA[HHQYSJ_[cZ
=versao	{1YH]dH
=verschieden	s-I/_6X@ICJHJI]KHZH
=version	^!H#F%F(F)I*H+I,I-F/I0]1g2I3E4G5_6I7H8I9F:I;I<I=F>F?G@FAIBFCGDGEIFJGHH]IFJHKHLDMENGOJPGQJRGSHTFUGVGWIXGYYZD[I]F^J_IaGcGdDeHfDgFhG
=versleutel	{<[
=versu	{*Y
=versuch	t@XHIX_ZJ
=versuchen	v9G@YIIKJTXXZZ]aJ
=versucht	xX[
=vertrieb	{F^ZI
=verwaltet	vHJKJZIdagJ
=verweigert	m!J%_-J4J:J;]=X>I?J@]BJGJHFIJKINIPZTJVIZC]JaJdGfJ
=verwenden	{?]KXZH
=verwendet	q#Y-Y@HHJKaZI
=verwendung	t#I-J@IHFKZT]V_ZJ
=verwijderd	x-J/I4^7J9J@JMITI_]dJ
=very	m%H2[9Z@IBIIJK^ZF
=verzeichni	q!X3Z7Y:]@JBHHJdZ
=verzoek	{9^HHZI
=veto	sJ_ZI
=veut	p3H=X>E?I@HC[DHHHIIK[M_NXOITIZGaEh[
=veux	n#J+]9J>I?J@YBICGDHH[KHMIZY[ZhJ
=vez	j#[+X-I9H:J>J?J@aBXCJDJHXIIKGMITJUIX[ZGfJhJ
=veze	m!J#_3J9H=J>H?J@ZBHCIDJHFIGKHMJOJXaZE]IaZhJ
=vi	l!H#H%I(J)I*[+J0[3Y4I6J8I9Z:Y=Z>H?I@FAJBXCHDEGIIGKGL[MHNIOJPIRISITJUHVHWJXGYJZE[I]I^I_JaIbIcJd[fGhH
=via	_%G)H*H+]-J/D3I4J5]7Y8J:I=J>Y?G@GAJBGCJDEG^HFIIJHKGM[NXPGSITIUIVGWJXJZ@]J^Z_FaYdJfJgbhH
=vid	i!G#G%J(F)H*J+H,]-I3H4H5Y6I7J8I:H=G>G?EBECIDZEJGJHBIHKGL^MINIO[PHRISGTJUGVFWJXIYJ[H]H^H_Xa]b[cHdXeXfDgIhZ
=vidar	{HIX^ZI
=vide	{3]>G?IBJHGMJUHZ^aI
=vieja	m!J#Y-I/[3J9G>I?J@HBJCJDIHCIGKYMaNIXJZG]JbJh[
=viejo	t0Y5X>Y?JHIY]
=viel	l!J#[%I-_/J2Z3[9B=J>F?J@EBICGDHHZIEMGNIOHTJVJX_YJZF]HaHdJfJhI
=vielen	v#[-J9[BXHGXI
=vien	n#J-H/J4J7H=J@^BJIIJYKILYMJT^XZZI]JaJfJhI
=vient	x/J3I7JHEIGT]a_
=vier	v-J9JHGIbXJaJ
=vietat	{-ZHJ
=vietata	{-YHHP[
=vietato	x)XQY^X
=vieux	x5[HJYZ
=viewer	{%Y
=vigencia	x@Z
=vigent	{@GZDh_
=vijf	v#_-J@IBIHGIJMZVJX]ZF
=vill	d!G#D%G(E)H+[,I.I/Y0H1I2H3E4H5I6H7H8I9B:Z;I<J=F>B?]@ZAIBDC_DBEJFHGIH@JIKYLHM^OEPGQIRHSHTDUGVEWIXEYG[]]C^H_GaCbGcHdGeJfGhX
=vinkj	v-H9J;^@HHIKILJZF^aaJhI
=vio	{+[@]DF
=violat	q/ZN]
=violation	t@[
=virtual	x-I@JH[IJKIR]
=visibl	{(X
=visio	o=GHbZJ
=visit	{:[
=vista	{-]9J@ZHI
=visto	x+[-YDGHJ
=viu	{+]@]DFHJ
=vm	d!D#G%H(H)I*I+J,E-E.J/F0G1D2F3F4D5J6]7G8F9E:G;I<I=D>E?F@GAIBECHDHEJFJGEH_IFJIKFLIMGNHOHPHQIRaSFTFUFVHWJXHYGZA[I]H^I_EaGbGcBdFeFfggJhG
=vms	{BJHJR_ZE]IfI
=voce	o#J(X3H9[:Z>I@[BIHHIIKIMIOZXYZI
=voglio	q+Y@YBICJDJHHIHKHMJNJZ]hZ
=voic	s!I9J>F?ZBIIJMJOJZI]Ia^
=voicemail	{H[
=voldoet	n-X@JHHIYKFNbOJVJZIaI
=volevo	x?Y@_HGaJ
=volgen	t#J-J3I9H>I@JBHHHIJKIO[XJZI]]aIfHh_
=volgend	{L_ZI^JhJ
=volledig	{3G>II[O[
=volt	o#Y3I9J>G@HBJDJHEIIKJXbZJ]Ja]
=volta	n!Y#H(J+Y-J0X3J9I>I?J@_BICJDHIIKHMJTIUJVJXIZH]JaJb_hJ
=voltar	x@ZDHHJIJK_ZEhJ
=voltei	{!^=IHG
=volunteer	{+J=XD]HI
=volver	vHJK_ZE
=vom	h#I%G&Z(G)Z*J,J-G/J1J2X3J4]5F8J9J:G;]=H>H?GBFCJDJEJGXHBIFJJK^LJMHN[OIPGRGSITJUFVYXIZA[H]G^H_IaIbIcYd]fYhG
=von	e!H(I)J*Z,J-Y/J0I1Y3H4H6J9G:H;]=F>I?IBGCHDHEJFJGXIXJJKZLJMZNFOYPGRHSITHVHWXXYYZZB[J]H^I_HaHbIdYgHhH
=voor	_!E#E%F&J)]*_+D,G-_.J/H0H1[2G3E4E5I6G7X8G:E;G<I>C@BAGBBCCEHFIHIIBJHKBLFM[OGPDRGSFTGU_V[XBZ?[E]^^F_FaDcDeIgHhD
=voorkomen	{TZ
=vor	p3I>[@^BHCJDXHGIIKHM[OHRXXJZF][^JaJhJ
=vorhanden	xZE_]h[
=vorher	x#I5YDJHJIIKIZJ]a
=vorig	s3E9G>^@HBJHEIHKaMXOETJaJg]
=vorubergehend	sHJT]ZJc[
=votr	d#H%I(F)I*H+J,J-F3Y7I:X>J?I@JCIDEE]GJHCI^KFM[OJPITXUJV]WJ[I]H^IaIbId[fJgJhI
=voudrai	v9I?Z@^CJH[NJXJZJaJ
=vous	k#Y(X-I9^>IB[CJHEIHNJUJZGaI
=vpn	[!F%G&H(H)I*G+G,F-E.I/F0H1C2G3E5I6G7H8F9A:G;H<G=F>A?D@DAHBDCGDGEIFHGEHhIDJIKELHMfNFOGPHQHRCSDTCUGVFWIXFYGZ?[F]C^H_GaCbEc>dGeHfBgXhF
=vraagt	t+[-J9I>H?HBJC[DFIHKJM[OJaJh[
=vragen	{#G*[-I9H@JCIX^
=vrij	{/IHIT_
=vroeg	{@_
=vs	{(Y
=vu	x+]@ZDGHI
=vuelv	v!Y#J+YHEZJb_
=vuelva	{X[
=vuol	k#J%J*X+J-I/J3G9G=[>E?H@GBJC^DGHFIZK[MYNZOITJUIVJXIZF]JaHfJgJhZ
=vuoto	{3[HFZ]
=w	e!]#G%I(H)I*I+J-H/F1J3Y4I7J9]:I;J=Z>G?I@FAIBGCIDGEJFJGJHGIXKGLJM]NHOZPHRISHTYVIXHYJZC]J^HbIcHdZfHgXhI
=w32tm	o%H4J8J9I=H>J@JBEGJHEMJPJRfUJYIZHcIdEeJfD
=waar	x+HDGZ^dI
=waarom	s#H*^-I9J>H?I@FBJCFHFIHKFMJNXOJPJTJV]Z[[]aJhI
=wacht	q#J-I9[>H@IHFIJKJMHXYZHa_
=wachten	x@]XX
=wachtwoord	T!D#F&I)E*E+E,X-^.H/B0E1F2Z3D4E5H6Y8F9D;E<H=C>I?BAGCCDXEGFHGCHEIXKZLZMXOFPDQHRESCTBUJV=WEX@YFZa[X^[_EaBbXcCd[eFfBgEhX
=wachtwoordbeleid	xN[
=wachtwoordduur	{@[
=wachtwoorden	o%J(H/[0[6G7Z:J>J@EBGDIGJHZIHKFLIMGN[PJTJUZV[ZD[J]J^JaJbJcJdYfJhH
=wachtwoordfilter	{JZ
=wachtwoordherstel	k(H:J=Y@IBHDHHEMJS]U[V^WZZEbIdGfJ
=wachtwoordsynchronisati	{G^HJdJ
=wahl	{>J?]CHHIZI[[aI
=wahlen	s#I-]3J>I?]@EBGCIHFI[KYMINJZD[]]I^IaIdJhG
=wait	[!G%I(F)J*H+I,J-E1I2J3F4J5J6J7I8J9]:H;J=I>C?F@cAICFDGEJFJGIHFICJIKDLHM[NCOHPHRISITGUIVFWJXdYJZA[G]E^H_IaJbZcJdIfHgIhF
=walk	xHGKHMHZH]_hJ
=wall	vH]N]RI]J
=wallpaper	x>JH^
=wanna	{@]
=want	P!H#H&H(?)E*Y+a,F/_0F1G2G3B4F5F6F7E8F9I:X;G<H=E>[@[AFB<C^EGFEGEI^KYNIOJPCQGRGSFTBUBV@WXXCZ=[_]?^C_Ea?bEcFdDeHfEhY
=war	o/E>JBZDIHJN[PXRJZI]^_JcHdXfY
=warehous	{HYZZ
=warn	{.X9IH[
=wart	x9]>H@JHFMIaZ
=warten	q9H@_HJKJXYaX
=warum	t*X@IBJHIIIMJNZV]ZF[]
=was	K!^#@%Y&F(G)Y*@+C,D.D0I4Z5C6I7F8a:I<C=E>b?X@[AIB_EEFGGFH?J?MCOJPGQHR^S>TCUIVEX>YZZE[B]^^__[a;bEcDdDg?hD
=wasser	{>_BJHH
=wat	x=E@IBJDJHZIJKIN[Z^]JaI
=watch	s>I@]HZOHZCa]
=way	e!I#G%J(I*H+I-B/H3H4J7J9D:J;J=I?d@DBDCXDYGJIFJJKGLJMJNYOIRJSJT]UIVIX[ZC]^^J_HaXbIcJdIfJhH
=ways	s*[?Z@HC_HFIJKJZI[J
=wczoraj	v@^BJHGM[ZJ
=we	M!>#A%=&[(D*H+H,C.H/B0]1]3a4F7Z9D:J;C=d?C@HBBCXDDEXGYHXI?JZK>L]M?NYOEPGQYRASFUIVEWYXAYZZD[I]?^B_Ja?bAcFd_eAfDh@
=weak	l-_9JIYJXKJNIZH
=weather	{9JH[ZJ
=web	a!F#C%H&J(G)I*H+I,I-E.I0J1H2I3E4D5G6G7I8J9D:G;I<I=G>E?F@DAIBCCFDFEJFIGGHdIDKELGMeNZOHPGQJRCSGTdUHVGWIXEYDZ?[F]F_GaEbYdHeJfEgIhH
=webben	{HIM^bJ
=webblasaren	x.YHHKJZJ]]b]
=webcam	xH]
=webex	{H]
=webmail	n>I@HB[HZKJM_ZEhE
=webserver	{H]
=websit	m4JH[I[NJZZcJ
=wechsel	v@aHIKJLXZJ
=wechseln	{@Zh[
=wed	v(G+JDHHaZI
=weder	x*I>HCID[HEMIa^
=week	d![#H%H(G*I+J-G/F1J3H4H5I6J7H8Z9D:F>[?GAJBBD]FIG]H]IXJILFMGNHOJPIRJSJTFUGVYWJXIYJ[H]F^H_]aHbHcHdIeJfEgIhH
=weekend	m!J#X4J9[@JBIHBRITJUJVIZ]f_
=weer	q#I*J-I3H9E>I@bB_CGDJHFIGKFMINJOJVJX[ZF]JaIfHhJ
=weet	t-J9J>F@FCJIIKGMINHOIVHZX[ah[
=weg	j!H#G%I(H*H+J,I-G/G0J1Z3G4H5J6I8[9D:H;Z=H>Y?_@EAJBFCGDFFJGJHFIEKGLJMFNHOIPHRYSITHUIVHXGY[ZD[I]^^J_IaFbZc[dGeJfGgJhH
=wegen	t+X>GE]HYNXT[ZG
=weggeklickt	x>JCJDZHIZ[]]aJ
=weigert	o%J*J-F/J=J>J@IBJCJHEIFJ[KFMJN_O]PJVIXJZZ[JhI
=weil	j!J%J(I+[-Y/^3I6J7J9G:I>F?H@]BHC]DDHCIJKYMFNGOHPITJVHWJXJZ?[J]__JaGbIdJfJgIhZ
=weird	t-]/_7J@HBJF[HGIFKJMJNJZE
=weiss	o%J(J-I.X9]=J>J@FAYBJCJHGIIKHNYZZ]Jb[hY
=weist	{/FJXN]
=weit	{9[HJKZ
=weiter	o-I/J:]>Y@IC]HCIIKHMZNJOJTYZF]IaJg[hI
=wel	s!I#J(F)^*H-J3I4J9Y:I;I=J>G?I@IBGCJDIHFIHKGMHOIP]V_XJZE[J]G^J_IaHbZhI
=welch	s-J=HH]IJN^O[ZJ
=welcom	x-I9Y>IBIHFIJK^VJZIbX
=welcome2026	{-[
=welk	v-IHZKJN]O[ZHfI
=well	l-a/Y?F@JC^HCIIKHMINJTZZD
=wenden	{!XZZ
=wenig	{,J-H>J?IC]DIHII]XJaH
=wenn	{IJ[]
=went	]!G#G%I(H)I*J+G,I-F/[0J3H4J7H8J9F:H=I?F@XAIBdCEEJFJGIH>IFKDLJMHNDOHPHRISGUHVGWIXGZX[H]b_HaDb^cHdIgHhD
=wer	{#Y+JCJDFH]
=werd	x+X>JC[DIHG]]
=werden	e!J%E(G)J+J,X-D/F0[3I4^6[8X9J:Z;]=H>F?D@ZC]DFEZGJHCI[JJKDLHMENGOIPHTHUHVGWJXHYJZI[G]F^E_IaGbIcIdEfHgHhE
=were	^!F#H%^(E)H*H-E/G0I1]3H4H5J6I7X8H9E:G;H>G?Y@FBDCFDFFIGHH=MHNGOIP[RISHUHVZXHY^ZZ[I^^_HaFbHcGeIfGgHhH
=werk	{%[9J>]HJKJPJZI
=werkt	l(J-H9C=J>I?X@HBaDJIHKGM]NJVIZX[J]JaJbJdGfZhI
=weryfikacji	{C^HJ
=weve	m7ZBIHEJ]T[UYVJZJ^X
=what	R!B#H&Y([)@*B+D,F-G.H/X0G1D2G3G5F7F8F9[;F<H=C>D?D@>AEBACHDFEFFFGII_J[LENYOXPEQHRESETBUCVGWGXDYFZd[D^FaCbBcDdDeGgFhc
=whatever	l-J/J@YHDI[JYKHNaZIhH
=when	P#Z%[(_,]-E.I/I0F1G2I3]5H6H7I8G9E;I<I=G>D?Z@GAGBACEEIGFHYI?K_LFMJNYODPGQIRGSFTHUDVCWGXFYH^D_Xa_bZcHdEfDgChY
=whenever	xDXJ[NHZJ
=wher	_!H#F%I)H+H1I2J3F4I5Z6J7H8J9G;I=I>D?F@CAIBCCFDEFJGHHYKBLFMGOFPIRISHTHUHVFWJXHYJZ_[X]E^I_GaadIfEgI
=wherea	{/XPX
=whether	n+H9[=C?ICIDHHcJIaJ
=which	W!G#F%](G)F*E+G,J-A.J/X0H2H3D5Y6H7]8H9F:F;I<J=E>]?F@ABECXDEEIGGH_IYLDMFNcO]PEQIRHSJTGUGVGWHXGYXZG[G]E^X_FbFcEdCeHfJgZhX
=whil	^!Z#G%G&J(G)Z,Y-E/G0[3_4H5J6I7F8H9H:F=^>H?H@FAJBECJDGEIGHHBIHKFLFMZNEOJRJSITaUZVGWJXJZF[I]b^E_IaIcHdYeIfGgIhX
=whit	xHJb[
=who	[#E%F(E)Z+J,I-J.J/F0J1I2I3D4F5H6I8H9Z;H<J=F>D?D@^BCCED^EGFHGFHdICJGKFMFOFP_Q[RISHTHUGVXWHXHYIZ>[X]G^EaFbGcHdHeJfGgGhF
=whol	l)I-H3G:J>I@]DJHDIGKGNGO[UbV^WIZCaJhI
=whom	{HG_]aI
=whos	l+Y-G3ZBJDIG[HBIZKINJPJZC_^hI
=why	X#Y%F&](@)I*a+C,H.I/E0I2I3C4G5I6H7G8G9B:E;I<I=E>C?_@^AHCADCEIFGGFHHJGLZMENJOFPGQIRHSGTDUFWIXEYHZb[Y]E_GaCbEcHdFeHfFgFhC
=wi	s#Z9J:JHaMJZI
=wide	{HIUZ
=wie	i!I#F%J(I)J*J+J-F/J3H4J9X:I=I>D?FBFCGD]GJHdKaLJMFNFO[RJSJUGVDWIXG[G]F^JaEbHdJfIgJhF
=wieder	g![#[%J(I)J*J+Z-F3I7J9E:H=I>H?I@aBbCGDFHDIFK]LJMHNIOIPIRJTIUJVHX[ZC[H]G^J_JaGfEhH
=wiek	{@Z
=wiel	x#I-JX_
=wielkiej	{9JHHI_
=wiesci	{9]
=wife	x@]FHHFIIK]NJZH
=wifi	d-J4J:G>I?I@HBHHeIIKINJZA]JaIcHfJhJ
=wij	{*[:XCJ
=wijst	{A]HJKI_Z
=wijzig	v@^KJL[ZI
=wijzigen	e!H#E%H(F)J*I+J,I-G/H0J3H4I6J7^8J9E;H=H>G?HAJBDCHDGGJHEIFJJKDL^MENFOIPHRJTHUIVGXGZ^[[]H^a_GaGbGcJdHfIgJh^
=wil	f!I#H%H(G)I+Z,J-E/G0J2J3F4I6J7J8J9C:[;I>C?^@[AJBDC[DCFJGIJJK[LIM[OFPHRISHTHUHVFWJXGYI]F^I_IaBbGcIdHfHhZ
=wild	{/]@[MJ
=will	_!G#F%I(H)J*J+G,J/H0G1J4J6J7I8J9[:H;J=H?E@ZBECZDDEJFJGIHbIDJIK[LIMZNEOGPIRJSJUHVFWJXGZY[^]F^H_IaEbGcIdGeJfH
=willen	{+[CXDJ
=window	O#Y%D&H(@)E*E+D,F->.H/]0G1D2F3C4A5b6F7C8F9A:B;G<G=C>A?]@>AEB<CDDCEGFFGEH]I=JCK=LDMcN@OEPDRDS@TAUCV@WEXAYHZB[a_IaCbgcZdDeFgc
=winter	{K]
=wipe	{>GHYP]
=wiped	v#X+[3I>[?JBJHDOJaJ
=wir	i#J%J*X+Y-X/J1Y3Y7Y=]?J@GBYCGGJHGKHPIUJVJZG^H_IdYeJfGhH
=wird	[!J#G%E&J(D)G*Y,H-[.J/E0G2I3H4G6H8I9F:E;H<J>X?_@^AIBCCDDEEHFHHFI@JGK]L^MCQJRHSHTFUFVDWHXYYIZH[Y]B^EbDcFd_eGfDgEh_
=wirft	{/J=JH[S[ZJ
=with	G!B#G&I(Y,Z-H/]0@1A2J3X4D5E7F9G:^<J>^?G@JAICFDGEIF[IFKGLXMZNYO]PYQDSFTFU?V=W@X?YE[>]>^Da_bFd@eXfC
=within	o#Y-J@aF]HCNGXXZF
=without	Y!G#F&Y(C)X*F+G,G-E/G0J1J2J3^4Y6I8H9G:G;J<J>[?E@@AFBaCFEIGEHGI]JFKDMDN]O_PERISGTFUEWYXGYJZA[^]H^DaBbGcGeBfFgHhE
=wizard	Z!G#E%F&J(G)G*E+b,f-F.J/J0H1J2J3G4H5J6G7H9G:H;J<J=G>D?F@DAIB^CHDCEIFHG[HHIFJHKELHMFNFOIPFQJRHSGTGUHVGWJXHYHZ=[H]G^F_FaHbFcHdGeefEgGhE
=wlaczon	vV^dY
=wlan	xH]ZJ
=wo	x9J:XBHHZZ^
=wohl	x(XC]HJIJZJ
=wollen	{+[:ZDJ
=wollt	v/[9[@^HIIJKIZH
=won	{9JH^
=wonder	{@JZH^[
=woorden	{-^HJ
=word	a!J#E%I(H)H*I+J,I-b/H3H4J7I9E:I=H>G?FAJBDCHDHFJGJH_I_JHKHLIMHNDOGPJTHUIVFWJXGZ@[H]H^I_Ia^bIcJdIfIgIhD
=worden	q!Y*[>X@IBYG[HGMJUXVIZG^JdJ
=wordt	i%I(I*I-E/I7Z:J>H?^BFDIHDIGKFL^MFPJTJUJVIXJ[I]I^FaHbId_fJgJh^
=work	L!E#?%]&F(J*A+C,D-=/Z2E3I5X6D7D8Y9?;J<F=@?FACBgC@D>EEFGG@IBJHKALXM_N>OHPIQHSATCU>WCXAZe[@]@_AaCcAd>eBf^gJh?
=workday	{![HXbI
=worker	x![HG
=workspac	m(J7d=IBJHFSJVJZD
=worldwid	{SZ
=wort	x-]
=worter	{#J-_HIIIKI
=would	j(F-_3I7J9F>Z@HBHCJDJH[IFK[NZUJVZZF]JaHhF
=wouldnt	v-YHGKIN[ZHh[
=wpisuj	{HJO^
=writ	Z!B#C%d&J(D)G*H+G-F.J/F0F1G2H4Z5H7G8Z9E:F;H<H?F@CAGBBCGDFEIFHIDKALHMFNEOXSHTFUFVEWHXD[F]F^E_YaFbCd_g]hE
=writeback	I!C#?&G(=)@*D+D,[-@.F/E0Z1Y3A4G5Y7E8X9G:A;G=X>B?A@@A]BICCD@ECGXIAJYK>L@MBN>OGQXRZSBT@U>V>WAXBY_ZD[@]B^>_^aCb?dcecf^h>
=written	f!H%J)J,J-I/[0a1J4J6H8H9J;I=J>J@JAJBIGEH]JHKINJPYRYVGXJ]I_FaHbIcIdFeHg[
=wrong	R!C#b%G&I(B)F*F+G,_-?.H0G1F2G3^4E5I6Y7F8G9Z:E;H<I=F>A?DAGBACFDEEJFGGDICJDK>LGMENBO]QIRbSFUGVEWIX^YFZY[F]D^C_FaDb[cCdCeDfBgZh[
=wrongly	x3[E]HJIJOHUJ
=wrot	q-J/_4I@[HFKXNGRJTJYJZG_JcIfEg]
=wurd	b!X#F%I(F)I*H+I,X-E0J1I2H3F4Z5J6J7H8I9H:F;I<I=X>[?ZAJCGDFEJFJGHHIIEJIK[LHNEOHQJRISIUXXGZJ[G_]aDcHeJfGgGhF
=wurden	x%](G3Z?[
=ww	s!J#Z3J9J:J>]?J@ZBICJDZHBIIKIMJVJXJZ^[J]IaJbJhJ
=wylaczon	n![#J(J.Y;ZHJUZdX
=wymaga	{CZI[
=wymagan	s9JCZHJIZN[ZJ
=wymaganych	{=Z
=x	m#H1_@ZHZKJTJZJ
=xbox	{H[
=y	S!Y#]%J&G(I)J*J+Y,E-F.H/B0E1E2F4C5F8Z9;:Z;E<G=]>^?B@^AEB[C[DGEFGCH8I_K[LEOZQFRGSCUAWDYZZ@[G^D_CaDbIcCdCeFhY
=ya	d!F#E%H(G)[*H+X,J-C.J/H0J1I2I3C4H5J6I7I8J9A:G;I=Y>_@ZAIBbCDDBEJFJGIH>ICJJKbLHMDNFOCPIQJRHSHTGUFVEWJXZYZ[G]F^IaBbGcIdIfFgIhC
=yahoo	{>_HE
=year	b!_#H%I(G)J*J+I-[/I1^3H4J6J7J8J9Y>^?X@GAJBFCIDGFIGJHGIYJIKaLZMHNFPIRJSJTJUIVHXHZ>[I]H_IaHbGcIdJfGgJhG
=yes	s!I#J%J(I)J*J-I/_3H4I7J9_:J=I>I?H@HBGCJDIHEIGJJKIMHNJPHRJSHTHUJVIXJZD]I_JaGbJdJfIgZhJ
=yesterday	g!J#I-I/J3I9G:I=^>Y?J@^AIBHCJDJHFIHKDMJNISJXIZa]JhJ
=yet	_![#G%F(F)G+F,H-G0E1E3G4H5J6I7H8H9H:G=G>E?G@IAJBACHDaEJFJGCH=IEJIKGLHMhNBOIPJSHUFV_XIYIZD[H]G^H_HaHbEcGdGeJfCgEhI
=yo	o!I#I%J(Y*J-I3H4J9[:J=I>[?[@FBGDZHDIGKHMHNIOJRJTJUIVZXIZE[J]IaFbJfIhH
=you	O!B#G%G&G(B)@*C,F-E.F/C0G1J2G4D5F6F8E9h:E;G<G=H>G@BAEBYCAD_FFGDHHIEJDKJLDMBN@O_PCQGRESCTCUDV^WHXZYH[C]B^J_GcGfBgGhY
=young	x@_HGIIKIZI^J
=your	L#H%E&H(=)G*?+],C.G/D0F1Y2F4D5G6E8D9e:b;G<G=Z?H@DAEB?CFE_FEGCIXJELCMENJOYP@QFRFSAV]YF[B]C^E_EaIbBc[dYeCfCgB
=yourself	x#YHIU]VXZG
=youv	n#FCZDHHHKXTZX_
=yubikey	v?aHIZG
=z	i!G#G%I(H-H/I3G4Z7Y:a=G>H?I@FAJBECIDGEIFJGJHBIFJJKZLJMHNGOYPIRJSHTJUHVXXHZJ[I]J^J_Xa^bJc]dHfIhH
=za	q9J@IHHI_XZZJ
=zablokowan	p#[HIT^
=zahl	x-YHHI^
=zapi	xHHYXZGd]f[hJ
=zapisanym	{O[
=zapisywani	{d[
=zapomnialem	x@JBIDZHHUJVJZ]
=zasad	xN[
=zasady	{HJKHN_ZH
=zawiera	{-]HG
=zbyt	o-_9J@JBIHGX_ZI
=ze	p3J9J>IBIHFIJKYO]SJVZZGaJc[d[gIhX
=zegt	l!I#I%J(J*I+[-_3F4J7I9G=J>E?IAJBICFHFK[MJNXOYPJRJSJTJUJVIXHZZ[J]HaHbJcJdYfJhH
=zehn	{-JHHIHKIN]Z]
=zeichen	m#J%J-Z/]2[3I@HBJCHFYHGI_KHMJNJRJTJXJZHfJ
=zeigt	p#J%J,J0Y3I9J>F?I@JBJCJDJHaIIRZXIZJ_YaHbXfIhI
=zelf	v(H9H>I?J@IBZHGIIKGNJU]VaZH[JaJ
=zelfd	xA]DJHIK^
=zero	p3^>G@GIIO]TZXIZI
=zett	{%H2[HIY[
=zetten	v@_ZJ
=zgadza	v3JO[ZHh[
=zgubilem	v>]HI
=ziffern	x-J3]HIIXKJO[
=zij	{B^HHV[ZEbJ
=zijn	j![#H%J(H*H3[9E=J>G?X@EBXDHHEIYK]LJMHNIOITJUJVZXIZE[J]I^Z_JaHbIfJ
=zip	xBJH^ZG
=zit	o!I#]%J(X-I3H9H:I=I>H?J@GBICIDJHYI]KYMINJOJP]TIV]XIZD]J^J_JaIbJdHeJfIgJhI
=zitten	{9I@ZHFIJZI]^
=zle	{#JHHTJX^ZJaJhZ
=zlozonosci	{9JI[NX
=zmiani	{HJh^
=zmienic	q(J@_BIHJKIMIVJZY^]hG
=zmienilam	{@[BJHIM[
=zmienilem	s>[@[
=zmienion	v9JBZHIM^ZIhJ
=znakow	{@JHJI^
=zonder	h!H#[%G&[(I*J,I-G/I1X2I3[4G6I7I8Z9I:H<Y>I?J@CAHBFCGD[FIGHH?IFKGLZMYNYOFPHRITHVIXHYIZE[Y]I^Y_ZaGbIcIdYeJfFgJhG
=zoom	sH_ZI
=zostalo	x!XMYTY
=zou	x>JHJIJOJV]ZJh^
=zresetowac	p:Z@IBJDJHHSZUIVHZ^aJgJ
=zscaler	{RJZGc[
=zu	Y!D#_%D(C)F*E+F,E-d.J/D0G2Y4E5H6F7F8G:C;F<H=C?AAGEFFFGEH;I]JFKDLZMBNZOGQHRESFVCWEXeYFZE[J]]_Fa@cFdCeFfDgFh@
=zugang	{!ZHZ
=zugelassen	{@]QYZI
=zugewiesen	{*Y=X
=zugriff	m%a3J4J9J=J>]?J@ICHDHHXIJKINIZY]JaI
=zum	i!I%Y(X/J4Z6J:G;J=G>J?]@GA]BHCJDHGJIIKHL^MJNJPJRJTIUHVGWYZC[Z]I^J_FaJbYd[fFhJ
=zur	n#J(J+^3F=J>H?[@JBJCFHFIJKINIO[UJVJWZZG]IaEbJc[dJf[
=zuruck	k!a#H%H&^(J-J3J4I=H?J@IBICJDJHDIFK^MJNIVI[J]JaJbZdHeIfIgYhJ
=zuruckgesetzt	l(H:Z=J?J@XBYE]HFKIM^UIVIZDbIdIgX
=zuruckschreiben	q%Z,J3J4[6Z9I=H>J?JGXHGKJPIRIUIYIZGaIcHdbfE
=zurucksetzen	W!D#G&I(]*G+H,H-H.I/G0H1H2J4E5I6G7E8H9J:^;G<J=[>E@FAIBXDCFZGFHIIGJHKCLZMENEOHQJRGSHTHVXXFYIZZ[I]Y^E_GaZb^cYeGgEhE
=zuruckzusetzen	t(^.Y:J@IBIHJVIX^ZH]JbJdJ
=zurzeit	x#ZC[cY
=zusammen	{6Z9[ZI
=zwang	{L_
=zwangerschapsverlof	{!_>IHIZJ
=zwei	f!I#J%J(I)J*a-I/[3H9H:J;J=I>G?H@XAaBGC^DGHFIGKYMINHOZPIRJSITJVJXGZF]G^J_JaHbJdJfJgIhI
=zweit	o@_BJCaHHIJKIOJZG]J
=zweiten	x@ZHZ
=zweiter	{8X@]HJ
=zwischen	v/I9H@ZHIK]RXTJXJc]hJ
=zwrotn	{d[
=zwrotny	xHHYXZGd]f[hJ
=あ	d!G#G%F&J(X)J*I+I,J-[/I0J1J2J4H5J6I7H8J9a;I=X>]?F@EAHCZDGEYFYGIH?IGJJLIMYNBOHPHQJRHSHTIUEWHXEYJZI[G]G_YaEbEdZeJfFgI
=い	I!J#G%F&@(Z)E*E+Y,H-]/D0X2=3[4F7X8F9I:I<?=C>X?Z@HA;D]EFF>GJHJJAKZLDPHQFRGSETHUJWYZY]A_ZcJdFeCfYgG
=う	]#C%E&I(B)F*E+E,H.G/F0G1G2H3@4E5H6Y7F8H9_;F<H=B>X?B@bAGBXDEEFFGGFIHJHLYM@NBPEQHSFTGV[WEX[YFZZ[J]C^E_Xa?bXcEdCeHfCgFh_
=え	]#]%X&J)J+C,G-A.H/F0H1H2H3B4F5H6F7E8H9A:B;G<I=D?a@cAGBACCEGFIGEHFIZJHKZLYM^NCOFPIQIRFSFTCU@WEX]YG[[]D_FaBcFeHfDgJhI
=お	j!H(H-I3I4J9b:I=I>H?JDJHEIHKHMHNJRJUIVIWJZ]]JaIbFcJd[fHhI
=か	V!G#Y%B&X)D*X+C,E-].J/C0D1E2E3Y4]5D7C9^:@<F>E@^ADB>CXD@EDFEGCHYIZKENHOAPZQFRBSDU@V?WDXFYY^A_Ed?eFfJhZ
=が	H#?&@)F*@,I-I.G1C3a4Z7>8;9C:Z;Y<F>X@DAYBEC[D=EXFEG>JJKALCNFO[P@QFR[SCT9UZVFW[XAZZa_dYe<f_gD
=き	V!I#C%B&G*D+D,Z-D.F/C1E2G3Z4Z5F6X7I8^9?;E<G=[>_?YAEBGCADCEJFFIHJFKELDMBN?OBSFTBUJV^WCY]ZJ[Y]BbGcXdYf_gG
=ぎ	j!I#H%J(J*J-[2^3H4J9C:I=J>H?JBHCGDIHBI_KDMGNFOJPJRITJUJVJXdZC[J]J_JaHbIcJdIfHhG
=く	[!D#a&I)H*F+F,G/F0G1Z2G3]4C5[6F7X8G9[;F<H>]?HAGCCDCEHFGGEHII?K]LENAODPEQHRESGUBVCWFXZZ][B]D^E_DbCdJeHfCgEhX
=ぐ	v!I=I@ZHJT[UJZ^bJ
=け	^!E#C%[&I(E*Y+E,G.H/Z0H1H2H3B4F5H6G7F8[9A:C;X<I=E@YAGBCCYDFEHFZGEHEJHKXLGMAN]OZPZQIRGUEV^WGXBYH[^][^G_EaAbEcEdEeIfEgF
=こ	e!E#H%H(_)I*H+G,J-G.J/G0J1I3C4G5J6I7H8J9^:_;J=E?D@DAJBECEDJEXFJGIHIJJKXLIMENEOEPHRHS]TEUZVDWYXEYIZ[[H]G^G_HaYbGcHeJfEgHhY
=ご	s9^>]@JBYHEIJ
=さ	U!_#a%I&H(A)E+Y,E-Y0F1E2F4C5F6D7[8E;Z<G=I>=?^@CAEDEEEFFHGMJN]OZP]QXRCSEU?VHYEZ<[X]B_BaJbDcIeFfBhC
=ざ	v9^BJZX
=し	N!H#X%H(E)@*G,@.F/I0J2A5A6X7G8[9]:J=?>Z@_A@B]CYE@FBH;JALXM^OFPYQXRES@TXVDYXZY[C]H^=aBdZeAgZhE
=じ	n!J%J-H3J8I9I>IAbB^DJHFIIK_MINJOJVJXJZE]Y_GhI
=す	S!^%A&G(])D+C,D-Y/F0D1E2Z3?4B5E7H8D9a:Z;D<G=>>A??@[ADCXDBEJFEIZJIKXLGNZOBPGRJSCUDVDWBX_YEZX[E]A^AaIbXdXfJgAhG
=ず	m!H#J%H(I*J+H,_-I/J3I4J6J7J9H:I;Z=I>G?I@FAJBHDZGJHDIIKHMGNJOJPJRbTIUIVIXIZF]]^J_JaIbIcJdZeJfHgYhI
=せ	W!J#C%C&I)F*E+E,F.G/F1G2G5G6E7I8G9>:H;F<H=X>X?YAFBICCDXFGGEI[JGK]LFM@NFPGQHRESFTEUXV[WDYYZb[I]D^C_[bFcJeGgEhD
=ぜ	v#F*]-I@ICIHFIHKJNJPJTIZ][]hI
=そ	k!H#I%D(I*I+J-E3G4J7J8J9Z:[;[=I>^?[@FBYCHDHGaHDIFKYLJMGNGOHPJRITIUHVFWIXHZE]I^I_IaHbHcJdHfHgYhJ
=た	P!Z#_&E(<)B,B.B/X0A1A2B3X4Z5B6J7?8Y;@<D>[?a@]B]CFDHEGFCGGHBIZJBK^NYODPXQCS@UFV;W?XaYJZJ^?aBc>dEeChC
=だ	Y!D%Y&I(B)Y*X+D,F-a/E0G1H2G3G4C5G6E8Z:B<H=C>?AFCXDIEFFZGCHDI[JGLEMbN[OBPYQHRDSFT]U?V[WXXIZA[]]C^D_DaBbCdHeGfBgDh?
=ち	h!G#Y%H(H)I*I+J,I-F.J/I0J1H2I3[4]5J6I7I8I9a:F;I<J=G>E?F@FAIBECFDGEIFIGZHHJJKELJMDNGOGPIQJRESYTHVZWIYIZD[H]G^I_HaDbGcGdEe[f^gIhG
=っ	W!^%C&H(B)F+A,F-]/Z0E1D2F4B5F6D8D<G=_?D@GAEB?CFEEFGH@KYMCN?PDQGRXSETBV[WDXYZE[C]]cBeFgChX
=つ	d!E#H%[(G)]*Z+G,H-D.J/^0G1J2H3C4[5H6G7H8[9D:F;H=G>C@EA]BGCdDCEIFIGHICJIK^LIMDNFOFPHQJRHSITGUEVFWIXZYIZB[G]G^HaCbFcGdGeJfFgHhF
=て	N!^#^%H&D)G*A,@-a/B0@1Y2A3G4=5B6?7X8J9I:F;J<C=]>a?H@HA@CDD[E@FBGZH=JFLZMHO[PJQBSGTJVYWZZ?[A]X^XbEcDd[eBgE
=で	M#I%=&C(C)E*C+J-@2@5@7[8I9Y:];G=H?X@ZA?DGEXFAHCIDJ@LDMYOHPGQIRISET]U_V^XGYCZB]]^X_;aBb_eXfDg[hI
=と	W!A#B%E&H(C)F*D+Y,F-c/D0F1F2F3>4D5G6Y8F:E;E=B?F@^AEB?CXD[FFGEH:I_JGKYLDM>NcO^PGQGSDTCUBVAWEYFZI[C]C^Ca@b[cXeGfBgDhc
=ど	k!H#F%J(I)J*I+H-E/H1J3H4I6J7I9Y:H;J=G>F?FBFCGDJGJHZIFKELJMGN_OHPIRIS]TXUHVHWJXEYJZc[I]H^J_IaFbGcIdIfGgJhG
=な	L!?#D&Y([)D*]+[,=-D.G/G0Y1I2@4J6Z7I8H9C:Y;Z<I=X>X?^@GA>B<E=F@HDIGJ?N[OXPDQIR;SCTYUHW]ZG[Z^J_Xa^bIdIeEfXgHhH
=に	N!F#@%H&B(D)?,?-Y.G/B1H2F3]4J6=:I;B<B==?]@HA[BBDBF_GEHJIIJJKZMIOYPJQARETGUFVZWJY>ZD[H]a__aYb]d[gDhJ
=の	J!A#?&A(Y)<*^-F.C/>0>1F4J5C6E7B9C<J=I?_@JA[BFC]EYF_GZHYKZMZNXO]PDQDR^TBUDVZWFXCYAZ>^>_FaFc]dBh^
=は	S!F#?&F(Z)^*Y+H,A.C/Z0B1B2C3D4?6@7^8B9Y:@;B<E=F>^?^@EAABFC]D:EAFCGXHHIIJCKZLBMcN<O[PHQDRAS@TbUYV^W@XHYCZ9[Y]Z^Z_IaGbCc?eBf<g_h<
=ば	o-J3Z7[9G=J>I@^BJDXHDIJKJNJXJZ[]YaIhJ
=び	x+[DJHJQ^ZJ
=へ	tHIMXQYZHca
=べ	v>J?^KJ[Z
=ほ	{+]>J?J@JDIOJh]
=ま	O!_%F&F)C*F+I,B-G/D0C1C2B3[4H5D6A7D8B9^:E;B<E=I>J?J@[ABBaCDDJEGFDG@HBI]JGKXM_NGOGPGQDRESAUIWIYAZd[C]Y^?_HaDbHcJdJeChB
=み	i!H#F%J(I)J*J+c-]/J1J3G4J7J9G:I>G?C@GB]CFDXGJHBI[KFLJMGNHOIPHRJSJTXUHV^WJZF[J]I^JaIbGcJdIfIgHhH
=め	b!X#[%G(F+],I-[/H0I1I2J4F5J6H7H8H9D:X;H<J=E>Z?B@JAIBDDIEXFJGHHDI]JIKAL]MYOFPEQJRGSHU^VDWGY^Z>[G]F^G_YaDbEcGdEeJfDgHhC
=も	Z!A#H%D&H(C)G*H+C,G-Y.F/C0F1F2G3C4D5G6E7D8F9>:B;E<H>_??@[AFC[D_EGFGGEHFI=JGKaLZMENYPDQHRES]T[UYV@XaYF[C]X^DaZbBcCeGfChH
=や	k!I#H%J(I)J*J+I-_/J3Y4J7J9Y:I=H>E?F@CBFCHDXHDIZKXMENHOIRJSJTIUHVHWJX[ZE[J]]_IaHbIcJdJfIgJhH
=ょ	{9[@[ZJ
=よ	l![#I(G+J-Y3J7I9Y:G=J>H?I@]BHCJDIEJHEKELJMHNGOJPITJUXV[WIX[ZB]J^]_JaIbHdZfIgJhH
=ら	X#?%A&X(A+Z,E-^.E/H0Y1E2E3J4]5E7C8[9<:A;[<G>H??@_AEB?CJD>EEFFGBHYIYK]LEMFNBOAQFRBSDT[UIVHWDXGY]ZY[A_Fa>bYcAdIeFfGgZh^
=り	^!C%D&H(])H*G+F,[-X/G0G1H2H3]4X5H6F7G8H9b:I;G<I=[>D?C@ZAGDBEGFYGGH=IZJHK@LGNCOCPFQIRFSGTEUCWGYGZY[E]E^HaBdBeHgFhH
=る	Q!H#@&E(Y)H*B,A-^/?0A1B2Y4?5C6@7J8A9D:F<D=H?EB:DCFBG?I_JGN]OaPXQISHT>UHVXW>XJYA[]]=^Y_]b^c@fHg?h_
=れ	P!Z#[%D&E(G)G+X,@.E0A1A2A3B4>5C6J7I9E;Z<D=X>ZAABYDZEAFCGGJJMFNZO[R_S@UAVBWIXYY@][_>aGbHcIeBf;gHh[
=ろ	x-I9YIZKIZJh]
=わ	_!E#D%G(F)I*G,H.I/Z0I1I2I3D4G5J6[7G8I9X:E;I<J=X?DAHCZDXEHFIGHH@IZJIKZLHMBN^OJPFQJRGSIUFVEWIX[YIZG[[]F^E_FaDbEcGdDeIfEgZh_
=を	Q!D%J&E(a*Y+Z/I2B3D4Y6[7J8]9<:Z;A<E=E@BAAB9CDEHFDGGHZIJJIMYN[OCPCQIR>SATGVAX[Y^ZC[E]E^XbEeYfHg?hX
=ん	W!Z#C%D&I)G*F+E,G-_.G/F0G1G2G4X5H6F7I8G9Z:H;G<H=X>Y?YAGBICCDXFGGFIZJGK]LFM@NGPGQHRESFTEUYV[WDXBZ[[D]D^CbFeGfAgEhD
=ァ	v2[3JH_SIZJcZ
=ア	Z!^%^&I)Z*H+E,E-B.G/D1G2^4D5G6Y7E8E9D;Y<H>_?]@BA_BAEEFGHCIAJGKBMANBOERDSDU@V[WDXFYFZH[G]D^Y_BaXbAcZdBeGfAhD
=ィ	j!J#I(I,Z-I.X/J0Y3J6J7I8J9J:H=J>I?I@JAJBHC[DZG]HCIIJ^KJLJMHNHPJQYRJUHVEZG[I]J^Z_IaJbIcJdXe_fHgJhI
=イ	Z!A#F%I&Y(@)C*E+F-A.F/C0D1E2X4Z5Z7_8]9B:A;F<G=b>A?C@CADBICDDBEDFFGDHZIBKBMCNBOEPYQYRCTJU@VIWDXCYE]C^B_BaAb[cYd_eafXgHhD
=ウ	Y!^%]&I)Z*I+F-B/_0]1G2^4D5G6X7D8E9F;E<H=B>C?D@DAYBBCCEEFHHBICKCMGNCOFPJQGRESET^U@V]WEXGYGZ=[H^Y_[aDc[d>e]fBhD
=ェ	e!G#G%F(G)J*J+J,X-Y.J/H0b1H2I3H4G5J6G7_8G9G:G;_=G>G?H@GAZBFCHDHEIFJG^HIIGJIKHMHNGOJPHQJRHSITHUGVGWIXHYIZB[G]H^]__aGbFcFeGfDgHhG
=エ	g!Y#I%H&[(F)H*J-Y.J/H0b1J3F4]5J6H7H8I9G:F;J=F>H?GAHBFCIDHE[GHHIIHJHKGLJMFNFO[PGQJRHSHTIUGVEWIXHYIZa[I]I^F_EaGbEcGdFe[fCgIhG
=ォ	p!J%J(J3J4J6J7J8c9J:I=I>JA[BJCJDJGJHXKJMJSHUJVJZH_ZcYdGfI
=オ	a#F%E&I(A)G*G+H,X-C.H/^0X1H2F3E4E5H6^8F9D:B;Y<J=A>D?E@DBDCFDDE_FHH<IEJHKDMCNYOGQHRFSETEU[VAWEXFYHZ>[E]E^Y_caDcZd[eZfXg[hD
=カ	^!b#X%^(B)[*J+H,G-F.I/G0F1H2_4F5I6G7F8F9H:X;G<J=C>D?E@EAaBDCDDXE[FIGXIEJHKELXMCOHQIRFSGTIUAV]WEXJYIZ>]F^Z_EaEbXcEdDeHfEgEhE
=キ	k!H#I%J(H)I+G-I/Z0J1J3H4H6I7H9G:H=G>Y?a@HBFCZD^GIHAIGKHNHOIPIQYRGSITHUEVEWIXIYHZD[I][^I_JaHbGcadIfFgIhJ
=ク	T!=#^%]&F)D*C+C,a-?/]0]3@4?5C6^7@8[9@:>;[<Z=E>D??@FAJBHCAD?EBFEI@K@LHM@N?OCQJSBTbU>V=WBYCZA[^]A_ba?bbc?daeZfHh@
=グ	f!D#H%I(X)I*H+I,J-G.J/I0^1J3F4F6I7G8J9F:Z;I=E>F?E@GAIBGCGDFEHG[H?IFJJKGOIPaRISITHUEVcWHXHYIZX[H][^G_GaFb]cFdFeJfFgGhH
=ケ	{9]BXZI
=ゲ	t(I*]:b=JHJUJVJWIZF^J
=コ	_!D%Y&I(E)H*G+G,G-A.H/F0E1G2X3B4Y5[6F7F8[9B;G<]=E>]@BAEDEEHF]GXHJIBKALFM]NCOFPFQHRFSGTEUEVCWGX_Y[Z=[E]E^E_ZacbCcFdDeHfCgFhB
=サ	_!C#D%E&J(D)[*G+G,E-B/G0E1[3C4^5H6Y7Y8E9E;G<I=C>A?C@DAFBZCEDDEFFHGDICKCLYMFNCOFPEQHR_SYTDU^VAWEXEY]ZH[Y]E^E_EaCbId[eFfagFhF
=ザ	_!^#G%F&I(_*D+F-C/E0F1H2H3C4E5H6E8Z9D;Y<I>C?C@DA^BDCJDXEFFHGFH>JHKCLGMCNDOFPXQIRFSFTGUCWFXEYG]]^[__aGbYcEe]fCgFhC
=シ	b!E#F%F&I(D)F*^+H-Z/F0G1G2H3E4E5H6F7^8H9C:B;H<J=C>C@DAFBACEDCEEFYGXHBIDJHKDLGM[NbOHPEQIR]S_TGVCWaXFYFZ>[E][_FaCbCc^dCeIfBgDhE
=ジ	g!G#I%H(G*J+J,I-Y/I0b1J2J3H4G5J6H7I8J9H:H;Z=H>F?G@HAZBGCIDGEIGZIHJIKHLJMFNGOJPIRISZTIUGVGWIXIYJZX[H]I^H__b[cHdFeJfFgIhI
=ス	N!<#D%Y&E*A+A,I-[.C1B2Y3>4>5B8_9>:[<E=^>G?H@HAIC>EEF]IHMYNZOBPCQISJTEUZVCWFX>YBZ[]@aGbXcEdXeAf[hY
=セ	U!G#A%[&H(X)Z*G+E,D-B.E/B0C1E2D3A4B6C7I8C9B;X<G=b?G@FADBYEYFEGBIBJEKALDMHN@OERCSYTBUaW^XBYEZ^[F]]^G_BaXbHcXd<eDfIg^hC
=ソ	s#[-I:J>J@JBJH]IJKJMaNJXJZE[J^JaIbJhI
=タ	b!D#F%Z&J(^)H*G+I,G.I/G0F1I2Y3E4[5H6G7G8[9E:^;H<]=D>D?E@FAFBECGEFFIGZH_IEJ]KFLHMDNEOHPEQIRGSGTGUDWGXGYGZA[G]F^G_[aDbDc^dDeIfBgahG
=ダ	x-F/J7^BJHEI]KJMIS]TIVJZHbJhJ
=チ	o#J%J(J8J9[:J;]=J>J@IGZHFLYMIVJZF[J^_bJdZeIfGhJ
=ッ	R!E#]%E&F)H*A+B-@/@0B2D3@4@6Z7E<F>H?E@CACBZC@IAJCK?LGN?ODQERJTbUXW]XIYD[[_@cEd^eZh@
=テ	j!H#H%I(G)I,J-I.X/J0Y3H4J5J6J7I9H:Y=F>G?G@HAIBXC[DYEIGIHBIIJXKJLIMGNIOJPIQYRZSHTJU^VEW_XIZE[I]I^Z_IaHbFcIdIfHgIhH
=デ	l!I(])J,Z-J0J3J4I7a8J:H=H>J?J@ZBGEJGJHDMINIPHRJS]UFVFWJZE^H_IbGc]d[fF
=ト	P![#H%Y+F,_-D.H/>0[2Z3D4H5Z6H8^:[;H<D>E?C@AAZC=FBHGI=JEK<LGMGN;OAPHS[TEU]W]X?ZG[A]>_XaHbYcHd]e^h=
=ド	N!=#B%F&F(H)A*A+B,[-]/[0X2Z3?6Z7[9A;B<E==>Y?D@EAJCHDGEFFDGYHFIJOBQDRAT[VFWHXYYCZZ]@aabYc?e]fEgJhY
=ナ	q!H#J%J(I-I3I7J9I:a=H>I?H@JBFDHHDIJKJMGNIPJR]SIU_VGW_XJZC[J]J^IaIbGcJdJfIhJ
=ニ	{0_
=ネ	p!J#J%](J2[3J4H8^9J:J<^=J>JAJBJHDIJMIPJVIZI_^aJbIcJdJfI
=ノ	x-J9J>J?J@JBZHGIIKIM[ZIb^
=ハ	t%J3^6J9J=I>JBJG[HDM]RJUJVIZHaIbJdFeJf^
=バ	c!F#F&J(D)H*H+I,Y-F.I/F0F1F2H3E4^5H6^7[8Y9F:F;H<I>D?E@EAHBDCGDFEHFJGFHFIEJHKELGMHNFOHQHR_SFTDUDV[WGXFY^Z?[E]G^F_FaDbCcYdae^fZgFhF
=パ	Q!A%E&I)D*E+E-_1F2]3C4C5F7Y8D9F;E<H=A>G@HADBICBEJF[G[JYKYMYNXOFPDQGRCSCTBVIXAYFZ][Z]D^Z_Aa@cCdXeDfHgEh[
=ビ	h!F#I%H(F)]*I,I-F.J/J0^1[2Z3H4G5I6H7G8I9G:E;J=F>G?F@HAICIDGEHGHHFIGJJKHMFNGOJPHRGS[TIU_VEWGXHYHZC[H]I^H_HaFbEcGdYeIfdgHhI
=フ	d!D#G%G(F)[*H+I,Y-E.I/H0H1I2Y3[4G5I6G7_8c9F:D;I=F>E?F@GAZBECFDEEHFJG[HZIFJ]KFLHMENFOHPGQJRGSFTIUcVBWGXGYHZC[G]G^FaFbFdCeIfCgGhG
=ブ	h!H#C%I(I,J.[/J0X3I4J6I7J8J9I:I;[=I>H?I@IAZBICJDIG[HXIIKILJNJOJPJRJTIUJVIX]ZE[H]X^I_aaHbZcIdGfIgJhI
=プ	Z#C%C&H)E*C+D,C-@.F/]0^1E2E3A4A6a7]8D9A:?;D<H?[@JBAE^FGG]HHI@JFKALDM>ODP_QGSCTBU>VaWCXBYYZ;[A]B^X_Xb?cadYeEg]hB
=ヘ	v(]@]HJVIZG
=ベ	s!J&[,I3J4J6J9J:J=IHHQZU]ZHdJe]fZ
=ペ	t(J.XHZS[UIZH__aJbJ
=ホ	p#Y9J:J>]?HDJHXIJKJM[NJZGa]
=ボ	m!J#J%J(a*J,[-I3J4J6J9Y:[=J>I?I@JBHDIGJHYIJKJMHPJS]TJUHVFWIZF[J]J^JaHbHcJdHe]fJgI
=ポ	f!G#H%I(F)I*_,G-[.J/H0I1]2I3H4G5J6H8H9H;J=F>E?Y@GAIBDCFEGGFHZIGJJKFLJMENbOIPHQJRFSGTHUDVEWaXHYIZA[H]H^H_HaGbEcEdEeIfDgGhG
=マ	l!J#H%H(J-I3J9H:H=J>[?G@JBICJDIF^GIIHKIMYNHRJTZUIXJZF[I]Ja[b]dIfJhI
=ミ	o!G(H-G/I0I3J4^6I7H9J:H=^>I?IAJBJCIDIEXGJHDIHKJMIN]PIRJUHVIWJXJZF^J_HaHbJcXd_fGg[hI
=ム	s!J5X9J:J=^>J?JCJHYIJNIR[VJZH_JaIc[dJhJ
=メ	a!E#F&J(D)F*G+F,G-B.I/G0G1H2I4]5[6G7]8[9E:D;H<I=E?]@EAHBDDaEHFIGFIYKCLHNCOFP^QIRGSGTYUDV[WGXDYHZI[E]E^G_EaZbYcFdDeHfDhE
=モ	v.X>J?HHHQ^a]
=ャ	x3J9J>]?JHGMZ]]
=ュ	m!I#J%J&J(I-H0J3H4^9F:H=H>H?H@IAJBGC[DZEJFZGZHCIHKJM_NIQYRIS]UHVIWIXJZF[J]HaHbIcIdIfHgJ
=ユ	b!^#G%G&J(_)X*D+G,F-D.H/F0F1I2I3D4F5I6F7X8[9E;Y<J=X>D?C@DA^BDDYEGFIGGH@JHKDLGMDNDOFPYQIRFSGTGUDWFXEYH][^]_aaHcFdYeGfDgFhD
=ョ	n!I#J(I,Z-J0_3J4J7a9H:J=I>J?J@JAJBIDJHDIJMINJPJR]SJUIVIWJXJZF]^^Y_IaIbJcIdIfIgJ
=ラ	Z#A%I&X(@)E*F+F,Z-C/_0]1F2F3A5[6[7B9A:A;E<G=b>B?C@IB@CDDBFXGCHJIBKBLEMDNBQYRDSDTZUBV?WDXCYFZ[[B^A_[aBbHcBd_e]gJhB
=リ	U!G#B%D&H(Y)I*]+D,D.E0D1E2F3A4B6C7I8D9C;D<H>X?a@EADBXCZEXFFGBIAJEK@LCMGN_ODQ^RCSYTBUYWbXBYF[E]B^G_Bb_cFdFeEgZhB
=ル	[#D%D&H)Y*C+D,F-@.F0E1Y2X4B5F6E7C8F9A:Z;F<H=B?YADB@D^EZFFG]H^I?JZKALENZOCP^QGRDSCTDUaVbWDXBYZZ;[C^C_CbAdBeGf@gIhB
=レ	_#E%D&I)F*F-B/^0X1G2F3D4[5G6^7]8b9C;F<H=Y>B?B@DA]BBCCE_FGGCHFICJGKCLFMBNXOFQGRESETEV@WDXEYGZ?[D]D^B_]aCbAcYd[eEgZhD
=ロ	Z#_%D&I(C)Z*E+F,E-C/D0[1X2F3C4X5]6D7Y8F9D:B;F<H=C>B?A@CAFCDDCE[FHGCIDKCMEOGPDQHRDSETcUAV@WEYZZI[a]X_CaCbac]dAeFfAgDhD
=ワ	R!B#G%F&I)E*E+E-_.F1F2]3D4D5F7Y8D9H;E<H=B>H??@HADBJCCFGG[JZKZM[NYOFPEQGRDSDTBXBYGZ^[Z]E^Z_AaAcCdXeDfIgEh[
=ン	Q!]%Z(H*B+A,]-G.B/Y0_1B2Z6Y9=:];@<D=]>:?<@<A^BAC=DGE[FYGGI<JFK<MJNHOARISJTHUHV]WYX@YAZB]Y^X_Ja;bacXdIfIg]h>
=ー	J!H#>%=*J+A,[/E0[1I3@4]5I8F98;F<A=>>H?[@BAXCJD]F?HZIAJHKFLGOCPHRXT@WZXIZ[[H]I^I_Xa[b]e]fYgI
=一	V!>#C%]&F(?*X+@,C-G.D/@0C1D2D4A5E6]7B8C:@;[<E=?>;?I@dAaB=CgDJECFDGAH=JDK[LYMBN?OYP@QERASAU?V=XaYD[@]@^A_>a^cHdJf@gB
=三	p!J#^-J3H9F=I>F?J@IBJCJDJHDI[J[KHMHNJXEZH]JabbJfJhJ
=上	d!E#Y%H(H)H+I,I-G.J/G0I1I2J3D4G5J6H7H8J9E:H;^<J=H?F@^AIBGCEEIF]GGH[J[KFLINHO]PHQJRGSETFUGVGWJXGZA[H]G^H_[aEbHc]dIeJgHhZ
=下	i!G#Z(E)I*I+H,I-E.J/H0I1I2I3E4H5I6I7H8I9^:F;H<J=F>F?E@EAHBCDDEIFIGHH@ICJIKCL]MCNFO]PGQJRHS_TGUEVDWHXEYJZY[Z]G^G_HaDbccHdFeJfFgIhE
=不	M!7#@%C&H(^)X*E+Z-C.H/H0Y2;3Z4Y5G6_7I9B:?<>>[?]@GA;B4CGD7EIF=G[H?IYJ<MEN]OaQISETGU>V^W<XHZ^[D]D^]bDc_d7e=gEhX
=与	n4J7[9I@JBJHZMJOYR[ZFc_fJhJ
=世	{9[S[UJ
=丢	t>^CJDZHHaE
=两	h!H#H%F(H)I*a+J,I-G/^0I1J2I3G4I6I7I8J9E:H;I=H>H?F@]AbBGC[DHEJFJGHHEIEJJKYLIMGNFO^PHQJRHSJTHUGVGWJXGYJZB[H]G^I_FaEbIcIdHfHgIhF
=个	a!B#B%X&H(X)D*E+D,F-G.G/[0F1F2Y3@4D5G6E7E8[9@:C;Y<G=C>AAcBBC^D@EGFFG]H>JFKeLEMBO[PDQGRESETCWDX@YFZE[I^DaXbCcDdDeGfDgFhA
=中	i!Z#G%H(F)H*G+I,H-F.I/G0I1I2J3E4H5J6I7G8I9B:F;I=F>Z?E@FAIBECHDHFIGIH@I[JJKDLIMENFOGPFQJRGSXUZVEWHXFYIZA[G]e^H_GaEbFcGdYe[fEgahG
=临	t!X@ZL[TX
=为	i!F#D%I(D)E*]+[,I-I/]0J1J2J3H4I5J6I8J9H:F;J=F>H?G@JAHBFCGDGEGFJGHHBIFJJKEMGNFOHPFRJSIU[VbW[XHYJZX[[]H^H_HaGbHcIdZfIgGhH
=么	m!I#D%J(I)J*]+J,J-G/J3I4I7J9G:I=I>G?I@FBGCIGJH^IHKHLHMHN_PJRJSJTHUHVIWJXIZX[]]H^JaGbIdIfJgJhH
=义	v(J-Y9J=JHYNFUIVIWaZFaJ
=之	t@_G]HHMJZEdHf^hI
=也	q#J(J-Z/J3F>[?F@JCID^HDIHKJLXMIN]ZF^Ja[hJ
=习	{9JV^ZJ^X
=了	Q!Z%B&B*J+>,H-A.E1>2I3@4Z5@7C9Z:=<A=G>g?a@EA>BaCJD=E?F@GGHHIAJFKILHMCNCOEP?QATAV9W?XBYZZ][G][^CaYcId<e@hE
=予	x3^9J?JDYF^HFIEKJaI
=事	j!G#X%G&[(Y)H*I+J,H-H.J/I0J1J3F4H5J6H7J8J9X:H;I=G>G?GAICIDGEJFIGHH^IEJJKFLIMFNGOIPHRHS[UFVaWIXGYIZB[H]I^I_IaGbHcIdHe]gIhH
=二	d!E#H%F(F)H*b+H,H-D.J/^0G1J2I3F4H5J6H7H8a9E:F;H=G>E?D@^AaBGCcDDEIFJGHHAICJIKYLIMENEO]PFRHSITIUGVEWHXEYJZB[G]F^H_DaDbGcHdFfGgHhF
=于	x!J#J9J:JB]EZHIKJP^VIZGaJ
=云	i!C#E%F&J(F)H*I+H,I-F.J/_0b1H2I3F4G5J6[7G8I9G:G;G<J=G>F?G@EA[BECGDGEFFJGEHDIEJXKDLIMGNCOGP]QJRHSHTaUGVEWIXHYJZC[F]G^F__aGbGcGdCeJfDhF
=五	s!G#_3J9H=J>J?I@EBIHEIJKHM^NJPJTJVJX^ZFaJbIdJ
=些	{1IG]HZcIfH
=人	b!A#D%B&I(X)F*Z+^,G-C.H/F0G1G2G3B4E5H6F7F8G9X:C<I=D>[?[@[A[BBCCDIEFF_G^ICJHKCLFMBNDOEPEQIRESFTEUXVaWGXEYGZH[D]^^a_DaAbCcDdDeHfDgFhD
=什	t#E*^-H9J@IBJCJHFIJN_THUJZG[^
=今	h(H-H3J6J9G:I=I>F?I@dBICJDJHDIFKFLJMENGOJPJTIUJVJXaZA[I]J^GaFbIfIh^
=仍	{*J,JP^ZD[_
=从	p!H#J%H(G)I+I/J0J3I4I6J7J8I9I:I;[=G>J?I@JBHCJD^EIGIHEIJKJLJMJNIP^SITJUHVFW[XIZ][J^I_JaIbHcIdYeHfFgJhJ
=他	i!F#H%a(_)H*H+Z,I-F.J/G1J2J3G4J5J6J7I9E:[;H=F>G?D@DAIBYC_DEEIFHGHHAIYJYKHLHMXNFOHPGRISITIUEWIXGYJZC[G]H^[_JaFbFcIdIfHgFhG
=付	m!J#J%Y(I-X3_4J6J9G:[=I>E?H@GBICIDIIDK[MHNEO]PJTJUJVIXH[J]IaHbJcJdIfIhZ
=代	m!I#I%H(G)H*H+J,H-Y/H0d1I2I3_4E5J6H8I9D:I;J<J=H>E?F@IAIBHCHD_EIFJGHHBIGJHKGLJMFNGOGPHRESJTIUHVGWJXIYFZE[J]H^J_HaBbIc_dGeJfCgGhH
=令	t#J(J)J*I,d-J3I4I9H>ICJHFIJKJMJOJPIR^XJZEaIcJfJhJ
=以	e!G#G%H(E)I*I+J,J-E/I0J1J2J3E4I6I7I8J9F:G;I=G>[?[@CAJB[CGDGEJFJGIHDJJKaMXNHOFRISIUGVbXHYJZC[H]G^H_IaGbHcIdIfHgHhX
=们	k!G#G%I(F)I+Z-Y/I1J3X4J5J6J7J8J9D:^;J=]>E?G@ZAJBGCDDEEJFJGIHDIEKGLJMHNIOZPIRJSJTHU_VCWHXGYJZB[G]I^J_[aFbHcJdZfHgIhG
=件	g!F#X%G&[(G)H*H+H,H-E.J/H0I1H2Z3D4F5]6H7I8I9Y:G;H<G=E>B?_@EAIBDCCDAEJFHGIJIKDLIM[N^OHPGQJRHS[TFUFVEWHXFYIZA[F]G^I_Ga_bGcHdFe]gIhG
=份	o!J#I%J(I*J,[-]/I3Z4I6^7]9H:I=I>H?H@IBID]GJHDIFKYMHNJOIRHSJTIUJVHXIZE[J]I_JaGcJdJfIhH
=休	x!c#I-I9H@JBJHHIJKJXIZJaJfJ
=会	g!G#G%G&J(G)I*F+F,H-X/H0I1H2H3D4E5J6H7I8Y9B:Y;I<J=G>^?Y@DAIBFCEDEEHFIGHHZICJIKELGMDNYODPZQJRESGTHUFVGWIXFY[Z][F]c^I_HaAbFcFdGeJfFgHhE
=但	n#J%I)J*]-J/I3H9I=J>I?[@HAJBICHDGHFIIKILXNHO_PJRJTXUJVJZB[_]J_JaHdJfJgJ
=位	n!H#G%F(H)J*I+J,J-F/G0J1J2Z3[4I6I7J8J9E:F;I=G>F?G@FAHBGCDDFEIFbG]HCIZJJKELJMGNGO[PHQJRHSITIUHVFWJXFYJZD[I]H^I_Ia]bIcHdIfHgJhF
=住	s!J#a-I3J9G>I@HBIHYIIK^MJNJXJaIhH
=体	s!J(^)Y*H,]:IBJHJPJU]VIWGZFbIdF
=何	f!G#^%I(H)J*I+F-B.J/I0J1J3E4H5J6I7J8J9X:G;I=G>C?F@CAJBDCEDYGIHaICMCNZO[PIRISJTXUDVGWIXbYJ[H]G^I_HbFcIdGfHgIhD
=作	q%J(a-J3I9H:[=J>I@HHGIGKILYMJNIOIVJZEaJdIf_hI
=你	q!J#J(H-J3G4J9a:Z=J>G?I@IBGCJDIEYHFIIKJMINJO[PJRJUHVZZFaJbJfJhI
=使	^#E%F&J(B)J+G,Y.I/G0H1I2I3C4G5I6H8I9B:D;H<J=D?aAIBDCCDCEHFJGGH?JIKfLZMXOEPYQIRGSHTZV[WEYH[E]E^F_FaBbCcHdDeIfF
=供	v7^:^>H?]DIHFOJZE
=保	s!H#J(J-I/]3I6J7I9I:H=H>J?J@JBJCJDIF^GJHIIDKIMJNIPdUIVDZG]J^J_HaJbJdIfIgJ
=信	h!F#F%F&J(F)H*G+G,H-E.I/H0I1H2I3X4G5H6H7I8I9B:G;G=D>Y?^@EAHBECYD]EIFIGIH@IBJJKFLIMENFOEPHQIRHSHTGUGVEWHXFYHZC[G]]^I_FaebGcHdGeJfFgHhG
=修	o#J5X9J@_BJCJHHIJKIMINJRJXIZY^GaJhZ
=個	t(J-J9I:J>[?Z@IBJCHDHHHIJK]MIN]U]VJZHaH
=停	f!d#E%E&I(D)X*G+H,H-D.I/F0^1Z2I3C4[5H6G7G8H9A:E;H<I=D>A?D@EAGBDCFDFEHFIGEIDJIKCLHMBNFOFPFQIRDSDTEU_VDWHXEYaZ@[G]D^G_EaCbFcDdDeIfdgEhF
=側	q!]7]=JHDMJT]VJZG[JbI
=備	{3^DZHGaJ
=僚	x!J(]H[VZ
=允	p!J#I(H-J3I7J9H:I=H>H?J@IBIHFIZKJLJMIQYUIV_ZG[]^^aJbJhH
=元	t*J6]9I:YBJHGNJP]R]VJZHbZ
=先	l!H#F%I(H)J*J+G-E/I3_4]5J6I7J8J9G:a;J=G>D?D@FBFCZD[EJGIIDKYLJMDNFOEPIRISJTIUGVGWJXZYJZB[H]H^G_IaGbHcIdIfHgJh[
=入	^!B%E&H(D)G*F+E,[.G0G1E2G3G4D5H6Y7E8_9?;F<H=B>>?B@EAGB_CBD^EGFGGYHII_KJO_PDQHRDSFTDUCVYWFX@YFZJ[E]Y_Da@bZcDeZfCgFh[
=全	d!E#G%F&J(a)Y+F,_-D.H/G0H1H2I3D4F5I6H7H8H9C:D;H<J=E>B?]AHCZEGFIGGH@IXJIKBLHMDN^OaPDQYRGSZTGUaVDWEXDYHZ>[G]E^G_GaDbEcFdAeHfDgFhD
=公	i!G#G%H(G)H*I+I,I-F/I0J1H2I3E4Z5I6H7I8];I<J=G>_?[@FAIBECFDFEJFJGHHAIEJIKFLIM[NcOFPIQJRGSGTHU]VEWIXHYIZB[H]G^Z_HaEbGcFdIfFgIhF
=共	v>G?J@IH^VJZI^^hJ
=关	k!]#D%F&J(G)G*H+I,H-F.I/H0I1G2H3F4F5I6]7I8F9B:G;I<Y=E>C?F@FAHBZCGDGEIFIGGH@IEJIKFLHMGNHOFPHQJRDSGTIUcVDWIXGY[ZA[H]_^H_GaEbYcHdGeIf[gIhG
=其	v%^9I:Z?J@JC]DIHHIJZJaJ
=内	m!I#I%J(H*J-E/J3_4J7J9H:H=J>E?G@HBGCJDIGYH]IGKFMGNaOIPJRJSHT[U]VHZC[I]J^JaIbGcJdIfIgZhH
=册	i!H#I%J(I)I+d-J/J3I4J7J:I=I>H?G@HDbHJIHKIMHNIOJPISITIUHVHWJXIZD[I]I_JaIbHcJdJfJhI
=再	b!F#E%G&J(F)I*H+_,H-E.I/G0I1I2I3F4G5I6]7H8[9]:F;I<J=E>E?D@cAHBYCEDDEIFIGHH@IBJIKFLGMCNEOFPGQIRGSGUEVEWIXdYGZG[G]F^E_HaEbEcXdDeHg[hC
=写	_!B#B%Z&G(A)D*D+E-D.F/C0Y1C2F3A5F6Y7D8^9=:C;E<E>A?B@?AEB@CCDBEEFFHBI[JFK@LCMANXOEQJRJSCTDUAVAWEXAY^ZF[D]C^C_Ca?bAcYdeeafahA
=况	x(I=J?JBGHHSaUHVGZG[]bI
=准	{4HR_cIfG
=几	x#YBHHGM^UJX^ZG
=出	]!A#X%D&H)F*J+]-X/J0F1E2F3Y4B5G6E7E8F9?:C;E<H=C>??_@@AFBAD@EEFGGEIHJGMAN]O^PXQ[RBSETEUCVBWEX@YEZb[Y]C^DbIc[e[f@gE
=分	e!D#F%F&J(J)X*G+G,H.I/H0H1F2G3]4Y5H6G7G8G9B:D;G<I=Y>@?D@CAHBACYDDEHFIGFHCI[JHLHMdNJO[PFQIRbSFTFUXV^WGXDYHZ?[F]F^F_GaCbEcDdFeIfDgGhD
=切	m!G#I%I(H)J-I3I4J7J9F:H;[=^>G?H@FBGCJDHGJIIKILIMHNIPIRHSITJUFVGWIXGY[ZX[I]]^I_Ja[b^cJdHfHgJhI
=则	xCZG]HHNZ
=刚	s@_ZJ
=初	t-J>J@]BJD[HIIIKIMINJXIZFb]h[
=删	{!ITJ__
=別	v-I7[@[K[XJ
=利	x0]4^HHZF
=别	n!G#H%G(^)H*[+J,J-I/I0J1J2J3H4J5J7[8J9E:[;I=F>G?G@HAIBYC]DHEIFJGIHEIEKGMXNHOJPFRJSJTIU]VYWIXIZF[H]H^I_IaGbHcIdHfHgIhI
=到	_!C#D%Z&H)E*E+F,_.H/C0[1F2G3X4^5G6D8F9[:D;F<H=Z>]?XAFBBCCDCEFFGGDHGIAJGKBLFMANCOEPDQHRCSYTCUBVBWGYFZ<[E]D^E_[a^cGdBeGgDhC
=制	i!F#E%F(H)H*I+G,I-G.J/I0I1I2I3F4Y5]6I7H8I9F:G;H<I=F>F?F@CAIBECGDYEJFJGIHAIFJYKJLaM]NEOHPGQ_RHSHTGUFVGWHXbYIZB[H]H^H_HaDb]cHdHeJfHgIhG
=刷	{H]
=刻	v9JHGRcSIaJdJfJ
=則	{-IIGKJNbZHhI
=前	]!B#I%E&H(B)F*D+E,E-H.G/E0G1F2F3?4D5G6F7E8G9>;F<G=C>]?]@_ADBAC@DBEFF[GEH=JGKgLEM]NBOAP]QHRDSETCUBV@WFXAYFZ<[D]d^D_Ca@b_cDdCeHfDgYh[
=割	v(^*X+J3H9J=]>^?JCJDJHGIHZF]I_IaHbI
=力	t#^9G:]>JBJDJHIOZZFhY
=办	v#J3I4J9Y=J>]?]@JBJCIDHHAKIMJNJOIZ_]IaGhJ
=功	s!I#J%J(H/a3J9I:J=H>JAJB^EJHHIJMIPISJTFU]VGWIXJZG]J_IaJbJeJfJgJ
=加	j!G#F%Z&J(H)I*H+I,I-_.J/G0H1H2H3Z4F5I6H7I8f9D:F;H<^=E>D?F@FAGBECYDEEIFIGHH@JIKFLHMENFOGPGQIRGSITHUGV[WIXGY[ZB[H]F^H_EaCbFcEdDeIfDgHhH
=务	e!F#G%F&J(X)F*F+H,G-F.I/G0F1E2Z3E4]5I6[7G8F9C:F;H<H=D>E?EAHCFDGEFFIGEH@IEJHKEMJNFOGPFQIR^S[TFUEVCWGXFYZZA[G]F^G_FaEbFcYd^eHfchF
=动	p!J#I%G(^)E*G+[,G-J/J0Y3F4J9F=I>E?G@JBHCIDHGJIHKJMINJOGPHRJTJUHVHXJZG]H_JacbJcHfIgZ
=助	m!G#H%I(Z)^*I-G/J3H4J7J9[:G=G>G?H@GBCCIDHEJGJIGJJKGLJMHNIOIPHRJSITJUcVIWIXIZI[H]F^I_IaFbHcJdIfHgIhH
=効	^!e#E%F(A*H+I,Z-F.Y/G0I1I2H3C4G5I6G7E8Z9F:C;Z<Z=C>E?F@FAHBDCFDDEGFIGGHHIBJIKDLZMEO[PEQJRYSGTGU^VZWEXFZ=[F]G_EaDcFd^e_fBgG
=動	m!J#I(I-J.X3H4J9J:I=J>I?I@IB^GJIJKJMHNJUHVIZB[J]JbZcJdIfbgJhJ
=勾	m%H(G1J4J6J7J8J;]=I@FBIDJGJHGKJLYMINJRJVIYJZC^abJcJdbeHfDhG
=包	t-XHIIbKJOJVJZJ
=化	m!_#G%[(H)Z,]-J3I4J6I8[9I:J<]=H>J?J@JBIDJGJHFIJKJLIMINJPIRJUEVIXHY[ZG^I_IaJbJdAe^fGhI
=匹	v3JA^O^_H
=十	s(X-J3I4I9J>J?H@JBJC]HGIJKIMINaR^UJVJZHcJfI
=升	{8J@JHJRJZGcIdJfa
=单	s!I#I%J-I/J2J3I4I9Z:I=I>H?I@JBYCIDJF^G]HYIYKHMJNJOJPJRJSJUHVHXJZF]IaHcJfIhJ
=単	s-]3J9I@IF^HHIZKIXJZI
=卡	t!G#H%J-G/J3G4H6J7J9E:J=I>^?H@HBIDJFJGJH[IGKHMHNIOIPJRJSJTIUJVGXHYJZZ]J^J_IaIb_cIfHhH
=印	q9J>HHcZI
=却	t*X+[:J>[?]@IBICHDGHGIIKJMIOJZG[]aJ
=历	v5]HHIGKZN]ZI
=原	q!J#J(H-J3J9H=H>I?J@IBICJHGIGK]MHNaSJUIVIXJZX[J^JaIb[fIhY
=去	h!F#Y%E&J(F)G*E+H,H-E.I/G0I1I2I3E4[5I6G7H8]9B:[;Z<J=F>C?[@EAHB^CEDGE[FIGGHEIDJIKaLHMDNEOFPFQIRHSHTGUFVEWHXCYHZY[G][^H_GaEbGcGdFeIfFgGhX
=又	t#X(J8^:I=J@[BJHFIHKIMINJUJXJZD[Jb[dIfJh^
=反	n!H#I%J(H*I-G/H0J3J4J6H7I9G:[=H>H?H@IAIBECJDHEHHBIHKHLJM^NcOJPIRJSITJUGVIWHXIZB[I]J^J_Ha]cGdFfYgZhI
=发	o#I3[9F;J>]CIDIF]HEIJMIOJZHa[
=取	k!I#I%G(G*I+J,b-H/I0I1J2J3G4H6I7J8I9G;I=G>Y?]@GAJBFCHDHEJFJG[HYIHKGMINIOIPIRHSJTJUIVIXHYJZX[J]]^I_HaEbIcGdIeIfGgJhI
=受	g!G#G%F(G)I*I+H,H-C.J/^0I1[2H3D4G5J6G7H8H9F:_;H<J=F?F@CAIBFCFDGEJFJGGH@JIKYLHMDNJOaP_Q]RFSHTFUGVEWJXGYIZY[G]F^G_GaDbGcEdHeJfFgH
=变	x*YTJg[hX
=古	h!H%I(I*J+J,I-F/J0Z1a2J3H4E5^6I7I8H9G:G;J=I>]?G@EAJBFCHDGGGH>IFKFLIMdNGOIPJRGTGUHVIWJXHY]ZB[G]I^I_HaFbGcGdGfEha
=句	{-^IJ
=只	d!F#C%G&J(E)E*I+H,G-F.I/G0I1H2I3D4G5H6I7H8I9D:F;[<J>D?b@ZAHBECaDFEHFHGHH@I_JIKELIMDNFOFPaQJRHSFTHUFVZWHXDYIZ@[b]F^H_GaBbDcGdFeIfGhF
=可	_!C#C&H+E,F-D/E0F1G2F3B4^5G6E7G8Z9C:B;_<H=d>B?B@CAEBXCBFGGDIBJGKBLEOERDSCTDUBVbWEXDYFZ>[C]C^Z_CaAbCc]dCeHfZgChD
=台	v(a)J*J@ZPISHUIVHZEfJg[
=史	v5]HHIGKZN]ZI
=号	Y!^#C%B&G(A)D*D+C,E.F/B0D1D2D3h4B5E6a7D8E9=:D;D<Y=A>e??@?AEB@C=EEFZGCHAIXJFK<LIM?N@OhPCQFRBSCTBUAVGWEX@YDZ<[C]A_BaYbBcCdBeFfAgCh>
=司	l!I#H%I(H)I*I+J,J-G/J1H2I3G4[5I6J7J8]9F;J=H>Y?G@IAJBFCHDHGIHCIFJJKGLJM]NcOIPJRHSHTIU]VGWIXIYJZD[I]H^J_IaGbHcGdJfGgJhI
=合	g!F#G%H(F)H*G+I,[.J/G0J1J2J3F4H5J6]7d8I9E:X;J=G>F?F@FAIBECGDHEIFJGIHBJIKDLHMZNcO]PFQJRISITHUFVEWIXGYJ[G]H^G_EaGbFcHdDeJfGgHhE
=同	[!?#A%Y&F(Y)C*C+D,C-@.F/G0c1D2D4[5E6X7C8C9?:A;C<F=@>??A@JAdB@CAD@EDFEGgI@JELBM^N@OBPBQFR_SCTAUAV]WCXBYDZ<[B]@^B_>a>bAcBdaeDf[h@
=名	e!E%E&E(G)H*G+H,H-b.H/F0I1G2]3B4E5G6G7Z8G9@:^;G<c=E>D?E@CAGBEDFEGFcGGH>IbJHKBLHMBNDPFQIRFSGTFUEVCWHXDYGZC[G]E^G_EaDbFcEdGeIfFgHhD
=后	e!H#E%Y&H(D)F+G,G-E.H/E0E1F2H3B4D5H6E7G8X9A:F;F<G=Z>C?DAEBZCFDEEFFHGDH@IDJHKDLGMBNEO^PEQHR]SCTJUCVCWGXEYZZH[F]a^F_ZaAbFcYeZfbgYhD
=向	s!I%J(H)J*J+],[9I:]=I>I?J@JBIDJGJHCIJKJMJPJRJUIVGXJZF_^aIbJcJdEeafIgJhI
=吗	x3J9^=I>J@]BICIHZIIXJZDaHdHfI
=否	f!G#G%a(G)J*G+C,Z/]0I1J2I3G4I6J7H8J9E:G;I=H>G?G@GAIBECED]EJFJGHHEJZLIMFN]O]P]RHSITGUGVEWIXHYJZD[Z]H^H_IaGbGcIdGfHgHhG
=含	k!G#H%J(H)J-b/I3G4J6J7J9F:H=X>G?I@GBICIDIFJGJIdKGMHNIOHPIRJTHUIVFXIZE[J]J^I_JaHbJcIdGfIhH
=启	g!]#I%G(B)G*H+[,[-I/F0I1J2J3I4H5J6H7G8I9J:E=D>H?G@FAJB]CIDGEHGIIHJIKFLIMGNHPERHSETHU[V[WGXIYIZ?[G]I^H_HaGbFcHd]ebgFhG
=告	x+YBIDYHZZJ
=员	a!H#E%E&I(])_*c+F,_-E.H/F0F1G2H3B4E5H6G7E8G9C:C;G<H=D>D?DAGBDCDEXFGGFHBIDJHKDLGMENBOEPcQHRFSFTGV_WYXFYGZG[F]E^F_FaDbFcDd[eGfEgAhD
=呼	xQ^]Z
=和	k!J#I(J)I+J-I/H3Y4J6]7J9F:J=H>E?G@HAJB[CGDYEJHBIcKHMFNHO]P[RJSJTJUIVFXIZC[J]I^I_IaGbIcHdJfIgJhI
=哈	{9JG]HHM^fJ
=响	{0^3I9H?IDJHFIJOHVJZJ]Ja^
=員	t>J@^BID[HHMJU_VJZH
=哪	s!J#J%J+H-J1I3H4J8J9H:J=I>I?J@JBICIDFH]IIKINXO]PJRJVJZaaIcIdEeJfFhI
=商	x3J9J:^>]HIZGaI
=問	h!H#F%I(H)J*Z+J,I-E/I3G4H6I7J9F:H;J=G>G?^@FAJB]CIDIEZFJGJHBIEKELJMFNFOHPHRISITZUHVGWJXZZb[H]I^J_IbHc]dHfHgJhG
=啥	t-I3I9G=J>J?H@GDIHGIGKHMJNIOJUJV]X[Z^a[fJhJ
=器	c!D#C&H(D)F*F+F,E-C/E0E1D2Y3A4c5F6Z7F8[:E;F<^=C>A?^@BAEBBCCDDEGFFGDHFIAJ[KBLFMHNDOEPEQGR^SDTEUEVCWGXDYYZ@[E]Y^F_[aAbZcXeGfIgEhD
=四	x-J3J9IHHIbKJZIaJ
=回	Z#Z&E(?)B*F+C-?.E/A0^1B2D3>5D7B8^9[:@;C<D=H>=?>@ZACB=CAD?ECFDHEI=JDK]M>NEOBQGRHSBTAU>V>WCX][A]@^A_AaIb[c]ddeagJh>
=因	s(J+]/^:J=I?J@IBJEYHDIIKILYMIN]PJUJVIZZbJ
=围	xGbHEMI
=固	t!I#J%]-H3H4I8J9G=J>]?I@IBJHEIHKJMJNHRGVJXJY]Z[]J_JaJcIdIfZhJ
=国	x3a>JaI
=在	Z!X#C%B&G(A)C*C+C,D-Z.F/F0D1I2E3?4B5F6C7^8D:Z;C<F=@>b?ZACB@CDDAEDFFGaHFI?JFLCMFN@OAPGQZRCSBT]U@VYWEXBYEZ=]A^A_ea@bAcBdZeFfAg[hd
=地	b!Y#C%D&H(A)D*D+D,E-C.H/_0[1E2F3C4D5G6_7Y8G9C:C;E<H=B>I?C@BAYB@CCDCEbFHGCH>ICJFKALEMAN[OEPYQHRESCTYUBV@WDXDYGZ=[C]B^B_aaBbBc]d]eEfYg^hC
=圾	{DIa^
=坏	s9IH^R[
=垃	{DIa^
=域	e!E#E%[&I(D)E*D+G,D-E.I/E0G1G2H3E4e5a6G7_8]9D:F;G<E=D>D?D@EAHBDCEDEEHFHGGH?IDJ]KELGMYNCOGP_QHRESDT[UDVDWGXFYGZ?[F]F^G_EaCbEcDdCeFfBhE
=報	s!I,[-J3[:J>J?JBICZDaHHIINJRJVJZJhJ
=場	{BHH[M^ZFbJ
=填	x3G9J>ED^HGO]aH
=境	q!I-I/J6J7IDJEJHGKJNHPJTJVJZH_IccdagIhJ
=墙	{H]SGc]
=声	{HZMHaZ
=处	x-J/G4J7[9J=JHFM[S^THaJbJfI
=备	v#J-J3^4J6^9H>H?HD^HEIHKIMIRHZI]JaFfJ
=変	[!B#B%F&J(C)I*G+G,H-B.I/Z0G1H2I3D4G5I6F7Z8H9B;H<J=D>a?C@gAHBYDDEGFIGFHEICJIK@L^M^NCOFPFQIRGSHUDVCWGXAYH[Y]F^c_EaDbCcFdCeIfDgZh]
=复	m!H#H%H(H)J*I+I,J-H.J/I0J1J2J3G4C5I6]7J8I9Z:H;J=G>G?G@FAZBFCHDHEJFJGIIYJJK]LJM]OHPIR[SHTIUGVHWJXFYIZC[I]H^J_IaEbHcHdHeJfYgIhH
=夏	{>IKaZJ
=外	f!G#Z%G(F)I*F+I,G-E.J/H0G1]2H3F4F5J6G7G8Z9E:e;H<J=Y>D?Z@FAHBDCGDFEIFIGdHGIFJIKELHMBNCOGPZQJRESITEUFVYWGXGYHZA[X]G^G_FaFbEcFd]eHfCgGhF
=多	f!H#^%I(I)J*I+I,J-I.J/G0J1I2J3G4H5J6I7I9X:I;I=B>H?H@DA]BECGDIEJGIHYIEJJLJMGNHOHPJRISHT]UIVHXeYJZC[H]I^J_GaFbIcIdIfGgJhH
=够	{3I@]C^HJKJRJZGaJ
=大	m!H#I%I(J*J-^/J3G4I9Y:J=H>F?I@GAJBGCIDIGJHDIaKFMHNIOJPJRJSJTJUIVIXaZE]I_IaGbJcJdJhH
=天	f!H#C%I(G)J*I+J,J-H/I0J1J2J3H4G6I7I8J9E:H;J=G>E?F@dAJBECFEJGIHCIEJJKXLINGOIPIRISHTHUIVHXdYIZA[H]]^G_JaGbHcIdIf]gIhC
=太	d!F#]%F&I(F)H*H+H,G-d.I/G0]1Y2^3E4D5]6G7H8H9B:G;H<F=F>F?F@]AGBCCFDFEIFHGFHAI_JHKCLGMDNEOFPGQIRESGTFUFVFWIXaYHZ?[F]G^F_HaDbGcFdFeIfDgHhD
=失	_!]#[%C&H(C)F*F+G,^-D.H/[0F1G2H4]5G6]7D8F9B:C;^<H=B>]?C@DAEBACDEEF_GDHCICJGKCLFMBNCOEQHRESDUBVBWFXCYGZ][D]E^H_DaCbCcEd[ebfDgEhC
=她	x?HB[HGV^ZIbJ
=好	p!I#H%I(J-Y/J3H4I9b:J=I>H?I@HAJBZCIDIHDIGKIMINIOIRYSIUIVIXHYJZD[J]JaHbIcJfHhI
=如	{BJHaMHUFZI
=始	s!J+]3Z9F>H?I@ZBHDIHCIIMITJUJVIXJZF]caJbIfJhJ
=嫌	{-^3J9IHII]XJZJ
=字	b!D#C%C&H(E)G*F+G,G-D.G/Z0G1F2a3^4E5G6F7G8G9>:Y;F<G=C>@?D@AAFBCC@DBEGFaGFH<IjJGK[LGMBNBOBPDQHRESETEUEVCWGXAYF[E]E^G_EaAbEcEdEeHfDgGhB
=存	m!H#]%J(J-H/_0I1J3F4I6H7G8J9F:I;J=H>X?H@GAJBICIDHGIHBIGKGM[NIO[PJRJSJTGUIVHXIYJZG[J]I^I_baFbJcIdIfFgHhX
=学	{(J=GHJSJUbVEZG
=它	{ZHh^
=宅	{3I9J>^?JH[VJaJ
=安	p(J*[+J,J3J9H=J>I?_@JBGC]DYHGIIKJMJNJOJQZUJXJZCaJcJ
=完	l![#H%H(a)I*J+G,J-H/H0J1J2J3F4H5J6I7J8J9D:H;I=H>E?E@ZAIBbCHDEEHFIGIHAIFJJKFLJMCNHOIPHRISHTIUFVEWIXGYIZC[I]d^I_IaEbGcHdJfFgIhH
=定	b!D#^%G&J(F)H*Z+G,H-J/F0I1H2I3D4G5I6H7G8H9B:D;H<I=C>Y?BAGBCCEDEEHFHGGHXICJIKDMCN^OFPFQIRGSFTaUDWdXDYHZZ[D]E_GaDbEcFdYeHfEg[hD
=实	{9JV^ZJ^X
=审	x/YEYNY
=客	q3J9F:a>I@JB^HYIJMJQYUJVJZJ^JhJ
=室	t3J9Z>]?HH]ZH
=害	{/JHGS_TGZH
=家	p!F#G%I(I)J*J+J-^.J/I0J1J3Y4H5J6J7I:H;J=H>d?F@GAIBGCGDGEJFIGIIDKEMFNHOGPIQJRISITHUHVEXGYJZD[I]H^I_FaFbIcIdHeJgIhF
=容	t-]
=宾	v:bZJ
=密	P!=#I%C&E)>*E+@-].C/I1@2]3<4>5B6c8@9A:X;A<Y=<>@?ZAABEC>DFEFFCHHI[JXKZLIMXNXO?PCQCR?S?T>VEW@X=YBZb]?^^_>a;bZc>dYeAfDgDh_
=对	e!C#C%J&H(C)E*Z+G,F-C.H/D0F1G2G4E5H6[7F8F9A:D;[<H=C>B?C@BA_BDCCDDE[FGGXH@IAJHKALFMCNBOaPDRZSGTYUYVBWGXEYF[D]C^E_caZbFcDdCeHfCgEhX
=导	v+],[=JBJHDZGdFeafJ
=対	o#I(J-J0J1]3J9I:J>I?I@JAJBICJGbHEIYKIMHNJPJRJTIVZXJZI[H]J_]aIbJcJdHfIgYhJ
=小	h!H#H%I(I)J*J,J-G/I1J2I3F4J6J9E:I;J=H>F?G@aAJBGCEDHFJGJHEIbKELIMGNHOFPIRHSITIUHVIX_YJZD[J]Ha_bIcIdJfJgJhF
=少	o!J#I%J(])J+J-I3]4J9G:J;J=Z>G?H@JAJBHCGDFH]I^KYMHNIOCTJUJVHXHZF[J]J^JaGbJdJfJhI
=尝	q9JIJXa
=就	p!H#H%I(G)J*J+J,J-I/I0I3H4G6J8J9E:J;J=[>E?G@[AJBGCJDJEJGJHCIFKFMHNHOGPIRISHTJUHV_XHY_ZX[J][^J_JaGbIcIfFgJhZ
=尾	{3E>b@JHJIGKEMIOFaJ
=局	v(^)X*G,]PIUHVJZGdF
=届	k-J3H4]9H>^?H@JB[CJHDIJKJMHXIYJZG]J_Ja]c[fH
=屏	t!H#G(H-^3H4J9F=I>^?F@IBICJDJHDIFKIMJNJPJRJSJTJUJVJXIZD[J]HaDbacJfIhJ
=属	t!H#J(J-J3^9I:I=I>F?J@JBICIDIGJHFIGKIMJNJPbUIVXZH]J^Z_JaJdJhI
=履	v5]HJIGKXN]
=工	q#J(J3E4J9[=J>H?J@YBHD[HZIJKIMJNJZC]J^JaJbJdIf_hH
=差	t3J4J9H@JC^HZMIR_SIZIaIdIfI
=己	o!I#J(G)Z-I/J3H9H:J=I>G?JBYDJHHKILJMINJO]PJSIU[V^ZE[J^[aJfJhI
=已	e!Y%H(C)G*G+c,G-H.J/H0J1I2J3F4H5J6J7H8J9I:F;J<J=F>[?C@XAIB^CEEHFJGIH?IGJIKELHM]NGOGP[QJRHSHTYU^VDWHXHYJZA[E]H^GaHbFcHdGeJfHgGhF
=市	{-b9I@JHJIEKJXJ
=希	x%J-I9J:^>JBJCJDJG[HFKIM^ZFdJfJ
=帐	k![#[(F)I3Z:I=J>JBIDJHJOJPJUFV^WIZH[[^JbJdJ
=带	t!I#I%J(I)_-H3b4J9F:]=I>FBICIDIFJHDIEKJMGOIRITJUHVHZI]J_JaGcJfJ
=帮	x#X(]9]BIHIPJTIUJVIZH
=帯	n+J-I3^9G:J=J>a?G@IBHCZD^HIIGKIMINIOIUJVIXJZE]JaFfJhJ
=帳	{!J#_9H>JBJHFKJV[ZH
=常	q!I#G(I-_/I3I4J6J7J9J:J=I>J?J@IAJB[DIHEIIKIMINIPJRJSaT^UFVHWIXJZD[J]J^J_JaJbGcJdIfGgJhJ
=年	t!I#J-]1a3J9G=J>G?I@IBICIDJHFIGK_MJNJOJUJVJXHZH]JaIfJhJ
=应	l!F#H%](D)G*H+I,I-G/H0^1I3F4G5J6J7H8H9F:];H=D>Z?_@GA]BFC]DFEIFJGHHCIEJJKELIMDNHOGPGQJRISHTFUFVCWHXHYJZA[F]F^H_Za[bIcHdDeIfGgYhG
=店	{-J3J4^9HHJIIM]fJ
=度	f!H#^%I(G*J+J-E/J1J3F4I6J7J:I;J=H>G?H@]BFCFDHGJI_KDLIMFN[OIPIRISJTZUHVGWZXaYJZI[I]I^I_IaGbIcJdZfHgJhG
=廃	{-J1^9J?^BJHHKJZJ
=开	h!F#D%F&J(D)G*H+H,H-F/G0G1H2H3F4F5I6b7G8]9E:D;I<I=D>C?E@DAHBCCGDFEGFJGFHIIDJIKDMDNCOHPFQJRGTGU^WGXFZH[Y]a^F_GaEbbcEd]eGfCgFhD
=弃	{!J9J=J>J?JCIHJKJZJ]baJ
=弄	x9I>J@HBIHIIIMHOJV]ZI]aaIfJ
=式	i!I#H%I(H)J*Y+J,J/J3f4I6J7J9H:I;J=I>F?G@GAJBGC^GJHDIFKFLJMHNIOGPJRJSJTIU[VHXHZB[I]I_JaFbJcIdJfIgJhG
=引	v#Z@XH[TJ
=弱	{3J9JI_KJ
=強	x!I%]L]
=强	t#J+J9J>J@IBID[HFIIL^MJXIZGaJb_
=弾	v-Z9J@[HIIJJ]
=当	k!H#X(I-Y3J9I:J=]>I?JA]BJCJDJHFIHKHMITIVIZE]I_ZaJbJdJfJha
=录	e!Z#D%G(E)G*I+F,H-F.J/G0I1I2I3Y4F5J6H7G8I9G;H<J=F>B?C@EAHBYCEDDEIFJGGICJIL[NXOEPGQJRHSGTFUFVFWIXGYIZ][[]F^G_]aEbbcGdYeJfFgHhY
=形	t3c>JCHHJIJZJ
=役	{(^*YZJ
=待	l!J#H-G9Y:_>I@YBIDJHGIHKHMGNIX]ZEa]hI
=後	i!H#I%I(I*I+J,J-G/J0J1J3E4H6I7J:H;J=H>E?EAJB]CGDHEJGHHBIFKDLIMCNHOIPIR[SGUHVGWJXDYJZH[I]c^I_YaEbGc[dFeZfagIhG
=得	t([,a@IHHKIVJZE^Jh[
=御	{4H5^:]HHZJ
=復	v!J,J-J/J3I6c7J9I:J>IHGIJNIR]ZG^IaJdIfIhJ
=微	t(I4I7[9I=J>J@IBJHHKJMIR[SaUIVJZEaJcJd]fIgJhJ
=心	t!J%J(I9J=IDJEJHIMJPJSIUIVJWJZHaIbJdCf_gb
=必	c!G#E%H(F)I+H,I-F/I0J1H2I3F4H6I7J8I9E:^;I=^>F?F@XAIBFC_DJEIFIGIHFI_KZLZMENFOGPHQJRHSITGUCVEWHXFYIZB[Z]I^I_HaFb]cGd_eJfFgHhG
=志	v9J@IHINYZI]^^XcY
=忘	i!J#H%I(E-J/J3I6J7H:^=I>^?D@FBBCJGIH_IJJIKFLIMDNGPJSJUDVHWJXHZ_[G^HaFbCdFfHgJhE
=応	s!J#I0[1]9J>JAJBJHGMJTJZJ[I_]a^cJdIfIgZ
=快	v#J-J3J6J9]:J=J>I?I@IBGHDIHKJMINJOJR^UIVJXJZZ[J]IaIb[hI
=怎	q9I=J>I@IBIDXH_KJLIMJUJZZ]JaHbJ
=性	q!J%J(H3^4J7I9H:I=H>F?I@IBECIDIHDIZKIMHPJRJScUFVGWIXJZE[I]J^ZaIbGcJfIhI
=恢	{6^9H@JHJMJR^ZIfJ
=息	t+J3[=J>J?IC]D_HIIJVJZJaI
=您	m#J%G(Y)I-J3Z:I=J>J@ZBXDJHHI]MHOJPIUFV]WIZF[J^JaJbJdJ
=悪	xE^HHZ]cXfJ
=情	o!I#J%J(I+J,[-I3[9J:I=J>I?I@JBHCZDaHEIIKJMINIOJRJU[VGZH[]]J^JaJbJcJdJfIhJ
=惑	{>IHIa_
=想	k!I#H%J(I*J+^,J-H/I1J2J3H4I6J7J9G:F;J=H>F?a@dAJBFCFDEGJHBIEJJLJMDNHOIPJRJSJTJUIVIXGZZ]G^J_JaDbIcJdIfIhG
=慢	x#J1J2J3J4J9GBJH^IJMFR_ZJaIcIfI
=成	e!D#G%F&J)F+G,F-H.I/^0G1H2I3F4F5I6E7F8H9D:D;I<J=C>E?EAGBaDEEdFHGGHAIGJIKFLHMENEOHPXQJRGSFTEU?VaW]XGYIZ>[G][^F_EaFbEcEdCe^fCgEhG
=我	Z![#^%A&G(_*G+D,E-I.F/C0E1E2E3G4C5E6D7D8D:X;D<F>]@IADB?CYEEFEGCH;I]JELDM?NAObPBQFRDSCTEUYVcWDXAYE[[]B^Ba=bAcCeFfAgCh]
=或	x-X3]CJIFN]
=户	W!]#[%X&G(Z)^*E,@-?.E/E0B1B2_3H4A5E6B7Z8Y9B:_;Z<E=I>>?=@>A^BDCFDJEBFEGZH;JDK<LZM>N?PZRBSATGV[W[XEYDZC[I]X^Z__aAbIcAeCf?gAh>
=戻	d!]#F%E(D)I*I+I,G-D.J/F0_1H2I3E5J6E7G8[9F:E;H<J>C?F@CAHBECHDFEHFJGXH>IDJIK]LGMDNEOIRXSHTGUEVDWIXFYY[F]G^F_XaFb]cZd^eHf_hD
=所	n!H#J(I-I3I7J9H:J=^>I?H@HAJBICIDIGIHEKGMINIOJP]U[V^XJZE[J]I^H_IaIdJh[
=手	c!G#]%G&J(G)I*H+H,I-F.I/H0I1I2I3^4H5I6I7I8J9B:G;I<I=G>b?B@FAIBECcD_EIFIGIIBJJKDLIMYNGOYPIQJRGSGTFUGVGWIXFYIZC[G]G^I_GaGbGcGdHfFgHhF
=打	i!F#]%I(H)I*I+J,I-F/I0J1J2J3c4G5X6I7I8J9B:I;J=G>Y?F@GAIBFCHDEEJFJGHH[IEJJKEMENFOHPHRHTHUFVFWJXFYIZB[H]]^]_IaFbZcGdIfHgJhG
=扱	{!Z+[DJ
=找	x!J4]HJZJ__
=承	l!F#G%C(F)J*J+I,J-G/J0J1J2J3H4I6J7J9J:I;h=G>H?G@HAJBHCGDHFJGHHCIEKFLIMGNGOIPIQJRJSJTHUIVHWJXHZB[H]H^I_HaGbIcJdHfIgJh]
=把	s!H#](G)I*J-I/J3I4J9F:J=J>F?I@IBFCJDIHDIIJYKHMHOIPJU]V]WIXJYJZF[J]aaGbIfJhI
=択	p!J#I(I+J-H3G9J>H?a@JBIC]DHHEIHKZMINIOITHV[XJZH[]]JaHcJ
=护	{KJPbVGZH
=报	m#H%I)I*I+X,J-I/J3I4I7J9G:I=H>H?H@HAJBFCIDXEJH^IIKHMINIOJP[RJSITJUGVGWHXHZa[J]J^I_JaIbIcJdJfIgJhG
=押	v-J9I:J>JBJHGIIKIMIZHa^ba
=拒	_!E#E%d&I(E)F*B+G,]-X/a0F1G2F3D4E5H6F7F8G9A:E;F<H=E>D?DAEBDCBDEEFFFGEHDJ^KGLGMCNbObPcRESGTEUDVDWGXEYGZ?[E]D^F_FaDbFcEdDeHfEgFhD
=招	{-J:aHJMIZG
=拦	t.Y9J@]HZJZZI
=择	{-ZKX
=括	{3aHIUJVJZG
=拿	s#J%J(J*J+J,a-J3J4I9G=J>I?J@ZBJDXHEIIKHMJNJOJPIVJXIZZaIcIfJh[
=持	o!H#I%I(J)],J-I0J1a2H3I4H6I7[8I:I=^>I?^@IBICIDJGIHCIIKJMINIPJRGSITJUFVGXIYJZE[I^H_JaHbIcFdHfFgZhI
=挂	v!I#J(I-J/G3J4]7I9J=H>H?J@GBHCJHFIJKIMENJRISbTGUHXJYJZE]JaIf]gJ
=指	{_a
=按	s(b-J9I:]>J@JBJG[HEIJMJVHZE
=挡	{H]KY
=换	i!H#H%I(G)I+J-I/J3G4I6J7J8J9H:H=H>c?G@aBFCHDHGJIGKJLJMYNIOIPJRHSETIUHVHXHYJZB[[]H^J_JaFbYcZd[fEgIhH
=据	x,[3^CID[HIRJZG
=授	xTZV]
=掉	t!J#^*J-I3H4I8^9G:J=I>[?^@JBICIDJH[IIKHMHNIOJUIVJWJXJZF[J]IaEbJdHfJhH
=接	b!E#E&H(D)G*G+G,G-D.H0G1E2Y3A5G6E7F8a9A:D;G<^=D>B?C@CAFBCCEDCEFFGGFJGKCLFMBNJOZPEQHRESDTEUDVDWGXDYFZH[E^F_[aZbccddCeHfBgFhD
=控	k!G#F%G(G)I*I+I,I-G.J/I0J1J2I3G4e5a6I7H8H9H:H;I<G=G>F?E@GAJBFCGDGGHHBIGJ^KFLIMZNEOIPHRFSGTGUFVHWIXHYJ[G]H^I_HaFbGcHdHeIfEgHhH
=推	t-aHJKIZJ
=提	k!I#I(J*J+J,J-I/H3I4J6J7]9H:I=J>H?[@ZAJBHCIDHGJHDIGK^LZMGNIOGPJSJTIUJVJXJ[J]J^I_YaIbJcJd[fJgJhX
=携	m(J+J-I3^4J7[9G:I=H>a?G@IBHCZD^HIIGKHMINIOIUJVHXIZD]JaFfIhJ
=撤	{#I-I4b9I:J>J?IBHCJHIJJKHMHXJZG
=操	x(a3J9IHJIHZI
=支	p#I%J)I,J-I1a2J3H4]6J7X8I9H=I>I?^@IBHCJDJGIHEIHKIM[NJPJRFSITJUIVHXIYJZE[I^JaIbIcFdJfFgZhJ
=收	k!J#J%I(H*J,I-H/J0J1I2J3E4G8]9^:I=Y>^?G@HBGCIDIGIIHKIMHNIOIPJRISJUJVHXHZF[J]I^J_IaZbIcGfGhI
=改	^!C#B%F&I(C)F*F+G,G-E.I/[0G1G2G3D4F5H6E7]8H9B:X;H<H=E>C?D@gAGBYCJDEEGFIGFH?ICJGKAL]NCOFPEQHRESETBUDWHXCYG[Z]E^a_CaDbEcEdDeHfDg]h[
=放	x!I#J3J9I=J>H?I@JBJCIHFIJKJZI]caJ
=故	{HYS[
=效	s!J#J(H)J*],J-J3G9I:I=J>G?J@IBFCJDJIJKIM]NJO]PJR^UGVIXJZE[J]JaHbIfJhZ
=敗	h!Y#[%G(G)I*I+J,Z-H.J/Z0I1J2J3G4Z5J6Z7H8I9E:G;Z<J=F>F?G@JAHBECHDGEHF[GHHBIGJJKGLIMGNGOIQJRHSHUFVFWHXFYJZ^[H]H_GaGbGcHe^fEgHhI
=数	e!G#G%H(G)J*I+H,J-E.J/H0I1I2I3Z4H5J6I7I8J9B:F;I=F>F?G@EA[BDC[DYEIFIGHHCIdJJKDLIMZNGOGPHQJRHSITHUGVGWJXcYIZ@[I]H^I_Fa[bGcHdHfGgIhF
=整	{BJUaVGWIZG
=文	k!I#I%G(I*J+J-E/Z1J2_3E4I6J9F:G=I>G?I@GAJBICFDIF^GJHDIeKEMHNGOGPIRISITHUIVIXGYJZF[I]H^J_IaGbIcIdJfIgJhG
=断	s!H#H%I(J*J-H/J0I3G4G6I8I9D;]=G>G?I@GBICHGIHAIFKGMHNHOIPHRISJTIUIVHXHYIZZ[J]a^J_IaHbHcbdIfEgIhH
=新	Z!C#A%A&G(A)F*E+^,E->.G/]0C1^2E3@4B5F6B7C8_9@:_;E<F=B>G??@^AEB]CADZEFFFGCH[IBKHLCMdNEOCPCQGRDSDTCUBVAWEXBYD]^^A_CaAb]d@eGfXgCh=
=方	d!G#G%H(F)I*]+^,J-G/I1J2J3E4I5J6J7I8J9I;I=G>F?c@EAIBECcEJGHIEJZKELIMFNEOGPIRISHTHUCVFW]XHYJZA[G]H^I_IaFbGcHdHfHgIhG
=无	h!F#G%G(Y)H*J+I,I-H/I0J1J2J3X4I6I7H8J9H;J=F>F?G@EAJBECHDGE[GIIGJIKFL[MFNHO[PGR]SGTIU_VDWGXG[]]H^H_IaFbFdFeZfGgI
=既	{+[@JDIhZ
=日	e!G#F%I(H*I+I,J-D.J/I0J1J3G4H6I7I8J:G;J=H>C?F@eAJBECFDXEIGIHAICKBLHOGPIRISITGUGVGWJXeYJZ@[H]a^H_HaDbGdGfYgI
=旧	d!F#Z%F&J(E)H*H+I,H-E.I/_0]1I2H3D4F5H6F7G8H9D:F;I<I=F>[?D@BAFBECDDFEHFIGGH=ICJHK^LGMfNDOFPGQIRGSGTGUEVFWIXGYcZ?[E]F^F_FaDbCcFdDeIfCgYh[
=早	m!J#X(J-F3J9]=J>H@dBHHCIIKFMHNJXGZZ[J]J^JaIbJfJhG
=时	_!J#B%C&H(B)E*E+F,Y-D.G/E0F1Z2E3@4B5G6D7E8F9@:D;F<G=B>A@aAEBACADCEFFGGDH=IAJGKAMHNDO_PDQGReSDT[UBVCWFXaYEZ@[D]]^E_Ea_bDcYd@e]f@gEh]
=明	i!F#F%H&a(H)J*I+I,J-Z.J/I0J1I2J3E4G5J6I7J8J9C:G;J<J=G>E?G@[AIBFCZDFEJFGGJHZICKELJMFNXO[PIQJRHSITHUHVGWIXbYIZX[H]G^J_HaEbIcHdIfGgIhF
=易	s-]HJZJb[
=映	v(J+J:J>IBHH^KIM_NJUJXIZDbHg]
=昨	k!I#I%J(H+J-H/J1J3I4H6J7J9E:H=I>F?I@dBECIDHGJHDIFKDLJM[NHOJPJRISITJUHVHXGYJZB[I]b^H_JaHbIcJdIf_gIhD
=是	b%G&I(])Y*F+G,G-D.I/F0H1G2H4F5Y6G7Y8H:a;H<I=E>Y?DAHBCCCDEEFFHGGH@IAJHKANEOaPJQIRFS[UCV^WGXFYHZ?[Z]F^F_GaDbEcFdFeIfEgX
=显	s#I+^-^/X3H9J>I@JBJCJDDHGIEKHNJO]XJZFaJh_
=時	c!E#D%G(E)I*I+I,[-E.J/I0J1I2I3E4G5Z6H7H8I9F:G;I=F>E?C@[AIBECFDFEIFJGHH?IEJJKDLaMINFOZPHQJReSFT^UEVFWGX]YIZC[G]H^H_HaadCeIfCgHhD
=晚	{9I>J@[BJHEKJLJZE]Ja_
=智	{/J=IHEIISJT]XIZIb_
=暂	t!]#IHJT^_J
=暗	v6]<]>HHY
=更	[!C#D%F&I(C)H*G+],G-F.H/E0G1^2H3D4F5I6F7[8F9C;G<I=E>F?D@eAHCDDBEHFIGEH?IBJHK@LbMXNBOFPEQIRFSFTEUDVDWGXCYGZF[D]E^e_FaEbCdCeHf[h^
=書	e!E#H(G)I*I+I,I-F.J/I0Y1H2J3F5J6H7H8[9F:G;I<J>D?G@DAIBFCGDGEIGYHJIEJJKELHMEN]OIRXSITIUFVFWIXFY_[H]H^G_YaFbEcZd_eIfagYhE
=替	{HHb[d]
=最	h!G#G%I(I*J+J,J-E/J0J1J2J3F4H6J7I8J9D:I;J=G>G?H@aAJBDCGDGEJFJGIHDI]K^LHMENGOIPHRISJTHUIVHX_YJZA[I]]^I_JaFb[cIdEe^fGgJhY
=月	x9Z@HHIIJKaZG
=有	U!G#?%D&C*E+A-Y.G/E0B1B2B4@5X6A7A9X:<<B>;?G@=AAB;C_DYFaG@HFI^JCK>LJM=NFO?P[QDRASJTBUZWZX?YB]>^H_[a_bBdae[g?
=服	e!F#G%F&J(X)F*F+H,G-F.I/G0F1E2Z3E4]5I6[7G8F9C:F;H<H=D>E?EAHCFDGEFFIGEH@IEJHKEMJNFOGPFQIR^S[TFUEVCWGXFYZZA[G]F^G_FaEbFcYd^eHfchF
=朝	s#Y@bHJMJTJZH
=期	^!A#C&I(B)G*F+F,F-B.G/D0^1F2F3J4X5G6D7E8G9@:C;E<H=b>@?B@]ADBACDDBEGFGGcI?JFK?LeNZOEPEQHRZSDTEUBV@WFXAYF[D]]^C_Ca^bBcEd[eGgEhA
=未	m!G#J&[(H)J*J+I-I3G4J7J9H:H=[>I?G@JAIBFCID_EJFJGJHBIJKJMINDPHRJSJTYUGV]WaXJZF]I^J_HaIbHcIdIfIhJ
=本	^#A%B&G(?)C*B+],D-@.F/^0Z1X2E3@4B5E6_7X8E9@:A;D<F=@>??@@GCBDIEbFEGBHDI@JEK?LCNZOBQFRCSATXU@VGWCXBYEZ:[B]]^^_aa@c[d[eDfXg^h@
=机	_!D#X%E&H(C)F*F+F,F-D.H/E0F1D2F3d4C5G6F7G8F9I:D;G<G=C>d?B@DAFBBD^EGFGGEHXIAJHKCLGNEOXPFQHSXTFUCVDWGXDYEZ>[E]D^G_EaIbXc]dEeHf]gFhD
=杂	{I[NX
=权	h!F#H%b(b)H*J+I,J-J/H1J2J3G4H5J6J7I8I9H:F;_=E>G?H@HAIBFCHDGEHGHIHJJKHLHMFNHOJP]QJRISITXUEVXWHXHYJZB[H]H^H_HaFbHcIdFeJfFgGhI
=条	x9JH^NZZJ
=来	d!]#E%F&I(E)H*H+Y,H-E.I/G0H1H2H3B4F5I6F7H8H:_;H<J=E>@@BAHCEEHFHGGHGIAJXKYLGMDNEOEPGQIRGSGTGUEVEWHX_YHZI[F]F^H_GadbXcGdDeHf[gHhE
=林	s!J#I%I(J,J-I/J1I2J3I4H6J8e9G:I<J=I>H?I@HA]BICGGHHDIHKFMINIOHPJRHUJVHXJYJZE]J_]aHbJcGdHfHhH
=查	v#J%J)J*I0J9I=JE]HFIJKJPHUJVJYIZaaJcZdEeJfGgJ
=査	s!J(J*J/Y9J:J?JCJE_HGIIVIZ]]IaJc[
=校	{(J=GHJSJUbVEZG
=样	x3I9]>G@IBIHFIGK^MJO]ZGaJhJ
=核	x/YEYNY
=格	s,[-J3c4J9I>HCHDIHGI]KJNJOHRJXJZE]JaHcJfJhI
=桁	v+J-G3]9I>H?JCGDHHIIZKHNJO]aX
=検	s!I(J-J3F9J:J>I?FAIC_DIHFIHKIMJNJO[VJZG[J]^_IaHbJc[fJ
=構	n!H(E)J*J,I/G0J4J6H7J8J9J:G=H>J?J@JAJBHDIEeHFMINIPHSJUDVYW_ZB^J_IbHcHdEe_fEgI
=様	{9[@JBZHIZJ
=模	x-^.YNF
=権	k!G#I%a(b-J3I9H:H;]=I>I?J@IAJBICJDJGJHYIHKILIMHNIP]UIVHWJXJZD[J]J^J_JaIbIdIfIgJhJ
=横	{3_HJZH
=機	q!I(J3I9I:I=I>b?G@IBJIJKIUaVIZGaEfJ
=欄	{@JHHMJZFb^h]
=次	c!G#a%G&J(H)H+H,I-I.J/H0J1I2I3F4G5J6I7I8J9D:H;I<J=G>E?G@cAIBEDFEJFJGIHGIEJIKELaMENGOGPHQJRGSHUHVGWIXdYIZ?[G]G^F_IaZbFcHdIeJfGgIhD
=止	a!_#D%F&J(G)_*G+G,I-b/F0X1Z2G3D4[5I6H7F8G9C:E;H<J=E>B?Z@JAGBCCFDDEHFIGGHAIAJHLFMCNDOGPFQXRFSGU_VDWHXIY]ZA[G]E^__FaEbFcFdEeJf]gGhD
=正	g!H#H%I(H)J*J+J,J-H/H0J2J3c4I6I7I9I:H=H>G?H@HAJBZCFDGEJGJHDIGKGLJMGNHOJPIRIS_T_UFVGWHXIZB[I]I^J_IaGbGcIdIfFgIh_
=此	x%G([-XKX
=步	g!E#E%Y&I(C)G*Z+G,G-E.I/F0a1G2G4X5H6D7G8G9C:F;G<H=E>D?D@CAEBEC[DEEGFHGdH@IEJHKCLGM]NEOGPEQIR]SGTFUEVBWGXFYGZA[F]E^G_EaCbFcFd]eZfZgYhF
=歴	v5]HJIGKXN]
=死	x4IHIRGYaZJcHdJf[
=残	s!J#Z+J-J3^?JCHDGHJKJOI_^
=段	t#J(J*[-I3^9E=E>D@IBJC_DIH[IEKHMHOJPJVJXJZG]JaHbJcJfJgJ
=母	s-I/X3I9H=JCJHHIcKIXJZIaJ
=毎	{HZIJKJh]
=永	t@JLaZJ
=求	d!G#X%H(H)I*Z+^,I-F.J/I0J1I2I3F4H5J6I7I8I:F;I=F>A@DAIBEC_DCEJFJGIHZIYJJKFM]N_OGPHQJRHSITFUHVGWJX_YIZC]H^H_IaEbHcHdHfHgIhE
=決	{@[BZXJZJ
=没	T!;#<%Z(X)Y*C,@-<.B/C0Y2?4;6?7@9F;Z>[@;A>BGCIDcE?F?G>H9I:JAK;LGM[NIO=P<QBR>S>UFV[WaX=YBZ>]]^>_]acb[c=dbe?fYgXh=
=沿	{-JIIKXN^hJ
=法	c!F#F%G(X)Y*Y+^,I-G.J/H0J1I2J3Y4H5J6I7H8I9H:Z;I=F?c@EAIBDC]DCEZFJGHIDJIKELIMFNDOGPGRISGTHUCVEWGXGYJ[[]H^H_HaFbFdEeZfGgHhE
=注	i!H#I%J(I)I+d-J/J3I4J7J:I=I>H?G@HDbHJIHKIMHNIOJPISITIUHVHWJXIZD[I]I_JaIbHcJdJfJhI
=浏	v#J.Z9J?JHFZF]^b^
=消	q!G#I%[(I*J,J-J/I3I4I6J8J9G:J=J>G?a@HAIBFCJDJEJFJG]HDIIKHLJMGNJOJPJRIUJVIXIZD[J]]^J_]aJbZcHdIfHgJ
=済	m!J#H(J+c-J3I9J:J>I?F@JB]CGDYHCIIKJMINJOJTXV[XJZH[F]JaJbHgJhJ
=測	t-aHJKIZJ
=満	o-H?I@JIYKGMJNcZG
=满	x=JHXIFNa
=火	{H]SGc]
=灰	x(Z9J:]HH
=点	m!G#E%G(Y)H*I+G,J-H.J/H0J1J2J3F4H5J6I7H8I9F:G;I=F>D?E@EAaBDCED[EJFJGHH@IGJJKDLINHOHPGRHSFTGUEV[WHXFYIZ[[G]G^I_Ha[bccHdHfFgHhF
=無	_!e#D%E(D)X*G+G,G-D/F0H1I2G4G5I6G7G8H9C:D;Y<Y=D>B?C@CAFC^D]EHFIGGHZIBJIKCLbMBNCOZPFQIRXSGTFVCWGXCYXZ?[F]F^EaXcFeHfDgF
=照	{#Z9JR^TIZI
=版	t!H#J%J-I1]3I9E:J=a>I?J@JBJCGDJH_IGKIMINJUIVJXIZH[J]J_IaHdEeJfHhJ
=牌	s!J#J(J)J*I,d-X1J3H4I9H>I?J@JCJHFIIKJMJOIPIR]UJXJZEaIcJdJfJhJ
=特	x!J(]9J=JEJIIPaVHZHfJ
=状	{BHHHSaUIVIZHbJ
=猜	q-aHJIJ
=环	v!JHJZIcad]
=现	i!H#H%I(H)J*J+Y,J-H1J3G4I6I7I8J9F:H;J=H>D?[AJBFDHEJGIHDIFK^LIMFNGOFPIRISJTIUIVGXGYJZZ[I]H^G_HaGbIdJfHgJhd
=現	n#Y-HHIKGNJTJhb
=理	W!B#B%A&F(b)c*g+C,c-H.E/B0c1C2D3@4@5E6C7A8C9?:I;C<E=?>??>@@ACB?C?DGE[FEGBH;I?JDK?LCM>NFOBPbQER@SATAUXVIWZXAYBZF[A]@^B_Aa?b@c[daeCf>gdhA
=環	x-JHJc^d]
=生	q(I*]3I9G:J=I>J?J@IBFCJDZHGIJM]NJPJUIV]XJZ[aJ
=用	R!a#D&C,X.G/A0Z2A3E5A6>7[9;:A<B=_>X?a@@AYBCDJE?FBGGH?IDJAKcLJMXNCOIQXR>S>VXW>X?Y@ZA[E^^_]aFbDc=e^f;gEhE
=由	t!J#J(J*J-J3J9H:]>I?I@JBJCJEYH^IHKJMJN[PJUJVIZH]JcJd]gJhJ
=申	{H^MHZZ
=电	f!E%E&I(E)G*F+F,G-E.H/F0F1G2H4E5H6G7G8H:F;G<H=D>A?^@DAGBCCJDZEHFHGFHYICJIKBLHM_NEOaPGQHRESETFUFVDWHXDYGZ@[F^G_Ea_bZcFdDeIf[hD
=画	i!G#H%I(Z*J+_-G/J0J1J3E4I5J6J7J9G:G;I=G>[?E@FBFCFGJHXIFKFLJMFNHOHPIRJSITHUGVGWHXFYJ]F^I_HaEbdcIdHfHgIhZ
=界	q(I=J>J?IBIHFMISZUGVIZC[[bbfJ
=略	h!F#E%G&J(E)F*_+H,G/F0I1I2I3F4G5I6H7H8I9E:F;I<J=F>F?[@EAHBECGDEEGFIGHHJIEJHKFL[MFNeOHPEQJRHSGTGUCVDWdXGYIZ?[G]G^G_GaEbFcGdFeJfFgGhG
=番	e!E#H%I(I)J*I+F-E/I1J3d4I6I7J9E:H;I=H>b?EAJBGCCEJFJGJICKCLIMFNHOdPIRHSITIUGVFWJXFYIZC[I]H^I_IaJbHcIdIfHgIhZ
=発	{9JZ^
=登	Y!B#G%E&I(C)E*E+a,F-B.G/E0G1F2G3]4D5G6E7E8F9F:B;E<H=C>I?_@AAFBYCZDfEGFHGEHHI@JFK?LZMHNAO_PEQHRESDTCUCVBWEXCYFZX]D^E_DaAbacDdDeHfDgF
=白	t-I.Z3J9H>I?G@IBICJDIHHI^KFMGXIZF]JaJbbhI
=的	R%A&C(Z*?+@,@-].B/C0I1J2@3]4>5B7I8Y9C:a;@<B=H>_?G@HA@BJDDH?I^JGL@M_ObQHS?UCV_W?X=YAZ5]J_JbGdHeBf?gJh[
=盗	{3J>^HXZJ
=監	x/YEYNY
=目	m![#I%I(])J*J+J-G/I0J3[4I6J7I8]9H:X;J=H>F?G@JAHBICZDHGIHDIGK]LJMHNHOHPITJUIVHXGZE[I]H^I_]aDbGcJdZfHgJhH
=直	k!I#I%Y(G)J*J+H,J-I/J3G4J6]7J8[9G:I;J=G>G?F@YAJBFCFD]GJIGK_MDNJOIPIRZSITIUGVHWIXFYJ[I]J_JaYbGcJdDeIfFgJ
=看	s#J(Z)J-J3H4I5]9G=J>^?]@YBJCJHXIHKIMJRJSIUJVIZE]IaCcIfIhJ
=真	x!J#J3I4^9_>H?J@JBHHDIJKJMIRJZF]JaIfJ
=着	p!J#[-J/J1H2J3H4I8J9H<Z>F?H@HBICIDJGJHEIIK]LXMGOIRGSJT]U]VHZF[J_JaJcGdJf]gHhG
=知	m!H#I%H&[(G)J*J+J-I/J3G4J9H:G=H>C?Y@GBHCFDIEJHXIGKGMYOJPJSJTIUHVEWIXI[a]I_IabbHcIdIfJgJhH
=短	f!H#G%H&J(G)I*I+I,I-H.J/H0I1I2G3X4H5J6I7I8J9C:H;H<J=F>Z?_@YAIBFCDDEEJFJGIHBIcJIKDLIMFNFOGPIQJRHSHTHUGVGWJXFYIZB[H]]^I_Ha_bHcIdHfGgIhF
=码	O!<#I%C&D)>*@+?.C/I1@2]3^4>5B8@9=;@<B=<>Y?FA@BICCDDEFFBHGLHOZPDQCR?S>T>VBW?X[YAZa]=^Y_>adbZc>dZeAfCgDh^
=研	{%J9H;H>HFbGJHIZH
=确	n#H-I3_9I=J>H@IBZCIDIHFIIKIMJNJOITIVJXJZ[[IaIbJh^
=確	i!E#F%I(I*Y+H,J-F3X4I6J9E:H;J=H>_?H@FAJBZC_DZHCIDKFLJMHNGO[PJRJTFUHVFZX[G]I^J_Ia^bIcIdIfHhG
=碼	m!H#F%I(D)J*J,J-]/J0J3H4I6I7I9I:H=G>Z?F@GBGCJDIEJGIHCI[KZLJMFNYPHSJTJUZVXXI[I]J^]_JbIcJdIfIgJhF
=示	e!G#G%I(H)J*I+a,I-E0J1I2J3E4I6I7I9F:H;J<J=H>E?Y@YAIBFCGDBEIFJGIHJICJJK]LYMFO^PHQJRISITHUHVGWJXGYJZG]H^H_XaFcHd[fIgHhb
=社	e!F#H%H(F)I*H+G,J-X/I0J1J2J3E4H6I7I8Y9E:b;J=H>^?Z@^AJBDCDD]EIFJGHHJICJYKCLIMDNbODPHRISITZU^VFWHXEYIZ@[G]G^H_HaFbEcHdGfGgHhE
=禁	c!d#F%H(F)^*H+I,I-c/E0I1I2I3G4H5J6I7F8J9F:H;X=F>F?GAHBECHDGEIFJGIHBIDJILGMENGOHPFQ]RISHTFVFWIXGYJZB[I]G^__GaGbHcIdGeHfFgHhE
=离	x4_9F@^HFIJRIXJZIaJhJ
=私	o!H#J%I([*I+I-H3G4J6^8J:[=I>[?E@GBICGDGGIHBIFKGMGNIO]PJRJUHVbXIYJZE[I]I^JaFbJcJdHfGgIhI
=种	m*]3I>J?Y@JCcDJHFIHKJMJXJZIaI
=秘	v*Y-J6^9J?_BJHGIJZHdH
=租	t!H(H)I3I7J9H:[=H>J?I@JBEDHHGIJMJNJPJSJUaVEW_XIZE[J]J_JaIbHfJ
=移	t#J(J)J*I,I-I3F9G:J>G?J@JAJBJDIGJH]IIKJMINJOJP]UJVIZI]J__a[dJfJhI
=程	x7^9JHEQ_
=稍	v@[BITXZ[cX
=種	s(J:]=J>_?I@JHFI[VJZG
=空	o!H#H%H(G)J*I+J-H/H0J1J2J3b4H6I7J8J9D:G;J<J=F>_?D@XAIBGCFDGEJFJGJHBIaKEMENIOHPHRISHTJUGVFWJXGYJZB[H]G^J_^aFbHcGdJfGgIhH
=站	{9JH_ZJ
=端	q!I#H1IBHHZNJQYTbZJ[I_FcJfH
=笔	v9I>J?I@JB[DIHYIJKHM[NJOJZE]Jb^cJ
=符	j!J#I%I(J*J+J-]/I2]3G4I6I7J9G:H=H>H?I@HAJBICHDJF^GIHDIaKFLJMGNaOIPIRJSJTJUHVIWJXHYJZC[J]J^J_JaHbJcIdJfIhH
=第	m%J(I-J3G8^=J>I?H@ZC_DXHHIIJ[KGMIOJVJZEaF
=等	o!J#J-J3J9[=J>G?I@ZBICHHFIGKGMINJOIRJZE]IaafJhI
=答	x#D0]@JHITIXbZG
=策	h!F#F%G&J(E)F*_+I,G/F0I1I2I3G4H5I6H7H8I9E:F;I<J=F>F?[@EAHBECGDFEGFIGHHJIEJIKFLHMFNeOHPEQJRHSGTHUCVDWdXGYIZ@[G]G^H_GaEbGcGdFfFgGhG
=筛	{G[HHJ[
=签	{<aHF_J
=算	x+_9J?JCHDIH[IIZF
=管	X!C#B%B&G(_)c*g+D,c-@.E/C0C1D2E3A4B5E6D8D9A:Z;D<F=@>@??@AADB@C@D@E[FEGCH=I@JEK@LDM@NIOCPbQFRBSBTBUXVJWZXBYEZF[B]X^B_BaAbAc@daeDfAgehA
=箱	m!H#G%I(H)J*J+H,J-H/I0J1J2J3[4H5J6J7J9D:I;I=G>^@IAIBFDbFJGJH[IFKGLJMENIOGPJRISITIUHVGWJXIYJZE[I]G^J_IaYbIcJdIfHgJhI
=簡	v-]>FHIZJa]b[
=类	{9H:]HGI]
=系	o#H%J(H)J*H+I,H-H/I1J2J3]4J6J7I9J:J;J=J>I?I@FAJBIC]EJGJHEIGK^MINHOIPIR[SJTHUIVIXHZX[J]I_JaHbJc^dHfIgJhG
=細	xH[N[ZJ
=終	{=]BZZJ
=組	k!I(F)J*I-I3I9I>I?H@IBGCIDIEZF^HDICKIMHNYPISJU^VFWaZC[J]JaIbHc[d[fIgJhJ
=絡	v3[C]D[HHKIMJZIhJ
=継	s!I%H(J-I;e=J?JCJHGIJKJZHaJdJhJ
=続	m!J#G%J*J-J/J3H4Y9G=I>H?G@IBJCJHZIIKIMJNJSHTZVIXHZD]^_JaGbJccfI
=線	v3_4I9I=J>I?JHXVJZIaJc^fH
=織	k!I(F)J*I-I3I9I>I?H@IBGCIDIEZF^HDICKIMHNYPISJU^VFWaZC[J]JaIbHc[d[fIgJhJ
=红	x3J9H@JHJIHK^OJZ]aI
=级	v%J(J1J3J4J8J9H:I=^@IBHCGDJGJHGIGKJMJNJRIU^VJZF[J]J_JaJcHdGfahJ
=线	q!I#I%J)J-I/J3^4^9D:J=I>G?H@IBHCJDIHaIHKIMINJOJPIQZRISJTJUHVHWJXIZE[J]I_JaHbIcHfIhJ
=组	f!D#E%F&I(A)D*D+G,F-E.I/F0H1H2H3D4F5H6H7F8G9C:Y;H<I>D?C@DAGBCCDDEEXF]G^H?IAJHKDLGMDNZOFPaQIRGSFTFUZVeWaXFYHZ?[D]E^F_FaDbDcYdXeIfFgFhE
=织	k!H#H%H(E)G*F+J,J-H/I0J1J2I3G4I5J6J7J8I9F:Z;J>H?H@IAJBGCGDHEZF^G[HDICKHLJMGN[OIPFRISITIU]VAWaXIYJZC[H]I^J_IaGbHcZdZfHgHhI
=经	q([+[3J>^?E@JBXCJDFHHMIOJTZUIVIZF
=结	{3I9^=]>J?JBJCIDHHHIIKJMJUJVIZI_JaFdIfJ
=给	n!I#I%H(])Y-H2[3H4J6J7I:H=H>G?aBHCGDJEJGIHCIFKGMHNHOIPFSJTJUGV[XIZX[H]I^IaFbGcJdIfJgJhG
=绝	k!J#I%Z(I)J*H,J-Y/^0J2J3I4J6I7J9G:J=J>J?J@XAIBHCJDJEJFJGJHIIGJXKFMHN[O_P[RJTJUIVJXIZD[I]I^J_IaHbJcIdIfIgJhH
=统	x@JHIK_R]ZF
=继	p!H#H%E(H)J+J-J/J3H4J9H:J;e=H>G?H@IBHCHDHGIHEIHKILJMINIOJPJRJSJTIUJVIX]ZC[J]^_IaDbJcJdIfIhH
=续	{3I9I>I?JDJHIIJX^ZH]_aF
=缺	p!J#I%Z(J-I3[4J9H=b>I?J@JBICHDIGJHBIXKHLJMINJUHV]XJZG[J]I^J_JaHfJhJ
=网	p#I%J(J-J0J3H4I6J9F=I>G?I@IBHGJHaIHKGM^NIOJPJRJUJVJXIYJZC]IaHbIc_dJfG
=置	W#B%F&H(])H*B+C,E-E.F/A0C1D2F3B4B6B7H8C9D:J;D<G?I@BACBYCCDDEbFFGCICJDK?LDNAOEQGRCS^TBU^W_XBYFZ]^A_BcGd>e^g[hB
=署	x9J<^HGIIV^
=義	{?JHHNGWaZJ
=老	p#](J-I1[2J3F4H5_9J:I<H=J>F?H@IBICID^GJHFIFMGNHOIRJTIUIVIXJZF[H]JaFbJcJdJfIh]
=者	b!H#I%H(])^*d+I,a-D.J/I0H1I2J3G4H5J6I7G8I9F;I=G>F?D@GAIBGCFDEE[FJGHHBIEJJKELIMFNBOGP^QJRHSITIWXXGYI[G]G^G_HaFbFcGdZeIfGgEhG
=联	m!J#H%I(G)H*G+H,[-G/H0J1J2J3]4I6I7d9H:H;J=I>H?H@GAIBHC]EIGIHEIGKFLJMHNGOHPGRISITGUHVGWJXHZX[I]H^H_FaGbIc^dFfHgHhG
=聞	v-J9J@IIIKILZM[XJh]
=職	{!a9HHJ
=肢	s#J3H>H?aBJC]DHHFIJKHMJNJOITIVHZI[]aH
=能	]!A#C%C&H([)C+E,F-A.G/C0F1F2H3B4C5G6D7C8E9A:B;Z<H=[?^@XAFCBDCEDFGGDH<JFM_OCP]QGREUcWEX^YFZ9]C^^_DaBbXcCdEeFf[gDh@
=脑	m!J(J*J-J/J3H4J7J9E:J=J>H?H@HBHCJDIH^IIKGMbNJOIPJRISHTIVJXJZD[J]H_JaGb]cJfIgZhH
=自	b!B#E%F&I(A)a*G+G,H-J.H/F0H1H2H3@4E5H6G7G8H9A:C;G<I=B>A?C@JAGCDDDEGFHGFH^J[KCLGMBNEO_PEQIRFSETFUeVbWEXEYGZ=[E]C^Y_Fa[bEcFdFeIfDgFhC
=至	{HJI^
=致	p-I/I0I3G6a9I>J?JA[CJDJHIIIKJNZO^ZI_EaJcJdJhJ
=色	t!J(_)^*Y=J?JBJCJDIHIIJUHVHZJaI
=范	xGbHEMI
=落	s!J-J3I4]9H:J=J>J?J@JBIHXIIMGRGS[UGVHZHaIbJcJdGe]f_
=虚	{1I9JHFR]cHf^
=號	{!J#_9H>JBJHFKJV[ZH
=行	e!E#E&I(B)]*D+G,E.I/F0H1H2I3D4E5I6G8]9@:D;G<J=D>B?_@FAHB[CEDFEGFIGFH[IHJHLHMZNDOEPXRGS^TGUCWGX]YHZC[F]F^EaDbZdFeIfEgGhC
=表	m!J+[3]9H=J>G?Z@JBJCIDHIIKJMJNYOZVJXJZGaHh[
=被	^!d#_%X&H(B)Y*D+F-a/D0F1E2E3B4D5G6E7F8G9A:C;E<G>F?C@[AEBBCBDCEFFFHII?JFKELYMBNJOCP[QGRDSETBUBVBWFX^YFZH[D]Y^]_DaAbDcEdDeHfCgFhB
=装	{JZ
=製	x4JJZM^
=複	t-J3J4I9H>J?JA_DJHHIZKGM^NXZI_G
=西	{-^/YIF
=要	W!@#>%B&F(?)C,D->/A0D1B2C3=4B6C7C8Z9=:b;C<F=c>=?F@FACB=CgD=EDFDGBHXIcJDK<LJMbN_O@PAQERBSCU=V>WCX]YDZG[a]B^C_Ba=bAcAdYeEf?gBhZ
=見	n!I#H%J([*J+[-a3I4^5[6J7J9J:I=I>H?H@XBICIDFIGKFMGNIPJSJTJUHVGWJXIYJZY[I]J^IaHbHcIdHfHgIhH
=規	{-GHHIHKINbOJXJZJhH
=覚	v-J9I@HHIIIKaMJ[Y
=见	v+^-]9ZDE
=规	vCYG]HHN^
=览	v#J.Z9J?JHFZF]^b^
=角	v!J#J(])^*X-J3I9I=I>I?FBJCIDIHII^KGMIUHVGXJZJ[J]J_JaI
=解	d!E#a%F&J(E)H*H+H,G-F.I/E0G1^2H3E4E5I6a7G8H9[:F;H<I=F>D?D@EAHB[CFDGEHFIGFHAIDJIKDLGMDNXOGPGQJRFSFTaUFVEWIXDYHZ>[c]G^E_DaEbBcFdEeHfDgEhD
=言	e!G#H%I(J*I+Y-^/I2J3G4J6J7J9C:H;J=H>D?F@YAJBGCXDZGJHEIZLIMFN[PIRHTIUIVHX]YJZD[I]H^I_IaHbHcIdIfIgJha
=計	{HHR_
=記	s-ZHJI^cXhJ
=設	i!I#J%J(I)J*]-I3J4J6J7J9I:H=I>F?EBGCIDIGJH[IJKHMGNYPIRJTJUZV^WHXJZE[I]I^YaIbHcJd[fIg]hI
=許	q!J%]-J.Y:J;]=IDJGJHFMJQXV_ZI^J
=証	l!H#J(I+J,^-I3Y4I9I:I=J>G?E@IAIBIC_HYIGKGMINIOZPJRJUJVJXJZD[I]^_HaGbIcJdIfJhI
=試	j!H#H%J*J-F3H4J9D:J=_>H?GBFCIDHHFIEKELJMHNZOJPIUIVYXd]JaHbHcXdJfJhH
=話	f!H#I%J(J*J+G-F3_4H:I=I>]?_@GAJBHD[HAIFKFMGNHO^PJRITJUIVIXGY[ZE[I]H_IaXbIcIdIfHhH
=認	e!E#E%H(H)J*Z+F,^-F/I0J1J2J3]4H6I7J8J9F:Z;I=G>^?E@FAIBYC_D[EJGIH@IEKFLIMFNGO_PIRISJTEUGVEWJYJZA[F]H^H_Ha^bGcHdHeJfHgJ
=語	t-bIGKJhJ
=誤	x#^,^4]9FBJHJZGdGfJ
=読	{3[>^HHZIaI
=誰	v=ZDXHISZU^VHZFcJ
=調	x!J(J3J:JE^HHIIVIZb]JfJhJ
=證	{>[HH
=識	x+J:]>J?JCJDHHHO^hZ
=議	t-I9I>H?JHYMJZ]][
=護	{P_VI
=认	n!J#H(I)J*J-J3^7J9I:Z=J>H?I@HBZCIDIHDIFKIM[NIO[PJRJSGTHUIVHXJZC[H^JaIbIcJg]h_
=让	o#I(I+[-J/J3J4J9I>H?I@aBJDIGJH[IIKZMHNIOJVIX][J]J^IaIfJhE
=议	x4J9H>GH]IJY_ZG]IfI
=记	d!G#E%G&J(D)H*I+D,I-F.J/G0I1H2I4H5I6G7G8H9E:Y;H<J=F>X?]@CAHD^EIFIGHHIIAJHK]LGMXNXO]PGQJRHSGTGUFVEWIXGYIZ^[F]F^F_GaCbZcGdFeJfFgH
=许	i!G#G%G(E)H*I+J,J-G.Y/I0J1I2J3E4H5J6J7H8I9D:G;I<J=d>E?G@GAIBECGDGEIFJGIH[IXJJKGLIMFNGOHPHRISITHUGV]WIXGYJZD[Z]G^]_IaEbHcHdIfGgIhG
=设	m!I#I%I)I*]-J/J2[3I9H:I;J=I>I?I@XAJBGCJDIGIHXIIKHMGNIOJPISJU[V[WHXJZD[I]]_JaHbIfI
=访	s%[*J,J-J9F:J?J@JBJH[IJKJNJP]XIZ^aIcI
=证	_!C#C%E&I(C)E+F,X-D.H/F0H1G2G3X4E5H6G7F8G9D:E;F<H=c>Y?]@CAFBCCcEHFHGFIBJHKCLFMCNEO_PEQHRESFTEUEV@WGYHZ@[D]Z^F_Ea_bFcFdEeHfEgGhD
=词	v!J-b9IHGIG
=试	h!G#G%I(H)I*I+I,J-G.J/I1J2J3H4H5J6J7I9C:I;J=^>G?EAIBYCHDIEIFJGIHBIFKFLJMGN[OIPHRISHUFV[WIXdYJ[I]H^I_JaFbHdJfHgJhH
=话	l!H#G%H&J(H)I*I+H,I-G.J/H0I1H2J4H5J6I7I8I9B:H;H<J=F>C?_@FAIBGD[EIFIGIH@IEJJKELGMDNGObPIQJRGSITHUGVFWIXGYIZC[H]a^I_Fa_bGcHdHeJfFgIhG
=该	s!H#I%I(b)J*J+J-J3I4I8J;I=I>I?]BICIDJG]HDIIKINIPJRJTJVIZF[J]I_^aJcHdJfI
=误	p!^#H%I&[(J)J,J-E3G4J9H:J=H>I?I@HBIE]HDIIKFMJNIOIPJTJUIVJXHZZ]J^I_IaJcJh]
=说	j!F#F%H&[(F)G*G+Z,G-^.J/H0I1H2I3D4H5I6I7H8I9B:F;H<J=F>B?EAHBECDDYEIFHGHHBIXJJK^LIMENYO^PGQJRHSHTGUFWIXXYI[G]F^H_GaDbHcHdHeJfGgHh_
=请	g!J%I(I)J*J+I,I-Y/H0J1J2J3X4I6I7^8J9_:H;J=H>D?I@XAIBECHDHEJGJH[IGKILIMENHOGPHRISJUIVHX]YJ[H]H^I_FaFbHdXeJfHgHhG
=谁	t(H=Y>J?J@JBID[HIS_U]VGZCcJfI
=调	{9JHHQ_
=谢	q!G#F%H(I)J*I+J,J-G.J/I0J1J2J3G4G5J6J7J9d:I;J=H>F?G@GAIB[CHDHEJFJGJHBIFKFLJMGNIOIPIRHSHTIUHVHXFYIZC[I]H^J_IaFbIcIdJfHgJhH
=象	m!G#H%H(I*J-G/I0I1J2J3F4I6I7J8J9F:H;^=I>F?G@HA]BICGDIEJFJGcHDIGKFLJMFNHOHPIRITGUHVYXJZD[H]H^J_caGbJcJdGfIgIhG
=質	t#H*[-J9J?_@JBJHHIJKJX]ZIhJ
=败	h![%G&J(G)I*J+J,[-H0I1J3G4Z5J6Z7H8I9G:H;[=F>F?H@EAIBGCIDIEIF]GGHCIFJJKGLJMHNGOHRISGUHVGWJXIYJ[I]J_HaHbIcHdYe^fIgIhF
=账	c!c%]&J(@)]+G,H-E.J/F0G1G2b3C4F5I6G7G8G9H:];F<I=D>C?F@DBCCCDYEGFIGZHAIBJHKDL^MENEOEP[QIRFSGTIUCV]WGXFYHZ@[E]E^]_DaDbFcFdDeIfCgGhE
=费	{*YH]dI
=赤	x-I9J>J@HHJIJK]ZZh]
=起	t(JB^HHLYMJUIZHbZfZ
=超	v!I%J2aHIIGKITIZHc_dJ
=足	j!G#G%Z(c)I*H+G,I-E.J/H0I1J2H3]4E5J6H7I8]9B:G;H<J=Z>D?E@FAHBFCYDEEIFJGHH@IbJJKELIMEN_ODPGQJRHSITHUHVYWJXFYIZ?[H]G^H_FaDbFcFdHfEgHhF
=跟	v#J3F9Z>J?I@ICIHHIGK^MIOaVJZHaHhI
=路	{!J%I-I3G9F>H?JF^GJH^IHOJaJ
=跳	v!J#H%I+I3J4J7[8J9H=I>J?J@JBICID]HEKIMJUJXJZC[J]JaGb^dDeJf_
=身	s#J,[-J/J3[7^9J=J>I?IBZD]HFIJKJMJTJVIZH]JaIhJ
=車	{3J>^HZZI
=转	x%J(I3^4J9F=I>H?J@JAJBHCJDIHZIJKIMIRJSIUIVIWJXJZ^aFbJfI
=软	t(I4I7[9I=J>J@IBJHHKJMIR[SaUIVJZEaJcJd]fIgJhJ
=载	{,^4J9JHIIJZEe]
=输	i!H#_%I(H)J*I+H,I-D.J/H0J1I2I3E4H5J6I7J8J9E:G;I=H>E?G@EAIBGCFDHEJFJGIHCKZLIMGNYOaPIQJRHSITGUHVGX^YIZ?[H]H^J_IaEbHcIdJfIgJhc
=边	t!J#J%J(J-J3J8^9H:a=I>I?J@[BJCHGJHHIHKGMJNJOJPJUJV[XHZF_JaJhJ
=达	v(I3H4Y9I=I>I@JBIEIHHIHMJSIVIX]ZJa[cHf^gI
=过	^!D#C&H(D)F*F+^,G-I.H0F1^2Y3B4D5G6F7F8F9@:D;X<G=C?B@YAEBAD_EGFGGCHGIBK^LaMYNCODPFQHRCSETEUCVCWZYF[D]]^E_FaXbCcDdEeHfBgFhC
=运	v!J%X(J3I9I=J>]?JBGDJHFMJSaUIVIZGaHbIfI
=近	q-H@^BHHIIIKbMIXJZDhI
=返	s#J-I3J9^:J>[?J@JBHHGIJKIMJN]UJXIZGaJbIf[
=还	b#C%F&J(E)G*F+H,H-F.I/E0G2H4E5Y6H7G8H:E;G<I=E?DAGBCCcDEEGFHGFHAICJIKYLGMeNFOFQIRFSET[UCVDW]XFYHZB[E]E^E_]aBbFcFdEeIf[gYhD
=这	m!I#I%I(J1J2J3I4I8J9H:J;J=I>I?H@[AIBICHDIFJG_HFIFK]MINJOIPJRITJU[V_XHZG]H^J_[aHcHdJfIhI
=进	m!G#^%I(I)J*J+J,J-H/I1J3G4H6J8J9a:I;I=G>F?G@GAJB^CGDIEJFJGJHFIEKELJMGNHOGPJQXRISITHUHV]XFYJZ[[I]H^I_IaEbIcIdJfHhY
=远	{9JHHQ_
=连	k!J#H(I)J*J+J-I/H0I1J2[3H4G5J6J7J8^9F:I;J<_=I>H?H@HAJBHCJDIEJFJGJHXIEJJKHLJMFNIOJPIRISETIUIVHWJXJYHZE[J]H^J_^aGbGcbdGfFgIhJ
=迷	{>IHIa_
=追	x8^C]DIHI
=送	s!I#I(I-I3F4J9G:J=J>B?G@GBICIDGH_IHKHMGNJOJUJVIX^ZE]I_JacbJdJfJ
=选	h!G#F%G(Z)H+H,I-X/H0I1I2I3E4[5I6I7G8I9G:H;H<J=F>C?e@EAIBFCZDDEJFJGYHBIEJYKELHMDNGOGPGQJRISHTGUFVZWIXHYJZA[X]F^]_FaCbGcHdGfGgIhE
=途	v9I>HHEZF]cdHe]
=通	h!G#I%[(C)^*E+I,G-J/Y0I1H2J3G4G5J6H7G8I9F:G;Y<X=F>E?_AIBFDGEJFJGHIEJJKXLIMENFOHPCQJRFSHTHUEWGXFYIZX[G]H^H_HaabFc[dGfFgGhF
=連	t3[7[:J=J?JBJC]D[HGKIMJVJZGhJ
=進	{:]HHX]ZI
=遅	v-J1J3J4J9J>IBJH[IJMFR_XJZGa]cIfI
=過	v#X@]KYZJ
=道	t>E?J@IHZIIKJMJNYVJ[bhI
=達	{9I=JHJIIUIX^ZHf^
=違	f!Z#a%H(H)J*H+H,Z-C.I/H0I1I2I3[4G5J6[7H8I9B:G;I<J=F>C?F@BAHBECGDEEHFIGHHHICJJLHMDN[OZPHQJRXSITFUGVGWIX_YHZC[G]G^H_GaDbFcFdFeJfFgHhd
=選	k!I#G%J(H*J+I-Y3F4J7J9H:I=I>E?c@GBHC]DGGJHCIFMFNFOHPITGUJVZXIZE[_]H^^_JaGbHcIdJfJgJhG
=邀	{:aHHIIMHZC
=那	m!G#G%I(H)I*J+J,J-G/H0J1J2J3F4H6J7]8^9D:a;I=G>_?F@GAIBHCFDIFJG[HCIFKbLJMFNHOFPIRISITHUHVEWJXIYJZB[I]H^I_HaFbIcIdIfHgJhG
=邮	k!G#F%H&J(G)I*I+H,I-G.J/H0I1I2J3Z4G5I6I7J8J9B:H;I<J=F>]?^@GAHBECJDbEJFIGIHZIDJJKFLIMZNGOFPIQJRHSHTHUGVFWIXHYIZD[H]F^I_Ha]bHcIdHeJfGgIhG
=部	l!J#I%G(X)J*J-E/J3F4I6J7J9F:d=H>E?F@FBZCGDHEJFJGJHBI^KDMGNYO[PIRISJTJUFVaWJXHZA[I]I^I_JaHbHcIdIfGgJhF
=都	h!F#G%G&J(E)H*H+G,I-^.I/H0I1I2J3E4G5I6H7H8I9C:G;I<J>B?DAIB^CFD_EHFIGHHDIDJIKDLIMCN^OHPGQJRHS^THUaVIWIXGYIZZ[G]G^H_GaXbGcGdHeJfIgHhE
=配	h!E#G%F&J(C)E*E+H,G-H.J/G0a1H2J3E4G5I6F7G8H9E:E;H<J=Z>E?E@GA[BECFDDEdFIGGHAIFJJKFLIMFNFO[PDQJRHSGTGUBW_XGYHZ@[G]F^H_DaYcDdCeafBgDhG
=里	a![%C&H(C)E*E+F,F.H0F1F2F3X4D5G6E7]8F9@:C;E<G=B>Y?]@FAEBBCCDCF]GXHDJGKBNCOZPDQGRESDTJVbWZXEYFZ=[C]Y^]_^aAbEcJdBeYfBgXhB
=重	W#A%F&G(])H*B,E-D.F/A0D1D2F3A4B6C7H8Z9D:I;D<F>J?H@AA[B[CBDCEYFEGCHHIAJDK]LCMIN@OEQGRBS]TBUaVYW_XBYEZ[]A^@_BcHd>eCfZg[hA
=録	a!E#G%H(G)I*H+b,J-F.J/I0J1J2J3]4H5J6I7H8J9I:F;I=G>I?Z@EAIC]DdEJGHHGIDJIKILHMENEO[PHRHSHTHUGVFWHXFYIZA[F]H^I_HaFbCdGfHgIhD
=鍵	x/J6dHGZI_IdGfJ
=鎖	{!I#_-^9H>J@IBIHEIIKIXJZE
=钟	s(J1J2J3I4H9H=J>J@IBFCJGJHEIJM_OJRdUIVJXJZHaJcHfGhJ
=钥	t(I)I/J3J4I6d7I9H=I>J?a@HBIHEIIKHMHNIPIRHSJUIVGXIYJZC^JaJbHcIdIfFgJhJ
=钮	t(b9I:]@JHGVIZE
=链	s(I9J:J>I@JBHDIIIKIMHNJUHXJZA[IaIbdfJ
=销	{%YH[ZJ
=锁	a!C#d%F&J(E)G*G+G,H-C.I/C0G1Y2G3D4E5H6F7C8G9G:E;H<I=D>C?E@CAGCEDEEHFIGFHBIDJHKDLGMBNEOFPFQIRFSDTfUEVDWHXZYHZ>[c]F^F_DaEb^cEdFeHfDgDhC
=错	c!G#[%F&Z(D)F*F+G,a-D.I/F0G1F2H3Y4Z5I6F7F8G9C:E;H<I=E>C?C@@AGBCCEDDEZFHGFIDJHKBLFMENEO[PDQIRXSFTDUDVEWGXbYGZ_[F]E^E_FaAbEcDdBe[fBgGh^
=锚	{@JAbCIKHZH_JaI
=長	s!J#J%H(Y-H2_3G9G:I=H>J?J@IBIHDIbKFMJNZUIVHXJZCaIbJfIhJ
=长	v2_3J9J@JCJHIIZN]RJXJdJfH
=閉	v9JB^KJZG]ZcX
=開	o!H#[(I-H3H4J9E:J=H>H?H@GBJCIH_IFKFMHNIPJSZTIUIVHXZZE[I]]^^aHbZcHfIgJhH
=間	e!Z#a%I(I)J*I+I,J-D.J/J1I2J3[4H5J6J7I8J9D:H;J=Y>D?F@aAJBFCGDFGIHAIBJJKALGMJNYOGPIRZSITFUHVGWJXbYIZB[H]G^H_IaZbFcHdGfEgJh^
=门	x(J)J*^,J9J:[HJIINIOIPIUJV]WHZJ
=闭	v9J=JBZHJU_VIZHb[
=问	h!G#C%Y&J(F)H*Y+I,G-F.J/G0I1I2I3E4G5J6H7I8I9C:[;I<J=F>F?^@EAIB]CGDHEZFHGHHGICJIKELJMENFOGPZQJRHSHTGUGVEWIX]YIZa[H]G^I_HaFbHc[dHeJfGgIhF
=间	n!J#J%I(J*J,J-J/J1I2I3H4F6I8J9E:J;J<J=I>I?I@_AIBICHDJGIHEIHKHLJNJOHRdSJTJUJVIXGYIZF[J]H_^aFcFdHfEhH
=防	sH[SGT]ZJc]
=阻	{HZXX
=限	^!C#C%d&I(d)F*F+F,G-D.H/F1G2F3C4E5G6G7F8G9B:C;b<I>B?C@JAFBBCDDCEGFHGEHZIBJGKBLbMAOFQbRESFTEUBVAWEXaYGZG[E]D^E_FbBcFdBeHfCgDhC
=除	j!J#Z%J(J-J1]3J9F:J>J?I@JBYCJG[HFIIKJMIRJT]VJXIZG[^_YaJbIcJdHfIgIhJ
=障	v/I@JSaTGZG
=雑	{I[KHNY
=電	e!H#I%I(J*I+G-F/J0J3_4H6J9D:I;J=H>a?_@FAJBHD[GIHFIEKFLJMFNGO^PIRISJTJUIVHWJXGYJZD[I]G^J_IaZbIcIdIf[gJhG
=需	m!J#J%J(J*J+J-J3G9G=c>I?H@JBICaDGHDKJNJOJTJUIVIXJZI[J_JaHdIfJhJ
=非	v#J0Z1]HI[JgZ
=面	b!C#D%F&J([)F*F+d,G-E/G0H1H2I3A4F5G6G7G8G9E:D;F<I=C>Y?A@CAGBACAD[EGFIGGICJHKBLGMBNEODPEQIRGSXTEUAVBWEXXYHZZ[Y^F_EaAbfcEdEeIfDgFhZ
=音	{HXaZ
=項	{(^-J?J@JIIKHZH^^
=須	{DXHFb^
=題	l!J#I%J(J-H/J3I4I9H:J=H>H?I@IB]EZHDIHKGMGNIPJSJT[UJVHXHZ_[IbIc^dJfIhI
=願	v#_9[BIIJXIZH
=類	x:]HFI[
=页	i!G#G%H(Y)G*H+a,H-H/I0J1J2J3F4I5J6J7J8I9H:H;I=F>F?F@GAIBECED[EIGJHJIGKELJM]NHOGPGRJSZUFVEWHX[YJZ][G]Z^I_HaEbDcHdIfHgI
=项	s(]3G=I>H?_C]DFHFIJTIVIZJ[Z]J_JaFdJ
=须	t9J:Z@[HIK^LXMJOJZHhJ
=预	{0b9HDJHJZIaHcI
=题	k!I#D%I(H)J*Z,I-I/J3H4I6J9H:H=H>H?_@HB^CIDIE[FJGJHCIHKHMFNHOIPHRJSITHUHVGWJX]Z][I]J^J_JaIbIc[dJfIhH
=飛	{3[7[
=食	{HHOZ]^
=驗	{>[HH
=验	c!E#D%G(E)G*X+G,Y-E.J/H0I1H2H3Y4G5I6I7H8I9H:F;H<J=D>Z?]@DAHBFCaEJFJGHH@IDJIKELHMFNGO_PGQJRGSHTFUGVEWIXXYIZB[F][^H_GaabGcHdGeIfGgHhE
@admin-reset	X!Z%G(]*c+X/I1Z7H8J:[>J?J@YBECJDHEYGJJJKYMJPJSJUFVGWHX[ZB]I^H_JaJbIdZfJgG
@ask-helpdesk	f(b*J0Z3H9Z>^?J@aBICIDZHEIJKJOJVIZCfHgY
@asking-how	O!C#B%@&J(@*G+A,F-D.H/B0C1A2F3J4D5G6E7C8E9C:C;G<G=D>@??@?AFB<C@D:EFFGGDHzI@JBKALCMBN@ODPBQHRDSCT@U>V;WCXBYDZ6]D^C_DaBb@cBd=eCf=gDhA
@away	c!J#G%I(I)J*J+J-H/H1J3H4H6J7Z9h:I;J=H>C@EBGCHDJG_HYIHKHMENIOJPIQ[RJSJTYUIV]XHZD[I]G_IaFbIcIdJfIgHhH
@change	C!B#B%=&F)D*B+B,@->.D0B1B2D3?4A6>7Y8@9E:?;C<C=>>E?<@iACBdC?D:EBFEGBH>I>JCKFLfM^ODPEQDRBS@T?UDV?W@X?YB[@]H^n_?a?bDcCd9e=f?hj
@chaser	X!F#B%E&I(E)H*F+G,H-B.G/E0H1F2G3B4E5H6G7H8H9u:E;G<H=D>??C@?AFB?CCDBEHFGGGH5I?JHK@LHMGNDOEPFQHRESFTEUEVCWHX?YGZ;[E]D^H_FaBbEcFdFeIfDgGhD
@check	p!XCZHHZ]
@denied	sT[ZZ
@elsewhere	=!:#B%5&=(;)<*H+Z,I-8.;/;0?1C2;304^5:6B7Y8:9D:=;9<Z=<>]?a@AA9BCC4D4E;FBGEH~I9J?K0LBMaN8O5P<QCR@S6TBU5V>W:X4Y9Z7[E]_^=_6a:b^c_d6e:f=gDh4
@field	*!b#f%F&7(a)Y*B+a,X.;/E0D1E3A4H5C6A7X8H9!:Z;J<@=D>>A=BYC]DcE<F8G]HDIAL[MDO>PGQ<RCS[TfUXWXX>Y<Zg[e]D_Ga=bdcFdZeCfGgIh^
@greeting	N!>#G%@&E(E)B*@+A,C-B.D/?0C1B2C3@4@5C6B7J8C9x:>;J<D>C?[@bA@BHCADJECFBGAHCI7JHK>LBM;NHO>P@QDR@S@T?UEVCWHYJZA[?]=^B_@a;bGc@d@eDfJgA
@help	W!X%I([)G*b+J,J-G/H1J3H4I6J7H8I9f:G<^=J>E@XAJBXCHDDEIFJGIH_IFJIKFMGNGOJPGRJSIUFVDWJXHZY[G]H_IaDbFcIeIfGhG
@interjection	@!C#?%F)[*B,H-B.A/a1?2=5G6C7J8I9h;F<?>X@aA9BbCEDaE<FCG]H;LYNZPBQCRIS=TYUBW]XCYGZE]F^A_]a^b_cJdCe?gDhJ
@other-account	O!B#<%B&H(@)F*F+G,F-@.H/D0G1G2F3C4F5G6Z7D8G9D;H=B>F?C@@AGB=CEDAEGFHGDHyI@JGK?LDMCNAOFPBQIRFSCTBUBV@WCXEYGZ3[B]D^C_FaAb>cDd@eAfBgEhA
@register	G!<#=%?&E(;)=*<+p,A-;.C/F0A1A2C3G4@5B6A7?8A9=:<;@<C=<>X?c@9A@BZCiDoEBFBG?HYI9JJK8L?M;N:OdP=QBR@S?T>U:V9W>X<Z4[=]?^@_?a;b@cAd>eBf=g@h;
@reset	4!^#7&=(f)b*F+?,2-+.H/C0B1F283H4>5[6:7Z8E96:e;?<<=f>]?Z@EADB^CBE^GBH?I0JJK9L@MCN8O9PaQ9RDSfT<UfVfWiXXY=Za]I^C_@aZbfcDd?e9fJgbh3
@reset-failed	7!X#C%E([)G*>+9,B-E.C/]0]1@2;3;4Z5C6c7]8B99;@<J=]>;?B@cACB9C@DDE[FBH9IYJ[KeLYMCNeO;P[QCR@SDTAUAVXW>X9YCZZ[_]F^f_Ga8bBcDdIegf_gEhc
@reset-spoken-of	4!=#B%Z&C(^)J*<+@,Y-1.>/A0>1F2;3C4C5D7I8b92;6=X>I?C@bADBdC9DGEFF<G@HCI1K;LfN<O3QFRISDT=UbV]W]XEY_[G]9^h_Ba=bbdhehfcgXhb
@reset-word	1!X#H%H&B(a)[*E+?,H-X/Y0F1H2X3E4A5X6H7[8Y96:H;>=X>>?G@^AIBXC<DEEAFHG[HFJ]K[MHNZO7Q>RBS[TFVIW^YHZH[Z]I^Y_EaDb^cEfYg^hI
@second-factor	O!G#F%G(C)F+c,^-H.J/I0J1J2J3C4H5J6J7G8J9H:E;J<J=G>]?e@DAIBDCAD@EJFJGIHjIGJIKELHMDNFOHPGQJRISHTGUFVEWHXGYJZ?[G]E^I_HbDcGdHeJfHgIhG
@thanks	Q!A%C&G(C)E*D+X,F-Z.F/C0J1D2E3>4B5F6H7E8F9q:E;E<F=A>??B@AACBlCADCEFFDH6IBJELJM>NAOCPCQFRYSDTBUBVFWFX@Z?]A^D_Ca?bBcCdCeGfAgEhH
@trouble	2#H&_(F)B*@+D,^.F/Y0C1A233H5A6]7D8Z98:D;E<@>F?H@]A;B?C=D:E]HAKZL<MANbOdPaQERCTEU<VGW<XHYBZt[B]7^[_Ia:bCdAeeg?h]
@unlock	L!>#f%H&H(A)D*E+E,E-A.G/B0E1d2D3@4C5F6E7D8E9G:B;F<G=B>A?@@>AEBfCJDHEGFGGCH?IAJEK@LBM@NBOFPBQGRDSCTjUBV>WEXAYFZ?[o]C^@_@aCb;cBdBeFfAgAhF
@works-now	N!>#<%?&F(=)A*B+>,C-=.E/H0D1B2C3=4A5D6C7A8B96:=;D<E==>9?=@8ABB~C>D:ECFEGBH2I<JBK:L@M8N?OAP@QERYS>TGUAVAW?X=YBZ0[=]<^I_Aa;b<c?d?eEf:gAh<
~000	e!H%e&^-a/J0J2I3X4J9H=J>I?J@IBICJDJHYIIJIKGMJNHOJPHTIXIZE_JaIcJhJ
~001	[!H#H%E&j(J*I+J,J/I0J1J3G4J6J7J9E:I;J=H>G?H@HAHBGCHDHFdGIIGJJKHLJMHNDOJPJRJSITIUIVIXIYJZC[I]I^J_GaDbJcJdJeJfHgJhH
~002	i!J&I/J3I9I>E?JAICJE_HEIJNJS_TJXFZD]I_caDc[fJ
~003	g!J#J&J(I4F5f6J=J?JA_BHDIGJHXKJNIOJPJRJSJUJVIZ[_JaJbJcIfF
~004	c!H#H%c&](I*J,G/I1J3[4I5J6f9F:J;J=I>G?I@HAIBHCIDIFHGJHCIFJJKHMINGOXQJRJSITJUIVIXIYJZE[J]I_IaGbJcIdJeJfIhH
~005	e!Z#E%e&^-]/J0J2I3I4I9G:J;J=I>I@IAJBIDJHCIHJJKGMJNHPGSJTcUJVJXHZG[J^J_IaIcJfJhI
~006	{#]BZHH
~007	c!H#F%d&D(J,J-F/J2g3I4I9F:J=J>H?J@HAJBGCJDJFIHFIEKIMIPHSJUJVJXIZC]J^J_JaHcJfHh^
~008	b#H-J4G5fBHHDKJMHNcPJZDbIfJ
~009	f,g4F6J?JBJJZNIZEaJfJ
~00^	q3ZNJZFfa
~00c	k%H-I2g3J9IHFIGXJaJ
~010	{6]HZ
~011	l,G6IZGdIeffJ
~012	x3Y5Z
~013	{HX
~016	m1e3J4J5]9H>J?I@JBJCJIIKIUJZJaJ
~017	q1^3ZHHOXaJ
~018	v1aHF
~019	x1X@[
~01^	[!H#G%F&j(J)J*J+I,J-[/J3G4I6J7J9E:I;I=H>G?I@GAHBGCIDGFdGIHGIFKFLJMHNDOIPIRJSITIUIVIXIYJZC[I]G^J_GaDbJcJdJfHgJhG
~021	{9JHJS_TJ
~023	Z!F#G%[&H(G)I*I+H,I-E.J/H0J1I2G3D4b5I6I7I8e9C:H;I<e=G>G?H@EA]BECHDGEIFIGHH@IEKXLIMGN_OIPHQJRHSHTHUGVGWIXGYIZB[H]G_[aFbHcHdHeJfGgIhG
~024	t-_
~025	t-_?IHINJVI
~026	j-h3J9G>J?J@IBJHEIEKHMJNIXIZFaI
~02^	j!I%H&I3J4E9J<HA_HHNGZE_bc[
~034	iHGPJY[ZFcHdFeIfg
~03^	g!J#J&J(I4J5f6J=J?JA_BHDIGJHIKJNIOJPJRJSJUJVIZ[_JaJbJcIfF
~040	m%G&_3I4E8J9J<HA_HHNG__
~044	s3]BJHGZHfb
~048	{L^
~049	{3YOZ
~04^	f!H#H%c&G(I,H/J3H4I6f9F:J=I>I?J@IAIBICJDJFHHEIHJJKIMJNIOJQJRJSJUJVJXJZF]J_JaIcJeJfJhI
~053	p#GHDTd
~05^	e!Z#J%e&^(J)J-]/J0J2I3I4I9H;J=I>I@IAHBIDJGJIIJJKGNHPHTIVJXIZG__aIcJdJfJhI
~061	g#J%H-J3J4G8f9H<F=J>J@IAIBIHEIIKIMJNbZF_JaJhJ
~062	h!J%_(J3I4F8F9H<f=JAIBIHGNGZG_JaJ
~06^	{#]BZHH
~070	d!I#I%e(J-G/J2g3I4J9G:J=J>I@HBHCJDJHFIFKIMIN[PIUJXIZC]J^JaIfJhH
~081	k%J4e9JHINJ
~08^	c#H-J4H5fBHHDMHNcZDbIfJ
~09^	f,g6JBJHEJ[NIZFaJfJ
~0c^	k%H-I2g3J9IHFIGXJaJ
~0x8	c!J#J(J-J3J4E8c9I<c=J>J@IBHDJHZIIKIMJN[SJUJVJZE_JaJbJ
~100	s-[/JB]HHNJZ^fI
~103	iHGPJY[ZFcHdFeIfg
~104	vBJHIZHfb
~11^	i,G3Z6IHJcJdIeffJ
~120	{9JHFS_TJ
~123	i-g3_9G>I?J@ICJHBKINJOIXHZG]JaHhJ
~12^	v5ZIY
~13^	{HX
~16^	m1e3J4J5]9H>J?I@JBJCJIIKIUJZJaJ
~171	v3ZOX
~17^	x1^HI
~18^	h%J1a4e9JHENJfJ
~19^	p4I8I<I@ZHHNbZH
~1f^	i%J4J8f9J<IBJHHNIZH
~200	X!G#G%G&J(G)I*I+I,f-G.J/H0J1I2J3F4D5j6f7I8J9E:H;I<J=G>G?G@GAIBDCHDGEIFIGIH?IFKGLIMENFOIPGQJRFS]TGUGVGWIXHYIZ?[H]H^I_HaFbFdHeGfDgHhH
~201	b!H#I%I(J*J,F-G/I0J1h3G4F5_6Z9F:J;J=H>H?IAJBGCIDIFJGIHAIHJIKGMHNHOJPIRISITJUIVIXIYIZE[J]J_JaHbJcGdGeffFgJhI
~202	d!I#I(J+J-j/J3H9E:J=J>I?G@FBICJDJHBK[MINFOIUJVGXHZB]JaHbJhH
~22^	xK]
~230	Z!F#G%[&H(G)I*I+H,I-F.J/H0J1I2G3E4b5I6I7I8e9C:H;I<e=G>G?H@FA]BECHDGEIFIGHH@IFKFLIMGN_OIPHQJRHSHTHUGVGWIXGYIZB[I]H_[aFbHcHdHeJfGgIhG
~234	k-d3_9H>J@JHDKJOJXIZIaI
~23^	s-bHFK[ZJ
~24^	t-_
~251	{3]
~25^	t-_?IHINJVI
~26^	h!J#J%_-h3I4H9F<I=J>J?J@HBIDJHDIEKGMJNGVJXIZF]JaIhJ
~29^	v8_>EBHE_HDXFZJ]JaD
~2c^	i%I4H8G9J<gBJHINIZH
~2tm	o=JBHHHReZJdHfG
~300	W%a&i(G)H*G+H,G-^.I/G0G1H2I3D4G5H6F7H8H9B:G;G<I=F>E?G@JA]BBCGDEEIFcGHH>IDJHKCLHMFN[OGPGQHRHSFTFUGVGWIXEYHZ?[G]F_aaCbGcFdHeHfEgHh[
~304	o%I4E8J<HA_HJNH__
~306	a!H#H%^&J(H)J*J+J-H/I1J2I3G4C5J6J7J8e9E:I<f=H>H?I@GAGBFCIDIFJGJHBIGKGLJMHNaOJPJRISITJUIVIWJXIYJZC[J]I_GaGbIcJdJfIgJhI
~308	k%J4e9JHINJ
~310	f!J%J-J/J3J6J9H=I?J@IBZDIGJHDIJKJNIPJUJXJYZZZaJcGdEeIfh
~320	]!H#G%G&J(I)J*I+J,f-G/H0J1J3F4H5I6f7J9E:I;J<J=H>H?H@HAIBFCIDHEIFIGJH@IGJJKHLJMHNFOIPHRISHTIUIVIXIYIZA[J]I^J_JaGbIcYdGeefFgJhH
~329	x8_
~32t	n=JBHHHRfZGdHfG
~330	W%b&i(G)H*G+H,G-C.I/G0I1I2I3D4G5H6G7I8I9C:G;H<I=F>E?G@JA]BBCGDFEIFcGHH=IEJJKELHMFN]OGPGQHRHSGTGUGVGWIXFYHZ?[H]F_aaCbHcGdHeHfEgIh]
~345	n-[0X3aHGIXaJ
~34^	f%J-c3J4J9H=J>J?J@IBIDJHDIHKJNJPJUJXIYZZEcHdFeIfghJ
~365	e#F*J/]=ZHEMZTcWYZIg[
~400	x&_HJ
~405	pAJ_a
~40^	m#dHJTJZG
~425	{3]
~44^	s3]BJHGZHfb
~456	o3aHIIXaJ
~45^	{-[
~471	{3]ZZ
~474	m#dHJTJZG
~48^	{L^
~49^	{3YOZ
~500	m#GHYTd_I
~512	{3]
~530	xHY
~53^	p#GHDTd
~567	p3_HDIXc^
~56^	{3Z
~604	{L^
~619	t4I8I<IHHNbZI
~61f	i%J4J8f9J<IBJHHNIZH
~626	x%a4I<INJ
~62c	i%I4H8G9J<gBJHINIZH
~632	x8_
~65^	e#F*J/]=ZHEMZTcWYZIg[
~660	{L^
~678	{3YIZ
~67^	t3^HJ
~680	xHFNJZHfa
~700	d!I#I%e-G/J2g3I4J9G:J=J>H?J@IAJBICJDJIFKJMINHPIRJUJXIZG]J_JaHfJhJ
~711	{3]ZZ
~71^	t3ZHEOXaJc^
~740	m#dHJTJZG
~78^	{3YIZ
~800	b!H#I%d&^(I,J-F/I2g4E9F:J=I>H?I@HAJBGCIDJFJHGIEKIMINYOJPHRJSJTJUJVJXHZB]I^J_JaHcJf^hH
~802	Z!F#G%[&H(G)I*I+H,I-F.J/H0J1I2G3E4b5I6I7I8e9C:H;I<e=G>G?H@FA]BECHDGEIFIGHH@IFKFLIMGN_OIPHQJRHSHTHUGVGWIXGYIZB[I]H_[aFbHcHdHeJfGgIhG
~818	k%J4e9JHINJ
~900	{4GH_ZJ
~99^	x-bHHTJ
~^00	t3^>EBHE_HCIJOZXFZI]JaD
~^01	v3ZOX
~^0x	c!J#J(J-J/J3J4E8c9I<c=J>J@IAJBHDJH^IIJJKIMJN[PJSJUJVJZD_JaJbJfJhJ
~^10	{-[
~^12	s-[3ZHJIYaJ
~^20	Z!G#I%I(H)I*J+J-D/I0J1h3G4C5k6I7I8J9F:I;J=H>G?GAJBFCIDHFJGHH?KZLJMENGOJPHRGSHTIUGVGWJXHYIZB[I]I^J_IaGbFcFdIfEgHhI
~^30	v-bHFJJKI
~^31	f!J%J-J/J3J6J9H=I?J@IBZDIGJHDIJKJNIPJUJXJYZZZaJcGdEeIfh
~^32	]!H#G%G&J(I)J*I+J,f-G/H0J1J3F4H5I6f7J9E:I;J<J=H>H?H@HAIBFCIDHEIFIGJH@IGJJKHLJMHNFOIPHRISHTIUIVIXIYIZA[J]I^J_JaGbIcYdGeefFgJhH
~^33	W%b&i(G)H*G+H,G-C.I/G0I1I2I3D4G5H6G7I8I9C:G;H<I=F>E?G@JA]BBCGDFEIFcGHH=IEJJKELHMFN]OGPGQHRHSGTGUGVGWIXFYHZ?[H]F_aaCbHcGdHeHfEgIh]
~^42	{3]
~^45	{3X
~^47	l#d3[HHTJ
~^50	xT[
~^63	x8_
~^66	{L^
~^68	xHFNJZHfa
~^80	Z!E#F%e&^(G)I*H+H,I-D.I/G0I1H2f3C4b5I6H7I8[9B:G;H<_=F>F?G@EA]BECGDGEIFHGHH>ICKFLIMFN^OHPFQIRGSHTHUGVGWIXFYHZA[H]G_[aEbHcGdHeIfFgIhF
~^aa	Z!F#C%D&J(F)G*G+H.J/H0]1^2I3E4G5I6H7H8X9C:G;H<J=F>C?ZAHCXDJEIFHIDJIKCLYMENFOGPGQ[RdS]TaUGVEWIX_YYZB]F^H_FaDb]eYgHhE
~^ab	N!X#@%H&I(B*E/G0F1Z2G3B5I6F7E8F:F;[=]>Z?ZAGB_DFEHFHGFH]IZJIKCLHMBNHOJPEU^WGXCY[[]]f^C_IbFcEeJf@gDhG
~^ac	=!e#[%g&b(A)Y*I+G,Z-B.H0J1C2a3D4>5B6F7@8D9=;Z<B>Y@@A]B^CDDJFEGJH_JEKELZMFNBPcQcS?THUFV]W>X@YBZI]?^c_^a<b@cAdIeCfEg>h^
~^ad	?#F%Y&Z(b)j*m+B,h-C.C/>0B2B3J4=5B6A7d8]9@;C<C=B>@?B@?AJB9CFDEEbFAGIHHI;JCK=LCM;N@O?PgQXR@SETBUXVZWJXAYAZC[?]=^J_Ca=b?c>d^eEfYgfhD
~^af	L#_&I(H)F*E+X,F-I.H/_1J3B4G5G7D8X9X:A;F=]>@?B@XA^B_D@EIFHGDHJI?JYKILYNFOHQJR^SIT]UHWFYX[D]a^G_DbIcDeGf^gJhC
~^ag	K!H%H&H(C+b,E-].H/C0k1I2G3C4F5F6F7G8_9G:B;F<G=H>C?C@]AEB]D@EGFFGCHFIDJZKZLENIOEPYQGSETIUCVCWFX[YFZZ]F^H_EaIbFdGfXgEhF
~^ah	j#J-J9I>JBIHGIJK[RaTJXZZ[]Jh[
~^ai	k9Z@^BIGJHDIJKJMaPYUJVHWYZ^
~^aj	t8]9[VZZJ
~^ak	[![#H%H(G)H*I,[-H.Y0J1Z3I4I6J7J8]9J:I;Z=G>I?I@GBHCIDGGIIGKEMINGPGRJSJTJUYV_WIXIYJZJ[I]I_JaHbIcId_e_gJh_
~^al	F!C#G&F(X)X+^,F-Z.X/E0C1H2D3Z4F5H6B8C9b;B<J=??c@cAHBJCaD]ECFIGDHIIFJAKcMYNYOHRASCTYUIV[Z9[[]C^b_@aAcAdDeDfCgEhY
~^am	[!H#H%H(Z)]*[+I,Y-F/G0J3G4I6J7H9G:H=H>HBECIDFG]HYIFK[LHMFNFOIPZRJSITHUYVYX][J]H^H_HaGbIcad_eJfHgZhE
~^an	D!F#F&H(^)B*G,A.E/B0B1E2J3E4F7Z8_9a:_;J=I>a?[@bAfB@CXEAF@GBHBIDKdMaNIOAPZQFR@SDTJUBVEWGYH]^^]_^aAcEdDeBf?h]
~^ap	O#C%]&H(Y)E*[+^-^.I/F2G3C4D5F6J7E8I:B;Y=B>Z?fAYBCD>EFFGGJH[IFJFLEM@OFSGTGVJWDXAY[ZA[a^D_[a_cDdCeGf^hF
~^aq	q:Y@]HJU[
~^ar	V!Y#I%F(F)I*H,J-[.J1I2[3F5J6Y7J8J9X:G;b=G>F?E@EAIB^CFFIGJHaICKELIMGNGO[QJTGUGVEWJXFYH^I_HaacHdEeJgIhG
~^as	Q!J%C&J(I*[+a,_-D.J/G0I1I2I3X4H5I6H7G8I:I;I=_>A?CAHBCC^DDFIGHH^JIKELbMJNEPFQJRHSHTEUGVDWHXJYI[F]G^Ga]bGcHdEecfFh^
~^at	N!J%Y&H(^)J*E+F,Y-B.H/D0E1G2G3I4E5H6F7H8F9J;F<H=]>B?I@HAHCCDBFGIIJFKIN^OEP[RZT]UDVIXcYJZa]C_EaYcCdHfZh_
~^au	G!C#I%X&G(b)b*H+J,g-F.H0D1X2F5F6D7H8H9D:H<H=F>Z?]@HADBCC]D]FEH[I?JGKBLXM@OBP@RBSCUaVbWHXFZ>[H][^B_GacbBcYdGeDfBhE
~^av	V!a#C%F(E)G*J+H,I-G/H0I1J2I3[4D5I6I<J?]AHCYDEFIGHIHJIKcLHMENFO[QJRGSITGUZVYWHXIYHZE[E]b^G_GbXdHeIfXgI
~^aw	b#J%J(I)Z/I3H9Y:J>G?Z@aBYCIDXIGJJKEMJTJUYVIZH]b^YaEbIgJhH
~^ay	n9Y@]DJHJIJZX]]f[
~^az	j!Y-Y/X9J:[@IBJIJKIN^UZVZZGbYgY
~^ba	J!a%B&G(A)D*C+I,H-Y.D/F1D2D3G5E6a7D9I:A;D<F=]>F?Y@GAHBDCbD?EFF^GEHeJHK_LCM?N@OZP_Q^SCTFUGVFWEXFZE[_]]^B_FaDbXcFd^eJg]h@
~^be	B#A%Y(Z)a*^+C-_.C/B0G1D2H3E5^7C8G;d<I=I?[AICZDXFEGJHCJBMIN]OGSBTDUDX_YCZB[A]d^E_Yd[eFfBhZ
~^bi	[!H#Y%G&I(J)J+J,J-]0J1Z2J3J4I6J7J9_:H;J=H?GAJB[CGDGFJGJH^JJLJNGOGPIRISJUIVGWJXFYJ[F]F^I_IbXcHdHf[gXh_
~^bl	I!@#f%B&H*F+C-c._/B0E1C2E3D4I5E6D7B8E9>:B;G<F=A>G?GADB;CJEEFEGDH[I?JaM>NGOBPBRASAThUAVAWGXdYDZ][J_Ba[bdc_dGeHfGgBhE
~^bo	T!F#C%C&I(c)E+F,G.H3@4^5G6J8b:Z;Y<H>[?^@BAdCIDAEGFFGFH^I]JHLFMCNEO]QHRESETGVBXBZJ[C]C^F_XaAcDdCeGfGgHhJ
~^br	O!B#D&I(D)E+G,I-_._0G1H2Y3[4[6E7E8F9B:D=I>F?EAEB@EGH[IHJHK@LFMHN^OEPDSFUCVXWJXCY^[E]b^F_FaXbccbdBgEhG
~^bu	W!C#Y%F(b)H*H+H,I.J0J1c2J3I4G5I7H8I9b:F;H<J=b>Z?^@CAHBCDEEJFIGYIGJIKELIMENEOFPXQJRHSGUGWIXE[J]F^Y_HaGb[cHdFeJgJ
~^by	^!I#D%J(G)J*I+J-G/Y0J1Z3G4J6J7J9E;J=H?H@eAJB]CHDHGJHFIEKYL_NGOHPIRJSJTFUHVGXHZ[[Z]H^]_IaGbHcJdHfIh^
~^ca	>!D%D&D*I+D,F-E.C/B1A2[3X5E6[8I9B:H<E=I>c?_@_AFCBEEF_IbJ@KBLJMZNEOGPEQ]R@T@UAVAWAX<YJZZ]d^]a]cZd[e]fE
~^ce	T!E#]%G&J(J)F*E+G,H-D.J0I1I2J3]4J5I6H7G8I9D:G;I<J=E?E@ZAIB[C[D]EIFIHaJIKZLHM]NFO_PGQJRGSYTFVDWHXEYHZ>[G]Z^H_GbFc]dEeJfEgfhD
~^ch	@!B#D%>&E)B*I+@,A-E/_0C1B2b3C4B6[7A8I9[;C<X=??]@cA@B_CZDAEGFbGAIZJYKGLeMcOBP?QHRASCT@VAWBXCYH[a^f_BbAdGeIf>gJh^
~^ci	]!G#^%H*I+J,J-b1J2J3Y4H5J6^7J8J9]:X;J<X=G>E?F@DAHCGDHEJFIGJHJI^JJKELJM]NIO_PHRHSHTHUFVFWIX^Y[ZA[I]F^J_IaXbHcDdJfGgJhG
~^cl	E!I#C%F&F)A*A+J-D.D/f0g2E3>4A5C6b8B9C;D<D=@>H?=@AA_B]C>DZECFCGEIBJIK?LGN@OEP[Q]RaSBTcUCV>WJX@ZD[C]a^F_gbccZeFfAgYhI
~^cm	o)[H_KJLGRZZJg]
~^co	6!F#B%E&D(A)@*@+I-].i/=0E1b2a3[5]7=8b98:^;A<^=@>^?C@>A[BZDBEdGXHdIaJGK=LAMBOYPAQJR]S;T?UGVHW[XX[D]X^Baeb@ccdDe[f^g;hE
~^cr	T!F#](E)G*Y+H,Z/G0Y1H3F6]7E8[9G:F;I=E>F?X@IAHBBCGDFEIFIH]IHJJKGLHMDNgOIPERFTHUFVEW_XGYYZA[H]J^X_IaGb]cFdEeZgG
~^ct	g@HBJHIMZNJ^JbYhc
~^cu	O!_#Z%[&J(F)Z+I-[.I/E0H2Z4G5H6G7G8H9D;G<I=H>B?C@HBJCBEHFHH_I[JYKXMDN[PZRGUCV]WFYHZI]F_JaCbGcEdGeHfDgHhe
~^cy	n/^2YHFI^K[
~^cz	p@YHGIYVZXXZIa^
~^da	L!]%F&G(H)H*F+A.H/E1G2F3d4D5E6D8I9Z;I<I=@>a?XAFBHCEDgEGGYHXIGJELJMZNAOCPAQFRaSJUHVIWGXJYDZA[A]G^XaHcddGeGfIgIhX
~^dc	x-_HGKI
~^de	@!a#G%c&Z(_)G,>-I/C0@1D2F3>4A5C6g7A9@:C;Y<H=E>J?A@_AYBDDBEDG^H^IaK_LGMBNFODPaQYTCUZVBWfXZZC[Z][a@b[cAe>fYgBhA
~^di	D!f%F&c(Z*X+B,D-X.I/X0A1e2B3b5C6a:];I<I=>>J?D@FAABEC>DAEAGDHIIYKaLCMDN_ObPBQFSCTFU^VDX?Z?[E]X^Ec=d]eHgFhJ
~^dl	x*ZIIJ]N[ZJ
~^do	A#E%_&J(>)=+I,@-D.C0B1C2D3E4i5a6@7e8e9F:D<C=G>B?C@IA_B[C>D@EDFEGEHaJ_LIMAN_O]PdQERDScTaU@V:W@XGYF[D^@_Ga?cEd=eAg[hD
~^dr	W!G#a%]([*G+G,H/H2I5J6I7H8I9D:G;I<J>^?F@JAIEJFIGXHIJ]KDLIMENEOFPJR^SXTFUGYIZF[H][_Ha^bFdHgIhG
~^ds	{HZ
~^du	X!Z#H&I(G*X+I,I-D0I1H2J3I5J6I7I8I9F:G;J=F>E?GAeBJC[EJFIHIJIK_LIMYNFOYRHSHTbUHVFWIZH[H]]^I_GdFeIfIgIhG
~^dw	o*]@ZC]HHIYZI[[
~^dy	s>J@^HYIIa]
~^dz	d!I#J%J(I-I/J3I4I9a:I;Y=I>I@[B[CJDIHZIGKHNIPYRYSJUIVIXJZYaZcJdJfXhH
~^ea	Z!Z#]%X(I-_/I3J8I9I:J=J>I?I@ZAYBHCJGJIZKbMINXTJVJXJZB^JaIbJcJfY
~^ec	a!I#H(H*J,Y-H3H4Y7J8Z9Y:I=G>]?G@YAJBGCIDHFZGJHDIGLJMENHOJPXRISJUXVFWJXJZY[X]H_IaHb_cId[eZhZ
~^ed	f#J*Y.^9J=ZCHHbPIVJZJ
~^ee	l-J9J:J>H@HBJCZD]F[GZHHIHKbNJVJZFaJh]
~^ef	f![#Z%J-I1J3H8X9[=J>I?J@IBYDJGJHEIIKJMJNJPJQXR]UJVJXGZE[J][_ZaIbJcJdJf^hY
~^eg	s@IKJN^ZG^bhJ
~^eh	{9]HIPY
~^ei	Q!I#X%E&Z(H)E+F-G0H1H2H3X5I7I9G:_<I=A?H@ZAHB@C]DYE^FIH[IDK]LGOZPISZTGVIWJX_YH[D]Z^__FaEbDcDdYeJfCgD
~^ek	xb]
~^el	Z#G%H&Z(G*J,J-[/I0J1J4I5J6I8J:Y;J=G>F?dAJB[CEDaEJFIGHHGIZJILIMFNXOHP]SGTIUCVaWIXFYJ[I]G^I_FbHcIdFfFgIhX
~^em	K!G#C%D&G(B)D*^+I,F-D.G/G0G1F2G3b4a5F6F7E9A:b;F<G=C>b?b@FAEB@C^DfEFGJI@JEK?LEM^PFQGRESETFVCWFXGYFZD[D]A^G_EadbIcDeFfDgYhB
~^en	?!]#@%?&C(B*D+E,J-].J/h0G2A4H5B6]7c9<:<;F<^=Z>=?C@JB_EDFCG?HDIHKEL@NFOcPHQFRHSdTfVYWBX@ZB^@_ZdHebf]gChZ
~^eq	v#]9J@IH[ZJgXhZ
~^er	G!Z#]%E&b(C)C*B+I,_.G1D2H5E6J7B8[9A:A;c<E=J><?[AGB]DHE^FFGDHXIHJGKEMANHP@RGScTCUAVBWFXIYHZc[C]?^HaDbCcGd?e^gCha
~^es	M!Z#_&H*D,J-Y/D0F1E2E3_4J5G6D7D;J<G=H?ZAEBFC@D=EFG]HHJFKaLHM@NHRHTDUaV[X[ZI[J]A^X_ZbHf]hZ
~^et	g(J*[-J0_3I9Z>H?J@JBICbDIHBIGKYMINJOJRZUZXIZY]JaFcJdJeYfZhJ
~^eu	s:ZHIS^UJZH
~^ev	M!X#]%X&_(F*G+X,X-Z.H/C0F1F2H3F4F5G8G9Z:D;F<H=C@IAFBZCDEGFFIAJYLJNcOEPYQHRES_TGXCZZ[E]H_EaHbEdFe[f^gFhX
~^ex	H#@%A&](D*^+F,D-G.H/C0F1D2]3[4H5H6E7D8G9@:d<G=[>J??@=AXBBC]D?EEFZGaHeIFK]LhMAPGRDSCTFUAVHYEZJ[C]]^C_aaGbBcBd?fDgFh_
~^fa	D!G(G)[*J+C-^.F/Z1J2C3_4Y5^7E9<:C;[>A?<@EAIBFDIEHFdGHH]K^L@MDNGP_QZRYSBTCUCW@Zf[B]=^J_Ba;e]fDg?
~^fe	N!E#Z&[(D)C*H+E,c-B.H0H1F2G3^4C6I7k9G<H=Z>X?B@CAEBXD@FFGCHDIHJFKALEMBNHOIPAQHRESGTCU_XAYJZZ]_^C_Aa@bZcEeagE
~^fg	{@XHIN[
~^fi	F!F#Z%?&E(I)H+I,C-C.I/H0C1C2]5B6A7J8[9B;D=J>b?b@HAFBbCID]EDFBGbI@JiK<MXPEQDRES?TAV=XBYIZA]b^H_daHbJcddBeDfDg@ha
~^fj	xI[Q^
~^fl	^!I#H%J(G)[*I-X/I3G7J8]9G:H=J>E?I@GA_CIDHGIH]IGJJKFL[MHNHOISJTYU[V]X]ZI[J]I^]aCb]cJdIfHgYhH
~^fo	D#a%>(D)H*H+J-Z.E/?0C2G3d4[5C6A7]8h:[;A<C=D>I@JAdBBCEEHFYGJHJJ@KGLdMBO?PHQFRFS[THUHV>WDX^YB[Y]H^I__aEbFcEdIeIfDgDhb
~^fr	H!X#A%@&X(A)[*E,F-[.F/A0E1[2E3I4Y5H6Z8G9E;a<F=d?I@YACB?CGEEFDGZHZIDJaKdM@NFOHP_QGRGTaUEV]XYYIZB]@^YaEcZdDeDf?gJ
~^fu	S!D#]%E&J*I+G,G-Z.Y/F0H1H2I3C4X5Z6G7F8H:G;H<I>F?BAHBdCEDCEHFHHYJGK@LGMZNHPZQIRGSFTHUeV[WFX]ZZ[E]C^E_GaCcFdEeGfagGhC
~^fy	vD^HHI_aJ
~^ga	R!C#^%[(E)E*a.H3F4E5Y6F7F8F9A:g;G<H>X?A@[AFBAC^D]EGFFGEHGIBJGK^MbNCOAPFQHSETDVBWGXYY]ZH[F^D_EaZbCcDdDeHfCh[
~^ge	E!B#a&D([)]+[,Y-_.I1G3@4H6B;H<C=C>a?JAEDXEAH=IZJDMYOGP[QGRFSFTHUJVIWYYIZC]a^]aabHcZdZe@gHh>
~^gi	U!H#D%H([+I-].J0I1I2X3D4G5J6H7F9X:I;H<J>C?D@bBXCDEIFIIAJHKBLINZOFPGQJRXSFTEVCXZYI]c_YaEcGdFeJf^g[hZ
~^gl	Y!I#J%J(d)^*Y+J,e3H4J6J7J9J=I>I?HAXBGCJEJHYIHKZLJMINIOJPFUGVEWJXJZY[J]I^I_JaIbIdCeIfIgIhH
~^gm	b(J/J0b9I:g?J@JBJDIHYIIKIMINJOJVJZBaHhJ
~^go	R!G#E%E&J(E)E*E+G,I-D.I0I1H2H3J4J5H6H7a8H9e:^;H<I=X>[?_AGB]CJDIEHFHGGHDJGK^MDNIOFRGSFTDUCWGXX[Y]H^GcFdGeIgGhI
~^gr	K#G%C&G(f)H*C+H,D-?.J0I1D2F3F4C5E6D7C8D9e:Y;C<F=?>B?@@BACBHC@D?EJFDGZHcI[JCKFM@NJOCPiQHRCSBTCU?VnWCX@YIZ7[B]@_@a?b@cBdAfJgbh@
~^gu	S#Z%G(D)H*H,X-b/Y0I1J2J3Y4G5J6H8H9[:h;I<J=F>D?F@JBDCFDEEJFHGHHZJHKELHNFQJSHTZUGWIXGYIZB[H]F^H_XaFbGdCeafGgHhE
~^ha	C!A(D+F,C-[.F/Z0C1@2B4C5Y6@7D8A9^:C<D=X>bAEBAC_D]FGG_JGKaLIMdP?R?SDTAU[VXWCXGY^[I]b_@bGc=dbeJfEgChY
~^he	I!H%A&G(_)F+C,D.F/G0I1D2E3C4C5F6D8D9_:Y;d<F>I@^ADB[CDEEGFH]IHKDLHMFNDOYPFQFS[U^VIW]YDZI[D]@^A_HaYbBcHdZeDfcgZhI
~^hi	Q!E#E%F(E*I+G,I.I/F0I1H2I5g6H7G8Y9[;H<I=D@]DaEIFHGGHHI=J]KZLGMDNeQIRHSFVDWFXEYHZ=[FaCcFeIgGhE
~^ho	L!B%C&H(D)a+F,F-I.E/B0F1E2G4J5Z6F7H9_:d;F<G=B?B@gBBCBDGEFFFGFH_IEJYKBLIMYNBODP[QGReSGTBUBV@WFXeZ@[D]B^H_AaYbXcGdDeHhJ
~^ht	x+XHJc^
~^hu	h%J-J3J9Z>[?ICIDIGIHFIYKHM]OJXJZD[JaIf^hc
~^hy	h-J9IBJH_IJKJPJZG_Hb_db
~^ic	t!Y([/JH[VIZI
~^id	Z!G#G%I(G)F*I+H-C/G0J3H4J6J7f9E:F;J=GA_BYD]GJH[IHJJK^LJMGOIPIRISHT]UGVGWJX]YJZZ[I]H^H_FaCbFcJdHfIgJhE
~^ie	i-^>I?J@aBICZDXHEIHKDMJNJU]VJXJZE][aHfZ
~^ig	_!I#Z%I(G)G*]+J-G3Z4J5[7J9G=I>F?I@_B]CIDZH@IGK[LaMGNHO]RJSJUIVHWIXYZA[H]Z^G_JaHbHcJdIfZ
~^ih	h-I3Y>H@JBJE^HHI[K^OIaIh[
~^ii	{HHYa
~^ik	tLYZJ^^d[
~^il	{!X-_HIKIZJ[IhJ
~^im	U!I#F%G(F)H,I-D/H0I1H2I4Z5I6X7Z8I9E:J;I<J=F>Y?E@^A]BCCFEIF[GGH_IBJIKYLGMCRHSHT[UGVJWIX[YIZB]E_ZaEbcc^dFfFgH
~^in	>!J#=%E&E(Y)D*E+a,I-H.E/D0d1A2>3_4Z5?6J7@8E9=:c;c<[>E@BA=BDCZDfEEFBHZKILIMFPCRGUEVYXXYCZH]]^B_FbbccdIfIgHh]
~^ir	o.X4YHJZ]cY
~^is	_(H-J/J3J9J:J=J>I?I@HBaIIPJVJZa^IbJc^hJ
~^it	n@JBYK]TZZJ
~^ja	b!J#J%I(I+Y-]/I3G4J:I=I?G@EBGCID^KcLZMHNGOIPITJUJVIWYXIZI[J]I^Ja[bYgIhH
~^jd	{ZY
~^je	Y#Z%G)I+H,_-I0J1I2J3E4H5J6I7H:F;I=F?ZAIB[CZEJFJHHIIJJKCLHMIOGPHQJSHTGUGVZWIX^YIZ[[G]F^XaDbGcHd_eJfHgIh[
~^ji	v#GH_ZF
~^jo	^!H#H%I*J+Y-G/J3H5J6J7I8_9J:H=H>[?H@YAHBHCHFJG^H_IGJJNJOJPGTJUJV[X^Z@[J]X_EaHb[cIdHeJf[hH
~^ju	U!G%H&Z(H)I+J,J-Z.J/G0X1J2J3E5J6I7I8X9b;J=I>I?G@]AIC_DDEJGIHAIIJHKIM]NGPIRISITHUHVEXFYJ[a^Ha]cIdIfZgIhJ
~^ka	X!X#F%G(F+I,I-E.Z/G0I1I3_6X7[8I9D:];I>a?_AYCFDEFJGGHGIDJJKCLGM[NZPHRISGWIYI]E^X_XaDcGeJgXhH
~^ke	J!A#^&G)I*I,F/J0Y2E3D4E5G6e7[8H9A;I<G=[>F?I@aAEBDCFDbEHFEGZIDJGKYLXNZOFPHQFRHSXTZVEW_YYZA]F_CbEcGgXhX
~^ki	c!I%J(I-[3Y4J9J:J>F?]@EBFCIIJK[LJNXRJVIXIY]ZZ[J]G^^aEdJhI
~^kl	^!H#G(F)I*I+H,J-H/I0J2Y3I4I6Y7J8J9Z:Z;J=F>E?F@DAJB[DDGJHDIZJJKELJMFNEO^PIRcSITIVFWZXGYJ[H]a^I_JaYbccGdFfEgJhY
~^kn	W!H#G%G&](d)J*I+I,J-c/E0J3G4I6J7J9F:];I=H>H?ECHGIHFIBJZLIM_NXOHPIRISJUHVFWIXHYJ[b]H^H_HcIdHfIgGh[
~^ko	J!c#_&F)Z*?+Z,I-B.G/@0X1B4J6I7A9D:Z;X<E=?>]?H@@AJBYC[D]FYGJIYJFKFL[MCNBP[QIRASAT]U@V_XYYC]=aebCcYdAeYf>gChF
~^kr	^#G%G)I*_+I-G.J/I0J1J2J3Y4H5J6Y7J8I9D:H;[<Y@IAIBFC^DDEJFJGII_JJKCLXMHN_PGRHSITIUHVGWIXGYIZY[H]F^X_Hb[cIe[fFgHhG
~^kt	{HJOXV[
~^ku	d!J#X%J(H*J-G3X4J7J8[:[=I>H?[@YB]CHDHHZI]KXLJMHNIOJP^RJSXTXUIVXXIZC[J]I^I_JaGcJdJfIhG
~^kv	q#]>J_^g[
~^kw	m%Z4Z>_@JBZD^HGZGaJ
~^ky	{/]
~^la	G!G#a%J&F(C*A+C,B-Y.E/I0F1C2a3a4H5X6G7E8Y9@:@;C<E=^>c?@@YABC@DEEJFCGHHZIaJAK[MbNCOJPAQETaUGVAWFYI]c^?_Hbed@eZfDgCh>
~^ld	X!I#I%H(I*J+J,J-H/J0J1I2I3H5f6I7J8H9H:J<k=I>I?J@IAJBHCIDIFJGJHAIHJIKILJMHNHPJRITIUIVIXJYIZG[J]J^J_IaHbIcCdHeJfGgJhJ
~^le	L!]#B%B&H(G)D*I+D,F-c.G/b0G1E2Z3a4J5^6F7G9><G=A>a??B@CHDGEFFYH^IjLFMFN^OEQGSJTCUBVAWEXAZ@[C]^^I_DaFbDcBdEeIfC
~^li	E!D#>%>(>)H*@+E,C-e.F/F1F2F3E5C6B8C9A:B;C<D=o>c?_@GAFB@CEDDECFIGZHcIFLBMANAOCP@QaRFSCTYVFW@X^YBZ:[J]>^FaGbhc]dCeHgBh=
~^ll	c!J#J(I/J9Y:J=J>a?[@HBXCIDIHHI[KIMJOJQXVHXGZG]Ja_hJ
~^lo	?!J#j%X&C(A)B*=+F,I-E.D/Y1B2c3:4G5D6]7^8?9>:D;D<B=D>I?B@CAYBDC<DEE^FAGDH^I_JEK=L]MGNaO=PBQCRFS>ThUHV=WCX>Y@Z[[D]F^[_ba9bhcYd_eHfJhH
~^ls	sJ_
~^lu	b!J#J%I(H*J+J-H/I2[3I4J9a:I=Z>[?H@YCXDGF[GJHCI^KGLJMHNXOJPJRJSYTIUJVGXH[J]a^JaFbIcJdJfIhH
~^ly	x/^B[
~^m3	k#F/[HITbg[
~^ma	C!Z#c&E,G-_.H/E0D1B2Y3Z4C5E7]8J9E:F;[<G=X>^?J@^A_CIDCEDGGHGJ]LZMINDOaPASDU@VDWFXfZ=]?^X_Ga;bEcYd_eIgBhH
~^me	B!D#H%@(A*d+_,@-C/F0A1F3<4=5C6A7A8G9^:?;@<C=H>b?gAcB@ChD_F[GBHXIZJDK^L@M>NIODQCSDTAU=VbWDXDZ[[D]a^F_Haeb@c>dCeBfDg@hF
~^mg	j)Z7]9IHHgc
~^mi	A!]#Z&D(H)C+C-F.E/J0B2?3F4D7Z8@9Z:?<B=G>E?A@dBDCFEJG?H>IhJFL?MfN;OcQBReSeTZU;VaX=YAZ[[Z]^^<_XaHb=cXeFfGg]
~^mn	{V[
~^mo	G!D#b%@&F(D)D*G+Z,C-]/X0]1J2C3J4F5C8J9_:F;B<E=X?I@fA]B^CaDHEGFCHXKZLENEPFQGRGTFUCWCX[YIZF[C_[aEbAcDdDeDgZ
~^ms	U!F#F%f(A)Z*I+I,I-G/H0I1J2f3F4I5J6I7I8J9G:G;e=G>G?G@FAIBECGDFEJFIGHHDIBJHKELHMGNGOIPGQeRISITHUFVDWIXHYHZB[G]H^G_HaGbGcHdEeIfGgchG
~^mu	N!G&I(D)G*a+G-^/E0H1G4I5X6G7J9[:Z;H=E>J?H@[A_BHCJDFEZFGGFHZIaKXL^NCPDQIRFTFUDVFWFYJZA_Ea^bGcEdGeIfD
~^my	d#X(F)Y-H7J9Z>J?X@GBXDJHZIIKGMINJTHV^ZB[]bJhb
~^na	M#X%C&G(B)E*I+F,E-d.^/F0E1F2H3D5F6F7D9X:Z;D<G=E>B?@@IBCCXD[FfGCHFIeJEKJLaNFOAPCRHVEWEXHZE[C]_^C_YaIbbeFfFgIhB
~^ne	E!H#D%^&F)@*J+D,G-B0E1G2C3F4J6B7E:B;C=^?H@bAABGCbDaFCGCH^I^JHKEL_NZOIPaQ]RATAUXX?ZY]F^A_@bEcZdbfGgZh>
~^nf	kHHJdZJ
~^ni	C!?#@%E&E,I-@.D1D2E3F5F6Z7G8H9^;Z<C?]AAB>D[EJFFGJHDIYJ@LZMZO[RDSJU^VaWGXAYJZ[_[abbFdJeFf_h[
~^no	E!G#B%>(?)c*D,A0H3B4?5G6A7H8X9c;G<D>D?H@_A?B]DeECFGGJI]KEL]McN^OEPEQDRFSBTGUcV;WXXDYB[C]G^C__acbYcEeCfCgEh?
~^nu	D!?#B%@&E(?)I*C+_,C-B.E/]0[1H2C3m4A5D6H7C9;:G;C<D=>>h?<@DAJCBD^ECFCGAHDIZJHKALJM[NFOmPJQERASAUCV>YBZ@[E^B_IabbEcDdDeDf?gE
~^ny	h!I#H%J(H-F/Z0J3I4J6a7J8Z9a:Z=I?Z@bBFCHD[HCIELIMFNGOIPJTJUIVHXIZI[X]Z^G_JaIbIdFeIfIhE
~^o3	m*J/X=ZHHMYT^WZ
~^ob	P!^%D&I(E)G+F,^-b.J/D0G2G3C4D5I6G7G8F9[:E;d<H=E>C?D@AAdBBCDEHFJGbHCI@JGKBLXMJNEOFPIQHRESGTIUEVCWHXEYGZ@[]]D^Y_jaDb_cDdDeHfCgGh[
~^oc	h)]3J9J@IBJHCIXKJLZSITIVZZbb]eZhJ
~^od	e#Z-_/X@XBHCJDJHHKXMHNaPZVJXJZE
~^of	O!F#E%F&J(C)H*]+F,G-F.I/Z0Z1D2H3X4X5H6H7G8H:F<H=G?e@EAGBFCEDEEHFHH^IBJGLGMbNDODPFQIRGSGTeVDWIX[YGZ@]C^F_FaBbGcEeIfIgdhD
~^og	i-J3J9I;X>I@_A[BJCJGXIHKHO[RYVJX[ZG]J_^aJ
~^oh	f3_@JE[KJLZMZPJZF[__XdZhJ
~^ok	e!J&Z7e=[HHVJZE
~^ol	i1_3J@ZBJDXHXIHKHZ[bXhH
~^om	p#J9JBXD[HELYZJ]]c_dX
~^on	B#@&I(J)Y*F+F,_-=.D/e0[1H2A3F4H5G6a7Y8C9E:A;H<I>@?[@GBGC^D=EeFHGDHDIGJGL@MIN^OHQDRDS?TaU>VDWAXBZ@[a]D^H_^aAbCccdae_g^hD
~^oo	x3^ZG
~^op	K#E%I&I(c)D*^+H,H-A.H/X0F2F4C5G7D9B:D;E<Z=B?d@GAJBJC_DDEFFFGCI@JGK@MENAOHPcQGRDSETXUIVDWIXIYEZD[f]E^d_Fa_bYeXgDhB
~^or	L!B#B%C&J(B)I*C+F,G-J.I/F0G1H2H3D4F5H6G8H9D:e;G=^>C?H@BBBCDDCEcFcG_H^I@JGKDLFNaOGP[QISFTFUbV=WgXEYHZ;[F]C^F_YaJbEc_d^eGfDgGhF
~^os	t3J:^@JHJIJK^ZJ
~^ot	X!G(_)J+H-Y/G3H4I6J8I9X:_;J=F>J@]AJBIEJF]GZHJKGMHNJOIPESYTHUEVZWHXX]H^I_HcIdHgIhH
~^ou	P!F&J(X)G*I+I,H-C.I/F0H1Y2H3C4G6G9B:^;H<I=E>_?C@[AGB_EIFHHYIBJYLGMfNDODPEQIRFS[UEWHXEYZZI]D^F_GaDbGccdEeGfCgYh_
~^ov	]!]#Y%H(F)H+H,J-Y/B0I2a3E4H6Y8X9X:H;c<[=H?H@[AIBECGD[EJFJGIIDKDMGNGPZRHSaTCUHVHXGYIZB[I]H^H_GaEbIcGdIeJfXgIhH
~^ow	s#I(]@YHHPIVG^^
~^pa	2!;#I&H([)B*J,G-b._0G1C2]4<5D7[8C9>:Z;G=@>D?X@IACEDFHHaIaJ^KcM_N[ODP>QAR@S[TAVGWIXFYCZc[]]Z^X_?aDd[eXfHh[
~^pe	H!D#>%d&F(_*^+E,D-^.I0I1C2D3C4G5E6C7C8Z9]:G;c<F=H>c?ZAYB;CXEDFIIJJCKAMYNBPcQFRCSETEUEVbWBXcYHZ?[]]I^^_Fa>bFcEd]eEf@gEhI
~^pf	{![FZ
~^pg	x0aHEZJ
~^ph	G!F#X%E&H(A)C*_+[,F-F.G/C0G1F2G3d4E5G6F7E8G9@:C;G<G=C>h?[@BAFBXC[DaEFFFGYHcI@JFK@LFNCObPDQGRESFTIVBWFXDYFZB[B^E_DadcEdEeHfDgXhF
~^pi	U!G#F%H(E)G*_,I-I0J1I2J3D4H5J6I7c8J9X;J?I@ZAIC_DDEJFJGHH[IbKGL]NEOFPFRHSGTGUFVcWIXEYIZC[G]H^H_HaGbXcHdGeJgHhY
~^pl	O!D#Y%J&J(E*G,H-Y/F0H3]4G5J6G7F8H9^:D;H<I=c@CBXDCFZGEHbJIKILGMENDODPEQIRFTHUDVCWHX]Z^[E]D^G_GaEcZf]gFhE
~^po	B!D%C&D(F)G*c+@,A/I0F2E3G4I5^6C7E8G:X;B<C=?>B?Z@]AJCIDZEEFBGFHdICJ^LHMaNhODPDQJR?SETFUEVaWgX[YBZB]A^F_JaJbEdCeDf<gfhA
~^pr	?!@#D%?&C(Z*a+^,B-c.Y/I0]2@4^5C6]7Y8@9>:><E=d?a@IA@BJC^E^FDG=HJI;J]KGLZMCN]OAPbQDR=U?V?W?X^Yd[>]]^Zb]cddAeBf8gJh^
~^pu	T%H&J(_+F,G-I.J/E0H1H3^5I6Y7F8[;H<I>I@ZAHGGHCI]JGKJLFNDODQIRGSGTEV]WGX[YH]Z^ZaYb]cJhC
~^pw	c#J%b(IHEJ]KJL]ZJaJg^
~^py	{?[
~^qu	N!E%D&H(C)E*a,F-@.I1E2F3?5G6E7E9D:B;F<G=C>]?f@bAEBHEFI[KbMYO[PHQYSETIUIVHWFX[YGZ[^EaCbDcCdEeGfIgGha
~^qw	m-g3J9J@IHGIFKJXJZGaJ
~^ra	X!E#_%e&J)H*G+^,I-[.J/G1H3Y4F5I6H7G9X:F;G<J=E>??F@]AHC_DFFHGGH^IHJHKFLFMBOCPEQIRGSGTFUFVDWHX^YGZD]^_Xb]cBdHeHgG
~^re	3!G#>%Z&G(a*C+f,>-C.F/^0Z1H2<3@4C6F7H8G:E;C<I=Z@DABB_C[D_F]GCHYJZK_LBNYOaQaRZS]T:VZWaYJZc[@^=_IdCeFhD
~^ri	M#H%c&H)D*J+J,I-C.I0Z3?4D5H6X7I9c:I;[<H=F>G?CAEBZFJGDHIIFKYLGMAN_O^P^QGSITIUJV@WYYF]J_CacbFcEdCeGfFgDh[
~^ro	P!D#D%J&I(g)h*c+F,F-C.H/G0H1G3H4D5G7E8G9[:C;G<H=C>c?A@?AGBFCADCEGFGGEHeICJFKbLFMANBODPEQIRHSETEUCVFWGXCYGZG[D]C^D_EaFbDdEeHgEh^
~^ru	Q!F#C%D&Z*Y+H-C.J/Y1[2I3]4J7F9X:E;I<I?C@GCYDDEHFYGcHIJ^KDLGMENcOGR^SFUEVBWGXFYYZB[F]E^XaEbEcXdHfagFhE
~^sa	B!G(G)A*H+G,A-[/_0B2G3]4A5H6G8A9E;B<F>:@XAaB9CZDJGDHII^KbLGM=NbOaPCQaR@TFV^X]YHZa[B]C^GaBeHfBgDh_
~^sb	e!J%J-I3J4Y9I>J?JBYCJEYIJKHMIRZTYX^ZG[[ha
~^sc	J!F#C%H)F*G+_,E.J/B0H1E2F3J4C5G7F8J9X:B;E<H=J>^?I@GAHBACEDGEEGdH[ICJDKaLYMIN[OYPHQHRESCTBU_WEXBYbZI^CaIbfcGdIeJfYg]hG
~^sd	t(JHHPb
~^se	;!<%C(?)]*],H-[.C/A1G2Y3B4_5a6b7I9B:=;E<Z=@>??]ADBJCbDZEFF@GEIGJBKILJMINFO?RbS]TAU_VYWCXBYeZ?]c_JaJb>cdffgD
~^sh	L#a%D&I(B)E*Y+b,G-B/[0J1G3C4E5H6G7[8F9C:Z<I=C?Z@EAJB@DEEHFGGEHbI[KHLIMJNGPDQHSYWGYGZI[Z][^__[b_cGeHfIgEhC
~^si	D!G#B&E(>)^*F+^-^0H1G2D3>6C7^9C:E;I<d=D>G@@BICED_ECF^H^IeJEK_L[M[NGOEPGQJT]UIVCWBZA]X^G_IaIc[eFf[gHhC
~^sj	m!]#H(G)a-J9I>I@IDJHHIGKIUcV]XJZE[JaJhJ
~^sk	[!E#Y(G)H*H,H-E.I/G0X1X2I5I6H7I8c9A:G;H<J?F@BAYBDCED_EJFIGXH]IIJILIMCNFOYP]QJRYSHTGUYVCWJXEYYZF]D^GaYbDcFeIfZgZ
~^sl	^![#Z%H(X*J+J,J/E0I1J2J4I6^7J8I9C:I;J=[>Y@FAIBXCHDGF_GIH^KFLJMENEOFPHSIT^UIVHXYZB[I]Z^I_HaEbHcIdEe[gIhX
~^sm	_!J#G%J(J-H/I3F4J7J9E:J>]?I@HBECJDIGJHYIYKGMINIOFRJTaVJXI[I][_Ja[bccJdJfHhI
~^sn	f!I#H%J&I(I)J4J9Z:I=I>^?H@GBFCIDIFZIHKIMINJOJPJRcSJUHVGXHZ^[J]H_JaIb[cJfIhJ
~^so	I!F#]%D&F*F+E,D-b.I/C0C2C4D5F6C7F9_=D>C?Z@aA^B_CcEaFZGGHEIYJGLBM@OFQERBSAU^V]WIXEYDZ][X]EaGcFdGeEgFh=
~^sp	P%D(C*E+E,G-Z.Y0F1F2G3a4C5F6E7D8F:C=C@IAFB?CBDAEHFXGEH]IbJ_KHLJM@N[OIPDQGSDTdUYVGWFY]ZX[D]A_Ya]b[cCd]eFfCgGhA
~^sr	{c[d[
~^ss	H![#D%D&I(?)_*F+[,F/D0G1F2H3_4H6F8D9G:D;H<H=I>B?[@HBZCDD[EEFGGHHZIEJ[KELCMDOGP]QHRES[U_V^W]XcYZ[G]D^G_EaFbYcFd@eEfAgChC
~^st	B!c#H%<&D(J)]+G,C.[0[1[2A4@7E8B:=<C=B?DAZBGCIEGFZGIHbIYJDKGLXMZNYO^PHQJR[UFXEYFZH]a^F_GbGc@dAffhF
~^su	L#X&I(a)I*A+I,F.H/[0G1c2G3>4J5[6F<H>F?[@^AGBeC]FHGFHFI[KHLGNBOCPCQHRJSDTEUIWEXG[J]H^E_]aGbYcBdBfAhH
~^sv	q0]9Z>IH[IZX[ZHaI
~^sw	Z!^#H%I(H*I+J/H1X4I6J7J8I9E:H=H>]@]AHBFCGDGGHIGJILZMGOIRGSJTJU_V_WJXIZ@[I]F^HaFb]cIdaeXf]gIhX
~^sy	F!G#B%a&E(F)B*C,D-E.F/E0e1b2X4_5D6G7B8a9?:E;C=B>??@@GADBICAEEFCGhH_I[JCKZLBM^NHO@QJRdS?T@UAV>WDXAY[Z=[B]?^A_Fa@bBc_dbeCfdgCh?
~^ta	Q!D#]&I(D)E*G+G,G.H0G1G2H3B4Y5G6F7F9b:D;[<Y=I>[@[AFCDFHG^H[IFJJLEMcNCQHRESETIVCWGXJYYZH[H]D_JabcFdCeGfCgIhZ
~^te	B!G#H%D&D)E*E+B,D-b/A0G1A2Y4C5B6D7?8H:a;C<C=^>c@HA?CZD[EAFYGEH[IHJJK?LcM]NHOdPAQDRESFT^UbVEWbXbZC[B]X^A_DaHbXfCgD
~^th	=#E%G&C(H*F+],@-Y/]0B1Y2D3I5J6B7Z8^9g:H;X<B>[A^BYCZEFFFGdHBJYK_M@NHOXQESITHV^YG[X]?_CbFcCdBeFfGgI
~^ti	G!F#[%G&F(C)H*H,E-C/A1B2B4Y5C6F7F9X;C=Z>F?F@aAABYEDFBHIIXJCL_NFPaRiS?T[UGVGWEXXYGZB[E]X_EbGcbdaeYgGhB
~^tj	l#J-J2[3J9]:J=J@IDJHCIIKJLXMJS]UFVJWJZFaJd[fa
~^tl	{Y[
~^tm	x-Y9J@[HHIIX^ZH
~^to	I!G#A%F&F*@+B,h-c.I1a2J4Y5D6C7E:B;G<E=J?^@cAGB^CADJEDFCGDI@JXLBMIOEPGQERaSaU^WFXbZG[D]A^Y_AaEbIc@dHeCfFgHh@
~^tr	J!E#c%J&G(H)E*D+I,E-_.X/F0G1I2Y3?4C5J6D7C8D9>:I;E<[>F?A@bAXCADDEFFEGDH_JEMGN[OIPEQFSHTJUBVCWEXgYEZZ]Z^]_Ha_bGeIfIgHhJ
~^tu	Q!_#G%F&J(D)a*E+G-Z0H1G2I3E5H6G7G8H;X=E>]@[AHCEDGEHFHHXIHJIK[LIMEN^OGPEQIRYUcVZWFXEZ<[G^J_EaIcDeYfEgF
~^tv	s*ZHJL[ZJ[[
~^tw	[!G#E%I(G)H*c+I,I-F/X0J3Y4I6I7I8Z9D:H;J=G>E?G@aAeBEC[EIFJGJHHI[KXLJMGNHOZPHRISYTYUIVGXGYJZG[H]G^I_DaEbIcHdIfHgJ
~^ty	V!H%H(G)J*H+J-F/H3_4J6J7J8J9F:a;J=I>B@bAIBECYDFFJGYHFI^JJKXLJMFO_PYRJSJUIVHXGYJZE][^I_IbIcJdJfIgJha
~^ub	c!J%H+Y-J/X2X9J:J=J>[?J@EBHCXD_HEIHKHM[NIO_SYTIUJVJX^ZE]Y^JaHcJfJhI
~^ud	{B[Z[
~^uf	v9Z>[?XBIHGV]
~^ug	{K[
~^uh	{R[
~^ui	f!a#J&[(J-X9J:^=J>J@HBIDJG]HGIIKIMINXUYVJZZ]I_JaJfI
~^ul	i#J%J-H3J9H>J@]BIHEIFKeMHNIObZF]JaIeZhI
~^um	j/YEZIZZHc^d^fJ
~^un	H#I%_&g(D)F*D+D,C.H/J0G2H3I5H6C7^8D9B:H=F>D?D@XACBJCBDDEDFaG]HIIHJHK?LAM^OIQHRESETcUJVEXJY][d]E^Y_Aa@b]cFd[eCfDgYhE
~^up	Q!D#D%Y&J(a*H+G,G.I/Z0Z1f2G3B4B5_6F7G8F:F<I=E>I?E@EAGBYDYEHFHGDHZJGK@LZMHNcOIPFQIRDSFTJUEVDWHXIYFZI[X]E^D_FaDbCcCdJeFfdg_hI
~^ur	m#J1I9_>J@GBIDJG[H[IIKIMJZZdZfZ
~^us	=!^%F&E(^)Z*X+Y,I-Z.C/A0G1E2B3D4A5A6@7Y9?:Z;c<C=]>=@HAeCFDYE[G[HIJDKdL[M@NBOGPZR@S@TGUEWEXIYBZZ[H]^^a_daFbBc@e@fAgYhB
~^ut	R#^%C&X(^)Z*C.H/E2G4E5H6F7]8]9@:[;[=]>G?G@CA^BADJG[H9I[JGLZMINIOHQHRESEUBWEYGZ[]Z^__]aXcDeGfCgFhB
~^uz	i![(Z3J9I;Y?Z@IBJDYHHK]MJUJVJZG^[hJ
~^va	Q!A#Z%B&H(A)]*[+E,H-a0E1G2[3]4I5G6E7E8F:B;E<H=A>ZA[CFEFFFGJHHIZJFKYLaO[QGTXUCWFX^YF]A^C_Za]cDdGeGfDhF
~^ve	C!;#f&D(@)@+G,H-D.C/I1d2C3]4G5X6J7G8A9I:B;]=Z?IADBCCfDYEAFFGAIBJ]KYNIOHPGQHR>SDT]U=V>W?XeYYZ][I]b_FabbYdFeAf;gGhZ
~^vi	Q!F#^%E&H)I*H+Z,F-a.G/Y1G4D6E7D8G9E<G=B>>@]AFBDCXD?EFF]GFHaMaN]OYSDTYUBVHWFX_]@^Z_DbJcDdDeGfCgIh[
~^vo	N!Z#D%C&H(G*Z,E-[.H2E3E5J6E7I8F9X;D<G=F>H?^@aAEC?DEFFGIHHI^JFK^MZN[OZPBQJRDSHUXV]WHXYYHZC[C]b^CbXeGfE
~^vr	l#H(J*Y+Y-H>G?]@]BICYDGHHIHKIMZT^VJX]ZJaIhY
~^vu	f#I(J-J/I0[3Y9I:J=Z>G?I@HBGC]DHHBIYKZNXTJUIVIZ^]JaJb]dJfIhY
~^w3	n=JBHHHRfZGdHfG
~^wa	G!C#E%I&G(D)C*Z+[,J-]/Y0J1E3>4C5E8D9];D<F=D>_@eADBFCXEEFEI]KYLIMXNXOEPAQFRCT@XcYG[c_CcBeEfAgF
~^wc	t@]HJMZ
~^we	I!I#@&G(?)D*B,H-c/Z0J2E3>4J5D6J:H<F=H>G?B@ZAHBdCbDHEJFHGIHYLIM]PJQERGT[UHVHWEXDZ^]d_JaFcBdAeFgEhH
~^wh	E!H#H%[&X(])F*I+G,Z-A.G/H0J1H2F3[6I8D9X:I;E<G=F>E?H@DAGB=CFDEEFFHGJHaI]J[LBMJNdO[PDQFRDSDU]VDWDXBYIZb]]^F_^aacDdDeHfEgJhb
~^wi	?!C#J%D(E*I+^,a-F.I/X0?1C2E3Y4C5^6H7I8H;H<F=G>Z@cAIB[CCDAEEFYH_IJJHL]MaQDRHSDTAUAV=WEYCZJ[c]@bbcHdGebfBg^hZ
~^wl	m(GH^U]V^ZF
~^wo	H!Z#C%[&H(D)H*C+H,D-d/Z2G3G4I6E7_9E:H;H<G=GAGBfCHD@EEFGGHH_JFKCLZM]NGOHPFQHRZSFTCUBWEXBZc[A]A_CbHcCdIeEf[gEhJ
~^wp	xO_
~^wr	D!A#Z%Z&H(@)B*D+E,_->.F/Y0^3]6X7E8Y:B;F>E?A@DAYBECDDAEJFIHZI@K@LCMBN>OZPZRaSCTFU@V?WCY][B]B^@_]aBbJddebf[gb
~^ws	v?]@[H]ZJaJ
~^wu	a!X#I%Z(G*J-H4Z9J:I=X>[?]CIDHGJHIIHKZLJNHUXXI[J_]aHfIgJhI
~^wy	e!_#I%J([-J3Z9G;Y>H?J@IBICZDIHCI[KJMJNYU^VJXJZYaHfJhJ
~^xb	{H[
~^ya	{>^HG
~^ye	[!]#I%J(I+J-Y/J1]3I9X=]>_@]AJBGCJDHHEIXK^LYMINGPJVIXIZX]IbIfIhI
~^yo	L#I%H(B)J*D+],G.J/H0I1X2I4G5I6I8H9d:a;J<J=Z?JAHBCE^FIGGJHLGMGNJOYPEQIRISDTXUXV]YI[F]G^H_HbFc]dXeGfGgFhX
~^yu	v?_ZI
~^za	]!G#Z%H(F)J*I,J-Z/H1J4I6J7J8J9F;J=G>F@DAIBaD^EJFJJJKDLIMINaO[PIRISHTYUFVEWJXG]H^Y_IbHcHdbf^gHhE
~^zb	o-_HIX^
~^ze	Z!G#E%F(Y)I*G,H-_.J1I2]3Z4G5J6I7H8I9D;H<J=G>A?DAXCCDJEIGHHZIaJJK^LHMEO[PGQJR^SHTYUYV[WIXE[G]E^GaHeJfEgHhE
~^zg	n9X>[BYHJOZZIhZ
~^zi	e!^#G*I-J3^9F=J>F?[DIHBIZKZMINJTJVYXIZE[J][^ZaYbJ
~^zl	x3ZI[NX
~^zm	g(J9I@aDJHFIJKIM^VJZZ^ZaJfJh^
~^zn	s9J?ZHJI__Y
~^zo	c#Y%I&Z(J1X3Z4I7J8Y9I:I<X>H?J@EAJBHCIDZGJIYKZLYMZNYOGPIVJXIZE]J^X_YaHbJcJdYfHhX
~^zr	n([:YHISZUJVJZ]gZ
~^zs	{ZIcZ
~^zu	Q![#G%[&Z(^*I+H,H-F1H2J5I6X7H8H:^;G<J=X?JAIDBHHIDKXNEOHRGSHWIYH[J^F_Gb]d]eGfGhE
~^zw	]!Z#F%I(I)J*^+J,J-G/X3G4I6J7J:I;I=H>E?H@aA_BFCbDFGJHDIYLZMYNGPHSITHUHVHXXZB[I]G^I_IaHbIcZd]f^gIhF
~a20	xHYIXZI
~aad	_!H#E%E(H)I*I+J,J-G/I0^1^2J3G4I5J6J7I8J9E:I;J<J=H>H?H@GAIBFCHDHEFFIGXIGJJKGLJMGNIOIPIRdS^TaUHVHWIXGYZZA[I]I^J_GaHbYd^eZgIhI
~aag	h!J#[(J*Y+Y-J9H>H?I@XBZC]DGH[IIKILYMYVJXZZH]JaHhY
~aai	tHGZ]aJf]
~aak	m-]3_9J>J@HBJCJDGHXIIKIMJNZXZZF]]aJhJ
~aal	d#H%J(I)J*H,J-G/]0X3H4X6^7J9]:Y=J>G?Y@FAJBGCHDGGJHCIZJJNGOJP^SJT]UZVHXIZD[I]J_HaIbJcJfJgYhH
~aam	p-Y2Z9J:Y>J@JF]HHI_KIZHh[
~aan	_!H#E%Z(G)I*H+H,X.Z/Z0J1J2J3G4I6J7J8Y:H;I=H>C?[AICYD[FIGIHBIFKELZMFNJOHPHQ[RISJTHUIXaYJZF[[]G^HaEb^cIdYeZfGgJ
~aar	Y!G%G(G)H*a,I-^.J/X0I1I2I3D4]5J6G7H8H9C:Y;H<J=G>a?_@YAZBDCGDBEIFIGHHBIBJIM[NIPFRFSHUGWIYH[a]E^GaDb]c[dYeJgGhE
~aat	[!^#H%H)I*I+H,J-[/I0J1I2J3Y4I6I7I8I:H;Z=H>Y?]AHBFDEEJFJGIHXIDK]LXMFPGQZRHSHTHU[VZWJXXYJZG[Y]FbHcIeXgIhF
~ab^	x3ZI]
~aba	i-J9G>[?JBJCGH[IJZE]eaH
~abb	j![3J9X=Y@JBXCJI]KJUYVJZI]YaJbYfJhJ
~abe	W!G#]%G)H*Y+[,J-H/H0I1J2J3D4H5J6I7I8J:G;I=Y>]?^@]BDCYD_EJFJHENYOEPJRISITXUGWIZE[Y]b^H_HaFbGcHeJfGgI
~abg	_#H%H*J+I,J-[0J1Z2J3H4Z7J8J9H:H=[>[?ZCGDGHEIFJJLJMHOYPHRISITJU^VGWJXIYXZ[[I]^^I_HbIcIeJfFgJhH
~abi	X!^#I%J)H*I-I.[3I4J7J9H:H;^=H>I?H@GBGDHGJH]IHKYLJMHNIPISHUbVbWGXJZ@[I]H^J_JaIb[daeZfGhH
~abl	E!f%D&G)_*B+C,X-X.X/B0Y2E3F4Y5I6F7D8]9A:D;[<G?Y@DA_BbCYDCEGFEGGHXI?JJK>MGN@OJPIRDTHUbVbWHXBY[ZI]F^F_IaFcEeZfIgEhA
~abo	[#H%I(G)I/J3I7J8J9H:a;^=b>G@XBCCHDZGHIYJIKILFMHOJPIS]TIUFVEXIZ][I]Z^I_IaGbHdIfIgI
~abr	f!X#H)X,Y-]3J9I>Y?H@IBJDJHaIJKJTZVJZC[]]FaZ
~abs	m%Y1Z9YBYKJY]ZF[[_Z
~abt	vK]OZVZZI
~abw	v9ZHXR]
~ac^	W!F%G)H*Y+I,J-E0J1I2J3]6I7b8J9F;J<J>]@aAICGDDEJFJGHHXKDLIMFNIOIPGRHTGUFWHX[ZF]H^G__aEbbcJeJfFgH
~aca	Y!G(I)I*H+I.J/H1Z2J4I5J6I8J;J=_>G?Z@XAIBCCYEZFIHCJJKDPHTHUJVEYJ[H^J_Ha^dJf[hG
~acc	?!g#^%g&D(B)[+I,X-B.G/H1A2c3H4C5C6A7B8A9@<C=D>Z@AA]CFEDFCHaIIJCKBL]MGNHPdQbRAS@THU@V]W?XBYB]A^c_Za>bDcFdAe@fAgB
~ace	Y#X(H)I*I+I,J/a0J1J2J3D6I7H8J9D:Y>[@ZAJBDCGDEEJFJGIHJI]KZNEOZQJRISITHUGWJXFYIZY[G]G^H_HaEbHccdFeJfGgIh_
~ach	I#]%H&G)C*G+C,J-a.G/G1C3D5G8X:F;Y<F=B>J?BAJBICFEIFFGIHHJXK[L_M^NYODPCQGRaSZTCWGYYZX]^_DaGbXcbdYeDgDhJ
~aci	V!F#F%Y&X(H)I*J+H-c.J/I2J3[4I5J6I8J9[;I<J=I>G?G@EAIC]DXEZHGJJKEPGQJTHUHVDYHZ?[H^Ia[bFdGf]hE
~acj	l9J?_C[DYGZHGUXZHaJcXdJf[
~ack	D!]#C%^&G(H)A*C+H,Y-D.H/E0[2J3J4I5]6a7C8Z9]:A;D>H?@@DD>EDFZGIHZKZLAM@N>OCP]SBUBV>WEXDY[ZC[@]J^?_ZaHbFdeebfag[h>
~acl	p#E%[;bAJH_LJZI
~aco	m-J3I@JBJC]D^HXI[KIVX_ZhI
~acq	q8]HFQaZG
~acr	nHa
~act	G!e#B%D&c(D)B*B+D,I-?.H/Y0[1F2a3_4^5D7C9?:J;J<G?@@>C_DJEfFbGEHHIbJHK>LIMBN@ODP?RGSBTHUaVFWDXEY[[A]I^Ia@bGcEdYgAhZ
~acu	{>X
~acy	q.^>JDZHGIHN[Y]ZGaYcGgZ
~acz	e!_#J(F*Y3J9J:J;Y=I@HBIDIHXIJKJMINJPJUaV]ZD^[c]fJhJ
~ad^	L#F%^&G)E+X-]/Y1a2C3_4E7]8B9]:@;C<E>a@?ABBICED]EJGXHJICJJK<M>NFOFP]QXRYS^TXUCVBXGYZZG[A]^aBbHeGf^gHhG
~ada	M!^#^%G&H(A)D*C+D,Z-G/Z0F1F2F3A4D5G7D9?;^=H?X@XAFB[CJD^EZFGIDJFKJNBPYS]TZWHX[YEZH[B_Fa]b[cDd]eGfJgIh[
~adc	f!I#J%I/J0^1_3I4J9H=J>J?J@IBHDJGYHBIJKIMJPJReSHTIUJVJXIYZZDaJbIdYhJ
~add	Y!H#I(I)I*I-H/J1J2J3a4H7J8d9I:Z=I@YAIBJC^GXH]KIMINHOJPHQXTJUIV[XJZE]I^I_IaGbJcFdJfIgJhJ
~ade	[!H#E(])]+H-a/J2]3H4J6J7I9F:X<J>E?F@[AJBCDFFJGIHaJIL^NFOJPHRJSJTEUIVFXIY[ZH[E]X^Z_YaGbFcDdIfGgI
~adf	_#J(J*I,[-H3J4J7i9H:J=J>J@JBJIHKIMJNJPITFUJZGaJdJgJhJ
~adg	pH_
~adi	e!X%Z-_3J=X?J@JBIC^HYIJKJPJSYU]VJZHcIfJ
~adj	{HGZJb]
~adm	A!D#C%G&E(d)k*n+D,h-A.E/?0C1Y2D3?4@5C6C7?8A9@:F;C<E=C>>?@@>B=C<D?EfFCHCI<JBK=LDM=N@OAPjQXRBSDTBU[V[XCYCZF[A]?^I_@a@bAc@d]eAf?ggh?
~adn	t-[D[
~ado	I#b%Y&G+X/B0H2J4]5J7[9^:a;G=?>J?A@JAJBICEDXEIFJGCIEJIK[LEMJN@O[PZQHRFSXTYUbV]WHYHZ<[F][_CeEf?gCh>
~adp	n!J#a%YEGHDNXZId]e[
~adr	i!J#J%J*J-Y3^9H:Z>[?Z@HBJCXD_F[HBIHKHMJO]VJXJZG]JaI
~ads	Z!I#F%_(H)I*I,J-H/J0I1I3H4I6J7J9E:J=I>H?I@IBFCIDIEGFJGHH_IHKIMHNIPJRHS^TbUIVHWJXIYJZF[J]I_GaHbIcId]eZfdgJhJ
~adt	x-YS[cJ
~adu	]!a#[%H&a(G)J*H,J-H/J3I7J9H:I=]?I@GAHBECJDHFJGIHEIHJYKGLZMHPHSITYUIVHXIZG[I^[_Ya[bIcJdIfYhY
~adv	m)Z-J9[:[;XBIHHS^UHVJZ[
~adw	{(_HIKJZH
~ady	a!]+a-F3J9H>H?J@_B[CJDCIHK^MJN^OJUJVHZE]JbYfFhJ
~adz	q9IBZHJO[ZId_hZ
~aex	{HHQ_ZJ
~af^	x#[4Yb[
~afa	v.[6YSJ
~afd	{V]
~afe	tHZJZ
~aff	[!I#J%I(])Z+^-G/I0J1J3G4J6J7J8X9J<^>I@HA[BGF]HAIGKHMHP^RJSJT[UDV[XIZF[J]I_IaHbIc]dZfGgZhJ
~afg	p+G-J9J=_>G?J@HB[DGHFIJK[MJNJZF]aa[fI
~afi	o6]<Z
~afo	{2[aY
~aft	M#_%X&I(I)F*F,G.I/a4H5H7E8X:A;G?D@YA^B]CJDBEIFFGEHJIALYMXNGOEQJR^SITXUIVFWGYYZZ[E]Z^I_EaGbJcDeGf_gJhC
~afu	tHZVZc]
~afw	{9[HY
~ag^	N#Z%D&I(C)E*D,G-B0J1F2G3E4I5G6F7a9_:[<H=C@^AEBZCHDCFFGHHbKJLYMBNIOEPCQHS[UFVBXZYFZG]D_DaZb[dbeHgEhJ
~aga	Q!]%F&I(G*G+d,H-C.I/F0H1I2I3F4G5I8Y9E:B;G>E?F@_AGBZDCEIFHGGHHKXMDN^OGP[QJRYSHUZVEWHXXYIZ^]JaJbIeIgHhH
~agd	q*Z8Y@JBZC[LZZJ
~age	F!B#>%C&F(I*[+],B-c.a/H0m1B2G3B5D6B7a8I9B:G;D<I=A>E?b@;ADB;C?D[EHFGGFHYIEJ[KGLDMFNFOYPAQIRBSYTFVBWHXbYCZY]Z^@_BaGb[cFeYfBgJ
~agg	d!J#I%J(I3E8Y9G:J=I>Z?H@GAZBICaDEGJIHKGNIOIPJRISHTJUJVIXZYJ]Ha]bJc^dJf_hI
~agi	]#G%J(I)I*I+b,J-a.[/J3F4I6J7I9F=I>E?G@FBECGD[EIGJHJIJKFLJMGNHPHRJSaTJUGV]WJXaZ][I]G_JaFcIdJfIgJ
~agl	f*X-I4Y8Y9I>J?JBGCJEXHXIIKHMHNXRZTJUJVJX_ZGha
~agn	{9J?^HIX[
~ago	d!I%I(I)J*Z+J-I.[/J3H4I6J7J:H>H?[AJB[C[GIHIIELJMFNHOIRITHUIVHX^YYZZ[H]H^J_IaGbJcYdHf[
~agr	m#Y9[@JBIHZIJM^X]ZG
~ags	p#[/H0J3ZHIIZM^TIXJZH_Fh[
~agt	^#I%I(G)I+X,J3F4J9G:H=G>F?G@EBFC^D^EZGJI^LIMXPIRJSITHUHWZXY[I]H^ZaGbHcIfGgIh^
~agu	i(I)[9[=JVXXY
~ahe	oHIRabYcZ
~ahi	v>aHJfX
~ahl	c!J#H(J*J-a3_9I:J=I>E?b@FBGC^DGHBI^MINHOGTJUJVYZC[_]Y^JaFbJdJhH
~ahm	{/Y8Y
~aho	m>]@ZHEK[XZZIh[
~ahr	q-]1Y>[@JHJIJK^ZHfY
~ai^	[!H#Z%G(G)Z*G+X,[/I0J1X3F4H7J8J9I:G;J>D?^@]AXBED[EIFJGIIIJJK^LXMFNGOGPGRISITHUHVGWXXaYJZA[]]F^I_HaXbHcXdIeJfGgJ
~aid	d-J/b4X@JBHHFIIJZKGMJNHS]UJVIZcdH
~aie	xH[Z]aJ
~aig	t+[[[bJ
~ail	B!F#B%H&](B)?+C,G-A.E/_1H2D3a4F5Z7G9=:c=D>c?a@?AIB=DeEJF]HdI;JFKELAM]NGPZQYRFSETBUAV?WBX?Zb[?]C_BabbDd?e]fEgIhF
~aim	k-]HXIJKJNJOYW[ZIa[h[
~ain	F#Y%[(D)H*A+a,G-E.H/Z0E1F2E3D4a5a6E7a8^9A:?;E<F=A>F?B@dA^BXCAD?EEF_GYHEIXJYKXLEMYN^OCPaQHSCT[UBV@XXYE[I]]^J_IaCbEcDdEeEfHhE
~air	_!X#H%I/F3[6]7Z9J:_>[?H@FBZC[DEEJHBIHKEMINHPJT]UXV[WXXI[J]IaGbJdZfIhH
~ais	Y%F(F)Z*I,I-G.J0J1I3_4G5I6I7I8H9I:E;I<J=Y>]?Y@FAHBIC]DCFIGHH;J[KXLJOZQJRHSHUFVYWHX^YX[[^HaBc^eJfGgI
~ait	W!H%H)J*H+Y-F0J1J3F4J6J7J8J9[;J=H>C@bAJCEEJFJGHHCIDK[LIM[OHPIRYSJTHUIWJXcYJZA[Y]F^H_IbZcIdHf^h^
~aiu	l3H9Z>JHEI_Z[c[f]
~aix	p;YH[^ZbZd[
~aiz	{%^dJ
~aj^	j3J9G:J>]?J@[BIDHIJKJVIZ^aabJfJhJ
~aja	s!a([?ZBJDZHIKIN[ZE
~ajo	s8]9G>]VZbZ
~aju	q3^9ZHJIYZJ
~ak^	[![%I(I)J+J-b3]4J9F:I<Z=I>G?I@XBGCID[FYGII[KFLJMIN_OIPJRJSJTJUIVHXXYZZB[J]H^J_JaGbJcYdHfIgJhI
~aka	^!Y#F(F)I*I.J/I0^1I3H5J6X7I8]9F:H;J<J?H@EAIBFCHDFEIFJGIHEIFJJLHMFNHOHPYSITHUHVGWJYXZX[G]H^HaFb[dbe]fZhF
~akc	vZH^^
~ake	R!]#H(E)F+Z,I-G.J/Z0I1I2I3E4G5I6H7H9E:F;a<[=Y?[AHBCGEHHIJK]L[MaNJOGQ_SGTGUZWHXFYYZD[G]F_GbFcGdZeXfH
~akf	t@^HIa[
~aki	v9][Z
~akj	{3ZdZ
~akk	s-^
~akn	d!H#H%_(_)J*I-H/J2J3b4I5Z7J9E:I;I=]>F@GAIBGC^FJGJKFLJMHNIOGPIRJSITJUIVYXHZD[J]G^J_XaCcIfIgJhI
~ako	t*Y.]9IBZHJI]
~akr	xGZHY
~akt	T!c%D&J(E)I+G,X-D.Y/G1X2I3^4[5I6G7G8Z9D:F;]=D>F?E@CAHBDCaEGFHGJHJIBJHKBMGNEPBRGSGTGU]V^WFXCYJZD[F^I_FaDbJdbe^fIgGh_
~aku	n3Z9I=[C^HEI^ZZ
~akz	t/ZKIOZZ[
~al^	E#Z%A&E(^)[*J+B,c-X.H/I0Y1]2C4H5Z7F8B:Z;C<D=G>D?FB>DCE[FZGHHbI]K[LFMYNaOAQDRIU@VAWAYJZ>[B]H^BaFbIcFdZgdha
~ala	Z#F%H&J(G)I*I+I,J-[0J1J2J3F4H6I7I8J9E:I;J=H>E?G@[BZCGDGFJHbIEJJK[LXNJOISHTHUGVIWIXXY[ZZ[H]J_]aFbGc[dGeJf^hF
~alb	i3X=[@]BXG[HEKJX[ZH][dY
~alc	p.X3I9[@ZBIGYHHM[OJX[
~ald	e!Z#I%I(H)J*J+X-H1^3H4J7J8I9F:J=J>G?Z@_BFCHDcGJHBIEKEL_MIOJPYRITIUZVZWYXJZA[I]H^H_Ja[bIcJdXfHhG
~ale	V#X%E&H(G*G-C0H1H2I5I6G7J8H;G<I=D>B@FAGBYDYEZF_GEHbJGKIMZOEPEQISFV[WGXDYHZJ[J]E^G_]bGc^d[eHgJ
~alf	a!I(F)I*J/a0J3Y4I7J9H:I=H>H?IAJBGCIDXE_GIHAIXJJKYMYPISYTIUHVXXIZX]^_IaXdJfJgX
~alg	i.X9b>I?I@]BFC^HFIIKIM]XJZHaJc]fJhJ
~alh	h/Y4[F[HFNZPXZY
~ali	O!E#D%I&I)Z*D+H0G1Z2H3_4X5H7H8G9E;G<I>]?FCDDBFGGDHYI?JGKAL^M[N[OcQHR[SYTEV[XCYGZ[]G^G_EcDdFeGfagIhI
~alj	s%Z-Y?^@JHIK[ZI
~alk	m4[8J9^HEKJMJYYZI]_
~all	E!J#F&H(Z)Y*F,I-a1F2C3J5B6E7B8B9_<I?a@AAGB_CEDBEFF]GCHYIYKHLHMFOAQ_RHSYVZWFXJYCZH[Y]I_DaXb]cbdBeHfJh<
~alm	m#XI[KJT[ZX]ZdY
~aln	m@YBJHIIZNJZIc[d_gY
~alo	_!_#C%J(H)J+Y-F/I3_4J7Z9E:Z=I>E?_@JAIB]DDH@I^JJKELYNGOXPJRJSJTYUIVHXHZA[Z]H^H_ZaGbHdXfIh^
~alp	v@[HYIXZX
~alq	xNY
~alr	c![%E(J+a-G3J9[>H?J@]BGCJDCIIK^MJOIPJVHXJZGhI
~als	[!I#]%H(J)c+I-G/I9H:J;J=I>H?H@HCHDFEIFJGJH[IFJYKFMHOYPIRZS[UGVHWJX^YJZE[J]HaHbHcId[eGfGh^
~alt	K#E&H([)D*G+B,J-Y.H/X2E3f4C6]8E9@;J<I=Z>]@]ADBCC_D_EEFHGFHJIGJDKbLENDOFQFRCVYX@Y[Z6[X]?^b_Ba?b@cBd_eEgIh[
~alu	m-J/Y9]H^N[ZF
~alv	i!J#I%I(G)_*J-I2Z3]4J9G:J=J>F?J@HCJDIHDIEKGMJNJUcV]XHZF[J]]aYbJhI
~alw	e#[(J-G/J9J?J@]BHCJD_FZHGIHK_MJTY]I^JaIh[
~am^	N#B%[&H(F)Z*D+F,F.G/E2_3@4J5G6F7E8F9E:[<H=X>D?J@GAEBFCGDHEGFaGGHiIbJIK>LEMcNAODPFQ_RESETEUCWFXAZC[D^J_JabbCcDdEeGfBgHhG
~ama	[!G%H(H)J*I+X,J-[/H0J2J3]4I6J7I9_:H;J=G>[?[@^AJBJCFD^FJGIJJKDMFNGOEPIQ[RJSITHUHVFWXXZYJZA[I]F^H_JabbHcIfHgJhF
~amb	S!E#F%H(G)I*I+I,I.J0I1J2J3E4H5J6H7[8J9E;I=G>J?G@gB_CFDGEHFJG[HBIDJIKBL^M[NEOGPHQJRISHTFUFVJWIXFYIZ[]F^^_EaEc_d^eJfFgYh]
~ame	N#G%E&H(H)F*E,G-b.H0J1F2G3F5G6F7E8E9A:J;G<H=C>@?D@YA_BYCEDCEGFdGDHaIbJHKaLFMBQGRDSGTYUEXC[E^G_FcDdDeGhD
~ami	h%J(I-I0Y3I9Z>J@HBYCJFYGJIJK]MINJPJSJXJf[hZ
~aml	c!J#Z(J*J+J-I/J3H7^9G:I=I>Z?I@GBHCHDHHZIFKZMcNIOIPJSJTJUJVJXJY[ZC[J]H_JaHbFfJgZha
~amm	[!G%J(Z)[*[+G,Y-E/Y0X1Y2J3H4G5Y6]7I8I:H;J<J=G>D?EA^BFCHDDFJGIH>IEJJK]LJMFNGO^QJRYSITXUZVYXGYYZJ[I]G^I_FaYcGeIfEgZhG
~amn	n-[2Y3[9G:ZBJDJF]HCI]KIOIUIVIZF]]aIfJ
~amo	_!I#J%I(J)J/J0[3I4J7J8^9H:[>H?Z@FAJB[CIGIIGK]MHNIOJRJSJTJU]VHWJXIYZZE[J]J^I_JaIbIcJd^hF
~amp	j-X3b9H:J>G?J@HBIDJH^IIKIMIZEha
~amr	j%JHGQeS]YJZIcJ
~amt	p,X3X8^9I?^HGKIZIa_
~an^	M!E%_&^(J)J+^,D-H0G1^2I3G5E6J7G=a>X??@JA^BECGDJEEHDIXJIK]LHN[OEPGQER[U]WDYC]X_]a>b]cAdXeEf?h@
~ana	W!G&X([)G+I,I-H.J/F1J3G5I6I7c8Z9B;J=G>Y?F@XAIB[DFEGFIGGHJIYJ]KCLIMFNDOIP]QXRISGTGUFVDWIYJZX[G][^G_HaGbZcGdbeYfXgJhE
~anb	t.X7Z>XJX
~anc	N!B#X%Z&H(H)F,F-E/G0F2F3I4D5]6E7E8F9[;c<G@FAgB?DGEGFFGXHFIDLFM_N@OBQJRESETIUCVZXAYZZ<[D]c^D_da?bacEdBeGfIgGhY
~and	H!G#C*X+E,E.E0C1F2J3_4>5C6H7Z9_;H<D=H>e?Y@aAZBGDCEBFCGIHBIGJFMFN@OFQCRASETGUHVGX[YCZa[@]a^a_[aDb@dEeHfChe
~ane	[!I)J*J+]-H/I3H4Z5X7Z8Z9H:H=I>H?I@FBGCIDGH^IGKYMHNXOIPYRISJTaUIVZXI[J]I^JaHcIdJfIg^hI
~anf	l-J9[>G@IG^KIN]X^ZH
~ang	B!]%@&F(I*]+E,B/Z0B1B2Z3<4J5D6A7A8H9::@;F<G=@>]@fAAB_CDD@EFFFGAHXJGKFLgM^NGOBPDQDR@SDTGVAWBXXZY]]^g_IbCeAgXha
~anh	q@^BJHFKIX^Z^dIfI
~ani	K!A#D%D&I(J)D+F,G-D.H/G0G1G2H3D4F5H6G8G9E:f;G<I=^>E@DAGCDDFEcFcG_H:IAKCLFMCNaOFQIRGTFUeVCWfXJYGZ@[E]C^D_YaIc_d_eGgF
~ank	V#D%G&J(E)H,H-B.I/H0I1H2H3]4^6I7F8H9g:F;H<I=F>C?C@BAcBcCEDXEIFHGGH_I@KALGMDNEOFPHRGSGTFUFVEWIXEYHZF[F]D^G_FaDbacGdFeJfFgGhE
~anl	s#])]*J-Z>J@GHXK[PJZI
~anm	_!I#I%I(H)J-I/J3J4J7J:I;J=J>E?G@YBZCID]HYIHKFLaMZNHOJPJSJTZUJVHXJZY[^]H^H_JaGbccIdJfIg]hE
~ann	A!J%I&X(Y)Z*Z+B,H-[.C/?1C2E5G6b9B:_;D<[=Y>^?_AHBCCDDJEIFXGZHYIIJBKFLCNHOJPGQERBTGUCVEWGXHYZZY[X]X^Z_]aBbAcZe^fDgI
~ano	U(Z)H*F+H,I-^/H0[1J2J3E4I5J6I8Z:[;H=X>X?I@dAGBDC]EJGEJIKXMEOGQJRJUGVEWIX]YJZF]G^HaIbGcHdDfIhD
~anq	k%Y(Z3_=^CXOHV[XJZGaJ
~anr	k%]3Z9H?^HFKJOJPJQaVJXJa]
~ans	R!Y&Z(C)F*D+E,Y.J0I1F2[3^5G6F8[9E;F<[>H@FAHBFCFDZFXH_I]JHK@MGOAPDQ[RESXUHWIXYYFZF[J]B_XaJbFdZeIfagJhG
~ant	F#@)E+]0I1C2H3:4Z5J6B7B8C:d;C<E=E>^@HAABCDHECFCGFHYJIKfLEMXNEOFPAQHRASYTIUeVEWeXYYIZ;[Y]^^D_@aHbYcEeJgHh[
~anu	m!J=X@IHFIXKaP[ZJ_ZdIfXgZ
~anv	[![#I%G&I(]*E+J,H-X.J/I0I1I2J3C4H5J6H8]9A:F;Y<J=Z>J@@A]BDC[EIFIGXHEJIKaMENEOJPYQJRHSHUFWIXYYI]Z^^__aIcGdFeJfHgHhC
~anw	pHIMZNZZJ]ZaZ
~any	N!E#_%D&J(F*J,H-a.H/E0I1G2H3I4G5H6G7Z8]9^:^;]<I?EAFCAD[EHFGGEHYIGJFLFMBN]QIRGSXTXUcVEXZYH[X]C^FaAbEcFeHfEgGhC
~anz	l(J,Z3G8[9H=I>H@JBJCYDJHFI]KJOIU^VIX^ZG]YdHe[fJ
~ao^	T!D#F(^)X*H+H/G1Z2I3[4G5I6H7J8I9^:Y;H<I=H>D?Z@HAHBHDCEYFHHGICJILJMJPFQJTFU]VJXJYH]]_Ga]bDc[dGfZgJhF
~ap^	V#X%G(G)J+J,I-G/H0J1I2H3E5f6H7I8H9G:I;J<k=H>F?G@ZAIBFC]DGEIFXGIH?IDJIKGLIMGNGOYPIQJSITFUHVHWJXHYIZG[G]G^I_HbHcCdGeYfFgIhH
~apa	b![#I%I([+J-G/J3H9G:I=I>H?Y@HBGC]DHGIHBMGNIOJRJTJU]VIXIYZZG[b]H_YaGbZdJf]
~ape	k#Y-J9I<[>H?J@[BJHZIJKHNZO[XIZI^[a[hZ
~aph	a%E(a)Z@IBIDHMIVJZGge
~api	d!I(J-J9]:J=J>J@HBHDZHDI^KJMJNIO]UIVHXJZD^JaJbad^f_hI
~apl	n%^(J*Z9J>X?c@JHGZJdJ
~apo	m#J(J)J*Y-J1[3J9H:J>]?I@IA]BIDXH[IJKJMIPJUJVHXJZ[]J_YaJ
~app	N!C%]&G(])D*[+a-Z.G/Y0J1F2G5F6F7G8F9^;X<G=B>a?c@HADBIEFFGGJHbICJEKCM@OBRHSDTBUCVJWEXI[C]E_CaabEcDdDeGhA
~apr	g%J-Z0Y3I9J=J>I?H@IDJHIIGK]MINGRZTYVJXJ[[]^_ZaGbJdIfJhJ
~aps	e!]#](J-J3J9H:J=c>H?J@FBHDIHYIHKEMINIRcTJUJXGZD[J]I^JaJbHfJhX
~apt	V!H%I(H)J*G+I,J-F.J/G0J1J2J4I5J6I7I8J9E:I;J=H>E?Z@DAIB[CHDGEIFJGIHcIEJJKELIMcNGOHPHRGSITHUHVGXGYIZI[H]^^I_IaFbecIdIfFhG
~apu	qAZHHZZ_YbZfX
~aqu	n:X@]N]U[XJ
~ar^	B!?#J%E&I([)D*F+a,E-].I/D0F2Y4X5E6Y8F9I:G<B=?>Z?b@[A]B^CIEAFGG=H_I@JGKbLIO]PFQDSCU:V@W?X^YIZZ[a]C^ba@b_dFe[gFhG
~ara	K!I#@%G&H(]*X+D,D-A/^0_2d3D4I5F6D7H8E9F:E<G=J>H?cB>CXDZEDFdGHHAIfJEKBLFNAOHQGRHSDTZVaYIZA[^]@^H_Ja>bEcIdFeGfCgEh_
~arb	t@ZHJSZbZ
~arc	Z!D#H%F)I*I+J,J/I0J1J2Y3E4H6I7I8I9D;Y=F>E?FAHB[CHDFEJF]G_HaIEJJKELZMYNFO]PHRISITIUGVEWJXGYJZH[H]G^__]aDcHdaeIfJgJh[
~ard	N!D%X&H(G)]*C+_,g-H.I/Z0F1G3I4D5G6H9a:D;G<G=C>B?Z@XAEBICCD@EGFHHXICJELEM]NBOIQ[RGSHTGUDVBWGXFYbZ@[F]B^D_Da[b[cCdDegf@gFhC
~are	S![#C%H&H([)F*Y+I,H-^/G0H1H2H3]4F5H6G7F8Y;]<Z=I>@AYBFEIFHH]IHJGKXMXNDOGRFSFTDUEWHXBYGZE[^]]^]_[aFbYcYdDeHfDgGhZ
~arf	b#F([)I*[-J9J:I=J>H?Y@[BJCHDJHFI[K^MINXPJV^XY[[]I^YaIhH
~arg	f2^9J=JGbHDI[KJS]ZH]]_XcHdDfIhJ
~arh	{>]
~ari	P!Z#Y%D&I(_)Z*D,F-[/F0G1H2H3F4F5H6G9A:X;^<I=^>BAaBCC[DBEGHEJEKGMCNBPGQHRXT]UJVXXXYG[I]Z^]_]aGcEdXeHfDgF
~arj	xH[b]
~ark	f#J-Y2^3I9G>I?H@IBIFZHdIXKIMJVJXJZC]JaZbJ
~arl	_!Z(J-H/X3J9H:[=J>I?I@_BGCIDIHIIGKZMISYTHU[V^ZB[Y^YaJbJh^
~arm	j(J-J9Y>X?JH]IIKIMIVJXIZF[ZaGbchJ
~arn	m-Z3J8^9H>I@IHXK]MYXJY[ZG
~aro	g![#H*[-Y3J9I>Z?Z@HBICEHZIHKFMJOJPJRJTJVZXI[[]I_XaFbJdJf]hI
~arq	{2Z
~arr	U!_%G&J(F)X*G,I.Z1I2I3C4J5J6X7H8I9C:G;H<J=F?E@DAIB^CFEJFYGHHXICK[LHMFNGOGQZSIT^UFVEWIYI^H_GabbXcFeIf]gHhF
~ars	x-Z3[
~art	J!H#?%G&G(E)B*F,E-X.Y/E1C2E3H4B5E6D8G9G:b;D<J=F>]??AFBbCAEGFXG[HaJ^LDMANHOBPIQFRFTZU@V[WDXCYHZ>[A]_^C_ZbecEdCeDfhgJh@
~aru	k0[3X?]@IBIDJHFIIKIL[MJNXVZZF[Z]J^[_^aJ
~arv	v%J(J9I;cHIZJ
~ary	Z!I#J%H(^*J-G/J7J9J:I?]@JBED^J[L_MINHOJPZSJUGVFZ@]JbIcZd_fJgX
~arz	v(]HXZJd_
~as^	Q!G%G(F)H+I,I-Y0J1X3F4H5J6I7H8I9b:F;J=I>A?GCZDEGHHbIcJFLHMFNFOHPGQJR[SGTHUFVEWIXYYIZ]]F^GaFcGdEeZgHhF
~asa	a!H#^(I*J+J-G/J3H4I6J9E:I=H>c?G@FBFCXDHFJGGIEK_N_OIPIRXSJTJUIVHXHZI[^]X^J_JaGcIdIfHgJhF
~asc	q9I>J@JCJHCI]ZZ]_bYdJe^
~ase	O!D#]&J)G*G+G,H.I/H0H1H3G5H8H:G;X<I=F>D?E@HAHCEEHFIGYIYK[N^OFPGQ_RFSGTEU^VDWGXFZ]]F^]_EaFb]cGdceHfCgGhX
~ash	X!H#J%G(G)I*J+J,G-G/I0X1I2J3X4Y7I8I9G:H;J=G?H@EAIBDCIDGFdGcIFJHKEMeNGOIPHRGTIUHVHWJXHYIZ>[I]J^Y_HaEb[cGdFeZgIhH
~asi	Z!I#Y%J(J-a2Y3I9G:I=d>I?I@ZBGCIDIHFIYKGMIPJTJUIVJX]ZF[J]J^YaIbJcJeZfHhH
~ask	R!F#H(E)F*[+],[-E.J/G0H1I2J3E5I7H8[9F:I;I<J>A?C@BAHBDC_DEFIGHH^IHJIKGLaMJNFOZSHTGUGVEWIXI[G]G^GbJdae]fZh_
~asl	Y!G#G%H)I*I+J,J/H1J3H4H6J7I8J9H=G>G?HAJCHD[EJGIHGIXJJK[LIM]N^OJPHRISGTHUYWIXIYJZb]I_IaHcHdaeIfFgHh^
~asn	x1[3HDHHET[[^fI
~aso	a#J(J-a9[>H?GBXC]HCIDKGMJNbPJTYVIXJZ^]J^J_JaIhJ
~asp	p!X9[@[HHIJa^
~ass	4!=%Y(])F*E+A-^0G1D2_3?4?5F7Y8D9?;C<Y=G>D?JABB]DGEEFAIcJaKbLYM_N^O>P>QDR@SHTBUFVAWHXCYDZa[]^[_AbXcId^e^fHg]h_
~ast	L!H#_%[&H(A)F+H,E-F/I0F1E2E3?5G6J7F8X9J:f;E<G=J?E@bAEBCCaDYEFFEIbJEKeM?NEO]PEQGSCT]VDWDXGYFZJ]G^B_JaGbJcIdEeZfHhC
~asw	{KZbXhJ
~asy	k-[@XHGI^gX
~asz	{UX
~at^	?!]#?%X&H(X)C*>+A,X-Y/H0H1[2H3Z7_8I9c:C;]<B=>>e?X@CA]BBCEDGEFFHHaIJJYK^LIMENaOXPIQJR@SET@XE[H]B_ZaIb>cEdFeFf_gZ
~ata	S#D%E&J(C)F*F,Y-Z.Y/Y0G1H2H3_4H5I6Z8J9B:X;Y<I?Y@YAFBaCEFHHDIFJGKXLHM[NBODQHRJSETDU^VGWXXFYGZ?[G]JbZcdfC
~atc	V!H#G%I&I(])J*I+G,J-X/H1I2J3A4I6a7I8J9F:I;J=H?HAeBECFDFEJFJGIIDKILIMZNIOePIRGSITIUIVHWJXGYIZA[J]H^J_XbHcGdIgH
~ate	J!Y#G%J&G([)^*[+A-G/E0D2F3X4F5E6D7J9E:Y<H>H?HA]CIDGEGFDGFHHIXJGKCLFM[NbO^PYQFRaTEU[VYW]XJYDZ]_Fa[bYcGdFeEfXgGh>
~ath	k?]@XDJF_HZKIZF
~ati	@#I%X&G*?+],Z-H.G/A0D1I2B3d4C5B6@7[9<;I<G=J>H?F@DAGBDCbDaEcF]G^H_ICJGK=LDNbOEPHQZRGSFT@UXV@WaX^YBZB[G]H^H_HadbBcJd^e_gHh=
~atk	q![%Z9J>JH[IIP[Z]
~atn	{3JCJHGK^V[
~ato	H#b%J&G([)^*b,I-H.F/C0E2E3^4^5H6J7I8D9>;D<F=B>_?^@CACBGCGEJFHGCI@JDKBLINFPeQJRESIVZWHXJYF[E]Y^E_Fa^b^cGdXeDfDgGh@
~atr	h-X3H9J:]=[>H@]CJHHIcKJOHR]XJZGaI
~ats	m-]3J7Y9I>G@ZBICIHZK^MJNGO]XIZF]JaFc[eZ
~att	N%Z&G)G+E-_.H/D1F2]3_4H5G7F9C:I;H<H>E?C@bAGDHEGFJIZJFKILXMAOGQIRHSET[VAWFXcYI[D]^^Z_DaZbCcJdGeIfAgGh^
~atu	Z!F%H(G)H*I+J,H-H/J0[3F4I6X7I8I9G:G;J<]>H?G@GAJBJCIDGEJFJGGH]IGJJKFLJNGOIPHRHSbTIU]V]WGXHYI]H^I_IaHbHcGd^ebfXgIh_
~atw	v-[
~au^	^!J%I(J-F/X3F4J6J8Y9[=I>X?[@XBXCHF[HCIFJJM^OGPJSJTJU]XIZX[X]ZaXbIdHfJhG
~aub	t9[?YHXI[ZH[X
~auc	b!J%I(I)J-Z3E9Z:J=H@HB[CZDZIJKHMIOIPJTIU]VHWYXIZI[J]HacbIcJdJfHhJ
~aud	_(J)X-Z/]3J9J?JBGCJE[IJKILXMIN^VXYY[Z]]^IaJdJfJhX
~aue	q#]M]fY
~auf	^!I%I(H)J+[,J/I3H4I7J9G:H=[>[?G@CB[CGDEGIHGIDKGLcMEOJPJQZRZSJUHVXWJYJZ][H]]^H_JbHcZdGeJgZhG
~aug	s9^BYHEKZMJ
~auj	v@ZX[
~aul	c+I2]>J?J@_BJCJDGEYHaIIKHWHY]ZHb^
~aum	{H]
~aun	xTX
~aup	xD[ZJh_
~aur	s6aHERa
~aus	O!H#a%J&J(Z*G,I-Z.J/Y0H1H2I7H9D=H>X?I@FBBDYEYFHGZHIIYJGMEPFR]SHUZX]YGZ@]_^IaBbGd]eHgIhD
~aut	I!C#E%Y&H(c)b*J+D,g-@.J/G0F1Z2F3]5J6F7I8F9A:I<G>[?]@XAEB@C[FGGDH_JGKHLEMENAODPBRDSGTYU]V_WEXCYEZ9[F]E^D_DacbCdBeFfBhC
~auv	m#],[6X9JBJHEX[ZIc^dHhZ
~aux	v)]4[A[PJ
~av^	X![%G)G+G-E0Y1I3D4G5J6d7H8H9F:J;I<J=F>I?]@YAHBDC^EIFIIaJJMFOHPFQJRGSHTFUFVEWHXFYI]Z^J_GaEb]cGdFeJfEgI
~ava	[!G#Y(G)H*H+I,J-F/H1G2J3a4X5I6I7I8J:G;J=Y?aAIBDCZDEEJFJGXH[IDJJK_LIMGNGOGPJRHTHUFWJXFYY[H]X^J_IaEbXcFfXgIhE
~avb	v>JHHIGKIZH]bf^
~avd	{([V]ZJ
~ave	I!H#D(H*[+F,J-J0J1F3^4D5]6F7I8E:F;X<G=]?FAEBECbDaEGFIGIH]I_JHK^LGMDNYO^QGRJSDTCUHVEWIXGYEZF]Y_JaAcGdHfIgGh[
~avi	j.Z6Y?Y@XBJM]UIVJWYZHa]bX
~avo	f#]-X3J8Y=J@YBICJIJKaR[UZZX[JcJfXhJ
~avr	i-]@[HHKYZH
~avs	m!d#E9J;YBIHFIIKJU[]J_JfZ
~avu	{*X9JHIK^ZI
~avv	sB]HIZJbXf]
~awa	b#J(I)Z/I3I9I>G?Z@aBYCIDXHXIHJJKEMJTJUYVIZH]b^YaEbJhH
~awe	{9]>XHI
~awi	l-[3J9]@^BJIJKJXJZZaJh[
~awn	s%](_;YHJVJWXZH
~axi	o3GIHOIXc
~ay^	N!]%F&I(C*J+F,H-C.H/C0H1G2I3B4F5H6G7E8G:G;G<I>J@fAFCGDXEHGFH[IYJHKIMJNZOEPHQIS_T_VFWGX]YJ]_^X_EbIc[dFeHfEhJ
~ayb	tHIN[SX
~aye	l9J@^DJHJIJX]]]f[
~ayo	vHIc[f[hY
~ayr	v!XH^ZJ
~ays	G#Y%E(C)G+J,F-^/X0G1Z2H3I4G5G8G9C;H<I>B?F@IBBFFIaLHMBO]PDQGRFUXV^XbYG[E]GaFd[fEgBh[
~ayu	s9ZIYZZ
~az^	t/XCYNZ
~aza	i-]/Z9JBZHGIIJYMJN]O[hJ
~azd	{N_
~aze	v-ZHJV^
~azi	V!D#E&X(I)G*J+H-E.J/H1I2I3^4J5J6H9^:Y<J=F>G?C@DAHB[D[EZFIHHJIKCLHN^OGQIRJS[UZW[YH[G]E^G_[bFcGdIfZgYhF
~azo	t-X/[@[H]
~azu	q!Z/XHYV[ZHbYgZ
~azy	{@^X]ZJ
~ba^	o=^@ZBYCZHGNZZI
~baa	m*[-_4_9J>J?Y@YHFIHKXMJNJVJZFaJdJfY
~bab	x!Z>F@XO]ZI
~bac	E!Y#C%]&H(?)B*E+J,Z-@.G/G0]3@6a7E8[9J:C;F>G?B@EAYCCDAEEF]HGI@K^LCMCN@OJP^RZSDTCUCV@WCXHY]ZH[B^A_]bJdeecf_g^h@
~bad	i!J#a%I)Y9JBYDJH]TJZH
~bag	h-H4Z9H>_?JBHCJEYIIKHMIRZTJX_ZEaJha
~bai	{HH][bZ
~baj	v!a9G>]HIZFbZ
~bak	^!Y#F(F)I*I-F.J/I0^1I3H5J6X7I8]9F:H;J<J?H@EAIBFCHDFEIGIHEIFJJLHMFNHOHPYSITHUHVGWJYXZX[H]H^HaFb[dbe]fZhF
~bal	[!J(d)_*Y,e3J:J?I@IBJDJHFKJNJPGUIVFZD]JaJbJdCeJfJgHhJ
~ban	Z!I#H%I(H)J*J+I,J-[.G/I2J3H4I6J7J9D:H=I>_?H@EAJBDCDDGGJHiIIKCLJMFNGOIPJRISJTJUIVHXIZ?[G]e^I_JaGbFcJdGfIgJhF
~bar	]!F#C%G&J)I*G+H,J-_.J/H0I1I2J4Z5J6H7I8J:G;b>a?_AIBEC_EJFZGIH=JJK[LIMENGOGPYQJRHSGUGVZWJXFYIZI[b]G^H_HaDbFcHdHhF
~bas	^!I#I%I(J+J-G1J2J3F4Z6J8J9G:H;J=c>G@HBGCaDHIaJJKGLJMIOIPIQcRITJUIVGXHYYZB[Z]H^J_JaHb[cIdHfGhI
~bat	h!Z#J-]3Y9G>X?I@IAZBICJDHH^IGKHMJNJOaRXVJXJZF][aIfJ
~bb^	{[]hZ
~bba	p!](Y9J;Z>[BJCJHHI^ZH]Z
~bbe	m)]=Z>JAXBHK[MaOYVJZIaJbJ
~bbi	p3Y=[BZHJUZ
~bbl	m.YAXDXHEIIKZLXZI[]]Zb^
~bbo	v7aHHKYSIZJ
~bca	xH]
~be^	[!I#Z%I)I-G/_0]3G4J7J9Y:I;J=H>]?G@GAYBFCXD[EIGJHHNJOJPXRJSJTXUHVGWJXG]a^J_XaFbHcHdGfHhG
~bea	g#J%J*Z-J3I4J9Z=J>H?J@IB]DIGIHXIHKIMZNJPJRJVJXZYJZFaHcZdFeJfchJ
~bec	S!H#X)Z/[1J3I4H5X7J9J:X?H@HBGCIEZI[JILXMIOYPHRYVXX[YEZA[J]Z_JaJbIdYeIfIh]
~bed	l(J-I8Z9^:]@IB[CJIIKILYN[VZZF]JaJ
~bee	V!Y(E)[*I+I,J-X/H3G4F5[7I9H:I=Y>F@JAJB^CHEJGIHFIIJXLIMJOGPJRISXU[WYX[[H]Z^G_XaXbGcHd[eIgH
~bef	V!Y#G%I(I)J*I+H-G3G4I5[6J7I8I9I:I=I>G?F@]AIBDC^D]GJHJIDJIK^LHNFOGSIT^UJVHXZZI[H]c^I_Ib_cFdIfHgIhZ
~beg	k-I3Y9[>B@IBHFZHGIHKJOHQ]VXXaZ^]^aDbZdJfH
~beh	Z!H#G(b)a*b+H,[-G.J/E0G2I3X4F6G7G8I9C:G;_<J>D?D@DAGBECCDEFIGEHFICJIKHLHM_NJOGP]QJR]SGTJUIVJXEYH]E^HaDcEd^eJfDg]hY
~bei	X!H#G%^&^)I+J,[-H/H0J1J4Z5J7Y8I9I:Z;Z=F>YAJCGDHEIFJHHIFKBLYMFN_OXPJQJRHTHUGVFWHXGYJZF[H^G_Ia[bGcXdFe[fFgIh_
~bek	f!J#I%F&a(H)X*I,J-^2Y3H4I6J9G:Y;Y=I>Y?H@ZBXCHD^EIH]IGKFMHNGOJPITJUIXI[Y]I^J_JaIbJcJdGeJfIhI
~bel	_!H#H%I(F)I*[+I,J-[/G0I1I2J3G4H5]6I7H;J=H>[?^@DCGDFEIFJGHH=IBJJLJMFNcOGRZSJTIUFVEWbXHZ?[I^I_Ga]cHdYfIgI
~bem	x-_HJIZ
~ben	O#[%Z&Z(C-Y.H/E2G3C7I9D:J;]<H=[>E?IA_BXCBEFHCI^KGNIOZSETJUBVXWEXZZA[F]Y^X_YaDbBcJd^eZgY
~bep	vHJQ^VYX]ZI
~ber	H!G#B&H(X)D*F+a,F-F.G/E0X1F3d5F6E7G8H9@:I;Y<G=D>c?I@HAEBADZEEFEGXHYIZJDK[LENDOePXQGRGTZUCVZWEX^YEZ?]Z^B_CaXbCdBeFfJgE
~bes	d!I#I(J*Z+J-I2Y3G4Z6J9Z:H;J=X>[@[AJBIC[HHIHKGNIOYRJUIVHXHY[ZF]H_]a[cIfHhZ
~bet	^!I#I%J(I)[*J-H/E0J1J4X5J6^7J8I9I:J;Y<[=I>H?I@bBGCIDHGXJJK]LJMHNHPIRJSJTIUaXHYJZD[J]H_IaIbIcadHfGhI
~beu	{:]
~bev	f!G#H%I(Y)J*]+J-[/J0I2J3I4Z8J9F:I;J=I>Y?^@HAJBGC^GJHDI^KFLJMHNIOIPaRJUIVFXGZX[J]X^J_HaGbIcJdIfIgJhI
~bew	v([*YC^HJ
~bex	{H[
~bey	{NX
~bez	x?ZDZhX
~bge	_#H%I*J+I,J-[0J1Z2J3H4Z7J8J9I:H=[>]?ZCHDGHFIFJJLJMHOJPHRJSITJU^VHWJXIYXZ[[I]^^I_HaXbIcIeJfFgJhH
~bi^	g!Y+I9H@bBYD]HHKIMZVZZG
~bia	W!H#H%I(I)J*J+J-J/Z3G4J6J9G:Z?H@bAJB_DHGJH?IFKELYMZNHOJPJRJSJTHXIZX[Y]H^__HaHbYcHgYh[
~bid	d!I(_)^*J-b3J>J@IBHDJHBIYKHLJNJP]QZUHVJZD^ahJ
~bie	^!G#F%I(H)J*G+I,J0J1J3J4I6I7[:G;I=E>Y?G@CAJDXEIFJGJHGIDKYLINJPHRJSIT]UHVHXaYJZJ[I]G^^bIc_d^f[gIhX
~bij	v1]8]HJIJK[
~bik	s?_H]ZH
~bil	S!]%G)F*X+H,I.Z/H0J1I2J3^4]5I8I9D:F;]<J=E>b?E@DAIBCFIGHJIKGLHNFOJPFQJRHSFTHUaVaWFXFYHZ>[J^H_Hbad_eYgHhF
~bin	b#J+[-J/H3[4J9I<]=J>H?J@JB[DHHbIJMJNIOJRJTJZG]J_JaIbHcddIfJ
~bio	e&J-H3J9J>J@aH]IIKIL]MHVJZ[^JaJb[hY
~bir	p%]HDI[ZJ^XdZfZ
~bis	m3Y9X>J@YBJHGIJK[MZZGgZh^
~bit	d!J#]%H(J-Z3I9Z?JBHCJDJG^H[IFKZMHNJTIVJZ][H]I^[aJbJhI
~biu	{9]CXHI
~bje	S!_#G%F(F)I*H+I,I-D/F0H1H2I3F4F5J6H7H8G9F:G;e<J=G>F?G@EAfBECGDGEJFIGbHJIEJHKFMFNEOHQJRGSITGUGVEWIXGYHZB[H]G^[_jaGbHcFdFeIfEgHhE
~bju	m-[:^>J?aCJHGIJP[QYVJZI
~bl^	F!f#F%@&H)^*F+D,Y-].X/C0C2F3J4b5E6J8^9B:A;]<H=I>]?]AZDCEDFFGHICJIKJLHMDNBODQIRDSXTCU_VcWAXBYYZH]B^GaCbIcGe[fGgBhC
~bla	_!E#H%I(])J*I+I.Y3Y4I6J7I9F:I;J=H>X@JAJBGCFD_FJGIIDJJKEL]MGNFOIRJSITFUIVHXHZb[H]X^I_IaFbbcIdIfZgJhF
~ble	M&I)G*I+F,G-E.H/D0[1G2I3B4E6F7G8I9C:I;E<I>@?E@EA[BgDEE_FJGEHJIBJHKGLGMJNBOFPHRFS^TCUGVIXBYFZg[I][^G_CaZcbdXeGfGgJhD
~bli	^!I#F%H(G)J*J+X-F/J2J3D4J6J7J9G;J=H>I?FAJBDCFGJJJK[L_MFNXRJSITFUIVHWJXHZa[^]G^H_JabbbcIdHfIgJhX
~blo	J!A#i%B&H(A)[*C+D-d.a/A0E1J2E3@5E6E7C8F9@:B;G<F=C>D?@AGBICJD@EFFFGDH[IAJaLDM?NIODPBRBSBTjUBVAWDXeYEZ>[d]A_CaBb_cbdBeIfAgBh@
~blu	v9JH]K[
~bly	x>F@YO]
~bma	nB[HYM_ZHhG
~bmi	nHFZb
~bo^	m9Y=]HIMIZJa^f]
~boa	a%J)J*I,c-H/I4J6J7J9F=J>J?HCIDJFZHaIHKHMINIPITIUJVIXJZC]J^JaHbJcIdJedfFgJ
~bod	V!E#G%F(Z*H+^,J-a.J/G0I2I4H5I6I7H8H9Y:F<]=G>E?ZAGBGCEDZEJFIGYHGKDMGOHPXS_U]VIXFYI[H]GaFbIdZeIf]gGhG
~boi	t>]FJH^IJ
~bok	t/Z3I9JHHIcTJ
~bol	c!Y#J%J*J-[1J3J7_8[9H:J=J>I?Y@GBICHDJIeKGMHNZOJRJSHXJZE]JaIcJfIgJhJ
~bon	q-[9_=[@JHFIFKGO^ZF
~boo	b#H-I/J3I9H>G@IB^HbM]NJTFZD[F]IaHb]f^
~bor	c!H#I%I(G*H+J-F/I0J1Z3H4[5J6J7J8Y9C:b;[=X>I?cAIBFCGDGH=IEJJKHLJMGNJOIPIRJSITIUZVIXGYZZZ]Z_ZaHb_cIdEeIfGgI
~bos	l!Y(Z8_AXHFK[_Y
~bot	Y!G#H%H(_)I*]+I-H/H3Y4]7H8I9_:[;J=H>Z?Z@FAdB[DFEJFJGIHBIEJILIMHNHOYRISIUHVFWIXHYJZF]G_GaIbHcGdIfGhG
~bou	Y#F%H(^)H*I-Z/I1J2J3G4J7X9F=[>E?GBACHDXHZI]LFMGNHOJPIRJS]THUFVEWYXIYJZ[[H]G^I_JaDbHcbdIgJhG
~bov	s2Z;_
~box	]!J#H%J+I-J3I9H:J=J>c?H@GBICGGYHYIGKIMINIUIXJZD]J^^aZdZe^fJhY
~bp^	{4H5JJ^
~bpo	{T_
~br^	f!J#I%J(I)^*J+J-[2Z3I:Y=I>I?J@IBHDHF]HFI]KIMINJPZSJTZU_XYZG]JaIcIdJfG
~bra	Y!G#J%[(H)I+I,J-c/H0J1I2I3_4H6J7I8J9D:H;I>[?FAIBDC^DZFIG[LJMDNEOGPHSGUGV]XGYJZD[H]D_IaZc[dIfFgJhG
~bre	^!H#H(I*J,J-^/I3b4H5X6J7J9F:I<Y=]AJBFDFFYGIH[KELJMHNZOGPIRJTJUIVXWJXIZB[I]E^J_JbXdHfIgJhI
~bri	_!I#F%I(I)J-G/I6J7J9_:I;J>G?H@GAIBFCHFZGIIHJJKGMHOIRJSJUHVHWIXI[[]Y_GaHb_cZdaeZfIgJhI
~bro	S!I#C%D&J(E*G+H,F-I._/Z0H2Y3D4Z5I6G7G8G9D:F;[<I=E>G?D@FAGBCCFDEEIF]GFHZIAJGKCLHNZOGPXSITXUEVZWHXEY^[G]e^GbacXdEeGf]gGhJ
~bru	Z!Z#H%H&I(])Z*G.J/I1I2I3D4H5J6H8Y9E:Y;]<J>J@DA[BFCJDJEJFIH@JJK[MFNEPYQJRHSHTJUGWIXGYI]c^]_[aIcHdFeJfGgIhF
~bry	v9^HJ
~bs^	{B[KZ
~bsc	s1Z=_HJY[
~bse	l%Z9YBJH_ZF[[]J_ZaJ
~bsi	l([H[I[ZZ_X
~bso	v1]
~bst	i(J)Z-_3H9I:J>I?I@XB]DXHYIGKIMIOIUZVaZDaJhJ
~bt^	c!H#I%H*J-I/I3H4J7J9^:J;_=I>F@XBHCGDIIYKZMHNHTIUXVGWZZA[X]H^I_[a^bXdJfJgX
~bta	x,[
~bte	s,^VZZJ
~btg	{HaKGZI
~bu^	hHGKYcc
~buc	p3YHJIafY
~bue	v9]=YHFIJZJh]
~bui	e!J#]%J1d3J4X6Z9I:J=Z>J@IAJBJG]HDIHJJKJMJNIP[RIVIXIZH^YaJfI
~buj	xD[HXMX
~bun	h!J#J%H-J/X7_8Z:J;aBJEZHFVJZGc^dXfZgJ
~buo	{9_>JHIaJ
~bur	m-X3H9^>[?a@JCYDJHCKJMJOIV]ZF]JaJhJ
~bus	i=cBJH[dIfJhI
~but	[!D%H(c-I/I0I1I3X4J9H:J;J=H>I?I@HBHCJDIG]HbKHMINHOJPZRJSJUJVIXJZY]J_Ib]cIdJfGhJ
~buz	x>[HYaI
~bvi	q-d9JHJIIKJ
~bwe	t3Z9ZHXR]
~bwo	o#[*Y-^CJHJIHM[ZIhZ
~by^	v!Z@YHIZGh^
~byl	tK_
~byt	]!H#E%I(G)J*I+J-[/Y0J3G4I6J7I8J9D;J=H?H@eAJB]CHDGGJHEIEKBL_NGOHPHRISJTEUHVGXZYJZ[[Z]H^]_IaGcIdXeJfGh^
~c01	{JX
~ca^	Q&I)F*]+Z,G-J/H0H2H4E6G7X8H9A<H=]>C?ZAFB@CZD]EGFHGFHIIILZMANaOFPERISITEUBVGW_XB[E]I_FabbafIgH
~caa	t%JEGZHd_e[fJ
~cab	s9J=b@[BJHIZJ
~cac	_!J#H%I&[(F,]-I3Y9H:I=I@HBHCaDGHHIIKIMaNHOYRJSJUIVIWJXIZD[J]Za_bYcJfJhI
~cad	Y!G(G)J*I+I,J-F0J1J2J3E4E5[6I7H9F:H=X>DCYD]G[H_IEJIKDLaMYNFO[PHRHSITGUGVGWJXGYIZG[H^^_HaZbFcHd_eJ
~cag	v-_?JCJHFKILYXJZJ[]
~cai	k-J3J4X6Y9J;X@JAZBJIIKJS]TJZH^Z_JcZdZf[
~cal	S!]#Z%E&J(D)F*F+G,I.I/]0G1H2H3[4G5I7H8H9I;H<J=X?^@EBYCFDEEHF]GFH]JIKXLHMEOGPFQcRYSGTFVEWIXGYHZG[F]X^F_Fa_bFeIfFgYhF
~cam	R!X#E%F&I(F)X*E,H-D.J0I1I2I3Z4G5I6H7[8I9C;H<J=F>F?E@fAGBbCFDEEIGGHZIBJHK@L^MZNEOEPFQIRGSHTEUEVHWHXEZY]Z^]_DaZcFdIeIfEgXh^
~can	C!G&G(Z)Y+C-I.G/B1E2G4Y5I6a7I9B:J;F<J=]>^?[B=CDD^EJFZG_HFJCKILEMEOHQFRDSHTHUCVGWFXJZZ[Y]b^Y_^a@bCc]e_fBgG
~cao	W!F#G)Y*J+I.J/H1Y2J3Y4I5J6I8J;I=I>F?[AIBJCYDEEZFIHCIEJJKDPGSYTHU^YI_Ha^bFcYdIf]hG
~cap	c!J#^-I/J=J>I?JBGDZFZI[KIMINIOJSJTJXHZ]]_^JaJbZdJfJ
~car	U!F#H(Y)F*G+H,F-C.J/G0I1I2b4G5J6H7G8I9D<J=F>a@YAJBCCDDJEJFZGHIdJIKBMENYOFPGQJRHSZTEUGWIYI[Y^Z_HaHbbcFdZeIfFgHhY
~cas	]!H#H%H(H-E/H2Y3F4I6J7I9^:H;]=I>b?H@ECHDYFJGIH]I_KELXMGNYOIPJSJTHUHVHXIZ@[I]H^c_IaHbIcId_fIgJhH
~cat	H!D#]%J&F)F+F,^-J.I/D0F1I2G3[4C5G6F7J8F9D:F;F<G=B>]?b@HAaBGC_DIEFFGGDHcJJKCLFM^NGPCQGRESDVAXJYFZZ[F]Y^IabdAgFhC
~cau	R!H#Z+Y/[3I4H5X7J:X?H@HA[CIE[I[JILXMHOZPIRYX[YEZC]Z_IdYeIfIhF
~cay	{HIc[f[
~caz	{,[
~cc^	q)ZBYHYJZZIcY
~cca	^!H#c%I(Z*J,H-Y/J3G4J9H:J=J>I?I@FBXCIDHIHK]MGNIPJSJT^UJVI[Z]I_JaIbZdJfJhI
~cce	J!X#@%d&H(I)D*E+F,E/f0F1I2E3D4J5H6F7D8F9B:@;F<H=B>a?^AEBfCFD>EFFGGDHXIYJGLFNIOZP^QaRFSDTDUCVCWGXDYGZb[J]C^?_BaAbHdCfFgDh]
~cch	d#Y-J/X3J5X9J?J@IBICJDJHEIIKXMaNIY]ZHg[h_
~cci	i!Y(J-J3Y>I?I@XBIIJKIN[V[Z^]Y_JdI
~cco	B!f#^%b&F(B)^*X,[->.F/A1F2d4B5E6D7E8C9E:[<E=J>D?@@@A^BHCID[EGFEGXICJDK<LaMDNBOCPaQ]RCSCT[UBV_WAXEYDZI]B^e_]aBcAdEeBf@gBhD
~cct	m!]#]*Z2Y3H:Z>H@JHDP_THUJZB^Y_Y
~ccu	k)]3J>JH]LGSJTJZ^eZ
~ce^	O#Z%]&H(G)F,G-Z/E0H1G3@4D5H6G7G8H9^:I;G<I=c>I?I@bBXCBEGFIGFJGK_LHMZNEOZP]RFSFTGUCWGXYYGZI[I]I^F_JbXcIdDfDgG
~cea	m%J2ZAcHI
~ceb	d>JH^aZcb
~cec	m<[HGLbZI
~ced	d!Z#I%H(I*J-F/X3I7I9H=I>G?I@_CHDIHDIYK^LJNHOJPITIUJVGXH[[]a^J_JaIbJcIdIeZfZh_
~cee	i#J/^3I>JBYHDM[S]X]ZIcJdHeZ
~ceg	v-X?^@JHIKZ
~cei	^!J#J(G)J*J+I/Y3G9J=I>X@FBHCHDGGJH^I[NHOXUIVXXIZX[J]ZaZbJdJh[
~cel	X!H#[%I(G)J*H+H,J-F.J/I0J1J2J3[4H6I7I9C:G;J=H?D@CAIBDC]D^EJFJGIHbIDJJK[LIM_NHOaPIRISITGUHVGWJXFYJZB[H]e^IbHcIdIfIgIhE
~cem	j-I>[?X@ZJ[YZZH
~cen	M#C%E&I(F)F*D+G,G-A.H/H0G1G2H4F5F7D8G9@:E;H<H=o>B?CAGBBCDDCEGFGGEHeIXJEK]LFMANBODPDQIRFTEUBVCWEXDYGZ:[F]D^E_DaCbCccd@fBghhC
~cep	T!E#E%E(F)I*I+H,H-Z/a0H1I2I3[4I5J6H7G8I9E:C;I<J=F>C?^AIB^DFEIFJGFHEI_JZK[LFMYNYO^PHQJRHSITHUHVEWIXGYIZ^[G]F_FaEbGdGe[fDgHh]
~cer	U(^*H+I,J-F0I1J3D4H6H8I9F:[;I<J=Y>E@HAJB_CFDIFIGGHbIFJ^KELHMENEOGQJRHSGTHUXVXWHYIZ^][^H_Ga[bXdEeJfEgHhF
~ces	L!^#C%a&H)D*G+J,F-B.J/c0G2G3A5H6G7F8G9C:C<I=Z>b@HAFBcEFFHGFHXIBJHKALIMINBOEP^QaRGSbTFU@VDWGXEYGZ[[D]Y^B_EaCcXdafBgFhD
~cet	m/X3I?XGXHHIIK[OYh]
~ceu	{=]HJKJZZ
~cev	o3J9[OYa[
~ch^	C!Y#^&D)D*D+H,C.D0C2D3?4F5J6Z7G8H:@;E<C=>?=@JA_B[CYE@FXHYI@JIK]MdN_OePCQDRES?TGUIV[WDXY[E]X^F_^bZcYdFeD
~cha	A#E%=&F(X)G+A,D-G/c0C1E2b3A4F5F7B8J:D;H<[=?>X?B@cAEB_CEDDEFFaGAHZJIKELeM^ODPEQFRASGT@U]VIWBXCYZ[F]X^g_Aa=bBfDh]
~chb	q4YVZZHf[
~chc	o9J?[@YBJHFKZM_ZI[Y
~che	M!B#[%F&G(a)D*Y+Z,B.E/H0E1E3G4C5[6F7D8G9Y:I;[<I?XAYBFC]D]F[HEI_J]KELZMENZOGQIRGSEUFV?WDYEZD[C]^^__Gb_cYeYf@gChC
~chf	{9[E[ZI
~chg	xM]
~chi	R%E&I(E)G*[+J,G-D.H/Z1J2Z3I4Y5Y6_7F;G=D>a?Y@=AGC[DBEHFGGHHFIXJIKDM[NJO]PER_SFTEVCWHZG[H^F_Fa]bYc[dEeIfXh]
~chl	d#J%J(I)Y+J-[/Y0J6b:I<Y=H>J?^@GB_CJDIHJIGKGMIPJTXUGVG[J]X_IaJbHcYdHeXfIhI
~chm	n/Z@]MYTXZI_Y
~chn	g#[-I:Z>JBHDJH]KIM]NJVJXJZY]IaJbZgY
~cho	O#C%F&I(F)G*E-[0G1H2G3I5H6G7F8G9Z:C<H=D>J?]@_AdBBDCEHGEHCIZJJK_L[ODQHRGSFTDU[VGWFXDYGZE[d]X^F_daZcFdGfDgJ
~chr	O!B#E%a&X(A)D*D+E-F/C0_2J4[5J6Y7E8^:C;E>@@@AGBDDBEEGdICJHKDLDNBOJPYR]SDTDUCVAWEY[[E]D^Da?bCcXdce_fcgYhA
~chs	g#J-J3X9J>[@^BHCJDJHGI_KYLbMXNJZG^JaJ
~cht	C!E#J%^&F(])F*I-X.E/G0Z1E3B5G8E9H;b<D=F>E?Z@IACBEIZJEKJL[MJNaOHPJQGSITEV]W]XEZ[]Y_Ya]bIdYeJfHgFhZ
~chu	h!Y#J,Y9JFZMJR[UZVJYafJ
~chw	p*X3[>J?]HY
~ci^	_!I%I(I*J-G4J6J7J9b=I>I?H@EAJB[CHD]FJHGIbJJLJMHOHPISJTIUHVHXZZa[I]H_JaFbXcIdGfHgJhH
~cia	V!X#J%G(E)I*H-Y.J0J1J2I3E4H5J6I7H8J9f:X;[<J=Y>E?E@IAXB]CFDFEIF[GIHHI]KDLIMDNFOHPHQJRHSGTHUEWIXFYIZF]_^I_HaDdYeJf[hE
~cib	v>HH[a]
~cid	^%J&Z(H)J-Y/J3G4J7J8H:I=I>G?YA_CJDHHXIHKGMXNIO_PJRJSbTJUGVGXJ^J_HaXbIcHdIhH
~cie	Y!H#J%a(_)J*J+J0J3E4J5]6J7J9G;J=I>]?FAJCZDGGJHCIYK]MaNGOGPIRJSJTHUIVHXIYYZB[I]G^J_JaEbHcIdIfHh^
~cif	f!J%I&b-I/J6b9I<Y>I@HBIIXJHKHMJO_XIZD^IaZdJfJhI
~cij	q3Z9J@JHII_O[
~cil	d-e/Y@IHHI[KIZF
~cim	d!G#J%J(I)I*J0J3J:I=J?JBXDIH]L^MINJPJSZUXW]Z]]YaJbIcIdJfX
~cin	h!J#a%[(Y-J3G9X:Z=J>Z?Z@HBHHAIIM_OJPJUHVHWJXaZG]IaJbJhJ
~cio	R!C#C%H(J)Z*G+F-B.I/G1J3Y4G5H6G7I8I9I;G<I>I?H@FAHBXC]EXIJJHKBNYPJQIRISXTEU]V]XXZY[J]H^JaYb_dCfahJ
~cip	j#J(Y)I*]3J6^=J>I?[@JBJHIKGMINbPISJY]ZC]JbZcEdJfIhI
~cir	q/ZHHN]ZHc[
~cis	k%Z([)^-J=[N[ZI
~cit	h#J%J-^3J9_;]=J>F?J@IAJB]CJDJH]IHKIVI]J_JaJ
~ciu	x&Y-[TX
~cja	v=GH[I[cX
~cji	j9I=[?_C[DYGZHFUXZHaJdJf[
~ck^	=!H#e%J&J(C)E+C,X-D/@1G2F3?4J5Y7B9X:=;D=I>F?>@GAHDIEBFFHZIEJZM:N@O@RbS>TfU>V;WBX^ZI[a]Y_HaIdee_fYh=
~cka	b!I#[%G(Z)J-I/[0J1J3X4Y8J9E:I=H>J?I@IAJCIDFF[GZHHIGJZKIMHNIOJPYR^SITHUIVHWJXIYJ[I]I_Ib[cIfFgJhI
~ckb	m@JHFLXZG^]d[e_
~ckd	{#]HJTY[J
~cke	W!E#a%E&J(F)I*H+H,H/J0I1I2]3[4G5J6^7H8I9a:F;H<I=F>[@CAHBYC[DEEIFZGGHaI]KCLHMENFOFPGQJRFSGT]UFVEWHXEYHZI[E]E^J_HbEdFeHfFgJhE
~ckg	j(J0[:YBYE[HGKYM]ZFdJ
~cki	oKZTZ
~ckl	n(],H-^/J6]9G>I?J@ZBJCJHYI[KIM[OITHZI]JaJeEhJ
~ckm	{HJI]
~cko	X#c%a(J@JBIHJIJMITbZG[H^Jf[gJ
~ckp	m%b>[HC
~cks	P!D#E&Y*G+F-E.I/F0H2I3J7J9H:Y;F<I=^>D@CCXDJF_GGHFIEJIKALZMDNCOGPXRYTFUZVXW]XE[I^DbYcYd^eZf[gJhC
~ckt	f!]#]%J+J-X3I9G>Y?I@IBFCID[H[IZKHNJOJRJVIXIZJ[J]Ya^bJcYfJhJ
~cku	g6aBJHaKIPZZF_XfJ
~ckz	t(^.YX]
~cl^	f#EBIHdK]LJTJUJZH_]f[
~cla	Y!F#Y%G(H)I*J+H-_0Y1J3G4I5J6^7I8J9G;J=G?E@ZBEDYEJGHH^I[KXLYMJNGPGRHSITGUHVGWYXFYJZY]X_HcHdGeJfGgIh[
~cle	d!J#]%]+Z-I/H6Y?H@JBICJDHHZIIKILXPXT]ZB^Z__
~cli	T!G%H(a)H*H,J-F/G0H1^2J3G4I5J6I7Y8I9E:^<J=F>C?E@FAICDDaEJFJGHIHLHMDNGOXPHQaRHSITGUGVFWJXHYI[G]]^H_Ha[bgcFdFfYgGhG
~clo	H#?%A&G(B)D*D+E-A.E/i0g1C2E3A4C5E6a7J8D9F:C;E<F=A?B@?AaB^CDDBEDFEGHHDI?K=LDM]NBOEP[QFRbSDTdUDVBWEXCYYZ?[B]]^B_faBbHc^dYeEf>g[hA
~cls	v%[;cAJHEZJ
~clu	Z!J#I%I*J+I-[/I0J1J3J4J6J7J9I:I=]>X?I@IAJBZCIDGFYGeIYJIKFLXMHNXOIRJSITIUEV_WIXJZD[J]J^H_HaIbIcIdFeJfGgJ
~cmd	p)[H_KJLGZJg]
~cn^	{ZJh]
~co^	Y!E#]%F(E)H+H,I-Y/H0I4G6H7G8I:F;I=F>E?E@[AIBFCXEJFJGHJIKHM]PGQJRHSZT[UEVZWHXXYIZ^[_]EaFbbcGdHeIf[gHhC
~coc	l;Y?]CJDIG[HILYZI^[d_fH
~cod	I!C#@%D&X(C)F*B+D,F-@.F0G1F2F3Y4D5F6F7E8F9>:C;F<G=C>f?Z@>ADB_C^DAE_FDGFHaIDJFK>LEM@NBOHPEQGRDSETDUDVFWFXgYEZH[E][^F_DakbDcDdEeGfCgEhA
~cof	s2^HZIG][
~cog	h-].Z3F7Z>I@JDJIGNJO]VYZGh^
~coi	k6Y9J>G?JA]C[KIOaZJ_JaZ
~col	X!F#I%G(a*F+H,I.J/H0I1H2J3F4G5I6H7I9C:_;I<J=F>AAIBCCEEJGHH^I_JILIMENEO[PGQJRGSHTHUaVaWIXFYgZI[G]Z^H_IaCbGcDdFeIgHhE
~com	E#[%D&F(J*I+],I-f.E/I0C4E5D6B7F8[:[<E=A>G?I@EAEC=EBGDHdIcJJLJMIN]PXQIRBSJTHW[XHYCZF[X][^F_HaHbDcCdHeIfFgChG
~con	;#@&J(=)A*C+E-^.A/@1e2c4c5a7@8f99:a;=<b=A>E?8@EAXCaDBEeFZGZIJK@LFMENAP?QXR^S>T<UBVGW]XA]A^A_Ja:bHcgeaf_g?hJ
~coo	T!H#G%I(H)J*J+J-G.m/I1J3[4I6J7J8J9G:H;J=I>H?HAJBFCIFJGJHJIGJIKGLJMHNHOJPIRISGTIUHVHWJXHYJZD[I]G^J_JaHbFcHdIfIgJhI
~cop	[!I#J%I-H/J1J3I4G6^8G9I=H>D?J@HA[BICJDJFJGeHZIFJbKGMENHOHRITJUJV^XI]J_XaFbJcIdJfIh^
~cor	M!Z#G%J&I(C)F*G+E,X-F.H/D0F1I2F3_4E6]7E8F9H:C<H=C>E@^AbBICJD[GBHEIXJFKXLEMbNZOaQHR[SFTZUGVAWXXBZX[E]B^DaXbDdCgFhc
~cos	m9Z=YH^KJZGbY
~cot	q6YHJKXT^
~cou	?!f#b%a&E(@)]*X+[,[-@.E/@1B2c3]4H5H6F7C8D9G:Z<D=E>H?>@AA[BXCFD[EEFEIJJFKCL_MEN>OIPeQZRGSAUBV]W@XBYH]A^d__a@bCcFdEeGfAgBhE
~cov	d!J)G3I=a>_?J@JD^G^IIKJNIVYZFaIfI
~cow	{D[
~cpa	n%bHG
~cqu	q8]HFQaZG
~cr^	{A[
~cra	e#J,H0[4Z9J>]?JBJKJMIRJZE[Yb_cJe[f[
~cre	O!D#])G+],[-E.J/G1I2]4G5J7F8[9F:G;J<I=F>Z?^@EAHBBCFDJEIFHH_JHKDMINEPEQJRHSGTFUGVDXGZG[Z_]aFbgcFdGeHfEhJ
~cri	P!H#B%^&H(F)E+Z-E.I/D1E2F5G6[7D8]9G:B;F=]>F@CAHBGCBDYEFFEGaHFI@JHKILEMANdO^P[SDTDU@V@W[XCY^[D]B^CaBbAdde]fcg^hA
~cro	L!C#A&I(C*X+H-E2G3C4H6F7b8F9C:D;G<H>A?D@AAGBBCEDCFFG]H]IEJYKDLEMYNJOFPDQHR]ShTbUCVCWDXDYFZ<[E]D^E_EbDc]dbfagc
~cry	Y!I#I%I(J)J,J-I/J3I4H6g7J9I:J<d=I>J?I@IAJBGDJGJH?IIJJKHMINHPJRHSITJUIVIXJYeZC[J]J^J_IaJbIcIdHeIfGhI
~cs^	{H[
~ct^	A#B%?(=)@*?+D,^-G.G/J1g2Z3G4]5A8_:D;a<F=G>I??@AB>CYDDFBGdIEJ_K<LGMCPYRdS?TFUDVAWDXC[?]E__aBbAc]eZfegD
~cta	e!I,Y-_3Y4[9J=J@JBYCJDJHXIIKJMJUJVJXJZGaJc^fJhX
~ctd	{JZ
~cte	T!I#G(G)I+I,I-G.J/c0I2d3E4H5J6I7I9E:G;I>F?G@DBJDGFdGGHDIeJHKDLIMFNFOHPFRHSHTHUHWGXHYIZZ]F^HaHbXcFdFeJfHgGhF
~cti	I!f#A%E&d(G)E*J+D-a.I/C0[1D2E3>4C5Z6X7C9C:C<X=A>C?G@@BZCBD@EcIBJYK@LJMANYOEPARCSDUcV^XCYcZ=[B]B^JaBbHced]fCgDhA
~ctl	j@[G[HIKJZY
~cto	L#C%a&d*E+G,E-C.H/F0F1D2e3a4Z5G6E7[8c9E:c;F<d=E>D?C@CBFDIEFGCHHI@JJKBLFMDNDOEPCQ_RESYVGWIXGYFZ>[F]E_baCbDcBeFfBgFhD
~ctp	x0]HFZJfGh_
~ctr	b%J(Z/J@GBIHGKJMZNIQb^IbYdJhc
~ctu	a#X*]-I3J4J=J>J@GCHDJFZGJHEI[KGNIOJR[UJVJYJZE[I]Jb]cIdHf_hd
~cu^	xaZcX
~cua	n3H9J=G>I@HDJI]KYOZTYX[ZYhX
~cue	Y!a#[%X(G)]*Z-F/I0J2]3Y6J7I9I:X;I=E>H?G@FCEDZEJHHIEKYLZMGNHOIP]RJSITJUEVaWHXG[Y]H^Y_XaHbHcHfFgJhF
~cul	i2Z3H9JHGIcZJb]
~cum	e@JHZNaZ[
~cun	i(J3F4Y9J>J?I@YBXD]HDM[NYU^VJWZZHa]fJ
~cup	k%J(I*X,X>a@IBJHEIYZ_aJ
~cur	N!E#I&I)]*_+_,G-E.I/D0H1H2H3H4E5H6F7E8G9D:E;[<d=F>H?_@EAIBDC]DZEHFIGFHZIXJILDNFOEPEQ^RGUFWHYbZC[E]F_GaEcEdFfEgGhe
~cus	Z!I#J%[)J*J-_/]2I3G4J9H:I=F>G?IAJCIDHHbJ^KDMIOZPJUJVHXIZ][J^J_HaFcJdJfIhH
~cut	v=]GZHJZHgX
~cy^	K!F#F%F&I(C)Y*b+G,H.^0I1H2I3F4F5b6H7F8H9F:G;I<I=D>F?I@]BCCZDDEHFIGGIEJaKJLGMENgOHPFQXRHSETFUGVDWhXFYXZ<[G]E^G_GaDbGcDdGeIfFgDhE
~cya	x)[
~cyc	qDZHHIHK^N[_]
~cye	{HFN_
~cyf	xHJI_
~cyg	mAdHHZJ
~cyj	{aZg[
~cyn	s@JHHKJN_W^ZH
~cyr	v/_
~cyv	i/JHGNd
~cz^	{C]MZ
~cza	o(Z?ZDYHJIHNZTZZZ
~cze	m*Z;Z@YBJHGXYZHa^c[
~czo	f!_#J(H3J9J:J;Y=J@ZBXDJHEIJU^V_ZF^[dXhJ
~czy	t(H=]H]U^VEYXZG
~d1^	v-]HIK[
~da^	J#]%D&G(C)B*@+B,Y-X0D1F3B4A5E6I8Z9];^>D?YACBZCFEJFDGJHGIGJDKdM^NFOCP^RHSFUZWXYD[?]F_EcAd^eIfXgY
~daa	m:]>_@ZCJHIXZaG
~dab	v-G;YGZHZ
~dac	s![*]BHHHS_UIVHZIbYfI
~dad	[!H#G%E(G)I+G,I-[/J0J1J2J3^4H6I7]8J9^:_;X=G>H?Z@JAJDaE]FXGXHDKDMFP]RISYTIUGVDWIXFY^Z@[I]G_HaFbHdGeJfFgJhG
~daf	vVZaY
~dag	m#J-I9d>G@^BICJD[EYHCIIKJNIVJX]ZG]IaEhI
~dah	s>aHIaJbZc[
~dal	g!]#I(J-I3I9H:JBXCJD^GZHCIGKYM[N]TXUJVJZC][_[aJbIhI
~dam	sB[DZHHZJh[
~dan	R!Z#I%J&H(C)E*H+_,Y-I/H0F1G2G4E5H6F7X9b;F<H=D?I@EAHB]D]EIFYG[HBJGKGLHNEOGPDQHREVHWXYFZX[E]J_daXbHcCeJhI
~dap	X!I#I%H(I*J+J,J-H/J0J1I2I3H5f6I7J8H9H:J<k=I>I?J@IAJBHCIDIFJGJHAIHJIKILJMHNHPJRITIUIVIXJYIZG[J]J^J_IaHbIcCdHeJfGgJhJ
~dar	T!Y#H%J&I(^)^*G+I,G/Z1H2I3G4G5I6G8[9@:D;X<I=X>[?IA]BBDJEHFHIZJHLZNDQIRGSJTDUEWHX]YHZE[I]Y^b_^aFbJcEdEeIfEgFhH
~das	f)Y+X>J@IBHC[DaHFIJMJNJO^SYUYVJbJhJ
~dat	P!D&I(Z)G*E+B-I.I/Z0Z1b2H3^4E5[6E7F8E:D;F=C>]?B@FAZBJCCDaEHFHGDHcI@JGK>LEM]PDQHR^SXTFUCVCWGXCYEZ?[E^C_DaJbIccdAf_gahG
~dau	n#[@IKZM[fY
~dav	n;Y?]@ZBIHFKZM]R]UIVJWZZIfJ
~day	S!^%H(G)H*H+H,J-D.J/F0J1I2J3F4I5J6I7H8I:F;J=Y?E@eAHBGEJFIGHH_KALHMENJOGPHR[SaTGUHVIWIX]Z^[H]F_HaGbFc[dIeJfGgHhF
~dba	v>aHGZI
~dbe	s7ZA]NZ_H
~dbl	v#]TX[Y
~dbo	{H[WY
~dc0	{JX
~dc^	h!J#J1[3J9I=J>J?J@IBIDJGZHEIJKJMJReSITJUJVJXIY[ZDaJbIcYf[hJ
~dco	n!J#a%H0[1[3]9IHCIJRHYIZJcIdZfF
~dcz	{Z]
~dd^	x-J>]@JBIH]LXZJ
~dda	t9^HHP_SYVIZI]I
~dde	^!I#I%J(^)I,J-]/J1J3G4H7I8d9H=I>G?H@YAICXFJGYHGIZKFMJNHPHQYSJUIV]XIZ][J]I^I_IaHcIdJfIgJhI
~ddi	j7Z?ZCaDDN]ZH
~ddl	o]_
~ddo	{-^7YHHNH
~ddr	d!J-J3a9J:Y>Y?I@IBJCJD[HaIJaHcI
~ddu	x@Y
~de^	H!A#C%F(H)I*E+F,D-G.I0E1E3I4B5G6D7B8G9=:G;E<F=G>d@EBZCaD>E_FDGDHcIYJDKFMbNDOHPBQFRBTEUFVFWDXcY[[C]^^X_FadbGc@dBeFfDgIha
~dea	Z!a#H%I(J*I+J-J/J1J3F4J7J9E:J=I>_?H@JAJCJDHGJIHMINJOIPHRJSJTIU^VGWIXIYYZ^[J]J^IaHdHf]gJ
~deb	g!J#^3J?JCJHDIaOJXJZH[^aJbZcX
~dec	Z!I#I%F(G)Z*H+J,J-G/H3I4I5[6h7I8G9I;X>H?ZAYBFCIDGEJFIHCKXMGOZPHRZSJTJUIVIWIXJYIZF[I]H^I_IaIbIeHfIgIhG
~ded	_#J(I)J*J-F/X1Y3J4H8d9I>H?J@GAJCJGYI_KGM[NJPIQYUJV]XJZH_JaJbIdJfIgJhJ
~dee	x>I@[HZI[
~def	S#H%J)I*F+F,I.J/H0J1I2J3G4H5I6J7H8I9H:J;I>F@YAICHDDFJGHIJJHKELHNAOIRISZTHWjXGY[ZX[I]E^H_Hb^cHdGfHhG
~deg	qBIHFSdUFVHZHfF
~dei	k@_KZMZXYZ^aJhJ
~dej	d!J(H+^-J9J:J=Z>I?IBXCIDHHEIJKbMIVHXYYXZY[J]_^JaHbIfYhG
~dek	{6_ZJdJ
~del	P!A#a%b&Y(Z)E*D+Y,G/C0G2H3H4D5C6F7J8[9F:B<H?G@IBED@EJHaIIJFMGNHODPZQGT]VZWHXCYGZJ[]^C_adIfIgEhB
~dem	U!G&J(F)I,I-[/H0I2Z3D5I6H7H9_;I<J>B?C@]AHCXEIFHGHJIK@MZNFTFUEWHXeZ=]F^G_HaYcFdFeJgHhZ
~den	G#Z%a&E(c)C+H,Z-[.G1D2C3>5I7d9H:Y<E=C?]@GAaCZDDEHFIGIHEI]JZMFNEOFPbQbS^TBUDWGXIYZZ<[G]A^Xa]bIc>d?eYfAgChB
~deo	{HZbY
~dep	[!I#J%H(Z)I+J-F/I0J6I7J9G:G>F?F@EAIBZDHEIF]GZHHIFMGNHOISITHUGVaWJXEYZZE[H][^JaXbacXdFfahH
~der	F!G#C&J)b*[+H,b-^.E/A0B2C3F4E5C7m9A:H;?=C?=@aAGBZCID@EEF]GAIBJGKZLXMDN[OGP_QHRCS?T@UEVBWEXaZH[F]H^_bac?dEeDfBgHhD
~des	K!c#G%A(c)H*[+F,E-I0G1J2G4E5G6]7D8G9A;[>A?H@bAFBJCDDDEEFEGcJEKCL[MBNGOBQGRHSCTZU_V?WDXBY[[[^X_CaDbZcBd^eFfIg_hG
~det	T!F#G%F&_(G)F+F,H-Y.J/G0H1H2H3H5I6Y7Y8H9F:G;H<J=D>]?D@JAHBYCDDaFIGFHDJJK[N^OGRXS^TEUGVCXFZ_^JbIcFd]eIfFgGhJ
~deu	c(I*_-J/Y3J>J?J@aA[CbHFKJMJNIO]PJVJZEhH
~dev	Z!I#X%G+I,I-[/I3H9J;J=I>_?GAJB[CIDGHbI[KXMINJOJPISJUJVIXIZH[^]I^J_IaHcJdGeDfFhJ
~dez	n(^9[A]HHWXZZ_I
~dfa	i/dHGMINJZJ
~dfi	xG]JX
~dfs	_#J(J*I,[-H3J4J7i9H:J=J>J@JBJIHKIMJNJPITFUJZGaJdJgJhJ
~dg^	pH_
~dga	v-[
~dge	j._A[_Y
~dhe	i(Z=Y@JBJDIHIS]UZV^WYZHdJ
~dhi	{2IHHK^
~dho	i%HHIPc
~di^	c#J(J*Z-J3J9]=X>_?I@XBGCYD]HIIIKIMIOJSXU[VH]IaXcJhJ
~dia	f(Z9X>I?X@]BIIJLZMIPJSJTJZE]]^Ja^gIh[
~dic	V&J(F)H*G,I-a.I/H0I1I3Y4F5I6H7H:G;I<J=D?HAIBZC]EHFIGIHBI[KaMDNHO[PFQIRGSHTHVXWIXYYH[H]E^H_IaabHdGeJfFgIhY
~did	m9Z@JA_X]bZ
~die	^!Y#H)J,J/J0J1J3H6J7Y9I=H?G@ECIDIIGNZOIR_SJTJUHV[XIZ@[J]a^J_JaGcIeJfbgJhH
~dif	U!F%F(E)I+H/^0I1I2I3C4G5J6a7[8[9G;I<J>Z?C@cAICHDEEIFJHHIJJHK[LHNXO[PIR]SHTGUGVGWIXFZ>[G]F^]_FaFbGcFd^eXgZh[
~dig	S#[%F&I(E)G*F+G,H-B.I/F0I1X2H3b4F6H7G8H9A:Y;H<I=[>]?G@JAHBZCXDGEHFHGGHEI_KFLHMFNJObPFQISGTFUDVDWGX]YHZ>[F]D^H_GafbGcFd[eIfDgHh^
~dim	i#I(X)_*X-J3Z?J@HBHDXIIKIMJNIU^VHZ_]JaIbJdJgJhJ
~din	j%J3J9I>I@JDJHbIJM]P]ZFbEcYeZ
~dio	o%X>ZCYD[ZJ[X
~dir	P#D&d(Z+G,G-G.H/F0F1f2G3d5H6E7c9C:a;F=E>AAHBFCFDGEFGEHGICJJKALFMBN]OCPEQHRESFT[UIV@W]X[YGZ=[F]D_]aCcCdZeHfBgGhD
~dis	N!f#E%E&I(Y)Y*Z+F,G0H2H3B4a5H6Z7F:E;Z<I=E?[@DAEBCCEDCEGGFH_IJJJKJLHMEPIRDTFUbVBWEXFYZZ=_JaCbZcJdDeIfIgGhF
~dit	U#E(E)Z+I,I-]/Z0J1J2J4I5J6I7I8J:H;^>FAIBJC]DBEYFJH_I[KDMZN_OIRISIUFVXWIXXZD[H]Y_HaGbGdGeJfGgH
~div	h-a/Z6Z>I@XBJDGHZIJKZO[ZHhX
~diz	{N[ZI
~dj^	{HGZJb]
~dje	{.]
~dl^	l7YGZHZZH]_
~dla	d%b(I*YHIg^
~dle	g%I(I)[-J/J3J9I>J@YBJF]HaIZKHLGMJNJPYV]ZDdJg]hJ
~dli	t3[>^?Z@[HE
~dlo	vOXh]
~dly	t1Y3XH]JZZJaH
~dma	tHIIYQ_ZJ
~dmi	A!D#C%G&F(d)k*n+D,i-A.E/?0C1Y2D3?4@5C6C7?8B9@:F;B<E=D>>?@@?AAB=C<D?EfFCHCI<JBK=LDM=N@OAPjQHRBSDTBU[V[XCYCZF[A]?^J_@a@bAc@d]eBf?ggh?
~dmt	vA]HJ
~dn^	v#^4Y@HKJTY
~dna	t*Z-ZCY
~dne	i%IC[KJLeZGaJ
~dni	t-[@^
~dnt	t-XHHKZNZZHh[
~dny	{D[
~do2	x-_?ZHJ
~do^	G!J#^(@*G+Z-^.H/@0E2G3J4X5C7X9]:Z;E<J==?fABB_C^DJEBFGGDHCIBJBK[MFN=O]P[S_U^WFX_YE[G]I^E_AbEdJeGf<gAh]
~dob	l9^=HH_ZF
~doc	d#I9G>J@IB_HbIZKXZY
~dod	xI]K[
~doe	M!I%G&Y(Z)G*G+J,I-[.I/H0I4I5H6H9D:I<I=X>D?E@XAJBECFDDEHFHHcIZKCLYNaO[PESFTXVDWFXGZa[G]D^E_IaJbYcFdDeHgI
~dog	{-^HJIH
~doi	f#J*]:Z>J?J@HA]BIDJHDIZKXMJNJO[VIZG[[h[
~dom	I!J%d&H(@)A*J+D,C-?.G0E1D2G3D4j5c6E7h8f9I:B;D<F=A>A@JA^BCCBDAEFFEGGHCI=JaKHLEMEN_OCPfQHRDSCTcUCV@WEYEZ9[D]C^D_Ia?bBcBd>eEf?g[hB
~don	^#I(H)I*J,J-F/[0I1J3_4F5I7I8I9F:H;J=H>G?F@HAYBcCDDZEJFJGIHFIEJIKCMGNFPHRISHTGUGVFWJXHYJ[I]f^I_GaEbHcHfHgYhG
~doo	f+Y-I;Z>J@JBJDHH[IJKXMJNZXYY[ZE]]aJbXdXfJhJ
~dop	m3I?H@JA]HGR[XJZG]]_[aIf^
~dor	R!H#F%E&J(Y)[*Y+F,[-D.X/G0H1G2H3C4b6Z7^9D;H<I=E>G?C@HBCCEDCFXGGHGIJJcKCLIM^NCOEP_QIRYSETFUXXEYXZE[G]Z_HaYbYdZeHgFhE
~dos	l3G9Z>[@YBJDJHZIIKIOaPZZF]J
~dou	l!J#[%JBJI[K_T[ZJ
~dov	o-ZHFZ^
~dow	K!]%B&H(C)F*F+F,G-D.I/^0H1F2H3D4Y5a6G7D8G9A:C<H>F?Y@GAEB?CEDCEGFGGFH[ICJFKDLFMbNJOFPEQJRDSeTCUCVCWFXDYGZC[_]J^X_GaCbec^eGf]gchJ
~doz	vHJI[K[ZZ
~dpa	vEGHGKZNYd]e[
~dpe	{%[
~dpo	p-F@^N^c^
~dpr	i%I(_)F*D,J-I@JEJH[JJKJMINJPZZHg^
~dpw	t#a%JHH
~dr^	i3^9J>[BICJIJK[MZZHhJ
~dra	_!Y#G%[)I*Y+Z,I-E/I0I1[2J3D4[5J6J7I8]9E:G;I=G>G@bAIBFCXDFFJGHHJIEKCLHMDNFO]PHUHXEYJ[X]F^a_HaEbHcHdHfYgZhJ
~dre	U!G%F(E)[*H+I,J-E.b/G0J1I2I3b4I5J6J7G8I9G:Z;J<J=G>Z@EAHBAD_EFFIGHIJJHKELHMFNFOFPHQJRHS_TGUEVEWGXGYJZH[H]F^H_IaIb^c^dXeYfdgFhG
~dri	X!G#^%G(G)J*I,J/I0I2J3Y4G5J6I7I8X9D:Y;I=H>D?G@EAICFD^EJFZGHH_J[KEL^MGOGPHR[TGUHVHYJZ@[H]]_Ia^bGcGeJfFgIhF
~dro	e#[%_(^)Z-X3I4[9J:J=Y>_?J@IBIDIG[HAIHJJKHMJNJRHUJVZXZZD]XaIbJc[fH
~dru	m9J>I@ZC[H^ZGa]
~drz	q-Z/Z@ZHHJXKZMJN_ZH
~ds^	e!Y#I/J3G@[BJDYHDIFKXNYOaVJ^ZaIe[
~dsa	o@_BJIIU[VZZH
~dsb	{HZcX
~dsc	h>[ZIbc
~dse	m9H>^@IHbZG]J
~dsf	{JZ
~dsk	{3_
~dsl	xHHT^
~dso	{I]
~dsp	tN^
~dss	vG^HYR[
~dst	i#F%I&I-J9H?JBJFZH_IJRJS_TbXJZI_HaJ
~dsy	^%_(J-J0_1J4J9J=JBIEGGZH@IJKJMJNJRIUIVJWJZH]JcJd]eZfd
~dt^	d!J%J(I*[+Y/I3I7X9I:J>H?]@JBHDHHCIFJXK_L]OIPJSYTJVIXJ[J]I^Y_JaHbIcHd^gZh[
~dta	xIJK[ZZhZ
~dto	h)bHJ
~du^	g%Z>aHIaZdZ
~dua	k!X*Z/[9J>Z@ZAYC^HEIJKZXJZH
~dub	tA]KaZJ
~duc	_!^(H)J-X9J=H>H?I@HBHIIJcKIL[PJTZV]ZB_JaZ
~dul	p-J4H5J@JJ[ZHdJgch[
~dum	{-H>JDYI]
~dun	^!I#H%J&a(I)X-I/I3H4J9J:I;J=I>H?GCIDHIIKYMHNIO[PIRISJT[UHV[WJXJZ^[I]I^J_JaXcbdJfIgYhH
~dup	h%I&J3HAdH[cJfH
~dur	^![#F%](H)X*I-H/J4X6J7J9I:I=H>G?H@FCHDIEJHBIHKGLJM[NIOZRJSITaUIVGWJXIY[[J]c^J_JaYdHeYgJhH
~dus	n!Z#[%J&IAJBHHDPJZF^[_[gYh]
~dut	p=^>JBJHHZZ]YaZf[
~duu	x@YHJT[
~duz	xXZ
~dva	n9Z;X=[HXSJUIc^d]
~dve	{>JHXR[
~dvi	q)[-J:[BJHIS^UHVJZ[
~dwa	p.X?aHIIZZE
~dwi	m*]@ZCXHHS^[[
~dwo	xC[
~dwr	k%a(_HDKJZHdXfJ
~dy^	R#F%F(Y+c,I.I/G0I2I4G5I6H7H8G:E<[=F>H?D@^AGCZDYEIFHGXHHIHKXLJMEN]OFPFQJS^TJU[VFXXYHZE[G]FaJdXeHfYgFhE
~dyg	x@^
~dyn	p3Y>ZDYHYO]aJ
~dza	sO[ZId_hZ
~dze	{B[CY
~dzi	_!H#H%I(H)J*I+J-G/I1J2J3Y4H9b:I;X=H?H@^AJBZCHDGFJGJH^IFKFNGOHPXRXSITJUHVHZX[J]I^J_Ja^bJcIdIgJhJ
~dzo	{9]
~e1^	{HJK]
~e20	t-aIF
~ea^	e!I#X)G-J9F>I?J@IBXDIFZH[IJJXMJNJTJUHVJXJZ_aJh[
~eac	U!^#^%Z)H*I+I,J-^/D1I2X4Z5J7H8Y:F;J=G>Z?EBDCHEHFJGFHBIEJXK^PJRGTGVFWHZF[H]G_EaIcbdHeIhZ
~ead	P!Z#c%X&J(a+],G/E1F2F3Z4F5H6Y7G8G9Z:E;H<H=E>]?JAGBZCEDEFHH]IAJFLFMCNCOEQHR]SJTaUFVAWJZD[J]C^E_IaEb[cEdEeHgY
~eag	m(I)[*J0]HGVYaJ
~eak	Z!Z#I%J+J-_3X4J9H:J<[=J>I?I@XBGCJDHFYGIKGMJN]PJSJTJU[VGWJXJY[ZE]I^J_JbJcXdYfHgJhI
~eal	e!Z+J9]BJDIHYS_ZEfZ
~eam	U#H)X*I+J,J-G/I1J3G4I6J7I8J:^=G>C?F@DAJBECIDGFIGIHhIDKGLIMeNHOHPHRISIUHV]WJXHYYZG[I]G^HaEbHcIdIfIhF
~ean	[!G#I%]&[)J*]+J-G1J3G4J9F:I;I?I@^AbCIDHFJGJHGIJJJKFLJM[NFOITGVIXYZY[J]Z_^aGbJcJdJfIhG
~eap	xHIK[R[ZI
~ear	R!^%D&J(E)H*J+c,I-^.J/G0I1]2I3E4G5I6H7H8H;J<J=D>Y?ZAGCDD@EIF]GCHZIEJHKbM[N[QJRGSHTZUGVFWIXGYHZ?[Y]J_[aEdGeHfbgHhE
~eas	P!J%H(F)H*H+I,J-a/X1Y2J4I5J6J7H8I9_:F;J=D>C?GAIBXCFDJFIGHH[IaJHKEMGNaOIPGRISGTIUGVFWIXYYJZc]F^G_HaGcHdGfHhG
~eat	V!E(F)G*I+H,G-F.J/G1H3F4G5J7H8^9^:G;I<I>F?F@HAHCIDGEJFIHZIFJIKZLHNEOIPFRHSETHU]V[XGZ@[H]G^Y_^aGd]eafbgHhF
~eau	^!J#J%I(I+J-F/X3F4J6J8Y9^=I?[@XBZCGGJHCIEJJM^OGPJQZRJSJU]XIZX[X][^J_JaYbIdHfJhG
~eav	d!b/X9I>J?I@HBJGZHcIJKJPJVJZDaJ
~eb^	s>JF]HYNZZHaX
~eba	H!E#C%_&J(B)E*G+G,Z-D.H/G0[1Y3E5X7G9H:E;I=]>E?E@GA]DDEFIEJYKBLEMENCOIQXRZSFTEUAVCWEXGY^ZG[E]E^C_]aFbGdcecf]hC
~ebb	i!J#I)[.X3J9I=Z>I@IBGDJKHMaOYTZUJVJZG[[]ZaIbYfJhY
~ebc	xH]
~ebe	c!J#]%J(I-G0[3I9I:Z=J?HCIDGGJHXMFNHO]XXZA]Z^Ia^bIdJfJgZh[
~ebi	oI]ZJ[XcY
~ebl	d#a(J)[*J+Z-[3G9F=J>F?H@GBHCGDFHEIYK[MJNZPJRJUIVIXYZE[]]H^Ja[bIcYfI
~ebm	nB[HYM_ZHhG
~ebo	Y!H#E%H(Z)Z+J-G/H1J3Y4J7J9G:I;X<]=J>E?bB^CHDHGJIZLIM[NHOHPIRJSIUJVHXIZF]Hb[cIdXf^gIhG
~ebr	Y!Z#G%H&I(])Z*F,H-].J/I1I2I3D4G5J6H8Y9D:Y;[<J>[?J@CA[BEDIEJFIHBJIK[MENEPYQJSHTJUGWIXFYI]b^[_[aGcHdEeJfFgHhF
~ebs	kH^IZZZcJ
~ebt	q(Z@ZXYZJ
~ebu	d4X6X8ZDZEZHHZGbJcedYfJgJ
~ec^	Z!H#H%G([)J+J,J/I2J3]4I7X8J9F:[;J=H>J?b@FAJBXCHDFGJH>IFKZNHO[PZRXSJTZUHVFWJXHYJZE[a]G^I_IaDdIfGh_
~eca	R!G#Y(J)Z*G/[0J3H4E5^7I9H:X?G@GBFCHD]EZHXI[JHKJLXMIOYPHR_VXXZYDZC[J]Z_JaFbIdXeIfHhE
~ecc	c#Y-J/X5X9I=J?I@IBICIDJHDIIM_NIVXXJY]ZH]JaJg[h_
~ece	P#Y&J(Z)H*H+E,H-B/G0H2I4G6H7J8H9E:G;J<J=a@^AHBCDYEJFIGGH[IFKeLGNDODQJRHSGTGUAWFX[_Fa_cHdaeIfFgGhJ
~ech	T!C%e&I(c)F*F+G/[1H2G3C5H7F8G:C;b<X=C?D@XAGCDDBEGF[GEHGIAKILbP^QHRFSXVAWFYF[E_EaBc[dDfB
~eci	U!D#F&b(D)X+I0I1I2I3C4H6_7H8G9^:F;J<J>FCGDGF[GHHYI_JFKFLIN^OHPGQJRJTHVXW[XG[F^G_HbXcFdFeIhE
~ecj	{I[
~eck	X!H#I%J&I(F)I*Z+I,F-D0J1J2]4I5^6I7I8I:G<J>F?G@CAJBCC_DYF^GHIcJ_KHLYMFNYOGPHRISHTIUFVGWIXGYI[G]Y^Z_IaFbGeZfGgIhE
~ecl	j#](J-J@YBHCZDJIZK[MYO]ZD]JhI
~ecn	xZEha
~eco	O!D#A%C&I(D)D*X,H-Y.I0H1G2H3[4G5G8_9B<H=D>[?I@aAGBXCeDYEGFGHZICJaKDLFMFNAObPEQHRESITJUIWXYGZI[G]X^E_EaIbFcDdHeGfDgGhc
~ecr	U!E#F%[&J)H+J-E.J/F1I2]3J5I6e7H8Y9F:G;I<I>X?^@GAHBDCHDEEHFHHEIEJHKILHMENDOHPYSHTGUFVDWIXGZG]G^F_]aGb[daeZf]hE
~ect	>!I#<&c(D)E*D+B,]-Z.B/G1f2e3X4X5B8e9I;^<c==>@?D@?BAC<D:EBFDGdIAK9LBM?OFPDQZRcSDTHUCVCWHX=YZZB[@]<^G_da@b@cffcgBh[
~ecu	P!E#E%X)X*_+_-G/Y0I1H2I3E4D5I6G7F8H9G:F;[<d=F>_?Z@BAHBDC]D[EIFIGGHHLHMDPEQ^RGSHUFWHYaZX[F]F_GcFdFeHfEgHhF
~ecy	xKY_]
~ecz	{?ZD[
~ed^	C!J#^%F&F)@*Z,X-I.I/X0H2C3Y4E6G7E8a9=:F;F=X?ZAFBHCbDCI]JFK^LZOYPEQJRGSBTIUGV^WCX_YFZ^[D]_^X_IaFbAcJdDeDg]hH
~eda	b#H%G(Y)J+]-F/J2Y3H4J9_:I;[=I>F?E@ZAJB]CGDYEXGIHALJM[NYOIPIRJSITIUHVGWJXH[J]H^YaHbHcJdIfZgJhH
~edd	s-I9I>I@HBIH^IHKJLXZa]IhJ
~ede	K!X#^%F&H)D*D+I,d-H.G0E1I2F3?4B6H7l8J9Y:D;E<G>C?E@YADBaCGDDEHGCIJJGK[LFNEOCQGRCTAUXXXYEZZ]?^A_@aXbXcBd@eEgF
~edg	m._
~edi	Z!X#E%I(G)I*Z+I,J-_/I0J1J2J3D4H5J6I7_8J9Z:F;_>B?EAIEJFJH_I[KCLINGOXPFRISITXUGWIXbYIZ?[G]Z_IaJbDcYdHgJhF
~edj	{.]
~edl	s1Y9JF]HHPZV^ZG
~edn	q#_*Y@GC^KIZI
~edo	^!J#Z%H*I+[-H/I3G4J6J7^9C=H>]@aBXCEDDGJHHIFLJMGNHOIRXSJTYUIVFX^Z][X]I^I_IaFbIcJfHh[
~edr	f-I4]8Y9I:[>J?JBIHbIIKJN[ZIaJfJ
~eds	x&JF[cX
~edt	g)bHI^[
~edu	m,Y9J=J>JHXVI]be[
~edz	x9[;ZHI
~ee^	_!J#J%Z(I)I*d+J,J-H/Z0J3I4J6I7I8J9H:J=g>H?H@ZA_BHDGGJHFIGMINIO[PHSJUIVHXIZD]I^J_IaIbIcIdDeHfFgJhH
~eec	b!J#J%Z(I+J,Y-I/J3H4Y6X7J9I:J>I?I@HBIDIEJFJGXHFIIKHMINGP]UIVGXJZX[J^IaJbId_e[f]hH
~eed	M#Y%J)G*X+G,H-E2H3Z4E5X6H9E:F;H<X=Z>Y?F@YAFBYCdDJEZFIGGH]I[JGKBLGMGNDOERGSGUFWGZ_]D^F_FaDbFcFeIfJhH
~eef	d#Z(I)J+J0J4J9H:J;I=Y>F?J@YDYFYGJHIKFMIOIPIRJSJTIUYW^XJZY[J]H_ZaHbJcIdYfXgJhI
~eeg	x*[3Z@YCJHI
~eei	{S]
~eek	]!Y(H*J+I-G/X1J3]4G5X6J7J8X:H<J>X?X@XAJBDCYDXFJG[JIKJLHMGNHOHPIRISJTGUHV^XIZX[I]G^I_[aHcJdJf[gIhI
~eel	i#^-J9J:[>H@YBJHIIZKYX^ZXaJdJfX
~eem	d#J%J(H-Y3G9I:J;]>I?J@IBHCIDZEYGJIZKZNIPZRZVHWJXIZ_bJdJhJ
~een	I!I%F&I)[*C+Y,G-].H/@0E1F2F3D6[7D8G9?:B;E=X?YAHCXD]EFGIHII^JXK_LHMDNCOGQGRDSBTCU]V]W^XEYFZD[b]Z^B_IaYbdc^eEfFgEhD
~eep	V!G%I&J(H*I+],J-Y/I3G4J6J7Z8J9H:H;J=H?F@^AIBECHDXFXHZI[JIKXOHRJSIT^UHVFXGYJZJ]G^[_IbHcIdJgXhY
~eer	R!D#_%B&H)a*_+Z,Y-E.J/E0X1F3_4C6E7H8F9Y:B<J?G@]BXCDDYH?JFK[LJMGNFOEPXQGRDUEVJW[XaZE[C]J^C_HaDbCcEd[gYhZ
~ees	e3J4Z9I>J?JA]BJGFHFKYMZZ]bJc[dYfHhJ
~eet	Y!J#J(J*J+Y-Y/Y3J:J=J>D?HBHCJDIH^KIMIN]OJVHWJXJ[^]a_JaIbIfJhY
~eez	{H]
~ef^	q!X9J=[>JHGQXZ]aIf[
~efa	d(J+I4[>]?I@_BJCJDGIIKHNZVJY]ZF][aJb^
~efe	a!J#[%J&]([,Y-G/J3I4f5J9H=I>H?Z@HBHCIDJHZIHJIKHMHNIOJPJQXTIUJVJXJZC[J]J_JaHbYdJfJhJ
~eff	oBZLYQZTY
~efi	T#H)J*F,I.J/H0J1J3_4H5I6J7H8J9I:J;I=X>E@GAJCHDEFJGIHGIGJHKELINAOGRIS[TIWjXGYJZY[J]E^I_HcHdGfHhX
~efo	M%E&I(D)G+G,G-C1H2H3a4F5Y6G7F8G:D;G<I=E>^?[AFB@C_DfFHGFHYI@JGKYMGNCOfPHQIRGSFTJUDVCWGXYYGZD[E]d^F_FaFb[cDdFeHfEgGhG
~efr	x*X-[Z[
~eft	X!Z#[&J(F)G+G,E-I.J/I0H1G2H3J4G5X6I8X:F;Y<J>I?F@XAXCXDZEIHYIIJHKCMEOFPJQIRYSGTEW[XDZ?[G]c_]aEbGcGeJf[gG
~efu	O!Y#D%b&I)[*G+H-^/b0H1H2J3D4E5J6G9F:I;I<J=^>E?I@YAHBDCFDEEHFGGFH=IbJaK^LGMCOXPZSDUGVXWGXFYHZJ[G]F^GaFbDcEfDgF
~eg^	[!H#I%E&Z(b)]*b+J,J-G/J0J4H6J7J9G:H;J=H>G?F@_AJBHC^DFEJFJGJH>I[JJKFLJMHOIPbRJSJTJUIVDXHYJZB[J]Z^Y_IbIcIdIfIgJhI
~ega	S#D%h(c)E*D+F,F-B/F0H1G2G3B4E5H7G8J9Z:D<H=E?C@GAFBACCDCEHFFGEH]IDJGK@LGMCNYOEPgSJTFUDVaWGZG[F]a^F_EaZbZcCdDeHfDgGhD
~egd	p([8X:J@EC[DaHHIJKJTYVZZFhJ
~ege	Z!G%H)I*H+J-I/H0I1J2J3]4H5X6I7I9F:F;I?Y@CAIBDC]D_EXFJGaHDIJJXMFN^OYPGRISJUHV_WJYJZ?[G^_aDbGcHdJeXfGgI
~egg	o!Y=Z>]?J@[BIHGU[]ZaH
~egi	I!F#C%D&I(E)B*J+k,F-B.G/I0E1F2G3H4E5G6F7E8F9C:C;F<H=G?a@DAEB[CaDhEFGEHXIAKALEMCObP_QGRESDTEUHVAXBY[ZC[D]D^E_DaAcGdCeFfBgEhC
~egl	i3J9I>J?]@HBXDIGYHDIJNbRYV[ZG
~egn	t*Y=]>JHIZYa[
~ego	b!I#I%J(Z*X-H/J1J3Z4I9F:I=I>Z?H@[AJB]CYHGI_JIKZM^OIPJRJSJTHUHXGZ@]I^JaCbXc[dIfYgJhY
~egr	a!I#I%H(])H*Z-J3I7J9J=I>J?I@[BGDHEGHAIIKIMIPJQ]SdTJUEWJXZZF]J_JaIbIcHdde[fEgI
~egt	a#I%J(J)J+Y,X-^3I4J7Z9H:J=J>Z?Z@IBICZD_GXHDKZMJOZPJRJTJUIVIXI[J]HaHbJcJfJhH
~egu	Z!I#F*[+G,I.J/I0J2J4H5J6I7H8Z9X:H;I<J=X>H?_@ZAIC_EIFJGIHFIDJJKDLIMGNGOGPGQXRHSYWIX[Y]Z@[H]a^I_HbGcHdHeJfFh[
~eha	d!I#I%Y(G*J-_3H4I6J9G:J=J>H?Z@GBGCIDHI_K[MINHPZRJUZVHXJYZ]H^JaIbJcIdYh]
~ehe	^#G%H([)a*c+J,]-I/I0J6J7H8J9G:H;I=H>H?F@JAJBFCDDGGJHBKELJMGNFOHP_RHSHTYXGYJZI]F^I_HaGbHc[d^eJg^hG
~ehi	g!H/F0I1Z3[4J9[>H@IAIBIGGHAIJKJM_NYPJR^THX[ZF]J_]aGbYcHdJfH
~ehl	X!I#X%Y&^)I+J,X-G/X0J1J3[4G6Z8Y9G;Y=]>G?HAJBECXDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_HaFcGgIhF
~ehm	n?_@JHJIJK]N_ZH
~ehn	h-^=J>J@XBJHFJZKGMJN_Z^dZhJ
~eho	f!I%Z(a)J,Y-I1J3I4J9X:I;a=Z?I@HBICIDIIGKINJOJPYUIVHWJXJ][_JaHbJcJfJhJ
~ehr	_!Y#G%X(I*X+Z,J-I/I0I1Y3I4H9I:I;J<Y=^?YA[BHCXDGEZGIHDKZLJMINIOHPHSJUIVGX[Y]ZG[I]G^JaGbIcFeJgJ
~eht	X!J#I%G(F*H+J,J-^/I2X3[4H6I7I9F;J>^BGDYEJGIIZJJMYNJOHTJUHWJXHYYZX[Y]H^]_IaEbYcHeIfYgIhI
~ei^	X!Y#a%H(G)I*b+I,J.J/X0J1J2J3D4H5J6I7I8J9D:G=F@aA^CYDXEJFJH?JJLINYOYPHRISHVFWHYJZH[H]b^H_IaHbGcHdHfHgHhE
~eia	s#ZH]JY
~eib	X!G#G%^&[(E)H*J+J-H/H1Z4Y6Z7I9H:G;I=Y>E?G@ECGDGEIHHIJKEMHNFOXPZR[SITIUFVEWIXHYYZF[X]G^H_Ya]bGd_e]f[gYhF
~eic	Y!I%H(H)I*Y+J,J-_/]0I1I2Y3[6I8J9F;I=G>F?G@XCXEIFZG[HFIdJJLINEO[PHR^SITGUHVGWJXGYIZA[H]G^I_GaFbHeJgIhJ
~eid	d!I#J%I(I)J*]/I3I4J7J9]:H=I>I?Y@GA[CIDGEIF[GYHGIFKGMGNdOJPIUFVHWbXJZJ]H_HaHbIcIdGfJhI
~eie	v#X9^HE[X
~eig	X!G#I%a(F)I*G+I/^0[1I2I3E4G5J6H8I9E:[;Y<J=J>I?ZAHBCCFEJGHICJYKGLGMDN]OZPaSHTIUGV^WIYIZE]F^_aDbJcGdEgHhD
~eik	p3J4^>IGZHHX[aZfZ
~eil	c!X#I(I*Z+Y-X/]3I4I9G:I;J>G?^@ZBIC_IIMHNHOIP^TIXHZA]^_JaGbIcJdIfIgJhX
~eim	S!E%]&^(Z)H*H+H,Z-J.J/H0H1I2J5I7Y8I9H:];X@BAICFDDFIGGHFIEKCQJRGSZTGWZXFYIZZ^F_Ga]dDeYfIgXh^
~ein	G)F,H-D/@1F2E3J4[5G6E8X:Y<E=Z>H@IACCYD]EZFIGEIZJJK]MDNGPXRCSYTFUYW]XYZa]I_Aa]bDcDdEeDgE
~eio	m9I>]?J@JCYHIIZKJT^ZF[X]]aIbY
~eir	V!I#I%I(J-X/Z3J4J7G8_9Y:^;Y>G?FAJBCDXFYIEKHLZPIU[VZWIZD[]]HaIbHcIdXgHhY
~eis	a%I+J-G/G4J9Y;J=[>G?G@EBHC^DYFZHXKDMHNbPIRJTYUGWJXI[I]G_JaGbXcJdZfIhX
~eit	P!Y&J(B)I*X+[,F0Z2Y3F4J5G6F<J>C?Z@ZAGBGCbDXEFGHHFIZJFK^LGNCOXPER]S^TYUBV@ZE[C^DaFbDcYdBeIfZh[
~eiv	c(H+J3I:J>Z?I@JBJCJDIHaIJVZ][a[
~eix	n@^KZXYZ]hJ
~ej^	k!J#I-J3J9[:]@JBIC^DIHCI^MZNJU_VJXJZG
~eja	b!I(H+^-I/Y3I9H:I=Z>Z?HBXCHDFHGIGKbM_NIOJTJVGXYZX[I]I^JaHbHfJ
~eje	W!H#H%I(H)J*J,J-_/_0J1J3I4I6I7I9H:H=I>I?IAJBGEJFJGII]J_LJN_PHSJTJUJVHWJXJZJ[J]^^H_HaJbIcHdHeJfHgI
~eji	{IX
~ejl	m(J3^9I>I?_@JBICGD^HFIIKJM[SJUJVJZF]Ia_fJhJ
~ejo	o0X3I?]HGY^aIfZ
~ek^	b!Z#I%J(I-I/Y3I4J8Y9Z:H>Z?J@]BFD[G]H[LIMHNITIUIVX[J]I^J_[aJbIfHgJhJ
~eka	b!H#H%^&_(G)J*G+J-[/^0J1J2X3G4H6I7J8I9C:H;J=G>F?H@XA]BGCHDIEIFJGJIEJXKELJMGN^OZP_RISJTIUIVHYJ[I]H^I_Xa[bIcIdDeIfGgHhH
~eke	b!H%H&Y([)J*J,J/J1J2]3X4I8J9Y:H;I<[=]>E?G@XAJBHCEDYEYF[GIHAIaKFLJMHNHOIPIRHTIUIVHWJXIZ^[J]H^I_HaGbIdJf]hI
~ekl	o#J+J9J>X?JB[CJD[HGZY]Za^
~eko	j%I)Z-Y:Z;Y>H?J@[BYCJDYHYIIKHMJVYZG[ZaY
~ekr	q6_9J>]@JBJHHKJZ[b[dI
~ekt	a!X#G(I*J+I-H/I3]4I5Y6J7J9G:I;Y<J=H>F?Y@XAaBGDGG]HEIFKGMHNIOGPIRJSJTIUJVXXHZB[I]H^J_caGb[c]dIfHgJhX
~eku	t1]9^HIIHN[dJfJ
~el^	O!C#X%C&H(E)E*D+E,F-Y.G/D0F1E3_4]5Y6c7F8F9>:I;F<^=E?_AJB?CXDJEIFGG[HcIJJIK]OHPCRDTJU]XaYZZB[G^D_DbHcEeJfEgF
~ela	Y!F#a%J(E)I*H,I-D.J/G0J1I2I3D4G5J6H7H8X9[:[;H<J=^>[?EB@CEEHFIGHIIJIKBLGMYNJOYRGVEWGXDYHZ_[I][^G_Fb_c]dFeJgHhG
~elb	f#J(I)Y-Y9I:I<[=I>[?I@YA_B[DIHDIIKZMINJUZVaWZZC]I_HaIbJdIfJhI
~elc	k-b=I>I@IBJDIIDK[N[OXZH]Ja[hI
~eld	R![#[%E&J(C,H-B.I/E0H1H2H3b4F5I6G8H9J:F<I=D>F?D@FAGBXCBDDFHGFHDIAJJKAL]NCOZPEQIR[S[T]WFXDYHZ^[^]C^Ca_bccEeHfDhd
~ele	K!C%a&G(F)B*Z,D.I/C0D1X2D3a4B5D6X9H:@;H<H=E>c?_ABBFDdEEFCGbIDJDKALIMCNaOfP^QFRCSCTGV^W^X@YDZ>]I^C_[aIb@cBdHfAgDhC
~elf	Q!E%G(@)f*E+I,I-E.J/G0H1I2H3F4H5I6H7E8H9G:E;H<J=G>D@CA]B[CFEIFIGGIGJHKYLEMENFPEQJRHSXTZUfVdWFXGYH[X]F^c_EbIcDdDeIf@gGhE
~elh	h#X-I/Z1X3J9X?I@HBICIDIHCIHK]M_NJXJY[ZX]IaJbJh^
~eli	[!H#H%H(I)I*H+J-[/I1J3G4I6[7I:I;J=I>F?_AXBGCHDGHEIFJIKILZMHNHOJPHQ_RYSIT_UDV[XGYY[J]H^H_Ia^b_cIdIfHhI
~elk	o-Z9I@JHZI^KJN[OZZGh[
~ell	J!G#G%E&G)C*E+C,H-_.X/E1E2H3[4C5E6E8I9b:I;J<F=C>[?[@IAEBCD_EIGZHYJGLFMDPDQFRXSITXU^V]WEX@YIZ?[@]b^HcBeIfCg_h^
~eln	i(Y3^6^9H=J>HDXG[HHIXKIMJN]OJV[XJZF]JaIdJeJhY
~elo	_!G#^%I(I)J*I+J,J-Y/X0I1I2J3G4H5]6J;J=Y>[?HAJCHDGGIHIIGJJLJMENFOIRYSJTGUIVHWJXHZF[[^I_ZaFbYd]fHhZ
~elp	T!X%I(c)F*X+J/I3H4J7I:G=I>F?F@YB[CIEJGIJYKFMFNGOISHT[UGVFWJXGZ^[H]I^G_JaEbFcJdIf[gahH
~elq	xM]
~els	d!I%J&_(I3^7X9H:[=I>I?[CIDGFJHGI]KGMHPJSHTJUGVYXJZY[J]I^J_JaFb]dGeXhI
~elt	g#Z(J+X-I/I3[6[9I:J=I>_?H@ZA[BECGDFHBI^KHNHOIS[UIVIXHZX]XbJdJfIhI
~elu	a![#[%J(J*J+J-H/Z4J6[9F:I=I>Y?HAJC]D[IGK^MZNJOaPJRJTHUIVIXHZE[J]H_HaFbJcJdJfJhH
~elv	i#J(J)]/J0]HDI]VZZFb^
~ely	g&X2Z?Z@^HGQ^
~em^	D#A%D&E(>)B*B+G,B.E/c0[2C3G5D6a8H9F:G;A<D=D>H??@[B_CJD_EfFGIGJBKYLGM=NXODP]QERHSYTYUCWDX=YC[C]E^>_dbAcdddeBfXg[h>
~ema	I!B%H&G(A)D*^,D.H/G0F1I3a4A5E6D7C8E:Y;E<F=A>[?aADCZDdFDGDH]IHJFKCLEM]NAOIPIQFTEUXV@WDXcYFZJ[B]]^C_DacbEcIdCeFhJ
~emb	W!J#G%G)I*H+J/H3G4I6J7I8J9E:I;[=I>D?GAJBFCHDGFbGIJIKaLJMGNFOHPcRJSITIUHVcWJXHYJ]G^G_IaGcIdFeJfIgIh^
~emd	{+J7ZDHHFY^
~eme	Q!F#E%Y(I*G+G,H-A.I/J1G3C4X6J7F8Z9D:E;H?D@ZAZBYGFIdKfLEMCNZOFQIRGSGUEVIWGXDYIZE[Z]E^G_EaGcYdXe[fIgJh^
~emi	W!G%H(H)J*I+I,I-G/a0I1J3F4H5J6H7J:I;J=f>H?G@FAIBGCZDJE_F^GIIEJJKELJMHN_OIPIQJRJSJTHUIVHWJXHYIZC[I]G^J_FaFbIc_dFfHgJ
~emm	l3J9G>aBICJDJF]HXIIPZVJZGa[
~emo	T!F#G(F*G+X,I-G/H1H2I3X4X5I6H7H8X;H<J=[?[@CBBCEEIFIGGIIJ[KXLHNFOHPGQhRGSHTHWIXXYaZA[I]G^Y_YaEbIcFdFeIfEgGhF
~emp	N%E&J(C)E*F+E,H-E.I/E0H1H2H3J4F5H6G7F9C:[;G<I=D@dAIBEDaEHFXGYHCI@JFLgN^ODPIQHRFSFTdWGXbYXZD[E]C_Fc^eGfDgG
~ems	n)]/[HHMIVZZJ
~emt	{R_
~emu	k#J3J4d9I>I?J@YBJDXHHIJKJUJZIa[
~en^	7!J#Z&E(])I+F,e-Z.A/I1A2F3C4Z5@7>9J:G;X<G=_>]?a@ZACBZEAGFHFIaJALFMDNFOJRaS;TGUGVGX]ZX]^^B_DabbecXdJg?
~ena	F!X#H%G&H(D)[*H+C/D0D1D2Z3E4B5E6J8]:b;J<G=D>C?HAYC@D@EDF]GIHXK^LEMGNHOCPCQHRDTCUhVaWdX@YJZH]A^H_?aFbHcFd[eZf@gChZ
~enb	{-^HIIGK^
~enc	L![#X%B&H(D)F*E+F-H.H/D0F1G2G3G6[7E8F9E:E<c=k>B?CAcBECCDFEFFFGBHcK?LXM^NFOIQHSETGUAVCYI[D]I^EbEcBdJfAgFhA
~end	K!X#^%J(I*F+D,F.I/F0E1Y2E4B5H7H8F9X:G;G<G>C?E@XAFBCCHDHEEFEGBHbIAJbK^L[NbOXPDRCT^VEWDYIZH[Z]_^F_FaabHc[dGgDhE
~ene	X!G#E%]&X)Z+H,_-H.J/H0I1X2[3E4H5J6H7I8I9H:Z;I<J>E?F@FAIBACFDEEJGGHEI[J[LXMDO[PZRGSGTHU[WHXXZE]J^a_HaEdCfcgHhE
~enf	c-]1J<[>J@IBZHFJ_KZNFR[Y]ZHaGfI
~eng	Z!Y#Y%I)I*H+H,H-F/J2^4J9F:H;J=JBGC]I_J[KDMXN_OGPJRJSJTIUIVGYJ]IaHbIcJfJhY
~enh	P!D%F&J(I)F*F+G.I1H3D4I8H:G;H<I=C>Y?EAGC^DIEHF^G[HGIZK_MJN]OGPEQIRFSETEU^VCWIXCYHZa[ZcDdZeHfIgHh^
~eni	S!E#F%b&I(e)H*H+H-[.J0I1J2H3G4H6H7I8I:G<J=G>J?E@_AIDFEIFIGHH?JaLHMZOHP_Q_RISGTHUGVFWIXGYIZB[H]H^^_HaEbHdGeIfHgGhJ
~enk	p#HBHCZHZI_M[ZH^[
~enl	n!J7ZHZZH]]_JbbdJh[
~enn	U!F#F&J(J*H+G,F.J0^1Y2I3J4F6G7X8I9I:H;G<J>D?JAJCFG]HHK_L[MXQJS[TFUXW_XGZ=[^]E_HaHbFcEeYf[gY
~eno	N!C#C%I&I(Z)C*I+I-[.H1F2Y3B4D5G9X:[;F<H>G?G@^AGBXC_EGFGGYHFIeKZNZOEPHQHRESETCWEXJYF]H^Y_DaHcHdZeGfCgD
~enr	c+Z/X@IBIC[DcH]IHKIMZVIZF]IaJhJ
~ens	V!J#F&J(F)H*G+[,H-D/H0H1H2]3b4G5J6H8H9Y:H;H<J=^>^@BCEDHEIFHG[HXIBJIKZMEODPGQJRGSGTGUFVDWIXFYH[G^[_Ga_bZcFfagHhD
~ent	8%D(G)G*@+B,a-^.B/f0j2A3J4@5D7b8B9B:G;E<@=[>B?B@FBaC@DGE>FGGEH]I]JCL@M<OXPFR@SdTeUCVEWBX]YDZA]I^?aZbIcbdCeaf[g^hg
~enu	V!X#J%G)H,Y-[/I0I1I2J4G5J6I9G;^>F?J@BA_DGEHFIGXHZIaJILZMFNERHSHUFWHYIZF[J]X^[_[aHbFcGeIfEgXhG
~env	e#J&Z-^3J9I=FBIEYIIKJVJWIXIZHabc_dZ
~eny	p4[@JHEP]ZH^^
~enz	[!X%H&Z(H)J*J-G/I1J2J3[4H6J7J8Z9G:H=g>H?H@FBFCGEJFJGIIEJZKFL]OGPISITIUGVHWIYJZE]HaGbHcYdJeJfGgJhI
~eo^	g#I-J9H?^@IBICID_HDIJKIM^OJTaZFa^bXhI
~eof	x>[HIM[
~eon	d!Z#_%[*Y-H7Z9J@GBICJDJF[HIIJKHNJTYU^ZJaI
~eop	X!H#I%G(Y)Y*Z,J-_1J3G4J6J8^9];]=G>F?J@EAYBGEJG]HBJHKFMHNFOJPaRJSHTJUGVZWIXHYJZA[X]I_HcHd]gHhI
~eor	{GXV[
~eou	q#YHJXIca
~ep^	R!E%G&I(E)I+[,H0I1I2I3J4H5I6Z7X8H9E:F;H<J=F>J?D@]AGBCDYHZIXJHMIOFPZQJR_SGT]UFVbWHXEYHZZ]X^Y_GaHbEcGdHhX
~epa	[#H%H(Z)[*J-Z.X/I1J3I4J6J7J8J9H:H=H>[?H@XAJBDCIDGEJF^G[HYIFJZKELaMHNIPIRXSITHUFVaWJXIZB]H^]_IaHbZcYdHfGgJhH
~epe	f#]-J?I@IBIHHKbMJNJP^Q^X[ZEbJdJ
~epl	_#J%Y(I-G/I3I4D7J9J:J=I>a?H@aBHCIDHIFKFMgNFOJVIXJZA[J]I^I_JaHbZcIfJhX
~epo	Z!H%H(I)Y*Z-H/I1J3H4J7J:Z;G=H>F?F@FAIBXFJGJHbIEJJKGMHOIPHRXTIUHVJWJXYZ^[J]^^JaJbHcXdIf[gJhI
~epr	g#I-H9J>JHHIJKZNaPYVHX^ZGhZ
~ept	R!E%D&J(F)H*H+G,H-[/b0H1I2H4H5J6H8H9E:B;I<J=F>C?^AIB^DEEIFJGEHEI^JZK^LENXO_PGQJRHSHTFUGVEWIXGYIZ_[F]F_FaEbFe[fCgGh]
~epu	f%J(J-I9H>Z?J@IBXCIDJHXIIKJMIP^UJXGY[ZE]Ia[b[cJdIf_gY
~equ	O!E%C&I(a)F*F+],H.I/E0X1G2H3D4G5H6X7G8G:E;H<_>C?H@AAGBXCdDFEcFHGGHYIaJGKEL]MEN_OFPCQHRGS]TFUDVDWGYFZD[G]I^F_FaFbJcZdHfDgJ
~er1	p-]HGb_
~er2	t-_
~er^	1!E#X%=&D([,?-I.C/G0C1B2Y3a5^6Z8G:^;[<I>]?F@YA^BHD^EIFZG^HbIcJaK]LFM@OfP^QDRZSDTEU<V@W=YIZG[G]_^Z_]aacGd@e8gJhC
~era	I![#Z%D&F(H)A*A,_-I.E/F0C1]2J4?5D6J7k8Z<E=?>C?H@]BICBDYEBI<JJNCOEPeQHRHS_TCUBXCYCZF[A]F^J_FaabFgFhH
~erb	]!F#G%E(G)I*G+J,I-]/G0I1J3G4G6I7^8Z9E:G;e=G>E?_AIBECEDGEIFJGIH^IEJJKZLHMGNGOGP]SITGUHVFWHXGZA[H]I^a_GaEccdXeJfFgIhG
~erc	_!I%I(I-G3H4J6J7J9a:J=I>F?H@FAJCGDHFXGIHAIbJaKFMGOHPIRJSITHUJVZXHZY^J_JaHbJcZdGfIg_hH
~erd	N!C#X%[&H)_*_+],Z/J2E4^5F7I8I:G;]<G>b?EBJCJDYGJH<IJJFLIMFOIP_RDSDTEUEVIWZX[YE[B]]^F_IaGbBcCd^eIfAgD
~ere	I!@(Y)A+a,X.H0[2D3E4[6_7]9F:[;f<H=G?[@[AFB=DEEEHBICJGKZLYMGNHOYPGQESYTDU^VIZA[F]G_BbAcJdde]fJhA
~erf	_!I#I%[(G)J*J+J,J-G/Y0J1J3Z4Y6J7J8J9]:X;^=Z>FAJBXCaFIGHHXKFLJOGPHRHSJTHUIVHWJXHYJZC[J]H^J_HaJcJdIfHhH
~erg	Y!F#_%I(F)H*Z+I,H-C/H0I1H2H3E4G5J6I7H8]9C;X<J=F?[@JAaBCCDDJEJFIGGH[IDJIKHLGMBNFOGPEQJRHSHT_VEWHYIZb[[][^G_HaJbYdFeJgYhE
~erh	^#G%I(H*],X-G/J4I7J8X9H:H;Z=H>F?aBFCYD^GXHBIGNHO]PIRJSJTXUIVHX]YZZB[I]G^J_JcIdIfHgJhH
~eri	H!B#<%>&F(?)C*^+C,X-A.G/B0Y1D3]5E6J7F8J9F:I;f<F=F>X?IACBXCgDcEHFDHJIJJJLBMFNbPGQFRFSBT@U@VBX]YDZD[B]a^Y_Aa_b@cAeJh[
~erk	]!H#]%[)I*I+J,^/I0J1Z2J3]4H5J6I7I8J9A:G;H<Z=H>Z@JAJB]CFDEGIHCIEJJKHMYOZQ]RISITFUHWJX]YJZI[H]F^H_IaEbGcIdFeJgZhb
~erl	X!^#E)I+H,I-E/I0J1I2J4H6I7I8J9G:X;G<J=_>^?]AIBJCaDYEXFJGIHGJJKFLaN]PHRISITFUGWHXFY]ZF[J][^F_GaJcDdHeJfHgYhE
~erm	N!H#A%f&I(b)H*E,G-f/J1G2G3A4F5H6G7F8G:C;c<H=G>^?B@IAFBZCCD?EGFHGEHII?JFKILGMBNBOHP[QJRFSFTBVZXBYGZH[J]d^^_HaBbbcFdDeGfGgEhH
~ern	M!_%H&G(I)D*G,E.G/H0E1E2F3f5F9I:e;[<G=A>I?Z@XADBFCEDFEFFEGEHEIEKaLFMGRYTGUCVDWIXIZE[Z]H^^a?bEcfdGeGfHgF
~ero	O#C&I(F)G+G,J-C.J0G2H3e4F5H6G8G9B:D<H=D>d?^@JAXBGCADDEHFHGFHCKHLJMXNCOgPYQHRISFTYUDVIWGXYYGZF[^^F_Fa[cEeHfDgF
~erp	_!I#I%H)J*J+J/G4J7J9J=I>I?I@FBICZDYH]IHKILYMINGOZP]SJTIVIWZZC]Y^I_^aJbYcJdJfJgb
~err	E#h%F&d(>)E*C,_.H/D1G2D4Z5D6Z7A9D:@;C<D=D>=?>@ABaC>DAE]FBGDI?JEKELBM=OHP@RFSbTcUGV@WFYGZb[a]_a=c[d>e^fJgBh[
~ers	K!G#H%I&H(])F*E,H-C.F1e2H3>4C5]6]7_8D9H:I;C<X>Y@ZBYEIFFGEIGJGKALEMINBOHPIQHS_TCUYV[W]Y][J]@^GaHcId=eDfGgchJ
~ert	L&X(F)H+J,F-d.X3I6E9@:C;[<^=J>E?J@XAFCGEDGEHcIHKBLYMXOYRHSDU]VIWZX[YJ[C]G^IbFcEeHfChF
~eru	V!]#E&J(I)G*J+^,Z-D.J/G0]1H3Z5I7I8Y:E;H<I>X?D@GAHEHFHH@IGJHLZMIOFP[RXTFUEVDWHZJ[F]EaJbXd_e]f[hJ
~erv	B!=#B%F&E(D)^*C+A,D-=.C/F0Y1I2Y4e5d6e8@9G:@;F==>@?C@?AABHC?DEEEFdG<IBJAKALFN@OAP[QGReSdTAUaW@X?YdZ=[?]<^Ca>b=cgdYfkg?h>
~erw	[!H%_(I)J*H,I-J/Z0J1I2Y3F4Z5J6I8X9H:H;^>H?YAJBFCGEJFJGIH?IGJJKaLIMJNGOXRZSITZUIVZWJXHYJZE[I]Z^J_ZaGbHd^eJfFgHhX
~ery	P!D#H%[&H(I*I+Z,H.I/F0I1H3G4G5H6G8G:F;G<I=F>Z@IAHBZD]EHFGGFHbJYKZLFN]OEPXQZRJSaTJUJVYWHYI[G]Y_FaFbHcFdHeHfIgHhF
~erz	c!Y#H(J+J3_9]:Y=J>G@FBGCIEYFYHGI]LYM[NXOIVJXJZC]JaYbJfJhX
~es^	I!E#_%E&X(H)H*F+I,G-X.G/D0G3^4J5F9C:F<H=Z?DAXB=CCDAEFFFGYHaIbKcL[MIN[O[PEQHRISCUHWE]B_HaXbXcDdCeGgJ
~esa	U!d#G%G)Y*G+I,I/H0J1J2J3F4H5J7I8^9H:];[=J>J?G@FAIBFCHDFE_FJGIHDIFJIKFMGN[OIQaSITIU_VJWGXHY[ZA[H]H^H_HaGb[cGeJfFgIhH
~esb	d#Z1Y?G@JB^HHT^[abI
~esc	P!_#C(C+I.J/D1E2F6Z7E9X:F<I?a@AAFCCD>EEGaH@I@JGKFLEMBNFO[RGTJU_VYWFXCYYZ^]I^D_BaBbJcadcfZhB
~esd	g-I@bIJKHMINYPZR[XJZEbZdGf]g[
~ese	9!Y#B&H(^)]+@,A-=.^1X2D4H5^6C9E;G<I=]>J?Y@GB]DDFdGYH@I=KDLFMCN>OEQFSbTAUXVYWbYDZZ[B^F_Ia]b]f]g^hG
~esf	mHbRXZJ
~esh	^!Z#J-J:J;X=Z>J?J@[BHCJDZIZMJNJVIWY^I_IaJbXd]fHhI
~esi	c%I(J1J3Y=Y>HBGDGHZIHKINIOJRYUIVIXHZJ[Z]X^[_]bJfGh^
~esk	U!H#F%I(e)E*]+J/[3G4J6J7I8J9G:H=H>E?X@_BDCIEJGIHbIEJIKEL^MIOISIUHVFWJXHZG[H]G^Z_JaGbFcGdIfGgahH
~esl	k#]-I3J6X9H:J>I?J@IB[CJDJGYHEIJKJMIOZU_XHY[ZG][aJbJhJ
~esm	i!J9J;X>J?J@]A^G^HEIIKXMIXJZG_IaJbYdafIh[
~esn	x-^3[HHNHOI
~eso	b![#F%]+J-H/J3I4X8G9Y:J=I?I@GA]BZCJDHGYH[IHKGNHOJTGVIXJZ_[J]Z_IaIbIfIhJ
~esp	T!E#b%G&J(F*G+H,H-X/E1I2I3I4F7H9]:G;H<J=F?E@ZAYBCCEEHFHGHIaJIKHLHMJNbOYPGQJRGSHT]UFVEWIXaYIZG]Z^H_]aJbJdGeJfJgHhD
~esq	qZ^
~ess	C#]%]&E(G*@+C,B-^/^0F1H2H3J4D5D6B7J8F9D:J;D<E=b>_@IAJB_D]EHFBGHH^IEJCLFM@NJOAQ]RFS^TGUJVEYJZ_[A]d^@_@aabIcIdZeHfAg?hE
~est	B%A&D)H*]+F,@-F.G/=0G1@2E3J4B5E6Y7A8g9a:f;D<B=Z?]@GAZBcCGD@EFFAGFIAJFKBM[NAOEPHQaS^T=U[V_XFY^[F]I^H_^bDcGdJeAf[gDhI
~esu	k/_D^EXHHMFN[R[ZF
~esv	x3[
~esw	{.X
~esy	m%I=JBGGZHHReZJdXfG
~esz	v-]@JC[HJK[MYZG
~et^	6#>&D(])Y+D,?-A.Y0X2G3H4B6G8Y:J<E>_?]@HAIBXCEDFEIG[HXICKILIMDNEO]QDRFSZTDW]XFYGZZ[F]a_ba^c_eHgahF
~eta	X!E#F%G&_(X*_+F,H.J/J0^1I2I3I4H7H8I9D:X;Z<J=F>G?E@CAHBZC_D]FFGIHCICJIKXLIMFNbOGRYSITGUEVDWHXEYIZ][H]YaDcGdGfH
~etc	xHHWIZJd]e[
~ete	[!Z#F%])Z+J,I-Y/I1I2I3E4H5J6I8I9];_<J=G>Y?FAIBECDF]GYHGIYLHMFNEOGPHQJRHS[TGVGXFYIZ^[H]F^Y_HaFbGcGeJgIhF
~etf	tBIH_NJ
~eth	N!J#E%G&J(D)F*b+_,G-[.I/F0I1I2J3D4G5I6H7[8H9J:F;H<J=B>H?e@EAGBGCfDbFHGGHXJGLHMFOFPFQJRHSFTDUEVCW]XFYIZY[F]Y^G_FaBcHdGeJfGgGhE
~eti	d!J#^%J(J-H/J1_3I8Y9I:J>HBFCIIHKcNIOZSJTJVYXZ]I_IaHbIdJfIhI
~etj	t)]BJHJIJUbVJZJ
~eto	S#E%F&J(Y)F*c+Y,b-D.I/G0I2H3[4G5I6H8H9F;Z<J>B?d@AAZBICfDFEHFIH>J[KBLHMENCOYPEQJTFUXV]WFXEYI[G]E^I_[aCbEcFeIfEhE
~etp	{NIS[W]ZIbI
~etr	_%J(H)J*H+J,J-G4J7J9D:H;Y=H>e?GBFCGD]EJG[HAIbKZLHMGNHOGPHR]SJTIUFW[XHZZ[I^J_JaFbZcJdJfIgJhG
~ets	U!H#H%H(Z*[+Z,I-a/F0I1I2I3D4H8I:G;G<J=F>H?ZAHBAC[EIFIGGHBJZKHMEQXRISXTFVHWHXFYIZD[H]D^F_GaZbFeJffgZhX
~ett	M!D#I%I*[+X,Z-J/_0F1F4G5F6E7E8Z9I;J<_=I>@?E@[AXBIC@D?EGFFH]IeJGKYLGMBNcOHQXSHTCUIVHWZXB[I]H^E_Za]bCcEdBfFgCh[
~etu	Y!Y#J&Z(G)H+a,_-H/I1I3G4J6I7I8I9F:I;J=H?F@FAIBFCHDdE^FJGHHEIGJXKYLJMHNIOIPGRISZTIUHVEWIXHYJZA[I]J_[aGb]cYdCeafGgGhG
~etw	[!I#J%H(J-H/D0J1J4X5I6]7I8I9Z:I<[=I>H?I@]CIDHGJHZK^MJNGPJQ_RJSFTHUJVJXHYJ[I]H_IaHbIcdd^fEgIhI
~ety	t#^HII[KHZJ_Y
~etz	O!F#X([)X*F+G,F-B0G1G2I3J4I5I6G9F:];G=Z>J?X@JAIB]GFHDIBJGK[MJOXPIRGTEUZV[W]X_YH[H^I_FbZdFeIg]
~eu^	k%X-J3J9[=[@IBZHXIJKHXJZ]][aJ
~eue	[!J#G%I(H*J+X-F/[3I4J7J9Z=I?H@XCGDYGJH[IZKXLZM_OIPJTJUIXJZI[^]X^I_JaGbHcJdIfIhF
~eul	f#J(J*I3I9I>I?[@YCaDIHCIHKJMJPZSJTYU[VZXJZE[a]JaHcJfJhJ
~eun	m7Z9H>I?J@IBJIIMJZ]]caJdIgZhJ
~eur	Q#[%I)X,Z-A/E0G1F2J4a6J7]8Z9B:^=H>D?B@IAXBBDEEGFGGHKCLGMHP[R[S]TIUJWJX]ZZ[H^XaZeJfGgFhD
~eus	h/XBaKbNJZC
~eut	]!I#J)J-X/I0J3H4I6d7J9H:G<Z=X>D@aBFDGFZHAIFLJM_NJOIRJSYTHUZX[YJZF]H_JaEbGcIdEgJhX
~euv	q8ZC]PY
~euw	[!I#H(Y)J*I+[,J-F/Z0I2J3G4H6I7I8^9^:Y;J=H>H?G@^AJB_CED[GJIGJJLHM_NEOHPIRISIUGWJXHYJ]Y^G_IaGdGeJfHgJhE
~eux	]!J#I%J(I*^+Y-G/X3G4J5X6J9G:I=I>[?G@aA[BGCaDFMGNHO[PITJUJVGXYZ]]H^IaGbJdIfJhF
~ev^	e#](J*X/J3H4J6J7^9G:I=J>E?J@EAJBHDJH[I[LJMINHPJRZTJUJVJXIZF[I]_^J_IbJc^d]f[hG
~eva	b!H#H%I(H)J*J+J-^/X0I3G4J6I7J9G=I>G?GBYCHGIIbM^OIP^RJTJUHVHXH[I]Z^J_GaHcIdIf^gJhG
~eve	H#^&_(G)I*[/A0D2F4C6J7H8E;I<F=@?X@XADBYCED^EEFGGHHDJ]L]MGNeOCP[QFRFS]VIXJYH]B_CbEcGdDeZfZgE
~evi	V!J#[%I(G)I,I-c/H0Z1J3H4J6J7J8J9I:I=J>b?F@HAJCXDFEJH_IEJJKaNEOXPIRJSITGUIVHWJXGYJ]H^J_HaGb[cIeCfEg[hF
~evl	{>Z
~evo	_!H#I%G*J-G/H0J2J3F4^7J8]9G;J=I?]@_AJBGCJDIH]IGJJKYMINIOZPZRJSIUIVXWJXGZE]Xa]bHdIfHgJ
~evr	t*[HJLZaX
~evu	t9[CJD^HJK]aG
~ew^	e*G+^-I3J8Z>H?JBJCIDHH[IIK[NIR]cZhY
~ewa	_#I-I3J4I>I@ICJH^IJMJNJRHSETIUIVZXJZG]YaYbJcgfFgJ
~ewb	{+J@XD[
~ewe	c#J%_(Z)J/Y0J1Z3J4J7J9H:J>X?J@^BGDIFJGGIHKGLJM^NYP_RJUJVIXJYXZE]I^JaIcJdHfIhI
~ewh	q-Z7Z:]HFdI
~ewi	g*Y-J/[9I@YB[C]HGIIK]M[TJZG]Ja[hI
~ewl	v%Y8^@[HF_J
~ewo	x(J)^HZPJZH
~ews	x9]HJVX
~ex^	mHZIaZF
~exa	n>JDIG[HYO[^XcZ
~exc	Y!Z#E%I(G)[*b+J,H-[/J1J2X3H4J6J9G:I=H?HAJBGCGDIGcHbIGJJKGMHNIOJRJSJUGVYXZZC[I]H^H_IaHbIcHdGe]fHgJhH
~exe	v([)JHIL]
~exh	{HJK]XY
~exi	T!G#G%I(G)I+H,I-E/G0J1H2I3E5J6I7I9F:F;I<J=G>X?EA]CbDFEGFHGGIdJHLIMGN[OFPHQJRHSHTHUHVFWXXFYIZF[I]F^H_daCb[c^dDeJfFgIhe
~exp	O!E#E%_&a(D)J*G,F-C.I/F0H2G4G5I6H7G8H9E:D;Y<I=_>E?E@@AGBACEDCEHF^GEHbIBJFK[LiMEO[PGQ[RGSFTGUEVEWGXFYHZ][E]_^C_FbEcFdDeGfHgJhB
~ext	S!I#G%F(F)I*H+H,J-F/H0J1H2^3b4G6I7H8J9F:f;I=G@_AIBECGDCFJGJHXIJJ[LdMFNGOGQ[RISHTJUHWJXGZ?[G]D^G_HbFcGdFeYfHhE
~ey^	T!d#G%H)G*I+J,I-I/X0J1I2J3[4J5J8I9E:E;I>J?e@GAHBJCHEJFJGYHHI]JIKFMGO[RISHTHUXWIXHZA[I]F^H_GbFcIdIe^fXgYhF
~eyb	m#ZH^hX
~eyo	{-_HIKI[IhJ
~eyr	m+]3I?[HGKZVX
~eys	g(J4J6g9J?[HIKJOGRFZF]JcGdJfH
~eyv	v3[?ZD[HFOY
~ez^	_%I)J*J+J-J/J2J4J6J9_:[=H>H?ICIDIEJFJMIN[PJWJXbZ][J]I^JaGbHfIhJ
~eza	{B]hX
~eze	b!X#]%[(Z)Y*H/J3H4J9F:I>^?]@YA[BGCHDGGJH@IIKFLJMINIOIPHRJTJVGX^ZB[X][^J_GbIfH
~ezi	p+Y9[DIGZVZ_YcY
~ezo	{Z]
~ezp	{?ZD[
~ezz	m*Z-J3J9I>J?^@IC^HFIYKJNZXIY[ZIaY
~fa^	t#[IXN]
~faa	v;X
~fac	Z!I#H%I(G*[-f/X3F4J7J9I:I=I?H@FBFDGGJHdIFMGOJPJSJUIVXWJZ[[J]H^IaHcIdIfIhG
~fah	{1Y
~fai	I#I&X(G)C*D+D-D.H/c0Z2H3J4E5^7J8Y9D:E;Z=A>@?B@FBFCBDFEJFaIEK^LDMHNYP_Q]SFTAUEVFWEXDYYZf[C]B_FaAcYdBe^fIgBhE
~fak	x*ZC]ZG
~fal	Q!F#Y%J&I)a*E+G,Z-A/X0G1G2G3c4b7F8G9B:E<H=[>I?B@GAGBFCZDYEFFaGEHDIIMBNIOJPXQHSHT^UBVHWFX][E]C^H_FaAbDcEd^gFh]
~fam	xHX
~fan	vZ[]^
~far	j-J.Z6X9I>JA[CJHFIHKYM]NISIT[U]V]ZFhI
~fas	g!H#H)J+X-I9J>Z@[BICJDIH[KHNIOZRZTXVJXJaYb]hZ
~fat	q3Y9E:[B]DYHII[KJZI
~fau	^!J#J%J(J*J+I-I/J3Z4Z9H:J=Y>G?H@_BICXDFEXH^IZKFOJPJUIVJWHXJY]ZF[Z]JaHb^dJfJ
~fav	k#[-XHYK^Z[
~faz	vHJNYV^
~fbo	{H]
~fd^	o;[AaHIK[OZZJ_HbY
~fdl	xI]
~fe^	n1Y@ZFJH]IJK[ZG][fX
~fea	d!J(J)I,I-J3J8J9I:I=Y?IBJGHIJKINJSFU_V_WIXJZG]JcJdaebfG
~fec	f#J%I-G/J1J3I4J9]:J;I>I?JB_CJDJGJHDIHJXKIMJNIT]UZVGXJZF[J][^J_JaJbJfJg]hJ
~fed	X!F#I%I(G)H*G+J,d-H/I1J3F4H7m8I9H:G=I>I?J@FAIBGCJDIEIGJHDIHJJKHLJMHNHPERJSITIUIVGXIZC[J]I^H_EaHbIcJdEgIhH
~fee	{3Z
~feh	X!I#X%Y&^)I+J,X-G/X0J1J3[4G6Z8Y9G;Y=]>G?HAJBECXDEE[FJGIHIJIKFLIMGPGRYTHUGWXXFZ_[X]G^I_HaFcGgIhF
~fei	x![9[:]HI
~fel	l!J#]3_9H>]?J@IBIDIHBIIKJMISJUJVJXIZZ]JaHfJh_
~fen	c!I#H%I(Z)X,X-I4J9G:H;Y=[?H@ECHDHGXIGKZMGNHQZRJTJUHWJZZ[I]^^IaYb^cJdHfGhI
~fep	{JZ
~fer	P!H%D&Z(C)E*^+F-B.I/[0I1G2H3J4d5G6b7F8[9B<H=F?d@GAGCDDBEGFGHXI]JFKYLGMHO^PFQHRZSFTCUYVCWGXDYHZE]Y^F_EaAbGcFd]hC
~fes	x*Y>[WY
~fet	s@X
~fez	{-ZIX
~ff^	_!I%^(])Z*X+Y-I/J3I4J8X9J=I>Z?H@HBHCHF[G]HGIHKHMIP]QZSJUEV[[J]J_JaIbJcIdZfGgJhJ
~ffb	{H]
~ffe	T!G%G(H)F*_+H,I-E/Y0I1I2J3J4G5J6_7G8X9G;Z<J=J>Z?^AIBICHDFEIGYK]NXOZR[SHTYWIXGYIZ@^G_GaDbGcFdXfFg[hF
~ffi	P!F#D%^&J(^+X,H-D.J/[0H1D2H3Y4J5I6H7H8I:G;H<]=H>[@EAHBEC^DDEHFIHIIIJGKCLGMdNEPFQIRGSHTeUGWIXEYHZB[E]D^G_GaDbFcYeIfEgehD
~ffl	k0]4[9JH^ZI
~ffn	{HXbX
~ffo	{+[DJ
~ffr	h-I2Z3]6Z9I>F?J@ICIDJHDIbKENJO_VJXIZHa^
~fft	x?ZA]
~fge	i(J-I/J3I7J9F=^>F?I@EBZCIDFHCIGKZL]MINIOJPJUJVYXJZ]]baZbJfHhJ
~fgp	{@XHIN[
~fgr	{cX
~fi^	^#J%I&a-I3G9J:I>I?J@XB_CIHdIFKHMJNZWJZG]I^HaGcIfJhG
~fia	o,Z6]<YHJIY
~fic	H!D#?%Y&H(_)G*[-B.G0E1B2J3Y4E5F6E8F:H;D<Z=B>b@GADCeDXEFFFGHIHJIK>LDMaN?PBQGRISDTcUBVHWDXJYE[A]]_CaebDeGfAgdhJ
~fid	l(G:J=J>J?hBIHBMIUJVFZCbI
~fie	]!H#F%J(I*X+I,J-G/J3b7Z:I;J=I?G@XAJC_GJH?IGJJKDLJMGNHPITIUJVHXYZI[H]Y_Ga]b]cJdIfJgJhd
~fif	x#[=]ZJ
~fig	P!F#H%D(C)D+H.J/G0X1H2J4H5I6G7G:C;J<Y=C>E?E@JAHBCCEDGEiFHGIHJJHKFLHMFNCOHPDRGSGTGU?VdWgXHYHZ;[H]G^G_FaGcDegfAgGhG
~fij	x3[>]
~fik	qC]H]X]ZJaX
~fil	N!G#C%D&I(^)F*D+Z,H-@/C0G1G2_3c4X5F6G7F8G9B:D;G<H=D>J?A@AAFBACcDYEHFDGgHJIEJlKBLFM^NAO^PDQHRFSFTEUFVDWHXEYGZ?[F]C^E_EaHdEeHfDg^hG
~fin	L!G%F&H*I+I,E-G.G0G1G2H3D5F6E7J8D9J:F;F<H=X?Y@EBeCCDAFFHXIAJJKBLEMHNEOBQGRETGUIVIWiX@[^]c^D_fcCd@eFgGhJ
~fiq	x#]3X@[HJ
~fir	R#E%I&J(I)F*J,I/F0I1G2I3B4F5I6H7G8b9E:a;H<Z=E>H?C@YAGBJC[D^EGFHGFHXIIJIKAL^N]O^PGQIRFSCTGU]VCW]XEYHZG[E]]^E_EaCbCcfdFeHfBgFha
~fis	v3^>]BJHH
~fit	v3J?ZC[HGKJO]ZEh]
~fiu	k/[@ZHGIYJYKJMJOZZ[
~fiv	g#^@JHFX^ZFa^
~fix	i%J*Y5_9H>_BIHDPIVJZJ^^fX
~fiz	m(Y,[3Y>Z?JBJC[DIHFZJaY
~fja	{Q^
~fla	g-Y@JBJHYKJL]ZG^]b^
~fle	tA_BYHGT[X^ZI_IaE
~fli	e#J-H/J0]3I4Z9I>GBIDJHdIHKIMINXU]ZD]JaIbJcIhJ
~flo	g![(I)[/J3J8^9J:I>I?J@HBIDJH[KJNJV^_YaIfIgZ
~flu	{H^
~fma	{#XX[
~fne	{HXbX
~fnu	v3_
~fo^	^*J+a-J>X?Y@JBJC]D_IHKIOIVIXJZG]JaJ
~fod	v,Z7Z
~foi	m#Z9J>J@^KJXaZFa[
~fol	[!H#J%J(G)X+X-[3G4J6J7I9];G=I>G?H@YAIDIFaGJJJKFLJN_OIPISJTGUIVFXHZY[J]I_HaZbIcJd[f[gZhH
~fon	T!G#F%G&J(G)I+E,I-E.J/I0I1I2J3a4H5J6H7I8I9C:F;I<J=G>_?]@EAIBJDbEIFIGHH]IDJJKELIMENFOfPHQJRHSHTGWHXFYH[G]Z^I_HaIcGeJgIhF
~foo	e#[9I>]?Y@IDaMJNJO[ZH]IaF
~for	D%F(E)D*F+Y,A-Z.F/C0E1J3e6C8h:Z;B=H>C?J@HA[B7CbDeFDIALdMDO<PJQYRATIUAV?WDX]YIZG[]]a^Ha@cEdAeBf=g@h_
~fot	{HZ
~fou	U!G#^%G(G)H+I-E.J/F0I1H2J4^5I6H8J9E:F;I<I=F>D?E@JAbBYCFDEEYFHHII[JHMFNJPFQJSXVFWHYIZ[[H]F^J_caGbGcFdEeYfDgH
~fox	{.Y
~fr^	k-J2]3Y>H@JCJHFI]KGO_XIZIa^
~fra	Y#F%F(F)G*^+Z,H-Y.I/F0H1X2I3^5I6b7G8H;Y=E>H?]@GAGBDCCDBEGFHIYKXMDQIRFSGUFVEWIXaZI[F]E_EaDdEeIfE
~fre	]!H#J%Z(I)J*J+J-Y0J3G4I6X8J9I:Y=f>G?^BGCFDYGIHXIFJJKHMHNGOIPJRJSITXUHV_WYXIYJZH[[]I^G_IaHbHcIdBeGfEgIhG
~fri	h#J(J-J/J9Z:J>G?I@[BJDJIHJ[KIMJNIS^T_ZGa[
~fro	J#D%C(D)^*D,I.H/C0G1Z2G3E4Z5J6Y8J9D:J;_<H?I@IAEBCEGFFGYJfK_MDO[P^QJSFUHWHYFZD]C^[_YaIcZeGfCgJ
~fru	i-J>J?[@]HFIIKbPXQ[aJ
~fry	{HJI_
~fs^	_#J(J*I,[-H3J4J7i9H:J=J>J@JBJIHKIMJNJPITFUJZGaJdJgJhJ
~fsb	{N]
~fse	o)a-JBHHFSYUcVGZIdJfH
~ft^	J!F#E%G&G(B)J+F,H-E.G2F3J4C6E7b8H9B:C;[<G>G?G@EAZGJIDKIL[MENAOBPFQGRbSeTbUIVDXEZA[C]^^HaZbCd[eFf[gchC
~fta	{>]HIZ]
~fte	L!Y#b&I(H)F*E,F.H/_1I4F5G7E8Z9Z:A;F=I>A?C@XA^B]CIDHEHFFGDHJI@KALXNGOFQIRaSHUHVEWFX]YX[D]^^H_JaEbIcCeFfbgIhG
~fti	{@[IIKIN[
~fto	f.Y7JHGSbZIcbfJgI
~fts	{SX
~ftw	n1_H]
~fue	q#]9]IJKJPYZGc]
~fug	m(X4[8^?ZCHDZHHT]ZJ
~fuh	s%XHIU[bY
~ful	^!I#H%I(H)J-H/J3H4[9G:J=J>F?JB_CJDIH[I^K[LJOYPJSJUGXJZ[[H]I^IaGe[fYhI
~fun	V!E#E%F(X)X+H,H-C.Z/H0I1I2I3D4G5[6H7G8I9B:I;H<J>D?D@GAIBdDIEIFIGGICJIKCLGM]NGQJRHSGTFUeV]WGXZZ^[F^F_YaDcGdDeGf^gHhE
~fuo	t#^9[GXIJ
~fur	m>Y@JBXHFN]VYX[ZI
~fus	P!Z#D%_&J)[*G+H-^/c0H1H2J3D4F5I6G8G9F:I;I<J=^>F?I@YAHBDCGDFEHFGGFH?IbJbK^LHMCOXPZSDTFUGVXWHXFYIZI[G]F^G_EaGbFcFfEgF
~fuz	p-dHFNC
~fwa	{]Z
~fwe	x9[MIg]
~fy^	^#H%J*Y-J3X9I:J=J?XBHCZDdHZIHJHKFLJN]VIXYZB]I_JaJhY
~fyl	oD^HIIYKJN_
~fyr	{HII_
~ga^	U!E#X%E&J(a*D+G,H-C.I/F0H1G2X3G4E5H6G7H8G:D;G<I>[?D@CAGDBEHFHGGHbI_JHKXLYNYODQIRGTEVaWHX[YGZ<[b]C^E_Ga^bEdEeIgGhZ
~gaa	m%]3X>^@ICZXJZZaI
~gab	v#[DZN]
~gac	o3Y>J?]HGKJLZY]a]
~gad	]!I#F%b(H)I*H+I,I.Y/J1J2J3G4H6I7I9^:G;J<X=H>E?H@FAJBFCHFJGIHJIEKFMFNHPbRHSITHUbVFWIXGYI[I]a^IaEb]cHdGgJ
~gai	R#Y%G&J(H)X*H+c,I-E/G0I1J2J3H4H5J6J8Z9H:C;H<J=H>G?H@aAHB[CGDEEJFIGHHFICKYLGMJOHP]RZSIUHVGWJXYYJZ^_IeIgIhE
~gal	q(J*Z+[-J3J@JDIH]IJKJL^N]TJXJZHaJ
~gam	b!H#]%J(I)J*I+I,J-G/Z0Y1Z3G4H5[6J7J8J9F:H=I>Z?I@EAJBHCGGJHJIEKaMcNHOHRISJTIUIVIXHY_ZC[I]H^J_JaGbGcGdIfGgZha
~gan	K!X%H&I(H)D*E+E,F.G/F0G1G2G3C5H6F7J8G9A:e;F<H=^>JAFB@CFDAEcFcG_H?ICJGK@MBNbODPYQHRFSETEUcVDWfXXYFZ@[D]Z^D_EbCc_d]eGfCgFhD
~gar	_!Z#H)J+X,J-F/I0J1I2J3G4H6[8I9b:H=H>C?EAZBECZDCGJHFIJKYLJNGOGPIRXSYTGUIVHX_YIZJ[J]Y^JcIdEeIfYh[
~gas	f#J%J(I3J9I:h=J>J@GBICJDJH]IIKFMJPJUIVJZE]JaIbJ
~gat	[#I%e)H*^+I,J-G.Y/J1J2J3G4I6J7J8J9H:H=X>F?GAIBFC[EJFIGGH=IEKDMGNGOIPbRJSITIUHVFWJXIYJ[I^I_Ga[bcdIfIgIhH
~gav	c!I#J%[*X,Y-I2Y3F>G?H@ZBJC[DbHAMJOGRYVJXHZX]Y^IaG
~gba	v-a4[?Z@JHGKIZG
~gcr	nYa
~gd^	_!b#G%I(G)I*X+J,J-G/Y0J1I2J3G4I6J7H8Z9E:];I=G>E?HAIB[C]D_FJGIH@KDM]OHP]RHSIWJXHY[ZA[H^G_HaGbHdIfXhE
~gdo	{7]
~gdy	xD^ZG
~ge^	F!E#@%C&H(H+],F.d/Z0F1F2F3@4E5F6E7b9C;H=D>Y?^@XAEB[FEGDIIJELBM_NFPDQGRFS[TEVGXZYFZZ[Z]__EaCbYdIfCg[
~gea	f-J@bHIIIKHM]NGZ[][^H
~geb	S#Z%E&H(Z)]*F,F-^/G1H2G3C5H6F8[9A:Z;Z<H=I>G?a@DAZBADEFGH=JGKZLHMAO]QHRESFTIUDWGXXYGZB]c^Y_YaYbIc]eHfC
~gec	vB[UGVZW]
~ged	q%X)X>I@[BJHYW[ZJ
~gee	[!J#E(])Y*H+H-E/I0[1J2I3J4Z6I7I8J9E:F;X=X>H?E@GAID_EJFIGHHBJZKHLYMGOFPFQJRHSGTHVYW_ZJ[Z^H_Ia^cXdGeJgIhG
~gef	h#J+Y-J4[8[>]?I@GBICIDJHGIIKIL]NYVJXZZD][_]aIfJ
~geg	d!J%J(]*J+J-H3_4J9I;J=I?H@GBGCZDaHGIGMIO[UJVXZC[J]ZaFbJdIfJhY
~geh	W!G#F(E)H*J+I/H7I8J;I=J>_AJBECFDEEIHYJJKXMXNEOHP]VJWHXXY]_HaDcZdYeHfYgHhE
~gek	o#J+J1[9J>X?JBZCJD[HFZY]Za]dJfI
~gel	Z![#[%F(H)G*Z,H-X.J/Z0H1I2J4G5J6H7H8I9B;H<J=^>Z?D@]AHCXEIFIG_H@IIJILHMIN]PFSITFUEVEXEYHZZ[F]X^Ha]bGcGeIfEhF
~gem	_!I#X%Z(H*I+J,J-H/I0H3[6J7J8]9G;J=I>]?G@^BHCFFJGIHGIXJJKDMENFOIPIRJSJTIUHVGWIXG[H]b^H_Ja[b[cHeZfHhZ
~gen	G!H#C%G&D(F)B+E,H-_.F/>0m1E3D5B6@7F8^9^:X;]<D>E?H@]ABBECIEFH=JYKJMEOFP@QERCS?UZVDXcYCZZ[B^b_DaIdEeHfAgDhZ
~geo	{/X
~gep	g#I(J-Z9I>J@[DJHIIIKILbN[X^ZC^^
~ger	N!Z#[%_&G)C*A+^,J-Z.I0E1I3D4H6D8E9?=D>]?a@[CBEIGIHYIIJXKFLHOXP^QYRDTFUAVCWCXFYEZ]]C^H_YaHbGd[eFfGhH
~ges	O!a#c%I&I(A)X+E/F1F2G3A4H6F7F8Y9B:]=A>Z@IAGB_CBDDFGGYHAI?JFKILEM[NFOXPCT^UaVdWDXGYXZB]^^H_CaHbDdceIhB
~get	Q!H#^%E&J+Z,Z-Z/E0G1G2H4G5I6I7G8G9E:G;J<I=F>H?E@FBBCCDbEHFHGdH?KGL^MERGSIVGWZXDYHZa[X^Z_[bEdEf^hG
~gev	b!I#F%J(J*_+I,J-G3^4X6J7J9G:I=J>J?H@GAJBGDbGYHBIFKYL[MINHPJRITJUJVXXHZD[J]H_YaFbJc^d[eJfX
~gew	^#H%](G)]+J/]0I1Z3H4I6J7I9F:H;I>Y@^AJCHDHFIGFIFJJKYLIMaNXOIP^RISJTHUHWJXHZB[I^H_IaGbHcJdGfHhG
~gez	k!Z#I%]+Y>ZBJDGHHKIPJUYZE[Z]]dXfJhJ
~gfe	l7cHJ
~gg^	d![(I-Y1[@IB[HXIJKIMJSITJ]JbZcYhY
~gga	tBYHZZE[]h[
~gge	b!I#J%J(H*J+Y-Z/J0J4J6J7J9F:I=X>[?F@XAZBZCHGZIFKFMHOIPJRISJUYVHWJXH[I]^_^aHbGc[dIfHhH
~ggi	d#J%J(I-H3E8Z9Z:I=I>Y?H@ZAZBHCaDDHCIGKFNIOHPJRJSJUJVIX_YJ]Ha]dJf_hI
~ggl	xHJK[
~ggn	m,X>GDJL]ZZ[JbbcIhJ
~gh^	Q!I#F%H(Y)H*[+^,J-].J/J0J1J2J3I4I5J6J8I9G:J;J=F>E?IAIBYC[EJFII_JJKXMIN]PYRISGTXUCVHWIZH[H^H_HaXdGeJfHgYhZ
~ghe	h!Z#J%b(a-I3I4J9E:J;a=J>I?J@HAJBJCJDJHJIXKIMJNZTJVIXIZG]J_[aIdIfJhJ
~ghi	{EZ
~ght	S!F%d(Y)F*G,J-E0^2I3F4]5I6I7G9]:F;]<J=F>G?F@[AHCGDEEZFIGFICLGMFNGOZP^QJSGTFVIWJYIZB]F^[_FbFdEeIgG
~gi^	e!F%J)J*]+J9I=J>I?[@^BHCYDGHZIIKHMJN_PIUHVHW_X[ZBaIdJ
~gia	l!J2Z5ZBJHFIFMIN[PaV]ZH^Xf[
~gib	k!J)I/J4X9_BJDJIJMJNJSITJUJV]W[ZE[Y_[fY
~gic	q-Z=]BYHYR[ZD][
~gid	n3I9JCbHIIJP[XYZY
~gie	xC[P_
~gif	v#J3]D]OXZI
~gil	k*Z/Z@JGZHGM]O[RZZJgY
~gin	N!X#Y%D&I(J)E+c,J-].X/C0G1G2G3G4C5G6F7c8G9A:Y;[<H=J>E@GBHEFGFIYK@MFNCOHPIQHRFS[UCVFWFXbYFZ][C]Y^b_Ia>bdcCdDeGfFhC
~gio	b#H%H(^*J-G3G4I9];J=I>X?H@^AZBGDYGJHBIFKFNHOIPIRZSJTIU[VGX][J]Ga[bIcJdJf[hH
~gir	o?X@_BIHFMJQXUJWIXJZ_f]
~gis	J!D#E%F&I(B)C*B+k,G.H0F1G2H3E4F5H6G7F8G9C:D;G<H=D?^@JAFB]CbDiEGFJGEHZIBK@LFMDNBOcPCQHRFSETFUAVDWDXDY[Z=[E^G_EaCbGcHdEeGfJgFhD
~git	]!I#_%J(I*J,I-F/I3a4J9G:H=I>E?G@DBGCGDHIaJXLJMIN]OaPJRISJTJUJVIXHZB[J]IacbJdJhH
~giu	n3F4Y8[>IC[DGHIKJOJX[aXcXfZh[
~giv	_#J(_,[-H/I3I7J9J>H?IAZBXDGHJIGKIMJN^VIXIZZ]J^XaJbYg[hY
~gl^	d#D(J7d=J?J@HDJH]KXMIN_VZZD
~gla	s.XGXHZ
~gle	o9J>JAYHHK]N]O[ZI
~gli	]!I%I(H-I/I3H4^6J8X9F:H=H>F?^BFC]DHGJHGJJLJMFOIP^RXSJTHUHWJX^YJZ^[X]G^G_IaGbEcHdHeJfHgJha
~glo	Z!I#J%J(d)^*Y,e3I7J=I>I?H@GIIKHLJMINJOJPFUGVFWJXJZY[J]I^IaIbIdBeIfIgHhH
~gly	v3ZE[OJ
~gma	g3J9Y:g>X?J@JDIHZIIKIMJOJVJZCaI
~gms	i(J0fHDZGcJ
~gn^	N!J#F%C*G+Y,]-C.J/J0J1I3G5I6H7c8H9F:E;I<d=I>AAHCFDYEIFaGFH^IZJHKCL_MXOHPHQJRHSGTaUFVDWIXJYIZI[Z]E_HaAb^cFdFeHfFhI
~gna	g!J(J3G4Z9I<Z=^>F?]@ZBHCIDIIIKIMGSJTHUIVJXJ]^aZfZgJ
~gne	x:Z<^HI
~gni	[!J#I%J(I+J-].Z/J3E7Y9H:H=J>E?IBDCIDGIEL_NGO[PJSJTJUIXY[I]I^JaIb^cHdJfXhd
~gnm	xHY
~gno	g(J)H*^-Y3]5]@IBID]HBLbVJWIZG
~go^	R#C%E&I(Z)J+E,H-D/F0H1G2]3Z4E6G7G8H9Z:C;H=D>c?IAGCZDYEHFHGGH]ICJGKZLINCPFQIRESFTEUDVDWGX^ZY[Z]D^F_GacbJcXdEeHfXgG
~god	n/Y9I@YBJHHIIKZMJXYZYa^hY
~goe	_#[-J3Y9]=J>]?IBFCYDIHFIHK]L[MJNIOJTIVJXYZJ[Z]IbJfZhG
~goi	p9]@IBJHIZaaI
~gol	tCXFYGXNZ
~gon	W#[%G(H)H*H+H-H/I1J3F5J7H8J:H;I=[?_AIBXCHH>IGJJKFLbNGOJRJTGUFVFWIZ>^G_YaEbgcDdIfZhG
~goo	_!I#D(I)G*J-J/J3I7b9c:J=I>I@JB]CIDIH]IZMJPJSJTJUGVIXJZC]JaIbJfJhI
~gor	e!J#H%J(J)J*Z-H3I4J:Z=X>I?]@JB[DIHDI]JJKYMINIOJRJSJTJUHV^X^[I]I_JaIcJdJfJhX
~gos	x:_IHN[ZJ
~got	T!Z%H(D*I+I,J-G.Z/G1J2J3G4I5J6I7_8G9X:a<J=Y>E?[@IAIBBCXDcEIFIGGJGKBLFMFNCOJPIRJSHTHVGXGYJZ[[Z]I^J_IaGbJc^eIfHgG
~gou	{>JB[Y]aG
~gow	tB_HXZI
~gpo	v)[HJNZ
~gpp	{@XHIN[
~gr^	q)]3J>a?J@IHFIIK[MIOJVJY]ZH]J_ZaJ
~gra	P!E%G&I(_*E+E,F-B.H/G0H1a2G4C5X6Y7E8F9b:F;]>G?E@DAZCDDFEHFGH_JEKELGNFOEPCQXRESbTDUAVCWEXXZ;[D]B^E_aaBbBcBddf^gchC
~gre	Y!Z#b%G(^)G*X,I-F/]0J1Z2I3E4H5J6I7I9a:H;I=G>C?GAGBXCEDFFIGGH?IZJIKZLYMINFOIPFQJRHSHT^UHVCWJXEYJZF[_]F^GaFbYcHdIe^fHgFhE
~gri	e!J#J%^(d-I3I4J9G:b=I>Z?J@HBICIDIHJIHKHMJNJOJQZS[UJVGXJ]IaHfIhJ
~gro	T!F#H%D)G*H+H,I-G/G1J2J3F4H5J6I7H8I9F:G;H=E>F?F@IAHBDCHDFEJFIHbJJKELHMGOIPfRISHTHUEVkWHXGYIZF[H]G_GaGbFcHdDeGfFgHhH
~gru	Z!F#I%G(I)H*H+I,J-H/I1J3E4I6J7I8J9Z:F;J=F>G?F@EAJBECHDFG]IEJJKELHMGOIPfRJSHTIUEVkWIXGYJZ?[H]F^[_HaGbGdHeJfHgIhG
~gs^	f#F-^/G0J9I:Y=Z>J?[@JBIH[KHLYM]NIRJZE_GhZ
~gsa	m#J(]*Y-J0d3G9J:J>I?I@JBJCIH[IIKHMJNJOJPJUJVHXJZE[^]IaFbJfHhJ
~gsb	x*[+J>GCID[HX
~gsc	a!I#I%Z(H+J-J/J0I3G4X6X7J8[9H:I?H@GBGCIDIEJGHHHIJKHLIMHNHPXSJTJUIVIXHYY[J]J^Ja[bHdae]fYhH
~gsd	xL[ZJf]
~gsg	vC]DZEZ
~gsi	x3^DI
~gsk	xE[HXWJZJaZ
~gsl	{/X
~gsm	t>J?IC^DJHG_[a_
~gsp	m#]BGHIK[WYXJZ[bHc^
~gsr	t+FDYG[HYW^
~gss	n+^3J6[@JBJCZDFKJSZZGaJba
~gst	m,a3ZHGZHf]
~gsv	x*[?_
~gt^	Q!J#A%D&I(B)D*J+[-^.H/E0I1X2Y3=4C5G7[8X9@:C<H=E>^@[AFBEC_DbFGH[IaJGKILIO]PDQHRITZVFWYXIYFZH]JaCcBgFh]
~gte	q3[4]TZ
~gth	d(J*I,I-J2_@ZI_KJN]ZG
~gu^	a#I)Y*H/J3[9H=Z?I@ZBHCJDHEZHYIHKILYMZNJOISXTYU[VZXJZJ]JaYdJfJhJ
~gua	c#]-H/]3X7[9X>H@IBJCJDIHBIHKaMZNIO[P]TIVIXXZJ_JaJ
~gub	v>[
~gue	U#Y%H(E)I*I+I,J-c/I3G4I6J7H9C:h>F?GAIBECHFIGJHZJJKELJMGN[OHPHSYUXVXWJXJYJZ?[I]Z^I_HaGbIcHdIfIgIhG
~gui	_!H#I(I*I+Y,Z-F/H4J6J7I8J:I=H>G?EAdBYCGDGFYGJIDKGMINHOIPIRISJTIUIVHWJXXYJZH[J]c^J_[aCbIcJdDebfGgJhI
~gul	s)ZF^HIO[RXZJaJ
~gum	t9]C[
~gun	Z!G#D%]([)H*_+H,H-Y/J0I1J2J3E4I5J6I7H8Z9Z:G;]=G?aAIBCC_EIFJGIHBIEJJKDLHMXNIPGQJRIS[TGUZVDX]YIZ@[H^I_Ia]bFcHdHeJfGgIhZ
~guo	s5X>XAXYX
~gur	O!E#G%C&J(C)D*Z+G-F.I/G0H1G2I3Y4G5I6G7F9J:C;I<Y=B>D?^@IAHBBDJEiFHGIHHJHKFLHMFNCOGPCQXRGSFU?VdWgXEY[Z;[G]F^G_FaFcDeffAgGhF
~gus	l9[HDgc
~gut	x9a@JHIXJ
~guy	v#F@[T]cY
~ha^	N%E&I(Y)E*G+F-X.I/J3C5H8G9Y:I;J<H=C>G?AAFCBD_EGFGGHK^MZN]OFPGRESETDUYWEXYYGZb]__DaCcDdZeGfCgGh]
~haa	s3Z?[BJDJHFP[U[ZGb]
~hab	U#X%G)G*X+X,I-H/H0I1I2J3F5J6I7I8I9C:F>]?E@HCXD[EJFJGGIEK^LHNJPXQJRHTHU^V^WGZD]_^H_HaBd^fFgH
~hac	e!I#Z-J3J9I:]=Y>J@]BIDJHbIIKIVZXJZGhJ
~had	vCXHYU]
~haf	p-J3]?ZDIK^ZH
~hag	t>JBJH[IIK^ZXaIh[
~hai	{LY
~hak	c!_#J;]>J?J@HBJKJLZMJUXVXZD^]cJd_eZfHhH
~hal	T%F&J(D)I*G+I-c/^0G2I3Z4E5H7G8H9Z:E>A?CAGBECDE]IaJGKCLHNDPEQIRFTEU]VZWHYZZD]b^E_Fa[bEcEd^eHhE
~ham	i3_9Z>G@IBXF[HCIJKHMJQXT[ZF^JaJf[hY
~han	B!C#G%A*]+C,C-D/Z0D1J2F3A4E5D6B7F9_:F;D<[=C>d?D@bA]BcCGD@EGFCGEH[IBJGKCLeM_N@OEPDQERGSDT@UFVCWCX?[H]I^g_ZaCbFeEh_
~hap	c!_#J(H+I/^3H4X9]=J>E?F@FCIHJIHKFLYMHNHOZVIZ_^Ya[bHhH
~haq	{N]
~har	P!F#H%[&J(E*X+H,G-Z/^0H1H2d3E4F6G7J8G9J;F<I=G>C?]@AAXCFDFEIFcGFH]IbJGKBLGMDPEQ]RFTGUGVFWIXFYdZ=[G]F^__EaGbFcCdDeXfCgGhE
~has	S!E#F%E&J(J)F*G+H,I-I.J/F0G1H2I3E4F5I6H7H8H9Y:G;H<I=J>D?EAHCEDYEHGcLGMgN]OHPFQIRFSFTGU[VIWGYHZ^[H]E_GaEcEd^eHfHgFh[
~hat	F!H#H%H)E*F+H,F-^/E0F1J2E3B4^5X7D8I9[:E;X<G=F>a@GAFBCDFFGG]IZJ_K_MEN^O^PEQHRHSETGXHZ_]E^]aEbAcCdGeFgIh]
~hau	m3J9J>[BJDZHGIJK]U[VIXYZHh^
~hav	L!D#H&J(J)Y*X+J,H/I1H2I3Y4G5^6[7F8H9X:E;Y<I=[?XAHBBCbD[EHHGIZK]LIMIO]QIRHSFTFVJYHZF[Z]D^Y_FaFbEcGfEgIh]
~haz	i-[/^HGIIJYMJN]O[hJ
~hba	s4YVZZHf[
~hbo	xSZ
~hce	p9J?[@YBJHFKZM_ZI[Y
~he^	m;Y?]DIG[HHLYNJZH[Z^Zd^fI
~hea	_!J#H%H(X+I,J-G/I1J3I4J6J7J8J9E:J=I>G?H@JBYCJHaIHJJM[NHR_S^THUIVIXJYJZC[J]J_JaIbIcXdFeIfcgJhI
~heb	l(Z)]=Z@YBJHIOZXXZI
~hec	Z!I&X(G)J*Z+I,G-A/I0J1J2J3F4J5^7J8J=I>G?H@CAJBDCaD[FJGIJ_KILZNZPIRJSJTXUHVHXH[H]G^Z_IaHbHdXe[fH
~hed	t(_?HD]HI]Y
~hee	[!I&J(Z)a*c+H,[-I/J0H1I2I4G5J6H8I9Z:G;G<J?E@EAHCGGHHGJIKILIMFNCOGP]QJRGSGTFW]XEYI[H]D^H_XaEbGcGd]eIfEg]hF
~hef	x(_,GH^RJZF
~heg	pB[a[
~hei	S#E%F*[+[,I-I/F0I1J2J4H5J6I7F8_9Z:[;]>D?XAHBACID[F_IDJJKCL]NYPGRISHVZWGXXYJZB[[^JaXbEcGgG
~hel	P%G(b)D+H,I-Y.I/F0I1I2J3D4H5I6I8I9a:E;J<J=F>C?[AIBXCFEIFIGGHXIJKCMBNHOXQJRHTZUZVCWEXEYIZ[[E]F^E_GbFcGdGeJf[gehE
~hem	]!I#I%F(G)^*I-H3Z7J8J9H:[=J>_?HBGF[G^IGJHKXLZMINZOHP^RJSJXIZC]JaIbIdEfJgHhI
~hen	F!G#Z(^)F+H,_.F/_0D1G3^5F6E7J8E9G:D<H=G>Y?bAEB=CZDXEJFYGCHZI]K]LEMHOCPFQJSCUCV@WDXIYG[I]]_Ha_bJcbdDeIgD
~her	D!B#A%C&F(Y)A*I,C.E/E0J1C2H3E4C6X9_:];i<E=B>X?aA]BEDHEDFXIAJHKXLFMDNHOGPHQERDSaTHVIW_ZJ[Z]E^D_Ya^b_cCeDfCgEhJ
~hes	d!J#^(I)J-Y/J3X:J=[>J@GBIDJHIIbNIOJTHUIVZZ@^ZfZhJ
~het	a!Y#H%a(_)I*Y+G-G/I1J2J3F4I6J7J8J9]:F;a=C>F?[@GAHBHCXEJF[GZHZIEJIKGLJMHPIRISJTIUGVHWIXGYZZE[J]H^J_ZaGcIdGfHgJhH
~heu	d(J-J3J9I:J=J>I?J@dBICJIIKIR^SYUIVJX_]Ja[dJ
~hey	W!b#H%H(I)I*J+[,J/Y1J3^4J7X8J9G:F;J=H>J?_@IAJCIG[HAIXJJMIO]RJSJTIUZVYWJZD]I^I_IbIcJdIfYgZhH
~hez	n:^@ZIZN[UZZI
~hgd	{@XM[
~hi^	pEZHJIZJXKXY[
~hia	c!J#Y%J(J-I6^9X:J=I>Y?^@HBFCIDIH@IGM_NHOIPJTJUJVIXJZG]Ia[bIcJdJfJg[h_
~hib	l!J)Z-[3J4H5J7_?JHEJ]PZQXSHTJUIZJ^]gJ
~hic	V!I#I%[(G)I*H+I-D3G5Y6J7[8J9H:I=H>a?G@EBHGJH[IYLFMINbO[PHRJTJUIVHWJXIYXZJ[J]G_Ia[bIcHdGeJg[
~hid	q*Y7I?JH[b^
~hie	^!H#H%I(G)J*X-F/]0J2X3E4I5X9Y:];J=H>C?F@YAJBEC_DZFJGJIXMZNXOGPHRISJTIVGX[YJZE[I]Z^Z_JaFbHcIdXgI
~hif	k3Z6Z<X>IHFIZKGO[Z[aZ
~hig	tH]P[VJZIfX
~hik	x*]4]HJ
~hil	[!X#I%I(H)Y,Y-G/H0Z3]4I7H9]:H=]>H?J@GBGCJDXGIHCIJKHLHMXNHRYSIT_UYVIZF]b^H_JaIcIeJfHgJ
~him	q)Z@X
~hin	P!E%G(F)G,H-_.J/C0G2I5d6I7F8Y9B:G;G<I=F>^@YAIBGC^D^EIGCH?IJJILIM]OJPHQIRbSGVEWFYF[J]CaIcYdFeIfXgGhJ
~hio	p5X>ZHJ
~hip	x>]HJPY
~hir	_!J(I-G.X/J3Z7_:J>Z?IBHDZJ_KGMINI]J_[aGb_hJ
~his	L!D#J&I(X)I*D+F,G-F.I/G0H2G3J4F5b6I7E8_9a:X<H=Y>D?C@^AYCCDXEHFGGXHYI<JCKaNdOFQIRGSFTGVaWZXDYGZJ[F]E_GaEbDcHdFeHfDgFhF
~hit	k!J#H4ZA[BJDJHEJYN]TYZJ_]bZ
~hiu	q!]>I@HB^CJHHIHU]ZG][hJ
~hiv	s2[3H>IHXO^
~hja	{K[ZY
~hl^	b#Y-a/J3]9H:J=I>F?Y@GBICaDGHCKGMZNHOHUJ[[]Y_JaDbIfJ
~hla	m/[6Y8X@JNYTYZZeY
~hle	[!I#G&^(G)J,Y-Y/H3^4H6X7H9H;H=[>F?]AJBEDEE]FJGIHFIZJJLIMHPHRZTIUHVGWYXHYJZ][X]G^G_JaIbGfFgIhE
~hli	{-^BZIJZH
~hlo	q)ZB^GYUIVJ]Z
~hlt	d#J%Y;[?YBJCYDJVYZH[[bYfZ
~hlu	n/J6b<Z?_NJZH
~hlv	x#^
~hm^	v/Y8Y
~hma	v@Y
~hme	n>J?_@JIJKZN_ZH
~hmu	v/ZMYTY_Y
~hn^	{N[Z[
~hne	b!I#Z%J(I-E/I3^4J:I=I?I@GBHCJEZGJH[IGJ^KGLYM_NHPIUJVIXI[^]H^IaIbYcJdXfIgX
~hni	o3Y7X:[BJZXdY
~hnt	j-]=J>J@YHHJYKIN]ZZdZ
~hnu	x@JJXZ^
~ho^	d!I#H*J-H3G9F:I=J>Z@FCaDXFYHCKXMHNJOIUZV]XHYZZ^]HaIbJdHfHh[
~hod	Q!H#H%I(G)G*b+a,H-F/I1I2J4H5J6J7I8J9G:H;I=G?f@EAHBICfDcEIFJGHIDJJKDLIMINEOGPHRJSITGUGVEXGYJZA[H^I_GbHcIdHfIgIhH
~hoe	{K[LY
~hoi	e#I>J?b@]BJCHHBIIKIMJNXZE[eaJhJ
~hoj	p@aX[ZI
~hol	X!G#I%F(H)b*Z+I,[/H1I2J3[4G5J8J9^;I=H?H@JAIBFCHDFEJFJGIH[IEJILIMHNGPaRHSHTIU_WIXZYIZ@[I]H_HbHcIdHeJfHgHhG
~hom	b(J-J.H3H9F:f>a?I@IBJHIIJKHM[NITJUJVJ]J_YaHcJfI
~hon	F!F#X%E&H(C)D*_+a,F-G.J/C0G1F2G3d4E5G6F7E8F:C;F<G=C>h?Z@IAECZD_EFFFGGH[I?JFLENBObPEQGRFSETHVEWFXCYFZB[B^E_DadcDdEeGfDgXhI
~hoo	X!H#H%I(G)J*H+E-[/H3F7I8[9F:H=I>]?I@YAJBGDJGII[KYL^NYOIPJTIUaVGWJXIZI[I]]^H_HaZbHcJdXfH
~hop	g9[=H>X@IBIDZHaIJKIZIaJba
~hor	R#I&J(b)[*H+G,H-C.I0H1H3A5I6H7G8H:D;^<I=F>E?D@YAeBCDDEIFHGJH;I]JHKJL[MDNDOFQIRbSFUDVIWGXbYHZ?[G^F_daXbFcFdFeIfEgGhZ
~hos	[!I#I%H(H*J+],J0J1Z3X4I6J9H:I=Y>X@XBFCYDHFJGcHBI^KIMHNFOJRaTIUJXJYZZ>[J]I_[bIdYfEgJhH
~hot	]!H#H%I(J*J-I1J3G4I5^9E:I=F>F?H@GBGCIDHGIHhIHKHLJMHNIOJPJRbSITJUJVIXIYJ[J]I^I_JaGbIcIdJfHgJhI
~hou	L!B#G%D(A+Z/J0G1G2H3X4Y5J6F8E9A<H=D?B@bAEB[CJEGFXGCHZMYO]PaQISITIUAVIXaYG[Z]C^G_]bFcFeG
~hov	t5X=[H[MY
~how	R%H(F)I*H+b,I-F/Z1J3G4I5J6J7I8J9Y=H>F?^@EAIBEDDEJFJGIHXIJJXKDMHOYPGRXS^UXWIXGYJZG[^]Z^G_HbacIdFfGhG
~hr^	_!Z#I%X(I*Y+Z-I/J0J1Y3I4H9J:I<Y=^?YBHCXDHEZGIHDK^MINIOHPHRXSJTJUIVGX]Y]ZG[J]H^J_ZaGbJcFgJhH
~hra	g(I*Y-Z2X3Z9J?]DJHZI^KJQYZF
~hre	R!H#E%^&Z(C)F*G+G.I/F0I1X6X7G9Z:I;G<I>J?D@DAZBECEDDEYGHIZJJLFMFNDP[RYSGUDVCWJXDZ_[F]E^FbEc[d^e[f^
~hri	[!H%X(G)J*I+I/I0Z1I2J3G7J8Z:H;J<J>E@FAIBECYDGEJFJHHIGJJLIMGNGOIPXSIVHWJX[Y[[H^IaCbGdae^f[gYhG
~hro	Q!F#F%Z&J)G*F,H-B/H0]1H2I5I6H9F:H;H<Y=E>E?E@GAGB[CDEIFHGdIHKXLGMZNYOGPFQJRXTJUEVIWGX_YJ[G_Hd^f[hF
~hrt	vHJU[bYh[
~hru	{B]ZG
~hrz	{R[
~hse	n>]@_BJHIKJL]MYZJhZ
~hsf	{(JGaZH
~hst	o3YHJIaL^ZI
~hsy	{G[HHM^
~ht^	D!G%d&F)I*G+X,F.G/I0[1G2G4_5G7D8D9[:I;^<E=F>J?[AEBFDDEYGFJDKDMHOXP]QHSATGV[WEXJZJ[Y]X^]_Za^bFcXgGhZ
~hte	b!H#Z%a(_)I,X-I2J3I4J:I;^=I>H?I@]BGCIEXGIHHIHK[MINIPXR_S[UGWIZG[J]H^J_JaHbIcIdFfGhJ
~hti	g#J%^(a,J-I0]3J4I9I:J;c=J>H@GBJCHDHIHKGLJMJNIOIS[UJVHWJXIZE]I^JbJcJdJfJhY
~htl	d(I)J*[:J=I@HBIDHH[IXKHMJNePJSITJUHVIWcZD]JaJbJdJgJhJ
~hto	x,_HH
~htt	x+XHJc^
~htu	t,ZDZE]
~htw	R!F#H%I)G*G+G-[.J0]1I2Z3G4G5I7Z8H9G;G<J=J?EAICFEIFJGXHHKYLXN[OHPFQJRGSXTEU[VXXCYHZ]^[_GaEcEd[eHfEgG
~hub	t,J@ZBJHaMIZFf]
~hui	m-J9H>a@IFZIYKIMJZFhc
~hul	{!ZU[
~hum	l(J-J9[>J?I@XBHCXHEIJKIN[U]VGWXZYaZbJdJfY
~hun	qM]R]
~hus	l>]HFYa
~hut	l!^#_,Z-J>Y@IHGIJKIZG]YfY
~hwa	x3]HZ
~hwe	v*X
~hy^	s0YfX
~hyb	k-JH[ZH_Hb]db
~hyp	vH]bZ
~ia^	Q#Z%D&I(X)F*E+H,G-G0G1J2G3B4E6[7E8H9_;Y=Y>E?X@cBHDEEJFGGEHDIDKDM^N]OEPFQHSITGVDYFZE[D^X_EaabXdCeHfcgZhX
~iaa	x4ZM[
~iad	_!H#[%J(J+J-Z2Y3I7J9Y:I=J>H?I@_BYCIDHIZKFMXNJOJP]THUJVJX^ZE[J]X^J_JaFbJcId]fJhH
~iag	xBGHa
~iai	t,XHJV[cZ
~iaj	{H]
~ial	O!E#[&J*E+F,Y-E/H0H1G2H3G6G7G8G;G<I=]>C@FAGBYCHDIFYGEHcIXKDM_NGOFPXQIRFSYTFUXVXXEZa]H^G_FbYcDdCeGgI
~iam	d!J#J9Y:Y=Y>Z?[@GB[CJDJHJIHKHMINJOJSIT[VHXIZF]Ja]bJfH
~ian	d,Y-[2Z4J>J?J@HBIDJH^KIMIVJb[cJfXhZ
~iao	p-Z9_BJIIZY]]
~iar	[!I#H%J(X-I/J3H7Y9I:[=I>H?I@]CJDJIHKFLYMFNIPIUIVYXIZY[^]I^_a[cJfIh[
~ias	{9Z
~iat	]!I%I(J*I+J/X3H4X7J9]:I?H@bAJB^CGDIGJHIIGKFLJMXNIOJPXRXSJTGUIVIX^YJZA[I]a^I_HaHcIdHeJfHh[
~iav	q6_?[B[HEZIfZ
~ib^	m>GGZHZO[Y[fZ
~ibb	x7aHHSI
~ibe	Z!H#G%^&[(F)H*J+J-H/H1Z3H4Z6Z7I9J:H;J=Y>G?G@FCIDHEIHHIHKFLHMHNGOJPZR]SITYUFVFWIXIYZZG[X]I^H_XaHbHd_e]fXhG
~ibi	b!G#J%Z(I)]*Y+J-_/I4^9I=J>J?I@IBGCIHAIILJMINHP[QYRJSJTIUFVIXIYJZF[J]J^^_IaIbJf_gJhJ
~ibl	Y!J#X%G)F+J,J-[/H0F1J4a7]8J9H>]@]AJBDCHDIGJHXJJK]LIMGNHOIP[RHTHUCWIXGYJZZ[Y]H^I_HaHbGfGgI
~ibo	{aZ
~ibp	{4H5JJ^
~ibr	m)_BIHJT[UaVHZI^XfH
~ibt	i!I/J3J9_=J>HBJCJHXKJMJNJTJUYVJW[ZF[Y_[a_gY
~ibu	c%J/J0J1J3Z=]G]HbLXMJPZZG_JcI
~iby	{ZJh^
~ic^	D!?#B&F)Z*J+A,G->.F/X0Z1J3H4B5D6B7H8C9B:C;D<[=Z>^@[A^CCDGEBFEGEHaI>K@LDM^NCO@P@QERES[TcUaVZWBXDZC[[]>_Fa_bHcaeHfggah@
~ica	F!G#C(I)A*Z+E,b-@/D0E1D2F3_4B5E6E8E9A:G;D<F=G>^?b@HAaBHCdDGEFFFGCHbIAJHKDLDMYN^PAQFRDTAUIVDWYXJYE[B]^_CagbCd@eDgEhJ
~icc	xHDZ^b]
~ice	M#C%D&H(E)E*E+I,F-Y.G/E0G1G3@4B5E6F7F8G9^:C;F<H=o>??B@JAEBACBEFFGGFHdIFJFK[LIMINEOZPEQGRES[TEUAWEXBYEZC[E]C^F_DaHbCc]dEeZfCgF
~ich	D!G#J%I&F(I)G+X,I.D1G3H4Z6J8F;Y<D=I>F@FAHBEC_D[GJH[IaJDMJNcO^PGQHS?UGVXW[XE[IbGcG
~ici	U!F#D%^(])]*G,H-F.J/I0I1I3C4G5I6H7H9b:F;Z<J=F@BAHBYC^DBEIFIGHHJIbJIKJMDNDOEPFQIRHSYTFU[WHX]YHZD^H_GaCb^cEdFeIfbgH
~ick	O!D#A%D&I(Z)E*]+J,F.H/H0H1G2H3J5H6F8F9^:C<]>a?F@JAFB[CIDYEHFFG]HIJFK?L_MFNAOEPEQHSFTHUEVEWHXDYGZY[C]_^b_Ea^bbcEddfCgFhD
~icl	m/JHcZJ
~ico	_!Y#I%I(X)I*J-H/^2X3F4H6J7J9G=H>Y?H@FAJCHDXFXGJHAIBK^PJRXS[TIUGWJXIYJZF[J]H_IaGb]cHdZf^gIhX
~icr	N!E#B%F&J(E*Y+J-G/X1X2I3E4F5H6H7b8H9F:F;I<I>C?F@CAHBDCFDEFHGFICJZKDLGMHNFOGPEQJR^ShTcUFVEWFXFYHZ>[G]F^F_FbEc^d[eHfXgchG
~ict	[!I#J%I(J*Y-]/Z3J4I8J9I=I>J?J@FBGCJDJHXJZKHMJN_PGQeVJXJZH]J^JaIb[dIfJhH
~icu	n*Z2Z3Y9J?^C[HFXJY[
~icy	J!F#F%F&I(C)Y*a+G,H0I1H2I3F4E5b6H7F8H9E:E;I<I=D>F?H@[AGBCCZDCEFFHGGHJIDJaKILGMDNkOGPFRHSETFUGVCWiXFYHZ<[F]E^F_FaDbFcFdFeHfFgDhE
~id^	Q!F%G&J)E*X+F,I-D/X0H1G2H3Z4E5H6F7F8F:F;G<I=I>B@@AdCIEFF]G]H[K?LYNbPDQIRZSITGUBVFW_XFYHZ[[E]D^]aBbZcXd]eGfDgFhF
~ida	R!I#G%E&I(C)E*G+[-^/F0H1H3C4E5H6F7Z8Y:_;G<I>[?]@HAZBFCXEGIYNIO]PFRFS]TEUCVDWXX[YX[E]C^F_EaGbGdZeZgYhF
~idd	f(_-]3H9^>I?I@IBICYDJHGIYKIZG]^aI
~ide	Q!H%E&I(C)D*H+Y.H/Y0F1G2H3J4E5H7d8G:G;G<I=F>Z?F@FAcBJCXEHFGGFH[JFKXLJMJPDRZSdTJUHVBWGXEYFZZ[E]I^E_HcFdBe^fGgE
~idi	i([2Z9X>J@_BJHGIDKJMYN[PJZEhc
~idl	sOXh]
~ido	U!F#E%E&Y(C)Z*F+G,X.I/G0H1G2H4a5I6Z7F8H9H:D;H<I=D>C?g@FAHBZC[DCEHFIHJIGJHKDLHM[NFO]PbR]TEUAXZYXZA[F]D^J_FaJbYcYeHgHhF
~ids	p3H9IDYHYIJKZR[SJT^fI
~idz	{>Z
~ie^	^!Z#^(X*Z-I3I9I=J>IDIGJHYMJNYPHX^ZD[J]J^J_IaXcJhJ
~iea	x%[TXd]
~ieb	v0]F]K[ZI
~iec	i*Y-Z?YDYHGNZR[ZJbZfJ
~ied	R#X%G&J(E)G,H.I/X0I1H2I3D7F8H<J=E>B?C@^AHB_DCEIFHGGHCIHJHK_LHNaOJQISGUYVIWHXdYHZZ[F]^^[bGcGdGeIfEgG
~iee	{W[
~ief	p!X&^9J:X@JQXZ[
~ieg	k&Z,Y-J3[7]9J>^CHDIGYHEIIKJNYZI]J
~iej	g#X-J/Z0X3J9H?I@IBJCZDJHCI]KXM_NJYZZHh[
~iek	o!Z#I9]@YBYHHIGN[ZJ_X
~iel	[!G#]%H(I)J*I+J-[/H3b4I6J7I:H;J=I>X?G@IAIBJDXFJGIIYJIKGLINFPIRJSJTHUIVHXaYJZH[I]F^I_XaCb[cIdHfIgIhb
~iem	_!J%I(G)J*I+I-I3G4J7I9H:H=I>H?H@_C_D]F[IGKYNHOJP[RJS]TIU^VYXIZA]I_JaYbIc]dIfXgIhH
~ien	I!I#D%^&F(_)I*H+H,F-^.F/I1]2D3H4A5Y6C7Y8F:Z;H<F=A?A@]ACB]CHDYEGFFGBHCIcLYM[PHQ_RDTaVCWZXDYIZE[B]C^G_AbZc[eDfbgEhX
~iep	tHFOXR]h]
~ier	L#?%G&G(H)G*J+Y-G.X/G3Y4J5F6D8H9J:Y>G@XAEBGCcDZECFHHGIFJJKbLFMGNCO^PbQIRCSHTHUYVJW[X]YGZ@[G]^_JaZbAcBe[gChY
~ies	^!I#I%G)J,J-^/I0J1J2J3H6J7I9_;J>E?H@BC^DGHIIEJJK_MFOIR]SYTIUHWJZ_[Z]G^G_JaGcIdGfFgJhF
~iet	M!A#A%J&G(Y)Y+X-X0Z1D2D3H4H5F6Z9A:J;]<F?X@IACB>EFFDHCIZJGK_MYO]SBTIU@V^WIXFZZ[I^^_ZaYbIcEdBfZgJ
~ieu	Z!H(X)J*H+[,I-E/Z0I1J2I3F4H6H7I8^9^:];I<J=H>G?F@^AXB^CEDZGIIFJJLHM_NDOGPHQJRISHTXUGWI]]^G_GaEdFeJfGgIhD
~iev	q-X7_@JHIR]ZJ
~iew	k(]*H>JHbZI
~iez	t9J?^HGNYZ]
~if^	n![(Y3^5XHIQX
~ife	c!J%J+J,X-J/[1Y3I4J6X8Y9J>J?J@ZBIDHFJHDIIK_MJNHOZUJZF]Jd]eXf[gXhJ
~iff	U!G%]&J(F)I+I,I-H.J/Y0I1I2I3Z4G5J6b7H8X9F;I=F>]?CAYBDCFDEEJFIIbJHLINYOaPIQYR[SHTGUHVGWJXEYIZD[H]F^H_Ga]bHcFdXfFhF
~ifi	K!C#@%B&_(C)F*[+F,^-C.J0G1F2G3^4G5G6F7X8G9D:B;E<H=C>[?I@]AFB^ChDIEGFHGEHaIGK?LEMANDO^PDQHRESETCUDVBWEXYYG[D]a^X_DagbGcCdDeGfDgF
~ifr	l3Z6b<Y>I@JHEIYKHNJO^XJZHaZ
~ift	f!I#Y3[=[>JBJD[HDLYR^TZ_JhJ
~ify	a#H%J*Y-J3X9I:J?X@HBICZDdH[IIJHKFNJVJXYZB]IhY
~ig^	V!F#D%F&J)G*F,F-F.I/G0Y2H4X6H7G8I:E;G<I=X?J@GAHBBC]DXEHFHGGHDI_JHL_MYO^PFR^SGT[UEVDXEYHZ=[F^F_Ga^bFcGd[eXfFg[hf
~iga	Z#Y%G)Y*F+F,I-B/H0I1I2I4G5J7H8I9_:F;I@HAHBDEIFJGHH;IIJJL^MYNFOFQIRHSHTEU]VEWIXDYIZ@[^]Z^G_Ga^bcc[dFeJf[gHh^
~igd	g(J/[:_@ZB[D]HGIIKJM[P_TJVHZDdJgXhJ
~ige	S!D%a&I(C)G*G+G0F1H2H3C4E6F7Z8G9A:];Y<I>J?C@cAGCJDGEHFGGFH@IIJXKYMIN]O[P_RFSGT^UDV[WGYH]C^__DaCcFeHfDgGh^
~igg	k(J+Z-]3X9]>]@JDJGYHJIIKJOJTXZEaI
~igh	R%g&J(a)E*F,I-D.I0^2H3D4[5H6H7F8G9[:E;c<J=E>F?D@[AGCEDDEZFHGEHXIAKELFMFNEOZP_QISFTEVCWDYHZ?]E^ZaJbEdDeIgF
~igi	Y!G#^%G(^)H+H,J.J/G0J1J2J3_4G5J6I7I8J9B:Y;^=H>C?[BECaEJFIGIH=I]KJLIMGOaRISHTHUCVZWJXDYIZA[H]F^I_IabbHcHdHfHgIhF
~ign	L!H#E%B(H*Y,[-G.I/H0H1H2I4X5X6G7b8G9E:I;H<f>?@FAGBDCED]EHFaGEH]IXJFKBLeNHOFPFQIRGSETaUDVBWFXEYHZF[Y^J_Ia@bYcGdDeIh]
~igo	X#H%H*H+I,J-G.J/I0J1J2J3X4H6J7I9Z:G;J<J=G>_@FAIBZCXDYEJFJGJHFIDJJMGNHOFPIRISJTIUHVFWJX_YZZ[[Z]G^I_IadbHcIdIfHgJhE
~igr	e!H#H%I*J+J-I3I9I;_>I@JA^BICHDXGJHDIJKXMJNJPJVJZF]H^J_ed^fJhJ
~igt	b!I#G%I(I*J+J,J-Y/I1Z3D4I6J7X9G:I;J=H>a@aAJCHDGGJHZIXKDMHNIPJSXT[UIVIXHYJZB[Y]Z^IaFcIdHfFhY
~igu	N!E#E&J)C+G-F.I/E0G1G2I4F6F7E9J:B;[<X=B?F@FBBCJDEEiFHGHHHIGJGKXNGOXPDRFU>VcWgXEZ:[F]Y^F_FaIbJcCeffAgJhG
~iha	x>JIJK_ZHaIh]
~ihr	j-J3Z:XE^HJI]OJ
~iis	xYafI
~ij^	p(^8]9I:Z>JCZHFIIKZMJT^ZJ
~ija	x-Y
~ijd	f!Y#G%J+J-H/I3J4[6J7J9I=J>I@_BICIDXHCIFL[NYPJRbSYT[VIXJZD]J^I_[aIbJcIdIfGgJhJ
~ijf	e!J#]%[(I*J-G/J1J4J8Y9H:[=I>G?I@FAJBGCIDIGYHBI^KGLYN[OYRITGUJVIXYYYZX]I_Ja^bIcJdGhI
~ijg	m1[3J9J>Y?ZDJIJOYZ_
~ijk	h#J-]9Z@^BJIJKYL]MJT]ZH^J
~ijl	v3JO[TYZIh]
~ijn	X!^#_%G(F)I+H,I-G/I0I1J2I4I5J6I7I8J9]=H>_@FAIBJDHEJFJGIHJIXJJK]LHMJNGO[PGQJRHSITGUHVYWJXGYJZa[Y]F_HaEbGcIdHfHgI
~ijo	{3[9G>]
~ijs	v-]A]HJ_Y
~ijt	n%Z4Z>_@JD^HIZG
~ijv	b!I#I%H(I-J/J0J3I4X6Y8[9H:I>H?I@HBGDIGIHJIJKILJMINIPYUJVIXHYY]J^JaJbHdbe^fZgXhH
~ijz	_!J#G%J(H)J,J-H/Y3I4J7]9F;J=I>H?I@aBXDHHFIGKFL^MYNHOJPIRJTHUJVHXIZ][[]I^a_HaHbIdIfJgYh]
~ik^	h![(J-[3H5Y9J@IBJDYGYHBIHMINYOJZH]J^[aYb]fJ
~ika	i!Y%J(Z-J9I>J?_@IBJC[DJHYKJVZ]JhJ
~ikb	p*]4_?YHHfZ
~ike	V!Z#G%G&I([)Z*F+Y,H.J/Z1I2I3J5I6H8X9E:X;[<J>C?^@JA[BECIDIEIFHIZJHK_PZQJRHSGTIUFVJWIXFYIZI[J]Y^[_[aGcGdEeJfFgJhD
~ikn	{?[b[
~ikr	sLYZJ^^d[
~iks	q.XHJLZZYaZgY
~ikt	k#J(J+J-]=Z>I@IBJDXHFIHK_SYVJXZZF]Ja^
~il^	A#A%E(X)C+E,F-].E0X1G2C3e4F5Z7E9;:b=D>Y?^@IAHB=C^DdF[GFHbI?JEKJL?MdNBOIP[QXRHSATFUDV<WAXCZ[[>][^I_AaacGdAe]fGg[hA
~ila	^!H#I%I(I)J*I-G1[3^4Y5J7J9Z:H=Z>_?ZAJBFC]FZIDLJNIOHPIRJSYTJUGXHZB[I]HaIbIcHdJfHhH
~ilb	c#I+J9J>b?JCIDYGZTY^Y
~ild	c/[1d6X8X9H>Z?J@XBJIIMJRJZGaIb^fJ
~ile	T!E%E(b)[*^+H,J-F/G0I1J2^3]4H5J6H7I8J9D:G;I<J=G>b?D@IAHC[EIFEGHHXIBJGKFLINGO^PeQJRISITGUGVEWJXGYIZA[H]E^H_Fa^cGdHfHgHhF
~ilf	v3]9Y>ID[HJ
~ilh	{HYI]ZH
~ili	P!Y%E&I*Y+J.X/I0I1H2H4Z5G6G7Z9B;^<I=G>C?^@DAXBBDIEGFHGHHGJFKYLHMaNCP[QIRFSEUaV_WJXIYHZD[H^YaFbZcEd^fCgGhD
~ilj	tHJK[c_dZ
~ilk	vHYMZO[
~ill	H!]#Z%F&F)B*F+Y,H.X/]1^2D3>6H7F8Y9[:J;G<F=I>Z?G@YACBECZDDEDFCGBHJIZJBKHMcNDPIRIS@TaU@VIWDXBYX[c]F^J_XaDd]gYhH
~iln	x2ZO[
~ilo	f-_3X9J:J=H>J?J@HBIC[DHH]IIKHMINJPJUIVcXJ[HaJhI
~ilt	T!G#G%H(E)H,I-I.J0I1I2I3I4J5G7H8I9F:F;I<J=G>C?G@EAIBECFDFEJFIGhH?IDJmKDNEQJSHTGUHVEWIXHYIZA[H]X_GbHcXdGeJfGhH
~ilu	_!I#J&^-J/d1J3I=J>JBHDJEJIJMGNYPIZ]]J_JaJc[fHhJ
~ily	d#Z-Y/ZHETZZEh^
~im^	T!F%c&](H)G*J+I,Z.J/E0H1H2I4[5I7X8H9I:X;X=D>X@FAHCEDIEHFIGGH]ICJJKZLXMHO]PIQISGTJVDXEYHZF[G^FaZbEdEeZfDgGha
~ima	Y#Z%H&J(G)J+I,I-Z/I0J1J2I3D4H5J6I9D;J=G>X?Z@bAZBDCEDFEJFIGIHII^JJK^LIMINDRHSHTHUGVHWIXYYJZA[G]]^I_HbdcHfG
~imb	qIa
~ime	O!E#^%F&J(E)]*B,G.I/E0E1G2H3B4F5H6F7F9H:H;H<I=E>C@GAFC[D^EHFHGJIGJGKYNJOJPFQIRgSGTIUZVDYGZY[G]^^F_FaZbEcbdEeHfFgGh^
~imi	[!E#H%G(F)F*D+I,J-H/J0J3F4I7I8J:F;J=F>F?^@JAXCGDFFJG[HXIFJJKYLXMGNHOHPGQaRJSXTIVYW[XdYJZX[I^I_IaGbFcHdHgIhI
~imk	{9J>bHEII
~imm	]!H#H%J(X)I+J,X-F/H3H4J9G:I;J=I>D?I@^A^BHCGE[GJHCIGMZNYOaPISHTZUIVHX[YJZB[J]H^J_]a^cIdIfGh[
~imo	c!J#H%J(J9Y:J=J>F?J@aBGCYD^HCIXKFL[MHNIOYPJUJVIXb]IaHbJcJdJfJ
~imp	R!G#F%J)H*I,I-E.J/G0H1G2I4Y5I8H9F;H<J?IAHCEDHF[GGH_I_JHKYLFMJNFOFRGSZTYWZYIZX]E_FaDc]dEfIhG
~ims	q)Z@X
~imu	_-I1]5]9I@^BJH[I_NJXZZF
~in^	:!H%D&D(_)f*i+^,c-A.G1J2?3B4]5Y6=7_8[99:E;A<@=F>F?A@ZBFC=DEE]F[GBHYIZJHKHLIM?NHOEPbRHSITXUGWbXEYH[B]X^]_@a@bZdCe>fCgbhD
~ina	P!d#J%D&I(I)I*G+_,H-b.Y/F0_1H2J3>5G7E8G:G=D>X?_B[CBEbFGGFH_IBJGKBLIMGNCOGP[QHRFS]TEV@WFX[YFZI[F^E_EaJbHcJdDeHfDgHhE
~inb	k9J:^>[@JBZDJGYHCIZJJKJMJP^ZGa[
~inc	H!F(D)]-Z/E1J2G3X4[5I6Y7E9E:A;G<F=[>H?J@@AZBFCFDBEEG^HEKCMZN]O^P_QJS]TDUJWEYYZI[G]H^B_HaFc[dXeGf_gGha
~ind	H#I%C&G(@)H*J+D,F-b/X0E2E3]4Z5a6E7B8C9A:C;E=@>E?]@HCCDHEHFEH[IIJCKBLFMfNDO@PDR[SETEUAVGWIXFZ=[a]Y_daIbecadBeEfJg^hE
~ine	M!C#B%C&Y*Y+I,F.J/X0G1G2G5G6F8I;H<H=a?E@aAFB^C[DCF^G_HIJXLGMBNFObTIUCVXWGX[YHZG[G]YaFcZdIeFfEgBhB
~inf	U!D#H%H(F)H*G+b,I.J/I0I1J2J3Z5J6I7H8I9G:F;H<J=F?J@FAHBECdDgFIGHHXIDJIKJMHOFPGQ^RISHTHUGVDWHXFYHZY[H]E^H_GaGbGcGdGeJfHgJhF
~ing	J!H#_%B&G(E)A*^+F-J.E/D0_1C2D3E5D7a8E9Y:H;Y<E>F?F@HACBDC]DcFJGXHBI=JBMCOJPAQIRFSITIUcWZYE[X]_^@_Aaeb[dZfYgDhH
~inh	V!Y%F(G)H+J,J-X.J/I0J1J2J3G4I6J7I8J:I;f=H>G?J@HAICGD]EJF[GHHGJJLIMFNGOIRISITHVaWIXHYIZ^[Y]F^H_HaGbHcIdHfHgJ
~ini	F!I#?&F(b)e*b+C,]-A.G/C0C1J2D3@4Z5X6C7Y8Z9@:D;F<E>F?E@bACBaC>D?FCGAH@IbJFK<LFMGNYO?PbQERAUXWfX?YCZa]b^H_@aDb]c>eDfIg_hF
~inj	vQZf[
~ink	S!F%H&J(F*Z+Y,Y-^/F0H1H2J3D4Z5I7I8I9C;Z<J=E>C?E@EAHBCCFDDEJFHGZHZJHKXMDNEOGPGQJSGTFUEVEWIXFYGZG]F^^_]aIbicXdXeIfEgG
~inl	i#I(J,X3H:J>F@IB^DYIJKHL]MJOGTJZ][I]IbacHh[
~inm	m9J@]K]ZZ
~inn	_!G#F%H(Y)H*[,J-_/I0J1J2J4H6I7Y8J9X:Z;I=G>I?]@YAHB^CEDCFJGIHEI]KXLIMFNFOEPHQJRHSITHUHVEWJYIZZ[^^H_^bGcHdHeJfGgIhF
~ino	m#J-Z3Z9Z>HBJIJOJR[UZVIWZZJ]Jf[
~inp	v@_HI
~inq	p#]@JHEM^UYVIWZX^ZI
~inr	m%],]0]9GDXE]HZKJNJZHaHdHfI
~ins	P!E#F%^&J(])F*H+],G-C/I0_2H4G5I8H9D:G;H<c=E>E@XAHCGDbEIFHH[IbJaLGMCNJP]RGSFTFUEVIWGXYYBZ>]E_GaCbHc_dCeYfDgF
~int	E!@#F%@&I+[,H-^.E1B2B4G5a7F9@:J;J<C=G>J?Y@HAHB>CIDGEBFBGGH[LHOZQIRDSZUDV[WCX[ZY[H]^_^b[cedZhH
~inu	T!G#[%F(F)H*H+I,I-D/F0J2H3D4G5J6I7H8I9E:F;J<J=G>GAICFDEEJFJHDI]JIKEMlNGOFRgSHUFVEWIX]YHZC[G][^H_HaYbFcFdGfIgGhG
~inv	W#H%I(H*I+I,I-F1J3[4J6J7I8J9H:g;J=I>C?F@DAJBFCFEYGJHaIEJJK_MFNZO[PJR]SJTIUHVHWJXGZ@[Y]G^I_JaHdHfHgJ
~inw	xN[U[
~iny	s9J@[HIXZa^
~inz	q(Z8^:[HJNZ
~io^	I#?&F(^)]*E+I,B.F/C0F1D4[6C7^8_:X<E>_?DA_BHDGEDFDGEHDIGJZK?LYM=OHQESZTXU[XAYFZ[[I]^^X_YaEbbc?eEf[gEh[
~iod	q9H=[@ZHYNHX^
~iol	d@YEIHENgcJ
~ion	;!;#C%a(Y)C.D/;0^1a2F4?6H7D8D9:;Y<Z>9?^@:ACCaD]EfGZHdI>JDK<LDMHN[OAPHRASHTBUaW]XIY]ZI[X]_^Z_DaHbEc^d[eagGh=
~ior	e#I(I-I3I:J=J>I?J@^BHCJDZHCIGKaM^NITJVJX^]IaJbJdJf]gX
~ios	o#J-I@JBIGYH]ZH^^
~iou	a!I#[-]>^BJH@IIKaMYNGOZZJg]hJ
~ip^	k)I*]-J9J>]DZHYKJMJN]ZGhJ
~ipa	t([H]
~ipe	m+Z3I9J=J>X?[@JBJCJDJHHK]N^P[ZH]JaJ
~iph	x6_IJKINIY^ZDcF
~ipi	{HHI[b[
~ipl	h#YAaHJZX
~ipo	s9J:bHIgX
~ipp	f#^-J1[3X9J>GBHCID_GJHGIYKGNIO[PXRJU]VJXIZH]JaGfGhY
~ipr	q6[@[HGR[ZX
~ipt	a!Y#J%G)J*J-I/J3E6]9I:J=]>H?G@HBXCJD^G_HZIIKHLJMHNHOIPGSJTJUIVIWJXJZX[J]I^J_YaIbGcJdIfGgbhJ
~iqu	d!J#[%X-H4J5X7I9H:I=I>I?HBHCHGJIJJJK]MZN]OIPXSITJUIVHXHZD[J]H^Za]bZcJfIhH
~ir^	G!I#@%_&G(X)H*G+Z,E-?/@2D3F4C5F7H8Z9@:]<^=b>EADBCC_DHEcFEGEIDJDLgMINDOBPEQ]RGSFTJV]WFX[YE[a^CaYdXeJfGgBhF
~ira	c!I#E%I(J*I-I1Z3G4Z9Y:I=X>I?Y@HBGCHDHGJH^IIKILaMGSJTIUHVIWHXJZ[]]aZbJdJf[hI
~ird	W#I%H(F)I*X,J-^/Z0I2J3J4I6I7_8J9I:G;J?^@ZBECGDGEJFXHDIBJ]KZL[MFNJRJSHTIUHVGWJXY[X]F^GcId^eIfGgGh^
~ire	L#B&d(Y+F,F-E/E0F1E2G3d5H6E7c9C:a;F=DAHBFCEDIEEGDI^JHKCLGMCN_OBPDQHRDSBT[UIV@W[XDYGZ=[E]Z_]aCcedYeGfAgEhB
~irf	xH[SZ
~irg	o%J9JFaHIZa
~iri	s%X/Z3ZDY
~irl	v@aZJ
~irm	Z!H#H(H)I/I1J3D4I5J6J7I8_9G:c;J<[=H>Z?F@DAJCYEIFJGHHXIEKELINaO_PIRJSJTJUaVFWIXGZF]F^I_HaEb]cGdHeJfHgJ
~irn	{TX
~iro	e-J=G>J@XBICYEYHJIHMJNJSXU_VJWHZF]JaJc_dZh]
~irr	t%X4YcY
~irs	Z!Z#I%I)J*H+H-G/H0J1f3H4J6J7I8]9G:G;J=H>F?G@^AIBFCYD_EIGIH>JIKFL_MENEOHPJRISIUFVGW_XHYJ[I]X^H_HaGbGcIdGfDgHha
~irt	qHYI^KJR]
~irv	{?[HIZ[
~iry	m@IHZKZLbZJ
~is^	H!C#X&F([*J+F,I.F0D2G3]4B5I6I7H8^9]:Z<E=Z>I@aAZBYC[EGFDI?JDK]LGOZP[QGRESBTIUHVdXZYIZI]G^I_EaBbDdIeEf@gEhJ
~isa	G!e#G&G(X)[*B,D-@/D0J2F3F4F5G9B:b;]<G=^>@?J@DBFCHDCE_F]G_IDJFKALEMJO]QFRITEUdVFWbXFYX[E]H^X_EaBcXeFgChC
~isc	b!I#H%I(J)J*J-H1I2J3Y4I6J7J8J:I=I>_?I@[AJCHE[FZGIIFMZNIOFSITHUHVHWJXHY_ZJ[J]I^X_HbGc]fHgJhI
~ise	U!F#G&J(X*G+H,Y-G/a1I2I4G5J6H8H9F;I<J=J>F?^@EAHBHCEDFE_GbH@JIKJLIMENbOHPIQIRHSIVXWGXGYHZH]F^H_Fa]c_dZeIgHhG
~isf	g/YHEJYNeWIZHaI
~ish	^!F#H%I(G)H*[+J,J-H4I6J7J9G:I;J=G>F?Y@FAIBcCIEJFYGIHJIFJJKXLJNXOIRJSJTIUIVHWGXIZX]b^H_]aCcIdEeIfIgXh]
~isi	W!I#I%H)Z*H+I-^/J0e1Y3H4H6J7I9F;J=E>G@GBHCGDHEJFJG[H_IYKIN_OXPIRISHTXUHWIXGYIZC[I]G^J_IaGbIcGeJgJhX
~isk	k([-J/Z3J4I@JBIHdIHNJRJSJTIZH_JaYcZdZgJ
~isl	m,Y-]/[4[6Z9J@EBIIIMJPZZ]_IhJ
~ism	h(I)X3G6]@ZA]BZHZKYO[ZG_IbYhJ
~iso	_!J#Z%Z([)J-H/X3I4J7J9I:I;Z=I>Z?J@bCJDIHBIIJ[KINIRYS[T[UHVGXIZC[I]JaJbIdHfIgJhJ
~isp	^!I#H%I)I*^+J/I3F4b7J:J=J>F?^@FA[BHCHDJHXKGMGN]PIRITIUHVIXZYIZD[Z]H_YaFdIhI
~iss	K#C%f&H(b)E*F+E.J/J0I1F2G3Z8F9F:C;b<H>J?H@DAFBZCYDHEEFZGCJEKILFOGP[RESHTIUCV]W[XJYIZZ]D^F_YaHeJfCgDhG
~ist	A!G#?%C&E([)c*]+j,a-_.C/E0A1@2A3C4C5^6I7>8E9C:=;A<H=C?_@EAaCaDhEEFFG>HFI:JHK_L@M;N[OaPXRHS>T>VEXFZ<[I]G^D__a;b?c@e]gZhc
~isu	t!X+XHJO^h[
~isy	xdZf]
~isz	{VZ
~it^	F!I#G%a&E*F+],E.G/J0D2E3E4F5C6D7G8I:b;_<D=B>I?C@_AABFC]D]I^KXNXOXPJQZT?U>WJXdYXZ?[D_EcBdZeGf]gX
~ita	N!^#X%D&J(G)E*H+G,G-H.Y/J0H1G2H3H4F5I6H9Z:];g<I>B?]@FB@CEDBEHGIHHI[JIKXLFMHNHPJSETFU]V_WDX^YIZB[E]J^E_FaCd[fDgG
~itc	[!_#Y%I(I*I+J.I/I1Y4J7J8J9H:I=H>Y@FAIBGCHDHGHIHJJKGLZMHNHOHRHSJU_V_XJZB[J]I^I_HaHb]cId[eXf]gJhY
~itd	s8Z=[HJQXR]
~ite	F!C%[&H(@)B+D,X.J/D0Y2X3E5]:G>D?I@GAZBHCFD@EDFIGYHYIYJXK<LDNcODSITDU?V@XFY]ZC[C]G^A_]aBb?c[dbebfZhF
~itg	e!_:_;X>J@GBIG]HGKJMJNJP_UYVZZE^IfI
~ith	E!F#G)X,X-D/[0C1D3^5H7F9G:]=Y>_?IAHB[CFEJF^I]J[MXNZO[QFTFUBVCWIXEZI]B^D_Ya]bFcIdDeHfChI
~iti	P!F+F,H-F.Z/G0I2I3D4G5I6I7J8I9G:Y;H=[>D?]AICYDEFHGGHYIHJHKCMINdOGQJRHSZVZWaXFYIZY[Y]I^H_HcEdBeI
~itl	k&[9J?HHbN[ZJ
~ito	U!E#D&J(E*G+F-[.X0H1I3]4^6H7H8I9Z:];H<I=EAHBZCCFIG[HYI^KBLIMCNZO^PGQIRGSFTGVBW[[G]]_GbHcIdIeIfDgHhF
~itr	x-ZH_ZJ
~its	_!I#G(I*Y/J0^3H4J7Y9X:I=I>G?^@GA[D[GJIXJXKXMJNEOZT[UIVGXYZB]H_JaHbJfJhY
~itt	R![#[&H(E)E+F,F-[.X/H0]1G2G3[5H6G7F8F9Z:F;F<I=H?DAFBHEHFGGDHAIZJIKZLFO^QHT[UDWGXXYGZ^]b^]aAcEdCeJfGhF
~itu	W!F#G%^&J(F)H*H+H,Z-[.J/G1H2I4]5I7G8^:F;I<I>D?C@YAIBECGDJEGFHHFIGJHLHMEOFP]SHTHUEVDWHXH[G]G^G_HaFbEcadde^f]hD
~ity	O#F%Y&J)X*^+Y,H-G.J/F0I1H2I3F4G5I6G7c8H9G:F;[<I=G>X?Z@HA]BDCYEGFIGGHZI]JIKGLHMGOHPEQ^RGSGUFVHWIYZZF[G]G_DaGcddFeIfFgGhH
~itz	v=ZZ]][
~iu^	m-Y3J9I?[HDIJKIVJWXZH]^aIcZf[
~iud	v-[@JB^ZJ
~ium	d-I/I3I9I=g>J?J@HCIDJHXIGKHMJN^OJXJZH]J_IaIcJdIhJ
~iun	m3G4X8[9J>J?JC[DGOJX[ZX][cXfZ
~ius	h!]#J3F9J>G@IB]HFI^OIU]ZG][aXhZ
~iut	g&Y/[9Z>J@YBJHEIXJXMIOZVJZ_aJhJ
~iv^	L!b&d)F*E+D,F.I0^1E2F3J5G6_7E8E9C:A;J<G=C>H?F@BB^D>EFG_H_I@KBLIMBNGOEPJQJRHSEU_WDXXYZZG[Z^J_Ya_bZcBdFeFgGhC
~iva	P!d#H%H&H(D)]+F,_-F.^/F0G1H2H3[4F5I6b7G8Z9E:D<I=C>b@GAGBGCDEGHZICKDMDN[OZPCQHSFTEU_VIW[XZYXZ;[F]E_EbDcDdFeZfJgGhD
~ive	P!Y%G&I(])G,Z/J1H2H3E4Z5I6Z7a8[9C:I=C>F?[AZCCD?EIFHGHHCIBKXMBO[QHRGSETEUbWEZC[J]Ba^bIcFdae[hZ
~ivi	R%C&J(c)^*^+H-_.Y/F0H1H2I3C4F5I6G7H9F:F;Z=F>E?E@IAHBCCFDDEFFIGGHCIEJHKELJMGNDPdQIRHSGTGU[VJWGX^ZF[H]H^H_FaFbGcfd^eZfDgHhF
~ivn	a![#F%X(H)J*J+J,X-J/J0I1J3I4X6Y7J8]9H:I>G?I@GAJBGCJDHEJGJHIIIKHLIMHNJPXSJTJUIVGXHYY[I]I^IaHbHdae^f[hG
~ivo	a!^#^%J(H2]3a9G:I=I>X@FBHCHDZIGKHMHOXPJQZTJVIXGZF[J]I_JbJcIhX
~ivr	{HIT[a[
~ivt	{!X
~ix^	h-J5_?[@JHbIJKINIZC[]
~ixa	i(I9J;Y@^BJH[IIKYMJXXZ]^YaIdZhJ
~ixe	p%J*Z>]BIHEPIZJ^_fY
~ixi	xJ]
~ixo	{9I>]HJbZ
~iz^	h%_9ZGJHZMXTZZJ
~iza	O!E#E&I(Z)Z*E+_,d-E.I/H2I3D4H5I6G8X9E:Y;H<X>C?D@CAHBYCFDAF[GbHFIJJHKILHOGPFSEWZXFYGZ<[F]E^IaEbEdYedfdgGhD
~ize	i9J=e@JBJCJDJH^IJKJNYUIVJZF
~izi	d#J%J,[-I4J7J9Y=I>X?G@HCZDGHEIHK[MINJPJRJS^TJUGVHZF]Xb[cIf_gJhJ
~izo	xKZM[
~izz	_!J#J9J:Y;Y>J?I@IBICJGZHIIIMXPJSJVYW[ZF]JaJdZf[
~ja^	^!^%J(H+]/X3H4J6J7J9F:H>G?ZAJCGDFIJKcLJM_NXOISJTIUIVGXX[H]H^IaGbHdJfI
~jac	x([?ZDZZJ
~jad	{-[]]
~jah	t-]>[@JHJIJK^ZHfZ
~jak	x*Y9]
~jal	k(G)_-J9I>I@IDJHHIXKINJUcV^[JaJhJ
~jam	i+[1X?JD_HEL[WZa]
~jan	e!I#I%J(I)[*J+J-H0J2Z3I4J9G:I=I>F?I@FCJDGH@KbMHNHOJPJRJS[TJUaVGWIXHZI[J]I_JaIb^cIdZfcgJhI
~jar	xHHQ]Z^dHfJ
~jat	{>]XYZI
~jd^	n@^DYHDIGKYNZRaSZZGfI
~jde	m!Z#H4]@ZHIL]MIT]ZH^J_[
~jdo	{ZY
~je^	i!X#Y>J@aHDKJVYXZ]^
~jec	P!^#G%F&J(F)H*H+I,H-[/]0H1G2I3F4F5I6G7G8G9E;a<I=G>F?GA]BDCGDGEIFHGYH]IZJ]KGLHN^OJQIRISHTGUGVEXGYHZH[H]H_faGbGcEdEeHfDgG
~jed	m*Y@YC^NXZI
~jei	{-XHJZ]
~jek	h;Z>J@JAbBJG]IJKJXJZH]J_baJfJ
~jel	{/]
~jem	{@YZZ
~jen	{#H9]BIHZIJZH
~jep	{.]
~jer	vN_
~jes	a%J(Z*J/J3I4J9Y:I=I>I?X@FBZC]D[GXHBKGLJNGRJSJTIUJV]XI[J]J^ZaIbJda
~jet	[!I#Z%H(H)J*I+I,a-I/X0J3G4I6J7I9F:H;^=H>GA_CGG[IEKJLIMGOHPISJTHUHVGX_[I]G_aaGbZcIdHeJfIgJhY
~jf^	q#^8Z:]@JHGKJMZX[ZH
~jfe	q3Z9J@JHII_O[
~jft	n3H>JGZHHLZOJTIYZZ]a^fY
~jg^	p>[?ZHHZ_
~jge	{1]MX
~jgt	{>IHYOZ
~ji^	i9I=[?_C[DYGZHEIJMJUXZHaJdJfZ
~jid	{IX
~jir	v#GH_ZF
~jk^	i-]9Z@ZL]T]ZI
~jkb	{@[K[
~jl^	l!J#I(J3]9I>I?_@IBHCHD^HFIHKJMZOZSJTXUJVJZE]JaZfJh[
~jle	{a^
~jmu	xMYZXh[
~jn^	X!^#_%G(F)I+H,I-G/I0I1J2I4I5J6I7I8J9]=H>_@FAIBJDHEJFJGIHJIXJJK]LHMJNGO[PGQJRHSITGUHVYWJXGYJZa[Y]F_HaEbGcIdHfHgI
~jny	{aZg[
~jo^	j-J0X3Y9F>[?[@ICIDIHDIIKZMIOJY]ZY]JaHbYdYfZhY
~job	v(Y>_HJKZZI
~joi	c!I%J3J7J8a:J>J?J@IAIBJG_H^IJNGPHUJV]ZC_Fb]dJfZ
~jon	xc_
~jor	{DXI[
~jou	b#I%I(I*J+Y-Y3F4J8[9a:J=I>I?G@]AJBHCHHFIFKGM[OIPJRJUJVXXaZD[J]Y^JbJcJdHf[hH
~jst	v-]A]HJ_Y
~jt^	n%Z4Z>_@JD^HIZG
~ju^	{3^
~jud	m!J-Z9Z:^>J?a@JCJHFIJP[QYVJZG
~jui	xh[
~jul	t#Z9]:[HIOZ
~jun	o-[>JCJHFIJZ]a_
~jus	V!H#H%I&Z(H)J/H0Y3G5J6J7J8X9_:G=J?H@^AJCaDFEJGJHDJILXM^NHOGPJRISJTHUIVEXG[a^IaJcIdIfZgJ
~jve	b!I#I%H(I-J/J0J3I4X6Y8[9H:I>H?I@HBGDIGIHJIJKILJMINIPYUJVIXHYY]J^JaJbHdbe^fZgXhH
~jze	{*ZCX
~jzi	_!J#H%J(H*I,J-H/Y3I4J7]9F;J=I>I?I@aBYCIDIHFIGKFL_MYNHOJPITHUJVIXIZ][[]I^a_HaHbIdIfJgYh]
~ka^	^!Z#F%F(Z)I*H,I-E/Y0^1I4X5J6H7I8Y:H=F>Y?GAIBECGDEEJF[GIH]IHJJLIOHP]QJSITGUHVFWJYIZ^[H]H^J_HaYb[cHdXeHfEhF
~kaa	m-J/^0Y6_9J>]@IHCIIKJMHNJP[TYZH_IgZ
~kab	{([
~kac	p9I?_@ZC]HFXYZI
~kad	f!I#H%^(J*J,[/b0J1J3H4I6X7J8J9G=I>I?J@FBYCIDIFJG[HEIHKIMHNHP^RISJT]UJVJX[YJZE]J_IaGbYcIfFgJhI
~kag	vHZJ]
~kaj	{XX
~kak	{.]9IHJZ[
~kal	W!X#C%F&H(C)F*E+G,F-C.I/_0Z1H2I3D4F5I6^7Z8H9D:D;G<J=D>D?E@BA^BHCFDDEdFHGFHHIBJHKALGMCNaOFQJRFSDTYUEVDWEXEYHZ=[F]D^E_daEbDcddeeGf^g_hD
~kam	{2ZHJXJa^
~kan	Y%G&a(F+J,H0J1J3F6X8J9F:];I>]?_AZCGDFFJGHHGIEJIKCLHM]OXPGR[SHV[WIYJ]F^Y_HaEbFcGdEeIhX
~kap	p9J>^^[bZfX
~kar	d#H%I(I*J+J-H.[/J3H4I6J8I9B:I;J=H>X?I@GAaB]CIDIHYIFJYKFLJMGN]O[RISJTIUIVIXHZA[X]H^J_YaGbccJdZfGgJhI
~kas	b!G#I%Y(H)J*J+J,X/J0I1J3I4X6Y7J8]9H:J>G?I@HAJBHCJDIEJHIIIKILIMHNJOJPYSJTJUIVHXHYY[J]J^IaHbHdae^f[hH
~kat	j![#Y(J-J3b7[9G:[=J>G?J@HAJBFCJDHKINJOIRJTJXJ[J]I_[aIbJdYhI
~kaz	x-YKJN_
~kba	n*[4_?Y@ZHGKZZJaJfZ
~kbo	m@JLXZG^]d[e_
~kch	vZH^^
~kd^	{#]HJTY[J
~kda	{!ZHX
~ke^	R!G#Z(E)H*H+^,I-X.J/X0J1J2J4H5I6I7H8H9C:G;]<[=GAIBCCFDIGGH]IXK_LZMbOJPIQ^RZSHUIVFWIXGYIZF[G]F^G_HbHcHdJeJ
~kea	{#^9G
~ked	^!I#Z%J*]+^-J3H>H?I@HBHCYHXIGLcNJOZPJTZVJZF[J]H^J_JaYbE
~kee	S!F#a%G&J(F)Y*G+[,Y-[/H0I1I2I3Z4H5I6H7Y8I9D:F;H=G?E@bAHBCCEEIFHH]JHMIOJQJRHSGTaUFVEWIXYYHZF]D^Y_GbFcJdGeIh^
~keh	x<Zh[
~kei	W!G#E([)H+H-G/H0]2J3J5J6I7H9H=_>G?D@YAJBHCZDcEIFJHAIDJIKHLZMFPGQJRFTHVEWaY^ZH[H^H_IaYcXdFeJhG
~kel	c!_#I(J*J-[3J6_9H:J;X=I>H?ZBHCXDIHJI[KIMZNJPJUXXJZD]JaJbJdYeYfIhI
~ken	K!@#C%E(D)H*B+C,k.F/X1J2^3G5F6C7J8C9G:F=Y>C?Y@GADBAC?F[HGI_JGLYNEOIPJQJRdT@VDWZXAYFZG_BbYcIdHeHfbgJ
~kep	l#_7YMJTJZJd[
~ker	V![%F&I([)Y,G-B0G1H2H3A4D5I6G8X9A:X;[<I>A?X@IA_BCC_EIFHHdIIKALJNDOJRJSGUFWIXDYXZH[I]Y^[_ZdEeIfEgGhD
~ket	a!J#I%J(I-H/J3^9d:J=Y?I@FB^CJDHFZGJIEKGLJMINIOYUJVIXJ[J]IaFbIdJfJhI
~keu	{4]N]
~kew	vR^
~key	]!J%J(G-H/J1J3J4I6g7I9G:J=J>I?e@FAJBHCJDHGJH]IHKGMHNJOGRFTIUIVHXXZB[I]I^J_JaIbHcGdIeJfG
~kfa	t@^HIa[
~kfo	{3^=]@JHIZG
~kge	k(J0[:YBYE[HGKYM]ZFdJ
~ki^	S!G#G%I(H)J*I+J,J-G.m/I1J3H4I5J6J7J:H;J=H>G?HAJCIEJFJGJHIIYJIKGLJMGNGOIPIRISGTIUHVGWIXHYJZB[I]G^J_JaGbFcHdIfHgJhH
~kic	q#H3[9HHGZ^]IaX
~kid	{3HDZK[
~kie	g#I(J-]3]9H>H?]@GBHCIDJHGI]K]MJNXTYVXXJZC]JaIbJc[dJhI
~kil	pHGKZMYR[SJY^
~kin	m#I9XHbZYaG
~kio	p@JGYHXZI^_
~kip	m+Z1]@IDbGJHJKJMIZJfH
~kit	{#].IHX
~kj^	s3Z;]@JZG^_dY
~kka	{T_
~kke	f!J#_)[-_9H@JBJIIVJXZZI
~kla	g!J#I%Y&[(I+I-I/J6]9Z=I?G@GB_CYDFHEIHKHMIN[OHPITJUIVHXIZZ[J]__JaGbIfIhI
~kle	sI_
~kli	e!J#I%J([*J+I,H-]/J3I9G:X=H>E?GBFCGDYIZKGMHNGOISJTHVIW[XH[J]Xa]bddJeEfJhI
~klo	l3G6Z9J>J?J@IBJIIKJMJO_RcZHaZcIdHfGh[
~kly	xHFM]VY
~kma	{HJI]
~kn^	x3H9HBJEXH]a[
~kna	b!H#H%_(b)J*I/J2J3b4I5Z7J9E:Z;I=]>F@FAJC^GJHCKFLJMHNHOFPIRJSJTJUIVXXHZB[I]H^I_XaDcJdJfJgJhH
~kne	{?[HJh[
~kni	x/Xb[
~kno	U!F#G%G&g(a)I*I+I,I-a.J/D0J1J2J3F4I5J6I7I8J9G;I=H>H?E@JCHEIFJGHIBJYLIM^OHPIRISHTJUHVFWIXHYJ[a]G^G_GcHdGeJfHgF
~kny	{3_>J
~ko^	m*Y?[C]HGP]ZI[Y
~kod	d!I#H%I(I*I+J-G/J3]4I6J9D:J;J=H>b?Y@HAJDGHFKGMHNJOGPJRJSJTIUJVHX_YJZD[J]H_JaebJcJfIhI
~kog	q8d>I@IA[HFIJKHZI^J_ZdJfJ
~kol	d!Y#J%I(^)J*I-J3J4J9H:I=Y>G?H@ZBHCIDHIHMJPHUZVcXJY^ZE[J]I^[bJdJfYhJ
~kom	S![#C&I)X*F+_,H-Y/D0]1H2H3F4D5H7F8G9A;]<I=D?C@IAGBHDYEGFZGIHJJHLXMJNIOYQHRFSFTaUJVFWHYGZ_]C^E_EaccXdDeHfDgJ
~kon	N!b#b%b&H(?)[+D,Z-@.G/D0E1E2a3Y4a6E7D8D:a;J<G=G>G@>B^CYD^E]H:I=JJKAL]MAN@OIP_RESDTGU>V^WYXJYEZF]A^]_Ya@bBdDe[fAgDhE
~kop	t8]H[
~kor	k-H.[3J9G>]@IBJDJIaKINJZEaJb^hZ
~kos	s9I=BHeIJ
~kou	X#c%a(J@JBIHJIJMITbZG[H^Jf[gJ
~kow	f![#_%J(Z-J3[9I:J;Y>J@HBGCJDIHEI]KJMINJT[UJVIXZZF^[aJhJ
~kpe	m%bHG
~kra	d![#I%J)J*]+J,J-I3Z4I6J7J9G:I;J>Y?G@GBGC_DEHGI]KFMIN]OIPIRJTJUIVHXHYJ[I]H_JaZb_cJdHe]fHgJhI
~krb	{HaKGZI
~kre	m#^*[,Z9I=[>IBJCIDJGZHDIYKYVJXJaIdJf]hJ
~kri	Z!Y#D%Y&J(F)H*H+H,Z-G.I/H1G2J3E5I7H8[9E:H;I<I>J@EAHBECGDEEIFIGXIEJIKDLHMENXO]PXSHTGUGVFWIXFY]Z[[G]F^GbFdbe]f]g]
~kro	m0Z:JGcI]MJNJZJdJ
~kry	k(H-J6a9I;]<[>J@GBJHFIIKHL]NJZF^_d]eJfJhI
~ks^	Z#J(I)J,Y-H/J3I9J>D?F@FBHC^DFH^LXNJVIXJZZ[Jha
~ksc	Z!H#H%Z&[(F)H*J+J-I/I1Z3H4Z6Z7I9I:H;J=Y>H?G@FCIDHEIHJIHKFLHMHNGOJPZR]SITIUFVEWIXIYZZH[I]H^H_YaHd_e]f[hG
~kse	T!G#H%J(Y)X*H+H,I-H.J/H0I1I5J6H8I:[;H=]>F?X@FAJCZFXGHIGJIKDLXMGNFOIRXTHU]V]W^XGYJZY^G_IaYb[dIeIgGhG
~ksp	m7cHIZG
~kst	q#X/Z3I9JHFIcTJ
~kt^	T![%H&I(G)F*E+D-X.H0F2G3]7H8F:C;H<H=Z>I@GA^BZCZEGFGGZHJIFJGNCOJQYRDTDUDWGXYYI[G]X^D_[a]dXeJfGgE
~kta	f!Z)H*I7eDJHGPIVJZZ
~ktd	x3[D[
~kte	p3Y;ZGZHJLZZJ_]
~kti	V!d#Y%F(F*G+I,Y-G.Y/I1I2J3F4X5J6H7H8[:G;]>F?F@FAICFDEEHFJGHHJIFJJKFMGNFOHPDRHSHTHUcVaWFXDZI[H]G_HaFcZd^e_gHhH
~ktm	x>XCZ
~kto	m/^4[C]DZH_IJKIVZZB
~ktu	k!J#I*Z1[3]8^@JDHHFIJKINJZD_YdHfZha
~ku^	o9Z;Z@YBIHZKZNZZGdZ
~kuj	k#J-I3Y9]=Z>J@JBIC^DJHYIZKJTJXJZXaIcXfJ
~kun	g#Y(I-I1[3X4J8[9X:[=J>I?[@GB]CIDHHZIHKJMJNJP_RJSYUJVXXJZF]J^JaGdHfGhI
~kup	g6aBJHaKIPZZF_XfJ
~kur	n-J@^BJHJI_KZTZZF
~kva	p#]>JFYMJ_^g[
~kwi	m%Z/Z4Z>_@JD^HHMJZG
~ky^	v@ZBJH]NIZZ
~kyd	{PaVI
~kyr	{/]
~kze	t/ZKIOZZ[
~kzu	s(^.YX]ZJ
~la^	K!H#D&F(X)F*A+F,G.F/I0D1D2D3H4G5G6C9_:X<F=D>^?=BFCCI^JDKaM^OJQERCSJT@UaWDXEZX]J^X_Xa=badFeHgIhc
~laa	k+J-X/[3I9I=J>G?J@YBZCIDYHXIGK]MHNJO[TJVJXZZE]JaZcJeZfJhJ
~lab	_!I(J3I4Z:b=[?Z@XBHC[DIHZIHKGLYMJSZUHVXZFaJbJcJfIhJ
~lac	V!b#D%X)H+I,J/F0J1[2J4G5^6I7H8I9E:F<J=H>a?E@aAIBCCGEIFIGGH[I^KBLHMDNHOHPGQJRISHTFU_VZXGZ<[G]F^F_GaFb_cYeIfYgG
~lad	]!H#H%I([)J*I+J-F/I1J3^4a6J8J9D:X;J=Y>[?H@IAHBGDYFJGJHXIFJXKENHOIPHRJS]THUHVHXJZ_[I]Z^I_IaGbHcGdJfHgJhH
~lag	_#Y%I(H*J,J0H1J3F4I8_9I:I=H>E?H@IAJBFCZDaGJHGI[KFL[M[PISJTZUYVHXJZH[H]H^]_DaIcId]fGgJhG
~lai	^!J#J&Y(I-Z3I4J9I:J=I>G?IBGCIDJHIIEJHK^MHNFSJTJUJVJW_XYZ_aYbJcZdJfYh^
~lak	s#^9J>]HGXJ
~lam	g!J#I(J-_/J3X9Y=J>]@ZBGCZDHHAKHM[NJOIQXTJVIXHZD]]a[hI
~lan	R!J#E%G(C*G+I,F-D0F1E2a3d4[6E7E8E9E;E<H=a>aAEBDCEEGF[GDIdJILEMCOAPGQGSDTXV@WFXAZ[[C]E^EaDbccBdEfJhA
~lap	U!H(G)I*I+I,J-F/G0J1J2J3H4I5J6I7I8J9D;J=b>E?G@BAJB_DHEIFJGIHcIEJJKCLIMcNFOHPHRGSITHUHVGWJXXYJ[G]H^I_IaFbdcIdIfFhG
~lar	Y!F#[%F&Z(F*G+E,I-Z.J/F0I1I2[3Z4F5I6Z7H8H:E;I<J=E?D@FBYC[D_EIFHGHH_JILHMZOXPGQJRGSHTFUFVEWHXDYXZG[F]a^H_FaAbFcFdEeIfEgHh]
~las	N!G#c%]&I(B)H*F+F,F-E/E0F2G3E5H7G8Y9D:E;G<H>[?B@[AFBFCFDAEHFcHFIDJFK_LFM@NEPDSETaVFWFXIYGZX[b]a^FaGb_cJdDe_fCgXhB
~lat	T!F#J&J(E)I*H+G,I-a.[/J0I2J3D4b5I6I7H9H:F;I<J=F>D?E@ZAHBBCFDZEHFIGHHJJIKBMXNdOFPGQJRZSYTIUFV[WHXIYY]]^GbFcZdGfFgHhF
~lau	^!I#G%I(H*J+J,J-G3H4I6J7I9X:I=[>]@JBZCFDFE[GII]KGLaMDOJPJRYTHUHVGWJXHYJZX^H_Ja[bHcXdHgYhH
~lav	[!F#Y%I(I)J*J+I,X-Y0Z3H4I6]7I9J=H@_AJCFDZIYK]LYMGNHOIPIRISJTHUHWJXHZZ]Y_HaHcHdGfGgJ
~lay	i![3J;J>H@JH^IZMZZE[[_Jc]
~lb^	i(J3X=[@]BJG[HIK[X[ZHdYhJ
~lba	^!Y#F(F)H*I.J/H0^1I3H5J6X7I8]9E:H;I<J>^?H@EAIBFCHDEEIFJGIHDIEJJLHMFNGOHPYSITHUHVFWJYX[G]G^GaFbZdbe]fZhF
~lbe	p9I@]A^BXHFW[ZI]]_H
~lbo	c#I+J9J>b?JCIDYGZTY^Y
~lbs	m)Z@JB]HJU[VbZE
~lca	x3IGYOJX]
~lch	q3I=J>JHZN]OXa[
~lco	m)]-b9]>J@IBIDIHDIDK[NJUHVJZI]JhI
~lcu	x@ZBJM]
~ld^	J!J%D&H(B)Z*X+H.H/H0F1b2F3a4Z8H9B;I<G=A>C?H@HADBYCGD]EFFGGFHYI?KHMHNHOBPFQGSBV]WDXYZ^[H]B_]a^b[cJd]eYfAgDha
~lda	W!I#H%H(H*J+J,J-H/J0J1I2I3H5f6I7J8H9G:J;J<k=I>I?I@HAJBHCHDHFJGIHAIGJIKILIMHNJOJPJRITIUIVZXIYIZF[J]I^J_HaHbIcCdHeIfGgJhI
~lde	W!H#G%E(C)a*J+J-F/I0J1^2J3F4I5J6J8J9F;F=X?F@aAICGDFEJFZGHIBKBMYPaRYS]UGVEWJXH[]]G_Hb^cIdGfGhH
~ldi	v3[CIO[R[
~ldn	t-XHHKZNZZHh[
~ldo	m(^HIIYKINa
~ldr	h![+Y1^3J8J9I>J@IBID_HFIJKJLaRJTJVJWYZG]J^Ia]dZfIhI
~lds	i>[ZIbc
~ldt	x*]+ZDJ
~ldu	g#J)Y3I>J?H@YBXDJIJMIO]VIZ_[JaZbXgZhJ
~ldw	xS^ZI
~le^	L!F%J&G(b)g*c+X,G-?0G1F3]4D5G6F7D8E9I:J;I<H=H?G@EAEBbC[DHEFFXGcHZKHLDMCNcOZPEQJSDVIWDYFZD[D]D^C_Ba?bGdCeGfCgEhG
~lea	O!^%Y(C,I0I2I4H5I6H7G8H9_:E;I<J=E>B?B@JAGCFDEFHHeI_JEKDLJNJOHQJSFTYVIWHXXYHZZ]H_[aDcGdHeJfFgXhF
~lec	T#H%J(Y)J*H+I,J-H.J/H0H1H2J3E4H6H8H;G=Y>F@EAICFDHFHGdHDIGJHKFNGOIQJRHS]UXVbWZXGYIZ_^G_EcYeIfJhH
~led	k![#^%J-J3H9I>ZBXCJF[HGIYKHMYOZPYXIZIaG
~lee	b!H#F%I(H)J*H+J-E/I3b4I7J9G:H>I?_C_DGEYFJHAI]KDLJMHOHP[RJSJUJVZWIXIZX[a]Z^I_JaEbHdJfJhH
~lef	Q!J%F&J(F)H+D,H-D.I/G0I1H2I3a4G6H7H9B:F;X<I=D>a?^@HAXBFCZDeEIFHH[ICJHKCLGMENEOgPJQIRGSGTFUEVDWGXDZ?[G]c_IaDbFcGdGeIfIgHhE
~leg	Q#D%b&Y(g)X*]+F,G-C.I/F0H1H2H3E4E5H6G7G8H9A:C<I>^AFBICYD^EGFGGHH_IAJGKHLGMDNHOJPgQHRGSFTFVdXCZ<[E]C_DaGbEcDdEeIfEgGhD
~leh	i-^=J>J@YHGJZKIN]ZZdZ
~lei	]!H#H%H(F)I*_+J,J-a/H3F6J9E:J;I=G>Y?]@IA^BECGDFEHFJGIHFIXJJKXMGNcOXPHRISJTIUFVFWbXHYJZD[I]F^I_Ga[bGcYdGfHhG
~lej	tHGM[U^
~lem	R!E#F&J(E)H*G+G,H-D.I0G1H2J4F6G7F:E;G<J>Y?D@JAGBeCYD[E^FZGGH@IDJHKJLGMENCOFPJQIRHS]UEVZWEXDYHZe[Y]E^F_FaCbEccdXeIfFgJhE
~len	Q!C#^&H)F.H/D0G1X2a3D4Z5G6[7H8G;E<G=Y>b?]@FAFBFC[DHEYGDHaI]JFKCN]OCPDQGRESJUDVFWFXBZ>]A^Da]bGcXfIgGhB
~ler	O!D%C&](B.H/X0]1I2H3X4c5c7C:J;F<H=A>A?B@EAZCCDaEYFGGFHYIXJcKCLFMDN_OHPGUEVBYFZJ[X]C^EbCcIdGeJfGgEhB
~les	a-^/J6Y7^9I>Z?IBHDJH^IYKIZF]JaJbId[eIfI
~let	O!B#X%D&I(H*F,G-G.J/_0G2G4D5G6G7[9A:B;G<H=D>Y?B@GB[CDDGEFFGGFHbIhJEK^LEMBO^PDQHRGSDTBUGVDWEXDYGZG[G]^^E__a]bHcEdHeYfD
~leu	f!J#J%J(Y-Z/J0J3J4[6d9[<Z=I>J@IBZF[HCIHKGMINIRJTJUJVIXJZEaIcJdGfIhJ
~lev	c#J%J*X3H5]6I7I9H:[=I@]BHCJDIGJHBI]KGMINFP^UJVIXHZB]^_HabbJcId]fHhI
~lex	_-E9J@]BICJDJHIIfKIN_OIXJZD]JaJhJ
~lez	q>]?JB[GZHCSZV^ZJ_YaJ
~lf^	P!D#Z%G(?)d*D+H,I-F.I/^0G1H2I3F4F5H6H7E8H:D;H<J=F>C?J@DAGB[CED]E]FHGEHJJGLENEOHPDQJRHSYTYUcVeWFXFYH[X]X^c_FbEcDdDeIf@hE
~lfa	o3]@YHJL]T_ZHhJ
~lfd	pAaHIK]OZ_HbY
~lfe	{6YZZ
~lfi	{I[NI
~lfo	t3[
~lfs	n)aBHHFSYUcVGZIdJfH
~lfw	{]Z
~lga	v4]>]?ZHEKJc]fJ
~lge	m!X3J9J@JBIHIIJKJL^OZZX]]fJh]
~lgo	p.Y9]CZcIfZ
~lgr	t/[B[
~lgu	n9_>J@]BFC[HIM^ZJ
~lh^	{N[
~lha	c%J(J/Y3J4Z9I=J>H?J@GBICJDIF[HHIYKZM_NIUJVIXJZZ[J]IaJbIfJhZ
~lhe	{9[?]
~lho	o,X/Z0X@JHIK[Y[eXhY
~li^	[!H%G(X)[*]+J0J1J3F4I7I9Y:^;_=G@HAZBDCGDFGIKELIMFN_RISITIUFV]WHXHY^Z[]G^I_IbGcIdGfGgIhG
~lia	_!J%J(I*I-E/J3H4a5I9I:J=I>E?G@FBGCIDHEXGJHYIFKGMcOJPHRYUJVIWJX^ZZ[J]I_JaZbJdIfIgJh]
~lib	k)_/JBIHIT_U_VHZI^XcJfH
~lic	C!F#@(X)J*_+G,J-G0D1C2D3<4>5_6C7G8F9E:><D=n><?H@HA]B:C[DIEBFCGAHdI@J]KDLEM]NjOEPBRBS@TAU@V=WgX@YCZ@[B^A_?aEbec>d?eJfHg@hA
~lid	Y!I%J(I*J+J-F/Z3_4J7J9F:H=J>b?E@JAJBFCFDDGIIFKEL^MYNXOdRaSJTIUJVHXFZJ[I]H^I_JcJdJfHgJ
~lie	W!H%G&[(G)I+I,I-I/H1_2J3G4H5J6I7Y8J9E:c;J=F>Y?Y@BAJB^CGDFFJHHIEJJK]MFNEOIPZQbR]SITHVFWZXGYIZ?[H^G_IaEb^cFdFeIfYgI
~lif	m1Z4Y@YT[fY
~lig	X!E#D%D&J+E,H-Y.I/D0X1I2H4[5I8H:D;G=B>_?a@^AGBBC[EIFHH>JHL^MCNEODP]QITcWHXCZ=[[^E_Eb_dDeIfGgF
~lij	d#H%J(J-b3G9X>Y?J@]BHCJDJHIIHKYL[MINJOIT[VJXIZY]J^Ja]bJhJ
~lik	^!J#I%I(G*J+X-_/^4H7J8J9H:J=I>H?^BHCIHIIXJJK_M[SIUIVIXJZD[J]I^J_Jb^cJdJfIhF
~lim	b!I#J%I(I)I*E+J-J3H7J9H:I=H>I?_AYBHCIDHG]HGIIKIMJNIPHQbSITZUGVZWIXdZD]JaIbHfJ
~lin	M!C#E%D&I(D)E+F,G-D/a0Y1F2G4^5H7F8F9C:I;I<H=A>X?I@DAFB?CEDAEGFGGJH[IHJEKZLFNaPDQaRDS^UFVBWbXDZA[F]I^I_ZaIbicddEeGfDhA
~lio	k-[@ZBICJHFKFMJNXZ]h]
~lip	s>IH]U^ZIaJ
~liq	o%[*Y/YDYHGM[ZJa[b]
~lir	s3I>]@IHEKJLYOGZZa^hZ
~lis	L!D#J%F&I)X*A+H,I-f.J/Z0H2F3I4D5G6F8J9B<H>F?c@GBXFZGFHIIJLFMHNBOHPYQ[RETDXHZZ[Z^X_HaJcBdGeCf]gGhB
~lit	S!]#H%G(I)F+I-E.]1J2J5J6I7G8H9F:E;Z=E@CAIBDCGDEEIFJGHHXIYJ[LHNcOHPFQJRISFTFU_VcW^XFYIZ>[H]F^G_HaFbYcHdaeYfEhG
~liv	e!D#J-[/J3I4[7Z?I@_A[BJDJIHKHNGPJTYU[VJWJZE^J_Ya^fJhJ
~lix	vHaZF
~liz	^!I#J%I(J,J/J3H4I6J7Y8J9I:H=e>I?I@HBFCIDHEJGHHbIXK]MYNGPIRHSIUGVGWHXJYJZA[J]JaIbIcHdFeIfdhI
~lj^	v%Z-ZK]ZJ
~lja	{?^HJKZ
~lje	vN_
~ljo	vc_dZ
~lk^	f)Z+Z-Z/J4Z8I>J@IBJDJF^HFIHKFMINZOXTIYXZD]^^Yd[fJhI
~lka	{HYMZ
~lke	vHXO[ZJh[
~lki	{HJI_
~lko	m-Z9J?ZC]IJP]ZH[Y
~ll^	B#H%C&G(^)H*B+H,F/G1[2C3J4D6E7D8D;I<D=?>]AABCCXDEEGFYHdIGKJLEMaNXOZPBQ_R?SCTXUGVDW@XDZF[Z]a^F_Ja]ccdGeBgc
~lla	P#H%X&H([*D+G-X.Z/D0F1G2F3X4_6E:^<H=H>Z?I@EAEBHCFI_JHK^LYMDOFPJTGVZWHXBYEZFaJb^cDfAgE
~llb	^!Y#F(F)I*I-F.J/I0^1I3H5J6X7I8]9F:H;J<J?H@EAIBFCHDFEIGIHEIFJJLHMFNHOHPYSITHUHVGWJYXZX[H]H^HaFb[dbe]fZhF
~lld	v=]@ZHIR[ZIgX
~lle	K!E#I%J&H(_)G*Y+Z,E.H/J0E1G2F3F4b5b6E7F8E9]:D;E<G=H?_@FADB[CYD[EEFHGFH[I[JaK@LDMBNYOGRCSGTXUGVdWDXFYIZC[_]B_CaXbDcBdBeFfGgEhA
~llf	p@ZL]T_ZI
~llg	v!Y4]>]?ZHHKJ
~lli	^!H#Y%I(I)J*J+J-Z/a3G4Y6J7J9a:^=H>G?HBFCHDGFZGIH@IHKEL[MGNGRISHTbUHVXWJXHYZ[H]I^J_HaHbIcIfHgIhG
~lln	c#J%J(E)H*J/J0J3I4J7J9J:G=Z>J@HB[CIDGHGIIJJKJMINHPXRYS]TIU[VXWYXIZ_]Ha[bJcHdIfZgHhJ
~llo	O!E#F%H&J([)_*J+F-].Y0H1H2I3F4G7G8I9d:G;H=E>J?]@]BBCDDBEHFHGGHBJGKHLGMDO]PDQ[SFTHUYV[WGZE[H]E^]aJb[cFfEhD
~llp	xH]
~llr	v(]9J@[HHI]ZJ
~lls	vI[J]O[ZI
~llt	e!J#J(H+J-I3I9Y:I=I>J?J@]BZCID_HCKGMZNZPJSZTIU^WJXJYYZC]IbJdJfIgYhJ
~llu	j#[-J0^3]9J@JCXD]HIIIKHMZOZZJ]JaIfJhJ
~lly	a!]%I(I)J-[/^0J:I=]>J?J@GBdHHIHNIPJRZTHUJVXZ?[I^IaJcJfJhI
~lme	l@JBJDYHZIZTZZ[]JdY
~lmo	{HJZZ][
~ln^	c!G#I%J(F)G*I-J/]0J3Y4J6a7J8J9H:H=Z>GBYDGEIGZHGIHJJKHMINHOHPYRJSZTIU]VYXIZH]H^J_Ja[cJdGeIfHgX
~lna	v2ZAZHIR[_[
~lne	k#J/^3J9I>J@JBJHFIXJXKIMYPZT^ZI]J_]
~lni	g#J3J9I:I=I>J?I@JBXCIDXEYHFIXKJMJN[PJSXUGVYXJZ_[IaIbGcJd[f[gJhI
~lns	{0aZIdI
~lnu	x3[O[
~lny	s@Zc[d[
~lo^	O!F#C%D&I*I+E-I.G0G1G2F3E4D5J7F8G9b<G=G>F?b@YBXCcD?EGFFGFH@I_JGKILFNZO[QGSDU^V[WGXCYYZH[^]H^FaFfChZ
~loa	g#I-ZBGHaJZMJTG[Gb^
~lob	[!J(d)_*Y,e:J>J?I@IBJDJHIIJKJPGUIVFZDaJdCeJfJgHhJ
~loc	C!D#l&F(@)I*B+B,J-Y.[/H0D1E2D3?4H5D6J7A8G9A:A;F<E=@>@?>@ICAD?EEFDGBHYI=JZKGLAM>NHOGP@RcSBTjUJV?X_YDZ>[f]?^F_FaAb_cZdFf?gAhC
~lof	{!^
~log	L!Y%G&I(A)E*E+X-B.G/H0G1F2G3Z4D6F7c8F9E:Z;F<H=C>C?D@>AFBaCDDBEFFHGEHbJGKALeMHNJOEPDQHSBUBVAWFXBYGZY[H]H^aa@bkcFdIeGfCh]
~loj	{RZ
~lok	S#b%D&G(B*C+F,D-I/b0[1F2G3B4D5H6b7X8G9A:C;F<H=C>B?C@@A]BECDDBEdFGGEHFI@JFKALEM@N^ODQHSCTcUCVAWDXYYFZ;[G]B^C_caBbHcddeeFf]g_hB
~lom	pBIDYHZZ_
~lon	T#H%F(F)I+H,I-Y.J/F0H2e3D5I6Y7G8I9B;I<J=G>]?c@FA[BECJDDEIGFHFIbJHLEM^N[OERFSIUHWIXFYHZG[H]F^GaCbHcFeJfFgH
~loo	T!H#G%H(H)J*J,I-H.J/H0J1I2J3G4Z6I7H8I9G;J=I>E?E@DAJBbCHDGHaIFJIKGLaMdOFPIRZUHV[WJXHYJZ_[H]H^JaHbEcGdIgIhF
~lop	h#G(I*J-I/J3F4J6Z9H:J=_>F?I@GBGCHDIH[IGKZLJMINIO^PJRYTJUJVIXI[]]Za]bIcIdGfGhZ
~loq	T!F#g%G(F*G+H,I-^.Y/F0H2I3F4F5J6H7G8I9E:F;I<J=G>E?D@EAICEEIFJGIIIJYKELHMDOHPGQJRGSFTfUFVFWIXXYIZ@[a]Y^H_GaEb_cYdGeJfFgGhE
~lor	e#I%^(J+[,]-J3G5Y8^=J>Y?I@IBICJDGHEIYKHMJNJOZPJTXUJVIXJ[[]J_YaIfIhZ
~los	M#E%F&H)X*D+D-H.G/H0Y1D2X3B5F8E:I<G=X>_?AAEBeDZEFFGGXHFIJKIMHNXOEPCQGSDTFVGWEXCYXZ^]d^X_[aBbGc]dYeFf@gC
~lot	c!I#b(J)J-H/J3I9I=H>I?J@HDIGXH_IHMHNJPISJT[UHVcXG][^J_JaJbIfJhJ
~lou	J#@%B&H(C)E*E+F,Y-C.H/i0g1D3C4E5G6_8E9C:D;F<G=A>C?D@CA_BBCEDDEEFFGJIAK>LEM]NCOFP^QGRGSFTdUEVDWFXEZ=[C]C^C_gaDbCdZeFf@g]hB
~lov	s-_KI[JhJ
~low	O#G%H&J([)b*J+G,I-a.Z/J0I1H2I3H4G5Z6H7H8I9X:G;I=F>DAHBCCEDEEIFHGGHZI^JGKILHMDNYPEQ[SFTGV[WGZE[J]F^^_GaDb^cDeIfFh[
~lox	{HaZF
~loy	h!Y3J:[>^@]GZHHOJZIbX
~loz	{I[NX
~lp^	^!Z(E-I9X:J>I?I@HB^DIIYJZKIMINISJTZUIVIXIZa[J^HaFbHf]gJhI
~lpa	v@[H]
~lpd	Z#J(d)G*Y-Z3J9I:I=J>I?I@]BGDXIIKHLXMHNJTXUJVHXJZI[JaJbIgb
~lqu	sM]NY
~lra	v(]9J@[HHI]ZJ
~lre	d![+a-G9H>I?J@_BHCJDDHXIIK^VHZHaX
~ls1	{Y[
~ls^	c!J%Y&[)c*J-I/J1I3I9I;b=J>J@JAICJDJEIFJHGIIJ^KIMJNJPIUHVIYJZF_Jd[fXhJ
~lsa	l(a:ZHGJ^VJZIbY
~lsc	c!I#]-H/Z3Y4X9I=J>H?J@IBHCHDIH]IGKGMHNIOZRZUJVJX_ZF]I_JaIb[cJdJfIh^
~lse	f!J#J&[7Y9I:[=J?]BYCJDIHFI]KHMINXS[UIVZZ[aGbJdHfHhJ
~lso	s+JDIH^ZJ
~lst	v3_DJHJIZO[ZIfJ
~lt^	P&I(F)E-Z.H/b0X1G2Y3]6a7D8G9I:J;Y<J?G@YBICGDIEGI]J^KJLHOGPXQHRFUYVDWEX[Z:]I^J_DbHcEdXeHfIg[hB
~lta	Y#F%X(Z)I*H,X-E/H0[1J2J3_4H5X6I7I9E:^<J=^>D?D@]AIBDC]DaEJFJGIHAJJKXMFNGODPIRISHTHUZVXWIXFZI[G]G^I_IaEb[dFfGgJ
~ltd	{@^HJ
~lte	N#J%C&I(H)H*F+F,F-A/G0F2H3d4D6I7Y8F9C:C;J=B>_?[AGBDCHDIEGFGGfH>IBJhK_LEMXNFOCPCQHRESETDU[VXWFXDY[Z:[]^d_DaHbCd_eGfHgDh]
~lth	b+J-]3I?JBGDIHaIEKFOYS_TXUEZGdJfYh[
~lti	^!H%I&J(I*I+I,J-F/J3G4J6J9F:I=I?I@ZAdBGCID[EJFJGJHBIEKeMGNHOdPIRZSJTIUIVIXHZJ[J]I_IaGbIcJdJeYfI
~lto	j!I%I)J*J-H3I4Z9I:]=X>I?Z@HB^CHDJHCIIKIMJNJPYRXSIUYVGW^XIZF]JaHb[dJfI
~ltr	a!I#I%Z(Y)H+J-F3F4F5J9G:]=I>J?G@aC^GZHIIEJeMENHOISJTJUIXHZD[J]I^J_JaHbJcJdIfJgJhH
~ltu	p1ZHJb_
~lty	vEZHZWI
~lu^	m/[GZN[ZI
~lua	xB[HZJXZH
~lub	{-X
~luc	t9Z@XHJ
~lud	^#J(J)X9J=Y>Y?J@JBIDJFZGcJJKGLYMJNYOJTJUGVaZF^I_IaJcIdIfJhI
~lue	p9JC[H^K[ZJ
~lug	p7XHHIHJXNZS[U]ZHf^
~lui	i%J2Z3H>H@JB]CJDHGZHFIZKaO^ZIhJ
~luk	i!]#J%J(I,X/Z3J4Z6Y9H=[?J@YBYCJDJHEIIKIMHNJPYTJUJVIZ^]J^J_IaIdJhH
~lul	b#_+J-I3^9H:I>Z?H@GBHC_DaIGKEM_NJO]TJUJVJXIZG]HaEhH
~lun	b!J#J%I(J+I-H0^2[3I4J6]9^:J;J>G?GCHDXF]GJHHI_KHMINYOJPJRJSJTJUIXIZB[J]aaGbJcIfHhJ
~lur	a!I#J&^-J/d1J3I=J>]@XBHDIEJHJIJMGNYPJVJZ]_JaJbJc[dJfHhJ
~lus	W!H(G)Y*I+Y,I-^.J/G0I3^5J6_7H8I9E:G;I=X>Z?_@GDFEIF[JIKHLIMGNEOEPHQJRHSHUGVFWJXZZD[H]F^I_IaDcYeIf[gahF
~lut	f!]#D(Y-G/Y2Z3F4J7J8]:J<]=^>[?J@GAJCHDHEJIGKFMINIOGPIQXRJSHTHUIVJXIZG[J][^J_YaIbJc^dGfYgJhI
~luy	{=Z
~lv^	a#F(F)_*I-I3J4Y9F:I=I>G?IAJBaCIDIGJHFI_MINJOJPIRJTIUZV^XIZG]I^^aIb]fIgIhH
~lva	t3[OYXX
~lvb	t)]BJHJIJUbVJZJ
~lve	n#]%J/J0]2[HFIIK^XJZF]]
~lvi	m![>XDYZ[
~lwa	e-G9JBID_FZHHIHK_TY]JaJh]
~lwe	{#]@[
~ly^	G!Z%Z(G)Y*Y+I-b.H0H1I5E6E7D8Y9I:F<G=Y>@?_@cADB]CbDBEYGXH=IYJJLCMXPHQXSHTXUCWDXHY[ZC[a]F^I_IaAbEcAdFeFfDgY
~lyc	i!J%I(I,Y/]3J4[6X9H=JBZF]HFIJMJPZTJVJZZ_JaJdYfJ
~m36	k#F/[HITbg[
~ma^	T!F#D&I(D)G*H+G,G-F/F0H1H2H3C4F5H6G7G;G<Z=D>c@_A^CXDYEXFaHBJHKdLGQISFTFVDXCYGZY[F]Y^G_EaIb]dFfEgHhI
~maa	c!I#F%J(J*Z-G/Y3Z4I6J8J9_:J=I>E?_@XAJBFDCGJHHIJKEM]NHOZPJRJUJVHXGZA[^][^JaJcIdYfHgIhG
~mac	[!H#Y%I(Z*J+I,J/I0J1I2J4Y6J7J8J9G:I;_=I>F?H@CBHCZDaGIH]JHKELJMGNHOHPJR_SJTHUJVHYJZC[I]_^I_IaGc^dJf]hG
~mad	b!J#I(I)Z+I-[/I2^7J9Z:J=J>I@]CJDGF[GJHDIXKFNFQZTJUJVIY]ZC]I^[_Ha]hH
~mae	{HHQ_ZJ
~mag	f-[9I@IBIC[HEI[KHMHNYZG[Jbd
~mai	C!I#E%X&E(=,B-A.D/X0C1G2H3^4_5^6B7^8]9>:d;B<D=F>d?b@IAZBFCYDdECFBGGHbIDJ]KGLEM_NZOIP[QERASATZU?VAWFXXYGZ8[I]=^C_HadbAc?dFeDf@h<
~maj	vIZ
~mak	]%Y+]-]3J9J>I?IBJCIIJK]L^NYPIQ_ZGhF
~mal	X#Z%G(G)b*X,H/Y0Y1Y2I3a4H5Y6J7I8I9D:G;J<J=I>D?G@aAIBECDD[EJFJGHH=IaJIK^LIMFNEOFP[RHSIUGVFWJXbYYZF[H]G^H_HbHdFfFgHhF
~mam	x8]JX
~man	J!A#a%^&H(Z)B*X,E-[.I/B0G1F2H3]4b6E7d8]9Y:I=Y>=?I@[ACDIEDFEGCHHIGJ]KCLFMANDO@PYRDTZVGXeYIZB[B]D^C_EaCbDcBd^
~map	s#^
~mar	U!F#D%E(F)I*H+H,I-_.J/I0I1I2I3E4G5J6H7G8H9Y:G;X=F?FAGBZCFEIF]G^H^IGJIKBLXNEOGQIRGSHT_UFVDWIXIYHZH[G]F^]_GaDbccGd_eHfXgI
~mas	_!Y#^%J(J*]-Z2Y3F9F:Z=J>H?I@_BFCGDHEXHGI[LYMHNIRJTJUIVIWJXaZF[I]J^JaIfIhG
~mat	N!^#Z%E&H(F)F*F,F-Y.H/D0G1F3e4I5H6_7E8G9A:G;G<H>??J@]AdBGC]D]FGGFIBJJKCLFMDNIOdPDQ_RFSFTDUDVDWFXCYGZA[H]D^GaabZcEdEeHfDgY
~mau	m#[(J)[*I,[-J9I@JBJKJPJX[ZHc^dHfZhZ
~max	p-J3G>JIHOIXc
~may	pHIIYN[SX
~maz	t3IC[D[H]
~mb^	t(H-H>ZCIHII]P^ZJf[
~mba	{;^HIbZ
~mbe	K!F#E%F&I)G*I+^,H.H/D0H1H2H3e4G5H6G7G8G9D:F;H<I=E>b?C@IAGBFDYEHFIGEHYI^JGK]MDNHOdPZQIRGSGTEUGVZWHYHZE]F^E_FaYbFcFdEeIfFgGhY
~mbi	R!E#F%G(F)I*I+X,I-D.J0I1I2I3I4H5J6H7[8J9E;I<J=C>I?F@fB^CFDEEHFIG[ICJIKGL^M[NDOGPGQJRHSHUFVIWIXFYIZZ]F^]_EaEc^d^eIfEgXh]
~mbo	d!Y-[3J9H>J@GBJCIIdKHMINZZGaJ
~mbr	c!J#J%H(I)J*H+J-_2Z3G4J9E:X=I>H?I@GBIDIFcGJHBIZMINIOIPaRJSJTJUHV_XX[J]IaHbJdJfJhI
~mcz	{T[
~mde	{+J7ZDHHFY^
~mdl	p)[H_KJLGZJg]
~me2	v-_IF
~me^	F!G#Z%?&F(C)D*C+],D-d.E0B1C3H5D6C7B8B9C:c<E=@?GA_CHEYFbGHHYIdJJKaLEMINHOHQEReSDTFU@VDWYYE[B]Y^C_Ba_bIcGdBeDhC
~mea	k&[(J*Z9HFZNHZZ^Y
~meb	d!J#F%J([)[-J3Z;Z<^>J@YBIHJIYKIVJ_YdZfXgJhJ
~mec	v.XHHZ_dIfI
~med	e!J#H%I(I*I-H/J3H4I6J9E:J=I>F?I@^AJBHDYEIFaGIHGIFKGMINYOJPXRJTJUJV[XHZ]]a_Ic[dJfJhI
~mee	X!I#I%J(I)Z*I+J-H/X2Y3I4J:J;J=Z>[?H@IA[BGCHDHGJHZK]MIN]OIPIRJTJUIVHWJXYYZZC[J]a^JaFbIcJdHf[gJhI
~meg	x@^ZJb[
~meh	_!Z#G%X(I*Y+Z-I/J0J1Y3J4H9J:I=^>X?YA[BHCXDHEZGJHDK[LJMINIOHPHRXSJUJVHX]Y]ZG[J]H^JaGbIcFgJhH
~mei	T![#[%X&J(D*I+G,H.J/G0I1I2I3G4^6H7Y8X9[:G;H<J=E@DAIBCC]DXEIFIGHHIIaK[LGMBP]QJRHSHUFV^WHXEYIZ[[Y_HbFcGdDeIfEgHh_
~mej	m(J3^9I>I?_@JBICGD^HFIIKJM[SJUJVJZF]Ia_fJhJ
~mel	X!H#F%G(E*G+I-F/H0I1J2X3E4H5J6I8J:J;H=E>F?GAIBZCEFJGIHHIYK[L_NGOYPGR]UGVCWHXGYIZc[[]E^E_Ha]bbcGdFeJfEgZ
~mem	W!J#H%G*I+J-F/H3H4J6J7J9G:J=J>E?G@JA]BJCHDGFaGIHHKdLJMHNFOHPaSJTIUIVcXHYJZJ]H_HbIcJdFfIgJh^
~men	J!A#D%I(X)X*C+G,C-J.F/G0Y1D2E3>5H7E8Z9I;F<I>_?JADCGD@EHFZGYHaIcLGMGN[OJQFRCSBT]VXWBYEZZ[Y]C^C_Ca]bYcXdYfGgE
~meo	b!Y#_%Z-H3I7Z9G?J@GBHCJDIF[HGIIKHMYNJOJRJTXU^VJXJZJ[J]IaHcadJfI
~mer	J!F#F%B&J(B)C*E+H,D-J.E/D1F2E3k4B5E7F9]:@;J<F=@>e?E@AAZBJCFD[EEFDGCHHIGJEK]LGM?NEOlPAQIRISFUAV>WEYDZJ[B]D^F_CacbDcEdBeFf@gC
~mes	T!G%X)H*G+H,J-G.Z/G1J2X3H4H5J6I7I9J:H=F?YA[BEE[FIGIHXIHJIKGLIMFPJQJSHXGZ][H]X_HabeJfGgIhX
~met	K!F#C%E&I(B)D*f+b,E-X.I/E0H1G2H3@4E5H6G7E8G9A:C;F<H=C>]?i@XAEBBCjDbFGGIHFIDJFK_LFMFNFOEPCQHRFSETDUAVEXBYG[E][^Ea?bJcFdEeHfEgGhB
~mew	q-Z
~mez	x(I)[CZaZ
~mgd	{7]
~mge	nEZHHZIccd]gJ
~mgp	x)[
~mgu	m9JHJgc
~mi^	q)X9[HH
~mia	q@JCYHIZYf]h]
~mic	M!D%F&J(D*Y-F/X0J1X2H3E4F5H6G7b8H9D:E;H<I>B?E@BAGBCCDDGGEIBJZKCLGMENDOFPDQIR^ShTdUEVIWEXJYGZH]E^F_FbEc^d[eHgchG
~mid	m3I9^BJCZHFZJ]_aJ
~mie	Z!F#H%G(E)H*H+J,J-F/I1J3D4I6J7I:G;J=H?G@^AJBXDJFZGJHJJJKaMZNGOZPZRISXTHW[XGYJZ][I^Y_IaFbGcHdHgIhY
~mig	d!H#H%I*J+J-H0J3I9I;_>IA^BICIDXGJHDIHMJPJVJZF]H^J_ed^fJhJ
~mij	[![#_%H(G)J+I,J-F/I0J2J3I4I6J7J9];I=I>_?H@HAJBFDIGJKXLINHO]PHRISITHUIVZXHZa[Z]G^F_HaGbHcJdIfIgJ
~mil	k-[9]>I@IBIF[HGIHK[OIZE][c^dY
~min	>!C#B%H&C(b)j*m+@,h.B/;0A1X2@395J6?7H9D:B;@<B=?>>?D@bA>BFC8D@EeGGHAIeJBK=LAMcN:PiQDRbS@TEUYV^X>Y@ZF[C]Y^D_=aAb?c<e?f<gfh?
~mis	J!Z#E%g&G(d)G*D+E,^-@.G/b0I1D2E3Y4Y5J6Z7D8J9?:D;b<G>@?H@GBDCXDGE_GBJHKDLEMGN[P^QGRDSCTBUCW[XCYHZC[J]A^HaGbFc]dGgD
~mit	T!X&J(A)F+F,H0H1I4F5I6H7I8H9[:D;G<I=I?D@YBHCDEIFHGYHAIXJGLFMBO]PZQaRGSETEUDVcWGXbYHZ[[Z]_^]_FaDbDcFdDeIfE
~miu	d-J/J3I9I=g>J?[@ICJDJHXIHKGMJNIVJXJZH]J_IaIcJdJhJ
~mka	{:]>^HG
~ml^	v7^ZIbJ
~mla	c!J#Z(J-H3H9G:I=J>Z?J@FBHCHDHKZMcNIOITJVJXJY[ZE[J]IaIbGfJgZhb
~mle	tH^
~mli	{-J=ZNZ
~mm^	d#I(X)Y+Z3J9I@GBHCHD^H@KGMHNIOJPJTZUJXYZ][I]IaabIgJhY
~mma	a!H#G%H(I)J*I+J,J-[/Z0Y1Z2J4H5Z6J7J8J9C:H;I<J=I>^?H@]A_BGCHDGFbGHHJIEK]LJMGNHRISJTIUIVGYZZB[I]H^J_GaFbZcIdHfGhH
~mme	O!F#F%B&H(C)H*I,F-G.J/E0Y1F2G3g4D5G6Z7H8J9F:C<H=H>]?JAEBFCFD]EGFEHJI@JGK]LIMBNHOhPGQGSETYUCWFYE[J]G^EadbHcHdBeGfBgE
~mmi	d%J(])]*]+J,Z-I3J?H@JBIDIHDKJMINJPZU[ZYg]
~mmo	h-dHFIJKIZI
~mmt	]!Y#I%H(J*J+[,Z/I3H4I9I:];X=J>F?G@HBICYE[H[M[NIOZPISJT]VIXIZF]H_Ia[dJfHg[
~mmu	q3JA^HEO[_^aIcX
~mn^	q-]1Z:JF]HFI^UIVJZJ
~mna	x3]9I>XHGZH]^
~mne	{2Z:[
~mni	tDYHIV[Z]
~mo^	T!D#C%E&J)I+[,H-Y.H/F0Y2H3F4F5I6G7G8]9_:Z;H<I=[>[@_A^BXCJD]EHFHGFHZK@LZMBNDPFQIRFSFTFVBWGX[YZ[E]D^G_EaBbEcEd[gGh^
~mob	f!H#Z(J*I-H3a4J9F:I=I>c?H@GBFC^D_HCIFKGM^NJO[TJUJVIXGZD[J]Z_JbJdJfJgJhH
~moc	q+Z>J?]CJDJHIKX]ZaJ
~mod	_!J#H%I(H-[.[/I3H4G5I6J7]9I:I=I>H?H@cBYCHDIHZIGJZKELJMGNHPJUJVIXHYJZ?[J]I^^_IaHbIcJdGeJfYgbha
~moe	i!J*]3J9G:^>J@[BJCFEYHHIaK[LYZH
~mog	e!J-J3J9I:JBYC_DIHEIIMINJOJTJZd]J^JaJbGhH
~moi	v-XHII[K[
~moj	m!X#X9]HHVYZX
~mol	i!H#H%J(J-I/b0_3I6]7J9H:J=J>I?J@HAYBICJDJHEIIJXKFMYNIOIPZT^VJXJZF]I__aJbJcJdGhI
~mom	o#Y@IBJHHMYa[h^
~mon	X#[%H(H)H*I+E-f0J1I2J3F6Z7H8[9[:H=[>E?X@]AIBCFJGHHJIDK_MINEOHRIS]TGVGWJXGYJZG[H]F^H_GaGbHdIfXgJhE
~mor	O!H#[%G&I(I*G+_,H-D.I/D0G1Y2I3D4F5H7F8F9b:D;H<I>[@fA_B^C[DGEGFGGEHBJIKYLFNFPDQISFTDUEVFWGXgZF[E]D^E_YaEbHcEdEeHfGgFhG
~mos	n3H9I>J@YCZD_HGIGKIO]RZ
~mot	X!H#Z%G(G*J+J,J0Y1J2J3H5J6H8I9G:I;J=H?G@EAIBGCIDGEJH]IDJJLJMGNYOIPHQhRISJTIUIVGXHYI[H][^I_YaHbIcXeJfGgJhG
~mou	{9JH^ZJ
~mov	X!G#I%X*H-H/H1H2J3]6J8Y9D:C;I>Y?]@EAXBECIDGGZH^J[KFLIMHNHOIPIQIRISJTIUIV]XZYaZC[J]G^Z__cBdHfIhH
~mow	tHGO[P[ZZd[
~moy	x?XCZDX
~moz	m(J4[:Y=[BXDJHGSYV]ZE^[hJ
~mp^	c#Y(J-H3[:J>I@[BGDJF[GZHBIGKELcNITXUJVZZA]J^IaJha
~mpa	V!H#G%H)Z*I,J-X.J/H0J1I2I3H4I6J7X8^9G:a;J=H>J?XBECGDDFJGHH_IBKDLIMFN_OHPIRJS]TIUbVXWXXHYJZ>[^]G^I_HaEbHcId[eIfGgIhG
~mpe	h#J-J9J@JHEIYT]X_][^^c]
~mpi	p1]3J9J>HHZZZ][^XaFc]fJ
~mpl	P#H%F)G*G+D,I0I1H2I3A4H5H6I7G8H9D;I<J=E?E@_AIB^CDDXEHFIHJIgJIKXLGMENbO^PGQJRISGTFUHVCXEYY[G]_^G_GaCbFcGdJeXfGgH
~mpo	O!I#G%H&J)H*I+J,H-G.I/F0H1H2H3^4Y5I8H9F;H<I?Z@aAHBJCEDJF[GFHHIHJGKJLcNDOFRGSZTdWZXDYH]D^C_EaGc]dCfIh[
~mpr	]!G#F%I(H)H*I+H-H/J1J2X3Z4I6J7I8Z9F:]>F?F@HCFD_GIHcI]K]LINaRISJTHU[VEWJXGYJZ?[H]G^J_IbGcIdIfGhG
~mpt	O!]#b%X&J(C)Z+c-B.I/G0H1G2Z3[4G5I6G7G8G9F;H<I=I>F?BD[EGFHGIHFIGJGKHLcMDOEPYRGSGTJUCV^WEXaYH]D^Z_XbJcEeGfEgGhE
~mpu	_#](J-Y/Y9I:J>I?JBFHXIEK[McNHOJSJTXVIXJZ]^HaEbYhH
~mr^	k%JHHQeYJcJ
~mra	{K^S]ZI
~mre	k3_9H>a@JBJDIHHIHKHOaXJZH]JhJ
~mrw	{-J@[HIIJX^ZH
~msa	i(J0fHDZGcJ
~mse	i(J)_3I>[HDOHVZZG]]a]gJ
~mso	U!F#F%f(A)Z*I+I,I-G/H0I1J2f3F4I5J6I7I8J9G:G;e=G>G?G@FAIBECGDFEJFIGHHDIBJHKELHMGNGOIPGQeRISITHUFVDWIXHYHZB[G]H^G_HaGbGcHdEeIfGgchG
~mst	o![%Y9J>J@JBXGJHYIIMIP[XJZ[f]
~msu	x/[MI
~mt^	W#G%F(F)I*H+a,X-Z/G0I1J2J3Z4G5J7H8J:[;[=G>J?E@EAYBEEZGIIGJJLYMXNFOZPGQJRJSHT^UHVFWJXDYIZX[I]F^Ha_bHdGeJfFgYhH
~mta	t3X9J?^HGKIa_
~mth	{ZZbZ
~mti	{R_
~mts	x8_
~mu^	v@[HZMYTXfI
~muc	k#I-H9_@HHZIIK[X]ZI
~mud	i#J9I>J@[IJKIMZXJZGa_gZhY
~mue	t3JH^IGMJO[YXa]
~mui	g#Z-_2Y>JH[IXKJXXZH
~muj	vMXaXh[
~mul	b!I&J(J-G3H4d9G:I>I?J@HAdBJCJDIHHIIKGMJNIOHPJSITJUJVJXI]I_IaIhb
~mum	^-Y1]5]9I@^BJH[I_KJMJNJXZZE
~mun	n-b9IBJHGKIO[SZZXaJ
~mur	t/Z>]HJMYTY_YaG
~mus	S#G(G)H*b+I,X-F.X/H1I2J3[5Y6I9E:^;J=H>H@]AIBEE]FJGHHFIcKXL_NFPFRISITIUGVJWHXHYHZA[X]Z_HaFcGdJeJfGgGhX
~mut	o3J9J>JA^DYIJ_^a[
~my^	q:^HHNYU]YXZJcX
~mya	v+XH[
~myc	{9[
~mys	f#Y(F)Y-I>J?Y@HBYIIKGMJNJTIV_ZB[]bJhb
~n22	{-Y
~na^	K!A&G(C)C*G+_,D-Z/D0E1E2J4G6H8X9];E<F>D?Y@aADCYDHEDFEGFIYQFRCSYTBVIXaZb^I_HaHb^cFeEfHgE
~naa	g!J-X2Y3J9G:X@HA[BICJDJF[HDI_KZMINJOJRJTJUJVJXIZC]I_XaJb]c^hY
~nab	O!_#G%F(D)_*J+H,Y-F.Z/H0I1H2J3X7G8a:E=E>G@FA^BXCGDDEHFJHCIGKFLHMGNGOJPERISGTGU_VdWEXHZ>[X]H^G_CaGcJdZe]gHhG
~nac	U!c%G&J)I*Y+I.J0_1I3E5J6J7I8Z:F;H<J=F>FAHBXDFEdGHIGJIKFL_MHNDOHPGSHWIXFY[Z=[H]^aCbGeIgHhF
~nad	[!G%H)H*G+G,I-F.J/H0J1J2J3D4H5J6J7I9C:Z;J=Y>]?YAJCED]EIFJGIH@IDJJKENHOEPbQJRXTZUZWJXFYIZ][H]^^Ia]cGdHhG
~naf	x4YHFb[g^
~nag	X!H%X(])I*H+I,J-B.Z/F1J3H4H5J6I7b8[9X:X<X=G>F?FAIB[CZEGFJGHICJ^KDLIM[NBOJPHQXRJTGUGVEWJXXYJ[G^G_HaGbHcGdbeYfGgJhF
~nah	{/Y8Y
~nai	n:_@GC[DIHDMXZF[_hZ
~nak	i!b0Y;YHHI_PIVIZJ
~nal	T!X#H%G(E)G*H+H,I-_.J/H0I1I2J4H5[6I7H8I9F:Y;I<J=F>JB[C_DCF[GZH_IHJJKFMHNIOGQJRIS[TIUFV]WHXFYIZ>[H]^^Ga[cFd]e[fIgGhG
~nam	R!D#C%F&J(E)H*H+J,H-f.I/E0Y1H2^3I4Y5H6H7G8G9B:Y;Y<I=E>B?E@AAEBACFDEEHFgGDHaIhJFKHLFMBNJOEPFQIRGSGTFUEVFWHXFYHZ>[G]D^FaEcIdGeIgGhI
~nan	S!E%F&J+H,I.I/D0Y1I2I3D4G5I7H8H:e;H<J?EBICFDDEHFIGFH]IBKZLHMDNCOGPFQIRGS[TFUfVFWfYHZG[F^GaGbEcFdGeHfGgHhD
~nap	i#J%J(a-J3Y6X9H:[=J?J@HBHIIKJRcVIXJZE]JaJbJfJhJ
~nar	^!I%](_)X*J-Z/J3^4J7J9G:H;I>F?H@ZC[DYHJIYKXLJMINFOHP[SJUIVFXHYX[J][^I_JaEbGdJfJhH
~nas	m-J9I>J@ZHGIZKaL^ZHaIbYhJ
~nat	X#F%F)I*J+G,I-X.J/H0I2J3c4H5I7H8H9C:Z;H<Z=Y>^?aAHBDEIFHH^ICJIKZLJNHOEPGQIRHSHTGUFWIXIYH[^_GbFcGdGeJfFgIhE
~nau	m>[F]HJTZ
~nav	g.^3J4^9J>JHDIIMISYTJZH]abafJ
~naz	x3_HJIX
~nba	{-^HIIGK^
~nbe	j#J%J&a*J-J3J4Z:JBYEJHZIJKJNIP]T^ZFdIfJgJ
~nbi	t.X7Z>XJX
~nbj	x:_
~nbo	d#J)J*J,c-J/J3I6J9H>[?HCIDIGYIHJJKJMJNIPJSJVJXJZC]JaYcIdJedfGhJ
~nbu	xI]
~nc^	C!D#F%]&D(?)Z*@,C.E/C0e1h3D4Y5C6F7F8]9J:B;_<D=c>@?@@@BGCDDBEDFFGeHcIDJFKFLHMZNAO@PJReS@T?UFVAWBXCYZZ>[C]>^@_HaAbEcbeBfegEhC
~nca	W!Y#F([)Z+[,I-E/I0I2I3Y4H6I7H8I9D:F;X<J=b>E?X@EAHBDCYDbEFFJGHHEJIKDLZMENGOEPGSHTHWZXEYZZB[G]E^H_HbacHd^eYgIhF
~nce	U!I#H%F(F)I*Y-G/H0J1J3G4G5I7I8J9D;J=d>E?FAXB_CGDFEIFIGGHZIEJJKDLJMFNGOGP[RISJUGVFWHYJ[I]f^HbIcHdFfHgJhF
~nch	R!E#F%^&J(E)H*G,G.J/H0[1G2G3J6G7G9C:F;H<X=E>E?E@HAdBJCEDEEHFGGeHIICJHKDLJMZNDOFPEQISGTIUFV[WHXFYGZ@[G]_^F_eaDcFd^eHf]hE
~nci	S#I%F&J(J)E*Y+G-C.I/J0H2H3B4F5[7F8H9I;Z<I=]>Z@JAZCDEHFIGGHHJJKXLYM_N^O]PIQIRGSaTEVIWGXEYYZZ[F]C^G_EaJbXcEeIfHgHhZ
~ncj	s=XHZ
~ncl	^#J%J)J+J-Y/J9J:J=]>Y?J@JB[CJDHFZG[H]IYKHNZOJPJTJUHV]WJZEaJbJdHfHhI
~nco	P!F#_%E&X(E)G*F+H,Y-J/F0I2H3^4a5X6Z7G8H:E;H<I=E>D?F@XA^BACEDGEGFIGDHHIJKBLGMbNDO]PdQIRGSGTZUDVCW[YH[G^EaGcGdEfEgHhb
~ncp	n%bHG
~ncr	Y!I#H%Y(J*J+J,J-G/J0Z3G6^7I8J9H:I<d=G>I?H@IAYBHCIDHFJGaHAIHJJKGLJM^NGOJPIRYSHTIUHVIWJXIZG[J]I^J_IaHbJcFd_eJfagJhI
~nct	h!J%J(Y-H5^>J?J@IDIHJI]KJMINHTIUaV^[I^JaJdYhJ
~ncu	vHX_X
~ncy	jAdZI
~ncz	{=]BZZJ
~nd^	F#H%B(F)D*Z+F,D-[.I0J2C3F5F6J8X9^:@;B=C>H?Z@_A_B_CbDBEEGIH_I@JDN[OEPBQETFVBXZYGZG[I^@_fbCc_d=eCgDh_
~nda	S!Z%F&H(X)[*B+H,F-@.H/G0G2H3D4F5H6F7Z8_9c<H>D?G@^A[B@DHFGGZHXIILHMXOHP[QHRISDTCVGWYXGYGZX[G]Z^Z_^aEbIdCeHfDh@
~ndb	s7Z9J>aWXZH
~ndc	{3^
~ndd	{7]
~nde	K!I#]&Y(H)B*G+C,D-X.F/H0E1Z2F3[4H5E6X7J9E:[;E=C?J@aCIDCEJF]GYHCI[JJLYNFO>PHRBSYTZU@VEXYYX[Z]Y^b_cbbc?dCeHfBhI
~ndi	Y!I#G(G)^+I,I-E/J0J1Z2J3^4]6J7H8J:G;I=Z>XA^BECIEIFJGHHaJJKFMGNHPGRZTGUZVEWHXJYJZC[I]F^I_JaXd_fFgGhG
~ndl	m3[7X>^?YGZH]JZZGaGcJ
~ndn	{TZ
~ndo	K!J%D&I(B)E*G+E-a.H/Z0G1F2I3B4C5a7D9J:D;G<H=C>@@?BCCYDBEGFGGFHJIBJaKDMcNFODPEQIRESYTCUBVAWEYGZY[^]c_GbecZdFeJgahb
~ndp	xc^
~ndr	_!I#Y%[)J*Z+J/I8^9G:I;J=H>E?H@aAJBGCYDGGJHHIFLINHOIPHSJTYUIVXZ@[I^a_IaHbIdIfJgZhJ
~nds	c!X#I%J(I-I/I2Y3^9G=I>^?I@XBHCIDJKGMINXO_SJVIXJ]H^Z_JaGe[hI
~ndu	g#I%[-X3J@JBJKYRJTZV]YZZIbJcbdJfJ
~ndv	xHZSJc^
~ndw	x.XZ[
~ndy	p3Y>^DYHJO]aJ
~ne^	H!G#D%E&H(H)H+[,D-G.H/Y0E1E2F3c4J5E6D7B8D9E:E;E<G=I>d?[@ZADBfC^EXFDGIIIKJLFMGOdPJQFSCTDUaVEWEXFYHZ?[X^Ha]bHdHeFfGh?
~nea	pHHNZQXTYh]
~nec	D!>#?%[&E(E)B*D+B,_-=.F/@0[1h2f3<4]5C6X7A8g9C:?;B<d>G?@@?AIBBCHDIEAFCG_I<JCK?LBMDN>OBP@Q]RcSBT?U?V>WCXBY_Z=[E]@^AaAbFcgdae]ffgCh?
~ned	g&J9Z>JFZHbJ]
~nee	N!Y%J)G*Y+G,H-D/F1X2H3G4E5Y6I7H8F9E:E;Z<X=[>[?G@YAGCcDDEZFIGHH]I[JGKCLHMINEOGPGRHSHTGUFWHZb]E^F_GaEbGcFeIgXhI
~neg	c!I#I%d)J*I-H3I4J5Y9G:J=J>I@HBHCJDIFJGJIZKHLYMINIPdQZRJSJUIXIZC]J^JaIbJcJdGfYh[
~neh	j(J-_3J9I>I?_@IBJHEI_KZN_VJZF]IaI
~nei	m+J>J?YBJDYHGIHKZNIOY]^
~nej	x:^C[JXZJ
~nek	f!J#J%^(J*I/^3I4J6J8J9H:J=I>I?JBICIDJHEIGJYKGMIN_O[PaRJTJUJVIXIZX]J_JaIbJcZdGfIhI
~nel	Z#G%H)I*I+I/H0J1J2J3[4Y5J6H7Z8I9Y:X;J<a=I>ZAJBECHDZFJHIIYJJKCLIMENEOJPIRHSITIVFWJXIY]ZX[H_Jb_cGdZgJhG
~nem	d!J%J&Z(J0X3H7J:Y=^>I?JBGCXEXHCIXK]NHPJVIWHXJZJ]JaZc[eYhJ
~nen	S!E#[%F&Z(F)X+E,F-F.I/F0X1H2H3Z4Z6F7[9X;G>Y?I@YAHB]EYFYGFHHIBKDLIMDNXOZPaQIRGU^WZXYZB^F_FbFcGfIhC
~neo	{@[TY
~ner	Q!C#I%C&_(X)H*E+E,].E/D0G2Y3B5G7H9X:d;G<Y=H>@?GAFB?CCDFEGF^GZIDKHLIM]N[PFQHRES^TFVYWFXJYFZD]F^__IaJbJcHdGeGf_g]hC
~nes	Y#F%G(G*I+H,J-E/G0J1J2J3E5J6I7H8J9G:G;J=c>E?E@@AIBGD]EJFJGHHEIGK_LXMGRISYTHU^W]XGY][H]X_YaXb[dIeIgH
~net	V!F#F%G(F)I*I+I,I-I.J/Z0H1I2X3E4E5I6G7G8Y9F;I=E?F@CAHBFCGDFEJFIGHHbIDJ^KDLHOIQaRFSDT[UGVFWIXGYJZ?[G]J^G_]aHchdZeHfBg^hH
~neu	Z!J#G%I(H*J+X-F/[3I4I6J7J9Z=H?HB[CGDYGJH[I]KXLZM_OHPJRJSJTIUIWJYJZI[^]X^H_JaGbGcIdHhG
~nev	m%IHDJZL_TYZI
~new	e+]-H1I3J4I8a9[>I?J@]BICIDYGJHAIGK[MJNHOJPJYYZJcZhY
~nex	W!H#F%b&[(F)J*J+I,I-F/H0J2I3[4H5J6I7I8J9I:I<J=H>F?I@aAJCHDHEIGHHZJHKCLdMFNFOJRJSFTIUIXH[G]D^G_IaFbZc_dFeYfIgXhE
~ney	{=[HH]If]
~nez	{VYX]
~nf^	xHIMZNYX]
~nfa	o-ZKZZ^
~nfe	t#G6ZB[R[TJZ[fJ
~nfi	O!E#G%F&J(C)D*X-E.I/F0X1G2I4G5I6F7F9H:B;I<Y=C>D?D@HAHEiFHGIIDJGKELGMDNCO^PCRGSGTGU?VcWgXFYHZ?[G^F_FaCcCegfAgF
~nfl	qH]IXNZ
~nfo	R!D#F%G(E)G*F+b,H-[.J/H0I1H2I3Y7H8H9G:F;G<X=E?J@DAHBDCdDgFIGZIFJ]LJMGNYOFPFQ^RISHTHUGVCWHYYZH[G]E^G_GaEbFcGdFeIfGgIhE
~nfr	h-I9[>HHHJdKJN[XYZIcJdJ
~nfu	xHYhY
~ng^	A!F#^%C&E(H)I*Z+F-C/H0H1D2c3F4I5C7G8B:F<F=@>I?C@bAACJDIFFGDH[JCKDLeOXPGQDR]SFTZVGWEXGYGZ_[?]Z^d_?a[bJcYeBfDh_
~nga	a![#_%I(I)J*X+J0Z4J6J8J9[:I;J=H>D?I@FBYC[HXI[KXMHNIOIPIRJSJTJUHVGX_YJZD[Y]H^JaXbJcIdFeJfE
~ngc	nYa
~ngd	k!c#J3I9H;J>H@GBICJHEIZKGMINYPJVJY]ZI]Z_JaJfZhJ
~nge	F!^#^%H&F(H)B+E,E-D.E0B1F2G3F5D6A7@9<:C;^<I=H>_?^@dABB^CED_EIFCGJH>IHJDKHLaMaP@QGRISATEUZWXXZYD[]]^^]bGdZeBgZ
~ngf	l7cHJ
~ngh	vIZN^
~ngi	g3I4X@JHEJ]N]QXXY_XfZ
~ngl	l3Z4]7Z?ZE[HHIJNYOJZI
~ngo	e!J#I(Z+J-I2]3I9G:J>X@GBIC_HXIGMGO[VIXYZY]JaIhZ
~ngr	o(J)]3J=]>a?I@IHFIIK[MIOJVJY]ZG]J_ZaJ
~ngs	X!F#E%G&J)G*^,]-D.J0c1I2J4E5I6_7G8I9D:E;G<J=E>F?Y@CAIBAC^EYFIIDJIKJMENEOFPYQIRGTHUDVCW[XDYHZG[Z]B^G_Ga_bZcXdFeXf]gHhE
~ngt	[#G%I(H)H*H+Y,H-G/I1H2b3I4H6J7J8J9G:J;X>F?I@ZAJBGDFGJIcKELJN^OIPIRHU]VHXIYIZC[Y]G^J_Ib]cFdJf]gJhI
~ngu	f!J(I+J-I3I9J:J=X>I?FBHCXD]FZHFKIMJNZOZS[UaVHWZXJ]JaYbIcIfJ
~nha	P%G&J(J)F*I+G.I1H3D4F5I8H;H<I=D?DAGCCD^EHFHGIIZK_N]OGPFRFSFTEUZVYWFYHZ_aDcEd[eHfDgHhZ
~nhe	Z!I#J%G&X(J3H;f=I>I?I@IAJBICJDHFaG^HHIGKINHOXUGVIWIXJZE]I^J_IaIcIdHfJhZ
~nho	f!J#H-H3H9H:J>Y@GCaDXFYHBKGMJOJUZV]XIZ^]IaIdIfHhY
~nhu	m?I@YBICXHFKJN[U]VHWXZYa[bJfZ
~ni^	P!D#D%b(c)F*Z+E,I-J.I0G1H2G3H4F6G8H9E;Y<I=D>C?XAHBHEGGFHDIFJ]KaLGNbOFP^Q_RGSXTFUDVCWdYHZ@[F]E^X_HcFdZfDgD
~nia	c!I#J%J(])J*J-I/J3I4J7J9X:H=H>I@XBFCJDZKGMHN]PIRYSIUZVJWJXJZY[I][^JcJdHfYgJ
~nib	l*]4a?XCJHESYZIfJh]
~nic	G!F#E%F&H(F)J,J-D.F0J1H3G4Z7G8D9_;X<G=I?]AGCXDCHFJCKHL[NJRCSHVaXDZZ[Z]Z_ZaYbZcHeGf]hX
~nid	i,Z-[3J9I:J?I@ICIFZGZHZIJMZNJUHVIW_ZGaIgY
~nie	J!?#?%Y&F(]*J+[,J-F.E0X1C2C3G4F5F6Y7J8Z;Y<GABCHDYEDFCGIHFJCK_MXO_RFSHUFVaW[XDYJZY]I^J_XaYdDeJfZgHhY
~nig	e!J#Y%J(I-[/J4[:J=J?I@ZBFC[D[I^KEMYNIOJPIUYVIWJXJZF[J]I^JaHbJcZf[hJ
~nik	g![#J(Y-J3I9H;Y=[>I?X@HBHCJHELXMINJSYUIVHZX^Za^dJfJhI
~nil	n>Y@^DZHJMY
~nim	Y!H#H%J(I*I-Y/I1[2J3H4I5]7J9E:J=I>H?J@fAJBGCIDIIfKIMYNGOIPIRISITIUIVHXHYJZC[J]H^J_JaHbIcJdJfJhH
~nin	Y!Z#E%H)H*H+H-F0Y1I2J3E4J6I7H8I9G:F;I>C?C@ZAJBGFJGHHEIGJYKDL_MFNGOIPGRXS[THUaWYZ][Z]F^I_Ib[dGeJfZgHh_
~nio	Z!I#I%^(G)I*G+J,I/I1J3H4b6J7a8a9F:I=H>G?H@HAJCIDIGJHFIGJXKHLJMYNHOJP]RISIT^UIVGWJXIYJZY[I]_^J_IaGbHcIdDeJfFhI
~niq	q%JHZIYPZ
~nir	_!Y#J(]3J>I?YCIHHKIMIPXSXTJUHVXWHXJZ_]JaZbYfJgJhJ
~nis	G!F#A%F&G(_)e*d+A,^-F.F/C0Y1D2F3E4E5E6D8C9F:a;D<F>E?C@>ACBZC@D@EbF]GdH=I>JDKALDNYPaQFRHSATBUcVJWcX@YD[C]]^Ha>bCcXdbeEg_hI
~nit	T!a#F*F+H,I-F.Z/H0I1I2I3C4G5J6I8I9G;I=]AHBXCFDFF[GYIDJIKELHM[NBOFQJRHS[THUYW^XGYJZ[]Z^J_GcFdDeJ
~niv	l*Z4Z7b9I:J>ZBIDIHCIJMJUbZIaJcJ
~nix	xJ]
~niz	U!G#F%X(G)H*H+I,I-E.J/I0Y1J2J3F5J6I7H8Y9F:^;I<Y>G?F@FAIBECFDEEXF^GcHAIEJJKELIM^N]OIPHQJRXSGTHUXVDW_XGYHZB[H^HaGbXcXdaeIf_gIhG
~njo	q-[9^HGIIUJZJf[
~nju	xh[
~nk^	O!D#I%F&I(D)G+X,H-[.H/F0Y1G2H4X5G6I7G8H9e:I;G<I=D>A?A@CAFB_CEEHFGHZIDJILFNCOFPGQHSFTDUDVDWGXDYFZH]D^J_[aZbidFeIfDgFhI
~nka	n#J%J-J.[3J4J8J9C=J>I@IAaB_HZIXKIMJNJRJXIZF_JaIbJd^fH
~nke	i#J(J*J-I3J4J9I=I>H?JAaBFCXDIH^IXKGMZNJOJUJVIZD[J]GaJbZdIf]hJ
~nki	x#IH^VZZJ
~nkj	v;]ZH^_
~nkn	a!I&f(I-H/J3]9J>J@JBIH]IJKIMJSJZE[JdJgJ
~nko	i!J#I*],]-J3[4b9I>H@JBICHDIIZKJOJPJVJXJZH^ZaJbJ
~nkr	t0[:JGcHI
~nks	{4ZR]
~nkt	d!J#J%I-H3X4J9]:I=Y>I?I@HB]CJDIGYHGIIKHL[MINIUaVXXIYJ]I_JaIbJcJdXeIfXhI
~nla	p3I7[@ZBJD[MJOHZHbb
~nle	v#^@HHYKJdX
~nli	^!H#I%I(H)Z*I,J.X/b3I4J6J7H8J9J:J>H?I@FAJBGCJDIGJHDIEJJM[NGOJPHRJSbT]UJVIXJZB[H]Z^I_IaIbGcadGeJfGg[
~nlo	Q!E(G)H*I+I-G.J/G0I1I2J3H4H5J6I7H8I9J:G;I=G>D?G@EAIBcCHDFFJGHHYIGJHKELZMFNGOJPGRHSHTcUGVFWIXGYJZZ[e]G^E_EaHbZcFdGeJfGgHhX
~nly	M!J#D%^&J)].I1H2G3D4X5H6H7F9E;Y<I>E?aAEBBCdDFEGH=I]LGOHRHSFTXUFWH[b]FaFbFcFeIfHg[hD
~nma	m9J@[D^HIIJK[
~nme	[!I#I%I(J)J-I/J3J4J7I:I=H>E?GBZCIDHEJGJH^IHKGLaMZNHOJPISJTYUJVHWJXJZ[[^]I^HaGbcfIg[hF
~nmo	{@]
~nn^	Q!F#G%C&J(D)I*Z+F,F.I/E1Y2H3B4I7X8G:X;G<I?_@IAGB[CIDFFGGGH_IEKJLJNBPEQISZTJUYVZWGXJYHZ[[b]D_Za^bDcDdAeEfahG
~nna	e!I#I%I(X)J*J-Z3I4J6Z9H:a=I>H?I@]AJBHCHDHHHK^NHPJUIWJXIZG[_]Z_JaIbJcJdYfJhX
~nne	C!=#@%Y&E(>)D*A+A,^-F.B/>0^1g2f3J4Z5B7@8g;A<e=C>I?>@AAGBZC?D@EEFHG^HHIAJDK>LAMDN@O@Q[RcS@T=U?VBWAXGYaZ=[B]D^>a=che[ffgDh=
~nni	s*Z9YHFM^bX
~nno	C&G([)[*Z+E.G/B0X1E2G4Y5I6a7I9C:J;F<J=[>a?^B=CEEJFZG]HFJCKILEMHNJOIQGRDSHTHUCVEWFXDZZ[Y]G^Z_^aAbDc]e_fCgGhJ
~nnt	f!J#I%H&_(I*J-Z3]4[9H=I>H?[@GBZCHDIEJIFM]PHVIXI[J]J^IaHbJcJdFeZfIgIhZ
~nnu	_#J%J&Y(I*J-H/J3_4J7Z9G=I>C?H@HAJBID_EIGJHXIGKGMINHO_PITJUIVHWYXIZG]a^JaGbJcJdXfJ
~nnw	W!G#G)X*H+H,F-H/Y0Z1X2J3G4F6H7Y8I:F;H>GAJCGFJG^KYL[MFOHQJS[TGUYW_XHYHZA[H]F_IaJbGcFdYeYf[gZhY
~no^	P!X#Z&H(C+G,F-b/C0Y1G2F3[4D5G7E:Z;F<H=X?Z@XBGCGDbEFGIHJI]JGLFMDNHOaQGTBU^X[YFZ:[H^H_JaFbDeHgEhA
~nob	_!I%J&Y(J)H+Z-I1Z3I8J9I:H=J>H?JAJBGCHD]G[IIKIMJNYU[VJWYXJ]J^YaJcYdXf]
~noc	Z!]#]%I(I)J*H+I,J-F/G3E4I6J7J;J=I>Y?H@bAJBICZDYEHGIHFIGJJLIMdNGRJSJUGVHWYXGYJZH[H]G^H_YaYbHcIdIfHg[hY
~nod	l*J9J:_=^>]@JCXIJUHZIaJd]fJ
~noe	v-J3J>J@YC^HII^KJN[ZEaJ
~noi	x@YH[
~nol	t5ZH[IFN]
~nom	a!H#H%H(H)J*J+I,J-a0J1J2^3G4H6J7J8[9D:^;J=]>E?G@JAJBFDFEJF[HHIfJJMFNFOHRISJTIUGWJYJZH[H]G^I_IaEbHdHfGgJ
~non	b!J#I)H+X-H/J3H9I:J>G?HBDCYDGGXHGIFJJKYNbOZPJSJUeVHWJXJZI]I^JaYbHfIhI
~noo	e-X1[3J9[>J?J@^BHCIDaHEIJKIL^MIWXZD]J^IdZhJ
~nop	m(c/Y9J:ZHFZEaZ
~nor	P!D#D%I&J)c*[+H-Y.I1G2Z4F5Y8G9F;G<H=C>J?D@]AGBZCCDYEGFIGXHELbN_OGQHRFSFTCVIWEXEYGZZ]J^Z_DaDcEd[eGfDgE
~nos	e!J#J&X)_3G4J7Y9I:X=J>H@HBGCJDIHDIXJ[KIM^OZVIZB[]_YaJhZ
~not	@!E#I%H(Z*J+C,H/B0X1C2D5H6^9a;H<G=Y>[?_ADBID]EFGYIGJCKHMFNFODPHQERESFUAVAXEZ^[X]<_ba_cYe^f@gEhG
~nou	V!H#G%H(X)I*Y+H,J1J2I4I5J6I8]9];J=H>H@^AJC]FJGIHIIaJHLIM]OHPIRISHTHU[VIWJYJ]]^G_IaFdGfHgIhC
~nov	_!J%I(I*J+Z-F/Y3H4J7J8[9_=I>H?H@_B[CGDFHII]KJM_OIPJSITIUIVIXY[I][_JaHdFfIhG
~now	S!F#G%H&g(D)I*H+H,I-_.J/G0I1J2J4H5J6I7J8J9D:G;J<J=G?DCGD]EIFIIDJYLHM_OGPHRISHTIUGVFWIXHYJ[a]G^G_ZcHdFeJfGgF
~noy	{-Z@X
~npa	v!X@^HJ
~npo	v)]
~npr	K!Z#D%E&G(G)D*C+F,E-B.H/e0_1G2G3B4D5G6b7[8F9D:C;G<G=B>D?C@AAYBCCDDCEfGDHGIAJEK?LFM@NbOFPZQGRFSET^UCVBWDXEYFZ=[D]D^D_baDbDceddeEf]g[hC
~nq^	x#]HHMZXZZJ
~nqu	f!J%Y(Y-J3^=]>J?I@IBIHJKJMXOHSYUXVYWZXXZEaIbJ
~nre	a!J(I*I+Z-G9J@IBIC[D_EcHDIFKIMZNGUJVJZ[]JaJdJgJhJ
~nri	m,]0]9HDXE]HZZHaI
~nro	k%a9J?JBJD^H_IJPIQaVJZI]JdGfI
~nru	n3[9I>X?_a^
~ns^	S!Z)G*F,Z/I2H3_4F5I6G7Y9];H@@AJBBCHDZFYGXHXIYKZMJPFQITZVJYHZC]EcDhI
~nsa	k-I3I9G:J>a?H@ICJDFH@IIKGMJQ]VXXJZ^]IacbIfJhJ
~nsc	d%J(I+_-I3I:J=Y?GBZCIDbIIKIMHNJOJPIUJVIXJZF[J]I^[aIbHdEeZfIg^hJ
~nsd	i%HPa
~nse	Y!G#I&J*H,I/G0I3E4H6I7X9F:X;H<c=c>C?Y@JCFD]EIF^G]IDJIKFLIMEOJPGQJTGU[WFXGZ?]E^J_HbFdFeJfEhF
~nsf	xH_fX
~nsh	nH^Z]
~nsi	X#G%H(J*H,I-^0J1I2]3b4H5J6J7I8J9G:F;J<Y=G?FAcBECGEJFIGXHIIYK]LIMFNFOEPIRHSITJUGVFWIXZYJZY[^]G^I_HaEbGcHdIeIfGgI
~nsk	t%[/XEX^[
~nsl	j#J-J2[3I8]9G<]=I>F?I@IBJDJH^I]KIMJNJQYSHVJXJZB]I_ZaHbJc^dIfJ
~nsp	k%J&bHENIYJZF^Jcb
~nsr	{GZN[
~nst	T!E#E&J(F)G*I,H-G.J/G0_2X4F5I6H7Y8H9J:I;H<J=E>H@]AHCFDCEHFIGGHbIZJaKBMDPFQIRFSXTFUDVIWGXFYCZD[F_GaBb^cEdZffgG
~nsu	]!J%a(a)I-H/Y1X3H9H:e=H>I?I@HBDDIHAIXKIMINJPIRJSJTJU[VGWJXJZ]]IaIbJcHdJeYfIhI
~nsw	k#J&Y-J4]9Z?ZDXMJXZZI
~nsy	{0aZIdI
~nt^	8!_#]%_(E)I+^,X-].D/H0i1C2^3A4D5]6I7>8A9A:c<@=D>B?<@CAYB[CEE?FFHZI^J[KaMANGOGPaQ[R9SJVXW]X>YAZB^^_[bGdEfCg=he
~nta	H!c%I&F(>)Y+G,E-D.F/G0C1J2Z3f4b5J6H7A8G9I:I;E<H=G@?AZBDCfD]EYF_G[H?JBKILYM>NBOAQDRASBTAUCWCXfYCZ^]DaIcYdHeCfCgChB
~ntb	k#J%Y+J-I3b4J5Z9H=^>I?Z@JBJDHHDIXKJOHVZZHaI
~ntc	x!^2H3IHHIJL^PJ
~ntd	x!_HIZI
~nte	D!B#A%?*D+Z,G-].E/D1D2B3Y5G6J7F8J9@:D<C=F?^@EAAB<CHDYEAFAGHHDI[JGKaLFMXN[OdRDS[UBVYX[ZE[H]eaEccd_g^h^
~ntf	{8X
~ntg	l!I#Z%J(J0[1]=JBZCJDJHHTYVIZI[_bJ
~nth	_#X%J(J)J+F-c1I3_6Z7J8]9J:I=]>F?I@JBGCIDXGIHHIYJJKaNHOGPJTIVHZG[J]I^I_IaIbJcJdIfHhH
~nti	H!C%C&G)G*F+C,e-^/B1G2F3[4C6D7e8H9A:B;E=]>]?aA]BBDYEEFGHbI[JEKILIMbNBOCPEQJRDSGTIUHVEWDX]ZB[D^Y_AbIcGdXeCfFgChH
~ntl	_!I#^%J(I-a3J9J:J>H?I@_BGCJDJK[MJNISXVZZI[I^JaJhY
~ntn	x-JHII[U^ZI
~nto	K!_#c%a&[(C)[*J+C-I.G/F1D2a3I4A5E6D7C8F9[:a;J<G=>>I?JBHC@DJEGFEGJH^IAJHK=L^M?NIOFP^RCSJU[VaX^YJZH]F^]a?b@cHeIfYgEhD
~ntr	A!X#?%A&E(C)F*B+?,C-H.C/i0I2C4f5e6G7d8@9?:F;A<B=]>;?=@CACBbC<DBEAFBGDIBJaKILIMHPBQERHSeTfUFV?WAX<YEZ][F]=^H_[aHbJdCe[f]gdhH
~nts	c#[%I/J1X3J6d>J@IBXDJHHIGKHNZVJZC[bbIdJhH
~ntu	h)YHXNJbb
~ntv	v>]
~ntw	s#I*Z-I4Y5I9_>I@IDJHGKJMHXaaH
~nty	t@]HXI[
~nu^	e!J&Z-I9H:J>I?I@ID]EJH^MJNJUJVIWZ]^_JaH
~nua	d#I-I3[7[9I?J@GBICJDIHXIJK_LZMZNIOJTZX]ZH]J_XaHdYhJ
~nub	i#J-J/a0]AZHHJXKJNIPZTZZJ_YcJdIfJ
~nue	a!J#J%J(J)[*J-J/Y3G4J8Z9H=J>I?HBYCIMbSJVIXY[J][aHdIfHhH
~nug	vC[I^ZH
~nui	{P]dIg[
~nul	pHJ]b
~num	F!A#A%C&F(A)D*D+],E-F.F/B0E1D2E3o4C5E6D7D8E9=:B;D<F=A>i?D@?ACBACGD^EEFDGCHEI[JEK@LDM?NDOnPBQJRBSCTAUCV?WEXZYDZ=[C]>^D_CabbBcCdDeGfCgDh=
~nun	b!J#J(J+]1Y3H=I>H?J@HBHCJDbEXHDKIL]MJNJOJUJVXW]ZZ]IaYbJdYhJ
~nuo	b!J#^%I(J-G3G7J8[:Y=I?J@XB_CJHJLJM]OJSJTJUJXJ[Z]Z^JaIdIfIgJhG
~nup	v([=YHH_[
~nur	x@YZ]
~nus	oHJIb
~nut	P%D&J(F)I+J-Y.I/F0J1F2G3E4E5I6G9E;^<I=I>C@IA^CEDEEGFHHAJHKGLXMkNDOIQIRfSFUDVJWFYGZC[G][^Z_ZaZbDcDdHeHfFhG
~nuv	f!J#I-J/^0]3J6Y9I>I@IAYBIDJHGIIJXKGNIOJPYTZZD]J_ZaIcJdHgXhc
~nux	xH]ZI
~nva	W!Z#I%G&I([*E+J,G.I0H1H2I3Y4H5J6G8[9A:E;X<J=Z?J@AA]BDDYEIFIJIK^MDNDO_PYQJR[SGTJUFWHXBYI[J]Z^]_^aGcGdFeIfFgGhI
~nve	h-^3J9I:J@FBJDIEZHDIHKbN^VJZC[[aJgZhG
~nvi	Z!I#I%J(I-G/J3G7H9I:i=F>G?IBGCIDHGJH]IFMGNHOJPJSJTJUHVHWHXHZC[I]I^Ja[bHc^dXfIgJhH
~nvo	k&Z(^H^OGa[
~nvr	{X_
~nwe	mHHMYN^UZZH]YaZ
~nwo	W!G#G)X*H+H,F-H/Y0Z1X2J3G4F6H7Y8I:F;H>GAJCGFJG^KYL[MFOHQJS[TGUYW_XHYHZA[H]F_IaJbGcFdYeYf[gZhY
~ny^	P#_%F&J)F*G+G,I-_.I/F0J1H2H5I6I8^9I:_;Y<I>G?E@YAGCEDCEIFHGGIEKILFMDN^QIRGTZUbVGX]Z@]E^Y_FbGcGd[eIgHhC
~nya	x+Z>X@[ZJ
~nyb	o+Z-]9Z@JHIUYZX
~nyc	n(]6c?[DZHHOJVIZEdJeJ
~nyl	{@[K]ZI
~nym	h/J=X>_DJHDMJOXTJVYZY_ZcZdZgY
~nyo	k*X-I9]:J>J?J@]BJH[IIKJMINJPZVI
~nys	{)]@]HJUI
~nyt	c!J#J%J(H+J-E/Z3]6J7[8Z9[:Y;Z=I>I?H@XBFCDDcGJKJLJMFNGOIPJTIUIVHXI[[]X^H_JaHbIdHfJhF
~nz^	h9I=bBJH^UZZI
~nza	a!X#X%I&Z*J-H/J3[4J8[9G:Y=]>H?H@GAJBGGJHJIZKGL]NXOFPJSJTJUIVIX]YJZF]HaGbJcJfHhI
~nze	h!Y(J)[,Z8[9J=bBJHDIJNJUZVIZGc[dHe[fJ
~nzi	i-JIJKJNZU]VYfY
~nzo	vJ]]Z
~nzu	x8^
~o12	{-_HG
~o20	s-d9JHHIJKJZI
~o36	m*J/X=ZHHMYT^WZ
~oa^	{9ZF]
~oad	c!Y#G)X-Z>Y?IBGHbJZKJZD[FaZb]
~oal	x?YHII]
~oan	{HHIZZZ
~oar	a)J*J,c-I/I6J7J9F=J>J?ICJDJHaIHKHMINIPJTJUJVJXJZC]JaHcIdJedfGgJ
~oat	q)a?[BJU_VJZH
~ob^	k=HHaNYX[ZF
~oba	Z!I%J(d)^*Y+J,e7J9J:I=J?GHJIHKHLJMJNJO]PFTIUHVEWJXIZB[J]J^JaXbIdCeIfJgHhI
~obb	p(Y>_DXHGIJKJLXZH[]bY
~obe	k#J-I9J@XBHHFIJMJN]TZVZX^ZIh_
~obi	b!H#X%J(I*I+J-F/J3_4I6J7J9D:H;J=H>b?G@EC]D^FJHAIEKEM]OZPJRJUIVHXaYJZJ[I]YcJdJfIgJhG
~obj	S!_#G%F(F)I*H+I,I-D/F0H1H2I3F4F5J6H7H8G9F:G;e<J=G>F?G@EAfBECGDGEJFIGbHJIEJHKFMFNEOHQJRGSITGUGVEWIXGYHZB[H]G^[_jaGbHcFdFeIfEgHhE
~obl	U!E#F%X(G)I*H+H,I-D/G0I1J2J3F4H6I7H9E:F;G=J>F?G@EAIBdCFEaGHHGIEJIKEMGNEOHPEQJRJS^TGUGWEXFYIZe]G^G_HaEb]ccdGeJfHgIhG
~obo	]!H%I&X(H)H*J+Y-G/J1Z3Y4J8J9b:H=I>F?I@IAIBFCGD]FIG[IHKGMINXOJPJTJUZVHWXXY]I^XcXf]hJ
~obr	j-J9d>J@JBIHEIJKJZJ_XaJbY
~obs	s1]HHKZU]
~obt	p,aHI
~obu	{%XYX
~obv	q-d9JHJIIKJ
~obw	o#[*Y-^CJHJIHM[ZIhZ
~oc^	q:Y@JHGMZOYZHh]
~oca	Z!Z#F%H)G*G+I,G-F.J/_0I1J2J3G4H5J6Z7I9E;I=C>F?C@^A_CGDEEJFJGIIDJIKENZOHPHQJRHSITGU[VEWZXEYI[]_YaXcGd[e[fEhY
~occ	Z!G#c%H(Y)[*I+J,H-X/H3F4I7I9H:I=I>I?I@FAJCHDHHHIFK]LJMFNJOJPIRJSGTbUIVHZ^[[]I^J_IaHb[cJdJe[fIgJhH
~oce	a![#I%I+X,X-G3G=H>G?HBECIDIHEIZLJMHNIOXPISaUJ]daHcJeYfJhJ
~och	V![#Z%E(G)I*F,I-E.J/F0J2I3D4H6I7H8I:G;Z=G?]@aAIB]C[EGFIGXHCJIMdNEOGPIQJRHSIUFVFXFYIZF][_XbGcHd]eIfEgXhE
~oci	q&X-]8Y9Y:YHIIEK[ZJ
~ock	D!?#l%Y&G(B)I*D+D-X.[/A0F1D2E3B4J5E6D7C8E9>:C;G<F=B>E?B@IADCCDAEFFEGIH[I?JZKFLFMANDOEPBRdSDTiUCVBWEXaYEZ>[d]A^G_@aBb]c[dBeFfAgBhE
~oco	d!J#J(I3H4J9F:J=J>F?H@^CIDIHHIYM[NIOXPJRJTJUJVIXHYgZZ]IaHbJcFdJfHhG
~ocs	{H[
~oct	{HHV[XX
~ocu	i@JH[IIZ^b]
~ocz	{XX
~od^	N!D#E%F&I(D)D*^+_,G-C.H/X0H2H3]4H5H6G7J8G9a:E;G<I=D>I?g@HAFBYCcDaEGFGGFH[JGLFMDNEODPEQHRFSFTEUCVBWFZF[F]J^F_Ea]bEcEdEeHfDhH
~oda	X(H)J*Z+J-G/I3H4J7I:G=H>G?G@dBJD[GIHHIFJJKELJMYNYOJPJRJSbTJVFX_ZG[J]IaJbIdJfYgJhH
~odb	v#]TX[Y
~odc	{Z]
~odd	q>]IXN]ZJ
~ode	I!B#@%E&X(F)D*Y+F,H-X.J/C0F1E2H3F4C5F6E7I8F9H:F;E<G=H>g?_@?ADB^CbD?E_FDGEH^IHJEKDLDMGNFOIQIRCSDTBUCWIXdYEZI[D]Z_CagbCcDdEeGfIgDhB
~odg	v-[
~odi	T!G#E%G&J(F)I+H,I-D.I/H0I1H2I4H6H7[8I9B:[;I<J>^?X@_AHB_C_DEEIFIGIHFJIKGLHMFNFODPHQJRGSHTHUGVEWIXbYHZ>[G]E^]_GagbHcHdGeJfFgIhZ
~odo	^!H#H%J(I)J*Z+X,J-^/I3H4J7J:I=I>H?c@FCaDIHJIGKGMFNFOIPJRJS]U_VGWJXHZC[J]I_JaIbIcYdXfIgJhH
~odr	q-Z/Z@ZHHJXKZMJN_ZH
~odt	xIJK[ZZhZ
~odu	b#J%J-Y/J3J4G5I=I?J@HBGCJDJHFIIJdKIMJNHPJSJV^aZcJdIfJgbhZ
~odv	x=[UId^
~ody	V!E#F%G(Z*Y+^,I-Z.J/G0J2I4H5I6I7H8H9Y:F<]=G>E?FAHBGC[DYEIFIGYHGKDMGOHPHS_U]VIXYYIZJ[H]G_XaFbIdYeIf]gGhG
~odz	l3[9I@ZBYDJHFXYZJaa
~oe^	{ZY
~oed	q/Y3J9^>H@JC[HGKJXIZIaZf[
~oef	{=]LY
~oeg	g!Y#H%X(Y*J-G2J3H4H9E:J?]@^BHC]DHI[KFLJMHNHOJPZRJUJV]XHZX[J]G^J_JaFbJcJfIhI
~oek	s9^>IEZZ]cX
~oem	{%I9HH^N[ZJdH
~oen	x(^QX
~oep	i!J%J(H-X3X9I:J;J>I?J@HBIDJIHKILJNJPaQ]VcZG]J^ZfJ
~oer	s3J6]HZOZ
~oes	L!H#X%G&Y(H)G*G+J,I-Z/G0I3_4J5H6H9C:I<I=X>Y?E@]AJB@CEDDEHFHHaL]NYOZPEQISFVDWGZ^[X]D^F_IaHbXcGdDeIgI
~oet	b!J#J%J*[.X3H9E:^=J>H?I@YCEDIEYHYIaLZMIN_OIPIUJVHXIZX]I^J_JaIdIfHhI
~of^	l!^(I)J*c>JC[HDZI
~ofd	xI]
~ofe	v?aOI
~off	P!F#D%F&J(C)H*]+G,H-D.I/Z0Z1D3Y4X5H6H7G8H9I:F;Y<H=G?_@FAGBFCFDEEHFHGYH^IAJGLGMcNDOFPFQIRGSGTeVIWIXEYHZB^F_FaCbGcEeIfIgdhE
~ofi	b#J%I(b*J-F/I3_=J>Y?Y@GBHCaDIHCIHJIKHMENHTJVJXJZE]I^JaIb]cJfJgbhI
~ofo	q@]H]MJ
~ofr	t2Z3J>J?_IJ
~oft	M!E#D%F&J(D*Y+J-H0J1]2H3E4F5H6G7b8H9F:F;H<I>C?F@BAHBDCFDEFHGFIBJ[KDLGMINEOGPEQIR^ShTcUEVEWFX[YHZ=[F]F^FbEc^d[eHgchG
~og^	g!J#J(J7[8a:[>J@IAJBGHGIIKJLZMIRYZE^J_[bJcJdXfJh_
~oga	vA]HIZ]
~oge	e![#D%I3^8^9J:I=I>J?HBYCIDGHIIIOJSJTGUJVGW^XJZ_[J]J^IaJhY
~ogg	[#I%I(F)J*J+J-G0J3H4I6J7I8J9G:G=H>DAZBaCHDJIEJJLZMFNIOJPIRISITGUIVGXZZ[[Y]X^I_]aHbbdJfIgIh[
~ogi	S#]%H(F)H*H+]-D.J/E0J1I2J3G4G6I7d8I9I;I=G?E@DAIBJCHDCEJGHHYI[JHKFOXPGRZSETXUGVFWIX^YJ[E]E^c_HaBbdcFdHeJfFhF
~ogl	c#F(J+X-J3J7c9J:J=I>J?IBHC_DJH[KHMINIOJTIVJZ_]JaJbFfJ
~ogn	e-].[3F7Z9I:J>H?J@^BJCJDIHXIFMXNJO]VYZF]JaJbJh]
~ogo	Z!H#Z(H)I+I-I3I7I:H=I>H?H@FB]CJDHGJH_IHKHLcMYNIPJSITHUHVGWJXIZ@[I]H^H_JaJbgcFdJfJhH
~ogr	l1[6^9Z<Y>JBHZ^aJ
~ogs	g#G-^9J:Y=Z?[@JBIH[IGKILYNITYZG_[
~ogu	x3]hZ
~ohi	o)[-[AXHJPZQXUJ^]
~ohl	m#[*Y-^@JCZHIIGKJM[ZH]JhY
~ohn	f3_@JE[KJLZMZPJZF[__XdZhJ
~oi^	f(I*Y-J3I8Z9H=J>H?H@GAJBYDJHCIXKHMJRYUJVYXI[[]]_Ya]dIf]hI
~oib	q)[-ZPZQX^Y
~oic	c!J#I(J-H/J9J:J>F?a@]BHCHDIHZIIJ[KFMINXOETIUJVJZF[d]Ja]
~oid	{#^(JB]ZF
~oie	{([HX
~oig	v4[HJf[
~oil	{3]HJaH
~oin	W#G%F(G)I*Z+I,I-]/G0J1J2J4G5I7G8_9Z:Z;F=G>D?F@CA^BECGDJEJFIG]HbJIKILIMINDO_PEQJRISHTHUIVZWJXGYJZX[H]F_]aEbYcZdHeJfHgIhH
~oir	l9J@^BJIJKZTZV[ZY[JaJb[cJ
~ois	d!J#X(I*[3H9F:I=J>F?^@[A[BHC[DIHHIGKIMINIO[PJTJVXX_ZC[[]I^J_JaXhY
~oit	_!J#I%^(^)Y,J-G1Z2J3G4J9G:H=I>X?HBGCHD_FIGIHZIZL_MGOJRJSJTJUIVGXXZE[J]H_JbIcJdXfHgJhH
~oix	x?]ZG[^
~oj^	xRZTX
~oja	{IYZ[
~oje	e#Y-J3J9Z:X>I@bBJDIH^IJKIMJTJVXXZaJ
~ojo	xK[ZZhZ
~ok^	Q!E%F(F*F,H-H.I/a0I2Y3C5I6H7G8^9C:J<I=F@FAHBcDEFIGIHcIDJIKHLGMeNIOEPFTYUEVEWHXZY^ZI[G]F^G_JaCbJdGeHfBgHhE
~oka	V#B%E(C)E*D+G,E-B.I/c0]1G2H3C4F5I6b7Y8G9C:C;F<I=C>C?D@AA]BGCEDDEdFGGFHBIAJGKALFMAN_OEPXQIRESDT[UDVCWEYGZ<[E]C^D_caDbIcddfeFf^gahC
~oke	T!F#F%G&J(F)G*G+H,l.J/F0H1G2J3E4Z5I6H7G8H9C:H<J=F>C?[@GAHBDCHDEEIFIGGHZIDJHKDLHMFNIOGPEQIReSJTGUGVEWIXGYJ[H]]^H_HaEcXdFeEfXgIhF
~oki	T!H#H%J(I)J*J+J-G.m/I3H4J7J9G:I=I?I@HAJBFCIDIFJGJHJIGJJKHMHNHOIPJRJSGTJUHVHWJXHZD[I]H^J_JaHbFcIdJfIgJhI
~okk	i!J#_)[-Z9H@JIJPJT_VJXZZIaJ
~oko	j#_>JBIHDT[VJXJY_ZJ[XaYfZ
~oks	t/Z3I9JHHIcTJ
~okt	e7eHHX]ZF
~oku	vH]K[ZJcY
~ol^	O!X#B%e&I(@)E*H+F,G.H/G0F1]2f3A4C5_6G7F8G9A:D;d<G>D?B@HB@DEEGFFGHHHI^JZMINXOXPDQdRCSETDUdVJWEXCYbZC[D]D^D_EaAbDcCdDeGfBgYhI
~ola	Z!H#H%I(H)J*I+J,J-Y1I3F4^6J7I8Z9^:X;J=H>G?H@XAJBFCJDHEHFXH>I^JXKFMHNfOHPIRISITIUaWIXGYJZC[I]H_IaGbIdHfHgJhH
~old	S!E#F%F)d*Y+G,H-G.J/F0I1^2I3Z5I6I8H9B;F<J=G>B?E@XAHBCCEDZEIFYGGH[IFJJKELHMFNaOJP_QJRGSGTGUDWHX^YX[G]F^Y_FaYb]cGd[eJfGgFhG
~ole	T!E#E%F(e)h*c+H,H-C.J0J1X2I4]6I7]8H9C:J;I<J=F>a?HAHBICCDJEIFIGHIHKDLHMFNEOGPGQJRHSETFWHXFYIZ=[F]F^F_GaDbGcGdGeJfGgFhF
~olf	v#]6YZG
~olg	k/Z3J9J@IBYHGIJKJL^OZZX][_JcIfYh]
~olh	v-Z?]HJKZ
~oli	I!D#F%D&H(I*b+F,F.Z0H1G2H3D4D5b6G7E8G:C;G<H=B>F?X@XAFBADAEEFGGFHXIFJaLFMCNmOFPDRGSCTEUDVGWjXEYGZ9[E]C^E_EaBbEcEdEeGfEgChC
~olj	xN_
~olk	p)Z+Z-[F^HDIJKITJZHd[
~oll	M!H#C%C&I(d)[+I-?.H0G1F2G3F4e5e7D8E9Z:X;F<H=H>@?A@^AEBFCCFGGGH_IFJbK@LFMBO^PDRESETHUDVcWFXJY_[C]B_DaHbCcDdHeGhB
~olm	{H^
~oln	i!H#H%J(J-H/b0_3I6[7J9F:J=J>H?J@GAXBHCJDIHXIHJXKFNIOIPZT^VJXIZD[J]I^J__aIbJcJdGfJhI
~olo	W!G#H%H(Z)Z+H,J-D.J/H0J1J2I3D4H6I7I9C:G>C?_@YAIBJCdEJGIH@I_JJLIMFPZQJSGU^WJXFY]Z@[a]Z^I_IaDbGcHdGfGhF
~olt	_!]#J%I)J*I-G/I0]3G4Y6J7J8X9G:H>F?Y@]AJB]CGDFGJHHIEJJK^LJMGNGOIPXSITHVJWJX_ZB[I]H^I_JaYb]cIdGfHhG
~olu	h/ZDZHXKIZJdJgb
~olv	b!Z#G-I3I4Y9G=J?IBaCJIZK_MINIOIPJRJTJUJVHXJZY[J]J^]aIbJfIhI
~om^	I#B(B)],H-].I/B0G1Y2F3C4Y5H6X7J8I:H;_<G=J?FADBACHEFFEGYH_JbKaMCOIP_QJRHSEUGVYWFYEZE[Z]A^[_[aJc]eGfAgIhH
~oma	J#Y%a&H(D)B+E,D-@.H/X0E1E2G3E4g5b6F7c8c9A:C;E<G>AA^BECBDBEFGHHHIAJ^KFLFMFN^ODPcQIRESET]UDVAWFYFZ:[E]C^DaabDcCdBeFfYg_hC
~omb	c!J#J%J(G+Z-Z/H2Z3X9H:X=E>X?H@HBHDFHbI[LXMINHOIP]UIVIXXZG^JaGbJcJdJfYhI
~ome	J!H#X%I&G(Z)G*H,D-f.E/F0H1F3D4a5J7Y9H:d;[<X=G?C@JACB=CGDBE]FXGJHHI[JYLFNIOAP_QFRCSFUGV@WZYEZ_[C^H_EcCdFeFfYgChG
~omg	vHJc_dY
~omi	[!I#J%^(H)J*H+J,I-D/J3I4b7a8a9I:J=I>I?J@GBGCJDYHXIHJ[KIMHOJP]RJSIT^UIVHXJZF[J]I_JaIbIcJdDeJfGhJ
~omm	R#C%B&I(C*G+^,I-e/H0Z1H2H3E4H5H6H7F9C:Y;Y<I?F@HAGBHF^HYIGJIMCNBOHQIRFSFT^UDWHYGZa]J^F_Ea_dCeGfF
~omn	xDZHJZ]
~omo	Z!H#G%J+[-G/J3F4J7J9_=I>[@_AJBDD]GJHaJJKELJMGNHOXPIRJSJTJUDVFWJXbZB[G]H^J_JaGbHcJdIfIgJh]
~omp	G#]&H(E)Z+a.G0E2Y4C5E6D7H8]9@:^;D<F=E>@?F@GAGBYC>EDFEGDH[IeJGKFL^MYN^OZQJRDTGU]VZXAYEZH[[]^^Ha@bEcBf@gDhG
~oms	o![%Y9J>J@JBXGJHYIIMIP[XJZ[f]
~omt	d!J#J%J(I+^-Z3]7J9I;Z=J?I@HBGCHHJIHLYMINITZUJVJXEZ]]Ja]bJdJfJhI
~omu	s-_HIZY
~on^	8!B%[&I(c)J*Y+Z-^.D/<1^2D4=5F6F7C8C=G>_?d@AAGBEC[DbEaFAGHHaI>JEK=MEN]OYPFQHRCTAUaVEXFZC]c^[_Abbc^eXfEgBh?
~ona	S#F%F(E)G*H+G,H.J/H0Z1H2J3Y4H5[6H7H8J;I<I=E@YAIB[CaDBEHF[G[HcICLJNCOHQJRHSFV^WGXF[G]Y^G_GaGcFe[fYgHhE
~onb	d!J#J&Y)J*J,c-J/J3I4Z6J9H?ICJIIKIMJNIPJSJUJVJZC_JaIdJedfF
~onc	]!I#I%H)J*Y-H/J4J9F:H=X>F?G@XAZBdCID^GJHYIGKGLJMHNGOHP]RJSIUYWHXG[I]H^JcIdXhI
~ond	O!C#X%E(E)F+H,G-Z.H/J2H3J5H6]8a9Z:D;G=G>F?B@dA]CdDDGFH_K@MIPDQHRES[TDUIVCWFXBYF_YaAcJdHeGfEhH
~one	J!H%I&G(A)D*E+Y,F-@.F/J0E1D3^4C5E7G8Y9=:A;E=Y>d?^@IADBaCXD[FEGFHaI>JFKZLBN[O^PDRDSBTBUdVEX@Z<^J_Xa]bFdGeJfIgZ
~onf	N!D#D%E&J(C)D*X-H.I/E1G2I3J4F5H7F9G:B;I<X=C>D?C@GAGEiFHGHHZICJJKDLGMDO^PCRFSGTEU?VcWgXEYGZD[F]E^E_EaDbJcBegfAgF
~ong	K!_#_%E&I(C)F*F+F,]-G.H/G0G1J2d3_5H7F8G9X;G<H=E>X?]AFBACCDAFGGDHEI^JELDMZNZO^QJRaSFUEVCWHXYY][F]C^CaBcCdHeFfChZ
~onh	q&Z3J:YHFMZOZZHh]
~oni	R!D#D%[&I(F)E*[+E,F-G/F0a1G2G3G4c5H6E7F9H:C=J>G?Z@CAFBHCIEGFFGiH]IBJGLFM_NBOEPDQHRXTEUBVCWFXDYEZG[F]C^E_GbEcCdbeFf_gFhJ
~onj	q-[9^HHIIZJh[
~onl	L!H#C%[&J(J)[*J-J/_1G2F3C5G6G7D8J9E;X<H>D?aAEB@CcDEEFH<I[KILHM[NJOHPJQJRFS_T]UEWF[b]DaEbDc]dHeGfFg_hA
~onm	m,[=G@[cYdY
~onn	C!=#=%X&J(>)D*A+A,_-<.D/?0[1g2f4^5B7@8f9F:C;A<c=E>D?C@<AHCBEEFGG^HFI;JBK>LCMCN<PDQ[RcSCT>UCVHWAX?Y^ZD[F]C^>aDchdYe]ffgBhB
~ono	T!E#^%F&X(F+H,I-D/G0I1I2I3Z4G7H:X;I<J=F@JD_EIFXIYJIKHLHOdQIRGSGTFUFVYXEYHZ=[_]X^GaCbFcGeIfFh[
~onp	J!Z#D%E&G(G)J*C+F,E-B.H/e0_1F2G3B4D5G6b7[8F9C:C;G<G=B>D?C@AAYBCCDDCEfFJGDHGIAJEK?LFM@NaOFPZQGRFSET^UCVBWDXEYFZ=[D]D^D_baDbDceddeEf]g[hC
~onr	l*JEdHHNI
~ons	V#G%Z&I(G)J*E+X,G-Y/G0H1H2H3C4G5I6H7G9Z:c;H<I?EAcCEEGF]G[IGJHLGMDNDOYPFQITFU]WFYH[Z]E^J_FcEdDfGg]hD
~ont	A!d#b%^&C(<*C+?,F-c.F/D0@1E2^3f4g5e7F8E9H:Z;C<A=X>F?B@ABHCcDZF]H;I^JdL^MENEQGR=S>TEUCVZW?XIY@Z][X]H^Z_Ia;bBcJdFe@f>g>hC
~onu	s>J?]D^HHZJ
~onv	m(^3I:b>Z@JHGOXZI
~ony	v!](]HJVZZJ
~onz	t)]MXUX
~oo^	{>^HG
~ood	b!I#J(J)G*J-J/J3I9c:J>I@JB^CIDIIZK]MIPJUHVJXJYZZD]IaIbIdJfH
~oof	k(I)J*c3JC[HEI[ZJ
~oog	k#E7cH^ZG
~ooi	i%J(Z+X1[>J?J@IBZCJDaHEL_MJWXXJZF]J^JdZ
~ook	L!E#D%F&J(F*F+J,H-F.m/Y0I1I2H3C5H6H7G8]9C:H;H<I=F>F@AAHBbCIDEEJFHGHHbIBJHKFLGMdNGOEPFQIRFSIUEVEWGXDYHZE[F]F^F_IaCbIcEdGeIfDgGhE
~ool	a!J#I%I)J/G1_2Z3I4J7J9G:J=J>Y?HAXBGCJHZJ_OJPJRGSITJUaVHWJXIZJ[J]I_JaGbIcJdIfHg]hJ
~oom	f)Z-J>JGJHdMIRJVJZFc[f]
~oon	a!J#Z)X-I9Z:J>Z@bBHD_IHKHLJMHNJO^UJVGXJZI]H^IaEhI
~oop	d!J#J%X(J-Y3]>J?JBHDJIIKJLcMINJPZR]SJTGUJVIZ[]G^ZbHcJdHf[hI
~oor	N!I#C%F&I)X*[+J-b.H/J5G8E:J<G=E?J@IAEBICAEHFGGYKZMXN[ODPJQJRDTEU]V[WHXJYHZX]_^Z_CaAbYd[eFfEgE
~oos	[#H(I*J+F-[/J3J9H>H@[BJDFH]L_MIOJVJZE]^^I_Ja[bJ
~oot	f#I%^@JBYH^KJTGZJ[Ff]
~op^	M!G%G&I(Z*F+F,G-_.J0G1I3C4D5I6F7E8F9H<H=B>G?C@EA]CDDCEGFFGdHfJ_K@MaNBOEQXRCTDUCWFX_YBZH[E]D_EaHbbdDgIhE
~opc	j(]3J?^C]DJHHZI[^^YaI
~ope	R!F%I(Z)G*F+H,H-E.J/Y0H2I4E5I7F9]:F;I=[>]?G@IBCCFDDFIGGICLGNCOIPgQIRFSGUXVAXEYGZD]YadbZdAeFfXgGhF
~opg	m!_#G%J*Z3Z:J>I@JBYCJD]HGIJOZXJZY_IhJ
~oph	x,XH^ZJ
~opi	h-I6[=I>D@IHeIIJ[KGMEZJ^ZaGh^
~opl	Y!H#J%G(Y)Y*Z,J-_1J3G4J6J8^9H:X;^=H>F?J@EAZBHEJG]HCJHKGMHNFOJPaSITJUGVZWIXHZC[X]I_HcId]gHhI
~opn	h%Y(]+Y8[@YB[DHHGKJMYUJVX[JhJ
~opo	e(Z*J3G9I=J>H?cCGDIHIIIKJPJRZUJVHXIZF][_[aGf]
~opp	V!J%G(G)I*I+H,J-[.J/H0_2Y3G4H6I7I8I9C:H<J=Y>X?FAZCGFJGFKDLIMCNGOZPGQJR]SGTHUHWIX]ZJ]a^I_HaEcJdGeHf^gH
~opr	m3Y4JHXJ[^b
~ops	k-Z/[3]>I?HBGHEKJMJNYZXa_b]
~opt	R!F#D%F(Y)G*_+F,F-E.J/H1G2I3A4G5J7G8X9G:F;H<]=F>C?b@DAHBCC^DBEHFIGFHEIDJHKELaMFNEPEQJR]SHVDWHYHZD[e^e_GcEd]e[gHhG
~opu	s-a9JH]ZI
~opy	s-Z6[8HA[HEOJZX_Z
~opz	q([?]CZHH[ZaJ
~oqu	T!E#h%G(F*G+H,I-^.X/F0H2I3E4F5J6H7G8I9E:F;I<J=G>H?D@IAHCEEIFJGHIHJYKELHMCOGPGQJRGSFTfUFVFWIXXYIZ@[a]Y^H_GaEb^cYdGeJfFgGhE
~or^	>#>%J&b(Z)J*a+D,Y-B.Y/H0G1G2_3F4^5I6Y7I8a9;;C<a=A?Z@AAaBCCDDFEXF?GFH]IBJ[LJM[NHOFP]Q[RCS^T>VYWIXBYI[D]_^C_ecYdDeXfGg?h?
~ora	O%D&I(Y)C*G+F,F-A.H/G0G1X3A4I5Y6F7E8F:Z;G<H=H>A@^A]CGDBEGFGGJHZI@JGLdM]NZOERaSZTcUCX_YGZ>[D]C^E_FaabCdDfCgFh^
~orb	f(_)X-a@JBJHBIZKILJPZQYVJZE^_
~orc	X!J#I%J(I+Y/I1I3J7J8J9Y:I<Z=Y>J@GBECIDFGJHZIFJ^LgMFNFTJUJVIY[Z>[_]I^H_JaJbIcJdIfIgJhF
~ord	3!<#H&J(])B*A+?-c.I/Y0J1C2a3C4=5E6X7]8C9A;@=C>C?D@YA>B^CJDHEDFAGZH^IcJ]KaL]M^NaOBP>QAR>SIT@VCWGX@YBZd[^^__=aEcDdbfFgXha
~ore	O!J#C%F&H(F)^*[+^,E-C.H/D0G2G3B5G7E8j9J;F<H=J@@AeBaDEEIFFGIHEJFMCODP_QGSETFUHVFWJX[YFZ@[E^D__aEcDeFfCgHhG
~orf	x#[HJSZX]
~org	I!J#I%C&I(?)G*C+E,F-A.H/E0G1G2G3C4F5G6F7^8E9[:g;F<H=a>A@ZAFB>CAD^EcFbG^HCIDJEK?LDMBNaOEPHQHRFSDTEUbV?WfXZYGZG]I^F_EaBbIcad^eFfCgDhJ
~orh	n#J5X9YHIIJKITYZF]__[hZ
~ori	Q%]&I(b)_+I,G-I/H0H1H2G3Z4E5^6G7Z8G;b<I=D>Y?JBBCCDGFGGJHFIFJGKZN_OARFSFTaUBVcWGXEYHZE[I]D^I_JaBb[eIfEhD
~orj	x>IHGZ^]]b]dHfJ
~ork	J!Z#D%_&X(I*E+F,G-@/Y3J4Z6F7^8X9A:H;J<H=I?FAFBfCFDGEGFHGCIFJHKBM^NGPIQ[SBTGUAWEXDZc[B]C_DaDbJc]eEf[gIhB
~orl	vRZSY
~orm	Q!G#C&I(B)d+Y,F.I/I0I1H2I3i4J5H6H7G8G9D:I;H=F?A@GAFBCCaDdFHGGIFJGLFMFNXOAQ^RHSGTGUEVBWHXDYHZE[F]C^I_HaDbEcGdEeIfGgHhe
~orn	W#^%G&J(F)H*H,I-C.J/E0[2J3E4Y5J6H7G8H9_;I<J=G>D@cAHBICFEIFIGGHJLHM_NCOYPGQJRHTFUFVGWJXbYI[G]G^H_FaFb]cYeJfYhJ
~oro	xHIP]RZZJ
~orp	k*J/JHINbZH_^
~orq	q/_HGKIL^NJZJ]^
~orr	O!C#D&I(E*G+F,Y-B.I/E0F1H2G3[4F6^7G8G9a:D;G<I=E?[@cA]BJCCEXFHGFHCICJGKBLFNDO[QIR]SGTJUDVCWIX_YGZa[F]C^D_XaZbEcHdFeHgGhd
~ors	^!G#_%](G)I+J,[/I0J1J2J3F5X6J7I8I;J=F>E@]AIBEDXEYFXHIIHJJLHMGNFOIPHRISZTJUFVFWIXaYJZJ[G]H^H_YaGeJfGgJh[
~ort	F!Y#=%D&F)F*[+J,A-H.G/H1e3A6B9G<D=D>J?Z@GAGCEDZEHFXGIH_IdKJNGO?PGRCS]TZVBXGZE[A^G_Aa@bYc[eIfDgehE
~oru	k-Z3J9I?^@JHGK^SXT[ZGcZhJ
~orw	n3Z9IH_ZI
~ory	R#F&e(C)X*H+J,I-G.J/J0I1H2G3_5^6H7Y:c;H<X=H>H?G@HAFBICIDFEIGGHHICK^LIMHNZOGPFQJRHSZTZVBXHYIZ@[H]G_]aGbGcGdXeIfGgHhG
~orz	v*Z4]
~os^	Q!X#E%E&H*F,H.F/F0H1X2H4G5H6G8J:F;I<I>[?Z@YAGBaDGEIFHGaHDIXKJL^OFQISGTXUFVFWHXFYZZ>]c^HaXbDc]eIfDgFhJ
~osa	x.X9[B[HI
~osc	j!H#J&Y/J3G9J:a>Y@IBIDJHEIYKJOYTJVJZC[]_[aJhZ
~ose	Q!D#I%J&J(X)Y*F+F.I2Z3D4E5H8G9F;G<I=C@[AGBZCCD[EHFIGXIYLXN[OGPEQIRFSETCU_VIWFXEYGZ^]Y^[_EaCcEd[eGfCgE
~osh	o9J=IHb
~osi	x7XBIHYLZZJ
~osk	p@JGYHXZI^_
~oso	N!E#B%G&J(E*Y+J/Y1X2I3F4F5H6H7b8H9G:F;I<I>C?F@CAHBDCGDEFHGFHCICJZKDLGMJNFOHPEQJR^ShTcUEVEWFXFYHZ?[G]F^F_FbEc^d[eHfXgchG
~osp	q!X#[-Y:^IJ
~osq	s8_AX_Z
~oss	R%C&J)]*F+G,H-D/E0D1G2H4[5H6Z7[;H<I=G>Z?B@[AGCXDBFIGJHXIZJGKbMCNIO^PYQIRFTEUCV[WFX^YH[Z^F_HaCbDcEdHeZfDgEhX
~ost	P!F#A%F&I)[*F+D,G-E.H/E1F2G3C5G6E7J8F<H=Z>]@IAFB]CGDZFGGEHcI?LENBQHRaTFV]WYXXZX[H^E_[dCeGfChC
~osz	t#]9X=GBYHZ
~ot^	A#[%]&F)X+A,I-E/J1C3I4Y5G6_7Z9[:];D<G>^?]@HAFBBCHD^EGFZGZIFJ@KFLEMBNFOFPHQ_R[SETHUCVJWGX@Z^[[]?_]a>bDc[e^fEgFhF
~ota	c!J%J(^-E2Y:Z>]?I@HBHHaIGMJNIQZTJUJXJZEaGbJc^dIfJ
~otb	v-YIX
~otc	x-]HFNHZF^_
~ote	S!E&J(D)F*G+G,G-b.H/D0E1G2H3E4E5H7F8G9_:E;a<I=D>@?_@CAGBXCJDEEGFHHcIFKDLFNCOFPcQdRGSFTZUEVBWGXCYF]]^Z_DaAcDdBeGfDgEhC
~otf	o5_HJ_]
~otg	vHZV]ZJ
~oth	M!D#B%I&X([)G*Y+J,G.X/E0X1G2H3B5G6J7J9E:Z<H=F@XAcB^C[D[EGHFI@JFL_MCPBQHTZUCYHZ]]B^D_Za]bYcEdEeHfGgIhG
~oti	]!I#Y%I(X)J*J+I-I3H7J8J9b:I>G?ZBFCDGJJ[LIMHSJTJUHVIWIXIZ@[J]H^JadcJdJgJhJ
~otk	xI^
~otm	l>JHc
~otn	sHIZHd_f_hJ
~oto	a!I#I%I([)J*J+J-I0J1J3X4J9F:Y=F>F?G@HBGCHDHGIHcIHKHMHOJPJUIXIYi[J]IbIcEdIgJhI
~otr	Z%I(Y)H*H+I,J/J4J6J9G:_>J?G@_CZEZGIHIIZJJKHLIM^NIOIPHRJSIV[WIXZZG]G^IbHdYfHgJhG
~ots	f#X/X0[@IBJGZIHKYMJNZTYZH_[hI
~ott	b!J#H%J(G)J*J+J-G/I3H4I6J7J:G=H>]?H@EAJBGCHD[GJJJLJMGN[OIPJSJTJUIVIWJXaYJZ[[I^I_JaFcYdIf]gJh^
~otw	s=ZC[DZUJd[
~otz	q*YO[PYZI[[
~ou^	U#_%E(D)G*F+I,X.J/]0H1H2I3D5I6H7G8I:F<J=X>b?E@[B^CDEHFIGGH:ICJHK^LHM[NCQJRYSGTYU]VXXGYY^IaIbEcFeYf[g[hF
~oub	d#J%J(I-J>_?I@HBYDIHZIIMISYVJZb[I^JaJbJdXfIhH
~ouc	k#J([)J-J1^9I@]B[HHKJNYP[VJZF^ZfX
~oud	I!G#D%A&G(B)D*D,X-B.G/i0g1H2F3A4D5H6^8D9A:C;E<F=A?E@FA_BACCDBEDFEGII?LDMbNBODP]QGRFSDTdUDVCWEXCYZZ;[B]B^C_gaBbAdYeEf?g_hX
~oue	xF[dY
~oug	P!I#F%G(Y)H*[+^,J-[.J/I0J1J2J3I4I5J6J9G:I;J=G>D?IAIBYC[EJFIHJI_K[MIN]RISHTXUCZI[H^H_HaXdGeJfHgYh]
~oui	d!J#c-J3I>J@HBXCJDJHHKJMINJT_VIXJZF[a]J^Zb]cJhI
~ouj	q3I9[?JDXHIM]TYXJaZ
~oul	Q!B#H%F(E)H*G-_0I1I2J3Y4]8G9E;J<J=F?FAIBXDHEIH^IFK]LJOGPGSHTHUIVYWIXGZ_[G]F^Y__bGcXe]fFgHhI
~oun	@!e#b%a&D(@)]*Y+[,Y-@.E/?1B2c3Z5C6B7G8B9A:Y<D=G>A?>@DAcCGEEFCG[HZIGJCLaMBN>OIPeQ[RBSAU@V_W@XCYBZD]A^d_ea>bDcXdCeAf>gAhB
~oup	T!X#H%D)G*I+H,I-G/I1J2J3F4H5J6I7I:H=E>F?GAICIDGEJFIHbIEJHKFLJMGOIPdRISITIViWHXHZA[I]H^G_GaHbGdDeHgHhI
~our	F#G%H&G(E)G+[,D.F/B0E1X2H3I4B5F6E7Y9e:[;E<F>H@aAbB?CCD^E]FEHFI]KJLCNIPZQFRHSFTJUYV_WIXcYF[G]F^D_FbAeDf[gDhX
~ous	[!J%J)a/J2X3Y4J8X9]=I>H?ICHDHGJHXJYKHMHNXPISJTJU]VH[J]I^IaHbXcJdJfIhJ
~out	H!E#c%_&Y(Z)G*E+F-H/A0F2E3Z5G6E7G9E:Z;F<J=A?@ADBcCFDYFHGJH^JDKCLCM^NIOYPAQGRISbTbUJXFYE]A^F_Ga?bAcedDeFfFgChF
~ouv	Z!I%H(G+H,X-D0J1J2J4I6I7I8[9^;J=I>HAJB]D[FJGIHYIDJJLJM]NJOHPJRJSIUHVX]Z^I_XbYdGfHgJ
~ouz	xHII[K[
~ov^	Z!H#I%Y(G-I/H0Y1J3H6J9F:J;^=Z@FAYBECJGHHXJ[KHLJMINJPIQJRJSJTIUJX]YbZD[J]H^[_[aZbJcCdJfHgIhI
~ova	Z!G#E%G(F)I+X,J-D/Z0Z1J2I3E5J6I7G8J9E:Y;J=[>Y?F@XAJB_CZEJFJGIHJJILHMbN]OGPHRJSHTJUGVGWIXZYJ]^^HaDcHdGeJfHgHhD
~ove	S!X%E&J(I)D+E,G-Y/A1F2b4E5I7^8Z9[:B;b<Z=^>b?D@[AFBBCCD^EHFIG_HaIJJJKFLHMFNCPHQIRES]TBUEVXWIXDYFZB[E]D^EaDbFcDdFeHgGhD
~ovi	W!G#H%I(I*I+J/I0e1J4J6J7c9[:H=H>Z?ZAJBGCJDHEJGJIGJJKFMHOIPIRJSGT[UIVIXGYIZA[J]G^H_Ga]b]cJdHfEhH
~ovo	f#]%J8_>J@]BXDJH[SIXZZIcYdF
~ovu	{S[
~ovv	v-]@ZTY
~ow^	E!Y%C&X)H*E+],D-^.Y/^0E1C2F3B4B5b6D7C8E9H:C=A>C@XAGB?CDDAEEFEGBHaIGKDLDMaPAQXTHUIVXWCX^ZE[d^X_DaDbgdEfGga
~owa	^!F#^%I(])H*I+J-H/I3H4Y9I>H?G@FAJB^EJGJIGJJKGLJMJNHRJTZU[V[WHXYZ]]J^I_IaGbIcIdGfGhH
~owe	Y!I#I%J(H)a*J-F3Z4Y5H9F:J=I>I?H@GCIH^I^JIKFN[OJPITJUJVIXJZI[J]J^J_JaHbIcJdJgehH
~owh	o3Z>]AJGXHB__
~owi	vHJO]ZJc[d[
~own	Q!^#C%B&e(X)G*F+I,H-b.I1G2H3D4^5F6G7E8G9C:D;[<I?^AFBACGDIEHFGGFIGJXKJLFOGPDQIRESfTGUDVBWGXFYGZB]D^[_GaHbJdEeHfYhC
~owo	s-]BZHIT[
~owp	kHIbb
~ows	^!J#G(J-I.a3I9Z:J=J>I?J@HBHCJDJHZIHKGMXNIOJUJVIXJZC[J]baIbdcGfJ
~owy	o3JDaH[IXZJ
~ox^	]!I#G%J(J+I-I3I9H:I=J>c?H@HBHCGGXH_IFKIMINHPJUJVJXJZB[J]J^^aYbJdZe^fJhI
~oxi	t-[LZNI
~oxy	_0J1J3I4H6J=JBIH[MJNJRHSJYGZD]G_JaJb^chdJfE
~oy^	k#]-X9XBJHDIJVYZJbXhZ
~oye	h!Y&Z3H:[>^@[CYGZKJOIZGa[
~oza	{9]GZHI
~oze	l(J:Y=Z@IBJIZKZSYV]^[aI
~ozi	t9JBYU]V^ZJ
~ozn	q4[BYHJIXR[
~ozo	{I[NX
~ozw	v@ZB[HIZ[
~pa^	p9JC_DZH[ZJaJ
~paa	v#[HITZX]ZH
~pac	a!J#J%J(J-I3_4I7b9J:J=I>H?J@IBHCIDHIcJZKGMINIRJSJTJUJVIZA]J_caIbJfHhH
~pad	p%[-Z0[3J4[>[HGZJaJfZ
~pag	I#A%D&H(D+d,E-Y.c0F1F2G3A4D5G6I7b8E9B;H=E>D?_@=AEB>CCD[FFGDHZJCKCLEMANEOXPDQHREScTGU]VEXaZ[[Z]^^C_IaCbZdJeX
~pai	j/G3c6]9J=Y>_?JBHCIHFIJOIVJXJZHaGcJ
~pak	x3I=[>JO[h]
~pal	e(Z-_@[KYZHfJ
~pam	f-G3F9Z>H?I@IBJCGDIH^IDK]MJVJXIac
~pan	U!H#G%H(I)Z*I,J-Z.J/H0J1I2J3H4I6J7X8^9E:a;J=H>[?E@DBDCHDFFJGHH[IBJIKDLIMFN_OHPIRISaTGUbVYWXXHYJZ>[Z]G^I_IaEb]cHdZeIgIhG
~pap	s@YH_IGN[
~par	I!I#F%D&G(^+G,D-Z.Y/J1G2D3]4B5E6C7Y8G9<:b<I=F>F?cB;C@EDFZG[H^J^LFMEN>ODQGVeXFZ@[^]B^G_]aAb_dGeEfFgJhE
~pas	4!=%[(])C*E+>-_/X0G1D2_3=4?5F7Z8E9?;E<X=C>C?JACB]C[DFEEFAIcJaKdLZMaN^O@P?QBR@SHTBUGVBWHX?YDZa[]^[_@aIcId_eZfHg]h_
~pat	a!J#J(^-_/J3H:J=I>^BGCIDZF_HBKFMINIOX]JaHbJdJfXgIhH
~pau	v#]-JHJR]XY
~pay	o3^HaZH
~paz	x3ZI[_[
~pca	p(Z3[?XCYOJ[ZaI
~pci	q(ZC[[Z^X
~pcj	{?]
~pda	V!I#J%H(]+J,I-F/]0]1a2J3G4H5]6H7I8H9Z:I;J=H?HAIBXCIDFGGHZIGJJKCLHN[OIPHRGSJTIUIVHWJXIYIZH[I]H^F_HaGbHcGdEeHfcga
~pde	Z#J(d)G*Y-Z3J9I:I=J>I?I@]BGDXIIKHLXMHNJTXUJVHXJZI[JaJbIgb
~pe^	a%J(H-H3I:_>F?J@YBHCIDIGZKHMIO]PZTJVJXIZF[J]IaYcXhc
~pea	_%J+b-[3J9H>I?_@IBJCHDDIDKXN^PYYYZY]JaJbX
~pec	W!G#F%G&c(I-I0J2J3Y4G5J6I7J8J9G:I<J=G>H?I@EAJBFCIDHEJF[GIIaJaKGLJMHO[PJRISIUIYH[J]I_IaHbIc_dGeHfGgJhG
~ped	W!I%I(I*X+Z-G/H2J3Y4I7J>H?FAJBDCXDFFJGJHBIaKYM]NHO^PJRJTXUIVHXbYJZE[I][^X_JaBbIc[dIfIgJh^
~pei	q#[@JDZMYOZ
~pek	x9JA^HI_[cZ
~pel	b!H#H%J*J-X/J3a4J9]:I=I>XAZBGCHH@I^KGMIN]OIPXQYRJSJTJUIVHXHZD[J]Y_JaZfIhI
~pen	S!Z#I%D&I(^)F*I+E,G.H0G1E2H3A4H5G7H8G;F<Y=Z>E?]AGBJDGEHFGGFH_I>JGKHPXQYRDSFUZVZXJYX][^X_Ea]bXeFfEgJhH
~peo	Y!H#J%G(Y)Y*Z,J-_1J3G4J6J8^9H:X;^=H>F?J@EAZBHEJG]HCJHKGMHNFOJPaSITJUGVZWIXHZC[X]I_HcId]gHhI
~per	F!@#_%f&E(a)E+B,D.J0I2C3F4E5D6B7A8F9[:?;_=I>c@ZAEB>CJEJFIGEHJIGJEKALEMCNHPhRBSDT]VYWAXaYCZD[a]G^]_CaacDdFeBfFgCh>
~pes	s!X?XHZIY
~pet	e#Z%J(J-Y3J5Y9Y:J=J>I?H@YBICIDJHCIGKdMIN]VIX[ZC]Ja]bJfJhG
~peu	e)X*J-J3I8Y9J=X>^?HBHCIDHHDIIKZMYOJU[XZZ[[Y]J^XaHbHfJhI
~pfa	xFZ
~pfe	{![3Z
~pfy	qIZN_
~pge	m!_#G%J*Z3Z:J>I@JBYCJD]HGIJOZXJZY_IhJ
~pgi	v#J3]D]OXZI
~pgm	x0aHEZJ
~pgr	f#I(I1b4F5]HYJJRJXIYJZHbHcJdZf_gJ
~ph^	a%E(a)Z@IBIDHMIVJZGge
~pha	s!J,X/I=ZHJIXZH__
~phe	{6_IJKINIY^ZDcF
~phi	sH^
~pho	G!F#X%E&H(A)D*_+[,F-A.G/C0G1F2G3d4E5G6F7E8G9@:C;G<G=C>h?[@BAFBXC[DaEFFFGGHcI@JFK@LXNCObPDQHRESFTHVBWFXDYFZC[B^D_EadcEdEeHfDgXhF
~phr	k-[2YHYI_ZH
~phs	{(JGaZH
~pi^	i#Z-J@IHYIXKGMFP[VJXZZHd[fZh^
~pia	o6[H^^XaHfZ
~pic	b(G)J*^>Z@^BYC[HEIZKHL]MENHZF[Jb[hH
~pid	b!I#J(J-J3I9[>H?H@HBGC]DHI[KHM^OIUIVHZF]JaJbac]dJfJh^
~pie	j&Z*Y3I9I>E?Y@JBJDYH_IJKJNYXJZ[][
~pil	d!J#J(X)J-I/Y1]3I9I:J=H>H?IBGDIHbIJKJMINJPIUHVcXIZG]I^ZaEbJ
~pin	f!I#I(I*J-Y/I3H4J7d9[:J=I>F?I@HBFCIDGI_KIMJNJOIPJRJSITIUJVIWJXHZa]HaFbGfIgIhJ
~pio	xHHJ[b[
~pir	Q!H#F%a(E)I*I+H,I-E/H0J1J2H3G4J5J6J7H8J9H:F;J<J=b>G?G@AAJBCCHDFEJFJGGH_IDJHK^LjNDOJPIRISHTIUFVFWHXGYJZX[F]a^D_IaZbFcIdFeJfFgHhC
~pis	o3XHIO^VYZIdYf]
~pit	i-X3J:^@JD]HJI_KJNJZI
~pko	{?]^[
~pl^	T!F#I%F)X*Y+I,I-_0I1I2J3E4H5I6I7J8^9E;]<J=F>H?H@CAbBEDJEIG[HaIaJGKDMGN[OFPaQJRISGTFUFVXWGXFYIZC]G_FaHbIcGd[eJfIgGhG
~pla	U!F#I%G&Z(F)H*H+H,I-G0I1X2I3F4E6H7G8H9D:F;I<J=b>[?E@aAJDZEJFHGEHcIGLGMDNEOGPHQJRGSYTJUFVEWYXFYY[^]E^G_GaHfXgHhZ
~ple	O!E%G)G*G+D,I-A/G0I2I3A4H5I6I7G8H9_:D;I<J=C>A?EAHBaDZFIGHH]IgJEKGLHMFN]O_PGQJRHSGTDUIVCWGXXYIZ^[E]_^G_FaDcGdIeXfGgHhF
~pli	U!G#G%a&Y)H*[+G,Y-D0H1H2I3C4C5G6I7H8G9D:Y;_<I=E>Y?b@JAcBDDIEIFHGGIIKEMfN[OHPEQIRHSHTHUGVEWFXGYYZ@[G]E^G_FaJcEdEeHfZhG
~plo	g!Y3I:[>^@[GZOJZH
~plu	Z!I(H)Z*J+Z-]/I0J3^6J7J8J9F:I=Z>[?Z@HAXDGF]GIHALJMHNHOEPIRISITXUIVHX[ZF[I]G^JaEcZf^gJhH
~ply	i*]-]@JGXIIK[N[ZDhH
~pna	xH^XYZH[[
~pni	h%Y(]+Y8[@YB[DHHGKJMYUJVX[JhJ
~po^	W#H%G&J(E)I*H+H,I-Z.J/I0J2Y3a4G6I7H9D:^;I<J=G>C?D@cAHBFCFDIEJFJHFIYJJKDLHNGOFP]QJSHTGUFVfWIXFYIZ@[H]X^HaHbGc[dGeJfYhZ
~poc	n-Y9I>[@^BIHEIZM_ZF
~pod	d!J)J*[-H3J9Z=J>H@HBZD]HHIYK[LJMZNITIUIV]XIZJ[J]J^[aHbJdJhG
~pog	p#^HHXaZI
~poi	^%H(I*Z+J,J-^/J2J3[4J9G:Z;G=I>F?F@HAZBXDIGJH]IIKFMINHOIPIRXSJTJUIVHXHZD[I][^J_baDbIc[dHf[gJhH
~pol	I!D#E%E&I(B)X*b+F,G.Z0H1G2H3D4D5b6G7E8G9C:C;H<H=C>E@ZAFBACXDBEEFGGFHYICJaKGLFMCNmOGPDRGSDTEUEVAWjXDYGZ:[E]D^F_EaBbEdDeHfEgChD
~pom	v9]>IBJDYHGZ]aJ
~pon	X!J#G(H)H*^+I,J-F/H0Y1J3J4b5J6Z7I8I9^:G;I=I>E?^@[AbBFCEDJEJFJGIHFIDJJKZLJNXO_PHRGTHUGVEWJYIZC[X]G^J_YaEbHcGdH
~poo	n!]*Y@JHYZIc[
~pop	j-_9I>J?HBHKJMJNXZHaa
~por	I!E#I%D&H(Y)F*[,E-E1e2F3G4H5Z6E7I8E9B:];F<G=A>D?HCFD[EJF[GCHeIHKALaNXOCPAQZRCTdUEVCWCXBYEZG[D^F_CaCc]dEeHf@gehH
~pos	O!D#H%F&I*G+E,G-D.H/E0D2H4Z5G6X7Z;G<I>]?_@YAFCADJFHGEHXIAJFK[LHNEOEP[QIRETIVbWXXbYGZ[[Z]B^E_EaIcDdGfGhE
~pot	k-F3J9Y>[?]@HCXDZH^IIKIM[TJVJZG]JaIhJ
~pou	X!G%Z(X*[+H,J-G/I0J4H5J6J8X:I;J>E?^AJD_FJGYIEJJKELJM]NHRIUZVaXF[X]G^I_JbGcGdJeJfFgI
~pow	d(I-I/I4[5I9H@IBXHbIJJJKJMHNJZGbJge
~poz	s9[@YBJGZHGR[Z[fJ
~pp^	U!I#[%G(F)H*I,J-H/H1[2J3X4I5J6J7I8I9G:H=Y?GAIBCCFD]EJFJH[IFJHKDLIMBP^R^SHTHUYVbWIXYZH[H]a^G_HaCbFdGeHfZgH
~ppa	b!J#I%Y(X*J+I-]/J0Z3G4Z9G:J;J=J>a?XBHCHD]GJH@MINIOJP]TJVYXJZC]I_JaGb[dJfXhI
~ppd	v1ZHIMYf_
~ppe	U!F#E%E&J(^)H+a,I-].J/J0I1I2J3I5J6I8I9F;G<J=E>J?b@IAXDEEIFJGHHDIIJIKBN[P^RHSHTGUGV]WHYHZ][F^Z_GaabJcHdHeJfF
~ppf	o3ZGXHHIYKJN_
~ppg	v#J3]D]OXZI
~pph	xLa
~ppi	m#[/ZHJP]XZ
~ppk	{?]^[
~ppl	Y!H#D%[)H*_+I,Z-E0J1Y2J3D4I5J6J7I8I9G:Z;]=G?Y@JAIC_DZEJHaIGJIKGLIMFNXOJPGRJSIUGVFWHXHYZZ@[Z]G^I_HbGcHdHeJf[gIhH
~ppn	xH^XYZH[[
~ppo	W!I#I%J(])H*H,J-[/X0J1e2Y3G4E5_7X8J9I:G;J=H?E@YBECGD[EXFJGJH[IXKGLJMHNGOIRHSITHUHV_WIXHYJZF[I]H^J_IaGbJcGdHfGhH
~ppr	c(J*D3I4[9^=J>^?]@GBHDIGXH[IJKIMINIOJUZVZZE]I_Ya[bIfJ
~pps	tHJZ^g[
~ppt	i#^%Z(J0[3J9J=J>I?J@IBZCZDIHGIZKJOZPJVIXIZ^]IaH
~ppy	s/[9_HFKJZH
~pr^	H![#D%C&I(?)d*F+Y,F-E/D0G1F2H3^4H6F8D9H:D;H<H=I>B?[@GBZCDEEFGGGH[IDJ[KXLCMHNXOFP]QHRES[U_V^W]Xc[G]D^I_EaFbYcDd?eEfAgChI
~pra	d#H%[(_-I3I8[9[:J;X=J>H?I@[BHCJDXHCIHKIMHNJT_UJVYXIY[ZE]XaIbJfJhZ
~pre	D#E%@&E(>)>*C+E,C-].I/f0[1Z2D3I4c5D6_8I9I:I;B<D=b>E?J@CB=CED@EfFEGCHIIAJBLBMENdOEQCRFSAT^UDV?WAXGYBZ9[B^B_eaXbCcdddeCg]hX
~pri	N!@#H%A&I(b*Y+I,E.]/D0E1F5J6d7F8F9A:C;F<H=A>_?a@HAFB?DZEFFFGEH_KILDMDNcPfQGTCUJV?WFXAZA^Y_Ia?b]cAdAeEf@gFh_
~pro	D!C#B%D&E)J*[+a,D-^.F/>0c1F2C4>5C6A7a8D9A:D;[<H>G@JAABZCXDFE]FEG?HXI9J_K@L^M;NJOGPaQGR@S^UCVBWAXbYeZ^[?]]^__>bZchd>eFf?h<
~prs	m+Y9JDcHG
~pru	j#J=]>[@IB]C_D[HEIJO[VJZE]ZaJ
~prz	i#J([-I/[3J9I@HBIDIHDIIKIMXNYX]Z^aXdJhY
~ps^	e#]-J/J3[=c>I?H@HBFDIHJIJKEMIXHZB]Ja_bXgZhX
~psh	m6X9JBJHYRcZJ
~pst	v-[HIZ^bY
~psv	{!^
~pt^	H![#e&H(C+d,J-I/J1D4B5F6d7G9B:I;E<a=D>>?[@FAIB^CGDGEDFFGCHGKGLdMIO]QISCTDU@VXWCX^YG[I^IaEb@cHdEeEfDgZhG
~pta	k/[3I9H>J@IBJIZK[NJOYVJZZh]
~ptc	p@JBJH[II]a
~pte	i-X/Y3J6a9J<Z=J>J@HHGIZKGMINFOJZZdIh_
~pti	Q!E#D%E&J)F*_+I,F-D.J0H1G2I3G4G5I6^7G8G9F:C;G<_=Z>C?b@CAHC^EGFHGZHEIDJGKCMENDOIPDQIRGSGVCWGZI[d]D^f_FaDb[cEd]e_fBgFhH
~pto	U!G%H(G)I*I+I,I-G.J0J1J2J3G4I5J6_7I8J9D:H;J=G>E?G@JAIB[CHDGEIFJGIHaIFJILIMcNFOHPHRFSHTGUHVGWJXGYdZD[H]H^I_IaGbdcHdHeJfFhG
~pty	k+J3]?IC]D]H?a^bZd[eJ
~pu^	s3J>]HHP[ZI]_aE
~pud	v3]B[DHZJeY
~pue	Y#G*X+I,H-F/H0J1I3E5J7H8Z9]:I;J@XAJCJDEFJGIHXJJLHNGOGRISITGUXVaWIXaYJZ[[X]G_GaDbFdGgIhF
~pui	g%J-I6X8Y9J>I@IBXCZHDIJKIMINJPYXGY[ZG]Ya[b[cJdHf_gYhJ
~pul	l(a-_3J9J:Z>J@JBJD[IJKIVJZGbY
~pun	g!J(X3_:J;X>J?J@IAZBHDIHDI]KIMJNHVGXJ]J^Z_^aJbId]fJhI
~pup	q(ZHZZG^[gY
~pur	o)ZBYFXHHKIMJVIZId[f]h]
~pus	m#Z2Z3J>I@[BJD[HDIXKIMJZE]]a_bZ
~put	]!I#](J-Z/X9H:I>J?JBFCJDJH[IEK[McNGOISJVIXIZ[[J]G^HaEb]hH
~pwd	b!J#_%a(I3J9I=JHDKIL]TJVJZIaIg^
~pwn	vJ^
~py^	k!J-Z/Z6[8H9_@IA[HHIIOJUJV[_Z
~pyt	{?[
~pzi	q([?]CZHH[ZaJ
~qu^	X!F#[%F&J+H,I-X/]0H1I2I3]4G6H7G8^:F;I<J>E?EBCCJEIGHIBKXL[M^N^OEPGQJRGTZUFXYYIZ>[F]YaYcZeIgHhE
~qua	[!J#G(I+J-E/H0Z1I2J3F6J7J8J:H>E@[AJCFDHEJGIIcJJK^LJMFNXPISJTYUIVHWJX]Z[[I]H^I_JbIcHdIeJfFh_
~que	K!C#g%H&H(X)E*_,E-Y/C0E1I2F3?4C5G7D8E9I:A;E<F=A>]?bAEB[EGFFH^IEJZMGNDOXPGSZTdU@VEWEYEZJ[]]J^D_JaAbZdDeGfFgEhX
~qui	O!D%C&I)F*G+],I-C.I1G3B5H6G7G8[9E:H;H<_>D?]AGBBCdDEEcFGGFHBIaJGL[N_OFPEQ^RGSETEU[VDXCYHZD]Z^E_EaCbIdIfE
~quo	p*[@JBJF[IFV[ZY[]
~qwe	m-g3J9J@IHGIFKJXJZGaJ
~r12	{-^HI
~r1^	qHJb_
~r20	q-cHIIH
~ra^	A!A#F%H&C+?,B-X.F/i2?3E4D5G7d8[9F:[;E<D=[>?@[B?CXE?FDGHJJKJLHMYN<QERXSeTgUGVXWEX]YFZ=]@^H_XaFb@cIeafagEhE
~raa	g!I#[(I*Y+Y-J3J9I=J>H?I@HBHC]DHGJHZIIKILYMYVJXJZ_[JaHbJdIf[hY
~rab	{3I9H>]?JHHa^
~rac	P!^#E%J&H(Y)F*G+G,G-C/^0G1G2d4E5H6F9X:Y;G<H>D?DAFBHCXDHE^FdGFH]IfJIKALXMBODPDQHRDTDUEVHWFXDZ?[F^F_DaBcJdBeXfGgXhD
~rad	N#[%I&H(X+b,Z/D0J1c2G4J6Z7a8D9?:H;F>Z?I@HAEDXFFGEHDI@JEKALJMBNBO[PZQGSdTHU[YDZA[F]I^Db@cGeEgChY
~raf	c#Z3J6^9I<a>[@IA[BJHDKIMJRJXJZ[c^fJ
~rag	[!G#D%H&J(G)H*b+[,I-E.J/I0H1I2J4_5J6I7I:G;H<J=H>C?c@CAYCDDZEIIDJIKDMENFOFPGQJRHSHTHUGVFWJXfYI[H]F^I_HaCbFdHgIhY
~rai	]!E%[)J*I+^-G/I3F4I7I8J:H=G>C?^@_AJBECYDCHZIXJJKELXMJOGPHSIT[UIVXWJXGZ?[^]b^Y_JaFcIdGfHgIh]
~raj	s3^@]HHMZ
~rak	i(J+Y-J3Y9G=Z>H?I@JBIC^D]HXIZKJMJOJSJVYZE]JaHcJfJ
~ral	c!]#]%J(Y,Z-H/H1a3]4J7I8J9J:I=I>HBIDIGJHGIIKILYM[OHPHSbTJUIVIXIZH]JaJbJcIdGfGgJhJ
~ram	f!Z#H%Y(J*J-H1Z3]4Z8Y9G:I=X>Y?Z@HAJBGCGDGHaIFKHMHNHOGPJRJTJUFVHW[XIZD][aHbJcIdJfIhJ
~ran	P!]%X(@)D+I,F.I/F2G3B4G5G7C8E9Y:Z;[<G=A>G@_ADBECGD@EJGZHbIGK^LGMFPHQ]RCSFT]UAVXWHZF[I][_CaZb_d@eFg[h[
~rap	[!H#H%D(_)Y*H-H/I3Z4J7J9^:I=I>G?Z@FBECFD[GJHZIHJJKHLJMGNHOJPISJTJUHVGWJXHZD[J]H^I_JaYb_cJdIfIgehI
~rar	S!F#H%F&J(C)G*G,G-J/E0Y1H3J5I6X8H9C:E;H<I=J>B?]AGBaCCDXEIFIGGH[IBJJK?LaMXNCOEPFQIR_SFT_UFVAWHZ_]D^]_ZaDb]c[dCeYfB
~ras	P!D)H*H+G,F-a.I/H0X1G2X3E5H7X8G9H:G;I<J=F>B?F@HAHBXCGDGEIFIHXI_K]NYOHPGQIR^SGTFUZVEWGXFYHZ[]JaGcHdZe^fYgHhY
~rat	F!J#?&F(_)c*_+_,_-H.E/E0E2X3F4@5D7g9H:I;Z<F=>>E?D@CC>D[EeGAIEJDKFLGMENXOGPfQIRGSATCUGVHWZXCYCZF[C]>^IaXbBc?dbe_fEhH
~rau	d#_%I(^-^3Z4J9H=H?J@HBHCXDGH^IHKFMINIOJTIVIXH[J]ZaYfJhI
~rav	_!I#Z)J*]+H,I-H/J1I3Z4H6J8J9D:I;J?GAJBFC_DDEJFJGYI]KELJMHN[OHRHSITHUIVHXGYY[J]G_IaGb]cGdXf_hG
~raw	l!J%](_9];Y@JBJDJHFIJVJWXZGh[
~ray	tHHTa
~raz	b!H#H%J-H3G4J9_:I>H?I@^AJB]DZE]IHKHMHNIOJPISJUIVGWJXZZD]I_ZaXbJcJdJfIg[hJ
~rba	x)Z-YHI
~rbe	p@^BJH[SZZF]X
~rbi	_!J#I%J(_)J*H-]/I3I4J7J8[9H:I;J=J>H?I@FAJBHCHDIFJGJK[LIMINIOJPHRJSJTJUJVIXJZC[J]H^d_IaHb]cddIfIgJhH
~rbj	p-[?aHHP[QY
~rbo	m!J-_BJG[HEP_QY^Z_JbZfI
~rbr	{%J;Z]X
~rbt	v%I;aHaKGZG
~rbu	n%I7_;aHJ
~rby	{bZd[fJ
~rc^	X!I%J(I+Y-Y/I1I3J7J8G9J:J=Z>J@GA^BECJDGGXH]IGLdNIPJTHVIY[Z?[_]IbIdJfJgJ
~rca	b%J(J;[@HBIG]HCIaKHL]NJVJZC^__JbJdbfGhZ
~rce	_!I#I%I-G/I3I<Z=J>J?I@IAcBICJDJGJIIJdKHLaMHNFSJTJVJZF]I^J_IaFcZdGfJg^hI
~rch	^!H#H%G(G)I+J0J2Y6I7I8J9C:H;J=G>D?FAHB_CGDGF^G[JJKFLXMYO]PIRISITIUHVYWJXGYJZ[^I_^aFbXdGfXgIhG
~rci	k#Y%Z9b>JBZHGIITJYXaJ
~rco	{9ZFZ
~rcu	{IZgX
~rd1	x-]
~rd^	3!<&I(X)C*B,d-b.C/Y0G1E2b3C4B5D7Z8D;?=@>E?EA=B_CDDHEDFEH^IaJZK_LXM^N]ODPCQAR>S?TAUIVBXBYDZc[^^^_BbXc?d^ebf=hb
~rda	^!I#Z(J)J*J+J-G/[4J6J7[9Y:H;[=[?I@^AJBECHDGFJGJHAIEKaLJMaNFPIRISJTHVIXHYZZ][J]I^J_IaJbIcJdHfHgJhG
~rdb	vN[
~rdd	x-^@XHHNH
~rde	O!I#C&I(X)_*a,Z-[/J0Y1G2F3E4Y5H6[7Y8J9B:H=H>G?H@IBYC[DGEXFGHHI[JGLZN[ODPYQ[RESETCVIX[Y^[J^F_Ca@bHcEd^eGfAgEhC
~rdf	{JZ
~rdh	i(J2J=Y@JBJDIHEK^S]UZV]WYZGdJ
~rdi	a!I#I(I)[*J,J-]/J3H9G:I=J>b?IBGCHDYHYI[KGNIOIP^SJUGVIXHZH[J]IbJcJeZfIhH
~rdl	{@[H[ZJ
~rdn	kEYLbZJ
~rdo	t3^DZHJZZ
~rdp	h%J(_)F*D,I-E/J@[BJCJEJH]IJJJMIN]PEZGg^
~rdr	[#H%H(G)[-H.b/I2J3J7H:I=J>J?I@HBCCJDHEGGJHBIGJJKHLJMGNHRJSaTIUFVHWIZJ[I]J^JaIb_cadZeZfegGhI
~rds	h-J@_BIDJGaHFIGJXMJN[U[VZWJZFdIhJ
~rdt	i-H7Y?^BIHHIJKIL]MI^Id_h]
~rdu	m%Z>_d[
~rdw	i%a?aBJHDZEdYfJ
~rdz	v9]CYhX
~re^	K!F#E&G(F)F*I+^,G-F.G/D1[2G3E6I9E;E<G>I?Y@HA^B_DDEIFEGBHJIZJFKaLHM?NGOEPXQGRYSXVHWZXY[B]aaZdceHf@gC
~rea	M!Y#G%Y&I(^)J*E+],G.I/H0[1F3Z5G6Z7E8_9e:C;G=C>[@]AEBICDDCGJI?K]LHMJN_ODPDRFTDUEVDXJYX[E]C_XaIcbdEeFf@hB
~reb	i4Y6Y@JBZHGKJMZZG[[f^hZ
~rec	E!E#B%c&c(_)F+A-I.I0G1E2B3d4D5G6F7_8H9G:^;]<J=C>X?^ABBACGEHFXG?HZI@JHKaL@MFNYOaPGQDSAUBVBXCYFZF]H__aXbIcDdDeCf>gDhe
~red	R#_%I)I*G+_,[-[.Y/G0H2I4Y5I6H7]8G9F:F;a<J>C?J@DAHBYCCDCEXFHGGHZICKJLGNDOGPJQIRGSYTGYIZ_[H]D^F_Fb[cFdEeHhE
~ree	M!C#D%]&H(B)E+b-Z.H1G2H6Z7H9A;G<G=d?G@BAFB@CGEFJFKGLJMENBOJSETHUJXFZY[Y^D_EaBbed[eXfYgEhE
~ref	N!X%a&I)[*F-[/b0J1G2I3[4d5G6F7J8F:H;H<I=]>BAGBBCDDDEGFFGEH>IaJaK^LGMAPYSDTEUFWGXEYH[F]D^F_DaDbFcEfDgE
~reg	I!B#B%F&I(A)F*I+k-@.G/I0E1F2G3D4E5G6F7D8H:C;F<G=B?_AEB]CcDiEFFFG_HJI@KALENaObPBQFRISFTDU@VDWDXHY[Z;[C]C^E_DbFcFdCeFfBgDhB
~reh	s)X3[ZX_^
~rei	J!B%]&Y)I*I-C.I/J0X2I3A4[5H7H9B;D<G=_>BAGBbCZDBGXHFIEJFKBLFMINCPYS[THV]WYXJZ]]C^DaIbJdZeYf^gXh@
~rej	W!H#I%I(H)J*J,J-_/^0J1J3H4I6I7I9H:H=I>I?IAJBGEJFJGII[JaLJN_PISJTJUJVIWJXJZJ[J]J^HaJbIcHdHeJfHgI
~rek	n3[9J=^@_CHHGIYKIMJZFaJb[hZ
~rel	e!J#E&X(J-G1Y4J6X9Z:J>J?I@HBGCJDXIHJJKFMJNJOJR[SZU]ZZ[[]IbJc[dJhI
~rem	D#@%D&E(C)C*@+G,B-=.F/f0]2H3<5D6a7X9C:A;C<G=c><?I@CAYB?CBDFEgFFG@IXJHLBM=N_OBQgRBS@T_U?VAWBXHYZZ9[D]?^F_eaCbCcdddeBgZ
~ren	I#c%C(I)G+Y,I-H.J0G1X2D4B5E6[7D9G;a<X=E>[?C@XAIBDCDDFEHFXHYJGK^LEMHNHSFT]UDVYWGXIYDZ@[a][^Xa@cFdZeZfCgFhb
~reo	i#J9^?^@IBICID_HBIHKJM^OJVYZDa_hI
~rep	S!G#X&J(E*Y+J,I-H.J/F1I2J3F4D5I6I7G8I;F<J=E>a?D@^AHBECFEIFIGHHcIAJJKaLIMfNYOGQITHUGVDWHYJ[G^F_HaHdGeIfG
~req	O!E#E%C&I(b)G*G+^,H.I/E0X1G2H3D4G5H6X7G8H9X:E;I<_>C?I@BAGBXCdDFEcFHGGIbJGKEL^MFN_OGPCQHRHS]TGUDVDWGYFZD[G]J^F_FaFbJc[dHfDgGhE
~rer	X!E#F%E(G)[*a+_.J0I1I2J3D4G5J7[8I9F:X;d<J=G>E?XAYCHD^FIGHHIIHJIKCLXMGNHOHP[QJRHSHUEVJWYXFYHZX[F]E^HbFcJdDfFhF
~res	7#?%J&F(])Z*G+>,>-?.[2A4D5[8e:Y;D<F=[>G@DA^BZCGDHEJFcGHHII=JGK>LFMENFODPXQ^R_SaT>UXWbYAZ][A^B_Yabb[cJdGeHf_g[hC
~ret	S!_%D&Y)E+J,G.I/F1]2[3b4F5I8[:Y;G<I=J>_?^AZBICCDAEHFHGGH@IALEMCO_PDQHRJSXTDUEVBWHXCYGZF[E]E^I_]aJcZeIfGgXhZ
~reu	^!Y#X%I&Y(I+I-G3E4I6J7J9F:I=H?GBYCZDHGJIFKaMGNFPJRJSZTGUIVGWJXGZb[I]a^J_IaGbIcIdJfIhH
~rev	W!J#^%I(G)I*F-_.X/G0Z1J3G4I6I7I8J9F:H=I>^?FAJBECGDGEJGIHZJIKaO[PHRJSGUHVHWIXZYJ]F_IaGb]cHdFfZg[hD
~rew	a#I-J4I@IH_IJRISETJUJZI]JaJcgfF
~rex	t%IHHLa
~rey	f!_#J(a9J@IBJGJHDI[LXVGXIZF_Ie_gI
~rez	p*Z9J?^C[HHXJY[
~rf^	e([)J:J>I?Z@]HHI]K_MJVZXZZC^YaJhJ
~rfa	q#ZH[RJSYXZZFbZgX
~rfe	n%J)Z9^;J@XHFPXZJ
~rfi	s3^9J:[>JC_HG
~rfo	e!J#F%^(H*[-J/Z3H9J=]>I@HBZCZHHIHKINXOJTIV[XJZZ[]]J_JaJhJ
~rfr	{@YX]
~rft	v;]H[SZZJ
~rfu	q(X4[?ZCHDZHIIYZI
~rg^	m8]A^HZPJSYZG
~rga	M!D#E%E&J(B)E*D+G,G-D.I/H0H1H3E4G5I6H8H9E:f;G<I=_>D?H@CAHBCCDDDEcFcGaH?IHJHKDLHMDNcOFPJQIRHTGUbV@WgXEYHZD[F]Y^F_FaCbEc_d^eHfDgGhF
~rge	X!H#D%J(G)J*I+I,I-D/I0I1J2J3F4H6I7H9^;X=G?F@^A[BBCEEJFJGaHXIDJIKHLHMCNGOHPHRISIVGWHX]YIZe^GdBeIfFgYhE
~rgi	{ZZf]
~rgo	T!Z%H(D*I+I-E/H2X3H4J6J7_8G:a=Y>E?[AIBCCFDbEJGGJGKBLGMFNDOJPIRJSHTIVGZ[[Z]J_IaHbJeIfIgG
~rgr	i!J#c>H@HBJCJDJHEKIMJT_XJZG[[b^
~rgu	p#H%I*^-I3J9H>J?^CJDJF^HEIJVJX]ZH]]aJ
~rha	j!Y3Y8Y9Y>I@XBIDYGYHDIJKJO^X[ZD]J^J_[hZ
~rhe	c!J#H%J(I*]-I3H4J9I:I;Z=I>X?bBICZD]HFIHKGMJNIOJPJQXTJUJVIXXY[ZE[J]^aHbJfIhI
~rhi	m@XHJLXMZT^ZJbX
~rho	{,ZHIK[
~ri^	Y!H#]%F)^*[+I,J.Y/I2Z3F4H6J7I8J:H;I>F?X@YAZBEDCEJF^HGI^JHK[LHMFN_OHRJSGUGW[XGYJZA[H]Y^I_IaGbIcIfXgJhG
~ria	Z!H#X%H)J*I+I,J-[0J1J2J3G4I5X7I9E:H;J=a>G@bDFFIGHHaIBKFL[MFNXOIPHRHTYUHVGWJXZYIZ@[J]F^Y_IaEb]dGeJgIhF
~rib	^!I%Z(J-I/I1I3Y4J8J9I=[>I?JBHG_HbIIKILXMINIPZRITIUIVJXJYYZI_IaJbJcHf^hJ
~ric	Q!E#I%D&J)F*Z+H,Z-G/Y0Y1H2H6G7F8I9^:J;G<J=C>A?J@CAHBACXEZGGH[IIKXLIMCNgOXPDQdRESJTGUCVHWaXH[E^]_FbDdCeYfCgE
~rid	Z#E%H(H)I+H-E/B0J1J2[3F4]5J6H7H8X:X;J>F?Z@JAICZEIFZGGH[IZKELJMFNYOGPIRHSYTGUGVJWIXGY[ZD[I]G^H_FaGbYcJddhG
~rie	O![#]&I(J)G*E+^,X-A.I/E0X1H3E4G5I6H8H9D;X<I=I>J?CAGBZCID]EFGEHCIJKZLIMCN_OHPGQIRFS]TXUEVHWXXcYHZ_]D_Ea_cFdIfGgGhI
~rif	N!D#@%Y&I(D)G*^+G,I-C0G1F2G3_4E5H6F7H8G9D:D;E<H=D>a?B@DB[ChDbEHFHGFHDIEJJK@LFMBNCO^PFRZTCUFVCWGX]YGZ^[E]b^D_EacbEcEdFeHfEgGhI
~rig	Q!C#F%e&J(b)D*E+X,G-I.H/F0Z2G3A4E5J6G7E8G9b:X;b<I=D>J?CBICCDYEYFGGEHEI?L^MYNBPaQHRFSEUDVBWJXDYHZ;[I]C^Ya^cGdIeHfDgYh[
~rij	[!G#F%X(Z)I*I+I-F.J/H1I2I3F5J7I8]9E:];I<J@EAIBDCGDFEIFIHEIEJIKELHMFNXSIT[UHVGWIXFY[Z^[H]G^IaJbFdae]fZgXhF
~rik	t#X5Y9YHHNZ
~ril	d#Y-J/bHEIHKZTXZE]]
~rim	^#Y%I(G)I*C+I-E/I1J3C4Z6I9E:H;J=G?_AJBEC^D^FJH^IJJJLIOJRISITHUXVGWJXEYJZA[I]]^IaEbYcIfGhc
~rin	U!E#J%G&I)E*_,X-a.I/F0^1H2H4F5I7G8H:F;F<I=E@FAGC[DHEHFHG[H^JHKALGMDN^OCRFSYVDWHXFYGZ;[E]X_Faab^cEdEeIgG
~rio	P!Z#F%F&I(^)Y,F-B.J/F0G1H2H3[4D5H6G7X9G:Y;Y<H=Z?HA_BACIDIEGFHHFIFKZNYOHPGQHRXSDTIUIWYXYYGZY[J]Z^]aDcEd^eHfCgJhY
~rip	]!X#I%F)I*I-H/I1J3D4J6_7J9H:I;J=]>G?F@ZCHD^FJG^IHJJKZLJMGNFOHRZSIUIVHWIZX[I]H^I_YaHbGcIdIeJfFgahH
~riq	v5ZIJNZ^[
~rir	q@IIIKIMJZI[cd[
~ris	X#F%X(^)H*H,J/I1J2J3F4H6[8J9[:Z=G>F?E@ZAZBJCGDJEJGIHJIDJJKZLJMGN_P^R[SIUJV^WIXXYJZB]F^I_JaEbHcIdGfH
~rit	A!>#=%c&E)E*Y,Z-A.G/C0^2I4Y7A8^9C:>;e<J>F?[@:BBEBFEI?JXKEL@M>N_OZP[Q]RYS@U<V<XIYaZD[?]?^B_Za>bBdgedf_g[h>
~riu	k#J-J9I=J@IB]IIKYN_][
~riv	M!F&H(b)X*Z,J-D.]/G1E2G5G6d7E8X9A:D;F<G=H>[@DAECBDHEFFFH]IAJXK@LEMBNBO]PeQISETDUCV@WFXBY]ZI[J]F^C_Ea_bCcGd_eZf_hH
~rix	xH_JXNJ
~riz	^#J(^)^3X;Z>J?JHCNJT^UHVaZJ
~rja	x>IHGZ^]]b]dHfJ
~rje	{HYb]
~rk^	K!F#C%^&H*D+F,G/Z3J6F7E8X9A:I;J<H=C?FAFBfCFDBEGFHGCH[IGJHKBM^NBPIQ[SBTDUAWFZc[B]C_DaDc^eFf[hD
~rka	sH[N[ZHh]
~rkd	{!ZHX
~rke	c!X#[%J(I)J*J,[-F3^4[9E:I<Z=J>G?HBGCHFZGJHYIGKFLXMHNHO[PJTGUJXXZB[J]H^J_JaYbJcJdHfJha
~rkf	{!^=]@IHJZF
~rki	{D]
~rkl	{&]N]
~rko	n%]2^HIIYKITXZH
~rkr	x,Zd[
~rks	k#X7cZG
~rkt	h-J1[9D>J@IB_IJM]Q[VXdIfZhJ
~rl^	f@HBJHIMZNJ^JbYhc
~rla	^!Z#H(J+J-H/X3I7J9X:[;I>G@cBFDGHGIZKHNXOJTHUIVXXHZB[Z]Y^X_HaHbIcJdJfJgZh^
~rld	xS^
~rle	f-J>]?[@JBXC]D_HGIJKJN]XJZGaG
~rli	h3J=]?XC_DEIJK^NJZH
~rlo	d!]%J(J-I3I9H:Z=[>X?I@EBGCHDHHZIGKGLbMINGOJPJRYTGU[V_[I][^GaXbJdJfJhH
~rly	i!]3]@]BHEZHIKHNYVGY^ZHcF
~rm^	U!J#F%[(C+Z,I-d.J/G0J1J2J4G5I6I7I8]9D:Z;I=H>Z?D@IAHBXDHEIFIGGHbIIJHKGLHMDNEO_PHQJRISHTHU^VDWIXFYJZ@^F_GaDbecHdHeJfGgIhb
~rma	S!D#E%G&J(D)d+Z,G.J/H0I1H2I3g5I6I7H9E;H<Z=E>C?B@HAGBDCbDeFIHDICJHKDLIMFN]OBQ^RHSHTGUIVBWHXFYHZE[I]F^G_JaDb]cGdEeIfGgHhE
~rme	_#H%Z(Z)J*J-Y3Z4I8J9G=I>a?H@IAJBYCHDHHBIEK^LJMYNJRJTJUIVGXH[X]F^YaFb^cJdIfI
~rmi	Q!F#D%f&J(b)I*G+G,I-_1H2H3D4H5I6H7G8H9[:E;c<J=J?D@GAHBXCFDAEHFIGFHXIAJGKGLFMEOEP[RHSGTFUFV]XEYIZA]c^^_GaFcGdFeHfFgGhD
~rmo	q#H-]>]BJHBTHXIZaaIhI
~rmu	t-JKJZGhc
~rmy	t:^HINYU]ZJ
~rn^	J!]#Y%G(C)^*E+G-X/I0E1E2F4Y5F8D9Y:[=A>A?I@^ADBICADBEEFEGCIBK[LGM_PGRXTIU_WGXEYXZJ[E]J^^aCbYgIhY
~rna	V!I#G%F&J)H*G+G,H-B.J/J0Z2I3e4G5I6G7G8^9D:^;Z<J=F>Z?^@?AHBDEIFIGIHBI_K[LHMJNFQJRHS]TFUFWHX[YXZE[]_FaCbZcEdCeHgGhE
~rnd	v![#]MGZJfZ
~rne	c#J-Y3I4G:];]=H>H?IBJCJDJHHIHKGMIN^OJRIZD]H^JaJcgdHfFgJ
~rni	h!c#X%J(J+Z-H3I7[9J>I?J@YAJBHCGDGHCIEKaMJNJO[PIVJZFdJhI
~rno	b!I#H(I-I3[4J7J9[:]=J>H?J@_AJBHCJDZHCIGK^MINIOHTIUJVJX^ZE[J]J^J_[aIbJc]dZfJhH
~rnz	x![
~ro^	J!J#@%F(X)B*I+G,J-D.H/G1E2E3d4C5E6D7I8F9B:G;D<F=@>g?X@CADEFFYGGHII[J_KDLEN?OgPJQFSIUFVYWIYDZ[[[]B^D_GbEfEh_
~roa	k!Z#I)Y>ZHZT[ZGa[
~rob	R!C#C%X&J(E)G*F+G,H-A.I/F0G1H2I4F5I6G7F9^:D<J>H?E@IBdCDDHEaGGHEIBJHKBLIMENYOYPDQIRHS]TGUEVHWDXdZe[F]E^F_FbDccdFeIfFgHhE
~roc	Z!Z#G%G(H)J*I-E0J3G4I6I7I8J9D;X=G>E?G@_AJCJDGEJGJHBIEJJLYMXNGOIPHRISaTIUHVGXEYIZ[]f_HaFcHdXeYfG
~rod	d)J-Z3J9I=I>I?Z@IBHCJDJHEIHJbKHMINHPJSJV]XJZ[aHc[dYf[gJ
~roe	g!I#I%J(G9G:J;J=[>G?]@[BGCIDIHIIFKGLJMJNIOJPaQ]TJUJVcXIZF[J]H^YaJbJdJfJhI
~rof	a#J%I(b*J-G/I3_9I:J;Z=J>H?I@HBHCaDIGXIHJIKHMDNHPJSJTJUJXJZE]I^JaIb]cJfJgbhI
~rog	t1[9[BHZ[
~roh	p)[-[HJPZQXUJ^]
~roi	f!J#]%_(^)^*I-X3I9I:J=J>H?J@IBICJDJHIIYKJMJNJPZUIVHXYZE]J^ZaZdJfJ
~roj	l9J:Y@JHaIJK[ZYhZ
~rok	]!G#J%I(J)I,I-G/[0J2[3H4]6J7J8I9H:J;[=H>G?HAIBFDIFJGIHXIHJIKXMHPHQXRZTIUHVGXIYaZ[]^^J_JaIc]dGeHfXgJhI
~rol	M#C%C&I(g)h*d+E,F-F.H0G1E2E3H4h5g7C8F9C:C;G<F=B>B?B@@AEBJCBDZEGFGGEHXI>JcKDMCNJOXPFRISETGUCVGWFXCYGZ:[D]D^D_DaCbCcDdEeHfDgDhC
~rom	I#G%B(B)^+d,H-I.J/C0G1Y2F3B4Y5I6Y7J8I9B:I;_<G=J?F@EAEB@CHEFFFGXHYIDJ^K^LaMBOHP_QIRJSFUGVZWGYEZI[Z^Y_XaJbIcYeGfYgH
~ron	J#]%Y&H(A)D*F+C,[-C.G/F0]1E2F3]4I7H:B;E=B>FADBFCBD@FEGhHZIAJaK@LEM]NIOXPGQGRbSHTGUBWDY[ZH[D]G^D_JaBdbeCf^h]
~roo	b%^(G)X*b-J3J4J9H:J>H?J@HBIC[GJHbIIKZMHNJOJPIRIVIZC]JaIc[dHf[
~rop	S!F#X%E&J(D)H*G+H,I-d.I/H2]4E6H7G8I9D:F;H?b@ZAHBBCDDEEXFIGXH?I^J[KCLGMENEOGP_QZRGSZTGVJWHXdYHZ>[G^b_HaIbFdEeIfDgGhD
~roq	s>X@Z
~ror	J!Z#B&d(I)C*C+E,Z-C.H1F2H4C5G6[7E8X9B:D;F<G=I>B?C@DB^CDDIE[FEGGJJKHLFMCNYPCRESbTGUDVGXDYJZb[E]A_[aAbDc^dCe^gEhA
~ros	M!D#H%E&J(D*Y+I-H0J1X2H3D4E5H6G7b8G9E:I;H<I>B?D@AAHBACEDDFHGEHHI[JYKILJMHNEOGPEQIR^ShTcUEVDWEXEYGZ@[E^E_FbEc^dZgchX
~rot	T!E#E&J(C)G*G+G,G-b.I/Z0E1G3D4E5I6F7F8G9B:F;a<I=D>[?C@FAFBCDDEGFHGFHXLGMDPbQHRISGTJUEVBWIX_YhZB_EaJbEcBeFf_
~rou	L!C#^%B&I)E*D-@/F0I2H3D4E5G6F8F9B:E;G<H=B?B@IAFBaCBEGFGHcIDJGK^LEMANZOFPcRFTaVhWIXCZJ[[]IcJdEeEhH
~rov	T!F#F%G(E)I+H,J-B.J/G0f1I2J3E4J5J6I7e8J9F:I;I=[>_?D@ZAIBCCZEIFJGIHXIEJHMEN[OGPGRISET]UHVGWIXZYIZ@[H]E^G_Ja_bYcHdHeJfDgHhE
~row	V!Y#E%I)J*J+J,J-G._1J3H4Y5J6J9H:H;J=I?H@_AJBDFJGIIFJXKELJNEOIPIRIUHVGWJXbYJZC[H]a_IaGbdcFdIeZfGgI
~rox	^-Z0J1J3I4H6J=J>J?JBHCJDJH[LXMJNGRHSJYGZD]G_JaJb^chdJfEhJ
~roz	v/XB[HYZJ
~rpa	h/HHYZI_^gb
~rph	x!J/JZJ__
~rpl	xDYHHL[b[
~rpo	h)Z*I@JIJKJNaVJWZZI
~rpr	i@IC[DXH]O[P^ZF]Z
~rqu	k#I*[/^2Y9J@HBIHFIJKHL^MJTJVZ[[]^hI
~rr^	d!I#J%J-I/J3H4a9J=J>J?J@JBHDJGJHCIGKXMHNIOJSGTaUJVJXYZZ]^_JaIbXcJdJeYf_hJ
~rra	Z#]%G&J(E)X*G,^-a.Z/H0I1I2H3Y4Z5J7H8H:F;H<J=G?E@GAHB]CFDEFYGIIBJIKYLINGOFPFQZSFUXVDWIX]YHZJ[F]E^GaEdCeHgHh_
~rrb	tHHb_
~rre	N#b%E(E)G*G+G,Z-A.I/C2H3Z6[7F9C:D;G<I=D>C?[@YAYCBEYFHGFHIIBJGLFNFO]QIR^S[TXUEVCWEXGYGZ[[^]D^D_HaZbDdDeIgGhh
~rri	Y!I#H(I*I+J-F/F0J3F6]9G:J=I>X?G@ZAZB]CGFJGJH]IGKFMHNGRJSJTIUJVHXGZ][X^J_JabbJcJdXfIgJhH
~rro	H!]#Y&d(A)H*C+D,[-A.G1G2F3I4B5F6Z7C9A:B;E<F=G>B?AB_CBDFE[FDGFIBJHKELDM@OIPBRDSbT^UBVDWHX]Zb[Y_Ya?bIc[dBe_gD
~rrt	a!J#e(J)Y-Z.Y3J>I@HCJDIIGKYMFNJTaUJVIZG[Y]HaJcJ
~rru	m#Z*Y+^3JBJDFHHMINYZJ]a_X
~rry	g9c@HBIHEIJKIWXZ_dZ
~rs^	^!J#[%^(H)J*J,]-F/X1J3H5X6J8[9Y:X>J?I@^AYBGCIDHFJHCJ]KELJMZNHOJPHRJSHTIUHV]WJXH[J]H^I_]aIbIeJfHhI
~rsa	k%J*X-J3I6Z=J>I?J@IBICJD_IXK_MZNJS[UIVIZG]J^[aJbJdIfHhJ
~rsc	e!]%H(X+[-I/]2X3I4J6]7J9H:J<Y>F?Z@HBICHDHEZGJHDIZKHLZMIOJRZSJTJUJVIX^ZD]J^J_Ja[cYdHfHgJhI
~rse	h+Y-Y3J9J=J?J@IBZDbHCIJKINJS[UZW[ZD
~rsh	g/J9JHZMIPXZIgd
~rsi	[!I#H%H(H)J*J+G,J-H/J0[1f4H5_6I7a8J9H:J;J=H?H@HBHCHDDGIH_IHJJKILGMGNIOJPHRHSITHUIVIXIYaZE[J]HaHcHdDeHfFgHhI
~rsl	t6[<[DZHGS]UIVJZJ
~rso	[!I#[(G)J*J+I3G7J9Z:H>a?Z@^BFCGDIHXIHKHLJMHNHOYUYVZWIXaZG[I]I^JaFbIdJfIhI
~rsp	t+[-[CIHJ_[
~rst	P#D&J(]*D+E,G-C/E0I2H3C4F6H8[9E;G<I=Z>@@aAFBZCbD_FHGFH?IGJIK?L[MHNEOEPJQIS]TFUXVYWbXCZZ^C_EaHcDdBeGg[hd
~rsu	i#]9H@YHIIJXbZ[
~rsy	m%J1g3J9H@JDIHEMGRJaJdIfF
~rt^	D%I(G)J*F,C1b4G5Y6A7J9D:<<G=J>[?F@GABBaCEDYEEFXHcIaKGLJMDNFOEPEQYRBSGTaVAYIZJ[B][^@_ZaGbadHeCf^gIhC
~rta	O!Z#B%D&I(Z)D,F-Z/A1^2F3B4E5J6G7J8F9A:_;]<H=D>GBZCJEFFFGEH^IaKEMZNYODPCQHRFT_UGVIWEXCZC[F]A_EaBb]dGeGfJgehZ
~rtb	k9J=JB[GIHJKJMZZJcZdGeJfc
~rtc	xHHb^
~rte	W!X#E%H)H*Z+F,I-Y/Y0[1H3E5H6I8I;H<Z=F@YAJBCCEEJFIHYI^JIK_LHMEPXQJSHTGUHVJX^YIZ?[G^H_HaZcGdYeJhE
~rtf	pHJJYM^T]
~rth	k*X-]@IBXGYHAIZMYN^TYX[ZI
~rti	]!J#X%I(H*J-H3H4J7J9G:H<Z=I>H?H@XBGCIDHGIHeI^LJMHNIOJP^RJSJTJUZXIYIZC[J][^Y_JaGbIdJfIhJ
~rtk	{@ZHEIHb^
~rtm	j(Y@IF^G]KJVa
~rtn	f!I-I/J8Y:e@HBHIIKHMIPJS[VJZE_XfJg]
~rto	i*Z-J/Y3F9J>JB]DJIYMJOJRXS[THXJYYZ[a[dIeJfG
~rtr	f%Z(H,I/J1Z4J=I@JBIF[KJMJNYRZSZUJVIZGcJd[e[f]gXhJ
~rts	s)J*Z.]BJG^HGLZTJZI]^fJ
~rtt	x4]9J?]HI
~rtu	m%[HYKJR[Y[ZYbXcI
~rtv	{KX
~rtw	{L]
~rty	b(J-e.X/J3J7a9I=J>J?J@GBIDJHIIIJaKGMJNIVJXIZDaIbXhJ
~rtz	d(I)X+J-[7X:J=Y?X@JBJCJDZIIKHNHPJS[U[V[W_ZF]JcJdHfY
~ru^	o3Z9I?]B]H[KJZF]J_[aJ
~rub	m3[>ZHHNZT[ZIc[
~ruc	M#E&Y(Y*E+F-D/J2H3I7J:[;F<H=]@DAJDHF[GGHHIBJJNBOFRXTEUXW[[G]J^CaZbZd[eZf^hB
~rue	m=]BYC[HGZE^_
~ruf	d!X#H%J,X3a4J9Z:J=J>X?^@GCZHEKHMJNJOYPJQZTJVIZD]Ya[cJfJhJ
~rug	]![#F%X(G)J*I-H/H0Z1J2J3G7I8Z:G<J?G@JAIBECXDFEJFJGGHCIFJJKYLHMFNFOIRZSITHUHVGWJXYYXZX[H]G^IaFbZdae]fXhG
~ruh	m-J>J?]@]HHIJKbPXZF
~rui	Z!Z#H%H&I(^)Z*G,H.J/I1J2J3E4H5J6I8Y9F:Y;]<J>J@DA]BFCJEJFIHAJJK]MFNEPZQJRHTJUGWIXGYJ]Z^]_^aIcJdFfGgHhF
~ruk	s8_H]ZI
~rul	Z!J%J(H)J*Z-G/]3I4I7J8H9J:I=I>I?JBIDIGeIZJZKFMHNePGRJSJTJUIVHWJYJZX]J^J_HaIbJdGeJfEgIhI
~rum	j0[3X=J>J@IBIDJHDIIKJL[MINXSJVZZF[[][^[c[dHfIga
~run	W!H%H)H+],X-F/H0Y1]3]4G5X8I9H:H;J=H?F@JAJBZDYGYH@IIJZKIL]N[OHPYR]UGVEWIXGZ>[H]G_HbGcHdEeIfcgI
~ruo	s(^)[*[?HHJ
~rup	Z!F#H%H(J)H*I+],J-H/I1J3E4I7I8J9E:F;J=F>G?F@EAJBDCHDDG]HYIEJJKFLHMFNGOIPfRJSHTIUEVkWIXGYJZ?[H][^[_HaHbGcIdHeJfHgIhG
~rus	s#G9]HYIJTYVHZY
~rut	m!J#J%I-Y3I9G=J>I?]@HAJBICJDJFZGJHEIHK]MJNIXJZF]b^]_ZaJbJdZfJhH
~rv^	i!I(J7J9J;Z<J>J?aBIDIFcIJMIVJZY]JbJfJ
~rva	s@[F^
~rve	J!D#I%C&H(C*D+F,E-B.G0I1F2D3B4f5f6f8D9B:G<Y=A>C?C@AAEB@CCDBF[GAHXIAJEKCLFNEOEP^RfSBTDUAVBWEXDYcZA[E]B^EaBbCcceDfagDhD
~rvi	H!B#B&H(I)_*H+E,I-B.G/E0]2_3G5E8E9A:B;E=C>F?@@AAECCDHEDFHGBHEICJEKANCOEPJQFSfTFUdVZWCXCYZZD[C]@^GaEbAcddYeXflg@hC
~rvm	{3^BJDZZI
~rvo	q3XHXI]K]fJ
~rvr	{MYY]
~rvu	{9aHHfJ
~rw^	{-J@[HIIJX^ZH
~rwa	h-J/[2Z3Z8Y9I?J@IBJH^KJMJNJ]Jd_
~rwe	b!J%^(J*I1J3I4I7J9J:I;_?ZBHCIDYGJHAIHKbNIOJPXRYTYUJV[XIZC[J][aHbIdHfHhI
~rwi	l%Z3J4]HJMJO[PGZH_]dXh]
~ry^	I!F#G%F&d(H*F+C,E-D.H/E0F1E2J3_4J5[6D8I9c:_;E=E@HADBFCED_EFGCH^IJJZK^LaMCN_P[RGSZUGV>WJXCY[ZD[D]J_[aAbFd^eFfDgIhG
~ryb	k+Z-YBXHFNJS_VXZF
~ryc	v#J(Y2I@JDZHFIJK]ZHa^
~ryf	vC]HJX]aY
~rym	{9Z_[
~ryo	f%Z)[+X3X9Y>J?J@JBIHGNJS_V]ZG^]
~ryp	X!I#H%I(I)J,I-H/H0J1J3H4H5J6i7J8J9H:I<e=I>I?I@HAJBGCJDIEJGIH>IGJIKGLJMHNGPIRGSITIUIVIXIYeZB[I]I^I_IaIbHcIdFeHfGhI
~rys	m(I9J;]@HHHL]ZG^ad^hI
~ryt	c%^+Y3J7Y9H>[?Y@FBZDFIHJXKFOJPGXJZb]XfHhJ
~ryw	q?ZHIMYS^ZG
~rz^	k:XI_M]TXZG_Y
~rza	vLXd_
~rze	b!Y(J/J3^4J9G:X=I>H?J@ZBFFYI]KGNXOJPJRZTIUJVIX^ZB[J]I^JaXbJfIhX
~rzi	{N[
~rzl	{@YK]ZJ
~rzo	t(]9^>HEZZI
~rzu	p-Z/Y4[@ZHHKYMJN_ZH
~rzw	vDZLZ
~rzy	i([*Y-J/[3J9G@HBICJDIHYIIKINIXJZ^aZdJhY
~s12	{9JHFS_TJ
~s1^	{Y[
~s50	o#GHZTc_I
~s70	{H^
~sa^	T!G%D&J(D)Z,H-]/G0e1G2H3C4F7G8Y9J:Z;X<I>c?C@FAGBHC^DJEIFHHIIBKdN]RFSGTJVCWGXDYGZD[[^F_FaBbHcHdDeIfDgHhC
~sab	Q!g#H%H(Z)Z*G+J,J-Z.X/H1Z3G4I7I9Z:G;]=G>H@GAHBFCHDHEIFJGIH[IHKHLJMHNGOJPFRJSHTIUaVDWFXIY[Z@[J]H_FaGb[cIdFgIhI
~sac	b!a%J(G)Z-J3J6X;[@JBILYPJU]VJY]ZH^YbYfJhJ
~sad	_!H#I%I(Z)I+J/I3I4J7J9H:H=I>H?H@HBGCIDIEaGIHAKeLXMHN_OIPZQZRXTJUIVFXIZB[I]I^[_JaIbIcHfJgJhG
~saf	p.[2ZHYJZSJ
~sag	R!E#I%F&I(C)E*F,G-_.Y/F0c2I3E4F5I6G7H8H9F:F;G<I=D>Y@BAFBDC^DGE]FGGGJGKXMEN^OZPEQHRGSETGUHVGWZYHZb[F]F_IadbFcFdZfDgFhZ
~sai	b-I/b3H9J=Y>I?I@IBHCJDIEJHGIGJZMJOYUIVHX[Zc[J]JaJcXfJhZ
~saj	t9I>^DIHDZZa_
~sak	b!H#H%^(^)I*X+H-G/I2J3b4H5Y6J7J9D:H;I<J=]>F?_@FAIBHCaDYGJH@JJKELJMHNHOFPIRJSJTIUIVYXFY]ZD[I]G^I_XaCcJdJfIgJhH
~sal	]!H#H&I(G)I*I,J-E/I0J1I2J3Z6J7I8J;J=I>E@^AJBECXF^GHHaIJNFPIRISITIUGV[WJXGYJ[[]H^I_IaEbJc]dIfGgJ
~sam	R!D#E&I(D)G*G+G,H-A.I/Z2H3H4E5H7Z8Y9H:E;H<I=D>D@aAdBACFDDEHFFGGHFIGKcLGMFOYQgRESYTJWGXEYFZ[[F]D^G_HaXbXcEdDeGfEgYhD
~san	a!I#Z%^&Z(_-[3Z7X9F:X>G?J@FBGCIDXGJKDOZPJS[TJUEVGXIZE[X]HaFbJcJdJfHhH
~sao	m%Y(Z1XHZ]Z^Y
~sap	n#]>H?XHYPZTIZXaHbZ
~sar	[!I#I%H(X)G*H+I-H.Y3F9H:I=^>G?[@GBHCZD]EJHIIGK^MHNIO[SJUEWHXI[I]Y^JaHb[cJdcfIhX
~sas	pDZHJJ^
~sat	I!]#H%[&H(I*E+G,D-E.I/H1E3G4G5F6I8H9C:b;X<G=[>B?CBGDFE_F]G_H=IBJINbOHQGRJTEUcWcXFYIZH[E]]_GaBbEcYdZeEgEhB
~sau	{6Y
~sav	n-I3[9I=Z?J@JCGHaIGKINYZD]Hf]hJ
~say	G#Z%F(D)G*J,F-^/Y0H1[2H3A4G5G8G9D:X;H<I>C?B@FBCCJDJEXFGHFIaKYLIMBNZO^PDQHRGUYV^XdYGZX[F]G^XaGd[fEgBh[
~sba	h-I4Z9I>]?IBJCIDIEYIJKHMIQYRZTJX_ZHha
~sbe	q(])J*[+I-Z>GCIDZHZIIN[ZJ
~sbl	a!I#[%J-J1Z3J?G@JB_CJHET_XJZI[cbH
~sbu	xI]
~sc^	g#I3Z:];X=X>X@IBGDHHCIIKJSZUIVHXJZ]^XaIcYfJhZ
~sca	e-H=^>H?J@IBICIFZH^IFKHL^MIN^]Y^JaYbJcZfJhI
~sce	i?]@IKYZXcXdJg_
~sch	I!a#J(D)G*G+[-C2F3C6Z7C8Z9X:>;G<J>^?ZADBJCBDAEFGHHDIAJDKXLEMFPXR]S@TFU^VIWBXYYbZH[C]A^FaGbacZdaebfYhI
~sci	f!H#I%J&X(I-J3I4J6[9Y:[=I>H?J@HB]CHDII^KIMJTJUIVHXJZZ[J]__JaIc[fI
~scl	h-Z/cGXHFNJZJ
~sco	W!D#G%E&[(H)I+I,I-Y.Z/G0I1H2H3C4G5J6H7I8H9D:G;I<J=G>[@EAIBDCFDFEYFXGeIYJGKYLHMENDOHQJRGSHTHUXV[WIXHYH[Z]G^H_Fa_bYc_eIfFgIhE
~scr	N!G#D&I(G)E*E+a-B.H/E1F2H3X5H7E8X9G:D;G<G=[>Z?G@@AIBGCCD[EGFGG^IIJFKGLJMENBOaRHSETDUBVBWFXDYb^DaCbdcJd^f_g]hG
~scu	k3I9JCJHJIcU]ZI
~sd^	k@]BXHIMIPZZIbZdGf]g[
~sda	p-J@_HXKJNZR]ZG
~sdh	i%HHIPc
~sdi	xL[ZJf]
~sdp	vP_
~se^	Z!H%G&Z(G*I+I,J-F/I0J1J3D4I6I7I8J9X:G=X>Z?_AJCGD]EJFIGFHDI^JIKDN_OEP]QYRISHTJUHV^WIXHYJ[H]Z^Y_IaCbHcIdYeJfXgJhH
~sea	i!Y(J-c3J9J>F@JAJBJDXF^GGIIKHMJNJOJVJZC__aZ
~sec	M!D#D&J(Z*^+^,G.I0H1G2Z4C5G7E8^9D:E;[<d=E?a@_AGCfD[EGFHGFJJKALEMENBOFPDQ]RESITJUEVEWGY_Z=[H]X_EaBcDdEeHfC
~sed	U%X)H+I,]-^1J2J4J8J9H:H;J=H?cAYBICFDIEJFIH[IXJIK_LHNGOIRJSIUIVGYJZD[F]H^H_GaHbHcIdIeJfHgahG
~see	d#I%I(H-bA]BJGYHGI[P[VIXJZHdYfHgX
~seg	[!I#G(G)H*^+G,J-X.J/I0J2J4H5J6I7I8Z9Y:H;I<J=^>G?_AHC_EIFJGIH=JJKCLIMGNGOHPFQXRHSYUXWIY]ZF[H]a^I_HbHdHfDh[
~seh	v-X@YZJ[[
~sei	Y#X(F+Z,I.Y/H0I3I4G5J6I7H:Y;I=]>F?Z@BAJBXD[EIGHHBI]JJK^LHMFNCOYPGSZTHUFWXXXYZZA[H^Y_IaJbIcFdEeIf^gH
~sel	K!B#I%C&I(@)f*C+F,F-A.G/C0E1E2F3B4D5G6]8E9C:B;I=C?Z@ZAZBYCCDIEFFEGdHJICJHKXLXMFNBOFPAQ]RETXUgVhWDXCZC]B^c_BaGcAd[eFf<gChI
~sem	m#J%Z-[3I4[>I@IBHCJD]FYGYIIK[MZZFdJfJhJ
~sen	D!=(J)B*A+F,I.I/G1H2Y3G4?5D7]8G9F;B<E=E>J?@@]AHB^C<EBG[HZI^KeLYNaO?P?QGRDS?T>U]VAW?XCYEZd[]^[a_cAd_eBf<g@hb
~ser	9!J#H%D&A(X)^*I+J,C-A/A1G3F4a5_6a7J8D9A;]<H>;?A@AA^C@EXFbG[HHI@J@KAMGNCOAP[QIRcS_TBUaVJW@X@YbZD[D]Y_aaCcdd[eDfhgYhD
~ses	T!F#b%F&J(F)a*I+H,H-E.J/_0I1I2I3E5I6H8I9D:I;I<J=F>G?F@EAHBDCGDFE_FIGIHGIXJILGMGN_OHPGQIRHSHTGUGVGWIXEY_ZB[Y]g^I_GaDc_dGeJfFh[
~set	8#@%Y(a)^*[+G,G-:.^2C3B4E5]6B9@:Z;F<X=_?Y@DAIB]EYFXGHHCI=JJK?LGMBN>OCQHRHSbT@U]V]WdYDZ[[C]]^D_Fa]b_dHe[f]gahA
~seu	f#I(I*I-I3I7[9I:J>I?[@XCaDHHCIHKIMJNJPZSITYU[VZXJZD[a]JaHcJdJfJhI
~sev	k#_-J1[@]HGTF
~sew	{7Z:^ZHdI
~sez	s-YI[KX
~sfa	mHHIXNcRXZJf]
~sfe	v6Z7ZH^
~sfi	f(J/YG_HFIJJdNYZFaJ
~sfo	nHbZJ
~sfr	o*^?aHHXZZJ
~sfu	e#J%JBaHGMXTIUHVXZ[[Ie[fH
~sfy	p@YHJN^
~sge	e#Z%I(])Y-J3I4[9I;J=I>I?I@JBHC[DXEXG[HCKJMJNJPJRITJWIXJYYZJ]IaHcXd[
~sh^	S!C#G%E&J(D)F*Y+G,H-E.I1H2H3X5I7H8G9E:F;H<I=D>J@FAGB_CFEHFdGaHJICJFKEMcOGQIRFSGTFUFVEXF[H]a^H_Zb^cEdBeHgIhE
~sha	Y!Z%I*[-H/I9I:Y=Z>G?JBHDJHbKHMINIPITJVHZB[J]I^baJcJfJhJ
~she	a#]-F/H9I>J?J@GBHK]NITIUJV[ZE[J^JaJgeh]
~shi	l7a>JD[HDPXSH^]
~sho	M!D%E&I(C)F*F+b,G-D/]1G3C4F5H7I8F9C<I=C>I?]@EAGBADFEHFHGEHdI[KFNIPEQIRbS[VIWGYGZX[[_Yb_cHeHfCgFhC
~shs	{G[HHM^
~shu	n!^#_>Z@IHEIJKJZG]YfZ
~si^	e#Z%Y([/X3]9I=J?J@IBZCJDHIYKIMIOYVJXIZG][aIdIfJ
~sia	c-[2Z9H:Z@]BII[KHMJX^ZIhI
~sib	Z!J#X%F)G*J+J,J-[/H0F1J3Z4^6Y7^8J9I>]?G@[AJBECJDHHYIGJJK^LIMHNHOJP[RHSGTHUHVCWJXGZZ[Y]H^I_IaIbGfHgH
~sic	[!J#G%H(H*[+Y,J-Y/I0J1J4H7I8J9C;Z=b>F?aAJCXDXFJGIH_IFJJLINHOHPXRISJUHVFWJYXZD[J]H^H_JcIdFeJfHhG
~sid	]!I#G%H(^)G*G+_,J-Z/_0I3F4G5J6J7I8J9G;J=H>E?J@FAZBGEJFIG^H^I[KFLJMGPERISaUIXYYI[I]I^I_YaGbHcIdHfEgIhH
~sie	c!I#X%H(I*I+I-I0Y1Z3G4I9Y:J=J>E?H@FAYBHCHDXG]K]NHO_PIRYTZUJVHXYZC[J]H^[_HaYcIhH
~sif	q3Y9J>HHFIbKJO[ZJa[
~sig	L#E%B&J*F+X,Z-E.I/H0H1G2I3D5G6G7b8G9Y:H;H<e>H?B@FAGBDCDDYEHFaGEH]JFKHLcMZNHOFPGQISFTbUDVBWGXDYG[]]^_Ga?bYcDdDeGfDh[
~sil	g-a;Y>JHBZF]J^[aadZ
~sim	f!J-G/J3E9H>_?J@GBHCIDJIdK_LXMJOFXYZF]JaFhG
~sin	L%Z&I(B)a*F+Y,G-^/J2I3J4I5H6H9B:H;G=b>F?D@FD_EGG[HCIBK]LXM[NFOCPGSFTCVYWFXGYZZG[G]C^DaYc]dZeEfbgIhE
~sio	M!F#[%c&I(]*E+E,G-B/F0e1e2Z3a4H5]6F7F8G9C:F;_<H=B>B?B@BAGBBCEDBEFFFGEHcIDJGKCLDMDNDOFPZQHRFSETIUDWGXDY^Z?]d^F_FaBcHdBeFfCgEhX
~sir	t3I?^DIHEKHZ[a]h]
~sis	Z!G#G%G(G)I*H+Z,]-I0J3C4I6I7I8X9H:G<Z=G>I?G@JAcBECGD^EJGHH@IEJIK_LIMGNJOZPHRZSJVFWIXZYJZB[X]G^I_[aHbHcIdEeefGgIhY
~sit	W!G#G%H&J(G)I+H,J-]/G0I1I3G4Z5[6I7a8I9F;J<J?E@EAICGDFEIFIGHHcIaJJKEN_OHQJRHTHUGVGWHYHZE[H^X_GaFbDc[eJfEgI
~siv	n-Y3Y4[6YHIdJeX
~sja	m(G)a-J9I>I@JBXHIIHKIUcV^ZHhJ
~sk^	U!G#G%H(e)E*]+I,J/J1J3F4H5J6I7H8J9E:G;J=J>D@]AJBBCHEJFJHdIDJIKEL]MHRISHUGVEWIXGYIZH[H]G^__HaFbIcGdHgahH
~ska	j-J/Z3J=J>Z?J@IBIIHKHMJTIVJZX[Z]J^ZaYbcfJhJ
~ske	[!J#J%J(I)J*[+]-I3H7J9J:J=J>H?a@FBGCXDJH[IGKFLbNJOZPJR]TJUJVHZG[I]H^J_JaXbIcJ
~ski	g#I+Z1[3Z9I@HBJCJDbGJIJKYMGRZSJZGcZfG
~skn	x/XEX
~sko	j!J#J%Y(J-J1J3^4Z8d9G:I=Y>F?I@HA[BGCHDHEYGJIFKFMJNJOIPJRISJU[VGWIXHYJZD]I^I_ZbJcIdIfHhI
~skr	[!Y#Y%Y&J(F)H*H+H-G.I/H1G2J3E5I7H8[9C:G;I<I>B?F@DAHBECFDEEIFIGYH[JILHMENFOZPXSHTGUGVEWIXEY][G]E^GbFdbe]fag]
~sks	[(I)J,Y-H9J>E?G@GBIC_DGH_NJVJXJZXaHgJha
~skt	t/^H^ZF
~sku	{@[d[
~sky	vH[P_VIZJ
~sl^	{@JIYK]
~sla	[!Z#E%G)I*I+H,I-G.J/X0J1J4G6I7H8I9E;J=F?F@JAICHD^EJFcGHIZJJKXLINFPGQJRISGTHU]WIXYYIZZ[H]F^X_HaDbFcHdZeZfEgH
~sle	j(J-G6d<Z@FBJIZKIMJNJS]TJUIfJgJ
~sli	j-[/G6X9I@JH[IIKIQYTZU_Y[ZH
~slo	Z!H#_%I(H)J*J+J,J-[0J1J2J3H4I6J7J9E:I;J=H>H?H@GAJBZCHDGH[JJLJMZN]OJPISIT_UHVGXFYJ]Z^I_IaHcFdXfHgIh_
~slu	c![#D(X*J-H/Y0J2Z3E4Y5J6X7J8[9B:I;J<]=[>Z?H@EAHBXCGDGFJGJHAIEKGLIMGNHOGRISHTGUZVHXHZY[I]Z^IaGbIc]dFfagIhG
~sly	h%H(I,Y-X/]2Y4[6X9I=JBHF]HEIIMJPZTJVJZZ_JdYfJ
~sma	[!H#G%I(I-G/I1J3E4I6[7I9E:I?H@FBDCIDHFJG]HZIYKZLJMGNHOZPJRISJT_UIVIYJZB[I]H^J_HaXbdcId_fFhI
~sme	v?IC^HIYXa[
~smi	vH[I]ZG_[
~smo	k(I)X9J@aAaBZHIIJKJMJXJZF_Ih[
~sms	x3I>[HFOGZJ]^a^
~smt	{ZZbZ
~sn^	x1[HFT[X]
~sna	h!J#J(J-Y2Y3X6X=J>Y?J@IBHDJKJMJRcUJVJXJZF]JaIbYfJ
~sne	v&J9[F[HEZ^bZ
~sni	{3IDHHJ[^
~sno	t-_9Y>]IJKJNGZG
~snu	{3[OIZ]
~so^	R!_#E%_&J(Z)I+E,H-C.J1H2Z4H5H6G7I8H:D;Z<I=I>b?F@XAZDDEHGJH[IDJHK[MBNCPJQIRHSFTEV^WGX^YJZZ[D]^_GaBbJcIdDfEgJ
~soa	v9Z?YHY
~sob	x9XBZ_Y
~soc	t-^8Y:YHJIEZY
~sod	tIXN^
~sof	N!E#C%F&J(D*Y+J-F/X0J1]2H3F4F5H6G7b8H9F:F;H<I>C?F@IAHBDCFDEFHGFIBJ[KDLGMINEOGPEQIR^ShTcUEVEWFXFYHZ>[F]F^FbEc^d[eHgchG
~sog	x@]MX
~soi	p@_HJMXNXTZZJ
~sok	j#^9H@ZBJFYHFXbZZ
~sol	O!C#A%e&I(>)Y*E+F,F-A.H/E0G2e3B5G6F7F8G:C;e<H=I>A?]AFB^CcDCFHGEHDIFJFKFLEMCNBODQdRJSETJUYVZWGYFZH[]]C^X_EaEbDcIdGeGfCg_hC
~som	Q#X&J(X+I,I-d.I/I0H1H2I5J6H9I;Y<[=G>C?HAGB@DFEbFXHJK]LGMHOEQIRGSFUYVGWHXEYHZ_[FaCbYcGeIfZgFhD
~son	T!I#_%D&J(D*J+H,H-_0J1H2H3Y4F5H6H7G9]:J;H<I=J>_@YAGD_HII[JZKDMBN_PIQIRGTEVZXDYHZH[I]E^F_FbEdEeHfDg[hD
~soo	q(Y)Y@_HFIXVI^J
~sop	s([@XP]VIZH
~sor	a#I%J(J)J-H1Z3J4J7J9_:I=J?I@ZB]CJDIHYIHKHMINIPXS[TXUGVGXIZ]]I^JaJbJcYfIhI
~sos	{!Y@[
~sou	c!H%I-I/]3I8H9G>J?J@XAeBZCJDJGXHYIIKGMZNITHVJZI[J]JbYfJ
~sow	{T[
~soz	t9JBYU]V^ZJ
~spa	W#Z%F&J(F)X*G+H,I.Z/Y1H2I3_4F5I6G7a8I9G:F;H<I=E?]@GAGBCCDDCEJFHGHIbJHKXLIMDNEOJPFQIRFSFT_UFVEWIYHZC[G]D^H_daacIdGeJfDgGhC
~spe	O!X#d%C&_(D*F+F,G-Y/F0G1J2G4D6F7F8G:D;G=D>@?C@]AFBDCCDGEGFYGFHXI_J_KFLFMHN_PEQHRESET_UYVGWGX]YXZB[_]B^E_Ea[bXcbeFfEgFhB
~sph	p2YHZI_ZI
~spi	k!J#I&Z(J-]/J9I:^=J>J?J@IBGHXIHKINYUJWJXJZb]HaIbHfJ
~spl	k/Y3J>ZH^IZZF[]aJgX
~spo	Y!G#F%I)H*^+I,J-G.J/G1I4a5J6Z7I8J9^:I;J=H>G@EA_BGCFDHEIFJGIH[IFJJKGMFNdOZPGTGUGVHX]YIZD[I]HaCbHcGdHfJgJhH
~spr	G![#C%C&H(>)d+],E-X.J/C0E1E2G3]4F6E7Z8D:C;G<G=H>H?Z@GAJBXCBD[EDFFGGIAJZKCLBMCNZOHP[QGRDS^T]U_V^W[XbYZZY[F]B^F_DaEb]cXd?eDfDgBhB
~spu	k3I9Z;Y@JKJLXNJX[ZJ]^^ZaDd^
~squ	j8_9YAXBIVJZ]_YfZ
~sra	{+FDZH[
~sre	v,Y9^G^HD
~sri	xN[W^
~sro	v?]HIZJc[d[
~srs	{8XdX
~sru	{-ZIX
~ss^	G#G%a&F(])E*C+I,C-^.G/J0D1E2E3Z4B5I6D8G:I<F=_>[ADC]EGFDGBHaI^K@LDMHNDOAQ_S]TIUEWYYH[X]H^FaYbFdEeGf@g@
~ssa	O!E%X&I*G+E,G-^.[/F0H1G3E4G5H6G7G9F:G<I=]@EAGBACcFGI@JGKcMJNXOFPFQHRGSFTJUEVBX[YGZY[E]Y^Z_GaabIcGdceHfDgHhC
~ssb	{I]
~ssc	f!Y/c>I?ZBJDJHYKINIZGa]cJ
~sse	X!G#E%](G,I-H/F0H1I2I3D4H5J6_7Y8J9F:[;I<X=Y>a?Z@aAZBZCEDEEIFIHIJIK[LHNJOEPHTGUJVDWIXFYI]Z^G_YaJcGdFeIfDgGhE
~ssf	a!J#J%I(J>J@JB_HEJbMXSJTIUHVXZZ[I^Je[fH
~ssi	M!E#_%d&H(a*E+X-B.H/G0H1F2G4]5G6X7Y8F9J;_?AAFBGCCDDEJFFGDH]IHJFLIMCNEO[P^QHRESJTGUCVFWEYFZH]d^E_DbFcJdFeafEhH
~ssk	f(J>H?a@HBIHZIJKIMJR[SJUJVIZE[Jbc
~ssl	i!J%I(I,Y/]3J4Z6]9H=JBIF]HFIJKJMJPZTJVJYXZZ_JaJdYfI
~sso	V!]#G%X+I,I-E.J/H1X4G5J6H9H:F<J>^?F@ZA[CDEIFIGGHYIGK]NDQIRHSGTGUFVbWIX_[F_IaCcGdGeJfFgH
~ssp	G![#D%C&I(?)d*F+[,F-E/C0G1E3_4H6F8D9G:D;H<H=I>B?[@HBZCDD[EEFGGGHZIXJ[KDLCMDOFP]QHRES_U_V^W]Xc[G]D^G_DaFbYcEd?eEfAgChC
~sst	d!]#H%J(J-I/J4J6Y9G:I;J=I>G?I@XCIDJF[HZIEKFMHN]PJT[UJV]XXZY[J][^JbJcJdJfI
~ssu	W!G#I%J(F)I+I,J-F/a0J1J3J6J7I8J9F:G>F?FAJBaD[EIFJGIIDJIKHLXOGPHRHSXTHU^VFWZXGYYZ^[H]X^G_HaYcZdGeJgHhF
~ssw	4!>(^)D*E+>-b/Y0I1E2_3>4@5G7[8E9B;B<Y=D>E?DA@B]CGDGEFFCIbJ]KbLZM^N^O@P?QCRASITCUHVCWIX@YEZb[^^]_@aEcHd_eZfJg^ha
~ssy	{G^
~st^	?!E%G&I(C)F*J+A,B-X.G/>0F1?2@3A5E6H7D8f9]:f;E<G=X?Y@bA^BYC_EEFCGDH]IYJIKdL]MFNAOJPIQJRZSHUBXGYHZH[Y^A_aaCbBcGeIfFg<hc
~sta	A!c#F%D&C(^)X*C,C.I/@0]1D2C3X4B5D7A9X:G;H<B=F>@@[AABbDEEHFGGGHaI^KXN?PGS^TDU]VaWXXBYC[H]I^FaYc>d@ff
~stb	x:XV[ZJ
~std	k(_
~ste	G!D#D%D&F(E)E+b,H.H/C1C2D4A5G7F8G9A:];C<E=F>[?]@[AbCbDcEEFCGAHXIZJJK]LHMHNHOFPHQER_SHTBUXVHXDZG[I][^@_EaAc@d=eafdgE
~stf	{H[
~stg	s*Y:^@IC[D]KIWYZI
~sti	M!a#F%G&I(G)E*a+B.H0G1_2H3A4H6[7I8G9Z:Y;G<H=D>[?aAFB@DIEZGEHFIHJFKDLZM^NFObPGSETZUEVBWG]C^D__aZbDcEeGfBgX
~stk	m2[:_@ZHGIZKHL[ZH
~stl	x9JH^IYZH
~stm	t-Y9[HGKYUXZJ_Z
~stn	x>[BZ^YfH
~sto	K#[&H(E)J*D,[.[0]1X2C3Y4C5b7J8I:B<G=J?F@IAZCBDBEGFFGCH^IAJXKZLIMGNbPCQHR[SZTAUBVXWFXAYC]_^FaEbJcJdDfagHhI
~stp	v=^H]ZH
~str	E!E#A%?&E(^)f*c+i,[-E.J0B1C2D3D4@5H6B7C8J9>:A;D<E=>>AABBXDhEHF]GAHHI@JJK<LCMCN^ObP]QcR@SDT?UZVFWZX?Ya[F^G_Da=bFcCdXeBg^hA
~sts	_!J#E%b(G)J-J3J9H:J=J>J?JAJBICJDJH]IIKJMJRISbTbUJVIXJZG_HaIbJcJfIg^
~stu	Y#G%I(G)Z*H+G,J-G/H3G4I6J8J:I;J=H?C@]AIBXCYD^FJG[H_JJLJMGNFOIPISITHUHV[X_Z[[I]G_HaYbHcIdIeJfGhG
~sty	k#X,_3Z@ZBJIIKIMJOJZEh^
~su^	_!J(H-I/J3H9I:J=I>J?HBaDYHIIILJMYOJPJUJVJXJY[Za]J^IaJbJc[hI
~sua	U![#I%H(_)Z*F,G-F.J0I1J2J3I4H5J6I8Y9F:[;[=X>E?D@JAaBFDHEIFJHCJJKXMFNEQJRHSGTFUFWIXJYJZ^]]^^_[cHfHgIhE
~sub	f!J(Z-^/J3G=^>I?J@]BHCXHCIGKJMJOIPJZbaJbJ
~suc	V!G%G(G*J+G,I-H/f0J3F5J6J7I8J9F:H=G>F?H@]AIBeCGEIGJHCIGKFLIMZNDOIPGRISHUEWIX_YJZ[[H]G^F_[aGbJdFeYfFgHhH
~suf	b%a(c-E3J9J>G@IBIC_DIHII_KHMJOJPJVIZF]JaHhI
~sug	{?JHZ
~sui	f#a+Z-Y1J:X>Y?H@XB^CHHAIIKHMINJTJV^XIY]ZE[ZaIcEfIhI
~suj	{O^
~sul	b#J%X(I-H/^3H9H:e;Y=J>I?J@HBHCIDIHBIGJJKHMENYU]VJWJXJZE]I^XaZbZcJhX
~sum	l!X8Z?]HJKYR[ZG
~sun	c!J#J%J(I+J-H/J3G7J9I:I>H?ICXD^KHLZMHNXOIPJRISZTJU_VGW[XIZI[J]Za[dIfYgJhH
~sup	W!I#J%J(_)H*C+J-H/X1e3E5_7Y8J9Z:Y=H?[BFCZDYEXGJIGKHMGNHOJPHRISITIUXVFWJXIYJZE[J]I^JaHbIcHdHfGgYhY
~sur	g(Y-I=I>J?J@IBJDIHYIYKIMJZ_[JbZeZ
~sus	m![@XH]X[ZJ
~suy	{I[KZ
~sva	p#J0]9Z>IAJBJH[IZKJX[ZH_]aIhJ
~sve	v!^+JDGHXY^dG
~svo	x3[
~svr	x*[?_
~sw0	{-b3JHEIGNJOI
~swa	p3J?Z@_C^HGZH[Z]]aF
~swe	h#J&Y4[9Z>J?Y@JCJDYKXMJNXXZZH
~swi	[!^#H%I(I*I+J/I1X4J6J7J8J9G:I=H>^@FAHBFCHDGGHHGIIJJKGLZMHNHOHRHSJTJU_V_XJZA[J]G^IaGb_cIdaeXf]gJhY
~swo	4!>(^)D*E+?-_/Y0I1E2_3>4@5G7[8E9B;B<Y=D>E?DA@B]CGDGEFFCIbJ]KbLZM^N^O@P?QCRASITCUHVCWIX@YEZb[^^]_@aEcHd_eZfJg^h_
~sy^	k-[@XHGI^gX
~sym	f!Z-]/X9JCJHFIbKXMJNZZE
~syn	F!@#A%d&E(E)B*C+J,C-?.E/B0h1i3G4^5D6G7B8a9?:@;B=B>>?A@>AFBDCBD?ECFCGkHXI=JCK=LBMaNAOBPIQIRfS?T@U@V=WCXAZ9[C]?^A_Ea@bBc^dceIfggChA
~sys	[#J%I(I)J*J+Y-F/H0J1J3[4I6J9G:X=J>H?G@ZAJCHDaFJGHHXIYKaLHMFODP[R_TIUJVHXHY][I]I^I_JaGbJcIdJfIgJhE
~syw	xdZf]
~sz^	t#]*YBJHZVY
~sza	x(]*Z-]HJZJ
~szc	{C]MZ
~sze	t9XBZHZ
~szy	{9Y@[
~ta^	C!d#J&C(=+I-[/I0A1E3[4F5I6X7]:D;Y<D>H?b@bCZEBFGHIJAKbL^MGNCQGRBS@T=U[V[W=XGYE[H]E^YaAcCdDeGfBgDhb
~taa	^!^#G%I)I*I+I-X.Z/J0J1I2J4J6J7J8J:X;Z=J?]@FAHBGCIDFGIHFIFLYMGOEPHQZRISJU]V^XIZB[[]G_ZaFbIcJgJhX
~tab	S!J#X&J)I*F+G,I-[.I/G0^1H2I3J4G6H7J8H9D:I;Z<J=X>G@HA[BXFIGGHaIZJHKHNEOGQITGUJVIWYXEZZ^G_YaJb]cHdFeIhF
~tac	S!H#E%E&I(F)C*A+H,D-B.I/G0H1F2G3e4b5G6G7H9a:H;H<I=X>Y?G@CAFBYCbD[E]FGGFHHI@JJKDLHMFNEOCPCQHRESHT_UFVAXZYGZb[E]E^F_EbFccdFeHfDgFhD
~tad	W!b#G%H)H*I+I,J-[/Y0J1Z2J3G4H6I7I:];]=F>H?G@ECFEJFJGIH?ICJJKELINHOYPHRISYTHUYV^WHYYZ@[H]]^IaFbXc[eJgJhG
~taf	d!J%I(])[*X+Y-J1J3I8Y=J>J?I@IBICIF[GXHJIIKIMJP]UEV]ZG_JaJbJc[d[fG
~tag	^![#X%I(H)J*H+J-F.J/I0J1J3F4[5J6J7I8J:Z;Y=H>E?Z@ZBFCGDHFJGXH^IDJIKGLIMFN]OIPIRIS^TIUGV]WJYJZ@[I]FaGbGc[dIfYgJhH
~tai	W!F#H%H&^)H*I+H-[2J3G4H6J7J8I9J=H>J?H@EBFCZD^EYFbG^H=IbJIKFLJMINYPHRYSIUXVFXH[I]I^H_HaHbGcIdHeJfIgIhH
~taj	{a[
~tak	W!]#G%F(G)F*F+H,I-D/Y0J1J2J3_4]5I6I7H8X9F:G;]<[@ZBDC_FIGFHFIIKXLGMbNEOHRISHTHUXVDWIXFYJ]G_GbHcYdIeJfHh[
~tal	K#G(Z)G*C+H,E-Z/@0_1]2G3Z5F6E8E9D:^;F<H>IAECIDIFFGDHYJ_KELEODPGQGSZTZ]A^FaYb[cCdJeJgehD
~tam	b!I#Y)J*J+I-[/H0Z3E4J6[9H=[>F?I@]AJB[CIDXGJIIKGMHNHO^RZSJTIUHWJXHZH[J]H_JaZbIcHfGhH
~tan	R!_%D&Y(C)[*F+J-G/E1Y4G5H6F7H9F:[;c>G?J@>AEBYCGDHEGFFGYH?I_KBNXOHPHRESETDU_WGXCYYZI[H^^aBbJcZfJgFh^
~tao	q(_3[:[HIZJ
~tap	f!J#Y%Z(I*^-I3G4Z9G>a?J@GBHCcDZEJHDIGKGMJNIOZPIVJXIZD[J]JaFdJe]fJhY
~tar	M!I#A%G&H(a)E*D,F-@/C1E3I6E7G9[:I<X=G>H@]ADBbCBDYEJFIGaHII=JJKaLDM]OGPBRESBTJUFVIWIXCYE[G][^CaZb[dAfehE
~tat	O#Z%C&I(B)H*H+E,J-F0Z1H3_4I6F8G9A;X<I=C>I?E@BAFB[C^D?EFFGGFHaIEJFKZLFMZOHPIREScTDWHXdYFZD[F]D_Ea^c[dYeGfJhC
~tau	n6aHDRaZHa[fJ
~tav	o(Y/Z3^9J=J?JBJCJDJHEIcSJTJUJVHZG_ZfI
~taw	t@_
~tax	{H[VJ
~tay	h@JBJHJI[L^T[ZG[I]Ja]g]
~taz	c!I%J(G)J3I:H=I?IBXDIMJNHPXS^UZW^XYZ^]JbIcJdJ
~tba	t-^
~tbe	i%J(J9J=I@JBZDJGIKIMZUIVYWZZGcZdGeJfc
~tbo	qBIHEcc
~tbr	k#J%Y+J-I3b4J5Z9H=^>I?Z@JBJDHHDIXKJOHVZZHaI
~tca	{HHb^
~tch	Q![%F&H(Z)I*F+F,H.G/D0I2H3B4F6_7G8G9C:F<I=E?I@GAeBACDDCEHFHGFHXIAKFNEOePJQIRDSFTGU]V]WHXEYIZ?[G]]^ZbYcEdXf[gFhY
~tco	q!^%J-]2H3H@JBJHCIHL]NGPJWHZHd]e[
~td^	{JZ
~tda	o1]3Z>]?JCJDZZHeJfH
~tde	g(^8Z=Z@JHGNIR[WZZJ
~tdi	v!_HIRXZI
~tdo	{@^HJ
~te^	I!>#B%A&D(Y)I*X+I,F-F.I0Z1E2C3@6X7H9G:E;X<D>b?^@EABB@DDEDFCGHIYJBK]LFMaO[PJQIR_SEU?V^YYZ^]^aIbGdGgHhZ
~tea	T#H([*H+J,J-G/I1J2J4I5J6J7J8I:^;J=G>B?X@JAJBDCHDFEJFIGHHfIDKFLIMeOHPHQXRISHTIUGV]WIXHYXZD[H]FaDbGcHdIfH
~teb	H!E#C%_&J(B)D*G+G,Z-D.H/G0[1Y3D4J5X7G9H:E;I=X>D?E@DA]BXCGDDEFIDJYKELDNBOFQXRZSFTDUAVCWEXEY^ZG[E]E^C_]bIdcecf]hC
~tec	Z!H#Y%F)I*H+J,I-d/H0H1I2]3H4I6J7H9E:G;b=H>H?H@FAIBECHDGEJF[GHHZIcKEMHNHOJP[RJS]UJVHWHXIYIZB[I]H^Y_HaIbHcGdJeJfHgHhF
~ted	t1YHYZY
~tee	e!I#^%J(J*J+J-G3F9Z>E?HBFCHD^GJHII_MFNFOIPZRZV^XJZX[J]I^J_JaIbJ
~teg	]!H#J%I)I*^+I,J-J/I3F6J7J9H:I=H>Z?Z@XAJBGCXDEEFH@I]KGMHN^OJP_SZTIUFVDW^XHZC[J]H^J_XaHcHdce^fGgIhI
~teh	c-[3[>I?Z@JBJCYD]HDIaKJMJVJZDaIfX
~tei	e![#[(J-F3G4J7Z9Z:I=I>G?I@EBGCHDHHJKEMINXOXRJTJU^X]]Ha^cJfYhH
~tek	m%J-X2^9J<[F]HHIaKJZJ
~tel	L!H%H&H)D*X+I,E-I.Z/E0X1F2G3c4D5F6b7D8F9C;E=H>c?YAFBEDcEFFFGIIDJIKBLEMFNJOfPCQXRDT_U[VZXAZA[H]I^D_Db^cCdAeGfBgEhC
~tem	M%D&I(C)F*F,G-X.H/D0G1G2G4E5H6F7F8G9H:I;G<H>B@cCCDaHEJHKcLfMGOHPEQHR]SFTcVJWFX_Y^ZB[D^G_EaBbFcYdDeHgF
~ten	C!I#Z([)_*J+C,_.G/A0[1@3Z4D5E6A7C8G9H:a<D=I>D?DAcBACXDEEAFHI^JAKGLFNHOCQCSHT=UcVEWcXhYD[H]a^F_CaBbBc@d>e]f^gD
~tep	b#J(I+I-H3G6]9G:J=J>Z?I@HAJBHH]IGKJMJNIOIPZR]SJTIUJVIXIZ^]]aGbIfHhJ
~ter	;%H&D(E)>*>+Z,C-d.D/b1B2^3_4B5A7C:]<E=D>J@XADBICYDYEBF[GZHFIcJeKYLFN_OYPGQIRYSXTDU=V=WIX?YDZH[F]g_Ba?bZc]dYeFgXhY
~tes	Z!F#H%G(G)H*I+J,J-G.J/G0I3^4H5J6I7I8H9^:E=a>F?FA]BbCHDFEJFJGIHIIGKYLHMGNZOGPGQaRHSHTJVFWJXF[H]F^I_GaFcIdFeIfHgIhG
~tet	Y#J%F(F*G+I,I-E.J/H0H1Y3[5G6H7Y8I:F=C>X?EAICFFIH]JIKILHMENHOGQJRGTFU_V]WHZG[G^X_YaEbFcEddeIgJh^
~teu	V!G(X)Z,Z-D/H0I1I6H7[8Z9E;X=J>G?E@CAZBFDHEFFIHZKFLIMJNEP^RGSHTHYI]X^Z_ZbYcFeIfEhF
~tev	i%I;Z?]H[IZJXKHN_ZEhI
~tex	x>]?[DFHEa]
~tez	vQXZ[
~tfa	oBIHYM]NJT]ZZ
~tfi	n5_HJJY
~tfl	tH_ZF
~tfo	{([_]
~tga	x([L_TJ
~tge	e!_#H%J(J-I3]9I:b=J>H?J@FBHCYDZG]HFIIKHMINIPJUXVIXJZE]IaJbJfIhI
~tgl	q@JPaV[ZH^J
~tgo	{cY
~tgr	i!I#Z1]3J=J@JBYCJPITYV_ZE[_^JbJ
~tgt	{HaKGZI
~th^	B!C#C)J+J,[-[0G1B2Y3J5D7]9D;Z<H@FAaBZCHD_F^GHHCKXL]NZPIQDTIUAV>WIX@YEZb[B]E^B_ZaabZcId@fBgJhH
~tha	G!J#G%J&H(E*J,H-a.X0F1Z2J3J4]5Y6G7D8G9a:G;Y<G>a@DA]B[DFG^HEJ[KXMEO]PFQISFXGZC]B^]_HaHbCcDdGeGfHgJhJ
~the	B#@%F&F(Z*F,Z-H.F/^0E1D2I3^4C5D6F7X8X9a;G<E=H>Y?dBAC]EDFXG_H_IIJFLZM@PFQGRISZTJUJWZZI[]]C^CaZbGdCeCfXgEhC
~thi	K!D&I)I*H,G-[/F0G2H3H4E5G7Z8^9_:X<H=X>C?C@cAXDZEHHIIGJXKZLIMINJOEPXQHSFTFVaWZXGYF[H]D_FbJcFdFeGfCgEhI
~thn	t-GJ_
~tho	J!E#D%F)[*b+c,F.J/E0H2H3X5I6G8H9D:D;G<I>[?d@EAEB[CeDaEGFJG]JIMEO]PIQHRFSFU@XDYGZ;[Z]J^CaDbGcEeBfDgE
~thr	R!G#I%H)H*F+X,I-C.J/J0I1H2J3J4I5J6J7X8H9Z:J;J=G>F?F@IAHB_CEEJFIGIH[K_LHMGNZOHRHUFVJWGX_Z^[G_Fa]bJcXdHeYfHgYhY
~tht	x,_HH
~thu	s,J9I>a@YBIH_IJKJZF
~thy	q0YfX
~ti^	S!C#C%J&I(Z*J+F,J/F1G2G3_4F5H6F7X;I=_>E?Y@GA]BIC]E[GZI^KELFM]OBPJQJRHSFTEU[VXW[XCYGZ=[[_JaAbDcIgFhC
~tia	T!H#^*G+H-G/I0I1J3F4H5J6J7I8J;J=X>GAJBZCHDHFIGGHYIGJIKFLINEOIRIS[TIUZVXXHZ__Hb]cGdEeI
~tic	J#F%C&I(I)B+E,_-C/G0F1F2G5H6F7J8E9b:E;H<[>]?b@EAFBJCFEFFHG]HcIEJHKILZMAN]OFPEQHRESETEUBVFW[ZH[D]F^a_EabbCdbfDgEhC
~tid	f!J#[(J+J-X3I7^9H:I=I>G?H@]BHCJD]IGK_MGNIOJRaSHTJV[XIZD]IaIbIcIdGgXhI
~tie	U!D#H&J)X*X+G-b1H2F3_4Z5I6H7^8H9D:D;G<J=Y>B?DAIBBD[EIHBIbJJKFMHO[PdRYUFVIWHXFYHZA[F]E^F_ZbFdBeHfDgHhE
~tif	Y!Y#J%I)J*J+J,a-I3^4J7I9I:I=H>G?]@HBFDJHaJYKHLJMHNIPJRJSJUHVHWIXJZA[J]F^JaccIdJfIhJ
~tig	X#Y%b(_)I*G+I,G-E.J/H1J2I3D4F5Y6I7H8I:G;b<J>_?J@CAIBEDDEXFJGIHAIFJILHM[O_PHRYSYUGVEWHXEZH[H^G_HaZbGdEeIfFgHhb
~tij	h!Z#H-J9J>J@aBJCJDXHCIGL[NYRbSJT]VJZF^JaJcIfHhJ
~tik	t!Y3^>JHHV[ZJ
~til	H!]#H%F&F(Z)I*A+F-H/F0Y1]2D3D6I8Z;J<E>Z@aBECJDCEDFDGDHGIYJCLYMdNBPXRESAT^UAVXWC]C_]bYd]eXfZgXhA
~tim	M!D#a%^&H(D)G*I.H/C0E1F2H3C4E5G6G7F8F:E;G<H=E>@?C@YCJD[FGGEI?JFKcLHMXNEObPEQHRgSETJUEVDX[YFZI[F]^^E_Ea_bDcbdEfEgF
~tin	^!H#a%I(H*J+H-F/X0_3D4I6^7J9I:H=I?F@cAJCGDDFYGJHEIEJJKXLYNFOXPJRYSJTXUJVIWJXaZ@[I]]^J_IaIbIcIdIfHgJhG
~tio	?!>#B&G)D*[+^,J-[.G/?0@1G2B3B4A5J7G8H9=:Y;H<^=]>>?b@=AGBGC_D]EgGZHcIBJIK=LJMEN[ODPEQXRDSFTFUaVGW[XJZE[Y]D^__EbAcYdbebfHgGh=
~tip	c!J#_(I-I9H:a>I?J@HAaBICIDIHDI^KHMXNJO[TJVJXI]JaHhX
~tiq	q-H@JIJK]N]WXZGa[
~tir	e!J#I(J-J.Z1a3J4Z8Y9I=[>J?]@IBGCGDYHAIIMJU_VI[X]JaIbJcJdJfJ
~tis	f,[/X3Y=JBYCJDIIFJYNdWIZGaYdG
~tit	^!I#Y(I*J+I,J-Z/H0J6J7d9I;J=H>J?E@]A_BGD]GIH_IGJJKELIMHNFOGPJSITHUIVHZA[I]H_FaHbGcHd[fIgJhG
~tiv	G!j#J%D&c(F)Z*I+C,^/C0[1C2D3Z4A5E6Y7B8]9A:=;[<J=>>I@=CIDDEAHBI=JIKEM?NXOAPCRBSATHUeXbYZZ8]@a>ccdae_fBgCh?
~tiz	v9]>J?JK]ZHaI
~tj^	{3Z>[aI
~tja	i!J#J(I)[*J-J2[3J9H:J=J>I?J@IDIHDIHKIMJNJS]UaVHWJZE]JaJbIcJd[fchJ
~tke	x@[I[
~tki	t9X@[HJI]
~tko	f!_#I%[(Y-I2Z3I4I9F:^;Y>H?J@FBHCJDIIIKGLZMINIPZTIUIVIXI]J^[aIb]dIfHhI
~tl^	k?HH[XaZI
~tla	x9IH^I^ZI
~tle	t&[NZc]
~tli	d%J(H)J*[7J:J=I>J@HBIDGIXMINeOJPJSITJUHVIWcZC]IaJbIdJfJgIhZ
~tlo	W!I%J+J-I3H4J7J9H=J>G?I@FBbCJDJHdIHKILJMdOHRJVJXJZD[E]I^J_JaJbHcIfJhH
~tls	x+JDHHEYa
~tly	[#Y%J(H-a/F3J9J:J>I?I@bBICJDJGYMJNISXVZ[I]J^JaJ
~tm^	o=JBHHHReZJdHfG
~tma	h-]3J9Z>IDJHcKXZHfJ
~tme	h(Y:J>X@HBJCYF^G]HJIJKIVaZZ
~tmr	{-J@[HIIJX^ZH
~tn^	q,X3^>JSJc[dZ
~tna	vI[V[ZI
~tne	e!I(J-I/J3J8Y9J:e=J>Z@HDJIHKHMHNJPJS[VIZD]JbJcJdJfXg]hJ
~tni	s3J9JBJCJHEK^U^ZJaJcZ
~tny	xHJYXZJd]f[
~to2	{-_
~to^	D!Z#c%[&Y(@+E-F.G/F0G1Y3a4H5E6D7E8F:Z<C=<>F?E@CAHBYCID]ECFCGIJIK@NGO]QJRGTXU]VcX[Yb[A]^_[a]bFcAdGeDgAh>
~toa	s)aU_ZI
~toc	g!J(^)H*J,G-J3I9G=E>G?H@IBZCIDIIIK]MJNJRJVJXIYgZG]JaYcFfHhJ
~tod	S!H#J%G(D)F*c+Y,G-Y.I/F0I1Y2I3D4G5J6I8H:E;I<J=E>D?d@bAHCfDCEHFIGGHEIBJHKALHOFPFQJRFSdU^VCX[YI[G]E_GaCbFcGdFeIfEhD
~toe	i!Z#I%Y(J,J-J3]4J6[9G>X?J@GBICJDJHXIHKIMJNJOGPZUJV]XJYJZ[]IaG
~tog	k(H6^<X=Z?[@HHJKZTHW^
~toi	{b]
~tok	X!G#H%H(G)H*H+I,l-X/H0J1I2J3F4H6I7I8J9F:I;I=G>G?]@FAIBFCHDFEJFJGIHIIFJIKFLIMHNJOHPGQJReSITIUHVFWJXHY]Z@[I]G^I_IbHcHdHeEgIhG
~tol	Z!H#G(F)Z*H+I,I-G3G4]6J7X9F>]?YAJBDCGD]GJHDKXLJMGNYOGRJSJTHVZWJXXYZZ[[H]G^X_IaFbIcId]fIgH
~tom	U!H%Z)G*I+I,I-^/I0H2H3X4I5I6J7H8J9E:G;J=Y>Z?D@bAIBHCGDEEJFJH]J[KJLIMFNEOGPHRITGUGVFWJXbYJ[H^G_GacbIcHdHeJg[hG
~ton	X!C#G%F(f)Z*H+I,_-F.X/I0J1I2J3D4Z6J7G8J9F:Z;I=G?F@EAXBECHDFEJFJGYJIKFLIMFNGOIPGSaUFVDWIXHYJ]G^H_Hb[caeJfGgGhG
~too	^!I#H%H(X)Z*H+J,J/[0I1a2Y3I4H5J6J7I8Z9F:I;J=H>[?]@EB_DHFJIFJ^KELJMGNEOYPXRFSHTIUGVGWJXFYJZB[J]Z^[_IaFbHcHdFfEgZhI
~top	P!X#J%E(E*G+H,H-D0_2H3E4G5H6G7G8G9B:G<I>D?F@BA^B]CEDEEHFIGEHdICKBMbNEOGQIRZSETFUFVDWHXEYE[G]_^I_FaDbdcGdEf_hI
~tor	C!J#A%^&c(Z)^*^+B,C-;/G0I1@2c3_4]5^6E8b9F:d;I<c=>>[?_@?AEB=CAD?EGFFG@HaI>JEKYLBMENZODPbQ^RCSZUIV]WEXBYCZ:[A]<^D_baZbXcHeBfBgBh=
~tos	f!J#Z(J)_-]3J9I=H>J@JBXCJDIHaIIKJNYSJU_VIXJZHaJfI
~tot	f!]%^(H-I2^3I9Y:Z;J>I@JBXCJDIHEIHKJLYNJTGUJXH[Y_ZcJ
~tou	Y!Y%G)a*G,H-Z0I1]2I3D4H5J6J7I8J9_:G;J=G?EAIB[CGEJFJGHH<IFKDLJNZOHPXSYTYU^VJWHXIYIZJ]G^]_HaZbHcGgJhH
~tow	c!H#J%J(])I*J-b/J3I4Z7J9I=X>J?H@FCJDZFJIGJJKGMINHPHRJU]V]WIXIZY[J]J^JaHbIcJdIfHgXhI
~toy	s#]-J9YHEKJVY[XhZ
~tp^	x+XHJc^
~tpa	v@IHZS[ZFh_
~tpo	{NIW]bJ
~tr^	U!J#F%[(I)G+X,H-J0I1I4J5I6I8I9E:Z;I<J>F?D@_AIBYCYD^EXFHHAI_J]KbLINFOXPFQJRYSFTJUGVYXHYIZH[F_JaCcIeJfFg^hE
~tra	?!E#H%C&D(Z)e*_+a-E.E/h0G2C3B4D5@6E7c8A9;:Z;@=Z>B??@YADC>DaEDFDGBHbIDKCLBMENGQASdTeVCX>YDZY^I_Ya=bFcCdJe[fZg^h@
~tre	U&G(C)F*D+c,F.Y0H1H3G4F5H6H7G8H9B:F;G<I=E>E?Z@[AGB[CIDaF^GHHGIHKFLHNXQaRGTFUFVCWHXDYGZ_[F^G_Ga^bFdEeHfEhE
~tri	L#[%G&H(Z+a,G-D0I1F2H4E5H6G7F8F9D;F<I=]>B?C@YAZCJEHFXH_IAJEK^LJMDNdOHQdRESEUEVIWGXbYG[F]C_DbFcFdEeGfDgFhJ
~trl	g@HBJHIMZNJ^JbYhc
~tro	I%?&G)B*E+D,H-a.E0E1H3B4g5f6C7G8C9>:H;I<D=?>[?=@[ABBaD]EDFDHBIcJfK;MGNIOXPEQGRHTCU@VHWDX_YZ[H]A^FaJbCcHdIeEfY
~tru	_!I%X(F)J,I/I1Z3J4H5X6J7J8]:J=G>I?J@HAJBGDIFYGJIJKIMINIRXSITJUIVHYIZX]J^^_IaJbIcZeZf[gbhI
~try	b#X(X+H3^>I?JAJBHCJH?IJNXO_YaZF]J_Za[bX
~trz	o9I:Y@ZDZH[ZHfX
~ts1	{9JHFS_TJ
~ts5	m#GH[Tc_I
~ts7	{H^
~ts^	T!H#J%H(Z+[,I-b/J0Y1I2J3D4I6J7J8I:H;G=G>H?FAXBCFIGYHEJ]MENYO[PYRIVHWIXGYJZD[H]F^F_GaZbGeJgZh]
~tsa	s-[7Z9J>GH[IYLZNHTJXJZG]]aG
~tsc	t.]/J6aBJNJZJ
~tse	]!J#I%b(F)J7J:J=J>I@ICJDJHDIYKZMJNES[TXUGVHZD]G_JaIbIcHdIffg]
~tsf	n*^?aHHXZZJ
~tsi	d([+X3J?JC[D^GZHHLaPJZE
~tsl	{6_ZJ
~tsn	x-[9ZHX
~tsp	c#]%I)J*Z1X3J7^@IBXDJHFIGKIN[OXPJVJZC[bbIc[hI
~tst	j-J0^3J8^9J=J@ZBICIHFIHK^MJO]S^ZGaJeZfI
~tsy	{G^
~tt^	M!X%E&G(G*_+J-Y0G1E4E5E6D7C9Z:H;E<]>X?A@XAJEEFEGGIJJFK]LBMJNaPARCSCUHWZXIZ]]a^[_BbGcCd@eGfYgG
~tta	Z%Y(G)I*G+H,J-[0J1J2J4_5I6I7I9C:G;I=G>F?[@aAHCGEJFJGIHBIHLIMINaQJRISHT_VFWIXEYJZ[[H]F^H_ZaGbGdGfHgIh[
~tte	M!B#Y&I)I*D+F-].H/_0[1F2Z4D5G6F7E9G;F<H=J?D@^AGCJDIEHFIGCIfJDK?MANYOGPHQHRZTEUCWDXdYFZ][E]^^J_CbEdBfDhZ
~tti	Y![#]%e+J,X-[/I2J3]4I7J9[:I=H>G?H@[AZBFCIDGGIHGIGJJKEMHNJOIRISIU^VGWJXGZC[I]I_IaHbIcJfHgIhH
~ttl	k+JDGHFXbY^ZJ
~tto	Y!B#E%I(c)I*H+H,I-E/H0J1I3[4H5J7I8Z9H<X=G>[?E@DAHB[EJFJHBJJK]LIMFNFOZSZTXVEWIXFYI_^a[b^cHdHeJfGgIhG
~ttp	x+XHJc^
~ttr	b!J%J+Z-J0I1J3Y4J9J>I?JBICIDIG]HaIaK^LXMINIOJPZRJTIVJXIZC_JaIcIfGhI
~ttu	p*XKJZHha
~tu^	i!I%Z(J0]3JDJScUHVGZX_XaJfI
~tua	_!J%J(J-G/J1]3J4I6J9J:J=I>J?H@FBGCJDIGIHHI[KELJMYNHOIR^TJVIYIZA[I^JaJbJcHdIeJfchf
~tub	x>]HHKYZJc[
~tuc	d!J#I(H)]*J+I-J3J9G>J?J@XBHC[DaH]IIKXNJPJTJVJXXZ^_JbJfIhJ
~tud	f-J3J9Z>G?DDIGZH_IZKJNZTZV^ZG^Z
~tue	f-H@[BXIIKYNXR[XJZAhd
~tuf	{G[HJ
~tui	s@aH]ZIdJ
~tuj	v=GH[b]
~tuk	{>[HJRZaH
~tum	v1ZHIKZa[
~tun	]!J#J%Y(J+I,X/J0J1X3I4]6J9H:J=H>Z?I@ZCIE[GJIHKHMINGOIRISJTFUJVIWJX^YYZH_Jbbc]dIfFhJ
~tup	_!H#H%I(I)I+_,_-I1J3[6J7J8J9G=I>I?H@IBHCHDdE^GJIJJJKIMJNIOJPGRJSJTJUJVGXJYJZC]J^J_IaHbIcIdDebfHgJhI
~tur	L!_#G%Y(A)^*X+H,Y-G.J0I1E2G3G5F6X7D8_9A:F<Z>D?F@EAEB@CBDCEEHHIELFMBOETEUbV^WCXCYXZF[E]C^HaFb]cXdeebgGhF
~tus	m@XBZHIK[R[b_
~tut	d#J%J(J)J-b/J3F5Y9Z:J=I>H?J@IBYH[IEKFMINYOHPJS[TXU]VHWJXJZE]J_JaJdJgYhJ
~tuu	{9[
~tva	s*Z>]HIL[
~tve	{KX
~tvi	vDX[[
~tw^	v-[
~twa	j1_9[@GBJH[IYKZZ[aJfJ
~twe	X!F#F%F&J(G)H*c+H,H-F0Y1I2J3Z5I6]7H8X9E:G;I<Z>D?F@cA_BDC]DYEIFJGHHHIYJIK^LYMENFOYPFQJRHSZUGVFWIXFYIZ@[H]E^I_FaFbGc_fEgHhG
~twi	f#H(J/G9I@XAdBIEJKISZTY_FaIcJhY
~two	P!E#F%H)F+F-Z.I1H2Y3F4J5F7X8G9[;G<I=I>H?DAHCEEHFINZOGPEQ]RFTFUZYGZ[^Z_FaCc_daeHfCgF
~ty^	M#D&I*]+X,G-b/E0H1G2H4F5H6F7e8G9D:D;[<I>X?X@JA]BAC]FHGFHYI^J]KBLFMDOFPDQ^RFSETIUEVFWFYYZC[F]D_GbZc]eGfEgFhE
~tye	oEJHJNJcb
~tyl	m?[@]C]P]ZE[Y
~tym	{T[
~typ	V!H#_%H(G)J*I+J,^-E/H1J2I3b4J6J8J9G:b;J=I>B?H@_AIBECGDFFJGXHBIaJJLJMFO_PIRJSJTHUJVHXGYJZE[H][^I_IaCbIcIdIeJfHgIhd
~tys	{a^
~tz^	v>[
~tzd	sO[PYZI[[
~tze	P#I%G(^,G-H/H1H2J4F5I6G7J9I:];^>D@HA_CHDDEIHGI[JHKCMDNDOXQJRGSGVZWIYH[I]_^Y_ZaXb[eGfHhF
~tzi	{h_
~tzl	xCZDIHIMIg]
~tzs	{C^HZZG
~tzt	Y#[(E)J*I+J,Z/X3H6J9G;J@XB^CGEXGIHAIEJJKbNHRISITHUGVFWIX_[H]G_JaHcIdFfGgahE
~tzu	b%J(H+J,J-I3J7X:I=Y>J@JBICJDYIJKINZPISZU[VZW_ZJ]YbJcIdHfX
~ua^	n#J3J>YHHL[M]T[
~uad	{3HHIO_
~uag	xZX
~uai	m!Y3^7]>I_YdZ
~ual	Z!H%H(I*J+J,J-E0J1]2J3G6I7J8J:I=H>H?I@IBFCIDHGIHXICJJKaLINYR]SJTIUIVHXIYHZE[I]I^I_JaIbIcGdEeJfdhe
~uan	b!J#G%X(J-F/J3I4J9F:I=J>HBZCHDIIFKZLJMHNHOISJT]UIVIWIXbZa[J]I^IaHbJcJfIhb
~uar	S!Z#X%G&J(_)Z*E,G-D.J/X0X1I2I4G5I6H7Z8Y9J:Z;Z<J>C?C@GA_BDDFEHFIH?IJJIKaNEOYPYSGTDUEWHX]YHZX][^]_YcGeJfFgGhD
~uas	l*Z/[9J@ZAYC^HIKZZH
~uat	i!X-I3H9J>X?H@YBICJDJHIIgKJMJNIOHVJXIZD[JaIhJ
~ub^	t,J9]H^ZF
~uba	t>aHGNZZI
~ubb	q3Y@YA[HGKbZI
~ube	[!H#J%G)J*J+X,J-G/a0[3H4I9G:H;I=H>^?H@FAXBED^EIGIHCIFKFLIMZNFO^PYRJSXT]UHVHX]YJZB^IaFbIc]dGfGhG
~ubi	k!Z>Z?_@YCYDJHEVZ
~ubl	d#J%J(I-J?J@HAYBYH[IIMISYVJZa[J^JdXfIhI
~ubm	nHFZb
~ubs	m([-_3H9H=_>I@YBJDXIHMJOIPJZH
~ubt	{?ZI[ZI
~uc^	g!^(JHHJZNYT[ZF^Y
~uca	n-Z9I=J>H@ZHYKYLXMJN^VIZHaZ
~ucc	Z!H#H%H(H-J/f3I:J=I>I?J@ZBeDIEJH@IJKILJNFPHSIUFXI[G]J^F_IaJdGeZfGgJhI
~uce	{BYHJb]
~uch	X!G#X%G)H+F,I0J1[2J4H6I7I8J9];J=E>IAIBIEJGHH]IYJILIMJOGPYQJRGSIUHVFWJXbYIZX[I]F_]a]bHcHdGeJgJhF
~uci	v/Z9JB^LY
~uck	L#B&X(X)Z*D+D-C/I2H3H5J7I9Y:[;E<H=]?J@HAICZD[GFIAJIMJNAOEQJTDW[Z[[F]I^CaZbYd[eYfYhA
~ucl	{f]
~uco	t9[@[BYHJ
~uct	e-Y?JBJFZIJJcNHV^ZFbX
~ucu	j3F4Z9J>J?IBZD]HEMZNYOJU^VJWZZIa]fJ
~ud^	J!H#@%C&H(C)J*E+F,Y-G.H/g0f1E2F3D4D5F6_8E9H:D;H<G=I>E?Z@BAZBBCDDCEEG]HYIEK@LJM]OEP^QGRGSETdUCVZWEXEZ<[C]C^C_aaDbBdZeEf@g]hB
~uda	e!J#J%J(I-Y/J0J3I9[:J=J>I?I@ZAIB[CJDJHDIHKGMINJRJUJVIXJZZ]I_eaHbJcJfJgY
~ude	]#Y%J(I)J*I+I/H1X3G4J6J7J8J9H:]=I>]?C@JAJB[CGDEGYHGLJMcNHOIPYRJSITHUIV]XIY^ZB[I]H^X_IaHbHcHdIfIgZha
~udf	i/dG[HFMHNJZJ
~udg	vA[_Y
~udi	_!J(J-Z/[3Z9J?JBGDHE[IJKJLXMJN^VXYY]]^IaJdJfJhX
~udn	{-Z
~udo	o#J@JB^HXT[ZIa_dJeX
~udr	s+]?X@[HZKJZI[[
~uds	t0aHJ
~udt	qHFIJJYKbMZg[
~ue^	Z!I#Y%Y(G)J+X-F/[3I4I6J7J9Y?HBYCGDYGJL[MaOIPISJTIUHVHWJXIZH[^]X^]_JaGcJdHfI
~uea	Y!G#d%J(I*J+J-]/I3H4J7J9I:I=J>H?F@EBZCHDHIHLJMGNIOJPIRJSHTbUIVIZE[^]I^J_JaIb[cJdIfIgIhH
~ueb	o=]>]BZCZHJZH
~uec	qZ^
~ued	Y#]*H+H,I-F/H0J1J3F5J7G:H;J>[?EAJBYCFDEFJGHHHIHJJLHOGSHTFUXV_WIX]YJZ^[X]FaEbFdJf]gIhE
~uee	x#[
~ueg	xC[HZc]
~uei	f#_-H3I4J9H?JBICJDXJXKGMINIOJT]XJZE[Y]aaIbYhJ
~uel	^#I%I(I*J-H/H0[1J3F4J6J9H:J=I>]?G@DBFCHDEGZHCIEK^LJM[O_RJSJTIUHVYZI[I]H^JaIb]cJdHfHhf
~uem	k%J8Y=Y>H@ZBID]HZPZS]U[ZH
~uen	X!a#Z(F)]*Y/H0J1J2]3Y6I7H8J9Y;H=G>G?F@ECEDYEJFYHZJJKCLZMFNEOHP]RISITIUEV_WHXGYJZF[X]G^XaGbGcHeJfFgJ
~ueo	q#Y-JHIT_XI[XbY
~uer	[!H#a%I)I*X+X,J-F/I1J3F4I6J7I:J=H>D?Z@cBDC^DDJJK^OHQ^RISITHUHWJ]G^I_JaEbHdIgI
~ues	N!H%E&I(Z*a+J,G-a.J/F0H1H2I3B4F5H7I9X:g;H<H=B>A?cAFCEEFFGGGHbIFKILXNDPCQGRYS]UGWGX]YFZA[E]C^F_EaEbEdFeHfCgGhC
~uet	xEXH[a]
~ueu	vIZNZ
~uev	d!J#J%J-H/Y3H8[9J>J?I@ZBZCIM^NXOIUJVJXJ[J][aJdJfJhH
~uf^	h3Z9Z>Y?^@JCJHFL[NZOJQZXJZG]Ja]hJ
~ufe	j#J,Y-X9I=^>X?J@GCJDJHGKJLYMIZ^]YaZfI
~uff	a%a(a+Y-E3I9X>Y?Y@HBGC_DGGZHEIYKHMJNJOJPIV[XJZG]JaHhJ
~ufg	n+Y8X@JHFIJL]V[ZY]]
~ufi	q([-YI]KI
~ufn	v3_
~ufr	vH]Q[
~uft	j0X>[@IB^HHKJL]MJR[ZFcZfZ
~ufu	q%X3I8Y@IC]DYHJO[ZJ][
~ug^	g!^#J%I(J+X-I/J0[4J6I8Z9H=J>Y?J@HBICIDIHDI]K_MINIRJVJXJZX]JaHb]cJdYfHhY
~uga	q!Y7XS[U]ZHf^
~ugb	x4[9Z?ZHI
~uge	m(Z8^@^QXTZZI
~ugg	t-X?JHY
~ugh	P!I#F%G(Y)H*[+^,J-[/I0J1J2J3I4I5J6J9G:I;J=G>D?IAIB[C[EJFJHJI_K[MHN]RISHTXUCZJ[H^H_HaXdGeJfHgYhY
~ugi	x@ZC[
~ugr	k%_>]HXQ[ZX
~ugs	b!I#I%Z(H-J/J0J3H4X6X8[9H:I>H?I@HBGCJDIEJGHHJIJKILIMHNIPXUJVIXHYY[J]J^JaJbHdae]fZgXhH
~ugt	o4[8[CZDZHIT]ZJ
~ugu	v9^HEK[
~uh^	v@_
~uhe	q?]@JHIIJKbPYZG
~uhr	p%XHHR[UZbY
~ui^	a#I%H(I+J-I/J2Y9G>^?H@YBZCHDIGJHDIFK^MHNJO]PXRISJTIUYVIXEYZZF[J]I_JaZb[cIf^gXhH
~uic	t9X@XHEM]
~uid	a!H#J%I(J*J+Y,Z-G/I3H7J9H:J=Y>I?J@GAdCIDGGXIGKGLJMINIOIPIRJUJVIXJZH[J]I^J_[aJbJdEebfIhc
~uie	g-J3H9I:J>H?[@]BIC^DGHFIHK[LXMYXIZZ[Y]JaH
~uik	[!Z#I%H&J(^)Z*G,H.J/J1J2J3E4H5J6I7X8Y9F:Z;]<J>J@DA]BFCJEJFIHAJJK]MFNEPZQJRISIUGWJXGYJ]Z^]_[aIcHdFfGgIhF
~uil	]!H#b%J(I+J/J1d3G5J6Y7J9I:H=I>H?I@FAJCIDHGJHEIGJIKHLJMHNHOJPZRISIT_UXVFWYXIZD[a]I^[_JaIb[cHdJfHhH
~uim	v9[HJ_Y
~uin	xF[gX
~uio	{3ZHH]^aE
~uir	R!G#H%D(X)H*J+]-F/G0Y1H2I3E4I5J6I7I8Z9F:G;J<a>F?I@ZAIBFCbEdFIGHHFIbJHKIL[MHOIPGQ_RJSHTIUGVGWIYHZ?[I^G_HaGfHgHhG
~uis	^!J#^%J*J+X-G/[1J3H4J7J8X9J=I@FBYC]DJEJFYGJIXKFMGNaOHPJRISJTHUHV]WJXHYIZC[Y][_IaGbJcHdHfH
~uit	Y!^#_%J&Z(G)I*H+I,I-^/H0H1I3F6I7H:]<J=JAICEDFEJFIG_HGIYJJKDLIMEOHPYQJRHTHU[VFWHY]ZY[H]_^H_GaEbGcDdJeIfEhF
~uiu	{?JBYHIZJ]^aJ
~uiv	s#]-Z2Z9J@IB[IIMIXJZJaJhZ
~uj^	e!I#H(I-H/J4J9]:J>H?J@GBGC^H]IXKGNHO[RJSJTIUJVIXIZY]JbZdJfIh]
~ujo	m3H9[?J@XDXHHM]TYXZZIaY
~uk^	v!^>Z@[HGRYaG
~uka	xH]
~ukt	h%J(I,X/Z3J4Z6Y8^9I=[?JBYHGIIKIMINJPYTJVIZ^]J^J_IaIfIhH
~ul^	_%G(G)I+I,J-H/H1J3G4F5H6J7J8J9E:I=G>F?Y@ZAIBHCaDFEJF[GIHBIYJZK[NHOIPXRISHTHU]VXWJXHYJZ][[^I_IaEbHcIdHeZfFgbhH
~ula	Z!H#]%I&J(H)X*H+H,J-[/H0J1J2J3[4c5J6I7I8I9C:G;J=H>X?F@DAIBEC]DbGJHHI[JJLIM]NFOZPHQJRISHTHUGVGWJXGYI[H]F^J_HaCbHcIdFeJfGgIh^
~uld	Q!B#H%G(E)H*G-_/G0I1I2J3Y4]8G9E;I<J=F?F@HAIBXDYEIH^IGK]LJOGPGQJSHTHUIVXWIXGZ_[G]F^Y__bFcXe]fFgHhJ
~ule	Y!I#I%J(H)I-F/]3H4I7I8I9I:X>I?IAJBHDHGdIYJZKELJMHNePGRISITXUIVGWJXJYJZB[[]Z^J_GaIbIdIfFhH
~ulf	{I[NI
~ull	[!H(H)J*J-G3G4[9Z:Z;X=I>E?HBaCZDEFJGJHYIZJJKFMHO[PISJUIXHZA[I]Y_JaXb[cJdJfZgJhG
~ulo	{2ZHJh[
~uls	q(a:ZHIVJZJbZ
~ult	V!J%F&I(G)I*H,I-E.J/[0J1I2Z3E4H5I6H7H8I9C:c;I<J=G>H?F@_AcBDCGDDFHGHHXIBJHKcLIMCObPGQJSHTGUZVGWFXGY[ZF[H]F^H_GaDb_cGfGgH
~um^	V!G#G%H(G)H*I+I,J/F0Y1Z5[6I7H8J9F:H;I=f>F?G@ZAIBECFDIEIFJGIHYIZJIKDLXMIN]OGPGRXSGTHU[WIYIZG[X]F^Z_GaFbGcXdEeJg_hF
~uma	k(J8Z9_:J>J?I@XBJC]DJHGIJKJN[UIWXZFaZ
~umb	M!G#F%H&J(F)H*J+_,I.I/F0I1H2I3f4G5I6H7H8H9E:G;I<I=E>b?D@EAHBHDZEHFIGGHXI_JHKILHMEOePGQJRHSITGUHVEWIXYYIZD[G]D^H_Ga[bHcGdIeJfHgHhC
~ume	R!G#G%H&J(G)I*H+G,I-F.J/H0I1I2J3f4I5J6I7I8J9D:G;I<J=G>c?E@EAIBDCEDHEIFIGIHFI[JJKDLIMENGOhPHRHSHTGUGVFWIX[YI[I]G^J_Ia]bHcHdIfHgIhE
~umg	sE[ZIc_dZ
~umi	{?]bX
~uml	p/Y=ZHXIZ
~umm	V#G%I&J(H)I*H,J-F.J/H0I1I2J3h4H5J6I7I8J9D:H;H<J=G>^@DAIBFDaEJFIGIH?IBJJLIMGNFOgPHQJRHSHTGUHVFWIXDYIZA[H]E^I_Ha^bGcHdIfHgIhE
~umn	x1ZKZ
~ump	l-XHJNa][
~umr	k3_9H>a@JBJDIHHIHKHOaXJZH]JhJ
~un^	]!J#I%I(H*J+H-[3D4Z7J9H:I=H>F?G@GBXDcHHIHJJKGMZNYOHPJTJU[VHW]XIZC[Ja]bbcIdIfXhY
~una	a!J#J(H3J4^9Z:J=I>J?FBHC]DIHAIHKILZMJTYUIVJW[][a^bIdJfIg]hJ
~unb	q&_H]T]ZGdIgJ
~unc	V!F#G%H(Y)Y+Z,I.J0J2J3D4I5[6I8I9E:I=D>D?D@YAIB[CFD^EJFJGHI]JILZNEOGRISHTGU_VZWZXGZJ[F]_^G_HaIcHeIhF
~und	P#B%J&G(D)G*H+F,G-[.H/E0H2G3B4Y5H6G7]8[;G<H=E>A?YAbB[DDFaG]HJIFJIKXLHMCOEPFQJRESXTGUHVCWYXXYZZC[E]E^J_daDbac_dCeGfBhE
~une	d#J%c&[(I-Z/J3]4J9_=J@IBIIGJJKGLHMINHTG]XcJfJhJ
~unf	lBJHIIXMZNXX_]Y
~ung	O!C#H%Y&H*F+Y-C.H/C0[2X3D5G6X7I8H9B:B;a=F?FAFBYCYEZFHIYJHKELYMHNZO]PIQGTXVZWZXA[E^H_DaYbGcadEeGf^gIhF
~unh	x-X0XHJ
~uni	^!H#H%G(J)J*I+H,J-[/]0J1J3H4H5J6J7a9E:G=H?E@FAJBDCHDFEJF_G_IFJZKILJNEOJRISITIUHVXWIXHYJZ^[H]b^JaGbGdIfHgIhH
~unk	[!G#H%I&e)I*J,I-F.[/I3]4I6J7J9D:H=X>H?I@HAJB^CHDHEIFJGIHXIFJJKFLJMGNIOJRJSHTIU_WJXHYJ]I^I_Ia]cIdFeJgIhH
~unl	S!F#X(H)H+J,J-H/H3I4J6J7I:I>H?H@FAJBaCJDIGIIIJIKGLIMHNHPHRJSJTcUHVHWJXH[f]J^G_FaJbCcIeIfIgI
~unn	_#Y%J(H,J-J/J1[3X4Y6J7J8Z=I>[?J@ICJDIGIHDIIJYKHM]NJOJP^RZSITJUJXIZC_JaHcGdFeHfahJ
~uno	l=Y@XBGHFIJM^S[UcVGZF
~unq	xS[
~unr	x-HZ^cY
~uns	^!I#J%H&a-]/X1[3H4I6J7Y9I:[;J>I?H@EBCCIDGFJGJHXIHLJMFOJPIRXSHUYVFWIXJYY[I]H^H_JaGbHcYdIeJfYgIhI
~unt	@!e#a%a&D(?)]*_+[,X-=.E/?1D2c3]4@5J6B7D8E9@:Y;Z<J=F>@A^BCCIDXEEFCGXHIIGJBKCL_NCOHPeQZRBSAU>V^W@X[YEZE[J]A^g__a?bEc?dZe@fAgChC
~unv	xgZ
~unz	k-JHYU]VYZXfZ
~uo^	q#]KXMIYXhI
~uoi	s*[8Z@JBJV[ZY[]
~uol	h(])[*Y3I9I=Z>H?F@HBJC]DIHFIXKZMXNYU[VIZGaJhZ
~uon	{9_>JHIaJ
~uor	t#^9[GXIJ
~uot	t3[F[IGZ[
~uov	c!J#Y%I(J-H3G7J8[:Y=I?J@XB_CJLJM]OJSJUJXJ[Z]Z^JaIdIfIgJhH
~up^	P#E%B&J)E+],]-E/G0J1G2H3D4F5H6^7G8J:F<I=G>D?D@GAFBGCFDcE]FHHeIHJFKCLHMEOGPcRFSFTFVhWGXEZ<[G]E^EaDbEcEd@e_fCgFhF
~upd	W!I#J%I(^,J-F/]0]1_2J3G4H5]6I7I8I9Z:J=H?HAIBYCIDGGHH[IGJJKCLIMHN[OIPIRHSJTJUIVIXJYIZH[I]H^F_IaHbHcGdFeHfaga
~upe	i!J%J(I*X9[>a?J@IBIDYHCKJVJZ_aJcY
~upg	f#I(I1b4F5]HYJJRJXIYJZHbHcJdZf_gJ
~upi	s(Z@XHIZG^[gY
~upl	h%I&J3FAdDZH[_JcJfH
~upo	c-J3J9J@JHIIJP_VeZG
~upp	Q!D#D%F&J([)E*B+G,G.I0G1f2H5]6H8G9D;H<I=D>G?X@EAJBICZDZFHKBLZMGN_OJPcQIRFSFTIVfWGXIYGZF[Y]D^XaEbFcEdDeHhF
~upr	s%](_;YHJZGhY
~upt	o+^BJIJMIZI]^h^
~upu	{(Zf]
~upy	xHZV]ZJ
~ur^	B&Y(E+X-@.F/Z0E2G4Z5E6D8X9c:[;G<b>C?E@aAGB;CAD[E[FFGDHIJBK>L@MFNEP]QFSFTGUZV]XbZY[@]I^F_EcZdaeafXg@hJ
~ura	Q#D%H&I(D)F*Y+I-H.I0G1G2H5H6^7F8]9C:D;H=I>C@CAGBACJDAEiFHGEHDIDJHKCLDMHNCR^SET^UBXDYXZI[G]^^G_FbDcId]eehD
~urb	{-YG]HIfJ
~urc	b!H%X3Z4X8H>J@IAeG[HGIJKJMYNJPJTHVJZG]JdJ
~urd	_!X#I%Z(F*J-G4Z9J:H=X>Z?]@XCHDHGJHIIHKZLJNHOJUXXY[J_]aGcJfIgJhH
~ure	[!H#I%Y)H*_+I,J-G/H0J4H6J7I8J9[:Z;J=H>[?a@EAJDFEHGIKELIOGPGSIUDV]WaXGY][G]H^I_IaGcIeXfGhH
~urf	q)ZHYPYZFb[
~urg	t9]@HBJIIZ^
~uri	S!G#G%Z(Y)Y*_+Y,I.J/I0J1I2J3H4H5J6H7G8I9G:H;]<J=G>Z?_@CAIBFC^DYEFFJGHKZLIMGNGOHPEQ_RISHUFWZYaZA[H]G_IaEbXcHdGeXfFgHhJ
~urk	{d[
~url	t1I9[H_
~urn	Q!b%F&Y(D)a*G-J0I1I2I3E4E5I6H8H9I;Y=FAHBDCFDHEHFIGGHAKZLIMFN[OHPEQJRFSXTHUaVZWFXGZE[G_YaJb[eYgF
~uro	i(J)J*J3H9[?[BJCYDHEJOJS^UGVaW[ZD
~urp	v)[HJPXVJ
~urq	t*[@JV[ZY[]
~urr	Z!J-H/G3I9I>H?I@XBHCIDHHYIFK]MJOIVJZ[[I^JaJeXfJhf
~urs	h-I7X8[@[DJGJHGJ^KJMZTJU[V^ZF
~urt	g#J-G9J@GCJDIHCIdKGN_TZVJXZZHhZ
~uru	Q!Y#E&Z(]*G+H,G-F1H2J5I8H9H:^;G<J=Z>G@FAICHEXGJHEIDKXNDOHPIQJRGTGU[VZW]YH[J^E_GaXb]d[eGfYhE
~urv	{LXZZ
~urz	j-J@]BJCXI^KZMJT]ZE_YhJ
~us^	G#Z%^&G)]*E,J-a/b0F1G2I3^4D6H7I;J<G=[>XAHBCCFDEGCHFIbJ_K_LJM@PFSBTHUZWGX[YDZD[C^D_DaAbFdZgDhJ
~usa	^!I#I%J(I)J*I-_/J0Y3H4J:I=H>H?]@GBGDFHBJZKdMHNXOZRJUIVYWIXI[I]I^JaHbJdJfJhG
~usb	v-[>^CJHG
~usc	e3G9I>IB]CJHEIeKJOJc[
~use	>![#Y%F&E([)_*Z+Y.F/A0A1D2C3E4B5A6@7X9@;b<C=]>>@GAcBZCFDZE[G[HHJEKYLYMANFOFP]RASATIUFVJWF[G]]^^_daEbEc>e@f>gehI
~usf	{QXf[
~usg	g#Z%J(^)Y3J4[9J=J>I?JBIDJG[HDMJRIVXYY]JaIcYd[
~ush	t>ID[HEZHa_b[
~usi	a#^-H/I3J9J=c>J?J@GAZBHCIDZHYK]LXMJNHOJTXUJVJXYZI]J_JdHfJhH
~usl	q-Y2Z>[HIZIf^
~uso	m!]/^2Z9J>I@[BIGXIGKHU]ZH][dJhJ
~usp	o![@JH]X[ZI
~usq	x9Z@Yf[
~usr	v-Z8XdX
~uss	^!I#E%H(H*Z,J-G0J4I6a9Z;J<X=G?]@_AJBYCGDGFJHXOIPIR[SIUGVEWJXGYJZB[Y]Z^I_IaFbIcHdGfGgI
~ust	L!F#E%[&X(F)F*[+G-^.J/F1H2F6G7F9[;H=D>G?G@_AECaDEEYFHGGHZI^J[KYL_MZNBOJPDRFSJTEUDVDXIYJ[^^G_HaGcEdHeHgE
~usu	U![#I%H(_)Z*F,G-F.J0I1J2J3I4H5J6I8Y9E:[;[=X>E?D@JAaBFDHEIFJHAJJKXMFNFRHSGTFUFWIXJYJZ^]]^^_]cHfHgIhE
~usw	s3J?ZC^HJ[Z]]aF
~usz	x%Y*]
~ut^	H!Y#c%B&X(H)H*B+D,J/B0D1C2E3_4Y5J6D7E9E:C;D<I=[?F@]ACB^CJDJEZHJI^JCLFM_NIQFRaS_TaVIYD[X]E_FaGb@cXdCeFgD
~uta	Y!F%I&Z(F)I*H+H-D/[1Y2Y4H5I6H8Y9@:F;G<[=^>Z?E@IA[BCCDEIFXGZH;IHMYNXPFRFS^TFUGVEWIXE]Z^]_aaDbFcYdYeIgGhD
~utb	qBIHEcc
~utd	s1]>^?JZIeJfH
~ute	R#^%E&H(]*E+I,_-H.H/J0F1F2G4E5H6b9X;X>??D@BAZB?CIDDEHFGGIH[IJJGLJMeNBOGPIQJR_SDUDVHWGXGYFZ][H]bcDdGeGfCgFhB
~utg	vL_TJcX
~uth	N!H#F%G(a)Y*J+G,e-G/I0J1I3Y4H6J8J9I:G;I=H>^?a@FAIBFD^EIFJGHH_IGJJKFLIMGNEOIPFQJRISHUFWIXHYJZ@[H^H_Ha]bGcZdFeHfHgIhH
~uti	W!E#X%G(Y)X*G,X-^/H1I2J4H6I7]9F;X>F?[@GA[BEDIEHFJHGIXJJK]M]NESIUEWGYJ^]aIcHfGgIhG
~utl	Y#F+J-J3H4J9I>H?J@GBcH_IIKILJMdNJOHTXVJZD[J]IaJbIcIhI
~utn	tSJc_
~uto	U!E#J%Y(_)b*I+G/F0G1]2H3B4F5I6H7G8I:J;Z<J>C?B@FAHB@CEDHEHFIGGHaIBJHKCLGMaNCOGPESGT[UaVbWGXEYGZC]E^G_GadbGcFdEeIgZhF
~utr	a!I#G%^(Z)I*Z,J/J3H4J9G:a;I=H>I?G@cAJBGC_DXEXFZGIHAIEKXMHOHPISJTIUGV[WIXH]H^J_YaGcJdIfJgJhH
~uts	k(]-[G^HIPJZH
~utt	Y!D#Z%a(c)I*J+J-[/I1J3H4J7J8J9X:I;J=X>J?HAJCIDGGIHCKELJMIOIPJSZTZU[VGWJXH]I^H_Ib_cIdJgIhI
~utu	x1ZKZ
~uty	xH^ZI
~utz	W!X%G(J,Z/I2J3H4H6I9J;_>G@CA_CGDHEIFJGXHHI]JILZMFNFRHSHTYUGWHZD]^^]_]aJbFcGdJeIfFgXhH
~uur	t9[@XHHT[
~uv^	l#IC_DIHITXX[
~uva	g#[%J(J,^-H3G9H:J>H?Z@HBICJDIHBIJKGMJNJOJVJXZZD[J]J_Ya[c^dHhd
~uve	Y!H%G(G+H,J-C/^0[1J2I3F4H5J6Y7I8^9^;J=H>H?GB[CFD]EIFJGIICKZLJM^NHOHP[RISITYUGVIWJXGYJ]Z^I_XaFbXcJdEfGhE
~uvo	x3[:XV]
~uvr	xHZZJ[]h[
~uw^	]!I#H(Y)J*I,J-F/Z0I2J3G4H6I7I8^9^:Y;J=H>I?G@_AJB_CGD]GJIGJJLHM_NEOHPIRISIUGWJXHYJ]Y^G_IaGdGeJfHgJhE
~ux^	]!I#I%I(H)[*^+Y,J-G/X3G4Z5X6J7J9G:I=H>[?G@^A^BGCYDFHZJJMGNHO[PGRJTJUIVGXYZ]]H^I_IaGbIcJdHfIgJhH
~uxi	q@ZC_ZJ
~uy^	{=Z
~uya	{I[KZ
~uys	v#F@[T]cY
~uz^	xHII[K[
~uzo	s>[HYXYaI
~uzy	j![(Z9J;Y?[@IHHK]MJZG^[_X
~uzz	p-dHFNC
~va^	S!J#I%H&H(C)Z*Y+F,F-G.H/Z0I1F2G3J4F5H6E7E8G9?;G<H=Y?ZAGB_EGFXGYJJMcN_ODPFQHRFSFTGUGVEW[X[ZZ]_^H_EcDdBfXgHhA
~vaa	s#Y-]X[
~vab	v,[3IHG_[a]
~vac	o#[.^3[BIZ[aI
~vad	c!^#Z(F)Y3a6[9J:I=I>H?I@JBHDHFZHIKJMJOZSJTJU]WJXJZE^XaIbJfIhJ
~vag	n0[9J=IFYH[I[RYSIXJZIaIc^
~vai	_!I#Z%J(I)J*I,Z-H3H4Y7J9G:I=[>[?^@HBGC[DHHYIGMINJOJPJSYTJUGXZZE[I]IaHbIc]dGhX
~val	V!F#F%F&J(G)I*H+I-J.J/[0H1I2X3]4H5J6I7H8I:F;I<J=G>b?X@HAHCDEJFIH]IHKJLcNYOdPHQJR_SHTFUGWJXEYIZE]F^G_GaJbJcGdGeJgJ
~vam	xYY
~van	T%D&H(Y)J+H-Z.H/G0F1G2G3@5H6F8[9[:D;Y<H=[>J?X@[AZCHEGFGH9JGKcMBNBOGP]QHRFSFTGUCVIWFYGZH[G]]^Z_aaZb]cEfEhA
~var	X#Y%I&J(E)Y*X,Z-]/F0Z1H2H3D4F5I7G8[:F;G<J=E>A?D@AA^BCCDDXEIFHGGHYIYJHK@LGMGOHPHQIRFT]UEWIXaZE]E^G__bEcFeYhb
~vas	t9J>Z@IC[D]HJIJK]hJ
~vat	W!_#E%G&J(J*G+I,X-Z.Y/H0J1J2J3^4J5J6a7I8I9G:H=F>aAICHEJGHHXI]KELJMGO[P[RISITGU^WIZ@[I]F^F_IaDbGcGdJfFgIhG
~vau	s2^H]
~vax	{3]>IIJK^
~vbe	t)]BJHJIJUbVJZJ
~vbr	v>JHHIGKIZH]bf^
~vde	{([V]ZJ
~ve^	H!B([*Z+F,I.I/F0J1E4D5]6I8G:D<J=[>J?FAXB>CbDaEEFJGHI_KbMEPGQGSDTFVHWHYEZG]G^Y_HbFcDd]fJhY
~vea	a#J%J(J-G/Y3J8Z9Y?J@YBYCIHFIGM_U^VJZY[Y][aJbJdIhH
~vec	[!I#_%G(H*I+J-H3^4I6J7X9F:X=G>X?FAJCFDFGJH?IEJJKYLJM^NGOYPZRJSJTIUHVGWJX^Y[[H]G^J_JbHdIfHgZha
~ved	c!I%J([-Y/J2Y4J7Z9[:I>Z?Y@GBICHDHG]HHIFKHMJNJOISJTIVZXIZY]I_]aYbJfJhI
~vee	m#^-I7[9J@IF]HIIYKYX^ZH
~veg	n.[6XHGIJMJZI]_b^
~vei	m(J*^-I9H;X?^@JC[DYHGIIKZP_VHXJZH]IaJdJ
~vel	]!I%I)J*I+I/X2J3_4]5]9]:G=H@EAJBECFGJHZIEJJLJM]NGOIPJRISJTIU^VHWJXFYYZA[I]G^J_IaGdGfHh]
~vem	i!J#J/^0]3J6Y9J@[AYBJHEIIJXKHNIPZT[ZF_ZcJdIgX
~ven	L%J&_(@)G,^/A1E2F4J5F7D8Y9G:J;F<G=Z>@?JAEBXCHDYEFFIHHIAJaMANdOEP[QJRHSCTHUBVBWE[J]G^E_FaId[e_f]gIhZ
~ver	=#b%G&A(;)>+C,E-B.C/C0G1b4a5c6c8H9E:@;d<Z>X?@@JA@BDCcD^EAFFGBH_IEKXLXM?QGRaSZU?VEW@YbZE[G][^H_Ia]bFc_dJeCgChB
~ves	q!Y>]E[Z[
~vet	l([2[3G>J?[@JDHHIJ^KIOZZI[Y^ZhJ
~veu	b#J%J+Z-J3I4Z9I>F?IBIDGIIM^OJP[RYTJVJXJYY[X]JaGcZhY
~vev	xK]f]
~vez	f#_3I9]>I@ZBZCJHEIHX_ZE]JaYdY
~vi^	h![#Z*Y-Y3G6Y@JBJC[HFIIKJMJNJOJXaZJdZ
~via	k#I3J9I:J>HH[IIKIM]UIVJWZXJZH]Jabf[
~vic	I!B#F&H)a*I+D,J-B.H/E0]2^3H4B5F6D8F9B:C;F=C>Y?@@BAEBYCDDHEDFFGCHZICJEKAMCNCOFPAQGRGSeTFUdVZWDXDZF[C]A^GaFbCccfjg@hC
~vid	V!F#G%G(G)I*G+I,I.J/H0I1H2I4[5J6[7c:a;J<J=F>Y?Y@EAHBHCEEIFIGHIEJIKELHMZOGP[QJRZSFTHUEVFWIYYZY[H]F^H_FaZbZc]eIgIhF
~vie	T!Y#]%G&J(J*E-].Y0[1I4F6G7F:G;Z=G>D?DAHBICDDCEHGGHZIYM[NDOFRGSGT[U]WGX[YZZA[G]E_GaYcFdZeZfCgJ
~vig	m.[@XZF]XbYh^
~vij	v#^HIMZX[ZI
~vil	W!E#G%D(c)]*a+Z,I.J0I1I2I4H5J6H7I8I9D;I=G>E?ZAIBEC^DCEIFIGIHCJILIM]PeQJRISITFUGVEWJXGYH[[]F^H_FaEbHcGdGfG
~vin	a#I(J-e9I:J;[>JBICJGYHDIGKJL[MINJXJZD[Z]J^_aJbJdZfIhH
~vio	Y!H#Z(J*J+J-c3H9H:I=J>]?HCIDHEIGJH>IFJJK_NfO]PJTIUJVJWJXJZH]I^J_JaIcIdJfJg]hH
~vir	f!J%J-H/J3J7J9H=FBHEXF_HaIIKIMZNIPJR[UJVJWHZHaJc_dZ
~vis	Y!I#H%I)I*I+[-a/J0e1I3F4I6J7H8J9F:Z;J=E>E@aBFCGDEH]IEJJKELXMGNGOZPISYT]UEWJXGYJZZ[H]G^H_JaYbGcFdHfEgHhG
~vit	X!H#I%J(I)J-I/I3H4J6J7J8J9Y:g=I>I?I@FBFCIDHEHGJIHKHMHNGPJRJSJUHVHXIZX[J]H^J_JaCbXcfdHfIhI
~viu	{-ZKYhJ
~viv	{HJLXa]
~viz	l2XBYHGS_UIVIfa
~vla	{>Z
~vme	{3^BJDZZI
~vn^	c!H#I%Y(H)J+J,X/J0I1J3J4X6Y7J8]9H:J>G?J@HAJBHCJDIEJHJIJKILIMHNJPYRHTJUIVHXI[J]J^IaIbHdbe^fXhH
~vni	v!^#IRZZHf[
~vo^	X!]#Y%G(G)J*I,I/I1J2]3a4H5J6I7I8a9E:G;J<J=G?[@bAICGDXEJFJGIIEJJMFOXPHQYRISGTIUHVGWJZD]G_Ha^bHcXdHeIgIhF
~voc	m3J9Y:Y@ZBJHZIJMJOZXXZJhZ
~voe	n([3J8XHYOZTXVZ
~vog	o+Z@XHJIYKJZ[hY
~voi	h9I?^@IBIH_IJMJOEV_ZY[J]Ja]
~vol	Z!_#I%I(Y)I*I,J0[2J3E4H6I7I9E:G;J=H@aAJBZCFEJFJGIHFIXJJK^L[MFN^O^PIRISITGUGVEWJX^YJZ?[H]X^H_Hb[cHdGfFgIhX
~von	k3Y4Z8Y:X@ZBJDII[KJR]U[ZH_ZfH
~voo	^!G#G%H)]*_+G,I-a/I0I1[2I3G4Z5J6I8J:G;I<J>F@EAIBECFEJGXIEJJLIMZOIPXRISIU^V[XDZB[H]]^H_GaFcGgJhG
~vor	_!H%J(I*J-G/J2J4Z9G:I;J=H>Y?XAJBGCGDFGJI[K]LJMZNYOERJTXUIVHXHZG[H]c^I_ZaFbIcYdJfJgZ
~vos	{:]
~vot	d(I-I3YDHE[HGI^KIM[V[]Jd[
~vou	d#Y+[/X4J9]:J=J>H@ZBZCIDJIHKaMJNIRJZGaIcIfYhI
~voy	t&Z>XHJa]
~vr^	tT[a]h[
~vra	b!J#G%J(J*_+X-Y0J3J4J7J=J>G?]@XC[DFHFIFLYM]NIOJPJTJUIXbYZZE[J]HaGbJcJdHfIhX
~vri	vHJP[T^[]
~vro	x>J?^@^HH
~vsl	{!^#FU[
~vst	n!b;YHGII]Jf[
~vt^	x!XHZ
~vu^	{9aHHfJ
~vue	o/J0]BIHFXXZ[b^
~vul	v?JC]D]HJK]aJ
~vun	{HJS[bX
~vuo	j3Y9I=[>H?J@IBJC^DIHFIZKZMXNYUJZZaJhZ
~vut	v9ZHHK^ZIaH
~vvi	n-[@ZB[HHSJTXZHf]
~w0r	{-b3JHEIGNJOI
~w32	n=JBHHHRfZGdHfG
~wa^	p.X9[@HHXP[Z[
~waa	k*]+J-J9J?J@HBJCFDHIZKXV[Za[[hJ
~wac	P!D%I&J)F*F+F-Z.I1H2Y3E5H7Y8H:X;G<I>I?DAHBYCDEHFIHEN[OGPEQIRFSZTCUZV[YHZ_[X^Z_FaXcEd[eHfDgF
~wah	f#I-[3]9J>G?c@GBHC[DHHEIYKXMJNJOIVYXJZD[_]Z^JaDhI
~wai	Z!J(I-I3I9^:J>F?I@cCIDJHHIGKGLJM[NFOJTJVIXdZE[J]IbZhI
~wak	{HJI]
~wal	[#I(I)J-H/J1J3J4I9I:J=I>H?IBJCJHbIHJJKGLJMHRGSETIUHVIXI[J]]aHbIcgd^fEgIhI
~wan	N&J)F+_,H/^0H1H2I3D4G5H6H8H9H;H<J=E>Y?I@[AHC]EHFGGGI^K]LXNHPDQIRHSFVHX]ZD[^]C^E_GaCbFcGdIeI
~wap	x@_HJZI
~war	^!I#J%I(H)J+J,J-F/Y0J1]3G4J7J8X:I=I>E?^@XAJBDCGDHGJHeIEKFLJMEOJPJRJTIUIVXYJZH[Y^IaXbHcIdJfHgIhH
~was	x>aHGaJ
~wat	q3H>^@]OIZEa[
~way	Z#J%I(G)Y*Z+J/G1J3G4J7I9G;J=J>F?[@aAJC[D]FYGJHIIDJHK[LIMHNXOIRJSIUXVGWIXIZH[I]b^X_JbHcIdJfJhX
~wbi	{+J@XD[
~wcz	t@]HJMZ
~wdc	t#a%JHH
~wdl	e%b(JHIg^
~we^	tB[HJMYZZ
~wea	h-^/Y9JHYIXKXZI
~web	a!J#I-I3J4J9G=J>H?J@HBYHdKHMaNIRJT]XJ]YaHcIfJhF
~wec	m>]@_BIHIIJKZL]MYZIhY
~wed	f)b*J-J9J>J@JBIDZHYIJMJZJa^
~wee	T#X%E&I(E)J*b+G,H-C.I0G1G2I5G6[7F8[:E;G<Y=I>I?D@dA^C[DZEHFHIJJGKZLFNCPEQIRFSGTDUEWHYG[[]D^FaDbEc_dFeIgG
~weg	i!X#J(J3]=Z>G@IBHCJD[E[HIIHKIMJTZUZVJ]_aJbJdJ
~wei	S!E#F%_(E)G*Z-X/a0X1G3I4E5J6F8I9X;]<I=J>C?C@aA^BFCbEHGFH?IELINaOZP^R]SXVCWFXDYGZE[E]]^F_EaBbJcEdCeHfC
~wel	b!I#I(J*J+I-e1I3I:J=H>H?GBHC[DJKYMIN^O[S]VIXIZA[J]F_JaIcJfHhG
~wen	W!J#H%H(H)H,H-Y/Y0J1J3H4I7I9G:G;J>H@ZAJBcEIGIH>K_LINIOHRISHTYUGVYWHXG]a_IbZcHdXgIhE
~wer	P!D#D%](J)F*H-d.H/C1]2H3C4_5F9E;Y<H=E?JAJBYC^DDFGGFHHI^JIKDOEQJTFUEXXY[[E_EaDbCcGdEeJgehB
~wes	v1J9_HY
~wev	j7ZJ[TZUX
~wez	v9[=YHX
~wha	Q!F#I&Y(])C*E+G,I-I.J0J1H2J3H5I7I8I9[;I<J=G>D?F@FAHBECIDHEIFIHXIaJZLINaOXPHQJRHSHTDUFVIWIXFYIZc[H^IaDbFcHdHeJgIhb
~whe	L!I%X(^+I,[0G1H2I3]6H8H9J:Z;I<J=C?Z@EAGBCCDDJGJH]IEJYKZLFNXOEPHQJRHSXTHUEVCWHXFYIZ[[Y]H^F_^adcJdEfDgFhX
~whi	R#G%Z(F+I,X-B0X2J3[5X6I7Z8I9G:F=Z>Z?G@CBEDFEIGHHZLDNbO[PHQJRISJT^VGWIXIZG[H]__HbXcGeHfIgYhY
~who	e)J+X-H>J@[BJDJGZHAIXKHNIOZUaV]ZD_aaIhI
~wi^	q/Z9^HHMJO[ZYdZgJ
~wia	x9[B[HGZ[
~wic	f#H(J9H@aAcBIEJHYKITY_FaHcJ
~wid	pHJOXSYUZh[
~wie	^!Y#Z%I(I)J*[,J-X/J3H4J7J:I=J>G?H@aB_CXDFGJHCIYKaLJMHOIPIRJSJTHUIVHX_YJ[H]G^J_JaGcJdIfF
~wif	c:J@YBJHdIJK[NJZCcJ
~wij	Z!F#E(G)I+I,I-F0I1J2J3E4]5J6I7[8J9D:J;H=G>]?G@^AZCYDZFJGIHBIEJIKCL^NFPGRISYUHVGWJXGYJZX[Y]G^__[aFbGcIdGfHh_
~wil	^!J#H(J/Z0H9Z:J?H@]BHCZDFHaIGKZMYNHOIUJVIXIZY[]]IaHbJdJfJ
~win	N#X%G(E)H*H+H,I-F.J/]0I1H2I3F4E5b6I7G8I9D:F;I<J=F>E?[@BBACGDFEIFIGHH[IAJGKGLGMbNDOHPGRGSETEUFVDWHXEYJZE[b^X_JaFbfcZdZeIgb
~wip	s+[>YP[
~wir	[#I%H(G)J*X,J-[/G0J3J4I6J9I:H;J?^@]BFCGDHEJIDJJK]L]MGRJSXTIUIVGWJXY[Y]F^HbHcId^eJfGgHh^
~wis	i!J#J%Z/I9X?J@]BICJDJHGIIK^M[PFRXTIVJXIZHaJbYc_d]fJgJhJ
~wit	E#G)X+J,X-H/Y0C1I2I3^4J5H7F9F:[;Y>a?FAGB[CFEIF]GJHIIXKFLZMXNZOZPXQFTEUXVXWIXEYGZG]A^C_Xa]cHdIeJ
~wiz	Z!J#I%I(J)J*I+b,e-I3J6J9J=J>F?I@HB^DEG[HHIIKIMINIPISJTJUJVJZ@[J]J^I_IbIcJdJeefHgJhH
~wla	m(GH^U]V^ZF
~wly	t%Y8^@ZHFIHNG_Jh]
~wn^	S![#E%C&b(E)H*G+J,I-b.J1H2I3F4_5G6H7F8H9E:F;Y<J=E?^AGBBCHDEEIFHGGIGJZLHOHPFQJRFSeTFUFVFXGYHZF[Y]F^J_EdFeIfZhE
~wnd	{HIS_ZI
~wne	f#I&b([@XHEJ]PIVGZI^]
~wng	{=^
~wni	j![%](_3J9I;Y>JBJDYHGMJUJVIZF^[hJ
~wnl	xH]
~wo^	v-]HIT[
~woc	x9XC[
~woh	l#[*Y-^3J@JAXCZHIIGKJM[ZG]JhY
~woj	{@[TX
~wol	m#]+Y/Z9X@[BJDJH_KJMIZC
~won	t(J)^PJZH^Za]
~woo	R!F#F%J)G*F+G-_.J1H2Z3F4G5I7Y8H;G<I=I>J?EAICEEIFJGXHHKYLXN[OHPFQIRGSXTEU[VXYHZ]^[_GaEcEd[eHfEgG
~wor	3!A%Z&J([)D*C+<,H-b/Z0I1E2]3>4@5H7a8G9A:J;A=B>D?EA>BdCDDEEDFAGYHZIbJ[KaL^M[N]O?P?QFRDSIT?UGVDX?YEZd[Z]H^]_=aGd_eZg[h_
~wou	h(G-a9H>Z@JBIHYIIKZN]VYZFhX
~wpa	kHIbb
~wpi	xO_
~wri	F!C#A%b&I)C*F+F,Z-B.H/I0_1X3H7F8Z9F:D;G=X>H?D@AA[BGCEDCEEHXICJZK?LCMDNAPYQXR[SETCU@VAWDXCY^ZH[C]D^A_^aDbAdeecf^g^hB
~wro	Q!F#a%I(E)I*I+J,^-B.J/^0I1I2I3_4G5J6Y7H8I9Z:G;J<J=H>E?FAIBECHDGEYFIGGIDJGKILIMGNDO[RaSIUHVGX]YJ[H]G^F_HaGbZcEdZeFg]hZ
~ws^	x9aHIZF
~wse	^!J#G(J-I.a3I9J:J=J>I?J@IBICJDJHZIHKHMYNIVIXJZD[J]baIbdcGfJ
~wsz	{9Y@[
~wun	s?]DZH[L[MI
~wur	a!X#I%Z(G*J-H4Z9J:I=X>[?]CIDHGJHIIHKZLJNHUXXI[J_]aHfIgJhI
~wy^	tD^
~wyc	{3]>JD[HJaJ
~wyl	l!_;ZHHU_
~wym	l9J=XC[HXI_NZZJ
~wys	x(aHHZZ
~x80	c!J#J(J-J3J4E8c9I<c=J>J@IBHDJHZIIKIMJN[SJUJVJZE_JaJbJ
~xa^	j(I;Y@[BJH[IJKYXYZ]^YaJdZhJ
~xac	t>JDJG[HJO]
~xam	x9J@ZH[^X
~xao	xc[
~xbo	{H[
~xce	b!]#F2Y3JBJGJHdIJX]ZG]Je^
~xch	i(H)Z*c>ZCJHZZI
~xcl	f)Y-^=IGdHEKJLZMJPXUHV[ZI^J_JdJ
~xe^	v>]HGfYh[
~xed	t%J*ZBJHHPI^_
~xem	{HIL]
~xer	{([)J
~xha	{HJK]XY
~xi^	tJ]
~xid	{IZ
~xie	q@ZC_ZJ
~xig	j3J9I@JCdHHI^NYZI
~xim	l-Y3G>JIHLZNHOIXc
~xio	k#J>IBXSJZ]aHb^c_
~xis	[!J#J(J-J/I3J4Y9J:I=I>]?H@EA^BHCHDIEIFJGIIFKYLJMINGOIPJUJVIWZXJZ@]J^J_eaGcJdEfIhe
~xit	c-F@]BYIdKJN^ZF
~xo^	{9I>]HJbZ
~xpe	g&[+Z3[=IBJHXIIKJNIO_Z]cJdIeJfI
~xpi	Q!H#F%a(E)I*I+H,I-E/H0J1J2I3G4J6J7H8J9H:F;J<J=b>G?G@AAJBCCHDFEJFJGGH^IDJHK^LjNDOJPIRISHTIUFVFWHXGYJZX[F]a^D_IaZbFcIdFeJfFgHhC
~xpl	k%I&_3J;]FJMJN]fZ
~xpo	n=GFaH_MFQ^ZFfJ
~xt^	_%J(I-J=J>J@bBHH]KGLaMINJPYVYZC]F^IbHdIe[gZhH
~xte	Z#J%I(I*J+J-I2]3c4J9I:g;J=J>F?H@HBICJDHIHKYLJMINJOHQ]UJVHXJZE[J]IaGbJcIfIgJhI
~xto	x>]?[DFHEa]
~xtr	p2ZHFJ_
~xts	oLbZJ
~xy^	a1J3J4HBIHYRHSJYHZE]Hb^chdJfF
~xyn	{c^
~ya^	t+Z3J9]?J@HBICIDHHFIZNIZJ
~yah	{>^HG
~yap	x+XH[
~yau	x)[
~yb^	tHIN[SX
~ybo	b!J#X)J+]-^3J9[>J?JDJHYIHKHMJNHS_TJUZXJZIaJdJ
~ybr	k-JH[ZH_Hb]db
~yc^	v?[HZKZVI
~ych	m(]3[=XD]HFIHNZZGaX
~yci	{(]TX
~yck	e!I#H%H+J,X-I/[3H4Z6c8J9X:J=H>G?Y@IBYCIDYF[HBIGKIMHNIOIPYRISITIUJVHXIYJ[J]I_Ia[bIcJfHgJhI
~ycl	tHIK__]
~yco	x2IK]
~ydd	{PaVI
~ye^	o!Y&Z@]G[
~yea	a!^(J-Z1]9Z>^?XBIDJHGIZKaLZMJNIVJZA]JbJfJhJ
~yen	x?XCZDX
~yer	f!J-J/J3I9I:[>^?J@[BIDHEJHBIHKIMJN]OIXZZE]]_Ja[cbfY
~yes	g9J=^>Y@^HHKFZ_
~yez	tZZ
~yfi	vC]HJX]aY
~yfr	xHJI_
~ygn	x@^
~ygu	mAdHHZJ
~yje	{/]
~yjm	vZ]h[
~yjn	{aZg[
~yl^	v(H=]@[U^VHZD
~yla	l!_;ZHHU_
~yli	v@[HIK]R[YXZH
~ylk	n?[C]HHP]ZI[Y
~yll	oD^HIIYKJN_
~ylo	tK_
~ym^	m3YHYIXOXVYZIc[dZgZ
~yma	m9J=XC[HII]NZfX
~ymb	g!Z-]/X9J@HCJHGIbKIMJN[ZH
~ymc	{T[
~ymo	l=X>_DJHDZZ_Z
~ymp	{@[K[ZH
~yn^	qHIKJNaWZZHc]
~yna	vH[
~ync	G!A#B%c&E(A)C*D,D-@.F/C0g1i2X3H4^5D6H7B8a9@:A;C=B>??B@?AFBDCCD@ECFCGiHYI?JCK?LBM^NBOCPJQJRfS@TAUAV?WDXBZ;[C]@^B_FaAbCc_dbeJffgChB
~ynk	k!J#J%Z(J-I/J0_3H6J8J9F:I;J=I>G?J@IBJCJDIGbIFKGM]NGOJPIRZSITJVJXIYJZD]G_IaIbJcId]f]hI
~ynu	s3Y>ZDYO]
~yo^	{HIc[f[
~yon	a#J%Y)Z9^:I>G?G@ZBGHXIGKHLJMHNHPYS_VZZJ^[hI
~you	L#I%H&J(B)J*D+],G-].J/H0I1X2I4G5I6H8H9d:a;J<I=Z?JAHBCE^FIGGJHLGMGNJOYPEQIRISDTXUXV[YI[D]G^H_HbFc]dXeGfGgFhY
~yp^	k#X,_3ZHFIJKIMJOJh_
~ype	X!I%I(G*J+J-G/I3Z9G:b=I>C?I@]AJBFCGDHGYHHIaJJKZMHOaPITIUJVIXHYJZF[I][^J_JaDcJfJgJhb
~ypo	m-]3_@ZIJNHOJ
~ypt	X!H#Z%H(I)J,I-H/H0J1J2J3G4G5J6i7J8J9H:I<e=I>H?H@HAJBGCJDHEJGIH>IGJIKGLJMHNGPIRGSITIUIVIXIYeZB[I]I^I_HaIbHcIdFeHfGhH
~yr^	m+]3I?[HGKZVX
~yra	{HII_
~yri	q-X/bIJTI
~yro	v!XH^ZJ
~ys^	F%E(C)F+I,F-]/X0G1Z2G3I4F5F6e8F9B;H<H>AAJBBFFGJHHIaLHMAO[PCQGRDUXV^XaYH[D]FaFdZfCgBh[
~ysa	{P^
~yse	k#Y(F)_?Y@IBYHCKJTIV_ZD[]
~ysi	nHJZIhc
~ysl	xH]
~yss	m(I9I;]@ZHHIJKIL]ZG^ad^hI
~yst	[#I%I(X*J+Y-F/H1J3Z4I6J7J:X=I>F?G@]AJCHDaFJGIHZIXKaLHMEODPJR_SJTHUIVHXGY]ZI[I]H^I_IaYbIcIdJfHgJhE
~ysz	{(]9JHZ
~yt^	n-^HIX^bZ
~yta	g#F(I-J9I:X>I?Y@aBIDJHHIJKFL^MJNJTIVJXJZ[[[^^aJ
~yte	m9I>J@_IHKHLYMJZXd[fJh^
~yth	^!J%^(J-I/I3H7^8J9G:I;Z=J>Z@DBXCDD]FJGJKIOIPFSJTIVIXHZb^J_JaJcJfGhH
~ytk	p!](Z;Z@JHJZH^[_X
~ytn	{3_>J
~ytt	d!J#H%J(H*J-G/^3H6J7J8[9[:Z=J>[?I@_B^CYDZHCIFKFLJMXNGOJPJTHUIVIXJ[X]Z^H_JaHbIdHfJhF
~yub	v?_ZI
~yud	x9ZZ[
~yus	xIZ
~yv^	v3[?ZD[HFOY
~yvi	i/JHGNd
~ywa	p:YK[ZJdYf]
~ywh	q?ZHIMYS^ZG
~za^	Z%F&Z)I*Z+I,I.J/H1I2J3Z4G5J6I7H8Z;I=[>G?[@CAHEJFIHDI]KGL]N_O[PGSGTHUGVFWIYX]FaEbHcHeJfFgH
~zaa	{HYN[
~zab	m#[-Y?ZDZHIT]
~zac	[!I%Y(I)J*I+J,J-G0Y3H7J9G:]>I?G@HBGCHDHG^HCIEKGM[N_OJPISITJUXVFW]XIYJZC]H_JaHbIcYeJfdgJ
~zad	c!I#J/Z3G7Z:J>I?JBHDXHXIYNIOISJTXUJV]XZZFcJdafJhI
~zah	n-^3Z>JCZHGI]OJXY
~zaj	x([?ZDZZJ
~zak	v-YBZGZMX
~zal	{BaHJZH
~zam	tBYHJd^fY
~zan	v-YBZGYHJZId]
~zap	k#J3J9J>J@IBIDXHZKJMJO^UIVIXJZZaJd^f_hI
~zar	X!I#H%H(Z)I*H+a,e-H0J3I4J6I7J9H:J=I>F?I@GAJB^DFFJGZHGIGJJLJMHNHOJPIRISITHUIVHXJYJZ?[J]I^I_HaJbIcIdZeefZgHhG
~zas	pKJNbTZZJ
~zat	[%J(])^3J8[:J<[@JBJF^G^HJIJMJUGVZZG_X
~zaw	{-]HJ
~zaz	d%Y3J:Z;Z?J@IBJDIGYHGIJKJMYVHW]ZG^[f]hJ
~zby	o-_HIX^
~zco	{VYZH[]
~zcz	{C]MZ
~zd^	{N_
~zde	sO[PYZI[[
~ze^	d!I#]%J([)[3I9H:X=Y>I?JBGCJDHHCIYKXNJPJSXV[X^ZC[J]J^[aXbJdJfJhI
~zeb	s9J@ZD[H[ZJ
~zeg	i*Y+Z-^3I9I>HBJCHHGK[OYRZXJZYaJdYfJ
~zeh	{N[Z[
~zei	[#H%H(I*I+J,I-^/X1J2Y3]4H6J9G;J=H?JAJBEDFEJFZGIHYIdKDLIMGNFPIR_SJT[UIVHWJXGYIZA[X]G^IaFcYeJfGgIhX
~zej	{UX
~zek	q(^9J?J@ZHHXZZJa^
~zel	l(G)Z*J3J9I>I@JA_BYHGIIKZOYU[V_ZH_HaJbX
~zen	R!H#H%I(^+I,H-G/G1I2J4F5I6H7G8I:[=d?[@JAIBZDDEIFXGGIEJHKDLXMENEOHQJRHSGTHVYWIYI[H^E_GaZbZc_dIeHfIgGhF
~zep	t/ZKIOZZ[
~zer	W!Y%G)I,I-H/I0I1J3Z4H5J6I9I;_>E?J@FA_CFDGEIFJGYI]JIKELZMFOZRHSHTXUGV[WIYJZC]^^]_]bGcGeIfFhH
~zes	v9YK]YX
~zet	i!Z#H%[(I,Z2Y8Z9I=J>I@]BJDIIIKIMIPIR[UXVJXJY[ZE]]bJe[fHhI
~zez	{N[X^
~zga	vO[ZJh[
~zgl	{9XBZ
~zgu	v>[
~zi^	h#J(J-J3^9b>Y?J@IBZCJDIHCIYKHMJNJOJVJXJZG
~zia	h-J9Z@HBXH[IIKJNJPZVJZ[]ZfYhI
~zie	a!X#G%I(Y)J+X,Z-J/J1J4I7J9a:Y;Y>Y@YAJCYDFHJIFKGLJMHN]OJPIRYSJTJUXVHWJXJZD[J]I^JbJcJdIfGhI
~zif	v3[IZOZ
~zig	^!J#G%I(H*I,J-H/Y3I4I6J7];J=I>G?H@_AJBXCHDHHJIFKDL^MXOIPIRJTGUIVHXHZ[[Z]H^__HaIbIcJdIfIgYha
~zij	j!Z(J3[9H>J?X@IBXDJHHIYK]VZZH^ZaJ
~zil	s3H9I>IBZTYZJa_
~zin	l9G>J@YBXHGIIKJNZU[V^XYZHa]
~zio	T!E#E&X)F*J+H-D.J/H1H3[4J5I6H8I9D<J=F>D@DAGBZCXD[EYFHGYHGIDJILHOGQIRIS^TFU[VZWZYHZX]D^J_]aDcJdGfagYhF
~zis	x@^
~zit	{@ZHG]]
~zli	v@YCZDIK]ZJ
~zlo	xI[NXVZ
~zmi	g(J9I@aDJHFIJKIM^VJZZ^ZaJfJh^
~zna	m4[BYHIIaZH^]_YhJ
~zni	{?[R[
~zo^	k/Z3Y9[@YCYDXHFKINJXXZ[]Y
~zoe	t9^>HEZZ]
~zog	{MXZJh[
~zoi	xJ]
~zom	{-YK^
~zon	^!^#X%G&Z(Y*J,J-H/I2J3X4H6J7J8Y9F;X?H@DAICHDXFJGIJJKGNZOHPHSITIU[V^WJXHYJZC]I^]aEbIcId[fFgJhG
~zoo	sH_
~zor	v@]HJMZ
~zos	x!XMYTX
~zow	{MYTX
~zpi	{?ZD[
~zre	n([:YHISZUJVJZ]gZ
~zsc	{ZIcZ
~zse	{C^HZZG
~zt^	Z#](F)J*J,[/X3J5X6J9H@ZB^CHEYGJHHIFJJMXNIOJPJRJSJTIUGVGWJX_[I]G_JaHbHcIdGeJfHgahF
~zte	n-F@IHJIXKcOZZGbXeX
~zub	{!ZV[ZI
~zuc	q-Z/Z@ZHHJXKZMJN_ZH
~zuf	{%Y8Y
~zug	e%_-J4Z8Z9J>[?J@[CIDJHXIJKINJQZTY_JaJcJdZfI
~zun	b%J(H+J,J-I3J7X:I=Y>J@JBICJDYIJKINZPISZU[VZW_ZJ]YbJcIdHfX
~zur	Q!Y#H&Z(]*G+G,G-F1H2I5I8H9H:^;G<J=Z>G@FAICHEXGJHHIDJJKXNDOHPIQIRGTFU[VZW]YH[J^E_GaXb^d[eGhE
~zus	p(^.Y6Y9[CZDHHJX]ZI
~zwa	n!^>J@XHGI^L]ZZ
~zwe	a!J#I%J*_-H/Z3I9I:J=J>H?I@bA_BHCcDHHJIHKXMINIOXPJVJXZZE]HaIhI
~zwi	p9Y@XBZHHK]M[ZIc[
~zwo	{a]
~zwr	sHIZHd_f_hJ
~zwu	vDZL[
~zy^	k*Y-_@[MJNESZX]aJh[
~zyc	n(]>X?[HXKYVIZJaY
~zyj	s/[HJZ]hZ
~zyl	x(H=]U^VHYXZG
~zym	{aXfY
~zys	{9Y@[
~zyt	p!](Z;Z@JHJZH^[_X
~zyw	vK[
~zza	^!I#I)I*X+J3G7J9H:X;Y>I?]@GBHCYDIGZHGNZPHSIVYW[XHYYZE]IaIbJdXf[hJ
~zzo	x3ZCZDY
~zzy	p-dHFNC`;
