// Made from the examples by `npm run generate`: see model-text.ts for what the lines mean.
export const TRAINED = `account-disabled account-locked ad-permissions ad-unknown-error admin-role-missing admin-sspr-disabled admin-two-gate-policy already-registered auth-token-error banned-password browser-cookies-disabled cloud-policy-mismatch cloud-sync-agent connect-version-old connector-account-password-too-long contact-info-malformed dc-unreachable dc-version-too-old decryption-key-mismatch federated-user forest-config-changed greeting guest-user inheritance-disabled ldap-signing-not-configured licence-missing lost-verification-device method-not-allowed minimum-password-age multi-match no-failure not-enough-methods not-registered onprem-config-generic ou-reserved-character out-of-password-sync-scope out-of-scope password-complexity password-filter password-history password-never-expires-flag password-not-synced-yet password-policy-violation phone-mismatch protected-group sam-remote-call-restricted server-clock-skew service-outage smart-lockout-cloud sspr-disabled-tenant sspr-not-enabled-for-user sspr-policy-not-set throttled tls-disabled undetermined unlock-option-not-available user-abandoned user-cannot-change-password user-not-found-onprem verification-code-not-received windows-logon-screen-config writeback-connectivity writeback-disabled writeback-onboarding-failed writeback-service-down writeback-unsupported-path wrong-current-password
-0.626 -0.201 -0.895 -1.827 -0.759 -1.502 -1.063 -1.390 -1.235 0.018 -1.774 -1.358 -1.277 -1.035 -1.708 -0.033 -0.547 -1.816 -1.461 -1.193 -1.431 1.775 -0.838 -1.269 -2.007 -0.541 -0.168 -0.435 -0.655 -0.626 0.026 -0.213 -0.276 -1.226 -0.870 -1.498 1.982 0.386 -1.378 -0.054 -1.512 -0.324 -0.505 -0.620 -1.295 -2.234 -1.003 -1.012 -1.044 -0.428 -0.521 -1.458 -0.160 -1.679 1.279 -1.174 0.142 -1.576 -1.057 0.105 -0.845 -0.557 -0.976 -1.385 -0.436 -1.466 -0.564
13.542657542911234
!account-disabled	P!o#?%C&G(Y)B*D+E,E-B.F/C0F1E2F3@4D5H6F7D8E9D:A;A<H=B>C?C@BACBACCDBEEFFGEHJIBJFKBLCMCNCODPBQHRFSDTBUAV>WFXBYFZ<[D]B_@aDcDdBeFfIgEhC
!account-locked	L!E#n%A&G(B)C*C+D,C-@/C0E1D2D3A4C5F6D7C8E9A:A;D<G=B>B?B@DACCAD@EEFEGCI?JCK?LBMBNAOCPBQFRCSCT]UCV@WEYFZ:[X]B_BaCb?cBdBeEfCgCh@
!account-not-set-up	oDIV_ZG
!ad-access-denied	R!B%k&H(_)E*F+G,E-C.G/D1F2B3C4D5G6E7D8D9G:B;a<F=B>D?D@DAFB@CDDBEEFGGBHJIAKJLAMBNAOFPIQFRFSDUAVDWDXEYGZ;[B]D_CaCbAcDdAeDfBgZhB
!ad-unknown-error	d!H&f3JHGKJNISIZD_I
!admin-role-missing	S!D#F%_(l+H,G-E.I/G0H1H2I3F4G5I6H7E8G9I:A;H<I=C>E?B@FAIBBCEDCEFFIGFHEIEJFKCLEMENDOHPBQJRHSETHUAVGWDXGYIZ;[D]F^E_GaDbAcFdCeGfDgDhD
!admin-sspr-disabled	Z!E#I%I(B)l*E+I,F-I/J1J3H4J5J7H8J9I:F;J=G>H?E@FAJBFCIDGEHGJHIIIJIKILJMINFOJPESFTIU?V>WEXHZA[H]I^G_JaHbGcIdFfHgEhJ
!admin-two-gate	U!E#F%F&J(@)B*n+F,D-F.I/G0H1H2I3F4G5I6I7G8H9E:E;H<J=F>D?I@CAGBFCCDDEEFHGHHAIDJHKELGMFNJOFPAQIRHSGTGUDVBWDXEYIZA[G]E^G_HaEbGcGdEeIfGgDhG
!already-registered	^!I#I%J(H)I*I+k-H3H7J9J:I=I>F?C@FBDCCD@GJH@IHKFLIMINHOEPISJTJUIVGWJXHZD[I]G^J_IaGbHdJfJgJhI
!auth-token-error	h,bHGZHeI
!changed-too-recently	O!E#D%E&J(C)G*F+G,G-A.H/E0H1G2G3E4F5H6G7D8G9E:D;H<I=E>D?D@pAGBACDDCEHFHGFI>JEK>LCMAN?OGPEQJRGSETFUDVCWFXCYHZ9[C]D^@_GaEbDcFdDeGfEgDh?
!cloud-service-error	]!E#I%H(B)E*H+I-H.I/H0J1I3H4H5I6J7D8I9J:E=E>G?E@HAJBBCHDEEIFJGIH>IHJGKFLIMGNGOJPFRGSlTFUIVDWEXFYJZ=[H]G^G_IaFbDc]dGeJfCgBhH
!cloud-sync-agent	Z!I#J(H*J+J,J-F/F0j1E3I4I6H7I8H9H:I;J=H>I?I@IAIBHCJDIGEIIJIKHLJMGNIOJPHRDSITHUIVIXIYIZE[J]I^J_FaIbIcDdCeGfCgIhI
!code-not-received	M!B#B%C(@)C+A,D-A.E/C0D1D2F3[4B5E6E7C8D9?:A;C<F=A>Y?C@@ACCID<EDFDGCI>JDK@LCM@NAO=PCQGRDSBTBUAV?WCXHYEZB[C]J^C_BanbBcBdCeEfBgChA
!connect-version-old	Y!H#F%G(E)I*I+I,H-G/G0G1m2G3F4E5H6G7H8F9G:I;I<I=G>G?I@GAHBFCHDGEJFJGEHBIGJHKFLIMFNHOIPHQJRBSHTEUIVHWIXHYHZC[H]I^J_FaHbIcBdEeDf>gFhG
!connector-password-too-long	c!I#G%D(J,I-F1I2i3G4J:I>J@GBGCJDIGGHAIBJJKGLIMHNHPJRITJUJVJXJYJZE[J^H_JbJcHdFeIfDgJhH
!contact-failed	w3aHFZD
!contact-info-malformed	V!A#B%E&I(F)G*E+C,F-D.H/G0G1G2G3m4E5H6H7G8G9F:C;G<I=E><?A@DAFBBC?DcEGFGGFH<IFJGKDLFMENDOHPEQIRHSHTEUFVAWHXCYHZ?[F]D^E_Ea?bFcFdFeHfGgGhE
!cookies-disabled	T!D#C%F&I(D)G*F+G,G-B.o/G0H1G2I3E4F5H6H7F8G9A:E;G<I=E>D?E@DAGBBCEDDEHFGGGH@IBJFKCLGMDNCOEPGQIRGSCTFUDVDWFXDYHZ@[F]C^G_FaDbCcDdEeGfEgGhE
!corporate-policy-sentence	m@ZHFIGKJN_
!dc-policy-hints-missing	Z!H#F%H(I)I*G+J,I-D.J/G0H1H2J3G4?5k6I7H8I9G:I;I<H=H>G?H@EAGBHCFDHEJFIGIIFJBKCLIMDNAOHPGRHSITHUHVHWGXHYIZD[H]H^I_HaHbGcGdGeHfFgIhG
!dc-unreachable	[!F#G%H(G)I*I+J,I-F.J/F0I1H2I3F4k5D6I7G8F9H:H;J<Y=H>F?G@EAHBFCHDGEIFIGGHBIFKGLIMEOIPFRGSGTGUGVGWIXHYIZA[I]H^H_GaGbGcCdHeIfCgHhH
!decryption-key-mismatch	]!F#G%G&J(G)J*I+I,H-F.J/B0E1I2J3G4G5J6m7G8G9H:H;J<I=F>G?F@DAFBDCHDHEGFIGGH?IDJHKCLHMENCOGPEQJRESITFUHVHWJXHYFZ@[G]H^E_DaHbGcDdBeEfCgZhD
!error-processing-request	wBGHDSbZC
!feature-not-enabled	r)JHHV_
!federated-password	W!E#E%F(C)G*H+H-B.I/D0H1H2I3G4G5I6H7o8G9I:D;I<J=D>G?E@AAHBBCGDDEIFIGFH<IDJEKBLEMCNCOIPDRISETFUDVDWGXGYJZ=[F]F^C_GaFbCcGdDeGfEgEhC
!forest-config-changed	^!E#G%E(F)G*H+I,H-F.J/X0F1G2I3F4E5I6G7G8l9F:E;I<I=D>G?F@CBCCEDFEIFIGDH?IFJFKDLGMFOIPEQJRGSHTIUFVEWIXFYGZ@[H]F^H_CaHbGcFdBeFfDgGhG
!inheritance-disabled	X!=#D%?&J(C)G*G+G,G-D.H/H0H1H2I3E4G5I6I7G8H9D:F;n<J=E>E?E@EADBECDDDEIFGGEHCIDJHKDLGMFNFOFQJRGSHTGUCVCWHXFYHZB[G]D^E_CaEbDcGdDeHfFgHhF
!ldap-signing-not-configured	^!I#I%I(H*J+J,J-I/J1I2I3H4I5I6I7J8H9H:J<i=I>I?J@HAJBICFDHEIFJGIH@IEJJKHLIMHNGOJRJSJTHUHVIWJXIYGZF[J]I^J_IaIbIcGdIeIfGhH
!licence-missing-organisation	W!F#H%G(E)H*H+H,I-F.J/F0H1H3F4H5J6J7G8I9F:E;I<J=k>G?F@FAHBFCFDEEGFHGGIEJHKFLHMGNDOHPGRISHTGUCVCWEXGYJZB[H]F^H_GaFbFcFdFeHfFgHhH
!licence-missing-user	e(J)H/I=f?JBIDJPJSIUGVFZCbJdIeJfH
!lost-device	M!C#@%C&G(B)E*B,E-B.F/E0E1E2F3<4D5G6F7D8F9A:B;F<G=C>o?=@@AEBEC=DEEFFEGEH_I@JEK?LDM<NBOCPDQHRESETCUBVBWEXAYFZ;[C^D_Ea;bBcCdDeFfCgDhA
!managed-on-premises	n/I7J@JHIZIdb
!method-not-allowed	U!E#F%E&I(_)E*[+D,G-D.H/F0H1H2I3A4F5H6G7E8G9C:D;F<I=D>=?m@CAGBCCED?EGFGGFH@ICJGKBLFMCNCODPFQIRHSFTEUDVBWFXDYGZ=]B^E_Ea?bCcFdFeGfEgEhD
!not-enough-methods	T!D#E%E&J(D)F+A,G-E.H/G0H1G2I3B4G5I6I7G8H9D:D;G<I=E>A@AAFBDCmEGFHGGHBIBJGKCLGMENCODPFQIRHSGTFUFVBWGXEYHZ?[E]D^G_GaCbFcFdFeHfGgGhE
!not-in-scope-group	c!J(H)I/J:J=G?I@HBFDHGFHANJPGUHVhWIZD^H
!not-registered	S!E#E%F&J(B)C*E+^,G-D.I/F0H1G2I3D4G5H6H7E8G9G:C;H<H=D>A?H@AAHB?CHDnEGFHGFH@ICJFKBLFMDNCODPFQIRHSETFU@VCWDXEYHZ<[D]C^E_FaDbDcFdEeGfEgGhC
!object-not-in-password-sync-scope	[!F#H%D(H)J*J+J,H-E/I0G1G2H3G4G6I7I8H9H:F;G<J=F>I?H@GAHBGCIDGEJFFGlH?IFJHKFLHMDNFOIPGRHSITIUHVDWIXIYIZC[H]H^GaIbHcGdAeGfCgIhG
!onboarding-failed	[!H#I%F(H)J-I/I0I1I3I4I6G7I8G:I=F>J?I@FB]DIEGGHH@IJJHKFLJMINGPHRISITJUHVHWJXIYHZ?[I^H_IbHcGd?ejf@gIhG
!onprem-admin-action-required	b!H#J%J(F/I3J6J7I:E=F>J?H@HBECJDIEjGJHEIJKIMJNFPHSHUGVDWBZ>[I^J_JaIbHcEdGeGfGgIhJ
!onprem-complexity-refused	f!I#I%I(H*I+I,J-F0J1J3G4I6J7I8J9D:H;I=H>G?G@GAJBHCFDGFJGJH@IhKDLIMGN^OGPJRJSJTJUIVHXGZD[I]G_JaGbIcIdIfIhH
!onprem-connectivity	U!F#F%F&J(E)G*H+H,G-E.I/F0F1E2H3E5G6F7G8F9E:C;H<G=D>F?F@BAGBBCFDFEBFGGFH?IEJGKELHMENCOGPFQIRDSETFUDVEWFXDY^Z<[G]F^F_EaFbDcndBeEfBgFhF
!onprem-multi-match	[!E#F%G(G)I*H+J,I-G.J/G0J1I2J3F4H6J7I8G9F:G;H=G>H?H@FAkBGCGDHEJFIGHH@IFJIKFLHMGNHOHPFRISITGUHVFWJXGZB[I]F^H_AaHbHcHdHeIfHgHhH
!onprem-policy-refused	R!E#D%E&J(C)F*G+G,G-D.H/?0G1H2H3E4G5H6F7D8G9H:C;H<I=D>E?D@XAIBACDDBEGFHGDH=IGJXK:LEMANmOFPFQJRHSGTFUCVCXFYHZF[C]D^C_GaEbCcFdCeFfEgFhF
!onprem-success-cloud-failure	Y!D#G%F&J(G)I*I+H,H-E.J/k0F1H2J3E4G5J6F7E8H9G:H;I<J=F>G?H@DAFBECHDFEHFIGHICJEKDLGN>OGPERISHT?UIVGWIXHYJZB[H]H^F_@aGbHcFdEeHfFgJhF
!ou-reserved-character	^!G#H%D&H(H)I*I+I,I-D.J/H0J1J2I3F4H5J6I7I8I9D:F;G=G?G@GAHBECGDGEHFkGDH@IBJIKGLIMGNDOIPHRISITHUFVHWGXGYJZB[I]G^I_HaGbHcGdGeIfGgIhH
!password-contains-name	h-A@HBHFJGJHEIfKDMHNHVJZB^JhY
!password-easily-guessed	O!C#H%C&H(@*B+E,C-p.F/B0E1E2D3B4D5F6E7A8E9B:A;F<G=C>A?B@>AEB?CBDAEEFEGCHII:KFLCM@N;ODPCQGRESDUAVAWDXAYGZ:[A]B_DaBbBcCdAeEfCh?
!password-filter-refused	U!E#C%D&I(C)G*G+G,G-?.H/C0E1G2F3E4@5E6F7D8G9G:C;H<H=F>E?E@AAGBACEDCEHFHGCHBIEJqK@LEMBN>OFPDQIRHSFTDUDVDWFXEYHZ>[D]E^B_FaEbBcEdCeEfEgFhB
!password-never-expires	W!G#G%F(E)I*I+H,I-F/H0J1J2I3H4I6J7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHHIEJHKBLmMDNEOJPIRJSITHUGVFWIXIYJZ=[F]F^@_IaFbEcIdDeIfGgGhA
!password-reset-done	f(H-J:J=J@XBbDJHYKJLJMZUFVHZA[I^HbIdJhF
!password-too-weak	S!E#C%E&I(C)H*F+C,G.H0G1G3@4F5H6G7E8G9D:D;G<H=E>@?E@?AGBBC@DHEGFFGEHBInK>LEMBNYOBPGQIRGSGTEUDVCWGXDYHZ;[D]D^D_FaDbDcFdDeGfEgFh@
!password-used-before	P!G#@%E&I(A)F*F+F,F->.H/C0G1G3E4F5F6F7C8G9F:C;G<H=D>C?C@@AGBACCDBEFFHGDI:JDKoLDM@NIOFPEQIRGSFTEUDVCWFXDYHZ>]B^C_FaDbBcEdBeEfEgEh=
!phone-mismatch	W!H#F%I(H)J*H+F,I-E.J/G0I1I3C4H5J6I7I8J9F:G;I=H>>?E@EAHBFCDDAEIFIGIHDIAJIKBLIMGNFOmPIRHSITHUHVGWJXFYJZA[H]G^I_HaBbHcHdIeJfHgI
!privileged-account-denied	S!C#E%[&J(?)?*G+G,D-E.I/F0H1G2H3D4D5G6G7E8F9F:E;E<J=D>E?E@CAFBDCFDEEFFGGFH<IEJFKDLGMFNEOGPnQHRGSFTEUCV?WFXEYHZ>[G]F^D_EaFbEcFdDeGfEgAhG
!reset-in-home-directory	T!B#F%E(@)E*G+H,H-F.I/G0H1H2I3E4G5I6H7D8G9H:o;I<J=B>E?D@AAHBACEDCEGFHGEHHICJFKALDMCNDOHPDQJRHSETGUBV@WDXFYIZ:[D]F^C_FaEbBcFdEeHfEgFhC
!sam-remote-call-denied	Z!F#F%C&J(F)G*E+H,F-D.I/G0G1G2G3E4E5H6G7H8F9C:F;G<I=E>F?D@EAFBDCFDEEGFGGGH=IEJFKELHMGNEOGPDQnRGSHTGUEVDWHXEYEZB[H]F^G_FaEbEcEdDeFfEgGhG
!server-clock-skew	Z!H#F%H(I)J*I+I,G-G/I0H1E2I3F4C5I6G7I8H9F:I;I<J=H>H?H@GAHBFCHDGEJFIGGH?IGJIKFLIMENHOHPHRlSFTGUHVIWJXFYFZD[I]G^J_HaGbGcAdEeGf?gIhG
!servers-catching-up	S!E%D&J(C)G*G+G,G-B.I/Z0F1G2F3F4F5H6E7G8G9H:D;H<H=F>I?E@=AGB>CEDCEHFHGAH@IAJEK?LCMoNAOGPFQIRDSGUEVDWGXFYGZ9[C]D^B_FaEbAcDdCeGfAg^h?
!smart-lockout	T!B#A%D&J(E)G*G+G,F-C.I/D0G1G2G3E4F5I6H7E8H9F:E;G<I=F>F?F@AAFBBCEDCEHFHGFHBICJGKCLaMCNDOGPEQIRFSFTnUFVCWHXCYIZ?[@]F^A_DaEbDcEdEeHfFgEhD
!sspr-disabled-tenant	U!D#H%G(@)H*E+I,H-F.I/I0I1I3G4I5J6I7E8H9J:@;J<J=C>G?E@DAJB@CHDDEDFIGFHGIHJGKFLGMFNDOJPDRISDTIUmV=WFXGYIZ>[G]G^E_IaGcFdGeHfCgEhG
!sspr-not-enabled-for-user	[!B#H%G*H+I-J/J3[4I7G8I:C=E>I?Y@DAJBCCHDBEHGGHFIHJIKGLGMHNFPFSGTJUDVjXIZ>[F]I_IaHbFcIdDeHfGgIhG
!sspr-policy-not-set	e(I)I*Z:IEEHGNESIUHVIWdZFdIgG
!throttled	S!C#^%F&I(D)F*E+E,F-I.G/G0G1F2F3A4F5H6H7F8G9B:D;F<I=D>C?E@>AEBBCBDBEGFGGFH;IAJFKALEMENDODPDQIRESETBUDVCWGXnYGZ>[E]C^F_FaAbCcDdFeHfEgFhD
!tls-disabled	X!E#F%F&J(G)G*H+H,G-F.I/G0G1@2G3D4E5H6E7H8F9F:H;H<G=E>F?F@DAGBDCFDFEIFHGFHIIDJGKELHMFNFOGPFQHRCSGTGUEVEWIXEYmZB[H]F^H_GaFbEc@dBeEfAgGhG
!unlock-option-missing	W!E#?%F(C)F*H+G,I-D.I/H0I1H2I3G4H5I6I7G8H9I:E;I<J=E>F?D@BAHB>CDDDEIFIGGH?IEJHKDLEMDNEOIPFRISGTBUEVBWGXFYJZ?[n]F^D_GaFb@cGdFeIfGgHhD
!user-abandoned	[!J#F%E(D)H*H+G,I-E.I/G0H1H2J3F4H5I6I7G8H9F:E<J>D?D@CAHB>CBDBEIFHGGHBIDJGKCLHMDNEOHPFRHS[THUDVCWFXFYJZ@[F]m^G_GaEbBcFdHeIfCgFhE
!user-cannot-change-password	Y!H#H%G(C)J-G/I3H7G:G;J=H>H?I@?BCCJDHGHHBIGJJKELBMENFPITJUIVEXIZ;[G]H^l_JaJbHcIdEeIfIgIh@
!user-not-found-onprem	Y!B#H&I(G)I*I+I,H-G.J/B0G1H2J3D4G5J6G7E8G9H:F;G<J=E>G?G@GABBFCGDFEGFIGIHEIFJHKFLGMGNEOHPEQJRISITCUIVFWIXHYJZC[H]F^E_laGbHcEdCeHfFgGhG
!windows-screen-broken	U!G#G%G(C)H*I+H,J-H/H0J1I3H4I5J6J7E8I9H:E=F>G?E@GAJBDCHDFEIFIGIH:IGJGKFLGMDNDOIPGRJSFTHUFVEWGXHYJZA[D]F^G_IaFbmcGdGeIfGgGhC
!wizard-connector-not-found	u,IHGZIea
!writeback-not-enabled	T!C#E&I(B)A*C+G-E.H0C1D2G3E4C5G7D9G:C;G<G>E?D@CAFBBCFDCEDFGHJIEJDKBLEMDNBOGQGRCSETEU<V?WBXFY@Z=[E]E^D_JaEbCcCdkeIhC
!writeback-service-stopped	V!F#H%E(F)H*I+I,H-G.J/[0B1D3H4F5G6E7E8F9G:H;I<I=F>H?H@EAHB@CHDGEIFIGDH?IGJFKFLHMENFOIPFQIRASCTGUEVGWIXHZI[I]G^H_FaGbGdAfmgGhG
!writeback-unsupported-path	V!E#G%I(B)G*F+H,H-G.I/B0G1G2I3F4H5H6H7F8H9D:F;H<J=E>F?E@CAGBCCGDFEGFHGGH>IFJGKELFMBNDOHPEQJRHSETDUFVFWGXHYIZB[G]F^F_EaFbDcEdCeHfDgnhF
!wrong-current-password	T!G#C%G(E)I*I+I,H-A.J/G0I1I2H3F4H5J6H7F8I9H:E;I<J=G>F?F@AAIBCCFDDEIFJGGH?IAJGK@LEMBNBOFPIRHSHTGUFVEWIXGYJZ;[E]G^C_HaGbEcHdEeHfGgHhn
#account-disabled	P!o#>%B&G(X)A*C+E,D-A.F/B0E1E2E3?4D5G6E7C8D9D:@;c<G=B>B?B@AABB@CBDAEEFFGDHII@JEKALBMCNBOCPAQGRESCTAU?V>WEXAYFZ;[C]A^I_?aCcCdAeFfGgDhC
#account-locked	K!C#o%>&G(A)C*B+C,B-=.J/B0D1C2C3@4B5E6D7B8D9A:@;D<F=A>>?A@CABBIC@DBEDFDGBI>JBK=LAM@N@OBP@QFRCSBTeUBV?WDXGYEZ9[^]A_AaAb@cAdAeDfBgAh?
#account-not-set-up	k!JHJVaWJZF
#ad-access-denied	Q!A%k&G(c)D*E+F,D-B.G/D1E2A3B4D5F6E7C8D9F:A;b<F=B>C?D@CAFB?CDDBEEFFGBHHI@KILAMBNAOFPYQERESDUAVCWCXDYGZ:[B]D_CaCbAcCdAeDfAgYhB
#ad-unknown-error	d!H&f3JHGKJNISIZD_I
#admin-role-missing	S!D#F%_&J(l+H,G-E.H/G0H1H2I3F4G5I6H7E8G9I:A;H<I=C>E?B@FAIBACEDCEFFHGFHHIEJFKCLEMDNDOHPDQJRHSETHUAVFWDXGYIZ;[D]F^E_GaDbAcFdCeFfDgDhD
#admin-sspr-disabled	W!D#I%F(D)l+I,E-H.J/I0J1I3G4I5I6J7F8I9H:D;J=F>H?C@EAJBECHDEEGFJGIHHIHJHKHLIMHNEOJP^RJSETHU?V=WDXGYJZ?[G]H^F_IaGbFcHdEeJfGgChI
#admin-two-gate	U!E#F%F&J(@)B*n+F,D-F.I/G0H1H2I3F4G5I6I7G8H9E:E;H<J=F>D?I@CAGBFCCDDEEFHGHHAIDJHKELGMFNJOFPAQIRHSGTGUDVBWDXEYIZ@[G]E^G_HaEbGcGdEeIfGgDhG
#already-registered	^!I#I%J(H)I*I+k-H3H7J9J:I=I>F?C@FBDCCD@GJH@IHKFLIMINHOEPISJTJUIVGWJXHZD[I]G^J_IaGbHdJfJgJhI
#auth-token-error	h,bHGZHeI
#changed-too-recently	N!D#C%J&I(A)F*F+G,G-A.H/D0H1F2G3E4F5H6G7D8G9E:C;H<H=D>C?D@pAGB@CDDCEGFGGEI=JEKALCMAN>OFPEQIRGSETFUDVBWEXCYHZ9[C]D^?_GaEbDcEdDeFfEh?
#cloud-service-error	]!E#I%H(B)E*H+I-H.I/H0J1I3H4H5I6J7D8I9J:E=E>G?E@HAJBBCHDEEIFJGIH>IHJGKFLIMGNGOJPFRGSlTFUIVDWEXFYJZ=[H]G^G_IaFbDc]dGeJfCgBhH
#cloud-sync-agent	Z!I#J(H*J+J,J-F/F0j1E3I4I6H7I8H9H:I;J=H>I?I@IAIBHCJDIGEIIJIKHLJMGNIOJPHRDSITHUIVIXIYIZE[J]I^J_FaIbIcDdCeGfCgIhI
#code-not-received	L!A#A%B(@)B,C-@.D/B0C1C2E3^4B5E6D7B8C9>:@;C<E=@>^?H@?ACCFDIECFCGCHII=JCK?LBM?N@PCQFRCSBTBU@V>WBXJYDZA[B]H^B_AanbAcAdCeDfAgBhA
#connect-version-old	X!G#F%G(D)I*I+I,G-G.J/F0F1m2F3F4D5H6G7H8E9F:H;I<H=G>G?H@GAHBFCGDGEIFIGEHHIFJGKFLIMENHOIPGQIRASGTEUHVHWIXGZC[G]H^I_FaGbHcAdEeDf=gFhG
#connector-password-too-long	c!I#G%D(J,I-F1I2i3G4J:I>J@GBGCJDIGGHAIBJJKGLIMHNHPJRITJUJVJXJYJZE[J^H_JbJcHdFeIfDgJhH
#contact-failed	u3a@XHFZD
#contact-info-malformed	U!A#B%E&I(E)F*E+C,F-D.H/G0G1G2G3m4E5H6H7G8G9F:C;G<I=E>C?D@DAFBBC?DcEGFGGFH;IFJGKDLFMENDOHPEQIRHSGTEUFVAWHXCYHZ>[E]D^E_Ea?bFcFdFeHfFgGhE
#cookies-disabled	T!D#C%F&I(D)G*F+G,G-B.o/F0H1G2I3E4F5H6H7F8G9A:E;G<I=E>D?E@DAGBBCEDDEHFGGGH?IBJEKCLGMDNBOEPFQIRGSCTFUDVDWFXDYHZ@[F]C^G_FaDbBcDdEeGfEgGhE
#corporate-policy-sentence	m@ZHFIGKJN_
#dc-policy-hints-missing	Z!H#F%H(I)I*G+J,I-D.J/G0H1H2J3G4?5k6I7H8I9G:I;I<H=H>G?H@EAGBHCFDHEJFIGIIFJBKCLIMDNAOHPGRHSITHUHVHWGXHYIZD[H]H^I_HaHbGcGdGeHfFgIhG
#dc-unreachable	[!F#G%H(G)I*I+J,I-F.J/F0I1G2I3F4k5D6I7G8F9H:H;J<Y=H>F?G@EAHBFCHDGEIFIGGHBIFKGLIMEOIPFRGSGTGUGVGWIXHZA[I]H^H_FaGbGcCdHeIfCgHhH
#decryption-key-mismatch	]!F#G%G&J(G)J*I+I,H-F.J/B0E1I2J3G4G5J6m7G8G9H:H;J<I=F>G?F@DAFBDCHDHEGFIGGH?IDJHKCLHMENCOGPEQJRESITFUHVHWJXHYFZ@[G]H^E_DaHbGcDdBeEfCgZhD
#error-processing-request	wBGHDSbZC
#feature-not-enabled	r)JHHV_
#federated-password	V!E#E%F(C)F*G+H-B.I/D0H1G2H3F4G5I6H7o8G9I:D;I<J=D>G?E@AAHBBCGDDEHFIGEHAIDJEKBLEMCNCOIPCRISETCUDVDWGXGYIZ<[F]F^C_GaFbCcGdCeGgEhC
#forest-config-changed	]!E#G%E(E)G*H+I,H-E.J0F1G2I3F4E5I6G7F8l9F:E;I<I=D>G?F@CBBCEDFEIFHGCH>IEKDLGOIPEQIRGSHTHUFVEWHXFYGZ@[H]F^H_CaHbFcFdBeFfDgDhG
#inheritance-disabled	X!=#D%?&J(C)G*G+G,G-D.H/H0H1H2I3E4G5I6I7G8G9D:F;n<J=E>E?E@EADBECDDDEIFGGEHCIDJHKDLGMFNFOFQIRGSHTFUCVCWHXEYHZB[G]D^E_CaEbDcGdDeHfFgHhF
#ldap-signing-not-configured	^!I#I%I(H*J+J,J-I/J1I2I3H4I5I6I7J8H9H:J<i=I>I?J@HAJBICFDHEIFJGIH@IEJJKHLIMHNGOJRJSJTHUHVIWJXIYGZF[J]I^J_IaIbIcGdIeIfGhH
#licence-missing-organisation	V!F#G%G(E)H*H+H,I-F.J/F0H1H3F4H5J6J7G8I9F:E;I<J=k>G?F@EAHBECFDEEGFHGGIEJHKFLHMGNDOHPGRISGTGUCVIWEXGYJZA[H]F^H_GaFbFcEdFeHfFgHhH
#licence-missing-user	d(J)H/I7J=f?J@JBIDJGJHIPJSITJUGVFZBbIdHeIfG
#lost-device	L!B#@%C&G(A)E*B,D-A.E/D0E1E2F3;4D5F6F7D8E9@:B;E<G=C>o?=@@ADBEC=EEFEGDH_I?JDK?LDMCNBOIPDQGRESETBUBVBWEXAYFZ;[B]Z^D_Da8bBcCdDeEfCgDhA
#managed-on-premises	n/I7J@JHIZIdb
#method-not-allowed	T!E#F%E&I(Z)B*c+C,G-D.H/F0G1G2I3@4F5H6G7E8G9C:D;F<H=C>G?n@BAGBCCFD?EGFGGFH?IBJGKALFMCNCODPEQIRGSETEUCVAWEXDYGZ=]B^D_Ea>bBcEdFeGfEgDhD
#not-enough-methods	S!D#D%E&J(D)F*^+@,G-D.H/G0H1G2H3A4G5H6H7F8G9D:D;G<I=D>@?Z@AAFBCCmEGFHGGHBIAJGKBLFMENCOCPEQIRHSGTFUEVBWFXDYHZ?[E]D^G_GaCbFcFdEeHfFgGhE
#not-in-scope-group	b!J(H)I/J:J=G?I@GBFDHHAKJLJNIPGUGVhWIZC^HbJ
#not-registered	R!D#D%E&J(A)B*D+_,G-D.H/F0G1G2H3B4F5H6G7D8G9G:B;H<H=C>H?G@@AGB?CJDmEJFHGFH?IBJEKALEMDNBOIPEQIRHSETEU@VXWIXEYGZ:[D]C^D_FaDbCcEdDeGfDgFhC
#object-not-in-password-sync-scope	[!F#H%D(H)I*J+J,H-E/I0G1G2H3G4G6I7H8H9H:F;G<J=F>I?H@GAHBFCIDGEJFFGlH?IFJHKFLHMDNFOIPGRHSITIUHVDWIXIYIZC[H]H^FaIbHcGdAeFfCgIhG
#onboarding-failed	[!H#H%F(G)J-I/I1I3I4I7I8G:I=F>J?I@FB]DIEGFJGGH?IJJHKFLJMINGPHRISITJUHVHWJXIYHZ?[I^H_IbHcGd?ejf@gIhG
#onprem-admin-action-required	b!H#J%J(F/I3J6J7I:E=F>J?H@HBECJDIEjGJHEIJKIMJNFPHSHUGVDWBZ>[I^J_JaIbHcEdGeGfGgIhJ
#onprem-complexity-refused	e!I#H%I(H*I+H,J-F.J/J0I1J3F4I5J6J7I8J9D:H;I=G>G?G@HAJBGCFDGFIGJH?IhKFLHMFNaOGPIRJSJTIUIVGWJXGYJZC[I]F^J_IaFbHcIdIeJfHhG
#onprem-connectivity	T!F#F%F&J(E)G*H+H,G-E.I/F0F1E2H3E5G6F7G8F9E:C;H<G=D>F?E@BAGBBCFDFEBFGGFH?IEJFKELHMDNCOGPFRDSETFUDVEWFXDY_Z<[G]F^F_EaFbFcndBeEfBgFhF
#onprem-multi-match	[!E#F%G(G)I*H+J,I-G.J/G0J1I2J3F4H6J7I8G9F:G;H=G>H?H@FAkBGCGDHEJFIGHH@IFJIKFLHMGNHOHPFRISITGUHVFWJXGZB[I]F^H_AaHbHcHdHeIfHgHhH
#onprem-policy-refused	O!D#C%D&H(@)E*C+F,F-a.G/]0F1F2G3D4F5F6E7B8F9G:A;G<H=C>D?B@]AGB?CCD@EFFGGCH:IEJ[K?LCM@NlOEPDQIRGSETDUBVAW[XEYGZD[B]C^A_FaDbBcEdAeEfCgDhD
#onprem-success-cloud-failure	Y!D#G%F&I(G)I*I+H,H-E.J/k0F1H2J3E4G5J6F7D8H9G:H;I<J=F>F?G@DAFBECGDFEHFIGHICJEKDLGN>OGPERISHTHUHVGWIXHYJZB[H]H^F_@aGbGcFdEeHfFgJhF
#ou-reserved-character	^!G#H%D&H(H)I*I+I,I-D.J/H0J1J2I3F4H5J6I7I8I9D:F;G=G?G@GAHBECGDGEHFkGDH@IBJIKGLIMGNDOIPHRISITHUFVHWGXGYJZB[I]G^I_HaGbHcGdGeIfGgIhH
#password-contains-name	e#J+Z-B:J@GBGDIFJGJHDIfJJKHMHNGVJZB^IhY
#password-easily-guessed	N!B%C&H(?*B+E,B-p.F/A0D1E2D3B4D5F6E7A8E9B:A;F<G=C>A?B@=AEB?CBDAEEFEGCHGI:J^KFLBM@N:ODPCQGRESDUAVAWDX@YFZ:[@]A_DaBbAcCdAeEfBh?
#password-filter-refused	U!E#C%D&I(C)G*G+G,F->.H/C0E1G2F3E4@5E6F7D8G9G:C;H<H=F>E?E@AAGBACEDCEHFHGCHDIEJqK@LEMBN>OFPDQIRHSFTDUDVDWFXEYHZ>[D]E^B_FaEbBcEdCeEfEgFhB
#password-never-expires	W!G#G%F(E)I*I+H,I-F/H0J1J2I3H4I6J7F8J9J:F;I<J=F>G?H@@AJBCCHDFEJGGHHIEJHKBLmMDNEOJPIRJSITHUGVFWIXIYJZ=[F]F^@_IaFbEcIdDeIfGgGhA
#password-reset-done	f(H-J:J=J@ZBbDJHYKJLJMZUFVHZA[I^HbIdJhF
#password-too-weak	R!D#B%D&I(B)G*F+C,F.H0G1F2]3@4E5H6G7D8G9C:C;G<H=E>@?D@?AFBAC@DGEGFFGEHAInJXK=LEMANXOBPFQIRGSFTEUDVCWGXCYHZ;[D]D^C_FaCbDcEdCeGfDgFh@
#password-used-before	P!F#?%D&I(A)F*F+F,F-;.G0G1F2X3E4F6E7C8F9E:C;F<G=D>C?B@DAFB@CCDAEFFGGDHII=JDKoLDM@NZOEPEQIRGSETDUCVBWFXDYGZ>]B^B_FaDbBcEdBeEfDgDh=
#personal-account	w:[>FHX
#phone-mismatch	V!G#F%H(H)J*G+E,I-E.J/G0I1I3C4H5J6I7I8I9F:G;I=H>A?E@EAHBFCDD?EIFIGIHCIAJIKALIMGNFOmPHRHSITGUHVFWJXFYJZA[H]G^I_HaDbHcHdIeJfHgI
#privileged-account-denied	S!B#D%a&I(?)=*G+G,D-E.H/F0G1G2H3D4D5G6G7D8F9E:D;C<I=C>E?E@BAEBDCFDEEEFGGFH;IDJFKDLGMFNDOGPnQGRGSFTEUCV>WFXEYHZ>[F]F^D_EaEbDcFdDeFfEg@hG
#reset-in-home-directory	T!C#F%E(@)E*G+H,H-F.I/G0H1H2I3E4G5I6H7D8G9H:o;I<J=B>E?D@AAHBACEDCEGFHGJHHICJFKALDMCNDOHPDQJRHSETGUBV@WDXFYIZ:[D]E^C_FaEbBcFdEeHfEgEhC
#sam-remote-call-denied	Z!F#F%C&J(F)G*E+H,F-D.I/G0G1G2G3E4E5H6G7H8F9C:F;G<I=E>F?D@EAFBDCFDEEGFGGGH=IEJFKELHMGNEOGPDQnRGSHTGUEVDWHXEYEZB[H]F^G_FaEbEcEdDeFfEgGhG
#server-clock-skew	Z!H#F%H(I)J*I+I,G-G/I0H1E2I3F4C5I6G7I8H9F:I;I<J=H>H?H@GAHBFCHDGEJFIGGH?IGJIKFLIMENHOHPHRlSFTGUHVIWJXFYFZD[I]G^J_HaGbGcAdEeGf?gIhG
#servers-catching-up	S!E%D&J(B)G*G+G,G-A.H/[0F1F2F3F4F5G6E7F8G9H:C;H<H=E>C?D@=AGB=CEDBEHFHGFHEIAJEK?LBMoN@OGPEQIRGSFTJUDVCWGXFYGZ9[B]D^B_IaEb@cDdBeFfAg_h>
#smart-lockout	T!B#A%D&J(E)F*G+G,F-C.I/C0G1G2G3D4F5I6H7D8H9F:E;G<I=F>A?F@AAFBACEDCEHFHGFHGICJGKCLaMCNDOGPDQIRFSETnUFVCWHXCYIZ?[@]F^A_DaEbDcEdEeHfFgEhD
#sspr-disabled-tenant	U!D#H%F(?)Y*D+I,H-F.I/H0I1H2J3G4I5I6I7E8G9J:?;I<I=B>G?E@BAIB?CHDCEDFIGFHGIHJGKELGMFNCOJPCRISCTIUmV<WEXGYIZ>[F]G^D_IaFbJcFdFeGfCgEhG
#sspr-not-enabled-for-user	Y!A#G%F*H+I,J-I.J/J1J3[4I5J6J7F8H:I=D>H?X@DAJBBCGDAEHGGHEIHJHKFLGMGNFOJSFTIUIVjXHZ=[F]I_HaGbFcIdCeGfGgHhG
#sspr-policy-not-set	e(I)I*Z:IEEHGNESIUHVIWdZFdIgG
#throttled	S!B#^%E&I(D)F*E+E,F-I.G/G0G1F2F3A4F5H6H7F8G9B:D;F<I=D>C?E@>AEBBCBDBEGFGGFH;I@JFKALEMENDODPDQIRESETBUDVCWGXnYGZ>[E]C^E_FaAbCdFeGfEgFhD
#tls-disabled	X!E#F%F&J(G)G*H+H,G-F.I/G0G1@2F3D4E5H6E7H8F9F:H;H<G=E>E?F@DAGBDCFDFEIFHGFHIIDJGKELHMFNFOGPFQHRCSGTGUEVEWIXEYnZB[H]F^H_GaFbEc@dBeCf?gFhG
#unlock-option-missing	V!E#?%F(C)F*H+G,I-D.I/H0I1H2I3G4H5I6I7G8H9H:E;I<J=E>F?@@BAHB>CDDDEIFIGGH?IDJHKDLEMDNEOIPFRISGTIUEVBWGXFYJZ?[n]F^D_GaFb@cGdFeIfGgGhD
#user-abandoned	Z!J#F%E(C)G*G+F,I-E.H/F0H2I3F4H5I6I7F8H9F:E<J=Z>D?D@FAGBACBDJEIFHGGH@IDJGKCLGMCNEOGPFSZTHUCVCWFXFYIZ?[F]m^G_FaDbBcFdGeIfEgFhE
#user-cannot-change-password	Y!H#H%G(C)J-G/I3H7G:G;J=H>H?I@?BCCJDHGHHBIGJJKELBMENFPITJUIVEXIZ;[G]H^l_JaJbHcIdEeIfIgIh@
#user-not-found-onprem	Y!B#G&I(G)I*I+H,H-G.J/B1G2I3D4G5J6G7E8G9G:F;G<J=E>G?G@GABBECGDFEGFIHDIFJHKFLGMGNEOGPDQJRISITCUIVFWIXHYIZC[H]F^E_laGbHcEdCeHfEgGhG
#windows-screen-broken	T!G#G%G(C)H*I+H,J-H/H0J1I3H4I5J6I7J8I9H:E=F>G?E@GAJBDCHDFEIFIGIH:IGJGKFLGMDNDOIPGRJSFTHUFVEWGXHYJZA]F^G_HaFbmcGdGeIfFgGhC
#wizard-connector-not-found	u,IHGZIea
#writeback-not-enabled	Q!B#D&H(A)@*C+F-C.G/H0G1C2F3D4B5F7H9F:B;F<F=]>D?C@@AEB@CEDBECFFG^HGICJBKALCMCNAOFQFRBSDTCU;V>WBXEZ<[D]D^BaDbBcAdke^hA
#writeback-service-stopped	U!E#G%D(E)G*I+I,G-F.I/Z0J1J3G4X5F6I7D8E9G:G;H<H=H>G?G@DAHB?CGDFEIFHGCH=IFKELGMDNFOIPERASCTFUDVFWHXHZH[H]F^G_EaFbEcYd@fmgFhF
#writeback-unsupported-path	V!E#G%F&J(B)G*F+H,H-F.I/A0G1G2I3F4G5H6H7E8H9D:F;H<J=E>F?E@CAGBBCGDFEFFHGGH>IFJGKDLFM@NDOHPDQJRHSETDUFVEWGXGYHZB[G]F^F_DaFbDcEdBeHfCgnhE
#wrong-current-password	T!G#H%G(E)I*H+I,H-A.J/G0I1I2H3F4H5J6H7F8I9H:E;I<J=G>F?F@@AIBCCFDDEIFJGGH?IAJGKBLEMANBOFPIRHSHTGUFVEWIXGYJZ;[E]G^C_HaGbEcHdEeHfFgGhn
+# #	U!F#H%I(G)I*H+J,J-G/F0I1g2G3[4F5J6I7I8H9F:I;I<I=G>E?H@cAIBZCFDIEJFJGIHJIDJIKDLEMFNEOISFTGVHWJXFYjZI[I]H^I_HaEbFcAdFeHfCgGhH
+# a	y@JI]
+# admin	g(F*HHGKJMIPJTIgg
+# and	g-I1Y3JBICJHBI]K[MXO]Y^ZDc^
+# are	y/FIJK[M^
+# at	w-ZHII[KGO[ZF
+# caracter	q2bIG
+# char	k/Y2c9I@HHDIYKJN[ZJ
+# character	d/Z2aHFIY
+# day	q@^NJ
+# days	k!]@YD[H[IHZZ
+# e	q>^IFOZYY
+# from	wHJc[
+# godziny	uX[
+# heur	uXZ
+# hora	m@^X^
+# hour	e@bKJXbZEaG
+# in	w#I@JK]TZ
+# is	r3ZH[
+# it	y@JIJO_
+# l	wC^KY
+# la	y#J@GI_T[
+# letter	yI[
+# may	yH_TJ
+# method	m*Z?IC^
+# min	uRYa[
+# minut	j>JMJOJPZRaa^
+# minuten	wR_
+# not	q/[1H3ZH]
+# och	y3Y>HO]
+# of	n(J1]@JCaEJHCZ[
+# on	k(^1I3X>JCJHGOJPXS]Y[ZHgH
+# ore	r@]XZ
+# password	j%F(G@FH^IGK_NZZHg[
+# peopl	y(ICJLXP^
+# random	yNY
+# reject	w/]@[HJII
+# sms	w3b>DOHaE
+# so	r3]>I@JHHKJMXZIaIh^
+# sspr	p@^NJ
+# still	uMYgI
+# stunden	r@^X[ZI
+# teken	y2^
+# tester	wHJZ^
+# this	y*J@[HJV[
+# timmar	wXZ
+# to	m3J4^>[K]OIcI
+# und	y3ZC^aE
+# user	u@YC[FZGXHIZI
+# uur	q3J@aX]
+# was	y@ZI[YZZJ
+# x	t1_
+# y	w3YIGO[YYaG
+# zeichen	q-[/Z2[I[
+# が	t3b>JCJDIOG
+# 个	y2]IIK^ZJ
+# 位	y2[CHI]
+# 小	r@[X^
+# 文	t2^IaKJ
+# 時	t@ZX_
+# 管	tgb
+# 还	y3ZTY
+2008 r2	u5[
+2016 acs	r1d9JHI
+310002 on	wHX
+31002 the	wB[
+31003 not	wBJHHZbfJ
+31006 chang	wB^HJ
+32009 error	w,Z
+32011 onboard	ye]
+33001 adunknownerror	m&_
+33001 unknown	w&Z
+3rd party	yJY
+6900 the	wH_ZJ
+80230405 object	t_a
+80230818 dominio	y4[
+a #	i(Z/Y2[3Y>IBJHFKHNZZHa_gJ
+a antiga	uHIM_h^
+a bann	y-Z
+a blank	y3]HGIJbZ
+a caixa	yH[^Y
+a call	t?YHIZ_
+a cambiarla	y@X
+a capital	yIZ
+a chang	r@XBX
+a choic	w?_HH
+a cloud	w*J,_/]HGdGgJ
+a code	h>A?HBJCJHcZ^]H
+a comma	u3[F[HJ
+a conta	m!Y#[%])[3JHIL[VJZJ[X_Z
+a container	wF[GaHFZH
+a contractor	wHIZ[
+a custom	yJX
+a day	b#F-G9G@cDJH@IGKGMJNFR]TIXeZDcJf^
+a dc	u4cGJHFcGfJ
+a de	uD[HJKZMX
+a deja	y+YKX
+a deux	u*_
+a deviner	t-_HJ
+a different	l:Z?F@]GZH[KJ
+a directory	y)_HG
+a disabl	y!Y
+a domain	j5Y8]GHM[PF_]
+a dozen	wZ^
+a due	y*[A[CXHH
+a email	y*Z>I?HC^
+a ete	m!_-J4[9J>J?]@IBXCIDIHEIJM[VJZH_Zd[
+a fail	p@XHFZabJ
+a failur	tZ[
+a few	pBZHJMY
+a file	u#GH[
+a filter	wHDJa
+a former	y>JIJK^OJZI^Z
+a fresh	y@ZBYLYZI
+a full	w@XHITZfZ
+a generic	rHIN[ZX^Z
+a global	m(^
+a good	y)G9YH]UJ
+a group	qGXVZ
+a guest	n:]HY
+a helpdesk	t*Z@Y
+a ja	y9J>^HJV]
+a jamai	y+]DYHHW[
+a jour	u+]1YDIMXf^
+a kod	y>aaJ
+a l	r([>Y@ZHJZIbYeZ
+a la	j%[2Y3G>_?IBJHDIHKZMIN^O[ZGaGbYdZfJ
+a languag	wHJZ[
+a licenc	t=^HH
+a list	q-aHDI[
+a login	y>]
+a long	q!X@JIIMXOHZc
+a lot	u9^ZJ
+a manager	u-IHFZa
+a meet	uZX]_
+a member	oHGPXV_
+a messag	rHHZZa[
+a mi	t(J)Y3[>]@JHHIIK^OGVYZF
+a microsoft	q)]HHMYR]SXTHdYfIgI
+a minha	w@JDJIYK^VYZF
+a minut	w@ZHITX
+a necessary	q)IUHVIda
+a new	T#G%G([)J*G+],J-C/G1I2J3J4J6I7I9H=I?G@YAIB^CGDEH]IFJHKFL[NEOJPITIUJVGXJZY[e]Y^F__aJbHdHeJfJhG
+a newly	y%Z@]_J
+a nice	w9]@J
+a nie	y=]HH
+a nova	q9J@JB_HEIJK[MaZF]JbJ
+a number	l3XD^HIIZOIZJ
+a nuvem	y/YMYgY
+a opcao	y([[Y
+a organizacao	tW]dY
+a otro	y(^7YVIZJ
+a pagina	t+]-YHIVJXZZ[
+a palavra	r@^KGVY
+a partner	pH^
+a pas	h%[)H*I+I-J/Y3I:J=[?H@ICIDZEXHEIIKJM[NJOJPHUYV]WYZE][aHhJ
+a passkey	w?XHY
+a password	X#I(C)J-F/Z6I:H<^=J>J?[@bBCCJDHGHHYIcJ[KYLGMCNESJUIVJWYZE[F]]^GbHdHeJfJgJhF
+a phon	n*X3EC^DbHFOIZIaH
+a pin	yHYI[
+a plus	yF_HI
+a policy	k*JHDKXN@U[Wd
+a politica	oHIN_WY
+a privat	y@[D[HH
+a privileg	y%JP]
+a problem	tEZSZZJ
+a public	ybX
+a red	tHFIJKYS]Zb]FbIhJ
+a redefinicao	n(HBJU]Z_
+a reimpostar	t(J=[BXHJVYZX
+a reserv	uF]
+a reset	c!E(F)J/[7J:H=HBDDIHdJJKJLZNIPISJUXVHWYZJ[XbIfIgZ
+a restart	ufY
+a restriction	uN^
+a role	m(^)[*cBJCJHFZI
+a row	w#]@IHFN[TGX]ZJ]X
+a second	f*Z+Z/Y6]>F@[C_DGIJZHaG
+a secret	y2[HY
+a security	r)]*E@FH^QZ
+a senha	]!J#]%J-H/J7[=I?I@FCJHHIZL]NZTJUHVIXGZY]G^YaJbHcJd^fJhY
+a server	y7Z
+a shar	pH_
+a slash	q3ZFaHFaJ
+a sms	r<Y>X?aCXHBZFaZ
+a special	tHEI[V[
+a supplier	y:[
+a symbol	yIX
+a sync	w+]8Y
+a team	wH_MF
+a temp	u#J@ZbZ
+a temporary	qHZZIc[
+a test	tZ]
+a third	qHHJ^bZ
+a ticket	tZ]
+a token	u,a-XHGZJeG
+a troca	yZ[
+a typo	u3Z@Z
+a un	m-GHDIJK^P_VXZH__hJ
+a una	yHGIJK^ZJ[]
+a user	_!F#E%H([)J*[+[-H/X3J9I;J=J>H?I@[AIBGDIFHGGHdKGPIT]VIXJZE]H^H_YgJ
+a velha	uHFIJMah]
+a vendor	wJ]
+a very	y2Z
+a vip	uZY
+a way	u-E9JBGH^TYX]
+a week	y!^@IHHI]KJZF
+a whil	y-IHJM[T[
+a word	oHZI[ZJ
+a work	wZ_
+a wrong	t@]TXZH
+a year	u!a@HKXL[ZF^J
+aan de	tHIIYKHN_VZ
+aan het	t-XN[
+aangepast en	y@_
+ab ist	yL[
+abandon befor	y][
+aber nicht	u+Z>H?]CJZF]^
+abilitato alla	wVZ
+able to	d#H(J:X>J?FBdC^HEQXTJVIZZ
+about my	yZ[
+about password	w-[@JBHHDIJSYZa
+about the	t![H[ZH
+about this	wZ]aJ
+abroad and	y)ZaX
+acce a	y!^>]HE
+acce au	u9JHb
+acce refus	t%aP]QXZFdI
+accept again	w:CHa
+accept by	yH]
+accept cooki	y.Y
+accept everywher	wB[MJ
+accept it	t@YKX
+accept my	wHHKJZ[
+accept on	w/^IH
+accept pas	wIIK]OZZGhZ
+accept sinc	y-Y
+accept the	qCZHGKYM]hJ
+accept them	y3^HHOI
+acceso al	w>ZBJH^
+acceso denegado	y%^
+access block	wHX
+access deni	c%Y(]>JBJHGPcQ^ZE^J
+access has	wHY
+access is	w%]
+access polici	wHY
+access policy	oH[
+access restrict	tHFQ^
+access right	y%^HH
+access the	u>YB_HFZI
+access to	e%J>c?IBJDGZJaJc^
+accesso di	yb[
+accident and	y![?IHZZH]Z
+accord to	pBZNZU[ZJ
+account a	y%[2[HJPG
+account ad	yLX
+account admin	y*],YPJ
+account and	q!]#DBYC[HJLZT]ZH
+account are	p!Y#[A]HEP[TGVJZJ^Y
+account belong	y:[
+account bloccato	y#^XG
+account cannot	t%_:ZPHZF_HdGeH
+account di	w%X2YGY
+account e	q!X#X
+account enabl	yGZ_J
+account fail	t%J(ZHEP^Z[
+account for	m#Y%]2HTYVY_Y
+account from	uHaZJ_H
+account got	p#J)[BZ
+account has	c![%I2ZBJDZHDLXP[_]dG
+account how	uH_VJ
+account i	y!Z,[ZG
+account in	f#C%JA^BHGZHaLJMXPYTZVIZI^XdJ
+account information	uE[HIZ[
+account is	W!e#[(I)J-I/J3H7I:[=J>E@IBFCIGJHGIIKJLIPaT_V[XJZ@^E_JdG
+account it	r!DHaP^
+account keep	w#Z
+account lack	t%Z3Y
+account lock	mH[
+account lockout	w#[
+account may	w%[
+account msol	w%[2[
+account need	t!FHaZF
+account non	tD]VZZJ
+account not	d!^#I%Y)I3G=J@IAJBGD[GJH?L]PIQZV^WIZX^X_HhJ
+account of	k!E:[HbZJ
+account off	y!^HJ
+account on	uA^PJVJZG^X
+account operator	pP^
+account option	qZJ^^
+account out	yG]HJ
+account page	y+FDHH]hZ
+account password	h%H)J2d:I=aIHLIMZVIZBfJ
+account per	wHIVbWI
+account recovery	wH]
+account report	wZ^
+account reset	w!H%Z:YP[_J
+account secur	t#J+aD_HDZG
+account show	w#YTJ
+account so	w^Z
+account staat	y!^
+account tab	w!H#JHIPJ^_
+account te	yXZ[Z
+account that	uHFL^
+account the	uHXTZ
+account to	u%JHIQ[VX
+account too	wXZ
+account used	y%[,YHI
+account was	m!Z%]>[HIZH^[
+account were	yZH^]
+account when	yHJb[
+account whil	y!Y,]eG
+account whos	yLXZJ^Z
+account with	q;^@ZHF
+account without	q[Z_Z
+acepta mi	yIFKJO[ZYhZ
+acesso ao	y3J>^HZ
+acesso negado	y%YPY
+acquir user	yHEQbZG
+action requir	y*IE^
+activ directory	_!C#G%[&f(E3E4J6J7J8J:GAJFYHCIJKJNIT]UJZG^[__cJdHhJ
+activ pour	uV^
+activity progress	wHIZ^
+ad acceder	y!I%IBZZ][^
+ad account	h!Z#]/JAXHCLZMJ__
+ad and	t!I/ZM^ZJ_]gG
+ad but	u/Z
+ad connect	b/J0X1b8[HIMZTGYYcIfF
+ad connector	o!J%_2Z8]<YHDZI_H
+ad deaktiviert	y!Z
+ad ds	o%Z2YHZ
+ad e	u%[3ZLX
+ad entra	u/_TI
+ad error	w&bNIZE^I
+ad fail	y/[P[
+ad for	w=XM[
+ad fs	y,X7]
+ad group	yHIP]
+ad has	t/E3^F]HFIG_]
+ad is	p/Z3XHJIH^X
+ad ist	r#J/J3Z>J^Zc]d[
+ad konto	w!Y#Z
+ad ma	t#IMYT[gZ
+ad mais	wMZTY
+ad mas	wM[TZ
+ad men	yMYTZ
+ad mit	y3^AYZJ
+ad nao	y!]L[ZH
+ad nie	y/^LZTH_I
+ad not	k#J/J<^HELZMHT_ZIg_
+ad object	m!XGIHI__
+ad onprem	k!X/Y_Xg]
+ad password	o-]/FJGM]N^ZJ
+ad pero	y#JM[T]
+ad policy	q/ZN_
+ad refus	w/YJZNX
+ad reset	y_]
+ad right	y%^HGPZ
+ad says	tIZTY
+ad show	y#HT[
+ad so	y/[A]NJ
+ad still	u![
+ad sync	i/H0J1IMXRISDTHcJd[fdgJ
+ad the	y/bZD
+ad took	w/Y
+ad user	h!]#I=HAZG]HGTXZI_Yd[
+ad y	y%Y3[
+ad で	q![#F/XMYT[^]
+ad に	w__g]
+ad の	t!Z#]%I3YAYNYTIgY
+ad は	u/aT]
+ad 账	y#YAY
+ad 里	q!X#I3Y>JMY^[_[gJ
+add a	n+I8Y>HCHDZH_
+add on	w.^HHJ]ZF
+added a	t4J8^HJIZZH
+added the	y%J8YQZ
+added to	w:ZVY
+additional security	uCaDDHI
+address on	y3Z
+adfs admin	y,^HH
+adfs and	y7]
+admin a	u(_)F*Z@JH[UJZI
+admin account	h)[*_,]:I=aCIPIVDWIZD
+admin action	w*HE_HJ
+admin and	j)ZHGP]ZI
+admin app	u*JHFMJgb
+admin are	u)Z*]
+admin as	y#Y
+admin cannot	g(G)Z*^?FHGPYTY
+admin center	h)I*JMIS_ZHga
+admin credential	y,Z
+admin disabl	y(J)HU[
+admin do	yPY
+admin for	u(Z)E*G,ZE[HEPJU]VXZG
+admin from	y)]HIP[dHgI
+admin get	u)X*[HI
+admin gets	w)]VF
+admin has	i!J)IEJHJU^V^ZH
+admin hat	tEHVZWZdY
+admin have	w)[*[PI
+admin here	y*Z
+admin i	m%J*bHDZY
+admin im	w,X
+admin in	m,[:YHJPZd]
+admin is	u)]
+admin it	p*ZCJEEHJVIZb
+admin konnen	yPY
+admin may	w(Z)I^]
+admin microsoft	lSJgd
+admin must	r,[E^HHPIdJgI
+admin need	q*[CJE^HI
+admin nicht	t(Z)IdZ
+admin nie	y(FU^VXWJZIdZ
+admin not	e%H(H)[*I,J?XEGHIV_W^ZHd[
+admin of	w%E([:]HEN[P]ZG
+admin on	w)XEGH[UId[
+admin only	u*]?IPX
+admin page	t(J*JH[ZHcJg_
+admin password	m*I,]EHHdKHNJPYZGdFgF
+admin portal	y/Ig[
+admin reset	f(J)X*]1d:J?G@YEIL^PXSGUDVHWFZCdJ
+admin role	k(B)bH^ZJ
+admin see	y)^UF
+admin sspr	wP]
+admin switch	w)[
+admin to	m(G)F*C,Z:H=[HEPJUXVdZDdFgI
+admin user	y(ZZJgX
+admincount #	gPb
+administrador de	q(_)G,JP[
+administrador global	q(^)Y*I,^dI
+administrador nao	u(H)[*IU]V[WHZGdX
+administrador not	t)ZUZVZWIZIdY
+administrateur n	u(I)JEHPJU[V[WYZHdX
+administratora globalnego	y([)J,[
+administratoren durfen	y)[
+administratoren har	u)G*IEJUZVZWYd^
+adsync dienst	yfY
+adsync servic	tHHf]
+after #	t0YHI
+after a	g!Z(I/Z@ZBYHJL[MIT[ZDb[
+after add	y%[8YPH
+after all	tBYHJZ]
+after an	p0[@ZBZHFL]P[ZEfIgZ
+after each	u#X@JH]f]
+after enabl	yJ]ZI
+after i	i3I9I>J@GBYHEKJR^Zb]CaYbJ
+after my	y#[(]ZD
+after password	y#_@FBFHELGM[ZG^F
+after reset	wLZMX
+after restart	yB]HJZJfY
+after sspr	yHHMZ
+after the	]!I-J8I:C=J>JBZCJHIJIKJMaNJPJR[TZY[]^^IaHcHd]fZhH
+after thre	t#E@ZHa
+after travell	wH]
+after unlock	w%[HJTZ[J
+after we	u<YA^C]HHPIZF
+after writeback	y8Y
+after wrong	wHIX]
+again after	q:C@JBIH[R^T[ZIfY
+again and	j#[+I;I@JBEH^KGN]P_TJXJaZ
+again at	y@bZC
+again befor	y@IHIX^ZH
+again but	y+[HJ
+again for	wBY
+again later	m@GZ_c[
+again today	u@Y
+again with	u@JBYK[ZH
+age #	m@]
+age is	u@X
+age or	q@ZHIIIN^
+agent credential	w%]
+agent dc	u-_
+agent de	t0^HI
+agent is	o0]HGZHf]
+agent not	t%H0b1JHCJZfI
+agent on	y0]
+ago and	n@_D[HGM]ZE
+aguard #	wX[
+ai chang	t>X@X
+ai deja	u@YK]ZJ
+ai pas	p(Y@HCZH[KH]^hJ
+ai perdu	y>Y
+ai que	wC_
+ainda nao	w@[GJHGM^WZ
+aka ms	i+Y9JDcHJT]ZI
+aktiverat for	yVZ
+aktuell password	tKIZFhb
+al cambiar	yZYdX
+al dia	wM^
+al eerder	wKZ
+al restablecer	y5ZHIa]
+aldrig registrerat	yDY
+algo de	y.Y9^CJHIZJ
+all account	y2[
+all cooki	w.[
+all day	q#I@HBHH^T[ZJf^
+all dc	yJ]
+all employe	wHX
+all fail	y(]G]HGKIZG^X
+all fine	tB[
+all good	w9JBaHHKJ
+all her	y*^?FB]HIIJK[ZI
+all i	wZZ
+all mailbox	wH]
+all my	tK[N]ZG
+all of	r-I@YHDU_VJW_ZH
+all other	yG[
+all our	w)]5XSX
+all site	wBY
+all sort	y9IB^HJ
+all step	uHIZ]]Z
+all the	nBIH^K_MIRIYX
+all user	n%^)I;J=FBGFIGIHbMFUaVFZE
+all utent	w=YX[^Z
+all were	yK[
+alla reimpostazion	wVZ
+alleen bij	yP]
+allow by	u<ZNXYX
+allow cooki	y.Y
+allow to	d(_-X:J?E@GHDNJQ]V^ZC[I^abIhI
+allow user	wUZ[X
+allowedtousesspr fals	u)Z
+allowpasswordreset via	ybX
+alor que	t3H>IBJIZO]TYZJ[]h]
+already register	w+JH^
+already used	t-JH^KZ
+alt del	i@IHIM[^JbZha
+alte password	m#]HGMZh]
+alter the	u7ZHJZI^_
+alterar a	w^^
+alternat email	w>^?HHH
+alternat phon	u?]H[
+although it	q-^@JBJH^IFZJ
+although its	y-^@XHGOY
+although the	tHIJ[TZ
+am i	t(F9^HCIXV_
+am laptop	yH[
+am not	t(JIZV^ZFaX
+am pc	r#J@IM_T[
+am rechner	w#]MZXJZJb]gZ
+am sperrbildschirm	ybZ
+am stuck	yDZX[
+ambient onprem	o/IBJHINIcbdagJ
+amministrator global	w([,Y
+amministrator non	uEJU]VZZHdX
+among the	y?]K]ZJhI
+an account	o!JA_T[ZF
+an adfs	y,]HH
+an admin	c(^,X@YHYL]PFTZZA
+an answer	y9]DZHJ
+an app	y?YDIH]
+an earlier	yHHK]
+an enabl	yAZ
+an entra	w)]*ZHH
+an error	X![#I(I/^3G>H?I@EAJBDCIDYEJHAIIK[MINIOIVZXJZd]H^[aGbIcZeZfIgJhI
+an export	yH_MF
+an extension	w3[
+an external	y:X
+an hour	c#I%J/H3J9F>J@[BXHCIJKIM[P[RYSXa^f^
+an incident	yS]
+an incorrect	rHIT^
+an intermittent	wZ]
+an issu	yBIKYZZ
+an object	y_[
+an old	j#]4J5D;^H_
+an option	t*[?F^[
+an ou	tF]G^HH
+an outag	w9GHESbZI
+an unexpect	q3]H[
+an unknown	q&[HIb]
+ancien mot	qZIh^
+ancora la	wHIM^
+and #	r/FM^YZ
+and a	i(I*Y3]<Y>JE_HFIXL]PZZG^JaH
+and ad	y=I@Zd[
+and again	k#[+I;I@XBEH^KGN]P_TJXJZGaX
+and all	tB]F]TIZI
+and at	uZ[
+and both	yA[
+and call	y:]ZY
+and cannot	e#Z?H@[KILIVZZ[^J
+and choos	y+FDHHbIJ]FaX
+and click	y:ICGDIHc]IbJ
+and clos	yBIZF]_
+and computer	y#HHHT[
+and confirm	y#J%XBZ
+and could	wBZ
+and creat	y8]HH_X
+and email	q*]>G?JB^CYDHHC
+and enabl	w8Y
+and encrypt	h<a
+and entra	r/]6^HFcI
+and eras	w>FH^
+and everyth	t%]BJH^ZJ
+and forgot	t=Y>ID[HIU]ZFd[hY
+and from	u)]HIZ[
+and get	u:XIHJ[hX
+and gets	w3GCIDYKZO[ZI
+and goes	yLX
+and got	o#[@[BIHIKZNHZF_Y
+and has	w-Y
+and have	uD]HHZJ
+and he	y@Y
+and i	b!J#J(H*I+Z-G>^?I@JBGCZDGHBI_KDNHV[Z_][aFbJfIh]
+and im	o*YB]HEZYaH
+and in	y@IAYHIK[d]eJ
+and is	m-J@GBcHCLYOXX]ZGfE
+and it	Z*Z-G/I3J:JBZCYDIHAIaK^MINGOYVXZG]IbY
+and its	n>J?[@[F[HGZG
+and left	y]^
+and may	u#X
+and microsoft	y/]1]HHRGSJcZfJgG
+and must	wVY
+and my	r![>IHZKDZ^
+and need	o#Y*Y?I@GCJHZIIZ]
+and nobody	uD[HHLYSIc[
+and none	yBIG[HJIIKYN^ZFhJ
+and not	f!I%X&Z+]-J1Y3H>H@_BEDZH@IXKDLYNYOJVJa]bJhJ
+and noth	n&]9J>I?YBIDIHGN[RZZXa]bI
+and now	^!^#a%J(I+H/J8Z:J=[@XB@CIDaH@IIKXMJNIPJTJVY]H^Y_HaJbIgXhI
+and on	q/G6[H^TIc[dJ
+and only	yHIKH[^
+and order	w>IH[
+and our	y4^8IHEd^
+and password	k!I#X+X0[1Y5^BHHXWZZHaHbYdH
+and phon	n*bHI
+and recreat	y_X
+and refus	w/[
+and reset	c!X%Y(H)Y*Y/H0_1Z5^7X=J?J@IAXBFCIHHMJPJR[VJZ@]I^[_JgI
+and says	y7[
+and self	y^[
+and show	uC[HHZJaJbZ
+and sinc	r1XQY
+and so	w-]H[IJaJ
+and some	wZ^
+and sspr	r7Z?GH[JZZI
+and still	n(]/[HHNYT]ZG[G
+and team	y>FH]
+and test	uB]ZJ
+and that	u4[C[
+and the	V#F%I(I)J*I+I._/^3^5J6I7Z8I9J>b?E@ZAYBXDHFJGJH?IXKZMENEOGPIQXSIUYVHXJZC[I^I_HaEb[dJf]hZ
+and then	g!I/^@JBIC[HDIHKXZ]]If]hY
+and they	y(YOX
+and today	y![@_NJZE
+and user	yB^ZJ^J
+and was	t7[:ZB]HZIJNIZGaH
+and webmail	wB^HGMI
+and when	w![K[ZIhH
+and which	wZIdJg^
+and writeback	k%J2Y<Y=YHFJJZJcXdHeHfHg^
+angeblich nicht	yKJN]
+annuair onprem	w7]_Zd[
+another admin	t(_HJ
+another company	u:^HGSXZI[^
+another method	r?YCX
+another one	w:]HI
+another organisation	w:Z
+another password	y-Y
+another tenant	w:CHa
+another user	y=YHZ
+another way	y?XCZ
+ante de	u(J>JHGKHMIZI]ab_
+anvandaren ar	y![P^VH^J
+anvandaren far	yOYZI^[aZ
+any idea	u9FBHDJKZZa
+any longer	y>J?]_[dG
+any more	b(Y+]-I/J1a4J6Z7J8I9F:J=Z?[@EAHB^CHDDGHHEIGK_MJNIPHTIX^Z?]J_]bXcJdHeJfJhI
+any of	q@ZK^ZH
+any password	y8J@[HIN^ZF
+any security	yDY
+any updat	y1I9_HGNJ
+anybody else	wZ^
+anyth else	wZ]
+anyth to	wHY
+ao redefinir	yZ[a]
+aos requisito	wIZN[
+aparec como	y?]h]
+api graph	wgY
+app alon	y9H?_CYDJHHaJ
+app and	y?[aH
+app asks	yH]
+app code	r*J>J?aCJaH
+app e	y>I?XC_
+app is	u>X?ZHJ
+app not	t(I)H*^aYgJ
+app notification	y?ZCIHIaY
+app of	w:JH[
+app on	t>J?[HJg[
+app password	u(IDIHcZF
+app registration	tH[
+app show	yHY
+apparait pas	w([?[DI
+appear and	wZ_
+appear for	w*Z+a?HHCNX
+appear in	w-_3J>GH[KI
+appl id	m#EHdTI
+application event	u,^HI
+apply to	w)J*]NJ
+approv sign	yHX
+approv the	y>]HDZJa]
+apre la	y-[H]OXZJ]H
+ar avstangd	u![HIf[
+ar fel	wh_
+ar for	o-c9J@]BIHEZJ^JhJ
+ar inaktiverat	w!Y
+ar inte	l!J#J(I4]9_:J>G?I@JHFKIPJQ[VaXIZFcId^fIhH
+ar last	u#XXI[^
+are block	y-]HI
+are deni	yHIK[Q]
+are disabl	y!].XHHZH
+are fine	y/X
+are lock	y#]
+are miss	q(I=ZHGW_
+are need	y@^HF
+are not	b!J%J-Z/H0Z3J4I8Y9J:X>Y?_@YAJBICFDIH_IIJJKHRJZF^Y_Hc^fH
+are refus	o!Z%X(I)^/IHIIHKIPIZI_Jd[
+are reject	w-_HD
+are requir	w=FCZH[
+are set	y@Z
+are still	y-GHYPZ
+are the	q(]IXNXPJZZ
+are told	w)]TJUJd_
+are two	yA]HJ
+are wrong	y%YH]
+are you	p9c@JHB
+arriv my	wHY
+arriv pas	qZb[[aH
+arriva il	yaY
+as #	y3[HJ
+as a	k(D*_-]?]H@I[KJdX
+as admin	w(E*_NZ
+as befor	yZ]
+as domain	y%bPB
+as expect	t)XHFZbdI
+as i	u(H)[HHN[][
+as in	wZ]
+as inactiv	y0^
+as it	t/YZY
+as mine	yIGOaTJZI
+as password	t%J(]-II_KGZF
+as register	u+bDFHF
+as soon	y(Z)Z*XVI
+as the	g!Y(Z+^?Y@HBHCIHGIIKdLHMFVHZChX
+as too	y-[IXKJ
+as well	p-Z?HC^HHTZ
+ask for	nH^LXhJ
+ask me	y+Y
+ask them	qWZ
+ask your	w)JUZV^WIZH
+asked for	f*^,XC]DIHYZIa[
+asked to	m+X@JCJDXHFIIKHLaO^ZJ]JhX
+asks for	a,Z-I?I@HCaDJHYIHKXMHaIgJh_
+asks me	l*Z>FCIH_ZYhZ
+assign a	y(Z)]@JHEZIg]
+assign to	y%FH_
+at #	h@eB^HESJZJbI
+at aka	w7XHJT]ZJ
+at all	nDYHZU]VIWXbZcCd]eEfH
+at breakfast	w@^
+at first	rHILbZG
+at half	y@Z
+at home	o4X>ZHZ
+at least	j/Z@[HDIaKHNXZI
+at login	r+_>HDJHYZGaEb_
+at logon	qHFZJb_
+at lunch	w@YHD]^
+at microsoft	r7YS[
+at next	i@JLbbJ
+at once	r9JB^
+at our	w7]SEZFc^
+at reset	q(G)G*a5[?GGXHF
+at sign	q+^>GDIHY
+at step	uHFZa
+at the	U!H#Y%I)J*X+I,X0F1J4H6J7H8I9H:I?E@FAIBGCYDEGHHEIIJ]LIM[NXPIRFTGUIVHXFZb[I]a^[b]dHeZfZgH
+at this	l+Y;Z@JWXcY
+atend a	yNY
+atend aos	wIZN[
+aterstall losenord	u%[(YBJHJZFb^
+aterstallningen misslycka	yZ_
+atkomst nekad	y%[P]
+att aterstalla	r%[(a7X@IVI
+att byta	t@XKIL]ZZ^_hH
+att det	w-JKZO^h[
+att gissa	t-a
+attempt a	y@[KHXY
+attempt fail	w#]HJTGZX^Z
+attempt to	t@YHIXXZY
+attempt try	yXX
+attender #	w@ZXX
+attual e	yKJh^
+audit log	k/YBJEZHGV[Z[]]
+auf #	u>]PY
+auf das	y>]
+auf dem	k>H?JHXJYRZZIa]b]fX
+auf den	w>JD]JYaY
+auf der	p%Z-ZHXX[
+auf die	u>^
+auf password	yZIb^
+aujourd hui	w@ZHJX]
+aus der	w![*JP[^]
+auth token	m,_
+authentication admin	u(a)H*GPJ
+authentication method	lC[D_HHTI][
+authentication to	yHX
+authenticator app	k(J*[>I
+authenticator code	y?_HE
+authenticator not	k>F?Xa]
+authenticator on	u>I?JH^
+authenticator show	wHZ
+authenticator を	y>]
+authorization policy	u)]UI
+authorization requestdeni	k(_HJ
+auto upgrad	y1_
+autoservicio esta	y)[U[
+av losenord	udZ
+av tillbakaskrivn	w,[ZJdFe_
+availabl for	wUJV]
+availabl with	t=Y?J
+avant la	y]^
+avec le	y3HBZK]O]aJ
+away by	y@]BZKHZJ
+away from	y)]*I@IHZU]ZH
+ayer y	y@X
+b same	wZ_
+b2b guest	w:X
+b2b user	y:]
+b2c custom	wH_NHWJ
+b2c de	yHaWJZH
+back but	y!X@[ZI
+back from	t!_HDKIZ[
+back in	rBZHIXZ
+back nao	y%[dJf[
+back on	u/Z9^PZ
+back sinc	wHafJ
+back the	p!X+X4XHE]Xa[bZ
+back to	f-I/J6[>I@IB^FJH>IIKeNI]F_Ib_dX
+back tomorrow	yX[
+back with	u@ZNIZ]
+backup operator	wHJP[
+backup softwar	uH^
+bad password	w#^
+badg does	uHY
+badg printer	wHX
+bann list	r-IH^
+bann password	q-Z
+bann word	uH[
+battery died	yHIRZ]^
+be #	y3a@FII
+be able	o#X?FC^QXZX
+be added	yV]
+be at	w@Z
+be change	k@]BJKILIZ^^I
+be clos	y9GBaHF]J
+be configur	q*Xe[
+be contact	p3_4YHJVG
+be decrypt	y6Z
+be different	wK]
+be enabl	tH[ZIdGe[
+be found	mGYHJ_]
+be given	wH]
+be in	t-^@JHIM]V[ZH
+be logg	y#Y
+be longer	uIY
+be not	y@]HF
+be on	y-[EJHGd^
+be open	w1J6]H]cI
+be process	y9IHIZ^
+be reach	t3]4X:IEIHGY[ZJ_Ic]
+be read	t%F6^H[
+be replac	w@bHFIJZG
+be reset	lC^DEP_W]ZF_G
+be set	w7X<YHY
+be stor	wH^
+be the	q3Y?ZHFJYKXLX
+be unlock	w[[
+be updat	u%X/Y
+be used	i(I3J6J7J?c@JCIHYZC
+becaus it	k-]>JHJO]ZJ
+becaus my	wZJ]^
+becaus not	yD[
+becaus of	d#J-I/[4IEYHFIYJINYX]ZI
+becaus password	t8ZUX
+becaus the	h#Y-H5[HHIZNJR]ZIhI
+becaus ther	uAXTX
+becaus user	yTY^Y
+becaus writeback	y/Jd]
+becaus you	q>YD[ZJ
+becaus your	r:^E[WYZD
+been block	tHY
+been deactivat	w!Z
+been disabl	q!Z
+been enabl	j8XHIUYVZd^eJ
+been lock	w#[
+been updat	y(HBaHGZI
+befor but	yK]ZJ
+befor i	oHIKJZ^
+befor it	r@]CJDJHIIJKFTZZI]ZaZh[
+befor logg	yZGb^
+befor password	wHYZJ][
+befor the	o!]@^C_DDHHM[
+befor you	wDXEZ
+beheerder heeft	uVZWZd]
+behind the	y3^HJ_[aG
+bei der	m3X?Z@ZDXHGO[S^TXZGaJbX
+bei microsoft	ySXTZ
+bei mir	q([*J>GDZHIV[ZH^]
+bei uns	qOYU^W]ZId]
+beim andern	t@HZZ^Hh^
+beim password	y>^MJaZ
+beim reset	y?]
+beim ruckschreiben	y&^JYPYZH
+beim zuruckschreiben	y%[4[6ZZJ
+beim zurucksetzen	r:[HJ][a[
+being change	uN]
+belong to	p:Z>[HHd]
+benutzer hat	t=YDX]_
+benutzer ist	u!]GYPZ
+benutzer kann	t?ZZG^^gZ
+benutzer wird	wL^X]ZH_X
+bestatigungscod kommt	ya[
+between cloud	u/J6YHEca
+between connect	u4E<]HHc]
+between domain	w4JH^
+between entra	y4_HE
+between the	tH_
+between two	yK[
+biezac haslo	yh[
+bij de	w(]3[?]HJOHaI
+bij het	yZYhZ
+bike room	wH[
+bin nicht	w9^DXHF
+bisherig password	yZIh_
+blad podcza	yO]Z[
+blank page	yb[
+bloccato in	yT[
+bloccato per	w#[)XXG
+block after	u#YHZ
+block all	w.[
+block becaus	wH]
+block by	i-[>]aJc]
+block cooki	r.]HIbJ
+block for	r#H)X@IHDTJXb
+block from	u4^XZcE
+block it	r>FH^
+block my	yH[cJ
+block servicebu	ycX
+block the	m,^HAJ[NYQYaYbY
+bloqu le	yHGJXc_
+bloqueada not	y#Z
+bloqueada por	w#_XD
+both are	w0[A[
+both forest	yAY
+both method	wB[DJ
+bought a	w8Y
+box cannot	yHHL]
+box is	wR[
+branch of	y%_
+brand new	w@[JZWZZI
+brand the	uH^
+break glass	uH^
+break password	yFXcY
+break reset	yFY
+break the	wNY
+break writeback	y2Y
+bricht ab	t,Z4Zc]
+broken after	tH[ZIf]
+broken on	wHIR]
+browser block	y.X
+browser not	w.Z
+browser of	wZ^
+build not	y1aHHZJdJ
+build of	yH[
+bus connection	yY^cH
+business basic	m=dHHdI
+but cannot	u%X?]HFMXbJ
+but entra	w/^IH
+but for	q/ZHZVZ
+but i	g>J?J@[D^HEIJKYM][X]IbJ
+but in	u*X/_HXZC
+but it	e*I-I@IIJKIOaVYZIaGhZ
+but my	wVX
+but not	a!J%X(]*I+^3J?J@IBGDHGZHJJYKILIM[NCPZZ^[H^HfIhI
+but noth	yHHLYZGaXb[
+but offic	w/]ZJ
+but only	rCaHIIJKHZ]
+but still	q/H?IHHZC[a_^
+but the	d-Y/]3^@[HGIIKHOXVFZD[[fZhJ
+but ther	uHIa[
+but they	y>F?[HIO]
+but this	y+YHJ
+but when	yHHZY
+button does	yHJZ[bY
+button for	yHY[Ya[
+button is	t([
+by a	k#GGX]^
+by accident	t!Z?I@ZZH]ZfY
+by activ	y&Y
+by ad	u%]
+by an	uH[^[
+by another	t:Z@[HY
+by conditional	rHZ
+by design	yHI^]
+by email	w*Y:^HD
+by entra	y/[TX
+by gpo	rYZb[
+by hand	y%Z@IP[
+by himself	y)Z@X
+by it	t@_U[ZF
+by itself	w?YBZHJ
+by mistak	o!^@]HIU[ZE
+by my	u!J1Z>[VXdX
+by myself	u#I)[HGVYZH[_
+by our	r6]@XHFJ[ZJ
+by phon	y*Y
+by policy	w.X
+by the	^#I(I)H*I-H3Z7G:G=]>Y?H@^AJB[DHEJGIHAJJKEMJNXPITIVYXJYX[I^Z_ZaHbIc_d[eJfGgIhI
+by thre	wZ[
+by your	n-Y?]DJEHVHd]
+bylo juz	uK[
+byta igen	u@[
+byta losenord	w@DLZZ_hF
+bytt for	y@]MZ
+bytt i	wM]gY
+bytt losenord	y@Z
+c e	m3Z9J>H?X@ID[HHI^KZLYOJZHaX
+c est	l-H/J3E9G>X?I@YBXCHD[HFI^K]MINJOYTYU]VHXIZH]JaHhY
+ca ne	y3H@JHIO]Z_aI
+caixa de	y;YH^
+call about	t-[Z^aJ
+call and	y?^BJaJ
+call back	uZ_
+call from	tHHQXZ_
+call it	y/YZJh[
+call me	qB^HD]Ja]
+call my	yHZ
+call not	w3YHIa[
+call option	y?]
+call reset	uZY
+call to	j>I?ZHGQ_]Z
+cambi de	w>Z
+cambiada en	y/ZM]
+cambiar la	iBJKJLYZ_^]hG
+cambiata in	y/[MY
+cambiato la	w@]ZH
+cambiato numero	y>X
+came back	n!_HDKIZa]Y
+can a	p@]H^IJZF
+can be	n9GB_C]DGMXT[ZH]J
+can chang	w@Z
+can i	b!J%J(Z)I*H+Z-I3J6J>I?^@EBGCJDYHaIZMJNZOIRHVXX][I]I^JaHbIcGfGhH
+can log	wBZZJ
+can only	u@Z
+can reset	a(Z)F8J=J?JDJEYGZHFSXVZZ_cZfJ
+can sign	y/ZHIZJ_X
+can take	yMYdX
+can the	o/E>IBJHfKENIZG
+can type	wZ_
+can unlock	u#X[Z
+can updat	y3J>^HI
+can use	tDXG[
+can user	yBI[Z
+can we	n/GHc
+can you	g(J9a>F@JBGTJVGX]Z]
+cancell befor	wHI]]
+cannot access	w!F#I%HDJHBPGZbdX
+cannot alter	w7ZHJZJ^_
+cannot approv	y>^HI
+cannot be	Y!I#Y%I(G)I,J-[3[5X6_:G=G>F?c@]BICHEIGGHHIDLXMHNGP_SJTIUIVIYZZD[G^D_GbJc[dFgIhG
+cannot chang	[>JBIHIIJKILIMJZG^bh]
+cannot connect	tH_cI
+cannot contact	r3[
+cannot contain	uI^ZJ
+cannot decrypt	q6]
+cannot do	w-J?H@]HGIIKJZYd^
+cannot edit	w%X*ZPI
+cannot find	f#H4Z6J>FHYTIZA[^_dcIdI
+cannot get	d!D,Z=J>a?H@IIJZb^J
+cannot go	yKX
+cannot i	q*J?[K^ZE[Y
+cannot join	w4F8FHb
+cannot log	h#^(H:I=J>I?H@HGJKJMYTHZa^J_HbIgahJ
+cannot open	p>YH^ZH
+cannot pick	y(H*b?HHG
+cannot reach	lHFRJb[cbfH
+cannot read	u>^HCZ[
+cannot receiv	w>^HG
+cannot remember	wH[KI
+cannot reset	S!Z%F(_*B+H-J/I1J3H5J6H8a:[=_?B@ABECYD]F[GcH:IIJIKELJMINJRJTJUJXI[F]I^B_BaJbFcJdbeGgDhJ
+cannot resolv	y4]HEcY
+cannot reus	uK]ZJ
+cannot set	m!Y([7YBJHJK][I^F
+cannot sign	i7I>I?G@HBJHHIIT^Za[^^HhI
+cannot talk	w4]8IHIYZ
+cannot the	y?[VZZH
+cannot to	c(F0_3]:I=I>JE[HEN_SZVFZ^^CcJe_hF
+cannot use	e(E*]-^=]>]?]@IDHGYHFIIZAbJ
+cannot verify	r3H>]D]HGKIZGh[
+cannot we	wZ^
+cannot writ	y%aHIPHZI_HdGeHgG
+capital letter	w#X
+caps lock	r#_@XXIhZ
+captiv portal	yHHb]
+card is	wH[
+card to	wHX
+carrier and	y>^
+case only	yI_NJ
+catch the	wZY
+catch up	yHFM_
+caught up	wB[MJ
+ce matin	q#]@bHIZI
+ce mot	r(X-YKZ
+celui enregistr	yO]
+center and	yHZ
+centr macro	wH]
+centro de	uHHc]dHg^
+certificat expir	yHY
+certificat of	rHY
+chang a	yhY
+chang after	y-JBJH]LY
+chang and	uH_ZH^Y
+chang at	jHYL^
+chang dialog	yhZ
+chang error	wBJZ^^F
+chang fail	tHJZ^^J
+chang form	qHJIXZH^Jha
+chang his	w^X
+chang is	t@_HIK]ZI^JhI
+chang it	d@bBaHFZC^Hh_
+chang its	w@JZH^]
+chang mon	w@Y
+chang my	g3J>HBIH[IGKJZc^HhE
+chang not	q7XBGGIH[LJMFZ^hF
+chang or	y@IBIHaZF^I
+chang page	rZHha
+chang password	Z!F#I%D(H@DBFH]LFMINJZY^chZ
+chang request	uB^HHL[
+chang the	h(]BGHYLHMJYYZ_cJhE
+chang their	mBJHJLYV[hJ
+chang this	y@]ZF^Z
+chang was	y@YHILZ^[
+chang your	n@YHJ^[
+change at	wHFJ[LXM]ZJ
+change by	w@YVJZG^_
+change from	y+JC_DIHHKJ_Y
+change in	o@YBZHFM]TJZJ^HdYgXhJ
+change it	c>H@[BcHJIJKIM^ZC
+change my	i3J>]BFHJMYOJZ]
+change on	u/ZE]HIMYZG
+change password	r@[^J
+change pleas	wZ^
+change the	l/J6J8[@IBGEIHJIIK^MIOJZF[XcXg_
+change their	w@[BJZX
+change to	w-[NZ
+change what	uH]
+change yet	y/[@ZNH
+changer de	y^Y
+changer le	w@FHXZ^^JhH
+character and	y2[HJ
+character are	y/[
+character but	y/[II
+character in	p-JFbH]IA
+character password	y2Y
+character which	yFZHIIZ
+chce starego	u>J@IHHKFMcZJh]
+che la	u-^9JKI
+che non	q-J/J3J7H=J>I@JCZDJHIIHKFO^TJVYZaaIh[
+check first	wZ]
+check the	yHYNZ
+chez nous	y@[U[
+chied due	w*Y
+choos a	h-X@XHJIJKFZH]^h[
+choos another	uaX
+choos call	waZ
+choos someth	q-^KYZI
+choos the	yCGH^]Y
+ci sono	y9]?Y
+claim not	uH^
+claim that	y-XHGa[h[
+clav de	t,[2X6_
+clav nueva	y:Y@ZIJZI]^
+clean up	r%a/JHFTI_^
+clear the	uB]HCT^
+click finish	wBGHHZ[]]bI
+click forgot	u7[:HDJH^ZC][bI
+click it	o@GD[HFIINJZd]Db[
+click on	uHY
+click reset	k(bBIHEZCaIba
+client allow	qQY
+client end	wHZ
+client is	t1FBJHZf^
+client keep	wHX
+client says	yH^
+client secret	tH[
+clock is	yR]
+clock of	wRY
+clock on	qH]
+clock skew	yHJR^
+clos my	y!^BJVJ
+clos she	u9IBaHHZG
+clos the	kBZHHZE]c
+cloud account	r!H/JHJTJ_b
+cloud and	p/G6[_JcadJ
+cloud but	wg[
+cloud failur	w/^HJ
+cloud identity	yA[
+cloud lock	y#JHJT_
+cloud lockout	wT]
+cloud not	r/^
+cloud only	p,[=JH]PJg[
+cloud part	y/Z
+cloud password	y6J^Jg^
+cloud policy	u/HHa
+cloud refus	u/aHJKJMDR]
+cloud reject	y/[
+cloud reset	yJYd]
+cloud says	u!X
+cloud side	u/^_ZfG
+cloud still	w/HHJMZTY_Y
+cloud sync	_%J/F0g1H6HGGH[MIRF_HcGdDfH
+cloud updat	w/_NH
+cloud user	k/H=FAYHJTJ__d_
+cmdlet is	wH^LG
+code and	t3HBICZHJO[Z]]J
+code at	yHZZ_]IaE
+code but	yH^aI
+code est	yBY
+code for	wHaaD
+code from	t>IC[H]ZIaH
+code gaat	t>^C[HJaJ
+code geht	w>X
+code goes	o>_HE
+code i	y>GHZZ_aE
+code is	q>X?ZHI
+code kommt	yC^aG
+code komt	y>ZHFa]
+code lock	wH[
+code nicht	y>^HI
+code niet	y>]aF
+code not	l>FBJH_ZD]Y
+code on	y?^HEZHa[
+code page	y>HHDZI]aaJ
+code par	yaZ
+code part	w>Z
+code so	wX[
+code that	w>EH_
+code to	u>XH^ZHaG
+code too	wXZ
+code were	wZ^
+code which	yaZ
+codic arriva	u>YHIa[
+codic via	waY
+codigo de	q3X>GCJH]XJa[
+codigo do	y3_>HHJaJ
+codigo llega	ua[
+codigo por	uaY
+codigo vai	w>Z
+coincid con	yOY
+colleagu not	uH[ZZ
+collect detail	wHIZa
+com a	pB^EYHHbZgZ
+com e	yTXgX
+com erro	y3YHZZZ
+com from	yTJd_
+com o	m-[3I?JA]DJHFO^Z[_J
+combin registration	r+]3ZDI
+come back	m#Z@YHBNIP]X^ZIf]
+come in	y4XZJaX
+come through	yHHaZ
+come up	n+]-]DIHAIIKJNZW_ZJaH
+come when	y3[
+comma in	yFY
+commonly used	y-Y
+como administrador	w(^ZJ
+como consigo	yD_ZI
+como registrado	w+_DH
+company account	y:Z
+company can	ySX
+company has	yHHSXUZVJZI[^
+company name	r-^HHII
+company not	yNYUY
+company phon	t>IH]
+company policy	wHJN[
+company portal	wHZ
+complain about	wIX
+complain that	pHFWZZa
+complet and	wB[ZJ
+complet detail	wHJZ^
+complet it	yBGDJHFIDOXZE]a
+complet reset	uB]
+complet the	k(X+GBID^HYIHO[Z[]D
+complex enough	wI]ZI
+complexity age	n@YHIIHN_
+complexity requirement	uI_KZND
+compliant with	yNZ
+comply with	u-YNY
+compt a	w!Y)[HIP[
+compt ad	w#YL[
+compt admin	y*X,]
+compt bloqu	y#Z
+compt de	r%^2ZGXQY
+compt est	n!]#Y
+compt invit	y:]HI
+compt msol	y%Z2[IH
+compt n	tD]V]ZI^Y
+compt sans	w=YHI[Y
+computer but	yMX
+computer not	yH^ZY^JaF
+computer says	y#YK_ZD
+con el	o3I4YA[HIO]_JcX
+con l	u-]cY
+con la	k-I@HBaEZHHIIKHZ^b]gYhI
+con su	yZZc[
+conditional access	iH^
+configur for	r<[GXHIVZWX
+configur password	k=IEGHJWaZIdEe_
+configur writeback	w,]eH
+configuracao onprem	yE]
+configuracion onprem	yE]
+configuration de	yeZ
+configuration for	uE^WH
+configuration not	wE[WFdIe]
+configuration of	yEZ
+configuration onprem	yE[
+configurazion onprem	yE]
+confirm that	t#JB]H^MJZGhJ
+confirm the	yC[HGO]aJ
+connect #	h1bHHR_YJcIfG
+connect and	w4X<^HF
+connect box	tHFR_Y]eIfH
+connect cannot	q4^8FA[HI
+connect est	yHJcJf^
+connect esta	wRZfZ
+connect host	yc[
+connect is	q1^4]HG
+connect ist	r,Z1[HIf]
+connect machin	rHJRZfZ
+connect not	qG[H^cEf[
+connect obsoleto	y1[
+connect server	]0Y1D2J4[5J6c8I<JGJHFRYZJ_Jc[dJfZ
+connect servern	u4I6JHER]c^
+connect sync	y0YHXM[fH
+connect the	yMZd]eJ
+connect to	m0XGJHacI
+connect token	t,aHJRJ
+connect version	w1[
+connect was	y4]HJf]
+connect wizard	qe]
+connect writeback	y1[eJfH
+connect で	y1^GZHHdZfH
+connect の	u,[1J2ZHGRYcIf[
+connect サ	w4IHHR]c]fY
+connect 服	u1I2]4GHJRZc]dJ
+connection problem	yZJc[
+connection with	ycZ
+connectivity issu	oc^
+connector account	d%^(J2bBJHIQ]VJZI^H_J
+connector could	w%FH_
+connector password	y2^ID
+connector spac	q_]
+consegu redefinir	y=ZSZ
+consigo redefinir	t!](ZZY
+conta de	u%Y*[2Z
+conta desativada	y!^ZH
+conta do	w2XL[
+conta esta	r!Z#X
+conta foi	w![
+conta msol	w%Z2Y
+conta nao	uD[V^ZI
+conta para	yVaWJ
+contact admin	u)H*E,H3I4J?ZE^HHPIZXdX
+contact data	y+XCY
+contact it	y3J>YHHZ^
+contact me	y3[
+contact method	y>^?JZH
+contact my	u!I3ICIHaVY
+contact the	w3I>[D]HGZI
+contact you	w3aHHZF
+contact your	e)H*I3I:G=aDJEZHCIJPJVDXZZadG
+contain a	j-]F]HH
+contain the	q5YHHI_ZI
+contain word	y-Z
+contain your	uHGI_
+contient un	y-_HIIJ
+contractor i	wHIZ[
+contractor with	y3G:_>JHFaJ
+contrasena actual	tZHh^
+contrasena anterior	yK[ZH
+contrasena de	wK^ZF
+contrasena demasiado	y-XIY
+contrasena en	q%[6ZHHZIb[dZ
+contrasena es	wIY
+contrasena esta	yUZ
+contrasena not	lH[IJKJMXNY
+contrasena pero	yZI[]
+contrasena ya	yK[
+control ldap	y5[
+controlador de	l4a5XJ[ZJ
+controleur de	t4^
+controller are	w4[HH
+controller could	w4Y
+controller di	u4^
+controller is	p5JHa
+controller still	y5Y
+cooki and	w.Z
+cooki block	y.Z
+cooki de	w.Z
+cooki must	y.X
+cooki on	y.Z
+cooki を	y.]
+copier want	w>EH_
+copy of	y6]8HA]HF_J
+corporat password	tN[
+corporat policy	u*JN^
+correct her	w3JB^
+correctly the	wZ]
+correo alternativo	y3ZD[
+correspond pas	uOZ
+could do	y4[HEV^ZG
+could it	u5XHJZ]
+could not	]%J,X-J3]4]6Z9J:J@JBGDDHEIJJJVHYYZb]F^J_Zc[dFe^fJ
+could reset	tB^HIRZZG
+could sign	wBZ
+could someon	yHX
+could that	u5XFXIZZH^X
+could the	yH^JYZI
+could you	k:YBGH^Z^
+count as	q+d-E3JDDOJ
+country code	k3^>HHEOaaF
+creat a	tH_
+creat an	y2YG[
+creat by	y%[
+credential after	wHX
+credential in	y,YH[
+credential of	w%FH_
+credential provider	u7HHHb_
+credential were	u%]
+criteri di	yNZW[
+cross at	yHGS]
+ctrl alt	g@HBJHIKJM[^IbZhc
+cuenta bloqueada	y#_XF
+cuenta de	p%X*],X2]GXPJfJ
+cuenta del	yL[
+cuenta esta	o![
+cuenta msol	w%[2Z
+cuenta not	uD[VZ
+cuenta para	yVaWJ
+cumpl la	w-YNZ
+cumpl los	wIXN[
+current one	nHHK]NYh]
+current password	e@YHDIINJZBhd
+currently lock	q#ZHJ
+custom bann	w-]HH
+custom list	t-aHI
+custom policy	pHbNGWIZJ
+customer external	w:JH[
+customer portal	wH]
+customer says	uZZ
+czekam na	y9Z>JHJXIaa
+d administrateur	y*Z,Z
+d administration	y)]UIgZ
+d apre	w-[HHOX][
+d authentification	y,^DXHI
+d inscription	y+ZD]HF
+d un	r:ZHYMX
+d une	u6Y8Y9[EYXJ
+d utilisateur	y([I]ZJb[
+da empresa	uHZN]
+da error	wZ]
+da indovinar	t-Z
+da ist	y>J@JCbHIZI]J
+da nuvem	w6[A[JY_X
+da para	w:[@ZHJZIc]
+da politica	y?]CINX
+da quando	yB[
+da senha	w@]bZ
+da sie	y@_ZIdIe[
+da solo	w)X@IBZCJIJU^
+dado de	y3aD[ZJ
+dal cloud	yHJJXP[
+dans connect	w,Z8XG]ZJfG
+dans l	d!_#I%Y(J,Z-J3Z7[9J>X?H@IBJCIHFIJKINJPJT]U[VHXJZHaHdFfYgXhI
+dans la	w?^DIHZ
+dans le	h%I-]/X3X>X?H@HBJCJDZF]HEIIKIMISYUGVZZ[aHbXfJhY
+dans les	y3HDIHG^Ya_
+dans mon	w3[CZDXI[OHZH
+dans votr	yEYd]
+darf ich	w@]
+darf nicht	uI^KZZF
+das alte	j#]/ZHFKJM_
+das bisherig	u@JHIMYZHg[h_
+das konto	r!Z,ZHIZI[]
+das neue	o/_@IHDIIK]MaNZZJ
+das password	c#I(Y-_.X/F7J:J=J>[@ZHGIYLJMGN^ZX]J^Gd[gIhC
+das ruckschreiben	r=ZHZY]ZIdJeZ
+das system	yK^
+das ultima	y@JK_
+das zurucksetzen	p(J:J=]UYZZb[
+dat ik	wKa
+dat mag	y@HI_K[
+dato de	y3_DY
+day after	w@]BJZJf]
+day although	wBJH_
+day becaus	w@YHJXZ
+day befor	y@[
+day the	y@HZIfZg]
+dc agent	t-aHIJJ
+dc and	uJYQZ
+dc are	y-J1J4X5aHI
+dc is	o4d5bHDKHZEcEfJ
+dc lack	y5_
+dc not	y-J4^M[_F
+dc reset	yJZ
+dc が	w4^5X9JM]
+dc に	y4]5XJY
+de #	r2]3E>I@JHIIYK[XJa^
+de 2016	y1^
+de adivinar	t-[
+de adivinhar	t-^
+de admin	r%J(J)I*aP_VG
+de administrador	p*Y,_
+de ante	q3H>^HJK_MZOG
+de app	w(F?_C[HHVJZFa^
+de autenticacion	y,]3]
+de beheerder	uV[W[dZ
+de caracter	yI_
+de changer	uKJZ[hX
+de cloud	qT^
+de code	m3H>^HEOJXGaa
+de conectividad	yZJc]
+de connect	p1X2[HFf]
+de connecteur	y%Z2XQY
+de connexion	r>JBHZ^
+de contrasena	jBIGYHHUbVGdX
+de directory	w!^3^:IHHOF_I
+de domain	t4^
+de dominio	l4a5XJ[ZJ
+de entra	uT]
+de fois	wX^
+de gebruiker	u!I(]/X;^?IIJKJZJ]I^[aY
+de groep	yHIPJVb
+de hash	rGXHGMbfI
+de inicio	u>GHZZ[
+de l	g!J#I%Y,]/J3]9J:I?X@HBICHDIF]GJIGK]MIN]OIP^UJVFXJZD]I^J_ZaHbJdFfJhI
+de la	[#G*H+I,Y-_/I0J4I6I7I:F=F?]BECZDFEGF[G]HIIBKELJMENcOGPHS[TIUCWEXGYJZG[I]YaEb[cGdCe_fDgJhF
+de laatst	y@]CJIIK_
+de le	y@_HJZJh[
+de licenc	y=Y
+de login	yZ[bZ
+de mauvai	y#Y
+de microsoft	ySYdHg[
+de mon	y>IH_
+de mot	r#]^Y
+de mots	yNX
+de novo	u@XX]
+de nube	y6ZA[
+de numero	r>Z
+de organisati	yN]UFW]
+de pagina	r+]-I>JDGO[Z[
+de password	R!H#X(G)J*I+J-[0Y1J3H4I7Y8J;J<J=G?FB]CJDIHIKZNYOJPHRJSHTHUFVGWGXIZ][Z]Y_JaGcGd]eGfEhZ
+de phone	r3I>IO_
+de redefinicao	rBYEXHYNISYW[ZGfX
+de reecritur	p%[6XHGcYdZf[
+de registro	t+I>JBJCJD^H_OJ
+de reinitialisation	p=JBYSYUFVJW]ZHf[
+de reinitialiser	u7XBIEYZZ
+de reset	w=YUIW^
+de rest	y*Y9JMZP^
+de restablecimiento	rEXUHVJW^ZGf]
+de secour	w3[>[D]HD
+de securit	tCZHJQY
+de seguranca	t*Y9J?_C[HHQX
+de seguridad	r9J?^CZDXHIQX
+de senha	iUbZEdX
+de servic	y2XdIfZ
+de servidor	w%JP_d]fG
+de sincronizacao	w%ZGXRY
+de sincronizacion	w%YGXRY
+de sms	w3I>I?JZH]^a^
+de synchro	y%[RX
+de telefon	yOZ
+de telefono	wO[
+de tenant	yHHUZW[
+de tentativ	uX^
+de terceiro	yJY
+de tercero	yJY
+de trocar	w^[hZ
+de um	wH[
+de un	uHYVY
+de usuario	q(^)H,JI]VJZIb^
+de vereist	y([=]
+de verificacao	tC[aZ
+de verificacion	uC]
+de verification	wCZHIaY
+de votr	yI]
+de window	ub]
+de writ	y%[HJdIf^
+deactivat me	y!Z
+decrypt fail	y6[
+decrypt the	p6_ZF
+decryption fail	y6[
+default domain	r@YNY
+defin a	nWa
+defin in	yWX
+deixa trocar	y@]ZZ
+deja restablecer	y(J=]BHHJVIZ^aJ
+deja utilis	wKY
+dejo de	yYYf[
+del ad	tL[NY
+del chang	yhZ
+del dominio	t%_HIP[TZVJdI
+del screen	ybZ
+del server	yRZ
+del servicio	yS^fI
+del servidor	yH[RY
+del usuario	y([3]?IdX
+del writeback	wBIHHeXf]
+delegat right	t%Y
+delet and	q8^HH_Z
+delet in	y_]
+delet on	y/H_]
+dell password	r-ZGZHIU[
+della password	r@YNJUZWX
+dem code	y>]HEaX
+dem connect	yRY
+dem msol	y%Z
+dem sync	yRXfZ
+demand l	yKHLXZJh]
+demasiada vece	wX[
+demasiado corta	yI^
+demasiado intento	t#[
+den admin	y*ED[HIZ_bY
+den code	u>ZaY
+den reset	y?J@JVZZE]^bY
+deni access	r%^
+deni by	yH]^X
+deni for	q%E(ZHHP[Q]gJ
+deni in	wHI^[
+deni on	r%Y(YHJPY
+deni when	u(ZHI
+depoi de	uBZHHR[ZJ_[fZ
+depui la	wHJbZfb
+depui le	uBZP[fIgZ
+der anruf	y3X>[aY
+der benutzer	r3JOZPYX]^X_XaY
+der bestatigungscod	y>[HJaY
+der cloud	m/Z0JHIN[PZY[_GcHdZ
+der code	r>^HJ
+der grupp	wV]
+der hinterlegten	y3[
+der kennwortzurucksetzung	u?[HJS^VZ
+der list	y-Y
+der lokalen	wE[N]ZGc]
+der nummer	y3^
+der reset	uHIN[WJX[Z]]J
+der richtlini	w?ZNX
+der seit	yD]
+der uberprufung	y3JO]]]
+des mots	t-ZG[HI
+des password	t&ZZ]hH
+des ruckschreiben	w,^HJeY
+desactiv dans	w!Z
+desactivado en	yUZ
+desactive pour	yUZ
+desd el	u@Zb[dHg]
+desd que	t!Y*XBZfZ
+deshabilitada en	w;[
+deshabilitado en	y(X
+desk any	wZ^
+desk phon	w>B?aBJH_aJ
+det ar	q#J-I9J>J@JKYMGO[P[U]ZIha
+det gamla	n#]IJKYMXg[h^
+det inte	q-J9I=[>H@[HJIZK[MGO]VJZGh]
+det nya	wB]K[
+detail tab	wZ^
+detail to	wHJZ^
+detail tomorrow	wHIZa
+deuxiem method	yCY
+devic and	w>IH[
+devic is	wHXZZ
+devic not	wH^
+devic object	wHafJ
+devic writeback	y,JHbdIeC
+di accesso	u>FBHH[ZZb[
+di amministrator	y*X,[
+di amministrazion	yg^
+di connect	w2Xf]
+di dominio	q4]PZ
+di entra	w-X7Z=YHJTY
+di microsoft	ySZfJ
+di nuovo	r#[BZ
+di prima	u3I>_MZOG
+di reimpostazion	qHXNIS]UHVJW_ZDfZ
+di sicurezza	t*[9J?_C]HHQX
+di sincronizzazion	u%XGYRX
+di telefono	yOZ
+di un	u:[H[MX
+di verifica	uC[HIa]
+di window	wb]
+dice che	m-]3I9G=J>ICIDZHHIGK_NJO]VXZGh[
+dice que	j-]9F>I?JCJDYHHK^MJOZV[XJZFhY
+did everyth	uZ]
+did it	o#[>J?[@ZBJHGX[YZZG]X
+did not	c%J=I?I@YBFHZIHMIOIZc]]aH
+did the	u>J@XB^DYHJ]I
+did you	u3H9]HEO]U[VJZH
+die alte	u>^
+die app	y?]C]DH
+die cloud	u/_TZ
+die eingegeben	yOX
+die erforderlichen	y%X(X=[
+die kennwortzurucksetzung	j)Z=[D]HHUYV[WXaX
+die leut	y8YF]GY
+die lokal	yE_
+die organisation	yEHU[W[
+die privat	y>[
+die seit	q+Z-]9H>Y?JDGHGI[KIOYXZZIaJh[
+die sms	u*[>]?JB[HEZIa[
+die telefonnummer	yO[
+dienst lauft	yfY
+dies benutzer	y(Y8Y
+dies password	u(X-ZK]
+diferida not	wdHf^g[
+differ from	y>JKZO]
+different from	u/GHZK]
+different number	y3G>aOE
+different password	m#Z/_BJHGKFMHN^ZEgY
+digit and	tIGN^O[
+digit are	yOX
+dimenticato la	yHGZa
+directiva de	t*[HJN]UIW^
+directorio onprem	u![7[_XdZ
+directory but	y!X/Y
+directory can	y:Y
+directory for	u3J:aHH_H
+directory is	t3_VG
+directory not	yT]U]VJ_H
+directory onprem	w7[_Yd[
+directory ou	yF[
+directory return	y&X
+directory role	y)_HG
+diretorio onprem	y7[d[
+disabl after	y!Z
+disabl and	u!H8YbZ
+disabl by	u!ZHIfZ
+disabl for	u!I)^HHUY
+disabl in	k(^HH^[
+disabl inheritanc	y;Y
+disabl it	yUX
+disabl on	p;[
+disabl password	t(I)IU]
+disabl the	w!F?IHb
+disabl tls	wY[
+disabl user	w!](J)Z
+disappear from	w?YHHP[
+disattivato per	y!^)XHIZI
+display is	wHZ
+display when	wHX
+distribution list	wH[
+dit que	q+[>JCHDZHJK[OYTZZJhZ
+dit wachtwoord	t([-XKX
+ditt konto	r![)J3ZTZV[XX
+ditt losenord	yBZM_ZI
+diz que	k-]3J9H>I?J@ZBJCIDZHHOYVXXJZGdYh_
+dla calej	yU_
+dll passfilt	uJ]
+do ad	u3ZL[NZPX
+do admin	u*]
+do anyth	y7^HI
+do cloud	y/I0YH[
+do connect	y1X2ZfX
+do dominio	t%[HJPXT[
+do entra	w=YHHT^
+do escritorio	y3J9Z>]?]HHOH
+do i	Y#J)J+X-I0I1Y3J9G:J>I?H@]BHCIDGHdKIMINJOITFUZVIXJZ^[[]IaJbHcJdJfHhX
+do it	n-H=[?^HBIIKJVZd]
+do meu	y9]HZ
+do not	f%D*Z3I;]>J?^BIDDGFO]VJ^Xb]dIg^
+do odgadniecia	t-[
+do pais	y3b>HHHaJ
+do password	yJZ
+do resetowania	u([DZV[WJZI
+do resetu	y%[(Z?XZI
+do servidor	wHZRZ
+do the	w*J5^NY
+do they	t3^:H
+do this	u+Y-I:I@]HFU[V_ZE
+do user	y+DH_LZ
+do we	i=EHbLZT[UH
+do window	uHHM]ZJ
+do you	r3I?HDJHaO]VI
+does a	qBIH_I^ZD]J
+does anybody	wZ^
+does her	wZ[
+does it	j#]&]=Z@]HIIZK[M[NHTJZ@hJ
+does not	S!J(H-G1Y3[4I8Z=X>H@YBGCIDHEJGZH]JIKCLJMJNaOXPITIUYVHWJ]I^JaYbJcJdGgJhZ
+does noth	j?JH@L^TZZaaGb]
+does sspr	u4[=[HYZF
+does support	wHZ
+does the	g#F%I-J2Z7Y=DBIHbNIRXT]ZGbJf]
+does writeback	y=XHIYY
+doet het	t(YBZHaZH
+dois metodo	y*Y
+domain admin	b%d)I*H;IHIP[ZJgI
+domain and	u/Y@JB[HIK]gJ
+domain controller	Z!I%J-E/Z1J3J5c7I8J=I@IAJBGDJIHJbKJMYZH_JfJgJ
+domain credential	w%FH_
+domain feder	y7Z
+domain has	w/]HITZ
+domain is	n4_7YHGNITZZJ
+domain not	w/HNZZJg^
+domain password	w7XNXgY
+domain policy	m@ZHINZ
+domain trust	wHa
+domain was	w8]A]HG_H
+doman ist	w7Z
+domand di	y*[?_HJ
+domanen admin	yPZ
+domanencontroller nicht	y4X
+dominio federado	t7[
+dominio federato	y7^
+dominio usa	y7]
+done he	wBY
+door any	wHY
+dopo l	w!Y?HZI]^f^
+down for	wNYfZ
+dozen peopl	wZ^
+drift on	wRZ
+droit de	w([X]^Y
+dropp out	yHIV^][
+drucker druckt	yH^ZI
+druckt nicht	yH^ZI
+drukarka nie	yH^
+ds connector	t%HH[
+ds consistencyguid	wA]
+du compt	y#]2X3]ZJ
+du domain	t%[HIP^T[
+du har	w(Z@]XYZI
+du mot	q%[VXZFd_
+du serveur	yRZ
+du servic	wBYHHS_UFV]fF
+due metodi	w*[
+due to	mM[NXc[fJ
+duplicat entri	uA[
+dur password	y%YHIaY
+dur reset	w&Z?GHGKXZGa_
+dur the	u!Z.XHHZI]Zd]fH
+durant la	u3GO^ZZ]Z
+duzo prob	yX^
+dwie metody	y*[
+dziala w	w?]HHM]
+dzien dobry	w9_HJ
+dzis nie	y@ZX^
+e a	k#Y%Y-J3J9H=J>[?G@GCJHDK_NYVJXYZG[X]If[
+e abilitato	uVZ
+e adesso	w*X=[HJK]
+e agora	t=[HIK]X[
+e ancora	w@[M[TX
+e bloccato	u#YKY
+e dice	w+XKHO^h[
+e diz	yIIO[h[
+e e	y3G>HIJO]ha
+e email	f!H+H-J3Y:J>Z?a@JCYDZIJKIMIOZZJaE
+e eu	w(ZV]
+e gia	y+XKX
+e il	l!^+I3I:Z>YBHDJIYKJZHa]
+e in	y/Zg]
+e la	r!YHIIYKZXZZJf]
+e membro	yV]
+e nao	g#J(I-I3I7Z9G:Y=^?G@[BJCGDHHEI[K]MGNJOYVFXIY[[J]IaIbJh[
+e ne	yCX
+e nell	y-YGZ
+e non	i(I+Z-I3G7Y9I:Z=^>F?H@JCHDFHEIZK^MGNXUJVHXJY[ZY]IaIbJfIhZ
+e o	j!Y3E:[>^@YHFIHKHO^a[
+e oggi	y@^
+e possibil	y3Z
+e possivel	y4Z6Y
+e quello	y3I>[O[
+e senza	y3]LX
+e sono	y#]>]BYHIII
+e stata	yBZM^ZI
+e stato	yVZ
+e un	y3[HJI[
+each time	oH[KZNZZJ
+earlier password	yHHK]
+easily guessabl	r-Z
+easy to	o-Z
+ecran de	ub^
+ecritur differe	w8[d^
+edit pwdlastset	y%X
+een ander	t(Z*J-I:^@YK[ZH
+een dag	w9J@bIIZJ
+een keer	w@]
+een method	y*Z?Z
+een nieuw	tBIDZH]IJKIMGZZ[[
+ein ander	w-JI^K[ZJhJ
+ein neue	n@YD_HGIJKIL][]]JgY
+eine zweit	wC]
+einen tag	w#I9J@_HJX^ZJ
+el ad	k%X/[3[T[^X
+el administrador	o(Y)H*IU]VYZIdX
+el asistent	w,Ye[
+el autoservicio	u)[HGUa
+el boton	w(]:[
+el cambio	wLYZY
+el celular	w#[CYHGM[
+el codigo	g3X9I>_B[CHHJXXa^
+el conector	y8[<X
+el correo	w3[M_
+el dc	w4ZJ[M[
+el directorio	o!](J3^7[:JHIdZ
+el enlac	yb[
+el entorno	wHJc^d]
+el mismo	y@[A[B[HJZI_J
+el movil	yCX
+el navegador	yHJ]]b[
+el nombr	w-_:[FX
+el numero	u3^aG
+el objeto	y;X
+el registro	yD[]Y
+el restablecimiento	l(J)JBEHXSJU[ZbfJ
+el servicio	wBZdGf_
+el servidor	tHGcYf[
+el sms	w3Z?X
+el telefono	r3a?[CJDJHGOY
+el tiempo	y@ZBJH^MI
+el usuario	h(J+X3G>JCXDJHJOYVYZH]]^Z_]aX
+elle n	y*X?[VX
+else have	wZ^
+else known	wZ]
+else work	wBJH_
+email address	l3aDGaI
+email alternativa	y3Y>]?JDYHG
+email alternativo	y>[DZ
+email and	l(J*cHH
+email as	w>IC^
+email client	uH[
+email de	t3[>Y?ICJDHHBaa
+email from	p>J?FH]ZbaFbD
+email goes	t3[>HHZ
+email i	y3JDGO_
+email is	p!X3X>]?JDJ
+email not	u>^H[aC
+email on	m3d>F?HCZHCMZOIaG
+email program	wBJH_
+email to	y:Z
+email with	o3H>FDIHIMIOJZGac
+empresa y	y-Z
+empty on	wZ^
+en #	u>_IJOE
+en a	wCYHJI_
+en ad	p#I%[/ZHJMYT]
+en connect	t8XG[
+en dag	y9G@aHHIIKJX^ZJ
+en dat	w@HI^K[h[
+en de	t(Y*Y+Z>[HIK[
+en el	]!Z%J(F)I*I+I-G/X0J3a4H6J7X8Y9G:Z=H?G@HBFCED[HAIGJZKGMZNGOEPHSJTXUYVYXHYJZE]F_XaFb[d[eXfGhH
+en gang	y@a
+en hij	w+]>J?JC_DGIJKJOZ
+en ik	w9I>[B[HHI[KJV[ZIaJ
+en kan	u(I)[
+en la	b#J%Y(X/^0]2Y4J6I9H:J>F?FBICHDIFZGIIHKHM[OXPJTYVIXJZE]IaZbadGfFhI
+en los	yJZ
+en metod	y*]?Z
+en mi	q!J3E9ICYDaHII]KIM]VHhI
+en microsoft	yR[SJT[
+en nu	t*[=[@YCHD[HHKJZJ
+en onprem	o/]0[6YHINJT^_JcJ
+en pann	wHYS]TIZIfY
+en roug	yK]h[
+en su	w:X;X
+en veut	wC]KYZIh[
+en window	y5XMZ
+enabl a	r)IUIVJda
+enabl account	uA[
+enabl another	w?Y
+enabl by	tUZ
+enabl cooki	u.[
+enabl for	e!D(G)[3^:J?ZBIDHHDVdWIZFdI
+enabl in	u!a8IHIU]VG_J
+enabl inheritanc	w;]
+enabl it	wVZZI
+enabl none	wU[
+enabl on	n)[8cBJGGMJUFVIYXdG
+enabl password	jHJU[VYWIe[
+enabl sspr	y)]HEJ]ZI
+enabl the	p*XHF[]
+enabl writeback	h,]BcHJZJdBe]
+enabl you	uUJV_
+encounter an	r3]H]ZG
+encrypt is	y<Z
+encrypt ldap	k<]
+end of	t,[1YH^ZG
+end she	wZY
+end user	u+Z-X@JB[
+end with	u*J,]HI
+ended up	y/[;X
+ends in	o!Z@]IIO]ZG^]
+ends with	iHFKJN[OXZae]
+enforc password	qHJK]
+enough for	t-J@GHEI^KZNZX[ZF
+enough verification	yCX
+enter a	o+]3[>I@JD[HBKYOEZF]_
+enter it	uKY
+enter my	wOYVYZJ
+enter not	p3H>JCJDGHIKJOchJ
+enter the	k-H3H>FBIIIK^O_ZZhJ
+enter your	yaXhX
+enterpris admin	qPa
+entorno onprem	wHJc^d]
+entr deux	y@^IIKZ
+entra ad	Y!I#I-Z1b3J7H=_HXJJMXNIRGSFTIYXZHcGdJfbgI
+entra admin	u)[:XHY
+entra cannot	y7[
+entra cloud	y0[HI
+entra connect	[!J,F-H/F1I2I6H7I8H<J=HAJBJHcMJRESHTHYHZF_Gc?dEeefehJ
+entra for	yHXTI
+entra has	w/X3[DHTI_^
+entra id	i=eNJZJdIeHfG
+entra lock	y#IHIT]
+entra lockout	y#JTZ
+entra nao	y/]HJTZ
+entra nicht	w/Zc[fI
+entra nie	w/_TZ
+entra niet	y/ZT[
+entra non	y/^TZ
+entra not	k!J/e7Z=I@IBJHFMINJZF_[gJ
+entra password	w-Z/XHJ
+entra policy	y/^NH
+entra portal	wHJMYdZ
+entra role	w)^*ZHG
+entra 不	y/^7FHGT]_J
+entri with	uA[
+entsperren ohne	w[Z
+entspricht nicht	p-XIIN^OY
+environnement onprem	wEZWIc^dX
+er das	y@HK]ZIh^
+er een	y@^C[
+er nicht	r-^@HE]K[N[ZF
+er niet	r;[HJKYQ]VYZE[_
+er sagt	w*F-[IJKHOXXYZ^
+er twee	w*Z/XCY
+era domain	yPZ
+eras it	w>FH^
+erfullt die	yIZNY
+erp pleas	w#FH^
+errada not	yRX
+erreur dans	y!]EY
+erreur lors	y,XZ[
+erro ao	wOZZXeZfJ
+erro na	yZYeX
+error #	uH[S^TJZE
+error 32009	y,Z
+error 6800	yHENIZGfa
+error access	yHGQ_ZI
+error al	t3IOZZ[eZ
+error and	r![D]HIOJZX
+error appear	uZ_
+error at	pBZGXZG
+error code	uH]
+error decrypt	y6Y
+error dur	y&[KXZH
+error durant	wOYZ]
+error for	tEaHDJYSYZG
+error gett	q,]
+error i	wZY
+error in	mBJHZV[ZFe[
+error messag	kHXZY
+error not	tZ^
+error occurr	mHJZ_eZ
+error on	p&^,H@[BGHFJJKJNYSFZJ^Ie_
+error process	wBHHESbZD
+error return	y&Y
+error says	yI^ZG
+error sms	wZ]aJ
+error when	o@[HJZZeX
+error whil	l0]3_BINHZY
+erscheint nicht	y+]DIHJa^
+es demasiado	yIY
+es el	w3F>[KIO_
+es fehlt	wC[IY
+es incorrecta	t3]hZ
+es miembro	yV]
+es nicht	r@[ZF[Zh]
+es spater	y@YZ^
+escritura diferida	j,Y8ZHIZId^eYf[gY
+esper #	wXZ
+esqueci a	w>XZZ
+est coche	w^[
+est desactiv	u;Z
+est desactive	uL[UYdZ
+est encor	w!XPZTZVJ
+est envoy	y>Y
+est gere	y7]ZHd^
+est incorrect	thY
+est interdit	y)]-^HJIYKJUI
+est mort	y>XHYYY
+est pas	e>I?[CHHHIHKHO^UIV]^JaJd_hZ
+est refus	w-I@JNEZ]h]
+est trop	w-[@^HJ
+est verrouill	t#[^]
+esta bloqueada	p#[
+esta contrasena	y(Y-YKY
+esta desactivado	yU[
+esta desativada	wUY
+esta deshabilitada	u!Y;X
+esta en	t-[GZ_Y
+esta fora	y4ZGXSZ
+esta habilitada	rV]dX
+esta incorreta	yhZ
+esta la	y?]BZK[OH
+esta manana	y#[@[
+esta marcada	u^^
+esta senha	w(Y-[
+et il	t>I?JC[IHOYZIhb
+et je	n9J>[@^BXVIZ[
+et le	r>XB]HEI[MY
+et maintenant	yKZ
+et un	yIY
+ete supprim	y4]_[
+ete utilis	yKY
+ett annat	w-J:^@[K[ZI
+eu nao	y(ZV]
+even though	w!XHIa[
+event #	w%FH_
+event 31002	wB[
+event 31003	wBJHHZbfJ
+event 31034	tYXdJf^
+event 33001	w&aHINJZH
+event 33008	y#J@JBJNa
+event 4740	u#bHJZF
+event 6900	wH_ZJ
+event log	m,^BJHFN_hI
+event logs	y%Y
+event says	r6YB]G[IJNHZHdI
+evento 31034	ydJf]
+evento 32011	ye[
+evento 33001	y&_NJ
+ever had	yK]
+every #	q#X@IH]KXP[ZJ
+every few	wB]MHcY
+every hour	tHIP_
+every password	p-EHFIZKXN_ZJ
+every singl	yHXNZZJ
+every time	n#H-[D_HITYZ[
+everyth as	tHJZa
+everyth else	wBJH_
+everyth in	y>_BJHIN[ZG
+everyth is	y%]+ZDGHIJZZI
+everyth work	y#JBZ
+exceed the	yX]
+excel file	yHX
+excel macro	yHZ
+exchang admin	m(I)Z*dCJHG
+exclud from	p)Z=IG]HJPYUHV]
+exigenc de	yIYNZ
+exist in	pA[H[WX
+exist on	yEJ_^
+exist one	yHHK[OIZGh^
+exist password	o-EKZZHh^
+expir and	o=X@HHGLZZ^
+expir flag	yLY
+expir is	qLZ
+expir jamai	wL[
+expir password	h@IBJHGK^LcZChJ
+expir tomorrow	uH[
+expir which	uHaLF
+expiration policy	wH]
+expiry for	wH[UJ
+extend my	yK^
+extension is	t2^HH
+external identiti	w:JH[
+external user	u:Z
+extra password	yJZ
+fa cambiar	wZZ
+facebook does	wH[aH
+facil a	u-^HJ
+facil da	w-Y
+facil de	q-[
+factor authentication	u3IH[
+factor for	wHY
+factory sett	y>YH[ZJ
+fail after	tZ]
+fail at	m7X@ZHGKJZ]
+fail becaus	q#Z8Z
+fail befor	wZ_
+fail but	wZ^
+fail for	f!^#J%F(I)J3Y@XA]PFVIZ^^I
+fail in	r/^F[HIZG
+fail not	wZ]
+fail on	uE]HIZIbX
+fail password	wHHZabJ
+fail reset	o%XHZZZ
+fail row	wZ^
+fail sinc	p%[4J8ZH]PJ
+fail the	r#JHHP[XYZY
+fail to	j%I(^,[0[6XDJF]H@KIPIQaZCcJeF
+fail user	t;[HIPY
+fail when	y4GH]
+fail with	d%Y&J/I3J8G<XBIF[HaP[ZDeZ
+failur in	uHJNGZ_
+failur user	wZ^
+failur without	wHIZ^
+fals admin	y)X
+falta el	u3[5ZVY
+falta o	y3[VY
+falta un	y3[C[OH
+far ingen	ua]
+far inte	q([)G*I,J>IHFIZX^Z]^[aE
+far jag	w>^@ID^H[IJKINJX]ZBhJ
+fast jag	yI[ZGh^
+faut une	wCX
+featur not	wHFU]d]eJ
+federat admin	y,[
+federat and	y,X
+federat domain	u7[
+federat with	t7[
+fehler beim	r,Y:]ZZhI
+fehler in	yE_ZI
+fehlt in	yHZVZ
+fel i	y,YeZ
+fel vid	w,XZ^eY
+feu bloqu	yHZc_
+few minut	nB_ZJcY
+fido key	y?[ZJ
+field reject	yZFh_
+file for	t3[9J>JCHD[HZOJcJ
+file is	l#G>a
+filenam or	t2_HH
+fill in	m+]>H?HDaHEZXhY
+filter are	yH]
+filter dll	qJZ
+filter on	qGZHJJ_
+filter product	yHJJ[
+financ sent	wH]
+find a	y4X
+find it	w_Y
+find out	tZ^
+find the	m?DGXH]ZG_bdH
+fine at	y@ZbX
+fine grain	y@ZHJNZ
+finish the	uBX]X
+finish without	u,JBcSJZGeB
+finn inte	q*[3I?[CIHDIJKJZE[a]J_Za]hI
+fino a	y9[@YHHf]
+firewall block	uHZcX
+firewall rule	uBYHZcH
+first if	wZ]
+first login	yL[
+first password	u>J@YDZ
+first sign	wL_ZH
+first step	uZ]fJ
+five minut	wRY
+five time	p#XHEXZa_
+flow activity	wHIZ^
+flow how	w:JH[
+foljer inte	yN^
+follow messag	ydZ
+follow the	u:ZHJNZZX
+fonctionn pas	yHYZ_
+for #	m![@aIJKGUJX_ZG
+for a	W!Y#E%F)H*],Y-E3I4Z9H=J>H?H@JAJBHC^DGGFIGJILZMFNHPIT]UJVDXbZ][J]Y^I_YcGf^gIhF
+for account	r)[BJHHL[VJZX^X
+for ad	w%^2HHIL[TI_JdZ
+for admin	a!I%E(H)e*_,F?FH_U@VCWJZGgH
+for administratorer	y)Z*_?IHJPI
+for all	d!I(F)H*G+[-I3J=I?J@JDIGHIJKJLZMENHPZSZUcVIW_XIZC^]aJfJ
+for an	m,Y9Y@IDHMHXDZ]_YaIf_
+for another	y@X
+for anybody	y+[HISYU[
+for anyon	t@ZHCUZVJZ]
+for aterstalln	u?[HJVYZIbX
+for att	o(a@[BID]HDTYVIXXZH]]^IhJ
+for chang	wHHLY^[
+for cloud	u0Z=JHY
+for credential	tHZ
+for email	u/ZHHg[
+for everybody	uUX
+for everyon	n3[^Z
+for forgotten	wH]
+for half	y-I/GDJE_HHMZ]I
+for hela	yU[WJ
+for insecur	y<[
+for it	r.^8YHHMXZF
+for kort	wHIIa
+for latt	u-_
+for manga	m#_9HHGXa
+for me	c!F#I(b-I3a9G>H?FBGCXH<IGKINJOIPJUGVZXYZa]JaFhY
+for mfa	o+H?^DIH]aD
+for month	y+FD]LY
+for my	f!G#J)I*Y>I?H@JBICJHZUJVdZEhZ
+for noth	y9[BZZE
+for one	l?IAXCYHFNXPJVIZc
+for organisationen	yWZd^
+for our	lHZP]TIUZW[
+for part	wZ^
+for password	^%I(G)H1Y3^7I:H?_@HBGE]GcH?JXKJMJNFV_Z?^Ha_bJdHgJhJ
+for peopl	o(I)F*^A^HDP[ZG[[
+for policy	w5YNX
+for privileg	t(I*a?JHHPH
+for puk	wHY
+for registration	y+[
+for reset	c!J([)C*G+X?cBICJEYHHNGPJUHVHW_ZGaY
+for role	y(G)^HH
+for self	p)HBJD^HXUCV^ZH
+for some	tEaHYZCf]
+for sspr	h)J*X+G?ZD]PJSYZH
+for sync	w2XGXdY
+for team	wHHM]
+for that	oAYG_HCIYN[VZZG_JdI
+for the	R!F%Z)F*F+H,a-D1F2[3I4H5I6I7G8Y:[;H=C?B@BAIBJCDDFEGFIGZHbJHMXOIPZQZRHSEU_V[YGZ@[I]A^X_]aYbEcEdFeFfGh_
+for this	d#Y%G(b)G*I1X3Z=]?H@GA^BJCGD]H?KIN[PHV_ZB
+for thos	y7Z@[ZG
+for thre	yH]
+for tillbakaskrivn	y%^HIPJdHf^
+for tomorrow	y>]
+for two	l(I*a3IC^ZHhI
+for us	t7Z8X
+for user	h!]#](I)]+Z-J@[BIHYVI^J
+for wallpaper	uHZ
+for writeback	l,J0a1I5]G^HG_HcJdDeXfH
+for year	w1]>J?[HEKY
+for your	e)Z9_:H@JDXEHHZIITZUZXIZD
+fora do	u9[GZHHSZ
+forbid the	y.X^[
+forbidden when	y(Z
+forc a	y-I@JBIHIIJKHLHMIZF[b
+forc chang	m@IHYLbZF
+forc me	y@ZHJ
+forc to	t?XLZ
+forest and	uA_ZH
+forest is	wHa
+forest was	u8]
+forgot his	w)Y:^HF
+forgot it	q:J@^BIHGIJZ^
+forgot link	w7[:ZHGZG^[
+forgot my	f?ZHX[ab[hH
+forgot page	u?ZH]W[ZF
+forgot password	c!Y(H7^:_=^?Z@FBID]KILJMJNGUH[E]Y^IbFdIgIhG
+forgot the	m:Y>HDaI]ZE
+forgot to	t!_@JDZHIU]ZEd[
+forgotten password	pZXc]
+form an	wZ_
+form was	wH]
+format #	y3]OJ
+formato #	y3_CJHJOJ
+former one	y3J>YIIK_OHZH
+forsok vanta	wXZ
+found 80230405	y_[
+found error	yAY
+found for	tAYG^dI
+found in	r-X_Y
+found that	w*XH[fH
+found the	yAZB^HIZH]I_J
+four kind	yIX
+four option	u*Z
+fout bij	rOZZaeZfIhI
+fout in	y,Ye[
+from #	u@ICXIIK^
+from a	f!Z6XH[KJR]ZJ
+from abroad	u#IH[T]ZG
+from ad	n!F&Y/I=XAJGXH[LJPDTGZH^G__d_
+from alter	y^]
+from another	y:XH]
+from being	tH^KFN[ZI
+from change	wBIHD^b
+from connect	y0XHY
+from entra	w-I/FHZJ_
+from home	rB[HIZZ
+from hr	y+_HIKH
+from it	rHDVZZbaIbD
+from last	u!Z/ZHHK[
+from microsoft	w7[HGSGa_gH
+from my	m3I>_?G@ICHDaH[KHOJZI
+from our	u:[HFbY
+from password	tGXPZ
+from reset	w)[HJXY
+from sent	wH[
+from sspr	y)]PI
+from sync	w4[GYHDcY
+from the	V!H#J%H(I)I*J+I-G/H3I4[6[7H:J;[=J?^@EDGHCIFK^LJMFNXOZPYRIUHVHXIYJ[]]H^IaFc^fIgYhY
+from window	yMY
+from your	t#J@Z
+front of	w3[7]HH
+funciona en	yMYZIb[
+fungerar inte	q@JH]Z^
+funktioniert nicht	yZ[
+fur das	r%[(H1Y2YHZQX
+fur die	g,Y9Y=[BJD[HZKJNJUYV_ZIdJfI
+fur eine	yG[H[VI
+fur ihre	ydY
+fur sspr	wBZHIa[
+further action	tB]dX
+gaat naar	y>Y
+gamla losenordet	yM[hY
+ganger och	y#[>I@JHIIIKIX^ZHa_
+gar det	t9[=[>I@[HIIHK]OJZGb[
+gar inte	m3J=[>Y?]@EDJI]MHNIOJPJVH]I^JbJf^hH
+gard l	yHIMZgX
+gast in	y:[
+gate policy	y*X
+gatt ut	y=]Z[a[
+gave it	w%]HII[KYZI
+gave me	t>J@ZHGXJZ_
+gave my	y,Y@X
+gave the	w(Y>XHJR[
+gave up	wZY][
+geandert und	w@]
+geandert werden	w7Y@ZZ[
+gebruiker is	y_]
+gebruiker kan	wZ[^_
+geen code	w>GX]a]
+geen rechten	w%X(b
+geen sms	ya]
+geht an	y>X
+geht das	yY]ZJb]
+geht nicht	j-I1X3J>HHZIZKYMHNJVJZZ[ZhI
+generic failur	wZ]
+gere par	y7]:]ZJdY
+geregistreerd voor	y+HD]
+gesperrt um	wT[
+get a	l,_?X@]IZJ[KHZDaYeH
+get access	u%H(YPY
+get an	mD]GXHEJ[
+get any	yH]ZJ
+get in	o>GHFZb
+get into	q!D:ZHbZJ
+get it	w-IHYgY
+get my	y9[HJ
+get not	w)XU[
+get refus	u=YI]NIVXZH
+get the	f+Z3J>X?ICIDFHIZY]Iac
+get through	w-FH[Z]
+get to	y0[>^HE
+get told	uHJNZV^
+gets #	y(YSX
+gets a	t*]KYNI
+gets an	yKY
+gets not	yHXSJTIU]a]gI
+gets refus	t-XIZP[
+gets reject	w-XIY
+gets the	t+ZNZ
+gett auth	r,[
+gett lock	t#]HJ
+gett the	yaZ
+gewijzigd en	w@Y
+gia registrato	y+]
+gibt es	q!H/J9_MJTJUZZJ[Z_]
+gick ut	y=^ZF]]
+give an	yKYZFb[
+give me	tH^ZZ
+give out	yHJg^
+given a	w@YB]ZH
+given access	wH]
+glass account	uH^
+gli account	w*[GXPI[XdZ
+gli admin	y)Y*[HI
+gli altri	w(XPYVZ
+gli amministratori	w)^*[
+global admin	d(]*_,a?HHGPJVJZHdEgJ
+global beheerder	w([)Y*J,]ZJdJ
+glomt losenordet	wBID[HIZ^
+gmsa of	y0[ZJ
+go as	wHFZbdI
+go back	tHJK]bX
+go nie	w?]HIKGMJNZZIgYh^
+go on	t._HELYZD]]hJ
+go ther	y7X>]HG
+go through	j+[B_D[HEI[KHZXfD
+go to	m(I+F:^@ICJDEEIHbKGNJUIZZ^JbJh[
+goes back	yKZZI
+goes nowher	u3]aJ
+goes on	y#^HIL]ZF
+goes to	k>_HX
+going on	uHHZ^
+good afternoon	y9^
+good enough	u?X@HHGI[KZN[
+good morn	r9^HH
+googl workspac	m7cHIZH
+got a	f+Z>[HFZa_X
+got an	nBGH[K[ZXaI
+got hack	yH^
+got in	yBaHHKIZE
+got it	u/Y>I@FBbHJIHKHZB]G
+got lock	r#[@ZHHZX
+got the	o#[%Z(H)_@ZHFKJVJ]ZaI
+got turn	yIZdY
+graph api	p%F(Jga
+graph v1	wMJg]
+grey out	m!](YHGdHea
+group are	yHDPaVJ
+group does	wH]dH
+group has	y@YHJVZ
+group member	yHHPZVY
+group object	wGIH_VJ
+group policy	n.Z@ZHX
+group that	uV]
+group writeback	l%HHePFVHdFeHfJ
+grupo habilitado	yV[
+grupo protegido	wP]
+grupp die	yG[
+guarda a	y#[7XHJMZ
+guest account	uH[
+guest be	wH]
+guest from	u:HH]
+guest in	q:aHFZI
+guest network	uHX
+guest user	w:ZHX
+guid and	wZ]
+ha det	u@JIJKIMZN]ZIh]
+habe ich	w([9H>YDYH]
+habe mein	rHIZ[[Z
+habe mich	u#ZDY
+habilitada para	uV]
+habilitado para	yV[
+had a	t!]9]@IHGZHfZ
+had been	p-[8XBZHIPX
+had befor	u@ICJKbZH
+had inheritanc	y;Y
+had that	y-IK_ZI^X
+had to	r>JDXHFMZZJ]a
+half a	u/JZ^g]
+half an	w/HM]
+half of	r/Y=ID[E_GJHFIJSZUJVYZH]HgJ
+half past	y@Z
+half way	w]^
+hand back	w>_ZI
+hand out	yL]^J
+happen at	y7XL[ZH
+happen to	wHXZZ
+happen when	y/XZ^aG
+har aldrig	wDYWZ
+har anvant	yK_ZJ
+har gatt	y=]Z[a[
+har ingen	w=]L[NFTIW[
+har inte	q(_)]*J>]@[CIDZHHIHKHMJUGVZWHZDd]
+harder for	w-X
+harder to	t-Z
+hardwar token	w?^ZE
+has #	r(J2Y>FCaEJHYIJ
+has a	e!J-^/X3a>IBIDIF_HEIJSZTJcJ
+has an	l3ZA[F[HJIHJXSY
+has been	c![(H-X=]@GB^DYH[JJMJNJSIW]ZB^J_[aGhI
+has change	r3I>[E[HHZ[
+has disabl	wU[
+has expir	tH[
+has it	q!I(Y-J/]4IS^UZWH
+has its	wHZ
+has not	Y!H#J%G(G)G*I+I-I0Z5J:I>F?HAJBFDbIIJJKJNJOJPYSITYU]V]ZD[J]I^I__aGbJcXfHgI
+has one	w3]OI
+has only	tCY
+has password	w@]HI
+has that	y!X>ZL]ZI^J
+has the	g!^#Y/[;J=IAJBHHCNJS^U[ZE_[
+has to	j-H/Y4J@bC]DEKZMJNHUJW^ZGcI
+has turn	uU]
+has two	y[^
+has user	y(]ZH
+hasel jest	wd]
+hasel nie	ydX
+hash sync	gBIGaH^KJM]ZE
+hash synchronisation	tH_MF
+hash synchronization	yGZ
+hasla nie	t/I0[>[@IDIHXKIMIZX]^dJ
+haslo bylo	uK_
+haslo jest	o7^@ZBIHIZId]h[
+haslo na	u%Z@ZZJbZ
+haslo nie	p([@IBJDJHJIIKHNXZ_hI
+haslo zostalo	wBYM^
+hat das	w%]-Y]X
+hat die	wWZ
+hat kein	r0Z=XHGUIW^cZ
+hatt ich	w9J>[K^
+have #	yC]HHZJ
+have a	g(J*Z9]>X@IBHHXIJN[
+have access	w>[HG
+have an	p9IH_Z[
+have at	whY
+have been	u)_HGKYPI
+have enabl	y*X;X
+have enough	y@XCX
+have enter	w@HD[KIN]
+have is	y=^@[HIdD
+have it	uHIKaZD
+have just	wC]WZ
+have my	y-[>EHGI]KHO[ZG
+have not	c*J-I0Z=I?Z@JCFD_GZHCIYNJVJZbdYfI
+have on	yC[HG
+have one	p*JC_HGKH[^hH
+have only	u=]?[CYHGIJZJ
+have permission	o(Y^]
+have register	uH[
+have that	w-]KHUX
+have the	j=YDZFYHYZDe[
+have to	b(E*Y-H3]5^9I:C>F?I@_CHDZHEI[K@MZNJOYV^XZZJ[[hY
+have troubl	uZ^
+have two	w*Z/Z
+have used	yK[
+hay que	y:]@^
+he can	w/[FXHI_X
+he cannot	u=Y
+he change	uBYKZ
+he has	r!X/[3I8HA^D]HG
+he is	u#X(YGXHJVZZH
+he keep	y-H@YI]KI
+he not	t+YDZHYVG]]aIhX
+he says	wHJIHKYZ[]Z
+he tried	uZ^
+he was	y!Y@ID]
+health alert	yHIf[
+heartbeat de	yHJf_
+heartbeat was	wGJHaMHfI
+heb er	yCYI]
+heeft de	y*Z/Y
+heeft geen	w%Y=ZNIW]
+heeft het	w#]-Z7Y>JB[HJ
+heeft wachtwoordherstel	yW[
+heisst es	yT]V[ZI
+hela tiden	y#^BJHXfZ
+hello pin	r9J?JHcTJbJ
+help and	wBY
+help desk	u(J@YHY
+help me	tHZI^aG
+help with	wBIZ_
+helpdesk admin	m([*ZHJ
+helpdesk gave	y@X
+helpdesk reset	q@YHIL[
+helpdesk role	w*[
+helpdesk used	y(Gg^
+her account	n!_3X=YG[HHTIZJ_J
+her own	w:^@YHF
+her password	m(I:Y@ZBIHIKFMJZa^J
+her phon	y#J>YTZ
+her phone	w3JB^
+her reset	wZ[
+het beleid	u-I?]N_ZH
+het huidig	wha
+het niet	j*]/[3Y9J>G?IH_IIKHMGNIVYZF]JaJbJh]
+het nummer	u3[a[
+het oude	n#]HHMYg]h_
+het wachtwoord	m([@[BIHII^KINHZF]Jd^hI
+het wijzigen	w@JZX^[hY
+het window	y[X
+heut fruh	w@_
+heut nicht	yZ[fZ
+hier nicht	y:[ZId[
+hij niet	t=Z>HG[HGI]K]OXZJaJfX
+hij zegt	y+]CIDGO[
+himself with	wBY
+hint control	u5[
+his ad	w!^ZJ
+his own	p-H:^HGI]KJPXTZUJWI
+his password	i-I/[:_@JB]DZHDTZZE
+history is	yHHIJKXN[
+history not	y5^
+history requirement	qKXNY
+hit the	w-Yg[
+ho cambiata	y@]
+ho cambiato	t>X
+ho dimenticato	yHGZa
+ho perso	u>_ZJ
+ho solo	y?IC_
+hoje cedo	y@[
+hold a	w(Z)ZHI
+hold an	y)X
+hold my	wHX
+home and	uB]ZZ
+home directory	m3H:eHDZJ_H
+hora esperando	y9J>JXGaa
+hotfix policy	w5]
+hour after	y@YZI
+hour ago	o#J@^MY
+hour ahead	uHYRX
+hour and	w#JHXX^aF
+how are	u9^HI
+how can	i*H+]D]IHKGN]X^hJ
+how do	^(J+Y/I0I@IBIDJHfIJKYLYUYVD]JbIdJ
+how is	u:JH]
+how long	j#F>HIaMaTYZDaI
+how many	g#J-F9I@]DJHaIZK^XGZJ
+how much	wH]
+how password	yH]MJW]ZI
+how should	uDZHZ
+how to	d)^+^-F9J@IBHDZHbKGUGVG[^]G
+hr 80070005	y%Z
+hr 80230619	w4JNa
+hr 80230818	m%J4eHHNJ
+huidig wachtwoord	uZGh_
+hur far	y>^@ID^H[KINJZB
+hybrid join	pHXZJb_
+hybrid user	yHD_Hda
+hyper v	y9JH]bZ
+i ad	k!Z#I%I(J/a3X9I>I@HHGIGKIMZNIOJP]T]VHZF]I^^hI
+i add	wH]VJ
+i alway	wD]HHK^ZG
+i am	d!J#X)^*H+J3J9J=J>H?ID_HaKIMJOJV]XI[JbH
+i as	w(Y*]HJ
+i begin	wZ]fJ
+i can	j@[HGI[KIZ^
+i cannot	Z#H)Z*]+H-H3H4J6I7G8I:G=H>Z?Y@YBHCHDXFIGHH_KHMXNHOJPGTIZa[J]J^F_EaGbIcFd[eI
+i chang	mZa^IhI
+i change	l>Z@XBGHEM^ZZ
+i chce	w@ZC_
+i choos	pHIN[a^
+i click	g+X@GBGDHHFIHKINIZfaGb^
+i clos	t>ZHJZZ][
+i come	y@[HIN[
+i connect	w,X1I8]G]HFRId[eJfG
+i cooki	w.[
+i correct	u3JR_
+i could	uUXZI]X
+i criteri	oNaWY
+i delet	y+]
+i did	f#Z>H?Z@ZBJHFI[KJNJOHZa
+i do	m*J3J?]HBIJKINXO[Z_hJ
+i en	u!J%^(I9I>G@JCJHIIJP^VYZIa[dZ
+i enabl	w8IH]VEd^
+i enter	g,[-J3H>I@[CJDGHFIGKJOeZ@h]
+i entra	u-X7^HGT[ZI
+i find	rHbKH
+i follow	w:ZZX
+i forgot	f7J?[@HD]KIZ[bZhG
+i found	yB^HZZH]IfH
+i gave	l*Z,Z?HC^DIHGIZ
+i get	f%J(Z+[:Y@JDJI[VYZX
+i go	t![@IHHIIKZMJZFha
+i got	k(H)[*J>JB_HYIJKIZHaH
+i guess	w!Z-IHFI]V]ZG
+i had	k!Z-I9IBYHIIHKbZE]]
+i have	X#J)J*Z+J-D/Y3I9H:J=I>E?[@[AJBHCaD[GJICK[MHNXOF[_]HaIfIh_
+i hold	u)]ZG
+i join	yDYHFKXV[ZI
+i just	l*J-]@ZH]ZH[Z
+i katalogen	w!^#E3_>JHJ
+i keep	tHIK]ZIa]
+i know	k-^?H@IHCIJMIN^TXZF[bhH
+i left	rHGZJ]a
+i lock	u#Y
+i log	uKHZHh]
+i lokal	y7]_]
+i lost	m(H)^BIHJZ_]I
+i made	w@^HIMY
+i membri	yF[PY
+i molnet	u/^HIT_
+i mors	t#^@^KIZH
+i move	qFXHY
+i must	y*^HEhY
+i need	a1Y=X>^BGI]KHMIVJZa[JhI
+i nie	m(I)[3JHHI^K[O[VIZYaJhI
+i not	[%X)J*I-F/J3G7I:I>]?G@GBHC[DdH?IDK[MGOGPHUJVZWJXHZb[Z]YaGbIgJ
+i notic	y@]HI
+i only	k-J>HHYIFK^OJZC[_
+i open	y([
+i permessi	w(^
+i pick	y*J?Y
+i press	o3H>HBGHEXZZa]Da^bY
+i put	n3JBJHHK^OZZF][hZ
+i register	t?aCE
+i requisiti	wIXN]
+i reset	g(H*I+X=^?I@YBFD[HCKHMXNJVJ]IaZbJgZ
+i return	w![HFK]
+i see	m+JDGH[I[KJN[O]ZE
+i set	j%[)H*]?_@[BJDDH]K[WJZDbJ
+i should	t:_C]HFZJ
+i sign	rH]aH
+i skipp	wDaHF
+i start	p@HBIDaHFKX]]
+i still	yH]MZZHaH
+i teraz	w*Z=[HIK^ZH
+i tick	yLXeY
+i tried	h#[@]BYHENJVZXYZDa[
+i try	l@HHIN[X^
+i turn	yU]
+i type	nHIIGNYOYZEha
+i typed	h>F@IHHI_K[O^
+i use	o>I?^HJIJOIZChc
+i used	o(]I]ZE
+i wait	yH^aF
+i want	f(F*I+[>F@XCGDGHbIHK[ZX[Ih[
+i was	c!_)^+I3Z:X>G?HBGDYHEIINJOIVJ]_hX
+i went	y@X
+i will	uHZZZ
+i work	w(]:]HIZI
+i would	y?XHGK^hI
+ich bekomm	yV[ZIaY
+ich bin	m9_>_?JB[HBV[ZI]JaJ
+ich brauch	yHZ
+ich das	u(XHYMZZIhY
+ich ein	w@]D[HHIJZY[[
+ich es	y@YK]ZJ
+ich hab	yC]DH]^
+ich habe	h*X>ZDYHGNXZZ[Y
+ich kann	yZZ
+ich mein	u)YKXV]ZG
+ich mocht	y+[>I?]CJDI
+ich nicht	p#])Z-I>X?YCaHGKIVI]I
+ich schon	y9JK^
+ich soll	y*GZ_
+ich will	y@ZZJ[[
+id and	yAZHZaG
+id free	o/J=eHGTIdIeHfG
+id like	o+Z@ZHXI[
+id or	u#IHJT^
+id p1	y=Z
+id rather	y@ZHI
+id が	yHXI[
+idea what	uZ]
+idea why	y9IB]HJ
+identiti need	w:JH[
+identity provider	n7b_I
+idzi na	y>^
+idzi z	yHJT[Z[b]
+if i	m!Z>YDZHEJ[h[
+if self	wZ]
+if the	m3Z4]@XHG
+if you	i#Y1Y>Y@HDZHJZDaXcYh]
+ignor the	y)H*]D[HJWJ
+igual a	wK_
+ihr admin	uUZVZdY
+ihr konto	p3XDZTXVZXY
+ihr password	n:XBYCZMZP]UJVJZE^J
+ihre organisation	uEZWXdX
+ihrer organisation	wcX
+ik ben	p#_(H)Z*J9X:[B]DJHFXJZJ[JaH
+ik heb	l([*]C^HJI[ZI
+ik het	wHYK[h]
+ik kan	u(J@JB[K_VI
+ik krijg	uZZaZ
+ik niet	u(YC]HHKIOJV[Z]aH
+ik weer	y@^CJX]
+ik wil	w?_CHH]MHZHaG
+il a	yBZOZXZ
+il cambio	y@JHJLXZ^
+il cellular	u#]CZDIHIKIM[
+il codic	h3H9J>]@JBYCIHDIHOJXYZIac
+il dit	u+]CJDJK]h[
+il en	yC]I[KJZI
+il est	w+YHJKGTZU]ZHh]
+il faut	o5X=]CZMZ
+il firewall	yHYcZ
+il link	ybY
+il manqu	r3a=YCIDXHHOHaJ
+il me	r([C[HZIZOYZJ
+il mio	f!](Y-J9X:J>F@IBHCJDZI[KGMIObTJV^ZEaIhI
+il n	r+]>J?H@JCHDHHIIZK^MJOIZF]]aIh_
+il numero	uOY
+il pc	yMZgY
+il pulsant	y([:[
+il reset	yZ[a]
+il ruolo	y(Y*X
+il self	u)]BIHHUbVGZJ
+il server	wHFRJc]fZ
+il servizio	tBZfb
+il telefono	r3Y>X?YHHOZ
+il writeback	m,Z6X=XBHRXZ]dYfX
+im a	r(X:X
+im ad	e!]#G%J-J/]3_>I@IBHHHIJM[NJPJTZVJZH^^_]bJ
+im asked	q*ZOYaYhY
+im audit	yhZ
+im browser	u#HHJM^T[ZGb[
+im homeoffic	y>[HJM]
+im in	t!I-J3F9G:JBdFIHCIHMHTJUJVEZF]I_IaFhJ
+im lock	q#]
+im lokalen	r!X7Y_Y
+im not	h(Y-Y:J>J?I@IBJHBIIUIVeZJ
+im password	w-JIbKGZE
+im stuck	u9I@ZCZD]HCZ]
+im told	y:ZHIVJZG^]
+im verzeichni	y3Z
+immer noch	yTX
+immutabl id	yAXHF__
+impossibl de	n6Y>_@[BJHBIJKZ^H
+impressora nao	yH]
+in #	m#^HCIIKJO^TFX[Z]
+in a	d!J#Z%X-Y4H5]>Y@[BIHBNYTFVZX]ZZ_I
+in account	pHJZX^Yh]
+in activ	j!G#H%]&I(F6JHET^^]_Xg]
+in ad	U!c#Y%H(F)G*H+J,I-F/d0I1H2J3a4I6J7H8H9I:H<J=G>G?G@CAYBCCHDIEJFYGGH=IDJIKFLZMaNEOJPZSIT[UHVDWIXHZ>[F]G^e_^aGbGcIdGeJfGhG
+in addition	y?[HZZI
+in admin	rMEg_
+in aduc	n!^(IHHNYT[ZH^Z
+in advanc	y9Z
+in after	w@JBYHFZa^H
+in again	p8]@JH[KFZG[]
+in an	o![#J>]HFX]ZC^[aJdZ
+in and	m7YHYLYTIZ[
+in another	yHGSXZJ[^
+in any	y>G?IDZH[
+in at	uBZ
+in attempt	w#ZHHTY
+in block	wHYTZ
+in both	uA]
+in cloud	q7XHHM]TI_FgX
+in connect	h,b1F2I4J8aBIEIG^HARHZGcHdbeFfChH
+in connector	w2Y8[
+in correctly	wZ]
+in de	i!^%I(G/J3]9J>[?HBHIJKIOFPHT]UHV^WZZD_Ha]bJdI
+in der	e/Z0J3[>H?ZBJE[GJMXNZOYPIUXV^X[ZE^J_GaJdYfJgJ
+in die	w)[G[T[V[ZH
+in domain	u!YGXHJPZ
+in een	w%^-J@HHJP^VGX]ZIdZ
+in en	y>II[O_ZJ
+in entra	_!G#E%H(]-]/Z1J3J4[7_=I?J@IBHHFIJMZNJSGT[VJZD^J_bcJfGgJhJ
+in error	w@]H^SJ
+in europ	yHIS_UHZH
+in from	wG^H[_F
+in front	t3[7[HH
+in het	tD^HDIXOZg]
+in ihrer	u:ZE[
+in is	w+Y7ZZG[[
+in it	f#J-X/E3_>[@HBGDJF]GYHCIeKEMJNXOEXIZB[J_JhI
+in its	w?GH^
+in log	wHZTZZG
+in logs	y#GHZT]
+in lokal	w7[_^dY
+in m365	w/[TZ
+in med	yB]IJZGh^
+in meinem	yC]I]
+in microsoft	wSJgY
+in more	wA[
+in my	i)[@]MJOYTJZZ
+in not	t>JDYLXZG[]
+in o365	y/YMIT[
+in offic	o/[HGMBT^ZJga
+in on	oH^_X
+in one	u%a;J@ZFJHFZF
+in onprem	q0^6XHITX_ZcJ
+in order	y<]
+in other	y*XS^ZF
+in ou	rF]
+in our	e!I-I3I8J:_=ZBJHCK[TJUbVH_YdX
+in outlook	mBHH]M[OJ
+in page	tZGb^
+in password	t-]/GH^KHN[ZGhJ
+in repair	y>^HG
+in scop	oG_HG
+in screen	m[YbX
+in servic	y7_HFUJ
+in sharepoint	y;GH]
+in sinc	yHEZ_
+in spam	wHGa^
+in spr	u4]HHKZ
+in sspr	w?XBIHCTZUIV^ZH[Z
+in step	yHaZJ
+in sync	wH[
+in te	y(^HY
+in team	k!YH_M[VGZH
+in that	y%ZHZTI
+in the	I!H#I%C&Y(_)F*E-G.D1Z2G3^4[5J6I7H8C9E:F<Y=G>C?ZA]BXCDEIFdGZHJIJJHLFMJOBPBQJRFSHUHVbWFXGYG[C]]^Ha@bBcDd[gYh]
+in their	u:Z
+in this	m%^(D?IH^JHVHW^ZIaY
+in to	f+[/Y>H?JB]DIH_T]ZC[GaDgX
+in too	w#HT]
+in two	uAYHY
+in what	yh[
+in window	w/Z
+in with	jHIIJKFLXM^ZYh^
+in wizard	r,_HGZGdFe^
+in your	r%Y:[HGZI
+includ in	y=ZHHV_
+includ inheritabl	y;Z
+includ password	yHZ
+incorrect password	wh]
+incorrect user	yT]
+info again	y+bCJHE
+info is	u3ZC[DJHI
+informacion de	y3]CZHJ
+information de	yCZDX
+information has	uE[HIZ[
+information is	wCCDc
+information requir	y+^CHHI
+information system	wH^
+information to	wC[DZZI
+ingen kod	u3Ja_
+ingeschakeld voor	wVXd^
+inherit permission	u;[
+inheritabl permission	y;Z
+inheritanc disabl	w;Z
+inheritanc is	t;Z
+inheritanc off	y;Y
+inheritanc on	w;[
+inheritanc was	y;Z
+iniciar sesion	yH]ZI[]aG
+inicio de	wZ[
+initial password	u@YhZ
+insecur sett	t<aHHZH
+insid the	yHHI[JZ
+insist on	t<[@JBIHFK^ZG[]hJ
+install on	w-IJ[
+install the	y0Z
+instead of	t0Y3^>J?^HGaJ
+insufficient access	y%^HH
+insufficient privileg	k(]
+insuficient para	w([
+inte aktiverad	yV]
+inte aktiverat	uUIVZd_
+inte andra	y@JZH^a
+inte anvanda	yKYP[ZJ
+inte ar	yO^VZ
+inte aterstalla	p)[VGZ_
+inte att	u7X@YKJZ]hJ
+inte byta	p:Z>J@ZKIZZhZ
+inte for	w*[?ZHJSYZI
+inte fran	w4Y;]HHKJb[g[
+inte i	q7[GXHFIJVZZI_[a]
+inte igen	y:ZO]hY
+inte in	u3J;[>HKIOJVJZbaH
+inte jag	y(ZHJV]
+inte kraven	wI[NZ
+inte langr	u>bHGIJKHMJOJY]ZJ]J_[
+inte med	wDIHJO[Q[VZ
+inte pa	r(]9_>HKJM_VGXIZHbI
+inte tillbaka	w+Z0a>JDJHHKJZ]dH
+integration has	tHJd]
+intento esper	yXY
+intermittent problem	wZ]
+internet is	yHZ
+into ad	y/Z3[aJ
+into my	q!DHaZY
+into the	q8XV[hZ
+invalid that	wHZ
+invit by	y:aHFZJ
+invit guest	w:CHa
+invit to	t:aHD
+io not	y(ZVZ
+is #	h@ZHGI[K]RXZG
+is a	f3Z=^>I?Z@IBJFXHDIXKYRXZY^Y
+is accept	o@YBZKGMJN^ZG
+is activ	y6]BZHG
+is all	u-JBIHDI^KJZX
+is already	yHJaZ
+is alway	w@^BIHZNIZY
+is an	q(Y,XHYOY
+is at	y>]HH
+is bann	y-FH_
+is black	y>^HI
+is blank	y3XHEZ]
+is block	j#Z4^@[TIXZZI
+is brand	y@[JZZJ
+is broken	g4[>ZBJH[RJVJZ_]JbIdJf[
+is call	y-ZF]HIZJ
+is creat	ybZ
+is currently	q#ZHISZ
+is dead	p!^3G>_HHOJZG
+is deni	n%^(GHYPYVX
+is disabl	h!Z(H)[*J;YH[
+is down	i/G4_HFS]ZFc^fY
+is een	y@[IJZ]
+is empty	o?IC[D]HCZ]d]eI
+is enabl	o3_VJ
+is enough	y*Y=IH[
+is er	y9^ZI
+is fail	w4JH^
+is federat	p,Z7X
+is filter	yGZ
+is fine	i+Z4XBIDGHYJ]P]
+is from	r1^>_HCOJ
+is given	uHIZ_
+is going	uHHZ^
+is gone	l>JB^D[KHZE[[
+is grey	n!](ZHGe[
+is ignor	y*ZLZ
+is in	k-E9I>YB_HFI_KHhI
+is inactiv	q!ZHI
+is incorrect	lh_
+is invalid	u3Z
+is it	d(I-D:H>J?JBFHfIGJXLFN^SJUJVIZY[IdF
+is kept	y7XTJd]
+is limit	yG]HEVY
+is lock	_!I>GHdZI[J^Y
+is manag	l-J7]:]@IHGZD^Jda
+is miss	e(J3Z@JBGDaGJHDI_KJM]ZE[]
+is my	m-[BJKJa[
+is need	m1I=I?XCZHa
+is niet	tC_DGIIV^ZE
+is not	T#I%F(Z+X-G/H0J4E5J7X8]<^=G>G?_@EBACHDEHAKFLIPJTYZ[[Y]I^F_YbGcHeHf_
+is off	e)]*J3[<YBHHEIJOJPJU^Z^dZ
+is offlin	q0Z4XfX
+is ok	wT^
+is older	u1^@DH]
+is on	e#G+Y-^=]@HBIHFIZLXQXX[ZI^YaZbZdF
+is one	t*Z-[
+is onjuist	yh[
+is only	o*J/J>J?]@aC[HCKGZGg[
+is our	u7^H]SJZJ
+is out	tG[H[
+is outdat	yHY
+is password	u(XBJZ]dY
+is protect	r-I;]HI^^
+is refus	e!I%[(J-b/EBIHDJJK^NDVJZX^JhZ
+is reject	m-IHII]KXN[ZG
+is requir	q(^<X=I@JCGD]
+is reset	wHGT]
+is right	qBJH]OYZIa]
+is runn	yB^dIfH
+is scop	yGXVX
+is select	yV]
+is sent	y+ZHJ
+is set	d![#Y%HB^G[JJKINHQYZB^Y
+is shown	u?aHI
+is slow	uHacG
+is still	o!]>YHG_[
+is stor	y3]OJ
+is stuck	q)[HYZY
+is success	uB[
+is switch	oHHL^dYfJ
+is te	u-[@]HJIX
+is temporarily	qT[
+is that	n:]HEIYZI
+is the	b#J-E9I>H@IBGHfIIKGN[Z][YbJ
+is ther	d!J#J(G-Z/J3J7I9Y>I?IBECYDEGJH_IIS_T[UIVJX[Z[_JbGdJ
+is this	p+D-JHeZF
+is tick	q4[LX
+is too	e2_5[@]I[KHZJfJ
+is turn	q@YHGK]fY
+is uitgeschakeld	w!Y
+is unavailabl	y4]
+is unreliabl	w-IHFZa
+is untick	wd[
+is vergrendeld	y#Y
+is what	yH[
+is work	nB_HIZFf[
+is writeback	y0GH^RH
+is written	y0[HGRZZJfY
+is wrong	d#E-I3^HaIIOFRYXIh_
+issu to	wcX
+issu with	w@IBEH^Z_
+ist bei	q(Y?ZHHUYd[
+ist das	u>]U[ZJ^YfX
+ist die	y<YVX
+ist ein	w3^Z_
+ist falsch	wH[RX
+ist fur	w)[U]
+ist gesperrt	y#X
+ist im	q!]
+ist kein	yC^WZaE
+ist mit	w7YHX
+ist nicht	m!]G^HHIJTYZE^JdZf[h[
+ist zu	u1Y@[
+it a	p/XD^H[IZKJZD
+it again	j@aHHKZTYZCd[
+it and	h/^>I@XBEHYIHKILXOXZY]J^[gGhJ
+it asks	k*X@HC^HCIIKZ]Xh]
+it at	q@_HGZE][
+it away	q@FD[HFIINYZd]D
+it back	t9JHEJZKcU]ZA
+it be	tH[
+it becaus	w/Y
+it built	w:JH[
+it by	y@YVX
+it cannot	m,[D^HGIXZC_]
+it check	yKZ
+it claim	u-[HFWZa^
+it complain	u@IK]
+it contain	w-Z
+it demand	y.XhX
+it does	mHAIHKFMFZcaIh]
+it down	u/_HJKYNXfF
+it entra	t/_MJ
+it fail	e/I3J5a6X>IBICIHCIJK[MINIOJXIZc]IaJhF
+it for	m(I=[>I?Z@]BIHDU[VFZXfYh[
+it from	m#I?[B_HBTYZZbHg[
+it gets	w-II]
+it give	w8YA[HEZ_
+it goes	yK[[]bIhH
+it had	w!XKX
+it has	m-b/J3Y>J@IBJCHD]HIKZNIOIXJZHaG
+it himself	wBY
+it i	yHIh]
+it in	i/H8]BGM[T[ZI_HgYhY
+it is	^!J#J*I/I3I=D>I@YBZCJDJJ[KYMIN[O^R[UJVHXJ]J^XdXhJ
+it just	m-J@HCIHIIFKHZdhJ
+it keep	rHFKHNJZ^h[
+it know	y-YK]ZH
+it let	y@_BZHIZE
+it lets	w@[HIKHZJh[
+it lock	w#^@HHIZG
+it must	yIJK]
+it need	o*J=Z@[EJHXZId]
+it not	Z!I#J(I)I+Y-_/X3E7Y9J=G>F@IBACGI^MINGO[SJTIUJX^Zb[F]G^J_IaIbJfIgHhH
+it on	n>E@ZNIV]YXZH]]^XbY
+it once	y@]
+it only	w>YO[
+it out	w@[V^ZJ
+it password	y-GBYHZ
+it possibl	qBJHaK^ZIdG
+it read	y%]HIUX
+it refus	m@^KYZC
+it reject	wHEN]
+it remember	wHIK^ZJ
+it right	y@bZD
+it said	qBJHJJ]KIZ]
+it says	T!G(E*H-[/F3C6J7J9J:Y=Y>F?H@GBGDXEIHFJIMJNFOaPJSJTIV[WYX[Zb[I]J^H_HbId]hH
+it seem	uHIKZP]
+it should	uHEZE^Z_aa[
+it show	uHFO[Z]
+it so	t+Y/Z3GI_OFZJ
+it still	p(YIZN[ZY
+it stop	y![@IHGZ[hY
+it take	yHGM_
+it tell	m(^-[3I9J:[>I@GBJDIHDIYK[V^
+it the	t/^@]HIKXZGfG
+it to	n.^>E@]BICJDIG[HBIJK]OIU]VZXJZXaJhI
+it told	uHJX^
+it took	q@HBbCYHGKJZH
+it turn	w!_KJUDdJ
+it up	w-^@IHI^YdY
+it used	yBIH^LJZ[
+it violat	y/ZNY
+it want	e(J*Y-G/H3H>_BIC_DHH>IbK[MJNHOZW^ZBhG
+it was	g!C/Z>[@[BFDIIIK_NJVJ]Z
+it went	tZ]
+it will	w@IH_IJZE
+it with	t>J?]B^DJHDKZMHZG
+it work	i%J(_-I/J9F>J?Y@DBdHAIHKIMEP[VIgJ
+it wrong	u#]@HB_OGZHhH
+its a	y-^IIKH
+its been	yBXOJa]
+its declin	yHIO^
+its display	wHX
+its fine	yBYbX
+its long	y-_@XHH
+its not	p>J?_HGV[ZJhZ
+its off	w8IU^ZId^
+its own	m6[?_B]E[HG
+its password	w@IZH^_
+its peopl	y8]
+its right	w%H0[HI
+its the	uKXOYZIhZ
+its too	w-JDYK]
+its user	t8[F]HJZG^Z
+ive a	y>IC^HFZZ
+ive been	p-J@FHEK[XEZbaZhY
+ive change	wBZMZZJ
+ive forgotten	wDYHIZ^
+ive got	y#X>]BIHJ
+ive had	w-JK_ZI
+ive just	u@]ZHhZ
+ive the	ydZ
+j ai	d#X-I9I@[CIDJHCIYMJNZXZZ^]^aZhJ
+ja usei	yKZ
+jag ar	u#Z9_:Y>FBZHFV[XIhJ
+jag far	ya[
+jag har	o*[>YCX
+jag inte	y([>[HIKJZ[
+jag kan	u(J>J@IKJVJ[ah]
+jamai inscrit	yDZ
+je me	y@Jh]
+je n	g3J9J?H@GBJCaD_IIKGMJOJVIZ][Z]]hH
+je ne	h3G9J>^?ZCIHGIIK[OIV^Z]
+je suis	m#^(X+[1J:Z>Z?I@HB]CHDGHDKIVZZG[[]XaJfHhI
+je tape	yO]h[
+je veux	p+[@YCIDIH[KIZZ[Z
+je voudrai	w?Z@]H[
+jest nieprawidlow	wh]
+jest w	wGZH[I^P^VH^J_IdH
+jest wlaczon	wV]dX
+jest wylaczon	u!YdX
+jest zablokowan	w#XK^
+jest zbyt	w-]@[
+jeszcz nie	yGIHGMaWZ
+join of	wH[
+jusqu a	y9Z@Yf[
+just got	y@^
+just my	wC]
+just not	y@JIIKJZ_
+just one	uC^ZH
+just reset	yMbZB
+just says	rIIZa
+just show	wHJZ]
+just the	w0[C]HHfI
+just to	uB]ZE][
+just unlock	yhZ
+just want	r*J9XHY
+juz nie	u-J3I>a@JHJIJK[MIOHY]_[aI
+juz uzywan	wKZ
+kan het	p9I>J@aHJKIU]V[ZG^XhJ
+kan inte	d#J(E)Y*H-F0J3X4J6[7I8^9H:Y=I>a?IBHCJDHHBIGK[LIMGNHOIP^TJUIVCXIZ[[Z]H_JaIbHcJdDe]fJgJ
+kan niet	o!I#J:X>[@IHHIIK[MJVCZ[[^]J^IhZ
+kan wachtwoord	y6]ZF[J^^
+kann das	w#X@[
+kann ich	t)X?YH]T[XZZJ
+kann mein	wZZ
+kann nicht	w4Y@YZY
+kann nur	y:[V]ZH
+kann password	yZH^^
+kann sein	y:XV[ZH
+kann sich	y:YHHMZgZ
+kanner inte	y:ZHEM]gZ
+keep ask	tHY
+keep fail	wH^ZI
+keep gett	p#[HINXf[
+keep it	y7]@]HF
+keep my	uDYK]ZF[[hI
+keep prompt	uH[
+keep say	u#G@GHDIJKGNJTZZ^ha
+keep tell	yN[
+keep the	o7Y@JBIHJKZLXMIZI^]gY
+keep try	w-HI^KJTX
+keep want	yHJg[
+keep your	u#J+aD]HDZH
+keer fout	y#]HGT[X]ZG
+kein email	y>FDZHHa^
+kein p1	y=^
+kein recht	w%X([0Z;Z
+kein reset	y1[W]ZI
+kein richtlini	yUJW_
+kein ruckschreiben	w0X8Y=[
+kein sms	t3X>J?JDIHIaa
+keinen zugriff	y>]
+kennwortruckschreiben ist	wd]fJ
+kennwortzurucksetzung ist	w)[UZf]
+kennwortzurucksetzung nicht	y?[EZ
+kennwortzurucksetzung registriert	yD[
+key mismatch	w6^
+key not	y+JDGHIY_
+key of	wH]
+keys in	y#JHZ
+keys not	w6aHIOG
+kind of	yIY
+kiosk user	yG]HEZI^]
+klappt nicht	yZ_
+klopt niet	u6[HZO[R[dHfI
+know it	w>[BZHFM[ZF
+know my	k-I?I@YMHZX[abHhH
+know quickly	wZY
+know the	r/ZHIMYZIhX
+know which	yAYHX
+kod idzi	y>^
+kod przychodzi	w>^HJa]
+koden gar	u>_C]HI
+koden kommer	y>]aY
+komm ich	w!X)[D[HJ
+komm nicht	wHJVIZa
+kommer inte	m%J+Y0]3G6J;Z>DCIDHHEIIKFLYOHTIVIXJZaa]cYdHh[
+kommt nicht	p>JHHTZZHa_cY
+komt niet	m+]>JDHHHLZO[ZIaZcZ
+konnen ihr	w@JCZP]ZH
+konnen nicht	wF]PY
+konnt nicht	y,Z4]HI
+konto ad	yLZTJ
+konto ar	o#ZTYVX
+konto fehlen	w%ZCZ
+konto for	yV]XY
+konto ist	n!X#YVZ^Y
+konto jest	t!Y#Y
+konto nicht	w3YQYVZ
+konto nie	wD[V]
+konto wurd	rHZTX_]
+konto zostalo	y!XTX
+kontot ar	u!_XI
+krav tva	y*ZCY
+krijg geen	u>HZ_aY
+kunnen niet	y8]P^
+l a	u+Y-X=]@YHI
+l accesso	y>JH_ZZ
+l account	j%[3YDIHGVYXX[]_[
+l ad	f!^#J%Z-J/]@JHHIJKJNJPZT_VIZIdHfYgYhJ
+l admin	u([*J?_EX
+l administrateur	u(Z)I,]PJU[VFW[ZH
+l agent	w-Z0X
+l ambient	yc[
+l amministrator	o([)I*J,H-IHIPJU^VYZ[
+l ancien	g-J/J3F9I>_?H@HDIHEIHK^McOIZH]JaFha
+l annuair	p!Y3^7]>HHJ_Z
+l app	w(I?_C[HI
+l application	w?]C[
+l assistant	w+Y,]HIe]
+l ecran	q+X@ZHDZI[[b_
+l ecritur	w%[d^
+l entrepris	rDXKHN_PZVI
+l environnement	yEZWIc_dI
+l ha	t-X/]@XBZ
+l heur	wH[R^
+l ho	t@]K^ZJ
+l imprimant	yH_
+l inscription	yDaHH
+l objet	y;X
+l option	r([?]DI
+l opzion	y(]
+l organisation	yUHW^
+l organizzazion	pNIW^dX
+l ou	r%[;XF_
+l sms	u3J?^CI]]
+l uso	yTXV[
+l utent	l+X3ICYHIIJOXPXVZZJ][^XaX
+l utilisateur	f!J#Z(X+Y-H3[:X>J?H@IAJBJHFIHMINJOZPZUJVXXZZE[J]Y^^dI
+la acepta	y9JK]ZJh]
+la anterior	u@IK[M^ZJhY
+la app	u?ZCYHIa]
+la boit	w>^FJ
+la cambi	t@_M[
+la cambio	w@JB[HJZGh]
+la casella	wH[^[
+la casilla	y^[
+la chiamata	y3J>J?^HHKJa_
+la clav	k#^@XD^KIL[MIbYhI
+la contrasena	]!I#[%Z/J4J6X7Z=I@ZBEHJKGNZTJUHbJd]fIh[
+la cuenta	j!^#J%]2^3Z@JDIHHIIKJLZVIZD[[^X_YfJhJ
+la de	yK]MX
+la del	yKb
+la directiva	o!I?[HGNbWZcJ
+la email	y?XHYaY
+la empresa	r-YHIN]U[
+la escritura	n,Z=YZJd[e[fX
+la list	y-Y
+la lista	y-]
+la mia	m!Y-I9X:Z@[BJDJHEIZKEMJNIVZZa
+la nube	l#J/_0^6IHHJYNJP[T[_YcJdIfJ
+la nueva	pB]HEK[MbZF
+la nuova	o3J>I@IB_HDIHK[M_NZZE]J
+la oficina	y3J9Z>]?[HG
+la opcion	y([?J[Y
+la organizacion	q=XN]UHW[dY
+la ou	r;XF]GY
+la page	m+a-]>J?IDYHIIHKJVJXZZXaJ
+la pagina	k!J+^-]3J9J>J?J@JCJDZKIOJVIX^Z]]JaI
+la pantalla	r+XHFba
+la password	]#Y%H(J-G/I7X=I?I@XCJDIGJHHIYKANGUHVHWJZ_[_]IaJdZeJfHgIhZ
+la pc	wHJMXb[
+la politica	uN_
+la procedura	y+X]ZeY
+la rechaza	y-[KZZI
+la reecritur	h(J,[4Z8I>J@IBJDJFJG[HJKIMJNIPIRXUJVJZZbJcJdZe]fXhI
+la reescritura	p4[6Y=JRYZ[eX
+la regl	yGXKIN]
+la reimpostazion	l(IBHEJHZSIUZZbfJ
+la reinitialisation	e!J%I(G)Y:H=H?IBFHGMINIPHS[U]V^Zc]YdHfF
+la sincronizacion	wM[f]
+la sincronizzazion	yGIHJMZf]
+la strategi	m?]CJDHHINaWZZI
+la sua	w!Z8X@JI[K[
+la vecchia	k#[3J9J>JBJHGIJKJMaZIg]ha
+la verificacion	w3[?ICZ]Z
+la verification	w3HCYO]aJ
+la vieja	t9JHIIIKJMah]
+la vm	uRZf^
+la vpn	wH^MI
+lack permission	y(X
+lack the	m%[([3X5aHFJJ
+languag i	wHJZ[
+laps password	u@DHbZJ
+laptop and	y]X
+laptop fail	wH[
+laptop have	wZ^
+laptop is	o#JHaZI
+laptop not	wBHH^ZZbH
+laptop phon	wB^HGMI
+laptop show	yHEb^
+laptop still	uHDM_
+las cooki	y.Z
+las cuenta	w*^GXdX
+lasa upp	r#]HHZI[abI
+lasst mich	wX[Z_
+lasst sich	t@YH]
+last #	o@ZHJIJK^ZG
+last chang	y@^BIUZZF
+last hour	wGJHaMHfI
+last i	y#JT]XY
+last month	n#[/Z6[8]=]BJHCKG
+last name	y-H@IH^IYKIZI
+last night	r@ZH[KJNJU[ZDc[fY
+last page	nHCKHNZSJZa]He_
+last password	yHaKJZJ
+last step	pHEZY]^eY
+last two	pK]O^ZF
+last week	k/I8Z:J>Z@DBDCXDIG^HCIJKXTIV[Z^]J_]
+last year	u:ZK^ZG
+later the	y/ZL]MX^J
+latt att	w-[
+latw do	u-[
+lauft nicht	w0YfY
+lauft nie	uL^
+ldap password	y5Y
+ldap server	m5]
+ldap sign	t<[
+ldap traffic	k<[
+le changer	w@_
+le cloud	r/ZP[
+le code	h3I>^?YCIFJHEIHZG]Iab
+le compt	k!X%_(J@IBJHGLZMJZH[]^Y_^
+le dc	w-J4[9JJ]M[
+le droit	y([X]^Y
+le licenz	y=]
+le lien	uHZbZ
+le meme	y@[K]ZH
+le mien	t3H>IHIIZK_O]
+le mond	w-]9]@IBJHGKJSZU[
+le mot	a#I-Z6X7]:I@IBDIXKDL]MFNYZJb[dZ
+le navigateur	w.Y]YbZ
+le nom	y-aFXID
+le nouveau	m>J@IB]HGIIKZMbNFZ[
+le numero	p3Y>JO]a[
+le pare	yHZc_
+le password	w/F0^H[ZIdX
+le pc	yHJM]
+le phone	u3D>E?GDHHHM]OZa]
+le precedent	yMZh]
+le serveur	qHHRXYYc]fY
+le servic	tBJHGUIc[fb
+le sms	t>I?^HJIJ]]
+le ultim	yK_O[
+le web	yM]
+learn how	ydY
+least #	t@IN]
+least eight	y/[
+least one	t@XHII_ZJ
+leav and	yH[ZJ
+leav out	yGaHE
+leaver should	y!DH_
+left for	y![@[C]DIHG
+left my	w>]HG
+left the	m>FA^HFZJ]a
+leicht zu	r-bIH
+length complexity	n@YHIIIN^
+les admin	w%J)Z*YPZ
+les administrateur	u)^
+les autr	w%]*[HIV[
+les compt	wGX[YdY
+les cooki	t.]
+les droit	w%Z(]HJ
+les licence	y=Y
+les mots	y0]H[KIdZ
+les question	y?Y
+less than	w@Y
+let her	wHHZ^
+let me	g)[9J@^B^DGHDIIVIX^]JaJhH
+let the	w=YZX^J
+let you	yB[HJZHaZ
+lets me	u@[HIKHZJh[
+letter and	tIZ
+letter in	r/Z3_@ZIF
+letter number	yIX
+libr servic	t)_BIHJUaVHZJfH
+licenc for	uHZ
+licenc not	y=Y
+licence are	rHZ
+licence do	wHX
+licence for	u=^
+licence not	y=Y
+licenser sakna	y=_HH
+licenti ontbreken	y=_HH
+lien reinitialiser	wbZ
+lift the	wHJT]
+like #	u3Z@Z
+like it	y/YHITZ
+like me	wZ[
+like the	w/[NZZJ
+like to	q(IH]K]ZJhJ
+limit to	yG]HGVY
+line of	y4Z5JHCM]c[
+link and	y7]ZG^[
+link at	uHFZGb^
+link between	yHDc^
+link in	rHZZbaHbC
+link is	wbY
+link not	wZ]bF
+link on	p:ZHZZG
+link that	wH[
+link to	qHFZZ_abI
+link under	tHIb_
+list is	y1JC]HX
+list of	k-Y4JH[K]V[cI
+lista de	y-]
+lithnet password	yHHJ^
+live account	u!DHb
+live in	u-^HJZH
+lizenz fur	w=ZHX
+llega el	r>aaI
+lleva mi	yI_
+load and	wHY
+lock after	t#[@IBGHXLIZI^H
+lock and	q#Z>GH_TF
+lock becaus	u#YHITX
+lock by	r#]HGT[[Z
+lock for	wTYXX
+lock her	y#_HD
+lock him	y#ZHHTY
+lock in	j#ZH[TY
+lock it	y#JTY
+lock me	u#Y@HHHT[ZH
+lock my	wHX
+lock myself	u#]HI
+lock of	wH[
+lock on	u#a@YHFXI
+lock out	_#bHEX^
+lock screen	e!IHFZF[[bc
+lock the	o#_>ITJ^X
+lock to	pT[
+lock user	wHIT[
+lock was	yhZ
+lockout after	u#YHJTX
+lockout duration	y#JHY
+lockout in	w#[HITI
+lockout threshold	wTY
+log but	wNGZ_
+log in	c!H#^%J(I*I,J3J=J>G?G@IBZDJGJHbIJKFM_NJPJTIVHZZ[J]I^I_GaEbHhZ
+log noth	wZ_
+log of	rHIZ^
+log on	o@JBYHHM]ZEg^
+log row	wZ]
+log says	o/^HFMIZF__
+log show	m/JBJHGJ]ZZ]aaIbH
+logg in	n#IB]HZZIhY
+logg into	yZJh[
+logg on	q!Z(IHFZZbZ
+login attempt	y#^TG
+login fail	tHaZB
+login for	y>]HZZJ
+login is	u![#YHBI[^^
+login not	r7IHGZ^bZ
+login says	yTYZFbZ
+login screen	j?]HCZIba
+logon is	yH]
+logon screen	nHJMYb[
+logs in	w:YLY
+lokal ad	w/JN]g[
+lokal directory	y7[_YdY
+lokal katalog	y7[_]dZ
+lokal konfiguration	yE^
+lokal omgev	wc_dY
+lokala ad	yg[
+lokala miljon	yc^
+lokalen ad	u_Z
+lokalen umgebung	uE[ZIc_dZ
+long does	t#FHAI^KJM]T[XYZI
+long enough	w-XIX
+long is	y>IHbZH
+long number	u@JIIOHZb
+long password	w2]
+long until	yHJMZ
+longer have	r>aHE
+longer offer	y?^HI
+longer than	u2Y
+longer valid	y>^?H
+look at	qHIZ]]YfJ
+look for	t#X4]N[_Y
+look why	wZX
+lors de	t%_,^dF
+los administrador	w)[
+los requisito	wIXN[
+lose my	y>YHIZY
+losenord ar	pU[ZJ^]dY
+losenord har	yBZM_ZI
+losenord pa	y%[2[HIZIbZ
+losenordet ar	q-X@]BXHJIYZJ^I
+losenordet fungerar	wB^HIMZZE
+losenordet hantera	yHJdb
+losenordet har	wK_Z[
+lost its	r%H0[=ZHEc_
+lost my	n>[
+lost the	y(H)_*J>[HGZI
+lower case	rIZN]ZJ
+lowercas letter	yI[
+lukt niet	u=]@JZ[
+m365 admin	ug]
+ma non	t?YHHIJM^ZG[^
+maar een	w@ZC[
+maar niet	wHGM]bZ
+machin is	p@EH^R]ZJ
+macro do	uH]
+made a	y@ZHIMY
+mag niet	t(])J@[HII^K[VJZI
+mai registrato	yDY
+mailbox how	wH]
+mais il	y+]@ICIDJIIKFO^ZJ[]
+mais pas	u3J>F?^HHM[bZd[
+mais tard	y@]Z[
+make it	t+]@YZI
+make me	yHJK_hF
+make remot	lHIQ_
+make sure	wH]
+make the	r%[N[PGZI
+makkelijk te	w-Z
+mal escrito	y3aZJ
+mal la	w#a-J4[@JHIIJKHZFhZ
+mam tylko	yC]
+manag by	q-J7ZEHHJZHda
+manag on	qda
+manag the	w-H7[HYdX
+management agent	m%^0I8^HGe]
+manager complain	w-IHFZa
+manca il	y3^5XHJ
+manca un	y(]?HC]
+manga forsok	u#YXX
+manga ganger	wX^
+many attempt	oX]
+many character	yHII]
+many licence	wHX
+many peopl	r-]H]
+many request	yXZ
+many reset	yXY
+many time	f#a-]@JKIT[ZH
+many trie	y#IX[
+many wrong	r#]HITZXH
+march pas	qG]H[LYZ[dIfH
+mas nao	u?]HIM^OHZD[^
+mas o	y/ZM[
+mas tard	y@[MJZZ
+match found	rA]
+match the	oHJO^
+match what	wO^
+mauvai mots	y#Y
+may be	q(J3I@XHGSZW]ZHa[
+may chang	y^Z
+may not	k(_-[BIHBLIZH^^hI
+may reset	y(E)IHa
+me a	k9H>H?Z@[DIHaIIXIZ^aH
+me and	wZJaZ
+me as	y(]*Y3YVI
+me by	y!XD]
+me chang	w@FB^
+me connecter	yHHZY[]b^
+me deixa	yKHZ[
+me deja	o(J=JBZKXVIX[Z_aI
+me dice	y@XV[
+me dit	yI[OZ
+me for	w*[CJHX
+me im	t(^VZZI
+me in	p!](XBZHYZE
+me it	u!X*ZVX
+me la	w@]
+me llega	yaY
+me lo	y>[@JK]ZJ
+me out	w#ZHZ
+me pide	w9Jh]
+me pleas	y#[9]HGZI
+me reset	uZ][X
+me suis	wDZ
+me that	w@XHGV[ZJ
+me the	n(XH[aH
+me to	b!I(F*I.]3G7^9E:[>H?H@JBGCFDZEJKHMJNIUJVGXXZd]JaEhG
+me try	yBIKJX_ZD
+me type	y@]K[ZFhH
+me use	yK[ZH
+me what	yZJh]
+mean that	yAX
+med det	wB]IJZHh^
+meet policy	yHIN^
+meet requirement	yIJN]
+meet room	oH^
+meet the	f/]HINZ
+mein alte	y>XKY
+mein konto	l#]DYV][J^Jh[
+mein nummer	y3YOXaZ
+mein password	g#H(J-IBJDXHDKGMJNJVZZc[^^JhH
+member of	mHHP^VX
+member on	wH]dH
+membro de	yPY
+men inte	tHGM^V]bZ
+mention the	yHX
+menu in	ydZ
+merci beaucoup	y9[BZ
+merci de	y#ZBIZZ
+mesmo dia	y@_ZJ
+messag not	yZZ
+messag on	ydZ
+messag says	yUXdX
+messag was	t?[HGZ]
+messag when	tHJaY
+messag with	y3HHEaa
+met de	rB_HHO]ZG
+met it	yN]
+method although	y*X
+method and	p?ZBZDH]X
+method are	y>^?IZH
+method i	y?X
+method in	y?DHaTI
+method is	q?_CHHJ
+method not	t*Z+]CGDI
+method register	p+H?ICYHZ
+method requir	yCHH^
+method to	q*ZC]HF
+metodo de	w?]
+metodo e	y+Z
+metodo registrado	yCX
+metodo y	y+X
+meu celular	y>]HI
+meu numero	y3X>JIEO^
+mfa keep	yHZ
+mfa prompt	yHZ
+mfa registration	yHX
+mgpolicyauthorizationpolicy allowedtousesspr	y)Z
+mi clav	r#I>J@ZCJDHIIKHZa[[hY
+mi contrasena	m(I@IBIDJHGI[K[VIZ_[[
+mi cuenta	j!_#X)J3FCGD_HFV_ZY[J
+mi fa	w@XX[ZY
+mi hanno	y!^ZH]]
+mi numero	w3ZIGOY
+mi sono	wD^
+mia password	u@JHGIIKGZb
+mich aber	yZH[]
+mich ausgesperrt	y#[
+mich nicht	uZ_
+mich nie	yDZ
+microsoft #	a#G*I-J/_7H@IHEIIKJMGPJRHS@TeZJcGdDfHgf
+microsoft account	u>GH_
+microsoft authenticator	yHY
+microsoft com	jHXSITIgd
+microsoft entra	g)]/J1H7JRHSCTFcJfdgJ
+microsoft has	tS_ZGdX
+microsoft page	r7]HGTZ
+microsoft reset	u7ZSY
+microsoftonlin com	f.Y7JHFSbTJZIccfJgH
+middl of	tHJ]_
+miembro de	wP]
+mijn account	k!Y#_%J3J:JHFVZZ][F^J
+mijn telefoon	y#]
+mijn wachtwoord	m(I@JIIKGMJVHZc[_^IhF
+min age	u@[
+mine i	yOX
+mine is	oI[
+mine not	w(]HHV]ZJ
+minha conta	j!^3JD^HHIHVa[J
+minha senha	k#J(JBIDFIZMIUJVHZa[]]JhZ
+minima de	y@Z
+minimum age	u@JH[
+minimum password	g@[H[
+minut after	y#Z@ZHG
+minut ago	o/G@]HGM_hY
+minut and	wB[MJ
+minut late	yHIR[aX
+minut later	y@YMX
+minut sinc	ycZ
+minuto atrasado	yR[
+mio account	k!I%I3ICJD_HFPJV_Z]
+mio numero	y3Y>JIJO[
+mir nicht	y(Z>X
+miss for	u(]HI
+miss from	oCID_HYVY
+miss in	y/JHJ__
+miss on	m%[?ZHI[XdX
+miss or	w3]DJ
+miss the	w%X
+mit adfs	y7Y
+mit dem	t>]HDMYZZaZ
+mit der	oHJOYY]ZYc[
+mitgli einer	wP[VZ
+mitt konto	m!^#YD[V^ZG
+mitt losenord	r(J@JIJKIVJZa[^]JhI
+mix of	yIY
+moge zmienic	yZ]^J
+moge zresetowac	yZ]
+moje konto	o!Z*[D[VX
+mon compt	h![#]+JCID^UJVbZH
+mon mdp	w@JHFZ]h]
+mon mot	i(J-IBEMHNIZa[a^IdJ
+mon numero	w3[IHO[
+mon ordinateur	wHaMYZI
+mon phone	uHY
+mon portabl	w>ZC]HGM[
+month ago	yK[ZI
+more detail	yH]
+more error	yB]ZG
+more information	u+^CHZY
+more it	y+[HJ
+more than	jAcBIHGR]_F
+more will	wZ^
+morgen wieder	yXZ
+morn and	o@_KJZI
+mot de	S!H%X(H*J,X-Z/H0J3H4J7X8J;J=H?GB^DIGGHHKXPISITIUFVHWGXIZ^[[]Y^XaGcGd[eHfFh[
+mots de	j-I/X0[@IGZIHKZN]ZHdXhJ
+move from	u1IHb
+move to	w:CHa
+moved from	y0YHZV[
+moved to	n!Z(Z3H=X>]GYHCVJZI_^
+mowi ze	q+Z-^3J9H>HBJCJDZHIIJK]O^ZGcJd[
+moze zmienic	y^_
+moze zresetowac	y:ZSZ
+ms ds	wA]
+ms sspr	r7XHIT^ZJ
+ms ssprsetup	m+Z9JDcHG
+msol account	h%Z2^;]HGPHQ]
+msol konto	t%[2Z
+msol kontot	y%](I2[
+msol nao	u;X
+msol nie	u%_(J;ZQ[
+msol non	t%YQY
+msol not	r%Y;Z
+msoluserpassword not	ygZ
+mudei a	y@Y
+muita tentativa	u#Z
+muita veze	u#YXY
+multipl match	nAa
+muss ich	u@XEXHJIJMY[]hY
+must be	c%Y-G1J3[5J9I@DC]H[IYJZMZZJcJ
+must chang	lHFLa^J
+must contain	uIZ
+must enabl	w?Y
+must have	uI[
+must i	y*YO[
+must not	wHEI_KY
+must wait	t@^
+my account	Y%D*H+I,I-J2J?H@HAIBDC_DZGJH@IIKILHOIPDUJVdZc_H
+my admin	k(F)J*]>JHEVb
+my authenticator	tH^
+my badg	uHY
+my boss	y![HIZY
+my browser	q.]HJ
+my card	wHX
+my colleagu	yUX
+my computer	mM]Z^aF
+my contract	y!X
+my current	tHGKZZEh^
+my daughter	yK[
+my desk	u>I?[@HH_ZJ
+my devic	w>^
+my email	rCYH^
+my ex	t3J>cCJDIHCOJ
+my exist	u@IHCIJK_ZEh_
+my former	w3I>_HH
+my handbag	y>bHFZH
+my issu	y;X
+my laptop	f#^H^MYZG
+my last	q#J-H>]@HB^HXOJZD
+my login	l!_#Y-J:ZBJHFIYKHTIZbbFhJ
+my name	t-B3[>IHEIcKIZF
+my new	e>E@aBJHHKBNJO[Zc
+my number	j3YCJD_HEIFKIO^ZEaZhJ
+my offic	w=JHY
+my old	f>_@IDJHDIJKZOJZXh_
+my organisation	rEaWG
+my own	j(E*J-I:a>[@aHBIIKHNJUHV^ZC[J^_bJhI
+my passphras	yHJI]
+my password	P!I%I(@*Z-^/H2J3J7G:D=JBJCIDIGIHBI]JHKCLEMHSJVFWIZh[c^DaYdXeIfJgHhG
+my pc	tH]MZZE
+my personal	w>FH^
+my phon	[*J+J3F9J>_?JBGOYZH]Iaa
+my phone	g#I3G>]BHC]DHH]O[ZI[HaJ
+my previou	n!J>_@YHCO[
+my privat	n!D#I>IHbO]ZH
+my profil	r!XHYOX
+my request	y9_BJHGZJ
+my reset	uBJHJZ_
+my role	y(bBJHGZE^I
+my school	y>[HJ
+my screen	y>IH_bIhY
+my security	t+]>Y?ZCDZJ
+my sim	w>Y
+my sms	yCZHFaZ
+my son	yH[
+my staff	y([HHNYZJ
+my team	tHGV]Z_
+my test	y;X
+my ticket	w9^HJ
+my user	d!^)J*^/[3I9J:I>G?I@HAIBIDIHDKENYOIUJVaZZ[]]G^H_JaJhY
+my vpn	yMY
+my window	y#YHX
+my work	m3HBJH[O]
+myself out	w#Y
+n a	g%[)H*I+Y-J/Y:J>J?G@IBJCID]EXHCIIKJMZNJOJPHUYV]W]ZE[J][aIhJ
+n accept	wIIK]OZZGhZ
+n ai	j(X?H@HC_D_HXIJKGVJ]]hJ
+n apparait	w([?[DI
+n arriv	pZa[[aI
+n en	tCYIZKYh]
+n est	c(I>H?a@JBICGHGIHKHO^UGV]WZ]J^JaId_fJhZ
+n exist	w>[FJ[X
+n expir	wL[
+n y	yI^P[ZG
+na auditoria	y/XEX
+na conta	y2]
+na ekrani	t@ZZJ[[b^
+na kod	y9H>]HIXIaa
+na komputerz	w#^M]XIZJ
+na konci	w2[3ID_
+na minha	w@JD_I]KIhJ
+na nuvem	t/Y0^T]dJ
+na ou	y%]
+na stary	y>Y
+na tela	u#Jb_
+naar het	y>Y
+nach dem	m/[C]HYL^MIRZYZZGaEd[fH
+nach der	t3JY]]acH
+name and	t+YHJIX
+name contain	yFY
+name has	yF^IH
+name in	q-]>JHGIaKGZEhG
+name is	r-]3]HEI^KIZI
+name of	o-bFZHIIE
+name or	r-Xh[
+name plus	wI]KJ
+nao abre	yH]ZJ]JbZ
+nao aceita	p>J@HKYMIO[VJZ[h^
+nao aparec	r(Z?XZD[a
+nao atend	rIZN]
+nao autorizado	yV[
+nao chega	waY
+nao configurou	yV]WX
+nao consegu	y=[@[HJ
+nao consigo	j![>[DEHEIHK[VIZa[]hH
+nao correspond	yOY
+nao da	y:[@ZHJZJc]
+nao deixa	t@ZHIK]XZZZ
+nao e	m3H4Y6X:J>F?]CJHEI]KHOZVYZI]JhZ
+nao esta	oV^ZJaXdX
+nao exist	y>X_]
+nao foi	u3ZVYeX
+nao funciona	tHJMXPXZ^
+nao grava	w0XG[Y]
+nao ha	y3YDZWZ
+nao imprim	yH]
+nao me	wDXKHZ[
+nao not	y7]HJM^ZI
+nao passa	y%I;Y>ZKY
+nao pede	y+YLZ
+nao pode	q(Z)JHJI[K^ZG^^hJ
+nao posso	y>IV]X[ZJ
+nao recebo	ua]
+nao reconhec	w:YO[ZGh]
+nao tem	m%Y)^*[=ZD_HIL[UJVHZF
+nao tenho	t(Y3J>]CZD]HJZI
+nar jag	w#F>J@IHJZ[[^h[
+nas inte	w4]HJZJcYf^
+ne correspond	uOZ
+ne email	w3G>HCJDaHHZJaZ
+ne fonctionn	yHYZ_
+ne ha	w@XC[I[
+ne march	o@JBIG]HZIIKILXZ_bJdHfYhJ
+ne me	t?YDZHJX]Z[aJ
+ne peut	p=Z@ZHIU]VIZH[[^YbI
+ne peuvent	y8ZPY
+ne peux	o)X3I>_HJK]VJZX
+ne recoi	yaZ
+ne respect	uIZNY
+ne s	w*X+^H]ZI
+ne se	w+YHJSZ
+ne sont	yGYI]ZI
+necessary information	tDaHIZI
+necessary servic	q)IUHVIda
+need #	rC]HH
+need a	a#J:I=X>Y@EBFCHDIHeKIMHVIZ_[I]J
+need access	tHY
+need an	w0X
+need another	u?J@ZC]HI
+need for	o#Z%I1[=^HD
+need help	wZZ
+need one	w*Z=FC^IJZI
+need p1	w=_HF
+need the	q*Y>Y@YHCMHg_
+need to	[!Z%G*I4J5]:J=I>[@]BZE^KHMINJPHUJZX[J]JaHbJdIgI
+need two	l*]HY
+neither work	wZ]
+nel cloud	uT[_X
+nel log	yEX
+nel tenant	y:[HJW]
+nella directory	r!X3Z7[HHNJd[
+nella schermata	wb^
+nem email	w3I>JD]HIZJa[
+nessuna scadenza	yL]
+nest group	yHXVZ
+net on	wY_
+netflix password	yH_ZF
+network access	r%JBJHEQa
+network not	wB]
+network pleas	wHX
+neue nummer	y+[DIOJ
+neue password	f#H(I-H@IBYCID]HBKDL[M]ZY[]][bJdJgXhH
+neue phone	t>ZHX
+neuem phone	y>HH[
+new ad	y!JHEM]ZJ_^
+new code	wH[
+new domain	u4H5J8Z=IA[H]
+new forest	r8ZAJH_ZG
+new hire	u@XD]
+new joiner	yHIV[
+new laptop	rBJHaMG
+new number	y>HO]
+new one	]!I#I(I*I+H-H1I3J4I5J8X9H:I>C?H@_AGB[CGDIGJHHJJKdL]MbNFOHTJVIaIbJgH
+new ou	w%ZG]HJ
+new password	P!X#F%J(^)J*H+J,I-B0J2H3J6_7F8I<J=I>]?GBeCHDEGDH6IFK?MfNbPJSJTHUGVFWHXJZX[b]b^D_JaJbEcHdEeHfIgXhD
+new phon	c+_>F?JDJHb
+new site	wBJHJZ_
+new starter	t+JD]VZ
+new tenant	wW[d[
+new user	m!E#J+[AGBGDJHbLJPI^H_G
+newest one	wH[
+next day	u@XHIYZZIg]
+next logon	k@ILbbJ
+next morn	y@ZfX
+next quarter	uH[
+next sign	uLZ
+next to	wHII]V[
+ni correo	u3HDaZHa]
+ni email	y>JD[HIa]
+nic nie	q:X@ID_L[ZZ
+nicht aktiviert	pdafI
+nicht an	q0Y3JHXO[ZJaY
+nicht andern	o7Y^ahH
+nicht angeboten	r>I?^[X
+nicht auf	w%](I4Y5I?IHJZIa]
+nicht den	uIIN^
+nicht der	w-YOY
+nicht die	w%Y3[=[>IOY
+nicht durch	y4ZMZZIcZ
+nicht eingeschaltet	yU^dZ
+nicht erreichbar	w4Xf]
+nicht freigeschaltet	wVa
+nicht fur	wDZV]
+nicht gefunden	w_^
+nicht im	r9]G]HEI]KHVIZFb]fI
+nicht in	p)[MZTZV]ZX
+nicht mehr	f![%I*Z-J4I=X?[CGE[HEIFK^OIPIRJTJVIXYYY]J_[aIcJdXfXhI
+nicht mit	tOYZYgX
+nicht mitgli	yV^
+nicht moglich	r@HC]HHZ_bG
+nicht per	y@JP^ZI
+nicht rein	yZ^
+nicht selbst	y)[V[ZH
+nicht weil	y-[
+nicht zu	wIIKIN]]^
+nicht zurucksetzen	h(]:]=ICYF]HJVFZY
+nie ab	uL^
+nie da	y@_ZIdIe[
+nie dostaj	y>JaZ
+nie dziala	h%J(Y.X:J=J?[@IBGDJGJH]KINJPZVIZ]bJdJfahI
+nie jest	k(I3J9I:J?Z@IBJCJDIGZHFI]KGMINIO[PJUJVaZ[aHgYhI
+nie ma	h#J%^(Z+J-J/J3I9J:J;H=Z>I?Z@JBYCHD[FJHEIGKJMHNGOIQ[UIVXW]XJZE[^]J_Ya[bIcJdJeJfJhI
+nie mam	u(a>]C]HHKIVJZHaJ
+nie moga	t8^F]IJP_VHZJ
+nie moge	j=J?JBFCJDHHFIJK^MIV[X]Zb[[]J^IaJhH
+nie moze	m(Y9H:X=]@XDIHHIZKJLJMJSYU^VFZF^^aI
+nie mozna	r3Z4[6^EYZI
+nie pamietam	u:X>[HGKJZZh]
+nie podalem	yDbZG
+nie pozwala	uHJK^Z[
+nie przechodzi	y>Y@ZK[
+nie przychodzi	yaZ
+nie przyjmuj	t3I>IDJHHI[KXMHO[ZYaIh^
+nie robi	y:YLY
+nie spelnia	qIZNa
+nie wygasa	wLaTJ^J
+nie zapisuj	u0[GYY]fY
+nie zgadza	uO^hZ
+nie zna	y:]HGM[gY
+nie znaleziono	y4[_[
+niet aan	j([)JIXKHNbVZZIaX
+niet beschikbaar	y*]4]?XHJ
+niet bij	w(]7[;J?]CJHIKJQ]VJZJaJ
+niet door	y;[K[cZ
+niet in	p!JVXZ]_Xa]
+niet ingeschakeld	tV^d_
+niet meer	o=]@HHGIJKaOIY[ZD_ZaJdJf]
+niet nog	wK[
+niet ondersteund	y7[dIg[
+niet ontvangen	y>]aF
+niet op	u%^HGM_ZHbYdI
+niet opnieuw	w@XZ]
+niet overeen	u6]HIO[
+niet resetten	t(Y)Z*I:Z
+niet terug	w+Z0^HJK^ZE
+niet wijzigen	t@H^^hZ
+nieuw telefoon	y>HH]
+nieuw wachtwoord	p-I:[BYDHHHKGNFZ^[J]]hJ
+nigdy nie	o+[DZL^WZZG^JaX
+night shift	uHIZa
+nikt nie	w=[DYSZZIa]
+nobody can	k&Z:I@YHENJUZZ^c[
+nobody could	yRZZH^[
+nobody in	rSXUY_Z
+nobody know	u>EH_
+noch das	n![#]@JHGM]g]
+noch eine	yC[IX
+noch einmal	t9J@[IJK[ZZ
+noch nicht	q@[EIHGMcW[ZE
+nog een	u3JC_
+nog het	wM]
+nog niet	r9J@aCJD[GGHDKIMbUFW[ZI
+nom de	u-a2YFXIG
+nombr de	t-^2[CYFX
+non accetta	w3IIIK]OZZY
+non arriva	wa[
+non autorise	yTXV]
+non c	wD]
+non compar	w([?^HHIJZG[^
+non corrispond	yOZ
+non e	g3X>I@XBJDHHGIHKHMYNJO]V]W[ZGfYh]
+non esce	y+XcZ
+non expir	tHELbZJ
+non funziona	pH]ZYfZ
+non ha	j%Z(J+Z3J=X?GCJD[EJHGMYNIPJU[VXW]ZE]]aJ
+non ho	p(_3H>[?J@ICYD]HFIJKINJ]]aG
+non la	wIJK]NZ
+non lo	y3X>]?YOG
+non me	uK]
+non mi	n(JD]IJKJVJX[Z^
+non part	u+X3XHHLXa]bY
+non passa	y%I;Y>YKY
+non posso	m(Y*J>Z@ZCJHHIIK]NJV[X]ZG
+non possono	y8Z
+non puo	r([,I:X=[@ZHJZI^Y
+non ricevo	ya[
+non riconosc	w3J:[OZZHh]
+non riesco	r!I%IHJKJVJZb[]
+non rispetta	u-XN]
+non scriv	wGZHJY[fZ
+non si	o=[>I@ZH_IZKJSXVIXJZF]Ha[
+non soddisfa	wIXN]
+non sono	w@JVaWZZI
+non spuntato	ydZ
+non supportato	y1X
+non va	y@JIZZ_
+non valido	y3ZRX
+none of	u@[G[HGKYN[
+nooit geregistreerd	yDY
+nor lockouttim	y%X
+normal user	p)Y*Z+XCI
+not a	o4G7^8J>J?ZBJHDVa
+not able	y:ZBIHGZ]
+not accept	_-^/F3X>H?_@YBBGJH=IYKHLIMJNXOaTJVJZ^^G_JhZ
+not access	p>c?IDHHEaJ
+not acepta	wIFKYO[ZYhZ
+not activ	n!_([HFU]VGZH^J
+not activat	y=IHZVY
+not ad	f!]3J=IHIMYT]ZF^Z_b
+not allow	_(_*J+J-_/G9J:H<Y>J?JBIDHH@IYMJQZUYV^WJZA[H]J^aaJbGfJgJhG
+not among	y?]HJK[
+not an	u*[4Z?FKY
+not aparec	r(ZZI[^
+not appear	r*Z+Z?_CIDCHH
+not appli	r;_MJ
+not apply	t*]GYNJ
+not arranca	y+Xb[dGf]
+not arriv	jHa
+not ask	w+c3ICIDGHZIHKGZD
+not asked	n+[CJDXKILbZI]JaE
+not at	tHGN]ZZ
+not authentication	wD]HJ
+not autorizado	yTZ
+not availabl	i4F=]?]H[UJV[ZH
+not be	b%J,Y-J9JBJIZKJVIZ[_Zc[dGe]
+not becaus	y/Z
+not been	f4H5]BJHDIYUXV[ZJd^
+not came	yHYIJZC]Fa^
+not catch	wZY
+not chang	n#J@XBHHHL[ZF^_hI
+not clear	w%IHZTY
+not code	p>IZ]aZ
+not coincid	yOY
+not come	j%E+Z;^>JHIZJa]f^
+not complet	l+GBED]HBIDOGVJZ]]adIe[
+not complex	wI_ZG
+not compliant	pH]NY
+not comply	t-YHJN_ZE
+not computador	yM^ZI
+not configur	h<[D[EFHEUIVYWbZG
+not connect	m%H0a1G4JGZHacCfC
+not contain	t5YHFI]
+not copy	wOJZ^
+not correct	rh^
+not cover	u=b>JG^HBIJNIV[
+not cumpl	qIXN_
+not dc	t4_HGJ[
+not defin	qW]
+not deja	y=]@XK]ZEhJ
+not delegat	w%^_J
+not deliver	wHIa^
+not description	wBJHHZbfJ
+not dice	yV^
+not digit	yI_OI
+not diretorio	q3_7[>JHHd[
+not display	t>H?HHaZG[]
+not do	q1]7]:I=JHFU[dJ
+not done	y!]%Z+FBGD]HJVI
+not effect	yLYTZ
+not email	q*J3D>EDbHDMJOJa[
+not enabl	Z#J%I(F)Z*I,I-H0J1J3I7J8b:G=Z?X@JAIBDDGGEH?IJJJKILJMHNIPJTJU^VdWHZD^J_IaJbJd[fIhI
+not enforc	y5YLX
+not enough	n(]C_HCI]ZI^IhJ
+not enroll	wD^
+not enter	y3ID^HI
+not entra	r7_=XHGZHa]
+not error	tBbHJKIZEaJ
+not es	q9JDJI]KGO]V[h[
+not escrib	yY[f[
+not esta	lGYHIV^_Ya[fX
+not exist	m>[EJHXWY_baGdF
+not expir	]HHKILgZF
+not explanation	y&ZHGNXZ]
+not fill	y>H?HDbHGZG
+not find	w_^
+not finish	uBGDYHJZE]a
+not for	m(F)^*H?]@]BIHEP]VZ
+not forc	tHHL_
+not found	i-I3J4]?JAEGHH^ZJ_baI
+not from	r7]:]HFSITIbX
+not funciona	qBHHZMXPXZZfZ
+not further	pB]HJN^ZH
+not gave	y3H>GDbHIOHZGaI
+not get	g+^0Z>H?JCIDGZD]IabgX
+not gets	w+YHGLYa[
+not go	i!J:J=I@YBHDZHAI_KGNJZ_]]dIfIg^
+not good	wHJI_
+not got	t%ZCYHF]^
+not ha	q@YM[UXW[ZIdX
+not had	y@ICIKahJ
+not happen	tHHZ^^Ia[
+not have	a%X(Z:X?JC[KYU[VGZE^ZdY
+not hay	r9JD]HGW[ZJbZc]
+not healthy	yfY
+not help	p![#XB[HIT[ZD
+not idea	qB]KDZ]
+not in	[!G(I)J-F3H:I=J>I?b@HBFDHG[HCIHKHLJM[THUHVgWJXJZ?[J]I^HbIgXhH
+not includ	m=^G^HBNIV[
+not inherit	t;^
+not internet	wH[ZFcZ
+not it	y/]?YHIh[
+not join	yG^_E
+not know	j&_-I>[@IAXBJHFIFJZKGMYZX[FbHh]
+not la	r9IK_MJZJh]
+not let	f)[@ZBEDGHEIGKHNJVIX^Za^IhH
+not licenc	y=Y
+not licence	u=aHD
+not like	p/]NZZX
+not link	uZJba
+not list	y?_HGZI
+not llega	yH[aI
+not lo	u=Z>Z?]OFVZ
+not load	t.XH]
+not lock	rHJT]
+not longer	e!Z1X3I4[>b?]DJIHLGVIZIaJ
+not look	uHJTZZ[fJ
+not luck	y@YZX
+not manag	y7X
+not match	b+J-H3E6_>H@IAEBJCJDIHEIGOfZF_^aIhZ
+not matter	t@IHIIGN]ZJh[
+not me	i(I3G=J>H@XBGDYKXVHXZZ_aZhY
+not meet	bHEI[NbZG
+not mention	yH_KH
+not messag	w(IHGa_
+not met	qHHIZN]ZJ
+not method	y>[DYHI
+not meu	y3Z9JC]HIM]OH
+not microsoft	uHHJ^TZ
+not more	tB[HIIJNZX[ZJ
+not my	w)I*^-IHFO_VJZG
+not need	wB_HYKXZCaI
+not new	y+[@ZB]HGZF
+not obviou	wZ]
+not offer	j(I)H*_?YHIU[ZH[ZgJ
+not on	m)X-I1H5XH[QZV[YDdZgZ
+not one	w+Z/ZHINIU]WZ
+not onprem	t6YTZgZ
+not open	k4JH_WXZIc^
+not option	q?[C[DIHGaI
+not p1	y=]
+not part	u=YG]HI
+not pasa	w%I;Y>XGIHJKZM]
+not password	m-JBGG^HBI]KJMIN]WXZE[IdIf[
+not pattern	wZ^
+not permission	q%Y([@JHJV]ZI^E
+not permitt	r%Y-^=X@IIIKJVHZD^_
+not phon	m>D?GDcHZMGOITIaD
+not phone	w3X?[
+not policy	tHJNHWa
+not possibl	i#[%H)J7^@GBHHAP[SJTJVHZa[]bJdZ
+not print	yHZ
+not prompt	i+c?IDFHALbbJ
+not properly	uEY
+not pued	m(Y@YHJVZZZ^[
+not pueden	y8[
+not puedo	g!J#J3J:I>Z?H@ZBGDHHZIHK[MJTJVFX[Za[ZaHbJhI
+not reach	n/G0XHGM]ZIa^gX
+not reachabl	y4Y>_HFSYaE
+not read	uHZZ_
+not reason	t/JBZHJZ^
+not receiv	mHZZFa]fX
+not recognis	o3G>JHJKFMXO^VZZJh_
+not reconoc	y3J:ZOZhZ
+not register	h+D?FCJDbHaUHVI
+not remember	o>J@JHDIHKFZaha
+not reset	f%J0]3H5X7Y?J@IBGHDLJNJR]UIVIW[ZBaIbZc[fJh]
+not right	kE^HIIJO]P]WGdGh[
+not ring	tHJa^
+not rotat	wH]KJ
+not run	tH_
+not runn	l1IBHHER[ZGdJfd
+not sale	u3ZC[aGcY
+not satisfy	q@ZHINaZJ
+not say	yNZ
+not screenshot	wZ[
+not se	j![*X4Y6Y?X@JBGI[NJVHdHf[
+not security	w*]?ICJD[HH
+not see	yLZ
+not select	uG^HG
+not send	qH_aE
+not set	e%Z(^)J*I+G>I?G@HBICDDaGIHAIJKGLJUIVbY_ZE]H^HaIgI
+not show	b#H+b>GDJH[LZMIOEVJZDa[b^dH
+not shown	y+XHJ[[
+not sign	w<YD]HIVJ
+not sms	m3]>JHHSJTIZFabgI
+not sound	wH]
+not sspr	y?Y
+not start	mH^ZHbXf[
+not such	rHJ__
+not support	k(G1c7XHFZI
+not sure	tHHZa
+not switch	u-JHFVbZJd[
+not sync	l0I1I4JGGHc_]fI
+not synchronis	y0JGIH]
+not take	g-J/J;[<]?XBIDIHaIYLJNHZIhX
+not taken	wHFIIK[MHh^
+not target	tGcHJ_HdG
+not tenant	y:[HIU[WY
+not tengo	r([9J>ZCZH[MHVJZJ
+not that	y@FHZNY
+not the	g(])J/Y3E:a>H?I@JCIDFHFIIKFMJNGOcVJZX_HaJhY
+not ther	p([>J?[HFZG[]
+not tick	o<]G^HEdbeC
+not tien	o%Z3Z=YD[LZVJaG
+not time	wZ[
+not to	r-Z/]HINZZHdH
+not told	wDaHFYZZJ
+not tried	wZ^
+not trigger	w+[HF
+not turn	d!H(I)b-J:IDIHGNIU_V_ZF^I
+not typed	yHGIYZJ]_aG
+not unlock	tTZZJ[^_HbI
+not updat	t0]1_HAZZfJ
+not use	y-]dY
+not used	yIIK^ZH
+not vale	y>JHII^
+not verifi	uH^
+not want	t%[-_/Z@JHFIJKFMIPHZG[]hH
+not way	t>Z?[CJD]HHZI
+not what	yJ[KHZIh[
+not window	yHYMZ
+not work	X%H(G)I-J/G0Y3[8]=I>E@DB>DIGJH_IHJJKFLIMINHOHVDZf^GaDbGdGeJfXgIhG
+not writ	p%[ZJdYeHg^
+not writeback	q=YGY_Jd]eE
+not written	h0]GIHcVI_JfIg[
+not yet	t0G1HD]GFHFKIMbRHZJbHfG
+note on	yH^
+noth but	y?^BJaJ
+noth come	yLYa[
+noth else	m&]9J?ZB[HHNYZ^aGfJ
+noth for	wHJTZ_^
+noth happen	wDJHJL[a[
+noth more	tB[Z[
+noth on	y9J>JCGDaHJZJ
+noth to	u-H9J@HB_C]D[HILJTZZCaJ
+noth work	yBBZcaJ
+notification not	wCIHHa[
+notification packag	yHHJ]
+nous ne	y3[DJEY
+nouveau mot	m-IBYHHIIKFMYZ[[J]^hJ
+nouveau phone	wH[
+nova senha	w:ZBYMXZH
+now and	wK[ZH
+now cannot	y>Y
+now i	p![+I?HDcHFZE
+now im	q@[CZD]HGZG
+now is	yHZhX
+now it	i#I>Y@XBFHHX]ZbfJ
+now its	w#^@JDYHJ
+now lock	y#ZXY
+now not	y>IBGHHKGV]Z]h]
+now noth	yBZ
+now refus	y#J@[
+now reset	q(Z8]HHZI
+now that	y>HC^KYZJ
+now the	m!^#]?[BJD[HGKXZA^[aH
+now they	w/ZGZHJZJgZ
+now window	yHJgX
+nowe haslo	o-I:[@[BXD]HHIHKEMIZ][HhI
+nu gar	y=]IIK^ZJ
+nueva contrasena	wBZMZZH
+number and	k>Y@JHHOZZ]
+number but	t>FH[O]
+number for	y3XDHH[
+number format	y3X
+number has	u3X>[
+number have	y3]
+number i	m3IHGOb
+number in	l3]>JI^OB
+number is	j*Y3Y>^DIIIZJ
+number match	rH_OE
+number not	m3H>FH]IIO_aI
+number now	y3G>aOE
+number of	i(J+X3D=H>G?J@XC[DFHbIFKJOIXbZJaJ
+number on	o3Y>^DGHEO]
+number or	t3FD_HGIXOJ
+number that	r>JDIO[Z^
+number the	p3I>^B]HHOJZI
+number with	u3]IGOY
+number without	y3_>GHJOH
+numer telefonu	y3Y
+numero de	l>GOc
+numero di	w3I>ZOY
+numero e	o3IIZO]
+numero enregistr	y3^DJOG
+numero et	yOZ
+numero non	y3H>]
+numero que	u3J>JI]O]
+nummer ist	y3^aZ
+nummer komt	w3ZOX
+nunca expira	tL^
+nunca me	wDZ
+nunca se	yW[dZ
+nuova password	t:[BXHGIYKIN[ZF
+nur bei	wHITZbZ
+nur die	w?ZC^DH
+nur eine	r*ZCX
+nur einmal	y@Y
+nur entsperren	w[^
+nur fur	y8YG[
+nutzung zu	yT[
+nuvarand losenord	wZHh^
+ny telefon	y>GH]
+nya losenordet	uB^HIMZZE
+nytt losenord	w:]KIMHNJZ[[J]]hJ
+o ad	w%Z/ZTX
+o administrador	o(Y)G*H,IPJU[VZZYdX
+o ambient	yc]
+o autoatendimento	w)[HFUaZJ
+o botao	y(]:]HJ
+o celular	r#[>XC]DIHFMZ
+o codigo	h3]9I>ZB[CHHEIJOJZJaa
+o entra	w/[=YHY
+o link	yHYZJbZ
+o meu	uI[KIO_
+o numero	r3H>JO_
+o servico	uBYdJfa
+o servidor	uHIcZfY
+o telefon	y3X>H?]DJHHOZ
+o usuario	j+X3I=X>JCXDJHJOXZG]Z^^_Z
+o writ	m%J(J,Z6XBHKJPIZ]bJd]e[gI
+object are	qGIHdVJ_JfJ
+object could	p_]
+object for	yAZ^Z
+object has	w!^;J_I
+object is	u!];]HE
+object not	jAHG]HG_b
+object was	rGIHJ__
+obviou reason	wZ]
+occur only	y)_*JHI
+occurr noth	wZ[
+och den	w+Z?HCaDJOY
+och kan	w(H)]:Z@Y
+och koden	y>aaF
+och nu	u#]*Z=[>I@GDZHHIHK]ZG
+och sidan	y+ZHJO[X^ZJ
+och vill	y@a
+odmowa dostepu	y%[HJP]
+of #	j(I2[3JC_EJHCKJNJP[Z]
+of a	c!F(a)I+]-H/I3[7H=I?]@IDJEXIHKHM[N[OJPHVJWJZD[XaHdHgJ
+of an	o([)]HHPJRZZGa[
+of another	r8[:ZHJ
+of attempt	yHJX^
+of cloud	w6X
+of connect	n0Y1]HGfZ
+of days	y+G@]H[
+of domain	yPX
+of entra	o1Z=ZHI
+of four	yIX
+of group	wH]dH
+of her	y:YK[
+of it	o([BJHDI[MYTZVJ][
+of its	w/]8[NG
+of laptop	wH[
+of method	yCHH^
+of microsoft	ySY
+of my	b:Z>I@ICXHZIXVYZ]
+of offic	q1E9I?JHeMHTFgI
+of one	qCZHGZ]
+of other	y-^:[KJZH
+of our	d(H)J-X.G/Y0X7I:G=IBJDIE_H_IHKINISJUJVIZ^]IaYfZ
+of ours	y7ZY[
+of password	i(I<aBIGXHFIJKINJU]XXZY^IhJ
+of peopl	w-Z/YHGV]
+of register	y+JH[
+of reset	u(I@IHZX]
+of scop	yG^HJ
+of sspr	w#GXZ
+of step	y/X6_HAR_ZH]I
+of support	w1Z4F5^HEJJ
+of sync	t8[G[PJZJd]
+of that	q(]-J4[;]HDZJ^I
+of the	O!G#G(C*I+H,H-^1[2]4E6Z7]8Z9Y:F;^<I=Y>D?F@JBDCGDIEHGZHYLHNXOHP[QJRXSFUFV]WHYH[H_GaFbEc]dGgF
+of their	y@YKX
+of them	n)Y@ZDZHFKZN[ZJ
+of this	r@DHbK]ZF
+of too	wXZ
+of upper	yIX
+of us	u-JHDUaVJW_ZH
+of writeback	yZJe]
+of yesterday	wZX
+of your	oEYKZNZ
+off by	w!])E*JHJU]ZJc[fH
+off for	h![?[@JCHLYU_VJX[ZG
+off in	m!^)ZHFd_fH
+off on	t;YbZ
+off password	oH[UZ
+off reset	u!^.XZJ
+off the	uMYYX
+off with	wBJHJZ_
+offer to	u(I)H*_;Z?HHHgJ
+offic #	d#F*I/Z3I=_@JHFIHPJTcdDgc
+offic com	l#I/Z3JHFMHTfZHgH
+offic neither	wZ]
+offic network	tB[HJTJd]
+offic not	yVX
+offic phon	l*Z3b>J?YHA
+offic portal	tHDMBgc
+offic still	w/]HH
+offic until	yH_MJ
+oft falsch	y#^XY
+oggi non	w@^KJX]ZJ
+ohne neue	wZI[^
+ok but	r-[M]ZJgI
+ok cloud	u/^
+ok in	yHJI^
+ok thank	w9Z
+okta so	y7[
+okta sspr	q7]
+old address	w>FH^
+old and	u@ZA_HIZJ
+old domain	w4H5FA_H]
+old for	t/H0[1X5[HGMZdJ
+old one	b/]@FAJBJHGIHKHM]OJZE_[hd
+old ones	uHFK]YYh^
+old password	[#^(G-G/F7J:I@CBCGIH<IDJJKZLIMbNETJZF[I]J^GbIdJg[hh
+old phon	m#X>^H[
+old protocol	yHJY^
+old sync	q1HHa
+old tls	wHFY^
+older than	u1^@DH]
+olvid la	yD[
+olvid mi	yHJZ^
+on #	t1]9]cX
+on a	h!X#J%I-X@XH_KJNHYZ[[bHdZ
+on aadc	yRXY^bI
+on again	y!^BYZG
+on all	q-HBYJ_ZH^X
+on an	y<]>IHY
+on and	w#ZH[I[XI
+on both	yA_PIZG
+on by	yJ[^[
+on connect	y6^HFRJYJfH
+on dc	rJaNE
+on domain	tJZQY
+on each	yHY
+on entra	uMYYXfJ
+on file	e*J3a9I>^?JC]DYH=MJOaZJaG
+on for	j)X:JDIHDUJVeZF^J
+on friday	yZY
+on her	w3YK_ZH
+on holiday	t#G>[HY
+on in	yHY
+on it	y-[>[HG
+on its	p-I?_B]E[HEa[
+on laptop	tB^HIMI
+on leav	yDXHY
+on lockouttim	y%Z
+on me	uIZKGVJZZh]
+on microsoft	y7YSZ
+on monday	t@bHIZG
+on my	[!I#I*J-I3J9[:J?H@IBFCbH[IJM[OHRJVY[I]Ja[b]cJhJ
+on ne	w=]?YHI[[bI
+on new	yHX
+on one	uHJZYf]
+on onprem	T#G(H)G*G,J-G0G3J4J6_7F8J9H:H=Y>I?I@GA]CIDHEbGHIHJIKHLJMHOJPYSJT]UIVGWJXJYJZA[H]I^J_^aJbIc_d^eIhH
+on ou	y%_HH
+on our	n5X:YNYTZ
+on page	y7_HFZI
+on password	k&^(I)I-I@IBIDZJJNGU_VIZY^HdG
+on pc	w/_HJgJ
+on phon	yHGg]
+on phone	y>JHYaX
+on prem	X%H(G)H*H-H/a0J1^3I4[7I8J9I:J>J?I@XBFCIDHE_GJHAIFJHKHN]SGUIVGZA[J]I^J_caIbId_fIgZhI
+on purpos	w)[HJPYVJ
+on record	q3_>Z?HC^DYHBKIZJaI
+on reset	m5]8I<]HIZH
+on security	y;YHX
+on self	y)DHGUaZJ^Z
+on some	uH^KJ
+on sync	wHHR[YY
+on that	p-I>H?ZHBL[MXPXY[[^
+on the	L!C#]%G(F+D,I-]1F2J3H4C5G6H7E8F9F:E;]<X=[>I?Z@[AGBECDDZEIFIH>IDJdKALGMIN^PERaUBWHXHYa]Z^]_EbbcGdFe[fFgGhZ
+on their	u-JHHPXV]
+on this	k#J%G(J8c9[@JBIGFHBMJNIP_UXVIdG
+on to	r@JHIM]ZGg_
+on tuesday	y@YH[
+on two	wAZ
+on vacation	y>XZZ
+on vpn	y#]HDMGg]
+on with	tBYHGZY
+on work	wL]
+on writeback	q%X,]HHdY
+onboard to	wBFZFeafJ
+once a	t*]
+once more	w+[B^HIXJZH
+once per	y@Z
+one after	yHHL]
+one and	m/^@JBZHJKaMEZGhG
+one as	yh[
+one at	w@_
+one befor	u/[@JD]ZE
+one cloud	w/YA]MI_I
+one day	q@cHHKI
+one digit	w3aIJOF
+one for	y2Y=EH^
+one forest	wA[
+one from	t/ZHIK^ZGhZ
+one i	o-H>ICIHFIGKbOIZEhc
+one in	o3J8HA]BIHEKZLJM[U]ZHhY
+one is	m*J+X-I9I?HCcDFHDIHKXMJOJZFf[h^
+one it	y-]@JIJKFZIh]
+one laptop	wZ^
+one method	k*[HZ
+one more	w?IC^IJZJ
+one not	o/E>H?I@YBIHIM_NHOI_Hha
+one of	f(J)Z/Y3J@]HDI]K]NESJZZfZ
+one on	m3I>H@]AZC^DIHDMYO^ZE_H
+one ou	w%a;JFJZG
+one password	w@XgX
+one register	y+JDHO^
+one sets	wZ]
+one so	yhY
+one specifi	yNZ
+one that	w-[HIK]
+one the	u/YK[_Y
+one user	j!J*I;Z@HAaBHCJDJHDKGNXPGVHZd_I
+one was	y/Z@Y_Y
+one work	yHHM^
+ones are	y)[YZdX
+only a	q(Y)J?Z@IHFTYX]
+only allow	y?Y@ZHJ
+only be	y[Z
+only chang	w@Z
+only email	w?]HH
+only for	o(G)^*J8Z?]CIHDP]ZY
+only get	y*XJ[
+only have	n=[CYH]ZH
+only in	r!Y/IHITYZ]_JgY
+only letter	yI[
+only method	w?^CIHG
+only my	w>G?HCbDJ
+only not	wHHIZV[
+only one	k*]?^BJCZHHIIKIZZ
+only peopl	w(I)^/JGYPZ
+only phon	yC[DJHH
+only reset	u?J@YCZ
+only said	wHHZ^
+only some	y@ZVY
+only the	h!X#H+I/J0Z=[>J?H@GC^HEIFJXK[T[ZH[J_Z
+only tls	yY[
+only unlock	w[Y
+only user	u=JFZH^dX
+only want	u>Z@IHIKFZI[_
+onprem account	w!ZHGT]
+onprem activ	tFZ
+onprem ad	o/XHYNJ_[gZ
+onprem admin	q(JHbKIdHgI
+onprem and	w6^HHcJ
+onprem but	t_[
+onprem configuration	mE]
+onprem directory	uB_HDNJ
+onprem domain	w![/ZAJ
+onprem environment	rcYdZ
+onprem integration	n=^EIHGd]
+onprem not	y!]#J6ZTY
+onprem password	q/HH_NJc[
+onprem policy	u/EHa
+onprem sspr	w!Z
+ook niet	y-ZHHa^
+op connect	yR^fJ
+op de	n!J#[%Y-]9I;]>G@IHFIJKJXEZHa_
+op het	tZJb]
+op mijn	yMZZI
+op slot	u#_T^
+open a	tHZbX
+open the	k>[?JH]TYWXZG]Z
+operador de	wPadIfI
+operation at	wHHZabJ
+operation fail	t8ZAZZI_X
+opnieuw instellen	r%[@JBYHJVIZZbY
+option email	y*X?[DI
+option for	w*^?EDX
+option i	wDEH^
+option in	q#J%JHBTZZJ[Z^b
+option is	t(XZJ[[
+option n	y([[X
+option on	w<Y?XC[ZJ
+option password	wLXd^eE
+option to	m?ZBIHHLY[]dZ
+optional featur	wHFd^e^
+or email	t3F>EDaHI
+or extension	t2_HH
+or history	p@YHFIGNa
+or malform	y3[
+or password	k#IIXT]ZJfZh[
+or pattern	t-Z
+order a	r>HH^
+order for	y@JH^
+order from	wH[
+organisation admin	y:[=]EIP[UIZI
+organisation deaktiviert	yUY
+organisation has	rE]U[
+organisation licence	u=Y
+organisation not	f:G=XHJNEUaW^dJ
+organisation password	tEZNX
+organisation policy	uN^
+organisation rule	wN^
+organisation says	yIGN[
+organizacion not	yWYZJcZ
+organizational unit	tFZGZ
+organizzazion non	yNJW]
+other are	yV^
+other but	y(IVXZ]
+other compani	y:ZS^ZF
+other one	yZIf[
+otra vez	r#[BZHIX]
+ou for	yG^
+ou is	p%ZF]G^HGZI
+ou name	o-JFbHIII
+ou not	p%]GaHG
+ou path	uF^ZI
+ou r	u9JFcHIZI
+ou structur	wF[
+ou that	yG[
+ou we	wGIH_VJ
+ou with	wF[
+ou without	yFZ
+ou の	wF^G_HG
+oud wachtwoord	yK]
+oude wachtwoord	wMXhZ
+our ad	u/Z3ZHJTI_^
+our admin	n(IS]UXZJ
+our company	n8J:YHDUbVH
+our connect	wfX
+our customer	q:JHa
+our dc	t4]5[HEZIf[
+our domain	n-I4[5X7J8IHFK]T^cJ
+our email	y3Ha_
+our help	uB^ZH
+our idp	y7]
+our logo	uH^
+our organisation	l:HHJNXU]W[ZJ
+our own	r(]7_:JGXIGJ[PJZG
+our password	uNZ
+our policy	r*[
+our portal	w:ZHI
+our reset	t/H:YH]S[ZF
+our support	y%J(YZJgZ
+our sync	n1_2Z4J8YGHHCRId]f^
+our tenant	j:_=]HH
+our user	l(I-I/Y:J=JDIE_HGVJZ]]I
+out after	w#^HJZJ
+out and	wZY
+out for	q(YHX
+out in	w!]#X(IHIe[
+out of	^#D%J(H)J*I-I1X3H4F5]6^8[9X=H>I?H@FBICIFIG_HGI[JHMGNIP[R[TZVZX[ZB]]aIbJcGeJfIgH
+out on	t#]=^@YHHSI
+out sinc	w#Z@Y
+out the	rG]HGJYL[^J
+out which	yHYIZ
+out why	wHHZ^
+outbound #	ycZ
+outlook com	u:[HF
+outlook keep	wH]
+outlook not	yH[MJ
+outlook password	yBIH^
+outra vez	y+X@]
+outsid of	y(]GYPJZH
+over #	w2c9I@JHFIG
+over the	uB^MH
+own account	yHIP^
+own company	w:^HH
+own login	wHZ
+own organisation	y:aEIUHWH
+own password	f(C)[-J:G@EBJHFIFJZKHLZNJU]VbZE[J^cdIhH
+p1 licenc	y=X
+p1 to	y=_HJ]I
+pa anvandaren	y!I(];]
+pa connect	u2[HIRacIfH
+pa datorn	w#^9JHJM[XI
+pa window	w5YHH[[
+paar keer	y#[HIT[X]ZH
+page and	w+FDHH^]Xg[
+page at	yHIb[
+page came	wZ]
+page de	ySZZGh]
+page does	y.Y
+page had	y>JHIZI]_
+page i	yH[KG[^
+page insist	wHJ[]
+page is	p7]HASXTIXZZ_bIhJ
+page it	y:Z?[ZJ
+page not	j)^+Y-J:Z>[?YDHVJZJ
+page now	w-Y?XHIIIK]X[ZG
+page of	wH^ZI
+page refus	t)]:ZK[ZC
+page said	uZZ
+page says	a!J+I-H7I:I=F?GEZHXNGOXUaV]WXXHbJc]hH
+page show	t+Y.Z/_HDS[ZG]JbI
+page tell	u.^=YHHZF
+page ther	wZY
+page to	wgY
+page want	t.XD_HIZJ
+page wher	wZ]
+page with	rDZH]ZIhX
+pagina nao	y+XX[
+palavra password	l@]BXHIKYVXZI
+pantalla de	t+XHIb]
+par l	r&[*D/Z?_]Z^[dY
+par le	u7]cY
+par sms	yaZ
+para a	u@JDJK^VJWZZGb[dY
+para admin	w(F)[*^HI
+para administrador	w*]?J
+para el	yM[V[
+para impedir	wTZ
+para la	w>ZUIWZdY
+para o	w0]HIM[
+para redefinicao	yV]
+para redefinir	p(Z?[HIZJ
+para repor	yVYc]
+para restablecer	m(]?ZHIVXZH
+para toda	yUZ
+para todo	wHJSJUbVJ
+pare feu	yHZc_
+parental leav	y![H[ZG
+part fail	y%Y/Y
+part of	i3Y=^@JG_HBIaVIfJ
+partner company	uH]
+partner do	w:CHa
+party cooki	y.Y
+party password	pJaZH
+pas a	nNZZb[[aG
+pas accept	u-[?XHII[KIZYhI
+pas activ	rU]VZWIZHdX
+pas active	uVXZHda
+pas aux	y*XIJN]
+pas celui	yO^
+pas changer	wZ[^Y
+pas d	w3Z8[CIHJ[^
+pas dans	w3HGXHHa^
+pas de	m+Z,[3G;X=X>E?JDJHIOIUZVIWXZHa_
+pas en	y0]EYdH
+pas encor	t@[DZGGHFM_UGW]ZJ
+pas enregistr	yD[
+pas la	u=YN[
+pas le	o(]@[ZI^XaYh[
+pas les	n%[(]*[CJD[HHIYK[NHVHZI
+pas mon	w3J:[@HIIO[ZGh_
+pas sur	u([M^ZJ
+passfilt dll	qJ^
+password #	u@XKY
+password a	m#]BYHIM_ZFbX
+password actuel	uZHh]
+password admin	l%I(g)I*IHFKJPIVFZGgJ
+password after	o(H/ZLXM]ZCg[
+password again	m#J@YBHHIK^NHZ[
+password age	f@_HZ
+password agent	yHIJaZH
+password all	pBZH^NXZH
+password and	]#a(H-H/X:^@JBHDIHBJ[KHL[N][[]JaGbJgJh_
+password are	l-F/H7Y@IH^IIKGM_N[Z[hI
+password as	n>X@IHHKcLIZAhI
+password at	c-J7_B]HHIJJFKJL[NJWXZAb]cYhI
+password attual	wZHh]
+password back	yd_
+password be	y@]HFKY
+password becaus	i:]>YDXE^HIVXZD^JdF
+password befor	wDZ
+password box	q-J@JHHIHKINGZGbbh]
+password but	g(H>Y?G@IC]HBIIKHTX[abZh[
+password button	r(X
+password by	qKIN[aY
+password can	uC^DEHIMY
+password cannot	b-I6Y<X@^HBI[KYPZZA^]c]dJeJhH
+password chang	h#_)X@IHHLGMYZ]^AhG
+password change	k/Z@HB^HFMJNGZE^]gYhI
+password contain	p-YHHI]ZH
+password contient	yI^
+password could	w%X6X
+password count	y#Y
+password de	w,]H]ZEdX
+password dell	y2XdZ
+password di	w,[
+password does	fG[IZNZZH
+password e	i#_(I-J7XBXHFIFK]MZNYZFdZhG
+password eine	w:[BJH^dJgI
+password eingegeben	y#[KIXH]^h[
+password entspricht	r-XNZ
+password erfolgreich	yMY
+password erfullt	yIZNY
+password est	n-J7]KHNEZ[^^d]
+password et	uZIh]
+password expir	k@HH]KCLBZchJ
+password expiry	uH]UJ
+password fail	t/HHDK[M[gIh]
+password falsch	yhY
+password field	oKIZYbYh^
+password filter	iHZIGJaZH
+password for	a%J(^-I/Y2^>[@^BYDJKILZMHNIVJZC^IhI
+password from	f#I%J-G6YIIK_NZTJZB^JhY
+password funktioniert	wHIZ^
+password fur	w,ZHZZJ
+password geht	wHJI[KJM^
+password gesetzt	wgZ
+password gets	y-I@JI[KJf]
+password has	m(H-Y@ZB_HXMJNGZHhI
+password hash	fBIGXHcKJM_ZE
+password here	u-[:XZH
+password history	m5YH[
+password i	d-I7Z@[BHDIHAIEKbMGN]ZH[Jha
+password in	a#I%[(F,_-I6X7J:]@FBXIHKJLHM]NHUIVJ[J^GdIeHh_
+password incorrect	yZ_hD
+password invalid	tHZ
+password is	V!J#H%G-]/G2X3J7]:G=J>H?]@^BaDXGHH?I^K=LIMHSITYUIVIZE[I]JbHcJdbfYhY
+password ist	m@_IYKIZDh]
+password it	m!Z@JHHWZZF_]
+password just	w@[KHZG][
+password kann	q4Y6[@YE[NI[[^IhI
+password la	y>FH[KHN_
+password lack	y(XHJI^KHZJ
+password lauft	uB[L]
+password length	w2]NH
+password link	i7EH]ZFb_
+password list	r-Y:J?HZE[^
+password live	t7[dY
+password ma	yZG[^
+password mais	yZG[]
+password manag	yd]
+password manager	y-J2XHaKJZF
+password may	w@JHIIXW]ZHcY
+password must	l@YHII^KY
+password n	nHZIIKHLXNIZXd^hH
+password ne	p0]N[ZXdH
+password need	tI[
+password nella	wb]d[
+password nicht	k7X@GKIP]VZ^_hI
+password non	k/G0^@JHIIZKHdH
+password not	Z%H/F<YBCDJGJI[JILZM[NaVJ[X]J^GdIgI
+password noth	yKJL[ZFh]
+password now	y/[
+password nuova	w@[BIHHIHKIMJNIZZ]^
+password of	_(^)I-J2X@CBJEJHcIJKJLJNJZ^^HdHgIhJ
+password on	d(G/]BID[HGKJLJMGZY^]dXgI
+password once	w@Y
+password only	q/I6J@JBHHJM]ZF^Xg^
+password operation	wHHZabJ
+password option	u^Y
+password or	y<X
+password oubli	u>[BJHGZ]
+password page	p7I:XCZDIHFZa
+password per	yZY
+password permission	uH]
+password pleas	rBJHIZ]
+password policy	a-J4I5Y@HJbN^WHZH
+password portal	w-IHFZa
+password problem	yBJZ[
+password prompt	yBGKJZ^
+password protection	f-e0IBJJYKJZH^I
+password que	yK]
+password refus	w=Z
+password reject	uHGJGKIZ^hG
+password reset	M%G(:)Z*Y+I,J-H/F0I2J3[5[6I7C8H:E<I=]>[?^@CBCCJEXGEIHJCKXLDMENCPFS]UcV_WaZH[D]D^DabbCc[dAe^f[gChD
+password right	q%^(JHH^[
+password rule	qGZHEI]JZNZZH
+password set	o%Y&^HINHZF^I
+password she	y-GI^KJLZ
+password sinc	u-[HGIIKHZH[Zg[
+password solution	wH]KJ
+password spray	yHIT[
+password stay	u@JHFL^ZH^XgZ
+password step	u@XZZ
+password stopp	yBJHGZ_
+password sync	e%J-J8aBFGeHAIIKIM[NIVFZJdGfJhJ
+password synchronisation	u%FH^
+password synchronization	t8]
+password that	f-_H]IJJZKYLGZH
+password the	f-H@IBHC]HYIHN^ZA]Z^_hJ
+password thing	rHJKJZ_
+password this	o@^HJ
+password through	r([gY
+password throw	wH]
+password to	m%]@ZKIM^hI
+password today	t@^
+password too	tIX
+password tool	wJ[
+password trop	o-[IY
+password troppo	w2XI]
+password twic	r@XZ[
+password updat	y(YN^ZEgJ
+password vergessen	n:X@IBIH[KIMJUZZZ[Y
+password via	y@X
+password was	c-[@IBaHFI[KYN[ZB^YdJhF
+password what	yZY
+password when	rHEKZZI[^hJ
+password which	u/[NH
+password who	pHa
+password wird	l@FHHIINXZ]d^h[
+password with	k(J-E/_@IBYH]IZKFMINYZAgJ
+password without	y@IBFH[I^ZD^I
+password work	f/]B_HAM_ZFbG
+password writeback	V%G(J,F-J/J0Y1]2I6G8H<J=G@GBDFXH<IJJJKHLJNIPXVJY^ZA[J^H_JbJdeefhH
+password wrong	whY
+password wurd	t@JBZK^MZZI
+password yet	yM[ZI
+password you	p@JZEha
+password zu	tIYL^ZH^Z
+password zurucksetzen	h(Z:I@JVIZ[aYb^dJfJ
+passwordreset microsoftonlin	f.Y7JHFSbTJZIccfJgH
+passwordresetfail in	wZ_
+past the	y>FH[JXZY
+patch passwordprofil	y(X
+pattern that	t-Z
+pattern yet	wZ^
+payroll websit	wHZ
+pc and	y/_MI
+pc is	wH]dJ
+pc not	w/Yb[
+pc says	y#[HJ
+pc with	rHEM^ZEb[g]hZ
+pc で	yM[
+pdc emulator	w4^
+pdf that	wH]
+pede a	uHHIIKJM^ha
+pede dois	yCX
+peopl cannot	y8_GIHJ
+peopl have	wH[
+peopl in	r(ZGZHIZ]
+peopl not	yLX
+peopl reset	w;]=JZId[
+peopl still	yI^LX
+peopl to	r-XHYVJ
+peopl use	w-aKI
+peopl who	w-HHHP[V][[
+peopl with	o(J)[*[-I/Z3J8J>J?YC[HCIJNJP_ZG
+per day	y@Y
+per favor	w#YZX
+per gli	u)Y*_HGVZ
+per il	yMZV[
+per l	r2X9[VZWYdX
+per la	t9YHIM]V]
+per reimpostar	t(]?[HI
+per sms	wC]ZJaY
+per sspr	yDXP^ZI
+per user	u=EHb
+perdi meu	y>]HI
+perdi mi	w>[
+perdi o	y>]
+perdu mon	w>Z
+perform password	y=X
+perform the	y%^(F
+pergunta de	y*Y?_
+permiso para	u%X([VJ^Y
+permissao para	w(Y^Y
+permission from	w;_HE
+permission miss	u(]PJ
+permission on	q;XHIP^
+permission to	k(a;J@IHFV]ZHhI
+permitt to	y%Z@JHIZF^a
+pero not	r3J>I?]HGM[ZG[]b[
+perso il	r>_ZJ
+personal microsoft	w>FH^
+peut pas	u@Z^Y
+peut reinitialiser	y=[U]VJZJ
+peux pas	p)X3I>[HHK[OJVIZ_aJ
+phon and	e(J*b+Z3J>G?CBbCXDFMHZE]Ha[
+phon asks	uH[
+phon at	y>[HH
+phon call	r>H?_BIHGZJa^
+phon can	w>FH^
+phon cannot	y>JDIH]
+phon contract	y3JH]
+phon field	y3_HH
+phon for	w>H?ZHY
+phon has	u3Y>HH^
+phon i	wD]HI
+phon in	p3Y>_@YHEZI
+phon is	n*[>[?]HC
+phon need	w>ZHJ
+phon not	k+Z3E>EDbHIMYaJh[
+phon number	]+G3Y>GCGDYHbIHObZJ
+phon on	t>FC^HY
+phon only	y>I?HC^HJ
+phon or	n3H>IDaHIZJaI
+phon sign	yH^
+phon still	y#ZHHMY
+phon that	y>]HHZZ
+phon the	yHHZ^
+phon us	y![GY
+phon was	q>a?[HD
+phon which	u>aHC
+phone and	u>Z
+phone app	n(I)H*^?[CHHI
+phone attribut	y3Y
+phone field	y3[
+phone is	w>Y
+phone number	l>XB]HI
+phone phon	w?IH[
+phone stor	y3_>HHGOI
+phone verloren	w>Z
+phras or	t-Z
+pick a	p/Y@^B[HGLZNIZF
+pick another	t-Y?X
+pick the	y(I*^?H@]HFhI
+pide dos	t*YCY
+pide la	t9JHYIGKJM]ha
+piec of	w*ZCX
+pilot #	wHJZ^
+pilot group	uH]
+pin not	w3J>J?IHaI]ZG
+pin of	oH]IZ
+pingfederat microsoft	w7]
+pisz ze	yI[VZ
+piu tardi	y@[ZX
+plann the	wHY
+pleas add	wH]
+pleas check	yZZ
+pleas contact	rHGZ_
+pleas creat	yHY
+pleas find	wHHZ^
+pleas give	yH_ZI
+pleas help	y#YHHZ[
+pleas lock	w>IH[
+pleas releas	w#FH^
+pleas reset	yHFZ^
+pleas unlock	w#^[H
+pleas upgrad	y1ZHJ
+pleas wait	tHFXYb]
+plus #	y-Y3YHJI[
+plus acce	y>^HF
+plus de	r2X=YHHbZc[fY
+plus sign	w3XFZ
+plus tard	yZZ
+podac dwie	y*_
+pode alterar	y^^
+pogingen wacht	yXZ
+policy and	uJX
+policy asks	yCZ
+policy block	r.ZHGJJN[QY
+policy but	p*Y/]
+policy control	w5Y
+policy does	uHX
+policy enforcer	qJ_NG
+policy error	qHFJZKYN^ZH
+policy for	h)YHZNDWa
+policy has	wWZ
+policy hint	d5eHHNH
+policy is	m/ZHYJZNFbX
+policy not	p)H*aHFN]WGgI
+policy of	p*XH[NX
+policy refus	wHJN]
+policy requir	uCX
+policy requirement	uNZ
+policy says	q*Z-J@]HGIHNZWJ
+policy sms	y*JN^
+policy to	tH]
+policy turn	yN]
+policy violation	w@[NJ
+policy was	yHHK]WY
+politica de	m*Z.YHHN]UIW_ZJ
+politica onprem	yN[
+poner otra	y@_KJ[]
+poor connection	ycZ
+pop up	w+ZBFD[HZMJZFa[hJ
+pops up	q>J?HBIHFMJNYZYaa
+por el	w][cZ
+por favor	t#ZHZZY
+por la	y9]NY
+por outra	y:]@ZZJ[Y
+por que	o#J*Z-J9I@JHJIGKFOIV_Z_[[hI
+por ser	y3I>IHIIaKXOH
+por sms	uaY
+port #	r4]HDc]
+portabl est	y>ZC]HG
+portal and	t:I@JBYH^K]ZD
+portal for	u?FD_
+portal is	u-IHFZadY
+portal ive	ydZ
+portal not	q:Y@JBIHHKYMJZ^^HgZhJ
+portal refus	q?]HEIINJZa
+portal reset	u!I/H0]HFMGZGg_
+portal says	p-_1_HJNJSIZHgF
+portal web	yT^
+possibl to	nBHHdK]dG
+pour l	yDZUGVZW]
+pour la	p9ZEZUJV_WGZJ
+pour les	o%I)Z*[>IDIHIM^PZV[aG
+pour moi	y(Y
+pour reinitialiser	t([?^HHVIZIa]
+pour tout	yBJHJUa
+pour votr	ydY
+powershell not	ygY
+preferr dc	y4^
+preferr domain	w4]
+pregunta de	y?_
+prem account	y%JHIPZ_]
+prem but	w/X
+prem configuration	yE[
+prem disabl	r![
+prem domain	y4^HIZJ
+prem not	y=Z
+prem object	tAX_[
+prem user	yHZTI_XdY
+premium licenc	y=X
+present password	uHGKJZBhc
+press finish	yBHZa]EaJ
+press send	yHGXZZIa^
+prevent the	o,XH[KGN^ZHbZhJ
+prevent unauthoriz	qT[
+previou one	t>FHJMZO]g[
+previou password	k#_@JHCK_NHZIg[
+previou phon	w>_HD
+print operator	wP[
+printer show	wHX
+privat e	w3_>YDJHF
+privat email	q3[>]?IDZaH
+privat live	w!DHb
+privat mode	y.Z
+privileg account	w%J*Z
+privileg ad	yPZ
+privileg role	t(J)^*]HHPI
+privileg to	o([
+privileg user	y(J*]?JHHPZ
+probleem met	yBJE[Z[
+problem de	uBGZ_
+problem report	uBY
+problem reset	y=XBJSX
+problem with	lBIE[Z^
+problem z	wBGZ^
+problema con	wE[
+problema de	rBJZ^c]
+procedura guidata	y,Ye[
+process a	wH_ZJ
+process request	yBHHGSaZF
+product name	w-^
+program want	wBJH_
+progress failur	wHIZ^
+prompt appear	y+aHF
+prompt every	y>IH_
+prompt for	i*[D[L[
+prompt not	uHY
+prompt to	r+YDJLZ
+properly set	uEY
+protect group	uPZ
+protect with	uH^
+protocol on	yY]
+provid for	yN]ZH
+provision agent	k0aHEfJ
+proxy servic	tHHca
+proxy sett	wH_]I
+prueba de	y=^BZHJZJ
+przy zmiani	yh^
+przychodzi na	y>^aJ
+public network	ybX
+pued cambiar	t^[
+pued restablecer	q!](J=ZZGcY
+puedo restablecer	u([VIZ[
+puo cambiar	w@]^Y
+put a	w@[ZHcY
+put in	r3^>HDZHGIJK]ZI
+put it	w8^HIJYU]ZI
+put the	t-X@IHHKYPZ][h[
+pwdlastset nor	y%X
+pytania zabezpieczajac	y*[?^
+qr code	y>HHbKHXJaH
+qu il	y+]DHOZ
+quand je	yHJZ[hZ
+quarter anyth	wHY
+quarter of	yHGRZa[
+que a	tdZh]
+que ce	yOZh[
+que e	y@]I[KX
+que el	y*X3Z
+que esperar	w9J@aX[ZJ
+que j	tI[KZMZh[
+que ja	wK]
+que je	n#J+[-J9I>I?J@FBICYDHHHIIKXVZX][]]Jh^
+que l	w>I?]C[TZaI
+que le	t3X?ZCX^YdZ
+que mon	yCXD]
+que nao	q3J>ICYDIHHIGKGOZVYZa_ZaJhZ
+que not	o-J9H>IC[DJHIIHKFO]V^ZY_YhZ
+que o	w*XEY^[
+que se	w+Z
+que soy	y9JD]V]ZJ
+que ya	y+XK]
+quella di	wK[MZ
+quello registrato	yDFO_
+query sam	yQ[
+questa password	uKX
+question for	u*^?F
+question secret	y*G?a
+question vanish	y*_HI
+qui n	y;XZ]
+quickly what	wZY
+r d	uFbHJZJ
+r2 domain	y5Y
+ran out	w#I9H=_HFJJRFSIXI]_cJ
+re added	y8Z
+re register	t+^CHDE
+reach me	uD]HGKIZJa]
+reach on	ygZ
+reach the	r/HHGJZM]b[
+read it	yZ_
+read that	uE[UX
+reason is	qHHNFZc
+reason successfully	wB[
+reason that	y3ZJY
+reason why	wZ[
+reboot the	wHEbYf]
+recebo o	waY
+receiv a	q(IH_ZJ
+receiv the	t>Ya[
+rechten om	y%Z(_
+recoi pas	yaZ
+record is	r#F>]H[
+recovery form	wH]
+recovery key	wHX
+recovery method	yD]HIZJ
+red cross	rHJI[S[ZGeYh]
+red sms	wBGHHI]Zc]CaIbIhJ
+redefinicao de	r(JH[U]ZH
+redefinir a	p(YBZ
+redefinir minha	yHZZY
+redefinir senha	u(XbY
+redirect to	y7_:HKHZG
+reecritur a	y8ZdZe[
+reecritur du	yZHd^
+reecritur est	yH[YYfX
+reecritur ne	yG^ZIdHf^
+reecritur non	y%]HJfZ
+reessayez plus	yZZ
+referenc account	t#Y
+referenc to	wH[
+refus although	y-^/JHJIEKGh]
+refus and	u@IIINJZb
+refus as	u-]?YHHIFK[
+refus becaus	u-XK]hJ
+refus by	p%Y-J/[I[JJNY
+refus cooki	y.Y
+refus it	q/a@JJXKZMHZGgI
+refus sinc	u-^/J=^IJJJSI
+refus the	n%X/Z?]HDJ[ZJ_JdJe[
+register again	w+]DJ
+register any	y+[
+register befor	tCbDE
+register both	wB[DJ
+register but	wCX
+register for	j+X?ID[H]VI
+register in	yHIJZ
+register is	y?^DJUIVI
+register my	w+GD^
+register the	y?]CZHFbJ
+registration is	yH]
+registration not	y+_HD
+registration of	yHY
+registration page	t+[DGH[
+registration prompt	t+ZDYHH
+registration screen	y+^DGHH
+registrato per	yDZ
+registrerat mig	yDY
+reimposta password	rb_
+reimpostar la	r:XBXZY
+reimpostazion della	wNJUYWY
+reinitialisation en	y)]HXU[ZI
+reinitialisation est	wPZUYVJ
+reinitialiser le	t%Z([BJZHa]bY
+reinitialiser mon	yBHHZZ[
+reject as	y-ZIX
+reject becaus	t-II_
+reject by	t/GN_
+reject it	o/^ZIhY
+reject my	wH]
+reject the	tM]NZhG
+reject with	w-ZJXNI
+releas it	w#FH^
+remember my	pHZIJZ[
+remember password	u-HHJIJKa
+remember the	u@JZIh^
+remember what	uZ^
+remot call	kHIQa
+remot desktop	yHaZG
+remot sam	nHJQ_
+remotely and	y#JBZQZ
+remov and	w8[>JHHV]Y^cE
+remov from	y?[HJ_Y
+remov the	t%]9GHCJ^X^_Z
+replac it	w@^
+replication between	w4JH^
+report by	wZ[
+report that	qHHZb
+report the	ySY
+request for	yH_SFUHVI
+request success	wB^HJ
+requir #	yCX
+requir authentication	yHJ][
+requir chang	yL^^J
+requir for	u0]=EdY
+requir licence	n=^HGe[
+requir method	yC_DJ
+requir two	wCXHY
+requir user	y+Y
+requirement not	tI_NE
+requirement of	tNY
+requisito de	tHJI]N[
+reserv character	rF^
+reset #	ygZ
+reset a	j%H([)I*I?]@JHaMFZF
+reset access	yPX
+reset again	y@_BZZD
+reset all	yG[
+reset an	w(_)E*FHZPJZD
+reset and	m(H3]BYHHV]ZY]YaJbI
+reset are	p!Z0]>[?G@^HIJXXJZH
+reset as	w5[DXdY
+reset at	lBJHGZ[b^
+reset attempt	tHJXZ^Z
+reset but	m3XHJJ[LY]Z
+reset button	t!J(YHHZ^bI
+reset by	i!J(J)]*I?Z@_DJHHLYUYVZWHZC]Y^JgX
+reset cannot	uZJ_^
+reset come	y4XfZ
+reset complet	uB^HJZG
+reset configuration	yEZ
+reset did	u#YZY
+reset do	wZ]
+reset does	u3^7ZHGOJZI
+reset done	tBZSJZZg]
+reset email	u3[>G?JBJHaMGZEaGg[
+reset ends	l![HGN[Z[
+reset error	t/JWY_]
+reset fail	W![%H(D)H/E0]3J4I5]6J7I8X:H;Z=G?H@HBFCJDHEZF[GHH@JYMIP]QXSGUGVFWIXJ]J^]aJbGc^dJeXf[gI
+reset failur	wZ^
+reset flow	p:JHXZ^
+reset for	a!Y#J(Y)Z=J@JBJDYEGPFU]VFW[X]ZXaXdH
+reset from	l-J/IHFJ]NZP^ZJ_Gb[
+reset get	yJY
+reset go	u7XBafD
+reset group	wHEVa
+reset has	r=]GXJJSIU[
+reset her	q:ZZY
+reset here	yWY
+reset his	rB]PZZG
+reset in	c%^(B)I/I1_7^=J@^BCHHMCPISZUHVHZA]]_IdZgb
+reset is	_!H(E)^*I/I:J=E>E?I@JBHE[GJH[J[KXPHU[VXWGZH]]fHgZ
+reset issu	yBFHIZa
+reset it	i(H)I+X:J@_DIHCK[NJUZVFXIZYaIh[
+reset link	e!J:X?JBJHYUHZbaHb]
+reset mehr	y1[=]
+reset menu	ydZ
+reset mfa	yH^
+reset my	a(A*[>[@HKIMXUJV^Z_[Ja[bG
+reset nicht	w?[UYZJfZ
+reset not	Z![#]%I(E)a*J/H0[1J3J7Y>J@FBBCJDGGIH@JIKHM^NIPISFTIUEVYWXYX[[]I^I_IaZbFcIdHg_
+reset now	uDZ^X
+reset of	q%H(^/I8Z:J>HPYZGd]
+reset on	n!I(Y=YHDZGb_
+reset only	uTY
+reset operation	y%YAXZJ_X
+reset option	rHEU[b]
+reset other	w%I(c?HHISIVEZI
+reset page	W!X#I%J(C*^+J._/]3J7a:Y>G?a@HBECJDHHZIXJIKYMJNHO^S]UDVFZ<^I_JdIfIgGhH
+reset password	V%a(b)H7I=I?J@GBZDIGHHDKHLIMINIPHSXUHVGWYZH[H]J^EaJbfdHfEgGhI
+reset policy	f(I)F*aHHNFSIUJWbZIgH
+reset portal	tS^ZIgJ
+reset problem	uBHZ_
+reset refus	q!^7[ZHdZ
+reset right	w(Y0];Y
+reset says	l!^ZIaX
+reset servic	iBCHHUIZDc[eaf_
+reset show	uHFU]Z]
+reset sinc	w#Z+]6^DJHH
+reset site	w.ZS[
+reset still	w>]Z]bI
+reset stopp	r0Y=]HFR^]GfI
+reset succeed	u3JB^
+reset successfully	uB[
+reset that	wJY
+reset the	^(J)I*I@ZBZKJPZWXZ[
+reset their	h(G)Z*[:Y@IBHH_UYZD^HfZ
+reset themselv	w)^HIVZ
+reset then	y=JD]ZG]XdZ
+reset this	q(])JHJN^
+reset through	nN]gZ
+reset to	w/ZK]ZF
+reset today	n@IBXHIS^Z[aI
+reset together	wZY
+reset too	u/HS[XYfX
+reset unsuccessful	yBFUHZa
+reset user	p(G)J*]1]?YVXZH
+reset via	p/H5^M[ZC^]g[
+reset want	u>_CYHFaJ
+reset was	t)YMZUHW[ZG]Y
+reset went	mBcDJZD]HbH
+reset will	wHIZa
+reset window	wH^MJZFbZcE
+reset with	pHIL]
+reset work	e%Z?J@_H@LJSJUIVFZ[^_bIgX
+reset your	d(H)I7I:Z=J>Z@HCYDYE]H[VYZD^HaX
+resetowani hasel	yUY
+resetowania hasla	t(EDZU^V[WJZH
+resetten lukt	y=]ZX
+resetuj haslo	t%Z([ZFb]
+resolv this	wdZ
+respect pas	uIZNY
+rest is	wZ^
+restablecer a	y(_VIZJ
+restablecer contrasena	pHHZIb_
+restablecer la	qDYVXZIcZ
+restablecer mi	wHXZ[
+restablecimiento de	uEYH[U]VGZJ
+restart of	yHIf]
+restart the	r+YBaHIfF
+restor the	r6Z_Z
+restrict client	pHFQ_
+restriction prevent	tN_
+return #	yS^
+return an	tHEc]
+return by	y&Y
+return from	y![
+return to	u>YHGK^ZJbZ
+riconosc la	y:[ZHh]
+riesco a	uZ_
+right and	wBJH_
+right away	w@cHJNJZD
+right but	wO[
+right for	yE]WG
+right in	w%[(Y)I/JHIP]SJ
+right miss	y%](JHJ
+right now	yH[hX
+right of	y%X;^HE
+right on	r(ZHZP]dG
+right to	p%_BIHG^^hH
+ring when	yaY
+riprova piu	y@[ZX
+rispetta i	u-XN]
+role are	y(G)^HY
+role cannot	u)^
+role holder	t(G)bHF
+role is	y(bHCIJ^I
+room was	wH[
+rotat on	wH]KJ
+rotat the	p2XHaKG
+row is	wB[
+row just	wZ]
+rpc server	t4cHJfI
+ruckschreiben geht	w1YFXfZ
+ruckschreiben nicht	r5X=]PZY]ZHdJeZfH
+rule and	wN]
+rule for	wG]NIcI
+rule not	uGZHHJZN_
+rule on	yHHN^
+rule so	yGZ
+rule was	uBYHJNZ
+run out	yZX]Y
+run the	y%H0[H[
+runn on	wR]
+s est	y#^HJZ[
+sager att	o#J-^3I9I>I@ID[HHIHK^O[VJXJZE]JdZhZ
+sagt das	u-[IIKZ_Xd[
+sagt die	uC^DII]KIO]W]ZD
+sagt er	uE]IXXZ
+said not	w/]J]ZHdH
+said that	wHHZ^
+sakna i	w3[IIOIV]_[
+saknar behorighet	y%]([
+sam call	wQ[
+sam remotely	yQ[
+same anchor	mA^
+same as	q@GBJIIO]Za[J
+same day	u@aNIZF
+same department	wZ_
+same password	k/^@HHJKcZ@dH
+same user	r@^A]HHZD_Jg]
+samego dnia	y@_
+samma dag	y@]
+sas token	yHJR_
+satisfy the	u@ZNY
+say the	yHIKIh^
+says access	y%J(ZHY
+says account	y#Y
+says an	uZ^
+says choos	w-[ZI
+says contact	y!XEGVIZ^
+says disabl	u![HGU[
+says enabl	w!X
+says error	wOJZ^
+says failur	wZ]
+says he	yKZ]Y
+says i	i-J.X:^@HC[DXHHIZZE
+says im	t(FDYHXV^ZI
+says it	f!D-X6X=F@IEJHaIINJZH_[d]h[
+says its	n-]1ZHHIGKYU]ZI
+says lock	nT[
+says my	e-]C[DIE[VXZB
+says not	b)Y+I3F:Y=]?I@ICYDFHBJYK]N^UJVGWIXFZ^_JdD
+says one	t*[
+says our	w)J:J=[HGU^
+says password	mZH
+says reset	qZ^dX
+says someth	wb[
+says that	f-I@JE[KJNJOaZC_X
+says the	^#^-I/I7Y:I@DBYE^IaKFNJTJUYVIWYXZZ>_XdZ
+says ther	uG[cXdJ
+says too	w>JIIK^OJXYZI
+says try	w-G@JIGKJX_
+says user	rH^]Y
+says weak	yI]
+says wrong	r/[MXZYhH
+says your	t:IEJVXZIc^
+scanner mailbox	wCIHZ
+schermata di	u+Xb^
+schlagt fehl	r6Y8YZ]
+schon mal	w9JK_
+schon wieder	y@^
+school account	y3HD[MZ
+school that	wZ]
+schrijft niet	yY[
+scop for	yG]
+scop of	oGZ
+scop to	yGXVX
+screen does	tbY
+screen is	p+E>]H^bH
+screen not	t+_HEbY
+screen notification	ybZ
+screen reset	rb]
+screen says	wHHI^
+screenshot not	wZ[
+script powershell	yg[
+se cae	yHXZ]eZ
+se connecter	yBZZ]
+se pued	n![4Y6YBGHJI]VJZEcXf]
+seamless sso	yH[
+second chang	r@^
+second factor	wHY
+second forest	u8aHGZF
+second monitor	yH[
+second reset	w@_ZI
+second step	yH_aJ
+second time	t+]@[BZHF
+second try	oBYHJZ_
+secret key	yH]
+secret of	u2[
+secur channel	yHJY]
+security baselin	nHHQ^bZ
+security centr	wH]
+security info	c+]>Z?[C^IJZJ
+security key	w?[
+security question	e#J(H*d?IDZH[ZH
+security tab	q;_HI
+security team	w%[HGY]
+see a	u%XO[ZJ
+see an	w%Y
+see failur	wNGZ_
+see how	uH^
+see not	uZ^
+see the	r#XHYI]LZZI
+see your	y!Y
+seem to	p-_HFKYaY
+seen too	y-_
+segun el	y]Yh[
+sei nicht	yI]V_ZE
+sein password	qB[VZZG^^
+seit dem	tBZHIfa
+seit heut	yZ[fZ
+selbst zurucksetzen	u)XU]V[ZH
+select for	yG^HH
+select group	wHJV^
+select on	yHIL]
+selectiv password	wG^HJ
+self reset	o(G)d?JHFVHZB^]
+self servic	V!I#H%H(G)Y*I-J/I0J3J7I:I>J?I@IBHCJGIHaKHLHMINIPITYUaVaWIYJZ_[I^X_JaXbIcFdFeJfBgJhJ
+selfservic voor	yUaVI
+sem #	y3a>HOGaJ
+sem suport	y1X
+sem writ	y8]HFc]dJ
+send a	w>X
+send code	yHHX[aZ
+send me	n7[H_aC
+senha atual	wh^
+senha da	y2X
+senha de	wDJHZK^UHZF
+senha do	r,[H]K]ZEdY
+senha e	q@HK]N[d^
+senha esta	yUZ
+senha muito	y-Z
+senha nao	j0]@IDJH[IJKGNZZZ
+senha nova	t@XBIHIIYKENZZZ]^
+senha velha	w#[KZ
+sent me	r?[
+sent to	p+Z7Y>YHFZ^
+senza #	y3_>IOH
+senza scadenza	yL[
+server 2003	m(J5fHGPJSJUJVJZHcJfH
+server 2008	r5[
+server and	r4XHCcZf[
+server cannot	pHIYYZI_]
+server connect	wHHRXc]
+server di	yRY
+server encounter	wH_ZJ
+server has	u4Z6]HXRFfI
+server in	w4_HDfZ
+server is	j4XHGRYcIdIf_
+server lost	y4^HIRIfJ
+server next	wHY
+server not	l5X6^<YHFQ[YXcHfG
+server operator	rP]
+server policy	m5]
+server the	y1JHYfX
+server time	uR]
+server to	r1IH^
+server was	o4IGJH^MFcZf[
+server with	w6]HY
+server yet	wZ]fJ
+serveur connect	tHIRZc]fJ
+servic account	f%a,[0a2[BIMZVGZH^H_IcJeGfG
+servic adsync	yfZ
+servic bus	fHCY_cdfJ
+servic cannot	yHIZH__dGeGfH
+servic chang	y@XB[HJVJZJ^X
+servic de	y2XUJcJf_
+servic desk	p(a)J*]3J>[?F@YBJHCL[VJZH
+servic est	y)]HIUZfZ
+servic fail	w0]HG
+servic for	wUIdZ
+servic is	mIYS[cJf[
+servic microsoft	ySJf]
+servic not	mHDR[f_
+servic password	c(J)I=[@IBBDXHYSYVYZ^^Ga[fH
+servic principal	t(YH^
+servic reset	^(J)X=EB^DJH_PJTXV^Z^cIdJfD
+servic stopp	uHFf]
+servicebu window	kHIcb
+servicio de	y2ZdGfZ
+servidor connect	qHGR]c_fH
+servidor de	w4XR[
+set a	g!Y(G7Y<Y>Y@ZBZHEIJKGNJW][I^HhJ
+set adsyncpasswordwritebackpermission	n%bHGdJ
+set azureaduserpassword	yg[
+set but	y%XbY
+set by	yJX
+set in	y/Y
+set it	r@]HEKaZC^YdY
+set msoluserpassword	kgb
+set my	y@[
+set on	p@ZHIQZ
+set password	r%[(b<^@HBGH@J[KGZG^HdJhI
+set so	wZJ^[
+set the	j%Z([@IBIHaKYNJZCfY
+set to	h%J.XBGHXLZPXZI^^
+set up	^!J#J%Y(J*J+b-J0J3I9H>F?[BGEYHaIIKIMJNIUJVaZD]J^JaGfJgJ
+sets a	u&XZ]
+sett for	t%XHaQX]IcH
+sett of	t<aHHZH
+several time	w#^TG
+shar channel	wH]
+shar mailbox	pHX^[
+sharepoint says	yH]
+sharepoint site	yHX
+she can	tBaHFLZZF
+she cannot	w!YZZ
+she could	uBY
+she does	wZ[
+she enter	yKXOXhY
+she had	y#ZKZXI
+she has	wCED_VX
+she is	y9H>[B]HFZG
+she pick	y@YB[IZNIZF
+she set	wBZ
+she was	u>JBYHGV]_Z
+shift that	wHIZa
+shop we	wH[
+should be	u!DHa
+should i	p8IKXZ]d^
+should they	wH^
+show #	yO[
+show 310002	wHX
+show a	m+]HDIXNZS[Z]
+show an	l/_BJC[HDS]V[^JaJ
+show as	u0YHYdJ
+show in	y;X
+show none	uHFU]Z]
+show not	rMZb[
+show on	yHX
+show someth	wbX
+show the	iHZL[OYR[ZGbYdH
+show up	k>JHF[[]Ja]bY
+shut down	t!^>ZHGZJ]Jf[
+si e	t+[@XDHHFZ^fZ
+si puo	w@]I[
+sich nicht	q)X6X
+sie ein	w-^@HHJI]KZZFhJ
+sie es	u9J@XXZZ]
+sie haben	r+Z@ZX]ZJh[
+sie nicht	y*Y3Y?Z
+sie nie	o(I+[6]=J>J?J@IBJH]M[SXVJZZfJhX
+sie sind	yV_
+sie z	t)J3J4[O]PIZ^
+sign and	g<a
+sign in	S!H#H%J(H)I*J+],]-E3H4J6J7b8J:G<H=H>B?D@DAJBZCHDEFZGHHbIEJJKFL]M[NGPISITcUHVIWJXG[]]H^FaBb]cHdHeIfIgH
+sign on	y7_HGZI
+sign up	tDaHIVH
+sim card	u>]
+sim of	wHY
+sin marcar	y;ZdX
+sin permiso	y^Y
+sinc he	y![
+sinc i	i#X(H)c*G-J>[DZHAVJXZZG[X
+sinc last	w-[CZHHIIKITIUZ_^
+sinc monday	wCXHESIZ^c[
+sinc the	]!J%G)H1H6[8Y:I>J?JB_DJGFHcJJMDNGPZRJSJUXVXYYZI]J_IaJcYdEhY
+sinc then	k1XBJF[HHQXR]YXZDc]
+sinc this	r+J9IKIM]Z_
+sinc we	t1HGXHGZJf[
+sincronizacao de	wG[M[
+sincronizacion de	wGZM]
+sind nicht	yV]
+site has	wHZ
+site sinc	wBY
+six digit	wHJIIaa
+skipp in	wGJHaMHfI
+skipp the	yD^HH
+skriver inte	y0]HJY]
+slash in	tFaHF
+smart card	pHYZHb_
+smart lockout	f#ITb
+sms code	t>ICZH_ZHaF
+sms for	ya[
+sms goes	w3Y>YHI
+sms me	o*Z3H>Y?^HFZF]J_Fa_
+sms messag	i3Z>J?^C[HYZF
+sms met	yaX
+sms mit	y>]HEaY
+sms not	m>H?Xa^
+sms of	wHIZ[
+sms option	yH]
+sms was	w?^BHCJZY]Z
+sms when	yNZZFa]
+sms with	yHaZFaH
+sms が	t3Y>]?IHHZJa_
+so ad	w/YJ[
+so i	j-Z/Y?J@^BJHZIHKINJVJZD]]aId]
+so it	m3I@IA[D[HIIbMJOEZI
+so much	yHZ
+so nobody	uZH^[
+so not	l+Y=^DXHGI^aJdF
+so reset	w7X
+so tenho	w>JCaDJ
+so that	o%[+]3H>]HCZD^b
+so the	h3Z4X;Y<YA_HDZH^YhY
+so user	y+YHJMY
+so writeback	tG[
+soddisfa i	wIXN]
+softwar need	wH]
+soll ich	yX[
+solo il	yC[gX
+solo se	y@[
+solo tengo	uC_
+solo una	y@^
+solution does	wH]KJ
+some cannot	wZ^
+some notebook	wH]KJ
+some of	tZ^
+some time	wHIK[ZJf]
+some user	tEaHIK[VXZI
+someon stol	w>FH^
+someth about	w![ZH
+someth else	y?[@ZZJ
+someth harder	u-Y
+someth i	w-JCIIIK_
+someth is	uBJHHZb
+someth went	kHJZ]b]
+someth with	yKIZ^
+sometim not	wBGZa
+sometim the	wBGZa
+somewher in	wZZ
+son mot	u@XB[ZI^X
+sono mai	wDXWZ
+sont pas	yGYI]ZI
+soon as	y(Z)Z*XVI
+sorry you	uWY
+sourc anchor	yAI_[
+spac and	yHJI[
+spater noch	y@YZ^
+speak of	yNZ
+special character	lF^H[
+specop password	yJZ
+spelnia wymagan	uIZN]
+spelnia zasad	yN^
+sspr and	uT][G
+sspr at	y@^ZEbX
+sspr con	yPXZX
+sspr da	y!Y
+sspr fail	p![A^HGJ[KYNHZC
+sspr for	m!I(I)_*J@IH_PGVCWIZJ
+sspr fur	y)]H]VF
+sspr group	uHIV[
+sspr in	yH^VFZZ
+sspr is	mHDUZZ_
+sspr ist	yVY
+sspr nao	w+X3YPXbZ
+sspr nie	t!G+Z3[HHZJbZ
+sspr non	u+X3YHJVJWZbY
+sspr none	yHJU^
+sspr not	k3X@IBIPYUEV[ZZbZ
+sspr on	y)ZPIVY
+sspr pilot	uHJZ^
+sspr says	tHJNYUJX]
+sspr test	wZ]
+sspr without	y7ZH^dF
+sspr work	q4Z5^BHHJV^ZF
+sspr が	t)Y3[U[VJWIZIbY
+sspr の	w+[?IBYDIHFS^UIX[bI
+staat er	yKJQ]ZF[^
+staat nog	y!]>X
+staat uit	q!](I;]HHRJU[^I_IdYf[
+staff but	y%J(])HHGP^
+staff not	y)]D[UF
+staff the	wZ^
+stammer inte	u6]>JDIHIO[R]fI
+standard account	y(I)_HI
+star haslo	w#]HHMYhZ
+starego hasla	yKXMZ
+start niet	y+ZDIHIbZdIfZ
+start on	tHZfZ
+start the	y][
+startar inte	w+[HZMHZJbZfY
+startet nicht	yH]ZJfZ
+statu of	wB[
+statu reason	wZ^
+stay grey	yI]
+stay silent	yHIa^
+steht auf	p)X-XPX[XfZ
+step #	w3JC]DIHXZ]
+step and	y@XH_aJ
+step thre	uHXZZ
+step to	uH_fI
+step verification	wCIHZ
+step were	uHIZ]]Z
+still cannot	k(]?HHGMYT_ZF[_bJ
+still ends	wZ]
+still has	r#ZHHL[^J
+still in	r!J/G1YH[TG_^
+still lock	tTZ
+still not	l3H>FH[MHO^ZXaZ
+still off	u!bHF_J
+still old	w/HHDM^g]
+still on	w1^RIYIfJ
+still run	y5Y
+still show	yHZdI
+still take	yMY
+still the	o!J/[@JAHHFIGKEOIZa_ZgHhH
+still wait	y9_@JHGMFXGa[
+still want	tHIM]
+still work	tLYM]ZH
+stimmt nicht	q,ZOZ
+stod inte	yg[
+stol my	w>FH^
+stop at	w;ZHFZ]hY
+stop the	rH^LY]GbZfG
+stop work	y1YHFM[
+stopp after	yBJHG]^
+stopp for	wH_MF
+stopp work	mBIHJZ]f]
+stor in	y7XHYZJ
+stor without	w3^>IHH
+storung bei	ySZ
+strategi de	tNZUJW^
+stuck at	wHXZ^
+stuck somewher	wZZ
+stuck with	y@^ZH
+student information	wH^
+stunden warten	yXY
+su contrasena	wB[M]UIZD^Y
+su cuenta	p3[DHTXV_XXZJ
+su organizacion	wEYZIc[
+sua conta	r3ZVZXY
+sua organizacao	yEY
+sua senha	w@[BXKJM]ZH^Y
+submitt the	uHJZa
+success reason	wB[
+success with	y/^HI
+successfully complet	uB]
+successfully on	uB[
+such as	tHYMY
+suis jamai	yDZ
+sul pc	yMZ
+support admin	t(H1aHHZJ
+support for	rHY
+sur l	k%];ZHEZJ[ZaZb]
+sur le	k>JBJHGJ]LZM]TZZJb]
+sur mon	t9]M_ZI
+sure whether	uZZ
+swap it	y@aHIZH
+switch from	y>]UJ
+switch off	f![;X>J?YCJHFL]UZVIZIbZdXf[
+switch on	oHEUZV_ZJd[eZ
+switch the	wU]
+sync account	e!I%c0J2^@IBHGFH@PaQ[VI^I_I
+sync agent	m0^HG
+sync and	u0X8ZH]RHdI
+sync box	u4]HERZcY
+sync caught	wB[MJ
+sync client	m1b
+sync error	yH]
+sync heartbeat	uBGGIH^M]fH
+sync host	uHFR_Y]fF
+sync is	q8YGYHHM]
+sync machin	t4]HBJJR[c_fJ
+sync not	t8aBJGZHYMIVIdH
+sync rule	oGbHG
+sync scop	yG^HI
+sync server	Z-J/]0G3J4^5I6X9I@JBIGFHBKIMGN^PHR^SJY]ZJ_IcbdXfY
+sync servic	h%[0JB^RJ]GcIf]
+sync to	tG[MYZI
+sync tool	w1bHERJfH
+sync user	r7J=XGGZIdafY
+sync vm	uHFfa
+sync writeback	y0ZHZ
+synchronisation fail	w%FH_
+synchronisation stopp	wH_MF
+synchronization engin	yGI_Z
+synchronization is	w8]
+system does	tHZKIZ[
+system not	wBHDHH^
+system says	y:]HFI[ZI
+tab of	r;]HHZ^
+take a	q<^BIHEM^ZI
+take it	o@JHGMZZGg[h[
+take my	q?X@IHaIIKE
+take the	pHZK[MYZI
+talk to	r4[8I9_HDYY
+target found	yG__HdI
+te kort	yI]
+te makkelijk	u-^
+te raden	t-[
+te resetten	y%Z(_
+te vaak	t#Y-^X[
+te veel	r#^@JHJX_
+te wijzigen	w@JL^^Z
+team cannot	yHX
+team keep	yMY
+team meet	wH[
+team not	uH]MYVZ
+team on	yHX
+team phon	yHZ
+tego samego	w@^bZ
+teken in	yF]I]
+tela de	w+Yb[
+telefon nem	y3GD^
+telefonnummer im	w3[
+telefonnummer stimmt	yOY
+telefono e	y>Y
+telefoon kwijt	w>Z
+tell me	d![(]-[.^3H9E:]>G?IBGCJDGHJI[KXOJV[ZH]J
+tell the	uD]HHIGKIN[TZ
+tem que	y:]@[
+temp one	yKILYh[
+temp password	l#I@[BJHGIJLcMHZG
+temporairement verrouill	wT[
+temporarily lock	kT^
+temporary connectivity	tc]
+temporary one	wBJHIL^h[
+temporary password	m@YBJH[KJL]ZG
+ten minut	m/G@YHFMahX
+ten year	y>Y
+tenant and	u:YWZ
+tenant has	yHHS^
+tenant is	w:[=]HH
+tent mais	y@]Z[
+tentativa aguard	yXZ
+tentativi attender	yXY
+teraz nie	y=[HJK^ZH
+terug naar	y>JK^ZDb_
+terugschrijven niet	yPZdFfYg[
+test account	wZ]
+test and	yHJU]
+test by	wB[ZJ
+test did	wHFZbdI
+test user	t;YBY
+test with	wZ]
+tester could	wHJZ^
+than #	m2Y@DH_R[
+than once	uA]
+than one	mAaHI_G
+thank a	w9]
+thank bye	y9Y
+thank for	t9_BYHIZE
+thank you	l+Y9]@IB]HG
+that a	w-YHHa[
+that are	y!^HIZH
+that be	u5XHJIZK[LXZI
+that check	wJ^
+that cloud	yHZ_Y
+that financ	wH]
+that harder	y-X
+that has	uHZVY
+that i	k*Y@ZDXHFIIK[NZOIPIVXZ[
+that is	mHHK]ZX^X
+that it	r>[BXHHX[ZJ
+that its	wDYVZ
+that ive	w?JDYH]
+that make	u-Z
+that my	r>YE[FXHJKHV]WGZHhZ
+that nobody	q>DH^Z_
+that not	h-G4[9J>E?J@JC_DHHYIHO_VHZDhY
+that number	y3J>^HHOJ
+that object	y;]HF^X
+that one	r-^9I@JHIIJKaZI
+that ou	w%ZG]HH
+that our	y1XUX
+that page	w-I?[HEIZ[^
+that password	k(J)]@JHZL[ZI^I
+that phon	w>Y
+that reset	o%[)JBGHFJXU^VEZa
+that she	yBZZY
+that site	uHYMY
+that the	^4I:J@[EXGIHFIGKIUIW[Zc^[cH
+that they	p3J>]GYHF
+that user	q(]@ZBJG[HGJZPZZF^HdI
+that was	r4]9[>]DHHCO[ZJ_Y
+that why	u!ZIZZH
+that you	yHZaZfH
+that your	y>IBFHbdX
+the #	qHJKXg^
+the access	y-I>JH^
+the account	Z![,]2G3G@IAIB^CID]HCIIP[TZVFZB[G^b_D
+the acl	wP^
+the ad	g!J#X%]2^8[BIHBNYPJTXZH^J_[
+the address	w3]
+the adfs	y7[HJ
+the admin	b*H,_:Z?J@YH@MINZSXV^ZEg[
+the adsync	yHHf[
+the agent	r0bZIfI
+the alternat	wHZ
+the app	b%J(a+G-J3I:I>^?b@IBHCaDFIHKGNJOJVJZD[J^IbHgIhI
+the application	y%J([HAN]ZGf_
+the articl	tH^
+the audit	j/[BHEZHXV[YXZ[
+the authentication	w3XH[
+the authenticator	d(I*]>[?]HFaZ
+the authorization	y)[UI
+the backup	uH]
+the bann	q-HH_
+the bike	wH[
+the box	qBDHHKYZH^_dHe^
+the branch	ycX
+the browser	iB[H_MJZYcGh[
+the button	y(^HFZZ
+the call	w3[>I?[HDa]
+the captcha	p@IBJH[IH]a
+the chang	b-J/H@FBFHAJYK[LXM^Z^h_
+the checkbox	we[
+the choic	w?YHJ[]
+the clock	tHIR^ZIb]
+the cloud	W#C%J(J/a3J6[@HAHBEHXIHJIKCM^NFPGRJSJTdYJZC[G^F__bJcGfEg_hH
+the code	[/J>d?IBHHAIGKIOGZX]ca_
+the company	g7Z:H>[@IBHHGIHKJN_UYVHW[ZDd]
+the computer	r@Y
+the connect	c4_6YHGR^Y[ZHdJeZfJ
+the connector	b%F2b4Z8H<_GJIIQ^ZI^I_X
+the copier	w>EH_
+the corporat	wN]
+the country	q3_HIaG
+the current	j@ZHGK^NYhZ
+the custom	wH[
+the customer	p(X@[B[HFZI
+the day	y@_NI
+the dc	b(J/X0Z1I4^5a<]=JBGHAIJJfKEMINHQZVJZE]JbJcDfIgY
+the default	wHY
+the delegat	w;ZKIP^
+the desk	o>H@YLZN[ZZ^Z
+the detail	wZ^
+the devic	r>IH_
+the digit	yHHO]a[
+the directory	k&X3aHHNYU]VE
+the dock	yHZ
+the documentation	yHX
+the domain	]#_%E(J-J/X5G7I8YAJBXGJHDIHJaKHMINcP_TGZF^I_Ig[hJ
+the door	qH[ZHb[
+the email	i>X?IBICZDFHIOYZaa[bD
+the end	g,Z3J9J>G@FBaCJDJHHKZNIOXXJZZ]H^YaGeZhI
+the entra	e#I/]NGT]YXZJdXgY
+the erp	w#FH^
+the error	qBHHGIEN^S^Z]]J
+the event	oBJG[HHN_dIhI
+the exist	u8YhZ
+the expiration	wH]
+the fail	l;_HEZa
+the featur	rHEU]VYe^
+the filenam	y2[
+the filter	tHIJcNIZJ
+the financ	wH[
+the firewall	mBXH]ZIc]gJ
+the first	l!J8Z>I@ZC]HJZYbIhZ
+the flag	y^]
+the follow	p@ZHGIZdY
+the forc	wLX
+the forest	w8_EIHH
+the forgot	o7I:I?ZDIWZZ^^Z
+the forgotten	wZZ
+the form	nHFIXZ]h^
+the four	y*XNZ
+the free	w=bCHHIdF
+the full	y4]HJIX
+the global	w-Y
+the group	i>J@XBHHGPZVeZHdJ
+the guest	qR[
+the guid	tH^ZX
+the help	w9[@ZHZZD
+the helpdesk	o*[9I>JDZHGZ]
+the home	r3I:bHG_H
+the hr	yHaZI
+the internet	w-]HFZGb[
+the intranet	tHZN_
+the key	uHa]G
+the keyboard	w#Z
+the kiosk	yG]HEZJ^]
+the lab	r8I?DHc
+the laps	w@DH_
+the laptop	nBHMX]Xb[
+the last	a#I-I>I?JBGGIH_IEKaMHO]TIZX][aXeYfI
+the ldap	w5Y
+the leaver	w!c@JHGZF
+the length	u2[HG
+the letter	uHJIJZXh^
+the licenc	u=aHG
+the link	kG[HJZYba
+the list	k-D1I4I>J?cDJIJK[Q[_JcH
+the lock	f!I#[HCKITZZE[aba
+the lockout	uTZ
+the log	f&_6YHGNIZX]_
+the login	l#^7XIZXIZGb_
+the logon	rHGb_
+the m365	wMZTZ
+the machin	yHCc^f^
+the mailbox	t>]HI
+the management	y%XHJe]
+the maximum	yH[
+the meet	pH^
+the member	wH]dH
+the messag	h3H>IE]HEWYZZaa
+the method	w?^DJUIVI]Y
+the mfa	yH[aH
+the microsoft	g#G7[HJT^ZJa[g[
+the middl	rHI]a
+the migration	rHZKZZH
+the minimum	l-J1]5^
+the morn	u#[@Z
+the move	w:CHa
+the msol	l%H2[;]Q]
+the name	n-[F]KI
+the necessary	yD[ZJ
+the new	U!I#H(E)J+J,J-I/^0J2I3I4I5I6a7I8X9I:H=I>F@CB_CHDGH>IHK_LEMfNYOJPJRJTIUHVaWIXJ[F]]^H_HaIdHeJfGh?
+the newest	wH[
+the next	n@bKIP[ZJhI
+the night	wHIZa
+the note	w@ZH_NIZJ
+the number	_(J*J+b-I/J3c9J>_?I@FBFCZDCIAK[NJPJX]ZD]HaYhJ
+the object	l![G]HH^[hJ
+the offic	d/Y3I9^>HBYM^NJTEd]
+the old	X!G#]%I(I*J+I,J-H/Y0J1F3G4H5J6I7I9H:J;J=J>H?H@CAaBECHDHFIGHHHJJKHLHM_NFOHPIRITHUIVJXJY_Z@[I_YaHbHcHdJfIg]hh
+the on	d4]E]HYNFPJTXZH_]dJfX
+the one	d+I-J/^3G?I@ICGDEHAIHKcMGNIOdZ@]JaJh^
+the ones	wK]O]
+the only	r4[?]CHHJ
+the onprem	n!^(]/YAJB_HHNHPH_JdG
+the operation	m%X(X8ZHI
+the option	m?EH_LYZI^]dZ
+the optional	yHHd_
+the organisation	i:IHFIGNaU^W]ZJ
+the organizational	wF[
+the other	l)[?^CDG[HDVXf]
+the ou	d;^BJFcVIZF
+the p1	yH^ZJ
+the page	Y!I#I(J)Z*I.^/I3I7F9I=H>Z?]@GBGEZHEJIMJNEOFSITJUbVYWYXGZ[[[]^^J_JaGcJd[hD
+the passcod	yHGa_
+the password	M!G#F(Z)G*Y+I,I-]/^0G2J3I6Y7_8H=F>I?E@HAJBFC[DZEIFJH6IbJ]KHLHNbPFRJTYUDVFWIXIYJ]E^ZbXdXeZhH
+the past	y%JK^
+the pc	l#[/_HFJZXJZFb]hZ
+the pdf	tH^
+the peopl	wFXG]HI^Z
+the permission	t%](ZHBP]
+the phon	_!J#H(J+J-J/J3X>^BaCHDCH@IJKHMXNIO_U]ZCa_bHgJhX
+the phone	r/J3[CIHJPJg^
+the pictur	yHJb^
+the pilot	yHHV_
+the pin	rHYbZ
+the plant	yaY
+the policy	h-J@[CZHFIHN_WI
+the portal	_%I(Y)J/J0]1^7J:G>I?X@YD^HFIYJYMZN]SHTIUXVIZ[]H^HaIbFgChG
+the preferr	w4[
+the present	wZHh]
+the previou	m#_@IHCK[MZZIg^
+the printer	yH[
+the privat	w3_>ZHF
+the product	y-YHIJ_
+the projector	yH[
+the provision	y0Y
+the proxy	tHGZGbZca
+the reason	q3Y@XHHIGJYLXNa
+the record	u#FH^
+the recovery	u>_HF
+the referenc	r#XHY
+the register	y>^DJHEOX
+the registration	j+[D_
+the report	y)]ZI]Y
+the requir	pHI]Ye[
+the requirement	tB]
+the reset	M!a#D%Y(D*Y+G-H.]0I1H3E5G6H7Y8E:E;J>^?Y@CB]CFDDEHGEHBIGKDLGN[OZPERHSZTGUEVIWCXXYJZb[I]b^X_EbacFdGeHfDgFhG
+the rest	mBIP[VYZ^
+the restor	wHa
+the right	j%b0J@DBHKHP]VFZJ^^hX
+the robot	y3^HIaX
+the row	uB[
+the rule	n/Z@YHGIXN[ZJ
+the same	]!I#J(I*I-F/]0G7J8J9I=I>J@ZA_BEDJHHIDKcMHP[RHZ[[H]I_JaIcJdHfJg]hI
+the scanner	tCIH]
+the school	rK[g[
+the screen	r+EHYI]LZZ]
+the screenshot	wHbZD
+the second	j@^B]CJHDZX[X]^
+the security	h%Z(];^
+the self	t)[ZIaZ
+the server	a4I<XGIH]MER^Y[ZH_]cIf]
+the servic	d%Z([,[2Y3[>Z@JB[DZUHVJZH^JeG
+the set	y+]HHJ]
+the sett	oH]NZU]ZJ
+the setup	wD]HX
+the shar	w#YZF^]
+the shop	y>[HHb[
+the sign	k#H7YD]H_T]XJZIaF
+the sim	y#HBHHaTE[E
+the site	n-b9IH@I[X[ZHcYh[
+the smart	wH[
+the sms	c3YBHC^H]XJZD]Za]
+the sourc	yA[
+the special	yHGI_
+the sspr	oV[
+the staff	uZ^
+the stor	y-G>JH]O]
+the storm	w4JH^
+the switch	wHafJ
+the sync	V!H#I%c(J)I*J+I-H/[0C1c2Y3G4]6Y7J8H9H;J=J>I?J@FAIBYCJDIFJG[H=IHJHKILJMEN]P_QXR_SJTJUIVGXJY^ZF]E^H_EaJbJcbdDgJhJ
+the system	g+]-J3]@[B]D[HFIENHOEZ_hJ
+the tabl	w(HHa
+the temp	q@[KHL[h^
+the temporary	wH[KJZIhZ
+the tenant	l)]-^=FUIWZ
+the threshold	yHY
+the ticket	yH_ZC
+the time	o>HBIC]DJH_KHMIR_ZJ]J
+the top	yh[
+the train	t>HBJHIZI]_
+the tutorial	w-J@GHb
+the two	rHa
+the university	u7_
+the unlock	pBJHBTaZI[_
+the updat	y5Z
+the upgrad	r1GHJZId[f^
+the user	R!A#Z%D(^)F*I,J-G1I3[4H5J6H7F8E9J:^;^>G?C@[A]B]DZH;KGLZMERJSITHUHVHWIYI[H^^_fbDcHdEeEfEhY
+the usual	uZ[
+the valu	uN]ZH
+the vault	u2[HZ
+the verification	j#I+XCJHJXX]Ya]
+the very	yHJK^ZI
+the vm	y6]RX
+the vpn	p4]
+the wait	y9FHEXb
+the wall	uH^
+the web	jHYJZN[TYZEb[
+the websit	tHII]Z^
+the weekend	n#XHCZ^f_
+the whol	n3J@YHHIJO]U_VZZG
+the wifi	uHY
+the window	c?[HBMXZ_[X]]
+the wizard	d,cBaGZH@ZFdZe[
+the word	r-]HIZY
+the workbook	wH]
+the writeback	m6YG[HFdHe]
+the wrong	h#Y@ZR_ZCg^
+the year	y-HI^KJ
+their account	tLZ[Z
+their home	u:Z
+their identity	yXY
+their mfa	yH[
+their own	n(H)[-J:X@ZHGU[V[ZI
+their password	b*Z/J:Z?J@YBDDZKFMITJUIVYZJ[^d[fYhH
+them to	qWZ
+then a	uOJZ^
+then i	y@]
+then it	rC^HFZ]aI
+then not	wBJR]ZFc]
+then reset	y1YF[QYZH
+then says	rKHh^
+then the	o/X@IHGLYP[
+ther a	d(G-Z/I3J7H9Y>J?GA]BFCJDJGJH_IIKINJSJUJX[ZY]J^Y_JbZcIhI
+ther an	r9GSbZG
+ther any	t>I?[HENYTZZ]bH
+ther are	pA^G[HJdI
+ther is	e([*J+Z3Y>HBICYD]HDWXZ[_Y
+ther not	i*J?ZHFKJNXWYZIaZb[
+ther was	o>GBJD^HDZ^]I
+thes account	wHJLZ^Y
+they are	u/ZHJOX
+they be	wH^
+they can	t3J>^HI[Y
+they cannot	p@XG[HIVXZHgZ
+they have	r3^:CHX
+they not	u?[HGa[
+they phon	y![GY
+they say	t3J@ZHGI^U]
+thing not	uZ^
+think of	wI[KJZI[Z
+third call	wZ]aJ
+third party	i-H.Y7a@JHEIJJ_KJZDbY
+this account	q(Y)J;XDXHJVJ^]
+this articl	yH[
+this email	yH^ZF
+this featur	n=[UXV[
+this happen	y9ID[HFZ]
+this is	n:]@GD]HJcY
+this machin	w@DH_
+this management	u8_
+this morn	h9I@dHGKFM]Z^hJ
+this not	y:Z
+this on	yHJV^
+this one	u%J9]@JHFP]ZJ
+this ou	w%^(D;ZGZHJ
+this out	y9^ZH
+this page	y?FHa
+this password	i-Y@^HDIJKYNX
+this reset	uZ]aJ
+this scenario	y)XHZJH
+this servic	yVZ
+this situation	y?IHYdX
+this tenant	uVIW[
+this time	l+Y@FB_HGKYWXZEcY
+this user	c#Y%F(a)H+X3Z=^?I@HA]BJCHDYH@LZPZUGV^ZB
+this week	q9E@ZDJH]N]VJZXfH
+thos user	y7Z
+though i	w+]HDMX
+though the	yH[bX
+thre colleagu	wZ[
+thre days	y@ZHJ
+thre for	wHIZ[
+thre of	rIYaZ
+thre password	yHFIJKbZE
+thre time	pBHDJHFKDXHZbaZ
+thre wrong	u#ZHZZJ
+through at	tBXZX
+through authentication	wH[
+through graph	y([HJ
+through now	wBafD
+through our	y:Y
+through the	f+[BXD[HHKIN]VJ_Jg[
+throw an	yHJ^Xe]
+throw claim	wH]
+tick in	pBIG_ZI^^
+tick requir	yL^^J
+tick the	uZIe_
+ticket clos	u@JB]
+ticket from	wZ]
+tien la	u#]7ZHIKJ
+tien permiso	y%[
+tier #	y!F(Z2J3I@JCIHGPbZG
+tijdelijk wachtwoord	y@[L]THZJ
+till det	u9GB]gZ
+till the	wfX
+till tomorrow	u@[XX
+tillbaka till	y-G>GK^ZIb_
+tillbakaskrivn av	t6^d^eHfI
+tillfalligt last	yT]
+time and	q#_@JHGR_ZG
+time becaus	tWY
+time befor	w-XMY
+time drift	wR[
+time i	uBZKYZJ
+time in	r#Z@HHITGXa
+time it	w@YB[OX
+time not	w+ZRX
+time now	y#IBIDZKJXXZ]
+time on	mH]RY
+time out	w#J/IHHR^c]
+time to	yHFM_
+time with	wT[
+timed out	uEJ]^c]
+tipo guest	y9J:bHI
+tls #	[!I-J1D2J3G4H6J9J=I>I?J@GBICHH[IGKHMINJOJPJRFSJUJVIXIYkZGaIbJcDdHeJfGgJ
+tls inspection	ycY
+tls version	yHIY]
+to #	h>JHFI[KcZH
+to a	_!I(I+J-I1H3J4Y7X9]?HBHCJDIG[HaIGKZMHNJOIRJXJYJZD][_[fIhI
+to accept	u:CHaKY
+to access	u#XHX
+to acquir	yHEQbZG
+to ad	k!I%Y(J-J/X0Y4[:I=IHBKJPJRJTJZG_^bGd_fGg^
+to admin	r%H*_HGP[QZdGgJ
+to allow	t.Z
+to an	n>CH[K]M[fJ
+to another	m!Z(Y9J:E=X>J@IFIGJHcKJVJZI
+to approv	yZJa]
+to ask	u(J*I@JDIV]Z_
+to be	a!Z%G(E)J*J-X/I3a4J5]9H:J=I>H?H@XBHC_DEEIH@IcKJMHNIOJPYUJV^WJZC[[]I_JcJd[gJ
+to block	w.XHJaY
+to brand	wH]
+to catch	yHFM_
+to chang	[(_.]:J>H@GDJH>IIKGL_MHVGZb[J]J^a
+to choos	m#J-H@YC]LaZI]I
+to cloud	wH]
+to come	u+ZHJX]
+to complet	n(YHHO^dY
+to configur	q%J=JH]TIWYe[
+to confirm	w+[HX
+to connect	w4J8[HGMZ
+to contact	r3ICJD]HEVXZ^dY
+to creat	yHZ
+to date	y+DDJHb
+to defin	uHIWaZI
+to do	p(J9E:J=[BcHAIJKHZa]JhJ
+to email	r*[>_?HDIaJ
+to enabl	i)],[BJHIUXVZWIZG[]dGeX
+to enter	w+]>HDHHDK]O[ZHhY
+to entra	uHGT]YZ[Gc[
+to exist	y-[
+to factory	y>YH[ZJ
+to fix	y8Y@ZE[
+to follow	wHJZ^
+to get	m,]-H?Z@^BYKIeGhI
+to give	w(]@HHHIJZ^gX
+to go	t+].^:]>HHEZE][
+to guess	i-^HJ
+to haslo	u-YKY
+to have	p9IHaZEaX
+to his	t+]/Z:J@JHFZ[g]
+to it	q>[@JF[HGIJKYZ[
+to just	wHIK^
+to keep	m@_HFIJK_ZD[Y^ZhE
+to know	r9XHYZZ
+to let	w=YB[HHZHaZ
+to live	y@bHFIINH
+to load	wbZ
+to log	m!J#I:JHbZ[aF
+to login	r#XHaaF
+to make	g+]DYHGLYQ_
+to me	r9^HFV[ZGaY
+to microsoft	yc[
+to move	r1IHb
+to my	d!J*I3J:^>b?Y@]BJCHDGIJKYUHVHZF]IaE
+to none	o!I9J>H@JBHHZUcaJfJ
+to not	pHXL[
+to one	w:]HI
+to our	m%Y4]7_8Y:_GIH@MXZJcI
+to perform	r%^(F=X
+to pick	w@YHILZ
+to prevent	pT[
+to prov	wDYXY
+to put	yU]
+to register	g+d>J?ICFDYHGZI
+to replac	w@ZZIh[
+to reset	U![%X(_)F*]+J-I/H3J6J7G;I=F>Y?_@XBHCaEYF[GHHAIJJIKELHMHPDTHUJV[WFXIZ[[X^F_HbFcIdGeJgHhH
+to resolv	uZZdZ
+to run	yH]]Z
+to sam	mQ^
+to save	y=[HF]If]
+to see	w#X-JHHNYT[ZG][
+to servicebu	wc[
+to set	j%^([+F<^>YDHKZZE^JhJ
+to sign	kHYMYT[
+to sms	y>_HHaJ
+to start	u0]HG
+to stop	y)]H[
+to switch	u!^)GH]ZEh]
+to sync	uG[
+to take	wEZHGK]MZ
+to team	t:X_X
+to that	y>[HI
+to the	V!H#H%C(G-H0Y2J3I4]5J6I8J9I:G;[=I>a@HBYCIDDGGH[JIK]LINXOJRJSJTHUXVJWJXIZD[I]]^H_[aHb^cXdDe^fFhH
+to this	w9]@JH[KIZJ
+to troubleshoot	wZ]fJ
+to turn	u-E:X;ZH^VX
+to type	yKHZJh^
+to unlock	g#GB[HITH[a
+to updat	p%I(]5^@IBIHCKGN_^JhZ
+to use	b(I/X4Z:X?Y@JBJDYHZUFV^YZbYdF
+to verify	i#J*Y3F9H?J@JBJC[DcHJXZZI]J
+to wait	i@aHFMYX[
+to watch	wHY
+to what	y4ZHEKaZC
+to window	wB^ZGgY
+to work	r@JBIZafJ
+to writ	y%YGX
+to your	p+F7[:^DHHYUJZJ
+today and	t@[
+today i	w@[SZ
+today still	wZ]aJ
+todo el	u-]BIH]MIUZ
+toegang geweigerd	y%ZP]
+together on	wZY
+token are	yHJR[
+token could	y,[
+token de	w,^
+token error	t,Z
+token issuanc	yH^
+token not	y?aHFR[ZE
+token sas	wR_
+token with	y,]ZJ
+told it	t7[@ZD^HGKJZH
+told me	o(I9I>JHEKJVJX[Zc
+told my	yVJZG^]
+told that	u)[@ZHIUIV[
+told the	u@ZD[HHNIZJdY
+told to	t4[>JHIKYV]YZdY
+tolto il	y4[?^CIU[
+too common	q-^
+too early	w!^@[KHZI]X
+too easy	r-XIY
+too long	o2bHGIH
+too many	]#b-a3Y9H@GHFIFKFOHT^X^ZGaGhJ
+too often	nXaZG
+too old	m0[1_4J5_H]KHMJSITJdIfJgE
+too short	r-IIa
+took after	wBZ
+took it	r/]B^HJZI
+took the	t-Y/Z8[BZHIZJ
+tool is	w#J1_H_RFZI
+tool on	yJ^
+touch the	y1]HHN[ZF^]
+tout le	w-]9]@HBHDJHGKJU_ZJ
+train pleas	w>IH[
+trie our	y:[HG
+trie to	m!]%Y(ZHZPGVFZH
+tried #	uNZ
+tried again	u@_BZKJXJZH
+tried another	uZ^
+tried everyth	wKJNHZa
+tried it	tXYZ[hX
+tried the	p@HK_^[a[
+tried thre	y#IHIKFXIZ_
+tried to	f#F@]BHHGIJK_T[XX^HhY
+tried too	t#GHIXbZG
+trocar a	u@GZ^^X
+trop court	w-JI_
+trop de	m#X@JXc
+trop facil	w-]
+tropp volt	wX^
+troppi tentativi	r#]XZ
+troppo facil	u-[
+troquei de	y>X
+troubl reset	wZ^
+trust between	wHa
+try again	g#J+H9F@ABGHFIIKGNJX^ZccZ
+try all	wBZ
+try any	yBIKJX_ZD
+try is	y-IHJK[N[
+try sometim	wBGZa
+try to	e@^HJK[^IaY
+turn away	y-[@YHJKHNY
+turn down	o-[@[HGIZK]
+turn it	t!_)J/]@IIJN[UDdJfFhI
+turn off	a(J)]*H<Y?ZCHU^VIY[ZHb[
+turn on	a!G(I)a,Z-I/J3J:H;Z=J@JBJHAJJKJNHPIUaV_WJZD^H_JdZe[fI
+turn out	y^Z
+turn the	y4IN[
+tva metoder	y*]CJ
+tva verifieringar	y*ZCYHJ
+twee methoden	y*_CG
+twee verificati	y*[C[HI
+twic in	y#HT[
+two ad	tA]
+two different	wHJg[
+two digit	qIGJ[O^
+two factor	w3IHZ
+two forest	qAYH_
+two gate	t*]CXHJ
+two hour	y#J@^H]KGXJaG
+two method	o*]
+two month	yK[ZI
+two password	q/]@IBJHEKZM]ZFg^hI
+two proof	t(I*aHG
+two step	wCIHZ
+two user	uA]HIPZ
+two ways	u*[C^HJ
+two week	y@HD[H^KFZJ
+two year	wK^ZG
+twoj konto	yTZ
+tymczasowo zablokowan	yT[
+typ the	w#XHJKJMJZJ]^
+type anyth	wZ_
+type guest	w(J:aHJ
+type the	wh]
+typed a	y@^ZD
+typed is	yhX
+typed it	q3JB^HJIJZY]YaJhH
+typed my	t>FK[O^hG
+typed not	wOY
+typed the	o3[HJIFKHZ]]]aI
+typo in	t3]@ZHXOJ
+u hebt	u([@[XYZI
+u mnie	yV]
+u nas	y@]U[d[
+uber die	w(X>]CID[
+uit het	y3G?]HJOIT]a[
+uit op	w!J(J;_<YHJUZ
+uit voor	w(I)[U[
+um dia	y#H@^X^
+um erro	yOYZ[
+um grupo	yPXVZ
+um metodo	y?ZHI
+um unbefugt	yTZ
+uma senha	w-Y@ZHIIJZ^
+un altra	n-I:_@aDXHGIIKZZH
+un autr	t@[KX
+un chiffr	w3]IXOH
+un dia	w@_HIX]
+un error	p3Y@JEYHEO]Za
+un giorno	w@]HIX^
+un group	wP[
+un grupo	wVZ
+un gruppo	yPYVZ
+un jour	w@[HHX]
+un metodo	u*Y
+un mot	q-_@JHFIHK^ZH
+un nouveau	rKJMJZZ[]
+un numero	y3II^
+un robot	y9_HH
+un segundo	y8[C]
+un seul	w;X@[C^ZH
+un solo	u;[C_IIZJ
+una contrasena	tHHIIK[Z]
+una licenza	y=XH]
+una maiuscola	yI]
+una nuova	y:]II[]
+una password	wHIIJZ^
+unauthoriz use	qT[
+unavailabl when	w4]
+und der	u>XNZ
+und es	y>HHEK[OXa^
+und ich	u9J>^@ZB[HJ
+und jetzt	y#[@Z
+und kann	r#Y:X
+und leerzeichen	y3_IZ
+under the	nHGZZbahI
+une deuxiem	yCY
+une erreur	t3GEXHJO[Z^
+une majuscul	yIY
+une seul	y?ZC[HI
+unexpect error	o&F3_Z]
+unexpir password	m%d(I-JIJKGLIZH
+unfortunately you	yZ[
+uninstall the	w?JH]J]ZH
+university account	wH^
+unknown account	yHJb^
+unknown ad	y&]ZI
+unknown error	m&_ZJ
+unlock account	uBI[^
+unlock but	u[Z
+unlock by	yTX
+unlock fail	y#G%[HFTHZ][G
+unlock in	q#JTa[J
+unlock is	w[[bJ
+unlock it	wBYT[ZJ_H
+unlock me	u#]HI[J
+unlock my	r#[>JBGHXTJZJhY
+unlock not	p#IHITZZJ[_
+unlock only	t[X
+unlock option	tHET][]
+unlock successfully	y#HB^
+unlock the	m#CB_Hb[C_I
+unlock their	y[Z
+unlock without	qBH[^
+unser doman	y7Y
+unser password	y7Z:XN[
+until monday	yH^
+until the	q@_BIHEM]P[TX
+until tomorrow	o#J@_HGX_ZG
+up a	wDXHYWY
+up after	uB[HIMJZ[]J
+up again	r+^BHZZ
+up any	wD[
+up at	u7[DJHJZH][^Y
+up by	w%[@IH[K[MFVY
+up for	l+X-JD^H@IJUIV]W_YYZH
+up on	m9Y>H@YHFMJZZa]
+up the	r%]EYHGR[
+up to	y+DDJHb
+up with	u-^/Z@XHGNZZJ
+up your	u+FDGH^V[
+updat becaus	y%X
+updat fail	r/ZH]N^ZC
+updat it	y3J>[HHKHh]
+updat mguser	m9JHIgc
+updat of	y0[1]HEfH
+updat on	u9[HHZY
+updat password	y(ZHIZ[
+updat the	m%J([/Y1]@ZHCKHN_fIhH
+updat your	yHINJZ^hI
+upgrad of	rfZ
+upper and	yIHN^
+upper lower	wN[
+uppfyller inte	tIZKJN_
+uprawnien do	w%^(^ZI
+us to	u*G:YH_
+usa pingfederat	y7]
+usar sspr	yPZ
+usar una	yK^ZH
+use #	y*XK]ZI
+use a	p,[4[?DH^J[KYZIdG
+use it	r-]?]bJ
+use my	t?]HZKZZG
+use password	wV]
+use phone	u-I>J?YH]
+use security	y*[?H
+use self	uVX
+use sspr	o7Y:[=YGYHXVIdG
+use that	y-]
+use the	j/Z>I?ZD[HYUHYZZI
+use this	r-[?XHJUJV[
+used again	yH[KHT[
+used befor	uKZ
+used by	y%[A]HG_I
+used for	o,X>_HX
+used in	y,X
+used password	w-_IHKG
+used recently	yKZ
+used the	t-[HGIJT[ZI[Gg_
+used this	wKZ
+used to	j#X([?a@JBGHCI]KGP[ZZfJ
+used up	w#YXZ
+user a	u@]ZZ
+user account	p!EAGBHHaLJPIVH^H_EdX
+user admin	o!J(_)[HIZF
+user after	yAZHXTX
+user and	t#H=^HHT[ZJ
+user are	o7Y:ZHX
+user b	u@]ZZ
+user but	y(])]HE
+user call	tZ]
+user can	h(F*a:J?DBZHGZY_Gda
+user cancell	w]]
+user cannot	Y(A)G*J6I7G:J>H@IBGDHGYH@IIKHLIMJNIO[P[VIZ_^c_BcJdbfYg[hI
+user chang	uBFH^ZY^F
+user change	y6JJ[^Jg]
+user complain	y-X
+user could	yB]ZI
+user did	y@[HJX]ZI
+user does	w@YHJ_Z
+user enter	q3FKZO[ZFha
+user exist	wA[
+user fail	m7X@JAIF_GJHFKGUZZX
+user flow	yH]ZI
+user for	u=FAXH^ZZ
+user from	l8Z=XBHHITYZG^__]
+user get	r)J*Z+Z=ZBHHEU^VH
+user gets	p*]ZZ
+user go	yHDZa
+user got	w#YHIZJ]ZaJ
+user had	y;X@[KH
+user has	d!F(Z+J=X?J@HAZBFC_DZIDNZVHZ[_XgJ
+user hat	w=YC[HIZI]]
+user have	p;^CYHGMY
+user id	p-JHCI_KJT[ZHg^
+user in	d%^(Y-J7J8H;I=J?J@JAbBHGXHFJYKJPJSITIVYZI[]^Ia^
+user information	yHEQbZG
+user is	_!Z(I+[3_?J@IB^DHHCKITDVFXZZ^]J^Z_Z
+user keep	y-^HHIYKH]J
+user lock	y#HH^TH
+user lost	y=]HH
+user may	t(JHXLJSZZI^^
+user must	w@Y
+user name	p+XIZh[
+user need	r*^CIZ^
+user new	wB^HGMI
+user not	a(E+^;X=Z@IBYCGHDIGJZKHLaUJV[ZD]H_Za[d[gJ
+user object	m!](J;Z
+user of	u7Y8_HD
+user ok	w(J)a*EVEgJ
+user on	r!Z-JMJZI_adIg[
+user only	n*Y+]CIHENXZ_
+user or	uH[
+user out	yH^ZG^X
+user password	i(I1]@YBYZI
+user register	q+G?aB[C[DFHDbJ
+user report	rBXHCZb]J
+user reset	l(F=Y@[B_HHM[V]Z?^]gG
+user says	t#YHJKZZZ
+user see	w-]
+user set	y@X
+user sign	yBHHFM^
+user sinc	wH_MF
+user start	yBJH[]Y
+user submitt	uZ_
+user then	y#XgX
+user ther	y8X_Y
+user to	h+]:J@IDHGXHXLYUZZF[X^]
+user trie	w:XK[
+user tried	yKZTY
+user two	yA^PJ
+user unlock	wBI[[
+user want	n+F-Y@ZBID]IX
+user was	l!_@IBYHGPYZX]J
+user who	f!Z#G(I)_+J>J@_D[HXLYPXVJZC_X
+user whos	u-IG[HGIZZG_^
+user with	m!J(Y)Y:[HYZJ
+user without	yDZGId[
+uses the	wHJK^ZFgY
+uso not	yTZ
+usr not	w+Y?JDJHIUJV^ZJ
+usual password	yK^ZG
+usual reason	wZ[
+usuario de	wA[^Y_Z
+usuario nao	t(Z)J=ZDX^]
+usuario not	l(X)J8ZV[Z[^Z
+utent disabilitato	y!XbZ
+utent non	q=Z^Y_XaZ
+utilisateur a	y[Z]X
+utilisateur est	y:[X[ZJd[
+utilisateur n	t([CZ
+utilisateur ne	u8Z^YaX
+uw account	r3[TZV[XY
+uw organisati	uE[WIcXd^
+uw wachtwoord	w@ZBZM^ZG
+uzytkownik nie	t@JDILXZ^^^
+uzytkownika w	yIJV^]J_^
+vaak geprobeerd	yX_
+vai para	w>Z
+validita minima	y@Z
+valu provid	yN]ZH
+van connect	y1J2[HHRIf_
+van de	j(X-I9JBJCZDJGYI[KGN^PJRXVaXIZI]IaHbJfJ
+van een	y:^KJV]
+vanish from	y!GHJKIPY^I__bX
+vanta #	wXZ
+vecchia password	t#]KZMH
+vecchia per	yHJM_
+vece y	y#]@HX_aI
+veel pogingen	u#ZXZ
+vendor dll	yJ_ZJ
+verbindet nicht	yH]
+vereist licenti	y=^HJ
+verifi with	wB^HGMI
+verifica non	y>XaZ
+verificacao nao	w>YaZ
+verificar l	y3ZXY
+verificar sua	y3ZXZ
+verification code	uH]ZH
+verification email	p>Ia[
+verification method	mCY
+verification sms	waY
+verification turn	wCIHZ
+verifier votr	y3[DJXX
+verifiera ditt	y3[XY
+verify me	u3G>JCGDdHGZHaI
+verify your	r#J3_DDX[
+verkeerd wachtwoord	y#Z,^XHZHdJhZ
+verloopt nooit	yL_ZJ^J
+version #	t1bHJLG
+version is	y1[HG
+version of	j1]HaMJ
+versuchen sie	w9J@XXZZ^
+very long	y2[
+veto the	yJX
+veze e	w#_
+vi har	y-X
+via graph	pDHH[g^
+via intun	ybX
+via sms	ta[
+via sspr	wNY
+via the	ygY
+viel versuch	yXY
+vielen dank	y9]BYHJ
+vigencia minima	y@Z
+vill den	y*Z>J@JC[K^ZJ
+vill ha	m#J-H/J9H:[>J?[@EBJC_DIHGIXKGM]NIZ][H]IaHh]
+violat the	u/Z
+vip need	wZY
+virtual machin	yH[R]
+voce nao	y(X:Z
+voldoet niet	oHJIYKHNb
+volver a	wKaZF
+vom admin	yd^
+von entra	u-[fX
+von kennwortern	yWZ
+voor beheerder	y)]*a?HVJXJ
+voor de	q-^9ZCIHGMZWY][bI
+voor wachtwoordherstel	q=YUYV_ZJ
+vorubergehend gesperrt	uT]
+votr administrateur	t)JEIV^WGZ[dX
+votr compt	q3[DJTXV^WH
+votr mot	tBYEYM^ZH
+votr organisation	oE]dX
+vous avez	uXX
+vpn client	w#[HX
+vpn does	wHY
+vpn se	yH^
+w ad	m!Z%J-J/_3I=JHJT[^]_F
+w chmurz	r/_0ZHJIJMIT]_[
+w connect	w,X1J8]GXHIcJd[eIfI
+w entra	y7^
+w katalogu	t!]3^7[:J>JBJHIOJ_[
+w organizacji	w=Y
+w przegladarc	y.Xb]
+w32tm resync	oBHHHReZJdHfG
+wacht #	wX[
+wachtwoord gewijzigd	yBZ
+wachtwoord is	n(J-I@[BYHHIXK[M^ZFhY
+wachtwoord niet	n(H@GVHZa[I^ahF
+wachtwoord opnieuw	t%[(]@JBYHJZIbY
+wachtwoord resetten	yHXb[
+wachtwoord te	w^[
+wachtwoord terugschrijven	yd[
+wachtwoord van	w(^@[H]KJZF
+wachtwoord vergeten	t>]DYHEZ^
+wachtwoord voldoet	w-Y
+wachtwoord werkt	uBZMY
+wachtwoord wijzigen	y@JLZZX
+wachtwoord wordt	u-J@HNXZYd]hY
+wahlen sie	w-^@HHJI]KZZFhJ
+wait #	q@XNJXZa[
+wait a	o9IBYHHX_ZJ
+wait and	uHFb]
+wait befor	w@X
+wait for	l9^>I@HH]M^NJXDZJaI
+wait one	y@^
+wait till	y@^HI
+wait until	wXY
+wall display	wHZ
+wallpaper not	wHY
+want #	y@Z
+want a	f*J-J/J>B?F@^C_DJHbIYKGMJNHWZZIaIhJ
+want another	u@]C[HI
+want cooki	y.Z
+want me	y>[
+want my	tBJH_KIZJh[
+want password	t-Z:[H]LGZJ
+want someth	u-J?XC[HIIHK_ZF
+want the	h3J@YHBIIKXM^O[WYYXZHg[
+want to	Z%Y(E*F+a-H/J:Y>b?HBFCDDXH[IEKXMGNIOIPHTIUIVIWIXIZJ[_]HaHgIhY
+want two	wIHJ[
+was a	r(X9I>G@JBJD^HCR]Z]]I
+was able	n#FBcHJZJ[J
+was accept	wBYKY
+was added	p8Y:ZBYHJ
+was an	qZY
+was change	m(]-[BJH]ZD
+was clos	yBGHJY^fH
+was creat	y%ZGYHJ^X
+was deactivat	y!Y
+was delet	m8^>]HD_]
+was deni	y%X/X
+was fine	yBIKIZ^
+was found	w-XK]hJ
+was given	u)YB]HIZHh[
+was in	qBJHFV]ZZ
+was invit	w:[
+was join	y8^
+was moved	w(Z=YGIHH_]
+was not	j%^8HA]BCD[GJHDOXUJVIW[ZI]X_GdYe[fI
+was off	w!Z1ZRJfZ
+was on	l!Y>]HDZ[]XhX
+was refus	uI]
+was reject	tH[N]
+was remov	p4X8Z?[HH_]
+was renam	wH_MF
+was reset	nB]ZI]]
+was set	q@]B_HHIIKILZNHZD
+was shut	u!^>ZHGZJ]JfY
+was skipp	wGJHaMHfI
+was stolen	w>]HJ
+was suspend	u!JH_
+was switch	w!X-ZHEf^
+was the	u>J?[@aHE
+was told	u4[7[KZZJ
+was turn	t)X?[@[KHUIbZ
+was updat	y/ZHHMXf[
+was used	w6XKY
+watch out	wHY
+way to	k-E9H>X@IBGC_D[HYNXT]X]ZH
+ways to	y*Y?]
+we are	w(]E]PJ
+we can	y=aZD
+we cannot	m([)J7J:]=_@JEXHJPIVIZAc[dF
+we change	u<YC^DJHH
+we encounter	y3^HJZJ
+we found	w@]HGUX^Y
+we get	y8J=HHEN^Z^
+we hand	y>]@XZI
+we have	g0Z=a?JCHHIN[OXTIVJWYZ]dF
+we invit	tHZ
+we limit	yG[HJQ]ZH
+we moved	y0Y
+we need	m=GHa
+we not	l&_1[=XGIHBUZVHW]ZC_Zd_eJfI
+we only	w=]
+we order	wH[
+we put	yVZ
+we remov	y_[
+we run	y%H0[1[HH
+we see	nZb
+we select	wGIH_VJ
+we still	y5X7Z
+we sync	y3^8[HGOIZJ
+we turn	pHZUJYZ
+we use	p/J0Y7Z=HHGJ]L[d[
+we want	qH^[X
+we went	wZY
+weak password	w-]IFJX
+web server	r4JHbRGYHcF
+web shop	wH[
+websit does	wHHZ^
+websit says	wHZ
+week and	m8[>]BGHFKHVZZ_fI
+weekend self	wZ^
+weil ich	y+[>JCJDHK]ZI][
+went away	uB^HJZB]_aI
+went back	y]Y
+went fine	y@Z
+went through	i@[B^CINITXZJ
+went wrong	g#I9I@JBHHFZbb^hI
+werden zwei	yC]
+were deni	u%]
+were fill	wZ]
+were on	y1^7ZHH
+were sorry	o@IWXZ_
+were used	yK]
+were written	wZ^
+werkt niet	r?XHZfZ
+what are	qNXf[
+what could	wZ^
+what do	p)G?IHZKHZ]h[
+what does	n%[&]/X9GHYNGZ[
+what else	yHEIaKJZH
+what happen	r4[][
+what i	pIIMZZDha
+what if	w4Y>ZDXHI
+what is	c1J:[HaIJKJTFZbhI
+what it	qHDIJKaZZ]X
+what now	t#X>FCYH_
+what should	uHHZ]
+what the	k#I9JHXIIN]V[Z[
+what to	y9EHBKIZb
+what would	wZ]
+whatever i	t@ZN^ZF
+whatever she	uNYZ[
+when a	u-F3[4XHY
+when change	ucX
+when click	wbY
+when does	wHZ
+when enabl	u,Z
+when i	[!X%Z([)Z*X3Y9J>J?[@EBIHCIHKHOIPFVJZY[[]Ia]b[gJhZ
+when it	uHDK_ZEa^hI
+when my	w*YHJKZZI
+when reset	m([@[HHNY
+when sett	y(YHJZZ
+when she	wKY][_Y
+when sign	y+Y
+when the	j%Z*J3]4FK[PJT[ZF
+when writ	w4XHJ_Z
+wher can	r(J-[H[I]ZY
+wher do	k:YH]Z^fJ
+wher is	rHGZG[[a^
+wher it	y-H5[JZZI
+wher my	yHXIIa]
+wher one	wZ]
+wher should	yHCZb
+wher the	n4JHZKJZGa]h[
+whether it	wZZ
+which cmdlet	wH^LG
+which i	m%[>_C[HBPIZIh[
+which is	tHGI]Y[
+which of	yHHIHN_
+which one	uH[
+which rule	yKIN]
+which version	u1Z
+which was	w4X>XFZHI
+whil contact	w3aHHZF
+whil i	r!]HFZI]_
+whil process	wH_ZJ
+who are	y9]HGP[
+who can	yQY
+who change	uH]
+who has	tHZ
+who have	y)^+XHF
+who i	yDaHIZI
+who is	r#G3JHb
+who may	w-IHYQZV^
+who not	w![@[D]HGZE
+who were	y@]PYZG
+whol company	qU_
+whol day	y@^HIZI
+whos password	uHILXZG^Z_]
+why a	wZ[
+why can	yV]ZF
+why cannot	o?^@JHJK^ZD[Y
+why do	n*^+E@[H[IJKDLZZI[]
+why does	t!X#]@^HHKH
+why is	t*X>I?^BIH[aI
+why it	uI]KJ
+why not	q)I*]?ZB]HDLZZE
+why the	r!ZHGZ]
+wi fi	u#YH_
+wiel razy	yX^
+wifi password	uHY
+wijzigen wordt	y7[@IL[ZHhZ
+wil een	w@IBJH]IXKJMGZ]
+wil hij	y*Y=J>IC]K^
+wil nog	uC[M[
+will ask	wHIZ[
+will be	y3J9^>IHY
+will call	wZ^
+will collect	wHIZa
+will er	w-Z@HC]IJK]ZEhZ
+will not	r3Z@ZHaIIMJTXZChJ
+will nur	yIX[]
+window #	m#JH]XIbY
+window 2008	o4G5cHJMHbI
+window and	w![/Y>JB^HEMFbJh[
+window clos	wZ_
+window hello	m9J?bZI
+window in	y]Z
+window log	wHHZabJ
+window login	n?]HEZJgZ
+window logon	tHGMaZJbGgY
+window net	kHIcb
+window not	wb]
+window says	u#XZHb[
+window server	r5^HI
+window sign	q[Y
+window updat	qH[MJZGfa
+window の	ybX
+window は	yHJM[bJgY
+wir haben	u-X=[DZd[
+wird aber	w>]?]aJ
+wird abgelehnt	u@[NZZId[
+wird als	y-]KZhX
+wird mir	y?]
+wird nicht	j-G>J?I@YHYIGNHOYZ[[]dH
+wird verweigert	y=Y@]PZZJ
+with #	m-Y2Z3H9J>JBJHZIYO_ZDaH
+with 0x801c03f3	wH[
+with a	]!G#H%J(Y*[+Z/[3_8J9J>F@aHXIFKFMGNEPIVJZY]J__aDhI
+with adfs	yHZTH
+with an	b!Y#Z&Y(J)Y:Y@JBJGXH]KHMENJT[aJbZe[
+with and	wHJIIK]O[ZGhY
+with another	y>_HZZG
+with change	y@FBEZb^I
+with entra	y/IHDR_
+with error	y8HH]ZI
+with everyth	y>_BJHIN[ZG
+with extension	y3^HI
+with fail	wZ]
+with his	r#H-HHFI]KZLIZ]
+with it	j/ZHFIJKIOYZBg_h]
+with letter	w3^IGOI
+with must	yLZ
+with my	k#I3J9^:Z>ZBIH@ZahJ
+with new	y/HHFM_gI
+with not	y>IH^KHMIZIh]
+with old	wBHHCMa
+with one	y*ZC]HJ
+with our	lB]H[ZF
+with password	lBIJXSYZ_
+with policy	wHFNaZG
+with role	y(Z)^HI
+with self	uBHZ_
+with that	y-Z>ZHH
+with the	Y,[-H3E:I>Z?GAZB^CJDGH>IGLYMZNXOXZDaebYcYfJhH
+with their	y=GH^
+with this	wHHZ[hX
+with us	y:Y
+with what	y-X
+with writeback	p=]HJJ[
+with your	m:Y=XEYHIcZ
+without a	t)[HH[Y
+without any	r@HB^DZHEV[W[ZE
+without anyth	wZ]
+without change	wBEHZ[Z
+without country	yO[
+without error	u,JBcSJZGeB
+without plus	u3_>J
+without reset	r[[
+without sms	wHIZ^
+without the	q3]4[>HBIFXHGIHOXZI
+without writeback	y7ZGIH[
+wizard cannot	ye]
+wizard error	w,FBJH]ZEe[
+wizard finish	w,JBbeB
+wizard was	yd]eG
+wlan password	uHY
+word asks	wH]
+word in	w-Y
+word is	y-I@ZHY
+word phras	t-Z
+wordt niet	t7[>J?_@GHINGZYaJh[
+work after	t%[BZHFLYPHZIf[
+work again	kB^HIR^ZE
+work as	y%[)XPG
+work at	t(]9J@HBXHFM[ZZ
+work but	tHHMYa[
+work everywher	w?[BIM[ZJ
+work fine	yBX
+work for	b%G([*I/J:Y@]BDDJGIH@IJMZP_V[Z^^ZbJfZ
+work if	y@[HX
+work in	m/]BIHIZFgZ
+work not	yHJL[ZZ
+work noth	wZ]
+work now	n9HBbfJ
+work on	h-JB^HBZa
+work only	w%a8ZPC
+work phon	q>HH^
+work sinc	y1IHJZYf[
+work this	uZ]fJ
+work with	rHJM]ZIgY
+work without	uLYZ]
+workbook is	wH]
+would you	wZ]
+writ back	a!H#I(H0I1J3J4[8Z:J>I@HBEDJGIHDJIKFMJNJUIVIXI]IbFcYdbeYfYg_hJ
+writeback and	y=HB[dZ
+writeback brok	y1Y2Y
+writeback cannot	qGZ_YdI
+writeback could	tZJdHe^
+writeback dur	wd[eYfH
+writeback fail	j0X1Z7Y<YHERYYXZFdJe[fF
+writeback for	wG[dI
+writeback has	ydZ
+writeback in	k,FBaHYZGd[eH
+writeback is	h/JB]HIYXZId^eX
+writeback keys	y6Z
+writeback need	u=]HEYY
+writeback non	r%[HJPJZIdXeIf^
+writeback not	h0Y1XBJGI_Zd_eEfX
+writeback of	wH]dH
+writeback requir	w=YHJdY
+writeback servic	qHHZH__dEeHfZ
+writeback stopp	m1XHFYYcYeJfZ
+writeback target	rG]_[dF
+writeback test	wHFZbdI
+writeback to	w%IP]
+writeback used	wZ]fJ
+writeback v2	mHdPHVHdHeHfJ
+writeback was	ydGe^
+writeback with	w0FH_RH
+writeback work	tBCHcR_UEZFfJ
+written back	g/[0]6JB^NJPYRYZG_IdFgY
+written down	wZ^
+written to	uGIH_VJ
+wrong after	t#IHYP]R]ZF
+wrong code	t#GHIX^
+wrong current	yhX
+wrong entri	uH[
+wrong error	ybX
+wrong in	t3^OH
+wrong password	j#Z/[@HHDIIKIT[Z]hF
+wrong the	wZ[
+wrong time	tR]
+wrong trie	w#^XF
+wrong with	yHFZ^
+wrot it	y/^@[NIfG
+wurd abgeschaltet	y!Z
+wylaczon w	u<[
+wymaganych licencji	y=Z
+xbox account	tH^
+y a	yM]
+y ahora	t@ZK]X[hJ
+y dice	u+X-ZIIKHO]h[
+y el	p:[>ZM]
+y en	yTX
+y la	o%X@JB[HFIYK]NYX[ZIaIf]
+y not	f(H-I7Z9H:X=^?F@]BHCIDYHGIXMHOXVHXJaFh[
+y pide	yC^
+y solo	y?Z
+y ya	u=]?J@[K[Y[
+y yo	w(Z9E>^CXVZ
+ya la	y-IKaZJhJ
+ya not	m)]3G9J>a?Z@IBIDHHEIJKZOGX]Y[ZJaE
+year ago	q>b@JHD^Y
+year and	y>J?[
+yesterday and	y>[@ZHH
+yesterday could	wZX
+yet the	y/[NHTZ
+yet wher	wZ]fJ
+yo not	y(ZV[
+you are	u+^9JDGHG
+you block	w>FH^
+you can	mEZHFZGaZb[
+you cannot	d)J:I>Z@HDYHIVYWXZJ^Id[h[
+you check	tZa
+you do	p+Y9b:YHAZA^YaX
+you enter	thY
+you get	y9[@JHZKIZJ
+you have	f#Y3J=I>[@JBHIXO_VHZIeZ
+you help	w#JZZ
+you know	tB[HIaZ
+you look	uZZ
+you may	t%Y
+you must	nDYHZfH
+you not	iD_HJUGVZZDa[h]
+you pleas	wH[
+you reset	w(IBHHHVHZb
+you tell	yH[
+you to	u7[HFUIV]
+you try	uaYcY
+you will	yH]
+your account	]!Z%I+^3^7H:[=IEYHHIJPIT[UIV]WJXY^G_JdJhJ
+your admin	](H)C*F,I1J3I7J:F=[E]HBIIPGVaWYXZZ_^Id]gI
+your company	y-XNZ
+your corporat	yNX
+your current	uHJZHh_
+your on	m%XZJc]
+your organisation	^7Z:C=^?[EZHFU[VEZFc^
+your own	qUXV]
+your password	]%J(F7J:Y=I>X@GBECXDXE]HdKFLJNIUJVFZE[JbJcYgJhG
+your phon	y3H>ZDJH[
+your phone	y3X
+your reset	y:^HH
+your system	w!X:]HG
+your team	y:aHFZI
+your user	wI[dX
+your version	w1]HJ
+youv tried	u#ITYXZ
+z kodem	ya_
+za duzo	t#^9JHJXaZJ
+za krotki	wI_
+zapi zwrotny	i#J%J3J4Z6[8Y9J@IBIDJKJPYUJVJXJYZZYbJcJdaeIfXhJ
+zapisu zwrotnego	n%[,Z3J8[9I=YHFIJPJZIcYdZea
+zapomnialem hasla	wDXHJZ^
+zbyt latw	w-Z
+zbyt wiel	uX^
+ze to	yO_
+zegt dat	r-^3J9J>ID[IHK]OYZIdZ
+zegt ie	y-ZIZ
+zgadza sie	yO^
+zgubilem telefon	w>[
+zip file	tH_ZI
+zle haslo	y#[,]h[
+zmienic hasla	w@GKJZ[^^
+zresetowac hasla	w:XZ[
+zu erraten	r-aIH
+zu kurz	uI_
+zu lang	y2[ZJ]]
+zu leicht	u-aIH
+zu meinem	y9XCIDZIJK]ZH
+zu oft	o#Z@HBJHIKJXdZI
+zu verhindern	wT[
+zu viel	p#]-Z3[@JHHIIKHX_
+zugriff mehr	y>^
+zugriff verweigert	u%aZI
+zum zurucksetzen	u%Y?]WZZI
+zuruckgesetzt werden	y:[E]ZH
+zurucksetzen am	y@XbZ
+zurucksetzen geht	uZ]
+zurucksetzen ist	w(YUX
+zurucksetzen nicht	t(IHJL^VZZDa]b]
+zurucksetzen von	yWZ
+zwei methoden	u*X
+zwei nachweis	y*Y
+zwrotny nie	yZHdJf^gZ
+あ り	h%J(Z9]=Z@JBYFZHHKJM]UJVYZE_ZbJcY
+あ る	u-H9G>^E[HCIJK]MJZ[d[
+い が	u+[@YZE[a^ZhJ
+い し	y9]
+い た	u!Z>H?[D[K]ZJ_[aJ
+い て	l#X%Y-I9J:]>G@JB^CZDIGZHHIHJXKJN^OJXJZIaFdIf]hG
+い と	f!J+J-Z3I9H:J>I?I@[CGD]HHI[KXMINeOHVJXYZEaJbIdJhY
+い な	g!I(G-H0I1[3D4J7J9I:H;J=]>F?G@GBID_G_HDIGKHLJMZNXOIPJTJUFV[WaXIZH][^J_ZaFbJcJdIf[gJhI
+い の	h!X(]*J+Z-H9H:I>EBYC[E]HBIEKFMaNGOHVHXI][^J_JbHcJfJh_
+い ま	^#](X-[3H9Y:H=I>X?GCJD^HFKELJOHPIRXU_V^WIXHZF[J]J^J_JaHbIcJd^fI
+い る	_#H%I*J,J-^/I0J1I3]4I6J7Z8J9F:G;[=H>D?Y@DAJBHCEDCGHHII[KJMENEOZP[RZSYTIVEWIYJZC]H^__[aZbFfYgJhY
+い ス	y>]HXZJ
+い パ	i-Z:]>[@HHIIJKFMaZX[JbIdJ
+う か	y9]@ZKJh[
+う ご	y9^
+う ち	yHJIZU[V^
+う で	w!^9J:]BZ
+う と	q@_OXZIh^
+う に	yV]X][X
+う ま	y9Z>J@HHJKJZahH
+う 一	q@_C[KJXJZX
+え た	n%]>I?[@cHIKHMYXZZHbZhI
+え て	j!I#a(Z-I3I9H>Z?I@EDJIHK^L]MYNJTJUHVJX]aIbJdI
+え な	k([>I?b@ICJHFI_M]UIVGXZZHaJbI
+え ま	u!]-JIJKYPXZ^
+え ら	y@^^Z
+え る	u#HHZM^V]ZI[]
+お 試	y@ZZZ
+お 願	y9]
+か か	r3]9J>]?JBJHHM_ZGa[
+か っ	w3I>I?JMX]^a[
+か な	i#[3I4[9I>I?I@GCJH^IYKJMIXG]JaXbZcZf[hG
+か ら	e#I%J&Z(I+J0I3Z4_5J6Z7J9H:I;Z=]>F?H@XBJCHDJGJHAI^KELJMFOIP]RJTIUIVGXHY[ZI[I]I^IaGbYcIdHfFh_
+か り	r-^9]@^IFZH
+か る	r-I3]9]>[?JBJM]NJZB[^bJhI
+か れ	t-Y9J@ZIJJYLYh[
+か 変	y@[gX
+か 登	yC[DJ
+が #	q2[3]@XPX
+が あ	j%J(Z-]3I9H=Z>IBIC[EZFZHDK[M[NDUJ_ZbJcYhJ
+が か	y>JMXa]
+が ず	yHJRb
+が で	u9]@ZEYZZ
+が と	y9_ZI
+が な	j%^(Y3]4I5]:H;J=X>I?XBJCIHBIJKJMIQ[TJUHW^ZD[[aIb[dZfI
+が ま	uHEIJMdUIW]ZJ
+が オ	t0^U]ZJ^ZdIg[
+が ク	w/XJY
+が グ	w(Z:]HHV[
+が サ	yZF[_f[
+が パ	q7ZGZIXU^VJZF^ZdI
+が ブ	y#H.XH^
+が ロ	t#]TJb[
+が 一	r3[6]?YC]DJHI
+が 不	w(_3[IIN[ZJ
+が 二	r/_A]C_DJHJ
+が 付	y3Z:[
+が 使	y-^IFKHZ^
+が 停	w4^HIf[
+が 入	t-XIaJXKJOJZ]^YhI
+が 全	yO^U[
+が 出	n(]*X3I?EC^HFIJKJZ[[^a]hJ
+が 切	y;]=[H]ZH
+が 動	rHXZFfb
+が 受	w>[NIZZaJ
+が 古	y0[1]4I5^
+が 含	w-YIY
+が 変	y>Z
+が 多	wHIXa
+が 失	y!^ZJd[
+が 届	o>ZB[ZJa]
+が 必	p5X:[=XC[HJI]LY
+が 悪	yE^Z^cX
+が 拒	t%Z-[JZ
+が 有	rUYV[ZI^Z
+が 来	u>Ha[dHf^
+が 止	w![)ZU[f[
+が 正	t3^h[
+が 残	y#Y3^DI
+が 無	g!b-J;Z<Z>HCZHHIIKJMJO[VIYYZI_JaGdXfJhX
+が 登	r+I3J>J?]CZO^
+が 組	yd]
+が 落	w4^9JH[MJRIf_
+が 表	t+]?[O[
+が 見	w(]4^HYZI
+が 足	y(^3H9IIaZH
+が 通	y;[K]ZY
+が 違	q,[6]@JHZRZZIh_
+が 選	y?^[X
+き な	d!I%J,J-I/I0I4I6[8[9J:Y=[>a@YBGCIDHEIGIIGKGLJMJNGOIPXTIUZWIXIZ<[[^[_IaHcGdFeXfYgH
+き ま	d!G-I4[9I?XBHHYIZMJNJOJUHXJZ_^Ja[bHdIfJhI
+き る	rHGIIVbX^ZJb[
+き 戻	h!J(J0Y3I4X8[9J:J>I?J@HBJGYHEKIMINJRYUJVIXJYZ^J_YbIc[d_fahI
+ぎ ま	w-JI^XXZI
+ぎ る	q-[2_9I@ZCIHFI]KIX]ZH
+く あ	y3XhY
+く い	y-[@HHIKHZahH
+く し	w>Z@Z
+く だ	g#]-]7Z9Z>J?JB[H[IIK[MHNHTJUI[JhI
+く て	w-I1]9^>J@JHGK[ZGa^
+く な	m#a-J3Z9F=[>H@YHGIJKGMJX]ZFaIh^
+け で	y8]?ZC[
+け ど	w@[DXN[ZZ
+け な	o#G-I3I9I>I?H@YCJHYIGK]NHO]SZTJZH[[]^aIcJhZ
+け 付	u-I/XIIK]NGO]ZYh[
+け 取	w>[aJ
+け 失	w;[F^PX
+こ と	u-J>JDZEYI]K]ZI
+こ の	r(a>JIJU]WZZI
+こ ん	w9_HI
+ご ざ	w9^ZX
+さ い	g#]-]7Z9Z>J?JB[H[IIK[MHNHTJUI[JhI
+さ れ	Y!^#^(G)J*Y+Z,I0I1J2I4H6I8I9C:Z;[>D?_@EAJDHEIFJHEICKJNYO[P^QZRGSIUFWXXJYJZ>[Y]G^X_HbHcHeJfGhI
+ざ い	w9^ZX
+し い	f!J(I+Z-^3I9H:]>D?FBZCIDJIDM]OIUIVYXHZ^][aJbYdIfIhY
+し か	n3I9J>I?_@[C_DIHFIYKJM[NIZGaG
+し が	rQ]RZY]ZEdYf_
+し く	m-I3]9^IJKYXJhZ
+し た	X#Z(F)J,I-H.J/G0H1I2J4Z5J6Y7H8]:E;I=F>]?^@aAIBaDDEIFJGHHFIZJIKHMZNHQJRGSIUEVEWGXYYHZX]F^HcGdFeIhG
+し て	[!E#](Y)J*I,J-]/J0I1Z3H4G6I7X8X9J:I;I=G>X?D@[AJBECXDZEJG]HDOGP[RHSJW[XDY^Z>[G]H^HaFbGd[eJfHhI
+し な	p/]0[6]:[>ZDYHGNYZI_]aJfJ
+し ま	i!Z-I3H9Z?J@FB[DIHHIHKHL]MHO[TIUJVJX[Z_b[hJ
+し 不	w4J8]c^fX
+じ て	yB^ZI
+す い	w-]
+す か	u=HHaK]ZJ
+す が	w(YVZd]
+す ぎ	k#J-]2^9FCIHEI_KHMINIXdZEfJhI
+す と	w-JZJbad[
+す る	f![%H(a-H/J7J9I:[=I>J@ZBJCJDJH_IHMINZUFVGXI^J_[aJbGdFeZfJ
+ず れ	yHJRb
+せ な	t0[>JHGX[Y[Z^_ZaJfJ
+せ ん	Y#H%H)J*J+I,I/J0I4Y6J8J9C:J;J=Y>Z?YAJCHDYGIH[I^JJKYLIMENHRISJTIUZV[WHXGYJZ][H]H^GaXbHeJfFgIhH
+そ の	p%G-J3J9[;[>]?]GaHHKHNJVIZJgY
+た い	m+Z3I>F?_@]CJDIH^I^MINIXIZH[ZaG
+た が	k!Z-I/^3J9H:Z=J>X?H@ZBJCZDIHGIIK[NJUJXH_Ia]dIfZg^
+た け	y@[N[ZZ
+た し	rIZKINbZJ
+た の	j*[-I:J>]?^@ZBJCJDJHHIXKGM^NHP[VJZGhZ
+た ば	w@_ZI
+た ま	y#H3^DITZZ^
+た め	o+[@YEYHGL]TYZF_[
+た ら	m!Z#I-Z3I4H8]9J>I@XHFIZK[MINITZXZY[ZEb]dJfXhH
+た パ	r:^K^MIZH
+た 電	yCYDJOZ
+だ け	f!J#F%[(I*[+J-E3I4J8[9G:I;Y=J>H?Z@GBHC[DGF]GIHDIYKJMGN]OIP[T[UJV_XIZD[^]J_JaJbJcJdJhI
+だ さ	g#]-]7Z9Z>J?JB[H[IIK[MHNHTJUI[JhI
+だ と	w-aKIhJ
+だ め	w-_IXN[
+ち は	t9_G[HGUZ
+っ た	e#[%J(J+I-F/]1J3Z4H6J7J8J:I=^?JBHDEHDIFK_LJMHNIOHTJUHVIXYYZ[J]]_HaEbHcIdHf[gJhG
+っ て	]!a#J%I(G)J+H,J-[0I1I3H4I6J7Y8J:X=[>X?E@DAJBGCFEJGYHBIYMHNEOYPJSJTHUZV]WIYIZB[H^Y_Xa]bYcHeJfEgIh[
+つ か	w4^H[ZJ
+つ の	o%]*[A^C[DHHI
+て い	T#J%I&J*F,H-_/I0F1X2H4E5I6G8G9B<J>F@FAGBJCJD_EGFIG^HAIYNJPXQIR[U^V^W^XGYFZ>[H^]_XbCcFd[eHfZgF
+て お	w9^d]
+て か	u=_@ZHJY^ZG
+て く	j#^-Y7[9I>I@IB]HYIJKaMJNITGUIZFcXhJ
+て し	w!]L]PXZGb]
+て と	y@ZXZZ^
+て な	y-JIIN_ZZhI
+て も	q#F-XCZDIHIIIKIL[N]O]T[ZJg[hJ
+て る	yIJK]O]h]
+て コ	w>[aJ
+て ロ	y#]1]
+て 入	y#^8]9HB[aGdJ
+で cooki	y.]
+で sspr	wWZZ[bZ
+で き	[!E#H%I*I+I,]-H/H0H3X4Y6Z8Z9G:Y;J=[>b@YCFDHGGJJKILIMGNEOGRJTGV_WHXZYJZE[[]I^Y_HaFdDgG
+で し	w3[9]@ZDJM]ZGhJ
+で す	e!]#I-J3I7X9^:Z=H>H?G@ZC^DHGXK^NHTJVIXGZD[J]JaZbHfIgJhH
+で は	f!Z)X+Z-J3H4J6J9I:H>F?]BHC[DHHBIHKGM[NJPHSHT]U_V]WJXIZE][^IaIbXcJdIeJfHgJ
+で も	uZ[
+で サ	y1^H[fI
+で パ	p(J/J0^6^GJHJUZV[ZF^YbXdH
+で ユ	w!_V[ZJ
+で ラ	yHHd[e_
+で リ	m!J%I(G:_=Y?JBJPJU]VEWJZD^Yb]cYg^
+で ロ	t#INZT][Y
+で 入	w:]B^IJMIZIb^
+で 再	w@ZcYg]
+で 変	o/]7[:]@FBYHJM]ZG^IgZh[
+で 拒	u/ZN^
+で 書	t0[4ZHIR[ZIc]fY
+で 管	wE^d^
+と う	y9_ZI
+と が	wDZEZK]
+と の	yc]
+と 一	y3JC]OZ
+と 出	l-^HHKFNZO[ZZ_XdZhZ
+と 表	wNZh]
+と 言	e!I+Y-^3I9F:J>G?I@YBJDZHHIZKXMIN[VJX[ZG]JaJbJh_
+ど う	w9[@JHZZ[
+ど こ	wDHHYKJS^THZa
+な い	P!@#@&G(])H+],C-<.H/I0Z2F5Z6^9><G>[?_@JADB>EDFFGZJEMZN]PGRBSHTIUDW_YZZH[Y]G_[a_dBeIf]hI
+な く	l#a%Y3Y9F=[@JHHKIX]ZHaI
+な し	l#J%I&[;]<Z=I>J@JDZHELZMXT^U_VJWIZGbId[fJ
+な ぜ	w#G*^HHZ][]
+な っ	f#](J-I3I9]:J=Z>G@XCJHGIIKZMJVZX_ZE]J^YaGbJfJhH
+な の	j#G(J*^+Z-[3G:^>J?JDIHGIYNJO]VIZH[[
+に #	w2Z3^>JIZOI
+に し	k(I-Z3I9Y>J?]@XCJHFIZK[MINHU]VIXIZCaHb]dafJhI
+に す	t.XH^UIdIe[
+に ち	w9_HI
+に な	f#G*X-I3J=J>H?Y@HCIIIK[MJNJTJVZXZ[[^Y_Za[fJhI
+に は	r([*^7^?JNJZJ_]dJ
+に も	w>H@[HHKIZ]a_
+に よ	y!J-JUZ^^d[
+に ア	y>Z?HHIa^
+に コ	wF^HHaX
+に チ	wLY^Zd[
+に パ	wMZZFd]f]
+に リ	u:HBYHHS]UHW^ZFb^
+に ロ	u#XMYTZ
+に 一	y@[A]_J
+に 何	yH^LYX[ZJ
+に 使	u-J>JIJKc
+に 入	uG]V^
+に 問	uE[Z^cZ
+に 変	w@[CXDJHJL[M]
+に 失	yZ^e[
+に 届	w4]>]HJc[
+に 必	y=ZHXUHd]
+に 戻	u0^HJK_ZDb_dI
+に 接	w4ZH^cY
+の ou	y%]CHG_
+の た	u+]EZHHL^ZG
+の で	h!J(I-X3X:]=J>]?H@^BYCIDYE]HHIYKHMGNIOJVH[J^JaJbJhZ
+の に	c!I#F%J(J*[+]-D3D7J9F:I=J>C?bBIC[DDGJHCIYKYM[NDO_PZUJVZXGZG[]]H^J_JcJdIfJgIh]
+の は	yM]O]
+の ま	p!^%J@JL]MXZGg^
+の み	y=YV[
+の も	w3I>]@HHJKYOI]]
+の を	o-Y>I@IHCIHKZMcNIOJXIZIhb
+の ア	q!X%ZAXG]L[V^
+の オ	y;[A]G]_H
+の コ	w>J?ZC]aY
+の サ	y2[bX
+の チ	w;]G[LX^[
+の パ	a(^-G2_:E>I?I@FBHDHF]GHH[IIJ^K_LJMFN_PJUGVHWZZ>[H^GfHhb
+の フ	u7Z8_A]HZ
+の メ	tHYM[PYV^
+の ユ	p!H8]=]?JA]D[HIPJVHZY]J__bH
+の リ	m:I=JBZEZHIQXU^VHWJb^dHf]
+の ル	yG[HJN^ZJ
+の ロ	w#^HZTIZJb[
+の 一	y-[@JI]KJZIh]
+の 人	t%J(X9J;J?J@YF]GZHJV_ZI
+の 名	y-]F^KJ
+の 問	yHIZ]c]
+の 変	q@_LYZ[hG
+の 形	y3_
+の 接	uZJcb
+の 方	w?]
+の 時	uHIRdfH
+の 権	w%_;XH]
+の 番	w3H>aKGOZ
+の 登	w+[?JBZD[HG
+の 確	yC[
+の 要	yIZKIN^
+の 設	wH[V[d]
+の 質	w*Z?_
+の 選	w?_CJHJ[]
+の 電	u3X?]HZOHaY
+は そ	y>[[XgZ
+は で	wHJI]V_ZJb]
+は な	w7]HFT[V[
+は ま	y#HT]
+は も	u9J>_HIKZOJX^ZJaH
+は オ	w7]d^
+は セ	y)^*XHIUZ
+は パ	yZI^_
+は リ	r(J)Z5[7[?]HHUHV[ZJ
+は 一	uCX
+は 使	n?[HII^KXM]
+は 前	t3I>]@JHHIJKZM^OIg]
+は 古	uHIMcZI
+は 変	y#J@YTYgZ
+は 書	yG[gY
+は 無	w)[HZUIa^
+は 通	y%^C[
+ば か	w@_ZI
+び 出	y+ZQ^
+へ の	uQXc_
+べ な	y?X[Z
+ま い	y!]-_NDPXZI
+ま し	c!Z#^%X(J-F3H9Z:J=J?H@EBcCYDGHGIYKGLJMZNHOIPJTHUIVJXZZa[J]JaFbHfJhH
+ま す	]#](Y-F.X3I4J7J9a=I>I?I@GBYCHDII]KILJMZN[OJRXWJZ[[I]J_JaHbHfI
+ま せ	Y#H%H)J*J+I,I/J0I4Y6J8J9C:J;J=Y>Z?YAJCHDYGIH[I^JJKYLIMENHRISJTIUZV[WHXGYJZ][H]H^GaXbHeJfFgIhH
+ま た	w#X3[9Z@ZZJ
+ま だ	n#H3J9J@ZDZHEIIMeNJT[UIW]ZI
+ま っ	w![HIRI]]f_
+ま で	o9Y>J@ZBHHIIIK[M^XXZE]]f[
+ま ま	l!^#G%I3]=J>I?J@IBICJHIKJL]OJTXUIVJZZbIg_
+ま れ	u-YH[IY
+み な	y+_DHTX
+み の	y+]HHV]
+め な	u3[:[>^HGUJX[Y]ZHaI
+め ら	q!])Z*Y+[CZDHHJU[
+め る	uI^M]
+も う	k-H3J9H>_?J@aBZCYDIHHIJKXMJOIX[_ZaGhJ
+も な	y>IHIT[a_
+も の	q-Y3H>]HGIIKaNJOHXJZIhZ
+も メ	w3GD_HJaY
+も 入	u3Y>I@ID]HGKILYMJOJZ]]]
+も 登	y3GD_
+や す	u-bIF
+よ う	q!]-J@^HJV[X[ZG
+ら し	t-]9J>J@YHJIEK^MJVZXIZHh]
+ら ず	w@I]^d]gZ
+ら な	j#I%J+Z/J0]3I4]6J9J;Z>I?IBJCJDJHZIJKZMYTXXJ^JaIbHdIfJh[
+ら れ	i![)Y+Z3H9I:J=J>[?I@^CXDGH[IHKHMINGOIPJTJUZVIXHZ]^YaJhH
+ら 書	u4I8]YafY
+り が	y9_ZI
+り で	t4[@aZH
+り な	w(^3[C[DJIXOIZJ
+り ま	f!J#[%J(Y-H9^=Y>I?J@HB[CJHFI]KHM[NIUIXH_ZaIbIcXdJfJ
+る が	m(J-G3I9I=^>[?H@ICZHEIFKGM]N]O]VIXJZD[^_JaHbZdZfIhJ
+る と	n-Y9I>I@YHIK[N[XJZZhZ
+る の	q+I-E3I9J>I?]CIDHHIIZKHNJOaV]h[
+る ら	y-^@[IFKZXJZJ
+る 必	w#H.X:X[]
+る 権	y%I(_ZI
+れ た	b!Z#]%J(I*I+I-[3H4I6I7J8J9C:_;J=I?YBFCGGJHYK_LIMENDOHP]RZUHVHX^ZD[Y]G^I_JaHbGcJdYeJfI
+れ て	_![#H%J(G*I/J4J6J9H:G;X=[>a?X@EBGCDD]GIHJIHKDMFO^PGR[SJWZXFZB[H]]^Z_HaEbGcId]fHgJh[
+れ で	y=]h^
+れ な	e!I#[([)J*Y+^-G3H4I6I7J9E:H;Z=I?D@YBHCFDEGYIFKXLYMXNFOZPJRITIUIVHWJX[YJZ]]I_IbIc]dGfHgZ
+れ ま	d!Z#X%Y-E3J9H=J>I?Y@IBbCYDFH^I[KGM[OJTIUIVIXHZY[JaDhH
+れ や	w-]
+れ る	c!H%J+X-E3H7Y9H:I;J=J>G?G@ZBJC^DZHGKHLYMGNaOZPZTJVIXFZZ]J^IaHb[cJdIfJh]
+わ か	w9]@GZC[_h]
+わ っ	u/]=]>YCXDJ
+わ な	y-I6^HJIINbZHdIhI
+わ ら	y#JTYg]
+わ れ	f!J+Y-X3J9G>H?I@ZBJCXDZHII]KYMIN[X[ZHh]
+を な	y>Z
+を リ	n%I(bEYHZUIVIZJbJ
+を 何	yX^
+を 使	r,[7Z>I?[KIU]V[ZI
+を 入	p-Y6]>J@JDJK[N]XJZIdIh_
+を 変	n>[@YH[^ahI
+を 外	u#]8[=Z?]G[HHNJTIdG
+を 忘	q:[>IBIDXH^MJZ[
+を 更	y+[1]DJMJfZ
+を 有	r(I.XHZUZVJZFd[e_
+を 止	w!]HJU]
+を 求	r+[CZDHM]
+を 満	qIZKHNcZI
+を 無	wH[UY
+を 聞	yM]h]
+を 要	yHIM][Y
+を 解	yTX
+を 設	y*]HY
+を 間	y#JXahZ
+ん で	y-]3]DJK]ZI
+ん に	w9_HI
+ァ イ	w2[H_cZ
+ア ウ	p#X(ZHYTZc^
+ア カ	b!_#Y%_(G)[,J-H0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMHNJUFV^WJZF^[_JaJbHcJdIfIgJhI
+ア ク	o%a0X;]=J>YDJVJZ]
+ア プ	r(J=J>]?aC]HGNJVIZFa]gY
+ア ン	yAaHJQX
+ィ ザ	y,[dHe_
+ィ ル	wG]J]VH
+ィ 情	yC[D[
+イ ア	yH]QYcZ
+イ セ	r9J=dH[ZF
+イ ト	i#J%X(I,Z4J6Z7Y8Z9JBIMJRJTIUIVIZF[JaJbGdbe^fZ
+イ ベ	w&]e]fZ
+イ ン	e!I#H(I)H,I-I/J0J3I4^5[6J7[8[:I=G>H?J@JBXDIHGIJKILYNIP[QXS[TXUHXJZ[[[^J_JaJbZcHdHeJfG
+ウ ィ	y,[dHe_
+ウ ザ	w.Z]Yb]
+ウ ト	r#Y(ZHGTZc[
+ウ ド	j!J#H%J,J/a0_6ZAYBIGJHGJXT]ZH[J_^bIdGfJ
+ウ ン	b!_#Y%_(G)[,J-H0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMHNJUFV^WJZF^[_JaJbHcJdIfIgJhI
+ェ ク	p0I;[A[G[HYZJ_a
+ェ ッ	r;]GZHILXZJ^^dZfJ
+ェ デ	u,Z7a
+ェ ン	u-[0cHI
+エ ラ	k!Z&Z(J,X3J9J=J?J@XBJE[NJO[VIZb^JbIdJeZfH
+エ ー	u-[0cHI
+ォ レ	t8cA[HH_ZdI
+オ フ	yU_
+オ ブ	r0J;[A[G[HH_a
+オ ン	d!Y#I%I(F,Y-G/^0Y2J3I4I6^8J9I:G=F>I?I@HBICJDHE_GHHCIIKIMHNZRJSITIUFVFWIXJZC[I]I_[aIcZd]eZfYg[hH
+カ ウ	b!_#Y%_(G)[,J-H0J2_3X4J:Y;J=H>I?J@IBICHDZGYHEIIKILYMHNJUFV^WJZF^[_JaJbHcJdIfIgJhI
+カ ル	w!]E^NZZI
+カ ー	wAaHZZJb]
+キ ャ	y>[HIMZ]]
+キ ュ	u*XC[D[QY
+ク が	m(J:J@ZMJZD^Ybcd[fJ
+ク さ	l#ZTZ[[
+ク の	u%Z6JHFdYe^f]
+ク を	p#]6]G[HIe[
+ク ア	u#Y6]HHTZ
+ク セ	p%a;]=J>YDJVJZ]
+ク タ	o%]2Z4J8]<^_]
+ク ト	q0I;[A[G[HHZJ_ad[
+ク ラ	j!J#H%J,J/a0_6ZAYBIGJHGJXT]ZH[J_^bIdFfJ
+ク ン	u,cHIR[
+ク 解	t#G1]B[[]
+グ イ	yHJMXVJZ]b[
+グ ル	o!J(I?IDJG[HGNJPaUIVdZI]JaJ
+グ レ	y(Z:]HI
+ゲ ス	w:bZI
+コ ネ	q%]2Z4J8]<^HF_^
+コ ン	n#Z%I-I4]5]:Z>JF^GJHYM_ZEaJbIhI
+コ ー	g#J-H3I9I>_?X@HBZCZG[HCIJKGMHNJXaZF_JabhI
+サ イ	n7Z>IB[H^L[MJTIZY[]cJ
+サ ー	d!H#I%J(H)[,J-H0I1H2Y3H4_6Z7H8J9I:H=H>H?H@HAJCIDIEJGIHHIHKHNHOJPJR_SZTJU^VGWIXIY^ZC[I]I^J_IaGbGcZd^eJfagJhH
+ザ ー	a!^#I%I(_)X*G+I-F/I0H3G4H6H8Z9G;Y=X>G?F@GA^BGCIDXEIGIHBJJKGLIMGNGOHPYRISITJUGWIXHYJ]^^[__bYcHe]fGgIhG
+シ ュ	u9JF[G[HHM_S]ZJ
+シ ョ	q,Z7_HHR]ZI]^^Y
+シ ー	j(J*_-]7J:H=J>J?Z@JBJDIEJKJMINbUHVIWbZEbIcJdJgJ
+ジ ェ	l-Z0b;ZAZGZMJZH__dIfJ
+ス が	n%Z=^UbZHf_
+ス に	u%JF^HFUYZJ_^f^
+ス を	u(J=ZHXUYZ^d]
+ス ク	u(]@[ZIgX
+ス ト	n(J8c:b=JA[BZHGUIVJZH_YdIfJ
+ス マ	o>]?JM[T[ZHa]b^
+ス ワ	R!F#I%I)H*I+H-_.J/X1I2]3H4G5I6X7Y8G9J:X;I=F>J?D@IAHCFFJG[IXJZKYM[NXOIPHQJRGSGTFXFYIZ^[Z]H^Z_FaEcGdXeGfJgHh[
+ス 許	y%];]
+セ キ	u*XC[D[QY
+セ ス	p%a;]=J>YDJVJZ]
+セ ッ	Y#H%I(Z*H+J,J-I/H0I1J3H4I5X6H8I9J;I=YAJB[CHDGEYGHHYIIJJKHLHNFRHS[THU[VXW_XHZY[I][_HaXdCeIgXhH
+セ ル	r)]UbZJ]]fJ
+セ ン	m(I9J:J=dHZMJPJUJVIZFbIc]dIfIga
+セ ー	yHJZ^aY
+ソ コ	t#[H^MaZHhJ
+タ ン	u(a:]HG
+タ ー	j!J(I0J4]:I=J>J?IG[HbJ]MJNJPJUIZH_JaIbJc[dJfHga
+チ ェ	r;]GZHILXZJ^^dZfJ
+ッ ク	[!F#_(F)J*J+J-H/H0H1X2J3H4H5J6^7F9H:G;Z>G?G@GAJCHDGEJIHJJKGMENHOJRGSITcUGVFWIYJZA[_]H^Z_HaGbZcHdbe]gHhG
+ッ シ	t9IFZG[HFM_S]ZI]^
+ッ セ	yHJZ^aY
+ッ ト	Y#H%I(Z*H+I,I-I/H0I1J3H4I5X6H8I9];I=XAJB]CGDGEYGHH[IIJJKGLHNFOJRYS[TGU[VXW_XHZY[I]G_HbJdCeHgXhH
+ッ プ	y6]D]R]
+テ ィ	p0YC[D[HJJXQY^[
+テ ナ	u:[BJHJU_VIWaZJbJ
+デ ス	w(]@[ZI
+デ レ	u,Z7a
+ト が	c!b#Z%I(G-J/I0_3I6J9J:Y=G>J?JA]BHDJEJGJHXLJMIPJSJUYWJZ][I^J_]aHcJdFeJf[gJ
+ト さ	w#YBZM^ZE
+ト し	yH]g]
+ト す	u%I(_EYZH
+ト で	e!G(X3J7Y:^=[>Z?X@GDZEIHCIIKIMYNJPYUYV[ZB[H^HaIb[dIfHhJ
+ト に	p!H%X(J2Y7Z:ZA[BICJD^HHUGVIW^Z]bJ
+ト の	l!I#J%_(I-Z2^8]:I;[BZGIHGLJMJS[UIVHZH[X^Y_JbIfJ
+ト は	k!I%H(J)]=JB]DHG[H[PYT[UGVZZJ^YfJ
+ト を	m![(G3[8_:IDHHYQXU[VYW[ZD_ZbXdE
+ト バ	j%X(I,Z6Z8ZBIHIMJRJTIUJVIZG[JbHdbe^fZ
+ト ボ	y(]
+ト ロ	w#H4^5]HEJXT[ZI
+ト ー	u,cHIR[
+ト 不	w=ZEYPYZJ^Z
+ト 時	y5]?HHJa^
+ド が	a%J(H,[/]0[2]3I6H7J:G>]?I@EB[CJDHGIHBIYKDLINIUGVIXIZ^[I^H_Ia^bFdEfGhb
+ド だ	y?[T]
+ド で	n,ZBXHIKZM_ZFdGe_
+ド に	o-]IZK]S]ZI_^bJ
+ド の	h-Z:JBIHHL]U^VI[J^Ib]f[hF
+ド は	i#I-I/]7]>X?JC[KYNIZD[aaJbJd]hI
+ド を	a!J%H(]-F/J0J6]:_=J>E?IBFCJGIH^IINFPJUFVGWJXa^^_JaZbFfHhJ
+ド フ	yJ]
+ド ポ	uNb
+ド メ	l%Y)I4_5]7]8]=JHDP]T[VJZGbIdJfJ
+ド ラ	yPXdY
+ド リ	p%Y(GHZUYV_W[ZGdJ
+ド 同	w0aG^HHZJdI
+ド 変	wZY^Z
+ナ ン	u:[BJHJU_VIWaZJbJ
+ネ ク	q%]2Z4J8]<^HF_^
+ノ ー	yBYHIM[b^
+バ ッ	j#J%X(I,Z4J6_8Z9JBIHHMJRITIUJVIZF[JbHdbe^fZ
+バ ー	j(J-J1J3I4_6[=J>I?I@JBJGJHGIJKIRaUIV^Y^ZFaIbJc[dYhJ
+パ ス	R!F#I%H)H*I+H-_.I/X1I2]3G4G5I7Y8G9I:X;H=E>I@HAHCFF[G[HIJYKYMZNXOIPHQJRGSGTFVJXFYIZ][Z]H^Z_FaEcGdXeGfJgGh[
+パ ソ	t#[H^MaZHhJ
+パ ー	y.X:_JYMJZH
+ビ ス	k!J(J)]-J2Z7J:I=JBXRJS]U_VIZGbIcJd[fb
+フ ァ	w2[H_cZ
+フ ィ	wG]J]VH
+フ ェ	u,Z7a
+フ ォ	t8cA[HH_ZdI
+フ サ	t)]UbfJ
+ブ ジ	r0J;[A[G[HH_a
+ブ ラ	u.Z]Yb]
+ブ ロ	u#G.XH]X]
+プ に	wP^Vb
+プ の	wVa
+プ デ	w(]@[ZI
+プ リ	o(J=J>[?_C]H]NJVGZFa]cJgY
+プ レ	f!Y#J%I(G,I-G/_0Y3I4J6_8J9I:G=[>H?I@IAXBJCIDHE_GHHCIHKILJMHNZOJRJSITIUFVFWIXJZE[I]I^G_[aHbGc[d]eJfZg[hI
+プ ロ	o0_4I7^RITJY]ZJ^ZcafG
+ヘ ル	w(]@[ZI
+ベ ン	w&]e]fZ
+ペ ー	uHZS[ZJ_^
+ボ タ	u(a:]HG
+ボ ッ	y9YH^
+ボ ー	y,[S]ZJe]
+ポ リ	j(J*_-]7J:H=J>J?Z@JBJDIEJKJMINbUHVIWbZEbIcJdJgJ
+ポ ー	r1^:[BJDZH]fH
+マ ホ	q#X>]?JHXM[ZIa]
+ミ ス	rEXHJN]ZJcYd_g[
+メ イ	l%Y)I4_5]7]8]=JHDP]T[VJZGbIdJfJ
+メ ッ	yHJZ^aY
+メ ン	wPZV_
+メ ー	i(J+J-I3Z4J9J:J>Y?]@JBIDaH[IHKIMYNHOIUJVHXIZC]I_Ja]b]fJhJ
+モ ー	y.XQ^
+ュ リ	u*XC[D[QY
+ユ ー	b!^#J%J(_)X*G+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@GA^BHCIDXEJGIHDKGLIMHNGOIPZRISJTJUGWIXI][^[__cHdXeIfGgIhG
+ョ ン	r,Z7_HIZJ]^^Y
+ラ イ	f!J#I(G,Y-J0J3I4I6Z7I8Y9H:I=d@JBHDJIJLJMHQZRITHUHVHZC[I]J^J_JaJbFcIdbe^fYgJhJ
+ラ ウ	h!I#H%J,J-J.Y/a0_6Z=JAYBIGIHFNJT]VJZG[J^J_^bZdFfI
+ラ ー	i!Y&Z(I,X-J3I4[5]9J:J=I?J@XBJEZMJNJOZPJVHXJZa^J_JbHdJeZfGhJ
+リ の	y?^HIZJa^
+リ シ	j(J*_-]7J:H=J>J?Z@JBJDIEJKJMINbUHVIWbZEbIcJdJgJ
+リ セ	Y#I%I(Z*H+J,J-J/H0I3I4I5Y6H8I9J;I=YB]CHDHEZGHHZIJJJKHLHNFRIS[THU]VXW_XIZZ[J]H_IaXdCeIgXhI
+リ テ	u*XC[D[QY
+リ ン	q:JH_MJZFbc
+ル が	r3I:[>F?HDGH_IJM[ZHa^
+ル に	u3^?JCJDHHDN[ZIa_
+ル の	y?[G[HJNZ
+ル も	t3F>IDcHGaX
+ル を	y)^?[HIUIY^
+ル タ	wG]J]VH
+ル フ	t)]UbfJ
+ル プ	w(]@[ZI
+ル ー	k!J(I-I3J:J>J?HDGG_HXIIKJMHN]PaUHVdZG]JaIbJdJ
+レ で	t!]/]6^7ZZJ^JfJ
+レ の	w6]PY_[f^
+レ ス	t8cA[HH_ZdI
+レ ポ	yD[H[
+レ ミ	q-J=^HIN]ZJcXd_g[
+レ ー	p(Z,Z4^7_:[HF
+ロ グ	qHHVIZ[]]b^
+ロ ッ	b!G#a%J(J-J/J1Z3J7I:J=J>J?I@ICJDJGJIJKILJMHNJTdVJXYZF[a]J^JaJb^cJdHfJgJhJ
+ロ ー	p![)]4]5]BYE]HENZUHVIZFbI
+ワ ー	R!F#I%I)H*I+H-_.J/X1I2]3H4G5I6X7Y8G9J:X;I=F>J?D@IAHCFFJG[IXJZKYM[NXOIPHQJRGSGTFXFYIZ^[Z]H^Z_FaEcGdXeGfJgHh[
+ン が	p(_:[H[MHVZZI^Y
+ン で	o#[7]HFMXQYT[VI[^bIhJ
+ン に	y4[MY^Z
+ン の	y,ZHIZ]
+ン を	y,]8^
+ン イ	p>JB[HYL[TIZZ[]
+ン ク	uZGbc
+ン コ	y4^5]HHJYZI
+ン ス	r9J=dH[ZF
+ン タ	pH]VZc]fJga
+ン ト	]!^#Y%^&Z(E)Z+I,G/I0a1J2^4Y5Z6H7G8H9I:];I=E>G?G@GBECGDXEIFJGXH?IHKHMFNGOJRHSZTJUZV[W^XJYIZA]I^Y_GaGbDcGdFeYgHhG
+ン ド	y7[
+ン バ	wPZV_
+ン プ	f!Z#J%J(G,I-H/_0Z3J4J6_8J9J:H=F>I?I@JAXBJCJDIEaGHHDIIKIMHNZSJTIUGVGWJZE[I]I^G_[aIbGc[d]eJfZg]hI
+ン 画	wZJba
+ン 管	w)I,[P^
+ー が	d![#I%I(F*J+J,I-F/I0H1I3F4_5[6I7I8J9H:];I=G>F?F@HAZBGCGDGEIGIHYIFKGLJMFNEOXPIRESJTJUGWaXHYZZ^]]^H_^aEbFcZeJgJhH
+ー で	i!H(H*J-I6[7J:H;Y=I>H?_@IBICJDJG[HXKJMHN_PHUHVZWI[J]JbYcIdJfJg_
+ー に	q-^AaHJJXNHZY_Z
+ー の	n;XEYRaZHbZc]fG
+ー は	q(J)[7[?^@JMIUJVHZF^_bJ
+ー を	o*[4^?JHIKJN]VJWYY[ZH]X_]dJ
+ー カ	w!]E^NZZI
+ー ク	t,cHIR[
+ー ザ	b!^#J%J(_)X*G+I,I-G/I0I3G4I6I7X8Z9H;Y=Y>G?G@GA^BHCIDXEJGIHDKGLIMHNGOIPZRISJTJUGWIXI][^[__cHdXeIfGgIhG
+ー シ	u,Z7a
+ー ジ	m-Z0bMJS[UJZY_Jb]fJ
+ー ス	yQZ_^
+ー タ	u4^:[HZVJc]fI
+ー ト	k#H%J(J*[,I-H0J1]4J8J9J:]=J>I?HCJDYGJIIKIMYNIQ^RITZUJVJWIZE[JaIbacIdEeJf[hJ
+ー ド	Q!D#F%G&J)G*G+G,]-]1H2[3E4E5H8F9G;G<J=D>[?G@GAFEJFHGZJYMYOGPFQIRFTEVIX[YHZ[[X]F^Y_Da^b[cFe^fHgFhY
+ー バ	l-J1J3I4_6[=J>I?J@JBJHHIJKIRaVJY^ZGaIc[dZhJ
+ー ビ	k!J(J)]-J2Z7J:I=JBXRJS]U_VIZGbIcJd[fb
+ー プ	n!J(I?IDJG_HFNJPaUIVdZI]JaJbJdJ
+ー ラ	y4^5]HHJYZI
+ー ル	f!I#J(I)]+I-H3Y4J9I:I>Y?]@IBICYD_GZH^IGKHMXN[OIPJSIUGVGXIZC[J]I_Ja]bIdJfJhI
+一 つ	n%]3H?XCeDIHHIJKIaI
+一 下	w#]9[XIZZb^
+一 个	p!J%]-J3H9I;[?IC_DJHHIIKGOYUJVJXHZXa]
+一 回	w9]@aHIXIZJ
+一 天	q#E@aDXX_ZJ
+一 度	p@_WZXJZXd[
+一 日	w@[Xa
+一 時	p@HL]T_ZGa^cY
+一 直	p?I@JCID]K]LXMIZ[aZ
+一 种	q?YCcHI
+一 致	r3J6bA[O]_H
+三 方	yJ[
+上 刚	w@Z
+不 一	w6^IIK^O]
+不 上	u3JH[O^SGc^
+不 了	g!I#H(^)I*H,H-J/J0H4Y6I8J9I=G>aBGCHDJGHHEIGKDLIMFNHOIRES]UGVGY^Zc[H]G^F_JaFbFc]dJfCgI
+不 允	yI[VJ^^
+不 出	y+[3a>IHJZHaH
+不 到	i#J(Y,a-J0^3G4[6I7J9I=J>Z?I@JCJGIHZIJKJMJNJOJVJXJZE]J_^aZcJdIfH
+不 匹	yO]
+不 去	t#[%J;ZKYXJZ^
+不 可	k%J(G)[*J4_8[=XBJHFMJPXSIVGZG^]bIc^dJf]gI
+不 同	y/X6^G]
+不 回	w0^4J9HG]HDKJZ]c^fH
+不 在	m-J/I4I7Z9_:J=J>F?X@ICJGaHFKIMHPJQ]T]V_ZG[JaJbJcJhJ
+不 对	p(J*J3]6]9J@HCJE]GJHHIHKHMJNIOIR^VJZ^]J^J_JaJcJfIh[
+不 开	u6_HZNISYZHbZcJ
+不 接	w3JI]N]O]ZJ
+不 支	u1]7X?^HJZHgZ
+不 明	y&[N[Z[
+不 是	u(H@XOZPIS^UJVaZG
+不 正	o3aCJTYh^
+不 符	p-ZHJI[NaZH
+不 能	d!I#I)I,J-H/J3I4J6J7I8J:H=_>[?XBHCIDIEIGJHEIZK[LJNFOHP_SHTJU[X]Z>[Y^__JaIbFcIgIhG
+不 行	m#J(F)^*G,I-Y3I8]=J>I?]@HCIHEKYM]NIOHPYVYXJ^J_JaJb]cJhI
+不 认	u:[HFM[O]g[hY
+不 让	t@aHIKZX^ZZhH
+不 足	q%[(a3Z9J=]CIHEI^KJNGVZZF
+不 过	tH]L_ZE
+丢 了	u>^DYaF
+两 个	r/_?J@HAcK[NJOJZG_JaJ
+两 次	y*X@]CX
+两 种	r*]CY
+个 密	u/^K]ZJ
+个 用	w!J;]A^CJUIV]Z[_I
+中 で	wHIS[]^dJe[
+中 心	wgb
+临 时	u!X@YL[
+为 什	y#G*^[^
+为 组	yVHW^d]
+也 没	y3I?ID]a^
+了 密	t>[@[HGLXM[UYZHhI
+了 手	u>YC[
+了 收	w>bHJaC
+事 件	u#Z&[BJHHS]VJZIe]fY
+事 可	yVb
+二 つ	l*[/^8[?JA^C^DIHHK]_JaJ
+二 回	y*X@X
+云 端	u/XTb_I
+人 が	y@[ZI]]^Z
+人 に	y!J@YH]^^
+人 の	y(YA^Z[
+人 は	w+[DJVb
+什 么	u#F*^HIN_ZI[^
+今 天	q@[X^ZI
+今 日	u>J@aHJX^ZHaJ
+今 朝	u#X@a
+从 没	yD[W]ZId]
+他 の	y(^VZ
+他 社	y:]JZ
+付 い	y%[3Z
+付 け	t-YIHK[NGO]ZYh[
+代 理	q(J*J,J-Y0e3I4H9I>JHHMIRGYJZIaIc_dIfFgJ
+令 牌	u,d9JHIR^ZF
+以 前	k-J3H>^?]@IIHK_MZOIPYVJ]JhJ
+件 を	wIZKIN_ZJ
+会 社	o-Z3J8Z:[>_?[CJDIHGIIKJN[OIZI
+会 議	u>JHZZ]][
+但 没	y?]DJLX[X
+住 了	y!J#a9G>IHZKJZF]I
+体 管	w(^)Y*J,]UHZJdH
+何 も	t-J>ID]H[KILXTZXJZ[
+何 度	o#_-J9F@IIJTZXbZJ
+使 い	y,[?[K[
+使 え	h![(I-H3J:J>H?a@GBJCJDIHFI^L]M[NJUGXY[JaJbHhI
+使 っ	o!J-[3J7Z9H>Z?J@JIDKaOIU]VJXIhZ
+使 用	j(J@[HJIHK_N[P[T]UJV[ZI
+信 息	u3[C]D_
+修 改	q@_HJZX^Ih]
+停 了	u!]0^4J9J>JHHSIY_ZHcIf[
+停 止	p!]-J0Z4^9H>IHGIJKIU]Y]fZ
+停 用	u![1]U]
+側 で	u![7]HFT]ZJ
+允 许	q(J=JHIIZQYV_ZI[[^^
+先 の	y3[D[H[
+入 っ	m:]>I@JG[HIIaKHLXOIV]ZHaJhZ
+入 れ	f!I#Z%J(J+J/Y3H6[8Z9E:H=I>D?H@EBaCHD]GJHDLJMXNXO[PJRJTIUJVIXFZ][J]Z_JaEbIcJdXeIfIh[
+入 力	w#^9HOZhX
+入 的	wOZ
+入 社	y@YD_
+全 体	t(^)Y*J,]U]WJZIdH
+全 信	yC]DX
+全 局	w(^)X*I,]ZIdG
+全 部	yB[NZO^
+全 问	w*[?_ZF
+公 司	m#J-I1J3J4[8]9I>Z?JBICJDJHGIHKIM]NcU[VJZG]JaIbJcIfJ
+关 了	r!]#H6^9H>HBHHGIJKJOJU^Y]ZG]aaJbJfH
+关 着	y1I<[HHRJU]cIf^
+关 闭	wBZU_b[
+其 他	y%^C]
+册 过	w+[DZ
+再 改	t@_
+再 設	y@Zg]
+再 试	t@ZBJX[ZZ
+再 起	yB^fZ
+写 不	u0^4I9H=J>IG]HEIJY_ZFc^fG
+写 回	d!G#G%Z(F)I*I+J,Y-J/I0E1H3H4X6[7H8_9D:H;J<I>H?H@DAIBECIDFEIFIGGIHJIKFLGMGNGPXSITIUFVFWIXFYZZJ[H]H^H_HaEbEcDdeeaf]hG
+写 字	yI_
+出 な	o(]*X+Y-J3G>I?_C]DHHEIIKJNJOHZC[^a[hJ
+出 ま	rN]Z[hY
+出 る	m-]@JHHNZO[XJZZ_XdZ
+出 现	u+Z?JHIZahJ
+出 错	w,Z3IHJO^Z[aHe^fFhG
+分 か	w-^>JHYIGM]NXZG
+分 で	w)Z=IU^V[ZI
+分 の	u-H3HI]O_V]
+分 钟	wBIHIM_R_
+切 れ	q(J9I;[=_>I@IUJXJZZ]]a]bI
+刚 改	u@^
+別 の	y@[K[
+利 用	y0[4^ZH
+别 人	y(Y*]V[
+别 的	w(]:]B[C^IIMJPJVHZJ
+到 旧	y>Y
+到 短	ya]
+到 验	u>[aY
+制 限	wQ^X_
+刻 が	yRb
+前 に	o-H9H:Z>H?J@YAJCJF^HGIDK]MZXIZI]a_JaJb^hI
+前 の	p-I3I>]@IHGKaM]OJZFg[
+前 使	yKY
+前 密	tha
+前 用	wK^
+前 的	w3H>^@IIGK]M[OI
+力 し	w#^9HOZhX
+办 公	y9Z>^?]HGZJ
+务 台	y(]@YZHg[
+务 器	m(I0J1I2I3I4^6]8J9I=J?J@IBJGJHFIJKJRaSJY[ZI]Jc[d[
+助 重	yU^
+効 で	uZJ^ZbZd[
+効 に	h(H.Z;XH[U]VZZFdaeZ
+効 化	r!_#J)Z,]8]UHZJdDe^
+動 か	u.XZFf]
+勾 了	yL[
+包 含	uIb
+匹 配	wA]O]
+十 分	wC^R]
+単 語	y-Z
+印 机	uH_
+历 史	w5]HJIIKZN]
+去 了	w#]9JB_HIKJXJZF]^
+反 映	yBJM_ZGg]
+发 到	u>_
+取 れ	w>[aJ
+取 得	y,a
+取 消	y?^BJG]HIZG]]
+受 け	o-I/]>ZHJIHK[NGO]ZYaIhZ
+古 い	j-I0Z1^4J9J:J>]?J@HBJDJGJHAIIKHMdNJY]ZEaJbJcJdJfHha
+只 有	l(J*H3J9I;]?I@JC_HIIbMJPbVIZFaJ
+只 能	y@][[bI
+只 要	y?ZCJHJ[^
+可 以	t(JB]HJVcZJ
+可 能	w(^;]=JBIHJM]NZVJZJ
+可 证	r3J9I=dCJDJH[IIVGZJaJ
+号 が	m3_CIDJOaaI
+号 と	yIZO[
+号 に	r3cHJOI
+号 を	w-Z>]OX
+号 没	w3_>[VZaG
+号 码	j-J3d9J>J?IBJCIDFHFIHMJObUJVIXIZFaYbJhJ
+号 被	w!_>J
+司 的	w8^NX
+合 わ	y-J6^HJN[Z[dI
+合 公	wNb
+同 じ	tAbHIK__I
+同 一	wAbKJ_J
+同 事	q(Z@XH_KJVbZI
+同 僚	y([H[VZ
+同 期	k!I#J%Y(J-I/J0_4[6I9I:J=I>I@IAIDJGdHCIJKJLIMZNIR]UJVEZF]I_IaHbJcJd]fZhJ
+同 步	i!I#H%Z(G)J*I+J,J-I/I0a1J4Y6H7I8J9G:I;J=I>H?I@HAHBICHDHEJGdHCIIKGLJM]NIOIPIR^SJTIUIVFWJXIYJZF[J]H^J_HaHbIcId]eIf[gYhI
+名 が	y2[<[HI
+名 前	u-Z9J:[F^I]KI
+名 字	y:^I[
+后 再	u@[BJZ[
+向 导	w+],[HFZJdHea
+否 さ	p%Z-J/ZJXN_P[
+含 ま	u-YH[IY
+启 用	k!](F*J,]/I7I:I=I@JBHH]KJMJPHV]ZDd]ebfHgJ
+员 不	t(Z)^*],I?JP^VFZD
+员 没	w(I)Y*XUJV]d]
+問 が	y*X?_
+問 題	m-J9J>JB]EZHGIJKJMJT[XJZac^
+回 不	w0_6J@JGJZGdIf_
+回 失	y!I#_4]HJZFdIe[
+回 数	w9JX_
+回 来	y!_9]HH
+因 为	y+]/^HGLY
+在 entra	y/I7[HET]
+在 し	y>[__
+在 の	th_
+在 不	r?J@]KaZG[]hH
+在 密	yGbHH
+在 本	u!I7^_]d^
+在 用	w-_9JKJZIh[
+在 的	yKJZI_^ha
+地 ad	t/[g[
+地 没	y_]dJg_
+地 环	wcad]
+地 配	wEcHJZH
+坏 了	tH_R]
+域 控	m!J#H%J(J-I3J4e5a7J8J9J<I=J>I?H@JBICIDIHFIIJ^KIM[NHRISJTJUIVJXJZD[J]I_JaIbIdJfHhJ
+域 管	w*IPbZI
+報 が	u,[3[CZD_
+変 え	k#G(J9J>Z?J@eHXIJKHM^TJXGZE[[^YhH
+変 わ	q#J/]>ZCXTYg[
+変 更	b!H(I-H3I7[9I:Z=J>J?J@aB[CJHFIHKGL^MXNHTJUJVIXIZY[I^baJbIcJdHfIh_
+外 し	r#]8[?]GZHINIP[TI[ZdG
+外 部	u:dHIZG
+多 す	wHIXa
+多 次	r#_X[ZI
+多 请	uXZ
+大 写	yI^
+大 家	y-_9[>JHI
+大 文	yI]
+天 改	y@_ZHhI
+太 多	n#_9J@IHJXbZH
+太 容	w-]
+太 短	wI_
+失 敗	i!Y#]%I(I,Z-J/[3I4Z6Z7J9H:J;Y=I>I?JBHCJDJEJF]HFIJKJMINJSJUHVIXIZ^[J]J_JaJbIcJe^fHgJ
+失 败	i![%J(J,]-J3J4Z6Z7J9I;[=I>H?J@GBJF]GJHFIIKIMJNJOJSJVI_JdZe^hH
+好 了	yB]RZ
+始 ま	y+]3ZHF]]
+字 母	t/XIc
+字 符	y2]F^IXZJ
+存 在	u>[_c
+安 全	q*[?_BJC]HIQ[ZF
+完 了	w(]B]]]
+完 成	w(]B]DJHJZI]]
+定 し	u*]>J@ZHYg]
+定 义	w-XHYNHWaZH
+定 了	w#[
+审 核	y/YEYNY
+客 户	y9J:]BZQY
+容 易	u-]
+密 の	y*X?_
+密 码	R!D%H&I)E*E+E.H0X1F2_3B4E5H6X8F9H:[;F<G=C>D??@ZAFBICCDJEIFGGZIYJXMZODPJQIRESETDVEWEXCYGZc[[]E^[_EaBb[cDd[eFfJgHha
+密 碼	p#H(G-]:J=J>J?I@IBJHHI]KZMINZPJU[^]hI
+密 钥	w6b?aHHVJZG
+对 象	q3J;^>JA]G[HJOJZH_chJ
+対 応	w1]_]gY
+対 象	wGbHIV[
+小 文	yI_
+小 时	m9J>J@_CIHIIIKJOIX_ZHaa
+尝 试	rXa
+局 管	w(^)X*I,]ZIdG
+届 か	w4]HJaZc[
+届 き	u>Ha^
+届 く	w>b
+履 歴	w5]IIN]
+己 改	yBZVZ^]
+己 的	y@YO]
+已 注	u+cCJDYHD
+已 经	y+[>^?HBYDI
+帐 户	l!]#[(I3[UIV^[[
+帯 を	y>^
+应 用	r%^(H0J3J:I=H>[?_@JC]HGIHKIMGTJUJVHZF_Ja]dJgZ
+度 お	w9Y@YZZ
+度 も	o#Z9J@IWZXbZJd[
+度 変	y@X
+式 が	y3^
+式 不	u3cC]KJZG
+强 制	uD[HHL^ZIb_
+弾 か	y-Y@[JY
+当 前	r#Xha
+录 不	y>J?JHFZabIhJ
+录 界	wHJZHbb
+录 里	y!^3^
+形 式	u3b
+待 #	yXZ
+待 ち	y9[XY
+待 っ	ya^
+後 で	wXJZ[cYe[
+後 に	r3I9H>J?I@ZBYHHKIR]XJZD]aaHfa
+微 软	u7[R[SaZGd[
+必 要	f#G(J3I9I:]=^?I@JC_DHI_KJMJNJTJUFVIXJZG[[d_fI
+必 须	u:Y@[K^LXZJ
+忘 れ	o:[>[BIH[KJMINJZ]bJhJ
+忘 记	w:[HJZ^
+怎 么	rH_Z[
+您 的	t(H3[BZI]UIV]
+悪 い	yE^Z^cX
+情 報	t,[3[CYDa
+想 再	y@b
+成 し	y(JUHV[W_ZJ
+成 功	u/aB_TIUJVJZJ
+成 员	w(JP[VaZJ
+我 不	u9]=J>]?IHFIIKHOIVcZI
+我 们	n(J-Z3Z9H:Z=^>I@[CGDIHIIIOJU_VGXJZF[J_[aJdZ
+我 只	yC[
+我 是	w(])Z:[ZH
+我 没	y(_C]ZJ
+我 的	h!^#Z(H-I3F9Z:X=I>I?J@JBICFDHHII_KIOaUHV_ZI[H]JaHhI
+户 一	yC[aY
+户 不	r(H8^:Z@HGaHJKIP^VHZF^^
+户 在	u!^VJ[]_]
+户 密	w2a7XIJdZfJ
+户 已	w!ZTZ
+户 没	p!J%_(F)^+J3J:J=]BJCJD^HJUHV]aI
+户 的	y:]
+户 被	w!Z#Y
+戻 し	j%J3J4Y8[>J@HHGMJRYVJYZbIc[d]f^hJ
+戻 せ	u0[HHK^ZZ_[fZ
+戻 っ	y!_ZJb^
+所 以	yIYZIh]
+所 需	y=_
+手 机	f#[(J-J3_9F>_?H@JBJDaIFKIMZNJOZUJVJXJZH]IbJfIhJ
+打 不	u3[HZSYb[
+打 印	wH_
+找 不	y4^__
+承 が	y;a
+択 肢	t3J?aC]HH[]
+报 告	yDYH[
+报 错	tVJZbhJ
+拒 否	g%a*J,Z/]3J9I?JCGIXJZMIN]O]P[VJZHdJhJ
+拒 绝	l%Z*J-X/^9JIIJXKIN[O^P]ZG
+拿 不	y,b9JHHZ]
+挂 了	w/J4^=J>J@JHHMHSbTIUJZGf]
+按 钮	u(a:]HIZH
+换 了	u>ZM[
+授 权	yTZV]
+接 受	t/Z3J@JHJI[O]Z]
+接 器	r2]8^9J<aHEIIMJ]J_^bIcHdI
+接 続	o4YH]ZHcc
+推 測	u-_
+提 示	m@[HJK^LZ_Yd[
+携 帯	o3^9J>a?JCYD^IIZGaI
+操 作	y(b
+支 持	t1a7X?^HIRIZHcIfJgZ
+收 不	n3I>]a[
+改 一	y@^
+改 不	yZ[^IhY
+改 了	u/]7J@]MZZI_JgYhI
+改 密	m(J@DBJMIVIZ^^c
+改 的	y@^
+改 过	w@]
+敗 し	wT[Z^
+敗 す	y!^
+数 #	yC^IY
+数 が	yXY
+数 太	yXY
+数 字	q3I9JId
+文 字	m-I/Z2^3I9J:J@JCHF^HIIdKHNJXIZJhJ
+新 し	h+Y-E1]9I:]>E?HB[CJIHKFM]XJZX]]b[dJfXhH
+新 密	m:_BXHDJYKINFZ[[IhI
+新 手	y>GH]
+新 的	q9I:J>J?J@HBZIHK[MaOIVJZH[]]]bI
+方 式	u*Y3JC_DXZI
+方 法	i*Z+^:J>J?cBJC]DHHZIINIUIZI
+无 效	y3JHIO]R^hZ
+无 法	m(Z3[?JE[HHUJVJZX[^cYdJeZ
+日 は	w>I@ZHJKJMIX^]^aI
+日 ま	u9Z@]XYf[
+日 パ	yD[
+日 変	y@_MZZI
+日 志	yNX]^cX
+旧 号	y>Y
+旧 密	o#]>H@JHJKZM_ZGgZhZ
+旧 的	t>JCJHIIJK]Ma
+早 上	u#Y@[
+时 密	y@YL[
+时 锁	uT_
+时 间	r4J9I@]HIOJReXJZHaJcHfGhJ
+明 天	y@ZX^
+明 日	y@ZX_
+易 被	y-Z
+昨 天	t@]BJKIMYZI]^f^hI
+昨 日	t@^MYZH]^f[
+是 锁	y#ET[[^
+显 示	u+]/XDEHJIIO]ZIh_
+時 に	u5[?HHHL[O[a^
+時 の	y,]LXbZdH
+時 刻	wHJRc
+時 的	uT[cY
+時 間	n@]KJR[X^a]fI
+暂 时	wT^
+暗 号	y6]<]
+更 が	r!J@YL[Z[^]hH
+更 し	p7]@^M]ZI
+更 で	l:]@[ZX^]hZ
+更 改	q7X@]BIL^MJZE^]
+更 新	n+^1_@^BJCJDGHHZEcYf_
+更 禁	y@Z
+書 き	h!I(J-J0Y3I8Z9J:J>H?J@HBJGYHEIJKIMHNJRYUIVIXJY_^J_YaJbIc[d_fahI
+最 小	y@[I_
+最 短	y@]
+最 近	t@^BJKaZH
+有 #	y3YCGIa
+有 効	h![(F,[7J8[:I=H@JBJDJHYIHKHLZN[PJU[V]WJZC^XbHd]eafH
+有 启	wV[dZ
+有 域	y*IPbZI
+有 我	w-XI^ZD[_
+有 注	yD[
+有 重	u%Z(YUIVJW]
+有 问	wE[c[
+服 务	f!I#I%I(X)I*I,I-I/J0H1H2Z3H4]6[7I8I9G:I=G>H?HAJBXCIDIEIGHHCIHJJKHMJNIOIPIR_S^TIUHVFWJXIYZZD[J]H^J_IaHbIcYd^eJfbhI
+期 の	yGbHI
+期 サ	y4]HJR^
+期 間	t=[@^IHKIN]ZH
+期 限	k9I=[>J@YIHKILcMIN[XIZZa]hJ
+本 人	n!H(J+_-J>J?J@YBJHHMJPJVXZH]a^bhJ
+本 地	c![#F%H(D)H*G+H,H-G.J/a0[1H2I3G4G5J6a7Y8I9G:G;I=F>F?G@FAXBECGDFEbFJGGHBIFJIKELIMENZOGPYRISGTYUFVDWGXHYJZ@[G]E^F_baFbFc]d]eHfYg^hG
+机 丢	w>_aF
+机 号	r3[D[HJO]aH
+机 坏	wH]
+权 限	k%b(c3J:J;_=I>JBJDJMJUIVGZGaIdHfJgJ
+来 な	u>Ha]dIf^
+来 宾	w:a
+格 式	w3cCJZI
+検 証	w3I?IC_DJHIO[ZJ]^
+構 成	o!J(H/J:JEeHIPJUGVYW^ZEcJdHe^fH
+権 限	m!J%a(_;]HZZG
+機 種	y>_ZI
+次 失	y#XTX
+次 数	tXa
+次 登	y#XL^
+止 さ	u!]9H?^HJ^^
+止 し	yY^fX
+止 め	t!])YHHU_
+止 期	y@Z
+正 し	t3^h[
+正 常	uB]HISaT^UIZJbJfJ
+正 确	r3]h^
+此 密	y%I([
+步 服	w4[MJRa
+步 没	y0J3IC]MIaId]f^
+残 っ	t#Y3^DI_^
+永 不	uLa
+求 さ	yC^[Y
+求 め	q*Y+[CZDHM]
+求 两	y*XCY
+没 了	t3I9G>c?]BJDJHEKJMJZH]I_]aFb[
+没 写	y%J8^HJN^d]fG
+没 勾	u;]HIdaeJfF
+没 开	wU]VZZId]
+没 有	_!G#G(])[+H,I-G/I0I1I2J3Z4H5[6J7I8H9D:F;G<H=[>C@HAIBFCZD^EIFIGIHAIEJJKHLIMFNGOGPGRJSHTGVXW^XIYJZ?[^]F^I__aacHd[eHf]gGhH
+没 权	y%^([
+没 法	y)Z:]>X
+法 が	y?Z
+法 を	u*Y+[?]CJH[UI
+法 重	qE[HJZ_[JcZ
+注 册	j+d?JDaUJVJZG
+浏 览	w.ZHIZI]^b]
+消 え	y%]?]bZ
+済 み	m+c?IB]CIDYHETXV[ZJ[I
+測 さ	w-_
+満 た	qIZKHNcZI
+無 い	r!J3Z>J?JCaD_HGIJNJOI_YaI
+無 効	f!f#I(I)Y-J/J3F9J:J;Z<Z=J>IBICJDJHEIJLJMJNJO]RZVHXJZF^J_JaIfIhX
+無 期	t@JHZLbZG
+猜 到	y-[
+环 境	wcad]
+现 在	n>H?]@ZK_MJOJZDhb
+現 在	o#XKJZXhb
+理 セ	wgb
+理 中	wgb
+理 员	c#H%I(])a*d+J,_-H/J0I1J3I4I7I8J9H:H;J=H>I?H@HAJBICHDHEZFJGJHFIHKHMINGOIPaRJSJTJWZXI[J]H^J_IaHbIcHd[eJfIgFhI
+理 者	c(])^*d,a-G3J7I9I:G=J>I?H@JBJCHDIE[HGIHKIMINFOJP^WXXJ[J]I^JaIbIcId[fJgHhJ
+環 境	yc^d]
+用 さ	y*]K]
+用 で	y4^KYZH
+用 不	u>J?[KHZ^
+用 了	o(I,[3J;Y>a?GKZOIUXZI
+用 写	w,]ZIea
+用 密	u(JVa
+用 户	a!J%F(_)[*E+X,E-F.J0G1H2I3D4G6H7]8[9J:I;[>E?C@DA_BEDHEIFJHCIYJIKCLJMENFOYPXQJRISHTDUCWHXJYJ][^]_baFcHdZeHfGgGhE
+用 旧	wHFMa
+用 期	u=[@]IIN]ZH
+用 的	w#X?^KJQYZHh[
+用 过	qKa
+电 脑	n9H>J?J@JBJDJH_KIMaOJZG]JaJb[gZ
+电 话	m#J(J-J9F=J>F?_BJD[HEIIKIMHOaUJVIZH]Y_IaabIcJfIhJ
+画 面	j!I#J(Z+_-J3H9J:J=I>[?G@IBICHHZIIKIMINJOJTJUIVIXH]I_JaHbddJfJhZ
+界 面	tHHZF[[bc
+番 号	f!I-H3c9I>b?I@ICGIGKFMJObUIVIXJZHaJbJhI
+登 录	i!J#G(J+J3H>E?G@IB[CIDHIJKHL]NJOITJUJVJZ^[]]Jbch[
+登 记	l+H3Y>[?^BIDaHFIJKIMJO^ZEaIbJhJ
+登 録	b!I#J(J+b-I3]:I=J?Z@IC[DeIHKHLJMINHO[UIVIXIZE[IaIbGdJfJhH
+的 に	wT[
+的 不	r3J@XIIK]OaZJ
+的 号	t3a>IDIHJOYa[
+的 密	k%J(_:I>J@IBXEYIJJYK^MJUZVGZE^IhZ
+的 帐	o![#[(J3[UJV^[J
+的 手	y3YO]
+的 电	w3]O_aJ
+的 组	u(I:[=J>JBJHIP^UIVb
+的 账	q!](I)^:J>IDJG]IJUHV]
+的 连	yc^
+的 重	y>^E[ZH
+監 査	y/XEYNX
+目 の	y8]C]
+目 录	t!]3]:XHJ_^dZ
+看 不	y(Z>^?HHZaI
+知 道	u>FHYIJNX[b
+短 す	y-JI_ZI
+短 使	y@]
+短 信	n(J3Y9G=J>[?a@JBJCHDHHGIHOJVJZI]^a^fJ
+码 一	y@GKZLYXJZIa^
+码 不	i#J(I3G6I:J>I?^GIHYICKFMHNIOYVIXJZa^Ia^bJh]
+码 了	w:J>JHHZb
+码 今	y@^
+码 以	yKX
+码 写	t@JP[VJZEdaf^
+码 发	u>_
+码 同	yGbHH
+码 在	w7^HHMZdZ
+码 太	q-Z2]@ZI[ZH^JfJ
+码 已	yBYM_UJ
+码 时	y3JO^aIh[
+码 最	u@]KY
+码 没	w3_:]>GOJZIaF
+码 现	y@]ZJhJ
+码 的	u(Y>]VH[]^ZaJ
+码 策	uNa
+码 被	y@YKY^Z
+码 输	y#Z-HHJXaZJ
+码 重	m(E:IBXDXH[U_V[WJZX[JbJdI
+確 認	k!I#I*X-J9J>_?J@JBZC^DZHGIIKJO[TIVIZF[Ia_hJ
+示 さ	p+[?[NYO[
+示 密	yKXd]
+社 の	p-J3J8Z:[>_?[CJDJHGN]OI
+社 内	u-H>JBJHZKINaT[U]ZG
+社 員	y@^D[
+禁 止	k!G)]-cHGIHKYMJNJQYUHZJ^_hI
+禁 用	l!e#J(J/I;Y=JHIKJUZZH
+私 の	w9Z:[DJHIO]VZ
+种 方	w*Y?Z
+种 验	t*YCa
+秘 密	w*X6^?_HIZJdJ
+租 户	u:[BIDIHIUaVGW_ZHbJ
+稍 后	w@[BJZ[
+種 変	y>_ZI
+種 類	y:]HII[
+笔 记	wB[HZKJM[ZHb]
+符 号	w-[I^
+符 合	p-ZHJI[NaZH
+第 一	yC[DY
+第 三	yJ[
+第 二	u8^@[C[KJZI
+等 待	yXZ
+策 略	i!I#I(H)I*_,I/I3J4J7J9H:I=I>I?[@IBICIDHEJIHKIMINeOJPISJTJUFVGWdXJZC[J]I^J_JaIbIcIdIfIgJhJ
+管 理	Y!G#G%G&J(_)c*g+H,c-D.I/G0F1H2I3F4G5I6H7E8H9E;H<J=E>E?D@EAGBECDDEE]FIGGHBIEJHKELHMENBOGPbQJRGSFTFUYW[XFYI[F]E^G_FaEbEcDdaeGfEgehF
+系 统	yK_R]ZH
+組 織	k(H=XBJEZF^HFIENXU]VIWaZFbJc[d[
+絡 先	y3[C]D[HJ
+継 承	t%J;eHI
+織 で	u:XHJNIUZW^
+織 の	yE[N[UIW]ZI
+组 织	l(H)J*I-J3J9I:Z?JBJCIDJEZF^G]HGIEKJMJN[PHU]VCWaZE[JaIbJcZdZ
+织 的	wE[N^ZIc]
+继 承	t%I;eHIZH
+缺 少	y=^IY
+网 页	yHJM_TX
+置 不	r(H5[7XE]HIS]UJ[[bH
+置 了	u(I=_B[UJZFg]
+置 失	y!^/IZ]
+置 密	n%[BJHIUIVI[[ba
+置 页	y(HDJHXS[UJZ]bI
+者 が	r(G:JE]U]VZW[ZEd[
+者 だ	r)]*]P]UIZJ
+者 で	y(]:[HJ
+者 に	t*^-JNIZ]d[
+者 の	y*^
+者 は	u(])_UI
+者 を	y(a*J,Z
+联 合	t!J,[7d_I
+联 系	t(J,J3]C]HJKJZZc^
+聞 か	yHXLYh]
+肢 が	u3J?^C]HI[]
+能 使	yP]
+能 再	q@YXaZH^J
+能 用	q*X>^?[HGKILXM_ZI
+能 自	yU^V]ZI
+能 重	q=b?I@JB[K^UJVIZD[[bHfI
+脑 上	w#XM[
+自 分	q)Z-H3G=I>IHIIZO^U]V_ZJ
+自 助	q(I)^9JBGDJHZUdZF]IaI
+自 己	p(I)Y9J=J>JBYHJO[U]V^ZG^[
+致 し	u3J6]NZO]
+范 围	yGbHH
+落 ち	t4^9JHZMJRHS[UIVJZJdIe[f_
+行 回	w9JX_
+表 示	o+[-J?ZDJNYOZZJh[
+被 拒	q%],Z@ZP^
+被 猜	y-Z
+被 禁	r!])Y
+被 锁	q#[-HTIX^
+要 が	w#H.X:X[]
+要 で	yC]IX
+要 と	yC]
+要 な	q=^CXIZUHZId]
+要 两	u*ZCY
+要 件	wIZKIN_ZJ
+要 旧	y>JCJHJMb
+要 求	i+[-J3J9I:J=I>H@JC[DJI[KJMXN_X[ZHaIhJ
+覚 え	w@JIJKa[Y
+规 则	yCXG]NY
+览 器	w.ZHIZI]^b]
+角 色	y(^)_*XUJVJ
+解 锁	m#[1[BZT]VJZJ[__JbH
+解 除	m#Z1[9HBZHJT[[^
+言 わ	f!J+Y-X3J9G>H?I@ZBJCXDZHII]KYMIN[X[ZHh]
+記 号	w-ZI^
+設 定	k*]>I?H@XH]MJNXVZZI^Yd]g]
+許 可	r%].X;]HIQXV_
+試 し	tN[X_ZY
+試 行	u9JX_cY
+話 が	w3I>H?aOIa]
+話 に	w3]9Y>^HH
+話 番	o3YDZO_
+認 が	y*Z
+認 で	w>bDIO]ZGaI
+認 証	r,^3[DYZJ
+認 識	y:[HIO]hY
+誰 も	w=YSZU_VHZG
+議 が	yZ]][
+记 了	y?aCXDHHJ
+记 密	w:[HJZ^
+记 本	wB[HZKJM[ZHb]
+记 的	r3^>]?GCJDGHJO_
+许 可	q3J9I=dCJDJH^IIVGXJZIaJ
+设 了	w*]2[@Z
+访 问	u%[9IHYP]Z^
+证 方	y*XC[
+证 码	m3J>[HIXZZJa_
+试 太	yXa
+试 次	uX_
+话 号	w3]O_aH
+请 求	y9[>GH[X[
+请 稍	w@[BJZ[
+请 等	wXZ
+请 选	y-[
+谁 都	u(J=YD[S_U^VGZE
+谢 谢	u#J-J9_>J?JB^HFIIKJZH]JaJ
+象 外	yG^HJV]
+質 問	u#J*Z?_HJX]
+账 号	p!b>IHJVYZJ^Z
+账 户	f!]%^(D)]-I/J1J2b3H4J7J8J:];I=H>I?J@HBHCGDZEJGZHGIFKHL]MINIOJP]RIUFVYWJXJZE[H]I^Y_HaHbIcIdGfGgJhI
+起 動	wB^ZJbZfZ
+足 り	u(]3Z9HC[DJHJI_OHZGaJ
+身 份	u,Z3[7^D]HG
+输 入	wOZ
+输 错	t#a-HHIX_ZG
+过 不	w%J;[>^HJKZZ[
+过 密	t@]DZ
+过 期	n9H>I?J@FBJDIHYKILbMINJXJ]^a^
+运 行	yBJHISbZJ
+还 不	y@[HGM^ZJ
+还 在	y!J_^
+还 是	m!Y#H5[9ZHJM[T[gZ
+还 要	t9J>I?JCbHHIHMaaJ
+这 个	qGYHJK]UJV]_]
+进 不	w#]KJXJZ_
+进 去	yB_ZHh]
+连 不	wH]SGc_
+连 接	n2]4J8]9J<aHEIIMJZH]J_^aJbIc]dI
+追 加	y8]C[
+选 项	t(^3J?_C[DHHI[ZaI
+途 中	yHI]^dJe[
+通 ら	u;[@YHGK]Z]
+通 知	u?YCIHZVIZHab
+連 絡	w3[C]D[HJ
+違 い	y,[3_HGKJh[
+違 う	n-I3J6]9I>I@HHYIIK[O[RZXJZIha
+違 え	q#b@IHIKIXaZJaJhX
+選 べ	w?^[Z
+選 択	q-J3J>J?aC]DJHHKZV[[]aJ
+那 个	wG]KcZI
+那 边	y8^:aKJZJ
+邮 件	t3I9I>G?aCGDEHGM]aa
+邮 箱	o#J(J3]9H>_?XBIDbH]IIKIMIOIVJZH]IaD
+都 不	w=Z@YU^VGZX
+都 没	w3J>HB[DaHEMJa[
+配 置	p!J(H)J*I0J=IEdHHPHUFVZW]ZEcIdHeafEgI
+里 不	y7^HH^Z
+里 有	y3I9JF^
+里 没	yUIW]_a
+里 的	w3_O^aI
+重 启	yB_UJfZ
+重 复	yA[HIK^
+重 置	Y#G%J(])J*G+G,I-I.I/F0H1H2J3F4G5X6H7I8G9J;H<J=Z?I@EAHB[CGDGEYFIGHIGJHKCLGNEOHRHS_TFU_W_XGYJZ^]F^E_GcIdDeGfXg]hF
+録 さ	q+H3Z>J?]CIHJO[
+録 し	n+Z>X?YC]D[HIZJ
+録 は	yC^
+録 を	y+[DY
+録 済	t+c?IBICJDYHF
+鍵 が	y6cHIdI
+钥 不	u6d?a@JHHKJVJZEbJfI
+链 接	tDJMJZDbe
+锁 了	w#I[^
+锁 定	m#_HHTb
+错 了	y9H@JHYh^
+错 太	y#a-HXHZI
+错 误	r!J&[E]HIZ]h]
+閉 じ	wB^ZI]Y
+開 か	w#]H]XGbZ
+間 が	t=[@]R[ZHfJ
+間 に	y@[XZ
+間 違	m![#a-I3^9H>I?J@HDJHEIJKGMJNJTJX_ZIaHh^
+问 题	l#D(J*Z=J?^@JB^EZHDIJKJMINJVIX^Z]c[hJ
+间 不	y@^RaZIcIfI
+限 が	p%a(_;ZHIZH
+限 な	yL^
+限 に	yH[LZ
+限 の	y;YL_ZI
+限 切	w9J=]HJZ]a]
+限 制	y@JQYX_
+限 没	y%^(J;aHIdJ
+限 重	y(_
+除 し	y#JT[
+除 済	yT[
+電 話	g+J-I3_9H>^?_@JDZHFIJKJNJO^ZI]JaYhJ
+需 要	q=^CaDJHI
+非 対	y1]gY
+面 が	w(J+^>^?IDHHHZ]aJbG
+面 で	wZIbb
+面 に	w(^H^ZGbZ
+面 不	w+^HGX^ZFb]
+題 が	uE[Z[cZ
+題 な	yBXT]aY
+願 い	w#^9[ZJ
+页 面	l#J(Z*J+a,J3J=J>J?IBJCHDZIJKJMJOJS[UIVHX]Z^[J]ZaHbG
+验 证	c!H#G%J(H)J*X+J,X-H3Y4I7J9J:I=G>Z?^@HAJBICaGJHCIHKHLJMINIO_PJRJTIUIVHXXZF[I]]^J_IaabIcJdIfJhH
=#	A!E#=%9&>(H)8*>+>,9-A.</I0=1a2k3k4<5:6976899::6;@=A>Y?4@gA;B9CiD;F?G<H>IbJ8KdL:M<NAO[PbQ=RaSgTbU9V;W:XdYhZ7[6]3^9_6aGb=cHd6e:f3geh;
=0171	w3[OYaI
=0x801c03f3	wH]
=0x8023061f	k#J%J3J4J8f9I<H@JBHHFIJKJNHZF_I
=0x8023062c	m%I(J8D9I<d=JBJHGNISJUJVJZI]JaJbI
=2003	k!J(G)I4H5f6I7I:I=I>J?I@JBHDIHCKIMINJPHRHSGUGVGWJZE[J]J_JaHbHcGdJfE
=2008	g!J#I(J-I/J3J4C5f@IBIHDIJJGKJMDNIPJUJZC[IbFcIfIgI
=2016	o!H#I%J(I*J-E0J1f3G4G5^7J9D:I;J=I>G?G@GAIBHCHDHFJHBIFJIKEMHNIOHPJTJUGVHXIZG[J]G_JaHbIcIdJeJfIhI
=2017	y1aHF
=2018	w1bHDfI
=2019	y1X@]
=24h	m#F-I?J@bBHHGIJKIMJNITHXcZH]JaJbIhI
=310002	wHZ
=31002	wB[
=31003	w9JBGDIGIHENIZcfH
=31006	w9J@JB_HGZJ
=31034	i!J#I%I(I,J-I0J3I4I6I8I9H=H>I?J@HBGCJDJHDIIKIMINIPGRJUIVIXJY[ZA]J^J_JaJbIcFdDeFfhgJhI
=31044	u-J9H@IBGHFIJXIZFfd
=32002	yBHHFc_
=32004	j!H#G%G&J(H)I*J+J,D-G/I0J1I3F4H5I6h7J9E:I;I=H>G?H@IAIBHCHDHFHGJHDIFJIKHMINHOHPIRJSHTIUHVIXHZC[I]H^J_IaGbHcGdIeGfGhI
=32009	g!J#I%J(I*J,h-I3H6H9H=J>J?H@JBICIDIEIHBIIKIMJNFOJPJSJVJXJZC]IaHcIdJeHfIhI
=32011	m!J#I%I,C-J/J3I4I6F9H=I>J@IBIDJFJHDIJKIMJNIOJPISJZDaJbJcHdEegfFhJ
=33001	]!E#C%A&k(E)H*F+G,F-B.H/G0G1G2I3B4F5I6H7G8G9A:F;F<I=E>C?E@DADBCCDDCEHFdGFH?ICJFKDLFMDN?OFPGQIRGSFTFUFVFWHXEYHZ>[F]D^F_CaBbFcFdGeGfDgGhD
=33002	q!H&GAHBJHGNJZD_c
=33003	y#I&HAaHHOGhJ
=33004	q!H#H%d&C(F-G3I4J6G9G;J=J>I?J@HAHBICIDJFFHFIIJJKHMJNFOJQJSJUJVJXIZH]I^X_HaJcJdJfJhH
=33005	w!^#JHJ
=33008	m!J#G&I-I/J5I9I@YBFDIGJHBKJNePIRHVIXIZE^Y_JaIcIfHhJ
=3rd	yJZ
=4740	m!J#eBJHGTGZD[I
=50053	yHJT^
=6329	y8_HJNJZJ
=6800	y,IHDNGZFfa
=6900	wH_ZH
=80070005	m!I#J%f(J-H/J2G3J4J9G=J>H?J@IAJBICJDJHBIIKJNHOJPFTJVJXJZF]IaJhJ
=800700c	k!I#H%D(I*J-D1J2h3G4H9E:I=J>H?I@HAIBHCHDIFIHBIBJJKILJMHNGOIRJTJUIVJXGZH]H_IaGbIcIfIhI
=80230405	p4J8JAGGIHI_b
=80230619	w%I4G8I9J<IHIJYNa
=8023061f	y8aHJNJ
=8023062c	u%F3I4E8I9I<cAIHHNFZH_J
=80230818	k!J#J%G-J3H4f7J8G9H<I=J>J@JAIBJCJDJHEIIKIMJNGPJVJXJZI]I_HaJcIfJ
=a	;#E%D&B(Y)J*Y+_,E-].</G071<3H5G6C8I9_:C;@<H>Z@cADBECCDEEDF[GHHcI]JXLIM]NDOCP?QFSCTBUJW^X]Y@[^]b^Fa@bHc?dEe?fEgAhI
=aadc	i!G#G%H(H)I*J+J,I-H/I0I1]3F4H5J6J7I8I9E:I;J=H>G?G@EAIBECHDFEJFHGZH@IFJHKFLIMGNHOHPHRgSETGUGVGWIXEY]ZA[I]H^I_JaGbDcXdIeIf[gJhG
=aadsts50053	u#E-J9JHBTdZJ
=aan	f!J#J%J(Z)G*H+J,H0J3H4J6[7I8J9I:H;J=H>G?H@EBICHDYGJKDLZMHNbOHPGRJTIUIV^WJXIZA[H]G^]_IbIcJdDeIfFgJhG
=aangepast	w-]9J>I?I@_CJHHIJKH
=aangevinkt	yL[ZHdZ
=aanmelden	w#I@JB[HFKHMJTJVJ[]b[hJ
=aanmeldscherm	wZJb_
=aanzetten	y(I,[8]HJXJZHdEe]fJhJ
=ab	g!I#I%H(G*I,Y-F/D0J1J3F4Y5I6J7I9F:I;J>G?H@FBGCFDGFJGJHHIHJYKGL^MENaOHPHR[SITHUGVGWFXHYIZZ[I]Z_IaGbGc[dEe]fGgIhX
=abandon	rHJZF]aaH
=abbiamo	r=[BZHHIJKJLXU[YXfJ
=aber	g!I#G%J(H*I+^-H3F4J9H:H>^?^@YBHCYDAHBIGKENHOET]UIVYXHZ@[[][^I_JbIcJdIfI
=abgebrochen	yHJII]_
=abgelaufen	r#I(J-J:J=_>Z?H@HBBCHIIKINJUHVJZY]Za[bIdIfGhJ
=abgelehnt	m!J%J)H-^/Y0I3J9J=H>H?J@ZBIGJHGIJJJKGMJNZPIZZ_Hd[fJhJ
=abgeschaltet	n![)XHJU]Y[ZJ
=abilitar	y.XHJdZeX
=abilitato	o(IDJHIU^V]WHZFd[
=able	d#H%J(G:Y>G?D@HBdC^HCKILIMJNJQYTGVFZY[I]I^I
=about	_!Y#F%I(F)G/I1J3I7I8J9J<X>H?GBACJD]GHH[I[JHLDMGNIPIS_TIUDVCXIZa[H]G^GaEbGdHfIgGhF
=abov	u(I;a>IGIPIVJ_I
=abre	w+X9J>J?IDJHaVJZD]DbZ
=abrir	y@IHYZJ[_
=abroad	n![#G)Z>[?IT]ZCa^bH
=absent	r%[(J5X9[@JBHHGKJYYZD[]_[hJ
=acce	j!]#H%c(H)J*I+J,I-H/H3H4J9E:I=G>]?H@FAJBHCHDGFIGJH^IDJJKEMHNGOFP[QXTJUJVFXI[J]HaGbJcJdFeIfIhH
=acceder	u!F#H%G/JHYIHKILIMFNIPIVGZ[[^^I_Jf]hJ
=accept	W!C#A%B&J(E)H*H+F,G-[.X/[0H1H2H4G5I6H7F8H9F:@;H<I=F>B?_@ZAGBaDEEHFIGEHDIXKXLDM]N^O_PEQIRGSHTEUGVDWIXFYIZY[E]E^B_EaEbFcGdFeIfFgJ
=acceso	o![#J%]-J3J9I>Y?I@JBEDGH[IIKHMIOIVHZY]JbJdJfJhJ
=access	T!B#G%a&I(Y)G*F,F-A.I/C0H1H2H3D4G5J6I7F8H9E:D;G<J=E>b?X@CAGCED?EHFHGGHYICJFKBLFNDOGPbQcRHSETEUHVDWIXJYI[G]F^C_FaDbFcZeHfHgFhD
=accesso	k![#F(H-J/J3F:I=J?F@GCHDEHaIGKFLZMINJOJTIUJVGXIZZ[I]H^JaIbZcJhH
=accetta	t%J3G>G?H@HCJDJHHIEK[NHOZZXh^
=accettata	y/Z?ZHG
=accident	t![>H?G@[BIZE]ZfY
=accord	p@XBZNZU]ZG
=account	B!d#[%b&B(=)_,]-9.B/:1?2c4>5A6?7F8>9A:^;X<A=J>A?:@=A_BGCID]ECFAI?J?K6LbMAN:O=PaQ_R?S>U9VbW;XDY@ZH]=^f_^a=bAc<dBe=f:g=hB
=acct	m!^#_%I(J)J*[/H1J2Z3E8J:Z=J>E?I@HBHCJDXGJHAIJKILJMHP_RJTEUGVJZ@[G^Y_ZaJbIcIdJfIgJhI
=ace	w;Y@IBIHHKFPaZH^[
=aceita	m!J#J(J-J3H7J9I:I=J>G@DCJDIHFKZNJO[VGXJZZ]I^JbJh^
=acepta	o!J#I-H/J3G7J9G:J=J>H@FBIDHHDIZK^NHO[UJVH[J]JaJbJh^
=acesso	p!^%X(I3G9J=G>]?H@IBICHDGHZIIKHMJOJPYVIZZ]J
=achter	yHDRacJfJ
=acl	i!H#H%D(E)I*H+H,I-C/I0I1I3G4G5J6H7H8J9C:H;i=F>F?F@GAHBHCGDGEIFDGCH?IFJIKELIMHNEOFPZRISHTHUHVFWIXFYIZB[I]E^F_FaFbHcHdIeJfGgGhG
=acls	w%]9J;cAGCJDJGJHBIJKJPHZG_I
=acquir	t%I(J3I8^:ICJDHEJHCPIQbZC
=acs	o!H#I%J(I*J-G0J1g3H4J5I9F:I;J=I>H?H@IAJBHCIDIHCIHKGMINIOJPJTJUGVIXIZH]HaHbIcIfHhJ
=act	y![*H@JBIE]HHKIPIZ[bIdHgJ
=actif	y!YQY
=action	m(H)J*FB_CJEaHDPIVJZFgI
=activ	Y!Z#C%Y&f(I)C*G+H,F-D.I/J1G2F3@4D5I6]7E8E9G:A;F<H=F>F?E@EA]B]CFDEEFGDH<IBKCLGMCNBOGPDQHRESHTZUaWDXGZ=[D]E^X_^aGbGcCdGeFfHgZhD
=activa	yHYLX
=activar	y,[YXdIe[
=activat	u!X=GH[VZ
=activation	y!H%I,]3HEJFIH]NJUIZEdFeZ
=active	tNJVYZEdahJ
=activer	y.XHYVIeZ
=activity	wBJHFZ_aJ
=activo	u!XQX^Yd[
=actual	p@IHIIHKIOJZEhb
=actuel	tKJZFha
=ad	C!h#I%g&d(3)8*9+:,@-7.?/m0@2I3f4B5=697<8[95:5;@<c=B>6?5@8AaB5C6D5E;FCG=H2I7J?K1LcMaNcO6P[Q>R8S8ThU7V5W:X7Y@Z0[=]5^f_ma5b6c@dYe<fIggh4
=add	e!I#I%Z(E)F*C+E,H-F.^1J3E7J8Z9D:I>B?C@HAIBGC[DYEJH_I]J_KHMHNFOFPFUIV]XHZA]F^JaHbJcJdJfJgGhH
=added	d!H(H)I*I+J,J-H1I3J4G7J8d9J:Y=I>I?I@GAICJFJGZH@IYKINJPGQZSJUHV^XJZB]J_IaJbJcIdJfHgJ
=addition	y?]HZZG^H
=additional	rCbDCHFZJ
=address	c!G#I(I*I-H/J3b7J9G:Z?G@FAHBGD]HaIHKILJMIOHPJTIUIVIXJZH]H^H_IaEcGfJhI
=adesso	q(J*[-J=[>I?JHGIHK[VJZG]Jh[
=adfs	_!H#F%H(F)H*F+I,[-C.J/G0I1H2I3G4G5J6J7h8I9D:G;J=G>F?H@FAHBFCGDFEHFIGIIDJHKDLHMFNFOHPFRISHTCUFVGWIXHZC[H]G^I_HaGbFcHdFeIfGgGhF
=adivinar	t-]
=adivinhar	t-_HIKH
=admin	D!>#B%J&C(e)i*l+E,f->.A/;0@1[2A3<4<5@6?798=9<:J;@<B=D>9?=@=A=B8C9D>EcF?G;HFI7J=K8LFM9N@O>PdR?SET>V[WJXAYAZC[=];^D_=a?b@c<e>f<ggh;
=admina	y!J(])J*Z,[CIHJPIVIZG
=admincount	b!J%J*G3J;JHFIJPeZJ
=admindescription	y(G)J*I=JGbHGPHZDgH
=administrador	^#I%H(^)^*]+F,_-F.J/J0J1I3G4G6I7G8I9H:E;J=G>G?D@FAIBECGDDFJGIHAIGJJKHLJMGNGOGPZQJRHSGTIU^XHYJZX[I]E^I_HaHbHcHdZeIfFgEhH
=administrateur	g%G(Y)]*X+I,^-I7H:G=G?I@IBJCIDGECHEIHMINHOJUZVXXJ]I^JcIdYfIgGhJ
=administration	w(J)]*GHHPHUFVI^^gZ
=administratora	u([)F*Z,^HHPIZJdI
=administratorem	y(G)Z*GPGZ^
=administratoren	j!Z#J%J(F)Y*Y+H,E-G3I7H:H=I>I?I@JAJBICIDFHEIJKJNHOIPASITJUYWXXJZ]]J_JaJbJd_fJgG
=administratorer	u(G)_*_?FCHDJHGPDUIVHZJ
=administratorow	y(J)[*_?GHHPGUHVJ
=administratorzy	w(G)]P]VIZJ
=adminkonto	w*^,^CFIJZI
=adminsdholder	j%DPc
=admt	wA^HH
=adob	p=FHcZF
=adress	q3Y:]?[CGD_HCOHZJ]JaI
=adsync	e%J0I4J9JBGHBRIUIZGcIff
=adsyncpasswordwritebackpermission	n%b(I0IHDdGfH
=aduc	j!_(F*H@IBJGIHDJ[N[T]VJZD^[_I
=adunknownerror	k&cHHZH
=advanc	w9[;ZBJHJ
=advic	y)^H]UJZJ
=affect	q-GBFFXJZPZT]VIZ[
=after	M#a%X&G(E)B*B,D.F/_0X1I2E3B4F5D7A9>:=;D=H>>?@A_B_CJD?EFFBGAI<K?L^MZNEOAPJQHRaSFTZUFVCWCY[[@][^F_AaEc@eDfagIh?
=afternoon	r9^@]BJHHKJZJ
=afterward	t-J/]2[3J8Y@IBICIHEMHZY
=again	R#Z%D&G(D)X*D+d,F-@.H/D0E1G2H3E4E5G6G7D8Z:?;E<H=E>C?D@bAEB_CBD@EHFEGDHII>JDKZLCMBNJODP]QIR[SGUDVCWGXZYHZ^]I^C_IbFeGfEgEh@
=against	u#I7X@JBJHEIIJ]KJN[ZI^[
=age	^(I-H/J9J@dBHDJI@JJKFLJMJNdVJXJZFbJhJ
=agent	U!A#D&I(B)G*F+D,E-b.H/B0l1B2G3E4E5F6E7C8[9B:E;G<H=D>E?D@BAFB@CEDCEHFGGBJ[KALFMCNAOEPDQHRESDTDUCVDWFXCYFZ<[E]C^D_DaCbCcBdAgDhB
=ages	yHFIIK^ZHaZ
=agli	w)X*ZHJ[Y
=ago	b!H#E(J-F/E3J9J:J>a?G@bBECID[H=IDJJKaMbNHOITIVIXIZA[J]I^XaIgJ
=agora	n!J#H(J-H3J7J9D:I=Z>I?IB^DHHBIGK]MINJOJRJSJTIUJVIXZZZ[J]HaIfJh[
=aguard	wX[
=ahead	p#I9HHIRbTHXJbJ
=ahi	w:Z>aHGaE
=ahora	p#I-I9I:J>I@ZBJDJHFIHK]MJOJX[ZF]Jh]
=ai	^!G%F)H+F,I.I/H0I1I2I3D4G5J6I7G8H9[:F;I<J=E?B@XAHC_D]EIFHGIHDJHLHMCODPHRHSHTHUFVDWHYIZY[E]a^H_IaYbFcGdFeIfFgHhB
=ainda	o(J*J-J9H@_BIGGHDIIKHMaPZUIVFWZZG]IfI
=aiuto	y9[@JHHKJZ]
=aka	i!J#J+Y-J3I9G=J>J?I@IBHCJDcHIIJKJMJNJSIT]UJVIXIZFaI
=aktiv	t!_HJIJQYZI
=aktivera	y8^dHe]fJ
=aktiverad	w(JHIU]V]
=aktiverat	r!I)I*JUFV^WId_
=aktivieren	t!J#I%H,Y.X;]CJHXVJZJcJe]fJhI
=aktiviert	k!J)I.Z8Y=IBIDJHFPJU]VYWJZIdafE
=aktuell	t#J-I@IHHIIKGNJZDhb
=akzeptiert	u-H/[@IHJIHKENIO[Z]dJ
=al	Z!@#B&I)E*E+Z-B.H/D0Y1G2G4E5]6D7E8F9]:D;F<I=D>^?AAFBIC@DAEFFGGFHIIAJGK^L[NCPCQZRESETDUCWGYF[D]B^I_Da[b_dHe[gGhZ
=alarm	y>FBIH^XIaH
=aldrig	j!J#I%I(H+Y-I0J1Y3G4J7J9F:I=J>G?H@FAJBGCHD_HCIHKFLbMINHOIPITHUIVHWYXJZD[J]H^Fa^bId[eJfIhF
=ale	q#I%I-I3H8J9J=J>I?]@IBHDHGJHEIHKZMZNJOHTZZD[^]Jd^eIfFgJhH
=alert	t#J,E-I3I4J9G?J@HBJDJHbIHKIRGXIZI]IaJf[
=algo	t-Y.Z9^>H?I@JCZHFIIKIMJXJZG]J
=alguma	w9]>H?JC]HIMJ
=all	Q!>#C%J&G([)I+_,D-B/@0D3=5H6D7A8C9=:@;A<E>>?=@CABBfC>E^FXGYHHIZJYK^M<N[O@QFRBUeVAW]XIZ>[A]D^Y_Ba?cBdDeCfIg@h?
=alla	j!H#H%[(F)H*J-^/I3E4I7I9G:H=H>Z?E@GAJCGDDIDJJLIMHN_PGSJTJU^WJXIZA[H]G^H_JaFdHeJfHhF
=alle	h!I#F%[(D)G*H+^,J-F/G0I3H4G6I7J9[:G;I=H>G?FAIB^CCDCFJGJHAIEJJKFLJN]OHRISHT^UZWJX[ZX[I^J_IaFbGcGdGeJfJgHhI
=alleen	i!I#E%H(G*G+J,J-F/I3G4I9F:I=X>D?a@EBGCbDFHAKDLJMGNGOIP]UIV]XHZB[b]G^IaBbGcJdJfIhH
=allow	X!F#H(_)F*F+F,J-].]0J1J4I5I6I7I8I9E:D;J<Y=G>E?XAIBCCEDDEIFIGGHBIZJGLGMENIOGPGQ^RJSGTHUXVaWGXZZ=[H]F^a_HaEbAcGeIfFgFhC
=allowedtousesspr	h)c*J9JHFNHPI
=allowpasswordreset	kHFbc
=alon	q(J*Y-G9F>I?a@ICYDGHCI[KHNHZHaGhJ
=alor	q#H+]-J3E9J>F?I@IBGCHDEHFI[KHMINJO]TZVIXJZG[]]IaIh]
=already	d!](J)J+b-C3H9E>E?G@aBECHDAHXIFK_MINHOHTJUIVFXHZC[I]IaYbJhI
=als	e#F%I(_)Y*[+a,H-Z/J3[4H6J9H;I=H>E?[@DAIBFCBDBEIFJGJHAJJK^LIMGNFOGPFR[SJTIUHVDWIXHYJZ?[]]G^H_JaGbHcIdHfHgH
=also	u*Y+F?IDHH_ZIgY
=alt	e#J(H-I/I1Y7I:I>I@]BFDJHEIGKELHM[NGSJVJZG[I]J^EbZcJdIfIgJhd
=alta	y,[-J3I>I?G@IC]D]HIVJZJhJ
=alte	c!J#[%J(I-G/Z3G7J9I=J>b?J@DBECHDFH?IGJJK^LIM_NHOJSJTIUIVJWJY]ZF[I]H^IaHbHcJdIfIh]
=alter	o!J#J(I-E/I7Z:J?I@FGHHEICJJKELJMIN[PJVEZE[G^ebHdJhF
=alterar	r(J7[@GHJKFMIVJZG^^_JdHh[
=alternat	m>^?Z@IBICIDFKZ^IaJ
=alternativ	u!J3_>F?DC]DGHZIJKIXJaH
=alternativa	w!J3^:J>]?FCHDYHDKJaJ
=alternativet	w(^+H3G>I?]@HCHDEHJKHVJZJ[Z^[hI
=alternativo	q!J-J3a9I:J>[?E@JCFD^HEKHMIOGXJaHhJ
=although	e!I#J%I(J)J-]/J3G4J7J=J>I?GBACIDIHcIBJZKCMIOZTYUCVIZD^JdJfHh[
=altra	m#J(I-F3J9I:_=J>J@cBIHCIEKZMINIVIXIZD[J]J^JhH
=altri	u(Y*YHIPZV[
=altro	t([)G*H3I?G@YBZC_DIHGIIPJXJZGaI
=alway	f!H%J(G)I+J-E/G3I7J9G:I=I>H?G@XBECGDaF[GJHFIDJHKaLJMHOJSJTZUIVHWJXHZI]G^IaGbJh]
=am	Z!D#]%H&J(I)]*C+E,G-C.I/F0I1H2J3C4F5I6H7G8H9X:I;Z<J=D>??B@YAHBCCDD]EGFGGGJHKALGMcNDODPDQJRXSGUEVaWHYHZE[I]B^I_Ga[b_cEdEeIfFg[hD
=amanha	w#I-J9J@[BJHHIJX_
=ambient	o!I-I/G6J7H@HBGEHHFIIKHNFTHZI_IcbdafIgHhI
=ambito	uGaMI
=amministrator	j!J%I(^)J+H,[-F3J4J:I=J>J?H@IBHCJDHHCIJKIMINJOJSJU^VXXJZ[]I_JeIfIgI
=amministratori	t(J)]*^?HHINJPYVJZJ
=amministrazion	yBJMJg_
=among	t9J?^@HDJHGIJKaZG^IhF
=an	J!J#H%@(Y+G,Y->.D2I3X4D5@6J7C8A9B<[=A>F?AAYB;CCE@F[H]IBKZM^PHRHSbU>VFWAXGYBZ][@]<_EbGdEe[fHgHhB
=anchor	h!J9HAaHFKIMJZH_^aIbJ
=ancien	e!I%H(H*J-E/X3C6I7J9F:I;J=I>_?D@DAJBGCGDEHAICJJKaLJMcNGOFRJTHUIVIXIY[ZC[I]G^I_IaCbHcJdIfGha
=ancora	j#I%J(H*I/I3G4J9Z:I=I>I?I@ZA^BICIDIEJGHHDIHKGM_NJOJPZTYUHVEWZXIZG]HaHcJdJfHhG
=and	@#_%G(C)E*[+F,B-F/a2G3C4G8_9B:F;?<_>[?F@_AXBcEGGAH<I_KHMDNYOYPDQHS8TEUEVGWDYZ[>][^E_BaHdCeAfZgX
=anda	y9Z@IHGP[Z]dJ
=ander	i!F#E%](X)G*F+G,I-A/I1J2J3F4H6[7H8I9B:_;H=G>Z?G@_AHBDC_DDFGGHH@IYKaLHMFNFOHPERISJTIUIVGWJXFYIZ@[H]D^F_HaFbHcIdHfHgHhE
=anderen	q!J%J(]*[:[@HCFHIJYV_ZD
=andern	c!J#G%H(F)J*G,I-G/J3H4J6I9G=I>H?H@[B]CGDIGJHCIEJJKBMFNEOJP]SITJUIVDXIZ]]H^c_IaIbHcJdHeIfIgIh[
=anderung	wL]ZI
=andra	k!I#H%])I*]+J,J-G/I3F4J7I8_9G:H=G>D?GAJBGC[DFFIGJHEIFKCLHMENGOIPGSJTIUIVZXFZ@[H]F^__IaHbIdIfJgI
=andrat	y*J@aBJHJTJZHg[hI
=anew	u+_3J4J8]>H@JCHDGHAIJK]OI
=anforderungen	wIENaZJ
=angeblich	q#I+]-I3I9I>I@HCGDEHHI]N]O[ZH]IaGhX
=angeboten	o*X>E?bCIHJKIOIZH[XhJ
=angehakt	uLZd_fF
=angezeigt	y3J>]@IHJKJOIZF[]aJ
=ani	y3H>G?FD^HEZFa]
=anixi	yJ]NJ
=anker	w9JAbCJHIIJKH]J
=anmeldebildschirm	t[Z
=anmelden	p(J,I-J7J:J>J?F@FBIDJHXIJKJL[MXNJSJTZVIZZ[[^IaGdJfJgZhG
=anmeldung	m#I?J@ZBXCJHXIIKILXMFOJSJTYVJZ[[HaIbZcJg[hH
=anna	y-HIZZ[
=annan	w([)J*J6]:[HGJXPJUJVJWJZIcJ
=annat	u!J#J-G3J9I:^>I@aCJDIHHIJK[NJXJZE
=annuair	n!Z3^7]>E?IAJCJDJEJHFIIKJMJNJ_ZaHcJd[
=ano	u-a3J9H:J>J?I@IBJHGIFKaMINIOJZE]JhH
=another	X#C%F(^)F*D+G,H.J0I1J2J3E4H5I6I8[9B:];G>[@dAEBCCaDAEHFEGCHYICJHKYLXMDNEOFPERJUFVCWHXYYIZC[X]F^FbEcHdGeJfHhB
=anruf	q-J3[9G>Y?aCIHEKHMJOIVJXJZI]Ia]
=anslutaren	u#J%X4J8^9I<^=I>JHHMJQZ]JdGfI
=anslutningsproblem	yc]
=answer	k#F&Z*I+J-F3I4]9Z:I=J>H?Z@HAJBICGDXFJKHMGNIOIRHS^TIUIXZYJZE]I_JaHbIcHfJhJ
=ante	h!H#I%I(E*I+I-E/J3D4I7J9F:F;I=F>]?^@FAIBHCCDGGJHAIDKbMXNHOCRJSJTIUHVFWJXFYJZB[J]a^I_IaEb^cIdJfHgJhF
=anterior	n-J3I9J:I>H?I@EBICJDIHGIGKcM^NITJZC]HaJbJg[hZ
=antiga	r-J9J@JBIHGIJM_TIZIh_
=antigo	w5Y>XYY
=antigua	yKXMYhX
=antiguo	u5X>XYY
=anvanda	u-H?[@JK_P[VHZF
=anvandar	p!G(F)]*F+J,J-F3H7[8I9D:J=[>F?H@GA^BHCIDHHBI]KELJMHNIOJPESITJUIVGXDZ]]F^G_EaJbGcJdIhJ
=anvandaren	e!]#F%G&G([)G*G,I-D.J0I1I2J3B4I5J6G7F8F9C:G;Y<J>B?C@AAEBFEJFIGZH?IBJIKAMENEPZRISHTEUFVYWHXCYI[F]^^a__bDcGdFeIfGgHhC
=anvant	u-I@IKbZG
=anwender	t*X@IHEM[NZZH]Za[
=any	V!J#D%E&G(Z)H*C,F-A/C0E1_2H3A5G7C8B9b:B;F<F>Z?[@JA@B^C>D_EDFEGAH@IBJDKaLEMBN[OCPGQHRFSDUBXYYF[C]B^D__bHcBd@eCfAgDhA
=anybody	m(H)I+[-^9]?I@FBIDJHFIIKISXUZVGXJZZdIfI
=anymor	m/I3J=Y>_DGHAIJMITIZZ_[aJ
=anyon	k#I%H)I*Y-F/J3H7J9^:G=J>F?E@^BFDHH[IGKGMFNGP]UYVE^IaJcIdJhI
=anyth	f!J%J(I+I-D/I3I7]8I9J:H;]=I>F?E@EBFCCDaFIGIH[I[JJMHNIOJPISJTIVHXIZZ[Y]E_IaJbHfJhG
=ao	h!H#F%I(I)I*J+J,[-I/I0J3C4J6J7J8J9I:H=G>Z?E@GAJBFCFDFEIIHKGMHNIO]PHQZRJSITGUHVGWI[I]H^J_Ia[b]c_dEe]fEgJhH
=aos	uHIIZN[
=apagada	y<YBJHGU[fX
=apagado	yHJU]_X
=aparec	j(^*I-H.X3I9I:I>H@HBHCGDGHDIGK[MHNJOJTJVIXJZA[c]HaJfJhZ
=api	k%C(E@JBJH[ZFgc
=aplica	y*]
=aplikacji	u%J(I*J9I>J?b@JCEDIHGIIKJMJOJTIUJVJ[Ja]bJgZ
=app	T!D#B%B&H(d)A*]+>,D-@.G/C0E1F2H3?4E5G6E7C8F9@:A;F<G=B?k@>AFB=CeD<EEFEGDHeI=JCK<LCM@N@OAPBQHRFSETCUAV?WCXBYGZ8[A]>^A_DabbFcDdCeEfCg_h@
=apparait	w(]?[CIDGHI
=apparently	m%J(I-a9I?I@ZCIDJH@IZKYV]ZE[IhI
=appear	e!J#I(H*Y+b,J-]3F9E>C?^@FAJBGCEDBGIICKHLJMIN^OHVIXIZ][I]H^J_IaFcJhI
=appel	r-I3Z9I>J?[@JHEIJKHNJOIQ[a]
=appen	u(H*H-H3H9H:J=I>F?_@HBJC^DIHEIIKIMJNJPITIUIVHXJZD[H]Ha^bHgZ
=appl	k#C(G-J:J=J>I?I@JBICJHgIHKHSJTFUJVJZC[HaIbIfJ
=appli	k%G(G*X-I3J9F;^>Y?X@XBHCHDIHGIIKJMGNZPJUHVFWIY^ZF]IaZbHhJ
=application	l%F&J(]*I+J,^-I3H>H?ZAHBHCZDIEJHCMJNZZD]H_IaGeJfa
=apply	r)H*]-IGZNGPJ_I
=appreciat	y-H9aBIHEZJ
=approv	m>]?H@HBIHZZEa^bH
=approval	o+J3E9H>[?I@IBJHbIJMJOGZJaE
=apps	w+Y/HHJPJg]
=apre	l!I#[%J(J+I-Y3F4J9G:I=I>H?E@IAIBYCIDIIGKGLJMGNHOXR[TZUIVIXGZD[I]__[aDbIcIdIfIhI
=aqui	r:Z@^CJHFU]XIdX
=ar	V!b#Y%@&G(J*A+B,C-_.H/C0B1C2D3<4[5E6C7H8A:Z;F<F=@?G@GABB[C?DEEEFCGCJDKYLJM=N?OYPZRAU_V^WDX>YDZ8]=^Z_Fa>bCc@dYeCgBh]
=are	N&F(D)^,A-_/H0Z1@2B3Y5]6G9_:E;B<E=BA_BDCHD=FHGDIAJCLFN]P_QYSBTDWXXDZ?[B]@_=a?bBdYeDfFg?h>
=arranca	y+YHIb[dFf]
=arret	t!Y0XHHfX
=arriv	a!H#H%I(H*J+J-F1J2J3F6]8J9H:I=J>A?F@EAIB]CGDGGIIGKELIMGNHOHPIRISJTIUJVHWJXFZ^[Z^J_HaabIcIdHfHhG
=arriva	m>ZHDJYa_
=arrow	u!_HJZH
=articl	o9IHbUIYIZI
=arv	y!G;_
=as	P%a&G(Y*c+c,D-^.G/J0_1D2G3_5X7D9@;F<G=I>@?[@=AEB;D>EEFIGHH<IYKdL@MBP>QGRESCTFUBVBWDYD[A]J^A_EaAbIcAdFeDfBg?h^
=asap	y#^BJHGTFZ][G
=asistent	w+Y,YHIdIe]
=ask	a!H%I(B)C*A+c,F-E/J1J3E4J7I:Y>E?C@CBECIEGGHIJJJKBNFOHPGTHUZVeXGZX[I]I^IaHbJdFgFhE
=asked	_!I#H%I(H)H*^+^,X-H/J3E7I8J9I:I=J>D?F@EAJBFCZDJEIGJHXIDKCLcNIO[PHRJTIUJVGZH[I]D^I_HaYdJgI
=asks	Z!I#G(E)G,Y-E/H3H4J7I9G=I>B?C@BAIBDC_DCGJHbJJLJMJNGPISJTHUIVGWJXG[H_JaDbIcJdIfIgGha
=aspettar	w@_
=aspetto	y3J9]>J@HAJCIHFIIKJXIZIa_
=assign	o%D(X)^*J-J7J=]@ZDJIGKILJZE^Ig]hJ
=assignment	yHZ
=assist	y9XBYHIZJ
=assistant	w+Y,]HGVJe]
=assistent	r%J+ZBJHEVJZIdFecfIhJ
=at	K!@%B&](C)@*]+_-@.I0B1B2E3C4F5X6C7a8D9>:C<E=I>I?G@eAJCHDFEFFEGHHCKCLcMZOFPBQGR@V>X>YDZ[[?]a_EaCbdeIfGg?
=ate	u#J9^?J@]BIHEIJKJMJSJZJ]IcJf^
=atend	q-J:JCJDJHGIZKJNaUJZG
=aterstall	r%[([>J@IBGHFUIZC[Jba
=aterstalla	g!H#J%Z(a)[*H3I:^=Z>F?H@BCIDFHJIGKELHMGNFPGRJSHUEWHXJZ[[Y]H^FaHbAcJdIfIgHhE
=aterstalln	k!E#I%J(E)F*I+J3H6J7J:G=]>I?X@GBFCIDHEHIIJJKIMINGPZRJS[TIUYWYXI]H^Ja^cJfGgHhI
=aterstallningen	r!J(G=I?H@HBZCIDIHHRJSIUHVGWJZc[HaJbGfJ
=aterstallt	y(I@IBZM]UIZFbJg[
=ativar	y(J,[HIYXdIe[
=atkomst	r!]#I%[(I-I0J4I9G:J>G@HBICJH]IFKHMJOJP]TIVIXGZ]]JaIbJcJdJfJ
=atrasado	yR[
=att	_!D#B&J(c)F*F+X,H-b.[/G0G1H2H4F5H6H8G9@:D;G<I=C>B?D@YAFB@CCEHFHGGHEI@JGKYL]MDNYOYPEQIRGSFTXUEVIWHYHZH]Y^[_EaDbCcFeHfFgF
=attach	wHEZ_
=attack	w#FHETb
=attempt	_#a%I(I+J-F/I3H7J9H:I=I>J?J@YBYCHDHGJHCIFJJKJLGMIN]PHRISJTJUJVHXd[J]H^XaIbHcJfIgJhI
=attender	w@ZKJXY
=attendr	t@Z
=attiva	yHXLX^Y
=attivo	wQXYX
=attribut	g!J%H&I(J-J/H0F1G3Z4I8J;J=H>I@IAJBHDJG^HbIIJJKILYMGNIOJP]RITIXJZE^X_HaJcGdHeJfEhJ
=attual	u@IKGZFha
=atual	t@HHIIIKHZHhb
=au	f!F#I%F(])Z*G+H,I-G/I0I1I2Z4G6J7I8[9B:F;I=G>[?F@BAZBDCEDEEJFIGIH]JJKEMENHOEPEQXRISHTEUYWHXFYJZ@[G]Z^H_GaYb^cHdGeJfGgIhZ
=aucun	l!I#J%J(H)I*J+J-I3C4Y9G=I>H?F@IBZD^HBIJKJMINXOHPJSITIU^VGWZXIZF]Ja^bHcIdJfH
=audit	d!I#J%I(I)J*J,J-[/[3H7J9H:J=I>I?I@DAJCIDIE[GJIHJIKHMIN[PJSJTIVZXIYX[J]]^F_IaHbIcHdHfIgIhY
=auditor	q)Z@ZGJJZMINIYXZJ
=auditoria	uEXHJNXcY
=auf	[!I#G%]&J(B*D+G,H/G0H1H2I3B5I6H7G8I9Y:F<J=E>^@HAGBCCBEHFHGGICJZKELGMBODQJRYSFWEZ?^Gadb]cEdEeHfXgFhF
=aufgefordert	y+[DJL^ZF]J
=aujourd	w@]HHX]ZHaI
=aun	y>J@IGFHIKIMaPZVIfI
=aus	i!_#[%Z(F)H*F,J-J/J3G4I6[7J9J:Z;J=H>E?H@GBECFDGEJGJHBIHKIMDNIOJP]RHSHTIUZVCWGXIYJZC[J]H^]_Ja^bZcFdHgIhJ
=ausgegraut	y(_:X;JDJHIaI
=ausgeschaltet	u4IHHU[VIYJcHd^fZ
=ausgesperrt	w#^HJ
=auswahl	y3G>IC^HHOI[[]^aD
=autenticacion	y,^3]?ICIHIhJ
=auth	k([*I,_?DCGD^HDPJRJZI]H_IaJcZ
=authenticat	y)J,]7XHGdGeI
=authentication	a#I(^)D*A+H,J-I3]9J=J>D?F@IBJCYD]EIGIH_KINHPGTGUJVIZF]Z^JaCc]dJ
=authenticator	T!G#F%G(A)G+G,C-H/I0J1J3C4H6I7G8J9J:F;J=H>a?e@EAIBFCAD@EJGIHaIGJIKDLHMDNFOGPHRJSHTHUFVEWIXHZ?[G]E^H_Ha_bEcHdHeJfIgIhF
=authentification	y,^?JCHDYHG
=authentifizierungstoken	y,^HG
=authorization	h(a)^*JHFUFVJ
=authtokenerror	y,_HF
=auto	w1a9JUJYJZJ
=autoatendimento	t!I#H(I)a,J-I3J:J?J@IBICIDHIJKHNJPJUaVHXIZE]JaI
=automatic	y#YaY
=automatica	t(J-J/J3F7J9G=H>I?E@ICJDIH[IJMJNITJUJVJ]JabfJ
=automatically	r#](J)H0G9I:G=bEIH[VHZCaJdJ
=autoris	w(J9J@]HFIJQYV^
=autorisation	u%_([;ZHGNIdJ
=autorise	wDJHITYVa
=autorizado	rDJHIQXT]V[
=autorizzato	yHITZVZ
=autorizzazioni	u%Z(Z;[HIVJ
=autoservicio	q!I(I)a-I3J4J:JBFDHIJKIUaVGZHaJfG
=autr	l%[(X)H*[+J-I3J9H:]=I>H?F@YBIC_DGEJFJHCIHMIOJPJUGVZWIXIZF[J]JaHhJ
=aux	t#J)]*X+J9I@JCIDZHDIHN]UGVJX^ZJ
=av	c!Z#F%G(A)X*E+I,[-D.I/H0H1G2I3B4F5I6[8E9C:F<Z=E>E?F@DAHBCC[DEFHGGH>I[JHLGMEOGPDQJRFSGTHU_VBWHXEZ?[G^G_GaEbYcEd]e]gFhD
=availabl	g!H(J)I*J-H3H4E7I:I=]>Y?[@IBFC]DGH^IGKFLIMHPJUEVZZD[J]IaIbHcHdJhI
=avant	p#J(J+J-I3J9G:J=J>G?[@YBHCGDIHDIHKbMJOHVIXJZC[I]]aHb]cJhG
=avbruten	y!J-J9IHHIHKHZI]cbI
=avec	i!I#H%E(H)J*H+J,I-G/I3_4I7Y8J9G:Z=H?D@GAJB[CFDEGIH?IEJJMFNHOZP]RJSJTIUHVEWIXHZX[H]G^J_JaCbHcXdHfHgJh[
=avez	q9]HGXX
=avon	y8[HJU]VIZI
=avstangd	t!b1J8J9H;JBICJHEIFKJMJPJVJZJ]G^I_IcJf[hJ
=avstangt	y;[
=away	b#G%G(E)[+H,I.J/F0J1I3D4H5J6J7I8I9E:G;I=J>C?Z@aAIBYCDDXEIFHGIICJFKBLHMFOGRISHTGUYVFWHYJZJ[H]b^Z_IaAbEcHdIfIgGhD
=ayer	r9G>J@^BJDGHIIGKJMJZF]^f]
=ayuda	y9[Z[
=azienda	w8X:]@IHGU[
=azureaduserpassword	yg]
=b	o#J%I(G-Z4J9F:J>J?J@ZBGDJFaG[HAIHK[MINHVGZY]JaJ
=b2b	g!H#H%I(G)I*I+J,J-E/J1J2I3C4H7I8I9F:j=I>E?H@HAHBFCHDHEJFGGIHXIBJJKFLIMHNHOHPIRJSJTJUGVGWJXHZE[I]G^J_HaCbHcHdIeJfIgJhH
=b2c	i!F#I%I(F)I*J-H/H1J3I4J5J7H8J9J:G=E>I?F@GBCCJDIEHGJHjIIJHKHMHNCPGSCTHUHVEWBXIZ>[J]I^I_IaIbGcJeJfFgIhJ
=b4	y#I-]9H@FBIHHIIK[MINIXHZG[J]]hI
=back	R!_#H%E&H(@)D*E-?.G0X1B2F3B5E6]7C8[:E;E<F=G?B@HACCBDBEFFCGAH=I?JHKeLDMBN?ODP_SDTDVBWDYJZX[B]Z^B_GaJb]dafZg_hA
=backup	g!I#J%J0J4I6b9H=J?J@HBGHcIJKFP[RIVJZC_XcIdJeJfG
=bad	p#a-J3_>FBJCGDEHAIIMITXXGZIaHbD
=badg	l>JHaZH
=badpwdcount	u!I#b%H3J9IHFPJTJZJ
=bank	m#I9E:I>J@JBIDJHdIIJYKGMJVJZC[I]IaJbFhJ
=bann	e-Y@IBJHcIFJIKFZIhJ
=banner	y.FH_
=bar	y-JI]
=bara	f!F#C%H(F)I*E+H,I-D.J/F0H1H2J3G4G5J6I7H8I9B:G;H>C?a@ZAHBDCbDEEJFGGJH>IYJIKDLHMCNGOGP[QJRGSFUFVZWIXEYI[d]E^I_HaCbDcGdHeIfFhF
=barra	yF]
=baselin	j?JHBQaY[ZJb_
=basic	m=eBJCHHEZIdFeJfH
=basta	w!J-I3E4J9I@ICcHFIDKJVGXIZD[J
=battery	r!I-J3J9H>J@JBIHaIGMJNJRZZG]]fJ
=be	L!F%H&G(;)@*A+J,J-Z/C0F1E2D3a5_6^7H8A9G:B;D=>>>?^@ZABBJC[DCE@FBGCHdIaMHN=O?P_RDSGTCU?XAYXZ>[[]>^<_IaHbAcXdFe[fAg?hG
=beaucoup	y9[BZHH
=becaus	T!D#Y)J*H+X,H.J/]0I1J2J3F4G5Y7F9G:X;X<I=H>I?E@FBBCGDYE]FIGHHGI]JFKGMGOZPFRZXZYCZ?][_GaHbGdZeGfFhB
=bedankt	u#J-H3I9^@JB]DIHGIIMINJVJZF]IaJfJ
=bedrijf	y8[:^CJHHIJKH
=been	W!Z(A)]*F+F,H-[.J/D0J1J2I3E4D5]6H7F9F:F<J=Y>C@FAGBaCFDXEGFIGFHDIHKXLGMDNDOEPJRGSDTGU[W[XDYIZF[E]E^D_XaXbEcEd]eFgEhI
=befor	V!X#E%F&I(E)G*F+F,I-H.I0I1H2H3D4E5[6H7F8F9E:E;I<I=F>B?A@^AEB?C_D^EXFHGGHGI?JEK_LDMYNBODPIQJRHSFUFVDWHX[YIZJ[E]c^F_FbacCdFeHfDgFhJ
=began	y>EHJ]a
=begin	r-G9I>IBJF[HCIIKJXJZbb]dHfF
=beheercentrum	yMJSIdGga
=beheerd	yNHZJda
=beheerder	i#G%I(Y)c*c+H,[-C/J0I1J3G4G6I7F8J9F:H;G=G>F?D@EAIBFCCDEEYFJGIHCIDJJKDLIMFNEOHPYRJSITIUJWYXDYJZX[I]D^H_GaFbFcGd^eIfHgIhG
=behind	j!J/D0F1[3]4H5I6I9F>G@IAFBHDJGEH?IIKJMaNZOJPIR_TFXIYJZF]IaEbZcJdHfEgI
=behorighet	w%](_9H;IHH
=behorigheter	u!J%G([9H;b?J@IHHIHVJZFbJ
=behover	y1I9JH]MZfJ
=bei	]!D#D%X&I(^)D,G-D.I/G0H1H2I4F5I6H8H9F;]<J=C>B?Y@IBCCDD]EGFGGGHEJHKCL[MENCO[PFQIRGSbT]UZWYXJYHZG[J]D^__GaBcCdYeHfCgDhC
=beim	]!D#D%_&_)F+H,[-D.J/G0H1G2I5H7[8G9F:[;Y=B>Y@CAGBACDDCEEFGGGHDICKALZMCOXPJQHRFSFTGUDVBWDXDYGZG[E^D_Ga]bHcYdAe[fCgFha
=being	k/I4[;X@FBIHZIJJGKDN_PITIZE^J
=bekomm	u>J@JBJD]HGKJV][IaY
=bekommen	y)[@_HHUJZI
=bekommt	w%G3J:];[?HDJH^ZDaEgY
=beleid	m!J#J%J(I)J*^/H3I6J9G:J=I>I?[@GAIBHCHDGEGFJHEIHKGMINcOIPITJUGVHW^ZE]H^J_HaIbIcFdFhH
=believ	y-ZHGKJR^
=belong	o(J/J:[>[GJHEIIKGNJZG_Jd]h[
=below	u-]1G4J5^@HHBIEKGMINGZE]Jb[
=ben	m!J#_%J(E)Z,J-H3H4J9[:[=J>I?G@EAJB]CED[HAIGKFLJMINIOHPJRJTHUJVGXFZC[]]G_JaDbHcIdJfJhH
=benutzer	]![%D&J*H,G-D/H0G1H2I3I4F5I6G7F9J;^<J>E@@BYCEDIEGFHGZH@I]JHKDLZMDNCPYQJRFSFUEWFXYYHZD[E][^^__bCcEeGfChC
=benutzern	y*Z;X[Z
=benutzerobjekt	y!JA]LY]J
=benutzt	u#J,[-]@JHHIHK[XJZIgZ
=berechtigungen	q%_4I;_>J?I@ICHHIIIKJVIZH]IaIdJ
=bereit	t+Z-J@]HIIJK^ZF
=beschikbaar	y*^4]9J>J?XHGZJaIfI
=best	w-J9]:I=J>H?I@IDIHEIIKJNJVIXJY^aHcJhJ
=bestaat	y>YHH_[
=bestatigung	w3I>[@JC_DIHHMJO[ZGaG
=bestatigungscod	w>[?JHGZJa]
=between	b!G#I%H&J(I)J*I,I-G/B0H1I4Y5G6_7I8F9H:J<]=G>H?I@_BECHDGEIGIJHKaLJMGNEOJPHRHSHTHUIVJWJXFYIZB]H_GaIbHcbdGfDgIhI
=bevat	w#I(I-^HHI^KIXJZH]G^J
=beveiligingsgegeven	y+J9J?IC]D[
=beveiligingsvragen	y*]-H0J4J9G?_DJHIXIZJ]IbJ
=bevi	y*[C]
=bez	g!E#Z%D&^(G*I+I,H-G.J/I1]2I3a4H5J6I7I8[9E:G;I<Y>H?F@EAHBECEEJFGGGH?IDJJKFL[M[NZOCPHRGSITHUGVHWHXFYIZD]F^Z_ZaBbGcEd[eFfBhG
=bien	r/Z3D9F>E@IB[CJHEIIKFMDOHT[UJXIZI_Ja]cIdJf_h]
=biezac	yh]
=bij	b!C#D%E)F*E+F,[-B.I/F0G1H2H4E5Y6G7X8E9D:E<J=E>B?ZAYBBCBEHFHGGH=JHKBL]MENDO[PYQ[REUEWGXCYGZ][E]D^XaYcDe]fBgFhY
=bike	u#I>JHaXJZIaJ
=bildschirm	y>]?JHXaIbI
=bin	g!G#^%I(H)H*Z+H,I-E/I1J3E4H7I9^;J=H>^?E@DAHB]CFEJFIGIH>ICJJKCLIMFNFOHPIRJSJTHUHVZWJXDZ@[Z]Z^H_]aEbHcIdIfHgIhX
=binnen	y9I>HB_HH
=bis	r#J3J9_:J>G@YBFCIHCIHKIM^VJXJZF]Ia]
=bisherig	u@HBHHGKHMZZFg]h_
=bit	t![<a@]BJCFEJHJIHKFPHVJYHZEcJ
=bitlocker	qH_
=bitt	m!I#^%H(J-[3I9[:J>J@HBGCHDIIDKDMGNITIVHXJZ^[E]HaJbJfJhH
=black	r!X9I>^HZZGaJbGfI
=blad	h!H#G%I&Z(^)H*I+I-F.J/G0J1I3C4H6Y7H8Y9F:G;I=G>F?D@FAIBGCDDZEHFIGIHEIGJHKGLJMJNFOYPGRJSZTFUGVFXFYJZc[J]G^G_GaGbEcGdHe[fEgJhG
=blank	m(J-C3^7I9I:J?D@IBHCHD^HEIFKHNJSJTHXJZZ]Jb]hJ
=bleibt	t3J9J>FCILYZI]JaabJ
=blev	u*Z@GDJHHIJKIZD]acId]fHhJ
=blijft	w#I(I3F>I@JBJHGL[OGSJTGXJZ^]Ja_bIfJ
=blink	yHHZIa[
=blir	y#I@HHJKILZTIZZ^Ih[
=blocca	q#[-GBIHZIIJXKGMFTJXIZ]eYhH
=bloccata	w#ZBJb^
=bloccato	f!H#b%J(J*J-]/H3G4I9J>J?J@EAJBHCHDIHFIHMGNJPISITaUJVIZF]J_HaIbIcIgI
=blocco	wHGTabZ
=block	T!I#D%F(F*F+F,[-a.a/G0I1E2I3G4Z5G6I7G8H9F:G<H=H?E@_AHB@CFDEEIFHGHHGICJaLGMEOHPEQZRESFTJUGVFWFXeYIZ=[B]E_HaJbDc]dFeGfFgEhF
=blockerar	y#I-HHZRHTHXJc]fI
=blockiert	q#H-J@IJXK]QXTZbJ
=blokada	u!I#G-H/C4J7J9J>J@JHFMJNJTcX]]J_IaIbHcIdJgJ
=blokady	y#J9G@HHINIX]ba
=blokkeert	wHYcY
=blokuj	t#Z-I.Y9JBJDGH]JYNJOITHXIZIcYfIhJ
=bloqu	j(J*I-Z/H0J1J3I4J6J9G:J=J>J?J@XAJBHCGDIHJIEKFMGN[PIRISHT]UJVJX[ZF[H]I_IaHbIc^dHfGgJhI
=bloquea	t#Z-IH[JYMJTH
=bloqueada	e!I#c-H3J>I@IBIHFIJKIMJT]UJVJXBZI[Hb_hJ
=bloqueado	f!H#]%I(H*H+I,J-^/G0J1J3H4I6J7I8J9H:H=J>G?G@CAJBECFDGEJHEIGJILJMHNIOIPHRISFTaUHVHX_ZE[Z]H_HaHbFcFdHfIgHhH
=bloqueia	t#Z-J@JH^JYKJMJ
=bloqueio	w7JHFT_ZIb[
=bloqueo	u#JHFTaZJb[
=bloss	u-H3H>I@JCbDIHFIZKGOJZE[]
=blue	y+I9GH_ZI
=bo	t#J-Z/]9H>I@HBIDIHHIJKYLZMGNHTHUJXYZC]^_JcJhJ
=boit	u(I-I9I:H>^?J@IDJFGH]IGKIXIZI
=bokstaver	y/[9ICIHFIaTGZJ
=bon	y3H9G>J?HBZOHZGa]h]
=bonjour	y-J9_@JHHXJZJ
=book	u3H>GHb
=bort	t!J*J-H4J8]9I=[?]@HBHCIDJHDIHKFMJNIPJU[XJY]ZF]IaJbIcJdFeIfHhJ
=borta	t!J(G*J-H1[3I9E:J;^?_@HAIBHDJHCIGKFMJUJXJZIbYhJ
=bosqu	t8a9IAYHIZJ_Z
=boss	t![%J(]3JBIHDK]NJPJVJbJ
=bot	n#J(J-I3I9e=I>I?I@HBICJDIHCIHKHMJNJOJUJVIXIZF]JaIfJgXhJ
=botao	u(a9J:]HGIJVJZI
=both	b!E#G%G(E)H*_+G-F/F0[1J2J3E4_5J7G8G9I:F=H>Z??@EAeDCFJGIHGIEJIKFLIMGNGO[PDRHSITGUJVGXJYJZX[H]I^H_EaHbHcGdJfEhG
=boton	u(_:[HIVHZI
=bought	u8Z>IW[
=bounc	q#I*J-]3F7[9H:H>F?HBHCHDEH^I[KZMINIOJZA]JaCbJhJ
=bouton	u%I(b9J:[BIHEIJVHZH
=box	a!D#D%E(E)I*I+J,F-D/I0I1G2G3F4Z5J6H7H8H9H:H;H=I>E?G@BAHB?CGDFFIGDHCIIJGL[MENCOHRaSITGUHVFWIXHY_Z>[G]E^c_GaHbbcGdCe]fHgGhc
=bracket	w3b>GBHHFOIaGbJ
=brak	g!F#G(F)I*H+F,Y-E.I/I0I1I2I3Y4F5Z6J7I8H9E:G;J<H>D?X@FAIBDCXD[EJFIGGH=IEJHKGLIMENFOEPGRHSDTHU]VFWZXFYIZD]E^I_Ia_bYc]dGeFf_gGhI
=brakuj	m!J#J%J([*J-H3^9G=[>H?H@JAIC^DHHCIXKIMJNJOFPJUJV]XJZF[J]F_IaGbIcJfJhJ
=branch	n%^(I-I/J9H@GAHBHG_H@IIKHMDNIV_ZG]F_IaJfIhI
=brand	o-^:J@[BIHYJZKINHUJW[ZDbI
=brauch	u>[HYZ[
=braucht	r#Y5Z=G>ICIH^THZI]Ja]fJ
=brazil	y!I:JH]ZGa[
=breach	t-b@IHDIHKENJZG
=break	h!J%J-H2X3Z<[@IBFDIF]GJIHJIKIN_UJZGcYdHeJ
=breakfast	u-I@_HFZIa]
=bricht	n#J%J(I,Y-J3G4Y5J9I=I>I?I@JBICHDIHHJJLJMINZOIRJUHVIWGZ]][aIbHc]dGe]fHhJ
=brok	l!E%G)I/^1X2^3H8J9I;[=I>X?J@JBFDIHCJJMJPHQZRGSJUHVHWJXIYbZD]H_JbDdHeFfDgJ
=broken	b!H#I%I(I)H*J,F-F/H0I1I3H4_6I7H8G9H:J;X=H>D?FAHBDCIDHFJGHHYIGJIKGMGOJPGR]THUHVFXIZ^[J]Z^I_IaIbXc[dFeHf]gJhG
=browser	^!H#C%I(F)J*H+I,I-F.b0J3F4H6J7I9F:H;I=H>F?G@EAJBXCGDGFIGIHYIEJIKELIMYNFOHPIRISJTXUHVFWJXGYJZD[H]b^I_HaFbecCdJfHgIhX
=bug	w*X-FBFHcUDZHfI
=build	l#J(I1f3J4J9H=H>J?J@GBHDJHEIHKJPJRJSJVJZF_IaJbJcJdGeHfI
=built	p-Z:GIHKJNJP^VI^Z
=bureau	u3G9Y>Y?^@JBICIDJHEIJKIMHOIV[[J]IaI
=bus	e#J%J)J*J-H0I3H4I9H>D?I@JBGCJDHH>IJKJMINJOIRJSHTJUGVHXJY_ZG]__JaHcefH
=business	k-J=d?J@IBICHIIKIPJZXdFeJfH
=but	M!Y#A&G([)G*X+b,E.I/e0F1E2G4D5F6F7B8D9H:@;F<G=H>A?bAEB:C^EDFEGYH?I?JHKEMbNJOaPXQHRFSBU@VZW@XAYGZE[b]F^?a]bIcHd@gH
=button	e!C#H%I(e)I*J-G3G7J9G:J;J=J>H?H@HBFCHDGGHIFKGMINHOJPJSHUIVGXIZZ]I^I_JaXb_fJhI
=buzon	y>]HZaG
=by	M!]#H%](<)I*E+D,B-Y.H/D0C1J4B5C6X7Y8B9A;C<[?J@dC?DEE@FDH@IHKHLFMDN[O@PHRGS@T[UbV]WFXEYYZ;]Z^_aDbGcYdYeCfHhC
=bye	r#I-I3I4J9c=J>I?I@HBGCIDIHDIHKIMJNJRJUJVJXIYYZF]IaIbJcJdJfIhJ
=bylo	q-I9J?^@GBIHHIHKbNJZF
=byta	i!H#C%J(F*J+J-G/J0J3I4J6J7I8J9F:Y;J=I>D?G@bAJBECHDGFJGJHCIGKBL_MGNGOIPITFUHVFXGZ[[[]G^__IaHbHcJdHfJ
=byte	y@JL]ZDh]
=bytet	w>I@^HFIGKHMIZ_hJ
=bytt	j#J(J*I-I/[3H7J9G:J>]?J@^BaCIDJHEIHKHM[NJOIPITEVJXJZF[I]I^I_JaHcJfJhG
=c	e!F#H%G(F)I+H,I-B.J/G0I1J3J4H6H7H8I9@:F;H=FAIBZCCD_EIF[GHHGIbK_LXMDNEPGRISHTXU[VHWIXDYIZ?]E^H_HbGcGdFeJfEgI
=ca	l!I#F%F(I*I+J,I-G/I0J1G2J4I7J8H9B:I;J=I>D?H@ZAIBaCGDGFJGIH?IEJJKFLJMGNGO[P[RHSJTYUIVGXGYJZa[H]G^J_JaDb]cHdIfXhF
=cach	p!I#F(G-J3J9H:I=J>G?J@IB[DJHIIJKIMcUJVHXJZF]EaIb[cHfJgIhJ
=cada	w#[@^MJXI
=cadastrado	r#J3F?Y@JC]DZHHOY
=cadastrei	yDZ
=cae	u9J>GBJIJKJOHXJZ]a[eZhI
=cai	w3Z9I>DH^IHKJMJOFXIaZ
=caixa	r(I9J;Z@IH]IIKIMJNJZI^]_Jd[
=calej	y3JDJHIUabJ
=calendar	tH_
=call	V!B#F%D&I(G)F*D+F,H.H/H0H1G2G3^4F5H6G7E8F;G<I=D?b@>AFB]CDDAEHF^GDHIIJJJLEMBNCODPDQdRGSETDUDVCWHXEYHZX[C][^D_DacbDcCdEeGfEg[
=caller	r#_7J:HBXHEIYKZNJQYZYhJ
=cambi	l3J9I>Y@cDJHGIJKHM[OJXIZI]JaJhI
=cambia	tg]hY
=cambiada	r/Z>J@IB^HEM]THZI
=cambiar	e!J#J(I-J3I7Z9J:H=J>J@[BEDJHGIIKFLYMFNHVIZ_^^_IbIfIgJ
=cambiarla	j!J#H-J3J9I:^>I@ZBHCJDJHDIHKGLXMIUIVYXJZD[[]I^[bIh^
=cambiata	k-J/[3J7J9I:J=J>J?J@_B_CIHEIIKIM]THZG]J^I_IaJcJdJhG
=cambiato	q>Y@^ZF
=cambio	f!H#J%J(H)J-H3H4J9H:H=J>H?J@bBXCIDHIFKGL^MFNIOIPJSJTIUHVGXHZ[[J]H^HaHb]cJdIfIhZ
=came	h!_#G%J(J)J+]-G/I3D4H6J7J9I:H=I>C?G@FAIB]CIDGFHGJHBICJJKALIMHNIOGPIRITIUJVGXHZ[[J]]^I_Ia^bGcJdJfIgIhH
=camera	w-I3H9J>J@IAHBIHcIHKIMGZE]J_FaGhJ
=campo	r(J3b7J9J:H>F@EBHDHHDKJLJMIOJZE]J^I_IaYbJha
=can	M!>%@(H)a*X,D-H.E/A0C1C2F3>4C5E6B7H9]:H;E<F>G?G@]ABBbDFF[HfJAK@LHMENYO@PDRBTAUZV_WAX]YDZI[Y]=^D_CaBbEcFd^eDf>g@h>
=cancell	p#J(J-J3J9G?I@GBECGDHHBIIKIMHZG]c_JhJ
=cannot	D!G&C(Z)[*Y+?,I-H.B/=1@2C4X5G6a7J9>:J;B<I=[>_?]AGB5CCDXEGFZG_HHIIJ>LBMCNIOGQCR?SETGU?VDWCX?ZZ[Y]<_^a<b@c^e_f>gDhG
=canteen	yHZV]ZH
=capital	n#X3HHFIcNIZI
=caps	r#_@YBJDIHHTIXGZH^JhZ
=captcha	o!J#I-I/J9J>I@GAJBGDIH]IDKJLJMHNJOI]aaJbJhI
=captiv	yHEZIb^
=car	p!J#F-H/Z6I9I>I?I@IH^I]KGL[MJNITIXJZF]ZaIdJ
=caracter	h!H#I%I(J*J-I/J2b3F4J6J9G:H;J=J>G?J@GBJCHDIF[GJHCIdKHMINHOHUIVJXIZG]HaIbJcJdJfJhH
=caratter	y3JFZI^
=caratteri	w%H2^@JHGI^KJ
=card	g#I-I3I9G:I>X?Z@IBHHcIGKIMJTJZB]HaDb_hJ
=carrier	w>_BIHGOJaY
=carry	yAXH]ZGbId[
=cart	y>^?IBHHDZGb]cJfJ
=casa	t!J#H*J+J-H3I4J9E=J>b?I@IBICIH]IFKGMFNHOJRJUJXJZF]GaHcJdJfIhJ
=case	j%J-H/I3F7J9^;Z>H?H@IBHCID[HDIYKHN^OITFVJY[ZF]J^ZaJcJd[
=casella	p(H-G3I7J9G:I;Y@HBIDJHaIFKHMJNGUHVIZH]J^]aJbIcJd[hI
=casilla	r;ZHJZI^]d[
=catch	rHDM_RIZ[
=categori	yCJI_JJ
=caught	wB]HJMH
=caus	t#X
=ce	f!I#[%G(X*I+I3F4J7J9F:I=Y>F?G@aAJBGCFDFEJHAJJK_LJMGNFTHUIVFWZX[ZB]H^I_JaGbHcJdIfJhX
=cedo	u@cBJHJIJKHXJ
=cel	w#G-J3J9I>^@HBJCIHEIIKJMJOJXGZJ]Ja_
=cellular	o#[-I3^9H:I?I@IBJCYD]HBIGKEM[NIO[VIXJZH]HaFhG
=celui	q-J3E9J>F?J@ICIDIHIIHKbO_ZH]JhH
=celular	f!J#](I*J+I-G3Y4I7J9F:H=J>[?F@EBGC^D]IFKCLJM]NIOZRJTIUJVIXHZF[J]F_JaDbIcJfJhG
=center	h)G*G-J=J@IBJHIMGPHS_UHVJZE^JbJc]dIga
=centr	o!I/J:H=JH[SHZHfIgb
=centro	t3J=JBIHFMIc^dFfHgb
=certificat	kHa
=certo	w/[3E9J>GB_DJHFIJMJOGXIZJa]
=chamado	y9]@JBZHH^I
=chanc	w9]@^HHKHMJZI
=chang	J!@%>&H)E*A+C,E-?.Y/X0D1D2C3A4I5G6D7E8D9@:E;F<E=C><??@bADCBD@EFFCGEH^I=JHKBLfNCOCPBQGRDSCTBVFWDXBYJZZ[B]C^g_BaAbAdBeDfAgEhc
=change	Q!C#D%F&I)F*D+D,G.H/[0G1F2G3@4F5H6D7C9D:D;H=E>b?A@_AEBbCYD@FFGEHCI<LCMdNHO@PFQIRHSFTBUDWFXCYGZX^Z_HaCbFcXdHeDfEg^hD
=changement	o%J4J9J>I?J@bBGCJHCIEKIMINJUHVJXJZY[J^GaHb[cId[fIhZ
=changer	h#G(I-J3J9H>G?I@]BDCIDIH]IGKELXMGNHOJVIXJZ^[]]H^YaHbJdI
=channel	l:]<_@GBJDJIJKJMGY]ZG^JhJ
=char	j!J#J%J-H/X1J2c3H8J9F>H@CBHCHH@I_KFMJN^PISJXIYIZEaJcJgI
=character	Y!F#H%G(H*I+I-E/b0J1J2a3F4I6J7I8J9E:H=I>H?H@CAHBDCFDHEJFeGHHCIbJIKCLHMEOIPIRISHTGUIVGXHYJZC[I]G^H_HaIbIcHdHeJfIgEhF
=charg	w7XS[cI
=chat	y9_:EHZZC
=chav	w6a?]HEZI
=chce	g!H#G%H(G)I+Y,I-D/H0J1J2I3E4I6J7J8I9D:Z;J=H>B?]@IAIBBC^DCFIGJH@JIK]LHM_OFPHRJSJTHUHVGWJXGYJ]D^I_IaCbHcHdHeJfIgHh[
=che	e!F#E%G(E)H*G+X,I-Z.J/F0I1I2I3J4H5J6H7D8I9A:F;H=C?D@HAHBED]EJFIGIH?I@K]LIMEO[PHRHSFTEUFV^WIXEYIZa[G]D^X_GaCbFcHdGeIfFgHh]
=check	_!I(F)H*[+H-A/H0I1I3G4J5_6I7I8H9X:G=H>F?F@BBBCbD]FJGHHDIAJaLYMFN^OGPHSHTIUFVGWIXGZ][F]E^H_IbGcIdFeHfGgIhE
=checkbox	n(J,I9J=J@IBIGJHCIJLYZC^^d]e_fJhI
=checker	y-FH]J[
=cheer	t#I*J-I3I9^>J@EB]DIHFIGK[XJZG]JaJ
=chega	t9JBJHGa^
=chez	r9J:_=J@[BIIIUZVIWIZG
=chg	y@]HFcX
=chiamata	w-J3Y9I>F?^@IHEIHKGOH]Ja_bJhJ
=chiav	y6^?]HDPJZJ
=chied	l#H(J*Y+X-I3I9G:[>G?E@EBFC[DGHXKDM^NIOJUJVIXHZG]HaJbJhZ
=chiffr	q-I3[9J>G@ICIDIHGIZKEO[XIZGa[
=chiuso	y!^3J9J=J>F?J@FBFCHHFIEKHOIU_VJZF]]hI
=chmury	w!I#J/J6]A]BIHIIJJYOJP]TJZH_G
=chmurz	r!I#J-J/a0Z3I6J9J>I@JAIBJDIGIHHIGKHMFNIPJT^XJZI]I_[aJdIfJgJ
=choic	i!J#F(I*J-E:H>F?a@_AIBGCEDHH>IHKCMHNZTHUJVIXJZD[d]JaIhI
=choisissez	w-YKY
=choix	y?]HIKIZE[_
=choos	]!H#E%H(F*G+B-]/H2J3G4J6J7I8J9C:H;J=I>D?I@]AHBGDBFJGHH[LaMFOFPJTHUHVGWJXHZ@]^^F_Ga]bGcIdHeJfJgI
=chos	t?J@JC]HGI]NHZF
=christma	w-Z9[@JHEKYUYZG]J
=chrom	y.Z
=ci	r#I-J3J7X9[=[>I?X@IBICJDIHHIHKGMHXJZJh_
=ciagl	y#^BFDIMIOJfZ
=ciao	w#J-H9a@JHFIJXJZJ]J
=ciasteczka	y#J-J.b9G>JHGIIZJ
=cifr	y3I9J>HCJHEI[KIO]XHZIa]
=cifrado	y6]<ZHH
=cijfer	t#I-G3Z9H@GCIHFIaKHO]XIZIaH
=cinco	r#^3I@IHFM[UJVIX]ZIbJ
=cinq	y#]@JHEM[UJX[ZH]J
=cinqu	y#XHHM[UJX[
=cinza	y([9J:]HI
=city	y-ZHJ
=claim	i(J-^/I3I9I>H?I@HBICIDJHZIGJJKGMJNJOZW]ZD]Ia]h]
=clarify	y%IH_ZF
=clav	b!C#Z%G(E)G*G+G,Y-C.J0Z1I3E4F5J6^7F8H9H:J;H<J=E?B@]AHBBCBD[EIFIGGHHIZK[LYMANGOGPFQJRFSHTDUFVDWHXDYHZ]]Y_EaDcFdDeHfDgGhY
=cle	y6]?]HFMJUJVJ
=clean	q!J%b-J/G=HHCTGUXZI__
=cleanup	y=YHD_]
=clear	k#I%E*H+[-J/J?EB[CIDFHYIJKIMJPXT^ZC[I]F^]_J
=clic	yBJHHMIZIb_
=click	]!E#E%H(_)H*F,I-E.J/F0I1I3G4I5J6I7[8I9D:C<J=E>C?C@?AHB>CBD^EJFIGHHJIBJGKBLGMFNCOGPHRHSITFUHVGXJYJZZ[G]_^H_Ga[bccHdGfIgG
=client	]!I#Y%H(G*J+I,J-G/I0F1a3H4I5J6J7I8J9E:b;J=H>F?G@CAIB_CHDGFJGHHZIFKFLIMFNHOHPIQcRHSITGUGVEWIXIYIZE[I]F^H_IaDbFcEdFeIf[gIhD
=cliqu	y9J>JBIDZHGIJKIZI]Ia^b^
=clock	f!J#F%J,I-G/I0I1I3I4I6J9F=J>H@IAIBFCJDJIGJJKHMINJOJRfS^TEUIXFYJZC[J]F_IaHb[cGdJfGhI
=clos	^![#G%H(G)J*I+H,I-C.E/F0G1G2I3F4G5J6H7G8H:G;J<I=H>^?F@BAFBdCFDEEJFIGFH>IDJHKDLGMDNFOIPGQJRFSGTYUHVEWJXGY][E]c^G_DaGbEc_dHeJfEgGhF
=cloud	L!G#<%?&E(?)A*A+C,Y-?.E/h0g1@2D3@4C5C6a8B9@:@;C<E=>>???@<A[B>CBD@EAFCG@I=K:LAM^NBOCP_QERESBTeUAV@WBXBZ9[>]?^>_baAb?cXd]eBf<gah>
=cloudanchor	o%I(J,I/H0H3G8J9G>I?JAFBICJDJGJHDIHKJMIRITJVJZJ]G_faGbJcHdJfJhJ
=cloudsynchronisierung	y0]HH
=cmdlet	n%I(H)]/J@JHaIJKGLDMINJPJVJZFg]hJ
=co	t#G(J-I3I9Z:I=I>H?I@ZBFCIDGHCIGK]LHMHNIOZTJUJVJZ][]]IaIcJdIhG
=coch	yLYdYfJ
=coche	tL[^]d]fJ
=code	L!A#=%B(@)D*?+A,C-<.C/A0D1C2E4B5E6D7C8C9<:A;D<F=A>f?]@<AABZCZD@EaFAGCHaI?JCK;LCM>N?PBQFRBSBTAUBVGWDXeYDZI[B]]^C_Baeb@cAdCeDf@gCh>
=codic	f#J+J-H3C9G=J>]@FBYCYDIHDIDKGMGNJOGUJVIXYZE]HadfIhH
=codigo	^!G#F%H&J(F)I*H+H,I-E.I/I0I1I2I3Z4G5I6I7I8I9A:G;I=F>^@BAHB]CZDFEIFIGIHHIBJIKCLIMENGOAPIRGSITHUGVEWJXaYIZB[H]D^I_HaebHcGdHeIfGgJhD
=coffe	u9J@JH_XHZI]]
=coincid	yOZ
=coinciden	y/J6ZA[KHO^_G
=colaboradora	y:^@]HG
=colega	r(_9J>I@IH^IHKIUJV]ZF
=collaborator	y:[HH
=colleagu	l(F)]*IBIHZVYZYaJ
=collect	w@JHGZa
=collega	m!J#J%I(a)J*I-H3J4J9F:I=J>F?IBHCJDHH_IFKGMHNHOIPIUHVaXIZE[J]HaGbJfJhI
=collegu	t(Z9H@YH^IJZH
=coloquei	w-I@GDZHGIZKGMJNIZF]^aI
=com	V!G#A%D&I(G)X*B+J-Y0G1F3Y4D5H6G8F9C;G<H=C>B@HAYBZCBD@FGGEHBI@JEKALEMENAOZPIQIRESaTeUBVAWCXBYH[C]B^E_CaAcbdYeGfBgbh]
=combien	y-I=DH]IJK[T[
=combin	m+]/H3ZDGH]NJ
=come	[!G%B)E*X+],I.J/H0E1I2I3Y5I6I7H8H:E;]<J=H?DAHBACFEHFIGXHYJZMFOFPYRGSHTGUAVCW^XZYIZ;[H]D^F_Ia_bFcJdGeJf^gHhE
=comm	u+^-[?YCHDHHFI[XIZHaJ
=comma	t3[>IF]HHaH
=comment	o-I@JDYHbKHUIVHZG
=common	k-d9H>J@IHCIGKFNIPXZF
=commonly	y-Z
=como	d!G#H%I(Y)G+^,I-E/J0J1J3C4I6J7I8J9]:E=G>Z?Z@DAIBCCDDYEIFJGJHdIXJIKDLHMGNFODPHRJSITIUAVCWHXEYJZ<[F]G^I_IaFbGcIdGeJfGgJh^
=companera	y9HHZKJV^
=companero	y(XHY
=compani	w(H:Z@IS^UIZE
=company	Y!H#E%H(F)E*G+G,I-[.I/F0J1G2I3H4G5J6I7Z8a9G:b;I<J=G>J?D@BAIBACFDCEJFIGFI?JFKBLGMENaOFPGRITHUdVIWZXGYJZ>[Z]E^G_GaDbGcGdYeHfFgHhF
=compar	t%J([-H3I>H?]BJCIDIHBIFJ[K]MHNFOJZE[^aIfJhH
=complain	g(J/[4J:J>J@GBGH@IEJHK]MINDTIUJW^Z_]Jh[
=complessita	yHHI]
=complet	a!I%I)J*J+D-G/H1J3E7J8I9J:G=H>F?H@GB_CHD]EIGJHGIEJJKFLIMHNEO_PJSIUGVEWHXI[J]_^J_HaGbHcJeZfIgIhH
=completo	u3F>HHGI[O_
=complex	pHJI_OIZE
=complexity	g-D@^BHIaJIKXN[ZF
=compliant	oH^N[
=complicat	y-I@ZHJIZZJ
=comply	t-Y@JHHN_ZC
=compt	X!a#a%[&J(@)^,Y-B.I/F0H1F2]3Y4E5I6F7F8F9H:];F<H>E?D@ACAEDFHH;JGKBMBNBOEP^RFSGU?VbWAXHYHZ<[[]C^[_[aCbEcDdFeGfBgGhD
=computador	yM^ZH
=computer	b!I#](H+J-Y/Z3J7J9I:G=I>E?IBCCJDJHFIBJHK[M]NEOGRJSHTYVGXHZ^[H]E^FaDbYfHhE
=comun	y-]HJ
=con	[!F#C%F&I)_*F+F,F-X.I/D0G2H3^6G7Z8G9D:[;H<I=D>C?H@XB]CDD@FGGGH@I?JGKALFMFNHO^RGSETDUBVAWFXDYHZa[E]C^F_CaDbYcZdEeGfCgZhY
=conditional	iH_
=conecta	yH^MJ
=conectividad	yZHc^
=conector	l#J%X2Z3H4G8a9J<]>J?JHEIIPJQ[UJ_[aJcIdEeJfHgJ
=conexao	ySJc]
=conexion	yc]
=config	y0]HGMJZIe[
=configur	[!I%E(F)G*[,Z-I0J1J3]6I7H8H:E<[=D>J?H@XBFCHDZEGHDIGJILIMINHPHSJTGUCV]WbYIZ@[I]I^G_IbYdXe]fGgIhH
=configuracao	uE^WIZJeY
=configuracion	uE^ZJeX
=configurado	yEJUHVZWZ
=configurar	uHZe^fF
=configurati	uE^HHVIWZZIdIeZ
=configuration	b(J*X1J3J8[:G=I?JBFCGDGEdGJNGPJUGVGWHZEcGdCe]fI
=configurato	yEHPJUHV_WYZI
=configurazion	tE_ZJeY
=configuro	t3G>G?JDHH_VZW[
=configurou	y*JEIUIV^WYZI
=confirm	h#G*X+Z-F3D8J9J:I>J?I@FB]CZDGEJHZIHKFLJMFNHObVJXJZ@[I]I^HaGcJdJeJh]
=conflict	u@JH]JXNZcJ
=confus	yH[hY
=connect	I!;#:%?&D(>)@*@+?,c-8.B/<0[1i2_3:4Z5?6]7=8c9A:;;?<F=<>;?>@=AHB?C<D;E>F@GcHHI:JBK<L?MBN<O>P=QGRfS>T:U=V;W@X>Y[Z5[=]=^>_=a=b?cad^e_fhg@h?
=connecter	t#J(J2J4J>JBYCJDIGJHHIIKHMJVJZ^[]]HaJb^cJdJfJhJ
=connecteur	q#J%Z(J2X4J8[<YHGIIQY_[cJdI
=connection	h%J-I1H4J6I8J<^BDEJGIHIRJYcZE]I_JcZdIeJfH
=connectivity	j@HHFZCcc
=connector	X!D#F%^&J(E)H*H+I,E-E.J/H0H1D2e3D4]5H6G7H8b:E;I<d=H>F?G@GBCCGDGEJFHGBHBI@JJKFLFMFNDOJPEQaRFSITFUHVEWIXIYGZA[G]H^BaHbGcCdDeFfDgIhG
=connectorkonto	w%Z2[
=connession	ySJc[
=connettor	r2X3J4J8]<[BIHFIJPJQY_[cIdI
=connexion	m#G%I,J-J1H3I>F?J@JCHDJEIIJMJVJXHZ][H]IaFb^c^dJfIhJ
=consegu	r-I9I=^?J@[BHDJHEIIKISZU[VYZF]JaJhJ
=consent	y*GH_
=consider	u+Y-^IH
=consigo	h!Z#J%I)X*I+J,J-G3H4J7I:G=I>[?IBGCGD]HAIEKZLHMHNHOJPJTJUHVEWJXIZ_[]]I^I_JaHbHdJfIhD
=consistencyguid	m3I9IAdBJHDIJKJZGfJ
=consultant	p-J3I9H:b=JBJHEIIKJNJU_WIZH]JcJhJ
=conta	[!b#]%Y(C)^*Y+Y-B.I/H0I1G2]3Y4D5I6G7G8G9H;G<I=E>D?D@CCBDYEEFGH>I@JHKCLZMDNEOFP^QIRFSHTEUAV_WDXGYHZE]E^X_XaEbDcEdJeHfCgHhD
=contact	X!E#E%D&H(F)@*>+I,A-@.H/H0G1D2E3c4a5G6G7G8E9C:H;H<I=^>_?H@CAEBCCcDZE_FFGDI>JFKELGMGNEOBP@QHRESITHUGVBYGZb[E]E^C_DaEbGcBdHeGfDgEhD
=contactar	y3I4^HIZIc]
=contacto	u#J3_4I:I>JBJC[D]HGIHKJVJZDhI
=contain	_!H#G%I(J)I*J-^4H5X7J:H=J>J@GAXBHDIEJF_GIH>IeJHKFMJNGPJTIVIXJZA[J]J^I_JbIcIdHfJhI
=container	t-G2J3J8J=J>I@JFbGbHCICVJZE
=contato	u#H)J*J,I-G3_4H9J:I>J?IBIC^DIHEIFKJOIPIUJVGXHZZdJ
=contatto	y!H#E%I3b:JBIC[DFHEIGVIXJZH
=contem	u#E-bHEIYKGTFXIZH
=contien	p#D(I-c3J:J@ICJHCI^KHMJTGXIZE[J]IbJhJ
=contient	p#H%I-a3J9J:J@IBJCJFXHDIaJJKGMINJTIXIZEcIhJ
=continu	q.Z1Z3J:J>J?HBZHDKXMJZF]aaH
=continua	r#I3G>Z@JDIHEL[M]T]XJZJaJ
=contract	p!Z/I3G=^H[JHSGZJ
=contractor	m3E:_>GDJHGV[Z[aH
=contradict	uH]ZJ
=contrasena	T!A#Y&J)E*F+E,F.H/F0G1F3B4B5G7Y8E9G:G;G<H=D>D?D@HAGBYCDDFEEFGHFIZK^MYN[OEPEQHRESETDU]VDWEXEYFZ^[X]D_DaDbYcId]eEf@gFh[
=control	j-I3F4F5c<HHFIIJHNHO[ZJ
=controlador	l4a5YHIIJJ]ZG
=controleur	t4^HIJX
=controller	Y!F%F(G)I*I+J-B/X0J1G2J3F4[5c6J7E8F9I:I=F>H?I@EAFBCCIDGEJFJGIIDJbKGLJMYOIRISJUJVIXIYIZE[I]I^J_GaHbHcGdJeJfGgFhI
=convidado	r:c@IHFIJKJZI
=cooki	T!E#E%G&J(E)H*G+H,H-C.n/G0H1H2I3E4G5I6I7G8H9C:F;H<J=F>E?E@FAGBCCFDFEHFGGHHGICJFKDLHMENDOFPGQJRHSDTFUEVEWGXEYIZA[G]D^H_GaEbCcEdFeHfFgHhF
=cool	y9^@[BIHFIIaI
=copi	w-I@HH]IGKEMDZJha
=copier	w>CHa
=copy	p!J-J4J6]8F9HA]BJGJIFOGRHZ]_[cIfJ
=corporat	m*H@HHFIHKHNcZF
=correct	i%X3C=I>EHGIJNHOHRbZD]Ha[fIh^
=correctly	p@GZ^hX
=correo	l!I#G%J+J-I9D:J?^@FAJBGCFDaHCIGKFM_NIOFRJTJUIVJXIZD[J]Ha_bJcJfIhF
=correspond	p3HO]_Z
=corrispond	yO[
=corta	r-F9J>J@GBJDJHFIdKHNJZIhI
=cortado	w!b-J=H>H?J@IBIHCIIKHY[ZJ
=cos	y#J-I._3H9a:J>H@HBIDHHEIFKJMHOJRJTJUJXHZI]HaH
=cost	r9J=]@IH^ZE
=cote	w/I6ZHISJT_cG
=could	U!E#I%G(I)F*H+F,Y-Y.I/I0H1G2I3]4^6Z7F8G9X;I<I=E>F?F@CAGB]CFD?EGHIJYKBLFMENEOHPEQJSFTGWHXFYYZa[G]G^Y_YaFbEcYdBe^fCgGhD
=count	j!H#X%I(J)G*Z+c-D3G>I?G@IAJBHCFD@I]KIOGPXTIVHZF
=counter	uHFT_ZG]X^Y
=counterpart	y!I/GSJZH__
=country	i![3_AHBHDHHAIJOaVHZI_GaI
=coup	r!^-J3J9H;Y>J@IBJIJMIU]VIYZZIfJ
=courant	w-[HIIJKJf]
=court	w-GI_
=cover	t%J*J-J/J1J3H4J9J=b>G@IBJDIGaH@IFKIMINFV[ZG]IaIcJfH
=crash	m(J0]4]@FBJJIKJMHRIZFbIcHf^
=creat	e!G#J%Y(H)J+I-J/J3J4I8_9I:J<I>I?IAIBFDJFJG]IJJJKILJMJNGPGUJVGWXYZZB]J^^bYcIeJfHgJhJ
=credential	c#a%Y(G,Z-I/I3I4J7D:I=I?I@HBGGHH^IGJJKIMINIPGSJTJVJXI^J_IaJb^eHfJhI
=criptografia	y6[<ZHH
=criteri	k#I%I*I-Z3I4J9J:J=I>I?]@GBHCFDHHDIGKHMJNbUHVIW^ZF]HaJbJdIfIhI
=criterio	r%J(J*^-I3J:J=J@IBGDJIGKGMINbPJSHVIW]ZA]JbJdIfHhJ
=crm	o!I#J%G(E*J-J3J4J9D:I;J=J>F?I@FAJBGCIDHFJHhIGKHMFNIOJPIUIVDXHZE[J]GaHbJcJfJ
=cronologia	y5[HJIEKXN^
=cross	p(J-I0I7J9J:J@IBIGIHZI]KJLJMHRJS]UJWIZEdHeZfIgJh]
=ctrl	g(I/J7J:J>J@EBGHGIIKGLIM[NH^Fb[hd
=cuando	y9H@FBJHEKIX^Z[h[
=cuenta	[!b#]%X&J(B)^*Z-B.I/G0H1H2^3Y4E5I6G7F8H9E;E<J=E>E?C@BCBDZEGFHH<IAJHKBL[MENDOFP^QIRGSGTHUAVaWEXDYHZE[Z]D^YaEbDcEdJeHfBgGhB
=cumpl	o-X:JHHNaWH
=current	_#H(J-F/E1F3I9H:I>I?IBHCGDFGJIDJJK^LIMHOHTIVJZ?[H]J^HaJeJhg
=currently	l#[>GAXBJH_S[ZEhI
=curta	y-JDJHHIaKJ
=custom	d!J#J%^(J)J-c/I0I2F3H9J:I=I>J?J@HBICIDJH^IIJ^KHNDPJSJUIVJWFXJZE]I_GaIcJdJfJhJ
=customer	c)J/Y3H7J:J=I>G?J@XBYDHH^IIJIKGMJNGSXUJVIZ^^HaFbIhI
=cut	y4ZHIXX
=cyfry	t-I3Z9G>J@ICIHDIbKHNIO]XJZGaJ
=czas	y!J@[BJHGIIKHMJRaZG]J
=czekac	w@[XX
=czekam	y9Z>H@HHGIIRJXFZH]Jaa
=czemu	w(J*[,J9I?I@FBJCJHHIIKGNYOJV^XJZ[[IaJ
=czy	y-J9Z@]H]IIPJXJZIdG
=d	[!D#D&I)Y,[-G.H/D1F2G3I4D5H8[9X;D<H=C>E?H@IAEBBCDDZFdGIHGIHJIKYLFMHOJPAQHRESIT[UAVCWFX[YGZ<[[^D_Fa@cDdAfC
=da	W!Y#A%B(C)J*C+G,C-[/D0D1D4B5F6Z8D9>:Y<G=?>F@bC[DBEHHBIJKGLDM@N_OHPBQGRHWBX?YDZa[H]H^C_JaXbId?fHgDh@
=daar	y!J:^>]CJHHXJaF
=dado	t!H#H+I-H3a4J:J>Y?J@IBICHDbHFIIKIOIVGXJZEaJhI
=dafur	yD[V[ZJ
=dag	k!J#C%I(H*H,J-D/J0J3H4J6J7I9@:H;J=I>F?H@gAJBFCGD]HBIBJJKBLIMHNHOHRJSJTHUHVGXaZ@[H]I^JaHbHcJdIfJhY
=daher	yHIUIZJb[c]
=dahin	y3I>b?IHG]JaH
=dal	n!I0J3J7I;YBGHCJXMGPZRJTZVIZH_Hb[cYfHg^
=dalej	r#I(J*I-J3G9H>F?F@IBHCHDGHCIHKFLZM_NIOIP[TYUJVGX]ZF]^aFgJhJ
=dall	t9H;Y>J@ZGYHHIJMI]]gY
=dalla	y!^>GBFGYHFIHK]ZI]JhJ
=damit	w1XB]HFMHZGh^
=dan	y2[3J9G>G@JC]HGIGK^ZIaJ
=dank	q!J#H-G3G9c>I@IB[CJDHHCIHKIMJOJVJXIZH]JaHbH
=dann	w9H>E?JB]C]HFIJZF]Ha]
=dans	Y!^#C&H(C)F*D+D,[-X0G1F2G3]4E5H6F7[9@;F<H=D@AAIBACID^F[G[HDIIJFK@MGNFOAPCQIRETYXIYGZI[D]CaYcCdYeJfI
=danych	w#J+J>YDaHIVIZH
=dar	u*Y:_?H@JC]DIUJVJWJZJ
=darf	e!J#I(])F*J-I/J3I4J7J9I:G=H>F?Z@^BHCIDIHCI^KaLJMGNGPIUIVZXZZ@[I]H^[aFbIdJfIgJhG
=darum	w!J0]3Z@IBJDGHGIHKIL^VHZI]J^]fI
=das	S%^&G(G)D*B+E,J-_0C1I2Z3J4A7B8E9?:?;C<G>Y??@EADBDCJD?ECFDGBH?IHJHKfL@MbN^OBPAQXRDSDT?VIWCXAZC]H_[a?cAdZfCg]h^
=dass	q)[+[3I?J@JBJCIDYHIIINIU[VIZZ^XdJhJ
=dat	g!G#F%I(G)J*H+X,I-_/H0J1J2J3B4I6J7G8J9D:H;H=H>^?G@CAIBGCEFJGJHAIZJJKaMGNJOZRISHTZUHVFXGZA[I]E^[_HaCbGcIdYfHgJhZ
=data	m#I(J-[/J2J3E7J9I>Z?IBED]HYIDKCMGNHOIXIZD]H^JaHbJc]dIfJgIhG
=databas	yHaIJZF
=datacenter	w3J=JH@ccdI
=date	o+C1Y3H4H9G>I@IDGH[MIRcZH_JcFfF
=dati	u!G#E%I+I-J3b>YBHCFD^HCIJVHXJZF
=dato	q!H#J+G-I3_4I?IBICJDaHCIIOJVIZFc]fJhJ
=datorn	p!I#](I+J-I3H4J9E:I>E?H@GBJCJDHH_IGKEMaNIOJTJUIVHXEZE]HaIbZcIfFhG
=dauernd	y#^MEf[
=dauert	yHHM^
=daughter	y@JK]
=day	X#A%G(D)X*G+H,I-A.J/D0J1H2I3F4G5H6H7E8F:C;I<J=E>E?E@kAHBECDD^EIFHGGHCI?JEK=LDMBN?OGPGR[SGTXUFVCWEXeZ9[E]D^D_GaFbEcEdGeIfbgZhB
=days	f!]#I(I+E-H/J3G9F=I>H?J@_BGCGD]GJH_KFLHMJNGOHPJVHXH]I^JaJbJhH
=dc	Q!>#E%<&D(<)@*?+@,?-_.B/I0H1<2A3:4q5l6?7?8>9::>;@<]=<>:?9@BA?B:C<D<EBF@G<H1I9JjK9L?MdN;O=P=R=S?TAU=V<W@X<YAZ5[?]:^?_<a;b<c;d;e=f?gFh;
=de	A#G%^&>(])5*]+C-[.G/@0I1C2Y3]4F5A7G8B9C<E=G?Z@JA=BICYDDE>FHHFJEKdLFMIN]OEPaQGSFTEVIW[XYY@ZB[C_Ea[b]cHdHeEfagBhF
=deactivat	l!^(J?JBJHFU[^J
=dead	j!]#G%I(J*J+J-I/H1I3D4J9H=I>b?I@IAJBFCJDIGJHJIHKIMHOGPHRISJTHVJXIY[ZB]I_ZdGeHf^gJhX
=deaktiviert	h!^#J)Z;Y<YHFPJU_VHWIZJdJfJ
=dear	y@YZX
=debe	w.XI[LX
=declin	p(I-J>J@^BEHCK^O^UJZD]IbJgJhH
=decoche	w%J*J+J8J;Z?^CHDFG^HFIJKJNIZHdZfG
=decrypt	h-J/J6dBJHFIJKGNJZCeJ
=decryption	q6^HIZJ
=default	j-IHaIHKFZHbJ
=defaultuser1	rHHba
=defin	h(I*G:I?G@HBJCYHINGUHWdZF
=defini	w*XBJHJUFW_ZI
=definito	yBJNGUIWaZI
=deixa	p#I(I=J>J@[BIDJIIK[MJNJVIWJXZZ][J]J^IaHbJhG
=deja	f!G#H(F)J*J+_-G/J3I6J7I9I:H=[>F?F@ZCFDDHGIGKbLIMHNIOISJTIUIVEWJXZZ[[H]F^H_JaEbGdJfIhC
=dejo	yHIYZf[
=del	X!C#C%[(X)E*D+F,J-B/D0F2H3Z4Z5G6F8E9B:Y;F<J=B>G?A@DAIB>CCDAEGFFIIJEK^NHOIQHRZS_UAV[WDXDYFZA[D]^^G_GaAbYdEeIfIgGh^
=dele	u9J;Y=[@FHDI]K[VJZJ
=delegat	i!J%b(Z)I*J2J;Z@JAJBHGGHAKFPaVIZE]I_F
=delegation	u%a(I9I;I@ICJDJFJGINHP[VJaJ
=delet	d!D#F%F(J*J+_-J/C2J3G4F5C6J7J8]9I:E>Z?J@IAFBHCIDFGIHbIHJJKHLJMINIOHPGTDVGZG[J]J^I_eaIgI
=deliver	w3H>IHGZJa^
=dell	f!G#D%F([)J*J,J3]6J9E:G=H>]@FAJBBCDDDF[GYHFICJJK^LJMENYOHPISITIUZVFWHXIZD[H]G^I_IaHbHcIdYeJfGgIhE
=della	f!H#H%G(I)J*J+J-Y3G4I7I9Z:G;J=H>F?IAIBECYDFEJFJGYHYICKCLIMFOJPGS[TJVZXIZC[H]_^I_[aEbEcJdIfGgJhF
=dem	^!Y#E%[&J(D)H*H+E,G-F.J/Y0H1F2I3D4D6F7H8H9F:E;J<J?C@DAICZEHFHGZHEIDKZL]NDOFPFQJR]SGTGVDWHXFYZZE[F]I^[_GaYb_cIeGf[gEhE
=dema	y%]*Y9HHHMZ
=demai	p#H-]1X2Z3I9F>I?H@ZBHCIDHHBIYKGMINJOJXbZJ]JaGcJfIhH
=demain	u#J-I@_HGIIX^ZF
=demand	g#H%I(I+Z-E/J3H9]=J>D?E@DBGC]DFHYIIKCNIOIUJVJX[ZC[I]H^JaHbJdJfJgIha
=demasiada	r9J@IHHXa
=demasiado	i#Z-[2[9H:J?J@^BHCJDIHDI]KFMIUJZJaIhH
=den	]!C#B%D&I(A)C*X,F.H/E0F1G2H3G4C6E7F8F9@:B<I=B>^?^@?AEBAC_DXEEFFGGHDI=KZLFMAN_O[QHRFSFU^WFXAYFZF[C]^_ZaDb]dEeGfCgD
=denegado	t%a9GIJKJP[VIZI
=deni	Y!D#E%d&G(c)G*F+H,F-F.J0I1I2G3G4H5J6G7H8H9G:F;F<J=H>E?F@CAGBACGDGEHFHGGHDICJaLGMGNCOHPaQaRHSFTGUHVIWIXGYIZ>[H]I^]_EaHbHcGdGeHfGgDhD
=deny	y@JBJHGLJZI^_hI
=department	i!I%I(Y)I-I/I3I7J8I9I:H=J?I@FBHDJF_G]HIIGKFMJPISJTJUIVaXJ[J]H_IaJbIcJfH
=deploy	ybZ
=depoi	o%J(I*J-J3I9J:J=J>H?F@JAIB]CZHAIIKINJRZUIVGXIZD[J]^_[aFbJcJdIf^hH
=depui	j#J%H(I+J-G/J3Y6J9I=X>G?I@HBYCIDJGIHAIHKHMGNIOIPZRISJTJUIVIXDY]ZE]H_Ja]b]cHdFfagZhJ
=der	R!Z#H&F(F)A*A+F,A.H0G1B2E3Y5I6G7D9?:?;Z<F=I>Y?Y@GACB<CEDEG[HEI>JEK@N_OaP[QFRGSZTHUDV^WJX^ZD[E]]^[_EaGbEc[dHf]g@hB
=dernier	t!J%I-H/J3H9I=J>I?J@FCIHHIBKcMJNJO]ZHaJeYhI
=des	a!H#G%D&Y)H*H+F,_/I0H1X4F5J8H9]:F;X<X>G?F@HAIBDDGEIFIG]HCIGJHKILHMENDOHPXRXSITIUEWHXGYE[H]F_IaEbGcEdXe^gHhB
=desabilitada	u!Z;ZVJbZ
=desabilitado	y!X(Z.X
=desactiv	j!](I)Y;ZBJHHPJVIY]ZH^JbZfH
=desactivado	t(H)YU^
=desactive	r![%J3J<XHHL[UYZIdZ
=desativada	q!_UYZF
=desativado	y!X(H)YUZ
=desbloqueada	t!J#BB_HHT^[HbH
=desbloquear	l#[1Z?EHI[_bI
=describ	y%[HXPFUIZZ
=description	u9IBGDIGINIOJZbfH
=desd	l(I*X9J=I>J?J@^BYDIGIHEIHKHMFP[RJSJTJUHVIZF]Ib[cJdEeJf^g]hJ
=deshabilitada	p!].X;[VJ
=deshabilitado	u(XUXVIb[
=deshalb	n(J+X3Z=^@ZGYHGKJZFaJd[fJhJ
=design	yHFPXZH^^
=desk	c!G#G%J(^)F*]+J-G3F6J7I9H:I=I>D?[@^BBCIDEGIH_IFJIKEL^NZOIPISHTIUHVFXJ[I]F^]_JaFbEcGdIfGgHhH
=desktop	t/_H_IJKJZCcJ
=desligada	w!X<YHHU]fZ
=desmarcada	u!J%I;YG_HDNITJ_Id_fG
=dessu	y>X@]HI
=det	[!A#]%C&G(?)D*B+C,D-Y.E/^0D1E2F3?4B5F6D7C8D9G:A;E<G>H?@@_ABB]CGD>EEFDGEH:I^JEKcLCMZNZO]QGRCSCTAVYWFX?YE[F]>^C_Ba@cCdCeEfBg[hb
=detail	d!F#J%I&_(G)I*I+F-I3F4J6J7J8J:G=H?H@DAJBECGDbEZFEGIHGIHJIKGMIN]PGRJSGUGVGXIZa[I]H^H_HaIbGcJdIfIgJhH
=detect	yUZ
=determin	wFYHHKYNHWZdY
=deu	y9JB_HGZYaI
=deux	g!I#J%I(G)H*a+J,J-H/[3H4J6I9H:I=I>G?H@_A]BIC^DHHDJJKIMHNGO^PHTJUJVHXIZC[I]H^I_JaIcJdIfJgJhF
=deuxiem	r@]CaKIZFhJ
=deve	p([-J3J9J>G?HBJDJHDI_K]NJOJZI]I
=deverrouiller	q#Y1XHGVIZI[abG
=devic	b!G#X%J(I)J+H,G-I/I0J3J7J:I=I>_?I@HAHB]CJDGEJGJHdIGKGLJMIPIRJSHTFUHVIXIYJZG[J]I_HaHbXcIdEeBfDgJhJ
=deviner	t-aHH
=deze	y(_HGVJWZ
=dezelfd	yA^_F
=di	T!@&G(C)C,Z.H/D1I3X5E7I8C9?:Y;E<G=H>I?XACBGDAEJFEHAIHJGMFS[TGUJVCW^YDZ@]@_Ca[b^d@eFf[gZh?
=dia	g!G#B%H(G)I*H+H,I-C.J/I0I1I2J3F4G5J6I7H8I9_:G;I=G>E?F@eAHBDCED[EJFIGJH@IDJIKCLHM[NGOGPIRHSHTFUGVFWJXaYIZ?[G]F^H_HaEbFcGdHeJfGgIhE
=dial	y>IH[
=dialog	rBIHZMIZJh_
=dice	c!D#D%G&J(F)H*F,H-_.I/I0I1I2I3B4G5J6I7H8I9?:E;I=D>B?C@[AHBECCDZEHFHGIH?IXJIKbLIMDO^PGRHSHTHUEV^WIXCYIZ[[H]E^H_GaDbGcGdGeIfGgIh[
=dicht	t!]#[%J-I3J4J9E>F@HB^CJDIHFIGKHNJOJU^VHXHZD]JaI
=did	Y!E#Y(F)G*G+G,I-G.I/_0H1H2J3B4G5I6H7G8G9Z:G;I<J=D>@?X@bAGCGEIFHGFHGIXJFKBLGMDNHPFQJRFSGTYVCWGXYYXZ^[F]]^F_EaAbDcFdJeFfJgHhE
=die	R!?#=&F(D*X+[,H.F/]0A1B2E3C5D6E7C8Z9D:>;G=]>a?E@:ACBFCaDHG_HDJIK]LHMIO^PARHU^V_YBZ<[Y]F_@aFb?cJd>eGfIhI
=died	q!H-J3J4Z>H?IBIHDIJKIR]ZG]cfJ
=dienst	p=J@IHFVJZGdZfc
=dies	l#I%I(Z-Z8X=J@GBIGZIHK]MINJUJV[ZF]JbYdIfHhI
=diferent	r+I/^6[>J?J@JDFHFIJK]MJNIO[]I
=diferida	j!J%I(J*J,Z3I4H6I8[9J=X>J?I@IBIDJGJHFKINIOJRJUIVIZGbJd^eZf[gZhI
=differ	q/Y6Z>H@JHFIJKZO^ZJdJ
=differe	w%H8]KJd^fI
=differenc	y@IH]R[ZI
=different	a!G%I(G)I*Y+J,J-H/Z0I1J2I3C4I6a7H8J9I:X;J=I>_?D@ZBDDGFJGYJIKZLIN]OIPIRHSJTFUHVIWJXHYJZA[H]G^H_HaGbIcFdEeJfGhF
=digit	b!H#H%I(H)J*I+I-D/F3_4J7I9G:H;J=I>E?F@BBFCEDFGJH?IbJYMINZO_PJTIUJVHXHZB[H]H_JabbJcJdJgJhD
=digito	t3Z9I>G@JCIHGIGKINJOYXHZIa_
=dimenticata	y:X>YHGZ[
=dimenticato	w(H@JBIKJMJNJUJZadJhI
=directiva	k!D%I(G)I*^,J3G6J:G>J?[@IBFCHDJEHGIIJKJNbPJSJUDVFWaXJZF]J_HaIbIcGdHfH
=director	y!J%G(b)G/I3J7J:H?JHGJIVJWJZF
=directorio	m!](G/J3^7[;J>IHFNJOITJVJZJaJbJcIdZ
=directory	V#C&f(@)[*F+H,F-D.H/I0E1D2F3_4X5G6C7Z9D:d;E<Y=F>C?D@CABBZCHDDEEGDHBICKBLFMFNCODPDQHRESGTYV@XFYGZ?[F]E^X__aEbEcCeFfDgFhD
=direkt	y(J@]VJZIb^
=diretorio	q(J/J3_7[9J>H?JBJDIHEIJKJNHOHTJVJaJd[
=dirsync	m!I#J%G(I+G-H0H1g3G4H7J8I9D:I;J=I>H?J@GAJBHCIDEGHHBIHKILIMCNHOIRGTJUIWIXIYIZI]H_IaGbJcHdEfBhI
=disabilitato	o![HIVJbZ
=disabl	T!d#G%G&J(Y)[*D+I,G-F/F0I1Y2J3E4H5I7G9G:E;]<J=D>F?B@EAEBBCGDEEFFHGFH]IGKFLHMGNDOHPDQJRISETGUaVBWCXHY]Z>[H]F_BaEcGdDgFhH
=disappear	u%I?ZHIP[
=disattivata	y;YUZ
=disattivato	t!^(X)X3JHEU]VJYYZG
=disk	y3J4G6J9GH_IHRIYJ_IcHfY
=disparu	w?^HGKJ_]aJbY
=display	j-J3H9I>E?FHcI[MJOIZE[]aH
=disponibl	u*X4[HI
=distant	y4YQ[
=distinta	y/]6]DJHGIIK]MHNI]JhJ
=distribution	wH^
=dit	g!H#H%J(Z)H*G+Z,I-Z3F4I7I9G:H=I>a?E@FAJBGCCDYEIHBK[LJMGPITYUHV[XE[F]F^J_JaBbIcJdHfIgJhY
=ditt	m![#G(F)G*H-F3Z7J9J:I=J>I@FBYCJDGHEIaKHLIM_NIPHTZUGVZWHXXZB[I]H^IbIdIhJ
=diz	j!H#H(I)I*G,I-[3G4J7I9D:I>F?G@ZBFCFDZEJHDMHOXPISGTIUHXFZY[J]HaIcIdYfIgIh_
=dla	i!F#H%J(E)^*^+I,H-Z1J3F4I8J9E:H=G>I?E@FAIBECGDEEHFJGIHZIFJJKFLIMHNGOJPEQYRJTIUaVZWXXGZC[I]H^J_JaGbFcHdZfGgHhI
=dll	e#J(J-I1I3J?J@HBEDIGHIHJfKHLJMINHRIUJVJZB]J^JbIcJdJfGhH
=dnia	y@a
=dns	j!I#G%G(I,F-J/I0I1J3J4j5I6F7I8G9H:J<J=F>H?H@DBFFIGGHIIIJGKILIMENIPDQJRGTJVIXJYHZ>[J]I^G_JaJbHdAeBfCgIhF
=do	K!=#=%G(_)=+C,I-D.B/A0J1^2X4J5Z6?8@9_:F<F>E?]@YC<D;EBFAGCHcICJCMGNDO^PCQHTJUDVaW>XBYAZI[J]I_EaBbZeEfDhC
=dobry	u3G9^>J@IBJHGIIOIa]
=doce	y@JHII^K[
=doch	y9F>IBaHI]IaI
=dock	wH_
=document	r#J@IH^
=documentation	rH[ZJ[X
=dodany	y8_9JHFV[ZHdJ
=dodici	y9IHII^K[
=does	M!G#I%F&Z(E)D*D,F.I/G0H4H5E6E9@:G;F<G=X>@?E@[AGB;CBDAEEFEHcIYKFN]O]PAQHSBTXVAWDXEYIZa[D]@^B_JaIbYcBd@eDgD
=doet	n(Y.X9G>H?I@GBYDJH^IHKILXMINHOIVHZ[]IaJdHfGhI
=doing	y9Z:[@JHFZJhX
=dois	n!J#H(I*]-J3I9H:J>J?H@HA]BHDIHEIHKDMJNHO]PJTJVGXIZE[^]I_IaJh[
=doit	q>IEYHGI^K]LYMJ
=domain	M#Z%_&G(@)A*>+C,C->.G/[0D1B2E3F4c5b6D7a8a9A:B;C<F=@>@?A@HAaBDC@D@EDFBGIHII<J^KHLDNbOCPaRDSCT]UCV@WDXAYDZ9[C]A^Ba>bBcAdBeDfAgYhB
=doman	n4^7[8_=ICIHHIIPHZHdGeJfI
=domand	u#G%I)G*_-I4G9G?_@FAJCJHDIJKJNIPFTHVJX]ZJ
=domanen	t7XHIKJPZT]aIgZ
=domanenadmin	yPZ
=domanencontroller	p4]5ZHDJX
=domani	y@[HIX]
=domein	r/J7Z8]HHT]ZJaIdJfJ
=domeincontroller	r#J4a5XDJHFIIJYPJZI
=domena	u%J4Y7_8^9IHGdIeI
=domeny	m!I#H%](H)G*I-H/H3H4b5Y7I8I9J:I=I>I?J@IBHDHGJHCIHJYKIMJNIOJP_SJTZUJVHXIZD[J_JaIbJcJdJeIfGgJ
=dominio	^!G#H%_(E)G*D+I,F-G/H0I1H2J3F4c6I7b8b9G:H;J<J=F>G?H@DAIBECHDHEIFJGIH>IEJZKGLIMGNFOHP]QJRGSGT_UGVDWIXHYIZB[I]F^I_GaFbFcGdAeGfChH
=donc	y3Z>JD]HHaI
=done	f!Y%Y(G)H*H+Z-F/^0I1J3B4E5G6I7H8I9G:I=G>D?E@JAIBeCGDYEJFJGIH@IEJGKALJMFNFOEPGRISFTEUEVDWIXIYJ[I]X^J_EaFbHcIfIgZhH
=door	h#I%I(H*J+Z-F3J4I7I9H;[>I?I@HAJBGDGHZIGKYMHN[OIPJRJTJVIXZZB[J]]_JaHbZcYdZfIhI
=dopo	p!X%J(I-J3G4J:J=I>J?E@HAJBXCIDIHDIIKIPJR]UJVIXIZD]]_]aGbJdJf^hJ
=dort	w8]:J>[F^HGZH
=dos	f!G#H%I(F)H*_+J,H-G/]0J1J3G4J6H7J8J9E:H;I=I>G?F@YA^BGCaDFEJFJHCIEJJKZLIMFNGO[PXRJSJTIUHV[WJXFZB[I]E^H_HaHbIcIdIfIgIhE
=dossier	t#J(J3D9]>F?J@IBJCIDHH^IFKGMJObVIXJZG]HaFhI
=dostaj	y>Ga[
=dostep	y!]9JHZ
=dostepu	t%[(J4J9I>]?J@IBIDIHJKHP]VJXJZ[aJ
=doubl	yH^ZI
=douz	y9JHFI^K]MJ
=down	Y!_#C%B&H(D)G*F+F,I-J.H/Z0I1G2H3E4^5D6G7C8F9B:D;[<I=C?C@YADBACEDCEHFGGGHFIJKYLGMBNXOFPDQIRDSfTDUCVEWFXEYGZE[E]B_DaCbAcYdFeHf^hE
=download	yH^
=doy	y9[BJHDKJMIZ]]Jb[hI
=doze	yHII]K[
=dozen	wZ_aI
=drei	y3I>]HII[KJOIaI
=drie	y#]HGIXTJXIZIa[
=drift	rHIR_ZGfJ
=drin	n#H+H-]3^9I>F?J@IB^CHDYHDIZKINIOHXJZE]H^YaGhI
=drittanbieter	y.YJZ
=driv	q#^BHH]IJNIVJZGaJbJ
=driver	wHJJ]aZ
=droit	n#I%a(a)[*J,I-I2J3H9I:I=J>H?J@IBHCJDJGJHCIGKJMINJUIVGX[ZG[J]J^YaGdIfI
=drop	q#IBIG^JJMJRFb[c]fI
=dropp	r(I=[>_@JDJGJHAKHV^ZG]Y
=drucker	wH_ZG
=druckt	yH_ZG
=drugi	y8_@ZHJIJKJ]J
=drukarka	yH^ZH
=ds	l%[2ZA]HYVJZJ
=du	]!E%[&J)F*D+F-B.I/H0G1H3_5X6F7D8F9_:C;G<J>B?BAGBJCCDBEGFGH>IAKDLEMANAO]PZQIR]S]TYV_WFXIYGZ<[D]C^D_Fd_eFf?gGhG
=duas	m*[/]3I9G>J?J@YAZBJC_DHHFIHK]MINHXGZE]IaIhI
=due	c!I%I(G)I*b,J-G/[0J1J3G4J6I7I9D:H=H>E?G@[A^BHC_DGEJGJHHIEJHKYLJMXO[PITIUIVGWJXHZB[J]G^I_JaGbIcZdHfFgHhF
=duplicat	j!J%F&G0J1H3D8I:J=JAdBJGIH]MINIRJZH_HcFdHfF
=dur	h&Z(G,Z.X1J:J=I>J?D@IBFDHGIH?NIPJSHVIZA[J][^HaadYe[fE
=dura	y-JHGT_
=durant	n!_#H%J(J-J3D9I:J=I>H?H@JBHCHDJH@IJKHLIMJNJO^SHUJVIXIZZ[J]aa[bIfJhI
=duration	u#GHYT^
=durch	r4Z@HBZGZHEMYZF]JbYcZfY
=durfen	u)[PZQXZJ
=duzo	t#^-J3J9G@IBIHGIIKJMJXbZG]JaJ
=dwa	r!J#I%J(I*[,J-H/_3H9H=J>H@ZAaBICJDHHFIHK]MGNHTIVIXIZC]I_IaIbJhI
=dwanasci	y9H@JHII^K]ZI
=dwie	o!J#J(I)I*b-J9J?J@[BICXDJHGIHKHNJO^VJXJZF
=dwoch	u(J*_-J9I@JA^CZHFIJNJZI]JaJ
=dygn	y@aHI
=dziala	e!I#G%F)H*J+J,I-G.X/H0I3H4H6J7I8J9A:F;J=F>G?[@FBaCIDEEJFIGGH^IDJJKEMYNFOIPZRISHTGUGVEWIXHYJZY[H]G^H_IaGbEcIdGeIf_gIhE
=dziedziczeni	y!J;]
=dzieki	w@JBaHFIJZI
=dziekuj	y9_BIHIZI
=dzien	o#I(J-I3J9^:J;J>I?J@_BHCJD]HEIHKIMJNHUJX]ZE]IaHbJcJfJhH
=dzis	t#]-I9I>H@aBFCJDJHFKGMJX^ZE]IaH
=e	J!X#_%D&B(E*D,>-A/@0>1>2?4E5@6Z8Y9F;><E=_>d?[@bA=BYC^DBEGFDGAH;IdJ>K]LIMFNFOZPDQBRDSCTBUGWGXEYZZ@[C]G^C_<aAc:dZe>f^gH
=e1	u=aHDZFdJ
=e3	i!G#I%G(D)H*J+I-I/J3H4I6J7I8J9I:F=j>D?E@EBDCGDGEIGIHaIGKDLHMGNHOJPGRJSFTIUFVCWGXGYJZ;[H]E^J_HaEbEcIdBeIfCgIhI
=each	d!G#^%[(H+J-E/I3G8F9H>G?H@GA[BECIGHIGKcMGN]RJTHVIXHZB[J]H^J_IaGbIcHdJf[hY
=earlier	o-IIJKbNIZH
=early	u!^@^BJHHKFZG]X
=easily	o-]HJZI
=easy	l-Y@XHDI^KINIgX
=echec	y6YT]eY
=echou	n%E(I,[/Y4[:J;X=G>X?I@JBHCJDIEJHDKJMINIPZSJUEVHWIZ^[J]J_JaJbJdFeZfH
=echouent	y%JF]d[
=ecran	n#H+X4I9H>^?H@YBIHFKIMHTHVJZE[[]JaJbacJ
=ecritur	u%[8[@JKIMJNJZHd^fI
=edge	m.aHH
=edit	o#I%X*[>I?J@JCIHcIHPGZD
=een	[!B#I%Y&G(])C*[+E,E-^.H/E0F1F2G4C5G6F7C8E9F:X;J<H=A>C?G@bADB>CdDIEFGDKILEM?OIQHRFSDTDUAVFWEXIYGZ[]@^B_DaZbBcCd]eGfDgEhA
=eens	y-I9H>H@JDJHJIIKcOIZI]JaJ
=eerder	uK_
=eerst	w>G@FBJC]D^HHIHKGLJOJVJZDaIh_
=effect	yHJL[TZ
=efter	m!]#[%J(I+J,J-G0J1H2J3F4H6J8H9G:I;J=I>G?I@HAICIDHGHHDIGKHLJMHNHOHPIR^SJTHUIVIXEYJZC[H]]^J_[aHbHcHdHf_hZ
=eget	y@IJXLHNIZG^ahH
=eigen	t(J:[BJHIJZKGLHZG^_hH
=eight	r/_@EHGMIX]^J
=ein	_!F#B%D&I(B)F*F+H-].J/F0I1H2]3[4G5I6H7G8H:C;Y<J=C>F?B@_AGBACYDZEGGGIZKHLZMHNCPFQJRHSGTGUDVAWGXYYH[Z]X^DaHbDcGeGfEh]
=eine	_!G#E%G&J)F*Y+H,G-D/H0I1I2J4G5J6I7G8I9E;I=C>H?D@GAIBBCbDBE[FIGYHcJYKYLHMFNDPERYUDVDXYYJZG[F]D^[_IaFbEcFdDeIfGgEhF
=einem	y@[FXZ]
=einen	k!J#F%I&^)J+H,J-H3Z4H7Y9Y:I=G>Z?H@_BFCEDDIFKGMJNIOIPISZTIUIVJX^ZC]H^JaHbJcIdXeJfIhI
=einer	p8Y:]>J?[CGHEIJKJP[VZXJZH]JaZd[fJgI
=einfach	t(J-[@ICJHFK[NIVJZ_]H
=eingegeben	n#Z-H3H>G@GBICIDGHGIHKYMJNIO]XYZE[J]]aIdJh[
=eingerichtet	wD[E[V[WHZH
=eingeschaltet	w=JGINIU^VIZHd]fI
=eingetragen	u*H3]>EDbHHZIaH
=einmal	n#J-J9H@^HIIGK]MHTXXJZYaJhI
=einrichten	w,[9EH^
=einrichtung	w,[E^TIZIeXfI
=either	o![(I?J@HDJGZHCIZKGMHNJS^gYhH
=ej	r#I%_(J+D-J.]1J3I8H9I>F?G@JAIBFD]HCIHK]PDSJUJVJXIZF]Ja[bIdZeGfF
=ekrani	t(J@[HJNJXIZH[[b_
=el	N#D%J&D(J)H*@+C.I/J0C1A2C3_4Y6A9B;G<I=D>a@DCIDCEGFFGIHHIBJJKCLDMYNCO]PAQDSDUbWJXEYGZG[?]Z_YcZdGhE
=ela	r!J#J+J-G/I3J4J9G=J>H?I@GB^CID[HEIFKEMENJOISJTIUJXHZD]IaJbIfJhc
=ele	u(Z-]9JBZHHIIZF^Y
=elenco	y-^HH
=eleven	w@[NGRYZJ
=elija	y-ZKX
=ella	u+I@JBZD[HHK[MJOJZI
=elle	t*X3J>J?[BZCIDZVXaIdIfJ
=eller	p#J(J-Z9X>H?E@IBGCHDaHDIEKFMJNZOIVJZF]Ha]hJ
=else	c!I#I%J&](J*J-E/J3I7J9F:H=J>I?]@ZCHDGFHHJI_JIKDLJMFNYOIPHSGTIUHV[XIZ_]I^J_JaDbHcJdJfFhH
=elternzeit	y!]
=em	h#G%[(F)I*H+H,H-I/H0J1J3D4G6J8J9B:F;J=F>b?E@IAJBDCGDYEJFIGIH@IEJIKYLINFODPGRISYTDUYWHYJZ][H]F^I_IaEbXcHdHeJhF
=email	M!B#@%A&E(?)C*a+G,C-=.E/D0D1C2E3c4>5D6C7B8B9>:Z;C<E=A>a?d@;ABBDCZDfECFBGBHaI=JBK;LBM^N>OHP@QERCSBT@U@VAWDX>YDZ@[A]=^B_Baeb>cAdCeDfAgZh>
=employe	n![%J:J@^G]VJZI
=employer	u3H:^>_DJHDKIOHZH
=empresa	h!H#I(I)G*J-Y3H4J8Z9I:a=J?I@GBHCHDFIIKFMINaOIP[RJU_VHWJXIZF]I_JaHbJcJdJfIhJ
=empty	j#J(I*J+G-I3]9J?E@IBHC]D^H<IIJIKJXIZZ]Ha_b[d]eGfJhI
=emulator	t3J4b>IHFIJNJZHaJ
=en	K!G#E%^&A(H)G*Y+H,D-C.I1=2E3I495G8[9F;J<I>_?A@_A>B>CbEEGGHEIaL@MaNEOHPFQARGTYVFWHZB[=]H^B_EaXbYcDeFgFhY
=enabl	P!a#C%B&I(?)]*I+D,Y-A.Z/D0H1D2G3X4E5G6H7B8b9E:@;X<I>D@AA_BYCCD?EDFGGDHAIEKBLDMCNCOFPAQJRFSCTCUaVeW@XEYZZ9[Y]D^C_@aDbGcDdYe_fAgDhC
=encontrado	y4X_Z
=encor	k#](I)J*J+J-J/I3F4J9J:J=H>I?I@_AIBHCHDYEJGEHAIGKIMbNIOJPZTXUEVFW]XJZD[J]I^JaJcJdIfJhG
=encounter	r3^H]ZD
=encrypt	e6^<cBJHAZJcHdI
=encryption	w<^HGYYdIfH
=end	_#H%I(G)J*G+X,^-Y/E1X3D4J6J7Y8J9G:G=I>B?G@GAHB_CFDDEJFHGIHHLHMFOaRISITHUIVHWJXFZY[H]D^X_HaDbGcIdHeZfIgG
=ended	n/[1[;Y=XBIHEZI]Z
=endpoint	yc_
=ends	d!Z#G(J,I-J/G3G8J=J>I@[BFH@IDJJKDMHNZObPISHVHXJZY^]_IaGe]gJ
=enforc	i-a1H5Y@HBIDIHFJJK]NHY^ZGfJ
=enforcer	q-JHJJ_ND
=engin	tAYHI_Y
=enkel	y@YBHC]DIHIM^ZH]J
=enlac	u@JZGbb
=enligt	yHGIJZH]^bJh]
=enough	b!I#I([)J+G-Z/I3G7H9I:I>G?X@]BECaDHGJHAIcJJLIMHOHSJTIUIVFXYZ?[I]H^F_JaHbIcJdIhB
=enregistr	j+]-J?F@IBIC[DaHDIGKHMJOXUJVHZIaI
=enroll	tD^HZZJ
=enrolment	yH_
=ensur	y=GHIe]
=enter	Y!G#H%I(F)I*H+X,Z-Z.J/D0J1J2I3D4]5H6H7G8I9H:F;I=G>>?D@FAFBACHDaEJFGGGH=I@JEKZLGMCNZOfPHRISHTFUHWJYIZB[F]]^F_FaIbFcGdHeIfHgFhe
=enterpris	p)HHZPcZJ
=enthalt	o#H(J-a/I3_:J=[>F?I@GBGCIDHFXHDIZKDMJOFTHUJVIZH[I]J^JaIdJfIhH
=enthalten	wH[IY
=entorno	w!J/JEIHHNJUJ_Jc^d^fJ
=entr	k#J(J)J*I,J-F/I3H4I7I9H:J=I>F@aAJB^CHDIHEIDJJKbMHNIOIPJR]SGTIUJVIXGZY[J]I^JaDcIdIfGhG
=entra	I#8%;&C(G*E+?,@-Y.C/l1[2@3D4F5A6E7h8=9?:B;@<A=b>=?<@>A>B7C<D9E@FAG@I7JIK7LBMJN:O;P@QBRGSgTiU=V;WAX<YFZ>[;]=^=_^aFb:cId:e_fcgIh9
=entrar	m!E#G(F)H*J+H-F/H3H4I7H:I=E>H?G@EB^CIDBIGKBLJMENIOIRJSITEUJVEXGZb[]]G^J_HaHbbcJdJfHgJhF
=entrepris	r-I@JDYHIKFNaP[VGZH
=entri	nA[H]TJZJ
=entro	t!J-F/I3I9J=J>I?J@IBZDHHGIFKGMINIOISITIVIXIZ_aHfHha
=entry	yBIN[ZI^Y
=entsperren	l#^%I1Z@IBIDJHHIJKJTHVIZD[cbGfJhH
=entsperrt	yBZTXZJ
=entspricht	p-X3IIFN_OZZI
=environment	o=E@]HYc[dZ
=environnement	wBJEZHIWGc_dYfJ
=envoy	y>Z
=enzoic	y0JHJJ]
=er	[!E#A%D&I(C)F*G+G,E-[.H0G1G2G4E5H6G7F8G9Y<I=D>??A@GAFBXCcD@EYFFGGH;IaKaMBOXPEQZRFSETDUDWGYG[[]B^E_EbDcEdEeGfDgEh^
=era	rHIP[R][Y
=eras	w>DH_
=erbjud	y-J>I?bCHDJHGIIOJPJVIZI[JaJ
=ereditarieta	y;^
=ereigni	t,X-Z_Y
=erfolgreich	u/]B]HJMXTI_HgJ
=erforderlich	y=X?JC]DGHJZJbZ
=erforderlichen	u%Y(Y3I=[>J?[CZDJHEII
=erfullt	yIZNYZI
=erin	y>H?]CXHHI^KHOJVJZI
=erneut	yX[
=erp	w#CH_TH
=err	u#I&Y-I>JHDJYKHTJUJXIZ^[I]GbHdEe[
=errada	m!J(H*J,]-F9I?I@GBFDJEYHEKHOJRZTGUJVJX]ZEcJdHfIhb
=errado	y#^,J-J3H4[9G@JBIHZIJKJOJPJSJXIZGaJdIfJhJ
=errata	w(I,[3]6Z@JBHHHZHdHeJhY
=erraten	r-bHJIF
=errei	w#_-IHJXXZH
=erreichbar	u4ZZJf]
=erreicht	y@YHHc^fG
=erreur	i!Z#Z%H&Z(J-H/H3C4J7J9I:H=H>I?H@XBHCIDIHJIIKHMJNGOZPHS[TFUHVGWIXFZb[J]I^I_GaIbIcIdIfHhI
=erro	i%J&Y(I)J-G/J9I:J=I>G?H@FBGCIDIIIKGMJNGOXPJSYUJVGWIXHZa[J^J_IaIbIcIdJe[fFhZ
=error	K!^#<%D&b(A)B*B+B-B.G0Y1B2F4@5E6H7A9@:A;C<E>>?>@BAHBaC?DIE^FBGEHZICJHKHLBM>OGPDQYRCSbT?UBVFWJXAZc[A]=_Ya=bAcDd@e]gBh<
=erscheint	r([+_3J>H?GCIDFHEL]OJVIZFa^hI
=erst	t>J@bBIC]HGIHKGMJZChI
=ersten	w@[C^HIIJZG]XaEh]
=es	X!A#@&G(G)E*D+E,D.G0E1F2G3F4D5G6E7D8F9Y;E<H=[>H?F@aAEB?DHEFFEGEH=I_JEKYLDO[PCQGRISDV[W]YFZX]?^CaZbIcCdCeFfBgChc
=esa	r%I9I@IBJDJG^HEIIK^NIOIPXVJXIZEdIfHh]
=esce	t+X.YFXHGZYcZfI
=escolha	y-]@JHHIJK]ZI
=escrib	w?IG[HIY]dHfZ
=escribir	w!J%^HGRJZId[f[
=escrito	r!J#J+F3a4J>H?IBJCJDCHEO_ZG
=escritorio	y3G9Z>^?]HFMJOFVJfJ
=escritura	j!I%H(J*I,Z3I4H6H8Z9I>J?I@IBIDJGJHEKINIOJP[RJUIVIZGbJcJd^eYfZgYhI
=ese	y3F;Z>]OG
=eso	yIXLX
=espacio	y3[>ICII^KHZE_ZhH
=esper	u@YX[
=esperando	w3J9[>G@IBJHEXDaa
=esperar	t-J9G@bDJHHIIKHX]ZGhJ
=esqueci	t>Y@IBIHGUJZ_
=essa	wCJG[HHK_VHZIdI
=essai	w#Y-H=[@IHGIIX^ZH
=essay	y-JKFN^XYZJ
=est	T#Y%?&G(B*G+G,C-Z.F/B0D1C2D4J5F6C8C9J:J<F=@>Z?^@DACCIECFCGJHFIFJELYM@NBOZQGRGSATYUaVIYJ[@]?^[_BaFb@c>daeCfagCh^
=esta	U!b#Z%C&I(J*E+I,F-[.G/G0F1F2F4X5H6E7E8D9@:A<I=A>>?YAFCAD>EGFFGYI?JFKZMANBOGPDTJUdVZWEXBYE[D]B^]bBcDdIeEgEhX
=este	y(ZHHW]
=estou	q#[-F3I4J9Y:J=J>]?G@HBYCIDJHDIIKHMIOJTFUIVZXFZH[Z]Ia[bJfIhJ
=estoy	t#]+X-G9Y>H?I@IBHCJHCIJKGMJTIUJVZXJZH[Y]Jh[
=et	^!G%F&J(D)H*[+H,H-B/F0F1I2I4H5I6Y7H8I;I=_>[?CAGB[CYDEEIGIH>I_KYLHNIOYPGSHTFUFVBWIXEZH^H_FaBbZcFdGeJfEgHh_
=etap	w(J*]C^HJVJZJaIeZ
=etapa	w*Y3J9JCaHJKJZHaIeY
=ete	j!_#H%H(G*H+H-G/I3G4[6J7J9F:I=H>F?]@EBXCEDDFJH@IFJIK]LJM[NHOHPHRJSJTJUHWZXHZD[I^J_[aIbHcIdZfGhG
=ett	j!H#F%I(H)J*Z,J-X1J3D4I7J8J9E:]=I>G?H@XAIBEC^DGEJHCIFKaLIMHNGOXPISITIUIVHXIZ][H]G^I_JaGbIcHdIfJgJhG
=etwa	y9^>J@FHFIHKIZ^aI
=eu	n!J#J(Y*I-G3F9G:J>C?]@GBIDZIFK]MINIOIUIVaXG[J]HaEcJdIhH
=europ	y)JBHHFS_UFVIZFaY
=even	j!_#H%J-H9]=J>H?H@[BFCIDIHFIBKGMXNaPZVJXIZC]JaZ
=evenement	y&[FJNJdHe[fZ
=event	X#a%E&[(B)G*F+F,].I/D0E1G2H3D4F5H6Y7E9B:E;H<H=D>F?D@AAGBaCFDCEGFIGXIBJJKBLFMDN]OGPFQIRGSDTDUFVEWGXFZZ[F]D^C_HaDbBdAfYgFh_
=evento	m%I&_3JBJFHHGNFPJZJdGeZf]
=ever	k(I*Y-H/J9Y:J=I?F@EBICIDZHDIFJJKaL[NFSJUZVJW[ZC^JdZhJ
=every	[!F%F&I(H)H*H+F,J-H/G1I2J3E4I5I6I7H8I9C:G;H=H>D?H@YAICGD[EJFJGHH]J[K]LHMBNbOGP_RFS[UGVGWHXFYIZE[I]G^H_HaEbHdHeIgJhF
=everybody	k!I+[-Y8J@]DIHCIJKHNGS_VYZB
=everyon	f!I#J%[(I)]*I+Y3X9Z:I>F?G@GBECIHBIGJIKGLIMINGOHS_UHV]ZC]I^]_JbJcJhH
=everyth	b!H#H%_(I*J+Y,J/H3G4J6I7Z8J9E:I;I=I>]?Z@FAIBZCHDCFIGJHJICJYKALJMXOGPERISITHUJVIXFZb[H]Y^I_IcHdJfFhF
=everywher	n!J-J7J?[@HDJHYIJKJMZNJS^ZB]I
=ex	j!J#J(H)I*F+H,I-I3F9G;G>c?H@IBJCFDFHEIIKJMJNJOGPeUIVCXJZH]IaH
=exactly	wG[HGOX
=exceed	uHIX^ZI
=excel	g#D-I>IHgTHXJZI[I]I
=exception	w,I1JGJHYRJe_fI
=exchang	i(F)Z*d+J,H9G:J>Z?IBGCGHYIIKJLIMIPIVHZE]I^JaIbJdHeIgJhI
=exclud	j!J)Z*J-J3J9J=F@JBIDJGcHFJJKIL[MJNJTJUFVZZH^F_GcJdH
=exig	wCZIY
=exige	w@JC]HJI]
=exigenc	yHJIZN[
=exist	^!G#I(H)I*H+H-I/G1I3G4Z6I7H9H:F;J=H>]?D@CA_BDCEDFEGFGGFICJIKZLHMGNDOEPHRITHUGVFWZXHZ>]G^I_daEbIcGdDeJfGgIhc
=expect	p)Y+[3I8J=HBHDIHAIGKGNJO_YJZb]J_JaJdFeIfHhH
=experienc	yH]ZG
=expir	T!F#G%C(D)G*H+F,D-E.J/G0I1I2G3G4I5J6I7F8I9H:D;J<J=c>E?D@AAIB@CFDDEIFIGFH[ICJGK^LfNDOIPGRGSGTHUEVDWGXFYJZZ[E][^B_Ha]bCcGdEeHfDgFh@
=expira	rL_ZJ
=expiration	tH^L]NH
=expiry	l!I#J9I@EGJHZIJK[LaNIUFZH]J^IdJ
=explain	w&ZHYMJZEf]
=explanation	y%J&[HENYZ]
=export	p+H1J9J:I=D>J?JCJDIFbGJHcIJMDNJVJZEcIfG
=ext	i!D#H%G(H)H*J,J-E/J0J1J2I4I7G8J9F:j=H>G?H@HAHBFCHDFEJFGGIHBIBJIKGLJMHNIOHPGRJSJTJUEVGWIXHZ@[H]G^H_IaFbFcGdIeJfIgJhG
=extend	p!Y%H5Y@IBJK^ZI
=extension	f#J*J+I-I0J1I2_3e9I:I>C?HBJDGGIHXIIMINJOFRIUJXJZF]HaFcHfG
=extern	m3I9H:d;I>J?J@IHEIJKHQ^VIZHhJ
=external	i:^GXZI
=externo	u:]
=extra	uHFJa
=f1	y=^ZJ
=fa	j(I-H3J7J9H=J>H?I@[BHCIDHHFIXKZM[NJVIX[Z_[J]H^IaHdGeIfHhE
=faalt	w;YPX
=faccio	y(I-IHYIIKHNJVZZZ^JhI
=facebook	rH_ZIaE
=facil	i#J-e@JHDIHKIXJZE
=faco	y@JBJDIH[IJKGNJVZZZdIhG
=factor	m3GCIDJHa
=factory	uH]ZG
=fail	I#G&B(F)>*@+A,H-C.I0[2E3E4D5_6Z8[9B:;;]=<>;?<@FB7C=D:EGFbI=LBPaQ^SET=UDV<WAXCYZZd[?]?_Ga<bJd>e^fJg=hC
=failur	a!H#G&_(I)I,J-H/Z1H3G4I6J7J8I:J=H>I?I@ZBECJDIFJGIIIJIMHNZOJPHRJSJUIVGXIZb]I^J_IaHbIc[dJeIfEhI
=fair	u(J-H:]=J@EB^IIKCLGNIUHV]WI^IdJhF
=fais	yDYHJV_ZJ
=fait	u+JCJD^HGK]
=falha	m%J(I4];Y=JHFPXVIZYdJfJ
=falham	yF]HHdX
=falhou	y,Y/[eY
=falla	o%J(I*J3]4[;X>IBGCHHEIJMJP]SIUHVDZ[]JbJfI
=fallan	yF]HJdY
=fallisc	u;ZBIHHUJVIZ]
=falliscono	w%JF]GJHJd[
=fallito	w,Y4]HF
=fallo	t,[/Z3I6X?IHITYeX
=fals	f#J%G(J)d*I-I/J3I9I@JBJDJEFHIIIJ[KJNIPHSJUFVGWIXJZJcXd]eDfI
=falsch	f!I#Y%I(I)I*I+J-F/I0J1J2J3Z4Y6J7J8J9F:J;J=I>E?H@FAJBGCFDJFIGJHZICJJKDLJMENGOZPIR]SITIUHVHX_YIZC[I]F^JaFbEcGdHeJfFgJh_
=falschen	y#ZHIT]bJ
=falta	g!H#H%](G)J*H+J,I-G/J3b4I5[7J9G:H;I=Z>D?F@GAJBGC_D[GJHBJJKELJMHNIOBPIRJTJUHVZXEZD[J]G^J_JaDbIcJdIfIhF
=faltam	u3H=^CJD]HDZH
=faltan	u=[CYHI
=far	d!G#E%H&J(X)D*D+H,E-C.J/H0G2J3D4G5J6H7G8H9B:G;H=F>Y?E@ZAIBECED]EYFHGHHZI[JIKCLFMEPFQXRHSITGUHWIXaYI[E]B^^_GbEcFdEeHfFgIhB
=fast	m!F#F+Z-I3I4J9Z=J>F?J@HBFCJDHHCIYKFMINIO]RXTYUHVHXJZXaJb^h]
=fatto	y9C:]B^DYHI
=fauss	yH]RZ
=faut	k#J(J*J-J3]5Y9H:J=[>G?H@YBJCYDGI]KGMYOIVIXJZF]JaGbJhG
=favor	o#]=JHZKITJZ[[I
=favourit	w-Z3I@JHFIIKaNJPJ
=faz	w:X
=fazer	y#X9JHIQXV^ZI
=featur	d!G%I(H)G*H+I,F-G.J/I0J1I3G4H6H7H8H9F:G;I<I=Y>I?E@IAJBGCHDHEIFIGEHZIGJJKFLJMINGOIPIRHSDTHUaVaWEXGYHZC[I]G^G_IaHbIcGd]ecfDgJhI
=feder	u!I,]3I7_HJPJVJ_IdI
=federado	q!I3I7b_GdG
=federat	d!J#I(I)J*J,^1J7c8J:J=J@IBJDJGIHDIJMINIPFVIZD^IdJfYgJ
=federati	y7^HJ
=federation	r7^:HZH
=federato	w,Y4I7^HJPH
=federerad	w7aHJ_J
=fehl	q(J6Z8Z=IVJZ]^XbI
=fehlen	p#J%Z*Y-I3I9H:J;H=a?J@JCXDJHEIZNJZHaJbJ
=fehler	f#H%G&_(F)I,[-H/G0J3E4G6H7F8Y9J:Y;I=C>I?GBFCIDGE^FJGHIFJIKGLIMINZOIPGRISYTIUIVFWGXHZ_[I]I^F_JaFcGeIfEgIhD
=fehlerhaft	y3]DH
=fehlermeldung	y3I@YHJOZZ[
=fehlt	f!I#F%[(X*J,J-I4J7J9J:I;]>I@IBFCZDHJJKILJMHNIPIRJUHVYXIZF[]]I^JaJbYcJdJfZhJ
=fel	a#a%E&Y(C)D*F+F,]-A.G/D0G1E2I3[4Y5H6Z7D9A:D;G<H=A>B?C@?AFBCCCDAEYFFGGHII?JEK?LFMCNAP@QHR[SYUDVBWFX]YFZ_[D]D^D_DaCbBcBd@eXfAgFhd
=feld	w#J3[>H@IHIIJKHZHha
=fell	y3E>_HD]IaH
=fem	y#_3H@HBJDJHDMZSJUJVJX]ZF]HbIhJ
=fenster	wBJHJZF]]b^
=ferm	u!Y=J?JHHU^VGZH]^
=fermo	y0XfY
=feu	y-HHZRJTIc_fH
=few	k9I@HB_HIIINFP^RJZEcY
=fi	u#Z9I:IBJH_MJZI
=fica	u(I7]9I:]=J>J?H@GBHDJHDIJMIUJWGZ]]HaHbJgXhZ
=fich	y(]3J9H>J?HBICJD^H[IJVJZGaI
=ficha	w(_9G?E@IDaHIIIKJVHZF[IhJ
=ficou	t!Y9I>^BIHEMIR[ZI]IbJd]fH
=fido	m!J(D)I4I6J7I:H=G>H?h@HBFDHH?KJMEPHSHUGVCWIZA[H]JaIbFcJfI
=field	g!I#H-G/J3a7J:J>G?I@GAIBDDHGJH@IIJIKDLJMGNGOIUJVJ[I]G^J_IaHb^gJhd
=figur	u9Y@HDHH]IZKJZD
=file	^!I#C%J(E)J*F+I-E/H1J2X3a4I6J7I8J9E:G;J=I>]?E@GAIBEC[EJFDGGHcIAJEKGLIMENFOaPIRJSJTHUIVHXHZB[I]E^I_GaCbFcFdJfJgIhE
=filenam	t2_3IHE
=filial	t4[>J@IHHJJM_ZH
=fill	m#J)I+^3J:J>F?F@JBIDaHBOYPJZY]J^IhZ
=filter	]!H#H%G(G)J+I-F/E0J1H2J3C4E5H6J7H8H9G:H;J=H>F?G@EAJBECHDGFIGdHBICJiKELIMENFOHPHRHSITGUIVGWJXIYJZC[I]H^H_Ha[bHcZdHeJfFgGhH
=filtr	u#I-I3J4G@JDJGZHGIJJbMFUH
=filtro	p-H3I4D5J9J>I@JCJDIGYHIIJJbMFOJVIZIaJ
=fin	y3J>HB]KJ]]aF
=financ	pH_
=find	a!G#D%I&J(H)I*I+J/H2J3E4Y6F7I8D9J:I=F>B@DA[BDCIDGFJH_IEJIKDMFOHPGTFVJXIY[ZB[^]H^F_faFbJcEdDeGfHgIhG
=fine	]!G#F%G(G)]*H+Y,J-E/^0J1J3D5J6J7I8H9F:H;J=G>B?F@YAJBaCEDBFIGXHEICJZLIMFOGP]RISITZUGVEWHXHZY[H]Z^I_FaEcHdJeJgGhF
=fingerprint	yH^ZGbJhY
=finish	f!H#I%J(G)H*H+J,F-J/H3I4I7I8I9H:J=F>H?F@HAJBdCJEIFJGIH@IJJHKIMINZOJPHRJSFTJUGVGWDXIZZ[J]b_GaAbDcIdCeGfHgIhI
=finn	k!I#I(G)H*[+F/I0J3E4I6J7[9I:I;I=I?_@FAIBFCEDCGIJJKELJMHNGOGPISJTHVFXIZA[a]E^I__a[bIcIfIhE
=fino	y9[@ZBJHE]Hf]
=firewall	a!J#F%J(G)H*H,I-E.J/J1H2J3I4F6J7J8I9I:I=I>I?J@FCIDIGIHaIGJHKILIMHNGRFSCTFUGVJWJXHYJZD[I]F_IaHbHcgdIfBgFhI
=firm	t!I8a:^=J>I?J@HDIGHHDOJU^VJZFhI
=firma	m-J1I3I8^:J<^@IBICJDHGIKIN^RJUYWJZF]JbJcGfJhJ
=firmy	r!H#I-H3J9H:^?J@JBGCJDJHGIIKJNbOJUYVIZHaJcIhJ
=first	]![#H%H)H*F+F,J-D/F0J1I3G4I5I6I7G8^9H:E;I<J=G>D?D@^AGBDC[DbEGFJGHH=IYJEKBLaMENBOEPHRISFTIUDVEWaXGYJ[G]Y^E_FaFbCcGdGeHfDgFhb
=five	g#^-J3J9I>H?JBFCJDIHCJITJX^ZC]Ha_
=fix	p#I(J)J*H-I8Y=I@YB[DIE_IHKHMINJRJVHXJZ]]JbJdIgJhJ
=fixe	y9I>^FXHFfZ
=fixed	w#I%H*[;YBGHELGPGVJZI^_
=flag	m@IHFL_MJZI^[
=flagg	w-[H[KHZG^Z
=flash	w(IHFZHbb
=flera	y3J9J@JAaHHIJKIT]ZI_F
=floor	wHEVaZG
=floresta	t8_HH_[dJ
=flow	k(H)^*J-J/I3H:G>I?J@JBHDIH_IJNIZ[^IaGg[
=foderiert	w,[7[
=foi	j!Z#J(I-J3Y9E=J?J@GB^DHHDIJM_UHWYXHZE]JaJbIeXfJhJ
=fois	n#[3I9G:J>H?J@_BICJDJIHKGMIXaZC]H^Ja]hG
=folder	p3J;E>JF]a^
=foljer	y-X?JHHN_
=folk	q)[+[-]/H9J?J@HCXDIF_HAIHKHMINIOHTGXHZEd]hJ
=follow	e!I(F)I*Z-H/G3I7J9]=I>G?I@^BHCJGJIYJIKFMJN[PFSJTJUHVEWJXIZJ[J]JaJbHdYfJg^hI
=fonctionn	w?J@IBZHXIIKJMJNIZ_aIhI
=football	w-[3JHHIYNJ
=for	?!C%G&?(_)_*d,Z-I.G/E1J2Y3G4C5X6@7C8B:H<H=E>>B=CHDaE^F:GcH_J?K:LIO9QXR9SHTHU]VgW^XbYBZ?[?]@_IaHb;c;d@e=g<hF
=fora	n!I#a(J*I-G3F4Y7I8J9Z:I=I>I?H@GBHCIDJGZHAIHKHMJNJOIPZRJSaTEUHVGXGZF]HaHcJfHhI
=forbid	t.XHHLHZE^b
=forbidden	n%J(b-_@JFJHAI[KFZG^J
=forc	c!I#J(I+[-F9J:J>J@JBCCIDEHHIEJJKDLdMDNIZ?[b]H^G_JbJhD
=forcechangepasswordnextsignin	oHHLbZG
=fore	y>JBICHDJHFP[ZF]^b]
=forest	]!D#G%H(G)H*H+I,H-G/I0J1G2I3F4E5J6H7I8i9D:E;I<J=F>G?G@CAdBCCEDFEFFIIEJHKDLGMFNGOHPFQJRGSITIUHVFWIXGYIZ?[I]E^IaHbGcGdFeGfFgIhF
=foresta	u!J3J8_AJHG_]dJ
=foret	t3J8_HG_[
=foretaget	yHFN^
=forget	wDZ
=forgot	V![%F(@*G+F,I-C.I/E0J1I2H3F4H5I6H7a8E9E:c;J<I=Z>C?^AHB?CDDbEHFGGDHJJEK?LDMBN@OHPGRISFTFVDXEYIZY[]_GaFbHcDeFfFgChE
=forgotten	i(H-J7I:E=J>J@DBGCID[H]IGKFNHUJWIXJZ][I]I^JbHc]h]
=form	e!G#I%J+J,J-[/J3J9G:Z=J>I?G@EAJBFCIDFH[IYLIMHNFPJVI[I]H^F_IbIcIhd
=format	h-I3e9J>GCHDEHBIJNJODXJZHaIhJ
=formato	u3b>ICHDHHHOG
=former	l!Z)J-I3E>^@GCJDJHDIFK_OFVHXJZD]J^ZaJhI
=forra	y3F9H>_@JIJKXMZOF
=forsok	m!J#_-H3H9E:J>I?J@ZBHCJDIHCIJKILIMHNJSIUHVIX_Z[^JaJbHcXhH
=forsokt	y#HX_
=forsta	y-I>J@HC]D^HJIJKJLJZC[Jh]
=fortfarand	t@IHGKIM^T]ZJgJhI
=forut	y#J-E3I9G?_@IAJBJDIHFIJKaNIOIZE]JhG
=forward	w3H9F?JBJFXH_ZG]I
=found	Z!E#G%F&J(G)I+I,H.J/F0H1G2I3D4[5H6H7F8F9F:G<I=G>E?D@XAdBZCFDEEFG]IEJGKZMFNDOGPGRHSGTFVGWHXGYIZ?[H]D_baCbGcDdDeGfCgGhC
=four	j*Z-I3I9IHBI]NZRIS^UIXHZGaX
=fout	e!I#^%H&Z(F)H*I+J,Y-E.J/G0J1H3C4Z5J6I7G9G:F;I=F>E?G@BAHBECHDGE]FIGHHDIDJHKELIMFNEOXPERYSZUHVFWGXZYIZ_[H]I^G_FaFbHcFdEe[fDgIh[
=fragar	y+]BHDGHZh]
=fragt	wBHH_MIh]
=fran	h!Z#F%G&Z(G)I*G+G,I-D.J/H0H1Z2J5I6Z7G8H9C:[;[=F>X?EAGBGCEDEEJFHGYH>ICJYK_LGMCNEOEPYQJRHSGT[UHVFWJXEYHZA[G]E^Z_DaEbYcFdEeIfGgYhC
=free	i%I(J)I-I/F0J1J3J4I6I7H8J:J=g?I@IBICFDHGJHHIIJJKGNJPHSIUHVHYJZD[X_IbIcIdBeDfCgIhI
=freigeschaltet	wHJKJVbZI
=fresh	q!H/[3I@YCID]HBKZLYNIVJW[ZB
=friday	o!Y9[@IHGJYVYYY
=from	K#A%=(>)^*?+J,E.D/@0G1[2C3@4[5H6Z8I9?;a<D@FAABDECFBG[IEJ^KaMAOJP_RISETXUEWDYBZH]>^[_XaGeCf>gF
=front	r3]7]>JHEIJOXXJZG^XaJ
=fruh	w@aKJZJ
=fruher	u9J>H?^@JCJHIK]PZZHaJ
=fs	y,Y7]ZI
=fue	uK[_X
=fuera	w#^-J9^>J?J@IBJGZHEIHKHMIPZVHZFhI
=full	k!J#I(J-G3F4[9F>G@[BECJDJFIH_KHMHNIO[TZUJVJXIZF[J]HaHbJcJf]hI
=funcao	u(])^*X:I?HCJDIHGU[VJXJZI[J]JaJ
=funciona	h#J%J(I)H-I4J7J:I=I>J?I@FB]DHGJIGKHLJMZNGP[SIUCVEWJXJZa]I^JaJbZdHeJhH
=funcionar	yBZYZfI
=function	t([:ZHEU[ZG
=funf	yBHHGM[NZX]
=fungerar	n(J-J>H?I@GB^DIH[IHKIMYNIOJVIZZbJcJhI
=funkar	w#J-J.]9EB_HEZGbIfH
=funktion	y=JBIHGUaVEZIdIf[
=funktioniert	q-J9H=]BZIJKINJUJVIZ^dJfGhJ
=funziona	n@JH]IJKINIUJVHZXdJfZ
=fuori	u#_-J9[>J@JBJGYIGKHNJTJZJaJ
=fur	[!E#D&J(C)^+H,Z-D.J/G0G2X3J4E6G7G8X:D;Y<J=X>D?E@CAIBJDYEJFHGYHcIDJGKCLFMFNCOFPERFSETFU]VaWYYGZ>[F]D^E_HbEcEdFeEgEhE
=further	o@GB^DJHDN^X]ZGdX
=fuzzy	t-bHHND
=ga	o#H%J(E)c*G,b-D/J0J1I2H6J7J8I9H:I=H>H?G@[BFDHGFIGK[MHNGPISIUGVGWJZ@[G]I^FbIcHdFeEfGhC
=gaat	o(J3Z>^C[KIOISIVJXIZ[]JaEdJ
=game	u#[-I@HHcIIXJZD]IcGhJ
=gamla	f!H#Z%J(H)I*H+I,J-G/H0J1J3F4I6J7I8J9E:G;J=H>]?G@CAIBFCEDEEJFJH@IBJJK[LJMdNGOFPIRISITHUHVHXGY]ZA[H]G^I_HaFbEcIdJfGg[hb
=gammal	w,J0[1]3J4G5[8J9J<IGJHERJY]cJdHfF
=gammalt	y!I#J-H/^9I@GHFIIK_NJPJZJ
=gang	w9J@aHXIJZJ
=ganger	p!I#^3I4J9H:I=I>E?J@ZBICIDHHEIEKEMINJOHXcZB[I]Ia^fJhH
=gar	c!G#C%[&J(J)G*E+F,G-Y.I/F0G1H2I3B4E5I6F8G:E;G<J=^>^?Z@YAHBDD@EIFFGFHAJHKYMXNBOBPEQISFTFUYVAWHXCYG[D^E_GcEdFeGf[gGh@
=gard	u9J@IHEIFK_MZOIgX
=gast	p:cUJVJZF
=gaster	y:a@IBIZH
=gastkonto	w9J:_KG
=gate	p)I*b?I@JC_HDIHKGMJSJZJgJ
=gatt	w(J-J:J=]>G@^BHCJDIHHIFKGMJUJZ[]Ja[bJhJ
=gave	d!F#G%]&X)J*Y+H,Z-F/I2Z3B8J9H:H=I>G?D@ZAJBFC]DcFJGJH=LJMGNHOCPIRZTJUJVGXE[J]Y^G_JaDbIhF
=geandert	j#J-I/X>I@aHGIHKGM_NITI^FhF
=geblokkeerd	n#](J)]*J-Z3J9F>I@HBIDJIHMJNIPITXUIVIX]ZG[J]IaJbIcJdJhI
=gebruik	y>YT[
=gebruiken	w0Z?[PZaJdI
=gebruiker	b![#I%F&G(Z)]*D,G-@.I/J0F1H2H3B4F5I6G8Z9C:B;^<I>B?@@BAXBEDJEHFGH?JHKAMCNCQJRGSGTCUEWHXEYHZZ][^^_ZbDcFdDeIfEgGhD
=gebruikt	q(J-^9J>J@JDJHIIGKaOJZF]HaJ
=geconfigureerd	yUEV[W^
=geen	^!B#A(^)Z*D+E-A/G0F1G2F3H4Z5F6G7F8F9A:B;E<I=X>E?@@EAFBID_EHFEGFHBJFKHMCOBPBQIRFSDTDVYW_YIZH[Z^F_FaabIdCeGgGhE
=gefedereerd	y,X7Z
=gefunden	w_^
=gegeven	w3I>YD_OX
=gehen	w*X4[HHZIfZ
=gehort	y9]HIKJP[UJWJ]J
=geht	^!G#E%D(C)H*H+I,H.J/G1X2Y3Y4F6G7H8I9C;H>_?CAJBECEDDEHGGJILFM[NCOFPIQJRYTGUFWIXFYZZY]D_GaBbZcFeGgGhB
=geleden	y@[M[
=gemacht	y#]-J9J>HCJHHIHKIXJZH]^
=genau	y>]?JF^HHZIaI
=general	y%J([)Y*J,]PIZJdF
=generat	t-Y2^>I@JH[KE
=generic	o@HBJHDJZN[^_
=genoeg	y(J-I3G4H9I=J>G?J@[C^DIHGI^KGMHNIOJVIZB]HaGfJhJ
=genommen	w-H>J@HHIIFK^NIPZZ][IhH
=geprobeerd	w#I-F9H@IBHIHN]XaZI
=gerad	y/HHIS^TI]Fc^fI
=gere	u-I5Z7]:]@IBJHJIJKHNIUHWIZDcJd^hJ
=geregistreerd	k(J+_-J3J?ZBICHD[HDKJZJ
=gesamtstruktur	y8_ZJ
=geschlossen	yBYZI]]
=gesetzt	m#X%[(F4Z@IB[HFKJMGQYZE^]gZhJ
=gespeichert	y#]D]ME
=gesperrt	d!H#c%I(H)Z*H+J,H-Y/H3H4I9I:J;J=I>G?I@EAJBDCHDFEJGJICKYLIMFNGOIPISITcUHVGZD[Z]E^J_IaHcIdIfHgHhH
=gestellt	yDJU]V[
=gestern	q!I(I-H9J:I=J>I?G@_BJHJKHM]UJVHZD]^_IaJf[
=gestopt	w0XSIf]
=gestort	y=JBJHDR]S^]Fc^dJfG
=get	R!?#D%A&H(F)X*[+[,[-D.G/D1F2G3G4D5G6F8Z;G<F>^?D@^AEBECADHEEFIHGJ[KBLDMCODPEQIRGSBTIU^V[WDXCYGZa[G]A^B_BaabHcCeCfDhE
=gets	Z!I#J%G)Y*X+^,I-_/G1I2J3C4I5J8I9G:G;E=G?E@FAIBBCDDIEIFIGFHAI[JXLXMGNHOYP]RITEUXVIWIXGYJZF[H]E^G_Fa^bHcZeIfYgF
=gett	g#],^>F@IHBIINXTJaZf]
=gevonden	y&J4[HJ_]
=gevraagd	w*[@JCYL[ZJ
=gewechselt	w-J>]@_BHHGKIMZZH
=geweigerd	k!J#H%_(I*H,X/[0H1J2J3J4I6I7J9G:H=J>G?IAIBHCHDIFHGJIGJIKFLJMGNZPbRJTJUJVIXIZE[J]H^I_JaJbJcJdFfIhH
=gewijzigd	m(J*J/]9I@^B]HHIJM]TGZE^IgXhI
=gezet	y%^(J8J=JDHHJKHPJZF]^dFfH
=gia	o!J+]-E3J9I=J>I?H@[BJCIDGHEIIKcNJOHVIZG]IaIhG
=gibt	p!F#J%J(J-I/G3J9a=H>I?JBICIDIIGKGMGNGOJSJTGUZVHW]XIZD[Z]J_]aIfJhI
=gick	t#I(I-[9H=^?J@HBYDJHIIHR[VJZD]]aIbHfJ
=gilt	n(I*[+X/[@HBIG[HEKJM^NJVIZIgZ
=ging	r!X#I3J9F>G?I@XBZCIDIHDIIKHNIXHZD]baDfZhJ
=giorno	o#G(J-H4I9F?J@cBHCID]HCIGKGNITJVJXaZG]IaIbJhI
=gissa	t-aHIIJKJ
=gisteren	t(J9H@^BJDHHGIJKHZF]^f]
=giu	u/I3J4Y=HBGHBScTHUHZEaJc]dJfIgI
=give	d!Z#H%H(b)I,H-G/J3H7G8X9H=J>G?H@CA[BDCIDEHFIDMHNGOHSITJUIVHXF]H^ZaHb[dIg]
=given	h!I#J%X(H)X,]-H/F3I8J9J:I=J>H?IB^DGHHIHKFLIMIN_OJTJUIVH]J^J_JaJhY
=glass	u3JH_
=gleich	w@XIJK^
=gli	h!G#H%F)^*b+J,H-[3Y4H7I9G=Z>H?F@FAIBICIDGHAIFKGLJMHNHOITIUGVXWIXIZG]H_IaIbJdYfIgHhI
=global	^!H#I%I(e)]*]+I,e-Y1J3I4I6I7I8I:G=H>G?D@GBGCIDHEIGJH?IGJJKFLJMINIOJPCRJUFVCWHXIZ@[I]H^H_JaGbHcJdBeGfHgEhG
=globalnego	y(])H*I,]PJdI
=glomt	q(H3I@IBFDZHYKJLJMJOJUIZ_aJbIdI
=gmail	h!J#J(H*J-I3G4J9G:h=J>X?G@GBHCIDFH]IGKGMGNGOHPJSJUJVGXJZA]JaFbJcJfJgJhH
=gmsa	k/J0cHCZHcJ
=go	[#F%F&J(B)G*E,H-C.^/E0G1G2J4G5I6H8G9C:[;I<J=C>]@YAHB]CCDIEEFHGFIZJFMCNHOCQJRGSETHUDVCWGXDYGZ][E]^^E_EaCbIcEdCeFf?g_h^
=godta	y@IHIIGK[NIZ[h[
=godziny	q9H@[HJXZZIa]
=goed	w/Y3H9H>EC]HFIJKIOIZJa[f]
=goes	b!I#](J+J-H/H3]8J9F:J=J>_?G@XBDCFDGHFIGJIK_L]MHNGOIPJSJTFVJX[ZF[[]H_JaCfJhE
=going	n!J#J(I-J9]:J>H?J@GBFCJDHHHIJLIVHZc]HaFbIhI
=gone	d#F%F(H)I*E+J-G/I1I3D5J7I8J9E:H;I=^>Z?b@HAHB[CFDYEJFJGHHBIHJIKFLCMFNGOHPZRISITGUGVHWIXGYXZ?[Y^G_ZaCbXcHdIfGgJhI
=good	d!G#H%J(H)E*H+I-I/I1J3G4J7H9d:I=I>H@IAIB^CEDFFJGJHJI[JJLJMGOIPIRJSJTJUEVHWJXGZB[I]F_JaFbIcIdJfIgIhE
=googl	k#C(I7d=H?JBHH^SITIVIZEfJ
=gor	w@JBHDJHGLYZ[b[hJ
=gora	y9JQYVaZH[J
=got	V!Y&H(B)]*D-B.H0H1G2I3C4F5H6G7F8C9@:F;J<I=D>b?A@]BeCIDCEHFFGDHAIIJFKJLIMCN@OIPEQJRFSETBUCWGXFYHZ^[C]a^Fa@bDcEdJeFfEgEhB
=gpo	_!H#H%H(G)I*I+J,J-G/H0J1J3I4I6J7H8J9H:H=H>H?H@aAIBCCIDHFJGJHEKFLIMENZOJPHQgRJSJTIUGVGWJXHY]ZD[I]H^I_JaHb_cHdIeJfIgIhH
=gra	y%I(^-J9H:]BJHFII
=graag	w!I#^9JH[VJ
=gracia	t#I(J-I9_>J@JB[HFIGKJNJVJXIZHfJ
=grain	y@[HGNZ
=graph	a!I%B(b)Z+H/I7J:I=I?I@EBEDEGJIIJIKHLJMGNHPGSJUIVFWJZD^H_JaIbIdJfIgfhJ
=grati	y%J=JHcPIdDeIfHgJ
=grava	w0Y9ICJG]HIY]dJ
=gravar	y%ZHFd]f[
=grazi	r!J#H(H-I3I9a>J@IB[CJDJHDIHKJMJNJVHXIZF]J_JaHfJgJ
=great	t(I-J3I9a>H@IBHHDIIK]NIVIZIaIhG
=grey	h!a#I(Z,I3I8J9G:J;J=I@IAIBHCIDJFJGGHAI]KJLYNJPJUIVGXJZH]I^I_GaJbJeafJgIhJ
=grigio	y%J(_9J:[>JHIIJ]J
=grij	y(^9I:[HFIJZJ
=gris	t%H(a9H:_HEIIKJVG
=groep	q!G(E-H3H9I:J;I>J?I@IAJBICIDIIEKGMJNHP]UIVdZG]H^I_JaHbJfI
=group	U!D#E%C&J)D*G+F,F-E/E1G2I3D4F5H6G7F8F9C:E;F<I=A>D?DAFBACFDCEGFGHcICJDKCLGMEOGPeQJRGSFTFUBViWEXEYGZ>[F]D^D_DaEbDcEd?eCfBgEhF
=grupo	h!J%I(F)J*I-J3H9G:I=I>G?I@HBICJDHHEIHKIMIOIP_UHVeXJZD]H^J_JaIbIfJhJ
=grupp	m!G(F3J9J:J=I?J@IBJDIGZHYIIKINIPaUIV_XJZG]J^H_IdIfIhJ
=gruppen	w(H9I>J?IHFIIKIPXVbZH]GaJ
=gruppo	q(I3GHEIIVcZJ
=grupy	r(I9H:J?J@JBIG[IHKJPHSJUHVbZH
=guarda	r#^-H7^9J@HDJHBIJM[ZGhI
=guess	b!Y#]-c/J3I7I9G:G=J>J?I@GBGDHFIH>IZJJKGMJNITZUJV[ZB]IaJbJhI
=guessabl	p-_HIZI
=guest	]!F#D%H(@)H*H+H,I-C.J/J0I1J3F4H6I7H8H9A:j;J=F>D?E@DAGBDCFDGEJFIGIHcIBJIKELHMFNHOFPGRYSHTHUFVCWIXFYJZA[I]F^H_FaFbHcGdIeJfGgIhF
=guid	n!I-J/J3J9IBJH^IIKJNJZX_^
=guidata	y,Ze]
=guiden	w+],ZHDZHdDeb
=guten	y#J-J9a@GHFIJXGZH
=guy	y(J)J*I@JHHLZP[V[ZI
=guys	u#E@]HGPXT]cZ
=ha	X!D#A&H(@)C,D-I.G0E1E3F4I5F6F7D8F9J;C<H=I>>@[AECaD]ECGEH:JELDMdNHOGPBQGSCTBU_VIW_XDYZZI[A][^D_CaHbBcCeFfB
=hab	k!I%J(H*I+J-H3H4J9H:H=G>C?C@EBFCcDBEJHBIFMINGOHPJSJTJUHVFWJXHZZ[G]dbHcJfHhH
=habe	b!I#]%I(Y)H+Y,J-F/I0J3G4I6J7J9B:G;J=F>[?E@GAJBECXD^EJFJGJIDJJLIOFPHRJSITHUFVEWIXE[X]b^I_JaEbGcIdHfIgJhF
=haben	i#F%J(J*[+X/I0I3I4J=]>G?I@XAYBGCGDXGIHENJOJPIUJVJX]ZE]I_IaFdZeJfHgJh[
=habilit	yKJV]ZJd]
=habilitada	qUZV[ZIdX
=habilitado	o(I9H:J@IBJHJIJKHUZVaZEd[
=habilitar	u.YHYUFdHe[
=hace	n5X=[@_BJDJHHIJKIMZXJZGhH
=hack	r!J9JHaZI
=had	Y!Z#Y%H&J(E)H*H+F,H.I0H1E2H3B4E5I6H7G:F;Y<I=F>Y?CAICIDGEIFGGFH9KhLGMHNBOHP[QISHTDUFVCWHXBYHZ>[F]d^Y_JaCbEcDdFeHfXgFhA
=hai	w(X@]BJX[ZF
=hakchen	w<XZE^_hJ
=haken	w;]HJLYZIdZ
=half	d!G%G(F)F*G+I-I/b0G1I3G4F5H6I7G8J9E:G;I=E>F?FAGBECHDYEcFIGGH=IEJGKGLJMYNIOIPDRJSYTEUEVYWIXEZI[H][^I_FbJcIdHfHgXhJ
=hallo	u#I-[3J9^>I?IBJCJDJHGIGKIUIVJXIZH]IaI
=hammer	w#YHEKIT^
=han	t(Z@IBYHHNJVIXZZG^^hI
=hand	k!I%Z(H-^7Z9I>_BFGJHAIIKIL]MIP[ZE]I^FfJgJ
=handbag	y9I>bBIHDZF
=handels	w&]FIHJZJdHeZf[
=handl	u+J7ZBJG[H^ZG
=handset	u9F>_@GBJHZKJOIZD]FaJ
=handynummer	t-I3Z>Z@IDZHGIJKJMJO^ZIaHhJ
=hang	w4Z>HBIZGa]bYhJ
=hangt	u1I4H@JRGSZcEf_
=hanno	m!]#H%I(J)[*Z,I-I3G4I9H:J=[>Z?]@FBHCFDGHDIGKHNIOHPGSJUGVEXHYJZC][aJdJfJhH
=hantera	y-I/I6J7IBJHHIIKJNJdb
=happen	f!J(E*J+G-H3I4Z9E=I>E?C@EBDCGDYIIKGL[MINEOIVHZb]Y^Ea]bEhF
=happy	u-I/]9_>J@IHEIJKHMJZE
=har	Z%D&F(Z+C,D.H/I0E1F2F4C5G6F7J8F9@:B;F<H=_?B@YAEBGCXD_ECGEH:JJM]N?OIPAQHRDSDTCUYVGW^XEYF[C]?^C_Xa[bHcCdXeFgXhA
=harden	k%J(H)Y,J-J6J9J?JBHHBIJPIQbRJYbZGcIdHeEfE
=harder	o-]HI
=hardwar	u?bBIHJZD
=has	K!Z#E%?&E)?*F+?,C-].E/]3c4G5B7H8@9>:=;A<F??BHCaDaEXF]GGHIIDJEKGMCN@O>QER@SaTIUbW_XAYCZE[I]=^I_aaAb?cGeBf?gBh=
=hasel	h!J%J)I3H4H:J=I>J?I@GBHCHDFG[HDIIJ^LJMHN^TJU_VHWJXJZC[J]J^IaJbId]fHhH
=hash	_!I#H%E(G)I+J,J-F/I0F1H2I3G4H6I7J8H9H:G;J=G>H?H@FAJBDCIDGFXGbHcIGJIKDLIMeNEPGRGSIUHVHWIXIYJZ@[I]F^G_IaIbHcGdDeIfGgJhG
=hasla	_!E#F%F)F*H+G,H-G.J0Z1H2J3F4H5J6[7F8I9I;I<J=H?E@CAIB@CGDZEFFHGGHHICJHK^LJNBOHPERISFTFU]WEXGYIZb[D]Z^^_FaFbDcFeGfCgF
=haslem	u-J@[BJDIHHIIKIZ]b[cHd]gH
=haslo	X!B&I(H)E*D+E.H/B0F1E2_3C4D5G6E7[8F9C;F<H=A?AAEB^CAD[EFFFGDHGIYKILYN]ODPDQHRESDTBUAV@WEXCYGZ[[]]@_DaCcDdXeEfBgEh^
=hasta	u#H-I9^>H?J@YBHHDIIKHMJX]ZI]If[hJ
=hat	]!X%]&J(C*D+D,F-H.I/H1G2Y4E5I7F8H9D:C;E<J>B?CAGB^D[FGGEHBIZJGKBLFMBNBOIPDQIRZSXU^W^XIZ?[F]a^D_FaBbEdHeGfChE
=hatt	r-I3H9F>[@GCIHGIHKaNJOGXZZX]IaHhJ
=hav	q@YA^BFHFPGSY^H
=have	L!@#F&G(H)[*Y+H,D.H/H1C2E3Z4C5^6E7C8D9Z:C;Y<F=_AJB<CcD]EDFHHGIXJEK[LGMFO^PIQGRESBTAUIWJYDZI[X]?_BaBbAcCdFf@gGh[
=hay	m!I#I(J-I3I4J:]=I>D?H@^BFCJD[GJHBIHKIMHNHOGSJTJUHVFW[XHZD[I]Ia[bZc]dIhI
=he	Y!_%G&J)H+b,I-B.J/[0I1I2J3A4G5J6H7G8D9G:I;I<J>@?A@JAZB[C[D^EIH;I_JFKYMAOCRISHTIUFVYWHYIZH]a^EaBbFcGdGeIfGgF
=head	w(]@ID]G]HDKFMJPXZE
=headset	t9H>JHa
=health	q+H0G7JDHSaZHeJfZ
=healthy	wf[
=heartbeat	j!J#I%H(J,I-I0J1J3J4I6J7J8I9F:J=H>I@GB_DHGEHJIHJJKFLJM[NHPHRHSJUIVIXJYIZF]J_IaIbIc[dCeGfbgIhI
=heb	h!J#F%I(Z)J*[+I-F3H4J7J9F:I=J>J?G@]BFCbH?IZKZMGNGOGUIVGWJXHZ[[I][aFbGdJfIhH
=hebben	t)^9J=[>JBJHGMYO[UJVJaJ
=hebt	t([@[BHMIXZZG
=heeft	f!F#Z&I(F)G+H,H0H1H2I4H6I8J9F:G;F=Z>D?HAHDZEIFYGHIXJIKFLIMGNCOFPFRHSGTFUYW^XHYIZC[I]E^I_[aFbHcFdYeIfDgHhG
=heisst	t#J:I=J>J?J@IF^HHIIKGMIN^T]VZZE
=hej	y#I-H3I9b=I>I?I@HAJBHCIDHHDIHKJMJNJUJVJXHZG]IaIbJcJfJhJ
=hela	q#^(I3F9J:J=J>E@IBFDIIHKHMGO^SZU[WGXJZGaIbIfZhJ
=hello	d!J#G(G-G/J3I7J9b:J;J=J>I?a@GAJBFCIDHIGKIMGNIOISJTFUHVIXI[H]IaIcJfIgHhH
=help	^!Z%I(@)H*I+J-F.J/H3H4J6J7H8J9Y:G=I>F?F@HAJB[CHDFEJFIGHHXIYJZKDLHMFNFOIPISGTZUGVFWJXFYJZa[G]H^E_HaCbDcHdIeJf^gFhF
=helpdesk	Z!H#G%H(c)D*Z+J,J-[/I3G4J7H9F:F=H>F?E@ZBDCIDXEIGIIFJIKELZMENGOHSGTYUGVEWIXGZH[G]H^HaHbFcJdHfIgc
=hem	u(J-J/I0J9I=]>H@GCIHFIGKZMFNYOJTIVJZF]J_]aIdJh^
=hemma	y!J#H-H3I9F>b@IBICJDIFJHZIGKEMIXJZI]JaJbJhJ
=her	X!a#[%F(A)F*Z+],I-C.I/C0I1H2H4G5I6H7D8G9H:]<J>D?@AFBZCHD@EHFHG]H7JEK^MANCPDRHSFT^UDVIWGXGYIZa[D]]^B_]aDbCcFdEeHfFgE
=here	_#H%H)E+H,H0Z1I3H4I5J6I7G8H9Y:[;I=F>D?X@CAIBBCFEHFIGFHAJHKZMGNCOGPGRHSGTIUaVDWYXFYJZH[G]G^G_Ha]bFcHdbeIfDgF
=herencia	w!I;_
=hergebruiken	yK^ZI
=heritag	y!J;]
=hers	w@[HIKIV^ZH
=herstart	y(IB^HHbJfY
=hes	m!a)I@GD^HDPITZUIXJZFbJ
=het	V!B&H)C+C,D-F.F/Z0D1E2E4B5F6D7G8D9F:F;A<G=A>B@bACBHC?DHEEFEGDHDJDKJLANdObQGRDSBWDX@ZA[C^Z_BaFbZcBeEfAgXhd
=heur	l!J#I(J-I3H9G:J>H?I@]BICHDJIGKJR_UGVIX[ZF]Ia]cJdJfI
=heut	k(I-I3J9I:I=I>H?I@cBIHFIIKFMIS[VIX[]JaJdIfXhJ
=hey	u#I(J-I3I9b=J>I?I@IAJBICIDIHDIHKIMJNJUJVJXIZF]JaIbJfJhJ
=hi	k!I#G(I)J*G+I-H3H4J7J9d:J=J>I?HAIBDCHDHFJHJIHJEKHMJOJTJUIVIXFZJ]IaHbIcIfIhI
=hidden	y*Z?GH]bZ
=hide	w7Fb^
=hier	m(H-I3E4J9H:[=I>H?J@bBHCGD^HDIIKDLJMHNIOGPIU[VHXIZ@[I]^^IaIbIcJd[fZhG
=high	y!I(I3I?IBIH^P[SJUJVHZF
=hij	f!X#E%F)H+[,H.J/F0G1H2H3B4G5J6H7H8G9A:F;G<J?C@?AGC_DBEIFHGZH>I^JIK_LGMCNEOaPFQJRFSHTFUGVCWIXDYHZ?[Z]D^Z_FaCbYcGdGeIgH
=him	e%G(H)J*I+]-C/D1J3H4G5J6J7G8H9G:I;J=Y>C?CAbBZCFD]FIGHH>IXJHKZLYMCNGOIPGSIUIXH[G]H^I_^aIbGcIdJfIgGhF
=himself	o#X)Z@YBYHJZI
=hint	c&Z*I3J4I5e9J@HCIDJHCIIJXKJMHNDOXSJTJWIZHaJcJfJgJ
=hinterlegt	k#J*J-I3B?]@HC^DaHGIHKINJVJZG]JaHhI
=hinterlegten	w3]>YCJDJ
=hire	u-Y@YD^HHVXZJ
=his	Z!]%F&J(A*Y+c,H-A/]1J2J4G5I6I7G8H9I:c=Y>B?EAHCFDJEHFGGHH;I^JEK^LDMDNBOGRISHT]UDVEWIZJ[F]E^J_EaEbFcHdGeJfHgY
=historial	y5ZHIIDN^
=historico	y5ZHJIGN[
=historiqu	y5ZIHN[
=history	c!J%J(I-I/I3H4I5b9J>IBICJDIICJGK]MJNcPIZF]J_JbH
=hit	o#X-]BJHCN]ZHaZg[
=hits	w#G-YA]HGJYPJTZVI
=ho	_!F#]%E(])H*X+G,I-B.J/H0I1I2I3A4H5J6I7G8I9C:D;I=F>a?H@ZAIBACaDYEIFIGHH;IIJHLHMBODPHRISHTHUEVDWHXEYIZ^[F]b^G_IbEcHdFeIfFgH
=hoe	p!H#I(I-I/J3I7J9Y:J=I>^?I@GBHCJDZHbIHKFLJMJNHOJPJSJT[UHVCXIZA[I]IaHbHfJhI
=hoje	q>G@bDIHHKGVJX[ZFaJ
=hola	w-H3J9b>J@GBJHDIHKJMJNJUHXHZI
=hold	h!G#I)^*^-G/I1I3_4J9E:I=J>F?I@DAJBICHDFIHKJMJNHOJPGRISGTGUGVFX_ZC]H_JaYbIfJgGhI
=holder	q(E)c-JHCPHVIZH^Y
=holiday	m!I9G>[@HBHH[IIKIOJZ]bJ
=home	c!I%J&H(H)I*J+J-G/J3D7I8J9C:g;J=H>_?G@FAJBYCJDHEIFJGIHFIFKELJNGOJPJRJTGUFVHWHXH]H^J_DaHcIdJfGgIhI
=homeoffic	y9I>]HJM]
=hoofdletter	y3JI^
=hook	y8_:JHIJXZJ
=hora	d!I#X%J(H)J*J,J-G/J1J3F4I7I9D:H=I>E?H@aAIBFCFDHH@IFKDLIMENIOIPIRbSHTHUHVGWJXaZD[J]H^I_Ja_bHcHdJfGh]
=hors	y4Z9[BJGYHI
=hos	u-J7[@[HGIISZZFd]eJfI
=host	m#J,J-J1J3J4H9F>J@IBIGJIIKJMJRcXIY]ZG]JaJbJcYfE
=hotfix	q5aHH
=hotmail	l!I#I-J3I9I:J>GDIHdXJZGaI
=houdt	wHEJ[M[g^
=hour	X!E%C&J(E)F*F+G,H-C.I/C0G1F2I3D4G5I6I7H8G9@:F;G<I=G>C?F@fAFBICEDDE]FHGDHIIAJGK?LHMXNEOGPbQJTEUGVDWHXdYHZD[F]E^G_GbFcFdGeIf]gGhF
=how	P!C#?%D&I(@)Y*F+a,F-=.G/A0C1D2E3A4F5G6F8F9X:A;G<H=B>@?@@XAEB<C@D[EGFFGCHjI[JCK[LJMaOCPCQHRFSDUFV<YGZZ[Y]?^H_DaAbAcCdEeFfCgChJ
=however	u+XH[gX
=hoy	r9I:I>F?J@bBIDIHIIIKGMJX^ZH[JaH
=hr	]!^#C%^&b(D)F*F+^,F-B.G/E0F1F2X3b4b5H6G7E8@9@:E;G<]=D>??B@HA]BBCCDAEGFEGFI@JIKALFMDN_O?PDQIRFSFTEUCVFWGXCYHZ>[F]C^GaBbCcDdFeFfDgFhB
=hrs	y![)J3J@ZBJHGKIUGVIX]ZD
=http	y+YHJc_
=hui	w@]HHX]ZHaI
=huidig	r@GHJIIKJMJOJZD^Jhd
=hur	o!I#I(H)J+J-H/J3G7I9[:J=I>]?I@EBGCJD^HbIELJMHNFOIPHSIT[UHVCXGZ>[G]G^IaIbFcJdHfJhG
=husband	y>aCHDIHE
=hybrid	i!J(I*I,H-G/I3J9G:J>J?J@JAIBGDJFJGIH]IHJJKHLIMINHPIUJVIZD^I_Fb^cJdceGfI
=hyper	y9HH]IJZIb[
=i	>!Y&<(Z)a*X,F-A/B091?2<3E465?7F8[98:];<<A=D?[@]A>DcE@FYGBHGI_J?KcL;MDNYO^PCQ>RBSAU:V[WBXIYIZf[Z]a^?_DaYbBc@dAeGf:gDhe
=ich	T!D#Y%B&G+Z,C-=.G/D0E1E2F3>4B5F6E7D8E:H;D<G=?>^?[@]AEBHCZEHFDGDH^I<JDKZLBMFPAQGRESCU?VZWBYEZ_[b]]^A_DaDbGcBdAeDfAgC
=icon	w!Y(])I/I6HBHHIMJVGZH^Hg^
=id	Y!D#?%F(A)G*G,F-;.I/I0G1G2G3D4E5I6F7X8G9F;G<I=e>DBADAEIFHGEHaIiJIK=LEMBNAOGPFQJRHSFUEVGWHXGYHZ<[E]B^C_[aBbCcEdAeCfBgZhB
=idad	y@[HJIFN[
=idag	y>I@XHFX_ZJaD
=idea	k!G#J(H)E*J-J3J7J9C=J>H?IAJBZDGHZIGKFMJNHPJUFVHXIZd^J_JaIhH
=identical	y@ZHHK^ZE
=identidad	y-G7a=J@JD[HIIIKHVJZE
=identifiant	y,[IZ
=identit	y+J-I7]D]HIIIKIZGdJhJ
=identiti	w:HH]
=identity	g!J#I-G/I3J7_:I;J=J>I?I@FAaBICHDYH]IGKHNIPJQYSJTIZD]J^H_DaJbFcHhI
=idp	w7_
=idslock	y#JHFT_
=idzi	r(I-J/I3J4J7I9J:I=^>^@IBHDHHDIJKIMJOJT[VJXI]HaGb]fJ
=ie	u#^-Z9JIZZF
=iedereen	y-_9JHIIIKDU^VJZI]IfJ
=iemand	y#X@[
=ieri	t9I@_BHCJDIHGIHKIMJNIZD]^aJf]
=iets	t#J.X9Z>I?I@[C[DZHGIIKHMJZIaG
=if	Z!Y#[%J(H)I+F/I1X4]5J:I=J>a?G@XBECGD[GJHJIHJYKXLJMHNJOIPISJUIVHXJZF]I^FbXcXdIfIh_
=igar	u#I9I@ZDJHHIIKHZE]^f^hJ
=igen	j!J#]%J(H*J-G0J3G4J7J8J9F:X=I>E?J@aAJB_CHDFHDIGKHLGMGNIO[UIVHX[ZC[H]H^E_JaHbIcJdIfH
=ignor	n#H(H)E*_3_>H?J@HB^CIDZH@KGL[PJVIWHZC]HaI
=ignora	y5^LZfJ
=igual	r-I3J>I@HHHK_OZZIgXhJ
=ihag	y3I9H>F@IHHIGKaOIZEaFh^
=ihr	f#G%H(H)I*I,J4J7I9[=G>I?HBXDXHEKGLIMYOYP]SJTXWFXYZ@[J]I^GaIbHfIgIhH
=ihre	r-H3[:I=I>H@IEZHJI^KGOGWXdXhI
=ihrer	r:ZE[HIUJZJcX
=iis	yYZ
=ik	Y!C#Z%B&H([+C,D-=.G/D0D1E2F3?4C5G6D7C8D9G;D<H=A>Z?]ADB]C[EFFEGDHJIEJEK^LCM>OYPBQGRDSDTCUAVXWEYE[a^B_Da]cCdBeEfAgDhY
=ikryssat	yHJL[ZHd[eIfJ
=il	O!I#E%B&E*J+Z,I.C/B0A1A2B3Z5J6H7D8A9>:J;A<D>a?H@IA@BHC^DAEBFAGAHIIYJ@LDM]NEOcP@QDU]W@XFYAZG[H^?_EabbCcIdGeEf]gIhb
=ile	y-J9I=F@JH[K]TZ
=im	P![#H%@&E)D*J+F,H/X0C1C2E3^5E6C7F8B9]:];C=??=@@AFB^CDEBHGI[JCLEMYOEP@QFRCSBVaWIX?YDZF[C]D^Z_^cJd@eDfFhY
=imag	r-IBJHHKHMJZJ[Jbb
=immediately	w.X@aHIZF
=immer	o*[+J-I3J7X>H@FCHDZHGIIKZN]O[TXZI]IaI
=immutabl	y3J9IAYHDII__
=imorgon	y#J@^X]
=impedir	wT[
=impid	y1IHEXY^Yc^fI
=import	o+Z-I3]>EDGF_HYIIOGQXZFaI
=impos	y@HBJD]HDKJMIT]ZH[^
=impossibil	u4Z6YHHeX
=impossibl	h#I%J(F-I4]6X=I>_?H@_BFHCIFJJKXLIMHNHPYSIVEXIZH[G^EaJbGcIdHfI
=impressora	yH]
=imprim	wH_
=imprimant	wHaIJZI
=in	<![#D%[&D(C)@*7+D,b-I.>/_0C1F2A3c4E5F6A7X9<:Y;C<G==?F@>A^BbC>D@EJFdGaH]IEJ>KALGMbNBOCQ>R<SITcUFVaWGY9ZI]?^^__aBb?c;fAga
=inaccesibl	y4[HHcZ
=inacessivel	y4[cZ
=inactif	w![(ZBJHIZI
=inactiv	i!]-H0_4J:JBIHZSIU[VJXIZC]JbJcJfJ
=inactivo	y!_(I_I
=inaktiv	w0ZHI
=inaktiverat	r!^)I*I;[PJVI
=inbjuden	y:a@JHIZH
=inbox	w>]DJHCIJZHa_
=incident	k(G)J7JHFScUHVIZGfJgG
=includ	c#H%I(G)H-X/I4J9I:I;Y=Z>Z?I@HAJBFCIDHF[G]JIKFLJMIN]OHPISJTIUGV_XJYXZC]I^J_IaHbIcIdIfIgJhH
=incognito	u.[:JH[MI
=incorrect	_!I%I(H,[-H2J3Y4I6Y:J>I@GBFDJGJHEIFJJKGLIMFNHO^PJT]VIZZ^G_JbJcJdIfJh^
=incorrecta	p,[3]6ZCIDJHIZJdIhY
=incorrectly	y#YHJcX
=incorrecto	y!I3^DJOY
=incorreta	w6ZhZ
=indicat	u!XHI_X
=indietro	yHJRa
=indisponibl	y4[?ZCIHDS[
=indovinar	t-Z
=info	_!H#I%I(I*G+_-G4J7I9H:I;H=J>X?Y@HAJBHC^D^IEKFLIMJNHOGQITIUJVFXHYIZE[I]H_JaGbJcIdJhH
=inform	yBJCIH[
=informacion	wCXD^HGZJhI
=informacji	y3[CHD[
=informaco	y3HC]D^HGZH
=information	c!F#I(G)I*I+[-H3H4Z7J8I:G;J=F>H?D@IAJBECZDaEYGIIHJJKHLJMJNGOJPFQaUIVEWJXIZY[I]H^H_IaGbIcJdGhI
=informazioni	y%J3G?JC]D]HG
=inga	w3E>FB[C]HYKJXJZF
=ingen	f!E#G%I(E)H*H+G,J-G/I0H3D4]5H6J7H8I9F:D;I=^>F?D@DAJBBCEEIFJGIH@IEJHKFLYMGOHPIRJSETFU_VDWaXFZ@[G]D^I_Iabc]dFeJfGgHhG
=ingeschakeld	r*JHJUYV^ZHd_
=ingesteld	w(I*^-J?J@GB[DEHIKJM]NJUJV[ZE]JhJ
=inget	i!G#F%G(G)J*G+J-F/I0H1F2I3Z4H6I7H8H9G;I=I>D?HAIBECFD_FJG[H@IEJIKDL]MGNFOCPIRGSJT]UGVHWJXHYJ[]][^G_IaBbGcFdEeJf]gYhE
=ingevoerd	yOZhX
=ingevuld	y3J9J?JCHD_HIK^MJVJaH
=inherit	p%G;aHH]J
=inheritabl	y;[
=inheritanc	b!H#J%J-J3J9F;e?JAICJDJGJHIKJPZUJVJZI]J_I
=iniciar	w(J>JBJH[ZF[]aFb[
=inicio	n!J#F(J-J3J>E?J@HBYCJDIL[NJTGUIVIXIZY[I]IbacJh]
=initial	t@ZHXIIZIhZ
=injoignabl	yBIHHUHf]
=inloggn	u#H4J:JBYDHL_ZF[I^Jb[hI
=inloggningsskarm	yHHZJb_
=inne	q#J%]-H3J9G:I>F?I@aB^CHDIFIHGIHK[MINJOJXIZG[J]HaIhJ
=innehaller	w-b3J9I>J@JBHDJHEI]KGZF]J
=ins	u#J%[3J>aBHCJHEUIZI]IaId]
=inscription	q%J(J+X3H=J?GB]CHDaGJHIPJUIXJZJbI
=inscrit	q+_?JCJDaHBZJ
=insecur	r(J<d@FHBIHKHMHNHZF^IhI
=inserito	y@JD_HH
=insid	t(I-H3H>J?I@IBJG]HDIbJ[KHNHOGZFhJ
=insist	o#I(I-I:J<]@XBFDIHCIIJJK]MJXZZC[]]IbJgJhY
=inspection	q-XHGc_
=install	e!G%I(H)J-D0b1[3I9I>J?J@HBFDIHdIGJaKISGTJVIYDZC^I_IbJcGeJfH
=installation	yHZYIe[
=installer	w>IH^
=instead	r0Z3^7X>H?^@IHGZE^JaHcJh^
=instellen	p%[9J>J@FBXDHIJKIMJUJVZZZ[HbZ
=instruction	yHZ
=insufficient	g%c(])J-J9J?H@JBHCYH@I^PIZFaJhJ
=insuficient	w(]HJ
=inte	P!:#:%D&B(Z*G+Z,E-?.E0]1@2A3@5A6Y9G:D;X<B>[?^@GA>B9CDDEEBF?HAIXJ?KILGM^NYOZPIRFSCTEU<VaWHYYZa]E_XbBcDdGeIfXgI
=integration	j!I-J/H3J6I=^?ICIEDHBIJNFPJTJVIZJ_GcGdceZfIgI
=inteligent	y-JHGT]b]
=intelligent	yHITa
=intentelo	y@]HJMHZZhJ
=intento	p#]3E>I@JHIIJOGX_
=intercept	yBJGJHEJ]MIZIc]
=interdit	q)]-a/J3J9H:J>H@JBJCJDHHEIXKFNIP[QYUFVIXJZI]J^YdIfJhH
=interfer	ybZ
=intermittent	wZ^
=intern	q-J3Z@[HJKIN]OJXJZHg[
=internal	yS[
=internet	g!J#J%I(I+J,J-[/J0I3F4D6I8I9I:H=G>D?G@GBHCJDHGIIHJJKIMENIOJPIRGSITJVJXJYIZ@[J]F^J_JaIcfdDeGfAgGhH
=interrupt	u+_DEHCIJ]_cI
=into	d!C/Z3[8X:Y>J?J@GBGDIH]IIJXMJNIPJV[[I^HaGbJhZ
=intranet	m(H-J/I:H=I@HBHHcIJJIKJN^RJUJVJZD]IbCcGdJg^
=introuvabl	w,]3E>J?HDHHC_]a^
=intun	i)Y>J?JDJNGZIaJbccJ
=invalid	h-J/Y3_>EBJCIDGIHKIMINJO]R]XIZGaH
=invalido	u>ECJDJHHO_RZaH
=invent	w9H@EHEIJK_ZE[^hG
=invento	y-JKJNaZG
=invit	c(J-I3I7I:f=J>J?J@FBIDHHZIIKHMJNIUJVJZC[I^IaCbIdJhI
=invitado	q:bUJbJ
=invitato	y:aHEIJZJ
=invoic	y?JHaOE
=io	q(Z3I9F>G?Z@HD]HHIGKINJOIUJVaXJZG]JaF
=irraggiungibil	y4[cZ
=is	=!b#F%D&?*E+E,@-].>/>0F1Z3]4c5Y6E7X8B9H:H=J>[?b@IA9BaDFEAFAHfJDKGLCMANGOGPHQGS[TJVDW@XHYCZX[D]<^I_DaDb?c?e=g<h]
=issu	c!H(D)I*J-H/G3G4J7I9G:I=G>E?F@HBaCJDGGJHJIHJILHOIPHSITIUIVHWJXIZb[I]I^G_IaIbHc]dIeJfIgIhH
=issuanc	y%H,JH_
=ist	S!^%@(H)X*G+D,I-D.G/B0D2E3Z5E6D8D9?:A;Z>X?a@ZADBDC[D>EDFDG^JDK=M?NBO@PHQGRESYU^X@YCZD[B]G_Ba]bDd]eBfYgF
=it	?!H#G%>&G(E)@*B+G,B-b/d0<1=2=3F4:6A7A8A9=:F;B<>=A>B@cAHBfDHE=FGGCH8IaKgL@MHO_PCQ?RBS@TFUbV]WJYBZg[J_Fa=b?c=e<f>hb
=its	T%A&I(C)C*E+G,F-a.I2G3@4C5G8]9Y:G;F<H>F?^AEBaCCEYF]GBH=IBJXLDMANEOYPAQHR]SDTXU]VIWFXAYDZ9[D]C^__IaXbFcYdYeGfBgIhX
=itself	o?X@HBZCIK^SYT[UJVJZF]J
=ive	^!H%I(F)I*G+H,J-A/G3E4J6J7I8J9E:F=I?[AIC[FJGIHCJIKcLIOIPIRJSJTIUHVFWIZa[F]F^H_JbHcIfHgG
=j	b!H%H(G)J+I,J-E/I1J3F4I7I8J9D:H;J=G?F@ZAIDFEJFJGJH>JIK[LJNYOFPIRISITIUGVFWIZa[F]]^I_Ja_bGcHdIfHgJhX
=ja	g!G#F%I(F)]*D+_,I-F.J/H0J1J3G4H6J7I8J9C:G;J=H>Z@]AHB^CHDAEJFIGIH@IDJIKaLHMDNFOGPFRISIUFV_WJXEZ@[Z]F^F_HaFbHcHdGeJfGgIhD
=jag	[!B#H%C&H(^)C*Z+C,E-?.G/E0D1F2F3@4B5G6E7D8C:H;E<H=B>_?@@EADB_CZD]EFFFGFIGJELCM@NZPBQGRESDTBUBWFYFZ[[c^B_CcCd@eEfBgDha
=jak	p!J#J(J)I3I7J9J:J=I>]?I@FBED^HbI[KHLJMHNIPJSJUGVDXIZ@[I]J^JaJbHdJhI
=jaki	y3I9]>IHHIJKJO]aJ
=jako	y(]*Y+]DEHJZG
=jamai	j%I+[-J1Y3H9I=J>H?F@IBICIDaH@IJKJL^MJNJPIVIW[XIZI[J]I^Ia^bJdXfIhJ
=january	y@GIXK^
=je	W!B#^%A&H*A,E->.F/C0E1C2E3=4C5F6E7D8D9Y:I;E<G=A>]?[@_ACCYD[EFFDGDHHI<JDK]LCM=N@PCQGRCSETBUBV[WEYEZb[a]X^B_DaCcBdBeFfAgEh_
=jede	w@XKXNZ
=jeden	w!I(I*]9J;XC^HIIIVIZGaI
=jedna	w*YC^IJ
=jednego	w(I@JA]C^HJVJZZ_H
=jednej	w%^*[9J>H?[CYFIHGZIaG
=jego	y8_9J@HCJHJI]KI]J
=jest	]!Z%E&I)F*E+D,F-^.H/E0F1G2H3A4E5I6F7[8C:@;F<I=B>A?^@JADB>CED>EHFFGYI^JGK[LXM@PZQGRFSETFUZV[WFXCYFZI[C]C_HbEcEd^eGfE
=jestem	p!H#H(Z)[*X+H-H3I9[:[=J>H?F@EAJB_CGDYHCIGKFLIMINHPITJUGV[XIZC]I_JaHbIdIfJgJhJ
=jeszcz	o#J%J(I*J-I0J9I:J=J>J?F@^BHCbDHEIGGHDIFKGMaNJRJUJVHWZXJZD[J]JaIdIfGhH
=jeton	u(I*J,c?JHFRZVJ
=jetzt	h#]%I(J*J+J,J-F/[3I4J7J8X9F:I=H>G?Y@[BZCGDYHDIFKCLIMHNGOHTIUIVHXb[I]F^G_JaHbIcJdIeJfJgJhE
=jira	w#FHbZD
=job	t#I9_>[HDKHZI[X
=join	e!F#H%H(I)J*J,J-I/I3H4C5J7G8a9I:H;J=H>G?H@FAFBHFJGaHaIGJIMINCOJPESJTIV[XJZ@[J]J^H_BaJb^cHdHeIfJgJhI
=joiner	yHHV[
=jour	l#H(J*J+]-H1Y9G:J=I>I?H@_BICFHDIHKFNJVJXaZD[J^IaIbJcIdHf^hG
=julli	u#[-J3I9^:[>H@IBJCJDJHGIHKIOZZGaIhJ
=june	y-[II
=junk	w9JCIDIHEMJaa
=jusqu	y9[@ZZJf[
=just	W!D#E%F&[(E)G*I,H.H/D0Y1H2I3C5I6H7G8Y9]:E;I<I=G>I?H@]AFCbDAEHGGH@IHJFKILYM_NEOCRFSFTDUEVAXBYI[b^FaIcFdGeHgGhJ
=juz	i!G#F%H(E)^*H+],I-B.I/H0H1I2I3C4G5J6I7H8I9B:E;I=F>b?CAGB^CDDBEJFHGIH?ICJIKcLGMCNEOCPGRISHTHUFVEWIX]Y]Z?[G]E^I_ZaCbFcFdGeIfFgIhE
=kan	X!A&H(G)Y*?+D,C-?.G/C0B1F2F5F6^7H8[:Y;C<H=Y>d??@[AEB^C@D>FFGDH>I<JEKYL@N>O@PYQGRDTAU[V]WDX@YE[_]=^]_Ba>b>cBd?e]fAgB
=kann	^!G%F(G*Y+I,H-D/F0H1I2J3E5J6Y8I9E:];H>Z?_@XAIBYCEDCEZFIGGHCICJHKALEMYNBOYPGRGSFTXVXWGYI[Y]C^Z_HaBbDcFdCeH
=kanner	y:[@JHDM^g[
=kapot	y9H>^?HHXZI]J
=kaputt	w>XHFb[fY
=karta	y!J9J>^BIIJMJbZ
=katalog	y!I7]AIHHNJ_]d[
=katalogen	w!^#E3a>HBHHG
=katalogu	q!]#I3^7[9J>GAJBGCJDHHEIHLJMINJOGTJVJXJZI]J^J_[aIbIcJd[
=keep	W!D%F&I(E)H*F+^,G-Y/G0H1H2H3C4G5I6G7[8G9E:D;G<I=F?B@_AFB@CDDXEHFFIYJFKYNXOEQIRGSGT_UDVBWIXCYHZI]C^[_FbDcFdGeHgYhX
=keepass	y@JHaZH
=keer	m#a-I3H9G>G?J@_BJCJDHIGKHMINJOJTZX[ZC]JaZhH
=kein	Y!C#A&I([)F+E-D/F0^2G5G6F7E9E:H<I=a>@?@AGBGDcEFFGHAI@JFKGLZMCPCQHRBSBTEV@WbXBY^ZI[D^E_FaYcYdAeGhC
=keinen	q3J4Y>]?J@ZCJDIHFX[ZI]Ja[
=keiner	y+I=[BJD[LXZI
=kenn	y>G@IHYKIZD[a
=kennt	t:Y@JHDIJK[MaYXZI
=kennwortanderung	w7X@HB]HIIIKINJUJVIZG^]fJh]
=kennworter	k!J#I/^0^4J6J7Y=I?J@FBICIDHHDIFK_MGSJTIXJZI]IaJbJcJdYfGg[hI
=kennwortern	yWZ
=kennwortruckschreiben	k#J%Z(F,G0J1[4H6J:J=G?J@HBGDIGIKHLIMJNJPXRZSJUHVGWJYHZG^IaJbJcId[e]fZgZhG
=kennwortzurucksetzung	f!H#I%I(G)X*I+H,H-G/J0J3I4I6J7Y:H;I=Z>I?X@HBHCHD[GIIHKGLIMJNGOJPHRJS]TIU^V]WZXJZD[J]H^JbIcHdFeJfZgIhI
=kent	y9I:]HDM]
=kept	m#_/I7Z@HBHKXMGTGZGd^gI
=kerbero	y9JBIH_RXZE
=key	c!F#H%I(Z)G*H+F,J-E/B0I1G2J3G4F6d7I8J9F:I;J<J=I>G?]@GAHBECHDCEJFJGIHdIFJGKGLIMFNEOHPIRESITHUHVEXIY]ZC[I]D^G_FaIbIcCdGeJfBg[hG
=keyboard	n#Z-J9H@JH_IJMJTJZGhY
=keys	g!J%J(G-H/I0I1H3J4G6h7J8J9G=J>I?[@HAHBICIDHGHHFIGKGMINIODPJRCTHUJVHXIZC[J]F^J_HaIbJcDdGeHfDhJ
=kid	y#X@]HH
=kids	y3FD[HXIGK]
=kies	w(J-_@FHGIHK[MJN[ZB[JhJ
=kilka	u#Z@HBFDIHGM^T[VJX]ZGaJhJ
=kill	u.XHEY^ZJ
=kind	t9ZHJIZ
=kiosk	p!J#G-J.X9J@HBJG_IJTHVJZE]J^_
=klappt	q%[(I:X=J>I?HBJC]HGPHVHZ_aI
=klar	w+G9^?J@HB]DEHHKJNIUJZC]^bJ
=kleinbuchstaben	yI_
=klick	yHJZGb_
=klopt	t3E4J6]>I?IHYMJO[R[ZH]Ja]cIdFfF
=klucz	w(J4J6d8J9I?XHGIJOIZHcJdGfI
=knappen	u%I(b-I9H:]@IBJHEIIVHZFhJ
=knop	u(a9I:[@IHEIIVIZGaJ
=know	[!G#F%H&^(D)I*H+F,J-_.J0J1I3F4I5J6J7I8I;J=H>H?CCGEJFIGGHGIAJYLHM[NZOFPJRISIUGVEWHXGYJ[c]E^F_HbCcHdHeJfHgFhZ
=known	k(I-_/D0J@IBFHBIJJYKIM]NITJZ]_Gb[gJhJ
=kod	f!H#E%G(F)I*H+F,I-E.I/H0H1H2J3B4G5J6I7H8I9?:G;H=F>b?X@BAHCYDCEIFHGIHIIAJIKALHMCNFOCPGQJRGSGTGUGVFWIXbYIZ@[H]D^I_GafbGcFdIeIfGgHhE
=kodem	y9JHJZJaa
=koden	k!I#G%H(H*I+J-G0J3F4J6J9C:I;J=I>b?F@GAJBYCYDGHAICKFMGNJOFPIRJTIUJVGXCZE[J]G_JacbIcIfJhH
=kodu	t3G9IHGOIaa
=kollegan	u%J(^9H:J>J@[DJHFKJPJV_ZIhJ
=kollegen	u([GYV[ZI
=kollegin	t!](I=]?JBJDJV[ZG
=kom	u!J#H,J-I3I4J9F:I>G?J@FB_CJD[FJHDIGKHMINJTJVIX[Z][JaIhI
=komen	y(^)H,J/I0[6]>JHCIJMITI
=komm	p#I(J)[,J-H>YD[HDIJMHNJVEXJZ_[JaG
=komma	yF^
=kommen	u0Y>JGXH[X[
=kommer	i!G#G%G(G)I*J,I-E/G0]1I2J3A4G6F7H8I9D:F;Z=H?G@EAHBFCDDBEJFIGIH?IAJJK]LYMGNFOBPGQJRHSHT[UIVEXEYJZ_[H]F^G_FaadEeJfHgIhZ
=kommt	d!Z#G%I(I)J*J+^-H/J0I3D4H9I:Z;H=I>E?F@IAJBHC[EJGJHGIGKHMHNIOXPHRJSIT_UJVGXGYJ[J]G^I_Ia^dJfHhI
=komork	w9I>]@JBJC]DJHIO[XJZG
=komputer	y#J9IBHHZIIM[ZGgZ
=komputerz	w#^@JM]XGZG
=komt	i#H%I(I*J+]-[/I2J4I6I7I9H:J;[?H@HBHCFDDH@IFKZLYMHNHOXPIRJT[UJVIXCZD[J]H^Ja^bIcYfHhH
=kon	y(H-J9G:I>H?^@HBaCJDHHEIIKINJVJZD]IaJbFhJ
=konci	u%I2]3F9J>I@JD_HHIIOIPXZJ]JaI
=konfiguracja	yE^WJ
=konfiguracji	yEYe^fI
=konfiguration	rEaHJWHdHeYfI
=konfigurerat	y(J)IDIEHPJVZW^
=konfiguriert	w3ZDIEEHJUIVZW^
=konnen	k!J%H(F4J7J=F>J?I@EB_CYDIF]HHLJNJP_UIXIZA[J]I^GaIbHdJfJhJ
=konnt	r%H,Z-J3I4]9J>I?^@IB^CGHEIIKHPIVHZF^HaIdIe]fJhH
=konta	p!G#G%H(G)^,J-H1J2a3Y4G8I:H=J>I?I@HAZBFCGDGEIFJGZHFIDKELIMHNJOJPIUGV_WHXHZD[I]J^J_IbJcIdXfHhI
=kontakt	y!H#J%J3E4H9G>H?JCcDHHEIEKJMJOJVHXHZE]I_JaGc[
=kontaktdaten	y3[D]
=konten	t!J)_AXBJL]UFVFZG[YhJ
=konto	U!e#b%^&H(@)B+D-@.G/C0E1E2Y3I4A5F6E7D8E9D:Z<H=C>A?B@?AECCD_EDFEGCHAI?JEK@L[MANAOBP^RESDU@VaWAXZYFZD]A^Y_]aBbBcBdAeEfBgDhJ
=konton	u#I%H(I)^3J4J:G>IA[DIG]HHNJPIUIVIZG[X_IcJd[
=kontot	i!_%[(E)J-H2Z3G4G5J7J9J:Z;G=I>G?I@GAIBYCGDFEJGIHDIGKHLYMINIOITDUHWIXFZX[Z]J^I_ZaIbIcHdIfJhI
=kor	y0]1XHJ
=kort	q#J%X-G9JBJDJHEIcNJZI
=krav	m!I#I(Y*Y+I,J-I3F4J9G:I=H>G?G@HBJCbDDFJHAI^KGMJN[OJPJTJUIVIWJXIZE]HaHb^cIdJfIhJ
=kraven	wI[KIN[
=krijg	q!H#J%J(I-J3J4J9I=J>]?Z@JBICGDIHEIHKINIOJXIZa]HaXbIcJdJfJ
=krotki	w-J9IHIIa
=kund	w-I3I9I:G?^@HB]DIH[KGZG^JaFhJ
=kunden	u:^@IBZHHS[fJ
=kunnen	o#[%J(G*I-J3Z4I8]9Z;J=I>H?I@IBHCHDGHEIGKGMJNJOIP_VZXIZG]H_JaHbJdIfHhJ
=kurz	t-IHJI_bX
=kvar	t#^9J>HDJHIKIMH]J__g]
=kwijt	o!J#J%[-J3J4Z>a@GBJCID_GIHFIJKIMINJOJPJVJZDaIhH
=l	M!X#G(Y)=*?-Y.B/[0C1@2E3^4H6?7H8?9@:B<B>X?d@HB?DEEIFXGDH=ICJ?K_MJNAODPJQBR^SAU[VJXCY@Z=^Z_]aGdIh[
=la	E&@(B)A*>+],C-a.?/I0H1;3?4G5E6I8@9E:J;E<?=^>[?]A;BFC@DEEEFEGIHFIJJEKbLIMdNdOGP>QES@TBUFVBWIXCZa]I_GaHbIc>dZeXfYgHha
=laat	w>FH]KHVJX]ZD]Ja]
=laatst	u-H3H9H=J>I?J@]BJCGDJEHHGIEK_MHO^RJXJZHaJe[fJhJ
=lab	m!J%I(G)J*J8D9H:J=H>H?C@IAHBHCJDJF^GGHeIIKJMJVJZA]J^^_HfH
=lack	g!I#I%^(]-E/J3X4J5a:I=Y>I?J@FBGCJDHGIH?IcJGKCLJMJNDPJUIVJWYZB[J]I^IbHdIfJgIhH
=lacznika	y2^3JHIIGQZZI_[
=lady	w!Y#X@YXY
=laiss	y>I@HHGIIX]Z[]XaH
=lake	y>^HF
=land	u!F/^3G>[?JHDIJZE]Ia[bIfJ
=landesvorwahl	y3[
=landlin	w1H2J3]4I8I9J>_?[GJHBIJKJRJZHcGfI
=lang	l!J#G%H(H*J,J-Z/I0J1J2a3H4I6J7J9H:J;J=G>E?I@]BHCGDHGJH@I^KDLIMGNZOIPJRISJT_UIVIXHZB[J]Z^H_IaEbGcHdIeJfGhG
=langr	r(I)^*J+J-H3G4I9I=H>b?G@FCGDIHDIDK]MENHOFTIUIVGXIY]ZD[J]F_[aGbHcIfJgJhH
=langt	y2^>H@HHDI^MIZI]JbJfI
=languag	tZ[
=lanken	wBHIEZHbb
=laps	p#J-J9J=d@AHZIIKDMINHZDbH
=laptop	V!G#Y%G(D)H*G+H,H-E.I/E0H1H2I3F4H5I6H7H8I9C:G;H<J=F>C?E@AAHBaCEDEEGFIGGHdICJGKALGMbNDOFPGRESHTEUGVEWIXEYI[F]H^F_HaEbdcGdFeHfDhC
=las	e!F%[(H)G*[+H,G-D.Z/E0[1G2I3F4G7H8d9D:G;I<J>C@DAHBECFDDEIFHICKZLHMGNXO[PERGSITGUGVFWIX[YIZA[G]F^I_GaGbGcEeHfEgIhD
=lasa	q#^>]?H@JHBIJKIMIZE[a]JbF
=lasst	l9I=J>I?J@ZHZIIKHOJVGX[Z]]J^JhG
=last	T!H#_%C&H(C)I*E+D,E-E.F/F0F1E2F3C4Z7E8]9G:F;G<H>Z?AADBJCGD@EFFDGXIDJDKbLBM?NEPBQISBTaUZWDXIYG^CbBdDe^fIgCh@
=late	tDYHDR_ZJaX
=later	c!H(F*J+D-F3G4I8Z9Y:J=J>H?I@^AIBACIDZH>IDJIKCL[M]NDOIPIRHSITYUJVJXHZ_[I]F^F_Ja[bHc[dJfIgHhH
=latt	u-_HHIJ
=latw	t-aHJ
=lauft	k#J%J(J,J-J0X4J=J>[@GB]DIGHHDIIKHL^MGNJR[UIVJZE[I]I^IaIbIcZdHfZhI
=laut	t7J@[BHE^HEI[KINJRJSYTHXJZHa[gJ
=ldap	X!E#D%E&I(F)H*G+G,G-D.H/G0G1E2E3C5g6F7G8D9D:F;G<l=F>E?F@EAFBECDDDEHFGGFH>ICJEKFLFMDNDOGPGQIRFSHTEUDVEWHXFYFZC[F]E^G_EaDbEc@dDeFfBgGhF
=le	M!D#A%^&D)@*?+E,?.H/H1@5H7I8@9B:>;?<F=I?a@IAECFDEE@GEH@IFM_OaPGQDRISEUEWFXEZG[I^IabbYdHeAfZhZ
=lead	r(E*]3]>J?DCXP[SJZIaFbJg^
=leak	y-^HJIHKJ
=learn	wHDM]d]
=least	j-H/Z9I@[CIHBIbKEMHNYZG^JhI
=leav	i!a#H%J(J)J-H/Y1J3H6J8H9E:J=J>H?G@GAJBHCIGaHaIGJIKFNHPHTJVGXJZB^I_IaHbIcJdJfJhH
=leaver	n!^>J@GH^ZD
=leden	y%JF[P]dJ
=leerzeichen	y3_@JI[ZI
=left	b#G%G(H)H*F+G,J-G/H3C4J5Z7I9G:H;[=E?GA[BHCXDXEJFIIJJIKELHMGNHOFRJSITIUHVHWJXGZ@[J]d^ZaGbHcIdIgHhH
=lehnt	w-JHHJ]N]
=leicht	q-d3I9JHHIDKJZJ
=length	f!J%I-G/I2a9I>IBJCHHCI^KHN^OJSJZE_JhJ
=lento	u!G#E-G3F9E:H>G?J@JBGCIDJHeICKIMENIOIUJVJXJZF]HaIfI
=les	[!D#D%]&J(Z)^*]+],E-A.]/C0Y1H2G4E7J8F9C:H;G<I>D?G@AAFBCCADJEFFFGZHDJJK[LGOYP^RFSGTEUDVHWFXDZ=]D_EaZbFcEeHfCgEhB
=less	q-a9I@YBIHGIIKIZD
=let	a!G#H%J(G)[*H+H-F/H1J3G4J7I8J9F:H=Z>G@]AJB_CFDCGIH>IBJIKGLIMFOGPJRJUIVEX]Z[[]^F_HbIcJdIfIgIhC
=letra	q#I-H/Y3I9J>J@GCIDHHFIdKGOJTJVJZH[J]JhI
=lets	q5[@ZBFH]IHJJKEUJZC^Gh[
=letter	]!F%I(G)J*I+H,J-Y/c1I2I3_4H5J6J7I8I9F:H;I=H>D?E@GAGBDCEDFEIFHGHH;IgJGKCLJMBNZOAPIRJSJTFUIVHXGYJZC[G]E^I_EaFbGcHdIfHgEhY
=lettr	y/ZI]
=letzten	r-D3H>J@JHIIFKcO[XJZHaIbYeYfJhJ
=leut	w%J-]8Y=JF^GYHJIHKGZH
=leverancier	y:]HJJX
=leverantor	y:YJY
=lezy	y-J/I3J4]=IHFS_THZGaJ
=li	w:]>[HG
=libr	r#I(I)_-H=JBFDHHIPJSIT[UaVEZGcHdJfE
=library	y.XHIJXZI^Z
=licen	y9F=[>JH^IJKJZJ]J
=licenc	]#I%J(H)H*J-H/J1J3I4I7H8J9G:H;I=g>I?H@GAHBHCJDIGHH[IGJJKFLJMHNHPIRISITIUGWJXIZB[J]I^J_HaIbGcGdIfHgIhJ
=licenca	m!_(J-I3I9H=b>J?I@GAIBJCJDJIGKHNJVJXJZI]JaJbI
=licence	^(I)J-I3G4F5G9I:I=e>J@HAJBICHDIEIH_IEJIKIMJNHOHUFVGWGXIZF]IaJbJcIdIeZfJ
=licencia	n=[H]
=licencji	q=aHG
=licens	y=GHaZG
=licenser	w3H9I=_HF
=licenti	o(J-H3H9G=c?J@ICIDJHZIFKGNJUJVIZJ]JaJbJ
=licenz	w=_HE
=licenza	t-J3J9J=a@JH]IHKIXJZI
=lid	y(H?I@JBJHEIHKJPJVaZI][aJ
=liegt	w-I7]9H>]DJGZHGIJKJ]JhJ
=lien	q-I@JBGMJZGbccI
=lift	tHHT_
=ligacao	u(I-J3Z9H=I>G?]@IDJHDIJKGMJOHTJUJVIZJ]Ia_bIc]
=ligger	y-I3[9H>^G[HDIGKIOI
=ligt	y-H7Z9J=J>^@JHEIHKJS[TIZIbJfI
=like	a!J#I%J(F*J+Y-]/^7I8I9H:J=H>G?H@[BGCGDGFJGJHXIYJIK^LJMGSHUJVIXJZG[I]H_JaGcJdJfJhD
=limit	h!J#J%H(G)G*D+I2Y3I9J:J=H>H?FBICHDHG_IHKIMJNHPHQaSJUJVYWJXbZD]IaJbIcJfIgJ
=line	n(X3H4Z5H>Y@HBJDJHBIJKYM[RJZGbGcbfH
=link	V!D#F%G&J(D)G*H+H,H-B.H/E0G1H2I3E4[5G6F7G8H9C;H<I=C>B?B@BAGB@CGDDEIFHH]ICJEKBLEMBNCOHPFQIRFSETDUCVDWFXFYIZI]D__aAbkc[eIfEgEhE
=linux	w1IBJHbZGbJ
=list	X#F%E(D)F*E+E,G-c.J/G0I1F2H3E4E5H6H7G8H9C:H;H<J=E?c@CAFBBC[EIFGGFJYLGMFNFOFPGQ_RGSHTFUFWHXFYHZ>[[]E^G_EaDbFcDdFeIfFgFhC
=lista	t-b9JHF
=listener	u-J=IBIDJHCRJYJZJ_JcGdHeIfd
=liter	y9IHFIcKHNIOIZIaJhJ
=litery	w-I3G9G@JAJCJHDIcKGNIXJZI
=lithnet	u-FJ_^J
=littl	u.XMYZI
=live	i!B#H%I-[/I7[=I>D@aA]BJDJH^IEJJKFLJMJNEPJTJVJWJZB[J^H_]dXhH
=lizenz	o(I=_BIDJHaUIVJZHbJfJ
=lizenzen	u9I=cCHHFIHNIUHWJZI
=llamada	t/J=J>J?ZDJHFKJQZTJa^
=llega	l3H9J>aBJCJXIaX
=lleva	u-ZFXI_KJZH
=lo	f#C%G(E)I*H+G,J-E.J/H0I4I5J6I7H8I9B:H;I=X>a?[@BBDCEEJFIGIH?IZJILINFOZPGRITYUHV[WIXYYI[G]]^I_HaCbFcGdHeJfGhC
=load	k-[.XHYIJJ[KIMIZEba
=locali	u/I0J6Z9HA]HFN^ZJ]J_I
=locally	y!^(J)J/^HDIHKINIUJZF
=locat	w,H0I6J8JHCZD__cIdEe^fF
=location	tH^
=lock	M!?#j%C&I(D)E*F+E,F-A.G/A0G1G2G3E4E5H6F7C8G9E:D;G<I=D>??D@DADB;CEDDEFFGGEHXIBJDK@LAMBNBOGPCQHRESETiUEVDWGYHZ9]B^J_BaDbbcCdDeGfEgChH
=lockedout	wHGT^
=lockout	]#b%I-I/J3J7J@IBFIJJJKJLJMHNJTdXJZE[G^IbIgIhJ
=lockouttim	f#]%c(H@JHDZH[J^IcJ
=log	T!@#]%D&^(@)E*D+E,X-A.H/]0G1F2H3B4G5G7D8E9E:H;F<J=B>@??@?CCDBE[FDGBHIIAJXK?LEM^NaOEPEQIRGSDTIUIWEXDYGZ_[B]d^A_Za@bFcGdCeCf]g]
=logg	h!Z(G/J7J@HB]IJLJMGNJSJTH]J^GbZgIh^
=logga	y9IBZH[IJKJZD[^hH
=loggen	yHY]^cY
=login	T!Y#Z%E&J(B)E*D+],G-?.H/B0H1F2H3D4D5G6F7d8F9G;F<I=D>I@@AGBECDD@EGFEGEHZI^JDK?N@OFPDQIRDSAUEVCWGXAYH[A]A^d_Ea@becFdDeGfDh@
=logo	k(J-H7J9I:I>I@JBHHfIIKJMJXJZB]JaJbEhI
=logon	]!F#[%J(H)H*J+H-I/I3I4H5H7H:H=H>H?E@CAJBCCJDGGIH@IGJIKGLcM_NIPHSHTFUEVEWIXHYJZ@[G]G^E_IaJbicDdIfJhH
=logowania	w>HHXZJb^
=logs	j#D%X7I:Z@JBHH^IIJXLZMJNGT[ZF[IbJhJ
=lokaal	n#J%I(I*J,J-I/_0Y6_7I9J:J>I?J@FAIBIGJHBIIKHMENGP[TYVIZE[H]J^I_EbIcIgYhI
=lokal	a!I#C%F&G(C)E*D+H,E-C.I1G2I3E4F5I7]8G9D:D;G<J=E>E?E@DA]CEDFEcFGGGHGIBJHKCLGMCN]OFPDQJRESDUFVEWDXDYHZB[G]C^E_^aEbDc[dceFf]hD
=lokala	m#H&H(H)J*J-I0J3J6J7I9H:J=J>I?J@IAZBHCJDHEYHDIIKHMIOJPHSITHUIVIWJXIZE]H^I__aJbHc^dHf]gZhJ
=lokalen	k#J%J(I3J4J7X:I?J@IBIE_HFKJN[PJSJTJVIWIXJZD_YaIbHc_dY
=lokaln	u!H6^BIHJOJP]TJZI_Ig[
=lokalna	yE^UJVJWJf]
=lokalnego	wHHIJ_]c[d[gX
=lokalni	p![#H(I-H/^0[6]7H:I=I>I?J@GAJBGDGEIGJHEIGKFLJMGNEPHSJT[UIVIXIZC[J]J^I_GaJbHcHd]fGgYhH
=lokalnym	r!I3I7[9JAJEJHIIJNITIZJ_^c^dZgH
=lokalt	m!Z#F%I(G)I*I+I-F/_0]3G4J6a7F8J9J:H=H>E?H@CAIBFCHDFEJGJHBIEJIKBLIMENDOFPYSIT[UHVGXFYJZB[G]H^G_EaHbGcFd]fHg[hF
=lol	t#I(J-J3G4J9_:J=J>Z?J@ZBHCIDHIFKGMINIOHUJVJXJZD]IaHbJcJfJhH
=long	]%F(H)I*I+I,I-[/F0J1I2e3D4H5J6J7H8J9F:H;J=H>B?FAIBDCGDEEJFJGHHAIZKELFMbNYODRJSITYUHVGWJXJYJZX[H]G^G_HaEbGcHdGeJfGgGhD
=longer	a!Z#F%I*I+J-G/J1X2X3F4[9H:J=J>a?aAJBGCIDFGGHDI_KGLDMGNHOIRJUJVFXHYJZB[J]I^I_[aFcJdEfIgJ
=look	e+Y-I1I4]9[>I?G@HBDDIHCIIKHLJMINZRJSYTYVJZa]X^I_XbIcJfEhJ
=loop	m!I+I7J?JBHDJH]SHTJUIWJZ[]EbFcJf^gI
=loopt	y9I?JHGIIR_Z^fI
=lors	q#J%a(I,_-J/J4J5Z=H?J@IBJHGKINHPIUIVJcJeIfGhJ
=los	f!F#H%G)[*Y+I,J-H3[4H7J9H=I>I?H@HBGCHGJHCI^JYKFLJN^OIP[UIVZWIXJZB]H_JaIbJcJdIfJhF
=lose	y>ZHGZZ
=losen	w#Z(J-J>H@FBID_HDIGKGMINJZ][H]FhJ
=losenord	Z!D#D(Z)E*G+G,X-I.I/Z0[1G2^3E4F5H6D7I8G9F:Z;H<I=D>A?E@GAHBXCDD@EHFIGDHZI>NZOHPDQIRFSFTCWGXEYHZX^^_EaFcEeFfCgEh[
=losenordet	^!F#C%F(H)F*G+H,H-Z.J/D0F1I2G3G4G5J6[7Y8H9G:C;H<J=E>Z?F@XAHBZCED[EIFJGGHCI[JGLZMZNFOIPGQJRHSGTDUCVDWHXFYIZ^]C_FaFcFd^eIfFgGhI
=losenordsaterstalln	u)JU]V]WHZJ
=lost	_!F#F%D)]*F+H,J-F/H0Z1I2I3G4[5J6G7E8G9E:I<J=a>[?E@BAHCGDXEJFIGGIDJHKDLGMBNEOHPHRZSHTGUGVFWIXGYH[F]]^G_]aFbAcXdDeIfDgGhE
=lot	u9^BIZH
=low	y9IBIH^
=lower	n-I?JHJIZNaZG
=lowercas	u-JBIHHIaKJZE
=lsa	u/IHJJa
=lsass	tHGJ_ZI
=lub	y3]DJIFN[
=luck	w9]@ZBGHHNJZXaJ
=lui	r(Z8]=Z@HCJHHIIKFMJNJVIZH^]bJdIfJh[
=lukt	t(H=]>X@XHJKJVHZ[^JhI
=lunch	m9F@[B^HGIJKJMJZD]abJ
=lunghezza	y@HHII[N^
=m365	k#D(J/]HFMXNJTbZH[Jg]
=ma	[!B#J%[&F)E*[,C-J.G/Y0E1D2E3E4F5G6E7C8[9X:B;B<H>??Z@>ADBICGD[EEGBHEJEK=LGMZN?PCQYRESDUBW[XAYFZ:[c]@^CcCdJfBh]
=maar	f!H#F%I(H)J*[+X,J-E/[0J1J2J3E4I6I7I8I9E:I;I=H>C?a@[AIBEDBGIH@IEKBLYM_NFO[PIRISJUJVFXEYIZ@[a]G^G_JbXcIdZeJfFgGhF
=machin	d!H#G%J(I,J-E/H0I1F3H4[6I7I8I9]:J=J>G?I@AAIBHCJDIFJGGH[IEJFKELJMENHOIPJRaTHUJVIXHYIZF]H^J_IaIbIcbdJf_hG
=machtigingen	w%J(_-I9I;a@HDJHHKIVJXJZH^JaIbJ
=macro	n#IHc
=made	h!J#G(G)[+F-Y/J2_3J7I9I:I<J>H?G@_BFCHDFGIHCIYJIKDNFUJVHY^ZA[I]G^^_GaHbJcJdIgJhG
=mag	f!I#F%H(Z)F*F+H,G/H0H1J2J3F4G6H7H8I9A:G;H=G>B?D@cAHB]CDDDEJFIGIH?I_JJKbLGMENEOFPGRHSITHUGV]WIX^YIZG[F]C^Y_HaBbFcGdIeJfGgJhC
=mai	l!I#I%I+Z-I3F9G:I=J>G?H@JBICGDbGIHBIIK^MJNIOIPJUJVHWZXIZD]HdZfI
=maila	u(J3G9I:J=J>]@IBJCIDaHDIIKHMIOIVJZEa]
=mailadress	w3]C]DIHH
=mailbox	a#G*J+H-J3I4J9G>c?G@IBICFDYGZIIKJMINGOJTZZH]J^ZaHbJ
=maintenant	w#X*X9F@JB]HIIJK[
=mais	a#C%D&J(E)[*H,H-F.I/Y0H1H3>4G5I6H7F8G:C;H<J=]>]?]@GAFCZD@EHFHGGH<I@JHK[LJM[QJRGSHUDWFYZZF[_]D^FaAcEeHfFgGhB
=maiuscola	y3II]
=maiuscula	y3II[
=maja	y!J)^-J3[A[CJDIIIKHUJZJ
=majuscul	wIZ
=make	_!I#J%Z(I)J*J+^-X/H3G7J9F:I=I>G?FBGCFGJHJJJK]L^MHNXOIPJQaSJTJVHWIXIZD]J^IaIbJcIdJhC
=makkelijk	u-^
=makro	yH]
=mal	g!G#_%G(G)J*H+I,I-C/J0J1I2J3d4Y6I7H8H9Y:F;I=G>E?HAHBECFDEFJGHHAIDJIK]LIMFOFPGRXSJTHUGVGWJXFYI[G]E^H_IaGbGcGdEeGfEgJhX
=mala	y#I-I@IHGI[KJX^cX
=male	y#]3]BJCJDJHHKHNJZJ
=malform	u3[DI
=mam	n#J%I(b*J-I3J9H:I=I>]?G@GBHCaDGHBIHKFMHNIOISIUIVFWIXIZZ[J]HaGbIfJhH
=man	j!^#H%I(G)J*I+J-X/J1J3G4I7J8J9Z:I=E>F?b@cAIBFCFEJFJGJHHIDKILJMHNFOJPISITYUIVGXFZB]G^I_IaFbHcIdIfIgJhH
=manag	d!I#H%G(H)I*I-D/F0X4E6J7d8G9B:]=H>J?IB^DHEEGJHJIGJHKGLJMJNGPFSITHUGVEWJXHZA[I]J^G_IbJcHdefIgGhG
=manageengin	yHFJ_
=management	m#J%^(J-I0G8_GIHDPJZIdIe]
=manager	h!J#I%I(_)J*J-B2X3H7G:H<Z=I>H?H@HBFDGGIHYIEJ]KDMINCQ[SGTJUIVHXIZ_[J]Y^IaJbJcJdFfGhH
=manana	r#[-I9J:J@_HGIIKGTIX]ZHhI
=manca	m#J%Z([-H3_4J5X9I:J;J=I>H?E@IBJC[DIHBKHMJOEPJVZXHYXZH[J]HaHdJhJ
=mancano	w#J%J3G=[CID]HFI[
=manda	y7]
=manga	m!J#_3I9E>I@GCJDIHDIHKZMHUJXaZIaJhH
=manqu	o#J([+J-I3a9I=Y>H?H@JHBKJMJOEUJV[XGZI]JaE
=manquant	y%Z=^HD
=many	X!G#d%G(G)H*G+G,I-a.J/H0J1I2I4I5I6J7G8H:F;]=F>F?FAGBDCEDDEJFHGIJHKYLGMFNEODPHRHT^UFVFWHX^YJZ@[G]F_HaCbFcHdGeJfHgIhE
=mapp	w#_NIZI
=marca	y-ZHGZHh^
=marcada	rLYZI^^dX
=marcado	wKJZH^^dYhJ
=marcar	y;[dY
=march	j!J#H%H(I+J3I4J6J7J8I9C:I=H>H?H@YB[CIDHFJG]IEKELXM]NGOGPITIUJVGXIZ][I]J^IaHcIdEeJfYhG
=mark	w-_HGZIhY
=market	yF]HYZH
=mas	d!G#E%G&J(F)I+H,H-Z.J/Y0I1I3B4G5J6I7G8I9D:F;I=F>B?[AIC_DDEIFIGHH?IBJIKBM^OZPIRHSHT[UGVEWIX[YIZD[_]E^H_JaCbZcFeIfEgH
=mast	p!I#H(I*^-J.X3I9G:]=J>H?J@]BGCEDHHEIXKYL[MIUJVIXIZF[J]J^JaJbJhH
=master	y!ZH]
=match	Z!F#F%H&J(G)I*H+E,I-Y.J/F0J1H3?4H5J6_7H8I9E:H;I=G>B?F@BAdBDCEDDEIFIGHIALHMFNIOePHRISITGUGVFWIXEYIZA[H]G^H_ZaCbGcHdHeJfHgIhY
=matin	q#]@cCJHFKINITJZG
=matter	p-I2[@FIDKJN^ZD^Yh[
=mauvai	t#^%J,^HIKIXIZJdFh]
=mauvais	y#H-J3J9IBICIEXHCX]ZIc_fJ
=maximum	wH[IIX]
=may	]!F%Z)C*G+G,I/F0J1J2J3D4I6J7G8Y9E:F;J<J=H>F?F@YAIBGCGDJEJFJGEHaKFLJMEOIPEQ]RJS[TEUEV]W[YJZ>[G]F^aaZbGdFeIfGgDhC
=mayb	wHFN]SYZGhX
=mayuscula	y3HI[
=mdp	m#Z:J@ZBICIHCKIMINIVHXHZ^]HaHfJh[
=me	J![#e%A&C(a)Z*H+D,>-B/>0A1?2B3I4>5A6@8@9];@<C=;@[A?CHDcE?F?G?HCIIJ>KEL>M9N>P<QCR?S=U<VaW?XcYAZb[I^E_<a[bCc=d>eAf=g<h^
=mean	m&](I*Z-I/Z3J9DFJKHNDOJZ]hI
=meckert	y.Y/X
=med	d!F#E%H(F)]*H+G,I-X.J/H0I1J2J3^4G6I7[8I9Y:Y;H=F>E?XAHCFDCEYFHGIH@JILHMENFPYQ[RISHTGUFWFXFYJ[F]D^G_HaJdHeJfGgHhZ
=medlemmar	y9HF^HJP]VHZF
=mee	y@[ZGh]
=meer	l!H#H%I(H)]*H+J,J-I/J0I1I2Z3H4I6J8J9F:I;I=[>^?G@CAHBGCFDGGHHAICKaLJMHNHOFPHRHTJUIVFX[Y]ZB[J]F^I_ZaDbJcIdGeJf]gJhH
=meet	[!I#J(I)J*J-G/Z3J7J:J=I>F?FBFCIDHGJH[IZJJMHNaOJTJUJVHWHXJZE[J]b^J_JaHbHcJfIgJhH
=mehr	a![#F%X(F*Y+[,H-E/G0G1[2J3F4D5I7I8H9G:F;H=_?ZAIBDCXDFE[FHGFHCJJK[LHMENFODPDQJSGTFUGVCWHX^Y]ZE[G]D^G_ZaCbFcCeGgGhE
=mein	X![#^%E&J(A*G+F,G-@.I/G0H1H2I3J4E5I6H7F8H9D;G<J=D>X@GAHBAEGFGGGHZI^JGLEMANDOYPDQIRHSFTEUDVaWGXDYHZa[[]@_GbCcFdDeGfDgFh^
=meinem	t-H3J9X@HBJC[D[HHI[K[ZE
=meint	y-]9D>IHJIJK]XJZJ
=meio	w3I9H>H?JCZHDI]KIVJZF]^aH
=mejl	r#I*J+H-I3F9G>G?a@IBICED[HEIGKIM]NJVJZG]Ha[hH
=meld	r(G*J9Z>G?X@IBXCIHDIJKIOJVGZ]a]bIfJ
=meldet	r:Y@JBIHEIJJYKHNJR]S]ZYdJfH
=meldung	r)[3I>I?FDJHGKYO[UIVHZYa]
=mellan	y9F=I>H@]CJHIIFK^OJR]SHTIZHfI
=member	f%H(]>HBHKIP^VaZI]JdF
=membr	u*I9IF[HGP]VY
=membri	yF]PY
=membro	r9IF]HFIJPXV^ZI
=meme	n(I)Z3J9J>I?H@ZA^CIDHHFIHK[OIPJV[ZD]J^X_HaXhG
=men	f!G#E%G(J)G*Y+Y,I-E.J/^0H1I2J3D4G5J6H7H8G9E:G;H=F>B?a@JAHBDD@EJFJGIH>IDJIKCLYM_NEOZPEQJRHSHUGV_WJXFYIZ?[b]E^FaFbYcGdZeHfFgFhD
=meno	w-^HIKJ
=mensagem	u-I9I>]?H@ICJDEHBIIKFNJTJZ]]Ga_bJhJ
=mensaj	u-J3J9F>^?I@JBJDFHBIIKIMJOJTJVIZ[]JaabJfJhJ
=mention	rHbKFNJZJ
=menu	q-H9GBIHbIJ]Gd[
=merci	n!J#Y(J-I3I9b>I?J@JAJBZCIDHHDIFKHMJNJOITHVIXI[I]IaHbJfJhJ
=merg	w!J#J1J8]A_HFPGZE
=merger	y#J9G:G>I@JA^H]KJUGWIZH]I
=mesma	y@JAYK[ZIb[
=mesmo	q9I>J@_A^CJHHIGKHMHTXXHZE]J_HaIh^
=messag	W!F%G&I(D)F*F+F,I-E.[/E0I1J2J3I4I5J6I7H8H;I<J=F>??Z@BAGBZDGEZFGGHH[IBJGK@LHMGNYOIPGQJRHSFVHXHYIZ][G]J^G_GaabGcGdYeHfHgHhD
=messaggio	u(J9I>]?I@JCGDFHBIJKIPJVJZ[]Ia_fJ
=messo	t%H2[3I>H@ID[HFIZKIV[ZIaG
=met	_!H#D%E&J(E)[+G,F-^.I/G0H1H2H3a4E5I6H8G:[;H<J=D?CB^CCDAEXFGGFH;KDLFMCNXO]P]QJRHSFTFUCVCWDXDYIZZ[E]C^F_GaEcXdEeHfEhD
=method	R!E#F%G&J(D)D*_+a,F-C.I/G0H1G2I3E4F5I6H7F8G9D:F;G<I=D?f@BAEBJCcDdEEFGGEIAJHKALEMFNBODPEQIRHSHTDUDVAWDXEYHZ=[F^F_DaAbEcGdFeHfGgFhF
=methoden	m(J*a+Z-I3I>I?H@JBIC]DFHHIHKHOJWZZI]J
=metod	t#I*[+^-I>J?_@IBJDFHFIIKHNIZF]JaI
=metoder	w(J*]C[IHKI
=metodi	u*]C]IJZJ
=metodo	e!G#H(H)J*[+Z,I-F3G4I9J:I;J=I>G?d@GAJBGCbDIHBIFKGMJNEOHPJRJSITJUHVGWJXHZE]H_JaHbJcJdIfJhI
=metody	r!J#J(J*_?I@ICaDJHJIHVJZG
=metro	u-J3G9I>e?G@ICJDHHFIHKGMJOHVGXHZBaHhJ
=mettr	y+]CHDHHZ
=meu	f![#G%H(X)I*H,J-E.J/I0J1I2J4H6J7I8J9];I=E?E@DAIBDCYDDFJGJHZIZJJKBLIMXNGObPIRISITHUGVEWJXFYJ[I]E^J_HaCbGcHdHeJfHgJhF
=mfa	Z!G#F%I(G)G*F+c,_-H/J0J1I3G4H7H8J9E:F=G>@@DAIBBCFDAEJFIGIHjIGJIKILHMENGOIPGRISHTGUFVEWHXFYJZB[H]F^J_Ja=bDcGdIeJfHgHhI
=mgpolicyauthorizationpolicy	y)[HJNJ
=mguser	m/I0J9G@JBJHGfJgd
=mi	W!a%A&F(Z)J+H,D-=.F/C0E1E2E3A4B5F6D7B8E9]:E;D<G=A>[?G@FADB<D^EEFDGDJDLBN?OZPCQGRDSCTBU@V]WDXJYEZf[Z][^B_Cb?cCdBeDfAgE
=mia	k!Y#H%I(G+J-E/J3H4J7I9]:Y=I>G?G@YBFCGD[GJHAIYKXLJMFNCOHUHXHZa[H]G^IaHbHdIfHgJ
=mich	i#_(J+[-I9H:J=I>F?G@JBHCFHCIGKFMCNIOHTZUJXZZ_[Z]H^J_JaHbIfJgI
=microsoft	P!A#?%C&H(A*[+H,C-F.F/Z0H1X2F3B4B5F6D7c8E9B:B;E<G>@?B@>ADB@CBDAFEGBHDI?J[K@LDMJNBODPAQGRaSfTdUAVAWBXBYEZ<[C]B^C_BbBd[eEfZgehD
=microsoftonlin	f(H)J-I.Z/I7G:J=J?J@IBIDJHBIIJJKIMHNJScTGZF[J]IaIbHccdHfGgDhI
=middl	rBJHGZI]abJ
=miembro	t%J(J*J9IF]HHIHP]V[ZI
=mien	t-J3E>GHGIZK_MJO^ZJaJhI
=mig	m!I#_%I(D)]*I+H,J-H3F4I6J7J9^:H=I>D?I@HBGCHD^HGIGKFMFNIOZPISJTJUGX]ZC[H]I^J_JaDfIgJhG
=might	w1Z@ZZJ
=migrat	t#J+I0I1J9J;^>IA[CJD[_H
=migration	j!I#G%I-H3H9I;^>J@IA^BICIDIHEIIKZMINIPJXJZE]F^J_^aId^fI
=mij	w#J(H3E>JD[HIIIO_V[ZJ
=mijn	[![#_%D&J(B)G+E,F-A.I/G0G1G2G3G4F5I6G7E8H9^;F<J=E>a?D@FAFBADFEHFHGGHGJHLDMINDO[PDQIRFSFTDUEVZWHXEYHZb[Y]C^B_EaBbDcGdEeHfEgG
=miljon	yHIc_
=min	h![%I(H*I+I-F/J0H1I2J3G4I8I9Z:X;I=J>]?H@ZAIBGCHDGFJGJIYKELJMHNFOHPGRXTGUIVHXEYIZ][I]G^J_IaXbGcHdIfHgJhH
=mind	y!J*J/J3J9I>I?J@FBaDHHFIHMFOIVJZE]Z_IaIgHhJ
=mindesten	yI]
=mine	b!G#F%I(Z)H*Z-Z/H1J3F9H=J>G?H@XBFCIGJH?I^JIMFNEOePJRJSHTFV]WFXIZ>[Y]I_JaHbIgEhJ
=minha	b!]%G(D)G+I,H-D.J/I0I1I2I3F4H5J6I7G8J9Y;H=H>F?G@IAIBCCFD_EHFIGIHJIYJHLHMCNFOHPGRHSHTGUCVaWGXGYJZa[Z]D^G_IaGbFcHdFeJfHgIhX
=minima	o-J9J@^HHI_KIMINJZI
=minimal	q#J-I@_HHI^KJZI
=minimalny	w@aIJ
=minimo	u9I@bHEI]KHMHZI]I
=minimum	a!J#J(J*I-F1]3J4I5^9G=J>J@_BHI_KIMHNHOJPISIUJVIXJZC]H^JbJgJhJ
=minsta	y!I#J-I3H7J9J>I@_BGCJDHHCI]KHMHUIVJZFbJhI
=minuscula	wI^
=minut	[!H#[%F(G)J*H+I,I-G/G0J1G2I3F4H6J7J8J9F:I;J=I>D?G@[AHBZCHDFFJGIHDIBJIKCLIMfNGOEPYRcSHTIUHVGWJXFYIZA[G]F^H_Ia]bHdIgH
=minuten	m#H(I-G4J9I:I>I@EBDCJHBIEKHMcRaUIVIXJZ[]HbJcHfHgJhI
=minuter	u@HBFHIIJMbR]ZHfJ
=minuti	u@IBHHIMaRYZJ
=minuto	o@GBCHGIJKJMeR[UHVIZD
=mio	d!Z%E(X)H+G,H-G/I0J2I4I7I9Z:F;I=G>@?H@EAIBCCDD^EJFJGIIZKCLGMENGOcPFRJSITFUGV^WHXF[G]H^G_HaDbHcJdIfGgIhE
=mir	j#J(^)J*G-I3I:I>J?[@YBJD_HDIIKHMINJOYPHUIV[XJZD]I^]aHbJdJhJ
=mis	o(^-H1Y2[3J9J>J?HBJDJHGKFNHXJZB[I]^^IaIhJ
=mise	y%JdYf_
=mislukt	q#J%H,Y-I/[0J3I4[6Z9H=I>I?I@EAIBGCJDJHFIILJMGNJOJP[THZ][J]J^J_FaIcIdIfHgIhG
=mismatch	r3F6^O]RIaJcJfJ
=mismo	r(H)Y9J@]A_B[HGZF_GhH
=miss	X!C#F%_&J(a)G*G+F,H-D.I/C0H1G2I4G6G7E8H9A:F<I=^>C@CADBAC^EEFFGDHEI^JFKDLIMZNCOEPAQIRGSCTEUEV[W_XFZ=[Z]C^G_]bIcEeIfEgFhE
=misslycka	m!J#J%G(H,J/J4]6I9G;X=J@IBHDIF]HFIIMJP[VHZ]]JaJbJcJdZeHfI
=misslyckad	w%I,Z/^3I6Z9IHGIJMJPITHZI_HdJeZ
=mistak	m!^#G(J)J-J3]9I>H?H@[B^CJDHHCIHKGMJOEU[VHZAhE
=mistyp	m#Z(J,a-J1I2H3[8J>I@IAIBGGHHCIFKDMGOGTIZH[I]JcIdHeJfHh_
=mit	^!E#G%F&J([+I,H-b.Y0G1H2J3]4F5H6G8I9D:^;H?D@CCEDDEIGHH?ICJHKFPYRFSHTGUDVCWFXFYZZI[G]E^E_FbEcZdDeJg[
=mitgli	uHJP[V^ZH
=mitt	b![%E(D)H*Z+G,H-A.I/G0G1H2H3X4F5I6H7G8H9[:F;H<J=F?F@@AHBACDDXEJFHGHH?IZJHK]LGMBNEO_PFQIRGSGTCUGVZWIXCYIZ^[[]Z^E_FaDbEcGdGeIfGgH
=mix	uI^ZJ
=mnie	p#a-I3H9I>H@JBHCJDZIHKHMIO[TIV[XIZF[IaIhI
=mobiel	r*J-I3Y9I:I>D?I@JC]D]HDIIKIM]O]XIZG]J_JaFhI
=mobil	y>]BHD_HIZEaG
=mobilen	t#[*J-I3H9H:J=J>[?I@HBIC[DGHGIFKGM[OIXIZI[J]Ia[hH
=mocht	t+[3J>G?]CGDGHIKZOIZJ[X]JaI
=mode	m-^.Z3J4J9J>J?I@HBHH_JJVJXJZD^IaIf]
=modifi	w@^B_CJHGKGZC^IhG
=modificar	y@HZH^Zh[
=modification	y7X@ZBJZH^]
=modifier	t!J3I7^@YBJCJHJIIKIMJVJXJZG^[_IaIdIfJh^
=modul	t%I/J4E5F8J=I@IBIHJJ]MINIPJZGcJdGeIfHgc
=moet	n!H#I(J*Z-J3J9E:[>I@^BICGEZHGK]LZNJPJVJXJZG^IdJhJ
=moeten	u*[-J.X3J9I:[@IBJCFHHIaKIZH
=moga	q(H*J8^9I>J@JCIDJF]HGIGKINJP_QXUJXJZG]IaI
=moge	i!H#E%H(H)I*J+I,J-H/I0J3G4I7I9G:G=G>I?FAJBXCFDDFJGJHBIEK^LHMENHOHPHSITIUGVZWJXaZa[[]G^F_IaFbHcJdIfHgJhD
=moglich	r9I?J@EC]HEIJKJMINJOJVJZ_[XbEhH
=moi	o(Z)Y*I3J9G:J>I?H@IBICJD^HDIIKIMJPJUIVaXJZY[JaHhJ
=moim	y3]9[HJIHKIOHZ[
=moin	y-XHHI]KJ
=moj	u!]-I3F9G>a?J@JBJDJHFIIKIMJXJ]JaH
=moje	k!Y%J(I*Z+J-H3I7J9F:H=J>I?H@EAJBFCGDZHBI_KZLJMHNHOHTIUIXHZ][I]H^J_JaIbIdJfJh]
=mojego	y-J3H:]>IBJCJDIHGIHKHO]V]ZHaJ
=molnet	n!E#F%I(I-H/_0J3H6G7J9G:J=I>H?J@HAHBHCIDIFJHDIHJYKFMZNIOJPZT_VIXIZH[J]H^J_]aJbJcHdIfJhJ
=moment	u@FBIHFM[UJa[bJh]
=mon	Y!_#X%C&I(G)F*G+D,G->.H/F0G1G2G4F5I6G7E8G9[;F<I=D>[?B@JAGB=C[EGFFGEIaJFKFLEMYNAPEQIRFSGTDUCV^WFXBYHZ_[^]A^C_GbCcEdBeGfDgG
=mond	w-^3I9]?H@FBHCIDJHDKGMIOJSZU[XJZHcJfJhJ
=monday	i!I#[-I9H=J>H?J@bBFCYDIIIJYKIMFNISGTHUJXHZY]JbJc[
=monitor	uH^
=month	f!Y#[%H)I+D-a1I3G6]7J8]:I=[>F?JAJBECJDZGHHDIHJIMYNHOIPITIVIZH[J]J^J_GcIdJfIhJ
=more	W#F%I&I*F+b,G-H.H/C0F1_2I3D4E5I6X7E8D9?:E;H<I>H@BAbBdC]DFEEFFGDHDIXJGKYLGMDNIODPCQIRZSFTDUFWHX^YGZ>[F]C^E_XaJcDdCeEfFgFhB
=morgen	n#I-G9Y>I@aBHCJDIHFIHKINJXaZE]JaJ
=morn	a!I#^%I(H)I+G,J-E/I1I3H4I6J7H8H9a:I=G>G?G@cAHBJCIDFFIGHH@IDKHLIMZNFOHPJRJSITHUIVGXGZZ[I]I^I_IaIbGcGdJgI
=mors	t#^:J>J@_DJKGZEhI
=mort	y>XHYYZZJ
=morto	wY[
=most	wC]HEN^ZJfJ
=mot	R!D&I(E)G*F+G-_.H/E0F1G3D4F5H8G9D:I;G<G=C>H?BAFB]CHDFEJFGGCHBJHKXNaOFPEQIRGSETCUBVDWCXDYGZ^[Z^X_FaBd[eDfAgIh[
=mots	i#X%J(J/X0]6H:J@FBHCJDJG[IDKZMHN]TJZE[J^JcJdXfJhG
=mov	y%Y0J3G>^?JBIHDOJaJ
=move	h(J-J1F4J9G:B=J>H?J@JBJGHHeKGZH_IaZcJ
=moved	i!Y#J%I(Y)J+J-I0Y1I3E4J8H9J:J=X>[?I@HAIBHCJDHG^HIIHKHLJNIOIPIV[ZC]J^I_^aIcJfJ
=movil	t3]>XCY
=mowi	n!H#H%J(I)G*G+Z,J-^3F4I7J9E:J=J>E?H@GAJBFCGDZEIFJHEIGK]MINYO^PFSITIUJVGXIYXZ[]H_IaHcGdZfIgGhH
=moyen	y?XC[DXHHaJ
=moze	j!H#H)E*G+I,G-G/J3H4I7H8J9E=]>H?FAJBCCHDEFJGIHBIZKFLGMZNHOIPYSYTJU]V^WIXHZA[I]H^^_HaEbIcJdIfHgHhH
=mozna	m!J#I%J(I-I/H0J3Y4[6^7J9G:J>I?]@[B]CHDGEXHFLJMINGOIPITJUIVGXHZD[H]I^H_JaIbIcIdGhG
=ms	d!E#G%I&J(I)G*I+X,I-Z.J/G0I3F4D5J7Y8J9Z:I;I=H>F?F@FAZBFCGDcEJFIGIH@IEJHKELIMGNFOHPHRJSbT[VGWJXGYJZB[J]G^I_IaFcFdJeIfEgHhI
=msol	W!B#B%g&I(;)E*E+F,F-C.H/F0F1F2h3B4E5G6G7F8G9B:C;f<I=C>C?B@AAFBACBDAEGFFGEHBI>JFKALCMCNCODPEQgRFSFTDUCV?WEXCYFZ=[C]D^C_EaBbBcFdDeGfEhC
=msoluserpassword	k%HHIZJdHgc
=much	m!J#F-E3J9a>J@GAICJDIH[IEKZMJNIOHTJVJZG]I_JaGbJcJhI
=mucha	y9[@HHHIJKJX]
=muda	yg[
=mudar	r@_KHZE^Yh[
=mudei	u@YHIM]
=mudo	w#H-J9I>J@HHZIJKJMIXHZJab
=muita	o#]XZ
=muito	o#I-a2Z3J4J5X9YDJHEIZKJXIZI]IaJ
=multi	yAZHX
=multipl	i#[AbHFOH_J
=mundo	w-b9F?I@JBICJHGIJKHOIS]UIVJXJZGhI
=musi	t*[9I@HBJCIDIHII[K^L[MHZI^JhI
=muss	l#H*[-H3J8Y9F:J>G?I@aBHCIDGHDIXKFMYNIXGZG[[]HaFdJhY
=mussen	u.Z7Z:Z@JBJHJIZUJ
=musst	y#J3[9I>H@XHJIGKIOJXJZJ]^
=must	V#G%X(E)G*^+G,Y-A/F0I1E2H3[5Y6G7H8H9D:^;I=F>J@IAGBCE]FIGFHDIbK[L_NEPCRHSGTGUFWEYFZA]F^E_FaGbHcEeIfDgD
=muy	w-[2[5X@IHGI^KJZHfH
=my	A%8&B(F)?*^+H,B-Y/?0@1C2?3A4<5A6=7;8>;@<A=:>i?J@IA<BBCZFBG:HgJ<KJL8MGNAO_PBQAR=SET?U<VeW<X9Y@Zd[]]I^?_:bAc;dBe>f<g:hY
=myapp	y+YH]
=myself	l!I#Z(D)[-I=J>H?Z@FBZDIH@IJKHTGV_ZA[_^IbIhJ
=mysignin	o-IHGIJKIZFhd
=n	U!D#D&H(Y*G,D-B0E1F2E3J5G6F7G8E9A:C<G?]@DAEB>C[D^FCGYHCIXJDKINGO[QHRJSETCV_W^XAYF[Y]]^F_Ia?bCcCd]eFfAgJhZ
=na	U!=#Y%^&F(Z)D*A+A,A-C.]1@2[3H4=6A7B8A9C:?;I<E=@>b?<@XA@B?C=D]FBGAH@IFJXL@M^N?P@QER_U_V<WAYDZE]Y^I_XbacBdGeFfBgAh^
=naam	w-H9I:Y>J@JF]HGIaKHNIUIVJWIXIZI]JaJdJ
=naar	m!I#G(J*J-G3J9G:I@HA]BICIDIHDIGK]MJNJOJQXRITJXIZB[I]G^J_XaJb_c^dYfJhI
=nach	c!_#Z%G(H)J+J,I-F/Z0H1I3D4F5J7J8Z9F:H;H=F>E?GAHBZCYDFEIGHICJJKEL]MCNFOFPHRZSHTYUHVFWJXEY^ZA[H]_^HaBcIdXeIfBgHhH
=nachweis	y*ZCX
=nada	e!G#Y%I(H)J*I+J,I-E.J/H0J1I3G4H6J7I8I9D;J=H>D?FAIBDCGDaEJFIGIH@IDJJKELYMDNHOGPIRHSITZUHVFXEYJZa[H]E^I_Ia_bJcHdGeJfYhE
=nadal	u@HBJM[TZ_X
=nadi	w!J+J=[>J@IBHCHDZHIS[U^VFZIcG
=nagon	y#Y@]SZcI
=nagot	t!J#J.]3I9]:J>J?E@HC^DZFJHFIGKJMIXJZF[I]HaGcJ
=nagra	u#[(I-J9]:J=J>I@GBFDJHEIGKIM_OJX^ZD[J]JaJhJ
=name	X!D#B%G&J(F)H*G,H-f.I/B0I1H2G4]5H6H7G8G9B:D;G<I=F>A?E@@AEBACEDDEHFdGEHZIeJELDMCNAODPFQJRFSGTDUGVEWIXEYHZ;[G]C^EaBbFcEdGeHfFgGhJ
=named	w-J4J9J@JF^GJHFIHN]ZJbZ
=namen	w:^FZZE
=namn	w(J-^9H:G=J>JF^HDI^KHNIOHUGVHWHZH]IfHhJ
=nao	M!C#;&D)Z*E+H,E-E.D/H1@2A3D4C5B7G8F98:I<C=[>[A>B7CGD]EEF@GIH?IZJ?K]OZPBQJR?SBTIUCVbXFZc^Ia[cIdCeGgChX
=nar	q!J#D-J3I4Z8J9G=J>F?J@EBFCIDHHCIHKHLJMJNIOYTIVJX[ZY[]]J^IaIbIdHe^fIhZ
=nas	p!J(I-J0J3I4[7X9G:J=J>J?I@[BICJDIHEIHKIMJNIPJSHUZVHXIYIZE[J]J^Y_JaJbHcYd[f]gJhJ
=nasza	y-].Y7Z9JHG
=navegador	q!J#I(J-J.[3H9I:J>H?J@JCJDJHDIFMGNJOHTJUJVIXIZF]aaJb_
=navigateur	u.[HJ]Zb[
=nazwa	y-]2[9IHJKI
=ne	T!B#A%C&G(D+],D->.F/C1E2E3I4C7C9><G>HACB=C]D[EIFCGZHEIaJDKHMGNYPIQGRCTDVXWCXIZ_[H]>^J_CabcId=eDf[gChF
=necessair	w(Z=XUJdZ
=necessari	w(X=[?IC]DFHG
=necessaria	w(Z=ZC]DFHF
=necessario	y.XUId]
=necessary	j%J)F*J+J3IDbHDUEVEZFdb
=nee	y+D@]CID^HH[[
=need	N!X%I&I)C*[+C,D-A/B1X2E3D4B5X6E7D8B9A:@;F<X=[>]?C@ZABCcDDEZFFGDH_I]JCKALFMHN?OBPFRESETBUAWDXCZb]?^B_BaAbCcBeEfBhG
=negado	q%^*J9I@JKJPaQXVIZIdGfI
=negato	r%^9JFJP]QXVJ
=nehmen	t(I>I?a@IHGIJK^NJZGaH
=nein	y+GD[HJ[Z
=neither	p>F?[@HBHHFIIKZOZZ]
=nej	w(J)^*G+ECJD]HFPH[Y
=neka	u(J*J-J>J@ZHGIGKGMJNYOJP[VHXIZ]hJ
=nekad	m!I#I%_(I*I,X-X/a0J3J4I6I8J9F=J>I?J@EAJBICHDIFIGJHHIHJJKHMINHPaQXRITIUJVJXJZE]I_JaIcJdEeJfHgJhI
=nekar	t-J3I=J>J@ICJHGIIJZKGN_O^ZF
=nel	e!G#G%F(H)I*H+H-F0G1I2I3]4G5J6I7I8[9D:];I=G>C?F@GAGBECYD^F[GHH=IEJIKGLIMFNIOCPFQJRHSHTYUFV]W[XGYIZE[I]F^I_ZaGbYc]dFeHfGgGhG
=nell	p-[7J=X@JBJGZHFIJKIMJNI^ZcJd]
=nella	g#I%H&I(Z*J+J,Y-H/I1J3^6I7Z8J9G=G>G?D@EBGCHD^GJHII]KCLJMHNEOJPHSJVGWJYIZB[H]I^HaIb]cIeXfHgIhG
=nello	w>J@_CJDJHFZJa]
=nem	o#I%Y3C>E?HCID_HEI]MJOFZGa^
=nemmeno	y-ZCJHGa]
=nenhum	t>I@IBGCJHEIJKJSIU_VFZ]bIdIf[
=nenhuma	u(J:J?H@[BICYDIHGKIN]UGWYZCa]
=ner	w9J>JB[HYKJMJZ]
=nere	w!J#J-J/H3J4]9I:J=J>J@HDJHBIJKJS_THUJZHaIc[dH
=nessun	p%J(J-J3F=I>G?J@HCID_HBIIKJMINZOHSIUIW]ZD]IaYbYcIdHf]
=nessuna	n(I-I/J:J=I>J?I@EBFC[DIHDIGKHL^MISGUIVJ]]^JaZbHcXfJhI
=nessuno	r!J+J9I=Z>J?I@FBGCGDXHFIGKINJS^UbVFWJZE]JaIcIfJgJ
=nest	tV]WZ
=net	b!H#I&J,J-H/J0H1G2I3H4I8J9H;J>H?I@[AJBFCHDJGJIFJJKHLJMINIOJRGSGTJUIVIXIYeZD]J_JaIbHcadJeJfHgIhI
=netflix	wHaZE
=network	d!J%G(J-G/E0J3I4J5I6I7G:H=J>F?H@GDIGIH[IHJJKILJNHPJQaRJSDTGUJVIZD[H]H^J_JaJbJccdafFgGhI
=neu	m!I#I+Z-G/J0Y3G8[9H:J>H?H@ZB[CHD[HBIJKGMYNJOITIV]ZC[I]I^J_IaIcJdIfYg]hI
=neue	_!H#D%G(E)J*H+Z,H-C/^0H1J2I3G4G5J6H7H9[;I=G>X?FAJCCDZEIFJGHHFL[MbOEPIRJSITGUGVEWIXHYJ[_]Y^F_IaEbEcHdFeIfGhC
=neuem	y>GH]
=neuen	y>I?JHZI^ZGaJ
=neuer	w@[BJH[MGV]ZDbI
=new	H!D#<%F)A*>+_,A-@.E0B1A2@3>4?5A6^7>9I:D;B<C=>>E?A@]AGBeCADGECFBIFJHKXMhN[OHP>QERBS@T?U=V^X@YC[b]]^;a>b@c]dBeAf>gXhE
=newest	w1IH]
=newly	w%Z8_@]AJGJHDIINJPJZH_H
=next	_!H#H%G(F)I*J+I,J-H/I1I2J3I4I5J6J7I9H:H=G>G?H@dAJBDCIDHFJGHH^JIKBLcMFNGOJPZRJSJTJUJVYXHYXZ?[H]C^E_IaIbEcHdEe]g[hD
=nfront	k#H-H0J6JBIHDIIJeKIMITIZG[JbJdHhI
=ni	j!I(I*I+I,J-H0J1J3>4I6J7J8J9]:G;J=I>A?E@GAIBECFDeEJFJH@IGKFLJMFNHPJRISJTHUGVHWJXGZB[H]G_IabbIcIdJeJfHgJhG
=niby	y#J@IHIIJZFha
=nic	m!J#H%J(J*I-I/J3F9I=J>F?E@XBGCHD_HCIHKGL]MGNHPJT[UJVJXIZY[J]H^Ia]cJdJgZhG
=nice	r-J3J9c=E>I?J@FBJCIDHHDIJKGMINJOHVHXJZF]JaHfJhI
=nicht	J!E#C%F&F(G)I-C.C/G1G3J4]7G8?9C;Z<D>G?^@GAFB7CZD@HFIXJ?KHLYRAS=UIVaWDXAZX]Y_[a]bFcEdZeE
=nie	L!8#8&A([)Y*A+],H-A.D/Z1E2?3H4F5?7F8F94<A=]>[@FA;B;CEDbEAFFHBJ=L^O^PIQJR<SCT@UHV^W^XGZ^]F^Ea^bDc?dAeDgE
=nieaktywny	y!Zd]
=niemand	t7I9H:I=I>J?J@JBHCJDYHGRJS^UaVEZHaIcGf[gJ
=nient	m!J#H(I*J,Y-I3X9H:I>F?IBHCGD_HAIGKHMHNIOGPJTXUJVIZX[X]JaZbIc]dIfIhH
=nieprawidlow	uh^
=nieprawidlowy	yHJOZR]
=niet	O!<#<%H&C(Z)Y,G-A.B0Y1@2A3F4D5B6]8J96;Y<C@FA>B8CJDJEGF@HEIZJ@KYMZO]PIRFS>TIU<VaWGXDZ[_XaYbGc@d@eHf[gG
=nieuw	b!G#D%F(B)I*G+F,F-B.J/[0F1H2H3D4E5I6G7F8Z9_:X;G<J=G?D@^AHB^CCD^EIFIGHIGJHLFM^NBOEPGQJRHSGTFUFVBWHXFYI]Z^E_FaDbJdDeIfEgHhB
=nigdy	l(J+[1[3I4J9I:I=J>I?J@GBICJD_GJHFIJKIL_MINITJUIVGWZXJZD]J^GbJdYfHhI
=night	k!J%J(J)J4H6J9Y=J>I?J@XBFHYKGLJNGOJPIU[VJWH]JaIc[f]
=niks	r.X?I@JDJHGL[ZZa[gZ
=nikt	u(I+J-J9H:I=Z>J?H@JBICJDYHGIFKIMJOJPJSZU^VDXJZF]J_Ja]fJ
=nim	y#I9I@IDJHFI^KHOJVHZFh_
=nimmt	r-H/I9J@JHXIYKYM_TI_Ig[
=nine	r-J9J@_BJHDKHNGS_UJXH
=ninguem	u+J9J=ZBHDYHIS^U]VGZIcH
=ningun	y+J4XCID^
=ninguna	u(I?E@[BHC[HFUIW]ZFa]bI
=nix	w-^3I9F>E?HDZHFIJZJa]
=nobody	_!F%H&Y(F)F*I+Z-F/H0J1[2J3G4I5I6J7I8G9F:E=G>E?GAGBBCDD]FHG[HHIFKEMGNYOJPHSXTIU^VGWYXGYJ[I]H^ZaHbIcYdXf^gJhI
=noch	^!^%G&J(F)H*E+F,H-C.J/D0I2I3B4G6H7H8H:F;G<J=F>[?D@_AGBJC[DZEEFHGGHFIFJHLEMeNDOEPHQJRHSHUDVEWZXDYHZG[F]C^E_ZaZbDcGdFeIfEgZhC
=nochmal	w@YKX
=nodig	t1J5X=[CZHZMYfI
=nog	d!Z#X%F(F)I*F+G,H-D.J/E0G2I3A4F5I6H7G8H9]:G;H<J=F>G?D@^AGBDC_D[EIFIGDH>ICJHLGMcNEODPZRGSGTZUCVDW[XEYIZA[F]D^G_[aCbFcFdFeIfEgJhE
=nom	q!I%J-_2Z3H9I:[>J@IBJDJFXHFI[KHMJNHOJVJXIZF]JaJhI
=nombr	o!I#J(J+I-^2[3H9G:Z=J>H?H@IBICYDHHEI_KGMHNIOIUIVIXZZF]IaHbJfIhJ
=nome	l!I#I%J(H*J+J-_/J2^3F4H7J9D:[;J=H>F?H@EAIBGCGDGF[GIHBIdKCLJMFNGOGPJRJSJTIUGVGWJXHZB[J]F_IaFbIcHdJfHhH
=non	L!:#:&C(X,C->.C/H1B2@3G4E5I6I7F8H98;X<C=_?Y@GA>B6CDD^ECF?H?I[J?KYL[O[PBQHRDUEVdWZZa^D_Ia[bEc@e>f]gF
=none	b!E#F%I(G)F*H+Y-D/G1J3D4I5J6J7H8H9E:H=H>B?EAIB?CYDCFIGYHDIBJGKYLIMHNbOZPGRJSFTIUfVEWHXFYJZG[I]E^G_IaZbEcHdHeJfFgIhE
=nooit	k!J#J%H(J+Y-I1[3I9I:J>H?I@FBGCGDaGJHDIIKILaMHNIPITJUIVJWYXIZD]G^FbJd[fIhH
=noon	w9I@_BGHGZX
=nope	u/[HJOYZEa]
=nor	t%Z3X?ZHF
=norma	yDJN_ZH
=normal	i%I(F)b*[+Y3H:J@YBICFDHHEKJNJP^UJVHZH^JdJgJ
=nos	q)]4J5X7YHGJ[MY
=nossa	w)_.XHI
=nosso	y7Y_X
=nostro	w-X4I7XHIJ]MH_Y
=not	6!@#7%D)Y*F+a,=-A.?1J253F4H6H8G97:E;Y<Z=Z>C?d@>A5B:C>DgE>F:G_HDJBKELbOaP7QBR?S9TIViWZX<Za][^D_aacbEc>eCgZh]
=note	k#J%J(I)I*I-C/J3J4J=J>H?FBFCGHeIXJJKFMGNEPJTIVJXI[J]HaFbGcJhI
=notebook	k-I/J9G>I?J@HB^DJIIM^NITJZE]JaJb[fJhJ
=noth	W!H#C%F&[)F*C+Y,G-?.[/C0X1G2H3A4E5H6F7J8E9J:B;Z<I=D>=?Y@=ACB^DaEFFDGEH7I@JDK?L_M@OCPEQISET_UDVDW[XCYIZb[E]@^E_]aab]cDdFeGfBgE
=notic	q+J/Z8I?J@[BID[IIKXNIZFfX
=noticia	y9_HH
=notification	h(F>I?[CEDHJ^UIZDaabY
=notig	y5X=ZI[ZJ
=notr	o-^.X7Y:Y=[@IHHIJUYZH_X
=notwendigen	y=[CFD]UHWJdZ
=nous	l)I3Z7X8Z9I@ZBGCHDFEXIFKJMINJSJU_VGXIZXaIcJdJfI
=nouveau	c!J#G%H(G+J,J-D/Z0J2I3H4I6H7I8[9Y=I?G@ZAJBZCFGIHHICJHLIM_OIPIRJSITHUHVHXIZY[Z]]^I_JaGbGdFeJfHgIhD
=nouvell	t-I8Y9]DJIJMHZIb[
=nova	j!I#G%I(H)J*I+J,J-E/[0J1J3I4I6I7I9F;J=H>F?HAJB^CHDEFJGJHFJILIMaOIPJRJSITGUGVHXH[F]]^J_IaHcHdHfHgJhF
=novo	m%I4J8]9I?I@^BJDJHZKIMJSJX]ZH]JcXdFfJ
=now	P!b#a%@&G(C)Z*A+C,E-H.G/X0E1E2F3?4D5F6J7B9A:A;F<F=Z@ZAHBgCYDeEEFDH8I9JBKYLDNEO=PGQGRBSXT@UFVHWEXaY]ZD[A_DaFb@cHdCeEf>gZ
=nowa	w%J8b9HHYMJSFZIc[dGeIfJ
=nowe	k!H#F%I(H)J*J+I-E/^0J2I3I4J6J7I9G:[=I>G?H@ZCGD[GJH@ICJJKXLGM^NIOIPJRJSJTIUIVHXIZZ[Y]F^I_IaHbDcJdHfHgHhD
=nowego	w9]>J@GBHCJDZHEIJKFMZZD]^
=nowher	p3[9G>]?J@HAGBJDIGYH@IIZI__
=nowy	t3I>Y@]CID^IJOJZH]J
=nowym	u-H3H9F>E?F@IB_DHH[KHMHNJZF]JaGb[cJ
=nr	u!I-F/D3aAJHDIDKHNHOaVGZC_HhG
=ntp	l,J1D2G3I4H8HCJGHHBIIMHRfYHZIcDeIfF
=nu	f!H#Y%H(F)I*]+H,H-E/Y0I1I3F4H6I7H8I9D:G;I=^>C?]@^AHB]D]EJFJGIH>IAJJK^LHMENFOFPIRHSITGUGVFWJXFYJZX[G]E^H_HaEbFcHdHeJfHgIhE
=nube	j!J#G%I(I+J-G/a0^3H4J7I9H:J;J=H>H?I@GAZBGCIDHEGGIHEIGJYKFNEOGP[T[UJVJXIZH]H^J_ZaIbIcFdEfFhH
=nuestra	u)^.YBJHJ
=nuestro	w7Z9H@HHJM^
=nueva	j!I#H%I(I*J+H-E/Z0J3G4I6H7I9H=I>F?HB[CHGJHHIEJILIMaNYOHPJTIUHVIXH[H][^J_IaHbXcJdIfIgJhE
=nuevo	n3J8]?I@[CJH]SJcYdI
=nulla	u:XLZ
=num	yIZd[gJ
=number	N!B#A%D&G(A)D+a,E.F/A0E1D2F3f4D5F6E7D8D9@:B;E<G=A>c?>@BADBGDYEEFDGCHYI^JDKFLEM@NHOfPBQHRDSETCUDV@WFXZYFZB[C]>^E_CaYbCcCdEeFfDgDh=
=numer	h!I#I%J(H)I*J+I-F/J1J3a4J7J9D:I=J>_?H@FAJBHCGDDFJHBIDKFLJMHNHOcPHRJSJTIUIVIWJXFZE]I_JaXbHcIfJgJhH
=numero	U!D#E%F&H(D)G*E+D,G-C.H/F0F1G2H3e4F5H6H7F8G9A:E;G<I=E>c?A@BAFBACADGEGFGGGH;IYJGK@LFMANDOgPEQIRFSFTDUDVBWFX[YGZ>[E]C^G_Fa^bDcEdEeHfEgFhA
=numeru	w3X>[CHDHHHIFKGO_ZFaG
=nummer	]!F#E%H&J(G)H*G,I-D.I/G0H1H2I3h4G5I6H7H8I9B:G;G<J=G>^?D@CAGBECCDFEIFHGHH>I>JIK@LHMENEOfPGQJRGSGTEUGVDWHXBYIZ@[G]D^H_Ga_bEcGdHeJfGgHhD
=numret	m!H#H(I*J+I-H/J1J3_4I9E:J=J>_?J@GAIBHCHDGHDIDKDMHNIO_PIRJSITIVIXGZD[J]G_IaYbIcJfJgJhG
=nun	w>]@IBFCZDIHEKIUJX]ZZ]JbJdJ
=nunca	d!H#G%J(H)J+^-J1Y3E7J9J:I=I>F?H@GAJBFCGDbHBIIKIL_MGNIOHSJTJUHVFW^XIZD]F^Ha[bGdZeJfHhH
=nuova	h!H#F%G(G)J*J+I-D/X0I2I3D4J6H7G8J9H:Y=G?HB^CHGIHCIJJILGM^OGPJSJTIUIVHWIXH[[][^I_IaFcIdGeJfHgHhD
=nuovo	m#]%J+X-J3I4J8]>G?JBZDJHZSIZJaJcXdIfJ
=nur	^!G#D%G(E)[+F,I-D/H0I1I2J3E4H5J6I9Z:Z;Z>A?]@FAIBBCbDHEHFIGYH=IYJIKCLGM]NDOGRISGV[WHXFYJZ?[c]C^F_IaCcHdFeIfGgIhE
=nutzen	y0XP[dJ
=nutzung	yT]
=nuvarand	r-J9J>H@HHIIJKHOIZBhd
=nuvem	k!H#G%J(I-I/_0^3H4J6Y7J9G:J=I>H?J@HAZBHCIDHEHHEIGJXKFNFOIP[T[UJVJXJZG[J]G_ZaHbIcGdFfHgYhH
=ny	o!J#J%I(J3D4I8^9H=I>Y?G@JBJCFD_HaIJKHMHODPISGVJXJZH]IaHbJcYdFfIhJ
=nya	m!J#I(J-H3J9H:J=J>G?I@HBaDIHAKZMcNIOJTJVIXJZA[H]H_JaJcJfJgHhG
=nytt	m!I#F%I(G*J,J-E/]0I2I3I4J6I7I8]9^:[=I>I?I@ZAJBDCFD]GJHCIEJJKCLHMDNDOJPITIUGVHXHYJ[Z][^F_JaIbHcIdEeIfIgJhC
=o	P!E#B%E&E(H)F*@,H1@2I4X6F7?8@9B:I;A<D=Z>Y?Z@CAJCXD?EFFAGAHFIYJ@K>LEM[O_PFQDU^VIWFYEZG[@]Za]bEf^gD
=o365	n#I*H/Y4J9I=[HDIJMYT^WZZHbJ
=obecn	y@JZHha
=obiekt	y#J>JDIG[MJ_adJ
=object	V!b#F%D&I(D)H*H+H,G-B/E0F1D2H3E4D5I6G7G8D9D:F;b<H=F>E?F@CA]BDCFDFEHFGG^IDJFKEMFNBOGQIRFSHTFUEVCWHXGYGZA[H]F^[_gaFbFcDdDeFfBgFhC
=objekt	p-J/I0J4J9J;IA_G[HFIIKJMJVJZI^J_adIfGhJ
=objektet	u;Y>IG[HHZJ_]
=objet	q!J-J;ZA[GZHE_^
=objeto	k!G-I3J;^@JA_BJCJDJGZHGIJKIMJOJTJVIZF^X__hI
=obrigado	u#J-I9aBJDJHIKJUJ]JaJbJ
=obsoleto	y1[
=obtain	y,]HJ
=obviou	t-^ZY
=obwohl	p!J#]*Z-^/J3I9I>J@HCFHGIEKHM]NJZF[J]G_Ih[
=occur	u)_*HHFNXTI
=occurr	l&I3JHEKJSHZae[
=och	Y!X#X%Y&D(C*Y+X,C-</A0B1D2E3H4@5E6_8_9;:Y;B=a>]?<ABDFEEGDH8IcJDLCMCNHOYP?QES@T[UAVFWDXJYZZA[E]Y^B_AaFc@d@eBgHhY
=od	r-J3I4J6J8]9F=J>I@^BZCJDIHDIHK]MGOJPJRIVJXIYIZ]]JaIdDfFhI
=odblokowac	w#]BHTJ[X
=odblokowani	y[^bG
=oder	p-X9Y>JHHIHN]aZ
=odgadniecia	t-]
=odmowa	t%a*I-J9H>IBJFIP_VIZG
=odrzuca	p-Y/J3J4J9I>J@YBJHGIGJZKXMJO]XJZYaJhJ
=odrzucony	y,Y4IP]QZZJdGfJ
=odznaczon	w(H9I;^GZHJd[
=of	D!9#@%F&C(Z)H*H+D,E-b.@1a2Z4C6]7Z8Y9D;[<^=D><?@@DB6C^EZFEGaHbI^JDL<MDNZOCPYQCRZSHUGWHX]YGZH[?^?_:a@b>cIdDfHg=h=
=oferec	y?^
=off	R!h#F%B&H(@)^*@+D,D-B0D1X2F5C6E7C8A9?:A;Z<]=@>@@?ABB=C@D@EFFEGAHGI@JCK=L[MEN?OBPDQHSBTIUdV<WAYaZC[F]Y^B_@aBcHdaeCf^gB
=offer	c(F)F*a3J9J;Z?bBIDJHCIIKJMINJTIU[VHZC[[]JaEbIgF
=offic	T!C#@%D&I(B+E,F-C.H/^0E1@2F3]5G6G7E8G:E;G<G=Z?I@GAEBICGDCEFFGI@JEKALEMdNAOEPDQHRFSFTgUEVJWGXCYFZD[B]B^D_DaDbDcCdFeGfDgfhB
=offlin	k#J*J-G0Y3J4[9G>J?JH_IIKIMINJTIXIZG]JbJcIfXgJ
=oficina	y3H9Z>]?]HEMIOHVJ]J
=ofrec	w3H>G?aCJHJOHaH
=oft	o#[(I9J?J@EBGCJDHHFIJKGNJXeZE]IbIhJ
=often	m>J@JHYXcZCaI
=oggetto	t;YDJGYHHZH^X__
=oggi	u9J>I@_HIIIKGX^ZH
=ogni	y@^H[
=ohne	g!H#J%I(I*I-I/H0I3a4J9I:I=I?H@GAIBHCIE[GHHGIHJJKGL[MZNHOJPGTJUJVIZC[a]I^I_YaIbIcJdZeJfIgIhH
=ok	Z!B#C%X&H(@)_*A+E,E.G/^0E1E2G3?4C5F6H7D9h:C;F<H=B>?@YADBbCDD@EEFEGDH;IIJEK@LDMJOBPFQHSETJUCVGWDXCYFZ<[D]@^D_Aa[cCeGfBg@hB
=okta	g7f=J?I@JBIDJHEPJSIUJVIZCbI
=old	O!I#c%@&G(?)B*B+H,C-<.F/H1^2D3?4?5[6I7A8E9>:@;]<F=B>c??A_B9C?D<EDFCG@H@IAJ@KbL@MeN<O?P@QFRBSBT>UAV?WDXAYbZ<[@]D^Ga?b@cAd@eCf@g^hl
=older	m(J-I1a3J9J>I@]BJCJDJHXIEKENIOZZEbZhE
=olvid	tBIDZHEZ^
=om	h!F#E%X(c)I*H+a,I-E.]/J0J1J2H3F4H6J7H8J9]:F;I=H>G?FAIFJGJHHIDJJKDLYMENFOGPGRISHTYUGVDWIXFZA[F]E^X_HaGbFcIdHgJhE
=omgev	w#I9JHIRJc_dZ
=on	@!H%J(@)Z*@+B,C/Y0B2>4@5J6[9H:B;[<[=F?D@ABDDIEdF;G;HDI8JeK=L[MDP_R[SIUGW9X?YaZB]J^]_aaEb^d[fCgJhH
=onbereikbaar	y4[HJcX
=onboard	g!I#H%I(H)H*H,d-G/H0J3G4I6I7I9E:I=I>H?FAJCGDHEJFIHYIFJJKGMHNGOJPHRJSITJUHVIXIZC[J]H^I_JaFbIcHdHecfEgIhH
=once	b!I#I%I(G)I*[+Z-H/I3I9D:J=H>G?G@_A[BaCHDGHEIGKELJMINGOHPaVGXEZB[I]H^Ja[hI
=ondersteund	y7]@JZIdGg[hJ
=one	I!>#<%Z&D(C)D*b+B,E.C/c0C1?2I3C4>5X6@7>8E9J;E<D=<?C@eAcBCCeD>EAFCGDH;IHJBKjL_M^N?OaPFQDRAS@TBUIVBWFX;YAZF[J]>^A_Fa;b=c?d?eChg
=onedriv	j3J4J9H>I?IBHGJHdIJMJNJZJ]JaHcJfJ
=ones	g!J#H(I)Z+J/G1J3G4J6J7J9H:J=J>G?H@BAJBFCJDIH@IHKeLIOZPIRJTJUHVHYYZD[J]H^Z_IaGcHfIhZ
=ongeldig	w,J3]CGDJHHIHO[R[ZJaI
=onjuist	yh[
=onlin	j!G#I%I(I)J-H/d3J4J6J7J9H=I>J?J@FAJBGCJEHIEKDM[NEPISJTaVJXJZC[G]I^J_GaJbFcFdHfJgHhD
=only	M!G#@%]&H)_-F.F1D2C3E5D6B7A9@;X<F>D?bA@B;CdDDECH<I]KILBMXNIOEPJRDSBTYUBWC[d]AaBbBcBdIeEfBg^h?
=onprem	M![#>%C&D(D)>*?+C,A-<.E/b0a1E2D3<4@5E6b7]8B9?:=;C<D=F>@??@<AYBHC?D>EeG?HGI<JAK9LAM<NZOAP]QDRBSATaU>V<W@XAYCZ8[@]>^C_ca?b>cddeeAf^g[h=
=onpremisesadminactionrequir	n!J/IEcHGNFcGdJ
=onpremisesconnectivityerror	o!JEHHHNH_IccdJfJ
=onpremisespolicyviolation	k/GEIHDNecI
=onpremisessuccesscloudfailur	k/dBIEJHDNGZIcH
=ons	t-[3J9H>H?I@]CJHGIJJZKIXHZJ_[aI
=ont	w!])]3IHHMY
=ontbreekt	p!I#I%Z(J+H-H3_4H5[9G<I=H>G?[@IAJBJCXDFGJHDIFKIMJNJOFPIV[XJYXZE[J]I_JaH
=ontbreken	u#J-J3]9I=_@JCFDJHDIZKJNJZJaI
=ontem	u#J-J9I@[BIDIHHIFKGMJNIZF]^cJf^
=ontgrendeld	y#GB]T][H
=ontgrendelen	q!G#^%J1^2JBJHFVHZH[ZbJcJfJ
=onthoudt	y-J3I9J>J@JCIHHIFKcOI
=ontvangen	y>^aF
=onze	u)^MZOXUXVJ
=ook	t-Y3J@ICIDJHDIIKJL[N_ZD^Ja^hJ
=oops	y3^@YHHZD
=op	[!D#]%_&I(I*E+D,E.H/D0E1E2[3@4B5X6D7E8E:C;]=D>]?BAEB@CBDJEFFFGJHBI?K?LEMXNCOAPFQGRaSET_U_WCYIZG[H]A_Da_bacIdBeFfCgEhE
=opcao	r(Z?XCZHITJZJ[[aI
=opcion	r([C[DIHIZI[[^YaJ
=opcji	t(]+H-J3H>I?aCZDEHEIHOJZJ[ZaE
=open	^!H#Z%I)H*H+J,J-G/Z0J1F3G4E5J6[7H8I9I<J=FBECIDEEJFJGIHdIFJIKELJMENFOIPFRFSITXUGVGXHYHZ<[G]Z^H_IaEb^cZdHeIfGgFhG
=operador	w%HHJPbdGfG
=operadora	y>JHEZJaa
=operateur	wHFP^ZIa]dIfI
=operation	f#J%[(Y-J1]8Z@IAZDJH@KJMHNHPJZ^^J_XbG
=operator	e!H#I%G(H*I3G4J7J8J9I:I=J>_?E@IAJBICIDJH?IJKJMJOJPcUJVHXIZD[J]H^J_IabbIcJfH
=opgegeven	y3I>JCXD_OIZI
=opnieuw	i#I%Z(]+Z-H7J8[9J=J>G?I@ZBZCJDEHBIHKFLIMZNIPJRJUGVXXJ[F]H^HaIdHeJfJhG
=opti	t(]+H3H;J>H?a@JCYDFHFIHKHLJNJOJVHZF]I^ZaFfI
=option	U!D#C%C&J)D*a+E,F-D.I/F0H1G2H3@4G5I6G7F8F9G:E;H<_=E>A?_@CAGB?C^D@EEFHGEHEIEJFKELYMENDOGPCQIRHSGTYVDWFXYYHZ;[c]C^e_FaDbYcFdZfFgFhE
=optional	w,I9JGIHCUJVI^Id_e^fI
=opzion	t(]C[DIHGZI[Z]J^XaG
=or	U!F%G)I*E+H,J-[.J/J0I1H2^4H5I6I7E8H9G:I;J<X=B?E@GAGB?CEDcEGFIGGJFKELFN_O]RISET_UEVDWHXYYJZB[G^C_Ga[dFeIgG
=ora	q!J3I9I>H?I@[BICHDJHEIIKJR_UHVIXZZFa_
=oracl	y#EHbLHTJ
=ord	y-_IJKJ
=order	j9I<]=I>D@GBHDIHeMIXHZI]IaJ
=ordinary	w%H)YHDP^ZH
=ordinateur	u#J-I3J9F:J>I@GHcIHKJMZXJZEaI
=ore	p@aCJHJIJKIX[ZI
=organisati	k!I#J%H(I)I*H-J3J7J9I:Y;J=J>J?J@IAJBHCJDHEZF[GZHGIGKJMINYPHUHVFW^XJZG]H^J_JaId[fI
=organisation	S!D#G%F(B)H*D+F,H-F.I/G0I1H2J3G4I5I6H8H9H:c;I<I=_>G@DAIBDCFDHEcGFH;ICJGKELHMGN]OGQJRISGTHUcV=WbXEYIZ;[F]E^E_GaFbEc_eGfGgGhG
=organisationen	n(J)H*H3J:I?JBJCJDIEYHGPIVHW^ZHaJd^
=organizacao	m:[GJHJIJN[VHW[ZHdY
=organizacion	k(J-J:[=X?JBHDJGIHIN]VFW[ZFc[dYfJ
=organizacja	wFJNFW^cZ
=organizacji	o(J:JIJN[UYVJWYdZ
=organizational	tF[G[HI
=organizzazion	l%J(J:[=Y@JBJCJDIGJHGUYVGW^ZHdX
=original	y-]4JA[HDIFP[
=orphan	y!H/GAJHJSJTIZH_a
=os	k!H#I*Z-H.Y3[4J8Z9H:I?I@HAJBICHDHF[IHKGNXO^VIXIYXZF]IaIhI
=ospiti	y:_
=oss	y@[HJZHd^eJfI
=other	_!F#I%E(Y*Z+H,J-].J/E0J1J3G4I5J7G8H9F:Y;J=E>F?X@CAJBBCBDEEJF^G^HXIEKDMGNGOHPIRJS[TIUDVZWGXH[E]H^H_HcIdHfZgHhI
=otherwis	y%]PF
=otra	i!H#Z(H*J+I-G3J7J9G:_=H>H?H@cBYDJGJHCIFKHLJMHNIOIPJSJTHUFVFX[ZE[[]HaHbIcJdIfHhH
=otro	t(^)J*I3J7Y:J>X?H@JBIC]DGHFVXZF
=ou	P!<#<%m&>(:)?*>+>,>-A.A/>0>1>2?394<5B6>7>8<9F:;;f<B=:>??:@8A=B:C9D9E?FrGmH<I7J>K7L>M:NEO<P9QAR=S?T>U<V7W?X;Y?Z<[>]:^=_;a:b;c;d9e?f8g?h<
=oubli	o%J(G>X?I@HBDDJH[KFMGNIUJVJZa[H^JaHbHdGhG
=oud	r#I-H/]0Y1^2J4H5[6J<I@IGIHFIJK]MJNJZH[H]JcIdIfI
=oude	f!I#[%I(H*H+I,J-H/G0J3F4I6I7J8J9F:H;J=I>a?F@EAIBGCEDDH=IFKYLJMbNGOFPIRISHTGUIVGXHY_ZB[J]G^J_HaFbGcGdGfGg]hc
=our	L!=#A&F(Y)J*b+B,C-].E/H0I1]2Z3H7d8E9@:d;C<D=^>F?>@XAABFCDD>EZFHGAH@I<J^KCLAMEPYQFRGSHUeV;WGX?YCZ;[D]>^?aXbHcZeBh?
=ours	p-G7Z8[=JBHGHHDIJJ_SITIY[cIgY
=ous	w%](FGaHFVIZGfJ
=out	Q#g%B&H(])B*B+D,D-?.F/H0D2E4A5Z6[7A9[:B;E<F=X>>?FABB;C@DBECFHGcHCIZKCM>N@ODQGSATGUBWDYEZY[D]d_Aa?b@cZd?e[fDhA
=outag	r3J7J9E>J@JHCMJSaZCc^
=outbound	r!J9I>IBFCJHBTIXJcd
=outdat	t1^4J>^?HCHDIZFeHfF
=outlook	Y!I#C%I(H)J*I+G,I-F.J/H0J1I2J3F4G6J7H8I9E;J=I>D?G@CAJBdCGDGEJFJGHH_IFJIKFLGMeNGOFPIRISITYUHVGWJXHYJZ>[G]F^H_IaGbEcEdIeJfHhF
=outra	j!H#E%](H*J-E/J3I4I7I8J9G:a=H>F?I@dBEC[D[FIGIHBIELJMGNGOHSITHUHVHWJXGZ@]H^JaIbJcIdHfIhF
=outro	t([*X7Y>ZDIHGV[ZG
=outsid	o%J(])IBJG]HGPGUJVYZFcY
=over	e%G(H)I*G+G,J/G2c3G4I6J7Y8J9[:I;I<]=I>D?HAJCGDYFIGIICKELIMBNGOFRHSFTEUHVHXGYIZA[H]H^H_JaGbHcHdIf[gHhG
=overeen	u0J6]>JHGO]TJaI
=overnight	y#[@^BJHGKIZI
=overrid	y/CHaNJ
=own	Y!C#D%D&J(F+G->.I/Y0H1G2H3C4G5I6[7_8G9E:f;H<I=C?^@bAGCFDBFFH;IIK?MDN@P[QJRFSETZUJVbWCXGYHZ9[C]E^a_FaCbBcDeHfFgChA
=owner	t#G%I(]@ZHDKIPFVEZI^^
=p1	^!C#D%E&J(B)G*F+F,G-D.H/F0F1F2I3C4D5I6G7F8F9?:C;G<I=o>A?B@AAFB>CBDCEGFGGFHCICJFKBLFMDNDOFPDQIRFSDTFUBVAWEXBYFZ:[E]@^G_FaAbCcEdAeEfAgFhE
=p2	u9J=a@IZI
=pa	Z!>%]&G(J)C*C+C,C-F/D0C1C2]3=4@6X7C9^:@;X<X=@>]??@=AZB=C?D?EJFDGCHBIEK<MXOIPFQFR_SCTYU^V[WCYGZB]?a]b_c@d?f>gCh@
=paar	w#[>J@IHFT[X]ZEaJ
=packag	wHYJ^
=pada	u4^;YZJdI
=padla	y(I9I>]@IBIHHMJS^UHXJZF]IaGbJf]
=page	K!F#>%@&G(C)Y+a,B-I.d0C1C2E3?4B5D6B7d8A9@:X;F<E=C>D?a@9ABB8CCEJFCGAHXIIJ>KBLAM>NDPBQFRCS^TFVEXZYD[[]a^>_@aBb[dIf@h[
=pagina	a!D#D%H(F)G*F+d,G-].]/J0I1I2I3B4F5J6I7G8I9D;I=G>A?C@CAIBCCCDYEFFIGIIIJIKCLHMENFPFRISaTHUDVBWHXbYIZ_[H]D^H_HaCbEcHdGeIfFgIhJ
=pais	u-J3d9H=J>C?HBICFDJHDKIOGVIXH]JaE
=palabra	y-[HJ
=palavra	j#J-^@]BXHDIHKXNIUJVXZEdJ
=pamieta	y3J9J>I@GCJHFIFKcZHaIhJ
=pamietam	u(J-J:Y>[?J@IHEIJKGMIZZaHh]
=panel	yH^RJ
=pann	u/J@IHYS^TGZGfY
=pantalla	q#J+X9J>^?JBJHAVJZFaGba
=paper	y@ZHYIFN]ZJ
=par	e!Y#F%C&Z(G)J*C+I,H-E/Z0J1I2J3E4G6G7^8H9G:Z;H=E>F?]@_AIBECGDGEHFGGGH>IDJIKDLHMFOIPHRHSITGUEVGWHXYYZZZ[H^Zb^eHfCgJhF
=para	V!A#C&I(Z*_+E,D-A.G/C0Y2F3B4D5H6F7J8F9B:I;E<H=E?^AYB@CGDbEDFFHJI>JEKJLIMYNCODSGU_VbXBZE[H]BaBbJeGfBgEh@
=parado	w0[HJfY
=parait	w@]HJIJKIV]ZHh[
=parcel	y3I>J?GCJHbZI]HaD
=pare	w-G?I@]HXIJRJTIXJ]JaJc_fH
=parent	y%I;aHD
=parental	y!]H]KJZE
=park	u>J?IHbZJ
=parou	yHFRJYXZJdIf_
=part	a!I#I(G)I*J-F/[0I1I3]4I6J7H8I9I:G;J=^>[?E@EAJBECIDEFFG_H;IbJGKGMGNFOGPHRJSHTGUHVYWJXHYJZY[H]G^I_IaYcHdZeJfEgJhH
=partag	w@[H_ZF
=parti	p-J9H:I@JDJHCI^K[V^ZH]Z
=partner	e!G#J%J(H-G/E0J3J4J7H8Z9J:g=H>J?I@DAJBDCJDHGHHZIFJIKELJMDNHPHSGTHUIVHZA[H]I^I_[bHdIfHg]hI
=party	g(J-E.Y/J7a@GBHGJHBIGJaKGMJNHSJVJZA^JbYdJgJhI
=pas	O!>#=%I&E([)C-F.H/E1B2B3J4?6H9;:E<D>>?ZA@B9CGDGEIFAH>JAKFM]O[PHQDRDS@UHVcX<Zc[^^H_@abbHc=dZeAf@gGhY
=pasa	u%G;YC]DIGFHGK[M]ZJaIfIhH
=pasado	y>J?J@IHIIHKbMJNJZHhH
=paso	w*Y3J?GCaHJZJaJeX
=passa	q%F;]>]@JC_DIHFIIK]MJZH]JaJhF
=passado	y9J>I?I@HCJHHIIKbMJZF
=passcod	u>G?FDHH^KGZHa_
=passfilt	jHDJbKJZH
=passkey	j(H)J+G-J7J9J>J?c@GBGCHDEH_IIJJKIMINIUIVGZE[JbGhI
=passphras	p-J2Z3I@JBJDJH[I_KJNIZE
=passt	w6Z9J@JB[IHKGN^OX]J
=password	5!;#X%I([)>*B+7-_.>/Z0E1C2b3;4=5F7]8B9=;A<Z=B>C?@A:B_CDDFEEF>GYH[IdJ^KaMaN^O:P;Q>R;S?TAUIVAWIX;YBZc[a^[_;aDc@d^eZf>gJha
=password1	y-]ZJ
=passwordneverexpir	wLZ
=passwordprofil	m%H(c-G/H3I@HBJCHH?IJJGKHMGNHSJZG^JbJcJgchJ
=passwordreset	c#G%J(G)I*J-G.d/H7F:I=I?I@HBECJDIGIHAIGJIKGLJMGRJScTFUIVIWJZC[I]I^JaHbFccdGfEgDhH
=passwordresetfail	wBHNIZ_
=passwordresetservic	m%J(G)J-I7J@HBCDJHAIHKHMHNJSCUFVIZBbGcGdIffgIhJ
=passworter	y([@JIJKIN^VIZH
=past	m%H0J>E@YHXK^ZY
=patch	p(a-H5X@JBGCHHEKIMJNJZHbJf[gF
=path	rFbHHIDZG
=pattern	k-a@HHFIGKIO[ZZ
=paus	y-I@HHGKIR^X]ZH
=payroll	r!YH_ZG
=payslip	yH^ZJ
=pc	X!E#_%F&I(A)G*F+G,G-B/c0H1H2I3E4F5I6G7D8H9D:E;G<J=F>@?C@>AGBACFDDEGFHGFHBIAKALEMhNCOFPEQJRGSFTIUFVCWHXBYIZ>[D]B_FaDbfcDdDeHfFgehI
=pcs	r(H)J*I,J.X@JEHH_NJZFb]dGg[
=pdc	k!F#G%I(H)J*I+J,I-F0I1J3F4h6J7J8J9B:G;J=I>F?F@HAHBHCGDGEJFIH@IFJJKGLJMGNGOHPIRISGTJUFVGXHYJZD[J]G^J_IaFbIcGdHeJfGgJhH
=pdf	o#J-G?J@JBIHcIIKIZFhJ
=pede	i!J#I%J(I*Y+X-H/I3H4J7J9E:Y>E?F@GAJBFC]DGFJI[KFLYM]NIOGTHUIVHXGZF]H^JaIbJdJfJh_
=pedido	y9[>F@IHYX]
=pela	w9^BIHHIJNXP[ZH
=pelo	q>JHIKJ][cYdZgZ
=pend	yH^
=peopl	Y!D#G%B&J(X)Y*[+I,H-a0H1G2I3C4G5H6G7H8_9D:X;^<I=E>B?G@AAZBCDJEFG]HBJDKCMDNAOFPaQJRHSETGUCVZWFXEYHZ@[Y]F_EbIcEd^eHfJgDhE
=per	X!^%I&H(Z*]+G-C.H/F0G3@4E5H6G8G9X:C;F<I=A@dAFB@D]FGGXI@JGK@LFMYNDOAPYQHRESDU[V]ZC[C]B^D_FbDcEdIeFfBgYhB
=perch	o#H%I(I*Y-I/Z3I6J9F=I>F?I@FBICEDJHDIXKHMHNZOGV]XGZ][X]ZaHdJgJhI
=perdi	m>c@ICID^HCOJZH]JaJhJ
=perdio	w%Y4X>]DJHIZIdX
=perdu	m%[>_?IBJDXHId]fI
=perfil	w3_9G>F?JCaDHHFIIKIMIOIZIaI
=perform	r%^(E<X=XHH
=pergunta	u!J#E%H(J)I*^,J-H3J9G?_CHDIHFKJPGTIVHX]ZI]IbJ
=period	t9E@[HYIJNEWJX^
=permessi	q%[(^;X>JHGZJ]JfJ
=permiso	k%](^;[=J>J@JHHQXVFZH^YdH
=permissao	r%Z([VJZJ^Y
=permission	Y!H#E%b(b)F*H+I,J-E/D1H2H3G4H5I6I7H8I9E:H;a<J=E>E?E@BAHBDCHDFE]FFGGH[IHJIKGLFMFNFOIP^RJSITGUGWHXGYJZ@[F]C^G_GaFbFcHdGeIfHgHhE
=permisso	q%Z(Z;]@JHH
=permit	p%J(D-J/[9H:I@]BIH^IHV]XJZC^]gJhI
=permitir	w.ZVJ[[
=permitt	q%Y(J-^9J=X>I@GBIHIIGLINJVEZA]I^adJhH
=pero	i!H#E%F*Y+J-H/Z3E4I6J7I8J9G:J=H>D?]@EAJBHCHDGGIHAIFKEM_NIO[PIRJTZUIVGXHZC[a]H^JaIbZcId]eJfFgIhG
=perso	n(I>b?[CJDFFHHDZGaJ
=personal	m>[?Z@YDHHXTIaF
=personalizada	w-ZBJH_SJWIZG
=personn	q%J(J3J9Y=Z>I?G@IBICJD[HDIJS[U^VZZF[IaJcHfJ
=peut	n(I=Z>J?G@YBFDIHEIJKIMZU]VZZD[[^YbFfJhJ
=peuvent	w8[PZ
=peux	m)X*I+J-H/J3F9G=I>_?G@JBICGDGHCIGK[MJOGPIUJVFX]Z^[H]IaFbJhF
=pgmsa	y!I%J0bHBZH
=phish	rHbZEaJbH
=phon	J!F#X%D&F(>)C*b+Z,C-?.F/B0E1E2F3_4D5F6E7C8D9>:A;E<F=C>f?Y@AACB]CZDaEDFCGHHXI=JCK?LCMGN@O_PCQGRESDTHV@WDXBYFZD[A]Z^C_CabcBdDeDfDgGhF
=phone	T!D%E&I(B)C,F-B.H/D0G1G2H3c4F5H6H7F8G9B:E;G<I=E>d?[@AAGBIEGFFGFHYIBJGK?LFNCO]PDQIRFSGTDUAVBWGXDYGZ>[C]@^F_EaabDcEdFeHfEgZhC
=photo	y0J1J9I>J@IGHHaMIRJZGfI
=photoshop	o9G=EHcZJ
=phras	r-^HIZI
=phs	r!J#I3J9I=E>J@ZBHGaJJKJLHM]ZH]J^H_IdZgJ
=pick	e!J#J(D)H*a/X7J:J=I>I@aBYC]DIGIHCI[KFL^MCNEPIZ@[H^I_JbIdIfJgJhE
=pictur	t@JBJHXb_hJ
=pide	f!J#I(J*X-H/J3I7J9E:X=X>F?F@FBEC^DFHXI]KFLYM[NJOGTIUJVIXHZF]H^JaHbJdIfJgIh_
=piec	t*Z?I@JBICXHFMYX]ZJ
=pilot	m-J3J:JBJDJIIUJVaZ]
=pilotgrupp	yH[PIVZZH
=pin	_!G%I(H)J*H+I,I-C.J/G0J1I2J3A4D5I6I7I8J9@:G;I=G>@?B@EAHBECDDCEIFHGIHkIeJGKCLIMDNFO@PIRHSITDUHVGWJXEYJZ?[G]D^I_IaBcFdIeJfGgHh[
=ping	y#J7]9^BIDJHDIJTJZDaJ
=pingfederat	l-J7d9IHGSHTJaJgJ
=pisz	y9JHJI]V[
=piu	h!G%H(G)[*H+H,I/H0H1I2J3C4H6I7I8I9E:G;J=_>a@XA[BDCYDDFJGIH?ICJJKYLIMDNFODPIRISHUFVDWJX_Y[ZG[H]F^H_XaDbGcHdHeIf]gIhE
=plac	r3ZH]JYZJdZ
=plan	p-H3G7I9G:I=e>F@GBJDIGGHYIGKGNIUJVEZC]I_JaIbJ
=plann	o-EHd
=plant	o#X4J>JHCRJZZaYcIeZf[
=pleas	U!B%G(D)F*F+G,H-E/H0I2I3E4G5J6I7G8I9c:D;I<J=B>A?F@CAGCEDCFHGHHbIYJCLHMFNEOHPFQJRHSFTBUEVDX[YJZb[B]D^E_FaFcFdEeHfGgGhF
=pls	o#_(J-EBFHCIHJJKGMINITEZa[G^JbJdIhH
=plus	]!F#D&J(D)[*F+[,H-^.H/G0H1J3^5I6G7G8G9A:F;H<I=[>]?Z@HAGDCEHF]GFH?JGLGMENDOAPFQJRFSFUEVDWHX[ZF[F]C^GaAcZeHf^gGhD
=plusieur	u#]>JA[HGIJT[X]ZG]I_HaH
=po	m!H#Z%I(H,J-H/J0J1H3H4I7J8I9I:I=H>G?G@EAJCGDGGIHBIHKFLINHOIPIR^TGUIVHWJXGZB[[]]^J_[aFbIcHdGeIf]gIhG
=poco	w9H@_BHHHM_ZDhI
=podac	y*_CH
=podalem	y>JDbHJZEaJ
=podcza	y(IDJO]SJZ]
=pode	m#J%X(Z)G*I,J-H7J:I=J>I?I@FBZCJDHHDI[K]LIM[NIUIWJZA[J]H^]aHbJdJhE
=podem	t#X-J9[>I?J@IBZCIDIHGIIKINJTHV]XHZFaIcJ
=pogingen	q!J#^-J3J9J?J@HBIDJHEIJUJVIXbZEaJbI
=point	m#I(I*J,J-a/J2J3X7J9H:I;J=I>F?H@GA]BHCGDHGJHEKEMHNGOGPJSJTJUJVIXIZE[J]G_caHbHhH
=polaczeni	y9I?^@IHIIIKINIaXc]dJ
=pole	u!I#J(G3]9H;]>H@HBHDIHEIJMJNIOIUJZI]I^]aJd[h[
=polici	rH^NG
=policy	L!B#C%B&G(?*b+C,E-C0F1E2G3C4B5c6E7B8E9B:A;F<F=@>B?I@YADB>C]D@EDFFGDIDJbKHLCMANhODPBRFSBTBUDV?WhXCYGZ9[C]A^C_Ca@bEcCdCeEfCg@hB
=policyn	y@JDJHIN^VJWZZG
=politica	e!I#J%J(H*Z,J.Y/I3H7J9J:H=H>I?[@EBGCEDHEJHHIIJJKGLJMINcPJSIUDVFWaXJZC]I_JaGbIcIdIfJgJhJ
=politiqu	u-J.X3J@JHYKJN^WXXJZH
=poner	t#J9J:I?I@bDIHHIHKYVIXJZG[]
=pongo	yDIKYMJO^ZJ
=ponowni	r+]@ZDIHITY
=poor	t!^@GHHZGc[
=pop	w+[-J@HBDD]HZMHZE]J^Ja[hH
=pops	q>G?FBEHFMGNZZZab
=por	]!_#^%E&I(I)G,G.I/G0H1H2H3A4E5J6G7G8F9Y:];H<J=D>A?CAHBBCCDAFGH@I[JGKIMEOAPFQJRGSGTEUEV_WGXDYHZb[Z^F_FbHdBeFfAhB
=porqu	r!I#I/a6I@HBJDJHDKEL_MHNFTIZG]^dJhI
=port	j!I(I)I*^-J1E4[5I9G<J>H@JBIDJH_IIMJNJPIRGTJYHZJ]JbJc^dJfEgI
=porta	w1JA[HZcY
=portabl	q9I>Z?I@JB[C]DZHAIJKIMZZH]IaGb^
=portal	T!F#C%C&J)D*D+J,F/@0Z1^2I3D4F5G6G7C8G9I:b;H<I=D>B@XAHBECDDYEFFHGFJXKHLENXOGPDQJRHSYTZVFWEXEYH[H]B_EaDbFcDeGfEgfhI
=portatil	p!I#J-I3I9H:H>H?I@HBZCIDHH[IFKIM^NHTIXJZF]IaIb]gI
=possibil	y3ZDJEX
=possibl	c!G#[%E)F*J+J-H/H0D1I3X4H6I7_8I:G>F?EAJBBCIDIGGH_IHJIK[LIMHNJOIPZRFSFTGUFVBWHXGZ][]]G_HaJbFcGeJfHgGhG
=possivel	u3Z4Z6YDJZIdIeY
=posso	j!J#J%I(Y*F-H3G4J7J9D:H=J>X?FAJBHCFDHHBIDK]LJMGNFOIPHUIV_XcZA[H]G^JaGbJdJfJgIhG
=possono	t8Z9H>J?I@[CJDJHHIJKHNIV_ZF
=post	y+I?^CIOI
=posto	wB^HGMFV]ZJ
=potet	y#Y9[@JBZHFTJ
=potrzebuj	yD[H[ZJ
=pour	[!E#E%Z(Y*Y+D,G-E.J/H0I3C4G5I6H8Y:C;I<J>C?Z@EAHBADbFHG[ICJGKCLHM[NCOIQJRGU]VaXDZF[E]F^F_HbEcCdIeHfCgGhE
=pourquoi	u#I(I*]9I?J@GBHCIDJHJIIKIOJV[Z[[]hH
=pouvez	w#[9Z@JB]HHXHZI
=power	r(I-I/I3J4]5F9I@JBHH]JHNIZHaJbJg_
=powershell	h-I/H9F?J@HBIH[IJKHMFZFbIgdhJ
=poza	y9]?JBHG^HHfJ
=pozniej	u8Z@XHITYZZcY
=pozwala	u(J.X>JBHDIHGK^MJVJZ]]J
=ppe	yJ[
=pracownik	y!Z@]D[HJIJZI
=prawa	y!J%_BJDJGILJZG^]
=pre	w%Y3JHXZGb[cI
=precedent	u(J-F7J9J>H@HBHCJHCIFKbMZNIZF]JaIh[
=precisa	u*Y1J5X=[HZNJcJfJ
=predictabl	u!J#J-a9JHDXIaJ
=preferr	r-J4a5JHHIJZJ
=pregunta	u#H)I*^-G3J9G?_@ICIDGHFKJPHVIX]
=prem	X%E(D)E*E+I,I-E.J/b0G1^2J3F4[5I7E8G9F:G;H<J=I>G?FBACFDEE_FJGGH?ICJEKEMHN]OHQJRISDUFVCWHXHYIZ?[G]F^G_daFbFdaeHfFg[hF
=premier	y@HC^DYHJKGZDh[
=premium	f!J%J(I*J+I-G/G0I3F4I6J7I9G:I;J=h>G?G@GBJCGDGEIIEKFLIMHNEOHPJTHUIVHXHZF]H_FaGbIcGdGfIgJhG
=prerequisit	y=HH_
=present	o@HBJHEKGZA^J_Xhd
=press	i!J#G-H/J3D9G=I>D?G@GBBCIDGH?IIKHOGPJRJTJXXZ[]Y_JadbYcJfJ
=presto	y9Z?J@aBIHE]J
=preuv	yC^DJHI
=prevent	f#H,Y-J.Y6JBIF[HYKFN^PJSHTZXYZDbZcJdIhG
=previou	d!G#^-H/J>_?JBGDJH@IFKcMZNDO[TIZF^JbHg_hH
=prima	m!J#I(I*J-H3D9F:I=I>^?]BFCEDHHAIEKGMYNHODTJUJXHZH]__IaFb]h[
=primeiro	w>I@HC[DYHIIIKJZHh_
=primer	y>H@GC]D]HHKIZIaJh[
=primo	y@GBJC]D^HGIIKIZGhY
=principal	q(^H^fI
=principen	y3J>I?]CIHEIJMJN^ZI
=print	n#^>I?I@YIJP[ZF]J
=printer	i(H-I3J9J>G?H@JHeIIKJMINHOJPJZF]FaIbHcJhJ
=pris	u7XK]
=priv	w(]+I3J6]?]CGDGHGdFfJ
=privat	c!B#G%J(H)J*F+H-G.Z/J1J3_4G6_7J8J9J=J>a?[@ZBGCJDYIGJJKGLJMHNHO[PHRGTJUIVIXIYGZC[J]I^G_JaDbJcGdIfEgJhG
=privata	y6_8J>[HGZIdHeF
=privileg	b!H#J%C(d)_*a+J,I-I/I3I4I6J9J:J;J=I>I?F@IAJBGCGDFEJGJH>IJJIKIMJNIPbSJUIVFXJZE]J^H_IaIcJdIgJ
=pro	w>X@YHJ
=prob	p#]-H3I9H=I>J?I@HBHCJDJHEIHKJMINZUJVJXcZF]JaIbIcI
=probeer	y@]BHMJTYZZ
=probiert	u#G-J9J@GBICJDJHHKJNZXaZZ
=probleem	wBGE[WIZ^cJ
=problem	Z!E#E%Z(E)G*G+H,I-E/E0H1I3F4H6H7F9D:E;F>G?G@GAHBcCGDFE]GHH=IGJHKELGMHNDOHPDRJS_TFUGWDXFYIZa[H]G^F_FaEbFcZdFeHfGgHhG
=problema	h#I%I(J-H3H9G:I=I>H?I@GB]CGDIE]HDIIKHMJNHOJPISIUJVJWGXGZc]IaHbGc[hJ
=procedur	y9J>HHH]_
=procedura	t+Y,YBJHFZI]_e[
=process	j!^(J+X-G3I6J9F:J=H?I@IBCIIKJNIPJSbVIXIZI]IaJeJfJ
=product	k-[@IHAIHJdKJNFZEbZgJ
=production	y)J?JBHVaZE
=profil	i#J%H(Z*I-G/J3_9I>F?I@GBGC_DHIGKIMFNITJXIZE]I^JaIb^cJhI
=program	u1]@IBGH_ZI
=progress	t9[BIHEZ_aI
=prohibida	y-]
=prohibido	w!H)[BJHJP]QYUG^Y
=proibida	y-]
=proibido	y!J)[HJP[QZUI
=project	w:[
=projector	yH]
=prompt	^!H#E%J(H)H+d,I-E/J0J1J3D4J7I9G:I;J=I>E?C@DAJBACEDHEJGIH^IGJIKELcMGNEOFPHRJTHUIVGXG[I]E^H_HaFbFcHdJfJgIhH
=proof	n(F)H*c,J3J@JC]EJHBIJPIZHaJ
=properly	q3^?JEZVEaI
=properti	u<[HCU^ZF^[bJ
=propon	w>J?_CI
=propos	w3H>I?aHIZIaJ
=propose	y?_CHHJaJ
=propria	y^]
=prosz	w#^9]BGTIXJZJ[H
=protect	i!J(J*J,I-C1H3I7J9G;c=I>J@JAGBHCJDJGIIGJIKHNHOJP^XJYJZB]H^^_GcJdFgHhI
=protection	e!J#I%H(H*J-f/G0F7I:J=J?H@HBFDJGIHZIGJYKGLJMHPISJTYUHZD[I]J^FbIcHdHeIfIgIhH
=protegido	wP]VJ
=protocol	pHDRJYeZJcEeJfG
=protokoll	w>HHDNXYaZJa[
=prov	q*X0]CXDZHFXYZI
=prova	u#J+J9J=a>H?I@HBGC_DEHEIJKJMINJXJZF]H
=provar	y@HD]HHIJNZX[ZG
=provato	yN]X[
=provid	q@HB]KJN]ZE
=provider	f!G#I(J*J-G3F7c9J:I=I>^?H@FBHCGDHHFIHJJKGLJMJNHOIPJSITIXIZD]F^H_Fa_b_hI
=provision	i-H0b1I9J?JZF]JaJfH
=proximo	yL[
=proxy	a!J#J%I(I)J*I+I,I/J0H1G2I3G4D5J6G7J8I9H;J<J=H>I?H@IAHBECHDHEJFJGHIIJHKJLIMHNHOJPIRDSHTJUHVIXHYDZB]C^J_HaGb_cidGeHfAhH
=prueba	t9J=_>JBZC[DIHGZG
=przechodzi	w>X@ZC]DHHHK[ZI]JaI
=przed	y!J(JAJBHCHDJHFIIKJMIZG]a_Ib]
=przegladarc	y.YHIZJb^
=przez	n!^#G%H+Z-G.J1I3I4I9G:[;J=I>H?I@GAIBICHDFFJHCIHKGLJMJNZPJRJTGUHVIX]YJZF[J]Z_HaHcYdHfIhI
=przy	i!D#H%H(G)I*G+G,[-E/J3H4I5X6J7I8I9I:G=H>G?X@IAJBFCFD[HCIGJJKGL]MHNGPGRISIUHVIWIXHYJZZ[J]H^Ga[b[cHe[fFgIh^
=przychodzi	r3J9I>^HGIJXIZI]Ja_
=przycisk	w(a9J:]@JHFZEaJ
=przyjmuj	r(H3F9J:J=J>F?I@GBJCIDGHEI[KXLJNHO[VJXJ]I^JaFh_
=pso	r#I%I-F3I:J=H@EBHDJHDIDJIKEMHNgOJZ@[J]J^JdHhI
=public	yZJbY
=pued	e!Z#G)G*I+I,H-G/I3G4X6Y7H8I9E;J=Y>F?G@XB@CFDGGIHBIYJJKGLIM[NHOHPIRJSITHU[V_WJXH]G^[_EaGbEdFf[gJhH
=pueden	p!I(I-I8[9]:J>H?J@HB[CIDIHHIGKITJV]XHZD[JaHcJhJ
=puedo	g!G#F%I(X*H+I-H/I3G4H6J7H9F:F=H>Z?E@YBCCHDDGJIDJJK[LIMGNHOHPJSJTGUHVBWJXaZa[Z]G^H_IaEbGcJdIfHhE
=puesto	w3G8[9I>G?]CYHJOHVZ
=puis	w6Z8Z@IC]HGKHZG][dIhH
=puk	uH[
=pulsant	u%I(b:[>JHHIIVHZJ]JaJ
=puo	m!J#J([)H*J,F-G3I9G:X=Z>H?H@^BHCGDIHEIYKFLJMINHOIU^VYXIZC]I^YaIbIdJfIhI
=pupil	t([@YBHHFZD^]gZ
=purpos	w)[HHPYVGdJ
=puse	u#[-I>J@FBID^HIIZKGMINJOJTJZE[I]^aHbIhI
=push	w3I>H?JHDZFaab[gX
=puso	y2Z@_IIXJ
=put	d!Y#I%I(H)I+J-Z/F3[4H5J7I8]9F:I=I>C?HAJBCCHFJGHH>IYJZK]MINFOYPXTIU[V]XGZ>[J]Z_JaGbIcZdJfJgJ
=pwdlastset	d#G%c(F>JHEPJTHVIcJfJg_
=pwned	yHHJ]
=pytania	w#J(J)J*[9F?_@ICJDJHIIJNJX]ZI]JhJ
=qr	y9J>E?I@JBJHcKFXGZJ]IaF
=qu	p(X+]>I?HCZDEHGIIK]OZZHhI
=quand	t*X-J9I>I?Z@GBJCHHCIJKIX]Z[hY
=quando	m#G-H3J9G:J>I?I@CBXCIHAIHKFMINIOIVJX]Z][J]I^IaJcJeIfIha
=quanto	u!I-I9J=C?I@]H_IIKHT^XIZIaJhJ
=quarantin	y0]
=quarter	o@JK^RZZDa[
=quatr	y-J@]CIHHI_XJZH
=que	R!@#;%@&E(=)A+^,A-^.D/@0B1@2C3B4@5D6B7?8A;A<E==>C?GA@BDCZD_FBGAH>KbLAMBNZObPAQER@S@TFU=VeWBYBZ_[^];^Ya:b>dJeBfEgAhd
=queda	y9J?JBGHIKJMHSJUIVJZ]]J_[f]
=quedo	t!Y#I9D>]?J@IB]HDIJKJR[XJZIdXfJ
=quel	u1J3G>]HYIJNZOJZJ
=quell	wG]HHNX
=quella	q#J-J9H=J>F?H@GCIHGIEK^MYNHOJUJVJXJZG]IbJhb
=quello	q+I3F>]?IDDHHIIKIOb_YhJ
=quelqu	y@JBHM_
=quer	t#I9I>F?H@GBJCaDHHGIZK^MIOJXIZH]JhI
=queria	w#I-J9J>J?Z@bBJCHHHIJKHXHaJhI
=quero	r#J+X3G>G?[@HBHCHDIHEIHMINJZ[[Y]JaGh[
=query	wHIQ_
=questa	u(XKY
=question	^!I#E%I(B)F*c+F,J-C/J0J1J3H4J6J7I8J9E:F;I=H>D?e@FAIBECDD]EHFJGHH[IFJJKELYMGNGOGPGQIRJSITIUHVEWIX]YHZA[G]F^I_HaGbIcGdHfJgIhH
=qui	t)J3F;X>]HFIHOHU]VHZ]^YaIfI
=quick	y9Y@YHI
=quickly	uHDM^ZY
=quier	u3J>G?J@GC[HJIIK]M]XJZJ]JaIhG
=quiero	n#J+X-I3I9H:J>H?^@[BFCEDIHEIEMGNHOIUJXIZ[[Z]JaHhZ
=quit	y>YCJHGNJZJ]^
=qwerty	o!J#J%I-g3G4J7J9G=J>H?I@GCIDIHCICJJKIMINIOHVIXFZE]IaFcJfJhJ
=r	q!J#J%E(J-H2H3I9F;I>J@JAJCIFeGIHCIGKHNJPHQ]VIXJZE]JaJ
=r2	t4J5]HH
=raden	t-]
=rais	u(J+J3J>H?I@JC_DGHHI^ZJ
=raison	y#^@JEZHJZJ
=ran	p!_#F(H)[-I/H7J9F=_?J@FBIDIGJHAIHJHKHPIRCSFTJVHXGZD]baIcGfJgG
=random	r-JHGIFKZN^ZH
=rang	y9I>DB[HFKIZH]a
=rano	u#]@aBHHIKIXJZJ]J
=raport	yHZ
=rapport	u+a?ICJ
=rather	w@[DGHX
=ratt	w(^3G9I>I@GBIDJHJIIKGLHMENIOIVIZC^]a[h^
=rattigheter	w#J%a8J9IHHdIfJ
=raus	t#_-I3]9I>I@IBICJDGHGIHKGNJOJXFZI]]aHdZ
=raz	w@a
=razy	q!J#_(J3G9H>H?I@[BGCGDEHDIGKGMHNJOHTJVJXbZD[J]Fa]bJhI
=re	k!]%I+_/J3I8_<J=J>J?GAJBXCEDBOJPJVHZG]J_IcJdHfI
=reach	b!H%I(G)I-F/C1H3Z5J6D7H8I:E=F>J?G@GBFCJDZEFFJGFHCIIJYKDMZNDOIPIRESHTHUGVHWIX[YZZI[J]I^I_Da]bYcceHfBhI
=reachabl	u3I4[>^?JDJHDMJSZaDfJ
=reactivat	w!aHHTJ_IbJ
=read	c!F#G%^(H)I*J+I,J-G/H0J1J2F4I6^7I8I9Z:I<J=H>[?GAJBGCFDGEZFJGFHZIFJIKDLJMHNEOIPGRJSYTHVGXIYJZa[J]C^I_DaEbIcGfIgIhH
=reader	r(a)[>JBJVGZD^JbIfJ
=real	w9]ZG
=really	w9Y@YHJKYZH
=reason	b!H#J%I(I)I-F/X1J4J5J7J8H9H=I>G?IB]CIDGGHHBIDKGMINdOJPHRJSJUIVGWJXJZc]J^I_IaHbJcIfHhI
=reboot	mB^HBZF]JbXcJfb
=recall	y#X9G?IBICJH^KINJ]JaE
=receb	yH[aZ
=recebo	uHJa^
=receiv	d%J(E)J*J+H-I3E:G=J>Z?F@HBFCGDFGIHaIHKJMJNHOIUHV]WIXJ][a]bIdJgJhI
=recemment	w@XKZ
=recent	q(J-D9J:I;X@[BIHEIIKbZGhH
=recently	n@bBJHGKZZC
=reception	y@JHYZG^^
=rechaza	o%J-Z3J4J9H:J>I?I@FBJHGIFJ[MJN_O]VJXJhI
=rechazada	y.X/]@ZHJ
=rechner	u#](H-J3H9H:J=J>I@HH]IHKIMZVIXHZF]IaHb]fJg[
=recht	m%b(Y0Z:J;Z=J@HBGDIGJHFLHMJUJVHYJZG]J^[bIfHgJhJ
=rechten	o!F#I%_(b)H-I2I3J9I:H;^=I>J?J@HBHCJDIGIHEIHKHMJNIP[UIVGWJXJZF]I^J_JaHbIdIfI
=reclam	w9I@IC]HGI[MZ
=recognis	k(I-^/J3B7[9J:J>F@GBGCIDGHEICKYNGO]PJUIVZXJZE]IaHdIh^
=recoi	ya[
=recommendation	y)EHbZG
=reconhec	w3I:Z>J@IHIIIO[ZEh^
=reconoc	w3H:Z>I@GHIMJO[ZEh_
=record	i#C-H3_4J7H9G:I>Y?E@FAJBGC^DXIHKFLJMFNHO_TYZD]J^J_JaFhE
=recover	y>_HE
=recovery	h!I)E3J:J>_?JCIDaH[VGZEaI
=recreat	t!HAJBJHEZI_a
=recuperar	w!J%J>EHEVJZa
=recuperer	w>XCZHGZZaJ
=recupero	t(G*Z,Y>b@IBICJHFKJUJZChI
=recusa	q-I3J4J9I@HCJHHIFJ[KEN[O]VGZZhI
=recusada	y@YI]NXOG
=recusou	y/_KINJ
=recycl	y3IAIHIKZZI_^
=red	g!I#H%I(G*J+J-B/H3G4J7H8J9F:H=J>G?F@CAJBBCHDFFJGJHAIaJHK_LHMGNEOIPJSaTIUFVIWHXIZb[I]?^H_JaDbEcJdHeYfIgHha
=redan	t+_?JCHDHHEK]
=redefinicao	g!I%J(C)G*H,J3J7I:H=G>I?E@HCIDIHXKIMINFPHS]U^VZWZXJZ[[J]GaGbGcIdIhJ
=redefinida	w@IBYHIM^UIVJWIZGgZ
=redefinir	b!Y#I(^*G+H,J/I3H4I7J8J;J>G?Y@DCGDIGJHGIIJJKFLHMGNHPYRJTIUDWCXIZ[]G^I_Ia[bZcIdIfHgIhI
=redirect	r(J7b:E@IDIH[KFUIZD[I^IbJdIhI
=reecritur	c!G#G%[(E)I*H+G,Z-F/H1I2J3E4Y5J6Y7H9F:G;I<I>E?E@DAIBECIDEEHFFGZHCIGJGKDLHMFNCOIP]SITIUEVCWHXF[H]H^F_HaGbEd^e[f^hD
=reescritura	k!I#J(I+J,J/J0I3H4Z7J8X9H:J>I?H@GBJDHGHJJKHLJMGNIPHRXTJUIVIXJZ[[J]IbGc[d[gIhH
=reessayez	uTXZZ
=referenc	n#]HZ
=refus	Q!Y#@%a&G)]*C+D-^/d0E1E2G3?4A5E6C8C9A:H;E<G=]>@@YAEB>CBDAEEFCGBH>IcJbK]LDM?OZPHS@TCUFV[WDXBYF[B]C^@_BaCbAcBfAgAhJ
=refuse	t%I(I-J3J:J=]@YBJHDKJN]P_VFXJZB^XdHfH
=regard	w%Z3J?F@YH]
=regel	tC[DIG[HFIJN_VJ
=register	T!E#H%I(E)D*D+d,J-F.J/H0J1I3C4I5I6I7H8H9D:F;I<J=F>]?_@CAGCdDYEIFIGGH[IEJXKBLGMGNEO[PFRISHTHUBVAWFXGYIZA[G]D^H_GaFbEcHdGeJfHgGhF
=registr	yD[
=registrado	f!J#J(I)J*J+a-J3G:J@JBGDZH@IJKINJO_UIVHZI]JbJhJ
=registrati	w?IB]CHDYHG
=registration	](I)I*H+c,J-H0G3Z7J8J>H?D@JBDCCD]GJH^KJNGOHPJUJVJWJZF[J]HaJcJfGgJ
=registrato	j+]3J>H?GBGCXD]HBO^ZI
=registrazion	tBZCID^HDUJ
=registrer	w?IB[CIDZHF
=registrerad	m(J+a3H>I?YBHDZHAPIVJZJ
=registrerat	w3HD]
=registriert	l+X?I@JBHC[D]HYKIOJZJ
=registrierung	r+^?JBYCHD[HGZJ
=registro	j!I(J)J+J-I3G4J>E?F@JB[CDD_H]IJKJNIOIPJSJUIVHXJZI_JaJbJcYfJhJ
=registry	t+GCJDDHBJXYcZIb[eJ
=regl	t-I3IBZDJGXHGKFMIN_V]ZH
=regola	yCYGZNX
=regra	yCZGZNY
=reimposta	p(Z=]@IBIHGKJUJVIZEb_fJ
=reimpostar	h(^)F*H:Z=Z>I?Z@FDIHHIJKFMGNJPHSIUIWIZ[[Y]HaIbFfHgJhI
=reimpostata	u(J@IBZHIKIM[UIVJZFg_
=reimpostazion	d!F#J%G(C)H*H+H,J-J/I0I3G4H6I7I:E=E>H?FBXCHDFGJIJKHLJMGNEOJRJS_TIUZVYW^XHZ_[H]G^J_GaGbFcHdHeIgIhJ
=rein	w!YHIIXZ^aJ
=reinitialis	y@IBZM]ZFgY
=reinitialisation	a!J#H%J(@)X*G+G,I-I/H0J1J3G4H6J7G8J;J>H?B@HAJBYCFFIGHHFIIJJKHLIMENCOIPZRIS^TIUYV[WZXHYJZa[F_IaFbFcEdCeJgHhI
=reinitialiser	d!I#I%X(^*I3G4J=X>G?[@EBICIDGGJHHIIKHLJMFNHOIPGUZVJWHXJ[[]I^Ia[bXcJdIfGgIhI
=reject	X!C#D%G&J(E)H*I+G,G-_.J/a0H1G2I3E4F5I6F7E8G9F:F;I<J=G>F?F@XAGBBCGDFEGFHGFHYI^J^KILGMXNaOIPEQJSGTFUIVFWHXGYIZF[G]H^D_DaHbDcDdEeGfEgEhX
=rejestracji	w?HBICJD^HYII
=rejet	y-YK[
=rejett	y.YJ[
=relatorio	y>H?JBJCIDYH[OH
=relay	yHHc_
=releas	p#B-I1[@IBJH]KFRJTYZH[^
=remain	p#H/YBGHZT]ZGaJ
=remember	c!H#H(H+J-E/H3I6J7J:I=J>E?J@CBECJDHJIKbLJMHNFOIPITIVHXIZ[]J^EaJbHcJdIgJha
=remettr	y@YCIHGIIKaZEhJ
=remot	c#J%I/J4J6J9I>E?IBIDJH]IINJQdVJZD_Ic[fI
=remota	wQ]
=remoteaufruf	yQ[
=remotely	u#HBZHGQ_
=remov	b!F#I%Z(G)X*I-H/F0I1H2I3F6I7I8X9C:I;H>A@EAZBBCEDFEJFIGFJ]KFLHMHNGOJPJQHRHSJTGUIVZX]YcZD[I]F^]_^aFcAdIfFgFhG
=remplacer	y@]HZNJZI
=renam	n!J#I-H3J=J@JAIBFFaGFHcIGKJMBVJZE]IfI
=renew	r@ZBJHCIJKYUYc]
=renvoi	y7YNX
=repair	w>aHDZJ
=repeat	p#ZHHK[ZJ
=repetida	w?I@HKbMJVJZF
=replac	i(I-G3J7J9I>a?H@dBGDHIEKDMHNJZA[I]J^HbYhZ
=replacement	u>^HHJZZG
=replication	r4G5JH[M_NEZIcG
=reply	y9]ZG
=repor	yHJVZZJc]
=report	b!H#J%J(G)[*J-J/I3J7J9J:H=I>F?H@FAIBZCHFJGJH_IHJJKHMINIOIPHSXUIVGWJXJZ_^J_JbIcIfIgJ
=request	b!G#E%I&J(Z)H*E+X,J-D.I/H0I1J3H4I6]7I8I9Z:F<J=G>D?B@EAHB_CFDEEEFJHXIEJIKFLZMGNGOHPDQJRISaTIUDVDWJXXYJZG[J]D^J_GbGc[dIeIfCgJhH
=requestdeni	k(aHG
=requir	Y!G#H%C(Z)F+_,H-F/G0[1F2H3D4H5H6H7H8G9E:H;I<c>D?G@AAGBDCcE[FHGGHIJGKCL_MGNBOGPFQIRISGTHUFVFWHXEYFZ@[H^E_GaFbIcYeYfGgGhF
=requirement	a(I-I/I3I7J=J@JBZCJEJHJIdJJKXNZZDbYcJhG
=requis	u+J=Y?ZC^DEHF
=requisiti	wHIIXN^
=requisito	p-J9I:IHFI[N_WJZI]J
=reseci	y5Y?Fa^bJ
=reserv	o7H9G<IBHDIFcHFIHMJZIcJdJfI
=reset	:![#@%I&G(^)]*Y+<,<-7.X/Y0Z1Z2B3C4G5_6E7[8X9@;I<H=_?Z@HBXDBFYGJH>I<KCLJMBN=ODP[QBTAU[WaYBZZ[C]]^FaYb]cIeGfIg_h=
=resetowac	w(I:Y=[BJHISIUJV]ZH
=resetowani	r(G=J?JBZHJSIU]VHWHZ[fH
=resetowania	k!H%I(Y)F*H+I1J3J6J7J:F=F>I?F@HBCCJGJHFJJKILHMINHPGS_U[W[XHZH]H^IaIbEcIdHf[gGhJ
=resetten	f!F#H%X(Z*E,J-J/H0J1J2J3H4J5J8I:[=Z>G@CAJBXCHDFFJGIHHIGJJKFLIMHNFPDRHTJUDVZWDXFZ]]F^I_Ia[cIdIeJfDgFhH
=resetu	t!I%[(Y:I=HBXDHHZPJSIUFVHW[ZEaJbGfJ
=resetuj	t%[([@IBJZDb]
=resolv	m#G4[@JB[GJKIPJTJcYdZfI
=resourc	u#J8FA_BJG[MYTG_H
=respect	uI[NZZJ
=respond	u0[HHf[
=respons	y9^H[XG
=resposta	y#F-I9[?JHXKJTIX^ZIaH
=respuesta	y#H-I9[?J@IKJX^aF
=rest	g#I%Z(E*X+J-G/H3H4I6J7J8G9E:G;I=H>F?G@EAIBCCHDIFJGJHDIFJJKFL[M]NHPaQJRJSITJUGV^WJXHZZ[H]G^I_Ya[cIdIfGgJhG
=resta	wBILXMI_Yg^
=restablecer	_!X#H(_)F*I+H-J/I0J3H4I5Y6J8I;I=^>F@EBECFGIHAIIJIKELIMGNIOJPZRJSGTIUDWGXHZ[]G^I_GaYb[dGfFgIhI
=restablecimiento	f!D#H%I(E)F*H-J0J3I7J8J:E=H>I?FCIDGGJIIKILJMHNIPHRJS[UXW^XIZ^[J][_IaGbGcHdHfYhJ
=restart	g!J#J%J(I)J-I0J1J8J9E=J>J@DBaDHGIHEIIJIKEMFNJPJRGSGUHVHXHZB]FaGbFcGfdgJ
=restor	g(J)J/G3I4H6a8H9I=I>H?I@IAGBIHcJJKIMJNJPGSITGZD]I_aaIbJcIfHgJ
=restrict	mBHQ_
=restriction	p-J@IHHI[N_ZHhI
=restrictremotesam	m%J4I=JHHNJPIQcZIdHfJ
=result	p/a@IB[HFJJMEN]ZGdY
=resync	n%I0I4I8I9H=H>JBEGJHEMJRfYIZGbJcIdDeIfD
=retir	r1a=Z?ZCJHGSJZJfJ
=retour	y!a9JHG
=return	e!]%H&Z(H)J*J+X,J-H/J3H7J9H:H=J>Y?G@GAHBGCJDGGIHAIGJZK]MIOJS]THUHVHXIZC[I_^aHb]c[dJfJgHhG
=reuniao	y9H>J?JBJIIZ[]]
=reunion	w9I>I?HBJHIIJMIZ[]^aJ
=reus	n-JHYIIKdNGXJZA
=reussi	y/YB^
=revient	y!Y#J+YHCTIb^
=review	r)J*E>H?IHd
=ricev	y3J>EH]OZa[
=ricevo	ya]
=richiesta	y9_HFIJKJLYZH
=richtig	yKIZHa[h^
=richtlini	j!I%I(G)I*]-H7I:I=G>J?Y@FBGDHEJHCIYKGMHNdOJPISHTHUFVIWaXIZB]H^J_IaIbGcJdHfJgGhI
=riconosc	w3G:[>J@IHIIIMJO[ZFh]
=ricorda	y9I@IHJIIKbOHZJaJhH
=rien	m#I%J(J-H3H9G:I>G?H@EB]CFD_HBIFKFMGNHT^VJXJZX[J^Ha]bXdJhE
=riesc	y:X=[S]ZH
=riesco	r!F#I%G(I@JBIHGIHKGLIMHNIPJVHZc[^^HbJhH
=rifiuta	q3J9J>I@YCIHIIEJZKIO[VIZ]aJhJ
=rifiutata	w/^@ZHGI]MJNJaJ
=right	W!D#H%f&J(])C*D+F,G-C.I/G0^1F2F3D4F5H6H7F8G9B:E;_<I=D>B?D@ZAFCEDCE]FGGDIAK?LEMENAO^P^QIRGSETFUDV@WCXFYHZ<[E]E^^_DbFcGdCeHfDgEh[
=rimasto	y#]IHKIdYfJ
=ring	n#J3I:J>[?H@HBGCJDIHAKINIOIU]VIZC]HacbI
=riprova	y@]BJHITXZX
=risk	yHa
=rispetta	t-Y@JIJN^ZJ
=risulta	y!Z+YDJHJh]
=riunion	y-J9H>I?I@JBJKJNJZY]]
=riuscito	yB_HJZI
=robi	y:YLY
=robot	q(J-I3^9c>G@HCJHBIIKJXIZDcI
=rojo	y@HHGIIK]MJZ[h[
=rol	q!J#J(b)a*^3I:J;J=J>J?E@IBHCEDHHEIHKIPJUGVGZF[I]J^I_JaIfI
=role	Y!E#G%E&J(f)i*e+G,H-B.I/D0I1H2I3C4F5H6I7F8H9C:D;H<I=E>D?B@CAHB@CADCEHFHGFIAJFKDLFMFNDOFPFQJRHSFTEUDV?WGXFYIZ<[F]E^D_FaEbEcHdFeIfGgEhD
=roll	m!J%J(c)^-J3G4J6]:H=I>H?I@HBJCIDIGJHBIHKFMJTJUHV[XJZF]I^I_HaJ
=room	h)]4J>IHbRHVIZDc]fI
=root	w%XH]KJZHhI
=rosso	y>H@IBIHGIJK]Z[hZ
=rotat	j-J2[HbIJKFNHZHfJ
=rott	y>I@JHGK[MJh]
=rotto	y>^RXZHaG
=roug	y>H@JCJHIIJK]h]
=round	w+J@IDYHGIHKaZHhI
=router	o(J9J>GBJHcMJZH
=row	i#[-I3I9J@EB^HAIHKJNYTEUJVJX[Z_]XhJ
=rpc	k!I#I%H(H)I*G+J,J-G/J0I1J3G4k5G6C7I8J9C:I;H=G>F?C@GAIBHCHDGEJFJGJH@IFKDLJMENGOGPGRCSHTIUGVEXHYEZC[I]F^I_GaFbIcBdEeJf@gJhH
=ruckschreiben	c!G#G%C&](F)F*I+J,[-I/I3H7I8Z:G=]>G?G@DAXCHDGEHGFHBIHKFLHMHNFP[RZSITIUGVEWIXGY][H]H^G_[aHbFcZdEeZgGhF
=rufnummer	w3a>YIJOIZJ
=rule	Z!G#H%E(E)G+I,H-C/^0I1H2J3E4G5I6I7G8G9G:F;J=F>F?FAIBJDEEIFHGfIZJ[KBLHMENfOHPDQJRGSGTGUFVDWHXIYIZ>[H]G^G_EaFbGdGeJfCgGhF
=run	g!J#J%F(H-I0Z1Y3I4H5Y6H8J9I=J>I?J@GBGCJDIGGHcIGNIOJPJRETJUJVJXIYIZJ]]^]_JaHcDdIfChI
=runn	f%J(I)J-J/J1]4J7J8J:J=I?JBZDIGIHGIJJ[KIMINJR[SHTIUHVIZB]J_IaIbIcGdDeFfbgJ
=runs	o#H-I1Z@GBIHBIIJZKYNHRZT[ZGf_
=ruolo	t(_)]*]?FCHDJHIUJVGZI
=rutan	y@JHJKHZJ^_d[
=s	q#^*X+^-H9H?I@JBJCJDJF[HZIHKHMJNIOJPJVHXIZY[J]J^JaJdHfIhI
=sa	k!I#H%I(I)J*J+J-I0J3H4I6I7J9b:I=X>F?H@HAJBDC^DFFJGZIGKELJMHOIPZRISJUHVFWIXIZB[I]H^J_JaHbHcHdGfHh]
=sabbatical	y!^
=safari	y.]SI
=sager	k!F#F%I(G)D*D+Y,H-_/I0J3E4I7G8J9E:H=I>E?F@GAHBHCEDZEIFJHCICJJK]LYMHN[O[PFSITGUHVEXFZY[I]F^H_HaHbIcJdXfJgHhY
=sags	y#JHII[KIZEh_
=sagt	g!J#G%I(G)H*J+I,I-X0J3G4J9G:I=G>G?G@EBHC[DDE[HCI]LJMINDO[PIRJSGTGUHVEW[XZ[I]H^GaGbIcHdXfGgGhY
=sai	y3[>IFXOJaIcZ
=said	e!J#J(I)I*I,J-H/c3G4I9J:J=F?IAIBECJDIEHGJHEJ[KEMHNDOIPJUJVHXJZe[H]I_IbIdEfIgI
=saisi	y3H>JO]
=sakerhetsinformation	y+I3HC[D[HI
=sakna	k!H#G%X(F*I+G,J-G.J/I0J1J3a4F5Z6J7I8J9D:I<I=]>F?Z@FAHBGCYDBFJGJH@JIKELJMHNGOEPIRJSITIUHV[XFZD[I]E^J_ZaEcIdJfIgJhH
=saknar	m!H#I%_(a)J*I+J-H2I3]9G:I;H>F?G@GBHC^D]HDIHKGMINIOHPJTJUIVFXHZE[J]H^I_IaCbHhH
=sala	y9J>I?JHa
=sale	j!I#J%J&G(G)H*I-H4J9G:[=J>E@EBGCZDFFaGIH?IFK[LJMHNGOGPIRJUJV_XIZY]I^I_IaEcXfIhZ
=salesforc	n9JHcKJZH
=sam	]!E#E%@&I(E)G*E+G,F-D.I/G0G1G2D3D4F5I6H7G8H9A:E;B<I=D>D@DAZBYCEDEEHFGGGH=IBJHKCLGMENEOEPDQmRHSHTGUZV[WHXDYGZB[F]E^F_EaBbFcFdFeHfFgFhF
=same	W!C#E%F&I(C)G*E+G,H-@.I/^0C1G2H3D4F5I6G7E8F9B:E;I<I=D>E?F@]AbB@CFDEEGFFGFH@IJKdLGMCOYPYQHRDWFXEYHZ_[E]C^GaCcEdEeGfFg[hC
=samego	w@_ZIbZ
=saml	w7_?JZFbG
=samma	p#J-J3I9H>H@[AaBJHFIHK[OYXIZE]J_FaIbZhJ
=samr	k#J%H*J-I2J3I4J9I=J>J?HAJCIDJHDIIKINIPJQgUJXJYHZI]JaJbIcHdJeJfI
=sans	h!J#]%I&[(J-H/J3]9J=X>I?J@GAJBDCID[FIIFKGN[ODTHVIXIZF[Z]IaFbIcIdJfJhI
=sap	j!J#?(E)J3H4I7I9J:D=I>J?J@HBECJDGHjIJKIMHNJSJTFUFVHWJZ?[H^JaJb@dIfIhH
=sas	o!I#J(J,D-I3H9F;J>I?H@IAJBICJDJHBIIKJMINJOGRgUJXIZI]IaHbHcIfHhI
=satisfi	w/[HIIGJ[N[WJZIaH
=satisfy	q@[HFIINaZH
=satt	w#J%I(J)J*]2[:J@[DIHJIJKINIZD]^hJ
=save	t+J-F3I9G=[>J?I@GCDDHHaIDKGN[OJUIZC]FaJf]hI
=saved	w#Y3]ZHbJ
=saw	y9[@[CJHGZG
=say	e!I#C%I(I)J*I+[-D/H1J3D4J6J7I8J9F:I;J=D>D?F@[AIBECFDGEJFJGIHFIZJJK?MFN^PIRJTYU]VGWIXHYIZ][I]H^J_IaFbJdJfHgIhb
=says	H!J#[%A(C)C,B-_.X/Y0C1Z2E3<4D5C6J8C9?;F<F=Z>=?@@BAHBACFDGFBGHHBIaLFM>O^P?QDRCV^XcYC[F]D^Y_YaEcJdYeIf@g=h]
=sbagliata	q9G>I?I@IBIEZH[KHMHRYXHZI]Jha
=sbagliato	w4[HFRYX]ZJ
=sbloccar	t#ZHJ[]
=sbloccato	y#D%J3JB]HGT]
=scadenza	tL_ZJ
=scaduta	w=a@IBIHEKHUJVIZZ]ZbIfJhI
=scanner	r>JCGHa
=scenario	u)]*JAXH]JF
=scheitert	o/I3]8X=JHJKJQXZG_ZeXfIh]
=scherm	u9I>^?H@]BJHHZF[X]JbX
=schermata	r(J+Y@JBHDIHGKIUIZHbb
=schlagt	p(I6Z8Y=I@INZVJZ[bH
=schlussel	w6^?[ZH
=schon	d!G%H*H+_,J-Y/H0J1J3F4I6J7J9a:H;I=G>A?D@_AIBFCCDCEJFIGJH@IBJJKbLIMZNEOGRJSITIUGVXXFYIZ?[G]D^I_Gb[cIdIeJfGgIhX
=school	i!J(H)J-J/I3E7J9H:I>]?F@FBHDZHCIJKZMYN[SJTJUbVGWI[J]JaGbIg[hJ
=schreiben	y%^
=schrijft	t>JG[HGRJY[fZ
=schritt	yC_]YaEeY
=schusestrongcrypto	m3J9JHHYb
=scop	e!J#J%I(J)J-I0J1I3I9H=J>J?J@JBIDJFIGfH>IHJFKIMINHPHUIVaXJZF]JaJbIcIdIfHhJ
=scor	y-ZHZIEKHNIZI
=screen	V!D#G%G(E)G*H+_,I-E.J/I0J1I3G4G6I7H8I9D:H;J=F>^@CAIBBCDEHFIGHHIIYJHKEL[NHOHPGQJRISHTEUFVEWIXHYIZC[]][^G_HaFbfcGdGeJfFgG
=screenshot	l?I@JBJHaIJKJZ]^IbHhJ
=script	j![%G(Y+G/J3E6J=G>G?H@FBFCJDFGHHbIIKHLJMHNJOHPFSJUJVJWIYXZ@]I_]aJbFfIg_hJ
=scriv	wGZHGY]ZJfZ
=sdprop	w(IHIPagJ
=se	Y%C&I(D)D+_,E-A.G/D0F1F2G3H4Y5G7G8E:B;F<H=X?HAFD?FFJEK@NAOBPEQHRGUJV>XDYFZ][^]A^E_GaAbFd^eXf[gEhA
=seamless	wH]
=search	y9IAHBIDJMIZJ_aaH
=season	t![-c@IBJHDIIKFNIZF
=seasonal	y![D]HGVJ
=second	Y!G#G%G(G)H+X,I-D.J/X0I1H2J3D4G5I6]7H8a9D:H;J<I=H>A?D@fAGB[CfD?EIFIGHICKELFNBOGPHQJRFSHTGUGVFWGXEYHZC][^I_FaAcFdIeJfFgHhD
=secondo	q+J-Z9J>I?J@HBHC]HEIYKIMJXIZF]ZfJh[
=secour	w3]>]?ICID]HBaH
=secret	i*F+I2_3J>H?cBJCJDJH_IJKJLJ]JfJ
=secretary	w(]3Z@JHFKIZIbIg]
=section	y%EH^
=secur	m!I#G+a4E<_@HBJCID_H?IIKHTIVHXJY^ZC^JcJhI
=securit	r+ICZHGQYY[fI
=security	U!E#D%[&J(Y)Y*a+Z,G-I.I/G0H1G2I3E4G5H6E7E8G9F:F;^<H=E?]@AAGBCCZEHFHGGHYJJKCLHMENEOFPCQ_RGSGUEVJWGXXY]Z>[F]E_GaFbYcIdFeHfFgFhJ
=sedan	u*[9H@^BZHJIGKHMZZIfJ
=see	]#Z%Z(B)[*X+E,I/G1I4I5J6J7H8I9Z:G;J=G>F?J@BAIBDCFDBEIFIGHH^IYJHKDLXMGN_OZPGRISIT[UCVFWJXGYJ]Y^HaGbGcHdHfIgGhF
=seem	k!J#J%H(E)I-^>J?J@JBICJGII]NJP]VGZG[J^JaYhJ
=seen	q#I-aHHKIXH
=sees	yA_HDdJfH
=segu	y!Y>YgY
=segun	u-[DJHIKJZI]Yh^
=segunda	w8Z9]@ZHG
=segundo	n-Y8[9I>H?IBJCaHHIIKHXHZEaIhZ
=seguranca	r%J*Y+J-I3H9E=I>I?_@JCZHEIJKIPJQYVIXHY]]HaJbJ
=seguridad	q+H-H3G9F>I?^@JBJCZDYHFQYXHY[]JaJ
=sei	m!J#J%J(I-Z3I9Y:H=J>E?H@GBICHDHIYKCLJMINFOHPIV_XIZH[a]I^IaIbJfJh[
=sein	k![#H%J(H-J.Z3Z9I=J>I?I@FB[CJDJHFIYK^LHMHNJOJPIUJVYXJZC[J]J^^aJbIdIfJgJhH
=seit	c!G#]%X(F*X+X,I-Z/I0H1X2J3C4F5I6H7I8H9C:Y;H>J?G@BAJCED[EHFHGGH=IYJJLHMFNFPFQJRDSFTHUEVCWHX[YJZI[H]Y^G_HcEdDeGfbgGhY
=seitdem	u8Z=]@JBIHGQYR]ZHfJ
=seither	w%J2[=[HGY]ZH
=selben	y9J@_A^HIZG_E
=selbst	n(I)[:H=J?I@GB^DJHGIJKHLJMJSJU[V_ZBfJhI
=select	f%H(I)J-J1I3J4J7J8J9J;J=J>J@HBIDJG^IJJJKJL[MINHPHSJU[V_ZD_HaJbHcJdJfIhJ
=selectiv	tGdHBZJ^I
=self	T!E#C%B(@)c*D+H,H-F.I/E0G1H2H3F4G5H6G7E8G9J:D;H<H=I>E?C@CAHBFCGDXEHFHGDHYJJKDLCMENEOIPDQIRGT[UaVaWEXGYGZY[C]F^e_FbDcAdBeGf=gFhD
=selfservic	q#J)^-H9I=J?J@IBFDHHDIIKJMJSZTJUdVDZF]J^JcJdHfF
=sem	c!G%F&Z)J*H+J-G/I2J3a4G6J7I8[9E:G;J>E?F@XAHEIFIGHH>IEJIKEMXN^OCPHRISGTGUHVGWIXEZA[Y]FaYbXc[dGeIfEgHhH
=sempr	u#I+J>I@GBGCID^IIK]M]VIZDhH
=sen	w9J@]C]KIMZZI
=senar	w#I-J@]BIHHKJTYXHZ]cYhI
=senast	w-G3J9H>H@^BJCJHHIDKbOIZFaGhI
=send	c*J+J-H3G7[9I:I>J?H@GBGCIH_IIKHMJNFOISITIUJX[YI[J]Ea_bIcJfJhI
=senha	R!@%G&H(H)C*C+C.G1E2X3B4C5F8E9D:H;E<G=A>I?@AEC@EEFEGGHFI[KaN^OEPCQGRCSCTAU]VAWBX@YEZa^Y_BaAcAd]eEf@gHh[
=sens	wHX
=sent	e(G)J+Z-I7Y:G?Z@IBECJDFHXIIKINJOJUIVJXJZZ[J]Ya_bJgJhI
=senza	h!I#Z%H&](J,J-G1J2J3^4I7J8]9I:I=Z>I?I@HAJBFCHDYFJGJH?IEJJKGLZNZOEPIRJTIUJVJXHZG]HaFbIcIeIfHgJhH
=ser	p!J#J(Z*J-H3E9H:[>E?]@YBICEDGHCI_KaMENGODUJVHWJXIZE[I]HaFbJdJhG
=serv	u(J>G?aBIDJHXKJMJVIZG]IbJ
=server	L!A#G%@&F(@)A*A+B,B->.E0E1B2@3>4e5g6f8@9>:A;B<Z==>@??@=ABB<C?D>FBG<I=JAK=LBNIOBQXRcSCTAU?V?WCXAYbZ:[B]>^Aa>b>cbdGeAfbgAh@
=servern	q-I0J1H2J3I4[6Z8J9H;J>I?J@JH@IIKGMIOJPJR]SJVJYZZIaJc[dIhJ
=serveur	j#I%H,J-J1I3I4Z8J9I=I>J?J@IBJDJHCIJKJNJP]RZSJUJVIXJY[ZGaJc[dYeIhJ
=servic	L!@#@%Z&G)Z*J+B-C.E/D0_1Z2Z3I4@5C6C8C9@:@;D=D>H?=@BADB]CAEAFCG?IDJEK?LGMDN@ODP>QERGS_TIU_V^WAXBYXZI[@]?^IaHb@c_dYfeg>hA
=servicebu	iHDMJYJbJcd
=servicio	m(J2Z9HHERJS^UDVGZG]JcHfb
=servico	m(J2Z4J9I=JBXHERJS]UGVHZH]JcGfa
=servidor	d!H#H%F(I)I*H+J,G-G/J0I1F2H3F4^5I6^7H8H9D:H;J<I=H>H?F@EAIBECHDGFJGIHEIHJIKGLIM^NIOHP^QJR]SFTIUFVGXGY[ZF[J]G^J_HaFbGc[dZeGfXgJhH
=servizio	m(J2Y3J4J9I=J@JBYHEPJRJS^UFVFZI]HaJcIfb
=servono	wHXI^fH
=serwer	t-I1H3J4]6]9H?I@JBJCJDJHCIJKIREVJZH]HaIc]f[
=serwera	w4YH[IJRZ]IaIcJdYfG
=ses	y%[8[9JF]HI
=sesion	r(I-J3J>I?JBGCJIJKJNJXJ[]]ZaEbJcJh^
=session	j!J#Z%G(G+J-G/J1J3H4J9F:J=H>I?H@HBFCHDHEJHZIHJJKELFMINHOJPJRJSJTJUGVIWJXGYJZC[H]daHbYcGfJh[
=set	N%c&[(]+^,C->.J/G0F1C2D3@4C5D6A8C9?:D;D<_=A>B?J@aADB_CEFDHJI<KJL]M>N?OBPJRESCTAUIV]XBY_Z7[?]D^^_Aa?bCcAeJfGgah<
=sets	k&Y([)J-I/H@HBIH@IIJ[KIMGZZgahH
=sett	]!E#G(F)C*a+Y,H-I/D0I1I2I3F5F6H7F8G9F:D;J<a=E?D@GAHBACDDBEGFIHeIDJFKCLHMDN]OJPERHSFTIUYVCW_XHZ?^F_GaFbCcGdFeHfEgE
=setup	d!H#G%G(E)G+_,a-H/J0J1H3H4J6H7I8H9F:I;J=G>F?F@GAIBFCGD_E_FJGGIHJHKFLJMHNFOIPDRHTJUJVEWIXIYIZA[I]H^H_FaFbHcGdAecfFgHhI
=setzen	p&[)Y:I?J@]BIHHKIL^MJNJV]ZB[I]I^JdJhJ
=setzt	wHHKHMJZ]g]
=seul	j!I#H%I(G)J*F+J,J-H3F4I7J8J9F:I=I>F?]@ZAJBXCbDFEJFJHAIEKHMHNHOIPZRJSITHU[V]XHZB[]]G^I_JaEbIcIdIfHgJhI
=seulement	t#J=YBHHHSJTZZI[_cIgYhJ
=seven	y@^KHZJ
=several	m#a-H1]BHHFTEY[cJdJfI
=shar	f%J-H9I:H>F?I@HAXBGDJH_IGKILJMINITJZB[J^cbGhI
=sharepoint	f#J%H*]-H9G:];E>JHbIHKJMJPIZI]HbJcJ
=she	X!]%G&J(D)G*E+C,I-A.I/D0I1H2I4G5I6H7E8H9D;I<J=D?DAEBfCBDaEIFGGFH8JFK]MBNXPERHSGTHUDVYWGXCYI[E]b^E_[aCbDcFdFeIfGgGh_
=shes	p#^)I-E@IHCIYKYNITGUIV]ZG_Y
=shibboleth	y7aHFSFZIgJ
=shift	t@YHFZa
=shop	q-X>[@IHYZGbZ
=short	n-E/Y@JC[HCIbJJKHNFZE
=should	a!A#G%H(F)H*G+Y,J-H/H0J1J3E4H6I8F9H:]=E>H?D@HAJBDCZFJGGH_IDJILIMZNFOHPHRISITIUHVJWJXHYIZ[[G]E__bGcId[eJfHgIhE
=show	S!I%E&I(C)E*G+c,F-D/Z0D1G2J3D4G5H6H7G8G9E:F;X<I=F>D?E@CAGB@DAEGFHGFHZJZKCLZMGNXOZPDQJRYS_WGXEYHZJ[X]]^E_FbccFdBeJfEgEhD
=shown	j*H-G0[>H?c@GDHIHKFLJMINJOJZB[_^HaZhI
=shut	o!^#a-H/J3I9I>Z?H@FBHDJHBIGKFMJNJOJRISIXJZC]Z^JbJcJf[
=si	c!F%F(D)^+_,G-D/H0H1G2I3D4E5I6H7G8H:F;H<J=X>C?E@_AHBCCCD?EHFHGHJHLHMDNEOCQJRFTFUEVaWHXCYHZ][X]B^H_HaXbEcDdEf]gGhD
=sich	g#I(I*I,J-I/J9I:X=J>I?H@ZBXCGDGGJH[IHKXMYNIOIPHVHXI]I^JdIgZhH
=sicherheitsfragen	t*]?[HIX[
=sicherheitsinfo	y+[CHD[HJ
=sicherheitsinformationen	w3J?ICYD[
=sicurezza	r%J)J*[+J-I3I4I9G=J>J?_C]HEIIKINIPJQXXGY]ZIaI
=sidan	q!G#H%J(J)E*E+^,I-G3H4J9F:J>F?IAJBICHDXEJIGKIMINJOZPGTJVGX]Z^]J_JaJdGhI
=side	m!I#J-G/a0I4G6J9I@IA]BJDJH@IHJJKIMINYPFRIS_T[YIZD[J^J_ZaIcGfDhJ
=sie	Y!X%@&G*I+^,B.E/Z0D1C2E3G5E6X7C8C9=:@<G>I?FACBICGEDFDGDHDIEJCLBN?O_PBQFR^SGTFU@WAYEZa]>^B_Aa=b@c@dCe[fZgBh_
=siffra	y3ZHII^OG
=sig	w+[9J>F@IBHCJDIHFIJK[MIOJRJZ]cIf[hH
=sign	O!C#D%D&I(B)C*F+[,[-?.G/H0G1F2J3E4C5E6E7c8E9D:A;G<e=A>>??@>AECCEGFaGCH^I]JDK@L[MYNIOEPDQIRFSCTcUBVAWEXBYFZG[[]A^A_Ga>b[cBdBeDfBgChJ
=signatur	u<ZHZ
=sigu	p#I3JDJHGL[M]T[
=silent	w>IBJDHHB]Gab
=sim	e!F#B%G(D)Z*F+Z,I-D.J/I0J1J2J3D4H5J6J7G8I9A:F;J=G>j?D@DAHB@CEDAEJFIGIH^ICJHKCLHMCNFOFPGRISHTBUFVXWHXEZ@[C]C^I_GaBbEcHdGeJfFgHhF
=simbolo	t9JI_
=simpl	t-J3G>I@JBJHCIbNXOHXJ
=sin	c!F#X&Z(G)I*G+H-E.J/H1Y2I3Z4F5J6H7G8Z9D:Z;X>F?EAHCFEIFHGGHAIDJHKCN]OAPFQJRGSFTEUFVEWHXEZ@[Z]Ea^bFd[eGfCgHhF
=sinc	Q!X&G(@)a*A+Z,C-_.I/H0F2J3A4H5E6X7I8Y9A:C;E<F=Y>J?G@DAYBYDFEEGAHEIHNEODPGSYTAUYVFWEY^ZI[J]B^BcadGeDhH
=sincronizacao	p%Z-J0Y3J9IG[HIKIMZRYSJZJdJf]
=sincronizacion	p%X-I0X9J=J>J?JGYHGKJMZNIRX]JaJdJf]hJ
=sincronizzazion	o-J3J9J=IDJG[HFIJKIMZNJRXSJZIdGf^
=sind	f!X#E%I(I)Y+I-]/Y0J1J4H7J8J9H;J=G>H@ZAJD[FJGIH@IBJJK[LHMFNFOIPHRISHTFUEV^XHYIZE[G]G^I_IaGbHcHdFeIfXgHhG
=singl	r+X7]NZZG
=sistema	n-I3B9J>F?G@IBHCIDaHDIIK_MHOJR^U[ZG]JaIhF
=site	a!G#F%G&I(G)I*I+I,I-_.X/F0H1I3G4]5^6H7G8H9D:G;I<I=G>J?F@CAGCEDGEJFHGHHbIXJFKDLINDOGPGRGTGUGVGWIXXYIZG[H]D^H_FaFbBc_dHeIfFgHhY
=sits	wPX
=sitt	yBYZH^]hJ
=situation	y?GHZdY
=six	m!Z#G-I/Y3E9G:J;]=J>E?I@GBICJDFFIGJI[KEMJNIOGPJVJX^ZCa_hI
=sjalv	u(E)]*J9H>H@IBZHIIHKIU]V_ZG[IaJhI
=sjalvbetjan	w(J)^-I9J>JBIDJHHIHKIUaVGZI
=skarmen	y9J>^ZJ[]bF
=skew	wHHR_cJ
=skicka	w#G3]HIIIaZ
=skipp	m#J+Y1^@IBGDaGGKGMENJRJZGfE
=skog	y1I8bHFRIZJcJdHeJfI
=skrev	t!J#_-I3J9G:J=J>H@FAIBICJDJHCIZKZMJNJOIXIZY[I]JaIf^hH
=skriv	y%J1H8JG]HFRHcId[fZ
=skrivaren	yH_ZF
=skriver	q#J-J0]3H9J>EDIHEIHKFMJNJO^Y]ZF]IaIfIh[
=slash	m-J3Z>IBJFbHCaH
=sleutel	y0J6a?YHFTJZJdFfJ
=slot	u#_/H9JIJT^XJZIgJ
=slow	n-[9H@JBHHbIJMGRXZI]JbIcD
=slowo	y#F-aHGIITH
=slutad	w>JBJCHDIHIYXZI]^dJf]
=small	u-JHHIaKHZH
=smart	b!J#E%I(J-G/J3H7I9E=J>Z?J@IBDCJDIFJGJHbIFKILIMINJOJTbVIXIZC[I]H_JaIb[cJdJfHhJ
=sms	M!>#=%@&D(<)?*F+=,E-:.C/@0B1A2D3c4?5C6B7?8F98:>;@==>_?n@9A@BBD7EAF@G@HII@JAK9L?M:NHO9P>QDR@S?T>U=V<WGX=YBZG[=]f^@_=anb<c?d@eDf>g?h<
=smset	y3F9H>]DJHCIIKJMJOEZG]^a^bJfJ
=snapshot	m!I#H(H-I3I4J6Y9F:I=I>G?I@HBGCIDIIIKIMJOJRdTJUIVJXHZF[J]G_IaHbHcJfHhJ
=so	Q!A#E&H(F)E*A+],E-]/Z0F1E2F4J5F6D8D9A:A=[>F?Y@_AaBFCbDYEFFDG^H=I^K<MCN=O@PGQGSCTJUEV]WDYFZ?[^^d_Aa<bAcGeDfBgHhZ
=soddisfa	wHIIXN^
=softwar	m(J-I0I1a9J@JBHH]IHJXNJZHfJ
=solicitud	y9[>FHZ
=soll	n#J(I)I*H-I?J@[BJCIE[HFIJKIVHX^Z[gJ
=solo	^!E#C%E&J(C*D+G,G-B.I/F0H1H2G3B4F5I6H7G8H9@:F;Y<J=X>A?b@YAGCeDAEHFGGHH>IYJHKBLGMENFOEP[QIRGSETXU_VYWIXCYHZ?[b]C^G_GaAbEcGdFeHfFhD
=solution	wH^KG
=solv	q-J3J9G>J?HAJB]CIHFIGKHMJRJTJUIVHY[ZH]J^_dI
=som	j!G#H%I([)H*X+^,I-X0J1J3D4I6J7I8J9E:G;I=I>]?G@EAGBGCYDBGJHAIZKZLXMINHODPGQXRJSITIUIVYWJXFZB[H]G^[_ZaFbGcJdIfIgIhH
=some	_!F#G%F)H+F-[1J3G4Y6J7G8G9H:F=G>F?F@XAGBCDDE^FGGXIBKYLJMGNXOJPYRISHTIUHWJXHYJZX[I]E^H_GaFbXcHdHf]gHhI
=somebody	d!H#D%F(Z)[*J+I-F/H0J1H3Z4J6]7J8J9[:G;[<_=J>G?H@YAJBDCIDGFJHEIXKELGMINHOGPGSGUJVFXI[I]I_YaHbGcHdZeIgGhG
=someon	d!Z#^%[(J)J*X+Y-E0I3H4J7[9F?H@CAJBECHDFF[GIHFIGKFMINHOHPIRJTZU^VIXHZG[I]H^XaFcIfHhJ
=someth	^!X#E%J(F)J*G+I,I-a/G3H4I6I7H8J9C:F;J>B@IAJBBDDE]FIGIHDI[JHK]LIMGOHPIRJSITIUGVGWIXHZ_[H][^I_JaGb[cIdHeJfIgJhE
=sometim	t/I@JBDDYHHMZZabJ
=somewher	q#X-[DXHDKJZ[
=somm	y:ZEZZJ
=son	j#J%I(I-G2J3X:Z;X>H@YB[CIDGIHKGMHN[O[PJTJUJVHZB[I]J^ZaJbIcJdJfJhF
=sonderzeichen	u-Z3J9I:JCJFZHHI^NJ
=sono	e!E#_%F(I*I,I-D/I0J1J2I3Z4H6I7I8I9];I=H>X@AAHBYDbEIFHGIH=I@JIKBLIMFOEPGQJRISITEUFV^WXXFYJZ@]F^H_HaEbFcHdHeJfGgIhF
=sont	o!J#I%I-H.Y3[4J:J?J@IBIC[DFGYHGIYNHO^ZDhH
=soon	t(Z)Z*X@aBIHCKJLJVG^G
=soport	u(^1X@[HIVHZI
=sorry	i#H-I3H9b:I?I@DBGCIDHHBIGKHNIOIPJRJTJVIWXXGZa]HaIbJhH
=sort	t9CBbHFIIZJcYfJ
=sou	q)Y-I9I:[@IBJCIDaHFIGKHNJOJV]XJZChI
=sound	wH]
=sourc	q#XA[_[
=sourceanchor	n!H#I%H3IAdCJHJVJ_G
=soy	o!J)Y+H3J9G:Y>I?I@HBICIDaHFIGKIMJVaZDhJ
=sozinho	u-I9G>J@JBYCIDIHHIIKIU]V_ZGaJ
=spac	k3_4H6J>IBIDHIZRJZH_]aJcIfI
=spam	i!J#I*J-D3E4I9E:I>E?F@IBICEDEFHH^IBKFMHNIOJTIUJVJXHZD]I_IacbJhJ
=sparrad	u!J#_%J-].]3F7J9E>H?I@IBFDJHAIFKJRISGTZX]ZE]GaHbHcJfHgJhH
=sparrat	w!]#D)[*I-I3J9IBIHIIJK^PGUIVJ
=spater	w9Z@YBIHIIIKJMJTXZ^aI
=speak	wNZY[
=special	h-I3I9I:J@HBIDJF^I^V[ZE
=specifi	t3GN]O[ZJhJ
=specop	j4EHEIHJcNHZG
=spell	y3^@]DIHFZI
=spelnia	q3H9J=JHJIZNbWJZJaJ
=spenta	w!Z-I9I<YHEU^fY
=spento	y)JBHHCU]VIY]ZFd^eGfI
=sperr	uHHSJTaX[ZIaHgJ
=sperrbildschirm	uHFZJba
=split	y/Z8JHJgY
=spotkani	y9G>H?I@JBIIIMINIZ]]^
=spr	q-J4]>X?[GJHDIJK]ZFaGhI
=spray	u#IHETb
=springt	y>JHIba
=sprobuj	w@XHJTYZZcY
=spuntata	u;Z@JHHIJKJLXNIZJ^[d]
=spuntato	uLXdZfJ
=sql	w!F#H9J>JBFHeIIVJZ@^IcIdJhJ
=srv	y!J/J0G4HGIHESHZEc^f]
=ssl	q<aCFEJHEIHY^dJeGfF
=sso	t7]HZZI
=sspr	H!^#A%@&F(7)a*D+Y,A-A.H/@0B1A2E3b4E6A8>9F:?;F<D=G>=?]BYC?DJE?FCGFH^IAJ]K@L=MAOAP^QER@S[UaV^W]XdYY[C]>^G_?aCbZc>d;e?f;g=h=
=ssprsetup	m+Z3I9G>J?JBJCJDcHCUJVJXIaJbJ
=staan	y.Y
=staat	c!a#F%F(X)H*G+E,H-Y/G0H1F2H4H5J6H7G8H:F;[<J=H>H?^@CAFBECJDCEJFIGGHFICJIKXLYMEOBPDQ[RFSHTFU^V]WIXGYIZ>[Z]D^X_CaCbGcHdXeIgHhD
=staff	d!G%F(])[*Y+Z-H/H0J1J3G4J6J8Y9J=H>H?F@EBFCGDXF]GYHFIGJIKGLJMHP^RJSGUCV]WIXIYJZF[I]I^J_HaHbHcHd[fEgHhJ
=stag	w4Jf]
=stamattina	r#[-I@aBJHGZH
=stammer	r+I-J/J0J3D4J6]9I>C?I@IAJCJDFHEIHKGNIO_R]TIVJZG]Ia^cGfFhJ
=stand	w1YZHcY
=standard	u(F)b*I3ZHCPHZJ
=stangd	u!^>HHFIIKIMJY_ZJ][fJhJ
=star	k!G#[(G)J*J+J-F/[0J3H6J7J9G:I=I>G?G@EAJBECHDEH?IEKYLJMaNGO[PHTHUIV_XIY]ZB[G]G^J_HaHbDcJdIfHg[hY
=starego	n!J#G(I+I-F3H9F?H@DBFCGDEHBIGKaMbNJOGTIVJXJZE[H]FaIbIfJgJh_
=start	^!F#E%H(E)G*H-F/G0]1H3I4I5J6I7H8I9F:I;J=F>F?F@HAJB]CHD]GZICJXKZLJMCNFOGPGRGSGUFVFWJXHYHZC[I]_^I_Gb^cEdEeIf[gHhH
=startar	u(I+]9J>I?I@JBIDIHXKIMESJVIZGbZdIf]
=starter	o!]+H>G@^BID_IHKHMJZHhJ
=startet	wBJH]MHVJZGbIdIf^
=stary	r#J0Z1]3J4G5[<I>YBJGIHFRJY]cIdHfF
=stat	r#IH^JHN_VJZH
=stata	u@HBZHIM^ZF
=stato	uBJHGS_UIVYfI
=statu	k!F(J-J0_3I9J@IBZDJHYKJMINIS^UIVIWJZXaJfJ
=stay	i!J#I(J-H/I3J9I>H@FBFDJGJHGI]KHL^NISHT]ZD[F]G^Xa^dJfIg]hH
=steckt	y-XHHI^ZG
=steed	u#[3J>G@IBICJDIMHP]TYZJfY
=steht	d#J%I(H*I,J-[/I0J3]4I6J7I9G:G;J=I>E?ZBGCXD^EJFIGJH@I_JJKGMFOHRJSJUIVGWJXGZA[X^H_IaEbIcJdIeJfXgJ
=stellen	y(_>J?I@IDJH^NJVJZI
=step	^!H#F%I(F)J+F,J-E0J1I3D4I6^7H8I9E:F;J=G>C?F@FAGBEFIGHH]ICJIKILIMGNFOGPHR^SHTFUHVFWIXGYJZb[I]^^I_IaDbFcHdIfDgHhG
=stesso	t9H@^A_HFZJ]J_J
=still	R!b#H&H)F*E+A,F.G0E1_2G3>4I6E8E9[:D;F<H=C>[?@@<AFB>C@D@E[FEGEHCJDK>L[MbOZPGQGRCSET]UDVBWGX?ZY[[]A^B__aYbAcCdBeEfBg[hF
=stimmt	n,ZE^HIIIOZTIZHfJ
=stod	w1]7X8IHJRIdHfHg[
=stol	w>DH_
=stolen	q>dBJDHHGZH
=stop	f!Y#J%H(G)[,J-I.Y/H0G1J2J3H7J8H9H:J;Z=H>I?I@EAaBCCJDIGFH[IHJIKGLXMXNIOJRESHTJUJVFXJYC]I_IaJbXcHdHe[gFhX
=stopp	^#H%F(H)I*J+J-G/H0X2I3G4J5J6I7I8I9I:I=]>H?I@GAHB@CHDGFJGEIHJHKHLHM@NGPHR_SHTJUGVGWJXH[J]a^I_IaFbFdFeFf^gIhI
=stoppad	w0]HHZJf[
=stor	d!F#H%H(I)J*H+J-C.a/_2J3c4J5J6I9G:I=I>??E@GAJBECGDXFJIZJIKDLJMGNDO_PIRJTHUJVGXIZ?[I]H^J_IaFbHcIfJgJhG
=storag	y4XHYfY
=storm	w4G5JH_
=storung	yS[
=str	u-X/YHGK[ZH
=straight	w+^>JHEOJTJZH[]bH
=strategi	j!I(H)I*]+H=J?]@HBHCGDDEIHCIIKIMINbPHUFVHWaZD]IaIbJdHfJhJ
=strength	w(H)I*G,F@ZH]I[
=strict	y.ZHJNZ
=stricter	w*]/_8JHINGPG
=strona	t!H#I(I)G*H+[-I3I4J9I>I?J@HBHCJDZHEIJKJMHOHPGS^UHVGX]Z[]IaIbJdJfH
=strong	r*X-G@^HGI[KIN[ZC
=strony	y+].YDEHZ
=structur	wF]
=stuck	d!G#F%I(E)^*H+F,J-G/I0G1I3G4I7I8J9D:I;J=H>G?G@YAJBEC]DaEJFJGHH^IFJILIMHNGOIPGRISHTGUIVGYJZ^[J]H^I_GbGcHdJeIfGgIhG
=student	i!X)I+I-I3H?C@JBIDGG]H_I[KINHPIUJV_ZF^Z
=stund	w9J>JB[HFPXX]]Ia[
=stunden	q#J@_HIIJKIX[ZFaY
=su	a#F%H)J*G+H,I-E/J0J1I2I6J7H9H:Y=G>H?G@EAIBXCGDBFJGHH@I]JIKFLHMZNGT]UXV_WEZF[H]H^Z_IaGcXdHeJfHgJ
=sua	i![#H%J(H)J*J-I3X7J8X9I:I=J>I?I@XCHDGEXHEI]KZLJM[NHOJPJRJSJUHVYWEXXZC[J]H^XaIbIdIfJhG
=submit	uHDMIZbaJ
=submitt	o%YBIHEZb
=subscription	w=_BIHIZH
=succ	q)[9J@[BYDJHGJZNJPIUJVI^JcZ
=succeed	m#I/_3H>HB]HITZZHdG
=success	g#J/_9I>J@^BeH?IJKILJMHNFUJXHZ@[I]GhJ
=successful	wBHH]MZZDe]fG
=successfully	h!J#F%I(J>HBdHCNJTIV[ZC[H]J^J
=such	k+F3G>IBGCIH]IJMZNIOITIZJ]J__gI
=sui	y5XJY
=suis	j!J#^%J(X*I+[-I1G2J3H4I8H:Y=I>Z?E@DAJB]CDGJH@IGKFMHNIOHRHSJTHUHV_XHYJZC[[]XaGbHcHdJfEhE
=suit	w#]@^HFNIY^ZG]JcD
=sul	k-I.X3G4I:J<Y=J>G?H@IBFCJDGHHIIJ]KJM_NHOITXXIZF]JaIb]cYgJ
=sull	q(J;]?JBJCIHHRZZG]I^[a]
=sulla	y%[;IBJHJ[Xb]
=summer	t![HJIYKZNIZI
=super	w9ZB^DJHFIJZI
=suport	t(Y1YgX
=supplier	r:_HIZI
=support	]!I#I(])G*H+J-H/G0J1d3I4D5_8I:F=H?G@IBDCHDEEZGIH[IFKILJMHNGPGRHSHTGUHVEWHXHZH[J]H^I_IaIbJcGdGeIfHhI
=supportato	y1YgX
=supprim	w-J4]?IBJHEMIU]ZI_]fI
=sur	^!D#D%Z(Y)H*G+G,I-E/H0I1H2H4F6J7H8I9Z:G;[=F>C?C@DAGBBCDEIFIGGHAJ]KCLYM]NEOFPFRXT]UXWYXEZ@]D_Ga^badFeIfFgHhG
=sure	n(I>I@JDHHZKHMIZa[I
=suspend	p!Y#I9J@HDJH_X]ZE^I
=svc	yHZLIZGfY
=swap	w@aBJHFKJZEcZ
=swear	y@JHGK[NZ
=switch	]!_#F%F(F)I*F+G.J/F0H1X2J3F4G5I6H7G8G9D:E<J=E>Z@BAFBCCEDDEIFHGEHJIEJGKCL[MENDODQJRESGTHUbV_WIXHZ>[G]E^F_EaEb^cEdZeXf]gHhZ
=symbol	h!Z#J%I(J-]/Y3I9G=I>J@EBICGDJHDIbJJKGMFN]OJXJZE]JaJfIhI
=sync	J!=#?%^&C(>)?*A,B-<.D/B0g1d2[3G4^5C6G7?8b9>:?;A<C=@><??@;ADBHC@D=ECFAGhHXI;J>K;L?M]NFO@RbS<T=U>V;WBX@YZZ7[@]>^>_Ea?b?cbdYe@fbg?h>
=synchro	t%[/H0]3JGIHHIJKIMINJdYf[
=synchronis	q%J0G3[HZMIPId[fI
=synchronisation	k%DG[HbMYNIZIdIfI
=synchronisiert	w3XH]dYfI
=synchroniz	w%YGIHHMZ
=synchronizacji	r!J#J%[0Z3J4YDJG_HGMIR[SI_IcJdFfD
=synchronization	l8^<]MJZI^J_ZdGfG
=system	^%G(G)I*I+[,J-B.J/E0I1I2I3^4H6H7H8I9C:Y;J=H>E?E@]AHBYCFD^EIFHGGHaIXJHK_LEMBOBPHSJTGUHVFWJXFYIZI[F]F^F_GaDbGcGdGeIfGgHhA
=ta	y3I9J>]@HA^BFHFIJKIM^OJZGaJ
=tab	i!E#G%H-J3J9J;_@JAIBHCJDIIJKILINIPFUJVI][^__IbIhI
=tabl	u(F=IHcPJVJZF
=tablet	g!J#a(I-H9H>F?JBECJDJHcIGKEMHNJTIUIVI[J]HaFcJhI
=tack	n!I%J(J,J-H0J3H4H8J9a=H>G?J@HAHB_CGDIFJGJHEIHJJKHMHOJPJRITHUIVJXFZD[I]H_IaFbHcHdIeJfIgJhI
=tag	m#E(J*J-G3I9^:J=J>I?J@cBGCHDIHDIFKGMINJTJUJVJX^ZC]I^JaIbJhH
=tak	u#J(H)^*H+]-J9^BJCJDDHGIJKJPGV]XIZFaJ
=take	]!G#I%G(G)H*G+I,J-D/D1J2J3H4I5J6I7H8H9H:G;_<]=H>IAJBBCGDDEYFJGEHXLFMdNEOIRISJTHUJVGWIXIZC[F]H^F_GbHcHeJfHgZ
=taken	m!H%J(J-G/^9I=[?IBFDIH@IDKYMDNHP[RJSGTJU]VIXJ]J^]_JaJbIcJgEh]
=talk	p4]8G9a>J@JHFIJMIYZZIfJ
=tam	w9I:a@HBHDIHHIEK]VYXJZHaJhJ
=tape	w#[3J9J>IKIO]XIh]
=tappad	y#J%[3H4Z9I>[HGPJaI
=tappat	u-I>a@JBJD]HFIIKIZC[JdJhJ
=tar	y3G9J>G@IHIIHKGO^h^
=tard	l!J#G%J(I,I-G3G4J9^:J=I>D?H@_BCCHDIGJH@IHKELIMCNIOHTYUIVIXEZ^[J]H^JaabHcJeIfIhE
=tardi	w>H@]BIHFMJZXa[
=target	k=IGeHFZIdAeHfG
=te	^!D#[&I(b)G*E+F,F-c.I/H0F1[2[3B4C5Z6G7F8G9@:D;F<G=E>B@ZAFB@CBEHFGGFHAIaJGK@LZMBOEPEQHRFSGUDVBWGX_YHZ=]B_FbCcDdDeHfDgHhB
=teacher	r(_@]BGHBN[UJZE^[gI
=team	V#E&J*E+G,G-G.I/F0H1H2I3C4F5I6H7F8G:a;H<I=C>??B@BAGB@CEDBEHFFGEHfIAKCLFMfNDOEPEQIRGSETFUDV^WFXEYZZF[E]C^EaAbDcEdFeHfEhB
=tecken	t!J#H%H(J-H2_3J9G:F=I>J@HBHCJDIF^HCIaKIMJNIOJPJUFVJWHXJZGhI
=tego	o%J(]+J-^3G9F:I=H>a?H@^AJBGCGDFHEIGKYLJMFNHODPJSJUIVHXHZC[J]I^J_JaGbYcJdIfIhH
=teken	p!J#J%H-H2^3J9G:H@IBJCJDJF]HGIcKHNIUIWIXJZG]JdJ
=tel	p!I#G%I(F-I3Y4J7J9H:I=J>f?I@FBECIDDHBIHKHLJMHNIUHVHXHZ?[I]Ha_bGdHfJhG
=tela	r#G(J+Y-J>^?J@IDHHCTHZF]HaHb_
=telefon	b!H#Z%I(G)J*Y+F,J-E.J/J0J1I3_4I6J7J8J9E:G;J=G?[@EAJBEDYEJFJGIHEIEJJKELIMZNGO^PIRISITHUGVFWIXFYJZC[H^J_IaXbFcHdHeJfHgJhG
=telefonen	u3H9J>^?IDEHZOZaI
=telefonnummer	k3F>GCIDaHGO_ZJaJ
=telefonnumret	y3ZOY
=telefono	b!I#G%I(I*I+E-G3]4J9F:I=I?[@HAJBHCJH^IGKGMGNHOcTIUHVGWJXHZG[J]F_IaFbIcJfJhH
=telefonu	q#J9J>I?JCIDaIJO[ZF]IaH
=telefoon	k#]*I-J3B9H:J>]?E@HCXD_IJKJMINJOZXIZF]FaC
=telefoonnummer	t3Z9JD[HIOXZJ
=telemovel	w3^9J>[HD
=tell	_![([)H*H+J-]._3E4J7I9B:]=Y>B?EBBCJEGFJHEJILJMHN_OGPITXV[WJXHZD[I]G^I_JaHcIdJfJgJ
=tem	f!F#F%X)]*]+G,H-E/I0J1I2I3A4H6J8J9E:Z;H=Y>B?FAIBED_EIGIH@IbJJLZMDNFO[PFRISITGUEVBWIXDYJZ?[G]E^H_Ha[bHcHdGfHgJhE
=temo	y=]HHJXUZ
=temp	f#E%I(G)H-E/I3I7J9H:H=I>I?I@^BECIDHF[GZH@IDJJKBLdNGOIPJSITZUGVZXHZA[J]H^IaIcIdJfIgJh[
=tempo	r@aBFHZKHTJZIc[dJhH
=temporairement	w#HT]
=temporal	w!Y#J@[L[TZ
=temporalment	yT[
=temporaneament	yT[
=temporariament	yT[
=temporarily	i#ZT[
=temporary	f#J(H-J:I=J>H?_BCDHIIKFLbMGNHSIVJZ@]J^IbIc]hZ
=temu	w@[M]ZJ
=ten	c!I%J*J+J/E3F8J9G:J?H@XA]BECFDGGXHHIYKELJM_N^O_UJVJXHZE[J]H^J_IaYbJcJfJgJhY
=tenant	W!C#F%E&I(B)X+G,G.H/G0E1G2H3D4F5H6H7H8F9@:e;H<I>A?B@?AEB?CCDBEFFGGDHZIAJEK@LEMCNAOFPDQIRESaTFUeV>WgXAYGZ=[E]C^F_DaCbBcFeEfCgGhC
=tenemo	y=[UZ
=tengo	i!I#G%J(]+G-H3H9E:H=I>Y@DBHCaDFIFKEMDNIOGTJUJVFXZZY]HaGbJfJh[
=tenho	k!J#F%J(Y*J+J-G3F9H:H=J>[@GBFCbDZHBIGKFMHNJOHTJUIVHXGZY[Y]HaJhZ
=tent	y9J@]BIKIMHZ]hI
=tentativ	q!J-H3I@JHDIHN]UIXaZI
=tentativa	p#Z3F>IHGOHXaaJ
=tentativi	p#]3E>JHFOHUIVJXb
=teraz	o#I(H)J*Z-I:I=]>I@XBGCYDGHCIHK]LHMHNIUJZ][J]HaIbJdJhH
=terceiro	y.XJY
=tercero	y.XJZ
=term	q#I-e3I9H>IHBIEKIXI]J
=termin	w#F(H-]:J@DBIDFHDIDKGMFNJTI[I]bbIhJ
=terminado	y+H3F>_B[DFIJOD
=terminal	y(I-HH[ZG]Jb]
=terug	m!_#G%H(H+Z,J-G/I0^3I4I6G8[9F:I;J=I>Z?H@GBGCGDEGJHAIEK]LIMHNHOHRITIUHVIXHYJ[I]G_JaEb^cHdFeJfHhH
=terugschrijven	c!F#F%C&J(E)H*I+H-G/H0F1H2I3E4X5J6Y7H8[9E:F;J<I>E?F@DAHBBCGDFEGFHGEHGIGJHKFLFMENEOHSHTHUFVFWHXEYZ[H]G^GaGbDdbe^fZhE
=terwijl	w#I3GHJO]TZZFh^
=test	_!E#F%G(F)H*I+I,I-E.J/G0H1H2J3F4H5J6H7G8F9_:C;X=_>F?F@AAGBaCGDEEIFIGGH[IDJJKALEMFNGOGPFQJRGSFTJVDXG[G]E^H_FaGbIcGdDeGfHgHhE
=tester	wHHVJZ^
=texto	y3H4I9J:I>^?]@HCIDDHCKIZIa]bJ
=tez	w-[>I@JDHHGIIL[ZI^Ja_
=than	a!I#I(I)J+I-G/]1]2Y3H7J9F=I>H@GAcBDDHGJIZJJKCLJMHNER]TIVIXIZG]J^I_CaJgJhH
=thank	b!I#G%I(I)J*I,J-E/J1I3G4H7H8J9d:I;J=I>F?H@DAGBbCHDFFJGIH?IFJJKFLIMHNIOHPJRJSJTIUIVGWJXGZC[J]H^I_IaGbGcHdIfIgJhH
=that	I!J#G&E(D*H+F,G-a.Y/B0C1J2B3@4^5Z6C7@8A9B:G;Z<D=F>d@FAHBEDGG^HJIJJ]K]L[M@O^PFQFRISEXFZE]=^a_JaGb@cCdIeEfJgH
=the	4!E#B%F&A(F)B*>+D-D.E/Y0G1F6]7D99:=;I=E>b?Z@EB^C@DHEEF_H^IGJaL?MZNaQJR]SCUGVGW@XDZZ[E]f^^_^a[dAeGfDh]
=their	X!F#G%F(H*Y+X,J-H/D0J1J2J3H4J5J6I7F8b9H:^;Z<J>E?C@ZAIB>CFFIIFKEL]SGTHV]WGZB[_]H_HaHbFcGdYeIgEhC
=them	b!J#J%F(G)Z*H+J-G.X1J3[7J8J9I=J>H?H@XBGDYEJG_HFJFK[L[MJN]OGPZSIVGWYXJZC[J]J^JaJbJdDfIgIhI
=themselv	r(H)^HGPIVZZI[YgH
=then	Z%F&I(F)H*G+G,I-E.J/c0J3B4I5J6I7G8G9I:G;J=E>B?CAHB>CaDXEJFXGFH9IAK]MFNCOGPXRZSFVFWIXEZ][H^H_GaHc]eIf[h[
=ther	R!D#B%X)D*A,F-H.G0G1E2G3G4H5G6G7Z9d:A;E<G=C>F?Y@CA^B;C^EFFZGZHAI?JHK?LCMCNGOBPBQHRES^UJV?YFZ][Z]?_ZaGcCdEeGfFgChA
=thes	j!H%I(F)I/I3G7I8J9H:G=]>G@EAJBGCHDGGZIbJJKELYMJNIOJSJUHVFXJZ?[I^[_HaJf[gJhI
=they	X!b#E%E(G)F*I+G,G-G.I/Z0H1G2H3]4H5I7Z8G9B:D;H<J=E>I?[@JAFCGDXEIFHG[HBJGKXMENIO^QJRGSHTFUZVXWHXFZB]E^E_FbEcGdFeIfZg[hE
=theyr	m%I+^3F>I?]@HBIDJHIIHK[MINIVXZG
=theyv	w+J3]>H?[CJD]HDIIOZ
=thing	e(I)J*Y+I/J3G7J9E:J>H?H@YBGC_D]HAJJKCMIOGRJTJVGWIXHZ^[J]IaY
=think	i!I#X+]-b1H3E4G9B>GAJBCCIDFFIGIH?K^MHNHOIR[TIVIXIYGZB[Y]I^J_JaIbHcFfHhY
=third	f(I-E.Y/J7a=JBGGJHBIGJaKFMJNHSHVIZX^JaGbYgJhI
=this	N!B#I&H(Z)G*?+F,C-E.F/E0D1X2F4D5E6F7F8a9b;X<F=Z>@?@@aAYC>DZEEFDGYI=J@KXLJNYOBQGRCSCTBVbW]X@YE[B]A_EaDbBcHdEeDf@gBhF
=thos	f!H%G(G*I+[-H/G1[4J7X:H=[>[@[BDCJDIFIGcH?IJJYKHLIMGNGPZRGSJTGUJZ?[I]J^H_IbIcId[fGgH
=though	e#J(I*^+^-H9I>I?I@HBECIDHIHKHLZVJZE]I^I_Xa[bXh]
=thre	_!H#I%I(H)I*G+I-G/I0J1I3H4J7J8J9F:H=I>G?HAIBBCHDIEJGHH[JHKaLIMGNFOIPZRGSJTGUHWJXCZb]G^Ia^bIdIfHgIh^
=threshold	nHaZJ_H
=throttl	p-J9HBJDIHGIJKIVJXcZI]J
=through	X!G#F%H*E+[,J-B.J0I1I2J4I5J6J7Z8H9G=F>D?D@IAIBbCCDZEJFIHGK]LGMFN^OHRISFUFWGXGZZ[E_EbIcYdHeIfIgZhF
=throw	o(^@JBHHXNJSYZE^Ye^gI
=thui	y-I9G>b@JBJIGKHZJbJ
=thx	w!H#G%I(I*I+J,J-F/J0J1I3G4H7J9d:I;J=H>H?H@HAIBECHDGEJFIGJHCIFJJKGLJMHNHOHPJRISJTIUHVHXGZD[I]G_JaGbIcHdIeJfHgJhH
=tick	a!I#I%H(F,F-H/I1H2J3J4Y6J7I8G9J:H<]=G>I?G@CBACIDIFIG^H@JHKGLaMHNHPIRHUIVIWJYJZ>[H]I^b_HaJbIcHdcfFgGhH
=ticket	c!I#G%I(F*J+J-F/I3G4J7I9c:I;J=I>E?G@GBaCIDGFIGIICJIKDLHMFNGOHPJRISJTIUIVHXIZX[H]G_JaFbHcGdHeJfIhG
=tiden	w#^6I>HBGKJMHR]cHfY
=tiempo	r3I9I@^BFDZH]ZGc]dJhI
=tien	e!G%Z)J+G,J-D1J2J3a4I6J7Z9G:I;H>E?G@CBED[GJHBI[L[NZOHPISJTYUIVEXFZD[H]G^I_IaDbHcHdHfHhE
=tienen	w)]*]3F9I>HBIDGHJIIKGOaPHUJVHZJaJ
=tier	u!D#I(Z)J2G3G=]?J@HCFDJGJHEIHPbSJTIVIXJZE^JdEgI
=tijd	w6J@^DJHDKIMXR_cIfH
=tijdelijk	q#I@[HJKIL]MJT^ZG^H
=till	a!D%G(E)H*G+H,H-B.I/G0G1H2H3E4F5I6H7G8H9@:X;H<J=E>X?E@aAHB[C[DDEHFHGHHXIAJHLFM[NDOFPFQ]RFSETEUEWGXJYHZ>[X]C^G_GaCbZc[eHf[hE
=tillbaka	l!^#F%H(H)J+Y,J-D/I0a1J3I4H6G7I8]9F:H;I=H>Y?I@EAIBGCGDEGJH@IDKZLIMFNGOHRHTGUIVHXYYI[F]G^H_HaFb^cGeHfEgIhG
=tillbakaskrivn	c!D#F%Y&J(D)G*G+G-H.J/H0E1G3G4X5I6Z7G8^9E:G;I<I>C?F@DAHBECGDFEGFHGHHGIFJHKELFMDNGOHPXRESHTGUFVDWIXE[G]G^FaEbDdbe]fXhD
=tillbakaskrivningen	yHIR[YXdIf]
=tillfalligt	t@[KJLZSIT_ZG^IgJhI
=time	Q!B#a%D&H(C)E*E+Y,E-X.G/B0C1D2G3@4C5F6E7D8D:C;F<G=C>@?A@EACBXD]EGFEGCHZI>JDLEMZNGODPDQHRhSETJUEVBXZYEZF[E]Z^D_Ea]bBdFeEfGgEhI
=timed	u#I6I9IBIEHHJ]^_Jc]
=timeout	r#G9IBHHYRGTJXJ]GaJccdHfI
=timmar	t@^KJXZZJ
=tipo	u(H3J9G:bHG
=tiraram	y4]=[?]CFHEIJMJNHaJ
=tjansten	t#J9H@IBZHFIJKJSJdIfb
=tls	W!C#E%D&H(D)F*F+F,E-C.H/E0C1?2D3A4@5F6C7G8C9A:F;F<^=B>B?D@AAFB@C@DDEEFFGEHHI@JFKALFMBNCOEPCQGR?SDTEUBVCWGXBYpZ@[F]B^F_DaCbDc_d>eCf<gDhE
=to	>!G#?&A(])@+d,E-G/C1A2A3>4Y6F8G;E=C>e?XA9ECGGH]IDJ>KcLZMINFOGPBQbR8S;TIV^WEXHYCZF^Ya@bBc]dHfBhI
=toda	o#Z-H9J?IBJCJKGMHN_U]XIZHhJ
=todavia	u@[BHHFM_UHVJW[ZJ
=today	]#G%I(F)I*I+J-F/G1J3I4J7G8J9X:F=F>H?F@eCHDGGIHFIDJHKDLJMINBOJPIRJSdTGUFVFWIXa[I]H_JaEbHdJfIgHhG
=todo	k!H#G(I)I*J+J,J-_/G1J3H4I7I9X:I=I>I?D@DBYCFDGHYIHJJKFMCNIOHPJRJS^TYUaVEWIXEZB[J]I^J_JaIbFcGdJfGhG
=toegang	q!]#H%Z(H*J,J-H3I4I9E=I>Z?I@DBHCHDJH]IFKGMINHOIP]RJUHVFXIZ^]GaFbJcJdJfJhJ
=together	tH[TGZZ
=token	Z!E#E%C&I(E)F*E+H,k-Y.I/E0H1F2I3C4E5J6H7F8H9C:G;G<J=E>E?_@CAGBCCFDCEHFHGFHYICJGKCLEMFNDOEPCQHReSGTFUFVDWHXEYHZ>[H]E^G_GaDbFcEdFeCfDgHhE
=tokenu	y,b3JHIZI
=told	_!G#H(C)]*G+F,H-F/F0J2J3F4Z5J6J7Y8I9D;J=I>A?E@]AJBBCGD_EJFJGJH@IBLHMFN[OEPDRISJTFUEVZWIX[YZZ][G]G^Y_HaEbHcHd_fHgE
=tolto	t(J*H-G3J4[9I=[>I?]@HBHCFDJHFIIKHMJNIP[U[VHXJYXZH]IaJdIfJ
=tolv	y9HBJHII^K]OJZIhJ
=tomb	y>]HHOJaHf[
=tomorrow	c!J#F(J-H3J9H>Z?I@cBEDIHHIHKELJMHNJUJVJXd[I]H^JaHbJhJ
=tone	y3E>HH_
=too	S#_%E&I(C)D*D,F-d.G/A1]2a3H4B5^6F7D8X9@:C;F<H=B>@?B@ZAEBACBDHEDFFGDHDI]JDKILFMBN@O@PDQIRDSZTZUCVCWGXbZ@[D]I^D_EaYbDcCdBeEgAhA
=took	g!J#J(H)]*F+J/_3I8]9H>Z?]@CBaCXDIGIH>IHJIKFMHNFOJPFRJTJUJVJXGZC]FaEgJ
=tool	h!I#F%F)J,I/F0G1a2[4H5J7H8I9D:I;I<J=H>H?H@FAYBECIDIFIH]IFJ_KGLJMGNEOIPIRCSHTHUGVJXFYJZC[J]H^I_HaIbHcGdFfDg[hI
=top	u-JB^ZGh[
=torna	w!Z#I@JBHHFKIUIX[b_
=tot	m!I#H%J(G)J-I3I4Z9^:H=H>]?H@_BECGDHIGKFMINJPIRISJUHVYWJXGZC[J]H^JaGbEcHdJf_hH
=touch	u1_HDN[RJZE^]cJfJgX
=toujour	r3E9[>F?F@JCJDYHFM]OITZUJXGZHaZ
=tourn	y1XBIHGMJSIUFVJWJZ_aJf]
=tous	y-I.Y9ZHIKFN^ZJ
=tout	m!J#G(J)J-]/H3H7J9[:J=I>I?H@ZB[CHDGHBIHKFMFNGOISHT[U_VGWIXHZD[J]I^]_IaHbJcGdIfFhI
=town	w-c@HFJHDIEKHNJZF
=tra	w(G3J9I>I?]@YCJHFKHNHOJRYV^ZF[JaJfJ
=track	y#H.Y9JHaREXIZF
=traffic	i<_GJHDJHMJRJTJca
=train	n!E#J(F)I+J7J=H>E@FBEDHH]IIKIPJSJTJUJVIXJZC]d^]bIhJ
=traine	w@ZHGVXbY
=translat	w9HDHHbNISJZD]JaH
=tras	tBYHDR^ZF_Zf[
=trasig	yH]RZ
=travell	r#I+J>GDIHcRJZI
=tre	t!J#]*J-J3F4J9H:J=I>D?J@GBICFDIHEI^KFMJNJOHXHZF]HabbJfJhI
=tres	t#^-I3J9H>I@FBJCJHFKIMIOJXFZI]Iaa
=trial	r#I3J9J=b@HBJXJZH]JfJ
=trie	b![#Z%Y(Y*G+J-H3H9I:]=J>J?J@EAJBFCJDHGHIFJJKXNZOHPGVDXaZB]I^G_GaHgJhJ
=tried	X!E#X%H&J(E)I*H+G,H-B.I/D0J1H3E4H5J6I7H8H9E:E;I<J=F>E?E@]AHBYCFDDEHFHGHH;ICJGK_LGMDNbPGQJRGSHUHWJXcYJZa[G]E_GbDcGdHeIgH
=trigger	q(J+[T]ZF
=troca	q@^BIHGIJKJLXMJRJVJXIZ]bZd]fH
=trocada	u/[B]HEMZTG
=trocar	l#H(J-H9I:[>H@_BHCJDIHDIGKGLYMINITJVJXEZ[[Y]I^ZaIbJ
=troi	y9J@ICJHJI]a^
=trop	b!I%I(I*I+I-c/J2Z3H4I7J9E:H=I>F?G@ZAIBECGDHFJGIH>I_JHKDLIMGNGOGPIRJSJTHUIVHXdZA[H]F^I_JaXbIcIdIfHhD
=tropp	t@JHIXa
=troppi	r#]HIX[
=troppo	k#J-_2]3I4J5X9J>I?I@]BHCJDIHCI^KHMJNJVIXIZI]IaHfIhI
=troquei	t>Y@[
=trotzdem	t3H@JHIIJKIO]PZZF[]
=troubl	m#J(J-I@IB[HCIIJJKGS[Z^
=troubleshoot	uZZd[fG
=trovato	y4X_[
=true	t(J@JBIHELYZC^a
=trust	t4I8IAIHc
=try	X%G&J(E)F+C,H-^.I/F0I1H2J3D4G5I6I7G8F:F;I<J=F>E?D@JAGCDDHEHFGGHH=JFLGMDOEPERGSGUEVBWHXeYJZd[F]D^D_GbEdGeIfFgHhI
=trzeba	u.X9H:[@_HHZJaJ
=trzy	y#^-H3H9I>I@HBICHDGHFI]KIOIXIZG]Ga^
=trzyma	y7ZHEM]gX
=tuesday	t!J#I-H@_BHHYKHN[R]XIZE
=tunnel	u4]]ZcIfJ
=turn	T!^#I%E&I(B)b*A+F/Y0G1F2H3D4B5F6F7F8G9C;Z<X=D>EAGBBCCDJEFFGGEHFLEMDN[OFPBQIRESETFUbV]WDXFYZZ<[F]C_EcCdXeYfIgD
=tussen	y9J@YHJIJK]R[SJdJfI
=tutorial	u-H=J@FHcII
=tutt	y@ZIJN^ZH
=tutti	u#J)J-^9[=J@IBJDIHEIIKENIOJU[VGZI
=tutto	u/IB]HEMJS^TZUYVJWJZE_I
=tva	h!G#E%G(E)F*d+H,G-E.J/^0I1I2J3F4H6H7I8H9A:H;I=F>C?E@aAbBFCYDEEIFIGJHAIBJIKZLIMFNEO[PERHSITGUGVFWJXFYJZ@[H]E^H_FaFbFcIdHeJfHgGhF
=twaalf	y9IHJI^K]ZI
=twee	g!H#G%I(H)H*d+I,I-F/]0H3G4I6I7I8I9E:H;I=H>F?F@^AaBFCYDEFJHBICJJKXLIMGNGO]PGRJTHUIVGXGZD[I]F^I_HaGbHcIdIfJgIhG
=tweed	p#I*H3]4J8]9G:J=J>E?I@IAIBIC^D]HGIGKGMJOHVJXIZF]IaHcJ
=twenty	w@]BJHZ
=twic	g!J#F(I)J-I/H7J9H>J?J@ZAdBECIDJEGIIKEMINISJTYXJZZ[I]I^I_DaGcGdJfI
=two	S!A#B%A&I(=)A*g+C,D-?.H/]0J1D2F3D4C5F6Y7D8@9A:C;I<G=C>@?@AhB?CfDHEZFFGCIGLBNAOYP[QHRBSETEUDV@WFXBYEZ9[X]A^B_>aAbEcAdCeGfGg[h@
=twoj	uBYM[TZZH
=ty	y!J#H%J(J-H3H4I9b:J=J>I?I@IAJCIDIHEIGKHMINIOJRJUIVIXIZE]HaHbJcIfIhI
=tylko	g!I#F%H(H)J*H+I,J-H/J1J2J3G4I7J8J9F:G>F?]@ZAIBECaDFFJHBIEJJKELIMDNHOIP[RJSIUHV_WJXGZB[c]G^J_JaDbEcIdIfHhG
=tym	y%J(]GZPY
=tymczasowo	wT]
=typ	p#^(H-G3G9G:]>H?J@GBHCJDIHBIYKEMFNIO[RJXHZC]]aJbJh[
=type	d!I#H%G(F*J,J-E/I3H7J8J9G:_;J=J>H?I@ZAIBGCFDHG[HEIZJJKGMGPHTJUJVIXIYJ[H]H_JaIbIcJdIfJgJhc
=typed	_!H#X%J(J+J-G/G3]9I:I>B?H@YBYCGDIFJH>I^JJK]MGNGOaTIVHXFZE[J]^^JaBbJgJ
=typo	p3^>I@]DHIIKJOHZI
=u	i!G#G%I(Z)I*J+I-F/H3H4I6J7]8J9]:G=H>G?F@bAHBDCFDEFJGIHBIEJJLHMFNGOIPISHTHUYV_WJ[G]H^H_IaGbGcJdZfGhJ
=uac	w!IHFUFZGbbfJ
=uber	u(Y7Z>]@HBHCFD]MJZI^JgX
=uberall	y/H@IHIM_S[ZH
=uberein	uO[
=uberprufung	u#J3E>J@GC]DZHIIIO]XJZG]]aJ
=uberschritten	y#Y%I9JHHX_
=ufficio	w(I3I9Z>]?YBFCHHDIHMJOJV^XJZI]J
=uhr	t#J3J4I9JBIH[IIMERcXJYJZGbGcJfF
=uit	d!a#D%F(B)Y*D+H,G-B/F0G2G3[4E5H6_7F8G9B:G;b<X=F>A?Z@EAEBECDDDEIFHGGHCIDKCLGMENDOAPYQIRDSHTYUaVCWHXFYYZC[H]D^D_DcEdXeGgHhG
=uitgenodigd	y:a@JHHZH
=uitgeschakeld	o!b#I9I;Y@IHIMJVJZH
=uitgevinkt	yG]d[fJ
=ultim	w-I3J9H@HHEIGKbMJNJO[ZGaHhI
=ultima	q#I%J-G9I>J@XBIHFIFKcMHNIO]VJXJZE]JeYhH
=ultimo	u@^HHIJKIMJO^ZHeZ
=um	b!E#@%F)G+H,H-Y/I0I1I2J4G5J6I7H8I9]=F>C@XAGBCCcDDFHGHKBLHMFNFRHSGUEWIXXYIZ[[G]E^G_HaEbFcBeIfFgIhE
=uma	e!G#F%[(Y)I*X+I,I.J/H0I1I2J3F4H6J7H8[:F;I=I>D?D@_AGBDCYDEEJFHGHHXK[LIMDOGPHRHSHTHUFVEYJZ][F]E^H_HaYbGcHdHeIfGgJhD
=umgebung	uE]HJZFcad[gI
=umlaut	t/YHJI[
=un	R!?#;%@&E(_)@+A,B-^.D/C0D1C2D4G5E6D7A9I:a<F=?>;??@eAAB;CfDCFCGBHYJFLBN=OFQFRBSATBU=VGWBX_YDZd[J]=^A_^aGb?c<dXeCf?gChB
=una	]!C#A%^&I(D)H+G,G.H/F0H1G2F3Y4F5I6H7E8Z:Z;G<I>B?D@^AFB?CCDAEHGFH[IYKbLEM?NZOBPFQIRGSFTDUCVCYHZ[[Y]B^F_GbCcDdEeGfEgGhA
=unauthoriz	qT[
=unavailabl	r4_HFS[TJfI
=unbefugt	yT[
=und	Y!E#_%D&I(E)G*Z+G-A.X/C0F1G2H4D5H6X7F9F;G=G>a?B@aAFB_D]EGFYH<I]JGLYM@PEQISETCUDVEXIZ;[I]Z^D_EaHbJcXdDeGfFgEh[
=under	h!^#E%Y&H(F-D/J3H4I7H9I:I=J>H?H@FAJBDCIDGFaH>IZLIMHNFPJSJTIUJVIXI[G]HaHbdcJdIgJhE
=understand	yHGZahH
=une	b!G#D%Z&J(F)I+G,H-D.J/I0I1I2J3X4G5J7H8[9Y:Z;H=D>CAHBDCaDBGHHIIYKDLIMDNXOXPGRHSHUDVEWGYIZ_[H]C^I_IaYbGcFdGeIfFgIhE
=unexpect	n!I%J&]/J3_NHSJcIeJfJ
=unexpir	m#H%d(F-G7J@IBJHIIGJJKDLEMINIZE[I]J^JbJdJgJhI
=unfortunately	u-YZ[
=ungultig	y>JHJO]RYaJhY
=unidad	wF[G[
=uninstall	w>I?G@JBJH^J^NIZF
=uniqu	y-YHZKX
=unit	pF]G]HI
=university	q7c>]DHHGIJSJZHcJ
=unknown	g!G#I%J&c(G,J-E/I3I:J@IBHEIH_IIJJKHMINIPJSHTJZC[I^J_Ib]dGgHhI
=unlock	S!B#X&I(E)F*H+H,H-D.H/D0H2H3F4G5I6H7E8H9J:F;I<I=F>D?D@BAHBaCGDEEIFHGFHJIFJFKCLEMDNFOIPEQJRGSGTdUEVDWHXEYI[g]G^C_BaGb@cFdEeHfFgE
=uno	o(I*[-J3I9G?I@JCdDJHFIGKHMJNIVJXIZG]JaI
=unreliabl	w-FHDIHZb
=uns	o%J(J3H7]9J=I@IHHNIOZSIU_VIW]ZF^Jd]fJ
=unser	h!J%I(Y)Z1X2Y3I4I7]=Y>I?F@FBDCIDGFJGJIIJIKHLJMINYPISHTJU]VDWGYZZB[I]G^HaEbGcIdHfGgHhI
=unsuccessful	u#Y)IBCHISIUFVGZb
=unsupport	w/]1[IJ
=unter	yHIZHbXd[h[
=unterstutzt	r0X5Z7XHIdJg[
=untick	l!J#I%G(J-J3H8I9H;I<]=I>I?I@HAHBACJDJFIG]HGIIKIMIRITJXIYJZC]F^a_IaIbIcJdceIfH
=until	_#E%G(G)J*J+E-F/H1J3F7I8J9G:I=I>F?Y@dAJBBCGDZFJGGHEJIKGLHMcNGOHPZX_Z>[G]G^H_JaEb[cIdIfZgFhH
=untouch	y#J@YTYgX
=up	S#G%^&G(A)B*A+a,E.G0D1E2G3@4C5E6X8X9C:A;H<F=A>C@BBBCED_E]FEGCHXI>JCKCLCNJOBPDQGR[SDTAUDV_WaXFZH]E_XadbGcAeFfCgChA
=updat	W!F#H%G&I(^*H+H,F-B.I/^0]1_2H3C4D5^6E7E8F9Z:F;G<H=E?D@IAFBYCEDCEHFGGDH[ICJFK?LEMEN]OFPEQIRDSHTGUFVEWHXFYFZF[E]D^A_EaDbDcCdBeDfaga
=upgrad	f!H#F%I(F,J-H/J1b3I4E5]6I8J9H=I>J@HBHCIDJGIHYIIJHKJMJNIPJRGSITHUIXEYGZD[I]J_JaJbFcGdZeGfagG
=upon	y%Y
=upp	o#_(J9J>F?G@JBICJHDIGKIMIVIZF[aa]bF
=upper	oIHNb
=uppercas	tHII^ZJ
=uppfyller	tHII[KHN_ZI
=uppgifter	y3JD_OY
=upphor	y@HLaTJZI^HhH
=uprawnien	q!J%^(a9H:J;^=I>J?J@IBHDHHHIJKJNJUJVGZEaIbJ
=uprawnienia	u%[(^9H;[@IHJZHaJeJfI
=ur	u*J-I>J?^CJHFP[UJVJZFdIf[
=us	d!Y#J%I)G*E+H-E/I1J3I7Y9H:_=I>J?G@EBFCHDFEIIFK[LHMINGPHSHUaVEW^XFY^Z@[J]G^I_JaGbGdHfGgI
=usa	u-b7]9E?J@IBJCJHGIJKHOISHXJZHhI
=usada	yHIKaZJ
=usamo	y0[1Y
=usar	m(I)J*J-I?_@HBICHDJHGIIKaPZUJV^WGZC]JaJ
=usata	t-Z@FDJHHIHKbVIZHhJ
=use	T!C#C%D&J(@*^+D,X-d.I/J2H3C5H6F7Y8E9C;H<I>X?b@>AFBBCAEFFFGYHIIHJYKaNBOCPGQIRGSFUDV[WFYXZ8[C]D^D_CaEbHcDdJeFfEgEh^
=used	V!H%Z(I)E*D+F,]-_.I0H1H2H3H4H5I8G9F:E;G<J=E>X?c@BAYB?CBDGEHFGGEIXJFKaLEMINBOFQJRISGUGVCWHYIZB[B]D^D_CaFbEcFdFeGfEgahC
=usei	yKZ
=useless	y7_HCZHbG
=user	@#J%A&E(]*]+],A-F.@/A0>1D2B3F4>5=6:7I98:X;c<?=^><?=AdB^CFDYE[GaHJIHJDKILXM?NEOGPZQXR=S=TFUHW>Y=]^^b_eaEb>c8dZe;f<hE
=useraccountcontrol	y!^#I2F3G4H@IAIBJCJDHHFIFL_PH^I
=usernam	y/X:IBJHIIYZ]
=uses	k*X-I/I4Z7Z@HI_JJK]NISJZBgYhH
=using	j#](J-G/I3J7J:[@FBHD]HXIGJIK^LYNGOGTJVJZB]JaXdJhF
=usluga	u(J9J=JHHSGTJUIZI]JcJdHeJfd
=uslugi	u(I2]:J=JBXGJHHIJLXS^UGVJWHZHd[fH
=uso	k#I3B9I>b?I@HBIDIHFIGKHM_OAT^VZWHXGZE[J]IaGbGhZ
=usr	h!J#I%I(H)H+Y-I/G1J3E7G9I:_=I>I?F@JA]BFC[DEEIH?IDKILIMGOJSITHUEV]WHXFZA[H][^X_[aIbGcIdHeJfJgIhF
=ustawic	u@bBJHZKJZG
=usual	qBJHIIJK_hJ
=usuario	W![#E%E&I(a)[*A,D-B.H/E0F1G2H3F4D5H6F8Z9A:[;[<I=Y>@?@@@AaBBDJEFFGH=JFKDMCNCPIQIRESDTAUBWFXGYGZ^]]^__[cDeGfCgFhA
=usunieto	y*J-I4]?]CIHJIIKJNIZG]I_]
=usuniety	y8^HHP[VIZJ_XdJ
=ut	q#J(F-I3I9H:I=a>G?J@FBECIDGHZIHKGLYMINGUIVIXJ[I]]^JaZbHdJfIhH
=utan	j!F#[%F&[(G)I*I+H,H-G.J/I1[2I3Z4G6I7G8[9F:G;H<Y=Z>Y?G@BAEBECFEJFGGHH@IEJIKCLYMYNZOCPFRGSITGUIVGXFYHZA]E^Z_ZaGbGcFeGfDgHhE
=utent	a#G%G&I([)H*H,G-A.J/F0F1I2I3B4H5J6G7C8I9C:];]=]>F?C@IAZBEDHEIFIH=I]JIKFMDNERHSETDUEWHYIZZ[F]^^Z_YcHeHfFgHhE
=utenti	t(])[*G,F3G7]8Z9I:J@IA[DJHFIIMJNJPJVJZI[X]J_IdJ
=utilis	o(J,]-^3J9G?J@ICJHJIJKZMZUJVIZHhJ
=utilisateur	a!B#Z%E(])Y*E,E-B.I/G0I1H2H4F5J6I7Z9F:Y;Z<I>F?C@CA]BDDJEGFHH?JIKFLJMCNDOXQJRGSGTFUCWFYIZY^^aJcFeIfFgHhF
=utilisation	yTYV[WH
=utiliser	w?]HJPZVH
=utilizador	t7]I]KGMIZI^XdI
=uur	m#F%J(I*J-H3F9F>D?H@cBGCGDIHCIGKGMHNIOHPJSJTJUIVGXaZD[J]Ia_bHhI
=uw	j#G%J(F)I*H-F3Z7I:G;I=H>J?J@YBXCIDFE[GJHEI^KHLIM^NHPHTZUJVYWEXYZA[I]F^GaJbIcXd[fJhH
=uzyc	w?[CHKZ
=uzytkownicy	y!J(H)^*H7]8_CJHIIHKJPFVJZI]I_H
=uzytkownik	g!^%H(D)G*J+X,J-G0H1J3E4I6J7G8G9H:I<J>F?F@EAFBFCXD[FIGYHDICJIMFNGOZP]RISGTFUFVCWIXGYJ[H]Z^[_ZbEcHdGeJfGgHhH
=uzytkownika	n!E#I%J&J(])J+J-H/I3H7H8J9H:J=I>H?H@IA[BICGDFGJHEI^KGLJMINIOIPGSJTIUJV[XI[I]Z^G_]aHbGcIdJhJ
=uzytkownikow	y!E([)I*J,IA^HIZIb[
=uzywan	tBJKa
=v	y9HH]IJZIb[
=v1	r1ZHIMHZIg^
=v2	m0J6J=IGIHePEVDYJZIdEeEfG
=va	h!H#H%I(G)J*I+J,J-G/G0I3G4I6J7I9[:Z=G>Y?H@ECHDFFJGJKFLIM^NGOHPJRYSHTYUHVGWIXHZa[I]F^J_IaEbYcGdHfGgIhF
=vaak	t#Y-^9H@IHJIJNJX[ZI
=vacation	t#[>X@JBFKJMJNJZ^
=vad	y9G=G>I@HBGCJDHH[IJKHMJN^OJZ[aJbIhJ
=vagu	y-Z=HH[
=vai	t>[HEIJM]ZH]Jb]
=vale	w3H>H?XHGI_OI
=valeu	y-J9]B]HHIJKJXJZH
=valid	j#J,X-G/Y3X9J>Z?C@EBFCIDHGIHXIFKGL^M]NEOJR[TIXJZX]J^IaEbIdJgJhD
=valida	w3[>IHJLXhY
=validar	w3D>_DJHHO]ZD
=validita	w@ZHIIDN^
=valido	y3[OXRY
=valj	y-]@IHJK^ZH
=valt	y%IG[H]MJ
=valu	q/ZHYN]ZF
=van	]!Z#B%B&Y)F*E+F,D-J/D0I1D2X3@5H6D7E8C9@:];_<H=A>C?CADDBFEGZHCKZLDM@N_O^P^QHSFUCV_WDXBYEZ?[C]@^C_Ba?c@d@eZf[gFhA
=vandaag	w9J>I@[HJX]aH
=vanish	o!E#I%J(H)H*^-J3J9J:J=J>I?Y@IAIB[DJFJGIHDIIKELHNHOJPXTIVJXJ]I^F_^aIbXcJ
=vanochtend	w#]9I@_CHHIKHZI
=vanta	tX[
=var	t+G.Y8J?IBJDFHZUXZ_dFeIfH
=vara	q#H(I)^-H.X3I9G>I@IBJDJHEI_KGMYTJUIVHXJZDh^
=varfor	t#E(I)I*^-J9I=J>H?I@ECFHGIEKFMIN[OIPITIV]XHZ][^]JaJhG
=varia	r#]-J9J>J@IA[HHIJKITJX_ZG[JaG
=vario	w!J#JAaT]ZJ_E
=vast	y#J-J9G>]?J@IHIIHK^OJZYhI
=vault	o2^@IBHH_KJZI
=ve	y(^3IHIOZVIZH
=vecchi	y5XKZY]ZJhI
=vecchia	i!J#Z%J(J-H/Y3G6I7J9G=I>G?H@GBFCHDHHCIFMbNGOJTIUJVJXIZF[I]HaIbIcJdJfJg]ha
=vecchio	r0X5Y>ZHGYX
=vece	o#_+J3I9H=I>HBHCHDIHFIGKEMIOJTIXbZD[I]H^Ja]bJhG
=veel	r#_-I@GHHIIX_ZH
=velha	n#Y-I/[1X3I9H>G?I@GBICHDHHBIFKXMaNHTJXIZF[J]HaJbHh]
=velho	w0Y5X9I>X?JCJHHY]
=vem	yH[JYT[dHfJ
=vencido	y9IBJH^MHa[
=vendor	mBIJdKJNDZDbJ
=veraltet	y1^fI
=verbind	yH[cZ
=verbindet	yH]YXZI
=verbindung	w/IHZTJca
=verboden	u!I-_0J>I@JBJHHP]QX_H
=verboten	yBJP[QXWJ^[
=verder	w(J3I>F?J@IB]CJHFIHKHNZX]ZB]^aCcJ
=vereist	q#J([*H-I3I9H=^?H@HBJCaDDHEKHNIUFVHXJZH]JaIcId^fJ
=vererbung	w!H#J;a
=vergader	y#G9H>G@IIIKJZ^]]aGbJ
=vergeben	y@]HFMFZHg^
=vergessen	k#G(I:Y=J@FBECJHZKFMGNHUZVJZ][Y]G^IaJbHdGhI
=vergeten	p#I(I3I9I>[?I@HBICIKJMJOIUHXIZa[J]HaIbHdJhI
=vergrendeld	m!H#c3I?J@FBICIDJHEKHLIMIT^XHZF[]bJhJ
=verhindern	wT^
=verhindert	yKXLYZHbZ
=verifi	m3F>HBaCGDYMFNHOJZZ]GaG
=verifica	p3G?J@IC^DGHDIJKJOXZG]]aZ
=verificacao	o3C?JC]DIHGO]ZG][aX
=verificacion	n3Z?FC_DGHFOJZH]Y
=verificar	m!I#G+J-J/J3]7I=I>[@JCEDYHDIJKJOITIVHX_Z]]H^J_JaHhJ
=verificati	t(J*[3I?J@IC^DHHDZI]]aF
=verification	[!J#D%I(I,J-I/H3I4G7G8J:J;J=J?F@GAIBFCaDHGJIGJIKHMHNEOZPIRJTGUJVJZX[J]Y^Ia[bJcJdJfJgJhI
=verificato	y#H%J@IB]CHHEZ^aJ
=verifier	u+I3Z>^CHD[HHIIKIMJVIXXZIhJ
=verifiera	w#J3[DJOZXZ
=verifieren	y3]DIXZ
=verifieringar	y*[CYDJHH
=verify	d!I#E%J(J*Y+I-H3Y4J9E:I;J=J?G@FBGCZDdHBIGKELJMJNHOHTIVHXZZA[I]G^J_IaHcIhZ
=verkeerd	o!I#^%J(H*J,]-E3_4I9E:J>G?J@EBGCFDEHEIIKGLIMJNITIXZZC[J]G^JaHdFh_
=verlangt	o@JBHC[DII[MZ
=verloopt	u@HLcTGZG^GhI
=verlopen	t#I(H-J9I=^>F@HBGCIDHIJKFLIMJNHUJVIXIZX[I]]^Ja[bIdJhI
=verloren	u>]HJaJ
=verplicht	yDYHEL]b[
=verrouill	i!H#b+J-I3H>I@FBECIDIHEIIKIMGNIT_VHXIZE[[]I^[aJb^cJhG
=verrouillag	y#^HIKJT[ZHbX
=vers	tAZHGQY_]cZ
=verschieden	t-H/_@HCIHII]KHNXZH
=version	^!H#F%F(E)H*H+I,I-F/I0]1g2I3F4F5a6I7H8I9G:I;I<J=F>G?H@EAIBFCGDGEIFJGHH^IFJHKHLDMENGPGRGSHTGUGVFWIXGYZZD[I]F^J_JaGcGdCeGfDgFhG
=versuch	u@YHIX_ZI
=versuchen	w#J9G@YHJIIKITXXZZ^aJ
=versucht	yX]
=verwaltet	w@JKJZIdagI
=verweigert	m%a-I/X4I:J;]=X>I?I@[BIGJHFIJKHNIPZQXTIVHZC]JaJcJdGfIhJ
=verwendet	r#Y-Z@HHHKaZIhJ
=verwendung	u#I-I@IHEK[T]V_ZJ
=verwijderd	y-J/I4^9J@JMITI]J_^dJ
=very	m%G-J2[9Z@HBHIIK^ZE
=verzeichni	r3Z7Z:]@JBHDJHIdZ
=veto	tBJHIJ_ZI
=veut	q3H9J=X>E?H@HC[DGHHIHK[MaOITJZF]JaDh[
=veux	o#I+]9I>I?J@ZBHCFDGH[KGMIXJZZ[ZhI
=vez	k#[(J-H9H:J>J?J@aBYCJDIHXIIKGMISJTIUHVJX]ZGfIhJ
=veze	m!J#_3I9H=J>H?J@[AJBICIDJHFIGKGMIOJXaZD]Ia[hJ
=vi	m!H#G%I(I)J*[+J,J0[3Y4I6J8H9Z:Z=Z>H?I@FAJCGDEGJHYIGKGL[MHNIOJPHRJSITJUHVHXFYJZE[I]H^H_JaIbHcId]eJfFhH
=via	a%G)G*H+]-J/D3I4I5]7[8J:I=I>Z?GAIBFCJDDG_HCIIJHKFM[PFSHTIUIVFWJXJZ?]J^Z_DaZfJgbhI
=vid	j!G#G%J(E)H*J+H,]-I3H4H5Y6I7J8I:H=G>G?E@FBDCHDYEJHBIGJJKGL^MINIO]PGRISGTJUGVFWIXIYJ[H]H^G_Ya^b[cHdYeXfDgIhZ
=vieja	n!J#Y-H/[3J6J9G>I?I@GBJCJDHHBIEKYMaNIOJTJXJZF]IaJbIh]
=viejo	u0Y5X>Y?HHHY]
=viel	m!J#]%I-_2Z3[9B>F?I@DBICGDGHZIDMGNIOGTJUJVJX^ZF[J]GaHdJfJhH
=vielen	w#[-J3J9]BYDJHFXI
=vien	o#I-H/J4I7I9J@^BIIHJYKILZT^XZZI]JaIbJfJhI
=vient	y/I3H7I?JHEIGT]a_
=vier	w#J-H3I9ICJHGIcXIaI
=vietato	y)XQY^X
=vieux	y5[HJYZ
=vigencia	y@[
=vijf	w#^@IBIHGMZVIX]ZFbJ
=vill	e!F#D%F(E)H+],H.I/Y0G1H2H3E4H5J6H7G8H9B:Y;H<J=F>A?]@ZAHBDC_DAEJFGGIH@JIKYLHM^OEPFQJRHSHTCUFVEWIXEYHZX[^]B^H_GaBbFcGdGeIfGhY
=vinkj	w#J(J-H9I;^@IHHKILJZE]J^ahI
=violat	r/[NZ
=violation	u@[NX
=vip	tZY
=virtual	w-I@JH[KIR^
=visio	o=GHbZI
=visto	y+]-ZDFHIZJ
=vm	d!C#G%H(G)H*I+I,C-D.J/E0F1B2E3E4C5J6]7D8E9D:G;H<I=C>E?E@GAHBECGDGEJFIGDH]IFJHKELHMGNGOFPHQIRcSETDUDVGWJXGYFZ@[H]G^I_CaFbFcAdDeCfggIhF
=voce	p#I%J(Y3H9[:Z>H@[BIHGIIKGMHO[XZZH
=voglio	r+Y-J@[BHCJHHIGKGMINIZ]hZ
=voic	t!I9J>D?[BHIJMJOJZH]Ia_
=voicemail	y>IH_aF
=voldoet	o(J-X@JHHIYKFNbVJZI]JaI
=volevo	y?Y@_HGaJ
=volgen	u#I-J3H9H>H@IBIDJHHIJKIO]XIZH]]aJfIh_
=volt	p#X3H9J>F?J@GBICJDJHDIHKIMJOJXcZI]Ia]
=volta	o!Y#G(I+Y-I0X3J9H:J>H?J@aBICIDGIHKGMJOJTHUJVIXHZH[J]Ib_hJ
=voltar	y@ZDHHJIJK^ZEhJ
=volver	wHIIIKaZD
=vom	i!X#I%F&Z(G)Z*I,J-F/J1J2X3J4]5F8J9J:G;]=G>H?FBFCIDJEJFJGYHAIFJJK^LJMHN[OHPGRGSITJUEVZXIZA[I]G^G_IaIbIcZd]fYhF
=von	f!H(H)I*Z,J-Y/J0I1Y3H4H6I9F:G;]=E>I?IBFCHDHEJFJGYIXJJKZLJM[NFOYPGRHSITHVHWXXYYZZB[J]H^H_HaHbIdYeJgHhH
=voor	a!E#D%F&J)]*_+C,F-^.J/H0G1[2G3E4E5I6G7X8G:D;G<I>C@BAGBBCCEHFHGYHGIAJHKALFM[OFPCRGSFTGU_V[XAZ?[E]^^E_FaCcDeHgHhD
=vor	q3I>]@^BGCJDYHFIIKHM[OHRYXJZF]]^JaJhJ
=vorhanden	yHJZE^I_^h]
=vorher	y#H5ZDJIJKHZI]a
=vorig	t3E9F>^@GBJHDIHKaODTJaIg]
=vorubergehend	tT^ZJc[
=votr	e#H%I(F)G*G+J,I-F3Z7H>J?ICHDDE]GIHBI^KEM[NHOIPHUHV][I]G^IaIbId]fJgJhH
=voudrai	w9H?Z@^CIH]IJKJNJXJZIaJhJ
=vous	k#Y(X-I.X9_>I?JB[CJHDIHKJNJZG]JaI
=vpn	[!E%G&H(G)I*G+F,F-D.I/F0G1B2G3D5I6G7G8F9@:G;G<G=F>@?C@DAGBBCFDFEHFGGDHhICJHKDLGMgNDOFPFQIRBSCTCUGVAWIXFYGZ?[F]B^G_FaBbCc=dGeGfAgYhE
=vraagt	u(J*J+[-J9I>G?GBJC[DEIHKIM]OIaIh]
=vu	y+^@[DFHIZJ
=vuelv	w!Y#J+Y>JHDZJb_
=vuol	l#I%J(J*Y+J-I/J3G9G=]>E?G@GBJC^DGHFI[K[MYNZOHTJUIVJXHZF]IaHbJdJfIgHh[
=w	V![#>%H&D(=)A*@+?-=/]1@2C3Z4?5D6A7Z8]9H:Y;B=I>Z?C@=AGC=DXFZGZHBJFK;LGM]NBQDRAS@T]UXWYYBZ7[A]J__a[bHcGf=gYh>
=w32tm	n%H0I4I8I9I=H>J@JBEGJHDMJPJRfUJYIZGbJcIdDeIfC
=waar	y+GDGZ_dI
=waarom	t#H*^-I>H?H@FBJCEHEIHKEOIPJTJV]Z][]aJbJhI
=wacht	r#I-H9[>F@ICJHEIJKIMGUJXYZG]Ia_
=wachten	y@]
=wachtwoord	U!C#G&I)E*D+E,X-].I/C0E1F2[3D4D5H6Y8E9C;E<H=B>I?BAGBXCBDXEFFGGDHFIXKZLYOEPDQHRESCTBV<WEX?YFZa[Y^]_EaBcCd]eEfBgEhX
=wachtwoordbeleid	yN]ZJ
=wachtwoorden	p%J(G-J/[0[6F7[:J@EBFDIHYIGKFLIMGN[PITJUZV[XJZD[I]I^I_JaIbIcJdYhG
=wachtwoordherstel	k!J(H:J=Y@IBGDJHELJMJS]U[V^WZZEbIdGfJ
=wahlen	t#H(J-^3J9J>H?^@DBGCHHEI[KZLJMHNIZC[]]H^IaIdJhF
=wait	[!G%I(F)J*H+I,J-E1I2J3F4J7I8J9^:H;J=I>C?F@dAICFDFEIFJGJHFICJIKCLGM[NCOGPIRISITFUIVFWJXdZA[G]F^H_IaJbZcIdIfIgHhF
=walk	wBZHFKHMGNJZD]_
=wall	rH^N]RJ]J
=wallpaper	t>JH_NJ
=want	P!J#H&H(>)D*Z+a,F/_0F1G2G3A4F5F6F7E8F9F:Z;G<H=E>]?H@]AFB;C_EGFEGEHZI_KZNGOJPCQHRGSETBUAVAXEZ;[a]?^C_Ea?bEcIdDeGfE
=war	p/D=J>JB[DHGJHIN]PYRJTJZJ]^_IaJcHdYfY
=wart	y9^>G@JHFMHXJ]Ja]
=warten	r9G@_HIIJKIXZaX
=warum	u*X-J@IBJHHIHMJNZV]ZF[]
=was	J!_#?%Z&G(G*?+C,C.D0C2I3J4Y5B6F7E8a9Z:D<C=G>c@YAGBbDXEEFHGEHAJ>KZMAOGPIQER_S@T@UEVCX=YX[A]^^__^a;bDcCdDfHg>hC
=wat	y-J=E@IBIDIHZIIKHN[Z^]IaI
=watch	p>H@^BJDJH[OGZBa^
=way	f!H#G%J(H*H+I-B/I3H4J7I9C:J;J=I?d@DBCDZGJIFJJKGLJMINYOISJT]UHVHXZZB]]^J_HaXbIcJdIfJhH
=ways	t(I*]?[@HC_DJHEIJKJZH[J
=wczoraj	r9I>I@^BGDHHGIJKFMZZE]^f]hI
=we	M!>#A%=&](E*E+F,C/C0^1^3a4C5J8Y9A;C=e>Z?B@HB?DDEXGZHZI>K=L]M?OHPFQZRASCUFVDWXX@YXZC[F]>^J_Ia?bBcJd]e@fFh?
=weak	m-_9JIZJXKINHZG
=web	_!G#B%H&J(F)I*H+I,I-D.J0I1H2I3D4D5G6G7H8I9D:G;I<J=G>E?E@DAHBCCFDEEJFIGGHfIDKDLFMfNXOGPGRCSGTdUHVGWIXEYDZ>[F]E_GaDbXcJdGeIfEgIhG
=webblasaren	y.YHHKIZJ]]b]
=webcam	yH^
=webmail	m-J>I@HB]HZKIM_ZEhE
=websit	j-J4J@JH]I[NJZ]cI
=wechsel	w-J@bHHIJKILYZI
=wed	w(GDHHbaJ
=weder	y*H9J>GCHD]HEMIa_
=wedlug	y9IBJDJHGIJNISYZH]^h]
=week	c![#G%H(F*I+J-F/E1H3G4G5H6I7H8Z9C:F>Z?GAIB@D[FIG]H]IXJIKILEMGN[OIPHRHSITEUGVYWIXIYJZY[H]E^H_]aHbGcGdIeJfCgIhH
=weekend	l#X4J9Z@JBHH@RITJVIZ_fa
=weer	r#H(J*J-H3G9E>H?J@bBaCFDIHEIGKEMINJOIVJX]ZF]IaHfHhI
=weet	u>E@FBJCJIHKFMINGOIVHZY[a^Jh]
=weg	k!I#F%I(G*H+J,H-G/G0I1Y3G4H6I8[9D:I;[=H>Z?a@EAIBFCFDFFJGJHIIEKGLIMFNGOHPHRZSJTGUIVHXGY[ZE[I]^^J_HaFbZc[dFeIfGgJhH
=wegen	u+X>GE]HYNXT[ZF
=weggeklickt	y>ICIDYHGZ[]]aJ
=weigert	p#J%I*J-F/J4J=J>J?JBICJHDIFJZKFMJN_O^PJVIXJZ[[JhI
=weil	k!I#J%I(I*J+[-Z/_0J3I6J7J9G:H;J>E?G@]BHC^DDHCIJKYLJMFNFOHPISJTIVHWJXIZ?[J]a_JaFbHdJfIgHhZ
=weird	u-]/_7J@GBIF[HEIFKIMIZE
=weiss	p%I(J-H.Y9]=J>J@EAYBJCIHFIIKGNYZZ]Ib[hY
=weiter	p-H/J7X:]>Y@IBJC]HCIIKGM[NJOJTYZE]IaJbJg]hH
=wel	t!I#I%J(F)_*G-J3I4I7J8I9Y:I;H=J>G?I@IBGCJDIHEIGKFMHNJOHP^V_XJZC[J]F^J_HaGb[fJhI
=welch	t-I=HH]IIN_O[ZJfJ
=welcom	y-H1I9Z>H@JBJHFIIK^VJZHbYhJ
=welk	w-HHZN^O[ZHfI
=well	m-b/Y3J9J?F@IC^HAIIKGMINITZZCbJhJ
=went	[!G#F%I(G)I*J+G,H-F/[0I1J3G4J7H8J9F:H=I?F@YAIBdCEEJFJGIH>IEKDLIMGNCOGPHRHSFUHVGWIXGZX[G]b_IaDb]cHdIeJgHhD
=werd	y+X-J>JBJC[DIHGZI]^
=werden	f!I%E(F,Y-E/G0[3I4^6[8X9I:Y;]=H>E?D@YC[DFE[GJHBI]JJKCLHMENHOIPHSJTIUHVGWJXHYJZH[G]F^E_JaGbHcIdDfHgHhE
=were	]!F#G%_(E)G*G-D/F0I1]3G4H5J6I7X8H9E:G;H>G?XBCCEDEFIGHH=MGNFOHP^RHSGUIVYXGY_Z^[I^__HaFbGcHeIfGgHhH
=werkt	m#J(I-H9C=J>J?X@IBaCJDJIIKHM^NIVIZY[J]IaJbJdHfZhI
=weryfikacji	t3H>J?ICaDIHGIIO^ZFaH
=weve	n7[BGHEJ]T[UYVJZJ^Y
=what	Q!B#F&Z(Z)@*A+D,F-I.G0F1C2G3H5F6Y7F8F9[;G<H=C>A?B@=ADB?CGDEEGFEI^J[LENXOZPEQHRESETAUCVGWFXCYGZe[D^IaCbAcDdDeFgEhc
=whatever	j!J-I/J@YHCI]JYKGNbZHhH
=when	P#Z%Z(^,]-C.H/I0D1F2H3^5H6G7J8G9E:I;H<I=F>B?[@HAGB?CCEHGDHYI>K_LEMHN]ODPEQIRFSFTHUDVBWFXEYHZG^E_Yaab]dDfEgB
=whenever	w6^HGJ[NGZH
=wher	]!H#F%H)H+C,J0J1I2J3E4F5Z6I7H8I9E;I=I>C?F@CAIBBCEDDFIGGH^IXKALEMFODPIRHSHTHUHVFXHYIZb[Y]D^I_GacdHfDgI
=whether	m+F9[=C?HCIDGHdIJJIaJ
=which	V!F#F%[&J(H)G*F+G-A.I/X0H2H3C5Y6G7]8G9E:F;I<I=G>^?E@@BCCYDDEIGGHaLBMENbO^PFQIRHSITGUFVDWGXFYXZF[G]D_EbFcDdCeGfJg[
=whil	^![#F%G&J(E)Y,Z-E/J0[3_4H6I7F8H9H:D=_>H?I@EAJBCCJDGEGGGHCIHKFLFMYNFOJRJSITaU[VFWJXJZC[H]b^D_IaIcHdXfGgIhX
=whit	yHJb]
=who	Z#C%F&J(F)[+I,H-I.J/F0I1H2I3C4F5H6I7J8H9Z;H<J=F>C?D@aAHBACDD^EGFHGFHfIBJGKFMEOEPaQ[RISHTGUFVYWHYIZ<[X]F^EaFbGcGdGeJfGgFhF
=whol	k)I-G3G:J>I@^BJHDIFKGNHO]UcV^WHZChI
=whos	m(J+Z-G3[BIDHGZHAIZKHLYNJPIZB__hI
=why	W#[%F&^(?)H*b+B,H.I/E0I1J2I3C4G5H6H7F8G9A:E;I<I=E>B?_@aAHC@DCEHFFGFHDJFKZLZMDOFPFQJRHSGTDUFWHXDYIZa[Y]D_GaBbDcGdFeHfFgFhC
=wi	u#Z9I:IBJH_MJZI
=wie	j!I#F%J(H)J*I+J-F/J3G4J9Y:I=I>B?EBFCFD]GJHeIJKaLIMENFO[RJSJUGVCWHXF[G]FaDbHcJdIfIgJhF
=wieder	h![#^%J(I)J*I+Z,J-E3I7J9D:G;J=H>G?H@aAJBbCFDEHCIEK]LIMGNHOIPHTIUJVGX[ZB[H]F^I_IaGcJfEhG
=wiel	r#G3I9I>J@IAaCIHGIJKIX_ZI_H
=wife	y@]FHHFIJK^ZG
=wifi	e-I4J:F>I?H@HBGGJHeIIKINIZA]JaIcHfJhI
=wijzig	w@^DJKIL[MJZHhJ
=wijzigen	e!H#E%H(E*I+J,H-F/H0J3H4H6J7^8J9E;H=H>G?GAIBDCGDGFJHDIFJJKDL^MENFOHPHRJTGUIVFXGZ^[]]G^b_FaGbGcIdGeJfIgJh^
=wil	f!I#G%H(F)I+[,I-D/G0I1J3F4I6J7J8I9C:Z;I>B?^@[AJBCC[DBFJGIJJK[LIMZOEPIRISHTGUHVFXGYI]D^I_IaBbFcIdHfGh[
=will	^!G#E%I)J*J+F,J/G0F1J4J6I7I8J9]:G;J=H?E@ZBDCZDCEIGHHaIDJIK[LIM[NEOGPIRJSIUHVFWJXGZ][^]F^H_IaEbGcIdGeJfH
=window	O#Y%D&H(@)D*D+C,E-=.H/^0F1D2F3B4@5c6E7C8E9@:A;F<G=B>??_@@ADBBCCDAEFFEGDHYI=JBK<LCMdN?ODPCQHRDS?T@UBV@WEXAYGZF[b_IaBbgcYdCeEgc
=wiped	w+[3G>^?IBHHEOJaJ
=wir	j#J%J+Y-X/J1Y3Y4J7Z=]?J@GBYCFDXGIHGKHMJNJPIUJVJZG^H_IdYeJfGhH
=wird	]#E%E&J(C)G*Y,G-[.J/E0F2I3J4F6G8H9E:E;G<J>X?_@^AIBBCCDDEHFHHEI@JGK^L]MCRHSHTFUFVDWHXYYIZF[Y]B^D_XbDcFd_eFfDgEh^
=with	G!?&I(Z,Z-F/^0@1@2J4D5G7G9F:_;Y=X>^?E@IBJCGDFF[IEMZNZO[P[QDRYSFTFU?V<W@X>YD[=]>^C_Ya_bId>f@
=within	p#Y@aBJF]HCNGXYZF
=without	X!F#E&Z(B)X*E+F,E-D/G0I1I2J3_4Y6I8H9G:F;I<J=H>[?D@BAFBbCFDXEHGDHFI^JFKCMCN[O_PDRHSDTEUDWYXFYJZB[^]G^CaAbGcGe@fEgGhD
=wizard	Z!G#E%E&J(F)G*E+b,f-F.J0G1I2J3G4H5J6G7G9F:G;J<J=F>D?F@EAHB^CHDBEHFGG[HDIEJHKDLHMFNFOHPFRHSGTFUHVFWJXGYHZ=[G]G^F_FaHbEcGdFeefEgFhE
=wlaczon	tHJUYV^ZJdX
=wlaczyc	u.X6^8]PJUIVFYJZGdDe[fI
=wlan	tH^
=wo	y#J9I:X@JBHH[Z]
=wohl	y(XC^HJIJVXZJ
=wollt	w-J/[9[@_HHIIKINJZG
=word	a!J#E%J(H)H*I+I,I-b/H3G4J7H9E:I=H>G?GAJBCCHDHFJGJHaI_JHKJLIMHNDOGTFUJVFXFZ@[H]G^H_Ia_bIcJdIfIgIhD
=worden	r!Z%J*[>X@JBZG]HFMJUYVIZG^JdJ
=wordt	j%I(H*I,J-E/I7Z:J>G?^BEDHHDIGKFL^MFOJPJTJUJVHXJ[H]H^DaGbIcJd_fJgJh^
=work	K!C#>%]&F(H*@+C,D-</]2E6C7E8Y9>:J;H<F=??FABBhC>D=EDFEG?IBJGK?MbN=OHPHQFRYSATBU>WCXAZe[?]?_AaAc@d=eAf^h>
=workbook	wH^
=worker	y!]HG
=workspac	m(I7d=IBJHFSJVJZEfJ
=wort	y-[
=would	i(E-a3I7J9D:J>Z@HBGCIDIH]IFK[MJNZUIVZXJZI]JaIhF
=wouldnt	w-Y9JBIHFKIN[ZGh]
=wpisuj	w3H>HDIHIIJKIOaZIh]
=wraca	y+]@JDEHJXJba
=writ	[!B#C%d(C)G*H+G-F.J/F0E1F2H4Z5H7G8Y9D:F;H<I>X?F@CAGB@CFDEEHFGGHIDK@LGMFNEOXSGTFUEVDWGXCZJ[F]D^E_YaFbBd_g^hE
=writeback	I!?#?&G(=)@*C+C,[-@.F/D0[1]3A4G5Y7C9G:@;G>B?A@AA^BHCBD?EBGYI@JXK=L@MCN>OFQXRZSAT@U>V=WAXAY_ZF[@]A^>_^aCb>dcedf^gIh>
=written	c!G#J%H)I,I-H/]0a1I3I4I6F8H9I:J;I=I>H@JAIB]GDH^IJJHKHNFPYRYUJVFXJ]I_EaHbIcHdCeHg[hJ
=wrong	R!A#b%F&I(A)F*E+G,_->.H0F1E2G3^4D5I6Z7F8F9Y:E;G<H=E>A?B@GAGBICEDDFFGDHZIBJCK<LFMDNAO^QIRbSFUGVEWHX]YFZY[E]C^C_FaDbZcBdBeBfAgZh[
=wrongly	y3[E]HIIJOHUJ
=wrot	r-J/_4I@[HDNFTIYJZF_JcHfEg]
=wurd	b#E(E)H*G+J-D0J1I2H3E4Z5J6I7H8H9G:E;I<I=Y>]?ZAJCFDEEIFJGHHHIEJHK[LGNEOHRISIUYXG[G_]aDcHeIfGgGhE
=wurden	y%](G3Z?[DJ
=ww	t!J#Z(J4J9I:J>^?J@ZBICIDZHBIIKIMJVJXIZ^[J]HaIbIhI
=wybierz	y-[HJK]
=wygasa	w@JLbTHZH^GhJ
=wylaczon	j!X(F)[*J;[<[BJDIHHVIZJbZ
=wylaczona	w!I1H9IHFRHUaVJcHdIf]
=wylaczony	w!cHHPJZG^H_IaJbJdY
=wymaga	y=ZCYIZ
=wymagan	o#J(I*J+J-I3I9H=I?I@JCbDFHHI_KIN]UJXJZH]JaIbJ
=wymaganych	w([=ZZJ
=x	n#G1_@ZH[IJTJZI
=xbox	rH_ZI
=y	T!X#_%I&G(F+Y,D-E.H/B0D1C2F4B5F6X8Y9::X;D<G=^>_?E@_ADBZC]DFEEFIGBH7I_JFK[LFO[QGRGSCTIUAVGWDY[Z>[G^D_CaEbGcBdBeDgJhZ
=ya	e!F#E%H(G)]*H,I-B.J/H0I1I2I3C4H5J6I7H8J9A:G;I=Y>a@ZAIBcCCDBEJFIGIH>IBJIKbLHMDNEOBPIRHSITGUEVDWJXZY[[G]E^IaBbGcHdHeIfFgIhB
=year	b!_#H%I(F)J*J+I-[/I1^3H4J7I8J9Z:X=J>_?X@EAJBFCIDGFIGJH@IYJIKcL[MHNFPITIUIVHXHZ=[I]H_IaHbGcIdJfHgJhG
=yes	t!I#J(I)I*J-H/a3H4H7I9_=I>I?H@HBGCJDHHDIGJIKIMHNIOJPHRJSHTGUIVIXIZD]H_JaGbJcJfHgZhJ
=yesterday	f!J#H-H3I9G:I=^>Y?I@_AHBGCJDIHFIGKBMINISJXIZa]IhJ
=yet	_!]#G%F(F)G+D,H-G0D1E3G4G6I7H8H9I:G=G>E?G@HB@CHDbFJGBH=IEJIKGLIMiNBOIPJRXSITXUFVaXJYJZF[H]G^H_HaHbDcGdGeJfBgEhI
=yo	p!J#H(Y*J-H3G4J9[:J=I>]?[@FBHDZHDIFKGMHNIOITJUHVZXHZD[J]HaGbJcJfIhH
=you	O!B%G&G(A)?*C+Z,F-B.F/C0F1H2G4D5F6F7J8E9i:D;F<G=G>H@BADC?D_EJFDGDHIIDJCLCMAN?O_PCQHRESCTCUBV^WIX[YHZX[C]A_HbIcEfAgF
=young	y@aHFIIKIZH
=your	M#F%E&H(=)I*?+_,C.G/E0F1Y2F4D5G6E8D9d:b;F<F=]?I@EAEB=CJE_FEGBHGJDLBMDNHOXP?QGRFSCUHV[WIYFZI[B]C^D_FbBc^dXeBfCgAhX
=yourself	y#Y?JHJU]VXZG
=youv	o#FCZDHHHT[X]
=yubikey	u?bDJHHZG
=z	[#A%B&G)Y*B+C,D-[.F/C0D2E3^4X5F6X8C:a;X<G=A>>?[@HADC?D=FDH?IJLBM?O]P^QGRCSAU@VEWCX@YEZX[C]@^E_HbZcZdAeEhA
=za	g!G#]%H(G)I*H+Z,H.I/H0H1[2_3E4D5Z6I7H8H:G;H<H=G>D?FAFBBCEDCEIFHGHHDIdJGKBLHMENEOFPHQJRGSHTGUHVGWJX_YIZA[G]D^I_GaZbGcDdGeIfDgIhF
=zabezpieczajac	w)J*[9J?_C]DFHHIINJXJZI]J
=zablokowan	j!G#Y(J)[*I+I-[.Y3J:J=J?I@HAJBECHDHIGK]MINJPGT]UHVHWJXIZG[Z]JbJdJfIgIhJ
=zablokowany	w#]HIMJT]XJ
=zahl	y-XHII^
=zapi	i!H#G%G(H)J*J+J,H-I/J0I1J3G4Z6[7I8Y9G:H>H?H@FAJBGCHDGEJFJGIIHJJKHLHMHNHOJPXSITJUGVHWJXGYZ[I]I^H_JaHbGcHdaeEfXgXhG
=zapisanym	y3]II
=zapisu	n!J#J%[(H*I,[-H/I0I3G4H6J8[9F:J;J=Z>H?J@IAJBICIDHEJGIHCIHKIMHNJOHPGRITIUJVJXIYIZF]I_IaHbIcYdZebgJhI
=zapisuj	t0[1I3J8J?JGYHHKJOJY]ZJcId[eJfYgXhJ
=zapomnialem	wBJDXHHKJUJVJZ_
=zaproszony	y:aHHMJZG
=zarejestrowany	t+b?]BJCGDFHD
=zarzadzan	y#J:[BIHJNId^
=zasad	q!J#I%J(I*I+J-H/J3H4J9H:I=H>J?]@JAJBJCHDHEJFIGJHFIHKILJMJNaPJSITIUIWaXJZF[J]H_HaIbJcHdIfH
=zasady	r#J(J)I*_-G@GBIDHHEIJKGMJNbPIUIVHWZZE[J]IbJdJhJ
=zawiera	u!J#F(J-a7IAJBJDJHEI^KITHZE[J]I
=zaznaczon	u@HHJL]ZG^ahJ
=zbyt	l-c3J9G@ZBGCIHFIHKHNJVJX^ZFaJhH
=zdarzeni	w&]FIZIe[fZ
=ze	i!H#F%I(H)J*H+Y,I-]/I0J1J4I6J7I9B:I;J=H>[?E@FAHBEEIFIHAIXJJK]LJMGO]PIRJSHTHUHWJXFYJZB[I]F^J_HaFbIc]dYfHgGh]
=zeby	w#J+]@[BHD[H[KJMJVIZEhH
=zegt	m!I#H%J(I*I+[-_3F4J7I9F=J>E?HAJBICEHFK]MJNXOYPJSJTJUIVIXHZZ[J]G_JaHbIcJdZfJhI
=zeichen	m#I%J-Z/]2]3I@HCGDJFXHGI_KHMJNITJXJZHfJ
=zeigt	q#J%J,I0Y3I9J>F?H@IBJCJDJHbIHR[XIZJ_YaGbYdJfIhH
=zelf	w(H-J9G>I?J@IB[HFIIKFNJU]VaZH[IaJ
=zelfd	yA]DJHHK^
=zero	q3^>F@EBJIHO^TZXHZHaX
=zetten	w>J@_ZI
=zgadza	u3JHJO^ZIhZ
=zgubilem	u>bBIDIHIZH
=ziffern	y-J3]HIIXKIO[
=zijn	k![#H%J(G*H3]9E=J>G?X@EBYDGHEIYK]LIMHNIOITJUJV[XIZD[J]I^[_JaHbIfJ
=zip	t(J-IBJDJHaZGhJ
=zit	p!H#]%J(X-I3H8J9G:I;J=I>H?I@GAJBICHDIHYI^KZMHNIOIP]THV]XHZC]I^I_IaHbIdGeJfHgJhI
=zle	p!H#X%J(H)J*I+J,]-G3[4I9E:J;J=J>G?I@FAIBGCFDEHEIGKGLJMHNHOHPJTFUIVJXaZD[I]G^I_IaHbGcHdGeIfJhc
=zly	t#I-I3[4]6^8I9H=J>I?J@IBJCIDGIHKJMHNIPJR[UJX]YIZF]IaHbJcJdEfH
=zmiana	u7^LZZY^J_JhJ
=zmiani	y@I^Jh_
=zmiany	u#I-J:J@[BIHHIJKILZVJ]J^ahJ
=zmieniac	y#I-H@]BICJHJKJTJ[]^[
=zmienic	m(I-J>I@_BGDJHYIJKFLYMHUJVIZX[J^^fJhE
=zmienilam	w3G9I>^@_BHHFIIKIM[OGZIaFhI
=zmienilem	r>X@[
=zmienion	o/]9I@]B_HDKJM[TGZI]J^JaJfIgZhI
=zna	y:]HEM[gZ
=znakow	t!I#H%J-J2a3H9G;J>J@HBICIDJHGIbKGMJOJXIZG]JaJbJ
=znaleziono	y4[HI_]
=znam	y>HBGDIHXIHMJZE[bhI
=znowu	w#[-I9I@[BYHGIJKIX]ZGhI
=zonder	i!G#Z%G&[(I*J,I-G/I1Y2I3[4G6J7H8Z9H:G;J<X=X>G?I@BAHBECGD]FGGHH>IFJJKGLZMZNZODPHRITHUJVIXHYJZE[Z]H^Y_YaEbHcIdYfFgJhG
=zoom	tHbZI
=zostal	y_]dZ
=zostalo	r!XBYHJM^TXUJVJZH
=zou	y>JHJIIKJOJV]ZIh^
=zresetowac	n(H7J:X?J@JBXDHEYHYKJMHSYUHVFWJZ^[JaJbHfJgJ
=zresetowan	y(JBYM]UJVJZIg[
=zu	Z!D#_%C(B)F*D+F,D-e.J/E0G2X4D5H6F7E8G:B;F<I=B?AAFDXEFFFGEH:I]JFKELYMBNYOHPXQIRESFVBWEXeYFZC]]_Ea@cGdBeEfCgEh@
=zugriff	m#J%a4J9J=J>^?J@ICHDHIJKINIOJQXZZ]JaIdJ
=zum	j!H%X4Z6I:G;I=G>J?]@GA]BHCIDHGJIHKHL_MJNJPJRJTIUGVGWYYJZC[Z]I^J_EaJbYcId[fFhJ
=zur	o#J(J+_3F=J>H?[@IBJCEHEIJKINIO[VJWZXJZF]IaEbJc[dJf[
=zuruck	l!a#G%H&^(I-I/J3J4H=H?I@GBHCIDIHCIEK]MINIVI[J]I^JaJbZdGeIfHgXhI
=zuruckgesetzt	m%J(H:Z=J?J@YBZE]HFKHM^UHVHZC]JbIdIgX
=zuruckschreiben	r!J%[3J4[6Z9J=IGYHFKJPIRIUIYIZGaJcHdbeJfE
=zurucksetzen	W!C#F&I(]*G+I,H-H.I/G0H1H2J4E5I6F7E8H9I:^;G<J=[>F@GAIDCFZGGHGIFJHKBLYMDNDOHQJRHSHTHUXVYXEYIZY[H]Y^E_GaZb]cYeGgEhE
=zuruckzusetzen	u(^.Z:J@IBIHIKJVIX^ZI]JbJdJ
=zurzeit	y#Z:JC[ZJcY
=zwei	g!I#I%J(I)I*a-I/[3G9G:J=I>G?HA_BHC]DGHFIFKZMHNHOZPIRJSITJUJVJXGZF]F^J_JaGbJcJdJfJgIhH
=zweit	p-J@_BJCaDJHIIJKIMJNJZF]J
=zweiten	y@ZH[
=zweryfikowac	y#H-J3[CJDJX^
=zwischen	w/H9H@ZHHK]RYTJXJc]hI
=zwrotnego	m!J#J%[(G)J*I+J,Z-H/I0I3G4H6J8[9F:I;J=Z>H?J@IAJBICIDHEJGIHCIGKHLJMHNJOHPGRITIUJVJXIYIZE]I_IaHbIcYdYeaf]gJhH
=zwrotny	i!H#G%G(H)J*J+J,H-I/J0I1J3G4Z6[7I8Y9G:H>H?H@FAJBGCHDGEJFJGIIHJJKHLHMHNHOJPXSITJUGVHWJXGYZ[I]I^H_JaHbGcHdaeEfXgXhG
=あ	d!G#G%E&I(X)J*I+I,I-[/I0I1I2J4H5J6I7H8J9a;I=Y>]?F@DAHCZDFEYFYGIH>IGJIKXLIMZNAOGPHRHSITHUDWHXEYJ[G]F_YaEbEdYeIfEgI
=い	I!I#F%F&@(Y)E*D+Y,G-].I/D0Y2<3^4E6Y8D9E:H<@=D?YA:BID]ECF=J?KZLCPHQJRHSGTHUHWX]>_[aYbHcIdGeCfYgH
=う	^!Y#B%E&I(B)F*E+D,G.G/F0F1F2H3?4D5H6Z7E8G9_;E<I=B>Y?A@bAFBXDDEFFGGEHJIHJGLYM@N@PDQISFTHV]WEXYYFZ]]B^D_Xa?cDdCeGfBgFha
=え	^#]%Y&J+B,G-@.H/F0G1G2H3A4E5H6F7E8G9A:B;G<J=C?b@dAGBACBEGFHGEHFI[JGLYM_NBOEPJQIRFSFTBU?WDX]YG[]]D_FaAcFeGfCgHhH
=お	k!G(G-H3I4J9c:I=I>H?ICJDIHDIGKGLJMGNIRJUHVHWJZ][J]IaIbEcJd[fHhH
=か	W!G%B&X)D+B,D-]/C0B1D2E3Y4[5D7B9_:?<G>F?X@_ADB>D?EDFDGCHZIXKCNGO@PZQFRBSCTIU@V>WCXDY[^@_Cd?eDgXh[
=が	I!J#<&@)F*@,G-G.G/Y1D3b4Z7<8:9A:[;Z<I=Y>Y@EBEC[D=FCG=HHJFKALCNCOYP>QIR^SET:U[VFW]X@YYZZ]GaacHdXe:f_g@hJ
=き	W!G#B%B&G(I*D+C,[-A.F/C1D2G3[4Z5F7H8^9>;D<G=Z>_?ZAEBFC?DBEIFFHJIGJEKDLCMAN>OASHTAUIV^WBY^ZH[Y]BbGcXdYfagH
=ぎ	k!I#H%J(J*J-]2_3H4J9C:H=J>H?JAJBHCEDIFJHBI_KDLJMFNFOIPJRITJUIVIXdZB[I]I_JaHbHcJdIfGhF
=く	[!D#a&I(I)H*F+F,F/F0F1Z2G3]4C5]6F8F9Z;E<H>]?HAGCBDBEGFGGEI>K^LCN@OCPDQHRESGUBVBWFXZZ][B]C^D_CbBdIeGfCgEhX
=ぐ	w!I=I@[HJTZUIZ^bJ
=け	_!E#B%]&I(D*Y+E,F.H/Z0G1G2H3A4E5I6F7F8[9@:C;X<I=E@YAFBCCYDEEGF[GEHEJGLFMAN]OYPZQIRGTYUDV^WGXAYH[^][^F_EaAbDcDdDeGfDgF
=こ	f!E#H%G(^)I*H+F,J-E.J/G0I1I3B4G6I7G8I9^:_;I=E?C@CAIBFCEDJEXFJGIHJJJKXLHMENDOEPHRHS]TDUZVCWYXEYHZ[[H]F^G_GaYbFcGeIfEgHhY
=ご	t9^:J>^@JBZHDIJMJ
=さ	V!a#a%I&H(@)E+Y,E-X0E1E2E3J4C5F6D7[8D:X;Z<H><?^@DAECJDEEEFFHGJJMJN]OZP^QZRBSETHU?VGYEZ<]A_BbEcHeEfAhC
=ざ	w9_BJZY
=し	O!J%G(D)@*G,?.E/I0I2A4X5A6Y7F8[9];I=?>[@_A?B^CXE?FAH:J@M_OFPYQZRES?VDYZZX[B]F^=aAbGdXe@gYhG
=じ	o!I%J-H0J3I8I9I>JAbB^DJHFIIK_MINIOJVJXJZE]Y_GhH
=す	T!^%@&G(])D*I+C,C/F0C1D2[3?4B5F6X8D9a:Z;D<G=>>>?>@[ACDAEJFEGJHYIZJHLFNYOAPDSCTIUEVDWBXaYEZZ[E]@^AcGdXfHgBhH
=ず	m!H#I%H(H*J+G,_-H/J0I3I4I6I7I8J9H:I;Z=I>G?H@FAJBHD[GJHDIHKGLJMGNIOIPIRbTIUIVIXHZE]]^J_JaHbHcIdZeIfHgZhI
=せ	X#C%C&H)F*E+E,E-J.G/F1F2G5G6E7H8F9=:G;F<I=X>X?XAFBICCDXFGGEI]JFK]LDM@NFPGQHRESETDUYV[WCYYZc[I]C^C_[bFcIeFfJgEhD
=ぜ	w#F*^-I9J@ICIHFIIKJNJPJTIZ^[]hJ
=そ	l!G#H%D(H*I+J-D0J3F4I6J7J8J9Z:[;[=H>_?[@FBYCGDHGbHDIEKZLIMGNFOGPJRISJTIUGVEWIXHZE]H^I_IaHbHcIdGfGgY
=た	Q![#^&D(;)B,@-J.B/Z0@1@2B3Z4[5B7>8Y;@<D>]?a@]B]CDDGEHFBGGH?I[J@K]MJNXOCPZQCS@UCV:W>Xa^>aBbIc=dDeAgIhC
=だ	Z!D%Y&H(A)Y*Y+D,E-a/E0F1G2G3E4C5G6E8Z9J:A<H=C>>AECXDIEFF[GCHBI]JFLEMcN]OAPZQHRDSET]U>V[WXXHYXZA[]]B^D_CaAbCcJdGeFfBgDh>
=ち	i!F#Y%H(G)I*I+I,H-E.J/I0I1G2I3]4]5J6I7I8H9a:F;I=G>E?E@FAHBFCEDFEIFIGZHHJHKELIMDNFOFPHRESZTHUXVZWIYIZD[G]F^I_GaDbFcGdDe[f^gIhF
=っ	X!_%C&H(A)F*J+A,E-^.J/Z0D1C2F4A5F6D8C<H=a>Y?C@HADB@CCEEFFGXH?MAN>PEQGRXSDTBVZWDXYYXZF[B]]aZcAeEgChX
=つ	e!E#H%[(F)^*Z+G,H-D.J/^0F1I2H3B4]5H6G7G8[9D:F;G=G>B@EA]BGCeDCEIFIGHIBJIK_LHMDNFOFPHRHSITGUDVEWIXZYIZB[F]F^H_HaCbFcGdFeJfFgHhF
=て	O!^#^%I&D)G*?,@-_.J/C0>1Z2A3G4<5B6?7X8H9I:F<D=^>b?G@GA?CBDYE@FBG[H:JEKZLZMIOZQCSITHVXWZXXYYZ?[?_IbCcBdZe@gG
=で	N![%<&C(B)E*A+J-?.J2@5A7]8I9Z:];D=G>X@ZA>DEF@HDIFJ?LEMZNIOFPERISHT[U_V_XGYEZC]Z^Y_:aCb^fDgY
=と	X!A#B%I&H(B)F*C+Z,E-c/C0E1F2F3=4D5G6Z8F:E;D<X=B>H?F@_AEB@CYD[FFGEH:I_JFLCM>NdO]PGQHSDTCUBV@WEYFZH[B]B^C_Ja@b[eFfAgDhc
=ど	l!G#E%J(H)J*I+H-E/G0J1J3G4H6J7I8J9Z:H;J=G>G?F@XBFCGDIEJGJHYIFJJKDLIMGN_OHPIRIS^UGVGWIXDYJZc[I]H^J_IaFbFcHdHeJfGgIhF
=な	M!;#D&Z(Z)D*[+[,<-B.F/G0Y1G2@4I5Y6[7G8G9F:X;Z=Z>Y?]A=B=CHE=F?HEIFJ>N]PAR;SDUJW[XIYZZI[Z^J_Xa_bEdHeEfZgIhH
=に	N!F#@%I&B(D)?,=-Y.F/F0J1I2H3]4H6<:J;B<B=>?[@HAYBACID@EGF[GEHJIFK[MFQBRFTGUFVZWHY>ZC[H]a__aYb]cId[gHhJ
=の	K!A#@%X&A(X)<*]-F.C/>0=1F3X5A6F7B9D=H?_@HAXBCCZDJEXF^G[K^MYNYO]PGQERaTAUBVZWEXBYBZ=^?_FaGc[d@eJgHh^
=は	S!G#>&F(Z)_*Y+I,@-I.D/[0@1A2C3E4?6?7]8A9Z:A;A<E=F>a?_@HAABHC]D:EAFBGXJBKYLCMbN;O[PHQERAS?TbUZV^W@XGYCZ7[Y]X^Z_HaGbCc>e@f;g_h;
=ば	p-J3Z7[9G>I@_BJDXHDIIKINJXIZ]]YaIhI
=び	y+[DIHJQ_ZJ
=へ	uHIMYQYZHca
=べ	w>J?^KJ[Z
=ま	O!_%D&E(J)B*D+H,A-F/D0A1C2B3]4H5D6A7B8A9^:E;A<E=I?I@ZABBbCDEGFCG@HAI^JFLJMbNGOGPHQERGSAWIYAZe[B^>_GaEbGcGeBgXhC
=み	j!H#F%J(H)J*J+c-]/J1J3F4I7I9G:I;J>F?C@FB]CEDXGJHBI[KELJMGNHOHPHRJSJUHV^WJYJZF]H^JaHbFcIdIfIgHhG
=め	c!X#]%G(E+],I-[/H0H1I2J4F5J6H7G8H9D:Y;H=E>Y?AAIBDDGEXFIGHHAI]JIKAL]MYOEPEQJRGSHU^VDWGY^Z=[F]E^F_ZaCbDcGdDeIfDgHhB
=も	[!A#G%D&H(B)F*H+C,F-Z.G/C0E1E2H3B4D5G6E7D8F9=:A;D<I=J>a?>@[AFBYC[D_EGFGGDHCI=JGKbLZMDPDQHRES^T[V>XbYF[C^DaZbAcBeFfBhH
=や	l!I#G%J(I*J+H-a3Z4J7J9[:I=H>E?E@CBGCGHDIZKYLJMENHOHSJTIUGVGWJX]ZE[J]]_IaHbHcIdJfIgJhG
=よ	m!]#I(G+J-Y3I7I9Z:H=J>H?I@]BHCIDIEJHDKELIMGNGOIPITJUYV[WIX[ZA]I^]_JaIbHd[fIgJhG
=ら	Y!Y#>%A&Y(A+Z,D-].E/H0X1D2E3J4[5E7C8[9<:@;[<G>H?>@^ADB?CHD=EEFEGBH[IZK^LDMDNBO?PYQFRBSDT]UIVHWDXFY^ZY[@_Ca=bYc@dHeEfFgYh^
=り	^!C%D&H(])H*G+F,Z/G0F1H2H3]4Y5H6G7F8G9c:J;F<I=^>A?C@[AFDBEGFXGGH=IZJGK@LFNCOBPFQIRFSGTEUBWFXYYH[E]D^HaAdAeGgFhH
=る	R!H#?%J&E)H*C,@-_/>0@1@2Y4>5C6?7I8@9B:G<E=J?CB:DCFAG>I_JGN^OaPZQJSIT>UEVXW>XFYAZX[]]<^X_]b^c?fEg?h_
=れ	P!]#Z%D&E(G)H,?-J.G0@1@2A3A4=5C7G8I9F;[<D>[A@BYDZEAFBGFIHJJMFN[OZPYRaS@UAVAXYY@ZZ[J]Z_=aEbJcIe@f:gGhZ
=ろ	y-I9ZIZKHZJh]
=わ	a!D#C%G(F)I*F+X,H.I/[0H1I2I3C4G5J6[7F8H9Y:D;H=Z?CAHCYDXEHFIGHH@IZJIK]LFMBN^OHPFQJRGSIUFVEWIXZYIZE[[]E^D_EaDbEcFdCeHfDgZha
=を	R!F#J&E(a*Y+Z-I/J0J2B3D4[6]7J8^9;:[;A<E=F@BAAB9CCEHFCGFHYJFKYN[OAPCQJR>S@TFVBX[YaZD[E]D^XbBeXfGg?hX
=ん	X!Z#C%D&I)F*F+E,F-_.G/F0E1G2H5H6F7H8F9[:G;F<I=X>Y?XAFBICCDXFGGEIZJFK]LEM@NFPHQHRESFTEUYV[WDXAZZ[C]C^CbFcJeFf@gEhD
=ァ	w2[3IH_IJSIZJcZ
=ア	[!^%^&I)[*I+E,E-A.G/D1F2^4C5G6Y7D8D9C;Y<H=Y>_?^@BA_BAEDFGHCIAJGKBM@NAODRDSDU?V[WDXFYF[G]C^Z_AaXb@cYdAeGf@hC
=ィ	k!J#I%J(H,Z-H0X3J6J7H8J9J:H=I>I?I@IBIC[DZG]HCIIJ]KILIMHNHPJQZUHVDZF[I]I^Z_HaIbHcIdYe_fHgJhI
=イ	[!A#F%I&Z(@)C*E+E-A.G/C0B1E2X3X4Z5Z7_8^9A:@;E<G=c>@?B@BADBICCDAEDFEGCHZIAJJKBMBNBODPZQYRCTIU?VHWCXCYE]B^B_BaAb[daeagFhG
=ウ	Z!^%]&I)[*J+F-B/a0^1F2^4D5G6X7D8E9E;D<I=B>C?D@CAYBACBDXEDFHHCICKCMINCOFQHRESET_U@V]WEXHYGZ=[H^Y_[aCcZd=e]fAgJhC
=ェ	f!G#G%F(F)J*I+J,X-Y.J/H0b1H2I3G4G5J6G7_8G9F:G;a=G>G?G@GAZBFCHDGEIFJG^IGJHKGNGOIPGRHSITGUGVFWIXHYIZB[G]G^]__aFbFcFeGfCgGhG
=エ	h!Y#I%H&[(E)H*J,X-Z.J/H0c1I3F4]5J6G7H8I9F:F;J=F>G?FAHBFCHDGE[FJGHHIIGJHKGLJMGNFOZPGRISHTIUFVEWHXGYIZb[H]I^F_EaGbEcFdFeZfBgHhG
=ォ	q!J%J(J,J-J3J4J6J7J8c9J:I=I>J?JA]BJCJDJGJHYKJMJSHUIVIZH_ZaJbJcYdFeJfH
=オ	b#E%E&I(A)G*G+H,X-B.H/^1G2F3D4D5H6_8E9D:B;Y=A>D?D@DBDCEDCEaFGGYH<IDJGKDMBOGQIRFSETEU]VAWEXEYHZ>[D]E^Y_caDcYd[eYfXg[hD
=カ	_!b#Y%^&J(A)[+G,E-F.I/G0E1H2_4E5I6G7F8E9G;F<J=C>C?D@DAaBCCCDYEZFIGXIEJHKDLXMCOGQIRFSFU@V^WDXJYIZ>[J]E^[_DaDbXcEdDeGfDgEhE
=キ	l!H#I%J(H)H+G-H/[0J1I3G4H6I7H9G:H=H>Z?a@GBFCZD_GIH@IGKGNHOIPIQYRFSITHUDVDWHXHYHZC[H][^H_JaHbFcadHfEgIhI
=ク	U!=#]%]&F)C*C+C,b-?/^0]3?4?5D6_7?8[9?:=;[<[=E>E?>@FAJC@D>EBFDGXI?JIK?LGM>N?OBSBTbU>V<WBYCZD[^]@_ca>bbc?dbeZfFgJh?
=グ	g!D#H%I)I*H+I,I-F.J/I0_1J3E4F6I7F8I9F:Z;I=E>F?E@GAIBFCGDEEHG[H>IFJIKGOHPaRHSITHUDVdWHXGYI[G]Z^G_FaEb]cEdFeIfFgGhG
=ゲ	u(I*]:c=JHJUJVJWIZF^J
=コ	a!D%Z&I(D)H*F+G,F-@.H/F0C1G2Y3A4Y5[6F7E8[9B;F<]=D>]@BAEDDEGF[GYHHIBK@LEM]NCOEPFQIRFSGTDUDVCWGX_Y]Z<[D]D^E_[acbBcEdCeGfCgFhA
=サ	a!B#C%E&I(C)[*F+G,D-B/G0D1Z3B4^5H6Y8E9E;G<I=B>A?C@CAFB[CEDCEFFHGCICKBLZMENCOFPEQHR_SYTCU^VAWEXDY]ZJ[Z]E^E_EaBbId[eEfagFhI
=ザ	a!^#F%F&I(_)X*C+F-B.X/E0D1H2H3B4E5H6E8Z9D;Y<J=X>C?B@CA^BDCFDXEFFHGFH>JGKCLFMCNCOEPYQIRFSFTFUCWFXDYG]^^[__bYcDe^fCgEhC
=シ	c!D#E%F&I(B)F*^+G-Y/G0F1G2H3D4D5H6F7^8G9B:B;G<J=C>C@DAFBACDDCEEFYHCIDJGKDLGM]NbOGPEQIR^S_TFVBWaXEYFZ=[E][_FaCbBc_dBeHfAgDhE
=ジ	h!G#I%G(G*J+J,H-Y/I0b1J2J3H4G5J6H7I8I9G:G;[=H>F?F@HAZBGCHDGEIG[HZIGJIKGLIMENGOIPHRISZTIUFVGWHXHYJ[G]H^H_ab[cGdEeJfEgIhI
=ス	O!<#C&E*@+@,H-[.C0J1A2Z3>4>5C8_9>:]<E=_>F?F@IAJC=EDFZIHMYNZOAPCSJTFUZVCWFX=YBZ]]?aGbXcCe@f[hX
=セ	V!H#A%[&G(X)Z*G+D,C-B.E/B0B1E2D3@4A6B7H8B9A<H=b?F@FACBYDIEYFEGBHYIAJDK@LBMHN?ODRBSZTAUbW^XBYEZ_[F]]^F_AbHcYd;eCfIg^hB
=ソ	t#[-I:I>J@IBJH^IJKJMbNJXJZE[J^JaJbIhH
=タ	c!D#F%[&J(^)H*G+H,F.I/G0E1H2Z3E4Z5H6G7F8[9E:^;H<^=C>C?D@FAFBECFDJEFFHGZHaIEJ[KFLGMCNDOGPEQIRGSGTGUCWFXGYHZA[F]E^F_[aCbCc_dCeHfAgahF
=ダ	y-E/J7^BJHEI^MJS]TIVJZIbI
=チ	p#J%J(J9[:J;]=I>J@IGZHFLXMIUJVIZD[J^_bJdZeIfGhI
=ッ	R!F#]%H&F)G*A+A-@/@0A2D3?4@6Z7E8J9X:J<F>F?D@CACBZC?DHI@JCK>LFMYN=OCQESXTcUYW]XJYC[[_@cDd^eZgIh?
=テ	k!H#I%I(F)I+J,J-I/J0X3G4J6J7I8J9H:Z=F>H?G@HAIBYC[DZEIGHHBIHJXKILIMGNHOJPIQYR[SGTJU^VEW_XIZD[H]I^Z_IaHbEcHdIfGgIhG
=デ	m!I(])J,Z-J0I3J4I7a8I:H=H?J@[BGEJGJHDMINIPHRJS^UFVFWIZE[J]J^H_IbGc^d[fF
=ト	Q![#G%Z&X+F,a-D.G/>0]2[3D4H5[6H7J8^:[;I<D>D?B@@AYC<FBHEI=JDK<LGMGN:O@PIQYS]TGU]VJW]X?ZE[B]=_XaGbZcFd[e]h<
=ド	O!=#A%H&F(F)@*A+B,Z-]/]0X2[3>6[7]9@;A<E==>Y?C@EAICGDHEFFCGYHFIIOAPXQDR@TZVFWHXYYCZY]@a_bZc?dJe]fEgGhX
=ナ	r!I(H)J-H0J3H7J9I:b=H>I?H@IBFDGHDIJKIMFNIPJR]SIU_VFWaXJZC[J]I^HaIbFcJdIfHhI
=ネ	q!J#I%^(J2[3J4G8^9J:J<^=J>IAJBJGJHCIJMIPJTJVHZH_^aJbIcJdJfH
=ノ	y-J9J?I@JBZHGIIKIM]ZIb^
=ハ	u%J3^6J9J=I>IBJDJG[HCM^NJOJRJUHVIWJZHaIbHdEeJf^
=バ	c!F#F&J(C)H*H+H,X-E.I/F0E1E2H3D4_5H6_7[8X9E:E;H<I>D?E@EAHBCCGDFEGFIGEHCIEJHKELFMGNFOGQHR_SFTCUCV]WGXFY^Z>[E]F^F_FaCbBcZdbe^fZgFhE
=パ	R!A%F&I)D*E+D-_1E2]3C4C5F7X8C9E;E<H=@>F@HADBICBEJFZG[JYKYMYNXOEPDQGRCSCTAVHX@YFZ^[Z]D^Z_Aa?cCdXeCfHgDh[
=ビ	i!E#I%G(F)]*I+J,H-F/I0_1]2Z3G4F5I6G7F8I9G:E;J=E>G?F@HAHCHDFEHGHHFIGJIKGMFNGOJPHRGS[TIU_VDWGXHYHZB[G]H^G_GaFbDcFdYeHfdgHhH
=フ	e!D#G%F(E)]*H+I,Y-E.I/H0G1H2Z3]4F5I6G7_8c9E:D;H=E>E?F@FAZBECFDEEHFIG[HYIEJ[KFLGMENEOGPGQJRGSFTHUcVAWGXGYHZC[G]F^FaEbEdBeGfCgGhF
=ブ	i!H#C%I(I,I.]/J3I4I6I7J8I9I:I;[=I>H?I@IA[BICIDIG[IIKILJNIOJPJRJUIVIX]ZE[H]X^I_aaHb[cIdFeJfIgJhH
=プ	[#C%C&G)D*C+C,B-?.F/]0_1D2E3@4@6a7[8D9@:>;D<H?[@IBAE_FFG]HHI?JEK@LCM>NJOCP_QGSBTBU=VaWBXBYZZ:[A]@^Xb>cadYeDg]hA
=ヘ	w(^@]VIZG
=ベ	t!J&],I0J3J4J6J9I:J=IFJHHQZU]ZIbJcJdJe]fZ
=ペ	u(J.XHZS]UIZH__aJbI
=ホ	q#Z9J:J>^?GCJDIHYIIKJM[NIXJZFa]bJhJ
=ボ	n!J#I%I(a,[-I0J3J4I6I7J9Y:[=J>I?I@JAJBHCJDIGIHZIJKJMHNJPJS]TJUHVFWIZF[J]J^JaHbGcJdHe]fIgI
=ポ	g!G#H%I(E)I*_,F-Z.J/H0H1]2I3H4G5J6H8G9H:X;J=F>E?Y@GAHBDCEEGFJGEH[IGJIKFLIMENcOHPGQJRFSGTHUDVEWbXHYIZ@[G]G^H_HaFbEcDdDeHfCgFhF
=マ	m!J#H%G(J-H3J9H:G=J>]?G@JBICIDHF^GHIHKHMZNGT[UIXIZE[H]J_Ja]b^dIfJhI
=ミ	p!G(H*J,J-F/I0H3J4^6I7H9J:G=^>H?HAICIDIEXGJHCIHKJMIN]OJPIRJUHVHWIXJZF^J_GaHbIcXd_fFg[hI
=ム	t!J5Y9J:I=_>I?JCIHZIINHR[VJZH_JaIc]dIhJ
=メ	b!E#E&J(C)E*F+F,F-A.I/G0F1H2I4^5[6G7]8[9E:D;G<I=D?]@DAHBDDaEHFIGFIZKCLGNBOEP_QIRGSGTYUDV[WGXDYGZI[E]D^G_EaZbYcEdDeGfCgJhD
=モ	w.Y>J?HCJHHQ_a]
=ャ	y3J9I>]?JHGM[]]
=ュ	n!I#J%I&J(H-G0I3H4^7J9F:H=I>H?H@IAJBGC[D[EJFZG[HBIHKIM_NHOJQZRIS]TJUGVIWIXJZE[J]HaHbIcIdIfGgJ
=ユ	b!_#G%G&J(_)Y*D+F,E-C.H/F0E1H2I3C4F5I6F7X8[9D;Y<J=Y>D?B@DA^BDCGDXEGFHGFH?JHKCLFMDNCOEPZQIRFSGTGUDWFXEYH]Z^]_abIcEdYeFfCgFhC
=ョ	o!H#J(H,Z-I0_3J4J7a9G:I=H>J?J@JAJBIDJHDIJMINJPJR]SJUHVHWJXJZF]^^Z_IaIbIcHdHfHgI
=ラ	[#A%J&Y(?)E*F+F,Z-D/_0]1E2F3A4X5]6]7B9@:A;E<G=c>B?B@IB?CCDBEXGCIBKBLDMCNBQYRDSDTYUAV?WDXBYFZ][A^A_ZaBbHcBd_e]gJhB
=リ	U!H#B%F&H(Y)H*]+C,C.E0C1E2F3A4B6B7H8C9B;C<H>Y?a@EADBYC[DJEXFEGBI@JDK?LBMGN_OCQ^RCSZTAUZWcXAYF[F]A^F_Bb^cEdGeCgZhA
=ル	]#C%C&H)Z*C+C,D-?.F0C1Z2X4A5F6E7B8E9A:Z;E<H=B?YADB@D]EYFFG^H_I?JZK@LDNZOBP_QHRDSCTDUbVbWCXAY[Z:[C^C_Bb@cJdAeFf?gFhA
=レ	_#D%D&H)F*E-A/^1F2F3C4Z5G6^7]8b9C;E<I=Y>B?B@DA]BBCBE_FGGBHGICJFKCLEMBOEQHRESDTDV?WDXEYGZ>[D]C^A_]aBb@cXdZeDg[hC
=ロ	[#_%D&I(B)[*E+E,D-B/C0]1Y2F3C4X5]6D7Y8E9D:B;E<H=B>B?A@BAFCCDCEZFHGCICKCMDOFPCQHRCSDTdUAV?WDY[ZF[a]X_CaBbac^d@eEf@gDhC
=ワ	R!B#F%H&I)E*E+E-_.G1F2^3D4C5F7X8D9G:X;E<H=A>G?>@HAEBICBEJFGG]HJJZKZM[NYOFPEQGRCSDTBXBYFZ^[Z]E^[_Aa@cCdYeDfIgDh[
=ン	R!]%X&X(I*C+A,^-E.C/Y0a1A2[6Z9=:];?<D=^>9?;@;A]BBC<DFE]GFI<JDK;MHNDO@RISJTHUGV]WXX@YAZ@]X^X_Ia;b_cXdJeJfIg]hA
=ー	J!H#<%?*H+A,[/E0[1G3@4Z8E97;E<A=?>G?[@BCGDZF>HZI?JIKFLHOAPIQYRZTAWZXHZ[[G]G^I_Ya[b]e[fYgJhJ
=一	W!>#C%]&F(>+@,A-G.D/@0A1C2E3Y4@5E6^7A8B:?;[<F=?>:?H@eAbB=CgDHEBFBGAHAJCK[LXMBN>P?QFRASBU>V<XaYD[@]?^A_=a_bIcEdHf?gB
=三	q!J#_-J3G4J9E=I>E?J@HBJCIDIHCI[J[KHMGNJXDZG]IabbIfIhI
=上	e!D#Y%H(G)H+H,H-G.J/G0H1H2J3D4G5J6H7G8I9E:H;^=G?E@^AGBGCDEIF]GGH[JZKELHMXNGO]PGRGSDTEUGVFWJXFZ@[H]F^H_[aEbGc]dHeIgGhZ
=下	j!G#Y%X(D)H*H+H,I-D.J/H0I1I2I3D4H5J6I7G8H9^:E;H=F>F?D@EAHBBDCEIFIGHH?IBJIKCL^MCNEO^PGRHSaTGUEVDWGXDZY[Z]F^G_GaCbdcHdFeIfFgHhE
=不	N!7#A%A&I([*E+[,I-A.G/G0Z1I2;3Z5H6_7H9@:@<?=[>[?]@HA:B4CHD6EGF<G]H@IXJ;LGMDN]O_RXSBTGU?V]W<XGYZZ][E]C^]aXbBc_d6e;gDhX
=与	o4J7[9I?J@JBJHZMJOYR]VJXJZFc^dJfJhJ
=丢	u>_DZHHaD
=两	i!H#G%F(G)I*a+I,H-F/^0I1I2J3G4H6I7H8I9E:H;H=H>H?E@]AbBHC[DGEIFIGHHDIEJIKZLIMGNEO^PGRISJTHUGVFWJXGZB[H]F^I_FaEbHcHdGeIfHgIhF
=个	b!A#A%Z&H)C*D+D,E-E.G/]0E1E2Z3?4C5G6E7C8[9?:B;Y<G=B>@AdBBC^D?EFFEG]H=JEKeLDMAOZPCQHRESETBUYWDX?YGZE[I^DbBcCdCeFfDgEhA
=中	j![#F%H(E)H*G+I,H-E.J/H0H1H2J3D4G5J6I7F8I9A:F;I=F>Z?D@FAHBECGDGFIGIH?I[JIKDLIMENFOFPFRGSYUYVDWGXFYIZA[G]e^H_GaEbEcFdXe[fEgbhG
=临	u!Y@ZL[TY
=为	j!F#D%I(C)E*]+[,H-H/]0I1I3G4I5J6I8I9H:F;I=E>H?F@JAGBECFDFEFFJGHHAIEJIKDMGNEOGPIRJSHU]VbW[XG[]]G^G_HaGbGcHd[eJfHgGhH
=么	m!J#D%J(H)J*^+J,J-G3I4I7J9G:I=I>G?H@FBGCHGJH_IHJJKHLHMHN_OJPISJTHUHVHWJXIZZ[]]G^JaHbHcJdIfIgJhI
=义	w-Y9J=J?JDJHYNEUIVIWbZFaJ
=之	u#J@_G]HHIJMJNJXJZDdGf^hI
=也	r#J(J-Z/J3E9J=J>[?DCHD]HDIHKJLXMIN]OJVJZG]I^Ja^bJfJhJ
=了	R!Y#Y%?&B*G+=,F-A.D1<2J3@4]5@7B8J9[:?<B=I>g?a@DA=BbCHD<E>F?GGHIIAJCLEMBNBOCP=QBRJTAV8W?XAY]Z[[G][^CaYbJcEd;e?hF
=予	y#J3_9J>J?ICJDZF_HDIDKJXJ]JaH
=事	k!G#Y%H&[(Y)H*I+J,H-G/I0I1I3E4G6H7I8I:H;I=G>G?FAHBXCHDFEJFHGHH^IEJIKELIMENFOHPHRIS]UEVbWIXFYJZB[H]H^I_IaFbGcHdGe[gIhG
=二	e!E#G%F(E)H*c+H,F-C.J/^0G1J2I3E4H6H7G8b9D:E;H=G>D?C@_AaBGCcDCEIFIGHHAIBJIKZLHMENEO^PFRHSITHUGVDWHXDYJZB[G]E^H_DaCbFcHdFeJfGgHhF
=于	y!J#I(J9J:HB]EZHJKIP_UJVGZGaJ
=云	j!B#D%F(E)I*H+H,H-F.J/_0b1G2I3F4G5J6[7E8I9G:G;G=G>F?F@EA[BECFDFEFFIGDHDIEJXKDLHNCOGP]RISHTaUGVEWIXGYJZC[E]F^F_aaGbGcEdBeIfChF
=五	t!G#a-J3J9H:J>I?I@EBJHEIJKHM^NJPJTJX^ZFaJbIdJ
=人	c!@#D%A&I)F*Z+^,E-B.H/F0F1F2G3B4E5H6F7F8F9Y:C<I=D>]?[@[AZBBCCDHEFFaG^HHICJGKBLEMBNCODPGQIRESFTEVaWFXDYGZH[D]^^a_CaAbBcCdCeFfCgFhC
=什	u#E*^-H9J@IBJCIHFIINaTHUJZF[^
=今	i!J(H+J-G3J6J7J9G:I=I>E?I@dBHCIDIHDIEKELIMENGOIPJTIUJVIXbZ?[H]H^FaFbIcJdJfHh_
=从	q!H#J%H(G)I+H0J3I4I6J7J8I9I:I;[=G>J?I@JBHCID^EIFJGIHDIJKJLJMJNHP^SITJUGVFW]XIZ[[J^I_JaIbHcIdZeGfFgJhJ
=他	j!F#H%a(_)H*G+Z,H-E.J/H0J1J2J3G4I5J6J7I8J9E:[;H=F>G?D@DAHBYC_DEEIFGGHH@IZJYKJLHMYNEOGPGRJSHTIUDWIXGZC[F]G^[_JaFbEcHdHeJfHgFhG
=付	m!J#J%Z(I-X3a4J9G:[;J=I>E?H@FBJCHDIIDK[MHNEO]PJTIUJVIXH[J]HaHbIcJdIfIhZ
=代	n!H#H%H(F)H*G+J,G-Y/I0e1H2I3_4E6H7J8H9C:H;I=G>D?E@IAGBHCFD_EIFJGGHBIGJGKGLJMENGOFPHRDSJTIUGVFWHXHYFZE[I]F^J_HaAbHcadEeIfCgFhH
=令	u#I(I*I,d-I1J3H4I9G>I?J@JCJDJHFIIKJMJNJOHPIR^XIZD]JaIcIeJfJhI
=以	f!G#F%I(E)I*I+J,J-E/I0J1I2J3D4I6J7I8J9F:F;I=G>]?]@CAJB]CGDFEJFIGIHDJJK_NGOEPYRISIUGVcXHYJZC[H]F^H_IaGbHcIdIfHgHhY
=们	l!G#G%I(F)I+[,J-Z/J0J1J3X4J6J7J8I9D:_;I=^>E?G@[AIBGCCDDEJFIGIHDIEJJKGLJMHNIOZPJRJSJTHU_VBWHXGZB[F]H^J_[aFbGcIdZeJfGgIhG
=件	h!F%G&[(F)H*H+H,H-D.I/I0H1H2[3C4E5]6H7H8H9Y:G;H<F=E>B?_@EAHBDCAD@EIFFGIHXJHKDLHMZN^OGPGRHS]TFUEVDWGXEYIZ@[F]F^I_Ga_bFcGdFe[gHhF
=份	p!J#H%J(H*J,Z-^/I1J3[4I6^7^9H:I=I>H?G@HAJBID]GIHCIEKZMGNIOHRHSJTIUJVGXHZE[J]H_JaGbJcIdIfHhH
=休	y!c#I-I9G@JBJHHIJKIXIZI]JaJfI
=会	h!G#F%G(F)I*F+F,G/I0H1H2H3C4E5J6H7H8Y9B:Z;H<J=G>^?Y@CAHBFCDDDEHFIGHHZIBJHKDLFMDNZOCPZRESHTHUFVGWIXEY]Z][F]c^I_HaAbEcEdFeIfFgHhE
=但	o#I%I*],J-I/I3H9I>I?]@HAJBICGDFHFIIKILXNHO_PJRJTXUJVJZA[a]I_JaHbJdJfJgI
=位	o!H#G%F(H)J*H+I,J-E/H0I1I2Z3[4I6I7I8J9D:F;I=G>F?G@FAGBGCCDEEIFbG]HCI[JIKDLIMFNFO[PGRHSITHUGVFWIXFYJZD[H]G^I_Ha^bHcGdHeJfHgIhF
=住	t!G#b(J-H3I4I9D=J>F?I@GBGCIDJHZIHK^MINIUJXH]G^JaHbJcJfJhG
=体	t(^)Y*H,^:IBIHJPJU^VHWGZFbIdE
=何	g!G#^%I(G*I+F-A.J/I0I1I3D4H6I7I8I9X:G;H=G>B?E@BAJBDCEDXFJGIHbIBJJMANZO[PIRISJTXUCVFWIXcYJ[G]E^I_HbEcHdGeJfGgIhD
=作	r#J%J(a-J3I9H:[=J>I?J@GCJHGIGKHLYMJNHOIVIZDaJdHfahI
=你	r!J#I(G-I3G7J9a:Z=I>G?I@IBGCIDHEYHEIHKIMHNJO[PJUHV[XJZF[J]IaIbJcJfJhI
=使	_!X#D%F(B+G,Y.I/G0G1H2I3B4G5I6H8H9B:D;H=D?bAHBDCCDBEHFIGFH?JHKfLZMXOCP[QJRGSHTZV[WEYHZH[D]E^E_FaAbBcGdCeHfFgJ
=供	w7^:_>H?]DHHEMJOIZEbJ
=保	t!G#I(I-H/]3H6J7I9H:G=G>I?I@IBICJDIF_GIHIICKGMJNHOIPeTJUHVBXJZG]I^I_HaIbJcJdHfIgJhJ
=信	i!G#F%F&J(E)H*G+F,H-E.I/H0H1H2I3Y4F5I6H7H8H9A:F;G=D>Z?_@EAHBED[EIFHGIH@IBJIKELHMENFODPHQJRHSHTGUFVEWHXFYIZB[G]]^I_FaebFcGdFeIfEgHhG
=修	p#J(J5Y9I@aBICIHGIIKIMHNJRIXI^FaIh^
=個	u(J-J9I:J>]?Z@HBJCHDHHGIIK^MIN]U]VIZHaH
=停	g!d#D%E&I(C)X*F+G,G-C.I/F0_1Z2I3C4Z5I6G7F8G9A:E;G<J=D>A?D@EAGBDCEDEEGFHGDICJHKBLGMBNEOEPFQJRDSDTEU_VCWGXDYbZ@[G]C^G_DaCbFcCdCeHfdgDhF
=側	r!]7]=JHDT^VIZG[JbIfJ
=僚	y!J(]H[V[
=允	q#I(H-J3I7I9H:H=G>H?I@HBHDJHFIZKJLJMINJPJQZTJUIV_ZG[]]J^^aIbJhH
=元	u*J6^9I:XHGNJP]R]UJVJZG]JbZ
=先	m!H#E%I(G*I+F,J-D/I0J1J3a4^5J6I7I8H9F:a;J=G>D?C@EBFCZD[EJGIICJJKYLIMDNEOEPHRHSJTHUGVFWJXZYJZB[H]G^G_HaFbHcIdIfGgJh[
=入	^!B%E&H(C)G*F+D,].G0F1E2G3G4C5H6Z7D8_9>;E<I=B>=?A@DAGB_CAD^EGFGGYHHI_KJO_PCQHRCSETDUBVYWFX?YFZH[D]X_Da@bZcCeYfBgFh[
=全	e!E#F%G&J(a)Y+F,_-C.H/G0G1H2I3D4F5I6H7G8H9C:D;H<J=E>C?^AGCYDJEGFHGHH?IYJHKBLGMDN]OaPDQZRGSZTGUaVCWDXDYHZ=[F]D^G_GaDbDcEd@eGfDgFhD
=公	j!G#F%H(G)H*H+H,H-E/I0I1G2I3D4[5I6H7H8];I<J=G>_?Z@FAHBECEDEEIFIGGH@IDJHKELHM]NcOEPIRGSHTGU]VEWHXGYJZA[G]F^Z_HaEbFcEdHeJfFgHhF
=共	w>G?J@IH^VJZH^_
=关	k!]#C%G(F)G*H+I,G-F.I/H0H1E2H3E4E5I6^7I8E9A:G;I<Z=E>C?F@FAHB]CFDGEIFHGGH@IEJHKFLHMGNHOEPHRESHTHUdVDWIXFY]ZA[H]_^H_GaEbYcFdFeHf[gHhG
=其	w%^9I:Z?J@IC]DIHHIIZJaJ
=内	n!H#I%J(H*J-D/J3a7J9G:H=J>D?G@HBFCJDHGYH]IFKEMGNaOHPJSIT[U]VHZB[I]JaHbGcJdHfIg[hG
=册	j!H#H%J(I)J+d,J-I1J3H4J7J9J:I=H>H?G@HAJDaHJIHJJKHLJMHNIOIPISITIUHVGWIXHZD[I]I_JaIbHcIdJfIhI
=再	c!F#D%G&J(E)I*G+a,G-E.I/H0H1H2I3E4G5J6]7G8Z9]:E;H<J=E>E?C@dAHBZCCDCEHFHGHH?IAJHKFLFMCNDODPGQJRGSGUDVEWHXdYHZH[F]E^E_HaEbDdDeGg[hC
=写	a!B#A%Z&G(@)D*C+E-D.G/D0X1B2F3A5F6Y7C8^9<:C;E<E>@?B@>ADB@CBDAEDFDGXHDI[JEK?LBM@NXODPXRHSCTDU@V@WDX@YaZD[C]A^C_Ba?b@dee_fbhA
=况	y(I=J?IBGDJHGSbUGVFWJZF[]bGfJ
=几	y#X(JBGHFM^UIVJX^ZFhJ
=出	^!A#Y%D&H)F*J+^-Y0D1D2F3Y4B5G6D7D8E9?:B;D<H=C>>?^@@AFBBD?EEFFGEIGJFKJMAN]O]PZQ]RBSETEUBVAWEX@YEZb[Z]B^DbDcZeZf?gE
=分	e!D#E%F&J(G)X*G+G,G.I/H0G1E2G3_4Z5H6G7G8F9B:C;G<I=Z>??C@BAHBACYDDEHFHGFHCIZJGLGMeNJO[PFQJRbSFTFUXV]WGXDYGZ?[E]E^F_GaBbDcCdFeHfCgFhC
=切	n!G#I%I(G)J-H3I4I7I9F:G;[=_>F?H@FBGCIDHGJIIKILHMGNHPIRHSITJUEVGWHXGY[ZZ[I]]^I_Ja]b^cIdGfGgJhI
=则	yCYG]HINY
=刚	t@aZH
=初	u#J-J>J@^BID[HHIIKHMINJXHZEb^h[
=別	w-I7[@[K[XI
=利	y0]4^HHZE
=别	o!G#H%G(^)H*[,I-H/J0J1J3H4J7[8I9F:[;I=F>G?G@HAIBZC]DGEIFIGJHEIEKGLJMYNHOIPFSJTHU]VYWIXIZE[H]G^I_IaHbGcIdGfHgHhH
=到	a!C#C%[&H)E*E+F,_.H/C0]1F2H3[4]5G6C8E9[:D;F<I=Z>^AEBCCBDBEEFFGCHHIAJFKALEMANBOCPDQIRCSZTCUBVBWGXXYFZ<[D]B^E_[a^cEdBeFgDhC
=制	j!F#E%F(G)H*I+G,H-F.J/I0H1I2I3F4Y5]6I7H8H9E:G;G<J=F>F?E@BAIBECFDYEJFJGIHAIEJYLaM]NDOGPGQaRHSHTGUFVFWHXbYJZA[H]G^H_GaCb]cGdGeIfGgIhG
=刻	w9IHHRdSJ]JcJdJfI
=前	]!A%E&H(A)F*C+E,D-G.G/E0F1E2F3>4D5H6F7D8F9>;E<H=C>_?^@aACBAC?DAEEFZGEH<JFKgLEM]NAO>P]QHRESETCUBV@WFX@YGZ<[C]d^D_Ca@b_cCdBeGfCgXh[
=割	w(^*Y+H-J3G9I=^>_?ICIDJHFIHZE]H_IaFbGhJ
=力	u#^9F:]>JBJDJHIIJOZXJZFhY
=办	w#I-J3H4J9Y>^?]@IBJCHDHHAIJKIMJNJOHZ_]HaHfJhJ
=功	t!I#J%J(H/a3J9I:I=I>JAJB_CJEJHGIJMIPISJTFU^VGWIXJZG]I_IaJbIeJfIgJ
=加	k!F#E%[&I(G)I*H+H,H-_.I/G0G1G2G3Z4E5I6H7H8f9C:F;H<_=E>C?F@FAGBECYDEEIFGGGH?JHKELGMDNEOFPGQJRGSITGUFV]WIXFY]ZB[G]E^H_DaCbEcDdBeGfBgGhG
=务	f!F#F%F&I)F*F+H,F-E.H/G0E1D2Z3D4]5I6]7F8E9C:F;H<H=D>E?DAGBXCFDFEFFHGDH?IDJHKDMINEOFPEQIR_S^TEUEVCWGXEYZZA[G]E^G_FaEbEd^eGfbhE
=动	q!J#G%G(^)F*G+],G-I/J0X1J3E4J9E:J=I>E?F@JAJBHCHDGGJHIIGKIMHNIODPHRJTJUGVGXIZF]F_IadbIcHdJfHgY
=助	n!G#G%I(Z)^*I-F3G7I8J9]:G=G>G?H@FAJBCCHDFEJHYIFJJKGLJMHNHOIPGSITJUdVHWIXIZI[H]E^I_IaEbGcJdHfHgIhG
=効	_!f#E%F(@*H+I,Z-E.Y/F0H1I2H3B4G5I6F7E8Z9E:C;Z<Z=C>E?F@EAHBCCFDDEGFIGGIBJHKDLYMENYO[PDQJRYSGTGU^VYWEXEZ<[E]F_EaCbJcGd^eafBgG
=動	m#J(H-J.X0J3G4J9I:I=J>H?I@HB^DJGJIIKIMHNIPXRJUGVHXJZA[I]IbZcIdIfchJ
=勾	n#J%I(F1J4J6J7I8J:J;]=I?J@EBHDIHFKILZMHNIRJVHYJZB[J^abIcJdaeGfChG
=包	u(J-X3J:J=JHIIbKIMJOIVJ
=化	n!_#F%](H)[,]-J3H4I6I8]9H:J;J<]=H>I?J@IBHDIGJHFIIKILHMHNIOJPIRIUEVHXHY[ZF]J^I_IaJbId@e^fGhI
=匹	wA^O]_H
=十	t(X-J3H4I9J>J?G@JBJC]HGIIKIMINaR^UJVJZHcJfI
=单	t!I#H(J-H2J3H4I9Z:I=I>H?I@JAJBZCHDJF^G]HZKHMJNIOIPJRJUHVHXJZF]HaHcIdJfIhJ
=単	t-]3J9I@JF^HHIZKHXJZI]J
=卡	u!H#H%J(J,J-F/J1J3G4H7J9D:J=I>_?G@HAJBHCJDJEJFIGJH[IFJJKGMHNHOHPJSJTIUJVGXGZZ]I^J_HaIb_cHeJfGhH
=印	r9J>G?JHcVJZIcJ
=却	u#J*Y+[:I>[?]@IBICGDFHFIIKJMHOIZG[^aJ
=历	w5]HGIFK[N^ZH
=原	r!J#J(G-J3J8J9H=G>H?I@IBICIDJHFIFK^MGNbSJUHVHXJZX[J]J^JaHb[cJdJfIhY
=去	i!F%E&J(E)G*E+G,G-D.I/G0G1H2I3E4]5I6G7G8]9B:Z;Z<J=E>B?[@DAGB^CDDFE]FIGGHCIDJHKbLGMDNDOEPFQIRHSHTFUEVDWHXBYHZX[G][^H_FaEbFcFdEeHfFgFhX
=又	u(H8^:H=J@[BICJDJHEIGKHMINIUJVJXIZC[I]Jb[dHfIh^
=反	o!H#I%J(H*I-F/H0I3I6I7H9G:[=H>H?G@IAIBECIDHEGHBIHKGLJM^NcOIPIRJSITJUGVHWGXHZA[I]I^J_Ha^cFdFfZgZhH
=发	p#H-J3[9F;I>^CHDHF^GJHDIIMHNJOIZG]Ja]fJ
=取	k!I#H%H(G*I+J,c-H/I0H1I3G4H6I7I8I9F;I=G>Y?^@HAJBFCGDGEJFIG]HYIGKGMINHOIPIRHSJTIUHVHXHYJZZ[I]]^I_HaDbHcFdHeHfFgJhI
=受	h!F#F%F(F)I*H+H,H-C.J/_0H1[2H3D4G6H7G8G9F:a;G<J=F?E@BAHBFCFDFEIFIGFH@JIKYLHMCNJOaPbQ]RFSITEUGVCWJXFYI[F]E^F_GaDbFcEdGeIfFgHhX
=变	y*Yg[hX
=古	i!H%I(I*J+I,H-E/J0Z1b2I3G4D5_6I7I8H9G:F;J=I>]?F@DAJBFCGDGGFH=IFKELHMdNFOIPJRGTGUHVHWIXGY]ZA[F]H^H_HaFbFcGdFeJfDhb
=只	e!F#C%G&J(E)F*H+H,F-F.I/H0H1H2I3D4G5I6I7H8H9C:F;[<J>D?b@YAGBFCbDEEHFGGHH?IaJHKELIMCNFOEPbQJRHSFTHUFV[WHXDYIZ?[c]E^H_FaAbCcGdFeHfGhF
=可	a!C#C&H)X+E,E-C/F0E1F2F3A4^5G6E7F8Z9B:B;_<H=d>B?A@CADBYCBFGGDIAJFKBLDODRDSCTCUAVcWEXCYFZ=[C]B^Z_CaAbBc]dBeFfZgChD
=台	w(a)J*J:J@ZPISIUJVHZDfJg[
=史	w5]HGIFK[N^ZH
=号	Y!^#C%B&G(A)D*C+C,C.F/C0C1D2D3h4B5F6b7C8D9=:F;C<Z=A>f?>@>ADB@C<DIEDFZGBH?JEK;LHM?N?OhPBQGRBSCTAU@VFWDX?YDZ;[B]?_BaXbAcAdBeDfAgCh>
=司	m!I#H%I(H)I*I+J,I-G/J0J1H2I3G4[5I6J7I8]9F;J=H>Z?G@IAIBFCGDGFJGIHCIEJIKFLJM]NcOHPJRHSITIU]VGWIXHZD[I]G^J_IaFbGcFdIfGgIhH
=合	h!F#G%H(E)H*F+H,[.J/H0I1I2J3F4H5J6]7d8I9E:X;I=G>E?F@FAHBECFDGEIFIGHHBIXJIKDLHMZNcO]PFRISITHUFVEWHXG[G]G^G_EaFbFcGdCeIfGgHhE
=同	]!?#@%Z&F)C*B+D,B-?.E/G0d1C2D4Z5E6Y7B8A9>:@;B<F=?>??@AdB@C?D?ECFDGhI?JDLAM^N?OAPAQGRaSBTAU?V^WCXAYDZ;[B]?^B_>a>b@c@d_eBf]h@
=名	e!E%D&E(F)H*G+G,G-b.H/F0G1F2^3A4E5G6G7Z8E9@:_;G<d=E>C?D@CAFBEDEEGFdGGH=IcJGKALHMBNCPFQIRFSHTFUEVCWHXCYHZB[F]C^G_DaDbEcDdFeHfFgGhC
=后	e#D%Z&H(C)F+G,E-E.H/F0C1E2H3B4C5H6E7F9@:E;F<H=[>B?CADB[CEDDEFFGGCH?ICJGKCLFMBNDO]PEQIR^SCTIUBVBWFXDY[ZH[F]a^F_[a@bEcYeYfbgYhC
=向	t!I#J%J(H*I+],[3J7J8J9I:]=I>I?I@IBIDJHCIJKIMJOJPJRJUIVGXJZF]J_^aIbJcJdEeafIgJhI
=吗	y#J3J9^=H@]BICHH[IHKJUJXJZDaHcJdFeIfI
=否	f!G#G%a(G)J*G+C,Z/^0H1I2I3F4H6J7H8I9E:F;H=H>G?F@GAIBFCDD^EJFIGHHFJ[KILHMFN]O^P]RHSITGUGVEWIXHZC[[]H^H_IaGbGcHdGeJfGgHhG
=含	k!H#H%J(G)J-b/J3F4J6J7I8J9E:G=Y>G?H@GBHCHDHEJFIIeKFMGNHOGPIRJTHUIVEXHZE[I]I^I_IaGbIcIdFeJfIhH
=启	h!]#H%G(A)G*G+],]-I/F0H1I3H4H5J6H7F8H9I:D=C>G?G@FAIB]CIDFEGFJGHHXIHJIKFLHMFNHOJPDRHSETHUZV[WFXHYIZ>[F]I^H_HaGbEcGd[ebgFhH
=告	y+XBICJDYH[ZJ
=员	b!I#D%F&I(])a*d+F,_-D.H/F0E1F2H3A4E5H6G7D8F9C:B;G<I=C>D?CAFBDCCEYFGGFHAIDJGKCLGMDNBODPcQIRFSFTFUIV_WYXEYHZG[E]C^E_EaDbEcCd[eFfEgAhC
=呼	yQ_]Z
=和	l!J#H%X(I)I+J-I/I0J3Z4J6]7J9F:J=H>E?G@GAIB[CGDZEJFJHAIcKGMFNGO]P]SJTIUHVEXHZC[J]H^I_IaGbHcGdIfIgJhI
=員	u(J:J>J@^BID[HHMJUaVJZH
=哪	t#I+G,J-J1H3G4I8I9G:J=I>I?IBICHDFH^IIKINXO]PJRJVJZbaJcHdEeHfFhI
=商	y3I9I:_>^DJHJZFaI
=問	i!H#E%I(G)J*Y+J,I-D/I3G4H6I7I8J9E:H;J=G>F?^@GB]CHDHEZFJGJHBIDJJKDLJMFNEOGPHRJSITZUHVGWJXZZc[G]I^J_IbGc^dGeJfHgJhF
=啥	u#J(J-I3I9F=J>I?G@GCJDHHFIFKGMJNHOIUIV]X[Z_[J]Ja]fJhJ
=器	d!D#B%H&H(C)G*E+E,D-B/E0D1D2Y3A4c5F6[7E8Z:E;F<_=C>@?^@BAEBBCBDDEGFFGCHJI@J[KBLEMGNCOCPEQHR_SDTDUDVCWGXCYZZ?[E]X^E_]aAbZdXeFfIgDhD
=四	y-I3H9IFJHHIbKHNIXJZHaJ
=回	Z#Z&E(>)B*E+B->.E/B0_1A2E3=5E7A8^9^:@;C<D=I><?=@]ABB=C?D>EBFCHEI<JCK]M=NBOAQIRGSBTAU=V=WBX][@]>^A_@aIbYc]dde^gIh>
=因	t(I+]/^:I=H?J@HBJCJDJEYHDIIKHLYMIN^PIUIVIZZ[JbJdJfJ
=围	yGbHEMJVJ
=固	u!I#J%^(J-H1J3G4H8I9G=J>^?I@IAJBICIGJHEIHKIMINGOJRFTJVJXJY^Z]]I_IaJcIdHeJfZgJhI
=国	y3a>JOJaI
=在	[#B%B&G(@)C*C+B,C-Y.F/F0B1J2E3?4A5F6D7^8C:Z;C<G=@>c?ZAAB@CED@EDFEGbHBI?JEKYLCMFN?O@PEQ[RCSBT[U@VZWEXAYFZ=]?^A_ea?b@cAdYeEf@g[hd
=地	c![#B%D&H(@)D*C+D,D-C.G/a0[1E2F3C4C5G6a7Z8F9C:B;E<H=B?C@AAXB@CBDBEbFGGCH=IBJFKALEM@NZODPYQHRESBUBV@WDXDYGZ<[C]A^B_baBbAc]d]eDfYg^hB
=坏	t9IH_R]
=域	f!E#D%]&I(C)E*C+G,C-D.H/E0E1F2H3D4f5a6G7a8]9C:E;G<E=C>C?B@EAGBDCDDDEGFGGGH>ICJ]KDLFMYNCOFPaQIRDSDTZUDVCWGXEYGZ?[E]D^G_EaBbDcDdBeEfBhE
=報	t!I,[-J3[:J>JBJCZDbHHIINJRJVJZJhJ
=填	y3G9J>DD^HGIJO^aG
=境	r!H-I/J7ICJDJEIHGKJNHPJUJVJZG]J_IccdagIhJ
=处	y-J/G3J4J7[=JHFM[S^THaJbJfI
=备	w#I(J-J3_4I6_9H>G?GD^HDIHKHMHRHZI]IaEfI
=変	]!B#A%F&J(C)H*G+F,H-B.I/Z0F1H2I3C4G5I6F7Z8H9B;G<J=D>a?B@gAHB[CJDCEGFIGFHFIBJHK@L^M^NBOFPEQIRGSGUDVBWGX@YH[X]E^c_EaCbCcEdCeHfCgZh]
=复	m!H#G%H(G)J*I+I,I-G.J/J0I1I2J3F4C5I6^7I8I9[:H;I=G>G?G@FAZBFCGDGEJFIGIIZJIK]LIM]OFPIR]SHTHUFVGWJXFYJZB[I]F^J_HaEbHcGdGeIfXgIhG
=外	g!G#[%G(E)I*F+H,F-D.J/H0F1]2H3F4F5J6F7G8Z9E:e;H<J=Y>C?Z@EAHBDCFDEEHFIGdHGIEJHKDLGMBNBOGPZQJRESITEUEVYWGXGYHZ@[X]G^G_FaFbDcEd^eFfBgGhE
=多	g!H#^%I(H)J*H+I,I-H/G0I1I2J3G4H6I7I8J9Y:I;I=B>H?H@DA]BFCEDHEJFJGIHYIDJJKXLIMGNGOGPJRISHT]UHVGXeZB[H]H^I_FaFbHcHdIeJfGgJhG
=大	n!I#H%J(J*J-^1J3F4I7J9Y:I=H>F?H@GAIBGCHDHFJHDIaKFMHNHOITJUIVIXaZE]H_IaGbJcJdIhG
=天	f!H#B%I(G)J*I+I,I-G/I0I1I2J3G4G6I7I8I9D:G;I=G>E?F@eAIBECEEJFJGIHCIDJJKYLHNGOHPIRISHTGUHVGXeYJZ@[G]]^G_IaFbHcHdHeJf[gIhC
=太	d!F#[%F&I(E)H*G+G,F-d.I/G0]1Y2_3D4D5]6G7G8G9A:F;H<F=F>F?E@[AFBDCDDDEHFGGEH@I_JGKBLGMCNDOEPGQJRESGTEUEVEWHXaYHZ>[E]E^E_GaDbFcEdEeHfCgGhD
=失	a!^#Z%C&H(B)F*E+G,^-C.H/]0E1F2H4]5G6^7C8E9A:C;^<H=A>^?B@FAEBACCEDFaGDHEIBJFKBLEMBNBODQHRFSDUBVAWFXCYGZ[[D]D^G_CaCbBcDdZeafEgDhB
=她	y?HB]HHV^ZIbJ
=好	q!I#H%J(J-X1J3H4I7J9c:J=I>H?I@HAJB[CHDIFJHCIFKIMINIOHRYSJTJUHVHXHZD[J]HaHbHcIdJfHhI
=始	t!J+]3Z9F>G?H@ZBHDJHCIIMIOJUIVIXJZE]caJbIcJfJhI
=字	c!D#B%C&H(E)G*E+F,F-@.G/Z0F1F2a3a4E5H6G7F8F9>:Y;F<H=C>@?C@AAEBDC?DAEFFaGFH<IjJFK]LFMBNAOAPDQIRFSETDUDVCWGXAYG[E]C^F_EaAbCcDdDeFfDgFhA
=存	n!H#](I-G/a0H1J3F4I6H7F8I9F:I;J=H>X?G@GAIBICHDGGIHAIGKFLJM[NHO]PJRJSJTFUHVHXIZG[I]H^I_baFbIcHdIfEgG
=安	q(I*[+J,J3J9H=J>J?_BHC]HGIHKJMJNJOJQ[UJXJZC]JaJcJ
=完	m![#G%H(a)I*I+F,J-H/I0I1I3E4H6J7I8J9C:G;I=H>E?D@ZAIBcCGDDEHFIGJH@IEJIKFLIMCNGOHPHRISHTIUEVEWIXGYJZB[I]e^I_IaEbFcGdIeJfFgIhH
=定	b!D#^%G&J(E)H*Z+G,G-G/F0H1G2I3D4F5I6G7F8H9B:D;H<J=C>Z?@AGBDCDDDEGFGGGHXICJHKCMBN^ODPFQJRFSETaUCWdXCYIZ[[D]D^X_FaCbDcEdYeGfDg[hD
=审	y/YEYNY
=客	r9F:a>I@JB^HYIJQZUIVIZI^JhI
=室	u3J9Z>^?GH^KJZH]JaJ
=家	q!F#F%I(H)J*I+J,J-].J/I0J1I3Y4G7H8J:H;J=H>d?E@GAHBGCGDGEIFHGIIDJJKDLJMFNHOFPIRISITHUGVDXGZC[I]F^I_EaFbHcHdGeIgIhF
=容	u-^
=宾	w:aHJ
=密	Q!=#H%D&D)>*E+?,J-].C1@2^3;4>5B6d8>9@:Z;A<]=;>@?[A@BEC<DHEEFBGXI]KZLHMXNYO=PEQDR?S?T=VFW?X<YBZb[Y]>^^_>a:c=dYe?fDgDh^
=对	f!C#B&H(B)F*Y+G,E-B.H/D0D1F2G4E5H6[7D8E9@:D;[<H=C>A?B@AAaBDCADCE[FFGYH?I@JGK@LFMBNBOaPDQXR]SGTYVAWFXDYG[C]A^D_daYbDcCdBeFfBgDhY
=导	w+],[BJHDZGdEeafJ
=対	p#I(J-I/J0I1]3I9I:J>I?I@IAIBJCJGbHEIZKIMGNIRJTIUJVZXIZH[H]I_]aIbJcIdHfIgYhJ
=小	i!H#G%I(I)J*I+J,I-F/J0J1I2J3E4I7J9E:I;J=H>F?G@bAIBHCDDHFIHEIcJJKDLIMGNGOEPIRISITHUHVIX_ZC[I]G_JaabHcHdJeJfIgIhF
=少	p!J#H%J(^*J+J-H3^4J9F:I;J=Z>G?G@JAIBHCFDEFJH[I_KZMHNIOCTJUIVGXGZE[I]H^J_JaGbIcIdJfIhI
=尝	r9JIJXb
=就	q!H#G%I(F)J*J+J,J-H/I0H1J3G4G6J7J8J9E:I;J=[>E?F@[AJBGCIDIEJFJGJHBIEKEMHNGOFPIRJSITJUGVaXHY_ZY[I][^J_IaGbHcHdJfEgJh[
=局	w(_)X*G,^PHUHVJZFdE
=届	l-I3H4]9H>_?G@JB[CIHDIJKIMHNJXIYJZF]I_Ja]c]fH
=屏	u!H#F(G-_.X3H4I8J9E:J=H>_?E@IBHCIDIHCIEKHMJNJOJPJSJTJUIVIXIZB[I]FaDbbcIdJfIhI
=属	u!G#I(I-I3_7J9I:G=I>E?I@IAJBICHDGGJHFIFKIMINIOIPcUIXJZI[J]I^Z_IaIbJdIhI
=履	w5]HIIGKXN]
=工	r#I(I3D4I9[=J>H?I@ZBHD[HZIIKHMINIZB]I^JaJbJdHfahH
=差	u*J3I4I9H?J@JC^HZMIR_SIZG]JaIcJdIfI
=己	p!I#I(F)Z-I3H9H:J=G>G?IBYCJDJHGKHLJMHNIO]PJSIU]V^XJZD[J]J^[aIfIhI
=已	f!Y%H(B)G*F+d,F-G/I0I1H2J3F4H6J7G8I9I:E;I=F>]?CAIB_CDEHFJGIH>IGJIKELHM]NGOGP]RISHTZU_VCWHXGYJZ@[D]G^GaHbEcHdFeJfGgFhF
=希	y%I-I0I3I9I:_>JBJCIDIG]HFKHM^NJVJZE]JaJdHfH
=帐	l!^#[(F)I3[:I=IBIDIKJOIPIUFV^WIZI[[bJdJ
=带	u!I#H%J(H)_-H3b4J9E:]=I>E?JBICHDHFJHDIEKJMGNJOHRJTJUGVGXJZI]I_IaFbJcJfI
=帮	y#Y(]9]BJHIPITHUJVIZH
=帯	o+J-I3^4J9G:I>a?G@IBHCZD_HJIGKHMINHOIUJVIXIZD]IaFdJfJhJ
=常	r!H#G%J(I-_/I0J3I4J7I9J:I=I>J?I@HAJB]CJDIEJHDIGKIMINHPIRJSaT^UEVHWIXIZC[J]I^J_IaJbFcIdIfGgJhJ
=年	u!I#I-^1a3I4J7J9G:J=J>F?H@HAJBICHDJHEIGKaMINJOITJUIVIXGZH]H_JaIfJhI
=应	m!F#G%^&J(C)G*G+I,H-F.J/H0^1H3E4G5J6I7G8G9E:];G=C>[?_@FA]BEC[DDEHFIGHHBIDJJKDLIMCNGOFPFQJRISHTEUEVBWGXHYJZ@[F]E^G_Za[bJcGdCeHfGgXhG
=度	g!G#_%I(G*J+J,J-E/J0J1J3F4I6J7J8J:I;J=H>G?H@]BFCFDGGJHJIaKDLHMENZOHPIRISJT[UHVFWZXaYJZJ[H]H^I_IaFbHcIdZeJfHgJhF
=开	i!F#C%F&J(C)G*H+H,G-E/G0F1H2H3E4E5I6b7F8]9E:D;H<J=D>C?D@CAHBCCFDDEGFIGFHJICJHKDMDNBOGPFRGTFU_WFXFZI[Z]a^F_GaDbbcDd^eFfBgFhD
=弄	y9I>J@GBIDJHHIHMGOIUIV^ZI]baIfJ
=式	j!I#H%I(H*Y+J,I1J3g4I7I9H:I;J=I>F?G@HAJBGC_GJHCIFKFLJMHNIOFPJRJSJTIUZVHXHZA[I]I_JaFbIcHdJfIgJhG
=引	w#Y@YH]
=強	y!H%^L^
=强	u#J+J9J>J@JBJCJD[HEIIL^MJXHZGb_
=弾	w-Z9I@[HIIJJ]ZJhJ
=当	l!H#X(I-Y3I9I:I=]>I?JA]CJDIHFIHKHMINJPJTIVIZE[J]H^J_[aJbIdJfIha
=录	f!Z#B%G(E)G*H+F,H-F.J/H0G1H2I3Z4F5J6H7F8H9G;H=F>B?B@EAHBZCDDCEHFIGGICJIKJL]NYODPGRHSGTEUFVEWIXFYIZ][]]E^F_]aEbccFdYeIfFgHhZ
=形	u3c>JCHHJZJ
=待	m#H-F9Z:a>I@ZBICJDIHFIHKGMFNIUJX]ZEa^bJhI
=後	j!H#H%I(I*I+I,J-F/J0H1J3D4H6I7I:G;I=H>D?DAIB[CGDHEJFJGHHBIEKCLIMCNGOHPIR]SGUGVGWIXCYJZI[H]c^J_YaDbFc[dEeZfagIhF
=得	u([,b7J@IHHKIVIZE^JdJh[
=復	w!J,J-J/J0J3I4J6d7J9I:J>HHGIJNIR]ZG]J^HdIfIhJ
=微	u(H4I7[9I=J>J?J@IBJHHKJMINJR]SaUIVJZEaJcId]fHgJhJ
=心	u!J%J(I8J9I=IDIEJHIMJPJSIUIVIWIZIaHbJcJdBeJf_gb
=必	d!G#D%H(F)I*I+G,I-F/I0I1H2I3E4H6J7I8I9D:^;I=_>F?E@XAHBFCaDHEHFIGJHEIaJJK[LZMENFOFPHRHSITGUBVEWHXFYJZA[[]H^I_HaFb]cGd_eIfEgHhF
=志	w9J@JHINYZI]^^XcX
=忘	j!J#I%J(D-J/J3I6J7H:_=J>^?D@FBBCIGIHaIIJIKELHMDNFPJSJUDVHWJXHZa[G]J^HaFbCdFfHgJhE
=応	t!J#I0]1]9I>JAJBJHFMITJZI[J_]a^bJcJdHfIgY
=快	w#J(J-J3I4J9^:J=J>I?I@HBHCJHCIHKIMINIOIR^UHVJXJZ[[I]H_JaIb[dJfJhH
=怎	r9I>I@IBJHaKJLIMJNJUJZ[]IaIbI
=性	r!J%J(G)J-J3_4J7H9H:I=H>E?H@IAJBECHDHHCI[KILJMGPIRJSdUEVFWHXIZD[I]I^[aIbEcJfHhI
=息	u+I3]=J?IC]D_HIIJVJZJ]JaI
=您	n#I%F(Y)I-J3[7J:H=I>J@ZBXDHHHI]MIOIPIUFV]WIZF[I^IaJbJdI
=悪	y*JE^HHVJZ^cYfI
=情	p!H#I%J(H)J+J,[-I3[9J:H=J>H?I@JBHCZDaHEIHKJMINIOJRITJU[VGXJZG[]]J^JaJbIcJdJfHhI
=想	l!H#G%I(H*I+_,I-G/J0J1I2J3G4I7I8J9F:F;J=H>E?a@eAIBFCEDEFJGJHBIDJJKXLIMDNGOHPJRJSJTIUIVHXFZ[]E^J_JaCbHcIdIeJfHgJhG
=慢	y#J1I2J3I4J9GCJH^IJMFOJR_ZJ]JaIbJcIfH
=成	f!D#F%F&J)F+G,E-H.I/_0F1H2J3E4F5I6E7F8G9D:C;H<J=C>E?DAFBaDDEdFGGGHAIFJHKELHMDNEOGPYRHSFTDU?VaW^XFYIZ>[F][^F_EaFbDcDdBe^fBgEhF
=我	[!Z#]%B&F(_*F+D,D-G.F/D0D1D2E3E4C5F6C7C8D;D<G=Y>[@JACB?CXEDFDGCH:I]JELCM>NAOaPBQGRDSDTGUYVdWCX@YFZI[^]@^Ba<b@cCeEfAgCh[
=或	y-X3]CJIFN^
=户	X!]#Y%X&F([)^*F,?-?.E/F0A1A2a3E4@5E6B7Z8X9A:_;Y<E>=?;@=A_BECCEBFCG[H:IJJCK;LYM=N>P[RBSATFUZV[W[XDYDZC[I^Z__a?bFc@eBf>g@h>
=戻	e!]#E%E(D)I*I+H,G-D.J/F0_1G2I3D5J6E7G8[9E:E;H<J>C?E@CAHBECGDEEHFIH>IDJIK]LFMDNEOISHTFUDVDWHXEYZZY[F]E^F_XaEb]cZd_eGfahC
=所	o!H#I(H-H3I7J9H:I=_>I?H@HAJBICIDHGIHEKGMINIOIP^U[V_XJZE[J]H^H_HaHbJdIh[
=手	d!G#]%H&J(F)I*G+H,H-E.J/H0H1H2I3]4G5I6I7H8I9A:G;H<J=G>c?B@FAHBFCcDaEIFHGIIAJIKDLHMYNFOYPIRHSGTFUFVFWIXFYIZC[F]E^I_GaHbFcGdHeIfEgHhF
=打	j!F#[%I(G)I*I+J,H-F/I0I1I3d4G5X6I7H8J9A:H;J=G>Z?D@FAIBGCGDEEJFIGHH[IEJIKDMENEOGPHRHSXTHUFVEWJXEYJZB[G][^^_HaEbXcFdIeIfGgIhF
=找	y!I(J3J4^7JHI__
=承	m!F#F%C(F)J*I+I,J-G/J0J1J2J3H4I6J7J8J9J:H;i=G>H?G@HAIBHCFDGFJGGHBIEKFLIMGNFOHPIRJSJTHUHVGWJXHZA[G]H^I_HaGbHcIdHfIgJh]
=把	t!H#^(G)I*J-I3I4J9F:J=J>F?I@IBFCIDHHDIHJYKHMHOIPJU^V]WIXJZF[J]aaHbHdJfJhI
=択	q#I(I+I-H3G9J>G?a@JBIC]DGHEIHKZMINHOHTHV[XJZH[]]JaGcJhJ
=报	m#G%I)H*I,I-I/J3H4I7I9F:I=H>H?G@GAIBFCGDXEIH_IHJJKHMINHOIP[RJSITIUGVFWHXGZa[I]I^I_JaIbHcIdIeJfIgJhF
=押	w-J9I:J>J@JHFIIKIMIUJZGa^ba
=拒	a!D#D%d&I(D)F*B+G,]/b0E1F2F3D4E5H6F7F8G9A:E;E<I=F>D?CADBDCADDEFFEGEHEJ^KELFMCNcObPcQXRESGTEUDVDWFXDYHZ?[E]C^F_EaDbEcEdCeGfDgEhD
=拦	u.Y9J@]H[JZZI]J
=拿	t#I(I*J+J,b-J0J3I4I9G=J>I?I@ZBJDXHDIIKHMJNJOIPIVIXIZ[]JaIcHfIh[
=持	p!H#I%J(J)^,I-H0J1a2H3I4H6I7[8I:I=^>H?^@IBICIDIGHHCIHKIMINHOJPJRFSITJUEVGXIYJZE[I^H_JaHbHcEdGfFgZhH
=挂	w!I#J(H-I/G3I4^7H9I=G>H?I@GBHCIHEIIKIMENIRJSbTGUGXJZE]IaIf]gJ
=按	t(b-J9I:]@JBJG]HEIJMIUJVGZEfJhJ
=换	j!H#H%I(F)I+J-H/J0J3G4I6J7I8I9G:G=G>c?G@bBFCHDGGJIFJJLJMYNHOHPIRISDTIUGVGWJXGYJZB[]]F^J_JaFbYc[d]fDgHhG
=据	y+J,[3^CHD]HIIJRJZGcJ
=授	yT[V]
=掉	u!J#](J*J-I3G4H8^9G:J=J>[?^@JBICHDIH[IIKHMHNIOJUIVIWJXJZF[J]H_JaDbIcJdHfIhH
=接	c!E#D%H&H(C)G*G+G,F-C.H0F1E2Z3A5H6E7F8a9@:D;G<_=D>A?B@CAEBCCEDBEFFFGFJFKBLFMAOZPEQIRESETEUCVCWGXCYGZI[D^F_[aZbdcddBeGfBgEhD
=控	l!G#E%G(G)I*I+I,H-F.J/I0I1I2I3G4e5b6H7G8G9G:H;I<G=G>E?D@GAIBFCEDFEJFJGHHBIFJ^KFLHM[NDOHPHRFSGTGUEVGWIXGYJ[G]F^I_GaEbFcHdGeHfEgHhG
=推	u-aHJKIZJ
=提	k!J#I(I*J+J,J-H/I3H4J7]9H:I=J>G?]@[BHCIDHGIHCIGK_LZMGNIOGPJTIUJVIXJ[J]I^I_YaIbIcJd]fJgJhX
=携	n(I+J-I3^4J7[9G:I=H>a?F@IBHCZD_HIIFKHMHNHOISJUIVHXIZD]I_JaFbJcJdJfIhJ
=操	y(b3J9IHJIHPXZI
=支	q#H)I,I-H1a2J3G4^6J7X8I9G=I>I?^@HBICIDIGIHEIGJJKIM]NIOJPJRFSITJUIVGWJXHYJZE[I]J^JaIbHcFdJfDgZhI
=收	k!J#I%I(H*J,H-H0I1H2J3D4G7J8^9^:J=Z>_?F@HBHCHDHGIHIIHKIMINHOHPJRISJTJUIVHXHZE[J]H^J_IaYbIcGdJfFhI
=改	_!C#A%F&I(B)F*E+G,F-D.I/]0F1F2H3D4F5I6F7]8G9B:X;G<I=D>C?C@hAFBZCJDDEGFHGEH>IBJGK@L]MYNCODPEQIRESFTBUCWHXBYH[Z]D^a_BaCbDcDdCeGfCg]h]
=放	y!I#I3I9H=H>G?H@JBJCGDIHFIIKIMJOIUJVJXJZI]d_JaH
=效	t#J(G*],I-I3G9H:I=I>G?J@IBFCJDIIIKIM]NIO]PJR^UGVHXIZE[I]IaGbHhZ
=敗	i!Z#]%F(F)I*H+I,Z-G.J/[0H1I2J3F4Z5J6Z7G8H9D:G;Z=F>E?GAHBECGDGEGF]GHHBIGJJKGLHMFNGOHRHSGUEVEWHXFYJZ^[G]G_GaGbFcGe^fEgGhI
=数	f!G#F%H(G)J*H+H,I-E.J/H0H1I2I3Y4G6I7I8I9B:F;I=F>F?F@DAZBDCYDYEIFHGHHCIcJIKCLIM[NFOEPHRHSITGUGVGWJXcYJZ@[H]G^I_Ea]bFcGdHeJfGgIhF
=文	k!I#H%G(I*J+J,J-E/Z0J1I2a3D4I7J9F:G;J=I>G?H@FAIBICEDHF^GJHDIfJJKDLJMHNFOFPIRJSJTHUIVIXFZF[I]G^J_IaGbHcHdJfIgJhG
=断	t!H#G%J(I*J,J-H0I3G4G6J8I9D;]=G>G?I@GAJBICGDJGIHAIFKGMINHOHPIRITIUIVHXHYJZ[[J]a_IaHbGccdIeJfEgIhH
=新	[!C#A%B&G(@)F*E+_,D-=.G/^0B1]2E3?4A5F6B7C8_9?:a;E<F=B>H?>@_ADB]C@DZEEFFGCH]I@KHLCMeNEOAPCQGRDSDTCUBV@WEXAYD[X]^^A_BaAb[cId?eFfZgBh=
=方	e!G#F%H(E)I*]+^,I-G/J0J1I2J3D4H5J6J7H8I9I;I=G>E?c@FAIBECcDIEIGHIDJZKELIMFNEOGPIRISHTHUBVFW]XGZA[G]G^I_IaEbFcHdHeJfHgIhG
=无	i!F#F%H(Y)H*I+I,H-G/I0J1J3X4I6J7G8J9G;J=F>F?E@EAIBDCGDEE[FJGIIFJHKFL[MFNGO[PGR^SGTIU_VBWFXG[]]H^H_IaFbEdFeYfGgIhX
=日	f!G#E%I(G*I+H,J-C/I0I1I3F4H6I7H8I:G;I=H>B?F@eAJBECEDXEIFJGIH@IBJJKALGOFPIRISITGUGVFWJXeYJZ?[G]a^H_GaDbFdGeJfYgI
=旧	e!E#Z%F&J(E)H*G+H,G-E.I/a0[1H2H3C4E5H6E7F8G9D:E;I<J=F>Z?C@BAFBECCDDEHFIGFH=ICJHK^LGMfNDOEPFQJRGSHTFUEVEWIXGYdZ>[D]D^F_FaDbCcEdDeHfBgYh[
=早	n(I-E3I9]:J=J>G?J@eBHCJDJHBIHKFLJMGNJUJXGZZ[J]H^JaIbJfIhF
=时	a!J#A%C&H(A)E*D+E,Y-C.G/E0D1Y2E3?4A5G6E7D8D9@:C;F<H=B>A?I@bADBBC@DBEFFFGDH<I@JFK@MHNCO^PDQHRfSDT[UBVBWFX_YFZC[D]Z^D_DaabCcXd?e[f?gDh^
=明	j!G#F%H&b(G)J*H+H,I-[.J/I0I1I2J3D4G5J6I7I8I9B:G;I=G>E?F@]AIBFCYDEEIFFGJHYIBJJKELIMFNXO[PIRGSITHUGVGWIXbYJZX[H]F^J_GaEbGcGdHeIfGgIhE
=易	t-^HJb[
=映	w(J:I>JBHH^KJM_NJUJXIZCbHg]
=昨	l!I#I(G+J-G/J1J3I4G6J7J8J9E:H=I>E?H@dBECHDGHEIEKDLIM[NHOIPJRISITJUHVHXFZB[H]b^H_JaIbHcIdHfagIhC
=是	c%G&J(])X*E+G,F-C.I/G0G1G2H3I4F5[6G7Y8G:a;H<I=D>Z?DAGBCCCDCEEFGGGH@I@JHK@NEOaPHQJRFS[UBV^WGXEYHZ>[Z]D^F_FaCbDcFdFeIfEgX
=显	t#I+^-^/Y3H9I>I@IBJCIDDHFIEKGNIO^VJXIZEaJcJh_
=時	d!E#D%G(E)I*H+I,[-D.J/I0I1H2I3E4G5[6H7H8I9E:F;H=F>D?C@ZAHBECEDFEIFJGHH?IEJIKDLaMHNFOZPGRfSGT^UEVEWGX]YIZB[F]G^H_HaadBeHfBgGhD
=暂	u!^#IHJT^VJ_J
=暗	w6^<]>GHZ
=更	]!B#D%E&I(C)H*G+],G-E.H/E0F1^2H3C4E5I6F7[8E9C;G<I=D>D?C@eAHBYCDDAEHFIGEH?IAJGK?LbMXNAOFPEQIRFSFTEUDVCWGXCYFZI[C]D^e_FaEbCdBeGf]h^
=書	f!F#G(F)I*I+H,H-E/I0Y1G2J3E5J6G7H8[9E:F;H<J>D?F@CAIBFCFDFEIFJGYHHIDJIKDLGMDN]OHRXSITHUFVFWIXEYa[G]G^G_YaFbEc[daeHfagYhC
=最	i!G#F%I(H*J+I,I-D/J0J1I2J3F4H6J7I8I9C:I;J=G>F?G@bAJBDCFDFEJFJGIHCI]JJK_LHMDNFOHPHRISJTGUHVGX_YJZ@[I]]^I_JaFb[cHdDe_fGgIhZ
=月	y9[@HHHIIKaMJZG
=有	V!H#>%E&C*E+A,J.I/F0@1A2C4?6A7@8J9[:<<B>:?F@=A@B;C^DXFaG@HGI^JBK=LIM<NFO=P[QERATAUXWZX>YB]=^G_[a_bCcId^e[fJg>
=服	f!F#F%F&I)F*F+H,F-E.H/G0E1D2Z3D4]5I6]7F8E9C:F;H<H=D>E?DAGBXCFDFEFFHGDH?IDJHKDMINEOFPEQIR_S^TEUEVCWGXEYZZA[G]E^G_FaEbEd^eGfbhE
=朝	t#Y9J>J@cMJZGhJ
=期	_!A#C&H(A)G*E+E,E-A.G/D0^1E2F4X5G6D7D8F9?:B;D<H=b>??A@]ADBACCDAEFFFGdI?JFK>LfN[ODPDQHRZSDTDUBV?WEXAYF[C]Z^C_Ca]bBcDdZeFgEhA
=未	m!F#I&[(H)J*I+H-H3F4J7I9H:H=]>I?F@JAIBFCHD_FJHBIJJJKIMINBOJPHSJTZUFV]WbXIZF]H^J_HaIbGcHdHfIhJ
=本	^!X#@%B&G(>)C*B+],C-@.F/_0Z2E3@4B5F6_7X8D9@:@;C<G=@>???@GCCDHEbFEGAHEI@JDK>LCNXOAQGRCSAU@VEWBXBYFZ:[A]]^__aa@c]d[eCg^h@
=机	a!D%E&H(B)F*F+F,D-C.H/F0E1C2F3d4C5H6F7F8E9I:D;G<G=C>d?A@DAFBCD_EGFFGEI@JGKBLFNDPFQIRYSZTEUBVCWGXDYFZ=[D]B^G_EcYdEeFf^gFhC
=权	i!F#G%b(c)H*I+I,J-I/I1I2J3G4H5J6J7I8H9H:F;a=D>F?G@GAHBFCHDEEHFJGHIHJJKHLGMGNGOIP^QJRJSIUEWHXGYJZB[G]G^H_GaEbGcHdEeIfEgGhI
=条	yH^NYZJ
=来	e!]#D%F&I(D)H*H+Z,G-D.I/H0G1H2H3A4F5I6F7G8G:_;H<J=E>?@BAGBXCDEHFGGFHDIAKYLFMCNDODPGQJRGSGTGUEVDWHX_YIZI[E]D^H_GaecFdCeGf[gGhD
=林	t!J#I%I(I,J-I/J1H2J3I4H6J8e9H:I;J=I>H?I@GA]BICFGHHDIGKEMHNHOGRHTJUIVHXJYJZD]I_^aHbIcFdGeJfGhH
=查	w#H(J)J*I,J0I8J9H=JE^HEIJKIOJPHUJVIYJZb_JaJc[dDeIfHgJ
=査	t!J(I*J/X3J9J:J?JCJDJEaHFIIVHZ^]IaIc[fJ
=样	y3H9]>G@IBJCJHFIGK^MJO]ZGaJhJ
=核	y/YEYNY
=格	t#J,[-J3d4J9I>HCGDIHGI]KJNJOGRIXJZE]IaHcIfJhI
=桁	w-F3]9H>H?J@JCGDHHII[KGNIO^XJaX
=検	t!J(J-J3F9I:J>H?FAIC_DGHEIIKHMJNJO[VJZG[J]^_HaGbIc]fI
=構	o!H(E)J*I,H/G0I4J6H7I8J9J:G=H>J?J@JAIBHDIEeHFMINHPGSJUDVZW_ZB[J]J^J_IaJbHcGdDe_fDgH
=模	y-^.YNF
=権	k!G#I%a(c-I2J3H9G:H;]=H>H?I@IAJBICJDIGJHYIGKHLHMHNIP[TJUHVHWJXIZD[J]I^J_JaHbHcJdIfIgJhJ
=機	r!H(J3I9I:H=I>c?G@IBJHXIIKHMJUbVHZGaDfJ
=次	c!F#b%G(G)H+H,H-H.J/I0I1I2J3E4G5J6I7H8I9C:G;H=G>D?F@dAHBFDEEIFIGIHFIDJIKELbMENFOFPHRGSHUGVGWIXdYJZ>[G]F^E_Ha[bEcGdHeIfFgIhC
=止	b!a#D%F&J(F)_*F+G,H-b/F0Y1Z2G3D4[5I6H7E8G9B:D;G<J=E>B?Z@GAGBDCEDDEHFHGGHFI@JGLEMCNCOEPEQXRFSGU_VCWHXIY^ZA[G]D^__FaDbFcEdDeIf[gGhC
=正	h!H#G%I(G)J*J+J,I-G/I0I1J3c4I6I7H9I:H=H>G?G@HAIB[CEDFEJGJHDIGJJKFLJMGNGOIPIRISaTaUEVGWHXHZC[H]H^J_HaGbFcHdHfFgIh_
=此	y%G(]-YKX
=步	h!E#D%Y&I(C)F*Z+G,F-E.I/F0a1F2H5H6D7F8F9C:E;F<I=D>C?D@CADBECZDCEGFGGdH?IEJHKCLFM^NEOEPEQIR^SGTEUEVAWFXEYGZ@[F]C^F_EaBbEcEd]eYf[gYhF
=歴	w5]HIIGKXN]
=死	y4I8JHHRFYaZJcHdIf[
=残	t!I#Z+I-J3_?JCHDFHJIJKJOH__
=段	u#I(I*]-I3^9F=F>E@IC_DHH[IEKHMHOIPJVJXJZG]IaHbJcJfJ
=母	t-J/X3I9HCJHHIcKHOJXJZI
=永	u@JLaZJ
=求	d!G#X%H(G)I*[+_,H-E.J/I0I1I2J3F4H5J6I7H8H:F;I=E>A@DAHBEC_DBEIFIGIHZI[JJKEM]N_OFPHRISITFUHVFWIX_YJZC]G^G_HaEbGcGdGeJfHgIhE
=没	U!;#;%Y&Y)Y*C+H,>-<.A/C1I2@4:6@7>;X<Y=Z>^@;A=BJCGDbE>F>G=H:I9J?K;LEMZNGO;P<QCR>S>UHVZWaX<YGZ>]]^>_]adbXc;dbe=fYh<
=法	c!F#F%G)Y*Z+^,H-F.J/I0I1I3X4H5J6I7G8H9H:Z;I=E?c@EAIBDC]DBEZFJGHIDJIKELHMFNDOFPGRISGTGUBVDWFXGYJ[]]G^H_HaFbEdEeYfFgHhE
=注	j!H#H%J(I)J+d,J-I1J3H4J7J9J:I=H>H?G@HAJDaHJIHJJKHLJMHNIOIPISITIUHVGWIXHZD[I]I_JaIbHcIdJfIhI
=浏	w#J.Z9I?JHFZG]^b^
=消	r!G#I%](I*J,I-I/I0J1J3H4I6J8I9G:J=J>F?b@HAIBFCIDJEJFJG]HEIHKHLIMGNJOJPIRIUJVIXIZC[I]]^J_]aJbZcGdIfGgJ
=済	m!J#H(J+c-I3H9J:J>I?F@IB^CFDYHCIIKJMINIOITYV[XJZG[F]JaJbHcJdJgIhJ
=測	u-aHJKIZJ
=満	p-H?I@JHXIZKFNdZF
=满	y=ICJHXIEMJNb
=灰	y(Z9I:]HH
=点	m!G#D%G(Y)H*H+F,I-G.J/I0I1I2J3F4G5J6I7H8H9E:F;H=F>D?D@DAbBDCCDZEIFIGHH?IGJIKCLHNHOFPGRHSFTGUEV[WHXFYJZ][F]F^I_Ga]bccHdGeJfFgHhF
=無	a!f#C%E(D)X*G+F,F-C/E0G1H2G4F5I6G7F8G9B:D;Y<Z=D>A?C@CAFC^D]EGFIGGHZIBJHKCLcMANCOYPEQJRYSGTFVBWGXCYYZ>[E]E^EaXcFeGfDgF
=版	u!H#J%J-I1]3H4J8J9D:I=b>I?J@JBJCFDIH_IGKHMINJUHVIXHZG[J]I_IaHbJcJdCeHfHhJ
=牌	t!J#I(I*I,d1J3H4I9G>H?J@JCIDJHEIIKJMJNJOHPIR^UJXIZD]IaIcIdJeJfJhI
=特	y!J(]9J=JEJIIPbVHZHfJ
=猜	r-bHJII
=环	w!J7JHJZHcad]
=现	j!I#G%J(G*I+Z,I-G0J1J3G4H6J7H8J9F:H;J=H>D?[@XAJBFDHEIFJGIHCIFJJK_LIMFNGOEPIRJSJTHUIVGXFZZ[H]G^G_GaGbIdIeJfHgIhd
=現	o#Y-HHJKGNITIZXhc
=理	X!C#A%A&F(b)c*g+C,c-H.E/B0d1B2D3?4@5E6B7@8B9?:I;C<F=?>??=@@ABB?C>DEE[FDGBH;I>JCK?LCM>NEOAPbQFR@SATAVJWYXAYCZF[A]?^B_@a>b?c[d_eBf=geh@
=環	y-JHIc^d]
=生	r(H*]-J3H9F:J=H>I?I@HBECIDYHFIIKJM]NIOJPJUHV^XIZ][J]JaI
=用	S!a#F&C*J+I-I.H/A0Y2A3I5B6>7Z9::C<C=a>X?a@@AZBCCGDGE>F@GHH>IBJ@KbLHM[NBOGQ[R>S>UIVXW>X?YAZ>[D]H^__]aFbBc<e]f:gDhC
=由	u!J#I(J*J-I3I4J7J9H:]>H?HBJCJEYH^IHKJMJN[PJUIVHZG]IcJd]gJhI
=电	f!E%E&I(E)G*F+F,F-D.H/G0D1F2I4E5H6G7F8G:F;G<I=D>@?^@DAFBCCIDYEGFGGFICJGKALGM_NDOaPGQIRESFTEUDVDWHXDYHZ@[F^G_Da_bYcDdCeGf]hD
=画	j!F#G%I(Z)J*J+a-G/J0J1J3D4I6I7I8J9G:G;I=F>[?D@EAJBECEEJGJHYIFKELIMFNGOGPIRISHTGUFVFWHXEYJ]E^I_GaDbecHdGfGgIhZ
=界	r(I=J>J?IBIDJHEMJS[UFVIZB[[bc
=略	i!F#E%G(D)F*_+H,F/F0H1H2I3F4G5J6H7G8I9D:F;I<J=F>F?]@EAGBECFDDEGFHGHHJIEJHKFL[MFNeOGPERISGTGUBVDWdXGYJZ?[F]E^G_FaEbEcFdFeIfFgFhG
=番	e!E#H%I(H)J*I+F,J-D/J0J1I3d4H6I7I9E:H;I=H>b?DAIBGCBEJFIGJHIICJJKBLHMFNGOdPIRHSITHUFVFWIXEYIZC[I]G^I_HaGbGcHdIfHgIhZ
=登	Z!B#H%E&I(B)E*E+a,E-C.G/E0F1F2G3]4D5G6E7D8F9E:B;E<H=C?^@AAFBYCZDfEGFGGEI@JFK>LZMGNAO_PDQIRESDTCUBVAWEXBYF[X]C^D_DaAbacDdDeGfCgF
=白	u-H.[3J9H>I?G@IBICJDIHGI^KFMGNJXIZF]JaJbbhJ
=的	S#G%A&C(Y)X*>+?,?-[.B/D0D1H2@3[4=5B7I8Y9A:a;?<C=I>a?E@IA?CGDDGIH>I^JEL?M_OaS?UEVaW>X<YAZ4]JbEdHe@f?h[
=監	y/YEZNY
=目	n!]#H%I(])J*I+I,J-G/I0I3]4I6J7H8]9H;I=H>F?GAHBIC[DHGIHDIFK]LIMHNHOGPITIUHVGXGZD[H]G^I_]aDbFcIdZfGgJhH
=直	k!I#H%Y(G+H,I-H0J1J3G4I6]7J8[9G:I;J=G>G?F@YAIBGCFD[GJIGK_MENJOHPIRZSITIUGVHWIXFYJZX[I]I_IaZbFcIdCeHfFgJ
=看	t#I(Z,J-I3H4I5]9G=I>^?]@YCJHYIGKHMJNJSJUJVHZE]GaCcIfIhJ
=真	y!J#J-J3I4_9_>H?I@JBHCJHDIJKJMIXJZF]HaJfJ
=着	q#],J-I1F2I3H4I8I9H<[>F?G@HBICHDIGIHDIIK^LYMFOIRGT]U]VHZF[J]J_IaJbJcFdJf^gGhG
=知	m!H#I%H&[(F)J*I+J,J-I3G4J7J9G:G;J=G>C?X@GBGCEDHEJGJIFKFMZOIPJSJTIUGVDWIXI[b]I_HabbHcHdIfIgIhG
=短	g!H#F%H&J(F)I*H+I,H-E.J/I0H1I2G4G5J6I7H8I9C:G;H<J=F>[?_@ZAHBFCCDCEJFIGIHBIcJIKCLHMFNEOEPIRHSITHUFVFWIXFYIZA[H]]^I_Ga^bGcHdGeIfFgIhF
=码	P!<#G%D&D)?*?+?,I.C1?2]3a4>5B8?9<:Z;@<B=;>Y?DA@CCDFEEFAGXHILGNJOZPFQCR>S>T=UHVBW?X]YAZa[X]<^Y_>adc=dYe@fDgDh]
=确	o#G-I3a9I>I?J@JB[CIDIHFIHKIMJNIOHTHVIXJZ][HaIbJh^
=確	j!E#F%I(I*Y+H,J-F0J1J4H6J7J9E:G;J=H>_?F@FAJBZC_DZHBIDKFLJMHNFO[PJRJTFUHVEZX[F]I^I_Ia_bHcIdHfHhF
=碼	n!H#E%J(D)I*J+J,I-]/J0I1J3G4I6I7H8J9I:G=F>Z?E@FBGCIDHEJGIHBI]KZLJMFNZOJPGSJTIU[XH[H]I^]_JbHcIdHfHgIhF
=示	e!G#F%I(G)J*I+a,I-D0I1I3E4I6I7H8J9F:G;I=H>E?Y@YAIBFCFDBEIFJGIICJJK]LYMFO_PHRISJTIUIVGXGZI]H^H_XaFcGd[eJfIgIhb
=社	f!E#G%H(E)I*H+F,J-X/I0J1I2J3D4H6I7I8Z9E:b;I=H>^?Z@^AIBDCDD[EIFJGHHHIBJYKBLHMCNcOCPHRISITZU_VEWHXDYIZ?[F]F^H_HaEbEcHdFeJfFgIhD
=禁	d!d#E%H(E)_*H+H,H-c/D0H1H2I3F4H6I7E8I9F:G;X=F>F?F@JAGBFCGDFEIFIGIHAICJIKXLGMENFOFPEQ^RISGTEVEWIXFYJZB[H]F^__GaGbGcHdFeGfEgGhD
=离	y#J3J4_9E@^HEIJMJRHXJZI]JaIcJhI
=私	p!H#J%J([*I+I-H3F4I6^8I:[=I>]?D@GBICGDFGIHAIEKGLJMHNHO]PJUGVcXIYJZE[H]H^J_JaEbIcIdHfGgIhH
=种	m*]3H=J>I?Y@JCcDHHFIHKJMJOJTJXIZIaH
=秘	w*Y-I6^9J?_HFIJKJZGdG
=租	u!H(H)I3I7J9H:]=H>J?H@JAJBFDGHGIJMJNIPJSIUbVDWaXIZE[J]I_JaIbGfJ
=移	u#I(I)J*H,H-H3F8J9G:J>G?J@JAJBJDIGJH]IIKJMINJOIP^UJVHZI]H_aa]cJdIfJhI
=程	y%J7^9J;J>J?IHDQ_TJ
=稍	w@[BHTYXJZ[
=種	t(I:]=J>a?H@JHFI[VIZG
=空	p!H#H%H(F)J*I+J,J-H/I0J1J3b4H6I7J8I9D:F;I=F>_?C@YAHBGCEDFEIFIGJHBIaKELJMENHOFPHRISHTIUGVFWJXGZB[H]F^J__aEbGcGdJfGgIhG
=端	r!I#H/X0J1GAJBHHYNJQZTbZJ[H_FcIdJfG
=笔	w#J3J9I>J?I@JB[DHHZIJKHM[NJOIZE]Ib]cJ
=符	k!J#H%J(I*I+J,J-]/J0J1J2]3F4I6J7I8J9F:H=H>H?H@HAJBICGDIEJF^GIHDIbJJKFLJMGNaOHPIRJSJTJUHVIWIXHZB[I]I^J_JaHbIcHdIfIhH
=第	n#J(I-J3H8^9J=J>I?G@[C_GJHHIHJ[KFMIOJVJZE[J]J_JaFdJ
=等	p!J#I-J3J9]>H?H@[AJBICGHFIGKFMINJOHRJZE]HaacJfJhI
=答	y#C0]@JHHTIXbZG
=策	i!F#F%H(D)F*_+I,F/F0H1I2J3G4G5J6H7G8I9E:F;I=F>F?]@EAHBECFDEEGFIGHIEJHKFLHMFNeOGPERISHTGUBVDWdXGYJZ@[G]F^H_GaEbFcFdFeJfFgGhG
=算	y#J+_9I?ICGDHH]IIZF
=管	X!C#A%B&G(_)c*g+C,d-?.E/C0A1D2E3A4B5E6D8C9@:Z;D<G=@>??>@@ACB@C?D@E[FDGCH<I?JEK?LCM?NFOBPbQFRCSBTAUXWYXBYEZG[A]Y^B_Ba@b@c?daeCf@gehA
=箱	m!H#F%I(G)J*I+H,I-H/J0I1I3[4H7J8J9D:I;I=G>_@HAHBFCJDbFIGJH[IFJJKFLJMENHOFPJRJSITHUHVGWJXHZD[I]F^I_Ha[bHcIdHeJfGgJhH
=簡	w-^>GHHZJa]b[
=系	p#H%J(G)J*G+I,G-H/J0J1J3]4I6J7I9I:J;J=J>I?H@FAIBIC]EJGJHEIFK^MHNHOHPHR[SJTHUIVIXGZY[J]H_JaGbIc^dHfIgJhG
=細	yH]N[ZJ
=組	k!I(E)J*I-H3I9H=X>H?H@IBHCIDIEZF^HCICKHMHNXPISJU^VEWaZB[J]IaIbHc[d[fIgIhJ
=絡	w3[C]D[HHKIMJZIhJ
=継	t!I%H(J-I;e=J?JBJCJDJHFIJKJMJZHaJdJhJ
=続	m#F(J-J3H4Y8J9F=I>H?F@IBJCJHZIIKIMJNISHT[VHXHZD]^_JaGbIcdfI
=線	w3a4H9I=J>H?I@JHZKJVJZIaIc^fG
=織	k!I(E)J*I-H3I9H=X>H?H@IBHCIDIEZF^HCICKHMHNXPISJU^VEWaZB[J]IaIbHc[d[fIgIhJ
=红	y3I9G@JDJHJIGK^OIZ^aIbJ
=级	w#J(I,J1I3J4I6J8H9G:I=^@HBHCFDJGIHFIGKIMJNIRGU^VJYJZD[J]J_JaJbJcFdFfbhI
=线	r!H#I(J)I-I3^4^7J9C:J=I>F?G@IAJBHCIDHFJHaIHJJKIMHNIOIPIQ[RJSJTJUGVGWJXHZD]H_IaHbHcGdJfIhJ
=组	g!D#D%F&I(@)C*C+F,E-D.H/G0G1G2H3C4F5H6H7E8F9B;G<I>C?B@DAFBBCCDDEXF]G_H?I@JHKCLGMCNYODPcQIRGSFTEUZVfWaXFYHZ>[C]C^E_EaCbDcXdXeGfEgEhE
=织	l!H#H%H(E)G*F+J,I-G/J0I1J2J3G4I5J6J7I8H9F:Z;J=X>H?H@IAIBGCFDGEZF^G]HDIBJJKGLJMGN[OIPERISITIU]V@WbXIZB[G]H^J_IaFbGc[dZeJfHgHhH
=经	r([+[3J:J>^?E@JBXCJDFHHMIOJTZUIVIZF
=给	o!I#I%I(])Y,J-G0J2[3H4J6J7I:G;J=H>G?bBHCFDIEJGIHCIFKFMGNGOHPFSJTJUGV[XHZY[H]H^IaEbGcJdIfJgIhG
=绝	l!I#I%Z(H*G,I-X/_0I2J3I4J6J7J9G:J=J>J?I@XAHBHCIDIEJFJGJHIIFJXKFLJMHN[O_P]RJTIUIVJXIZC[I]H^J_IaHbJcIdIfIgIhH
=统	y@IHIIJK_R]ZF
=继	q!H#G%E(G*J+I-I0J1J3G4I9G:J;e=H>F?G@IAJBHCHDGFJGIHDIHKHLJMINIOIPJRJTIUJVIX]ZB[J]^_HaCbIcJdIfHhH
=缺	q!J#I%Y(I*J,J-H3[4J7J9H=b>I?I@JAJBICGDHGIHAKHLJMINIOIPJTJUGV]XIYXZG[J]H^J_JaHcJdJfJhJ
=网	q!J#G%J(I*J+J,J-I0I1J3H4H6J8J9D:J=H>F?H@HBHCIDIGJHcIGKFLJM_NHOHPIRIUIVIXHZB]F_JaFbHc^dJfFhJ
=置	X#B%G&G([)H*A+B,C-E.F/A0B1C2G3A4B6B7G8B9C;D<G?G@BABCBDFEbFDGCHZIBJCK>LCMIN@ODQGRCS^TAU_W_XBYFZ]^@_AcDd=e[g[hA
=署	y9J<_HFIHOJV^
=老	q#](I-H0J1]2J3F4H5_8J9I:I<G=J>F?G@IBJCHD^GJHEIFMFNGOHRJTIUIVHXJZE[G]IaEbIcIdIfIh^
=者	c!H#I%H(])_*d+I,a-D.J/I0H1I2J3F4H5J6H7F8H9F;I=G>E?D@FAIBGCEDEE[FJGHHBIEJIKELHMENAOGP^QJRHSITIWXXGYI[G]F^G_GaFbEcFd[eHfFgDhF
=联	m#G%I(F)H*F+H,[-G/H0I1I3[4H6I7d8J9H:G;I=H>H?G@GAHBHC]EIFJGIHEIFJJKFLJMHNGOGPGRISITGUHVGXHZY[I]G^H_EaGbIc]dFeJfHgHhG
=聞	w-J9J>J@HIIKHLZM]XIh]
=肢	t#J+J3G9J>H?bBJC]DHHEIJKHMJNJOITIVIZI[]aH
=能	^!A#A%C&G([)C+E,E-A.G/C0E1E2H3B4B5G6D7B8D9A:A;Z<H=[?]@XAEBICADAECFFGDH;JEKXMaNJOAP^QHRESXUcVJWEX^YFZ8]B^__CaAcBdDeEfZgCh@
=脑	n!J(I*J,J-I/J1J3H4J7I9E:I=J>G?G@GBHCIDGH^IHKGMbNIOHPJRJSHTIUJVIXIZD[I]G_JaGb]cIdJfHgZhH
=自	c!C#D%F&I(@)b*F+F,G-H.H/G0G1H2H3@4D5H6G7F8G9@:B;G<I=A>@?A@JAGBXCCDBEFFGGFH_J[KBLFMBNDO_PEQJRFSDTFUfVbWEXEYHZ=[D]B^Y_Ea^bDcEdEeGfCgFhC
=致	q-I/I0H3G6b9I>J?IA]CJDJHIIIKJNZO^ZJ_EaJcJdJhJ
=色	u!J(a)_*Y=I?JBJCJDHHIIJUGVGZJ[J]J_JaI
=范	yGbHEMJVJ
=落	t!J(J-I1J3H4^9G:J>I?J@JBJCJHZIHMGRFS[UFVHXJZH]J_JaHbIcJdFe]f_hJ
=行	e!E#D&I(A)]*C+G,E.I/G0G1H2J3D4E5I6G8]9@:C;G<J=D>B?_@HAGB]CDDEEGFHGFH^IGJGLHMZNCODQYRGSaTFUCWGX]YHZB[E]F^EaDbYdEeHfDgGhC
=表	m!J+]3]9H>G?Z@JCHDGIIKHMJNYOZVJXJZGaHcJh]
=被	_!d#a%Z&H(A)Z*C+F-a/E0E1E2F3B4D5H6F7E8F9@:B;E<H>I?B@]ADBACADBEFFEGXHDI>JEKCLXMBNGOBP[QHRESETBUAVAWFX^YGZG[C^^_DaAbBcDdCeFfCgFhB
=製	y-JIJJ[M^
=複	u-I3I4J9H>J?JA_DJHHIZKFM^NYZI_GaJ
=要	X!@#=%B&F(>)C,C->/B0C1A2C3=4B6C7B8Z9<:c;C<F=c><?E@FABB>CgD<ECFCGBIcJCK<LJMbN_O?PAQFRBSBU=V=WCXZYD[a]@^B_Aa=b@c@dYeDf>gAh]
=見	o!I#H%I([*J+[-a0J3H4^5[6J7J8J9J:H=I>G?H@XBICIDFGJIFKELJMGNHPJSJTIUHVGWJXIYJZX[I]I^IaHbGcHdHfGgIhH
=覚	w-J9I@HHIIHKaMJZX[Z
=见	w+^-[9ZDD
=规	wCYG]HHN_
=览	w#J.Z9I?JHFZG]^b^
=角	w!J#J(^)_*X3I9I=I>I?FBJCIDHHII_KHMIUGVGXJZJ[J]I_IaH
=解	d!F#a%G&J(E)I*H+H,F-E.J/E0F1_2H3E4E5I6a7F8G9]:F;H<J=F>C?C@EAHB[CEDFEHFIGFH@IDJIKDLGMDNYOGPGRGSGTaUFVEWIXDYHZ=[c]E^E_DaEbBcEdEeHfDgEhD
=言	e!F#H%I(I*I+Y-^/J3F4J6J7J8J9C:G;I=H>C?E@ZAJBGCXDZHEIZLHMFN[PIRHTIUIVGX]ZC[H]G^H_IaGbGcIdHfIgJha
=記	t-ZI^cYhJ
=設	j!I#I(G)J*]+J,J-I3J4J6J7J9H:G=H>E?DBGCIDIGJH]IIKGMFNYPHRJTJU[V^WHXJZE[I]H^ZaHbHcId[eJfIg^hI
=許	r!J#J%]-J.Y2J;^=HDJGJHFMJQYV_ZH^I
=証	m!H#J(H+I,_-I3Z4I9I:I=J>H?D@IAIBIC_HZIGKGMINIOZPJRIUJVIXJZD[I]^_HaGbHcIdHeJfIhI
=試	k!H#G%J*J-F3G4J9C:J=_>G?FBGCHDHHFIEKELJMHNZOIPHUHVYXe]I_JaHbHcYdJfJhH
=話	f!H#I%J(I*J+F-E/J0J1J3_4H:I;J=I>^?_@GAJBIDZHAIFKFLJMGNGO^PJRITJUIVHXGY[ZE[I]G_IaYbIcHdIfHgJhG
=認	f!E#E%H(G)J*Z+E,^-F/I0I1I2J3[4G6H7I8I9F:Z;I=G>_?D@EAIBYC^D[EJGIH@IEKELHMFNFOaPIRISJTEUGVEWJYJZ@[E]G^H_Ha_bGcHdGeIfGgI
=語	u-bIFKINJOJhI
=誤	y#^,^4]9F@JBJHJXJZGdFfJ
=誰	w(I=ZDYHISZU_VEZEcI
=調	y(I*J3J4J:JE^HGIIVIZb]JaJcJdJfIhI
=識	y+J3J:]>I?JCIDHHGMJO^ZJhZ
=議	u-I9I>H?IHZMIZ]][aJ
=认	o!J#G(I)J*J+J-I3_7I9I:Z=J>G?H@HBZCHDHHCIEKHMZNHO[PISGTHUIVGXIZB[G^JaIbHcJg]h_
=让	p#H(H+[-J3I4J7J9I:J=J>H?H@aBJCJDIGJHZIHKZMHNHOIVHX^[I]I^IaIbJfIhD
=议	y0I4I9H>G?JH^IJY_ZF]GfH
=记	e!F#D%G&J(D)H*H+D,H-F.I/G0H1H2I4G5I6G7G8H9D:Y;H<J=E>X?]@BAHCHD_EHFHGGHJIAJHK]LFNYO^PGRHSGTFUEVDWIXFYIZ_[E]E^E_GaBbYcFdFeIfEgG
=许	j!H#F%H(E)H*H+J,I-G.Y/I0I1I3E4H6J7G8H9C:F;I=d>E?F@FAHBECFDEEHFHGIH[JIKFLHMENFOGPGQYRISITHUFV]WIXGZC[[]F^^_HaEbGcGdHeJfGgIhF
=设	n!H#H%I)I*],J-I2[3H4J7J9G:I;J=I>I?HAIBGCIDHGHHZIHKGMFNHOIPHSJTJU]V[WGXIZD[I]^^J_IaHbIcJdJfIhJ
=访	t%[*I,I-J9F:J?I@JHZIJKJNIP^XIZ^]JaIcH
=证	a!C#B%E&I(B)E+F-C.H/G0G1F2G4D5H6H7E8F9C:D;F<I=d>Y?[@BAEBCCbEGFGGFIAJGKBLEMBNDO^PEQIRFSFTDUDV@WGYHZ?[D]Z^E_EaabEcEdEeGfDgGhC
=词	w!J-b3J9HHHIFaJ
=试	i!G#F%I(G)I*I+I,I-F.J/I0I1I3G4H7H8J9C:H;J=^>G?DAHBXCGDHEIFIGIHBIFJIKELIMGNZOHPHRISHUEV[WHXd[I]G^I_IaFbGdJeIfGgIhH
=话	m!H#F%H&J(G)I*H+H,H-F.J/I0H1H2J4H5J6I7I8I9A:H;H=F>B?_@FAHBGD[EIFHGIH@IEJIKELGMDNGOaPIRHSITHUGVFWIXGYJZB[H]a^I_Fa_bFcGdHeIfFgIhF
=该	t!H#I%I(b*J+J,J-J0J1J3H4H7J8I:J;I=H>I?^BICHDJG]HCIIKINHPJRJTJUJVIWJZF[J]H^J_^aJbJcGdIfH
=误	q!^#G%I&[(I)J,I-E3G4I9H:I=I>I?H@HAJBICJDJE]HEIIKFMJNIOHPJTJUIVIXHZ]]I^I_HaJcIdJeJh^
=说	k!F#E%H&[(E)G*F+Z,F-].I/H0H1H2I3D4G5J6I7H8H9A:F;H=F>B?EAGBECCDZEIFGGHHBIXJIK_LHMENYO^PGRHSHTGUEWIYJ[G]E^H_FaDbGcGdGeIfFgHha
=请	h%I(H)J*I+I,I-Y/I0I1I2J3X4I6I7^8J9^:H;J=I>D?HAHBECGDGEJFJGJH^IFJJLIMCNHOFPHRJUIVGX]ZX[G]G^H_FaFbGdXeJfGgHhG
=谁	u(G7J=Z>J?I@IBHD]HHKJS_U^VDZB[JaJbJcHfH
=谢	r!H#E%I(H)J*I+J,I-F.J/I0I1I3G4G6J7I8J9c:I;I=H>F?F@GAHB]CGDGEJFIGJHAIEJIKFLJMGNHOHPJRHSHTIUGVHXFYJZB[I]F^J_IaFbHcHdIeJfGgIhH
=象	m!H#H%H(I*J,J-G/I0I1J2J3F4I6J7I8I9F:H;^=I>F?F@GA]BICGDIEJFJGdHDIFKFLJMFNHOGPIRITGUHVYXIZC[H]G^J_caGbIcIdGeJfIgIhF
=質	u#H*[-I9J?_HHIJKIX]ZI
=败	i![%G&J(G)I*J,]-G0I1I3G4[6Z7G8H9G:H;[=F>E?H@DAIBGCHDHEHF]GGHBIFJIKFLJMGNGOGRISGUHVFWJXH[H]I^I_GaHbHcHdZe^fJgHhE
=账	c!d%]&J(@)]+G,G-D.I/F0G1G2b3C4F5I6F7F8F9H:^;F<H=C>B?E@CBCCCDZEGFHGYHAIAJHKCL^MDNEOEP]QIRFSGUAV[WFXFYHZ?[D]D^]_DaCbEcFdCeIfBgFhD
=赤	y-I9J>I@HHIIJK]ZZh]
=起	u(JB^HHLYMJUIZGbZfZ
=超	w!I%J2aDJHHIGKITIZGc_dJ
=足	k!G#F%Z(c)I*H+G,H-E.J/I0H1I2H3^4E5J6H7H8]9B:F;H=[>D?E@FAHBFCYDEEHFIGHH@IbJJKDLHMEN_OCPFQJRHSITGUGVYWIXFYIZ?[G]E^H_EaDbEcEdGeIfDgHhF
=跟	w#I3F9[>J?I@HCIDJHHIGK^MIOaVJZH]JaHcJhI
=跳	w!J#G%I+I,J-J3J4J7]8I9F=H>I?JBICHD]HEKIMJTJUJXIZB[J]IaFb_cJdCeIf_gJ
=身	t#J,[-I3[7^=J>I?IBZD^HEIJKJMJTIVIZG]JaHhJ
=转	y%J(I-J3_4J9F=I>H?J@IAJBICIDHHXIJKIMIRJSIUHVHWJXJZ^aFbIfI
=软	u(H4I7[9I=J>J?J@IBJHHKJMINJR]SaUIVJZEaJcId]fHgJhJ
=输	j!H#_%J(G)J*I+H,H-D.J/H0I1I2J3D4H6I7I8I9E:G;I=H>E?F@EAIBGCEDGEIFJGIHBJJKZLIMGNYOaPIRISITGUHVGX_YJZ?[G]G^J_HaDbHcHdJfHgIhc
=边	u!J#I(I-J3J8^9H:b=I>I?I@[BJCGGJHHIHKFMJNJOIPJUIV[XHZF_JaJdJhJ
=达	w(I3H4Y9I=I>I@JBIEIHHIISIVIX]ZI]Ja]cGf_gI
=过	_!D#C%Y&H(C)F*F+^,F-H.H0D1^2Z3A4D5H6G7E8E9@:C;X<H=C?A@[AEB@D_EGFFGCHGIAK_LaMYNBOCPFQIRCSFTEUCVBWYXHYG[D]Z^E_EbBcCdDeGfAgFhB
=运	w!J%X(J3I9I=J>^?IBGDJHEMJSbUGVHWJXJZF[J]JaHbHfI
=近	r-H@^BGHHIHKcMINJXIZDhH
=返	t#J-H3I9_:J>[?I@IBHHFIIKIMIN]UJXIZGaJbIf[
=还	c#B%E&I(D)G*E+H,G-F.I/E0F2H4E5[6H7F8G:D;G<I=E?CAFBCCcDCEFFHGFH?IBJHKZLGMfNEOEQJRFSET[UCVCW]XEYHZA[E]D^E_^aBbEcFdCeHfZgYhD
=这	m!I#H%I(I*J,J0J1J2J3H4I8I9G:J;I=H>H?G@[AIBICHDIFJG_HEIFK[MINJOHPJRITIU[V_XHZG]H^J_]aHcGdIfHhI
=进	m!G#]%I(H)J*I+J,I-G/I0J1J3F4G6J7J8I9_:H;H=G>F?F@GAIB_CFDHEIFIGJHEIEJJKDLJMGNGOEPIQYRISITGUHV]XEZ[[H]F^I_HaEbHcHdIeJfHgJhZ
=连	k!J#H(I)J*J+J,J-H/H0I1J2]3H4G5J6J7I8]9F:I;J<a=I>H?H@IAIBHCIDHEJFIGJHXIEJJKGLJMFNHOIPIRISETHUHVHWJXJYHZD[I]F^J_^aGbFcbdFeJfFgHhJ
=追	y8^C]DIHI
=送	t!I#I(H-I3F4J9F:J=J>B?F@GBHCHDEH_IGKHMFNIOJUIVHX^ZE]H_JacbIdJfIhJ
=选	i!G#E%H(Z)H+H,H.J/H0H1I2I3D4]5I6I7F8H9F:G;H=E>B?e@DAHBECZDCEIFIGZHAIDJYKGLGMCNGOFPGRISHTFUEVZWIXGYJZ@[X]E^]_FaCbFcHdFeJfGgHhD
=途	w9I>HHEUJZF]bdGe]
=通	i!G#H%[(C)^*D+H,G-H/Y0I1H2J3F4G5J6H7G8I9E:F;Y<X=F>E?_AIBFDFEIFIGHHIIDJIKXLHMENEOGPCRFSHTHUEWGXFYIZX[F]H^H_HabbEc]dFfEgGhE
=連	u3[7]:J=J?JBJC]D[HGKIMJVJZGhJ
=遅	w#J-I1I3I4J9J:J>HCJH]IJMENJR_XIZFa^cGfHhJ
=過	w#X@]IJKYZH
=道	u(J>E?I@IHZIHKHMINXVI[chI
=違	f!Z#a%H(H)J*H+H,Z-B.I/H0H1H2I3]4G5J6[7H8I9B:G;H=G>B?E@AAHBFCFDEEHFIGHHIICJILGMDNZOYPGRYSITFUGVFWHX_YHZB[G]F^H_GaCbEcEdEeIfFgGhd
=選	l!I#G%J(G*J+I-Z1J3E4J6J7J9H:I;J=I>E?c@FBHC]DGGJHCIELJMFNFOGPITGUIVZXIZD[_]H^^_IaFbHcIdIfIhG
=那	n!G#F%I(G)I*I+J,I-F/H0I1J2J3E4H6J7]8^9D:a;I=G>b?E@FAHBGCEDIEJFJG]HBIEKbLJMFNGOEPIRISJTHUGVDWJXHZB[I]G^I_GaFbIcIdIfHgJhG
=邮	k!G#E%H&J(F)I*H+H,H-F.J/I0H1H2J3[4G5I6J7I8I9B:H;H=F>^?^@GAGBECHDaEJFHGIH[IDJIKELIMZNFOEPIRISHTGUFVEWIXGYJZD[G]D^I_Ga^bGcHdGeIfFgIhG
=部	m!J#I%G(X)J*I-D/J3F4I6J7I8J9F:d;J=G>E?E@EBZCGDGEJFJGJHBI_KDLJMFNYO[PIRISJTIUEVaWJXGZA[H]I^I_JaGbHcIdHfFhF
=都	i!G#F%H&J(D)H*H+G,H-].I/H0H1H3D4G5J6I7G8I9B:F;I>B?CAHB^CFD_EHFIGHHDIDJIKCLHMCN^OFPGRHS^TGUbVFWHXFYJZZ[F]F^G_GaYbGcEdGeIfJgGhE
=配	i!D#G%F&J(C)D*D+H,F-G.I/G0b1G2J3D4F5I6F7G8G9D:E;G<J=[>E?D@GA[BECEDCEdFIGGHAIFJIKFLHMFNEO[PCQJRHSGTFUAW_XFYHZ?[G]E^H_DaYbJcBdBe_fBgChG
=里	a![%C&H(B)E*E+F,E-I.G/J0E1E2F3Y4C5G6F7]8E9?:B;E<G=A>]?^@FADBBCBDBF[GXHHJFKALJNBOZPDQHRESDTHVaWZXDYGZ=[C]X^]_^aAbCdBeXfAhA
=重	X#A%G&G(Z)H*B,D-C.E/A0C1D2F3A4B6C7G8Z9C;D<F?G@BAZB]CADEFDGCHJIAJCK]LCMHN?OCQGRBS^TAUaVYW_XAYEZ[]@^?_BcEd=eAfYg[h@
=録	b!E#G%I(G)I*H+c,I-G/I0J1J2J3]4H6I7H8I9I:F;H=G>I?Z@EAIC]DeEJGHHHIDJIKJLGMENEO[PHRHSHTHUFVEWHXFYIZA[F]H^I_HaFbCdGfGgIhD
=鍵	y6dHGZI_IdGfJ
=钟	t(I,J1I2J3I4F9H:J=I>I@IBFCJGJHDIIKJM^OIRdUHVIXJZH]JaIcHdJfFhI
=钥	u(I)I0J3I4I6e7I8J9H=I>J?a@GAJBIGJHEIHKGMHNHOJPIRHSJUHVGXIYJZB]I^JaJbGcIdIfFgJhI
=钮	u(b9I:]@JHGVHZE
=链	t(I9J:I>H?J@JBHDHIIKIMGNIUHVJXIZA[IaIbecJfJ
=锁	b!C#d%G&J(D)G*G+G,G-C.I/C0G1Y2H3D4E5I6F7B8G9F:E;H<I=D>C?D@CAGCDDDEHFIGFH@IDJHKDLGMANEOFPFQJRFSDTgUEVCWHX[YHZ>[d]F^F_DaEb_cEdEeHfCgChC
=错	d!H#[%F&Z(B)E*F+G,b-C.I/F0F1E2H3[4Z5I6F7E8F9B:E;H<I=E>C?B@@AFBBCDDCEZFGGFICJGKBLFMDNDOZPDQIRZSFTDUDVDWFXbYHZa[E]E^D_FaAbDcDdAeZfAgGh^
=長	t!J#J%G(Y-H2_3F9G:I=H>J?I@IBJCJHDIbKEMJNZUIVHXJZCaIbJcJdJfHhJ
=长	w-J1J2a3J9J@ICIGJHIIZN]RIXJcJdIfG
=閉	wB_KJZF]ZcX
=開	p!H#[(I-G3G4J7J9E:I=H>H?G@FBJCGH_IEKEMGNHPJSZTIUIVGXZZD[H]]^^aHbZcGdJfIhH
=間	e!Z#a%I(H*I+I,I-D.J/J0J1I2J3]4H6J7I8I9C:H;I=Y>D?E@aAJBFCGDFGHH@IAJJK@LFMJNYOGPHRZSITFUGVGWJXbYIZA[H]G^G_Ha[bFcHdGeJfEgIh^
=门	y(I)J*^,I9I:]HIIHNIOHPIUJV^WIZI
=闭	w9J=JB[HIU_VIZH]Jb[
=问	i!G#B%Y&J(E)H*Y+I,F-E.I/H0H1H2J3E4G5J6I7H8I9C:[;I=F>F?^@EAIB]CFDGEZFGGHHJICJHKELIMENEOFP[RISHTGUFVEWIX]YJZa[G]F^I_HaFbFcZdGeHfFgHhF
=间	o!J#I%I(J*J,I-I/J0J1H2J3G4F6I8I9D:J;J=I>I?I@aAHBICGDIFJGIHDIGKHLINIOFReSJTIUIVIXFYJZD]G__aEbIcDdHeJfDhF
=防	t#H9HH^KJSET^ZHc[
=限	^!B#C%e&I(d)F*F+F,F-C.H/F1F2F3B4D5G6G7E8E9A:B;b<I>A?BAEBBCCDBEGFGGDHZIAJGKBLbMAOEQbRESFTDUAV@WEXbYG[D]C^D_EbAcEdAeFfCgDhC
=除	k#Z(J-I1]3J9F:J?I@IBZCJG]HFIIKIMIT]VJXIZG[^_XbIcJdIfIgIhJ
=障	w/I@JSbTFZGcJfJ
=電	f!H#I%I(I*I+F-E/J0I1J3_4H6J7J8J9D:H;I=G>b?_@FAJBHDZFJGIHHIEJJKELIMFNFO]PIRISJTIUIVGWJXGYIZC[H]F^I_HaZbHcHdHf]gJhF
=需	n!J#J%J(I*I+J-I3G9F=c>I?H@JAJBICaDFHDKJNIOITJUHVHXIZH[J]I_JaHcJdHfJhJ
=非	w0Z1]HIgZ
=面	b!C#C%F&J([)E*E+d,F-D/G0G1G2I3A4F5H6G7F8G9D:D;F<I=B>Y?@@BAGBACAD[EGFHGGICJHKBLFMBNDOCPEQJRGSYTEUAVAWDXYYHZZ[Y^F_Da@bgcEdDeHfCgFhY
=題	m!J#I(I-G3H4I9H:I=H>H?H@IB]CJDJEZHDIGKGMHNHOJPJSJT[UJVHXGZa[IaXbIc^dJfIhI
=願	w#_9[@JBIIIXIZG
=類	y:]HFI[
=页	j!H#F%I(Z)H*G+b,G-H/I0J1I3F4I6J7I8I9H:H;I=F>F?E@GAIBFCEDZEIFJGJHHIGJJKELIM^NGOGPGRJS[UEVEWHX]Z^[G]Z^I_HaEbCcGdHeJfHgI
=项	t(^3H=I>H?aC]DEHFIJTIVIZJ[[]I_JaFdJ
=须	u9J:Z@]CJHIK^LYMJOIXJZH
=题	l!I#C%I(G)J*Z,I-H/J3H4I7J9H:H=H>H?_@HB^CHDHEZFJGJHAIGJJKGMFNGOHPHSITHUHVGWJX^Z][I]I^J_JaIbHc[dIeIfIhH
=验	c!E#C%G(E)G*X+G,X-E.J/H0H1H2H3Y4F5I6I7G8H9H:F;H<J=C>Z?]@DAGBFCaEIFIGGH@IDJHKDLGMENFO_PGQJRGSHTFUFVDWHXXYJZB[F][^G_FabbFcGdFeHfGgHhE
@admin-reset	X!Z%G(Z*c+X/I1[7I:[>I?I@YCIDHEYGJJJKYMJPISJUFVHWHX]ZB[J]I^IaJbHcJd[fIgGhJ
@ask-helpdesk	g(b0[3G9Y>^@aBICJD[HCIIKJOJVJZCfHgY
@asking-how	O!B#A%?&I(?*G+@,E-B.G/B0B1@2F3I4D5G6E7B8D9A:B;G<G=E>??>@>AEB;C?D8EFFFGCH|I?JBK?LBMBN?OCPAQHRDSBT?U=V9WCXAYDZ5]C^C_CaBb@cAd<eBf<gCh@
@away	c!J#G%I(H*I+J,J-H/I0J1J3H4H7Z9i:H;J=H>C@EAJBFCHDJGaHYIHKGMDNHOJPIQ[RJSJTYUIV]XHZE[I]F_IaEbHcHdJfIgHhH
@change	D!@#A%?&E)D*B+B,?-;.E0A1A2A3?4@6=7Y8@9D:@;C<B==>E?<@iACBcC>D9EBFDGAH=I>JAKDLgM[ODPGQDRBS?T>UCVBW?X?YA[B]H^o_@a>bAcEd9e=f@hk
@chaser	X!F#A%E&I(C)H*E+F,G-@.G/F0F1E2H3A4E5H6H7G8G9w:D;F<I=D>??B@>AEB?CAD@EHFEGGH5I>JGK?LGMHNCOCPFQIRFSFTEUDVCWGX>YHZ:[E]A^H_Ea?bDcDdEeHfCgFhD
@check	q!XCZHHZ_
@denied	tTZZZ
@elsewhere	=!7#A%5&=(;)?*F+],D-7.;/<0>1C2;3/4_5;6A889C:<;9<_=;>_?c@AA8BHC2D1E:FAGIH"I7J>K/L?MaN8O3P?QERAS6TBU4V>W9X2Y:Z7[D][^>_5a;b[c^d5e8f:gDh2
@field	*!b#g%D&7(])[*A+a,Y-I.</G0A1C2Z3@5E6D8H9!:[;J<C=H>>A=B[C]DcE=F8G_HCI@JFL[MBO<PIQ=RFS_TeWZX>Y?Zi[f]?^Y_Ca>bccAdZe@fIgFh[
@greeting	N!>#E%@&E(B)B*?+A,B-A.D/@0?1A2D3A4?5C6B8B9y:>;G<E>C?Y@bA?C@DFECF@GBHGI=JBK=LAM;NDO<P@QFR@S@T?UEVCWGXHZ?[@]:^B_@a:bDc=d?eBfFgA
@help	W!X%I([)G*b+I,J-F/I1J3G4I6J7H8I9f:F<^=I>E@YAJBYCGDDEHFJGIHbIEJIKFLJMGNFOIPGRJSHUFVDWJXHZX[G]H_IaDbEcIeIfGgJhG
@interjection	@!B#?%F)]*A+X,F-B.@/a1?2=5D6E7H8F9j:G;G<?>]@aA9BcCCDbE?FAG^H<LYNXOHPCQARGS?T]UDW[XCYIZG]C^A_[a_b]cFdBe@gAhH
@other-account	N!A#;%C&H(?)F*F+G,E-?.H/D0F1G2F3B4F5H6[7C8F9D;H<X=B>F?B@@AGB;CDDBEFFHGDHzI@JFK>LCMCN@ODPAQJRGSCTBUAV@WBXDYGZ2[A]C^C_Fa?b=cDd?e@fAgDh@
@register	G!<#<%?&E(:)<*;+q,@-:.C/F0@1A2C3H4?5B6A7>8@9<:<;@<C=<?c@8A@B]CjDoEAFAG?HXI8JGK7L>M;N9OcP=QBR@S>T>U:V8W=X;YZZ3[=]>^@_>a:b=c@d>eAf=g?h;
@reset	4!^#4%I&=(g)c*D+@,0-*.I/C0A1C293G4<5]6<7Y8D94:e;<<==f>]?[@DACB]CAE_FHGAH?I/JJK9LBMEN;O:PbQ8RESgT;UgVfWjY>Z_]F^A_@a]bfcEd>e:fIgah4
@reset-failed	7#C%E(^)G*=+6,C-E.@/]0^1D2:3:5B6d7_8@98;B<J=]>;?D@dAAB9C>DEE]FEH6IYJYKeL^MCNeO<P]QFR?SATBU>VZW?X6YAZZ[b^f_Ea8bBcCdFegf_gGhb
@reset-spoken-of	4!=#?&B(b)H*<+A-/.:/?0?1F293C4C5C7H8b90;4?A@bA@BeC:DGEFF?G?HBI0K;LfN;O2PHQISDT;UcV^WZXGYb[E]8^i_@a>bcdiehfcg^hc
@reset-word	1!Y#H%G&C(b)Z*C+?,H-Y.Y/Y0G3B4A5Z6H7[8Y95:I;;=Z>=?H@_AFC<DDE?FEG^HEJ[KYMJNYO8P[Q?RCS]TFW_XIYE[Z_EaCb[cGfZg^hH
@second-factor	O!G#E%G(B)F+d,]-H/I0J1I2J3B4G6I7G8I9G:E;J=G>^?e@DAIBCC@D?EJFJGHHjIFJIKELHMCNFOHPGRISHTGUEVDWHXGYJZ?[G]D^H_HaIbDcGdHeIfHgIhF
@thanks	Q!B%C&G(A)F*C+X,D-X.F/D0I1C2F3>4A5F7D8E9r:F;D<G=B>>?A@AABBnC@DBEEFCH5IBJDKHLJM>N@OAPCQHRYSDTBUAVFWFX>Z=]?^D_Ca?b@cAdBeEf@gEhF
@trouble	2#J&b(G)D*>+A,[-I.J/]0@1@243F5A6]7A8Y98:D;F<A>F@]A8BBC=D:EaFJGIH@IIKZL:M@NbOcP_QIRATDU9VEW:YDZu[C]2^Z_Ga9b@dBeeg?h[
@unlock	M!>#g%J&H(@)D*E+E,D-A.G/B0E1e2D3@4C5F6E7C8D9F:B;F<G=B>A?>@>ADBgCGDHEFFFGCH>IAJDK?LAM?NAOFPBQGRCSCTjUBV>WEX@YFZ?[p]C^@_@aCb:cAdBeEf@gAhE
@works-now	M!=#9%?&F(;)A*A+=,B-<.D/G0B1A2C3<4@5D6C7@8A95:<;D<E==>9?<@7AAB"C=D8EBFGGBH2I;JAK9L?M7N>O@P?QER[S>TEU=V@W?X<Z.[;]:^I_@a:b;c>d>eCf:g@h<
~000	d!H#J%e&_-a/J0I1J2I4I9G:J=J>I?H@IAJBICIDIFJHZIHJHKGMJNFOIPHTIVJXIZE]I_IaHbIcIfJ
~001	[!H#F%E&k(H*I+J,I/I0I1I3F4I6J7I8J9E:I;I=H>G?G@GAGBGCGDGEJFdGIIFJIKGLIMGNCOIPIRJSITHUIVIWJXHZA[I]G^I_FaCbIcHdIeIfGgJhG
~002	f!I%J&I,J3I9H>E?J@JAICIE_HDIJKJNIRJS_TFXEZC]H_baDc]dJfI
~003	f!J#J&J(I-J4E5f6J9J=J?I@JA_BHDIHXKINIOIPIRJSIUIVIZ_]J_JaIbIcIfFhJ
~004	c!G#G%c&^(G)J*J+J,F/I0J1J3[4H6g7J9E:I;J=I>G?H@HAHBHCHDHEJFFGJHAIEJHKGMINFRJSITIUIVIXHZD[J]H_HaGbIcHdIeHfHhH
~005	e![#E%e&_-]/J0I1J2H3H4I9G:J;J=I>I?J@IAJBICJDIFJHBIHJIKGMJNGOJPGTdUJVIXHZF[J]I^J_IaIbIcIfJhH
~006	u#]B^HG
~007	c!H#F%e&D(I*J,J-E/J2h3H4I9F:J=J>H?J@HAIBFCIDIFHHEIDJJKHMIOIPGTJUIVJXHZB]H^J_IaHbJcIeJfHh_
~008	c!J#H-I4F5f9JBHHCMGNdPJRJZCbHcIfI
~009	f,h4F?JBIJ[NIZEeJ
~00^	o3ZHXNIZFf_
~00c	k#J%G-H2h3J9HHEIENJXIZJaJ
~011	l,G6IZGcJdHegfI
~012	y3Y5Z
~016	m1f3I4J5^9G>J?H@JCIIIKHMJNJUJVJZJ]JaI
~017	r1_3ZHH
~018	w1bHE
~019	w1X@[B_fC
~01^	]!H#F%E&k(H)J*I+I,I-[/J1I3F4I6J7I8J9D:I;I=H>G?H@GAGBGCGDFEJFdGIHGIEKELIMGNCOHPIRJSITHUIVIWJXHZA[I]F^I_FaCbIcIdIeIfGgIhF
~01c	uH]
~023	Z!F#G%^&H(G)I*H+H,H-E.J/I0I1H2H3D4b5I6I7H8e9C:H;I<f=G>G?G@FA]BECGDGEIFHGHH?IEJJLIMGN^OHPHRHSHTHUGVGWIXGYJZB[I]F^I_]aFbGcGdHeIfGgIhG
~024	u-^HJZJ
~025	u-a?IHINIVI
~026	k-i3J9G?J@HBJDJHEIEKHNIOJXIZF]JaI
~02^	g!I%H&I3J4E9J<I@JA_BXHGNGZD_bc^
~034	i=JBJHGPJY[ZEcHdFeIfh
~03^	f!J#J&J(I-J4J5f6J9J=J?I@JA_BHDIHJKINIOIPIRJSIUIVIZa]J_JaIbIcIfFhJ
~03f	wH[
~040	m!J%E&_3I4D8I9J<HA_HFNG__
~044	r3^9JBIHEIJZGfc
~04^	e!H#H%c&F(G,G/J3H4I6g9F:J;J=I>H?I@IAIBICIDIFGHDIHJIKHMINGOISITJUIVJXIZE[J]I_IaIbIcHdJeIfIhI
~053	q#FHDTd
~05^	d![#I%e&_(I)J*J-^0I1J2I3H4H8J9G:J;J=J>I?J@IAGBICJDIFJGIIIJIKHLJMJNGOJPGTHUJVJXIZG]I_aaIbJcIdJfJhH
~061	g#J%I-J3J4H8g9I<G@IAJBIHEIIKINbZE_JhJ
~062	h!J%a(J-J3I4D8E9H<gAHBJHGIJNEUJZG]J_IaJbJ
~06^	u#]B^HG
~070	d!I#I%e(I-F/J2h3I4I9F:J=J>H?J@HAJBHCIDIHEIDJJKIMIN[OJPHTJUJVJXHZB]I_JaHbJcJfIhG
~081	k%J4f8J9JHHNJ
~08^	c!J#H-I4F5fBHHCMGNdPJRJZCbHcIfI
~09^	f,h?JBIHEJ[NIZEeJ
~0c^	k#J%G-H2h3J9HHEIENJXIZJaJ
~0x8	b#J(I-J4E8d9I<d@IBHDJH]IIJJKIMJN[UJVJZD_JaJbI
~100	j-Z/J9JB_HHNJZbfJ
~103	i=JBJHGPJY[ZEcHdFeIfh
~104	uBJHHZHfc
~11^	j,G3[6I9J>JHIPJcIdHegfI
~123	i#J+J-g3_9F>I?I@HCIDJHAKHNJOHXGZF]IaHfJhJ
~12^	w5ZIX
~16^	m1f3I4J5^9G>J?H@JCIIIKHMJNJUJVJZJ]JaI
~171	w3ZOX
~17^	y1_HH
~18^	i%J1a4f8J9IHCNIcJfJ
~19^	p4I8H9J<I@ZB_HINcZHfC
~1c0	uH]
~1f^	j8g9J<JBJHHNIZH
~200	X!F#F%F&J(F)H*H+I,g-E.J/H0I1H2J3E4C5j6g7H8I9D:G;I<J=G>G?F@FAHBCCFDFEHFHGIH>IFKFLHMDNEOGPFRFS]TDUFVFWIXGYIZ>[G]F^H_HaEbDcXdGeFfCgG
~201	b!H#H%H(I*J,E-G/J0I1i3G4F5_6Z7J8J9E:I;J=H>H?IAIBGCIDHEJFJGIHCIGJIKGMGNHOIPIRISITIUHVIXIYIZD[J]H^J_IaHbIcFdFeffFgJhI
~202	e!J#I(J+J-j/J3H9E:J=J>I?F@FBHCJDIHAIXJJK[MJNEOHTJUJVGXHZA]IaHbJhH
~22^	y-XK[
~230	Z!F#G%^&H(G)I*H+H,H-F.J/I0I1H2H3D4b5I6I7H8e9C:H;I<f=G>G?H@FA]BECGDGEIFHGHH@IEJJKFLIMGN^OHPHRHSHTHUGVGWIXGYJZB[I]F^I_]aFbGcGdHeIfGgIhG
~234	k-e3a9G>I?J@ICJHCKIOIXHZH]JaIhJ
~23^	t-bHEK[ZJ
~24^	u-^HJZJ
~25^	u-a?IHINIVI
~26^	i!J#J%a-i3I4F8J9F<E>J?I@HAIBJCJDJHDIEKGMJNEOJVJXIZE]I_JaIhJ
~29^	w3J8_>EBICJEaHCXFZJ]JaD
~2c^	j%H3J4G8F9I<gAJHHNHZG
~2tm	n=JBHHGRfZJdGfG
~300	W%a&i(E)G*F+G,F-^.I/G0F1G2I3D4F5H6F7G8G9A:F;G<J=F>E?F@IAZBACEDDEHFcGHH<IDJHKCLGMEN^OEPGQIRGSFTEUFVFWHXDYHZ=[G]E__aBbFcEdGeGfDgHh]
~304	o%I4E8J<IA_HINH__
~306	a!H#H%_(H*J+J,J-G/J1J2J3G4B7J8f9F:I<f=I>I?I@HAFBGCHDHFJGJHBIGKGLJMHNaOIPJRJSITJUHVIXIZC[J]H_GaHbIcIdJfIgJhI
~308	k%J4f8J9JHHNJ
~310	b!J#J%I(J-I/J3J4J6J9F=I>J?J@HBcCJDHGJHBIIKIMINHPIUIVJXIYZZ_]IaIbJcGdEeHfghI
~320	]!H#F%G&I(H)J*I+J,f-G/I0I1I3F4H5J6h7J8J9E:I;I=H>H?G@HAIBFCHDHEIFHGJH?IGJIKGLJMHNFOHPHRISGTIUHVHWJXHYIZ@[I]H^I_IaGbHcZdFeffFgJhG
~329	y8_
~32t	m=JBGHGRgZGdGfG
~330	W%a&j(E)H*F+G,F-B.I/G0G1G2I3D4G5H6G7H8G9B:G;G<J=F>E?F@JAZBACFDEEHFcGIH<IDJIKDLGMFN^OEPHQIRGSFTFUFVFWHXEYHZ>[G]E_aaBbFcEdGeGfDgHh]
~345	o-Z0X3aHFOJaJ
~34^	f#J-d3J4J9G=I>J?I@HBHCJDJHCIHKIMJNIPIUJVJXHY[ZD]IaJbJcGdFeIfghI
~365	f#E*J/]=ZHEMZTcWYZHg[
~3f3	wH[
~400	y%H&aHH
~405	pAJ_b
~40^	m#dHITJZF
~44^	r3^9JBIHEIJZGfc
~456	p3bHIIXOJZJaJ
~474	m#dHITJZF
~500	m#FHYTd_H
~530	yHY
~53^	q#FHDTd
~567	q3aHDIXOJc^
~619	u4J8H<IHHNcZI
~61f	j8g9J<JBJHHNIZH
~626	y%b4G8J<ENH
~62c	j%H3J4G8F9I<gAJHHNHZG
~632	y8_
~65^	f#E*J/]=ZHEMZTcWYZHg[
~67^	u3_HIIJ
~680	yHENIZGfa
~690	wH_ZJ
~700	d!I#I%e(J*J-F/J1J2h3H4I9F:J=J>H?H@HAIBHCHDIFJIDJJKIMINGOIPHTJUJVJXHZF]H_IaHbJcJfIhI
~71^	u3ZHEc^
~740	m#dHITJZF
~800	b!H#H%e&_(I*J,I-E/I1J2h4D7J9E:I=I>G?H@GAIBGCHDIEJFIHEIDJIKHMHNYOHPHRJSJTIUIVIXGZA[J]H^J_IaGbIcIdJeJf^gJhG
~801	uH]
~802	Z!F#G%^&H(G)I*H+H,H-F.J/I0I1H2H3D4b5I6I7H8e9C:H;I<f=G>G?H@FA]BECGDGEIFHGHH@IEJJKFLIMGN^OHPHRHSHTHUGVGWIXGYJZB[I]F^I_]aFbGcGdHeIfGgIhG
~818	k%J4f8J9JHHNJ
~900	u4FHbZJ
~99^	y-bHG
~^00	u3_>DBICJEaHBIIOZXFZI]JaD
~^01	w3ZOX
~^0x	b#J(I-I/J3J4E8d9I<d@IAJBHDJHaIIJJKIMJN[PJSJUJVJZC_JaJbI
~^12	t-[3ZIY
~^20	Z!G#H%H(G)I*I+I,J-D/I0I1i3G4B5k6I7H8I9E:H;J=H>G?GAIBECHDGEJFIGHHAKZLIMDNFOHPGRGSGTHUFVFWJXHYJZ@[H]G^I_HaGbEcFdHeIfDgHhH
~^30	w-b0JHFJIKI
~^31	b!J#J%I(J-I/J3J4J6J9F=I>J?J@HBcCJDHGJHBIIKIMINHPIUIVJXIYZZ_]IaIbJcGdEeHfghI
~^32	]!H#F%G&I(H)J*I+J,f-G/I0I1I3F4H5J6h7J8J9E:I;I=H>H?G@HAIBFCHDHEIFHGJH?IGJIKGLJMHNFOHPHRISGTIUHVHWJXHYIZ@[I]H^I_IaGbHcZdFeffFgJhG
~^33	W%a&j(E)H*F+G,F-B.I/G0G1G2I3D4G5H6G7H8G9B:G;G<J=F>E?F@JAZBACFDEEHFcGIH<IDJIKDLGMFN^OEPHQIRGSFTFUFVFWHXEYHZ>[G]E_aaBbFcEdGeGfDgHh]
~^47	l#d3]HGTJ
~^50	yT]
~^63	y8_
~^68	yHENIZGfa
~^69	wH_ZJ
~^80	Z!E#E%f&^(G)I*G+G,H-C.I/H0H1G2g3C4b5I6I7H8[9A:G;H<_=G>E?G@EA]BECFDFEIFGGGH<IBJIKELHMFN^OGPFQJRHSHTGUFVGWIXEYIZ@[H]E^I_]aEbGcFdGeHfFgHhE
~^aa	Z!E#C%D&J(E)G*F+H.J/H0]1^2I3E4F5I6H7G8X9B:G;G<J=F>B?YAGDIEIFHICJHKBLYMDNFOFPFQ[ReS^T_UFVDWIX_YZZA]D^G_EaCb[eXgHhH
~^ab	N!X#A%H&I(A*E,J/H0E1Y2G3A6F7E8E:G;]=^>[?YAGB_DGEIFHGFH]I[JHKCLHMDNHOIPDSXTYU^WGXCY][^]f^C_IbGcDeIf@gDhG
~^ac	=!f#Z%g&c(A)Y*J+G,Y-B.H/Z0J1A2a3D4=5B6F7B8D9<;[<B>Z@AA]B^CBDJFCGIH^JBKEL[MDNBPdQdS>TGUFV[W=X@YBZI[J]>^c_^a;bAc?dHeBfFgCh_
~^ad	?#D%Z&Z(b)k*n+A,h-C.C/=0@2A3H4=5B6@7d8[9@;B<C=C>??@@@AHB9CFDBEbF?HCI:JAK<LDM:N?O=PhQ[R?SETAV[WJX@YAZD[>];_Da<b>c<d_eDfYgghC
~^af	L#_&I(G)F*D+Y,G-J.H/a1J3B4G5G7D8Y:@;F=[>@?BA^B_D@EHFIGDHJI>JXKIL]NEOGQJR_SHT]UGWFYY[C]_^G_DcCeFf_gJhB
~^ag	K!I%I&H(C)X*I+b,E-^.H/C0l1I2G3C4D5F6F7D8_:C;E<H=H>C?C@^AEB_CJD?EGFFGCHIICJZK[LDNIODPZQHSETHUCVDWFX]YF]F^H_FaGbDdFgDhF
~^ah	i#I-J9H>JBJHGIJK[NJRaTIXZZ[]Jh[
~^ai	k(J9Z@^BIGIHDIJKIMaPYUJVHWYZ^
~^aj	u8]9[V[
~^ak	]![#G%H(F)G*I,[-G.Z/X0I1Z3H4H6I7J8]9J:I;Z=G>H?H@FBGCHDGEJGHIFKDMINGPFQYRISJTJUZV_WHXHYIZI[I]I^J_JaHbIcHd^eagIha
~^al	G!C#H&F)X+_,D-Y/H0B1G2D3Z4F5H6B7J8C9b:J;B=@?b@cAHBFCaD[ECFGGEHHIJJCKcMYNZODRASDTYUIV[Z7[[]D^b_@aAc@dDeCfCgDh[
~^am	]!G#H%H([)[*[+H,Y-E/G0J3G4I6J7G9G:G=H>HBDCHDFG]H^IELHMENEOIPZRJSITHUZVYX]ZH[I]G^H_HaGbHcad_eJfHgZhE
~^an	E!G#E&H([)B*G,A.D/A0A1E2I3H4G7X8_9^:_;I>a?X@cAfBAE@F>GBHDIDJJKdMaNFO?P]QGR?SJTHU@VEWG]_^^_^aBcCdCeAf>h^
~^ap	O#B%[&G)D*]+_-^.I/G0[2G3A4C5F6J7D8G:A;X=A>[?fBCD=EEFIGIH]IBJELDM>NYODSFTFVJWCX@Y]Z@[a^D_[acbGcCdBeEf^gZhE
~^aq	r:X@^HIU[
~^ar	V!X#J%F(F)I*G,I-[1I2[3F6Y7I8I9Y:G;b=H>G?E@DAHB^CEEJFHHaIBKCLIMFNFO]TGUFVEWIXEYI^H_HaacHdDeIfYgIhF
~^as	Q!J%C(J*]+a,_-C.J/G0I1I2I4H5I6H7F8H9X:J;I=a>@?BAGBFC^DDFHGHHaJHKELbMGNEPEQJRHSHTDUFVDWHXHYIZJ[E]F^Ga^bGcGdDecfFh_
~^at	O!I#Y%Y&H(^*D+F,Y-A.H/D0D1G2G3H4E5H6F7G8E9J;F<I=^>A?H@EAFCBDAFFHXIIJEN]ODP[R[SXT[UFVHXdZ_]B_DaYcBdHfXh_
~^au	H!C#G%X&G(c)b*F+I,f-E.H0C2F5G6D7F8G9E:I<I=I>[?^@HACBEC[D]FDH]I?JFKAM?OAP?RBSBUbVbWHXEZ>[I]Z^A_GadbAcYdHeDfBhF
~^av	W!b#B%E(E)G*J+G,H-F/H0H2I3Z4C5I6I<J=X?^@IAGCXDEEJFHGHHJIGJHKdLGMDNEO[PYRGSJTGUZVZWHXIYIZC[E]b^G_FcJdGeHfXgH
~^aw	b#J%J(H)[/I3G9Y:J>G?Z@aBXCGDXIFJIKDMIOJTJUZVIWJ]a^ZaDbIgIhG
~^ay	o9Y@]DJHJIIZX]^f[
~^az	j!Z-Z/X9J:[@IBJIIKIN_UZV[ZFbYgZ
~^ba	J!b%B&G(@)D*C+H,G.D/F0J1C2D3D5E6a7C9J:A;D<F=^>F?X@GAGBFCcD>EEF^GFHdJGKaLCM>N?OZPaQaSCTFUFVFWDXGZD[_]Z^B_FaDbXcFd^eHg]h?
~^be	C#A%Y(X)a*^+A-_.C/D0G1D2H3C5_7C8H9Y;d=G?[AHBXCYDYEJFDGJHBJALHMIN[OFPXQ[SCTBUDX_YHZC[A]c^Ed[eEf@gJh[
~^bi	Z!H#Y%G&I(H)I+I,I-Z.Y0I1Z2J3I4H6I7I8J9_:H;J=H>Y?XAIB[CFDEEJFJGIH^JILINFOEPIRISIUHVGWJXEYJ[E]D^H_Hb]cGdHeJf[ha
~^bl	I!B#h%A(J)J*E+A,Y-c.a/@0C1B2E3E4G5E6I7@8G9<:A;E<F=A>G?DABB:CIEFFDGCH[I>JaLJM<NFODPDR@SGTjU@V@WEXeYDZ][I]H_Aa[bec_dFfEgBhI
~^bo	T!F#B&I(c)E*X+E,F.G3?4^5G6I8b9[:[;Y<I>]?^@BAdCGD?EGFEGFHZI^JFKFLFMBNDO[QHRESDVAXB[B]B^FaAcCdBeFfFgGhJ
~^br	N!A#A&I(H)D*Y+G-_._0E1G2Y3_4Z5X6E7D8D9A:C=H>D?GACBCCXDIEFHZIDJHK?LDMEN^OBPBSCTIVZWXXBY^[F]a^D_Ca_bcccdAfZgDhG
~^bu	W!B#X%F(c)H*G+H,I.J0I1d2J3H4F5J7G8H9c:E;H=b>Y?^@BAHBBDDEIFHGYIFJHKDLIMDNDOEPYRHSGTIUFWIXD[J]E^Z_GaEbYcGdDeHgI
~^by	]!H#D%I(F)I*H+I,I-E/Y0I1Z3F4I6I7H8J9C;I=H?Z@eAIB]CGDFEJFJGJHFICJJK[L_NFOGRISITEUGVEWYXFZY[Y]Z^]_HaFbGcHdGeJfHh^
~^ca	>!C%E&C(J*I+D,F-C.B/B0I1@2]5D6]7I8I9B:H<F>d?^@^ADBYCAEDF_HXIbJ?KBLHM[NDOJPFQ^RASZT@UBVAWAX;Z]]d^^a^cYd[e[fF
~^ce	T!E#]%G&J(I)F*E+G,H-C.I0H1H2J3_4H5I6H7F8H9C:H;I<J=E?D@ZAHB[CZD]EHFHHcJHKYLGM[NEO_PJQJRGSZTGVCWHXDYHZ=[G]Z^G_FbEc]dDeHfDgghC
~^ch	@!?#B%<&D)A*J+F,@-B/d0D1A2a3B4B6]7@8I9[;B<X=>?^@dACBaC]D?EFF_G?IZJYKJLeMdO?QJRASCTCV?WAXBYIZX[a^f_Eb@cGdEeFf=ha
~^ci	]!F#a%G*H+H,I-c._0I1I2J3Y4G5J6^7I8I9];I<Y=F>D?E@CAGCEDEEIFHGII^JIKCLIM]NGO^PGRGSGTGUEVEWIX^Y[Z@[H]C^I_HaYbFcCdHeIgIhE
~^cl	E!G#C%E&E)A*@+I-C.E/f0g2F3=4@5C6c7J8A9D;F<D=@>H?<@?A_B^C=DYEBFBGFICJGK@LHN?ODP[Q^RaSITcUAV=WHX?ZE[B]_^F_gbdcYeDfAg[hH
~^cm	m)[H_KJLGRZZIg]
~^co	6!G#B%D&C(@)@*@+F-Z.i/=0B1c2b3^4X5]6X7=8b9<:^;@<_=B>_?A@=A]B]D@EcFIGYHeIbJFK=L>MCOYPARaS;T>UEVIWZXY[E^Aaeb<c_dEeYf^g9hC
~^cr	T!F#^(D)H*Y+H,Z/G0Z1H3F6^7E8]9F:E;I=E>F?X@IAIBBCFDEEIFHH^IFKELHMDNgOHPERFTHUFVEW_XGY[Z@[G]H^Y_JaGb[cEdEeYgG
~^ct	g@HBJHIKJM[^IbZhc
~^cu	O!_#Z%]&J(E)Z+I,J-[.I/G0G1H2Y4F5I6G7F8G9C;G<I=F>B?C@HCBEHFHH_I]KYMDNZP[QJRGUBV]WEYHZH]G_JaCbHcEdGeGfCgGhe
~^cy	k-I/a2Z9I=I>I@ICIHBI_KYMJNIO[TIXIZH_Ja^
~^cz	c#G%H(G)J*X+I,I-F.J/I0I1J3F4H6J7I8I9^:H;I=G>F?FAIBFDFEJFZGIH@IaJJLIMIOGRbSHTXUHV_WJXGYIZ_[H]F^I_Ia^bHcGdEeJfFgH
~^da	L!_%E&G(F)F*D+?.G/F1J2D3e4A5E6C8G9X;E<I=?>a@XADBHCDDhEEGZH]IJJCKYM[N?OFPEQFRbSHUGVFWFYDZ?[@^XaGbHccdFeEfHgF
~^dc	y-_HGKI
~^de	@!a#G%d&[(_)G,=-E/C0?1B2F3=4A5D6h7@9A:C;Y<F=E??@_A[BDCHD?EDFJG]HbIaKaLGMANFOBPaQZTDUXVAWfX[YXZB[Z][_Ya>b]c@dIe<gAh@
~^di	D!f#J%F&c(]+B,C-Y.J/Y0@1e2B3b5C6a8X:^<I=>>I?D@EAABGC<DBE@FIGEHHIZK_LBMCNaObPAQHRJSCTFU^VDX=Z>[E^D_Xc<dZeFfJgEhG
~^dl	r*X2_9J@IBICIHHI_J]NZZG
~^dn	y@_
~^do	A!Y#C%b&J(<)<+G,>-C.D0@1B2D3D4j5a6?7f8h9E:B;I<C=F>E?AAaB[C?DAEDFCGDHbJ^LGMDN^OYPdQGRCScTaU?V<W?XEYG[C^?_FaFbGcBd;e>fJgZhG
~^dr	W!G#a%]([*G+F,H/H0I2I4X5J6I7H8Z9C:G;I<J>^?EAHCYEIFHGXHHJ[KCLHMDNDOEPGR]TFUGYIZF[G]Z_Ga^dGeJgHhF
~^du	X!Z&H(G+H,H-B.J0H1G2J3H5J6I7H8H9D:G;I=F>E?FAeBJCZDIEIFHJIK_LHMYNEOXRHSGTbUGVEWIX^ZF[H]]^H_FdFeHfIgIhF
~^dw	i!J#I(I)J*c-I9H?J@XA]BICZDJHEIZKZMJNJO]VIXJZE[[]JaJ
~^dy	r(Z>J@_HYIIZIa]
~^dz	Z!F%E)G*H+G,H-D/I0H1H2J3D4F5J6I7H8I9_:X;c=E@aAHB^CEEHFGGGIIJHKBOFQJSGTFX][F^H_GbEcFdFeHf]gHhD
~^ea	Z!Z#]%Y(I-_/I3I8H9I:J>H?I@[AZBFCJGJHHIZKcMHNXTIVJXIZA[J^JaIbIcJfZ
~^ec	a!I#H(H*J,Y-H3G4Y7J8Y9Y:I=G>]?F@ZAJBFCHDHEJFZGJHDIFLJMDNGOJRISJUYVFWIXIZZ]H_IaGb^cId[eYh[
~^ed	f#J*Y-J._9J=[>J?JCGHcIIPHVIZG
~^ee	m-I9I:I>G@HBJC[D]F]G[HHIGKcNJOJUJVJWJZF]JaJdJh^
~^ef	g![#Z%J-H1J3H4J9]=J>I?J@IBXCJDIGJHDIIKJMJNJOJQXR]UJVJXFZE[J]Z^J_ZaIbIcIdJf^hY
~^eg	t-J@HHJKJLJN^ZF^bhI
~^ei	Q!I%D&Z(G)E+F-F/X0G1H2I5I7I9G:_;I<I=A?H@ZAGB?C]E^FIH[IDK]LFNXOYPIS[TFVHWIX_YG[D]Y^a_FaDbCcDdYeIfCgG
~^ek	p+[>]@ZDFHFZH[Z]JaHbb
~^el	Y#F%H&[(G,J-]/I0J1J4H6I8J9J:Z;J=G>E?d@XAJB[CEDbEJFIGHHGIZJHLIMFNZOGP^SGTHUBV_WIXFYJ[I]G^H_EbGcHdEeJfFgIhX
~^em	K!G#B%C&G(B)D*^+H,E-D.G/I0F1F2G3c4b5F6F7D8J9@:b;E<H=C>c?c@FADBEC[DfEFHXI?JDKALDM]OHPFQGRESDTEVBWFXGYFZH[D]@^H_DaebHcCeEfCgYhA
~^en	?!^#@%>&C(B*B+E,H-].J/i0F2@4G5D6^7d9<:<;D<^=]><?CBaCJEBFBG=HBIHKFL@MJNFOcPDQFRGSeTfVZWAX?YYZ@^?_ZdJebf]gBhY
~^eq	w#]9J@HH[MJZJgXh[
~^er	G!]#Z%E&c(C)B*B+I,^.G1C2G4J5F6H7A8[9C:@;c<F>;?]AIB^DIE^FCGDH[IHJFKEMANHPARGScTBUAVBWFXIYIZc[B]?^IaCbBcFd?e^fXgBha
~^es	N!]#_&H*D,I/E0E1D2E3_5G6D7C9I;J<G=H?Y@XADBFC?D<EFG^HDIXJEKaLGM?NFPJRJTCUaVZX[[J]@^Y_ZaYbHf]gJhZ
~^et	h(I*[-I0_3H9[>G?I@IBJCbDHHAIGKZMINIOJRZUZVJXHZX]IaFcJdJeZfYhI
~^eu	t:ZHHS_UIZG
~^ev	L#[%X&a(E*J+X,X-Y.H/C0G1F2G3E4E5G8G9Y:C;F<H=C>I?IAEB_CCEFFEI?JYLGNcODPYQHRES_TGUJXBYJZX[D]G_EaIbCdEe[f^gEh[
~^ex	H#@%A&](@*^+F,B-F/C0E1D2^3[4I5H6E7C8G9?:e<G=Z>J?>@=BAC[D>EEFZGaHdIDK^LhMANIOYPGQXRDSCTEU@VGYE[D][^A_baHbBcAd?fCgCha
~^fa	C!G(G)[+C-[.H/]1H2D3^4Y5_7F9=:C;[>A?:@EAHBCDJEFFdGHHaKaL@MCNGP_Q]SBTDUDW@Zf[C]=_Ba:bHeZfCg?hX
~^fe	O#[&[(B)C*I+E,b-A.G0G1E2G3_4B5I6J7k9E=[>Y?A@CADBXD?FEGCHCIGJEK@LDMANFOGP@QHRDSFTCU_X@YH]_^C_@a?bZcCe_gD
~^fi	E!H#Y%?&E(G)E*H+H,A-B.G/G0B1A2]5B6A7H8_9B:X;C=H>a?c@GAEBbCHD^ECFBGbIAJjK;MXNYPDQERGS=TEUHV;XBYIZ@]b^G_daHbGcdd@eBfCg@hb
~^fj	yHII[Q^
~^fl	]!H#H%J(F)[*I-Y/H3G7J8]9G:G=I>D?H@GA_CHDHGIH]IFJJKEL[MGNGOIPJSJTZU[V]X]ZI[J]G^[aCb^cIdIfHgYhH
~^fo	E#a%>(C)H*G,H-Y.E/>0B1H2G3e4Z5C6A7^8h:];A<D=D>H@JAdB@CCEHFYHHJ?KELcMDO>PIQHRES_TGUFV>WDX]YB[Z]G^I_aaHbDcDdFeFfCgEhd
~^fr	H!Y#@%@&X(?)[*D,D-[.F/@0E1[2E4Y5G6Z8G9F:Z;a<F=e>I@YABBDCGEDFCGZIDJaKeM?NFOGPaQIRGTaUDV]YEZC]?^ZaEcZdDeCf?gG
~^fu	S!D#^%E&J*G+G,G-Y.Y/F0G1H2H3C4X5[6G7F8G:G;G<I>F?BAGBdCCDBEHFGHXJFK@LGMZNGPYQIRGSFTIUfV_WEX^ZY[D]B^E_FaBcEdEeFfagGhB
~^fy	w9JCID_HEIaaI
~^ga	S!B#^%[(E)E*a.H3H4D5Y6F7E8F9@:g;G<H?A@^AEB@C^D^EGFEGFHGIAJFK_MbNBO@PDQISETDVAWFXXY]ZG[F]I^D_EaZbBcDdCeGfCgXh]
~^ge	E!C#b%Y&F(Y)^+[-^.H0D1G3?4G6A7H9[;H<C=C>aADE@GJH?IYJCLIMZOHP^QHRESJTGUHVHWXYJZC]_^^abbGcXdZe?gGh<
~^gi	U#C%J([+I-[.J0H1H2X3C4F5I6H7F9X:I;H<J>A?C@bB[CDEHFHI@JGKCLGNYOEPGQJRXSFTEUJVBXYYI]c_XaCcFdEeIf_g[hX
~^gl	Y!H#I%I(d)_*Z+J,f3H4J6J7I8J9I=I>I?F@JBFCIEJH[IGKZLIMHNHOIPEUGVEWJXJZY[J]I^I_JaHbHcJdBeHfIgHhH
~^gm	b(I-J0c9I:h?I@IBJCJDHHYIHKIMINIOJVIZAaHcJhJ
~^go	R!G#E%E&J(D)D*E+G,G-D.I1F2G4G5H6H7a8G9e:b;G<I=Y>]?_AFB[CIDGEGFGGFHDJFK^MCNGODRYSETDUBWFX[[Y]G^FaZcDdFeHgGhG
~^gr	K#F%A&G(g)G*B+H,B->.J/J0H1B2F3F4B5E6C7B8B9e:Y;C<F=>>B?A@AABBIC?D>EIFCG]HdIZJBKFLGM?NIOBPkQGRCSBTBU>VoWBX?Z7[B]=_?a>b?cAd@fJgbh?
~^gu	S#Y%G(C)H*G-b/Z0I1I2J3Y4G5J6H7X8H9[:i;I=E>D?E@IAJBCCEDDEIFHGHHZIJJHKELHNEPZQJSHTZUFWIXGYIZA[H]E^G_XaEbFdCebfGgHhE
~^ha	B!@(D+D,E-Z.I/]0E1?4@5X6E7I8?9_:E<E=Y>c@IAEBCC]D_EYFCG^HJJIK^McP>QXR>SDT@U^WAXGY_ZZ]a^Z_=bEc<d_eHfEgA
~^he	J!G%B&G(_)F+C,C.F/F0H1D2E3B4C5F6D7G8C9_;d<G=I@^ACB^CCEDGFH_IIKELJMFNBOYPDQGS[U^VGW[YDZJ[B]?^@_IbBcEdZeCfcg[hI
~^hi	Q!D#E%F(D*I+F,H-I.I/F0H1H2I4H5h6H7E8Y9];H<I=D@[DaEHFGGGHFI<J^K]LFMDNfQJSFUXVEWEXEYIZ=[FaCcFeIgFhD
~^ho	L!A%B&G(B)b+F,E-I.E/B0E1D2G4J5[6F7F9^:e;E<G=B?A@gAJBECADEEYFEGEH^IDKALHMYNAOCP[QHRfSGTAUAV@WEXfZC[D]@^H_AaZcEdCeGhJ
~^ht	y+XHJc^
~^hu	i%J(J+J-I9Z>]?ICHDHGIHDIZKHM]NJOIXJZD[J]JaIf]hc
~^hy	g-I9H@JBIHaIIKJZF_Hb_dbeJ
~^ic	t!X([/F6IBJH[MHVIZI^Jg]
~^id	Y!F#F%H(E)E*H+H-A/F0I1I3G4H6I7f8J9D:E;I=Z>XA^BYCID]FJGIHZIYJHLHMFOHPHRISGT^UFVEWIX^YJZ][H]E^G_EaBcJdGeJfHgIhD
~^ie	j-_>I?I@bBICZHFIGKDMINIU]VJXJZD]]aHf[
~^ig	_!I#Y%H(F)G*]+I,J-G3Z4I5^7I9G=I>E?H@aAJBbCHDYH>IFKZLbMGNGO]RJSJUHVGWHXYZ?[G]Y^F_JaGbGcIdIfZ
~^ih	i-I3Z9J>G@IBJE]HGI[K_OHaHh]
~^ik	uLZZI^^d[
~^im	V!I#E%G(F)H,H-C/H0I1G2I4[5I6Y7Y8H9D;H=F>X?D@_A[BBCEEIF]GGHaJHKYLGMBRHSGT[UGVIWIX[YIZ@]E_ZaDbcc^dFfEgH
~^in	>#>%J&E([)C*F+a,E-E.G/D0b1@2>3b5?7?8D9=:d;c<]>D@EA;BFCZDeEEFAH^JGLHMGPAQYRFSYUIV[YCZF]Y^A_EbacadHeIfEgEh]
~^ir	p4YHJZ]cY
~^is	a!J(G,J-I/I3I9H:J=I>Z?H@HB_CJHYIHKJOJPISJUJVIXJZa]J^I_ZaIbJc]fJhY
~^it	oBYK^T[ZI
~^ja	a!J#I%I(X)J+^-^/I0J3F4J7J:I=H?F@EAJBFCHD]GJH]KcLZMGNFOYPHTJUIVHWYXHZF[I]H^I_JaZbYcIfIgIhG
~^je	T&I*[+C,]-X.G0F1F2G3@4D5H6F7X8Y;H<H=B?_@[BZCbDHEFGYHEI[JGNZOIQHRJSETEVYXZYFZY[C]A^G_EaGbCcDdZeFfCgJhZ
~^ji	w#GHaZG
~^jo	]!G#G%H*J+Y-F/J3H6J7H8_:H=H>]?G@ZAHBFCGFJG_H_IGJJNHOIPGTIUJV]X^Z?[I]X_DaHb]cHdHeJf[hG
~^ju	U!G%H&Z(G)I*I,I-Z.J/G0X1I2J3E5J6I7I9b;J=H>I?H@_AHCaDCEJGIH@IGJHKJM^NFRHSHTGUGVDYJZX[a^Ha]cHdHeJfYgIhI
~^ka	W!]#E%F+H,G-C.Z/F0G1H2J3_5J7]8H9B:];H<J>c?^AXCDDCFHGFHJIBJHKBLFM[NXOYPGQJSGWHYI]C_[aBcEeHhH
~^ke	J!A#_&G)H*H,E-I/J0Y2E3C4G5H6f7Z8F9@:I;H<G=]>E?G@aADBCCEDbEFFDG[IDJEK[LYNZODPHQGRHSXTZVDW_YZZA]D_CbDcGhZ
~^ki	a!H#X%J(G*J+J,J-[.F/J1J4I7J9G:I>E?a@BAIBCCGFIG]HXIGJJKZLIMZOHPIRJTYUIVGX^Y]ZY[H]C^^_IaDdHeJfJgIhH
~^kl	]!F#E(D)H*G+F,H-E.J/H0I1I2X3H4G5J6c7H8H9X:^;H=E>C?I@BAHB^EIFIGIH@JIKCLHMENCO]PFQXRcSHTGVEWZXFYI[G]_^H_Ha^bdcFdDeIfDgH
~^kn	W!H#G%G&](e)J*I+H,J-c/J0I1J3G4I6J7J8J9I:^;I=I>H?E@ICGFJGIHFIBJYLIM_OGPIRJSJTJUHVFWIXH[b]F^H_GbJcHdHeJfIgGh[
~^ko	H!c#^%[&E(I)]*@,J-?.E/?1@2a4X7?8H9C:[<C=>>_?E@=A[B[C]D[E[HJJCKCL]MDN@OHP_QGR?SJTYU<VbYA]@^XaebEd@eZf:gBhC
~^kr	]#E%F(G)G*a,Z-E.I/H0H1H2I3[4F5I6X7H8G9C:G;[<X=H@HAHBDC_DBEIFYGGHYIaJHKAMFN_PEQJRGSFTHUFVDWFXEYHZZ[G]D_GbYcFdGecfDgEhF
~^kt	p@YC]HIQXVZ^]
~^ku	d!J#X%J(H*I-G3X4I7J8[:[=I>H?]@ZAJB]CHDGHZI]KYLJMHNHOJP_SYTXUIXIZB[J]H^H_JaFcJdIfHhG
~^kv	r#]MJ_^g[
~^kw	n%Z4Y>_@JB[D^HGZGaIhJ
~^la	G!F#_&E(C*@+C,A.D/H0G1B2c3^4G5Y6H7B8[9?:@;B=^>c?>AGBYC?DCEHFAGHHYIaJ@K]LJMbNBOHP@QIRYT_UFV@WDYI]b^>bed>eXfDgBh>
~^ld	X!H#H%H(I*J+J,I-G/J0J1I2I3G5g6I7J8G9G:I;J<l=I>I?I@HAIBHCHDHFJGIHAIGJHKILIMGNHOJPJRITHUHVIWJXIYIZG[I]H^J_HaHbHcBdGeIfFgJhI
~^le	M!^#A%B&G(G)C*I+D,E-d.G/c0F1E2[3a4X5^6E7E8H9=<G=A>_?>B=CFDGEFFYG]H_IjJILDMCN^OCQHSXTBUBV@WEX@Z<[C]^^I_DaDbCcBdEeHfC
~^li	E!E#=%=(>)I*A+H,B-e.E/G0J1D2F3J5B6A8B9A:D;B<E=p>c?^@EAFBECDD@EBFGG]HcIYKJLAMCN@O?P?QbRESBTYUHVDW@X_YBZ8]<^EaEbicZdBeGgAh<
~^ll	d!J#I(I9Y=J>a?[@HBZCHDIHHI]KHMJNJOJQXTJVHXFZG]IaahJ
~^lo	?#k%Y&B(@)A*<+F,E-B.D/[1B2d394G5C6a7_8>9B:C;@<B=C>G?B@DA[BDC:DBE_FAGCH^I^JFK;L]MHNbO;PDQCRES<TiUEV;WCX?Y@[C]E^[_da9bicZd_eE
~^ls	tHJJ^
~^lu	b!J#I%I(G*J+Y-G/I2[3I4I9a:I;J=Z>[?G@YAJBYDFF[GJHAI^KILIMGNXOIPJRJSZTHUIVGXG[I]a^J_JaFbHcIdJfHhG
~^ly	y/^B[HJTJ
~^m3	k#F/[HIMXTag[
~^ma	C!]#d&E)X*J,E-_.G/F0B1@2Z3[4B5E7[8H9J:G;[<H=]>^?I@^A_BICFDDEBGFHJJYLZMHNCOaPBSCU>VCWEXgY[Z=[Y]=^Z_Ea?bDd^eFgBhG
~^me	C!B#J%@(@*e+a,?-B.J/E0@1D3<4=5C6A7A8G9_:A;?<D=G>d?hAcBGChD_FYGCJAKZL>M>NJOCQDRYSCTAU=VbWDXDZZ[D]_^F_Hafb?c=dAeAfDg?hF
~^mg	j)Z7Z9IHHNJgc
~^mi	A!]&D(F)C+B-F.D0@2?3F4D7Y8?9[:?<B=F>C?@@fBFCFEHG>H=IiJFKXL=MfN8ObQBRgSeTZU>V_WIX<YAZY[Y][^;_]b=cYeCfHg]hI
~^mn	o#a3JDZKJO[VZZI
~^mo	F!E#^%?&E(C)D*G+Z,@-^/X0[2B3I4B5B6Z7I9[:F;A<D=Z?H@gAZB]C_DGEFFGH[K^LBNFOXPIQIRETDUFVZWBX]YJ[E]E_XaDb>cAdAeAfIgX
~^ms	V!E#E%f(@)[*H+I,H-F.J/H0H1I2g3F4H5J6I7H8I9F:G;e=F>F?F@EAHBDCFDEEIFHGHHCIAJGKELGMGNFOHPGQfRHSHTGUDVCWHXGYHZA[G]G^G_GaFbFcGdDeHfFgdhG
~^mu	O!F&I(C)F*b+F-^/E0G1G4H6G7I9^:];G<I=D>J?H@ZA_BICIDFEZFFGFHZIbK[L_NBPDQJRFTGUCVEWFXXZ=_Da_bDcCdFeGfCgJ
~^my	d(F)Y-H7J9[>I?Y@GBXDIHZIHKGMINJTHV^ZA[]bIhc
~^na	M#X%B&G(@*H+D,D-f.^/F0D1E3H5F6E7E:Z;C<G=E>A?>@GAJBBDZFgGBHEIfJCKGLcOEPBUJVBWDZE[A]^^A_ZaIbadHeEfEgFhG
~^ne	E!I#B%^&E)@+B,G-A0E1I2C3E4H6A7D9I:?;C=^>I?G@cAABICbDaFBGBH^I^JGKFL_N[OHPaQ_RATAUXX>YXZ^]E^A_@aXbDcZdceIfFgZh>
~^nf	kHFJeZJ
~^ni	C!?#=%G&H-B.B1F2D3E4[5H6Z7F8F9];Y<C?[A@B?D^FDGHHCJ>L[MYOZPHRESXU_VaWIX?Z^^I_]abbCcIeFf_h^
~^no	E!E#@%=(<)c*B,@0F3A4=5G6A7D8^9d;G<D>C?G@cA>B_CGDfEAFFGHIZJIKFLZMeN^OBPDQDRFSBTIUdV9XEYBZY[E]H^A__adbYcFdJeAfAgCh?
~^nu	E!>#A%@&E(>)J*C+a,B-B.E/^0Z1F2C3n4@5D6H7B9::E;B<E=>>h?:@CAHCAD^EBFBGAHCIXJHK@M]NDOnQERASAU@V>YCZ=[F]J^A_IacbDcBdCeCf>gEhI
~^ny	i!I#G%J(H-F/[0J3I4J6a7I8[9_:Z=I>H?Y@bBFCGD[HCIEKXLHMENFOHPITIUIVHXIZJ[Y]Z^G_JaIbHcJdFeHfIhD
~^o3	n*J/X=ZHGMYT^WZZJ
~^ob	O!^%C&H(C)F*J+E,]-b.I/C0E2F3A4C5H6F7G8E9_:D;d<H=D>A?B@?AeB@CAEGFIGcHBI>JJK?MINCODQHRESFTGUCVBWGXCYGZ>[[^Y_kaBbacBdBeFfAh_
~^oc	f)^*J-Z3I9H@HBIHBKHLZSITIVYZcb]eYhI
~^od	Y!G#Z%](E)H-[/Z1Y2J3H5I6^7H8H9]:F;Z=G>]?E@XAHCEDCEHFGHCICKHLGN_OXP_RGSHTJUFVEWHXXYI[[]E^FaGbGcEeHfEgGhG
~^of	O!H#C%F&J(B)H*]+F,G-D.I/[1C2H4X5H6H7G8H:F<I>Y?g@EAGBGCEDDEGFHH_IAJGLFMcNCOCPFQIRGSGTfVGWHX]YHZ@]C^F_FaAbFcEdFeHfHgehD
~^og	h!J#J%J-J3I9H>I?J@_A[BHCIDJGXIHKGMJNJO[Q]RYUJVIX_ZF]I_^aJbJ
~^oh	g/J3_@JE[HHKJL[MZPJZF[__YdZ
~^ok	e!J&Z7e=ZBIHFSJVJZDbZ
~^ol	h1_3J@[BIDXHZIHKHZ[bXhG
~^om	q#J9JD[HFLYTJ]]c_dY
~^on	B#?&I(G)[*E+F,^-=.C/f0[1H2A3J4H5H6b7Y8C9G:A;H<I>@?[@HBIC^D<EeFGGDHDIFJDKYL?MIN^OGPXQFRDS?TbU=VCW@XBZA[b]C^G_^aBbBcdd_e^fXg^hD
~^oo	y3^@XZG
~^op	K!J#E%H&H(e)D*^+F,G-@.G/Y0E2F3F4B5F7C9A:D;D<[=A>Y?e@DAHBICaDBEDFEGCH]I?JFK?LJMEN@OEPdQGRGSDUGVCWGXGYDZD[f]E^e_Fa_bZcJgChC
~^or	L!B#A%B&I(A)H*B+F,E.H/E0G1G2H3D4E5H6G7J8G9C:f;F=_>B?G@ABACCDCEcFdGaH_I?JFKDLENbOFP[QISETEUaV<WhXCYGZ9[E]B^E_ZaJbDcad_eFfCgFhE
~^os	m-H3J9H:^>J@YBICJGXHHKbMJNJO]VJXZZFaJeYhI
~^ot	X!F(_)J+H-Y/G0J1J3G4I6J8I9X:_;I=F>J@^AIBICJEJF]G[HXIJKDLIMFNGOGPESYTHUEVZWHXXZJ[[]G^I_HaYcIdHfXgIhG
~^ou	Q!F&J)G*H,G-B.I/F0G1X2H3C4F5J6G9A:^;H<I=E>_?C@]AGBaCJEHFGIBJYLFMfNDODPEQJRFS]TJUEWHXEY^ZG]D^F_FaDbGccdDeGfCgZha
~^ov	^![#Z%H(E)G+G,I-Z/A0I2b3E4H6Z8X9X:H;c<[=H?H@[AICFDZEJFIGIICKDMDNGPZRHSaTCUHVHXGYIZA[I]G^H_FaDbHcGdIeJfYgHhG
~^ow	t#I(]@ZHGPHVG^]
~^pa	3!<#H&H(Z)B*J,F-b._0F1A2]4>5F7[8B9<:[;H=@>F@IAECJECFFHbI_J_KcLJM_N[OBP=QAR@S^T@VEWHXEYGZc[]]X_@aAd]fJh]
~^pe	H!F#=%e&F(a*]+D,C-^.I0J1B2D3C4H5D6C7A8Y9^:F;c<I=H>c?YAYB:FHJAKAMYNBOIPdQGRBSETCUDVaWAXcYHZ=[]]G^]_Ea>bEcCd^eCf?gD
~^pg	y0bHDZJ
~^ph	G!F#Y%E&H(@)C*a+[,E-F.G/C0F1F2H3d4E5G6F7E8F9?:C;F<H=B>h?[@AAEBZC[DaEFFEG[HbI@JEK?LEMINBObPCQHRESFTGVBWFXCYGZ@[B^D_DaebIcDdEeFfDhE
~^pi	U!F%H(D)F*_,H-G0I1I2I3C4G5J6I7c8I:J=J?H@XAHBHCbEIFIGHHZIdJIKCL]MXNCOEPERHSFTFUDVcWHYIZB[F]E^G_HaEcGdGeIgGh]
~^pl	N!C#X%J&I(C*G,G-Z.Y/E0G2Y3[4G5I6G7E8G9_:D;H<I=c>J@BCJDBEJFZGEHbJGKJLFMDNCOCPDQIRFTHUDVBWIX]YIZ_[E]B^E_FcYf]gIhD
~^po	A!H%@&C(F)D*c+B,C.H/H0D1G2J3H4F5]6B7A8H9X:Y;E=A>D?]@]AGCGDZEFF?GGHbIDJ[KZLFMaNhOFPCQFR=SGTGUEVaWgYBZC[H^I_GbEdCeBf:gehA
~^pr	?!D#C%D&B(Z)I*_+_,B-b.Y0Z2?4^5F6_8C9D:C<F=e>Z?aA>C[DIE[FFG:HGI>JXKHL[MBN[OBPbQDRATGU<V=W<XbYe[;]_^[aYb^cbd?eCf:gHh]
~^pu	U!J%H&J(a+F,F-G.I/E0H1F3a4J5I6X7E8];G<J>H?J@[AGGFHBI]JGLENCOCQJRGSFTCV]WFX_YGZH]Z^Zb]cIhB
~^pw	c#H%b(IHEJ[KJL^TJZJaJg^
~^py	r*Z9H?^@JLZX]ZIh[
~^qu	O!E%D&H(D)E*a,F-?.I1D2G3>5G6E7D9E:A;E<H=A>[?f@bAEBHDIEEHJI[KbLIMZNHOYPHQZSDTHUIVHWEXZYIZ^^D_JaCbBcBdFeFfIgFha
~^qw	m-h3J9I@IHFIFKJNJOJXIZFaI
~^ra	W!D#e%e&J)G*F+^,G-Z.I/F0I1G3Y4E5I6G7F:E;G<J=D>>?D@^AGBIC^DFFGGGHaIEJGKELEMAOAPFQIRGSGTDUEVCWHXaYGZB][aXb[cBdGeGgF
~^re	3!G#>%^&E(a*C+e,=-B.F/_0Y1H2<3@4C6I7G8F:D;B=[@EAABcCZD^F^GCHZIIJYK^LBNYO[PYQcR[SaT:VZWbZc[?^=_IdCeEhD
~^ri	N#H%d&H)C*I+I,H-A.H0[3?4C5J6Y7I9c:G;[<H=G>H?BADBZDJFJGCHJIEKZLEM?NaO^P^QHTHUJV>WYYF]I_BacbDcDdDeFfFgCh[
~^ro	O!C#B%E&I(h)i*d+D,E-J.H/F0F1F4C5G7D8F9[:D;E<H=C>d??@=AEBDC?DBEFFEGDHfIGJEKdLGM?N@PCQISDTDUBVDWFXBYGZC[C]A^C_DaDbBdDeGgDh^
~^ru	Q!G#C%B&Z(Z*Y+G-C.J/Z1[2I3]4I7F9X:D;H?B@GCYDCEGFYGdJ^KDLFMDNcOFR^SFUDVAWGXEYZZB[F]E^XaDbDdGfbgFhD
~^sa	B!E(D)E*H+H,@-Z/a0@2H3^4?5G6G8@9C:I;B<G=Z>8AcB;DGFIGCI_KcLEM<NbO_PCQcR@TGUZV^X^YJZa[B]A^IaBbHeGfBgDh_
~^sb	e!J%J-H3J4Y9I>I?JBYCIEYIIKHMHRYTYVJX_ZF[[]JaJbJha
~^sc	J!D#B%H)H*F+_,D.H/B0F1D2F3J4C5F7C8I:A;E<H>_@HAFB?CDDFEDFZGdH[IBJCKaL[MINZOYPHQJRFSCTBUaWDXAYdZI^CaHbfcFdIeGfYg[hE
~^sd	uHGPb
~^se	;!<#X%C(=)]*],H-[.B/A1D2[3B4a5b6c7J:;;C<[=>>=?]ABBJCaEEF?GHHZIFJBKHLFMINEO<RcSZTAU^VZWBX?YgZ?]d_HaHb<ccfcgC
~^sf	w,[3[7[HI
~^sh	K#a%C&I(B)E*Z+b,G-A/]0G1G3C4F5H6G7[8E9B:[;J<I=C?Y@DAIB?DEEHFGGEHdI]KINIPDQISZTIWGYGZH[[]]^__]b_cDeHfHgEhC
~^si	D!G#>%J&E(<)^*E+_-^0F1E2D3=6H7]:D;G<e=D>E@?CCD^EBF]HaIeJFK_LYM]NDODPFSZT]UGVAWAYXZ?]X^G_GaIbHc]eEfZgFhC
~^sj	m!]#H(F)a-J9H>H@IDIHHIGKHUdV^XJZE[J]JaJbJhJ
~^sk	Y!G&J(D)F*F,G-C.H/G2H5I6G7G8c9@:E;G<I=[>Y?D@ABBCCD^EGFHGZH_IGJHLHNDP^QJRYSGTEVGWZXCYY[[]B^FaYbCcDeGfXg[
~^sl	]![#X%G)J*I+I,I-_/D0H1I2J4H6^7I8H9A:H;I=[>^@EAHBXCFDFFaGHH]IYJIKELIMENDOEPGSHT]UHVGXXZA[H]Y^H_GaDbGdDe[gH
~^sm	^!J#F%J(J,J-G/I3F4J7J9E:J>_?I@HBDCIDHHZIXKGLJMINIOFRJTaVJXI[I][_Ja]bccJfHhI
~^sn	g!I#G%J&J(I)J3X4J6X9[:I=I>^?G@GBECHDHFYIHKHMHNIOIPJRcSJTJUHVGXHZ^[I]G_JaHb[cJfIhI
~^so	I!F#Z%D&F*E+E,C-b.J/C0C2C3I4D5E7E8J9a:J<X=E>C?Z@aA^BaCcEaFZGHHHJELAM?ODQFRBSAU_V]WIXDYIZ[[X]CaIcEdGeDgFh<
~^sp	P%H(C*D+D,F-X.Y0D1E2F3a4A5F6D7C8E9I:B;J=A?H@HADBFCDDCEZGEHZIcJ^KHLIM>N_OGPBQGRJSCTdVEWEY^Za[C]J^Ja^bYcDd]eDfBgHh@
~^sr	uBZHJcadZ
~^ss	H!^#D%D&I(=)a*F+Z,E-X/C0F1E2H3a4H6E8C9G:C;I<G=H>B?]@JBZCCD^EDFFGGH[IDJ[KDLBMDOEP]QHRES[UaV]W]XcY[[F]C^H_DaEbZcEd?eDfAgBhB
~^st	A!c#G%A&C(H)[,@.]0]1]2@4A7D8A9G:<;J<B=B>Z?B@IAYBECHFXGIHaJAKZM_NZO[PJQJR[SXTHUEXEZF]_^F_FbFc>d@fe
~^su	L#X%H&H(a)I*@+I,F.G/^0F1c2G3=5[6F<H>E?[@_AFBhC]GFHGIZKELFNBOAPBQHRJSDTDUHWDXGZ[[J]F^G_[aFcAdAfAgIhI
~^sv	r#J0]9Z>H?JBJDJH[I[KJX[ZGaHbIhJ
~^sw	Y!^#G%H(G)J*H+I/H0I1X3G4I6J7I8I9E=G>]@_AGBCCFDEFJGHHHIEJHK[LZMFOXRGS[TJUaV_WJXHZ=[H]E^HaFb]daf]gIhX
~^sy	F!C#A%b&E(E)B*B,C-E.E/C0f1b2Y4^5C6F7A8a9>:D;C=@>=??@HACBJC@DXEDFBGiH_I]JAKZLAM_NJO>PIRfS>T?U@V=WCX@Y]Z=[A]>^@_Fa?bAc^dceAfegAh>
~^sz	n!G6[9Y:[<[=J?I@JBIDJHDIHKJU^VHZb]JaIbZdGfJ
~^ta	Q!C#^&I(B)E*F+F,F.H0F1F2G3A4Y5G6F7E9c:C;[<Z=I>Z@ZAECBDIFFGaH]IEK[LDMdNBQIRESETHVBWFXIYYZI[H]B_IabcEdAeEfBhZ
~^te	B!J#H%B&C(Y)E*D+B,B-b/@0E1@2Z4B5B6C7>8F:a;A<C=a>d?J@HA>BZCXDZE?GDH[IFJFKALcM^NHOdP@QFRET^UcVBWcXbYYZC[B^@_DaIcHeHfCgC
~^th	=#B%H&C(I*G+],@-Y/]0A1X2C3H5I6B7[8^9g:F;X<B>^A^BYCZEFFGGcHCKbLYM?NJQESITGV^YI]?^X_AbDcBdBeDfHgG
~^ti	G!F#Z%F&F(A)I*G,D-B/?1@2B4Y5C6F7G9X;B=Z>C?E@bA@BZCIEBFAHIIXJBLaNEOIPaRiS?T[UFVGWEXYYHZA[F_EbFccdagFhA
~^tj	m#I)J*J-I2[3I9]:I=J?J@GDJHBIHKIMJNJS]UEVIWIZE]JaJbJd[fahJ
~^tm	y-X9J@[HGIHKJX_ZEhJ
~^to	I!J#@%E&F*?+A,i-c.I1_3J5E6B9J:A;G<F=J?^@cAFB_C@DHECFBGDI@LAMFODPHQFRbSbTIU_VIWEXbYJZG[B]@^Z_@aCbGcAdHeBfFgJh?
~^tr	I!D#d&G(E)D*D+G,C-^.Z/F0E1F2Y3D4B5J6D7E8C9<:X;D<[=Y>D??@cC?DAEEFCGCH^IXJFLJMJN[OFPDQGSGTJUAVCWDXgYEZ^]Z^^_GacbFcIeGfIgFhH
~^tu	R!_#G%F&J(D)a*D+G-Y0G1G2I3D5H6G7G8H=E>^@ZAGCDDHEHFHHXIHK]LGMEN_OFPEQJRZSXUcVZWEXEZ;[G]J_EaIcCeXfGgF
~^tv	t*[DXHHL[ZJ[]
~^tw	Z!J#C%I(E)G*c+I,I-E0I1J2J3]4H6I7H8Z9C:G;I=G>D?F@aAeBJC[EGFIGJHII[JIKYLINGOYPGRISXTYUHWIXEZI[G]E^H_DaEbHcFdHfGgIh[
~^ty	U!F#I%G(F)I*G+H-D.J/G0J1I2J3^4H5J6I7I8I9E:a;I>A?Z@dAHC[DDEJFHGXHFI]JHLXMCO_RISIUHV[WIXEYIZE[a]Z^H_HaJbFcIdHeJfHh_
~^ub	d!J%I+Z-I/Y9J:J=J>[?J@EBGD_HDIHKHLJM[NIOaSYTIUJVJX^ZE[J]Y^JaGcJfJhI
~^ud	w(J/^=JB^HJTJZ[_H
~^uf	w9Z>]?XBICJHFV^
~^ui	g!b#I&[(I9J:_=J>J@HBIDJFJG]HFIHKIMINXPJUZVIZZ]H^J_JaJbJdXfIhJ
~^uk	w&J>]FZH]ZEbZ
~^ul	j#I%J-G3I9H>J@^BIHDIFKeMHNIObXJZE]JaIeZhH
~^um	k/XE[IZZHc_d_fI
~^un	H!X#I%b&g(B)F*E+B,C.H0G2I3J5J6C7^8C9B:I;J<X=G>D?C@XACCADDECFaG]HGIGJIK>LAM]OHPXQGRDSFTcUJVEY]ZJ[d]D^X_@a?b^cEdZeBfDhE
~^up	P!C#C%[&I(b*G+F,F.H/[0Z1f2G3D4B5_6F7F8E:E;]<I=D>H?D@DAFBYCIDYEGFGGDHZJFK?LYMGNcOGPXQHRCSFTIUDVCWGXIYEZH]C^C_EaCbBcBdIeDfeg^hH
~^ur	l#I-J1H4I9a>J@HBJCJDJG[H^IHKIMIRJZY]JcHdY
~^us	=![%D&E(^)Y*Y+Z,G-Z.C/@0E1F3C4D5A6?7Y8X9?:[;c<B=[>>?[AfBXCEDXEZG^HFJDKdL[M?N@OGP[R?SFTFUDWCXHY@[I]_^a_eaFbAc?dYe>fHgZhA
~^ut	R!J#_&X(^)Z*C.H/D0G2G4D5H6E7]8]9@:Z;[=]>G?F@CA^B@DIG[H8I]JGLZMJNIOIQHRDSEUBWEZ[]Z^__[aYcCeEfAgEhB
~^uz	[!X#F%G&I(Z)Y*F,Z-Y.J/J1I2I3D4H5J6I7Y8Z9D:G<J=J@DA]BDCID[EIFHH@IXJIKaMENEP[RISGUFWHXFYJ]Z^]_]aHcGdFeIfGgHhG
~^va	Q!@#Y%B&H(@)]*Z+E,H-a0D1F2]3]4I5G6E7E8E:B;E<H=A>]AZCEEFFEGIHIIYJEKYLaOZQHUBVXWFX_YF]?^B_Ya^cCdFeFfChG
~^ve	D!;#e&D(@)?+H,G-E.C/J0I1d2G3]4F5Z7E8@9I:A;]=Z?IADBDCfDYE@FEG@IAJ]KYLXNIOEPFQJR>SET^U=V=W>XeYZZ]]b_EabbYdEe@f:gGhZ
~^vi	Q!F#_%E&I(H)I*H+Z,E-a.G/Y0I1F4C6E7C8F9D<H=B>=@]AEBDD>EFF]GFHbJJMaN[SDTYUAVHWEX_]?^[_CaYbHcBdCeFfCgIh]
~^vo	O![#D%B&H(F*Y+Y,D-[2E3A5I6E7I8E9Y;D<H=G>G?]@aADBXC>DDFEI^JEK]M[N[OXPBQIRDSHUXV]WHYGZB[C]b^BbXeFfC
~^vr	m#G(J*Y+Z-G/J>G?]@]BICYDFHIIHKIM[NJOJT^X]ZI]JaIhZ
~^vu	g#I(J*X-J/I0]3Y6J9I:J=[>G?H@HBFC]DHHAIZKZNXOJSJTJUHVHWJZ_]IaJb^dJfHgJhZ
~^w3	m=JBGHGRgZGdGfG
~^wa	G!D#D%H&G(C)C*[+[,J-].J/Z0I1D3>4B5E8D9]:Y;D<F=E>a@eADBFCYEDFDI[KXLINXODP@QGRCT?XcYG[c_CbJcCeDf@gF
~^wc	m%I(J9H;Z>I@_BHDGHGIHK]MYOJZZ][aHf]hI
~^wd	y,]HZe[
~^we	H!G#>&G(?)C*D+I,F-c.I/Y0I2D3D4H5D6J8I9I:F<E=G>F?@@]AFBfCcDFEHFGGIH[KGLGM[NYPGQERESXT[UHVGWEXCZa]f_GaHc?d?eEgD
~^wh	D!J#G%[&X(^)C*F+F,Z-A.H/I0I1G2E3^6X8C9X:G;E<G=G>F?H@CAEB;CFDFEEFHHbI[J[L@MINdO[PEQGRCSCU[VCWCXAZa]]^H__abcEdDeFfDgJhb
~^wi	?!B%D(H*G+_,b-I.I/Z0>1A2E3Z4C5^6H7H8F;I<G=G>[?Z@bAZB[CBD@EDFYGJH^IGJDL]MbQDSCT@UBV<WCXJYB[c]?bbcGdEebf@g]h]
~^wl	d!I#I%I(D)I*I,Z-H3J4J6[8Z9J:I=H>I?J@GBHDHGIH]IIJ[KHMINIPHU]V_WIXJYJZC[J]J^baJbIcJdXe^fHgJhI
~^wo	G![#B%]&G(C)H*C+H,D-e/Z0I2F3G4I6D7_9D:G;G<G=FAGBfCHD>EEFFGGHbJEKCLYM^NFOGPEQGR[SEU@WDXAYJZc[@]@_BbGcBdJeDf[gEhH
~^wp	n#Z-I3H9J>I@JD[IIK[ObZEaJh]
~^wr	D!E#Z%[&G(>)B*C+I,_-=.F/Z0_3[7C8X:A;E>E?@@BAZBJCBD?FJH^I>KCLBMBN=OZPZRaSCTEU?V>WCXXY][A]A^?_^aAddecf[gbhI
~^ws	l!J#I%J(I-]/J1]3H4J8J9Y=J>G?[A[CGDHHYIGKFMIOIRIS[TIUZVIXIZD]I^Z_ZaHbJcIdIfGhI
~^wu	b#H%Z(F*J-H4Z9J:H=Y>[?^CIDHHJIHKZLJNHOJUYXI[J_]aGcJfIgJhH
~^wy	X!c#B%D&Y(Y+F,F/G0G2G4E5H6Y7F8E9@:C<X=]>A@AAFBAC_DEEGFFI^JGKJL_MCN]ODPEQ[RESFTEU]WFXCY^ZX[X^D_DaYcIeXgGhC
~^xb	rH_
~^ye	[!^#H(I+J-Z/J1]3I9Y=]>a@[AJBGCIDHHAK_LYMINGPJVIXI]I_JbIcJfIhH
~^yo	L#H%H(B)I*D+^,G.I/H0I1Y2I4H5I6H8H9d:a;I<I=]AHBBE^FIGFHJJHLFMGNIOYPDQJRISGTXV[WIYIZJ[F]G^G_HbFc^dXeGfGgFhX
~^yu	u?aHJZI
~^za	Q!I#_%J&G(?)J*Y+_,H-[.I0J1B2E4H5F7A9G;D<G>>?[@CABB_CDDYEDGZHGIYJCKDLHM@NaOGPYRFS@V=W]XFYYZJ[Y^[_CaGbGdbeZf_gGh>
~^zb	k-c9J@ZBJEYHIKJX^ZIhJ
~^zd	q%J&[9I>]HJQ^WZZIeZfY
~^ze	Y!F#C%E&J)H*F+],F-^.]1G2]4F5I6H7G8H9A:Z;F<J=F>??BCAEHGHH^I_JHKaLGMBOZPFQJRaSGTYV[WHXC[J]B^FaHbHeHfDgGhC
~^zg	j3H6]9]>_@GD[HGIIKHNIOcZDaI
~^zi	f!^#G*I-I3^9E>F?[DHHBI[K[MINIVYXIZE][^ZaYbJ
~^zl	y3YI[
~^zm	]!H#F%G(E)J*H+I,I-E/Y0I1I3F4I6J7Y8J9D:Y;I=H>[?G@fAIB]CGDEEJFIGJHDIDJJL]MYNFOGPHQJRISITGUGVFWJXGZY[X]F^b_HaDbGcHdGeJfGg]ha
~^zn	h!I#Y%J(J*J-G2_3H4Z9F:G=J>H?^CHDHF[HHIaKFLJMHNHOJTJUIVIXZZD[_]I_ZaIcJdJhH
~^zo	a#Y%I&Z(H*I,J/J2J3Y4H6J7I8Y9F:H>[?I@GAICGDZFIGIHCIXJJKZLYM^NXOEUIVHXHZC][_]aFbHcIdYfGgJhY
~^zr	h!J(^)Y*I4J>J?J@IBZCJDGH[KIM^PJUGVFWJZY[J][aJbHfJgY
~^zu	R!^#G%[&Z(]*I+H,G-F1H2J5I6X7G8H:^;G<J=X?JAHBXDAHEICJIKYNDOGRGSHWIYH[J^E_Gb]d]eFfGhE
~^zw	X![#C&J(E)Y*]+H-C.J1H2I3J5I6X7G8]:F;G<J>C?E@_A]BCCaDCEHFHGGHDJHLYNGSGTFUEVDWHZH[G]D^F_FaEbEcZdce^fZhD
~a20	yHYIYZJ
~aad	a!G#E%E(G)H*I+J,H-F/I0]1^2J3F4H5J6I7H8I9E:I;J<J=H>H?G@FAHBECGDFEDFHIFJIKGLIMGNHOHPIRfSaTaUGVGWHXFY[ZA[I]G^I_FaGbZd^eYgI
~aag	i!I#[(J*Z+Z-J9G>G?HBZC]DGH[IHKILYM[OJUJVIX[ZH]IaHbJhZ
~aai	uGIHFMJZ^aHf]
~aak	n-]3_9J@GBJCIDGHYIIKIMJNZXZZF]]aIhJ
~aal	e#G%J(I)J*H,J-G/]3H6_7J9^:Y=J>G?Y@FAJBGCGDGHGIZJJNGOIP_SJT]UZVHXIZC[I]H_GaHbIcIfJhH
~aam	q-Z2Z9I:Y>J@JF]HHIaKHZGh[
~aan	a!G#E%Z(G)I*H+H,X.Y/Z0I1J2J3G4I6J7I8Y:G;H=H>C?[AHCXDZFIGIHBIFJJKDL[MFNIOHQ]RISJTHUIXaYJZF[[]F^HaDb^cIdYeZfGgJ
~aar	Z!F%G(F)H*a,H-_.J/X0H1I2I3D4]5J6G7G8H9B:X;H=G>b?_@[AYBDCEDAEIFIGHHAIAJIM]NGPFRGSHUGWIYHZJ[a]D^FaEb]c[dYeIgGhD
~aat	]!_#G%H)I*H+G,I-[/H0I1H2J3Y4I6I7H8I:G;Z=H>Y?]AGBFDEEIFJGHICJJK^MENJPFQZRGSHTHU[VZWJYJZD[Y]EbHcHgIhF
~ab^	u3Y9JHGI_c[
~aba	j-J9F>[?JBJCGDJH[IJKJZE]eaH
~abb	k![3J9X=Y@JCII]KJMJUYVIXJZH]YaJbXfJhJ
~abe	W!F#[%G)H*]+],I-F.J/H0H1I2J3C4G5J6I7I8I:F;H=Y>^?_@^BDC[D^EIFIHDKILINZOCPHRISITYUFWHZE[Z]b^G_GaFbFcGeIfFgH
~abg	_#H%H(J*I+I,J-[0I1Z2J3H4Z7J8J9H:H=[>]?ZCGDFHEIFJJLIMHOYPIRISITIU^VGWJXHYYZ[[I]^^I_HbHcIeJfEgIhG
~abi	Y!^#H%I)H*I+J,J-I.[3I4J7I9H:G;^=H>I?H@FBFDGGJH]IGLJMHNIOJPHSHTJUbVbWFXIZ?[I]H^I_JaIb]daeZfGgJhH
~abl	E!f#[%B&G)a*B+B-[.Y/B0Z2E3E4Y5I6D7C8]9@:C;]<G=[>J?Y@AA^B_CXDBEFFDGGHYI?JJKBMFN>OHPHQJRCTHUaVbWFX@Y]ZI]E^E_GaDcDe[fGgDh@
~abo	[#G%I(F)H*J/J3H4J7I8J9G:_;_=c>F@XBBCHDZGHIXJIKILEMGOJPHS^TIUFVDXIZ^[H]Y^I_IaFbHdIfIgH
~abr	d#F%J(J,X-]/J3H7J9H:J=Y>X?G@GBHCIDHH_IIKHLJMINHP[QXTYUZVHZA[]]E^^aYdJhJ
~abs	n%Z1Z9YBYHXKJY]ZE[[_Z
~abt	w9JK]OZV[ZI
~abw	w9[R]
~ac^	T!D%G&J)F*^+G,G-B.I0G1G2H3]5I6Y7a8F9A;G<I>^?]@cAGBYFGGFH[I[JIK@LFMINDOFRFTEUCVIWFYIZI[^]D__aCbacHdEeGfBgFh[
~aca	Y!F&X(I)I*G+X.J/F0Z1Y2J3J4H6H8J;I=a>I?Z@XAHBCEZFHHBJIKCNXPHSXTGUGVDYJZI[H^I_Ga_b[dHf[hG
~acc	?!h#^%g&D(C)]+I-A.F1A2c3H4C5C6A7C8@9?<C=E>[@AA]CEECFBHaIGJAKBL_MFNHOJPdQcR@S?THU?V]W?XBYB]@^d_Za=bEcDd@e?fBgA
~ace	Y!X(G)I*I+I,J/a0I1J2J3C6I7H8I9D:Z>[@[AIBDCFDDEIFJGII]KZLINEO[RISITFUGWJXFYJZY[G]F^H_HaDbGccdFeIfGgHh_
~ach	I#_%H&G)C*F+C,I-a.F/H0H1B3D5F6J8X9Z:E;X<F=C>I?BAICEEHFEGHK[L^M^NYOBPCQIR_SZTBVJWGYY]]^[_CaHbXcbdXeCgDhJ
~aci	V#E%^&X(I)H+G-c.J/H2I3Y4X5I6I8H9[:X;H<J=H?F@DAIC[EZHCJHKDOZPFQJTGUGVCYHZ>[G^HaYbFdGf[hD
~acj	[!F#F)G,G-E.J/H0^1G2J5J6I7I8G9D;I>[?]@EAHCaD[E]FGGYHGJIKELHOXPFQJSGTGVEW]XFYIZA[G^IbFeYf[hF
~ack	D![#B%^&G(I)A*C+F,X-D.F/E0[3I4I5]6a7B8Z9^:A;D>H??@DAXCID>ECF[HZIXK[LAM?N>OBP^SBUAV=WDXEY]ZE[@]I^?_[aGbGdeebf_g[h>
~acl	q#D%[;cAJH_LIZH
~aco	k#J(I-I3H?I@[BJC]D^IaKFMJNI]I_XaJdJhG
~acq	r8]DJHDQbZF
~acr	mHb
~act	G!e#@%E&d(C)C*C+C,H-=/Z1E2b3_4]5E7B8J9?:J<G?@@=C^DJEfFbGEIbJFK=LIMAN@OFP>RHSBTHUaVCWDXEY[[A]I^Ga@bFcEdYgGh]
~acy	k!J.^3G7]:H>Z?J@JBJCIDXF[GZHFIFMJNXOHUJY]ZF_Za^cFdIg]hJ
~acz	Y!c#E%H&J(A+H-E/G0H1F2Z3J4F5I6Y7H8]9C:E;^<[=D>E?X@BAGBCCEDDEHFHHIICJHKDLYMENCOGPERFSETHUcV[WFXEY[ZH[G^_aHc^d_eZgGhE
~ad^	L#H%^(J)E-Y/Z1a3_4D6[7[8D9^:?;B<E=J>a?Z@@A@BGCDDZEHGXHJI@JGK:LIM=OGP]QYR[SaUBVAW]XFY[ZF[@][_Ja>bCcGf]gHhG
~ada	M!^#]&H(?)C*B+C,X-J/X1E2F3A4J5G7B8I9>;^=GADB[CHD]EZFEIDJEKFNBPYQXRIS^TbVIWGX]YEZH[A]Y_Da]b]cBd_eDfGgFhY
~adc	f!I#I%I(J-J0^1_3H4J9H=J>J?J@HBHCJDHGYHAIIKIMIOJPJRfSHTIUIVIXHY[ZC]JaJbGdYeJhJ
~add	Y!H#I(H)J*H+J-G/J1I2J3a4I7I8c9H:Z=I@ZAHC_GXH^KHLJMINGOIPHQYTIUHV[XIZC]I^G_IaFbIcFdJfIgIhI
~ade	[!H#D(])]+G,J-a/J2^3H4I6J7H9F:X=X>D?F@ZAJBCDFFJGIHaIJJIL^NFOIPHRJSITEUHVFXJY]ZG[D]X^Z_YaFbFcDdIfGgI
~adf	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKGMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~adg	lHa
~adi	e#H%[(J+I-_3I=Y?I@IBIC^H_IHKINJPJSYU]VHZEbIcIfJ
~adl	r9J>c?JDHHDIJKJS^ZH]IaHc[f[
~adm	A!D#A%H&D(d)k*n+C,i-?.E/>0C1Y2C3=4?5C6B7=8@9?:F;B<E=D>=?>@=B;C:D=EfFBHCI;JAK<LEM<N?O@PkQZRASDT@U[V^XBYCZH[@]=^I_?a?b@c>d]e@f>ghh>
~adn	q-[@ZDZ
~ado	J#a%[&F/B0H4]5I7Z8I9]:a;G=?>I?C@JAICEDYEHFIGCHIIEJHKZLEMINAO[PZQJRFSXTYUbV]WGYJZ<[G]Z_BaYcJeCf?gBh=
~adp	n#b%Y9JEEHDNXWJZJd]e[fJ
~adr	j!J#I%J*J-Y3^4J9H:Z>[?Z@GAJBIDaF[HAIGKGMJO]VIXJZG]IaH
~ads	[!I#E%_(G)I*I+J,I-G0G1H3H4I6J7I8J9E:J;J=I>H?H@IBFCHDHEEFJGHH^IHJJKILJMHNIOJPJRGS_TaUHVHWIXIYJZF[J]H_GaHbHcGd]eYfdgJ
~adt	y-XS[cI
~adu	]!a#[%G&b(F)J*H,I-G3H4J7I9H:I=^?I@FAHBDCJDHFIGGHCIGJXKFLZMGOJPHTYUIVHXIZE[H^^_Za]bHcHdHf^gXhX
~adv	n)Z-I9Z:[;YBHHGKJS^UGVJZ[
~ady	a!](I)I*^+a-D3I9E>G?H@^BFCIDBIHK^MINaOJPITIUIVFWYX[ZC[I]Hb^dJhI
~adz	l#J-I3H6]9H:Z>J@IBXDIHHIHKINIOcZGaJcJdagJhZ
~af^	y#[4Yb[
~afa	w.Z6Y
~afe	uHZJY
~aff	[!I%H([)[+_-F/H0J1J3F4J6J8X9J<^=I>H@GA[BEF^HDIFKGMHOXP_RISIT[UDV[XI[J]I^J_IaHbIc^dZfGg[hJ
~afg	q+G-J7J9I=^>F?I@HB[CJDFHEIIK]NIOJZF]aa[fI
~afi	o3[6^<[HH
~aft	L#_%X&I(I)F*F,G.H/a4H5H7E8Y:A;G?D@XA_B^DAEHFFGEI@L]MXNGODQJR_SITYUHVFWGYZZZ[D]Z^I_EaGcDeGf_hB
~afu	uDXHZVZc]
~ag^	N#Y%D&H(B)E*D,F-A0J1F2G3H4H5G6F7a9a:]<H=C>I@^ADB_CGDDFEGFHaIILYMANGODPCQIS[UEVFXZYGZE]B^J_DaYbZdbeGgEhI
~aga	P![%E&I+d,G-B.I/F0G1H2I3E5H7H8Y:A;F>E?E@_AFB]C[D@EHFGGFHHMDN^OEP[QJRZSGUYVDWGXXYHZ[]HaIeHgGhG
~agd	r*[8YB[C]LZZJ
~age	F!A#=%D&F(G*Z+],A-c.a/G0n1A2G3A5C6B7a8I9B:J;C<J=A>D?b@:ADB9C?D]EGFFGDHYIDJ[KELCMENEOXPARBSZTEVBWIXcYCZY]Z^?_BaFb[cFeXfBgI
~agg	e!J#H%I(H3E8Y9F:J=I>Z?H@GAZBHCaDDIHKFNHOHPJRHSGTIUJVIXY]H_Ja^bJc^dIf_hI
~agi	^#G%J(H)I*H+c,I-a.Z3E4H7I9F=I>E?F@FBECGDZEIHHIIKFLJMGNHPHRJSbTJUGV[WJXaZ^[I]F_JaFcIdIfHgJ
~agl	f#^-G4Y8Y9H>I?IBFCIDIEXIHKGMGNYOJRYTJUJVJX_ZF]IaJcJdJha
~agn	y*J9I?^HGX_
~ago	e!I#J%I(H)I*Y+I,J-H.[/J0J3G4H6J7I8J:G>H?[AJB[C[FJGIHIIDJJLJMFNGOHRITHUIVHX^YZZ[[G]G^J_IaGbIcYdHf[
~agr	n#Z9[=J@JBHHZIIM_X]ZF
~ags	q#]/H0J3[9JHIIZM^TJXJZG_Eh]
~agt	_!J#H%I(G)I+Y,I0J3F4J9G:H=G>E?F@EBEC^D_EZGJI_JJLIMYPIRJSHTHUGWZXX[H]H^[aFbGcIfGgHh_
~agu	g(I)[9Z=JBJH[VXXZ
~ahe	mHHRaTJbZcZ
~ahi	w>aHIaJfX
~ahl	d!J#G(J*J-a3_9I:J=I>E?b@EBGC^DFHBI_LJMHNHOFPJTJUJVYZC[_]Y^IaFbJdJhG
~aho	n>^@YHCK]X[ZIh]
~ahr	r-]1X>[@IHIIJK_OJZHfY
~ai^	]!H#Z%G(G)Z*G+X,[/H0J1X3E4H6X7I8I9I:G;J>D?^@]AXBED]EIFIGIIHJIK^LYMENFOFPGRISJTGUHVFWXXbYJZ@[^]E^I_GbHcXdHeJfFgJ
~aid	b(J/c3IBGDJHDJZKHMJNGS[UJVIZe[JbJdGfJ
~aie	yBJH[Z]aH
~aig	u+][]bJ
~ail	A!F#C%G&^(B)?+B,E-?.F/_1F2D3b4G5[7F9<:c=D>d?a@@AHB@DeEIF[HcI:JGKFL@M]NFOGPZQZRFSFTBU@V@WCX>Zd[?]@_BadbBd?eZfDgGhD
~aim	i-]@JHZIIKJOZW]ZHa]h[
~ain	F#X%[(C)H*B+a,H-D.G/Z0D1D2E3D4a5a6E7_8_9I:>;D<F=B>E?A@eA^BYC?D>EDFaGYHEIYJYKXLDMZN^OBPaSCT[UBV@XYYE[J]^^J_JaAbEcDdEeDfEhE
~air	a!Y#H%I/F3[6]7Z9J:_>Z?H@FAJBZC[DDEIHBIGKEMHNGPJT]UYV[WXXHZI[J]IaFbIdZfIhG
~ais	Y!I%F(E)Z*G,H-E.J0I1H3_4G5I6I7H8G9I:E;H<J=Z>]?Y@EAGBJC]DCFIGHH<JZKYLJMXO[QJRHSHUFVXWHX^YY[]]I^HaAc^eIfFgH
~ait	W!H%G)J*H+Z,J-F0I1I3F4J6J7J8J9];J=I>C@bAICDEJFJGGHBICK]LIM[OGPIRYSJTHUIWJXdYJZ@[Z]F^H_IbYcIdHf^gJh_
~aiu	m3H9Z>JHDI_KJOJZ[c[f]
~aix	q;YH[^[bZd[
~aj^	f#I(H-I3H9F:I=I>[?I@^BGCIDFIHKILJNIOZSJUJVHZ]][aabIfZ
~aja	h!_#H%I([)]*Y+I-[/G0Z4I6[9F:I=J>G?]@GAYBGGJHCIZKCLJMHN[O[PITJUHVHXHZA[J]H_IaHbJcIfHhH
~ajo	r8]9F>]I[VZbZ
~aju	r3]9[IX
~ak^	X!Z#J(F)H*H+G-b/H0I1I3^4G5X6I7H8I9D:F;I<Y=I>DDXEJF^GGHCI[KDLHMEN^OCPGRHSETHU^VEWYYYZ?]E^H_Ha]c^dFeGf]gHhE
~aka	^!Z#F(F)I*I.J/I0^1I3H5J6X7H8]9E:H;I?G@EAIBECGDEEIFJGIHDIEJJKXLGMENGOHPYSITGUHVFWJYY[G]G^GaFb[dbe[f[hF
~akc	wZH^^
~ake	R!]#G(E)F+[,H-G.J/Z0I1H2I3D4G5I6H7G9D:E;a<[=Y?[@IAHBBGEHIIJK]L[MbNJOFQ_SFTGUZWGXFYYZC[J]E_FaIbFcFdZeXfH
~akf	u@^HHa[
~aki	r9[K^O[ZI[Y
~akk	t-^
~akn	e!H#H%_(_)J*I-G/J2J3c4H5Y7I9D:I;I=]>F@GAIBGC^FIGJHXJJKFLJMHNHOFPIRJSITJUHVYXGZD[I]F^I_XaBbJcHdJfHgJhH
~ako	l!J#J(Z+Z-J.]2_3I9G?J@IB]CIDEF[HJIaKIPJUIVIXJZFaJ
~akr	tG_HZ
~akt	T!e%D&J(D)F*H+F-D.X/G1[2H3a4Y5I6F7F8Z9C:E;]=D>D?D@BAGBCCcDJEFFGGIHGIAJHKAMENDP@RFSFTFU]V]WEXAYHZH[E^H_EaCbHdae_fJgGhb
~aku	k(Z3]9I=Z>J?JC^DJHEI[LXOHV]ZX]IaI
~akz	u-J/ZIJKHOZZ]
~al^	D%D&D(^)[*H+E,c.E0X1[2C5Z7E8A:];B<D>C?H@XBADAEXGFHcI[JJKYLDMZN_O?PHQERXU>VGWEXYZ=[@^AaEbIcDdZeHgch_
~ala	X#D%F&I)G*G+G,H-[.Y/I0H1I2I3E4G5J6H7G8H9@:H;I=E@]B^CEFHHaIGJHK^LZNGOGSFTFUEVFWHY[]G^H_[aDbDcZdEeHfahE
~alb	j(J3X9J=[>J@^BXDJG[HEKIX[ZG][dY
~alc	q3G9]>J@YBJGZHHKJM[OHX]ZJ
~ald	e![#H%I(H)J*I+X,J-G0J1^3G4J7I8I9F:I=J>G?Z@_AJBECHDbGJHAICKDL_MHOJPYRITIUZVZWXXIZA[I]G^H_Ja]bHcJdXfHhF
~ale	T#X%C&G(A+H,J-A0F1F2H3J5H6F7H8F9J:I;F<I=C>G?H@IAED^EZF^GDHaIXJFKbM[OJPJQHSEUYWEXJYGZF[F][^E_]bCc]dYeFfIgGhH
~alf	a!I%I(E)I*I-J/a0J3Y4H5J7I9G:I=H>H?IAIBGCIDXEbGIH?IYJJKYMXOJPGSYTHUHVXXGZX[J]]_IaXdJfJgX
~alg	j#J(J.Y1J9b>H?I@]BFC]DJHDIHKHM]UJXIZG]JaJc]fIhI
~alh	i/Z4[;XF[HFN[ZY
~ali	O!D#C%H&I(J)Z*C.I0F1]2G3^4X5H7G8F9D;F<H>_?ECDD@FFGCHYI>JFK@L^MZN[OcQHR[SYTGU[VZXCYFZ[]G^G_DbJcFdEeEfagGhG
~alj	t%[-Z?^@IHIK[ZI
~alk	l4[8I9b@JBXHEIJKHMHYYZF]_
~all	E!I#F&F(Z)Y*E,G-_0X1F2C3I5C6C7A8A9_:H;I<J=X?a@CAGB_CEDAEGF]GDH[IXKGLHMFO?QaRISZVZWFY@ZI[Z]I_CaZb]ccdBeFfJh<
~alm	mI[KIT[]ZdZ
~aln	_#F%G&J*F+I,X.J/]0X1I2I3F4Y5J6_8I9D:G;H=G>Z?F@ZAXBDCGDEE[FIGHHAIYJIKELHMENZOGQ]RISGUFVFWHYJZB[H]F^H_]aFbFc^d_eHgZhG
~alo	]!b#D%H(F)I+Y,I-E/[0I1J3a4I6I7]8I9E:[;J=H>C?^AHB^DBEJFJGIH>I[JIKDNEPIRISIUGVFWJXGZ?[^]F^G_[aEd[eJfHgIh[
~alp	w-J@]HYZX
~alq	yNY
~alr	d![%F(I+a-F3J9]>H?I@^BHCJDCIIK^MJNJOJVHXIZGhI
~als	]!I#[%H(I)c+H-G/J9H:J;J=I>H?H@HBGCGDHEHFJGJH[IEJYKFMGOYPIRZS[TXUFVGWJX^YJZE[J]H^JaHbGd[eFfGh^
~alt	L#D&G(Z)E*G+B,H-Y/Y2F3f4B6]8D9@;H<I=[>a@]ADBCC^D_EEFHGEHIIFJFKbLENEOCQGRCVYWXX?Y[Z6]>^c_Aa?b?cBdaeDgGh[
~alu	m-I/X9]@JH]N[TZZF
~alv	j!J#H%I(F)a*J-H2Z3]4J9F:J=J>E?J@HCIDHHCIEKGMINIUcV]XHZE[I][aZbIhI
~alw	e!J#](I-G/J9I?J@]BGCJD_F[HGIGK_MJTYXJZJ]I^IaIh[
~aly	y1]H[S^ZHfH
~am^	N!X#@%Y&H(E)Y*C+D,D-J.F/D2_3=4I5F7D8E:[<G>Z?G@IADBJCEDEEEFaGFHjI_JGK;LCMcN?O@PFQaRDSCTCUAWDX?Z@[Y]G^H_JaabHcBdDeEfAgG
~ama	[!G%G(G)J*I+X,J-Z/H0J2J3^4I6J7H8J9^:G;I=G>[?Z@]AZBJCFD_FJGIJIKAMENFODPIQ[RJSJTGUGVFWXXZZ?[H]E^G_JabbGcIeJfHgIhE
~amb	T!E#E%G(F)I*H+H,I.J/X0H1I2J3D4H6H7[8I9D:X;I=F?F@gB_CFDFEHFIG[HAICJIKBL^M]NDOGPHRISHTFUFVJWIXEYJZ[]E^^_EaEc_d_eIfEgZh]
~ame	N#F%D&H(G)F,F-c.H/X0I1E2G3D5G6F7D8E9@:J;F<H=C>??C@YA_CDDBEFFdGDHbIcJGKaLFMAQHRCSGTXUDXBYI[D^G_EaXcEdDeFhD
~ami	d!J#I%I(H)J3Y9Y=J?HCHDHFXGIIHKaLJMYNZOHPISJUIXHZI[J]H^J_JaZbIcJdJeJfXgJh^
~amk	t#^=J?J@IB]DJHHIHKJU^VHZG]]aI
~aml	c!J#Y(I*J+J-H/J3H7^9G:I=I>Z?H@FBHCHDHHZIFKZMcNIOITJUJVJXIY[ZC[J]H_JaHbEcJfJgZhb
~amm	]!F(Z)[*[+G,X-D/Z0Y1Y2J3H4F5Y6^7H8H:G;J<J=G>C?EA^BECGDDFIGIH=IEJIK^LJMFNFO^RYSHTYUZVYXFYY[I]F^I_FaZcGdJeHfDgZhG
~amn	o#J-]2Y3[9F:Y@JBJDJF]HCI^KHMJNJOGUIVIWJZD]^aIfJ
~amo	_!H#I%H(H)[,J-I/I0Z3F4I6J7[8^9G:[>H?Y@DAIB[CGGHIEK_LXMGNGOHRISHTIUbVEWIXGYZZB[I]H^H_IaHbHcHd^eJgJhD
~amp	k-X3c9G:I>E?J@GBIDIHaIIKHMHVJZC]Jhb
~amr	j%J?JHEQfS]UJYJZIfJ
~amt	q8^9I>J?^DIHFKGOJZIa_
~amy	u*[0Z=[B[HG
~an^	L!D#G%a&^(H*J+^-H0C1^2F5G6H7D9Z;J=a>Z?<@HA_CIDIECFHHDJFKbNYOBQFR[SJUYWGYCZE_[a;bXc>dZeGf<h>
~ana	V!F#Y&X(Z)F+G,H-F.J/F0J1I3F4I5I6H7d8Z9@;I=E?E@]AHBZEFFHGFHFIYJ^KJMDNBOGP[QXRHSETEUEVCWHYI[F][^F_GaFb[cFdceYfZgIhD
~anb	u.X7Z>XJY
~anc	N!B&H(G)F*I,D-D/E0E2F3J4C5]6E7D8E9_;c<G@DAgB=CIDGEFFEGYHIICLFM^N?OARESETEUBVXWYX@Y[Z;[C]c^D_ea>bacFdAeFfHgGhX
~and	H!F#D+C,D.E0A1D3_4=5C6H7Y9b;G<D=I>e@_AZBFDBEBFAHHIIJFMFN?OEPXQDRASETIUHVGX[YCZa[@]_^b_YaEb>cIdFeGfBhe
~ane	[!H)I*I+a,J-F/H3Y4Z7Y8Z9H:G>F?H@EAJBFCGDDGJH_IFKYMGNYOHPYRISITaUGV[WJXH[I]G^IaGcHdXfHg^hH
~anf	m)J-I9[>G@ICJG_KIN]X^ZH]I
~ang	B!^%?&F(H*]+D,A/Z0A1A2[3;4J5D6@7A8H99:@;E<G=@>]@gAABaCDD?EEFGGAHYIZJFKELhM^NGOAPDQER@SDTEVAWBZZ]]^h_GbAcHe@gXhb
~anh	r@^BJHGKGX^Z^dIfH
~ani	J!>#?%@&H)A+C-A.F/D0E2F3E4C5F6X7G8D9@:e;D<Z=[>B@DADC@DBEbFcG_H<I>K?M@NaOCPHQXRDS]TCUdVCWgXYYFZC[J]H^GaEb^c^d_gC
~ank	V#C%F&J(D)H,G-A.H/I0H1G2H3^4^6H7E8G9g:E;G<J=F>A?B@AAcBcCCEHFGGGHbI?K@LFMCNDODPHRGSGTEUEWHXDYH[E]C^F_EaCbacEdCeHfEgGhD
~anl	t#^)]*I-Y>J@GHYK]PJZH
~anm	_!I#H%I(H*J-I/J3J4J7J9J:I;J=J>D?G@XBZCID]HZIGKFLaMZNHOJPJSITZUJVGXIZY[^]H^H_JaGbccIdIfIg]hE
~ann	A%J&X(X)Z*[+A,H-Z.C/?1C2E5G6b9A:_;D<[=Z>_?_AGBCCDEIFXG[HYIHJAKGLBNHOIPHQERBTGUCVEWGXHY[[X^[_^aAb@cZe^fCgG
~ano	U!Z#Z(Z)G*F+G,Z-^/F0[1I2I3D4H5J6H7J8Y9Y:Z;H=X?H@eAFBBC]EIGEJHMDOFPGRIUFVCX]YIZD]X^G_JaFbEcGdDeJfGhC
~anq	l%Y(Z3_=^?JBJCXKJMJOHV[XJZFaH
~anr	l%]-J3Z9H;J?_CJHFKIOJPJQbVIXJZJ]Ja]
~ans	R!Y&Z(B)E*D+D,X.I0F1F2]3]5H6F8Z9D;F<[>H@EAFBDCFDZFXGXHaI[JGK?MGO@PCQ]RDS_UHWIXYYFZF[I]A_XbFdZeHfagHhG
~ant	F#>%J(F)F+[-Z.I0G1C2H3:4[5H6B7A8B:f;B<E=F>^@HA@BCDGECFBGEH[JJKfLDMXNCOFPBQJRAS^TGUeVDWeXYZ:]_^D_@cEeHfJgHh[
~anu	k!I@HAJBJHCKaP[TJ][_Zb[dHfXgZ
~anv	[!Z#G%G&I(]*D,G-Y.J/I0H1H2J3B4H5J6H8]9@:F;Y<J=[>I@@A^BDC[EIFIGYHDJHK_MENDOIPZRHSGUFWHXZYI]Z^^__aIcGdFeIfGgHhC
~anw	qHHMZNZZJ]Za[
~any	L!C#b%C(G*G+_,F-b.G/C2G3I5G6F7Y8a9[:];[<HAEC?D_EGFEGDIFJDKJLHM@NXPJQHRFTYUbVGXYYG]A^Y_Ia@bBcDeFfBgIhA
~anz	m(J,[3E8[9I=H>G@JBJCZDJHFI^KJOGU^VHX^ZH]XdGe[fJ
~ao^	U!D#E(^)X*G+G/G1Z2I3]4G5I6H7I8H9_:Z;H<J=E>C?Z@HAGBHDCEZFGHEIBJHLIMJPFQJRJSXTFU]XJYH]^_Ga]bDc[dFf[gIhE
~ap^	V#Y%G(G)I+I,H-F.J/I0I1H2H3C5g6H7I8F9F:H;I<l=H>F?G@ZAIBEC]DEEHFXGIH=ICJHKFLIMFNFOYPHSITEUGVGWIXGYIZF[F]F^I_GbGcFdFeYfEgIhG
~apa	b![#I%I([+J-G3[4J9G:H=I>F@GAJBGC]GIH?IGMFNHOHRJTJU^VHWJXIYZZG[b]G_XaEbZcJdJf]
~ape	j#X-J9I<[>H?J@]BJH[IJKHNYO[XIZJ]J^[a[hZ
~aph	a%D(a)Z@HBHDHKJMIPJVIZGgf
~api	Z!E#H%Y(E)H*H+H-E.J/Y1H2J5J6Y7G8[9Y:F;H<J>E?FAHBCCFD^EHFHHBI[JIKDLGMFNEPYSHTGUEVDWHXEY]ZX[G]F^GaEb_dbe^fahE
~apl	l%^(H*Y>X?c@HCYHFIJMIPIZI[Ja[dIgY
~apo	i!J#F(H)I*Z-I1[3I9G:I>]?H@IA]BICIHaIIKIMJNJOJPISGUIVHXIZ]]I_YaJbJcYdJfJ
~app	N!B%]&G([)D*^+a-Z.G/Z0H1E2H3J5F6F7F8E9^;X<H=B>a?c@HADBFEFFIGIHbIAJEKCM@OARISDTBUBVJWDXIYY[C]F^J_BaabCcCdDeFh@
~apr	f!J%I(J+J-Z0_3H9I:^=I>I?G@HCJDHHHIFK^LJMHNGR^TYUJVJXH[[]^_ZaFbJcJdGeJfGhI
~aps	d!^#](J-I3J6X9G:J=d>H?J@FBHCJDIH[IHKDMINIRcTIUJXGZC[J]H^JaIbGfJ
~apt	U!H%I(G)I*G+I,J-F.J/G0I1J4I6I7I8J9D:H;J=H>E?[@CAIB^CGDFEIFJGIHcIGJIKDLHMdNFOGPIRGSITHUHVGWJXFYJ[H]^^H_IaFbfcHdHeJfFhE
~apu	rA[HGZZ_ZbZfX
~aqu	o@]N]U[XIgX
~ar^	C!?%D&I(Z)D*F+b,C-]/I0F1J2[5C6Z7H8E9J:E<B=@>Z?a@]A[B_CFEAFFG=HaI>JHKcLIM[OZPFQESCU9V@W>X]ZY[a]C^aa@b]dEeZfHgFhH
~ara	L!J#B%F&H(]*X+D,C-?/_0_1J2d3E4I5F6D7E8E9E:D<G=J>G?cB>CYDZEDFdGIHAIgJDKBLEMXNCOGQHRISCT[VaZA[_]?^Ia>bDcHdFeEfDgEha
~arb	u@ZHISZZIbZ
~arc	Z!C#F%E(])H*H+H,H/I0I1Z2X3C4G5J6H7H8G9B;Y=E>C?C@JAGB]CYDDEIF]G_HaJIKCLYMXNEO]PFRGSHTGUFVCWIXFYHZH[G]E^__]b[cFdaeGfGgIh[
~ard	N!F%]&H(F)]*B+^,g.H/[0E1F3H4C5G6I9b:D;F<H=B>B?Z@XADCBD?EFFFH[ICJDLEM^NAOIQ^RHSHTFUCVAWFXGYdZ@[F]@^C_CaXb[cBdCegf?gFhD
~are	S![#A%H&H(Z)E*X+a,G-]/F0G1G2H3[4E5H6F7E8X;]<Z=I>AAYBECHEHFGH[ICJFK_LIM[NBOERFSETCUDWGXAYGZC[^]Z^[_[aEcYdDeGfCgFh_
~arf	c#E([)H*[-J3J9I:I=I>G?Y@[BJCGDJHEI[K_MHNXOJPITJUJV_XY[[]I^ZaHbJfJhG
~arg	g2^9J=JBJDJGdHCI]KJS]VJZG]]cGdCeJfGhI
~ari	P!Z#X%D&I(_)[*C+J,E-^/F0G1G2H3E4E5I6G9A:Y;^<I=^>A?JAbBBC[DDEGHCJDKIMBNAPGQIRXT[UJXXYH[I]Z^]_^aHcDdXeHfCgF
~arj	yBJH]b]
~ark	d!J#I(J-]2^3H4J9F>G?E@HBGCIFZHeKGMINIOJVIXIZB][aZbIcJfJ
~arl	_!Z(J-G/X3I7J9H:]=I>H?H@_BGCHDIHHIFKZMHOJSYTHU]V_ZA[Y^YaJbIcJh^
~arm	j(J-I3J9Y?J@JBGCJHbIHKIMIPJUJVJXIZE[ZaGbcdHfJhJ
~arn	l-[3I8_9F=J>[@HDJK[MYNJVIXIY]ZE]J^JaJhJ
~aro	h!]#H*]3J9I>Z?[@HBICEDJHZIHKFMJOIPJRJTJV[XIZX[[]H_XaFbJdJf]hI
~arr	V!_%F&J(F*F+J,I.Y1I2I3C5J6Y7G8H9B:G;H<J=G?E@CAIB_CEEIFYGHH[IBK[LHMENFOFQ[SJT_UEVDWHYI]I^G_GabcEeHf]gGhE
~ars	y-[3[
~art	I!E#>%F&G(D)B*E+Y,D-X.X/F1B2E3G4A5E6C7X8F9H:c;C<H=F>a?=AFBeC@EFG[H^J]LDMANGOFPHQFRFTZU>V[WCXCZ?[@]^^B_[bfcBdAeBfggIh?
~aru	j!J#I0[3X9I>J?[@HAJBICJDIHHIHKHL[MJN_VZZF[Z]H^[_^aJcJfJhJ
~arv	w#X%J(J9I;cHHZJ
~ary	Z!H#I%G(^*I+J-F/I0X1Z2J4I5[7J8J9H:Y<J=J>Z?]@IBCCID^EJGIHFIIJ[KYL_MGNFOIPZRJSITJUGVEXJYZZ?[I]HaHbHcZd_fGgXhX
~arz	m&[(Z-J1]8J9I:ZBIIIKJNIZHcIdaeZgJh[
~as^	Q!E%G(D)G+H,H-Z0I1X3E4G5J6H7G8I9c:E;I=G>@?FCYDCGGHcIcJELHMENFOGPGRbSFTHUFVEXXYIZ]]D^FaEcFdEeZgGhE
~asa	]!F#](E)G*]+G,H-J/H0I1I2J4G5J6I7H8I9C:F=F>c@CAIBDDCEIFHGFH[ICJIK_LaNcOFPFSGTGUEVEWaXFYJZB[]^F_HaDcFdFeIfEgHhD
~asc	o#J(I9G>I?J@IBJCHHBI^KZVIZY]a^[aJbXe]
~ase	O!C#]&J(J)F*G+F,G-X.I/F0G1G3G5H8G:F;X<I=E>D?D@FAGCDEGFHG[IYJZK[NaOEPFQaRESFTCUaVCWFXEYZZ[]D^]_EaEb[cGdceGfBgFhX
~ash	X!H%G(F)I*J+J,G-F/I1I2J3Y4Y5J7I8H9G:H;J=G?H@DAIBBCIDGFeGcIFJHKDMfNFOIPGRGTHUHVGWIXHYIZ>[H]G^Y_HaFb]cFdEeYgHhG
~asi	Z#Y%I(I*J-a2Y3G4J7J9F:I=d>H?I@ZBGCHDHHFIYKGMIOIPITIUIVIX]ZE[J]I^Z_JaZbIcIeYfHhH
~ask	R!E#G(D)F*[+],]-E.J/G0G1H3E5J6X7G8[9E;I<J>@?C@BAHBCC_DEFIGHHaIIJIKGLaMGNFOXSHTGUGVDWIXHYX[F]G^GbIdae[fZh_
~asl	S!C%J&J)E*F+F.H1G2]3D4E5H6X7X8G9D;G<I?BAFBYCCD^EFFGGEHJKZNYOEPDRFSDTCVIWEXDYGZb[Y][^]_EcDdaeEfBgDh[
~asn	q#I&[-I1[3G@JBJCJDGGIHDIJJ]LJMJNZT[UIZI[^^_fHhJ
~aso	[#G%I(H)J+J-a1J3]4I7J8I9[:I=I>E?DA[B[C]DYFJGIH?ICKDL[MGNcOISJT]UIVGWJXHZ_[I]H^H_IaEbIcHdJfHgIhZ
~asp	q!Y9[@]HHIJa^
~ass	4!<%Z(])F*E+@-^0F1C2a3=4>5G7Z8D9?:I;D<Y=H>C?JABB]DFEDF@HZIcJbKbLYMaN^O>P=QDRASGTBUFVAWGXBYDZa[]^[_@aIbXcHd^e^fGg]h_
~ast	L!F#_%[&H(?)F+G,D-H.^/I0D1E2E3>5I6J7D:f;E<G=H?C@cACBGCaDZEFHHIaJDKeLZM=NCO^PEQGSCT]UJVDWCXHYFZH]D^A_HaFbHcIdFeZfIhC
~asu	wA]MXR[_[
~asy	k-YA]HEI^KJ
~asz	o(Z)^-Z3H7X9J:[>JDJHHIIKIO[ZI_[
~at^	>!^#=%Y&H)C*=+@-X/H0H1Y3]7_8H9b:C;]<D==>f@CA^BECDDEEEFHHbIHK^MFNcQJR?SFT>WJXCZH[H]@_]aHb<cDdGeEf]gY
~ata	S!Z#B%D&I(B)F*E+J,X-X.Y/Y0F1G2G3a4G5H6Z7Z9A:X;Y<I?Y@YAEBbCFFGHBIDJFK]LGMZNAOBQISETCU]VFWXXEYGZ@[G]I^J_XbYcddXfBgX
~atc	V!H#F%I&I(^*I+G,J-X/H1I3A4I6b7I8J9F:I;J=I?GAfBDCFDFEJFJGIIDKILIM[NHOfPIRGSITHUIVHXGYJZ@[J]H^IbHcGdIeJgG
~ate	K!Z#F%I&G([)]*Z+@-J/C0D2E3X4F5E6C7J9E:X<I>I?GA]CIDGEGFDGEHFIXJGKDLEM[NaO^PXQFRbTDU[VZW[XGYDZ]_Fa[b]cHdFeDgGh=
~ath	k9J?]@YDIFaHYKIZD
~ati	@#H&G*?+[,Z-F.E/B0D1H2B3d4B5B6?7]9;;H<I=X>H?E@CAEBGCaD_EbF[G^HaIAJEK>LCNcODPHQ[RISFT@V@WaX^YFZB[H]G^H_GadbAd^e^gHh>
~atk	q!]%Z9I>JC[DIH[IHP[XJZ]
~atn	o+I-I3I6]9J>[?[@ZBICHDGHDIFKbMJO]VZXIZFaIdIeYhJ
~ato	H!Y#a%H&F(X)a*c-G.E/B0D2D3a4_5H6I7H8B9=;D<F=A>b?_@BABBECEDIEIFGGCIEJCK@LFNDOHPfRCSGVYWGXHYFZY[D^D_Da^b]cFfBgDh>
~atr	g(J0Z3H9I:_=[>H@]CJDJHEIdKIOGR]VJXIZFaHfY
~ats	m-]3I7Y9H>F@[BJCIEJHZK^MJNHO]XHZG]IaFc]eZ
~att	N#Z%[&G)G+D-_.H/D0I1E2^3a4G5G7E9B:I;I<H>E?C@bAEDIEFFJI[JEKHM@OERHSETZVAWFXc[D]^^[_DaZbBcGdDeHfAgHh_
~atu	Y!F#J%G(G)H*I+I,G-G/I0]3F4H6X7H8H9F:G;J<[>G?F@FAJBJCHDFEJFIGGH^IGJIKELIMJNGOHPHRGSbTIU^V]WFXGYH]G^H_IaGbGcFd]eaf]gIh^
~atw	r-_Z]
~aty	yH[U]
~au^	_!J%I(I-F/Y3F4J6J8Y9[=I?[@XBXCGF[HCIFJJM^OGPJTIU^XI[Y]ZaYbHdHfJhG
~aub	u#J9[?YCJHXI[ZG[X
~auc	c!J%I(H)J-Z3D4X9Z:J=H@HB[CZD[HXIHKGMIOIPJTHU]VGWYXIZJ[J]HacbIcIdJfHhJ
~aud	_!J%J(J)X-Y/]3J9I>J?JCJDJE[GJIIKHLYMHN]VXYY[[]]^I_JaJbJdIfI
~aue	r#]MZfZ
~auf	_!I%I(G)J*J+],I/I1J3H4I6J7J9G:H=[>[?F@BBZCFDEGHHHIDJJKHLcMDOIPIQZRYSIUGWJYJZ^[H]]^HbGcZdGeJgZhF
~aug	p9^B[HDK[MJ
~auj	w@ZHJX]
~aul	b+I-J2]>J@^BHCJDGEYHbIHKGUJWGY^ZGb^
~aun	yTX
~aup	yD[ZIh_
~aur	t6aHDRa
~aus	P!F#a(Z*F,G-Y.J/Z0G1H2I7F9D:Y=F>X?I@EBBDZEYFHG[HEIYJFMENXPFR]SJUZX[YGZ?]_aAbGd^eHgIhC
~aut	J!E#E%Y&H(d)b*H+C,g-@.I/G0E1Y2F3^5I6F7G8F9@:J<G=X>]?^@XAEB?C[FFGDHaJFKFLDMDN@OCPARDSGTYU^V_WDXBYFZ8[G]D^D_DadbCdBeEfBhD
~auv	n#],]6X9JBJHEX[ZIc^dHh[
~aux	w)]*I4[A[PJ_J
~av^	Y!]%G(J)G+G-D/X0Y1H3B4F5J6d7G8G9E:H;H<J=E>I?]@YAHBCC^EHFHG^IaJJMDOGPEQJRGSHTFUFVDWHXEYH]X^J_FaDb]cFdEeHfDgI
~ava	[!F#X%J(E)H*H+I,I-E.J/H1G2J3a4Y5I6I7G8I:F;I=Y?aAHBBCYDDEJFIGXHZIDJIK_LHMFNEOFPJRHSXTGUDWIXEYZ[G^I_HaEbXcEfXgIhD
~avb	w>IHHIGKIZG]bf^
~ave	I!I#E&J(G)X*]+E-J1F3^4C5]6F7J8E9Z:F;Y<G=_>J?EAGBFCbDbEFFGGJHZIaJFK]LFMCNXO^QHSDTBUGVFWIXHYFZH]Ya@cGdEfIgFh]
~avi	k.Z6Y?X@XBIM]UIVJWYZGa^bX
~avo	g#]3J4J8Y9J=J@YBICIIIKbNJR[TJUZVJ[JcIfXhJ
~avr	j-^@]BXHGKXZH
~avs	m!d#E9J;ZBIHFIHKJU[]I^J_JfZ
~avv	tB]HIZJf]
~awa	a#I%](G)Z/I3G4J9H:I>G?Z@aBXCGGJIFJIKELIMIOJTIUYVHWJZJ[J]a^^aDbHfJgIhG
~awc	y7^:Z
~awd	y#GB[DZZ^
~awi	a!Z#E%H(G)H*X+Y,H-^.J/I0I1I2Z4H6J7I8I9^:Y;I=G>E?F@aAHBCCGDDEJFIGJH?I_JIKDLIMENFPGR[SHTGUHVYWXXFYJZY[H]_^I_HaEbGcGdHeIfYhY
~awn	k%_(c9H;aBIDIHINJVIZFaJfJ
~axi	p-J3DIHOFXd
~ay^	N!^#H%F&I(C*J+F,G-D.H/C0H1G2I3B4F5H6G7E8F:G;F<I>I?H@gAFBJCGEHGEHZJHKHLXODPJQISaT_VEWFX^YJZ[]^_Ea[bEc[dFeHfEhJ
~ayb	uHHN]SXZI
~aye	m9I@^DIHJIIX]]]f[
~ayo	wHGc]f[hY
~ayr	r!XH_ZI
~ays	G#Z%E(C)E+I,F-^/Y0G1Z2H3H4F5G8F9B;H<H=Y>A?E@JBEFFGJIaLHMAO]PCQHRGUYV^XbYG[G]F^X_YaFdXfDgAh[
~ayu	t9ZIZZZ
~az^	m%Y(J*Z=[BJCXDIHEIJK]NYZ[hJ
~aza	i-_/[9H>J@[BYHFIHJZMIN]O[hI
~azd	yHYN_ZI
~aze	r-ZV^ZJb[
~azi	V!D#D&X)G*I+I-D.J/G1H2I3^4I5J6H7I9^:Y<J=H>F?C@EAGB]D[EXFHHGJHKCLGN^OFQIS[UZW[YHZY[G]D^G_ZbEcFdGf[gYhF
~azn	rL]ZI^_d[eIfJ
~azo	r-X/]@[H]KIQYVY]J
~azu	m!Z#J(Z/X3I>IA]DJIIKIO]V[ZF_[aJbYgZ
~azw	t-[2[9F:XF]I^KJ
~azy	n#_3I9J>J@ZBICIDHHFIIKJOJVZXaZG]Ia]
~ba^	m9I:Z=^@^BYCZDJHGNZZH
~baa	m(J*[-_4_9J>J?X@ZHEIHKXMJNJVJZFaJdJfZ
~bab	y![>F@YO]ZI
~bac	E!X#D%[&H(>)B*D+H,Z-@.G/G0[1X3@6a7D8[:B;F>G?A@DAZCBDAEDF]HFI@K_LBMBN?P_RZSCTBUCV?WCXIY^ZJ[B^@_]dfecf_g^h@
~bad	g!J#a%J)Y9JBYDJEYH]TIZH
~bag	i-G4Z9G>a?JBHCJEYIIKGMHRZTJX_ZE[J]JaJha
~baj	w!a9F>]?JHIKJZEbZ
~bak	_!Z#F%X(F)I*I-E/I0^1I3H6X7H8]9F:H;J?H@EAIBFCGDEEIFJGIHEIFJJKXLGMENGOHPYSITHUHVFWJYY[G]G^GaFb[dbe]f[hF
~bal	[!J(e)a*Z,f-Z3I:I=J>Y?G@IBIDIEJHDKINIPFUHVFWJZC]J^JaJbJdCeIfJgHhI
~ban	Z!I#G%I(H*J+I,I-[.G/I2J3G4I6J7I9D:H=I>_?G@DAIBCCDDGGJHjIGKBLIMFNGOHPJRJSJTJUHVHXHZ>[G]e^I_JaFbEcIdGfIgJhF
~bar	]!F#B%G&J)I*G+H,I-_.J/H0H1I2J4[5J6H7H8I:G;b>a?_AHBDC_EIFZGIHAIJJIK[LHMENFOFPYRHSGUGVZWIXEYIZF[b]E^H_HaDbEcGdGeIhF
~bas	_!H#H%I(J*J+J-G0J1J3F4Z6J8J9G:H;J=c>F@GBGCbDGIaJJKFLIMHNJOHPIQcRITJUHVFXHYYZC[Z]F^J_JaHbZcHdGeJfFhI
~bat	i!Z#J-]3Y9G?H@IAZBICIDGH^IFKHMINIObRXVJXIZF][_IaI
~bba	q![(Y9J;[=J>]BJCIHGI^ZG]Y
~bbe	m)]9J=Z>JBHDJK[MbOYUJVIZH]JaJbG
~bbi	q3Y=[BZHIUZ
~bbl	n.YDXHEIIK[LXZI[]][b]
~bbo	w7aHGKYSH
~bca	wH]
~be^	[!H#Z%I)I,J-F/_0]3G4I7I9X:H;I=G>^?FAXBED[EHFJGIHHNJOJPXRJSJTXUHVFWJXF]a^IaFbHcGdFfGhF
~bea	f#I%I*Z,J-H3H4J8J9Y=I>G?J@HBbDHGHHZIGKHMZNIOJPIRJUJVIXYYJZE]JaGbJcZdEeHfcgJhJ
~bec	S!G#Y(I)Z,I/[1J3H4I5X7H9H:X=I>H?H@GBECHE[GJI[JHKIMHOYPGRYVYXYYDZ?]Z_IaIbIdXeIfHhb
~bed	m#J(I-I8Z9^:]@IB[CJDJHJIHKHLXN[TJVZXJZF]IaJ
~bee	V!Y(D)]*H+I,J-Y/G3G4F5[7I9G:H=Y>EAJB_CHEJGIHDIHJXLHMFOHPJRIU[WZXY[H]Z^G_XaXbGcHd[eIgHhJ
~bef	V!Y#G%I(H)J*I+H-I3G4H5[6J7I8I9H:H=I>F?E@]AHBCC_D]GJHJICJHK^LGMXNFOGSIT^UIVGX[[H]c^I_Ib_cFdIfGgIhZ
~beg	j(J-I3Y9[>C?J@HBIDJFZHGIHKJOGQ]VXXaZ_]^aDbZdJfH
~beh	Z!H#G(a)a*c+H,[-G/E0G2I4F6G7F8H9B:G;_>D?D@CAFBDCBDEFIGEHFIBJIKGLGM_NJOGP^QJR]SGUHVJXEYH]D^HaCcFd^eIfDg]h[
~bei	Y!G#G%_&^)I+J,[-G/H0J1J4[5J7Z8I9H:Z;Z=F>YAJCFEHFJHHIEKALYMEN_OXPIQJRITGUGVEWHXGYJZF[H^F_Ia[bIcXdEe[fFgHha
~bek	g!I#I%F&a(H)Y*I,I-^2Y3G4I6J9F:Y;Y=I>X?G@ZCHD_EIH]IGKELJMHNGOJPITJUIVXXI[Y]I^J_JbIcJdGeJfIhH
~bel	a!H#G%H(F)I*[+I,J-]/G0I1H2J3G4H5]6I7H;J=H>]?_@DCGDEEHFIGHH<IBJILIMFNdOGRZSJTIUEVEWbXHZ?[I]J^I_Ga]cGdYfIgIhX
~bem	y-_HII[
~ben	P#[%[&Z(D-X.H/E2G3B5J7J9C;]<H=]>D?HA_BXCADJEEHEI^KFNGOZRXSDUAWEXZZ?[G]X_XaCbAcJd^e[gY
~bep	wHJQ^VYX]ZI
~ber	H!F#B&H)D*G+a,E-G.G/F1E3e5F6D7G8G9?:I;Y<G=D>c?H@IADBAD[EEFDGYHZIZJDK^LDNCOfQHRHSJTZUCVZWEX^YFZ?]Y^B_BbBdAeEfGgD
~bes	d!I#I(J*Z+J-H2Z3G4Z6J9Z:H;J=Y>[@]AIBHC[HGIGKGNHOYUIVHXHY]ZD]G_]a[cIfIhZ
~bet	^!H#I%I(I)[*J-G/D0I1J4X5I6^7I8I9H:J;Z<[=I>H?H@cBFCHDHGXJJK]LJMHNGOJPIRISJTHUaXGZD]H^J_HaIbHcbdHfFhI
~bev	f!G#G%I(X)J*]+J,J-[/J0I2J3I4Z7J8J9F:H;I=I>Z?^@GAIBGC_HCI_KFLIMHNHOIPbUIVEXFZY[I^I_GaGbHcIdHfIhI
~bew	w(]*YC^HJ
~bez	p*Z?^CZDYHHIJQYY]ZJ
~bge	a#H%I*I+I,J-[0I1Z2J3H4Z7J8J9H:H=[>^?ZCGDFHFIFJJLIMHOIPIRJSITJU^VGWJXHYYZ[[I]^^I_HaXbHcIeJfEgIhG
~bi^	g!Z(I)Z+G9I@cBYCJD[HGKIMZVZZFaJhJ
~bia	W!H#G%I(H)I*J+J,J-J/[0J3G4I6J9F:Z;J?H@cAJBaDGEJFJGJH>IEKDLZMZNGOIPIRJSITGWJXH[Y]F^__HaGb]cHeJg[h[
~bid	d!H(_)^*J-b:J@IBHHAIYKGLINJP^QZUGVJZD]J^a
~bie	[!F#D%H(G)I*F+I-Z0H1I2J3G4H6H7[8J:F;J=C>Y?F@AAYEHFIHDICK[LHNJPGRISHT]UGVGWJXaYJZG[H]Y^__]bGc_d^eJf[gHhY
~bij	w1[8]HIIJK[MX
~bik	o?aH^ZH
~bil	T!]%G)F+G,H.[/H0I1I2J3^4[5I7I8H9D:G;]=E>c?E@CAHBBFIGHJIKDLHNFOJPFRHSFTGUaV_WEXEYHZ<[J^G_Gb_d_eYgGhE
~bin	c#J+]-J/H3[4J9I<]>G?I@JB]CJDHHaIJMINIOJRJTJXJZH]I_JaIbHccdIfJ
~bio	e(J-G3J9J:J>I@aD]H]IHKHL]MHNJUJVIZZ[J]J^JaJb[hY
~bir	q%]HDI]ZI^XdZfZ
~bis	n3Y@ZBJHGIIK]MZZFg[h^
~bit	e#]%I(J-Y3I9Z>[?IBHCIDJG^HYIEKYMGNITIVJZ][G]H^[aGbIdJhH
~biu	w9[>]?]BJCXDIHGOJ
~bje	S!_#F%F(F)I*H+I,H-D/F0G1G2I3E4F5J6H7H8F9E:G;e<J=G>F?G@DAfBECGDGEIFIGcIEJHKEMFNEOGRGSITGUGVDWIXGYIZA[H]F^[_jaGbGcFdEeHfDgGhD
~bju	n-Z:_>J?b@JCJHFIJP[QYVJZI
~bko	y5X9[HGZ^
~bl^	G!f#E%@&G(I)_*F+D-^.X/B0C1J2F4c5E6H7J8]9A:A;^<G>^?]@HA[DCECFEGIICJHKGLGMCNAODQHRCSXTBU_VdW@XAY[ZH]A^G_IaCcFe]fEgBhC
~bla	]!H#G%H&Y(])I*H+H.Y/J0J1I3Y4H6X7G9E:G;I=G@IAIBECDD_EIFIGHIDJHKDL[MENEPIRISYTDUGVGXFZc[H^G_GaEbbcGdGeYfYgIhE
~ble	M#^&I)F*H+E-B.G/D0[1F2H3B4D6E7F8H9A:G;D<H>??E@CA[BgDDE_FHGDIAJGKELEMIN@ODPHRFS^THUFVIX@YFZh[G][^F_BaXbHcadYeEfFgJ
~bli	_!H#E%G(F)J*I+X,J-E/J0J1J2J3C4I6J7I8J9Z:I;J=H>I?EAIBDCEGJHHJJK[L^MFRJSITFUHVGWJXGZb[^]E^G_IabbacHdHeJfHgJhX
~blo	I!?#k%A&H(@)]*A+B-e.b/?0D2D3?4H5E6D7B8D9?:A;F<F=B>D?>@IADCHD>EDFEGDH^I@JaKZLBM=NGOBP@RASATkU@V?WCXfYEZ;[f]>^I_BaAb_cad@eGf?gAh?
~blu	w9IH^K[
~bly	y>F@ZO]
~bma	mB]HYM_ZHhG
~bmi	kBJHDZd
~bo^	n9Z=^?JHHMIZIa]f]
~boa	a%J(I)I*I,c-H/I3J4J6J7J9F=J>I?HAJCIDIFZHaIGKHMHNIOJPITIUJVIXIZC[J]H_JaHbJcIdJedfGgJ
~bod	U!E#F%F(Z*G+_,J-a/G0H2J4H5I6Z7H8G9]:E<]=G>D?Z@ZAGBECDDZEJFHGZHCIJJJKCMGOGPXS_U^VIXFYIZH[H]GaEbGdZeIf]gGhG
~boi	u>^FJH^IJ
~bok	u/[3H9JCJHHIcTJ
~bol	c!Y#J%J(J*J-[1J3I4J7_8[9G:J=I>I?Y@GBICGDIHIIfJJKGMHN[OIRJSHVJXIZE]IaHbJcIfIgJhJ
~bon	r-[9_=[@JHFIFKGO^XJZF
~boo	_#G-I/J3I9H>G@IB_DJHdM]NJTEZD[F]IaGb]cJf_
~bor	d!H#H%I(G*G+J,J-E/J0I1Z3H4Z6J7J8Y9C:a;]=Y?cAHBFCGDGFJH=IDJJKHLJMGOHPHRJSITHUZVIXFYZZY]Z_ZaHb_cHdDeHfFgI
~bos	m!Y([8_AXHEK[_Y
~bot	Y!F#G%G(_)H*^+H,J-J/G0X1J3Z4]7H8I9b:[;J=H>Z?X@EAeB]DEEIFJGIHBIDJIKELIMGNGOYRISIT[UHVFWIXHYJ]G_FaJbGcFdIfGhF
~bou	Y#F%H(^)H*I-[/I1I2J3F4J7X9F=]>D?GB@CGDXH[I]JILEMGNHOIPIRJS]THUEVDWYXHYJZ][H]G^I_JaCbGccdIgIhG
~bov	t2Z;_
~bow	w#J>]NYX]
~box	[!I#H%[(I+I-J3I9H:J=J>d?H@HBHCGGYHYIGKIMINHPJTXUIVJXIZC]I^^aZbJd[e^hY
~br^	g!I#I%J(I)^*I+J-[2Z3I:Y=I>I?I@IBGDHF[HEI]KIMINIOJPZSJTZU_XYZF]JaHbJcIdJfG
~bra	V!D#E%[&J)G*Z+E-b/G0H1G2H3b4D5[6H7G8G9A:E;G<H=Z>Y?Z@GAFBAC^EIFGGZIFKGLGMANBOCPFQIRHSCTIU]V^W[XDYJZB[I]@^Z_Ea_bXc_dFeGfZgGhE
~bre	^!H#H(H*J,J-_/J3c4H5Y7J9F:J<Z=]AJBEDEFZGIH[KELIMHN[OGPITJUHVXXIZA[I]D^I_IbXdHeJfIgJhI
~bri	_!I#F%H(H)J-G/I7J8J9_:I>G?H@GAIBFCGFYGIIGJIKGMHOHRJSJUHVGWIXI[[]X_GaHb_cYdbeZfHgJhH
~bro	S!I#B%D(E*F+G,F-I._/Z0G1J2Z3D4[5I6F7F8G9C:F;[<I=E>F?D@EAFBICEDDEHF]GFHYIAJGKCLHNZOFP^QZSITXUEV[WHXEY_[F]ebacXdDeFf^gF
~bru	[!Z#H%H&I(])[*F.J/I1I2J3D4H5J6I8Y9D:Z;]>J@DA]BFCJDIEIFIH?JIK]MENEPZRHSHTJUGWIXFYJ]b^]_ZaIcHdEeJfFgIhF
~bry	u3I9^HIa]
~bsc	r1Z9]=_@JBJHHKIY[ZH
~bse	m%Z9XBIH_ZE[]]H_ZaIcJ
~bsi	i(]H[I[PJZ]
~bsl	q)^3IDJHIKINJUcZJgY
~bso	w1[
~bst	j(J)Z-^3G9H:J>H?I@XB]DXIFKHMIOHU[VaZC]JaJhJ
~bt^	d!G#H%H*J-H/I3H4J7J9^:J;a=H>F@YBGCFDHIZK[MGNGSJTIUXVGWZZ@[X]H^I_[a^cJdJfIgXhI
~bta	y,[
~bte	t,_V[ZI
~bu^	hCYHGKYcc
~buc	q3ZHJIafY
~bue	w9]=YHFIIKJZIh]
~bui	d#]%I(J1e3J4X6Z9H:I=Z@IAJBIG[HEIGJJKIMJNHP[RIVIXHZG]J^X_JdHeJfH
~buj	qDZHZMXZY
~bun	i!I#J%G-J/X7_8Z;a@JBJEZHEZGc^dYf[gJ
~bur	m-X3G9^>[?a@JBJCZDJHBIJKJMIOIV^ZF]JaIhJ
~bus	i9J=dBICJH[ZXcXdHfJhI
~but	]!C%H(d-H/I0I1I3X4J9H:J;J=I>I?I@HBGCIDHG[HbJJKHMHNHOJPZRJSJVIXJ]J_Ib]cIdJfGhJ
~buz	y>]HYaH
~bvi	o-d9JHIIHKJ
~bwe	u3Z9ZR]
~bwo	p#]*Y-^CIHJIHM]ZI]JhZ
~by^	p!Z#J+[@]BIDZHXKIZCh_
~byl	n-J9I?]@IBJDJHIIJKaPZVIWZZG]]
~byt	]!H#D%I(G)J*H+I,J-a/Z0J1J3G4I6I7I8J9C;J=H?G@fAIB]CGDFFJGJHFIDJJKAL_NFOGPHRISITEUHVFXZYJZZ[Z]G^]_HaFcHdYeIfGh]
~c03	wH[
~ca^	Q#I&I)F*[+],F-G0F2H3X4D6F8G9?<H=[>A?ZA]B@CXDZEFFGGFHHIGLYM@NaPESHTCUAVEW^X@YYZY[D]G_DabbceJfGgH
~caa	u%JEEZIdae[fI
~cab	t9I=b@[BIHGZI
~cac	a!I#G%I&](F,]-H3Y4J9H:I=H@HAJBXCaDEFJHGIHKHMbNHOZRJSJUIVHWIXHZC[J]Z_Ja_bYcIfIgJhH
~cad	Z!G(F)I*I+I,I-E0J1J2J3D4D5[6H7H9E:H=Z>DCXD[EJFJG]HaIDJHKCLaMYNFO]PGRGSITFUGVFWJXFYHZF[H^^_GaZbEcGdaeI
~cag	w-_?ICIHFKILYZI[^
~cai	k(J-J3J4X6Z9I;Y@JAZBIIIKJS]TJZG]J^Z_IcZdZf]
~caj	y/I0]N^dJ
~cal	R!]#Z%E(E)E*F+G,H-I.I/[0F1H2H3Z4G5I7F8H;H<J=[?^@DBZCEDCEGF]GFH[IHJIKYLGMDPEQcRYSYTEUYVDWGXFYIZH[E]X^E_EaabDeHfEgYhH
~cam	R#D%F&I(E)Y*E,G-C.I/Y0H1H2I3Y4F5I6H7Z8H9C;H<J=E>I?E@gAFBbCEDCEHGGHZI@JHK>L^MZNDODPFQJRGSHTEUEVGWHXDZ]^^_Ca[cEeHfDgYh^
~can	C!G&G(Y)Z*Y+C-I.F/A0X1D2G4Y5I6_7J9A:I;F<I=^>^?[B;CDD^EIFZG_HGJCKILEMEOGQFRDSITGUCVGWEXJZY[X]c^Z_^a@bCc]e_fAgF
~cao	X!F#G&X)Z*H+I.J/H1Y2J3Z4H5J6I8J;I=F>E?[AIDDEZFHHCIEJIKCPGSZTGU^YJ_Ha^bEcYdIf]hG
~cap	c!J#^-H/J>I?JBGDZFZI^KIMINHOISJTIXGZ[]_^JaJbZdIfJ
~car	U!E#G(Z)G*G+G,F-C.J/G0I1I2c4G5J6I7G8I9D=F>a@YAJBBCCDJEJF[GHH]IdJHKAMENYOEPGQJRHS[TEUFWHYI[Z^Y_GaEbbcDdZeIfFgHhZ
~cas	^!G#G%G(G*J+J-E/I0J2Y3E4I6J7H9_:H;]=I>b?G@DAJCFDXFJGIHZIaJJKDMFNZOHPJSJTGUGVGXIYYZ?[I]F^c_IaGbHcHd_eJfIgIhG
~cat	H!D#]&F)D+F,^.I/D0F1I2G3]4B5G6F7H8E9D:E;F<H=B>_?c@GAaBCCaDGEEFGGDHcJJKBLEM^NGOJPBQHRESDV@XHYFZY[F]Y^I_XabdAgEhB
~cau	S!H#Z+Y/[3I4I5X7I9J:Y;X=J?H@HAZCIE[HHI]JHMHOZPIRZXZYDZB][_HaJbJdYeIfIhF
~cc^	p)Z@[BXHXJYcY
~cca	_!H#d%I([*J,G-Z/J3G4I9H:J>I?J@FCHDHIHK^MGNIPJSJT^UJVIZX[[]I_JaIbZcJfJhI
~cce	I#?%d&H(I)D*D+F,D/g0E1I2E3C4J5H6E7C8F9A:?;E<H=A>a?^ADBhCFD=EEFFGDHYJFKJLENIOZP_QbRESCTCUBVCWFXCYGZ_[J]@^@_BaAbIdBfHgEh]
~cch	e#Y-J/Y3J5Y9I?J@IBICJDJHDIHKXMaNIY]ZH]JaJg[h_
~cci	j!Y(J-J3Y>H?H@XBIIIKIN[V[Z_]XdI
~cco	B!f#^%b&F(A)_*Y,[->.F/@1E2d4B5E6D7F8C9D:]<E>C??@@A^BHCIDZEFFEGYICJCK<LbMDNBOBP_Q]RCSBTZUBV_WAXDYDZH[X]B^e_[aBcAdDeAf?gBhD
~cct	m!^#^*Z2Z3H:Z>HBJDXHCP_TGUJZB[J^Y_Y
~ccu	h)^*J3I>IDJH]LGSJTJZaeZ
~ce^	O%^&H(F)E+Z,F-Z.I/D0G1F3?4C5I6G7E8F9];F<I=c>F@bEFFIGFJEKaLEMZNGOXP]RFSFTEUBWFXYYG[H]F^E_HcGdCfCgFhZ
~cea	m!J%J2ZAdHI_J
~ceb	c3JH^ZJaZcd
~cec	m<[HGLbZI
~ced	e!Z#I%G(I*J-F/X3I7I9F=I>F?H@_CHDHHDIZK_LINGOIPHSJTIUJVGXH[[]a^J_IaHbIcIdIeZfZh_
~cee	h#J/^3H>JB[HCM[S]TXX]ZHdHeZ
~ceg	w-X?^@IHIK[
~cei	^!J#I(G+J-X/Y3G7J9J=J@EBHCHDGGJH^I[NIOYUIVYXJ[J]Za[bIdJh[
~cel	X!H#[%I(F)J*H+H,J-E.J/I0J1I3[4H6I7I8J9C:G;I=H?C@CAHBCC[D^EJFIGIHcIDJIK[LIM_NGObPIRISITFUHVGWJXFYJZB[G]e^IaJbFcHdHeJfHgIhD
~cem	i+[-H>[@ZDJJ[YZZF][aG
~cen	M#B%E&I(D)H*C+F,F-@.H/H0F1F2H4E5F7C8F9?:F;H<I=p>A?BAFBACCDBEFFFGEHfJCK]LEM@NAOBPCRXTDUAVCWDXCYGZ9[E]B^D_CaBbAccd@fAgihB
~cep	T!E#C%D(F)I*I+G,G-Z/b0H1H2I3Z4H6H7G8I9F:B;I<J=F>B?^AHB_DEEIFJGFHFI_JZK[LEMYNYO^PIRHSITHUGVEWIXGYJZ^[F]F_FaDbFdFe[fFgIh]
~cer	V(^*H+H,J-E0I1J3C4G6G8H9F:];I=Z>D@HAIB_CEDGFIGGHcIEJ^KDLHMDNCOFPYRHSFTGVXWHYIZ[][^G_Ga[bXdEeIfEgHhF
~ces	K!_#C%a&H)C*G+I,E-@/c0F2G3@5H6F7E8G9B:C<I=Y>b?J@JAEBdDHEFFGGFHYIAJFK@LHMINAOEP_QbRFScTEU?VCWFXDYG[C]Y^C_DaBdafAgEhC
~cet	n/Y3H>J?XGXHGIHKZNJOZZXh^
~cev	p9[>JOXa]
~ch^	C!Y#_&D)B*G+H,C-Y.E0A2B3>4E6Z7G8G:>;I<C=>?;@HAbB^DZEBHYIDJGK_MdN_OePEQFRBS>TEV]WCXXYXZI[D_]bYcYdEeC
~cha	A#D%=&E(Y)H*X+A,D-G/d0B1E2b3A4G5E7B8J9X:C;H<]=?>Y?B@cADB_CCDDEEF_G@HXJGKCLeM^ODPEQJRASFT?U]VJWBXBY][G^h_@a<bBcJdYfBh^
~chb	r4YV[ZHf[
~chc	e!I#H%J(I+^-G/Z3H9E:Z=I>E?]@[AJBEC_DEHBK[LJM_OHPJTIUJVIXI]G_JaFbJcIdJfIgIh_
~che	N!A#[&F(a)D*Y+Z,A.C/H0D1E3F4B5[6F7C8F9Y;[?Y@XAXBIC]D[FZHDIaJ]KFLYMDNZOFRFSEUEV?WDYEZD[D]^^__Gbaf?gChC
~chg	y@XM]
~chi	R#I%E&I(D)G*Z,G-C.H/Z0I1I2Y3J4Z5Z6_7E9];G=C>a@;AFC[DBEHFFGIHIIXJHKCM[O]PER_SFTDVCWGYXZF[H]I^F_Ea[c[dDeHh]
~chl	d!J#J%J(I)Y+J-[/Z0J3J6b:I<Z=H>I?^@FBaCJDHEJHJIGKGMIPJTXUFVF[J]Y_IaJbGcYdGfIhI
~chm	h!H#I(J-J/a0Y3I6[9H>I?J@]AZBICJDIIHNIOJP[T]XJZF]I_^aJcJdIfJhI
~chn	g#X%J([*J-H:Y>I@GDIH]IIKHM]NJVIXI[J]IaIbZfJgY
~cho	O#B&H(E)G*D-Y.J0F1F2F3I5H6F7E8F9X:B<H=C?[@aAdB@DAEGGDHAIXJIKaL]MJOCQHRFSETCU[VFWFXCYG[d^D_ea]bJcIdFfC
~chr	O!A#E%b&X(@)D*C+D-E.I/C0_2I4[5I6Y7D8]9I:B;D>?@?AGBBCID@EDFHGeIBJGKELCM[N@OHP_R_SDTCUCV?WDY[ZI[D]C^Ba>bAdee_fdhA
~chs	h#J-I3X9I>[@^BHCJDIHFI_KYLbMXNJZF]J^JaIhX
~cht	D!F#H%^&E([)E*H.E/G0[1D3C5H8F9H:J;b<D=F>D?YACBEDIEJI[JDKHLZMHNaOHQGSJTEUXV]W]XDZ[]Y_Ya]bHcIdZeIfHgFhZ
~chu	h!Z#J,Y9JFZMIR]UZVIYafJ
~chw	q*Y3[>J?]HY
~ci^	Z!F#Y%F)H*G+H,I-H.I/I0I1I2Y3H4H6I7Z8I9b=E>F?C@DAGB[CEDXEIFGGHHDIcJHK^LHM]PIRISYTFUDVDWXXXZa[E]D_GaXcFdFeHfDgGhE
~cia	U!X%F&J(E)H*G-X._/Y0H1Y2H3D4F5I6H7G8H9f:Y;Z<J>C?D@XB^CDDDEHFZGHHGI[JIKBLGMCNEOEPGRFSETFUDVJWHXDYHZC]^^X_GaBdYeHfZgJhD
~cib	w>GH[a]
~cic	y.YKaVJZD
~cid	_#I%J&Z(G)J*J-Y/J3G4I7I8G:H=H>F?XA_CIDHIGKEMYNHO_PIRJSbTIUFVGXIZX[J^J_IaXbIcHdHhF
~cie	Y!X#J%a(_)I*I+I,I-J0I2J3D4I5^6I7I9D:Y;I=H>Z?DAIC[DFF[GHHBK]LIMaNFOEPHRXSITGUHVGWJXGY]Z@[H]F^I_IaYbGcHdHfGh]
~cif	g!J#J%G&b-I/J4J6b9I<Z>I?J@HBHCJHJIXJFKGMJO_XHZC^HaZcJdJfJhI
~cij	r-J3Z@IHHIaO[
~cil	c!]#I%Z-f/]3H4Z9I>[@GBICHDIGJIZKGMHNIOHPJTJXJZC]JaHhJ
~cim	e!G#J%J(H)I0I3J:H=J?IDIH^KJL^MINJPJSZW^XJZ]]ZaIbIcIdJfX
~cin	h!I#a%Z(X-I3G:Z=I>Z?Z@GBHCJDJF]GJH@IIKJM_NIOIPJSJTJUHVGXaZG]HaIbIhJ
~cio	S!C#B%H)[*H+F-A.I/G3Y4H5I6G7I8H9I;G<I>I?E@GAHC]DIEYJGKAPJQIRITHU]V]XYZZ[J]H^HaXb_dCfa
~cip	i#J(Y)H*^6_9J>I?[@ICJKHMINbPHTJY]ZB]JbZcDdIfIhJ
~cir	r/ZHHN]ZHc[
~cis	i#J%Z(a)^-I:[=Z?J@IBJDJKINZPIUJVJZIcJfJhJ
~cit	i!J#H%I(J-^3I9a:J;]=J>F?I@HAJB]CIDIH^IGKHNJVI]G_IaJ
~ciu	t#[&Y-[HJNYTY
~cj^	t*Z+[:[=ZC]DGHH
~cja	g!I#I%I(I+I-I0J3I4J9H:I=G?G@HCYE]FJGGHXKHMYNFOJPJS]UXVZW[XIZF]Z^XaIbJcZdIfZhJ
~cji	]!G#G([)I*G+J,H-F/I0^1H6J7I8H9F:H;I=[>F?a@GAIBFC[DZEYFIG[HIJJKGLIMGNXOYPGTHVGXGYIZC]F^J_XbGcFeZhG
~ck^	=!J#e&I(D)C+C-D/A1I2F3?4J5Y7B9X:<;E=H>I?>@FAIDGEAFFHZIEM:N?O?RcSDTgU=V:WAX][a_IbZdee_h<
~cka	c!H#Z%G([)J*J-H/]0J1J3X4Z8I9D:I=H>G?H@GAICHDFF[G[HHIFJZKILJMHNHOJPYR^SITGUIVHWJXH[I]G_Hb[cHfFgJhI
~ckb	nHFLXZF^]d]e_
~cke	W!E#b%F&J(E)I*H+H,H-J0I1H2]3Z4F5J6^7G8H9b:E;H<J=F>]@DAHBZCZDDEIFZGGHbI^KCLGMDNEOEPGRFSGT[UEVEWHXEYIZH[E]D^J_HbCdFeGfEhE
~ckg	k(J0]:YBZE[HGKZM]UJVJZEdJ
~cki	p#JK[QXTZ
~ckl	m(],G-^/J6]9G>I?I@ZBICJDJI[KHM[OITH]JaJbJeEhJ
~cko	X#c%b(I-J3J@JBHHHIJKJMHTcZF[H^IbJdJf[gJ
~ckp	m%b>[HCdJ
~cks	P!E#D&Z*F+F-E.I/F0H2I3J7J9H:Z;F<I=^>D@CCYDIEIF_GGHFIDJJK@LYMDNBOGPXRYTFUZVXW]XD[I^DbYcZd^eZf[gIhC
~ckt	f!]#]%J+I3I4J9F:J>Y?H@IBECHD[H]IZKHNJOIRITJUJVIXHZJ[I]Ya^bIcYfJhJ
~cku	f6bBJHbKIPZZF_XfI
~ckz	u(^.YX]
~cl^	g#D9J@JBIHeK^LIUIZG_]f[
~cla	Y!F#Y%G(G)I*I+H-_0Z1J3F4H5J6^7H8I9F:I;I=G?E@YBDDXEJFJGHH_I]KYLYNGPGRHSITGUHVFWYXFYJZY_HcGdFeJfFgIh[
~cle	d!I#^%]*J+Z-I/G0J6Y?H@JAJBYCJDGIIKHLXMJT]ZB]I^[__hJ
~cli	S!F%G(b)H*G,I-E/G0G1^2J3F4H5I6I7X8I9D:_<J=E>C?D@HAHCCD_EJFIGGIFJJLGMDNFPHQbRHSHTFUFVEWIXHYI[G][^G_Ga]bgcFdFfYgGhF
~clo	I#>%A&G(B)D*D+E-?.D/i0g1B2E3A4C5E6a7H8C9G:C;E<F=@?B@>AaB^CCDBEDFDGHHGI>K<LCM]NBODP]QGRcTdUCVBWEXBYZZ>[A][^A_gaBbFc]dYeDf>g^h@
~cls	w%];cAJHDZI
~clu	Z!J#I%I*J+I,J-[/I0J1J4I6J7J9I:I=]>X?I@HAJBZCIDGFYGeIXJIKFLYMHNZOIRJSITHUEVaWJXJZC[J]J^G_GaIbIcIdEeIfGgJ
~cmd	n)[HaKJLGZIg]
~cn^	yha
~co^	Z!D#]%E(D)H*J+G,H-X/H0I4F6H7F8I:E;I=E>D?D@[AHBEEJFIGHI[JHKHLGM]PFQJRHSYT[UDVYWHXXYHZ_[_]D^GaEbbcFdGeIf[gHhB
~coc	m%J;Y?]CJDIG]HHLYZI^[d_fG
~cod	I!C#?%D&X(B)F*B+D,E-?.E0F1E2F3[4C5F6F7E8E9=:C;F<H=C>g?[@>ACB_C]D@EaFDGFHbIBJEK=LEM@NAOGPEQHRDSETCUDVFWFXhYFZG[D]Z^E_DakbCcCdEeFfBgEh@
~cof	p1[2^@IH]IFR^XIZH]Z
~cog	h-^.Z3E7Z:J>H@JBIDIIFKXNJO]VZZGh^
~coi	l3J6Y9J>G?JA]C[IJKIObZJ_IaZ
~col	X!F#I%F(a*E+H,I-H.J/H0I1H2J3E4F5I6H7H9A:_;H=F>AAIBCCCDJEIGHH_I_JHLIMDNDO[PFQJRGSHTGUaVaWIXEYgZJ[G]Y^H_HaBbFcCdFeHgHhE
~com	E#Z%C&F+],H-e.E/H0B1I3Y4D5D6B7F8[:]<E=B>H?H@EAEC<EBGDHeIcJHLIMINZPXQIRATIWZXIYCZF[Y][^F_GaFbBcBdGeHfDgChG
~con	;#@%J(=)@*@+F-].B/?1e2d4c5a7?8f97:_;<<c=B>C?7@CAYCaD?EeFXG[K@LDMGN@PAQZR_S=T<UAVFW]X@]D^@_Ia9bFcfeafagA
~coo	T!G#G%I(G)J*I+I,J-F.n/I1J3[4I7I8J9Y:G;J=H>G?GAIBECHEJFIGJHJIEJIKFLJMGNGOIPIRISGTIUGVGWIXHZC[I]F^I_IaGbEcHdHeJfHgJhI
~cop	Z!H#I%I(J-G/I1J3H4F6_7J8G9G:J=G>C?I@GA[BHCIDIFIGfH[IDJbKHMDNGOGPIRHTIUIV_XH]I_YaEbIcHdJfHh^
~cor	N!Z#I%H&I(B)F*G+E-E.G/C0E2E3a4D6^7E8E9G:B<H=B>E@_AbCJDZGBHEIXJELDMbN]OaQHR]SFTZUGV@XBZY[E]A^C_IaYbCdBeIgEhd
~cos	n9[=Z@JH_KJZGbY
~cot	r6YKXT_cJ
~cou	@!f#b%a&D(@)]*X+Z,Z-A.D/@1A2c3^5G6E7E8C:Z<D=E>G?=@@A[CEDZEDFDJGKBLaMEN=OIPeQ[RGS@UAV]W@XBYI]A^d__a?bCcEdCeIfAg@hD
~cov	d!I)G3I=a>a?J@JBJCJD_G_IIKINIVXZE_JaIfI
~cow	u!Y@_D[ZJ
~cpa	n%bHGdJ
~cqu	r8]DJHDQbZF
~cra	f#J,H0[4[9I>]?JBIKJMHRJTJZE[Zb_cIe[f[
~cre	O!C#])F+],Z-E.J/G1H2^4F5J6J7E8]9E:F;I<I=E>Z?a@DAGBACEDIEHFHHbJGKDMINEPDRGSGTFUFVDXGZJ[Z_^aFbgcFdGeGfEhJ
~cri	P!G#A%_&H(D)D+Z-E.I/D1D2F5G6]7D8[:B;E=]>F@BAGBGCADXEEFDGbHHI>JIKHLDM@NdO_PYSDTDU@V?W[XBY^[C]A^CaBb@dde[fdg]hC
~cro	L!C#@&I(C*Y+H-D2G3C4H6F7b8F9B:C;G<H>A?C@AAGBBCDDCFFG^H[ICJYKCLENIOEPCQIR^ShTcUCVCWDXCYFZ<[E]C^E_EbCc^dbeJfbgc
~cry	Y!I#I%I(J)J,I-H/J1J3H4H6h7J8J9G:J<d=I>I?I@IAJBGCJDIGJH>IHJIKHMINHPIRGSITIUIVIXIYfZC[J]J^J_IaJbGcJdHeGfGhJ
~ct^	A!X#B%?(<)?*?+C,]-G.D/H1g2[3I4]5A8_:A;a<F=G>I?>@?B=DCFAGeH]ICJ^K=LEMCOIPYReS>TEUCVBWBXB[>]D_aaBb@cZeYfegC
~cta	f!I(J,Z-_3Z4[9I=J>J@JBXCJEJIIKIMJUJVJXJZG]JaIc_dJfIhY
~cte	U!I#G(G)H+I,I-E/c0I2d3E4G5J6I7H9E:G;I=I>F?G@CDGFeGGHFIeJIKDLIMENIOHPFRHSHTGUGWGXGYIZ[[X]F^HaHbYcFdFeJfGgFhF
~cti	I!f#A%E&d(G)F*I+D-a/C1D2E3>4B5[6X7C9B:B<X=@>C?G@@BXCBD@EdFHG[IBJYK@M@NXODP@RDSDUcV_XBYdZ=[B]A^GaAbGcfd]fBgJh@
~ctl	i@[GZHGZZ
~cto	M#B%_&e(X*E+G,D-C.H/F0E1D2f3a4Z5F6D7Z8d9D:d;E<d=E>C?C@CAJEFGCHFI>JIKALEMDNAODPCQ_RDSZUJVEXGYFZ>[F]D_caCbDcAdJeEfBgFhC
~ctp	y0]HFZJfGh_
~ctr	b%J(Z@GBHHGKIMZNIQc^IbYdIhc
~ctu	b*]-I3I4J9J>I@GCGDIFZGJHEI[KGNHOIR[VJYIZC[I]Jb]cIdHf_hd
~cu^	wB[aZ
~cua	o-J3G9J=E>I@HDJHXI]KYOZTXX]ZZhY
~cue	Z!b#[%X(F)]*Z-F/I0J2]3Z4J6J7I8J9H:X;H=D>H?G@ECEDZEJHHIEKZLZMHNGOIP]RJSITIUDV_WHXF[Y]H^Y_XaHbHcHeJfFgJhE
~cul	i2Z3H9J@GBFHGIcKJMJZ]^Jb]
~cum	f@JH]NaZJ
~cun	j(J3E4Y9J?I@XBYD]HDM[NXOJU^VIWZZGa]fJ
~cup	k%J(H*Y>b?J@IBIHCIYKJVIZ_aIhJ
~cur	N!D#H%X&I)^*_+_,G-E.I/D0H1E2H3G4F5H6F7E8G9D:E;[<d=E>G?_@DAIBCC]DYEHFHGFHYIZJGLDNGODPEQ_RGSJUFWGYcZD[E]E_FaDcFdEfDgFhe
~cus	Y!I#I%])J*I-a/^0J2H3G4J9H:I=F>G?HAJCIDHHaJ^KCMIOYPJTJUIVGWJXIZ^[J^I_HaFcJdJfIhG
~cut	w=]GZHJJJZHgY
~cy^	K!E#E%E&I(G)^*a+F,G-[.^0H1G2H3D4E5c6H7Z8X9D:G;H<I=C?H@]AJBBCZDAEGFHGFICJaKFLFMDNgOEPDRHSDTEVDWhXEYYZ>[F]D^FaCbEcCdEeGfFgChD
~cya	y)Z
~cyc	qD[HGIHK^NZ_]
~cyf	q3Y9J>J@JCJHEIaKHO[XIZIa^
~cyg	mAdHGZJ
~cyj	q7]:IDJF]GZHJIJ_Ja^dIg^
~cyn	t@IHHKINaW^ZG
~cyr	u/aTI
~cyv	j/JHGNe
~cz^	k(J-J4J6c9I:J@^BICbDIGIHDIHKIM_NJOJVIWYXJZF]JaJfHhI
~cza	b!H#F%F(X)H*[+H,Y-G/I0J1J3E4H6I7J8I9E:H;Y=G>X?[@[AIBGEJFJGIHHIXJJKFLZMJPGRbSGT]UHVGWIXYYIZ][I]F^H_HaFb^cHdDeZfEgHhZ
~cze	a!G#G%H(E)H*^+I-F.J/I0I1I4H6I7I8I9[:H;Y=G>E?Y@[AIBDDFEIFHGJHFJIK^LIMENIOFPGRHSFTIUGVZWIX[YZZ^[H]Y^I_Ha^bGc^dEeIfFgI
~czk	y.b9JHJ
~czl	t9YF]HIIJPZV]ZI
~czn	m!J([2]3J8]9J<^>JHHIHKZQYZG_ZcYdJ
~czo	]!a#H%G(D)X*I+I,I-G/J0J1G2I3G4H6I7I8H9E:G;^<Y=G>F?GAIBXCHDEEJFJGZH@IFJJKELZNGOIPGQZRHSHTJU_V_WHXHZA[H]Y^^_HaXcGdaeGf]gIhG
~czt	wHGIaM]
~czy	g!]#H%I(E)I*I+Y,J-Y3G4I6[8Z9F:H;[=^>[?G@EBGC[DCFIGJIFKEMGNHOIPHSJU]VCWIXHY]ZA[J]Z_JaYbHcIeZfHgJhH
~d1^	w-[HIK[
~da^	J#[%E&F(B)A*?+B0H1D3D4G5E6H8[9[;^=J>C?XAABYCCFCGJIEJBKcM_NGOAP^RHSCT_UZWXYE[?]E_CaYc?d^eG
~daa	n:]>_@YCIHHX[aF
~dab	w-G;ZG[H[
~dac	q![#[*_BGCIHHS_UHVGZIbYfH
~dad	]!G#G%D(G)I+F,I-[/I0I1J2J3^4H6I7]8I9^:a;Y=F>G?Z@IAIDaE[FXGXHEJJKCMFNJP^RISZTHUFVCWHXFY^Z?[I]E_HaFbGdFeIfFgJhF
~daf	wDYVZaZ
~dag	m#I-H3J9d>F@_BICJD[EYHBIHKJNGVHX^ZF[J]FaDhH
~dah	t>aHHaJb[c[
~daj	y![Z[dZ
~dal	c!]#G%H(H)J*I+J,J-G/[0J3E4I7J9C:H=I>^?GAICGD^FJGYH@M^N]OHPYQ]RJSIUHVGWJXYZB[H]_^J_XaEbHdIfHhG
~dam	r-YB[DZHGMJZIh[
~dan	R!Z#F&H(B)C*G+_,]-G/H0D1E2F3[4C5G6E8Z9b:J;E<G=C?H@GAHB_D_EHG[HAJFKELGNDPBQHRDXYYF[D]G_ebFcBgIhH
~dap	X!H#H%H(I*J+J,I-G/J0J1I2I3G5g6I7J8G9G:I;J<l=I>I?I@HAIBHCHDHFJGIHAIGJHKILIMGNHOJPJRITHUHVIWJXIYIZG[I]H^J_HaHbHcBdGeIfFgJhI
~dar	T#F%F&X(^)^*F+I,E/Z1G2H3F4E5H6F8Z9?:C<I>Z?H@XA]B@CJDHEGFFHYI[JGKXLZNCQIRFTCUDWFX[YGZF[H]]^b_]aEcDdCfIgEhG
~das	g#J)Z+Y>J@IBHC[DaHDIJMJNJO^SYUYVJ]JbJhJ
~dat	Q!D&I(Z)H*E+C-H.H/[0Z1c2G3^4D5[6E7E8E:D;F=C>[?A@EAZDaEGFGGCHbI?JFK=LEM^PDQHR^SYTEUBVBWGXBYEZ?[D^C_DbGccdAf_g_hG
~dau	o#]@IKZMZfZ
~dav	o;Y?^@ZBIHFKYM^R]UIVJWZZIfJ
~day	S!^%I(F)H*H+E,J-C.J/G0J1I3F4I5J6I7G8I9X:F;J=Y?E@gAHBGEIFIGHH]K@LHMENHOGPGR]SbTFUHVHWIX^Za[H]F_HaHbEcZdHeJfGgHhF
~dba	y>bHFZH
~dbe	t7ZA]N[_G
~dbl	m#^1[BZHI[^bHfJ
~dc^	i!J#J1]3I9I>J?J@IBHDIGZHDIIKIMJRfSHTJUJVJXHY]ZCaJbGcYf[hJ
~dco	o!J#b%I0[1[3^9I>JCIHCIJRHYIZJcIdZfF
~dcz	t,Y@[O[Z[
~dd^	y-I9J>]@JH^ZJ]J
~dda	t!J-J9^>[@JBIHFPaSYVGZH]FcJ
~dde	^!I#I%J(_)I+J,J-]1J3G4H7I8c9H=I>G?G@[AICXDIFIGYHFIZJJKFMJNFPHQYSJTJUIV]XIZ][J]H^I_IaHcIdJfIgJhI
~ddi	k7Z?ZCaDDN]ZG^J
~ddl	p<XZJ]a
~ddr	c!J-J3b9J:Y?J@IBJD]HbIJOJZI^JaGcH
~ddu	y@Y
~ddz	y4Z9[HGM]
~de^	H!A#B%F(H)I*G+C,C-F0D1D2Y4A5G6D7A8F9<:F;D<F=F>e@DAJBZCaD=E_FCGDHcIXJDKEMaNDOGPBQGRBSYTDUGVEWDXcY][B]]^X_DadbFc?dAeEfEgIhb
~dea	Z!b#G%I(I*I+J,J-I/I1I3F4J7J9D:J=I>a?HAICIDGGJIGKELJMINIOIPHRJSJTIU^VGWIXHYZZb]I^I_XaIdGeJf[gJ
~deb	h!J#^3I?ICIHCIaOIVJXJZG[_aJbYcY
~dec	[!H#I%E(F)[*G+I,J-G/H3I4H5]6h7I8F9I>H?Z@YAYBECHDFEJFIGYHEJJKXMGOZPHR[SJTJUIVIWIXJYIZE[H]H^I_HaIbIeGfHgHhG
~ded	_#I(I)J*J-F/Y1Y3J4I7J8c9I>H?I@GAJCJDIGYI_KGM[NJPIQYUIV]XJZC_JaJbIdJfIgJ
~dee	y>H@[H[I]
~def	S#G%J)I*F+F,H-H.J/H0J1I2J3G4H5I6I7F8I9H:I;I=Y>E?J@YAICIDCFIGHHZIIJGKCLGN?OIRISZTHWkXFY][J]D^H_Hb^cGdFeJfGhF
~deg	rBGHESeUDVGZHfE
~dei	k@_IJKZMZXYZ^aJhI
~dej	d#J(H+^-I9J:J=Z>I?H@]CHDFHCIIKbMINJVGXYYXZZ[J]_^JaGbIfYhF
~del	Q!@#a%b&Y(Z)E*C+Z,F.J/B0G2H3I4C5C6E7I8[9E:A<H=X?EBED?EIHaIIJFMGNHOCP[QHRXT^VZWHXBYGZJ[^^B_baJdHfHgDhA
~dem	V!F(E)I,H-[/H0H2Z3D5J6H7G9a:I;H<J>A?B@[AHDJEIFHGGHYJHK?MZNESJTFUDWGXeZ<]D^F_HaXcFdFeIgGhZ
~den	G#Y%b&D(c)C+I,X-[.F1D2C3=5J7c9H<E=B?]@EAaC^DDEGFIGIHDIaJ[MFNEOEPbQcSaTAUCWGXGY[Z=[G]@^Ya^bIc>d>eXf@gBhA
~dep	]!G#I%I(Z)I+I-F/H0I4I6I7I8J9F:G>F?F@EAHBZDHEIF^GZHGIELJMGNHOISITGUGVaWIXEYZZD[H][^JaYbacXdFfahH
~der	F!F#C&I)c*[+H,c-].E/@0B2B3C4D5C7m9E:I;?=C?=@bAGBYCGD@EDF]GAHXI@JGKZLXMDN[OEP_QHRBS>T@UEVBWDXaZI[G]G^_b_c=dEeCfBgGhD
~des	L!d#H%E(d)H*[+F,E-H0F1I2G4F5G6]7D8G9A:I;]>B?F@bAEBICCDDEEFDGcJEKCL]MANGOBPIQGRHSCTZU_V>WCXAY][Z_BaCbZcBd^eEfHgahI
~det	T!F#G%F&_(F)F+F,G-Z.J/H0G1H2H3G5I6X7Y8H9F:G;H<J=D>^?D@JAHBZCDDbFHGFHEJJK]N^OFRYS_TEUFVCXFZ_^IbHcEd]eHfGgGhJ
~deu	d%X(I*a-J/Z3J9J>J?J@aA]CbDJHFKIMINIO]PJVJZD]JhH
~dev	Z!H#X%F+I,I-[/H0J3H7J9I;J=I>_?HAJB^CIDGHcI]KXMHNJOJPISIUIVHXHZF[_]H^J_IaIcIdGeCfFhI
~dez	n(^9[A]HGWYZZ_G
~dfa	i/eHGMINIZJcJ
~dfi	yG]HIJX
~dfs	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKGMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~dg^	lHa
~dga	t-[
~dge	j.aA[
~dhe	j(Z=X@IBIDJHHS]U[V^WZZHdJ
~dho	i%GHHPd
~di^	d#I(I*Z+J-J3I9]=Y>a?I@XBFCYD^HIIIKIMIOJSYU[VG]IaXbJcIhJ
~dia	g([9X=J>H?X@]BHIJKJLZMIPISITIXJZE]]a^gIhZ
~dic	W&J(F)H*F,H-a.I/H0H1H3X4F5I6H7H8J:F;H<J=D?FAHB[CZEHFHGIHDI[KbLIMDNHOZPFQJRHSGTGVXWIXYYH[H]D^H_JabbGcJdGeJfEgHhX
~did	n9ZA_HIX]]JbZ
~die	^![#G)J,J/J0I1J3G6J7Y9H=H?F@ECIDHHIIFJJNZOIRaSJTJUHV]WJXIYJZ?[I]a^I_JaGcIeJfbgJhG
~dif	U!F%F(E)H+H/^0I1I2I3C4G6b7[8[9G;I<J>Z?B@bAICGDDEIFIHHIIJHKZLGNZO[PHR]SHTFUFVFWIXFZD[G]E^]_FaEbGcFd^gYh]
~dig	S#[%F&I(D)G*E+F,G-A.I/F0H2I3b4F6H7G8G9@:Z;G<J=]>^?F@IAGB[DGEHFHGGHEIaKFLGMFNJOcPFQJSGTFUCVDWGX^YHZ=[F]C^G_GafbFcFd[eHfDgHh_
~dim	j!J#I)_-J3Z?J@HBHCJDYIIKHMJNIU_VGZa]JaIbJdJgJhI
~din	k%J3J9I>I@IDJHbIJM]P]ZFbEcYeZ
~dio	p%Y>[CYD[ZI[X
~dir	P#D&e(]+F,F-G.H/F0E1f2G3e5H6D7d9C:b;E=D>@AHCEDEEEGDHDIBJJK@LEMBN]OBPDQHRESFTZUHV?W]X[YFZ=[E]D_^aBcBdXeFfAgFhC
~dis	O!g#D%D&H(Y)Z*Y+F,F0H2H3A4_5H6Z7F:D;]<I=D>X?Z@CADBBCDDDEGGEHaIHJJKJLGMDPIRCTFUbVBWDXEYZZ<^X_IaCbYcIdDeIfHgFhF
~dit	U#E(E)Z+H,H-]/Z0I1I2I4H5J6I7H8I:I;_=X>DAIC]DAEZFIHbIZKDMYN_OHRISHUFVXZD[G]Y^J_GaGbGdFeIfGgH
~div	h%Z-a/[6Z9J>H@XBIDFHZIIKZMJNJO[PFUJZGdJ
~dl^	j3J7X8]>Y?HBXCJDHGZIIKIMIVIZF]caHcZ
~dla	c#I%c(H*X>ZHGS]UJVJZHaIf[g^
~dle	g%J(H)[-J3J9I>J?J@XBJDJF]HbIZKHLGMJNJPZV]ZC]JdJg]hJ
~dli	t1J3Z9J>b?Z@[HCIIZIcI
~dlo	qOYR[h]
~dlu	q(J-J2_9H?J@IBICIDJHGI_KJNYSXVJZH]]aJh[
~dly	u1Y3XH^J[ZIaH
~dma	tHFIYQ_ZI
~dmi	A!D#B%H&E(e)k*o+C,i-?.E/>0C1Y2D3>4?5C6B7=8@9?:F;B<E=D>=??@>A@B;C:D>EfFBHCI;JAK<LEM<N?O@PkQJRASDT@U[V^XBYCZI[@]>^I_?a?b@c>d^eAf>ghh>
~dmo	t%_P_ZJ
~dmt	wA^HJ
~dn^	p#],Y4Y9JHHIIKHN]TYZHh]
~dna	t*Y-ZC^
~dne	f#J%Z(J*Y-J9I>I?Z@IA[BJC^DJHGIIKILeMJVJXJ]I_IaH
~dni	m-[3I>[@^MYOI_[
~dno	y+[:IF]G[
~dnt	u-YHGK[NZZGh[
~dny	w#^3JDZO]XI
~do2	y-_?Z
~do^	G#[%X(A*F+[-[.H/@0E2H3J4X5C8J9]:[;D<J=<?gAABaC]EAFGGDH@IBJ@K[MFN;O]P]S_U^WDX_YGZH[G]G^F_@aXbCcJeGf=gAh]
~dob	j3I9]=G>J@^BIH_IIKJV[ZFa[
~doc	d#I3I9G=J>H@HB_CIDJHcIYJJKXOJZI]Ja^
~dod	r8_9JC[DIHGI]KZV[ZI
~doe	L!H%G&Y(Z)G*F,H-[/H0I4I5H6H9C:I;H<I>C?F@YAIBCCFDDEHFHHdI[KELYNaO[PESEVCWFXGZb[F]C^E_IbXcFdCeGgG
~doi	g#J(J*]3J:Z>I?J@HA]BIDIHCI[KYMJNIO]VIZG[]]Jh]
~dom	I!I#J%e&G(>)@*H+D,A->.F0D1C2G3C4k5c6D7g8g9G:A;C<F=@>I?XA^BAC?D@EDFDGGHCI;JaKGLDMGNaOBPgQJRCSBTcUBV?WDYDZ8[C]A^C_GaEbAcAd=eCf>g[hA
~don	^#H(H)I*I,J-F/[0I1J3_4E5I7I8I9F:H;J=I>G?F@HAYBdCCDYEJFJGIHHIEJHKBMFNFPGRISHTGUFVFWJXHYJ[I]f^I_FaDbHcHeJfHgYhG
~doo	f(J+Y-I4J;[>JBIDHH]IJKYMJNZXYY[ZD]]aJbYdXfJ
~dop	m3I9J=J>J?G@ZAaCJHEIIKIR[VJXIZF]]_[aIf^
~dor	S!G#E%D&J(Z)[*Z+F,[-C/G0H1F2H3C4b6[7^9C:X;H<I=E>H?C@HBBCEDCFXGGJdKBLIM^NBODP^QIRYSETEUYXEYYZD[G]Z^J_GaXbYd[eGgFhE
~dos	e!Z#I%Y(G)H*]+J,J-G/I3E4[7[8]9Y=IAJBFCGD[H[IEKDMHNHOaPXRJSJTJUIVGXHZG[I]F_Ja[bJcJdJfIhH
~dot	y*[IHNZZJh^
~dou	m!J#[BJI[K_T]ZI
~dov	p-ZHEZ^
~dow	K!]%B&H(A)E*I+E,G-G.H/_0G1E2G3C4Y5a6F7C8E9@:B;X<H>E?[@FADBBCIDBEGFFGEHZIAJHKCLEMcNHOEPCQIRDSfTGUBVBWEXBYGZD[a]H^X_FaBbecadIeGf^gchI
~doz	pHHI[KZV_Z[
~dpa	wEEHFK[NYWJd^e[
~dpi	w<^
~dpo	m-E0Z9Z?J@^BJHJIJKJN]X]ZI_[aIc^
~dpr	j%I(_)F*D,J-I/J@JCJEJH[JJKJMINJP[ZHg_
~dpw	u#bHH
~dr^	j#J%J-X3^9I>[@IBICIIJK]MZQXZHhI
~dra	a!Z#G%[)H*Y+[,H-D/I0H1]2J3C4[6J7H8]9D:F;I=G>F@bAHBECXDEFIGFHIIDKBLGMCNFO]PGUHXEYJZJ[Y]E^a_HaDbGcHdGeJfYgZhI
~dre	U!G%F(E)[*G+I,I-D.b/G0I1I2I3b4I5J6I7F8I9F:Z;J<J=G>Y@DAHBADaEEFIGHIIJHKDLHMENGOEPHRHS_TFUDVEWGXGYJZH[G]E^G_IaHb^c_dXeYfegEhF
~dri	Y!G#^%G(G)J*H,I/I0I2J3Y4G6I7H8X9C:Z;I=H>C?F@DAHBXCED^EJFYGGH_J[KDL_MGOFPGR]TFUHVHXIYJZ@[H][_Ia_bFcFeIfFgIhF
~dro	c!I#[%_(^)Y+H,[-X3H4[9I:I=X>_?E@HBGCHDEG[IGJIKFMHNIOJPJRGSJUHVYXYZB[J_JaHbXcZdIeZfGhJ
~dru	k8^9J>F?I@[C^H^IIKJZF]Ja]
~drz	i#J-Y/]4IBJDJHGIHJYMIN_O]P[dHfJhI
~ds^	c!Y#I/J3F>J@[BHDYHHIEMJNZOaVJZY^[aIe[
~dsa	p@aBIIFU[V[WJZH
~dsc	i>]ZHbb
~dse	n9H>^@IHaZF]H
~dsl	yHHT_
~dsp	uN^ZI
~dss	wG^HXR[SJ
~dst	j#F%H&J(J,J-I1J9G?I@JAJBJCJDJFYH^IINJRIS_TbXJZI]J_GaJbJcJfI
~dsy	_%a(I-J0^1J9JBHEEGZH?MJNJRIUIVJWJZH]JcId]eZfd
~dt^	d!J%J(I*[+Z/I3I7X9H:J;J>G?^@JBGDGHBIFJXKaL]OHPJSZTIVHXI[I]H^Y_JaGbIcGd^fJgZh[
~dta	yIJK[Z[hZ
~dto	h)bHI
~du^	f#Z%Y3G9J>_?I@IBICXEXGJHEIIMIOJXJZIa_dZf[
~dua	k!X%Z*Z/[9J>[@YAYC_DJHEK[PFXJZH
~dub	uA]KaZJ
~duc	a!](H)J-Y=H>H?J@HBGHXIIJdKILZPJTZV]ZA^X_JaZgJ
~dul	q-J4G5I@JHIJ]ZHdIgch[
~dun	_!I#G%J&b(I)Y,J-H/I3G4J9J:J;J=I>H?G@XCHDHIHKYMHNIO[PIRISITZUHV[WJXIZ^[I]H^J_JaYcbdJfIgYhH
~dup	i%I&J3GAeH[_JcIfH
~dur	_![#E%^(H)X*I-G/J6J7J9H:I=H>F?H@FAJCHDHEJH@IHKGLIM]NIOZRJSHTbUIVGXHY[[I]c^J_JaYdHeYgJhH
~dus	n!Z#[%J&IAJBHHDZE^]_]gZh]
~dut	p=_>IBJDJHIZZ]YaZf[
~duu	y@YHJT]
~duz	t#^9JHJXaZJ
~dva	o-J9Y;Y=[HYRJSIUIc^d]fJ
~dvi	r)[-I:[BJHHKJS_UGVJZ[
~dwa	o?aBJHHI]K[ZD
~dwi	k!J(J*a-J@YBJHGIIO]S^[[
~dwo	r*^A]CYHH
~dwr	k%b(aHCKIZFdXeJfI
~dy^	Q#C%D*_+d,G.I/I0H1Z2H3J4F5H6X7G8F9X:C<[=E>F@^AEBBCYDZEGFGHDIEJGLZMDN^OEPEQJS^TGU[VEWYX_YHZC[E]CbXd[eGfZgEhD
~dyg	y@_
~dyn	q3Z>ZDYHYO]
~dz^	u(_3J9[>]?[CGHHZIaG
~dza	l#J%]-G3I6]9I:Z>I?J@IBHCJDIFJHGIZKHNHOaTJXIZYaJcJdagJ
~dzi	U!D%C&I(G)E*E+Y,E-C/E0F1E2G5G6F7E8F9_;b<I>X@aAEB[CIDHEGFEGEIDJFKDLIMYNGOIQHR[TJX_ZZ[D]Z^E_Da^cGdDeFfXgF
~dzn	w;]GYd[
~dzo	t#G%[3J9]B[HJO[
~dzw	y9[>]HHa]
~dzy	u>]@[BJHIR[ZZfJ
~e20	u-aIF
~ea^	d!I#X&J(J)G-I9F>H?JBYCJDIFZH]IIKFMJNITIUIVJXIZcaJh[
~eac	U!_#]%[)H*I+I,I-^/D1H2Y4Y5J7H8X:F;J=G>[?E@JBCCHEHFJGFHCIEJXK^PJRFTFVFWHZE[H]F_EcbdGeIhY
~ead	P!Z#d%X&J(b+^,G/G0J1F2F3Z4F5I6Z7G8F9[:E;H<I=E>]?IAFBICDDDFGH^IAJELFMBNBODPJQIR^SIT_UFVAWIZD]A^D_JaCb[cDdEeGfXgZ
~eag	k(H)[0^VZaH
~eak	Z!]#I%J)X-a1Y3X4J9H:J<]=J>I?I@XBFCJDHFZGJHIKGLJMIN]OJPITJUZVHWIXIY[ZD]I^J_JbJeJfHhI
~eal	f!Z+J9^@ZBJDIHXS_ZDf[
~eam	U#G*H+I,J-H/I0J1J3E4H6[7H8J:_;J=G>A?F@DAJBDCHDFEJFIGHHgIDKFLIMeNGOHPHRISHUGV^WIXGYYZG[H]F^HaDbGcHdHeJfGhF
~ean	]!G#I%^&[(J)J*]+J-G1J3G4I9E:I;I>X?I@^AcCHDHFJGJHEIGJJKFLIM[NEOIPJTFVHXYZY[J]Z__aGbJcJdJfIhG
~eap	yHHK[R[ZI
~ear	R!_%C&J(D)G+c,H-_.I/F0H1]2I3D4G5I6H7G8G;I<J=C>X?YAFB^CDD?EIF]GCHYIDJGKbMZN]QJRGSGT[UGVEWIXFYHZ=[Y]G^X_]aCbGdFeFfagGhD
~eas	O!H%H(E)G*G+H,I-b/Y0J1Y2J4H5I6I7G8H9b:F;J=D>B?GAHB[CEDIFHGGH[IaJGKEMFNbOHPGRHSGTIUFVEWJXYYJZe]E^F_GaFcGdGeIfGhF
~eat	V!D&J(E)G*H-E.J/G1H3E4F5J6I7G8^9]:F;I<H>F?E@GAGB[CGDEEIFHHYIEJHKZLHNDOHPERGSETGU^V]WIXFZ>[H]F^Y_^aFdYecfagHhE
~eau	^!J#I%I(H+J-F/X3E4J6J7J8Y9_=I?[@XB[CGHCIEJJLJM^OGPJQZU]XI[Y]Z^JaYbHdHfJhG
~eav	e!c#J/X3J9H>I?I@GBJG_HcIIKINJPJVIZBaJhJ
~eb^	tF]HYNZZHaY
~eba	H!D#C%^&I(A)D*G+F,Z-D/G0[1[3E5X7F9G;I=[>E?DA^BJDCEFGXICJXKALDMENBOHRZSETDUAVBWEXFY^ZG[D]D^C_^aEbGdcecf]hC
~ebb	j!J#I)].Y3J9H=Z>I?J@IBGCJDJIIKHLJMaNJOYT[UJVIZG[[]YaIbYfJhZ
~ebc	yH^
~ebe	c!J#]%J(I-G0[3I4J7J9H:[=J?HCHDGGJHZMENGO]UJZA]Y^Ia^bHcJdIfIg[h[
~ebi	o(J)[I]ZI[XcZ
~ebl	e#a%J(J)[*I+Z-[3F9F=J>E?G@GBHCFDFHDIZK[LJMINZPIRIUIVHXZZE[^]G^Ja]bIcYfI
~ebm	mB]HYM_ZHhG
~ebn	y5X=[HY
~ebo	Y!H#E%H(Y)Z+I-F/H1I3Y4I6[7J9X:H;Y<^=I>G?cB^CGDGGJIZKJLHM[NGOGPHRJSIUIVGXHZE]Gb[cHdXeJf_gHhG
~ebr	Z!Z#G%G&I(])[*F,G-[.J/I1I2I3D4G5J6I8Y9D:Z;]>[?J@CA]BEDGEIFHHCJIK[MENDPZRJSHTIUFWIXFYI[J]b^]_ZaHcGdEeJfFgHhF
~ebs	iH_I[Z]cI
~ebt	r([@[XYZI
~ebu	c4Y6X8Z@JBJDYEZNJRJZGbJcfdYfIgJ
~eby	w+[@[BJD[HZZHhJ
~ec^	Z!H#G%F(Z)J+I,I/I0J2J3[4H8J9E:Z;I=H>I?b@DAICIDDFJGIH=JJKYNGO^P[SIT[UGVEWIXXYJZE[b]F^I_HaCdHfGhc
~eca	S!G#Y)Z*G,I/[0J3H4F5^7H9G:X=I>I?G@GBECHD]E[GJI[JHKIMIOYPGR_VYXYYDZB]Z_IaEbIdXeIfHhE
~ecc	d#Y-I/Y3X5Y9I=J?I@IBICIDIHCIHKXMaNIVXXJY]ZG]JaJbJg[h_
~ece	Q#Y&J(Z)I*G+E,H-C/G0H2I4G6H7I8G9E:H;J<J=a@_AHBHDXFHGFH[ICJIKeLGNDOCRGSFTGUAWFX[ZI[I_FaacHdbeHfFgGhI
~ech	T!B#I%f&I(d)E*D+F/]1G2G3B5G7E8F9J:B;b<X=B?B@ZAFBYD@FZGEHEIGLbP]QJRESYUIV?WEYF[D_Ca@c[dCfA
~eci	T!C%G&b(C*I+H,J-I/G0H1H2I3B4G6_7F8E9^:D;I<J>DBJCFDEF_GFI^JDKBLGM_N_OGPFQJRIS]TGUIWZXE[E^E_Fa[cEdEeHhD
~eck	X!H#J%[&I(E)I*Z+H,E-E0I1I2^4I5^6I7I8I9J:F>E?F@BAIBBCaDZF^GHHHIcJ_KHLXMFN[OFPGRISHTHUEVFWHXGYJ[G]X^Z_IaJbGcHdYeYfGgIhD
~ecl	j#^(J-J>J@[BGC[DJIZK]MYO]ZD]JhH
~ecn	t>J@JKJZFhd
~eco	O!D#A%C&I(C)D,G-Y.I0H1F2H3[4E5G8_9B<H=D>[?J@bAFBXCeDYEGFGH^IAJaKELEMFN@ObPEQIRESHTJUJYGZI[G]Y^E_EaEbFcDdGeGfCgFhc
~ecr	U!E#E%]&J)G-E.J/F1H2]5J6f7G8Y9E:G;I<I>X?_@GAHBDCGDEEHFGHIIDJHKJLGMDNCOHPYSHTGUFVDWIXGZF]F^F_^aFb[dbeYf^gXhE
~ect	>!I#<&d(D)D*C+A,[-].B/E1g2f3Y5A8f9H;^<c=:>A?B@>BDC;D9E@FBGfI@K:LBM?NJOCPCQ[RdSFTHUBVDWJX=YZZA[@];_ea?b?cefcgAh[
~ecu	Q!E#E%Y)X*_+_-G/Z0H1H2I3E4D5I6F7F8H9F:E;]<d=F>_?Z@AAHBCC[D[EHFIGGHGLGMDPEQ^RGSGUFWGYb[E]E_GcGdFeHfEgGhE
~ecy	yKZ_]
~ecz	m#J(J*Z-I.b3I9G>]?]@YBICYDYHDIHKJNIQYXJY]ZH]HaGfJ
~ed^	C#_%E&F)@*[-H.G/Z0I2C4E6G7C8_9<:D;E=Y@JAFCaDCFII[JFK_LYMJOXPFRFSATGUEV^WDX_YEZ[[C]c_HaFbDcJdDeCgZhG
~eda	b(Y)J+]-E/J0J1J2X3G4I7J9_:I;[=I>F?E@ZAIB[CFDYEXFJGIH@LIM[NXOHPIRJSITHUGVGWJXG[I]F^YaGbFcIdHfYgIhG
~edd	t-H9I>I@HBJH_IHKJTJZa]IhJ
~ede	K#_%G&G)D*J+I,d-F.F0D1I2F3>4A6H7l8I9X:B;E<G>B?DACB_DCEGGCIHJEKZLFMXNEOBQGRCT@UYYEZY]>^@_?cAd?eDgE
~edg	m.aHJ
~edi	Z!Y#E%I(F)H*Z+H,I-_/J0J1I3B4H5J6I7_8I9Z:E;_=Y>@?DAICIEJFIHaI[KBLINFOXPFRISIUFWIXbYJZ=[G]Z_IbCcXdGeJgIhF
~edl	m(I1X3J8^9G>H?I@IBXCIDIF]HDIHKHMJNIPZV^XJZD]aaHh[
~edn	g!H#a%[(I*[+J-I3G9H:H=J>Y?Y@EAZBHCaDHF[GYHEIFNHOGPITIUIVIXF]I_YaGbIcJdIh]
~edo	^!I#Y%H+[,I-F/H0J1J3F4Z6I7^8J9B;J=G>]?Z@aAJCDDCEJFJGJHDIDJJLHMENGOGPHRXSIT]UGWJX^YJZ]]F^I_HbHcIeJfGgIh[
~edr	f-H4[8Y9H:]>J?I@JBHCJGJHcIIKIN[XJZI]JaIfJ
~eds	yFZ
~edt	h)bHINJ^]
~edu	m,Y9J=I>JEXHYVI]beZ
~edz	k!J#I%G(X-I/J3J9];d>I?I@YBHCJDIHEIIKHMJNIOJRZS[TIUJXZZE]]aFbJcIdJfHhI
~ee^	a!I#I%Z(H)I*d+J,J-G/Z0I3I4J6I7I8J9H:I=g>H?G@[A_BGDGGJHEIFJJLJMHNIO[PHSJUIVHXIZD]H^J_IaIbIcIdDeGfFgIhH
~eec	b!J#J%Z(H+J,Z-I3H4Y6X7J9I:J>H?I@GBHDHEJFIGZHEIIJJKGMINFP]UIVGXIZX[J]J^IaJbHdae[f^hH
~eed	L!Z#X%I)F*Y+F,G-D/Y2H3Y4E5Y6H9D:F;H<X=[>Y?E@YAEBZCcEZFHGGH^I[JFKBLGMGNCODRGSGUEWGZ_]C^F_EaDbEcGeHhH
~eef	d#Z(H)J+J0J1J4J9G:J;I=Y>F?I@ZDZFYGJHJKEMIOHPIRISJTIUYW^XJZY[J]H_ZaGbJcHdYfYgJhI
~eeg	y*]3Z@ZCIHI
~eek	[!Y(H*J+I-G/X1I3^4G5Y6J7I8X:H<JAIBBCXFJGZHZJIKHLGMGNYOGPHRHSJTGUHV]WJXIZ][I]F^I_ZaHcHdJf[gIhH
~eel	j#^-I9J:]>G@YBJDJHHIZKZX^aJdIfY
~eem	e#I%I(G-Z3F9I:J;]>I?J@IBGCID[EYGJIYK[NIP[RZVHWJXIZ_]JbJdJhJ
~een	J!I#J%G)[*B+Y,F-^.H/@0D1E2F3C6]7C8G9>:A;F>X?ZAHBXD]EEGIHFI^JXKaMCNBOFPJQGRCSBTBU^V]W^XDYFZE[c]Z^A_IaZbcc^eEfHgDhC
~eep	V!G%I&J(H*I+^,J/I1J3G4J6J7[8J9H:G;I=H?F@_AIBDCGDXHXI]JIKXOHRJSIT_UGVFXGYJ]F^[_IbGcIdIeJgXhY
~eer	R!C#_%B&H)b*a+Y,X-D.I/H1E3_4B6E7E8E9Y:B?F@^B]CBDYH@JEK[LJMINDODPYQGRDUDVJW[XbZG[B]H^B_GaDbBcFd]gYhZ
~ees	f#J3I4Z9I>J?IA^BJDJGFHEKZMZNJOJVJZ]]JbIc]dZfHhI
~eet	Y!J#J(J+Y-Z/Y>D?HBHCIDIH[IXKIMIN_OJVHWJ[^]aaIbIhY
~ef^	r!X9I=]>JHFQXZ]]JaGf]
~efa	d#I(J+I-H4]>^?H@^BHCIDFHZIGJJKFNYUJVIY^ZE]]aIb^hJ
~efe	a!I#[%J&]([,Y-F/J3H4f5J9G=H>G?Z@GBHCHDIHYIJJHKHMGNHOIPIQXRJTIUJVJXIZB[J]H_IaGbYcJdIfIhI
~eff	pBZHJLYQYTY
~efi	U#H)J*G,I-I.J/H0J1J3_4H5I6J7G8I9H:J;I=Y>E@EAJCHDDFJGIHEIFJHKDLHN@OFRIS[TIWjXGYJZX]D^H_HcGdGeJfG
~efo	N%E&H(C)G+F,F-C0I1G2H3a4D5Y6F7F8F9H:C;F<I=D>^?]AEB?C_DfFGGFHXI?JFKZMXNBOgPFQIRGSETIUDVAWFXYYGZD[D]c^F_DaJb[cCdEeGfDgFhG
~efr	y*X-[CJHJZ[
~eft	X![#[&J(E)G+F,E-H.J/I0H1G2H3H4G5Y6I9Y:F;Y>H?F@YAXCXDZEHHZJHKBMEOEPIQJRYSGTEW]XDZ?[G]c_^aEbFcFeIf[gG
~efu	O!Y#C%b&I)[*F+G-]/c0H1H2J3C4E6F9E:I;H<I=^>D@YAHBBCEDEEGFFGEH>IbJbK]LGMAOYPZSCUGVXWGXEYH[F]F^FaEbDcEfDgD
~eg^	]!H#H%E&Z(b)]*b+J,I-F/I0J3J4H6J7J8J9F:H;I=H>F?F@aAJBGC^DEEJFIGJH?I[JJKFLJMHOHPcRJSJTIUHVDWJXHYJZA[J]Z^Z_HaZbIcIdIfIgJhI
~ega	T#C%h(c)E*C+F,E-B/G0G1G2G3A4D5H7F8J9Y:D;J<I=E?B@HAFBACBDBEGFEGEH^IDJGK?LFMBNZOCPgRYTFUCVbWGYXZD[F]a^F_EaYbYcBdCeGfCgGhD
~egd	q([7J:I@DC[DbHFIJKJTYVZZFhJ
~ege	[!F%H)I*G+J-F/H0H1J2J3^4G5X6I7I9F:F;H?Y@CAIBDC]D_EXFJGbHDIJJXMEN^OYPGRISIUHVaWIYJZ>[G^_aDbGcHdIeXfFgI
~egg	p!Y-J=[>]?J@[BHCJHIKJU[][aG
~egi	I!F#C%D&I(G)A*H+k,E-B.G/J0E1F2H3G4E5G6F7D8E9B:C;F<H=H?a@FAEB]CbDhEEGEH]IAK?LEMCObP_QGRFSDTDUGVAWXXBY]ZD[D]C^E_CaAbJcGdCeFfBgDhB
~egl	i#J.X3I9H>H?]@HDHGYHCIHNbOJRYV[ZE][aIb[hI
~egn	u*Y=^>ICJHHZZa]
~ego	W#E([)E*H-Y.H/E0F1F2G4E5H6G7F8]9I;G?BBXC_DIEGFFH@I[JFKbLJM_NHOXPCQIRFSFTDUDVZWFXBYFZE[HaFbIc^e^h_
~egr	b!I#I%H(])H*Z-I/J3I6J7J9I;J=[>J?H@[BEDGEGH?IIKHMINJOJPJQ]SeTIUCWIXZZF]I_IaHbHcGdbe[fDgIhJ
~egt	b#H%J(I+Z,X-]3I4J7Z9G:I=I>[?Z@IBICZD_GXHCKZLJMJOZPJRJTJUHVIXH[J]GaGbIcIfIhH
~egu	[!H#F*[+F,I.J/I0H2J3J4G5J6I7G8Z:G;H=Y>G?_@ZAHC_DJEHFIHDIDJIKCLHMFNZOFPFQXRHSXWIX[Y]Z?[H]a^I_GbGcGdGeIfEh[
~eha	e!I#H%Y(F*I-_3H4I6J9F:J=J>G?Z@FBGCHDGHXI_K[MHNGOJPZRIU[VHXIYZ]H^JaIbJcIdYh^
~ehe	_#G%H([)b*d+J,]-H/I0J1J6I7H8I9G:H;I=G>G?EAJBFCCDFFJGJHAKDLIMGNFOHPaRHSHTYUIXFYJZJ[X]F^I_HaGbGc[d_eJg^hH
~ehi	h!H/F0I1Z3Z4J9]>H@HAHBIDIGFH@IIKIM_NXPJR^THX[ZF]I_^aFbYcJdJfHgJ
~ehl	X!G#Z%Y&^(I)I+J-F/X0I1J3[4G6Z7G8Y9F;Y=]>G?HAIBDCXDDE[FIGHHIJHKFLHMFPGRZTGUFWXXFZ_[X]F^J_HaEcGgHhE
~ehm	o>J?a@IHIIIK[N_ZHaJ
~ehn	i)J-]=J@YHEIIJZKGMJNaZ_dZhJ
~eho	g!I#J%Z(a*J,Y-H1J3I4J9X:I;a=Z?I@GBICIDHIGKHLJNIOJPYUIVHWJXI][_JaHbIcJfIhJ
~ehr	_!Z#F%X(I*Y+Z,J-H/I0I1Z3I4H9I:I;J<Y=^?YA[BGCYDHEZGIHCK[LJMHNHOGPHSJUIVGX]Y]ZF[I]G^JaFbHcFeJgJ
~eht	X!I#G%G(E*G+J,I-^/I2X3[4G6I7I8J9E;I>^BFDYEIGIIZJJLJMZNJOGTIUGVJWJXGYY[Z]H^]_IaDbXcHeHfYgHhI
~ei^	Y!Z#a%H(G)I*a+H,I.J/X0J1J3C4H5J6I7I8J9C:G=F@bA^CXEJFJH?JILINZOYPHRISHVFWHYJZG[H]b^H_IaHbGcHdGeJfGgHhD
~eia	t#ZH^JY
~eib	Y!G#F%_&[(E)H*I+J-H/I1Z4Y6Z7I9H:G;I=Y>D?F@DCGDGEIHFIJKELJMGNFOXP[R[SITHUFVEWHXGYYZF[X]G^G_Ya]bFd_e]f[gYhE
~eic	Z!J%H(G)I*X+J,I-_/^0I1I2Z3]6I8J9E;I=G>E?FCXEIFZG[HFIeJJLINEO[PHR^SITGUHVFWIXGYIZ@[H]F^H_GaFbGeJgIhJ
~eid	e!I#I%I(H)J*],J/J3I9]:G;J=I>I?Z@GA[CIDGEHF[GYHGIFKHMGNeOJPIUEVGWbXI]H^J_GaHbIcHdFfJhI
~eie	w#Y9^HD[X
~eig	X!G#I%a(F)I*G+I/_0]1I2I3D4F5J6H8H9E:[;Y<J>H?[AHBBCEEIFIGHICJYKFLFMCN^OZPaSHTIUGV_WIYIZE]F^aaDbJcGdDgHhC
~eik	q3J4^>IGYHHX[aZfZ
~eil	d!Y#I(I*Z+Y-X/]3H4I9F:I;J>G?^@ZAJBHCaIILJMGNGOIP^SJTIXHZA[J]^_JaGbIcJdHfIgIhX
~eim	T!D%^&^(Z)H*G+G,Z-J.J/H0H1I2I5I7Y8H9H:^@CAICEDCFHGGHGIEKBQJRGS[TGWZXEYHZ[^F_Ga]dCeYfIh^
~ein	G!I)F,F-C/A1F2D3I4]5F6D7I:Z;I<E=[>H@IACCXD]EZFHGEIZJGK]MCNHPYRCSZTFUYW^XZZb]G^J_Aa[bCcEdEeCgC
~eio	m#J-J9I>]?J@JCZHGI[KJT^ZF]]aHbY
~eir	V!I#I%H(J-Y/Z3I4J6J7G8a9Y:^;Z>G?FAJBBDXFYIDKJLZTIU[VZWHZB[^]H_JaIbHcIdXeJgGhY
~eis	b!J%H)J+J-G/F4I9Y:J;J=[>F?G@EBGC^DYFZKCLJMHNbPIRJTYUFWIXH[I]G^J_ZaGcIdZfIgJ
~eit	Q!Z(B)H*X+],E0Y3F4J5G6E<J>D?Z@ZAFBGCcEEGHHEI[JFK^LFNCOYPDR]S_TZUBV?XXYXZG[C^C_JaEbCcYdBeHfZh[
~eiv	d(H3I:J>Z?I@JBICJDIHaV[][a[
~eix	o@_KZXYZ]hJ
~ej^	_!E#F%Y)H+H,H.J/H0I1I2J3C4H6J7I:Z;I=JAHDDFYI]KYM[NEOFP^RISHU]WGYIZG]Z^GaCbGcIeJfGgHhG
~eja	b!H%J(H+^-G/Z3H6J7J9G:I=Z>Z?GCGDEHDIFKbLJM_NHOITIUJVFXYZY[I]G^I_]aFbHcJdJfIh]
~eje	U!E#F%I(F)H*I+b,H-_/_0I1H2J3G4H5J6H7G8Z9G:G;J=H>GAIBJCGD_EIFIGGI[J_LHN^OIPFSHTHUGVFWHXHYJZH[H]^^F_FaHbFcFdGeIfFgH
~ejl	n(I+J3^9I=J>G?^@JBHCFD^HEIHKJM[SIUIVIZE]HaabJfHhJ
~ejo	o0X3I?]HFP]Y^aIfZ
~ejs	yZ^
~ek^	_!Y#G%G(H*Z+J-F/Y1I3H4I5J6J7I8X9X:H>X?H@YAIBBDZF[G[H^JIKILHMFN^OIPJRISJTGUHWJXH[I]F^J_[aGbZdJfFgIhH
~eka	a!H#G%^&_(F)I*G+J-[/^0I1J2X3G4G6H7I8I:H;I=G>E?G@]A]BGCGDHEHFIGIIDKDLIMGN^OZPaRXSITHUHVFYJ[H]G^Ha^bGcHdDeHfGgGhG
~ekc	uEXcX
~eke	b!H%H&Y(])J*J,I1J2]3Y4I8J:H;I<Z=^>D?G@ZAJBHCEDZEYF[GIHAIaKFLJMHNHOHPJRHTIUHVHWJXIZa[J]G^I_HaFbIcIdIf^hI
~eki	r7X9[>IB_HZZJaJ
~ekl	o#I+J9I>X?I@JB[CJD[HXXJ]Za]
~eko	k%H(J)Z-Y3J:[;Z>H?I@]BYCIDYHYIIKGMJNJVYZF[Za[
~ekr	m(J+Z-J6_9I>a?J@XBICJDFHDIIKHMINIXIZZ[Y]IaGbadIhI
~ekt	a#F)J*J+I,J-G/H0I1J3^4H5Y6J7J9F:H;Z<J=G>E?X@XAcBFDFEJFJG_HDIEJJKGMGNHOFPHRJSJTHUHXGZA[H]F^I_daGb[c]dGfGgI
~eku	u1]9_HIIHNZdJfI
~el^	O!B#X%C&H(C)E*C+D,E-Z.G/D0E1E3^4Z5Z6c7F8E9=:H;E<^=G?_A]B>DIEIFFG]HcIGK[N[OEPCRDTHU^X_Y[ZA[E^C_CbEcCeIfDgE
~ela	Z!E#b%I(D)H*H,I-D.J/G0I1H2I3D4F5J6H7H9Z:];H=^>[?DB?CDEHFIGHIIJIKALFMXOYRGVEWFXCYHZ_[J][^F_Fbac]dEeIgHhG
~elb	g#J(H)Y-Z9H:I<[=I>[?I@ZA_B[CJDIHDIIKZLJMINIPJUZVaW[ZB]I_FaIbIdIfJhI
~elc	k+J-b1J9X=I>H@IBJDIIDK[N]ZH]Ha[hI
~eld	S![#[%E&I(B,I-B.I/E0H1G2H3b4E5I6G8G9J:G<I=D>D?C@FAFBYCADCEHFGGFHFIAJJK?L]NBOZPEQJR[SZT^UJWFXDYHZ^[^]B^CaabbcEdXeGfChd
~ele	K!B#Y%_&G(D)B*Y,C.H/D0C2D3a4A5C6X9F:?;H<H=D>c?aAABFDdEDFBGcICJCK?LHMINaOfP_QFRDSCTHUJV_W^X?YDZ=]G^D_[b?c@dGf@gCh@
~elf	P!E%G(?)g*D+H,H-D.I/F0H1H2H3F4G5I6H7E8H9F:E;H<I=H>D@CA]B]CFEIFHGFIGJIKYLEMENEPEQJRHSXT[UfVeWFXGYHZJ[X]E^c_DbIcDdCeHf@gGhD
~elh	i#Y-I/Z3J9X?I@GBICIDIHCIHK[M_NIXJY[ZX]HaJbIh^
~eli	[!H#G%H(H)H*G+J,J-^/I0J1J3F4H6]7I8J:I;J=I>E?_AXBFCGDGHEIEJIKGLZMHNGOJPGQ_RZSHTaUDV[WJXFYYZZ[I]F^H_Ia^bacHdHfHhH
~elk	o-Z3I9JHZI^KJN[OYZFfJh[
~ell	K!G#D%E&G(X)C*H+B,H-_/E1D2H3[4B5F6E8I9b:J<G=D>[?Z@JADBCD_EIGZHXJELCMDPDQFRYSHTXU^V]WEX@YIZ=[@]a^HbXcAeHfBg_h_
~eln	f!J#J(Y*I-I3_6^8J9E:J=I>E?IBJG[I]KGMINaOGPIUIV[WJXIZE[J]H_JaGbJcJdIeIfIhY
~elo	_!E#b%I(H)J*H+I,I-Y0I1G2I3G4H5]6J8J;I=Z>Z?ZAICFDFEJFJGIHGIDJJLIMDNEOGRZSITFUHVHWJXGZE[[^H_ZaDbYd]eJfGhZ
~elp	T%I(d)E+J/I3H4J7H:G=H>F?F@XBXCIEJGIHYJYKELXMENGOISGT[UGVEWJXFZ^[G]I^G_JaEbEcIdIf]gb
~elq	yM^
~els	_!H%J&_(I3^7X9H:]=H>H?Z@XCIDGFHHGI^JJKFLJMHNXPISGTJUFVYXIZ[[J]I^I_JaFb]cJdEhI
~elt	h#Z(J+Y-H/I3[6[9H:J=I>a?H@[A[BECFDFHAI^KGNHOIS]UHVIXHbJdJfIhI
~elu	b![#[%J(J*J+J,J-H/Z4I6[9F:I=J>X?GAJC[D[IFK_MZNIOaPJTHUHVHXHZD[J]G_GaFbIcJdHfJgJhG
~elv	j#J(I)]/J0]BJHCI]VYXXZEb^
~ely	f#I&Y2Z9Z@^BXHEQ^
~em^	C#G%B&D(>)C*G+D,?.C/c0Z2B3D4I5C6a8G9H:I;@<C=G?<@[BbCHDaEfFEHHIGJBK_LEM;ODP^QDRISXU@W@X;YCZY[A]_^>_dbDccdce@fXgXh>
~ema	I!B%I&G(@)D*^+J,D.H/G0E1H3b4@5E6D7B8D9]:Y;D<G=A>Z?bACCXDdFCGCH]IIJCKCLDM]N?OFPIQGTFUYV@WCXcYFZH[A][^B_EadbCcGdBeEhJ
~emb	W!I#G%G)I*G+I,J/H0J3G4I6J7I8J9E:J;[=I>D?GAIBECHDGFbGHJIKbLJMGNFOHPdRJSITHUHVcXGYJ]G^F_IaGcHdFeJfHgIh_
~eme	Q!E#D%Z(H*F+F,G-A.I/J0J1G3C4X6J7E8Z9D:E;H?C@ZAZB]GFHGIdKfLDMCOEQIRGSFUEVIWFXDZF[Z]D^G_EaFcZdXe[fHgIh^
~emi	W!G%H(G)J*I+I,I-F/a0H1I3D4H6H7I:I;I=h>F?G@CAHBFCZE_F^GIIDJJLIMGNaOHPHRJSJTHUHVHWJXGYIZ@[I]F^I_EaFbHc_dEeJfGgI
~emm	m#J3I9G>aBJCJDJF]HXIIP[VIZGa[
~emo	T!E#E(F*G+X,H-I0H1H2H4X5I6H7H8X;H<J=[>J?[@CCDEHFHGFHHIGJ[LHNEOGPGQiSHTGWIYbZ@[H]F^Y_ZaEbIcFdEeIfDgGhF
~emp	N%D&J(C)E*F+D,G-E.I/E0G1G2G3I4F5H6G7E9B:Y;G<I=D@dAGBADbEGFXGZHBI?JFLhN]ODPJQIRFSHTdVIWGXbYYZE[E]B_Fc^eFfDgF
~ems	o)^/]HHMJVZ
~emu	g!J#H(J*Z,J-I3H4e9G:I>G?HBHCHHGIGKGMYOIPJSJTXUIV]XI[J]IaZhI
~emy	w+]cYd^fI
~en^	8!I#Z&F([)I+F,c-X.A/J1@2G3C4]5@6X7?9I:F<I=_>[?b@^ABBaEBFJGFHFIaJ?LGMDNDOERbS;TFUIVIX[ZY]^^C_DabbdcXdIeIg@hJ
~ena	G!Y#H&G(D)]*F+B/C0D1C2Z3D4D5D6H8_:b;I<G=I>B?HAYC?D>ECF]GJHZIJJJK]LCMFNGOBPDQGRBSZTBUhV_WdX>ZE]?^F_>aDbGcDdZeZf>gBhZ
~enc	L!^%B&H(C)E*E+E,J-F.H/D0F1G2G3F5J6[7D8F9F:F<d=l>B?C@JAcBDCBDEEFFEGBHcJHK>LXM]NEOHQHSETGUAVDXJYJ[D]G^DaJbDcAfAgFh@
~end	K!Z#]%I(H*G+D,E/F0E1Y2E4B5H7H8H9X:G;F<G>D?EAFBBCGEDFEGBHbI@JbK^L]MJNbOXPCRCT^VDWCZG[[]^^F_EaabHcYdGgChD
~ene	X!G#E%]&Y)Z+H,_-J.J/H0I1X2[3D4G5I6Z7H8H9G:Y;I<J>D?E@EAHB@CFDEEIFJGGHAI[JZLYMDO[PZRFSGTHU[WHXXZD]I^a_GaDdBfegHhE
~enf	d-^1J<[>J@IBZHDIJJ_KZNER]Y]ZGaFfI
~eng	Z!Y#Z%H(X)I*G+H,G-E/J2_4J7J9F:H;J=I?JBGC^I_J[KCLJMXN^OGPJSJTIUIVG]H^JaGbHcIdJfJhY
~enh	Q!C%G&J(H)E*F+F-X.I1G3C4F8G:E;G<I=C>Y?EAGC^DHEGF^G[HFI[K_N]OFPEQIRFSETDU_VAWHXBYHZa[ZcDd[eGfIgIh]
~eni	P!E#C%c(d)F*D+F,[.Z0F1F2F3F4E6F7E8F9Y;Z<H=C@aAEBYDAEFFEGFH@IEJ_NYOCP^Q^R[TDUCVDWEYGZ?]B^aaJbCcYdCfH
~enk	q#H,JBHCZH[I_M]ZH^[
~enl	o!J7[@JHYZH]]_JbadJh[
~enn	U!E#E&J(I*G+G,E/Y0^1Y2I3J4E6G7X8H9G:I;G<J>C?IAICEG]HGK_L[MYNYPIQJS[TEUXW_XGYIZ=[__HaGbFcEeYf[gY
~eno	O!C#B%I&I(Z)C*H+I-[.H1F2Z3B4C5G9X:];F<H>G?G@aAFC_DHEFFGGYHFIfKZNZODPGQHRESETBWEXJYG]G^Y_CaHbJcHdZeFfBgD
~enr	c+Z/X@IBIC[DcH^IHKIMZVHZE]IaJbJhJ
~ens	V#F&J(D)H*F+[,H-C/H0G1G2]3b4F5J6H8G9Y:G;G<J=^>^@BBICDDFEHFHG]HYIBJHKZMDOCPFRFSGTFUEVDWHXEYYZX[F]I^]_Ga_bYcEfagGhD
~ent	9%B(G)H*?+B,_-].A/g0i2B3I4?5E7b8B9I:G;E<A=Z>A?C@CBcC?DEEAFFGEH_I]JBL>M<PER@SeTeUBVEWBX]YDZ@]F^?aZcadAe^f[g_hg
~enu	W!X%F&J)I,b-Z/H0H1I2J4G5J6H9F;_>E?I@AA_DGEHFHGXHYIbJIKILZMENDRGSGUFWGYIZF[J^[_[aHbEcGeHfDhG
~env	f!J#I&Z-^3I9I:J=FBIDJEXIHKIMJVJWIXHZH]Jacc_dZfJ
~eny	k%](J)J4b5X@JBIHCP^TZVJZG^^fJhJ
~enz	]!Y%G&Z(H)J*I+J-G/I1J3[4H6J7I8Z9F:H=h>H?G@FBFCFEJFIGIIDJZKFL]OFPISITIUFVGWIYJZD]G^JaFbGcYeIfFgIhH
~eo^	h#H-I9H?^@HBICHD_HDIIKIM^OITaZF]Ja_bYhI
~eof	y>[HJM]
~eon	c!Z#^%[*Y+X-I3J7Z9I@GBHCJDIF[HFIJKITZU^XJZIaI
~eop	X!H#I%F(Y)Y*[,J-a0J1J3G4J6J7J8^9];^=G>F?J@EAZBGEIG]HCJHKFMHNEOIPbRJSHTJUGVZWIXHYJZA[Y]I_HcHd^gGhH
~eos	u4[HJf]
~eou	q#XBJHYRJXH]Jcc
~ep^	R%F&I(D)H*I+[,H0H1H2I3H4G5I6[7Z8H9D:E;G<J=F>I?C@]AFBBCJEJH]IYJGMHOEP[QJR^SGT]UEVaWHXDYHZ]]X^Y_FbDcFdG
~epa	[!I#G%H(Z)[*I-Z/I1J3J4J6J7I8I9H:G=G>_?G@YAJBCCHDFEJF^G[HXIEJYKDLaMHNHOJPIRXSITHUFVaWJXHZB]G^^_IaGbZcYdGfGgJhH
~epe	g#]?I@IBIHEIJKcMJNJP^Q^X[ZDbIdJ
~epl	_!J#J%Z(H+J-F/I3H4C7J9Z:J=I>a?G@bAJBGCIDGIEKEMgNFOIUJVIXIZ?[J]H^I_JaHbYcHfJ
~epn	u*[4^?ZHHL]ZIaJ
~epo	Y!H#I%G(H)Y*Z-G/I1J3I4J7J:Z;F=H>F?E@EAHB]FJGJHbIEJJKGMHOIPHRXTIUHVJWJXYZ][I]]^J_XaHbHcXdIfZgJhH
~epr	f#I-F9H>IHGIIK[N_OYPYRZVHX^ZGaJh[
~eps	wD[HZRY^[
~ept	R!F%D(E)H*H+G,G-Z/b0H1H2I4G5I6H7I8H9E:B;H<J=E>B?^AIB^DEEIFIGEHFI^JYK_LENXO_PHQJRGSITFUGVDWIXFYIZ_[E]E_EaEbFe[fEgHh]
~epu	f!J%Y(I-I9H>Z?I@ICHDIHYIIKHMINJOJP^UJVIXFY[]Ha[b[cJdIf_gY
~equ	O!E%C&I(a)F*F+^,G.I/E0X1F2H3C4G5H6Y7G8G:D;H<a>C?G@AAFB^CeDGEcFGGGHYIbJFKDL^MDN]OFPCQHRHS^TFUCVDWFYFZB[G]G^F_FaEbJcZdHfBgIhJ
~er1	q-]HFb_
~er2	u-_
~er^	1!G%<&E(X,=-F.A/J0A1@2Z3a4]5b6_7J8G:a;Z>^?D@[A[BJCGD]EHG_HbIdJ_K]LEMBOeP^QIR[SGTCU;V?W>XJZE[E]]^[_]abbJcEd@e6hB
~era	I![#Z%C&E)@*B,_.G/F0B1[2H3F4J5D6I7k8Z:J<E=E>F?E@ZBGCBEAH[IFJHN@O@PfQIRGS^TCUAVJX@YGZI[@]C^H_EacbGdHeIgDhI
~erb	^!F#F%D(G)I*G+I,I-]/G0H1J3G4G5J6H7^8[9E:G;e=G>E?_AHBDCDDFEIFIGIH^IDJJK[LGMFNGOGP]SHTGUGVFWHXGZA[H]H^a_FaDccdXeIfFgHhF
~erc	_!I%H(H-G3H4J6J7J9a:J=I>G?H@FAJCGDHFXGIH@IbJ_KFMFOGPISITHUJVZXHZY^J_JaHbIcZdGfHg_hH
~erd	O!B%[&H(J)a*_+Z,Z.J2E4_5F7F8H:E;]<G>d?CBICHDXGJH8IIJILIMGOFP_RDSDTEUDVHWYX[YEZ[[B][^E_HaHbAcBd_eHfAgDhZ
~ere	I!@(X)@+_-J.I0Z2D3D4Z6a7[8J9H:Z;g<H=G>H?X@_ADB=CIDEECGXHAIGJDKZLYMIOYPIQFSYTCU^VIZB[G]G_Bb@deeZfHgIh@
~erf	a!I#I%[(G*I+J,J-F/Y0I1J3Z4Y6I7J8J9]:Y;^=[>EAIBXCaEJFIGHHZJJKFLIOFPIRHSJTGUIVHWJXHZC[I]H^J_GaIcHdIeJfGhG
~erg	Z!E#_%H(E)H*Z+H,G-C/H0I1G2H3D4F5J6H7H8]9B:J;X<J=F?[AaBBCCDIEIFHGGH]IDJHKILGMBNEOFPDQJRHSGTaVEWHYIZc[]][^F_GbYdFeIfXgYhE
~erh	_#G%I(G*],X-G4I7J9H:H;Z=H>E?bBFCYD_GXHAIGKYNHO]PIQXSJTXUIVHX]Y[ZA[I]F^I_JcIdIfHgJhG
~eri	I!B#=%=&F(>)C*]+C-@.F/B0Y1C3]4Y5E6J7F8I9G:H;f<F=F?F@JABBYCgDcEHFDGXHJIJJJLBMFNbPFQFRESBT?U@VAWXX]YFZD[A]a^Z_Aa_b?cAeHhY
~erk	^!G#]%[)I*H+J,^/J0J1Z2J3^4H6I7I8J9@:G;H<Z=H>[@JAJB]CEDDFJGIHEIDJJKHMZOZPHQ]RISITFUGWIX]YJZH[H]E^H_IaDbFcIdFeJgZhc
~erl	Y!_#E)I+H,I-E/I0J1I2J4H6I7H8I9F:X;G=_>^?]AIBICaDYFJGHHCIXJJKHLbMJN]PHRISITFUGWHXFY]ZD[J][^E_GbJcDdGeIfHgZhE
~erm	N!I#?%g&I(b)H*E,F-e/H1F2G3A4E5H6G7E8F:C;b<H=F>_?A@IAFBZCBD>EYFHGEHHI>JEKHLDMANAOFPZRFSETBVYWJXAYGZG]c^^_HaAbccEdDeFfGgEhG
~ern	M!_%G&F(E)D*G,D.G/I0D1E2F3f5F8I9G:e;]<G=@?XADBFCEDEEFFEGDHGIDKbLEMGQXRYSXTFUCVCWIXIZF[[]G^^a>bEcedFeFfGgF
~ero	O#B%H&H(H)F+F-B.I0F2H3f5H6F8F9@:C<H=D>c?_BHC@DBEGFFGFHFJHKGLJMXNBOgPZQHRISETXUCVIWFXXYFZF[^]J^E_EaZbIcJeFfBgE
~erp	_!I#I%H)I*J-J/H4J9J=J>J?I@GBHCZDYH^IHKILZMINGO[P^SJTIVIWZZC]Y^J_]aJbYcJdIfIgb
~err	E!Z#h%F&e(>)E*D+J,^.I/C1E2D4Z5D6Z7A9D:?;C<E=E><?=@ABaC=D@E]FBGCI>JEKELBM<OGP@RFScTcUGV@WFYHZb[b]^a=cZd>e^gAh[
~ers	K!I&H([)F*D,G-C.F1f2G3=4D5^6]7_8C9H:G;C<X>Z@ZEIFDGDHYIGJDK@LDMHN@OHQJS_TBUXV[W]Y^[I]@^FaGcGd;eCfGgchJ
~ert	M#J%]&Y(E)H+H,E-d3H4I6D9?:C;[<^=J>C?J@YAECEDJECGDHcIGKCLXOXRHSCU]VHW[X[YJ[B]F^HbFcFeHfBgJhF
~eru	V!^#D&J(I)G*I+^,Z-C.J/G0]1H2J3Y5I6X7G8Y:E;G<I>[?C@GAHEGFGH?IFJGLZMHOZP[RXTFUEVCWGZG[F]CaHd_e]f[hI
~erv	B!=#A%G&E(C)_*B+@,D-=.C/F0X1G2Z4e5d6e8?9[:?;F=>>??C@>A@BIC?DDEEFcG;I@JAKBLENBO@P[QJReSdTBUaW?X>YdZ=[?]:^Ca?b;cedYeJfig=h>
~erw	Y!F#H%_&J(F)H*F+H,G-G.J/Z0H1F3C4_5I6X7H9D:F;^<I=J>E@GAHBCD[EHFHGFHBICJHKbLGMFNER_SGUGVYWIXEYYZH[G]^^I_YaCbFcZd]eGfIgGh_
~ery	O!B#D%[&H(G+Z,G.H/E0J1G2X3I4E6F8F:D;F<I=E>ZAFBYCYDZEGFFGFHaI^JYKYLEN^PXQZRISaTHUFWGZJ[E]]_DbFcHdGeGfHgGhE
~erz	_!^#Y%I(H)J*J+I-Z/I0J1I2J3d4I6J8J9[:_;J=H>D?H@CAJBDCFEXFXGIHCIZLYMYOFPIR[SITIUXVGWXXEYJZA[I]G^I_JbGcFeJfEgJ
~es^	I!D#_%D&X(H)H*F+I,F-Z/D0F3_4I5F9D:G<H=Z?CAXB<CBD@EFFEG[H_IcJHKdL]NZO[PDQHRHSCUGWEZX]A_HaYbYcDdDeFgH
~esa	V!e#G%G)Y*G+I,I/H0J1J3F4H7I8^9H:];[=I>J?G@FAIBFCGDFEaFJGIHDIFJIKFMHN[OIQbSITIU_VJWGXGY[Z@[H]H^H_GaGb]cGeIfFgIhH
~esb	e#[1Y?G@JB^HHT^ZJ[bbH
~esc	Q!_#B%X&X(A*J+I-J.J/D1E2F6Y7D9[:C?a@AAECCD=EDGaH?IEJFKELDMANEOZRGTHU_VYWEXCY[Za]F^C_BaAbIcadcf[gIhD
~esd	h#J-I@bIJKHMINYP[R[UJXJZEbZdFf]g[
~ese	9#C&H(_)^+?,@-<.^0X1Y2C4I5^6D9E;I<H=]>J@HB]DCFdGYH?I<KCLGMDN=ODQESbTAUYVXWcXJYDZY[C]Y^G_Ha_b]eJf]g_hF
~esf	mHbRXZJ
~esh	^!Y-J:I;Y=Z>J?J@^CJDZHXIYMJNIVHWZ^H_IaJbXd]fHhI
~esi	c%J(I1H9J=Y>I@GBFDGGYIHKHLJOIUHVHXHZJ[Z]X^[_]bIdIeJh^
~esk	U!H#G%I(g)D*]+J-X/[3F4J6J7H8J9G:G=H>D?X@_BBCIEJGIHbIEJIKEL_MGOISHUHVEWJXHZF[H]G^Z_JaGbEcHdIfGgb
~esl	k#]-I3J6Y9H:J>I?J@IB]CIDJGYHEIJKJMIOZU_XGY[ZF][aJbJdJhJ
~esm	i!J%J9I:];X>I?J@]A^BIDJG^HEIGMINJRJVJXIZF]J_HaIbYdafHh]
~esn	u-]3[>J@[HFIIK^NHOGZH
~eso	c!]#F%[+J-G/J3I4Y8G9Y:J=I?H@FA]BXCJDGGXH]IHKFNHOITGVIXJZ_[J]Z_HaIbIfIhI
~esp	T!E#b%G&J(F*G+H,G/E1H2I3I4F7H9]:G;H<J=F?D@YAYBCCDDJEGFHGGHYIaJHKGLHMINbOYPGQJRFSHT^UFVDWHX_YIZG]Z^H_]aHbIdFeIfIgGhC
~esq	rZ_
~ess	D#]%]&E(F*@+C,A-_/_0E1G2H3I4C5D6B7J8E9D:H;D<E=b>aBbD[EGFAGGH_ICJ@LDM?NGO>Q_RGS_THVEZa[A]c^>_?abbHcHdZeFfAg>hD
~est	A#J%?&C)J*]+Y,>-J.F/<0D1E2E3E4B5D6]7D8g9a:g;B<B=Y>H?a@FAYBeCCDEEDF>GFHXIEJEKDMYNCOCPIQbS^T<U]V_XEY_ZJ[B]F^E_^bAcEdGe>fZgDhE
~esu	k/_3J@JBYD^EXHGMFN]R]ZE
~esv	y3Z
~esy	m%H=JBGGZHGPJReZJdXfG
~esz	i!]#I%J(H)I*J-Z/Y3F4J7J9F:G=I>H?G@[B]CaDHGHHBIFK^LJMbNHOIPYTIUIVHWYXI[I]I_IaHbFcJdJfHgIhH
~et^	6#?&D([)Z+C,>-@.Z/X2F3I4C6I8Y:I<E=X>a?]@HBXCDDEEHG[H[IAKHLJMCNFOZQERGSZTCUXW[XEYHZY[G]b_ba]c^eHgbhD
~eta	W!D#F%F&_(Y*_+E,G.J/I0^1G2I3I4G7G8Z9C:Z;Z<J=F?D@AAGB[C^D[FEGIH?IBJHK[LHMENaOFRZSHTFUDVBWJXEYIZ][GaCcEdFfEhZ
~etc	yHGWHZJd^e[
~ete	]!Z#E%])[+I,H-Y/I1I2I3E4H6I8H9];_=G>X?FAHBECCDIF]GYHFIYLHMFNEOGPIRGS]TGVFXFYIZ^[H]F^Y_HaFbGcFdIeIgIhE
~etf	qBIH_ZX
~eth	N!J#E%G(C)F*b+_,F-[.I/F0I1H2J3D4G5I6H7[8H9I:F;H<J=B>F?e@DAGBGCfDbEXFHGGHZJFLGMFOEPFQJRHSETCUEVCW]XFYIZZ[F]Z^G_FaAcGdFeIfGgGhE
~eti	d!J#^%I(J-H/I1_3I8Y9I:J>G@JBECHIHKcNIOZPJSJTJUJVYX[ZY]H_IaHbHcJdJfIhI
~etj	u)]BJHJIJUbVJZJ
~eto	R#C%E&J)D*c+Z,a-B.H/E0G2H3Z5H6G8G9D;Y<I=J>@?e@@AXCeDDFGH@JZK?LEMINAOXPCQIS^TEUZV[YHZJ[H]B^F_]aAbBcDdJeGhC
~etr	_!I%I(G)I*G+I,I-F1J3]4I6J7J8J9C;Y=G>f?F@JAJBECED[EJFIG[H?IbJJK[LGMFNFOEPHR^SITHUEW[XGZ[[H^J_IaDbZcHdIfHgIhF
~ets	U!H#H%H*Z+[,I-_/F1I2J3C4H6I8I:F;F=G>I?ZAHB@CZEIFIGGHAJZKHMENJPYQYRISZTFVGWIXFYJZD[H]C^F_GaZbFeIfgg[hY
~ett	M!D#G%I*],Z/a0F1F4G5F6E7F8Z9I<_=I>@?G@[AYBGC?D>EIFFH]IeJFKYLEMANcOISHTCUGVHWZXAZH[H]G^E_Za]bCcDdAfFgCh[
~etu	X!Y#H%Z&Y([+a,_-G.J/I0J1H3G4I5J6I7H8H9E:F;I=F?J@EAHCGDdE^FIGHHHIGKYLIMGNGOIPERHSYTHUEVDWXXGYJZ=[H]J_ZaEb]cXdBebfFgGhG
~etw	Z!H#I%G(J*J-G/C0I1J3J4X5H6^7H8I9Z:I<[=I>G?H@]CIDHGJHZK^LJNFOJPIQ_RISETGUIVIXHYJ[I]H_HaHbHced_fEgHhI
~ety	p#^8]HFI[KHPZY[ZHdI
~etz	P!G#Y([)X*F+G,F-A0G1G2I3J4I5H6F7J9E:];F=Z>I@JAHB^CXGFHEIAJGK[OXPIRGTEUZV]W]X_YH[H^H_FaXbZdFeHg]
~eu^	l%Y-J3J9[=[@IB[IJKGMJXJZ^][aJbJ
~eue	[!J#F%I(G*J+Y,J-F/]3I4I7J9Z=I?G@XCFDYGJHZIZKZLZMaOHPJTJUIVXXJZH[^]Y^HaGbGcJdHfIhE
~eul	g#I(J*I-J3I9H>I?[@YCaDHHCIHKJNJPYSJTXU[V[XJZE[a]IaHcIfJhJ
~eun	m7Z9H>I?I@IBJIJKJMJZ]]caJdIgZhJ
~eur	R#[%I,Y-@/E0G1F4a5I7]8Z9A:_=F>D?B@IAXBADDEFFFGHJIKCLGMGP[R[S^THUHWJX[ZZ[H^XaZeIfGgFhC
~eus	i/XBaIJKcNIZB
~eut	^!J#J%J)J*J,J-X/I0J3G4H6d7J9G:G<Y=X>D?J@bBFDFFZHAIELJM_NJOIRISYTHUZX[YJZF]G_JaEbFcIdEeJgJhX
~euv	r8ZC^PY
~euw	]!I#G(X*H+],I-E/[0I1J2J3G4H6I7H8^9^:Y;I=H>I?F@_AJB_CEDZGJIGJJLHMaNDOGPHRISIUGWJXHYJ]X^G_IaGdFeJfGgJhD
~eux	^!J#I%J(I*_+Y-G/X3F4J5Y6J7J9G:I=I>]?G@aA[BGC_DEJJMGNHO[PITJUIVFXZZ^]H^IaGbJdIfJgJhE
~ev^	e#](J*Y,J/J3H4J6J7^9G:I=J>D?J@DAIBHHZI[LJMINHRZTIUJVJXIZE[I]_^J_GbIc^d]f[hG
~eva	c!H#H%I(H)J*J+I-^/Y0I3G4I6H7I9F=I>F?GBZCHGJIbLJM_OHP_TJUHVHXG[I]Y^I_EaHcIdIf^hG
~eve	H#]%X&_(F)I*[/A0E2E4B6X7F8E;H<F=@@YACB]CDD^EDFGGHHFJ]L[MFNeOBP]QFRGS]UHVGXH]A_BbCcHdEeYfZgD
~evi	V#]%I(G)I,H-c/G0Z1J3H4I6I7I8J9H:H=I>b?F@GAIBYCYDFEJFJGXH_IDJJKaNEOXPIRJSITGUHVGWJXGYJ[J]G^I_HaGb]cHeBfEg[hE
~evo	a!G#H%F*J-F/H0J3F4^7J8[9G;J=I?]@_AJBGCIDIH]IGKZLJMINIOYPZSIUIXGZE]X_Xa]bHdIfIhJ
~evr	u*[CYHILZ
~evu	u9[CJD_HIK]aH
~ew^	f*F+^-I3J8[>G?JBICIDHIIK]NIOJR^c[hZ
~ewa	_#I(I)J*J-I1J3J4I>I?X@HCJDJH_IJMJNIRHSDTIUIVYXJZF]XaYbJcgfEgH
~ewe	c#I%_(Z)J/Z0I1Z3J4I7J9G:I>X?I@^BGDHFJGFIHJJKFLJM^NYPaRJUJVIXIYYZD]H^JaIbJcIdHfHhI
~ewh	o-Z7Z:^HEdH
~ewi	g#J(J*Y-Y/[3J9H?J@YB[C]DJHFIYK]M[TIXJZF]Ia[hI
~ewl	t%Y8^@[HEZJ_JdZ
~ewn	q([3_:_>IDJHHIHKGMIOHZIaIh^
~ewo	y(J)_H[PJZG]J
~ews	y9^HJVX
~ex^	m-JH[IbOJZGbJ
~exa	o9I>IDIG[HYO]^XcZ
~exc	Y!Z#D%I(G)[*c+I,G-Z/J0J1I3H4J7J9G:I=H?HAJBFCGDHFJGcHbIGJJKGLXMGNIOJRJSJUGVYXZZC[H]G^G_HaHbIcIdGe]fHgIhH
~exe	w(])JHIL[
~exi	U!G#F%I(G)I*I+H,I-D/H0I1H2I3E5J6I7H9F:F;I=F>X?EA]CbDEEGFHGGHJIdJHLIMGN]OEPGRHSHTHUGVFWXXFYIZD[J]E^H_daCbZc^dDeIfFgIhe
~exp	N!E#D%a&b(C)J*G,E-B.I/F0H1J2G4G5I6H7F8G9E:D;Y<I=_>D?D@@AGBACDDBEHF^GEHaIAJEKZLjMDO[PFQ]RGSFTGUDVDWGXFYHZ_[E]_^C_EbDcEdDeFfHgGhA
~ext	S!I#G%F(E)I*H+H,I-F/I0I1H2_3b4G6I7H8I9F:g;H=G@aAIBDCFDCFIGIIJJ]LeMENFOFQ[RHSHTIUHWJXGZ>[G]C^F_HbFcFdFeYfHhD
~ey^	T!e#F%G)G*I+F,H-H.J/X0J1I2J3[4I5J8H9D:D;I>H?f@HAHBICFEJFIGYHII^JHMFNJO[RISHTHWHXGZB[I]E^F_FbFcHdIe^fYgYhF
~eyb	n#YH_ZJhX
~eyr	m+^3I?[IJKZZI
~eys	g(I4J6h9J?[HGIJKJOGREZF]IcGdJfG
~eyv	w3]?ZD[HEOY
~ez^	^!]%G)H*H,I-J/I0J1I2J3J4H6I7I8J9_:_;I=G>F?G@[AICGDFEHFIGJJJKJLIMHNZOIPHWIXaYJZ][H^I_IaFbFcXeJfGhG
~eza	p+H9JB[D^UJV[ZIdZeIfJhZ
~eze	c!Y#]%[([)Y*H,J3G4J8J9F:I>_?^@ZA[BGCHDGGJH?IJKFLJMHNHOHPHRJTIUXVGX^ZB[Y][^J_FaYbIfH
~ezi	o+Z3J4Z9[DHGZVZ_[cX
~ezo	w!Y:JF]Z^
~ezp	q*Z?^CZDYHIIJQYY]ZJ
~ezw	y._9J[Y
~ezy	w4]HHS_ZH]]
~ezz	m*Z-J3J9H>J?^@HC_HFIZKJN[QXXIY[ZI]JaY
~f3^	wH[
~fa^	u#[HJIXN]
~faa	w;X
~fac	Z!I#H%I(G*]-f/X3F4J7I9H:I=I?H@FBFDFGJHeIFJJMGOJPJSIUHVYWJZ[[J]G^IaGcIdHfIhF
~fai	H#G&Y(H)B*D+D,J-C.I/c0[2H3F4E5_6X8Y9D:D;[=A>??A@IBCCADEEHFaIEK_LDMHNZP_Q^SETAUEVEWDXDYYZf[C]B_Fa@cYdBe]fHgBhD
~fak	y*ZC^ZF
~fal	R!E#X&I)b*D+G,Z-A/Y0F1G2H3c4b7F8G9A:D<H=]?A@HAFBACYDZEEFaGDHCIHMBNJOIQHSHT^UBVGWFX][E]B^G_EaAbBcFd_eIgEh]
~fam	yHXIX
~fan	u1[?J@IZ[]^
~far	k#J-J.Y3J6X9H>J?JA]CIDJHFIGKZM]NISIT[U^V]ZEhH
~fas	h!G#H)I+X-H3J9X>Z?J@ZBHCJDIHZKHNIOZRYUJVJXJaZb]h[
~fat	r3Z9D:]B^DYHHI[KJZG
~fau	_!J#I%J(I*J+I-H/J3[4Z9H:I=Z>G?H@_BHDEEYHaIYJJKENJOIPJTJUIVIWGXIY^ZD[Z]IaHb]cJdIfJ
~fav	l#[-XHXIJK_ZZ
~faz	wHJNZV^
~fd^	p;[AaHIK]OZZJ_GbY
~fdl	yI]
~fe^	n1Y@ZBJFJH^IJK]XIZG][fY
~fea	d!J%J(J)I,I-J3J8J9I:I=Y?IBIGHHYIJKINJSFU_VaWHXJZG]J^JcJd_ebfF
~fec	g!J#I%I-F/J1J3H4J9^:J;I>H?JB_CIDJGJHCIHJXKHMJNIT]UZVGXJ][^I_IaJbIfJg]hI
~fed	X!E#H%H(G)H*G+J,d-H/I1I3E4G6J7m8I9G:F=I>I?I@EAHBGCIDHEIFJGJHBIHJJKHLIMHNGOJPDRJSITHUHVGWJXHZB[J]I^G_CaHbHcIdEeJgHhH
~feh	X!G#Z%Y&^(I)I+J-F/X0I1J3[4G6Z7G8Y9F;Y=]>G?HAIBDCXDDE[FIGHHIJHKFLHMFPGRZTGUFWXXFZ_[X]F^J_HaEcGgHhE
~fei	y![9]:]HH
~fel	m!I#^(J-J3a7J9H>^?H@IBHCJDIHAIIKIMISIUHVIXHZZ]IaHfHha
~fen	c!I#G%I(Z)Y*J-H4J9G:H;Z=[?G@ECGDGGXIFKZMGNHQZUGWJZY[I]^^IaXb_cJdHfGgJhH
~fer	P!I%D&Z(B)D*_+E-A.H/[0H1G2H4e5G6b7E8[9A<H=F?e@EAGCCDAEGFFI]JEKXLGMHO]PEQHRZSETBUZVCWGXCYJZB]Y^F_EaBbFcEd]hC
~fes	y*Y>[WZ
~fet	t@X
~ff^	_!I%^(])[+Y-I/I3H4J8X9J=I>Z?H@GBGCHF[G]HHIHJJKHMIP^QZSJUDV[XJ]J_JaIbJcJd[fGgJhJ
~ffe	T!F%G(G)G*_+H,I-D/Y0I1H2I3I4G5J6a7G9F;[=G>[?_AIBICHDFEIGYK^NYOYR[SHTYWIXFYIZD^G_GaDbGcFdXfFg[hF
~ffi	P!E#C%^&J(]+Y,H-D.J/[0G1C2H3Y5I6H7G8H9X:F;H<[=X>[@DAGBEC_DDEHFHIIJFKCLGMdNDPEQJRGSHTfUFVYWIXEYHZI[E]D^E_FaDbFcYdGeIfEgfhD
~ffl	k-J0Y4[9JH_ZI
~ffr	i%J-H2Z3]6Z9H>F?I@ICHDIHCIbKDMJNIO^VJXHZGa_
~fft	y?ZA]
~fge	j#J(I*J-H/J3H7I9F=^>E?H@DBZCHDEHCIFK[L^MINHOIPIUJVZXIZ^[J]baZbIfHhI
~fi^	]#I%G&b(F*I-H/X3E7J9J:H>H?IBbCHHeIEKFMJNYWIXJZF[J]H^GaFcIdJeJfJhF
~fia	o,Z3[6^<YHHIY
~fic	I!D#=%Y&H(_)G*Z-B.G0E1B2I3Y4E5F6E8E:G;D<Z=J>b@FADBHCeEEFFGIJIK=LCMbN?PBQGRISDTdUAVJWDXGYEZY[A]]^J_CaebBdHeFfAgehI
~fid	l(G:J=J>J?hBIDJHAMHUJVFZCbI
~fie	^!G#E%I(I+H,J-G/J1J3b4J7Z8J:H;J=I?GAICaGIH>IFJJKCLIMFNGPITIUJVGXXZH[H]Y^X_Ga[b]cIdIfIgJhd
~fif	y#Z=^ZI
~fig	P!E#G%C(B)C+H.J/G1G2I4G5I6G7F:C;J<X=B>E?D@JAHBBCEDGEjFHGIJGKFLGMFNCOGPCQJRGSFTFU>VeWhXJYHZ;[G]G^F_FaGcDegf@gFhF
~fij	y3[>]
~fik	i!J#H(I*Y-G4J7J9J=J?I@IAJBIC_DFH^I[KIMJO[VJX[ZC]Y_Ja]
~fil	N!H#A%C&I(])F*C+Z,G-?/C0G1F2_3c4Y5F6G7E8F9A:C;F<H=D?A@@AFB@CcDYEGFCGgHIICJmKALFM^N@O^PDQIRFSFTDUDVCWGXDYGZ?[E]B^D_DaGcJdDeGfDg^hE
~fin	L!G%F&H(I*I+H,D-F.G0F1F2G3C5F6E7I8C9I:E;F<H=Z?X@DBfCCDAFFIAJIKBLDMGNDO@QHREUHVHWiX@[^]b^C_gcBd?eEgGhI
~fiq	y#^3Y@[HJ
~fir	R!X#C%I&J(I)F*I,H-J/F0H1F2H3A4E5H6G7F8c9D:a;H<Y=E>G?C@XAFC]D_EGFHGEIIJGK@L]NaO]PFQJRESCTFU[VCW]XDYHZG[D]]^E_EaBbCcfdEeGfAgEh_
~fis	w3_>]BJHG
~fit	w3H>J?[C[HGIJKIO]ZDh]
~fiu	k/[>J@[HGIYJYKJOZZ[aJ
~fiv	g#^BIHEX^ZFa_
~fix	j#J%J*Y5_9G>aBHHCLIPIVJZJ^_fY
~fiz	n(Y,[3Y>Z?IBJC[DIHFaX
~fla	g-Y@JBIKIL]MJZG^]bahJ
~fle	u>JA_BZHFT[X^ZF_IaE
~fli	e#J-H0Y3J4[9H>GBJHeIIKIMJU]ZD]JaIbJcI
~flo	e![(J)]/J3I8^:I>I?J@HBHDJH[KJNIV^_ZaIfIgZ
~fnu	w3_
~fo^	^*J+a-J9J>X?Z@JBJC]D_IHKIOJVIXJZG]JaJ
~fod	w,Z7Z
~foi	n#Z9J>J@^KJXaZFa[hJ
~fol	]!H#J%J(G)X+Y-]3G4J7I8J9Z;F=H>G?H@ZAIDIFaGIJIKFLJN_OIPGSITFUIVFXG[J]I_Ga[bHcId]f[g[hI
~fon	T!F%F&J(F)H+D,H-C.I/I0H1I2I3b4G5I6H7H8H9B:E;H<J=F>a?^@DAHBHDcEIFHGHH_ICJIKCLGNEOgPGQJRHSGTFWGXDYHZJ[F^H_FcFeHgHhE
~foo	f#[-X9I>]?Y@IDaMINJO[ZH]HaD
~for	D#J%F(E)D*E+Y,@-Y.E/C0C1G3f6C7Y8h:[;A=I>CA]B;CaDeFAHJI@JJKXLdMHNIO;PJQ[R@TIUDV>WDX]YIZJ[]]^^Ga@cDd?eAf=g?hb
~fou	U!F#^%F(F)H+I-G.J/F0I1G2J4^5I6H8H9E:F;J<J=E>D?E@IAbBYCDDDEYGZHGI]JGLJMENIPFS^TJUJVFWGYIZZ[G]E^I_caHbGcDdDeXfCgH
~fr^	l-J2]3Y9J>H@JCIHFI]KFO_XHZHa_
~fra	Z#F%F&X(E)G*]+Z,G-Z.I/G0G1X2I3^5I6b7F8G:X;Y<Y=F>H?]@GAFBCCBD@EGFGIXKYMCOIQIRGSGUFVDWIXaYHZG[F]D_DaDdEeIfE
~fre	]!I#J%Z(H)I*J+I,J-Z0J3F4I6Y8I9H:Z=g>F?^CEDYEJGIHXIEJJKGMGNFOHRJSIUHVaWYXIYJZC[[]G^G_IaGbFcHdBeFfDgIhF
~fri	i#J(J-J/I9Z:I>G?H@[BJDJIHJ]KHNIS^T_ZE_Ja]gJ
~fro	J#C%B(B)^*C,G.G/B0G1Y2F3G4Z5I6c8J9B;_>J@GADBFEGFEGZHHJfK_MCOZP^RJSFUGWGYFZG]B^[_XcZeFfCgG
~fru	j-I>I?]@]BJHEIHKcPYQ[
~fry	t3Z9JHGIaKJO]ZJ
~fs^	_!J#I(I*I,[-G/J3J4J7h9H:J=J>I@IBICJDIIHKGMINIPITEUIVJXJZG]JaJbIdIfJgJhI
~fse	p)a-JBHDJHESYUcVGZIdJfI
~ft^	K!F#D%H&G(A)I*Y+E,G-E.G2F4C6E7b8E9A:B;]<H>E?F@FAYIFJXKHL[MEN@OAPEQHRcSfTcUIVEXBZ@[C]^^HaYbBd[eEf[gchB
~fte	K!Z#b&I(G)E*E,F.H/a1I4F5G7D8Z9Z:@;F=I>A?CA^B^CIDIEGFEGDI?KAL[NFOFQJRbSHUGVEWFX^YY[C]]^H_JaFcCeFfcgJhF
~fto	f.Y7JHFSbTJZIccfJgH
~ftw	l1_BJH_IJJXZJ
~fue	r#^-J9]@JIJKIPYVJZGc]fJhJ
~fug	n(X4[8^?ZCGD[HGT^
~fuh	t%XHJQXU[bY
~ful	]!I#H%I(G)I-G1J3G4]9G:J=J>F?JB_CJDHH]I_JIK[LJNHOYPJSIUGXIZZ[H]H^J_JaGcJe[fYhH
~fun	W!E#D%F(Y)X*I+H,H-B.Z/H0H1I2I3D4F5]6H7G8H9B:H;H>D?C@HAHBdDHEHFIGGIBJHKBLFM]NGRHSFTEUeVaWFXZZ^[F^F_ZaDcFdCeFf^gHhD
~fuo	u#_9[GYIJ
~fur	k>Y@JB]HFN]VYX]ZG
~fus	P!Z#D%_&I)[*G+H-^/c0H1H2J3D4E5H6G8G9E:I;I<J=_>E@YAHBCCFDEEHFGGFHAIbJbK]LGMAOZPZSDTFUHVYWGXFYI[F]F^G_EaGbEcFfDgDhX
~fuz	q-dHFNC
~fwe	y9[MHg]
~fy^	_#H%J*X+J-J3Y9H:J=J?YBHCZDdH]IHJGKELJN^OJVIXYZ@]I_JaIhY
~fyl	pCJD^HIIZKJN_ZJaJ
~ga^	U!D%D(_*C+F,F-B.H/F0F1F2[3E4D5H6G7F8X:D;F<I>[?C@CAFDAEGFXGFHaI^JGKXLXNXOCP^RFTCV_WGXZYGZ;[c]A^D_Fa]bCdCeGf_gFhZ
~gaa	n%^3Y>]@IC[KJZ[aH
~gab	w#[DZKJN]
~gac	o(J3Y9I>I?]KILZY]a^bJ
~gad	]!I#E%b(F)I*G+H,H.Y/I0J1I2J3F4G6Z7I9^:F;I<X=H>E?G@EAIBFCGEJFIGIHFIDJJKEMENGO_PbRHSITHUbVEWIXFYJ[I]a^IaEb[cGdFeJgJ
~gai	R#Y%G&J(H)Y*H+d,I-D/G0I1I2J3H4H5J6J7J8Z9X:B;H=H>G?H@bAHB_CFDDFIGHHGICKYLGMJOHP]R[SJUHVGWJXZYJZ^bIeIfGgHhE
~gal	n(I)I*Z+[-I3I4[9J@IDGH[IIKJL^N]PJTIUJXIZFaJf[hJ
~gam	b!G#]%J(I)J+H,I-F/[0Z1Z3G4H5[6J7J8J9F:H=I>Z?H@DAIBGCFFJGJIDJJKaLJMcNHOHRISJTIUIVHXGY_ZA[I]G^J_IaGbFcFdHfFgZha
~gan	K!Y%G&H)C*B+D,D.G/F0E1F2F3B5G6F7I8E9@:f;E<G=^>H@XAEB?D@EcFcGaH?IFJFK?M@NbOCQHRESDTDUcVDWgYFZ>[C]Y^C_DbFc_d^eEfBgEhC
~gar	_!Z#H)J,H-F/I0J1I4H6]8I9b:H;J=H>B?DAZBECZDBEJFJGJHFJJKYLINGOFPHR[SYTGUIVGX_YIZI]Y^JcHdEeHfYh[
~gas	c#G%I(F)J*J-H3H4J7I9G:h=]>F?H@DAJBECGDFHaIFKCLbMGNHPIRJSJTHUGVGWJXH[H]Z^G_JaYbGcIdIfIhG
~gat	]#H%e)H*_+I,I-G.Y/J1J2J3G4I7J8J9F:H=Y>F?HAIBEC[EJFIGGH>IEJJKDMGNGOIPcRISITIUHVFWJXH[H^I_Ga[bcdHfIgHhH
~gav	d!I#J%[*Y,Z-I2Y3F>G?H@ZBIC]DcH@MJOFRZVJXHZX]Y^IaG
~gba	w-a4[?Z@JCJHFKIZG
~gcr	mYb
~gd^	_!b#F%I(G)J*X+J,J-G/Y0J1I2J3F4I6J7H8X9E:];I=G>E?G@HAIB^C^D_FJGIH@IYJJKCM[OHP^RISIUIWJXHY]Z@[G^G_HaGbHdHeJfXhE
~gdy	l+[1[@JD^HIL^VJWZZF^JdYfJ
~ge^	F!D#@%B&H(E+],E.d/[0E1E2F3?4D5F6C7b9A;F<J=C>Y?^ADB]DJFDGCIFJDLAM_NEOIPCQGRES[TDXaYEZ][^]__DaBbYdHfBg]
~gea	f-J@bHHIIKHM]NFZZ]]^H
~geb	T#Z%E&H(Z)^*E,E-^.J/G1G2G3C5H6F8[9A:[;Z<H=H>F?a@EAZBADBFGH<JGK[LGM@O]QIRESFTIUDWFXXYGZD]b^Y_XaZbHc]eHfC
~gec	wB[UFVZW^
~ged	r)X>H@[BIHZW[ZJ
~gee	[!H#D(])Z*G+H-E/I0[1J2I3I4Z6I7H8I9D:F;X>G?D@FAID_EJFHGHHBJZKILZMFOEPFRHSGTGVZW_ZJ[Z^H_Ha_bJdFeIgIhG
~gef	i#I(J+Y-I3J4]8[=J>^?H@FBICGDJHFIIKHL]NZVIXZZC]]_]aIdJ
~geg	d!J(^*J+I,J-H3_4J9H;J=J?H@GBGCZDaHIIGLJMHNXO[UJVXZC[I]ZaFcJdIhY
~geh	X!G#E(E)H+I/H7I8I;I>^AIBDCEDDEIHXJIKXMYNDOGP]UXVIWHY]_GaDcZdYeGfYgHhD
~gek	p#I+J1]9I>X?JB[CJD[HEXJZZ]Za]dJfI
~gel	[![#[%F(G)G*[,G-X.J/Z0G1I2J4F5J6H7G8I9A;H=^>[?C@^AHCXEIFIGaH@IIJHLGMIN[PFSITEUDVDXEYHZZ[F^Ga]bFcGeIfEgIhF
~gem	a!H#Y%[(H*I+J,J-F/I0G3Z4I6J7J8]9G;J=I>^?F@^AJBICEFJGIHEIXJJKCMENFOHPHTIUHVGWIXGYJ[G]c^H_Ia]b[cHeZfGhZ
~gen	H!H#C%G&D(E)B+F,G-].H/>0l1D3D5B6@7E8^9a:Y;]<D>E?G@^ABBGCHEFFIH>IIKGMDODP?QFRAS>U[VEXcYDZY[C^b_CaIdDeGfAgDhZ
~gep	g#I(J-Z9I>J@]DJHHIHKILbN[X^ZB^_
~ger	N!]#Z%_&G)B*@+],H-Z.H0D3D4H6D7J8D9>=D>^?a@]C@EIGIH]IIJZKDLGMJOYP^QZRDTCU@VBWCXEYEZ][J]B^H_YaIbGcId[eEfGhI
~ges	P!a#d%I&I(@)Y+E,J/E1F2G3A4G6E7E8Y9B:[=A>Y@IAFB_CBDDFFGYHAI>JFKILDM]NEPDT_UaVdWDXEYYZC]^^G_CaGbDdceIhA
~get	Q!F#^%D&I(G+Z,Z-[/F0H1G2H4G5I6G7G8F9E:H;J<I=E>H?E@EBACBDbEGFHGeHAKHL]MDRGVEW[XDYHZa[Y^Y_[bDdCf^hF
~gev	c!H#F%J(I*_+I,J-G3_4X6J7J9G:I=J>J?G@GAIBGDcGYHBIFKYL[MINHPJRITIUIVXXHZD[J]H_YaFbJc^d]eJfYhJ
~gew	_#H%^(F)]+J/^0I1Z3H4I6J7I8J9F:H;I@^AIBXCGDGFIGFIFJIKZLHM_OIP_RISJTGUHWJXHZA[I^G_IaGbHcIdFfHhF
~gez	l![#I%]+Z>[BJDFHHKIOJPJUZVJZE[[]]dXfI
~gfe	l7dHJ
~gg^	d!](H-Z1[@IB[HXIJKHMINJSHTJbYcYgJh]
~gga	uBYH[IJZD[^h]
~gge	c!I#I%J(G*J+Y,J-Z/J0J4I7J9E:H=Y>[?EAZB[CHG[IEKFMHOHPJRHSIUZVHWJXH[I]^_^aGbFc[dIfHhH
~ggi	e#I%J(H-H3D8Y9[:I=I>Y?G@YAZBHCaDDHEIGKFNHOHPISJUJVIX_]Ga]bJdIf_hI
~ggl	y-X@JHIK]
~ggn	m#J,X>HDIL]ZZ[IbbcIhI
~gh^	Q!H#F%G(Y)J*[+^,J-].J/I0J1I2J3H4H5J6J8I9G:J;J=H>D?I@XAIB[C[EJFIGJIaKXMGN^PZRISFTXUBVIWHZF[H^G_JaXdGfIhZ
~ghe	i![#I%b(a)J-I3I4J8J9E:J;a=J>I?I@GAJBJCIDJIXKIMJNZOJTJVIXIZF]I_[aIbJdIfJhJ
~ght	R!E%e(Z)E*G,I-E0^2I3F4]5G6H7G9]:F;^<J=E>G?E@[AHCFDDE[FHGFICKJLFNFO[P]QJSGTFVGWIYIZ?]E^[_FbEdEeHgF
~gi^	c!D#I%I)[*[+H,J1J2[3H4J7J8]9G:H=H>F?Z@[AJDEEIGJH[IZKEMHN_OIPGS[UFVEW^X[Z@[J]G^J_JaFbIcIfHgJhH
~gia	m!I2Z5ZBJHEIEMJN[PaV]ZI^X_Jf[
~gib	l!H)I/J4X9_=JBIDJIJKJMINISITJUJV]W[ZE[Y_]aJfZ
~gic	r-Z=]BYR[ZC]]
~gid	o3G9I>JCbHIIJOIP[XZZY
~gie	wC^P^
~gif	u3]>JD^H[OXZEaF
~gil	l*Z/Z@JGZHGM^O]RZZJgY
~gin	N!Y#Z%D&I(J)E*J+c,F-^/C0F1F2G3G4B5G6F7c8F9@;[<I=J>D?Z@FBHCJEFGEIXK?MGNAOFPIQIRFS]UCVFWFXbYFZ^[B]Y^c_Ja=bdcDdCeGfGhB
~gio	c#G%H(^*I+J,J-F0J3F4H8J9^;J=I>Y?G@_AZBGDXHCIEKFNHOHPHRZSJTIU[VFX][J]F^J_Ja]bHcIdIf[hG
~gir	p?X@_BIHDMHQYUJVIWHXJZa]JaJf]
~gis	J!C#D%F&J(B)B*B+k,F.H0F1G2H3E4F5H6G7E8F9C:D;G<I=D?^@IAFB^CbDiEGFJGFH[IBK?LEMDNAOcPCQHRGSETFU@VDWDXDY^Z=[D^F_EaCbFcHdEeGgFhC
~git	^!I#_%J(G*J,G-E/H3a4J7J9F:H=I>D?G@CBECFDGIaJXLIMHN]ObPJRISJTIUJVIXGZA[I]GadbIdJfJgJhJ
~giu	o3E4Y8[>IC]DGHHKIOIX[aYcXfZh[
~giv	^!Y#I(a,[-H/H3I7I9I>H?IAZB[CJDFHGIFLJMIN^TJUJVHXH]I^YaIbYg[hX
~giw	ygZ
~gl^	c#I(I3J7d:J=J?J@GBYDHH[IJMIN_SJTJVZZCbJhJ
~gla	m.YGXH[ZI]]b]
~gle	p9I>JAYHHK]N^O[ZH
~gli	^!I%I(H,J-I/I3H4^6J8X9E:G=H>F?^@JBEC]DGGJHFJJLIMEOHP_RXSJTHUHWJX^Z][X]F^G_IaGbEcGdGeJfGgIha
~glo	Z!I#I%I(d)a*Z+J,f3I4J6J7I8J9[=I>I?F@GCJEJIHKGLIMINIOIPEUFVEWJXJZX[J]I^IaHbHcJdBeHfHgGhH
~gly	w3[E]OI
~gma	g(J3I9Z:h>X?I@IBJCJDHH[IHKIMINJOJVIZBaHhJ
~gms	i(I0gHBZG
~gn^	N!I#E%C(I*G+Z,]-B.I/J0I1H3F5H6G7c8G9E:D;I<d=J>?AHBZCEDYEIFaGEH^I[JGKCL_NJOGPJQJRHSFTbUEVCWHXFYIZG[Y]D_HaAb^cFdEeGfFhI
~gna	h(J3G4Y9I<Y=^>E?[@ZBFCHDIIIKIMFPJTGUIVJXI]^a[bJfZgI
~gne	y:Z<^HH
~gni	]!I#H%J(H*J+I-].[/I3D4J7Y9H:H=I>E?HBCCHDFICJJL_NFO[PJSJTJUHX^[H]H^IaHb]cGdIfYgJhd
~gnm	yHY
~gno	f!J#H(I)G*^+J-X3]5^:J>I?J@HB]CID]HAIJKHLcPJVJWIZC][^JaIbIfJhJ
~go^	O#A%H&G(])F*E+H,I/C0D1D2[3X4B5H6D7C8Z9[:F;E<H=F>c?C@GBICaEEFDGDH[IBJDKaLGMZN@OXPAQGRCSCTBUAWDX]]F^I_HabbDc[e[gIh^
~god	j#J/Y1J3I4J9E:J>H?IBHDJHFIGKYMJN[OZR]UJVJX^ZX]Ja_bJcHfGhY
~goe	_!J#[-I3Z9]=J>^?IBFCYDIHFIHK]L[MJNIOITHVJXXZG[Z]If[hF
~goi	n9]@IBHHIVJZbaI
~gol	tCXFYGYNZ
~gon	W!H#Z%G(H)H*G+H-H/I1J3F5I7H8J9Y:G;J=]?aAIBYCGH>IGJIKFLaM[NGOIRITGUFVFWIZ>^F_XaEbhcDdHf[hG
~goo	_!I#C(I)F*J/J3I7c9d:J=I>J@IB]CHDHH[I[MIPJSJTJUHVIXIZC]IaIbJfJhH
~gor	f!I#G%J(H)I*Z-G3I4J9J:Y=X>H?]@IAJB[CHDHHCI^JJKZMINHOIS[TIUHV^WIX^[I]H_JaIbJcIdJfIhY
~gos	r9I:c@IBIIYNZ
~got	T!Z%H(C*I+H,J-G.Z/G1J2J3G4I6I7a8G9Y:b<J=Y>D?[@IAIBBCYDdEIFHGGJGKBLFMENCOIPHRJSHTHVFXFYJZ[[[]I_IaGbIc_eHfHgF
~gow	k#E+J-J:I>I?J@JBaDIHZIIKIL[MHTIUXVJ[[]Ib_cIhI
~gpo	w)ZHINZ
~gr^	r)^3J>b?I@ICJHFIHK]MHOIVJY]ZG]I_ZaJ
~gra	P!C%D&I(a*D+D,E-A.H/E0H1a2G4B5Y6Z7F8E9c:G;[=Z>G?E@CAZCDDEEHFFH_JEKELFNDODPBQ^RESbTCU@VCWEX]Z:[D]A^D_baAbAcAddf^gchC
~gre	Y![#c%G(_)G*X+X,H-F/]0I1Z2I3E4H5J6I7H9a:G;H=F>C?JAGBYCEDEEJFIGGH=IZJIKZMJNFOHPERISGT_UGVBWJXEYJZH[a]F^FaEbYcGdJe^fGgEhE
~gri	e!J#I%^(d-I3I4J9G:b=J>[?I@IBICHDHHGIGKHMJNIOIQZS[UJVGXJ]IaHbJcJdJfHhJ
~gro	S!E#G%D)G*H+H,H-F/G1I3E4H5J6I7H8H9E:G;H=E>E?F@JAHBCCGDEEIFIHdJIKDLHMGOIPgRISHTHUEVkWHXGYIZF[H]F_FaGbFcHdBeFfEgHhH
~gru	Z!E#H%F(H)G*G+H,I-F/I0I1I3D4H6J7H8H9Z:E;I=E>F?E@DAHBDCFDEFIG^HIIBJIKDLGMFOGPhRISHTHUDVlWHXFYJZ>[H]D^Z_EaFbFdFeIfFgHhF
~gs^	f#E-^/H0I9H:Y=[>J?[@IBHCJHZKGLYM^NHTXZE_HbJh[
~gsa	n!J#J(])J*X+J-J0d3F4J9I:J>H?I@IBJCHH]IHKHMINIOJPJUJVHXIZD[^]HaFbIfHhJ
~gsb	y*]+I>HCHD[
~gsc	b!I#I%Z(H-I0I3G4X6Y7J8[9H:I?H@GBFCHDHEIGHHGIJJJKHLIMHNHSJTJUIVIXGYY[J]I^Ja[bGdae]fYgXhH
~gsd	yL[ZJf]
~gsg	wC]DZEZ
~gsi	y3^DI
~gsk	yEZHYWIZJaZ
~gsm	u3J>I?HC_DHHF]J_[a_
~gsp	m#]BFHHK[WXXJZ[bHc^
~gsr	u+E?JCJDZG]HYW^
~gss	o+^3J6[>J@JBJCZDFKJSZZGaJba
~gst	n,a3[HFZHf]
~gsv	y*[9J?_
~gt^	R!H#?%D&I(A)C*I+],J-].H/E0J2Z3<4C5G7Z8X9?:C<H=D>_?J@]AEBEC_DbFFHaIaJFKHLGO]PDQHRITZVEWXXHYFZG]HaDcBeJgCh]
~gte	r3[4]TZ
~gth	e(I*I,H-I2_@ZCJIaKJN[ZG
~gu^	^![#H%J)Y*G/I3]4J7X9F=Z?G@ZAJBECIDGEYH[IFKGLXMZNHOHPIU[V[XIZI[J]H^I_YaXbIdXfIhH
~gua	c#]-G/]3X7[9Y=J>H@GBICJDIHCIHKaMZNIO[P]THVIXY]JaI
~gub	t>aD]HJZH
~gue	U#X%H(D)I*I+H,J-c/I0J1J3G4I6J7H9B:i;J>F?F@JAHBDCGDJEJFIGIHYJIKELIMGN[OGPHSYWIXIZ?[I]Z^I_GaFbHcGdIeJfHgIhG
~gui	_!H#I(I*I+Y,Z-F/I4J6J7I8J:I=H>F?EAdBYCFDGFYGJIDKGMHNHOIPIRISJTIUIVHWJXXYJZH[J]c^J_[aBbIcIdDebfGgJhH
~gul	p%J)Z-J3J9I>JF_GZHGIJN^O[ZIaI
~gum	u9]C[
~gun	[!G#D%](Z)G*_+G,G-Y/J0I1J2J3D4H6I7H8Z9Z:G;^=G?aAIBCCaEIFJGIHBIEJJKCLHMXNHPFQJRISZTGUYVDX]YIZ@[H^H_Ia[bFcHdGeJfGgIh[
~guo	tAYYX
~gur	P!D#F%C&J(B)C*Y+F-F.I/G0G1F2I3X4F5I6F7F9I:B;I<X=A>C?^@IAGBADIEjFHGIHIJGKELGMFNBOFPBRGSFU>VeWhXDY[Z;[G]E^F_FaEcCegf@gFhE
~gus	l9]HCgc
~gut	y9a@JHIXJZJ
~guy	u#F@[HIT]cY
~ha^	O%F&I(X)E*F+E-Y1J3C5H8F9Y:I<H=C>G?AAFCAD_EFFFGHK]M[N]OEPGRESETCUZWDXYYGZb]^^X_DaCbIcCd[eFfCgHh]
~haa	t3Z?]BIDJHDP[U]ZFb^
~hab	U%G)F*Y+Y,H-G.Y/H0H1I2J3E5J6I7H8I9C:F>_?D@GD[EIFJGGIFK^LHNJPXRHTHU^V^WGXXZD]_^G_HaAd_fEgH
~hac	e!H#Y-I3J9I:]=Y>J@]BICJDIHbIIKIMXTJVZXIZF^XhI
~had	wHZU]
~haf	q-I3]?ZDIK_ZGhJ
~hag	u-J9J>IBIH[IHK_ZYaIhZ
~hak	c!a#J%J(J4J9J:J;]=J>I?I@HBIDJHYIJKILZMINJUXZC]J^^cJd_eZfGhH
~hal	U%D&J(E*F+I-c/_0F2I3Y4D5H7F8H9Z:D>@?CAFBECCEaHGIaJFKBLHNCOIPDQJRFTDU]VZWGY[ZC[J]a^E_Fa[bEcEd^eHhD
~ham	j#X3a9Z>E@IBXF[HBIJKHMJOJQYT]ZE^JaIfZhY
~han	B!C#F%@(J*^+C,B-D/Z0C1J2E3@4E5E6A7F9b:F;D<]=D>e?C@bA[BcCGD@EGFBGFIEJFKBLeMaN@ODPCQFRGSET?UFVCWCX?YYZX[H]G^h_ZaCbDcJeDha
~hap	c!_#J(H+I/_3G4Y9]=J>D?F@EBHCIHHIHKFLYMHNGOZVIZ_^Xa[bGhG
~har	P!E#I%]&J(E*X+H,G-Z/_0H1G2e3E4F6G7I8G;E<I=H>D?^@@CEDFEIFcGFHZIcJGKALGMDNXPEQ_RFTFUGVFWIXFYdZ<[G]E^a_EaGbEcCdDfCgIhE
~has	O!C%G&I)D*E+E.H/I1E2]3B4C5G8E;F<H=F?AAECAD[EEGcJYMfN[ODPCQHRDSCTBU^VGWDXJYFZa]H^Z_DaBcBd]eEfFgDhY
~hat	E!H#F%I)E*E+F,F-^/D0E1G2E3B4_5X7C8G9[:E;X<G=E>b?J@GAFBDDGFIG^HXI]J^KaLXMDN_O^PEQGRGSETFVJXGZ_]E^]aDbAcCdGeFgHh^
~hau	n3I9I>[BIDZHGIIK^NJU[VHXZZHh_
~hav	L!C#H&J(H)[*Y+J,H/J1G2H3Z4F5^6]7G8G9Z:E;Y<I=_?YAJBACcD[EHHHIYJIK[LHMHO^QJRHSFTEYHZI[Z]D^Y_FaFbEcFdGfDgIh[
~haz	j-]/_9JHHIHJZMJN]O[hJ
~hba	t4YV[ZHf[
~hbo	y@XSZ
~hce	f#J(I+^-G/J3H9G:Z>F?]@JBFC^DFHCK]M_OIVIXIZY]HaFbJgJhZ
~hci	y/]@_
~he^	m%J;Y?]DHG]HGLYNJZG[Z^[aJd^fH
~hea	^!J#G%H(Y+I,I-F/I1J3H4I6J7I8I9C:J=H>F?G@IB^CJFJHbIGJJM[NHOJR_S^TGUIVHXIYIZA[I]I_IaHbHdEeGfcgIhI
~heb	m(Z)]=Z@ZBIHIOZXXZH
~hec	Z!I%]&X(F)J*[+I,F-@/I0I1J3F4J5^7J8I=I>G?G@CAJBCCaD[FIGIHIJ_KILYN]PISJTXUHVHWJXH[G]F^Z_IbHcIdYeZfHhX
~hed	u(a?GD]HH]Y
~hee	[!H&J(Z)a*c+H,[-H/J0H1H2I4G5J6H8H9Z:G;G?E@EAGBZCGGHHEJHKJLHMENCOFP^RGSGTFW]XDYI[G]D^H_XaDbGcFd^eIfEg]hF
~hef	y(^,GH^RJZF
~heg	qB]HXaZ
~hei	S#E%E*[+[,H-J/F0I1J2J4G5J6H7G8a9[:[;]>C?XAHB@CHDZEIF_ICJJKCL]NXPIRISHUIVZWFXXYJZ@[]]X^IaXbEcFgF
~hel	P%G(b)D+H,I-Z.I/F0I1I2J3D4H5I6I8I9a:D;J<J=F>B?ZAICEDIEHFIGGHYKBMBNGOXPJRITZUZVCWDXDYIZ[[E]E^E_GbGcFdGeIf]gfhH
~hem	^!I#I%F(F)_*H3Z7J8J9G:[=I>a?HBGF[G^IJJHLYMINZOHP^SJXJZC]IaIbIdEfJgHhI
~hen	F!F#Z(^)E+J,_-J.C/_0D1G3_5F7I8D9G:C<J=F>Y?bADB;C[EJFZGBHYI^K]LEMHOAPEQJSCUCV@WDXGYHZI[I]^_Ja_cbdBeFgC
~her	D!E#A%C&F(X)A*H+I,B.F/F0H1B2H3F4A6Z9a:];i<E=B>X?bA[BFDHECFXIAJEKYLDMBNGOGQERCSbTGUJVIW_ZJ[Y]C^D_Ya^bacBeCfFgFhG
~hes	e!I#^(H)I-Z/I3X7J9J=[>I@FBHCJDIGYHIIcLXNIOJTGUIVYZ@^ZfYhI
~het	a!Y#G%a(_)H*X+F-G/I1J2J3F4I6J7I8I9^:E;a=B>F?[@GAHBHEJF[GZH[IDJIKFLJMGNJPJRJSJTIUFVHWIXFY[ZG[J]G^I_ZaGcHdFfHgJhH
~heu	e(J-J3I9I:J=J>H?I@dBICIIHKHMJR^SYUIVJX^]Ja[dJ
~hey	W!b#G%G(I)I*J+[,J/Y0J1J3_4J7Y8J9F:E;J=H>H?a@JAICHFJG[HBJJK]MGNIO]RJSJTIUYVYWJXJZD]G^H_HbHcIdIfZgZhG
~hez	o:^@YIZN[UZZI
~hi^	qEZIZJXKXY[
~hia	d!J#Y(J-I/X6^9X=I>Y?_@HBFCHDIH@IGMaNHOHPJTJUJVIXJZG]Ha]bHcJdJfIg[h_
~hib	m!I)Z-[4F5I7_HEJ^NJPZQXSHUIZJ^]gJ
~hic	V!I#I%[(H)I*H+I-D0J2J3F5X6J7]8J9G:I=I>b?G@DBFGIH]LFMHNbO]PHTJUIVGWJXIYXZJ[I]F_Ha[bHcGdFeIg[
~hid	r*Y7H?IH[b_
~hie	^!I#G%I(G)J*X,J-E/]0J1J3E4H5X9Y:];J=H>C?E@YAJBEC_DZFJGJIYJJM[NYOGPHRISITIVFWJX[ZD[I]Z^[_IaEbHcHdXgI
~hif	j3Z6[>IHFIYKFO[XJZ]aZ
~hig	uH^P[VJZHfX
~hik	y*]4]?XHJ
~hil	[!Z#H%I(G,Y-G/J0Z3]4I7H8X9]:G=^>G?I@GBECJEIGIHCIIKHLHNGRYSIT_UYVHXJZD[J]a^G_JaIcIfGgJ
~him	o)ZBX
~hin	P!E%G(E)G*J,G-_/C0F2H5d7F8Y9J:G;G<I=F>_AHBFC_D_EHGCH@IHJILJM^PGQIRcSGVDWFYF]BaHcZdEeHfXgFhI
~hio	q-X5X>YHI
~hip	y>^HJPY
~hir	_!I(I-J.X/I3Z7a>Z?IBHDZHIJ_KGMHNIOJ_]aGb_hI
~his	L!D#I&I(X)H*C+G,G-E.H/G0G2F3I4F5c6H7G8_9b<H=Z>C?B@_AXCBDXEGFGI<JCKcNeOEQIRFSETEVaW[XDYG[E]D_FaFbCcHdFeGfCgEhF
~hit	l!J#I4ZA[BJDJHEJZN]TZZI_]bZ
~hiu	r!^>I@GB^CIHHIGKJU^ZG][hJ
~hiv	t2[3G>IO_
~hl^	b!J#Z-b/J3[6X9H:J=I>F?Z@GBICaDGHCKGMZNHOGUJ[]]Y_JaDbIfJ
~hla	m/[6Y8XNYTYZ[
~hle	]!I#F&^(F)I,X-Z/H0J1J3^4G6X7G9G;H=]>F?]AJBEDDE]FJGIHHI[JILHMHPHRZTIUHVFWYXGZ^[X]F^G_JaIbIeIfEgIhD
~hlo	r)ZB_DJGYUHVIZJ][
~hlt	e#I%Z;[?ZBICYDJMJVYZI[[bXfZ
~hlu	o6b<Z?_NIZG
~hlv	y#_XJ
~hm^	w/Y8YKX
~hma	w@X
~hme	o>J?a@IIIKZN_ZHaJ
~hmu	k!H#J(J-J/a0Y3I6[9I>J@IAZBIDJHHIHJXKINIOJP[T]XJZH]I_^cJdIfJhJ
~hne	b!I#Z%I(H*J-E/I0J3^4J:I=I?I@FBGCIEZGJHYIFJ^KGLZM_NHOJPITJUJVHXH[^]G^IaHbYcJdYfI
~hni	n#I(]3Y7Y:[BXHIZIdY
~hnt	k)J-]/X@ZHHJXKIN^ZZd[
~hnu	yJYZ]
~ho^	d!I#G*J+J-G3G4J9E:I=I>[@ECaDXFXHCKXMGNIOIPJTJUZV]XHY[Z^]GaHbJdHfGh]
~hod	Q!G#G(E)G*c+a,G-D.J/H0I1H2J4G5J6I7H8H9D:G<J=F>Z?e@GAGBICfDbEHFHGGIBJIKILGMGNDOEPGQJRISITFUFVDXEYIZI[G^H_FbGdHeIfHgHhG
~hoi	f#H:J>H?c@]BICGDJH@IIKIMJNYTJZC[eaJhJ
~hoj	q>J@bKJX[ZH
~hol	W!F#H%F(F)c*Z+H,[/H0J1I3[4G8J9_;I=H?G@JAIBECGDEEJFJGIHZIDJILIMHNFPbRHSHTIU_WHX[YJZG[H]G_HbGcIdHeJfHgHhF
~hom	a(J-I.G3G9F:g=J>a?H@IBYDJHJIIKHM[NITIUIVIWJXJ]J_ZaHcJfI
~hon	F!E#Y%D&H(C)C*a+a,E-E.I/C0F1F2G3d4E5G6F7D8F:C;F<G=C>h?Z@IAEBZCZD_EFFEGGH[I>JELDNAObPDQHRFSETFUJVEWFXCYFZ@[A^D_CaecDdEeFfDhH
~hoo	X!H#G%I(G)J*H+E-[/H3E7I8[9E:G=I>^?H@YAJBFDJGII[KYL_NYOHPJTIUaVGWJXIZI]]^H_HaZbHcJdXeJfH
~hop	f#J+J9[=H>X@IBIDZHbIJKIZHba
~hor	R#I&J(b)[*I+G,G-B.I0G1G3A5I6H7G8H:D;_<I=F>F?D@YAfBCDDEHFHGIH9I]JGL[MCNCOEQIRcSFUDVJWGXbYHZ>[F^E_eaYbEcEdEeHfEgGh[
~hos	]#J%H(H*I+]/J0J1[3Z4I6J9H:I=Y>Y?I@YBECYDHFJGcHCI_MHNFOJRbTIXIYZZ<[I]I_]bIdZfEgJhI
~hot	[!H#G%J(I*J+J-H0J1J3G4I5^9E:I=F>E?G@GAJBGCHDGGIHjIGJJKHLJMGNHOIPJRcSITJUIVIXH[I]G^I_IaGbGcIdJfGgJhH
~hou	L!A#G%B(A)J+Z0F1F2H3Z4Y5J6F7I8D9@;I<H=C?A@cADB]CIEYGBH]JYMZO[P_QISHTHU@VHXaYF[Y]B^F_]bFcDeE
~hov	u5X=[H]MY
~how	Q!J%H(F)H*H+c,I-F/[0H1J3F4I5J6J7I8I9Y:H=H>F?^@EAIBCDCEJFJGIH]JYKDLYMHOXPGRXS^UXWIXGYJZF[_][^G_HaXbbcHdEfGhF
~hr^	a!Z#I%X(I*Y+Z-H/J0I1Z3I4H9I:I;J<Y=_?YBHCYDHEZGIHDK^LJMINIOGPHRXSJTIUIVGX]Y]ZF[J]G^J_ZaGbIcFeJgJhH
~hra	g(I*Y-[2Y3Z?^BJDIHZI^KJNJQYZE
~hre	R!H#E%^&Z(C)E*F+G.I/F0I6X7G9[:J;G<I>I?D@DAZBCCEDDEYGGIZJJKXLFMENCOJP[RYSGUDVDWJXCZa[F]D^EbDc[d_e[f_
~hri	]!H%Y(F)J*I+I/I0[1I2J3G6X7I8Z:H;J<J>E@EAIBDCYDGEIFIHHIGJILHMGNGOHPXSIVHWJX[Y][H^IaCbGdae^f[hG
~hro	P!D#D%[&J)I*E,F-A/G0]1F2H5H6G9E:G;G<Y=D>D?D@FAFB]CCEHFGGeHXIHLFM]OFP[QIR[SHUDVHWFXaYIZI[F]J^H_GbGdaf^hE
~hrt	wU[bYh[
~hse	o>]@aBIHHIIKHL^MYZIhZ
~hst	p3YHJIaL^ZJ
~ht^	D!H#H%e&F)G*G+X,E.I/I0[1G2F4^5G7C8C9Z:I;^<E=E>J?ZAEBFDBEYGFJCKBNIOXP]QHS@TGVYWCZH[X]X^]_Za_bFgGh[
~hte	c!H#Z%a(_)I,X-H2J3J4I6J8J:H;_=H>H?H@]BGCHEXGIHGIGK[MINHPXR^S]UGWHXJZF[I]H^J_JaHbIcIdFfGhI
~hti	h#J%^(a,J-H0]3I4I9I:J;c=J>H@GBJCGDGIHKFLJMJNHOIS[UJVHWIXIZE]H^JbJcJdJfJhY
~htl	e(I*[/I:J=I>J@HBIDHH[IXKGMINePJSITIUGVIWcZD]JaJbIdJfJgIhI
~hto	w,_HH
~htt	y+XHJc^
~htu	u,ZDZE]
~htw	R!F#H%H)G*F+G-[0]1H2Z3G4F5I7Z8H9F;G<J?EAICEEHFIGXHGKYLXN[OHPFQJRGSYTEU[VXXBYHZ^^[_GaEcEd[eHfDgG
~hub	u,G@ZBIHaLIMIZEf^
~hui	m-J9H>a@HCJFZIYKHMJOJZEhc
~hum	m-J9[>J?I@YBHHEIJKIN[SJU]VHWXZYa[bJfZ
~hun	r9JM^R]ZJ
~hus	k>^CJDJHEYb
~hut	m!^#_,Z-J>Y@IBJHFIJKIZF]YfY
~hwa	y3]H[
~hwe	w*Y
~hy^	t0YfZ
~hyb	i-J9JBJH]ZG_Hb^dceJ
~hyp	w9JH]bZ
~ia^	O%H(Y)C*H-D.H0D1[2E4B6a7D8D9a;Z>D@bAJBCCIDAEGFDGDHDIAJIKBLYM[N^OAPCQ[SYTGUHVEYEZD[G^Z_CaabYd@eDfbgZ
~iaa	y4YM[
~iab	w-IHFZa
~iac	w-J@[[]^_
~iad	^!G#Z%I(H*J+I-Z0X2Y3H4J6J7I9Y:H=I>F@_AJBYCGDFEJIYKELJMXOIP^RJSJTGUHVHX]ZD[J^I_IaYbHcHd]fIhG
~iag	o#]-I4[BGDJH^IIMJX[ZH]Jf^
~iai	uHIV[cZ
~iaj	y@[H]ZJ
~ial	N!D#Z&I*D,X-B0F1F2G3F4Z6F7D8F9H:I;F<H=^>AAFB]CFDCGDHbJIKZMbNFODQHRESXTCV]XCYHZa]E^F_EaHb[cCdAeEfZgGhJ
~iam	d!J#J(J)J7J9^:Z=Y>Z?[@GB[CIDIHGIGKGMHNIOHSHT[VHXHZF]Ha[bIcIfGgJ
~ian	_!I#F%H(I*I+J,Z-[/I1J2Y4H6J7Z8J9I:H=I>G?H@[AJCHDEH[KYL]MGNHOIPIRISJUIVHWIXH[I]H^]_IaHbZcIdXhZ
~iao	q-Z9_IIZY][
~iar	]!I#G%J(X-I/J3H7Y9H:[=H>G?I@[CIDIIGKELZMFNIOJPHTJUHVXXIZY[_]H^aa]cJfIgJh]
~ias	r-[.b3[9XHGIIKJZH
~iat	]!H%I(I*H+J,J/X0J3H4X7I9^:I=I?G@cAJB^CFDIFJHGIGJJKFLJMXNHOJPXRXTGUIVHX^Z@[I]a^I_HaGcHdGeIfHh[
~iav	r6_?[B]HEZIfZ
~ib^	m%Y9[>F?J@JDJGZHYKHO[PJY[aXfZ
~ibb	y7aHHSH
~ibe	Z!G#G%_&[(E)H*J+J-H/H1Z3H4Y6Z7I9J:H;J=Y>G?G@ECIDHEIHFIHKELHMHNGOJPZR[SITYUFVEWIXHYZZH[Y]I^H_YaGbGdae]fXhF
~ibi	b!G#I%[(I)^*Z+J,J-_/J4^9H=J>J?J@IBGCIHAIILJMINHP]QZRISJTIUFVIXIZF]I^^_IaIbIf_gJhJ
~ibl	Z#Y%F)E+J,J-[/I0F1J4b7]8I9H>]@]AJBCCHEJGJHYJIK]LIMGNHOIP[RGTHUBWIXFYJZY[Y]G_IaHbFfGgI
~ibr	n)_BIHIT[UaVHZH^XfH
~ibt	j!H/J3J9_=J>G?JBJCIDJHYKIMINITJUYVJW[ZF[Y]J_]a_gY
~ibu	d%J/J0I1J3Y=]BJG]HbLXMJP[ZG_JcIfX
~iby	yZHha
~ic^	D!>#?&F)Z*G+D,F-=.E/X0Z1J3F4B5C6B7G8B9G:B;B<Z=]>_@aA]BYCBDHEAFDGEHbI?KFLEM^NCO?P@QERDS[TdUaVZWBXJYZZE[Z]<_Fa_bHc[dGeGfggah>
~ica	F!G#@(F)@*Z+D,b-?.I/H0D1D2F3a4A5E6E8D9@:F;D<G=I>^?c@IAdBDCdDFEEFEGCHcIAJHKCLCN]P@QGRJT@UHVDWXXGYE[B]]_CagbAcId@eDgEhJ
~icc	yBJHDZ^b^
~ice	M#C%D&H(D)D*D+H,E-X.G/E0F1F3?4B5F6F7E8F9]:C;F<H=p>??AADBACAEFFFGFHeIDJEKZLIMJNEOZPEQHRES]TEU@WEXAYFZD[E]A^E_DaEbBc^dDeYfBgF
~ich	D!H#H%H&E(H)F+Y,I.F1F3H4Z8F;Y<D=J>F@FAEBECaDZH]IbJDMJNbO]PFQHS?W[XC[H^JbFcEeIfJ
~ici	U!E#B%^(])]*G,H-E.J/J0H1I3C4G5I6H7G8J9b:F;Z<J=F@BAGB[C_D@EIFHGHIaJHKJMDNDOEPFRGSXTIU[WHX^YIZB^H_GaBb^cEdFeIfagH
~ick	O!C#?%D&I([)E*],E-J.H/I0G1F2H3I5H6F8E9[:B<]>a?F@IAEBZCGDYEGFEG]HGIHJEK?LaMFN@ODPGQISFTGUDVDWGXDYGZZ[C]^^c_Da_bccDddfCgGhD
~icl	m/HHcMIZJ
~ico	a!X#I%I(X)I*J-H/^0J2X3F4H6H7J9F=H>Z?G@FAJBJCHDXFYGJH?IBJJK_LJPJRXSZTHUGWJXIYJZE[I]G^I_HaGb]cGd[f^gZhX
~icr	N!E#B%F&J(D*Z+J-G/Y0J1X2I3E4E5H6G7b8H9E:E;H<I>C?E@CAGBDCFDEFHGFIBJZKDLGMFNEOGPEQJR_ShTcUEVDWEXEYHZ>[F]E^F_FbEc_d[eHfYgdhF
~ict	[!I#J%I*Y-^/[3J4I8I9I=I>J?J@FBFCIDJHZJZKHMJN^PGQeXJZG]I^JaIb[dIfJhH
~icu	n*Z2Z3Y9J?_@HBFC[HEIJKIMJQXXJY[Z]^J
~icy	J!E#F%E&I(B)^*a+F,G0H1H2I3E4E5b6H8X9E:D;H<I=C>E?H@]AFBBCZDBEFFHGFHJICJaKHLFMDNlOGPDRHSETEUFVBWiXFYIZ;[F]D^F_EaCbEcEdFeHfFgChD
~icz	l!J%G(X)J*X+Z-J9G;d=J>J?I@IBIDFIJNIPJQ]UJVIX_ZG]JaIbJ
~id^	P!E%F&I(I)E+D,H-B/Y0G1F2G3Z4E5H6F7E8E:H;G<I=J>F?H@@AeBXCDDIEEF[G]H]IYK?LXNcPCQIRZSITFUAVDW_XEYHZ^[E]B^]aBb[cXd]eFfCgEhD
~ida	S#D%E&I(C)D*F+[-^/F0G1G3C4D5H6F7Z8Y:a;F<I>[?]@GAZBEEFIXNFO]PDRFS]TDUBVBWXX[YYZZ[E]A^E_EaFbGdYeYgZhG
~idd	f#J%J(a-^3H9^>I?H@IBHCYDIHFIYKHZG]^^JaI
~ide	Q!G%E&I(B)C*G+Y.H/Y0F1G2H3J4D5H7e8F:E;F<I=F>Z?F@GAbEHFGGFH^I[JELJMIPCRZScTIUJVBWGXFYFZ][E]H^D_GcCdAe^fFgD
~idi	j([-J2Z=J>J@_BJCJDJHFIDKJMZN[PJZE^Jhc
~idl	oHJOYR[h]
~ido	V!E#D%E&Y(B)[*F+F.I/G0G1G2H3I4a5I6[7F8G9H:D;H<I=D>B?g@FAGB[CZDBEHFHHFIFJGKCLGM[NFO]PbQXR]TEU@VIXZYYZ@[F]C_FaIbYcYeGgHhE
~ids	p3H9JDZH[IIK[R[SJT^fI
~idz	m(Z+[3I=^>]?[BJCGDDHFO[TZZJ]JaGb[
~ie^	[!Y#b(Y)I*^+I,J-G/J1J3F4J7J9G:Z=I>G?HAJGIIZJJKJLJMHO^PGRJSJUIX^Z@[H]H^I_HcIdJfJhG
~iea	r!X%[1[HJTYd[
~ieb	u(I)[0]F]K[ZH
~iec	b!J#X%J(G)J*[+I,J3G4J9G:I=I>G?[CZH?IXKFM_NZOIPIQXRYS[UHVHWJXYY[ZC[I]G_JaJcIdIfGgJh[
~ied	Q!G#X%D&I(B)F*Y,F-J.H0G1F2H3B4[7E8G;b<I=D>B@_AFB_CID@EGFFGFH>IHJFK^LGNaOHQIRYSETJWGXfYGZY[E]a^Z_YbEcDdEeGfCgF
~ief	q!X&^9J:X@IQXZ[
~ieg	i![#J&Z,Y-Y3Z7[9F=J>]?J@IBJCYDHGXHCIFKGNXOIVJXJZH]Ia]fIhI
~iej	c!I%J(J+J/Z3G4J8X9F:J=I>[?G@ZAJBHDFHAIYK]LJM_NHOGUJVIXHYZ]H_^aHbIdJfIh^
~iek	h!Y#G%J(I,J-H3I9a:J>I?IAZB^CIDIGYHDIEKHMIN_OIRZUJVIXIZF]I__aIcJdJfIhI
~iel	[!G#]%H(H*H+I,J-[/H0J1J3b4I6J7I8J:G;I=I>Y?F@IA^BIEJFIGIHJIYJIKFLHNEPIRJSITHUHVGWJX_YJZH[H]D^IaBb[cHdHeJfHgIhb
~iem	^!H%H(F)I*H+H,J-[/I1J3E4H6J7H8J9_:G;J=G>F?E@aAIBGC^D[EIFZGIHGJJLIMHNEOGPYRIS]TGU^V[WIXG]F^I_HbXc]dGgHhF
~ien	H!J#C%_(a)H*F+G,D-[.F0J1[2C3E4@5Y6B7X8F9J:]<F=@?B@bAAB_CEDZEDFDGAHDIcJHLXMYOIPFQ_RFT_UIV@WYXEYHZD[I]G_?aYeBfbh[
~ieo	u4[f]
~iep	pHFOYR_h]
~ier	K!Y#=%C&G(F)F*H/G0I3Y4H5E6C8G9I:^>I@XACBECcD]EBFGJHKcLCMENBO[PbQIRBSFTEU[VFW^X[YEZ@[E]]_Ha]b?cAeZgBh^
~ies	]![#F%F)I*J,I-_/H0I1I2J3E6I7G9_:H;I>D?G@BAIC^DEEJFJGYICJIK_MENXOGR[SYTHUGWIYJZa[Z]F^F_HaFcFdFeIgIhD
~iet	M!@#?%I&F)Z*I,J0X1C2D3F5E6[8Z9?;[<F?_@GABB=EFFCGJHDIXJEKbMYO[PXSBTIUFV]WHYXZY[J]I^^_ZaXbGcEdAeIfYgGh[
~ieu	Z!H)J*H+[,Z-D/Z0H1I2I3F4G5X6H7H8]9^:[;H=G>G?E@_AXB_CDDYEJFJGIHJIFJILGM_NCOFPHRHSHTXUFWI]]^F_FaDcIdEfFgIhD
~iev	r-Y7_@JHIR]ZJ_I
~iew	j(^*G>IHbI[ZIdZ
~iez	m!H%H&Z+H-I3J8J9F:J>H?]@YBGD^F]GIHEIJKJN_PJUIVIXJZ[]J^J_JaJbJdZeHfIhX
~if^	o![(Y3^5XHHQX
~ife	d!J%J+J,Y/[1X3J4J6Y8Z9J>I?I@ZBHDHFJHDIIK_MJNHOZUJZF]JbJd]eXf]gXhJ
~iff	V!F%]&J(E)H+H,I-H.J/Y0I1I2I3Z4G5J6b7G9E;I=F>^?C@HAZBBCFDDEIFIHJIbJHLHNZOaPHQYR[SHTFUGVGWIXEYI[G]E^G_Ga]bGcEdXfEhE
~ifi	L!B#>%A&a(B)F*Z+F,]-C.I0F1F2F3^4G5G6E7X8F9C:B;E<H=B>Z?I@^AEB_ChDGEFFGGEHbIGK>LDMANCO^PCQHRESETCUCVAWEXXYG[C]a_DagbFcCdDeFfCgE
~ifr	m-J3Z6b9J<Z>I@JHDIYKHNJO^XIZHa[
~ift	e!I#X(J3[=]>H?J@XBID]LXR^TZ_JaFfJ
~ify	b#H%J*X-J3Y9H:J?Y@HBICZDdH^IIJHKFLJNJVJXYZA]IaJhY
~ig^	W!E#C%E&J)G*F,E-F.I/G2H3I4X6H7G8H9]:E;G<J=Y?J@GAGBAC[DXEHFHGGHDI^JHL_MYO^PFR]SGT[UDVDXGYHZ<[F^E_Ga^bDcHd[fGg]hf
~iga	Z#Y%F(J)Y*E+F,H-B.X/H0H1H2I3I4F5J7H8H9_:E;HAGBCEIFIGHH;IIJIL^MXNFOEPXQJR[SGTDU]VDWHXCYIZ?[^]X^G_Ga^bccZdFeIfZgGh^
~igd	d!I#J(I+Z-I/Z1Z3I4J7J9H:^=I>H?I@XBZCID]HDIGKHL]MZNIOJP_THUIVEWYXJ[J]I^G_JbJfHhH
~ige	T!D%a&I(B)G*E+G,J0E1G2H3B4D6F7Y8F9@:^;Y<I?B@cAFCIDGEGFFGFH>IHJXKXMIN]OZPaRFSFT_UCV[WGYH]C^a_DaBbXcEdJeGfCgFh^
~igg	l(I+[-]3Y9]>]@JCJDHGZHIIHKIOJTXZF]JaH
~igh	R%g&J(a)D*F,H-D.I0^2G3C4[5G6G7F8F9[:E;c<J=D>F?C@[AFBICEDCEZFGGEHYIBKELENCOZP_QISETEVAWDYHZ>]D^ZaJbCdCeHgF
~igi	Z!F#^%F(_)G+G,I.J/G0I1J2J3_4F5J6I7H8I9B:Y;^=H>B?[BDCaEJFIGIH<I^LIMGOaRISHTHUCVZWJXDYJZ?[H]E^I_HacbGcHdHeJfHgIhH
~ign	L!G#C%B(G*Y+X,Z-G.H/H0H1G2I5Z6F7b8F9D:F;H<f>>@CAFBZCDD[EGFaGDH[IYJFK@LfNGOFPHQIRGSETaUCVAWEXDYGZD[X^I_Ja?bXcEdDeIh^
~igo	Y#G%H(J*H+I,I-F/J0J1J2J3Y4H6J7I8J9[:G;J=G>_@GAIB[DXEJFJGJHEICJJMFNHODPIRISJTIUHVEWJX_Y[Z][Z]F^I_IadbHcHdIeJfHgJhD
~igr	e!H#G%I*J+J-H0J3I9I;a>I@JA^BICHDXGJHEIIMJNJPJVIZF[J]H^J_faJd^fJhI
~igt	c!I#G%I(I*J+J,I-Y/I1Z3D4I7X8J9F:I;J=H>b@bAICGDFGJHZKDMGNHPJSYT[UIVHXGZB[Y]Z^IaEcIdGfFhZ
~igu	N!D#D&I)C+F-E.I/E0F1F2H4E6F7E9J:B;]=A?E@FB@CIDDEjFGGHHHIGJFKYNGPCQIRFTJU=VdWgXEZ9[F]Z^E_FaFbJcCegf@gIhE
~iha	y9J>IIIKaZGaIh^
~ihr	k-J3[:XE]HII]KIOIZX
~ii^	w6]IHN[
~iis	y9IRJYbbIfH
~ij^	o#I(^-J/J8]9H:Z>I@JCZDHHEIGKZMJOHT^ZJ]Ia]
~ija	y-Z
~ijd	g!Y#G%J+J-H/J3J4[6J7J9I>I@aBICIHBIEL[NZPJRbSZT[VIXIZC]I^I_[aJbJcIdIfGhJ
~ijf	f!J#[%[(H*J-F1J4J8X9H:[=I>G?I@FAJBGCHDIGYHBI^KFLXN[OYRISJTGUJVHXYYYZY]H_Ja^bHcJdGhI
~ijg	m!J1[3J9J>Y?ZCJDJIIOYZ_]J
~ijk	i#I-]9Z@^IJKYL[T]ZH^J
~ijl	w3IO[TYZHh^
~ijn	Y!_#_%G(E)I+H,H-E/I0I1I2I4H6I7H8J9^=H>_@EAHBIDGEJFJGIHIJJK^LGMINFO[PGRISITGUHVYWJXGYJZa[Y]E_GaEbFcIdHeJfHgI
~ijs	w-^A]KJ_Y
~ijt	o%Z4Y>a@JD^HIZG
~ijv	c!I#I%H(H-J0I3I4Y6Y8[9H:I>H?I@HBFCJDIEJGIHIIJKILIMHNIPZUIVIXHYY]J^JaJbHdbe^fZgXhH
~ijz	a!J#G%I(G,I-H/Y3I4I7]9F;J=I>H?I@aAJBYDHHEIGKEL_MYNHOIPITGUIVHXIZ[[[]H^a_GaHbHcJdIfJgXh]
~ik^	a!]&I(F)I*J-Z0J1J3E4I7I8I9G:I<Z?GAHBGD]FYG[HHIDJJMGP[RJSIUGVFWJXH[I^Z_XaYbZcIdHfHgJhI
~ika	_#G%G&J(X)H+G,I-E.J/J0I1I2[3D4G5J6I7G8I9E:G=G>H?^@DAZBDC_EIFIGIIXJIKDLHNFOYPFRISHTGUGV]WIXGYJZX[G]_^J_aa^cGdHeJfGhF
~ikb	q*]4_?ZHHfZ
~ike	V!Y#G%G&I([)Z*F+X,G.J/[1I2I3I5I6H8X9D:Y;]<J=J>C?]A[BECIDGEIFHIZJGKaNJPZQJRHSGTIUFVJWIXFYIZI[I]Y^[_ZaGcGdEeIfFgHhD
~iki	y-[.Z
~ikn	u?_@JHI]Ja^b[
~iko	o!G#J(Y,J-J3ZA]CJDJHHIJM[SXX]ZI^[bZ
~ikr	rHYLZMJZI^^d[
~iks	rHILZZYaZgY
~ikt	j#I(I+I-]3J:J=Y>I?I@IBICID[HFIFK_MJOISYU^VGXZZE]Ia_bJ
~iku	t2[8^<[
~il^	@#?%E)A+C,D-Z.F0X1D2H3f4H5Z7D9::_<J=E>Y?_AGBDC]DcEIF[GFHcI>JFKHL>McNAOFP[QYS@TFUDV;WBXCZ][=]Y^J_AabcFd@e[fJg[hA
~ila	]#G%H(G)H*G+I,J-E.J/[0J1[3]4Y5J6J7H8I9Z;J=Z>b?Z@ZAHBDC[D[EJFYGJIBJILHNFOEPGRISZTHUFWJXFYJZ@[H]E^I_IbGcGdHeJfGgIhF
~ilb	a#I9J>c?JCHDYGZNJTY^Z
~ild	c#J(J-J/[1e8Y9H=I>Z?J@XBICJHIIIKJMIRJTJZE_JaIb^cJdIeJfI
~ile	S!D#Z%D(b)[*_+G,H-D/F0H1I2_3]4G5I6H7H8I9C:E;H<J=F>c?C@FAGBIC[EGFDGGIAJFKDLHNEO^PfQJRHSHTFUFVDWIXEYIZ?[G]]^G_Ea_cEdFeIfGgGhE
~ilf	w3]9Z>ID[HI
~ili	P!Y%D&I+J.Z/H0H1G2H4Z5H6G7Z9A;^<I=E>C?^@CAXBADIEFFGGGHGJEKYLIMaNBP]QIRFSDUaV_WIXIZC[H^YaDbYcEd^fBgFhC
~ilj	uHJK[c^dZ
~ilk	q#Z3J>J@JBIM]O[TZX]ZI
~ill	H!^#Z%H&F)B*E+Y,G/^1[2D3=6H7G9]:I;E<I=I>Y?H@[ABBFCYDCFBGBHGIZJBKHLXMcNCPGRIS@TaU@VIWCXBYZZX[c]D^J_XaEcId[gYhF
~iln	y2ZO[
~ilo	e!I%[-a3X9I:I=H>J?I@HBIC[DGGJH[IHKGMINIPIUIVcXI[F]JaJbJhH
~ilt	T!G#F%I(D)H,I-H.J0I1H2I3I4H5G7G8H9E:F;I=G>C?F@DAHBDCFDEEIFHGhH>ICJmKDNDSHTFUFVDWIXGYIZ@[H_GbGdFeIfFhG
~ilu	[!I#I&^(J-J/d1J3I=J>J?J@YBGDJEJHXIJMGNXPIVXXJZa]J_IaIbJcZfGhJ
~ily	d#]-[/ZHDMJTZZDh^
~im^	S!E%d&^(G)G*I+H,Y.I/E0F1H2I4[5H7Y8G9Z:Z=D?J@EAGBHCCDHEFFHGGH^IAJIK[MHO]PHQISFTJVCXDYH[F^EaYbFdDe]fCgGha
~ima	Y#Z%H&I(G)J+I,I-[/I0J1I2I3D4H5J6I8I9C;I=G>Y?Y@cAZBDCDDFEIFHGIHGIaJIK]LIMINCRGSHTGUFVGWIXYYJZ@[G]]^I_HbdcGfGgI
~imb	rIa
~ime	O!D#_%E&J(C)]*B,F.I/D0E1F2H3A4E5H6F7E9H:F;H<I=E>A@FAFC[D^EGFGHYIFJFKXNIOHPEQIRhSFTHUZVCYG[F]^^E_FaZbDccdDeGfFgFh^
~imi	[!E#H%G(E)F*C+H,J-I/J0J1J3F4I7H8I:F;J=F>E?^@IAYCFDEFJG]HYIYJJKYLXMGNGOGPFQaRJSYTIW[XdYJZX[I^I_IaFbFcHdHgIhH
~imm	^!H#G%I(X)I+I-F/H3J4J9F:I;J=I>C?H@^A]BHCFE[GJHAIFJJLJM[NXObPISHTZUIVHX]ZB[J]H^J_[a_cHdIeJfGh]
~imo	d!J#H%J(I-J9Z:I=J>E?J@aBFCYD^HBIXKFL[MHNIPJUJVHXc]HaHbJcJdJfJ
~imp	S!F#E%I)H*I+J,H-D.J/G0H1G2I4Z5I6X8H9F;H<J=X?IAHCEDHF[GFHaI_JGKYLFMINEOERGS[TXW[YIZX[Y]D_FaDc^dEfHgXhF
~ims	o)ZBX
~imu	_-H1]5^9I@^HZI^NIXZZE
~in^	;!G%C&D(_)e*i+],c-A.F1I2>3A4]5Y6=7a8[9B:D;@<@=I>E?A@XBFC;DFE]FYGBHZIZJGKIM?NFODPcQXRISITXUFWbXHYI[A^]_@aAdCe<f@gbhD
~ina	Q!e#I%C&H)H*J+a-b/F0]1F2H3>5G7D8F:E=D>Y?^B[C@EbFFGFHaIAJFKALIMENBOFP[QHS^TEV?WFX[YFZH[E^E_DaJbGcGdCeGfBgHhE
~inb	l9J:_>[@JBZDJGYHCIZJJKIMJP^ZGa[
~inc	H!H(B)]-Z/E1I2G3Z4[5H6]7E9E:A;F<F=[>I@@AYBGCEDAEEG^HFKDLHMZN^O^PaQJSbTEUHWDYZZH[G]H^A_FaFc[eFf]gFha
~ind	H#G%G&G(?)G*I+C,G-a.H/Z0D2E3]4Z5a6E7B8B9@:C;E=@>E?]@JAICCDGEHFDGYHYIIJBKBLFMgNBO?PCR[SDTDU@VGWHXFZ=[b]X_eaIbfc_dBeEg_hE
~ine	M!B#A%B&Y*Y+I,E0G1F2G3H5F6F8H;H<H=b?D@aAFB]CZDCFbG_HHIHKYLFMGNHObPXS]UAWGX[YGZG[G]XaFcZdHeFfEgAhA
~inf	T!D#H%G(E)G*F+b,H.J/H0H1I2J3[5J6H7H8H9F:E;G<J=E?I@EAHCeDgFIGHICJHKJLJMGOFPFQ_RISHTHVCWHXEYHZZ[G]E^G_FaFbFcFdDeIfGgIhF
~ing	K!H#_%A&H(E)A*^+F-G.E/B0_1C2D3E5D7b8D9Z:I;X<F>G?E@FABBFC^DbFHGYHAI<JAMCOGP@RFSJTHUcW[YE[Y]_^?_AafbYdZeHfXgDhG
~inh	V!Z#I%F(F)H*I+I,I-Y/I0J1J2J3F4I6J7I8J:J;f=H>G@HAHCFD]EIFZGHHGJIKJLIMFNGOHRISITHVbWIXHYJZ^[Z]E^H_HaGbGcHdHeJfHgJ
~ini	F!J#>&F(b)f*c+B,_-?.E/C0C1J2D3?4Y5Y6B7X8Z9?:D;E<E=J>E?E@bABBbC=D?FBGAHBIcJFK:LEMFNZO=PbQIR@TJUYVIWfX>YCZb]a^H_?aCbZc>dJeBfGg_hE
~inj	wQZf]
~ink	R!E#J%H&J(E*Y+Y,Y-^/G0H1H2J3D4Y5H7G8H9B;Z=E>C?D@DAHBACEDDEIFHGZHYJGMDNDOGPGQJSGTFUEVEWHXFYHZG]E^__^aIbjcXdYeIfEgGhJ
~inl	j!J#H(J,X3H4J:I>F@IB^DZIIKHL]MIOFTJVJZ][H]H^JaJbacHh[
~inm	n9J@]IJK]ZZ
~inn	^!F#E%Y(^)F*^+J,H-_.J/H0H1I2I4F5J6Z7X8I:];H<J=F>G?]@_AGB^CCDBEIFHGHHCI^K]LHMENDODPFQJRHSGTGUFWGYI[^^H_]bEcFdGeIfFgHhD
~ino	l!J#I(X)Z*[-[3Y9Z>H?IBJDIIJKJNJOGR[SITJUZVGWZXJZI]IbIf[
~inp	w@_HHNH
~inq	q#]@JHEM^SJUYVIWZX^ZIbJ
~inr	m%],]0]9G?JDYE]HYIJKJZHaHdHfH
~ins	P!D#E%^&J(])F*I+^,G-B/H0a2G4G5I7I8G9C:G;G<c=E>F@YAGCGDbFHH]IcJaLGMCP^RGSETFUDVIWGYBZ<]D_FaBbFc_dBeXfDgF
~int	F!@#E%@&I*J+[,G-^.D1A2B4G5a7E9@:G;I<D>I?X@GAHB=CIDEEAFAGGH]IJJILGMXOZRES]UEV[WCX^[H][_]b[cddZhI
~inu	T!G#[%F(E)H*H+H,H-D/F0I1I2H3D4G5J6H7H8H9D:F;I<J=G>GAHCEDEEJFIHBI[JHKEMlNFOERgSGUEVDWHX^YHZD[G][^G_HaYbFcJdGeJfJgGhF
~inv	W#H%I(G*I+I,I-F1J3[4J6J7I8J9F:h;J=I>B?F@CAJBFCFEYGJHaIEJJK_MFN[O]PJR]SJTIUHVGXGZ?[Y]G^H_JaGcJdHfHgJhI
~inw	yN[U[
~iny	q9J@[XZa]
~inz	r(Z8^:[HJN[
~io^	J#>&F(])^*G+H,A.H/B0E1C4Z5J6C7^8_:Z<E>_?BA_BFDIECFCGDHFIHJYKAM<OGQFSXU[X@YFZ[[I]^_YaEbbc?eDf[gDh]
~iod	r9H=]@YHZNFX^
~iol	d@YEIHDNgcJ
~ion	;!9#D%a)C,I.C/@0]1_2F4A6F7C8C98;Y<[=Y>:?]@:ACCaD[EgFGG]HcI<JEK=LDMHN[OARBSHTAUaVXW]XHY^ZI[Z]^^^_EaHbCcZdZe^gIh=
~ior	e#I(H-H3I4J:I=J>I?I@_BHCID[HCIFKaM^NHTJVJX^]HaIbJdJf]gY
~ios	m#I-Y@IBJG^H]IJKJTJZF^^
~iou	a!I#]-^>^BIH@IHKbMYNFOZZJg^hJ
~ip^	k(J)I*^-I9J>]@JDZKIN]ZGcJdJ
~ipa	q(]H]
~ipe	n+Z3H>Z?[@JBICIDJHHK]N^OJP[ZG]JaJ
~iph	y6_KJNIY^ZCcE
~ipl	i#ZAbHIZX
~ipo	t9J:bHIgX
~ipp	f#^-I1]3X9I>F@XBGCID_GIHIIYKGNIO[PXU]XIZG]IaGfGhY
~ipr	r6[@[HGR]
~ipt	a!X#J%G)I*H-H/J3D6]7J9H:J=]>H?F@GBXCHD^FJGaH[IIJJKHLJMHNHOHPFSITJUHVIWIXJZZ[I]H^I_ZaIbFcIdIeJfGgahI
~iqu	d!I#[%Y+J,J-F4I5X7I9H:I=I>H?HBGCHGJIIJJK^MZN^OIPXSITIUIVHXGZD[J]H^Za^b[cIfIgJhG
~ir^	G!I#@%_&G(X)H*F+Z,C-?/?2D3G4C5F7H8[9@:]<_=b>CACBAC_DIEcFDGDHIIEJCLhMINDOAPGQ_RGSETHUIV[WEX]YE[b^Ba[bJeJfGgAhD
~ira	c!I#E%I(J*H-H1Y3F4Z9Y:I=X>H?Y@HBHCGDGGJH]IIKILaMFSITIUHVHWGXIZ]]]aZbIcJdIf[hI
~ird	X#H%G(F)I,I-^/Z0I4I6I7_8J9H:G;J?^@[BDCFDGEJFYGJHBIBJ^K[L[MESHTHUHVFWJXY]F^FcHd^eIfGgGh^
~ire	M#B&e([+F,F-F.J/E0E1D2F3d5G6D7c9C:b;E=CAGBYCDDGEEGDI^JGKBLFMCN]OBPDQHRDSBT[UIV@W]XDYFZ=[D]Z_]aBceeFf@gDhA
~irf	yH]S[
~irg	p%J-J9JFaHHZa
~iri	t%X/Z3ZDY
~irl	w@aZI
~irm	Z!J#F(H)I,J/I0J1I2J3C4H6J7I8b9E:c;J<[=H>Z?E@CAICZEIFIGGIDKDLHNdO_PHRISJTIU^VEWHXFZG]F^H_HaCb[cEdGeIfHgJ
~iro	f-J=F>J@XBICYEXHIIHMJNISXUaVIWHXJZE]JaJcadZfJh]
~irr	u%X4ZcY
~irs	Z!Z#I%H)J*H+G-F/I0I1g3G4I6J7I8]9G:G;J=H>F?G@^AHBECZDaEJGHH=JHKEL_MDNDOGPIRISITJUFVGW_XHYJ[I]X^H_HaGbFcHdGeJfCgHha
~irt	q-JHXI_KJR]
~iry	l@HHZK[LaUIZJ
~is^	H!A#[&G(Z+F,I.E0B2H3]4B5I6H7H8^9^:Y<E=[>H@cAYBXC[EEFCI=JDK^LFMYNXOXPYQIRFSBTGUGVdX^YJZG]E^J_DaBbCdHeCf>gE
~isa	G!e#J&G)[*A,B-?.J0G2E3H4F5I6I9A:b;^<F=]>??I@@BECHE_F]G_IBJFKELDOZQGRITEUdVFWbXEYXZJ[D]F^X_DaAbJcYeEgChB
~isc	c!H#H%I(I)J*J,J1H2J3Y4H6I7J8I:I=I>a?I@[AICHE[FYGHHIIEJJKXLJM[NHODRJSITHUHVGWJXHYa[J]H^X_HbFc]fIgJhH
~ise	U!F#F%J(X*G+H,Y-H/a1I2J4G5J6H8H9F;H<J=J>E?^@DAHBFCDDGEaGbH@JIKHLHMDNbOHQJRHSIVXWFXGYHZJ]E^H_Fa]c_d[eIgHhG
~isf	h/Y@XHDJYNfWIZGaI
~ish	]!E#H%I(G)H*[+J,H-H/X4I7J8J9G:I;J=G>F?Z@EAIBdCHEJFYGHHHIEJIKXLIOIPXSHTHUIVHWGXI]b^G_]aCcIdDeHfIgXh]
~isi	X!I#H%G)Z*G+H,J-^/I0e1Y3I4H6J7I8J9F;I=E>FAJBGCFDFEJFJG]HaIYJJKIN_OYPHRISHUGWIXFYIZB[H]F^IaFbHcGdIeJgI
~isk	h!J#J(a*J-H/Z3H4I6J7J:[=J>I?I@IAJBHCJDIHdIGKIMJNHOIPJRISITGUJVIZD]I_HaYbJc^dYgIhJ
~isl	m,X-]/[4[6Z9J@DBJIIMJPZTJZ]_HhJ
~ism	h(H)X3F6]9J@ZA^BZHZKXLYMJO[RJY]ZF^J_HaJbYdJfIhI
~iso	a!J#Z%Z([)I-H/X3H4J7I9I:I;Z=H>[?I@cCIDHHAIHJ[KHLXMJNIRXS]T]UGVFXIZB[J]JaIbIdGfIgIhI
~isp	^!I#H%I)J*^+J/J3F4a7J:J=J>F?]@FAZBHCGHYKGMGN]PIRHSXTHUHVHXZYJZD[Z]H_ZaEdIhI
~iss	L#B%g&H(b)D*D+E.J1E2G3[8E9F:C;a<H>F?F@CAFCYDHFZGCJDKILEOFPZRDSITHUBV^W[XIYIZY]C^F_YaHeIfCgDhF
~ist	A!I#=%C&D(Z)d*_+i,b-a.C/D0@1?2A3@4B5_6I7=8D9D:<;@<H=B?_@CAaB]CaDhEEFFG=HEI7JFK_L?M:NZO^RGS=T=VEXAZ=[J]F^D_ca:b=c>e[g[hc
~isu	f#J%Y(I*J,Y-H/J0Y1J3F4I8Z9G:I=X>G?I@JBICIDGHDIHKGMINJO^RITJUJVJXIY[ZF]I_IaHbJd]eafZh^
~isy	t<^dYf_
~isz	yI[VZ
~it^	F!J#F%b&E*D+^,D.G0A2F3D4F5C6C7F8H:c;a<D=B>H?B@_AABFC]D^EJI^JJKXN[PHQ[T>U>WHXdYYZ@[E_EaIbGcCdZeEf]gYhY
~ita	O!^%D&J(H)E*G+F,F-F.[/I0G1F2H3G4E5I9Z:];h<I>A?[@GB@CDDAEGGII[JIKYLFMHNHSDTFU^V_WDX^YJZ@[E]J^E_EaCd[fBgF
~itc	[!_#Y%I(I)J*I+J.E/I0J1Y3J4I7J8J9G:H=H>Z@EAIBFCHDGFJGHIHJJKFL[MHNHOGRHSJUbV_XJZA[J]H^I_HaHb^cHd[eXf^gJhZ
~itd	t8Z=[HIQXR^
~ite	F!A%[&H(?)B+D,X.I/C0Y1Y5]:F;X>C?F@EA[BGCDD?EDFJGZHZIbK;LCMINcOBSITDU?V?WXXEY]ZB[C]F^@_]a@b>c]dcecfYhE
~itg	f!a#J:_;X@GBIDJG]HFKJMINJP_UZVZZD^IdXfI
~ith	E!D#J)X-D/[0C1D3a5I7G9F:]=Y>_?HAIB^CFEJF^I]J[KXNZO[PYQGRXTFUAVCWHXEZH]A^C_Ya]bHcIdDeFfBhJ
~iti	Q!F+E,H-E.Z/G0I2I3C4G5I6I7I8H9G:Y;H=[>C?[AICZDFFHGGHYIHJHKCMINcOGQJRHSZVZWaXEYIZZ[Y]I^H_HbJcEdBeIfJ
~itl	k&[9J?FHdN[
~ito	V!D#C&J(D*G+F-[.Z/X0G1H3]4^6H7G8H9Z:];H<I=DAGBYCCFHG[H[I_JIKALIMANZO]PFQJRGSFTFVAW[XJ[F]]_GaXbFcHdHeHfCgH
~itr	y-YHaZI]I
~its	a!I#G(I*Y+X/J0]3G4J7Y9Y:I=H>G?^@GA[D[HIIXJYKYMJNEOZT]UIVFXYZA]H^J_JaHbIfJhZ
~itt	R!Z#[&H(B)E+F,F-Z/J0]1F2G3]5G6I7E8F9Z:D;F<I=H?DAEDIEHFFGDHBIZJHKYLEO_QHT]UDWGYGZ_]b^]a@bJcDdBeIfHhF
~itu	W!E#F%^&J(E)H*G+G,Z-Z/G1H2J4]5I7G8^:F;H<I>C?C@YAIBECGDJEGFGHFIGJGLGMDNJOEP^SHTHUEVCWGXG[G]F^F_HaFbDcadde^f^hC
~ity	O#E%Y&J)X*^+Y,H-G/F0H1G2I3F4G5I6G7c8G9G:F;]<I=G>^?Z@FA]BCCXEGFIGGHYI]JGKFLHMFOGPEQ_RHSFTJUEVHWXYZZE[G]E_DaEcedFeHfFgGhH
~itz	w=ZZ]][
~iu^	g#X%[(H*I+I,Z.^3H4I7J8I9E:I=H>G?[@GDHIDJJKFL[MHOIPIR]SIUHVHXH[I]]^J_IaGcYdFeZfZhG
~iud	w-[@JB_ZI
~ium	d(J-I/I3H9I=h>I?J@GCIDIIFKHMJN_OIXIZG]J_IaIcIdIhI
~iun	n3G4X8Z9J>I?IBJC[DGOJX[ZX][fZ
~iur	y9[>]?]BJHG
~ius	i!]#I3F9I>F@HB]CJHFI^NJOHU]VJZG][aXhZ
~iut	h&X/[9Z>J@ZBJCJHEIXJYMIOZVJZ_aJhI
~iv^	M!b&e(J)F*D+D,E.I/J0[1E2F3G5G6_7D8D9C:A<G=C>F?E@AB]D>EFFJGbH_I?JJKALHMBNGODPJRFSEU_WDXXY[ZE[[_Ya_bXcAdFeEhB
~iva	Q!e#G%H&H(C)^+F,_-G.^/F0G1H2H3[4E5I6b7G8Z9E:D<I=C>b@HAGBECDEFHYICKCMDN[OZPBQISFTEU_VFW[X[YXZ:[F]E_DbDcCdEeYfJgFhC
~ive	P![%I&I(^)F,[/J1G2H3C4Y5H6Z7a8[9B:H=C>E?[A[BXCBD=EIFGGIHCIAKYMBO[QIRJSETDUbWDZB[I]Aa^cEd_e[fJ
~ivi	R%I&J(c)^*^+H-a.X/F0G1H2I3B4F5J6G7H9F:E;[=F>E?E@IAHBBCEDDEFFHGGHDIEJHKELJMGNDPdQJRHSGTGU[VIWGX^YJZF[H]G^F_EaFbGcgd^e[fCgHhF
~ivn	b![#F%X(G)J*J+J-J0H1J3I4X6Y7I8]9H:I>F?I@GAJBGCIDHEIFJGJHHIHKHLHMGNIPXSJTJUIVGXGYZ[I]H^IaHbGdbe]f]hG
~ivo	b!_#_%I(H+J2]3a4J8J9F:I=I>X@EBHCGDZIGKGMGOYPJQZTIUJVHXGZF[J]H_IaXbIcIhX
~iwa	ygZ
~ix^	i#J-I5_9J?[@JHcIIKINIZC[]]H
~ixa	j(I9J;Y@^BJH[IIKZMJNJVJXXZ]]J^YaIdZhI
~ixe	q%J*Z>]BIHELJPI^_fZ
~ixi	yJ[
~iz^	i%_9ZGJHZMYPJTZZI
~iza	O!C#C&I)Z*D+^,d-C.H/G0]2H3C5I6F9C:[;G<X=I>B?B@CAGCDD@F]GdHDIIJFKHLHMZNXOEPDSDUIW_XDYFZ:[E]C^GaDbDdZedfegEhC
~ize	j(J9J=f@JBJCIH^IIKJNZUHVIWJZEbJfJ
~izi	e#I%J,Z-I4J7J9Z=I>X?F@HCZDFHCIHK]MINIPJRIS^TJUGVGZE]XbZcIfagJhI
~izo	t1[G[KZM[dY
~izz	a!I#J9J:Y;Z>J?I@IBICIG[HJIIOJPISIVZW[ZF]JbJdZf[
~ja^	Y!]#X%F(D)Z*G+Z,H-Z.I1X2I4F5I6X7G8H9B:E;H<J>F@JDFEZFGGEHEIDJHKaLFMaPGQJRGSZTFWZYHZI[E]]_JaCbEeHgJ
~jac	n(]*Z3J9I?^@JBJCYDXHGI]KJNJVJZG]J_[aJh[
~jah	u-]>[@IHIIJK_OJZHfZ
~jak	r([+[9]DFO[ZH
~jal	l#J(F)a-J9H>H@IDJHHKHNJUdV^[J]JbJhI
~jam	j+[1Y>J?IDaHDL[WZa]
~jan	e!I#H%J(H)[*I+J-G0I1J2Z3I4I7J9F:I=H>E?H@ECIDGH?KbMGNHOJPIRJS]TIUaVFWIXHZG[J]H^J_JaIb^cId[fcgJhH
~jar	yHHQ^Z_dHfJ
~jd^	n+J-J4J9J>I@^CJHCIEKXNZOJRaSZZZaIcJfH
~jde	m!Z#H4]@ZHIL[MIT]ZH^J_]
~je^	f!](J*Y-I3J9G:I>H?I@_BHCHDXHAI^KXMINIOJTJUJXZZY[J]]aIbJh[
~jec	P!_#F%F&J(E)H*H+H,G-]/]0G1F2I3E4F5I6G7F8F9E;a<I=G>F?FA^BCCGDFEHFHG[H]IZJ]KGLIN]OHQJRISHTFUGVEXGYHZF[H]G^Y_faGbEcDdEeGfDgF
~jed	g!I#J%[(H*_,J-I3J9I:H>I?ZA[BICdDIF[GYIGMIPJUIVHWJXI]J_IaGbJdJ
~jeg	o(I3Y8^9J:[>IBJCIDIHGIZK[MJO[V^XJZCaJ
~jek	i!J;[>I@JAbBJG^IJZH]I_bdJfI
~jem	y@YZZd^fI
~jer	wN^
~jes	W#H%F&J+a,G-[.I/F0G1H2I3B4F5I6G7Z8E:Z;H<J=D>C?^@YAFBZC]D^EHFHHCI[JHMYPXQIRGSFTGV[XDYGZD[E]C^J_GbEcGd[eHfE
~jet	[!H#Z%H(H)J*H+I,a-G/X0J1I2J3G4I6J7I8]9E:G;^=H>FA_CFGZIDKHLIMGOHPHSJTHUHVFX_[I]F^J_aaGbZcGdHeJfHgJhZ
~jf^	q#^2[8Z:]@IHGIIKIMZX[ZH
~jfe	r-J3Z@IHHIaO[
~jft	o3G>JG[HGLZOITHYZZ]a^fY
~jg^	q>]?ZCJHHIJZaaX
~ji^	]!G#G([)I*G+J,H-F0^1H2J6J7I8H9F:G;I=[>F?a@GAHBFC[DZEXFIG[HXJIKGLIMFNXOYPGTGVGXGYIZC]F^I_XbGcFeYhG
~jir	w#GHaZG
~jk^	j#J-]9Z@ZL[T]ZH^J
~jl^	m!J#I(J+J3^9I=J>H?^@IBGCGD^HFIHKJM[O[SITXUIVIZC]Ia[bJfHh[
~jmu	r3I>I@JDJHHI[KXO[ZXaIh^
~jn^	Y!_#_%G(E)I+H,H-E/I0I1I2I4H6I7H8J9^=H>_@EAHBIDGEJFJGIHIJJK^LGMINFO[PGRISITGUHVYWJXGYJZa[Y]E_GaEbFcIdHeJfHgI
~jne	w:IF]G[a^dJgZ
~jny	yaXg[
~jo^	k-J3Y9E>]?[@HCIDIHDIIKZMIOIY^ZX]JaHbYdYfYhZ
~job	w(Z>_HIK[ZH
~joi	c!I#J%J3J7I8a:J=J>J?J@HAIBHG_H_IIMJNFPGUJV^ZB_Eb^dJfZ
~jon	w9I>^HJc^
~jou	c#H%I(I*J+Z-X3F4J8[9a:I=I>F?F@^AJBGCGHEIFKFM]OIPJUIVXXaZC[J]Y^JbJcIdHf]hH
~jst	w-^A]KJ_Y
~jt^	o%Z4Y>a@JD^HIZG
~jud	m!J-Z9Z:_>J?b@JBJCIDJHFIIP[QYVJZG
~jui	yh[
~jul	u#[9^:[HIOZZJ
~jun	p-]>JCIDJHEIIZ]a_
~jus	V!G#H%I&Z(H)J*J/H0Y1J3F6J7I8X9_:G=I?I@^AICbDEEJGJHCJILXM^NHOGRISITHUHVEXF[a^IaJcIdIfZgJ
~jut	y@[X]
~jve	c!I#I%H(H-J0I3I4Y6Y8[9H:I>H?I@HBFCJDIEJGIHIIJKILIMHNIPZUIVIXHYY]J^JaJbHdbe^fZgXhH
~jzi	a!J#G%I(G*I,J-H/Y3I4J7]9F;J=I>H?I@aAJBYCHDHHFIGKFL_MYNHOIPITGUIVHXIZ][[]H^a_GaHbHcJdIfJgXh]
~ka^	Y#I%D&I(Y)G*F,F-A.a0^1G2Z3]6F7F9F:E<J=D>^?B@FBACCDAEHFYGGJGLFODP[RZSFUEV[WHXYYGZ][D]Z^F_^bYeFfCgHhD
~kaa	m-J/^0Y6_9J>^@HHBIIKIMHNIP[TYZH[J_HbJgY
~kac	f!J#J%J(H*X-I3H9H:J=J>[?_@[BGCaDEHCIGKHMHNIO[PJTJUIVH[I]Z_Ja_bIcJfJgXhJ
~kad	d!G#F%^(I,Z/b0I1I3G4G7H8I9D:I;I=H>G?I@EAIBYCHDHEJFHG[HEIGJIKHLJMGNFOIP^RHSHTdUIVIX_YJZD[I]H^J_GaFb]cGfEgHhH
~kag	wHYJ]
~kaj	yXY
~kak	y.]9JHJLYZZ
~kal	U![#A%D&F(A)D*C+E,D-A.H/b0]1F2G3B4D5H6c7]8F9B:B;F<I=C>B?B@@A_BECDEeFFGEHEI?JFK?LEMANbOCQIRESCT[UCVBWCXIYGZ;[D]B^C_eaCbAcddfeEfag_hB
~kam	r2Z3[9Z>I@IBZHFIJMJXHZG]Ia_b[
~kan	Y%F&a(E+I,Z0I1I3F6X8I9C:[;I>]?_AZCEDEFIGHHGICJIKBLGM]PGR[SGV[WHYI]Y^X_GaDbEcFdDeHhX
~kap	q9J>^^[bZfX
~kar	c#G%H(Y)J*I+I,J-F.[/I0I1J3F4H6J7J8H9A:H;I=G>^?G@FAaB]CHDGFJGJHYIDJXKDLIMFN]O^RISITHUHVGXGZ@[X]F^I_XaFbdcHdYeJfFgJhH
~kas	c!G#I%Y(G)J*J+J,X0H1J3I4X6Z7J8]9H:I>F?I@GAJBGCJDHEIHIIIKHLIMGNIOJPYSJTJUIVHXHYZ[I]I^IaHbGdbe]f]hH
~kat	f!_%I(H,J-G/J0J3b4I6J7^9E:];J=I>E?H@GBDCHDEFJHZI^KGLINHOGPIRITHUIVHXHZY[I]E^I_^aFbHcHd]fIgJhH
~kaz	n#J(Z-[3I9J>I@ZA]BJDIIIKHN^O]ZF]J_[aJhJ
~kba	o*]4_?Y@[HGKZZJaJfZ
~kbo	kZF^]d]e_
~kch	wZH^^
~kcj	uEXHJUZV]
~ke^	R!G#Z(E)H*G+^,I-Y.J/X0J1I2J3J4H5J6I7H8H9B:G;^<[=GAIBACEDHGFH_IYK_LZMbOHPJQ^RZSHUIVFWIXGYJZB[J]F^G_HaIbIcGdJeJfJ
~ked	^!I#Z%J*]+]-J3H>H?I@HBGCYH[IGKXLcOZPJT[VIZE[I]G^J_JaYbE
~kee	S!E#_%G&J(E)Z*F+],Y-[/H0I1H2I3Z4G5J6H7Z8H9C:F;H=G?D@bAGBBCDEIFHH[JGMIOGQJRHSHTaUEVDWIXZYIZG]C^Z_GbEdFeIh^
~keh	y<Zh[
~kei	X!G#E([)I+G-F/I0^2I3J5J6I7H9H:J=a>G?D@ZAIBHCZDcEIFIHAIDJIKHL[MFPGRFSJTHVDWaY^ZI[G^G_IaYcXdEeIhF
~kel	d!a#I(I*J,J-[3I4J6_9H:J;X=I>H?YBHCXDHI[KIMZNJOJPIXJZC]IaJbJcJdZeYfIhI
~ken	K!?#B%D(@)G*A+C,l.F/Y1I2^3G5G6B7H8C9D:F;J=Z>C?Y@IACB@C>EJFZHFI_JEKXLZNDOHPIReT?VCWZX@YEZI_AbXcHdIeHfbgI
~kep	m#_7XKXMITJZJd]
~ker	W!]#J%F&H(])Y+J,G-B0F1H2H3A4D5I6G8X9A:Y;[<I=J>A?X@IA_BCC^EHFGHeIJK@LINCOJSGUFWHXDYYZI[I]X^[_YaXbIdEeIfEgGhD
~ket	_!J#I(H-H3^9d:J=Y?H@GB_CIDHFZGJIEKFLJMHNIOXUJVIXI[J]HaEbHdJfJhI
~kew	wHJR_
~key	]!J%J(G+H-H/I1J3J4I6g7I9G:J=J>I?f@FAJBGCHDEGIH^IGJJKGMHNIOFPJRETIUIVGXXZA[I]G^J_JaIbHcFdIeIfG
~kfa	u@^HHa[
~kge	k(J0]:Y@XBZE[HGKZM]UJVJZE
~ki^	R!C#E%G)H+H,H-D.m/H0I1H2J3E4F5X6I7H8I9X:E;H<I=F>D?F@JAHBZCFEIFXGHIYJGK^LHMENIPHRZSFTHUEVEWXXEYJZ>[G]D^H_HaDbJcFdGeIfFgHhF
~kic	o#E3[9F>J@JBJI[KJOJU[XJZ_]EaY
~kid	y3HD[HXIJK[
~kie	d!Z#F%J(H*J-a3Z4I:I=I>E?aBFCGDHKZLJMHOHPITXUIV[XZZA]H^J_JaFbHc[dHfJhH
~kil	m#Y@IBHHEKZM]R[SITZX]Y^ZHhJ
~kin	m#I9XHbKJZYaG
~kio	p#JG^TJZH^_
~kip	k+Z1]@HBJDcGJKIMIZIfH
~kj^	t-J3Z;^HJZH^adZ
~kke	g!J#_)]-a9H@JBJIIVJX[ZI
~kla	h!J#I%Z&[(I+I-I/J6]9Z=I?G@GBaCZDEFJHEIGKGMIN[OGPITJUHVHWJXIZZ[J]^^J_JaGbIfJhI
~kle	tI^
~kli	d!H#F%H(Y)[*G+G,F-[/I0J3G4J7I8J9E:^=G>C?EAICED^FJHJIYJJKELIMFNEOGPGQYRISITGVHW[XGZH[I^J_IaabecIdIeEfIgJhG
~klo	m,J3G4J6Z9J>J?J@IBIIIKJMJO_RdZH]Ja[bJcIdGfGh]
~klu	t%J2Z6cGZHIZJdI
~kly	rM]VX
~kn^	y3I9IEXH]aZ
~kna	b!G#E%^(b)J*H,J/I0J1J2J3b4G5Y6J7I8J9D:Y;I<J=]>E@EAIBZC]EJFJGJHFJJKDLIMGNGOEPHRISITIUHVXXFZA[H]Y^H_XcHdIfIgIhG
~kne	w#^?_@IHHIJKIZGh[
~kni	t-[HJIIU_VIaJbY
~kno	T!F#F%G&g(a)I*H+H,I-b/I0I1J3F4I6I7I8J9I:X;I=H>H?E@HBICGDJEIFIGHIBJXLIM^OGPHRJSHTIUGVFWIXH[b]E^G_Fb]cHdGeIfHgF
~ko^	e#H(Z)J+Z-J3I9H:I>I?]@YC_DEHCIHKHMGNJPZUJV^XI[b]IaGbGfJhI
~kod	d!I#H%H(H*I+J,J-F0J3]4I6J7J9C:I;J=G>a?Y@GAIDFHFKFMHNIOEPIRJSJTHUIVGX_ZC[J]F_IafbHcIfIhH
~kog	r8d>H@JA[HFIJKGVJZH^J_[dJfJ
~kol	c!X#H%H(_)I*G+J,J-G0J3H4H7J8J9E:G;J>E?F@YBFCGDFH]IEKGLIMGN[OGPGSJTJUaVdWJXHYbZD[I]G^Z_JbHcIdHfYgJhG
~kom	S!Y#J%H&I)X*E+_,H-Y/D0]1G2G3H4C5H7E8F9?;]<I=D>]?A@GAFBGDYEFFYGIHEJGNIQHRESITaUGVEWGXIYGZa]A^D_DacbYdCeGfChJ
~kon	L!c#_%b&G(@)^*I+A,X-=.F/B0C1C2e3Z4c5[6B7B8B:a;G<E=J>J@;BaCZD]E_FJH7I:JGK<L^M>N>OFPaRCTEU<V^W[XFYDZF[Y^^_Za>b?dCe]f=gBhB
~kop	q6]8]H[
~kor	j#I%^(J-G.]3J4J9F>^?J@HBICIDIHHIaKHMJNJPJTJXJZD[[]J^JaJb^dJfJhZ
~kos	q&J9X=BBJFZHeII
~kou	X#c%b(J-J3J@JBHHIKJMHTcZF[H^IbJdJf[gJ
~kow	X#a%E&I(Y)]*D,F/H0G1Y2^3]4E5I6H8Y9C:E<I=H>C?C@BA[EHFXHEI_JGLINDPZQIRGSETYUDWGYH[^]Y^[_[aGbHcEdEeHfDgFhF
~kpe	m%bHFdJ
~kra	b![#G%I)J*[+X,I-G/I0J1J3X4H6I7I8J9E:H;I>b?EAIBGC^DBEJFZGIHDI]JJKDLIMGN[OGPHRISITIUHVFWIXFYJ]E^I_HbccHdGe[fHgIhG
~kre	i!I#^%I(G*Z+Y,]-J3I8J9H:J=Y>H?IAJBGCGDGG_HAIXKYMINJOJPJRJSIUIVHWJXIZ][J]IaHbIcJdFe_f[hI
~kri	[!Y#D%Y(E)H*H+H,Y-G.J/H1G2J3D5J6X7H8[9E:G;H<J>J@EAHBECFDDEHFHGYIDJIKDLGMEO]PYSHTGUGVEWIXEY^ZZ[G]E^GbEdce[f]g]
~kro	i#J%I(I*Z-I0Z3Z4J9H:H=J>I?I@JBJCZDHGcHYI^KIMZNIOJPJRJUJVJXJZG]H_JaIbJcJdHeYfH
~kry	j(H-I6b9H;]<[>I@GBJDJHEIHKGL]MJZE[J]J^abYd]eJfJhH
~krz	w-[3J9I>[HaIJKJXJZJaI
~ks^	Y#I(H)J,Y-G/J3I9I>D?F@FBGC^DFHaLXNIVIXJZY[Jha
~ksc	[!H#G%Z&[(E)H*J+J,X-I/I1Z3H4Z6Z7I9J:H;J=Y>H?G@ECIDHEIHJIHKFLHMHNGOJPZR[SITIUFVEWIXHYYZH[I]H^H_ZaGcXdae^f[hF
~kse	T!H#H%J(Z)X*H+H,H-G/H0I1I5J6H8I9J:];H=]>F@GAJC[FXGHIGJIKCLXMGNEOIRXSXTGU]V]W^XGYJZY^G_IaZb[dJeHgGhG
~ksp	m7cHIZH
~kst	r#X/[3H9JCJHFIcTI
~kt^	T!Z%F&I(F)F*E+C-X.H0E2G3[4J7E8E:B;G<H=Y>G@HA^BZC^EFFFG]IDJFNBOJQYRDTCVJWF[E^C__a^dXeGfFgE
~kta	f!Z)F*G7eDJHGPHUJVIZZdJ
~ktd	y3ZD[
~kte	q3Z;ZG[HJLZZJ_]
~kti	V!e#Y%E(E*F+I,Z-F.Y/I1I2J3F4Y5J6H7H8[:F;^>F?F@FAIBJCEDEEHFIGGHHIEJIKFMHNFOHPDRISHTGUcVaWFXCYJZJ[H]F^I_HaFbJc[d^e_gHhH
~ktm	y>YCZ
~kto	g!I(X-J/]3[4Z9J:J=I>I?IA[BICaH^IHKJMITJXJZ@]I^[_HaJbJcJfJhI
~ktu	i#I)I*Y-I1^3[4I8^@IBJCJDFHDIJKHNJPHRJdFf]ha
~kty	t!]QXd[
~ku^	h!J%J(^-I2Z3J8]9Z:J<Z=J>J?IB^DJKXMENZUJVIXJZC]JaIbZcHdYeYfJgI
~kuj	e!J#^%J(Y*J-G3[4J8J9]:J=Y>H?H@IAIBGC]DGHZKIMINIOFPJRJTHUJV[XHZ^[I]G_JaGbIdFeJfGhI
~kun	h#Y%J(I*J-I1[3Y4I8[:[=J>H?]@GB^CIDHH[IHKJMJNJOJP_SYUIVXXJZF]I^J_JaGbJdHfGhI
~kup	f6bBJHbKIPZZF_XfI
~kur	o-J@^HII^K[TZZFhJ
~kva	q#]>JFYMJ_^g[
~kwi	n%Z/[4Y>a@JD^HHMJZG
~ky^	w@ZBIH^NIZZ
~kze	u-J/ZIJKHOZZ]
~kzu	t(].YX]
~la^	J!G#B%H&E(Z*?+E,E-H0G1B2C3D4E5F6J8G9_:Y;J<E=J>b?@AGBYCADZEIGGHGI_JBKaLXMaOFQERDT=U_VJWBXC^Za@b]cIdFeEf[gHhb
~laa	l#J(J*J+J-Y/[3I9H=J>G?J@ZBZCHDXEJHYIGK^MHNJO]TJUJVJXZZD]IaZbJcIeZfJhJ
~lab	a!H#J(J)J*J-X3I4Z7J9I:a=[?Z@XBGC[DHKGLYMIS[TIUGVXZE[J]IaIbIcYdIfIhI
~lac	S!e#B%X&I*I+F-I/E0I1X2X4D5]7F8]9A:D<Z=G>a@_AFBACDDIEGFGGDHYI[JJK?LHMANDOEPDRFSDTDUbVYWJXDYZZ9[E]B^IaEb_c]dZeZfYgEhI
~lad	[#F%G&Y([)I*H+I-E/G0J1I3^4_6X9D;H=X>[?F@FAGBEEIFIGIIDKCMHNFPFRIS_TEUGVFXHYJZ_[H]_^G_GaEcDdHeYfFgHhG
~lag	_!H#Z%I(G*J,J/X0G1J3F4I8_9I:H=G>D?H@FAIBFCZDaGJHGI[KEL[M[PITZUYVGXIZH[H]G^]_DaHcHd^fGgIhF
~lai	^!J#J&Y(I-[/X3I4J9I:I>G?IBFCIDIEJGJHGICJHK^MHNESITJUJVJW_XZZbaYbJcZdIfYh]
~lak	t#_9J>]HFXI
~lam	f!Z#H%J(I-^/J7J:I=J>a@]BFCYDGH@KFM[N[OFPJTIUJVGXGZB]]aZbJfJhG
~lan	R#D%G(B*E+I,E-C/X0E1D2a3d4[6E7D8D9E;D<H=b>aAEBECEEGFZGGHYIdJHLDMAO@PFQYSCV?WFXAZ[[C]D^D_IaFbcc@dEfJh@
~lap	T!H(F)I*I+I,J-F.J/G0I1J2J3G4I5J6I7I8J9D;I=b>D?F@@AIBaDGEIFIGIHcIDJIKBLHMdNFOGPHRGSITGUHVFWJXXYJZX[G]F^H_IaEbecHdHeJfFhE
~lar	Y!F#]%F&Z(E*G+E,H-[.I/G0H1H2[3Z4F5J6[7G8G:E;H<J=E?C@FCZD_EIFGGHHaIYJHKXLGM[OXPGQJRGSHTEUFVEWHXCYXZE[F]a^H_FaAbEcEdEeHfDgHh_
~las	N!E#c%^&I(A)G*F+E,E-C/E0E2F3E7E8Y9C:D;F<H>Z?A@[BJCDD?EGFcHDIDK^LFM?NCPCSDTaVFWEXJYG[a]a^]_XaFbacJdCe_fEgXhA
~lat	U!F#J&J(D)H*G+G,H-b.[/H0I2J3C4c5I6H7G9G:F;H<J=F>D?D@YAGBACEDZEGFHGHJHMXNcOEPFQJR[SYTHUFV[WHXEYZZX]]^FbEc[dFfFgGhF
~lau	_!I#F%I(H*I+J,I-G1J3H4I6J7I9Y:H=[>^@IBZCEDFE[GII^JJKHLaMCOIPJRYTGUGVGWIXHYJ^G_JaZbGdGeJgYhJ
~lav	]!F#Y%I(H)I*I+I,X-Y0Z3H4I6^7H8J9I;J=H@_CFDYHJIYK]LYMGNHOIPIRISJTGUHVJWJXGYJZZ]Y_HaGcHdFeJfGgIhX
~lay	f![3J;J>G?H@IBJH^IZMZZE[]_IaZc]
~lb^	j(J3Y=]@]BIG[HHK[X]ZGdYhJ
~lba	^!Z#F(E)H*I.J/I0^1H3G5J6X7H8]9D:G;I<J>]?G@DAHBECGDEEIFIGIHDIEJILGMENGOHPYSITGUGVEWJYY[G]F^GaFb[dbe[f[hF
~lbe	q9H>J@^A^BYHFW[ZI]]_F
~lbo	a#I9J>c?JCHDYGZNJTY^Z
~lbs	m(J)Z:J?J@IB^HIKJU[VbZD
~lca	y3GGZOIX]
~lch	r3H=J>JHZN^OYa[
~lco	n)]-c9^>J@IBJDIHCIDK[NIUHVIZH]IhI
~lcu	y@ZBJM]
~ld^	J!I%D&H(?)[+G,H.I/J0E1c2E3b4[8I9G;J<G=@>A?J@IACBYCED]EEFFGEHZI?KHMHNFOAPGQGSBV[WDXXYXZ_[G]@_^a^bYcHd]eXf@gDhb
~lda	W!H#H%H(H)J*J+J,I-G/J0J1H2I3G5g6I7J8G9G:I;J<l=I>H?I@HAIBHCGDGFIGIH@IGJHKHLIMGNIOIPIRISJTHUHVZWJXIYIZG[I]H^I_HaGbHcBdGeHfFgJhI
~lde	X!I#G%E(C)b*J+J-E/I0J1^2J3F4I6J8J9F;E=Y?F@aAICGDEEJFZGHIAKBMYPbRZS]UGVEWIXG[^]G_HaXb^cHdGfGhH
~ldi	w3[CIO[R[
~ldn	u-YHGK[NZZGh[
~ldo	m(^HHIYKHNb
~ldr	i!]+Y1^3I8J9H>I@HBICJD_HEIIKILaNJPJRJTJVJWYZG]J^Ia^dZfIhI
~lds	j>]ZHbb
~ldt	y*]+[DJ
~ldu	h#J)Z3H>J?G@ZCJDJIJMIO]VIZ_[Ja[bXgZhJ
~ldw	yS^ZH
~le^	L!D%H&G(c)g*d+X,F->0F1F3a4C5F6E7C8E9H:I;X<H=G?D@DAEBbC]DHEFGcH[IXKFLCMANcO[PCSCVIWCXJYFZB[C]C^I_Ba>bFcJdHeGfBgDhJ
~lea	N!^%Y(B,H0I1X2I4G5I6H7F8G9a:E;H<J=D>A?A@GAGCEDCFHG[HeI]JDKELINHOGQJSFTYUJWIXXYHZ[]D_]aCcFdHeHfEgXhE
~lec	U#F%G(Y)J*G+H,J-G.J/H0H1H2J3E4G6H8G:J;G=Z>F@EAHCFDGFFGdHCIFJGKENFOIQJRHS^TJVcWZXGYIZ_^I_EcYeHfIhG
~led	h![#c%I(X*J-H3E9G:I=J>X?ICHDHFZIXKFNIOZPYRJTYUJXEZE]HaEbIcJdIfIh[
~lee	c!H#F%I(H*H,J-D/J3b4I7J9G:H>G?_AJC_DGEYFJH@I[KCLJMHOGP[UJVZWIXH[a]Z^I_IaDbHdIfJhH
~lef	Q!I#Y%E&I(E)G+C,G-B.I/G0H1H2I3a4G6G7G8H9A:E;X<J=D>_?_@GBCCYDfEHFGH[IDJHKALFNDOgPHQIRGSGTEUDVCWGXCYJZ=[F]c_HaGbDcFdFeHfHgGhD
~leg	R#C%b&X(g)X*]+E,F-B.H/E0G1G2H3C4D5H6F7F8F9@:C;J<I>^AFBICYD^EFFFGGH_I@JFK[LFMCNGOXPgQHRGSFTFVdXBYXZ:[E]B_CaFbDcCdDeGfEgFhC
~leh	j)J-^/X@YHGJ[KIN^ZZdZ
~lei	]!H#G%H(E)H*_+J,I-a/H0J3F4X6J9D:I;I=G>Y?]@HA^BDCFDFEHFIGIHHJJKYMGNdOXPHRJSITIUEVFWbXHZE[I]E^I_Fa[bFcYdGfHhG
~lej	m!J#J3H9J>I?HBHCJDHHDKILYM^P_U_VIX[ZH]]aHbJ
~lem	Q!C#X&I(B)E+D,F-A.H/I0F1G2I4E6F7D8J9H:B;E<I=H>^?AAFBeD_E]FXGFH;IEJFK_LEMBNDOCPJQIRFS[THUCWCXAYGZe]b^D_DaGbGcbeGfDgGhB
~len	Q!D#]&H)F.Z/E0F2b3C4Z5G6[7H8F;D<H=Z>c?]@FAEBECZDHEZGDHaI]JEKCN[OAPDQHRDUCVFWFXAZ>]?^D_Ia^bEdIfJgFhA
~ler	O!C%C&](A,I.H/X0]1G2H3X4e5c7B:I;F<H=@>@?@@DAYCADaEYFFGEHYJbKBLEMJN_OGPFUDVAYF[X]B^DbCcIdEeFfGgDhB
~les	a#J-_/J0J6Z7^9I>[?HBHDIH^IYKIVJZI]I_JaJbHd]eHfI
~let	N!A#Z%D&I*E,G-G.I/a0G2G4D5F6G7[9@:B;G<H=D>Y?A@FB]CCDGEFFFGEHcIiJEK[LCMAO]PDQIRGSDTBUEVBWEXDYHZE[F]^^E_aa[bGcDdGfD
~leu	f#I%I(Z-Z/J0J3J4[6d9[<Z=I>I@IB[CJDJF[HCIGKFMINHRJTJUJVHXIZE[J]JaIbJcJdFfHhJ
~lev	c#I%J*X3H4J5^6I7I9H:[=I@]BHDHGJHAI]KGMINEOJP^UIVIXGZA[J]^_FabbJcId]eJfGhI
~lex	a(J-D9J@]BICIDJHIIgKHN^OHXJZD]JhJ
~lez	m!J(J-J/J3H4_9I:J=I>]?I@JB[DIGYHGIIPJS^TIUJVaZG]I_ZaH
~lf^	O!D#Z%F(=)d*C+H,H-E.I/^0G1H2I3E4F5G6G7D8H9J:D;H<I=G>C@DAGB]CED]EaFHGEHIJHLENEOGPCQJRHSYTZUcVfWFXEYH^c_EbDcDdDeHf@hD
~lfa	p!J3]>J@YHJIJL^TaZHhJ
~lfd	qAaHIK]OZ_GbY
~lfo	u3[
~lfs	o)aBHDJHESYUcVGZIdJfI
~lga	w4]>]?Z@JHEIJKIc]fI
~lge	n!Y3J>J@IBIDJHIIJKJL^O[XJZX]]h]
~lgo	q.Y9^CZHIZJcIf[
~lgr	u/[B]_J
~lgu	o9^>J@^BFC[HHKJM^XJZJ
~lha	d%J(J/Z3J4Z9H=J>H?I@FBICIDHF[HFI[KZM_NITJUJVHXJZX[J]IaJbIfJhZ
~lho	p,X/Z0X9J@JHIK[Y]eXhZ
~li^	Z![%F([)_*[-G.J0H1H2J3D4H5J7H8I:];^>Y?J@GAYBCCDDCEIFIGHIGKCLHMDN_RISHTHV]WFXFY_ZY]D^H_GbEcGdFeIfEgHhJ
~lia	_!J%I(H*I,J-D/J1J3H4_5I7J9I:J=I>E?G@EAJBGCHDHEXGJH[IFKFMcNJOIPHRXUJVIWIX^Z][I]H_JaYbIdIeJfIgJh]
~lib	l)_/JBIHHT_UaVHZH^X_JcJfH
~lic	C!H#?*a,H-F.J0B1B2D3;4>5_6C7G8F9C:=<E=o>;?G@IA]B9C[DHEAFBGAHcI@J]KBLEM[NkOCPAQIRBS@TBU@V=WgXEYCZ>[A^@_>aFbfc=d?eHfFg?h@
~lid	Y!H#I%J(I*J+J-F/Z3_4J7J9F:H=J>c?CAJBECFDCGIIEJJKDL^MYOePJRaSJTHUIVGXF[I]H^I_JcIdIfHgJ
~lie	U!G%G&[(F)I+I,H-H/H1_2J3F4H5J6I7Y8I9D:e;I=F>Y?X@DAIB_CGDEEJFIGXICJIK]MENCOHPYQcR]SHTGVDWZXFYIZ>[G^F_HaCb]cEdFeHfXgH
~lif	n1Y4Y@YHIT]fY
~lig	X!E#C%C&I+E,G.I/C0Y1H2H4[5H8G9Z:D;F=A>_?a@^AFBACYEHFGH=IJJGKXL]MBNDOCP]QITdWGXBYXZ<[[^D_DbadDeHfEgE
~lij	d!J#F%J(I-b3F9X:J>Y?I@]BHCHDHHHIGKYL[MINJOGT[VIXHZY]H^IaabIfJhJ
~lik	[!I#F%H(E)J*H,J-_.X/]0J1J2Y4F7I8I9F:H=H>F?^BED[EJFJGJHGJIK_LIM^OIRJSHUHVHWJXHZB[H]E^J_IaabacIdIfHgXhE
~lim	c!H#J%I(H)I*D+J3H7J9H:J=H>I?aAZBICHDHG^HHIHKIMJNIPHQaSITZUGVZWJXeZD]HaIbHfJ
~lin	M!B#D%D&I(D)D+F,F-E/a1D2G4^5I7D8E9B;I<H=A>X?G@EAFB>CDDAEFFFGJH[IFJCK[LENbPDQbRDS^TYUEVBWbXCZA[F]I^I_ZaIbjcddDeFfBhA
~lio	l(J-[@[BICIHDKEMJNYZ^h]
~lip	t>IH^U^ZJ
~liq	p%[*Y/YDYHGM[NJ]Ja[b]
~lir	t3H>^@IHDKJLYOGZYa^h[
~lis	M!D#I%F&I)X*A+G,I-h.H/Z0G2F3I4C5G6F8I9@<H>F?c@HB^FYGEHGIHLIMGN@OHPZQ[RDSXTDXHZZ[Y]J_HaHcAdFeBf]gFhA
~lit	S!]#G%F(I)F+H-C.^0I1I2I3Y5I6H7G8H9D:C;Z<J=D@BAGBCCFDBEHFHGGIdJ[LGNcOEPEQJRHSETEUaVcWaXEYHZ<[I]E^F_GaBbYcFdaeXfDhE
~liv	d!C#I-[/I3H4]7Z>J?I@_A[BJIHKHNGPJTZU]WJZD^J_Za^fJ
~lix	wHaZF
~liz	^!H#I%H(I,I/J0J1[3H4H6I7Z8I9H:H=e>I?H@IBECHDHEJGHHbIXK]MYNGOJPIRGSITJUGVFWHXJYJZ@[J]IaIbHcHdEeHfdhH
~lj^	w%[-[K]ZI
~lje	wN^
~ljo	wc^dZ
~lk^	f!^#J(J)Y+Y-Y/I1J3J4[7J8H9^:J=J>I?J@GDHF^GJHEIGKFMGNZTHUJVJXHZA]^^ZaIbJd[fIhI
~lka	t#Z@JBIM^T[X]ZJ
~lke	wHXO[ZIh]
~lki	w3J4J5[I_
~lko	f#H*J-Z3I9H:J>I?]@YBHC_DIIHKHMGNJPZV^XIZD[b]JaGbHhJ
~ll^	B#E%C&E(^)G*B+I,D/G1Z2C3I4D6E7E8D9X;F<F=@>[AABGDDFXHdIFKJLEMbOXPAQbR@SBUEVCW@XDZE[Z]a^F_Ja^bXccdEe@gc
~lla	P#H&H([*C+F-X.Z/D0E1F2F3Y4_6E:^<H=G>Z?H@GAEBHCGHJIaJHK]LZMCOCPJTGVZWHXBYEZFb]cCfAgE
~llb	_!Z#F%X(F)I*I-E/I0^1I3H6X7H8]9F:H;J?H@EAIBFCGDEEIFJGIHEIFJJKXLGMENGOHPYSITHUHVFWJYY[G]G^GaFb[dbe]f[hF
~lld	w=]@[HHR[ZHgX
~lle	L!F&H(_)G*Y+Z,D.I/J0D1E2F3E4b5b6D7D8D9[:D;D<G=H?^@FACB[D[EEFFGFH^IYJaK?LCMENYOGRCSHUFVdWDXEZH[_]A_CbBcAdBeEfGgDh@
~llf	q@ZL^TaZH
~llg	w!Z4^>]?Y@JHIKJcJ
~lli	_!H#Y%I(H)J*J-Y/b3G4Y6J7J9a:^=H>G?GAJBFCGDGFYGIH?IHJJKEL[MGNFRISHTbUIVYWJXGYZ[H]H^I_HaGbHcIeJfIgIhG
~lln	c!I#I%J(D)G*I-J0J3I4J6J7I9J:G=Z>I@FB]CHDGHHIIJJKILJMINFPXRZS]THU[VXWXXIZ_]H^Ja[bIcHdIfZgHhI
~llo	O!E#I%H&J([)_+F-[.X0H1H2J3E4G7G8H9d:G;H=E>J?]@^BBCCDBEHFHGGHBJFKILGMCO[PDQ[SFTHUZV[WFZ@[F]D^^b[cFfEhC
~llp	tH^
~llr	w(]9J>J@]HHI]KJZI
~lls	wHJI[J]O[ZI
~llt	f!J#J(H+I-H/X3I9Y:I=I>I?I@^BYCGD_HBKFMZN[PJSZTIU^WJXIYYZC[J]HbIdJfIgYhJ
~llu	k#[-J0^3]9J?J@JCXD[HJIIKGMZOZZJ]JaHfJhI
~lly	_!]%I(I)I-Z/^0I:H=_>I?J@IBeEJHGIHNIPJR[TIUJVXZ>[I]J^IaJcIdJfJhI
~lme	l@JDXHYI[T[Z]]JdY
~ln^	a!E#G%G(E)F*H+J,J-X/Z0I1J3Y4I6c7I8I9F:G;I=Z>E@JAIDFEHFJGZHGIFJIKFLHMGNHOFP]Q]RISYT]U[VXXGZG]F^Y_GaZcHdFeHfG
~lna	o2Y4X7J9I@IAZE]HGIZNJR[SHTJX[_ZcJdJf[gJ
~lne	h#H%J(Y)I*I,Z-I/_3H6I9F:J=J>I?J@HAIBICJDJHEI]KHMYNIPYT^VIXJZH]I__aJbJcYdXfJhJ
~lni	c!Z#H%I)I*I+J-H/]0Y1J4I6[7I9G:H=G>Z?G@EAJCGFJGJHCJJKFLIMGN_OJPGRITZUEVYXGZ^[G]H^I_HaGbEcGd[fZhG
~lnu	y3[O[
~lny	j!I(H)Z*J-J3J4X7Z9I@_A[BJKJN[TJZI_[c^dYfJgI
~lo^	N!D#Z&H*G+C-J.F/[0D1D2[3B4C5I6G8E9b<G=F>I?b@[B[CcDGEEFDGCH>I^JHKEMFQGSBTJU[VZWEX@Y^[a]E^I_HaDbHcGeGf@hZ
~loa	g#I-ZBFHbJZKJMITFZY[Fb^
~lob	[!J(e)a*Z,f:I=J>J?G@IBIDIEJHHIIKIPFUHVFWJZC]J^JaJbJdBeIfJgHhI
~loc	C!D#m%Z&F(@)E*B+B,I-[.[/H0C1E2D3?4G5E7A8G9A:A;E<F=@>A?>@IC@D>EDFDGBH[I<JZKGL@M>NHOFP@RdSITlUIV?X_YDZ>[f]>^E_FaAb_dEf?g@hC
~log	K![%F&I(?)D*D,I-@.G/D0F1E2F3]4B6E7d8E9C:Z;E<H=B>B?F@<AEBbCBD>EEFHGDHcJGK>LfNGOCPCQHRXSAUAV@WEX@YF]F^aa?blcEeFfBha
~lok	P#e%B&E(?)Y*A+D,B-J/c0]2E3@4B5F6d7Y8D9?:@;D<G=A>@?@@=A]BHCAD?EdFEGCHCI=JHKFLBM=N_OAQGSATeU@V?WBX[YEZ8[Z]?^A_da@bHcddeeDf]g_h?
~lom	q(JBIDZHYZ_
~lon	S#G%F&J(F)H+G,H-Y.J/E0H2e3B5I6Y7F8H9A;H<J=F>^?c@HA[BCCJDCEIF]GEHCIbLCM^N[ODPYRESHUGV^WIXFYHZG[G]E^FaCbGcEeIfFgG
~loo	S!G#E%H(H)I*I,I-G.J/H0J1H2J3G4Z6I7H8I;J=H>D?E@CAJBbCGDFFJHaIEJIKELaMdOFPIRZUHV[WIXGYJZa[G]G^FaGbDcFdHeJgIhE
~lop	i#G(H*J-H3F4I6Z9G:J=_>E?H@FBGCGDHH[IFK[LIMINHO^PJRYTIUJVIXI[]]Y^Ja]bHcIdFfGhZ
~loq	U!E#g%G(E*G+H,H-^.X/F0H2I3E4F5J6H7G8I9E:F;I=G>E?C@EAHCDEIFIGIIIJYKFLHMDOGPGQJRGSFTfUFVEWIXXYIZ@[a]Y^H_GaEb_cYdFeIfEgGhE
~lor	e#I%_(J+[,]-J3G5Y8^9J=I>Y?I@IBHCIDFHDIYKHMJNIO[PJTXUJVIXJ[[]I_ZaIcJeJfHhZ
~los	M#D%F&H)X*C+D-G.G/J0Y1D2Y3A5F8D:J;H<G=Y>a?@ADBeDZEFFFGXHEIHKIMINXODPBQGSCTEVGWDXBYXZ_]c^X_[aBbFc]dXeEf@gB
~lot	b!I#b(J)J-H/J3I9H=H>J?I@GCJDHGXH_IHMHNIPHT]UHVcXF][^J_JaJbIgJhJ
~lou	J!J#?%B&H(C)D*E+F,Y-B.H/j0h1D3C4E5G6_7J8E9B:D;F<G=A>C?C@CA_B@CEDCEEFFGJIAK>LDM]NCOFP^QHRGSETdUDVCWFXEZ=[C]B^B_gaDbAdZeEf@g_hB
~lov	r-a9ZKGZI[GhI
~low	O#F%H([)b*J+F,H-d.X0I1G2I3F4G5Z6H7G8H9Y:F;H=E>CAGBACDDDEHFGGFHZI_JFKHLGMCNZPDQ[RYSFTFV[WGZA[F][^__FaDb^cCeHfFh[
~loy	h!Z:[>^@[G[HHOJZHbX
~lp^	^!Z(D-I7J9Y:J>I?I@IB[DIHXIZJZKHMHNISJTZUJVIXIZb[I^HaFbGf^gIhI
~lpa	r@]H]
~lpd	Z#J(e)F*X-Z3J9H:I=J>I?H@[BGIIKHLYMHNISJTXUJVHXIZG[JbIgc
~lqu	tM^NY
~lra	w(]9J>J@]HHI]KJZI
~lre	d!]+a-G9H>I?J@_BHDCHXIIK_VHZGaX
~ls^	c%Y&[)c*J-I1H3I4I9H;b=J>J?J@JAIBHCJDJEHFJGJIIJ^KIMJNJPHRJUGVHXJYJZE^J_Id[fX
~lsa	m(b:ZHFJ^VJZHbZ
~lsc	d!I#[-H/[3Y4X9H>G?J@HBHCHH[IFKGMFNIOZR[UJVJX_ZF]H_JaHb[cIdIfIh^
~lse	b!J#J&[3J7Y9I:]=J?[@YCJDHHFI^KGMINYPJS[UIVZZ]^JaGbJcJdGfHhJ
~lso	t+H?JDIHaZI
~lst	w3a?JBJDJHII[O[SIUJVJZHfH
~lt^	P&I(D)E-Z.H/b0X1F2Y3[5J6a7C8G9J:I;Y>J?G@YCGDJEFHXI]J^LGOFPYQIRFUXVDWEX[Z:]I^J_DbGcDeGfJg[hA
~lta	Z#E%Y(Z)I*H+X-E.J/H0[1J2J3_4H5X6I7I9D:a=_>D?C@]AIBDC]DaEJFIGIH@JIMFNFOCPHRHSHTHUZVYWIXEZH[G]F^H_HaEb[dFeJfGgJ
~lte	O#I%C&I(G)J*E+E,F-@/H0F2H3d4C6I7X8F9C:B;I=A>a?YAFBDCHDHEGFFGfH>I@JiKaLFNFOBPCQHRESETDU]VYWFXDY]Z:[[]J^d_DaHbBcJd_eFfIgCh]
~lth	a+J-]3I7J?JBEDIHbIDJXKFOXS_TXUDZFdJfZh[
~lti	^!H%H&I(H*I+H,I-E/J3G4I6J7J9F:I=I?I@YAdBDCHD[EJFJGJHBIDJJKfLIMFNGOdPIRZSJTIUIVIXHZX[J]H^I_IaGbIcIdJeYfIgJ
~lto	k!J%H(X)J*I-H3H4Z9I:]=Y>I?[@HB^CGDIHBIHKHMJNIPYRXSIUYVFW^XIZG]IaHb[dJfH
~ltr	a!I#H%Z(Y)H+J-E3F4E5J9G:^=I>J?G@aC^FJG]HJIEJeLJMDNHOHSJTIUHXHZD[I]H^I_JaGbIcJdIfIgIhH
~ltu	q1ZHIb_
~lty	wEZHZWH
~lu^	m/]GZN[TZZH
~lua	yBZHZJXZI
~luc	o6c9ZGZHGNJaJdI
~lud	^#J%J(I)X+Z9I=X>Y?J@IBHCJDHFZGdHJJJKGLYMIN[OJTJUFVaZE^H_HaJcJdIfJhI
~lue	q+J9I@JC[H_K[ZI
~lug	e!H#H%I(F)]*I,J-G/J1I2^3F4I8J9F:H=H>I?H@FAICGDGGIHCI^KFMHOIPIRJS_THUaVGWHXHZC[J][_IaHbIcHeJfchY
~lui	j%I+J2Z3H>H@JB]CJDHGZHFIZKaO^VJZIhJ
~luk	j!]#I%J(I-J/Z3J4[6Y9H=[?I@ZBYCJDJHFIIKIMHNJPZTJUIVHZ_]J^J_HaIcJdIhH
~lul	c#_(J+J-H3^9G:I>[?H@GBHC_DaIGKDM_NIO^TJVIXIZG]HaEbJhG
~lun	b!J#J%I(I+I-H0]2[3I4I6]9^:J;J=I>G?GAJBZCGDXF]GJHGI^KGLJMHNYOIPJRJSJTJUIXHZB[J]aaGbIcIdJfGhI
~lur	]!I#I&^(J-J/d1J3I=J>]@YBGDIEJIIMGNXPIVIXJZa]J_IaIbJc[dIfGhJ
~lus	W!G(G)Z*H+Z,I-^.J/G0I1J3]5J6a7H8I9D:G;I<X=Y>[?_@GDEEHF]JHKILHMFNEOEPGRHSHTXUGVEWIXZZC[H]F^H_IaDcYdJeHf[gahF
~lut	e!]#D(Y-G/Y2[3E4I7J8]:J<]=^>[?J@GAICHDHEJIGKFMHNIOGPIQXSHTHUIVJXHZG[J][^J_XaHbJc]dFfYgIhI
~lv^	a#F(E)_*I-H3I4Y8J9E:I=H>G?HAJB_CHDHGIHDI_MINIOIPHRJTHUZV^XIYZZE]H^^aIb]fIgIhH
~lva	u3[OYXX
~lvb	u)]BJHJIJUbVJZJ
~lve	o#^%J/I0]2[9JHEIIK_NJXIZE]]
~lvi	n!]>XDYKJOJZ[
~lwa	f(J-H/J9J?J@XBHCJDaF[HHIGK_TY]IaJh]
~ly^	G!Z%[(E)Z+I,J-c.I/X0G1X5E6D7C8Y9X:F<G=X>@?_@dACB^CcDAFIG[H=JGLCMXPJQYSITYUEWIXGY^ZD[b]D^H_Ga@bEcAdFeEfAg[
~lyc	j!J%H(I,Y/^3I4[6Y9G=J@JBZDJF]HFIIMJPZSJTIVJZ[]J_IaJdYfJ
~m36	k#F/[HIMXTag[
~ma^	T!H#B&I(D)G*G+F,F-D.J/F0G1F2G3C4E5H6G8Z9];F<Z=D>c@^AaF_H@JFKdLFMXQISETEUXVCXAYGZX[F]X^G_DaIb^dEeJfDgIhH
~maa	c!I#F%J(I*Z,J-F/Z3Z4I9a:J=J>E?_@YAJBFDCHGIIKDM^NHO[PJRJUJVGXFZ@[_][^IcIdYfHgIhG
~mac	Z#Y%H(Z)J*H+H,I/I0I1H2J3Y4Y6I7I8I9Y;_=H>D?F@CAJBFC]D_EJFJGHH[JGKDLIMFNFOXPIR_SJTGUHVGYIZA[H]_^I_HaEbIc_dIf]gJhF
~mad	c!J#I(I)Z+H-[/J2^7J9Y:J=J>H@]CJDGF[GJHBIXKFNFQ[TJUJVIY]ZB]H^]_Ia]hH
~mag	d!J#I(X*Y-[3I9H:J=Z>J?I@HBHCaDGHBI^KGMGN[UHVJXIZE[H]IaIbecIdYfJhJ
~mai	C!H#C%X&E(<,A-@.D/X0B1E2I3_4^5^6B7]8]9>:e;A<E=G>e?b@HAYBJDeEBFAGGHcICJ[KFLDMaNZOEP[QHRASATZU?V@WFYHZ8[I]<^C_Gaeb?c>dEeCf?h<
~maj	r)^3ZAZIX
~mak	]%Y+^-^/J3I9H=J>I?IBICIIJK]L^MJNXPJQ_XZZFhF
~mal	X#Y%G(D)b,G/Z0Y1Y2I3a4F5Y6I7H8H9C:G;I<J=H>C?F@cAHBECCD[EIFIGHH;IbJIK^LHMENDODP[RHSHUGVEWIXcYYZE[G]F^H_HaIbGdFeIfEgGhE
~mam	w8^=[HH
~man	K!@#c%^&H(Y)B*X+J,D-].H/B1E2H3]4a6E7c8]9[=Z><?G@[ABBJDGEDFEGCIIJ]KDLDM@NBO>PZRDTZVEXfZB[A]D^C_EaAbDcAd^hI
~map	t#_
~mar	U!F#C%E(E)H*H+H,H-a.J/I0H1H2I3E4G5J6G7G8G9X:F;X=F?EAGBZCFEIF]G_H^IFJHKBLYNEOFQJRGSHT_UFVCWIZI[F]E^]_FaDbccFd_eGgH
~mas	_!Y#_%I*]-[2Y3E9F:Z=I>G?I@_BFCFDHEXHII[LXMHNIOHTJUIVHWIXaZE[I]I^IaHcJfIhG
~mat	N!_#Z%E&G(F)E*E,E.H/D0E1F3g4I5H6a7E8F9@:G;F<H>??H@]AdC[D[FGGEHGIAJIKBLEMCNGOdPDQ_RFSFTCVEWFXBYGZ@[H]C^FabbZcDdCeGfDgY
~mau	m#[(J)[*H,[-J9I@JBJHIKJPIX[ZHc^dGf[h[
~max	q-J3D>IIHOFXd
~may	rHHIZN]SXZI
~maz	u3H?JC]D]H]
~mb^	u(I-F>[CIHHI]KJP^ZIaJf[
~mbe	K!E#D%F&I)F*J+^,H.H/D0H1H2I3f4F5I6G7G8G9D:F;H<I=E>b?A@IAGBFDYEGFIGEHYI^JFK^MCNGOePYQJRGSGTEUGVYWHYHZG[I]E^E_FaYbEcFdEeHfFgFhZ
~mbi	S!E#E%G(E)H*H+X,I-D.J0H1I2J3H4H5J6H7Z8I9D;I=B?F@gB_CEDDEGFIG[IBJIKFL^M[NCOFPGQJRHSHUEVIWIXEYIZZ]E^^_EaEc^d^eHfEgYh]
~mbo	d!Z-]/X3J9H>J@GBJCHIeKGMHN[OJZF]JaJ
~mbr	c!I#I%H(H)J*H+J-_2Z3G4I9E:X;J=I>G?H@GAJBIDHFcGJHBIZMHNHOIPbRJTJUHVaXY[J]H_JaHbIcJdJfIgJhH
~mcz	r@[L]TZ
~mdl	n)[HaKJLGZIg]
~me2	w-_IF
~me^	F!F#Y%>&E(B)C*C+],C-e.E0A1B4Y5D6C7A8A9C:c<E=??FAaCGFaGHHYIeJHKaLDMHNGOFQFRfSDTEU?VDWYYF[A^C_BaabEcGdAeCfIgIhC
~mea	l&[*Z/X9GFZKJNGZ[^Y
~meb	d!J#F%I([)[-I1J3Z6]9Z:J;Z<^>J@YBHDJHHIXKILJOJPJSJVI_XbJdZgJhJ
~mec	w.XHHZ_dIfI
~med	f!J#G%J(G*I+J-G/J3H4I6I7J8J9D:J=I>E?H@_AJBHDYEIFaGIHFIFKFMINYOIPYRJTIUJV]XGZ]]a_Ic[dJfJhH
~mee	Y!I#I%J(I)[*I-H/Y2Y3I4J:J=Z>[?G@HA[BGCHDHGJIXK^MHN_OHPIRJTJUJVHWJXZY[ZC[J]_^JaFbIcJdIf[hI
~meg	u@^bZ
~meh	a!Z#F%Y(I*Y+Z-H/J0I1Z3I4H9I:I;J=_?YA[BHCYDHEZGIHDK[LJMINIOGPHRXSJUJVGX]Y]ZF[I]G^JaGbHcFeJgJhH
~mei	U!Z#]%X&J(C*G+G,G-J.J/G0H1I2I3G4^6H8X9]:I;H<J=E@CAIBBC]DYEHFHGGHGI_K]LFMBP]QJRHSGUFV^WHXEYHZ[[Y_GbEcGdDeHfDgGha
~mej	n(I+J3^9I=J>G?^@JBHCFD^HEIHKJM[SIUIVIZE]HaabJfHhJ
~mel	Y!H#F%G(D*G+H-F/H0I1I2X3E4H5J6I8I:J;H=E>F?FAIB[CDFIGIHJIXK[L_NFOYPGR^TXUFVCWHXFYIZc[]]E^E_Ha]bacGdFeIfDgZ
~mem	W!H#G%G*H+I-G/H3H4J6J7I8J9F:J=J>D?G@HA]BJCGDGFaGIHHJJKdLJMHNFOHPbSJTIUIVdXH]G_HbHcIdFeJfIgIh^
~men	J!@#E%X(X*A+F,B-G.F/H0X1D2E3=4_7H8^9I;E<J>_?IACBYCFDAEGFXGZHaIcJJLFMENYOGQFRBSAT^VXWBYG[Z]A^C_Ba^bXcZfGgE
~meo	a!Y#^%Z+X-H3I7Z9G>Z?I@FBFCIDHF[HHIIKHMZNIOJRITYU]VJXIZH[J]HaHcbdIfI
~mer	I!E#H%A&J(A)B*D+G,C-I.E/E1E2E3l4A5E7C9_:@;J<F=@>f?D@@AYCDDZEDFCGCIEJCK[LEMANBOlPBRHSFU@V=WDXIYDZJ[A]C^E_@adbCcCdAeDf?gC
~mes	S!G)H*G+H,I-F.Y/G1J2X3H4H5J6I7H9I:I=F?XA[BXE[FIGIIHJIKGLIMFOIPISHXFZ[[H]X^I_GaceIfGgIhY
~met	K!F#A%D&I(A)C*g+b,D.H/D0G1F2H3@4D5H6F7D8F9@:C;E<H=C>a?i@XADBBCjDbFFHDIDJEK_LEMENDODPCQIRFSETCU@VCXAYG[D][^Ea>cEdDeGfDgFhA
~mew	o-Z
~mez	y(I)[C[aZ
~mge	o#JEZHIZHccd]gJ
~mgp	y)Z
~mgu	m9JHIgc
~mi^	j(J3Y9Y:[>G?I@YBHCIHYIFKGMIN[OZUYXIZF]Ja]bIhI
~mia	g!J#I%I(I-Z7[9F:I=J>H@]BGDHHEIGKaL]MHNIOJUJVIXI]I^^_IaIbJcJeJfYh]
~mic	M!D#J%E&J(D*Y-F/X0J1X2H3D4E5H6G7b8G9D:E;H<I>B?D@BAGBCCDDHGEHXIAJZKCLFMCNDOEPDQIR_ShTdUDVHWEYGZG]D^E_EbDc_d[eGfXgdhF
~mid	n3I9_BICZHFZI]^
~mie	W!D#E%E&J(B)F*E+G,H-C.I/X1H2J3B4G5I6H7F8H9I:Y;H=E>[?J@dAHB]DFFYGGHDIYJHKcLXM[NDQHTEW[XDYIZY^]_GbEcFdEeIgYh]
~mig	c!G#G%I(J*J+I-H0J3H9I:J;a=J>HA^BHCHDXGJHDIHMIPIR^VIXJZD[J]G^I_faJbJd^fIhI
~mij	[![#_%G(F)J+I,I-F/J0J1J2J3H4I6J7I9^;I=I>a?G@GAIBEDIFJGJJJKXLHNGO]PHRISITGUHVZXHZb[Z]G^F_HaFbHcJdIfIgJ
~mil	k#I(J-[3I9]>H@HBICIDIF[HEIJK[MJOHVJZD][a]c^dYhJ
~min	>!D#A%H&C(c)k*n+?,h-H.A/;0@2?384I5I6?7F8J9A:B;?<B=?>>?A@bA=BFC6DAEeFIGHH@IeJ@K=LAMdN9OIPjQGRbS@TCV^X<Y?ZI[B^D_<aAb=c<e>f<ggh>
~mis	J![#D%h&G(d)G*D+D,^-?.G/c0J1C2E3Y4Y5J6[7C8J9>:C;b<G>??G@DBICXDFEcGBHIJHKCLDMHN]OGP^QHRCSCTAUIW[XCYGZB[J]?^HaGbGc[dGeIgC
~mit	T&J(@)E+F,G0G1J4F5I6G7G8G9^:D;G<I=I>J?C@ZBFCDEHFGGZHAIYJGLFMBO]PZQ_RGSDTEUDVbWGXcYHZ][Z]a^^_EaDbCcFdDeHfD
~miu	e(J-I/I3I9H=h>I?]@ICIDIIGKFMINHVJXJZH]I_IaIcIdJhI
~mkn	t#^=J?J@IB]DJHHIHKJU^VHZG]]aI
~ml^	w7_ZIbI
~mla	d!J#Z(J*J-H3H9G:I=J>Z?I@FBHCGDHKZMcNIOITJVJXJY[ZD[J]IaIbGfJg[hb
~mle	uH^
~mm^	d#H(X)Y*J+[3I9H@GBHCGD^H@KGMHNIOJPJSJTZUIXXZ^[I]H^JabbHgIhZ
~mma	b!G#F%H(I)J*I+J,I-Z/[0Y1Z2J4G5Z6J7I8I9B:H;I<J=I>_?H@[A^BGCHDGFbGHHIIEJJK^LJMGNHPYRISJTHUHVGYZZB[I]G^J_GaFbZcHdHeJfFhG
~mme	P!F#G%B&H(B)H*H,F-F/G0Y1F2G3g4D5G6Z7F8H9G:C<H=I>[?JAEBGCGD^EGFEIAJFK[LIMBNFOgPGQHSETZUCWFYFZY[J]F^DadbHcGdAeFfAgE
~mmi	e%J(])]*]+J,Z-H3J?H@JBHDIHDKJMINJPZU]ZYg]
~mmo	i-dHFIJKIZI
~mmt	^!X#I%G(I*J+[,Z/I0J3J4I9I:^=I>F?G@HBICYE[HZIJM[NHO[PISIT]VIXIZF]H^J_Ha[dJfHg[
~mmu	rA^HDO[_^aI
~mn^	r-]1Z9J:IF]HFI_OJUIVJWJZIfJ
~mna	y3]9HHGIIOIZF]^
~mni	k#a3I>IBIDZIJKIMJOZUJVZZ]
~mo^	T!D#B%E&J)J+],G-Z.H/G0X2H3F4E5I6G7F8[9_:[;G<I=]>Z?J@_A^BYCHD[EGFGGFHZKGL[MBNFOHPEQIRFSFTGVAWFX[Y[[E]B^F_DaAbDcDd[gGh]
~mob	g!H#Z(J*I-G3_4J9F:H=I>c?G@GAJBFC^DaHBIEKFM^NIO[TJUJVIXFZD[J]Y_IbJdJfJgJhG
~moc	p([+[>I?]CJDHHG]ZaJ
~mod	a!I#H%H(H-[.[/I3H4F5H7]8J9I:H=I>H?H@cAJBZCGDIGJHZIGJ[KDLIMGNGPIUJVHXGYJZ>[I]H^^_IaGbIcIdFeJfZgbhb
~moe	j!J*]3J9F:^@]BJCEEYHGIaK[LYZG
~mog	b!I%I(H*J+I-H/J3H4I8]9G:H;J=H>H?G@HAJBZC^DFF[HBIEK[LIMFNHOHP^QYSJTIUHVZX_Zc[[]G^G_IaGbEcJdJfIgJhF
~moi	r3[9ZHHIZKZOJZZ
~moj	h(J*Y-H3H9Z:Z>H?I@GBGCHDXHBI_KXMINIOZTJUJV]XHZ[]IaIh[
~mol	j!G#H%J(J-I/b0a3I6[7J9H=J>H@GAXBICJDIHDIHKFMXNHOHPYT^XIZF]I^J__aJbJcIdFhI
~mom	p#Y@HHHMYaZh_
~mon	X#]%H(H)I*I+E-g0J1I3F6Z7H8Z9]:H=]>D@^AIBBFIGHHIIDK^MJNEOGRIS]TGVFWJXGZH[H]E^H_GaGbHcXdHfYgJhE
~moo	u)^3IHIKIUcZJ
~mor	O!H#[%G&I(I*F+_,G-D.H/D0G1]2I4E5H7D8E9b:C;G<I>a@fA_B]C]DIEFFFGDHAIJJGLENEOIPDQISFTCUEVGWGXgZF[D]B^E_YaDbGcDdDeGfFgFhF
~mos	m3G7]9H>ICZD_HEIEKHN]O^RYVHfJ
~mot	X!H%G(G*I+I,J0Y1I2J3H4X6H8I9E:I;J=H>I?F@EAICHDGEJGXH]ICLJMFNYOHPHQiRISJTHUIVGXGYIZI[H][^I_YaHbHcYeJfGgIhG
~mov	X#I%X*H-G/H1F2J3]6I8Y9C:B;H>Z?]@EBCCIDFEJGYHaJZKELHMHNHOHPHQIRISJTHUIV]XZYbZB[J]G^Z_acAdHfIgJhH
~mow	h!I#I%_(I)H*H+X,J-[3H4I9E:I=J>F?H@GBXCHEJFIHYIFKZMHO]P]RZSJTJUJVGXIZ^[J]I_JaIcIfIgHhH
~moy	yC[DX
~moz	d!I#I)H*I+J,I-H/I4Y6]7J9F=]>I?[@]BYCHDFHDIZKILIMYNHOIPXU[V]WJXHZB[I]I^]_IaGbIcJdHfJgJhH
~mp^	d#Y(I-H3[9J:J>H?J@[BGDIF[GZHBIGKELcNITYUIVZXJZ@]J^IaJdJha
~mpa	V!H#F%G)Z*H,I-Y.J/H0J1H2I3G4H6J7X8_9F:a;I=G>JBCCGDDFIGGH_IALHMEN_OGPHRJS]TIUcVYWXXHYJZ=[^]F^H_HaEbHcHd[eIfFgIhF
~mpe	i#I-I9J@IHDIYT]X_]]^^c]
~mpi	q1]3I9J>IHYZ[][^XaFc^fJ
~mpl	P#G%F)G*F+D,I0I1H2I3@4G5H6H7F8G9C;H<J=G?D@_AIB_CDDXEHFHIhJIKXLFMDNbO^PGQJRISFTEUFVCXDY[[F]_^G_GaCbFcGdIfFgGhJ
~mpo	O!J#G%H&J)G*I+J,G-H.I/F0G1H2H3^4Y5I8H9F;H<J?Z@aAHBICDDJF[GFHHIHJGKHLcMJNCOERGS[TeWZXDYH]C^C_EaGc^dCfHh]
~mpr	^!G#F%I(G)H*I+G,J-F/J0J1I3Z4H6J7I8Z9F:];J>E?E@FAJCFD_FJGIHdI]K]LINaRISJTGU[VDWJXFYJZ>[H]F^J_IbGcHdHfFhF
~mpt	O!]#c%Y&J(C)Z+c-B.I/F0H1G2Z3Z4F5I6G7F8G9F;G<I=J>E?AAJBJDZEFFHGIHHIGJFKGLcMCOEPZRGSGTJUCV_WDXbYH[X]C^Z_XbJcEeFfDgGhD
~mpu	_!I#_(I/X3J9H:H=J>G?JBEDIICJJK[McNGOHSJVHXGZ][J^HaDb]fIhG
~mr^	kHGQfYJ
~mre	k#J3a9H>a@JCJDIHGIGKHOaXIZG]IaYhI
~msa	i(I0gHBZG
~mse	i(I)_3I>[HCOGVZZG]]a^gJ
~mso	V!E#E%f(@)[*H+I,H-F.J/H0H1I2g3F4H5J6I7H8I9F:G;e=F>F?F@EAHBDCFDEEIFHGHHCIAJGKELGMGNFOHPGQfRHSHTGUDVCWHXGYHZA[G]G^G_GaFbFcGdDeHfFgdhG
~mst	p!]%Y0J9J>JBXGIHYIIMIP[XJZ[f]
~msu	y/]MI
~mt^	X#F%E(F)I*H+a,X-[/G0H1I2J3[4G5J7G8I:];[=G>J?E@EAZBDEZGIIFJJLXMYNFO[PGSHT_UGVFWJXCYI[H]E^Ha_bIdGeIfFgZhG
~mta	u9J?^DJHGKHZJa_
~mts	y8_
~mu^	l*[9I>^BHIIKHMZSXTXV]ZYaJcJfH
~muc	k#H-G9b@GHZIGKZX]ZIaIhJ
~mud	j#I-J9I>J@[BXIIKHMZXIZFaagZhY
~mue	u3J9JH^IGMIO[YXa]
~mui	h#Z-_2Z>IH]IXKJMJXXZG]J
~muj	p(J3I>H@JDIHGI[KXO[ZXaXh^
~mul	b!I&I(J*J-F3G4e9F:I>H?I@HAdBICIDHHHIHKFMINHOFPJSITJUIVIXHZG]H_HaHbJcJfJhd
~mum	_-Z1]5^9I@^BJHZI^KJMJNIXZZE]J
~mun	n-c9HBJDJHGIJKHOZS[Z]aIhI
~mur	k!H#I(J-J/a0Y3I6[9I>[@IAZBICJDJHGIHJXKINIOJP[T]XIZH]I_^aFcJdIfJhJ
~mus	S!J#E(F)H*c+H-E.X/G0J1I2I3[6I9D:_;J=G>G@ZAHBCE]FIGHHCIcK^LbMXNEPFRISHTHUFVJWGXIYHZ@[]]Y_HaEbHcFdIeIfFgF
~mut	p3I9I>HA^DXIJMJ]J_^a]
~my^	i!I#I%I*Z+[0Y3J8J9G:a=Z>J?I@GBGCIDHGJHDIGKILYMINaOJUXVJXJY]ZG]JaIcXd[fGhI
~mya	w+XH[
~mys	f(F)Z-H9I:J>J?Y@GBYDJIHKGMJN[TIV^ZA[]bJhc
~na^	J!?#X%J&F(E)@*H+a,F/A0B1B2G4E7Z8Z9_;C<E=J>F?Y@bABBXCXDJFCGFJGKHMINIOIPGQES]TCUXVHWIXcZb]I^I_EaFb^cCdJeAgD
~naa	h!J#J(J-X2Y3J9G@HA[BICIDJF[HDI_KZMINIOJRJTJUJVJXIZB[J]HaJb^c]hZ
~nab	O!_#F%F(C)a*J+H,Y-E.Z/H0I1G2I3X6J7F8a:D>G@EA^BXCGDCEGFIHBIGKFLGMFNFOIPERISFTGU_VdWDXHYYZ=[X]H^F_BaGcIdXe^gGhG
~nac	U!d%F&J(J)H*X+H,I-I.J0[1H3D5J6I7H8Z:F;Y<J=E>E?JAGB[DEEdFJHYIDJIKELbMFNCOFPFSGWIY[Z<[G]^^[_JaBbHcJd[eFgGhE
~nad	[!G%Y)G*F+F,H-E.J/H0J1J2[3C4G6J7H8J9B:[;I=Z>]?Y@IAICDD]EIFIGIH?IBJJKENGODPbRYTYUZWIXEYIZ][H]^^Ia^bHcFdGeIhF
~naf	y4YHFb[g^
~nag	Y!G%Y(])H*H+I,J-C.Z/G1J3G4F5J6I7c8[:Y;J<X=G>F?EAIB[C[EFFIGGHJICJ^KCLIMZNBOIPIQYRJTGUFVEWIXYYJ[F^G_HaGbHcFdceZfFgJhF
~nai	o:^@FBJC[DGHDIJMXZD[ahZ
~naj	yO]h_
~nak	h!b#I)J*J-J0X2_3I9I:I;Y@IBJCJDJF[HFIbKINJPHVIXIZHaJbJdJ
~nal	T#E%F&I(C)G*G+G,H-_.J/G0H1H2J5[6H7G8H9E:Y;I<I=E>H?I@XB_C_DCEIFYGYH^IEKDMFNFOEQJRZS[TGUEV[WIXDYIZ<[G]a^Ga_cDd[eZfIgFhF
~nam	S!D#C%E&I(D)H*G+I,H-f.I/E0Y1G2^3H4Y5H6H7F8G9A;Y<I=E>A?E@HAEB?CEDDEHFgGCHdIhJEKHLEMANIODPEQIRFSGTEUEVGWHXEYHZ<[]]B^EaEbIcIdFeHgGhG
~nan	S!D%E&X,H.I/D0Y1H2I3C4F5H7G8G:e;G<J?DBGCDDBEGFHGEHXIAKZLFMDNBOFPDQJRFSaTEUfVDWgYHZG[F^FaFbCcEdHeGfFgGhC
~nap	i!J#I%I(a-I3Y6X9G:[=J?I@HBHCJDJIIKJOJRdUJVHXJZD]IaIbIdJfIhJ
~nar	^!H%](_)Z*H+J-Y/J2J3_4I6J7I8J9E:G;I?G@[C[DYFJGJHGIYKXLIMHNXOGP[RJSJUHVEXG[I][^H_HaDbFdHfHgJhG
~nas	h!I#I)^-X3G9F:I>G?J@ZBHCJDHHDIZKcLaMINJOZVIXIZE]I^J_ZaGdJhH
~nat	X#E%F)H+F,H-Y.I/H2J3c4G5I6X7G8G9B:];G<Z=Y>_?aAGBCEIFGH^IAJHKZLHMJNFOEPFQJRGSHTGUEWHXJYH[]_GbEcFdFeIfEgHhD
~nau	m>[F]T[
~nav	h#J.^3J4^9J>JHDIHMHOJSZTJZH]abafJ
~naz	q-[2[3^9F@JCJF]HHI]KI
~nbe	k#I%J&b*J-J3J4Y:JBZEJH[IJKINIP^T_VJZFdHfJgJ
~nbi	u.X7Z>XJY
~nbj	y:_
~nbo	e#J)J*J,c-J/J3I9H>[?HCIDIGYIHJIKIMJNIPJXJZC]JaZcIedfGhJ
~nbu	yI^
~nc^	C!E#C%[&D(>)[*?+Y,A.E/B0e1h2X3E4X5B6J7E8[:A;_<D=d>??@@?BICCDAECFEGfHcIDJFKFLDMYNBO?RfSFT>UDV@WBXCY[Z>[C]=^?_GaBbDcbdJeAfegDhC
~nca	X!Y#E([)Z+[,I-D/I0I2J3Z4H6I7H8I9D:F<J=b>E?Y@DAGBDCYDbEDFIGHHEJHKCL[MENFODPGSHTHVJWZXEYZZB[G]C^G_HbacGd^eXgIhF
~nce	U#H%F(E)I*X,J-F/H0J1J3F4G5I7I8I9C;J=e>F?FAXB_CFDEEIFHGHHZIDJIKCLIMFNFOGP]RISJUHVFWHYJ[H]g^HbIcHdFeXfGgIhF
~nch	R!D#E%b&I(D)G*F,F.I/G0]1F2G3I6F7F9B:E;G<Y=D>D?D@GAdCDDCEHFFGfHDICJGKCLIM]NBOEPBQIRZSFTFUEVZWGXEYFZ?[G]]^E_faCcFdaeFf^gGhE
~nci	S#J%D&J(G)D*Y+G-B.I/I0G1J2X3A4F5]7F8H9I;Y<I=[>Y@IAZCCEGFHGGJJLZMaN^O]QIRGSaTDUHVHXDYYZ[[E]B^I_DaHcDeHfGgHhY
~ncj	n=aH[
~ncl	_#J%J)J+J-Y/J9I:J=[>Y?J@JB[CJDHFZG[H]IYKHN[OJPJTJUHV^ZEaJbJdGeJfHhI
~nco	P!E#_%E(D)G*E+G,X-I.X/F0H2G3_4a5X6Z7G8H:D;G<I=E>C?EA^B@CCDFEGFHGCHIIHKALFMbNCO[PdQJRGSGTZUCVBW[YH[G^EaFcGdDfDgGhb
~ncp	n%bHGdJ
~ncr	Z!I#G%Y(I*J+J,J-G0Y1J3G6^7I8I9H:I;J<e=G>H?H@IAZBHCIDHFIGaH@IGJJKGLIM^NGOIPHRYSHTHUHVIWJXIZG[J]H^J_IaHbIcFd_eIfagJhH
~nct	i!J%J(Y-H3J5^>J?I@IDIHII]KJMHNHTIUaV^[H^JaIcJdZhI
~ncu	uB[HY_X
~ncy	jAdNJSXTJZI
~ncz	t3I=_>[@IB]DHHHKJOIUJVIZF]^
~nd^	F!I#I%B(D)D*Z+F,E-[.G0F1J2C3G5G9^:B;C=B>G?Z@aA_B_CcDCEEH_I?JGNYODPCQHRJSXTEVAXZYIZF[H]J^@_gbCc_d<eBgCh_
~nda	S![%G&H(X)[*A+H,E-E.H/G0F1H2H3D4E5H6F7Y8a9c:J<I>C?G@^A]B?DGFGGYH[IILHMXOGP]QIRISCTBVFWYXGYG[H]Y^[_^aEbHdCeGfCgIh@
~ndb	t7Z>aWXZH
~nde	K!I#]&Y(F)A*H+B,D-X.F/I0E1[2D3Z4I5E6X7I9H:[;D=E?J@bCFDCEHF[G[HEI[JGLZNFO=PFRBS[TZU@VFXYYXZJ[Z]X^b_baXbbc?dCeGfChI
~ndi	Y#F%X(F)^+H,H-E/J0J1Z3_4]6J7H8J:G;I=[>YA^BDCHEIFJGHHaJJKELJMFNGOIPDR[TFUZVEWGXHYJZC[H]E^IaXd_fFgGhG
~ndl	m1J3[7Y>^?ZGZH[JZZFaGcI
~ndo	K%D&H(A)E*E+D-_.H/[0F1E2I3A4B5b7D:D;G<H=C>??Z@>BFDAEFFFGEIAJaKCMdNFOCPDQIRESZTBUAVAWDYG[_]c_FbecXdHeIgbhb
~ndp	yc^
~ndr	a!I#Z%[)I*Z+H,J/I8^9F:H;J=H>D?D@aAJBFCYDDFJGJHYIFJJKXLHNGOHPHTZUIVXZ?[H^a_IaHbIdIfJgZhJ
~nds	a!X#H%J(I-I/I2Z3^9G=H>^?I@YBGCHDJKFMINYOaSJVIXJ]G^[_JaGbJe[hI
~ndu	i#I%[-X/J3J@JBJHIKZRJTYV^YZZJbJcbdJfJ
~ndv	yH[RJSIc^
~ndw	y.XDXZ[
~ndy	o3Z>^BIDYHHO]S_ZJaI
~ne^	H!F#C&H(G)F+[,C-G.H/X0F1D2E3d4H5E6D7B8C9F:D;E<G=J>c?]@[ABBgC]EYFCGIHHIFJILEMJOcPJQFRITGUbVCWEXEYHZA^Ha[bFdFeDfGh>
~nea	qHGNZQXTYZJh^
~nec	D!=#>%Z&E(D)A*C+A,_-<.G/?0[1h2g3<4Z5B6X7A8g9B:>;B<d>H?@@?AHBBCFDGE@FCG_HJI;JCK>LAMDN>OAP@Q^RdSAT>U>V=WBXAY_Z<[E]?^@a@bFcfdae]ffgBh?
~ned	g&J9Z>JBJFZHcJ[
~nee	M!X%J)G*Z+G,H-D/F1X2H3G4E5Y6H7G8F9E:D;Z<X=[>[?F@ZAFCcDEE[FHGGH_I]JGKCLHMHNDOFPGRHSHTFUEWGZb]D^F_FaEbFcEeHfJgYhI
~neg	]!F#G%e(Y)F*E+X-E.J/H0H1I2I3F4G5X6H7H8Y9C:G;I>E?GAYBECXDCEIFGGHHDJIKDMENFOGPdQYRHSGTHUFVHWIXFYHZE[H]FaXbFcZdYe_h^
~neh	k(J-a3J9I>H?_@HBIHDIaKZN_OJVJXJZE]IaIhJ
~nei	k+I>I?ZBIDZHGIHK[NJOYZX]^
~nej	k!H#I%[(Z*X-J3I9F:[>I?Y@IBHDJF[GXHFIZKJMJNIP]UHVYWJXJZF]J^I_HaHcJdY
~nek	f!I#I%^(I*I/_3H4I6J8J9E:I=I>G?IAJBICHDIF[GIHEIFJYKFMHN_O[PaRJTIUJVHXHZX[J]I_JaHbIc[dGeJfIhI
~nel	Y#Y%G&J)I*I+I-J/H0I1I2J3[4Y5J6H7[8I9Y:X;J<a=I>Y?ZAIBCCFDZFJIXJIKBLIMDNDOIPHQJRHSITIUIVFWIXGY^ZY[G_JbacFdZgIhF
~nem	d!J#J%I&Z(J/J3G7J:Y=^>X?HBFCXEXHAK]MJNHOYPIVHWHXIZI]I_JaYbJc[eZhI
~nen	T!D#[%G&[(C)Z+E,E-H.I/F1G2H3Z4X6F7[;G=J>Y?J@ZAGB]DIEYFYGFHFIAKALFMDNZO[PaQIRGU]WZXYZB^E_FbFcHfHhC
~ner	Q!C#H%C&a(Y)H*D+D,^-J.E/C0F2Y3A5G7G9X:f;F<Z=G>@?FAEB=CADEEGF^G[IDKHLHM]N]OJPGQIRES_TFVZWFXIYFZG]E^_aJbIcHdFeFfbg[hB
~nes	Y!J#E%G(F*I+H,I-F.J/G0J1I2J3D5J6I7G8I9F:G;J=c>D?D@@AIBGD]EIFIGHHEIFJHKbLXMGRHSYTGU_W^XGY][G]X_YaXbZdIeHgH
~net	U!E#E%G(F)I*I+H,H-J.J/[0G1H2X3X4D5H6F7F8Y9E;I=E>I?E@CAGBGCGDEEIFHGGHcICJ^KCLHMJOGQaRFSCTZUFVEWHXGYJZ<[F]I^F_[aIchdZeGfAg^hH
~neu	[!J#F%I(G*J+Y,J-E/]0J3I4I6J7J9Z=H?GB[CFDYGJHYI]KYLZMaOHPJRJSJTIUIWJYJZH[^]X^HaFbGcIdHeJhF
~nev	m%H6]HCJZLaTZZH
~new	e+]-I1J3J4I8a9]>H?J@^BICIDXHAIGK[MJNHOIPJYYZJaJcZhY
~nex	V!H#F%c&[(E)J*J+J,I-F/H0J2I3[4H6I7I8J9I:H=G>F?H@bAJBJCHDHEIFJGHH[JHKCLeMFNFOJPXRJSGTIUIXHZH[F]D^F_IaFbYc_dFeYfIgYhE
~ney	y=[HJ]If]
~nf^	yHIMZNYX]
~nfa	p)J-ZKZZ^
~nfe	u#F6ZB]R]TIZ]
~nfi	O!D#F%E&J(B)C-D.I/F1F2I3J4G5I6F7F9H:B;I<X=B>C?C@HAGBXEjFGGHIDJGKELGMDNBO^PCQJRGSFTEU>VeWhXEYGZ@[F]J^E_EaAcCegf@gF
~nfl	rH^IYNZ
~nfo	R!D#E%F&J(E)G*E+b,H-].J/G0H1G2I3[7G8G9F:E;G<X=D?I@CAGCeDgFHG[IFJ]KJLJMFOFPFQ_RISGTGVCWGYYZI[F]D^F_FaEbEcFdCeHfFgHhD
~nfr	i!J-H9[>HHGJeKIN[TJXYZIcJdI
~nfu	yHZhY
~ng^	A!F#^%A&E(G)I*[+F-A/H0H1D2d3E4H5C7H8B:D<G=@>J?A@bA@CIDHFGGEHZIJJCKBLePHQDR^SFTZVGWEXGYGZa[?]Y^e_?a]bHdJe@fCgHh_
~nga	b![#_%I(I)J+J,J0Z4I6J8J9[:I;J=H>D?I@EBZC[I[KXMGNHOHPISJTJUGVGX^YJZC[Y]G^IbIcHdFeJfE
~ngc	mYb
~ngd	l!c3H9H>H@EBICIHDI[KGMINZPJVJY^ZJ]Y_JaJfZhJ
~nge	F!_#]%G&F(G)A+D,D-D.E0A1G2E3G5D6A7@9;:D;^<I=H>a?]@eAAB_CDD]EIFBGIH?IIJDKILaMaOIP?QGRHS@TEU[WYYE[[]^^]bEd[eAfJg[
~ngf	l7dHJ
~ngh	w@JI[N^
~ngi	h3G4X>J@HHGJ]N]QYXZ_XfZ
~ngl	m3Z4]7[?YE[HHIJNYOIZIcJ
~ngo	f!J#I([+I-H2]3I9F:I@FBIC_H[IFMFNJO[VHXYZY]JaIbJhZ
~ngr	p(I)]3J=^>a?H@HCJDJHFIHK]MHOIVJY]ZF]I_YaJ
~ngs	Y!F#E%G&J)G*],]-D.J0c1H2J4E5I6_7G8I9C:E;F<J=E>E?Y@BAHB@C^EYFHHYICJHKJMDNDOEPYQIRGTGUDVCW[XCYHZE[[]A^G_Ga_bZdFf^gGhD
~ngt	[#E%H(G)G*G+Y,G-F/I1I2b3I4H6J7J8J9F:J;X>E?H@[AJBFDEGJIdJJKDLJN]OHPIRHU^VGXHYJZB[Y]F^I_Ib]cFdIeJf]gJhH
~ngu	f!J(I+I-I3I9I:J=X>H?FBHCXD]FZHHKIMJN[OZSZU_VGWZXI]JaZbIcHfJ
~nha	Q%G&J(H)F*G+F-X.I1G3D4F5I8G;G<I=D?DAGBXCCD^EGFHGIIZK_N]OGPFRESFTDU[VYWEYHZ_^XaDcEd]eHfDgIhZ
~nhe	[!I#J%G&X(I3H;f=I>H?I@IAIBHCIDHEJFaG^HFIGKINGOXPXUFVHWHXJZD]H^J_IaIcIdHfJhZ
~nho	g!J#H-H3H9H:I>Z@GCaDYFYHBKGMINJOIUZV^XIZ_[X]IaIdHfGhY
~nhu	n?J@YBHCXHFKIN[U]VHWXZYa[bJfZ
~ni^	N!F#A%b&X(c)D*Z+I-F.G/Y0X1E2E3C4C8E9?:I;Y<X=@?[ADBHCGDFEDFEGDHHIAJ[K[LGMFNbP[Q^RDS[UGVAWcYFZ@[I_Id[fDgGhZ
~nia	X!I#D&Y(])F+G-D.H/G0H1X2H4F5H6]7F8G9X:D=C>E@XAGB@CDEHFGGGMDN^OFPFQ^RXS[TFYI[Z^[_FaZdDeGfXgIhJ
~nib	l*]4a9I?XCJHDSYZHfIha
~nic	H!E#C%D&G(G*J,I-C.E/X0J1G3H4Z9_<F=H?ZAFDAHGJBL[MJNIPIQZRHSHVaXHYJZY[X]Y_YbXcFeEf[gJ
~nid	j(J,Z-[3J9H:I?H@ICIFZGZH[IJMZNJUGVIW_ZFaIgY
~nie	I!?#E%Y&X(]*I.C1F2B3D4Z5I7H8]:H;]<G?]A?CDD[EGFAGFHCIIJAKaLGMXO_PJQJSGUIV_WZXEYIZY]D^G_^aYdEeJfZgFh[
~nig	b!I#X%I(G)J+Y,J-Z/J1Z3H4[6J7J8J:H=H?G@YBDCZD]GII]JJKDL]NFOHPHRJSITIUXVGXH[I]G^GaJbIcZdXeJfYgJhG
~nik	Z#F%H&G(Z)F*F,F/J0G1H2Z3B4G5I6H7F8Y9B:G<]>C?Y@IA]BCCJD]EHHFJHKFMDNGRHTIUXWGXEYIZ]]_^]_^aZcDdEeGfFhE
~nil	k3I9J>^@_BZDZHHIJMYOIZJaJgXhJ
~nim	Y!G#H%I(I)J*H,J-Y/I1[2J3G4H5]7I9D:[=I>G?I@gAJBFCHDHEJFJHJIfJJKGLJMYNFOHPHRHSHTHUHVHWJXGZB[J]G^J_IaGbHcIdIeXfIhG
~nin	Y!Z#E%G)H*G+G-E0X1I2J3D4I6I7G8I9F:E;I>C?B@ZAIBGFIGHHEIEJZKCL_MFNFOHPGSaTGU_WYZ^[Z]E^H_HbZcIdGeJfZgGha
~nio	Y!F#G%](E)H*F+H,G/Y0I1I2J3F4b6I7_8a9E:H;J<J=F>E?FAIBZCGDGEIFIGGHCIEK[LINIOIPdRHSGT]UGVDWXXHYJ[H]__FaFbFcGdBeHfDgXhG
~niq	r%JHZIYP[
~nir	a!Y#J(^>I?YCIHGKILJMIPYTJUHWGXJZ_]JaZbYfJhJ
~nis	H!G#A%E&G(_)f*e+?,_-G.F/B1C2E3D4D5E6C8B9E:_;C<F>D?C@=ABB^C?D@EaF[GeH<I<JCKCLBNYOGP_QERIS?TBUdWbX@YC[B][^G_Ja=bCcXdaeCga
~nit	T!b#F*F+G,H-F.Z/H0H1I2I3C4G5J6I7J8I9F;H=]AHCEDFF[GYIDJHKDLGMZNAOFRHS[THUYW^XFYJZ[][_GcEdDeIfJ
~niu	o#J%](J,[-I.^9H=J>J@IBJHHIIKJL]NJPJR^WXZZ]JaJdHe[fIhI
~niv	k*Z4Z7c9I:J>ZBIDIHCMJUbZIcJ
~nix	yJ[
~niz	T!E#E%[&J(E)G*F+G,G-D.I/H0Y1H2I3D5J6H7G9E:_;H<Y>F?D@EAHBCCEDDF_GdH@ICJHKDLGM_N]OGPEQJR[SETGVBWcXEYGZA[G^GaEddeFf_gHhF
~njo	r-[9^BJHGIIUJf[
~nju	yh[
~nk^	O!D#F%F&I(C)G+Y,G-[.G/G0X1F2H5G7E8G9e;G<I=D>@?@@BAEB_CCEHFFH_ICJHLENBOEPGQISETCUCVCWGXCYGZG]C^J_]aZbjdFeHfCgEhG
~nka	m#I%J(I-I.]3I4J8J9C=I>Z?J@HAaB^CJDIHXIXKGMINJOJRJUJV[XHZF]I_IaHbHd_eJfG
~nke	j#J(I*J-I4J9I:J=J>H?JAaBECXDIH^IXKGMZNIOJUJVIXJZC[I]GaJb[dIf^hJ
~nki	u#IH_V^
~nkj	w-J;^ZH^a
~nkn	b!I#J&f(I-G3^>H@JBIH]IJKIMJNJOISJZD[J_JaJbZdIgJ
~nko	h!I#I%J*[,[-I3[4a9I:J>H@JBICFDHF[I[KIMJNJOHPYVHXIZF^[aHbJ
~nkr	u0[:IGcHH]JdJ
~nkt	e!J#I%I,J-H4J9]:I=Y>I?I@HB]CIDIGYHFIIKHL[NHU_XI]I^J_JaIbIcJdYeIfXhH
~nku	wHZZ^b]dG
~nla	q3H7[@[BID[OGZHbb
~nle	w#^@GHZdY
~nli	^!H#H%H(G)[*H,J/c0J1J3I4J6J7H8I9H:J>H?H@FAIBFCIDIEJGJHIIEJIMZNFOJPGRISbT^UJVIXJZB[G]Z^I_HaIbFcadFeIfFg]
~nlo	R!D#X(F)H*I+I-F.J/G0I1J2J3G4H5J6J7G8I9J:F;I=G>D?F@DAIBcCHDEEJFJGHH]IGJHKDLZMFNGOIPGRHSHTcUGVFWIXGZZ[f]F^E_EaGbZcFdGeIfGgHhY
~nly	M!I#C%^)^.I1H2G3G4X5H6G7F9E;Y<I>E?bAEB@CdDFEGH=I]LFMXOHPJRHSFTYUFWG[c]EaEbFcFdJeHfFg^hD
~nma	m9J@]D_HIIIK[
~nme	]!I#I%I)J*J-I/J3J4J7I:H;J=F>E?G@XBZCIDHEJGJH^IHKGLaM[NHOJPISITZUJVGWJXIZZ[^]I^HaGbbfIg]hE
~nn^	R!F#H%C&J(F)H*Z+E,F.I/E0I1Y2H3A4I8F;G<I>J?_@HAGB^CHDEFGGEH_IFKJMJNAOJPEQIS[TIUYV[WGXJYHZ][c]D_Za^bDcCdAeEfagJhG
~nna	e!I#H%I(Y)J*I-Z3H4J6Z9G:c=I>G?I@^AJBGCHDGGJHIK_LJNGOJPIUIVXWIXIZB[_]Y^J_JaHbJcIdYfIhY
~nne	D!<#>%[&D(@)E*@+@,^-D.B/>0_1h2f3G4Y5A7?8f9I;@<f=B>J?=@FAFBYC>D?EDFGG_HHIAJCK?L@MDN?O?Q[RcS?T=U>VBW@XGYaZ;[B]C^=a=bHche[ffgCh=
~nni	o*^>JHDIJM^VJZH]]
~nno	D&G(Y)]*]+E-X.F/B0X1E2G4Y5I6a7J9B:J;F<J=[>a?^B<CEEIFZG^HHJCKILEMFOHQFRDSITHUBVEWFXCZY[X]G^[_^aAbCc]eafAgF
~nnt	f!J#I%H&_(I*J-Z3]4[9G=I>G?[@FB[CHDIEIIFM^NYPHVIXI[J]J^HaHbIcJdFeZfIgIhZ
~nnu	_#I&Z(I*J-H/J3_4J7[9F=I>D?G@HAIBID_EIGJHZIGKGMHNHO_PITJUJVHWYXIZG]a^JaGbJcJdYfJ
~nnw	X!F#F(G*H+H,F-G/Z0Z1X2J3G4F6H7Y8I:F;H>GAJCFFIG^KZL]MFOHS]TGUYW_XHYHZ@[H]F_IaJbGcFdYeZf]gZhZ
~nny	w(_6]V[ZH
~no^	P!X#[%Y&G(A+F-a.I/B1E2F3[4J5G7C:X;E<H=Y@]BDCGDbEEGFHGI^JEKXLDM>NGO_PIQGTAU_W[XZYFZ8[F]Y_JbHeFfIgD
~nob	_!I&Y(I)H+Z-I1Z3J8J9I:H=J>G?JAJBFCHD]G[HIIIKHMJNYU]VJWYXJ^YcYdXf]
~noc	Z!]#]%I(H)J*H+H,J-F/G3D4I7I8J;J=I>Y?G@bAJBICZDYEHFJGIHEIGJJLHMeNFPJRJSJUGVGWYXGYJZG[H]F^G_YaYbGcIdIfHg[hY
~nod	m*J9I:_=_>]@JCXDJIJUHZIaJd]fJ
~noe	w3J>J@ZC^HHI^KJN[ZD]JaI
~noi	y@ZH]
~nol	u5ZH[IFN]
~nom	a!H#G%H)I*I+H,J-a0I1I2_3F4G6I7I8Z9C:];I=]>D?F@JAIBEDEEJF[HHIfJJLJMENEOGRHSITHUFWIYJZG[H]E^I_HaEbGdGfFgI
~non	b!H#I(J)I+X-H/J3G9H:J=J>E?HBCCYDGGXHFIFJJKYMJNbOZPJSIUfVHXIZI]H^JaZbHfIhI
~noo	e%J+X-Y1[3J9[>I?J@_BGCIDaHDIJKHL_MINJWXXJ]I^HdZhI
~nop	n(c/Z9J:ZHFIJZEaZ
~nor	Q!C#B%J&J)c*[+G-Y.I1G2[4E5[8F9E;G<I=C?D@^AFB_CBEGFHGXHEIILcN_OGQIRFSETCVIWDXEYHZY]I^Z_DaDcDd[eGfCgD
~nos	e!J#J%J&X(J)a3G4J7X9I=J>I?J@IBFCIDHF[GYHDJ[KHM^NJOYUIVHWJXJZA[]]J^J_XaIcXdIfJhZ
~not	@!F#I%I(Y+D,H/A1B2D3J5H6^7I9b;H<G=Z>Z?^ADBFD^EEGZIFJCKHMFNFODPIQERESFUBVAXDZ^]<^X_baacYe^f?gDhH
~nou	W!H#G%H(X)I+G,J1J2I4I6I8]9^;J=I>H@^AIC]FJGIHHIaJHLHM]OGPIRJSHTHU[VHWJYJ]]^F_IaEcJdGeJfHgIhC
~nov	a!I%I(I*J+Z-F/Y3H4I7I8[9_=I>G?G@_B]CGDEHHI]JJKJLJM_OHPJSITHUIVHXYZJ[H]Z_IaHdFfIgJhG
~now	Q!F#J%E&g(A+Y,F-^.H0G1G2H3I4F5H6G7F8];G<I=D?@@ZAHB]CBD^EGFFGHI@KZLEMbODPFQJRGSDTGUDVCWGYH[b]Z^EaIdCeGfDgChJ
~npa	w!X@^HHNH
~npo	w)[
~npr	K!Z#C%E&G(F)C*C+F,E-A.H/f0_1F2G3A4D5H6b7[8E9C:B;F<G=H>D?C@AAYBICCDBEgGCHFIAJEK?LEM@NbOEP[QGRFSET_UBVAWDXEYFZ<[D]B^E_baCbCcfddeEf]gZhB
~nq^	y#]HHMZXZZJ
~nqu	g!J%Y(Y-I3_9J=^>J?H@IBIHIKIMXNJOGSYUXVYWZXXZD[J]JaHbIdJ
~nre	a!I(H*H+Z-F@HBHCZD_EdHEIFKIMZNFUIVIZ^[J]JaJdIgJhJ
~nri	n,^0]9GDYE]HYZHaHfJ
~nro	j%a8J9I;J?IBJD^H_PIQbVIZI]JdGfI
~nru	o3[9I>X?_a^
~ns^	T![&X)G*E,Z0I2H3^4F5I6G7X9[;G@?AHB@CGDYEJFYGYHYIZK[MJPEQITZVJYIZA]DbJcDeJhI
~nsa	k-I3I9G>a?H@IBJCJDEH@IIKGMJNJOJQ]TJXJZ_]HacbIfJhI
~nsc	e#J%J(I*J+a-I3I:J=X>X?GB[CHDbGJIIKIMGNJOJPISJUIVIXIZE[J]I^]aIbHcJdEe[fIg^hJ
~nsd	j%HPb
~nse	Z!G#I&J*J,I/G0I3D4H6I7X9F:X;H<c=c>B?Y@JCED]EHF^G]ICJHKFLHMEOJPFTGU]WEXGZ>]E_HbFdEeIfEgIhF
~nsf	yHafX
~nsh	kH_Z]
~nsi	X#G%H(H*H,I-^0I1I2]3c4H5J6I7I8I9F:F;J<Y=G?FAdBDCGEJFIGXI]K]LHMFNEOEPIRHSJTIUGVFWIXZYJZX[^]F^H_HaEbGcGdHeIfFgHhJ
~nsk	t!]%[/XEXHI^]
~nsl	j#J2[3I8]9H<]=H>F?I@IBJDHH_I]KIMJNIQYSHVJXJZB]H_ZaHbJc^dHfI
~nsp	j%H&b3JBJHCYIZE^Icc
~nst	T!D#F&J(E)F*J,G-F.J/G0a2X4F5I6G7Y8H9J:I;H<J=E>G@]AHCEDBEHFHGFHcI[JbKAMCPFRFSYTFUCVIWGXEYIZC[E_FaBb^cDdZeJffgF
~nsu	]!J%a(a)I-G/Y1Y3H9G:e=G>I?H@HAJBCDIFJH@IYKIMINIOJPIRJSITIU[VGWJXJZ]]IaIbIcHdJeZfIhI
~nsw	k#I&Z-I4]9Z>J?Y@JCJDXMIS^XYZH
~nt^	8!_#Z%_(D)I+^-^.C/H0h1C2^3@4D5^7?8A9G:d<@=D>A?;@CAYB^CDDHECFFGIH]I^JZK_MBNFOFPcQ]R9SXWZX>YAZA]I^^_ZbHcIdCfBg=hf
~nta	H!c%H&E(<)[*H+F,D-B.E/J0B1G2a3h4a6H7@8F9I;E<G=H?X@>A[BBCgD[EYF_G]H@JAKJM=NBO?QDR@SAT?UEVZWAXfYCZ^[J]CaJbJeBfAgAh@
~ntb	l!J#J%Y+J-I3b4J5Z9H=^>I?Z@JDGHDKJOGV[XJZG]JaI
~ntc	y!^2H3IHHIIL_
~ntd	y!_HHPJZI
~nte	E!C#@%?(J*C+Z,F-[.D/D1C2B3Z5H6J7E8I9@:D<C=I>J?]@DA@B;CHDZEAF@HDI]JFKbLFMYNZOcRES]UAVYX]ZE[G]faFcbd_eJg^h^
~ntg	m!I#[%J(I0]1]=JBZCJDJHGT[VIZI[_aJbJ
~nth	_#X%I(J)J+F-d1I3_6[8[9J:I=^>E?I@IBFCHDXGIHHIYJJKaNHOFPISJTHVHXJZG[I]J^I_IaIbJcIdIfHhH
~nti	H!D%E&G)G*E+A,e-^/C1G2F3[4B5J6D7d8I9@:@;D=]>]?b@XA[B@DYEDFGHcI[JELHMbNBOBPFRDSGTJUIVEWDX^Z?[C^Z_AcHdXeBfFgChH
~ntl	_!I#^%I(I-a3J9I>H?I@_BFCJDIK[MJNISXVZZH[HaJhX
~ntn	u-HHGI[TZU^ZIbZ
~nto	K!a#b%b&[(A)Z+B-G.F/F1C2a3G4?5E6C7B8F9]:a;H<G==>H?JBIC?DJEEFCGIH]I@JEK=LaM>NIOEP_RCSIU[V_X^YJZG]F^__Za>b?cHeGfZgDhE
~ntr	A![#?%@&D(C)F*A+>,B-H.C/j0G2C4g5f6F7e8>9>:G;A<A=]>9?;@BADBbC;D@E@FAGCHZIAJ_KHLIMIPBQFRGSeTfUFV<W@X;YCZZ[E];^F_[aGbHdAeZf[gehH
~nts	d#[%I/J1X3I6d>J@IDJHHIFKHMJN[VJZC[b^JbHdIhH
~ntu	i)XNJbc
~ntv	w>]
~ntw	t#H*[-H4Y5I9_>I@IDIHFKJMHXaaGhJ
~nty	r#J@]HYIaZH
~nu^	c!I#I%J&Z(I,a-G3J9G:I=J>F?G@HCID_EJH^MHNIOZPJUIVHWYXJ]^_IaGbZcJfJ
~nua	e#H-I/J3[7[9H?I@FAJBICIDHHYIHK_LZMZNIOITZX^]I_XaGcJdZhI
~nub	j#J-J/a0^3J>J@JAZBJEJHHIJJXKINHOJPZTZ_ZcIdIfI
~nue	b!J#I%J(J)[*J-H/Z3G4I6J8Z9H=J>H?H@XBZCHMbNXOHSJVIXY[J][aHdIfHhH
~nug	w-JC]I_ZH
~nul	p9JHIKJLX]d
~num	G!@#?%C&F(@)C*E+],D-F.E/A0D1C2E3p4B5E6D7C8D9<:A;C<F=@>j?C@>ABBBCGD^EDFCGCHCI[JCK?LCM>NCOoPARCSCT@UBV>WDXYYEZ<[B]=^D_BacbAcAdCeEfBgCh<
~nun	c!J#I(I+]1Y3H=I>H?I@HBHCJDbEXHDKJL^MJNIOJUJW]ZZ]IaYbIdYhJ
~nuo	c!J#^%I(I-F3F4J6J7I8[9J:Y=I?IB_CIHHJJLJM]OISJUJVJXI[Z][aHdHfIgJhG
~nup	w([=YHF_]
~nur	y@YZ^
~nus	pIb
~nut	Q%D&I(F*I+I.I/E1F2G3D4E5H6F8J9E;^<I=I>B@HA^CDDDEGFHH@JGKEMlNCOIQJRgSEUCVIWFYGZC[G]Z^Z_ZaZbCcGdGeGfFhF
~nuv	g!J#I-J/^0]3I6Y9I>H@HAZBIDJHGIIKGNHOIPZTZZD]I_ZaIcIdHgXhc
~nux	wHaZI
~nva	X!Y#G%G&I(]*D+J,F-X.I0H1H2I3Y4H5J6G8]9A:E;Y<J=Z@@A]BDDZEIFIGXHHJHK]MDNDOaPZQJR[SGTJUFWHXAYI]Y^]_^aGcFdFeIfFgGhF
~nve	j-^3J9G@FBJDHEZHDIHKbN^VJZC[]aJgZhG
~nvi	Z!H#H%J(H-G/J3G4J7H9I:j=E>F?HBFCHDGGJH_IFMGNHOIPISJTJUHVHWHXGZB[I]H^Ia[bHc^dYfIgJhG
~nvo	k&[(^H]OHa[
~nwe	n@JHGMZN^U[ZH]YaZ
~nwo	X!F#F(G*H+H,F-G/Z0Z1X2J3G4F6H7Y8I:F;H>GAJCFFIG^KZL]MFOHS]TGUYW_XHYHZ@[H]F_IaJbGcFdYeZf]gZhZ
~ny^	M![#a(G)B*C+],I-^.J/C2F4c6Z8_9D:_<G=I>HADC@DFEFGHIBKGLJM@P]QJRHSJT]U_XZZC]@^^_BbAcFd]eDfFgHhA
~nya	y+[>Y@[HIZJ
~nyb	m+Z-^9[@IHHUZVJZZ
~nyc	g!I#]%J(]+J-[/J3I4J6c8J9G:J;]?Y@HA[BHCID_HCIHKGLJMHN[OHPXSJTIUIVXWJXFZB[J]H_HaIbIcHdHeIfHhI
~nym	d!H#J(X)Y*I-J/I3[7Y9I:I>^@JAJBIDGHBIGL[MINIO]SJTHUIZX__aHbJc[dXgX
~nyo	k*X-I9]:J>I?H@^BIH[IJKJMINJP[UXVH
~nyt	b!I#I%I(H+J-D/[3]4J6J7[8Z9[:Y;[=I>E?G@XAJBECDDcFJGJIXJJLIMFNGOHPJTIUIVHXIZZ[]]X^H_JaHbHcJdHfIhE
~nz^	i9I=cBJH^UZVJZI
~nza	b!Z#X%H&[*J-G3Z4I8[9F:Y=^>G?H@GAJBGHIIZKFL]NXODPJSJTJUIVIX^ZF]GaGbIcIfHhH
~nze	i!Y(J)],Z8[9J=bBJCJHCIINJUZVIZGbJc]dGe[fI
~nzi	j-J@JIJKINZU]VYfY
~nzo	wJ]]Z
~nzu	y8^
~o20	t-d9J@JHIIIKJZH
~o36	n*J/X=ZHGMYT^WZZJ
~oad	c!Y#F)Y-Z>Y?IBFHbJZKJZB[Fa[b]
~oal	y?YHII^
~oan	yHGIYZ^
~oar	b(I)I*I,c-H/J4J6J7J9F=J>J?HCIDIHbIGKHMHNIPJTIUJVJXJZC]H_JaHbJcIdJedfGgJ
~oat	r)a?[BJHJU_VJZG
~ob^	j#]-J9I=GBJHaIJNYXcZE
~oba	Z!H#I%J(e)_*Z+I,f4J7J9I:H=J?FCJEJHHIGKGLJMINIO]PETIUGVDWJXIZA[I]I^JaYbIcJdBeIfIgGhH
~obb	q(Y>_DXHGIJLYZH[]bY
~obe	i(J-G3J9H>I@]BGCJDIHDIHKHLJMIN]TZVYX^^JaJhd
~obi	_!F%H(H)J*H+H-E.J/I0I1I3^4H6I7I8I9C=G>b?F@DAYC[D_EJFIGXHGICJJKCM]OYPIRISIUGVGWJXaYJZF[H]^_^bHcHdHeJfHgIhE
~obj	S!_#F%F(F)I*H+I,H-D/F0G1G2I3E4F5J6H7H8F9E:G;e<J=G>F?G@DAfBECGDGEIFIGcIEJHKEMFNEOGRGSITGUGVDWIXGYIZA[H]F^[_jaGbGcFdEeHfDgGhD
~obl	U!E#D%X(F)H*G+H,H-C.J/G0H1I2J3E4H6H7G9X:E;G=I>E?F@EAHBeCEDIEaGHIEJHKCMGNDOHPERIS^TFUGWDXDYIZe]F^G_GaDb[ccdGeIfHgIhF
~obn	y=[@[HJV]
~obo	[!H#J%H&Y(H)H*J+Y-F/J1Z3Z4J8I9b:G=I>E?H@JAIBECFD]FIG]HEIGKGMIN[OJPIU[VHWYXZZI[J]I^YbJf]hJ
~obr	j#J-I3H9d>J@IBICJHDIIKJLXMJOJXJZI]J_Xa[b]cJ
~obs	m)^-I1[3IDJHFKYNJUbZIdJgY
~obt	q,bHI
~obu	rCZZZ
~obv	o-d9JHIIHKJ
~obw	p#]*Y-^CIHJIHM]ZI]JhZ
~oc^	q3I:Y@IBJHFMZOZX[ZGh^
~oca	[![#E%G)G*G+H,F-F.J/_0H1J3F4H5J6Z7H9E;I=C>F?B@^A_CFDDEIFIGIIDJHKDNZOGPGQJRGSHTEU]VEW[XDYH[^_ZcFd]e[fDhY
~occ	Z!G#c%H(Y)]*H+J,F-Y/H3F4H7I9H:I=I>I?I@EAICHDGHGIGK]LJMFNJOJPIRJSGTbUIVHZa[]]I_IaHb[cIdJeZfIgIhH
~oce	a![#H%I*J-G/J3G4J=H>F?HBCCHDHHDIYLJMHNIOXPIR]SaUJZI[J]daHcIeYfI
~och	V![#Z%E(F)H*Y,H-D.J/F0I2I3C4G6H7H8H:G;Z=G?^@bAZB^CZEGFHGYHBJIMdNDOFPHRHSITJUFVFXEYIZE[J]Z_XbEcGd]eHfDgXhD
~oci	n!^&X-]3I8X9Y:X>J@ICJHEICK_VIXIZDa^
~ock	D!>#l%[&G(B)F*D+D-Z.]/A0E1D2E3B4J5E6D7B8E9=:C;G<F=C>F?A@JACCBDAEFFEGJH[I?JZKFLEM@NDODPARdTjUBVBWEX_YFZ>[d]@^G_@aBb^cYdBeEf@gBhE
~oco	e!J#I(I3H9E:J=J>F?G@_CHDIHGIZM]NIOXPJRJUJVIXHYhZZ]IaGbIcEdJeJfGhG
~ocu	j@JH^ZYb]
~ocz	u-]9JHIKJM]b]
~od^	N!D#C%F&I(D)C*_+a,F-C.H/Z0H2H3]4I5H6G7H8F9a:E;G<I=C>H?g@EAEBYCbDbEFFGGFH_JGLEMDNDOCPEQIRFSFTDUCVBWEZE[E]I^F_DaYbDcDdDeHfDhI
~oda	X(G)I*]+I,J-F/H3G4I7H8]:G=G>F?F@dBJCZD]EJGIHDIEJIKDLIMYN[OIPIRJScTHX_ZH[I]H_JaIbIdHfZgIhH
~odb	m#^1[BZHI[^bHfJ
~odc	u@[O[Z[
~odd	n-J4Z9Z>a@JBJM[N]XJZG]JaJ
~ode	I!C#@%D&X(D)D*Z+F,G/C0E1E2G3I4C5F6E7I8E9I:F;D<G=H>g?a@@ACB^CaD>EaFCGEH_IHJDKCLCMFNFOIQIRCSDTBUBWJXeYEZG[C]Y_CagbCcBdDeFfJgDhA
~odg	t-[
~odi	U!G#E%G(E)I+G,H-D.I/H0I1H2I4G6I7[8I9B:[;I<J>^@_AHBaC_DDEIFIGIHEIJJHKGLHMFNEOBPHRGSHTGUFVEWIXcYIZ<[G]D^^_GagbGcGdFeIfEgIh[
~odk	y*Z/ZB[
~odm	r%_P_ZJ
~odn	u+Z9J?JHJN]O[
~odo	^!G#G%J(H)I*]+X,I-^/I1J3G4I7I:H=I>G?cAICaDGEJHHIFJJKFMENFOGPIRIS]U_WIXFZB[J]H^J_IaHbHc^fHgIhG
~odp	r!J0Z9Z<^X]_[aI
~odr	i#J-Y/]4IBJDJHGIHJYMIN_O]P[dHfJhI
~odt	yIJK[Z[hZ
~odu	b#Z%I(J-X/J3G4F5H8J9I=H?I@GBFDIHJIGJdKHMINFOIPISJTJV^XIZH]Ja_cIdHeIfHgbhZ
~odv	y=]UId^
~ody	U!E#E%F(Z*[+^,I-[.J/G0I2J4H5I6Z7H8G9]:E<]=G>D?F@ZAGBEC[DYEJFHGZHCIIJJKCMGOGPGS_TJU^VIXXYIZH[H]G_XaFbGdZeIf]gGhG
~odz	c!I#I%Y(F*I+I,J-H/J0J1H2I3Z4H7J8I9C:I;^=I>^@YAIDDFIHAIYLJMHNGOHPIR[SITJUHVHWJX[YJZ][I]E^I_IabbGdYfEhH
~oed	r/X3J9^>G@IC[HGXGZJaZf]
~oeg	h!Z#H%X(Y*I,J-F3H4H9E:I?]@^BHC]DHI[KFLIMHNGOIPZRJUIV]XH]F^J_JaEbIcJfIhI
~oek	t9_>GEZIJZ]]JcX
~oen	y(_HJQX
~oep	j!I%J(G9I:J;I>J?I@HBICJDJIGKHLJMJNIOJPbQ^UJVdXJZG]J^ZbJdJfI
~oer	t6]HZOZ
~oes	L!H#X%G&Y(G)G*G,H-Z/G0I3a4J5H6H9C:H;I<I>Y?F@]AIB?CEDCEHFHHbIYL]NYO[PEQJSEVDWGZ_[X]C^E_IaGbXcGdDeGgG
~oet	c!I#I%J*[.X3H9D:^=J>H?I@YCEDIEYHZI_LZMINaOHPIUJVGXI]H^J_JaIdHfHhH
~of^	m!^(I*c>JC[HDZH
~ofd	yI]
~ofe	u>J?cHJOHaJ
~off	P!H#B%F&J(C)H*]+F,G-D.I/[1C3Y4Y5I6H7G8H9J:F;Z<I>Y?a@EAGBGCFDDEHFHGYHaI@JGLGMdNCOFPEQIRGSGTfWIXDYHZA^F_FaCbFcEdGeIfHgehD
~ofi	b#J%G(c*J-F/I3a=J>Y?Y@GBGCbDHHCIGJIKGMFNGTJUJVJXIZE]H^JaHb]cIfJgbhI
~ofo	q@^H^MF
~ofr	u2Y3J>I?aaJ
~oft	M!D#C%F&J(D*Y+I-G/X0I1]2H3E4E5H6G7b8G9E:E;H<I>C?E@BAGBCCEDEFHGEIBJ]KCLFMINDOGPEQJR_ShTcUEVDWEX]YHZ<[F]E^FbDc_d[eGgdhF
~og^	h!I#I(J3J7[8a:]>J@IAJBGHGIIKJLZMIRZZD^J_[bJcJdXfIh_
~oga	o(J8^9J@JA]CJDJF]HGIIKIP^QXZ[
~oge	c![#C%H(F)J*J+J-I/J3^7I8^9H:H=G>F?F@ICGDFHIIFK[LJMINJOIPISITGUHVXW^X_Z_[Z]G^G_IaHbIdJfIhX
~ogg	]#G%I(F)J*J+I-G0J3H4I6J7H8J9F:G=H>E?JAZBbCHDFIDJJLZMENIOIPIRISITGUHVGXZZY[Z]X^H_]aHbbcIdJfHgIh^
~ogi	S!X#^%G(F)H*G+[,H-C.J/E0J1H2J3F4F6I7d8I9H;I=G@CAIBGCFDCEIGHHZI[JGKDOXPGR[SDUGVEWIX]YJ[E]E^d_HaAbccGdGeIfFhE
~ogl	c#E(I+Y-I3J7c9J:J=I>J?IC_DJH[KGMHNHOJTIVIXJZ^]J^JaJbFfJ
~ogn	e-^.[3E7Z9I:J>H?J@^BHCJDIIENIO]VYXJZF]JaJbJh]
~ogo	X!D%I(G)I*J+G-G/J3H4I5I7H9J:F=H>F?F@DAJB^CIDFGJHaIFJJKFLdM]NHPISZTGUFVFWHXGZC[Y]F^F_IaIbicDdIfIhF
~ogr	h%J1[6_9Y<X>I?J@JBFDJQ]VJX[Z_aIfJ
~ogs	h#F-^9J:Y=[>J?[@JBIH[IEKHLYNHTZZH[J_]bJhJ
~ogu	m!]#I3^7Z>IBIDJHGIIOIZH_ZdZh^
~ohi	p!J)[-[AXHJP[QXUI^]
~ohl	m#]*Y-^@JCZHHIGKJM]ZH]JhZ
~ohn	g/J3_@JE[HHKJL[MZPJZF[__YdZ
~oi^	f(I*Z-J3I8Z9H=J>H?G@GAJBZDJHBIXKHMJOJRYUIVXXI[[]]_Za]cJdJf]hH
~oib	r)[-ZP[QY^Y
~oic	c!I#H(J-G/J9J:J>D?b@^BGCGDIH[IHJ[KEMINXOETIUJVJZE[d]Ia[
~oid	y#^(J+I?FB]DGH^ZE
~oig	w4[HIf]
~oim	w3[9[:XIJZ[
~oin	W!J#F%F(F)I*Z+H,H-^/G0I1J2J4H5J7G8_9[:[;E=G>C?E@BA^BDCFDIEJFIG^HbJHKILHMINCO_PEQJRISHTGUHVZWJXF[H]E_]aEbZcZdGeIfHgHhI
~oir	m9I@_BJCJIJKZMJTZV]ZY[JaJb[cI
~ois	e!J#X(I*]3H9F:I=J>F?_@[A[BHCZDHHIIGKIMHNIO[PJTJVXX_ZC[[]H^J_JaXhX
~oit	a!J#I%^(^)Z,J-G1Z2J3G4J7J9G:G;J=I?GBGCGD_FHGIHYI[KXL_MGOIPJRJTJUIVGXXZC[I]G_JbIcJdYfHgJhG
~oix	y?]ZG[^
~oj^	qBYM[O[RYTYZJ
~oja	y+]HIZ[
~oje	a%J(G*X+J-G4J7J9Y:[=I>E?G@_AJBFCGHZI]K]LJMGNHOYPJSJTIUHV^XX[I]H^J_JaGbIcIdJfJhZ
~ojo	y@JHJK]ZZh[
~ok^	P!D%F&J(E*F,G-G.H/b0H2Y3C5I6H7F8^<I=F>J@FAGBdCXDDEJFHGIHbICJGKFLFMeNHOEPESJTXUDVDWGXZY_[F]E^F_JaBbJdFeGfBgJhD
~oka	T![#?%C(E)C*B+E,C-@.G/c0^1E2G3A4C5G6e7[8F9A:A;E<H=B>@?B@CA^BDCCDAEeFFGEH?I?JEK>LDM?NaPZQHRDSBTbUBVAWCXYYFZ:[B]A^B_daAcddfeDf_gahA
~oke	T!F#E%E&J(E)F*G+H,m.J/F0H1G2J3D4[5J6H7G8G9B:G<J=F>B?[@FAGBBCGDDEHFHGGH[IDJGKDLGMFNIOFPDQIRfSJTGUFVDWIXFYJ[H]]^G_GaDcXdFeDfXgIhE
~oki	T!H#H%I(H)J*X+J,J.n/J1J3H4I7I8J9F:I=I?H@HAIBFCHDHFJGJHJIFJIKFLJMHNGOHPJRJSGTIUHVGWIXHZC[I]G^J_JaHbFcHdIeJfIgJhI
~okk	j!J#_)]-Z9H@JBJIJPJTaVJX[ZHaJ
~oko	b!G#b%I(I)Y*I+I,J-Y/J1Z3H4J8J9I:I=I>H?G@FAJCGDGGJHFIGKYLIMFN]OJPHRJSJT]UGVGWJXGYbZD[a][^J_JbFcHdIgIhH
~oks	u/[3H9JCJHHIcTJ
~okt	f7eHHX]ZF
~oku	n#_-J.XDIH]JXKZOJTIZGcXeZ
~ol^	O!Z#A%f&I(?)D*H+E,F.G/G0E1[2g3@4B5_6F7D8F:C;e<G>F?@@GAIB?DDEFFEGHHHI_JYKHMGNZPDQeRCSDTCUfVHWDXBYbZA[D]B^C_Da@bBcBdCeFfAgXhH
~ola	Y!G#I%G(G)[*H+I,I.J0J1H2I3J4^6I7H8Z9_:X;H=G>F?YAHBECIDGEGH=I^KDLIMGNfOGPHQ[RHSFTHUaWHXFYJZB[H]F^I_HaJbGc[dGeJfGgIhG
~old	S!E#G%F)e*X+G,H-F.J/F0I1^2I3Z5I6I8H9A;E<J=G>A?E@ZAGBBCEDZEIFYGGHZIFJIKFLHMENaOIPaRGSGTGUDWHX^[G]E^Z_FaZb]cGd[eJfGgEhG
~ole	S!C#C%D&J(f)h*d+F,G-B.[0H2H4d6H7[8G9A:G;Y<I=E>a?GAGBFCBDGEHFGGFHZIFKCLFMENDODPDQJRGSDTEVZWGXDYIZ<[E]D_FaCbEcFeIfEgE
~olf	w#^6YZF
~olg	k#J/[3I4J9J>J@IBZDJHFIJKJL^O[TJXJ][_IcHfZh]
~olh	w-[?^HIK[
~oli	I!C#D%D&H*b+E,F.Z0G1G2H3C4D5b6G7D8F:B;G<H=B>F@ZAEB@D@EEFGGEHYICJ_LEMBNmOEPDRGSCTDUCVGWjXDYHZ<[D]B^E_EaAbCcDdDeGfEgBhC
~olj	yN^
~olk	p)Z+Z-[4J5[DJF^HCIJKITIXJZHd]
~oll	M!H#C%B&I(d)[+I->.H0F1F2G3E4d5d7C8E9Z:Y;F<G=G>>?@@_AEBDC@DXFFGGHaIEJbK?LEMGO_PDRESETGUCVdWEXIYaZH[C]A_DaGbAcCdFeFfXhB
~olm	yH_
~oln	g#F%I(I-G/a0_3G6[7I8J9F:I=I>G?I@FBFCIDGFJGJIZKDLINGOGPYTbUJVGXHZC[J]H^Z_^aHbIcHdEfIhG
~olo	X!F#G%G(Y)Z+H,H-C.J/H0I1I2I3D4G5X6I7H9A:F>B?^@YAHBICdDIEIGIH>I^JILHMEPYQJSGU^V_WIXEY^Z?[a]_^H_HaCbHcGdGeIfFhE
~olt	a!]%H)J*H-H/H0]1J3G4Y6J7J8X9F:H>E?Z@^AJB]CFDEGJHHIDJJK]LJMGNGOHPXSITHWJX_ZB[H]G^I_IaYb]cIdGeJfGhG
~olu	g/ZD[HZKHdIgb
~olv	b!Z#F(J-H3H4Y7J9F=J?HB_CIGJIZKaMHNIOGPJRJTIUIVGXIYZZX[J]I^^aIbIfIhH
~om^	H#B(E)]+J,F-Z.H/B0F1X2F3B4Y5G6X7I8I;_<G=J?IADBDCHDJEFFEG[HaJaKaMBOHP_RHSEUFVYWDYEZH[[]@^[_[c]eFfAgFhH
~oma	K#Y%a&H(D)A+E,D-?.H/Y0D1D2F3D4f5b6F7c8c9@:B;D<H>@A^BDC@DAEEGGHGIAJ^KFLEMIN^ODPcRESET]UDVAWEYEZ9[E]B^D_JabbCcBdBeFfZg_hC
~omb	c!I#I(G+[-Z/H2Z9H:Y=D>Y?H@GBHDFGJHaI]MHNHOHP]UIVIXXZF^JaGbIcIdJfYhI
~ome	I!G#Y&F(X)F*G,C-f.D/F0G1E3F4d6Y7Y8Z:d;Z<Y=E?A@IABBBCFDBE^FXGJHFI]LEMJNFO?PaQGRCSFTZUFV>WXYEZ_[B^F_DcAdEeDfXgChF
~omg	wc_dY
~omi	[!I#I%_(G)I*G+H,H-C/I1J3H4b7a8a9H:I=H>H@FBFCHD^EJIFJ]KHMGNIOIP[RISIT^VGWJXIZD[J]G_IaYbGcIdCeIfFhI
~omm	S#B%A&I(C*F+^,J-e/J0Z1G2H3E4F5H6H7F8J9A:Y;Y<I?F@GAGBICJF^H[IGJGMCNBOGQIRFSFT^UDWGYGZa]J^E_EaadBeGfFhX
~omn	uHYZ^
~omo	Y!G#F%I([)J+[,I-E/I0J1J4I6J7I8J9^=H>b@_AIBCD^EJFJGJHaJIKCLHMFPHRJSITIUCVEWIXbZE[G]F^I_IaHbGcIdHeJfHgIh[
~omp	G#_&G(G)[*J+a,J.F0E2Y4B5E6D7I8]9?:_;D<F=F>@?E@FAFBYC=ECFDGCH]IeJFKJL_M[N^OZRCTGU]V[X@YEZF[[]]^H_Ia?bHcAf?gFhG
~oms	p!]%Y0J9J>JBXGIHYIIMIP[XJZ[f]
~omt	d!J#J(H+^-Z3^4J7J9I;Z?I@HBGCGIHMHNIT[UJVJXEZ]]Ia]bIcXdJfJhI
~omu	o-_>^BJIIKISYZ^
~on^	8!C%[&H(b*Y+Y-^.E/?1]2D4<5E6D7B8B:J;X<[>a?c@AAGBJCXDcEbFAH_I;JDK;MGN]PERCT@UaVEXEYXZB]d^]_AaXbacZdYfDgEh@
~ona	R#C%E&I(I)E*E,F-I/G0X1F2Y3Y4E5[6G7F8H9[;G<H=D>Y?HAGBaCaDDEFFXGZHbIAKJLHN@OEQIRFTHV_WH[F_EaEcDeYf[gFhD
~onb	d!J#J%J&Y(J)J*J,c-I/J3I4Y9H?ICIDJHXIIKIMJNIPJSJUJZD]J_JaIdJedfGhJ
~onc	[!G#H%F(J)I*X,J-G/I0J1J2Z4I6J7J8I9E:G;J=]?EAYBeCGD]EJFJGIIDJJKDLIMFNFOEP^RISHUXWHXEYJ[H]^cHdXeJgJhG
~ond	O!B#X%D(D)F+G,F-Y.H/I2G3G5H6^8_9[:D;G=G>E?A@eA]CeDCGFH^K?MIPDQHRESaTCUHVBWEXBYF_Ya@cIdHeFfDhI
~one	J!G%H&F(@)D*E+Y,F-?.F/J0F1C3_4A5D6J7G8X9<:@;D=Z>e?_@HACBbDXFCGEH]I=JCK]LANZO_RDSAT@UdVJX@Z<[J^Ha[bEdGeJfIgY
~onf	O!D#B%D&J(B)C-J.H/E1F2I3I4F5H7E9G:A;I=B>D?C@GAGEjFGGHHYICJHKDLFMDO^PBQIRFSFTDU>VdWgXDYGZB[E]E^E_EaCbJcBegf@gF
~ong	K!_#_%D&I(B)F*H+E,]-F.H/G0F2e3_5H7E8F:H;G<H=D>Z?[@XAFBFCBDAFFGCHEI^JGKJLEMZNZO^QJRbSFUDVBWGXXY^[E]C^CaAcCdHeDfBhZ
~onh	r&Y:YHFMZOZZGh]
~oni	Q!@#B%]&H(E)E*Z+C,D-E.I/E0a1E2F3E4d5G6D7D:B=J?X@AADBECGEFFDGiH]IAJELDMaN?OCP]R[TDUAV@WEXCYDZE[D]A_FbIcAdceEfagEhH
~onj	r-[9^HHIIh[
~onk	uF]PZV]ZJ
~onl	L!H#C%]&J(I)^-I/a1F2F3F5G6E7D8J9C;X<H>D?aADB>CdDEEFH>IZLGM[NIOGPIRFS_T_UEWF[c]DaDbCc]dGeFfCgahA
~onm	n,[=F@[HXcZdY
~onn	D!<#<&I(=)D*A+@,_-;.D/?0]1h2f4]5B7?8f9G:B;@<d=D>E?B@;AFCADJEDFFG_HFI9JBK<LDMCN<OJPEQ]RcSCT=UCVHW@X>Y^ZC[G]B^=aDbIchdZe]ffgBhC
~ono	T!F#]&Y(E*G,G-B/G0G1H2H3[7G;H<J=F@HBJD^EIGJHHJHK[LGOdQIRGSGTFUEVYXDYHZ<[_aBbEcFdJeHfFh^
~onp	K!Z#C%E&G(F*C+F,D-A.G/f0_1F2G3A4D5G6b7[8E9C:B;F<G=H>D?C@AAYBICCDBEgGCHEIAJEK?LEM@NbOEP[QGRFSET_UBVAWDXEYFZ<[D]B^E_baCbCcfddeEf]gZhB
~onr	l*JEdHHNHcJ
~ons	W#F%Z&I(F*D+X,G/G0H1G2H3C4F5I6H7F9Z:d;H<I?E@XAcCDEFF]G[H[IFJHLGMDNCOXPEQJTFU]WEYH[Z]D_FcEdDeHfGg]hC
~ont	A!d#a%_&C(;*A+?,E-b.E/D0>1D2b3h4h5e7E8C9J:[;A<A>F?A@@BICcDZF[GXH:I^JdKHL_MFNCQHR<S=TEUAVYW>XHYBZ^[[]G^[a:b@cHdEe>f>g=hB
~onu	o>F?aCJDaOYZG]JaJ
~onv	m(^3J:c>[@JHFIJOXZI
~ony	e!a#I%I(X)J+Z/J3G4H6J7J8I9G:];[=I>G?H@HAJBGCJDCF[GXHGIGKGMHNHOZPaQYRJSJTIUGV[WJXI[J]I^G_HaYbIcIfGgJhJ
~onz	u)]MY
~oob	u)^3IHIKIUcZJ
~ood	c!I#J(J)G*J3I7J9c:J>I@IB^CHDHI[K^MIPJUHVJXIYZZD]IaIbIcJdJfH
~oof	l(I*c3JC[HDI[ZJ
~oog	k#D7cH^ZG
~ooi	j%J(Z+X1[>J?J@HBZCIDaHEL_MJVJXJZF]I^IdZ
~ook	L!E#C%F&J(D*E,G-E.m/Z0H1I2H3C5H6H7F8]9J:I;H<I=F>F@@AGBdCIDDEIFGGHHbIBJGKELFMeNFODPFQJRFSHUEVDWGXDYHZE[F]E^F_IaBbIcDdFeHfDgJhD
~ool	a!I#H%H)J/G0J1_2Z3H4I7I8J9Z:I=I>Z?GBECIHXJ^OJPJRFSITIUaVHWJXHZI[J]I^J_JaGbHcIdHfGg^hI
~oom	e%J)[-I>JGIHdMIRIZFc[f]
~oon	b!J#Z(X)X-I3I9Z:J>Z@bBGD_IHKGLJMGNJO_UJVGXI]G^IaDhI
~oop	e!I#J%Y(J-Y3]4J>J?IBGDIHXIIKILcMINJPZR]SJTGUJVIZ[[J]F^ZbGcIdHf[hH
~oor	N!I#C%F&I)Y*Z+G-b.H2X5G8E:I<G=G>J?J@IAEBIC@EIFGGZKZMXNZODPJQIRDTEU]V[WGYF]a^Y_Ca@bYd[eFfCgE
~oos	]#H(I*I+E-]3J9G>H@[BIDEH]LaMIOIVJZC]^^I_Ja[bJ
~oot	e#H%^-Y@JBXH^TF[Ff^hJ
~op^	M!G%F&I(Y*E+E,F-^.J0F1G3C4C5J6F7E8F9H<H=B>G?C@DA]BYCDDCEGFFGeHfJ_K?M_NBODPXQZRBTCUCVYWFX_YCZH[D]C^H_EaJbcdDgIhE
~opc	h#J(a*J+I3H>I?_@JC_DFHFIIKJTJZH[_]J^[aFhJ
~ope	Q!E%I&J(])G*F+G,G-D.I/Z0H2I4D5I7E9Z:F;H<X=[>_?G@HBACEDCFHGGHXICJILFNCOFPhQIRESFVAXDYFZC]Yadb[d@eEfXgFhH
~opg	n!a#G%I*Z3Z:I>H@JBYCID]HFOZXJZY_IhJ
~oph	y,XH]ZH
~opi	e!J#J-H3I4I6_9H=H>C?I@XBGCJDJHeIGJ[KFOJVJXIZG]H^ZaDbZcJh^
~opl	Y!H#J%F(Y)Y*[,J-a1J3G4J6J7J8^9G;^=H>F?J@EAZBGEJG]HCJHKFMHNFOIPbSHTJUGVZWIXHZC[Y]I_HcHd^gHhH
~opn	i%Z(]+Y8[>J@ZB[DHHFKIMZUJVY[IhJ
~opo	e(Y*J3F9H:J=J>F?eCFDHIHKIMJNJOIPJR]UJVGXIZE][_[aFcJdJf]hJ
~opp	V!J%G(F)I*H+G,I-[.J/H0_2Y3F4G6I7H8H9C:G=Z>X?EA[CEEJFIGFKCLHMBNFOYPGR^SGTHUGWIX]ZF[X]a^H_HaEcJdFeHf_gH
~opr	k4J9I>Z@YIJJZOGXJZI^b
~ops	k-Z/[3]>H?GBGHDIJKJMHNXZ]aab]hJ
~opt	S!E#D%E(Y)F*_+F,F-E.J/H1G2I3A4G5J7G8Y9F:F;H<^=E>B?b@DAHBBC^DBEGFIGFHEIDJHKDLaMENEPEQJR]SGVDWHYHZC[e^f_GaJbYcEd]eZfHgGhF
~opu	r-a9IH]KJZG
~opy	o-Z6]8HA[IIOIZZ_[
~opz	r([?]C[HG[ZaI
~oqu	T!E#h%G(E*G+H,H-^.X/F0H2I3E4F5J6H7G8H9E:F;I<J=G>G?C@GAHCDEIFIGIIHJYKFLGMDOGPGQJRGSFTfUFVEWIYIZ?[a]X^H_GaDb_cYdFeIfEgGhE
~or^	>#>%I&b([)I*a+D-A.Y/H0E1F2a3I4_5H6]7G8_9;;B<a=C?Z@BAbBICBDCEYF>GFH^IDJZKYLGM[NHOEP]Q]RDS_T=WGXAYI[C]]^D_ecXdBeXfGg>h?
~ora	O%D&I(Z)B*J+E-@.G/E0F1X3@4H5X6F7D8E9J:[;F<H=H>H@^A]CED@EGFFGJHXI>JELdM]N^OCRbSYTcUBX^YFZ>[C]I^D_Ea_bBdCeIfIgEh^
~orb	f(a)X-a>J@JBJHAIZKHLIPZQYZE^_
~orc	X!I#I%J(I+Z-Y/I1I3J4J7I8J9Y:I<Z=Y>J@GBDCIDEGJH[IEJ_LgMFNDTJUJVIY[Z=[_]H^G_JaJbIcJdIfIgJhF
~ord	3!<#I([)B*A+>-c/Y0I1B2b3D4=5E6X7]8B9@;@=C>C?C@ZA=B_CIDHECF@GZH_IcJ^KbL]M^NbOAP>QAR=SIT@VCWFX?YCZc[_^__=aEcDdafFgYha
~ore	O#D%E&H(E)_*Y+^,C-B.H/D0F1]2G3A5G7G8j;E<H=I?H@BAfB_CYDDEHFFGHHDIJJFMCOCP]QGSETFUJVFWJXYYFZA[D^C__aEcCeDfCgDhG
~orf	y#[HISZX]
~org	I!J#G%B&I(>)E*B+D,E-@.G/E0F1F2F3B4E5G6F7_8D9[:h;F<G=a>A@YAEB=C@D_EcFcG_HCICJDK>LCM@NbODPGQHRFSCTEUbV?WgXXYFZI]H^E_DaBbIcad_eEfBgChH
~orh	o#I5X9Z@XHIIJKITZZF]__]hZ
~ori	Q%]&I(b)_+I,G-J0G1G2G3[4D5_6G7Y8G;b<I=D>Z?HBBCBDHEJFGGJHBIEJGK]N_O@RFSETaUBVcWFXEYHZD[J]C^G_JaAb[cJeHfDhD
~orj	y>HHGZ_]]b]dHfI
~ork	I!Z#D%_*C+F,F-?/Z0J4Y6E7^8X9@:G;H<H=H>[?EAEBgCHDHEFFFGCHXIFJGKFM_NGPGQ]SATEU@WEXCZc[A]A_CaAbHc]eDf]gIhA
~orl	wR[SY
~orm	P!F#B&I(@)d+X,E.I/G0H1H2H3i4I5H6G7F8F9C:H;G=G?@@GAECaDdFGGFHJIEJFLEMHO@Q^RGSGTFVAWGXCYHZE[E]B^I_EaCbDcEdCeHfFgHhf
~orn	X#^%G&J(E)H*G,H-C.J/D0[2J3E4Y5J6G7G8H9_;I=G>D@dAGBGCEEHFIGGJJLHM_NCOYPGRHSJTEUFVEWJXaYI[G]F^H_FaFb]cXeIfZhJ
~oro	q#J)Z*^?IHHLZPYRYUJZI[]
~orp	k!J*J/IHHKJNbZG__
~orq	r/_HFKIL^MJNIZJ]^
~orr	O!B#E%J&I(D*F+F,Y-B.I/E0E1G2G3]4E6^7F8F9a:C;G<I=E>X?Z@cA]BJCBFHGFHAIAJFKALFNBO[QIR^SFUEVBWIX_YGZb[F]B^D_XaZbDcGdFeHgFhe
~ors	_!G#a%^(F)I+I,[/I0J1J2J3E5X6J7H8I;J=F>D@]AIBDDXEYHFIGJJLGMFNEOHPGRIS_UEVEWGXaYJZH[G]G^G_ZaGcJeIfFgIhZ
~ort	F#;%D&F)F*[+I,@-H.E/I1e3@6A7I9F:Z<D=C?]@IAFBZCDDYEGFYHbIcNGO>PFQYRCS^T]V@XGZF[@]H^G_Aa=c]eHfDgehE
~oru	k#J-Y3J5Y9H?^@JBJDJHFIJK_SYT[ZFcZhI
~orw	o3Z9IHaZI
~ory	R#E&e(B)Y*H+I,H-G.J/I0H1G2F3^5_6G7Z:c;H<X=H>H?F@HAEBYCHDFEHGGHFIBK^LHMGN[OHPFQJRHS[T[VBXHYIZ?[H]G_^aGbFcFeHfFgGhF
~orz	k!J%[(H)[,Y4[8I9J:J@IB]DJHDIIMENJP_VIZF[[]]dFeZfI
~os^	Q!Y#E%E&H*F,H.F/F0H1X2H4G5I6G8J:E;H<I>]?Y@[AGBaDFEIFGGbHDIYKHL^NIOFQJSGTZUFVGWHXFY[Z=]c^HaXbDc]eIfDgFhJ
~osa	y.X9]B[HH
~osc	f!F#I%J&X(I-H/H3F7]:c=J>X?I@GBFCJDHHEI]KGLJNIOYTIUJVIXJZB[]]I^Z_[bJcXdJfJhZ
~ose	R!C#G&J(X)Z*E+F.I2[3D4E5H8F9E;G<I=C@]AGBYCBDZEGFHGXIXLXN[OGPDQIRFSETCU_VJWFXEYHZ^]Y^[_DaCcDd[eFfCgE
~osh	o9J=HHc
~osi	n+[-J4[9I=J>J@JBGDIIZKJLXXaZGaJf[
~osk	p#JG^TJZH^_
~oso	N!E#B%F&J(D*Z+J/Y0J1X2I3E4E5H6G7b8H9F:F;H<I>C?F@BAGBDCJDEFHHBICJZKDLGMINEOGPEQJR_ShTcUEVEWEXFYHZ>[G]F^F_FaXbEc_d[eHfYgdhF
~osp	r!X#[-Y:^II
~osq	t8_AY_Z
~oss	S%C&J)]*E+F,G-C/E0D1G2I4]5H6Z7[:X;H<J=G>[?B@]AHCYDBFHHYIYJFKcLJMCNHO^PYQJRETEUBV[WEX_YH[Z]I^G_HaBbCcEdIeZfDgEhX
~ost	O#?%I&H)Z+B,D-B.G/C1D2F3A4Y5F6D8D9J;G<H=Z>^ACB^CED^EIGIHcIDLCNEOZQGRaTDUIVY[G]Y^C_^dBeJfBh@
~osz	l#]-J3J8^9_:_=G>I?I@ICJDIHXIIKHMHNJTJVJXIZF[I]]^JaH
~ot^	A#Z%]&F)X+A,I-E1B3I4Y5F6_7[9[:^;E<G>^?]@HAFB>CGD_EFFZG[HYIFJ@KFLDMANEOEPJQ_R]SETHUCVHWFX?Z_[[]?_]a?bCc[e^fCgFhF
~ota	b!J#J%J(^-D2Z4J:Z>]?H@HBHDJHbIGMINHOIPJQ[TJUIXIZC]JaFbIc^dIfI
~otb	w-ZIY
~otc	y-^HFNHZD^a
~ote	S!E&I(C)F*G+F,F-b.H/D0E1F2H3E4E5I7E8F9_:E;a<I=D>??^@CAFB[CXDCEGFGHcIDKCLFNBPcQeRGSFT[UEVBWGXBYF[I][^Z_DaAcCdAeFfDgEhB
~otf	p5_HJ_]
~otg	wH[V]ZI
~oth	L!H#B%I&Y([)F*Z,G.Y/D0Y1G2H3A4Y5G6I7G9F:Z<I=F@ZAcB^CZD[EFHEI?JEKFL_MAPAQIT]UCYHZ_]B^D_Za_bYcDdEeGfJgHhH
~oti	^!I#Y%I)I*H+I-H3H7J8J9a:I>G?[BFCCDXGJHZJ[LIMHNJSJTJUHVHWIXIZ?[I]GadcJdJgJhI
~otk	r9H>JBJI_Z[]^
~otm	l>JHdZJ
~otn	c!H#H%Y(H)J*I+J,X-H/I0Y1J3G4Y6Z7J8]9G:H;J=Y>H?I@GAJBGCHDGEJFJGIHHIHJJKHLIMHNIOIP[SJTIUHVGWJXHYY[I]I^I_IaHbHdce_f]hH
~oto	_!I#H%H([)J*I+I-G/J0H1I4I6J8J9X:X;J=E>E?E@GAJBECFDGHbIGKFLJMXOHPIRISJTJUHWJXHYj[I]G_IbHcEdHeIgJhH
~otr	Z%I(Y)G*G+H,I/I1J2J4I6J8J9G:_;J=]?F@aAJCZEZFJGIIZJJKELIMaNGOHPHRJSHV[WIXZZG]F^IbHdYfGgIhG
~ots	g0[6J@HBJGZIGKYMJN[T]ZH_[cJhI
~ott	a!J#H%J(G*J+J-F/J0J3H4I6J7I:G=H>^?H@DAJBFCHD]EJGJIJJJLJMFN[OHPJSJTJUIVHWJXbYJZ[[I^I_JaGcYdHf]gJh^
~otw	n3I9J:J=Y>[?J@IAaBJCXDYHZIHKJNJUIVJXJZE[[]JaJd[
~oty	y*[IHNZZJh^
~otz	r*YO[PYZH[]
~ou^	V#a%E(D)G*F+I,Y.J/^0H1H2I3D5I6H7F8H9J:E<J=Z>b?D@[B_CCEGFIGFH:IBJGK^LGM[NBQJRYSFT[U[XFYZ^HaHbDcEeXfZg[hG
~oub	c#I(H-J>_?I@HDIHXIHJJMISZVJZc[I^JaIbIdXfIhH
~ouc	k#I([)J-J1^9H@]BZHGKJNYP]VJZE^[fYgX
~oud	J!E#C%A&G(B)D*C,X-A.G/j0h1J2F3A4D5G6_7I8D9@:C;E<G=@?E@FA^B?CBDAEDFEGJI?LDMbNBOCP^QGRFSDTdUCVBWEXCY[Z;[B]A^B_gaBb@dYeEf?gahY
~oue	yF[dZ
~oug	P!I#F%G(Y)J*[+^,J-].J/I0I1I2J3I4H5J6I9F:I;J<J=H>C?IAIB[C[EJFIGJHJI_K]MGN^RISGTXUBZG[G^G_IaXdGeJfHgXh]
~oui	d!J#c-J3J@HBXCJDJHDIJKIMINJT_VHXJZE[b]J^Zb]cJhI
~ouj	r3H9[>I?IDYHIM]TYXJaZ
~oul	P!B#H%F(E)G*G-_0I1H2J3Z4]7I8F;I<J=D?HAHBYDFEIGJH^IFK]LGOGPFSGTGUIVYWIXFZa[G]E^Y__bFe[fEgGhG
~oun	@!e#b%a&D(?)]*Y+Z,Y-@.E/?1A2c3[4I5C6B7H8A9A:Z<D=H>A?=@DAdBGCFEDFEG]HZIFJALaMBN=OJPeQ]RBS@U?V^W@XBYBZC]A^e_ea>bDdBe@f=g@hA
~oup	T!Y#G%D)G*I+H,I-G/J1I3F4H5J6I7I:H=E>F?GAHBJCHDFEJFIHcIEJGKFLIMGOIPdRISHTHViWHXGZA[I]G^G_GaGbGdCeFgHhH
~our	F#F%G&G(B)F+[,C.F/A0E2H4B5E6D7X9d:[;D<F>G@bAbB?CDD^EaFDHDI]LBMXNFPYQGRGSXTJUXV_WGXdZG[F]E^C_Eb@eCf]gDhX
~ous	[!I%I)b+J/I2Y3Y4J9Z=H>G?HAJCGDGH]IIJYKEMHOJPISJTIU]VG[I]G^IaHcIdIfIgJhI
~out	H!D#c%_&Y(Y)G*C+G,I-H.I/A0E2E3^5H6E7E9D:];E=B??ACBdCEDXFHGHH^JCKBLBM_NGOYP@QGRIScTbUIXFYE]@^E_Ea>b@cedCeDfEgBhG
~ouv	Z!I%H(G+H,Y-D0J1J2J4I6I7I8[9_;J=I>HAJB]DZEJFJGIHYIDJILIM]NJOHPIRJSJUGVX]Y^IaXbYdGeJfHgI
~ouz	yHII]K[
~ov^	[!H#I%Y(G-H/H0Y1J3H6J9F:J;^=Z@FAYBDCIFJGHJZKHLIMHNIPIQJRJTIUJVXX^YcZC[J]H^[_[a[cBdJfIgHhH
~ova	Z!G#E%G(E)I,I-C/Z0Y1J2I3C5J6H7F8J9D:Y;I=^>X?E@YAIBaCZEJFIGIJHLGMbN^OEPHRJSHTHUFVFWHXZYJ]^^HaCcGdGeJfGgHhD
~ove	R![%D&J(H)D+E,G-[/@1E2b4E5H7^8Z9^:C;b<Z=_>b?C@[AFBHCBD]EHFIG_H^IHJHKELGMDNBPFQIRES]TBUEXDYFZC[D]C^EaDbEcDdEeGgFhC
~ovi	X!G#H%H(H*H+J/I0d1I4J6J7d9[:H;J=H>[?[AJBXCJDGEJHGIFJIKEMHOIPIRJSGT[UIVIXGYIZ@[J]F^H_Ga]b[cHdHeJfDhG
~ovo	f#]%J3J4J8a>H?J@]BXDJH]SIX[ZIcYdFfJ
~ovv	w-]@ZTY
~ow^	D#J%A&Z*Z+[,B-^/_0A1B2Y3F4@5c6C7A8C9F:B;I=@>BAXBBCED?EDFJGDHaJJKDLIMcOHPCQYRJTGWBX]YFZC[d^Y_BaEbgcGdBeIfEgah[
~owa	S!A#^%X&I*C+_/D0F1[2G4X5G6_7I8[:F;F<X=I>I@?B]CADJEIFEHZI?JEKGNEPZRES[TZUXWXXIYG[_]X^C_Ca@cGdFeFfIgIhD
~owe	W!G#F%H(F)a*H,I-C0J1J2J3X4X5G6J7H8I:X;J=G>E?FAIBICFD^EJFJGIH^I^JGM]N[OGPGRISITGUHWJXGYJZI]X^G_HaFbDcHdFeJfJgehE
~owh	p3Z9J>]AJGXHB__aX
~owi	f!G#H%I(H)H*H,I-[/I0]3F4I7I8J9[:I;J=I>E@FAIBFCGEIFZGJH@IFJJK[LJMHO[RJSITIUHVFWJXZZX[J][^[_YaXbHc^fGgHhH
~own	O!]#B%A&e(Y*C,E-a.G1E2G3A4^5E6E7H9@:B;[<H?Z@]AXB>CGEFFEGIHHJXLGMINFOIPIQHRCSfTFUAVFWEXCYFZE[X^^aGdBeFfXhB
~owo	m#Z*Y-_@JBYCYEXHGTZ
~owp	kHIbb
~ows	^!J#F(I-I.a3I9[:J>H?I@HCIDIHZIHKGMYNIOJTXUJVIXIZC[J]baIbdcFfJhX
~owu	u#[7Y@ZBXHJX]ZJ
~owy	f#J(J*J-G/J3^4J9E:I=J>H?XAJB^CGD^HXIIKFMGNIR^TJUJVJXHZE]G_Za[bXcIfJhJ
~ox^	Z!I#F%J(J+I-G3I9H:I=J>d?H@HBGCGGXHbIFKHMINHPJUIVIXJZ@[J]J^^aZbJd[e^hI
~oxi	u-[LZNI
~oxy	a0J1I3I4G6I9J=J?JAJBHCJDJH[MJNJRGYGZD]G_JaIb^cidJeJfDhJ
~oy^	k#]9XBJHDIJVYZIbXhZ
~oye	h!Y&Z3H:[>^@[CZG[KIOIXJZGa[
~oza	y9]G^HJ
~oze	e!I#I)H*I,[-I3I7J9F=]>H?HBFCJDGI^LIMYNJOJPXU]V]XI]I^]_JaGbJdJeZfIgJhI
~ozi	t9IBYHJU_V_ZI
~ozl	y*ZHZ
~ozn	f#I%J(I-I4Y6]8Y9G>G?[@[B[CIDGHEK[MGNHOZR_SIUJVIXH[I]I^J_Ja[bJdHfH
~ozo	y!YI[
~ozw	qBYDJHGK]MJV_ZZ
~pa^	q+J9JC_D[H^KJZJaJeX
~paa	w#[HHT[X]ZH
~pac	a!J#I%J(I-I3_4H7c9J:J=I>G?I@HBHCHDGGJIeJZKEMINHOIRISJTJUJVIZ?[J]J_caHbJdJfHhG
~pad	i#I%Z(I-Y0[3H4^9H>a?J@XBIDHHGIIKGMIOJPIS]UIVJXJZE]HaGbIcZf^hJ
~pag	I#@%C&I(C+e,E-Y.c0E1F2G3@4D5G6I7c8D9A;G=D>D?_@=AEB<CCD[EIFEGDH[IIJCKCLDM@NEPDQHREScTFU^VDXaZ[[Z]^^B_JaBbZdIhX
~pai	k/G3d6^9J=Z>_?JBHCHHGIJOHVIXIZGaGcI
~pak	y3G=[>HMIO]h^
~pal	e([-_@[HYIJZGfJ
~pam	d!J#J%J(I*J-E3F4J9Y?G@FBHCFDGFIHZIBKaMYNIOITJVIXH]H_IadbJh[
~pan	U!H#F%H(J)Z*I,J-Z.J/H0J1I2J3G4H6J7X8_9F:b;J=G>[?E@CAJBDCHDEFIGGH^IBJHKCLHMENaOGPHRISaTFUcVYWXXGYJZ=[Z]F^I_IaDb]cHd[eIgIhG
~pap	p@YH_IGNZ
~par	J!I#F%D&F(_*X+E,C-X.X2D3]4A5E6C7X8F9;:d<H=F>E?cB:C?ECFYG[H^J^KYLEMDN=OCQHVeXFZB[_]?^H_^aAb_dGeCfFgIhE
~pas	4!=%](])D*D+=-_0F1C2_3@4>5G7Z8D9>:I;E=C>B?I@YAHB]CZDEEDFAHYIcJbKeLYMbN^O?P?QBR?SGTAUGVAWGX>YDZ_[]]I^[_?aGcHdaeZfGg]h_
~pat	a!J#I(_-_/I3H9X:J=I>_?J@XBFCHDZFaH@KEMHNHOXXJ]JaHbIdJfYgHhG
~pau	w#]-JHIR]XZZJ
~pay	m3^HaZH
~paz	y3ZI[KJ_[
~pca	q(Z3[>I?XCYOH[[aG
~pci	r(ZC[[[
~pcj	r([+J3J?aCZDGHHIJ[Y^YaH
~pda	V!H#J%H(^+J,I-F/^0]1a2J3F4G5^6H7H8H9Z:I;J=H?GAIBZCHDFFJGGHZIFJIKBLHN[OIPHRGSJTIUIVHWJXIYIZG[H]G^E_HaGbGcFdEeGfdga
~pde	Z#J(e)F*X-Z3J9H:I=J>I?H@[BGIIKHLYMHNISJTXUJVHXIZG[JbIgc
~pe^	a%I(H-H/X3H9J:_>E?J@YBHCHDIGZIYKIMHO]PZTJVJXIZI[J]IaYcXhd
~pea	_%J(J*X+b-[3H9H>F?_@IBICGDCIDKXMJN_OJPYYZZ[]JaH
~pec	W!G#E%E&c-I/J0J2J3X4F5J6I7I8I9G:H=G>H?H@EAIBECIDGEJF[GIIaJaKFLIMHO[PIRISIUIXXYHZZ[I]H_HaGbIc_dGeGfGgJhF
~ped	W!H%I(H*Y+Z-F/H1J3X4I7J8J;J>I?EAJDFFIGJHBI_JJKZM]NGO^PJRJUIVGXbZD[I][^Y_JaBbIcZdIfIgJh]
~pei	r#[@ID[MXOZ
~pek	t9IA^EXHI_[c[
~pel	a!H#G%I(H)J*I+J,J/I1J3a4I7J9]:H;J=H>XAZBGCGEJFJGJHEIaKFLJMHNaOHPXQYRJSITIUHVGWJXGZD[I]Z^J_IaZfHhH
~pen	R!]#I%C&I(^)F*I+D,F.H0F1E2H3A4H5G7G8F;E<Y=Z>D?]AFDEE[FFGFHaI=JFKHPXQZRDSFTJUZVZXJYYZH][_Ea]bYeEfDgJhG
~peo	Y!H#J%F(Y)Y*[,J-a1J3G4J6J7J8^9G;^=H>F?J@EAZBGEJG]HCJHKFMHNFOIPbSHTJUGVZWIXHZC[Y]I_HcHd^gHhH
~per	F!@#a%g&E(a)D+A,C0J1J2C3F4F5D6A7@8E9Y:>;_=J>d@YADBCCGEXFGGEHGIFJCK@LDMBNGOJPiRCSDT]UIVXWAXaYCZC[b]E^]_DaacCdFeAfFgBh?
~pes	t!X9X?X@JHZIY
~pet	f#Z%J(J-Y3I5Y9Z:J=J>I?H@ZBHCHDIHCIFKdMIN]OJVIX[ZB]Ia]bJfJhF
~peu	f)Y*J-J3H8Y9I=X>^?GBHCHDHHDIHKZMYOIU[VXX[Z[[X]I^XaHbGfJhH
~pew	y(]3YKHMJh^
~pfa	yFZ
~pfy	rIZKJN_
~pge	n!a#G%I*Z3Z:I>H@JBYCID]HFOZXJZY_IhJ
~pgi	w!J3]D^OXZH
~pgm	y0bHDZJ
~pgr	f!J#I(I1b4G5]HYRJXHYJZGbHcIdZeJfagI
~ph^	a%D(a)Z@HBHDHKJMIPJVIZGgf
~pha	t!J,X/I=ZHJIXZH__
~phi	rHaZG
~pho	G!F#X%E&H(@)C*a+[,E-@.G/C0F1F2G3d4E5G6G7E8F9?:C;F<H=C>h?[@AAEBZC[DaEFFEGGHbI@JEK?MINBObPDQHRESETFVBWFXCYGZA[B^D_DaebJcDdEeFfDhE
~phr	k-[2YHZI_ZF
~pi^	b!G#X%H(H*J,I-H/J0J3G4Y6[7J8X9G:I>I?I@FBFCHDHGHJJKELJNIOIPbTJUHVZXXYY[J]F^H_GaHbYcId_eHh^
~pia	o6]H_^XaFfZ
~pic	b(G*_>Z@bBXC[DIHEIZKHL]MENGZD[Jb]hG
~pid	c!I#I(J-I3I9[>H?H@GBGC]DGI[KHM^NJOITJUHVHZF]IaIbac]dJfIh^
~pie	d!I#Y%J&Z(I)I*[+I-G3F4J7J9F:I=I>B?[AJBFC_D]FJH^IFKFLJOIPIQXSJTJUHVHWJXXY[[I]Y_JaGbHcIdIfHh]
~pil	c!I#I(Y)J-H/Y1]3H9I:I=G>H?HBEDHHbKIMHNIPHUHVcXHZY]I^ZaEbJcJhJ
~pin	f!J#H(I*I,J-X/I3G4J7d9[:J=I>E?I@HBFCHDFHXI_JJKIMINIOHPJSITIUIVIXGZa]GaFbHcJdJfIgJhJ
~pio	yHGJ[b]
~pir	P!G#F%b(E)I*I+H,F-D/H0J1I2H3G4I6J7G8J9G:F;J<J=b>G?F@AAJBCCGDEEJFJGGH^IDJHK]LjNDOJPHRISHTIUEVFWHXGZY[F]a^D_IaZbEcHdFeIfFgHhC
~pis	a!G%Z(G)J*I+I,X-F/Z0X1I3Y4H5J6I7I8Y9E:H;I<]=X>E?G@FAIBFCGD_EJFIH@JJKXLIMFNGO[RHSITHUGWJXGYZZF[H]F^IaFbHd]e_f_
~pit	j-Y3J:^@ID]HIIaKINIZI
~pl^	T!F#H%E)X*Z+I,I-_0I1H3D4H5I6I7H8^9D;]=F>H?G@CAbBDDIEHG[HaIaJFKDMFN[OEPaRISGTFUEVXWFXFYIZ@]G_FaJbIcGd]eIfIgGhF
~pla	T!F#G%F&[(E)H*G+H,H-J0H2I3E4D6H7F8H9C:E;I<J=c>[?C@aAJBJDYEIFGGEHcIELFMCNCOFPGRGSYTIUEVDWYXFY[ZY[_]D^G_GaYhY
~ple	N!C%G)G*F+D,H-@/G0I2I3@4H5I6I7F8H9b:D;I<J=C>@?EAGBaDYEJFHGGH^IgJDKGLGMFN[O_PFQJRHSFTCUGVCWIYIZ_[D]_^F_FaDcGdHfFgGhE
~pli	U!F#F%a&Y(J)G*[+F,X-C0G1G2X3B4A5G6H7G8F9C;_<I=D>X?b@IAcBDDHEHFGGGIHKDMgNZOFPDQIRHSHTFUFVDWEXEY[Z>[F]C^G_EcDdDeGfYgXhJ
~plo	f!Y3J:[>^@[G[HYOJZH
~plu	[!H(H)[*I+Z,J-^/I0J3^6J7J8J9E:I=[>]?Z@IAXDGF]GIHALIMHNGOEPIRISITYUHVGX[ZF[I]G^JaEcZeJf^gIhG
~ply	i)J*]-^9]@IHIIIK]N[ZChG
~pna	y9J?JH^XXZF[[]I
~pni	i%Z(]+Y8[>J@ZB[DHHFKIMZUJVY[IhJ
~pny	y4^L^ZJ
~po^	X#H%G(D)I*H+H,I-Z/I0I2Z3a4G6I7H9C:_;I=G>C?C@cAHBECEDIEJFIHEIXJIKCLGMJNGOEP^RXSHTGUFVgWIXEYIZ?[H]X^G_XaIbFc[dFeIfZhZ
~pob	y,ZTZ
~poc	m-Y3I9G>[@^BICJDJHCIZKIMbOJZEaJb]hJ
~pod	b!H)I*]+J,J-G3H7J9Y<^=I>F@YB[D^HDIXKYLIMYNJOYSITHUHVaWIXHZI[I]G^Z_JaFbIcIdIfJhF
~pog	p#^BHHHS]WJXbZH
~poi	^#I%H(H*[+J,J-^/J1J3[4J7J9G:Z;F=I>E?F@GA[BYDHGJH^IIJJKFMHNGOHPHRYSJTIUIVGXHZC[I][_caDbHc]dIf[gJhH
~pok	y([3J>J@[O]ZJ
~pol	I!C#D%D&H(@*b+E,F.Z0G1F2G4D5b6F7D8F9A:B<H=B>B?Z@ZAEB?D@EDFFGEIHJ_KELDMBNmOEPDRGSBTDUCV@WjXCYGZ8[E^X_DaCbCdHeFfDgBhG
~pom	o!^#](Z*I+J-I3I9]:I=J>G?J@IBHCID]HJIIKJNIOJUIVJXIZ[]GaFbJ
~pon	X!H#E(F)G*],I-C.J/G1I2Z3J4a5I6Z7H8H9a:F;H>D?b@[AbBECDDIEIFIGHHFIBJIK^LIO^PGRGTHUFVDWIYHZB]E^I_YaDbGcEdGeJfJ
~poo	o!]*Y@JHYZIc[
~pop	g#J-a3G9G>Y?G@YBGCJDJIIOHXJ]JaahJ
~por	H!D#F%C&H(Y)F*[,D-D.H1d2F3E4G5Z6E7H8D9B:_;E<G=@>CBZCED[EIF]GCHeIFKALaMIN[OBP@Q[RCTeUDVAWCXAYEZG[D]Z^F_Ba@c^dDeGf?gehI
~pos	P!D#G%E&I*G+D-D.H/E0D2H4Z5G6Y7Y;F<I>]?_AFCCDJFGGEI@JEK[LJNCODP[QIRDSXTIVcWXXcYGZZ[[^F_DaGbJcCdHfGhE
~pot	g!J(I*J+J-D3H4J7J:I=Z>_?[@EC]H_IGKFM^NGOJTIUIVHWJXI[J][^JaGbIcIdJfJhH
~pou	Y!G%Z*]+G,I-F/I4H6J8X:I;J=J>E?^AID_FIGZIDJIKCLIM]NGOIRIU[VaXE[X]G^H_JbGcFdIeJfFgI
~pow	b!I#Y%J(H*J-G/H0Y3H4Z5H7J:J=J>H@FAJCHDHHaIHJIKZMGNHOIPJSJTJUIVIWJXZZD[J]H_ZaYbGcIgfhI
~poz	i(I-J3I8Y9Z=J>G?IBGDIG]HDIIK[MHNJO[R[UYVIXIZ]]Ia[fI
~pp^	U!I#[%G(E)H*I,J-H/H1]2I3X4I5J6I7H8I9G:H=Z?FAHBACFD]EJFIGJH[IEJHKCLHMAP^R^SHTHUYVbWIXYZD[H]a^G_HaCbFdGeHf[gH
~ppa	c!J#I%Z*I+I-^/J0Z3G4Y9G:J;J>a?XBHCGD]H>MINIOIP]TJVYXIZB]I_JaGb[dIfXhH
~ppd	w1YHHMZf_
~ppe	U!F#E%E&J(^)H+a,H-].I0I1I2J3G5J6I8H9E:X;G=E>G?b@GAXDCEIGHHDIIJHKBMJN[P^RHSHTGUFV]WHYIZ][E^Y_FaabGcGdGeIfF
~ppf	p3ZGXHHIZKJN_
~ppg	w!J3]D^OXZH
~pph	yLa^J
~ppi	n#[/ZHIP]XZ
~ppl	Z!H#C%[)H*_+H,Z-E0I1Y3C4H5J6J7I8I9F:Y;]=G?YAHC_DYEJFJHaIHJIKFLHMFNYOIPFRJSIUGVFWHXHY]Z?[[]F^I_HbGcHdHeIf[gI
~ppn	y9J?JH^XXZF[[]I
~ppo	W!I#H%I(^)H*G,J-[/X0J1e2Z3F4E5_8J9J:G;J=H?E@[BDCFD[EXGJH]IXKGLJMGNGOIRHSHTHUHV_WIXGYJZG[I]G^I_IaGbIcGdHeJfGhH
~ppr	c(J*C+J3G4[9_=J>^?[@GBGCJDIH_IIKIMHNHOIU[VZXJZE]I_Ya[bIfJ
~pps	t+X/JBJHHZ_g]
~ppt	j#^%Z(J0[3J9I=J>I?I@IBZC[DIHGIZKIOZPJVIXIZ^]IaH
~ppy	t/[9_HGKJZH
~pr^	H!^#C%D&I(=)e*E,E-E/C0F1E2H3a4H6E8C9H:C;I<G=H>B?]@IBZCCDXEDFFGGH]ICJ]KXLBMHOEP]QHRES[UaV]W]XcYYZJ[E]C^I_DaEbYcCd?eDfAgBhG
~pra	^#D%b(a)J*I+I,I-F/I0J1I2J3F4H6J7I8Z9Y:G;_=G>E?F@aAICGDYFIGGHBIDJJKELGMENFPIR[SIT^UGWIXFY][G^Z_GaEbGcHdGeIfXgIhY
~pre	D#E%@&E(>)=*C+D,A-^.J/f0Z1Z2D4d5E6_8F9J:I;B<D=d>E?I@BBACED@EgFEGBHII@J@LBMDNeOCQDRGS@T^UEV?WAXFYBZ8[A]J^A_ea[bBcdddeAg[hX
~pri	N!@#H%A&I(c*Z+H,D.^/E0E1F5H6e7F8E9@:C;F<H=A>^?a@HAEB>DZEEFFGEH_KGLDMDNcOIPgQGTCUJV?WFXAZA^Y_Ha>b]c@d@eDf?gHh_
~pro	D!C#C%B&D(G)I*[+b,C-[.E/=0d1D2B4=5C6@7a8B:G;[>DA?B]DEEZFBG?HYI?J^K?L_M:NIOHPaQHR?S^UBVAW@XeYfZa[>]Z^__=cgd<eDf=h;
~prs	m+Z9JDcHG
~pru	k#I=^>[?J@HB]C^D[HDIJKJO[ZF]ZaJ
~pry	y+J6^>]?]DHHHdJ
~prz	Y#D%Y&J(])F*E-J/Z0F1X2H3A4E6G7J8Y9A:Z;F<I=F>b?H@JAFBGDIEGFYGDH@JGK[MYNJQIRYSFTEUEVDWFYI[E]^^Fa[b^cHdEeXfBh[
~ps^	c#]+X-J/I3[=d>H?G@IBFDIHJIJKEMHTJXHZH]Jaag[
~psh	m6Y9I>JBJHYRdZI]J
~pst	u-Z3JBIDZHGZ_bY
~pt^	H![#e&H(B+c,J-H1C3J4B5F6d7D9A:J;D<a=D>>?[@FAHB]CGDFEDFEGCKGLdMGO[SCTDU@VYWBX_YFZX^IaDb?cGdEeDfEgZhG
~pta	k-J/]3I9H>I@HBJDJIYK]NJOZVJZZh]
~ptc	o@IBJH]IG]a
~pte	j/Z3J6b9J<Z=J>I@GDJHFI[KEMINEOJZZ]J^JdIfJh_
~pti	Q!D#C%D&I)E*^+I,E-C.J0H1F2H3E4G5I6]7F8F9E:B;G<a=Y>B?b@CAGBIC]EFFGG]HGIFJFKCMENCOHPCQIRFSGVCWF[d]C^f_FaCb]cEd]e^fBgEhG
~pto	T!G%H(F)I*H+I,H-F.J0I1I2J3F4H5J6_7I8I9C:H;I=G>E?F@JAHB^CGDFEIFIGIHaIEJHLHMdNFOGPHRFSHTGUGVFWJXFYeZG[G]F^H_HaFbecGdGeHfFhF
~pty	j+J3]?HC]D^H>ZYa^bZd]eI
~pu^	p%Z3J>[HGKJP[ZY]_aD
~pud	w3[B[DHZIeX
~pue	Z#G*X+H,H-E/H0J1H3E7G8Z9]:G;I@XAJBJCJDDFJGIHYJILHMXNGOFPIRHSITFUXVaWIXaYIZ][X]F_FaCbEdGeIgIhF
~pui	h%J-I6Y8Y9J>I@IBXC[HCIIKHMIPYXFY[ZF]Ya]b]cIdHf_gYhI
~pul	l(b-a3J9J:Z>I@JBJD[HIIJKIVIZEbY
~pun	h!J(X3_:J;X>I?J@HAZBGDHHCI]KHLYMJNHOJVFXJ]J^Z_^aJbId^fJhI
~pup	r([BJHZZF^[gY
~pur	p)ZBZHHKGMIPXTJVIZId[f]h]
~pus	k#Y-J2Y3Z9I>G?I@[BICJD[HGKHMHNJOIVJX[ZD]]a_bYhJ
~put	]!H#_(I/X3H4J9G:H=J>G?IBDCHDIHYICJJK[McNGOHSIVHXGZZ[J]F^HaDb_cJhG
~pwd	b!J#a%b(I9IHDKJL]PJTIVJZI]JaJg^
~pwn	wHJJ]
~py^	g!J(J-Z/Z6[8G9^=J>J?J@HA[GYIFMJNJOIPIRJUJVaXJ_ZcJfJhJ
~pyt	r*Z9H?^@JLZX]ZIh[
~pzi	r([?]C[HG[ZaI
~qu^	Y!F#Z%F&J+G,H/^0H1H2I3]4G6H7G8^9I:F;I<J>E?EBBCIEHGHIEKXL[M^N_OEPGQJRGTXUEXYYIZ>[E]YaZcYeIgGhE
~qua	[!J#F(H+I,J-D/H0Y1H3F6J7J8J:H>E@[AICEDGEJFJGIIdJIK^LIMFNXPISJTYUHVHWJX]ZZ[I]F^I_IbHcGdIeIfFh_
~que	K!C#g%I&H)D*_,E-X/C0E1H2F3>4B5G7C8D9E:A;E<G=A>]?bADB^DIEFFEH]IDJZMGNCPHQYS[TdU@VEWEYEZJ[]]H^D_Ha@bZdDeFfFgEhX
~qui	O!D%B&I)F*G+],H-B.I1F3A5H6G7F8[9F:F;G<a>C?^AFBGCdDFEdFGGFHDIaJFLZN]OEPEQ_RGSETEU]VDXBYJZE]Z^E_EaBbIdHfE
~quo	q*[@JBJF[IFVZZZ[]
~qwe	m-h3J9I@IHFIFKJNJOJXIZFaI
~r1^	rHJb_
~r20	r-cHHIH
~ra^	A!A#D%G&B+=,F-Z.E/i0I2?3D5F7d8Z9E:Z;F<D=[>@@[AJB>E>FCGGIYJIKHLGN;QGSeTgUDVYWDX]YHZ=]>^GbBcJe_f_gEhD
~raa	h!I#[(H*Z+Z-J3J9H=J>H?H@HBHC]DGGHHXIHKILYMZNJOJPJVIXIZa[J]JaFbIdIf]hZ
~rac	O!^#D&G([)E*G,E-@.I/]1E2d3H4J5G6E7X:X;E<H>JADEbFdGEIgJHK?LXMAOAPBQHRCTBUCVCWDXBYYZ>[E^D_Ja?cHd@e[fFgZhB
~rad	N#]%I&H(Y+b,Y/C1c2G3I4F5X6Z7a8C9?:I;E>_?G@JADDXEJFEGDHHI>JDK@LFMANAO]PZQGRISeTIUZWXYDZ@[F]I^Cb?cFeDfZgBhY
~raf	c#Z3Z4J6^9H<a>[@IA[BIHBIIJJKIMIOJRJTJXJZ[aJc_fJ
~rag	]!G#C%H(F)G*b+[,H-E.J/J0H1I2J4_5J6I7I9Y:G;H=H>B?c@CAYCBDYEHHYIDJIKDMENFOEPGRISHTGUFVFWJXgYI[H]E^H_HaCbEdHeJgIhZ
~rai	]!D%[)I*H+_-F/H3F4I7I8I:H;J=G>B?^@^AJBECZDCFJH]JJKDLXMGOGPGSIT[UIVXWJXGZ>[_]b^Y_IaEcIdGfHgIh]
~raj	p3]9J>J@]BIHHIJKIMYZG]]f]
~rak	a#H)I*H,X-F.J/J0I1J3^4G5Y7I8I9D:H;I<J=X>E@GAIBFC^DYFZGHJIKGLIMFNGOEPGRISETIUZV^WYXGZB]E_Ha]bYcZdHeHf^gIhI
~ral	b!]#]%J(Y*J,Z-F/G1b3_4J7I8I9I:H=X>FBGCIDHGJHDIGKGLYM[OEPHSaUZVIXIYYZH]IaHbIcHdFfFgIhI
~ram	e!Z#H%Y(I*Z-G1Z3]4Z8Y9F:I=Y>Y?Z@GAJBGCGDGHbIEKHMHNGOEPIRJTJUFVGW[XIZC][_XaHbJcIdJfIhI
~ran	O!]#Z(=)D,I.G/D2G3A4E5H7B8C9Y:Y;Z<G=@@aABBBCED>EIGYHbIFK^LEMEPFQaRBSET[U@V[WHZD]Z^Z_@aZbbd?eEgZhZ
~rap	[!H#H%D(a)Y*G-G/I1J3[4J7J9_:I=I>G?Z@FBDCED[GIH]IGJJKHLIMGNHOIPHSJTJUGVFWJXHZC[J]G^I_JaYb_cJdIfIgehI
~rar	S!F#G%F&J(B)G*F,G-I/E0Z1G3I5I6Y8G9B:D;G<J=J>@?]AGBaCBEHFHGHH[IAK>LaNBODPEQJRaSHT_UEV?WGYXZ_]C^]_ZaDb]c[dCeYfA
~ras	Q!D#Y)G*H+G,E-a.I/G0X1G2Y3D5H8G9H:F;I<J=F>C?F@GAHCFDFEHFHH[I^K[LJNYOGPFQJR^SGTFU[VDWGXFYGZ[]HaFcHd[e^gHhY
~rat	F#>&F(^)d*b+^,_-H.E/G0B3F4>5D6J7g9E:I;Z<F=C>H?E@BBGC=DYEdGAIEJCKFLEMFN[ODPgQHRGS@TCUGVFWXXBYCZH[D]=^I_IaYbAc>dae^fEhI
~rau	d#_%I(^-^3Z4J9H;J=H?I@GBHCXDGHaIFKFMINHOITHVIXH[J]ZaYcJfIhI
~rav	a!H#Z)J*]+H,H-G/I1I3Z4G6J7J8J9C:H;J?FAIBEC^DDEJFJGYI^KDLJMGN[OGRGSITGUHVGWJXFYZZY[J]F^J_HaFb[cFdXf_hF
~raw	c!H#F%c(b*J+J,J-H/J3H4J8J9[:I;_=I?HAJBXCIGIHCIFKGLIMHNGR]SJTIUHVFXHZX[H]G^Y_IaFbHcJdHeJfHhZ
~ray	uHGTa
~raz	^!F#[%I)I*Y,I-J1I3E4I6J9_:G;J=Y>F?G@]AIB[DXE[FJGJIEJJKXLHMENGOGPHRISHUGVFWIX^[H]E^I_Ya]cGdHfGg[hG
~rba	y)Z-YHI
~rbe	p@_BJH]SZZF]X
~rbi	a!J#I%J(_)J*H-]/I3I4J7J8[9H:I;J=J>H?I@FAJBGCHDIFJK]LHMHNIOJPHRISJTIUJVIXJZC[I]G^d_IaHb]cddIfJgJhH
~rbj	q-[?bCJHHP[QY
~rbo	m!J-_BJG]HDP_QYZJ^Z_JbZfH
~rbt	w!J%I(I;a=IHbKEZCbIgG
~rbu	o!J%G7_;bHJ
~rc^	X!H%J(I+Z-[/I1I3J7I8G9I:I=Z>I@FA^BDCIDFGXH]IFLdNGPJTGUJVIY[Z>[_]HaJbYcJdJfJgJ
~rca	c!J%J(J;[>J@HBHG^HBIaKGL]VJZB^__JbJdceJfGhZ
~rce	_!I#I%I-F/I3H4J<[=J>J?I@HAcBHCIDJGJHXIHJcKHLaMGNESJTJVJXJZE]H^J_HaFbJcZdFfIg^hI
~rch	_!H#G%F(F)I+J,J0J1J2Y5J6I7I8I9B:H;I=G>D?FAHB_CFDFEJF^G]JJKELYMZO]PHRISITHUHVYWJXFYJZ[^H_^aEbXdFeJgIhF
~rci	j#X%Z([-J1]3J9b>JB]CJDIHDIHKJMJRJTJVJYX[J]JaIcJfH
~rcz	u(]>J?IC]HFI^VJZGa[
~rd1	y-[
~rd^	3!<&I(X)C*B+G,d-c.B/[0F1D2c3C4B5E7Z8D;@=@>E?DA<BaCCDGECFDGXH_IaJ[K_M^N[OBPCQBR?S@TAUIVBXCYEZc[^^__Cc?d^ebf<hb
~rda	^!H#Z(I*I+J,J-F/[0J4I6J7[8J9Z:H;[=[?H@_AIBDCHDFFJGJH@IDJJKaLJMaNEPIRISITGVHXGYZZ][J]H^J_IbHcIdHeJfHgJhF
~rdb	wN[
~rdd	y-^@XHHNH
~rde	O!I#B&I(X)_*a,Z-[/J0Y1F2F3E4X5H6[7Y8I9A:G=J>F?H@IBYC[DFEXFFI]JJLZNZODPZQ^RESETCUIVIX[Y_^F_Ba?bFcEd^eGfAgDhC
~rdh	j(J2I=X@JBIDJHEK]NJS]U[V^WYZGdI
~rdi	a!I#H(I)]*J,J-^/J3H9F:I=J>c?IBGCHDZHXIZKFNHOIP_SJUGVHXHZH[J]H_JbJcIeYfIhG
~rdn	kEZLbZJ
~rdo	r-[3^BJD[HXKIZY
~rdp	i%I(_)F*D,I-D/J@]BJCJEJH]IJJIKXMIN]PEZGdJg_
~rdr	Z#H%G(F)[*J-G.c/I2J3J7G:I=I>J?I@GBCCJDHEEGIH@IGJIKGLJMGNIRJSaTHUEVGWH[I]I^JaHb_cadZeZfegFhH
~rds	i%J)J-I@aBHDIGbHDIEJXMIN]UZVZWJZEbJdHhI
~rdt	j-H7Z>J?^BIHGIJKIL]MI^HaId_h]
~rdu	m%Z>^d[
~rdw	j%b(J?aBJHEZEdXfI
~rdz	p%[-I3J9]>]@JBJDJHGIIKJXIY[Z[dJfJh^
~re^	K!G#D&G(G)G*H+^,G-G.G/C1_2G3E6J9F;E<G>I?XA^B_DDEHFDGAHFIZJDKcLHM?NGODPYQHRYSYTJVIWZYY[B]baZddeEf@gB
~rea	L#E%Y&I(_)I*E+_.I/I0[1E3Z5F6Z7D8_9e:C;F=B>[@]ADBCCBDBGIHJI>K[LGMINaODPERDTCUDVCWIXJYY[D]@_XaIcadCeYf@hB
~reb	j4Z6Y@JB[HGIJKJMZZG[]]Jf_hZ
~rec	E!D#C%d&c(_)E+@-J0F1D2B3d4D5H6E7_8H9F:^;]<J=B>Z?]ABBCCGDJEEG?IBJGKbL?MEO^PHQFS@UAVDXCYHZD]F_aaXbGcCdBeAf>gChf
~red	R#a)I*G+_,Z-[.Y/G0H2I4Y5I6H7]8G9E:D;b<J=X>C?I@DAGCBDBEXFHGGHYICLGNCOFQJRGSZTFYIZa[I]D^F_FbZcEdEeGhD
~ree	N!C#C%]&H(A)E+b-Z.H1F2H3X6[7F9@;F<G=e@CAFB?CEEFJEKGMENAOIPXSETHXFZ][Y^C_DaAbdd[fZgFhD
~ref	N!X%b&H)[*E-[/c0I1G2I3]4e5F6F8E:G;G<I=^>A?YAGBACCDCEGFEGEH>IbJaK[LFM@PZSCTDUFWFXDYH[E]D^F_DaDbEcDfCgD
~reg	I!A#B%F&H(@)F*H+k->.G/I0D1E2G3B4D5G6F7C8G:B;E<G=B?aADB]CdDiEEFEGbI?LDMXNcObPBQGRISFTCU?VCWCXHY]Z:[B]A^D_CbDcEdCeEfAgD
~reh	t!I)X3[MJZY_^
~rei	K!A#X%]&Y)H*H-B.G/J0Y2I3A4[5G7G8J9B;D<G=_>BAGBcCYD@FHGYHEIDJFKALEMINBOXPYS]TGV]WZXHZ^]B^DaHbJcXd[eXf_gXh?
~rej	V!E#F%I(F)H*I+b,I-_/_0I1I3G4H5J6H7G8I9H:G;J=H>GAICGD_EIFIGHI[JaLHN_OIPFSHTHUHVFWHXHYJZH[H]H^FaHbFcGdGeIfGgH
~rek	n(Y-J3[9J=_@aCGDJHFIYKIMJVJZDaJb[hZ
~rel	d!J#E&X(I-F1Y4J6X9Z:J>I?I@GBFCIDXHYIHJJKFMJNIOJRZSZU^Z[[]]IbIc[dIhI
~rem	D!X#>%D&E(B)E*>+G,B-;.H/f0[2H3;5D6b9B:B;B<H=e>;?I@EAYBGCADFEgFFG@HGJEKXLCM<N_O@QhRGS@TaU?V@WAXGY[Z;[B]=^E_eaCbBcdddeAgX
~ren	J!X#c%D(I)G+Z,E-G0F2D4A5E6[7C9H;b<Y=E>[?C@XAIBECCDCEHFZH]JDK_LCMISET]UFVZWGYDZ@[b][^X_Ja@cGd[eYfCgEhb
~reo	j#J9^?^@IBICID_HCIHKIM^OIVZZD]Ja_hI
~rep	S!H#X&J(E*Y+J,H-D.J/F1I2J3E4B5I6I7G8I9[:X;E<J=E>b?C@^AGCEEIFHGHHbIAJIKbLHMgNXOFQJTGUGVDWHYJZH[F]H^F_GaEdGeHfF
~req	O!E#E%C&I(a)F*F+^,G.I/E0X1G2I3C4G5H6Y7G8G:E;H<a>C?H@BAGB^CeDHEdFHGGIbJFKDL^MFN]OFPCQHRHS^TFUDVDWGYFZC[G]H^F_FaFc[dHfCgGhD
~rer	X!D#I%D(E)[*_+_0I1I2J3D4F5J7[8H9F:Z;d=H>F@XAYCHD^FIGHIHJIKCLXMFNJOEPYQJRHSHUFVJWZXFYH[F]E^GbFcJdDfEgHhF
~res	7#@%J&E(^)Z*G+<,=-?.[2A4D5]8e;E<F=[>G@EA_B]CFDFEJFcHII;JHK=LFMGNCOBPZQ_RaSbT>UYWcY@ZZ[A]X^CadbZcJdEeGfag[hB
~ret	T!a%D)E+I,F.H/F1]2[3c4E5I8[:Y;G<I=J>_?_A[BGCCDAEGFGGGHBI@LDMCO^PBQITDUDVAWGXCYHZE[E]F^I_]cZeHfJgXhY
~reu	_!Y%I&Y(I+I-G3D4I7I9E:I=H>I?FBZCZDGFJGJIFJJKcMGNFPIRJSZTGUIVGWJXFZb[I]a^J_HaGbHcHdJfIhH
~rev	W#a%Z(E)I*E-_/G0Z1J3G4I6I7H8J9F:H;J=H>^?FAIBDCGDGEIGIJIKbO[PHRJSGUHVGWIX[[J]E_IaFb[cHdFeJfZg]hC
~rew	a#I(J-I4I@IHaIJNJRHSETIUJZG]IaJcgfEgI
~rex	u%HHHLa
~rey	g!_#J(a3J9J@IBJGIHDI[LXPJVGXIZF_IeagI
~rez	p*Z9J?_C[HGOJQXXJY[ZJ]]
~rf^	e(])I:I>I?Z@^HFI]K_MJNJVZXZZC^ZaIhJ
~rfa	r#[H[SYXZZFb[
~rfe	o%J)Z9^;J@XHFPXZJ
~rfi	t3^9J:[>IC_HFIJ
~rfo	e!J#F%^(H*]-J/[3G9J=^>H@GBZCZDGHJIGKHNYOJTHV[XJZZ[]]J_IaJgJhI
~rft	w/J;]H[SZZJ
~rfu	r(X4[?ZCGD[HHIYNXZI
~rg^	n8]A^HZPISYZFcJ
~rga	M!C#D%C&J(A)D*C+F,F-C.H/G0G1G3D4F5I6G8G9D:f;G<I=_>D?H@BAGBBCCDCEcFdGbH=IJJGKCLFMCNdOEPHQIRGSJTFUbV@WhXDYHZC[E]Y^E_EaCbDc_d_eGfCgFhE
~rge	X!G#C%J(F)J*I+I,H-D/I0H1I2J3F4H6I7H9_;X=F?F@_A[BBCEEIFIGcICJHKJLGMCNGOGPHRISIVFWHX[YIZe^GdAeHfFgYhE
~rgo	T!Z%H(C*I+H,J-E/H1J2X3G4J6J7a8H:b=Y>D?]AIBCCFDcEJGGJGKBLFMENCOIPISHTHVGZ[[[]J_IaHbIeIfHgF
~rgr	j!J#c>H@HBJCJDJHEKIMJTaXJZG[[b^
~rgu	q#G%I*^-I3J9H>J?_CJDJF_HDIJPITJVJX]ZG]]aJ
~rha	k!Y#J3Y8X9Z>I@XBICJDYGYHDIJKJO_X[ZC]J^I_]hZ
~rhe	d!I#H%J(I*^-H3G4J9H:I;Z=I>Y?bBICYD]HGIGKFMINIOIPJQXUJVIY[ZE[J]^aHbJcJfIhI
~rhi	n@YHJLXMZT^ZIbX
~ri^	Y!H#]%F)^*Z+I,I.X/I2Z3F4H6J7I8J:G;I>F?X@ZA[BEDCEJF^HEI^JHK[LGMFN_OHRJSGUFW[XGYJZ?[H]Y^I_IaFbHcHeJgIhF
~ria	[!H%H)J*I+H,I-]0I1I2J3F4H5X7I9D:G;I=a>F@bDDFIGIH_IAJIKFL[MFNXOHPIRHTYUHVGWJXZYIZ@[J]F^X_HaDb]dGeHgIhE
~rib	_!I%^(I+J-I/I1H3X4I8I9Z:J;J=[>I?I@IAIBGCJG_HbIIKFMINIPXRITIUIVIXJYZZG]J_HaJbJcHeJf^hI
~ric	R!E#H%C&J)F*Z+H,Z-H/Y0Y1G2H4J6G7F8I9^:J;G<J=C>@?J@BAGB@CYE[FIGGHZKYLGMCNgPCQdRESJTFUBVGWaXF[E^]_FbCdBeXfBgE
~rid	Z#D%H(G)I+H-E/B0J1J2[3F4]6H7H8X:X;J>F?ZAICZEIFYGGH[IZKDLIMFNXOFPHRHSZTGUGVIWIXGY[ZC[I]F^H_FaGbZcIddhG
~rie	O![#[%J&I(J)G*E+^-A.I/E0X1H3D4F5I6H8G9D:Y;X<I=J>H?BAGB[CGD[EEGEHBIIKZLHMCN_OGPHQIRFS^TYUEVGWXXcYHZ_]C_Ea_bIcEdHfFgGhG
~rif	N!C#B%Y&I(C)G*^+G,H-B.I0G1F2G3a4D5H6F7G8G9C:D;E<I=C>a?@@EB^ChDbEHFHGFHFIEK?LFMANBO]PERZSHTCUFVBWGX]YGZ^[D]b^D_EacbEcDdEeGfEgFhI
~rig	Q!C#E%e&I(b)C*C+X,G-J.H/F0Z2G3@4D6G7E8G9c:Y;c<I=D>J?BBHCBDYEYFGGEHEI>L]MYNAPaQHRFSEUDV@WHXCYHZ:[H]B^Ya_bIcFdHeGfDgYh[
~rij	]!F#F%Y(Z)I*H+I-F/H1H2I3E7I8]9E:^;I<J@EAHBDCFDFEIFIHEIEJIKELGMFSIT[UGVGWIXEY]Z^[H]F^HbEdae]f[hF
~rik	u#Y5Y9YHHN[
~ril	d#Y-J/bHFIHK[TXZE]]
~rim	^!Y#Z%H(F)I*C+I,J-E/I0J1J3C4Z6I9D:G;J=G?_@JAJBDC^D_FJH^JILHOHRISHTHUYVGWJXDYJZ@[I]]^IaDbXcHfGhc
~rin	U!E#I%F&J(I)E*a+Y-a.I/G0^1H2I4E5I7F8G:F;F<I=E@EAGC]DGEHFGG[H^JGK@LFMDN^OCRGSYTJVDWHXEYGZ:[E^J_Fabb^cCdEeHgG
~rio	Q![#E%F&I(])[,E-A/E0G1G2H3]4C5H6F7X9F:[;Y<I=Z?F@HA_BACIEGFGGJHGIEKZNXOHPGQIRXSCTHUIWYXYYGZY[J]Z^]aEcDd^eGfBhY
~rip	]#I%F)I*H-G/I0J1J3D4J6_7J8J9G:I;I=]>F?E@[CGD^EJFJG_HYIHJIKZLIMFNFOGRZSIUIVHWIZ[[H]G^H_YaGbFcIdHeJfFgahG
~riq	w5ZIJN[^]
~rir	r@HIIKIMJZI[dd[
~ris	X#E%X(])G*H,I/J1J3E4H6[8I9[:[=G>F?D@[AZCFDIEJGIHJIDJIKZLIMFN_P^R]SIV_WHXYYJZB]F^I_IaEbHcIdGeJfH
~rit	B!<#>%d&E)E*Z,Z-A.F/D0]2I4X7@8]9A:>;f<J>G?[@:BCEAFFI>KEL@M=N_OXP]Q^RYS@U;V=XGYaZD[?]>^A_Za=b@dgedf^g]h?
~riu	k#I-J9I>J@HB^IIKZNa][
~riv	N!E&H(b)Y*[,J-B.^/G1D2G5G6e7D9A:D;F<G=H>[@EAECADGEEFFGXH]I@K@LDMANAO]PfQJRISETCUCV@WFXAY]ZI]E^C_Da_bAcFdaeYf_hG
~rix	yHaZJ]I
~riz	^#J(_)^3X;Z>J?JBJCJHCNIT^UGVaZJ
~rja	y>HHGZ_]]b]dHfI
~rk^	J!E#A%_&H*C+F,G/Z3I6F7E8Y9@:H;H<H=C>[?EAEBgCHDAEGFGGCH]IGJGKAM_NAPGQ]SATCU@WFZc[B_DaBbIc^eEf]hC
~rka	r>[@IH[N[ZGaJh^
~rkb	wH]
~rke	d!Y#[%J(I*I,[-E3^4[7J9D:I<[=J>G?GBGCGFZGJHYIFKEMGNHO[PJTGUIXXZA[J]G^I_JaZbIcJdHfJha
~rki	q(ZD^HZIIK[
~rko	n%^2^3[BJHGIYKITYZI
~rkr	y,ZHJd[
~rks	k#X7cZG
~rkt	i-I1[3J9C@JBaDJIJM^Q[VX]JdIfYhJ
~rl^	g@HBJHIKJM[^IbZhc
~rla	_!Z#I(I+J-G/X3I4J7J9Y:];H>F@cBEDFHGI[KINXOITHUIVXXHZA[Z]Y^Y_HaHbIcJdJfJgZh^
~rld	yS]
~rle	g-J>^?[@JBYC]D_HFIIKJN]OXXJZGaF
~rli	h3I=]?XCaDEHIIIK_NIZH
~rlo	e!]#I%J(I-I3I9G:Z=[>X?H@DBGCGDGHZIFKFLcMINFOIPJRZTGU]V_ZI[H]Z^GaYbIcJdIfJhG
~rly	j!]3]?J@^BGEYHIKGNYVGY^ZHcF
~rm^	U#D%[(B+[,I-d.J/H0I1I2J3I4F5I6I7J8]9B:[;I>[?C@IAHDGEHFIGGHcIHJHKFLGMDNDO_PHRISHTGU^VDWHXEYJZA^F_GaCbdcHdGeIfGgHhb
~rma	S!F#D%F&I(B)d+Y,F.I/G0H1G2H3h5I6H7G8Z9E;G<Z=D>B?A@GAFCcDeFHHBICJGKCLGMEN]OAQ_RGSGTGUXVBWGXEYHZE[I]E^F_IaCb]cEdCeHfFgGhC
~rme	a#H%Z(Z)J*J+J-Y3Z4I8J9F=I>a?G@HAJBYCHDGGJHDIEK^LJM[NJRJTJUIVGXH[Y]E^XaFb^cIdIfI
~rmi	Q!E#C%g&J(b)H*F+F,H-_/J1H2H3C4G5I6H7G8H9]:E;b<I=I?D@HAGBXCED@EZFJGFI@JGKFLEMCODP[RHSGTEUEV]XDYIZA[J]c^__FaEbIcFdEeHfEgFhC
~rmo	q#F-]9J>^BIHIIJKJTGXHZaaIdIhH
~rmu	t#J-I3J9JKIZF]Jhe
~rmy	r:]BJHJNaUYZJ
~rn^	K!^#Y%G(?)^*E+F-Y0E1E2F4Y5F8D9X:[=A>A?G@aADBGC@DBEEFEGCIAK]LEMaOJPHQXRXTGU^WFXEYX[E]J^_aBbYgHhZ
~rna	V!I#G%F&J)H*F+F,H-A.I/H0Z2J3e4F5I6F7G8^9C:_;Z<J=E>]?^@?AGBCEIFHGHHAI_K[LGMHNEQJRHS]TFUEVJWHX[YYZC[]_FaCbYcDdCeHfXgGhE
~rnd	w!]#]MFZIfZ
~rne	b#J%J(J-Y3H4F:];]=H>G?HBICJDIIGKFMHN^OIPJRIVJZA]G^JaIcgdGeIfDgI
~rni	i!d#Y%J(J+[-H/J3I7[9I>H?J@YAJBGCGDFHCICKbMJNJO[PIVJZEhI
~rno	c!I#H(I-H3[4J7J9]:]=J>H?J@_AJBGCJD[EJHBIGK_MINHOFPJTIUJVIX^ZD]I^J_[aIbJc[d[fIhH
~rnz	y![
~ro^	K!I#>%E(Y)A*F+E,F-C.I/G1D2E3c4@5E6D7H8D9B:G;D<G=@>g@DACEGFXGGIZJ^KDLEN>OfQFRXUFV[WHYDZ^[^]A^C_HbDcHeJfEha
~roa	l!Z#I)Y>ZHYT[ZEa]
~rob	Q!C#H%X&J(C)F*E+F,G-?.I/E0F1G2I4F5I6G7E9^:F<I>H?C@IBdCBDHE_FIGFIAJFK@LJMDNZOYPCQIRGS]TGUDVGWCXgYJZe[E]C^E_FbBcbdEeGfFgGhD
~roc	Z!_#E%F(F)J*I-D0J1J3F4H6I7I8J9C=F>D?F@^AICIDEEIFJGJHAIDJIKZNGOGPGR[SaTHUHVEWJYIZY]f_HaEcGdXeXfF
~rod	c!J#I(I)J*J-Y3J4J9H=I>H?Z@HCHDIHJIYJcKGMHNFOIPJSITJV^XIZY]J_JaFcadXf[gHhI
~roe	h!H#I%I(F*J4J9F:I;I=[>G?]@[AJBGCHDHHJIFKFLIMINHOIPaQ^TJUIVcXIZF[J]G^Y_JbIdJfIhI
~rof	a#J%G(c*J-F/I3a9H:J;Z=J>G?H@GBGCaDHGXIGJIKHLJMCNGPJSJTIUJXIZE]H^JaHb]cIdJfJgbhI
~rog	n1[9ZBHH[Z]
~roh	q!J)[-[HJP[QXUI^]
~roi	g!J#]%_(_)^*J+H,J3I9I:J=J>H?E@IBHCHDFH[IYKIMJNJOJPZQXUIVHXZZD]I^ZaZcJdJfJ
~roj	m9J:Y>J@IHaIJK[ZYhZ
~rok	]!F#I%H(H)H*Y,G-X/[0J2[3G4^6J7I8H9F:J;Z=H>E?G@JAIBECYDHFJGIIGJIMHOJPGQXRZTIUHVFWJXHYaZZ]_^I_IaHc]dGfYgJhI
~rol	M#C%B&I(h)j*e+E,F-B.H/J0G1E2E3F4i5g7B8E9C:B;F<F=B>A?B@@ADBHC@DZEFFFGDI<JcKDMHNIPERJSDTFUBVFWEXCYFZ9[C]C^C_CaBbBcDdDeGfCgChB
~rom	I#F%A(A)^+d,F-H.H/B0G1Y2F3A4Y5I6Y7J8I9A;_<G?H@DADBCCHEFFEGYHZIDJ^K^LaMBOGP_RISFUGVYWFYE[Z]J^Z_XaJbIeFfYgG
~ron	I#Z%Y&G(?)B*G,[-B/E0]1D2E3]4J7G8I:@;C=@>E@XACBHC@D@FCGiHZI@JaK=LCM^NEPZRcTFU@VGWBXYY]ZH[B]F^H_Ga@cJdceAf_hZ
~roo	a%](G)Y*b-J3J4I9H:J>H?I@HBIC[DJGHHaIHK[MHNIOJPIRHVIZB]JaIc[dHf[
~rop	T!F%E(D)G*G+G,H-e.I/H0I2]3Y4D6H7G8H9C:F;G<Y?d@[AHBBCCDDFHGYHBI_J[KBLFMDNDOEPaQ[RFSZTFVJWHXdYHZ=[G]H^b_GaJdDeHfDgGhD
~roq	t>X@Z
~ror	J!]#A&e(I)C*C+E,Y-C.I1E2H4C5G6[7D9B:D;F<G=J>B?B@DAYB_CCDHE]FEGGJIKGLEMBNYPDQXRFScTFUDVHXCZb[D]A_]aAbCc^dCe^gEhA
~ros	M!C#G%E&I(C*Y-F0H2H3C4D5H6F7b8G9Z;G<I>A?B@@AGB?CCDBFGGDHEI_JYKGMGNCOEPDQIR^ShTcUDVCWDYGZ>[D^D_EbCc^dZgd
~rot	Q!C#C%X&H(A)E*G+E-b.H/Z0I1E3A5G7D8Y9?:D;a<G>Z?A@DADB@CHDBEEFFGHKILEMIOIPdQJSFTHUCV@WGX_YiZD]I_CaIbCcCd_eZf]hH
~rou	L!C#^%B&I)F*D-@/E0I2H3D4E5G6F8E9B:E;G<H=B>J?A@IAEBbCADXEFFFHdIDJFK^LDM@N[OEPcQIRESJTbVhWIXC[[]HcJdDeDhG
~rov	T!F#E%G(E)I+G,I-B.J/G0f1H3D5J6I7f8I9E:J;I=]>_?D@[AICZEIFJGIHYICJGMDN[OFPGRISET]UGVGWIX[YIZ?[H]C^Fa_bYcFdHeIfDgGhE
~row	S#B%F&J*Z+b-B._/H0[1H2I4]5H6a8G9C:D;H<Y=E>H?[@_AGBGCEEGFHGGIAKANBQJRGSIUDVHWYXaYHZA[E]_^HbcdDfDgF
~rox	_-Z0J1I3I4G6I9J=J?JAJBHCJDJH[JJMJNGRGSJXJYGZC]F_JaIb^cidIeJfDhJ
~roz	k%J(H)I*Y,]3Z9H=J>[?I@HBYCJDHH]IHK[MHNIOZRZSIUJVJXIZE]IaFbIeZfI
~rpa	h%J/HHXZH_^dJgc
~rph	y!J/IZJ_a
~rpl	yDYHGL[b[
~rpo	h)Z*I@IIIKINbPXVJWZZH
~rpr	i)J@IC[DXH^O[P_ZF][
~rqu	l#I*]/_2Z9I@GBICJDJHEIIKGL^MITJVZZY[]]^hI
~rr^	c!I#I%J-I3H4_9J=J>I?J@IBHCJDJGJHBIFKYMHNIOISFTbUJVIXYZ]]__JaHbXcIdJeYfahJ
~rra	[#[%F&J(E*F,^-b.Z/I0I1H2H3Z4[5J7G8H9Y:F;H=G?D@HAHB]CEDDFYGIIAJHKZLHNFOEPEQ[SEUYVBWIX]YIZF[F]E^FaEdCeHgGh_
~rrb	uHHb_
~rre	N#b%G(D)G*F+G,Y-A.I/B0I1H2H3[6]7F8I9B:D;G<I=D>B?Z@ZAYCBEXFGGFHFIAJFLFNDO]QIR_SZTYUDVBWEXGYGZ[[^]C^C_GaZbDdCeHgFhh
~rri	Y!I#H(I*I+I-F/E0I3F6]9G:J=I>Y?G@ZAZB]CFFJGJH_IGKFMHNGRJTIUJVHXGZ^[Y^J_JacbIcIfHgJhG
~rro	G!^#X&e(A)H*C+D,Z-@.G1D2F3I4B5F6Z7B9@:B;E<F=H>C?@B_CADEE]FDGEIBJGKELCM@OHPBRDScT_UBVDWHX]Zc[X_[a?bIc[dAe^gC
~rrt	b!J#e(J)Y-Z.Y3J>I@HCJDHIGKYMENITbUJVIZG[Y]HaJfJ
~rru	m#Z*Y+^-J3JBICJDFHIMINZZJ]a_XcJ
~rry	g#J-J3J9c:J@GBIDJIIKINJXJZ_]JbJdZhJ
~rs^	_!J#[%^(G)J*J,]-F/X1J3H5X6I8[9X:X;J=J?H@^AZBECHDHEJFJHBIHJ]KELJMZNGOJPHRISHTHUHV]WJXHYYZG[I]H^I_]aIbIeIfGhI
~rsa	k%J(J*Y-J3I6Z9J=J>G?I@HBICID_K_MZNIPJS[UIVIXJZF]I^[aJbJdIfHhI
~rsc	f!^%H(X+]-H/]3H4I6]9H:J<Z=J>F?Z@GBICGDGEZHCIZKGLZMIOIRZSJTJUJVHX^ZC]I^J_Ja[cYdHfGgJhH
~rse	i+Y-Y3J9J=J?I@IBZDcHBIIKINIS]UZW[ZCbJcJ
~rsh	g9IHZKJMIPYZHgd
~rsi	[!I#H%H(G)J*J+G-H0]1g4H5_6J7b8J9H:J=H>X?I@GBGCHDDGJH^IHJJKILFMGNIOJPHRISITIUIVIXHYaZE[J]HaIcHdCeHfFgGhI
~rsl	u6[<ZBJDYHGS^UIVJ
~rso	[!H#[(G)J*J+I3F7J8J9[:H>b?Z@^AJBECFDHEJHZIHKGLIMHNHOZUYV[WHXaZH[H]I^J_JaEbHdJfHgJhH
~rsp	u+[-[CIHI_]
~rst	Q#C&J(]*C+E,G-B/E0I1I2H3C4F6G8Z9D;G<I=Z>?@aAFBYCbDbFGGFH=IHJFK>L[MHNDODPIQIS^TEVZWbXCZZ^B_DaHcDdBeGg[hd
~rsu	j#^9H@YHHIIXbZ[
~rsy	m%J+J1g3I4J9H@JDHHEMGRJaJdHfE
~rt^	D!J#Y(E)J*F,A1b4F5Y6A7G9C:<<H>^?F@HAABdCCDZEDFYHcI_KHLJMCNFOCPEQ[RASHTaV@XJYHZI[B]X^@_XaEb_dGeCf^gFhC
~rta	O!Y#A%C&I(Y)C,E-Y.I/A1^2F3A4D6F7H8E9@:b;]<H=C>X?XBYCIEFFFGEH^IaKDNYOCPCQHRFTaUEVHWEXBZE[E]@_DaAb]dFeFfIgehZ
~rtb	i%J9H=J@JB_GIHIKIM[ZIcZdFeHfc
~rtc	yHGb]
~rte	W!X#D%H)H*Z+E,H-X/Z0[1H3D5G6H8H:X;H<Y=E@ZAJBBCDEIFIHZI^JIKaLGMDNXQJSGTFUHX^YHZ?[G^G_Ha[bIcFdYeIhE
~rtf	p>XHIJYM^T]
~rth	i*X-[@IB]GYH@IZMYN^TYX[ZG
~rti	]!J#Y%I(H-H3H4J7J9F:H<Z=I>H?H@YBGCIDGGJHgI^LJMGNIOJP_RJSJTJUZXIYJZB[J][^Y_JaFbHdJfIhJ
~rtm	i(Y@IBJF_G]HJIJKIVa
~rtn	d!I(J-I/H8Z:g=J@GBGDJGJIHKHMHNJPJS]TJVJZD]J_[bJcJfIg]
~rto	i#J*Y-J/Y1H3E9I=J>IB^DIHXIZKJMJOXS[THVJXIYYZ[_Ja[bJdIeIfE
~rtr	f%[(H,J/J1[4J=H>X@IBIF[HIKJMIRZSZUJVIZGcJd[e[f^gXhI
~rts	t)J*[.]BJG^HFIJL[TIZI]^fH
~rtt	y-J4]9J?]HIXJ
~rtu	k!G%[+Z@JBYDIKJR[Y[b]cH
~rtw	yHJL^Y]
~rty	b%J(I-f/J3I7a9H=J>J?I@FBICIDIIHJaKGMINHOJSJVIXHZB]IaGbXcJgJhI
~rtz	d!J(I)X+J,J-[7X:J=Y@JBJCIDZIJKHNHPJS[U]V[W_ZE]JcJdHfYhJ
~ru^	m(J-I3X9I>Z?[@JB]CJDIH[IHKHO^VJXJZD]H_[aG
~rub	n3Z>ZHHNZT]ZIc[
~ruc	N!Z#D&Y(Y*E+F-C2H3I5J7I:[;E=]@DDGF]GFIAJJNAOERXTDW[[G]I^Ca[bYcXd]eYf]hA
~rue	m=^BYCZHELXZD^a
~ruf	e!X#G3a4J9Z:J=J?^@GCZHDKHMJNIOYPJQZTIVIZD]Ya[cJfJhJ
~rug	]!]#F%X(E)I*I-I/H0Z1I2J3F7I8_:G<J?F@JAIBDC[DEEIFIGGHCIEJIKXLGMFNEOGRZSITHUGVGWIXXYX[H]E^HaEbZdae]fXhF
~ruh	m-I>I?]@^HGIHKcPYZE
~rui	[!Z#H%H&I(^)[*G,H/I1I2J3E4H6I8Y9E:Z;]>J@DA]BFDIEJFIH@JIK]MFNEPZRHTJUGWIXGYJ]Z^]_]aJcIdEeJfFgHhF
~ruk	t8_H]ZI
~rul	Z!I%H(H)J*Z,J-F/]3H4I7J8I9I:I=I>I?IBJDHGeIZJZKEMHNeOJPFRISITJUIVGWJYJ[J]J^J_HaIbIdFeJfEgIhI
~rum	j!J#J0[3X=I@HBHDIHCIHKIL]MINXSIVZZF[[][^[c]dGfIgc
~run	W!H%G)H+],X-E/H0Y1]3]4G5X7I8I9G:G;I=G?E@JAJB]DZFJGYH?IHJ[KIL]N]OGPYR[UFVDWIXGZ=[H]F_HbGcHdDeJfcgH
~ruo	t(_)]*[?HVJ
~rup	Z!E#G%F(H)G*G+[,I-F/I0I1I3D4H6J7H8H9D:F;I=F>E?E@DAHBDCFDCEIFIG^ICJIKDLGMENFOGPhRISHTHUEVlWHXFYJZ>[H]Y^Z_EaFbFcGdFeIfGgHhF
~rus	m#F(Z,J-J4J9]@JAJBJH]IIKJN]PJTXVGZX
~rut	m!I#J%I(J-X3I9F>H?^@HAIBICIDIFZGJHEIHK^MJNHOJXJZE]b^^_ZbIdZfJhH
~rv^	i!H#J(J7J9I;Z>I?bBHDHFcIIKJMIVIZY]IaJbIfJ
~rva	t#X@[F^ZJ
~rve	J!D#I%B&H(C*D+E,D-B.G0F1D2D3A4f5f6f8C9@:G<X=@>B?B@AAEB@CBDAF[G@I@JDKDLEODP_RfSCTCU@VBWEXCYcZA[E]A^DaAbBcceDfagDhC
~rvi	H!A#A&H(I)_*H+D,I-B.F/E0]2_3G5D8D9?:B;E=C>F??@AAEBZCBDHEDFHGBHGIBJEK@NBOEPIQFSgTFUdVZWCXCY[ZD[B]?^GaEb@ccdYeXflg@hB
~rvo	rI^K]fJ
~rw^	y-G@[HHIGKJX_ZEh[
~rwa	g#J-H/[2Z3Y8Y9H>J?J@HBFCIDJH]IJKHMYTX][d_gJ
~rwe	_!H%^(I)J*H+J,H0I1G2J3G4]6Y7I8H9F:H;_>I?YAJBFCGEJFJGHHFIFJIKaLINGOHP[R_SHUHV[WJXGY[ZA[I]Y_IaEbHc[dFeHgIhG
~rwi	m%[3J4]HIMJO[PFZH_]h]
~rwo	yK]Z[hZ
~rws	y@IC]D]ZIhZ
~ry^	I!G#D%E&d(H*D+B,D-B.G/C3a4H5a8H9b:b;D=C>I?H@EAHBFCCD^EDFHGBHZIYJ]K]LaMANaOZP^RESZUEV<XAY_ZA[C]G_[aEbCcJd]eDfAgGhH
~ryb	k+Z-Y@[HFNJS_VYZD
~ryc	t#H(Y2H3J>I@HBJDZHEIIK_ZGa^
~ryf	k#I(J*Y-I3X?I@JBJC_DGHFIHKJO]X]ZF][a^
~rym	y9Z>]HF_[
~ryo	f%Z)[+X3X9Z>I?I@JBIHDIJKJNJS_UJV]ZF^]hJ
~ryp	X!H#H%I(I)J*J,H-H/I0J1J3G4H5J6j7I8J9F:I<e=I>H?H@HAIBFCIDHEJFJGIH=IGJIKFLJMHNGOJPHRGSITIUHVHXIYfZB[I]I^I_HaIbGcJdFeGfGhI
~rys	n(H9J;^@HHHIJL^NJZF^ad^hI
~ryt	a#I%^+Y3J7Z9H>[?Y@HBZCJDEHJIGJYKEOJPFTJXIZb]YbZfIhI
~ryw	l+J6]>]?_@JDGKJMYS^ZDdJ
~rz^	d!H#Z%I(I,Y/_0X1I2I3]4I6I7J8J9F:[=I>_?I@GAIBGCIDFGIHHI[LJMXNHOHPIR[T[UIVIXFZD[J]H^J_YaGcGdGeZfFgJhH
~rza	m-J1]3I:_B[DHHDIIKIMENJU[VJWZXJZHbJcIdafIgJhZ
~rze	Y![#G%^&Z(D)H*G,F.Z0G1X2H3Y4E6G8Y9A:X;G<I>_?D@[AGBADGEHF_GDHJIXJHKYLFMZNJOCPEQISGTEUEVEWGYIZ=[F]^^FaIb^dIfH
~rzn	y3^:Y
~rzo	u([9_>HEZZH
~rzu	g!J#I(J-X/]3J4Z8J9I:J>I?JBHCJDIIGJYMHN_O[P[TJVJXJ[J][_JaIcJdHfIhI
~rzw	wD[LZ
~rzy	Z#X%F(])X*I+F,Z-I.I1H2I3J4F6G8G9C:Y;H<J=H>Z?J@HAGBICCEHFGGHHJIZJHKHNCOYP_R[SFTGUEVDWGXCYHZY]B^G_IabcFdFeYgHh]
~s50	p#GH[Tc_H
~sa^	U!H%C&J(C)Z,H-]/G0f1G2H3C4E7H8Y9J:[;Y<J>c?B@DAGBHC^DJEHFGHII@KdL_N[RFSFTIVBWFXCYGZB[[^D_FaBbGcEdCeHfCgHhC
~sab	R!g#G%H([)Z*G+J,I-Z/H1Y3F4I7I9[:G;^=G>G@FAGBECGDGEIFJGHHYIGKGLIMGNFOIPERJSGTIUaVCWFXIY[Z?[I]G_EaGb[cIdFgHhI
~sac	b!a#I(H)Z-J/[3I6Y;[@IBIIJLYNJPJTJU]VIY]ZH^Y_JbYfHhJ
~sad	]!F#F%G(Z)F*^+H/H0I1I2J3G4H6I7H8J9F:G;I=G>F?X@EAIBECFDEEaFIGHHEJJKeMFNcOFPZQZSHTHUFVDWaXGZ@[H]F^[_HaGbGcFfGgHhE
~saf	q.Z2[HYJXSJ
~sag	R!E#H%F&I(B)C*E,F-_.X/F0c2I3E4F5I6G7F8G9E:G;G<I=C>Y@AAFC_DFE[FGGGJGMEN]OZPDQIRGSETGUHVHWZYHZa[E]E_IadbEcEdZfDgEhZ
~sai	a%J)J*J-H/b3G4J9I=Y>I?H@IBGCIDIEJHEIIJZMINJOYUIVGX[Ze[I]IaIbJfJh[
~saj	u9I>^DIHCZZa_
~sak	c!H#H%_(_)I+F-F/J0J1J2J3b4G5Y6J7J8J9D:H;H<J=]>E?_@FAHBGCaDYFJGJH?JJKELJMGNGOEPHRJSITIUHVYXFY]ZD[I]F^I_XaCcIdJfIgJhG
~sal	[!G&I(F)H*H,I-D/H0I1H2I3[6I7H8I;I=G>C@_AIBCCXDZEJF^GHHdIGKZLINEOIPHRISITHUFVZWJXFYI[[]F^H_HaCbHc]dHeJfFgI
~sam	R!C#C&I(C)X*F+F,G-?.H/Z0I1H2G4D5H7^8Y9H:D;G<I=C>B@_AeB@CDDBEGFEGFHGJIKdLFMENGOXQhRESXTIU_VIWFXCYFZY[E]C^F_GcDdCeFfCgXhC
~san	_!I#Z%^&Z(a*J+J,J-[3^9E;J>G?I@EAJBDCHD^GJKDL[PIS]TIUDVFXHZD]G^JaFbIcIdIfGhG
~sao	n%Y(Y1XHZ][^YdJ
~sap	o#^%J>H?XHYPZTHZY[IaGbZ
~sar	]!I#H%H(X)G*H+I-H.Y3F9H:I=]>F?]@GBGCZD]EJIGK^MGNHO[SJTJUEWGXI[I]X^J_JaHb]cIdcfHhX
~sas	qDZHIJ^
~sat	J!]#G%Z&H(H*E+G,C-E.G/H0H1E3G4G5F6I8G9B:b;X<J=[>A?CBGDFE_F^G_H=IAJINbOHQGTEUcWcXFZH[E][_GaAbEcZdYeDgFhB
~sav	o-I3[9J=Z?J@JCGDJH_IGKINZZD]Hf]
~say	G!J#Z%E(D)F,F-^/Y0G1[2H3@4G5G8G9D;I<I=Y>B?B@GBECIDIFFHEIaLIMBNZO^PDQHRGUZV^XdYG[G]G^Y_YaGdYfDgBh]
~sba	i-H4Z9H>^?IBICHDIEYIIKHMIQYRZX_ZG]Jha
~sbe	r(])J*[+I-Z>GBJCHDZHZIIN]ZJ
~sbl	a!I#[%J(J-J1Z3I?F@JBaCJHDKJTaVJXIZH[cbH
~sbu	yI]
~sc^	f#I%J(J-J3Z9^:];X=Y>Y?J@HBFCIDHHBIYKHNJSZTJUIVGXHZ][J]J^XaHbJcYfIhZ
~sca	e(J-H=_>G?J@HBHCHDJF[HaIEKGL^MIN^ZJ]X^JaYbIc[fIhI
~sce	i(J)Z*J?]@HIJKZZXcXdJfJg_
~sch	I!a#G%X(E)H*E+[-B0J2F3C6]7A8Y9X:=;H>_?ZADBJCADBEEFJGIHDIAJDLEMFOHPXR]S@TDU_VHWAXXYdZG[D]?^EaHbacZdbebfZ
~sci	c!I#G%F(G*I+J,J0H1J3G4I6[7[8J:];J=H>F?H@GAJB[CFDGEJF[GHIaJJLJMHNIOHPIRJSITHUHVFWJXHZY[I]_^Z_HbHc[dIfHgJhH
~scl	h-Z/dBJGXHFNIZJcJ
~sco	X!D#F%E&](F)I+I,H.Z/G0H1G2H3B4G6H7H8G9D:G;I<J=G>]?X@EAHBDCFDEEYGeHIIYJFKXLHMENDOGQJRFSHTHV^WIXHYH[Z]F^H_Fa_bYcaeIfFgIhE
~scr	N!F#C%Y&I(E)D*D+a-B.H/E1E2H3X4J5H7E:D;F<H=Z>Z@?AGBFCADZEFFFG_HXIIJEKFMENAOaPJRHSETCUAVAWEXCYdZY^DaBbdcJd_f_g[hH
~scu	k3H9ICIIcU^ZI
~sd^	l@^BYHHMIP[ZHbZdGf]g]
~sda	q-J@aKJNZR]ZF
~sdh	i%GHHPd
~sdi	yL[ZJf]
~sdp	wPa
~se^	X!H%F&[(G*I+I,J-F/H0J1J3C4I6I7I8J9Z:G>Y?_AJCHD]EIFIGEHDI_JIKCNaODP]QYRISHTJUGV^WIXGYYZX[H]Z^Y_IaCbGcHdYeJfYgIhG
~sea	i!Y(J-c3I9I>E@JAJBIDXF^GGHYIIKHMJNIOJVJZC__a[
~sec	M!D#C&I(Z*_+^,F-J.H0G1F2Z4C7E8^9C:D;[<d=E?a@_AFCfDZEGFGGFHYIJJIKALEMDNAOEPCQ^RESHTJUDVEWFYaZ=[H]X_EaIcEdEeGfC
~sed	V%Y)H+I,]-^0J1J2J3I4J8J9G:H;J=H?cAYBHCEDIEJFIHZIXJIK_LHNFOISJUIVGZC[F]G^G_FaHbHcIdIeJfGg_hF
~see	e#I%H(H-cA^BIGZHGI[NJP[VIXIZHdYfI
~seg	[!I#G(F)H*^+F,I-X.J/I0I2J4G5J6I7H8Z:H;I=_>F?_@XAHC_EIFJGIH<JJKBLIMGNFOGPFQYRHSYWIY]ZD[H]a^I_HbGdHeJfDh[
~seh	w-X@YZJ[[
~sei	Y#X(E+[,I.Y/H0I3I4G5J6I7H;H=]>E?Z@BAJBXDZEHGHHDI^JIK^LGMENBOYPFSZTHUEVJWXXYY[ZA[G^Y_HaJbIcFdEeHf_gH
~sel	K!A#H%B&H(=)g*C+E,E-B.G/C0E1D2F3A4C5F6^8E9B:A;I=D?Z@ZAYBZCADHEEFDGdHIIBKXMENGOEPAQ]RETXUgViWCXCZC]B^c_AaFbIc@d[eDf<gChI
~sem	l#J%Z-[3I4]9J>H@IBGCJD]FZG]IHK[MZPYRJVHZE]JfIhJ
~sen	D!=(I)B*A+E,H.H/H1F2Z3F4>5E7]8G9D:J;B<E=E>I??@^AGB^C;EAG]H^I^KeLXNaO>P>QHRES?T=U]V?W>XAYCZe[^^[aabJc?daeAf;g@hb
~ser	9!J#F%D&A)_*H,C-A.H/A1C3G4b5b6b8C:J;]<H><?B@BA]BXC@FbG^HGI@J@KAMFNDOAP^RdS^TBU_VJW>X@YbZC[D_baBbHccd[eCffg]hE
~ses	T!F#c%F&J(E)a*I+H,G-D.J/a0H1H2I3E4J5I6H8I9C:J;H<J=F>F?F@EAGBBCEDEE_FHGHHEIXJHLFMFN_OGPFQJRGSGTFUFVFWIXDY_ZA[Y]h^I_FaCc^dFeIfFh[
~set	8#@%[(b)^*[+E,H-:.^2B3B4F5]6C9?:Y;G=_@FAIB]EZFXGGHBI<JIK>LGMBN=OAQGRGScT@U]V]WeXJYBZ[[C]]^D_Fa]b^dGeZf^gbh>
~seu	f#I(I*I-I3I7[9H:J>I?[@XCaDHHCIGKHMJNIPYSITXU[V[XJZC[a]IaHcIdJfJhI
~sev	j#_-J1[@[BJHGTGY[
~sez	r!Y-XHJI]
~sfa	mHGNcZJf]
~sfe	t,Z6Z7[H_
~sfi	f(I/ZGaHDIJJcNYPJZEaJ
~sfo	m3[DJHbZJ
~sfr	p*_9J?aHHXZZJ
~sfu	c%J>JBaMYSJTJUHVYZ[[Je[fH
~sfy	q@ZHINaZJ
~sge	f#Y%J(^)Y-I3I4[9H;J=I>I?H@JBHC[DXEXG[HCKJMJNJPJRITJWIXJYYZJ]HaHcXd[
~sh^	S!C#H%E&J(C)F*Y+G,F-D.I/Y1G2H3Y5I7G8G9E:E;H<I=D@EAGBcCEEHFeGaIBJFKEMdOFQJRFSFTFUEVDXFZG[H]_^G_Zb^cEdBeFgHhE
~sha	Y!Z%H*[-H/I9H:Y=Z>G?IBHDIHcKHMINIPITJVHZB[J]I^baJcJdXfJhJ
~she	b#]-F/I9H>J?J@FBHK]NITIUJV[ZC[I^JaJgeh]
~shi	k*J7a>JD[HDPYSH^^
~sho	L!B%E&I(C)F*E+c,G-C/^0G1G3B4F5H7H8E9B<I=B>H?[@DAGB?DEEHFGGEHfI]KHPDQJRcS[VIWGYGZY[[]X^J_ZaXbacEeHfCgFhC
~shu	o!^#_-J>Y@IHEIJKIZF]YfZ
~si^	c#Z%Z([*Y+Z-I3]4J9G:J=I?H@GBZCGDEGYKZLZMGOYTJUJVHXGZF[J]Z^IaHbJcJdHeJfIhH
~sia	b!J(J-[2Z3J4Z9H:Y=J>J?J@_BHCIDIIZKGMISJUIVJXaZF[J]JaIbJfZhH
~sib	Z#X%F)G*I+J,J-]/I0F1J3[4_6Z7^8J9I>]?F@]BCCIDHHZIFJIK^LHMHNHOIP[RHSGTHUGVCWIXGZY[Y]H_IaIbFfHgH
~sic	[#G%H(H*]+Y,I-Y/I0J1J4G7H8I9A;Z=c>E?bAIEJFJGIHaIEJJKJLINGOGPYRISIUHVEWJX^YYZD]G^H_IaIbJcHdFeIfHhG
~sid	^!H#G%H(^)E*F+_,I-Z.X/^0I1J3F4F6I7I8I9F;J=H>D?J@FAZBFCIEJFIG^H_I^KFLJMGPCRISaUHXZYI[H]H^H_YaGbGcHdGfDgIhG
~sie	b!H%G(G)Y*G+H,J-G/J0X1Z3F4H6J7I8J9^:H;J=I>C?F@DAYBFCFEJFIG[IZK]LIM[O_PGSJTZUGVGZA[I]E^[_Ga^bIcHdJeJgJhG
~sif	r3Y9I>HCJHEIbKHO[ZJa]
~sig	L#D%B&J(I*E+Y,Z-E.H/H0H1G2I3B5F6F7b8F9Y:F;H<f>E?@@EAFCCDYEGF_GDH]JFKGLcM[NGOEPHQISETbUCVAWFXCYG[]]^^I_Ha>cCdDeFfCh]
~sil	g-b;Y>JBJDJHARJZE]I^[aadZf[
~sim	f-F3D9G>_?J@FBHCIDIHIIeKaLXMJOEXYZF]IaFhF
~sin	L%Y&H(B)a*E+Z,G-_.I/I2I4J5J9A:I;F=b>F?E@GD^EFG[HCICK]MZNFOBPFRXTAVYWEXHYZZF[G]B^CaZbIc]dZeDfagIhE
~sio	N!E#]%e&I(^*D+D,G-A/E0e1e2[3a4G5^6F7F8G9B:F;^<H=B>A?B@AAFBACDDAEYFFGEHcICJFKCLCMCNCOEPYQIRESETHUDWFXCY_Z?]d^F_FaAcHdAeEfBgEhX
~sir	u3H?_DHHEKHZ[a]h]
~sis	[!G#G%H(G)I*H+Z,[-J0J1J3C4I6I7I8X:F<Z=H>J?F@JAdBICFD_EIFJGHH?IEJIK_LIMGNHOZPHRZSJTJVFWIXZYJZA[X]G^I_]aHbHcIdDedfFgIhY
~sit	V!G#G%H(G)I+H,I-]/G0I1G3G4Z5]6I7a8I9E;I<J?D@DAICFDEEIFIGHHcIaKEN_OHRGTGUGVFWGYIZH[H^X_GaGbDc]eIfDgH
~siv	o-Z3Y4[6YHIcXeX
~sja	l!J#Z(F)a-H1Z3J4J9G=J>H?J@ICJDIHFIGKGMJNJUcV^XIZE[I]]aIbJcJfJhI
~sk^	U!F#F%H(f)D*]+I,J/I1J3E4H5J6I7G8I9D:X;I=I>D@^AIBACGEIFIG[HdIDJHKDL^MGOGRISGUFVDWIXGYIZG[G]E^__HaEcFdHeJgbhJ
~ska	g!H#H%J(H,[-H/Z0J3H4J7J:I=I>]?H@GA[BFCHDGIFKFMHNIOHPJRJSJTGUIVHZY[Y]G^Z_ZaXbccYdIfIgJhH
~ske	[!J#I%J(I)J*]+[-I3H7J9I>G?a@FBGCXDGH_IFKELbNIOZPJR^TJUJVGZF[I]G^J_JaYbHcJgJ
~ski	f![#G+Z-I1]3Z9H>I@GBHCIDbGII[MFNIOIRZSJTJXIZF]JaYc]dJfFhI
~skn	y/XEX
~sko	g#G%Y(G)H*H+I,J-H0J1I3^4X6J7J8d9G:H;J=]>E?G@GA[BFCFDFGIIEKELJMINIOHPGRISITIUZW[XGYJ[[]H^H_YbHcIdHeJfGgJhH
~skr	[!Y#Y%Y&J(E)H*G+G-F.I/H1F2I3D5I7G8[9C:G;H<I?E@CAGBDCEDCEHFHG[H_JHLGNEOYPXSHTGUFVEWIXDY][F]D^G_IbDdbe[fag^
~sks	Z#J(I)J,Z-H9J>D?G@FBGC_DGHaNJVJXJaHgIha
~skt	t/^H_ZE
~sku	w(_@YZFd[gJ
~sky	w!JH]PaVGZJ
~sl^	u-J9I>J@HH[K[N]ZJ]Ja]hJ
~sla	X!Z#D%E)G*H+F,H-E.I/[1H2J3J4F5J6Y7F8G9D;I=Z?E@CAHCFDYEHFdGFI]JHKZLIMHNCPFQJRHSFTFU^WFYIZX[E]]^[_EaCbDd]eYfCgFhI
~sle	i(J-F/J6d<Z=J>J@JBHDIIZKHMINIS]TJUH[JbZfIgJhJ
~sli	j#I-[/F3J6Y9I>J?J@ICJDIH]IIKIQYTZU_Y[ZH]Ia]
~slo	U!E#a(J)G*G+G-a.I/G0G1G2^3E4G5I6G7Z8H9D;H<J=E?DAGB]CDDZEHFHHZKINZOFPFQJRJSFT^UDVCWHXCYIZZ[[_FaEbIcDeGfEgGh_
~slu	_!Z#B)[*H+I-E.J/Y0H1H2^3B7J8[9A:G;I<[=Z>^?G@DAFBZCEDEEIFHGHH?ICJIKDMENFOFRHS[TEU_VFWGXE[G]Y^HaEbGcZfchE
~sly	h!J%H(I,Y-X/]2Z3J4[6Y9Y?JBGDJF[HEIIMINJPZTIVJZZ]J_IaJcJdYfJ
~sma	[!H#G%H(H-G/I1J3E4I6[7I8J9E:I>Z?H@GBDCHDGFJG]HZIXKZLJMGNHOZPJRHTaUIVHYJZB[I]H^J_HaXbecHd_fEhI
~sme	w3J>J?HC_DIHHYXa[
~smi	wH^I]ZF_[
~smo	k(J)X9J@bAbB[HHIIKIMJXJZF_Hh]
~sms	y3I>[HEOGZI]^a^
~smy	u:]@JLZY^
~sn^	w-J1[HET[X]^[bJfJ
~sna	h!J#I(I-^2Z3X6X:J=J>Y?I@HBGCJDJKIMINJOJRcUJVIXIZE]H_JaIbXfIhJ
~sne	u#J&J9[FZHEZ^^[bZ
~sni	r&[3H9J@[CJDGFYHGIIK^NZZH[^fJ
~sno	u-_9Z>]@JIJKJNGZG
~so^	S!_#D%_&J(Y)H+D,G-B1G2Z4I5I6G7H8G:C;Z<J=I>c?E@ZA[DCEHH[ICJGK]MBNBRHSFTEV^WGX^YJZZ[D]^_GaAbJcFdCeJfDgH
~soa	w9Z?YHY
~sob	u9XBZCYGY_Y
~soc	u-^8Y:YHJIEZZ
~sod	uIXN^
~sof	N!E#B%F&J(D*Z+I-F/X0I1]2H3E4E5H6G7b8H9E:F;H<I>C?E@IAGBCCFDEFHGFIBJ]KCLGMINDOGPEQJR_ShTcUEVDWEXEYHZ=[F]E^FbDc_d[eHfXgdhF
~sog	y@]MY
~soi	q@_HJKJMXNYTZZI
~sok	k#^-J3J9H@ZBJDJFYHFMJUJXbZ[bJhJ
~sol	O!B#@%f&H(=)Y*F+E,E-@.G/D0F2f3A5G6F7E8F:C;e<H=J>@?]AEB]CbDCFIGEHCIEJEKGLDMBNAOCQeSDTJUYV[WFZE[]]B^X_EaEbBcGdGeFfCg_hB
~som	P#Y&J+J,H-d.I/I0H1G2I5I6X;X<[=G>D?GAFB>DFEbHHJIK^LGMHOEQJRGSFUYVEWGXEYHZa[FaCbZcFeHfZgFhC
~son	S!I#_%C&J(D*G+H,G-_0I1G2H3Y4E5H6G7G9^:J;H<I=J>_?I@YAFD_GJI]JYKBMBNbPJQIRGTDVZWJXDYGZG[I]E^F_FbDdEeGfCg]hC
~soo	r(Y)Z@_HEIXVI^J
~sop	t(]1X@YP]VIZH
~sor	a#I(I)I-H1Z3I4J7J9]:I=J?I@[B_CJDHHZIGKHMHNIOJPXS]TYUGVFXIZ[]H^IaIbIcXfIgJhI
~sou	c!H%I-I/]3I8G9G>J@XAfBZCJDJGXHYIIKGMZNITHVJZI]JbYdJfJ
~sow	m#I3]>I?G@ZA]DXHDIIKJL]MINJT^ZGaHh]
~soz	u9JBYU]V_ZI
~spa	W#Z%F&J(E*F+G,G.Y1Y2H3_4E5I6G7a8G9F:E;G<I=D?]@FAFBBCCDAEIFGGGIdJGLHMCNDOIPFQJRESFT_UFVDWIYGZA[F]C^H_daccIdFeHfCgGhB
~spe	O!Y#d%A&a(E*E+F,F-Y/D0F1J2G4C6F7F8G9J:C;F=D>@?B@]AEBCCBDFE[GFI_J_KELEMFNbPDQIRESETaUYVFWFX]YYZB[_]A^D_Da]cbeEfDgEhA
~sph	p2YH[I_ZG
~spi	l#I&Z(I-]/J9I:^=J@HBFHYIGKHNXUJXJZb]HaJbHfJhJ
~spl	h/Y>Z?HH_IZZF[]aIgX
~spo	Y!G#D%H(J)H*]+I,I-F.J/F1I4a5J6Z7H8I9^:H;I=H>E@CA_BFDIEHFIGIHZIEJIKFLIMENdOZPGTFUFVFX]YI[H]Z^YaBbGcEdGeJfIgIhF
~spr	G!]#A%G&H(<)d*J+[,D.I/B0D1D2G3_4F6D7Z8C:B;F<F=F>H?Z@IB]CAD^ECFEGFI@J[KBLAMBNYOFP[QGRCS_T]U_V[W]XcY[ZZ[D]A^F_BaCb]cXd>eCfDgAhA
~spu	k#J3I9Z;Y>J?J@JHJIJKJLYNJX]ZI]^^ZaCd^
~squ	k8_9XAXBIKJVJZ^_YfZ
~sre	w,Y9^G_HD
~sri	yHJN[W^
~sro	r9J?]BZHHaIcadZgJ
~ss^	G#G%a&F(])E*C+I,C-^.G0D1E2E3Z4B5H6D8G9X:H;Y<F=a>[ADBXC]EGFCGAHaI]KALCMHNBO@QaS^THUDWXXIYH]F^Fa[bEdEeEf@g?hG
~ssa	O!E#I%Y&I*F+E,G-].Z/F0G1G3D4F5H6G7F9E:H=]@GAFCcFFI?JFKcOEPFQHRFSEUDVBWJX]YG[E]Z^Z_FaabGcGdceHfCgGhB
~ssc	f!Z/d>I?ZBIDIH[KINIVJZFa]cJ
~sse	X!G#D%](G,H-J/F0H1I2I3D4G5J6a7Y8I9E:[;I<X=Y>a?Z@aAYB[CFDDEHFHHHJHK[LGODPGTGUJVCWHXFYI]Y^FaJcFdHeIfDgFhD
~ssf	_#J%J(I)J>JBaHHJbMXNJSJTJUHVXZZ[Ie[fH
~ssi	M!D#_%e&H(a*D+X-A.G/H0I1E2G4]5F6X8E;_?@AEBHCBDDE[FEGDH]IFJELIMBNDOZP^QHRDSJTHUBVFWEXIYFZE]d^E_DaJbFcJdFeafDhH
~ssk	f(I+I>G?b@IBHCJDGH^IJKHMIR[SIUJVIZE[JbdfJhJ
~ssl	j!J%H(I,Y/^3J4[6^9H@JBIDJF[HEIIKJMJPZTIVJYYZ[]J_IaJbJcJdYfI
~sso	V!]#F%Y+H,H-D.I/H1Y4G5J6H7J9I:E>^?F@ZA[CCDJEIFHGGHZIFK^NDOGQIRHSGTFUFVbWHX_[F^H_IaCcGdGeIfFgG
~ssp	G!]#C%C&I(=)e*E+Z,E-D/C0F1E3b4H6E8C9G:C;H<G=G>B?]@JBZCCD]EDFFGGH]J[KCLBMCOEP]QHRDS_UaV]W]XcYX[E]C^G_DaEbYcDd?eDf@gBhB
~sst	e!]#H%J(I-I4J6Y9F:I;J=I>G?H@YCHDIF[HYIDKEMHN^PJT[UJV]XXZX[J][^J_JbJcJdJ
~ssu	X!G#H%H(E)I*I+I,I-E/b0J1J3H6J7H8J9F:G>I?EAJB_D]EIFIGIICJHKGLXOFPGRHSYTHU_VEWZXGYZZ^[H]Y^G_HaYcYdGeIgHhE
~ssw	4!=(^)D*E+>-c/Y0H1D2_3>4?5H7[8E9A;C<Y=D>D?DA@B]CFDGEEFBIbJ^KbLZM^N_O?P?QCR@SITCUHVBWHX?YEZb[^^]_@aEcHd_eZfIg^ha
~st^	?!G#I%F&I(A)E*G+A,@-Y.F/=0D1>2?3B4J5E6H7F8e9_:g;A<F=Y>I?]@cA^B]C[ECFCGDH]I^JGKeL^MGNBRZSHUEXFYJZH[Y^?_aaEb@cEdJeFfEg=hb
~sta	A!d#F%B&B([*E,A.G/C0^2G3X4A5H7D:D;F<A=E>F?F@]A>BeDFEFFDGFH^I^JJK_MZN?OIPGS^TAU^VaXAYHZH[E^GaYc<dAfe
~stb	y:XV[ZJ
~std	k(_HJ
~ste	F!E#B%G&F(H)G*Z+b,F.]/C1B2D4G5F7E8F9?:a;B<E=G>Z?^@YAbBZCaDcECFBG@H]IYJFK]MFNFOBQERaSHTAX@ZG[H]Z^?_Ea?c>d<e_fdgD
~stg	t*Y:^@HC[D^IJKIUJWYZI
~sti	M!a#D&I(G)E*a+A-H.H0F1_2H3C4G6[8F9Y:X;F<H=C>]?bAEB?E_GEHFIGJFKBLZM_NFOcPESETXUEVBWG]A^C_aa[bCcDeFfBgY
~stk	j!J#J-J2[3J9Z:^@YBXF[HFIYKGL[UYZF]JaJfJ
~stl	y9IH^IYZH]J
~stm	u-Z9[HGKYUXZJ_Z
~stn	r9J>_BZDJHIKIMJ^X__fGh[
~sto	K#[%J&H(F)I*C,Z.[/X0]1Y2C3[4B5b6Z7H8G:B<G>Y?E@IAZCBDBEFFEGCH^IAK[LHMGNbPDQHR[SZT@UAWEX@YD]a^EaFcIdEfagGhI
~stp	w=_H[ZI
~str	E!D#@%B&D(])g*d+j,]-E0A1A2D3B4C5F6B7B8H9<:@;C<E==>C?JAABXCHDiEGF]G?HFI>JIK:LAMAN]ObPZQcR@SHT>VDWYXCYb[F]J^F_Ga;bDcAeAg^h?
~sts	_!I#D%b(G)J*J,J-I1J3I7J9G:J=J>I?HAJBICIDIHZIIKIMJNJOJPJRHScTaUIVIXIZG[J]I_GaIbIdJfGg^
~stu	Y#F%I(G)Z*H+G,J-F/H3F4I5X6J8J:I=H?B@]AIBXCYD^FJG^H_JJLIMFNFOIPISITHUIV]X_Z[[I]G_HaXbHcHdHeJfGhG
~stw	yD[HJQYY]
~sty	j#Y,_3Z>J@[BIGJIIMIOIZCdJfJh_
~su^	]!I#I%Z(E)I,Y-G/H0J1J3F4H7J8Z9F:I?GAJB_CHDXEJFJGIHFIGJJKJLIOHPHRYSHTHUIVIWJXHYZZa[I]H^H_YaGbHc]e_gIhG
~sua	V![#H%G(_)Z*E,F-E.J0I1I2J3I4H6I8Y9E:[;[=Y>D?C@JAaBEDJEIFIHGJIKXMFNEQJRHSHTFUFWIXIYJZ^]]^^_[cGeJfGgIhE
~sub	d!J(Z-]/J3G9[=^>I?I@]BFHAIFKGMHOHPIZdaJbJhJ
~suc	U!G#Y%G(F*J+G,J-G/f0J3E5J6I7I8J9E:H;J=G>E?G@_AIBfCFEIGIHDIEKFLHMZNCOGPGRISGUEWIX_YJZX[G]E^H_[aFbIdEeYfFgGhG
~suf	b%b(c-D3J9I>F@HBICaDHHII_KHMJOJPJTJVIZE]JaHhH
~sui	g#a+Z-Y1J3J:Y>Y?H@YB_CGH@IIKHMHNIRJTJV^XIY]ZD[ZaIcDfHhH
~suj	m-J0Z3I>JA[DJGXHHIJKIO_Y]ZJ_IdZfYh[
~sul	b#I(I-G/^3H4J7J9G:f;Y=I>I?I@GAJCIDHFJHAIFJJKGMENZOJU]VIWJXJZD]H^XaZbZcIfJhY
~sum	m!Y8Z?]HIKXR]ZE
~sun	b!I#H%I(G)J*H+I,J-F/H0J3F4[6J7I8Z9H:H;J>F?_AJD^FJGJHHJIKFLZMGOGPXRISZTIU_VEW[XGYJZG[I]Z^I_[aZdGeJfYgIhG
~sup	W!I#I%J(_)G*B+J-H/X0J1e3D5^7X8J9X:X=H?[BYC[DXEYGIIFKHMGNGOJPHRISITHUYVFWIXHZE[J]H^J_XaHbIcHdHfGgXhZ
~sur	f(Y-H=I>J?J@IBIDIHYIZKHMJZa[JbZeZ
~sus	l!^@XH^X[ZJ
~sva	q!J#I0]9Z>G?JAIBJDJH[I[KJTJVJX[ZG_[aHbIhI
~sve	w!_+J>JDGY^dG
~svo	y3Z
~svr	y*[9J?_
~swa	p3J>J?Z@_C^HFZG[Z]]aEcY
~swe	h#I&Y-J4[9Z>I?Y@ICIDYMIS^XYZG
~swi	Z!^#H%I(H)J*I+I/H0J1X3I4I6J7I8I9G:H=H>^AHBDCGDFFJGHHEIHJIKFLZMGNGOGRGS[TJUaV_WJXIZ@[I]F^HaGb_cHdaeXf]gIhY
~swo	4!=(^)D*E+>-_/Y0H1D2_3>4?5H7[8E9A;C<Y=D>D?DA@B]CFDGEEFBIbJ^KcLZM^N_OBP?QCR@SITCUHVBWHX?YEZa[^^]_@aEcHd_eZfIg^h_
~sy^	k-YA]HEI^KJ
~sym	f!Z-]/X3J9I=JBJCIHEIcKXMIN[X[ZE
~syn	F!?#@%d&E(D)B*B,B->.E/B0i1i2X3F4^5C6E7A8a9>:@;B=?>=?@@=ADBDCAD=EAFBGkHXI<JAK<LAMcNCOAPHQJRgS>T?U?V=WBX@Z8[B]>^@_Ea@bAc]ddeGfhgAh@
~sys	[#J%G(I)J*I+Y,J-E/H0I1J3Z4I6J7J8J9E:X=I>F?G@ZAIBXCGDcFJGHHYIXKbLHMEOCP[RaTHUIVGXHY]ZI[H]H^H_IaGbIcIdIfHgJhE
~syw	t<^dYf_
~sz^	k#[(Y)^+J3I9Z:Z=J>J?J@IBGCJD[IYKJMJNJUJXJZG[IaJhZ
~sza	l([*X-_9I:^?J@JBJCJDXHEIINJZZ[[aJhI
~szc	m?I@^BJCbDJGIHJIIKIM_VJWYX]ZGaJfJ
~sze	l!J#I(I-I/J3I8^9_:J>H?H@IBYCIDIIHKILYMJN[PJSaTIVIWIXIZF]]_JaHcIfJhJ
~szl	u-J/Z9H@IB_GIHGIIK_M[ZGfJ
~szo	u!^3H:_BJHJLYZI
~szt	y=HH[M]P[ZJbG
~szy	i!F#I%J(X)J*J+J,H-]/J3G4J6b7J9]:I<[=J>F?HAJCZDZHDIFKDLJMHOZPJTJUYVIXH[J]H^J_ZaGbYcIdHfIhH
~ta^	D!d#G&C(;)Y+H-[.I/I0A1C2^3]4D5H6X7[8Z:F;Y<D?a@bEAFEHFIXJAKdL]MENAOJPYQIRCS?T<U]V_W<XGYCZY[G]B^Za?bXc@dFeEfAgEhc
~taa	_!_#G%I)I*I+G,J-Y.Z/I0J1I2J4J6J7I8J:X;Z=J?^@EAGBGCJDFGIHEIFLXMGODQZRHSJU]V_XHZA[]]F_ZaFbIcJgJhX
~tab	S!I#[%J&J)I*F+G,H-[.I/G0^1H2I3J4F6H7J8G9C:I;Z<J=Y>H@HAZFHGFHbIYJGKFMXNEOFQJTFUHVIWYXDZ][J^G_XaIb[cHdEeHhD
~tac	T!G#C%D&I(E)B*@+H,C-B.H/G0G1F2F3f4a5G6G7G9a:G;G<I=Z>_?F@CAFBZCbDaE^FFGEHFI?JIKCLGMENEOCPBQHRESHT^UEVAWJXYYHZa[E]D^F_DbEccdFeGfCgFhD
~tad	X!c#F%H)H*I+H,I-]/Z0I1Y3I4H6I7H:^;]=F>G?F@DCEEIFIGIH?IBJJKCLIMXNGOYPGRISYTGUZV^WHYZZ?[I]]^HaFbYc[eIgJhF
~taf	c!I%I(])[*X+Y-I/J1J3I8X=J>J?I@HBHCIF]GXIIKIMJP^SJUDV]ZGaJbJc]d[fGgJ
~tag	_!^#X%I(G*H+I-E/J0I1I3F4[5J6J7H8I:Z;Z=I>E?Z@]BFCFDIEJFIGXH^IDJIKGLIMFN]OHPHRIS_TIUGV]WJYJZ?[H]EaGbGc[dHfYgJhG
~tai	W!F#G%H&^)H*I+G,Y-]1J2I3G4H6J7I8I9I=H>J?G@DBDCZD^EYFcG^H=IcJHKELIMHNXPHRZSHUXVEWYXG[I]H^G_HaGbFcHdHeJfIgIhH
~taj	y>JaZ
~tak	V!]#D%E(F)C*D+G,G-B.J/Y0I1I2I3b4[5I6H7G9D:F;]<[>HAJCbFHGEHFIHK^LFMbNDOCQJRHSGTGU]VCWHXFYI]E_EaIbGdGeIfGhY
~tal	K![#E(Z)G*G+G,D-Z.H/@0a1]2F3[5F6D8C:a;E<GADCGDGFEGDJaKILBOBPGQGSZT]VGWJYI]?^E_YaYbXcCeGfHgehC
~tam	b!H#Y)J*I+H-Z/H0Z1J3D4I6[7J9G:Y;J=[>[?G@]AJB[CGGJIGKDLIMFNGO]PIRZSITIUGWJXGZF[I]F^J_IaYbGcGdJfFgJhZ
~tan	R!_%C&Y(B)[+J/E0G1Y4G5H6F7F9D:^;d>F@=ADBYCEDGEFFEGYHEI^JIKALJOFPIRESDTDU_VIWFYYZI[H^^aAbHcYfIgEh^
~tao	r(_3]:[HIZJ
~tap	f!J#X%Z(H*^-H3F4Y9G>b?JBGCcDZEHHCIFKFMINIOZPITJVIXH[I]IaEbJcIdIe]fJhY
~tar	M!F#D%G&G(a)D*B+Y,D->/I1Z3F6C7D9X:G=E?I@]ACBdCIEHFEGbHFIBJHKdLBMaNGODP@RES@TIUDVHWHX@YX[E]X^Ba]b[cJd>fe
~tat	O#Y%C&I(A)H*H+D,I-C.J0[1G3^4G6E8F9@:G<I=C>F?G@FAEB^C]D=EEFFGEHcIDJEK^LFMXN^PHRDScTCWGXdYFZE[H]B_Da^cYdXfGhB
~tau	o(J6aHCRaZHa[fI
~tav	p!J(Y)J*J/Z3^9J=I?IBICIDIHEIcSHTIUIVHZF]J_ZbJfG
~taw	k(J*Z-I/J2[3J7]9H:Y>I@aBIDHHFIGKGMHNIPJV]ZD]aaJ
~tay	i@IBIHHI[L^SJT[ZG[H]Ja]g[
~taz	c!I%I(G)J+J3I:H=H?HCJDHKJMINHS^UZV^W^XYZ^[J]J_JaJbIcJdJ
~tba	u-^HJIX
~tbe	g%I(J9H=I@IB_DJGHIJKHMZNJPJUHVYWZZFaJbJcZdEeHfc
~tbo	rBIHDcd
~tbr	l!J#J%Y+J-I3b4J5Z9H=^>I?Z@JDGHDKJOGV[XJZG]JaI
~tch	Q![%F&H([)H*F+E,I.D/E0I2I3@4F6a7F8G9C:F<I=E?I@GAeB@CCDBEHFGGFHZI@JJKFMXNDOePIQJRDSFTFU_V^WHXEYJZ<[G]]^[bZcDdYf^gEhY
~tco	r!^%I-]2H3I@JDJHBIGL^NGPJVJWGZId]e[fJ
~tda	p1]3Z>^?JCJDZZGeJfH
~tde	h(_8Z=[@JHFNIR[WZ
~tdi	w!_HHPJRXZI
~te^	J!>#A%A&D(Z)H*X+I,E-F.H/X0Z1G2D3>4X5X6X7H9F:C;Y<E>c?^@EAABADDEDFBGIIYJBK^LFMaO[PJQJRaSFTJU>V^Y[Z_]]aIbFdEeIgFhZ
~tea	T#G([*G+I,J-G/I1I4I6J8I:^;J=G>A?XAJBCCGDFEJFIGHHeIEKELHMeOHPHQYRISHTHUFV^WHXGYYZC[H]FaDbFcGdHeJfH
~teb	H!D#C%^&I(A)D*G+G,Z-D.H/G0[1[3D4I5X7G9G:E;I>D?E@CA^CFDDEFGXICJXKDLDNBOFRZSFTDUAVBWEXEY^ZG[D]E^C_^aXbIdcecf]hC
~tec	Y!G#Y%E(Z)H*G+J,H-e.a/H0G1H2]3F4H6J7H8J9D:F;b=G>F?G@EAHCGDFEIF[GHHXIbKDLIMGNGPZRIS]UHVGWHXHYIZ=[H]F^Z_GaHbGcGdFeIfGgGhE
~ted	u1YHZZZaJ
~tee	f!I#]%J(I*J+J-G3E9Y>F?HBGCGD_HHIaMFNEOHPZRZV]XI[J]I^J_JaIbJ
~teg	]!G#I%H)H*^+H,I-]/H0I1J3D4J6I7I8J9G:H;J=Z>^?YAIBFCXDDEEFJGJH?I]LJMFN^OFP_RJSZTHUFVCW^XGYJZB[I]G^IaFcGdbe^fFgHhH
~teh	c-[3]9J:J>H?ZBJCXD]HCIaKHMIVJXJZD^JaHfX
~tei	f!]#[(J*J-F3G4I6J7Y9[:I=H>G?H@DBGCHDHHGKDMINYOXPJRITJU^WJX]]Ga^cIdJfXhH
~tek	m%I-X2]9I:J<[@JF]HHIbKJNJXJZIb]
~tel	L!G#Z%G&H)D*Y+I,H-J.Z/E1E2F3d4C5F6b7C8E9C;D=I>c?[@IAEBFCIDcEEFEGHIBJFKALCNHOfPBQYRDTaUZVZX@YJZ@[H]G^C_Cb^cBdAeEfAgEhB
~tem	M%D&I(F*I,F.G/C0F1F2F4E5H6F7E8F;F<H>?@cBZCHDaHGJHKcLfMFOGPDQHR_SGTcWEX_Y_Z@[C^G_DaAbEcXdCeFgE
~ten	D!H#Y(Z)a*H+C,^/B0Z1?3Z4D5D6A7C8F9G:a<E=I>D?BAdBGDFEBFGGXI^J?KELFNEOBQET<UcVEWdXhYCZY[F]^^E_AaAb@c?d=e[f^gD
~tep	[!Y#G%X(G)J*Z+H,J-F1J3F4[6]7I8J9E:G=H@FAIBFDXFJGJH_IEJJKHLZMHNGOHPXR]SITHUHVFWJXGZb[I]]^J_IaDbGcIdIfFgIhH
~ter	;![%H&D(B)>*@+Y,A-d.C/b0I1A2^3_4C5B6J7A9G:^<E=F?J@ZADCYEAFYG]HFIfJeK]LGMYNaPCR[SZTCU<V<WIX=YGZE[G]g_Ba>bZc[dXeCgX
~tes	X!F#G%G(F)H*I+I,J-F.J/G0I3]4H5J6H7H8G9_=b>E?F@JA]BcCGDDEJFIGIIEJILGMFNZOFPFQbRHSFTIVEWJXF[H]E^H_GaFdEeHfGgHhF
~tet	Z#I%G(E*F+I,H-E.J/H0H1Y3[5G6H7Y8I:F=C>X?DAIBICFDIFIH^JIKJLGMDNGOFRHTFU_V^WGZD[G^Y_XaEbDcDddeHgJh^
~teu	W!G(X)Z,Z-C/H0I1I6I7[8Z9E;X=H>G?D@CAZBFDHEEFHH[KFLIMHNDP]RFSHTGYI^Z_ZaXbYcFeHfEhF
~tev	h%H-J;Z?]HZI[JXKGNaZDhI
~tex	y>^?]DFHDa]
~tez	wQXZ]
~tfa	mBHHZM]T]Z^hJ
~tfi	o5_HJJY
~tfl	uH_ZF
~tfo	y([>Y_]
~tga	y([L_TI
~tge	f!a#G%J(I-I3]4J9I:c;X=J>H?J@FBHCXDZG]HEIHKGMINIPJUXVHXIZD]I_JaJbJdXfIhH
~tgl	r@JPaV]ZG
~tgr	j!H#Z1]3J=J@JBZCJDJPITZV_ZD[_^JbI
~th^	B!B#D)J*X+J,X-Z.X0G1A2Y3G5E7]9D:X;]<H@EAaBZCIDaF^GHHCJJL[NYPJQFU@V=WHX>YDZc[A]D^B_Zabb[cHd@fBgHhJ
~tha	G#G&H(E+I,G-b.Y0F1Y2H3I4]5Y6F7C8D9a:G;Y<G=I>b@DA]B]DFG^HHIYJ[KYLYMDO[PGQHSFTJXFZC]A^^_HaGbBcDdHeGfIgI
~the	B!Y#?%E&G(Z*G,Z-H.F/^0D1E2J3^4C5D6F8Y9b;G<E=G>Y?dBBC]ECFXG_H^IJJCLZM?NIPFQGRJSZTGUHWYZH[]]C^C_IbFdBeCfYgGhA
~thi	K!D&I(X)H*F,F-[/F0F2H3G4E5G7[8^9a<H=Y>B?B@cD[EGHGIGK[LJMIODQISETDVaWZXFYF[H]C_FbJcGdEeFfCgEhI
~thn	u-GJ_
~tho	J!E#C%E)[*b+c,D.J/D0G2H3[5J6G8H9D:D;G<H=J>]?c@GAEB]CeDbEFG]MDO[PJQIRFSEU?XDYGZ:[Z]I^C_JaCbGcEeAfCgEhX
~thr	Q!F#I%H)J*F+X,I-B.J/J0I1H2J4I5J6I7X8H9[:J;J=F>E?E@IAGBaCDEIFIGIH]KaLGMFNZOHRGSJUFWGX_Z^[F_Fa]bGdGeXfHhZ
~tht	w,_HH
~thu	t,G-J9H>a@YBHHbIIKILIZE]J
~thy	r0YHJfZ
~ti^	T!B#B&I(Z*J+G,H/F0J1F2G3_4E5H6F7Y;I=a>D?Y@FA]BIC]E[GXI^KDLEM]OAPIQJRHSFTEU[VXW[XBYGZD[Z_Ga@bCgFhB
~tia	U!H#^%X*G+H-G/H0J1J3F4H5J6I7H8I;J>G@XAJBYCGDHFIGGH[IIJIKFLHNDOIRIS]THUZXGYJZ__Ib]cFdEeH
~tic	J!J#F%C&I(G)B+F,_-B/H0E1F2G5H6F7H8E9b:C;G<]>^?b@FAECFEEFHG^HcIDJGKHL[M@N[OEPGQHRESETDUAVFW[YXZD[D]E^b_DabbBdceIfDgFhB
~tid	g!J#[(J+I3I4J6J7^9H:I=I>F?H@]BGCID^IFK_MGNIOIPJRbSHTIV[XIZD]HaIbIcIdGgYhH
~tie	V!D#G&J)Y*X+E-c0G1H2F3a4Z5I6H7_8H9D:D;G<J=Y>B?CAHBAD]EHH@IcJIKFMGO[PdRYUFVHWHXCYHZA[E]D^E_ZbEdAeHfCgHhE
~tif	Z!Y#J%I)I*H+J,a-H3_4I7I9I:I=H>G?^@GBGDFHcJZKGLIMGNIOIPJRJSJUGVHWIXIZ@[J]EadcIdIfIgJhI
~tig	Y#Y%b(_)I*G+H,G-D/H0J1I2I3D4E5X6I7H8H9H:G;c>_?I@BAIBEDCFIGIHAIEJILGMZO_PJRXSYUFVEWGXDYXZI[G^G_HaYbFdEeHfFgHhc
~tij	i!Z#G-J9J>J@aBJCJDXHCIEL[NZRcSJT]VJZE^IcIfH
~tik	u!Y3_@JCJHHV[ZI
~til	I!^#G%I&F(Z)I*@+D-G/F1]2D3C6I8Z9I<E>Y@aBGCHDCFCGCHFIZJCLYMdNBQXRCSAT^UAVXWCZJ[Y]A^I_]b[cId[fYh@
~tim	M!C#a%_&G(C)F*J.H/C0D1E2H3D4D5G6F7E8E:D;G<H=D>??B@XCIDZFFGEI>JEKbLFMXNDOcPDQHRhSETIUEVCX]YFZJ[E]]^D_EabbBccdDfEgE
~tin	_!H#a%I(H*J+H-F/Y0_3C4I6^7J9I:H=I>J?F@cAJCFDDFZGJHCIEJJKXLYNEPIRZSJTYUJVHWJXbZ@[I]^^I_IaJbHcIdIfHgJhG
~tio	?!<#B%J&G(I)D*]+],J-].D/@0?1F2B3D4@7G8H9<:X;G<_=_>??b@;AFBHC_DZEfG]HcI@JHK>LIMEN]OCPDQYRESFTFUbVHW[XJYXZE[Y]B^a_FbAcXdbeafGgGh>
~tip	c!J#a(I-I9H:a>I?J@HAaBICIDHHCI^KHMXNJOZTJVJXH]JaHhY
~tiq	r-G@JIJK^N]WXZGa[hJ
~tir	f!J#I(I+J-I.Z1a3J4Z8Y9I=[>J?]@IBGCFDYHAIIMJU_VH[Y]IaIbIcJdJfJ
~tis	g,[/X3X=J?J@XBYCJDIIFJYNdWIZF_Ja[dG
~tit	^!I#Y(H*J+I,J-Z/H0J6J7e9I;J=H>I?D@]A_BFD^GJHaIFJJKDLIMHNFOGPJSHTHUIVHZ@[I]H_FaHbGcHd[eJfIgJhG
~tiv	H!k#I%E&d(E)[*H+B,^/C0Y1C2D3Z4@5E6Y7A8]9@:=;]=>>H@=CJDCE@G[HBI=JGKFM?O@PDRBSATHUeWJXbY[Z8]?a>bJcdd_e_fCgIh>
~tiz	w9]>J?IK^ZGaI
~tja	j!J#I(I)[*J-I0J2[3I4J9H:J=J>I?J@HCJDHHCIGKHMJNIS]UaVGWIZE]IaJbHcId[fchJ
~tka	y9JZ[]^
~tke	y@]I[
~tki	o-J9[:I@YBJF]HHI_NXUZZI
~tko	[!]#G%X&I(Z)Y*F,G-E.I/J0G1H2Y3D4G5J6I8Z9C:]<J=J>D?E@DA]CYEIFHHFJHKELZMFNEP]QJRHSGTFUEWHXEYIZZ]Z^^_]aHb]cGdFeIfFgHhG
~tl^	k9J?FDJH[IXKJXcZH
~tla	y9IH^I^ZI]I
~tle	u&[NZc]
~tli	d%J(H)J*[:J=H>I@GBHDHMINeOJPJSITIUGVIWcZC]IaIbIcJdIfJgIhZ
~tlo	W!I%J(J+I-H3H4I7J9G>G?I@FBcCIDIHcIHKILJMdOIVIXJZC[E]H^JaIbGcHfJhH
~tls	y+JDGHDYb
~tly	[#Y%J(H-a/F3J9J:J>I?I@bBICJDJGYMJNISXVZ[I^J
~tm^	n=JBHHGRfZJdGfG
~tma	i-]3J9Y>IDJHcKXZGfJ
~tme	g(Y3J:J@HBJCZF_G]HJIIKIVaZ[]J
~tn^	r,X3^>HHJOJSIc[dY
~tna	r-J>]HGIZKITZV[ZHbZ
~tne	a!H#J%Y(H*J+J,Y-G/G0J3G4I6J7I8^9G:g;J>Y?I@FAJCIDHGIHJIFJJKFLJMFNHOIPGRJS[THUIVHXIYJZB[I]H^J_ZaIbHeafXg[hH
~tni	j!I#I%J(J-H0Z3H9G:J=J>Z?J@YAJBHCIDHEJIEKaMHNIO[U]VIXHZE]I__aHbJcYdYeYfIhZ
~tny	h!J#J%J+I3I4Z6[8Y9J:J>J?[@IBICIDGKJMJP]UIVHXJYZZXaJbJcJd_eIfXhJ
~to^	D!]#c%^&Y(?)J+D-F.I/G0D1X3_5E6D7D8D:[<C=<>E?G@DAFB[CFD^EAFAGFJHK@LZNGOYRFU[VbX^Yd[C][__a^bEc@dFeAg?h?
~toa	t)aU_VJZH
~toc	h!J(^)H*J,G-I3I9F=E>F?G@IBZCIDIIIK]MJNJRJVJXIYhZF]IaXcEfH
~tod	S!H#I%G(D)F*c+[,F-X.I/F0H1X2I3D4F5J6I7I8G:D;H<J=D>C?f@bAGCfDBEHFHGGHBI@JGK@LGOEPERFSdU_VBX]YI[G]D_GaBbEcHdFeHfDhD
~toe	j![#I%Y(I,I-I3]4J6]9G>Y?J@GBICJDJHYIHKHMJNIOFP[UJV]XJZ[[X]HaFcJeJ
~tog	j(H6_9J<Y=[?[@HCJIJKZNJTHVJW^
~tok	X!G#G%F&J(F)G*G+I,m-X/G0I1H2J3E4G6I7H8I9E:H;I=F>E?]@EAIBECGDEEIFIGHIEJIKELGMGNHOGPFQJRfSHTHUGVFWIXGYaZ?[I]F^H_HbGcFdGeDgIhG
~tol	Z!H#G(E)[*G+H,I-F3G4]9E=X>_?Y@YAJBCCFD]GJHFIXKYLIMGNYOGRISJTHVXWJXXYZZ[[H]G^Y_IaFbIcId]fHgH
~tom	T!G%Z)G*I+I,H-^0G2H4H5I6J7G8I9D:F;J=]>]?D@bAHCGDEEIFIH[IJJZKILHMFNCOGPHRITGUFVEWIXb[G^F_GacbJcHdGeJg[hG
~ton	Y!C#F%F(g)Z*G+I,a-F.X/I0J1I2J3D4Z6J7G8I9E:Z;I=G>J?F@DBDCGDEEJFJGYH[JIKELIMENFOHPGSaTIUFVDWHXH]G^H_HbZcaeIfFgFhG
~too	^!H#G%G(Y)Z*G+J,J/]0I1a2Z3G4H6J7I8Z9D:I;J=H>[?^@DBbDHFJIEJ^KELIMFNEOYRESHTIUGVGWJXFYJZA[J]Y^Z_IaEbGcHdFfEgZhH
~top	O!Y#J%D(D*G+G,G-D0^2H3E4G5H6G7G8G9B:F;X<I=X>C?E@AA^B^CDDDEHFHGDHdICKBLJMcNDOFQIR[SETEUFVCWHXEYFZJ[F]a^H_FaDbecGdDfahH
~tor	B!J#A%]&c([)a*_+D,H-9/H0G1?2d3a4]5_6J8a9F:e;G<c=<>^?_@>AAB?CCD=EFFCG@H_I@JCK[LBMDNZOCPcQ_RBSZUJVYWGXAYBZ;[@]:^G_baYcGdJeHfAg@h;
~tos	f!J#Z(J)_-[3I9H=G>J@XBXCJDHHaIIKINYU_VHXJZG]JaJcJfI
~tot	g!^%_(H-I2^3H4J9Y:Z;J>H@IBXCIDHHEIHKJLYMJNJOZTGUJXG[Y_ZaJcJhJ
~tou	Y![%G)a*G,H-Z0H1^2J3C4H6J7H8I9_:G;J=G?DAHB[CFEJFIGHH;IEKCLJNYOGPXSYTYU^VHWGXIYIZH]F^]_HaZbGcFeJ
~tow	]!F#G%G(Z)F*H+H,I-a.J/H0I1H3Y5J6I7G8I9Z>G?E@DAZBXCFFIHYIEJIKELHM[NFOIPFRHS_TIU^V[WXXF]F^G_GaFbDcGdFeIhG
~toy	t#^-I9XHEKJVZ[Xh[
~tp^	y+XHJc^
~tpa	w@JHZS[ZFh_
~tr^	U#D%](G)E,G0I1I4H5I6I7J8H9E:Z;I<J>F?C@_AHBZCYD]FGGYHBI_J_KbLHNDOXPEQJRXSETJUGVYXGYIZG[F]J_JaBcIeIfEg^hD
~tra	?!E#I%E&C)f*a+b-E.C/i0E2B3B4D5@6D7c8?99:[;?=Z>E?>@ZABC=DbECFEG@HbICJJKBL@MCNGQASdTeVAX>YBZZ^G_Xa<bFcCdHeXfZg^h@
~tre	U!I#X&H(C)F*D+c,E.Y0H1H3G4F5I6H7F8H9B:F;G<J=E>A?Z@]AGBZCEDaF^GHHDIFKGLHQbRHTFUEVCWGXDYHZb[F^G_Ga_bEdEeHfEhD
~tri	L#[%G&H(X+a,G-B0I1F2H4E5H6G7F8E9C:Y;F<I=_>B?B@XA[CHEGHaIBJEK^LIMCNdOGPXQdRESEUEVIWFXcYG[E]B^J_DbEcFdDeFfDgEhH
~trl	g@HBJHIKJM[^IbZhc
~tro	H#G%>&F)@*E+Z,G-_0C1E3?4h5g6C7E8B9<:F;H<D=>>[?A@[AABaCIDaECFCGIH?IcJeK9MJNGPCQJRHTAU?VGWCXbY]ZY[G]?^EbBcFdGeCfX
~tru	_!I%X(F)J*J,H/I0J1Z3J4G6I7J8[:J=G>I?I@GAIBFDIFZGJHZIJKHMHNHRXSHTIUHVHWJXJYH[J]I^__IaJbIcZeZf[gchH
~try	c!Z(X+G3^>I?JAIBFCIH?IINXO_VIYbZD]I_Za[bX
~trz	d!I#[%J(I*J+J,J-G.Y/I0Y1J3[4J9E:_=Y>Y?H@[AJBGCGF[GJKGM[NGOGPJRJSITIUIVIWJXJZD[J]F_Ya]bIcHdHhI
~ts5	n#GH]Tc_H
~ts^	T!H#J%I(Y+[,I-b/J0Z1I2J3C4I6I8I:I;G=G>H?FAYBAEJFIGZHCJ]MENXO]P[RIT[VGWIXGZC[H]E^E_FaZbGcXeJg[h^
~tsa	t-Z7Y9J>GH[IYLZNHTIXJZH]]aG
~tsc	u.]6bBINIZI
~tse	]!J#H%b(F)J-J7J:J=I>I@JCIDIHDIYKZMINEPJS[TXUGVHZC]F_JaIbHcGdIffg^hJ
~tsf	o*^?aHHXZZJ
~tsi	e([+X3I?IBJC[D^G[HELaPIZE
~tsn	y-[9ZHX
~tsp	d#]%J)J*Z1X3I7^>J@IDJHEIGKJN]PJVJZD[bbIc[hI
~tst	k-I0^3I8^9J@ZBICIEJHFIGK^MJO]S^UJXJZGaJeZfI
~tt^	M%F&H(F*_+J-X0G1D2X4E5E6C7B9[:G;D<^?@@YEEFEGGJEK]LAMJNaPARFSCTYUGVIWZXIZ[[X]a^[_AbFcBd?eFfYgE
~tta	[%Y(G)I*G+H,I-Z0I1J3I4^5I6I7H9C:G;I=G>E?]@cAHCFEIFIGIHDIJLIMHNbRISHT_UIVFWIXEYJZ][H]F^H_ZaGbFdGeJfGgIh[
~tte	M!B#[&I)I*C+E-^.H/a0[1F2Z4D5G6E7G9F;F<H=I?C@^AECGDHEJFJGCIgJDK>LJMANXOFPHQHRZTDUBWDXdYFZ[[E]]_CbEdAfEhZ
~tti	Z![#]%e(J+J,X-[/J1J3]4I7J9[:H=G>G?H@[AZBECHDFGHHFIGJJKEMHOHRISIU^VFWIXFZB[I]H_HaHbHcIdJfHgIhH
~ttl	k+IDFHDXcY^ZI
~tto	Z!B#D%H(d)I*H+G,I-D/H0I1I3]4H5J7I8Z9H<X=G>[?E@DAGB]EJFIHCJIK^LIMENEOZSZVEWIXEYI^J_^a]b]cGdGeJfFgIhF
~ttp	y+XHJc^
~ttr	b!J%I+Z-I0I1I3Y4J9J>I?JBICHDHG]HaIaK^MINIOIP[TJVJXHZC]J_IaIcIdJfGhI
~ttu	q*XKIZHha
~tu^	e!G%Y-J0^3I9J:I=H>J@HB]CJDGHYKIMINIPJScUEVFWZXJ]JaHbHcIdJeJfYhJ
~tua	a!J%I(I,J-G/J0J1_3I4H6J8J9I:J=I>J?G@EBFCJDHGHHHIZKDLJMYNGOIR^VIYHZ@[I]J^JaJbJcGdHeIfdhf
~tub	y>]HHKYZJ]Ic[
~tuc	d!J#I(H)]+I-J0J3J9G>J?J@YBHC[DaH]IIKXNJPJTJVJXXZ^_JbJfJhJ
~tud	f-J3J9Z>F?D@HDIG[H_I[KJNZTZV_ZH^Y
~tue	g-H@[BXIHKYR[XJZ@hd
~tui	t@aH^ZHdI
~tuj	l%Y(^)Y*H+Y=H@JBIDHHYPHVJb_fX
~tum	w1ZHIKZaZ
~tun	^!J#H%Y(I+I,X0I1X3I4^6J9G:J=I>Z?I@[CHE[GJIGKHMHNGOIRHSJTEUIVHWJX^YZZH_Jbbc]dIfFgJhI
~tup	a!H#H%I(H)I+a,_-I1J3Z4J6J7J8J9F=I>H?H@IAJBHCHDeE_GIIIJJKHMJNHOJPGRJSJTJUJVGWJXIZB]I^J_IaHbIcIdCecfHgJhI
~tur	L!a#F%Z(@)^*X+G,Y-F0H1D2G3F5F6Y7C8_9A:F<[>D?F@EAEB?CADCEEHFIFLDMAODPXRJTDUbV^WBXCYXZD[F]D^HaEb]cXdfebgIhG
~tus	n@XBZHHK[R[b_
~tut	e#J(J-b/J3F5Y9[:J=I>H?J@HBYCJHZIDKFMINYOGS]TXU]VHWJXJZD]I_JaIdIgYhJ
~tva	t*[>]HHL[
~tvi	wDY[]
~tw^	t-_
~twa	g!J%[-I0J1_3J9[>J@GBHCJDJGJH]IYKYMJNJQYXJY[ZZ]JaJdJfI
~twe	X!E#E%E&J(G)G*c+H,H-E0Z1H2J3Z5H6^7H8Y9E:G;I<[>D?E@dA_BCC]DZEHFIGHHHIYJHK^LZMENEOYPFQJRGS[UFVFWHXEYIZ?[H]D^H_FaFbGcaeJfDgHhG
~twi	d!I#F(I-G/F3I7J9G:J=I>[?IAfBGDHEIH]IGKFMINIOISZTXVJXHZ][J]H^J_EaGbJcIfIh^
~two	P!G#E%G&J)F+F-Y.I1G2Y3J5F8G9[;F<I=I>G?CAGBYCCEGFHNZOFPDQ^RFTGUYVYZZ[Z^Z_EaBc_daeGfBgE
~ty^	L#C&I*],F-b/D0G1F2H4E5G6E7e9C:D;[>]@FA[B@C[FGGEHZI]J[KALEMYNJOEPIQ^RFSETHUDVEWEY]ZC[E]B_EbZc^eEfDgDhD
~tyc	t*[3JDJHHIGKZNYU]ZHh]
~tye	oNJcb
~tyf	yH]I^ZG]JcX
~tyk	yNZW]
~tyl	f#I*J-J3J9I:J>I?]@_BHC_DIHGIIKHMHNJP[V^XJZB[c]JaGbHhJ
~tym	p-Y:X@[L]TZZJ
~typ	V!H#_%H(F)J*I+I,_-E/G1I2I3b4J6J8I9F:b;J=I>B?G@_AHCEDFFIHAIaJILJMEO^PIRITGUJVGXFYJZF[G][^I_IaCbIcIdHeJfHgIhd
~tyw	t!]QXd[
~tz^	w>[
~tzd	tO[PYZH[]
~tze	Q#J%G(^*J+J,G-F/G1H2J4F5I6F9I:^;^>D@IA_CHDEEHHGI]JGKBMDNCOXQJRGSFVZWIYH[I]_^Y_ZaXb[eGfGgJhE
~tzl	yC[DHHHMHg]
~tzt	Z#](E)J*I,Z-H/X3H5X6J9G;J>I@XB^CGEYGIHAICJJKcLJMYNHRISITHUGVFWIX_[H]G_JaGcIdFfGgahE
~tzu	c#J%J(I+J,J-I3J:I=X>J@IBICIDYIJKILJNZPIS[TXU[V[W_]YbIcIdHfY
~ua^	o#J3I>YHGL[M]T[
~uag	tZZ
~uai	m!Y3^7]>HHX_Yd[
~ual	Y!G(H*J+I,I-E0I1_2J3G6I7J8I:I=H>G?H@HAJBFCHDGGGHXICJIKaLIPFR^TIUHVGWJXIYHZE[I]G^I_IaIbHcFdDeHfdhf
~uan	b!J#F(J,I-E/J3I4J9E:H=I>GBZCGDHHYIEJJKZLJMHNHOHPJRJSJT]UIVIWIXbZa[I]H^IaHbIcIdJeJfIhb
~uar	S!Z#X%G&J(^)Z*E,F-C.I/Y1H2I4F5I6H7[8X:Z;Z<J>B?B@FA_BDDHEHFHH>IIJHKaNDOYPZSGTCUEWHX^YIZY][^]_ZcFeIfEgHhC
~uas	m*Z/[9J@YAYC_HIK[XJZH
~uat	j!X-I3G9J>Y?G@YBHCJDIHFIhKIMJNIOGXIZD[JaHhI
~ub^	u,G-Y9]BIH^LIZE
~uba	u>bHEN[ZI
~ubb	r3Y@YAZHGKbZH
~ube	]!H#J%G)J*J+X,J-G/b0[1J3I4H9F:H;I=H>^?H@FAXBED^EHFJGIHAIFKELHMZNEO_PYRJSXT]UHVHX]ZB^HaFbHc[dGfGhG
~ubi	j!Z>_?a@YBICXD[HDKJVZ]JhJ
~ubl	b#I(H-J?I@HAYDJH[IIJJMISZZc[I^JaJdXfHhH
~ubm	kBJHDZd
~ubs	m([-_3G9[=_>I@YBIDXIGKHMIOHPJZF
~uc^	h!^(IBJJZNYT[ZE^Z
~uca	j9I=I>H@XBJHZIIJZNaO]VIaZhJ
~ucc	X!H#G%H(H-J/f3H7J9I:J=I>G?J@^AJBgCJDHEJHAIIKHLINEOJPHSHUFXIZJ[H]G^I_IaIdFeZfGgIhI
~uch	X!G#Y)H+F,H0I1[2J4G6I7I8I9_;I=E>GAHBHEIGHH]IXJILHMJOFPYRHSIUGVFWJXbYIZY[H]E^X_]a]bGcFdFeHhF
~uci	r/^9IB^HJLYR[
~uck	M!Y#A&Y)Y*D+D-B/J2H3H5I7H9Y:[;E<H=]>J?I@HAJC[DZGEI@JIN@OETDW[Z][F]H^Ba[bXd]eYfZhA
~uco	o,X9[@[BXHHKJP[ZH]]dIhJ
~uct	f#X-YBIF[IJJcNHV_ZDbX
~ucu	k3E4Z9I>J?H@JBZD]HEMZNXOJU^VIWZZHa]fJ
~ucz	u6cGZHIZJdI
~ud^	J!F#?%C&H(B*D+F,Y-E.H/g0f1D2F3E4E5F6_7J8E9H:D;H<H=G>G?[@BAZB@CDDCEEG]HZIDK?LIM]OEP_QHRGSETdUBV]WEXEZ<[B]B^B_aaDbAdZeEf@g_hB
~uda	d!I#I%H(G,[-X/[0I3G4J7J8J9[:I=H>G?G@ZAGB^CIDHGJHCIFKFMGNIOIPJRJSJUIVHWIXHZY[I]G_eaGbHcIdIeYfHgX
~ude	]#Y%I(I)J*I+I/H1X3G4J6J7J8J9H:]=I>^?B@IAJB[CGDEGZHIJJLJMcNGOHPYQXSITHUIV^XIY^ZA[I]H_IaHbHcHdHfIg[hb
~udf	i/eBJG]HEMINIZJcJ
~udg	wA[_X
~udi	_!J%J(J-Y/]3Z9I>J?JCJDGE[GJIIKILYMIN]VXYY]]^I_JaJbJdIfI
~udn	y-[
~udo	p#I@IB^T[ZIaaeX
~udr	t+^?Y@[CJHZKJMJZG[]
~uds	u0aHJ
~udt	rHFIIJYKbMZg]
~ue^	[!J#Y%Y(F+X,J-E/]3I4I6J7J9Y?G@JBZCGDYGJL]MaOHPITIUHVHWJXIZF[^]X^^_JaGcIdHfI
~uea	Z!G#d%J(I*I+J,J-]/I3H4I9I:I=J>G?E@EB[CGDHHJIHLJMHNIOJPIRJSHTbUHVHZF[^]I^J_JaIb]dIfIgIhH
~ueb	p=^>]?JBZCZZH]JaJ
~uec	rZ_
~ued	Z#^*G+H,H-E/H0I1J3F7G:G;I>]?DAJBXCEDDFJGHHGIHJILHOGPJSHTDUXV_WIX]YJZ^]EaDbEeJf]gIhE
~uee	y#[
~ueg	yC[HZc]
~uei	g#_-H3I4J9I?JBICJDXKGMINIOJT^VJXIZE[Y]aaHbYhJ
~uel	^#H%I(H*J-G/H0[1J3E4J6I9G:I=I>]?F@CBECHDDGZHFIDK^LJM[O^RJSJTIUHVZZF[I]H^JaIb]cIdHfGhf
~uem	l%J8Y=Y>H@ZBID]H[P[S]U[ZGcJ
~uen	Y!a#Z(F)]*Z+J/H0I1J2]3Y4I6I7H8I9Z;H=G>F?E@ECDDYEIFYHYJIKALZMGNEOHP]RISITHUDV_WGXEYJZD[X]G^X_XaFbGcHeJfEgI
~ueo	r#XHHT_XH[XbZ
~uer	]!H#b%I(I)I*Y+X,J-F/I0J1H3F4I6J7I8J9X:H=H>C?Z@cAJBDC^DDHXIJJJK^OGQ^RISITHUGWJ]F^I_JaEbGdIeJgI
~ues	N!H%E&I(Y*a+J,G-a.J/F0G1H2I3B4F5I6X7H:h;G<I=A>@?cAFBXCEEFFGGGHbIFJXKJNCOJPCQHRZS]UDWGX]YGZ?[E]B^F_EaDbEdEeGfBgFhC
~uet	y9JEXH[MIa]
~ueu	w@JIZN[
~uev	e!J#J-H/Z3H4J8[9J>I?I@ZB[CIM_NXOIUJVJXJ[J][aJdJfJhH
~uf^	i-J3Z9[>X?_@JCIHEL[NZOJQZVJXJZF]Ia]hJ
~ufe	k#I,Y-X9H=^>Y?J@GCIDJHIKILXMIZ^]YaZfI
~uff	b%a(a+Z-D3H9X>X?Z@GBFC_DFGZHEIZKHMINJOIPJTJV[XJZF]IaHgJhI
~ufg	o+Z8X@JHHIJL]V[Z[]]
~ufi	r([-YI]KH
~ufn	w3_
~ufr	wH]Q[
~uft	k0X>[@IB^HGKJL]MJR[ZGcZfZ
~ufu	r%X3H8Y@JC]DYHJO]ZJ][
~ug^	f!^#H%I(I+X-G/J0[3H4I6I8Z9G:I=I>Y?H@FBGCFDFHBI]K_LJMHNFOIRITJUZVIXIYJ[J][^JaGb]cIdYfGh^
~uga	m!X2[9JIJSZTIU]ZHdIfc
~ugb	y4[9[?[CJHH
~uge	m(Y8^@^HJQXTZZH
~ugg	u-X?IHY
~ugh	P!I#F%G(Y)J*[+^,J-]/I0I1I2J3I4H5J6J9G:I;J<J=H>D?IAIB^C[EJFIGJHJIaK[MFN^RISGTXUBZF[G^G_JaXdGeJfIhY
~ugi	k(H)]-J2[3J8]9J:J=J>I?IC]DIHGI]KGNJPJS]UHVHWIXJZG]IaIdYfIgYhJ
~ugo	yI[N[UZ
~ugr	l%a>]CJQZZY
~ugs	c!I#I%Z(H-J0I3I4X6Y7J8[9H:I>H?I@GBFCJDIEJGHHIIJKILIMHNIUIVIXHYY]I^JaIbGdae^fZgXhH
~ugt	p4]8[CZD[HHT^ZJ
~ugu	w9^HCK[
~uh^	w@_
~uhe	r>J?]@IHHIIKbPYZF
~uhr	q%XHHQXR]U[bY
~ui^	b!J#I%G(I+J-H/J2Y9F;J=X>^?H@ZAJBZCGDHFJGJHDIEK_MHNIO^PXRISJTIUZVHXDYZZE[J]H_JaZbZcIf^gXhH
~uic	q9XHEM]
~uid	a!H#J%J(I*J+Y,Z-G/J3H7J9H:J=Y>I?J@GAdCIDGGXIGKGLJMHNIOIPIRJUJVIXJZH[J]I^J_[aJbIdDebfIhb
~uie	h-I3H9I:J>H?[@]BHC^DGHEIGK]LXMYOJXIZ[[Y]IaH
~uik	[!Z#H%H&I(^)[*G,H/J1I2J3E4H6I8Y9E:Z;]@DA]BGDIEJFIH@JJK^MFNEP[RISIUGWIXGYJ]Z^]_[aJcHdEeJfGgIhG
~uil	]!H#b%I(I+J,J/J1e3G5J6Y7I8J9I:G=H>H?H@EAJCHDHGIHBIFJIKGLJMHNGPZRISHT_UXVEWYXHZC[a]I^]_IaIb[cHdHeJfHhH
~uim	w9[_Y
~uin	yF[gX
~uir	S!G#H%C(Y)H*I+^,J-E/G0Y1H2I3D4I5J6I7H8Z9F:G;I<b>F?G@ZAHCbEdFIGHHEIcJHKHL]MHOHPFQ_RJSHTHUGVGWIYHZ>[I^G_GaFfHgHhF
~uis	_!I#]%J*I+X,J-G/[0J1I3G4I6X7J9H@EAJBZC]EJFYGJHZKEMGNaOGPJRISJTGUHV]WIXHYIZB[Y]Z_IaGbIcGdHfGgJ
~uit	Z!_#_&Y(F)I*H+I,H-^.J/H0H1H3F4X6H7G:]=H>JAHCEDEEIFHG_HEIYJIKDLHMDOGPYRGTGU[VFWHY^ZY[H]_^H_FaEbGcCeHfDhF
~uiv	t#]-Z2Z9I@HB[IIMHXJZIaJh[
~uj^	Y!F&J(_*D,F-C/G1G2I4F6H8G9Y:F;H<J=J>B@FA^BCCXDFEHFHHZIXKJMGNDO]PFQJRGTHUFWGXDYZZ^[F]C^GaHbYdJeXgIhb
~ujo	n3H9[>H?I@YDYHGM]TYXZZHaY
~uk^	w!^>[@[HHRYZIaF
~uka	yH^
~ukr	y>]H]ZFbZ
~ukt	i%J(I/Z3J4[6Y8^9I=[?JBYCJDJHGIIKIMINJPZTJVIZ_]J^J_HaIfIhH
~ul^	a%G(G)H+I,I-H/H0J1I3G4E5H7I8I9E:I=G>F?Z@[AIBFCaDFEJF[GIHFIXJZK[LJNGOIRJSHTHU]VYWJXHYJZ[[[^I_IaEbGcHdGeZfEgbhH
~ula	Z!G#]%H&J(G*H+H,I-].J/H0I1I2J3Z4d5J6I7H8H9B:F;I=G?D@CAHBEC]DaEJGIHFI]JIKJLIM]NZOZPHRISHTGUGVFWJXFYI[H]D^I_HaBbGcHdFeHfFgIha
~uld	P!B#H%F(D)G*G-_/H0I1H2J3Y4]7I8F;I<J=E?H@FAHBYEIGJH^IFK]LGOGPFSGTGUIVXWIXFZa[G]E^Y__aJbEe[fEgGhI
~ule	Y!I#I%H(H)I,J-F/]0J1J3H4I7I8I9H>I?IAJBIDHFJGeIYJZKEMHNeOJPFRISHUIVFWJXJZB[]]Z^I_GaHbIdIfFhH
~ull	[!H(G*J+J,J-F3F4[7J9Z:Y;X=I>E?GBbCZDEFJGJHXI[JJKEMGO[PISJUHXHZA]X_JaYb[cIdJfZgJhG
~ulo	y-J2ZHHZJ]]h[
~uls	r(b:ZHHVJZJbZ
~ult	V!I%E&I(E)I*G,H-D.J/[0I1I2[3D4G5I6H7G8H9C:d;I=G>G?F@_AcBGCFDCFHGHH[IAJGKcLHMBObPGSHTGUYVFWEXFY][G]E^G_GaDb_cFfGgG
~um^	V!G#G%H(G)H*I+I,I/F0Y1Z4H5]6I7H8I9E:H;I=g>E?F@YAIBDCFDIEIFIGIHYIXJHKCLYMHN^OGPGRYSFTGU[WIYIZF[X]E^Y_GaFbFcXdDeIgahF
~uma	l(J8Z9_>I?I@YBJC]DJHGIJKIN[UIWXZEaZ
~umb	N!F#E%H&J(F)G+_,I.I/E0I1H2I3f4G5I6H7H8H9E:F;H<J=E>b?B@EAHBID[EHFIGGHXIaJHKHLHMDNJOePFRHSITGUHVEWIXZYIZD[G]C^H_GaZbGcGdHeIfHgHhC
~ume	R!F#E%G&J(E)H*F+F,H-D.I/G0H1H2I3h4H5J6I7H8I9B:F;H<J=F>e?D@CAGBDCCDFEIFHGIHDIZJHKALHMDNEOiPFRHSGTFUFVDWHX[YIZ@]E^I_Ga^bFcFdGeIfGgHhD
~umg	tE[ZIc_dZ
~umi	y3[?^HJKJZJ
~uml	q/Y=ZHXI[
~umm	V#F%I(H)I*H,J-G/H0I1I3i4H5J6I7I8I9D:H;H=G>^@DAIBFDaEJFIGIH>ICJJKHLIMGNFOgPHRISITGUHVFWIXDYJZA[I]E^I_Ha_bGcHdIeJfHgIhE
~umn	y1ZKZ
~ump	mHINa][
~umr	k#J3a9H>a@JCJDIHGIGKHOaXIZG]IaYhI
~un^	^!J#I%I(H*J+G-[3C4Z7J9G:I=H>F?F@GBXDcHFIHJJKGMZNYOGPJTJU[VGW]XHZC[Ja^bccHdIfYhZ
~una	b!J#I(H3I4^7J9Z:I=H>J?FBGC]DHH@IHKIL[MITYUHVIW]XJ][a^bHdJfIg]hJ
~unb	r&aH^T^ZGdIgJ
~unc	V!F#F%Z(Y)Y*I+[,I.J0I2J3D4H5]6I8I9D:I=C>C?D@YAHB^CDD^EIFIGHI]JHLZNDOGRISHTFU^VYWZXFZI[F]_^G_HaIcGeHgJhE
~und	Q#B%I&G(C)G*G+F,F-].I/E0G2G3B4Y5H6G7]8Z;G<H=D>@?Z@XAbB[DCFaG_HIIFJHKXLGMCNJOEPFRFSYTGUGVCWXXXYZZC[D]D^I_daDbac_dBeFfAhF
~une	c#I%d&](H-Y/J3^4J9_<X@IBIGJHIIGJIKGLHMINHTF[J]XcJfJhJ
~unf	mBIHIIYMYNXX_]Y
~ung	P!C#G%Y&H*H+X-A.H/D0[3E5G6Y7I8H9A:B;b=F?EAFB[CYEZFGJHKDLYMFNYO]QHTXUJVZWZX@[E^I_DaZbFcadDeGf^gIhF
~unh	y-Y0YHI
~uni	]!G#F%F(G)I*F+G,I-Z/]0I1I3F4X5J6I7b8Z9D:F;I=G?]@EAIBCCFDDEIF_G_IDJZKFLINCOHP[RHSHTHUGWHXGYJZ_[H]b^I_YaEbFcIdGeJfGgHhG
~unk	[!F#F%H&f)I*I+J,I-E.[/I3]4I6J7J8J9C:H=X>G?H@GAIB^CGDGEIFIGIHYIFJIKFLJMHNGOHSHTIUaV[WJXGYJZH]H^H_Ha^cIdFeIgHhH
~unl	S!F#Y(H)I,J-H/H3I4J7H:I>G?H@FAJBaCJDHGIIIJIKGLHMHNIPHRJSJTcUHVHWJXH[f]J^F_FaJbCcIeIfIgI
~unn	a#Y%I(G*J,J-I/J1Z3X4Z6J7J8Z=I>Z?I@HBYCIDGGHHFIGJYKGM]NIOIP^RZSITJUHXIZB_IaHcGdEeHfahI
~uno	m=Y?JBGCJHGIIM^S]UcVGZE
~unq	yS[
~unr	t-HZacY
~uns	_!I#J%F&b-]0J1[3H4I6J7Z9I:[;J>I?G@EBACIDGFJGIHXIILJMFOJPISHUZVEWIXJYY[I]G^G_IaGbGcYdHeJfZgHhI
~unt	@!f#a%a&D(>)]*_+X,X-<.D/?1C2c3^4@5J6A7E8E9@:Z;Z<H=G>@A^BBCHDXEDFBGYHGIGJAKBLbNCOHPeQ[RAS@U>V]W?X[YDZD[J]A^g_^a?bGc>d[e?f@gChC
~unv	yg[
~unz	l-J9JHZU]VYZXfY
~uo^	r#]KZMIYXZIhH
~uoi	t*[8Z@IBJCJVZZZ[]
~uol	i(^)[*Z3I9I=[>G?F@GBJC]DHHGIYKZNYOJU]VHZG]JaJhZ
~uor	u#_9[GYIJ
~uot	u3[F[IGZ]
~uov	c!J#Y%I(J-G3F4J6J7I8[9J:Y=I?IB_CIHILJM^OISJUJXI[Z][aHdHfIgJhG
~up^	P#D%C&J(J)E*I+^,^-D/G0J1F2I3D4F5H6^7F8I:E<I=H>C?C@GAFBFCEDcE]FGHgIGJEKBLGMDOFPeQIRFSFTEUJVhWFXEYJZ<[F]D^EaDbDcEd>eafBgFhF
~upd	W!I%H(^+J,I-F/^0]1_3G4H5^6I7I8I9Z:I;J=H?GAIBZCHDGFJGGH[IGJIKCLIMGN[OIPHRHTJUIVHXJYIZG[H]G^F_HaHbHcGdFeGfaga
~upe	h!J%I(H*X9Y=J>a?I@HB]DZHAIIKIMJOJVIZ_[JaIbJcYhI
~upg	f!J#I(I1b4G5]HYRJXHYJZGbHcIdZeJfagI
~upi	q!J(ZBJGJHGP^V]ZF]J^Z_IgY
~upl	h%I&I3EAeDZH]_JcIfH
~upo	d3J9J>J@JHIIJP_VeZG]J
~upp	R!C#C%F&J([)E*A+F,G.I0G1f2H3J5]6H8F9E;H<J=D>G@DAIBGCZDZJJKBLZMGNaOIPcQIRESETIVfWFXJYGZE[Y]C^XaDbEcDdDeGhJ
~upr	k!J%_(c9H:J;a@HBHDIHIMJP]VIZEaJfJhX
~upt	p+^BIIIKJMJZI]^cJh_
~upy	rGZVb
~ur^	B!J&Z(B*J+X,I-?.F/]0C1H2G4Z5C6E9b:[;G<c>B?D@bAGB;CBD[E_FEGDHHIJJ@K>L?MGNDOIP]QHTGU[V[Xb[@]F^F_EcZdbe_gAhH
~ura	Q#B%G&I(D)E*Z+H.I0F1F2H3J5H6_7F8]9B:C;H=I>B?X@BAFB@CIDBEjFGGEHDIDJGKBLCMGNBPIR_SET^UAXCYYZI[F]^^F_EbCcId]efhC
~urc	c!H%X3Y4X8G>J@IAfCJG[HFIJKJMYNJPJTHVJZG]JdJ
~urd	a#H%Z(F*J-G4Z8J9I:H=Y>[?]@ZCHDHGJHIIHKZLJNHOJUXXY[I_]aFcJfIgJhH
~ure	]!G#I%Y)G*_+H,I-G/H0J4H6J7I8I9[:[;J=G>[?a@EAJDEEHGHHJKDLIOGPGSIUDV]WbXGY^[G]G^I_IaGcIfGgXhH
~urf	r)ZHXPZQXZEb[
~urg	u9^@IBJHIIIZ^
~uri	S!G#F%[(Y)Y*_+X,H/I0I1I2J3H4H5J6H7G8H9F:G;]<J=G>Z?a@CAHBEC^DYEFFIGHK[LIMGNFOHPEQaRISHUFWZYaZ@[H]G_HaEbXcIdGfFgHhJ
~url	t1I4I9[HacI
~urn	Q!c#J%F&X(D)a*E-I0I1J2J3E4E5I6H8H;X=FAGBCCEDHEHFIGGHBJYKZLGMFN[OHPEQJRGSXTGUaV[WFXGZD[G_ZaIb[eYgF
~uro	h!I(H)H*I3F9[:I=J?_@JBHCYDFEHIJMJOHPJS^UEVbWaZC]I_[bJ
~urp	w)[HJPYVJ
~urq	u*[@JBJV[ZZ[]
~urr	Y!J(J-H/F1H3H9I:J>G?I@XBGCHDGHYIFK]MJOIVIZ][I^JaJcJfJhf
~urs	h-H7X8[?J@[BIDJGJHEIJJ^KJMZTJU[V^Y[ZF
~urt	f!J#I-G9I@FB[CIDHHBIeKFMJNaTZVJXZZEaJhZ
~uru	R![#E&Z(]*G+H,F-E1H2J5I8H9H:^;G<J=Z>F@GAICHDJGJHEICJIKYNDOGPIQJRGSXTGUZVZW^YH[J^E_GaXb]d[eEhD
~ury	w6]A]JYP]_I
~urz	h!J(J-H/_0Y3I9I:J>]@]BHCXDII]KYMFNIT_VJXJZD[J]I^I_ZaJdJhI
~us^	H#Y%_&G)]*D,H-_/c0E1E2J3]4D6G7I9J;J<G=[AFBACEDFGCIbJ_K^LGM>PEQJSCTHUZWGXZYCZE[D^F_Ca@bEdZeJgChI
~usa	_!I#H%J(H)J*I-_0Y3H4I6X:H=H>H?]@FBGDEHBJYKeMHNYOYUHVYWIXI[I]H^JaGbIdIfIhF
~usb	w-[>_CJHF
~usc	f(J3F9H>IB^CIHEIeKIOIZXc[
~use	>![%D&E(])_*Y+Z,I.F/A0A1D2C3D4A5A6@7Y9<;b<C=]>@@HAdBZCEDZE[G^HGIYJEKZLZM@NEOFP]RAS@THUGVIWEYYZI[I]]^^_eaEbDc@e?f=gfhH
~usg	h#Z%J(^)Z-J3I4[9J;J=J>I?JBIDIG[HDMJRITJYY]IaIcXd[
~ush	u>ID[HEZGaab[
~usi	a!J#^%J(J*Y-G/H3I7J9I:X=c>I?I@FAZBGCGDYJJKaL[MINHOHTXUJVIXYZG[J]I^J_IbJcJdGfIhG
~usl	j#J(I-X2^9Y=I>[?JDJHEIINJS^UHVIWIXJZG]IcJdXfchJ
~uso	n!]/^2Y9J=J>I@]BHCJGXIFKGNJU^ZH][dIhJ
~usp	m!^@JH^X[ZH
~usq	y9Z@Yf[
~usr	w-Z8X
~uss	_!I#D%H(G*Z,I-F0J4H6a9Z;J<Y=G?]@_AJBYCFDFFJHXJJOHPHR[SIUGVDWJXFYJZA[X]Z^I_IaEbHcHdFeJfFgI
~ust	L!E#D%]&Y(E)E*]+H-]/H1H6F7E9];G<I=B>F?G@aADCaDDEYFJGHHZI]JZL^M]N@OIPDRESJTDUCWIXHYI[^]Y^G_GaGcDdHeGfJgE
~usu	U![#G%H(_)Z*D,G-D.J0H1I2J3H5J6H8^9D:[;Z=X>D?[@IAaBEDIEHFIH?IJJHMENDRHSGTEUEWHXHYIZ]]]^^_^cGeIfFgHhD
~usw	t3J?ZC^HJ[Z]]aE
~usz	m#I(Z*Z,J-J@JBJCJIJL[MJN]X]ZI[[
~ut^	H!Y#c%A&X(I)H*B+C,H-J.I/C0C1B2E3a4Z5I6D7C9D:D;D<J=[?F@]ABB_CGDJEZI^JCKILEMbNGQGRaSaTaVHYD]C_DaGb?c[dBeDgC
~uta	Z!F#X%J&Z(E)I*G+G-C/]0I1Y2Y4G5H6G8Y9@:F;G<[=_>[?E@IAZBCCCEIG[H:IHMZOJPFRFS^TEUGVEWIXD]Z^^_aaCbEcYdYeHgFhC
~utb	rBIHDcd
~utd	t1]>^?JZHfH
~ute	R#b%E&H(]*D+J,^-E.H0E1F2G4D5H6c9Y>>?D@CAYB>CHDCEGFFGJHZIIJFKILIMfNAOFPIQIR_SDUCVGWGXEYGZ][G]abXcCdFeFfBgIhA
~utg	wL_TJcY
~uth	N!H#F%G(a)Y*I+F,e-G/I0J1I3Z4H6I8J9I:G;I=H>_?b@FAIBFD^EHFJGHH_IGJIKELIMFNEOHPFRISIUEWIXHYJZ@[H^H_Ha[bGcZdFeHfHgIhG
~uti	W!E#X%G(Y)X*F,X-_/H1I2J4H6I7]9F;X=J>F?[@GAZBDDIEHFIHGIYJJK]M]NEPXSIUDWGYJ^]aIcGeJfGgHhF
~utl	Y#F+J-I3I4J9I>H?J@GBdCJDJH^IIKILJMeNJOITYVJZC[J]IaJbIcIhI
~utn	tH[SIc_
~uto	U!G#J%Y(a)b*I+G/F0F1]2H3A4E5I6H7F8H9X:J;Z<J>B?A@FAGB?CDDHEGFHGGH_IAJHKBLFMaNCOFPESGT[UbVbWGXDYGZC]D^F_GaebFcFdEeHg[hE
~utr	a!I#F%^(Y)H*Z,I/J3G4I8J9F:a;I=H>I?G@dAJBFC_FYGIH@IDLJMGNHOHPISITHUGV[WIXY]G^J_YaGbJcIdHfIgJhG
~uts	l([-[G^HGPJVXZH
~utt	Y!C#[%b(d)I*J+J-[/I1J3H4J7I8J9Y:H;J=Y>I?HAJCHDGGIHDJJKDLJMHOHPISZTYU[VFWJXH]H^H_Hb^cIdIgJhH
~utu	y1ZKZ
~uty	w3JCJHbZE
~utz	W!X%G,Y/I2J3G4G6H9J;_>G@BAaCFDHEHFIGXHII^JILZMFNEPXRHSHTYUFWHZC]^^]_[aJbFcGdIeHfEgXhG
~uur	u9]@XHGT[ZJ
~uv^	m#HC_DIHITYX[
~uva	h#[%J(J,_-H3F9H>H?Z@HBICIDHHAIJKGMINJOJVJX[ZC[I]J_Ya[c^dGhe
~uve	Z!H%G(G+H,I-C/_0[1I2J3F4H6Z7I8^9^;I=H>H?FB]CED]EIFIGIHXICKYLIM^NHOGP[RISIUGVJWJXFYJ]Y^IaEbYcIdEeJfGhD
~uvo	y3[:XDJV]
~uvr	y@JH[MJZI[]h[
~uw^	]!I#G(X*I,I-E/[0I1J2J3G4H6I7H8^9^:Y;I=H>I?F@_AJB_CFD[GJIGJJLHMaNDOGPIRISIUGWJXHYJ]X^G_IaGdFeJfHgJhD
~ux^	^!I#H%I(H)[*^+Y,I-G/X0J1I3F4Z5X6J7J9F:I=H>]?G@^A^BFCYDEFJH[JILJMFNGOZPGTIUIVFWJXYZ]]G^I_HaFbHcJdHfIgJhJ
~uxi	r@ZC_ZI
~uys	u#F@[HIT]cY
~uz^	yHII]K[
~uzo	p#^9I>[XaZIaG
~uzy	]!X#G%G&I(Z)Y*F,Z-Y.J/J1I2I3D4H5J6I7Y8Z9D:G<J=J@DA]BDCJEIFHH@IXJIKaMENEP[RISGUFWHXFYJ]Z^]_]aHcGdFeIfGgHhG
~uzz	q-dHFNC
~va^	S!J#G%H&H(B)Z*Y+E,E-H.H/[0I1E2G3I4E5H6E7D8F9?;G<I=Z?ZAGBaEFGYJHLIMdN_OBPFQIRFSETEUHVBW[X]Z[]_^I_DcCdBeJfYgGh@
~vaa	t#Y-^X[
~vab	w,[3HDJHF_[a^
~vac	p#[.^3[BHZZaI
~vad	c!_#[(F)Y3b6[7J9I:I=I>G?H@IBHDHFZHIIJKJMJOZPJSHTJU]WIXJZC]JaIbIfGhJ
~vag	n(J0]=HFYHZI]RYSITJXJZIaIc^fJ
~vai	a!I#Z%I(I)I*I,[-G3G4Z7J9F:I=[>]?^@HBFC[DGHYIGLJMHNIOJPJS[TIUGVXXZZD[I]HaHbIc]dGhX
~val	V!F#E%F(F)I*H+H-H.J/[0H1H2X3[4G5J6I7H8I:F;I=G>c@JAHCDEJFIH]IILcNYOdPHR_SHTFUGWIXDYJZC[J]E^G_GaJbIcGdGeIgI
~vam	yYY
~van	U%D&H(Y+H-Y.H/G0E1G2G3@5H6F8Z9^:C;Z<I=]>G?Y@ZAZCGEGFGH8JGKcMANBOEP^QIRFSETFUBVHWFYG[G][^Z_ba[b]cDfDh@
~var	Y#Y%I&J(D)Y,Z-]/F0Z1H2H3D4F5J7G8[:F;G<J=E>@?C@@A^BCCCDXEHFHGHHYIYJGK?LGMHOFPFQJRFT[UEWIXaZD[X]D^G__bCcEeXhb
~vas	u-J9I>[@HC[D^HJIIK]ZXhI
~vat	X!_#E%F&J(I*G+H,Y-Z.Z/H0I1J3_6b7I8H9G:H=F>aAICHEIGGI^KELIMGO[P]RHSITGU]WHZ?[I]F^F_HaDbGcFdHfEgIhG
~vau	o2^H^
~vbe	u)]BJHJIJUbVJZJ
~vbr	w>IHHIGKIZG]bf^
~ve^	H!D&I(]*[+F,J.H/F0J1C4D5]6I8G:D<I=^>H?EAYB<CbDaEEFIGIIaJJKaMDOXPGQHSDTFVGWHYEZI]E^X_IbHcCdZeJfJ
~vea	b#I%J(J-G/Y3J8Z9Y?I@YBZCIHFIGM_U^VJZY[Z][aIbIdIhH
~vec	]!H#_%G(H*I+I,J-I3^4I5X6I7X9E=G>X?EAIBXCFDEGJH>IDJJKYLIM^NFOYP[RJSJTHUHVFWJX^Y[[G]F^I_JbGdHfHgZha
~ved	c!X%J([)J+J-X/I1J2Y4J7Y8J9[:I>[?X@GAJBICGDHG]HFIEKHMINIOIPJSITHVYXHZX]I_]aXbIfIhI
~vee	m#^-H6]7[9J@HBJF]HGIYKYNJUJX^ZGaJ
~veg	o.[6XHGIIMJZI]ab_
~vei	m!J(J*^-I9H;X?^C[DYHGIIKZNJP_VGXJZH]IdI
~vel	]!I%I*I+H,J/Y3_4]5^9^:G;J=H@DAIBDCEFJGJH]IEJJLIM^NGOHPIRISJTHU]VGWIXFYZZA[I]F^J_HaGdHfHh]
~vem	j!J#J/^0]3I6Y9J@[AZBJHFIIJXKHNIPZTZZE]J_ZcIdIgX
~ven	L%J&a(?)I,^/A1E2F4I5F7C8Y9I:H;E<G=Z>??HADB_CGEEFHI?JaM@NdOEP^RHSBTGUBVBWD[J]G^F_GaGcJd[e^f]gHh[
~ver	=#b&A(:)>+D,E-C.E/D0F1a2Y4b5e6d8H9D:@;d<Z>X??A@BFCcD]EAFFGAH]IFKZM>NYOIRaS[U=VBWAYcZD[H]Z^I_Ia]bEc^dIeAgAhB
~ves	t!Y>]EZZ[
~vet	m(]2[3G>J?[@JCJDGHHJ^KIOZZI[Y^ZhJ
~veu	c#I%I*J+Z-J3H4Y9H>F?HBHDFIHM_OIP[RZTJVJXIYZ[X]IaFcZdXhY
~vev	y@JK^f]
~vez	f#_-J3I9^>I?J@[BZCJHEIHKHMJX_ZE]IaZdZ
~vi^	i![#Z*Y-Z3F6Y@JBIC[HEIIKIMJNJOIUJVJXaZJd[
~via	l#H3I9I:J>G?JHZIHKIM]OJUIVJWZXIZG]Iacf[
~vic	H!A#E&H)a*I+D,I-B.H/D0^1X2^3H4B5E6D8E9@:B;F=C>Z??@BAEB^CCDHEDFEGBH^ICJFK@MCNBOEPAQGRGSeTFUdV[WCXCZD[C]@^HaFbEcbfkg@hC
~vid	W!E#F(F)I*G+H,H.J/H0H1H2I4[5J6]7c:a;I<J=F?Y@CAHCEEIFIGHIDJHKDLHMZOEQJRZSETGUDVFWHYZZY[H]E^G_Ea[bZc]eHgIhF
~vie	U!Z#]%G&J(J*D-].Y0[1J4F5X6G7F:G;[=F>D?CAHBHCCDCEHGGH[M]NDOERHSGT]U]WGX[Y[ZA[F]D_FaZcEd[e[fCgI
~vig	n.[ZF]YbZh_
~vij	w#^HIMZX[ZI
~vil	X!D#F%D(c)]*a+Z,H.J0H1H2J4H5J6H7H8I9D;I=G>F?Y@XAHBDC^DCEIFIGIHCJIKXLIM]PfQJRISITEUGVDWJXFYI[[]E^G_FaDbGcGdGeJfG
~vin	a#I(J-f9H:J;]>J?JBICIGZHCIGKIL]MINJUJXIZD[Z]I^_aJbJdZfIhH
~vio	Y!H#[(I*J+J-d3G7J9G:I=I>]?HAJCIDHEIGJH?IEJJKaNfO^PJTIUIVJWIXJZG]I^J_JaIcHdJfJg]hH
~vir	g!J%I-H/J3J7J9H:J=F?J@XBHEXFaGJHbIIKHMZNIPJR[UJVIWHZGaJc_dZhJ
~vis	Z!H#G%H(I)H*I+[-a/J0d1I3F4I6J7H8J9E:[;J=E>E@aBECFDDFJH]IEJIKELXMFNFOZPISZT^UEWJXFYJZX[H]F^G_JaZbFcFdGeJfDgHhF
~vit	X!H#I%J(I)J,J-H/I1J3H4J7I8I9Z:h=I>I?I@FAJBFCIDGEHGJHZIGKGMHNFOJPJSJUHVHXIZX[I]G^I_IaCcgdHeJfIhH
~viz	m2XBYHHS_UIVIfa
~vn^	c!G#I%Y(G)J*J+J,X0H1J3J4X6Z7J8^9H:J>G?I@HBHCJDIEJHJIIKHLIMHNJPYRHTJUIVHXH[J]J^IaIbHdbe]fXhH
~vni	w!^#IRZZIf[
~vo^	X!]#Y%F(F)J*I,I-J/I1I2]3a4G6I7I8a9D:G;I=G>J?[@bAICFDXEJFJGIIDJIMFNIPGQYRISGTIUHVFWJZD]E_Ga^bGcXdGeHgIhE
~voc	n#J3J9Z:Y>J@ZBIHZIJKJMIOZXXZHh[
~voe	o([HYOZTYVZ
~vog	p+Z@YHIIYKIZ[hY
~voi	h3J9I>H?^@IBICJHaIIMIODV_ZY[J]Ia[
~vol	[!a#I%H(Y)I*H,J0]2J3E4H6I7H8J9E:F;J=G@aAIBYCFEJFJGIHEIXJJK^L[MEN_O_PIRISJTGUFVDWIX^YJZ>[G]X^H_Hb]cHdGfFgI
~von	k3Z4Z8Y9J:Y@ZBJDHI]KJR]U[VJZG_[fG
~voo	^!F#F%H)]*_+F,I-a/I0H1[2I3G4Z5J6I8I:G;I>F@DAHBECFDJEJFJGXIDJILHM[OHPXRISIU^VZXCZB[H]]^H_GaFcGeJgJhG
~vor	a!H%J(I*J-F2J4Z9F:I;J=H>[AJBGCGDFGJHII[K]LJM[NYODSXTXUIVHXHZI[H]c^H_[aEbHcYdJfJgZ
~vot	e(I)J*J-I3ZDHE[HFI^KIM[UJV[]Jd[
~vou	e#Y+[/X4I9]:J=J>H@ZBZCHDJIGKbMJNHPJRJTJZF]IaIcIfYhH
~voy	u&[>Ya]
~vr^	uT[a]h[
~vra	c!J#F%I(I*_+Y-Y0J3I4I7J=J>F?^@XC[DEHFIELYM^NHOIPJTJUIXbY[ZD[I]GaGbIcJdHfHhX
~vri	w)J*J@JHIMJP]T^ZJ[]
~vro	y?^@^HH
~vst	o!b;ZHGII]Jf[
~vt^	y!XHZ
~vue	p/J0]BHHEXXZ]b_
~vul	w?JC]D]HJK]aJ
~vuo	k*X3Y9I=[>H?I@IBJC^DIHEIZK[NYOJUJVJZ[aJhZ
~vut	w*X9ZHHK^ZIaI
~vvi	o-[@ZB]HHSJTYZHf]
~w32	m=JBGHGRgZGdGfG
~wa^	e!H#G%c(H)J*I+J,J-^/J1J2Z3H4I8_:I=I>Y?H@FAJBFCHFIGIH[KGLIMGNHOIP^QXRJSFT[UIVHXG[I]G^Z_IaGbGcXdHeIfHgIhI
~waa	l*]+H-J9I?I@HBJCFDHI[KYOJV[Za[]dJhJ
~wac	P!D%H&J)F*E+F-Y.I1G2Y3I5H6]8G;F<I>G?CAGBYCCFHNZOFPJRFSZTCUYVYYGZ^[^^Y_EaXcDdZeGfCgF
~wah	g#H-]3]9J>F?c@GBHC[DHHDIZKXMINIOHVYXJZD[a]Z^JaDhH
~wai	[!J(I-I3I9^>F?I@cCIDIHGIFKGLJM[NFOJTIVIXdZE[J]IbZhI
~wal	X!I%J(E)H*H+Y,I/I0J1I3H4G6J8J9G:H=G>F?G@FAJCGEIFJGIHbIFJIKXLINYOIPIRGSCTGUFXGZI]_^J_IaGbGcgd]gFhG
~wam	y0Z>[B[HJOIaJ
~wan	K%G&H(I)I+c,J/[0E1Z2F3H5I6Y7J8D:I;F<[=ACYEFFDGII]JIK_LZNDOGPFQGRESYVEW[XZYIZD[a^B_Ca?cCdGeE
~wap	w@aHHZHcZ
~war	]!H#I%Y(H)J+J,I-D/Y0I1]2X3F4I7I:I=H>E?_AIBCCGDGGIHfIDKELJMDOIPIRITIUHVXYZZH[Y^H_JaYbHcIdHfGgHhH
~was	w:[>aBJHEaJ
~wat	m+I3G6]>a?[@]BICJDFKJOHZC]Ja[dJ
~way	Z%I(E)Y*[+I,J/G1J3F4J7I8J9F;J=J>E?]@aAJCZD]FYGJHHICJGK[LIMHOHRJSIUXVGWIZH[I]b^X_JbGcIdJfJhX
~wcz	o9I@aBIDJHGIJK]MYZE]]f]hI
~wdc	u#bHH
~wdl	d#I%c(IHIg_
~wdr	y,]HZe[
~wdz	y#GB[DZZ^
~we^	k#I-H/]9I:[>J?J@ZCJD[HCIFKXLJM^Z[[Y]IbGhG
~wea	i-^/X9I@JHZIYKXZG
~web	_!J#H-H3I4I9G=J>G?J@HBZCJDJHdIXKHMaNHOJT^XJaHcHfJhF
~wec	n>]@_BHDJHGIIKZL^MYZIhZ
~wed	e)b*I-H3J9H>I@IBHCIDYHYIILIMINISXZH][a^h[
~wee	T%E&I(D)J*b+G,G-C.I/J0F1F2I3X5G6]7F8[9F:E;G<Z=H>G?C@dA^C[DZEHFGIJJGKYLEPEQIRESFTCUEWHYGZY[[]B^EaDbDc_dFeHgG
~weg	h!X#I(J3[9[:J=Z>E?J@FBFCHD^E[HDIGKGOITYU[VIXJZI]c^IaHbIdJfJhJ
~wei	T!D#E%_(D)G*Z-X/a0Y1G2I3H4D6F7H8J9Z;]<I=J>C?B@aA^BFCbEGGFH<IDLHNaOZP_R]SYVCWFXCYGZD[E]]^F_EaBbIcDdBeGfC
~wej	u@JDIH^XIZaaJdI
~wel	c!I#I(I*J+I-f1I3H7J:J=G>H?F@JBHC[DJHIKYMIN_O[S]UJVHXIZ@[J]E_JaIcJfGhG
~wen	V!J#G%H(J)H+X,G-Y/Z0J1J3G4I7H8J9G:G;J>I@YAJBcEIFJGIH=JJK_LHNJOGPIRISHTYUFVZWHXF]b_IaJbZcHdXeJgIhE
~wer	O!B#B%[(G)D+J-d.G/B1^2F3E4b5E6Z8H9B:H<H=D?HAGC_DBFEGDI[JFKBPZQHR]SZTCUCWJY_[D]Z_DbAdCeHgehA
~wes	q-I9^B_HZIIKJZH
~wev	k7ZBIJ]TZZJ
~wez	w9[=YHX
~wha	P!F#G&Z(])B*D+G,I-H.J0I1G2J3H5I6Y7H8I9];I=G>B?E@EAHBDCIDGEIFHIaJYLHNaOXPHRHSHTDUGVIWIXFYIZd[G^JaDbEcGdGeIgHhb
~whe	L!I%X(^+G,[-H0F1G2I3_6X8G9J:Z;H<I=A>J?Z@DAFBCCBEJGGHaIDJYKZLEMJNZODPIQJRGSXTHUEVCWGXEYHZY[Y]H^E_^aebYdCeJfDgE
~whi	R#G%Z(F*I+I,Y-B0X2I3[6I7Z8H9F:E=]>]?G@CBCDFEIGHH[LDNaO[PHRISIT^VEWIXHYXZE[H]__GcFeIfIgZhY
~who	d+X-G3X>I@]BJDIGZH@KHNIO[UbV]ZB_aaIhI
~wi^	g!H#I%J(I)H*H+X,J-[/Y3F4J7J9[:^=I>F?H@FAIBFCHEJF_GIHBIEK[LJMGO[SJTIUHVEWXXHZ][J]]^[_IaGbIcHdXfJgHhH
~wia	k*J+Z,X-I0Y3Z9_:J>I@HBYCJDHHCIIKJMIOIXHZY]Ia]bJ
~wic	d#G(I+Y-I/I3J9G>I?I@cAfBGCHDIEJHXIHKEMINITXXJ[J]I^J_EaHcI
~wid	j(Z+[-]3J>J?[CGDEHFO^R[UYZGaHh]
~wie	X!]%F&J(D)G*^-Z.I/G0H1G2I3H4F5I6J7F8H9[:D;G<J=G?C@aA]B_CJDAEHFGGHHEIbJHK^LJMCNYPEQJRFSZTEUEVCWHXaYHZY[E]B^GaBbHcEdFeHgHh]
~wif	d-J:I@YBIFJHdIJK[NJZCcJ
~wij	[!F#D(F)I+I,H-E/X0H1I2J3E4^5J6I7[8I9D:H;H=H>]?G@_AZCYDZEJFJGIHBIDJIKCL^NFPGRISYUHVFWJXF[Z]F^__[aFbFcHdGeJfHh_
~wil	[!H#G%I(J)J*Y/Z0G2Z4J6J7J9Y:H=I?G@^BECZDDEJGJH]IEJJKYLJMYNFOHPZSJUIVGWJXHZY[]]_^J_IaFbHcJdHfI
~win	N#X%G(D)H*G+G,H-G/]0I1G2I3F4D5b6H7G8H9D:E;I<I=F>D?^@BAJBECFDEEIFHGHHYIAJFKELFMdNCOGPGRGSDTEUFVDWHXEYJZF[c^X_JaEbfcXdZeIgc
~wip	t+[3I>[BJP[
~wir	[#H%H(G)J*X,J-[/G0I4I6J9H:H;J>X?^@]BFCFDHEJIDK]L]MGSXTIUIVGXYZI[Y]F^G_XbGcId^eIfGgHh^
~wis	h!J#I%Z*J-Z/I?I@]BICIDIHEIHK^M[NIOJPFRXTHVJXHZH]JaIbXcbd[fIgIhI
~wit	D#I+J,X-G/Z0B1H2I3_5I7F9E:[;X>b?EAHB^CFEIF^GJHIIXKILYNZOZPYQGSJTEUZVYWHXEYGZG]A^C_Xa]cHdIeHgJ
~wiz	Z!J#H%H(I)J*H+a,f-H0]3I6J7J9I:J=I>F?H@HB]DDFJGZHGIHJJKHLJMINHOJPISJTIUJVIXIZ@[J]J^I_IaJbHcJdHeefGgIhH
~wla	d!I#H%I(D)I*I,Z-H3J4I6[8Z9J:I=H>I?I@GBGDHGIH]IIJ[KHMINIPHU]V_WIXJZC[J]J^baJbIcId[e^fGgJhI
~wly	u%Y8_@ZHEIHNGZI_Jh]
~wn^	S!]#D%C&b(D)G*G+I,I-c.J1H2I3F4_5G6H7E8G9E:E;Z<J=E?^AFBACHDDEHFGGGHHIEJ[KYLGOGPFRFSeTEUFVFXGYHZF[Y]D^I_DdEeHf[hE
~wne	e#H&b([3]>J@XHDIJJ[KINJOJPHVFZH^]aJ
~wni	[!X#H%^&I(c)Y*F+[,G-E.J/J0I1I2I3H4G5J6I8Z9D:F;_<J=I>D?E@ZA]BDDZEIFHH@IXJIKHMENEPXQJRISGTIUEWHXFYI]Z^]_]aHdFeHfFgHhF
~wnl	yH]
~wny	y!Yd[
~wo^	p#H-aDZHGKJT[Y]
~woc	t*^A]CYHH
~wod	u#]*ZBZCZEY
~woh	m#]*Y-^@JAXCZHHIGKJM]ZG]JhY
~woj	o(I3ZBXDJHIK]MZO[TYVYZD
~wol	h#]%I(I+X-J.^3I4J6J;J=J>H?H@[BGCHDGH^IZKFMENHOIPJQ]T^UJV^XHZB[J]H_JaHbJfJgJhI
~won	o(H)^3J9Z>[@GBIDIHHIHK[MIOJPIVI]H^Z_Ja[hZ
~woo	R!E#F%J)G*F+G-_.J1H2Z3F4F5I7Y8H;G<J>J?DAHCEEHFIGXHGKYN[OHPEQIRGSYTDU[VXYHZ^^Z_GaDcEd[eHfDgG
~wor	3!A%[&J(Z)D*C+<,G-a/Z0H1C2^3>4@5H7a8F9A:H;A=B>C?E@XA>BdCCDDECF@GYH[IbJ]KaL^M]N]O?P>QIRCSHT?UFVCX?YDZd[[]G^]_=aFdaeZg]ha
~wou	g(G-a9F>Z@JBHH[IHKZN]VZZHhX
~wpa	kHHbb
~wpi	q#Z3J>J@JD]HIIJK]O_ZEh[
~wra	u+[/I0[DFb_dJ
~wri	F!A#A%c&H)C*E+E,[-B.G0_1Y3G7E8Z9E:C;G>I?C@AA]BJCDDBEEHZIBJYK>LCMDN@PZR[SDTCU@V@WDXCY^ZG[C]C^A__aDb@deecf^g_hA
~wro	O#_&I(B)G*F+G,_-@.H/]1F2H3^5I6]7F8Z:E;G<I>B?C@HAGBICEDDEXFGGEIBJELFMDNBOZPZRdSFUEVCWHX^[F]D^D_FaDcGdaeYg^hX
~ws^	y9aHHZE
~wse	^!J#G(I-I.a3I9I>I?J@HCJDJHZIHKHMYNITXVIXJZE]baIbecFfJhX
~wsp	y1]9J>JH]ZI^[fI
~wsz	m(J+J-]/J9Z>H?IC[DaHFIHKEMJOIS[TJUZXJZD]JaIfJhY
~wu^	w#[@ZBYHJX]ZJ
~wun	t?^DZH[L[MI
~wur	b#H%Z(F*J-H4Z9J:H=Y>[?^CIDHHJIHKZLJNHOJUYXI[J_]aGcJfIgJhH
~wy^	h(J-I3_4J9E:I=J?YBICGDZIYKHMINIPIR^UZVJXHY[ZG]H_Za[bIcJdIfIhJ
~wyb	t-Z?^HIIIK[V]]J
~wyc	t1[3]>GCJDZHIY[aHcZ
~wyg	m#I(J-J9I:I=^>H@HBHCJDGH^IIKHLbMINJTIUIVJXJ[J]]^Ia[bJdJhH
~wyk	u(Z)]*J-[GZHJPIQX
~wyl	e!d#J(H)Y*J-I1I3I6]8I9H:J;Z<Z=I>I?I@IBICIDIHDIIKILJMJNIPJRIUaVHXIY]ZF]G^I_IaHbXcHfZ
~wym	d!I#H%J*X+I-F3G4J9E:H=Y>F?FB]C_I_KJLZMHN_OIPJUGVIWJXIZD[Z]I_JaGb[cIdZfIhI
~wys	n#I(_-I3I9H>J?I@IBHC]DHHEI]KIOIVIZ^]Ia[bJcJdJe]fJhJ
~x80	b#J(I-J4E8d9I<d@IBHDJH]IIJJKIMJN[UJVJZD_JaJbI
~xa^	k(I;Y@[BJH[IJKZMJNJVJXYZ]]J^YaJdZhI
~xac	u>IDIG[HIO]
~xam	y9I@[H[^X
~xao	yc[
~xbo	rH_
~xce	b!]#E-J2YGJHeIJX]ZG[J]Ie^fJ
~xch	i(H)Z*d,J9J>ZBJCIHZZH
~xcl	g)Y-]=IGdHELZPXUHV[ZI^I_IdI
~xe^	u%^9J>]HCfZh[
~xed	u%J*ZBIHHLJPI^_
~xi^	uJ[
~xie	r@ZC_ZI
~xig	k3J9I@JCdHHI^NYZI
~xim	m-Y3D>IIHLYNHOGXd
~xio	k#I>HZ]aHb^ca
~xis	]!I#J(J-I/I3I4Z9J:I=I>]?G@EA^BGCHDIEIFIGHIFKZLJMINGOHPJTJUJVHWZXJZ?]I^J_eaGcJdEfHhf
~xit	d-E@[BYIdKIN_ZF
~xpe	f%J&]+Z3]=IBIHXIHKINIO_Z__JcJdIeIfIhJ
~xpi	P!G#F%b(E)I*I+H,F-D/H0J1I2I3G4I6J7G8J9G:F;J<J=b>G?F@AAJBCCGDEEJFJGGH]IDJHK]LjNDOJPIRISHTIUEVFWHXGZY[F]a^D_IaZbEcHdFeIfFgHhC
~xpl	l%I&a3J;]FIHGMJN]ZXaJfZ
~xpo	n+J=FDIFbHaMFQ_ZEfJ
~xt^	_%J(I-J=J>J@cBGH]KFLbMINJPZVYZC]F^IbIdHe[g[hG
~xte	Z#J%H(I*J+J-I1J2^3c4J9H:g;I=J>E?H@GBHCIDGIJKZLJMINIOHPJQ]RJUIVHXJZD[J]HaGbJcIfIhI
~xto	y>^?]DFHDa]
~xtr	q2[HFJ_
~xts	oLbZJ
~xy^	a1J3J4H6JBHHXRHYHZD]GaJb^cidJfE
~ya^	u+Z9^?J@GBICHDHHEIZKXNIZJ
~yap	y+XH[
~yau	y)Z
~yb^	wHHN]SXZI
~ybi	y-ZK]
~ybk	y!G9[BJHGZ]b[
~ybo	a!J#X)J+^-_3J9Z>J?J@XCJDIHYIHKHNHS_UZXJZGdJ
~ybr	h(I-I3J9H?]@JBIH]IHKINJPJV]ZG]I^J_Gb]dbeJ
~yc^	m(Z)J,J6]8[?ZBJCIDJH[KYPJUIVFZH[[dFe[
~ych	c!I#[%I(]*I+I-[/J1J3Z4J6J9E:I;[>Z?G@GAZBGCFDaHAIDLIMGN]OHPYRJSJTIUHVXWIXEZB[J]G_Ga]bHdIfHh[
~yci	p#J(b-I:[HFK]TYY[ZE
~yck	f!H#F%H+I,X-I/]0J3G4Z6c8I9Y:J=H>F?Y@GAJBYCHDYF[HAIGKHMHNIOHPYRISITHUJVHXIYJ[J]H_Ha]bIcIfHgIhI
~ycl	uHHK^_]
~yco	w1[2HHIK]ZJ
~ycz	w*[IHK[NZ
~ye^	m!Z&[@]G]
~yea	b!_(I-[1^9Z>_?X@JBIDIHCIZKbLZMJNIVJZ@]JbIhI
~yen	yC[DX
~yer	f!J-J3I9H:[>^?J@[BIDHEJHAIHKIMJN]OIXZZE]]_Ja[cbfZ
~yes	f9J=^>Y@^BJHIIIKEZa
~yez	uZZ
~yfi	j!J#I(I*Y-H3X7J?I@JBJC_DFI[KIMJO]VJX[ZC]Za]
~yfr	m-I/J6b9H<[>I?J@HCIDIHDIaKFNIO[XHZFa^cJdJhJ
~yga	m#I(J-J9I:I=^>H@HBHCJDGH^IIKHLbMINJTIUIVJXJ[J]]^Ia[bJdJhH
~ygn	w@_CJHJ]]
~ygu	mAdHGZJ
~yjm	q(J3I>H@IDHHGI[NIO[Z^aIh^
~yjn	q7]:IDJF]GZHJIJ_Ja^dIg^
~yka	yB[NZ
~yl^	r(G=_@]U_VGZCdZ
~yla	e!d#J(H)Y*J-I1I3I6]8I9H:J;Z<Z=I>I?I@IBICIDIHDIIKILJMJNIPJRIUaVHXIY]ZF]G^I_IaHbXcHfZ
~yli	q!^#^-I/Z9J=J@ZBIDJHGIJK]LYNJRZUJXJZE]HaIhJ
~ylk	f!^#I*J-I3I9G:I>I?]@YBHC_DIHEIHKHMHNIPZUIV^XIZE[c]HaGbGhJ
~yll	pCJD^HIIZKJN_ZJaJ
~ylo	p?]@JHJKbY]ZH
~ym^	e!H#I)Y*I,J-H/I3]7Y9F=I?F@XAJB]CIDFEJKGL[MHNGS[TIUGWJXIZC[J]H^J__aGc[dXfHhJ
~yma	f#I(X*Y+J-H0Z3I9H:J=Y>J?I@IBJCaDHHCI^KIM[N[OJSJTJUHVJXZZG]JaIbXcJdYfX
~ymb	g!Z-]/X9J@HCJHFIcKHMIN[ZH
~ymc	r@[L]TZ
~ymi	y-YO]dY
~ymo	m=Y>_DJHCZ[_[
~ymu	rDYL[[]aZ
~yn^	rHJKJNaWZZGc]
~yna	wH[
~ync	F!?#A%d&E(@)B*C,C->.F/B0g1i2Y3H4]5D6F7A8a9?:A;C=@>??A@>ADBDCBD>EBFBGjHXI>JAK=LAMaNDOBPIRgS?T@U@V>WBXAZ9[C]?^A_FaAbBc^dceHfggAhA
~ynk	k!I#I%Z(I*J+I-H/J0_3G6I7J8I9E:H;J=H>X?I@HAJBICIDGGbHZIFKEM]NFOIPHRZSITIUJVIXHYJZC[J]F^J_HaGbHcHd]eJf[hH
~ynu	t3Z>ZDYHJO]
~yon	a!J#J%Y)Z9_:I>F?F@[BFDJIHKHMHNGOJP[S_VZZI^ZcJhI
~you	L#H%H(B)I*D+^,G-].I/H0I1X2I4H5I6H8H9c:a;I<I=]AHBBE^FHGFHIJGLFMFNIOYPDQJRISGTXV[WIYIZJ[C]G^G_HbFc^dXeFfGgFhY
~yp^	l#Y,_3[BJHFIIKGMJOIdJfJh_
~ype	X!H%I(G*J+J-F/H3Z7J9F:a=I>C?H@]AJBXCFDHFJGYHGIbJJKZLJMGOaPITIUJVHXGZG[I]]^J_JaCcJdJfJgJha
~ypo	n-]3^@[IJNHOJZJ
~ypt	X!H#Y%H(I)J*J+J,H-G/H0J1J2J3G4H5J6j7I8J9F:I;J<e=I>H?H@GAIBFCIDGEJFJGIH=IGJIKFLJMHNGOJPHRGSITHUHVHXHYfZB[I]H^H_HaIbGcIdFeGfFhH
~yr^	m+^3I?[IJKZZI
~yri	r-X/bIINJTH
~yro	r!XH_ZI
~ys^	F%D(B)E+H,E-^/X0F1Z2G3G4E5F6f8F9B;H<H=X>AAIBDFFGIHHI_LGMAO[PEQGRCTYUXV]XbYJ[F]E^X_XaFeJfBgAh[
~yse	k#Y(F)_?Z@HBZHBKJTJUJV_ZC[^
~ysi	nHIZHhd
~ysk	u,]>[BJDJHHLYZ^
~ysl	uH[N^a^
~yss	n(H9I;^@YHGIIKIL^ZF^ad^hH
~yst	Y!I#G%G(X)I*H+X,I-C.J/G0I1I2J3Y4G5J6I7H8I:Y;I=G>C?E@[AHBYCXDbEIFHGGHZI]JIKaLFMDOBPHRaSHTGWJXFY][G]F_HaXbGcGdHeIfFgIhC
~ysz	w([9ZBYHZ
~yt^	k-c9J@ZBIHIKJX^ZHbZhJ
~yta	f!J#D(H)J*Y-H3I9F=I>Z?]@aBHCHDHHCIGKELaMINHOIPJTHUIVHXZZZ[[]G^^_JaFbIcJdIh]
~yte	l,Y3Z9G>I@_BJDJIGKGLZMJd[fIh_
~yth	[!J#I%^(I-H/I3H7^8J9G:I;Z=I>Z@FBXCDD^FJGJHYKHOIPESJTIVIXHZc^J_JcJfHhG
~ytk	a!Y#I%H&J([)Z*G,H-G0I1J2J3F4I6J8[9G:H;X>F?F@FA^BFDYEJFIHCIZJJKHMGNGPYRJSHTGUGWIXGZX][^^_]aJcHdGfHgIhH
~ytt	d!J#H%J(H*I-G/_0J3H6J7J8[9]:Z=J>[?I@aB^CYDZHCIFKELIMYNGOIPJTGUIVIXI[X]Z^G_JaHbIcJdHfIhE
~yub	u?aHJZI
~yud	y9[Z[
~yus	yIZ
~yv^	w3]?ZD[HEOY
~yvi	j/JHGNe
~ywa	g!J(J+I-_0Y3H6]8J9G<^=I>_?Z@HBHCHDFGJHDIHK]MINIOGPYUIVHXIZF]I_JaHbJcJeJf^hI
~ywh	n?ZHZMYS^ZE
~ywn	u!ZQXd[
~ywo	y!YQ^
~za^	X&Z)G*]+G,G/H1H2I3Y4E5I6H8Y:X=[>D?Y@AAGDJEHFGGYHFIZKFL]MHN_O^PESFTGUFVDWHXXYXZ[[Z]C^H_IaCbFcFeHfDgFhX
~zab	c!G#_%J(I)Y*X+I-]/J1J3G4J7J9I:I=Y>I?]@GAIBEGJHIIGKZLIMGNGOJPYQXSJT]UYVHWJXGZF[Y]G^^_JaIbIcIdIfIgIhI
~zac	X!F%[(F)H*G+G,G-E.J/I0_1H2J3D5J6H7H8G9E:^;I<J?E@FAIBDCFDEFZGaH?IBJIKELHM]N_OEPFRZSFTHVDWaXEYG]X^I_GaEbGcXeGfdgH
~zad	b!H#H%J/Z3E7Z9I:Y=J>F?I@YBZCJIYMGNHOGPJSJTXUJV]WJX_ZD]JaJcIdbfIgJhI
~zah	o-^3Z>JCZDJHGI]OJXY
~zaj	m([*Z-I3I6]9H?]@IBJCYDXHFIaNHO]VJXJZF]JaIhJ
~zak	p-]B]DIG_HGVJ
~zal	q-J1]:J@^B_DJHEIIKHMIZD[]]Jb[fIhI
~zam	n#]%I-J9I:J=H?I@HB_DIHFIGKIMJU^VHXJZG]]aHd^fXhJ
~zan	k!F#I%J(I+J,[-Z3J9Z:Z=J>J?J@ICJIHKIMINIOJUIV[XJZYaJbYd]e[fIhI
~zap	[!F#C%Y(F)H*G+H-E.I/Y1G2J3[5J6Y7H8[9D:[;H<J>D?D@DAHBDCFD^EHFHIDJHKDLGMENEPZSEUEVEWIXEY]Z[[G]F^GaCbFcXdbe^fahE
~zar	W!F#F%G)H*G+f,e-F0I3G4I6H7H9G:]=G>E@FAIB[CHEIFIGZHCIFJILIMGNFOHPFRHSHTHUHVFWIXHYIZ>[H]G^G_GaHbGcGdZeefYgGhF
~zas	c#F%I(G)I*^+I,J/I0J1J3E4I6J7I8J9F:F=G>G?Z@[AIBFCGEIFZGHHJIEJJKELZNdOHPHRbSGT]UGVGWaXHZA[H]F^I_HaZbHcGdGfFgIhZ
~zat	[!J#J%I(^)^*J0Y3I8[9J:I<[=J>J?J@JBJCJDJF^G^IIMJNHPISIUFV[WJXI^J_Xb[cJeJhJ
~zaw	l!]#G(J+J-_3E4J7J9G:[=J?I@HBGCJDZHDIbKIOJPJRITIUZVHWYXIZY]I_JaIbIcJfZhI
~zaz	c%X-J3J:Z;Z?J@HBICJDIGYHEIJKIL[MXSJVGW]ZF]J^^dZeIf[hJ
~zby	l-c9J@ZBJHIKJX^ZIhJ
~zcz	m?I@^BJCbDJGIHJIIKIM_VJWYX]ZGaJfJ
~zda	r%J&[9I>]Q^ZJeZfY
~zde	rO[PYW[ZG[[
~ze^	a!H#](^)Z*H+J,I-H3H4I7I9E=[>G?G@ZAIBECHDFFJGJHBI]LHMZNHTJU]V[X^ZB[I]G^]_IaXbIcJdIfIgJhH
~zeb	k#I+[-J9H:Z=Z>J@_BHD]H^IJKINJVJZF]JhI
~zec	q%[.X9H>^?J@YC[DJF]HEIJKZMJZH]IaG
~zed	n!J%Y(I-J/J3G8^9J>Z?I@IBXCHDIHEIHNJOHS[TJVJXIZF]c_JaGb[
~zeg	g!I#I(J+Z,J-^.X3H4J7J8J9G:J=J>G?H@IBIHDK[PJR]TJUJVIXIZ_][aHb[cJfHhI
~zei	]#H%H(H*I+J,I-^/Y1J2Z3]4H6I8J9F;I=H?JAIBEDFEIFZGIHZIeKDLIMGNFPIRaSJT[UHVHWJXGYIZA[X]F^HaEcYeJfFgIhX
~zej	y8]
~zek	l(]-J3J9Y>H?I@^HZIIKJZH]Ja_
~zel	l!G(F)Z*I3J9H>I@JA_BZDJHFIIKZOYU[V_ZH_GaJb]
~zem	r*[9J@FIJK]NXV^ZYb[
~zen	Q!F#F&[([+G,Z-D/F1G2I4E5H6F7E8F9Z:Z=d?^@HAGDBEHGFIBJGKBLYMCOFRFTFWFXZYX[F^DaZcbdGgEhD
~zep	q-J/Z>[HXIIKGOYRYZ[
~zer	X!X%F)J,H-F/H0H1I3X4G5J6H9G;_>D?I@EA_CEDFEHFHGXI]JILZMEOZRGSGTXUFVZWHYIZF[J]a^[_[bFcFdJeIfE
~zes	m-I/Y1]3J8J9[:J=J>I?J@XBICJDJGHHEIZKcMZOJRJVJZE]J_YaIcIdJfGhI
~zet	i!Z#G%Z(I,Z-J2Y3J8Z9H:J=I>G?J@^BHCJDHIGKHLJMINIPHRZUYVIXIY[ZD]aaIbIe[fHhI
~zew	w-[:_HJ
~zez	l!^#I%J+Y-I.^3J9G:Y=J>I@IBJCJDHF[HEIHKINYTIUIX[ZH]Z_JaIcXdJ
~zga	r6]HJObZHhY
~zgl	y9^BY
~zgo	y-X9JN]O[
~zgu	t>aD]HJZH
~zi^	a!H#F%F(E)I*H,I-E.J/G0I1H2J3]4G6I7H8J9a:G=[>^@HAHBYDAEJFIGIHDKJLHMENFPHRHSZUGVFWJYJZ][H]X^I_GaYbXdIeIfFgHhY
~zia	b!J#H%I)I+Z-H/J3I4X:H=H>H?Y@FB_CIDCGIH[IFKFM^NHOJPYRJSITIUIV[WJXHZY[I]X^JaHbHcJf_gJhG
~zic	q!J%H(I9H;d@JDZXJZ]]IaH
~zie	]#E%F)H*J,X.J0I1H2J4H5J6J7H9a:^;c@YAHB[EIFHGIHFJIKDLHMEN^OGPGSHTHU[VDXYYJZ@[H]X^H_HaJbFcGdHeIfEgIhE
~zif	w3[IZOZ
~zig	_!I#F%I(G*H,I-G/Y0J3H4I6J7]:J;I=I>G?H@aAJBXCGDGHJIEKDL_MXOHPIRJTGUIVGXHZZ[[]H^a_GaIbHcIdIfIgXhb
~zij	k![(J3]9H>I@HBXDJHIIYK]V[ZH^Z
~zil	r3H9J>IBYHYTXY[ZHa_
~zin	j1J9F>I@YCJDJHFIIKINZR]U[V^X^ZF]Ja_cHfG
~zio	U!D#D)F*I+I-C.I/G0J1H3[5I6H7I8H9D<J=G>D@EAGBZCXDZEXFGGZHFICJHLHOFQIS^TEU^VZWZYHZY]C_^aCcIdFeJfagXhE
~zis	q#[>J@cBIHIKJX^ZG
~zka	y.b9JHJ
~zla	w/Z9H@JB_GIHEIJMZTJZJfJg]
~zli	r(J*[@YCZDHHYK]ZI
~zlo	q9YF]HIIZPZV]ZI
~zmi	]!H#F%G(E)J*H+I,I-E/Y0I1I3F4I6J7Y8J9D:Y;I=H>[?G@fAIB]CGDEEJFIGJHDIDJJL]MYNFOGPHQJRISITGUGVFWJXGZY[X]F^b_HaDbGcHdGeJfGg]ha
~zna	b!G#G%H&Y(F)J*I+Y,J-F/I0J1J2_4]6]7I8I9E:F;Z>F?ZAIBXCGDDFZHFIaJJKGLYMGNFOYPIRJSJTIUGVFWJXGZA[_]G^]_XaGbHcHd[eHfGgJ
~zni	i!I#I-J2]3H4J8_9G<^=J>I?^BICJDIHEIFK_MHNIOJQYR_SJUJVJXJ]I_YaHdIeJfHhJ
~zno	q#[9J>J@[BXHHX[ZIa]cY
~zny	y3^:Y
~zo^	j#]/[3X9[>I?J@XBICYHEIHKGNIOIX_ZZ]XaIcJdJhJ
~zoe	u9_>GEZIJZ]]J
~zoi	yJ]
~zon	X!c&Y*G+G,G-D/H0J2G4F5I6G7G9C:X;]<Z=J?D@BAGB[CEEIFXHEJHKDL^PEQYRISGTFU^V^WGXEYJZ?]D^_cEdaeFgHhG
~zoo	tHa
~zor	q@]BIHIKIMZZG]]f]
~zos	m!Z9I>^HBIJM]VJZI]^_[
~zow	q1[GZHIQYTYVXdY
~zpi	q*Z?^CZDYHIIJQYY]ZJ
~zre	i!J(^)Y*I>J?J@IBZCJDHKJM^PJSXUHVFWJZZ[J][aJbHfJgY
~zt^	[#](E)J*J,[/Y3J5X6J9H>J@ZB_CHEYGJHCIFJJKJLJMYNIOJRJSJTIUGVGWIX_[I]GaHbHcIdFeIfHgahF
~zte	m-E3J@GHGI_KdOZZFaJ
~zuc	h!J#I-Y/]4I9I:J>JBIDIHFIHJYMIN_O[P[XJ]]aJdHfJhI
~zug	f!X#J%_-J4Z8Z9J>[?J@]CIDIIIKINIOJQZTYVJ_JaIcJdZfH
~zuj	u(Z3I>JA]HIIJO]ZI_[d]fI
~zun	c#J%J(I+J,J-I3J:I=X>J@IBICIDYIJKILJNZPIS[TXU[V[W_]YbIcIdHfY
~zur	Q![#G&Z(]*G+G,F-E1H2I5I8H9H:^;G<J=Z>F@GAICHDJGIHGICJIKYNCOGPIQJRGSXTFU[VZW]YG[J^E_GaXb^d[eFhE
~zus	q(].Y6Y9[@JCZDHHIX]ZI
~zwa	k!^#J(J-Z2Z3I9H=J>HBICJDIHDI]K[L]MJUJVJXIZa]JdGfIhJ
~zwe	b!J#H%J(J*_-H/Z9I:J=J>H?I@cA^BHCbDGHJIGKXMINHOYPJVJXZZE]HaHgJhI
~zwi	o#J/J9X:XBYDJF]HHIIK]M[TJXJZJbJc]
~zwo	q#J-I.^3J9Y>]BIDJHEIJKIMJV_XJZH]Ja]
~zwr	c!H#H%Y(H)J*I+J,X-H/I0Y1J3G4Y6Z7J8]9G:H;J=Y>H?H@GAJBGCHDGEJFJGIHHIHJJKHLIMHOIP[SJTIUGVGWJXHYY[I]I^I_IaHbHdce_f]hH
~zwu	wD[L[
~zy^	^!D#]%G(D)Y*J,X-^.J/H0I1I2J3E4X6I7H8H9E:F;Z=F>D@[AIBDC^DZEIFHGHHFJIKDLYMENBP]RXS]TGUGWHX^YI[H]E^Ha]cGdGeYfEgHhZ
~zyb	y!G9[BJHGZ]b[
~zyc	f!I#H%J(c)H*J,I-H3I6]8[9H:Z=I>[?X@HBGCGDHIHK^LJMINJPISJTXUHVEXHZC[Z]Ia^bIdFeZfIhI
~zyf	u6c<[ZH
~zyj	o(J-J/Z3I>H@HDHHGIZNIO[Z^aIh^
~zyl	o!^(F9J:J=_@HBJDIHFKHLYMJNJU^VFY^ZD]]^JdZfJ
~zym	o0[3I7Y>JHEM]O[_[aXfZ
~zyn	w!]3J9H>[HaIJKJXJaI
~zyp	y-^=X@ZHHNH
~zys	l(J,]-]3J9Z>Z?JB[CJDHHEIHKEMJOJUYVYXJ]IaIbJfJ
~zyt	_!Y#I%H&J([)Y*G-F.J0I1I2J4I6J8[9F:H>Z?E@FA^BFDXEJFIHAIYJIKHMGNFPXRJSHTGUFWIXGYJ][^^_]aHcHdGeJfHgIhH
~zyw	l!I(J-a0Z3I9H>[@IBHCJDJHHIIK]OHP_R^VIZG]JaJfJ
~zza	^!I#I)J*X+J3G7J9G:Y;Y>I?]@GBHCYDHG[HGNZOJPHSHVYW[XHYZZE[J]H^J_JaIbIf[hI
~zzo	y3ZCZDY
~zzy	q-dHFNC`;
